// The texts that no schema has, in both languages.
export const words = {
  nl: {
    optional: '(mag leeg blijven)',
    item: (list, number) => `${list}, nummer ${number}`,
    add: (list) => `Voeg toe aan ${list.toLowerCase()}`,
    remove: (list, number) => `Verwijder nummer ${number} uit ${list.toLowerCase()}`,
    send: 'Controleer en verstuur',
    faults: (count) => (count === 1 ? 'Er klopt iets niet' : `Er kloppen ${count} dingen niet`),
    missing: 'Vul dit in.',
    choice: 'Kies een van de mogelijkheden.',
    /** The point of `95.000` may separate thousands or decimals: the thousands are proposed first. */
    amount: (text) =>
      /^-?[1-9]\d{0,2}(?:\.\d{3})+$/.test(text)
        ? `Bedoelt u ${text},00? Schrijf dan ${text.replaceAll('.', '')}.00.`
        : 'Schrijf een bedrag met ten hoogste twee decimalen, zoals 1234,56 of 1.234,56.',
    whole: (from, to) => `Schrijf een geheel getal van ${from} tot en met ${to}.`,
    date: 'Kies een dag.',
    form: 'Dit heeft niet de vorm die hier past.',
    long: (most) => `Schrijf ten hoogste ${most} tekens.`,
    /** `1.234,56` as the schema has it: `1234.56`. `1.234` could be either, so it stays and is refused. */
    number: (text) =>
      /^-?(?:\d+(?:,\d{1,2})?|\d{1,3}(?:\.\d{3})+,\d{1,2})$/.test(text)
        ? text.replaceAll('.', '').replace(',', '.')
        : text,
    /** The way back: `1234.56` as it is typed here. */
    typed: (number) => (/^-?\d+\.\d{1,2}$/.test(number) ? number.replace('.', ',') : number),
  },
  en: {
    optional: '(optional)',
    item: (list, number) => `${list}, number ${number}`,
    add: (list) => `Add to ${list.toLowerCase()}`,
    remove: (list, number) => `Remove number ${number} from ${list.toLowerCase()}`,
    send: 'Check and send',
    faults: (count) => (count === 1 ? 'Something is not right' : `${count} things are not right`),
    missing: 'Fill this in.',
    choice: 'Choose one of the possibilities.',
    amount: (text) =>
      /^-?[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(text)
        ? `Do you mean ${text.replaceAll('.', ',')}.00? Then write ${text.replace(/[.,]/g, '')}.00.`
        : 'Write an amount with at most two decimals, such as 1234.56 or 1,234.56.',
    whole: (from, to) => `Write a whole number from ${from} to ${to}.`,
    date: 'Choose a day.',
    form: 'This does not have the form that fits here.',
    long: (most) => `Write at most ${most} characters.`,
    /** `1,234.56` as the schema has it: `1234.56`. `1,234` could be either, so it stays and is refused. */
    number: (text) =>
      /^-?(?:\d+(?:\.\d{1,2})?|\d{1,3}(?:,\d{3})+\.\d{1,2})$/.test(text)
        ? text.replaceAll(',', '')
        : text,
    typed: (number) => number,
  },
}
