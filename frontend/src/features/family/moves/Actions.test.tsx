import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { EnrolmentSummary } from '../../../api/schema';
import { answering, show } from '../showing';
import { Actions } from './Actions';

const invited = {
  id: 'e',
  status: 'INVITED',
  queuePlace: null,
  supportOffered: null,
  group: { id: 'g', name: 'Vårgruppen' },
} as EnrolmentSummary;

function showActions(enrolment: EnrolmentSummary, isOurs = true) {
  return show(<Actions enrolment={enrolment} name="Alva Almlöf" rights={{ isOurs, isHost: false }} />);
}

afterEach(() => void vi.unstubAllGlobals());

it('r14_asks_whether_individual_support_was_offered_before_a_family_says_no', async () => {
  const sent = answering(invited);
  await showActions(invited);
  await userEvent.click(screen.getByRole('button', { name: 'Åtgärder Alva Almlöf' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Tacka nej för familjen' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tacka nej' }));
  expect(screen.getByRole('link', { name: 'Välj om enskilt stöd erbjöds.' })).toBeInTheDocument();
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'Ja, enskilt stöd erbjöds' }));
  await userEvent.click(screen.getByRole('button', { name: 'Tacka nej' }));
  expect(sent).toMatchObject([{ path: '/familjenavet/v1/enrolments/e/decline', body: { supportOffered: true } }]);
});

it('r14_asks_afterwards_when_the_family_said_no_by_itself', async () => {
  const declined = { ...invited, status: 'DECLINED' } as const;
  const sent = answering(declined);
  await showActions(declined);
  await userEvent.click(screen.getByRole('button', { name: 'Erbjöds enskilt stöd? Alva Almlöf' }));
  await userEvent.click(screen.getByRole('radio', { name: 'Nej, inte den här gången' }));
  await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
  expect(sent).toMatchObject([{ method: 'PUT', ifMatch: '"7"', body: { supportOffered: false } }]);
});

it('offers nothing to do for the family of another centre', async () => {
  await showActions(invited, false);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});
