import { useState } from 'react';
import { DataTable, type Column } from '../../ui/DataTable';
import { Mark } from '../../ui/Mark';
import { Pager } from '../../ui/Pager';
import { SeatRing } from '../../ui/SeatRing';
import { Sample } from './Sample';

interface Row {
  name: string;
  taken: number;
}

const rows: Row[] = [
  { name: 'Augustigruppen', taken: 6 },
  { name: 'Marsgruppen', taken: 7 },
];

const columns: Column<Row>[] = [
  { id: 'name', title: 'Grupp', sort: 'name', place: 'main', cell: (row) => row.name },
  {
    id: 'seats',
    title: 'Familjer',
    cell: (row) => (
      <SeatRing taken={row.taken} seats={7}>
        {row.taken} av 7
      </SeatRing>
    ),
  },
  { id: 'state', title: 'Läge', place: 'corner', cell: () => <Mark tone="go">Pågår</Mark> },
];

export function TableSample() {
  const [sort, setSort] = useState('name');
  const shared = { columns, sort, onSort: setSort, rowKey: (row: Row) => row.name, slowText: 'Hämtar grupperna.' };
  const ordered = sort.startsWith('-') ? rows.toReversed() : rows;
  return (
    <>
      <Sample title="Tabell">
        <DataTable caption="Grupper" rows={ordered} {...shared} />
        <Pager onFirst={() => undefined} onNext={() => undefined} />
      </Sample>
      <Sample title="Tabell som hämtas">
        <DataTable caption="Grupper som hämtas" rows={undefined} expectedRows={2} {...shared} />
      </Sample>
    </>
  );
}
