/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { keepFamilyLanguage, speakToFamily, type FamilyLanguage } from '../../i18n/familyLanguage';
import { addressOf, useWhereabouts, type Go, type Search, type Whereabouts } from './address';
import { askInfo, askMunicipalities } from './ask';
import { CentreFinder, CentreSentence } from './centres/CentreFinder';
import { CentrePage } from './centres/CentrePage';
import { Embed } from './embed/Embed';
import { GroupFinder, GroupSentence } from './groups/GroupFinder';
import { GroupPage } from './groups/GroupPage';
import { Head } from './Head';
import { Later, LaterSurvey } from './Later';
import { NoPage } from './NoPage';
import { Foot } from './Parts';
import { useAnswer } from './useAnswer';
import { speakingIn, type Speaking } from './words';

/** The pages that families use: find a group or a centre, see when and how to come, and say how it was. */
export function PublicApp({ first }: { first: Speaking }) {
  const [at, go] = useWhereabouts();
  const [speaking, setSpeaking] = useState(first);
  const choose = async (language: FamilyLanguage) => {
    keepFamilyLanguage(language);
    history.replaceState(history.state, '', addressOf(at));
    // Without a network the page goes on in the language that it has.
    const next = await speakingIn(language).catch(() => speaking);
    speakToFamily(next.language);
    setSpeaking(next);
  };
  if (at.page === 'embed') return <Embed speaking={speaking} search={at.search} go={go} />;
  const onLanguage = (language: FamilyLanguage) => void choose(language);
  if (at.page === 'survey' || at.page === 'surveyPreview') {
    return <LaterSurvey isPreview={at.page === 'surveyPreview'} {...{ go, speaking, onLanguage }} />;
  }
  return <Pages {...{ at, go, speaking, onLanguage }} />;
}

interface PagesProps {
  at: Whereabouts;
  go: Go;
  speaking: Speaking;
  onLanguage: (language: FamilyLanguage) => void;
}

function Pages({ at, go, speaking, onLanguage }: PagesProps) {
  const { t } = speaking;
  const isDemo = useAnswer('info', askInfo).data?.demoData ?? false;
  const main = useFocusOnTurn(addressOf({ ...at, search: {} }));
  const isList = at.page === 'groups' || at.page === 'centres';
  const title = t(at.page === 'centres' || at.page === 'centre' ? 'public.title' : 'public.groupsTitle');
  useEffect(() => {
    document.title = `${title} – Familjenavet`;
  }, [at.page, title]);
  return (
    <>
      <a class="skip" href="#main">
        {t('page.skip')}
      </a>
      <Head {...{ speaking, at, go, onLanguage }}>{isList && <Look {...{ at, go, speaking, title }} />}</Head>
      <main id="main" class="wrap" tabIndex={-1} ref={main}>
        {isDemo && <p class="note warn">{t('public.demo')}</p>}
        <Page {...{ at, go, speaking }} />
      </main>
      <Foot speaking={speaking} isDemo={isDemo} />
    </>
  );
}

type PageProps = Omit<PagesProps, 'onLanguage'>;

/** What one looks for, above what is found. */
function Look({ at, go, speaking, title }: PageProps & { title: string }) {
  const municipalities = useAnswer('municipalities', askMunicipalities).data ?? [];
  const { search } = at;
  const onSearch = (changed: Search) => go({ ...at, search: changed });
  const Sentence = at.page === 'centres' ? CentreSentence : GroupSentence;
  return (
    <>
      <h1>{title}</h1>
      <Sentence {...{ speaking, search, municipalities, onSearch }} />
    </>
  );
}

function Page({ at, go, speaking }: PageProps) {
  const { search } = at;
  const onSearch = (changed: Search, replace?: boolean) => go({ ...at, search: changed }, replace);
  switch (at.page) {
    case 'group':
      return <GroupPage key={at.id} id={at.id} {...{ search, speaking, go }} />;
    case 'centre':
      return <CentrePage key={at.id} id={at.id} {...{ search, speaking, go }} />;
    case 'signUp':
    case 'link':
      return <Later {...{ at, speaking, go }} />;
    case 'missing':
      return <NoPage {...{ speaking, go }} />;
    case 'centres':
      return <CentreFinder {...{ search, speaking, go, onSearch }} />;
    default:
      return <GroupFinder {...{ search, speaking, go, onSearch }} />;
  }
}

/** Turning to another page, or back, moves the focus to what is new. */
function useFocusOnTurn(page: string) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(page);
  useEffect(() => {
    if (before.current === page) return;
    before.current = page;
    main.current?.focus();
    scrollTo(0, 0);
  }, [page]);
  return main;
}
