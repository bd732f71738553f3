import type { FieldChange } from '../../../api/schema';
import { useFormat, useT, type T } from '../../../i18n/LanguageProvider';
import type { MessageKey } from '../../../i18n/catalogs';

type Field = FieldChange['field'];

/** Fields whose values are codes: how each is said. */
function codeWords(t: T, listLanguages: (codes: string) => string): Partial<Record<Field, (code: string) => string>> {
  const age = (code: string) => {
    const [unit, value = ''] = code.split(' ');
    return t(`editor.ageIn.${unit as 'WEEK_AFTER_BIRTH'}`, { value: Number(value) });
  };
  const yesOrNo = (code: string) => t(code === 'true' ? 'editor.yes' : 'editor.no');
  return {
    PART: (code) => t(`editor.part.${code as 'PREGNANCY'}`),
    AGE_FROM: age,
    AGE_TO: age,
    AGE_UNCONFIRMED: yesOrNo,
    EXAMPLE_TEXT: yesOrNo,
    MINUTES: (minutes) => t('editor.minutesOf', { minutes: Number(minutes) }),
    STEP_MINUTES: (minutes) => t('editor.minutesOf', { minutes: Number(minutes) }),
    STEP_KIND: (code) => t(`editor.kind.${code as 'DIALOGUE'}`),
    PROFESSION: (code) => t(`editor.need.${code as 'REQUIRED'}`),
    CARRIES: (code) => t(code === 'true' ? 'editor.touch.carries' : 'editor.touch.there'),
    REVIEWED: listLanguages,
  };
}

const perspectiveFields = new Set<Field>(['PERSPECTIVE', 'CARRIES', 'ARTICLES']);

/** How a change is told: what it is about, and its values in words. */
export function useChangeWords() {
  const t = useT();
  const { language: nameOf } = useFormat();
  const codes = codeWords(t, (all) => all.split(', ').filter(Boolean).map(nameOf).join(', '));

  const which = ({ field, of }: FieldChange): string => {
    if (!of) return '';
    if (perspectiveFields.has(field)) return t(`editor.perspective.${of}` as MessageKey);
    if (field === 'PROFESSION') return t(`profession.${of}` as MessageKey);
    if (field === 'PART_NAME') return t(`editor.part.${of}` as MessageKey);
    return field === 'TOPIC' || field === 'MEDIUM' ? '' : of;
  };

  /** A perspective of a card stands by its code alone. */
  const say = ({ field, of, language }: FieldChange, value: string | null | undefined): string => {
    if (!value) return '';
    if (field === 'PERSPECTIVE' && !language && of) return t(`editor.perspective.${of}` as MessageKey);
    return codes[field]?.(value) ?? value;
  };

  const label = (change: FieldChange): string => {
    const about = [t(`editor.changed.${change.field}`), which(change)].filter(Boolean).join(': ');
    return change.language && change.language !== 'sv' ? `${about} (${nameOf(change.language)})` : about;
  };

  return { label, say };
}
