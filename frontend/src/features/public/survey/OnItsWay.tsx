/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { AnswerSpeaking } from '../own';
import { Icon } from '../Parts';
import { clockAfter } from '../when';
import type { Delivery } from './useDelivery';

interface Props {
  delivery: Delivery;
  speaking: AnswerSpeaking;
  onRetry: () => void;
}

/** The answers are on their way; where the net is gone they wait on the device, and go by themselves when it is back. */
export function OnItsWay({ delivery, speaking: { t, language }, onRetry }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const isWaiting = delivery.state === 'waiting';
  useEffect(() => heading.current?.focus(), [isWaiting]);
  const isTooMany = isWaiting && delivery.trouble.kind === 'tooMany';
  const wait = isWaiting && delivery.trouble.kind === 'tooMany' ? delivery.trouble.wait : 0;
  return (
    <div class="done" role="status">
      <h1 tabIndex={-1} ref={heading}>
        {t(isWaiting ? 'answer.waiting' : 'answer.sending')}
      </h1>
      {isWaiting && (
        <>
          <p>{isTooMany ? t('answer.tooMany', { time: clockAfter(wait, language) }) : t('answer.waiting.text')}</p>
          <button type="button" class="btn primary" onClick={onRetry}>
            <Icon name="retry" />
            {t('answer.waiting.retry')}
          </button>
        </>
      )}
    </div>
  );
}
