import type { ReactNode } from 'react';

/** A table that is wider than a phone: it scrolls sideways by itself, by the keyboard too. */
export function SidewaysTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is to be reached by the keyboard
    <div className="sideways" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  );
}
