import type { GuideProfession } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Select } from '../../../ui/Field';
import { professions } from '../codes';
import { useEditing } from './editing';
import { Section } from '../../../edit/writing/Section';

type Need = GuideProfession['need'] | 'NONE';
const needs: Need[] = ['REQUIRED', 'OPTIONAL', 'NONE'];

/** Which professions lead the session, and which may be there too. */
export function Leaders() {
  const t = useT();
  const { values, change } = useEditing();
  const needOf = (profession: GuideProfession['profession']): Need =>
    values.professions.find((one) => one.profession === profession)?.need ?? 'NONE';
  const choose = (profession: GuideProfession['profession'], need: Need) => {
    const others = values.professions.filter((one) => one.profession !== profession);
    const all = need === 'NONE' ? others : [...others, { profession, need }];
    change({ professions: all.toSorted((one, other) => rank(one) - rank(other)) });
  };
  return (
    <Section id="leaders" title={t('editor.section.leaders')}>
      <div className="pair">
        {professions.map((profession) => (
          <Select
            key={profession}
            pointer={`profession-${profession}`}
            label={t(`profession.${profession}`)}
            value={needOf(profession)}
            choices={needs.map((value) => ({ value, text: t(`editor.need.${value}`) }))}
            onValue={(need) => choose(profession, need)}
          />
        ))}
      </div>
    </Section>
  );
}

/** Those who lead first, each in the order in which they are offered. */
function rank({ profession, need }: GuideProfession): number {
  return (need === 'REQUIRED' ? 0 : professions.length) + professions.indexOf(profession);
}
