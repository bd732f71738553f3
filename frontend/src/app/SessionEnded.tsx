import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionGate } from '../api/sessionGate';

const SignInAgain = lazy(() => import('./SignInAgain').then((part) => ({ default: part.SignInAgain })));

/** When the session ends during work: what was typed stays, and one goes on after a new sign-in. */
export function SessionEnded() {
  const isClosed = useSyncExternalStore(sessionGate.subscribe, sessionGate.isClosed);
  if (!isClosed) return null;
  return (
    <Suspense>
      <SignInAgain />
    </Suspense>
  );
}
