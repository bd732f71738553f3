import { useQuery } from '@tanstack/react-query';
import { Outlet, useLocation, useMatches } from '@tanstack/react-router';
import { meQuery, signInAddress } from '../api/session';
import { useSpeech } from '../i18n/LanguageProvider';
import { buttonClass } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { useWorkPlace } from '../api/workPlace';
import { usePageTitle } from '../ui/usePageTitle';
import { DeniedPage, FailedPage } from './Fallbacks';

/** Pages for those who have signed in; anyone else is offered to do so and comes back here. */
export function SignedInPages() {
  const me = useQuery(meQuery);
  if (me.error) return <FailedPage error={me.error} />;
  if (me.data === undefined) return null;
  return me.data ? <Permitted /> : <SignInFirst />;
}

/** The page, where one may see it at the place one works in; else nothing is asked for. */
function Permitted() {
  const needs = useMatches({
    select: (matches) => matches.findLast(({ staticData }) => staticData.needs)?.staticData.needs,
  });
  const place = useWorkPlace();
  if (needs && !place?.permittedActions.includes(needs)) return <DeniedPage />;
  return <Outlet />;
}

/**
 * The same for pages that open without a network too, when nobody can say who is signed in. They stay while it is asked
 * again.
 */
export function SignedInOrOfflinePages() {
  const me = useQuery(meQuery);
  if (me.data === null) return <SignInFirst />;
  return me.data || me.errorUpdateCount > 0 ? <Outlet /> : null;
}

function SignInFirst() {
  const { t, language } = useSpeech();
  const { href } = useLocation();
  usePageTitle(t('signIn.first.title'));
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('signIn.first.title')} sentence={t('signIn.first.sentence')}>
        <a className={buttonClass('primary')} href={signInAddress(href, language)}>
          {t('signIn.button')}
        </a>
      </EmptyState>
    </div>
  );
}
