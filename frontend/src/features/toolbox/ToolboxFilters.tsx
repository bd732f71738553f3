import { useState } from 'react';
import { useWorkPlace } from '../../api/workPlace';
import { perspectives } from '../../content/perspectives';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { BareSelect, type Choice } from '../../ui/Field';
import { FilterChips } from '../../ui/FilterChips';
import { Icon } from '../../ui/Icon';
import { SearchField } from '../../ui/SearchField';
import { useMayWrite } from './permissions';
import { useFacets } from './useFacets';
import { isFiltered, useToolboxSearch, type Filter } from './useToolboxSearch';
import { audiences, kinds, statuses, useThemes } from './words';

type Facets = ReturnType<typeof useFacets>;

export function ToolboxFilters() {
  const t = useT();
  const { search, change } = useToolboxSearch();
  const facets = useFacets();
  return (
    <div role="search" aria-label={t('toolbox.search')}>
      <div className="filters">
        <SearchField label={t('toolbox.search')} asked={search.q ?? ''} onAsk={(q) => change({ q }, true)} />
        <Chips
          name="kind"
          choices={kinds.map((value) => ({ value, text: t(`toolbox.kinds.${value}`) }))}
          {...{ facets }}
        />
      </div>
      <MoreFilters facets={facets} />
    </div>
  );
}

/** On a phone they are folded away until asked for. */
function MoreFilters({ facets }: { facets: Facets }) {
  const t = useT();
  const { search, clear } = useToolboxSearch();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="filters" role="group" aria-label={t('toolbox.filter')}>
      <button type="button" className="chip only-narrow" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="filter" />
        {t('toolbox.filter')}
      </button>
      <div className="fold" data-open={isOpen || undefined}>
        <FoldedChips facets={facets} />
        <Selects facets={facets} />
      </div>
      {isFiltered(search) && (
        <Button look="ghost" icon="close" onPress={clear}>
          {t('toolbox.clear')}
        </Button>
      )}
    </div>
  );
}

function FoldedChips({ facets }: { facets: Facets }) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const { search } = useToolboxSearch();
  const spoken = new Set([...Object.keys(facets.spoken ?? {}), ...(search.spoken ? [search.spoken] : [])]);
  return (
    <>
      <Chips
        name="audience"
        choices={audiences.map((value) => ({ value, text: t(`toolbox.audience.${value}`) }))}
        facets={facets}
      />
      <Chips
        name="perspective"
        choices={perspectives.map((value) => ({ value, text: t(`perspective.${value}`) }))}
        facets={facets}
      />
      <Chips name="spoken" choices={[...spoken].map((value) => ({ value, text: nameOf(value) }))} facets={facets} />
    </>
  );
}

interface ChipsProps {
  name: 'kind' | 'audience' | 'perspective' | 'spoken';
  choices: Choice<string>[];
  facets: Facets;
}

function Chips({ name, choices, facets }: ChipsProps) {
  const t = useT();
  const { search, change } = useToolboxSearch();
  const counts = facets[name];
  const counted = choices.map(({ value, text }) => ({ value, text, count: counts && (counts[value] ?? 0) }));
  return (
    <FilterChips
      label={t(`toolbox.by.${name}`)}
      chips={[{ value: '', text: t(`toolbox.any.${name}`) }, ...counted]}
      chosen={search[name] ?? ''}
      onChoose={(value) => change({ [name]: value })}
    />
  );
}

function Selects({ facets }: { facets: Facets }) {
  const t = useT();
  const writes = useMayWrite();
  const themes = useThemes(useWorkPlace()?.regionCode);
  const counted = themes.map(({ key, name }) => ({
    value: key,
    text: facets.theme ? t('toolbox.themeCount', { name, count: facets.theme[key] ?? 0 }) : name,
  }));
  return (
    <>
      <Choose name="theme" label={t('toolbox.any.theme')} choices={counted} />
      {writes && (
        <>
          <Choose
            name="status"
            label={t('toolbox.any.status')}
            choices={statuses.map((value) => ({ value, text: t(`toolbox.status.${value}`) }))}
          />
          <Choose
            name="linkState"
            label={t('toolbox.any.linkState')}
            choices={[{ value: 'BROKEN', text: t('toolbox.linkState.BROKEN') }]}
          />
        </>
      )}
    </>
  );
}

/** What the choice of nothing says, "Alla teman", also names it. */
function Choose({ name, label, choices }: { name: Filter; label: string; choices: Choice<string>[] }) {
  const { search, change } = useToolboxSearch();
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
