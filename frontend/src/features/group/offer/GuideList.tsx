import { Link } from '@tanstack/react-router';
import type { GuideSummary } from '../../../api/schema';
import { Said } from '../../../content/Said';

/** What the numbers of the guides stand for, and the way to each. */
export function GuideList({ guides }: { guides: GuideSummary[] }) {
  return (
    <ul className="offer-list">
      {guides.map(({ id, number, title }) => (
        <li key={id}>
          <b className="num">{number}</b>
          <Link to="/programme/guides/$guideId" params={{ guideId: id }}>
            <Said text={title} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
