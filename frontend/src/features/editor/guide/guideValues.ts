import type {
  CardContent,
  GuideContent,
  GuideDraft,
  GuidePerspective,
  LocalText,
  SessionGuide,
} from '../../../api/schema';
import type { Values } from '../../../lib/threeWay';
import { rewriteGuide, type VersionedGuide } from '../queries';

/** All of a guide that is written, on one level. A number that is not (yet) one is NaN. */
export type GuideValues = {
  part: GuideDraft['part'];
  theme: string;
  title: LocalText | null;
  purpose: LocalText | null;
  topics: (LocalText | null)[];
  ageWindow: GuideContent['ageWindow'];
  minutes: number;
  professions: GuideContent['professions'];
  perspectives: WordedPerspective[];
  steps: WordedStep[];
  digitalVariant: LocalText | null;
  notesToLeaders: LocalText | null;
  invitationToNext: LocalText | null;
  whereToTurn: Unworded<GuideContent['whereToTurn'][number], 'label'>[];
  exampleText: boolean;
  reviewed: string[];
  cards: WordedCard[];
  media: string[];
};

/** The same while a text of it may still be without words. */
type Unworded<Whole, Text extends keyof Whole> = Omit<Whole, Text> & Record<Text, LocalText | null>;

export type WordedStep = Unworded<GuideContent['steps'][number], 'title' | 'text'>;
export type WordedPerspective = Unworded<GuidePerspective, 'how'>;
export type WordedCard = Omit<CardContent, 'question' | 'followUps'> & {
  question: LocalText | null;
  followUps: (LocalText | null)[];
};

export function readGuide({ part, themeKey, content, cards, media }: SessionGuide): GuideValues {
  return {
    part,
    theme: themeKey,
    title: content.title,
    purpose: content.purpose,
    topics: content.topics,
    ageWindow: content.ageWindow ?? null,
    minutes: content.minutes,
    professions: content.professions,
    perspectives: content.perspectives,
    steps: content.steps,
    digitalVariant: content.digitalVariant ?? null,
    notesToLeaders: content.notesToLeaders ?? null,
    invitationToNext: content.invitationToNext ?? null,
    whereToTurn: content.whereToTurn,
    exampleText: content.exampleText,
    reviewed: content.reviewed,
    cards: cards.map((card) => card.content),
    media,
  };
}

/** What is sent; `faultsOf` has seen to it that no text is without words. */
export function draftOf({ part, theme, cards, media, ...content }: GuideValues): GuideDraft {
  return { part, theme, content, cards, media } as GuideDraft;
}

export function writeGuide(onto: VersionedGuide, values: GuideValues): Promise<VersionedGuide> {
  return rewriteGuide(onto, draftOf(values));
}

const cardAt = 'cards/';
const perspectiveAt = 'perspectives/';

function byKey<Row>(at: string, rows: Row[], key: (row: Row) => string): Values {
  return Object.fromEntries(rows.map((row) => [at + key(row), row]));
}

/** Each card and each perspective by itself, so that two people can change one each; the order of the deck apart. */
export function splitGuide({ cards, perspectives, ...rest }: GuideValues): Values {
  return {
    ...rest,
    ...byKey(perspectiveAt, perspectives, (one) => one.perspective),
    cards: cards.map(({ key }) => key),
    ...byKey(cardAt, cards, ({ key }) => key),
  };
}

function rowsAt<Row>(at: string, all: Values): Row[] {
  return Object.entries(all).flatMap(([name, row]) => (name.startsWith(at) && row ? [row as Row] : []));
}

/** A card that one has put in and the other's order does not know comes last. */
function inOrder(deck: WordedCard[], order: string[]): WordedCard[] {
  const place = ({ key }: WordedCard) => (order.includes(key) ? order.indexOf(key) : order.length);
  return deck.toSorted((one, other) => place(one) - place(other));
}

export function joinGuide(all: Values): GuideValues {
  const rest = Object.entries(all).filter(([name]) => !name.startsWith(cardAt) && !name.startsWith(perspectiveAt));
  return {
    ...Object.fromEntries(rest),
    perspectives: rowsAt(perspectiveAt, all),
    cards: inOrder(rowsAt(cardAt, all), all['cards'] as string[]),
  } as GuideValues;
}
