import { useFields } from '../../../edit/writing/fields';
import { TypedField } from '../../../edit/writing/TypedField';
import { WordsField } from '../../../edit/writing/WordsField';
import { useT } from '../../../i18n/LanguageProvider';
import { limits } from './faults';
import type { FieldsProps } from './QuestionFields';

/** A whole number or nothing; what is no number is -1, so that it is not passed over. */
export const numberOrNone = {
  parse: (typed: string) => {
    const text = typed.trim();
    if (text === '') return null;
    return /^\d{1,7}$/.test(text) ? Number(text) : -1;
  },
  print: (value: number | null) => (value === null || value < 0 ? '' : String(value)),
};

function LimitField({ question, at, change, name, label, help }: LimitProps) {
  const { faults } = useFields();
  const pointer = `${at}/${name}`;
  return (
    <TypedField
      {...numberOrNone}
      {...{ pointer, label, help }}
      optional={question.type !== 'SCALE'}
      inputMode="numeric"
      value={question[name]}
      error={faults[pointer]}
      onValue={(value) => change({ [name]: value })}
    />
  );
}

interface LimitProps extends FieldsProps {
  name: 'least' | 'most';
  label: string;
  help?: string;
}

/** Between which numbers an answer lies. */
export function NumberLimits(props: FieldsProps) {
  const t = useT();
  return (
    <div className="pair">
      <LimitField {...props} name="least" label={t('survey.field.least')} />
      <LimitField {...props} name="most" label={t('survey.field.most')} />
    </div>
  );
}

/** A scale and what its ends mean. */
export function ScaleFields(props: FieldsProps) {
  const t = useT();
  const { question, at, change } = props;
  return (
    <>
      <NumberLimits {...props} />
      <div className="pair">
        <WordsField
          isShort
          at={`${at}/lowLabel`}
          label={t('survey.field.lowLabel')}
          text={question.lowLabel}
          onText={(lowLabel) => change({ lowLabel })}
        />
        <WordsField
          isShort
          at={`${at}/highLabel`}
          label={t('survey.field.highLabel')}
          text={question.highLabel}
          onText={(highLabel) => change({ highLabel })}
        />
      </div>
    </>
  );
}

/** How much one may write. */
export function RoomField(props: FieldsProps) {
  const t = useT();
  const room = props.question.type === 'SHORT_TEXT' ? limits.shortText : limits.longText;
  return <LimitField {...props} name="most" label={t('survey.field.room')} help={t('survey.help.room', { room })} />;
}
