import { useQuery } from '@tanstack/react-query';
import { useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import { Icon } from '../../../ui/Icon';
import { Menu } from '../../../ui/Menu';
import { askedNowQuery, itemsQuery } from '../queries';
import { useBuilding, usePutQuestion } from './building';
import { readyMade, withScaleWords } from './catalogue';
import { newQuestion, types, type QuestionType } from './questions';
import type { WordedQuestion } from './values';

/** Puts in a question: by the way to answer it, or one that is asked in many surveys. */
export function AddQuestion() {
  const count = useBuilding().values.questions.length;
  const putAt = usePutQuestion();
  const put = (question: WordedQuestion) => putAt(count, question);
  return (
    <div className="acts">
      <NewOne onPut={put} />
      <ReadyOne onPut={put} />
    </div>
  );
}

interface Props {
  onPut: (question: WordedQuestion) => void;
}

function NewOne({ onPut }: Props) {
  const t = useT();
  const items = useQuery(itemsQuery).data ?? [];
  const put = (type: QuestionType) => onPut(withScaleWords(newQuestion(type), items));
  return (
    <Menu
      label={t('survey.add.question')}
      className="btn"
      button={<Plus text={t('survey.add.question')} />}
      choices={types.map((type) => ({
        id: type,
        text: t(`survey.type.${type}`),
        small: t(`survey.type.${type}.how`),
      }))}
      onChoose={(id) => types.filter((type) => type === id).forEach(put)}
    />
  );
}

function ReadyOne({ onPut }: Props) {
  const t = useT();
  const { values, audience } = useBuilding();
  const items = useQuery(itemsQuery).data ?? [];
  const askedNow = useQuery(askedNowQuery(audience)).data ?? [];
  const ready = readyMade({ audience, items, askedNow }, values.questions);
  if (ready.length === 0) return null;
  return (
    <Menu
      label={t('survey.add.ready')}
      className="btn"
      button={<Plus text={t('survey.add.ready')} />}
      choices={ready.map(({ key, text, item, meaning }) => ({
        id: key,
        text: text?.[swedish] ?? key,
        small: item === null && meaning ? t(`survey.meaning.${meaning}`) : t('survey.fixed'),
      }))}
      onChoose={(id) => ready.filter(({ key }) => key === id).forEach(onPut)}
    />
  );
}

function Plus({ text }: { text: string }) {
  return (
    <>
      <Icon name="plus" />
      {text}
    </>
  );
}
