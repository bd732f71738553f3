import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import privacy from '../../../i18n/sv/privacy';
import { refusing, show } from '../../family/showing';
import { Holds } from './Holds';

afterEach(() => void vi.unstubAllGlobals());

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

async function ask(): Promise<void> {
  await press('Lägg en spärr');
  await userEvent.selectOptions(screen.getByLabelText('Varför måste uppgifterna vara kvar?'), 'Tillsyn');
  await press('Lägg spärren');
}

it('begins anew when it is opened again after a refusal', async () => {
  refusing(409, 'Det finns inga personuppgifter kvar.');
  await show(<Holds id="f" mayHold />, privacy);
  await ask();
  expect(screen.getByRole('alert')).toHaveTextContent('Det du skrev finns kvar.');
  await press('Avbryt');
  await press('Lägg en spärr');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  expect(screen.getByLabelText('Varför måste uppgifterna vara kvar?')).toHaveValue('');
});

it('forgets what was refused as soon as it is tried again', async () => {
  refusing(409, 'Det finns inga personuppgifter kvar.');
  await show(<Holds id="f" mayHold />, privacy);
  await ask();
  expect(screen.getByRole('alert')).toHaveTextContent('Det finns inga personuppgifter kvar.');
  await userEvent.type(screen.getByRole('textbox', { name: /Ärendets nummer/ }), 'utan siffror');
  await press('Lägg spärren');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
