import type { RefObject } from 'react';
import { Menu as AriaMenu, MenuItem, Popover } from 'react-aria-components';
import { Icon } from './Icon';

export interface MenuChoice {
  id: string;
  text: string;
  small?: string;
}

interface Props {
  label: string;
  choices: MenuChoice[];
  selected?: string;
  trigger: RefObject<HTMLButtonElement | null>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChoose: (id: string) => void;
}

/** What opens beneath the button of a menu. */
export function MenuBox({ label, choices, selected, trigger, isOpen, onOpenChange, onChoose }: Props) {
  const choose = (id: string) => {
    onOpenChange(false);
    onChoose(id);
  };
  return (
    <Popover className="menu-box" triggerRef={trigger} isOpen={isOpen} onOpenChange={onOpenChange}>
      <AriaMenu
        className="menu"
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- an opened menu takes the focus (ARIA's menu button)
        autoFocus="first"
        onClose={() => onOpenChange(false)}
        onAction={(id) => choose(String(id))}
        {...(selected === undefined ? {} : { selectionMode: 'single', selectedKeys: [selected] })}
      >
        {choices.map((choice) => (
          <Item key={choice.id} choice={choice} />
        ))}
      </AriaMenu>
    </Popover>
  );
}

function Item({ choice }: { choice: MenuChoice }) {
  return (
    <MenuItem className="menu-item" id={choice.id} textValue={choice.text}>
      {({ isSelected }) => (
        <>
          <span>
            {choice.text}
            {choice.small && <small>{choice.small}</small>}
          </span>
          {isSelected && <Icon name="check" />}
        </>
      )}
    </MenuItem>
  );
}
