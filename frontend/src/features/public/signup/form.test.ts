import { describe, expect, it } from 'vitest';
import {
  begun,
  isClosed,
  monthsFor,
  personFaults,
  refusedFields,
  signUpBody,
  signUpFaults,
  type SignUpValues,
} from './form';
import { informationVersion } from '../../../lib/information';

const spring = { birthWindow: { from: '2027-02', to: '2027-04' } };
const forAll = { firstTimeOnly: false };
const alva: SignUpValues = {
  ...begun(monthsFor(spring), '2027-03'),
  firstName: ' Alva ',
  familyName: 'Almlöf',
  email: ' alva@familj.example ',
};
const group = '019aa4f0-7777-7000-8000-000000000001';

describe('the months of a sign-up', () => {
  it('are those of the group, and near ones where it is for all', () => {
    expect(monthsFor(spring)).toEqual(['2027-02', '2027-03', '2027-04']);
    expect(monthsFor({ birthWindow: { from: '2026-12', to: '2027-01' } })).toEqual(['2026-12', '2027-01']);
    expect(monthsFor({ birthWindow: null }, '2026-11-29')[0]).toBe('2027-08');
  });

  it('begin with the one that was looked for, when the group is for it', () => {
    expect(begun(monthsFor(spring), '2027-03').childMonth).toBe('2027-03');
    expect(begun(monthsFor(spring), '2027-09').childMonth).toBe('');
    expect(begun(monthsFor(spring), undefined).childMonth).toBe('');
    expect(begun(['2027-02'], undefined).childMonth).toBe('2027-02');
  });
});

describe('a sign-up', () => {
  it('lacks what the API asks for, in the order of the form', () => {
    expect(Object.keys(signUpFaults(begun([], undefined), forAll))).toEqual([
      'childMonth',
      'firstName',
      'familyName',
      'email',
    ]);
    expect(signUpFaults(alva, forAll)).toEqual({});
  });

  it.each([
    'alva',
    'alva@',
    'alva@familj',
    'alva@familj.',
    '@familj.example',
    'alva@familj.example, bo@familj.example',
    'a b@familj.example',
    ' ',
  ])('cannot be answered at "%s"', (email) =>
    expect(personFaults({ ...alva, email })).toEqual({ email: 'signUp.fault.email' }),
  );

  it('has names that are no longer than the API takes, the one like the other', () => {
    const [whole, tooLong] = ['a'.repeat(80), 'a'.repeat(81)];
    expect(personFaults({ ...alva, firstName: whole, familyName: whole })).toEqual({});
    expect(personFaults({ ...alva, firstName: tooLong, familyName: tooLong })).toEqual({
      firstName: 'signUp.fault.tooLong',
      familyName: 'signUp.fault.tooLong',
    });
  });

  it('needs no mobile number, but one that can be called', () => {
    expect(signUpFaults({ ...alva, mobile: '070-174 06 05' }, forAll)).toEqual({});
    expect(signUpFaults({ ...alva, mobile: '+46 70 174 06 05' }, forAll)).toEqual({});
    expect(signUpFaults({ ...alva, mobile: '174' }, forAll)).toEqual({ mobile: 'signUp.fault.mobile' });
  });

  it('is not for a second child where the group is for the first', () => {
    const second = { ...alva, firstChild: 'no' };
    expect(signUpFaults(second, { firstTimeOnly: true })).toEqual({ firstChild: 'signUp.fault.firstTimeOnly' });
    expect(signUpFaults(second, forAll)).toEqual({});
  });

  it('is sent without what was left empty, and says which text was shown', () => {
    expect(signUpBody(alva, group, 'ar')).toEqual({
      group,
      childMonth: '2027-03',
      firstName: 'Alva',
      familyName: 'Almlöf',
      email: 'alva@familj.example',
      language: 'ar',
      informationVersion,
    });
  });

  it('is sent with all that was answered, in digits that every phone can call', () => {
    const all = { role: 'OTHER_PARENT', gender: 'MAN', language: 'en', interpreter: 'so', wishes: ' Kvällar. ' };
    expect(signUpBody({ ...alva, ...all, firstChild: 'no', mobile: '٠٧٠-١٧٤ ۰۶ ۰۵' }, group, 'sv')).toMatchObject({
      firstChild: false,
      role: 'OTHER_PARENT',
      gender: 'MAN',
      language: 'en',
      interpreter: 'so',
      wishes: 'Kvällar.',
      mobile: '070-174 06 05',
    });
  });
});

describe('a refusal', () => {
  const fields = Object.keys(alva) as (keyof SignUpValues)[];
  const fault = (pointer: string, code: string) => ({ pointer, code, detail: 'På svenska.' });

  it('stands at its fields, in the words of the page', () => {
    const errors = [fault('/childMonth', 'outside-group'), fault('/email', 'email'), fault('/wishes', 'unusable-text')];
    expect(refusedFields({ errors }, fields)).toEqual({
      childMonth: 'signUp.fault.otherMonth',
      email: 'signUp.fault.email',
      wishes: 'signUp.fault.other',
    });
  });

  it('of the group itself belongs to no field', () => {
    const errors = [fault('/group', 'not-open')];
    expect(refusedFields({ errors }, fields)).toEqual({});
    expect(isClosed({ errors })).toBe(true);
    expect(isClosed({})).toBe(false);
  });
});
