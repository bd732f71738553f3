import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { ProgrammeVersion, SessionProposal } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { ErrorState } from '../../../ui/ErrorState';
import type { Form } from '../../../ui/useForm';
import { useMonths } from '../words';
import { MonthCalendar } from './MonthCalendar';
import { MoveDialog } from './MoveDialog';
import { closedWeeksOf, isSaid, type PlanValues } from './plan';
import { ProposalList } from './ProposalList';
import { ScopeChoice } from './ScopeChoice';
import { useMoving, type Moving } from './useMoving';
import type { Proposals } from './useProposals';

interface Props {
  proposals: Proposals;
  form: Form<PlanValues>;
  version: ProgrammeVersion;
}

/** What the sentence leads to: the proposed sessions, or why there are none yet. */
export function Proposal(props: Props) {
  const t = useT();
  const { sessions, error, retry, isReckoning } = props.proposals;
  if (error) {
    const { detail, reference } = tell(error, t);
    return <ErrorState title={t('plan.proposal.failed')} {...{ detail, reference }} onRetry={retry} />;
  }
  return (
    <section className="plan-proposal" aria-labelledby="proposal" aria-busy={isReckoning}>
      <div className="wrap">
        {sessions.length > 0 ? (
          <Proposed {...props} />
        ) : (
          <h2 id="proposal">{t(isSaid(props.form.values) ? 'plan.proposal.reckoning' : 'plan.proposal.none')}</h2>
        )}
      </div>
    </section>
  );
}

/** The sessions on a calendar and as a list, both to move them in. */
function Proposed({ proposals, form, version }: Props) {
  const moving = useMoving(proposals);
  const [opened, setOpened] = useState<number | null>(null);
  const { sessions } = proposals;
  const { birthFrom: from, birthTo: to } = form.values;
  return (
    <>
      <Head sessions={sessions} told={moving.told} />
      <Tools {...{ proposals, moving }} />
      <MonthCalendar
        sessions={sessions}
        closedWeeks={closedWeeksOf(form.values, today())}
        held={moving.held}
        onMove={moving.moveHeld}
        onOpen={setOpened}
      />
      <ProposalList
        sessions={sessions}
        guides={version.guides}
        births={{ from, to }}
        onMove={moving.move}
        onOpen={setOpened}
      />
      <Opened {...{ sessions, opened, moving }} onClose={() => setOpened(null)} />
    </>
  );
}

interface OpenedProps {
  sessions: SessionProposal[];
  opened: number | null;
  moving: Moving;
  onClose: () => void;
}

function Opened({ sessions, opened, moving, onClose }: OpenedProps) {
  const session = sessions.find(({ number }) => number === opened);
  if (!session) return null;
  return (
    <MoveDialog
      session={session}
      scope={moving.scope}
      onClose={onClose}
      onMove={(day, scope) => {
        onClose();
        moving.move(session.number, day, scope);
      }}
    />
  );
}

function Head({ sessions, told }: { sessions: SessionProposal[]; told: string }) {
  const t = useT();
  const { month } = useMonths();
  const count = sessions.length;
  const [first, last] = [sessions[0]?.month ?? '', sessions.at(-1)?.month ?? ''];
  return (
    <>
      <h2 id="proposal">{t('plan.proposal', { count, first: month(first), last: month(last) })}</h2>
      <p className="sr" role="status">
        {told || t('plan.proposed', { count })}
      </p>
    </>
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
