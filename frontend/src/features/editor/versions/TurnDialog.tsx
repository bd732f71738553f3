import { useState } from 'react';
import { tell } from '../../../api/problems';
import type { ProgrammeVersion } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { refusedFor, type Lack } from '../lacks';
import { LackList } from '../LackList';
import { discardDraft, fetchVersion, publishVersion, retireVersion, type VersionedVersion } from '../queries';
import { useRefresh } from '../useRefresh';

export type Turn = 'publish' | 'retire' | 'discard';

const ways: Record<Turn, (version: VersionedVersion) => Promise<unknown>> = {
  publish: publishVersion,
  retire: retireVersion,
  discard: discardDraft,
};

interface Props {
  turn: Turn;
  version: { id: string; name: string };
  onDone: () => void;
  onClose: () => void;
}

interface Refusal {
  text: string;
  lacks: Lack[];
}

/** Makes the turn on the newest version; what it is refused for is told, each thing with a way to its place. */
function useTurn({ turn, version, onDone, onClose }: Props) {
  const t = useT();
  const tellDone = useToast();
  const refresh = useRefresh();
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isPending, setPending] = useState(false);
  const meet = (error: unknown, newest?: ProgrammeVersion) =>
    setRefusal({ text: tell(error, t).detail, lacks: newest ? refusedFor(error, newest, t) : [] });
  const make = async () => {
    const newest = await fetchVersion(version.id);
    try {
      await ways[turn](newest);
      refresh();
      tellDone({ text: t(`editor.${turn}.done`, { name: version.name }) });
      onClose();
      onDone();
    } catch (error) {
      meet(error, newest.data);
    }
  };
  const run = () => {
    if (isPending) return;
    setPending(true);
    setRefusal(null);
    void make()
      .catch(meet)
      .finally(() => setPending(false));
  };
  return { run, isPending, refusal };
}

/** Asks before what cannot be undone. */
export function TurnDialog(props: Props) {
  const { turn, version, onClose } = props;
  const t = useT();
  const { run, isPending, refusal } = useTurn(props);
  return (
    <Dialog title={t(`editor.${turn}.title`, { name: version.name })} lead={t(`editor.${turn}.lead`)} onClose={onClose}>
      {refusal && (
        <Note tone="bad" role="alert">
          <p>{refusal.text}</p>
          <LackList lacks={refusal.lacks} version={version.id} onGo={onClose} />
        </Note>
      )}
      <div className="acts">
        <Button look="primary" pending={isPending} onPress={run}>
          {t(`editor.${turn}.do`)}
        </Button>
        <Button look="ghost" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
