import type { CentreService, CentreView } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { today } from '../../../lib/dates';
import { Mark } from '../../../ui/Mark';
import { Note } from '../../../ui/Note';
import { usePeriod, useServiceName } from '../words';

export function Services({ centre }: { centre: CentreView }) {
  const t = useT();
  return (
    <>
      <KindInWords centre={centre} />
      {centre.services.length > 0 ? <ServiceTable centre={centre} /> : <p className="missing">{t('services.none')}</p>}
    </>
  );
}

/** The kind follows from the services; what is missing for a full family centre is named. */
function KindInWords({ centre }: { centre: CentreView }) {
  const t = useT();
  const { list } = useFormat();
  const serviceName = useServiceName(centre.region.code);
  const missing = centre.kindReasons.map(({ service, reason }) =>
    t(`kindReason.${reason}`, { service: serviceName(service) }),
  );
  const isWhole = centre.kind === 'FAMILY_CENTRE';
  return (
    <div className="section-lead">
      <Note tone={isWhole ? 'go' : 'info'}>
        <b>{t(`kind.${centre.kind}`)}.</b> {isWhole ? t('kind.whole') : list(missing)}
        {!isWhole && missing.length > 0 && '.'}
      </Note>
    </div>
  );
}

function ServiceTable({ centre }: { centre: CentreView }) {
  const t = useT();
  return (
    <table className="table services">
      <caption className="sr">{t('section.services')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('services.service')}</th>
          <th scope="col">{t('services.principal')}</th>
          <th scope="col">{t('services.premises')}</th>
          <th scope="col">{t('services.period')}</th>
        </tr>
      </thead>
      <tbody>
        {centre.services.map((service) => (
          <ServiceRow key={service.service + service.from} service={service} regionCode={centre.region.code} />
        ))}
      </tbody>
    </table>
  );
}

function ServiceRow({ service, regionCode }: { service: CentreService; regionCode: string }) {
  const t = useT();
  const period = usePeriod();
  const serviceName = useServiceName(regionCode);
  const hasEnded = service.to && service.to < today();
  return (
    <tr>
      <td className="main">{serviceName(service.service)}</td>
      <td data-label={t('services.principal')}>{t(`principal.${service.principal}`)}</td>
      <td data-label={t('services.premises')}>{t(service.samePremises ? 'services.same' : 'services.other')}</td>
      <td className="num" data-label={t('services.period')}>
        {period(service.from, service.to)} {hasEnded && <Mark>{t('services.ended')}</Mark>}
      </td>
    </tr>
  );
}
