import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { useEditing, useRows } from './editing';
import { limits } from './faults';
import type { GuideValues } from './guideValues';
import { Row } from '../../../edit/writing/Row';
import { Section } from '../../../edit/writing/Section';
import { lines, TypedField } from '../../../edit/writing/TypedField';
import { WordsField } from '../../../edit/writing/WordsField';

const asides = ['notesToLeaders', 'digitalVariant', 'invitationToNext'] as const;

/** What else is good to know, and what is shown from the toolbox. */
export function Asides() {
  const t = useT();
  const { values, change } = useEditing();
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
      <Media />
    </>
  );
}

function Media() {
  const t = useT();
  const { values, faults, change } = useEditing();
  return (
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
  );
}

function WhereToTurn() {
  const t = useT();
  const { rows, add } = useRows('whereToTurn');
  return (
    <Section id="whereToTurn" title={t('editor.section.whereToTurn')}>
      {rows.map((link, i) => (
        <OneLink key={i} link={link} index={i} />
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

type LinkValues = GuideValues['whereToTurn'][number];

interface LinkProps {
  link: LinkValues;
  index: number;
}

function OneLink({ link, index }: LinkProps) {
  const t = useT();
  const { rows, remove, insert, move } = useRows('whereToTurn');
  return (
    <Row
      list="whereToTurn"
      title={t('editor.linkOf', { number: index + 1 })}
      index={index}
      count={rows.length}
      onMove={(by) => move(index, by)}
      onRemove={() => remove(index)}
      onPutBack={() => insert(index, link)}
    >
      <LinkFields {...{ link, index }} />
    </Row>
  );
}

function LinkFields({ link, index }: LinkProps) {
  const t = useT();
  const { faults } = useEditing();
  const { set } = useRows('whereToTurn');
  const at = `/content/whereToTurn/${index}`;
  return (
    <>
      <WordsField
        isShort
        at={`${at}/label`}
        label={t('editor.field.linkLabel')}
        text={link.label}
        onText={(label) => set(index, { ...link, label })}
      />
      <TextField
        type="url"
        pointer={`${at}/url`}
        label={t('editor.field.url')}
        value={link.url}
        error={faults[`${at}/url`]}
        onValue={(url) => set(index, { ...link, url })}
      />
    </>
  );
}
