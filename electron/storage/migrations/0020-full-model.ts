import type { Migration } from '../migrate.ts';

type Column = readonly [name: string, type: 'REAL' | 'INTEGER' | 'TEXT', value: number | string | null];

/**
 * The inputs of the full model, each with the value that leaves the figures of an older document as they
 * were: no loan, no tax, no soft cost, a network that grows by itself. New sites begin with the defaults
 * of the field catalogue; these are other values where a default would change a figure. Frozen.
 */
const added: Readonly<Record<'portfolio' | 'market' | 'site' | 'block', readonly Column[]>> = {
  portfolio: [
    ['companyStateTaxRate', 'REAL', 0],
    ['openingCashUsd', 'REAL', 0],
    ['minimumCashUsd', 'REAL', 0],
    ['overheadUsdYear', 'REAL', 0],
    ['overheadEscalation', 'REAL', 0.03],
    ['debtUsd', 'REAL', 0],
    ['debtRate', 'REAL', 0.08],
    ['treasuryBtc', 'REAL', 0],
    ['treasurySaleShare', 'REAL', 1],
    ['convertUsd', 'REAL', 0],
    ['convertMonth', 'TEXT', '2026-12'],
    ['convertCoupon', 'REAL', 0.01],
    ['convertTermMonths', 'INTEGER', 60],
  ],
  market: [
    ['btcStep', 'REAL', 0],
    ['btcStepAfter', 'TEXT', null],
    ['networkModel', 'TEXT', 'growth'],
    ['networkElasticity', 'REAL', 0.45],
    ['networkLagMonths', 'INTEGER', 4],
    ['marginalEfficiencyJPerTh', 'REAL', 20],
    ['marginalImprovement', 'REAL', 0.08],
    ['marginalPowerUsdPerMwh', 'REAL', 62],
    ['responseUp', 'REAL', 0.8],
    ['responseDown', 'REAL', 4],
    ['gpuDiscountRate', 'REAL', 0.14],
    ['equityDiscountRate', 'REAL', 0.14],
    ['reinvestmentRate', 'REAL', 0.08],
    ['financeRate', 'REAL', 0.08],
    ['federalTaxRate', 'REAL', 0],
    ['lossLimit', 'REAL', 0.8],
    ['interestLimitOn', 'TEXT', 'off'],
    ['interestLimit', 'REAL', 0.3],
    ['fiveYearLife', 'INTEGER', 60],
    ['fifteenYearLife', 'INTEGER', 180],
    ['buildingLife', 'INTEGER', 468],
  ],
  site: [
    ['powerContract', 'TEXT', 'allIn'],
    ['lmpLowest', 'REAL', -5],
    ['lmpQuarter', 'REAL', 18],
    ['lmpMedian', 'REAL', 26],
    ['lmpThreeQuarters', 'REAL', 36],
    ['lmp90', 'REAL', 55],
    ['lmp98', 'REAL', 150],
    ['lmpHighest', 'REAL', 2000],
    ['powerAddersUsdPerMwh', 'REAL', 10],
    ['curtailmentUntil', 'TEXT', null],
    ['tcosUsdPerKwYear', 'REAL', 0],
    ['peaksHit', 'REAL', 0.85],
    ['tcosUntil', 'TEXT', null],
    ['olderShare', 'REAL', 0],
    ['olderEfficiencyJPerTh', 'REAL', 29.5],
    ['olderResaleUsdPerTh', 'REAL', 1],
    ['resaleBasis', 'TEXT', 'price'],
    ['resaleMarginYears', 'REAL', 0.9],
    ['displacedMachines', 'TEXT', 'sell'],
    ['redeployPowerUsdPerMwh', 'REAL', 40],
    ['redeployCostUsdPerTh', 'REAL', 1],
    ['redeployMonths', 'INTEGER', 3],
    ['refreshMonth', 'TEXT', null],
    ['refreshEfficiencyJPerTh', 'REAL', 13.5],
    ['refreshUsdPerTh', 'REAL', 16],
    ['refreshResaleUsdPerTh', 'REAL', 0],
    ['miningBookUsdPerMw', 'REAL', 0],
    ['softCostShare', 'REAL', 0],
    ['depositShare', 'REAL', 0],
    ['commercialModel', 'TEXT', 'buildToSuit'],
    ['ownerShare', 'REAL', 1],
    ['leaseStart', 'TEXT', 'campus'],
    ['rampMonths', 'INTEGER', 0],
    ['vacancy', 'REAL', 0],
    ['slaCreditShare', 'REAL', 0],
    ['grossOpexUsdPerKwMonth', 'REAL', 17.9],
    ['facilityEscalation', 'REAL', 0.03],
    ['groundRentUsdYear', 'REAL', 0],
    ['loadFactor', 'REAL', 0.8],
    ['annualPue', 'REAL', 1.25],
    ['powerRecovered', 'REAL', 1],
    ['landRentUsdPerMwYear', 'REAL', 60000],
    ['salePriceUsdPerMw', 'REAL', 430000],
    ['prepaymentShare', 'REAL', 0],
    ['prepaymentMonths', 'INTEGER', 12],
    ['backstopUsd', 'REAL', 0],
    ['backstopMonths', 'INTEGER', 120],
    ['warrantCostUsd', 'REAL', 0],
    ['tenantDefaultMonth', 'INTEGER', null],
    ['voidMonths', 'INTEGER', 12],
    ['reletShare', 'REAL', 0.6],
    ['refitUsdPerItMw', 'REAL', 1000000],
    ['tenantDefaultRate', 'REAL', 0.01],
    ['ldShareOfRent', 'REAL', 0],
    ['ldGraceMonths', 'INTEGER', 3],
    ['terminationMonths', 'INTEGER', null],
    ['gpuKw', 'REAL', 2.63],
    ['gpuCostUsd', 'REAL', 76300],
    ['gpuCostDecline', 'REAL', 0.1],
    ['gpuLeadMonths', 'INTEGER', 3],
    ['gpuLifeMonths', 'INTEGER', 60],
    ['gpuResidual', 'REAL', 0.1],
    ['gpuUtilisation', 'REAL', 0.95],
    ['gpuContractUsdPerHour', 'REAL', 2.91],
    ['gpuContractMonths', 'INTEGER', 60],
    ['gpuMarketUsdPerHour', 'REAL', 2.95],
    ['gpuPriceDecline', 'REAL', 0.15],
    ['gpuOpexShare', 'REAL', 0.1],
    ['loanToCost', 'REAL', 0],
    ['loanRate', 'REAL', 0.0725],
    ['originalIssueDiscount', 'REAL', 0],
    ['loanFee', 'REAL', 0],
    ['capitalisedMonths', 'INTEGER', 0],
    ['interestOnlyMonths', 'INTEGER', 12],
    ['amortisationMonths', 'INTEGER', 168],
    ['amortisation', 'TEXT', 'level'],
    ['targetDscr', 'REAL', 1.3],
    ['loanToValue', 'REAL', 0.75],
    ['valuationCapRate', 'REAL', 0.065],
    ['cashSweep', 'REAL', 0],
    ['dsraMonths', 'INTEGER', 0],
    ['covenantDscr', 'REAL', 1.2],
    ['stateTaxRate', 'REAL', 0],
    ['fiveYearShare', 'REAL', 0.35],
    ['fifteenYearShare', 'REAL', 0.15],
    ['bonusDepreciation', 'REAL', 1],
    ['terminalMethod', 'TEXT', 'none'],
    ['exitMonth', 'INTEGER', 132],
    ['exitCapRate', 'REAL', 0.07],
    ['capPerMissingYear', 'REAL', 0.0035],
    ['exitCost', 'REAL', 0.02],
    ['renewalProbability', 'REAL', 0.6],
    ['renewalRentShare', 'REAL', 0.8],
    ['renewalMonths', 'INTEGER', 60],
  ],
  block: [
    ['delayMonths', 'INTEGER', 0],
    ['commercialModel', 'TEXT', null],
    ['ownerShare', 'REAL', null],
    ['rentUsdPerKwMonth', 'REAL', null],
    ['rentEscalator', 'REAL', null],
    ['leaseTermMonths', 'INTEGER', null],
    ['occupancy', 'REAL', null],
    ['landlordCostShare', 'REAL', null],
    ['hardCostUsdPerItMw', 'REAL', null],
  ],
};

