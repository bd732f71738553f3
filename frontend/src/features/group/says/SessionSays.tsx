import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { SessionFit, SessionWarning } from '../../../api/schema';
import { useFormat, useSpeech, useT } from '../../../i18n/LanguageProvider';
import { formatDayRange } from '../../../lib/dayRange';
import { Icon } from '../../../ui/Icon';
import { sessionQuery } from '../queries';
import { firstName, useLeaderNames } from './leaderNames';
import { useWarningWords } from './useWarningWords';

const icons = { INSIDE: 'check', PARTLY: 'info', OUTSIDE: 'warning' } as const;

interface Said {
  day: string | null;
  fit: SessionFit | null;
  warnings: SessionWarning[];
}

/** Everything worth knowing of a day, in sentences: whom it suits, and what stands in its way. Nothing is forbidden. */
export function SessionSays({ session, quietly = false }: { session: Said; quietly?: boolean }) {
  const suits = useFitWords();
  const { day, fit, warnings } = session;
  const isCalm = fit?.kind === 'INSIDE' || fit === null;
  if (warnings.length === 0 && (fit === null || (quietly && isCalm))) return null;
  return (
    <ul className="says">
      {fit && !(quietly && isCalm) && (
        <li className={fit.kind === 'OUTSIDE' ? 'warn' : 'calm'}>
          <Icon name={icons[fit.kind]} />
          <span>{suits(fit)}</span>
        </li>
      )}
      {warnings.map((warning) => (
        <Warning key={`${warning.code} ${warning.session}`} {...{ warning, day }} />
      ))}
    </ul>
  );
}

/** "Passar barn födda 1–9 mars." */
function useFitWords(): (fit: SessionFit) => string {
  const { t, language } = useSpeech();
  return ({ kind, bornFrom, bornTo }) => {
    if (kind !== 'PARTLY' || !bornFrom || !bornTo) return t(`group.fit.${kind}`);
    return t('group.fit.partly', { born: formatDayRange(bornFrom, bornTo, language) });
  };
}

function Warning({ warning, day }: { warning: SessionWarning; day: string | null }) {
  const say = useWarningWords();
  return (
    <li className="warn">
      <Icon name="warning" />
      {warning.session ? <Collision code={warning.code} other={warning.session} /> : <span>{say(warning, day)}</span>}
    </li>
  );
}

/** Which other session it is, and who of the leaders has it, as far as one may know. */
function Collision({ code, other }: { code: SessionWarning['code']; other: string }) {
  const t = useT();
  const { list, time } = useFormat();
  const names = useLeaderNames();
  const found = useQuery(sessionQuery(other)).data;
  const both = (found?.leaders ?? []).flatMap(({ staffMember }) => names.get(staffMember) ?? []).map(firstName);
  const text =
    code === 'LEADER_TWICE' && both.length > 0
      ? t('group.warning.leaderTwice', { names: list(both) })
      : t(`group.warning.${code}`);
  return (
    <span>
      {text}{' '}
      {found && (
        <Link to="/groups/$groupId/sessions/$sessionId" params={{ groupId: found.group, sessionId: found.id }}>
          {found.begins ? t('group.warning.see', { time: time(found.begins) }) : t('group.warning.seeIt')}
        </Link>
      )}
    </span>
  );
}
