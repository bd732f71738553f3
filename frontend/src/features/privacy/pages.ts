/** The pages of the desk in one: whoever works here goes between them. */
export { DeskFamilyPage } from './family/DeskFamilyPage';
export { LookupPage } from './lookup/LookupPage';
export { CorrectPage } from './parent/CorrectPage';
export { RegistersPage } from './registers/RegistersPage';
export { RetentionPage } from './retention/RetentionPage';
export { RunPage } from './retention/RunPage';
