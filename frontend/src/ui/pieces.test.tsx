import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LanguageProvider } from '../i18n/LanguageProvider';
import sv from '../i18n/sv';
import { Button } from './Button';
import { ConflictDialog, type ConflictLine } from './ConflictDialog';
import { DataTable } from './DataTable';
import { ErrorState } from './ErrorState';
import { PlaceSwitcher } from './PlaceSwitcher';
import { RadioList } from './RadioList';
import { SeatRing } from './SeatRing';
import { ToastProvider, useLeaveToast, useToast } from './Toast';

function show(piece: React.ReactNode) {
  return render(<LanguageProvider catalog={sv}>{piece}</LanguageProvider>);
}

afterEach(() => void vi.useRealTimers());

describe('a button that may not be used', () => {
  it('can be reached, does nothing, and tells why', async () => {
    const onPress = vi.fn();
    show(
      <Button denied="Fråga samordnaren." onPress={onPress}>
        Ändra
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Ändra' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toHaveAccessibleDescription('Fråga samordnaren.');
    await userEvent.click(button);
    expect(onPress).not.toHaveBeenCalled();
    expect(await screen.findByRole('dialog')).toHaveTextContent('Fråga samordnaren.');
  });
});

describe('a choice that may not be made', () => {
  it('stays, tells why, and cannot be chosen', async () => {
    const onChange = vi.fn();
    const choices = [
      { value: 'mail', text: 'Med mejl', denied: 'Vi har inga adresser.' },
      { value: 'paper', text: 'På papper' },
    ];
    show(<RadioList label="Hur" value="" choices={choices} onChange={onChange} />);
    const denied = screen.getByRole('radio', { name: 'Med mejl Vi har inga adresser.' });
    expect(denied).toBeDisabled();
    await userEvent.click(denied);
    await userEvent.click(screen.getByRole('radio', { name: 'På papper' }));
    expect(onChange.mock.calls).toEqual([['paper']]);
  });
});

describe('the table', () => {
  const columns = [{ id: 'name', title: 'Namn', sort: 'name', cell: (row: string) => row }];
  const shared = {
    caption: 'Centraler',
    columns,
    rowKey: (row: string) => row,
    slowText: 'Det tar lite längre än vanligt.',
  };

  it('turns the order when the same column is asked for again', async () => {
    const onSort = vi.fn();
    show(<DataTable {...shared} rows={['a']} sort="name" onSort={onSort} />);
    expect(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: /Namn/ }));
    expect(onSort).toHaveBeenCalledWith('-name');
  });

  it('shows nothing at first, then a skeleton, then words', () => {
    vi.useFakeTimers();
    const { container } = show(
      <DataTable {...shared} rows={undefined} expectedRows={2} sort="name" onSort={vi.fn()} />,
    );
    const skeletons = () => container.querySelectorAll('.skeleton').length;
    expect(skeletons()).toBe(0);
    act(() => void vi.advanceTimersByTime(350));
    expect(skeletons()).toBe(2);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    act(() => void vi.advanceTimersByTime(2000));
    expect(screen.getByRole('status')).toHaveTextContent('Det tar lite längre än vanligt.');
  });
});

describe('the choice between two versions', () => {
  const line: ConflictLine = {
    field: 'phone',
    label: 'Telefon',
    mine: '1',
    theirs: '',
    mineChanged: true,
    theirsChanged: false,
    chosen: 'mine',
  };

  it('shows both, who changed, and what it becomes', async () => {
    const onChoose = vi.fn();
    const rest = {
      title: 'Krock',
      lead: 'Välj.',
      pending: false,
      onSave: vi.fn(),
      onKeepTheirs: vi.fn(),
      onBack: vi.fn(),
    };
    show(<ConflictDialog {...rest} lines={[line]} onChoose={onChoose} />);
    const group = screen.getByRole('radiogroup', { name: 'Telefon' });
    expect(within(group).getByRole('radio', { name: '1 du ändrade' })).toBeChecked();
    await userEvent.click(within(group).getByRole('radio', { name: 'Inget som förut' }));
    expect(onChoose).toHaveBeenCalledWith('phone', 'theirs');
  });
});

describe('an error that may pass', () => {
  it('is tried again by itself after twenty seconds, and when asked', () => {
    vi.useFakeTimers();
    const onRetry = vi.fn();
    show(<ErrorState title="Det gick inte" detail="Inget är borta." reference="FN-4T7KQ2" onRetry={onRetry} />);
    expect(screen.getByText('Vi försöker igen om 20 sekunder.')).toBeInTheDocument();
    act(() => void vi.advanceTimersByTime(20_000));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/FN-4T7KQ2/)).toBeInTheDocument();
  });
});

describe('the place one works in', () => {
  it('is text when there is only one, and a menu when there are several', () => {
    const one = { id: 'a', text: 'Vetlanda' };
    const { unmount } = show(<PlaceSwitcher places={[one]} selected="a" onChoose={vi.fn()} />);
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
    unmount();
    show(<PlaceSwitcher places={[one, { id: 'b', text: 'Aneby' }]} selected="b" onChoose={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Du arbetar i: Aneby' })).toBeInTheDocument();
  });
});

describe('the ring', () => {
  it('is words alone when there are more seats than can be drawn', () => {
    const { container } = show(
      <SeatRing taken={3} seats={15}>
        3 av 15
      </SeatRing>,
    );
    expect(container.querySelector('svg')).toBeNull();
    expect(screen.getByText('3 av 15')).toBeInTheDocument();
  });
});

function Receipt({ onUndo }: { onUndo: () => void }) {
  const tell = useToast();
  const leave = useLeaveToast();
  return (
    <>
      <Button onPress={() => tell({ text: 'Sparat.', onUndo })}>Spara</Button>
      <Button onPress={leave}>Gå</Button>
    </>
  );
}

describe('a receipt', () => {
  it('can be undone, and goes away', async () => {
    const onUndo = vi.fn();
    show(
      <ToastProvider>
        <Receipt onUndo={onUndo} />
      </ToastProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    expect(screen.getByRole('status')).toHaveTextContent('Sparat.');
    await userEvent.click(screen.getByRole('button', { name: 'Ångra' }));
    expect(onUndo).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it('goes with the page that it was told on, and comes along to the page that it leads to', async () => {
    const clock = vi.spyOn(Date, 'now').mockReturnValue(10_000);
    show(
      <ToastProvider>
        <Receipt onUndo={vi.fn()} />
      </ToastProvider>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Spara' }));
    clock.mockReturnValue(10_050);
    await userEvent.click(screen.getByRole('button', { name: 'Gå' }));
    expect(screen.getByRole('status')).toHaveTextContent('Sparat.');
    clock.mockReturnValue(11_000);
    await userEvent.click(screen.getByRole('button', { name: 'Gå' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
    clock.mockRestore();
  });
});
