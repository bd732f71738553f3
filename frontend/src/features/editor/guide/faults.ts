import { WordsReader } from '../../../edit/writing/WordsReader';
import type { T } from '../../../i18n/LanguageProvider';
import { inOrder, isOnAxis } from '../../../lib/ageAxis';
import type { Faults } from '../../../ui/useForm';
import type { GuideValues, WordedCard, WordedStep } from './guideValues';

/** The API's limits of a guide: the longest text, the most rows, the fewest and most minutes. */
export const limits = {
  title: 120,
  purpose: 600,
  topic: 120,
  how: 1000,
  stepTitle: 120,
  stepText: 4000,
  aside: 2000,
  invitation: 600,
  label: 200,
  url: 500,
  question: 300,
  topics: 12,
  steps: 20,
  whereToTurn: 12,
  cards: 30,
  followUps: 5,
  media: 50,
  minutes: { least: 15, most: 240 },
  stepMinutes: { least: 1, most: 240 },
} as const;

const address = /^https:\/\/[^\s"<>\\]+$/;
const mediaKey = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Says of a guide what the API would refuse, each fault by its place. */
class GuideReader extends WordsReader {
  minutes(value: number, { least, most }: { least: number; most: number }, at: string, what: string): void {
    const holds = Number.isInteger(value) && value >= least && value <= most;
    this.that(holds, at, this.t('editor.fault.minutes', { what, least, most }));
  }

  step({ title, text, minutes }: WordedStep, index: number): void {
    const at = `/content/steps/${index}`;
    const what = this.t('editor.stepOf', { number: index + 1 });
    this.worded({
      at: `${at}/title`,
      what: `${what}, ${this.t('editor.field.heading')}`,
      text: title,
      most: limits.stepTitle,
    });
    this.minutes(minutes, limits.stepMinutes, `${at}/minutes`, what);
    this.worded({ at: `${at}/text`, what: `${what}, ${this.t('editor.field.text')}`, text, most: limits.stepText });
  }

  card({ question, followUps }: WordedCard, index: number): void {
    const at = `/cards/${index}`;
    const what = this.t('editor.cardOf', { number: index + 1 });
    const most = limits.question;
    this.worded({ at: `${at}/question`, what: `${what}, ${this.t('editor.field.question')}`, text: question, most });
    followUps.forEach((text, i) =>
      this.worded({
        at: `${at}/followUps/${i}`,
        what: `${what}, ${this.t('editor.followUpOf', { number: i + 1 })}`,
        text,
        most,
      }),
    );
  }

  age({ ageWindow }: GuideValues): void {
    if (!ageWindow) return;
    const { from, to } = ageWindow;
    const holds = isOnAxis(from) && isOnAxis(to) && inOrder(from, to);
    this.that(holds, '/content/ageWindow', this.t('editor.fault.ages'));
  }
}

function readLists(reader: GuideReader, values: GuideValues, t: T): void {
  values.topics.forEach((text, i) =>
    reader.worded({
      at: `/content/topics/${i}`,
      what: t('editor.topicOf', { number: i + 1 }),
      text,
      most: limits.topic,
    }),
  );
  values.perspectives.forEach(({ perspective, how, articles = [] }, i) => {
    const what = t(`editor.perspective.${perspective}`);
    const fits = articles.every((article) => Number.isInteger(article) && article >= 1 && article <= 54);
    reader.that(fits, `/content/perspectives/${i}/articles`, t('editor.fault.articles'));
    reader.worded({ at: `/content/perspectives/${i}/how`, what, text: how, most: limits.how });
  });
  values.steps.forEach((step, i) => reader.step(step, i));
  values.whereToTurn.forEach(({ label, url }, i) => {
    const what = t('editor.linkOf', { number: i + 1 });
    reader.worded({ at: `/content/whereToTurn/${i}/label`, what, text: label, most: limits.label });
    const fits = address.test(url) && url.length <= limits.url;
    reader.that(fits, `/content/whereToTurn/${i}/url`, t('editor.fault.address', { what }));
  });
  values.cards.forEach((card, i) => reader.card(card, i));
}

export function faultsOf(values: GuideValues, t: T): Faults {
  const reader = new GuideReader(t);
  const { title, purpose, minutes, media } = values;
  reader.worded({ at: '/content/title', what: t('editor.field.title'), text: title, most: limits.title });
  reader.worded({ at: '/content/purpose', what: t('editor.field.purpose'), text: purpose, most: limits.purpose });
  reader.that(values.theme !== '', '/theme', t('editor.fault.theme'));
  reader.age(values);
  reader.minutes(minutes, limits.minutes, '/content/minutes', t('editor.field.minutes'));
  readLists(reader, values, t);
  const asides = [
    { name: 'digitalVariant', most: limits.aside },
    { name: 'notesToLeaders', most: limits.aside },
    { name: 'invitationToNext', most: limits.invitation },
  ] as const;
  asides.forEach(({ name, most }) =>
    reader.mayBeWorded({ at: `/content/${name}`, what: t(`editor.field.${name}`), text: values[name], most }),
  );
  const fits = media.length <= limits.media && media.every((key, i) => mediaKey.test(key) && media.indexOf(key) === i);
  reader.that(fits, '/media', t('editor.fault.media'));
  return reader.faults;
}
