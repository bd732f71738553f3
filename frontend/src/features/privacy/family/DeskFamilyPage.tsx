import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemError, tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Note } from '../../../ui/Note';
import { PageFailed } from '../../../ui/PageFailed';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../../family/family.css';
import { useIsAuditor } from '../DeskPage';
import { Marks } from '../Marks';
import '../privacy.css';
import { deskFamilyQuery, familyLogQuery, type VersionedDeskFamily } from '../queries';
import { useCalled, useNumbered } from '../words';
import { Erasures } from './Erasures';
import { Extract } from './Extract';
import { Holds } from './Holds';
import { Kept } from './Kept';
import { Log } from './Log';

const route = getRouteApi('/signed-in/privacy/families/$familyId');

/** A family at the desk. Who has not looked it up sees what was done with it, and not who it is. */
export function DeskFamilyPage() {
  const { familyId } = route.useParams();
  return useIsAuditor() ? <Unnamed id={familyId} /> : <Opened id={familyId} />;
}

function Opened({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(deskFamilyQuery(id));
  if (error instanceof ProblemError && error.problem.code === 'lookup-required') return <Unnamed id={id} mayLookUp />;
  if (error && !data) return <Failed error={error} onRetry={() => void refetch()} />;
  if (!data) return <div className="wrap" aria-busy="true" />;
  return <Family family={data} />;
}

function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const t = useT();
  return (
    <PageFailed told={tell(error, t)} failed={t('privacy.failed')} onRetry={onRetry}>
      <Link className={buttonClass('primary')} to="/privacy">
        {t('privacy.title')}
      </Link>
    </PageFailed>
  );
}

function Frame({ name, under, children }: { name: string; under?: ReactNode; children: ReactNode }) {
  const t = useT();
  // No name in the title: it stays in the history of the browser.
  usePageTitle(t('privacy.family.title'));
  return (
    <div className="wrap desk">
      <div className="head">
        <div>
          <Link className="crumb" to="/privacy">
            <Icon name="previous" />
            {t('privacy.title')}
          </Link>
          <h1>{name}</h1>
          {under}
        </div>
      </div>
      {children}
    </div>
  );
}

function Family({ family }: { family: VersionedDeskFamily }) {
  const t = useT();
  const { id, protectedIdentity, erasedAt, mergedInto, permittedActions } = family.data;
  const may = (permission: (typeof permittedActions)[number]) => permittedActions.includes(permission);
  return (
    <Frame name={useCalled()(family.data)} under={<Marks family={family.data} />}>
      {protectedIdentity && <Note tone="warn">{t('privacy.protected.meaning')}</Note>}
      {mergedInto && <GoneUp into={mergedInto} />}
      <Kept family={family.data} mayCorrect={may('CORRECT_FAMILIES') && !erasedAt} />
      {!mergedInto && <Extract family={family.data} />}
      <Holds id={id} mayHold={may('HOLD_FAMILIES') && !erasedAt} />
      <Erasures id={id} family={may('ERASE_FAMILIES') && !erasedAt ? family : undefined} />
      <Log id={id} />
    </Frame>
  );
}

/** Its parents are in another family, which is to be looked up in its turn. */
function GoneUp({ into }: { into: string }) {
  const t = useT();
  return (
    <Note>
      {t('privacy.merged')}{' '}
      <Link to="/privacy/families/$familyId" params={{ familyId: into }}>
        {t('privacy.merged.toFamily')}
      </Link>
    </Note>
  );
}

/** What stands about a family in the registers and its log, for one who is not told who it is. */
function Unnamed({ id, mayLookUp = false }: { id: string; mayLookUp?: boolean }) {
  const t = useT();
  const name = useNumbered()(id);
  const { error, refetch } = useQuery(familyLogQuery(id, undefined));
  if (error) return <Failed error={error} onRetry={() => void refetch()} />;
  return (
    <Frame name={name}>
      {mayLookUp ? (
        <Note>
          {t('privacy.closed')}{' '}
          <Link to="/privacy" search={(before) => ({ ...before, family: id })}>
            {t('privacy.lookup.title')}
          </Link>
        </Note>
      ) : (
        <Note>{t('privacy.unnamed')}</Note>
      )}
      <Holds id={id} mayHold={false} />
      <Erasures id={id} family={undefined} />
      <Log id={id} />
    </Frame>
  );
}
