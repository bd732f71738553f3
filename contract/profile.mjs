// The Swedish REST API profile (Digg), as far as a machine can check it: one rule each, named by its code. SKALL is an error, BÖR a warning.
import { DOCUMENTATION } from './profile/documentation.mjs'
import { MESSAGES } from './profile/messages.mjs'
import { RESOURCES } from './profile/resources.mjs'
import { SECURITY } from './profile/security.mjs'

export default { rules: { ...DOCUMENTATION, ...RESOURCES, ...MESSAGES, ...SECURITY } }
