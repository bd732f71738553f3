export default {
  'group.papers': 'Bjud in familjer',
  'group.papers.lead':
    'Skriv ut och sätt upp, eller lämna över. QR-koden leder till gruppens sida, där familjerna anmäler sig.',
  'group.papers.poster': 'Affisch (PDF)',
  'group.papers.letter': 'Brev (PDF)',
  'group.papers.qr-code': 'QR-kod',
  'group.papers.english': 'På engelska:',
} as const;
