import { Link } from '@tanstack/react-router';
import type { PackageOffering } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useT } from '../../../i18n/LanguageProvider';
import { Mark } from '../../../ui/Mark';
import { missingAt } from './offering';
import { MonthTable } from './MonthTable';
import { useMissingWords } from './useMissingWords';

/** What one centre offers and lacks, what it says itself, and month by month when each guide was held. */
export function CentreOffering({ offering }: { offering: PackageOffering }) {
  const t = useT();
  const { centre, municipality, offered, wanted, stated, inStart } = offering;
  return (
    <li>
      <h3>
        <Link to="/figures/places/$" params={{ _splat: centre.path }} lang="sv">
          {centre.name}
        </Link>
      </h3>
      <p className="muted small">
        <span lang="sv">{municipality.name}</span>. {t('figures.offering.count', { offered, wanted })}{' '}
        {stated !== null && t(`figures.offering.states.${stated}`)}
      </p>
      {inStart && <Mark tone="dawn">{t('figures.offering.inStart')}</Mark>}
      <Lacks offering={offering} />
      <details className="months">
        <summary>
          {t('figures.offering.months')}
          <span className="sr"> {centre.name}</span>
        </summary>
        <MonthTable offering={offering} />
      </details>
    </li>
  );
}

function Lacks({ offering }: { offering: PackageOffering }) {
  const t = useT();
  const words = useMissingWords()(offering);
  const missing = missingAt(offering);
  if (missing.length === 0) return null;
  return (
    <>
      <p>{words}</p>
      <ul className="guide-lacks">
        {missing.map(({ key, number, title, planned }) => (
          <li key={key}>
            {number} <Said text={title} />
            {planned && <span className="muted">, {t('figures.offering.planned')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
