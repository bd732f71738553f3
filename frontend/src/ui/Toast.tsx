import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  type PointerEvent,
  type ReactNode,
} from 'react';
import { useT } from '../i18n/LanguageProvider';
import { Button, IconButton } from './Button';

interface ToastContent {
  text: string;
  onUndo?: (() => void) | undefined;
}

type Show = (toast: ToastContent) => void;
interface Toasts {
  show: Show;
  leave: () => void;
}
const ToastContext = createContext<Toasts>({ show: () => undefined, leave: () => undefined });
const shownFor = 8000;
/** What leads to a page tells of it at once; what has been told longer than this belongs to the page that one leaves. */
const leadsOn = 500;

/** Tells what was just done, one thing at a time, with a way back where there is one. */
export function useToast(): Show {
  return useContext(ToastContext).show;
}

/** To be called as one leaves a page: what was told there stays there. */
export function useLeaveToast(): () => void {
  return useContext(ToastContext).leave;
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<(ToastContent & { number: number; since: number }) | null>(null);
  const hide = useCallback(() => setToast(null), []);
  const toasts = useMemo<Toasts>(
    () => ({
      show: (content) => {
        const since = Date.now();
        setToast((previous) => ({ ...content, since, number: (previous?.number ?? 0) + 1 }));
      },
      leave: () => {
        const fresh = Date.now() - leadsOn;
        setToast((previous) => (previous && previous.since >= fresh ? previous : null));
      },
    }),
    [],
  );
  return (
    <ToastContext value={toasts}>
      {children}
      <div className="toasts" role="status">
        {toast && <ToastBar key={toast.number} toast={toast} onClose={hide} />}
      </div>
    </ToastContext>
  );
}

/** It waits for whoever has the mouse or the focus on it; a finger that has touched it is gone. */
function useLingering(onClose: () => void) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);
  return useMemo(
    () => ({
      onPointerEnter: ({ pointerType }: PointerEvent) => setHeld(pointerType === 'mouse'),
      onPointerLeave: () => setHeld(false),
      onFocus: () => setHeld(true),
      onBlur: () => setHeld(false),
    }),
    [],
  );
}

function ToastBar({ toast, onClose }: { toast: ToastContent; onClose: () => void }) {
  const t = useT();
  const lingering = useLingering(onClose);
  const undo = () => {
    toast.onUndo?.();
    onClose();
  };
  return (
    <div className="toast" {...lingering}>
      <span>{toast.text}</span>
      {toast.onUndo && <Button onPress={undo}>{t('toast.undo')}</Button>}
      <IconButton icon="close" name={t('toast.close')} onPress={onClose} />
    </div>
  );
}
