import { useQuery } from '@tanstack/react-query';
import { tell } from '../../api/problems';
import type { ProgrammeVersionSummary } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { Mark } from '../../ui/Mark';
import { useToast } from '../../ui/Toast';
import { archiveAddress, ownVersionsQuery, useSharing, versionQuery } from './queries';

/** One's own versions: each as a zip, and the published ones shared or not. */
export function OwnVersions({ region }: { region: string }) {
  const t = useT();
  const { data: versions } = useQuery(ownVersionsQuery);
  return (
    <section aria-labelledby="own">
      <h2 id="own">{t('exchange.own.title')}</h2>
      <p>{t('exchange.own.lead')}</p>
      <ul className="exchange-list">
        {versions
          ?.filter(({ regionCode }) => regionCode === region)
          .map((version) => (
            <li key={version.id}>
              <OwnVersion version={version} />
            </li>
          ))}
      </ul>
    </section>
  );
}

function OwnVersion({ version }: { version: ProgrammeVersionSummary }) {
  const t = useT();
  return (
    <article>
      <h3>
        {version.programmeName} {version.name} <Mark tone="line">{t(`exchange.status.${version.status}`)}</Mark>
      </h3>
      <p className="quiet">{t('exchange.guides', { count: version.guides })}</p>
      <div className="exchange-row">
        <a className="btn" href={archiveAddress(version.id)} download>
          {t('exchange.own.download')}
        </a>
        {version.status === 'PUBLISHED' && <Sharing id={version.id} />}
      </div>
    </article>
  );
}

function Sharing({ id }: { id: string }) {
  const t = useT();
  const toast = useToast();
  const { data: version } = useQuery(versionQuery(id));
  const { mutate, isPending } = useSharing();
  if (!version) return null;
  const share = version.sharedOn === null;
  const change = (wanted: boolean) =>
    mutate(
      { id, share: wanted },
      {
        onSuccess: () =>
          toast({
            text: t(wanted ? 'exchange.own.nowShared' : 'exchange.own.notShared'),
            onUndo: () => change(!wanted),
          }),
        onError: (error) => toast({ text: tell(error, t).detail }),
      },
    );
  return (
    <Button pending={isPending} onPress={() => change(share)}>
      {t(share ? 'exchange.own.share' : 'exchange.own.unshare')}
    </Button>
  );
}
