import type { Indicator } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf } from '../../../lib/shares';
import { Mark } from '../../../ui/Mark';

/** What a figure is, in words: how it is counted, of what, and what is aimed at. */
export function About({ indicator }: { indicator: Indicator }) {
  const t = useT();
  const { formula, numerator, denominator, source, target, region } = indicator;
  const facts = { formula, numerator, denominator };
  return (
    <section className="section" aria-labelledby="about">
      <h2 id="about">{t('explorer.about')}</h2>
      <dl className="fact-list">
        {Object.entries(facts).map(([name, words]) => (
          <div key={name}>
            <dt>{t(`explorer.about.${name as keyof typeof facts}`)}</dt>
            <dd>
              <Said text={words} />
            </dd>
          </div>
        ))}
        <div>
          <dt>{t('explorer.about.source')}</dt>
          <dd>
            {t(`explorer.source.${source}`)} {region && <Mark tone="line">{t('indicator.own')}</Mark>}
          </dd>
        </div>
        {target && <TargetFact target={target} />}
      </dl>
      <p className="muted small measure">{t('explorer.method')}</p>
      {source === 'SURVEY' && <p className="muted small measure">{t('explorer.method.survey')}</p>}
    </section>
  );
}

function TargetFact({ target: { share, by, yearly } }: { target: NonNullable<Indicator['target']> }) {
  const t = useT();
  const { number, date } = useFormat();
  const percent = number(percentOf(share), 1);
  return (
    <div>
      <dt>{t('explorer.about.target')}</dt>
      <dd>
        {by ? t('explorer.target.by', { percent, by: date(by) }) : t('explorer.target', { percent })}
        {yearly !== null && ` ${t('explorer.target.yearly', { points: number(yearly * 100, 1) })}`}
      </dd>
    </div>
  );
}
