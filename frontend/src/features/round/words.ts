import type { RoundChannel, RoundFigures, RoundStatus, SurveyAudience, SurveyRoundSummary } from '../../api/schema';
import { useText } from '../../content/contentLanguage';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import type { MarkTone } from '../../ui/Mark';
import { lastDayUntil, momentOf } from '../../lib/moment';

export const statuses: RoundStatus[] = ['PLANNED', 'OPEN', 'CLOSED', 'WITHDRAWN'];

export const statusTones: Record<RoundStatus, MarkTone> = {
  PLANNED: 'dawn',
  OPEN: 'go',
  CLOSED: 'plain',
  WITHDRAWN: 'line',
};

export const channels: RoundChannel[] = ['TICKETS', 'QR', 'PAPER', 'SIGNED_IN'];

/** Whether a channel reaches an audience: we keep no address of anyone but parents, and only a centre answers by name. */
export function reaches(channel: RoundChannel, audience: SurveyAudience): boolean {
  switch (channel) {
    case 'TICKETS':
      return audience === 'PARENTS';
    case 'SIGNED_IN':
      return audience === 'COORDINATORS';
    default:
      return audience !== 'COORDINATORS';
  }
}

/** Whether staff write the answers in. */
export function isEntered(channel: RoundChannel): boolean {
  return channel === 'PAPER' || channel === 'SIGNED_IN';
}

type Timed = Pick<SurveyRoundSummary, 'status' | 'opensAt' | 'closesAt'>;

/** "till och med tis 15 dec", or when it opens, or closed. */
export function useWhen(): (round: Timed) => string {
  const t = useT();
  const { date } = useFormat();
  return ({ status, opensAt, closesAt }) => {
    const days = { opens: date(momentOf(opensAt).day), closes: date(lastDayUntil(closesAt)) };
    // Its time is over, and the answers are being counted
    if (status === 'OPEN' && Date.parse(closesAt) <= Date.now()) return t('round.when.closing');
    return t(`round.when.${status}`, days);
  };
}

/** "9 av 12", or how many have answered where nobody knows how many there are. */
export function useAnswered(): (figures: RoundFigures) => string {
  const t = useT();
  const { number } = useFormat();
  return ({ invited, answered, basis }) =>
    basis === 'UNKNOWN' || invited === 0
      ? t('round.answered.some', { answered })
      : t('round.answered.of', { answered: number(answered), invited: number(invited) });
}

/** "75", of a hundred. */
function usePercent(): (rate: number) => string {
  const { number } = useFormat();
  return (rate) => number(rate * 100);
}

/** "75 % av dem som fick en egen länk"; nothing where a share would mean nothing. */
export function useRate(): (figures: RoundFigures) => string | undefined {
  const t = useT();
  const percent = usePercent();
  return ({ rate, basis }) =>
    rate === null || basis === 'UNKNOWN' ? undefined : t(`round.rate.${basis}`, { rate: percent(rate) });
}

/** The same in two: the share, and what it is of. */
export function useShare(): (figures: RoundFigures) => { share: string; of: string } | undefined {
  const t = useT();
  const percent = usePercent();
  return ({ rate, basis }) =>
    rate === null || basis === 'UNKNOWN'
      ? undefined
      : { share: t('round.share', { rate: percent(rate) }), of: t(`round.share.${basis}`) };
}

/** The name of the survey that is asked. */
export function useSurveyName(): (survey: SurveyRoundSummary['survey']) => string {
  const text = useText();
  return ({ name }) => text(name);
}
