import { Link } from '@tanstack/react-router';
import { useT } from '../../../i18n/LanguageProvider';
import { targetCodes } from '../values';
import { ChangeList } from './ChangeList';
import { useChanges } from './useChanges';

/** The targets, and the men, whose coming was what the pilot wished to change. */
const told = [...targetCodes, 'men-attending'];

/** What has changed since the beginning, of what is asked for most. */
export function ChangeInBrief({ path }: { path: string }) {
  const t = useT();
  const { changes, isWaiting } = useChanges(path, told);
  return (
    <section className="section first" aria-labelledby="changed">
      <h2 id="changed">{t('figures.changed')}</h2>
      {changes.length === 0 && !isWaiting && <p>{t('figures.changed.nothing')}</p>}
      <ChangeList changes={changes} />
      <p className="more">
        <Link to="/figures/change">{t('figures.changed.all')}</Link>
      </p>
    </section>
  );
}
