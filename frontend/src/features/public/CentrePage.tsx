/** @jsxImportSource preact */
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
          <p>{listed(centre.languages.map((code) => languageName(code, language)), language)}</p>
        </section>
      </div>
    </article>
  );
}

function Reach({ centre: { address, position, contact }, speaking: { t } }: { centre: PublicCentre; speaking: Speaking }) {
  return (
    <ul class="reach">
      {address && (
        <li>
          <Icon name="pin" />
          <span>
            {address.street}, {address.postalCode} {address.city}
            {position && <MapLink latitude={position.latitude} longitude={position.longitude} text={t('public.map')} />}
          </span>
        </li>
      )}
      {contact?.phone && (
        <li>
          <Icon name="phone" />
          <a href={`tel:${contact.phone.replaceAll(/[ ()-]/g, '')}`}>{contact.phone}</a>
        </li>
      )}
      {contact?.email && (
        <li>
          <Icon name="mail" />
          <a href={`mailto:${contact.email}`}>{contact.email}</a>
        </li>
      )}
      {contact?.website?.startsWith('https://') && (
        <li>
          <Icon name="out" />
          <a href={contact.website} rel="noreferrer">
            {contact.website.replace('https://', '')}
          </a>
        </li>
      )}
    </ul>
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
      <p>{centre.openingHoursNote}</p>
    </>
  );
}
