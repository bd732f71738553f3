import { Link } from '@tanstack/react-router';
import type { HouseholdSummary } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import type { Column } from '../../../ui/DataTable';
import { useMonths } from '../../group/words';
import { Protected } from '../Protected';
import { firstChildOf } from '../form/child';
import { useFamilyName } from '../words';

function Parents({ family: { id, parents } }: { family: HouseholdSummary }) {
  const name = useFamilyName();
  return (
    <span className="family-names">
      <Link to="/families/$familyId" params={{ familyId: id }}>
        {name(parents)}
      </Link>
      {parents.some(({ protectedIdentity }) => protectedIdentity) && <Protected />}
    </span>
  );
}

function Month({ family: { childMonth } }: { family: HouseholdSummary }) {
  const { month } = useMonths();
  return <span className="num">{month(childMonth)}</span>;
}

function Groups({ family: { groups } }: { family: HouseholdSummary }) {
  const t = useT();
  if (groups === 0) return <span className="missing">{t('families.groups.none')}</span>;
  return <span className="num">{t('families.groups', { count: groups })}</span>;
}

function Registered({ family: { registeredOn } }: { family: HouseholdSummary }) {
  const { date } = useFormat();
  return <span className="num">{date(registeredOn)}</span>;
}

export function useFamilyColumns(): Column<HouseholdSummary>[] {
  const t = useT();
  return [
    { id: 'parents', title: t('families.column.parents'), place: 'main', cell: (row) => <Parents family={row} /> },
    {
      id: 'child',
      title: t('families.column.child'),
      sort: 'child',
      place: 'labelled',
      cell: (row) => <Month family={row} />,
    },
    {
      id: 'first',
      title: t('families.column.first'),
      place: 'labelled',
      cell: ({ firstChild }) => t(`family.firstChild.${firstChildOf(firstChild)}`),
    },
    { id: 'groups', title: t('families.column.groups'), place: 'labelled', cell: (row) => <Groups family={row} /> },
    {
      id: 'registered',
      title: t('families.column.registered'),
      sort: 'registered',
      place: 'labelled',
      cell: (row) => <Registered family={row} />,
    },
  ];
}
