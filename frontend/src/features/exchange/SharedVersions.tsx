import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { createOnceKey } from '../../api/onceKey';
import { tell } from '../../api/problems';
import type { SharedProgrammeVersion } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { useToast } from '../../ui/Toast';
import { sharedQuery, useCopyShared } from './queries';

/** What other regions share: nothing else of theirs is seen. */
export function SharedVersions({ region }: { region: string }) {
  const t = useT();
  const { data: shared } = useQuery(sharedQuery);
  return (
    <section aria-labelledby="shared">
      <h2 id="shared">{t('exchange.shared.title')}</h2>
      {shared?.length === 0 && <p>{t('exchange.shared.none')}</p>}
      <ul className="exchange-list">
        {shared?.map((version) => (
          <li key={version.id}>
            <SharedVersion {...{ version, region }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SharedVersion({ version, region }: { version: SharedProgrammeVersion; region: string }) {
  const t = useT();
  const { copy, isPending } = useCopy({ id: version.id, region });
  return (
    <article>
      <h3>
        {version.regionName}: {version.programmeName.sv} {version.name}
      </h3>
      <p>{version.summary.sv}</p>
      <p className="quiet">{t('exchange.guides', { count: version.guides })}</p>
      <Button pending={isPending} onPress={copy}>
        {t('exchange.shared.copy')}
      </Button>
    </article>
  );
}

/** Asks for a copy, as one and the same until it has been answered. */
function useCopy(body: { id: string; region: string }) {
  const t = useT();
  const toast = useToast();
  const [once] = useState(createOnceKey);
  const [copies, setCopies] = useState(0);
  const { mutate, isPending } = useCopyShared();
  const onSuccess = () => {
    setCopies(copies + 1);
    toast({ text: t('exchange.shared.copying') });
  };
  const onError = (error: Error) => toast({ text: tell(error, t).detail });
  const copy = () => mutate({ ...body, key: once({ ...body, copies }) }, { onSuccess, onError });
  return { copy, isPending };
}
