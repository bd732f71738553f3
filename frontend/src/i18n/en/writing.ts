import type sv from '../sv/writing';

export default {
  'writing.moveUp': 'Move {name} up',
  'writing.moveDown': 'Move {name} down',
  'writing.moved': '{name} is now in place {place} of {count}.',
  'writing.remove': 'Remove {name}',
  'writing.removed': '{name} is removed.',
  'writing.writeIn': 'Language to write in',
  'writing.languageMissing': '{name}, {count} missing',
  'writing.addLanguage': 'Add a language',
  'writing.inLanguage': 'In {language}:',
  'writing.standing.saved': 'All is saved',
  'writing.standing.savedAt': 'Saved {time}',
  'writing.standing.saving': 'Saving…',
  'writing.standing.offline': 'You are offline. What you write stays here and is sent by itself.',
  'writing.standing.stuck': 'It could not be saved just now. What you write stays here, and we try again.',
  'writing.standing.faulty':
    '{count, plural, =1 {One thing} =2 {Two things} =3 {Three things} other {# things}} to put right before it is saved. What you write stays here.',
  'writing.standing.clash':
    'Someone else changed the same thing. What you write stays here, but is not sent until you have chosen.',
  'writing.standing.closed':
    'The version was published while you wrote, and changes no more. What you wrote is still here.',
  'writing.standing.gone': 'Someone removed it while you wrote. What you wrote is still here.',
  'writing.standing.notKept': 'The browser does not let us save here. Do not close the page until it is sent.',
  'writing.choose': 'Choose what to keep',
  'writing.together': 'Someone else made changes at the same time, and both changes are kept.',
  'writing.recalled': 'What you wrote last time was still here and is included.',
  'writing.fault.noWords': '{what}: write something in Swedish.',
  'writing.fault.onlySpaces': '{what}: write something, or leave it empty.',
  'writing.fault.tooLong': '{what}: at most {most} characters. Now there are {length}.',
} satisfies Record<keyof typeof sv, string>;
