import { useState } from 'react';
import { useT } from '../i18n/LanguageProvider';
import type { Clash, Values } from '../lib/threeWay';
import { ConflictDialog, type ConflictLine } from '../ui/ConflictDialog';
import type { Edit } from './useEdit';
import type { OpenClash } from './useVersionedSave';

/** How the fields of a form are told to the one who has to choose between two versions. */
export interface Wording<V extends Values> {
  labels: Record<keyof V & string, string>;
  show: (field: keyof V & string, values: V) => string;
}

function linesOf<V extends Values>(clash: Clash<V>, { labels, show }: Wording<V>): ConflictLine[] {
  return clash.found.map(({ field, ...changed }) => ({
    ...changed,
    field,
    label: labels[field],
    mine: show(field, clash.mine),
    theirs: show(field, clash.theirs),
    chosen: clash.chosenMine.includes(field) ? 'mine' : 'theirs',
  }));
}

/** Asks which of two versions is to hold, field by field; what was typed stays in the form behind it. */
export function Conflict<Data, V extends Values>({ edit, ...wording }: Wording<V> & { edit: Edit<Data, V> }) {
  const t = useT();
  const { clash, choose, saveChosen, close } = edit.saving;
  const [isSaving, setSaving] = useState(false);
  if (!clash) return null;
  const save = async (chosen: OpenClash<Data, V>) => {
    setSaving(true);
    await saveChosen(chosen).catch((error: unknown) => {
      close();
      edit.onError(error);
    });
    setSaving(false);
  };
  return (
    <ConflictDialog
      title={t('conflict.title')}
      lead={t('conflict.lead')}
      lines={linesOf(clash, wording)}
      pending={isSaving}
      onChoose={(field, side) => choose(field, side === 'mine')}
      onSave={() => void save(clash)}
      onKeepTheirs={() => edit.keepTheirs(clash.newest)}
      onBack={close}
    />
  );
}
