import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { UnreachableError } from '../api/problems';
import type { Autosave } from './Autosave';
import { problem, World, type Page } from './autosaveWorld';

let world: World;

async function opened(): Promise<Autosave<Page, Page>> {
  const autosave = world.open();
  await vi.advanceTimersByTimeAsync(0);
  return autosave;
}

beforeEach(() => {
  vi.useFakeTimers();
  world = new World();
});

afterEach(() => {
  world.close();
  vi.useRealTimers();
});

describe('without a network', () => {
  const away = () => Promise.reject(new UnreachableError());

  it('is no loss: it stays on the device, and is sent by itself when there is one again', async () => {
    const autosave = await opened();
    world.refuse = away;
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(autosave.now().standing).toBe('offline');
    expect(world.kept?.mine.title).toBe('Att vila');
    world.refuse = undefined;
    await vi.advanceTimersByTimeAsync(3000);
    expect(autosave.now().standing).toBe('saved');
    expect(world.page.title).toBe('Att vila');
    expect(world.kept).toBeUndefined();
  });

  it('asks less and less often, and at once when the browser says that there is one', async () => {
    const autosave = await opened();
    world.refuse = away;
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500 + 3000 + 6000 + 12_000);
    expect(world.sent).toHaveLength(4);
    world.refuse = undefined;
    autosave.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.now().standing).toBe('saved');
  });

  it('what was written is there after the page was closed, also in the middle', async () => {
    const first = await opened();
    world.refuse = away;
    first.change({ title: 'Att vi' });
    first.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(0);
    world.refuse = undefined;
    const second = await opened();
    expect(second.now()).toMatchObject({ isRecalled: true, values: { title: 'Att vila' } });
    await vi.advanceTimersByTimeAsync(1500);
    expect(world.page.title).toBe('Att vila');
  });

  it('what was written is joined with what another wrote since then', async () => {
    const first = await opened();
    world.refuse = away;
    first.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(0);
    world.close();
    world.refuse = undefined;
    world.other({ text: 'Vad hjälper er att somna?' });
    await opened();
    await vi.advanceTimersByTimeAsync(3000);
    expect(world.page).toEqual({ title: 'Att vila', text: 'Vad hjälper er att somna?' });
  });
});

describe('two who write at once', () => {
  it('are both heard when they write in different fields', async () => {
    const autosave = await opened();
    world.other({ text: 'Vad hjälper er att somna?' });
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(3000);
    expect(world.page).toEqual({ title: 'Att vila', text: 'Vad hjälper er att somna?' });
    expect(autosave.now()).toMatchObject({ standing: 'saved', isTogether: true, values: world.page });
  });

  it('are asked when it is the same field, and nothing is sent or lost until then', async () => {
    const autosave = await opened();
    world.other({ title: 'Sömn' });
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(autosave.now().standing).toBe('clash');
    autosave.change({ text: 'Och en sak till.' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(world.page.title).toBe('Sömn');
    expect(world.kept?.mine).toEqual({ title: 'Att vila', text: 'Och en sak till.' });
  });

  it('get what is chosen', async () => {
    const autosave = await opened();
    world.other({ title: 'Sömn' });
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500);
    autosave.saveChosen();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.page.title).toBe('Att vila');
    expect(autosave.now().standing).toBe('saved');
  });

  it('keep the other’s when that is chosen, and the device forgets', async () => {
    const autosave = await opened();
    world.other({ title: 'Sömn' });
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500);
    autosave.keepTheirs();
    await vi.advanceTimersByTimeAsync(1500);
    expect(autosave.now()).toMatchObject({ standing: 'saved', values: { title: 'Sömn' } });
    expect(world.kept).toBeUndefined();
  });

  it('are asked anew, with what was written since, when the question was put aside', async () => {
    const autosave = await opened();
    world.other({ title: 'Sömn' });
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500);
    autosave.putAside();
    autosave.change({ title: 'Att vila länge' });
    autosave.ask();
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.now().clash?.mine).toMatchObject({ title: 'Att vila länge' });
  });
});

