import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { BareSelect } from '../../../ui/Field';
import { SearchField } from '../../../ui/SearchField';
import { useMonths } from '../../group/words';
import { childMonths } from '../words';
import { isFiltered, useFamilySearch } from './useFamilySearch';

export function FamilyFilters() {
  const t = useT();
  const { search, change, clear } = useFamilySearch();
  return (
    <div className="filters" role="group" aria-label={t('families.filter')}>
      <SearchField label={t('families.search')} asked={search.q ?? ''} onAsk={(q) => change({ q }, true)} />
      <MonthFilter name="childFrom" />
      <MonthFilter name="childTo" />
      {isFiltered(search) && (
        <Button look="ghost" icon="close" onPress={clear}>
          {t('families.clear')}
        </Button>
      )}
    </div>
  );
}

function MonthFilter({ name }: { name: 'childFrom' | 'childTo' }) {
  const t = useT();
  const { month } = useMonths();
  const { search, change } = useFamilySearch();
  const months = [...new Set([search[name] ?? '', ...childMonths()])].filter(Boolean).toSorted().toReversed();
  return (
    <BareSelect
      aria-label={t(`families.${name}.label`)}
      empty={t(`families.${name}`)}
      value={search[name] ?? ''}
      choices={months.map((value) => ({ value, text: t(`families.${name}.month`, { month: month(value) }) }))}
      onValue={(value) => change({ [name]: value || undefined })}
    />
  );
}
