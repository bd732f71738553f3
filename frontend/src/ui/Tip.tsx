import type { RefObject } from 'react';
import { Dialog, Popover } from 'react-aria-components';

interface Props {
  text: string;
  trigger: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** A few words beside what they are about. */
export function Tip({ text, trigger, isOpen, onOpenChange }: Props) {
  return (
    <Popover className="menu-box" triggerRef={trigger} isOpen={isOpen} onOpenChange={onOpenChange}>
      <Dialog className="tip" aria-label={text}>
        {text}
      </Dialog>
    </Popover>
  );
}
