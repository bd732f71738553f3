/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PublicCentre, PublicMunicipality } from '../../api/schema';
import { languageName } from '../../i18n/translate';
import { askCentres, type CentrePage, type Search } from './ask';
import { CentreRow } from './CentreRow';
import { Failed } from './Parts';
import { useAnswer } from './useAnswer';
import type { Speaking } from './words';

const services = ['MATERNITY_CARE', 'CHILD_HEALTH_CARE', 'OPEN_PRESCHOOL', 'SOCIAL_SERVICES'] as const;
const languages = ['sv', 'en', 'ar', 'so', 'ti', 'uk', 'fi', 'fa', 'ku', 'pl'];
const pause = 300;

interface SentenceProps {
  speaking: Speaking;
  search: Search;
  municipalities: PublicMunicipality[];
  onSearch: (search: Search) => void;
}

type Choices = (readonly [value: string, text: string])[];

function useChoices({ t, language }: Speaking, municipalities: PublicMunicipality[]) {
  const small = (text: string) => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
  const choices: Record<'municipality' | 'service' | 'language', Choices> = {
    municipality: municipalities.map(({ code, name }) => [code, name]),
    service: services.map((service) => [service, small(t(`service.${service}`))]),
    language: languages.map((code) => [code, languageName(code, language)]),
  };
  return choices;
}

/** What one looks for, said as a sentence whose blanks are choices. */
export function Sentence({ speaking, search, municipalities, onSearch }: SentenceProps) {
  const { t } = speaking;
  const choices = useChoices(speaking, municipalities);
  const blank = (name: keyof typeof choices) => ({
    value: search[name] ?? '',
    choices: choices[name],
    onChoose: (value: string) => onSearch({ ...search, [name]: value }),
  });
  return (
    <form class="say" onSubmit={(event) => event.preventDefault()}>
      <Blank words={t('public.live')} any={t('public.anywhere')} {...blank('municipality')} />{' '}
      <Blank words={t('public.look')} any={t('public.anything')} {...blank('service')} />{' '}
      <Blank words={t('public.speak')} any={t('public.anyLanguage')} {...blank('language')} />
    </form>
  );
}

interface BlankProps {
  words: string;
  any: string;
  value: string;
  choices: Choices;
  onChoose: (value: string) => void;
}

function Blank({ words, any, value, choices, onChoose }: BlankProps) {
  return (
    <label>
      {words}{' '}
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{any}</option>
        {choices.map(([code, text]) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

interface SearchProps {
  speaking: Speaking;
  search: Search;
  onSearch: (search: Search, replace?: boolean) => void;
}

export function SearchBox({ speaking: { t }, search, onSearch }: SearchProps) {
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const type = (text: string) => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch({ ...search, q: text }, true), pause);
  };
  return (
    <label class="search">
      <span class="sr">{t('public.search')}</span>
      <input
        type="search"
        maxLength={100}
        placeholder={t('public.search')}
        value={search.q ?? ''}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  );
}

export interface ResultProps extends SearchProps {
  onOpen: (id: string) => void;
}

export function Results({ speaking, search, onSearch, onOpen }: ResultProps) {
  const key = JSON.stringify([speaking.language, search]);
  const answer = useAnswer(key, () => askCentres(search));
  if (answer.hasFailed) return <Failed speaking={speaking} onRetry={answer.retry} />;
  if (!answer.data) return <p role="status">{speaking.t('public.waiting')}</p>;
  return <Found key={key} first={answer.data} {...{ speaking, search, onSearch, onOpen }} />;
}

function Found({ first, speaking, search, onSearch, onOpen }: ResultProps & { first: CentrePage }) {
  const { t } = speaking;
  const { centres, more } = useMore(first, search);
  const isEmpty = centres.length === 0;
  const heading = more ? t('public.toAll') : t('public.found', { count: centres.length });
  return (
    <section aria-labelledby="found">
      <h2 id="found">{heading}</h2>
      <p class="sr" role="status">
        {heading}
      </p>
      {isEmpty && <p>{t('public.none')}</p>}
      {isEmpty && (
        <button type="button" class="btn primary" onClick={() => onSearch({})}>
          {t('public.showAll')}
        </button>
      )}
      <ul class="found">
        {centres.map((centre) => (
          <CentreRow key={centre.id} centre={centre} speaking={speaking} search={search} onOpen={onOpen} />
        ))}
      </ul>
      {more && (
        <button type="button" class="btn" onClick={more}>
          {t('public.more')}
        </button>
      )}
    </section>
  );
}

/** The pages fetched so far, one after the other. */
function useMore(first: CentrePage, search: Search) {
  const [centres, setCentres] = useState<PublicCentre[]>(first.items);
  const [next, setNext] = useState(first.next);
  const isBusy = useRef(false);
  useEffect(() => {
    setCentres(first.items);
    setNext(first.next);
  }, [first]);
  const more = async () => {
    if (!next || isBusy.current) return;
    isBusy.current = true;
    const page = await askCentres(search, next).catch(() => null);
    isBusy.current = false;
    if (!page) return;
    setCentres((before) => [...before, ...page.items]);
    setNext(page.next);
  };
  return { centres, more: next ? () => void more() : undefined };
}
