import type { GuideUse } from '../../../api/indicatorTypes';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import type { Column } from '../../../ui/DataTable';
import { Mark } from '../../../ui/Mark';
import { guideLines, type GuideLine } from './use';
import { UseTable } from './UseTable';

const columns = {
  number: ({ guide }: GuideLine) => guide.number,
  held: ({ held }: GuideLine) => held,
  cancelled: ({ cancelled }: GuideLine) => cancelled,
  leaders: ({ leaders }: GuideLine) => leaders,
  cards: ({ cards }: GuideLine) => cards,
  perspectives: ({ perspectives }: GuideLine) => perspectives,
};

/** Guide by guide: how often, by how many leaders, and how much of what it holds. */
export function GuideTable({ guides }: { guides: GuideUse[] | undefined }) {
  return (
    <UseTable
      name="guides"
      lines={guides && guideLines(guides)}
      columns={columns}
      show={useColumns()}
      lineKey={({ guide }) => guide.key}
    />
  );
}

function useColumns(): Column<GuideLine>[] {
  const t = useT();
  const text = useText();
  const { number } = useFormat();
  const count = (id: 'held' | 'cancelled'): Column<GuideLine> => ({
    id,
    title: t(`explorer.use.column.${id}`),
    sort: id,
    place: 'labelled',
    cell: (line) => <span className="num">{number(line[id])}</span>,
  });
  const part = (id: 'cards' | 'perspectives'): Column<GuideLine> => ({
    id,
    title: t(`explorer.use.column.${id}`),
    sort: id,
    place: 'labelled',
    cell: (line) => t('indicator.share', { numerator: line[id], denominator: line.guide[id].length }),
  });
  return [
    {
      id: 'guide',
      title: t('explorer.use.column.guide'),
      sort: 'number',
      place: 'main',
      cell: ({ guide }) => `${guide.number} ${text(guide.title)}`,
    },
    count('held'),
    count('cancelled'),
    {
      id: 'leaders',
      title: t('explorer.use.column.leaders'),
      sort: 'leaders',
      place: 'labelled',
      cell: ({ leaders }) => <Leaders count={leaders} />,
    },
    part('cards'),
    part('perspectives'),
  ];
}

/** One leader falls ill, and nobody holds the session. */
function Leaders({ count }: { count: number }) {
  const t = useT();
  const { number } = useFormat();
  if (count > 1) return <span className="num">{number(count)}</span>;
  return <Mark tone="line">{t('explorer.use.leaders', { count })}</Mark>;
}
