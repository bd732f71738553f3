import type { LocalText } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import type { MessageKey } from '../../../i18n/catalogs';
import { swedish } from '../../../lib/localText';
import { Note } from '../../../ui/Note';
import { useEditing } from './editing';
import { AgeAxis } from './AgeAxis';

/** A text as it is read in the chosen language, or in Swedish where it is not written in that. */
function Read({ text }: { text: LocalText | null }) {
  const { language } = useEditing();
  const shown = text?.[language] ? language : swedish;
  return <span lang={shown}>{text?.[shown]}</span>;
}

/** The guide as its leaders will read it. */
export function Preview({ number }: { number: number }) {
  const t = useT();
  const { values } = useEditing();
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls by itself, and the keyboard has to reach it
    <section className="editor-preview" aria-label={t('editor.preview')} tabIndex={0}>
      <p className="editor-eyebrow">{t('editor.sessionOf', { number })}</p>
      <h2>
        <Read text={values.title} />
      </h2>
      <p className="lead">
        <Read text={values.purpose} />
      </p>
      {values.ageWindow && <AgeAxis window={values.ageWindow} />}
      {values.exampleText && <Note tone="warn">{t('editor.exampleNote')}</Note>}
      <Course />
      <Deck />
      <Rest />
    </section>
  );
}

function Course() {
  const t = useT();
  const { steps } = useEditing().values;
  const starts = steps.map((_, i) => steps.slice(0, i).reduce((sum, { minutes }) => sum + (minutes || 0), 0));
  return (
    <>
      <h3>{t('editor.section.steps')}</h3>
      <ol className="editor-course">
        {steps.map(({ kind, minutes, title, text }, i) => (
          <li key={i} className={kind.toLowerCase()}>
            <p className="when num">
              {t('editor.fromTo', { from: starts[i] ?? 0, to: (starts[i] ?? 0) + (minutes || 0) })} ·{' '}
              {t(`editor.kind.${kind}`)}
            </p>
            <h4>
              <Read text={title} />
            </h4>
            <p>
              <Read text={text} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

function Deck() {
  const t = useT();
  const { cards } = useEditing().values;
  if (cards.length === 0) return null;
  return (
    <>
      <h3>{t('editor.section.cards')}</h3>
      <ol className="editor-deck">
        {cards.map(({ key, question, followUps }) => (
          <li key={key}>
            <p className="question">
              <Read text={question} />
            </p>
            <ul>
              {followUps.map((one, i) => (
                <li key={i}>
                  <Read text={one} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

const rest = ['notesToLeaders', 'digitalVariant', 'invitationToNext'] as const;

function Rest() {
  const t = useT();
  const { values } = useEditing();
  const perspectives = values.perspectives.map(({ perspective, how }) => ({
    name: `editor.perspective.${perspective}` as MessageKey,
    text: how,
  }));
  const asides = rest.map((name) => ({ name: `editor.field.${name}` as MessageKey, text: values[name] }));
  return [...perspectives, ...asides].map(({ name, text }) =>
    text ? (
      <section key={name}>
        <h3>{t(name)}</h3>
        <p>
          <Read text={text} />
        </p>
      </section>
    ) : null,
  );
}
