import { MoveButtons } from '../../../edit/writing/MoveButtons';
import { useT } from '../../../i18n/LanguageProvider';
import { shownIn, swedish } from '../../../lib/localText';
import { IconButton } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { Mark } from '../../../ui/Mark';
import { useToast } from '../../../ui/Toast';
import type { useDrag } from '../../../ui/useDrag';
import { Asked } from '../Asked';
import { useBuilding, usePutQuestion, useRows } from './building';
import { limits } from './faults';
import { QuestionFields } from './QuestionFields';
import { copyOf, isFixed } from './questions';
import type { WordedQuestion } from './values';

export interface CardProps {
  question: WordedQuestion;
  index: number;
  drag: ReturnType<typeof useDrag<number>>;
  moveTo: (from: number, to: number) => void;
}

/** One question: what it asks and how it stands; opened, all of it to be written. */
export function QuestionCard(props: CardProps) {
  const { question, index, drag } = props;
  const { open, faults } = useBuilding();
  const at = `/questions/${index}`;
  const isFaulty = Object.keys(faults).some((pointer) => pointer.startsWith(`${at}/`));
  const kind = ['survey-question', drag.over === String(index) && 'over'].filter(Boolean).join(' ');
  return (
    <li className={kind} data-question={index} id={at} tabIndex={-1}>
      <div className="top">
        <Handle {...props} />
        <Title {...{ question, index, isFaulty }} />
        <Tools {...props} />
      </div>
      {open === question.key && <QuestionFields {...{ question, index, at }} />}
    </li>
  );
}

/** For mouse and finger; with the keyboard one moves by the buttons beside it. */
function Handle({ index, drag }: CardProps) {
  return (
    <span className="handle" aria-hidden="true" {...drag.handlers(index)}>
      <Icon name="sort" />
    </span>
  );
}

interface TitleProps {
  question: WordedQuestion;
  index: number;
  isFaulty: boolean;
}

function Title({ question, index, isFaulty }: TitleProps) {
  const t = useT();
  const { open, onOpen, language, values } = useBuilding();
  const isOpen = open === question.key;
  const lang = question.text ? shownIn(question.text, language) : swedish;
  const words = question.text?.[lang];
  return (
    <div className="title">
      <h3>
        <button type="button" aria-expanded={isOpen} onClick={() => onOpen(isOpen ? null : question.key)}>
          <span className="number num">{index + 1}.</span>{' '}
          {words ? <span lang={lang}>{words}</span> : <i>{t('survey.wordless')}</i>}
        </button>
      </h3>
      <Asked question={question} questions={values.questions} />
      {isFaulty && (
        <Mark tone="bad" icon="warning">
          {t('survey.faulty')}
        </Mark>
      )}
    </div>
  );
}

/** What one does with a question as a whole; one that was taken away can be put back. */
function useActs({ question, index }: CardProps, name: string) {
  const t = useT();
  const tell = useToast();
  const { insert, remove } = useRows('questions');
  const putAt = usePutQuestion();
  return {
    copy: () => putAt(index + 1, copyOf(question)),
    takeAway: () => {
      remove(index);
      tell({ text: t('writing.removed', { name }), onUndo: () => insert(index, question) });
    },
  };
}

function Tools(props: CardProps) {
  const { question, index, moveTo } = props;
  const t = useT();
  const count = useBuilding().values.questions.length;
  const name = t('survey.questionOf', { number: index + 1 });
  const { copy, takeAway } = useActs(props, name);
  return (
    <span className="writing-tools">
      <MoveButtons {...{ name, count }} list="questions" place={index} onMove={(by) => moveTo(index, index + by)} />
      {!isFixed(question) && count < limits.questions && (
        <IconButton icon="copy" name={t('survey.copy', { name })} onPress={copy} />
      )}
      <IconButton icon="remove" name={t('writing.remove', { name })} onPress={takeAway} />
    </span>
  );
}
