/**
 * The lines of Vite's manifest that the named ones load before anything else, each once, themselves first.
 * @param {import('vite').Manifest} manifest
 * @param {string[]} entries
 * @returns {import('vite').ManifestChunk[]}
 */
export function closure(manifest, entries) {
  const seen = new Set();
  /** @param {string} name */
  const visit = (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    (manifest[name].imports ?? []).forEach(visit);
  };
  entries.forEach(visit);
  return [...seen].map((name) => manifest[name]);
}
