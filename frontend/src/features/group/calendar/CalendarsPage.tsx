import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { CalendarLink } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Icon } from '../../../ui/Icon';
import { Pager } from '../../../ui/Pager';
import { usePageTitle } from '../../../ui/usePageTitle';
import { useCalendarColumns } from './calendarColumns';
import { calendarsQuery } from './queries';
import { RevokeDialog } from './RevokeDialog';
import { SubscribeButton } from './SubscribeButton';

const route = getRouteApi('/signed-in/groups/calendars');

/** The calendar addresses in use that one has charge of; each can be turned off. */
export function CalendarsPage() {
  const t = useT();
  usePageTitle(t('calendars.title'));
  if (!useWorkPlace()?.permittedActions.includes('SHARE_CALENDAR')) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('calendars.denied.title')} sentence={t('calendars.denied.centre')} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/groups">
            <Icon name="previous" />
            {t('groups.title')}
          </Link>
          <h1>{t('calendars.title')}</h1>
          <p className="lead">{t('calendars.lead')}</p>
        </div>
        <SubscribeButton calendar={{ kind: 'LEADER' }} />
      </div>
      <Calendars />
    </div>
  );
}

function Calendars() {
  const t = useT();
  const { cursor } = route.useSearch();
  const { data: page, error, refetch } = useQuery(calendarsQuery(cursor));
  if (error && !page) {
    const { detail, reference } = tell(error, t);
    return <ErrorState title={t('calendars.failed')} {...{ detail, reference }} onRetry={() => void refetch()} />;
  }
  if (page?.items.length === 0 && !cursor) {
    return <EmptyState title={t('calendars.empty.title')} sentence={t('calendars.empty.sentence')} />;
  }
  return <CalendarTable page={page} cursor={cursor} />;
}

interface TableProps {
  page: { items: CalendarLink[]; next?: string | null; total?: number } | undefined;
  cursor: string | undefined;
}

function CalendarTable({ page, cursor }: TableProps) {
  const t = useT();
  const navigate = useNavigate({ from: '/groups/calendars' });
  const [revoked, setRevoked] = useState<CalendarLink | null>(null);
  const columns = useCalendarColumns(setRevoked);
  const go = (to: string | undefined) => void navigate({ search: (before) => ({ ...before, cursor: to }) });
  const next = page?.next;
  return (
    <>
      <DataTable
        caption={t('calendars.title')}
        slowText={t('calendars.slow')}
        columns={columns}
        rows={page?.items}
        rowKey={(calendar) => calendar.id}
      />
      <div className="under">
        <span>{page && t('calendars.count', { count: page.total ?? page.items.length })}</span>
        <Pager onFirst={cursor ? () => go(undefined) : undefined} onNext={next ? () => go(next) : undefined} />
      </div>
      {revoked && <RevokeDialog calendar={revoked} onClose={() => setRevoked(null)} />}
    </>
  );
}
