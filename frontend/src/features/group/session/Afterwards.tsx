import type { GroupSession } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Button } from '../../../ui/Button';
import { useDenied } from '../permissions';
import type { VersionedGroup } from '../queries';
import { ReportForm } from './ReportForm';
import { Told } from './Told';

interface Props {
  group: VersionedGroup;
  session: GroupSession;
  isWriting: boolean;
  onWriting: (isWriting: boolean) => void;
}

/** What came of the session: to be told from the day it is held, and read ever after. */
export function Afterwards({ group, session, isWriting, onWriting }: Props) {
  const t = useT();
  const denied = useDenied(group.data)('REPORT_SESSION');
  const { status, day } = session;
  if (status === 'CANCELLED') return null;
  const hasBeen = status === 'HELD' || (day !== null && day <= today());
  return (
    <section className="section" aria-labelledby="after">
      <div className="section-head">
        <h2 id="after">{t('group.after')}</h2>
        {status === 'HELD' && !isWriting && (
          <Button size="small" icon="edit" denied={denied} onPress={() => onWriting(true)}>
            {t('group.after.change')}
          </Button>
        )}
      </div>
      {!hasBeen && <p>{t('group.after.notYet')}</p>}
      {status === 'HELD' && !isWriting && <Told session={session} />}
      {hasBeen && status === 'PLANNED' && denied && <p>{denied}</p>}
      {hasBeen && !denied && (isWriting || status === 'PLANNED') && (
        <ReportForm {...{ group, session }} onDone={() => onWriting(false)} />
      )}
    </section>
  );
}
