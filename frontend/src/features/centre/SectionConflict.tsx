import { useState } from 'react';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { Values } from '../../lib/threeWay';
import { ConflictDialog, type ConflictLine, type Side } from '../../ui/ConflictDialog';
import type { Section, Speaking } from './sections/section';
import { useRemember, type Conflict } from './useSectionSave';

interface Saving<V extends Values> {
  conflict: Conflict<V> | null;
  choose: (field: keyof V & string, side: Side) => void;
  saveChosen: (conflict: Conflict<V>) => Promise<void>;
  close: () => void;
}

interface Props<V extends Values> {
  section: Section<V>;
  saving: Saving<V>;
  onKeepTheirs: () => void;
  onError: (error: unknown) => void;
}

function linesOf<V extends Values>(section: Section<V>, conflict: Conflict<V>, speaking: Speaking): ConflictLine[] {
  const theirs = section.read(conflict.theirs.data);
  return conflict.found.map(({ field, mineChanged, theirsChanged }) => ({
    field,
    label: speaking.t(section.labels[field]),
    mine: section.show(field, conflict.mine, speaking),
    theirs: section.show(field, theirs, speaking),
    mineChanged,
    theirsChanged,
    chosen: conflict.chosenMine.includes(field) ? 'mine' : 'theirs',
  }));
}

/** Saves what was chosen; when that does not go through the form tells it. */
function useSaveChosen<V extends Values>(saving: Saving<V>, onError: (error: unknown) => void) {
  const [isSaving, setSaving] = useState(false);
  const save = async (conflict: Conflict<V>) => {
    setSaving(true);
    await saving.saveChosen(conflict).catch((error: unknown) => {
      saving.close();
      onError(error);
    });
    setSaving(false);
  };
  return { isSaving, save };
}

/** Asks which of two versions is to hold, field by field. */
export function SectionConflict<V extends Values>({ section, saving, onKeepTheirs, onError }: Props<V>) {
  const t = useT();
  const { date, language } = useFormat();
  const remember = useRemember();
  const { isSaving, save } = useSaveChosen(saving, onError);
  const { conflict } = saving;
  if (!conflict) return null;
  const keepTheirs = () => {
    remember(conflict.theirs);
    onKeepTheirs();
  };
  return (
    <ConflictDialog
      title={t('conflict.title')}
      lead={t('conflict.lead')}
      lines={linesOf(section, conflict, { t, date, language })}
      pending={isSaving}
      onChoose={saving.choose}
      onSave={() => void save(conflict)}
      onKeepTheirs={keepTheirs}
      onBack={saving.close}
    />
  );
}
