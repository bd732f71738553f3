import { usePageTitle } from '../../ui/usePageTitle';
import { ActionSamples } from './ActionSamples';
import { FieldSamples } from './FieldSamples';
import { StateSamples } from './StateSamples';
import { TableSample } from './TableSample';
import './gallery.css';

/** Every piece of the interface in its states, for those who build it. */
export function GalleryPage() {
  usePageTitle('Byggdelar');
  return (
    <div className="wrap">
      <div className="head">
        <div>
          <h1>Byggdelar</h1>
          <p className="lead">För dig som bygger Familjenavet: varje del i sina lägen.</p>
        </div>
      </div>
      <ActionSamples />
      <FieldSamples />
      <TableSample />
      <StateSamples />
    </div>
  );
}
