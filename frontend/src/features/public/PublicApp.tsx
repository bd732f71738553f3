/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { chosenLanguage, speak } from '../../i18n/language';
import { useWhereabouts } from './address';
import { askInfo, askMunicipalities, type Search } from './ask';
import { CentrePage } from './CentrePage';
import { Results, SearchBox, Sentence, type ResultProps } from './Finder';
import { Foot, Head } from './Parts';
import { useAnswer } from './useAnswer';
import { speaking as speakingIn, type Speaking } from './words';

function useSpeaking(): [Speaking, () => void] {
  const [language, setLanguage] = useState(chosenLanguage);
  const switchLanguage = () => {
    const other = language === 'sv' ? 'en' : 'sv';
    speak(other);
    setLanguage(other);
  };
  const speaking = speakingIn(language);
  useEffect(() => {
    document.title = `${speaking.t('public.title')} – Familjenavet`;
  });
  return [speaking, switchLanguage];
}

/** The pages that families use: find a centre, and see when and how to come. */
export function PublicApp() {
  const [speaking, switchLanguage] = useSpeaking();
  const [{ centreId, search }, go] = useWhereabouts();
  const municipalities = useAnswer(`municipalities ${speaking.language}`, askMunicipalities).data ?? [];
  const isDemo = useAnswer('info', askInfo).data?.demoData ?? false;
  const main = useFocusOnTurn(centreId);
  const { t } = speaking;
  const onSearch = (changed: Search, replace?: boolean) => go({ search: changed }, replace);
  return (
    <>
      <a class="skip" href="#main">
        {t('page.skip')}
      </a>
      <Head speaking={speaking} onLanguage={switchLanguage}>
        <h1>{t('public.title')}</h1>
        {!centreId && <Sentence {...{ speaking, search, municipalities, onSearch }} />}
      </Head>
      <main id="main" class="wrap" tabIndex={-1} ref={main}>
        {isDemo && <p class="note warn">{t('public.demo')}</p>}
        {centreId ? (
          <CentrePage id={centreId} {...{ search, speaking }} onBack={() => go({ search })} />
        ) : (
          <List {...{ speaking, search, onSearch }} onOpen={(id) => go({ centreId: id, search })} />
        )}
      </main>
      <Foot speaking={speaking} isDemo={isDemo} />
    </>
  );
}

function List(props: ResultProps) {
  return (
    <>
      <p class="lead">{props.speaking.t('public.lead')}</p>
      <SearchBox {...props} />
      <Results {...props} />
    </>
  );
}

/** Going to a centre, or back, moves the focus to what is new. */
function useFocusOnTurn(centreId: string | undefined) {
  const main = useRef<HTMLElement>(null);
  const before = useRef(centreId);
  useEffect(() => {
    if (before.current === centreId) return;
    before.current = centreId;
    main.current?.focus();
    scrollTo(0, 0);
  }, [centreId]);
  return main;
}
