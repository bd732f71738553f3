import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { EnrolmentSummary } from '../../../api/schema';
import { answering, show } from '../showing';
import { Queue } from './Queue';

const names = ['Alva Almlöf', 'Berit Björk', 'Cesar Ceder'];
const waiting = names.map((name, index): EnrolmentSummary => ({
  id: `e${index}`,
  status: 'WAITLISTED',
  source: 'PARENT',
  group: { id: 'g', name: 'Vårgruppen' },
  household: {
    id: `h${index}`,
    centre: 'c',
    municipality: '0685',
    childMonth: '2027-03',
    firstChild: null,
    parents: [{ id: `p${index}`, role: 'BIRTH_PARENT', name, protectedIdentity: index === 1 }],
  },
  askedAt: '2026-11-24T08:00:00Z',
  confirmUntil: null,
  queuePlace: index + 1,
  offerUntil: null,
  memberFrom: null,
  memberTo: null,
  supportOffered: null,
  endReason: null,
}));

function showQueue(isHost: boolean) {
  return show(<Queue waiting={waiting} rights={() => ({ isHost, isOurs: true })} />);
}

function order() {
  return screen.getAllByRole('listitem').map((item) => item.querySelector('a')?.textContent);
}

async function moveCesarFirst() {
  screen.getByRole('button', { name: 'Flytta Cesar Ceder i kön, nu plats 3 av 3' }).focus();
  await userEvent.keyboard('{ArrowUp}{ArrowUp}');
}

afterEach(() => void vi.unstubAllGlobals());

describe('the waiting list', () => {
  it('r12_moves_by_key_but_saves_nothing_without_a_reason', async () => {
    const sent = answering(waiting[2]!);
    await showQueue(true);
    await moveCesarFirst();
    expect(order()).toEqual(['Cesar Ceder', 'Alva Almlöf', 'Berit Björk']);
    expect(screen.getByText(/^Cesar Ceder står på plats 1 av 3\. Inget är sparat än\./)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Flytta Cesar Ceder i kön/ })).toHaveFocus();
    await userEvent.click(screen.getByRole('button', { name: 'Spara flytten' }));
    expect(screen.getByRole('group', { name: 'En sak att rätta till' })).toHaveFocus();
    expect(sent).toEqual([]);

    await userEvent.type(screen.getByLabelText('Varför?'), 'Anmäldes först.');
    await userEvent.click(screen.getByRole('button', { name: 'Spara flytten' }));
    expect(sent).toEqual([
      {
        method: 'PUT',
        path: '/familjenavet/v1/enrolments/e2/queue-place',
        ifMatch: '"7"',
        body: { place: 1, reason: 'Anmäldes först.' },
      },
    ]);
    expect(screen.queryByLabelText('Varför?')).not.toBeInTheDocument();
  });

  it('saves nothing when the family has been offered a place meanwhile, and keeps the reason', async () => {
    const sent = answering({ ...waiting[2]!, status: 'OFFERED', queuePlace: null });
    await showQueue(true);
    await moveCesarFirst();
    await userEvent.type(screen.getByLabelText('Varför?'), 'Anmäldes först.');
    await userEvent.click(screen.getByRole('button', { name: 'Spara flytten' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('Något har hänt med familjens plats');
    expect(screen.getByLabelText('Varför?')).toHaveValue('Anmäldes först.');
    expect(sent).toEqual([]);
  });

  it('is left as it was with Escape', async () => {
    await showQueue(true);
    await moveCesarFirst();
    await userEvent.keyboard('{Escape}');
    expect(order()).toEqual(names);
    expect(screen.queryByLabelText('Varför?')).not.toBeInTheDocument();
  });

  it('moves a step at a time by its buttons too, and the focus stays on the button', async () => {
    await showQueue(true);
    await userEvent.click(screen.getByRole('button', { name: 'Flytta ner Alva Almlöf' }));
    expect(order()).toEqual(['Berit Björk', 'Alva Almlöf', 'Cesar Ceder']);
    expect(screen.getByRole('button', { name: 'Flytta ner Alva Almlöf' })).toHaveFocus();
    expect(screen.getByRole('button', { name: 'Flytta upp Berit Björk' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('is only to be read for those who do not hold the group', async () => {
    await showQueue(false);
    expect(screen.queryByRole('button', { name: /^Flytta/ })).not.toBeInTheDocument();
    expect(screen.getByText('Skyddade uppgifter')).toBeInTheDocument();
  });
});
