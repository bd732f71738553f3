import { ANYTHING, has, like, OPERATIONS, PARAMETERS, shall, should, where } from './rule.mjs'

const VERBS =
  'get|list|create|add|update|change|edit|replace|delete|remove|set|do|run|make|fetch|find|send|execute|start|stop'
const QUERY = where(PARAMETERS, '@.in=="query"')
const API_INFO = {
  apiName: ANYTHING,
  apiVersion: ANYTHING,
  apiReleased: ANYTHING,
  apiDocumentation: ANYTHING,
  apiStatus: ANYTHING,
}

const parameters = (form) => ({ properties: { parameters: form } })
const some = (name) => ({ contains: has({ name }) })

/** Each sign that a path may not have belongs to one rule, so that one fault has one name. */
export const RESOURCES = {
  'RES.02': shall('no personal identity number as parameter', `${PARAMETERS}.name`, {
    not: like('^([Pp]erson(al)?-?(nummer|nr|[Ii]dentity)|pnr|ssn|samordningsnummer)'),
  }),
  'RES.06': shall('a path is of plain words, and nouns', '$.paths[*]~', like('^[A-Za-z0-9/{}_ .,+~-]*$'), {
    not: like(`/(${VERBS})(-|[A-Z]|/|$)`),
  }),
  'UFN.01': shall('a server is host/{api}/v{N}', '$.servers[*].url', like('^[a-z]+://[^/]+/[^/]+/[^/]+$')),
  'UFN.02': shall('a server has no port but 443', '$.servers[*].url', like('^[a-z]+://[^/:]+(:443)?(/|$)')),
  'UFN.05': shall('an address is shorter than 2048', '$.paths[*]~', { maxLength: 1900 }),
  'UFN.07': shall('a path is in lower case', '$.paths[*]~', like('^(/(\\{[^/]*\\}|[^A-Z/{}]+))*$')),
  'UFN.08': shall('words of a path are parted by hyphens', '$.paths[*]~', { not: like('[.,+~]') }),
  'UFN.09': shall('no blank or underscore in a path', '$.paths[*]~', { not: like('[_ ]|\\{[^}]*-') }),
  'VER.05': shall('a server names the version', '$.servers[*].url', like('/v[1-9][0-9]*$')),
  'VER.06': shall('/api-info tells what the API is', '$.paths', has({ '/api-info': ANYTHING })),
  'VER.06-fields': shall(
    '/api-info has its five fields',
    "$.paths['/api-info'][*].responses['200'].content['application/json'].schema",
    has({ properties: has(API_INFO) }),
  ),
  'FNS.01': shall('names in a query are camelCase without digits', `${QUERY}.name`, like('^[^A-Z][A-Za-z]*$')),
  'FNS.03': shall('names in a query begin with a letter', `${QUERY}.name`, like('^[A-Za-z]')),
  'FNS.05': should('what is in a query may be left out', QUERY, { not: has({ required: { const: true } }) }),
  'FNS.07': shall('page or offset come with limit', OPERATIONS, {
    if: { required: ['parameters'], ...parameters(some({ enum: ['page', 'offset'] })) },
    then: parameters(some({ const: 'limit' })),
  }),
  'FNS.08': shall(
    'the first page is 1',
    `${where(PARAMETERS, '@.name=="page"')}.schema`,
    has({ minimum: { const: 1 } }),
  ),
  'FNS.09': should(
    'limit is 20 unless one asks for another',
    `${where(PARAMETERS, '@.name=="limit"')}.schema`,
    has({ default: { const: 20 } }),
  ),
}
