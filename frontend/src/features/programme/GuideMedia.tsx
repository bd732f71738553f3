import { Link } from '@tanstack/react-router';
import { Said } from '../../content/Said';
import { useContentLanguage } from '../../content/contentLanguage';
import { MediaPiece } from '../../ui/MediaPiece';
import { useGuide } from './guideContext';
import { GuideSection } from './GuideSection';

/** What the session shows from the toolbox, each to be seen or heard where it stands. */
export function GuideMedia() {
  const { toolbox } = useGuide();
  const language = useContentLanguage();
  if (toolbox.length === 0) return null;
  return (
    <GuideSection title="programme.media" texts={toolbox.map(({ title }) => title)}>
      <ul className="guide-media">
        {toolbox.map((medium) => (
          <li key={medium.id}>
            <h3>
              <Link to="/toolbox/$mediaId" params={{ mediaId: medium.id }}>
                <Said text={medium.title} />
              </Link>
            </h3>
            <p>
              <Said text={medium.description} />
            </p>
            <MediaPiece {...{ medium, language }} />
          </li>
        ))}
      </ul>
    </GuideSection>
  );
}
