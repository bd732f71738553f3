import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { useMissingWords } from '../../figures/offering/useMissingWords';
import { kindOf } from '../../figures/values';
import type { Report } from './useReport';

/** So many are named; a report has one page. */
const most = 8;

/** What is missing: guides that are not offered, and figures that cannot be shown. */
export function Lacking({ report }: { report: Report }) {
  const t = useT();
  const missing = useMissingWords();
  const { lacking } = report;
  const more = lacking.length - most;
  return (
    <section className="section" aria-labelledby="lacking">
      <h2 id="lacking">{t('explorer.report.lacking')}</h2>
      <p>{t('explorer.report.lacking.count', { count: lacking.length, kind: kindOf(report.path) })}</p>
      <ul className="explorer-list">
        {lacking.slice(0, most).map((offering) => (
          <li key={offering.centre.path}>
            <b lang="sv">{offering.centre.name}.</b> {missing(offering)}
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('explorer.report.lacking.more', { count: more })}</p>}
      <NotShown report={report} />
    </section>
  );
}

/** Which figures are hidden or were never measured here, and where to look instead. */
function NotShown({ report }: { report: Report }) {
  const t = useT();
  const text = useText();
  const { list } = useFormat();
  const lines = (['targets', 'reach', 'fathers'] as const).flatMap((part) => report.lines(part));
  const names = lines.filter(({ value }) => value?.status !== 'OK').map(({ indicator }) => text(indicator.name));
  if (names.length === 0) return null;
  return <p>{t('explorer.report.notShown', { names: list(names), kind: kindOf(report.path) })}</p>;
}
