import { Link, useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { useT } from '../i18n/LanguageProvider';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { TabBar } from '../ui/TopBar';
import { useNavigation, type NavEntry } from './navigation';

const tabs = 4;

/** How many links the top bar has room for; measured in letters, so that enlarged text counts. */
const rooms = [
  { query: globalThis.matchMedia?.('(min-width: 75em)'), links: 6 },
  { query: globalThis.matchMedia?.('(min-width: 62em)'), links: 4 },
];

function watchRooms(changed: () => void): () => void {
  rooms.forEach(({ query }) => query?.addEventListener('change', changed));
  return () => rooms.forEach(({ query }) => query?.removeEventListener('change', changed));
}

function useRoom(): number {
  return useSyncExternalStore(watchRooms, () => rooms.find(({ query }) => query?.matches)?.links ?? 2);
}

/** What has a place of its own, and what is behind "Mer", which takes a place itself. */
export function shared(entries: NavEntry[], places: number): { shown: NavEntry[]; more: NavEntry[] } {
  const own = entries.length <= places ? places : places - 1;
  return { shown: entries.slice(0, own), more: entries.slice(own) };
}

/** The links of the top bar. */
export function MainMenu() {
  const entries = useNavigation();
  const current = useCurrent(entries);
  const { shown, more } = shared(entries, useRoom());
  return (
    <>
      {shown.map((entry) => (
        <EntryLink key={entry.text} entry={entry} isCurrent={entry === current} />
      ))}
      <More entries={more} current={current} />
    </>
  );
}

/** The same on a phone, at the thumb. */
export function QuickMenu() {
  const t = useT();
  const entries = useNavigation();
  const current = useCurrent(entries);
  const { shown, more } = shared(entries, tabs);
  return (
    <TabBar label={t('shell.quickMenu')}>
      {shown.map((entry) => (
        <EntryLink key={entry.text} entry={entry} isCurrent={entry === current} withIcon />
      ))}
      <More entries={more} current={current} withIcon />
    </TabBar>
  );
}

interface EntryProps {
  entry: NavEntry;
  isCurrent: boolean;
  withIcon?: boolean;
}

function EntryLink({ entry, isCurrent, withIcon = false }: EntryProps) {
  const t = useT();
  return (
    <Link
      {...entry.target}
      activeOptions={{ exact: true, includeSearch: false }}
      aria-current={isCurrent ? 'page' : undefined}
    >
      {withIcon && <Icon name={entry.icon} />}
      <span>{t(entry.text)}</span>
    </Link>
  );
}

/** The entry whose page one is on, or whose pages lie nearest around it. */
function useCurrent(entries: NavEntry[]): NavEntry | undefined {
  const { pathname } = useLocation();
  const router = useRouter();
  const around = entries.flatMap((entry) => {
    const paths = entry.within ?? [router.buildLocation(entry.target).pathname];
    const path = paths.find((one) => pathname === one || pathname.startsWith(`${one}/`));
    return path ? [{ entry, path }] : [];
  });
  return around.toSorted((one, other) => other.path.length - one.path.length)[0]?.entry;
}

interface MoreProps {
  entries: NavEntry[];
  current: NavEntry | undefined;
  withIcon?: boolean;
}

function More({ entries, current: anywhere, withIcon = false }: MoreProps) {
  const t = useT();
  const navigate = useNavigate();
  const current = entries.find((entry) => entry === anywhere);
  if (entries.length === 0) return null;
  const go = (text: string) => void navigate(entries.find((entry) => entry.text === text)?.target ?? { to: '/' });
  return (
    <Menu
      label={t('shell.more')}
      className={current ? 'more-pages here' : 'more-pages'}
      choices={entries.map((entry) => ({ id: entry.text, text: t(entry.text) }))}
      button={
        <>
          {withIcon && <Icon name="menu" />}
          <span>{t('shell.more')}</span>
          {!withIcon && <Icon name="down" />}
        </>
      }
      onChoose={go}
      {...(current ? { selected: current.text } : {})}
    />
  );
}
