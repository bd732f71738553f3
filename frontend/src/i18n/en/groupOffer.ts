import type sv from '../sv/groupOffer';

export default {
  'groups.offer': 'What is offered',
  'offer.title': 'What is offered',
  'offer.days': 'Sessions from {from} to {to}.',
  'offer.period': 'Time',
  'offer.period.ahead': 'Ahead',
  'offer.period.term': 'This term',
  'offer.period.next': 'Next term',
  'offer.period.year': 'The last twelve months',
  'offer.anyMunicipality': 'All municipalities',
  'offer.order': 'Order',
  'offer.order.place': 'Municipalities from A to Ö',
  'offer.order.-place': 'Municipalities from Ö to A',
  'offer.order.sessions': 'Fewest sessions first',
  'offer.order.-sessions': 'Most sessions first',
  'offer.order.evenings': 'Least in the evening first',
  'offer.order.-evenings': 'Most in the evening first',
  'offer.slow': 'Fetching what is offered. It is taking a little longer than usual.',
  'offer.failed': 'What is offered could not be fetched',
  'offer.empty.title': 'No open centre yet',
  'offer.empty.sentence': 'What the centres plan is shown here once they have opened.',
  'offer.filteredEmpty.title': 'No open centre in the municipality',
  'offer.filteredEmpty.sentence': 'Choose another municipality, or see all.',
  'offer.noVersion': 'The region has no programme in use yet. So there are no guides to compare with.',
  'offer.missing':
    '{count, plural, =0 {All guides {period, select, year {were} other {are}} offered by someone} one {One guide {period, select, year {was} other {is}} offered by nobody} other {# guides {period, select, year {were} other {are}} offered by nobody}}',
  'offer.without':
    '{count, plural, =0 {All centres {period, select, year {had sessions} term {have sessions} other {have sessions planned}}} one {One centre {period, select, year {had no sessions} term {has no sessions} other {has no sessions planned}}} other {# centres {period, select, year {had no sessions} term {have no sessions} other {have no sessions planned}}}}',
  'offer.outside': 'not part of the base package',
  'offer.evenings':
    '{evenings} of {sessions} sessions {period, select, year {were} other {are}} in the evening ({percent}%)',
  'offer.evenings.without':
    '{count, plural, =0 {All centres with sessions {period, select, year {had} other {have}} one in the evening.} one {One centre with sessions {period, select, year {had} other {has}} none in the evening.} other {# centres with sessions {period, select, year {had} other {have}} none in the evening.}}',
  'offer.evenings.first': 'Show them first',
  'offer.evenings.when': 'Evening is 16:00 or later.',
  'offer.each': 'Centre by centre',
  'offer.matrix': 'How many sessions each centre has of each guide',
  'offer.column.centre': 'Municipality and centre',
  'offer.column.groups': 'Groups',
  'offer.column.sessions': 'Sessions',
  'offer.column.evenings': 'Evening',
  'offer.column.next': 'Next session',
  'offer.absent': 'not offered',
  'offer.percent': '{percent}%',
  'offer.offeredBy': 'Offered by',
  'offer.of': 'of {all}',
  'offer.joint': 'A joint session counts at every centre that takes part in it.',
  'offer.guides': 'The guides',
  'offer.card':
    '{groups, plural, one {One group} other {# groups}}, {sessions, plural, one {one session} other {# sessions}}, {evenings, plural, =0 {none} other {#}} in the evening.',
  'offer.card.none':
    '{period, select, year {Had no sessions.} term {Has no sessions.} other {Has no sessions planned.}}',
  'offer.card.next': 'Next session {date}.',
  'offer.card.missing':
    '{count, plural, =0 {Has all sessions of the base package.} one {Lacks session {numbers}.} other {Lacks sessions {numbers}.}}',
} satisfies Record<keyof typeof sv, string>;
