import type { OfferedGuide, PackageOffering } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useSpeech, useT } from '../../../i18n/LanguageProvider';
import { months as monthNames, today } from '../../../lib/dates';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { monthsTo } from './offering';

/** In which of the last twelve months each guide was held or planned at a centre; on a phone it scrolls sideways. */
export function MonthTable({ offering: { centre, guides } }: { offering: PackageOffering }) {
  const t = useT();
  const { language } = useSpeech();
  const { period } = useShareWords();
  const shown = monthsTo(today());
  const caption = t('figures.months', { centre: centre.name });
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is to be reached by the keyboard
    <div className="month-scroll" tabIndex={0} role="region" aria-label={caption}>
      <table className="month-table">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.offering.guide')}</th>
            {shown.map((month) => (
              <th key={month} scope="col">
                <span aria-hidden="true">{monthNames[language][Number(month.slice(5)) - 1]}</span>
                <span className="sr">{period(month)}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {guides.map((guide) => (
            <GuideRow key={guide.key} guide={guide} months={shown} />
          ))}
        </tbody>
      </table>
      <p className="muted small">{t('figures.months.note')}</p>
    </div>
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
