import { useState } from 'react';
import { Checkbox } from '../../ui/Checkbox';
import { DateField } from '../../ui/DateField';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Select, TextArea, TextField } from '../../ui/Field';
import { FilterChips } from '../../ui/FilterChips';
import { LanguageSwitch } from '../../ui/LanguageSwitch';
import { RadioList } from '../../ui/RadioList';
import { ThemeSwitch } from '../../ui/ThemeSwitch';
import { Sample } from './Sample';

export function FieldSamples() {
  return (
    <Sample title="Fält">
      <div className="form">
        <Texts />
        <Choices />
        <LanguageSwitch />
        <ThemeSwitch />
      </div>
    </Sample>
  );
}

function Texts() {
  const [text, setText] = useState('');
  const [date, setDate] = useState('2026-11-24');
  return (
    <>
      <ErrorSummary faults={[{ pointer: '/wrong', text: 'Numret ser ut att sakna en siffra.' }]} attempt={0} />
      <TextField pointer="/plain" label="Namn" help="Som det står på dörren." value={text} onValue={setText} />
      <TextField
        pointer="/wrong"
        label="Telefon"
        optional
        error="Numret ser ut att sakna en siffra."
        value={text}
        onValue={setText}
      />
      <TextArea pointer="/long" label="Mer om öppettiderna" value={text} onValue={setText} />
      <DateField pointer="/day" label="Från" value={date} onValue={setDate} />
    </>
  );
}

type Size = 'small' | 'large';
const sizes: { value: Size; text: string }[] = [
  { value: 'small', text: 'Liten' },
  { value: 'large', text: 'Stor' },
];

function Choices() {
  const [size, setSize] = useState<Size>('small');
  const [isChosen, setChosen] = useState(true);
  const chips = sizes.map((choice, count) => ({ ...choice, count }));
  return (
    <>
      <Select pointer="/size" label="Storlek" value={size} choices={sizes} onValue={setSize} />
      <RadioList label="Storlek som kort" value={size} choices={sizes} onChange={setSize} />
      <Checkbox isSelected={isChosen} onChange={setChosen}>
        Finns i centralens lokaler
      </Checkbox>
      <FilterChips label="Visa" chips={chips} chosen={size} onChoose={setSize} />
    </>
  );
}
