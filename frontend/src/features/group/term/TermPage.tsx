import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { BareSelect } from '../../../ui/Field';
import { FilterChips } from '../../../ui/FilterChips';
import { usePageTitle } from '../../../ui/usePageTitle';
import { SubscribeButton } from '../calendar/SubscribeButton';
import '../group.css';
import { GroupsNav } from '../GroupsNav';
import { Term } from './Term';
import './term.css';
import { TermFailed } from './TermFailed';
import { useShownCentre } from './useShownCentre';
import { useTermSearch } from './useTermSearch';

/** What a centre has before it and behind it this term, month by month or all of it. */
export function TermPage() {
  const t = useT();
  usePageTitle(t('term.title'));
  const { shown } = useShownCentre();
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{t('term.title')}</h1>
          {shown && <p className="lead">{shown.name}</p>}
        </div>
        {shown && <Subscribe centre={shown} />}
      </div>
      <GroupsNav />
      <Choices />
      {shown ? <Term centre={shown.id} /> : <NoCentre />}
    </div>
  );
}

/** Coordinators follow their centre; those who lead there follow what they lead. */
function Subscribe({ centre: { id, name } }: { centre: { id: string; name: string } }) {
  const t = useT();
  const held = useWorkPlace()?.permittedActions ?? [];
  const denied = held.includes('SHARE_CALENDAR') ? undefined : t('calendars.denied.centre');
  const isCoordinator = held.includes('EDIT_GROUPS');
  return (
    <SubscribeButton calendar={isCoordinator ? { kind: 'CENTRE', id, name } : { kind: 'LEADER' }} denied={denied} />
  );
}

function Choices() {
  const t = useT();
  const { isList, change } = useTermSearch();
  const { centres, shown } = useShownCentre();
  const views = [
    { value: 'calendar', text: t('term.view.calendar') },
    { value: 'list', text: t('term.view.list') },
  ];
  return (
    <div className="filters no-print">
      <FilterChips
        label={t('term.view')}
        chips={views}
        chosen={isList ? 'list' : 'calendar'}
        onChoose={(view) => change({ view: view === 'list' ? view : undefined })}
      />
      {shown && centres.length > 1 && (
        <BareSelect
          aria-label={t('term.centre')}
          value={shown.id}
          choices={centres.map(({ id, name }) => ({ value: id, text: name }))}
          onValue={(centre) => change({ centre })}
        />
      )}
      <Button look="ghost" icon="print" onPress={() => window.print()}>
        {t('term.print')}
      </Button>
    </div>
  );
}

function NoCentre() {
  const t = useT();
  const { query } = useShownCentre();
  if (query.isLoading) return null;
  if (query.error) return <TermFailed error={query.error} onRetry={() => void query.refetch()} />;
  return <EmptyState title={t('term.noCentre.title')} sentence={t('term.noCentre.sentence')} />;
}
