import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import type { IndicatorValue } from '../../../api/schema';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import './tiles.css';
import { columnOf, neighbour, type Direction, type PlacedTile } from './tiles';
import type { TileState } from './tileStates';

export interface Tile extends PlacedTile {
  name: string;
  path: string;
  value: IndicatorValue | undefined;
  state: TileState;
}

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Equal tiles that touch as the municipalities do; the arrow keys move in the real direction. */
export function Tiles({ tiles }: { tiles: Tile[] }) {
  const placed = tiles.every(({ tile }) => tile);
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const direction = directions[event.key];
    const from = (event.target as HTMLElement).dataset.code;
    const next = direction && from && neighbour(tiles, from, direction);
    if (!next) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-code="${next}"]`)?.focus();
  };
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the links inside are what is moved between */}
      <ul className={placed ? 'tiles placed' : 'tiles'} onKeyDown={move}>
        {tiles.map((tile) => (
          <TileItem key={tile.code} tile={tile} leftmost={columnOf(tiles)} />
        ))}
      </ul>
      <Legend states={new Set(tiles.map(({ state }) => state))} />
    </>
  );
}

function TileItem({ tile: { code, name, path, tile, value, state }, leftmost }: { tile: Tile; leftmost: number }) {
  const place = tile && { gridColumn: `${(tile.column - leftmost) * 2 + 1} / span 2`, gridRow: tile.row + 1 };
  const fill = value?.share == null ? {} : { ['--share' as string]: `${value.share * 100}%` };
  return (
    <li style={{ ...place, ...fill }}>
      <Link to="/figures/places/$" params={{ _splat: path }} className={`tile ${state}`} data-code={code}>
        <span lang="sv">{name}</span>
        <span className="num">
          <Said value={value} state={state} />
        </span>
      </Link>
    </li>
  );
}

/** How many of how many; what is not shown has its mark, and its words for those who do not see the map. */
function Said({ value, state }: { value: IndicatorValue | undefined; state: TileState }) {
  const t = useT();
  const { number } = useFormat();
  if (value?.numerator != null && value.denominator != null) {
    const count = { numerator: number(value.numerator), denominator: number(value.denominator) };
    return (
      <>
        {t('indicator.share', count)}
        {state === 'coming' && <span className="sr"> {t('figures.tile.coming')}</span>}
      </>
    );
  }
  if (state === 'empty') return t('figures.tile.empty');
  return (
    <>
      <span aria-hidden="true">{state === 'hidden' ? '..' : '–'}</span>
      <span className="sr">{t(`figures.tile.${state}`)}</span>
    </>
  );
}

const states: TileState[] = ['all', 'some', 'coming', 'zero', 'hidden', 'unmeasured', 'empty'];

function Legend({ states: used }: { states: Set<TileState> }) {
  const t = useT();
  return (
    <ul className="legend" aria-hidden="true">
      {states
        .filter((state) => used.has(state))
        .map((state) => (
          <li key={state}>
            <span className={`tile ${state}`}>{state === 'hidden' ? '..' : ''}</span>
            {t(`figures.tile.${state}`)}
          </li>
        ))}
    </ul>
  );
}
