import type { Locator } from '@playwright/test';

/** A finger over the element, to the left or the right. */
export async function swipe(target: Locator, way: 'left' | 'right'): Promise<void> {
  const box = await target.boundingBox();
  if (!box) throw new Error('There is nothing to swipe over');
  const y = box.y + box.height / 2;
  const [from, to] = [box.x + box.width * 0.8, box.x + box.width * 0.2];
  const path = way === 'left' ? [from, (from + to) / 2, to] : [to, (from + to) / 2, from];
  const touch = await target.page().context().newCDPSession(target.page());
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y }] });
  await send('touchStart', path[0]);
  for (const x of path.slice(1)) await send('touchMove', x);
  await send('touchEnd');
  await touch.detach();
}
