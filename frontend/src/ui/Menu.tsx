import type { ReactNode } from 'react';
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { Icon } from './Icon';

export interface MenuChoice {
  id: string;
  text: string;
  small?: string;
}

interface Props {
  label: string;
  /** What the button shows. */
  button: ReactNode;
  className: string;
  choices: MenuChoice[];
  selected?: string;
  onChoose: (id: string) => void;
}

export function Menu({ label, button, className, choices, selected, onChoose }: Props) {
  return (
    <MenuTrigger>
      <Button className={className}>{button}</Button>
      <Popover className="menu-box">
        <AriaMenu
          className="menu"
          aria-label={label}
          onAction={(id) => onChoose(String(id))}
          {...(selected === undefined ? {} : { selectionMode: 'single', selectedKeys: [selected] })}
        >
          {choices.map((choice) => (
            <Item key={choice.id} choice={choice} />
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
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
