import { useState } from 'react';
import type { GroupSession, ParentGroup } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { SubscribeButton } from '../calendar/SubscribeButton';
import { useDenied, useShareDenied } from '../permissions';
import type { VersionedGroup } from '../queries';
import { AddSessionDialog } from './AddSessionDialog';
import { BirthsDialog } from './BirthsDialog';
import { CancelDialog } from './CancelDialog';
import { MoveSessionDialog } from './MoveSessionDialog';
import { SessionRow } from './SessionRow';

type Open = { what: 'move' | 'cancel'; session: GroupSession } | { what: 'add' | 'births'; session?: undefined } | null;

/** The sessions in order, with what can be done to each and to all of them. */
export function GroupSessions({ group }: { group: VersionedGroup }) {
  const [open, setOpen] = useState<Open>(null);
  const close = () => setOpen(null);
  const denied = useDenied(group.data)('EDIT_GROUPS');
  return (
    <section className="section" aria-labelledby="sessions">
      <Head group={group.data} denied={denied} onOpen={(what) => setOpen({ what })} />
      <ol className="group-sessions">
        {group.data.sessions.map((session) => (
          <SessionRow
            key={session.id}
            {...{ session, denied }}
            group={group.data}
            onMove={() => setOpen({ what: 'move', session })}
            onCancel={() => setOpen({ what: 'cancel', session })}
          />
        ))}
      </ol>
      <OpenDialog {...{ open, group, close }} />
    </section>
  );
}

interface HeadProps {
  group: ParentGroup;
  denied: string | undefined;
  onOpen: (what: 'add' | 'births') => void;
}

function Head({ group, denied, onOpen }: HeadProps) {
  const t = useT();
  const { id, name, sessions, birthWindow } = group;
  const shareDenied = useShareDenied(group);
  return (
    <div className="section-head">
      <h2 id="sessions">{t('group.sessions', { count: sessions.length })}</h2>
      <div className="acts">
        <SubscribeButton size="small" calendar={{ kind: 'GROUP', id, name }} denied={shareDenied} />
        {birthWindow && (
          <Button size="small" icon="calendar" denied={denied} onPress={() => onOpen('births')}>
            {t('group.whenBorn')}
          </Button>
        )}
        <Button size="small" icon="plus" denied={denied} onPress={() => onOpen('add')}>
          {t('group.addSession')}
        </Button>
      </div>
    </div>
  );
}

function OpenDialog({ open, group, close }: { open: Open; group: VersionedGroup; close: () => void }) {
  if (open?.what === 'move') return <MoveSessionDialog {...{ group, session: open.session }} onClose={close} />;
  if (open?.what === 'cancel') return <CancelDialog {...{ group, session: open.session }} onClose={close} />;
  if (open?.what === 'add') return <AddSessionDialog group={group} onClose={close} />;
  if (open?.what === 'births') return <BirthsDialog group={group} onClose={close} />;
  return null;
}
