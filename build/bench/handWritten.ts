/**
 * The value of a site written by hand: what the simulation variant of the kernel is measured against. The
 * same lines as `site.npvPlan` and `site.npvDoNothing` need, as an engineer would write them who knows the
 * model by heart: one loop over the months, blocks inside it, branches that never change taken once.
 */

type Inputs = Readonly<Record<string, number>>;

/** Series of the market, months 0 to N. */
export interface HandWrittenMarket {
  readonly hashprice: Float64Array;
  readonly miningDiscount: Float64Array;
  readonly leaseDiscount: Float64Array;
  readonly gpuDiscount: Float64Array;
  readonly powerShift: number;
  readonly rentShift: number;
  readonly hardCostShift: number;
  readonly delay: number;
}

export interface HandWrittenValue {
  readonly npvPlan: number;
  readonly npvDoNothing: number;
}

/** Positions of the options of choices, as inputs are packed. */
const allIn = 0;
const marketPower = 1;
const campus = 0;
const modifiedGross = 1;
const poweredShell = 3;
const poweredLand = 4;
const sold = 5;
const cloud = 6;
const sell = 0;
const byMargin = 1;
const exit = 1;
const renewal = 2;

const num = (row: Inputs, name: string): number => row[name] ?? Number.NaN;

function sCurve(x: number): number {
  if (x <= 0) return 0;
  return x >= 1 ? 1 : x * x * (3 - 2 * x);
}

/** A block with what does not change by month worked out. */
function blockOf(row: Inputs, site: Inputs, market: HandWrittenMarket) {
  const model = num(row, 'commercialModel');
  const delay = market.delay + num(row, 'delayMonths');
  const utilityMw = num(row, 'utilityMw');
  const hasHalls = model !== sold && model !== poweredLand;
  const itMw = hasHalls ? (utilityMw * (1 - num(site, 'stationService'))) / num(site, 'utilityToIt') : 0;
  const ready = num(row, 'readyMonth') + delay;
  const spendFrom = num(row, 'spendFrom');
  const share = num(row, 'ownerShare');
  const occupancy = num(row, 'occupancy');
  return {
    model,
    isLet: model <= poweredShell,
    utilityMw,
    itMw,
    ready,
    plannedReady: num(row, 'readyMonth'),
    stop: Math.min(num(row, 'stopMonth'), ready - 1),
    spendFrom,
    spendMonths: num(row, 'spendMonths') + delay,
    saleMonth: num(row, 'asicSaleMonth'),
    share,
    rent1: Math.max(0, num(row, 'rentUsdPerKwMonth') + market.rentShift),
    escalator: 1 + num(row, 'rentEscalator'),
    term: num(row, 'leaseTermMonths'),
    paidKw: itMw * 1_000 * occupancy * share,
    occupancy,
    landlord: num(row, 'landlordCostShare') + num(site, 'slaCreditShare'),
    hardCost:
      itMw *
      num(row, 'hardCostUsdPerItMw') *
      (1 + market.hardCostShift) *
      (1 + num(site, 'contingency') + num(site, 'softCostShare')) *
      share,
    gpus: model === cloud ? (itMw * 1_000 * occupancy * share) / num(site, 'gpuKw') : 0,
    isLate: delay > num(site, 'terminationMonths'),
    earnsFrom: model === sold ? ready + 1_200 : ready,
    leaseStart: ready,
    leaseEnd: 0,
    failsAt: 0,
    prepaid: 0,
    prepaidAt: 0,
    steps: 1,
    facilitySteps: 1,
    spent: 0,
    gpuFrom: 0,
    cloudEnd: ready + num(row, 'leaseTermMonths'),
  };
}

const quantiles = [
  [0.25, 'lmpLowest', 'lmpQuarter'],
  [0.25, 'lmpQuarter', 'lmpMedian'],
  [0.25, 'lmpMedian', 'lmpThreeQuarters'],
  [0.15, 'lmpThreeQuarters', 'lmp90'],
  [0.08, 'lmp90', 'lmp98'],
  [0.02, 'lmp98', 'lmpHighest'],
] as const;

