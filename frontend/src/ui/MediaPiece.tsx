import { useT } from '../i18n/LanguageProvider';
import { shownIn } from '../lib/localText';
import { mediaAddress, siteOf } from '../lib/mediaAddress';
import { buttonClass } from './Button';
import { Icon, type IconName } from './Icon';
import './styles/media.css';

type MediumKind = 'FILM' | 'PODCAST' | 'PICTURE' | 'LINK' | 'DOCUMENT';
type ByLanguage = Record<string, string>;

/** As much of a medium as it takes to show it. */
interface ShownMedium {
  id: string;
  kind: MediumKind;
  title: ByLanguage;
  altText?: ByLanguage | null;
  address?: string | null;
  file?: { type: string; name: string } | null;
}

export const mediaIcons: Record<MediumKind, IconName> = {
  FILM: 'film',
  PODCAST: 'sound',
  PICTURE: 'picture',
  LINK: 'globe',
  DOCUMENT: 'document',
};

type Opened = Pick<Required<Props>, 'medium' | 'isAlone'>;

interface Props {
  medium: ShownMedium;
  /** In which language its words are wanted. */
  language: string;
  /** Whether it is what the page is about, rather than one of several. */
  isAlone?: boolean;
}

/** A medium where it is used. What lies elsewhere opens there: nothing of another's is loaded into our pages. */
export function MediaPiece({ medium, language, isAlone = false }: Props) {
  const type = medium.file?.type ?? '';
  if (type.startsWith('image/')) return <Picture {...{ medium, language }} />;
  if (type.startsWith('audio/')) return <Sound {...{ medium, language }} />;
  if (medium.file) return <Saved {...{ medium, isAlone }} />;
  return <Elsewhere {...{ medium, isAlone }} />;
}

function Picture({ medium, language }: Props) {
  const t = useT();
  const text = medium.altText ?? medium.title;
  const lang = shownIn(text, language);
  const address = mediaAddress(medium.id, 'file');
  return (
    <figure className="media-picture">
      <img src={address} alt={text[lang]} lang={lang} loading="lazy" />
      <figcaption>
        <a href={address} target="_blank" rel="noreferrer">
          {t('media.wholeSize')}
          <span className="sr"> ({t('session.newWindow')})</span>
        </a>
      </figcaption>
    </figure>
  );
}

/** The browser's own player; it asks for the parts that it needs. What is said stands in writing where it is used. */
function Sound({ medium, language }: Props) {
  const lang = shownIn(medium.title, language);
  return (
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- a sound has no picture to write on; the transcript stands beside it
    <audio
      className="media-sound"
      controls
      preload="metadata"
      src={mediaAddress(medium.id, 'file')}
      aria-label={medium.title[lang]}
      lang={lang}
    />
  );
}

function Saved({ medium, isAlone }: Opened) {
  const t = useT();
  return (
    <a
      className={buttonClass(isAlone ? 'primary' : 'plain')}
      href={mediaAddress(medium.id, 'file')}
      download={medium.file?.name}
    >
      <Icon name="document" />
      {t('media.save')}
    </a>
  );
}

function Elsewhere({ medium: { kind, address }, isAlone }: Opened) {
  const t = useT();
  const site = siteOf(address ?? '');
  if (!site) return null;
  return (
    <a className={buttonClass(isAlone ? 'primary' : 'plain')} href={address ?? ''} target="_blank" rel="noreferrer">
      <Icon name={mediaIcons[kind]} />
      {t(`media.open.${kind}`, { site })}
      <span className="sr"> ({t('session.newWindow')})</span>
    </a>
  );
}
