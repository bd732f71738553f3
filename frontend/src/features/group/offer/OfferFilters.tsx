import { useQuery } from '@tanstack/react-query';
import { municipalitiesQuery } from '../../../api/reference';
import { useWorkPlace } from '../../../api/workPlace';
import { useT } from '../../../i18n/LanguageProvider';
import { BareSelect } from '../../../ui/Field';
import { FilterChips } from '../../../ui/FilterChips';
import { orders } from './offered';
import { periods } from './period';
import { useOfferSearch } from './useOfferSearch';

/** Which time, which municipality, and, where no table's head can be pressed, in what order. */
export function OfferFilters() {
  const t = useT();
  const place = useWorkPlace();
  const { period, change } = useOfferSearch();
  return (
    <div className="filters no-print">
      <FilterChips
        label={t('offer.period')}
        chips={periods.map((value) => ({ value, text: t(`offer.period.${value}`) }))}
        chosen={period}
        onChoose={(value) => change({ period: value === 'ahead' ? undefined : value })}
      />
      {!place?.municipalityCode && <MunicipalityFilter region={place?.regionCode} />}
      <OrderChoice />
    </div>
  );
}

function MunicipalityFilter({ region }: { region: string | undefined }) {
  const t = useT();
  const { search, change } = useOfferSearch();
  const found = useQuery(municipalitiesQuery(region)).data?.items ?? [];
  return (
    <BareSelect
      aria-label={t('offer.anyMunicipality')}
      empty={t('offer.anyMunicipality')}
      value={search.municipality ?? ''}
      choices={found.map(({ code, name }) => ({ value: code, text: name }))}
      onValue={(municipality) => change({ municipality })}
    />
  );
}

function OrderChoice() {
  const t = useT();
  const { order, change } = useOfferSearch();
  return (
    <div className="offer-narrow">
      <BareSelect
        aria-label={t('offer.order')}
        value={order}
        choices={orders.map((value) => ({ value, text: t(`offer.order.${value}`) }))}
        onValue={(sort) => change({ sort })}
      />
    </div>
  );
}
