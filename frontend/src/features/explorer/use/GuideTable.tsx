import type { GuideUse } from '../../../api/schema';
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
  const of = (id: Exclude<keyof typeof columns, 'number'>, cell: Column<GuideLine>['cell']): Column<GuideLine> => ({
    id,
    title: t(`explorer.use.column.${id}`),
    sort: id,
    place: 'labelled',
    cell: (line) => <span className="num">{cell(line)}</span>,
  });
  const used = (numerator: number, all: unknown[]) =>
    t('indicator.share', { numerator: number(numerator), denominator: number(all.length) });
  return [
    {
      id: 'guide',
      title: t('explorer.use.column.guide'),
      sort: 'number',
      place: 'main',
      cell: ({ guide }) => `${guide.number} ${text(guide.title)}`,
    },
    of('held', ({ held }) => number(held)),
    of('cancelled', ({ cancelled }) => number(cancelled)),
    of('leaders', ({ leaders }) => <Leaders count={leaders} />),
    of('cards', ({ cards, guide }) => used(cards, guide.cards)),
    of('perspectives', ({ perspectives, guide }) => used(perspectives, guide.perspectives)),
  ];
}

/** One leader falls ill, and nobody holds the session. */
function Leaders({ count }: { count: number }) {
  const t = useT();
  const { number } = useFormat();
  if (count > 1) return number(count);
  return <Mark tone="line">{t('explorer.use.leaders', { count })}</Mark>;
}
