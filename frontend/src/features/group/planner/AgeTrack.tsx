import type { CSSProperties } from 'react';
import type { AgeWindow, BirthWindow, SessionProposal } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { alongAxis } from '../../../lib/ageAxis';
import { agesIn, agesOn, windowOn } from './childAges';

interface Props {
  session: SessionProposal;
  window: AgeWindow | null | undefined;
  births: BirthWindow;
}

const marks = [
  { weeks: -17, text: 'v 23' },
  { weeks: -12, text: '28' },
  { weeks: -7, text: '33' },
  { weeks: 4, text: '4' },
  { weeks: 8, text: '8' },
  { weeks: 12, text: '12' },
  { weeks: 16, text: '16 v' },
];

/** A part of the way along the axis, measured from the line's start whichever way it is read. */
function along(start: number, end?: number): CSSProperties {
  const length = end === undefined ? {} : { inlineSize: `${(end - start) * 100}%` };
  return { insetInlineStart: `${start * 100}%`, ...length };
}

/** The ages that the tracks below are drawn by. */
export function AgeAxis() {
  const t = useT();
  const later = [
    { weeks: 26, text: t('plan.axis.half') },
    { weeks: 52, text: '12' },
    { weeks: 104, text: '24' },
  ];
  return (
    <div className="plan-axis" aria-hidden="true">
      <span className="track">
        {[...marks, ...later].map(({ weeks, text }) => (
          <span key={weeks} style={along(alongAxis(weeks))}>
            {text}
          </span>
        ))}
        <span className="birth" style={along(alongAxis(0))}>
          {t('plan.axis.birth')}
        </span>
      </span>
    </div>
  );
}

/** The ages that a session is meant for, and how old the children are on its day. `Ages` says it in words. */
export function AgeTrack({ session, window, births }: Props) {
  const ages = agesOn(session.day ?? `${session.month}-15`, births);
  const [start, end] = [alongAxis(ages.youngest), alongAxis(ages.oldest)];
  const meant = window && windowOn(window);
  const kind = [session.fit?.kind === 'OUTSIDE' && 'off', !session.day && 'perhaps'].filter(Boolean).join(' ');
  return (
    <span className="plan-track" aria-hidden="true">
      {meant && <span className={end <= 0.28 ? 'meant before' : 'meant'} style={along(meant.start, meant.end)} />}
      <span className="spread" style={along(start, end)} />
      <span className={`point ${kind}`} style={along((start + end) / 2)} />
    </span>
  );
}

/** "6–10 veckor" */
export function Ages({ session, births }: Omit<Props, 'window'>) {
  const t = useT();
  const { unit, ages } = agesIn(agesOn(session.day ?? `${session.month}-15`, births));
  return (
    <span className="plan-ages num">
      <span className="sr">{t('plan.ages')} </span>
      {t(`plan.ages.${unit}`, { ages })}
    </span>
  );
}
