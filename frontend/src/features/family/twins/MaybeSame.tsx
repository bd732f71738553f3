import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { DuplicateHousehold, Household } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { useFamilyName } from '../words';
import { duplicatesQuery } from './queries';
import './twins.css';
import { useWhy } from './useWhy';

/** Other families of the register that may be this one; nothing where there are none. */
export function MaybeSame({ family }: { family: Household }) {
  const t = useT();
  const twins = useQuery(duplicatesQuery({ household: family.id }));
  if (!twins.data || twins.data.items.length === 0) return null;
  return (
    <section className="section" aria-labelledby="twins">
      <div className="section-head">
        <h2 id="twins">{t('twins.maybe')}</h2>
      </div>
      <ul className="family-rows">
        {twins.data.items.map((pair) => (
          <Twin key={pair.households[1]?.id} family={family} pair={pair} />
        ))}
      </ul>
    </section>
  );
}

function Twin({ family, pair }: { family: Household; pair: DuplicateHousehold }) {
  const why = useWhy();
  const t = useT();
  const { date } = useFormat();
  const called = useFamilyName();
  const twin = pair.households[1];
  if (!twin) return null;
  const name = called(twin.parents);
  return (
    <li>
      <div>
        <Link to="/families/$familyId" params={{ familyId: twin.id }}>
          {name}
        </Link>
        <span className="quiet">
          {why(pair)} {t('twins.registered', { date: date(twin.registeredOn) })}
        </span>
      </div>
      <Compare one={family.id} other={twin.id} name={name} />
    </li>
  );
}

/** On the far side of the row, as the actions of other rows are. */
export function Compare({ one, other, name }: { one: string; other: string; name?: string }) {
  const t = useT();
  return (
    <div className="acts twins-compare">
      <Link
        className={buttonClass('plain', 'small')}
        to="/families/$familyId/merge/$otherId"
        params={{ familyId: one, otherId: other }}
      >
        {t('twins.compare')}
        {name && <span className="sr"> {name}</span>}
      </Link>
    </div>
  );
}
