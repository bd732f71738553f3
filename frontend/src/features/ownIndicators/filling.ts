import type { Indicator, LocalText } from '../../api/schema';
import { swedish } from '../../lib/localText';
import { codeOf } from './code';
import { wholesOf } from './ratio';
import type { IndicatorValues } from './values';

type Filled = Partial<IndicatorValues>;

function isSame(one: LocalText, other: LocalText | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other ?? {});
}

/** How a share is said where nothing else has been written: "Av familjer som bad om plats: familjer som kom." */
const formulas: Record<string, (part: string, whole: string) => string> = {
  sv: (part, whole) => `Av ${whole}: ${part}.`,
  en: (part, whole) => `Of ${whole}: ${part}.`,
};

function formulaOf(part: Indicator | undefined, whole: Indicator | undefined): LocalText {
  if (!part || !whole) return {};
  return Object.fromEntries(
    Object.entries(formulas).flatMap(([language, say]) => {
      const [numerator, denominator] = [part.numerator[language], whole.denominator[language]];
      return numerator && denominator ? [[language, say(numerator, denominator)]] : [];
    }),
  );
}

interface Chosen {
  numeratorOf: string;
  denominatorOf: string;
}

/** What the chosen ones are called; texts that somebody has written stay as they are. */
function wordsOf(values: IndicatorValues, chosen: Chosen, indicators: Indicator[]): Filled {
  const named = (code: string) => indicators.find((one) => one.code === code);
  const [part, whole] = [named(chosen.numeratorOf), named(chosen.denominatorOf)];
  const [partBefore, wholeBefore] = [named(values.numeratorOf), named(values.denominatorOf)];
  const { numerator, denominator, formula } = values;
  const isUnwritten = (text: LocalText, before: LocalText | undefined) => isSame(text, {}) || isSame(text, before);
  return {
    ...(isUnwritten(numerator, partBefore?.numerator) && { numerator: part?.numerator ?? {} }),
    ...(isUnwritten(denominator, wholeBefore?.denominator) && { denominator: whole?.denominator ?? {} }),
    ...(isUnwritten(formula, formulaOf(partBefore, wholeBefore)) && { formula: formulaOf(part, whole) }),
  };
}

/** Another numerator: a denominator that it is no part of goes, and the only one that there is comes by itself. */
export function withNumerator(values: IndicatorValues, numeratorOf: string, indicators: Indicator[]): Filled {
  const wholes = wholesOf(numeratorOf, indicators).map(({ code }) => code);
  const kept = wholes.includes(values.denominatorOf) ? values.denominatorOf : '';
  const chosen = { numeratorOf, denominatorOf: wholes.length === 1 ? (wholes[0] ?? '') : kept };
  return { ...chosen, ...wordsOf(values, chosen, indicators) };
}

export function withDenominator(values: IndicatorValues, denominatorOf: string, indicators: Indicator[]): Filled {
  const chosen = { numeratorOf: values.numeratorOf, denominatorOf };
  return { denominatorOf, ...wordsOf(values, chosen, indicators) };
}

/** Another name: the code follows the Swedish one until somebody has written another. */
export function withName(values: IndicatorValues, name: LocalText): Filled {
  const follows = values.code === codeOf(values.name[swedish] ?? '');
  return { name, ...(follows && { code: codeOf(name[swedish] ?? '') }) };
}
