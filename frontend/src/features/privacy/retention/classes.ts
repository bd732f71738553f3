import type { DataClass, RegionSettings, RetentionDecision, RetentionRun } from '../../../api/schema';

const dataClasses: DataClass[] = ['FREE_TEXT', 'MESSAGE', 'CONTACT', 'ATTENDANCE', 'ENROLMENT', 'AUDIT'];

/** How the region's settings call the time of each class. */
export const monthsOf: Record<DataClass, keyof RegionSettings['retention']> = {
  FREE_TEXT: 'freeTextMonths',
  MESSAGE: 'messageMonths',
  CONTACT: 'contactMonths',
  ATTENDANCE: 'attendanceMonths',
  ENROLMENT: 'enrolmentMonths',
  AUDIT: 'auditMonths',
};

/** What is counted of a class. */
export function unitOf(dataClass: DataClass): 'families' | 'letters' | 'lines' {
  if (dataClass === 'MESSAGE') return 'letters';
  return dataClass === 'AUDIT' ? 'lines' : 'families';
}

/** The classes that a controller decides on: the log is one for the whole region. */
export function classesOf(controller: string): DataClass[] {
  return controller.length === 2 ? dataClasses : dataClasses.filter((dataClass) => dataClass !== 'AUDIT');
}

/** A decision in force that covers a class, without which nothing of it goes (A7). */
export function decisionFor(dataClass: DataClass, decisions: RetentionDecision[]): RetentionDecision | undefined {
  return decisions.find(({ inForce, classes }) => inForce && classes.includes(dataClass));
}

export function hasEnded({ state }: Pick<RetentionRun, 'state'>): boolean {
  return state !== 'WAITING' && state !== 'RUNNING';
}

/** How many classes a run found something of. */
export function classesDue({ lines }: Pick<RetentionRun, 'lines'>): number {
  return lines.filter(({ due }) => due > 0).length;
}

/** Whether a run may follow: a dry run that is done, has not been carried out, and found something. */
export function isReady(run: Pick<RetentionRun, 'kind' | 'state' | 'execution' | 'lines'>): boolean {
  return run.kind === 'DRY_RUN' && run.state === 'DONE' && !run.execution && classesDue(run) > 0;
}
