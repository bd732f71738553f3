import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { statusOf, tell } from '../../../api/problems';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useToast } from '../../../ui/Toast';
import { deleteIndicator, type VersionedIndicator } from '../queries';
import { useRefresh } from '../useRefresh';

/** Takes it away as it was read: when somebody has changed it since, that is told and read first. */
function useRemove(read: VersionedIndicator, onClose: () => void) {
  const t = useT();
  const show = useToast();
  const refresh = useRefresh();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => deleteIndicator(read),
    onSuccess: async () => {
      show({ text: t('own.remove.done') });
      await navigate({ to: '/settings/indicators' });
    },
    onError: (error) => show({ text: statusOf(error) === 412 ? t('own.remove.outdated') : tell(error, t).detail }),
    onSettled: () => {
      onClose();
      refresh();
    },
  });
}

/** Asks before an indicator is gone with all its figures. */
export function RemoveDialog({ read, onClose }: { read: VersionedIndicator; onClose: () => void }) {
  const t = useT();
  const text = useText();
  const { isPending, mutate } = useRemove(read, onClose);
  const { name, ratio } = read.data;
  return (
    <Dialog
      title={t('own.remove.title', { name: text(name) })}
      lead={t(ratio ? 'own.remove.lead' : 'own.remove.leadFiles')}
      onClose={onClose}
    >
      <div className="acts">
        <Button look="primary" pending={isPending} onPress={() => mutate()}>
          {t('own.remove')}
        </Button>
        <Button look="ghost" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
