import core from '@stoplight/spectral-core'
import parsers from '@stoplight/spectral-parsers'

/** What a ruleset finds in a document, a text of YAML. */
export function findings(ruleset, document) {
  const spectral = new core.Spectral()
  spectral.setRuleset(ruleset)
  return spectral.run(new core.Document(document, parsers.Yaml, 'openapi.yaml'))
}
