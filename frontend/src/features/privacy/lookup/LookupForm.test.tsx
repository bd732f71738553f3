import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import privacy from '../../../i18n/sv/privacy';
import { answering, show } from '../../family/showing';
import { LookupForm } from './LookupForm';

afterEach(() => void vi.unstubAllGlobals());

it('a10_sends_whom_one_seeks_in_the_body_and_never_in_an_address', async () => {
  const sent = answering({ id: 'l', items: [] });
  const found = vi.fn();
  await show(<LookupForm family={undefined} onFound={found} />, privacy);
  await userEvent.type(screen.getByRole('textbox', { name: 'En förälders namn' }), 'Alva Alm');
  await userEvent.selectOptions(screen.getByLabelText('Varför slår du upp familjen?'), 'Begäran om registerutdrag');
  await userEvent.type(screen.getByLabelText(/Skälet med egna ord/), 'Begäran som kom i fredags.');
  await userEvent.click(screen.getByRole('button', { name: 'Slå upp' }));
  expect(sent).toHaveLength(1);
  expect(sent).toMatchObject([
    {
      method: 'POST',
      path: '/familjenavet/v1/family-lookups',
      body: { reason: 'ACCESS_REQUEST', explanation: 'Begäran som kom i fredags.', by: 'NAME', sought: 'Alva Alm' },
    },
  ]);
  expect(location.href).not.toContain('Alva');
  expect(found).toHaveBeenCalledWith(expect.objectContaining({ id: 'l' }));
});

it('a4_sends_nothing_without_a_reason', async () => {
  const sent = answering({ id: 'l', items: [] });
  await show(<LookupForm family={undefined} onFound={() => undefined} />, privacy);
  await userEvent.click(screen.getByRole('button', { name: 'Slå upp' }));
  expect(screen.getByRole('group', { name: '3 saker att rätta till' })).toHaveFocus();
  expect(sent).toEqual([]);
});

it('begins with the number of a family that one came from', async () => {
  answering({});
  await show(<LookupForm family="019aa4f0-8888-7000-8000-000000000002" onFound={() => undefined} />, privacy);
  expect(screen.getByRole('textbox', { name: 'Familjens nummer' })).toHaveValue('019aa4f0-8888-7000-8000-000000000002');
});
