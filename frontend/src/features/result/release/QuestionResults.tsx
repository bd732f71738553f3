import { useId, useState } from 'react';
import type { SurveyRelease, SurveyResult } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf } from '../../../lib/shares';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { verdictOf, type Question } from '../figures';
import { Bars } from './Bars';
import { Hidden } from './Hidden';
import { OtherPlaces } from './OtherPlaces';
import { Parts } from './Parts';

interface Props {
  question: Question;
  result: SurveyResult;
  release: SurveyRelease;
}

/** One question: what one comes for in words, then the bars, then the places inside. */
export function QuestionResults({ question, result, release }: Props) {
  const t = useT();
  const id = useId();
  const [isTable, setTable] = useState(false);
  return (
    <section className="section result" aria-labelledby={id}>
      <h2 id={id}>
        <Said text={question.text} />
      </h2>
      {question.meaning && result.indicator && <Mark tone="dawn">{t('results.fixed')}</Mark>}
      {result.status === 'SUPPRESSED' && <Hidden result={result} release={release} />}
      {result.status === 'MISSING' && <p className="missing">{t('results.nobody')}</p>}
      {result.status === 'OK' && (
        <>
          <Sentence result={result} />
          <Bars {...{ question, result, isTable }} />
          <p className="muted small">
            <Unanswered result={result} />{' '}
            <Button look="ghost" size="small" onPress={() => setTable(!isTable)}>
              {t(isTable ? 'results.asBars' : 'results.asTable')}
            </Button>
          </p>
          <Parts {...{ question, release }} at={result.place.path} />
        </>
      )}
      {question.type === 'LIKERT' && <OtherPlaces {...{ result, release }} />}
    </section>
  );
}

/** First the point, then how sure it is; and what those who are silent may hide. */
function Sentence({ result }: { result: SurveyResult }) {
  const t = useT();
  const { number } = useFormat();
  const { favourable, answers, indicator } = result;
  if (!favourable || answers === null) return <p>{t('results.n', { count: answers ?? 0 })}</p>;
  const said = { favourable: favourable.count, answers, percent: number(percentOf(favourable.share), 1) };
  const range = { low: number(percentOf(favourable.ciLow), 1), high: number(percentOf(favourable.ciHigh), 1) };
  const verdict = indicator ? verdictOf(result) : undefined;
  return (
    <div className="measure">
      <p className="result-say">{t('results.agree', said)}</p>
      <p>
        {verdict && `${t(`results.verdict.${verdict.point}`)} ${t(`results.verdict.${verdict.certainty}`)} `}
        {t('results.interval', range)}
      </p>
      {favourable.uncertain && <p>{t('results.uncertain')}</p>}
      <Bounds {...favourable} />
    </div>
  );
}

function Bounds({ worst, best }: NonNullable<SurveyResult['favourable']>) {
  const t = useT();
  const { number } = useFormat();
  if (worst === null || best === null) return null;
  const bounds = { worst: number(percentOf(worst), 1), best: number(percentOf(best), 1) };
  return <p className="muted small">{t('results.bounds', bounds)}</p>;
}

function Unanswered({ result: { unanswered, answers } }: { result: SurveyResult }) {
  const t = useT();
  return t('results.base', { answers: answers ?? 0, unanswered: unanswered ?? 0 });
}
