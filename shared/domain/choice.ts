import type { FieldSpec } from './fields.ts';

/** The name of a stored choice as people read it; a value that is no option stands as it is. */
export function choiceLabel(spec: FieldSpec, value: string): string {
  return spec.options?.find((option) => option.value === value)?.label ?? value;
}

/** The names of all options in a sentence: `Level payments, Sculpted to NOI`. */
export function choiceLabels(spec: FieldSpec): string {
  const labels = spec.options?.map((option) => option.label) ?? [];
  // A name with a comma in it must not look like two.
  return labels.join(labels.some((label) => label.includes(',')) ? '; ' : ', ');
}

/** The stored value of the option that `text` names by value or name, whatever its case and marks; or null. */
export function readChoice(text: string, spec: FieldSpec): string | null {
  const wanted = plain(text);
  const found = spec.options?.find(
    (option) => plain(option.value) === wanted || plain(option.label) === wanted,
  );
  return found?.value ?? null;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
