import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';

interface Props {
  title: string;
  lead?: ReactNode;
  wide?: boolean;
  /** Without it the dialog must be answered. */
  onClose?: () => void;
  children: ReactNode;
}

/** A sheet over the page. It holds the focus and gives it back. */
export function Dialog({ title, lead, wide, onClose, children }: Props) {
  return (
    <ModalOverlay
      className="scrim"
      isOpen
      isKeyboardDismissDisabled={!onClose}
      onOpenChange={(isOpen) => !isOpen && onClose?.()}
    >
      <Modal className={wide ? 'sheet wide' : 'sheet'}>
        <AriaDialog className="dialog" role={onClose ? 'dialog' : 'alertdialog'}>
          <Heading slot="title">{title}</Heading>
          {lead && <p className="lead">{lead}</p>}
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
