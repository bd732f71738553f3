import { useQuery } from '@tanstack/react-query';
import { getRouteApi, notFound } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { CentreAwaited, CentreFailed } from './CentrePage';
import { centreQuery, type VersionedCentre } from './queries';
import { isSectionName, type SectionName } from './sections';
import { details } from './sections/details';
import { participation } from './sections/participation';
import { rollOut } from './sections/rollOut';
import { services } from './sections/services';
import { visiting } from './sections/visiting';
import { SectionForm } from './SectionForm';

const route = getRouteApi('/signed-in/centres/$centreId/edit/$section');

const forms: Record<SectionName, (centre: VersionedCentre) => ReactNode> = {
  details: (centre) => <SectionForm section={details} centre={centre} />,
  visiting: (centre) => <SectionForm section={visiting} centre={centre} />,
  services: (centre) => <SectionForm section={services} centre={centre} />,
  'roll-out': (centre) => <SectionForm section={rollOut} centre={centre} />,
  participation: (centre) => <SectionForm section={participation} centre={centre} />,
};

export function EditSectionPage() {
  const { centreId, section } = route.useParams();
  const centre = useQuery(centreQuery(centreId));
  if (!isSectionName(section)) throw notFound();
  if (centre.error && !centre.data) return <CentreFailed error={centre.error} onRetry={() => void centre.refetch()} />;
  if (!centre.data) return <CentreAwaited />;
  return forms[section](centre.data);
}
