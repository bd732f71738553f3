import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { statusOf, tell } from '../../../api/problems';
import type { FamilyLookup, PrivacyFamily } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { useMoment } from '../../../i18n/useMoment';
import { Button, buttonClass } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { ErrorState } from '../../../ui/ErrorState';
import { Note } from '../../../ui/Note';
import { useMonths } from '../../group/words';
import { Marks } from '../Marks';
import { lookupQuery } from '../queries';
import { useCalled } from '../words';

interface Props {
  id: string;
  onAgain: () => void;
}

/** What a lookup of one's own found, as long as it lies open. */
export function Found({ id, onAgain }: Props) {
  const t = useT();
  const { data: lookup, error, refetch } = useQuery(lookupQuery(id));
  if (error && statusOf(error) === 404) {
    return (
      <EmptyState title={t('privacy.lookup.over.title')} sentence={t('privacy.lookup.over.sentence')}>
        <Again onAgain={onAgain} />
      </EmptyState>
    );
  }
  if (error) {
    return <ErrorState {...tell(error, t)} title={t('privacy.failed')} onRetry={() => void refetch()} />;
  }
  if (!lookup) return <div aria-busy="true" />;
  if (lookup.items.length === 0) {
    return (
      <EmptyState title={t('privacy.found.none.title')} sentence={t('privacy.found.none.sentence')}>
        <Again onAgain={onAgain} />
      </EmptyState>
    );
  }
  return <Families {...{ lookup, onAgain }} />;
}

function Again({ onAgain }: { onAgain: () => void }) {
  const t = useT();
  return (
    <Button icon="search" onPress={onAgain}>
      {t('privacy.lookup.again')}
    </Button>
  );
}

function Families({ lookup, onAgain }: { lookup: FamilyLookup; onAgain: () => void }) {
  const t = useT();
  const moment = useMoment();
  const { items, more, openUntil, reason } = lookup;
  return (
    <section aria-labelledby="found">
      <div className="section-head">
        <h2 id="found">{t('privacy.found', { count: items.length })}</h2>
        <Again onAgain={onAgain} />
      </div>
      <p className="section-lead muted">
        {t('privacy.found.open', { until: moment(openUntil), reason: t(`privacy.reason.${reason}`) })}
      </p>
      {items.some(({ protectedIdentity }) => protectedIdentity) && (
        <Note tone="warn">{t('privacy.found.protected')}</Note>
      )}
      {more && <Note tone="info">{t('privacy.found.more')}</Note>}
      <ul className="desk-rows">
        {items.map((family) => (
          <Family key={family.id} family={family} />
        ))}
      </ul>
    </section>
  );
}

function Family({ family }: { family: PrivacyFamily }) {
  const t = useT();
  const { month } = useMonths();
  const called = useCalled()(family);
  return (
    <li>
      <div>
        <b>{called}</b>
        <p className="muted small">
          {family.centreName}, {t('privacy.child', { month: month(family.childMonth) })}
        </p>
      </div>
      <Marks family={family} />
      <Link className={buttonClass('plain', 'small')} to="/privacy/families/$familyId" params={{ familyId: family.id }}>
        {t('privacy.open')}
        <span className="sr"> {called}</span>
      </Link>
    </li>
  );
}
