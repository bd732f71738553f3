import { useT } from '../../i18n/LanguageProvider';
import { BareSelect } from '../../ui/Field';
import { usePlaceChoices } from './usePlaceChoices';

/** Where one looks; it is not there for one who works at a single centre. */
export function PlaceChoice({ at, onChoose }: { at: string; onChoose: (path: string) => void }) {
  const t = useT();
  const choices = usePlaceChoices();
  if (choices.length < 2) return null;
  return <BareSelect aria-label={t('explorer.place')} value={at} choices={choices} onValue={onChoose} />;
}
