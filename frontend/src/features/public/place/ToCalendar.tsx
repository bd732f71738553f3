/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { OwnGroup } from '../../../api/schema';
import type { OwnSpeaking } from '../own';
import { Icon } from '../Parts';
import { calendarOf } from './ics';

/** The sessions as a file for the calendar of the phone; it is made here, and nobody else hears of it. */
export function ToCalendar({ group, speaking: { t, language } }: { group: OwnGroup; speaking: OwnSpeaking }) {
  const [isDone, setDone] = useState(false);
  const save = () => {
    const file = new Blob([calendarOf(group, language)], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'familjenavet.ics';
    link.click();
    // The browser has begun to read it by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    setDone(true);
  };
  return (
    <>
      <button type="button" class="btn" onClick={save}>
        <Icon name="calendar" />
        {t('place.calendar')}
      </button>
      <p role="status">{isDone && t('place.calendar.done')}</p>
    </>
  );
}
