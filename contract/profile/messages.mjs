import {
  ANYTHING,
  has,
  like,
  OPERATIONS,
  oneLike,
  PARAMETERS,
  PROBLEMS,
  RESPONSES,
  shall,
  should,
  SUCCESSES,
  where,
  without,
} from './rule.mjs'

const JSON = has({ 'application/json': ANYTHING })
const NAMES = '$..properties[*]~'
const FIELDS = { type: ANYTHING, title: ANYTHING, status: ANYTHING, detail: ANYTHING, instance: ANYTHING }
const dated = (pattern) => has({ example: like(pattern) })
const PAGED = has({ parameters: oneLike({ name: { const: 'cursor' } }) })
const LINKED = { properties: { responses: { properties: { 200: has({ links: ANYTHING }) } } } }

export const MESSAGES = {
  'DOT.02': shall('a date has an example', '$..[?(@ && @.format=="date")]', dated('^[0-9]{4}-[0-9]{2}-[0-9]{2}$')),
  'DOT.04': shall(
    'a time has an example with Z or offset',
    '$..[?(@ && @.format=="date-time")]',
    dated('^[0-9-]{10}T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2})$'),
  ),
  'AME.01': should('a body may be JSON', `${OPERATIONS}.requestBody.content`, JSON),
  'AME.02': should('an answer may be JSON', `${SUCCESSES}.content`, JSON),
  'AME.04': should('a name is of letters', NAMES, like('^([a-z]+(_[a-z]+)*|[a-z]+([A-Z][a-z]*)*)$')),
  'AME.05': shall('names are camelCase, never mixed with snake_case', NAMES, { not: like('[A-Za-z]_[A-Za-z]') }),
  'FOR.02': shall('a GET has no body', '$.paths[*].get', without('requestBody')),
  'ARQ.05': shall(
    'a header is no place for data',
    [`${where(PARAMETERS, '@.in=="header"')}.schema`, `${RESPONSES}.headers[*].schema`],
    { not: has({ type: { enum: ['object', 'array'] } }) },
  ),
  'FEL.01': shall(
    'a problem has type, title, status, detail and instance',
    `${PROBLEMS}.content['application/problem+json'].schema`,
    has({ type: { const: 'object' }, properties: has(FIELDS) }),
    without('oneOf'),
  ),
  'FEL.02': shall(
    'what goes wrong is told by a problem',
    PROBLEMS,
    has({ content: has({ 'application/problem+json': ANYTHING }) }),
  ),
  'SPA.02': shall(
    'an operation takes traceparent, which may be left out',
    OPERATIONS,
    has({ parameters: oneLike({ name: { const: 'traceparent' }, in: { const: 'header' } }) }),
    { properties: { parameters: { not: oneLike({ name: { const: 'traceparent' }, required: { const: true } }) } } },
  ),
  'SPA.04': should('a response says traceparent', RESPONSES, has({ headers: has({ traceparent: ANYTHING }) })),
  'MOG.01': shall('methods mean what HTTP says: what is read is read by GET', '$.paths', {
    not: { additionalProperties: without('get') },
  }),
  'MOG.02': should('a list leads to its items', OPERATIONS, { if: PAGED, then: LINKED }),
  'MOG.02-creation': should(
    'a creation leads to the thing',
    `${OPERATIONS}.responses['201']`,
    has({ links: ANYTHING }),
  ),
}
