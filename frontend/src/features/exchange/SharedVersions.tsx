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
  const toast = useToast();
  const [once] = useState(createOnceKey);
  const { mutate, isPending } = useCopyShared();
  const body = { id: version.id, region };
  const copy = () =>
    mutate(
      { ...body, key: once(body) },
      {
        onSuccess: () => toast({ text: t('exchange.shared.copying') }),
        onError: (error) => toast({ text: tell(error, t).detail }),
      },
    );
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
