/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { PublicGroup } from '../../../api/schema';
import type { Go, Search } from '../address';
import { askCentre, askGroup } from '../ask';
import { capital, whenItMeets, whereItIs } from '../groups/about';
import { Gone } from '../groups/GroupPage';
import type { OwnSpeaking } from '../own';
import { Failed, Icon, Link, Written } from '../Parts';
import { useAnswer } from '../useAnswer';
import { Sent } from './Sent';
import { SignUpForm } from './SignUpForm';

interface Props {
  id: string;
  search: Search;
  speaking: OwnSpeaking;
  go: Go;
}

/** Where a parent signs up for a group. The address says nothing of who one is. */
export function SignUpPage({ id, search, speaking, go }: Props) {
  const { t } = speaking;
  const answer = useAnswer(id, () => askGroup(id));
  useEffect(() => {
    document.title = `${t('public.signUp')} – Familjenavet`;
  });
  return (
    <>
      <Link class="crumb" to={{ page: 'group', id, search }} go={go}>
        <Icon name="previous" />
        {t('signUp.toGroup')}
      </Link>
      {answer.hasFailed && <Failed title={t('public.groupsFailed')} speaking={speaking} onRetry={answer.retry} />}
      {answer.isMissing && <Gone speaking={speaking} />}
      {answer.data && <SignUp group={answer.data} born={search.born} speaking={speaking} />}
    </>
  );
}

interface SignUpProps {
  group: PublicGroup;
  born: string | undefined;
  speaking: OwnSpeaking;
}

function SignUp({ group, born, speaking }: SignUpProps) {
  const { t } = speaking;
  const [sentTo, setSentTo] = useState<string>();
  const centre = useAnswer(group.centre.id, () => askCentre(group.centre.id)).data;
  if (sentTo) return <Sent email={sentTo} speaking={speaking} onAgain={() => setSentTo(undefined)} group={group.id} />;
  return (
    <article class="narrow">
      <h1 class="name">
        <span class="over">{t('signUp.to')}</span> <Written>{group.name}</Written>
      </h1>
      <About group={group} speaking={speaking} />
      <SignUpForm {...{ group, centre, born, speaking }} onSent={setSentTo} />
    </article>
  );
}

function About({ group, speaking }: Omit<SignUpProps, 'born'>) {
  const { t } = speaking;
  return (
    <>
      <p class="m strong">
        <span>
          <Icon name="clock" />
          {capital(whenItMeets(group, speaking))}
        </span>
      </p>
      <p class="m">
        <span>
          <Icon name="pin" />
          <Written>{whereItIs(group)}</Written>
        </span>
      </p>
      {group.isFull ? (
        <p class="note warn">
          <Icon name="clock" />
          <span>{t('signUp.full')}</span>
        </p>
      ) : (
        <p class="lead">{t('signUp.lead')}</p>
      )}
    </>
  );
}
