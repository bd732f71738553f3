import type { WorkPlace } from '../../api/workPlace';
import { ChangeInBrief } from './change/ChangeInBrief';
import './figures.css';
import { FiguresNav } from './FiguresNav';
import { CentresOf } from './map/CentresOf';
import { TileMap } from './map/TileMap';
import { MissingInBrief } from './offering/MissingInBrief';
import { ReportLink } from './ReportLink';
import { Targets } from './Targets';

/** The county or the municipality at a glance: its targets, where it stands how, who is missing, what has changed. */
export function AreaFigures({ place }: { place: WorkPlace }) {
  return (
    <>
      <div className="wrap figure-ways">
        <FiguresNav />
        <ReportLink path={place.path} />
      </div>
      <Targets path={place.path} />
      <div className="wrap figure-parts">
        {place.level === 'region' ? <TileMap region={place.path} /> : <CentresOf municipality={place.path} />}
        <div>
          <MissingInBrief path={place.path} />
          <ChangeInBrief path={place.path} />
        </div>
      </div>
    </>
  );
}
