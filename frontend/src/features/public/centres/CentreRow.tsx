/** @jsxImportSource preact */
import type { PublicCentre } from '../../../api/schema';
import { languageName, listed } from '../../../i18n/translate';
import type { Go, Search } from '../address';
import { Icon, Link, Written } from '../Parts';
import type { Speaking } from '../words';

interface Props {
  centre: PublicCentre;
  speaking: Speaking;
  search: Search;
  go: Go;
}

export function CentreRow({ centre, speaking, search, go }: Props) {
  return (
    <li>
      <h3>
        <Link to={{ page: 'centre', id: centre.id, search }} go={go}>
          <Written>{centre.name}</Written>
        </Link>
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
        <Written>{whereIs(centre)}</Written>
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
