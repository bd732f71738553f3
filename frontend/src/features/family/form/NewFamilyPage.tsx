import { getRouteApi, Link } from '@tanstack/react-router';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { EmptyState } from '../../../ui/EmptyState';
import { Icon } from '../../../ui/Icon';
import { usePageTitle } from '../../../ui/usePageTitle';
import '../family.css';
import { NewFamilyForm } from './NewFamilyForm';

const route = getRouteApi('/signed-in/families/new');

export function NewFamilyPage() {
  const t = useT();
  const { group } = route.useSearch();
  usePageTitle(t('families.new'));
  const place = useWorkPlace();
  const mayEdit = place?.permittedActions.includes('EDIT_FAMILIES');
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <Link className="crumb" to="/families">
            <Icon name="previous" />
            {t('families.title')}
          </Link>
          <h1>{t('families.new')}</h1>
          <p className="lead">{t('families.new.lead')}</p>
        </div>
      </div>
      {mayEdit ? (
        <NewFamilyForm key={place?.path} group={group ?? ''} />
      ) : (
        <EmptyState title={t('families.denied.title')} sentence={t('families.denied')} />
      )}
    </div>
  );
}
