import type { CentreSummary, CentreView } from '../../api/schema';

export type Need = 'planned' | 'paused' | 'notStarted' | 'preparing' | 'outside';
const urgency: Need[] = ['planned', 'paused', 'notStarted', 'preparing', 'outside'];
const needAt: Partial<Record<CentreSummary['rollOut']['stage'], Need>> = {
  PAUSED: 'paused',
  NOT_STARTED: 'notStarted',
  PREPARING: 'preparing',
};

function needOf(centre: CentreSummary): Need | undefined {
  if (centre.status === 'PLANNED') return 'planned';
  if (centre.status !== 'OPEN') return undefined;
  return centre.participates ? needAt[centre.rollOut.stage] : 'outside';
}

/** What needs doing, the most pressing first. */
export function toDo(centres: CentreSummary[]): { centre: CentreSummary; need: Need }[] {
  return centres
    .flatMap((centre) => {
      const need = needOf(centre);
      return need ? [{ centre, need }] : [];
    })
    .toSorted((one, other) => urgency.indexOf(one.need) - urgency.indexOf(other.need));
}

export type Gap =
  | 'contact'
  | 'openingHours'
  | 'languages'
  | 'address'
  | 'position'
  | 'services'
  | 'agreement'
  | 'review';

/** What a centre has not told yet, or has let grow old, what families miss most first. */
export function gapsOf(centre: CentreView, today: string): Gap[] {
  const review = centre.agreement?.reviewDate;
  const missing: Record<Gap, boolean> = {
    contact: !centre.contact,
    openingHours: centre.openingHours.length === 0 && !centre.openingHoursNote,
    address: !centre.address,
    languages: centre.languages.length === 0,
    services: centre.services.length === 0,
    position: !centre.position,
    agreement: !centre.agreement,
    review: Boolean(review && review < today),
  };
  return (Object.keys(missing) as Gap[]).filter((gap) => missing[gap]);
}
