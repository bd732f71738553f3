import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { useEditing, useRows } from './editing';
import { limits } from './faults';
import { Row } from './Row';
import { Section } from './Section';
import { lines, TypedField } from './TypedField';
import { WordsField } from './WordsField';

const asides = ['notesToLeaders', 'digitalVariant', 'invitationToNext'] as const;

/** What else is good to know, and what is shown from the toolbox. */
export function Asides() {
  const t = useT();
  const { values, faults, change } = useEditing();
  return (
    <>
      <Section id="asides" title={t('editor.section.asides')}>
        {asides.map((name) => (
          <WordsField
            key={name}
            optional
            at={`/content/${name}`}
            label={t(`editor.field.${name}`)}
            text={values[name]}
            onText={(text) => change({ [name]: text })}
          />
        ))}
      </Section>
      <WhereToTurn />
      <Section id="media" title={t('editor.section.media')}>
        <TypedField
          {...lines}
          isLong
          optional
          pointer="/media"
          label={t('editor.field.media')}
          help={t('editor.help.media')}
          value={values.media}
          error={faults['/media']}
          onValue={(media) => change({ media })}
        />
      </Section>
    </>
  );
}

function WhereToTurn() {
  const t = useT();
  const { faults } = useEditing();
  const { rows, add, set, remove, insert, move } = useRows('whereToTurn');
  return (
    <Section id="whereToTurn" title={t('editor.section.whereToTurn')}>
      {rows.map((link, i) => (
        <Row
          list="whereToTurn"
          key={i}
          title={t('editor.linkOf', { number: i + 1 })}
          index={i}
          count={rows.length}
          onMove={(by) => move(i, by)}
          onRemove={() => remove(i)}
          onPutBack={() => insert(i, link)}
        >
          <WordsField
            isShort
            at={`/content/whereToTurn/${i}/label`}
            label={t('editor.field.linkLabel')}
            text={link.label}
            onText={(label) => set(i, { ...link, label })}
          />
          <TextField
            type="url"
            pointer={`/content/whereToTurn/${i}/url`}
            label={t('editor.field.url')}
            value={link.url}
            error={faults[`/content/whereToTurn/${i}/url`]}
            onValue={(url) => set(i, { ...link, url })}
          />
        </Row>
      ))}
      {rows.length < limits.whereToTurn && (
        <div>
          <Button icon="plus" onPress={() => add({ label: null, url: 'https://' })}>
            {t('editor.add.link')}
          </Button>
        </div>
      )}
    </Section>
  );
}
