import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { CentreView, CentrePermission } from '../../api/schema';
import { useT } from '../../i18n/LanguageProvider';
import { Button, buttonClass } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Participation } from './facts/Participation';
import { RollOut } from './facts/RollOut';
import { Services } from './facts/Services';
import { Details } from './facts/Details';
import { Visiting } from './facts/Visiting';
import { useDenied } from './permissions';
import type { SectionName } from './sections';

/** What is known of a centre, part by part, each with its own way to change it. */
export function CentreFacts({ centre }: { centre: CentreView }) {
  return (
    <>
      <FactSection centre={centre} name="roll-out" permission="EDIT_CENTRE">
        <RollOut centre={centre} />
      </FactSection>
      <FactSection centre={centre} name="services" permission="EDIT_CENTRE">
        <Services centre={centre} />
      </FactSection>
      <div className="two-columns">
        <FactSection centre={centre} name="visiting" permission="EDIT_VISITING_DETAILS">
          <Visiting centre={centre} />
        </FactSection>
        <div>
          <FactSection centre={centre} name="details" permission="EDIT_CENTRE">
            <Details centre={centre} />
          </FactSection>
          <FactSection centre={centre} name="participation" permission="EDIT_CENTRE">
            <Participation centre={centre} />
          </FactSection>
        </div>
      </div>
    </>
  );
}

interface Props {
  centre: CentreView;
  name: SectionName;
  permission: CentrePermission;
  children: ReactNode;
}

function FactSection({ centre, name, permission, children }: Props) {
  const t = useT();
  const heading = `section-${name}`;
  return (
    <section className="section" aria-labelledby={heading}>
      <div className="section-head">
        <h2 id={heading}>{t(`section.${name}`)}</h2>
        <EditLink {...{ centre, name, permission }} />
      </div>
      {children}
    </section>
  );
}

function EditLink({ centre, name, permission }: Omit<Props, 'children'>) {
  const t = useT();
  const denied = useDenied(centre)(permission);
  const text = (
    <>
      {t('centre.edit')}
      <span className="sr"> {t(`section.${name}`)}</span>
    </>
  );
  if (denied) {
    return (
      <Button size="small" denied={denied}>
        {text}
      </Button>
    );
  }
  return (
    <Link
      className={buttonClass('plain', 'small')}
      to="/centres/$centreId/edit/$section"
      params={{ centreId: centre.id, section: name }}
    >
      <Icon name="edit" />
      {text}
    </Link>
  );
}
