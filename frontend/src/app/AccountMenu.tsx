import { lazy, Suspense } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Me } from '../api/schema';
import { clearShelves } from '../api/shelf';
import { useT } from '../i18n/LanguageProvider';
import { initials } from '../lib/initials';
import { buttonClass } from '../ui/Button';
import { Icon } from '../ui/Icon';

/** They come when somebody opens the menu, not before. */
const AccountChoices = lazy(async () => ({ default: (await import('./AccountChoices')).AccountChoices }));

/** One's own name, the choices of this device, and the way out. */
export function AccountMenu({ me }: { me: Me | null }) {
  const t = useT();
  const label = me ? t('shell.account', { name: me.name }) : t('shell.settings');
  return (
    <DialogTrigger>
      <Button className="icon-btn" aria-label={label}>
        {me ? <span className="me">{initials(me.name)}</span> : <Icon name="globe" />}
      </Button>
      <Popover className="menu-box" placement="bottom end">
        <Dialog className="account" aria-label={label}>
          {me && <p className="menu-head">{me.name}</p>}
          <Suspense>
            <AccountChoices />
          </Suspense>
          {me && <SignOut />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** A form and not a call: the way out leads over the sign-in server. */
function SignOut() {
  const t = useT();
  return (
    <form method="post" action="/sign-out" onSubmit={() => void clearShelves()}>
      <button className={buttonClass()} type="submit">
        <Icon name="door" />
        {t('shell.signOut')}
      </button>
    </form>
  );
}