const literal = (value: Column[2]): string =>
  value === null ? 'NULL' : typeof value === 'string' ? `'${value}'` : String(value);

const addColumns = Object.entries(added)
  .flatMap(([table, columns]) =>
    columns.map(([name, type, value]) =>
      value === null
        ? `ALTER TABLE "${table}" ADD COLUMN "${name}" ${type};`
        : `ALTER TABLE "${table}" ADD COLUMN "${name}" ${type} NOT NULL DEFAULT ${literal(value)};`,
    ),
  )
  .join('\n');

/** The rows that the history keeps get the same values, so that what was done can still be undone. */
const completed = (side: 'before' | 'after'): string => `
  CASE WHEN json_extract(step.value, '$.${side}') IS NULL THEN 'null' ELSE
    CASE json_extract(step.value, '$.table')
      ${Object.entries(added)
        .map(
          ([table, columns]) =>
            `WHEN '${table}' THEN rtrim(step.value -> '$.${side}', '}') || '${columns
              .map(([name, , value]) => `,${JSON.stringify(name)}:${JSON.stringify(value)}`)
              .join('')}}'`,
        )
        .join('\n      ')}
      ELSE step.value -> '$.${side}'
    END
  END`;

export const fullModel: Migration = {
  number: 20,
  name: 'full-model',
  sql: `
  ${addColumns}

  UPDATE "history" SET "patch" = (
    SELECT json_group_array(
      json_object(
        'table', json_extract(step.value, '$.table'),
        'key', json_extract(step.value, '$.key'),
        'before', json(${completed('before')}),
        'after', json(${completed('after')})
      ) ORDER BY step.key)
    FROM json_each("history"."patch") AS step)
  WHERE json_valid("patch");
  `,
};
