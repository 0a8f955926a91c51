import type { Portfolio } from '../domain/portfolio.ts';
import { PortfolioEngine } from '../engine/engine.ts';
import { model } from '../model/model.ts';
import { planCalculation } from './calculationPlan.ts';
import { calculationSheet } from './calculationSheet.ts';
import { portfolioChecks, siteChecks } from './checks.ts';
import { checksSheet } from './checksSheet.ts';
import { planInputs } from './inputPlan.ts';
import { inputsSheet } from './inputsSheet.ts';
import { sheetNames } from './layout.ts';
import { notesSheet, type WorkbookStamp } from './notesSheet.ts';
import { formulaContext } from './places.ts';
import { sectionsOf } from './sections.ts';
import { siteSheetNames } from './siteSheetNames.ts';
import { blocksBySite, valuesOf } from './values.ts';
import type { Workbook } from './workbook.ts';

/**
 * The model of a portfolio as a workbook of live formulas: the inputs with their sources, a sheet for the
 * market, each site and the portfolio, checks and notes. Every figure is a formula made from the
 * declaration of its line, and carries the value that the engine has for it.
 */
export function buildWorkbook(portfolio: Portfolio, stamp: WorkbookStamp): Workbook {
  const engine = new PortfolioEngine(portfolio);
  const blocksOf = blocksBySite(portfolio);
  const { sites } = portfolio;
  const names = siteSheetNames(sites.map(({ name }) => name));
  const noBlocks = { sections: [], count: 0 };
  const siteCount = sites.length;
  const shared = { model, siteCount };
  const siteSections = sectionsOf(model, 'site');
  const blockSections = sectionsOf(model, 'block');
  const plans = {
    market: planCalculation({
      ...shared,
      sheet: sheetNames.market,
      sections: sectionsOf(model, 'market'),
      blocks: noBlocks,
      checks: [],
    }),
    portfolio: planCalculation({
      ...shared,
      sheet: sheetNames.portfolio,
      sections: sectionsOf(model, 'portfolio'),
      blocks: noBlocks,
      checks: portfolioChecks,
    }),
    sites: sites.map((site, index) =>
      planCalculation({
        ...shared,
        sheet: names[index] ?? site.id,
        sections: siteSections,
        blocks: { sections: blockSections, count: blocksOf(site).length },
        checks: siteChecks,
      }),
    ),
  };
  const inputs = planInputs(portfolio, model, blocksOf);
  const context = formulaContext({
    engine,
    model,
    values: valuesOf(engine, model),
    inputs,
    lastMonth: engine.months,
    plans,
  });
  const { name } = portfolio.portfolio;
  return {
    title: `${name}: model`,
    sheets: [
      inputsSheet(portfolio, inputs),
      calculationSheet({
        title: `${name}: market`,
        tab: '1F4E79',
        plan: plans.market,
        place: { scope: 'market' },
        context,
      }),
      ...plans.sites.map((plan, site) =>
        calculationSheet({
          title: `${sites[site]?.name ?? ''}${sites[site]?.company ? `, ${sites[site].company}` : ''}`,
          tab: '2E75B6',
          plan,
          place: { scope: 'site', site },
          context,
        }),
      ),
      calculationSheet({
        title: `${name}: all sites`,
        tab: '1F4E79',
        plan: plans.portfolio,
        place: { scope: 'portfolio' },
        context,
      }),
      checksSheet(context, names),
      notesSheet(portfolio, model, stamp),
    ],
  };
}
