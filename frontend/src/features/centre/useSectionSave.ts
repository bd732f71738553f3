import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { statusOf } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { differences, overlaps, proposedMine, withMine, type Difference, type Values } from '../../lib/threeWay';
import type { Side } from '../../ui/ConflictDialog';
import { useToast } from '../../ui/Toast';
import { centreKeys, fetchCentre, type VersionedCentre } from './queries';
import type { Section } from './sections/section';

export interface Conflict<V extends Values> {
  mine: V;
  theirs: VersionedCentre;
  found: Difference<V>[];
  chosenMine: (keyof V & string)[];
}

/** Puts a saved centre where the pages look for it, and lets the lists be asked anew. */
export function useRemember(): (saved: VersionedCentre) => void {
  const queries = useQueryClient();
  return (saved) => {
    void queries.invalidateQueries({ queryKey: centreKeys.all });
    queries.setQueryData(centreKeys.one(saved.data.id), saved);
  };
}

/** Tells that it is saved and offers the way back, as long as nobody else has changed it since. */
function useTellSaved<V extends Values>(section: Section<V>) {
  const t = useT();
  const show = useToast();
  const remember = useRemember();
  return (saved: VersionedCentre, before: VersionedCentre, isTogether: boolean) => {
    remember(saved);
    const undo = () => {
      section.write(saved, section.read(before.data)).then(
        (restored) => {
          remember(restored);
          show({ text: t('form.undone') });
        },
        () => show({ text: t('form.notUndone') }),
      );
    };
    show({ text: t(isTogether ? 'form.savedTogether' : 'form.saved'), onUndo: undo });
  };
}

/**
 * Saves a section. When someone else was first, changes of different fields are joined quietly;
 * where both changed the same field the person chooses. Nothing is ever overwritten unseen.
 */
export function useSectionSave<V extends Values>(section: Section<V>, opened: VersionedCentre, onSaved: () => void) {
  const tellSaved = useTellSaved(section);
  const [conflict, setConflict] = useState<Conflict<V> | null>(null);

  const send = async (mine: V, onto: VersionedCentre): Promise<void> => {
    try {
      const saved = await section.write(onto, mine);
      setConflict(null);
      tellSaved(saved, onto, onto !== opened);
      onSaved();
    } catch (error) {
      if (statusOf(error) !== 412) throw error;
      await meet(mine, onto);
    }
  };

  const meet = async (mine: V, base: VersionedCentre): Promise<void> => {
    const theirs = await fetchCentre(opened.data.id);
    const found = differences(section.read(base.data), mine, section.read(theirs.data));
    if (overlaps(found)) setConflict({ mine, theirs, found, chosenMine: proposedMine(found) });
    else await send(withMine(section.read(theirs.data), mine, proposedMine(found)), theirs);
  };

  return {
    conflict,
    save: (values: V) => send(values, opened),
    choose: (field: keyof V & string, side: Side) =>
      setConflict((open) => open && { ...open, chosenMine: chosen(open.chosenMine, field, side) }),
    saveChosen: async ({ mine, theirs, chosenMine }: Conflict<V>) =>
      send(withMine(section.read(theirs.data), mine, chosenMine), theirs),
    close: () => setConflict(null),
  };
}

function chosen<F extends string>(fields: F[], field: F, side: Side): F[] {
  const others = fields.filter((other) => other !== field);
  return side === 'mine' ? [...others, field] : others;
}
