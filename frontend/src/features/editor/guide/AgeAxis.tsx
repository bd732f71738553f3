import type { AgeWindow } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { alongAxis, isOnAxis, weeksFromBirth } from '../../../lib/ageAxis';

const width = 640;
const line = 34;

const marks = [
  { weeks: -8, text: 'editor.axis.pregnancy' },
  { weeks: 12, text: 'editor.axis.quarter' },
  { weeks: 26, text: 'editor.axis.half' },
  { weeks: 52, text: 'editor.axis.year' },
  { weeks: 104, text: 'editor.axis.two' },
] as const;

/** Where the ages lie along the child's age; the fields beside it say it in words. */
export function AgeAxis({ window: { from, to } }: { window: AgeWindow }) {
  const t = useT();
  const [start, end] = [from, { ...to, value: to.value + 1 }].map((age) => alongAxis(weeksFromBirth(age)) * width);
  const isShown = isOnAxis(from) && isOnAxis(to);
  return (
    <div className="editor-axis" aria-hidden="true">
      <svg viewBox={`0 0 ${width} 62`}>
        <line x1="0" x2={width} y1={line} y2={line} />
        {marks.map(({ weeks, text }) => (
          <g key={text}>
            <line x1={alongAxis(weeks) * width} x2={alongAxis(weeks) * width} y1={line - 4} y2={line + 4} />
            <text x={alongAxis(weeks) * width} y="18">
              {t(text)}
            </text>
          </g>
        ))}
        <text x={alongAxis(0) * width} y="18">
          {t('editor.axis.birth')}
        </text>
        <path className="sun" d={`M${alongAxis(0) * width - 8} ${line}a8 8 0 0 1 16 0z`} />
        {isShown && <rect x={start} y={line + 8} width={Math.max(8, (end ?? 0) - (start ?? 0))} height="12" rx="6" />}
      </svg>
    </div>
  );
}
