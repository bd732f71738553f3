/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { OwnKey } from '../../../i18n/familyWords';
import type { OwnSpeaking } from '../own';
import type { Faults } from './form';

interface Props {
  faults: Faults<string>;
  attempt: number;
  speaking: OwnSpeaking;
}

function goTo(event: MouseEvent, field: string): void {
  event.preventDefault();
  const found = document.getElementById(field);
  (found?.querySelector('input') ?? found)?.focus();
  found?.scrollIntoView({ block: 'center' });
}

/** What is to be put right, each with a way to its field; it takes the focus at each attempt. */
export function Summary({ faults, attempt, speaking: { t } }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  const listed = Object.entries(faults) as [string, OwnKey][];
  if (attempt === 0 || listed.length === 0) return null;
  return (
    <div class="errors" ref={box} tabIndex={-1} role="group" aria-labelledby="errors-title">
      <h2 id="errors-title">{t('signUp.faults', { count: listed.length })}</h2>
      <ul>
        {listed.map(([field, words]) => (
          <li key={field}>
            <a href={`#${field}`} onClick={(event) => goTo(event, field)}>
              {t(words)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
