import type { ReactNode } from 'react';
import { Icon } from './Icon';

export interface LifeStation {
  id: string;
  number: number;
  /** What a screen reader hears instead of the dot: "Träff 4, klar". */
  name: string;
  text: ReactNode;
  state: 'done' | 'now' | 'coming' | 'cancelled' | 'perhaps';
}

interface Props {
  label: string;
  stations: LifeStation[];
  /** The birth, and before which station it comes; none when it lies outside. */
  birth?: { before: number; text: string } | undefined;
}

/** A group's way: its sessions in time, with the birth as a sun where it comes between them. */
export function LifeLine({ label, stations, birth }: Props) {
  const items = stations.map((station) => <Station key={station.id} station={station} />);
  const sun = birth && <Birth key="birth" text={birth.text} />;
  return (
    <ol className="lifeline" aria-label={label}>
      {sun ? [...items.slice(0, birth.before), sun, ...items.slice(birth.before)] : items}
    </ol>
  );
}

function Station({ station: { number, name, text, state } }: { station: LifeStation }) {
  return (
    <li className={state} aria-current={state === 'now' ? 'step' : undefined}>
      <span className="dot">
        <span className="sr">{name}</span>
        <span aria-hidden="true">{state === 'done' ? <Icon name="check" /> : number}</span>
      </span>
      <span className="words">{text}</span>
    </li>
  );
}

function Birth({ text }: { text: string }) {
  return (
    <li className="birth">
      <svg viewBox="0 0 44 22" aria-hidden="true">
        <path d="M11 22a11 11 0 0 1 22 0z" />
        <path className="rays" d="M22 1.5v5M6.5 7l3.5 3.5M37.5 7 34 10.5M1 20h5.5M37.5 20H43" />
      </svg>
      <span className="words">{text}</span>
    </li>
  );
}
