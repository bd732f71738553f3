import type { Household } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { RadioList } from '../../../ui/RadioList';
import { useMonths } from '../../group/words';
import { firstChildOf } from '../form/child';
import { readParent, type ParentValues } from '../form/parent';
import {
  childDiffering,
  differing,
  keyOf,
  type ChildField,
  type Choices,
  type Pair,
  type ParentField,
  type Side,
} from './compare';

interface Choosing {
  choices: Choices;
  choose: (at: string, side: Side) => void;
}

/** What differs of the child. */
export function ChildChoices({ one, other, ...choosing }: Choosing & { one: Household; other: Household }) {
  const t = useT();
  const { month } = useMonths();
  const words = (field: ChildField, { childMonth, firstChild }: Household) =>
    field === 'childMonth' ? month(childMonth) : t(`family.firstChild.${firstChildOf(firstChild)}`);
  return childDiffering(one, other).map((field) => (
    <OneOf
      key={field}
      at={field}
      label={t(`family.field.${field}`)}
      one={words(field, one)}
      other={words(field, other)}
      {...choosing}
    />
  ));
}

/** What differs of a parent. */
export function ParentChoices({ pair, ...choosing }: Choosing & { pair: Pair }) {
  const t = useT();
  const words = useParentWords();
  const [one, other] = [readParent(pair.one), readParent(pair.other)];
  return differing(pair).map((field) => (
    <OneOf
      key={field}
      at={`${keyOf(pair)}/${field}`}
      label={t(`family.field.${field}`)}
      one={words(field, one)}
      other={words(field, other)}
      {...choosing}
    />
  ));
}

function useParentWords(): (field: ParentField, values: ParentValues) => string {
  const t = useT();
  const { language } = useFormat();
  return (field, values) => {
    if (field === 'role') return t(`family.role.${values.role}`);
    if (field === 'gender') return t(`family.gender.${values.gender}`);
    return field === 'language' || field === 'interpreter' ? language(values[field]) : values[field];
  };
}

interface OneOfProps extends Choosing {
  at: string;
  label: string;
  one: string;
  other: string;
}

function OneOf({ at, label, one, other, choices, choose }: OneOfProps) {
  const t = useT();
  return (
    <RadioList
      across
      label={label}
      value={choices.values[at] ?? 'one'}
      choices={[
        { value: 'one', text: one, small: t('twins.from.one') },
        { value: 'other', text: other, small: t('twins.from.other') },
      ]}
      onChange={(side) => choose(at, side)}
    />
  );
}
