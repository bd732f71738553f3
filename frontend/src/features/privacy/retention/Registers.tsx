import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { ErrorState } from '../../../ui/ErrorState';
import { Note } from '../../../ui/Note';
import { registersQuery } from './queries';

/** Whether the signed register of what went is as it was written, of each board that one answers for. */
export function Registers({ withLink = false }: { withLink?: boolean }) {
  const t = useT();
  const { data: registers, error, refetch } = useQuery(registersQuery);
  if (error) return <ErrorState {...tell(error, t)} title={t('privacy.failed')} onRetry={() => void refetch()} />;
  return (
    <div className="section-lead">
      {registers?.map(({ controller: { code, name: controller }, entries, whole, broken }) => (
        <Note key={code} tone={whole ? 'go' : 'bad'} {...(whole ? {} : { role: 'alert' })}>
          {whole
            ? t('privacy.register.whole', { controller, count: entries })
            : t('privacy.register.broken', { controller, number: broken ?? 1 })}
        </Note>
      ))}
      {withLink && (
        <p className="desk-after">
          <Link to="/privacy/registers" search={(before) => ({ ...before, list: 'retention' })}>
            {t('privacy.register.show')}
          </Link>
        </p>
      )}
    </div>
  );
}
