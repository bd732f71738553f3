import { useQuery } from '@tanstack/react-query';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { BareSelect } from '../../ui/Field';
import { FilterChips } from '../../ui/FilterChips';
import { groupsOfLettersQuery } from './queries';
import { isFiltered, statuses, useLetterSearch } from './useLetterSearch';
import { kinds } from './words';

export function LetterFilters() {
  const t = useT();
  const { search, clear } = useLetterSearch();
  return (
    <>
      <div className="filters">
        <StatusFilter />
      </div>
      <div className="filters" role="group" aria-label={t('letters.filter')}>
        <KindFilter />
        <GroupFilter />
        {search.family && <span>{t('letters.ofFamily')}</span>}
        {isFiltered(search) && (
          <Button look="ghost" icon="close" onPress={clear}>
            {t('letters.clear')}
          </Button>
        )}
      </div>
    </>
  );
}

function StatusFilter() {
  const t = useT();
  const { search, change } = useLetterSearch();
  const chips = statuses.map((status) => ({ value: status as string, text: t(`letter.status.${status}`) }));
  return (
    <FilterChips
      label={t('letters.status')}
      chips={[{ value: '', text: t('letters.anyStatus') }, ...chips]}
      chosen={search.status ?? ''}
      onChoose={(status) => change({ status: status || undefined })}
    />
  );
}

function KindFilter() {
  const t = useT();
  const { search, change } = useLetterSearch();
  return (
    <BareSelect
      aria-label={t('letters.kind')}
      empty={t('letters.anyKind')}
      value={search.kind ?? ''}
      choices={kinds.map((kind) => ({ value: kind as string, text: t(`letter.kind.${kind}`) }))}
      onValue={(kind) => change({ kind: kind || undefined })}
    />
  );
}

function GroupFilter() {
  const t = useT();
  const { search, change } = useLetterSearch();
  const groups = useQuery(groupsOfLettersQuery(useWorkPlace()?.centreId)).data ?? [];
  return (
    <BareSelect
      aria-label={t('letters.group')}
      empty={t('letters.anyGroup')}
      value={search.group ?? ''}
      choices={groups.map(({ id, name }) => ({ value: id, text: name }))}
      onValue={(group) => change({ group: group || undefined })}
    />
  );
}
