import { useMutation } from '@tanstack/react-query';
import { tell } from '../../../api/problems';
import type { IndicatorImport } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { useToast } from '../../../ui/Toast';
import { withdrawFile } from '../queries';
import { useRefresh } from '../useRefresh';
import { useSpan } from './useSpan';

/** Asks before what came with a file is gone. */
export function WithdrawDialog({ taken, onClose }: { taken: IndicatorImport; onClose: () => void }) {
  const t = useT();
  const show = useToast();
  const span = useSpan();
  const refresh = useRefresh();
  const withdrawing = useMutation({
    mutationFn: () => withdrawFile(taken.id),
    onSuccess: () => show({ text: t('own.withdraw.done') }),
    onError: (error) => show({ text: tell(error, t).detail }),
    onSettled: () => {
      onClose();
      refresh();
    },
  });
  const { told, hidden } = taken.file;
  const lead = t('own.withdraw.lead', { told, hidden, period: span(taken.file) });
  return (
    <Dialog title={t('own.withdraw.title')} lead={lead} onClose={onClose}>
      <div className="acts">
        <Button look="primary" pending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
          {t('own.withdraw')}
        </Button>
        <Button look="ghost" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
