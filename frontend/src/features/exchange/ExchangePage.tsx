import { Link } from '@tanstack/react-router';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { EmptyState } from '../../ui/EmptyState';
import { Icon } from '../../ui/Icon';
import { usePageTitle } from '../../ui/usePageTitle';
import { OwnVersions } from './OwnVersions';
import { SharedVersions } from './SharedVersions';
import { TakeIn } from './TakeIn';
import { Tasks } from './Tasks';
import './exchange.css';

/** Where a programme leaves a region and comes into it: as a file, or from another region that shares it. */
export function ExchangePage() {
  const t = useT();
  usePageTitle(t('exchange.title'));
  const place = useWorkPlace();
  const region = place?.regionCode;
  if (!region || !place.permittedActions.includes('EDIT_PROGRAMME')) return <NotYours />;
  return (
    <div className="wrap exchange">
      <div className="head">
        <div>
          <Link className="crumb" to="/programme">
            <Icon name="previous" />
            {t('exchange.toProgramme')}
          </Link>
          <h1>{t('exchange.title')}</h1>
          <p className="lead">{t('exchange.lead')}</p>
        </div>
      </div>
      <Tasks />
      <TakeIn region={region} />
      <SharedVersions region={region} />
      <OwnVersions region={region} />
    </div>
  );
}

function NotYours() {
  const t = useT();
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('exchange.notYours.title')} sentence={t('exchange.notYours.sentence')}>
        <Link className="btn" to="/programme">
          {t('exchange.toProgramme')}
        </Link>
      </EmptyState>
    </div>
  );
}
