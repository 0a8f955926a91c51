/**
 * The monthly reference of the worked example once more, written from its conventions in the plainest way,
 * without the language of lines and without a line of the product. It takes every input, so that the model
 * is held against it far from the example too.
 */

export interface ReferencePhase {
  readonly utilityMw: number;
  /** Mining of the phase stops after this month. */
  readonly stopMonth: number;
  readonly readyMonth: number;
}

export interface ReferenceInputs {
  readonly months: number;
  readonly btcPrice: number;
  readonly btcGrowth: number;
  readonly networkEh: number;
  readonly networkGrowth: number;
  readonly feeShare: number;
  readonly subsidy: number;
  readonly firstHalving: number;
  readonly halvingInterval: number;
  readonly joulesPerTh: number;
  readonly overhead: number;
  readonly pool: number;
  readonly uptime: number;
  readonly power: number;
  readonly powerEscalation: number;
  readonly opex: number;
  readonly opexEscalation: number;
  readonly creditsPerMwYear: number;
  readonly resalePerTh: number;
  readonly phases: readonly ReferencePhase[];
  readonly utilityToIt: number;
  readonly rent: number;
  readonly escalator: number;
  readonly leaseMonths: number;
  readonly landlordShare: number;
  readonly hardCostPerItMw: number;
  readonly contingency: number;
  readonly works: number;
  readonly buildMonths: number;
  readonly loanToCost: number;
  readonly loanRate: number;
  readonly capitalisedUntil: number;
  readonly interestOnlyUntil: number;
  readonly maturity: number;
  readonly discountRate: number;
}

export interface ReferenceResult {
  readonly hashprice: readonly number[];
  readonly ebitdaPerMw: readonly number[];
  readonly capex: readonly number[];
  readonly rent: readonly number[];
  readonly noi: readonly number[];
  readonly unlevered: readonly number[];
  readonly draws: readonly number[];
  readonly service: readonly number[];
  readonly balance: readonly number[];
  readonly levered: readonly number[];
  readonly npv: number;
}

/** Months 0 to `months` of the reference, and the value of the conversion at `discountRate`. */
export function referenceCase(given: ReferenceInputs): ReferenceResult {
  const rows = Array.from({ length: given.months + 1 }, (_, t) => t);
  const hashprice = rows.map((t) => (t === 0 ? 0 : hashpriceIn(given, t)));
  const ebitdaPerMw = rows.map((t) => (t === 0 ? 0 : ebitdaIn(given, hashprice[t] ?? 0, t)));

  const itMw = given.phases.reduce((sum, phase) => sum + phase.utilityMw, 0) / given.utilityToIt;
  const uses = itMw * given.hardCostPerItMw * (1 + given.contingency) + given.works;
  const capex = rows.map((t) =>
    t === 0 ? 0 : uses * (spent(t / given.buildMonths) - spent((t - 1) / given.buildMonths)),
  );

  const start = Math.min(...given.phases.map((phase) => phase.readyMonth));
  const rent = rows.map((t) => {
    if (t === 0 || t < start || t >= start + given.leaseMonths) return 0;
    const live = given.phases
      .filter((phase) => phase.readyMonth <= t)
      .reduce((sum, phase) => sum + phase.utilityMw, 0);
    const step = (1 + given.escalator) ** Math.floor((t - start) / 12);
    return (live / given.utilityToIt) * 1_000 * given.rent * step;
  });
  const noi = rent.map((usd) => usd * (1 - given.landlordShare));

  const machines =
    given.phases.reduce((sum, phase) => sum + phase.utilityMw, 0) *
    (1e6 / (given.joulesPerTh * given.overhead));
  const unlevered = rows.map((t) => {
    if (t === 0) return machines * given.resalePerTh;
    const stillMining = given.phases
      .filter((phase) => t <= phase.stopMonth)
      .reduce((sum, phase) => sum + phase.utilityMw, 0);
    return (noi[t] ?? 0) + stillMining * (ebitdaPerMw[t] ?? 0) - (capex[t] ?? 0);
  });
  const loan = loanOf(given, capex);
  return {
    hashprice,
    ebitdaPerMw,
    capex,
    rent,
    noi,
    unlevered,
    ...loan,
    levered: rows.map((t) => (unlevered[t] ?? 0) + (loan.draws[t] ?? 0) - (loan.service[t] ?? 0)),
    npv: unlevered.reduce((sum, usd, t) => sum + usd * (1 + given.discountRate) ** (-t / 12), 0),
  };
}

function hashpriceIn(given: ReferenceInputs, t: number): number {
  const years = (t - 0.5) / 12;
  const price = given.btcPrice * (1 + given.btcGrowth) ** years;
  const petahashes = given.networkEh * 1_000 * (1 + given.networkGrowth) ** years;
  let subsidy = given.subsidy;
  for (let halving = given.firstHalving; halving < t; halving += given.halvingInterval) subsidy /= 2;
  return (price * 144 * subsidy * (1 + given.feeShare)) / petahashes;
}

function ebitdaIn(given: ReferenceInputs, hashprice: number, t: number): number {
  const year = Math.floor((t - 1) / 12);
  const revenue = (hashprice * (1 - given.pool)) / (0.024 * given.joulesPerTh * given.overhead);
  const power = given.power * (1 + given.powerEscalation) ** year;
  const opex = given.opex * (1 + given.opexEscalation) ** year;
  const hours = 730 * given.uptime;
  return Math.max(0, hours * Math.max(revenue - power, 0) - hours * opex + given.creditsPerMwYear / 12);
}

function spent(x: number): number {
  const cut = Math.min(1, Math.max(0, x));
  return 3 * cut ** 2 - 2 * cut ** 3;
}

function loanOf(given: ReferenceInputs, capex: readonly number[]) {
  const rate = given.loanRate / 12;
  const draws = [0];
  const service = [0];
  const balance = [0];
  let payment = 0;
  for (let t = 1; t <= given.months; t += 1) {
    const before = balance[t - 1] ?? 0;
    const draw = t <= given.interestOnlyUntil ? given.loanToCost * (capex[t] ?? 0) : 0;
    const interest = before * rate + (draw * rate) / 2;
    let paid = 0;
    if (t > given.capitalisedUntil) paid = interest;
    if (t === given.interestOnlyUntil + 1) {
      const left = given.maturity - given.interestOnlyUntil;
      payment = rate === 0 ? before / left : (before * rate) / (1 - (1 + rate) ** -left);
    }
    if (t > given.interestOnlyUntil) paid = t <= given.maturity ? payment : 0;
    draws.push(draw);
    service.push(paid);
    balance.push(before + draw + interest - paid);
  }
  return { draws, service, balance };
}
