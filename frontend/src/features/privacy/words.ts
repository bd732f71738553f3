import type {
  ErasureDecision,
  ErasureGround,
  HoldReason,
  LookupReason,
  Parent,
  PrivacyFamily,
  SoughtBy,
} from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { useFamilyName } from '../family/words';

export const lookupReasons: LookupReason[] = [
  'ACCESS_REQUEST',
  'CORRECTION_REQUEST',
  'ERASURE_REQUEST',
  'COMPLAINT',
  'SUPERVISION',
  'INCIDENT',
];

export const soughtBys: SoughtBy[] = ['NAME', 'EMAIL', 'MOBILE', 'FAMILY'];

export const holdReasons: HoldReason[] = [
  'SUPERVISION',
  'LEGAL_CLAIM',
  'COMPLAINT',
  'INVESTIGATION',
  'ACCESS_TO_DOCUMENTS',
];

/** The grounds that speak for each decision. */
export const grounds: Record<ErasureDecision, ErasureGround[]> = {
  ERASED: ['OBJECTION', 'CONSENT_WITHDRAWN', 'NO_LONGER_NEEDED', 'UNLAWFUL', 'LEGAL_DUTY'],
  REFUSED: ['PUBLIC_TASK', 'ARCHIVE', 'LEGAL_HOLD', 'LEGAL_CLAIM', 'FREEDOM_OF_EXPRESSION', 'IDENTITY_NOT_SHOWN'],
};

/** The number of a case, as the API takes it: letters, a year and numbers, and no room for a name. */
const caseNumber = /^[A-ZÅÄÖ]{1,12}[ -]?[0-9]{2,6}([/:.-][0-9]{1,8}){0,3}$/;

export function isCaseNumber(text: string): boolean {
  return text.trim() === '' || caseNumber.test(text.trim());
}

/** What a family is called where nobody's name is to stand: the end of its number. */
export function useNumbered(): (family: string) => string {
  const t = useT();
  return (family) => t('privacy.numbered', { code: family.slice(-8) });
}

/** Who did it: by name, or by the end of what the sign-in server knows them as. */
export function useStaffName(): (by: { subject: string; subjectName: string | null }) => string {
  const t = useT();
  return ({ subject, subjectName }) => subjectName ?? t('privacy.by.numbered', { code: subject.slice(-8) });
}

/** What a family is called at the desk. The names of one with protected data stand nowhere until they are asked for. */
export function useCalled(): (family: PrivacyFamily) => string {
  const t = useT();
  const nameOf = useFamilyName();
  return ({ parents, protectedIdentity, erasedAt }) => {
    if (erasedAt) return t('privacy.called.erased');
    if (protectedIdentity) return t('privacy.called.protected');
    return nameOf(parents.map(({ contact }) => ({ name: contact && `${contact.firstName} ${contact.familyName}` })));
  };
}

/** What a parent is called at the desk: by name, or by what they are to the child where somebody is protected (A5). */
export function useParentName({ protectedIdentity }: PrivacyFamily): (parent: Parent) => string {
  const t = useT();
  return ({ contact, role }) =>
    contact && !protectedIdentity ? `${contact.firstName} ${contact.familyName}` : t(`privacy.role.${role}`);
}
