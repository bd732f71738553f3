import { useT } from '../../../i18n/LanguageProvider';
import { BareSelect, FieldError, type Choice } from '../../../ui/Field';
import { Icon } from '../../../ui/Icon';

interface Props {
  pointer: string;
  label: string;
  help: string;
  /** What the select says before one chooses. */
  add: string;
  choices: Choice<string>[];
  value: string[];
  most: number;
  error?: string | undefined;
  onValue: (value: string[]) => void;
}

/** Several of a long list: a select puts one in, a press takes it out. */
export function PickField({ pointer, label, help, add, choices, value, most, error, onValue }: Props) {
  const left = choices.filter((choice) => !value.includes(choice.value));
  return (
    <fieldset className="fieldset" id={pointer}>
      <legend>{label}</legend>
      <p className="help">{help}</p>
      <Picked label={label} {...{ choices, value, onValue }} />
      {value.length < most && (
        <BareSelect
          aria-label={add}
          empty={add}
          value=""
          choices={left}
          onValue={(chosen) => chosen && onValue([...value, chosen])}
        />
      )}
      <FieldError pointer={pointer} error={error} />
    </fieldset>
  );
}

function Picked({ label, choices, value, onValue }: Pick<Props, 'label' | 'choices' | 'value' | 'onValue'>) {
  const t = useT();
  if (value.length === 0) return null;
  return (
    <ul className="picked" aria-label={label}>
      {value.map((one) => {
        const text = choices.find((choice) => choice.value === one)?.text ?? t('group.centre.other');
        return (
          <li key={one}>
            <button
              type="button"
              className="chip"
              aria-label={t('group.field.remove', { what: text })}
              onClick={() => onValue(value.filter((other) => other !== one))}
            >
              {text}
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
