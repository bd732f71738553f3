import type sv from '../sv/answer';

export default {
  'answer.until': 'Svara senast {time}.',
  'answer.anonymous': 'Ingen vet att det är du som svarar.',
  'answer.waiting': 'Det finns inget nät nu',
  'answer.waiting.text': 'Dina svar finns kvar här. De skickas när nätet kommer tillbaka.',
  'answer.tooMany': 'Många svarar nu. Vi försöker igen {time}. Dina svar finns kvar.',
  'answer.few': 'Minst fem måste svara. Då visar vi vad alla tyckte. Ingen får veta vad just du svarade.',
  'answer.missing': 'Länken fungerar inte',
  'answer.missing.text': 'Titta att hela länken är med. Eller skanna koden igen.',
  'answer.closed.text': 'Du kan inte svara längre. Vill du säga något? Prata med familjecentralen.',
  'answer.used.text': 'Man kan svara en gång med länken. Någon har redan svarat.',
  'answer.refused.text': 'Öppna länken igen. Svara en gång till. Säg till på familjecentralen om det inte går.',
} satisfies Partial<Record<keyof typeof sv, string>>;
