/** @jsxImportSource preact */
import type { PublicGroup } from '../../../api/schema';
import { today } from '../../../lib/dates';
import { addressOf } from '../address';
import { askGroupsWithSessions } from '../ask';
import { Failed, Icon } from '../Parts';
import { useAnswer } from '../useAnswer';
import { dayName, monthAfter, monthName, shortWeekday, timeName } from '../when';
import type { Speaking } from '../words';
import { headingOf, type EmbedProps } from './Embed';
import { daysOf, monthsOf, weekdayOf } from './month';
import { NewTab } from './NewTab';

/** A month of sessions: a list of days, that lies as a calendar where there is room. */
export function MonthCalendar(props: EmbedProps) {
  const { speaking, search } = props;
  const { month: _, ...asked } = search;
  const answer = useAnswer(JSON.stringify(asked), () => askGroupsWithSessions(search));
  if (answer.hasFailed) {
    return <Failed title={speaking.t('public.groupsFailed')} speaking={speaking} onRetry={answer.retry} />;
  }
  if (!answer.data) return <p role="status">{speaking.t('public.groupsWaiting')}</p>;
  return <Calendar groups={answer.data} {...props} />;
}

function Calendar({ groups, speaking, search, go }: EmbedProps & { groups: PublicGroup[] }) {
  const { first, last } = monthsOf(groups, today().slice(0, 7));
  const month = search.month ?? first;
  const turn = (by: number) => go({ page: 'embed', search: { ...search, month: monthAfter(month, by) } }, true);
  const days = daysOf(month, groups);
  return (
    <>
      <h1>{headingOf(groups, search, speaking)}</h1>
      <div class="month-turn">
        <Turn name="previous" speaking={speaking} isEnd={month <= first} onTurn={() => turn(-1)} />
        <h2 aria-live="polite">{monthName(month, speaking.language)}</h2>
        <Turn name="next" speaking={speaking} isEnd={month >= last} onTurn={() => turn(1)} />
      </div>
      {days.every(({ meetings }) => meetings.length === 0) && <p>{speaking.t('public.noSessions')}</p>}
      <Weekdays month={month} speaking={speaking} />
      <ol class={`month from-${weekdayOf(`${month}-01`)}`}>
        {days.map((day) => (
          <Day key={day.date} day={day} speaking={speaking} />
        ))}
      </ol>
    </>
  );
}

interface TurnProps {
  name: 'previous' | 'next';
  speaking: Speaking;
  /** Nothing meets further that way. */
  isEnd: boolean;
  onTurn: () => void;
}

function Turn({ name, speaking: { t }, isEnd, onTurn }: TurnProps) {
  const label = t(name === 'previous' ? 'public.monthBefore' : 'public.monthAfter');
  return (
    <button type="button" class="icon-btn" aria-label={label} disabled={isEnd} onClick={onTurn}>
      <Icon name={name} />
    </button>
  );
}

/** For the eye: each day says its own weekday to those who hear the page. */
function Weekdays({ month, speaking: { language } }: { month: string; speaking: Speaking }) {
  const monday = 9 - weekdayOf(`${month}-01`);
  const dates = Array.from({ length: 7 }, (_, index) => `${month}-${String(monday + index).padStart(2, '0')}`);
  return (
    <p class="weekdays" aria-hidden="true">
      {dates.map((date) => (
        <span key={date}>{shortWeekday(date, language)}</span>
      ))}
    </p>
  );
}

interface DayProps {
  day: ReturnType<typeof daysOf>[number];
  speaking: Speaking;
}

function Day({ day: { date, meetings }, speaking }: DayProps) {
  const { language } = speaking;
  if (meetings.length === 0) {
    return (
      <li class="idle" aria-hidden="true">
        {Number(date.slice(8))}
      </li>
    );
  }
  return (
    <li>
      <time dateTime={date}>
        <span class="wide" aria-hidden="true">
          {Number(date.slice(8))}
        </span>
        <span class="whole">{dayName(date, language)}</span>
      </time>
      {meetings.map(({ group, session: { begins } }) => (
        <p key={group.id}>
          <span class="num">{timeName(begins, language)}</span>{' '}
          <NewTab href={addressOf({ page: 'group', id: group.id, search: {} }, language)} speaking={speaking}>
            {group.name}
          </NewTab>
        </p>
      ))}
    </li>
  );
}
