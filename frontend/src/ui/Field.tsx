import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react';
import { useT } from '../i18n/LanguageProvider';
import { Icon } from './Icon';

export interface FieldProps {
  /** Where the value stands in what is sent, as a JSON pointer; also the field's id. */
  pointer: string;
  label: string;
  help?: string | undefined;
  error?: string | undefined;
  optional?: boolean;
}

interface FrameProps extends FieldProps {
  children: ReactNode;
}

function describedBy({ pointer, help, error }: FieldProps): string | undefined {
  const ids = [help && `${pointer}-help`, error && `${pointer}-error`].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function FieldFrame({ pointer, label, help, error, optional, children }: FrameProps) {
  const t = useT();
  return (
    <div className="field">
      <label htmlFor={pointer}>
        {label} {optional && <span className="optional">({t('form.optional')})</span>}
      </label>
      {help && (
        <span className="help" id={`${pointer}-help`}>
          {help}
        </span>
      )}
      {children}
      <FieldError pointer={pointer} error={error} />
    </div>
  );
}

export function FieldError({ pointer, error }: { pointer: string; error?: string | undefined }) {
  if (!error) return null;
  return (
    <span className="err" id={`${pointer}-error`}>
      <Icon name="warning" />
      {error}
    </span>
  );
}

interface TextProps extends FieldProps {
  value: string;
  onValue: (value: string) => void;
  onLeave?: (() => void) | undefined;
  type?: 'text' | 'email' | 'tel' | 'url';
  inputMode?: InputHTMLAttributes<HTMLInputElement>['inputMode'];
  autoComplete?: string;
  maxLength?: number;
  /** What language is written in it, when it is not that of the page. */
  lang?: string | undefined;
}

function inputProps({
  value,
  onValue,
  onLeave,
  type,
  inputMode,
  autoComplete = 'off',
  maxLength,
  lang,
  ...field
}: TextProps) {
  return {
    className: 'in',
    id: field.pointer,
    value,
    type,
    inputMode,
    autoComplete,
    maxLength,
    lang,
    'aria-invalid': field.error ? true : undefined,
    'aria-describedby': describedBy(field),
    onChange: (event: { target: { value: string } }) => onValue(event.target.value),
    onBlur: onLeave,
  } as const;
}

export function TextField(props: TextProps) {
  return (
    <FieldFrame {...props}>
      <input {...inputProps({ ...props, type: props.type ?? 'text' })} />
    </FieldFrame>
  );
}

export function TextArea(props: Omit<TextProps, 'type'>) {
  const { type: _, ...attributes } = inputProps(props);
  return (
    <FieldFrame {...props}>
      <textarea {...attributes} />
    </FieldFrame>
  );
}

export interface Choice<V extends string> {
  value: V;
  text: string;
}

interface SelectProps<V extends string> extends FieldProps {
  value: V | '';
  choices: Choice<V>[];
  /** What an empty choice says; without it there is none. */
  empty?: string;
  onValue: (value: V) => void;
  onLeave?: (() => void) | undefined;
}

export function Select<V extends string>({ value, choices, empty, onValue, onLeave, ...field }: SelectProps<V>) {
  return (
    <FieldFrame {...field}>
      <BareSelect
        {...{ value, choices, onValue }}
        {...(empty === undefined ? {} : { empty })}
        id={field.pointer}
        onBlur={onLeave}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field)}
      />
    </FieldFrame>
  );
}

type BareProps<V extends string> = Pick<SelectProps<V>, 'value' | 'choices' | 'empty' | 'onValue'> &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'value' | 'onChange'>;

/** A select without its label, for a row of filters that brings its own. */
export function BareSelect<V extends string>({ value, choices, empty, onValue, ...rest }: BareProps<V>) {
  return (
    <select className="in" value={value} onChange={(event) => onValue(event.target.value as V)} {...rest}>
      {empty !== undefined && <option value="">{empty}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.text}
        </option>
      ))}
    </select>
  );
}
