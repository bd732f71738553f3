import type { CSSProperties, ReactNode } from 'react';
import type { GuideStep } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { momentOf } from '../../../lib/moment';
import { Icon } from '../../../ui/Icon';
import { Logo } from '../../../ui/Logo';
import { beginnings, momentAt, total, type Moment } from '../agenda';
import { useGuide, useKeptForRoom } from '../guideContext';
import { Said } from '../../../content/Said';
import { Tools, ToolsInBox } from './Tools';
import type { Clock } from './useClock';

const minute = 60_000;

/** The agenda at the edge, with a sun that moves along it once a minute. */
export function Edge({ clock }: { clock: Clock }) {
  const t = useT();
  const { number, content } = useGuide();
  const moment = momentAt(content.steps, clock.elapsed);
  return (
    <section className="edge" aria-label={t('programme.steps')}>
      <header>
        <Logo />
        <h1>
          <Said text={content.title} />
          <small>{t('programme.session', { number })}</small>
        </h1>
        <ToolsInBox clock={clock} />
      </header>
      <Steps clock={clock} moment={moment} />
      <Tools clock={clock} />
      <Kept />
    </section>
  );
}

function Steps({ clock, moment }: { clock: Clock; moment: Moment }) {
  const t = useT();
  const { steps } = useGuide().content;
  const at = useTimes(clock);
  const starts = beginnings(steps);
  const isOn = clock.startedAt !== undefined;
  return (
    <>
      <ol className={isOn ? 'room-agenda on' : 'room-agenda'}>
        {steps.map((step, i) => (
          <Step
            key={starts[i]}
            step={step}
            begins={at(starts[i] ?? 0)}
            gone={isOn && i === moment.step ? moment.gone : undefined}
            isPast={isOn && i < moment.step}
            left={<Left clock={clock} moment={moment} />}
          />
        ))}
      </ol>
      <p className="end num">
        {isOn
          ? t('programme.room.ends', { time: at(total(steps)) })
          : t('programme.minutes', { minutes: total(steps) })}
      </p>
      <Current clock={clock} moment={moment} />
    </>
  );
}

/** On a phone, where the steps have no room for their names. */
function Current({ clock, moment }: { clock: Clock; moment: Moment }) {
  const step = useGuide().content.steps[moment.step];
  return (
    <p className="current">
      {step && <Said text={step.title} />}
      <Left clock={clock} moment={moment} />
    </p>
  );
}

/** The time of day after so many minutes, or the minutes themselves while the clock has not been started. */
function useTimes({ startedAt }: Clock): (minutes: number) => string {
  const t = useT();
  const { time } = useFormat();
  return (minutes) =>
    startedAt === undefined
      ? t('programme.room.after', { minutes })
      : time(momentOf(new Date(startedAt + minutes * minute).toISOString()).time);
}

interface StepProps {
  step: GuideStep;
  begins: string;
  /** How much of the step has gone, when it is the one that goes on. */
  gone: number | undefined;
  isPast: boolean;
  left: ReactNode;
}

function Step({ step, begins, gone, isPast, left }: StepProps) {
  const isNow = gone !== undefined;
  return (
    <li
      style={{ '--minutes': step.minutes, '--gone': gone } as CSSProperties}
      className={isPast ? 'past' : undefined}
      aria-current={isNow ? 'step' : undefined}
    >
      <span className="begins num">{begins}</span>
      <span className="name">
        <Said text={step.title} />
      </span>
      {isNow && left}
      {isNow && <i className="room-sun" aria-hidden="true" />}
    </li>
  );
}

/** "17 minuter kvar, ingen brådska"; never seconds. */
function Left({ clock, moment }: { clock: Clock; moment: Moment }) {
  const t = useT();
  if (clock.startedAt === undefined) return null;
  const words = clock.isPaused
    ? t('programme.room.paused')
    : moment.over === undefined
      ? t('programme.room.left', { minutes: moment.minutesLeft })
      : t('programme.room.over', { minutes: moment.over });
  return <span className="left">{words}</span>;
}

/** Says so only when it is true. */
function Kept() {
  const t = useT();
  const isKept = useKeptForRoom();
  return (
    <p className="net" role="status">
      {isKept && (
        <>
          <Icon name="offline" />
          {t('programme.kept')}
        </>
      )}
    </p>
  );
}
