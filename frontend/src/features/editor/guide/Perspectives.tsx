import { useRef } from 'react';
import type { Perspective } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { RadioList } from '../../../ui/RadioList';
import { perspectives } from '../codes';
import { useEditing } from './editing';
import type { WordedPerspective } from './guideValues';
import { Section } from '../../../edit/writing/Section';
import { numberList, TypedField } from '../../../edit/writing/TypedField';
import { WordsField } from '../../../edit/writing/WordsField';

type Touch = 'absent' | 'there' | 'carries';

/** How the session touches each of the five; one that is absent stops the publication. */
export function Perspectives() {
  const t = useT();
  return (
    <Section id="perspectives" title={t('editor.section.perspectives')} help={t('editor.help.perspectives')}>
      {perspectives.map((one) => (
        <OnePerspective key={one} perspective={one} />
      ))}
    </Section>
  );
}

function useOne(perspective: Perspective) {
  const { values, change } = useEditing();
  const one = values.perspectives.find((other) => other.perspective === perspective);
  const others = values.perspectives.filter((other) => other !== one);
  const put = (next: WordedPerspective | undefined) => {
    const all = next ? [...others, next] : others;
    const place = (row: WordedPerspective) => perspectives.indexOf(row.perspective);
    change({ perspectives: all.toSorted((first, second) => place(first) - place(second)) });
  };
  return { one, index: one ? values.perspectives.indexOf(one) : -1, put };
}

function OnePerspective({ perspective }: { perspective: Perspective }) {
  const t = useT();
  const { one, put } = useOne(perspective);
  const before = useRef<WordedPerspective>({ perspective, articles: [], carries: false, how: null });
  const name = t(`editor.perspective.${perspective}`);
  const choose = (touch: Touch) => {
    if (one) before.current = one;
    put(touch === 'absent' ? undefined : { ...(one ?? before.current), carries: touch === 'carries' });
  };
  const touch: Touch = one ? (one.carries ? 'carries' : 'there') : 'absent';
  return (
    <div className="editor-perspective" id={`perspective-${perspective}`} tabIndex={-1} role="group" aria-label={name}>
      <h3>{name}</h3>
      <RadioList
        across
        hideLabel
        label={name}
        value={touch}
        choices={(['carries', 'there', 'absent'] as const).map((value) => ({
          value,
          text: t(`editor.touch.${value}`),
        }))}
        onChange={choose}
      />
      {one && <How perspective={perspective} one={one} />}
    </div>
  );
}

function How({ perspective, one }: { perspective: Perspective; one: WordedPerspective }) {
  const t = useT();
  const { faults } = useEditing();
  const { index, put } = useOne(perspective);
  const at = `/content/perspectives/${index}`;
  return (
    <>
      <WordsField
        at={`${at}/how`}
        label={t('editor.field.how')}
        text={one.how}
        onText={(how) => put({ ...one, how })}
      />
      {perspective === 'CHILD_RIGHTS' && (
        <TypedField
          {...numberList}
          optional
          pointer={`${at}/articles`}
          label={t('editor.field.articles')}
          help={t('editor.help.articles')}
          value={one.articles ?? []}
          error={faults[`${at}/articles`]}
          onValue={(articles) => put({ ...one, articles })}
        />
      )}
    </>
  );
}
