import type { AgeWindow, LocalText, Perspective } from '../../../api/schema';
import { useFormat, useT, type T } from '../../../i18n/LanguageProvider';
import type { MessageKey } from '../../../i18n/catalogs';
import { swedish } from '../../../lib/localText';
import type { GuideValues, WordedCard, WordedPerspective } from './guideValues';

const ownWords: Partial<Record<keyof GuideValues, MessageKey>> = {
  ageWindow: 'editor.section.ages',
  cards: 'editor.cardOrder',
  media: 'editor.section.media',
  professions: 'editor.section.leaders',
  reviewed: 'editor.field.reviewed',
  steps: 'editor.section.steps',
  topics: 'editor.section.topics',
  whereToTurn: 'editor.section.whereToTurn',
};

type Readers = { [field in keyof GuideValues]?: (part: never) => string };
type NameOf = (language: string) => string;

const swedishOf = (text: LocalText | null | undefined) => text?.[swedish] ?? '';

/** A text in all its languages, each named when there are several. */
function words(text: LocalText | null | undefined, nameOf: NameOf): string {
  const all = Object.entries(text ?? {});
  if (all.length < 2) return all[0]?.[1] ?? '';
  return all.map(([language, one]) => `${nameOf(language)}: ${one}`).join('\n');
}

/** How the parts that are no plain texts are read. */
function readersOf(t: T, nameOf: NameOf): Readers {
  return {
    part: (part: GuideValues['part']) => t(`editor.part.${part}`),
    topics: (topics: GuideValues['topics']) => topics.map(swedishOf).join('\n'),
    ageWindow: ({ from, to }: AgeWindow) =>
      [from, to].map(({ unit, value }) => t(`editor.ageIn.${unit}`, { value })).join(' – '),
    professions: (all: GuideValues['professions']) =>
      all.map(({ profession, need }) => `${t(`profession.${profession}`)}: ${t(`editor.need.${need}`)}`).join('\n'),
    steps: (steps: GuideValues['steps']) =>
      steps
        .map(({ title, minutes, text }) => `${swedishOf(title)}, ${minutes} min\n${words(text, nameOf)}`)
        .join('\n\n'),
    whereToTurn: (links: GuideValues['whereToTurn']) =>
      links.map(({ label, url }) => `${swedishOf(label)}: ${url}`).join('\n'),
    exampleText: (is: boolean) => t(is ? 'editor.yes' : 'editor.no'),
    reviewed: (languages: string[]) => languages.map(nameOf).join(', '),
    cards: (keys: string[]) => t('editor.cardCount', { count: keys.length }),
    media: (keys: string[]) => keys.join('\n'),
  };
}

/** The parts of a guide in words, for whoever has to choose between two. */
export function useShowGuide() {
  const t = useT();
  const { language: nameOf } = useFormat();
  const readers = readersOf(t, nameOf);
  const cardWords = ({ question, followUps }: WordedCard) =>
    [question, ...followUps].map((text) => words(text, nameOf)).join('\n');
  return {
    label: (field: string, part: unknown): string => {
      const [kind, code] = field.split('/');
      if (code && kind === 'cards') return t('editor.card', { question: swedishOf((part as WordedCard)?.question) });
      if (code) return t(`editor.perspective.${code as Perspective}`);
      return t(ownWords[field as keyof GuideValues] ?? (`editor.field.${field}` as MessageKey));
    },
    show: (field: string, part: unknown): string => {
      if (part === undefined || part === null) return '';
      if (field.startsWith('cards/')) return cardWords(part as WordedCard);
      if (field.startsWith('perspectives/')) return words((part as WordedPerspective).how, nameOf);
      const reader = readers[field as keyof GuideValues];
      if (reader) return reader(part as never);
      return typeof part === 'object' ? words(part as LocalText, nameOf) : String(part);
    },
  };
}
