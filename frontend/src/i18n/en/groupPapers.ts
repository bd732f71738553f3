import type sv from '../sv/groupPapers';

export default {
  'group.papers': 'Invite families',
  'group.papers.lead': 'Print and put up, or hand over. The QR code leads to the group’s page, where families sign up.',
  'group.papers.poster': 'Poster (PDF)',
  'group.papers.letter': 'Letter (PDF)',
  'group.papers.qr-code': 'QR code',
  'group.papers.english': 'In English:',
} satisfies Record<keyof typeof sv, string>;
