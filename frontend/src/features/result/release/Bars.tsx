import type { SurveyResult } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf } from '../../../lib/shares';
import { barsOf, type Bar, type Question } from '../figures';

interface Props {
  question: Question;
  result: SurveyResult;
  isTable: boolean;
}

/** How many chose what: as bars with their numbers, or as a table. */
export function Bars({ question, result, isTable }: Props) {
  const bars = barsOf(result, question);
  const nameOf = useNames(question);
  if (isTable) return <AsTable bars={bars} nameOf={nameOf} />;
  return (
    <ul className="result-bars">
      {bars.map((bar) => (
        <li key={bar.code} data-apart={bar.apart || undefined}>
          <span className="result-name">{nameOf(bar)}</span>
          <span className="result-track" aria-hidden="true">
            {bar.share !== null && <span style={{ inlineSize: `${bar.share * 100}%` }} />}
          </span>
          <span className="num">
            <Figures bar={bar} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The words of an option; of a scale's ends the number with what it means. */
function useNames({ choices, least, most, lowLabel, highLabel }: Question): (bar: Bar) => string {
  const text = useText();
  return ({ code }) => {
    const choice = choices.find((one) => one.code === code);
    if (choice) return text(choice.text);
    const end = code === least ? lowLabel : code === most ? highLabel : null;
    return end ? `${code}, ${text(end)}` : String(code);
  };
}

function Figures({ bar: { count, share } }: { bar: Bar }) {
  const t = useT();
  const { number } = useFormat();
  if (count === null) return <abbr title={t('results.hidden')}>..</abbr>;
  if (share === null) return number(count);
  return t('results.bar', { count, percent: number(percentOf(share), 0) });
}

function AsTable({ bars, nameOf }: { bars: Bar[]; nameOf: (bar: Bar) => string }) {
  const t = useT();
  const { number } = useFormat();
  const secret = <abbr title={t('results.hidden')}>..</abbr>;
  return (
    <table className="table result-table">
      <thead>
        <tr>
          <th scope="col">{t('results.option')}</th>
          <th scope="col">{t('results.count')}</th>
          <th scope="col">{t('results.share')}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.code}>
            <th scope="row">{nameOf(bar)}</th>
            <td className="num">{bar.count === null ? secret : number(bar.count)}</td>
            <td className="num">{bar.share === null ? bar.apart || secret : number(percentOf(bar.share), 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
