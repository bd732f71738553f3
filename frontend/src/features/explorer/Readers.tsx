import type { ReactNode } from 'react';
import { useWorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { EmptyState } from '../../ui/EmptyState';
import './explorer.css';

/** A page for those who may read figures where they work; others are told whom to ask. */
export function Readers({ children }: { children: ReactNode }) {
  const t = useT();
  if (useWorkPlace()?.permittedActions.includes('READ_INDICATORS'))
    return <div className="wrap explorer">{children}</div>;
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('explorer.denied.title')} sentence={t('explorer.denied')} />
    </div>
  );
}
