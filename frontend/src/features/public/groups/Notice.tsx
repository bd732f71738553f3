/** @jsxImportSource preact */
import { capital, coming, forWhom, rhythm, spoken } from './about';
import type { GroupProps } from './GroupPage';
import { addressForOthers } from './Share';

/** What the page is on paper: a notice for the board, the fridge or the hand. The screen does not show it. */
export function Notice(props: GroupProps) {
  const { group, speaking } = props;
  return (
    <div class="notice">
      <p class="over">{group.centre.name}</p>
      <p class="head">{group.name}</p>
      <p class="time">{capital(rhythm(group, speaking))}</p>
      <p>{capital(coming(group, speaking))}</p>
      <p class="rule">{capital(forWhom(group, speaking))}.</p>
      <p>{capital(spoken(group, speaking))}.</p>
      {where(props).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="rule">{speaking.t('public.everyone')}</p>
      <HowToCome {...props} />
    </div>
  );
}

function where({ group, centre, speaking: { t } }: GroupProps): string[] {
  if (group.mode === 'DIGITAL') return [`${capital(t('public.mode.DIGITAL'))}.`];
  const address = centre?.address;
  const lines = [group.place, address && `${address.street}, ${address.city}`, group.travelNote];
  return lines.filter((line) => typeof line === 'string');
}

function HowToCome({ group, centre, speaking }: GroupProps) {
  const { t } = speaking;
  const contact = centre?.contact;
  return (
    <>
      <p>
        {t('public.cost')}: {t('public.free')}
      </p>
      <p class="rule">
        {t('public.signUp')}: {contact?.phone ?? contact?.email ?? group.centre.name}
      </p>
      <p>
        {t('public.readMore')} <span dir="ltr">{addressForOthers(group, speaking).replace(/^https?:\/\//, '')}</span>
      </p>
    </>
  );
}
