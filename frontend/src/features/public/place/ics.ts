import type { OwnGroup, OwnSession } from '../../../api/schema';
import { shownIn } from '../../../lib/localText';

/** The rules of Swedish time since 1996 (RFC 5545, 3.6.5). */
const stockholm = [
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Stockholm',
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];
const lineOctets = 75;

/** The coming sessions as a calendar file, with their names in a language; it tells nothing of who takes part. */
export function calendarOf(group: OwnGroup, language: string, now = new Date()): string {
  const stamp = now.toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Familjenavet//Min plats//SV',
    'CALSCALE:GREGORIAN',
    ...stockholm,
    ...group.sessions.flatMap((session) => event(session, group, language, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(folded).join('\r\n') + '\r\n';
}

/** A session is the event that the group's own calendar names, so that one that was moved is moved and not added. */
function event(session: OwnSession, group: OwnGroup, language: string, stamp: string): string[] {
  const start = `${session.day}T${session.begins.slice(0, 5)}00`.replaceAll(/[-:]/g, '');
  const title = session.title[shownIn(session.title, language)] ?? '';
  const place = [session.place ?? group.place, group.centre, group.address].filter(Boolean).join(', ');
  return [
    'BEGIN:VEVENT',
    `UID:${session.id}@familjenavet`,
    `SEQUENCE:${session.sequence}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;TZID=Europe/Stockholm:${start}`,
    `DURATION:PT${session.minutes}M`,
    `SUMMARY:${escaped(`${group.name}: ${title}`)}`,
    `LOCATION:${escaped(place)}`,
    'END:VEVENT',
  ];
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r?\n/g, String.raw`\n`);
}

/** No line is longer than 75 octets; the rest goes on after a space, and no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > lineOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
