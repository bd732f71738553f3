import type { PackageOffering } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useT } from '../../../i18n/LanguageProvider';
import { gapsOf, type GuideGap } from './offering';
import { useOfferingSearch } from './useOfferingSearch';

/** Each guide with how many centres lack it, and the way to those. */
export function GuideGaps({ offerings }: { offerings: PackageOffering[] }) {
  const t = useT();
  return (
    <section className="section" aria-labelledby="guides">
      <h2 id="guides">{t('figures.offering.guides')}</h2>
      <table className="interval-table stacked">
        <caption className="sr">{t('figures.offering.guides')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('figures.offering.guide')}</th>
            <td className="wide" />
            <th scope="col" className="n">
              {t('figures.offering.lacking')}
            </th>
          </tr>
        </thead>
        <tbody>
          {gapsOf(offerings).map((gap) => (
            <Gap key={gap.key} gap={gap} all={offerings.length} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Gap({ gap: { key, number, title, lacking }, all }: { gap: GuideGap; all: number }) {
  const t = useT();
  const { change } = useOfferingSearch();
  return (
    <tr>
      <th scope="row">
        {number} <Said text={title} />
      </th>
      <td className="wide">
        <span className="count-bar" aria-hidden="true">
          <span style={{ inlineSize: `${(lacking / all) * 100}%` }} />
        </span>
      </td>
      <td className="n num">
        {lacking === 0 ? (
          t('figures.offering.lackedBy', { lacking, all })
        ) : (
          <button type="button" className="link" onClick={() => change({ guide: key })}>
            {t('figures.offering.lackedBy', { lacking, all })}
            <span className="sr"> {t('figures.offering.showThem', { number })}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
