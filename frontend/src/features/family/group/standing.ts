import type { EnrolmentSummary } from '../../../api/schema';

/** The families of a group by what they need: those who are in, those somebody waits to hear from, the queue, and those who left. */
export function byStanding(enrolments: EnrolmentSummary[]) {
  const inStates = (...states: EnrolmentSummary['status'][]) =>
    enrolments.filter(({ status }) => states.includes(status));
  const isUntold = ({ status, supportOffered }: EnrolmentSummary) => status === 'DECLINED' && supportOffered === null;
  const answers = enrolments.filter(
    (one) => isUntold(one) || one.status === 'INVITED' || one.status === 'REQUESTED' || one.status === 'OFFERED',
  );
  return {
    members: inStates('ENROLLED', 'COMPLETED'),
    answers,
    waiting: inStates('WAITLISTED').toSorted((one, other) => (one.queuePlace ?? 0) - (other.queuePlace ?? 0)),
    left: inStates('DECLINED', 'EXPIRED', 'WITHDRAWN').filter((one) => !isUntold(one)),
  };
}
