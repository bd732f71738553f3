import { useBlocker } from '@tanstack/react-router';
import { useT } from '../i18n/LanguageProvider';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';

/** Warns before one leaves what is not saved, be it by a link or by closing the window. */
export function UnsavedChanges({ isDirty }: { isDirty: () => boolean }) {
  const t = useT();
  const blocker = useBlocker({ shouldBlockFn: isDirty, enableBeforeUnload: isDirty, withResolver: true });
  if (blocker.status !== 'blocked') return null;
  return (
    <Dialog title={t('form.unsaved.title')} lead={t('form.unsaved.lead')} onClose={blocker.reset}>
      <div className="acts">
        <Button look="primary" onPress={blocker.reset}>
          {t('form.unsaved.stay')}
        </Button>
        <Button onPress={blocker.proceed}>{t('form.unsaved.leave')}</Button>
      </div>
    </Dialog>
  );
}
