import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { usePageTitle } from '../../ui/usePageTitle';

interface Props {
  title: string;
  lead: string;
  /** Ways on from here. */
  children?: ReactNode;
}

/** The head of a page of figures; each of them can be printed as it stands. */
export function Head({ title, lead, children }: Props) {
  const t = useT();
  usePageTitle(title);
  return (
    <div className="head">
      <div>
        <Link className="crumb no-print" to="/">
          <Icon name="previous" />
          {t('shell.start')}
        </Link>
        <h1>{title}</h1>
        <p className="lead">{lead}</p>
      </div>
      <div className="acts no-print">
        {children}
        <Button icon="print" onPress={() => window.print()}>
          {t('explorer.print')}
        </Button>
      </div>
    </div>
  );
}
