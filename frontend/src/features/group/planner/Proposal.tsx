import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { ProgrammeVersion, SessionProposal } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { ErrorState } from '../../../ui/ErrorState';
import type { Form } from '../../../ui/useForm';
import { useMonths } from '../words';
import { MonthCalendar } from './MonthCalendar';
import { MoveDialog } from './MoveDialog';
import type { Scope } from './moves';
import { closedWeeksOf, type PlanValues } from './plan';
import { ProposalList } from './ProposalList';
import { ScopeChoice } from './ScopeChoice';
import type { Proposals } from './useProposals';

interface Props {
  proposals: Proposals;
  form: Form<PlanValues>;
  version: ProgrammeVersion;
}

/** The proposed sessions on a calendar and as a list, both to move them in. */
export function Proposal({ proposals, form, version }: Props) {
  const t = useT();
  const { sessions, error, retry } = proposals;
  const { birthFrom, birthTo } = form.values;
  const moving = useMoving(proposals);
  if (error) {
    const { detail, reference } = tell(error, t);
    return <ErrorState title={t('plan.proposal.failed')} {...{ detail, reference }} onRetry={retry} />;
  }
  return (
    <section className="plan-proposal" aria-labelledby="proposal" aria-busy={proposals.isReckoning}>
      <div className="wrap">
        <Head sessions={sessions} told={moving.told} />
        {sessions.length > 0 && (
          <>
            <Tools {...{ proposals, moving }} />
            <MonthCalendar
              sessions={sessions}
              closedWeeks={closedWeeksOf(form.values, today())}
              held={moving.held}
              onMove={moving.move}
              onOpen={moving.open}
            />
            <ProposalList
              sessions={sessions}
              guides={version.guides}
              births={{ from: birthFrom, to: birthTo }}
              onMove={moving.move}
              onOpen={moving.open}
            />
          </>
        )}
      </div>
      {moving.dialog}
    </section>
  );
}

/** How one moves: the choice of how many go along, the session in hand, and what was just done. */
function useMoving(proposals: Proposals) {
  const t = useT();
  const { date } = useFormat();
  const [scope, setScope] = useState<Scope>('one');
  const [held, setHeld] = useState<number | null>(null);
  const [opened, setOpened] = useState<number | null>(null);
  const [told, setTold] = useState('');
  const move = (number: number, day: string, how = scope) => {
    setHeld(number);
    setTold(t(`plan.moved.${how}`, { number, date: date(day) }));
    void proposals.move(number, day, how);
  };
  const session = proposals.sessions.find(({ number }) => number === opened);
  const dialog = session && (
    <MoveDialog
      session={session}
      scope={scope}
      onClose={() => setOpened(null)}
      onMove={(day, how) => {
        setOpened(null);
        move(session.number, day, how);
        setHeld(null);
      }}
    />
  );
  const undo = () => {
    setTold(t('form.undone'));
    proposals.undo();
  };
  return { scope, setScope, held, told, dialog, undo, open: setOpened, move: (n: number, d: string) => move(n, d) };
}

type Moving = ReturnType<typeof useMoving>;

function Head({ sessions, told }: { sessions: SessionProposal[]; told: string }) {
  const t = useT();
  const { month } = useMonths();
  const [first, last] = [sessions[0], sessions.at(-1)];
  const span = first && last && { first: month(first.month), last: month(last.month) };
  return (
    <div className="section-head">
      <h2 id="proposal">{span ? t('plan.proposal', { count: sessions.length, ...span }) : t('plan.proposal.none')}</h2>
      <p className="sr" role="status">
        {told || (span && t('plan.proposed', { count: sessions.length }))}
      </p>
    </div>
  );
}

function Tools({ proposals, moving }: { proposals: Proposals; moving: Moving }) {
  const t = useT();
  return (
    <div className="plan-tools">
      <ScopeChoice scope={moving.scope} onScope={moving.setScope} />
      {proposals.canUndo && (
        <Button icon="retry" onPress={moving.undo}>
          {t('plan.undo')}
        </Button>
      )}
      <p className="quiet" id="plan-keys">
        {t('plan.keys')}
      </p>
    </div>
  );
}
