import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { FilterChips } from '../../../ui/FilterChips';
import { DeskPage } from '../DeskPage';
import { PagedTable, type PagedTableProps } from '../PagedTable';
import { erasuresQuery, holdsQuery, lookupsQuery } from '../queries';
import { entriesQuery } from '../retention/queries';
import { Registers } from '../retention/Registers';
import { useErasureColumns, useHoldColumns, useLookupColumns } from './columns';
import { useEntryColumns } from './entryColumns';

const route = getRouteApi('/signed-in/privacy/registers');

const lists = ['lookups', 'holds', 'erasures', 'retention'] as const;
type List = (typeof lists)[number];

interface Turning {
  cursor: string | undefined;
  onCursor: (cursor: string | undefined) => void;
}

const tables: Record<List, (turning: Turning) => ReactNode> = {
  lookups: Lookups,
  holds: HeldFamilies,
  erasures: ErasedFamilies,
  retention: Retention,
};

/** What the desk has done, for those who answer for it and those who watch over it. */
export function RegistersPage() {
  const t = useT();
  const { list, cursor } = route.useSearch();
  const navigate = useNavigate({ from: '/privacy/registers' });
  const chosen = lists.find((one) => one === list) ?? 'lookups';
  const Table = tables[chosen];
  const go = (to: { list: List; cursor?: string | undefined }) =>
    void navigate({ search: ({ place }) => ({ place, ...to }) });
  return (
    <DeskPage title={t('privacy.registers')} lead={t('privacy.registers.lead')}>
      <div className="filters">
        <FilterChips
          label={t('privacy.registers.which')}
          chips={lists.map((value) => ({ value, text: t(`privacy.register.${value}`) }))}
          chosen={chosen}
          onChoose={(to) => go({ list: to })}
        />
      </div>
      <p className="section-lead muted">{t(`privacy.register.lead.${chosen}`)}</p>
      <Table cursor={cursor} onCursor={(to) => go({ list: chosen, cursor: to })} />
    </DeskPage>
  );
}

const idOf = ({ id }: { id: string }) => id;

type RegisterProps<Row> = Omit<PagedTableProps<Row>, 'caption' | 'empty'> & { list: List };

function Register<Row>({ list, ...table }: RegisterProps<Row>) {
  const t = useT();
  return <PagedTable caption={t(`privacy.register.${list}`)} empty={t('privacy.register.none')} {...table} />;
}

function Lookups(turning: Turning) {
  const asked = useQuery(lookupsQuery(turning.cursor));
  return <Register list="lookups" columns={useLookupColumns()} rowKey={idOf} {...{ asked, ...turning }} />;
}

function HeldFamilies(turning: Turning) {
  const asked = useQuery(holdsQuery({ cursor: turning.cursor }));
  return <Register list="holds" columns={useHoldColumns()} rowKey={idOf} {...{ asked, ...turning }} />;
}

function ErasedFamilies(turning: Turning) {
  const asked = useQuery(erasuresQuery({ cursor: turning.cursor }));
  return <Register list="erasures" columns={useErasureColumns()} rowKey={idOf} {...{ asked, ...turning }} />;
}

function Retention(turning: Turning) {
  const asked = useQuery(entriesQuery({ cursor: turning.cursor }));
  return (
    <>
      <Registers />
      <Register
        list="retention"
        columns={useEntryColumns()}
        rowKey={({ controller, number }) => `${controller.code} ${number}`}
        {...{ asked, ...turning }}
      />
    </>
  );
}
