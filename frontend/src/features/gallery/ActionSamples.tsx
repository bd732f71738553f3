import { useState } from 'react';
import { Button, IconButton } from '../../ui/Button';
import { ConflictDialog, type ConflictLine, type Side } from '../../ui/ConflictDialog';
import { Dialog } from '../../ui/Dialog';
import { Icon } from '../../ui/Icon';
import { Menu } from '../../ui/Menu';
import { PlaceSwitcher } from '../../ui/PlaceSwitcher';
import { useToast } from '../../ui/Toast';
import { Sample } from './Sample';

const nothing = () => undefined;

export function ActionSamples() {
  return (
    <>
      <Sample title="Knappar">
        <Button look="primary" size="big">
          Stor, för det enda man gör nu
        </Button>
        <Button look="primary">Främst</Button>
        <Button icon="edit">Vanlig</Button>
        <Button look="ghost">Lätt</Button>
        <Button size="small">Liten</Button>
        <Button pending>Väntar på svar</Button>
        <Button denied="Du kan se centralen men inte ändra den.">Får inte</Button>
        <IconButton icon="search" name="Sök" onPress={nothing} />
      </Sample>
      <Sample title="Menyer">
        <PlaceSwitcher places={[{ id: 'a', text: 'En enda plats' }]} selected="a" onChoose={nothing} />
        <Places />
        <Menu label="Mer" className="btn" button="Meny" choices={[{ id: 'a', text: 'Ett val' }]} onChoose={nothing} />
      </Sample>
      <Openers />
    </>
  );
}

function Places() {
  const [place, setPlace] = useState('a');
  const places = [
    { id: 'a', text: 'Tranås', small: 'Gruppledare' },
    { id: 'b', text: 'Aneby', small: 'Ansvarig i kommunen' },
  ];
  return <PlaceSwitcher places={places} selected={place} onChoose={setPlace} />;
}

function Openers() {
  const [open, setOpen] = useState<'dialog' | 'conflict' | null>(null);
  const show = useToast();
  const close = () => setOpen(null);
  return (
    <Sample title="Rutor">
      <Button onPress={() => setOpen('dialog')}>Öppna en ruta</Button>
      <Button onPress={() => setOpen('conflict')}>Två ändrade samtidigt</Button>
      <Button onPress={() => show({ text: 'Sparat.', onUndo: () => show({ text: 'Tillbakatagen.' }) })}>
        <Icon name="check" /> Ett kvitto som går att ångra
      </Button>
      {open === 'dialog' && (
        <Dialog title="En ruta" lead="Den håller fokus och lämnar tillbaka det." onClose={close}>
          <Button look="primary" onPress={close}>
            Stäng
          </Button>
        </Dialog>
      )}
      {open === 'conflict' && <ConflictSample onClose={close} />}
    </Sample>
  );
}

const lines: ConflictLine[] = [
  {
    field: 'tel',
    label: 'Telefon',
    mine: '0383-1',
    theirs: '0383-2',
    mineChanged: true,
    theirsChanged: true,
    chosen: 'mine',
  },
  {
    field: 'ort',
    label: 'Ort',
    mine: 'Ekenässjön',
    theirs: '',
    mineChanged: false,
    theirsChanged: true,
    chosen: 'theirs',
  },
];

function ConflictSample({ onClose }: { onClose: () => void }) {
  const [shown, setShown] = useState(lines);
  const choose = (field: string, chosen: Side) =>
    setShown((before) => before.map((line) => (line.field === field ? { ...line, chosen } : line)));
  return (
    <ConflictDialog
      title="Någon annan ändrade samtidigt"
      lead="Välj vad som ska gälla, inget är sparat än."
      lines={shown}
      pending={false}
      onChoose={choose}
      onSave={onClose}
      onKeepTheirs={onClose}
      onBack={onClose}
    />
  );
}
