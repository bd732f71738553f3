import { getRouteApi } from '@tanstack/react-router';
import { signInAddress } from '../api/session';
import { useSpeech } from '../i18n/LanguageProvider';
import { buttonClass } from '../ui/Button';
import { Note } from '../ui/Note';
import { RisingSun } from '../ui/RisingSun';
import { usePageTitle } from '../ui/usePageTitle';

const route = getRouteApi('/');

/** The calm first page of someone who has not signed in. */
export function WelcomePage() {
  const { t, language } = useSpeech();
  usePageTitle('Familjenavet');
  return (
    <div className="welcome">
      <div className="wrap">
        <div className="welcome-words">
          <h1>{t('welcome.title')}</h1>
          <p>{t('welcome.sentence')}</p>
          <WhatHappened />
          <div className="acts">
            <a className={buttonClass('primary', 'big')} href={signInAddress('/', language)}>
              {t('signIn.button')}
            </a>
            <a className={buttonClass('plain', 'big')} href="/p/">
              {t('welcome.toFinder')}
            </a>
          </div>
        </div>
      </div>
      <RisingSun />
    </div>
  );
}

function WhatHappened() {
  const { t } = useSpeech();
  const { signIn, signedOut } = route.useSearch();
  if (signIn === 'failed') return <Note tone="warn">{t('signIn.failed')}</Note>;
  if (signedOut === 'true') return <Note tone="go">{t('signIn.signedOut')}</Note>;
  return null;
}
