/** @jsxImportSource preact */
import type { ComponentProps } from 'preact';
import type { PublicSurvey } from '../../../api/schema';
import { sendable } from '../../../lib/answers';
import { randomKey } from '../../../lib/randomKey';
import type { Go } from '../address';
import type { AnswerSpeaking } from '../own';
import { Asking } from './Asking';
import { useFilling } from './filling';
import { Frame } from './Frame';
import { keepTyped, typed, waitingFor, type Way } from './keep';
import { NoSurvey, whyOf } from './NoSurvey';
import { OnItsWay } from './OnItsWay';
import { Thanks } from './Thanks';
import { useDelivery } from './useDelivery';

interface Props {
  survey: PublicSurvey;
  way: Way;
  speaking: AnswerSpeaking;
  go: Go;
  frame: ComponentProps<typeof Frame>;
}

/** A survey from its first page to its last, one question at a time. */
export function Answering(props: Props) {
  const { survey, way, speaking, go, frame } = props;
  const { delivery, start, retry } = useDelivery(waitingFor(way));
  const filling = useFilling(survey.questions, {
    before: () => typed(way),
    keep: (answers, step) => keepTyped(way, answers, step),
    isOver: delivery.state !== 'idle',
  });
  if (delivery.state === 'refused') return <NoSurvey why={whyOf(delivery.code)} {...{ speaking, go, frame }} />;
  const finish = () => start({ ...way, key: randomKey(), answers: sendable(survey.questions, filling.answers) });
  const { at, asked } = filling;
  const progress = delivery.state === 'idle' ? Math.max(at, 0) / Math.max(asked.length, 1) : 1;
  const promise = speaking.t(survey.kind === 'ANONYMOUS' ? 'answer.anonymous' : 'answer.onBehalf');
  return (
    <Frame {...frame} {...{ progress, promise }} name={survey.name}>
      {delivery.state === 'idle' && <Asking {...{ survey, speaking, filling, finish }} />}
      {delivery.state === 'arrived' && <Thanks {...{ survey, speaking, go }} />}
      {(delivery.state === 'sending' || delivery.state === 'waiting') && (
        <OnItsWay delivery={delivery} speaking={speaking} onRetry={() => void retry()} />
      )}
    </Frame>
  );
}
