import { useState } from 'react';
import { TextArea, TextField, type FieldProps } from '../../ui/Field';

interface Props<V> extends FieldProps {
  value: V;
  /** What was typed as a value, and a value as it is typed. */
  parse: (typed: string) => V;
  print: (value: V) => string;
  onValue: (value: V) => void;
  inputMode?: 'numeric';
  isLong?: boolean;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A value that is typed as text: what was typed stays as it is while it means the same. */
export function TypedField<V>({ value, parse, print, onValue, inputMode, isLong = false, ...field }: Props<V>) {
  const [typed, setTyped] = useState(() => print(value));
  const Field = isLong ? TextArea : TextField;
  return (
    <Field
      {...field}
      {...(inputMode ? { inputMode } : {})}
      value={same(parse(typed), value) ? typed : print(value)}
      onValue={(text) => {
        setTyped(text);
        onValue(parse(text));
      }}
    />
  );
}

/** A whole number; NaN while it is none. */
export const wholeNumber = {
  parse: (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN),
  print: (value: number) => (Number.isNaN(value) ? '' : String(value)),
};

/** "5, 18"; a part that is no number is NaN, so that it is not passed over. */
export const numberList = {
  parse: (typed: string) =>
    typed
      .split(/[\s,]+/)
      .filter(Boolean)
      .map(wholeNumber.parse),
  print: (values: number[]) => values.map(wholeNumber.print).join(', '),
};

/** One on each line. */
export const lines = {
  parse: (typed: string) => typed.split(/[\s,]+/).filter(Boolean),
  print: (values: string[]) => values.join('\n'),
};
