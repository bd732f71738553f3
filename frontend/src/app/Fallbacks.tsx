import { Link, useRouter } from '@tanstack/react-router';
import { tell } from '../api/problems';
import { useT } from '../i18n/LanguageProvider';
import { buttonClass } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import { ErrorState } from '../ui/ErrorState';
import { usePageTitle } from '../ui/usePageTitle';

/** Of a page that does not exist and one that is not yours nothing different is told. */
export function MissingPage() {
  const t = useT();
  usePageTitle(t('problem.notFound.title'));
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('problem.notFound.title')} sentence={t('problem.notFound.detail')}>
        <Link className={buttonClass('primary')} to="/">
          {t('shell.toStart')}
        </Link>
      </EmptyState>
    </div>
  );
}

/** A page that there is, but not for this person where they work now. */
export function DeniedPage() {
  const t = useT();
  usePageTitle(t('denied.page.title'));
  return (
    <div className="wrap">
      <EmptyState isWholePage title={t('denied.page.title')} sentence={t('denied.page')}>
        <Link className={buttonClass('primary')} to="/">
          {t('shell.toStart')}
        </Link>
      </EmptyState>
    </div>
  );
}

export function FailedPage({ error }: { error: unknown }) {
  const t = useT();
  const router = useRouter();
  const { title, detail, reference } = tell(error, t);
  return (
    <div className="wrap">
      <ErrorState {...{ title, detail, reference }} onRetry={() => void router.invalidate()} />
    </div>
  );
}
