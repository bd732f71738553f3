import type { CentreView } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { usePeriod } from '../words';
import { Fact, Facts } from './Facts';

export function Details({ centre }: { centre: CentreView }) {
  const t = useT();
  const period = usePeriod();
  const { number } = useFormat();
  const { address, position } = centre;
  return (
    <Facts>
      <Fact name={t('details.address')}>
        {address ? `${address.street}, ${address.postalCode} ${address.city}` : null}
      </Fact>
      <Fact name={t('details.position')}>
        {position ? (
          <span className="num">{`${number(position.latitude, 5)}; ${number(position.longitude, 5)}`}</span>
        ) : null}
      </Fact>
      <Fact name={t('details.targetAge')}>{t(`targetAge.${centre.targetAge}`)}</Fact>
      <Fact name={t('details.sizeClass')}>{t(`sizeClass.${centre.sizeClass}`)}</Fact>
      <Fact name={t('details.valid')}>{period(centre.validFrom, centre.validTo)}</Fact>
      <Fact name={t('details.slug')}>{centre.slug}</Fact>
      <Fact name={t('details.identifiers')}>
        {centre.externalIdentifiers.length > 0
          ? centre.externalIdentifiers.map(({ system, value }) => `${system}: ${value}`).join(', ')
          : null}
      </Fact>
    </Facts>
  );
}
