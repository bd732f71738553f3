import { describe, expect, it } from 'vitest';
import type { T } from '../../i18n/LanguageProvider';
import { sectionNamed, validate, type SettingsValues } from './sections';

const t = ((key: string) => key) as T;

function faults(name: string, values: SettingsValues) {
  return validate(sectionNamed(name)!, values, t);
}

const months = {
  contactMonths: '12',
  enrolmentMonths: '24',
  attendanceMonths: '24',
  freeTextMonths: '12',
  messageMonths: '12',
  auditMonths: '60',
};

describe('what is typed into the settings', () => {
  it.each(['0', '41', '', '1,5', 'tio'])('is told when "%s" is not a whole number within its bounds', (guides) => {
    expect(faults('programme', { guides, groupCapacity: '7', offerHours: '72' })).toEqual({
      '/guides': 'settings.fault.number',
    });
  });

  it('is told when shares would be shown of fewer than figures are', () => {
    const values = { disclosureThreshold: '8', shareThreshold: '7', uploadQuotaMegabytes: '2048' };
    expect(faults('limits', values)).toEqual({ '/shareThreshold': 'settings.fault.share' });
    expect(faults('limits', { ...values, shareThreshold: '8' })).toEqual({});
  });

  it.each(['enrolmentMonths', 'attendanceMonths'])('is told when %s would be shorter than names are kept', (name) => {
    expect(faults('retention', { ...months, [name]: '11' })).toEqual({ [`/${name}`]: 'settings.fault.names' });
    expect(faults('retention', months)).toEqual({});
  });
});
