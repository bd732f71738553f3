import { Link } from '@tanstack/react-router';
import type { Offering } from '../../../api/schema';

/** A centre, and the way to its page. */
export function CentreName({ offering: { centre, municipality } }: { offering: Offering }) {
  return (
    <Link to="/centres/$centreId" params={{ centreId: centre.id }} lang="sv">
      {centre.name ?? municipality.name}
    </Link>
  );
}
