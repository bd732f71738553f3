import { useRef, useState, type PointerEvent } from 'react';

const slack = 4;

/** What lies under the pointer, by the name that it bears in its data: the day of a calendar, the place in a queue. */
function under(name: string, { clientX, clientY }: PointerEvent): string | null {
  const all = document.elementsFromPoint(clientX, clientY);
  return all.map((element) => element.closest<HTMLElement>(`[data-${name}]`)?.dataset[name]).find(Boolean) ?? null;
}

/**
 * Drags something onto something else, with mouse, pen or finger; a press without a drag stays a press.
 *
 * @param name of the data attribute, in lower case, of what it can be dropped on
 */
export function useDrag<Held>(name: string, onDrop: (held: Held, on: string) => void) {
  const [over, setOver] = useState<string | null>(null);
  const begun = useRef<{ x: number; y: number; isDrag: boolean } | null>(null);
  const end = () => {
    begun.current = null;
    setOver(null);
  };
  const handlers = (held: Held) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      begun.current = { x: event.clientX, y: event.clientY, isDrag: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = begun.current;
      if (!from) return;
      from.isDrag ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > slack;
      if (from.isDrag) setOver(under(name, event));
    },
    onPointerUp: (event: PointerEvent) => {
      const on = begun.current?.isDrag ? under(name, event) : null;
      end();
      if (on) onDrop(held, on);
    },
    onPointerCancel: end,
  });
  return { over, handlers };
}
