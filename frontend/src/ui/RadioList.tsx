import { Label, Radio, RadioGroup } from 'react-aria-components';

export interface RadioChoice<V extends string> {
  value: V;
  text: string;
  small?: string;
}

interface Props<V extends string> {
  label: string;
  hideLabel?: boolean;
  value: V;
  choices: RadioChoice<V>[];
  onChange: (value: V) => void;
  across?: boolean;
}

export function RadioList<V extends string>({ label, hideLabel, value, choices, onChange, across }: Props<V>) {
  return (
    <RadioGroup className="field" value={value} onChange={(chosen) => onChange(chosen as V)}>
      <Label className={hideLabel ? 'sr' : 'label'}>{label}</Label>
      <div className={across ? 'picks across' : 'picks'}>
        {choices.map((choice) => (
          <RadioCard key={choice.value} {...choice} />
        ))}
      </div>
    </RadioGroup>
  );
}

export function RadioCard({ value, text, small }: RadioChoice<string>) {
  return (
    <Radio className="pick" value={value}>
      <span className="dot" />
      <span className="whole">
        {text}
        {small && <small>{small}</small>}
      </span>
    </Radio>
  );
}
