import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { BareSelect, type Choice } from '../../ui/Field';
import { FilterChips } from '../../ui/FilterChips';
import { isFiltered, useStaffSearch, type StaffSearch } from './useStaffSearch';
import { professions, states, trainingKinds } from './words';

export function StaffFilters() {
  const t = useT();
  const { search, change } = useStaffSearch();
  const chips = states.map((state) => ({ value: state as string, text: t(`staff.state.${state}`) }));
  return (
    <>
      <div className="filters">
        <FilterChips
          label={t('staff.column.state')}
          chips={[{ value: '', text: t('staff.all') }, ...chips]}
          chosen={search.state ?? ''}
          onChoose={(state) => change({ state })}
        />
      </div>
      <Selects />
    </>
  );
}

function Selects() {
  const t = useT();
  const { search, clear } = useStaffSearch();
  return (
    <div className="filters" role="group" aria-label={t('staff.filter')}>
      <Filter
        name="profession"
        label={t('staff.anyProfession')}
        choices={professions.map((value) => ({ value, text: t(`profession.${value}`) }))}
      />
      <Filter
        name="training"
        label={t('staff.anyTraining')}
        choices={trainingKinds.map((value) => ({ value, text: t(`staff.training.${value}`) }))}
      />
      {isFiltered(search) && (
        <Button look="ghost" icon="close" onPress={clear}>
          {t('staff.clear')}
        </Button>
      )}
    </div>
  );
}

interface FilterProps {
  name: keyof StaffSearch;
  label: string;
  choices: Choice<string>[];
}

function Filter({ name, label, choices }: FilterProps) {
  const { search, change } = useStaffSearch();
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
