import type { BirthWindow, GuideSummary, SessionProposal } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { SessionSays } from '../says/SessionSays';
import { useMonths } from '../words';
import { AgeAxis, Ages, AgeTrack } from './AgeTrack';
import { moveKeys } from './moveKeys';

interface Props {
  sessions: SessionProposal[];
  guides: GuideSummary[];
  births: BirthWindow;
  onMove: (number: number, day: string) => void;
  onOpen: (number: number) => void;
}

/** The sessions in order, each with its day, the age of the children, and what is worth knowing. */
export function ProposalList(props: Props) {
  const { sessions, births } = props;
  const firstAfter = sessions.findIndex(({ month }) => month > births.to);
  return (
    <div className="plan-list">
      <AgeAxis />
      <ol>
        {sessions.map((session, i) => (
          <li key={session.number}>
            {i === firstAfter && i > 0 && <Birth births={births} />}
            <Row session={session} {...props} />
          </li>
        ))}
      </ol>
    </div>
  );
}

function Birth({ births }: { births: BirthWindow }) {
  const t = useT();
  const { months } = useMonths();
  return (
    <p className="plan-birth">
      <svg viewBox="0 0 44 22" aria-hidden="true">
        <path d="M11 22a11 11 0 0 1 22 0z" />
        <path className="rays" d="M22 1.5v5M6.5 7l3.5 3.5M37.5 7 34 10.5M1 20h5.5M37.5 20H43" />
      </svg>
      {t('plan.birth', { months: months(births) })}
    </p>
  );
}

function Row({ session, guides, births, onMove, onOpen }: Props & { session: SessionProposal }) {
  const text = useText();
  const t = useT();
  const { number, title, warnings } = session;
  const guide = guides.find(({ id }) => id === session.guide);
  return (
    <div className={warnings.length > 0 ? 'plan-row flagged' : 'plan-row'}>
      <span className="no" aria-hidden="true">
        {number}
      </span>
      <span className="ti">
        <span className="sr">{t('plan.number', { number })} </span>
        {text(title)}
      </span>
      <DayButton {...{ session, onMove, onOpen }} />
      <AgeTrack session={session} window={guide?.ageWindow} births={births} />
      <Ages session={session} births={births} />
      <SessionSays session={session} />
    </div>
  );
}

/** The day as a button: the arrows move it, a press lets one choose another. */
function DayButton({ session, onMove, onOpen }: Pick<Props, 'onMove' | 'onOpen'> & { session: SessionProposal }) {
  const t = useT();
  const { date } = useFormat();
  const { month } = useMonths();
  const { number, day } = session;
  return (
    <button
      type="button"
      className="plan-day num"
      aria-describedby="plan-keys"
      onClick={() => onOpen(number)}
      {...(day && { onKeyDown: moveKeys(day, (to) => onMove(number, to)) })}
    >
      <span className="sr">{t('plan.changeDay', { number })} </span>
      <span>{day ? date(day) : t('group.session.preliminary', { month: month(session.month) })}</span>
    </button>
  );
}
