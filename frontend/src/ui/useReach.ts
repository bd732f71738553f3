import { useRef, useState } from 'react';

/**
 * A button whose box comes when somebody reaches for it, not before: no page needs the box to be read.
 * @param load begins to fetch the box's script; twice does no harm
 */
export function useReach(load: () => Promise<unknown>) {
  const trigger = useRef<HTMLButtonElement>(null);
  const [isWanted, setWanted] = useState(false);
  const [isOpen, onOpenChange] = useState(false);
  const fetch = () => void load();
  const open = () => {
    setWanted(true);
    onOpenChange(true);
  };
  return {
    isWanted,
    open,
    /** For the button. */
    button: { ref: trigger, 'aria-expanded': isOpen, onHoverStart: fetch, onFocus: fetch, onPress: open },
    /** For the box. */
    box: { trigger, isOpen, onOpenChange },
  };
}
