import type {
  AgeUnit,
  AgeWindow,
  Audience,
  LocalText,
  MediaDocument,
  MediaFile,
  MediaKind,
  Perspective,
} from '../../api/schema';

/** An age as it is typed. */
export interface TypedAge {
  unit: AgeUnit;
  value: string;
}

/** A medium as it is written in the form: by language where it is words. */
export type MediumValues = {
  source: 'file' | 'address';
  kind: MediaKind | '';
  file: MediaFile | null;
  address: string;
  title: LocalText;
  description: LocalText;
  altText: LocalText;
  captions: LocalText;
  transcript: LocalText;
  language: string;
  minutes: string;
  publisher: string;
  licence: string;
  audience: Audience[];
  themes: string[];
  perspectives: Perspective[];
  ages: { from: TypedAge; to: TypedAge; unconfirmed: boolean };
};

const noAge: TypedAge = { unit: 'WEEK_AFTER_BIRTH', value: '' };

export const emptyMedium: MediumValues = {
  source: 'file',
  kind: '',
  file: null,
  address: '',
  title: {},
  description: {},
  altText: {},
  captions: {},
  transcript: {},
  language: '',
  minutes: '',
  publisher: '',
  licence: '',
  audience: ['PARENTS'],
  themes: [],
  perspectives: [],
  ages: { from: noAge, to: noAge, unconfirmed: false },
};

export function readMedium(media: MediaDocument): MediumValues {
  const { ageWindow, altText, captions, transcript, title, description, publisher, licence } = media;
  return {
    source: media.file ? 'file' : 'address',
    kind: media.kind,
    file: media.file ?? null,
    address: media.address ?? '',
    title,
    description,
    altText: altText ?? {},
    captions: captions ?? {},
    transcript: transcript ?? {},
    language: media.language ?? '',
    minutes: media.minutes ? String(media.minutes) : '',
    publisher,
    licence,
    audience: media.audience,
    themes: media.themes,
    perspectives: media.perspectives,
    ages: ageWindow ? typedAges(ageWindow) : emptyMedium.ages,
  };
}

function typedAges({ from, to, unconfirmed }: AgeWindow): MediumValues['ages'] {
  const typed = ({ unit, value }: AgeWindow['from']) => ({ unit, value: String(value) });
  return { from: typed(from), to: typed(to), unconfirmed };
}

/** What a file can only be, told by its content. */
function kindOf({ type }: MediaFile): MediaKind {
  if (type.startsWith('image/')) return 'PICTURE';
  return type.startsWith('audio/') ? 'PODCAST' : 'DOCUMENT';
}

/** The kind that the medium has, or will have. */
export function kindNow({ source, file, kind }: MediumValues): MediaKind | '' {
  if (source === 'address') return kind;
  return file ? kindOf(file) : '';
}

/** What is sent. The key is made from the first title and never changes. */
export function documentOf(values: MediumValues, key: string): MediaDocument {
  const { source, file, address, ages } = values;
  const isFile = source === 'file';
  const hasAges = ages.from.value !== '' || ages.to.value !== '';
  return {
    key,
    kind: kindNow(values) as MediaKind,
    title: trimmed(values.title) ?? {},
    description: trimmed(values.description) ?? {},
    language: values.language || null,
    minutes: values.minutes === '' ? null : Number(values.minutes),
    publisher: values.publisher.trim(),
    licence: values.licence.trim(),
    audience: values.audience,
    themes: values.themes,
    perspectives: values.perspectives,
    ageWindow: hasAges ? windowOf(ages) : null,
    altText: trimmed(values.altText),
    captions: trimmed(values.captions),
    transcript: trimmed(values.transcript),
    address: isFile ? null : address.trim(),
    file: isFile ? file : null,
  };
}

function windowOf({ from, to, unconfirmed }: MediumValues['ages']): AgeWindow {
  const point = ({ unit, value }: TypedAge) => ({ unit, value: Number(value) });
  return { from: point(from), to: point(to), unconfirmed };
}

/** Without the languages that nothing is written in; nothing when there is none. */
function trimmed(text: LocalText): LocalText | null {
  const written = Object.entries(text).filter(([, words]) => words.trim() !== '');
  return written.length > 0 ? Object.fromEntries(written.map(([tag, words]) => [tag, words.trim()])) : null;
}

const longestKey = 60;

/** The name that export and import know it by: "Spädbarnsmassage, del 1" → "spadbarnsmassage-del-1". */
export function keyOf(title: string): string {
  const plain = title.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const words = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longestKey);
  return words.replaceAll(/^-+|-+$/g, '') || 'material';
}
