import type { GuideSummary } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { alongAxis } from '../../lib/ageAxis';
import { lanes, span } from './ages';

const width = 1216;
const line = 40;
const bottom = 210;

/** Where the axis says how old the child is: weeks from birth. */
const marks = [
  { weeks: -17, text: 'programme.axis.start', anchor: 'start' },
  { weeks: -8, text: 'programme.axis.pregnancy', anchor: 'middle' },
  { weeks: 4, text: 'programme.axis.month', anchor: 'middle' },
  { weeks: 12, text: 'programme.axis.quarter', anchor: 'middle' },
  { weeks: 26, text: 'programme.axis.half', anchor: 'middle' },
  { weeks: 52, text: 'programme.axis.year', anchor: 'middle' },
  { weeks: 104, text: 'programme.axis.two', anchor: 'middle' },
  { weeks: 130, text: 'programme.axis.last', anchor: 'end' },
] as const;

/** The programme along the child's age: a bar for the ages of each guide, and a thread to its tile. The tiles say it in words. */
export function AgeFan({ guides }: { guides: GuideSummary[] }) {
  return (
    <div className="programme-sky programme-wide">
      <div className="wrap">
        <svg viewBox={`0 0 ${width} ${bottom}`} aria-hidden="true">
          <Axis />
          <Windows guides={guides} />
          <Birth />
        </svg>
      </div>
    </div>
  );
}

function Axis() {
  const t = useT();
  return (
    <>
      <line className="axis" x1="0" x2={width} y1={line} y2={line} />
      {marks.map(({ weeks, text, anchor }) => (
        <g key={text}>
          <line
            className="axis"
            x1={alongAxis(weeks) * width}
            x2={alongAxis(weeks) * width}
            y1={line - 4}
            y2={line + 4}
          />
          <text x={alongAxis(weeks) * width} y={26} textAnchor={anchor}>
            {t(text)}
          </text>
        </g>
      ))}
    </>
  );
}

function Windows({ guides }: { guides: GuideSummary[] }) {
  const timed = guides.flatMap((guide, place) => (guide.ageWindow ? [{ guide, place, ...span(guide.ageWindow) }] : []));
  const lane = lanes(timed);
  return timed.map(({ guide, place, start, end }, i) => {
    const y = line + 18 + (lane[i] ?? 0) * 16;
    const middle = ((start + end) / 2) * width;
    const tile = ((place + 0.5) / guides.length) * width;
    return (
      <g key={guide.id} className={guide.part === 'PREGNANCY' ? 'before' : undefined}>
        <path d={`M${middle} ${y + 11}C${middle} 160 ${tile} 130 ${tile} ${bottom}`} />
        <rect x={start * width} y={y} width={Math.max(12, (end - start) * width)} height="11" rx="5.5" />
      </g>
    );
  });
}

function Birth() {
  const t = useT();
  return (
    <>
      <g className="sun" transform={`translate(${alongAxis(0) * width - 22} ${line - 22})`}>
        <path className="disc" d="M11 22a11 11 0 0 1 22 0z" />
        <path className="rays" d="M22 1.5v5M6.5 7l3.5 3.5M37.5 7 34 10.5M1 20h5.5M37.5 20H43" />
      </g>
      <text className="birth" x={alongAxis(0) * width} y={line + 18} textAnchor="middle">
        {t('programme.birth')}
      </text>
    </>
  );
}
