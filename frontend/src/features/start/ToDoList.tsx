import { Link } from '@tanstack/react-router';
import type { CentreSummary } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { toDo, type Need } from './progress';

const shown = 8;

/** What needs doing; to those who only look on, what is not there yet. */
export function ToDoList({ centres }: { centres: CentreSummary[] }) {
  const t = useT();
  const isTheirs = useWorkPlace()?.permittedActions.includes('EDIT_CENTRE') ?? false;
  const items = toDo(centres);
  return (
    <section className="section first" aria-labelledby="to-do">
      <h2 id="to-do">{t(isTheirs ? 'start.toDo' : 'start.behind')}</h2>
      {items.length === 0 && <Note tone="go">{t(isTheirs ? 'start.toDo.none' : 'start.behind.none')}</Note>}
      <ul className="rows">
        {items.slice(0, shown).map(({ centre, need }) => (
          <ToDo key={centre.id} {...{ centre, need, isTheirs }} />
        ))}
      </ul>
      {items.length > shown && (
        <p className="more">
          <Link to="/centres" search={{ sort: 'stage' }}>
            {t('start.toDo.more', { count: items.length - shown })}
          </Link>
        </p>
      )}
    </section>
  );
}

interface ToDoProps {
  centre: CentreSummary;
  need: Need;
  isTheirs: boolean;
}

/** What somebody else is to see to. */
const watched = { planned: 'start.behind.planned', paused: 'start.behind.paused' } as const;

function wordsOf(need: Need, isTheirs: boolean) {
  return !isTheirs && (need === 'planned' || need === 'paused') ? watched[need] : (`start.toDo.${need}` as const);
}

function ToDo({ centre, need, isTheirs }: ToDoProps) {
  const t = useT();
  const { date } = useFormat();
  const since = centre.rollOut.since ? date(centre.rollOut.since) : 'none';
  return (
    <li>
      <div>
        <b>{centre.name}</b>
        <p className="muted small">{t(wordsOf(need, isTheirs), { since })}</p>
      </div>
      <Link className={buttonClass('plain', 'small')} to="/centres/$centreId" params={{ centreId: centre.id }}>
        {t('start.toDo.open')}
        <span className="sr"> {centre.name}</span>
      </Link>
    </li>
  );
}
