import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { tell } from '../../../api/problems';
import type { NewCalendarLink } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Note } from '../../../ui/Note';
import './calendar.css';
import { CalendarAddress } from './CalendarAddress';
import { calendarsKey, createCalendar } from './queries';

/** Whose sessions: those of a group, of a centre, or one's own. */
export type SharedCalendar = { kind: 'GROUP' | 'CENTRE'; id: string; name: string } | { kind: 'LEADER' };

function bodyOf(calendar: SharedCalendar): NewCalendarLink {
  if (calendar.kind === 'LEADER') return { kind: calendar.kind };
  const { kind, id } = calendar;
  return kind === 'GROUP' ? { kind, group: id } : { kind, centre: id };
}

/** Makes the address once. Where the first answer was lost the address was too, and the next press makes another. */
function useCreation(calendar: SharedCalendar) {
  const queries = useQueryClient();
  const [keyOf, setKeyOf] = useState(createOnceKey);
  const body = bodyOf(calendar);
  return useMutation({
    mutationFn: () => createCalendar(body, keyOf(body)),
    onSuccess: () => {
      setKeyOf(createOnceKey);
      void queries.invalidateQueries({ queryKey: calendarsKey });
    },
  });
}

interface Props {
  calendar: SharedCalendar;
  onClose: () => void;
}

/** Makes an address by which a calendar program follows the sessions, and shows it this once. */
export function SubscribeDialog({ calendar, onClose }: Props) {
  const t = useT();
  const creation = useCreation(calendar);
  const address = creation.data?.address;
  const title = calendar.kind === 'LEADER' ? t('calendars.add.own') : t('calendars.add.title', { name: calendar.name });
  return (
    <Dialog title={title} lead={`${t('calendars.follows')} ${t('calendars.secret')}`} onClose={onClose}>
      {address ? <CalendarAddress address={address} /> : <Create creation={creation} />}
      <div className="acts">
        <Button look="ghost" onPress={onClose}>
          {t('calendars.close')}
        </Button>
        <Link className="calendar-all" to="/groups/calendars" onClick={onClose}>
          {t('calendars.title')}
        </Link>
      </div>
    </Dialog>
  );
}

function Create({ creation }: { creation: ReturnType<typeof useCreation> }) {
  const t = useT();
  const refusal = creation.error ? tell(creation.error, t).detail : creation.data && t('calendars.lost');
  return (
    <>
      {refusal && (
        <Note tone={creation.error ? 'bad' : 'warn'} role="alert">
          {refusal}
        </Note>
      )}
      <Button look="primary" pending={creation.isPending} onPress={() => creation.mutate()}>
        {t('calendars.create')}
      </Button>
    </>
  );
}
