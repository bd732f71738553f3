import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RegionIndicator } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { Said } from '../../../content/Said';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import { Failed } from '../Failed';
import { Files } from '../files/Files';
import { ListCrumb } from '../ListCrumb';
import '../own.css';
import { indicatorQuery, type VersionedIndicator } from '../queries';
import { useReckoned } from '../useReckoned';
import { useTarget } from '../useTarget';
import { RemoveDialog } from './RemoveDialog';

const route = getRouteApi('/signed-in/settings/indicators/$indicatorId');

/** One indicator of the region's own: what it is, and the files that its figures came with. */
export function OnePage() {
  const { indicatorId } = route.useParams();
  const { data, error, refetch } = useQuery(indicatorQuery(indicatorId));
  if (data) return <One read={data} />;
  return (
    <div className="wrap" aria-busy={!error}>
      {error && <Failed isWholePage error={error} onRetry={() => void refetch()} />}
    </div>
  );
}

function One({ read }: { read: VersionedIndicator }) {
  const text = useText();
  const name = text(read.data.name);
  usePageTitle(name);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <ListCrumb />
          <h1>{name}</h1>
          <p className="lead">
            <Said text={read.data.formula} />
          </p>
        </div>
        <Acts read={read} />
      </div>
      <Facts indicator={read.data} />
      {read.data.ratio === null && <Files indicator={read.data} />}
    </div>
  );
}

function Acts({ read }: { read: VersionedIndicator }) {
  const t = useT();
  const [isLeaving, setLeaving] = useState(false);
  const { id, code } = read.data;
  return (
    <div className="acts">
      <Link className={buttonClass('primary')} to="/figures/explore" search={{ indicator: code }}>
        <Icon name="half" />
        {t('own.toFigures')}
      </Link>
      <Link className={buttonClass()} to="/settings/indicators/$indicatorId/edit" params={{ indicatorId: id }}>
        <Icon name="edit" />
        {t('own.edit')}
      </Link>
      <Button look="ghost" icon="remove" onPress={() => setLeaving(true)}>
        {t('own.remove')}
      </Button>
      {isLeaving && <RemoveDialog read={read} onClose={() => setLeaving(false)} />}
    </div>
  );
}

function Facts({ indicator }: { indicator: RegionIndicator }) {
  const t = useT();
  const text = useText();
  const { aim, pace } = useTarget()(indicator.target);
  const facts = {
    reckoned: useReckoned()(indicator),
    numerator: text(indicator.numerator),
    denominator: text(indicator.denominator),
    direction: t(`own.direction.${indicator.direction}`),
    target: [aim, pace].filter(Boolean).join(', '),
    code: indicator.code,
  };
  return (
    <dl className="fact-list own-facts">
      {Object.entries(facts).map(([name, words]) => (
        <div key={name}>
          <dt>{t(`own.fact.${name as keyof typeof facts}`)}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
