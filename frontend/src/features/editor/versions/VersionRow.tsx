import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { ProgrammeVersionSummary } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { CopyDialog } from './CopyDialog';
import { StateMark } from './StateMark';
import { TurnDialog, type Turn } from './TurnDialog';

interface Props {
  version: ProgrammeVersionSummary;
  mayEdit: boolean;
  /** There is no other to compare it with. */
  isAlone: boolean;
}

/** A version: how it stands, and what one can do with it. To do one thing more, put it among the acts. */
export function VersionRow({ version, mayEdit, isAlone }: Props) {
  const t = useT();
  const { date } = useFormat();
  const { programmeName, name, status, publishedOn, retiredOn, guides } = version;
  return (
    <li className={status.toLowerCase()}>
      <div>
        <h2>
          {programmeName} {name}
        </h2>
        <p className="facts">
          <StateMark status={status} />
          <span>{t('editor.guideCount', { count: guides })}</span>
          {publishedOn && <span>{t('editor.publishedOn', { day: date(publishedOn) })}</span>}
          {retiredOn && <span>{t('editor.retiredOn', { day: date(retiredOn) })}</span>}
        </p>
      </div>
      <div className="acts">
        <Ways {...{ version, mayEdit, isAlone }} />
        {mayEdit && <Acts version={version} />}
      </div>
    </li>
  );
}

/** Where one can go with it. */
function Ways({ version: { id, status }, mayEdit, isAlone }: Props) {
  const t = useT();
  return (
    <>
      {mayEdit && status === 'DRAFT' && (
        <Link className={buttonClass('primary')} to="/programme/versions/$versionId/write" params={{ versionId: id }}>
          <Icon name="edit" />
          {t('editor.write')}
        </Link>
      )}
      <Link className={buttonClass()} to="/programme" search={{ version: id }}>
        {t('editor.read')}
      </Link>
      {!isAlone && (
        <Link className={buttonClass()} to="/programme/versions/$versionId/changes" params={{ versionId: id }}>
          {t('editor.compare')}
        </Link>
      )}
    </>
  );
}

const turnsOf: Record<ProgrammeVersionSummary['status'], Turn[]> = {
  DRAFT: ['publish', 'discard'],
  PUBLISHED: ['retire'],
  RETIRED: [],
};

function Acts({ version }: { version: ProgrammeVersionSummary }) {
  const t = useT();
  const navigate = useNavigate();
  const [open, setOpen] = useState<Turn | 'copy' | null>(null);
  const onClose = () => setOpen(null);
  const toDraft = (versionId: string) =>
    navigate({ to: '/programme/versions/$versionId/write', params: { versionId } });
  return (
    <>
      <Button onPress={() => setOpen('copy')}>{t('editor.copy')}</Button>
      {turnsOf[version.status].map((turn) => (
        <Button key={turn} look={turn === 'discard' ? 'ghost' : 'plain'} onPress={() => setOpen(turn)}>
          {t(`editor.${turn}`)}
        </Button>
      ))}
      {open === 'copy' && <CopyDialog {...{ version, onClose }} onCopied={toDraft} />}
      {open && open !== 'copy' && <TurnDialog {...{ version, onClose }} turn={open} onDone={() => undefined} />}
    </>
  );
}
