import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CentreView } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { TurnDialog } from './TurnDialog';
import type { Turn } from './turns';
import { useReopen } from './useReopen';
import { useDenied } from './permissions';
import type { VersionedCentre } from './queries';

/** A centre's turns: it opens, closes, or becomes part of another. */
export function LifeCycle({ centre }: { centre: VersionedCentre }) {
  const t = useT();
  const [turn, setTurn] = useState<Turn | null>(null);
  const close = () => setTurn(null);
  const hasEnd = centre.data.validTo !== null;
  if (hasEnd && !centre.data.permittedActions.includes('REOPEN_CENTRE')) return null;
  return (
    <section className="section" aria-labelledby="turns">
      <h2 id="turns">{t('turn.title')}</h2>
      {hasEnd ? <Reopen centre={centre} /> : <Turns centre={centre.data} onTurn={setTurn} />}
      {turn && <TurnDialog turn={turn} centre={centre} onClose={close} />}
    </section>
  );
}

/** Said where a centre is not simply open. */
export function Standing({ centre }: { centre: CentreView }) {
  const t = useT();
  const { date } = useFormat();
  const { status, validFrom, validTo, mergedInto } = centre;
  const lastDay = { date: validTo ? date(validTo) : '' };
  if (status === 'PLANNED') return <Note>{t('standing.planned', { date: date(validFrom) })}</Note>;
  if (status === 'CLOSED') return <Note tone="warn">{t('standing.closed', lastDay)}</Note>;
  if (status === 'OPEN' && validTo) return <Note tone="warn">{t('standing.closing', lastDay)}</Note>;
  if (status !== 'MERGED') return null;
  return (
    <Note tone="warn">
      {t('standing.merged', lastDay)}{' '}
      {mergedInto && (
        <Link to="/centres/$centreId" params={{ centreId: mergedInto.id }}>
          {mergedInto.name}
        </Link>
      )}
    </Note>
  );
}

function Reopen({ centre }: { centre: VersionedCentre }) {
  const t = useT();
  const reopen = useReopen();
  return (
    <div className="acts">
      <Button icon="retry" onPress={() => void reopen(centre)}>
        {t('turn.reopening')}
      </Button>
    </div>
  );
}

interface TurnsProps {
  centre: CentreView;
  onTurn: (turn: Turn) => void;
}

function Turns({ centre, onTurn }: TurnsProps) {
  const t = useT();
  const deniedFor = useDenied(centre);
  const cannotClose = deniedFor('CLOSE_CENTRE');
  return (
    <div className="acts">
      {centre.status === 'PLANNED' && (
        <Button look="primary" denied={deniedFor('OPEN_CENTRE')} onPress={() => onTurn('opening')}>
          {t('turn.opening')}
        </Button>
      )}
      <Button denied={cannotClose} onPress={() => onTurn('closure')}>
        {t('turn.closure')}
      </Button>
      <Button icon="merge" denied={cannotClose} onPress={() => onTurn('merger')}>
        {t('turn.merger')}
      </Button>
    </div>
  );
}
