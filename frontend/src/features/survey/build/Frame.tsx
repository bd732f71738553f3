import { Row } from '../../../edit/writing/Row';
import { Section } from '../../../edit/writing/Section';
import { WordsField } from '../../../edit/writing/WordsField';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { useBuilding, useRows } from './building';
import { limits } from './faults';
import type { WordedHelpLine } from './values';

/** What is said before the first question. */
export function Beginning() {
  const t = useT();
  const { values, change } = useBuilding();
  return (
    <Section id="beginning" title={t('survey.section.beginning')}>
      <WordsField
        isShort
        at="/title"
        label={t('survey.field.title')}
        text={values.title}
        onText={(title) => change({ title })}
      />
      <WordsField
        at="/introduction"
        label={t('survey.field.introduction')}
        help={t('survey.help.introduction')}
        text={values.introduction}
        onText={(introduction) => change({ introduction })}
      />
    </Section>
  );
}

/** What is said after the last question, and where one can turn. */
export function Ending() {
  const t = useT();
  const { values, change } = useBuilding();
  const { rows, insert } = useRows('helpLines');
  return (
    <Section id="ending" title={t('survey.section.ending')}>
      <WordsField
        at="/thanks"
        label={t('survey.field.thanks')}
        text={values.thanks}
        onText={(thanks) => change({ thanks })}
      />
      <h3>{t('survey.section.helpLines')}</h3>
      {rows.map((line, i) => (
        <HelpLine key={i} line={line} index={i} />
      ))}
      {rows.length < limits.helpLines && (
        <div>
          <Button icon="plus" onPress={() => insert(rows.length, { text: null, address: null })}>
            {t('survey.add.helpLine')}
          </Button>
        </div>
      )}
    </Section>
  );
}

interface LineProps {
  line: WordedHelpLine;
  index: number;
}

function HelpLine({ line, index }: LineProps) {
  const t = useT();
  const { rows, remove, insert, move } = useRows('helpLines');
  return (
    <Row
      list="helpLines"
      title={t('survey.helpLineOf', { number: index + 1 })}
      index={index}
      count={rows.length}
      onMove={(by) => move(index, by)}
      onRemove={() => remove(index)}
      onPutBack={() => insert(index, line)}
    >
      <LineFields {...{ line, index }} />
    </Row>
  );
}

function LineFields({ line, index }: LineProps) {
  const t = useT();
  const { faults } = useBuilding();
  const { set } = useRows('helpLines');
  const at = `/helpLines/${index}`;
  return (
    <>
      <WordsField
        isShort
        at={`${at}/text`}
        label={t('survey.field.helpLine')}
        text={line.text}
        onText={(text) => set(index, { ...line, text })}
      />
      <TextField
        optional
        pointer={`${at}/address`}
        label={t('survey.field.address')}
        help={t('survey.help.address')}
        value={line.address ?? ''}
        error={faults[`${at}/address`]}
        onValue={(address) => set(index, { ...line, address: address === '' ? null : address })}
      />
    </>
  );
}
