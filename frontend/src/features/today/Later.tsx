import { Unsent } from '../attendance/Unsent';
import { FamilyDesk } from '../family/desk/FamilyDesk';
import { HandOuts } from './HandOuts';

interface Props {
  subject: string;
  centreId: string;
  plans: boolean;
}

/** What comes after the first look: ticks that were left on the device, and for those who plan the families that wait. */
export function Later({ subject, centreId, plans }: Props) {
  return (
    <>
      <HandOuts />
      <Unsent subject={subject} />
      {plans && <FamilyDesk centreId={centreId} />}
    </>
  );
}
