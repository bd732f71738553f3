import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState, type KeyboardEvent } from 'react';
import { municipalitiesQuery } from '../../api/reference';
import type { CentreSummary } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button } from '../../ui/Button';
import { progressOf, shadeOf, type Progress } from './progress';
import { columnOf, neighbour, type Direction } from './tiles';

interface Tile {
  code: string;
  name: string;
  tile?: { column: number; row: number } | null | undefined;
  progress: Progress;
}

/** The municipalities where they lie, filled as far as their centres have come; a table stands behind. */
export function TileMap({ region, centres }: { region: string; centres: CentreSummary[] }) {
  const t = useT();
  const [asTable, setAsTable] = useState(false);
  const municipalities = useQuery(municipalitiesQuery(region)).data?.items ?? [];
  const tiles = municipalities.map(({ code, name, tile }) => ({
    code,
    name,
    tile,
    progress: progressOf(centres.filter((centre) => centre.municipality.code === code)),
  }));
  return (
    <section className="section" aria-labelledby="where">
      <div className="section-head">
        <h2 id="where">{t('start.where')}</h2>
        <Button size="small" onPress={() => setAsTable(!asTable)}>
          {t(asTable ? 'start.tile.asMap' : 'start.tile.asTable')}
        </Button>
      </div>
      <p className="section-lead muted">{t('start.where.sentence')}</p>
      {asTable ? <TileTable tiles={tiles} /> : <Tiles tiles={tiles} />}
    </section>
  );
}

const directions: Record<string, Direction> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

function Tiles({ tiles }: { tiles: Tile[] }) {
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
      <Legend />
    </>
  );
}

function TileItem({ tile, leftmost }: { tile: Tile; leftmost: number }) {
  const t = useT();
  const { all, offering } = tile.progress;
  const place = tile.tile && {
    gridColumn: `${(tile.tile.column - leftmost) * 2 + 1} / span 2`,
    gridRow: tile.tile.row + 1,
  };
  return (
    <li style={{ ...place, ['--share' as string]: all > 0 ? `${(offering / all) * 100}%` : '0%' }}>
      <Link
        to="/centres"
        search={{ municipality: tile.code }}
        className={`tile ${shadeOf(tile.progress)}`}
        data-code={tile.code}
      >
        <span lang="sv">{tile.name}</span>
        <span className="num">{all > 0 ? t('start.tile', { offering, all }) : t('start.tile.none')}</span>
      </Link>
    </li>
  );
}

function Legend() {
  const t = useT();
  const shades = ['all', 'some', 'coming', 'zero', 'empty'] as const;
  return (
    <ul className="legend" aria-hidden="true">
      {shades.map((shade) => (
        <li key={shade}>
          <span className={`tile ${shade}`} />
          {t(`start.tile.${shade}`)}
        </li>
      ))}
    </ul>
  );
}

function TileTable({ tiles }: { tiles: Tile[] }) {
  const t = useT();
  return (
    <table className="table">
      <caption className="sr">{t('start.where')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('place.municipality')}</th>
          <th scope="col">{t('start.where')}</th>
        </tr>
      </thead>
      <tbody>
        {tiles.map(({ code, name, progress: { all, offering } }) => (
          <tr key={code}>
            <td className="main">
              <Link to="/centres" search={{ municipality: code }}>
                {name}
              </Link>
            </td>
            <td className="num">{all > 0 ? t('start.tile', { offering, all }) : t('start.tile.none')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
