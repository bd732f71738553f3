import { RadioGroup } from 'react-aria-components';
import { useT, type T } from '../i18n/LanguageProvider';
import { Button } from './Button';
import { Dialog } from './Dialog';
import { RadioCard } from './RadioList';

export type Side = 'mine' | 'theirs';

export interface ConflictLine {
  field: string;
  label: string;
  mine: string;
  theirs: string;
  mineChanged: boolean;
  theirsChanged: boolean;
  chosen: Side;
}

interface Props {
  title: string;
  lead: string;
  lines: ConflictLine[];
  pending: boolean;
  onChoose: (field: string, side: Side) => void;
  onSave: () => void;
  onKeepTheirs: () => void;
  onBack: () => void;
}

/** Yours, theirs and what it becomes, field by field. Nothing is saved until chosen. */
export function ConflictDialog({ title, lead, lines, pending, onChoose, onSave, onKeepTheirs, onBack }: Props) {
  const t = useT();
  return (
    <Dialog wide title={title} lead={lead} onClose={onBack}>
      <div className="compare">
        <Heads />
        {lines.map((line) => (
          <Line key={line.field} line={line} onChoose={(side) => onChoose(line.field, side)} />
        ))}
      </div>
      <div className="acts">
        <Button look="primary" pending={pending} onPress={onSave}>
          {t('conflict.save')}
        </Button>
        <Button onPress={onKeepTheirs}>{t('conflict.keepTheirs')}</Button>
        <Button look="ghost" onPress={onBack}>
          {t('conflict.back')}
        </Button>
      </div>
    </Dialog>
  );
}

function Heads() {
  const t = useT();
  return (
    <div className="line heads" aria-hidden="true">
      <span />
      <span>{t('conflict.mine')}</span>
      <span>{t('conflict.theirs')}</span>
      <span>{t('conflict.result')}</span>
    </div>
  );
}

function sayChanged(t: T, side: Side, changed: boolean): string {
  if (!changed) return t('conflict.asBefore');
  return side === 'mine' ? t('conflict.youChanged') : t('conflict.otherChanged');
}

function Line({ line, onChoose }: { line: ConflictLine; onChoose: (side: Side) => void }) {
  const t = useT();
  const shown = (text: string) => text || t('conflict.nothing');
  return (
    <div className="line">
      <span className="what">{line.label}</span>
      <RadioGroup
        className="choice"
        aria-label={line.label}
        value={line.chosen}
        onChange={(side) => onChoose(side as Side)}
      >
        <RadioCard value="mine" text={shown(line.mine)} small={sayChanged(t, 'mine', line.mineChanged)} />
        <RadioCard value="theirs" text={shown(line.theirs)} small={sayChanged(t, 'theirs', line.theirsChanged)} />
      </RadioGroup>
      <span className="result whole">
        <span className="sr">{t('conflict.result')}: </span>
        {shown(line.chosen === 'mine' ? line.mine : line.theirs)}
      </span>
    </div>
  );
}
