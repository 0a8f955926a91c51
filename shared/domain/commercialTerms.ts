import type { commercialModels } from './fields/leaseFields.ts';
import type { SiteField } from './fields.ts';
import type { Tier } from './portfolio.ts';

export type CommercialModel = (typeof commercialModels)[number]['value'];

/** What a commercial model usually brings with it: one input, its value and where that comes from. */
export interface CommercialTerm {
  readonly field: SiteField;
  readonly value: number;
  readonly tier: Tier;
  /** Title, place in it and date of the source. */
  readonly title: string;
  readonly detail: string;
  readonly date: string;
}

/** How provenance names a term that came with a model; such a term goes when the model goes. */
export const cameWithModel = 'came with the commercial model';

const asOf = '2026-06';
const term = (
  field: SiteField,
  value: number,
  tier: Tier,
  title: string,
  detail: string,
  date: string = asOf,
): CommercialTerm => ({ field, value, tier, title, detail, date });

const deals = 'Announced deals to June 2026';
const riot = 'Riot and AMD, lease of January 2026';
const barberLake = 'Cipher Barber Lake, lease of November 2025';
const iren = 'IREN and Microsoft, contract of November 2025';
const judgement = 'Judgement of Nov 2026';
const judged = (field: SiteField, value: number, detail: string): CommercialTerm =>
  term(field, value, 'estimate', judgement, detail, '2026-11');

/**
 * Benchmarks of each commercial model. A term that a model does not list is that of the site or the
 * default of its input. Rents are those of lease year 1 per critical IT kW and month.
 */
export const commercialTerms: Readonly<Record<CommercialModel, readonly CommercialTerm[]>> = {
  buildToSuit: [
    term('rentUsdPerKwMonth', 125, 'benchmark', deals, 'Year-1 rent at a 3 % escalator, 110 to 136'),
    term('rentEscalator', 0.03, 'benchmark', 'Hut 8 River Bend, published', 'Escalator'),
    term('leaseTermMonths', 180, 'benchmark', deals, 'Mostly 15 years'),
    judged('landlordCostShare', 0.04, 'Triple net, 0 to 5 % of rent'),
    term('hardCostUsdPerItMw', 10.5e6, 'benchmark', deals, '8 to 11 M announced, 12.1 to 13.3 M financed'),
  ],
  modifiedGross: [
    term('rentUsdPerKwMonth', 133, 'benchmark', deals, 'Year-1 rent of gross leases, 130 to 136, derived'),
    term('rentEscalator', 0.03, 'benchmark', barberLake, 'Escalator'),
    term('leaseTermMonths', 120, 'benchmark', barberLake, 'Ten years'),
    term('landlordCostShare', 0, 'benchmark', barberLake, 'All running cost stands in the facility cost'),
    term('hardCostUsdPerItMw', 9.5e6, 'benchmark', deals, '8 to 11 M announced'),
    term('grossOpexUsdPerKwMonth', 17.9, 'benchmark', barberLake, '36 M a year for 168 MW, derived'),
    term('facilityEscalation', 0.03, 'benchmark', barberLake, 'Yearly step of facility cost'),
  ],
  retrofit: [
    term('rentUsdPerKwMonth', 90.7, 'benchmark', riot, 'Average of 104 over ten years at 3 %, derived'),
    term('rentEscalator', 0.03, 'benchmark', deals, 'Assumed where none is published'),
    term('leaseTermMonths', 120, 'benchmark', riot, 'Ten years'),
    term('landlordCostShare', 0.19, 'benchmark', riot, 'NOI of 25 M on revenue of 31 M, derived'),
    term('hardCostUsdPerItMw', 3.6e6, 'benchmark', riot, 'Retrofit per critical IT MW'),
  ],
  poweredShell: [
    judged('rentUsdPerKwMonth', 30, 'Yield on cost of 8.5 % on the hard cost with contingency and soft cost'),
    term('rentEscalator', 0.03, 'benchmark', deals, 'Assumed where none is published'),
    term('leaseTermMonths', 180, 'benchmark', deals, 'Mostly 15 years'),
    judged('landlordCostShare', 0.02, 'Triple net, little is the landlord’s'),
    judged('hardCostUsdPerItMw', 3.75e6, 'Middle of 2.5 to 5 M per critical IT MW'),
  ],
  poweredLand: [
    judged('rentEscalator', 0.025, 'Ground leases, 2 to 3 % a year'),
    judged('landRentUsdPerMwYear', 60_000, '8 to 12 % of sale values of 0.2 to 1.5 M per MW'),
  ],
  sell: [
    term('salePriceUsdPerMw', 430_000, 'benchmark', 'CleanSpark, sites in Georgia, published', 'Per MW'),
  ],
  gpuCloud: [
    term('leaseTermMonths', 60, 'benchmark', iren, 'Five years, one life of the servers'),
    term('hardCostUsdPerItMw', 10.5e6, 'benchmark', deals, '8 to 11 M announced; servers come on top'),
    term('gpuCostUsd', 76_300, 'benchmark', iren, 'Per GPU, all-in, derived'),
    term('gpuContractUsdPerHour', 2.91, 'benchmark', iren, '1.94 B a year for 76,000 GPUs, derived'),
    term('gpuContractMonths', 60, 'benchmark', iren, 'Five years'),
  ],
};

/** Every input that some commercial model brings with it. */
export const termFields: readonly SiteField[] = [
  ...new Set(Object.values(commercialTerms).flatMap((terms) => terms.map((one) => one.field))),
];
