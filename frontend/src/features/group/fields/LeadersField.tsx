import { useT } from '../../../i18n/LanguageProvider';
import { Checkbox } from '../../../ui/Checkbox';
import { FieldError } from '../../../ui/Field';
import type { Profession } from '../../../api/schema';
import { useProfession } from '../words';

export interface Candidate {
  id: string;
  name: string;
  profession: Profession | null;
}

interface Props {
  pointer: string;
  label: string;
  help?: string;
  candidates: Candidate[];
  value: string[];
  error?: string | undefined;
  onValue: (leaders: string[]) => void;
}

/** Who leads, or who was there: a box for each who can. */
export function LeadersField({ pointer, label, help, candidates, value, error, onValue }: Props) {
  const t = useT();
  const profession = useProfession();
  const set = (id: string, isChosen: boolean) =>
    onValue(isChosen ? [...value, id] : value.filter((other) => other !== id));
  return (
    <fieldset className="fieldset" id={pointer}>
      <legend>{label}</legend>
      {help && <p className="help">{help}</p>}
      {candidates.length === 0 && <p className="missing">{t('group.leaders.nobody')}</p>}
      {candidates.map((one) => (
        <Checkbox key={one.id} isSelected={value.includes(one.id)} onChange={(isChosen) => set(one.id, isChosen)}>
          {one.name}
          {one.profession && one.name !== profession(one.profession) && (
            <span className="quiet">, {profession(one.profession)}</span>
          )}
        </Checkbox>
      ))}
      <FieldError pointer={pointer} error={error} />
    </fieldset>
  );
}
