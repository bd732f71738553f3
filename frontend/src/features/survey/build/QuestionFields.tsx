import { WordsField } from '../../../edit/writing/WordsField';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Checkbox } from '../../../ui/Checkbox';
import { useRows } from './building';
import { ChoiceFields } from './ChoiceFields';
import { ConditionFields } from './ConditionFields';
import { NumberLimits, RoomField, ScaleFields } from './NumberFields';
import { hasChoices, isFixed } from './questions';
import type { WordedQuestion } from './values';

export interface FieldsProps {
  question: WordedQuestion;
  /** Where the question stands in what is sent. */
  at: string;
  change: (part: Partial<WordedQuestion>) => void;
}

interface Props {
  question: WordedQuestion;
  index: number;
  at: string;
}

/** All of a question to be written; a fixed one is only read. */
export function QuestionFields({ question, index, at }: Props) {
  const { set } = useRows('questions');
  if (isFixed(question)) return <FixedWords question={question} />;
  const change = (part: Partial<WordedQuestion>) => set(index, { ...question, ...part });
  const fields = { question, at, change };
  return (
    <div className="fields">
      <Words {...fields} />
      {hasChoices(question) && <ChoiceFields {...fields} />}
      {question.type === 'SCALE' && <ScaleFields {...fields} />}
      {question.type === 'NUMBER' && <NumberLimits {...fields} />}
      {(question.type === 'SHORT_TEXT' || question.type === 'LONG_TEXT') && <RoomField {...fields} />}
      <Required {...fields} />
      <ConditionFields {...fields} index={index} />
    </div>
  );
}

function Words({ question, at, change }: FieldsProps) {
  const t = useT();
  return (
    <>
      <WordsField
        at={`${at}/text`}
        label={t('survey.field.question')}
        text={question.text}
        onText={(text) => change({ text })}
      />
      <WordsField
        isShort
        optional
        at={`${at}/help`}
        label={t('survey.field.help')}
        text={question.help}
        onText={(help) => change({ help })}
      />
    </>
  );
}

function Required({ question, change }: FieldsProps) {
  const t = useT();
  return (
    <Checkbox isSelected={question.required} onChange={(required) => change({ required })}>
      {t('survey.field.required')}
    </Checkbox>
  );
}

/** What the product asks in the same words everywhere. */
function FixedWords({ question: { help, choices } }: { question: WordedQuestion }) {
  const t = useT();
  return (
    <div className="fields">
      <p className="help">{t('survey.fixed.why')}</p>
      {help && <p lang={swedish}>{help[swedish]}</p>}
      <ul>
        {choices.map(({ code, text }) => (
          <li key={code} lang={swedish}>
            {text?.[swedish]}
          </li>
        ))}
      </ul>
    </div>
  );
}
