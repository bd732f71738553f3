import { useEffect, useRef, useState } from 'preact/hooks';
import type { Page } from './ask';

/** The pages fetched so far, one after the other. */
export function useMore<Item>(first: Page<Item>, ask: (cursor: string) => Promise<Page<Item>>) {
  const [items, setItems] = useState(first.items);
  const [next, setNext] = useState(first.next);
  const [hasFailed, setHasFailed] = useState(false);
  const isBusy = useRef(false);
  useEffect(() => {
    setItems(first.items);
    setNext(first.next);
  }, [first]);
  const more = async () => {
    if (!next || isBusy.current) return;
    isBusy.current = true;
    const page = await ask(next).catch(() => null);
    isBusy.current = false;
    setHasFailed(!page);
    if (!page) return;
    setItems((before) => [...before, ...page.items]);
    setNext(page.next);
  };
  return { items, hasFailed, more: next ? () => void more() : undefined };
}
