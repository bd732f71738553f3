import { useEffect, useRef } from 'react';
import type { SessionProposal } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { monthsBetween, weeksOf } from '../../../lib/calendar';
import { today } from '../../../lib/dates';
import { useDrag } from '../../../ui/useDrag';
import { useMonths, weekdays } from '../words';
import { moveKeys } from './moveKeys';

interface Props {
  sessions: SessionProposal[];
  closedWeeks: string[];
  /** Which session was moved by key, so that the focus follows it. */
  held: number | null;
  onMove: (number: number, day: string) => void;
  onOpen: (number: number) => void;
}

type Drag = ReturnType<typeof useDrag<number>>;

/** The months that have sessions, each session on its day, to be dragged or moved with the arrows. */
export function MonthCalendar(props: Props) {
  const t = useT();
  const drag = useDrag('day', props.onMove);
  const days = props.sessions.flatMap(({ day }) => day ?? []).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return (
    <div className="plan-months" role="group" aria-label={t('plan.calendar')}>
      {monthsBetween(first.slice(0, 7), last.slice(0, 7)).map((month) => (
        <Month key={month} month={month} drag={drag} {...props} />
      ))}
    </div>
  );
}

function Month({ month, drag, ...props }: Props & { month: string; drag: Drag }) {
  const t = useT();
  const names = useMonths();
  return (
    <table className="plan-month">
      <caption>{names.month(month)}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="sr">{t('plan.week')}</span>
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={t(`weekday.${weekday}`)}>
              {t(`weekday.${weekday}`).slice(0, 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map(({ week, days }) => (
          <tr key={week} className={props.closedWeeks.includes(week) ? 'closed' : undefined}>
            <th scope="row">{Number(week.slice(6))}</th>
            {days.map((day, i) => (day ? <Day key={day} day={day} drag={drag} {...props} /> : <td key={i} />))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Day({ day, drag, sessions, ...props }: Props & { day: string; drag: Drag }) {
  const here = sessions.filter((session) => session.day === day);
  const kind = [drag.over === day && 'over', day === today() && 'today'].filter(Boolean).join(' ');
  return (
    <td data-day={day} className={kind || undefined}>
      {here.length === 0 && Number(day.slice(8))}
      {here.map((session) => (
        <Session key={session.number} {...{ session, day, drag }} {...props} />
      ))}
    </td>
  );
}

interface SessionProps extends Omit<Props, 'sessions'> {
  session: SessionProposal;
  day: string;
  drag: Drag;
}

function Session({ session, day, drag, held, onMove, onOpen }: SessionProps) {
  const t = useT();
  const text = useText();
  const { date } = useFormat();
  const button = useRef<HTMLButtonElement>(null);
  const { number, title, warnings, fit } = session;
  useEffect(() => {
    if (held === number) button.current?.focus();
  }, [held, number]);
  const isFlagged = warnings.length > 0 || fit?.kind === 'OUTSIDE';
  return (
    <button
      ref={button}
      type="button"
      className={isFlagged ? 'plan-session flagged' : 'plan-session'}
      title={text(title)}
      aria-label={t('plan.session', { number, title: text(title), date: date(day) })}
      aria-describedby="plan-keys"
      onKeyDown={moveKeys(day, (to) => onMove(number, to))}
      onDoubleClick={() => onOpen(number)}
      {...drag.handlers(number)}
    >
      {number}
    </button>
  );
}
