/** @jsxImportSource preact */
import { useEffect, useRef } from 'preact/hooks';
import type { Go } from '../address';
import { momentName } from '../when';
import { isolated, type OwnSpeaking } from '../own';
import { Failed } from '../Parts';
import { Troubled } from '../signup/Troubled';
import { clockAfter } from '../when';
import { Asked } from './Asked';
import { Certificates } from './Certificates';
import { DeadLink } from './DeadLink';
import { isUsed, nextOf, toldOf } from './link';
import { Member } from './Member';
import { NextStep } from './NextStep';
import { OwnGroupFacts } from './OwnGroupFacts';
import { useOwnPlace, type Own } from './useOwnPlace';
import { useSecret } from './useSecret';

interface Props {
  speaking: OwnSpeaking;
  go: Go;
}

/** The page of a parent's link. Opening it does nothing but show; what is done is done by a button. */
export function LinkPage({ speaking, go }: Props) {
  const secret = useSecret();
  useEffect(() => {
    document.title = `${speaking.t('place.title')} – Familjenavet`;
  });
  if (!secret) return <DeadLink dead="missing" speaking={speaking} go={go} />;
  return <Opened key={secret} secret={secret} speaking={speaking} go={go} />;
}

function Opened({ secret, speaking, go }: Props & { secret: string }) {
  const own = useOwnPlace(secret);
  const { t, language } = speaking;
  const { place, dead, trouble } = own;
  if (dead) return <DeadLink dead={dead} speaking={speaking} go={go} />;
  if (place && isUsed(place) && !own.done) return <DeadLink dead="used" speaking={speaking} go={go} />;
  if (place) return <Shown own={{ ...own, place }} {...{ secret, speaking, go }} />;
  if (!trouble) return <p role="status">{t('place.waiting')}</p>;
  const time = trouble.kind === 'tooMany' ? clockAfter(trouble.wait, language) : '';
  return (
    <>
      <h1 class="sr">{t('place.title')}</h1>
      <Failed title={t('place.failed.load')} speaking={speaking} onRetry={() => void own.load()} />
      {time && <p class="measure">{t('place.failed.tooMany', { time })}</p>}
    </>
  );
}

export interface ShownProps extends Props {
  secret: string;
  own: Own & { place: NonNullable<Own['place']> };
}

const troubles = {
  lost: 'place.failed.text',
  tooMany: 'place.failed.tooMany',
  refused: 'signUp.trouble.refused',
} as const;

function Shown(props: ShownProps) {
  const { own, secret, speaking, go } = props;
  const { place, trouble, failed, isSending } = own;
  const again = () => failed && void own.move(...failed);
  return (
    <article class="narrow">
      <section class={`sheet told is-${place.status ?? 'NONE'}`} aria-labelledby="told">
        <Heading {...props} />
        {trouble && (
          <Troubled {...{ trouble, speaking, isSending }} title="place.failed" words={troubles} onRetry={again} />
        )}
        {!own.done && <Asked {...props} />}
        {nextOf(place) && <NextStep {...{ place, speaking, go }} />}
      </section>
      {place.group && <OwnGroupFacts {...{ place, group: place.group, speaking, go }} />}
      {place.purpose === 'PLACE' && <Certificates secret={secret} speaking={speaking} />}
      {!own.done && <Member {...props} />}
    </article>
  );
}

/** What the page says first; it takes the focus when something was done. */
function Heading({ own, speaking: { t, language } }: ShownProps) {
  const { place, done, hasMoved } = own;
  const { title, text } = toldOf(place, done);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(title);
  useEffect(() => {
    if (before.current !== title) heading.current?.focus();
    before.current = title;
  }, [title]);
  const time = place.offerUntil ? momentName(place.offerUntil, language) : '';
  const isSettled = place.purpose === 'CONFIRM' && (place.status === 'ENROLLED' || place.status === 'WAITLISTED');
  return (
    <>
      {hasMoved && <p role="status">{t('place.failed.moved')}</p>}
      <h1 class="name" id="told" tabIndex={-1} ref={heading}>
        {t(title, { place: place.queuePlace ?? 0, to: isolated(place.transfer?.to ?? '') })}
      </h1>
      {text && <p>{t(text, { time })}</p>}
      {isSettled && <p>{t('place.mailed')}</p>}
    </>
  );
}
