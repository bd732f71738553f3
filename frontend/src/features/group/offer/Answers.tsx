import { Link } from '@tanstack/react-router';
import type { GuideSummary, Offering } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { CentreName } from './CentreName';
import { GuideList } from './GuideList';
import { eveningShare, eveningsOf, missingGuides, withoutSessions } from './offered';
import { useOfferSearch } from './useOfferSearch';

interface Props {
  offerings: Offering[];
  guides: GuideSummary[];
}

/** What one comes for, in words: what nobody offers, who has nothing planned, and what can be had in the evening. */
export function Answers({ offerings, guides }: Props) {
  return (
    <div className="offer-answers">
      {guides.length > 0 && <Missing guides={missingGuides(guides, offerings)} />}
      <Without offerings={withoutSessions(offerings)} />
      <Evenings offerings={offerings} />
    </div>
  );
}

function Missing({ guides }: { guides: GuideSummary[] }) {
  const t = useT();
  const { period } = useOfferSearch();
  return (
    <section aria-labelledby="missing">
      <h2 id="missing">{t('offer.missing', { count: guides.length, period })}</h2>
      {guides.length > 0 && <GuideList guides={guides} />}
    </section>
  );
}

function Without({ offerings }: { offerings: Offering[] }) {
  const t = useT();
  const { period } = useOfferSearch();
  return (
    <section aria-labelledby="without">
      <h2 id="without">{t('offer.without', { count: offerings.length, period })}</h2>
      {offerings.length > 0 && (
        <ul className="offer-list">
          {offerings.map((offering) => (
            <li key={offering.centre.id}>
              <CentreName offering={offering} />
              {!offering.participates && <span className="quiet">{t('offer.outside')}</span>}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Evenings({ offerings }: { offerings: Offering[] }) {
  const t = useT();
  const { number } = useFormat();
  const { period } = useOfferSearch();
  const { sessions, evenings, without } = eveningsOf(offerings);
  const share = eveningShare({ sessions, evenings });
  if (share === undefined) return null;
  const percent = number(share * 100);
  const isSome = without > 0 && without < offerings.length;
  return (
    <section aria-labelledby="evenings">
      <h2 id="evenings">{t('offer.evenings', { sessions, evenings, percent, period })}</h2>
      <p>
        {t('offer.evenings.without', { count: without, period })} {isSome && <EveningsFirst />}
      </p>
      <p className="quiet">{t('offer.evenings.when')}</p>
    </section>
  );
}

/** Those with the fewest in the evening come first in what follows. */
function EveningsFirst() {
  const t = useT();
  return (
    <Link
      className="no-print"
      from="/groups/offer"
      to="/groups/offer"
      hash="each"
      search={(before) => ({ ...before, sort: 'evenings' })}
    >
      {t('offer.evenings.first')}
    </Link>
  );
}
