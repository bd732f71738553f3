import type { GuideUse } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import type { Column } from '../../../ui/DataTable';
import { cardLines, type CardLine } from './use';
import { UseTable } from './UseTable';

const columns = {
  number: ({ guide }: CardLine) => guide.number,
  used: ({ used }: CardLine) => used,
};

/** Card by card: in how many sessions it was used. */
export function CardTable({ guides }: { guides: GuideUse[] | undefined }) {
  return (
    <UseTable
      name="cards"
      lines={guides && cardLines(guides)}
      columns={columns}
      show={useColumns()}
      lineKey={({ guide, card }) => `${guide.key} ${card.key}`}
    />
  );
}

function useColumns(): Column<CardLine>[] {
  const t = useT();
  const { number } = useFormat();
  return [
    {
      id: 'card',
      title: t('explorer.use.column.card'),
      place: 'main',
      cell: ({ card }) => <Said text={card.question} />,
    },
    {
      id: 'guide',
      title: t('explorer.use.column.guide'),
      sort: 'number',
      place: 'labelled',
      cell: ({ guide }) => <span className="num">{guide.number}</span>,
    },
    {
      id: 'used',
      title: t('explorer.use.column.used'),
      sort: 'used',
      place: 'labelled',
      cell: ({ used }) => <span className="num">{used === 0 ? t('explorer.use.never') : number(used)}</span>,
    },
  ];
}
