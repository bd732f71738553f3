import {
  ADDRESS,
  ANYTHING,
  has,
  like,
  OPERATIONS,
  RESPONSES,
  shall,
  should,
  SUCCESSES,
  TEXT,
  without,
} from './rule.mjs'

const NAMED = has({ name: TEXT, url: ADDRESS })
const DEPRECATED = has({ deprecated: { const: true } })
const DATED = {
  anyOf: [
    has({ 'x-sunset': like('^[0-9]{4}-[0-9]{2}-[0-9]{2}') }),
    has({ description: like('[0-9]{4}-[0-9]{2}-[0-9]{2}') }),
  ],
}
const SERVICE_LEVEL = has({ availability: TEXT, responseTime: TEXT, support: TEXT })
const SECURED = {
  properties: { paths: { additionalProperties: { additionalProperties: { required: ['security'] } } } },
}

export const DOCUMENTATION = {
  'DOK.01': should(
    'externalDocs has description and url',
    '$',
    has({ externalDocs: has({ description: TEXT, url: ADDRESS }) }),
  ),
  'DOK.03': shall('contact and license have name and url', '$.info', has({ contact: NAMED, license: NAMED })),
  'DOK.06': should(
    'the description is in Swedish and English',
    '$.info.description',
    like('\\b(och|att|som|är)\\b'),
    like('\\b(and|the|of|that)\\b'),
  ),
  'DOK.07': shall('the API is described', '$.info', has({ description: ANYTHING })),
  'DOK.08': shall('terms of service or a service level are told', '$', {
    anyOf: [
      has({ info: has({ termsOfService: ADDRESS }) }),
      has({ info: has({ 'x-sla': SERVICE_LEVEL }) }),
      has({ externalDocs: has({ description: like('SLA') }) }),
    ],
  }),
  'DOK.09': shall('known limits are told', '$', {
    anyOf: [
      has({ 'x-limitations': TEXT }),
      has({ info: has({ 'x-limitations': TEXT }) }),
      has({ info: has({ description: like('[Ll]imits|[Gg]ränser') }) }),
    ],
  }),
  'DOK.10': shall('what is deprecated says until when', OPERATIONS, { if: DEPRECATED, then: DATED }),
  'DOK.11': shall('a description is not blank', '$..[?(@ && @.description)].description', {
    if: { type: 'string' },
    then: TEXT,
  }),
  'DOK.15': shall(
    'a body or answer of JSON has an example',
    [`${OPERATIONS}.requestBody.content['application/json']`, `${SUCCESSES}.content['application/json']`],
    { anyOf: [has({ example: ANYTHING }), has({ examples: ANYTHING })] },
  ),
  'DOK.17': shall('it is OpenAPI 3', '$', has({ openapi: like('^3\\.') })),
  'DOK.19': shall(
    'an operation has a summary and a description',
    OPERATIONS,
    has({ summary: TEXT, description: ANYTHING }),
  ),
  'DOK.19-parameters': shall('parameters stand at their operations', '$.paths[*]', without('parameters')),
  'DOK.20': shall('a response is described', RESPONSES, has({ description: ANYTHING })),
  'DOK.21': shall('it says who may call', '$', { anyOf: [has({ security: ANYTHING }), SECURED] }),
}
