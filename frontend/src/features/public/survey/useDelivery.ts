import { useEffect, useRef, useState } from 'preact/hooks';
import { send, troubleOf, type Trouble } from '../send';
import { forgetTyped, forgetWaiting, keepWaiting, type Sending } from './keep';

/** How far an answer has come: on its way, kept until it can go on, there, or refused for good. */
export type Delivery =
  | { state: 'idle' | 'sending' | 'arrived' }
  | { state: 'waiting'; trouble: Trouble }
  | { state: 'refused'; code: string };

const pause = 10_000;

function post({ place, secret, key, answers }: Sending): Promise<void> {
  return send('/public/answers', { place, secret, key, answers });
}

async function deliver(sending: Sending): Promise<Delivery> {
  try {
    await post(sending);
  } catch (error) {
    const trouble = troubleOf(error, answeredNo);
    if (trouble.kind !== 'refused') return { state: 'waiting', trouble };
    forgetWaiting(sending);
    return { state: 'refused', code: trouble.code };
  }
  forgetWaiting(sending);
  return { state: 'arrived' };
}

/** Of conflicts, those that stay: trying again changes nothing. */
const answeredNo = new Set(['survey-answered', 'survey-closed']);

/** Calls now, each time the net is back, and now and then, while there is something to do. */
function useRetries(isUnderWay: boolean, attempt: () => Promise<void>) {
  const latest = useRef(attempt);
  latest.current = attempt;
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const retry = () => void latest.current();
    retry();
    const timer = setInterval(retry, pause);
    addEventListener('online', retry);
    return () => {
      clearInterval(timer);
      removeEventListener('online', retry);
    };
  }, [isUnderWay]);
}

/** Sends an answer until it has arrived; the same key makes it one. */
export function useDelivery(waiting: Sending | undefined) {
  const [sending, setSending] = useState(waiting);
  const [delivery, setDelivery] = useState<Delivery>({ state: waiting ? 'sending' : 'idle' });
  const isBusy = useRef(false);
  const retry = async () => {
    if (!sending || isBusy.current) return;
    isBusy.current = true;
    const next = await deliver(sending);
    isBusy.current = false;
    if (next.state === 'arrived') forgetTyped();
    setDelivery(next);
  };
  useRetries(delivery.state === 'sending' || delivery.state === 'waiting', retry);
  const start = (next: Sending) => {
    keepWaiting(next);
    setSending(next);
    setDelivery({ state: 'sending' });
  };
  return { delivery, start, retry };
}
