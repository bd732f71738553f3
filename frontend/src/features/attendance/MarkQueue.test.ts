import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ProblemError } from '../../api/problems';
import type { Problem } from '../../api/schema';
import { markOf } from './MarkQueue';
import { World } from './ticking';

let world: World;

/** Lets what is under way be done, without waiting by the clock. */
async function pass(milliseconds = 400): Promise<void> {
  await vi.advanceTimersByTimeAsync(milliseconds);
}

async function opened(subject?: string) {
  const queue = world.open(subject);
  queue.learn([world.told('alva'), world.told('berit')], Date.now());
  await pass();
  return queue;
}

beforeEach(() => {
  vi.useFakeTimers();
  world = new World();
});

afterEach(() => {
  world.close();
  vi.useRealTimers();
});

describe('ticks without a network', () => {
  it('lie on the device and are sent when the network is back', async () => {
    const queue = await opened();
    world.lost = 'question';
    queue.tick('alva', 'PRESENT');
    await pass();
    expect(queue.now().standing).toBe('offline');
    expect(world.kept?.['alva']?.mark).toBe('PRESENT');
    world.lost = 'nothing';
    queue.hurry();
    await pass();
    expect(world.marks['alva']?.mark).toBe('PRESENT');
    expect(world.kept).toEqual({});
    expect(queue.now().standing).toBe('saved');
  });

  it('are sent by themselves after a while', async () => {
    const queue = await opened();
    world.lost = 'question';
    queue.tick('alva', 'LATE');
    await pass();
    world.lost = 'nothing';
    await pass(3000);
    expect(world.marks['alva']?.mark).toBe('LATE');
  });

  it('outlive the page', async () => {
    world.lost = 'question';
    (await opened()).tick('alva', 'EXCUSED');
    await pass();
    world.close();
    world.lost = 'nothing';
    await opened();
    expect(world.marks['alva']?.mark).toBe('EXCUSED');
  });

  it('a12_are_never_sent_by_another_who_has_signed_in', async () => {
    const queue = await opened();
    world.lost = 'question';
    queue.tick('alva', 'PRESENT');
    await pass();
    world.lost = 'nothing';
    world.signedIn = 'jonna';
    queue.hurry();
    await pass();
    expect(queue.now().standing).toBe('other');
    expect(world.sent).toEqual([]);
    expect(world.kept?.['alva']?.mark).toBe('PRESENT');
  });

  it('a12_of_a_protected_parent_never_lie_on_the_device', async () => {
    const queue = await opened();
    queue.learn([world.told('cesar', true)], Date.now());
    world.lost = 'question';
    queue.tick('cesar', 'PRESENT');
    queue.tick('alva', 'PRESENT');
    await pass();
    expect(Object.keys(world.kept ?? {})).toEqual(['alva']);
    expect(queue.isAtRisk()).toBe(true);
    world.lost = 'nothing';
    await pass(3000);
    expect(world.marks['cesar']?.mark).toBe('PRESENT');
    expect(queue.isAtRisk()).toBe(false);
  });

  it('are told to be at risk where the browser keeps nothing', async () => {
    const queue = await opened();
    world.keeps = false;
    world.lost = 'question';
    queue.tick('alva', 'PRESENT');
    await pass();
    expect(queue.isAtRisk()).toBe(true);
  });
});

describe('two who tick the same parent', () => {
  it('are both told of, and one is chosen', async () => {
    const queue = await opened();
    world.other('alva', 'LATE');
    queue.tick('alva', 'PRESENT');
    await pass();
    expect(queue.now().clashes['alva']?.mark).toBe('LATE');
    expect(markOf(queue.now(), 'alva')).toBe('PRESENT');
    expect(world.marks['alva']?.mark).toBe('LATE');
    queue.choose('alva', true);
    await pass();
    expect(world.marks['alva']?.mark).toBe('PRESENT');
    expect(queue.now().clashes).toEqual({});
  });

  it('may leave what the other set', async () => {
    const queue = await opened();
    world.other('alva', 'LATE');
    queue.tick('alva', 'PRESENT');
    await pass();
    queue.choose('alva', false);
    await pass();
    expect(markOf(queue.now(), 'alva')).toBe('LATE');
    expect(world.marks['alva']?.mark).toBe('LATE');
    expect(world.kept).toEqual({});
  });

  it('agree when they set the same', async () => {
    const queue = await opened();
    world.other('alva', 'PRESENT');
    queue.tick('alva', 'PRESENT');
    await pass();
    expect(queue.now().clashes).toEqual({});
    expect(queue.now().ticks).toEqual({});
  });

  it('do not hold up the others', async () => {
    const queue = await opened();
    world.other('alva', 'LATE');
    queue.tickAll(['alva', 'berit'], 'PRESENT');
    await pass();
    expect(world.marks['berit']?.mark).toBe('PRESENT');
    expect(Object.keys(queue.now().clashes)).toEqual(['alva']);
  });
});

describe('ticks', () => {
  it('are sent once, the last of each parent', async () => {
    const queue = await opened();
    queue.tick('alva', 'PRESENT');
    queue.tick('alva', 'LATE');
    queue.tick('berit', 'PRESENT');
    await pass();
    expect(world.sent.map((marks) => marks.map(({ parent, mark }) => `${parent} ${mark}`))).toEqual([
      ['alva LATE', 'berit PRESENT'],
    ]);
  });

  it('that are taken back before they are sent are not sent', async () => {
    const queue = await opened();
    queue.tick('alva', 'PRESENT');
    queue.tick('alva', null);
    await pass();
    expect(world.sent).toEqual([]);
  });

  it('made while another is on its way build on it', async () => {
    const queue = await opened();
    let arrive = () => {};
    world.answer = new Promise((resolve) => (arrive = resolve));
    queue.tick('alva', 'PRESENT');
    await pass();
    queue.tick('alva', 'LATE');
    arrive();
    await pass();
    expect(world.marks['alva']?.mark).toBe('LATE');
    expect(queue.now().clashes).toEqual({});
  });

  it('whose answer was lost are known again as one’s own', async () => {
    const queue = await opened();
    world.lost = 'answer';
    queue.tick('alva', 'PRESENT');
    await pass();
    world.lost = 'nothing';
    queue.tick('alva', 'LATE');
    await pass();
    await pass();
    expect(world.marks['alva']?.mark).toBe('LATE');
    expect(queue.now().clashes).toEqual({});
  });

  it('leave the exceptions when all the others are here', async () => {
    const queue = await opened();
    queue.tick('alva', 'EXCUSED');
    queue.tickAll(['alva', 'berit'], 'PRESENT');
    await pass();
    expect([world.marks['alva']?.mark, world.marks['berit']?.mark]).toEqual(['EXCUSED', 'PRESENT']);
  });

  it('are not undone by a list that was asked for before them', async () => {
    const queue = await opened();
    const old = [world.told('alva')];
    const askedAt = Date.now() - 1;
    queue.tick('alva', 'PRESENT');
    await pass();
    queue.learn(old, askedAt);
    expect(markOf(queue.now(), 'alva')).toBe('PRESENT');
  });

  it('that are refused stay until one lets them go', async () => {
    const queue = await opened();
    world.refuse = new ProblemError({ status: 422, code: 'session-cancelled' } as Problem);
    queue.tick('alva', 'PRESENT');
    await pass();
    expect(queue.now().standing).toBe('refused');
    expect(world.kept?.['alva']?.mark).toBe('PRESENT');
    await queue.letGo();
    expect(world.kept).toEqual({});
    expect(markOf(queue.now(), 'alva')).toBeNull();
  });
});
