import type { SurveyResult } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { BareSelect } from '../../../ui/Field';
import { FilterChips } from '../../../ui/FilterChips';
import { genders, useLook } from './useLook';
import type { ToldPlace } from './useToldPlaces';

interface Props {
  /** The place that is looked at, and all there are, the widest first. */
  at: string;
  places: ToldPlace[];
  results: SurveyResult[];
}

/** Where, and whose answers. A choice that has nothing to choose from is not there. */
export function LookFilters({ at, places, results }: Props) {
  const t = useT();
  const { gender, change } = useLook();
  const hasGenders = results.some((result) => result.gender !== 'ALL');
  return (
    <div className="filters no-print">
      {places.length > 1 && <PlaceChoice at={at} places={places} />}
      {hasGenders && (
        <FilterChips
          label={t('results.gender')}
          chips={genders.map((value) => ({ value, text: t(`results.gender.${value}`) }))}
          chosen={gender}
          onChoose={(value) => change({ gender: value === 'ALL' ? undefined : value })}
        />
      )}
    </div>
  );
}

function PlaceChoice({ at, places }: Pick<Props, 'at' | 'places'>) {
  const t = useT();
  const { change } = useLook();
  return (
    <BareSelect
      aria-label={t('results.place')}
      value={at}
      choices={places.map(({ path, name }) => ({ value: path, text: '\u2003'.repeat(depth(path)) + name }))}
      onValue={(value) => change({ at: value === places[0]?.path ? undefined : value })}
    />
  );
}

function depth(path: string): number {
  return path.split('/').length - 1;
}
