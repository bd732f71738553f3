import { Link, linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWorkPlace, type WorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { usePageTitle } from '../../ui/usePageTitle';
import './privacy.css';

/** The pages of the desk; another page is another line. */
const pages = [
  { text: 'privacy.nav.families', target: linkOptions({ to: '/privacy' }) },
  { text: 'privacy.nav.registers', target: linkOptions({ to: '/privacy/registers' }) },
  { text: 'privacy.nav.retention', target: linkOptions({ to: '/privacy/retention' }) },
] as const;

/** Whose data one answers for at the place one works in: its municipality's, or the region's own (A9). */
export function controllerOf(place: WorkPlace): string {
  return place.municipalityCode ?? place.regionCode ?? '';
}

/** Whether the person only watches over what the officers do. */
export function useIsAuditor(): boolean {
  return !useWorkPlace()?.permittedActions.includes('LOOK_UP_FAMILIES');
}

/** A page of the desk under its heading, with the way to the others. */
export function DeskPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  const t = useT();
  usePageTitle(title);
  return (
    <div className="wrap desk">
      <div className="head">
        <div>
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
      </div>
      <nav className="page-nav no-print" aria-label={t('privacy.nav')}>
        {pages.map(({ text, target }) => (
          <Link key={text} {...target} activeOptions={{ exact: true, includeSearch: false }}>
            {t(text)}
          </Link>
        ))}
      </nav>
      {children}
    </div>
  );
}
