import type sv from '../sv/content';

export default {
  'age.GESTATIONAL_WEEK': 'pregnancy week {ages}',
  'age.WEEK_AFTER_BIRTH': '{count, plural, one {{ages} week} other {{ages} weeks}}',
  'age.MONTH_AFTER_BIRTH': '{count, plural, one {{ages} month} other {{ages} months}}',
  'age.YEAR': '{ages} years',
  'age.between': '{from} to {to}',
  'age.none': 'the age is not decided',
  'perspective.CHILD_RIGHTS': 'Child rights',
  'perspective.GENDER_EQUAL_PARENTHOOD': 'Gender-equal parenthood',
  'perspective.MENTAL_HEALTH': 'Mental health',
  'perspective.INTERACTION_ATTACHMENT': 'Interaction and attachment',
  'perspective.LANGUAGE_COMMUNICATION': 'Language and communication',
  'content.shownIn': 'shown in {language}',
  'media.wholeSize': 'Show in full size',
  'media.save': 'Get the document (PDF)',
  'media.open.FILM': 'Watch the film at {site}',
  'media.open.PODCAST': 'Listen at {site}',
  'media.open.PICTURE': 'See the picture at {site}',
  'media.open.LINK': 'Open {site}',
  'media.open.DOCUMENT': 'Read the document at {site}',
} satisfies Record<keyof typeof sv, string>;
