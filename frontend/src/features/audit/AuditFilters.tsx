import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { FilterChips } from '../../ui/FilterChips';
import { isFiltered, useAuditSearch } from './useAuditSearch';

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
        {search.about && <span>{t('audit.onlyAbout')}</span>}
        {search.subject && <span>{t('audit.onlyBy')}</span>}
        {isFiltered(search) && (
          <Button look="ghost" icon="close" onPress={clear}>
            {t('audit.showAll')}
          </Button>
        )}
      </div>
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
