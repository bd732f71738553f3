import type { Perspective } from '../api/schema';
import type { IconName } from '../ui/Icon';

/** The five perspectives in the order in which they are shown everywhere, each with its drawing. */
export const perspectiveIcons: Record<Perspective, IconName> = {
  CHILD_RIGHTS: 'balance',
  GENDER_EQUAL_PARENTHOOD: 'exchange',
  MENTAL_HEALTH: 'mind',
  INTERACTION_ATTACHMENT: 'heart',
  LANGUAGE_COMMUNICATION: 'words',
};

export const perspectives = Object.keys(perspectiveIcons) as Perspective[];
