import { MoveButtons } from '../../../edit/writing/MoveButtons';
import { useFields } from '../../../edit/writing/fields';
import { WordsField } from '../../../edit/writing/WordsField';
import { useT } from '../../../i18n/LanguageProvider';
import { moved } from '../../../lib/moved';
import { Button, IconButton } from '../../../ui/Button';
import { FieldError } from '../../../ui/Field';
import { Mark } from '../../../ui/Mark';
import { useToast } from '../../../ui/Toast';
import { limits } from './faults';
import { hasFixedCodes, nextChoice, withChoice } from './questions';
import type { FieldsProps } from './QuestionFields';
import type { WordedChoice } from './values';

/** The answers to choose from, each with the code that is kept; those outside the scale stand apart. */
export function ChoiceFields(props: FieldsProps) {
  const t = useT();
  const { question, at } = props;
  const { faults } = useFields();
  const pointer = `${at}/choices`;
  return (
    <fieldset className="fieldset" id={pointer} tabIndex={-1}>
      <legend>{t('survey.field.choices')}</legend>
      {question.choices.map((choice, i) => (
        <ChoiceRow key={choice.code} {...props} choice={choice} index={i} />
      ))}
      <FieldError pointer={pointer} error={faults[pointer]} />
      <AddChoice {...props} />
    </fieldset>
  );
}

/** A fixed scale takes no more steps, but what stands outside it; codes that figures rest on are all there. */
function AddChoice({ question, change }: FieldsProps) {
  const t = useT();
  const { choices } = question;
  const isScale = hasFixedCodes(question);
  if (choices.length >= limits.choices || (isScale && question.meaning !== null)) return null;
  const add = (apart: boolean) => change({ choices: withChoice(choices, nextChoice(choices, apart)) });
  return (
    <div className="acts">
      {!isScale && (
        <Button size="small" icon="plus" onPress={() => add(false)}>
          {t('survey.add.choice')}
        </Button>
      )}
      <Button size="small" icon="plus" onPress={() => add(true)}>
        {t('survey.add.apart')}
      </Button>
    </div>
  );
}

interface RowProps extends FieldsProps {
  choice: WordedChoice;
  index: number;
}

function ChoiceRow({ question, at, change, choice, index }: RowProps) {
  const t = useT();
  const { choices } = question;
  const label = t('survey.choiceOf', { number: index + 1 });
  return (
    <div className="survey-choice">
      <WordsField
        isShort
        at={`${at}/choices/${index}/text`}
        label={label}
        text={choice.text}
        onText={(text) => change({ choices: choices.with(index, { ...choice, text }) })}
      />
      <span className="code num">{t('survey.code', { code: choice.code })}</span>
      {choice.apart && <Mark tone="line">{t('survey.apart')}</Mark>}
      <ChoiceTools {...{ question, at, change, choice, index }} />
    </div>
  );
}

/** What has its place on a fixed scale neither moves nor goes. */
function ChoiceTools({ question, at, change, choice, index }: RowProps) {
  const t = useT();
  const tell = useToast();
  const { choices } = question;
  if (hasFixedCodes(question) && !(choice.apart && question.meaning === null)) return null;
  const name = t('survey.choiceOf', { number: index + 1 });
  const remove = () => {
    change({ choices: choices.toSpliced(index, 1) });
    tell({ text: t('writing.removed', { name }), onUndo: () => change({ choices }) });
  };
  return (
    <span className="writing-tools">
      {!hasFixedCodes(question) && (
        <MoveButtons
          list={`${at}-choices`}
          name={name}
          place={index}
          count={choices.length}
          onMove={(by) => change({ choices: moved(choices, index, by) })}
        />
      )}
      <IconButton icon="remove" name={t('writing.remove', { name })} onPress={remove} />
    </span>
  );
}
