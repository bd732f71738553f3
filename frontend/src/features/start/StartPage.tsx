import type { Me } from '../../api/schema';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { EmptyState } from '../../ui/EmptyState';
import { usePageTitle } from '../../ui/usePageTitle';
import { AreaStart } from './AreaStart';
import { CentreStart } from './CentreStart';
import { PlatformStart } from './PlatformStart';
import './start.css';

/** The first screen answers "what do I do now?" for the place one works in. */
export function StartPage({ me }: { me: Me }) {
  const t = useT();
  const place = useWorkPlace();
  usePageTitle(t('start.title'));
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
