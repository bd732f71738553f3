import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { Button } from 'react-aria-components';
import type { Me } from '../api/schema';
import { learn } from '../i18n/catalogs';
import { useT } from '../i18n/LanguageProvider';
import { Icon } from '../ui/Icon';
import { useToast } from '../ui/Toast';

type LoadedPalette = ComponentType<{ me: Me; onClose: () => void }>;

/** Script and words of the palette come when somebody searches, not before. */
async function loadPalette(): Promise<LoadedPalette> {
  const [{ Palette }] = await Promise.all([import('./palette/Palette'), learn('palette')]);
  return Palette;
}

function usePalette() {
  const t = useT();
  const show = useToast();
  const [Palette, setPalette] = useState<LoadedPalette | null>(null);
  const open = useCallback(() => {
    loadPalette().then(
      (loaded) => setPalette(() => loaded),
      () => show({ text: t('shell.search.failed') }),
    );
  }, [show, t]);
  return { Palette, open, close: useCallback(() => setPalette(null), []) };
}

/** Ctrl K, or Cmd K; not over a dialog that waits for its answer. */
function useShortcut(open: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const isAsked =
        event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isAsked) return;
      event.preventDefault();
      if (!document.querySelector('[role=dialog], [role=alertdialog]')) open();
    };
    globalThis.addEventListener('keydown', listen);
    return () => globalThis.removeEventListener('keydown', listen);
  }, [open]);
}

const shortcut = /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘ K' : 'Ctrl K';

/** Search everywhere, in the top bar of those who have signed in. */
export function SearchButton({ me }: { me: Me }) {
  const t = useT();
  const { Palette, open, close } = usePalette();
  useShortcut(open);
  return (
    <>
      <Button className="search-everywhere" aria-keyshortcuts="Control+K Meta+K" onPress={open}>
        <Icon name="search" />
        <span>{t('shell.search')}</span>
        <kbd aria-hidden="true">{shortcut}</kbd>
      </Button>
      {Palette && <Palette me={me} onClose={close} />}
    </>
  );
}
