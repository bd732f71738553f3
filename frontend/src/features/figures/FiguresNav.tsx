import { Link, linkOptions } from '@tanstack/react-router';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';

const pages = [
  { text: 'figures.nav.offering', target: linkOptions({ to: '/figures/offering' }) },
  { text: 'figures.nav.fathers', target: linkOptions({ to: '/figures/fathers' }) },
  { text: 'figures.nav.change', target: linkOptions({ to: '/figures/change' }) },
  { text: 'figures.nav.explore', target: linkOptions({ to: '/figures/explore' }) },
  { text: 'figures.nav.use', target: linkOptions({ to: '/programme/use' }) },
] as const;

/** The place one works in: a county or municipality at a glance and in full, a centre in full. */
function useOwnPages() {
  const place = useWorkPlace();
  const target = linkOptions({ to: '/figures/places/$', params: { _splat: place?.path } });
  return place?.centreId
    ? ([{ text: 'figures.place.us', target }] as const)
    : ([
        { text: 'figures.nav.area', target: linkOptions({ to: '/' }) },
        { text: 'figures.nav.all', target },
      ] as const);
}

/** Leads between the pages of figures; another page is another line. */
export function FiguresNav() {
  const t = useT();
  return (
    <nav className="page-nav no-print" aria-label={t('figures.pages')}>
      {[...useOwnPages(), ...pages].map(({ text, target }) => (
        <Link key={text} {...target} activeOptions={{ exact: true, includeSearch: false }}>
          {t(text)}
        </Link>
      ))}
    </nav>
  );
}
