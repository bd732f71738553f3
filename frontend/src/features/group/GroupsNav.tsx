import { Link, linkOptions } from '@tanstack/react-router';
import { useT } from '../../i18n/LanguageProvider';

/** Ways to look at the groups; another page is another line. */
const pages = [
  { text: 'groups.list', target: linkOptions({ to: '/groups' }) },
  { text: 'groups.term', target: linkOptions({ to: '/groups/term' }) },
  { text: 'groups.offer', target: linkOptions({ to: '/groups/offer' }) },
] as const;

/** Leads between the pages that show the groups; it stands under their heading. */
export function GroupsNav() {
  const t = useT();
  return (
    <nav className="page-nav no-print" aria-label={t('groups.pages')}>
      {pages.map(({ text, target }) => (
        <Link key={text} {...target} activeOptions={{ exact: true, includeSearch: false }}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
