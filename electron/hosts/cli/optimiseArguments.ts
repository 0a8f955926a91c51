import type { AskedState } from './readArguments.ts';

export type OptimiseCommand =
  | {
      readonly name: 'optimise';
      readonly kind: 'run';
      readonly file: string;
      readonly limits: string | null;
      readonly state: AskedState;
    }
  | {
      readonly name: 'optimise';
      readonly kind: 'options';
      readonly file: string;
      readonly limits: string | null;
      readonly state: AskedState;
    }
  | {
      readonly name: 'optimise';
      readonly kind: 'lp';
      readonly file: string;
      readonly limits: string | null;
      readonly out: string;
      readonly state: AskedState;
    }
  | { readonly name: 'optimise'; readonly kind: 'defaults' };

interface OptimiseValues {
  readonly limits?: string | undefined;
  readonly options?: boolean | undefined;
  readonly lp?: string | undefined;
  readonly defaults?: boolean | undefined;
}

/** Understands the words after `optimise`, or says what is wrong with them. */
export function readOptimisation(
  values: OptimiseValues & { readonly json?: boolean | undefined },
  files: readonly string[],
  state: AskedState,
): OptimiseCommand | string {
  const given = Object.entries(values)
    .filter(([name]) => name !== 'json')
    .map(([, value]) => value)
    .filter((value) => value !== undefined).length;
  if (values.defaults)
    return files.length === 0 && given === 1
      ? { name: 'optimise', kind: 'defaults' }
      : '"optimise --defaults" takes no file and no other option';
  const [file = ''] = files;
  if (files.length !== 1 || file === '') return `"optimise" takes one file, not ${files.length}`;
  const limits = values.limits ?? null;
  if (values.options && values.lp !== undefined) return 'Give either --options or --lp';
  if (values.lp !== undefined)
    return values.lp === ''
      ? '--lp takes a file'
      : { name: 'optimise', kind: 'lp', file, limits, state, out: values.lp };
  return { name: 'optimise', kind: values.options ? 'options' : 'run', file, limits, state };
}
