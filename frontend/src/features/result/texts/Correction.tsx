import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { tell } from '../../../api/problems';
import type { SurveyRelease } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Note } from '../../../ui/Note';
import { useToast } from '../../../ui/Toast';
import { correct, currentReleaseQuery, resultsKey } from '../queries';
import { useReleaseName } from '../useReleaseName';
import { useTextSearch } from './useTextSearch';

/** What has been decided on the texts of a round reaches others by a new release. */
export function Correction() {
  const { round } = useTextSearch();
  const release = useQuery(currentReleaseQuery(round)).data;
  return release ? <Ready release={release} /> : null;
}

function Ready({ release }: { release: SurveyRelease }) {
  const t = useT();
  const name = useReleaseName()(release);
  const { isSending, send } = useCorrecting(release);
  return (
    <Note>
      <p>{t('results.correction', { name })}</p>
      <Button pending={isSending} onPress={send}>
        {t('results.correction.make')}
      </Button>
    </Note>
  );
}

function useCorrecting(release: SurveyRelease) {
  const t = useT();
  const show = useToast();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useRef(createOnceKey());
  const [isSending, setSending] = useState(false);
  const send = async () => {
    setSending(true);
    try {
      const made = await correct(release.id, keyFor.current(release.id));
      await queries.invalidateQueries({ queryKey: resultsKey });
      show({ text: t('results.correction.made', { number: made.number }) });
      await navigate({ to: '/surveys/results/$releaseId', params: { releaseId: made.id } });
    } catch (error) {
      show({ text: tell(error, t).detail });
    }
    setSending(false);
  };
  return { isSending, send: () => void send() };
}
