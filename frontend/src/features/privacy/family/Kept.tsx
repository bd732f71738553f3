import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { PrivacyFamily } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { ParentContact } from '../../family/ParentContact';
import { useMonths } from '../../group/words';

interface Props {
  family: PrivacyFamily;
  mayCorrect: boolean;
}

/** What is kept of who a family is; the rest stands in its register extract. */
export function Kept(props: Props) {
  const t = useT();
  const moment = useMoment();
  const { erasedAt } = props.family;
  return (
    <section className="section" aria-labelledby="kept">
      <h2 id="kept">{t('privacy.kept')}</h2>
      {erasedAt && <Note>{t('privacy.erased', { moment: moment(erasedAt) })}</Note>}
      <div className="family-columns">
        {!erasedAt && <Parents {...props} />}
        <Facts family={props.family} />
      </div>
    </section>
  );
}

/** Nobody's protected data stand on the screen before whoever sits there has asked for them. */
function Parents({ family, mayCorrect }: Props) {
  const t = useT();
  const [isShown, setShown] = useState(!family.protectedIdentity);
  if (!isShown) {
    return (
      <p>
        <Button icon="lock" onPress={() => setShown(true)}>
          {t('privacy.show')}
        </Button>
      </p>
    );
  }
  return (
    <ul className="family-people">
      {family.parents.map((parent) => (
        <li key={parent.id}>
          {parent.contact ? <ParentContact parent={parent} /> : <span>{t('privacy.parent.erased')}</span>}
          {mayCorrect && parent.contact && (
            <Correct family={family.id} parent={parent.id} name={parent.contact.firstName} />
          )}
        </li>
      ))}
    </ul>
  );
}

function Correct({ family, parent, name }: { family: string; parent: string; name: string }) {
  const t = useT();
  return (
    <Link
      className={buttonClass('plain', 'small')}
      to="/privacy/families/$familyId/parents/$parentId"
      params={{ familyId: family, parentId: parent }}
    >
      <Icon name="edit" />
      {t('privacy.correct')}
      <span className="sr"> {name}</span>
    </Link>
  );
}

function Facts({ family }: { family: PrivacyFamily }) {
  const t = useT();
  const { month } = useMonths();
  const { date } = useFormat();
  const { firstChild } = family;
  const first = firstChild === null ? 'UNKNOWN' : firstChild ? 'YES' : 'NO';
  const facts = [
    ['centre', family.centreName],
    ['childMonth', month(family.childMonth)],
    ['firstChild', t(`privacy.first.${first}`)],
    ['registered', date(family.registeredOn)],
    ['number', family.id],
  ] as const;
  return (
    <div>
      <dl className="fact-list">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`privacy.fact.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet desk-after">{t('privacy.kept.rest')}</p>
    </div>
  );
}
