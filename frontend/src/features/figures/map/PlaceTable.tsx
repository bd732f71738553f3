import { Link } from '@tanstack/react-router';
import type { Indicator, IndicatorValue, PlaceKind } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useT } from '../../../i18n/LanguageProvider';
import { ranked } from '../../../lib/shares';
import { IntervalRow, IntervalTable } from '../../../ui/figures/IntervalRow';
import { valuesOf } from '../values';

interface Props {
  indicator: Indicator;
  values: IndicatorValue[];
  /** The place whose share is the dashed line, where it is among the values. */
  whole: string;
  kind: PlaceKind;
}

/** The places of a kind beside each other over the same time, the lowest first. */
export function PlaceTable({ indicator, values, whole, kind }: Props) {
  const t = useT();
  const text = useText();
  const places = valuesOf(values, indicator.code, kind);
  const around = values.find(({ place, period }) => place.path === whole && period === places[0]?.period);
  const line = around?.share == null ? undefined : { name: around.place.name, share: around.share };
  const rows = ranked(places, {
    share: ({ share }) => share,
    name: ({ place }) => place.name,
    lowestFirst: true,
  });
  return (
    <IntervalTable
      caption={text(indicator.name)}
      title={t(`figures.kind.${kind}`)}
      counted={text(indicator.denominator)}
      whole={line}
    >
      {rows.map((value) => (
        <IntervalRow key={value.place.path} name={<PlaceLink value={value} />} value={value} whole={line?.share} />
      ))}
    </IntervalTable>
  );
}

function PlaceLink({ value: { place } }: { value: IndicatorValue }) {
  return (
    <Link to="/figures/places/$" params={{ _splat: place.path }}>
      {place.name}
    </Link>
  );
}
