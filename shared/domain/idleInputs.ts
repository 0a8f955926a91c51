import type { BlockField, MarketField, portfolioFields, SiteField } from './fields.ts';
import type { Block, Market, PortfolioSettings, Site } from './portfolio.ts';

/**
 * Which inputs do not count under the choices made: hourly prices beside an all-in price, terms of a loan
 * that is none. The model reads them and they change nothing; people should not have to.
 */

type CommercialModel = Site['commercialModel'];

/** What decides which inputs of a site count: its own choices, those of its blocks, and tax. */
export interface SiteSituation {
  readonly site: Site;
  /** The commercial models in use: those of the blocks, or of the site while it has none. */
  readonly models: ReadonlySet<CommercialModel>;
  readonly isTaxed: boolean;
}

/** The situation of a site with these blocks. */
export function siteSituation(market: Market, site: Site, blocks: readonly Block[]): SiteSituation {
  return {
    site,
    models: new Set(
      blocks.length === 0 ? [site.commercialModel] : blocks.map((block) => modelOf(block, site)),
    ),
    isTaxed: market.federalTaxRate > 0 || site.stateTaxRate > 0,
  };
}

/** The commercial model of a block: its own, or that of its site. */
export const modelOf = (block: Block, site: Site): CommercialModel =>
  block.commercialModel ?? site.commercialModel;

/** Models whose tenants pay rent for IT power. */
const rented: readonly CommercialModel[] = ['buildToSuit', 'modifiedGross', 'retrofit', 'poweredShell'];
const hosted: readonly CommercialModel[] = [...rented, 'gpuCloud'];
const termed: readonly CommercialModel[] = [...hosted, 'poweredLand'];

type Rule = (situation: SiteSituation) => string | null;

const unless =
  (holds: (situation: SiteSituation) => boolean, reason: string): Rule =>
  (situation) =>
    holds(situation) ? null : reason;
const uses = (models: readonly CommercialModel[], reason: string): Rule =>
  unless((now) => models.some((model) => now.models.has(model)), reason);

const hourly = unless(({ site }) => site.powerContract !== 'allIn', 'power has one all-in price');
const older = unless(({ site }) => site.olderShare > 0, 'there are no older machines');
const moved = unless(({ site }) => site.displacedMachines === 'redeploy', 'displaced machines are sold');
const refreshed = unless(({ site }) => site.refreshMonth !== null, 'the fleet is never refreshed');
const rent = uses(rented, 'no block pays rent by IT power');
const host = uses(hosted, 'no block has halls of its own');
const gpu = uses(['gpuCloud'], 'no block is a GPU cloud');
const failing = unless(
  ({ site }) =>
    site.tenantDefaultMonth !== null || site.tenantDefaultRate > 0 || site.terminationMonths !== null,
  'the tenant never fails',
);
const loan = unless(({ site }) => site.loanToCost > 0, 'there is no loan');
const taxed = unless(({ isTaxed }) => isTaxed, 'no tax is counted');
const sold = unless(
  ({ site }) => site.terminalMethod === 'exit',
  'a sale is not counted, only shown for comparison',
);
const renewed = unless(
  ({ site }) => site.terminalMethod === 'renewal',
  'a renewal is not counted, only shown for comparison',
);
const priced: Rule = ({ site }) =>
  site.displacedMachines === 'redeploy'
    ? 'displaced machines move to another site'
    : site.resaleBasis === 'margin'
      ? 'machines are sold by the margin they earn'
      : null;

