import { render, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import sv from '../../i18n/sv';
import indicators from '../../i18n/sv/indicators';
import { LanguageProvider } from '../../i18n/LanguageProvider';
import type { Share } from '../../lib/shares';
import { IntervalRow, IntervalTable } from './IntervalRow';
import { TargetFigure } from './TargetFigure';
import type { Judged } from './VerdictShape';

function show(piece: React.ReactNode) {
  return render(<LanguageProvider catalog={{ ...sv, ...indicators }}>{piece}</LanguageProvider>);
}

const share: Share = {
  status: 'OK',
  share: 421 / 463,
  ciLow: 0.8797,
  ciHigh: 0.9322,
  numerator: 421,
  denominator: 463,
  method: 'WILSON',
};
const nothing = { share: null, ciLow: null, ciHigh: null, numerator: null, denominator: null };

function showTarget(more: Partial<Share>, verdict: Judged | null, target = 0.9, responseRate: number | null = 0.71) {
  const value = { ...share, ...more, verdict, period: '2026-AUTUMN', responseRate };
  const { container } = show(
    <TargetFigure title="Tryggare" value={value} target={{ share: target, by: null }} counted="svar" />,
  );
  return { figure: screen.getByRole('region', { name: 'Tryggare' }), container };
}

describe('a target', () => {
  it('says first the point, then how sure it is, and on what it stands', () => {
    const { figure, container } = showTarget({}, 'REACHED');
    expect(figure).toHaveTextContent('Målet nått');
    expect(figure).toHaveTextContent('Går inte att avgöra om det håller: intervallet går under 90');
    expect(figure).toHaveTextContent('421 av 463 svar, hösten 2026. 71');
    expect(figure).toHaveTextContent(/90,9.%/);
    expect(container.querySelectorAll('.band')).toHaveLength(1);
  });

  it('tells that few answered', () => {
    expect(showTarget({}, 'REACHED_CONFIRMED', 0.9, 0.4).figure).toHaveTextContent('Färre än hälften svarade');
  });

  it('has no band where all are counted, and tells how many are left', () => {
    const counted = { method: 'NONE', numerator: 13, denominator: 17, share: 13 / 17 } as const;
    const { figure, container } = showTarget(counted, 'NOT_REACHED', 1, null);
    expect(figure).toHaveTextContent('13 av 17');
    expect(figure).toHaveTextContent('mål alla');
    expect(figure).toHaveTextContent('4 kvar till målet.');
    expect(container.querySelector('.band')).toBeNull();
  });

  it('draws nothing of what is hidden, and judges nothing', () => {
    const { figure, container } = showTarget({ ...nothing, status: 'SUPPRESSED' }, null, 0.9, null);
    expect(figure).toHaveTextContent('Dolt, så att ingen kan pekas ut.');
    expect(figure).not.toHaveTextContent('Målet');
    expect(container.querySelector('.line, .dot, .band')).toBeNull();
  });
});

describe('places beside each other', () => {
  it('have their share, interval and number; a hidden one only its mark', () => {
    show(
      <IntervalTable caption="Män" title="Kommun" counted="Föräldrar" whole={{ name: 'länet', share: 0.36 }}>
        <IntervalRow name="Eksjö" value={{ ...share, share: 0.3, ciLow: 0.2, ciHigh: 0.42 }} whole={0.36} />
        <IntervalRow name="Sävsjö" value={{ ...share, ...nothing, status: 'SUPPRESSED' }} whole={0.36} />
      </IntervalTable>,
    );
    const [, shown, secret] = screen.getAllByRole('row');
    expect(within(shown!).getByRole('img')).toHaveAccessibleName('Intervall 20 till 42 procent');
    expect(shown).toHaveTextContent('463');
    expect(secret).toHaveTextContent(/^Sävsjö\.\.$/);
    expect(within(secret!).queryByRole('img')).toBeNull();
  });
});
