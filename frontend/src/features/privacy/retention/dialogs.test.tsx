import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { RetentionDecision, RetentionRun } from '../../../api/schema';
import privacy from '../../../i18n/sv/privacy';
import { refusing, show } from '../../family/showing';
import { ExecuteDialog } from './ExecuteDialog';
import { RevokeDialog } from './RevokeDialog';

afterEach(() => void vi.unstubAllGlobals());

const nothing = () => undefined;

it('a7_tells_why_a_run_could_not_begin_until_one_tries_again', async () => {
  refusing(409, 'Vänta tills den är klar.');
  await show(<ExecuteDialog run={{ id: 'd', lines: [] } as unknown as RetentionRun} onClose={nothing} />, privacy);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Gallra för gott' }));
  expect(screen.getByRole('alert')).toHaveTextContent(/^Vänta tills den är klar.$/);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Gallra för gott' }));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

it('a7_tells_as_every_form_does_that_somebody_else_was_first', async () => {
  refusing(412, 'Någon annan hann före.');
  await show(
    <RevokeDialog decision={{ id: 'b', reference: 'KS 2026/1' } as RetentionDecision} onClose={nothing} />,
    privacy,
  );
  await userEvent.click(screen.getByRole('button', { name: privacy['privacy.decision.end'] }));
  expect(screen.getByRole('alert')).toHaveTextContent(/finns kvar. Någon annan hann före.$/);
});
