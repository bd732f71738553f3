import type { SurveyRound } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { DataTable } from '../../../ui/DataTable';
import { usePlaceColumns } from './placeColumns';

/** The places where a round asks someone, where there are several. */
export function Places({ round }: { round: SurveyRound }) {
  const t = useT();
  const columns = usePlaceColumns();
  if (round.places.length < 2) return null;
  return (
    <section className="section" aria-labelledby="places">
      <h2 id="places">{t('round.places')}</h2>
      <DataTable
        caption={t('round.places')}
        slowText={t('round.slow')}
        columns={columns}
        rows={round.places}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
