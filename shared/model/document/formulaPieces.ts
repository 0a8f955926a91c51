import { fieldSpec, type TableName } from '../../domain/fields.ts';
import { formulaText, type LeafText } from '../../language/formulaText.ts';
import type { Model, ModelLine } from '../../language/model.ts';
import type { FormulaPiece } from './document.ts';

/** Characters of private use around the place of a name: no label contains them. */
const opening = '\ue000';
const closing = '\ue001';

/** Where an input stands in the document. */
export function inputId(table: TableName, field: string): string {
  return `input.${table}.${field}`;
}

/** The formula of a line in names, each name of a line or input pointing at what it names. */
export function formulaPieces(line: ModelLine, model: Model): readonly FormulaPiece[] {
  const named: Exclude<FormulaPiece, string>[] = [];
  const name = (piece: Exclude<FormulaPiece, string>): string => {
    named.push(piece);
    return `${opening}${named.length - 1}${closing}`;
  };
  const leaves: LeafText = {
    constant: ({ value, name: what }) => what ?? String(value),
    input: ({ scope, field }) =>
      name({ id: inputId(scope, field), text: fieldSpec(scope, field)?.label ?? field, isInput: true }),
    line: (piece) => {
      const used = name({ id: piece.id, text: model.byId.get(piece.id)?.label ?? piece.id, isInput: false });
      if (piece.kind === 'previous') return `${used} one month earlier`;
      return piece.kind === 'at' ? `${used} in month ${formulaText(piece.month, leaves)}` : used;
    },
    month: () => 't',
    horizon: () => 'N',
    factor: () => null,
  };
  return formulaText(line.formula, leaves)
    .split(new RegExp(`${opening}(\\d+)${closing}`))
    .flatMap((text, index) => {
      const piece = index % 2 === 1 ? named[Number(text)] : text;
      return piece === undefined || piece === '' ? [] : [piece];
    });
}
