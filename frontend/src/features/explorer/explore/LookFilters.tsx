import { useT } from '../../../i18n/LanguageProvider';
import { BareSelect, type Choice } from '../../../ui/Field';
import { FilterChips } from '../../../ui/FilterChips';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { kindOf } from '../../figures/values';
import { GenderChoice } from '../GenderChoice';
import { IndicatorChoice } from '../IndicatorChoice';
import { KindChoice } from '../KindChoice';
import { PlaceChoice } from '../PlaceChoice';
import { breakdownsOf, parts, sizeClasses, type Look, type LookSearch } from './look';
import { useLook } from './useLook';

interface Props {
  look: Look;
  /** Those that there are figures of, the newest first. */
  periods: string[];
}

/** What is counted, where, when and of whom. A choice that has nothing to choose from is not there. */
export function LookFilters({ look, periods }: Props) {
  const { change, indicators } = useLook();
  return (
    <div className="no-print">
      <div className="filters">
        <IndicatorChoice
          indicators={indicators.data ?? []}
          chosen={look.indicator.code}
          onChoose={(indicator) => change({ indicator, period: undefined, sort: undefined })}
        />
        <PlaceChoice at={look.at} onChoose={(at) => change({ at, part: undefined, sizeClass: undefined })} />
        <PeriodChoice {...{ look, periods }} />
      </div>
      <div className="filters">
        <Whose look={look} />
        <Parts look={look} />
      </div>
    </div>
  );
}

function PeriodChoice({ look, periods }: Props) {
  const t = useT();
  const { change } = useLook();
  const words = useShareWords();
  return (
    <>
      <KindChoice
        kinds={look.kinds}
        chosen={look.periodKind}
        onChoose={(periodKind) => change({ periodKind, period: undefined })}
      />
      <Filter
        name="period"
        label={look.periodKind === 'ROUND' ? t('explorer.newestRounds') : t('explorer.newest')}
        value={look.period ?? ''}
        choices={periods.map((value) => ({ value, text: words.period(value) }))}
      />
    </>
  );
}

function Whose({ look }: { look: Look }) {
  const t = useT();
  const { change } = useLook();
  const { indicator, gender, breakdown } = look;
  const ways = breakdownsOf(look);
  return (
    <>
      {indicator.byGender && <GenderChoice chosen={gender} onChoose={(value) => change({ gender: value })} />}
      {ways.length > 0 && (
        <Filter
          name="breakdown"
          label={t('explorer.byPlace')}
          value={breakdown === 'NONE' ? '' : breakdown}
          choices={ways.map((value) => ({ value, text: t(`explorer.breakdown.${value}`) }))}
        />
      )}
    </>
  );
}

/** A region by municipality or by centre, centres of one size or all. */
function Parts({ look }: { look: Look }) {
  const t = useT();
  const { change } = useLook();
  const { at, breakdown, part, sizeClass } = look;
  if (breakdown !== 'NONE' || kindOf(at) === 'CENTRE') return null;
  return (
    <>
      {kindOf(at) === 'REGION' && (
        <FilterChips
          label={t('explorer.part')}
          chips={parts.map((value) => ({ value, text: t(`explorer.part.${value}`) }))}
          chosen={part}
          onChoose={(value) => change({ part: value, sizeClass: undefined })}
        />
      )}
      {part === 'CENTRE' && (
        <Filter
          name="sizeClass"
          label={t('explorer.anySize')}
          value={sizeClass ?? ''}
          choices={sizeClasses.map((value) => ({ value, text: t(`explorer.size.${value}`) }))}
        />
      )}
    </>
  );
}

interface FilterProps {
  name: keyof LookSearch;
  /** What the choice of nothing says; it also names the filter. */
  label: string;
  value: string;
  choices: Choice<string>[];
}

function Filter({ name, label, value, choices }: FilterProps) {
  const { change } = useLook();
  return (
    <BareSelect
      aria-label={label}
      empty={label}
      value={value}
      choices={choices}
      onValue={(chosen) => change({ [name]: chosen || undefined })}
    />
  );
}
