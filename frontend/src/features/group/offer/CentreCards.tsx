import type { GuideSummary, Offering } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { CentreName } from './CentreName';
import { missingGuides } from './offered';
import { useOfferSearch } from './useOfferSearch';

interface Props {
  offerings: Offering[];
  guides: GuideSummary[];
}

/** Centre by centre in sentences; on a narrow page. */
export function CentreCards({ offerings, guides }: Props) {
  const t = useT();
  return (
    <ul className="offer-cards offer-narrow">
      {offerings.map((offering) => (
        <li key={offering.centre.id}>
          <h3>
            <CentreName offering={offering} />
          </h3>
          <p className="quiet">
            {offering.municipality.name}
            {!offering.participates && `, ${t('offer.outside')}`}
          </p>
          <Facts offering={offering} guides={guides} />
        </li>
      ))}
    </ul>
  );
}

function Facts({ offering, guides }: { offering: Offering; guides: GuideSummary[] }) {
  const t = useT();
  const { date, list } = useFormat();
  const { period } = useOfferSearch();
  const { groups, sessions, evenings, nextDay } = offering;
  if (sessions === 0) return <p>{t('offer.card.none', { period })}</p>;
  const missing = missingGuides(guides, [offering]).map(({ number }) => String(number));
  return (
    <>
      <p>
        {t('offer.card', { groups, sessions, evenings })} {nextDay && t('offer.card.next', { date: date(nextDay) })}
      </p>
      {guides.length > 0 && <p>{t('offer.card.missing', { count: missing.length, numbers: list(missing) })}</p>}
    </>
  );
}
