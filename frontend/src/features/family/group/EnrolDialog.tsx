import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EnrolmentSummary, HouseholdSummary, ParentGroup } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { DialogForm } from '../../../edit/DialogForm';
import { useT } from '../../../i18n/LanguageProvider';
import { RadioList } from '../../../ui/RadioList';
import { SearchField } from '../../../ui/SearchField';
import { useMonths } from '../../group/words';
import { ComingField } from '../form/ComingField';
import { useEnrol } from '../moves/useEnrol';
import { familiesQuery } from '../queries';
import { filterOf } from '../list/useFamilySearch';
import { useFamilyName } from '../words';

interface Props {
  group: ParentGroup;
  /** Those who have been here; who is still here is not asked again. */
  enrolments: EnrolmentSummary[];
  onClose: () => void;
}

const ended: ReadonlySet<EnrolmentSummary['status']> = new Set(['COMPLETED', 'DECLINED', 'EXPIRED', 'WITHDRAWN']);

/** The families in the register that are not in the group, the latest first. */
function useFamilies(q: string, enrolments: EnrolmentSummary[]): HouseholdSummary[] | undefined {
  const filter = { ...filterOf({ q }, useWorkPlace()), limit: 8 };
  const found = useQuery({ ...familiesQuery(filter), placeholderData: keepPreviousData });
  const here = new Set(enrolments.filter(({ status }) => !ended.has(status)).map(({ household }) => household.id));
  return found.data?.items.filter(({ id }) => !here.has(id));
}

/** Brings a family that is in the register to this group. */
export function EnrolDialog({ group, enrolments, onClose }: Props) {
  const t = useT();
  const [q, setQ] = useState('');
  const families = useFamilies(q, enrolments);
  const name = useFamilyName();
  const nameOf = (id: string) => name(families?.find((family) => family.id === id)?.parents ?? []);
  const enrolling = useEnrol({
    initial: { group: group.id, household: '', coming: 'enrol' },
    validate: ({ household }): Record<string, string> => (household ? {} : { '/household': t('family.fault.family') }),
    nameOf,
    onClose,
  });
  const { form } = enrolling;
  const look = (asked: string) => {
    setQ(asked);
    form.set('household', '', '/household');
  };
  return (
    <DialogForm
      title={t('places.add.title', { group: group.name })}
      lead={t('places.add.lead')}
      save={t('places.add.save')}
      {...{ ...enrolling, onClose }}
    >
      <SearchField label={t('families.search')} asked={q} onAsk={look} />
      <Found families={families} form={form} />
      <ComingField value={form.values.coming} onValue={(coming) => form.set('coming', coming)} />
    </DialogForm>
  );
}

interface FoundProps {
  families: HouseholdSummary[] | undefined;
  form: ReturnType<typeof useEnrol>['form'];
}

function Found({ families, form }: FoundProps) {
  const t = useT();
  const name = useFamilyName();
  const { month } = useMonths();
  if (!families) return null;
  if (families.length === 0) return <p role="status">{t('places.add.none')}</p>;
  return (
    <RadioList
      label={t('places.add.family')}
      pointer="/household"
      value={form.values.household}
      error={form.faultAt('/household')}
      choices={families.map(({ id, parents, childMonth }) => ({
        value: id,
        text: name(parents),
        small: parents.some(({ protectedIdentity }) => protectedIdentity)
          ? `${t('places.child', { month: month(childMonth) })} ${t('family.protected')}`
          : t('places.child', { month: month(childMonth) }),
      }))}
      onChange={(household) => form.set('household', household, '/household')}
    />
  );
}
