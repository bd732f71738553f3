/** @jsxImportSource preact */
import { momentName } from '../when';
import type { AnswerSpeaking } from '../own';
import { Icon } from '../Parts';
import { spoken, type AskedSurvey } from './asked';

interface Props {
  survey: AskedSurvey;
  speaking: AnswerSpeaking;
  onBegin: () => void;
}

/** What it is about and who will see the answers, before the first question. */
export function Begin({ survey, speaking: { t, language }, onBegin }: Props) {
  const title = spoken(survey.title, language);
  const introduction = spoken(survey.introduction, language);
  return (
    <>
      <h1 {...title.spokenIn}>{title.words}</h1>
      <p class="words" {...introduction.spokenIn}>
        {introduction.words}
      </p>
      <p class="step">{t('answer.count', { count: survey.questions.length })}</p>
      {survey.closesAt && <p class="step">{t('answer.until', { time: momentName(survey.closesAt, language) })}</p>}
      <div class="acts">
        <button type="button" class="btn primary big" onClick={onBegin}>
          {t('answer.begin')}
          <Icon name="next" />
        </button>
      </div>
    </>
  );
}
