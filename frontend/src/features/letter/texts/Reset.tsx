import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { statusOf, tell } from '../../../api/problems';
import { useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { useToast } from '../../../ui/Toast';
import { fetchText, resetText, writeText, type VersionedText, type Which } from './queries';
import { useRemember } from './useTextEdit';

const stale = 412;

interface Props {
  which: Which;
  text: VersionedText;
}

/** The way back to our own words; what the region wrote comes back by undoing. */
export function Reset({ which, text }: Props) {
  const t = useT();
  const { isBusy, reset } = useReset({ which, text });
  return (
    <section className="section" aria-labelledby="reset">
      <h2 id="reset">{t('letter.texts.standard')}</h2>
      <p>{t('letter.text.reset.lead')}</p>
      <Button icon="retry" pending={isBusy} onPress={reset}>
        {t('letter.text.reset')}
      </Button>
    </section>
  );
}

/** Tells that our words are back, with the way to what the region had written. */
function useTellReset({ which, text }: Props) {
  const t = useT();
  const show = useToast();
  const remember = useRemember(which);
  const { subject, text: words } = text.data;
  return (now: VersionedText) => {
    const undo = () => {
      writeText(which, now, { subject, text: words }).then(remember, () => show({ text: t('form.notUndone') }));
    };
    remember(now);
    show({ text: t('letter.text.wasReset'), onUndo: undo });
  };
}

/** Somebody else may have written meanwhile: then nothing is taken away, and theirs is shown. */
function useRefused(which: Which) {
  const t = useT();
  const show = useToast();
  const remember = useRemember(which);
  return async (error: unknown) => {
    const isStale = statusOf(error) === stale;
    show({ text: isStale ? t('letter.text.stale') : tell(error, t).detail });
    if (isStale) remember(await fetchText(which));
  };
}

function useReset({ which, text }: Props) {
  const navigate = useNavigate();
  const tellReset = useTellReset({ which, text });
  const refused = useRefused(which);
  const [isBusy, setBusy] = useState(false);
  const reset = async () => {
    setBusy(true);
    try {
      await resetText(which, text);
      tellReset(await fetchText(which));
      void navigate({ to: '/letters/texts', search: { language: which.language } });
    } catch (error) {
      await refused(error).catch(() => undefined);
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, reset: () => void reset() };
}
