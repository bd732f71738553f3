/** @jsxImportSource preact */
import type { PublicCentre } from '../../api/schema';
import { languageName, listed } from '../../i18n/translate';
import { addressOf } from './address';
import type { Search } from './ask';
import { Icon } from './Parts';
import type { Speaking } from './words';

interface Props {
  centre: PublicCentre;
  speaking: Speaking;
  search: Search;
  onOpen: (id: string) => void;
}

export function CentreRow({ centre, speaking, search, onOpen }: Props) {
  const open = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(centre.id);
  };
  return (
    <li>
      <h3>
        <a href={addressOf({ centreId: centre.id, search })} onClick={open}>
          {centre.name}
        </a>
      </h3>
      <WhereAndHow centre={centre} speaking={speaking} />
      <ServiceMarks centre={centre} speaking={speaking} />
    </li>
  );
}

function WhereAndHow({ centre, speaking: { language } }: { centre: PublicCentre; speaking: Speaking }) {
  return (
    <p class="m">
      <span>
        <Icon name="pin" />
        {whereIs(centre)}
      </span>
      {centre.languages.length > 0 && (
        <span>
          <Icon name="speech" />
          {listed(
            centre.languages.map((code) => languageName(code, language)),
            language,
          )}
        </span>
      )}
    </p>
  );
}

function whereIs({ address, municipality }: PublicCentre): string {
  return address ? `${address.street}, ${address.city}` : municipality.name;
}

export function ServiceMarks({ centre, speaking: { t } }: { centre: PublicCentre; speaking: Speaking }) {
  return (
    <ul class="marks">
      {centre.services.map((service) => (
        <li key={service} class="mark dawn">
          {t(`service.${service}`)}
        </li>
      ))}
    </ul>
  );
}
