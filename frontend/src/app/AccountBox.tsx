import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import type { Me } from '../api/schema';
import { clearShelves } from '../api/shelf';
import { useT } from '../i18n/LanguageProvider';
import { buttonClass } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { AccountChoices } from './AccountChoices';

interface Props {
  me: Me | null;
  label: string;
  trigger: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** What opens beneath one's initials. */
export function AccountBox({ me, label, trigger, isOpen, onOpenChange }: Props) {
  return (
    <Popover
      className="menu-box"
      placement="bottom end"
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
    >
      <Dialog className="account" aria-label={label}>
        {me && <p className="menu-head">{me.name}</p>}
        <AccountChoices />
        {me && <SignOut />}
      </Dialog>
    </Popover>
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
