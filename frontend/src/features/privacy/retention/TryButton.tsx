import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { createOnceKey } from '../../../api/onceKey';
import { tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toast';
import { tryRetention } from './queries';
import { useRefreshRetention } from './useRefreshRetention';

interface Props {
  decision: string;
  /** The decision's number, for who hears the button alone. */
  of: string;
  isInForce?: boolean;
}

/** Counts what would go by a decision now, and leads to the answer. Nothing goes by it. */
export function TryButton({ decision, of, isInForce = true }: Props) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const refresh = useRefreshRetention();
  const trying = useMutation({
    mutationFn: () => tryRetention(decision, createOnceKey()({ decision })),
    onSuccess: ({ id }) => {
      refresh();
      void navigate({ to: '/privacy/retention/runs/$runId', params: { runId: id } });
    },
    onError: (error) => show({ text: tell(error, t).detail }),
  });
  return (
    <Button
      size="small"
      pending={trying.isPending}
      denied={isInForce ? undefined : t('privacy.try.denied')}
      onPress={() => trying.mutate()}
    >
      {t('privacy.try')}
      <span className="sr"> {of}</span>
    </Button>
  );
}
