import { useEffect, useState } from 'preact/hooks';
import type { FamilyLanguage } from '../../i18n/familyLanguage';
import type { AnswerKey, FamilyKey, OwnKey } from '../../i18n/familyWords';
import { createTranslator, type Translate } from '../../i18n/translate';
import type { Speaking } from './words';

/** The language of the page, with the words of some of the pages besides those of all. */
export interface SpeakingWith<Key extends string> extends Speaking {
  t: Translate<FamilyKey | Key>;
}

/** With those of signing up and of one's own place. */
export type OwnSpeaking = SpeakingWith<OwnKey>;

/** With those of answering a survey. */
export type AnswerSpeaking = SpeakingWith<AnswerKey>;

/** Fetches the words of the page's language; until they are there, or when they do not come, those before go on. */
export function useSpokenWith<Key extends string>(
  speaking: Speaking,
  load: (language: FamilyLanguage) => Promise<Record<Key, string>>,
) {
  const [own, setOwn] = useState<SpeakingWith<Key>>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    load(speaking.language).then(
      (words) => isCurrent && setOwn(spokenWith(speaking, words)),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [speaking, load, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  return { own, hasFailed: hasFailed && !own, retry };
}

function spokenWith<Key extends string>(speaking: Speaking, words: Record<Key, string>): SpeakingWith<Key> {
  const ownT = createTranslator(speaking.language, words);
  const t: SpeakingWith<Key>['t'] = (key, values) =>
    key in words ? ownT(key as Key, values) : speaking.t(key as FamilyKey, values);
  return { ...speaking, t };
}

/** What is written in another language keeps its own direction inside a sentence. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
