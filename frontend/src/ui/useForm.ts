import { useRef, useState } from 'react';
import { unchanged, type Values } from '../lib/threeWay';
import type { FieldFault } from './ErrorSummary';

/** What is wrong, by JSON pointer into what is sent. */
export type Faults = Record<string, string>;

export interface Form<V extends Values> {
  values: V;
  isDirty: boolean;
  isSaving: boolean;
  attempt: number;
  faults: FieldFault[];
  faultAt: (pointer: string) => string | undefined;
  set<F extends keyof V>(field: F, value: V[F], pointer?: string): void;
  leave: (pointer: string) => void;
  /** Saves unless something is wrong or a save is under way; `refusal` reads field faults out of an error. */
  submit: (save: (values: V) => Promise<void>) => Promise<void>;
}

interface Setting<V extends Values> {
  initial: V;
  validate: (values: V) => Faults;
  refusal: (error: unknown) => Faults;
  onError: (error: unknown) => void;
}

function without(faults: Faults, pointer: string): Faults {
  return Object.fromEntries(Object.entries(faults).filter(([at]) => !at.startsWith(pointer)));
}

function listed(faults: Faults): FieldFault[] {
  return Object.entries(faults).map(([pointer, text]) => ({ pointer, text }));
}

/** Runs one save at a time, so that a double click sends once. */
function useOnce() {
  const isBusy = useRef(false);
  const [isSaving, setSaving] = useState(false);
  const run = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSaving(true);
    try {
      await work();
    } finally {
      isBusy.current = false;
      setSaving(false);
    }
  };
  return { isSaving, run };
}

/** What the API refused, until the field is changed. An error that names no field is told as a whole. */
function useRefusals<V extends Values>({ refusal, onError }: Setting<V>) {
  const [refused, setRefused] = useState<Faults>({});
  return {
    refused,
    forget: (pointer: string) => setRefused((before) => without(before, pointer)),
    meet: (error: unknown) => {
      const faults = refusal(error);
      setRefused(faults);
      if (Object.keys(faults).length === 0) onError(error);
    },
  };
}

/** A form that judges a field when one leaves it, as the API would, and all of them on saving. */
export function useForm<V extends Values>(setting: Setting<V>): Form<V> {
  const [base] = useState(setting.initial);
  const [values, setValues] = useState(base);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const { refused, forget, meet } = useRefusals(setting);
  const { isSaving, run } = useOnce();
  const own = setting.validate(values);
  const isShown = (pointer: string) => attempt > 0 || left.has(pointer);
  const summarise = () => setAttempt((count) => count + 1);
  const attemptTo = async (save: (values: V) => Promise<void>) => {
    if (Object.keys(own).length === 0) await save(values).catch(meet);
    summarise();
  };
  return {
    values,
    isDirty: !unchanged(base, values),
    isSaving,
    attempt,
    faults: listed({ ...refused, ...own }),
    faultAt: (pointer) => refused[pointer] ?? (isShown(pointer) ? own[pointer] : undefined),
    set: (field, value, pointer) => {
      setValues((before) => ({ ...before, [field]: value }));
      if (pointer) forget(pointer);
    },
    leave: (pointer) => setLeft((before) => new Set(before).add(pointer)),
    submit: (save) => run(() => attemptTo(save)),
  };
}

/** What a text field needs to show and change one text of the form. */
export function textProps<V extends Values, F extends keyof V>(form: Form<V>, field: F, pointer: string) {
  return {
    pointer,
    value: form.values[field],
    error: form.faultAt(pointer),
    onValue: (value: V[F]) => form.set(field, value, pointer),
    onLeave: () => form.leave(pointer),
  };
}

/** The same for a field of one row in a list that the form holds. */
export function rowProps<V extends Values, F extends keyof V, Row, K extends keyof Row>(
  form: Form<V>,
  list: { field: F; rows: Row[]; index: number },
  key: K,
) {
  const pointer = `/${String(list.field)}/${list.index}/${String(key)}`;
  const withValue = (value: Row[K]) =>
    list.rows.map((row, index) => (index === list.index ? { ...row, [key]: value } : row)) as V[F];
  return {
    pointer,
    error: form.faultAt(pointer),
    onValue: (value: Row[K]) => form.set(list.field, withValue(value), pointer),
    onLeave: () => form.leave(pointer),
  };
}
