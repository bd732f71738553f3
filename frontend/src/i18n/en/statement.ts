import type sv from '../sv/statement';

export default {
  'statement.title': 'Accessibility',
  'statement.lead':
    'Familjenavet is to work for everyone, also with a keyboard, a screen reader, enlarged or on an old phone.',
  'statement.aim': 'What we follow',
  'statement.aim.text':
    'We build to WCAG 2.2 at level AA and the Swedish act on accessibility to digital public services.',
  'statement.tested': 'What has been tested',
  'statement.tested.axe':
    'Every page is tested automatically with axe, in light and dark, at widths of 320 and 1280 pixels. No faults are known.',
  'statement.tested.keyboard':
    'Signing in, finding a centre, changing it and saving can be done with the keyboard alone.',
  'statement.tested.zoom':
    'Nothing has to be scrolled sideways at 320 pixels, which equals an enlargement of 400 per cent.',
  'statement.tested.motion':
    'Motion is turned off for those who have asked for it, and colours follow the high-contrast mode.',
  'statement.notYet': 'What has not been tested yet',
  'statement.notYet.text':
    'No screen reader has been tried by a person yet, and nobody from outside has reviewed the pages.',
  'statement.languages': 'Languages',
  'statement.languages.text':
    'The pages are in Swedish and English. The pages that families use are also in easy Swedish and Arabic.',
  'statement.tell': 'Tell us when something does not work',
  'statement.tell.text':
    'Contact your family centre or region, and they will pass it on. If you are not content with the answer you can report it to the Swedish Agency for Digital Government.',
} satisfies Record<keyof typeof sv, string>;
