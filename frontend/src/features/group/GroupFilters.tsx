import { useState } from 'react';
import { useWorkPlace } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { BareSelect, type Choice } from '../../ui/Field';
import { FilterChips } from '../../ui/FilterChips';
import { Icon } from '../../ui/Icon';
import { SearchField } from '../../ui/SearchField';
import { useCentresHere } from './useCentresHere';
import { isFiltered, useGroupSearch, type GroupSearch } from './useGroupSearch';
import { daytimes, groupLanguages, groupStatuses, parts } from './words';

export function GroupFilters() {
  const t = useT();
  const { search, change } = useGroupSearch();
  const chips = groupStatuses.map((status) => ({ value: status as string, text: t(`group.status.${status}`) }));
  return (
    <>
      <div className="filters">
        <SearchField label={t('groups.search')} asked={search.q ?? ''} onAsk={(q) => change({ q }, true)} />
        <FilterChips
          label={t('groups.column.status')}
          chips={[{ value: '', text: t('groups.all') }, ...chips]}
          chosen={search.status ?? ''}
          onChoose={(status) => change({ status })}
        />
      </div>
      <MoreFilters />
    </>
  );
}

/** On a phone they are folded away until asked for. */
function MoreFilters() {
  const t = useT();
  const { search, clear } = useGroupSearch();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="filters" role="group" aria-label={t('groups.filter')}>
      <button type="button" className="chip only-narrow" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="filter" />
        {t('groups.filter')}
      </button>
      <div className="fold" data-open={isOpen || undefined}>
        <Selects />
      </div>
      {isFiltered(search) && (
        <Button look="ghost" icon="close" onPress={clear}>
          {t('groups.clear')}
        </Button>
      )}
    </div>
  );
}

function Selects() {
  const t = useT();
  const { language } = useFormat();
  const place = useWorkPlace();
  return (
    <>
      <Led />
      {!place?.centreId && <CentreFilter />}
      <Filter
        name="part"
        label={t('groups.anyPart')}
        choices={parts.map((value) => ({ value, text: t(`group.part.${value}`) }))}
      />
      <Filter
        name="daytime"
        label={t('groups.anyDaytime')}
        choices={daytimes.map((value) => ({ value, text: t(`group.daytime.${value}`) }))}
      />
      <Filter
        name="language"
        label={t('groups.anyLanguage')}
        choices={groupLanguages.map((code) => ({ value: code, text: language(code) }))}
      />
    </>
  );
}

function Led() {
  const t = useT();
  const { search, change } = useGroupSearch();
  const isOn = search.led !== undefined;
  return (
    <button
      type="button"
      className="chip"
      aria-pressed={isOn}
      onClick={() => change({ led: isOn ? undefined : 'true' })}
    >
      {t('groups.led')}
    </button>
  );
}

function CentreFilter() {
  const t = useT();
  const { centres } = useCentresHere();
  if (centres.length < 2) return null;
  return (
    <Filter
      name="centre"
      label={t('groups.anyCentre')}
      choices={centres.map(({ id, name }) => ({ value: id, text: name }))}
    />
  );
}

interface FilterProps {
  name: keyof GroupSearch;
  /** What the choice of nothing says, "Alla delar"; it also names the filter. */
  label: string;
  choices: Choice<string>[];
}

function Filter({ name, label, choices }: FilterProps) {
  const { search, change } = useGroupSearch();
  return (
    <BareSelect
      aria-label={label}
      empty={label}
      value={search[name] ?? ''}
      choices={choices}
      onValue={(value) => change({ [name]: value })}
    />
  );
}
