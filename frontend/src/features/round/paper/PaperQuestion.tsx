import type { PublicSurvey } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import type { Given } from '../../../lib/answers';
import { swedish } from '../../../lib/localText';
import { Button } from '../../../ui/Button';
import { FieldError } from '../../../ui/Field';
import { pointerOf } from './paper';
import { PaperAnswer } from './PaperAnswer';

export interface QuestionProps {
  question: PublicSurvey['questions'][number];
  given: Given | undefined;
  error: string | undefined;
  set: (given: Given | undefined) => void;
}

/** A question with its answer, in Swedish as on the paper, by the number that it has there. */
export function PaperQuestion({ number, ...asked }: QuestionProps & { number: number }) {
  const t = useT();
  const { question, error } = asked;
  const { key, text, help, required } = question;
  const pointer = pointerOf(key);
  return (
    <fieldset id={pointer} className="paper-question" aria-describedby={error ? `${pointer}-error` : undefined}>
      <legend>
        <span className="no num">{number}</span>
        <span lang={swedish} id={`${pointer}-text`}>
          {text[swedish]}
        </span>
        {!required && <span className="optional"> ({t('form.optional')})</span>}
      </legend>
      {help && (
        <p className="help" lang={swedish}>
          {help[swedish]}
        </p>
      )}
      <PaperAnswer {...asked} />
      <FieldError pointer={pointer} error={error} />
      <Clear {...asked} number={number} />
    </fieldset>
  );
}

/** What was chosen by mistake can be taken away; words and numbers are wiped out. */
function Clear({ question: { type, required }, given, set, number }: QuestionProps & { number: number }) {
  const t = useT();
  const isChosen = given !== undefined && type !== 'NUMBER' && type !== 'SHORT_TEXT' && type !== 'LONG_TEXT';
  if (!isChosen || required) return null;
  return (
    <Button look="ghost" size="small" icon="close" onPress={() => set(undefined)}>
      {t('paper.clear')}
      <span className="sr"> {number}</span>
    </Button>
  );
}
