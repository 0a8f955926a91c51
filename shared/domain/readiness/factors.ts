/** One factor of the readiness of a site: how much it weighs, and what earns 100, 50 and no points. */
export interface Factor {
  readonly id: FactorId;
  readonly label: string;
  /** Heading of a narrow column. */
  readonly short: string;
  readonly words: string;
  /** Points of the score that it can give; those of all factors add to 100. */
  readonly weight: number;
  /** What earns 100, 50 and 0 points, in words. */
  readonly anchors: readonly [full: string, half: string, none: string];
}

export const factorIds = [
  'power',
  'timeToPower',
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
] as const;
export type FactorId = (typeof factorIds)[number];

/** The factors in the order in which they are shown, with weights from published site scores and judgement of Nov 2026. */
export const factors: readonly Factor[] = [
  {
    id: 'power',
    label: 'Energised power',
    short: 'Power',
    words: 'Firm energised MW at one point of delivery',
    weight: 18,
    anchors: ['200 MW or more', '75 MW', '15 MW or less'],
  },
  {
    id: 'timeToPower',
    label: 'Time to power',
    short: 'Time',
    words: 'Months until the contracted MW that are missing are energised',
    weight: 14,
    anchors: ['now', '24 months', '48 months or more'],
  },
  {
    id: 'interconnect',
    label: 'Interconnection',
    short: 'Grid',
    words: 'Voltage, feeds, firm or interruptible',
    weight: 10,
    anchors: ['138 kV or more, two feeds, firm', 'one feed, firm', 'interruptible only'],
  },
  {
    id: 'changeOfUse',
    label: 'Right to change use',
    short: 'Right',
    words: 'Whether the power contract and tariff may serve a data center, and duties of large loads',
    weight: 8,
    anchors: ['free', 'with consent', 'barred'],
  },
  {
    id: 'land',
    label: 'Land',
    short: 'Land',
    words: 'Contiguous land per IT MW, and how it is held',
    weight: 8,
    anchors: ['1 acre per MW or more, owned', 'leased for over 30 years', 'short lease'],
  },
  {
    id: 'fibre',
    label: 'Fibre',
    short: 'Fibre',
    words: 'Diverse routes and round trip to a hub',
    weight: 10,
    anchors: ['three or more routes, under 10 ms', 'two routes, 20 ms', 'none'],
  },
  {
    id: 'cooling',
    label: 'Cooling, water, climate',
    short: 'Cooling',
    words: 'Water rights or dry cooling, and how hot it gets',
    weight: 7,
    anchors: ['free cooling or secured water', 'dry cooling, hot summers', 'no water and no room'],
  },
  {
    id: 'hazard',
    label: 'Natural hazards',
    short: 'Hazard',
    words: 'Flood, earthquake, wind, wildfire',
    weight: 6,
    anchors: ['low in all', 'one that design can meet', 'high in several'],
  },
  {
    id: 'permits',
    label: 'Zoning and permits',
    short: 'Permits',
    words: 'Zoning, permits, community, noise',
    weight: 7,
    anchors: ['zoned, permits in hand', 'permits likely', 'opposed'],
  },
  {
    id: 'reuse',
    label: 'Reuse of buildings',
    short: 'Reuse',
    words: 'Floor load, height and liquid loop of what stands',
    weight: 4,
    anchors: ['halls can be used', 'yard and substation only', 'nothing'],
  },
  {
    id: 'labour',
    label: 'Labour and access',
    short: 'Labour',
    words: 'Trades and operators near, roads for heavy loads',
    weight: 3,
    anchors: ['large market within an hour', 'within two hours', 'remote'],
  },
  {
    id: 'tax',
    label: 'Tax incentives',
    short: 'Tax',
    words: 'Sales and property tax of data centers',
    weight: 2,
    anchors: ['granted', 'available', 'none'],
  },
  {
    id: 'tenant',
    label: 'Tenant interest',
    short: 'Tenant',
    words: 'Letters of intent, rights of first offer',
    weight: 3,
    anchors: ['signed letter of intent', 'talks', 'none'],
  },
];

const byFactor: ReadonlyMap<string, Factor> = new Map(factors.map((factor) => [factor.id, factor]));

/** The declaration of a factor, or undefined where there is none of that id. */
export const factorOf = (id: string): Factor | undefined => byFactor.get(id);
