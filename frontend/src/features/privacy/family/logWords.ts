import { useFormat, useT } from '../../../i18n/LanguageProvider';
import type { MessageKey } from '../../../i18n/catalogs';
import { grounds, holdReasons, lookupReasons, soughtBys } from '../words';

const kinds = [
  'households',
  'privacy-families',
  'protected-families',
  'family-lookups',
  'legal-holds',
  'erasures',
] as const;

/** The collection in words, where the desk knows it. */
export function useKind(): (kind: string) => string {
  const t = useT();
  return (kind) => {
    const known = kinds.find((one) => one === kind);
    return known ? t(`privacy.kind.${known}`) : t('privacy.kind.other');
  };
}

const fields = [
  'firstName',
  'familyName',
  'email',
  'mobile',
  'language',
  'gender',
  'role',
  'interpreter',
  'accessNeeds',
  'wishes',
  'protectedIdentity',
  'informationVersion',
];

/** What details of an entry are called; the ones that nobody has a word for are left out. */
const names: Record<string, MessageKey> = Object.fromEntries([
  ['REGISTER_EXTRACT', 'privacy.detail.REGISTER_EXTRACT'],
  ...soughtBys.map((by) => [by, `privacy.detail.${by}`]),
  ...[...grounds.ERASED, ...grounds.REFUSED].map((ground) => [ground, `privacy.ground.${ground}`]),
  ...holdReasons.map((reason) => [reason, `privacy.hold.reason.${reason}`]),
  ...lookupReasons.map((reason) => [reason, `privacy.reason.${reason}`]),
  ...(['ERASED', 'REFUSED'] as const).map((decision) => [decision, `privacy.decision.${decision}`]),
  ...fields.map((field) => [field, `privacy.detail.${field}`]),
]);

/** Why somebody looked, or which fields were corrected: "förnamn och e-post". */
export function useDetails(): (details: string[]) => string {
  const t = useT();
  const { list } = useFormat();
  return (details) =>
    list(
      details.flatMap((detail) => {
        const name = names[detail];
        return name ? [t(name)] : [];
      }),
    );
}
