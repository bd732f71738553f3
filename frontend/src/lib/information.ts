/**
 * Which text on the use of personal data parents are given, on the public pages and by staff; a new text gets a new version. It
 * stands with who was given it (A9).
 */
export const informationVersion = '2026-11';

/** Likewise the text by which a parent consents to data being given to another authority's centre (A9). */
export const consentVersion = '2026-11';
