/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { PublicCentre } from '../../api/schema';
import { languageName, listed } from '../../i18n/translate';
import { formatTime } from '../../lib/dates';
import { addressOf } from './address';
import { askCentre, type Search } from './ask';
import { ServiceMarks } from './CentreRow';
import { Failed, Icon } from './Parts';
import { useAnswer } from './useAnswer';
import type { Speaking } from './words';

interface Props {
  id: string;
  search: Search;
  speaking: Speaking;
  onBack: () => void;
}

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export function CentrePage({ id, search, speaking, onBack }: Props) {
  const { t } = speaking;
  const answer = useAnswer(`${speaking.language} ${id}`, () => askCentre(id));
  const back = (event: MouseEvent) => {
    event.preventDefault();
    onBack();
  };
  return (
    <>
      <a class="crumb" href={addressOf({ search })} onClick={back}>
        <Icon name="previous" />
        {t('public.toAll')}
      </a>
      {answer.hasFailed && <Failed speaking={speaking} onRetry={answer.retry} />}
      {answer.data && <Centre centre={answer.data} speaking={speaking} />}
    </>
  );
}

function Centre({ centre, speaking }: { centre: PublicCentre; speaking: Speaking }) {
  const { t, language } = speaking;
  return (
    <article>
      <h2 class="name">{centre.name}</h2>
      <p class="muted">
        {t(`kind.${centre.kind}`)}. {t('public.for', { age: t(`targetAge.${centre.targetAge}`) })}.
      </p>
      <div class="two">
        <section>
          <h3>{t('public.offers')}</h3>
          <ServiceMarks centre={centre} speaking={speaking} />
          <Reach centre={centre} speaking={speaking} />
        </section>
        <section>
          <h3>{t('hours.title')}</h3>
          <Hours centre={centre} speaking={speaking} />
          <h3>{t('languages.title')}</h3>
          <p>
            {listed(
              centre.languages.map((code) => languageName(code, language)),
              language,
            )}
          </p>
        </section>
      </div>
    </article>
  );
}

function Reach({
  centre: { address, position, contact },
  speaking: { t },
}: {
  centre: PublicCentre;
  speaking: Speaking;
}) {
  return (
    <ul class="reach">
      {address && (
        <Way icon="pin">
          {address.street}, {address.postalCode} {address.city}
          {position && <MapLink latitude={position.latitude} longitude={position.longitude} text={t('public.map')} />}
        </Way>
      )}
      {contact && <Contact contact={contact} />}
    </ul>
  );
}

function Contact({ contact: { phone, email, website } }: { contact: NonNullable<PublicCentre['contact']> }) {
  return (
    <>
      {phone && (
        <Way icon="phone">
          <a href={`tel:${phone.replaceAll(/[ ()-]/g, '')}`}>{phone}</a>
        </Way>
      )}
      {email && (
        <Way icon="mail">
          <a href={`mailto:${email}`}>{email}</a>
        </Way>
      )}
      {website?.startsWith('https://') && (
        <Way icon="out">
          <Website address={website} />
        </Way>
      )}
    </>
  );
}

function Way({ icon, children }: { icon: string; children: ComponentChildren }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{children}</span>
    </li>
  );
}

function Website({ address }: { address: string }) {
  return (
    <a href={address} rel="noreferrer">
      {address.replace('https://', '')}
    </a>
  );
}

/** A geo address opens the map of the phone; nothing is asked of a map's server. */
function MapLink({ latitude, longitude, text }: { latitude: number; longitude: number; text: string }) {
  return (
    <>
      {' '}
      <a href={`geo:${latitude},${longitude}`}>{text}</a>
    </>
  );
}

function Hours({ centre, speaking: { t, language } }: { centre: PublicCentre; speaking: Speaking }) {
  if (centre.openingHours.length === 0 && !centre.openingHoursNote) return <p>{t('public.missing')}</p>;
  const spans = (weekday: string) =>
    centre.openingHours
      .filter((hours) => hours.weekday === weekday)
      .map((hours) => `${formatTime(hours.opens, language)}–${formatTime(hours.closes, language)}`)
      .join(', ');
  return (
    <>
      {centre.openingHours.length > 0 && (
        <dl class="week">
          {weekdays.map((weekday) => (
            <div key={weekday}>
              <dt>{t(`weekday.${weekday}`)}</dt>
              <dd class="num">{spans(weekday) || t('hours.closed')}</dd>
            </div>
          ))}
        </dl>
      )}
      {centre.openingHoursNote && <p class="hours-note">{centre.openingHoursNote}</p>}
    </>
  );
}
