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
  const { answers, asked, at, question, forward, back } = filling;
  if (!question) return <Begin survey={survey} speaking={speaking} onBegin={forward} />;
  const set = (given: Given | undefined) => filling.set(answered(answers, question.key, given));
  return (
    <>
      <p class="sr">{spoken(survey.title, speaking.language).words}</p>
      <AskedQuestion
        key={question.key}
        {...{ question, speaking, set }}
        given={answers[question.key]}
        number={at + 1}
        count={asked.length}
        next={at + 1 < asked.length ? forward : finish}
        back={back}
      />
    </>
  );
}
