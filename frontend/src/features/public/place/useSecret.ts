import { useEffect, useState } from 'preact/hooks';

const wellFormed = /^[\w.-]{22,500}$/;

/**
 * The secret of the link, which stands after the hash, where browsers tell it to nobody. It is taken out of the address
 * at once, and stays with this entry of this tab, so that the page can be loaded anew.
 */
function take(before?: string): string | undefined {
  const written = location.hash.slice(1);
  const kept = (history.state as { secret?: string } | null)?.secret;
  const secret = wellFormed.test(written) ? written : (kept ?? before);
  if (secret && secret !== kept) history.replaceState({ secret }, '', location.pathname + location.search);
  return secret;
}

/** Another link can be opened in the same tab, and a jump within the page is no link. */
export function useSecret(path = '/p/link'): string | undefined {
  const [secret, setSecret] = useState(() => take());
  useEffect(() => {
    const follow = () => setSecret((before) => (location.pathname === path ? take(before) : before));
    addEventListener('hashchange', follow);
    addEventListener('popstate', follow);
    return () => {
      removeEventListener('hashchange', follow);
      removeEventListener('popstate', follow);
    };
  }, [path]);
  return secret;
}
