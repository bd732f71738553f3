import type sv from '../sv/public';

export default {
  'public.title': 'Find your family centre',
  'public.lead':
    'At the family centre there is support, company and answers for you who have or expect a child. It costs nothing.',
  'public.live': 'We live in',
  'public.anywhere': 'the whole country',
  'public.look': 'and look for',
  'public.anything': 'anything',
  'public.speak': 'in',
  'public.anyLanguage': 'any language',
  'public.search': 'Search by name or town',
  'public.found':
    '{count, plural, =0 {No family centre fits} one {One family centre fits} other {# family centres fit}}',
  'public.none': 'Choose another municipality or take away something that you look for.',
  'public.showAll': 'Show all',
  'public.more': 'Show more',
  'public.failed': 'The family centres could not be fetched',
  'public.waiting': 'Fetching the family centres.',
  'public.demo': 'This is a demo. Everything in it is invented.',
  'public.staff': 'For you who work here',
  'public.toAll': 'All family centres',
  'public.map': 'Show on a map',
  'public.for': 'For children {age}',
  'public.missing': 'Call or visit the centre to know more.',
  'public.offers': 'What there is here',
  'public.today': 'Today',
  'public.languageChoice': 'På svenska',
} satisfies Record<keyof typeof sv, string>;
