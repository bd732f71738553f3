/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { OwnGroup } from '../../../api/schema';
import type { OwnSpeaking } from '../own';
import { Icon } from '../Parts';
import { calendarOf } from './ics';
import { saveFile } from '../../../lib/saveFile';

/** The sessions as a file for the calendar of the phone; it is made here, and nobody else hears of it. */
export function ToCalendar({ group, speaking: { t, language } }: { group: OwnGroup; speaking: OwnSpeaking }) {
  const [isDone, setDone] = useState(false);
  const save = () => {
    saveFile(new Blob([calendarOf(group, language)], { type: 'text/calendar' }), 'familjenavet.ics');
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
