import { describe, expect, it } from 'vitest';
import type { T } from '../../../i18n/LanguageProvider';
import { createTranslator } from '../../../i18n/translate';
import editor from '../../../i18n/sv/editor';
import writing from '../../../i18n/sv/writing';
import { clashOf, isOpen, settled } from '../../../lib/threeWay';
import { faultsOf } from './faults';
import { joinGuide, splitGuide, type GuideValues, type WordedCard } from './guideValues';
import { languagesOf, missingIn } from '../../../edit/writing/languages';
import { offered, textsOf } from './languages';

const t = createTranslator('sv', { ...editor, ...writing }) as T;

function card(key: string, question: string): WordedCard {
  return { key, question: { sv: question }, followUps: [], perspectives: [], reviewed: [] };
}

const guide: GuideValues = {
  part: 'FIRST_YEAR',
  theme: 'omstallningen',
  title: { sv: 'Omställningen', en: 'The change' },
  purpose: { sv: 'En sak att be någon om.' },
  topics: [],
  ageWindow: {
    from: { unit: 'WEEK_AFTER_BIRTH', value: 4 },
    to: { unit: 'WEEK_AFTER_BIRTH', value: 12 },
    unconfirmed: false,
  },
  minutes: 90,
  professions: [],
  perspectives: [{ perspective: 'MENTAL_HEALTH', articles: [], carries: true, how: { sv: 'Säg det högt.' } }],
  steps: [{ kind: 'DIALOGUE', minutes: 90, title: { sv: 'Samtal' }, text: { sv: 'Sitt i ring.' } }],
  digitalVariant: null,
  notesToLeaders: null,
  invitationToNext: null,
  whereToTurn: [],
  exampleText: false,
  reviewed: [],
  cards: [card('ett', 'Vad har överraskat?'), card('tva', 'Vem är ditt barn?')],
  media: [],
};

describe('what is wrong in a guide', () => {
  it('is told by the places that the API names', () => {
    const faults = faultsOf(
      {
        ...guide,
        title: null,
        purpose: { sv: 'x'.repeat(601) },
        minutes: Number.NaN,
        ageWindow: {
          from: { unit: 'WEEK_AFTER_BIRTH', value: 12 },
          to: { unit: 'WEEK_AFTER_BIRTH', value: 4 },
          unconfirmed: false,
        },
        steps: [{ kind: 'BREAK', minutes: 0, title: null, text: { en: 'Coffee' } }],
        whereToTurn: [{ label: { sv: '1177' }, url: 'http://www.1177.se/' }],
        cards: [{ ...card('ett', ' '), followUps: [null] }],
        media: ['Stor Bokstav'],
      },
      t,
    );
    expect(Object.keys(faults).toSorted()).toEqual([
      '/cards/0/followUps/0/sv',
      '/cards/0/question/sv',
      '/content/ageWindow',
      '/content/minutes',
      '/content/purpose/sv',
      '/content/steps/0/minutes',
      '/content/steps/0/text/sv',
      '/content/steps/0/title/sv',
      '/content/title/sv',
      '/content/whereToTurn/0/url',
      '/media',
    ]);
  });

  it('is not that it lacks what only publication needs', () => {
    expect(faultsOf({ ...guide, ageWindow: null, perspectives: [], cards: [], steps: [] }, t)).toEqual({});
  });
});

describe('two who write in one guide', () => {
  const merge = (mine: GuideValues, theirs: GuideValues) =>
    clashOf(splitGuide(guide), splitGuide(mine), splitGuide(theirs));

  it('can write a card each', () => {
    const mine = { ...guide, cards: [card('ett', 'Mitt?'), guide.cards[1]!] };
    const theirs = { ...guide, cards: [guide.cards[0]!, card('tva', 'Ditt?')] };
    const met = merge(mine, theirs);
    expect(isOpen(met)).toBe(false);
    expect(joinGuide(settled(met)).cards.map(({ question }) => question?.['sv'])).toEqual(['Mitt?', 'Ditt?']);
  });

  it('are asked when they write the same card', () => {
    const mine = { ...guide, cards: [card('ett', 'Mitt?'), guide.cards[1]!] };
    const theirs = { ...guide, cards: [card('ett', 'Ditt?'), guide.cards[1]!] };
    expect(merge(mine, theirs).found.map(({ field }) => field)).toEqual(['cards/ett']);
  });

  it('keep a card that one put in and a perspective that the other took away', () => {
    const mine = { ...guide, cards: [...guide.cards, card('tre', 'Ny?')] };
    const theirs = { ...guide, perspectives: [] };
    const both = joinGuide(settled(merge(mine, theirs)));
    expect(both.cards.map(({ key }) => key)).toEqual(['ett', 'tva', 'tre']);
    expect(both.perspectives).toEqual([]);
  });

  it('find the guide whole again', () => {
    expect(joinGuide(splitGuide(guide))).toEqual(guide);
  });
});

describe('the languages of a guide', () => {
  it('are those it is written in and those one can always write in, Swedish first', () => {
    expect(languagesOf(offered, textsOf(guide), 'ar')).toEqual(['sv', 'en', 'sv-x-lattlast', 'ar']);
  });

  it('lack the texts that stand in Swedish alone', () => {
    expect(missingIn(textsOf(guide), 'en')).toBe(6);
    expect(missingIn(textsOf(guide), 'sv')).toBe(0);
  });
});
