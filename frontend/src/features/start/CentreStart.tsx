import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { tell } from '../../api/problems';
import type { CentreView, Me, CentrePermission } from '../../api/schema';
import type { WorkPlace } from '../../api/workPlace';
import { learn } from '../../i18n/catalogs';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { today } from '../../lib/dates';
import { buttonClass } from '../../ui/Button';
import { ErrorState } from '../../ui/ErrorState';
import { Icon, type IconName } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { gapsOf, type Gap } from './progress';
import { ownCentreQuery } from './queries';

/** Script and words of what one leads and plans come with the page of those who do. */
const Today = lazy(async () => {
  const [module] = await Promise.all([import('../today/Today'), learn('today')]);
  return { default: module.Today };
});

interface Props {
  me: Me;
  place: WorkPlace;
  centreId: string;
}

/** The first screen of those who work at one centre: their groups first, then the centre itself. */
export function CentreStart({ me, place, centreId }: Props) {
  const head = <CentreHead me={me} name={place.name} />;
  return (
    <>
      {place.permittedActions.includes('READ_GROUPS') ? (
        <Suspense fallback={head}>
          <Today {...{ me, centreId, head }} />
        </Suspense>
      ) : (
        head
      )}
      <Centre id={centreId} />
    </>
  );
}

function CentreHead({ me, name }: { me: Me; name: string }) {
  const t = useT();
  return (
    <div className="horizon">
      <div className="wrap">
        <h1>{name}</h1>
        <p>{t('start.hello', { name: me.name.split(' ')[0] ?? me.name })}</p>
      </div>
    </div>
  );
}

function Centre({ id }: { id: string }) {
  const t = useT();
  const centre = useQuery(ownCentreQuery(id));
  if (centre.error) {
    const { detail, reference } = tell(centre.error, t);
    return (
      <div className="wrap">
        <ErrorState title={t('start.failed')} {...{ detail, reference }} onRetry={() => void centre.refetch()} />
      </div>
    );
  }
  if (!centre.data) return null;
  return (
    <div className="wrap start-parts">
      <Gaps centre={centre.data} />
      <Now centre={centre.data} />
    </div>
  );
}

const sections: Record<Gap, { section: string; permission: CentrePermission }> = {
  contact: { section: 'visiting', permission: 'EDIT_VISITING_DETAILS' },
  openingHours: { section: 'visiting', permission: 'EDIT_VISITING_DETAILS' },
  languages: { section: 'visiting', permission: 'EDIT_VISITING_DETAILS' },
  address: { section: 'details', permission: 'EDIT_CENTRE' },
  position: { section: 'details', permission: 'EDIT_CENTRE' },
  services: { section: 'services', permission: 'EDIT_CENTRE' },
  agreement: { section: 'participation', permission: 'EDIT_CENTRE' },
  review: { section: 'participation', permission: 'EDIT_CENTRE' },
};

function Gaps({ centre }: { centre: CentreView }) {
  const t = useT();
  const gaps = gapsOf(centre, today());
  return (
    <section className="section first" aria-labelledby="gaps">
      <h2 id="gaps">{t(gaps.length > 0 ? 'start.centre.gaps' : 'start.centre.noGaps')}</h2>
      {gaps.length === 0 && <Note tone="go">{t('start.centre.whole')}</Note>}
      <ul className="rows">
        {gaps.map((gap) => (
          <GapRow key={gap} gap={gap} centre={centre} />
        ))}
      </ul>
      <Brief centre={centre} />
    </section>
  );
}

/** What families are told, at a glance. */
function Brief({ centre }: { centre: CentreView }) {
  const t = useT();
  const { list, language } = useFormat();
  const { address, contact, languages } = centre;
  const parts: [IconName, string | null | undefined][] = [
    ['ring', t(`kind.${centre.kind}`)],
    ['pin', address && `${address.street}, ${address.city}`],
    ['phone', contact?.phone],
    ['mail', contact?.email],
    ['speech', list(languages.map(language))],
  ];
  return (
    <>
      <h3 className="brief-title">{t('start.centre.brief')}</h3>
      <ul className="brief">{parts.map(([icon, text]) => text && <BriefRow key={icon} icon={icon} text={text} />)}</ul>
    </>
  );
}

function BriefRow({ icon, text }: { icon: IconName; text: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{text}</span>
    </li>
  );
}

function GapRow({ gap, centre }: { gap: Gap; centre: CentreView }) {
  const t = useT();
  const { date } = useFormat();
  const { section, permission } = sections[gap];
  const review = centre.agreement?.reviewDate;
  return (
    <li>
      <span>{t(`start.gap.${gap}`, { date: review ? date(review) : '' })}</span>
      {centre.permittedActions.includes(permission) && (
        <Link
          className={buttonClass('plain', 'small')}
          to="/centres/$centreId/edit/$section"
          params={{ centreId: centre.id, section }}
        >
          {t('start.centre.fillIn')}
          <span className="sr"> {t(`start.gap.${gap}`, { date: review ? date(review) : '' })}</span>
        </Link>
      )}
    </li>
  );
}

const weekdays = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

function Now({ centre }: { centre: CentreView }) {
  const t = useT();
  const { time, list } = useFormat();
  const weekday = weekdays[new Date(`${today()}T00:00:00Z`).getUTCDay()];
  const spans = centre.openingHours
    .filter((hours) => hours.weekday === weekday)
    .map((hours) => `${time(hours.opens)}–${time(hours.closes)}`);
  const hours = spans.length > 0 ? t('start.openToday', { hours: list(spans) }) : t('start.closedToday');
  return (
    <section className="section first" aria-labelledby="now">
      <h2 id="now">{t('start.today')}</h2>
      {centre.openingHours.length > 0 && (
        <p className="facts now">
          <span>
            <Icon name="clock" />
            {hours}
          </span>
        </p>
      )}
      <p className="now">{t(`rollOut.now.${centre.rollOut.stage}`)}</p>
      <Link className={buttonClass()} to="/centres/$centreId" params={{ centreId: centre.id }}>
        {t('start.centre.toPage')}
      </Link>
    </section>
  );
}
