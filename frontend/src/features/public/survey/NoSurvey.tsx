/** @jsxImportSource preact */
import type { ComponentProps } from 'preact';
import type { Go } from '../address';
import type { AnswerSpeaking } from '../own';
import { Link } from '../Parts';
import { Frame } from './Frame';

const words = {
  missing: ['answer.missing', 'answer.missing.text'],
  early: ['answer.early', 'answer.early.text'],
  'survey-closed': ['answer.closed', 'answer.closed.text'],
  'survey-answered': ['answer.used', 'answer.used.text'],
  other: ['answer.refused', 'answer.refused.text'],
} as const;

type Why = keyof typeof words;

/** What the API said no to for good, as far as there are words for it. */
export function whyOf(code: string): Why {
  if (code === 'not-found') return 'missing';
  return code in words ? (code as Why) : 'other';
}

interface Props {
  why: Why;
  speaking: AnswerSpeaking;
  go: Go;
  frame: ComponentProps<typeof Frame>;
}

/** There is nothing to answer here, or no longer: why, and where one may go instead. */
export function NoSurvey({ why, speaking: { t }, go, frame }: Props) {
  const [title, text] = words[why];
  return (
    <Frame {...frame}>
      <div class="void whole" role="alert">
        <h1>{t(title)}</h1>
        <p>{t(text)}</p>
        <Link class="btn" to={{ page: 'groups', search: {} }} go={go}>
          {t('answer.groups')}
        </Link>
      </div>
    </Frame>
  );
}
