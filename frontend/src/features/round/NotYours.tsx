import { useT } from '../../i18n/LanguageProvider';
import { EmptyState } from '../../ui/EmptyState';
import { usePageTitle } from '../../ui/usePageTitle';

/** A page that is not for this person at the place where they work. */
export function NotYours({ sentence }: { sentence: string }) {
  const t = useT();
  usePageTitle(t('rounds.denied.title'));
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('rounds.denied.title')} sentence={sentence} />
    </div>
  );
}
