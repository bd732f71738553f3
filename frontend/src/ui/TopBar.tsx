import type { ReactNode } from 'react';

interface Props {
  /** The logotype as a link to the start page. */
  brand: ReactNode;
  place?: ReactNode;
  /** Links of the main menu; the one of the page you are on carries aria-current. */
  nav?: ReactNode;
  navLabel: string;
  tools: ReactNode;
}

/** Its lower edge is the horizon; the page you are on rises from it as a half sun. */
export function TopBar({ brand, place, nav, navLabel, tools }: Props) {
  return (
    <header className="top">
      <div className="wrap">
        {brand}
        {place}
        {nav && (
          <nav className="nav" aria-label={navLabel}>
            {nav}
          </nav>
        )}
        <div className="tools">{tools}</div>
      </div>
    </header>
  );
}

/** The main menu on a phone: at most four places. */
export function TabBar({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabbar" aria-label={label}>
      {children}
    </nav>
  );
}
