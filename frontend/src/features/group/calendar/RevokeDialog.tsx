import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tell } from '../../../api/problems';
import type { CalendarLink } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { useCalendarName } from './calendarColumns';
import { calendarsKey, revokeCalendar } from './queries';

interface Props {
  calendar: CalendarLink;
  onClose: () => void;
}

function useRevoke({ calendar, onClose }: Props) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => revokeCalendar(calendar.id),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: calendarsKey });
      show({ text: t('calendars.revoke.done') });
      onClose();
    },
  });
}

/** An address stops working. It cannot be undone, so it is explained first. */
export function RevokeDialog({ calendar, onClose }: Props) {
  const t = useT();
  const name = useCalendarName()(calendar);
  const { mutate, isPending, error } = useRevoke({ calendar, onClose });
  return (
    <Dialog title={t('calendars.revoke.title', { name })} lead={t('calendars.revoke.lead')} onClose={onClose}>
      {error && (
        <Note tone="bad" role="alert">
          {tell(error, t).detail}
        </Note>
      )}
      <div className="acts">
        <Button look="primary" pending={isPending} onPress={() => mutate()}>
          {t('calendars.revoke')}
        </Button>
        <Button look="ghost" onPress={onClose}>
          {t('calendars.revoke.keep')}
        </Button>
      </div>
    </Dialog>
  );
}
