/** Where the certificate lies that a parent came to a session; it is made when it is asked for. */
export function certificateAddress(session: string, parent: string): string {
  return `/familjenavet/v1/sessions/${session}/attendance/${parent}/certificate`;
}
