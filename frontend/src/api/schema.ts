import type { components } from './openapi.gen';

export type { paths } from './openapi.gen';

type Schemas = components['schemas'];

export type ApiInfo = Schemas['ApiInfo'];
export type Me = Schemas['MeView'];
export type Grant = Me['grants'][number];
export type Permission = Schemas['Permission'];
/** What one may do to a centre beyond reading it. */
export type CentrePermission = Extract<
  Permission,
  'EDIT_CENTRE' | 'EDIT_VISITING_DETAILS' | 'OPEN_CENTRE' | 'CLOSE_CENTRE' | 'REOPEN_CENTRE'
>;
export type AuditEntry = Schemas['AuditEntry'];
export type ProgrammeVersion = Schemas['ProgrammeVersionView'];
export type SharedProgrammeVersion = Schemas['SharedVersionSummary'];
export type Task = Schemas['Task'];
export type ProgrammeVersionSummary = Schemas['ProgrammeVersionSummary'];
export type GuideSummary = Schemas['GuideSummary'];
export type SessionGuide = Schemas['SessionGuide'];
export type GuidePerspective = Schemas['GuidePerspective'];
export type GuideStep = Schemas['GuideStep'];
export type GuideProfession = Schemas['GuideProfession'];
export type ProfessionNeed = Schemas['ProfessionNeed'];
export type DialogueCard = Schemas['DialogueCard'];
export type PerspectiveCoverage = Schemas['PerspectiveCoverage'];
export type AgeWindow = Schemas['AgeWindow'];
export type AgePoint = Schemas['AgePoint'];
export type ProgrammeEdition = Schemas['ProgrammeEdition'];
export type ProgrammePart = Schemas['ProgrammePart'];
export type GuideDraft = Schemas['GuideDraft'];
export type GuideContent = Schemas['GuideContent'];
export type CardContent = Schemas['CardContent'];
export type VersionChanges = Schemas['VersionChanges'];
export type GuideChange = Schemas['GuideChange'];
export type CardChange = Schemas['CardChange'];
export type FieldChange = Schemas['FieldChange'];
export type AgeUnit = Schemas['AgeUnit'];
export type LocalText = Schemas['LocalText'];
export type Perspective = Schemas['Perspective'];
export type ToolboxMedium = Schemas['ToolboxMediaView'];
export type ToolboxMediumSummary = Schemas['ToolboxMediaSummary'];
export type MediaDocument = Schemas['MediaDocument'];
export type MediaFile = Schemas['MediaFile'];
export type MediaKind = Schemas['MediaKind'];
export type MediaStatus = Schemas['MediaStatus'];
export type MediaFacets = Schemas['MediaFacets'];
export type Audience = Schemas['Audience'];
export type UploadedFile = Schemas['ToolboxFile'];
export type CentreSummary = Schemas['CentreSummary'];
export type CentreView = Schemas['CentreView'];
export type CentreService = CentreView['services'][number];
export type Service = CentreService['service'];
export type Stage = CentreView['rollOut']['stage'];
export type NewCentre = Schemas['NewCentre'];
export type StaffSummary = Schemas['StaffSummary'];
export type StaffMember = Schemas['StaffView'];
export type NewStaffMember = Schemas['NewStaffMember'];
export type StaffTraining = Schemas['Training'];
export type TrainingKind = Schemas['TrainingKind'];
export type Profession = Schemas['Profession'];
export type GroupSummary = Schemas['GroupSummary'];
export type ParentGroup = Schemas['ParentGroup'];
export type GroupDetails = Schemas['GroupDetails'];
export type GroupLeader = Schemas['GroupLeader'];
export type GroupStatus = Schemas['GroupStatus'];
export type GroupMode = Schemas['GroupMode'];
export type NewGroup = Schemas['NewGroup'];
export type NewGroupCopy = Schemas['NewGroupCopy'];
export type NewGroupSession = Schemas['NewSession'];
export type GroupSession = Schemas['Session'];
export type SessionSummary = Schemas['SessionSummary'];
export type SessionStatus = Schemas['SessionStatus'];
export type SessionFit = Schemas['SessionFit'];
export type SessionWarning = Schemas['SessionWarning'];
export type SessionProposal = Schemas['SessionProposal'];
export type SessionReport = Schemas['SessionReport'];
export type Offering = Schemas['Offering'];
export type Schedule = Schemas['Schedule'];
export type CalendarLink = Schemas['CalendarLinkView'];
export type NewCalendarLink = Schemas['NewCalendarLink'];
export type CancellationReason = Schemas['CancellationReason'];
export type BirthWindow = Schemas['BirthWindow'];
export type Weekday = Schemas['DayOfWeek'];
export type Words = Schemas['RegionWords'];
export type Job = Schemas['JobView'];
export type RegionSettings = Schemas['RegionSettingsView'];
export type SettingsPermission = Extract<
  Permission,
  'EDIT_PROGRAMME_SETTINGS' | 'EDIT_REGION_LIMITS' | 'EDIT_RETENTION'
>;
export type PublicCentre = Schemas['PublicCentre'];
export type PublicGroup = Schemas['PublicGroup'];
export type PublicSession = Schemas['PublicSession'];
export type PublicMunicipality = Schemas['PlaceName'];
export type Problem = Schemas['Problem'];
export type NewSignUp = Schemas['SignUp'];
export type NewOtherParent = Schemas['NewOtherParent'];
export type ParentRole = Schemas['ParentRole'];
export type Gender = Schemas['Gender'];
export type OwnPlace = Schemas['OwnPlace'];
export type OwnGroup = Schemas['OwnGroup'];
export type OwnSession = Schemas['OwnSession'];
export type JoinLink = Schemas['JoinLink'];
