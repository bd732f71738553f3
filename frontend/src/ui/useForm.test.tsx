import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FormEvent } from 'react';
import { describe, expect, it, vi } from 'vitest';
import sv from '../i18n/sv';
import { LanguageProvider } from '../i18n/LanguageProvider';
import { Button } from './Button';
import { ErrorSummary } from './ErrorSummary';
import { TextField } from './Field';
import { textProps, useForm, type Faults } from './useForm';

type Values = { name: string };
type Save = (values: Values) => Promise<void>;

const nameMissing = 'Skriv vad centralen heter.';

interface Props {
  save: Save;
  refusal?: Faults;
  onError?: (error: unknown) => void;
}

function Sample({ save, refusal, onError }: Props) {
  const form = useForm<Values>({
    initial: { name: 'Vetlanda' },
    validate: ({ name }): Faults => (name ? {} : { '/name': nameMissing }),
    refusal: () => refusal ?? {},
    onError: (error) => onError?.(error),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.submit(save);
  };
  return (
    <form noValidate onSubmit={submit}>
      <ErrorSummary faults={form.faults} attempt={form.attempt} />
      <TextField label="Namn" {...textProps(form, 'name', '/name')} />
      <Button type="submit" pending={form.isSaving}>
        Spara
      </Button>
      {form.isDirty && <p>ändrad</p>}
    </form>
  );
}

function show(props: Props) {
  render(
    <LanguageProvider catalog={sv}>
      <Sample {...props} />
    </LanguageProvider>,
  );
  return { user: userEvent.setup(), field: screen.getByLabelText('Namn'), button: screen.getByRole('button') };
}

describe('a form', () => {
  it('says what is wrong when one leaves the field, not while one types', async () => {
    const { user, field } = show({ save: vi.fn() });
    await user.clear(field);
    expect(screen.queryByText(nameMissing)).not.toBeInTheDocument();
    await user.tab();
    expect(field).toHaveAccessibleDescription(nameMissing);
    expect(field).toBeInvalid();
  });

  it('sums up on saving, takes the focus there, and leads to the field', async () => {
    const save = vi.fn<Save>();
    const { user, field, button } = show({ save });
    await user.clear(field);
    await user.click(button);
    expect(screen.getByRole('group', { name: 'En sak att rätta till' })).toHaveFocus();
    await user.click(screen.getByRole('link', { name: nameMissing }));
    expect(field).toHaveFocus();
    expect(save).not.toHaveBeenCalled();
  });

  it('sends once however often one presses', async () => {
    let finish = () => {};
    const save = vi.fn<Save>(() => new Promise((resolve) => (finish = resolve)));
    const { user, button } = show({ save });
    await user.dblClick(button);
    await user.click(button);
    expect(save).toHaveBeenCalledTimes(1);
    finish();
  });

  it('shows what the API refused at its field until that is changed', async () => {
    const onError = vi.fn();
    const save = vi.fn<Save>().mockRejectedValue(new Error('refused'));
    const { user, field, button } = show({ save, refusal: { '/name': 'Namnet är upptaget.' }, onError });
    await user.click(button);
    expect(field).toHaveAccessibleDescription('Namnet är upptaget.');
    expect(onError).not.toHaveBeenCalled();
    await user.type(field, ' södra');
    expect(screen.queryByText('Namnet är upptaget.')).not.toBeInTheDocument();
  });

  it('tells an error of the whole, keeps what was typed and knows that it is unsaved', async () => {
    const onError = vi.fn();
    const { user, field, button } = show({ save: vi.fn<Save>().mockRejectedValue(new Error('away')), onError });
    await user.type(field, '!');
    await user.click(button);
    expect(onError).toHaveBeenCalledTimes(1);
    expect(field).toHaveValue('Vetlanda!');
    expect(screen.getByText('ändrad')).toBeInTheDocument();
  });
});
