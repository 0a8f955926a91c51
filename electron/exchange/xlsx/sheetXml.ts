import { columnName, type Formula, formulaAt } from '../../../shared/language/cellReference.ts';
import { columns, headRows } from '../../../shared/workbook/layout.ts';
import type { CellRule, CellValue, Row, Sheet } from '../../../shared/workbook/workbook.ts';
import { type StyleSheet, verdictStyles } from './styles.ts';
import { escapeCellText, escapeXml, xmlHead } from './xml.ts';

const monthWidth = 12;
/** Months on a printed page. */
const monthsOnPage = 12;

/** One sheet as a part of the file. */
export function sheetXml(sheet: Sheet, styles: StyleSheet, isFirst: boolean): string {
  const parts = [
    xmlHead,
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<sheetPr><tabColor rgb="FF${sheet.tab}"/><outlinePr summaryBelow="1"/>${sheet.monthColumns === 0 ? '<pageSetUpPr fitToPage="1"/>' : ''}</sheetPr>`,
    `<dimension ref="A1:${columnName(Math.max(1, sheet.widths.length + sheet.monthColumns))}${Math.max(1, sheet.rowCount)}"/>`,
    viewXml(sheet, isFirst),
    '<sheetFormatPr defaultRowHeight="13.8" outlineLevelRow="1"/>',
    columnsXml(sheet),
    '<sheetData>',
  ];
  for (const row of sheet.rows()) parts.push(rowXml(row, sheet, styles));
  parts.push('</sheetData>', verdictsXml(sheet), rulesXml(sheet.rules), printXml(sheet), '</worksheet>');
  return parts.join('');
}

function viewXml({ frozen, monthColumns }: Sheet, isFirst: boolean): string {
  const { rows, columns: count } = frozen;
  const pane = count > 0 ? 'bottomRight' : 'bottomLeft';
  const split = `${count > 0 ? ` xSplit="${count}"` : ''} ySplit="${rows}"`;
  const zoom = monthColumns > 0 ? ' zoomScale="85" zoomScaleNormal="85"' : '';
  return `<sheetViews><sheetView showGridLines="0"${isFirst ? ' tabSelected="1"' : ''}${zoom} workbookViewId="0"><pane${split} topLeftCell="${columnName(count + 1)}${rows + 1}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${columnName(count + 1)}${rows + 1}" sqref="${columnName(count + 1)}${rows + 1}"/></sheetView></sheetViews>`;
}

function columnsXml({ widths, monthColumns }: Sheet): string {
  const own = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  const first = widths.length + 1;
  const months =
    monthColumns > 0
      ? `<col min="${first}" max="${first + monthColumns - 1}" width="${monthWidth}" customWidth="1"/>`
      : '';
  return `<cols>${own.join('')}${months}</cols>`;
}

function rowXml({ number, cells, months, outline }: Row, sheet: Sheet, styles: StyleSheet): string {
  let xml = `<row r="${number}"${outline > 0 ? ` outlineLevel="${outline}"` : ''}>`;
  for (const { column, style, content } of cells) {
    const start = `<c r="${columnName(column)}${number}" s="${styles.numberOf(style)}"`;
    switch (content.kind) {
      case 'empty':
        xml += `${start}/>`;
        break;
      case 'number':
        xml += `${start}><v>${content.value}</v></c>`;
        break;
      case 'text':
        xml += `${start} t="inlineStr"><is><t xml:space="preserve">${escapeCellText(content.text)}</t></is></c>`;
        break;
      case 'formula':
        xml += formulaXml(start, content.formula, column, content.value);
        break;
    }
  }
  if (months) {
    const style = ` s="${styles.numberOf(months.style)}"`;
    for (let t = 0; t < sheet.monthColumns; t += 1) {
      const column = columns.decision + t;
      const formula = t === 0 ? months.atDecision : months.later;
      xml += formulaXml(`<c r="${columnName(column)}${number}"${style}`, formula, column, months.value(t));
    }
  }
  return `${xml}</row>`;
}

function formulaXml(start: string, formula: Formula, column: number, value: CellValue): string {
  const text = escapeXml(formulaAt(formula, column));
  if (typeof value === 'string') return `${start} t="str"><f>${text}</f><v>${escapeXml(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><f>${text}</f><v>${value ? 1 : 0}</v></c>`;
  return `${start}><f>${text}</f><v>${value}</v></c>`;
}

function verdictsXml({ verdicts }: Sheet): string {
  if (!verdicts) return '';
  const column = columnName(verdicts.column);
  const [top, bottom] = verdicts.rows;
  const first = `${column}${top}`;
  const rule = (style: number, priority: number, verdict: string): string =>
    `<cfRule type="expression" dxfId="${style}" priority="${priority}"><formula>AND(ISLOGICAL(${first}),${verdict})</formula></cfRule>`;
  return `<conditionalFormatting sqref="${column}${top}:${column}${bottom}">${rule(verdictStyles.broken, 1, `NOT(${first})`)}${rule(verdictStyles.holds, 2, first)}</conditionalFormatting>`;
}

/** Rules of the same kind share one entry. */
function rulesXml(rules: readonly CellRule[]): string {
  const cells = new Map<string, string[]>();
  for (const { row, column, allows } of rules) {
    const key = allows.kind === 'list' ? listRule(allows) : numberRule(allows);
    const group = cells.get(key) ?? [];
    group.push(`${columnName(column)}${row}`);
    cells.set(key, group);
  }
  if (cells.size === 0) return '';
  const entries = [...cells].map(([rule, at]) => rule.replace('SQREF', at.join(' ')));
  return `<dataValidations count="${entries.length}">${entries.join('')}</dataValidations>`;
}

function numberRule(allows: CellRule['allows'] & { readonly kind: 'number' }): string {
  const { whole, min, max } = allows;
  const operator = min === null ? 'lessThanOrEqual' : max === null ? 'greaterThanOrEqual' : 'between';
  const [first, second] = min === null ? [max, null] : [min, max];
  const error = `Impossible: allowed is ${min === null ? '' : `from ${min}`}${max === null ? '' : ` to ${max}`}`;
  return `<dataValidation type="${whole ? 'whole' : 'decimal'}" operator="${operator}" allowBlank="1" showErrorMessage="1" errorTitle="Input" error="${error}" sqref="SQREF"><formula1>${first}</formula1>${second === null ? '' : `<formula2>${second}</formula2>`}</dataValidation>`;
}

function listRule({ column, rows }: CellRule['allows'] & { readonly kind: 'list' }): string {
  const name = columnName(column);
  const list = `$${name}$${rows[0]}:$${name}$${rows[1]}`;
  return `<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Input" error="Choose from the list" sqref="SQREF"><formula1>${list}</formula1></dataValidation>`;
}

/** Landscape, with title and page below; sheets of months break every year and repeat labels and dates. */
function printXml({ monthColumns }: Sheet): string {
  const setup =
    monthColumns > 0
      ? '<pageSetup orientation="landscape" scale="44" pageOrder="overThenDown"/>'
      : '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
  const breaks: string[] = [];
  for (let t = monthsOnPage; t < monthColumns - 1; t += monthsOnPage)
    breaks.push(`<brk id="${columns.decision + t}" max="1048575" man="1"/>`);
  return `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>${setup}<headerFooter><oddFooter>&amp;L&amp;8&amp;F&amp;C&amp;8&amp;A&amp;R&amp;8&amp;P / &amp;N</oddFooter></headerFooter>${
    breaks.length > 0
      ? `<colBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.join('')}</colBreaks>`
      : ''
  }`;
}

/** Rows and columns that every printed page repeats, as a defined name. */
export function printTitles(quotedName: string, sheet: Sheet): string {
  if (sheet.monthColumns === 0) return `${quotedName}!$${sheet.frozen.rows}:$${sheet.frozen.rows}`;
  return `${quotedName}!$A:$${columnName(columns.value)},${quotedName}!$${headRows.title}:$${headRows.headings}`;
}
