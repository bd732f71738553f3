import { useState } from 'react';
import { chosenCodes, withChoice } from '../../../lib/answers';
import { swedish } from '../../../lib/localText';
import { numberTyped, pointerOf } from './paper';
import type { QuestionProps } from './PaperQuestion';

/** What one writes an answer in with. */
export function PaperAnswer(props: QuestionProps) {
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

function Choices({ question, given, set }: QuestionProps) {
  const { key, type, choices } = question;
  const isSeveral = type === 'MULTIPLE';
  return (
    <div className="paper-choices">
      {choices.map(({ code, text, apart }) => (
        <label key={code} className={apart ? 'apart' : undefined}>
          <input
            type={isSeveral ? 'checkbox' : 'radio'}
            name={pointerOf(key)}
            checked={chosenCodes(given).includes(code)}
            onChange={(event) => set(isSeveral ? withChoice(question, given, code, event.target.checked) : code)}
          />
          <span lang={swedish}>{text[swedish]}</span>
        </label>
      ))}
    </div>
  );
}

function Scale({ question, given, set }: QuestionProps) {
  const { key, least, most, lowLabel, highLabel } = question;
  const from = least ?? 0;
  const steps = Array.from({ length: (most ?? 10) - from + 1 }, (_, index) => from + index);
  return (
    <div className="paper-choices scale">
      <span lang={swedish}>{lowLabel?.[swedish]}</span>
      {steps.map((step) => (
        <label key={step}>
          <input type="radio" name={pointerOf(key)} checked={given === step} onChange={() => set(step)} />
          <span>{step}</span>
        </label>
      ))}
      <span lang={swedish}>{highLabel?.[swedish]}</span>
    </div>
  );
}

function fieldOf({ question: { key, most, type }, error }: QuestionProps) {
  const longest = type === 'SHORT_TEXT' ? 200 : 2000;
  return {
    className: 'in',
    'aria-labelledby': `${pointerOf(key)}-text`,
    'aria-invalid': error ? true : undefined,
    maxLength: type === 'NUMBER' ? 7 : (most ?? longest),
  };
}

function NumberField(props: QuestionProps) {
  const { given, set } = props;
  const [text, setText] = useState(typeof given === 'number' ? String(given) : '');
  return (
    <input
      {...fieldOf(props)}
      className="in short"
      inputMode="numeric"
      value={text}
      onChange={(event) => {
        setText(event.target.value);
        set(numberTyped(event.target.value));
      }}
    />
  );
}

function Text(props: QuestionProps) {
  const { question, given, set } = props;
  const field = { ...fieldOf(props), value: typeof given === 'string' ? given : '' };
  if (question.type === 'SHORT_TEXT') return <input {...field} onChange={(event) => set(event.target.value)} />;
  return <textarea rows={3} {...field} onChange={(event) => set(event.target.value)} />;
}
