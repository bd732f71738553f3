/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicCentre, PublicGroup } from '../../../api/schema';
import { createOnceKey } from '../../../api/onceKey';
import { languageChoices, type Choices } from '../Blank';
import type { OwnSpeaking } from '../own';
import { Refused, send } from '../send';
import { isExpected, monthName } from '../when';
import { ChoiceField, LongField, PickField, TextField } from './fields';
import {
  begun,
  isClosed,
  longestMobile,
  longestText,
  monthsFor,
  signUpBody,
  signUpFaults,
  type SignUpValues,
} from './form';
import { FormFrame } from './FormFrame';
import { Information } from './Information';
import { Email, Gender, Letters, Names, Role } from './PersonFields';
import { useFilling, type Filling } from './useFilling';

interface Props {
  group: PublicGroup;
  centre: PublicCentre | undefined;
  /** The month that was looked for. */
  born: string | undefined;
  speaking: OwnSpeaking;
  onSent: (email: string) => void;
}

/** What was typed for each group while the page is open; one who reads about the group once more finds it again. */
const typed = new Map<string, SignUpValues>();

export function forgetTyped(group: string): void {
  typed.delete(group);
}

/** The whole sign-up on one page. */
export function SignUpForm(props: Props) {
  const { group, centre, speaking } = props;
  const { form, hasClosed } = useSignUp(props);
  const field = { form, speaking };
  return (
    <FormFrame
      {...field}
      class="form sheet"
      button={group.isFull ? 'signUp.sendQueue' : 'signUp.send'}
      {...(hasClosed && { refused: 'signUp.trouble.closed' })}
    >
      <ChildFields {...field} group={group} />
      <YouFields {...field} />
      <MoreFields {...field} />
      <Information
        centre={group.centre.name ?? group.municipality.name}
        phone={centre?.contact?.phone}
        speaking={speaking}
      />
    </FormFrame>
  );
}

/** Sends with the same key as long as the same is sent, so that a lost answer makes nothing twice. */
function useSignUp({ group, born, speaking, onSent }: Props) {
  const [initial] = useState(() => typed.get(group.id) ?? begun(monthsFor(group), born));
  const [hasClosed, setClosed] = useState(false);
  const keyOf = useRef(createOnceKey());
  const form = useFilling<SignUpValues>({
    initial,
    check: (values) => signUpFaults(values, group),
    send: async (values) => {
      const body = signUpBody(values, group.id, speaking.language);
      await send('/public/sign-ups', body, keyOf.current(body)).catch((error: unknown) => {
        setClosed(error instanceof Refused && isClosed(error.problem));
        throw error;
      });
      onSent(body.email);
    },
  });
  useEffect(() => {
    typed.set(group.id, form.values);
  }, [group.id, form.values]);
  return { form, hasClosed };
}

interface PartProps {
  form: Filling<SignUpValues>;
  speaking: OwnSpeaking;
}

function ChildFields({ form, group, speaking }: PartProps & { group: PublicGroup }) {
  const { t, language } = speaking;
  const months: Choices = monthsFor(group).map((month) => {
    const name = monthName(month, language);
    return [month, isExpected(month) ? t('public.expected', { month: name }) : name];
  });
  const answers: Choices = [
    ['yes', t('signUp.yes')],
    ['no', t('signUp.no')],
  ];
  const field = { form, speaking };
  return (
    <section class="part" aria-labelledby="child">
      <h2 id="child">{t('signUp.child')}</h2>
      <ChoiceField {...field} name="childMonth" label="signUp.month" choices={months} none={t('signUp.choose')} />
      <PickField {...field} name="firstChild" label="signUp.first" choices={answers} />
    </section>
  );
}

function YouFields(field: PartProps) {
  return (
    <section class="part" aria-labelledby="you">
      <h2 id="you">{field.speaking.t('signUp.you')}</h2>
      <Names {...field} />
      <Email {...field} />
      <TextField
        {...field}
        name="mobile"
        label="signUp.mobile"
        help="signUp.mobileWhy"
        known={{ type: 'tel', autoComplete: 'tel', dir: 'ltr' }}
        maxLength={longestMobile}
        isOptional
      />
      <Letters {...field} />
    </section>
  );
}

const folded = ['role', 'gender', 'interpreter', 'accessNeeds', 'wishes'] as const;

/** Folded away, but not when something in it is to be put right. */
function MoreFields(field: PartProps) {
  const { form, speaking } = field;
  const { t } = speaking;
  const isFaulty = folded.some((name) => form.faults[name]);
  return (
    <details class="part more" open={isFaulty || undefined}>
      <summary>{t('signUp.more')}</summary>
      <Role {...field} />
      <Gender {...field} />
      <ChoiceField
        {...field}
        name="interpreter"
        label="signUp.interpreter"
        choices={languageChoices(speaking).filter(([code]) => code !== 'sv')}
        none={t('signUp.noInterpreter')}
        isOptional
      />
      <LongField
        {...field}
        name="accessNeeds"
        label="signUp.accessNeeds"
        help="signUp.accessNeedsWhy"
        maxLength={longestText}
        isOptional
      />
      <LongField {...field} name="wishes" label="signUp.wishes" maxLength={longestText} isOptional />
    </details>
  );
}
