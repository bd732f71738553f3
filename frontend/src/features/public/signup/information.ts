/** Which text on the use of personal data the forms show; a new text gets a new version. It stands with who was shown it. */
export const informationVersion = '2026-11';
