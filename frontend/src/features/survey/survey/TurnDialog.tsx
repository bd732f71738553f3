import { useState } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { LackList } from '../LackList';
import { discardDraft, fetchVersion, publishVersion, retireVersion, type VersionedVersion } from '../queries';
import { refusalOf, type Refusal } from '../refusal';
import { useRefresh } from '../useRefresh';

export type Turn = 'publish' | 'retire' | 'discard';

const ways: Record<Turn, (version: VersionedVersion) => Promise<unknown>> = {
  publish: publishVersion,
  retire: retireVersion,
  discard: discardDraft,
};

interface Props {
  turn: Turn;
  version: { id: string; number: number };
  /** Goes to what is lacking. */
  onGo: (pointer: string) => void;
  onDone: () => void;
  onClose: () => void;
}

/** Makes the turn on the newest version; what it is refused for is kept. */
function useTurn({ turn, version, onDone, onClose }: Props) {
  const t = useT();
  const tellDone = useToast();
  const refresh = useRefresh();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);
  const make = async () => {
    await ways[turn](await fetchVersion(version.id));
    refresh();
    tellDone({ text: t(`survey.${turn}.done`, { number: version.number }) });
    onClose();
    onDone();
  };
  const run = () => {
    if (isPending) return;
    setPending(true);
    setRefusal(null);
    void make()
      .catch((error: unknown) => setRefusal(refusalOf(error, t)))
      .finally(() => setPending(false));
  };
  return { run, isPending, refusal };
}

/** Asks before what cannot be undone. */
export function TurnDialog(props: Props) {
  const { turn, version, onGo, onClose } = props;
  const t = useT();
  const { run, isPending, refusal } = useTurn(props);
  const title = t(`survey.${turn}.title`, { number: version.number });
  return (
    <Dialog title={title} lead={t(`survey.${turn}.lead`)} onClose={onClose}>
      {refusal && (
        <Note tone="bad" role="alert">
          <p>{refusal.text}</p>
          <LackList lacks={refusal.lacks} onGo={onGo} />
        </Note>
      )}
      <div className="acts">
        <Button look="primary" pending={isPending} onPress={run}>
          {t(`survey.${turn}.do`)}
        </Button>
        <Button look="ghost" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
