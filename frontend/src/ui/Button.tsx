import { lazy, Suspense, useId, useRef, useState, type ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Icon, type IconName } from './Icon';

const Tip = lazy(async () => ({ default: (await import('./Tip')).Tip }));

export type ButtonLook = 'primary' | 'plain' | 'ghost';

interface Props {
  look?: ButtonLook;
  size?: 'big' | 'small' | 'normal';
  icon?: IconName;
  type?: 'button' | 'submit';
  /** While the answer is awaited a second press does nothing. */
  pending?: boolean;
  /** Why it may not be used now. The button stays reachable and tells it. */
  denied?: string | undefined;
  onPress?: () => void;
  autoFocus?: boolean;
  children: ReactNode;
}

export function buttonClass(look: ButtonLook = 'plain', size: Props['size'] = 'normal'): string {
  return ['btn', look === 'plain' ? '' : look, size === 'normal' ? '' : size].filter(Boolean).join(' ');
}

export function Button({
  look,
  size,
  icon,
  type = 'button',
  pending = false,
  denied,
  onPress,
  children,
  ...rest
}: Props) {
  const className = buttonClass(look, size);
  if (denied) return <DeniedButton {...{ className, denied, children }} />;
  return (
    <AriaButton className={className} type={type} isPending={pending} {...(onPress ? { onPress } : {})} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </AriaButton>
  );
}

interface DeniedProps {
  className: string;
  denied: string;
  children: ReactNode;
}

/** Looks and is announced as unavailable, yet can be reached and asked for its reason. */
function DeniedButton({ className, denied, children }: DeniedProps) {
  const reasonId = useId();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button
        ref={trigger}
        type="button"
        className={className}
        aria-disabled="true"
        aria-describedby={reasonId}
        onClick={() => setOpen(true)}
      >
        <Icon name="lock" />
        {children}
      </button>
      <span id={reasonId} className="sr">
        {denied}
      </span>
      {isOpen && (
        <Suspense>
          <Tip text={denied} {...{ trigger, isOpen }} onOpenChange={setOpen} />
        </Suspense>
      )}
    </>
  );
}

interface IconButtonProps {
  icon: IconName;
  name: string;
  onPress: () => void;
}

export function IconButton({ icon, name, onPress }: IconButtonProps) {
  return (
    <AriaButton className="icon-btn" aria-label={name} onPress={onPress}>
      <Icon name={icon} />
    </AriaButton>
  );
}
