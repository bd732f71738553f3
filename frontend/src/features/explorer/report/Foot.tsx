import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { momentOf } from '../../../lib/moment';
import { useShareWords } from '../../../ui/figures/useShareWords';
import type { Report } from './useReport';

/** What the report stands on: the times, how many were counted, when it was computed and when it was printed. */
export function Foot({ report }: { report: Report }) {
  const t = useT();
  const text = useText();
  const { number, list, date } = useFormat();
  const { period } = useShareWords();
  const shown = report.values.filter(({ share }) => share !== null);
  const periods = [...new Set(shown.map((value) => period(value.period)))];
  const counts = report.lines('targets').flatMap(({ indicator, value }) => {
    const count = value?.share === null ? null : value?.denominator;
    return count ? [t('explorer.report.count', { counted: text(indicator.denominator), count: number(count) })] : [];
  });
  const computed = report.values
    .map(({ computedAt }) => computedAt)
    .toSorted()
    .at(-1);
  return (
    <footer className="explorer-foot muted small">
      {periods.length > 0 && <p>{t('explorer.report.periods', { periods: list(periods) })}</p>}
      {counts.length > 0 && <p>{t('explorer.report.counts', { counts: list(counts) })}</p>}
      <p>
        {computed && t('explorer.report.computed', { day: date(momentOf(computed).day) })}{' '}
        {t('explorer.report.printed', { day: date(today()) })} {t('explorer.report.hidden')}
      </p>
    </footer>
  );
}
