/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import { faultOf, type Fault, type Given } from '../../../lib/answers';
import type { AnswerSpeaking } from '../own';
import { Icon } from '../Parts';
import { spoken, type Question } from './asked';
import { Answer } from './controls';

interface Props {
  question: Question;
  given: Given | undefined;
  number: number;
  count: number;
  speaking: AnswerSpeaking;
  set: (given: Given | undefined) => void;
  next: () => void;
  back: () => void;
}

/** One question; its words take the focus when one comes to it. */
export function AskedQuestion({ set, next, ...asked }: Props) {
  const { question, given, number, count, speaking } = asked;
  const [fault, setFault] = useState<Fault>();
  const go = (event: Event) => {
    event.preventDefault();
    const found = faultOf(question, given);
    setFault(found);
    if (!found) next();
  };
  const change = (changed: Given | undefined) => {
    setFault(undefined);
    set(changed);
  };
  return (
    <form onSubmit={go} noValidate>
      <p class="step">{speaking.t('answer.step', { number, count })}</p>
      <fieldset aria-describedby="help fault">
        <Words {...asked} />
        <Help {...asked} />
        <div id="fault" role="alert">
          {fault && <Told {...asked} fault={fault} />}
        </div>
        <Answer {...{ question, given }} language={speaking.language} isFaulty={fault !== undefined} set={change} />
      </fieldset>
      <Acts {...asked} />
    </form>
  );
}

type AskedProps = Omit<Props, 'set' | 'next'>;

function Words({ question, speaking }: AskedProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, []);
  const { words, spokenIn } = spoken(question.text, speaking.language);
  return (
    <legend>
      <h1 {...spokenIn} tabIndex={-1} ref={heading} id="question">
        {words}
      </h1>
    </legend>
  );
}

function Help({ question, speaking: { t, language } }: AskedProps) {
  const help = question.help && spoken(question.help, language);
  const isText = question.type === 'SHORT_TEXT' || question.type === 'LONG_TEXT';
  return (
    <div id="help" class="help">
      {help && <p {...help.spokenIn}>{help.words}</p>}
      {question.type === 'MULTIPLE' && <p>{t('answer.several')}</p>}
      {!question.required && <p>{t('answer.optional')}</p>}
      {isText && <p>{t('answer.nobody')}</p>}
    </div>
  );
}

function Told({ question: { least, most }, speaking: { t }, fault }: AskedProps & { fault: Fault }) {
  const key = fault === 'number' && most === null ? 'answer.fault.anyNumber' : (`answer.fault.${fault}` as const);
  return (
    <p class="err">
      <Icon name="warning" />
      <span>{t(key, { least: least ?? 0, most: most ?? 0 })}</span>
    </p>
  );
}

function Acts({ number, count, speaking: { t }, back }: AskedProps) {
  const isLast = number === count;
  return (
    <div class="acts">
      <button type="button" class="btn" onClick={back} aria-label={t('answer.back')}>
        <Icon name="previous" />
      </button>
      <button type="submit" class="btn primary">
        {t(isLast ? 'answer.send' : 'answer.next')}
        {!isLast && <Icon name="next" />}
      </button>
    </div>
  );
}
