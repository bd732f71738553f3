import { useT } from '../i18n/LanguageProvider';
import { Button } from './Button';

interface Props {
  onFirst?: (() => void) | undefined;
  onNext?: (() => void) | undefined;
}

/** Steps through a list that is fetched page by page. */
export function Pager({ onFirst, onNext }: Props) {
  const t = useT();
  if (!onFirst && !onNext) return null;
  return (
    <nav className="pager" aria-label={t('table.pages')}>
      {onFirst && (
        <Button size="small" icon="previous" onPress={onFirst}>
          {t('table.first')}
        </Button>
      )}
      {onNext && (
        <Button size="small" icon="next" onPress={onNext}>
          {t('table.next')}
        </Button>
      )}
    </nav>
  );
}
