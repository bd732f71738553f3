import { useEffect, useRef, useState } from 'preact/hooks';
import { Refused, troubleOf, type Trouble } from '../send';
import { refusedFields, type Faults } from './form';

export interface Filling<Values extends object, Field extends string = keyof Values & string> {
  values: Values;
  set: (field: Field, value: string) => void;
  /** Judges a field when one has been there. */
  leave: (field: Field) => void;
  /** What is to be put right, as far as it is shown. */
  faults: Faults<Field>;
  /** Raised at each attempt that found something, so that the summary takes the focus again. */
  attempt: number;
  trouble: Trouble | undefined;
  isSending: boolean;
  submit: () => Promise<void>;
}

interface Setting<Values> {
  initial: Values;
  check: (values: Values) => Faults<keyof Values & string>;
  send: (values: Values) => Promise<void>;
}

/** What the API refused, until it is changed, and what else went wrong. */
function useRefusal<Field extends string>(fields: readonly Field[]) {
  const [refused, setRefused] = useState<Faults<Field>>({});
  const [trouble, setTrouble] = useState<Trouble>();
  /** Whether it was for something in the fields. */
  const meet = (error: unknown): boolean => {
    const faults = error instanceof Refused ? refusedFields(error.problem, fields) : {};
    const hasFaults = Object.keys(faults).length > 0;
    setRefused(faults);
    setTrouble(hasFaults ? undefined : troubleOf(error));
    return hasFaults;
  };
  const forget = (field: Field) => setRefused((before) => ({ ...before, [field]: undefined }));
  return { refused, trouble, meet, forget, clear: () => setTrouble(undefined) };
}

/** Runs one thing at a time, so that a double click sends once. */
export function useOnce() {
  const isBusy = useRef(false);
  const [isSending, setSending] = useState(false);
  const once = async (work: () => Promise<void>) => {
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    try {
      await work();
    } finally {
      isBusy.current = false;
      setSending(false);
    }
  };
  return { isSending, once };
}

/** A form that keeps what is typed whatever happens, sends once at a time, and judges as the API does. */
export function useFilling<Values extends { [F in keyof Values]: string }>(setting: Setting<Values>): Filling<Values> {
  type Field = keyof Values & string;
  const [values, setValues] = useState(setting.initial);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [attempt, setAttempt] = useState(0);
  const fields = Object.keys(setting.initial) as Field[];
  const { refused, trouble, meet, forget, clear } = useRefusal(fields);
  const { isSending, once } = useOnce();
  const own = setting.check(values);
  useBeforeUnload(values !== setting.initial);
  const summarise = () => setAttempt((count) => count + 1);

  const submit = async () => {
    if (Object.keys(own).length > 0) return summarise();
    clear();
    await once(() => setting.send(values).catch((error: unknown) => void (meet(error) && summarise())));
  };
  const set = (field: Field, value: string) => {
    setValues((before) => ({ ...before, [field]: value }));
    forget(field);
  };
  const leave = (field: Field) => setLeft((before) => new Set([...before, field]));
  const isShown = (field: Field) => attempt > 0 || left.has(field);
  const found = fields.map((field) => [field, refused[field] ?? (isShown(field) ? own[field] : undefined)] as const);
  const faults = Object.fromEntries(found.filter(([, words]) => words)) as Faults<Field>;
  return { values, set, leave, faults, attempt, trouble, isSending, submit };
}

/** The browser asks before what is typed goes away. */
function useBeforeUnload(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
