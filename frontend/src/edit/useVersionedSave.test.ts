import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Versioned } from '../api/client';
import { ProblemError } from '../api/problems';
import type { Problem } from '../api/schema';
import { useVersionedSave, type Saved } from './useVersionedSave';

type Note = { title: string; text: string };

/** A thing with an ETag, as the API keeps it: who writes on an older version is refused. */
function shelf(kept: Note) {
  let version = 1;
  let note = kept;
  const now = (): Versioned<Note> => ({ data: note, etag: String(version) });
  return {
    now,
    put: (changed: Partial<Note>) => {
      note = { ...note, ...changed };
      version += 1;
    },
    fetch: () => Promise.resolve(now()),
    write: (onto: Versioned<Note>, values: Note) => {
      if (onto.etag !== String(version)) return Promise.reject(new ProblemError({ status: 412 } as Problem));
      note = values;
      version += 1;
      return Promise.resolve(now());
    },
  };
}

function edit(kept: ReturnType<typeof shelf>) {
  const saved: Saved<Note>[] = [];
  const versions = { opened: kept.now(), read: (note: Note) => note, write: kept.write, fetch: kept.fetch };
  const { result } = renderHook(() => useVersionedSave<Note, Note>(versions, (one) => saved.push(one)));
  return { saved, hook: result };
}

describe('a save on a version', () => {
  it('is made on the one that was opened', async () => {
    const kept = shelf({ title: 'a', text: 'b' });
    const { saved, hook } = edit(kept);
    await act(() => hook.current.save({ title: 'a', text: 'mine' }));
    expect(saved).toMatchObject([{ isTogether: false, now: { data: { text: 'mine' } } }]);
  });

  it('is joined with what somebody else changed elsewhere', async () => {
    const kept = shelf({ title: 'a', text: 'b' });
    const { saved, hook } = edit(kept);
    kept.put({ title: 'theirs' });
    await act(() => hook.current.save({ title: 'a', text: 'mine' }));
    expect(saved).toMatchObject([{ isTogether: true, now: { data: { title: 'theirs', text: 'mine' } } }]);
    expect(hook.current.clash).toBeNull();
  });

  it('waits for a choice when both changed the same, and writes nothing before', async () => {
    const kept = shelf({ title: 'a', text: 'b' });
    const { saved, hook } = edit(kept);
    kept.put({ text: 'theirs' });
    await act(() => hook.current.save({ title: 'a', text: 'mine' }));
    expect(saved).toEqual([]);
    expect(kept.now().data.text).toBe('theirs');
    act(() => hook.current.choose('text', false));
    await act(() => hook.current.saveChosen(hook.current.clash!));
    expect(kept.now().data).toEqual({ title: 'a', text: 'theirs' });
  });

  it('asks again when a third one comes between', async () => {
    const kept = shelf({ title: 'a', text: 'b' });
    const { saved, hook } = edit(kept);
    kept.put({ text: 'theirs' });
    await act(() => hook.current.save({ title: 'a', text: 'mine' }));
    kept.put({ text: 'a third' });
    await act(() => hook.current.saveChosen(hook.current.clash!));
    expect(saved).toEqual([]);
    expect(hook.current.clash).toMatchObject({ theirs: { text: 'a third' }, mine: { text: 'mine' } });
  });
});
