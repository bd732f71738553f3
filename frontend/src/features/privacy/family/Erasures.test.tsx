import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import type { Parent, PrivacyFamily } from '../../../api/schema';
import privacy from '../../../i18n/sv/privacy';
import { answering, show } from '../../family/showing';
import { Erasures } from './Erasures';

const parent = (id: string, firstName: string) =>
  ({ id, role: 'OTHER_PARENT', contact: { firstName, familyName: 'Alm' } }) as Parent;

const family = {
  id: 'f',
  held: false,
  protectedIdentity: false,
  parents: [parent('a', 'Alva'), parent('b', 'Bo')],
} as PrivacyFamily;

async function ask(about: PrivacyFamily): Promise<void> {
  await show(<Erasures id="f" family={{ data: about, etag: '"3"' }} />, privacy);
  await userEvent.click(screen.getByRole('button', { name: 'Besluta om radering' }));
}

afterEach(() => void vi.unstubAllGlobals());

it('a8_says_what_goes_and_what_stays_and_erases_only_with_a_ground_and_a_yes', async () => {
  const sent = answering({ id: 'e', items: [] });
  await ask(family);
  expect(screen.getByText('Namn, e-post och mobilnummer')).toBeInTheDocument();
  expect(screen.getByText('Beslutet, med grund och ärende')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Radera för gott' }));
  expect(screen.getByRole('group', { name: '2 saker att rätta till' })).toHaveFocus();
  await userEvent.selectOptions(screen.getByLabelText('Grund'), 'Föräldern invänder mot att uppgifterna används');
  await userEvent.click(screen.getByRole('checkbox'));
  expect(sent).toEqual([]);
  await userEvent.click(screen.getByRole('radio', { name: 'Bo Alm' }));
  await userEvent.click(screen.getByRole('button', { name: 'Radera för gott' }));
  expect(sent).toMatchObject([
    { ifMatch: '"3"', body: { family: 'f', parent: 'b', decision: 'ERASED', ground: 'OBJECTION' } },
  ]);
});

it('a8_records_a_refusal_with_its_ground_where_the_data_are_held', async () => {
  const sent = answering({ id: 'e', items: [] });
  await ask({ ...family, held: true });
  expect(screen.getByText(/Uppgifterna är spärrade mot radering/)).toBeInTheDocument();
  expect(screen.queryByText('Namn, e-post och mobilnummer')).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Anteckna beslutet' }));
  expect(sent).toMatchObject([{ body: { parent: null, decision: 'REFUSED', ground: 'LEGAL_HOLD' } }]);
});

it('a5_names_nobody_of_a_protected_family', async () => {
  answering({ items: [] });
  await ask({ ...family, protectedIdentity: true });
  expect(screen.queryByText(/Alm/)).not.toBeInTheDocument();
});
