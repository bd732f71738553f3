/** @jsxImportSource preact */
import type { Go, Search } from '../address';
import { Link, Written } from '../Parts';
import { Contact } from '../Reach';
import type { GroupProps } from './GroupPage';

interface Props extends GroupProps {
  /** What was looked for; the form knows the month already. */
  search: Search;
  go: Go;
}

/** How one comes with: by the form, or by the centre. */
export function SignUp({ group, centre, speaking: { t }, search, go }: Props) {
  const canBeReached = Boolean(centre?.contact?.phone ?? centre?.contact?.email);
  return (
    <section class="sheet" aria-labelledby="sign-up">
      <h2 id="sign-up">{t('public.comeWith')}</h2>
      <p>{t(group.isFull ? 'public.isFull' : 'public.signUpHow')}</p>
      <div class="acts">
        <Link class="btn primary big" to={{ page: 'signUp', id: group.id, search }} go={go}>
          {t(group.isFull ? 'public.queue' : 'public.signUp')}
        </Link>
      </div>
      {centre && canBeReached && (
        <>
          <p class="strong">{t('public.signUpCall')}</p>
          <p>
            <Written>{group.centre.name}</Written>
          </p>
          <ul class="reach">
            <Contact centre={centre} subject={group.name} />
          </ul>
        </>
      )}
    </section>
  );
}
