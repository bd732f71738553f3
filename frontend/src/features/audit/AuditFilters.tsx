import { useQuery } from '@tanstack/react-query';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { FilterChips } from '../../ui/FilterChips';
import { auditEntriesQuery } from './queries';
import { filterOf, isFiltered, useAuditSearch } from './useAuditSearch';

const actions = ['READ', 'CREATED', 'CHANGED', 'DELETED', 'DENIED', 'OUT_OF_PLACE'] as const;

export function AuditFilters() {
  const t = useT();
  const { search, change, clear } = useAuditSearch();
  const chips = actions.map((action) => ({ value: action as string, text: t(`audit.action.${action}`) }));
  return (
    <>
      <div className="filters">
        <FilterChips
          label={t('audit.column.what')}
          chips={[{ value: '', text: t('audit.all') }, ...chips]}
          chosen={search.action ?? ''}
          onChoose={(action) => change({ action })}
        />
      </div>
      <div className="filters" role="group" aria-label={t('audit.days')}>
        <Day name="from" />
        <Day name="to" />
        <OnlyOne />
        {isFiltered(search) && (
          <Button look="ghost" icon="close" onPress={clear}>
            {t('audit.showAll')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Whom the list is narrowed to, by name where the entries tell it. */
function OnlyOne() {
  const t = useT();
  const { search } = useAuditSearch();
  const entries = useQuery(auditEntriesQuery(filterOf(search))).data?.items ?? [];
  const whom = entries.find(({ whom: [one, ...others] }) => one === search.about && others.length === 0)?.whomName;
  const by = entries.find(({ subject }) => subject === search.subject)?.subjectName;
  return (
    <>
      {search.about && <span>{whom ? t('audit.onlyAbout', { name: whom }) : t('audit.onlyAboutOne')}</span>}
      {search.subject && <span>{by ? t('audit.onlyBy', { name: by }) : t('audit.onlyByOne')}</span>}
    </>
  );
}

function Day({ name }: { name: 'from' | 'to' }) {
  const t = useT();
  const { search, change } = useAuditSearch();
  return (
    <label className="search">
      <span>{t(`audit.${name}`)}</span>
      <input
        type="date"
        value={search[name] ?? ''}
        onChange={(event) => change({ [name]: event.target.value || undefined })}
      />
    </label>
  );
}
