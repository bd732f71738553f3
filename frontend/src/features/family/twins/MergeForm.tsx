import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Household, Parent } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { Note } from '../../../ui/Note';
import { useMonths } from '../../group/words';
import { ParentContact } from '../ParentContact';
import type { VersionedFamily } from '../queries';
import { ChildChoices, ParentChoices } from './ChoiceFields';
import { keyOf, nothingChosen, pairsOf, probablyApart, type Choices, type Pair, type Side } from './compare';
import { useMerge } from './useMerge';

interface Props {
  one: VersionedFamily;
  other: VersionedFamily;
  onStale: () => void;
}

/** What holds of the family that goes on; it cannot be undone, so that is said before it is done. */
export function MergeForm(props: Props) {
  const t = useT();
  const { one, other } = props;
  return (
    <div className="twins">
      <Family title={t('twins.one')} family={one.data} />
      <Family title={t('twins.other')} family={other.data} />
      <Choosing {...props} />
    </div>
  );
}

function useChoices(pairs: Pair[]) {
  const [choices, setChoices] = useState<Choices>(() => ({ ...nothingChosen, apart: probablyApart(pairs) }));
  const choose = (at: string, side: Side) =>
    setChoices((before) => ({ ...before, values: { ...before.values, [at]: side } }));
  const setApart = (at: string, isSame: boolean) =>
    setChoices(({ apart, ...rest }) => ({ ...rest, apart: isSame ? apart.filter((id) => id !== at) : [...apart, at] }));
  return { choices, choose, setApart };
}

function Choosing({ one, other, onStale }: Props) {
  const t = useT();
  const pairs = pairsOf(one.data, other.data);
  const chosen = useChoices(pairs);
  const { merge, isSaving, refusal } = useMerge(one, other, onStale);
  return (
    <div className="twins-choice form">
      <ChildChoices one={one.data} other={other.data} {...chosen} />
      {pairs.map((pair) => (
        <Person key={keyOf(pair)} pair={pair} {...chosen} />
      ))}
      <Note tone="warn">{t('twins.warning')}</Note>
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <div className="acts">
        <Button look="primary" pending={isSaving} onPress={() => void merge(chosen.choices)}>
          {t('twins.save')}
        </Button>
        <Link className={buttonClass('ghost')} to="/families/$familyId" params={{ familyId: one.data.id }}>
          {t('form.cancel')}
        </Link>
      </div>
    </div>
  );
}

function Family({ title, family }: { title: string; family: Household }) {
  const t = useT();
  const { month } = useMonths();
  const { date } = useFormat();
  return (
    <section className="twins-family">
      <h2>{title}</h2>
      <p className="quiet">
        {t('places.child', { month: month(family.childMonth) })}{' '}
        {t('twins.registered', { date: date(family.registeredOn) })}
      </p>
      <ul className="family-people">
        {family.parents.map((parent: Parent) => (
          <li key={parent.id}>
            <ParentContact parent={parent} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PersonProps {
  pair: Pair;
  choices: Choices;
  choose: (at: string, side: Side) => void;
  setApart: (at: string, isSame: boolean) => void;
}

function Person({ pair, choices, choose, setApart }: PersonProps) {
  const t = useT();
  const isSame = !choices.apart.includes(keyOf(pair));
  const names = { one: pair.one.contact?.firstName ?? '', other: pair.other.contact?.firstName ?? '' };
  return (
    <fieldset className="twins-person">
      <legend>{t('twins.person', names)}</legend>
      <Checkbox isSelected={isSame} onChange={(now) => setApart(keyOf(pair), now)}>
        {t('twins.same')}
      </Checkbox>
      {isSame && <ParentChoices {...{ pair, choices, choose }} />}
    </fieldset>
  );
}
