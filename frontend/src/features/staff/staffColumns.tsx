import { Link } from '@tanstack/react-router';
import type { StaffSummary } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { Column } from '../../ui/DataTable';
import { Mark } from '../../ui/Mark';
import { stateTones } from './words';

function Name({ member }: { member: StaffSummary }) {
  const t = useT();
  return (
    <>
      <Link to="/staff/$memberId" params={{ memberId: member.id }}>
        {member.name}
      </Link>
      <small>{member.profession ? t(`profession.${member.profession}`) : t('staff.noProfession')}</small>
    </>
  );
}

/** Where one is, or is planned for. */
function Where({ member }: { member: StaffSummary }) {
  const { list } = useFormat();
  const names = member.plan ? [member.plan.name] : member.places.map((place) => place.name);
  return <span>{list([...new Set(names)])}</span>;
}

function Trainings({ member }: { member: StaffSummary }) {
  const t = useT();
  const { list } = useFormat();
  if (member.trainings.length === 0) return <span className="missing">{t('staff.noTraining')}</span>;
  return <span>{list(member.trainings.map((kind) => t(`staff.training.${kind}`)))}</span>;
}

export function useStaffColumns(): Column<StaffSummary>[] {
  const t = useT();
  return [
    { id: 'name', title: t('staff.column.name'), sort: 'name', place: 'main', cell: (row) => <Name member={row} /> },
    { id: 'where', title: t('staff.column.where'), place: 'labelled', cell: (row) => <Where member={row} /> },
    {
      id: 'trainings',
      title: t('staff.column.trainings'),
      place: 'labelled',
      cell: (row) => <Trainings member={row} />,
    },
    {
      id: 'state',
      title: t('staff.column.state'),
      place: 'corner',
      cell: ({ state }) => <Mark tone={stateTones[state]}>{t(`staff.state.${state}`)}</Mark>,
    },
  ];
}
