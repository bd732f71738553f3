import { Link } from '@tanstack/react-router';
import type { CentreSummary } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { Column } from '../../ui/DataTable';
import { Mark } from '../../ui/Mark';
import { SeatRing } from '../../ui/SeatRing';
import { services, stageTones, statusTones } from './words';

function Name({ centre }: { centre: CentreSummary }) {
  const t = useT();
  return (
    <>
      <Link to="/centres/$centreId" params={{ centreId: centre.id }}>
        {centre.name}
      </Link>
      <small>{t(`kind.${centre.kind}`)}</small>
    </>
  );
}

function Status({ centre }: { centre: CentreSummary }) {
  const t = useT();
  if (centre.status === 'OPEN') {
    return <Mark tone={stageTones[centre.rollOut.stage]}>{t(`stage.${centre.rollOut.stage}`)}</Mark>;
  }
  return <Mark tone={statusTones[centre.status]}>{t(`status.${centre.status}`)}</Mark>;
}

function Since({ centre }: { centre: CentreSummary }) {
  const { date } = useFormat();
  return centre.rollOut.since ? <span className="num">{date(centre.rollOut.since)}</span> : <span>–</span>;
}

function Services({ centre }: { centre: CentreSummary }) {
  const t = useT();
  const seats = services.length;
  const taken = centre.services.length;
  return (
    <SeatRing taken={taken} seats={seats}>
      {t('centres.services', { taken, seats })}
    </SeatRing>
  );
}

function Languages({ centre }: { centre: CentreSummary }) {
  const { list, language } = useFormat();
  return <span>{list(centre.languages.map(language))}</span>;
}

export function useCentreColumns(): Column<CentreSummary>[] {
  const t = useT();
  return [
    { id: 'name', title: t('centres.column.name'), sort: 'name', place: 'main', cell: (row) => <Name centre={row} /> },
    {
      id: 'municipality',
      title: t('place.municipality'),
      sort: 'municipality',
      cell: (row) => row.municipality.name,
    },
    { id: 'services', title: t('centres.column.services'), cell: (row) => <Services centre={row} /> },
    { id: 'languages', title: t('languages.title'), place: 'labelled', cell: (row) => <Languages centre={row} /> },
    {
      id: 'stage',
      title: t('centres.column.stage'),
      sort: 'stage',
      place: 'corner',
      cell: (row) => <Status centre={row} />,
    },
    { id: 'since', title: t('centres.column.since'), place: 'labelled', cell: (row) => <Since centre={row} /> },
  ];
}
