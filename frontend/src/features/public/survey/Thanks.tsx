/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { Go } from '../address';
import type { AnswerSpeaking } from '../own';
import { Link } from '../Parts';
import { spoken, type AskedSurvey } from './asked';

interface Props {
  survey: AskedSurvey;
  speaking: AnswerSpeaking;
  go: Go;
}

/** The answers have arrived; the survey's own words of thanks, and where to turn for help. */
export function Thanks({ survey, speaking, go }: Props) {
  const { t, language } = speaking;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const thanks = spoken(survey.thanks, language);
  return (
    <div class="done">
      <Sunrise />
      <h1 tabIndex={-1} ref={heading}>
        {t('answer.arrived')}
      </h1>
      <p class="words" {...thanks.spokenIn}>
        {thanks.words}
      </p>
      <p>{t('answer.close')}</p>
      {survey.kind === 'ANONYMOUS' && <p>{t('answer.few')}</p>}
      {survey.helpLines.length > 0 && <HelpLines {...{ survey, speaking }} />}
      <Link to={{ page: 'groups', search: {} }} go={go}>
        {t('answer.groups')}
      </Link>
    </div>
  );
}

function HelpLines({ survey, speaking: { t, language } }: Omit<Props, 'go'>) {
  return (
    <section aria-labelledby="turn">
      <h2 id="turn">{t('answer.help')}</h2>
      <ul>
        {survey.helpLines.map(({ text, address }, index) => {
          const { words, spokenIn } = spoken(text, language);
          return (
            <li key={index} {...spokenIn}>
              {address ? <a href={address}>{words}</a> : words}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Sunrise() {
  return (
    <svg class="sunrise" viewBox="0 0 220 120" aria-hidden="true">
      <path d="M55 110a55 55 0 0 1 110 0z" class="sun" />
      <path d="M0 110h220" class="horizon" />
      <path d="M110 8v24M44 36l15 17M176 36l-15 17M14 82l24 8M206 82l-24 8" class="rays" />
    </svg>
  );
}
