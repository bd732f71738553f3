/** @jsxImportSource preact */
import { useEffect } from 'preact/hooks';
import type { PublicCentre, PublicGroup } from '../../../api/schema';
import type { Go, Search } from '../address';
import { askCentre, askGroup } from '../ask';
import { Failed, Icon, Link, Written } from '../Parts';
import { useAnswer } from '../useAnswer';
import type { Speaking } from '../words';
import { whenItMeets } from './about';
import { Facts } from './Facts';
import { GroupMarks } from './GroupRow';
import { Notice } from './Notice';
import { Sessions } from './Sessions';
import { Share } from './Share';
import { SignUp } from './SignUp';

interface Props {
  id: string;
  search: Search;
  speaking: Speaking;
  go: Go;
}

export function GroupPage({ id, search, speaking, go }: Props) {
  const { t } = speaking;
  const answer = useAnswer(`${speaking.language} ${id}`, () => askGroup(id));
  return (
    <>
      <Link class="crumb" to={{ page: 'groups', search }} go={go}>
        <Icon name="previous" />
        {t('public.toAllGroups')}
      </Link>
      {answer.hasFailed && <Failed title={t('public.groupsFailed')} speaking={speaking} onRetry={answer.retry} />}
      {answer.isMissing && <Gone speaking={speaking} />}
      {answer.data && <Group group={answer.data} search={search} speaking={speaking} go={go} />}
    </>
  );
}

/** The group takes no sign-ups any more. */
export function Gone({ speaking: { t } }: { speaking: Speaking }) {
  return (
    <div class="void" role="alert">
      <h1>{t('public.groupMissing')}</h1>
      <p>{t('public.groupMissingWhy')}</p>
    </div>
  );
}

export interface GroupProps {
  group: PublicGroup;
  /** As far as it has been fetched; the page is of use without it. */
  centre: PublicCentre | undefined;
  speaking: Speaking;
}

function Group({ group, search, speaking, go }: Omit<Props, 'id'> & { group: PublicGroup }) {
  const centre = useAnswer(group.centre.id, () => askCentre(group.centre.id)).data;
  const about = { group, centre, speaking };
  useEffect(() => {
    document.title = `${group.name} – Familjenavet`;
  });
  return (
    <>
      <article class="group">
        <h1 class="name">
          <Written>{group.name}</Written>
        </h1>
        <p class="lead strong">{whenItMeets(group, speaking)}</p>
        <GroupMarks group={group} speaking={speaking} />
        <div class="two">
          <div>
            <Facts {...about} go={go} />
            <Sessions sessions={group.sessions} speaking={speaking} />
          </div>
          <div>
            <SignUp {...about} search={search} go={go} />
            <Share group={group} speaking={speaking} />
          </div>
        </div>
      </article>
      <Notice {...about} />
    </>
  );
}
