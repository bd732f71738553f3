import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useSyncExternalStore } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '../../i18n/LanguageProvider';
import sv from '../../i18n/sv';
import words from '../../i18n/sv/attendance';
import { ParentRow } from './ParentRow';
import type { MarkQueue } from './MarkQueue';
import { World } from './ticking';

const world = new World();
const alva = { household: 'h', name: 'Alva Almlöf', role: 'BIRTH_PARENT' } as const;

function Row({ queue, isGuarded }: { queue: MarkQueue; isGuarded: boolean }) {
  const ticking = useSyncExternalStore(queue.subscribe, queue.now);
  return <ParentRow parent={{ ...alva, ...world.told('alva', isGuarded) }} {...{ queue, ticking }} mayMark />;
}

function show(isGuarded = false): MarkQueue {
  const queue = world.open();
  queue.learn([world.told('alva', isGuarded)], Date.now());
  render(
    <LanguageProvider catalog={{ ...sv, ...words }}>
      <Row {...{ queue, isGuarded }} />
    </LanguageProvider>,
  );
  return queue;
}

afterEach(() => {
  world.close();
  world.marks = {};
  world.kept = undefined;
});

describe('a parent on the list', () => {
  it('asks which is to stand when another has set another mark', async () => {
    show();
    world.other('alva', 'LATE');
    await userEvent.click(screen.getByRole('button', { name: 'Här' }));
    expect(await screen.findByText('Någon annan satte ”Sen”. Du satte ”Här”. Välj.')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Behåll ”Sen”' }));
    expect(screen.getByRole('button', { name: 'Sen' })).toHaveAttribute('aria-pressed', 'true');
  });

  it('is marked by one press and unmarked by another, by key too', async () => {
    show();
    expect(screen.getByRole('group', { name: 'Alva Almlöf' })).toBeInTheDocument();
    const here = screen.getByRole('button', { name: 'Här' });
    await userEvent.click(here);
    expect(here).toHaveAttribute('aria-pressed', 'true');
    expect(screen.getByRole('button', { name: 'Sen' })).toHaveAttribute('aria-pressed', 'false');
    here.focus();
    await userEvent.keyboard('{Enter}');
    expect(here).toHaveAttribute('aria-pressed', 'false');
  });

  it('is told to be protected', () => {
    show(true);
    expect(screen.getByText('Skyddade uppgifter')).toBeInTheDocument();
  });
});
