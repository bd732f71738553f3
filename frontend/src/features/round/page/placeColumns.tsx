import type { SurveyRoundPlace } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import type { Column } from '../../../ui/DataTable';
import { useAnswered, useRate } from '../words';

type CellProps = { place: SurveyRoundPlace };

function Answered({ place }: CellProps) {
  return <span className="num">{useAnswered()(place.figures)}</span>;
}

function Rate({ place }: CellProps) {
  const rate = useRate()(place.figures);
  return rate ? <span className="num">{rate}</span> : <span className="quiet">–</span>;
}

export function usePlaceColumns(): Column<SurveyRoundPlace>[] {
  const t = useT();
  return [
    { id: 'place', title: t('round.places.place'), place: 'main', cell: ({ at }) => at.name },
    {
      id: 'answered',
      title: t('rounds.column.answered'),
      place: 'labelled',
      cell: (place) => <Answered place={place} />,
    },
    { id: 'rate', title: t('round.rate'), place: 'labelled', cell: (place) => <Rate place={place} /> },
  ];
}
