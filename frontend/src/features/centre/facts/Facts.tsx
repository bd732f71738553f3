import type { ReactNode } from 'react';
import { useT } from '../../../i18n/LanguageProvider';

/** Names and values, one under the other. */
export function Facts({ children }: { children: ReactNode }) {
  return <dl className="fact-list">{children}</dl>;
}

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  const t = useT();
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children ?? <span className="missing">{t('centre.missing')}</span>}</dd>
    </div>
  );
}
