import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { RetentionRun } from '../../../api/schema';
import privacy from '../../../i18n/sv/privacy';
import { answering, show } from '../../family/showing';
import { Outcome } from './Outcome';

const tried = {
  id: 'd',
  kind: 'DRY_RUN',
  state: 'DONE',
  execution: null,
  problem: null,
  decision: { id: 'b', reference: 'KS 2026/1' },
  lines: [{ dataClass: 'ATTENDANCE', due: 3 }],
  permittedActions: ['RUN_RETENTION'],
} as unknown as RetentionRun;

function tell(run: Partial<RetentionRun>) {
  return show(<Outcome run={{ ...tried, ...run }} />, privacy);
}

afterEach(() => void vi.unstubAllGlobals());

it('a7_takes_away_what_was_tried_only_after_a_yes', async () => {
  const sent = answering({ id: 'r' });
  await tell({});
  await userEvent.click(screen.getByRole('button', { name: 'Genomför gallringen' }));
  expect(screen.getByText('3 familjer')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Gallra för gott' }));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('checkbox'));
  await userEvent.click(screen.getByRole('button', { name: 'Gallra för gott' }));
  expect(sent).toMatchObject([{ method: 'POST', path: '/familjenavet/v1/retention-runs/d/execution' }]);
});

it.each<[string, Partial<RetentionRun>]>([
  ['who only watches', { permittedActions: [] }],
  ['what was carried out before', { execution: 'r' }],
  ['what found nothing', { lines: [] }],
])('a7_offers_no_run_for_%s', async (_, run) => {
  answering({});
  await tell(run);
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('a7_says_why_nothing_went', async () => {
  answering({});
  await tell({ kind: 'RUN', state: 'FAILED', problem: 'decision-not-in-force' });
  expect(screen.getByRole('alert')).toHaveTextContent('Beslutet gäller inte längre.');
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

it('a7_asks_for_a_new_dry_run_when_others_would_go', async () => {
  answering({});
  await tell({ kind: 'RUN', state: 'CHANGED' });
  expect(screen.getByRole('alert')).toHaveTextContent('Därför gallrades inget.');
  expect(screen.getByRole('button', { name: /Gör ett prov/ })).toBeInTheDocument();
});
