import { useQuery } from '@tanstack/react-query';
import type { LocalText } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { Select, type Choice } from '../../../ui/Field';
import { parts } from '../codes';
import { themesQuery } from '../queries';
import { useEditing, useRows } from './editing';
import { limits } from './faults';
import { Row } from '../../../edit/writing/Row';
import { Section } from '../../../edit/writing/Section';
import { TypedField, wholeNumber } from '../../../edit/writing/TypedField';
import { WordsField } from '../../../edit/writing/WordsField';

/** What the session is about, and where in the programme it belongs. */
export function Basics({ regionThemes }: { regionThemes: Choice<string>[] }) {
  const t = useT();
  const { values, change } = useEditing();
  return (
    <Section id="basics" title={t('editor.section.basics')}>
      <WordsField
        isShort
        at="/content/title"
        label={t('editor.field.title')}
        text={values.title}
        onText={(title) => change({ title })}
      />
      <WordsField
        at="/content/purpose"
        label={t('editor.field.purpose')}
        help={t('editor.help.purpose')}
        text={values.purpose}
        onText={(purpose) => change({ purpose })}
      />
      <Place themes={regionThemes} />
      <Minutes />
      <Checkbox isSelected={values.exampleText} onChange={(exampleText) => change({ exampleText })}>
        {t('editor.field.exampleText')}
      </Checkbox>
    </Section>
  );
}

function Place({ themes }: { themes: Choice<string>[] }) {
  const t = useT();
  const { values, faults, change } = useEditing();
  return (
    <div className="pair">
      <Select
        pointer="/part"
        label={t('editor.field.part')}
        value={values.part}
        choices={parts.map((value) => ({ value, text: t(`editor.part.${value}`) }))}
        onValue={(part) => change({ part })}
      />
      <Select
        pointer="/theme"
        label={t('editor.field.theme')}
        value={values.theme}
        error={faults['/theme']}
        choices={themes}
        onValue={(theme) => change({ theme })}
      />
    </div>
  );
}

function Minutes() {
  const t = useT();
  const { values, faults, change } = useEditing();
  return (
    <div className="pair">
      <TypedField
        {...wholeNumber}
        pointer="/content/minutes"
        label={t('editor.field.minutes')}
        inputMode="numeric"
        value={values.minutes}
        error={faults['/content/minutes']}
        onValue={(minutes) => change({ minutes })}
      />
    </div>
  );
}

/** The themes that a guide of the region can have, by name. */
export function useThemes(region: string | undefined) {
  const { data = [] } = useQuery(themesQuery);
  return data
    .filter(({ regionCode }) => regionCode === region)
    .map(({ content }) => ({ value: content.key, text: content.name[swedish] ?? content.key }));
}

export function Topics() {
  const t = useT();
  const { rows, add } = useRows('topics');
  return (
    <Section id="topics" title={t('editor.section.topics')} help={t('editor.help.topics')}>
      {rows.map((topic, i) => (
        <Topic key={i} topic={topic} index={i} />
      ))}
      {rows.length < limits.topics && (
        <div>
          <Button icon="plus" onPress={() => add(null)}>
            {t('editor.add.topic')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Topic({ topic, index }: { topic: LocalText | null; index: number }) {
  const t = useT();
  const { rows, set, remove, insert, move } = useRows('topics');
  return (
    <Row
      list="topics"
      title={t('editor.topicOf', { number: index + 1 })}
      index={index}
      count={rows.length}
      onMove={(by) => move(index, by)}
      onRemove={() => remove(index)}
      onPutBack={() => insert(index, topic)}
    >
      <WordsField
        isShort
        at={`/content/topics/${index}`}
        label={t('editor.field.topic')}
        text={topic}
        onText={(text) => set(index, text)}
      />
    </Row>
  );
}
