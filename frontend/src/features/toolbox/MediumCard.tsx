import { Link } from '@tanstack/react-router';
import type { MediaStatus, ToolboxMediumSummary } from '../../api/schema';
import { Said } from '../../content/Said';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { mediaAddress } from '../../lib/mediaAddress';
import { Icon } from '../../ui/Icon';
import { Mark } from '../../ui/Mark';
import { mediaIcons } from '../../ui/MediaPiece';
import { useMayWrite } from './permissions';
import { statusTones } from './words';

export function MediumCard({ medium }: { medium: ToolboxMediumSummary }) {
  const { id, title, description, status, linkState } = medium;
  return (
    <li className="media-card">
      <Thumbnail medium={medium} />
      <div>
        <h2>
          <Link to="/toolbox/$mediaId" params={{ mediaId: id }}>
            <Said text={title} />
          </Link>
        </h2>
        <Meta medium={medium} />
        <p className="media-words">
          <Said text={description} />
        </p>
        <Marks {...{ status }} isBroken={linkState === 'BROKEN' && !medium.file} />
      </div>
    </li>
  );
}

/** Decoration: the title beside it says what it is. */
function Thumbnail({ medium: { id, kind, file } }: { medium: ToolboxMediumSummary }) {
  return (
    <div className="media-thumb">
      {file?.type.startsWith('image/') ? (
        <img src={mediaAddress(id, 'thumbnail')} alt="" loading="lazy" />
      ) : (
        <Icon name={mediaIcons[kind]} />
      )}
    </div>
  );
}

type Told = Pick<ToolboxMediumSummary, 'kind' | 'minutes' | 'publisher' | 'language'>;

/** "Film · 12 minuter · 1177 · arabiska" */
export function Meta({ medium: { kind, minutes, publisher, language } }: { medium: Told }) {
  const t = useT();
  const { language: nameOf } = useFormat();
  const told = [
    t(`toolbox.kind.${kind}`),
    minutes && t('toolbox.minutes', { minutes }),
    publisher,
    language && nameOf(language),
  ];
  return <p className="media-meta">{told.filter(Boolean).join(' · ')}</p>;
}

interface MarksProps {
  status: MediaStatus;
  isBroken: boolean;
}

/** What only those who write the toolbox need to know. */
export function Marks({ status, isBroken }: MarksProps) {
  const t = useT();
  const writes = useMayWrite();
  const isOut = status !== 'PUBLISHED';
  if (!writes || (!isOut && !isBroken)) return null;
  return (
    <p className="media-marks">
      {isOut && <Mark tone={statusTones[status]}>{t(`toolbox.state.${status}`)}</Mark>}
      {isBroken && (
        <Mark tone="bad" icon="warning">
          {t('toolbox.linkState.BROKEN')}
        </Mark>
      )}
    </p>
  );
}
