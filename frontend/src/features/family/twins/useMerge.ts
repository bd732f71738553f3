import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { createOnceKey } from '../../../api/onceKey';
import { statusOf, tell } from '../../../api/problems';
import { useRefusal } from '../../../edit/useRefusal';
import { useT, type T } from '../../../i18n/LanguageProvider';
import { useToast } from '../../../ui/Toast';
import type { VersionedFamily } from '../queries';
import { useRemember } from '../useRemember';
import { mergerOf, type Choices } from './compare';
import { mergeFamily } from './queries';

const isStale = (error: unknown) => statusOf(error) === 412;

function whyNot(error: unknown, t: T): string {
  return isStale(error) ? t('twins.stale') : `${t('form.notSaved')} ${tell(error, t).detail}`;
}

/** Merges once, however often one presses; when somebody changed a family meanwhile, both are shown anew. */
export function useMerge(one: VersionedFamily, other: VersionedFamily, onStale: () => void) {
  const t = useT();
  const show = useToast();
  const navigate = useNavigate();
  const remember = useRemember();
  const [keyOf] = useState(createOnceKey);
  const [isSaving, setSaving] = useState(false);
  const refusal = useRefusal(whyNot);
  const merge = async (choices: Choices) => {
    if (isSaving) return;
    setSaving(true);
    refusal.clear();
    try {
      const body = mergerOf(one.data, other, choices);
      remember(await mergeFamily(one, body, keyOf([one.etag, body])));
      show({ text: t('twins.done') });
      await navigate({ to: '/families/$familyId', params: { familyId: one.data.id } });
    } catch (error) {
      refusal.onError(error);
      if (isStale(error)) onStale();
    } finally {
      setSaving(false);
    }
  };
  return { merge, isSaving, refusal: refusal.text };
}
