import type { Parent } from '../../api/schema';
import { useFormat, useT } from '../../i18n/LanguageProvider';
import { Icon } from '../../ui/Icon';
import { writtenMobile } from './form/parent';
import { Protected } from './Protected';

type Contact = NonNullable<Parent['contact']>;

/** A parent by name, with ways to reach them, for those who may know; for others only what the parent is to the child. */
export function ParentContact({ parent }: { parent: Parent }) {
  const t = useT();
  const { contact, role } = parent;
  if (!contact) {
    return (
      <>
        <b>{t(`family.role.${role}`)}</b>
        <span>{t('family.contact.hidden')}</span>
      </>
    );
  }
  return (
    <>
      <span className="family-names">
        <b>
          {contact.firstName} {contact.familyName}
        </b>
        {contact.protectedIdentity && <Protected />}
      </span>
      <Reach contact={contact} mailStopped={parent.mailStopped} />
      <Spoken parent={parent} interpreter={contact.interpreter} />
      {contact.accessNeeds && <span>{t('family.contact.accessNeeds', { needs: contact.accessNeeds })}</span>}
      {contact.wishes && <span>{t('family.contact.wishes', { wishes: contact.wishes })}</span>}
    </>
  );
}

function Reach({ contact: { email, mobile }, mailStopped }: { contact: Contact; mailStopped: boolean }) {
  const t = useT();
  return (
    <span className="family-reach">
      {mobile && (
        <a href={`tel:${mobile}`}>
          <Icon name="phone" />
          {writtenMobile(mobile)}
        </a>
      )}
      {email && (
        <a href={`mailto:${email}`}>
          <Icon name="mail" />
          {email}
        </a>
      )}
      {email && mailStopped && <span>{t('family.contact.mailStopped')}</span>}
    </span>
  );
}

function Spoken({ parent: { role, language }, interpreter }: { parent: Parent; interpreter: string | null }) {
  const t = useT();
  const format = useFormat();
  return (
    <span>
      {t(`family.role.${role}`)}
      {', '}
      {interpreter
        ? t('family.contact.interpreter', { language: format.language(interpreter) })
        : t('family.contact.speaks', { language: format.language(language) })}
    </span>
  );
}
