import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RetentionRegister, RetentionRun } from '../../api/schema';
import type { WorkPlace } from '../../api/workPlace';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Note } from '../../ui/Note';
import { controllerOf } from './DeskPage';
import { classesDue, isReady } from './retention/classes';
import { registersQuery, runsQuery } from './retention/queries';

/** What the desk has for the one who works there: the way to look a family up, and what waits to be decided on. */
export function PrivacyStart({ place }: { place: WorkPlace }) {
  const t = useT();
  return (
    <section className="section first" aria-labelledby="privacy">
      <h2 id="privacy">{t('privacy.start')}</h2>
      <Waiting controller={controllerOf(place)} />
      <p className="more">
        {place.permittedActions.includes('LOOK_UP_FAMILIES') ? (
          <Link className={buttonClass('primary')} to="/privacy">
            <Icon name="search" />
            {t('privacy.lookup.title')}
          </Link>
        ) : (
          <Link className={buttonClass()} to="/privacy/registers">
            {t('privacy.start.registers')}
          </Link>
        )}
      </p>
    </section>
  );
}

/** What was tried last and found something, and registers that are not as they were written. */
function Waiting({ controller }: { controller: string }) {
  const t = useT();
  const runs = useQuery(runsQuery({ controller })).data?.items;
  const registers = useQuery(registersQuery).data;
  if (!runs || !registers) return null;
  const latest = runs.find(({ kind, state }) => kind === 'DRY_RUN' && state === 'DONE');
  const due = latest && isReady(latest) ? latest : undefined;
  const broken = registers.filter(({ whole }) => !whole);
  if (!due && broken.length === 0) return <Note tone="go">{t('privacy.start.calm')}</Note>;
  return (
    <ul className="rows">
      {broken.map((register) => (
        <Broken key={register.controller.code} register={register} />
      ))}
      {due && <Due run={due} />}
    </ul>
  );
}

function Broken({ register: { controller, broken } }: { register: RetentionRegister }) {
  const t = useT();
  return (
    <Row
      text={t('privacy.start.broken', { controller: controller.name })}
      small={t('privacy.start.broken.small', { number: broken ?? 1 })}
    >
      <Link className={buttonClass('plain', 'small')} to="/privacy/retention">
        {t('privacy.start.show')}
        <span className="sr"> {t('privacy.retention')}</span>
      </Link>
    </Row>
  );
}

function Due({ run }: { run: RetentionRun }) {
  const t = useT();
  const { date } = useFormat();
  const text = t('privacy.start.due', { reference: run.decision.reference });
  const small = t('privacy.start.due.small', { day: date(run.asOf), classes: classesDue(run) });
  return (
    <Row {...{ text, small }}>
      <Link className={buttonClass('plain', 'small')} to="/privacy/retention/runs/$runId" params={{ runId: run.id }}>
        {t('privacy.start.show')}
        <span className="sr"> {run.decision.reference}</span>
      </Link>
    </Row>
  );
}

function Row({ text, small, children }: { text: string; small: string; children: ReactNode }) {
  return (
    <li>
      <div>
        <b>{text}</b>
        <p className="muted small">{small}</p>
      </div>
      {children}
    </li>
  );
}
