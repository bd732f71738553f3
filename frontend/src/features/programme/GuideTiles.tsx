import { Link } from '@tanstack/react-router';
import type { GuideSummary } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { useAges, useLeaders, useText } from './words';

interface Props {
  guides: GuideSummary[];
}

/** The guides side by side under the axis, on a wide page. */
export function GuideTiles({ guides }: Props) {
  return (
    <ol className="programme-tiles" style={{ gridTemplateColumns: `repeat(${guides.length}, minmax(0, 1fr))` }}>
      {guides.map((guide) => (
        <li key={guide.id}>
          <Tile guide={guide} />
        </li>
      ))}
    </ol>
  );
}

function Tile({ guide }: { guide: GuideSummary }) {
  const t = useT();
  const text = useText();
  const ages = useAges();
  const leaders = useLeaders();
  const title = text(guide.title);
  return (
    <Link to="/programme/guides/$guideId" params={{ guideId: guide.id }}>
      <b>{guide.number}</b>
      <span className="title" lang={title.lang}>
        {title.text}
      </span>
      {guide.themeSource === 'SUGGESTION' && <span className="suggestion">{t('programme.suggestion')}</span>}
      <span className="ages">{ages(guide.ageWindow)}</span>
      <span className="leaders">
        <span className="sr">{t('programme.ledBy')} </span>
        {leaders(guide.professions)}
      </span>
    </Link>
  );
}

/** The same guides down a line, on a phone, with birth between them. */
export function GuideLine({ guides }: Props) {
  const t = useT();
  const firstAfter = guides.findIndex(({ part }) => part !== 'PREGNANCY');
  return (
    <div className="wrap programme-narrow">
      <ol className="programme-line">
        {guides.map((guide, place) => (
          <li key={guide.id}>
            {place === firstAfter && place > 0 && <p className="birth">{t('programme.birth')}</p>}
            <Stop guide={guide} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Stop({ guide }: { guide: GuideSummary }) {
  const t = useT();
  const text = useText();
  const ages = useAges();
  const leaders = useLeaders();
  const title = text(guide.title);
  return (
    <Link to="/programme/guides/$guideId" params={{ guideId: guide.id }}>
      <span className="number">{guide.number}</span>
      <span className="title" lang={title.lang}>
        {title.text}
      </span>
      <span className="more">
        <span>{ages(guide.ageWindow)}</span>
        <span>{leaders(guide.professions)}</span>
        {guide.themeSource === 'SUGGESTION' && <span className="suggestion">{t('programme.suggestion')}</span>}
      </span>
    </Link>
  );
}
