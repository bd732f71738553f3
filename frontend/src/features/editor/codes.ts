import type { AgePoint, GuideProfession, GuideStep, Perspective, ProgrammePart } from '../../api/schema';

/** The codes of a guide in the order in which they are offered. */
export const perspectives: Perspective[] = [
  'CHILD_RIGHTS',
  'GENDER_EQUAL_PARENTHOOD',
  'MENTAL_HEALTH',
  'INTERACTION_ATTACHMENT',
  'LANGUAGE_COMMUNICATION',
];

export const parts: ProgrammePart[] = ['PREGNANCY', 'FIRST_YEAR', 'TODDLER'];

export const stepKinds: GuideStep['kind'][] = ['DIALOGUE', 'EXERCISE', 'FILM', 'INFORMATION', 'BREAK'];

export const ageUnits: AgePoint['unit'][] = ['GESTATIONAL_WEEK', 'WEEK_AFTER_BIRTH', 'MONTH_AFTER_BIRTH'];

export const professions: GuideProfession['profession'][] = [
  'MIDWIFE',
  'CHILD_HEALTH_NURSE',
  'SOCIAL_WORKER',
  'PRESCHOOL_TEACHER',
  'PSYCHOLOGIST',
  'PHYSIOTHERAPIST',
  'LIBRARIAN',
  'OTHER',
];
