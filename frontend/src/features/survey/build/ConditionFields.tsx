import type { SurveyCondition } from '../../../api/schema';
import { useFields } from '../../../edit/writing/fields';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Checkbox } from '../../../ui/Checkbox';
import { FieldError, Select } from '../../../ui/Field';
import { useBuilding } from './building';
import { hangers } from './questions';
import type { FieldsProps } from './QuestionFields';
import type { WordedQuestion } from './values';

interface Props extends FieldsProps {
  index: number;
}

/** When a question is asked, as a sentence: "Visas när … besvaras med …". */
export function ConditionFields(props: Props) {
  const t = useT();
  const { question, at, change, index } = props;
  const { faults } = useFields();
  const pointer = `${at}/visibleIf`;
  const { visibleIf } = question;
  const choices = useHangerChoices(index, visibleIf?.question);
  if (choices.length === 0) return <p className="help">{t('survey.condition.none')}</p>;
  return (
    <fieldset className="fieldset survey-condition" id={pointer}>
      <legend>{t('survey.field.condition')}</legend>
      <Select
        pointer={`${pointer}/question`}
        label={t('survey.condition.when')}
        value={visibleIf?.question ?? ''}
        empty={t('survey.condition.always')}
        choices={choices}
        error={faults[`${pointer}/question`]}
        onValue={(key) => change({ visibleIf: key ? { question: key, anyOf: [] } : null })}
      />
      {visibleIf && <Answers condition={visibleIf} {...{ at, change }} />}
    </fieldset>
  );
}

/** The questions to hang on; also the one that it hangs on, where that is none of them any more. */
function useHangerChoices(index: number, current: string | undefined) {
  const t = useT();
  const { questions } = useBuilding().values;
  const named = (question: WordedQuestion) => ({
    value: question.key,
    text: `${questions.indexOf(question) + 1}. ${question.text?.[swedish] ?? t('survey.wordless')}`,
  });
  const offered = hangers(questions, index);
  if (!current || offered.some(({ key }) => key === current)) return offered.map(named);
  const other = questions.find(({ key }) => key === current);
  return [...offered.map(named), other ? named(other) : { value: current, text: t('survey.condition.gone') }];
}

/** The answers of the question that it hangs on; also those that it names and that are gone. */
function useAnswerChoices({ question, anyOf }: SurveyCondition) {
  const t = useT();
  const { questions } = useBuilding().values;
  const choices = questions.find(({ key }) => key === question)?.choices ?? [];
  const gone = anyOf.filter((code) => choices.every((choice) => choice.code !== code));
  return [
    ...choices.map(({ code, text }) => ({ code, words: text?.[swedish] ?? t('survey.code', { code }) })),
    ...gone.map((code) => ({ code, words: t('survey.condition.choiceGone', { code }) })),
  ];
}

interface AnswersProps extends Pick<Props, 'at' | 'change'> {
  condition: SurveyCondition;
}

function Answers({ condition, at, change }: AnswersProps) {
  const t = useT();
  const { faults } = useFields();
  const choices = useAnswerChoices(condition);
  const pointer = `${at}/visibleIf/anyOf`;
  const { question, anyOf } = condition;
  const take = (code: number, isIn: boolean) => {
    const others = anyOf.filter((one) => one !== code);
    change({ visibleIf: { question, anyOf: isIn ? [...others, code].toSorted((a, b) => a - b) : others } });
  };
  return (
    <fieldset className="fieldset" id={pointer}>
      <legend className="label">{t('survey.condition.answers')}</legend>
      <div className="checks">
        {choices.map(({ code, words }) => (
          <Checkbox key={code} isSelected={anyOf.includes(code)} onChange={(isIn) => take(code, isIn)}>
            {words}
          </Checkbox>
        ))}
      </div>
      <FieldError pointer={pointer} error={faults[pointer]} />
    </fieldset>
  );
}
