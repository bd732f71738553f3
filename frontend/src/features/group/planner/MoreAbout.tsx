import { useQuery } from '@tanstack/react-query';
import { today } from '../../../lib/dates';
import { textProps, type Form } from '../../../ui/useForm';
import { ClosedWeeksField } from '../fields/ClosedWeeksField';
import { DetailsFields } from '../fields/DetailsFields';
import { LeadersField } from '../fields/LeadersField';
import { PartnersField } from '../fields/PartnersField';
import { candidatesQuery } from '../reference';
import { formatMonths } from '../words';
import { useSpeech, useT } from '../../../i18n/LanguageProvider';
import { closedWeeksOf, type PlanValues } from './plan';

interface Props {
  form: Form<PlanValues>;
  region: string | undefined;
}

/** All that one may say of a new group, and need not. */
export function MoreAbout({ form, region }: Props) {
  const t = useT();
  return (
    <details className="plan-more">
      <summary>{t('plan.more')}</summary>
      <div className="columns">
        <div className="form">
          <DetailsFields form={form} usualName={useUsualName(form.values)} usualCapacity={t('plan.usualCapacity')} />
        </div>
        <div className="form">
          <Leaders form={form} />
          <PartnersField region={region} host={form.values.host} {...textProps(form, 'partners', '/partners')} />
          <ClosedWeeksField
            value={closedWeeksOf(form.values, today())}
            error={form.faultAt('/closedWeeks')}
            onValue={(weeks) => form.set('closedWeeks', weeks, '/closedWeeks')}
          />
        </div>
      </div>
    </details>
  );
}

/** What the group is called when nobody has named it. */
function useUsualName({ birthFrom, birthTo }: PlanValues): string {
  const { t } = useSpeech();
  if (!birthFrom || !birthTo) return t('plan.usualName.none');
  return t('plan.usualName', { months: formatMonths(birthFrom, birthTo, 'sv') });
}

function Leaders({ form }: { form: Form<PlanValues> }) {
  const t = useT();
  const candidates = useQuery(candidatesQuery(form.values.host)).data ?? [];
  return (
    <LeadersField
      label={t('group.field.leaders')}
      help={t('group.field.leaders.help')}
      candidates={candidates}
      {...textProps(form, 'leaders', '/leaders')}
    />
  );
}
