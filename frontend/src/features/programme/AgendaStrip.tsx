import type { GuideStep } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Icon, type IconName } from '../../ui/Icon';
import { beginnings } from './agenda';
import { useGuide } from './guideContext';
import { InSwedish, Said } from '../../content/Said';

const icons: Record<GuideStep['kind'], IconName> = {
  DIALOGUE: 'cards',
  EXERCISE: 'exercise',
  FILM: 'film',
  INFORMATION: 'info',
  BREAK: 'cup',
};

/** The steps of the session, each at least as high as it is long. Its kind is said by icon and word, not by colour alone. */
export function AgendaStrip() {
  const t = useT();
  const { steps } = useGuide().content;
  const starts = beginnings(steps);
  return (
    <section>
      <div className="section-head">
        <h2>{t('programme.steps')}</h2>
        <InSwedish texts={steps.flatMap(({ title, text }) => [title, text])} />
      </div>
      <ol className="agenda">
        {steps.map((step, i) => (
          <Step key={starts[i]} step={step} start={starts[i] ?? 0} />
        ))}
      </ol>
    </section>
  );
}

function Step({ step, start }: { step: GuideStep; start: number }) {
  const t = useT();
  const { kind, minutes, title, text } = step;
  return (
    <li className={kind.toLowerCase()} style={{ minHeight: `${minutes * 6}px` }}>
      <p className="when num">
        {t('programme.fromTo', { from: start, to: start + minutes })}
        <span className="kind">
          <Icon name={icons[kind]} />
          {t(`programme.kind.${kind}`)}
        </span>
      </p>
      <div>
        <h3>
          <Said text={title} />
        </h3>
        <p>
          <Said text={text} />
        </p>
      </div>
    </li>
  );
}
