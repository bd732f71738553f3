import type { SessionSummary } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Icon } from '../../../ui/Icon';
import { lacksLeader } from './term';

/** What one should know of a session at a glance, in words: held, cancelled, without a leader. */
export function SessionState({ session }: { session: SessionSummary }) {
  const t = useT();
  const { status } = session;
  if (status === 'HELD' || status === 'CANCELLED') {
    return (
      <span className="state">
        <Icon name={status === 'HELD' ? 'check' : 'close'} />
        {t(`group.session.status.${status}`)}
      </span>
    );
  }
  if (!lacksLeader(session)) return null;
  return (
    <span className="state">
      <Icon name="warning" />
      {t('groups.noLeader')}
    </span>
  );
}
