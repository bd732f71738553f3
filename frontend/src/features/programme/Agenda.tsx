import type { GuideStep } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { useText } from './words';

/** The steps of a session, each as high as it is long; its kind is said in words too. */
export function Agenda({ steps }: { steps: GuideStep[] }) {
  const t = useT();
  const text = useText();
  const starts = steps.map((_, i) => steps.slice(0, i).reduce((sum, { minutes }) => sum + minutes, 0));
  return (
    <section>
      <h2>{t('programme.steps')}</h2>
      <ol className="programme-agenda">
        {steps.map((step, i) => {
          const title = text(step.title);
          const words = text(step.text);
          return (
            <li key={starts[i]} className={step.kind.toLowerCase()} style={{ minHeight: `${step.minutes * 3}px` }}>
              <p className="when num">
                {t('programme.fromTo', { from: starts[i] ?? 0, to: (starts[i] ?? 0) + step.minutes })}
              </p>
              <div>
                <h3 lang={title.lang}>{title.text}</h3>
                <p className="kind">{t(`programme.kind.${step.kind}`)}</p>
                <p lang={words.lang}>{words.text}</p>
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
