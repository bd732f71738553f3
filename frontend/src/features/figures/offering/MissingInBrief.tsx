import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { packageOfferingsQuery } from '../../../api/indicators';
import type { PackageOffering } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Note } from '../../../ui/Note';
import { Awaited } from '../Awaited';
import { useMissingWords } from './useMissingWords';

const shown = 5;

/** The centres that do not offer the package, and which guides are missing there. */
export function MissingInBrief({ path }: { path: string }) {
  const t = useT();
  const lacking = useQuery(packageOfferingsQuery({ place: path, missing: true }));
  return (
    <section className="section first" aria-labelledby="missing">
      <h2 id="missing">{t('figures.missing')}</h2>
      <Awaited query={lacking}>
        {(found) => (
          <>
            {found.length === 0 && <Note tone="go">{t('figures.missing.none')}</Note>}
            <ul className="rows">
              {found.slice(0, shown).map((offering) => (
                <Lacking key={offering.centre.path} offering={offering} />
              ))}
            </ul>
            <p className="more">
              <Link to="/figures/offering">
                {t('figures.missing.all', { more: Math.max(0, found.length - shown) })}
              </Link>
            </p>
          </>
        )}
      </Awaited>
    </section>
  );
}

function Lacking({ offering }: { offering: PackageOffering }) {
  const t = useT();
  const { centre, municipality } = offering;
  const missing = useMissingWords()(offering);
  return (
    <li>
      <div>
        <b lang="sv">{centre.name}</b>
        <p className="muted small">
          <span lang="sv">{municipality.name}</span>. {missing}
        </p>
      </div>
      <Link className={buttonClass('plain', 'small')} to="/figures/places/$" params={{ _splat: centre.path }}>
        {t('figures.open')}
        <span className="sr"> {centre.name}</span>
      </Link>
    </li>
  );
}
