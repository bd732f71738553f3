/** @jsxImportSource preact */
import type { ComponentChildren, InputHTMLAttributes, PartialInputHTMLAttributes } from 'preact';
import type { OwnKey } from '../../../i18n/familyWords';
import type { Choices } from '../Blank';
import type { OwnSpeaking } from '../own';
import { Icon } from '../Parts';
import type { Filling } from './useFilling';

type Form<Field extends string> = Pick<Filling<Record<Field, string>>, 'values' | 'set' | 'leave' | 'faults'>;

interface FieldProps<Field extends string> {
  form: Form<Field>;
  name: Field;
  label: OwnKey;
  help?: OwnKey;
  isOptional?: boolean;
  speaking: OwnSpeaking;
}

/** What goes with a control: which words describe it, and whether it is to be put right. */
function described<Field extends string>({ form, name, help }: FieldProps<Field>) {
  const isFaulty = form.faults[name] !== undefined;
  const by = [help && `${name}-help`, isFaulty && `${name}-fault`].filter(Boolean).join(' ');
  return { ...(by && { 'aria-describedby': by }), ...(isFaulty && { 'aria-invalid': true }) };
}

function Help<Field extends string>({ form, name, help, speaking: { t } }: FieldProps<Field>) {
  const fault = form.faults[name];
  return (
    <>
      {help && (
        <p class="help" id={`${name}-help`}>
          {t(help)}
        </p>
      )}
      {fault && (
        <p class="err" id={`${name}-fault`}>
          <Icon name="warning" />
          <span>{t(fault)}</span>
        </p>
      )}
    </>
  );
}

function Label<Field extends string>({ label, isOptional, speaking: { t } }: FieldProps<Field>) {
  return (
    <>
      {t(label)}
      {isOptional && <span class="optional"> ({t('signUp.optional')})</span>}
    </>
  );
}

function Around<Field extends string>(props: FieldProps<Field> & { children: ComponentChildren }) {
  return (
    <div class="field">
      <label htmlFor={props.name}>
        <Label {...props} />
      </label>
      <Help {...props} />
      {props.children}
    </div>
  );
}

interface TextProps<Field extends string> extends FieldProps<Field> {
  /** What the browser knows to fill in, and which keyboard a phone shows. */
  known: Pick<PartialInputHTMLAttributes<HTMLInputElement>, 'type' | 'autoComplete' | 'autoCapitalize' | 'dir'>;
  maxLength: number;
}

export function TextField<Field extends string>(props: TextProps<Field>) {
  const { form, name, known, maxLength, isOptional } = props;
  const control = { dir: 'auto', ...known, maxLength, ...described(props) } as InputHTMLAttributes<HTMLInputElement>;
  return (
    <Around {...props}>
      <input
        id={name}
        name={name}
        class="in"
        {...control}
        required={!isOptional}
        value={form.values[name]}
        onInput={(event) => form.set(name, event.currentTarget.value)}
        onBlur={() => form.leave(name)}
      />
    </Around>
  );
}

export function LongField<Field extends string>(props: FieldProps<Field> & { maxLength: number }) {
  const { form, name, maxLength } = props;
  return (
    <Around {...props}>
      <textarea
        id={name}
        name={name}
        class="in"
        dir="auto"
        rows={3}
        maxLength={maxLength}
        value={form.values[name]}
        onInput={(event) => form.set(name, event.currentTarget.value)}
        {...described(props)}
      />
    </Around>
  );
}

interface ChoiceProps<Field extends string> extends FieldProps<Field> {
  choices: Choices;
  /** What stands there when nothing is chosen; without it something always is. */
  none?: string;
  chosen?: string;
}

export function ChoiceField<Field extends string>(props: ChoiceProps<Field>) {
  const { form, name, choices, none, chosen, isOptional } = props;
  return (
    <Around {...props}>
      <select
        id={name}
        name={name}
        class="in"
        required={!isOptional}
        value={chosen ?? form.values[name]}
        onChange={(event) => form.set(name, event.currentTarget.value)}
        onBlur={() => form.leave(name)}
        {...described(props)}
      >
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </Around>
  );
}

/** A few answers, all in sight. */
export function PickField<Field extends string>(props: FieldProps<Field> & { choices: Choices }) {
  const { form, name, choices } = props;
  return (
    <fieldset class="fieldset" id={name} tabIndex={-1} {...described(props)}>
      <legend>
        <Label {...props} />
      </legend>
      <Help {...props} />
      <div class="picks across">
        {choices.map(([value, text]) => (
          <label key={value} class="pick" data-selected={form.values[name] === value || undefined}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={form.values[name] === value}
              onChange={() => form.set(name, value)}
            />
            <span>{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
