import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { tell } from '../../api/problems';
import { meQuery } from '../../api/session';
import { useText } from '../../content/contentLanguage';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { PageFailed } from '../../ui/PageFailed';
import { useLate } from '../../ui/useLate';
import { usePageTitle } from '../../ui/usePageTitle';
import './attendance.css';
import { DropIns } from './DropIns';
import type { SessionHead } from './keptList';
import { Parents } from './Parents';
import { attendanceQuery, keptQuery, type AttendanceList } from './queries';

const route = getRouteApi('/signed-in-or-offline/sessions/$sessionId/attendance');

/** Who comes to a session, one tap each; it opens without a network on the day that it was opened with one. */
export function AttendancePage() {
  const t = useT();
  const { sessionId } = route.useParams();
  const me = useQuery(meQuery).data;
  const asked = useQuery(attendanceQuery(sessionId));
  const subject = me?.subject ?? asked.data?.keptFor;
  if (asked.data && subject) {
    return <Attendance key={`${subject} ${sessionId}`} subject={subject} opened={asked.data} />;
  }
  if (!asked.error) return <Awaited />;
  return (
    <PageFailed told={tell(asked.error, t)} failed={t('attendance.failed')} onRetry={() => void asked.refetch()} />
  );
}

function Awaited() {
  const t = useT();
  const isSlow = useLate(true, 2000);
  return (
    <div className="wrap" aria-busy="true">
      <p className="slow" role="status">
        {isSlow && t('attendance.slow')}
      </p>
    </div>
  );
}

function Attendance({ subject, opened }: { subject: string; opened: AttendanceList }) {
  const { head, list } = opened;
  const { status, permittedActions } = list.data;
  const mayMark = permittedActions.includes('MARK_ATTENDANCE');
  return (
    <div className="wrap attendance">
      <Head head={head} />
      {opened.keptFor === null && head.day === today() && <Kept head={head} subject={subject} />}
      {!mayMark && <NotNow isCancelled={status === 'CANCELLED'} />}
      {status !== 'CANCELLED' && <Parents {...{ subject, opened, mayMark }} />}
      {mayMark && <DropIns subject={subject} opened={list} />}
    </div>
  );
}

function Head({ head: { id, group, title, number, day, begins } }: { head: SessionHead }) {
  const t = useT();
  const text = useText();
  const { date, time } = useFormat();
  usePageTitle(`${t('attendance.title')}, ${text(title)}`);
  return (
    <div className="head">
      <div>
        <Link className="crumb" to="/groups/$groupId/sessions/$sessionId" params={{ groupId: group, sessionId: id }}>
          <Icon name="previous" />
          {t('attendance.session', { number, title: text(title) })}
        </Link>
        <h1>{t('attendance.title')}</h1>
        {day && (
          <p className="facts">
            <span>
              <Icon name="calendar" />
              {date(day)} {begins && time(begins)}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}

function Kept({ head, subject }: { head: SessionHead; subject: string }) {
  const t = useT();
  const isKept = useQuery(keptQuery(head, subject)).data;
  return <p className="muted small">{isKept && t('attendance.kept')}</p>;
}

function NotNow({ isCancelled }: { isCancelled: boolean }) {
  const t = useT();
  return <Note>{t(isCancelled ? 'attendance.cancelled' : 'attendance.notYet')}</Note>;
}
