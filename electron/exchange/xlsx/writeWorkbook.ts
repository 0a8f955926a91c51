import { type AppError, appError } from '../../../shared/contract/errors.ts';
import { fail, ok, type Result } from '../../../shared/domain/outcome.ts';
import { quotedSheet } from '../../../shared/language/cellReference.ts';
import { cellCount, type Workbook } from '../../../shared/workbook/workbook.ts';
import { printTitles, sheetXml } from './sheetXml.ts';
import { StyleSheet } from './styles.ts';
import { escapeXml, xmlHead } from './xml.ts';
import { packEntry, type ZipEntry, zipOf } from './zip.ts';

/**
 * The Office Open XML form of a workbook, written part by part: a library that holds every cell as an
 * object takes a hundred times the memory and ten times the time, and no library tried lets go of dates.
 */

/** Above this spreadsheet programs take minutes to open a file, and gigabytes. */
const mostCells = 15_000_000;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';

/**
 * Writes a workbook with its formulas and their values as an `.xlsx` file. The same workbook gives the
 * same bytes. Lets other work go on between sheets.
 */
export async function writeWorkbook(workbook: Workbook): Promise<Result<Uint8Array, AppError>> {
  const cells = cellCount(workbook);
  if (cells > mostCells)
    return fail(
      appError(
        'export.failed',
        `The workbook would have ${Math.round(cells / 1e6)} million cells, more than spreadsheet programs can work with`,
        { advice: 'Shorten the horizon, or export a portfolio of fewer sites' },
      ),
    );
  const styles = new StyleSheet();
  const sheets: ZipEntry[] = [];
  for (const [index, sheet] of workbook.sheets.entries())
    sheets.push(await packEntry(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet, styles, index === 0)));
  const parts = [
    await packEntry('[Content_Types].xml', contentTypes(workbook)),
    await packEntry('_rels/.rels', rootRelationships),
    await packEntry('docProps/core.xml', coreProperties(workbook)),
    await packEntry('xl/workbook.xml', workbookXml(workbook)),
    await packEntry('xl/_rels/workbook.xml.rels', workbookRelationships(workbook)),
    await packEntry('xl/styles.xml', styles.xml()),
  ];
  return ok(zipOf([...parts, ...sheets]));
}

function contentTypes({ sheets }: Workbook): string {
  const type = (part: string, name: string): string =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-${name}+xml"/>`;
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'officedocument.spreadsheetml.sheet.main')}${sheets
    .map((_, index) => type(`/xl/worksheets/sheet${index + 1}.xml`, 'officedocument.spreadsheetml.worksheet'))
    .join(
      '',
    )}${type('/xl/styles.xml', 'officedocument.spreadsheetml.styles')}${type('/docProps/core.xml', 'package.core-properties')}</Types>`;
}

const rootRelationships = `${xmlHead}<Relationships xmlns="${packageRelationships}"><Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

function coreProperties({ title }: Workbook): string {
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeXml(title)}</dc:title><dc:creator>Switchyard</dc:creator></cp:coreProperties>`;
}

/** Programs compute all formulas when they open the file, rather than trust the values in it. */
function workbookXml({ sheets }: Workbook): string {
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const titles = sheets.map(
    (sheet, index) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(printTitles(quotedSheet(sheet.name), sheet))}</definedName>`,
  );
  return `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relationships}"><bookViews><workbookView activeTab="0" tabRatio="850"/></bookViews><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>`;
}

function workbookRelationships({ sheets }: Workbook): string {
  const list = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${sheets.length + 1}" Type="${relationships}/styles" Target="styles.xml"/>`;
  return `${xmlHead}<Relationships xmlns="${packageRelationships}">${list.join('')}${styles}</Relationships>`;
}
