import { useFormat, useT } from '../../../i18n/LanguageProvider';
import type { ParentValues } from '../form/parent';

/** The fields of a parent in words. */
export function useParentLabels(): Record<keyof ParentValues, string> {
  const t = useT();
  return {
    role: t('family.field.role'),
    firstName: t('family.field.firstName'),
    familyName: t('family.field.familyName'),
    email: t('family.field.email'),
    mobile: t('family.field.mobile'),
    language: t('family.field.language'),
    gender: t('family.field.gender'),
    interpreter: t('family.field.interpreter'),
    accessNeeds: t('family.field.accessNeeds'),
    wishes: t('family.field.wishes'),
    protectedIdentity: t('family.protected'),
  };
}

/** A value in words, for the one who has to choose between two. */
export function useShowParent() {
  const t = useT();
  const { language } = useFormat();
  return (field: keyof ParentValues, values: ParentValues): string => {
    if (field === 'role') return t(`family.role.${values.role}`);
    if (field === 'gender') return t(`family.gender.${values.gender}`);
    if (field === 'protectedIdentity') return t(values.protectedIdentity ? 'family.yes' : 'family.no');
    if (field === 'language' || field === 'interpreter') return values[field] && language(values[field]);
    return values[field];
  };
}
