import { schema } from '@stoplight/spectral-functions'

export const OPERATIONS = '$.paths[*][get,put,post,delete,patch,head,options,trace]'
export const PARAMETERS = `${OPERATIONS}.parameters[*]`
export const RESPONSES = `${OPERATIONS}.responses[*]`
export const SUCCESSES = `${OPERATIONS}.responses[?(@property.match(/^2/))]`
export const PROBLEMS = `${OPERATIONS}.responses[?(@property.match(/^([45]|default)/))]`
export const SCHEMES = '$.components.securitySchemes[*]'

/** Those of what stands at a path for which something holds. */
export const where = (path, condition) => path.replace(/\[\*\]$/, `[?(@ && ${condition})]`)

/** What stands at a path, or at each of several, must have each of these forms: JSON schemas. */
const rule =
  (severity) =>
  (message, given, ...forms) => ({
    message: `${message}: {{path}} {{error}}`,
    severity,
    given,
    then: forms.map((form) => ({ function: schema, functionOptions: { schema: form } })),
  })
export const shall = rule('error')
export const should = rule('warn')

export const has = (fields) => ({ type: 'object', required: Object.keys(fields), properties: fields })
export const without = (field) => ({ not: { required: [field] } })
export const like = (pattern) => ({ type: 'string', pattern })
export const oneLike = (fields) => ({ type: 'array', contains: has(fields) })

export const ANYTHING = {}
export const TEXT = like('\\S')
export const ADDRESS = like('^https?://\\S+$')
