import type { Perspective } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button, IconButton } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { perspectives } from '../codes';
import { freshKey } from '../../../lib/keys';
import { useEditing, useRows } from './editing';
import { limits } from './faults';
import type { WordedCard } from './guideValues';
import { Row } from '../../../edit/writing/Row';
import { Section } from '../../../edit/writing/Section';
import { WordsField } from '../../../edit/writing/WordsField';

function newCard(): WordedCard {
  return { key: freshKey('kort'), question: null, followUps: [null, null], perspectives: [], reviewed: [] };
}

/** The deck, in the order in which the cards are turned. */
export function Cards() {
  const t = useT();
  const { rows, add } = useRows('cards');
  return (
    <Section id="cards" title={t('editor.section.cards')} help={t('editor.help.cards')}>
      {rows.map((card, i) => (
        <Card key={card.key} card={card} index={i} />
      ))}
      {rows.length < limits.cards && (
        <div>
          <Button icon="plus" onPress={() => add(newCard())}>
            {t('editor.add.card')}
          </Button>
        </div>
      )}
    </Section>
  );
}

function Card({ card, index }: { card: WordedCard; index: number }) {
  const t = useT();
  const { rows, set, remove, insert, move } = useRows('cards');
  const change = (part: Partial<WordedCard>) => set(index, { ...card, ...part });
  return (
    <Row
      list="cards"
      title={t('editor.cardOf', { number: index + 1 })}
      index={index}
      count={rows.length}
      onMove={(by) => move(index, by)}
      onRemove={() => remove(index)}
      onPutBack={() => insert(index, card)}
    >
      <WordsField
        at={`/cards/${index}/question`}
        label={t('editor.field.question')}
        text={card.question}
        onText={(question) => change({ question })}
      />
      <FollowUps card={card} at={`/cards/${index}/followUps`} onChange={change} />
      <Touched card={card} onChange={change} />
      <ReadCard card={card} onChange={change} />
    </Row>
  );
}

interface PartProps {
  card: WordedCard;
  onChange: (change: Partial<WordedCard>) => void;
}

function FollowUps({ card: { followUps }, at, onChange }: PartProps & { at: string }) {
  const t = useT();
  return (
    <>
      {followUps.map((text, i) => (
        <div className="writing-line" key={i}>
          <WordsField
            isShort
            at={`${at}/${i}`}
            label={t('editor.followUpOf', { number: i + 1 })}
            text={text}
            onText={(words) => onChange({ followUps: followUps.with(i, words) })}
          />
          <IconButton
            icon="remove"
            name={t('writing.remove', { name: t('editor.followUpOf', { number: i + 1 }) })}
            onPress={() => onChange({ followUps: followUps.toSpliced(i, 1) })}
          />
        </div>
      ))}
      {followUps.length < limits.followUps && (
        <div>
          <Button size="small" icon="plus" onPress={() => onChange({ followUps: [...followUps, null] })}>
            {t('editor.add.followUp')}
          </Button>
        </div>
      )}
    </>
  );
}

function Touched({ card, onChange }: PartProps) {
  const t = useT();
  const toggle = (one: Perspective, isIn: boolean) =>
    onChange({ perspectives: perspectives.filter((two) => (two === one ? isIn : card.perspectives.includes(two))) });
  return (
    <fieldset className="fieldset">
      <legend className="label">{t('editor.field.touches')}</legend>
      <div className="checks">
        {perspectives.map((one) => (
          <Checkbox key={one} isSelected={card.perspectives.includes(one)} onChange={(isIn) => toggle(one, isIn)}>
            {t(`editor.perspective.${one}`)}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  );
}

/** Only a person who has read the card says so. */
function ReadCard({ card, onChange }: PartProps) {
  const t = useT();
  const { language } = useEditing();
  const { language: nameOf } = useFormat();
  if (!card.question?.[language]) return null;
  const others = card.reviewed.filter((one) => one !== language);
  return (
    <Checkbox
      isSelected={card.reviewed.includes(language)}
      onChange={(isRead) => onChange({ reviewed: isRead ? [...others, language].toSorted() : others })}
    >
      {t('editor.readCard', { language: nameOf(language) })}
    </Checkbox>
  );
}
