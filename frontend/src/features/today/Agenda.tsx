import type { GuideStep } from '../../api/schema';
import { Said } from '../../content/Said';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Icon, type IconName } from '../../ui/Icon';
import { beginnings } from '../programme/agenda';
import { clockAt } from './moments';

const icons: Record<GuideStep['kind'], IconName> = {
  DIALOGUE: 'cards',
  EXERCISE: 'exercise',
  FILM: 'film',
  INFORMATION: 'info',
  BREAK: 'cup',
};

/** The steps of the session by the clock, each about as high as it is long. */
export function Agenda({ steps, begins }: { steps: GuideStep[]; begins: string | null }) {
  const t = useT();
  const { time } = useFormat();
  const starts = beginnings(steps);
  return (
    <>
      <h3>{t('today.agenda')}</h3>
      <ol className="today-agenda">
        {steps.map(({ kind, minutes, title }, i) => (
          <li key={starts[i]} className={kind.toLowerCase()} style={{ minHeight: `${24 + minutes}px` }}>
            <span className="num">{begins && time(clockAt(begins, starts[i] ?? 0))}</span>
            <Icon name={icons[kind]} />
            <span>
              <Said text={title} />
            </span>
            <span className="num muted">{t('today.minutes', { minutes })}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
