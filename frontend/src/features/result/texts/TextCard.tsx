import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState } from 'react';
import type { SurveyText } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { textThemesQuery } from '../queries';
import { useDecision } from './useDecision';

interface Props {
  text: SurveyText;
}

/** One text, as it was written and as others will read it, with what is decided on it. */
export function TextCard({ text }: Props) {
  const t = useT();
  const { isSending, decide } = useDecision(text);
  const [words, setWords] = useState(text.masked ?? text.text);
  const masked = words === text.text ? null : words;
  const mayShow = text.quotable && text.tellable;
  return (
    <li className="sheet result-text">
      <Words text={text} words={words} onWords={setWords} />
      <Themes text={text} onThemes={(themes) => decide({ themes })} />
      {!text.quotable && <Mark tone="line">{t('results.text.noConsent')}</Mark>}
      {text.quotable && !text.tellable && <Mark tone="line">{t('results.text.tooFew')}</Mark>}
      <div className="acts">
        {mayShow && (
          <Button look="primary" pending={isSending} onPress={() => decide({ status: 'PUBLISHED', masked })}>
            {t(text.status === 'PUBLISHED' ? 'results.text.save' : 'results.text.show')}
          </Button>
        )}
        {text.status !== 'WITHHELD' && (
          <Button pending={isSending} onPress={() => decide({ status: 'WITHHELD' })}>
            {t('results.text.withhold')}
          </Button>
        )}
      </div>
    </li>
  );
}

interface WordsProps extends Props {
  words: string;
  onWords: (words: string) => void;
}

/** Covers what is selected in a text. */
function useCover(words: string, onWords: (words: string) => void) {
  const t = useT();
  const area = useRef<HTMLTextAreaElement>(null);
  const cover = () => {
    const { selectionStart: from = 0, selectionEnd: to = 0 } = area.current ?? {};
    if (from !== to) onWords(`${words.slice(0, from)}${t('results.text.cover')}${words.slice(to)}`);
  };
  return { area, cover };
}

/** What points someone out is marked and covered; what was written stands beside it as long as it differs. */
function Words({ text, words, onWords }: WordsProps) {
  const t = useT();
  const id = useId();
  const { area, cover } = useCover(words, onWords);
  return (
    <div className="field">
      <label htmlFor={id}>{t('results.text.words')}</label>
      <span className="help" id={`${id}-help`}>
        {t('results.text.help')}
      </span>
      <textarea
        className="in"
        id={id}
        ref={area}
        maxLength={10_000}
        aria-describedby={`${id}-help`}
        value={words}
        onChange={(event) => onWords(event.target.value)}
      />
      {words !== text.text && (
        <p className="small muted">
          {t('results.text.written')} <q>{text.text}</q>
        </p>
      )}
      <Button size="small" icon="half" onPress={cover}>
        {t('results.text.mask')}
      </Button>
    </div>
  );
}

function Themes({ text, onThemes }: Props & { onThemes: (themes: string[]) => void }) {
  const t = useT();
  const say = useText();
  const themes = useQuery(textThemesQuery).data ?? [];
  const toggle = (key: string) =>
    onThemes(text.themes.includes(key) ? text.themes.filter((other) => other !== key) : [...text.themes, key]);
  if (themes.length === 0) return null;
  return (
    <div className="chips" role="group" aria-label={t('results.text.themes')}>
      {themes.map(({ content: { key, name } }) => (
        <button
          key={key}
          type="button"
          className="chip"
          aria-pressed={text.themes.includes(key)}
          onClick={() => toggle(key)}
        >
          {say(name)}
        </button>
      ))}
    </div>
  );
}
