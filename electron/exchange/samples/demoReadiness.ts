import { byId } from '../../../shared/domain/order.ts';
import { type Rating, ratingId, type Site } from '../../../shared/domain/portfolio.ts';
import { type FactorId, factorOf } from '../../../shared/domain/readiness/factors.ts';

/** Factors of which no input speaks, in the order of the lists below. */
const rated = [
  'interconnect',
  'changeOfUse',
  'land',
  'fibre',
  'cooling',
  'hazard',
  'permits',
  'reuse',
  'labour',
  'tax',
  'tenant',
] as const satisfies readonly FactorId[];
type Rated = (typeof rated)[number];

const survey = 'Site survey of the owner’s engineer, August 2026 (invented)';

interface DemoReadiness {
  readonly points: readonly number[];
  /** What is said of single factors, and on what evidence where that is not the survey. */
  readonly notes?: Partial<Record<Rated, readonly [reason: string, evidence?: string]>>;
}

/** Points of the invented sites: near cities fibre and tenants, far from them power and land. */
const demoReadiness: Readonly<Record<string, DemoReadiness>> = {
  'alkali-flat': {
    points: [50, 60, 100, 15, 40, 70, 80, 30, 20, 50, 0],
    notes: { fibre: ['One route only; a second would follow the county road for 70 km'] },
  },
  'bosque-ridge': {
    points: [100, 80, 90, 75, 60, 75, 85, 50, 85, 50, 100],
    notes: {
      fibre: ['Two routes, 6 ms to Dallas'],
      tenant: ['Signed letter of intent', 'Letters of intent, November 2026 (invented)'],
    },
  },
  'caprock-mesa': { points: [75, 70, 100, 55, 50, 60, 85, 40, 45, 50, 50] },
  'cimarron-bend': {
    points: [60, 75, 80, 60, 55, 45, 75, 90, 55, 75, 80],
    notes: { reuse: ['Two halls carry the load and have the height; the loop is new'] },
  },
  'concho-draw': {
    points: [90, 70, 100, 60, 50, 70, 80, 45, 40, 50, 100],
    notes: {
      interconnect: [
        '345 kV, second transformer ordered',
        'Interconnection agreements, schedule A (invented)',
      ],
      changeOfUse: ['Texas duties of large loads: disclosure and remote curtailment'],
    },
  },
  conewango: { points: [70, 50, 60, 80, 90, 75, 55, 70, 65, 50, 70] },
  coteau: {
    points: [75, 75, 100, 45, 100, 85, 80, 40, 30, 75, 60],
    notes: { cooling: ['Free cooling for eight months of the year'] },
  },
  'dismal-river': { points: [50, 60, 100, 30, 75, 70, 80, 30, 20, 50, 0] },
  hiwassee: { points: [65, 50, 50, 60, 65, 70, 45, 50, 60, 50, 30] },
  loyalsock: { points: [50, 50, 40, 70, 75, 55, 50, 50, 65, 50, 0] },
  muskingum: { points: [85, 70, 75, 75, 75, 70, 75, 55, 70, 75, 85] },
  namsen: { points: [75, 60, 70, 55, 100, 85, 60, 40, 40, 25, 60] },
  nechako: {
    points: [60, 25, 70, 50, 95, 60, 50, 40, 40, 25, 20],
    notes: { changeOfUse: ['The utility allots power to data centers by auction'] },
  },
  'oconee-bend': { points: [75, 75, 60, 85, 55, 75, 70, 60, 85, 100, 90] },
  ranetrask: { points: [80, 50, 75, 45, 100, 90, 70, 75, 35, 50, 25] },
  'saguenay-nord': { points: [70, 40, 60, 60, 95, 80, 65, 85, 60, 25, 75] },
  tradewater: { points: [60, 65, 85, 55, 60, 60, 75, 35, 50, 50, 80] },
};

/** Reason by the anchors of a factor: the nearer one, or both at the same distance. */
function reasonOf(factor: FactorId, points: number): string {
  const [full = '', half = '', none = ''] = factorOf(factor)?.anchors ?? [];
  if (points >= 90) return full;
  if (points <= 10) return none;
  if (points > 60) return `between "${half}" and "${full}"`;
  return points < 40 ? `between "${none}" and "${half}"` : half;
}

/** The points of the invented sites, each with reason and evidence. */
export function demoRatings(sites: readonly Site[]): readonly Rating[] {
  return sites
    .flatMap((site): Rating[] => {
      const given = demoReadiness[site.id];
      if (!given) return [];
      return rated.map((factor, index) => {
        const points = given.points[index] ?? 0;
        const [reason, evidence] = given.notes?.[factor] ?? [reasonOf(factor, points)];
        return {
          id: ratingId(site.id, factor),
          siteId: site.id,
          factor,
          points,
          reason,
          evidence: evidence ?? survey,
        };
      });
    })
    .sort(byId);
}
