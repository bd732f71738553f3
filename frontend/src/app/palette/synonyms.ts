import type { MessageKey } from '../../i18n/catalogs';

/** Other words that people look for the pages of the menu and the actions of the palette by, with spaces between. */
export const synonyms: Partial<Record<MessageKey, MessageKey>> = {
  'shell.start': 'shell.start.synonyms',
  'shell.groups': 'shell.groups.synonyms',
  'shell.families': 'shell.families.synonyms',
  'shell.letters': 'shell.letters.synonyms',
  'shell.surveys': 'shell.surveys.synonyms',
  'shell.programme': 'shell.programme.synonyms',
  'shell.centres': 'shell.centres.synonyms',
  'shell.figures': 'shell.figures.synonyms',
  'shell.privacy': 'shell.privacy.synonyms',
  'shell.audit': 'shell.audit.synonyms',
  'shell.toolbox': 'shell.toolbox.synonyms',
  'shell.staff': 'shell.staff.synonyms',
  'shell.jobs': 'shell.jobs.synonyms',
  'shell.regionSettings': 'shell.regionSettings.synonyms',
  'shell.centre': 'shell.centre.synonyms',
  'palette.newCentre': 'palette.newCentre.synonyms',
  'palette.newGroup': 'palette.newGroup.synonyms',
  'palette.newRound': 'palette.newRound.synonyms',
  'palette.newFamily': 'palette.newFamily.synonyms',
  'palette.lookUp': 'palette.lookUp.synonyms',
  'palette.planMember': 'palette.planMember.synonyms',
  'palette.writeProgramme': 'palette.writeProgramme.synonyms',
  'palette.newMedium': 'palette.newMedium.synonyms',
  'palette.editVisiting': 'palette.editVisiting.synonyms',
};
