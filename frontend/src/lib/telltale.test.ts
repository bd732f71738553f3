import { expect, it } from 'vitest';
import { tellsWho } from './telltale';

it.each([
  '811218-9877',
  '198112189877',
  '811278-9877',
  '070-174 06 05',
  '0701740605',
  '08-465 004 99',
  '+46(0)701740605',
  'alva@familj.example',
])('"%s" leads to a person, wherever it stands', (telling) => {
  expect(tellsWho(telling)).toBe(true);
  expect(tellsWho(`Ring Alva på ${telling}, hon undrade.`)).toBe(true);
});

it.each([
  '',
  'Bra samtal om nätterna. Kortet om vardagen tog längst tid.',
  `Klockan ${['0830', '1000'].join('-')} passade alla, 0900 - 1030 ingen.`,
  'Nästa gång är 2026-12-08, sedan 2027-01-12.',
  'Kostade 1 250 000 kronor. Ring 1177 eller 112. Vi ses @ caféet.',
])('"%s" leads to nobody', (note) => expect(tellsWho(note)).toBe(false));
