import type { ErasureDecision, ErasureGround, NewErasure, PrivacyFamily } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import type { Faults } from '../../../ui/useForm';
import { isCaseNumber } from '../words';

/** Stands for the whole family where one parent could be chosen. */
export const wholeFamily = 'whole';

export type ErasureValues = {
  whose: string;
  decision: ErasureDecision;
  ground: ErasureGround | '';
  reference: string;
  isSure: boolean;
};

/** What is held is not erased; then the form begins with the refusal that says so. */
export function initialErasure({ held }: PrivacyFamily): ErasureValues {
  const [decision, ground] = held ? (['REFUSED', 'LEGAL_HOLD'] as const) : (['ERASED', ''] as const);
  return { whose: wholeFamily, decision, ground, reference: '', isSure: false };
}

export function erasureFaults({ decision, ground, reference, isSure }: ErasureValues, t: T): Faults {
  return {
    ...(!ground && { '/ground': t('privacy.fault.ground') }),
    ...(!isCaseNumber(reference) && { '/reference': t('privacy.fault.reference') }),
    ...(decision === 'ERASED' && !isSure && { '/isSure': t('privacy.fault.isSure') }),
  };
}

/** What is sent of a form without faults. */
export function newErasure(family: string, { whose, decision, ground, reference }: ErasureValues): NewErasure {
  return {
    family,
    parent: whose === wholeFamily ? null : whose,
    decision,
    ground: ground as ErasureGround,
    reference: reference.trim() || null,
  };
}
