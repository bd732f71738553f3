import { useEffect } from 'react';
import { useT } from '../i18n/LanguageProvider';
import { EmptyState } from '../ui/EmptyState';
import { usePageTitle } from '../ui/usePageTitle';
import { announceSignIn } from './sessionChannel';

/** The window in which one signed in again: tells the page that waits, and closes itself. */
export function SignedInAgainPage() {
  const t = useT();
  usePageTitle(t('session.again.title'));
  useEffect(() => {
    announceSignIn();
    window.close();
  }, []);
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('session.again.title')} sentence={t('session.again.sentence')} />
    </div>
  );
}
