/** @jsxImportSource preact */
import { answered, type Given } from '../../../lib/answers';
import type { AnswerSpeaking } from '../own';
import { spoken, type AskedSurvey } from './asked';
import { AskedQuestion } from './AskedQuestion';
import { Begin } from './Begin';
import type { Filling } from './filling';

interface Props {
  survey: AskedSurvey;
  speaking: AnswerSpeaking;
  filling: Filling;
  finish: () => void;
}

/** The beginning of a survey and its questions, one at a time. */
export function Asking({ survey, speaking, filling, finish }: Props) {
  const { answers, asked, at, keep, question } = filling;
  if (!question) return <Begin survey={survey} speaking={speaking} onBegin={() => keep(answers, 0)} />;
  const set = (given: Given | undefined) => keep(answered(answers, question.key, given), at);
  return (
    <>
      <p class="sr">{spoken(survey.title, speaking.language).words}</p>
      <AskedQuestion
        key={question.key}
        {...{ question, speaking, set }}
        given={answers[question.key]}
        number={at + 1}
        count={asked.length}
        next={() => (at + 1 < asked.length ? keep(answers, at + 1) : finish())}
        back={() => keep(answers, at - 1)}
      />
    </>
  );
}
