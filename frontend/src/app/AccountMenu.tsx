import { lazy, Suspense } from 'react';
import { Button } from 'react-aria-components';
import type { Me } from '../api/schema';
import { useT } from '../i18n/LanguageProvider';
import { initials } from '../lib/initials';
import { Icon } from '../ui/Icon';
import { useReach } from '../ui/useReach';

const load = () => import('./AccountBox');

const AccountBox = lazy(async () => ({ default: (await load()).AccountBox }));

/** One's own name, the choices of this device, and the way out. */
export function AccountMenu({ me }: { me: Me | null }) {
  const t = useT();
  const reach = useReach(load);
  const label = me ? t('shell.account', { name: me.name }) : t('shell.settings');
  return (
    <>
      <Button className="icon-btn" aria-label={label} aria-haspopup="dialog" {...reach.button}>
        {me ? <span className="me">{initials(me.name)}</span> : <Icon name="globe" />}
      </Button>
      {reach.isWanted && (
        <Suspense>
          <AccountBox {...{ me, label }} {...reach.box} />
        </Suspense>
      )}
    </>
  );
}
