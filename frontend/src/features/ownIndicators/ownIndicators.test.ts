import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../api/problems';
import type { Indicator, IndicatorImport, Problem, RegionIndicator } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import { codeOf, isCode, longestCode } from './code';
import { errorRows } from './files/errorRows';
import { endsOf, wholeOf } from './files/span';
import { templateOf } from './files/template';
import { withDenominator, withName, withNumerator } from './filling';
import { partsAmong, wholesOf } from './ratio';
import { detailsOf, emptyIndicator, indicatorFaults, valuesOf, type IndicatorValues } from './values';

const t = ((key: string) => key) as T;

function indicator(code: string, numerator: string, denominator: string, partOf: string[]): Indicator {
  const counted = { numerator: { sv: numerator }, denominator: { sv: denominator } };
  return { code, ...counted, name: { sv: code }, partOf } as unknown as Indicator;
}

const all = [
  indicator('enrolled', 'fick plats', 'bad om plats', ['enrolled']),
  indicator('came', 'kom', 'fick plats', ['enrolled', 'came']),
  indicator('stayed', 'kom till slutet', 'kom', ['enrolled', 'came', 'stayed', 'both']),
  indicator('both', 'två kom', 'kom', ['enrolled', 'came', 'stayed', 'both']),
  indicator('secure', 'instämmer', 'svarade', []),
];

const ratio: IndicatorValues = { ...emptyIndicator, kind: 'RATIO' };

describe('a code', () => {
  it('is made of the name', () => {
    expect(codeOf('Åkte hem nöjda, é!')).toBe('akte-hem-nojda-e');
    expect(codeOf(' – ')).toBe('');
    expect(codeOf(`${'a'.repeat(59)} bc`)).toBe('a'.repeat(59));
    expect(codeOf('Kom 2 gånger').length).toBeLessThanOrEqual(longestCode);
  });

  it('has small letters, numbers and single hyphens', () => {
    expect(['kom-till-slutet', 'a1', '2025'].every(isCode)).toBe(true);
    expect(['', 'Kom', '-a', 'a-', 'a--b', 'å', 'a'.repeat(61)].some(isCode)).toBe(false);
  });

  it('follows the name until somebody has written another', () => {
    expect(withName(emptyIndicator, { sv: 'Allt' })).toEqual({ name: { sv: 'Allt' }, code: 'allt' });
    expect(withName({ ...emptyIndicator, code: 'mitt' }, { sv: 'Allt' })).toEqual({ name: { sv: 'Allt' } });
  });
});

describe('a numerator', () => {
  it('is set against what it is a part of, each once, and never against its own', () => {
    expect(wholesOf('stayed', all).map(({ code }) => code)).toEqual(['enrolled', 'came']);
    expect(wholesOf('came', all).map(({ code }) => code)).toEqual(['enrolled']);
    expect(wholesOf('none', all)).toEqual([]);
  });

  it('is offered when something new can come of it', () => {
    expect(partsAmong(all).map(({ code }) => code)).toEqual(['came', 'stayed', 'both']);
  });

  it('brings its words, and the denominator when there is only one', () => {
    expect(withNumerator(ratio, 'came', all)).toEqual({
      numeratorOf: 'came',
      denominatorOf: 'enrolled',
      numerator: { sv: 'kom' },
      denominator: { sv: 'bad om plats' },
      formula: { sv: 'Av bad om plats: kom.' },
    });
  });

  it('leaves what somebody has written, and takes away a denominator that does not hold', () => {
    const before = { ...ratio, ...withNumerator(ratio, 'stayed', all), numerator: { sv: 'mina ord' } };
    const chosen = { ...before, ...withDenominator(before, 'came', all) };
    expect(chosen).toMatchObject({ denominatorOf: 'came', denominator: { sv: 'fick plats' } });
    const another = withNumerator({ ...chosen, denominatorOf: 'gone' }, 'both', all);
    expect(another).toMatchObject({ numeratorOf: 'both', denominatorOf: '' });
    expect(another).not.toHaveProperty('numerator');
  });
});

