import { useQuery } from '@tanstack/react-query';
import type { SurveyRelease, SurveyResult } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf } from '../../../lib/shares';
import { type Question } from '../figures';
import { resultsAtQuery } from '../queries';

interface Props {
  question: Question;
  release: SurveyRelease;
  at: string;
}

/** The same question of women and of men, and of first-time parents and others, one way at a time. */
export function Parts({ question, release, at }: Props) {
  const t = useT();
  const here = useQuery(resultsAtQuery(release.id, at)).data ?? [];
  const parts = here.filter((one) => one.question === question.key && partOf(one) !== undefined);
  if (question.type !== 'LIKERT' || parts.length === 0) return null;
  return (
    <table className="table result-table">
      <caption className="sr">{t('results.parts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('results.part')}</th>
          <th scope="col">{t('results.agreeing')}</th>
          <th scope="col">{t('results.interval.head')}</th>
          <th scope="col">{t('results.count')}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((one) => (
          <Row key={partOf(one)} result={one} />
        ))}
      </tbody>
    </table>
  );
}

type PartName = 'WOMAN' | 'MAN' | 'first' | 'notFirst';

function partOf({ gender, firstChild }: SurveyResult): PartName | undefined {
  if (firstChild !== null) return firstChild ? 'first' : 'notFirst';
  return gender === 'ALL' ? undefined : gender;
}

function Row({ result }: { result: SurveyResult }) {
  const t = useT();
  const { number } = useFormat();
  const { favourable, answers, status } = result;
  const mark =
    status === 'MISSING' ? <abbr title={t('results.nobody')}>–</abbr> : <abbr title={t('results.hidden')}>..</abbr>;
  const part = partOf(result);
  return (
    <tr>
      <th scope="row">{part && t(`results.part.${part}`)}</th>
      <td className="num">{favourable ? `${number(percentOf(favourable.share), 1)}\u00a0%` : mark}</td>
      <td className="num">
        {favourable
          ? `${number(percentOf(favourable.ciLow), 0)}–${number(percentOf(favourable.ciHigh), 0)}\u00a0%`
          : mark}
      </td>
      <td className="num">{answers === null ? mark : number(answers)}</td>
    </tr>
  );
}
