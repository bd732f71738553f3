/** As the API looks for them: a personal identity number, whatever its check digit is; a phone number; a mail address. */
const identityNumber =
  /(?<!\d)(?:19|20)?\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]) ?[-+]? ?\d{4}(?!\d)/;
const phone = /(?<![\d.,:+-])(?:\+|00?)[1-9](?:[ ()/-]{0,3}\d){6,12}(?!\d)/;
const mail = /[^@\s<>,;"]{1,64}@[^@\s<>,;"]{1,186}\.[^@\s<>,;".]{2,63}/;

/** "0830 - 1000" is when, and no phone number. */
const fromTo = /(?<!\d)[01]\d[0-5]\d ?- ?(?:[01]\d|2[0-3])[0-5]\d(?!\d)/g;

/** Whether what leads straight to a person is in a text; names are left to those who write. */
export function tellsWho(text: string): boolean {
  return identityNumber.test(text) || mail.test(text) || phone.test(text.replaceAll(fromTo, ' '));
}
