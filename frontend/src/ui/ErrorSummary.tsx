import { useEffect, useRef, type MouseEvent } from 'react';
import { useT } from '../i18n/LanguageProvider';

export interface FieldFault {
  pointer: string;
  text: string;
}

interface Props {
  faults: FieldFault[];
  /** Raised at each attempt to save, so that the summary takes the focus again. */
  attempt: number;
}

function goTo(event: MouseEvent, pointer: string) {
  event.preventDefault();
  const field = document.getElementById(pointer);
  const part = field?.querySelector<HTMLElement>('[role=spinbutton], input, button');
  (part ?? field)?.focus();
  field?.scrollIntoView({ block: 'center' });
}

/** What is to be put right, each with a way to its field. */
export function ErrorSummary({ faults, attempt }: Props) {
  const t = useT();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);
  if (attempt === 0 || faults.length === 0) return null;
  return (
    <div className="errors" ref={summary} tabIndex={-1} role="group" aria-labelledby="errors-title">
      <h2 id="errors-title">{t('form.faults', { count: faults.length })}</h2>
      <ul>
        {faults.map(({ pointer, text }) => (
          <li key={pointer}>
            <a href={`#${pointer}`} onClick={(event) => goTo(event, pointer)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