/** NPV of the plan and of do-nothing of one site, in USD. */
export function handWrittenValue(
  market: HandWrittenMarket,
  site: Inputs,
  blockRows: readonly Inputs[],
  months: number,
): HandWrittenValue {
  const blocks = blockRows.map((row) => blockOf(row, site, market));
  const count = blocks.length;
  const isCampus = num(site, 'leaseStart') === campus;

  let aiUtility = 0;
  let firstReady = count > 0 ? Number.POSITIVE_INFINITY : 0;
  let worksFrom = count > 0 ? Number.POSITIVE_INFINITY : 0;
  let worksEnd = count > 0 ? Number.NEGATIVE_INFINITY : 0;
  for (const block of blocks) {
    aiUtility += block.utilityMw;
    firstReady = Math.min(firstReady, block.earnsFrom);
    worksFrom = Math.min(worksFrom, block.spendFrom);
    worksEnd = Math.max(worksEnd, block.spendFrom + block.spendMonths);
  }
  let leaseEnd = count > 0 ? Number.NEGATIVE_INFINITY : 0;
  const gpuLife = num(site, 'gpuLifeMonths');
  const gpuLead = num(site, 'gpuLeadMonths');
  const deposit = num(site, 'depositShare');
  for (const block of blocks) {
    block.leaseStart = isCampus ? firstReady : block.ready;
    block.leaseEnd = block.leaseStart + block.term;
    leaseEnd = Math.max(leaseEnd, block.leaseEnd);
    const failMonth = block.isLate ? 1 : num(site, 'tenantDefaultMonth');
    block.failsAt = block.leaseStart + failMonth - 1;
    const growth = block.escalator - 1;
    const leaseYears = growth === 0 ? block.term / 12 : (block.escalator ** (block.term / 12) - 1) / growth;
    block.prepaid =
      (block.isLet ? block.paidKw * block.rent1 * 12 * leaseYears : 0) * num(site, 'prepaymentShare');
    block.prepaidAt = Math.max(0, block.leaseStart - num(site, 'prepaymentMonths'));
    block.gpuFrom = Math.max(0, block.ready - gpuLead);
    block.spent =
      (block.spendFrom < 0 ? deposit : 0) + (1 - deposit) * sCurve(-block.spendFrom / block.spendMonths);
  }

  const energised = num(site, 'energisedMw');
  const contractedFrom = num(site, 'contractedFrom');
  const finalMw =
    contractedFrom < contractedFrom + 1 ? Math.max(energised, num(site, 'contractedMw')) : energised;
  const reservedMw = num(site, 'reservedMw');
  const miningToday = Math.max(0, Math.min(num(site, 'miningMw'), energised - reservedMw));
  const displaced = miningToday - Math.max(0, Math.min(miningToday, finalMw - reservedMw - aiUtility));
  const displacedShare = aiUtility > 0 ? displaced / aiUtility : 0;
  const mainMw = miningToday * (1 - num(site, 'olderShare'));
  const displacedOlder = displaced > 0 ? Math.min(miningToday - mainMw, displaced) / displaced : 0;

  const overhead = num(site, 'miningOverhead');
  const mainEff = num(site, 'fleetEfficiencyJPerTh') * overhead;
  const olderEff = num(site, 'olderEfficiencyJPerTh') * overhead;
  const newEff = num(site, 'refreshEfficiencyJPerTh') * overhead;
  const thPerMw = 1e6 / mainEff;
  const olderThPerMw = 1e6 / olderEff;
  const net = 1 - num(site, 'poolFee');
  const hoursRun = 730 * num(site, 'miningUptime');
  const contract = num(site, 'powerContract');
  const powerShift = market.powerShift;
  const price1 = num(site, 'powerPriceUsdPerMwh') + powerShift;
  const adders = num(site, 'powerAddersUsdPerMwh');
  const curve = quantiles.map(([hours, from, to]) => ({
    hours,
    from: num(site, from),
    width: Math.max(0, num(site, to) - num(site, from)),
  }));
  let meanPrice = 0;
  for (const step of curve) meanPrice += step.hours * (step.from + step.width / 2);

  const marginOf = (revenue: number, steps: number, powerPrice: number): number => {
    if (contract === allIn) return Math.max(0, revenue - powerPrice);
    const limit = (revenue - adders) / steps - powerShift;
    let sum = 0;
    for (const step of curve) {
      const reached =
        step.width > 0
          ? Math.min(1, Math.max(0, (limit - step.from) / step.width))
          : limit >= step.from
            ? 1
            : 0;
      sum += step.hours * reached * (limit - step.from - (reached * step.width) / 2);
    }
    const earned = sum * steps;
    return contract === marketPower ? earned : earned + (meanPrice + powerShift) * steps - powerPrice;
  };

  const hasOlder = mainMw < miningToday;
  const refreshMonth = num(site, 'refreshMonth');
  const refreshCost =
    (1e6 / newEff) * num(site, 'refreshUsdPerTh') - thPerMw * num(site, 'refreshResaleUsdPerTh');
  const isSelling = num(site, 'displacedMachines') === sell;
  const isByMargin = num(site, 'resaleBasis') === byMargin;
  const givenValue =
    (1 - displacedOlder) * thPerMw * num(site, 'asicResaleUsdPerTh') +
    displacedOlder * olderThPerMw * num(site, 'olderResaleUsdPerTh');
  const movingCost =
    ((1 - displacedOlder) * thPerMw + displacedOlder * olderThPerMw) * num(site, 'redeployCostUsdPerTh');
  const redeployMonths = num(site, 'redeployMonths');
  const hostPrice1 = num(site, 'redeployPowerUsdPerMwh') + powerShift;
  const powerStep = 1 + num(site, 'powerEscalation');
  const opexStep = 1 + num(site, 'miningOpexEscalation');
  const facilityStep = 1 + num(site, 'facilityEscalation');
  const opex1 = num(site, 'miningOpexUsdPerMwh');
  const demandResponse = num(site, 'curtailmentUsdPerMwYear') / 12;
  const demandResponseUntil = num(site, 'curtailmentUntil');
  const transmission = (num(site, 'tcosUsdPerKwYear') * 1_000 * num(site, 'peaksHit')) / 12;
  const transmissionUntil = num(site, 'tcosUntil');
  const kept = 1 - num(site, 'vacancy');
  const ramp = num(site, 'rampMonths') + 1;
  const voidMonths = num(site, 'voidMonths');
  const relet = num(site, 'reletShare');
  const energyPerItMw = num(site, 'loadFactor') * num(site, 'annualPue') * 730;
  const unrecovered = 1 - num(site, 'powerRecovered');
  const gpuDecline = 1 - num(site, 'gpuPriceDecline');
  const gpuCostDecline = 1 - num(site, 'gpuCostDecline');
  const gpuContractMonths = num(site, 'gpuContractMonths');
  const gpuUse = 730 * num(site, 'gpuUtilisation');
  const gpuOpex = num(site, 'gpuOpexShare');
  const gpuBought = new Float64Array(months + 1);
  const terminal = num(site, 'terminalMethod');
  const exitMonth = num(site, 'exitMonth');
  const renewalMonths = num(site, 'renewalMonths');
  const works =
    aiUtility > 0
      ? (num(site, 'substationUsd') + num(site, 'fibreUsd') + num(site, 'decommissionUsd')) *
        num(site, 'ownerShare')
      : 0;

  let powerSteps = 1;
  let opexSteps = 1;
  let groundSteps = 1;
  let gpuFactor = 1;
  let gpuCostFactor = 1;
  const gpuMonthly = gpuDecline ** (1 / 12);
  const gpuCostMonthly = gpuCostDecline ** (1 / 12);
  let worksSpent = 0;
  let backstopPaid = 0;
  let npvDoNothing = 0;
  let npvKept = 0;
  let npvLease = 0;
  let npvCloud = 0;
  let npvTerminal = 0;
  let exitNoi = 0;

  const marginYears = num(site, 'resaleMarginYears');
  const grossOpexUsdPerKwMonth = num(site, 'grossOpexUsdPerKwMonth');
  const renewalProbability = num(site, 'renewalProbability');
  const renewalRentShare = num(site, 'renewalRentShare');
  const landRentUsdPerMwYear = num(site, 'landRentUsdPerMwYear');
  const refitUsdPerItMw = num(site, 'refitUsdPerItMw');
  const ldGraceMonths = num(site, 'ldGraceMonths');
  const ldShareOfRent = num(site, 'ldShareOfRent');
  const salePriceUsdPerMw = num(site, 'salePriceUsdPerMw');
  const gpuContractUsdPerHour = num(site, 'gpuContractUsdPerHour');
  const gpuMarketUsdPerHour = num(site, 'gpuMarketUsdPerHour');
  const gpuCostUsd = num(site, 'gpuCostUsd');
  const groundRentUsdYear = num(site, 'groundRentUsdYear');
  const backstopUsd = num(site, 'backstopUsd');
  const backstopMonths = num(site, 'backstopMonths');
  const warrantCostUsd = num(site, 'warrantCostUsd');
  const gpuResidual = num(site, 'gpuResidual');

  for (let t = 0; t <= months; t += 1) {
    if (t > 1 && (t - 1) % 12 === 0) {
      powerSteps *= powerStep;
      opexSteps *= opexStep;
    }
    if (t > 0) {
      gpuFactor *= gpuMonthly;
      gpuCostFactor *= gpuCostMonthly;
    }
    const sinceReady = t - firstReady;
    if (sinceReady > 0 && sinceReady % 12 === 0) groundSteps *= facilityStep;

    const powerPrice = price1 * powerSteps;
    let main = 0;
    let older = 0;
    let fresh = 0;
    let moved = 0;
    if (t > 0) {
      const income = ((market.hashprice[t] ?? 0) * net) / 0.024;
      const fixed = hoursRun * opex1 * opexSteps;
      const credits =
        (t <= demandResponseUntil ? demandResponse : 0) + (t <= transmissionUntil ? transmission : 0);
      const revenue = income / mainEff;
      main = Math.max(0, hoursRun * marginOf(revenue, powerSteps, powerPrice) - fixed + credits);
      if (hasOlder)
        older = Math.max(0, hoursRun * marginOf(income / olderEff, powerSteps, powerPrice) - fixed + credits);
      if (t > refreshMonth)
        fresh = Math.max(0, hoursRun * marginOf(income / newEff, powerSteps, powerPrice) - fixed + credits);
      if (!isSelling) {
        const host = hostPrice1 * powerSteps;
        const ofMain = Math.max(0, hoursRun * Math.max(0, revenue - host) - fixed);
        const ofOlder = Math.max(0, hoursRun * Math.max(0, income / olderEff - host) - fixed);
        moved = (1 - displacedOlder) * ofMain + displacedOlder * ofOlder;
      }
    }

    let committed = 0;
    let rent = 0;
    let runningCost = 0;
    let contractCash = 0;
    let sale = 0;
    let lost = 0;
    let leaseCapex = 0;
    let cloudCapex = 0;
    let cloudRevenue = 0;
    let cloudPower = 0;
    let gpuCapex = 0;
    let machines = 0;
    let movedMw = 0;
    let renewed = 0;
    let valuePerMw = givenValue;
    if (isByMargin) {
      const at = Math.max(1, t);
      const energy = (24 * mainEff * price1 * (at === t ? powerSteps : 1)) / 1e6;
      const margin = Math.max(0, (market.hashprice[at] ?? 0) / 1_000 - energy);
      valuePerMw = thPerMw * margin * 365 * marginYears;
    }

    for (let b = 0; b < count; b += 1) {
      const block = blocks[b];
      if (!block) continue;
      const sinceLease = t - block.leaseStart;
      if (sinceLease > 0 && sinceLease % 12 === 0) {
        block.steps *= block.escalator;
        block.facilitySteps *= facilityStep;
      }
      if (t > block.stop) committed += block.utilityMw;
      const isLive = t >= block.ready;
      const filled = isLive ? Math.min(1, (t - block.ready + 1) / ramp) : 0;
      const isLeased = t < block.leaseEnd;
      if (t > 0 && isLive && block.isLet) {
        const rate = block.rent1 * block.steps;
        if (isLeased) {
          const due = block.paidKw * filled * rate * kept;
          const paid = t < block.failsAt ? 1 : t < block.failsAt + voidMonths ? 0 : relet;
          rent += due * paid;
          lost += due - due * paid;
          runningCost += due * paid * block.landlord;
          if (block.model === modifiedGross)
            runningCost += block.paidKw * filled * grossOpexUsdPerKwMonth * block.facilitySteps;
          runningCost +=
            block.itMw * filled * block.occupancy * block.share * energyPerItMw * powerPrice * unrecovered;
        } else if (terminal === renewal && t < block.leaseEnd + renewalMonths) {
          const cost = block.model === modifiedGross ? grossOpexUsdPerKwMonth * block.facilitySteps : 0;
          renewed +=
            renewalProbability *
            block.paidKw *
            filled *
            (rate * renewalRentShare * kept * (1 - block.landlord) - cost);
        }
      }
      if (t > 0 && block.model === poweredLand && isLive && isLeased) {
        const land = ((block.utilityMw * landRentUsdPerMwYear) / 12) * block.steps * block.share;
        rent += land;
        runningCost += land * block.landlord;
      }
      if (block.isLet) {
        if (t === block.prepaidAt) contractCash += block.prepaid;
        if (sinceLease >= 0 && t < Math.min(block.leaseEnd, block.failsAt))
          contractCash -= block.prepaid / block.term;
        if (t > 0 && t === block.failsAt + voidMonths && isLeased)
          contractCash -= block.itMw * refitUsdPerItMw * block.share;
        if (t > 0 && t >= block.plannedReady + ldGraceMonths && !isLive)
          contractCash -= block.itMw * 1_000 * block.rent1 * ldShareOfRent * block.share;
      }
      if (block.model === sold && t === Math.max(0, block.ready))
        sale += block.utilityMw * salePriceUsdPerMw * block.share;
      if (block.model === cloud) {
        if (t > 0 && isLive && t < block.cloudEnd) {
          const price =
            t < block.ready + gpuContractMonths ? gpuContractUsdPerHour : gpuMarketUsdPerHour * gpuFactor;
          cloudRevenue += block.gpus * filled * gpuUse * price;
          cloudPower += block.itMw * filled * block.occupancy * block.share * energyPerItMw * powerPrice;
        }
        if (t >= block.gpuFrom && t < block.cloudEnd - gpuLead && (t - block.gpuFrom) % gpuLife === 0)
          gpuCapex += block.gpus * gpuCostUsd * gpuCostFactor;
      }
      const progress =
        (t >= block.spendFrom ? deposit : 0) +
        (1 - deposit) * sCurve((t - block.spendFrom) / block.spendMonths);
      const spent = block.hardCost * (progress - block.spent);
      block.spent = progress;
      if (block.model === cloud) cloudCapex += spent;
      else leaseCapex += spent;
      if (t === block.saleMonth) {
        const mw = block.utilityMw * displacedShare;
        machines += isSelling ? mw * valuePerMw : -mw * movingCost;
      }
      if (!isSelling && t > 0 && t > block.stop + redeployMonths) movedMw += block.utilityMw * displacedShare;
    }

    const available = t > contractedFrom ? finalMw : energised;
    const free = available - Math.min(reservedMw, available);
    const miningMw = Math.max(0, Math.min(miningToday, free - committed));
    const keptMw = Math.max(0, Math.min(miningToday, free - aiUtility));
    const doNothingMw = Math.max(0, Math.min(miningToday, free));
    const mainOfKept = Math.min(keptMw, mainMw);
    const mainOfAll = Math.min(miningMw, mainMw);
    const mainOfNothing = Math.min(doNothingMw, mainMw);
    const isFresh = t > refreshMonth;
    const refresh = t === refreshMonth ? refreshCost : 0;
    const nothing = isFresh
      ? doNothingMw * fresh
      : mainOfNothing * main + (doNothingMw - mainOfNothing) * older;
    const keeping = isFresh ? keptMw * fresh : mainOfKept * main + (keptMw - mainOfKept) * older;
    npvDoNothing += (nothing - doNothingMw * refresh) * (market.miningDiscount[t] ?? 0);
    npvKept += (keeping - keptMw * refresh) * (market.miningDiscount[t] ?? 0);
    const handover = (mainOfAll - mainOfKept) * main + (miningMw - mainOfAll - keptMw + mainOfKept) * older;

    let worksNow = 0;
    if (works > 0) {
      const progress = sCurve((t - worksFrom) / (worksEnd - worksFrom));
      worksNow = t === 0 ? 0 : works * (progress - worksSpent);
      worksSpent = progress;
    }
    if (t > 0 && aiUtility > 0 && t >= firstReady && t < leaseEnd)
      runningCost += (groundRentUsdYear / 12) * groundSteps;
    if (t > 0) {
      const cover = backstopUsd * Math.max(0, 1 - Math.max(0, t - firstReady) / backstopMonths);
      const paid = Math.min(lost, Math.max(0, cover - backstopPaid));
      backstopPaid += paid;
      contractCash += paid;
    }
    if (t === 0 && aiUtility > 0) contractCash -= warrantCostUsd;

    gpuBought[t] = gpuCapex;
    const resale = t > 0 && t >= gpuLife ? (gpuBought[t - gpuLife] ?? 0) * gpuResidual : 0;
    const cloudMargin = cloudRevenue - cloudRevenue * gpuOpex - cloudPower;
    const noi = rent - runningCost + cloudMargin;
    const redeployed = movedMw * moved + machines;
    const leaseCash =
      rent - runningCost + contractCash + sale + redeployed + handover - leaseCapex - worksNow;
    const cloudCash = cloudMargin + resale - gpuCapex - cloudCapex;
    const discount = market.leaseDiscount[t] ?? 0;
    npvLease += leaseCash * discount;
    npvCloud += cloudCash * (market.gpuDiscount[t] ?? 0);
    if (terminal === exit) {
      if (t > exitMonth) npvTerminal -= (leaseCash + cloudCash) * discount;
      if (t > exitMonth && t <= exitMonth + 12) exitNoi += noi;
    } else if (terminal === renewal) npvTerminal += renewed * discount;
  }
  if (terminal === exit && exitMonth <= months) {
    const missing = Math.max(0, 10 - Math.max(0, (leaseEnd - exitMonth - 1) / 12));
    const cap = num(site, 'exitCapRate') + missing * num(site, 'capPerMissingYear');
    const price = Math.max(0, (exitNoi / cap) * (1 - num(site, 'exitCost')));
    npvTerminal += price * (market.leaseDiscount[exitMonth] ?? 0);
  }
  return { npvPlan: npvKept + npvLease + npvCloud + npvTerminal, npvDoNothing };
}
