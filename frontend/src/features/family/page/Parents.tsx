import { Link } from '@tanstack/react-router';
import type { Household, Parent } from '../../../api/schema';
import { useT } from '../../../i18n/LanguageProvider';
import { buttonClass } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { ParentContact } from '../ParentContact';
import { newParent } from '../words';

/** Those who take part for the child, and how they are reached. */
export function Parents({ family }: { family: Household }) {
  const t = useT();
  const mayEdit = family.permittedActions.includes('EDIT_FAMILIES');
  return (
    <section className="section" aria-labelledby="parents">
      <div className="section-head">
        <h2 id="parents">{t('family.parents')}</h2>
        {mayEdit && (
          <Link
            className={buttonClass('plain', 'small')}
            to="/families/$familyId/parents/$parentId"
            params={{ familyId: family.id, parentId: newParent }}
          >
            <Icon name="plus" />
            {t('family.parent.add')}
          </Link>
        )}
      </div>
      <ul className="family-people">
        {family.parents.map((parent) => (
          <li key={parent.id}>
            <ParentContact parent={parent} />
            {mayEdit && parent.contact && <ChangeLink family={family.id} parent={parent} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChangeLink({ family, parent }: { family: string; parent: Parent }) {
  const t = useT();
  return (
    <p>
      <Link
        className={buttonClass('plain', 'small')}
        to="/families/$familyId/parents/$parentId"
        params={{ familyId: family, parentId: parent.id }}
      >
        <Icon name="edit" />
        {t('family.change')}
        <span className="sr"> {parent.contact?.firstName}</span>
      </Link>
    </p>
  );
}
