/** @jsxImportSource preact */
import type { FamilyLanguage } from '../../../i18n/familyLanguage';
import { chosenCodes, withChoice, type Given } from '../../../lib/answers';
import { spoken, type Question } from './asked';

interface Props {
  question: Question;
  given: Given | undefined;
  language: FamilyLanguage;
  isFaulty: boolean;
  set: (given: Given | undefined) => void;
}

/** What one answers with. */
export function Answer(props: Props) {
  switch (props.question.type) {
    case 'SINGLE':
    case 'LIKERT':
    case 'MULTIPLE':
      return <Choices {...props} />;
    case 'SCALE':
      return <Scale {...props} />;
    case 'NUMBER':
      return <NumberField {...props} />;
    default:
      return <Text {...props} />;
  }
}

/** The choices, those that stand outside the scale apart from the others. */
function Choices(props: Props) {
  const { choices } = props.question;
  const apart = choices.filter((choice) => choice.apart);
  return (
    <>
      <Rows {...props} choices={choices.filter((choice) => !choice.apart)} />
      {apart.length > 0 && (
        <div class="apart">
          <Rows {...props} choices={apart} />
        </div>
      )}
    </>
  );
}

function Rows({ question, given, language, set, choices }: Props & { choices: Question['choices'] }) {
  const { key, type } = question;
  const chosen = chosenCodes(given);
  const take = (code: number, isTaken: boolean) =>
    set(type === 'MULTIPLE' ? withChoice(question, given, code, isTaken) : code);
  return (
    <div class="choices">
      {choices.map(({ code, text }) => {
        const { words, spokenIn } = spoken(text, language);
        return (
          <label key={code} class="choice">
            <input
              type={type === 'MULTIPLE' ? 'checkbox' : 'radio'}
              name={key}
              value={code}
              checked={chosen.includes(code)}
              onChange={(event) => take(code, event.currentTarget.checked)}
            />
            <span {...spokenIn}>{words}</span>
          </label>
        );
      })}
    </div>
  );
}

function Scale({ question, given, language, set }: Props) {
  const { key, least, most, lowLabel, highLabel } = question;
  const from = least ?? 0;
  const steps = Array.from({ length: (most ?? 10) - from + 1 }, (_, index) => from + index);
  return (
    <div class="scale">
      <div class="steps">
        {steps.map((step) => (
          <label key={step} class="choice">
            <input type="radio" name={key} value={step} checked={given === step} onChange={() => set(step)} />
            <span>{step}</span>
          </label>
        ))}
      </div>
      <div class="ends">
        {[lowLabel, highLabel].map((label, index) => {
          const end = label && spoken(label, language);
          return <span key={index}>{end && <bdi {...end.spokenIn}>{end.words}</bdi>}</span>;
        })}
      </div>
    </div>
  );
}

function NumberField({ question, given, isFaulty, set }: Props) {
  const read = (text: string) => set(/^\d{1,7}$/.test(text.trim()) ? Number(text) : undefined);
  return (
    <input
      class="in"
      type="text"
      inputMode="numeric"
      pattern="[0-9]*"
      maxLength={7}
      aria-labelledby="question"
      aria-invalid={isFaulty}
      required={question.required}
      defaultValue={given === undefined ? '' : String(given)}
      onInput={(event) => read(event.currentTarget.value)}
    />
  );
}

function Text({ question, given, isFaulty, set }: Props) {
  const shared = {
    class: 'in',
    dir: 'auto' as const,
    maxLength: question.most ?? 2000,
    'aria-labelledby': 'question',
    'aria-invalid': isFaulty,
    required: question.required,
    value: typeof given === 'string' ? given : '',
  };
  if (question.type === 'SHORT_TEXT') {
    return <input type="text" {...shared} onInput={(event) => set(event.currentTarget.value)} />;
  }
  return <textarea rows={5} {...shared} onInput={(event) => set(event.currentTarget.value)} />;
}
