import { useRef, useState } from 'react';
import type { Versioned } from '../api/client';
import { fieldErrors } from '../api/problems';
import type { Values } from '../lib/threeWay';
import { useForm, type Faults, type Form } from '../ui/useForm';
import { useRefusal } from './useRefusal';
import { useVersionedSave, type Saved, type Versions } from './useVersionedSave';

interface Editing<Data, V extends Values> extends Versions<Data, V> {
  /** What the form begins with, when it is something else than what was read. */
  initial?: V;
  validate: (values: V) => Faults;
  /** Puts the saved version, or one that somebody else saved, where the pages look for it. */
  remember: (saved: Versioned<Data>) => void;
  /** After saving: tell it, and go on. */
  onSaved: (saved: Saved<Data>) => void;
  /** The person kept what the other had written. */
  onLeft: () => void;
}

export interface Edit<Data, V extends Values> {
  form: Form<V>;
  saving: ReturnType<typeof useVersionedSave<Data, V>>;
  /** What went wrong with the whole, in words. */
  refusal: string | null;
  onError: (error: unknown) => void;
  submit: () => void;
  keepTheirs: (newest: Versioned<Data>) => void;
  isDirty: () => boolean;
}

/**
 * Everything that a form over something with an ETag needs: what is typed and judged, one save at a time, what was
 * refused, and what happens when somebody else changed the same (see `useVersionedSave`). `EditForm` shows it:
 *
 * ```tsx
 * const edit = useEdit({
 *   opened: member,                                       // Versioned<StaffMember>, as fetched
 *   read: ({ name, phone }) => ({ name, phone }),         // the form's values; each is one line of a conflict
 *   write: (onto, values) => changeMember(onto, values),  // sends onto.etag in If-Match
 *   fetch: () => fetchMember(member.data.id),
 *   validate, remember, onSaved, onLeft,
 * });
 * const labels = { name: t('staff.name'), phone: t('staff.phone') };
 * return (
 *   <EditForm edit={edit} labels={labels} show={(field, values) => values[field]} cancel={<Link …/>}>
 *     <TextField label={labels.name} {...textProps(edit.form, 'name', '/name')} />
 *     …
 *   </EditForm>
 * );
 * ```
 */
export function useEdit<Data, V extends Values>(editing: Editing<Data, V>): Edit<Data, V> {
  const { remember, onSaved, onLeft, validate } = editing;
  const [opened] = useState(editing.opened);
  const isDone = useRef(false);
  const refusal = useRefusal();
  const saving = useVersionedSave<Data, V>({ ...editing, opened }, (saved) => {
    isDone.current = true;
    remember(saved.now);
    onSaved(saved);
  });
  const initial = editing.initial ?? editing.read(opened.data);
  const form = useForm<V>({ initial, validate, refusal: fieldErrors, onError: refusal.onError });
  return {
    form,
    saving,
    refusal: refusal.text,
    onError: refusal.onError,
    submit: () => {
      refusal.clear();
      void form.submit(saving.save);
    },
    keepTheirs: (newest) => {
      isDone.current = true;
      remember(newest);
      onLeft();
    },
    isDirty: () => form.isDirty && !isDone.current,
  };
}
