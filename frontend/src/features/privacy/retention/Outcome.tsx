import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RetentionRun } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Note } from '../../../ui/Note';
import { classesDue, hasEnded, isReady } from './classes';
import { ExecuteDialog } from './ExecuteDialog';
import { TryButton } from './TryButton';

interface Props {
  run: RetentionRun;
}

/** How it stands with a run, in words, and what can be done now. */
export function Outcome({ run }: Props) {
  const t = useT();
  if (!hasEnded(run)) return <Note role="status">{t(`privacy.run.underWay.${run.kind}`)}</Note>;
  if (run.state !== 'DONE') return <CameToNothing run={run} />;
  return run.kind === 'RUN' ? <Gone run={run} /> : <Tried run={run} />;
}

function CameToNothing({ run }: Props) {
  const t = useT();
  const isOut = run.problem === 'decision-not-in-force';
  const why = run.state === 'CHANGED' ? 'changed' : isOut ? 'notInForce' : 'failed';
  return (
    <>
      <Note tone="bad" role="alert">
        {t(`privacy.run.${why}`)}
      </Note>
      {run.permittedActions.includes('RUN_RETENTION') && !isOut && (
        <div className="acts">
          <TryButton decision={run.decision.id} of={run.decision.reference} />
        </div>
      )}
    </>
  );
}

function OtherRun({ id, text }: { id: string; text: 'privacy.run.toDryRun' | 'privacy.run.toExecution' }) {
  const t = useT();
  return (
    <Link to="/privacy/retention/runs/$runId" params={{ runId: id }}>
      {t(text)}
    </Link>
  );
}

function Gone({ run }: Props) {
  const t = useT();
  return (
    <Note tone="go">
      {t('privacy.run.gone')}{' '}
      <Link to="/privacy/registers" search={(before) => ({ ...before, list: 'retention' })}>
        {t('privacy.register.show')}
      </Link>{' '}
      {run.dryRun && <OtherRun id={run.dryRun} text="privacy.run.toDryRun" />}
    </Note>
  );
}

function Tried({ run }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  if (run.execution) {
    return (
      <Note>
        {t('privacy.run.executed')} <OtherRun id={run.execution} text="privacy.run.toExecution" />
      </Note>
    );
  }
  return (
    <>
      <Note tone={isReady(run) ? 'info' : 'go'}>{t('privacy.run.tried', { classes: classesDue(run) })}</Note>
      {isReady(run) && run.permittedActions.includes('RUN_RETENTION') && (
        <div className="acts">
          <Button look="primary" onPress={() => setOpen(true)}>
            {t('privacy.execute')}
          </Button>
        </div>
      )}
      {isOpen && <ExecuteDialog run={run} onClose={() => setOpen(false)} />}
    </>
  );
}
