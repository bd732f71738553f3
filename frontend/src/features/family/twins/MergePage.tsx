import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Household } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../family.css';
import { FamilyFailed } from '../FamilyFailed';
import { familyQuery, type VersionedFamily } from '../queries';
import { MergeForm } from './MergeForm';
import './twins.css';

const route = getRouteApi('/signed-in/families/$familyId/merge/$otherId');

/** Two families side by side, before they become one. */
export function MergePage() {
  const { familyId, otherId } = route.useParams();
  const one = useQuery(familyQuery(familyId));
  const other = useQuery(familyQuery(otherId));
  const failed = one.data ? other : one;
  const refetch = () => void Promise.all([one.refetch(), other.refetch()]);
  if (failed.error && !failed.data) return <FamilyFailed error={failed.error} onRetry={refetch} />;
  if (!one.data || !other.data) return <div className="wrap" aria-busy="true" />;
  return <Both key={`${familyId} ${otherId}`} one={one.data} other={other.data} onStale={refetch} />;
}

interface Props {
  one: VersionedFamily;
  other: VersionedFamily;
  onStale: () => void;
}

function Both(props: Props) {
  const t = useT();
  const { one, other } = props;
  usePageTitle(t('twins.merge'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/families/$familyId" params={{ familyId: one.data.id }}>
            <Icon name="previous" />
            {t('family.toFamily')}
          </Link>
          <h1>{t('twins.merge')}</h1>
          <p className="lead">{t('twins.merge.lead')}</p>
        </div>
        <Swap one={one.data.id} other={other.data.id} />
      </div>
      {isMergeable(one.data) && isMergeable(other.data) ? (
        <MergeForm {...props} />
      ) : (
        <Note tone="warn">{t('twins.impossible')}</Note>
      )}
    </div>
  );
}

/** It is the same, the other way round. */
function Swap({ one, other }: { one: string; other: string }) {
  const t = useT();
  return (
    <Link
      className={buttonClass('plain')}
      to="/families/$familyId/merge/$otherId"
      params={{ familyId: other, otherId: one }}
    >
      {t('twins.swap')}
    </Link>
  );
}

/** A family with protected details is merged with nobody. */
function isMergeable({ permittedActions, parents }: Household): boolean {
  return permittedActions.includes('MERGE_FAMILIES') && !parents.some(({ contact }) => contact?.protectedIdentity);
}
