import { useQuery } from '@tanstack/react-query';
import { useT } from '../../../i18n/LanguageProvider';
import { regionCentresQuery } from '../reference';
import { groupLimits } from './details';
import { PickField } from './PickField';

interface Props {
  region: string | undefined;
  /** The centre that holds the group; it is no partner. */
  host: string;
  value: string[];
  error?: string | undefined;
  onValue: (partners: string[]) => void;
}

/** Other centres of the region that the group is held together with. */
export function PartnersField({ region, host, value, error, onValue }: Props) {
  const t = useT();
  const centres = useQuery(regionCentresQuery(region)).data ?? [];
  const choices = centres
    .filter(({ id }) => id !== host)
    .map(({ id, name, municipality }) => ({ value: id, text: `${name}, ${municipality.name}` }));
  return (
    <PickField
      pointer="/partners"
      label={t('group.field.partners')}
      help={t('group.field.partners.help')}
      add={t('group.field.partners.add')}
      most={groupLimits.partners}
      {...{ choices, value, error, onValue }}
    />
  );
}
