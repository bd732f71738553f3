/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { PublicCentre } from '../../api/schema';
import { Icon, Written } from './Parts';
import type { Speaking } from './words';

/** Where the centre is, on the phone's own map too. */
export function Address({
  centre: { address, position },
  speaking: { t },
}: {
  centre: PublicCentre;
  speaking: Speaking;
}) {
  if (!address) return null;
  return (
    <Way icon="pin">
      <Written>
        {address.street}, {address.postalCode} {address.city}
      </Written>
      {position && <MapLink latitude={position.latitude} longitude={position.longitude} text={t('public.map')} />}
    </Way>
  );
}

interface ContactProps {
  centre: PublicCentre;
  /** What a letter is about. */
  subject?: string;
}

export function Contact({ centre: { contact }, subject }: ContactProps) {
  if (!contact) return null;
  const { phone, email, website } = contact;
  return (
    <>
      {phone && (
        <Way icon="phone">
          <a href={`tel:${phone.replaceAll(/[ ()-]/g, '')}`} dir="ltr">
            {phone}
          </a>
        </Way>
      )}
      {email && (
        <Way icon="mail">
          <a href={`mailto:${email}${subject ? `?subject=${encodeURIComponent(subject)}` : ''}`} dir="ltr">
            {email}
          </a>
        </Way>
      )}
      {website?.startsWith('https://') && (
        <Way icon="out">
          <a href={website} rel="noreferrer" dir="ltr">
            {website.replace('https://', '')}
          </a>
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

/** A geo address opens the map of the phone; nothing is asked of a map's server. */
function MapLink({ latitude, longitude, text }: { latitude: number; longitude: number; text: string }) {
  return (
    <>
      {' '}
      <a href={`geo:${latitude},${longitude}`}>{text}</a>
    </>
  );
}
