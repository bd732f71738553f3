import type { GuideUse } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import type { Column } from '../../../ui/DataTable';
import { perspectiveLines, type PerspectiveLine } from './use';
import { UseTable } from './UseTable';

const columns = {
  touched: ({ touched }: PerspectiveLine) => touched,
  never: ({ never }: PerspectiveLine) => never.length,
};

/** Perspective by perspective: in how many sessions it was touched, and in which guides never. */
export function PerspectiveTable({ guides }: { guides: GuideUse[] | undefined }) {
  return (
    <UseTable
      name="perspectives"
      lines={guides && perspectiveLines(guides)}
      columns={columns}
      show={useColumns()}
      lineKey={({ perspective }) => perspective.key}
    />
  );
}

function useColumns(): Column<PerspectiveLine>[] {
  const t = useT();
  const { number, list } = useFormat();
  return [
    {
      id: 'perspective',
      title: t('explorer.use.column.perspective'),
      place: 'main',
      cell: ({ perspective }) => t(`perspective.${perspective.key}`),
    },
    {
      id: 'touched',
      title: t('explorer.use.column.touched'),
      sort: 'touched',
      place: 'labelled',
      cell: ({ touched }) => <span className="num">{number(touched)}</span>,
    },
    {
      id: 'never',
      title: t('explorer.use.column.never'),
      sort: 'never',
      place: 'labelled',
      cell: ({ never }) =>
        never.length === 0 ? t('explorer.use.everywhere') : list(never.map((guide) => String(guide.number))),
    },
  ];
}
