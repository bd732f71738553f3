import { useQuery } from '@tanstack/react-query';
import type { SurveyRelease, SurveyResult } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf } from '../../../lib/shares';
import { ranked, rightBelow } from '../figures';
import { resultsOfQuery } from '../queries';
import { useLook } from './useLook';

interface Props {
  result: SurveyResult;
  release: SurveyRelease;
}

/** The places right below this one: how many agree there, with how sure that is, and a line for the whole. */
export function OtherPlaces({ result, release }: Props) {
  const t = useT();
  const { gender } = useLook();
  const { data: everywhere = [], isPlaceholderData } = useQuery({
    ...resultsOfQuery(release.id, result.question, gender),
    placeholderData: (before) => (before?.[0]?.release === release.id ? before : undefined),
  });
  const plain = everywhere.filter((one) => one.firstChild === null);
  const below = ranked(rightBelow(plain, result.place.path));
  if (below.length === 0) return null;
  return (
    <details className="result-places">
      <summary>{t('results.places', { count: below.length })}</summary>
      {/* What is told of others stands in for the list, so that it stays open, but is not shown as theirs. */}
      <ul className="result-rows" aria-busy={isPlaceholderData}>
        {!isPlaceholderData &&
          below.map((one) => <Row key={one.place.path} result={one} whole={result.favourable?.share} />)}
      </ul>
      <p className="muted small">{t('results.places.note')}</p>
    </details>
  );
}

interface RowProps {
  result: SurveyResult;
  /** The share of the whole, where it is shown. */
  whole: number | undefined;
}

function Row({ result, whole }: RowProps) {
  const t = useT();
  const { change } = useLook();
  const { place } = result;
  return (
    <li>
      <button type="button" className="link" onClick={() => change({ at: place.path })}>
        {place.name}
      </button>
      <IntervalBar result={result} whole={whole} />
      <span className="num">
        <Said result={result} />
      </span>
      <span className="sr">{t('results.places.open', { place: place.name })}</span>
    </li>
  );
}

function IntervalBar({ result: { favourable }, whole }: RowProps) {
  return (
    <svg className="interval" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      {whole !== undefined && <line className="whole" x1={whole * 100} x2={whole * 100} y1="0" y2="16" />}
      {favourable && (
        <>
          <rect
            className="range"
            x={favourable.ciLow * 100}
            width={(favourable.ciHigh - favourable.ciLow) * 100}
            y="5"
            height="6"
          />
          <line className="point" x1={favourable.share * 100} x2={favourable.share * 100} y1="1" y2="15" />
        </>
      )}
    </svg>
  );
}

function Said({ result: { status, favourable, answers } }: { result: SurveyResult }) {
  const t = useT();
  const { number } = useFormat();
  if (status === 'SUPPRESSED') return <abbr title={t('results.hidden')}>..</abbr>;
  if (!favourable) return <abbr title={t('results.nobody')}>–</abbr>;
  const [low, high] = [number(percentOf(favourable.ciLow), 0), number(percentOf(favourable.ciHigh), 0)];
  return t('results.row', { percent: number(percentOf(favourable.share), 1), low, high, answers: answers ?? 0 });
}
