const api = '/familjenavet/v1';

/** The code of a place of a round as a picture. */
export function pictureAddress(round: string, place: string): string {
  return `${api}/survey-rounds/${round}/qr-code?place=${place}`;
}

/** The poster of a place of a round, to be printed. */
export function posterAddress(round: string, place: string, language: 'sv' | 'en'): string {
  return `${api}/survey-rounds/${round}/poster?place=${place}&language=${language}`;
}