const siteRules: Readonly<Partial<Record<SiteField, Rule>>> = {
  powerPriceUsdPerMwh: unless(
    ({ site }) => site.powerContract !== 'market',
    'power has the hourly market price',
  ),
  lmpLowest: hourly,
  lmpQuarter: hourly,
  lmpMedian: hourly,
  lmpThreeQuarters: hourly,
  lmp90: hourly,
  lmp98: hourly,
  lmpHighest: hourly,
  powerAddersUsdPerMwh: hourly,
  curtailmentUntil: unless(({ site }) => site.curtailmentUsdPerMwYear > 0, 'there is no such income'),
  peaksHit: unless(({ site }) => site.tcosUsdPerKwYear > 0, 'no charge is avoided'),
  tcosUntil: unless(({ site }) => site.tcosUsdPerKwYear > 0, 'no charge is avoided'),
  olderEfficiencyJPerTh: older,
  olderResaleUsdPerTh: (now) => older(now) ?? priced(now),
  asicResaleUsdPerTh: priced,
  resaleBasis: unless(
    ({ site }) => site.displacedMachines === 'sell',
    'displaced machines move to another site',
  ),
  resaleMarginYears: unless(
    ({ site }) => site.resaleBasis === 'margin' && site.displacedMachines === 'sell',
    'machines are not sold by the margin they earn',
  ),
  redeployPowerUsdPerMwh: moved,
  redeployCostUsdPerTh: moved,
  redeployMonths: moved,
  refreshEfficiencyJPerTh: refreshed,
  refreshUsdPerTh: refreshed,
  refreshResaleUsdPerTh: refreshed,
  rentUsdPerKwMonth: rent,
  rentEscalator: uses([...rented, 'poweredLand'], 'no block pays rent'),
  leaseTermMonths: uses(termed, 'every block is sold'),
  leaseStart: uses([...rented, 'poweredLand'], 'no block pays rent'),
  rampMonths: rent,
  occupancy: host,
  vacancy: rent,
  slaCreditShare: rent,
  landlordCostShare: rent,
  grossOpexUsdPerKwMonth: uses(['modifiedGross'], 'no lease is modified gross'),
  loadFactor: host,
  annualPue: host,
  powerRecovered: rent,
  landRentUsdPerMwYear: uses(['poweredLand'], 'no land is let'),
  salePriceUsdPerMw: uses(['sell'], 'no block is sold'),
  hardCostUsdPerItMw: host,
  contingency: host,
  softCostShare: host,
  depositShare: host,
  utilityToIt: host,
  stationService: host,
  prepaymentShare: rent,
  prepaymentMonths: unless(({ site }) => site.prepaymentShare > 0, 'nothing is prepaid'),
  backstopMonths: unless(({ site }) => site.backstopUsd > 0, 'there is no backstop'),
  voidMonths: failing,
  reletShare: failing,
  refitUsdPerItMw: failing,
  ldGraceMonths: unless(({ site }) => site.ldShareOfRent > 0, 'no damages are due'),
  gpuKw: gpu,
  gpuCostUsd: gpu,
  gpuCostDecline: gpu,
  gpuLeadMonths: gpu,
  gpuLifeMonths: gpu,
  gpuResidual: gpu,
  gpuUtilisation: gpu,
  gpuContractUsdPerHour: gpu,
  gpuContractMonths: gpu,
  gpuMarketUsdPerHour: gpu,
  gpuPriceDecline: gpu,
  gpuOpexShare: gpu,
  loanRate: loan,
  originalIssueDiscount: loan,
  loanFee: loan,
  capitalisedMonths: loan,
  interestOnlyMonths: loan,
  amortisationMonths: loan,
  amortisation: loan,
  targetDscr: loan,
  loanToValue: loan,
  valuationCapRate: loan,
  cashSweep: loan,
  dsraMonths: loan,
  covenantDscr: loan,
  fiveYearShare: taxed,
  fifteenYearShare: taxed,
  bonusDepreciation: taxed,
  exitMonth: sold,
  exitCapRate: sold,
  capPerMissingYear: sold,
  exitCost: sold,
  renewalProbability: renewed,
  renewalRentShare: renewed,
  renewalMonths: renewed,
};

/** Why an input of a site does not count now, as the end of a sentence; null where it does. */
export function idleSiteInput(field: SiteField, situation: SiteSituation): string | null {
  return siteRules[field]?.(situation) ?? null;
}

const neededBy: Readonly<Partial<Record<BlockField, readonly CommercialModel[]>>> = {
  rentUsdPerKwMonth: rented,
  rentEscalator: [...rented, 'poweredLand'],
  leaseTermMonths: termed,
  occupancy: hosted,
  landlordCostShare: rented,
  hardCostUsdPerItMw: hosted,
};

/** Whether an input of a block counts under its commercial model. */
export function isBlockInputIdle(field: BlockField, model: CommercialModel): boolean {
  return neededBy[field]?.includes(model) === false;
}

const elastic = (market: Market): string | null =>
  market.networkModel === 'elastic' ? null : 'the network does not move by elasticity';
const response = (market: Market): string | null =>
  market.networkModel === 'response' ? null : 'the network does not answer to what pays';

const marketRules: Readonly<Partial<Record<MarketField, (market: Market) => string | null>>> = {
  btcStepAfter: (market) => (market.btcStep === 0 ? 'there is no step' : null),
  networkGrowth: (market) => (market.networkModel === 'response' ? 'the network answers to what pays' : null),
  networkElasticity: elastic,
  networkLagMonths: elastic,
  marginalEfficiencyJPerTh: response,
  marginalImprovement: response,
  marginalPowerUsdPerMwh: response,
  responseUp: response,
  responseDown: response,
  interestLimit: (market) => (market.interestLimitOn === 'on' ? null : 'the limit is off'),
};

/** Why an input of the market does not count now; null where it does. */
export function idleMarketInput(field: MarketField, market: Market): string | null {
  return marketRules[field]?.(market) ?? null;
}

type CompanyField = keyof typeof portfolioFields;

const companySwitches: Readonly<Partial<Record<CompanyField, readonly [CompanyField, string]>>> = {
  overheadEscalation: ['overheadUsdYear', 'there is no overhead'],
  debtRate: ['debtUsd', 'there is no debt'],
  treasurySaleShare: ['treasuryBtc', 'no bitcoin is held'],
  convertMonth: ['convertUsd', 'no notes are issued'],
  convertCoupon: ['convertUsd', 'no notes are issued'],
  convertTermMonths: ['convertUsd', 'no notes are issued'],
};

/** Why an input of the company does not count now; null where it does. */
export function idleCompanyInput(field: CompanyField, settings: PortfolioSettings): string | null {
  const found = companySwitches[field];
  return found && settings[found[0]] === 0 ? found[1] : null;
}
