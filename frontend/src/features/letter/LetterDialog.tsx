import { useQuery } from '@tanstack/react-query';
import { tell } from '../../api/problems';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { ErrorState } from '../../ui/ErrorState';
import { letterTextQuery } from './queries';
import { Written } from './Written';

/** A letter as its receiver reads it, but for the links. */
export function LetterDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useT();
  return (
    <Dialog title={t('letter.title')} lead={t('letter.lead')} wide onClose={onClose}>
      <Text id={id} />
      <div className="acts">
        <Button look="primary" onPress={onClose}>
          {t('letter.close')}
        </Button>
      </div>
    </Dialog>
  );
}

function Text({ id }: { id: string }) {
  const t = useT();
  const { data, error, refetch } = useQuery(letterTextQuery(id));
  if (error) {
    const { detail, reference } = tell(error, t);
    return <ErrorState title={t('letter.failed')} {...{ detail, reference }} onRetry={() => void refetch()} />;
  }
  if (!data) return <p role="status">{t('letter.waiting')}</p>;
  return <Written {...data} />;
}
