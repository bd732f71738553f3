import { getRouteApi } from '@tanstack/react-router';
import type { LocalText, MediaDocument } from '../../api/schema';
import { useContentLanguage, useText } from '../../content/contentLanguage';
import { LanguageChoice } from '../../content/LanguageChoice';
import { InSwedish, Said } from '../../content/Said';
import type { MessageKey } from '../../i18n/catalogs';
import { useT } from '../../i18n/LanguageProvider';
import { MediaPiece } from '../../ui/MediaPiece';
import { usePageTitle } from '../../ui/usePageTitle';
import { Marks, Meta } from './MediumCard';
import { MediumFacts } from './MediumFacts';
import { Publishing } from './Publishing';
import type { VersionedMedium } from './queries';
import './toolbox.css';
import { BackToToolbox, WithMedium } from './WithMedium';

const route = getRouteApi('/signed-in/toolbox/$mediaId');

export function MediumPage() {
  const { mediaId } = route.useParams();
  return <WithMedium id={mediaId}>{(medium) => <Medium key={mediaId} medium={medium} />}</WithMedium>;
}

function Medium({ medium }: { medium: VersionedMedium }) {
  const { id, media } = medium.data;
  const language = useContentLanguage();
  usePageTitle(useText()(media.title));
  return (
    <div className="wrap">
      <Head medium={medium} />
      <Publishing medium={medium} />
      <div className="media-columns">
        <div className="media-body">
          <MediaPiece medium={{ id, ...media }} language={language} isAlone />
          <p>
            <Said text={media.description} />
          </p>
          <InWriting title="toolbox.captions" text={media.captions} />
          <InWriting title="toolbox.transcript" text={media.transcript} />
        </div>
        <MediumFacts medium={medium.data} />
      </div>
    </div>
  );
}

function textsOf({ title, description, altText, captions, transcript }: MediaDocument): LocalText[] {
  return [title, description, altText, captions, transcript].filter((text) => text !== null && text !== undefined);
}

function Head({ medium: { data } }: { medium: VersionedMedium }) {
  const t = useT();
  const { media, link, status } = data;
  const texts = textsOf(media);
  const isInMore = texts.some((text) => Object.keys(text).length > 1);
  return (
    <div className="head">
      <div>
        <BackToToolbox />
        <h1>
          <Said text={media.title} />
        </h1>
        <Meta medium={{ minutes: null, language: null, ...media }} />
        <InSwedish texts={[media.title, media.description]} />
        <Marks status={status} isBroken={link?.state === 'BROKEN'} />
      </div>
      {isInMore && <LanguageChoice label={t('toolbox.readIn')} texts={texts} />}
    </div>
  );
}

/** For those who do not hear it, or would rather read. */
function InWriting({ title, text }: { title: MessageKey; text: LocalText | null | undefined }) {
  const t = useT();
  if (!text) return null;
  return (
    <section className="section">
      <div className="section-head">
        <h2>{t(title)}</h2>
        <InSwedish texts={[text]} />
      </div>
      <p className="media-written">
        <Said text={text} />
      </p>
    </section>
  );
}
