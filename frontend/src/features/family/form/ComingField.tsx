import { useT } from '../../../i18n/LanguageProvider';
import { RadioList } from '../../../ui/RadioList';
import type { Coming } from './newFamily';

/** Whether a family gets its place at once, or is only asked to come. */
export function ComingField({ value, onValue }: { value: Coming; onValue: (value: Coming) => void }) {
  const t = useT();
  return (
    <RadioList
      across
      label={t('family.coming')}
      value={value}
      choices={(['enrol', 'invite'] as const).map((coming) => ({
        value: coming,
        text: t(`family.coming.${coming}`),
        small: t(`family.coming.${coming}.help`),
      }))}
      onChange={onValue}
    />
  );
}
