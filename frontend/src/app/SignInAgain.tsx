import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect } from 'react';
import { askWhoIAm, meQuery, signInAddress } from '../api/session';
import { sessionGate } from '../api/sessionGate';
import { useSpeech } from '../i18n/LanguageProvider';
import { Button, buttonClass } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { onSignIn } from './sessionChannel';

/** Leaves the page for good, whatever is unsaved on it: it may belong to someone else now. */
function startOver(): void {
  sessionGate.disarm();
  const hush = (event: Event) => event.stopImmediatePropagation();
  globalThis.addEventListener('beforeunload', hush, { capture: true, once: true });
  globalThis.location.assign('/');
}

/** Opens the gate for the same person; another one must not meet what the first had on the screen. */
function useReturn(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    const before = queries.getQueryData(meQuery.queryKey);
    const now = await askWhoIAm().catch(() => null);
    if (!now) return;
    if (now.subject !== before?.subject) {
      startOver();
      return;
    }
    queries.setQueryData(meQuery.queryKey, now);
    sessionGate.open();
  }, [queries]);
}

/** Asks for a new sign-in, in a window of its own. */
export function SignInAgain() {
  const { t, language } = useSpeech();
  const comeBack = useReturn();
  useEffect(() => onSignIn(() => void comeBack()), [comeBack]);
  useEffect(() => {
    const look = () => void comeBack();
    globalThis.addEventListener('focus', look);
    return () => globalThis.removeEventListener('focus', look);
  }, [comeBack]);
  return (
    <Dialog title={t('session.ended.title')} lead={t('session.ended.lead')}>
      <div className="acts">
        <a
          className={buttonClass('primary')}
          href={signInAddress('/signed-in-again', language)}
          target="_blank"
          rel="opener"
        >
          {t('signIn.button')}
          <span className="sr"> ({t('session.newWindow')})</span>
        </a>
        <Button look="ghost" onPress={startOver}>
          {t('session.leave')}
        </Button>
      </div>
    </Dialog>
  );
}
