import { describe, expect, it } from 'vitest';
import type { RegionSettings } from '../../api/schema';
import type { T } from '../../i18n/LanguageProvider';
import { sectionNamed, validate, type SettingsValues } from './sections';

const t = ((key: string) => key) as T;

function faults(name: string, values: SettingsValues) {
  return validate(sectionNamed(name)!, values, t);
}

const targets = {
  offersBasePackage: { share: 1 },
  parentsMoreSecure: { share: 0.9, by: '2028-12-31', yearly: 0.025 },
  staffConfident: { share: 0.925 },
};

it('shows targets in per cent', () => {
  expect(sectionNamed('targets')!.read({ targets } as RegionSettings)).toMatchObject({
    offersBasePackageShare: '100',
    offersBasePackageBy: '',
    parentsMoreSecureBy: '2028-12-31',
    parentsMoreSecureYearly: '2,5',
    staffConfidentShare: '92,5',
  });
});

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

  it('is told when a target is no share, and may leave its day and its yearly change empty', () => {
    const of = (share: string) =>
      Object.fromEntries(
        ['offersBasePackage', 'parentsMoreSecure', 'staffConfident'].flatMap((name) => [
          [`${name}Share`, share],
          [`${name}By`, ''],
          [`${name}Yearly`, ''],
        ]),
      );
    expect(faults('targets', of('92,5'))).toEqual({});
    expect(faults('targets', { ...of('90'), staffConfidentShare: '101' })).toEqual({
      '/staffConfident/share': 'settings.fault.percent',
    });
    expect(faults('targets', { ...of('90'), staffConfidentYearly: 'två' })).toEqual({
      '/staffConfident/yearly': 'settings.fault.percent',
    });
  });
});
