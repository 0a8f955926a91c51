/** The formats in which the app gives and takes data, as its services and hosts use them. */
export { maxImportBytes, readSitesCsv } from '../exchange/csv/readSites.ts';
export { writeSitesCsv } from '../exchange/csv/writeSites.ts';
export { readPortfolioJson, writePortfolioJson } from '../exchange/json/portfolioJson.ts';
export { finishPdf } from '../exchange/pdf/finishPdf.ts';
export { samplePortfolio } from '../exchange/samples/samples.ts';
export { writeWorkbook } from '../exchange/xlsx/writeWorkbook.ts';
