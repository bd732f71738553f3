import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { FilterChips } from '../../../ui/FilterChips';
import { DeskPage } from '../DeskPage';
import { PagedTable } from '../PagedTable';
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

function Lookups(turning: Turning) {
  const t = useT();
  return (
    <PagedTable
      {...turning}
      caption={t('privacy.register.lookups')}
      empty={t('privacy.register.none')}
      columns={useLookupColumns()}
      rowKey={({ id }) => id}
      asked={useQuery(lookupsQuery(turning.cursor))}
    />
  );
}

function HeldFamilies(turning: Turning) {
  const t = useT();
  return (
    <PagedTable
      {...turning}
      caption={t('privacy.register.holds')}
      empty={t('privacy.register.none')}
      columns={useHoldColumns()}
      rowKey={({ id }) => id}
      asked={useQuery(holdsQuery({ cursor: turning.cursor }))}
    />
  );
}

function ErasedFamilies(turning: Turning) {
  const t = useT();
  return (
    <PagedTable
      {...turning}
      caption={t('privacy.register.erasures')}
      empty={t('privacy.register.none')}
      columns={useErasureColumns()}
      rowKey={({ id }) => id}
      asked={useQuery(erasuresQuery({ cursor: turning.cursor }))}
    />
  );
}

function Retention(turning: Turning) {
  const t = useT();
  return (
    <>
      <Registers />
      <PagedTable
        {...turning}
        caption={t('privacy.register.retention')}
        empty={t('privacy.register.none')}
        columns={useEntryColumns()}
        rowKey={({ controller, number }) => `${controller.code} ${number}`}
        asked={useQuery(entriesQuery({ cursor: turning.cursor }))}
      />
    </>
  );
}
