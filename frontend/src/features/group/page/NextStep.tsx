import { Link } from '@tanstack/react-router';
import type { GroupSession, ParentGroup } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { useDenied } from '../permissions';
import type { VersionedGroup } from '../queries';
import { isAhead, untoldOf } from '../sessions';
import { useTurn, type Turn } from './useTurn';

/** The one thing that the group needs now, as a button. */
export function NextStep({ group }: { group: VersionedGroup }) {
  const { status, sessions, permittedActions } = group.data;
  const untold = untoldOf(group.data, today());
  if (untold && permittedActions.includes('REPORT_SESSION')) return <ToTell group={group.data} session={untold} />;
  if (status === 'PLANNED') return <TurnButton turn="opening" group={group} />;
  if (status === 'RUNNING' && !sessions.some(isAhead)) return <TurnButton turn="completion" group={group} />;
  return null;
}

function TurnButton({ turn: kind, group }: { turn: Turn; group: VersionedGroup }) {
  const t = useT();
  const denied = useDenied(group.data)('EDIT_GROUPS');
  const { turn, isBusy } = useTurn(kind, group);
  return (
    <Button look="primary" size="big" pending={isBusy} denied={denied} onPress={turn}>
      {t(`group.${kind}`)}
    </Button>
  );
}

/** A session that has been, and that nobody has told of. */
function ToTell({ group, session }: { group: ParentGroup; session: GroupSession }) {
  const t = useT();
  return (
    <Link
      className={buttonClass('primary', 'big')}
      to="/groups/$groupId/sessions/$sessionId"
      params={{ groupId: group.id, sessionId: session.id }}
    >
      <Icon name="edit" />
      {t('group.tell', { number: session.number })}
    </Link>
  );
}
