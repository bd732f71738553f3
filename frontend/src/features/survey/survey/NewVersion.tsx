import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toast';
import { beginVersion } from '../queries';
import { useRefresh } from '../useRefresh';

/** Begins the next draft, as a copy of the latest version. */
export function NewVersion({ survey }: { survey: string }) {
  const t = useT();
  const toast = useToast();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [once] = useState(createOnceKey);
  const { mutate, isPending } = useMutation({
    mutationFn: () => beginVersion(survey, once(survey)),
    onError: (error) => toast({ text: tell(error, t).detail }),
    onSuccess: ({ id }) =>
      navigate({ to: '/surveys/$surveyId/versions/$versionId/edit', params: { surveyId: survey, versionId: id } }),
    onSettled: refresh,
  });
  return (
    <Button look="primary" icon="plus" pending={isPending} onPress={() => mutate()}>
      {t('survey.newVersion')}
    </Button>
  );
}
