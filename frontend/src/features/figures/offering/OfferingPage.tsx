import { useQuery } from '@tanstack/react-query';
import { packageOfferingsQuery } from '../../../api/indicators';
import type { PackageOffering } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterChips } from '../../../ui/FilterChips';
import { Awaited } from '../Awaited';
import { FiguresPage } from '../FiguresPage';
import { CentreOffering } from './CentreOffering';
import { GuideGaps } from './GuideGaps';
import { missingAt } from './offering';
import { useOfferingSearch } from './useOfferingSearch';

/** Which centres do not offer the whole base package, which guide is missing there, and when each was held. */
export function OfferingPage() {
  const t = useT();
  return (
    <FiguresPage title={t('figures.offering')} lead={t('figures.offering.lead')}>
      {(place) => <Offerings path={place.path} />}
    </FiguresPage>
  );
}

function Offerings({ path }: { path: string }) {
  const t = useT();
  const offerings = useQuery(packageOfferingsQuery({ place: path }));
  return (
    <Awaited query={offerings}>
      {(found) =>
        found.length === 0 ? (
          <EmptyState title={t('figures.offering.empty.title')} sentence={t('figures.offering.empty')} />
        ) : (
          <Found offerings={found} />
        )
      }
    </Awaited>
  );
}

function Found({ offerings }: { offerings: PackageOffering[] }) {
  const t = useT();
  const { show, guide } = useOfferingSearch();
  const shown = offerings
    .filter(({ offersAll }) => show === 'all' || !offersAll)
    .filter((offering) => !guide || missingAt(offering).some(({ key }) => key === guide))
    .toSorted((one, other) => missingAt(other).length - missingAt(one).length);
  return (
    <>
      <Sentence offerings={offerings} />
      <GuideGaps offerings={offerings} />
      <section className="section" aria-labelledby="each">
        <h2 id="each">{t('figures.offering.each')}</h2>
        <Filters offerings={offerings} />
        {shown.length === 0 && <p>{t('figures.offering.noneHere')}</p>}
        <ul className="centre-offerings">
          {shown.map((offering) => (
            <CentreOffering key={offering.centre.path} offering={offering} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** How many offer all by what has been held and planned, beside how many say so themselves. */
function Sentence({ offerings }: { offerings: PackageOffering[] }) {
  const t = useT();
  const offering = offerings.filter(({ offersAll }) => offersAll).length;
  const asked = offerings.filter(({ stated }) => stated !== null);
  const stating = asked.filter(({ stated }) => stated === 'WHOLE').length;
  return (
    <p className="figure-say">
      {t('figures.offering.say', { offering, all: offerings.length })}{' '}
      {asked.length > 0 && t('figures.offering.stated', { stating, asked: asked.length })}
    </p>
  );
}

function Filters({ offerings }: { offerings: PackageOffering[] }) {
  const t = useT();
  const { show, guide, change } = useOfferingSearch();
  const lacking = offerings.filter(({ offersAll }) => !offersAll).length;
  return (
    <div className="filters no-print">
      <FilterChips
        label={t('figures.offering.filter')}
        chips={[
          { value: 'missing', text: t('figures.offering.missing'), count: lacking },
          { value: 'all', text: t('figures.offering.all'), count: offerings.length },
        ]}
        chosen={show}
        onChoose={(value) => change({ show: value === 'all' ? 'all' : undefined })}
      />
      {guide && (
        <button type="button" className="chip" aria-pressed onClick={() => change({ guide: undefined })}>
          {t('figures.offering.anyGuide')}
        </button>
      )}
    </div>
  );
}
