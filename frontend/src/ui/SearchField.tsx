import { useEffect, useRef } from 'react';
import { Icon } from './Icon';

interface Props {
  label: string;
  /** What is sought now. */
  asked: string;
  onAsk: (text: string) => void;
}

const pause = 300;

/** Asks a moment after the last key, so that each letter is not a question of its own. */
export function SearchField({ label, asked, onAsk }: Props) {
  const input = useRef<HTMLInputElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    // What is being typed stands; what was cleared or reached by the back button is shown.
    if (input.current && input.current !== document.activeElement) input.current.value = asked;
  }, [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const type = (text: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onAsk(text), pause);
  };
  return (
    <label className="search">
      <Icon name="search" />
      <span className="sr">{label}</span>
      <input
        ref={input}
        type="search"
        maxLength={100}
        placeholder={label}
        defaultValue={asked}
        onChange={(event) => type(event.target.value)}
      />
    </label>
  );
}
