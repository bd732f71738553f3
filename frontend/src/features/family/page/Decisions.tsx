import { useQuery } from '@tanstack/react-query';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { enrolmentQuery } from '../enrolments';
import { dayOf } from '../words';

/** Why a family stands where it does, when somebody has decided that it goes before others. */
export function Decisions({ enrolment }: { enrolment: string }) {
  const t = useT();
  const { date } = useFormat();
  const decisions = useQuery(enrolmentQuery(enrolment)).data?.data.queueDecisions ?? [];
  if (decisions.length === 0) return null;
  return (
    <ul className="family-decisions">
      {decisions.map(({ kind, fromPlace, toPlace, reason, at }) => (
        <li key={at}>
          {t(`queue.decision.${kind}`, { from: fromPlace, to: toPlace ?? 0, date: date(dayOf(at)) })} {reason}
        </li>
      ))}
    </ul>
  );
}
