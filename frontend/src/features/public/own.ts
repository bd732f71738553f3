import { useEffect, useState } from 'preact/hooks';
import type { FamilyKey, OwnKey } from '../../i18n/familyWords';
import { ownWords } from '../../i18n/familyWords';
import { createTranslator, type Translate } from '../../i18n/translate';
import type { Speaking } from './words';

/** The language of the page, with the words of signing up and of one's own place. */
export interface OwnSpeaking extends Speaking {
  t: Translate<FamilyKey | OwnKey>;
}

/** Fetches the words of the page's language; until they are there, or when they do not come, those before go on. */
export function useOwnSpeaking(speaking: Speaking) {
  const [own, setOwn] = useState<OwnSpeaking>();
  const [hasFailed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    ownWords(speaking.language).then(
      (words) => isCurrent && setOwn(spokenWith(speaking, words)),
      () => isCurrent && setFailed(true),
    );
    return () => {
      isCurrent = false;
    };
  }, [speaking, attempt]);
  const retry = () => {
    setFailed(false);
    setAttempt((count) => count + 1);
  };
  return { own, hasFailed: hasFailed && !own, retry };
}

function spokenWith(speaking: Speaking, words: Record<OwnKey, string>): OwnSpeaking {
  const ownT = createTranslator(speaking.language, words);
  const t: OwnSpeaking['t'] = (key, values) =>
    key in words ? ownT(key as OwnKey, values) : speaking.t(key as FamilyKey, values);
  return { ...speaking, t };
}

/** What is written in another language keeps its own direction inside a sentence. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}
