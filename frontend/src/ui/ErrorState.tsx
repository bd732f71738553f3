import { useEffect, useState, type ReactNode } from 'react';
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

function Retry({ onRetry }: { onRetry: () => void }) {
  const t = useT();
  const [seconds, setSeconds] = useState(pause);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((left) => Math.max(0, left - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  useEffect(() => {
    if (seconds > 0) return;
    setSeconds(pause);
    onRetry();
  }, [seconds, onRetry]);
  return (
    <>
      <p aria-live="off">{t('state.retryIn', { seconds })}</p>
      <Button look="primary" icon="retry" onPress={onRetry}>
        {t('state.retry')}
      </Button>
    </>
  );
}
