import type sv from '../sv/palette';

export default {
  'palette.title': 'Search Familjenavet',
  'palette.placeholder': 'Search for a centre, a colleague or a page',
  'palette.close': 'Close the search',
  'palette.places': 'Switch place',
  'palette.centres': 'Centres',
  'palette.staff': 'Colleagues',
  'palette.planMember': 'Add a colleague',
  'palette.planMember.synonyms': 'new staff member plan',
  'palette.pages': 'Pages',
  'palette.actions': 'Do something',
  'palette.count': '{count, plural, =0 {Nothing was found.} one {One thing was found.} other {# things were found.}}',
  'palette.nothing': 'Nothing is called “{asked}”. Try the beginning of the name, or the town.',
  'palette.failed': 'Not everything could be searched just now. The pages are still found.',
  'palette.asking': 'Searching.',
  'palette.slow': 'Searching. It takes a little longer than usual.',
  'palette.newCentre': 'Add a new centre',
  'palette.newCentre.synonyms': 'create open plan family',
  'palette.editVisiting': 'Change opening hours and contact',
  'palette.editVisiting.synonyms': 'visit us telephone email website languages',
} satisfies Record<keyof typeof sv, string>;
