/** @jsxImportSource preact */
import { familyLanguageNames, familyLanguages } from '../../../i18n/familyLanguage';
import type { Choices } from '../Blank';
import type { OwnSpeaking } from '../own';
import { ChoiceField, PickField, TextField } from './fields';
import { longestEmail, longestName, type Person } from './form';
import type { Filling } from './useFilling';

interface Props {
  form: Pick<Filling<Record<keyof Person, string>>, 'values' | 'set' | 'leave' | 'faults'>;
  speaking: OwnSpeaking;
}

const roles = ['BIRTH_PARENT', 'OTHER_PARENT', 'OTHER_ADULT'] as const;
const genders = ['WOMAN', 'MAN', 'OTHER', 'UNDISCLOSED'] as const;
const letterLanguages: Choices = familyLanguages.map((code) => [code, familyLanguageNames[code]]);

const nameOf = (autoComplete: string) => ({ autoComplete, autoCapitalize: 'words' }) as const;

export function Names(props: Props) {
  const field = { ...props, maxLength: longestName };
  return (
    <div class="pair">
      <TextField {...field} name="firstName" label="signUp.firstName" known={nameOf('given-name')} />
      <TextField {...field} name="familyName" label="signUp.familyName" known={nameOf('family-name')} />
    </div>
  );
}

export function Email(props: Props) {
  return (
    <TextField
      {...props}
      name="email"
      label="signUp.email"
      help="signUp.emailWhy"
      known={{ type: 'email', autoComplete: 'email', dir: 'ltr' }}
      maxLength={longestEmail}
    />
  );
}

/** The page's own until another is chosen. */
export function Letters(props: Props) {
  const chosen = props.form.values.language || props.speaking.language;
  return <ChoiceField {...props} name="language" label="signUp.letters" choices={letterLanguages} chosen={chosen} />;
}

export function Role(props: Props) {
  const { t } = props.speaking;
  const choices: Choices = roles.map((role) => [role, t(`signUp.role.${role}`)]);
  return (
    <ChoiceField {...props} name="role" label="signUp.role" choices={choices} none={t('signUp.unsaid')} isOptional />
  );
}

export function Gender(props: Props) {
  const { t } = props.speaking;
  const choices: Choices = genders.map((gender) => [gender, t(`signUp.gender.${gender}`)]);
  return (
    <PickField {...props} name="gender" label="signUp.gender" help="signUp.genderWhy" choices={choices} isOptional />
  );
}
