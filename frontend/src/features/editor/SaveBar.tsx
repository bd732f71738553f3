import type { ReactNode } from 'react';
import type { Autosave, Writing } from '../../edit/Autosave';
import { useSpeech, useT } from '../../i18n/LanguageProvider';
import { formatTime } from '../../lib/dates';
import { momentOf } from '../../lib/moment';
import type { Values } from '../../lib/threeWay';
import { Button } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import { Note } from '../../ui/Note';

interface Props<Data, V extends Values> {
  writing: Writing<Data, V>;
  autosave: Autosave<Data, V>;
  /** Shows the place of a fault. */
  onFault: (pointer: string) => void;
  /** What one can do when it may not be changed any more, or is gone. */
  wayOut?: ReactNode;
}

const icons: Partial<Record<Writing<unknown, Values>['standing'], IconName>> = {
  saved: 'check',
  waiting: 'clock',
  saving: 'clock',
};

function useStandingWords<Data, V extends Values>({ standing, savedAt, isKept, faults }: Writing<Data, V>): string {
  const { t, language } = useSpeech();
  if (!isKept && standing !== 'saved') return t('editor.standing.notKept');
  switch (standing) {
    case 'saved':
      return savedAt
        ? t('editor.standing.savedAt', { time: formatTime(momentOf(savedAt.toISOString()).time, language) })
        : t('editor.standing.saved');
    case 'waiting':
      return t('editor.standing.saving');
    case 'faulty':
      return t('editor.standing.faulty', { count: Object.keys(faults).length });
    default:
      return t(`editor.standing.${standing}`);
  }
}

/** How it stands with what is written, in words; what a person has to know is said aloud too. */
export function SaveBar<Data, V extends Values>(props: Props<Data, V>) {
  const { writing } = props;
  const t = useT();
  const words = useStandingWords(writing);
  const icon = writing.isKept ? icons[writing.standing] : undefined;
  const isQuiet = icon !== undefined;
  return (
    <div className="editor-standing">
      <div role="status">
        {!isQuiet && (
          <Note tone={writing.standing === 'offline' ? 'info' : 'warn'}>
            {words}
            <Way {...props} />
          </Note>
        )}
        {writing.isTogether && <Note>{t('editor.together')}</Note>}
        {writing.isRecalled && <Note>{t('editor.recalled')}</Note>}
      </div>
      {icon && (
        <p className="editor-saved">
          <Icon name={icon} />
          {words}
        </p>
      )}
    </div>
  );
}

function Way<Data, V extends Values>({ writing, autosave, onFault, wayOut }: Props<Data, V>) {
  const t = useT();
  switch (writing.standing) {
    case 'faulty':
      return <Faults faults={writing.faults} onFault={onFault} />;
    case 'clash':
      return (
        <div className="acts">
          <Button onPress={() => autosave.ask()}>{t('editor.choose')}</Button>
        </div>
      );
    case 'stuck':
      return (
        <div className="acts">
          <Button onPress={autosave.hurry}>{t('state.retry')}</Button>
        </div>
      );
    case 'closed':
    case 'gone':
      return <div className="acts">{wayOut}</div>;
    default:
      return null;
  }
}

function Faults({ faults, onFault }: { faults: Record<string, string>; onFault: (pointer: string) => void }) {
  return (
    <ul className="editor-faults">
      {Object.entries(faults).map(([pointer, text]) => (
        <li key={pointer}>
          <a
            href={`#${pointer}`}
            onClick={(event) => {
              event.preventDefault();
              onFault(pointer);
            }}
          >
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
