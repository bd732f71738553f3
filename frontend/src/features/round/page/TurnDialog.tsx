import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Note } from '../../../ui/Note';
import type { Turn, VersionedRound } from '../queries';
import { useTurn } from './useTurn';

interface Props {
  turn: Turn;
  round: VersionedRound;
  onClose: () => void;
}

/** What cannot be undone is told in words first. */
export function TurnDialog({ turn, round, onClose }: Props) {
  const t = useT();
  const { turn: go, isBusy, refusal } = useTurn(turn, round, onClose);
  const { channel } = round.data;
  const lead = turn === 'opening' ? t(`round.opening.lead.${channel}`) : t(`round.${turn}.lead`);
  return (
    <Dialog title={t(`round.${turn}.title`)} lead={lead} onClose={onClose}>
      {refusal && (
        <Note tone="bad" role="alert">
          {refusal}
        </Note>
      )}
      <div className="acts">
        <Button look="primary" pending={isBusy} onPress={go}>
          {t(`round.${turn}`)}
        </Button>
        <Button look="ghost" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
