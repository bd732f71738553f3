import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ParentGroup } from '../../../api/schema';
import { useText } from '../../../content/contentLanguage';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { weekRuns } from '../../../lib/calendar';
import { useDenied } from '../permissions';
import { versionQuery } from '../reference';
import { useCentreNames } from '../useCentreNames';
import { useMonths } from '../words';

/** What is said of the group, and the way to change it. */
export function GroupFacts({ group }: { group: ParentGroup }) {
  const t = useT();
  return (
    <section className="section" aria-labelledby="facts">
      <div className="section-head">
        <h2 id="facts">{t('group.facts')}</h2>
        <EditLink group={group} />
      </div>
      <dl className="fact-list">
        <Content group={group} />
        <Form group={group} />
        <Together group={group} />
      </dl>
    </section>
  );
}

function EditLink({ group }: { group: ParentGroup }) {
  const t = useT();
  const denied = useDenied(group)('EDIT_GROUPS');
  if (denied) {
    return (
      <Button size="small" denied={denied}>
        {t('group.edit')}
      </Button>
    );
  }
  return (
    <Link className={buttonClass('plain', 'small')} to="/groups/$groupId/edit" params={{ groupId: group.id }}>
      <Icon name="edit" />
      {t('group.edit')}
    </Link>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Content({ group: { programmeVersion, part, birthWindow } }: { group: ParentGroup }) {
  const t = useT();
  const text = useText();
  const { months } = useMonths();
  const version = useQuery(versionQuery(programmeVersion)).data;
  const partName = version?.parts.find(({ key }) => key === part)?.name;
  return (
    <>
      <Fact name={t('group.follows')}>
        {version && `${text(version.programme.name)} ${version.edition.name}, `}
        {partName ? text(partName) : t(programmeVersion ? 'group.part.ALL' : 'group.part.NONE')}
      </Fact>
      <Fact name={t('group.births')}>{birthWindow ? months(birthWindow) : t('group.births.any')}</Fact>
    </>
  );
}

function Form({ group }: { group: ParentGroup }) {
  const t = useT();
  const { language } = useFormat();
  const { mode, interpreter, firstTimeOnly, acceptsEnrolment, place, travelNote, status } = group;
  const spoken = language(group.language);
  return (
    <>
      <Fact name={t('group.field.mode')}>{t(`group.mode.${mode}`)}</Fact>
      <Fact name={t('group.field.language')}>
        {interpreter ? t('group.interpreted', { spoken, interpreter: language(interpreter) }) : spoken}
      </Fact>
      {firstTimeOnly && <Fact name={t('group.for')}>{t('group.field.firstTimeOnly')}</Fact>}
      <Fact name={t('group.field.place')}>{place ?? <span className="missing">{t('group.place.none')}</span>}</Fact>
      {travelNote && <Fact name={t('group.field.travelNote')}>{travelNote}</Fact>}
      {(status === 'OPEN' || status === 'RUNNING') && (
        <Fact name={t('group.enrolment')}>{t(acceptsEnrolment ? 'group.enrolment.yes' : 'group.enrolment.no')}</Fact>
      )}
    </>
  );
}

function Together({ group }: { group: ParentGroup }) {
  const t = useT();
  const { list } = useFormat();
  const nameOf = useCentreNames(group);
  const { centres, closedWeeks } = group;
  const [host, ...partners] = centres.map(({ id }) => nameOf(id));
  const weeks = weekRuns(closedWeeks).map(([year, runs]) => t('group.weeks', { year, weeks: runs }));
  return (
    <>
      {partners.length > 0 && (
        <Fact name={t('group.together')}>
          {t('group.together.with', { host: host ?? '', partners: list(partners) })}
        </Fact>
      )}
      {weeks.length > 0 && <Fact name={t('group.field.closedWeeks')}>{list(weeks)}</Fact>}
    </>
  );
}
