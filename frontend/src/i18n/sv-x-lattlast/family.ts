import type sv from '../sv/public';

/** A person who writes easy Swedish has not read these yet. The page says so as long as this is false. */
export const reviewed = false;

/** What is said more easily than in Swedish; the rest is said in Swedish. */
export default {
  'public.groupsLead': 'I en grupp träffar du andra föräldrar. Era barn är lika gamla. Det kostar inga pengar.',
  'public.lead': 'På en familjecentral får du hjälp och svar. Du träffar andra föräldrar. Det kostar inga pengar.',
  'public.anywhere': 'Sverige',
  'public.anyMonth': 'alla månader',
  'public.expected': '{month} (ska födas)',
  'public.anySpoken': 'alla språk',
  'public.look': 'och letar efter',
  'public.none': 'Välj en annan kommun.',
  'public.groupsFound':
    '{count, plural, =0 {Det finns ingen grupp just nu} one {Det finns en grupp} other {Det finns # grupper}}',
  'public.noGroup': 'Det kommer nya grupper. Ring familjecentralen. Fråga när nästa grupp börjar.',
  'public.widenTime': 'Visa alla grupper här',
  'public.rhythm':
    '{day, select, MONDAY {på måndagar} TUESDAY {på tisdagar} WEDNESDAY {på onsdagar} THURSDAY {på torsdagar} FRIDAY {på fredagar} SATURDAY {på lördagar} other {på söndagar}} klockan {time}',
  'public.firstTime': 'första gången är {day}',
  'public.nextTime': 'nästa gång är {day}',
  'public.begun': 'Gruppen har börjat. Du får ändå komma.',
  'public.forExpected': 'för barn som ska födas {months}',
  'public.forBoth': 'för barn som är födda eller ska födas {months}',
  'public.firstChild': 'för dig som får ditt första barn',
  'public.mode.IN_PERSON': 'på familjecentralen',
  'public.mode.DIGITAL': 'hemma, på dator eller mobil',
  'public.mode.HYBRID': 'på familjecentralen eller hemma på mobilen',
  'public.interpreted': '{language}, en tolk talar {interpreter}',
  'public.noPage': 'Sidan finns inte',
  'public.noPageWhy': 'Länken kan vara fel.',
  'public.groupMissing': 'Det går inte att vara med i gruppen nu',
  'public.groupMissingWhy': 'Gruppen kan vara slut. Det finns andra grupper.',
  'public.free': 'Det kostar inga pengar.',
  'public.everyone': 'Alla föräldrar är välkomna. Du kan komma själv. Ni kan komma båda två.',
  'public.online': 'Du är med på dator eller mobil. Du får en länk av familjecentralen.',
  'public.sessions': '{count, plural, one {Gruppen träffas en gång till} other {Gruppen träffas # gånger till}}',
  'public.signUp': 'Säg att du vill vara med',
  'public.queue': 'Vänta på en plats',
  'public.comeWith': 'Vill du vara med?',
  'public.signUpHow': 'Det går fort.\nDu behöver inget konto.',
  'public.isFull': 'Gruppen är full nu.\nDu kan vänta på en plats.\nVi skriver till dig när det finns en plats.',
  'public.full': 'Gruppen är full nu. Du kan vänta på en plats.',
  'public.signUpCall': 'Du kan också ringa familjecentralen.',
  'public.tellWhom': 'Skicka gruppen till någon du känner.',
  'public.demo': 'Det här är ett exempel. Inget här är på riktigt.',
  'public.missing': 'Ring eller gå till familjecentralen. Då får du veta mer.',
  'public.unreviewed': 'Texten är inte granskad än.',
} satisfies Partial<Record<keyof typeof sv, string>>;
