import type { DataClass, NewRetentionDecision } from '../../../api/schema';
import type { T } from '../../../i18n/LanguageProvider';
import { isDate, today } from '../../../lib/dates';
import type { Faults } from '../../../ui/useForm';

export type DecisionValues = {
  reference: string;
  decidedOn: string;
  classes: DataClass[];
  text: string;
  validFrom: string;
  validTo: string;
};

export const emptyDecision: DecisionValues = {
  reference: '',
  decidedOn: '',
  classes: [],
  text: '',
  validFrom: '',
  validTo: '',
};

/** What is wrong with what is typed, as the API would say. */
export function decisionFaults(values: DecisionValues, t: T, day = today()): Faults {
  const { reference, decidedOn, classes, validFrom, validTo } = values;
  const wrong: [string, string, boolean][] = [
    ['/reference', t('privacy.fault.decision'), reference.trim() === ''],
    ['/decidedOn', t('privacy.fault.decidedOn'), !isDate(decidedOn) || decidedOn > day],
    ['/classes', t('privacy.fault.classes'), classes.length === 0],
    ['/validFrom', t('privacy.fault.validFrom'), !isDate(validFrom) || validFrom < decidedOn],
    ['/validTo', t('privacy.fault.validTo'), validTo !== '' && validTo < validFrom],
  ];
  return Object.fromEntries(wrong.filter(([, , is]) => is).map(([pointer, text]) => [pointer, text]));
}

/** What is sent of a form without faults. */
export function newDecision(controller: string, values: DecisionValues): NewRetentionDecision {
  const { reference, decidedOn, classes, text, validFrom, validTo } = values;
  return {
    controller,
    reference: reference.trim(),
    decidedOn,
    classes,
    text: text.trim() || null,
    validFrom,
    validTo: validTo || null,
  };
}