describe('what the server refuses', () => {
  it('is kept when the version was published meanwhile, and not sent again', async () => {
    const autosave = await opened();
    world.refuse = () => Promise.reject(problem(422, 'version-not-draft'));
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(60_000);
    expect(autosave.now().standing).toBe('closed');
    expect(world.sent).toHaveLength(1);
    expect(world.kept?.mine.title).toBe('Att vila');
    await autosave.letGo();
    expect(world.kept).toBeUndefined();
  });

  it('is kept when what it belongs to was taken away', async () => {
    const autosave = await opened();
    world.refuse = () => Promise.reject(problem(404, 'not-found'));
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(autosave.now().standing).toBe('gone');
    expect(world.kept?.mine.title).toBe('Att vila');
  });

  it('is told at its place and kept', async () => {
    const autosave = await opened();
    const errors = [{ pointer: '/text', code: 'size', detail: 'För långt.' }];
    world.refuse = () => Promise.reject(problem(400, 'validation-failed', errors));
    autosave.change({ text: 'x' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(autosave.now()).toMatchObject({ standing: 'faulty', faults: { '/text': 'För långt.' } });
    expect(world.kept?.mine.text).toBe('x');
  });

  it('is tried again when the server was in trouble', async () => {
    const autosave = await opened();
    world.refuse = () => Promise.reject(problem(503, 'busy'));
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(autosave.now().standing).toBe('stuck');
    world.refuse = undefined;
    await vi.advanceTimersByTimeAsync(3000);
    expect(autosave.now().standing).toBe('saved');
  });

  it('is not asked for when something is to be put right first', async () => {
    const autosave = await opened();
    autosave.change({ title: '' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(autosave.now()).toMatchObject({ standing: 'faulty', faults: { '/title': 'Skriv en rubrik.' } });
    expect(world.sent).toEqual([]);
    autosave.change({ title: 'Sömn' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(autosave.now()).toMatchObject({ standing: 'saved', faults: {} });
  });
});

describe('a browser that keeps nothing', () => {
  it('is found out, and what is written is sent all the same', async () => {
    const autosave = await opened();
    world.keeps = false;
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(0);
    expect(autosave.now().isKept).toBe(false);
    await vi.advanceTimersByTimeAsync(1500);
    expect(world.page.title).toBe('Att vila');
  });
});

describe('writing', () => {
  it('is sent a moment after the last change, once', async () => {
    const autosave = await opened();
    autosave.change({ title: 'A' });
    await vi.advanceTimersByTimeAsync(1400);
    autosave.change({ title: 'At' });
    await vi.advanceTimersByTimeAsync(1499);
    expect(world.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(world.sent.map(({ title }) => title)).toEqual(['At']);
  });

  it('is sent one request at a time, and what is written meanwhile follows', async () => {
    const autosave = await opened();
    let arrive = () => {};
    world.answer = new Promise((resolve) => (arrive = resolve));
    autosave.change({ title: 'A' });
    await vi.advanceTimersByTimeAsync(1500);
    autosave.change({ title: 'At' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(world.sent).toHaveLength(1);
    arrive();
    await vi.advanceTimersByTimeAsync(1500);
    expect(world.sent.map(({ title }) => title)).toEqual(['A', 'At']);
    expect(autosave.now().standing).toBe('saved');
  });

  it('is saved even if the answer to the first request was lost', async () => {
    const autosave = await opened();
    world.refuse = () => {
      world.other({ title: 'Att vila' });
      return Promise.reject(new UnreachableError());
    };
    autosave.change({ title: 'Att vila' });
    await vi.advanceTimersByTimeAsync(1500);
    world.refuse = undefined;
    await vi.advanceTimersByTimeAsync(6000);
    expect(autosave.now()).toMatchObject({ standing: 'saved', isTogether: false });
  });

  it('is sent at once when one leaves the page for another', async () => {
    const autosave = await opened();
    autosave.change({ title: 'Att vila' });
    world.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(world.page.title).toBe('Att vila');
  });

  it('and taken back is not sent at all', async () => {
    const autosave = await opened();
    autosave.change({ title: 'X' });
    autosave.change({ title: 'Att sova' });
    await vi.advanceTimersByTimeAsync(1500);
    expect(world.sent).toEqual([]);
    expect(autosave.now().standing).toBe('saved');
    expect(world.kept).toBeUndefined();
  });
});
