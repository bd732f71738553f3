import { useState } from 'react';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import type { Turn, VersionedRound } from '../queries';
import { ChangeDialog } from './ChangeDialog';
import { TurnDialog } from './TurnDialog';
import { turnsOf } from './turns';
import { WithdrawDialog } from './WithdrawDialog';

type Opened = Turn | 'change' | 'withdraw' | null;

/** What those who decide on the round can do with it; others who plan rounds are told why they cannot. */
export function RoundActs({ round }: { round: VersionedRound }) {
  const t = useT();
  const [open, setOpen] = useState<Opened>(null);
  const mayEdit = useWorkPlace()?.permittedActions.includes('EDIT_ROUNDS') ?? false;
  const { status, permittedActions } = round.data;
  const decides = permittedActions.includes('EDIT_ROUNDS');
  if (status === 'WITHDRAWN' || (!decides && !mayEdit)) return null;
  return (
    <section className="section" aria-labelledby="acts">
      <h2 id="acts">{t('round.acts')}</h2>
      <Buttons round={round} denied={decides ? undefined : t('round.denied.others')} onOpen={setOpen} />
      <OpenDialog round={round} open={open} onClose={() => setOpen(null)} />
    </section>
  );
}

interface ButtonsProps {
  round: VersionedRound;
  denied: string | undefined;
  onOpen: (opened: Opened) => void;
}

function Buttons({ round, denied, onOpen }: ButtonsProps) {
  const t = useT();
  return (
    <div className="acts">
      {turnsOf(round.data).map((turn) => (
        <Button key={turn} denied={denied} onPress={() => onOpen(turn)}>
          {t(`round.${turn}`)}
        </Button>
      ))}
      {round.data.status !== 'CLOSED' && (
        <Button icon="edit" denied={denied} onPress={() => onOpen('change')}>
          {t('round.change')}
        </Button>
      )}
      <Button look="ghost" icon="close" denied={denied} onPress={() => onOpen('withdraw')}>
        {t('round.withdraw')}
      </Button>
    </div>
  );
}

function OpenDialog({ open, ...props }: { round: VersionedRound; open: Opened; onClose: () => void }) {
  if (open === null) return null;
  if (open === 'change') return <ChangeDialog {...props} />;
  if (open === 'withdraw') return <WithdrawDialog {...props} />;
  return <TurnDialog turn={open} {...props} />;
}
