import { tell } from '../../../api/problems';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { ErrorState } from '../../../ui/ErrorState';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { FiguresPage } from '../FiguresPage';
import { SidewaysTable } from '../SidewaysTable';
import { ChangeList } from './ChangeList';
import { isChange, isSame } from './changes';
import { useChanges, type NamedChange } from './useChanges';

/** What has changed since the pilot, the surest first, and what may as well be chance apart from it. */
export function ChangePage() {
  const t = useT();
  return (
    <FiguresPage title={t('figures.change')} lead={t('figures.change.lead')}>
      {(place) => <Changes path={place.path} />}
    </FiguresPage>
  );
}

function Changes({ path }: { path: string }) {
  const t = useT();
  const { changes, isWaiting, error, again } = useChanges(path);
  if (error) return <ErrorState {...tell(error, t)} title={t('figures.failed')} onRetry={again} />;
  if (isWaiting) return <p className="slow" role="status" />;
  const real = changes.filter(isChange);
  const same = changes.filter(isSame);
  const open = changes.filter((change) => !isChange(change) && !isSame(change));
  return (
    <>
      <p className="figure-say">{t('figures.change.say', { real: real.length, all: changes.length })}</p>
      <Part id="real" title={t('figures.change.realOnes')} changes={real} />
      <Part id="open" title={t('figures.change.openOnes')} changes={open} />
      <Part id="same" title={t('figures.change.sameOnes')} changes={same} />
      {changes.length > 0 && <ChangeTable changes={changes} />}
    </>
  );
}

function Part({ id, title, changes }: { id: string; title: string; changes: NamedChange[] }) {
  if (changes.length === 0) return null;
  return (
    <section className="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ChangeList changes={changes} />
    </section>
  );
}

function ChangeTable({ changes }: { changes: NamedChange[] }) {
  const t = useT();
  return (
    <details className="section months">
      <summary>{t('indicator.asTable')}</summary>
      <SidewaysTable label={t('figures.change')}>
        <table className="interval-table beside">
          <caption className="sr">{t('figures.change')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('figures.indicator')}</th>
              {(['first', 'last', 'points'] as const).map((column) => (
                <th key={column} scope="col" className="n">
                  {t(`figures.change.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <TableRow key={`${change.trend.indicator} ${change.trend.item}`} change={change} />
            ))}
          </tbody>
        </table>
      </SidewaysTable>
    </details>
  );
}

function TableRow({ change: { indicator, trend, first, last, points } }: { change: NamedChange }) {
  const text = useText();
  const { number } = useFormat();
  const { percent, period } = useShareWords();
  return (
    <tr>
      <th scope="row">{text(indicator.name)}</th>
      {[first, last].map((point) => (
        <td key={point.period} className="n num">
          {percent(point.share, 1, trend.target)} <small className="muted">{period(point.period)}</small>
        </td>
      ))}
      <td className="n num">{`${points > 0 ? '+' : points < 0 ? '−' : ''}${number(Math.abs(points), 1)}`}</td>
    </tr>
  );
}
