import { useRef, useState, type PointerEvent } from 'react';

const slack = 4;

function dayAt({ clientX, clientY }: PointerEvent): string | null {
  const under = document.elementsFromPoint(clientX, clientY);
  return under.map((element) => element.closest<HTMLElement>('[data-day]')?.dataset['day']).find(Boolean) ?? null;
}

/** Drags a session to another day of the calendar, with mouse, pen or finger; a press without a drag stays a press. */
export function useDrag(onDrop: (number: number, day: string) => void) {
  const [over, setOver] = useState<string | null>(null);
  const begun = useRef<{ x: number; y: number; isDrag: boolean } | null>(null);
  const end = () => {
    begun.current = null;
    setOver(null);
  };
  const handlers = (number: number) => ({
    onPointerDown: (event: PointerEvent) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      begun.current = { x: event.clientX, y: event.clientY, isDrag: false };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = begun.current;
      if (!from) return;
      from.isDrag ||= Math.hypot(event.clientX - from.x, event.clientY - from.y) > slack;
      if (from.isDrag) setOver(dayAt(event));
    },
    onPointerUp: (event: PointerEvent) => {
      const day = begun.current?.isDrag ? dayAt(event) : null;
      end();
      if (day) onDrop(number, day);
    },
    onPointerCancel: end,
  });
  return { over, handlers };
}
