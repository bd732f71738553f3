/** @jsxImportSource preact */
import { Written } from '../Parts';
import { Contact } from '../Reach';
import type { GroupProps } from './GroupPage';

/** How one comes with: by the centre, by phone or mail. */
export function SignUp({ group, centre, speaking: { t } }: GroupProps) {
  const canBeReached = Boolean(centre?.contact?.phone ?? centre?.contact?.email);
  return (
    <section class="sheet" aria-labelledby="sign-up">
      <h2 id="sign-up">{t('public.signUp')}</h2>
      <p>{t(canBeReached || !centre ? 'public.signUpHow' : 'public.signUpVisit')}</p>
      <p class="strong">
        <Written>{group.centre.name}</Written>
      </p>
      {centre && (
        <ul class="reach">
          <Contact centre={centre} subject={group.name} />
        </ul>
      )}
    </section>
  );
}
