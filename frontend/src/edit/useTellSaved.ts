import type { Versioned } from '../api/client';
import { useT } from '../i18n/LanguageProvider';
import type { Values } from '../lib/threeWay';
import { useToast } from '../ui/Toast';
import type { Saved, Versions } from './useVersionedSave';

type Ways<Data, V extends Values> = Pick<Versions<Data, V>, 'read' | 'write'> & {
  remember: (saved: Versioned<Data>) => void;
};

/** Tells that it is saved and offers the way back, as long as nobody else has changed it since. */
export function useTellSaved<Data, V extends Values>({ read, write, remember }: Ways<Data, V>) {
  const t = useT();
  const show = useToast();
  return ({ now, before, isTogether }: Saved<Data>) => {
    const undo = () => {
      write(now, read(before.data)).then(
        (restored) => {
          remember(restored);
          show({ text: t('form.undone') });
        },
        () => show({ text: t('form.notUndone') }),
      );
    };
    show({ text: t(isTogether ? 'form.savedTogether' : 'form.saved'), onUndo: undo });
  };
}
