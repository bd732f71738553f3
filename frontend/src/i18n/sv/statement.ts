export default {
  'statement.title': 'Tillgänglighet',
  'statement.lead':
    'Familjenavet ska fungera för alla, också med tangentbord, skärmläsare, förstoring eller en gammal telefon.',
  'statement.aim': 'Vad vi följer',
  'statement.aim.text':
    'Vi bygger efter WCAG 2.2 på nivå AA och lagen om tillgänglighet till digital offentlig service.',
  'statement.tested': 'Vad som är prövat',
  'statement.tested.axe':
    'Varje sida prövas av sig själv med axe, i ljust och mörkt, på 320 och 1280 bildpunkters bredd. Inga fel är kända.',
  'statement.tested.keyboard': 'Att logga in, hitta en central, ändra den och spara går med bara tangentbordet.',
  'statement.tested.zoom':
    'Inget behöver rullas i sidled på 320 bildpunkter, vilket motsvarar 400 procents förstoring.',
  'statement.tested.motion': 'Rörelser stängs av för den som har bett om det, och färger följer högkontrastläget.',
  'statement.notYet': 'Vad som inte är prövat än',
  'statement.notYet.text': 'Ingen skärmläsare har prövats av en person än, och ingen utomstående har granskat sidorna.',
  'statement.languages': 'Språk',
  'statement.languages.text':
    'Sidorna finns på svenska och engelska. De sidor som familjer använder finns också på lätt svenska och arabiska.',
  'statement.tell': 'Berätta om något inte fungerar',
  'statement.tell.text':
    'Hör av dig till din familjecentral eller region, så för de det vidare. Är du inte nöjd med svaret kan du anmäla det till Myndigheten för digital förvaltning.',
} as const;
