/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { ListedGroup } from '../ask';
import { Icon, Written } from '../Parts';
import { shortMonth } from '../when';
import type { Speaking } from '../words';
import { capital, forWhom, spoken, whenItMeets, whereItIs } from './about';

interface Props {
  group: ListedGroup;
  speaking: Speaking;
  /** The group's name, as a link to more. */
  children: ComponentChildren;
}

interface RowProps extends Props {
  /** The level of the name's heading on its page. */
  heading?: 'h2' | 'h3';
}

export function GroupRow({ group, speaking, heading: Heading = 'h3', children }: RowProps) {
  const { t } = speaking;
  return (
    <li class="group-row">
      <Leaf group={group} speaking={speaking} />
      <div>
        <Heading class="row-name">{children}</Heading>
        <p class="m strong">
          <span>
            <Icon name="clock" />
            {whenItMeets(group, speaking)}
          </span>
        </p>
        <WhereAndHow group={group} speaking={speaking} />
        <p class="m">
          <span>
            <Icon name="heart" />
            {capital(forWhom(group, speaking))}
          </span>
          <span>{t('public.size', { count: group.capacity })}</span>
        </p>
        <GroupMarks group={group} speaking={speaking} />
      </div>
    </li>
  );
}

function WhereAndHow({ group, speaking }: Omit<Props, 'children'>) {
  const { mode } = group;
  return (
    <p class="m">
      <span>
        <Icon name="pin" />
        <Written>{whereItIs(group)}</Written>
      </span>
      {mode !== 'IN_PERSON' && (
        <span>
          <Icon name="film" />
          {speaking.t(`public.mode.${mode}`)}
        </span>
      )}
      <span>
        <Icon name="speech" />
        {spoken(group, speaking)}
      </span>
    </p>
  );
}

/** What one should know before one comes. */
export function GroupMarks({ group, speaking: { t } }: Omit<Props, 'children'>) {
  if (!group.firstTimeOnly && !group.hasBegun && !group.isFull) return null;
  return (
    <ul class="marks">
      {group.firstTimeOnly && <li class="mark dawn">{t('public.firstChild')}</li>}
      {group.isFull && <li class="mark line">{t('public.full')}</li>}
      {group.hasBegun && <li class="mark day">{t('public.begun')}</li>}
    </ul>
  );
}

/** The day of the next session, as the leaf of a calendar; it says again what stands in words beside it. */
function Leaf({ group: { nextDay }, speaking: { language } }: Omit<Props, 'children'>) {
  if (!nextDay) return <span />;
  return (
    <span class="leaf" aria-hidden="true">
      <b>{Number(nextDay.slice(8))}</b>
      {shortMonth(nextDay, language)}
    </span>
  );
}
