import { Link } from '@tanstack/react-router';
import type { CentreSummary } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { toDo, type Need } from './progress';

const shown = 8;

export function ToDoList({ centres }: { centres: CentreSummary[] }) {
  const t = useT();
  const items = toDo(centres);
  return (
    <section className="section first" aria-labelledby="to-do">
      <h2 id="to-do">{t('start.toDo')}</h2>
      {items.length === 0 && <Note tone="go">{t('start.toDo.none')}</Note>}
      <ul className="rows">
        {items.slice(0, shown).map(({ centre, need }) => (
          <ToDo key={centre.id} centre={centre} need={need} />
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

function ToDo({ centre, need }: { centre: CentreSummary; need: Need }) {
  const t = useT();
  const { date } = useFormat();
  const since = centre.rollOut.since ? date(centre.rollOut.since) : 'none';
  return (
    <li>
      <div>
        <b>{centre.name}</b>
        <p className="muted small">{t(`start.toDo.${need}`, { since })}</p>
      </div>
      <Link className={buttonClass('plain', 'small')} to="/centres/$centreId" params={{ centreId: centre.id }}>
        {t('start.toDo.open')}
        <span className="sr"> {centre.name}</span>
      </Link>
    </li>
  );
}
