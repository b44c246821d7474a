/** The form of all choices, by their names: filled with a choice, and read back. */
import {kinds, readChoice, type Choice, type ChoiceName} from './choice.js';

type Field = HTMLInputElement | HTMLSelectElement;

const fieldsOf = (form: HTMLFormElement): Field[] =>
  [...form.elements].filter(
    (one): one is Field => one instanceof HTMLInputElement || one instanceof HTMLSelectElement,
  );

const isGroup = (field: Field): field is HTMLInputElement =>
  field.type === 'checkbox' || field.type === 'radio';

/** Shows a choice in the forms' fields, but not in one that is being typed in. */
export function fill(forms: readonly HTMLFormElement[], choice: Choice): void {
  for (const field of forms.flatMap(fieldsOf)) {
    if (!(field.name in kinds)) continue;
    const value = choice[field.name as ChoiceName];
    if (isGroup(field)) field.checked = value.split(' ').includes(field.value);
    else if (field !== document.activeElement || field instanceof HTMLSelectElement) {
      if (field.value !== value) field.value = value;
    }
  }
}

/** The choice that forms hold; what they have no field for is as it was. */
export function read(forms: readonly HTMLFormElement[], before: Choice): Choice {
  const fields = forms.flatMap(fieldsOf);
  return readChoice(name => {
    const own = fields.filter(field => field.name === name);
    const [first] = own;
    if (!first) return before[name as ChoiceName];
    if (!isGroup(first)) return first.value;
    return own
      .filter(field => (field as HTMLInputElement).checked)
      .map(({value}) => value)
      .join(' ');
  });
}

/** Gives a select the values that a feed has, and keeps what was chosen even where it has not. */
export function offer(
  select: HTMLSelectElement,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
): void {
  const all = options.some(([value]) => value === chosen)
    ? options
    : [...options, [chosen, chosen] as const];
  const now = [...select.options].map(({value, text}) => `${value} ${text}`);
  // A list that is open would close.
  if (`${now}` === `${all.map(([value, words]) => `${value} ${words}`)}`) return;
  select.replaceChildren(
    ...all.map(([value, words]) => new Option(words, value, false, value === chosen)),
  );
}
