import type { ReactNode } from 'react';

/** A part of the editor that a link can lead to. */
export function Section({
  id,
  title,
  help,
  children,
}: {
  id: string;
  title: string;
  help?: string;
  children: ReactNode;
}) {
  return (
    <section className="part writing-part" id={id} tabIndex={-1} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {help && <p className="help">{help}</p>}
      {children}
    </section>
  );
}
