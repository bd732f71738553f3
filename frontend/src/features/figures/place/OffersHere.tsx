import { useQuery } from '@tanstack/react-query';
import { packageOfferingsQuery } from '../../../api/indicators';
import { useT } from '../../../i18n/LanguageProvider';
import { Awaited } from '../Awaited';
import { CentreOffering } from '../offering/CentreOffering';

/** What the centres here offer of the base package. */
export function OffersHere({ path }: { path: string }) {
  const t = useT();
  const offerings = useQuery(packageOfferingsQuery({ place: path }));
  return (
    <section className="section" aria-labelledby="offered">
      <h2 id="offered">{t('figures.offering')}</h2>
      <Awaited query={offerings}>
        {(found) => (
          <>
            {found.length === 0 && <p>{t('figures.offering.empty')}</p>}
            <ul className="centre-offerings">
              {found.map((offering) => (
                <CentreOffering key={offering.centre.path} offering={offering} />
              ))}
            </ul>
          </>
        )}
      </Awaited>
    </section>
  );
}
