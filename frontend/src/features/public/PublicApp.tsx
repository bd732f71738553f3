/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { chosenLanguage, speak } from '../../i18n/language';
import { useWhereabouts } from './address';
import { askInfo, askMunicipalities, type Search } from './ask';
import { CentrePage } from './CentrePage';
import { Results, SearchBox, Sentence } from './Finder';
import { Foot, Head } from './Parts';
import { useAnswer } from './useAnswer';
import { speaking as speakingIn } from './words';

/** The pages that families use: find a centre, and see when and how to come. */
export function PublicApp() {
  const [language, setLanguage] = useState(chosenLanguage);
  const speaking = speakingIn(language);
  const { t } = speaking;
  const [{ centreId, search }, go] = useWhereabouts();
  const municipalities = useAnswer(`municipalities ${language}`, askMunicipalities).data ?? [];
  const isDemo = useAnswer('info', askInfo).data?.demoData ?? false;
  const main = useFocusOnTurn(centreId);
  const switchLanguage = () => {
    const other = language === 'sv' ? 'en' : 'sv';
    speak(other);
    setLanguage(other);
  };
  const onSearch = (changed: Search, replace?: boolean) => go({ search: changed }, replace);
  useEffect(() => {
    document.title = `${t('public.title')} – Familjenavet`;
  });
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
          <>
            <p class="lead">{t('public.lead')}</p>
            <SearchBox {...{ speaking, search, onSearch }} />
            <Results {...{ speaking, search, onSearch }} onOpen={(id) => go({ centreId: id, search })} />
          </>
        )}
      </main>
      <Foot speaking={speaking} isDemo={isDemo} />
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
