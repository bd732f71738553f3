import { Link } from '@tanstack/react-router';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Failed } from '../Failed';
import { Head } from '../Head';
import { Readers } from '../Readers';
import { About } from './About';
import { Downloads } from './Downloads';
import type { Look } from './look';
import { LookFilters } from './LookFilters';
import { Shown } from './Shown';
import { useLook } from './useLook';
import { useValues } from './useValues';

/** Every figure, place by place: one picks an indicator, a time and whose it is, and sees how sure it is. */
export function ExplorePage() {
  return (
    <Readers>
      <Explorer />
    </Readers>
  );
}

function Explorer() {
  const t = useT();
  const { look, indicators } = useLook();
  if (indicators.error) return <Failed error={indicators.error} onRetry={() => void indicators.refetch()} />;
  if (look) return <Looking look={look} />;
  return (
    <>
      <Head title={t('explorer.title')} lead={t('explorer.lead')} />
      {indicators.data ? <p>{t('explorer.none')}</p> : <div aria-busy="true" />}
    </>
  );
}

function Looking({ look }: { look: Look }) {
  const t = useT();
  const { looked, error, retry } = useValues(look);
  return (
    <>
      <Head title={t('explorer.title')} lead={t('explorer.lead')}>
        <OverTime look={look} />
      </Head>
      <LookFilters look={look} periods={looked.periods} />
      {error ? <Failed error={error} onRetry={retry} /> : <Shown look={look} looked={looked} />}
      <About indicator={look.indicator} />
      <Downloads look={look} period={looked.period} />
    </>
  );
}

/** The same indicator at the same place, time by time. */
function OverTime({ look: { indicator, at, gender } }: { look: Look }) {
  const t = useT();
  const text = useText();
  return (
    <Link className={buttonClass()} to="/figures/trend" search={{ indicator: indicator.code, at, gender }}>
      {t('explorer.overTime')}
      <span className="sr">: {text(indicator.name)}</span>
    </Link>
  );
}
