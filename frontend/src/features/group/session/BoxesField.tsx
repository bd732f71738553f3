import { Checkbox } from '../../../ui/Checkbox';
import type { Choice } from '../../../ui/Field';

interface Props<V extends string> {
  pointer: string;
  label: string;
  choices: Choice<V>[];
  value: V[];
  onValue: (value: V[]) => void;
}

/** Several of a few. */
export function BoxesField<V extends string>({ pointer, label, choices, value, onValue }: Props<V>) {
  const set = (one: V, isChosen: boolean) =>
    onValue(isChosen ? [...value, one] : value.filter((other) => other !== one));
  return (
    <fieldset className="fieldset" id={pointer}>
      <legend>{label}</legend>
      {choices.map((choice) => (
        <Checkbox
          key={choice.value}
          isSelected={value.includes(choice.value)}
          onChange={(isChosen) => set(choice.value, isChosen)}
        >
          {choice.text}
        </Checkbox>
      ))}
    </fieldset>
  );
}
