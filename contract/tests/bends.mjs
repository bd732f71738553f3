/** For each rule what is bent in the document that keeps them all, and to what. */
export const BENDS = {
  'DOK.01': [['description: More. Mer., ', '']],
  'DOK.03': [
    ['contact: { name: Kept, url: https://kept.example/kontakt }', 'contact: { name: Kept }'],
    ['license: { name: EUPL-1.2, url: https://eupl.eu/1.2/sv }', ''],
  ],
  'DOK.06': [
    ['Centraler och kort som är till för test. ', ''],
    ['Centres and cards that are for tests. ', ''],
  ],
  'DOK.07': [
    [
      '  description: Centraler och kort som är till för test. Centres and cards that are for tests. Limits; at most 100.',
      '  x-limitations: at most 100',
    ],
  ],
  'DOK.08': [['termsOfService: https://kept.example/villkor', '']],
  'DOK.09': [[' Limits; at most 100.', '']],
  'DOK.10': [[', until 2027-01-01.', '.']],
  'DOK.11': [['description: One card.', "description: ' '"]],
  'DOK.15': [
    ['content: { application/json: { example: { items: [] }, ', 'content: { application/json: { '],
    ['content: { application/json: { example: { title: A }, ', 'content: { application/json: { '],
  ],
  'DOK.17': [['openapi: 3.0.3', 'openapi: 2.0.0']],
  'DOK.19': [
    ['summary: One', ''],
    ['description: One card.', ''],
  ],
  'DOK.19-parameters': [['  /dialogue-cards:\n', '  /dialogue-cards:\n    parameters: []\n']],
  'DOK.20': [['description: Nothing.', '']],
  'DOK.21': [['security: [{ bearer: [] }]', '']],
  'RES.02': [['sinceDay', 'personnummer']],
  'RES.06': [
    ['/dialogue-cards', '/create-dialogue-cards'],
    ['/{cardId}:', '/{cardId}/run:'],
    ['/dialogue-cards', '/dialogue$cards'],
  ],
  'UFN.01': [['https://kept.example/kept/v1', 'https://kept.example/v1']],
  'UFN.02': [['https://kept.example/kept/v1', 'https://kept.example:8443/kept/v1']],
  'UFN.05': [['/dialogue-cards:', `/dialogue-cards${'s'.repeat(2048)}:`]],
  'UFN.07': [['/dialogue-cards', '/dialogueCards']],
  'UFN.08': [['/dialogue-cards', '/dialogue.cards']],
  'UFN.09': [
    ['/dialogue-cards', '/dialogue_cards'],
    ['cardId', 'card_id'],
    ['cardId', 'card-id'],
  ],
  'VER.05': [['https://kept.example/kept/v1', 'https://kept.example/kept/latest']],
  'VER.06': [['/api-info', '/api-news']],
  'VER.06-fields': [['apiStatus', 'apiState']],
  'FNS.01': [
    ['sinceDay', 'since_day'],
    ['sinceDay', 'since2'],
  ],
  'FNS.03': [['sinceDay', '$sinceDay']],
  'FNS.05': [['required: false', 'required: true']],
  'FNS.07': [['name: limit', 'name: most']],
  'FNS.08': [['minimum: 1', 'minimum: 0']],
  'FNS.09': [['default: 20', 'default: 50']],
  'DOT.02': [[", example: '2026-11-21'", '']],
  'DOT.04': [
    ["example: '2026-11-24T12:00:00Z'", "example: '2026-11-24T12:00:00'"],
    ["example: '2026-11-24T12:00:00Z'", "examples: ['2026-11-24T12:00:00Z']"],
  ],
  'AME.01': [
    [
      "content: { application/json: { example: { title: A }, schema: { $ref: '#/components/schemas/Card' } } }\n      responses",
      'content: { text/csv: { schema: { type: string } } }\n      responses',
    ],
  ],
  'AME.02': [
    ['content: { application/json: { example: { items: [] },', 'content: { text/csv: { example: { items: [] },'],
  ],
  'AME.04': [
    ['postCode', 'line2'],
    ['postCode', '_code'],
  ],
  'AME.05': [['postCode', 'post_code']],
  'FOR.02': [['description: One card.', 'description: One card.\n      requestBody: {}']],
  'ARQ.05': [
    ['traceparent: { schema: { type: string } }', 'traceparent: { schema: { type: object } }'],
    ['in: header, schema: { type: string }', 'in: header, schema: { type: array }'],
  ],
  'FEL.01': [
    ['instance: { type: string }', ''],
    [
      '          schema:\n            type: object',
      '          schema:\n            oneOf: []\n            type: object',
    ],
  ],
  'FEL.02': [['application/problem+json', 'application/json']],
  'SPA.02': [
    ['name: traceparent', 'name: tracing'],
    ['name: traceparent, in: header', 'name: traceparent, required: true, in: header'],
  ],
  'SPA.04': [['headers: *trace', '']],
  'MOG.01': [['    get:', '    head:']],
  'MOG.02': [['links: { item: { operationId: getCard } }', '']],
  'MOG.02-creation': [['links: { made: { operationId: getCard } }', '']],
  'SAK.01': [['https://kept.example/kept/v1', 'http://kept.example/kept/v1']],
  'SAK.09': [['scheme: bearer', 'scheme: basic']],
  'SAK.10': [['scheme: bearer', 'scheme: negotiate']],
  'SAK.11': [['refreshUrl: https://login.kept.example/refresh', '']],
  'SAK.15': [['in: cookie', 'in: query']],
  'SAK.16': [['sinceDay', 'apiKey']],
  'SAK.18': [['tokenUrl: https:', 'tokenUrl: http:']],
}
