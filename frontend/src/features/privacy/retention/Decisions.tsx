import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { RetentionDecision } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { ErrorState } from '../../../ui/ErrorState';
import { Mark } from '../../../ui/Mark';
import { Note } from '../../../ui/Note';
import { DecisionDialog } from './DecisionDialog';
import { decisionsQuery } from './queries';
import { RevokeDialog } from './RevokeDialog';
import { TryButton } from './TryButton';

interface Props {
  controller: string;
  mayDecide: boolean;
}

/** The decisions on retention: without one that holds nothing goes (A7). */
export function Decisions({ controller, mayDecide }: Props) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className="section" aria-labelledby="decisions">
      <div className="section-head">
        <h2 id="decisions">{t('privacy.decisions')}</h2>
        {mayDecide && (
          <Button size="small" icon="plus" onPress={() => setOpen(true)}>
            {t('privacy.decision.new')}
          </Button>
        )}
      </div>
      <List controller={controller} />
      {isOpen && <DecisionDialog controller={controller} onClose={() => setOpen(false)} />}
    </section>
  );
}

function List({ controller }: { controller: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(decisionsQuery({ controller }));
  if (error) return <ErrorState {...tell(error, t)} title={t('privacy.failed')} onRetry={() => void refetch()} />;
  if (!data) return <div aria-busy="true" />;
  return (
    <>
      {!data.items.some(({ inForce }) => inForce) && <Note tone="warn">{t('privacy.decisions.none')}</Note>}
      <ul className="desk-rows">
        {data.items.map((decision) => (
          <Decision key={decision.id} decision={decision} />
        ))}
      </ul>
    </>
  );
}

function Decision({ decision }: { decision: RetentionDecision }) {
  const t = useT();
  const { reference, text, inForce, permittedActions } = decision;
  return (
    <li>
      <div>
        <b>{reference}</b>
        <p className="muted small">{useSaid()(decision)}</p>
        {text && <p className="small">{text}</p>}
      </div>
      <Mark tone={inForce ? 'go' : 'plain'}>
        {t(inForce ? 'privacy.decision.inForce' : 'privacy.decision.notInForce')}
      </Mark>
      {permittedActions.includes('RUN_RETENTION') && <Acts decision={decision} />}
    </li>
  );
}

/** When it was made, of what, and from when to when it holds. */
function useSaid(): (decision: RetentionDecision) => string {
  const t = useT();
  const { date, list } = useFormat();
  return ({ decidedOn, validFrom, validTo, classes }) => {
    const to = validTo ? date(validTo) : 'none';
    const named = classes.map((one) => t(`privacy.class.${one}`).toLowerCase());
    return [
      t('privacy.decision.said', { decided: date(decidedOn), from: date(validFrom), to }),
      t('privacy.decision.covers', { classes: list(named) }),
    ].join(' ');
  };
}

function Acts({ decision }: { decision: RetentionDecision }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const hasEnded = decision.validTo !== null && !decision.inForce;
  return (
    <div className="acts">
      <TryButton decision={decision.id} of={decision.reference} isInForce={decision.inForce} />
      {!hasEnded && (
        <Button size="small" look="ghost" onPress={() => setOpen(true)}>
          {t('privacy.decision.end')}
          <span className="sr"> {decision.reference}</span>
        </Button>
      )}
      {isOpen && <RevokeDialog decision={decision} onClose={() => setOpen(false)} />}
    </div>
  );
}
