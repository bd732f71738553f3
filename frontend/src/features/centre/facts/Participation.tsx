import type { CentreView } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { usePeriod } from '../words';
import { Fact, Facts } from './Facts';

export function Participation({ centre }: { centre: CentreView }) {
  const t = useT();
  const { date } = useFormat();
  const period = usePeriod();
  const { participation, agreement } = centre;
  return (
    <Facts>
      <Fact name={t('participation.takesPart')}>
        {participation ? period(participation.from, participation.to) : t('participation.no')}
      </Fact>
      <Fact name={t('participation.agreement')}>{agreement ? date(agreement.date) : null}</Fact>
      {agreement && (
        <Fact name={t('participation.review')}>{agreement.reviewDate ? date(agreement.reviewDate) : null}</Fact>
      )}
    </Facts>
  );
}
