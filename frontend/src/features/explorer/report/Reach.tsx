import { useId } from 'react';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf, type Share } from '../../../lib/shares';
import { IntervalRow, IntervalTable } from '../../../ui/figures/IntervalRow';
import type { Report } from './useReport';

interface Props {
  report: Report;
  part: 'reach' | 'fathers';
}

/** How far families come on their way to a group, or who it is that comes: a sentence and its figures. */
export function Reach({ report, part }: Props) {
  const t = useT();
  const text = useText();
  const id = useId();
  const lines = report.lines(part);
  const title = t(`explorer.report.${part}`);
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <InWords value={lines[0]?.value} part={part} />
      <IntervalTable caption={title} title={t('explorer.report.what')} counted={t('explorer.column.n')}>
        {lines.map(
          ({ indicator, value }) =>
            value && <IntervalRow key={indicator.code} name={text(indicator.name)} value={value} />,
        )}
      </IntervalTable>
    </section>
  );
}

/** The first of them as one says it, of a hundred or of the few there are; nothing where it may not be shown. */
function InWords({ value, part }: { value: Share | undefined; part: Props['part'] }) {
  const t = useT();
  const { number } = useFormat();
  const { share, numerator, denominator } = value ?? {};
  if (share == null || numerator == null || denominator == null) return null;
  const isFew = denominator < 100;
  const of = isFew ? denominator : 100;
  const got = number(isFew ? numerator : percentOf(share, 0));
  return <p>{t(`explorer.report.${part}.words`, { of: String(of), got })}</p>;
}
