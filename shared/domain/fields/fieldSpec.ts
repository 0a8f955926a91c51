export type FieldKind = 'number' | 'text' | 'month' | 'choice';

/** One of the values of a choice. */
export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

export interface FieldSpec {
  readonly kind: FieldKind;
  /** Name under which people meet the field. */
  readonly label: string;
  /** One sentence that says what the value means. */
  readonly words: string;
  /** Unit of the stored value, in the language of `shared/language/units.ts`; `1` for a share. Numbers only. */
  readonly unit?: string;
  /** Impossible outside these limits: refused. */
  readonly min?: number;
  readonly max?: number;
  /** Unusual outside this band: a warning that quotes `bandSource`. */
  readonly band?: readonly [number, number];
  readonly bandSource?: string;
  readonly whole?: boolean;
  readonly nullable?: boolean;
  /** Choices only: stored by value; the model computes with the position in this list. */
  readonly options?: readonly FieldOption[];
  /** Fields of a block only: where the value is empty, the field of the same name of its site counts. */
  readonly inherits?: boolean;
  /** What the model computes with where a nullable value is empty. */
  readonly whenEmpty?: number;
  readonly default: number | string | null;
  /** Where the default comes from, with its date, and how far it can be trusted. */
  readonly defaultSource?: string;
  readonly defaultTier?: 'benchmark' | 'estimate' | 'placeholder';
  /** Decimals in an input box; `percent` shows a share times 100. */
  readonly decimals?: number;
  readonly percent?: boolean;
}

/** Declares a field as it stands. */
export const field = <const S extends FieldSpec>(spec: S): S => spec;
/** Declares a number. */
export const number = <const S extends Omit<FieldSpec, 'kind'>>(spec: S) => ({
  kind: 'number' as const,
  ...spec,
});
/** Declares a share of one, shown in per cent. */
export const share = <const S extends Omit<FieldSpec, 'kind' | 'unit' | 'percent'>>(spec: S) => ({
  kind: 'number' as const,
  unit: '1' as const,
  percent: true as const,
  min: 0,
  max: 1,
  decimals: 1,
  ...spec,
});
/** Declares a choice among `options`; the first is its default unless `given` says otherwise. */
export const choice = <
  const O extends readonly [FieldOption, ...FieldOption[]],
  const S extends Pick<FieldSpec, 'label' | 'words' | 'defaultSource' | 'defaultTier'> & {
    readonly default?: O[number]['value'];
  },
>(
  options: O,
  given: S,
) => ({ kind: 'choice' as const, options, default: options[0].value as string, ...given });
