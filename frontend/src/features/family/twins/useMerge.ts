import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { ProblemError, tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import type { VersionedFamily } from '../queries';
import { useRemember } from '../useRemember';
import { mergerOf, type Choices } from './compare';
import { mergeFamily } from './queries';

const stale = 412;

/** Merges once, however often one presses; when somebody changed a family meanwhile, both are shown anew. */
export function useMerge(one: VersionedFamily, other: VersionedFamily, onStale: () => void) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const remember = useRemember();
  const [keyOf] = useState(createOnceKey);
  const [isSaving, setSaving] = useState(false);
  const [refusal, setRefusal] = useState('');
  const fail = (error: unknown) => {
    const isStale = error instanceof ProblemError && error.problem.status === stale;
    if (isStale) onStale();
    setRefusal(isStale ? t('twins.stale') : `${t('form.notSaved')} ${tell(error, t).detail}`);
  };
  const merge = async (choices: Choices) => {
    if (isSaving) return;
    setSaving(true);
    setRefusal('');
    try {
      const body = mergerOf(one.data, other, choices);
      remember(await mergeFamily(one, body, keyOf([one.etag, body])));
      show({ text: t('twins.done') });
      await navigate({ to: '/families/$familyId', params: { familyId: one.data.id } });
    } catch (error) {
      fail(error);
    } finally {
      setSaving(false);
    }
  };
  return { merge, isSaving, refusal };
}
