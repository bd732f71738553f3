import type { GuideSummary, Offering } from '../../../api/schema';
import { Said } from '../../../content/Said';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { SortableHead } from '../../../ui/DataTable';
import { CentreName } from './CentreName';
import { centresWith, eveningShare, timesOf } from './offered';
import { useOfferSearch } from './useOfferSearch';

interface Props {
  offerings: Offering[];
  guides: GuideSummary[];
}

/** Centre by centre how many sessions of each guide; on a wide page. */
export function OfferMatrix({ offerings, guides }: Props) {
  const t = useT();
  return (
    <table className="table offer-matrix">
      <caption className="sr">{t('offer.matrix')}</caption>
      <Head guides={guides} />
      <tbody>
        {offerings.map((offering) => (
          <Row key={offering.centre.id} offering={offering} guides={guides} />
        ))}
      </tbody>
      {guides.length > 0 && <Foot offerings={offerings} guides={guides} />}
    </table>
  );
}

function Head({ guides }: { guides: GuideSummary[] }) {
  const t = useT();
  const text = useText();
  const { order, period, change } = useOfferSearch();
  const sorting = { sort: order, onSort: (sort: string) => change({ sort }) };
  return (
    <thead>
      <tr>
        <SortableHead title={t('offer.column.centre')} by="place" {...sorting} />
        {guides.map(({ id, number, title }) => (
          <th key={id} scope="col" title={text(title)}>
            {number}
            <span className="sr">
              {' '}
              <Said text={title} />
            </span>
          </th>
        ))}
        <th scope="col">{t('offer.column.groups')}</th>
        <SortableHead title={t('offer.column.sessions')} by="sessions" {...sorting} />
        <SortableHead title={t('offer.column.evenings')} by="evenings" {...sorting} />
        {period !== 'year' && <th scope="col">{t('offer.column.next')}</th>}
      </tr>
    </thead>
  );
}

function Row({ offering, guides }: { offering: Offering; guides: GuideSummary[] }) {
  const t = useT();
  const { period } = useOfferSearch();
  const { municipality, participates, groups, sessions, evenings } = offering;
  return (
    <tr>
      <th scope="row" className="main">
        <CentreName offering={offering} />
        <small>
          {municipality.name}
          {!participates && `, ${t('offer.outside')}`}
        </small>
      </th>
      {guides.map((guide) => (
        <td key={guide.id} className="num">
          <Times count={timesOf(offering, guide)} />
        </td>
      ))}
      <td className="num">{groups}</td>
      <td className="num">{sessions}</td>
      <td className="num">
        {evenings} <Share share={eveningShare(offering)} />
      </td>
      {period !== 'year' && <Next day={offering.nextDay} />}
    </tr>
  );
}

/** Nothing is a dash, and said to those who do not see it. */
function Times({ count }: { count: number }) {
  const t = useT();
  if (count > 0) return <span className="offered">{count}</span>;
  return (
    <>
      <span className="quiet" aria-hidden="true">
        –
      </span>
      <span className="sr">{t('offer.absent')}</span>
    </>
  );
}

function Share({ share }: { share: number | undefined }) {
  const t = useT();
  const { number } = useFormat();
  return share !== undefined && <small>{t('offer.percent', { percent: number(share * 100) })}</small>;
}

function Next({ day }: { day: string | null }) {
  const t = useT();
  const { date } = useFormat();
  return <td className={day ? 'num' : 'quiet'}>{day ? date(day) : t('groups.noNext')}</td>;
}

/** How many of the centres offer each guide; where none does, it is marked too. */
function Foot({ offerings, guides }: Props) {
  const t = useT();
  const { period } = useOfferSearch();
  return (
    <tfoot>
      <tr>
        <th scope="row">{t('offer.offeredBy')}</th>
        {guides.map((guide) => {
          const count = centresWith(guide, offerings);
          return (
            <td key={guide.id} className="num">
              <span className={count === 0 ? 'gap' : undefined}>
                {count} <small>{t('offer.of', { all: offerings.length })}</small>
              </span>
            </td>
          );
        })}
        <td colSpan={period === 'year' ? 3 : 4} />
      </tr>
    </tfoot>
  );
}
