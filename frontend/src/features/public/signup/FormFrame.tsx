/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { OwnKey } from '../../../i18n/familyWords';
import type { OwnSpeaking } from '../own';
import type { Trouble } from '../send';
import type { Faults } from './form';
import { Summary } from './Summary';
import { Troubled } from './Troubled';

const troubles = {
  lost: 'signUp.trouble.unreachable',
  tooMany: 'signUp.trouble.tooMany',
  refused: 'signUp.trouble.refused',
} as const;

interface Props {
  form: {
    faults: Faults<string>;
    attempt: number;
    trouble: Trouble | undefined;
    isSending: boolean;
    submit: () => Promise<void>;
  };
  /** On the button that sends. */
  button: OwnKey;
  /** What a refusal means that names no field. */
  refused?: OwnKey;
  class: string;
  speaking: OwnSpeaking;
  children: ComponentChildren;
}

/** Fields with what is to be put right above them and the button below. */
export function FormFrame({ form, button, refused = troubles.refused, speaking, children, ...rest }: Props) {
  const { faults, attempt, trouble, isSending } = form;
  const send = () => void form.submit();
  const onSubmit = (event: Event) => {
    event.preventDefault();
    send();
  };
  const words = { ...troubles, refused };
  return (
    <form noValidate onSubmit={onSubmit} {...rest}>
      <Summary {...{ faults, attempt, speaking }} />
      {children}
      {trouble && <Troubled {...{ trouble, words, speaking, isSending }} title="signUp.trouble" onRetry={send} />}
      <button type="submit" class="btn primary big" aria-disabled={isSending}>
        {speaking.t(isSending ? 'signUp.sending' : button)}
      </button>
    </form>
  );
}
