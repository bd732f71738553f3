import { useQuery } from '@tanstack/react-query';
import { certificateAddress } from '../../../api/certificateAddress';
import type { AttendanceSummary, Household } from '../../../api/schema';
import { useWorkPlace } from '../../../api/workPlace';
import { useFormat, useT } from '../../../i18n/LanguageProvider';
import { Icon } from '../../../ui/Icon';
import { cameQuery } from '../queries';

/** The sessions that the parents came to, with a certificate of each to print; none is kept. */
export function Certificates({ family }: { family: Household }) {
  const mayMark = useWorkPlace()?.permittedActions.includes('MARK_ATTENDANCE') ?? false;
  const came = useQuery({ ...cameQuery(family.id), enabled: mayMark }).data ?? [];
  return came.length > 0 ? <Section family={family} came={came} /> : null;
}

function Section({ family, came }: { family: Household; came: AttendanceSummary[] }) {
  const t = useT();
  return (
    <details className="family-more">
      <summary id="certificates">{t('family.certificates', { count: came.length })}</summary>
      <p className="quiet">{t('family.certificates.lead')}</p>
      <ul className="family-rows" aria-labelledby="certificates">
        {came.map((one) => (
          <Row key={one.id} family={family} came={one} />
        ))}
      </ul>
    </details>
  );
}

function Row({
  family: { parents },
  came: { session, parent, day, role },
}: {
  family: Household;
  came: AttendanceSummary;
}) {
  const t = useT();
  const { date } = useFormat();
  const contact = parents.find(({ id }) => id === parent)?.contact;
  const name = contact ? `${contact.firstName} ${contact.familyName}` : t(`family.role.${role}`);
  return (
    <li>
      <div>
        <span className="num">{date(day)}</span>
        <span className="quiet">{name}</span>
      </div>
      <a href={certificateAddress(session, parent)} download>
        <Icon name="document" /> {t('family.certificate')}
        <span className="sr">
          {' '}
          {date(day)}, {name}
        </span>
      </a>
    </li>
  );
}
