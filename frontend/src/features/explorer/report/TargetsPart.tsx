import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { TargetFigure } from '../../../ui/figures/TargetFigure';
import { kindOf } from '../../figures/values';
import type { Line, Report } from './useReport';

/** The three targets: as dials, at a centre as straight bars. */
export function TargetsPart({ report }: { report: Report }) {
  const t = useT();
  return (
    <div className="explorer-targets" role="group" aria-label={t('explorer.report.targets')}>
      {report.lines('targets').map((line) => (
        <OneTarget key={line.indicator.code} line={line} isStraight={kindOf(report.path) === 'CENTRE'} />
      ))}
    </div>
  );
}

function OneTarget({ line: { indicator, value }, isStraight }: { line: Line; isStraight: boolean }) {
  const t = useT();
  const text = useText();
  const { target, name, denominator } = indicator;
  const title = text(name);
  if (value && target) return <TargetFigure {...{ title, value, target, isStraight }} counted={text(denominator)} />;
  return (
    <section className="target-figure" aria-label={title}>
      <h2>{title}</h2>
      <p>{t(target ? 'indicator.status.MISSING' : 'explorer.report.noTarget')}</p>
    </section>
  );
}
