import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '../../../api/client';
import { deleteAnnotation, fetchAnnotation, indicatorsKey } from '../../../api/indicators';
import { tell } from '../../../api/problems';
import type { TrendAnnotation } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useToast } from '../../../ui/Toast';
import { ChangeEventDialog } from './EventDialog';

type Doing = 'change' | 'remove';

interface Props {
  id: string;
  text: string;
}

/** Says it anew, or takes it away: as it stood when one began, so that nobody else's change is lost. */
export function EventActs({ id, text }: Props) {
  const t = useT();
  const [doing, setDoing] = useState<Doing>();
  const { read, begin } = useReading(id, setDoing);
  const which = <span className="sr"> {text}</span>;
  const onClose = () => setDoing(undefined);
  return (
    <div className="acts no-print">
      <Button size="small" look="ghost" icon="edit" onPress={() => begin('change')}>
        {t('explorer.event.change')}
        {which}
      </Button>
      <Button size="small" look="ghost" icon="remove" onPress={() => begin('remove')}>
        {t('explorer.event.remove')}
        {which}
      </Button>
      {read && doing === 'change' && <ChangeEventDialog {...{ read, onClose }} />}
      {read && doing === 'remove' && <RemoveDialog {...{ read, onClose }} />}
    </div>
  );
}

/** Reads it as it is now, and then lets one do what one came for. */
function useReading(id: string, setDoing: (doing: Doing) => void) {
  const t = useT();
  const show = useToast();
  const reading = useMutation({
    mutationFn: () => fetchAnnotation(id),
    onError: (error) => show({ text: tell(error, t).detail }),
  });
  return {
    read: reading.data,
    begin: (doing: Doing) => reading.mutate(undefined, { onSuccess: () => setDoing(doing) }),
  };
}

function RemoveDialog({ read, onClose }: { read: Versioned<TrendAnnotation>; onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const removing = useMutation({
    mutationFn: () => deleteAnnotation(read),
    onSuccess: () => show({ text: t('explorer.event.removed') }),
    onError: (error) => show({ text: tell(error, t).detail }),
    onSettled: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: indicatorsKey });
    },
  });
  const lead = t(read.data.newBaseline ? 'explorer.event.remove.anew' : 'explorer.event.remove.lead');
  return (
    <Dialog title={t('explorer.event.remove.title')} lead={lead} onClose={onClose}>
      <p>{read.data.text}</p>
      <div className="acts">
        <Button look="primary" pending={removing.isPending} onPress={() => removing.mutate()}>
          {t('explorer.event.remove')}
        </Button>
        <Button look="ghost" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
