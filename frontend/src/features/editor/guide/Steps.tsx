import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Field';
import { Mark } from '../../../ui/Mark';
import { stepKinds } from '../codes';
import { useEditing, useRows } from './editing';
import { limits } from './faults';
import type { GuideValues, WordedStep } from './guideValues';
import { Row } from '../../../edit/writing/Row';
import { Section } from '../../../edit/writing/Section';
import { TypedField, wholeNumber } from '../../../edit/writing/TypedField';
import { WordsField } from '../../../edit/writing/WordsField';

/** The steps of the session, their minutes against those of the whole, and how much of it is talk. */
export function Steps() {
  const t = useT();
  const { rows, add } = useRows('steps');
  return (
    <Section id="steps" title={t('editor.section.steps')}>
      <Sum />
      {rows.map((step, i) => (
        <Step key={i} step={step} index={i} />
      ))}
      {rows.length < limits.steps && (
        <div>
          <Button icon="plus" onPress={() => add({ kind: 'DIALOGUE', minutes: 15, title: null, text: null })}>
            {t('editor.add.step')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function minutesOf(steps: GuideValues['steps']): { sum: number; dialogue: number } {
  const add = (rows: WordedStep[]) => rows.reduce((sum, { minutes }) => sum + (minutes || 0), 0);
  return { sum: add(steps), dialogue: add(steps.filter(({ kind }) => kind === 'DIALOGUE')) };
}

function Sum() {
  const t = useT();
  const { steps, minutes } = useEditing().values;
  const { sum, dialogue } = minutesOf(steps);
  const left = (minutes || 0) - sum;
  return (
    <p className="editor-sum">
      <b className="num">{t('editor.sum', { sum, minutes: minutes || 0 })}</b>
      {left === 0 ? (
        <Mark tone="go" icon="check">
          {t('editor.sum.even')}
        </Mark>
      ) : (
        <Mark tone="day" icon="clock">
          {t(left > 0 ? 'editor.sum.left' : 'editor.sum.over', { count: Math.abs(left) })}
        </Mark>
      )}
      <span>{t('editor.sum.dialogue', { share: sum === 0 ? 0 : Math.round((100 * dialogue) / sum) })}</span>
    </p>
  );
}

interface StepProps {
  step: WordedStep;
  index: number;
}

function Step({ step, index }: StepProps) {
  const t = useT();
  const { rows, remove, insert, move } = useRows('steps');
  const title = [t('editor.stepOf', { number: index + 1 }), step.title?.[swedish]].filter(Boolean).join('. ');
  return (
    <Row
      list="steps"
      {...{ title, index }}
      count={rows.length}
      onMove={(by) => move(index, by)}
      onRemove={() => remove(index)}
      onPutBack={() => insert(index, step)}
    >
      <StepFields {...{ step, index }} />
    </Row>
  );
}

function StepFields({ step, index }: StepProps) {
  const t = useT();
  const { set } = useRows('steps');
  const at = `/content/steps/${index}`;
  const change = (part: Partial<WordedStep>) => set(index, { ...step, ...part });
  return (
    <>
      <Kind {...{ step, at, change }} />
      <WordsField
        isShort
        at={`${at}/title`}
        label={t('editor.field.heading')}
        text={step.title}
        onText={(title) => change({ title })}
      />
      <WordsField
        at={`${at}/text`}
        label={t('editor.field.text')}
        text={step.text}
        onText={(text) => change({ text })}
      />
    </>
  );
}

/** What is done in a step, and for how long. */
function Kind({ step, at, change }: { step: WordedStep; at: string; change: (part: Partial<WordedStep>) => void }) {
  const t = useT();
  const { faults } = useEditing();
  return (
    <div className="pair">
      <Select
        pointer={`${at}/kind`}
        label={t('editor.field.kind')}
        value={step.kind}
        choices={stepKinds.map((value) => ({ value, text: t(`editor.kind.${value}`) }))}
        onValue={(kind) => change({ kind })}
      />
      <TypedField
        {...wholeNumber}
        pointer={`${at}/minutes`}
        label={t('editor.field.minutes')}
        inputMode="numeric"
        value={step.minutes}
        error={faults[`${at}/minutes`]}
        onValue={(minutes) => change({ minutes })}
      />
    </div>
  );
}
