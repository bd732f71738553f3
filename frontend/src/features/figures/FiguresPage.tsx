import type { ReactNode } from 'react';
import { useWorkPlace, type WorkPlace } from '../../api/workPlace';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { usePageTitle } from '../../ui/usePageTitle';
import '../../ui/figures/figures.css';
import './figures.css';
import { FiguresNav } from './FiguresNav';

interface Props {
  title: string;
  lead: string;
  /** What the page shows of the place that one works in. */
  children: (place: WorkPlace) => ReactNode;
}

/** The frame of the pages of figures, for those who may read them where they work. */
export function FiguresPage({ title, lead, children }: Props) {
  const t = useT();
  const place = useWorkPlace();
  usePageTitle(title);
  if (!place?.permittedActions.includes('READ_INDICATORS')) {
    return (
      <div className="wrap">
        <EmptyState isWholePage title={t('figures.denied.title')} sentence={t('figures.denied')} />
      </div>
    );
  }
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>{title}</h1>
          <p className="lead">{lead}</p>
        </div>
        <Button icon="print" onPress={() => window.print()}>
          {t('figures.print')}
        </Button>
      </div>
      <FiguresNav />
      {children(place)}
    </div>
  );
}
