/** Where the contract does not do what a rule asks, and why. A test sees that each is still needed. */
export default [
  {
    rule: 'owasp:api2:2023-read-restricted',
    at: ['/paths/~1public~1surveys~1{id}/get'],
    reason: 'Whoever has been given the way to a survey reads its questions; of answers and of persons it tells nothing.',
  },
  {
    rule: 'owasp:api2:2023-write-restricted',
    at: ['/paths/~1public~1answers/post'],
    reason:
      'Answers are anonymous (R18): nobody signs in. The ticket or code in the body lets one in, and callers are limited by address.',
  },
  {
    rule: 'owasp:api3:2023-no-additionalProperties',
    at: ['/components/schemas/Answers', '/components/schemas/SurveyResponse/properties/answers'],
    reason: 'Answers have a field for each question, and which questions a survey has its version tells.',
  },
  {
    rule: 'owasp:api3:2023-constrained-additionalProperties',
    at: ['/components/schemas/SurveyResponse/properties/answers'],
    reason: 'An answer is a code, some codes or a number, as the type of its question says in the version.',
  },
  {
    rule: 'owasp:api2:2023-read-restricted',
    at: [
      '/paths/~1api-info/get',
      '/paths/~1code-lists/get',
      '/paths/~1code-lists~1{name}/get',
      '/paths/~1problem-types/get',
      '/paths/~1problem-types~1{code}/get',
      '/paths/~1programme-schema/get',
    ],
    reason: 'What the API is and what its problems and codes mean must be readable before one can sign in.',
  },
  {
    rule: 'owasp:api2:2023-read-restricted',
    at: [
      '/paths/~1public~1centres/get',
      '/paths/~1public~1centres~1{id}/get',
      '/paths/~1public~1municipalities/get',
      '/paths/~1public~1groups/get',
      '/paths/~1public~1groups~1{id}/get',
    ],
    reason:
      'Parents find a centre or a group without signing in; these show only what hangs on its door, and have views of their own.',
  },
  {
    rule: 'owasp:api2:2023-short-lived-access-tokens',
    at: ['/components/securitySchemes/oauth'],
    reason:
      'A token lives five minutes. Client credentials have no refresh token (RFC 6749, 4.4.3): a machine asks for a new one.',
  },
  {
    rule: 'owasp:api8:2023-define-cors-origin',
    reason:
      'No other site may call the API from a browser: the web app has the same origin, so no answer has this header.',
  },
  {
    rule: 'AME.02',
    at: [
      '/paths/~1centres~1export/get',
      '/paths/~1staff~1export/get',
      '/paths/~1groups~1export/get',
      '/paths/~1sessions~1export/get',
      '/paths/~1enrolments~1export/get',
      '/paths/~1attendances~1export/get',
      '/paths/~1survey-versions~1export/get',
      '/paths/~1survey-rounds~1export/get',
      '/paths/~1survey-results~1export/get',
      '/paths/~1survey-responses~1export/get',
      '/paths/~1indicator-values~1export/get',
    ],
    reason: 'An export is the list as a file, to be read line by line; the same in JSON is the list beside it.',
  },
  {
    rule: 'owasp:api4:2023-string-limit',
    at: [
      '/paths/~1toolbox-files/post',
      '/paths/~1toolbox-media~1{id}~1file/get',
      '/paths/~1toolbox-media~1{id}~1thumbnail/get',
    ],
    reason: 'These are the bytes of a file; how many there may be depends on what it is, and stands in words at its upload.',
  },
  {
    rule: 'AME.02',
    at: ['/paths/~1toolbox-media~1{id}~1file/get', '/paths/~1toolbox-media~1{id}~1thumbnail/get'],
    reason: 'A picture, a document or a sound is given as it is, for browsers to show; what is said of it is the medium.',
  },
  {
    rule: 'AME.04',
    at: ['/components/schemas/MediaFile/properties/sha256'],
    reason: 'SHA-256 is what the algorithm is called, in documents too that are taken to other systems.',
  },
  {
    rule: 'AME.01',
    at: ['/paths/~1toolbox-files/post', '/paths/~1programme-imports/post'],
    reason: 'A file is sent as it is and read while it comes; in JSON it would be a third larger and held in memory.',
  },
  {
    rule: 'AME.01',
    at: [
      '/paths/~1region-indicators~1{id}~1imports/post',
      '/paths/~1region-indicators~1{id}~1import-checks/post',
    ],
    reason: 'Figures of others come as tables, and what is wrong is pointed at by line and column.',
  },
  {
    rule: 'FNS.05',
    at: ['/paths/~1toolbox-files/post', '/paths/~1programme-imports/post'],
    reason: 'The body is the file itself, so whose it is and what it is called have no other place.',
  },
  {
    rule: 'owasp:api3:2023-no-additionalProperties',
    at: [
      '/components/schemas/JsonStat/properties/status',
      '/components/schemas/JsonStat/properties/value',
      '/components/schemas/JsonStatCategory/properties/label',
      '/components/schemas/JsonStatDimension',
    ],
    reason: 'JSON-stat 2.0 names dimensions, categories and cells by their keys.',
  },
  {
    rule: 'owasp:api3:2023-constrained-additionalProperties',
    at: [
      '/components/schemas/JsonStat/properties/dimension',
      '/components/schemas/JsonStat/properties/status',
      '/components/schemas/JsonStat/properties/value',
      '/components/schemas/JsonStatCategory/properties/label',
    ],
    reason: 'JSON-stat 2.0 names dimensions, categories and cells by their keys.',
  },
  {
    rule: 'owasp:api3:2023-no-additionalProperties',
    at: ['/components/schemas/LocalText'],
    reason: 'A text has a field for each language that it is written in, and which those are is not known beforehand.',
  },
  {
    rule: 'owasp:api4:2023-string-limit',
    at: [
      '/paths/~1centres~1export/get',
      '/paths/~1staff~1export/get',
      '/paths/~1groups~1export/get',
      '/paths/~1sessions~1export/get',
      '/paths/~1enrolments~1export/get',
      '/paths/~1attendances~1export/get',
      '/paths/~1survey-versions~1export/get',
      '/paths/~1survey-rounds~1export/get',
      '/paths/~1survey-results~1export/get',
      '/paths/~1survey-responses~1export/get',
      '/paths/~1indicator-values~1export/get',
    ],
    reason: 'An export has as many lines as the list has items; it is written while it is read, and never held in memory.',
  },
  {
    rule: 'AME.02',
    at: [
      '/paths/~1programme-versions~1{id}~1archive/get',
      '/paths/~1shared-programme-versions~1{id}~1archive/get',
      '/paths/~1programme-schema/get',
    ],
    reason: 'A zip is the document with its files; the document as JSON stands beside it. A schema has a type of its own.',
  },
  {
    rule: 'owasp:api4:2023-string-limit',
    at: [
      '/paths/~1programme-versions~1{id}~1archive/get',
      '/paths/~1shared-programme-versions~1{id}~1archive/get',
      '/paths/~1programme-imports/post',
    ],
    reason: 'A zip is bytes, not text; 200 MB are taken, and the limit is kept while they come.',
  },
  {
    rule: 'AME.02',
    at: [
      '/paths/~1groups~1{id}~1poster/get',
      '/paths/~1groups~1{id}~1letter/get',
      '/paths/~1groups~1{id}~1qr-code/get',
      '/paths/~1survey-rounds~1{id}~1poster/get',
      '/paths/~1survey-rounds~1{id}~1qr-code/get',
      '/paths/~1sessions~1{id}~1attendance~1{parent}~1certificate/get',
      '/paths/~1public~1links~1{secret}~1attended-sessions~1{session}~1certificate/get',
    ],
    reason: 'A paper to print is a PDF, and a QR code a picture; the same in JSON is the group itself.',
  },
  {
    rule: 'AME.02',
    at: ['/paths/~1privacy-families~1{id}~1register-extract~1paper/get'],
    reason: 'Whoever asks for what is kept of them gets it to read, as a PDF; the same in JSON stands beside it.',
  },
  {
    rule: 'owasp:api4:2023-string-limit',
    at: ['/paths/~1privacy-families~1{id}~1register-extract~1paper/get'],
    reason: 'These are the bytes of a paper, made of an extract whose lists have limits themselves.',
  },
  {
    rule: 'owasp:api4:2023-string-limit',
    at: [
      '/paths/~1groups~1{id}~1poster/get',
      '/paths/~1groups~1{id}~1letter/get',
      '/paths/~1groups~1{id}~1qr-code/get',
      '/paths/~1survey-rounds~1{id}~1poster/get',
      '/paths/~1survey-rounds~1{id}~1qr-code/get',
      '/paths/~1sessions~1{id}~1attendance~1{parent}~1certificate/get',
      '/paths/~1public~1links~1{secret}~1attended-sessions~1{session}~1certificate/get',
    ],
    reason: 'These are the bytes of one printed page or one picture, made of texts that have limits themselves.',
  },
  {
    rule: 'owasp:api2:2023-no-credentials-in-url',
    at: ['/paths/~1public~1calendars~1{secret}/get'],
    reason:
      'A calendar program can be given an address and nothing else. It is written in no log, opens one calendar, and can be revoked.',
  },
  {
    rule: 'owasp:api2:2023-read-restricted',
    at: ['/paths/~1public~1calendars~1{secret}/get'],
    reason: 'Whoever holds the address may read it: it says when and where a group meets, and of no person.',
  },
  {
    rule: 'AME.02',
    at: ['/paths/~1public~1calendars~1{secret}/get'],
    reason: 'Calendar programs read iCalendar (RFC 5545); the same sessions as JSON are in the list of sessions.',
  },
  {
    rule: 'owasp:api4:2023-string-limit',
    at: ['/paths/~1public~1calendars~1{secret}/get'],
    reason: 'A calendar is as long as its sessions are many; only those from two months back on are in it.',
  },
  {
    rule: 'FNS.05',
    at: ['/paths/~1session-proposals/get'],
    reason: 'Without host, version, weekday and time there is nothing to propose; a reading has no body to say them in.',
  },
  {
    rule: 'owasp:api2:2023-no-credentials-in-url',
    at: [
      '/paths/~1public~1links~1{secret}/get',
      '/paths/~1public~1links~1{secret}~1attended-sessions/get',
      '/paths/~1public~1links~1{secret}~1attended-sessions~1{session}~1certificate/get',
      '/paths/~1public~1links~1{secret}~1acceptance/post',
      '/paths/~1public~1links~1{secret}~1confirmation/post',
      '/paths/~1public~1links~1{secret}~1decline/post',
      '/paths/~1public~1links~1{secret}~1join-links/post',
      '/paths/~1public~1links~1{secret}~1mail-stop/post',
      '/paths/~1public~1links~1{secret}~1parents/post',
      '/paths/~1public~1links~1{secret}~1transfer-confirmation/post',
      '/paths/~1public~1links~1{secret}~1withdrawal/post',
    ],
    reason:
      'A parent has no account, only the link from a mail. The page keeps it behind the hash; it is written in no log, is for one purpose, and expires.',
  },
  {
    rule: 'owasp:api2:2023-read-restricted',
    at: [
      '/paths/~1public~1links~1{secret}/get',
      '/paths/~1public~1links~1{secret}~1attended-sessions/get',
      '/paths/~1public~1links~1{secret}~1attended-sessions~1{session}~1certificate/get',
    ],
    reason: 'Whoever holds the link sees the place that it is about, and of no person.',
  },
  {
    rule: 'owasp:api2:2023-write-restricted',
    at: [
      '/paths/~1public~1links~1{secret}~1acceptance/post',
      '/paths/~1public~1links~1{secret}~1confirmation/post',
      '/paths/~1public~1links~1{secret}~1decline/post',
      '/paths/~1public~1links~1{secret}~1join-links/post',
      '/paths/~1public~1links~1{secret}~1mail-stop/post',
      '/paths/~1public~1links~1{secret}~1parents/post',
      '/paths/~1public~1links~1{secret}~1transfer-confirmation/post',
      '/paths/~1public~1links~1{secret}~1withdrawal/post',
      '/paths/~1public~1sign-ups/post',
    ],
    reason:
      'Parents sign up and answer without an account. A sign-up counts when it is confirmed by mail, and is limited by address; a link does one thing.',
  },
  {
    rule: 'FNS.05',
    at: [
      '/paths/~1message-templates/get',
      '/paths/~1message-templates~1{kind}/get',
      '/paths/~1message-templates~1{kind}/put',
      '/paths/~1message-templates~1{kind}/delete',
      '/paths/~1message-templates~1{kind}~1previews/post',
    ],
    reason: 'Letters have words of their own in each region, and a lead may have several: without the region nothing is meant.',
  },
]
