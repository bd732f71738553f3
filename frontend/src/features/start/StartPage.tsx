import { lazy, Suspense } from 'react';
import type { Me } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { EmptyState } from '../../ui/EmptyState';
import { usePageTitle } from '../../ui/usePageTitle';
import './start.css';

/** Each of them comes alone: who works at a centre does not wait for a county's map. */
const AreaStart = lazy(async () => ({ default: (await import('./AreaStart')).AreaStart }));
const CentreStart = lazy(async () => ({ default: (await import('./CentreStart')).CentreStart }));
const PlatformStart = lazy(async () => ({ default: (await import('./PlatformStart')).PlatformStart }));

/** The first screen answers "what do I do now?" for the place one works in. */
export function StartPage({ me }: { me: Me }) {
  const t = useT();
  usePageTitle(t('start.title'));
  return (
    <Suspense>
      <Start me={me} />
    </Suspense>
  );
}

function Start({ me }: { me: Me }) {
  const t = useT();
  const place = useWorkPlace();
  if (!place) return <Nothing title={t('start.noPlace.title')} sentence={t('start.noPlace.sentence')} />;
  if (place.level === 'platform') return <PlatformStart />;
  if (place.centreId) return <CentreStart {...{ me, place }} centreId={place.centreId} />;
  return <AreaStart place={place} />;
}

function Nothing(words: { title: string; sentence: string }) {
  return (
    <div className="wrap">
      <EmptyState isWholePage {...words} />
    </div>
  );
}
