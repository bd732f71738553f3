import type { Autosave, Writing } from '../Autosave';
import { useT } from '../../i18n/LanguageProvider';
import type { Values } from '../../lib/threeWay';
import { ConflictDialog } from '../../ui/ConflictDialog';

interface Props<Data, V extends Values> {
  writing: Writing<Data, V>;
  autosave: Autosave<Data, V>;
  /** What a part is called, and how its value is read. */
  label: (field: string, part: unknown) => string;
  show: (field: string, part: unknown) => string;
}

/** Asks which of two versions is to hold, part by part; what was written stays in the fields behind it. */
export function ClashQuestion<Data, V extends Values>({ writing: { clash }, autosave, label, show }: Props<Data, V>) {
  const t = useT();
  if (!clash) return null;
  const lines = clash.found.map(({ field, ...changed }) => ({
    ...changed,
    field,
    label: label(field, clash.mine[field] ?? clash.theirs[field]),
    mine: show(field, clash.mine[field]),
    theirs: show(field, clash.theirs[field]),
    chosen: clash.chosenMine.includes(field) ? ('mine' as const) : ('theirs' as const),
  }));
  return (
    <ConflictDialog
      title={t('conflict.title')}
      lead={t('conflict.lead')}
      lines={lines}
      pending={false}
      onChoose={(field, side) => autosave.choose(field, side === 'mine')}
      onSave={() => autosave.saveChosen()}
      onKeepTheirs={() => autosave.keepTheirs()}
      onBack={() => autosave.putAside()}
    />
  );
}
