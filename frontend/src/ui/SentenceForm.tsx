import type { ReactNode } from 'react';

interface Props {
  label: string;
  /** A whole sentence, as its language says it, where each blank stands as its name: "vi ses på [weekday]". */
  text: string;
  blanks: Record<string, ReactNode>;
}

/** A sentence to fill in. Each blank is a real field with a name of its own. */
export function SentenceForm({ label, text, blanks }: Props) {
  return (
    <div className="say" role="group" aria-label={label}>
      {text.split(/\[(\w+)\]/).map((part, i) => (
        <span key={i} className={i % 2 === 1 ? 'blank' : undefined}>
          {i % 2 === 1 ? blanks[part] : part}
        </span>
      ))}
    </div>
  );
}
