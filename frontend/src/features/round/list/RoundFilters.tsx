import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { BareSelect } from '../../../ui/Field';
import { FilterChips } from '../../../ui/FilterChips';
import { useCentrePlaces } from '../useCentrePlaces';
import { statuses } from '../words';
import { isFiltered, useRoundSearch } from './useRoundSearch';

export function RoundFilters() {
  const t = useT();
  const { search, change, clear } = useRoundSearch();
  const chips = statuses.map((status) => ({ value: status as string, text: t(`round.status.${status}`) }));
  return (
    <div className="filters">
      <FilterChips
        label={t('rounds.status')}
        chips={[{ value: '', text: t('rounds.anyStatus') }, ...chips]}
        chosen={search.status ?? ''}
        onChoose={(status) => change({ status: status || undefined })}
      />
      <CentreFilter />
      {isFiltered(search) && (
        <Button look="ghost" icon="close" onPress={clear}>
          {t('rounds.clear')}
        </Button>
      )}
    </div>
  );
}

/** Rounds that ask someone at one centre, for those who have charge of several. */
function CentreFilter() {
  const t = useT();
  const { search, change } = useRoundSearch();
  const centres = useCentrePlaces();
  if (centres.length < 2) return null;
  return (
    <BareSelect
      aria-label={t('rounds.centre')}
      empty={t('rounds.anyCentre')}
      value={search.at ?? ''}
      choices={centres.map(({ path, name }) => ({ value: path, text: name }))}
      onValue={(at) => change({ at: at || undefined })}
    />
  );
}
