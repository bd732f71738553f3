import type { StaffSummary, TrainingKind } from '../../api/schema';
import type { MarkTone } from '../../ui/Mark';

export const professions = [
  'MIDWIFE',
  'CHILD_HEALTH_NURSE',
  'SOCIAL_WORKER',
  'PRESCHOOL_TEACHER',
  'PSYCHOLOGIST',
  'PHYSIOTHERAPIST',
  'LIBRARIAN',
  'OTHER',
] as const;

export const trainingKinds: TrainingKind[] = [
  'BASE_PACKAGE',
  'GROUP_LEADERSHIP',
  'DIALOGUE_METHODS',
  'CHILD_RIGHTS',
  'GENDER_EQUAL_PARENTHOOD',
  'MENTAL_HEALTH',
  'INTERACTION_ATTACHMENT',
  'LANGUAGE_COMMUNICATION',
  'OTHER',
];

export const states = ['ACTIVE', 'WAITING', 'PLANNED', 'FORMER'] as const;

export const stateTones: Record<StaffSummary['state'], MarkTone> = {
  ACTIVE: 'go',
  WAITING: 'dawn',
  PLANNED: 'line',
  FORMER: 'plain',
};
