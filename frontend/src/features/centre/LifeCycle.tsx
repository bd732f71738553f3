import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CentreView } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { MergeDialog, TurnDialog, type Turn } from './TurnDialog';
import { useDenied } from './permissions';
import type { VersionedCentre } from './queries';

/** A centre's turns: it opens, closes, or becomes part of another. */
export function LifeCycle({ centre }: { centre: VersionedCentre }) {
  const [turn, setTurn] = useState<Turn | 'merger' | null>(null);
  const close = () => setTurn(null);
  return (
    <>
      <Standing centre={centre.data} />
      <Turns centre={centre.data} onTurn={setTurn} />
      {turn === 'merger' && <MergeDialog centre={centre} onClose={close} />}
      {turn && turn !== 'merger' && <TurnDialog turn={turn} centre={centre} onClose={close} />}
    </>
  );
}

function Standing({ centre }: { centre: CentreView }) {
  const t = useT();
  const { date } = useFormat();
  const { status, validFrom, validTo, mergedInto } = centre;
  if (status === 'PLANNED') return <Note>{t('standing.planned', { date: date(validFrom) })}</Note>;
  if (status === 'CLOSED') return <Note tone="warn">{t('standing.closed', { date: validTo ? date(validTo) : '' })}</Note>;
  if (status !== 'MERGED' || !mergedInto) return null;
  return (
    <Note tone="warn">
      {t('standing.merged', { date: validTo ? date(validTo) : '' })}{' '}
      <Link to="/centres/$centreId" params={{ centreId: mergedInto.id }}>
        {mergedInto.name}
      </Link>
    </Note>
  );
}

interface TurnsProps {
  centre: CentreView;
  onTurn: (turn: Turn | 'merger') => void;
}

function Turns({ centre, onTurn }: TurnsProps) {
  const t = useT();
  const deniedFor = useDenied(centre);
  if (centre.status === 'CLOSED' || centre.status === 'MERGED') return null;
  const cannotClose = deniedFor('CLOSE_CENTRE');
  return (
    <div className="acts turns">
      {centre.status === 'PLANNED' && (
        <Button look="primary" denied={deniedFor('OPEN_CENTRE')} onPress={() => onTurn('opening')}>
          {t('turn.opening')}
        </Button>
      )}
      <Button size="small" denied={cannotClose} onPress={() => onTurn('closure')}>
        {t('turn.closure')}
      </Button>
      <Button size="small" icon="merge" denied={cannotClose} onPress={() => onTurn('merger')}>
        {t('turn.merger')}
      </Button>
    </div>
  );
}
