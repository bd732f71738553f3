/** @jsxImportSource preact */
import { useRef } from 'preact/hooks';
import type { PublicCentre, PublicMunicipality } from '../../../api/schema';
import type { Go, Search } from '../address';
import { askCentres, type Page } from '../ask';
import { Blank, languageChoices, placeChoices, type Choices } from '../Blank';
import { Failed, More } from '../Parts';
import { useAnswer } from '../useAnswer';
import { useMore } from '../useMore';
import type { Speaking } from '../words';
import { CentreRow } from './CentreRow';

const services = ['MATERNITY_CARE', 'CHILD_HEALTH_CARE', 'OPEN_PRESCHOOL', 'SOCIAL_SERVICES'] as const;
const pause = 300;

interface SearchProps {
  speaking: Speaking;
  search: Search;
  onSearch: (search: Search, replace?: boolean) => void;
}

interface SentenceProps extends SearchProps {
  municipalities: PublicMunicipality[];
}

/** What one looks for, said as a sentence whose blanks are choices. */
export function CentreSentence({ speaking, search, municipalities, onSearch }: SentenceProps) {
  const { t } = speaking;
  const small = (text: string) => text.charAt(0).toLocaleLowerCase('sv') + text.slice(1);
  const offered: Choices = services.map((service) => [service, small(t(`service.${service}`))]);
  const blank = (name: keyof Search, choices: Choices) => ({
    value: search[name],
    choices,
    onChoose: (value: string) => onSearch({ ...search, [name]: value }),
  });
  return (
    <form class="say" onSubmit={(event) => event.preventDefault()}>
      <Blank
        words={t('public.live')}
        any={t('public.anywhere')}
        {...blank('municipality', placeChoices(municipalities, search, speaking))}
      />{' '}
      <Blank words={t('public.look')} any={t('public.anything')} {...blank('service', offered)} />{' '}
      <Blank
        words={t('public.speak')}
        any={t('public.anyLanguage')}
        {...blank('language', languageChoices(speaking))}
      />
    </form>
  );
}

function SearchBox({ speaking: { t }, search, onSearch }: SearchProps) {
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
        maxLength={60}
        placeholder={t('public.search')}
        value={search.q ?? ''}
        onInput={(event) => type(event.currentTarget.value)}
      />
    </label>
  );
}

interface ResultProps extends SearchProps {
  go: Go;
}

export function CentreFinder(props: ResultProps) {
  return (
    <>
      <p class="lead">{props.speaking.t('public.lead')}</p>
      <SearchBox {...props} />
      <Results {...props} />
    </>
  );
}

function Results(props: ResultProps) {
  const { speaking, search } = props;
  const key = JSON.stringify([speaking.language, search]);
  const answer = useAnswer(key, () => askCentres(search));
  if (answer.hasFailed) {
    return <Failed title={speaking.t('public.failed')} speaking={speaking} onRetry={answer.retry} />;
  }
  if (!answer.data) return <p role="status">{speaking.t('public.waiting')}</p>;
  return <Found key={key} first={answer.data} {...props} />;
}

function Found({ first, speaking, search, onSearch, go }: ResultProps & { first: Page<PublicCentre> }) {
  const { t } = speaking;
  const { items, more, hasFailed } = useMore(first, (cursor) => askCentres(search, cursor));
  const isEmpty = items.length === 0;
  const heading = more ? t('public.toAll') : t('public.found', { count: items.length });
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
        {items.map((centre) => (
          <CentreRow key={centre.id} centre={centre} speaking={speaking} search={search} go={go} />
        ))}
      </ul>
      <More more={more} hasFailed={hasFailed} speaking={speaking} />
    </section>
  );
}
