import { describe, expect, it } from 'vitest';
import type { TrendAnnotation } from '../../../api/schema';
import { chapters } from '../../../i18n/catalogs';
import type { T } from '../../../i18n/LanguageProvider';
import { createTranslator } from '../../../i18n/translate';
import { detailsOf, emptyEvent, eventFaults, valuesOf } from './eventForm';
import type { TrendLook } from './look';

const t = createTranslator('sv', (await chapters.explorer.sv()).default) as T;
const look = { at: '06/0685', indicator: { code: 'men-attending' } } as TrendLook;
const filled = { ...emptyEvent(look, '2026-11-30'), text: 'Ny lokal' };

describe('the form of an event', () => {
  it('begins with what is looked at, today, and without a new baseline', () => {
    expect(detailsOf({ ...filled, text: ' Ny lokal ' })).toEqual({
      text: 'Ny lokal',
      day: '2026-11-30',
      place: '06/0685',
      indicator: 'men-attending',
      newBaseline: false,
    });
  });

  it('asks for what happened and a day that has been', () => {
    expect(eventFaults(filled, '2026-11-30', t)).toEqual({});
    expect(eventFaults({ ...filled, text: ' ' }, '2026-11-30', t)).toEqual({ '/text': 'Skriv vad som hände.' });
    expect(eventFaults({ ...filled, day: '' }, '2026-11-30', t)).toEqual({ '/day': 'Välj vilken dag det hände.' });
    expect(eventFaults(filled, '2026-11-29', t)).toEqual({ '/day': 'Välj en dag som har varit.' });
  });

  it('lets nothing through that leads to a person', () => {
    expect(eventFaults({ ...filled, text: 'Ring 070-174 06 05' }, '2026-11-30', t)).toEqual({
      '/text': 'Ta bort personnummer, telefonnummer och e-postadress. Skriv inget som leder till en person.',
    });
  });

  it('keeps all indicators as none', () => {
    const read = { place: { path: '06' }, indicator: null, day: '2026-01-02', text: 'x', newBaseline: true };
    const values = valuesOf(read as TrendAnnotation);
    expect(values.indicator).toBe('');
    expect(detailsOf(values)).toEqual({
      place: '06',
      indicator: null,
      day: '2026-01-02',
      text: 'x',
      newBaseline: true,
    });
  });
});