describe('what is filled in', () => {
  const words = { name: { sv: 'N' }, formula: { sv: 'F' }, numerator: { sv: 'T' }, denominator: { sv: 'D' } };
  const filled: IndicatorValues = { ...emptyIndicator, ...words, kind: 'FILES', code: 'n' };

  it('is judged as the API does', () => {
    expect(indicatorFaults(emptyIndicator, t)).toEqual({ '/kind': 'own.fault.kind' });
    expect(indicatorFaults(filled, t)).toEqual({});
    expect(Object.keys(indicatorFaults(ratio, t))).toEqual([
      '/ratio/numeratorOf',
      '/ratio/denominatorOf',
      '/name/sv',
      '/formula/sv',
      '/numerator/sv',
      '/denominator/sv',
      '/code',
    ]);
    expect(indicatorFaults({ ...filled, by: '2028-12-31' }, t)).toEqual({ '/target/share': 'own.fault.shareMissing' });
    expect(Object.keys(indicatorFaults({ ...filled, share: '0', yearly: 'x' }, t))).toEqual([
      '/target/share',
      '/target/yearly',
    ]);
  });

  it('is sent trimmed, and read back', () => {
    const target = { share: '92,5', by: '2028-12-31', yearly: '' };
    const name = { sv: ' N ', en: ' ' };
    const sent = detailsOf({ ...filled, ...target, name }, '06');
    expect(sent).toMatchObject({ region: '06', name: { sv: 'N' }, ratio: null });
    expect(sent.target).toEqual({ share: 0.925, by: '2028-12-31', yearly: null });
    expect(valuesOf({ ...sent, id: '1' } as RegionIndicator)).toEqual({ ...filled, ...target });
    expect(detailsOf(filled, '06').target).toBeNull();
  });
});

describe('a file', () => {
  function refused(...pointers: string[]): ProblemError {
    const errors = pointers.map((pointer) => ({ pointer, code: 'c', detail: `fel ${pointer}` }));
    return new ProblemError({ status: 400, errors } as Problem);
  }

  it('is refused line by line, in the order of its lines', () => {
    expect(errorRows(refused('/10/place', '/2/denominator', '/1', '/'))).toEqual([
      { line: '', column: '', text: 'fel /' },
      { line: '1', column: '', text: 'fel /1' },
      { line: '2', column: 'denominator', text: 'fel /2/denominator' },
      { line: '10', column: 'place', text: 'fel /10/place' },
    ]);
    expect(errorRows(refused('/csv'))).toEqual([]);
    expect(errorRows(new Error('away'))).toEqual([]);
  });

  it('begins with a line for each municipality', () => {
    const municipalities = [
      { code: '0685', name: 'Vetlanda' },
      { code: '0604', name: 'Aneby' },
    ];
    expect(templateOf('06', municipalities, '2025')).toBe(
      '\uFEFFplace;name;period;gender;numerator;denominator\r\n' +
        '06/0604;Aneby;2025;ALL;..;..\r\n06/0685;Vetlanda;2025;ALL;..;..\r\n',
    );
  });

  it('is of years, a term or months', () => {
    const of = (firstDay: string, lastDay: string) => endsOf({ firstDay, lastDay });
    expect(of('2023-01-01', '2025-12-31')).toEqual(['2023', '2025']);
    expect(of('2025-01-01', '2025-12-31')).toEqual(['2025']);
    expect(of('2025-01-01', '2025-07-31')).toEqual(['2025-SPRING']);
    expect(of('2025-08-01', '2025-12-31')).toEqual(['2025-AUTUMN']);
    expect(of('2024-08-01', '2025-07-31')).toEqual(['2024-08', '2025-07']);
    expect(of('2025-03-01', '2025-03-31')).toEqual(['2025-03']);
  });

  it('is told of together with the others', () => {
    const file = (firstDay: string, lastDay: string) => ({ file: { firstDay, lastDay } }) as IndicatorImport;
    expect(wholeOf([])).toBeUndefined();
    expect(wholeOf([file('2025-01-01', '2025-12-31'), file('2023-01-01', '2024-12-31')])).toEqual({
      firstDay: '2023-01-01',
      lastDay: '2025-12-31',
    });
  });
});
