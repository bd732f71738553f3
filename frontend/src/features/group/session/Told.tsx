import type { ReactNode } from 'react';
import type { GroupSession } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useLeaderNames } from '../says/leaderNames';
import { useProfession } from '../words';
import { useCards } from './useCards';

/** What was told after a session. */
export function Told({ session }: { session: GroupSession }) {
  const t = useT();
  const { list, number } = useFormat();
  const names = useLeaderNames();
  const profession = useProfession();
  const cards = useCards(session.guide);
  const came = session.leaders
    .filter((leader) => leader.came)
    .map((leader) => names.get(leader.staffMember) ?? profession(leader.profession));
  const used = cards.filter(({ key }) => session.cardsUsed.includes(key));
  const { staffMinutes } = session;
  return (
    <dl className="fact-list">
      <Fact name={t('group.after.came')}>{came.length > 0 && list(came)}</Fact>
      <Fact name={t('group.after.cards')}>{used.length > 0 && <Questions used={used} />}</Fact>
      <Fact name={t('group.after.perspectives')}>
        {session.perspectives.length > 0 && list(session.perspectives.map((one) => t(`perspective.${one}`)))}
      </Fact>
      <Fact name={t('group.after.note')}>{session.note}</Fact>
      <Fact name={t('group.after.hours')}>
        {staffMinutes !== null &&
          t('group.after.hours.told', { count: staffMinutes / 60, hours: number(staffMinutes / 60, 2) })}
      </Fact>
    </dl>
  );
}

function Questions({ used }: { used: { key: string; question: string }[] }) {
  return (
    <ul>
      {used.map(({ key, question }) => (
        <li key={key}>{question}</li>
      ))}
    </ul>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useT();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children || <span className="missing">{t('group.after.untold')}</span>}</dd>
    </div>
  );
}
