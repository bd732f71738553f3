/** @jsxImportSource preact */
import type { PublicMunicipality } from '../../../api/schema';
import type { Go, Search } from '../address';
import { askGroups, type ListedGroup, type Page } from '../ask';
import { Blank, languageChoices, placeChoices, type Choices } from '../Blank';
import { Failed, Link, More, Written } from '../Parts';
import { useAnswer } from '../useAnswer';
import { useMore } from '../useMore';
import { birthMonths, isExpected, monthName } from '../when';
import type { Speaking } from '../words';
import { GroupRow } from './GroupRow';
import { NoGroup } from './NoGroup';

interface SearchProps {
  speaking: Speaking;
  search: Search;
  onSearch: (search: Search) => void;
}

const daytimes = ['MORNING', 'AFTERNOON', 'EVENING'] as const;

function monthChoices({ t, language }: Speaking): Choices {
  return birthMonths().map((month) => {
    const name = monthName(month, language);
    return [month, isExpected(month) ? t('public.expected', { month: name }) : name];
  });
}

interface SentenceProps extends SearchProps {
  municipalities: PublicMunicipality[];
}

/** Who one is and when one can come, said as a sentence whose blanks are choices. */
export function GroupSentence({ speaking, search, municipalities, onSearch }: SentenceProps) {
  const { t } = speaking;
  const blank = (name: keyof Search, choices: Choices) => ({
    value: search[name],
    choices,
    onChoose: (value: string) => onSearch({ ...search, [name]: value }),
  });
  const times: Choices = daytimes.map((daytime) => [daytime, t(`public.daytime.${daytime}`)]);
  const places = placeChoices(municipalities, search, speaking);
  return (
    <form class="say" onSubmit={(event) => event.preventDefault()}>
      <Blank words={t('public.live')} any={t('public.anywhere')} {...blank('municipality', places)} />{' '}
      <Blank words={t('public.born')} any={t('public.anyMonth')} {...blank('born', monthChoices(speaking))} />
      <span class="stop">.</span>{' '}
      <Blank
        words={t('public.weSpeak')}
        any={t('public.anySpoken')}
        {...blank('language', languageChoices(speaking))}
      />{' '}
      <Blank words={t('public.canCome')} any={t('public.anyTime')} {...blank('daytime', times)} />
      <span class="stop">.</span>
    </form>
  );
}

interface ResultProps extends SearchProps {
  go: Go;
}

export function GroupFinder(props: ResultProps) {
  const { speaking, search } = props;
  const key = JSON.stringify([speaking.language, search]);
  const answer = useAnswer(key, () => askGroups(search));
  if (answer.hasFailed) {
    return <Failed title={speaking.t('public.groupsFailed')} speaking={speaking} onRetry={answer.retry} />;
  }
  return (
    <>
      <p class="lead">{speaking.t('public.groupsLead')}</p>
      {answer.data ? (
        <Found key={key} first={answer.data} {...props} />
      ) : (
        <p role="status">{speaking.t('public.groupsWaiting')}</p>
      )}
    </>
  );
}

function Found({ first, speaking, search, onSearch, go }: ResultProps & { first: Page<ListedGroup> }) {
  const { items, more, hasFailed } = useMore(first, (cursor) => askGroups(search, cursor));
  const heading = speaking.t('public.groupsFound', { count: first.total ?? items.length });
  return (
    <section aria-labelledby="found">
      <h2 id="found">{heading}</h2>
      <p class="sr" role="status">
        {heading}
      </p>
      {items.length === 0 && <NoGroup {...{ speaking, search, onSearch, go }} />}
      <ul class="found">
        {items.map((group) => (
          <GroupRow key={group.id} group={group} speaking={speaking}>
            <Link to={{ page: 'group', id: group.id, search }} go={go}>
              <Written>{group.name}</Written>
            </Link>
          </GroupRow>
        ))}
      </ul>
      <More more={more} hasFailed={hasFailed} speaking={speaking} />
    </section>
  );
}
