import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useT } from '../i18n/LanguageProvider';
import { Button, IconButton } from './Button';

interface ToastContent {
  text: string;
  onUndo?: (() => void) | undefined;
}

type Show = (toast: ToastContent) => void;
const ToastContext = createContext<Show>(() => undefined);
const shownFor = 8000;

/** Tells what was just done, one thing at a time, with a way back where there is one. */
export function useToast(): Show {
  return useContext(ToastContext);
}

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<(ToastContent & { number: number }) | null>(null);
  const show = useCallback<Show>(
    (content) => setToast((previous) => ({ ...content, number: (previous?.number ?? 0) + 1 })),
    [],
  );
  const hide = useCallback(() => setToast(null), []);
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status">
        {toast && <ToastBar key={toast.number} toast={toast} onClose={hide} />}
      </div>
    </ToastContext>
  );
}

function useLingering(onClose: () => void) {
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return undefined;
    const timer = setTimeout(onClose, shownFor);
    return () => clearTimeout(timer);
  }, [isHeld, onClose]);
  return useMemo(
    () => ({
      onMouseEnter: () => setHeld(true),
      onMouseLeave: () => setHeld(false),
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
