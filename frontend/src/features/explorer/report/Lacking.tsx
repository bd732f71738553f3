import type { PackageOffering } from '../../../api/indicatorTypes';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { kindOf } from '../../figures/values';
import type { Report } from './useReport';

/** So many are named; a report has one page. */
const most = 8;

/** What is missing: guides that are not offered, and figures that cannot be shown. */
export function Lacking({ report }: { report: Report }) {
  const t = useT();
  const { lacking } = report;
  const more = lacking.length - most;
  return (
    <section className="section" aria-labelledby="lacking">
      <h2 id="lacking">{t('explorer.report.lacking')}</h2>
      <p>{t('explorer.report.lacking.count', { count: lacking.length, kind: kindOf(report.path) })}</p>
      <ul className="explorer-list">
        {lacking.slice(0, most).map((offering) => (
          <li key={offering.centre.path}>
            <b>{offering.centre.name}:</b> <Guides offering={offering} />
          </li>
        ))}
      </ul>
      {more > 0 && <p>{t('explorer.report.lacking.more', { count: more })}</p>}
      <NotShown report={report} />
    </section>
  );
}

function Guides({ offering: { guides } }: { offering: PackageOffering }) {
  const t = useT();
  const text = useText();
  const { list } = useFormat();
  const missing = guides.filter(({ offered }) => !offered);
  const names = missing.length > 3 ? missing.map(({ number }) => String(number)) : undefined;
  return names
    ? t('explorer.report.lacking.sessions', { sessions: list(names) })
    : list(missing.map(({ number, title }) => `${number} ${text(title)}`));
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
