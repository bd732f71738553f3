/** @jsxImportSource preact */
import type { PublicCentre } from '../../../api/schema';
import { languageName, listed } from '../../../i18n/translate';
import type { Go, Search } from '../address';
import { askCentre, askGroups } from '../ask';
import { GroupRow } from '../groups/GroupRow';
import { Failed, Icon, Link, Written } from '../Parts';
import { Address, Contact } from '../Reach';
import { useAnswer } from '../useAnswer';
import { timeName } from '../when';
import type { Speaking } from '../words';
import { ServiceMarks } from './CentreRow';

interface Props {
  id: string;
  search: Search;
  speaking: Speaking;
  go: Go;
}

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

export function CentrePage({ id, search, speaking, go }: Props) {
  const { t } = speaking;
  const answer = useAnswer(`${speaking.language} ${id}`, () => askCentre(id));
  return (
    <>
      <Link class="crumb" to={{ page: 'centres', search }} go={go}>
        <Icon name="previous" />
        {t('public.toAll')}
      </Link>
      {(answer.hasFailed || answer.isMissing) && (
        <Failed title={t('public.failed')} speaking={speaking} onRetry={answer.retry} />
      )}
      {answer.data && <Centre centre={answer.data} speaking={speaking} />}
      {answer.data && <GroupsHere centre={answer.data} speaking={speaking} go={go} />}
    </>
  );
}

function Centre({ centre, speaking }: { centre: PublicCentre; speaking: Speaking }) {
  const { t } = speaking;
  return (
    <article>
      <h1 class="name">
        <Written>{centre.name}</Written>
      </h1>
      <p class="muted">
        {t(`kind.${centre.kind}`)}. {t('public.for', { age: t(`targetAge.${centre.targetAge}`) })}.
      </p>
      <div class="two">
        <section>
          <h2>{t('public.offers')}</h2>
          <ServiceMarks centre={centre} speaking={speaking} />
          <ul class="reach">
            <Address centre={centre} speaking={speaking} />
            <Contact centre={centre} />
          </ul>
        </section>
        <section>
          <h2>{t('hours.title')}</h2>
          <Hours centre={centre} speaking={speaking} />
          <h2>{t('languages.title')}</h2>
          <p>{languagesOf(centre, speaking)}</p>
        </section>
      </div>
    </article>
  );
}

function languagesOf({ languages }: PublicCentre, { language }: Speaking): string {
  return listed(
    languages.map((code) => languageName(code, language)),
    language,
  );
}

function Hours({ centre, speaking: { t, language } }: { centre: PublicCentre; speaking: Speaking }) {
  if (centre.openingHours.length === 0 && !centre.openingHoursNote) return <p>{t('public.missing')}</p>;
  const spans = (weekday: string) =>
    centre.openingHours
      .filter((hours) => hours.weekday === weekday)
      .map((hours) => `${timeName(hours.opens, language)}–${timeName(hours.closes, language)}`)
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
      {centre.openingHoursNote && (
        <p class="hours-note">
          <Written>{centre.openingHoursNote}</Written>
        </p>
      )}
    </>
  );
}

/** What one can come to there; nothing is said when nothing takes sign-ups, or cannot be fetched. */
function GroupsHere({ centre, speaking, go }: { centre: PublicCentre; speaking: Speaking; go: Go }) {
  const { id, municipality } = centre;
  const groups = useAnswer(`groups ${id}`, () => askGroups({ centre: id })).data?.items ?? [];
  if (groups.length === 0) return null;
  return (
    <section class="here" aria-labelledby="here">
      <h2 id="here">{speaking.t('public.groupsHere')}</h2>
      <ul class="found">
        {groups.map((group) => (
          <GroupRow key={group.id} group={group} speaking={speaking}>
            <Link to={{ page: 'group', id: group.id, search: { municipality: municipality.code } }} go={go}>
              <Written>{group.name}</Written>
            </Link>
          </GroupRow>
        ))}
      </ul>
    </section>
  );
}
