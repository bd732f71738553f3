/** The address by which the device opens its calendar program, instead of the browser. */
export function forCalendarProgram(address: string): string {
  return address.replace(/^https?:/, 'webcal:');
}
