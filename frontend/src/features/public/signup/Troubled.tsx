/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { OwnKey } from '../../../i18n/familyWords';
import type { OwnSpeaking } from '../own';
import type { Trouble } from '../send';
import { clockAfter } from '../when';

interface Props {
  trouble: Trouble;
  title: OwnKey;
  /** What to say of each; `tooMany` tells the time from which one may try again. */
  words: Record<Trouble['kind'], OwnKey>;
  speaking: OwnSpeaking;
  isSending: boolean;
  onRetry: () => void;
}

/** It did not get through: what that means, and the same once more. It takes the focus, for it answers what one did. */
export function Troubled({ trouble, title, words, speaking: { t, language }, isSending, onRetry }: Props) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [trouble]);
  const time = trouble.kind === 'tooMany' ? clockAfter(trouble.wait, language) : '';
  return (
    <div class="errors" ref={box} tabIndex={-1} role="alert">
      <h2>{t(title)}</h2>
      <p>{t(words[trouble.kind], { time })}</p>
      {trouble.kind !== 'refused' && (
        <button type="button" class="btn" onClick={onRetry} aria-disabled={isSending}>
          {t('signUp.again')}
        </button>
      )}
    </div>
  );
}
