import { useT } from '../../../i18n/LanguageProvider';
import { Awaited } from '../../figures/Awaited';
import { FiguresPage } from '../../figures/FiguresPage';
import '../explorer.css';
import { Failed } from '../Failed';
import { About } from './About';
import { Downloads } from './Downloads';
import type { Look } from './look';
import { LookFilters } from './LookFilters';
import { Shown } from './Shown';
import { useLook } from './useLook';
import { useValues } from './useValues';

/** Every figure, place by place: one picks an indicator, a time and whose it is, and sees how sure it is. */
export function ExplorePage() {
  const t = useT();
  return (
    <FiguresPage title={t('explorer.title')} lead={t('explorer.lead')}>
      {() => <Explorer />}
    </FiguresPage>
  );
}

function Explorer() {
  const t = useT();
  const { look, indicators, isWaiting } = useLook();
  return (
    <div className="explorer">
      <Awaited query={indicators}>
        {() => (look ? !isWaiting && <Looking look={look} /> : <p>{t('explorer.none')}</p>)}
      </Awaited>
    </div>
  );
}

function Looking({ look }: { look: Look }) {
  const { looked, error, retry } = useValues(look);
  return (
    <>
      <LookFilters look={look} periods={looked.periods} />
      {error ? <Failed error={error} onRetry={retry} /> : <Shown look={look} looked={looked} />}
      <About indicator={look.indicator} />
      <Downloads look={look} period={looked.period} />
    </>
  );
}
