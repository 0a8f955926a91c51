import { choiceLabel } from '../../../../shared/domain/choice.ts';
import { barredBy } from '../../../../shared/domain/conversion.ts';
import {
  type FieldSpec,
  type MarketField,
  type SiteField,
  siteFields,
} from '../../../../shared/domain/fields.ts';
import { formatCount, formatMw, formatPercent, formatUsdM } from '../../../../shared/domain/format.ts';
import type { SiteSituation } from '../../../../shared/domain/idleInputs.ts';
import { formatFieldUnit, formatQuantity } from '../../../../shared/domain/quantity.ts';

/** One row of a group: an input of the site, a rate of the whole market, or a figure beside them. */
export type InputRowSpec =
  | { readonly kind: 'site'; readonly field: SiteField; readonly empty?: string }
  | { readonly kind: 'market'; readonly field: MarketField }
  | { readonly kind: 'calculated'; readonly line: string; readonly label: string }
  /** Where the rent of the site stands among announced deals. */
  | { readonly kind: 'deals'; readonly label: string };

export interface InputGroup {
  readonly id: string;
  readonly name: string;
  readonly isOpenAtFirst: boolean;
  /** What a closed group holds, in a few words. */
  readonly summary: (now: SiteSituation) => string;
  readonly rows: readonly InputRowSpec[];
}

const site = (field: SiteField, empty?: string): InputRowSpec =>
  empty === undefined ? { kind: 'site', field } : { kind: 'site', field, empty };
const sites = (...fields: readonly SiteField[]): readonly InputRowSpec[] =>
  fields.map((field) => site(field));
const market = (...fields: readonly MarketField[]): readonly InputRowSpec[] =>
  fields.map((field) => ({ kind: 'market', field }));
const calculated = (name: string, label: string): InputRowSpec => ({
  kind: 'calculated',
  line: `site.${name}`,
  label,
});

const label = (now: SiteSituation, field: SiteField): string =>
  choiceLabel(siteFields[field], String(now.site[field]));
const quantity = (now: SiteSituation, field: SiteField): string => {
  const spec: FieldSpec = siteFields[field];
  const value = now.site[field];
  return `${formatQuantity(typeof value === 'number' ? value : null, spec)} ${formatFieldUnit(spec)}`.trim();
};

