import { Label, Radio, RadioGroup } from 'react-aria-components';
import { FieldError } from './Field';

export interface RadioChoice<V extends string> {
  value: V;
  text: string;
  small?: string | undefined;
  /** Why it may not be chosen now; it stays, and tells it. */
  denied?: string | undefined;
}

interface Props<V extends string> {
  label: string;
  hideLabel?: boolean;
  /** Where the choice stands in what is sent, for a form that may refuse it; with its refusal in `error`. */
  pointer?: string;
  error?: string | undefined;
  /** Empty until one has chosen. */
  value: V | '';
  choices: RadioChoice<V>[];
  onChange: (value: V) => void;
  across?: boolean;
}

export function RadioList<V extends string>(props: Props<V>) {
  const { label, hideLabel, pointer, error, value, choices, onChange, across } = props;
  return (
    <RadioGroup
      className="field"
      value={value}
      isInvalid={Boolean(error)}
      onChange={(chosen) => onChange(chosen as V)}
      {...(pointer ? { id: pointer } : {})}
      {...(pointer && error ? { 'aria-describedby': `${pointer}-error` } : {})}
    >
      <Label className={hideLabel ? 'sr' : 'label'}>{label}</Label>
      <div className={across ? 'picks across' : 'picks'}>
        {choices.map((choice) => (
          <RadioCard key={choice.value} {...choice} />
        ))}
      </div>
      {pointer && <FieldError pointer={pointer} error={error} />}
    </RadioGroup>
  );
}

export function RadioCard({ value, text, small, denied }: RadioChoice<string>) {
  const more = denied ?? small;
  return (
    <Radio className="pick" value={value} isDisabled={denied !== undefined}>
      <span className="dot" />
      <span className="whole">
        {text}
        {more && <small>{more}</small>}
      </span>
    </Radio>
  );
}
