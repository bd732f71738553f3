import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import { rescheduleGroup, type VersionedGroup } from '../queries';
import { slotsBack } from '../sessions';
import { useRemember } from '../useRemember';

/** Tells that sessions were moved, and offers to put all of them back, as long as nobody else has changed the group since. */
export function useTellMoved(): (text: string, now: VersionedGroup, before: VersionedGroup) => void {
  const t = useT();
  const show = useToast();
  const remember = useRemember();
  return (text, now, before) => {
    const sessions = slotsBack(now.data, before.data);
    const undo = () =>
      void rescheduleGroup(now, { birthWindow: before.data.birthWindow, sessions }).then(
        (restored) => {
          remember(restored);
          show({ text: t('form.undone') });
        },
        () => show({ text: t('form.notUndone') }),
      );
    show(sessions.length > 0 ? { text, onUndo: undo } : { text });
  };
}