/** Every input of a site, in the groups in which people think of them. */
export const inputGroups: readonly InputGroup[] = [
  {
    id: 'power',
    name: 'Power and credits',
    isOpenAtFirst: true,
    summary: (now) => `${formatMw(now.site.energisedMw)} MW, ${label(now, 'powerContract').toLowerCase()}`,
    rows: [
      site('energisedMw'),
      site('contractedMw', 'none'),
      site('contractedFrom', 'no date'),
      ...sites('reservedMw'),
      site('miningMw', 'all'),
      ...sites('powerContract', 'powerPriceUsdPerMwh', 'powerEscalation', 'powerAddersUsdPerMwh'),
      ...sites('lmpLowest', 'lmpQuarter', 'lmpMedian', 'lmpThreeQuarters', 'lmp90', 'lmp98', 'lmpHighest'),
      ...sites('curtailmentUsdPerMwYear'),
      site('curtailmentUntil', 'no end'),
      ...sites('tcosUsdPerKwYear', 'peaksHit'),
      site('tcosUntil', 'no end'),
      calculated('miningMargin', 'Mining margin, month 1'),
      calculated('breakevenPowerPrice', 'Break-even power price'),
    ],
  },
  {
    id: 'fleet',
    name: 'Fleet and displaced machines',
    isOpenAtFirst: true,
    summary: (now) =>
      `${quantity(now, 'fleetEfficiencyJPerTh')}, ${label(now, 'displacedMachines').toLowerCase()}`,
    rows: [
      ...sites('fleetEfficiencyJPerTh', 'miningOverhead', 'miningUptime', 'poolFee'),
      ...sites('miningOpexUsdPerMwh', 'miningOpexEscalation'),
      ...sites('olderShare', 'olderEfficiencyJPerTh', 'displacedMachines', 'resaleBasis'),
      ...sites('asicResaleUsdPerTh', 'olderResaleUsdPerTh', 'resaleMarginYears'),
      ...sites('redeployPowerUsdPerMwh', 'redeployCostUsdPerTh', 'redeployMonths'),
      site('refreshMonth', 'never'),
      ...sites('refreshEfficiencyJPerTh', 'refreshUsdPerTh', 'refreshResaleUsdPerTh', 'miningBookUsdPerMw'),
      calculated('breakevenHashprice', 'Break-even hashprice'),
    ],
  },
  {
    id: 'lease',
    name: 'AI lease',
    isOpenAtFirst: true,
    summary: (now) => label(now, 'commercialModel'),
    rows: [
      ...sites('commercialModel', 'ownerShare', 'rentUsdPerKwMonth', 'rentEscalator', 'leaseTermMonths'),
      ...sites('leaseStart', 'rampMonths', 'occupancy', 'vacancy', 'slaCreditShare', 'landlordCostShare'),
      ...sites('grossOpexUsdPerKwMonth', 'facilityEscalation', 'groundRentUsdYear'),
      ...sites('landRentUsdPerMwYear', 'salePriceUsdPerMw'),
      ...sites('utilityToIt', 'stationService', 'loadFactor', 'annualPue', 'powerRecovered'),
      { kind: 'deals', label: 'Announced deals' },
      calculated('criticalItMw', 'Critical IT'),
      calculated('stableNoiTotal', 'NOI, first full year'),
    ],
  },
  {
    id: 'contract',
    name: 'Contract risks',
    isOpenAtFirst: false,
    summary: ({ site: { prepaymentShare, backstopUsd, tenantDefaultMonth } }) =>
      [
        prepaymentShare > 0 ? `${formatPercent(prepaymentShare, 0)} prepaid` : '',
        backstopUsd > 0 ? `${formatUsdM(backstopUsd)} backstop` : '',
        tenantDefaultMonth === null ? '' : `tenant fails in month ${tenantDefaultMonth}`,
      ]
        .filter((part) => part !== '')
        .join(', ') || 'nothing prepaid or backed',
    rows: [
      ...sites('prepaymentShare', 'prepaymentMonths', 'backstopUsd', 'backstopMonths', 'warrantCostUsd'),
      site('tenantDefaultMonth', 'never'),
      ...sites('tenantDefaultRate', 'voidMonths', 'reletShare', 'refitUsdPerItMw'),
      ...sites('ldShareOfRent', 'ldGraceMonths'),
      site('terminationMonths', 'never'),
      calculated('npvLossAdjusted', 'NPV, loss-adjusted'),
    ],
  },
  {
    id: 'gpu',
    name: 'GPU cloud',
    isOpenAtFirst: false,
    summary: (now) =>
      now.models.has('gpuCloud') ? quantity(now, 'gpuContractUsdPerHour') : 'no block is a GPU cloud',
    rows: [
      ...sites('gpuKw', 'gpuCostUsd', 'gpuCostDecline', 'gpuLeadMonths', 'gpuLifeMonths', 'gpuResidual'),
      ...sites('gpuUtilisation', 'gpuContractUsdPerHour', 'gpuContractMonths'),
      ...sites('gpuMarketUsdPerHour', 'gpuPriceDecline', 'gpuOpexShare'),
      calculated('npvCloud', 'NPV of the cloud'),
    ],
  },
  {
    id: 'build',
    name: 'Build',
    isOpenAtFirst: true,
    summary: (now) => `${quantity(now, 'buildMonths')} a block`,
    rows: [
      ...sites('hardCostUsdPerItMw', 'contingency', 'softCostShare', 'depositShare'),
      ...sites('substationUsd', 'fibreUsd', 'decommissionUsd'),
      ...sites('buildMonths', 'blockGapMonths', 'blockMw', 'moduleMw'),
      calculated('capexTotal', 'Capex'),
      calculated('yieldOnCost', 'Yield on cost, first year'),
    ],
  },
  {
    id: 'loan',
    name: 'Loan',
    isOpenAtFirst: false,
    summary: ({ site: { loanToCost, loanRate } }) =>
      loanToCost > 0 ? `${formatPercent(loanToCost, 0)} of cost at ${formatPercent(loanRate, 2)}` : 'none',
    rows: [
      ...sites('loanToCost', 'loanRate', 'originalIssueDiscount', 'loanFee'),
      ...sites('capitalisedMonths', 'interestOnlyMonths', 'amortisationMonths', 'amortisation'),
      ...sites('targetDscr', 'loanToValue', 'valuationCapRate', 'cashSweep', 'dsraMonths', 'covenantDscr'),
      calculated('loan', 'Loan'),
      calculated('minimumDscr', 'DSCR, lowest'),
    ],
  },
  {
    id: 'tax',
    name: 'Tax',
    isOpenAtFirst: false,
    summary: (now) => (now.isTaxed ? `state ${formatPercent(now.site.stateTaxRate, 2)}` : 'not counted'),
    rows: [
      ...sites('stateTaxRate', 'fiveYearShare', 'fifteenYearShare', 'bonusDepreciation'),
      ...market('federalTaxRate'),
      calculated('npvAfterTax', 'NPV after tax'),
    ],
  },
  {
    id: 'terminal',
    name: 'Terminal value',
    isOpenAtFirst: false,
    summary: (now) => label(now, 'terminalMethod').toLowerCase(),
    rows: [
      ...sites('terminalMethod', 'exitMonth', 'exitCapRate', 'capPerMissingYear', 'exitCost'),
      ...sites('renewalProbability', 'renewalRentShare', 'renewalMonths'),
      calculated('npvWithNothing', 'NPV, nothing after the lease'),
      calculated('npvWithExit', 'NPV, sale'),
      calculated('npvWithRenewal', 'NPV, renewal'),
    ],
  },
  {
    id: 'money',
    name: 'Money',
    isOpenAtFirst: true,
    summary: () => `${formatCount(8, 'rate')} of the whole market`,
    rows: [
      ...market('leaseDiscountRate', 'miningDiscountRate', 'gpuDiscountRate', 'equityDiscountRate'),
      ...market('rentShiftUsdPerKwMonth', 'hardCostShift', 'powerShiftUsdPerMwh', 'delayMonths'),
      calculated('npvDoNothing', 'NPV keep mining'),
      calculated('moic', 'MOIC'),
      calculated('averageYieldOnCost', 'Yield on cost, average'),
    ],
  },
  {
    id: 'gates',
    name: 'Readiness gates',
    isOpenAtFirst: false,
    summary: ({ site }) => {
      const barred = barredBy(site).length;
      return barred === 0
        ? 'none fails'
        : `${formatCount(barred, 'gate')} ${barred === 1 ? 'fails' : 'fail'}`;
    },
    rows: sites('gatePowerRight', 'gateFloodWay', 'gateFibreRoute', 'minimumBlockMw'),
  },
  {
    id: 'place',
    name: 'Location',
    isOpenAtFirst: false,
    summary: ({ site: { region, grid } }) =>
      [region, grid].filter((part) => part !== '').join(', ') || 'none',
    rows: [
      ...sites('name'),
      ...(['company', 'region', 'grid', 'cooling', 'latitude', 'longitude', 'note'] as const).map((field) =>
        site(field, 'none'),
      ),
    ],
  },
];
