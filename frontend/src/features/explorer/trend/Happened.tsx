import { useId, useState } from 'react';
import type { IndicatorTrend } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button } from '../../../ui/Button';
import { Mark } from '../../../ui/Mark';
import { EventActs } from './EventActs';
import { NewEventDialog } from './EventDialog';
import { numbered, standingOf, type NumberedEvent } from './events';
import type { TrendLook } from './look';

interface Props {
  look: TrendLook;
  /** The newest series, whose points the events stand at. */
  trend: IndicatorTrend;
}

/** What has happened at the place and around it, by the numbers of the picture; whoever may writes more. */
export function Happened({ look, trend }: Props) {
  const t = useT();
  const id = useId();
  const isWriter = useWorkPlace()?.permittedActions.includes('EDIT_ANNOTATIONS');
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{t('explorer.event.title')}</h2>
        {isWriter && <Add look={look} />}
      </div>
      <Events trend={trend} />
    </section>
  );
}

function Add({ look }: { look: TrendLook }) {
  const t = useT();
  const [isAdding, setAdding] = useState(false);
  return (
    <span className="no-print">
      <Button size="small" icon="plus" onPress={() => setAdding(true)}>
        {t('explorer.event.add')}
      </Button>
      {isAdding && <NewEventDialog look={look} onClose={() => setAdding(false)} />}
    </span>
  );
}

function Events({ trend }: { trend: IndicatorTrend }) {
  const t = useT();
  const events = numbered(trend.annotations);
  if (events.length === 0) return <p className="muted">{t('explorer.event.none')}</p>;
  return (
    <ol className="explorer-events">
      {events.map((event) => (
        <Event key={event.id} {...{ event, trend }} />
      ))}
    </ol>
  );
}

function Event({ event, trend }: { event: NumberedEvent; trend: IndicatorTrend }) {
  const { id, number, text, permittedActions } = event;
  return (
    <li>
      <span className="event-number" aria-hidden="true">
        {number}
      </span>
      <Told {...{ event, trend }} />
      {permittedActions.includes('EDIT_ANNOTATIONS') && <EventActs id={id} text={text} />}
    </li>
  );
}

function Told({ event, trend }: { event: NumberedEvent; trend: IndicatorTrend }) {
  const t = useT();
  const { date } = useFormat();
  const { number, day, text, newBaseline, place, indicator } = event;
  const standing = standingOf(event, trend.points);
  return (
    <div>
      <b>
        <span className="sr">{t('explorer.event.number', { number })} </span>
        {`${date(day)}: ${text}`}
      </b>{' '}
      {newBaseline && <Mark tone="line">{t('explorer.event.anew')}</Mark>}
      <p className="muted small">
        {t(indicator ? 'explorer.event.one' : 'explorer.event.all', { place: place.name })}{' '}
        {typeof standing === 'string' && t(`explorer.event.${standing}`)}
      </p>
    </div>
  );
}
