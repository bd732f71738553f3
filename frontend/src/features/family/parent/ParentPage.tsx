import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../family.css';
import { FamilyFailed } from '../FamilyFailed';
import { familyQuery, type VersionedFamily } from '../queries';
import { AddParent } from './AddParent';
import { newParent } from '../words';
import { ChangeParent } from './ChangeParent';

const route = getRouteApi('/signed-in/families/$familyId/parents/$parentId');

/** Adds a parent to a family, or changes what is said of one. */
export function ParentPage() {
  const { familyId, parentId } = route.useParams();
  const family = useQuery(familyQuery(familyId));
  if (family.error) return <FamilyFailed error={family.error} onRetry={() => void family.refetch()} />;
  if (!family.data) return <div className="wrap" aria-busy="true" />;
  return <ForParent family={family.data} parentId={parentId} />;
}

function ForParent({ family, parentId }: { family: VersionedFamily; parentId: string }) {
  const t = useT();
  const parent = family.data.parents.find(({ id }) => id === parentId);
  if (!family.data.permittedActions.includes('EDIT_FAMILIES')) {
    return (
      <Frame id={family.data.id} title={t('family.parent.change')}>
        <EmptyState title={t('families.denied.title')} sentence={t('family.denied')} />
      </Frame>
    );
  }
  if (!parent && parentId !== newParent) return <NotHere id={family.data.id} />;
  return (
    <Frame id={family.data.id} title={t(parent ? 'family.parent.change' : 'family.parent.add')}>
      {parent ? <ChangeParent {...{ family, parent }} /> : <AddParent family={family.data} />}
    </Frame>
  );
}

function NotHere({ id }: { id: string }) {
  const t = useT();
  return (
    <Frame id={id} title={t('problem.notFound.title')}>
      <EmptyState title={t('problem.notFound.title')} sentence={t('problem.notFound.detail')} />
    </Frame>
  );
}

function Frame({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const t = useT();
  usePageTitle(title);
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/families/$familyId" params={{ familyId: id }}>
            <Icon name="previous" />
            {t('family.toFamily')}
          </Link>
          <h1>{title}</h1>
        </div>
      </div>
      {children}
    </div>
  );
}
