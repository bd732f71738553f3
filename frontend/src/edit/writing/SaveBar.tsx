import type { ReactNode } from 'react';
import type { Autosave, Writing } from '../Autosave';
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
  if (!isKept && standing !== 'saved') return t('writing.standing.notKept');
  switch (standing) {
    case 'saved':
      return savedAt
        ? t('writing.standing.savedAt', { time: formatTime(momentOf(savedAt.toISOString()).time, language) })
        : t('writing.standing.saved');
    case 'waiting':
      return t('writing.standing.saving');
    case 'faulty':
      return t('writing.standing.faulty', { count: Object.keys(faults).length });
    default:
      return t(`writing.standing.${standing}`);
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
    <div className="writing-standing">
      <div role="status">
        {!isQuiet && (
          <Note tone={writing.standing === 'offline' ? 'info' : 'warn'}>
            {words}
            <Way {...props} />
          </Note>
        )}
        {writing.isTogether && <Note>{t('writing.together')}</Note>}
        {writing.isRecalled && <Note>{t('writing.recalled')}</Note>}
      </div>
      {icon && (
        <p className="writing-saved">
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
          <Button onPress={() => autosave.ask()}>{t('writing.choose')}</Button>
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
    <ul className="writing-faults">
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
