import { useQuery } from '@tanstack/react-query';
import { Link, Outlet, useLocation, useMatches, useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { meQuery, useDemoData } from '../api/session';
import { clearShelves } from '../api/shelf';
import type { Me } from '../api/schema';
import { WorkPlaceContext } from '../api/workPlace';
import { useT } from '../i18n/LanguageProvider';
import { Logo } from '../ui/Logo';
import { useLeaveToast } from '../ui/Toast';
import { TopBar } from '../ui/TopBar';
import { AccountMenu } from './AccountMenu';
import { useChosenPlace } from './chosenPlace';
import { MainMenu, QuickMenu } from './MainMenu';
import { MyPlaces } from './MyPlaces';
import { SearchButton } from './SearchButton';
import { SessionEnded } from './SessionEnded';

/** What stands round every page. */
export function Shell() {
  const { data: me } = useQuery(meQuery);
  useLeaving();
  const place = useChosenPlace(me ?? null);
  const fillsScreen = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.fillsScreen) });
  useEffect(() => {
    if (me !== undefined) void clearShelves(me?.subject);
  }, [me]);
  return (
    <WorkPlaceContext value={place}>
      {fillsScreen ? <Main /> : <Page me={me ?? null} />}
      <SessionEnded />
    </WorkPlaceContext>
  );
}

/** What was told on a page does not follow to the next. */
function useLeaving() {
  const router = useRouter();
  const leave = useLeaveToast();
  useEffect(() => router.subscribe('onBeforeNavigate', ({ pathChanged }) => pathChanged && leave()), [router, leave]);
}

function Page({ me }: { me: Me | null }) {
  return (
    <>
      <a className="skip" href="#main">
        <SkipText />
      </a>
      <Header me={me} />
      <Main />
      <Footer />
      {me && <QuickMenu />}
    </>
  );
}

function SkipText() {
  return useT()('page.skip');
}

/** Takes the focus when the page changes, so that a screen reader begins to read there. */
function Main() {
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);
  return (
    <main id="main" tabIndex={-1} ref={main}>
      <Outlet />
    </main>
  );
}

function Header({ me }: { me: Me | null }) {
  const t = useT();
  const brand = (
    <Link to="/" className={me ? 'brand named' : 'brand'} aria-label={t('shell.toStartPage')}>
      <Logo />
      <span>Familjenavet</span>
    </Link>
  );
  return (
    <TopBar
      brand={brand}
      place={me && <MyPlaces me={me} />}
      nav={me && <MainMenu />}
      navLabel={t('shell.menu')}
      tools={
        <>
          {me && <SearchButton me={me} />}
          <AccountMenu me={me} />
        </>
      }
    />
  );
}

function Footer() {
  const t = useT();
  const isDemo = useDemoData();
  return (
    <footer className="foot">
      <div className="wrap">
        <span>{isDemo ? t('demo.footer') : 'Familjenavet'}</span>
        <Link to="/accessibility">{t('footer.accessibility')}</Link>
        <a href="/p/">{t('welcome.toFinder')}</a>
      </div>
    </footer>
  );
}
