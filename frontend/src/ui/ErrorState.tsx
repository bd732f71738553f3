import { useCallback, useEffect, useRef, useState, type ReactNode } from 'react';
import { useT } from '../i18n/LanguageProvider';
import { Button } from './Button';
import { RingPicture } from './RingPicture';

interface Props {
  title: string;
  detail: string;
  reference?: string | undefined;
  /** Tries again by itself every 20 seconds, and when asked; without it there is nothing to try. */
  onRetry?: () => void;
  children?: ReactNode;
}

const pause = 20;

export function ErrorState({ title, detail, reference, onRetry, children }: Props) {
  const t = useT();
  return (
    <div className="void" role="alert">
      <RingPicture broken />
      <h2>{title}</h2>
      <p>{detail}</p>
      {onRetry && <Retry onRetry={onRetry} />}
      {children}
      {reference && <p className="code">{t('state.reference', { reference })}</p>}
    </div>
  );
}

/** Counts down to the next attempt, again and again. */
function useCountdown(onZero: () => void): number {
  const [seconds, setSeconds] = useState(pause);
  useEffect(() => {
    let left = pause;
    const timer = setInterval(() => {
      left = left > 1 ? left - 1 : pause;
      setSeconds(left);
      if (left === pause) onZero();
    }, 1000);
    return () => clearInterval(timer);
  }, [onZero]);
  return seconds;
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  const latest = useRef(onRetry);
  useEffect(() => {
    latest.current = onRetry;
  });
  const retry = useCallback(() => latest.current(), []);
  const seconds = useCountdown(retry);
  return (
    <>
      <p aria-live="off">{t('state.retryIn', { seconds })}</p>
      <Button look="primary" icon="retry" onPress={retry}>
        {t('state.retry')}
      </Button>
    </>
  );
}
