import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { Household, Permission } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Icon } from '../../../ui/Icon';
import { useLate } from '../../../ui/useLate';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../family.css';
import { FamilyFailed } from '../FamilyFailed';
import { FamilyLetters } from '../../letter/FamilyLetters';
import { familyQuery, type VersionedFamily } from '../queries';
import { Moving } from '../transfer/Moving';
import { MaybeSame } from '../twins/MaybeSame';
import { useFamilyName } from '../words';
import { Certificates } from './Certificates';
import { Child } from './Child';
import { Closed } from './Closed';
import { FamilyPlaces } from './FamilyPlaces';
import { Parents } from './Parents';

const route = getRouteApi('/signed-in/families/$familyId');

export function FamilyPage() {
  const { familyId } = route.useParams();
  const family = useQuery(familyQuery(familyId));
  if (family.error && !family.data) return <FamilyFailed error={family.error} onRetry={() => void family.refetch()} />;
  if (!family.data) return <Awaited />;
  return <Family family={family.data} />;
}

function Awaited() {
  const t = useT();
  const isSlow = useLate(true, 2000);
  return (
    <div className="wrap" aria-busy="true">
      <p className="slow" role="status">
        {isSlow && t('family.slow')}
      </p>
    </div>
  );
}

/** The names of the parents as they are called in lists. */
function namesIn({ parents }: Household) {
  return parents.map(({ contact }) => ({ name: contact && `${contact.firstName} ${contact.familyName}` }));
}

function Family({ family }: { family: VersionedFamily }) {
  const t = useT();
  const name = useFamilyName()(namesIn(family.data));
  const may = (action: Permission) => family.data.permittedActions.includes(action);
  // No name in the title: it stays in the history of the browser.
  usePageTitle(t('family.title'));
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/families">
            <Icon name="previous" />
            {t('families.title')}
          </Link>
          <h1>{name}</h1>
        </div>
      </div>
      <Closed family={family.data} />
      {may('MERGE_FAMILIES') && <MaybeSame family={family.data} />}
      <div className="family-columns">
        <Parents family={family.data} />
        <Child family={family} />
      </div>
      <FamilyPlaces family={family.data} name={name} />
      <Certificates family={family.data} />
      <FamilyLetters family={family.data.id} />
      {may('MOVE_FAMILIES') && <Moving family={family.data} name={name} />}
    </div>
  );
}
