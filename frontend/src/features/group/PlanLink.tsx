import { Link } from '@tanstack/react-router';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';

/** The way to the planner, or why it is closed. */
export function PlanLink() {
  const t = useT();
  if (!useWorkPlace()?.permittedActions.includes('EDIT_GROUPS')) {
    return (
      <Button icon="plus" denied={t('group.denied.plan')}>
        {t('groups.plan')}
      </Button>
    );
  }
  return (
    <Link className={buttonClass('primary')} to="/groups/new">
      <Icon name="plus" />
      {t('groups.plan')}
    </Link>
  );
}
