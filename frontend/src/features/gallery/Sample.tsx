import type { ReactNode } from 'react';

export function Sample({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="section sample">
      <h2>{title}</h2>
      <div className="sample-pieces">{children}</div>
    </section>
  );
}
