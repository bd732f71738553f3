import { useState } from 'react';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { useDenied } from '../permissions';
import type { VersionedGroup } from '../queries';
import { CancelDialog } from './CancelDialog';
import { CopyDialog } from './CopyDialog';

/** What else one may do with the group: plan another like it, or cancel it. */
export function WayOut({ group }: { group: VersionedGroup }) {
  const t = useT();
  const [open, setOpen] = useState<'copy' | 'cancel' | null>(null);
  const denied = useDenied(group.data)('EDIT_GROUPS');
  const mayPlan = useWorkPlace()?.permittedActions.includes('EDIT_GROUPS');
  const isEnded = group.data.status === 'COMPLETED' || group.data.status === 'CANCELLED';
  const isOwn = group.data.centres[0]?.name !== null;
  const copyDenied = isEnded && mayPlan && isOwn ? undefined : denied;
  const close = () => setOpen(null);
  return (
    <section className="section" aria-labelledby="more">
      <h2 id="more">{t('group.more')}</h2>
      <div className="acts">
        <Button icon="plus" denied={copyDenied} onPress={() => setOpen('copy')}>
          {t('group.copy')}
        </Button>
        <Button look="ghost" icon="close" denied={denied} onPress={() => setOpen('cancel')}>
          {t('group.cancel')}
        </Button>
      </div>
      {open === 'copy' && <CopyDialog group={group} onClose={close} />}
      {open === 'cancel' && <CancelDialog group={group} onClose={close} />}
    </section>
  );
}
