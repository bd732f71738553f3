import type { ReactNode } from 'react';
import { useT } from '../../i18n/LanguageProvider';
import { IconButton } from '../../ui/Button';
import { useToast } from '../../ui/Toast';
import { MoveButtons } from './MoveButtons';
import { useFields } from './fields';

interface Props {
  list: string;
  title: string;
  index: number;
  count: number;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
  onPutBack: () => void;
  children: ReactNode;
}

/** One row of several that can be moved and taken away, with a way back. */
export function Row({ list, title, index, count, onMove, onRemove, onPutBack, children }: Props) {
  const t = useT();
  const tell = useToast();
  const { announce } = useFields();
  const move = (by: -1 | 1) => {
    onMove(by);
    announce(t('writing.moved', { name: title, place: index + 1 + by, count }));
  };
  const remove = () => {
    onRemove();
    tell({ text: t('writing.removed', { name: title }), onUndo: onPutBack });
  };
  return (
    <div className="row-edit" role="group" aria-label={title}>
      <div className="top-line">
        <b>{title}</b>
        <span className="writing-tools">
          <MoveButtons list={list} name={title} place={index} count={count} onMove={move} />
          <IconButton icon="remove" name={t('writing.remove', { name: title })} onPress={remove} />
        </span>
      </div>
      {children}
    </div>
  );
}
