import { useEffect, useRef, type ReactNode } from 'react';
import {
  Autocomplete,
  Button,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { Icon, type IconName } from './Icon';

interface PaletteItem {
  id: string;
  text: string;
  small?: string;
  icon: IconName;
}

interface PaletteGroup {
  title: string;
  hits: PaletteItem[];
}

interface Props {
  label: string;
  placeholder: string;
  closeText: string;
  asked: string;
  onAsk: (asked: string) => void;
  groups: PaletteGroup[];
  /** How it goes, in words; read out to those who do not see the list. */
  status: string;
  /** Stands where nothing was found. */
  empty: string;
  /** Said below the list, when something could not be asked. */
  note?: ReactNode;
  onChoose: (id: string) => void;
  onClose: () => void;
}

/** Search over the page: the focus stays in the field, the arrows walk through what was found. */
export function SearchPalette(props: Props) {
  const { label, asked, onAsk, status, note, onClose } = props;
  return (
    <ModalOverlay className="scrim high" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="sheet">
        <Dialog className="palette" aria-label={label}>
          <Autocomplete inputValue={asked} onInputChange={onAsk}>
            <Question {...props} />
            <p className="sr" role="status">
              {status}
            </p>
            <Answers {...props} />
          </Autocomplete>
          {note && <div className="palette-note">{note}</div>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Question({ label, placeholder, closeText, groups, onClose }: Props) {
  // What the arrows stood on may have gone with the answers; React Aria goes on pointing at it.
  const nowhere = groups.length === 0 ? { 'aria-activedescendant': '' } : {};
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="palette-field">
      <Icon name="search" />
      <SearchField aria-label={label} className="palette-search">
        <Input {...nowhere} ref={field} placeholder={placeholder} enterKeyHint="go" />
      </SearchField>
      <Button slot={null} className="icon-btn" aria-label={closeText} onPress={onClose}>
        <Icon name="close" />
      </Button>
    </div>
  );
}

function Answers({ label, groups, empty, onChoose }: Props) {
  return (
    <Menu
      className="menu palette-menu"
      aria-label={label}
      onAction={(id) => onChoose(String(id))}
      renderEmptyState={() => <p className="palette-note">{empty}</p>}
    >
      {groups.map((group) => (
        <MenuSection key={group.title} id={group.title}>
          <Header className="menu-head">{group.title}</Header>
          {group.hits.map((item) => (
            <MenuItem key={item.id} id={item.id} textValue={item.text} className="menu-item">
              <Icon name={item.icon} />
              <span>
                {item.text}
                {item.small && <small>{item.small}</small>}
              </span>
            </MenuItem>
          ))}
        </MenuSection>
      ))}
    </Menu>
  );
}
