import type { OfferedGuide, PackageOffering } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useSpeech, useT } from '../../../i18n/LanguageProvider';
import { months as monthNames, today } from '../../../lib/dates';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { SidewaysTable } from '../SidewaysTable';
import { monthsTo } from './offering';

/** In which of the last twelve months each guide was held or planned at a centre; on a phone it scrolls sideways. */
export function MonthTable({ offering: { centre, guides } }: { offering: PackageOffering }) {
  const t = useT();
  const shown = monthsTo(today());
  const caption = t('figures.months', { centre: centre.name });
  return (
    <SidewaysTable label={caption}>
      <table className="month-table">
        <caption className="sr">{caption}</caption>
        <MonthHeads months={shown} />
        <tbody>
          {guides.map((guide) => (
            <GuideRow key={guide.key} guide={guide} months={shown} />
          ))}
        </tbody>
      </table>
      <p className="muted small">{t('figures.months.note')}</p>
    </SidewaysTable>
  );
}

function MonthHeads({ months }: { months: string[] }) {
  const { t, language } = useSpeech();
  const { period } = useShareWords();
  return (
    <thead>
      <tr>
        <th scope="col">{t('figures.offering.guide')}</th>
        {months.map((month) => (
          <th key={month} scope="col">
            <span aria-hidden="true">{monthNames[language][Number(month.slice(5)) - 1]}</span>
            <span className="sr">{period(month)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function GuideRow({ guide, months }: { guide: OfferedGuide; months: string[] }) {
  const t = useT();
  const { number, title, partner } = guide;
  return (
    <tr>
      <th scope="row">
        {number} <Said text={title} />
        {partner && <small>{t('figures.months.partner')}</small>}
      </th>
      {months.map((month) => (
        <td key={month}>
          {guide.months.includes(month) && (
            <>
              <span className="held" aria-hidden="true" />
              <span className="sr">{t('figures.months.held')}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
