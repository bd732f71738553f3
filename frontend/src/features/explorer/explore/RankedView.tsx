import type { IndicatorValue } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { IntervalRow, IntervalTable } from '../../../ui/figures/IntervalRow';
import type { Look } from './look';
import { RowName } from './RowName';

interface Props {
  look: Look;
  values: IndicatorValue[];
  whole: IndicatorValue | undefined;
}

/** The values beside each other with how sure they are, and a line for the whole. */
export function RankedView({ look, values, whole }: Props) {
  const t = useT();
  const text = useText();
  const line = whole && whole.share !== null ? { name: whole.place.name, share: whole.share } : undefined;
  return (
    <IntervalTable
      caption={text(look.indicator.name)}
      title={t('explorer.column.name')}
      counted={t('explorer.column.n')}
      whole={line}
    >
      {values.map((value) => (
        <IntervalRow
          key={[value.place.path, value.period, value.category, value.item].join(' ')}
          name={<RowName {...{ look, value }} />}
          value={value}
          whole={line?.share}
        />
      ))}
    </IntervalTable>
  );
}
