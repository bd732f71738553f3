/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import type { Go } from '../address';
import { Link, Written } from '../Parts';
import { Address } from '../Reach';
import { capital, forWhom, spoken } from './about';
import type { GroupProps } from './GroupPage';

/** What a parent asks about a group, and the answers. */
export function Facts({ group, centre, speaking, go }: GroupProps & { go: Go }) {
  const { t } = speaking;
  return (
    <dl class="fact-list">
      <Fact name={t('public.where')}>
        <Where {...{ group, centre, speaking, go }} />
      </Fact>
      <Fact name={t('public.forWhom')}>
        <p>{capital(forWhom(group, speaking))}.</p>
        <p>{t('public.everyone')}</p>
        <p>{capital(t('public.size', { count: group.capacity }))}.</p>
      </Fact>
      <Fact name={t('public.inLanguage')}>
        <p>{capital(spoken(group, speaking))}.</p>
      </Fact>
      <Fact name={t('public.cost')}>
        <p>{t('public.free')}</p>
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Where({ group, centre, speaking, go }: GroupProps & { go: Go }) {
  const { mode, place, travelNote, municipality } = group;
  const to = { page: 'centre', id: group.centre.id, search: { municipality: municipality.code } } as const;
  return (
    <>
      {mode !== 'IN_PERSON' && <p>{capital(speaking.t(`public.mode.${mode}`))}.</p>}
      {mode !== 'IN_PERSON' && <p>{speaking.t('public.online')}</p>}
      <p>
        <Link to={to} go={go}>
          <Written>{group.centre.name ?? municipality.name}</Written>
        </Link>
      </p>
      {mode !== 'DIGITAL' && (
        <>
          {place && (
            <p>
              <Written>{place}</Written>
            </p>
          )}
          <ul class="reach">{centre && <Address centre={centre} speaking={speaking} />}</ul>
          {travelNote && (
            <p>
              <Written>{travelNote}</Written>
            </p>
          )}
        </>
      )}
    </>
  );
}
