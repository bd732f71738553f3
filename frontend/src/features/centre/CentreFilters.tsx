import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useWorkPlace } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { BareSelect, type Choice } from '../../ui/Field';
import { FilterChips } from '../../ui/FilterChips';
import { Icon } from '../../ui/Icon';
import { SearchField } from '../../ui/SearchField';
import { municipalitiesQuery } from '../../api/reference';
import { isFiltered, useCentreSearch, type CentreSearch } from './useCentreSearch';
import { kinds, services, spokenLanguages, stages, statuses } from './words';

export function CentreFilters() {
  const t = useT();
  const { search, change } = useCentreSearch();
  const stageChips = stages.map((stage) => ({ value: stage as string, text: t(`stage.${stage}`) }));
  return (
    <>
      <div className="filters">
        <SearchField label={t('centres.search')} asked={search.q ?? ''} onAsk={(q) => change({ q }, true)} />
        <FilterChips
          label={t('centres.column.stage')}
          chips={[{ value: '', text: t('centres.all') }, ...stageChips]}
          chosen={search.stage ?? ''}
          onChoose={(stage) => change({ stage })}
        />
      </div>
      <MoreFilters />
    </>
  );
}

/** On a phone they are folded away until asked for. */
function MoreFilters() {
  const t = useT();
  const { search, clear } = useCentreSearch();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="filters" role="group" aria-label={t('centres.filter')}>
      <button type="button" className="chip only-narrow" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <Icon name="filter" />
        {t('centres.filter')}
      </button>
      <div className="fold" data-open={isOpen || undefined}>
        <Selects />
      </div>
      {isFiltered(search) && (
        <Button look="ghost" icon="close" onPress={clear}>
          {t('centres.clear')}
        </Button>
      )}
    </div>
  );
}

function Selects() {
  const t = useT();
  const { language } = useFormat();
  const place = useWorkPlace();
  const spoken = spokenLanguages.map((code) => ({ value: code, text: language(code) }));
  return (
    <>
      {!place?.municipalityCode && <MunicipalityFilter region={place?.regionCode} />}
      <Filter
        name="kind"
        label={t('centres.anyKind')}
        choices={kinds.map((value) => ({ value, text: t(`kind.${value}`) }))}
      />
      <Filter
        name="service"
        label={t('centres.anyService')}
        choices={services.map((value) => ({ value, text: t(`service.${value}`) }))}
      />
      <Filter name="language" label={t('centres.anyLanguage')} choices={spoken} />
      <Filter
        name="status"
        label={t('centres.anyStatus')}
        choices={statuses.map((value) => ({ value, text: t(`status.${value}`) }))}
      />
    </>
  );
}

function MunicipalityFilter({ region }: { region: string | undefined }) {
  const t = useT();
  const found = useQuery(municipalitiesQuery(region)).data?.items ?? [];
  const choices = found.map(({ code, name }) => ({ value: code, text: name }));
  return <Filter name="municipality" label={t('centres.anyMunicipality')} choices={choices} />;
}

interface FilterProps {
  name: keyof CentreSearch;
  /** What the choice of nothing says, "Alla kommuner"; it also names the filter. */
  label: string;
  choices: Choice<string>[];
}

function Filter({ name, label, choices }: FilterProps) {
  const { search, change } = useCentreSearch();
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
