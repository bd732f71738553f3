/** Where the bytes of an uploaded medium are read, or the small picture of one. */
export function mediaAddress(id: string, what: 'file' | 'thumbnail'): string {
  return `/familjenavet/v1/toolbox-media/${id}/${what}`;
}

/** The name that people know a place on the web by: "1177.se"; nothing for what is no web address. */
export function siteOf(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return ['http:', 'https:'].includes(protocol) ? hostname.replace(/^www\./, '') : undefined;
}
