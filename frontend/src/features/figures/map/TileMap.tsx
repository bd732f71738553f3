import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { packageOfferingsQuery } from '../../../api/indicators';
import { municipalitiesQuery } from '../../../api/reference';
import type { Indicator, IndicatorValue, PackageOffering } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { percentOf } from '../../../lib/shares';
import { Button } from '../../../ui/Button';
import { useShareWords } from '../../../ui/figures/useShareWords';
import { Awaited } from '../Awaited';
import { isComing } from '../offering/offering';
import { targetCodes, valuesOf } from '../values';
import { IndicatorChoice } from './IndicatorChoice';
import { PlaceTable } from './PlaceTable';
import { Tiles, type Tile } from './Tiles';
import { stateOf } from './tileStates';
import { useValuesIn } from './useValuesIn';

/** The municipalities of a county where they lie, each filled by its share of a chosen indicator; a table stands behind. */
export function TileMap({ region }: { region: string }) {
  const t = useT();
  const [code, setCode] = useState(targetCodes[0] ?? '');
  const [isTable, setTable] = useState(false);
  const { indicator, values } = useValuesIn(region, 'MUNICIPALITY', code);
  return (
    <section className="section first" aria-labelledby="map">
      <div className="section-head">
        <h2 id="map">{t('figures.map')}</h2>
        <Button size="small" onPress={() => setTable(!isTable)}>
          {t(isTable ? 'figures.map.asMap' : 'indicator.asTable')}
        </Button>
      </div>
      <IndicatorChoice value={code} onValue={setCode} />
      <Awaited query={values}>
        {(found) => indicator && <Shown {...{ region, indicator, isTable }} values={found} />}
      </Awaited>
    </section>
  );
}

interface ShownProps {
  region: string;
  indicator: Indicator;
  values: IndicatorValue[];
  isTable: boolean;
}

function Shown({ region, indicator, values, isTable }: ShownProps) {
  const lacking = useQuery(packageOfferingsQuery({ place: region, missing: true })).data ?? [];
  const municipalities = useQuery(municipalitiesQuery(region)).data?.items ?? [];
  const beside = valuesOf(values, indicator.code, 'MUNICIPALITY');
  const tiles = municipalities.map((one) => tileOf(one, { region, indicator, values: beside, lacking }));
  if (isTable) return <PlaceTable {...{ indicator, values }} whole={region} kind="MUNICIPALITY" />;
  return (
    <>
      <Sentence tiles={tiles} period={beside[0]?.period} />
      <Tiles tiles={tiles} />
    </>
  );
}

interface Around {
  region: string;
  indicator: Indicator;
  values: IndicatorValue[];
  lacking: PackageOffering[];
}

function tileOf(one: Pick<Tile, 'code' | 'name' | 'tile'>, { region, indicator, values, lacking }: Around): Tile {
  const path = `${region}/${one.code}`;
  const value = values.find(({ place }) => place.path === path);
  const coming = lacking.some((offering) => offering.municipality.code === one.code && isComing(offering));
  return { ...one, path, value, state: stateOf(value, coming && indicator.code === targetCodes[0]) };
}

/** The map in words: how many have all, and where the share is lowest of those that are shown. */
function Sentence({ tiles, period: over }: { tiles: Tile[]; period: string | undefined }) {
  const t = useT();
  const { number } = useFormat();
  const { period } = useShareWords();
  const shown = tiles.flatMap(({ name, value }) => (value?.share == null ? [] : [{ name, share: value.share }]));
  const lowest = shown.toSorted((one, other) => one.share - other.share)[0];
  if (!lowest) return <p className="section-lead muted">{t('figures.map.nothing')}</p>;
  const all = shown.filter(({ share }) => share === 1).length;
  return (
    <p className="section-lead muted">
      {all > 0 && `${t('figures.map.all', { all, shown: shown.length })} `}
      {lowest.share < 1 &&
        t('figures.map.lowest', { name: lowest.name, percent: number(percentOf(lowest.share, 0)) })}{' '}
      {over && t('figures.over', { period: period(over) })}
    </p>
  );
}
