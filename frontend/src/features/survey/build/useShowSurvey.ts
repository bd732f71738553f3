import type { LocalText } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { swedish } from '../../../lib/localText';
import type { SurveyValues, WordedHelpLine, WordedQuestion } from './values';

/** A text in all its languages, each named when there are several. */
function wordsOf(text: LocalText | null, nameOf: (language: string) => string): string {
  const all = Object.entries(text ?? {});
  if (all.length < 2) return all[0]?.[1] ?? '';
  return all.map(([language, one]) => `${nameOf(language)}: ${one}`).join('\n');
}

const labels = {
  title: 'survey.field.title',
  introduction: 'survey.field.introduction',
  thanks: 'survey.field.thanks',
  helpLines: 'survey.section.helpLines',
  questions: 'survey.order',
  reviewed: 'survey.reviewed',
} as const;

/** The parts of a survey in words, for whoever has to choose between two. */
export function useShowSurvey() {
  const t = useT();
  const { language: nameOf } = useFormat();
  const questionWords = ({ text, choices }: WordedQuestion) =>
    [wordsOf(text, nameOf), ...choices.map((choice) => `${choice.code}. ${choice.text?.[swedish] ?? ''}`)].join('\n');
  return {
    label: (field: string, part: unknown): string =>
      field in labels
        ? t(labels[field as keyof SurveyValues])
        : t('survey.questionCalled', { question: (part as WordedQuestion | null)?.text?.[swedish] ?? '' }),
    show: (field: string, part: unknown): string => {
      if (part === undefined || part === null) return '';
      if (field === 'helpLines') return (part as WordedHelpLine[]).map(({ text }) => text?.[swedish] ?? '').join('\n');
      if (field === 'questions') return t('survey.questionCount', { count: (part as string[]).length });
      if (field === 'reviewed') return (part as string[]).map(nameOf).join(', ');
      return field in labels ? wordsOf(part as LocalText, nameOf) : questionWords(part as WordedQuestion);
    },
  };
}
