import type { ReactNode } from 'react';
import { useT } from '../../../i18n/LanguageProvider';
import { Button, IconButton } from '../../../ui/Button';

interface Props {
  legend: string;
  help?: string;
  add: string;
  onAdd: (() => void) | undefined;
  children: ReactNode;
}

/** Rows that are put in and taken out. */
export function RowList({ legend, help, add, onAdd, children }: Props) {
  return (
    <fieldset className="fieldset">
      <legend>{legend}</legend>
      {help && <p className="help">{help}</p>}
      {children}
      {onAdd && (
        <div>
          <Button icon="plus" onPress={onAdd}>
            {add}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

interface RowProps {
  title: string;
  onRemove: () => void;
  children: ReactNode;
}

export function RowEdit({ title, onRemove, children }: RowProps) {
  const t = useT();
  return (
    <div className="row-edit" role="group" aria-label={title}>
      <div className="top-line">
        <b>{title}</b>
        <IconButton icon="remove" name={t('row.remove', { title })} onPress={onRemove} />
      </div>
      {children}
    </div>
  );
}
