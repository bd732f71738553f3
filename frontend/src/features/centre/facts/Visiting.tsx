import type { CentreView } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { weekdays } from '../words';
import { Fact, Facts } from './Facts';

export function Visiting({ centre }: { centre: CentreView }) {
  const t = useT();
  const { list, language } = useFormat();
  return (
    <>
      <Contact contact={centre.contact} />
      <h3 className="sub">{t('hours.title')}</h3>
      <Hours centre={centre} />
      <Facts>
        <Fact name={t('languages.title')}>
          {centre.languages.length > 0 ? list(centre.languages.map(language)) : null}
        </Fact>
      </Facts>
    </>
  );
}

function Contact({ contact }: Pick<CentreView, 'contact'>) {
  const t = useT();
  if (!contact) return <p className="missing">{t('visiting.noContact')}</p>;
  const { email, phone, website } = contact;
  return (
    <Facts>
      <Fact name={t('visiting.function')}>{contact.function}</Fact>
      <Fact name={t('contact.phone')}>
        {phone ? <a href={`tel:${phone.replaceAll(/[ ()-]/g, '')}`}>{phone}</a> : null}
      </Fact>
      <Fact name={t('contact.email')}>{email ? <a href={`mailto:${email}`}>{email}</a> : null}</Fact>
      <Fact name={t('contact.website')}>{website ? <Website address={website} /> : null}</Fact>
    </Facts>
  );
}

function Website({ address }: { address: string }) {
  return address.startsWith('https://') ? (
    <a href={address} rel="noreferrer">
      {address.replace('https://', '')}
    </a>
  ) : (
    address
  );
}

function Hours({ centre }: { centre: CentreView }) {
  const t = useT();
  const { time } = useFormat();
  if (centre.openingHours.length === 0 && !centre.openingHoursNote) {
    return <p className="missing">{t('visiting.noHours')}</p>;
  }
  const spans = (weekday: string) =>
    centre.openingHours
      .filter((hours) => hours.weekday === weekday)
      .map((hours) => `${time(hours.opens)}–${time(hours.closes)}`);
  return (
    <>
      {centre.openingHours.length > 0 && (
        <Facts>
          {weekdays.map((weekday) => (
            <Fact key={weekday} name={t(`weekday.${weekday}`)}>
              <span className="num">{spans(weekday).join(', ') || t('hours.closed')}</span>
            </Fact>
          ))}
        </Facts>
      )}
      {centre.openingHoursNote && <p className="hours-note">{centre.openingHoursNote}</p>}
    </>
  );
}
