import { describe, expect, it } from 'vitest';
import type { OwnGroup } from '../../../api/schema';
import { calendarOf } from './ics';

const group: OwnGroup = {
  id: '019aa4f0-7777-7000-8000-000000000001',
  name: 'Väntar barn i mars',
  centre: 'Vetlanda familjecentral',
  address: 'Kyrkogatan 1, Vetlanda',
  phone: '0980-319 200',
  weekday: 'TUESDAY',
  begins: '13:00',
  place: 'Grupprummet',
  sessions: [
    {
      id: '019aa4f0-8888-7000-8000-000000000001',
      sequence: 0,
      title: { sv: 'Att bli förälder; en början' },
      day: '2027-02-09',
      begins: '13:00',
      minutes: 90,
      place: null,
    },
    {
      id: '019aa4f0-8888-7000-8000-000000000002',
      sequence: 2,
      title: { sv: 'Samspel', en: 'Together' },
      day: '2027-06-08',
      begins: '09:30:00',
      minutes: 60,
      place: 'Biblioteket',
    },
  ],
};
const now = new Date('2026-11-29T01:00:00.000Z');
const written = calendarOf(group, 'en', now);
const lines = written.replaceAll('\r\n ', '').split('\r\n');

describe('the file of the sessions', () => {
  it('has one event for each, at Swedish time', () => {
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(2);
    expect(lines).toContain('DTSTART;TZID=Europe/Stockholm:20270209T130000');
    expect(lines).toContain('DTSTART;TZID=Europe/Stockholm:20270608T093000');
    expect(lines).toContain('DURATION:PT90M');
    expect(lines).toContain('TZID:Europe/Stockholm');
    expect(lines).toContain('DTSTAMP:20261129T010000Z');
  });

  it('names the sessions in the language of the page, else in Swedish', () => {
    expect(lines).toContain(String.raw`SUMMARY:Väntar barn i mars: Att bli förälder\; en början`);
    expect(lines).toContain('SUMMARY:Väntar barn i mars: Together');
    expect(lines).toContain(String.raw`LOCATION:Biblioteket\, Vetlanda familjecentral\, Kyrkogatan 1\, Vetlanda`);
  });

  it('gives a session the same UID each time, also when an earlier one has been', () => {
    const uids = (text: string) => text.match(/^UID:.*$/gm);
    const later = calendarOf({ ...group, sessions: group.sessions.slice(1) }, 'sv', new Date());
    expect(uids(later)).toEqual(uids(written)?.slice(1));
    expect(new Set(uids(written)).size).toBe(2);
  });

  it('gives a session that was moved the UID of the group’s calendar, and a later sequence', () => {
    const [first, second] = group.sessions;
    const moved = calendarOf(
      { ...group, sessions: [first!, { ...second!, day: '2027-06-15', sequence: 3 }] },
      'sv',
      now,
    );
    expect(lines).toContain('UID:019aa4f0-8888-7000-8000-000000000002@familjenavet');
    expect(lines).toContain('SEQUENCE:2');
    expect(moved).toContain('UID:019aa4f0-8888-7000-8000-000000000002@familjenavet\r\nSEQUENCE:3');
  });

  it('has no line over 75 octets, and ends each with CR LF', () => {
    const octets = written.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    expect(written.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
  });
});
