// Generated from the declarations in shared/model by build/generateKernel.ts. Do not edit.
import { quotient, sCurveAt, valueIn } from '../../language/functions.ts';
import { reductions } from '../../language/reductions.ts';

export const layout = {
  "market": {
    "inputs": [
      "btcGrowth",
      "btcPriceUsd",
      "btcStep",
      "btcStepAfter",
      "buildingLife",
      "delayMonths",
      "equityDiscountRate",
      "federalTaxRate",
      "feeShare",
      "fifteenYearLife",
      "financeRate",
      "fiveYearLife",
      "gpuDiscountRate",
      "halvingIntervalMonths",
      "hardCostShift",
      "interestLimit",
      "interestLimitOn",
      "leaseDiscountRate",
      "lossLimit",
      "marginalEfficiencyJPerTh",
      "marginalImprovement",
      "marginalPowerUsdPerMwh",
      "miningDiscountRate",
      "networkEh",
      "networkElasticity",
      "networkGrowth",
      "networkLagMonths",
      "networkModel",
      "nextHalving",
      "powerShiftUsdPerMwh",
      "reinvestmentRate",
      "rentShiftUsdPerKwMonth",
      "responseDown",
      "responseUp",
      "subsidyBtc"
    ],
    "series": [
      "market.btcPrice",
      "market.subsidy",
      "market.networkIncome",
      "market.marginalHashprice",
      "market.payingHashrate",
      "market.networkHashrate",
      "market.difficulty",
      "market.hashpriceBtc",
      "market.hashprice",
      "market.miningDiscount",
      "market.leaseDiscount",
      "market.gpuDiscount",
      "market.equityDiscount",
      "market.financeDiscount",
      "market.reinvestmentDiscount"
    ],
    "scalars": [],
    "deferred": [],
    "gathered": []
  },
  "site": {
    "inputs": [
      "amortisation",
      "amortisationMonths",
      "annualPue",
      "asicResaleUsdPerTh",
      "backstopMonths",
      "backstopUsd",
      "bonusDepreciation",
      "capPerMissingYear",
      "capitalisedMonths",
      "cashSweep",
      "contingency",
      "contractedFrom",
      "contractedMw",
      "covenantDscr",
      "curtailmentUntil",
      "curtailmentUsdPerMwYear",
      "decommissionUsd",
      "depositShare",
      "displacedMachines",
      "dsraMonths",
      "energisedMw",
      "exitCapRate",
      "exitCost",
      "exitMonth",
      "facilityEscalation",
      "fibreUsd",
      "fifteenYearShare",
      "fiveYearShare",
      "fleetEfficiencyJPerTh",
      "gpuContractMonths",
      "gpuContractUsdPerHour",
      "gpuCostDecline",
      "gpuCostUsd",
      "gpuKw",
      "gpuLeadMonths",
      "gpuLifeMonths",
      "gpuMarketUsdPerHour",
      "gpuOpexShare",
      "gpuPriceDecline",
      "gpuResidual",
      "gpuUtilisation",
      "grossOpexUsdPerKwMonth",
      "groundRentUsdYear",
      "interestOnlyMonths",
      "landRentUsdPerMwYear",
      "ldGraceMonths",
      "ldShareOfRent",
      "leaseStart",
      "leaseTermMonths",
      "lmp90",
      "lmp98",
      "lmpHighest",
      "lmpLowest",
      "lmpMedian",
      "lmpQuarter",
      "lmpThreeQuarters",
      "loadFactor",
      "loanFee",
      "loanRate",
      "loanToCost",
      "loanToValue",
      "miningBookUsdPerMw",
      "miningMw",
      "miningOpexEscalation",
      "miningOpexUsdPerMwh",
      "miningOverhead",
      "miningUptime",
      "olderEfficiencyJPerTh",
      "olderResaleUsdPerTh",
      "olderShare",
      "originalIssueDiscount",
      "ownerShare",
      "peaksHit",
      "poolFee",
      "powerAddersUsdPerMwh",
      "powerContract",
      "powerEscalation",
      "powerPriceUsdPerMwh",
      "powerRecovered",
      "prepaymentMonths",
      "prepaymentShare",
      "rampMonths",
      "redeployCostUsdPerTh",
      "redeployMonths",
      "redeployPowerUsdPerMwh",
      "refitUsdPerItMw",
      "refreshEfficiencyJPerTh",
      "refreshMonth",
      "refreshResaleUsdPerTh",
      "refreshUsdPerTh",
      "reletShare",
      "renewalMonths",
      "renewalProbability",
      "renewalRentShare",
      "rentEscalator",
      "rentUsdPerKwMonth",
      "resaleBasis",
      "resaleMarginYears",
      "reservedMw",
      "salePriceUsdPerMw",
      "slaCreditShare",
      "softCostShare",
      "stateTaxRate",
      "stationService",
      "substationUsd",
      "targetDscr",
      "tcosUntil",
      "tcosUsdPerKwYear",
      "tenantDefaultMonth",
      "tenantDefaultRate",
      "terminalMethod",
      "terminationMonths",
      "utilityToIt",
      "vacancy",
      "valuationCapRate",
      "voidMonths",
      "warrantCostUsd"
    ],
    "series": [
      "site.revenuePerMwh",
      "site.powerPrice",
      "site.miningCost",
      "site.powerMargin",
      "site.creditsPerMw",
      "site.keptMiningCash",
      "site.handoverMiningCash",
      "site.miningCash",
      "site.displacedValuePerMw",
      "site.redeployedCash",
      "site.writeOff",
      "site.gpuMarketPrice",
      "site.cloudRevenue",
      "site.gpuCapex",
      "site.cloudCost",
      "site.noi",
      "site.backstopCover",
      "site.lateDamages",
      "site.warrantCost",
      "site.contractCash",
      "site.saleProceeds",
      "site.survival",
      "site.cloudCapex",
      "site.capex",
      "site.renewalNoi",
      "site.cloudCash",
      "site.conversionCash",
      "site.planCumulative",
      "site.drawable",
      "site.fullBalance",
      "site.loanDiscount",
      "site.debtReserve",
      "site.inService",
      "site.gpuCost",
      "site.depreciation",
      "site.spent",
      "site.soldBasis",
      "site.leveredCumulative",
      "site.conversionCashSoFar",
      "site.afterTaxCashSoFar",
      "site.equityCashSoFar"
    ],
    "scalars": [
      "site.hashratePerMw",
      "site.olderHashratePerMw",
      "site.newHashratePerMw",
      "site.meanMarketPrice",
      "site.miningMargin",
      "site.netPowerPrice",
      "site.breakevenHashprice",
      "site.breakevenPowerPrice",
      "site.breakevenBtcPrice",
      "site.energisedMw",
      "site.finalMw",
      "site.aiUtilityMw",
      "site.criticalItMw",
      "site.aiShare",
      "site.miningToday",
      "site.displacedMw",
      "site.mainFleetMw",
      "site.refreshCostPerMw",
      "site.displacedShare",
      "site.displacedOlderShare",
      "site.firstReady",
      "site.lastReady",
      "site.leaseEnd",
      "site.contractValue",
      "site.worksCost",
      "site.worksFrom",
      "site.worksEnd",
      "site.exitNoi",
      "site.exitCapRateUsed",
      "site.exitPrice",
      "site.stableFrom",
      "site.stableNoiTotal",
      "site.capitalisedUntil",
      "site.interestOnlyUntil",
      "site.maturity",
      "site.repayingNoi",
      "site.loanLimitDscr",
      "site.loanLimitValue",
      "site.borrowedShare",
      "site.loan",
      "site.levelPayment",
      "site.sculptedShare",
      "site.taxRate",
      "site.depreciable",
      "site.capexTotal",
      "site.capexPerItMw",
      "site.npvDoNothing",
      "site.npvKeptMining",
      "site.npvCloud",
      "site.npvTerminal",
      "site.npvConversion",
      "site.npvPlan",
      "site.gain",
      "site.gainPerUtilityMw",
      "site.npvMiningGivenUp",
      "site.npvMiningUntilHandover",
      "site.npvAsicResale",
      "site.npvRent",
      "site.npvLandlordCost",
      "site.npvContract",
      "site.npvSale",
      "site.npvHardCost",
      "site.npvSiteWorks",
      "site.npvCreditLoss",
      "site.npvLossAdjusted",
      "site.npvWithNothing",
      "site.npvWithExit",
      "site.npvWithRenewal",
      "site.paidIn",
      "site.paidBack",
      "site.mirr",
      "site.yieldOnCost",
      "site.averageYearlyNoi",
      "site.averageYieldOnCost",
      "site.peakFunding",
      "site.npvAfterTax",
      "site.npvLevered",
      "site.npvEquity",
      "site.peakEquity",
      "site.npvPerEquity",
      "site.llcr",
      "site.breachMonths",
      "site.borrowed",
      "site.interestDuringConstruction",
      "site.loanCostTotal",
      "site.firstReserve",
      "site.financedCost",
      "site.equityUse",
      "site.financedCostPerItMw",
      "site.stableRevenue",
      "site.aiRevenuePerMwh",
      "site.aiProfitPerMwh",
      "site.miningRevenueOfYear",
      "site.miningProfitOfYear",
      "site.miningRevenuePerUtilityMwh",
      "site.miningProfitPerUtilityMwh",
      "site.aiProfitPerMw",
      "site.paybackFromReady",
      "site.npvPerEnergisedMw",
      "site.npvPerContractedMw",
      "site.hardCostTotal",
      "site.hardCostPerItMw",
      "site.loanLimitCost",
      "site.aiRevenuePerMw",
      "site.conversionPeak",
      "site.leveredPaidIn",
      "site.leveredPaidBack",
      "site.leveredMirr",
      "site.afterTaxPaidIn",
      "site.afterTaxPaidBack",
      "site.afterTaxMirr",
      "site.afterTaxPeak",
      "site.equityPaidIn",
      "site.equityPaidBack",
      "site.equityMirr",
      "site.equityPeak"
    ],
    "deferred": [],
    "gathered": [
      {
        "id": "block.committedMw",
        "gathering": "sum"
      },
      {
        "id": "block.liveMw",
        "gathering": "sum"
      },
      {
        "id": "block.liveItMw",
        "gathering": "sum"
      },
      {
        "id": "block.asicProceeds",
        "gathering": "sum"
      },
      {
        "id": "block.movedMw",
        "gathering": "sum"
      },
      {
        "id": "block.movingCost",
        "gathering": "sum"
      },
      {
        "id": "block.writeOff",
        "gathering": "sum"
      },
      {
        "id": "block.cloudRevenue",
        "gathering": "sum"
      },
      {
        "id": "block.gpuCapex",
        "gathering": "sum"
      },
      {
        "id": "block.gpuResale",
        "gathering": "sum"
      },
      {
        "id": "block.unrecoveredPower",
        "gathering": "sum"
      },
      {
        "id": "block.cloudPower",
        "gathering": "sum"
      },
      {
        "id": "block.rent",
        "gathering": "sum"
      },
      {
        "id": "block.landlordCost",
        "gathering": "sum"
      },
      {
        "id": "block.prepaymentCash",
        "gathering": "sum"
      },
      {
        "id": "block.lostRent",
        "gathering": "sum"
      },
      {
        "id": "block.refit",
        "gathering": "sum"
      },
      {
        "id": "block.lateDamages",
        "gathering": "sum"
      },
      {
        "id": "block.saleProceeds",
        "gathering": "sum"
      },
      {
        "id": "block.capex",
        "gathering": "sum"
      },
      {
        "id": "block.cloudCapex",
        "gathering": "sum"
      },
      {
        "id": "block.renewalNoi",
        "gathering": "sum"
      }
    ]
  },
  "block": {
    "inputs": [
      "asicSaleMonth",
      "commercialModel",
      "delayMonths",
      "hardCostUsdPerItMw",
      "landlordCostShare",
      "leaseTermMonths",
      "occupancy",
      "ownerShare",
      "readyMonth",
      "rentEscalator",
      "rentUsdPerKwMonth",
      "spendFrom",
      "spendMonths",
      "stopMonth",
      "utilityMw"
    ],
    "series": [
      "block.liveItMw",
      "block.filled",
      "block.gpuCapex"
    ],
    "scalars": [
      "block.delay",
      "block.readyMonth",
      "block.hasHalls",
      "block.utilityMw",
      "block.itMw",
      "block.isLet",
      "block.earnsFrom",
      "block.leaseStart",
      "block.leaseEnd",
      "block.failMonth",
      "block.contractValue",
      "block.isCloud",
      "block.gpus",
      "block.cloudEnd",
      "block.prepaid",
      "block.spendEnd",
      "block.spendFrom",
      "block.hardCost"
    ],
    "deferred": [],
    "gathered": []
  },
  "portfolio": {
    "inputs": [
      "companyStateTaxRate",
      "convertCoupon",
      "convertMonth",
      "convertTermMonths",
      "convertUsd",
      "debtRate",
      "debtUsd",
      "minimumCashUsd",
      "openingCashUsd",
      "overheadEscalation",
      "overheadUsdYear",
      "treasuryBtc",
      "treasurySaleShare"
    ],
    "series": [
      "portfolio.conversionCash",
      "portfolio.planCumulative",
      "portfolio.keptMiningCash",
      "portfolio.noi",
      "portfolio.miningCash",
      "portfolio.leveredCash",
      "portfolio.taxIncome",
      "portfolio.loanInterest",
      "portfolio.capitalisedInterest",
      "portfolio.loanCosts",
      "portfolio.loanBalance",
      "portfolio.afterTaxCash",
      "portfolio.availableMw",
      "portfolio.aiMw",
      "portfolio.inBuildMw",
      "portfolio.miningMw",
      "portfolio.reservedMw",
      "portfolio.unusedMw",
      "portfolio.movedMw",
      "portfolio.itMw",
      "portfolio.hashrate",
      "portfolio.doNothingCash",
      "portfolio.miningGivenUp",
      "portfolio.planCash",
      "portfolio.doNothingCumulative",
      "portfolio.rent",
      "portfolio.landlordCost",
      "portfolio.cloudRevenue",
      "portfolio.cloudCost",
      "portfolio.ebitda",
      "portfolio.capex",
      "portfolio.gpuResale",
      "portfolio.asicProceeds",
      "portfolio.redeployedCash",
      "portfolio.writeOff",
      "portfolio.contractCash",
      "portfolio.saleProceeds",
      "portfolio.terminalCash",
      "portfolio.draws",
      "portfolio.debtService",
      "portfolio.sweep",
      "portfolio.reserveFunding",
      "portfolio.covenantBreach",
      "portfolio.unleveredTax",
      "portfolio.leveredTax",
      "portfolio.equityCash",
      "portfolio.conversionCashSoFar",
      "portfolio.leveredCashSoFar",
      "portfolio.afterTaxCashSoFar",
      "portfolio.equityCashSoFar",
      "portfolio.overhead",
      "portfolio.oldInterest",
      "portfolio.notesOutstanding",
      "portfolio.notesIssued",
      "portfolio.coupon",
      "portfolio.companyIncome",
      "portfolio.companyInterestOfYear",
      "portfolio.companyIncomeBeforeInterest",
      "portfolio.companyInterestDeductible",
      "portfolio.companyInterestDeducted",
      "portfolio.companyInterestCarried",
      "portfolio.companyTaxable",
      "portfolio.companyLossUsed",
      "portfolio.companyLossBalance",
      "portfolio.companyTaxDue",
      "portfolio.companyTax",
      "portfolio.companyCash",
      "portfolio.cashNeed",
      "portfolio.btcSold",
      "portfolio.btcSale",
      "portfolio.equityRaised",
      "portfolio.cash",
      "portfolio.treasury",
      "portfolio.equitySoFar",
      "portfolio.liquidity",
      "portfolio.netDebt",
      "portfolio.netLeverage"
    ],
    "scalars": [
      "portfolio.energisedMw",
      "portfolio.finalMw",
      "portfolio.aiUtilityMw",
      "portfolio.criticalItMw",
      "portfolio.capexTotal",
      "portfolio.npvDoNothing",
      "portfolio.npvPlan",
      "portfolio.gain",
      "portfolio.stableNoiTotal",
      "portfolio.financedCost",
      "portfolio.stableRevenue",
      "portfolio.contractValue",
      "portfolio.loan",
      "portfolio.interestDuringConstruction",
      "portfolio.equityUse",
      "portfolio.breachMonths",
      "portfolio.npvKeptMining",
      "portfolio.npvConversion",
      "portfolio.npvMiningGivenUp",
      "portfolio.npvMiningUntilHandover",
      "portfolio.npvAsicResale",
      "portfolio.npvRent",
      "portfolio.npvLandlordCost",
      "portfolio.npvCloud",
      "portfolio.npvContract",
      "portfolio.npvSale",
      "portfolio.npvHardCost",
      "portfolio.npvSiteWorks",
      "portfolio.npvTerminal",
      "portfolio.npvCreditLoss",
      "portfolio.npvLossAdjusted",
      "portfolio.npvWithNothing",
      "portfolio.npvWithExit",
      "portfolio.npvWithRenewal",
      "portfolio.npvAfterTax",
      "portfolio.npvLevered",
      "portfolio.npvEquity",
      "portfolio.aiShare",
      "portfolio.capexPerItMw",
      "portfolio.gainPerUtilityMw",
      "portfolio.yieldOnCost",
      "portfolio.peakFunding",
      "portfolio.financedCostPerItMw",
      "portfolio.npvPerEnergisedMw",
      "portfolio.npvPerContractedMw",
      "portfolio.conversionPaidIn",
      "portfolio.conversionPaidBack",
      "portfolio.conversionMirr",
      "portfolio.conversionPeak",
      "portfolio.leveredPaidIn",
      "portfolio.leveredPaidBack",
      "portfolio.leveredMirr",
      "portfolio.leveredPeak",
      "portfolio.afterTaxPaidIn",
      "portfolio.afterTaxPaidBack",
      "portfolio.afterTaxMirr",
      "portfolio.afterTaxPeak",
      "portfolio.equityPaidIn",
      "portfolio.equityPaidBack",
      "portfolio.equityMirr",
      "portfolio.equityPeak",
      "portfolio.companyTaxRate",
      "portfolio.equityTotal"
    ],
    "deferred": [
      {
        "id": "portfolio.irr",
        "reduction": "internalRate",
        "series": "portfolio.conversionCash"
      },
      {
        "id": "portfolio.moic",
        "reduction": "multiple",
        "series": "portfolio.conversionCash"
      },
      {
        "id": "portfolio.paybackMonths",
        "reduction": "paybackMonth",
        "series": "portfolio.conversionCash"
      },
      {
        "id": "portfolio.peakFundingMonth",
        "reduction": "lowestMonth",
        "series": "portfolio.planCumulative"
      },
      {
        "id": "portfolio.afterTaxIrr",
        "reduction": "internalRate",
        "series": "portfolio.afterTaxCash"
      },
      {
        "id": "portfolio.leveredIrr",
        "reduction": "internalRate",
        "series": "portfolio.leveredCash"
      },
      {
        "id": "portfolio.conversionPeakMonth",
        "reduction": "lowestMonth",
        "series": "portfolio.conversionCashSoFar"
      },
      {
        "id": "portfolio.leveredMoic",
        "reduction": "multiple",
        "series": "portfolio.leveredCash"
      },
      {
        "id": "portfolio.leveredPayback",
        "reduction": "paybackMonth",
        "series": "portfolio.leveredCash"
      },
      {
        "id": "portfolio.leveredPeakMonth",
        "reduction": "lowestMonth",
        "series": "portfolio.leveredCashSoFar"
      },
      {
        "id": "portfolio.afterTaxMoic",
        "reduction": "multiple",
        "series": "portfolio.afterTaxCash"
      },
      {
        "id": "portfolio.afterTaxPayback",
        "reduction": "paybackMonth",
        "series": "portfolio.afterTaxCash"
      },
      {
        "id": "portfolio.afterTaxPeakMonth",
        "reduction": "lowestMonth",
        "series": "portfolio.afterTaxCashSoFar"
      },
      {
        "id": "portfolio.equityMoic",
        "reduction": "multiple",
        "series": "portfolio.equityCash"
      },
      {
        "id": "portfolio.equityPayback",
        "reduction": "paybackMonth",
        "series": "portfolio.equityCash"
      },
      {
        "id": "portfolio.equityPeakMonth",
        "reduction": "lowestMonth",
        "series": "portfolio.equityCashSoFar"
      },
      {
        "id": "portfolio.equityIrr",
        "reduction": "internalRate",
        "series": "portfolio.equityCash"
      },
      {
        "id": "portfolio.liquidityLow",
        "reduction": "least",
        "series": "portfolio.liquidity"
      },
      {
        "id": "portfolio.liquidityLowMonth",
        "reduction": "leastMonth",
        "series": "portfolio.liquidity"
      }
    ],
    "gathered": [
      {
        "id": "site.conversionCash",
        "gathering": "sum"
      },
      {
        "id": "site.planCumulative",
        "gathering": "sum"
      },
      {
        "id": "site.keptMiningCash",
        "gathering": "sum"
      },
      {
        "id": "site.noi",
        "gathering": "sum"
      },
      {
        "id": "site.miningCash",
        "gathering": "sum"
      },
      {
        "id": "site.leveredCash",
        "gathering": "sum"
      },
      {
        "id": "site.taxIncome",
        "gathering": "sum"
      },
      {
        "id": "site.loanInterest",
        "gathering": "sum"
      },
      {
        "id": "site.capitalisedInterest",
        "gathering": "sum"
      },
      {
        "id": "site.loanCosts",
        "gathering": "sum"
      },
      {
        "id": "site.loanBalance",
        "gathering": "sum"
      },
      {
        "id": "site.afterTaxCash",
        "gathering": "sum"
      },
      {
        "id": "site.availableMw",
        "gathering": "sum"
      },
      {
        "id": "site.aiMw",
        "gathering": "sum"
      },
      {
        "id": "site.inBuildMw",
        "gathering": "sum"
      },
      {
        "id": "site.miningMw",
        "gathering": "sum"
      },
      {
        "id": "site.reservedMw",
        "gathering": "sum"
      },
      {
        "id": "site.unusedMw",
        "gathering": "sum"
      },
      {
        "id": "site.movedMw",
        "gathering": "sum"
      },
      {
        "id": "site.itMw",
        "gathering": "sum"
      },
      {
        "id": "site.hashrate",
        "gathering": "sum"
      },
      {
        "id": "site.doNothingCash",
        "gathering": "sum"
      },
      {
        "id": "site.miningGivenUp",
        "gathering": "sum"
      },
      {
        "id": "site.planCash",
        "gathering": "sum"
      },
      {
        "id": "site.doNothingCumulative",
        "gathering": "sum"
      },
      {
        "id": "site.rent",
        "gathering": "sum"
      },
      {
        "id": "site.landlordCost",
        "gathering": "sum"
      },
      {
        "id": "site.cloudRevenue",
        "gathering": "sum"
      },
      {
        "id": "site.cloudCost",
        "gathering": "sum"
      },
      {
        "id": "site.ebitda",
        "gathering": "sum"
      },
      {
        "id": "site.capex",
        "gathering": "sum"
      },
      {
        "id": "site.gpuResale",
        "gathering": "sum"
      },
      {
        "id": "site.asicProceeds",
        "gathering": "sum"
      },
      {
        "id": "site.redeployedCash",
        "gathering": "sum"
      },
      {
        "id": "site.writeOff",
        "gathering": "sum"
      },
      {
        "id": "site.contractCash",
        "gathering": "sum"
      },
      {
        "id": "site.saleProceeds",
        "gathering": "sum"
      },
      {
        "id": "site.terminalCash",
        "gathering": "sum"
      },
      {
        "id": "site.draws",
        "gathering": "sum"
      },
      {
        "id": "site.debtService",
        "gathering": "sum"
      },
      {
        "id": "site.sweep",
        "gathering": "sum"
      },
      {
        "id": "site.reserveFunding",
        "gathering": "sum"
      },
      {
        "id": "site.covenantBreach",
        "gathering": "sum"
      },
      {
        "id": "site.unleveredTax",
        "gathering": "sum"
      },
      {
        "id": "site.leveredTax",
        "gathering": "sum"
      },
      {
        "id": "site.equityCash",
        "gathering": "sum"
      }
    ]
  }
};

const siteTotals = new Float64Array(43);
function siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  for (let b = 0; b < blockCount; b += 1) {
  blockScalars[b * 18 + 0] = (marketInputs[5] + blockInputs[blockInputsAt + b * 15 + 2]);
  blockScalars[b * 18 + 1] = (blockInputs[blockInputsAt + b * 15 + 8] + blockScalars[b * 18 + 0]);
  blockScalars[b * 18 + 2] = (((blockInputs[blockInputsAt + b * 15 + 1] === 5 ? 1 : 0) + (blockInputs[blockInputsAt + b * 15 + 1] === 4 ? 1 : 0)) > 0 ? 0 : 1);
  blockScalars[b * 18 + 3] = blockInputs[blockInputsAt + b * 15 + 14];
  blockScalars[b * 18 + 4] = quotient(((blockScalars[b * 18 + 2] * blockInputs[blockInputsAt + b * 15 + 14]) * (1 - siteInputs[siteInputsAt + 103])), siteInputs[siteInputsAt + 112]);
  blockScalars[b * 18 + 5] = (((((blockInputs[blockInputsAt + b * 15 + 1] === 0 ? 1 : 0) + (blockInputs[blockInputsAt + b * 15 + 1] === 1 ? 1 : 0)) + (blockInputs[blockInputsAt + b * 15 + 1] === 2 ? 1 : 0)) + (blockInputs[blockInputsAt + b * 15 + 1] === 3 ? 1 : 0)) > 0 ? 1 : 0);
  blockScalars[b * 18 + 6] = (blockInputs[blockInputsAt + b * 15 + 1] === 5 ? (blockScalars[b * 18 + 1] + 1200) : blockScalars[b * 18 + 1]);
  blockScalars[b * 18 + 9] = ((marketInputs[5] + blockInputs[blockInputsAt + b * 15 + 2]) > siteInputs[siteInputsAt + 111] ? 1 : siteInputs[siteInputsAt + 108]);
  blockScalars[b * 18 + 10] = ((((((blockScalars[b * 18 + 5] * (blockScalars[b * 18 + 4] * 1000)) * blockInputs[blockInputsAt + b * 15 + 6]) * blockInputs[blockInputsAt + b * 15 + 7]) * Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0)) * 12) * (blockInputs[blockInputsAt + b * 15 + 9] === 0 ? (blockInputs[blockInputsAt + b * 15 + 5] / 12) : quotient((((1 + blockInputs[blockInputsAt + b * 15 + 9]) ** (blockInputs[blockInputsAt + b * 15 + 5] / 12)) - 1), blockInputs[blockInputsAt + b * 15 + 9])));
  blockScalars[b * 18 + 11] = (blockInputs[blockInputsAt + b * 15 + 1] === 6 ? 1 : 0);
  blockScalars[b * 18 + 12] = quotient((((blockScalars[b * 18 + 11] * (blockScalars[b * 18 + 4] * 1000)) * blockInputs[blockInputsAt + b * 15 + 6]) * blockInputs[blockInputsAt + b * 15 + 7]), siteInputs[siteInputsAt + 33]);
  blockScalars[b * 18 + 13] = (blockScalars[b * 18 + 1] + blockInputs[blockInputsAt + b * 15 + 5]);
  blockScalars[b * 18 + 14] = (blockScalars[b * 18 + 10] * siteInputs[siteInputsAt + 80]);
  blockScalars[b * 18 + 15] = ((blockInputs[blockInputsAt + b * 15 + 11] + blockInputs[blockInputsAt + b * 15 + 12]) + blockScalars[b * 18 + 0]);
  blockScalars[b * 18 + 16] = blockInputs[blockInputsAt + b * 15 + 11];
  blockScalars[b * 18 + 17] = ((((blockScalars[b * 18 + 4] * blockInputs[blockInputsAt + b * 15 + 3]) * (1 + marketInputs[14])) * (1 + (siteInputs[siteInputsAt + 10] + siteInputs[siteInputsAt + 101]))) * blockInputs[blockInputsAt + b * 15 + 7]);
  }
  siteScalars[siteScalarsAt + 0] = (quotient(1, (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65])) * 1000);
  siteScalars[siteScalarsAt + 1] = (quotient(1, (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65])) * 1000);
  siteScalars[siteScalarsAt + 2] = (quotient(1, (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65])) * 1000);
  siteScalars[siteScalarsAt + 3] = ((((((0.25 * (siteInputs[siteInputsAt + 52] + (Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) * (1 / 2)))) + (0.25 * (siteInputs[siteInputsAt + 54] + (Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) * (1 / 2))))) + (0.25 * (siteInputs[siteInputsAt + 53] + (Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) * (1 / 2))))) + (0.15 * (siteInputs[siteInputsAt + 55] + (Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) * (1 / 2))))) + (0.08 * (siteInputs[siteInputsAt + 49] + (Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) * (1 / 2))))) + (0.02 * (siteInputs[siteInputsAt + 50] + (Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) * (1 / 2)))));
  siteScalars[siteScalarsAt + 6] = (quotient(((24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65])) * ((siteInputs[siteInputsAt + 77] + marketInputs[29]) + siteInputs[siteInputsAt + 64])), (1 - siteInputs[siteInputsAt + 73])) * 0.001);
  siteScalars[siteScalarsAt + 8] = quotient(siteScalars[siteScalarsAt + 6], valueIn(marketSeries, 7 * stride, 1, months));
  siteScalars[siteScalarsAt + 9] = siteInputs[siteInputsAt + 20];
  siteScalars[siteScalarsAt + 10] = (siteInputs[siteInputsAt + 11] < (siteInputs[siteInputsAt + 11] + 1) ? Math.max(siteInputs[siteInputsAt + 20], siteInputs[siteInputsAt + 12]) : siteInputs[siteInputsAt + 20]);
  let sum_block_utilityMw = 0;
  for (let b = 0; b < blockCount; b += 1) {
  sum_block_utilityMw = sum_block_utilityMw + blockScalars[b * 18 + 3];
  }
  siteScalars[siteScalarsAt + 11] = sum_block_utilityMw;
  let sum_block_itMw = 0;
  for (let b = 0; b < blockCount; b += 1) {
  sum_block_itMw = sum_block_itMw + blockScalars[b * 18 + 4];
  }
  siteScalars[siteScalarsAt + 12] = sum_block_itMw;
  siteScalars[siteScalarsAt + 13] = quotient(siteScalars[siteScalarsAt + 11], siteScalars[siteScalarsAt + 10]);
  siteScalars[siteScalarsAt + 14] = Math.max(Math.min(siteInputs[siteInputsAt + 62], (siteInputs[siteInputsAt + 20] - siteInputs[siteInputsAt + 98])), 0);
  siteScalars[siteScalarsAt + 15] = (siteScalars[siteScalarsAt + 14] - Math.max(Math.min(siteScalars[siteScalarsAt + 14], ((siteScalars[siteScalarsAt + 10] - siteInputs[siteInputsAt + 98]) - siteScalars[siteScalarsAt + 11])), 0));
  siteScalars[siteScalarsAt + 16] = (siteScalars[siteScalarsAt + 14] * (1 - siteInputs[siteInputsAt + 69]));
  siteScalars[siteScalarsAt + 17] = (((siteScalars[siteScalarsAt + 2] * 1000) * siteInputs[siteInputsAt + 89]) - ((siteScalars[siteScalarsAt + 0] * 1000) * siteInputs[siteInputsAt + 88]));
  siteScalars[siteScalarsAt + 18] = (siteScalars[siteScalarsAt + 11] > 0 ? quotient(siteScalars[siteScalarsAt + 15], siteScalars[siteScalarsAt + 11]) : 0);
  siteScalars[siteScalarsAt + 19] = (siteScalars[siteScalarsAt + 15] > 0 ? quotient(Math.min((siteScalars[siteScalarsAt + 14] - siteScalars[siteScalarsAt + 16]), siteScalars[siteScalarsAt + 15]), siteScalars[siteScalarsAt + 15]) : 0);
  let least_block_earnsFrom = 0;
  for (let b = 0; b < blockCount; b += 1) {
  least_block_earnsFrom = b === 0 ? blockScalars[b * 18 + 6] : Math.min(least_block_earnsFrom, blockScalars[b * 18 + 6]);
  }
  siteScalars[siteScalarsAt + 20] = least_block_earnsFrom;
  let greatest_block_readyMonth = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_readyMonth = b === 0 ? blockScalars[b * 18 + 1] : Math.max(greatest_block_readyMonth, blockScalars[b * 18 + 1]);
  }
  siteScalars[siteScalarsAt + 21] = greatest_block_readyMonth;
  let sum_block_contractValue = 0;
  for (let b = 0; b < blockCount; b += 1) {
  sum_block_contractValue = sum_block_contractValue + blockScalars[b * 18 + 10];
  }
  siteScalars[siteScalarsAt + 23] = sum_block_contractValue;
  siteScalars[siteScalarsAt + 24] = (siteScalars[siteScalarsAt + 11] > 0 ? (((siteInputs[siteInputsAt + 104] + siteInputs[siteInputsAt + 25]) + siteInputs[siteInputsAt + 16]) * siteInputs[siteInputsAt + 71]) : 0);
  let least_block_spendFrom = 0;
  for (let b = 0; b < blockCount; b += 1) {
  least_block_spendFrom = b === 0 ? blockScalars[b * 18 + 16] : Math.min(least_block_spendFrom, blockScalars[b * 18 + 16]);
  }
  siteScalars[siteScalarsAt + 25] = least_block_spendFrom;
  let greatest_block_spendEnd = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_spendEnd = b === 0 ? blockScalars[b * 18 + 15] : Math.max(greatest_block_spendEnd, blockScalars[b * 18 + 15]);
  }
  siteScalars[siteScalarsAt + 26] = greatest_block_spendEnd;
  siteScalars[siteScalarsAt + 30] = (siteScalars[siteScalarsAt + 20] + (12 * Math.ceil(Math.max(((siteScalars[siteScalarsAt + 21] - siteScalars[siteScalarsAt + 20]) / 12), 0))));
  siteScalars[siteScalarsAt + 32] = Math.max(((siteScalars[siteScalarsAt + 20] - 1) + siteInputs[siteInputsAt + 8]), 0);
  siteScalars[siteScalarsAt + 33] = (siteScalars[siteScalarsAt + 32] + siteInputs[siteInputsAt + 43]);
  siteScalars[siteScalarsAt + 34] = (siteInputs[siteInputsAt + 110] === 1 ? Math.min((siteScalars[siteScalarsAt + 33] + siteInputs[siteInputsAt + 1]), siteInputs[siteInputsAt + 23]) : (siteScalars[siteScalarsAt + 33] + siteInputs[siteInputsAt + 1]));
  siteScalars[siteScalarsAt + 42] = (siteInputs[siteInputsAt + 102] + (marketInputs[7] * (1 - siteInputs[siteInputsAt + 102])));
}
function siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 0 * stride, 1 * stride);
  gathered.fill(0, 1 * stride, 2 * stride);
  gathered.fill(0, 2 * stride, 3 * stride);
  gathered.fill(0, 4 * stride, 5 * stride);
  gathered.fill(0, 5 * stride, 6 * stride);
  gathered.fill(0, 6 * stride, 7 * stride);
  gathered.fill(0, 8 * stride, 9 * stride);
  gathered.fill(0, 17 * stride, 18 * stride);
  gathered.fill(0, 18 * stride, 19 * stride);
  gathered.fill(0, 19 * stride, 20 * stride);
  gathered.fill(0, 20 * stride, 21 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockScalars[b * 18 + 1];
  const h2 = blockInputs[blockInputsAt + b * 15 + 14];
  const h3 = 1 * stride;
  const h4 = blockScalars[b * 18 + 4];
  const h5 = (b * 3 + 0) * stride;
  const h6 = 2 * stride;
  const h7 = Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1));
  const h8 = 0 * stride;
  const h9 = 4 * stride;
  const h10 = blockInputs[blockInputsAt + b * 15 + 0];
  const h11 = siteInputs[siteInputsAt + 18] === 1;
  const h12 = (((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 18]) * (((1 - siteScalars[siteScalarsAt + 19]) * (siteScalars[siteScalarsAt + 0] * 1000)) + (siteScalars[siteScalarsAt + 19] * (siteScalars[siteScalarsAt + 1] * 1000)))) * siteInputs[siteInputsAt + 82]);
  const h13 = 5 * stride;
  const h14 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 18]) * siteInputs[siteInputsAt + 61]);
  const h15 = 6 * stride;
  const h16 = (siteInputs[siteInputsAt + 81] + 1);
  const h17 = (b * 3 + 1) * stride;
  const h18 = Math.max((blockScalars[b * 18 + 1] - siteInputs[siteInputsAt + 34]), 0);
  const h19 = (blockScalars[b * 18 + 13] - siteInputs[siteInputsAt + 34]);
  const h20 = siteInputs[siteInputsAt + 35];
  const h22 = (blockScalars[b * 18 + 12] * siteInputs[siteInputsAt + 32]);
  const h23 = (0 - siteInputs[siteInputsAt + 31]);
  let g24 = 1;
  const g24Step = (1 + h23) ** (1 / 12);
  const h25 = (b * 3 + 2) * stride;
  const h26 = 8 * stride;
  const h27 = 17 * stride;
  const h28 = Math.max(blockScalars[b * 18 + 1], 0);
  const h29 = blockInputs[blockInputsAt + b * 15 + 1] === 5;
  const h30 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 99]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h31 = 18 * stride;
  const h32 = blockInputs[blockInputsAt + b * 15 + 11];
  const h33 = siteInputs[siteInputsAt + 17];
  const h34 = (1 - siteInputs[siteInputsAt + 17]);
  const h35 = (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11]);
  const h36 = blockScalars[b * 18 + 17];
  const h37 = ((blockInputs[blockInputsAt + b * 15 + 11] < 0 ? siteInputs[siteInputsAt + 17] : 0) + ((1 - siteInputs[siteInputsAt + 17]) * sCurveAt(quotient((0 - blockInputs[blockInputsAt + b * 15 + 11]), (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11])))));
  const h38 = 19 * stride;
  const h39 = blockScalars[b * 18 + 11];
  const h40 = 20 * stride;
  const h41 = (Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1)) + siteInputs[siteInputsAt + 83]);
  const h42 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 18]);
  const h44 = (blockInputs[blockInputsAt + b * 15 + 8] + siteInputs[siteInputsAt + 45]);
  const h45 = blockScalars[b * 18 + 5];
  const h46 = ((((blockScalars[b * 18 + 4] * 1000) * Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0)) * siteInputs[siteInputsAt + 46]) * blockInputs[blockInputsAt + b * 15 + 7]);
  let p47 = 0;
  {
  const v_block_liveMw = (0 >= h1 ? h2 : 0);
  gathered[h3 + 0] += v_block_liveMw;
  const v_block_liveItMw = (0 >= h1 ? h4 : 0);
  blockSeries[h5 + 0] = v_block_liveItMw;
  gathered[h6 + 0] += v_block_liveItMw;
  const v_block_committedMw = (0 > h7 ? h2 : 0);
  gathered[h8 + 0] += v_block_committedMw;
  const v_block_movedMw = 0;
  gathered[h9 + 0] += v_block_movedMw;
  const v_block_movingCost = ((0 === h10 && h11) ? h12 : 0);
  gathered[h13 + 0] += v_block_movingCost;
  const v_block_writeOff = (0 === h10 ? h14 : 0);
  gathered[h15 + 0] += v_block_writeOff;
  const v_block_filled = Math.min(Math.max(quotient(((0 - h1) + 1), h16), 0), 1);
  blockSeries[h17 + 0] = v_block_filled;
  const c21 = quotient((0 - h18), h20);
  const v_block_gpuCapex = (((0 >= h18 && 0 < h19) && c21 === Math.ceil(c21)) ? (h22 * g24) : 0);
  blockSeries[h25 + 0] = v_block_gpuCapex;
  gathered[h26 + 0] += v_block_gpuCapex;
  const v_block_lateDamages = 0;
  gathered[h27 + 0] += v_block_lateDamages;
  const v_block_saleProceeds = ((0 === h28 && h29) ? h30 : 0);
  gathered[h31 + 0] += v_block_saleProceeds;
  const v_block_progress = ((0 >= h32 ? h33 : 0) + (h34 * sCurveAt(quotient((0 - h32), h35))));
  const v_block_capex = (h36 * (v_block_progress - h37));
  gathered[h38 + 0] += v_block_capex;
  const v_block_cloudCapex = (v_block_capex * h39);
  gathered[h40 + 0] += v_block_cloudCapex;
  p47 = v_block_progress;
  }
  g24 *= g24Step;
  for (let t = 1; t <= months; t += 1) {
  const v_block_liveMw = (t >= h1 ? h2 : 0);
  gathered[h3 + t] += v_block_liveMw;
  const v_block_liveItMw = (t >= h1 ? h4 : 0);
  blockSeries[h5 + t] = v_block_liveItMw;
  gathered[h6 + t] += v_block_liveItMw;
  const v_block_committedMw = (t > h7 ? h2 : 0);
  gathered[h8 + t] += v_block_committedMw;
  const v_block_movedMw = ((t > h41 && h11) ? h42 : 0);
  gathered[h9 + t] += v_block_movedMw;
  const v_block_movingCost = ((t === h10 && h11) ? h12 : 0);
  gathered[h13 + t] += v_block_movingCost;
  const v_block_writeOff = (t === h10 ? h14 : 0);
  gathered[h15 + t] += v_block_writeOff;
  const v_block_filled = Math.min(Math.max(quotient(((t - h1) + 1), h16), 0), 1);
  blockSeries[h17 + t] = v_block_filled;
  const c43 = quotient((t - h18), h20);
  const v_block_gpuCapex = (((t >= h18 && t < h19) && c43 === Math.ceil(c43)) ? (h22 * g24) : 0);
  blockSeries[h25 + t] = v_block_gpuCapex;
  gathered[h26 + t] += v_block_gpuCapex;
  const v_block_lateDamages = ((((t >= h44 ? 1 : 0) * (t < h1 ? 1 : 0)) * h45) !== 0 ? h46 : 0);
  gathered[h27 + t] += v_block_lateDamages;
  const v_block_saleProceeds = ((t === h28 && h29) ? h30 : 0);
  gathered[h31 + t] += v_block_saleProceeds;
  const v_block_progress = ((t >= h32 ? h33 : 0) + (h34 * sCurveAt(quotient((t - h32), h35))));
  const v_block_capex = (h36 * (v_block_progress - p47));
  gathered[h38 + t] += v_block_capex;
  const v_block_cloudCapex = (v_block_capex * h39);
  gathered[h40 + t] += v_block_cloudCapex;
  p47 = v_block_progress;
  g24 *= g24Step;
  }
  }
}
function siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  let total5 = 0;
  let total6 = 0;
  let total7 = 0;
  let total8 = 0;
  let total9 = 0;
  let total10 = 0;
  let total11 = 0;
  const h48 = siteSeriesAt + 0 * stride;
  const h49 = siteSeriesAt + 1 * stride;
  const h50 = siteSeriesAt + 2 * stride;
  const h51 = siteSeriesAt + 3 * stride;
  const h52 = siteSeriesAt + 4 * stride;
  const h53 = siteInputs[siteInputsAt + 11];
  const h54 = siteScalars[siteScalarsAt + 10];
  const h55 = siteInputs[siteInputsAt + 20];
  const h56 = sumsAt + 12 * stride;
  const h57 = 0 * stride;
  const h58 = 1 * stride;
  const h59 = sumsAt + 13 * stride;
  const h60 = sumsAt + 14 * stride;
  const h61 = siteInputs[siteInputsAt + 98];
  const h62 = sumsAt + 16 * stride;
  const h63 = siteScalars[siteScalarsAt + 14];
  const h66 = sumsAt + 15 * stride;
  const h67 = siteScalars[siteScalarsAt + 11];
  const h68 = sumsAt + 17 * stride;
  const h69 = 2 * stride;
  const h70 = sumsAt + 19 * stride;
  const h71 = siteInputs[siteInputsAt + 87];
  const h72 = siteScalars[siteScalarsAt + 17];
  const h73 = siteScalars[siteScalarsAt + 16];
  const h76 = sumsAt + 21 * stride;
  const h80 = siteSeriesAt + 5 * stride;
  const h81 = sumsAt + 2 * stride;
  const h85 = siteSeriesAt + 6 * stride;
  const h86 = siteSeriesAt + 7 * stride;
  const h87 = sumsAt + 4 * stride;
  const h88 = sumsAt + 22 * stride;
  const h89 = siteScalars[siteScalarsAt + 2];
  const h90 = siteScalars[siteScalarsAt + 0];
  const h91 = siteScalars[siteScalarsAt + 1];
  const h96 = sumsAt + 20 * stride;
  const h97 = sumsAt + 18 * stride;
  const h98 = (1 - siteScalars[siteScalarsAt + 19]);
  const h99 = siteScalars[siteScalarsAt + 19];
  const h100 = 5 * stride;
  const h101 = siteSeriesAt + 9 * stride;
  const h102 = sumsAt + 33 * stride;
  const h103 = 6 * stride;
  const h104 = siteSeriesAt + 10 * stride;
  const h105 = sumsAt + 34 * stride;
  const h106 = siteSeriesAt + 11 * stride;
  const h107 = 8 * stride;
  const h108 = siteSeriesAt + 13 * stride;
  const h109 = siteSeriesAt + 16 * stride;
  const h110 = siteSeriesAt + 17 * stride;
  const h111 = siteScalars[siteScalarsAt + 11] > 0;
  const h112 = siteInputs[siteInputsAt + 116];
  const h113 = siteSeriesAt + 18 * stride;
  const h114 = 18 * stride;
  const h115 = siteSeriesAt + 20 * stride;
  const h116 = sumsAt + 36 * stride;
  const h117 = (0 - siteInputs[siteInputsAt + 109]);
  let g118 = 1;
  const g118Step = (1 + h117) ** (1 / 12);
  const h119 = siteSeriesAt + 21 * stride;
  const h120 = siteScalars[siteScalarsAt + 25];
  const h121 = (siteScalars[siteScalarsAt + 26] - siteScalars[siteScalarsAt + 25]);
  const h122 = 19 * stride;
  const h123 = 20 * stride;
  const h124 = siteSeriesAt + 22 * stride;
  const h126 = siteSeriesAt + 23 * stride;
  const h127 = sumsAt + 30 * stride;
  const h128 = sumsAt + 24 * stride;
  const h129 = Math.min(siteScalars[siteScalarsAt + 33], siteScalars[siteScalarsAt + 34]);
  const h130 = siteSeriesAt + 28 * stride;
  const h131 = siteScalars[siteScalarsAt + 32];
  const h132 = (siteInputs[siteInputsAt + 58] / 12);
  const h133 = siteSeriesAt + 29 * stride;
  const h134 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g135 = 1;
  const g135Step = (1 + h134) ** (-1 / 12);
  const h136 = siteSeriesAt + 30 * stride;
  const h137 = siteSeriesAt + 32 * stride;
  const h138 = siteSeriesAt + 33 * stride;
  const h139 = siteSeriesAt + 35 * stride;
  const h140 = 9 * stride;
  const h142 = 10 * stride;
  const h144 = 11 * stride;
  const h145 = siteScalars[siteScalarsAt + 30];
  const h146 = (siteScalars[siteScalarsAt + 30] + 12);
  const h147 = (730 * siteInputs[siteInputsAt + 66]);
  const h148 = (1 - siteInputs[siteInputsAt + 73]);
  const h150 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h151 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h152 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h153 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h154 = siteInputs[siteInputsAt + 76];
  let y155 = 1;
  let y155Next = 1 + 12;
  const h156 = siteInputs[siteInputsAt + 64];
  const h157 = siteInputs[siteInputsAt + 63];
  let y158 = 1;
  let y158Next = 1 + 12;
  const h159 = siteInputs[siteInputsAt + 75] === 0;
  const h160 = siteInputs[siteInputsAt + 75] === 1;
  const h161 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h162 = siteInputs[siteInputsAt + 74];
  const h163 = marketInputs[29];
  const h165 = siteInputs[siteInputsAt + 52];
  const h167 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h172 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h173 = siteInputs[siteInputsAt + 54];
  const h175 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h178 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h179 = siteInputs[siteInputsAt + 53];
  const h181 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h184 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h185 = siteInputs[siteInputsAt + 55];
  const h187 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h190 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h191 = siteInputs[siteInputsAt + 49];
  const h193 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h196 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h197 = siteInputs[siteInputsAt + 50];
  const h199 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h225 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h323 = siteInputs[siteInputsAt + 14];
  const h324 = (siteInputs[siteInputsAt + 15] / 12);
  const h325 = siteInputs[siteInputsAt + 106];
  const h326 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h328 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h344 = 4 * stride;
  const h345 = siteInputs[siteInputsAt + 36];
  const h346 = (0 - siteInputs[siteInputsAt + 38]);
  let g347 = 1;
  const g347Step = (1 + h346) ** (1 / 12);
  const h348 = siteInputs[siteInputsAt + 5];
  const h349 = siteScalars[siteScalarsAt + 20];
  const h350 = siteInputs[siteInputsAt + 4];
  const h351 = 17 * stride;
  const h352 = siteScalars[siteScalarsAt + 24];
  let p353 = 0;
  let p355 = 0;
  let p356 = 0;
  let p357 = 0;
  let p358 = 0;
  {
  while (0 >= y155Next) { y155 *= (1 + h154); y155Next += 12; }
  while (0 >= y158Next) { y158 *= (1 + h157); y158Next += 12; }
  const v_site_revenuePerMwh = 0;
  siteSeries[h48 + 0] = v_site_revenuePerMwh;
  const v_site_olderRevenuePerMwh = 0;
  const v_site_newRevenuePerMwh = 0;
  const v_site_powerPrice = 0;
  siteSeries[h49 + 0] = v_site_powerPrice;
  const v_site_miningCost = 0;
  siteSeries[h50 + 0] = v_site_miningCost;
  const v_site_powerMargin = 0;
  siteSeries[h51 + 0] = v_site_powerMargin;
  const v_site_olderPowerMargin = 0;
  const v_site_newPowerMargin = 0;
  const v_site_creditsPerMw = 0;
  siteSeries[h52 + 0] = v_site_creditsPerMw;
  const v_site_miningEbitdaPerMw = 0;
  const v_site_olderEbitdaPerMw = 0;
  const v_site_newEbitdaPerMw = 0;
  const v_site_movedEbitdaPerMw = 0;
  const v_site_movedOlderEbitdaPerMw = 0;
  const v_site_availableMw = (0 > h53 ? h54 : h55);
  sums[h56 + 0] += v_site_availableMw;
  const v_site_committedMw = gathered[h57 + 0];
  const v_site_aiMw = gathered[h58 + 0];
  sums[h59 + 0] += v_site_aiMw;
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  sums[h60 + 0] += v_site_inBuildMw;
  const v_site_reservedMw = Math.min(h61, v_site_availableMw);
  sums[h62 + 0] += v_site_reservedMw;
  const c64 = (v_site_availableMw - v_site_reservedMw);
  const c65 = (c64 - v_site_committedMw);
  const v_site_miningMw = Math.max(Math.min(h63, c65), 0);
  sums[h66 + 0] += v_site_miningMw;
  const v_site_keptMiningMw = Math.max(Math.min(h63, (c64 - h67)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h63, c64), 0);
  const v_site_unusedMw = (c65 - v_site_miningMw);
  sums[h68 + 0] += v_site_unusedMw;
  const v_site_itMw = gathered[h69 + 0];
  sums[h70 + 0] += v_site_itMw;
  const v_site_keptRefresh = (0 === h71 ? (v_site_keptMiningMw * h72) : 0);
  const v_site_doNothingRefresh = (0 === h71 ? (v_site_doNothingMw * h72) : 0);
  let c75;
  if (0 > h71) {
  c75 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c74 = Math.min(v_site_doNothingMw, h73);
  c75 = ((c74 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c74) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c75 - v_site_doNothingRefresh);
  sums[h76 + 0] += v_site_doNothingCash;
  let c79;
  if (0 > h71) {
  c79 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c77 = Math.min(v_site_keptMiningMw, h73);
  const c78 = (v_site_keptMiningMw - c77);
  c79 = ((c77 * v_site_miningEbitdaPerMw) + (c78 * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c79 - v_site_keptRefresh);
  siteSeries[h80 + 0] = v_site_keptMiningCash;
  sums[h81 + 0] += v_site_keptMiningCash;
  const c82 = Math.min(v_site_miningMw, h73);
  const c83 = Math.min(v_site_keptMiningMw, h73);
  const c84 = (v_site_miningMw - c82);
  const v_site_handoverMiningCash = (((c82 - c83) * v_site_miningEbitdaPerMw) + (((c84 - v_site_keptMiningMw) + c83) * v_site_olderEbitdaPerMw));
  siteSeries[h85 + 0] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  siteSeries[h86 + 0] = v_site_miningCash;
  sums[h87 + 0] += v_site_miningCash;
  const v_site_miningGivenUp = (v_site_doNothingCash - v_site_miningCash);
  sums[h88 + 0] += v_site_miningGivenUp;
  let c95;
  if (0 > h71) {
  const c92 = ((c82 * h90) + (c84 * h91));
  const c93 = (v_site_keptMiningMw - c83);
  c95 = (((v_site_keptMiningMw * h89) + c92) - ((c83 * h90) + (c93 * h91)));
  } else {
  const c94 = ((c82 * h90) + (c84 * h91));
  c95 = c94;
  }
  const v_site_hashrate = (c95 * 0.001);
  sums[h96 + 0] += v_site_hashrate;
  const v_site_movedMw = 0;
  sums[h97 + 0] += v_site_movedMw;
  const v_site_redeployedCash = ((v_site_movedMw * ((h98 * v_site_movedEbitdaPerMw) + (h99 * v_site_movedOlderEbitdaPerMw))) - gathered[h100 + 0]);
  siteSeries[h101 + 0] = v_site_redeployedCash;
  sums[h102 + 0] += v_site_redeployedCash;
  const v_site_writeOff = gathered[h103 + 0];
  siteSeries[h104 + 0] = v_site_writeOff;
  sums[h105 + 0] += v_site_writeOff;
  const v_site_gpuMarketPrice = 0;
  siteSeries[h106 + 0] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h107 + 0];
  siteSeries[h108 + 0] = v_site_gpuCapex;
  const v_site_backstopCover = 0;
  siteSeries[h109 + 0] = v_site_backstopCover;
  const v_site_lateDamages = 0;
  siteSeries[h110 + 0] = v_site_lateDamages;
  const v_site_warrantCost = ((0 === 0 && h111) ? h112 : 0);
  siteSeries[h113 + 0] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h114 + 0];
  siteSeries[h115 + 0] = v_site_saleProceeds;
  sums[h116 + 0] += v_site_saleProceeds;
  const v_site_survival = g118;
  siteSeries[h119 + 0] = v_site_survival;
  const v_site_worksProgress = (h111 ? sCurveAt(quotient((0 - h120), h121)) : 0);
  const v_site_hardCapex = gathered[h122 + 0];
  const v_site_cloudCapex = gathered[h123 + 0];
  siteSeries[h124 + 0] = v_site_cloudCapex;
  const v_site_worksCapex = 0;
  const c125 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c125 + v_site_gpuCapex);
  siteSeries[h126 + 0] = v_site_capex;
  sums[h127 + 0] += v_site_capex;
  const v_site_doNothingCumulative = (0 + v_site_doNothingCash);
  sums[h128 + 0] += v_site_doNothingCumulative;
  const v_site_drawable = (0 <= h129 ? v_site_capex : 0);
  siteSeries[h130 + 0] = v_site_drawable;
  const v_site_fullBalance = ((0 + v_site_drawable) + ((0 <= h131 && 0 >= 1) ? ((0 * h132) + ((v_site_drawable * h132) * 0.5)) : 0));
  siteSeries[h133 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g135;
  siteSeries[h136 + 0] = v_site_loanDiscount;
  const v_site_inService = (h111 ? quotient(v_site_aiMw, h67) : 0);
  siteSeries[h137 + 0] = v_site_inService;
  const v_site_gpuCost = (0 + v_site_gpuCapex);
  siteSeries[h138 + 0] = v_site_gpuCost;
  const v_site_spent = (0 + v_site_capex);
  siteSeries[h139 + 0] = v_site_spent;
  total0 += c125;
  total1 += v_site_capex;
  const c141 = marketSeries[h140 + 0];
  total2 += (v_site_doNothingCash * c141);
  total3 += (v_site_keptMiningCash * c141);
  const c143 = marketSeries[h142 + 0];
  total4 += (v_site_handoverMiningCash * c143);
  total5 += (v_site_saleProceeds * c143);
  total6 += ((v_site_cloudCapex - v_site_hardCapex) * c143);
  total7 += (v_site_cloudCapex * marketSeries[h144 + 0]);
  total8 += ((0 - v_site_worksCapex) * c143);
  total9 += ((0 >= h145 && 0 < h146) ? (h147 * v_site_revenuePerMwh) : 0);
  total10 += ((0 >= h145 && 0 < h146) ? v_site_miningEbitdaPerMw : 0);
  total11 += v_site_hardCapex;
  p353 = v_site_worksProgress;
  p355 = v_site_doNothingCumulative;
  p356 = v_site_fullBalance;
  p357 = v_site_gpuCost;
  p358 = v_site_spent;
  }
  g118 *= g118Step;
  g135 *= g135Step;
  g347 *= g347Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y155Next) { y155 *= (1 + h154); y155Next += 12; }
  while (t >= y158Next) { y158 *= (1 + h157); y158Next += 12; }
  const c149 = (marketSeries[h107 + t] * h148);
  const v_site_revenuePerMwh = (quotient(c149, h150) * 1000.0000000000001);
  siteSeries[h48 + t] = v_site_revenuePerMwh;
  const v_site_olderRevenuePerMwh = (quotient(c149, h151) * 1000.0000000000001);
  const v_site_newRevenuePerMwh = (quotient(c149, h152) * 1000.0000000000001);
  const v_site_powerPrice = (h153 * y155);
  siteSeries[h49 + t] = v_site_powerPrice;
  const v_site_miningCost = (h156 * y158);
  siteSeries[h50 + t] = v_site_miningCost;
  let c228;
  if (h159) {
  c228 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c227;
  if (h160) {
  let c169;
  if (h161) {
  const c164 = (quotient((v_site_revenuePerMwh - h162), y155) - h163);
  const c166 = (c164 - h165);
  c169 = Math.min(Math.max(quotient(c166, h167), 0), 1);
  } else {
  const c168 = (quotient((v_site_revenuePerMwh - h162), y155) - h163);
  c169 = (c168 >= h165 ? 1 : 0);
  }
  const c170 = (quotient((v_site_revenuePerMwh - h162), y155) - h163);
  const c171 = (c170 - h165);
  let c176;
  if (h172) {
  const c174 = (c170 - h173);
  c176 = Math.min(Math.max(quotient(c174, h175), 0), 1);
  } else {
  c176 = (c170 >= h173 ? 1 : 0);
  }
  const c177 = (c170 - h173);
  let c182;
  if (h178) {
  const c180 = (c170 - h179);
  c182 = Math.min(Math.max(quotient(c180, h181), 0), 1);
  } else {
  c182 = (c170 >= h179 ? 1 : 0);
  }
  const c183 = (c170 - h179);
  let c188;
  if (h184) {
  const c186 = (c170 - h185);
  c188 = Math.min(Math.max(quotient(c186, h187), 0), 1);
  } else {
  c188 = (c170 >= h185 ? 1 : 0);
  }
  const c189 = (c170 - h185);
  let c194;
  if (h190) {
  const c192 = (c170 - h191);
  c194 = Math.min(Math.max(quotient(c192, h193), 0), 1);
  } else {
  c194 = (c170 >= h191 ? 1 : 0);
  }
  const c195 = (c170 - h191);
  let c200;
  if (h196) {
  const c198 = (c170 - h197);
  c200 = Math.min(Math.max(quotient(c198, h199), 0), 1);
  } else {
  c200 = (c170 >= h197 ? 1 : 0);
  }
  const c201 = (c170 - h197);
  const c202 = ((((((((0.25 * c169) * (c171 - ((c169 * h167) / 2))) + ((0.25 * c176) * (c177 - ((c176 * h175) / 2)))) + ((0.25 * c182) * (c183 - ((c182 * h181) / 2)))) + ((0.15 * c188) * (c189 - ((c188 * h187) / 2)))) + ((0.08 * c194) * (c195 - ((c194 * h193) / 2)))) + ((0.02 * c200) * (c201 - ((c200 * h199) / 2)))) * y155);
  c227 = c202;
  } else {
  let c206;
  if (h161) {
  const c203 = (quotient((v_site_revenuePerMwh - h162), y155) - h163);
  const c204 = (c203 - h165);
  c206 = Math.min(Math.max(quotient(c204, h167), 0), 1);
  } else {
  const c205 = (quotient((v_site_revenuePerMwh - h162), y155) - h163);
  c206 = (c205 >= h165 ? 1 : 0);
  }
  const c207 = (quotient((v_site_revenuePerMwh - h162), y155) - h163);
  const c208 = (c207 - h165);
  let c210;
  if (h172) {
  const c209 = (c207 - h173);
  c210 = Math.min(Math.max(quotient(c209, h175), 0), 1);
  } else {
  c210 = (c207 >= h173 ? 1 : 0);
  }
  const c211 = (c207 - h173);
  let c213;
  if (h178) {
  const c212 = (c207 - h179);
  c213 = Math.min(Math.max(quotient(c212, h181), 0), 1);
  } else {
  c213 = (c207 >= h179 ? 1 : 0);
  }
  const c214 = (c207 - h179);
  let c216;
  if (h184) {
  const c215 = (c207 - h185);
  c216 = Math.min(Math.max(quotient(c215, h187), 0), 1);
  } else {
  c216 = (c207 >= h185 ? 1 : 0);
  }
  const c217 = (c207 - h185);
  let c219;
  if (h190) {
  const c218 = (c207 - h191);
  c219 = Math.min(Math.max(quotient(c218, h193), 0), 1);
  } else {
  c219 = (c207 >= h191 ? 1 : 0);
  }
  const c220 = (c207 - h191);
  let c222;
  if (h196) {
  const c221 = (c207 - h197);
  c222 = Math.min(Math.max(quotient(c221, h199), 0), 1);
  } else {
  c222 = (c207 >= h197 ? 1 : 0);
  }
  const c223 = (c207 - h197);
  const c224 = ((((((((0.25 * c206) * (c208 - ((c206 * h167) / 2))) + ((0.25 * c210) * (c211 - ((c210 * h175) / 2)))) + ((0.25 * c213) * (c214 - ((c213 * h181) / 2)))) + ((0.15 * c216) * (c217 - ((c216 * h187) / 2)))) + ((0.08 * c219) * (c220 - ((c219 * h193) / 2)))) + ((0.02 * c222) * (c223 - ((c222 * h199) / 2)))) * y155);
  const c226 = ((h225 * y155) - v_site_powerPrice);
  c227 = (c224 + c226);
  }
  c228 = c227;
  }
  const v_site_powerMargin = c228;
  siteSeries[h51 + t] = v_site_powerMargin;
  let c275;
  if (h159) {
  c275 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c274;
  if (h160) {
  let c232;
  if (h161) {
  const c229 = (quotient((v_site_olderRevenuePerMwh - h162), y155) - h163);
  const c230 = (c229 - h165);
  c232 = Math.min(Math.max(quotient(c230, h167), 0), 1);
  } else {
  const c231 = (quotient((v_site_olderRevenuePerMwh - h162), y155) - h163);
  c232 = (c231 >= h165 ? 1 : 0);
  }
  const c233 = (quotient((v_site_olderRevenuePerMwh - h162), y155) - h163);
  const c234 = (c233 - h165);
  let c236;
  if (h172) {
  const c235 = (c233 - h173);
  c236 = Math.min(Math.max(quotient(c235, h175), 0), 1);
  } else {
  c236 = (c233 >= h173 ? 1 : 0);
  }
  const c237 = (c233 - h173);
  let c239;
  if (h178) {
  const c238 = (c233 - h179);
  c239 = Math.min(Math.max(quotient(c238, h181), 0), 1);
  } else {
  c239 = (c233 >= h179 ? 1 : 0);
  }
  const c240 = (c233 - h179);
  let c242;
  if (h184) {
  const c241 = (c233 - h185);
  c242 = Math.min(Math.max(quotient(c241, h187), 0), 1);
  } else {
  c242 = (c233 >= h185 ? 1 : 0);
  }
  const c243 = (c233 - h185);
  let c245;
  if (h190) {
  const c244 = (c233 - h191);
  c245 = Math.min(Math.max(quotient(c244, h193), 0), 1);
  } else {
  c245 = (c233 >= h191 ? 1 : 0);
  }
  const c246 = (c233 - h191);
  let c248;
  if (h196) {
  const c247 = (c233 - h197);
  c248 = Math.min(Math.max(quotient(c247, h199), 0), 1);
  } else {
  c248 = (c233 >= h197 ? 1 : 0);
  }
  const c249 = (c233 - h197);
  const c250 = ((((((((0.25 * c232) * (c234 - ((c232 * h167) / 2))) + ((0.25 * c236) * (c237 - ((c236 * h175) / 2)))) + ((0.25 * c239) * (c240 - ((c239 * h181) / 2)))) + ((0.15 * c242) * (c243 - ((c242 * h187) / 2)))) + ((0.08 * c245) * (c246 - ((c245 * h193) / 2)))) + ((0.02 * c248) * (c249 - ((c248 * h199) / 2)))) * y155);
  c274 = c250;
  } else {
  let c254;
  if (h161) {
  const c251 = (quotient((v_site_olderRevenuePerMwh - h162), y155) - h163);
  const c252 = (c251 - h165);
  c254 = Math.min(Math.max(quotient(c252, h167), 0), 1);
  } else {
  const c253 = (quotient((v_site_olderRevenuePerMwh - h162), y155) - h163);
  c254 = (c253 >= h165 ? 1 : 0);
  }
  const c255 = (quotient((v_site_olderRevenuePerMwh - h162), y155) - h163);
  const c256 = (c255 - h165);
  let c258;
  if (h172) {
  const c257 = (c255 - h173);
  c258 = Math.min(Math.max(quotient(c257, h175), 0), 1);
  } else {
  c258 = (c255 >= h173 ? 1 : 0);
  }
  const c259 = (c255 - h173);
  let c261;
  if (h178) {
  const c260 = (c255 - h179);
  c261 = Math.min(Math.max(quotient(c260, h181), 0), 1);
  } else {
  c261 = (c255 >= h179 ? 1 : 0);
  }
  const c262 = (c255 - h179);
  let c264;
  if (h184) {
  const c263 = (c255 - h185);
  c264 = Math.min(Math.max(quotient(c263, h187), 0), 1);
  } else {
  c264 = (c255 >= h185 ? 1 : 0);
  }
  const c265 = (c255 - h185);
  let c267;
  if (h190) {
  const c266 = (c255 - h191);
  c267 = Math.min(Math.max(quotient(c266, h193), 0), 1);
  } else {
  c267 = (c255 >= h191 ? 1 : 0);
  }
  const c268 = (c255 - h191);
  let c270;
  if (h196) {
  const c269 = (c255 - h197);
  c270 = Math.min(Math.max(quotient(c269, h199), 0), 1);
  } else {
  c270 = (c255 >= h197 ? 1 : 0);
  }
  const c271 = (c255 - h197);
  const c272 = ((((((((0.25 * c254) * (c256 - ((c254 * h167) / 2))) + ((0.25 * c258) * (c259 - ((c258 * h175) / 2)))) + ((0.25 * c261) * (c262 - ((c261 * h181) / 2)))) + ((0.15 * c264) * (c265 - ((c264 * h187) / 2)))) + ((0.08 * c267) * (c268 - ((c267 * h193) / 2)))) + ((0.02 * c270) * (c271 - ((c270 * h199) / 2)))) * y155);
  const c273 = ((h225 * y155) - v_site_powerPrice);
  c274 = (c272 + c273);
  }
  c275 = c274;
  }
  const v_site_olderPowerMargin = c275;
  let c322;
  if (h159) {
  c322 = Math.max((v_site_newRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c321;
  if (h160) {
  let c279;
  if (h161) {
  const c276 = (quotient((v_site_newRevenuePerMwh - h162), y155) - h163);
  const c277 = (c276 - h165);
  c279 = Math.min(Math.max(quotient(c277, h167), 0), 1);
  } else {
  const c278 = (quotient((v_site_newRevenuePerMwh - h162), y155) - h163);
  c279 = (c278 >= h165 ? 1 : 0);
  }
  const c280 = (quotient((v_site_newRevenuePerMwh - h162), y155) - h163);
  const c281 = (c280 - h165);
  let c283;
  if (h172) {
  const c282 = (c280 - h173);
  c283 = Math.min(Math.max(quotient(c282, h175), 0), 1);
  } else {
  c283 = (c280 >= h173 ? 1 : 0);
  }
  const c284 = (c280 - h173);
  let c286;
  if (h178) {
  const c285 = (c280 - h179);
  c286 = Math.min(Math.max(quotient(c285, h181), 0), 1);
  } else {
  c286 = (c280 >= h179 ? 1 : 0);
  }
  const c287 = (c280 - h179);
  let c289;
  if (h184) {
  const c288 = (c280 - h185);
  c289 = Math.min(Math.max(quotient(c288, h187), 0), 1);
  } else {
  c289 = (c280 >= h185 ? 1 : 0);
  }
  const c290 = (c280 - h185);
  let c292;
  if (h190) {
  const c291 = (c280 - h191);
  c292 = Math.min(Math.max(quotient(c291, h193), 0), 1);
  } else {
  c292 = (c280 >= h191 ? 1 : 0);
  }
  const c293 = (c280 - h191);
  let c295;
  if (h196) {
  const c294 = (c280 - h197);
  c295 = Math.min(Math.max(quotient(c294, h199), 0), 1);
  } else {
  c295 = (c280 >= h197 ? 1 : 0);
  }
  const c296 = (c280 - h197);
  const c297 = ((((((((0.25 * c279) * (c281 - ((c279 * h167) / 2))) + ((0.25 * c283) * (c284 - ((c283 * h175) / 2)))) + ((0.25 * c286) * (c287 - ((c286 * h181) / 2)))) + ((0.15 * c289) * (c290 - ((c289 * h187) / 2)))) + ((0.08 * c292) * (c293 - ((c292 * h193) / 2)))) + ((0.02 * c295) * (c296 - ((c295 * h199) / 2)))) * y155);
  c321 = c297;
  } else {
  let c301;
  if (h161) {
  const c298 = (quotient((v_site_newRevenuePerMwh - h162), y155) - h163);
  const c299 = (c298 - h165);
  c301 = Math.min(Math.max(quotient(c299, h167), 0), 1);
  } else {
  const c300 = (quotient((v_site_newRevenuePerMwh - h162), y155) - h163);
  c301 = (c300 >= h165 ? 1 : 0);
  }
  const c302 = (quotient((v_site_newRevenuePerMwh - h162), y155) - h163);
  const c303 = (c302 - h165);
  let c305;
  if (h172) {
  const c304 = (c302 - h173);
  c305 = Math.min(Math.max(quotient(c304, h175), 0), 1);
  } else {
  c305 = (c302 >= h173 ? 1 : 0);
  }
  const c306 = (c302 - h173);
  let c308;
  if (h178) {
  const c307 = (c302 - h179);
  c308 = Math.min(Math.max(quotient(c307, h181), 0), 1);
  } else {
  c308 = (c302 >= h179 ? 1 : 0);
  }
  const c309 = (c302 - h179);
  let c311;
  if (h184) {
  const c310 = (c302 - h185);
  c311 = Math.min(Math.max(quotient(c310, h187), 0), 1);
  } else {
  c311 = (c302 >= h185 ? 1 : 0);
  }
  const c312 = (c302 - h185);
  let c314;
  if (h190) {
  const c313 = (c302 - h191);
  c314 = Math.min(Math.max(quotient(c313, h193), 0), 1);
  } else {
  c314 = (c302 >= h191 ? 1 : 0);
  }
  const c315 = (c302 - h191);
  let c317;
  if (h196) {
  const c316 = (c302 - h197);
  c317 = Math.min(Math.max(quotient(c316, h199), 0), 1);
  } else {
  c317 = (c302 >= h197 ? 1 : 0);
  }
  const c318 = (c302 - h197);
  const c319 = ((((((((0.25 * c301) * (c303 - ((c301 * h167) / 2))) + ((0.25 * c305) * (c306 - ((c305 * h175) / 2)))) + ((0.25 * c308) * (c309 - ((c308 * h181) / 2)))) + ((0.15 * c311) * (c312 - ((c311 * h187) / 2)))) + ((0.08 * c314) * (c315 - ((c314 * h193) / 2)))) + ((0.02 * c317) * (c318 - ((c317 * h199) / 2)))) * y155);
  const c320 = ((h225 * y155) - v_site_powerPrice);
  c321 = (c319 + c320);
  }
  c322 = c321;
  }
  const v_site_newPowerMargin = c322;
  const v_site_creditsPerMw = ((t <= h323 ? h324 : 0) + (t <= h325 ? h326 : 0));
  siteSeries[h52 + t] = v_site_creditsPerMw;
  const c327 = (h147 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max((((h147 * v_site_powerMargin) - c327) + v_site_creditsPerMw), 0);
  const v_site_olderEbitdaPerMw = Math.max((((h147 * v_site_olderPowerMargin) - c327) + v_site_creditsPerMw), 0);
  const v_site_newEbitdaPerMw = Math.max((((h147 * v_site_newPowerMargin) - c327) + v_site_creditsPerMw), 0);
  const c329 = (h328 * y155);
  const v_site_movedEbitdaPerMw = Math.max((((h147 * Math.max((v_site_revenuePerMwh - c329), 0)) - c327) + 0), 0);
  const v_site_movedOlderEbitdaPerMw = Math.max((((h147 * Math.max((v_site_olderRevenuePerMwh - c329), 0)) - c327) + 0), 0);
  const v_site_availableMw = (t > h53 ? h54 : h55);
  sums[h56 + t] += v_site_availableMw;
  const v_site_committedMw = gathered[h57 + t];
  const v_site_aiMw = gathered[h58 + t];
  sums[h59 + t] += v_site_aiMw;
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  sums[h60 + t] += v_site_inBuildMw;
  const v_site_reservedMw = Math.min(h61, v_site_availableMw);
  sums[h62 + t] += v_site_reservedMw;
  const c330 = (v_site_availableMw - v_site_reservedMw);
  const c331 = (c330 - v_site_committedMw);
  const v_site_miningMw = Math.max(Math.min(h63, c331), 0);
  sums[h66 + t] += v_site_miningMw;
  const v_site_keptMiningMw = Math.max(Math.min(h63, (c330 - h67)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h63, c330), 0);
  const v_site_unusedMw = (c331 - v_site_miningMw);
  sums[h68 + t] += v_site_unusedMw;
  const v_site_itMw = gathered[h69 + t];
  sums[h70 + t] += v_site_itMw;
  const v_site_keptRefresh = (t === h71 ? (v_site_keptMiningMw * h72) : 0);
  const v_site_doNothingRefresh = (t === h71 ? (v_site_doNothingMw * h72) : 0);
  let c333;
  if (t > h71) {
  c333 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c332 = Math.min(v_site_doNothingMw, h73);
  c333 = ((c332 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c332) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c333 - v_site_doNothingRefresh);
  sums[h76 + t] += v_site_doNothingCash;
  let c336;
  if (t > h71) {
  c336 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c334 = Math.min(v_site_keptMiningMw, h73);
  const c335 = (v_site_keptMiningMw - c334);
  c336 = ((c334 * v_site_miningEbitdaPerMw) + (c335 * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c336 - v_site_keptRefresh);
  siteSeries[h80 + t] = v_site_keptMiningCash;
  sums[h81 + t] += v_site_keptMiningCash;
  const c337 = Math.min(v_site_miningMw, h73);
  const c338 = Math.min(v_site_keptMiningMw, h73);
  const c339 = (v_site_miningMw - c337);
  const v_site_handoverMiningCash = (((c337 - c338) * v_site_miningEbitdaPerMw) + (((c339 - v_site_keptMiningMw) + c338) * v_site_olderEbitdaPerMw));
  siteSeries[h85 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  siteSeries[h86 + t] = v_site_miningCash;
  sums[h87 + t] += v_site_miningCash;
  const v_site_miningGivenUp = (v_site_doNothingCash - v_site_miningCash);
  sums[h88 + t] += v_site_miningGivenUp;
  let c343;
  if (t > h71) {
  const c340 = ((c337 * h90) + (c339 * h91));
  const c341 = (v_site_keptMiningMw - c338);
  c343 = (((v_site_keptMiningMw * h89) + c340) - ((c338 * h90) + (c341 * h91)));
  } else {
  const c342 = ((c337 * h90) + (c339 * h91));
  c343 = c342;
  }
  const v_site_hashrate = (c343 * 0.001);
  sums[h96 + t] += v_site_hashrate;
  const v_site_movedMw = gathered[h344 + t];
  sums[h97 + t] += v_site_movedMw;
  const v_site_redeployedCash = ((v_site_movedMw * ((h98 * v_site_movedEbitdaPerMw) + (h99 * v_site_movedOlderEbitdaPerMw))) - gathered[h100 + t]);
  siteSeries[h101 + t] = v_site_redeployedCash;
  sums[h102 + t] += v_site_redeployedCash;
  const v_site_writeOff = gathered[h103 + t];
  siteSeries[h104 + t] = v_site_writeOff;
  sums[h105 + t] += v_site_writeOff;
  const v_site_gpuMarketPrice = (h345 * g347);
  siteSeries[h106 + t] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h107 + t];
  siteSeries[h108 + t] = v_site_gpuCapex;
  const v_site_backstopCover = (h348 * Math.max((1 - quotient(Math.max((t - h349), 0), h350)), 0));
  siteSeries[h109 + t] = v_site_backstopCover;
  const v_site_lateDamages = gathered[h351 + t];
  siteSeries[h110 + t] = v_site_lateDamages;
  const v_site_warrantCost = ((t === 0 && h111) ? h112 : 0);
  siteSeries[h113 + t] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h114 + t];
  siteSeries[h115 + t] = v_site_saleProceeds;
  sums[h116 + t] += v_site_saleProceeds;
  const v_site_survival = g118;
  siteSeries[h119 + t] = v_site_survival;
  const v_site_worksProgress = (h111 ? sCurveAt(quotient((t - h120), h121)) : 0);
  const v_site_hardCapex = gathered[h122 + t];
  const v_site_cloudCapex = gathered[h123 + t];
  siteSeries[h124 + t] = v_site_cloudCapex;
  const v_site_worksCapex = (h352 * (v_site_worksProgress - p353));
  const c354 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c354 + v_site_gpuCapex);
  siteSeries[h126 + t] = v_site_capex;
  sums[h127 + t] += v_site_capex;
  const v_site_doNothingCumulative = (p355 + v_site_doNothingCash);
  sums[h128 + t] += v_site_doNothingCumulative;
  const v_site_drawable = (t <= h129 ? v_site_capex : 0);
  siteSeries[h130 + t] = v_site_drawable;
  const v_site_fullBalance = ((p356 + v_site_drawable) + ((t <= h131 && t >= 1) ? ((p356 * h132) + ((v_site_drawable * h132) * 0.5)) : 0));
  siteSeries[h133 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g135;
  siteSeries[h136 + t] = v_site_loanDiscount;
  const v_site_inService = (h111 ? quotient(v_site_aiMw, h67) : 0);
  siteSeries[h137 + t] = v_site_inService;
  const v_site_gpuCost = (p357 + v_site_gpuCapex);
  siteSeries[h138 + t] = v_site_gpuCost;
  const v_site_spent = (p358 + v_site_capex);
  siteSeries[h139 + t] = v_site_spent;
  total0 += c354;
  total1 += v_site_capex;
  const c359 = marketSeries[h140 + t];
  total2 += (v_site_doNothingCash * c359);
  total3 += (v_site_keptMiningCash * c359);
  const c360 = marketSeries[h142 + t];
  total4 += (v_site_handoverMiningCash * c360);
  total5 += (v_site_saleProceeds * c360);
  total6 += ((v_site_cloudCapex - v_site_hardCapex) * c360);
  total7 += (v_site_cloudCapex * marketSeries[h144 + t]);
  total8 += ((0 - v_site_worksCapex) * c360);
  total9 += ((t >= h145 && t < h146) ? (h147 * v_site_revenuePerMwh) : 0);
  total10 += ((t >= h145 && t < h146) ? v_site_miningEbitdaPerMw : 0);
  total11 += v_site_hardCapex;
  p353 = v_site_worksProgress;
  p355 = v_site_doNothingCumulative;
  p356 = v_site_fullBalance;
  p357 = v_site_gpuCost;
  p358 = v_site_spent;
  g118 *= g118Step;
  g135 *= g135Step;
  g347 *= g347Step;
  }
  siteTotals[0] = total0;
  siteTotals[1] = total1;
  siteTotals[2] = total2;
  siteTotals[3] = total3;
  siteTotals[4] = total4;
  siteTotals[5] = total5;
  siteTotals[6] = total6;
  siteTotals[7] = total7;
  siteTotals[8] = total8;
  siteTotals[9] = total9;
  siteTotals[10] = total10;
  siteTotals[11] = total11;
}
function siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  for (let b = 0; b < blockCount; b += 1) {
  blockScalars[b * 18 + 7] = (siteInputs[siteInputsAt + 47] === 0 ? siteScalars[siteScalarsAt + 20] : blockScalars[b * 18 + 1]);
  blockScalars[b * 18 + 8] = (blockScalars[b * 18 + 7] + blockInputs[blockInputsAt + b * 15 + 5]);
  }
  siteScalars[siteScalarsAt + 4] = ((siteInputs[siteInputsAt + 75] === 0 ? (valueIn(siteSeries, siteSeriesAt + 0 * stride, 1, months) - valueIn(siteSeries, siteSeriesAt + 1 * stride, 1, months)) : valueIn(siteSeries, siteSeriesAt + 3 * stride, 1, months)) - valueIn(siteSeries, siteSeriesAt + 2 * stride, 1, months));
  siteScalars[siteScalarsAt + 5] = (valueIn(siteSeries, siteSeriesAt + 1 * stride, 1, months) - quotient(valueIn(siteSeries, siteSeriesAt + 4 * stride, 1, months), (730 * siteInputs[siteInputsAt + 66])));
  siteScalars[siteScalarsAt + 7] = (valueIn(siteSeries, siteSeriesAt + 0 * stride, 1, months) - valueIn(siteSeries, siteSeriesAt + 2 * stride, 1, months));
  let greatest_block_leaseEnd = 0;
  for (let b = 0; b < blockCount; b += 1) {
  greatest_block_leaseEnd = b === 0 ? blockScalars[b * 18 + 8] : Math.max(greatest_block_leaseEnd, blockScalars[b * 18 + 8]);
  }
  siteScalars[siteScalarsAt + 22] = greatest_block_leaseEnd;
  siteScalars[siteScalarsAt + 28] = (siteInputs[siteInputsAt + 21] + (Math.max((10 - Math.max((((siteScalars[siteScalarsAt + 22] - siteInputs[siteInputsAt + 23]) - 1) / 12), 0)), 0) * siteInputs[siteInputsAt + 7]));
  siteScalars[siteScalarsAt + 43] = siteTotals[0];
  siteScalars[siteScalarsAt + 44] = siteTotals[1];
  siteScalars[siteScalarsAt + 45] = quotient(siteScalars[siteScalarsAt + 44], siteScalars[siteScalarsAt + 12]);
  siteScalars[siteScalarsAt + 46] = siteTotals[2];
  siteScalars[siteScalarsAt + 47] = siteTotals[3];
  siteScalars[siteScalarsAt + 54] = (siteScalars[siteScalarsAt + 47] - siteScalars[siteScalarsAt + 46]);
  siteScalars[siteScalarsAt + 55] = siteTotals[4];
  siteScalars[siteScalarsAt + 60] = siteTotals[5];
  siteScalars[siteScalarsAt + 61] = (siteTotals[6] - siteTotals[7]);
  siteScalars[siteScalarsAt + 62] = siteTotals[8];
  siteScalars[siteScalarsAt + 92] = siteTotals[9];
  siteScalars[siteScalarsAt + 93] = siteTotals[10];
  siteScalars[siteScalarsAt + 94] = quotient(siteScalars[siteScalarsAt + 92], (8760 * (12 / 12)));
  siteScalars[siteScalarsAt + 95] = quotient(siteScalars[siteScalarsAt + 93], (8760 * (12 / 12)));
  siteScalars[siteScalarsAt + 100] = siteTotals[11];
  siteScalars[siteScalarsAt + 101] = quotient(siteScalars[siteScalarsAt + 100], siteScalars[siteScalarsAt + 12]);
  siteScalars[siteScalarsAt + 102] = (valueIn(siteSeries, siteSeriesAt + 29 * stride, siteScalars[siteScalarsAt + 33], months) * siteInputs[siteInputsAt + 59]);
}
function siteRound1Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 7 * stride, 8 * stride);
  gathered.fill(0, 9 * stride, 10 * stride);
  gathered.fill(0, 10 * stride, 11 * stride);
  gathered.fill(0, 11 * stride, 12 * stride);
  gathered.fill(0, 12 * stride, 13 * stride);
  gathered.fill(0, 13 * stride, 14 * stride);
  gathered.fill(0, 14 * stride, 15 * stride);
  gathered.fill(0, 15 * stride, 16 * stride);
  gathered.fill(0, 16 * stride, 17 * stride);
  gathered.fill(0, 21 * stride, 22 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = 12 * stride;
  const h2 = 13 * stride;
  const h3 = 7 * stride;
  const h4 = 9 * stride;
  const h5 = 10 * stride;
  const h6 = 11 * stride;
  const h7 = Math.max((blockScalars[b * 18 + 7] - siteInputs[siteInputsAt + 79]), 0);
  const h8 = blockScalars[b * 18 + 14];
  const h9 = blockScalars[b * 18 + 7];
  const h10 = Math.min(blockScalars[b * 18 + 8], ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1));
  const h11 = quotient(blockScalars[b * 18 + 14], blockInputs[blockInputsAt + b * 15 + 5]);
  const h12 = 14 * stride;
  const h13 = 15 * stride;
  const h14 = 16 * stride;
  const h15 = 21 * stride;
  const h16 = Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0);
  const h17 = blockInputs[blockInputsAt + b * 15 + 9];
  let y18 = 1;
  let y18Next = h9 + 12;
  const h19 = blockScalars[b * 18 + 8];
  const h21 = blockScalars[b * 18 + 5];
  const h22 = (b * 3 + 0) * stride;
  const h24 = (b * 3 + 1) * stride;
  const h26 = blockInputs[blockInputsAt + b * 15 + 6];
  const h27 = blockInputs[blockInputsAt + b * 15 + 7];
  const h29 = (1 - siteInputs[siteInputsAt + 113]);
  const h31 = ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1);
  const h32 = (((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1) + siteInputs[siteInputsAt + 115]);
  const h33 = siteInputs[siteInputsAt + 90];
  const h34 = blockScalars[b * 18 + 1];
  const h35 = blockInputs[blockInputsAt + b * 15 + 1] === 4;
  const h36 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 44]) / 12);
  const h37 = blockInputs[blockInputsAt + b * 15 + 1] === 1;
  const h41 = siteInputs[siteInputsAt + 41];
  const h42 = siteInputs[siteInputsAt + 24];
  let y43 = 1;
  let y43Next = h9 + 12;
  const h45 = (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]);
  const h46 = (blockScalars[b * 18 + 1] + siteInputs[siteInputsAt + 29]);
  const h47 = siteInputs[siteInputsAt + 30];
  const h48 = siteSeriesAt + 11 * stride;
  const h49 = blockScalars[b * 18 + 13];
  const h50 = blockScalars[b * 18 + 12];
  const h52 = siteInputs[siteInputsAt + 40];
  const h54 = siteInputs[siteInputsAt + 35];
  const h55 = (b * 3 + 2) * stride;
  const h56 = siteInputs[siteInputsAt + 39];
  const h57 = (blockScalars[b * 18 + 11] > 0 ? blockScalars[b * 18 + 13] : blockScalars[b * 18 + 8]);
  const h60 = siteInputs[siteInputsAt + 56];
  const h61 = siteInputs[siteInputsAt + 2];
  const h63 = siteSeriesAt + 1 * stride;
  const h64 = (1 - siteInputs[siteInputsAt + 78]);
  const h65 = blockScalars[b * 18 + 11];
  const h66 = ((blockScalars[b * 18 + 4] * siteInputs[siteInputsAt + 85]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h67 = (blockScalars[b * 18 + 8] + siteInputs[siteInputsAt + 91]);
  const h68 = siteInputs[siteInputsAt + 92];
  const h72 = siteInputs[siteInputsAt + 93];
  const h73 = (1 - (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]));
  const h74 = (blockScalars[b * 18 + 8] - blockInputs[blockInputsAt + b * 15 + 5]);
  let y75 = 1;
  let y75Next = h74 + 12;
  {
  while (0 >= y18Next) { y18 *= (1 + h17); y18Next += 12; }
  while (0 >= y43Next) { y43 *= (1 + h42); y43Next += 12; }
  while (0 >= y75Next) { y75 *= (1 + h42); y75Next += 12; }
  const v_block_rentRate = 0;
  const v_block_contractRent = 0;
  const v_block_rentPaid = 0;
  const v_block_landRent = 0;
  const v_block_rent = 0;
  gathered[h1 + 0] += v_block_rent;
  const v_block_facilityCost = 0;
  const v_block_landlordCost = 0;
  gathered[h2 + 0] += v_block_landlordCost;
  const v_block_gpuPrice = 0;
  const v_block_cloudRevenue = 0;
  gathered[h3 + 0] += v_block_cloudRevenue;
  const v_block_gpuResale = 0;
  gathered[h4 + 0] += v_block_gpuResale;
  const v_block_energy = 0;
  const v_block_powerBill = 0;
  const v_block_unrecoveredPower = 0;
  gathered[h5 + 0] += v_block_unrecoveredPower;
  const v_block_cloudPower = 0;
  gathered[h6 + 0] += v_block_cloudPower;
  const v_block_prepaymentCash = ((0 === h7 ? h8 : 0) - ((0 >= h9 && 0 < h10) ? h11 : 0));
  gathered[h12 + 0] += v_block_prepaymentCash;
  const v_block_lostRent = 0;
  gathered[h13 + 0] += v_block_lostRent;
  const v_block_refit = 0;
  gathered[h14 + 0] += v_block_refit;
  const v_block_renewalNoi = 0;
  gathered[h15 + 0] += v_block_renewalNoi;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y18Next) { y18 *= (1 + h17); y18Next += 12; }
  while (t >= y43Next) { y43 *= (1 + h42); y43Next += 12; }
  while (t >= y75Next) { y75 *= (1 + h42); y75Next += 12; }
  const v_block_rentRate = (h16 * y18);
  const c20 = (t < h19 ? 1 : 0);
  let c30;
  if ((c20 * h21) !== 0) {
  const c23 = blockSeries[h22 + t];
  const c25 = blockSeries[h24 + t];
  const c28 = ((((c23 * 1000) * c25) * h26) * h27);
  c30 = ((c28 * v_block_rentRate) * h29);
  } else {
  c30 = 0;
  }
  const v_block_contractRent = c30;
  const v_block_rentPaid = (t < h31 ? 1 : (t < h32 ? 0 : h33));
  const v_block_landRent = (((t >= h34 && t < h19) && h35) ? ((h36 * y18) * h27) : 0);
  const v_block_rent = ((v_block_contractRent * v_block_rentPaid) + v_block_landRent);
  gathered[h1 + t] += v_block_rent;
  let c44;
  if ((t < h19 && h37)) {
  const c38 = blockSeries[h22 + t];
  const c39 = blockSeries[h24 + t];
  const c40 = ((((c38 * 1000) * c39) * h26) * h27);
  c44 = ((c40 * h41) * y43);
  } else {
  c44 = 0;
  }
  const v_block_facilityCost = c44;
  const v_block_landlordCost = ((v_block_rent * h45) + v_block_facilityCost);
  gathered[h2 + t] += v_block_landlordCost;
  const v_block_gpuPrice = (t < h46 ? h47 : siteSeries[h48 + t]);
  let c53;
  if ((t >= h34 && t < h49)) {
  const c51 = blockSeries[h24 + t];
  c53 = ((((h50 * c51) * 730) * h52) * v_block_gpuPrice);
  } else {
  c53 = 0;
  }
  const v_block_cloudRevenue = c53;
  gathered[h3 + t] += v_block_cloudRevenue;
  const v_block_gpuResale = (t >= h54 ? (valueIn(blockSeries, h55, (t - h54), months) * h56) : 0);
  gathered[h4 + t] += v_block_gpuResale;
  let c62;
  if (t < h57) {
  const c58 = blockSeries[h22 + t];
  const c59 = blockSeries[h24 + t];
  c62 = ((((((c58 * c59) * h26) * h27) * h60) * h61) * 730);
  } else {
  c62 = 0;
  }
  const v_block_energy = c62;
  const v_block_powerBill = (v_block_energy * siteSeries[h63 + t]);
  const v_block_unrecoveredPower = ((v_block_powerBill * h21) * h64);
  gathered[h5 + t] += v_block_unrecoveredPower;
  const v_block_cloudPower = (v_block_powerBill * h65);
  gathered[h6 + t] += v_block_cloudPower;
  const v_block_prepaymentCash = ((t === h7 ? h8 : 0) - ((t >= h9 && t < h10) ? h11 : 0));
  gathered[h12 + t] += v_block_prepaymentCash;
  const v_block_lostRent = ((v_block_contractRent + v_block_landRent) - v_block_rent);
  gathered[h13 + t] += v_block_lostRent;
  const v_block_refit = ((((t === h32 ? 1 : 0) * c20) * h21) !== 0 ? h66 : 0);
  gathered[h14 + t] += v_block_refit;
  let c76;
  if ((((t >= h19 ? 1 : 0) * (t < h67 ? 1 : 0)) * h21) !== 0) {
  const c69 = blockSeries[h22 + t];
  const c70 = blockSeries[h24 + t];
  const c71 = ((((c69 * 1000) * c70) * h26) * h27);
  c76 = ((h68 * c71) * ((((v_block_rentRate * h72) * h29) * h73) - (h37 ? (h41 * y75) : 0)));
  } else {
  c76 = 0;
  }
  const v_block_renewalNoi = c76;
  gathered[h15 + t] += v_block_renewalNoi;
  }
  }
}
function siteRound1Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  let total5 = 0;
  let total6 = 0;
  let total7 = 0;
  let total8 = 0;
  let total9 = 0;
  let total10 = 0;
  const h77 = 8 * stride;
  const h79 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h80 = siteSeriesAt + 1 * stride;
  const h81 = siteInputs[siteInputsAt + 97];
  const h82 = siteInputs[siteInputsAt + 96] === 1;
  const h83 = (siteScalars[siteScalarsAt + 0] * 1000);
  const h84 = ((((1 - siteScalars[siteScalarsAt + 19]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 3]) + ((siteScalars[siteScalarsAt + 19] * (siteScalars[siteScalarsAt + 1] * 1000)) * siteInputs[siteInputsAt + 68]));
  const h85 = siteSeriesAt + 8 * stride;
  const h86 = siteSeriesAt + 12 * stride;
  const h87 = sumsAt + 27 * stride;
  const h88 = sumsAt + 31 * stride;
  const h89 = sumsAt + 25 * stride;
  const h90 = sumsAt + 26 * stride;
  const h91 = siteSeriesAt + 14 * stride;
  const h92 = sumsAt + 28 * stride;
  const h93 = siteSeriesAt + 15 * stride;
  const h94 = sumsAt + 3 * stride;
  const h95 = 14 * stride;
  const h96 = siteSeriesAt + 17 * stride;
  const h97 = siteSeriesAt + 18 * stride;
  const h98 = siteSeriesAt + 19 * stride;
  const h99 = sumsAt + 35 * stride;
  const h100 = siteSeriesAt + 24 * stride;
  const h101 = siteSeriesAt + 13 * stride;
  const h103 = siteSeriesAt + 22 * stride;
  const h105 = siteSeriesAt + 25 * stride;
  const h106 = siteInputs[siteInputsAt + 110] === 1;
  const h107 = siteInputs[siteInputsAt + 23];
  const h108 = siteInputs[siteInputsAt + 6];
  const h109 = (1 - siteInputs[siteInputsAt + 6]);
  const h110 = siteSeriesAt + 33 * stride;
  const h111 = marketInputs[11];
  const h112 = siteSeriesAt + 34 * stride;
  const h113 = siteSeriesAt + 36 * stride;
  const h114 = sumsAt + 29 * stride;
  const h115 = (siteInputs[siteInputsAt + 23] + 12);
  const h116 = siteScalars[siteScalarsAt + 33];
  const h117 = (siteScalars[siteScalarsAt + 33] + siteInputs[siteInputsAt + 1]);
  const h118 = siteSeriesAt + 30 * stride;
  const h119 = 11 * stride;
  const h121 = 10 * stride;
  const h123 = siteScalars[siteScalarsAt + 30];
  const h124 = (siteScalars[siteScalarsAt + 30] + 12);
  const h126 = 7 * stride;
  const h127 = 9 * stride;
  const h128 = 12 * stride;
  const h129 = siteScalars[siteScalarsAt + 20];
  const h130 = siteScalars[siteScalarsAt + 22];
  const h131 = siteScalars[siteScalarsAt + 11] > 0;
  const h132 = (siteInputs[siteInputsAt + 42] / 12);
  const h133 = siteInputs[siteInputsAt + 24];
  let y134 = 1;
  let y134Next = h129 + 12;
  const h135 = 13 * stride;
  const h136 = siteInputs[siteInputsAt + 37];
  const h137 = 15 * stride;
  const h138 = siteSeriesAt + 16 * stride;
  let p139 = 0;
  const h140 = 16 * stride;
  const h141 = siteSeriesAt + 21 * stride;
  const h142 = valueIn(siteSeries, siteSeriesAt + 21 * stride, siteScalars[siteScalarsAt + 20], months);
  const h143 = siteInputs[siteInputsAt + 90];
  const h144 = siteInputs[siteInputsAt + 115];
  const h145 = 21 * stride;
  const h148 = siteScalars[siteScalarsAt + 43];
  const h149 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h150 = siteSeriesAt + 32 * stride;
  const h152 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h155 = (marketInputs[11] / 1);
  const h156 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h157 = marketInputs[9];
  const h158 = (marketInputs[9] / 1);
  const h159 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h160 = marketInputs[4];
  const h161 = (marketInputs[4] / 1);
  let p166 = 0;
  const h167 = siteSeriesAt + 35 * stride;
  const h168 = siteSeriesAt + 7 * stride;
  {
  while (0 >= y134Next) { y134 *= (1 + h133); y134Next += 12; }
  const c78 = Math.max(0, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h77, c78, months) * 0.001) - ((h79 * valueIn(siteSeries, h80, c78, months)) * 0.000001)), 0) * 365) * h81);
  const v_site_displacedValuePerMw = (h82 ? (h83 * v_site_machinePriceByMargin) : h84);
  siteSeries[h85 + 0] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = 0;
  siteSeries[h86 + 0] = v_site_cloudRevenue;
  sums[h87 + 0] += v_site_cloudRevenue;
  const v_site_gpuResale = 0;
  sums[h88 + 0] += v_site_gpuResale;
  const v_site_unrecoveredPower = 0;
  const v_site_cloudPower = 0;
  const v_site_rent = 0;
  sums[h89 + 0] += v_site_rent;
  const v_site_groundRent = 0;
  const v_site_landlordCost = 0;
  sums[h90 + 0] += v_site_landlordCost;
  const v_site_cloudCost = 0;
  siteSeries[h91 + 0] = v_site_cloudCost;
  sums[h92 + 0] += v_site_cloudCost;
  const v_site_noi = 0;
  siteSeries[h93 + 0] = v_site_noi;
  sums[h94 + 0] += v_site_noi;
  const v_site_prepaymentCash = gathered[h95 + 0];
  const v_site_lostRent = 0;
  const v_site_backstopIncome = 0;
  const v_site_backstopPaid = 0;
  const v_site_refit = 0;
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h96 + 0]) - v_site_refit) - siteSeries[h97 + 0]);
  siteSeries[h98 + 0] = v_site_contractCash;
  sums[h99 + 0] += v_site_contractCash;
  const v_site_expectedLoss = 0;
  const v_site_renewalNoi = 0;
  siteSeries[h100 + 0] = v_site_renewalNoi;
  const c102 = siteSeries[h101 + 0];
  const c104 = siteSeries[h103 + 0];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c102) - c104);
  siteSeries[h105 + 0] = v_site_cloudCash;
  const v_site_stableNoi = 0;
  const v_site_hallDepreciation = 0;
  const v_site_gpuDepreciation = ((h106 && 0 > h107) ? 0 : ((h108 * c102) + quotient((h109 * (siteSeries[h110 + 0] - (0 > h111 ? valueIn(siteSeries, h110, (0 - h111), months) : 0))), h111)));
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h112 + 0] = v_site_depreciation;
  const v_site_depreciated = (0 + v_site_depreciation);
  const v_site_soldBasis = 0;
  siteSeries[h113 + 0] = v_site_soldBasis;
  const v_site_ebitda = 0;
  sums[h114 + 0] += v_site_ebitda;
  total0 += ((0 > h107 && 0 <= h115) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((0 > h116 && 0 <= h117) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h118 + 0]);
  const c120 = marketSeries[h119 + 0];
  total3 += ((v_site_cloudCash + c104) * c120);
  total4 += (v_site_cloudCash * c120);
  const c122 = marketSeries[h121 + 0];
  total5 += (v_site_rent * c122);
  total6 += ((0 - v_site_landlordCost) * c122);
  total7 += (v_site_contractCash * c122);
  total8 += (v_site_expectedLoss * c122);
  total9 += v_site_noi;
  total10 += ((0 >= h123 && 0 < h124) ? (v_site_rent + v_site_cloudRevenue) : 0);
  p139 = v_site_backstopPaid;
  p166 = v_site_depreciated;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y134Next) { y134 *= (1 + h133); y134Next += 12; }
  const c125 = Math.max(t, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h77, c125, months) * 0.001) - ((h79 * valueIn(siteSeries, h80, c125, months)) * 0.000001)), 0) * 365) * h81);
  const v_site_displacedValuePerMw = (h82 ? (h83 * v_site_machinePriceByMargin) : h84);
  siteSeries[h85 + t] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = gathered[h126 + t];
  siteSeries[h86 + t] = v_site_cloudRevenue;
  sums[h87 + t] += v_site_cloudRevenue;
  const v_site_gpuResale = gathered[h127 + t];
  sums[h88 + t] += v_site_gpuResale;
  const v_site_unrecoveredPower = gathered[h121 + t];
  const v_site_cloudPower = gathered[h119 + t];
  const v_site_rent = gathered[h128 + t];
  sums[h89 + t] += v_site_rent;
  const v_site_groundRent = (((t >= h129 && t < h130) && h131) ? (h132 * y134) : 0);
  const v_site_landlordCost = ((gathered[h135 + t] + v_site_unrecoveredPower) + v_site_groundRent);
  sums[h90 + t] += v_site_landlordCost;
  const v_site_cloudCost = ((v_site_cloudRevenue * h136) + v_site_cloudPower);
  siteSeries[h91 + t] = v_site_cloudCost;
  sums[h92 + t] += v_site_cloudCost;
  const v_site_noi = (((v_site_rent - v_site_landlordCost) + v_site_cloudRevenue) - v_site_cloudCost);
  siteSeries[h93 + t] = v_site_noi;
  sums[h94 + t] += v_site_noi;
  const v_site_prepaymentCash = gathered[h95 + t];
  const v_site_lostRent = gathered[h137 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((siteSeries[h138 + t] - p139), 0));
  const v_site_backstopPaid = (p139 + v_site_backstopIncome);
  const v_site_refit = gathered[h140 + t];
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h96 + t]) - v_site_refit) - siteSeries[h97 + t]);
  siteSeries[h98 + t] = v_site_contractCash;
  sums[h99 + t] += v_site_contractCash;
  const v_site_expectedLoss = (v_site_rent * ((1 - Math.min(quotient(siteSeries[h141 + t], h142), 1)) - (h143 * (1 - Math.min(quotient(valueIn(siteSeries, h141, (t - h144), months), h142), 1)))));
  const v_site_renewalNoi = gathered[h145 + t];
  siteSeries[h100 + t] = v_site_renewalNoi;
  const c146 = siteSeries[h101 + t];
  const c147 = siteSeries[h103 + t];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c146) - c147);
  siteSeries[h105 + t] = v_site_cloudCash;
  const v_site_stableNoi = ((t >= h123 && t < h124) ? v_site_noi : 0);
  let c162;
  if ((h106 && t > h107)) {
  c162 = 0;
  } else {
  const c151 = siteSeries[h150 + t];
  let c154;
  if (t > h111) {
  const c153 = (t - h111);
  c154 = valueIn(siteSeries, h150, c153, months);
  } else {
  c154 = 0;
  }
  c162 = (h148 * ((((h149 * (c151 - siteSeries[h150 + t - 1])) + (h152 * quotient((c151 - c154), h155))) + (h156 * quotient((c151 - (t > h157 ? valueIn(siteSeries, h150, (t - h157), months) : 0)), h158))) + (h159 * quotient((c151 - (t > h160 ? valueIn(siteSeries, h150, (t - h160), months) : 0)), h161))));
  }
  const v_site_hallDepreciation = c162;
  let c165;
  if ((h106 && t > h107)) {
  c165 = 0;
  } else {
  let c164;
  if (t > h111) {
  const c163 = (t - h111);
  c164 = valueIn(siteSeries, h110, c163, months);
  } else {
  c164 = 0;
  }
  c165 = ((h108 * c146) + quotient((h109 * (siteSeries[h110 + t] - c164)), h111));
  }
  const v_site_gpuDepreciation = c165;
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h112 + t] = v_site_depreciation;
  const v_site_depreciated = (p166 + v_site_depreciation);
  const v_site_soldBasis = ((h106 && t === h107) ? (siteSeries[h167 + t] - v_site_depreciated) : 0);
  siteSeries[h113 + t] = v_site_soldBasis;
  const v_site_ebitda = (v_site_noi + siteSeries[h168 + t]);
  sums[h114 + t] += v_site_ebitda;
  total0 += ((t > h107 && t <= h115) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h116 && t <= h117) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h118 + t]);
  const c169 = marketSeries[h119 + t];
  total3 += ((v_site_cloudCash + c147) * c169);
  total4 += (v_site_cloudCash * c169);
  const c170 = marketSeries[h121 + t];
  total5 += (v_site_rent * c170);
  total6 += ((0 - v_site_landlordCost) * c170);
  total7 += (v_site_contractCash * c170);
  total8 += (v_site_expectedLoss * c170);
  total9 += v_site_noi;
  total10 += ((t >= h123 && t < h124) ? (v_site_rent + v_site_cloudRevenue) : 0);
  p139 = v_site_backstopPaid;
  p166 = v_site_depreciated;
  }
  siteTotals[12] = total0;
  siteTotals[13] = total1;
  siteTotals[14] = total2;
  siteTotals[15] = total3;
  siteTotals[16] = total4;
  siteTotals[17] = total5;
  siteTotals[18] = total6;
  siteTotals[19] = total7;
  siteTotals[20] = total8;
  siteTotals[21] = total9;
  siteTotals[22] = total10;
}
function siteRound2Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 27] = siteTotals[12];
  siteScalars[siteScalarsAt + 29] = Math.max((quotient(siteScalars[siteScalarsAt + 27], siteScalars[siteScalarsAt + 28]) * (1 - siteInputs[siteInputsAt + 22])), 0);
  siteScalars[siteScalarsAt + 31] = siteTotals[13];
  siteScalars[siteScalarsAt + 35] = quotient(siteTotals[14], valueIn(siteSeries, siteSeriesAt + 30 * stride, siteScalars[siteScalarsAt + 33], months));
  siteScalars[siteScalarsAt + 36] = quotient(siteScalars[siteScalarsAt + 35], siteInputs[siteInputsAt + 105]);
  siteScalars[siteScalarsAt + 37] = (quotient(Math.max(siteScalars[siteScalarsAt + 31], 0), siteInputs[siteInputsAt + 114]) * siteInputs[siteInputsAt + 60]);
  siteScalars[siteScalarsAt + 38] = (valueIn(siteSeries, siteSeriesAt + 29 * stride, siteScalars[siteScalarsAt + 33], months) > 0 ? Math.min(Math.min(siteInputs[siteInputsAt + 59], quotient(siteScalars[siteScalarsAt + 36], valueIn(siteSeries, siteSeriesAt + 29 * stride, siteScalars[siteScalarsAt + 33], months))), quotient(siteScalars[siteScalarsAt + 37], valueIn(siteSeries, siteSeriesAt + 29 * stride, siteScalars[siteScalarsAt + 33], months))) : 0);
  siteScalars[siteScalarsAt + 39] = (valueIn(siteSeries, siteSeriesAt + 29 * stride, siteScalars[siteScalarsAt + 33], months) * siteScalars[siteScalarsAt + 38]);
  siteScalars[siteScalarsAt + 40] = (siteInputs[siteInputsAt + 58] > 0 ? quotient((siteScalars[siteScalarsAt + 39] * (siteInputs[siteInputsAt + 58] / 12)), (1 - ((1 + (siteInputs[siteInputsAt + 58] / 12)) ** ((0 - siteInputs[siteInputsAt + 1]) / 1)))) : quotient(siteScalars[siteScalarsAt + 39], siteInputs[siteInputsAt + 1]));
  siteScalars[siteScalarsAt + 41] = (siteScalars[siteScalarsAt + 35] > 0 ? quotient(siteScalars[siteScalarsAt + 39], siteScalars[siteScalarsAt + 35]) : 0);
  siteScalars[siteScalarsAt + 48] = siteTotals[15];
  siteScalars[siteScalarsAt + 57] = siteTotals[17];
  siteScalars[siteScalarsAt + 58] = siteTotals[18];
  siteScalars[siteScalarsAt + 59] = siteTotals[19];
  siteScalars[siteScalarsAt + 63] = siteTotals[20];
  siteScalars[siteScalarsAt + 71] = quotient(siteScalars[siteScalarsAt + 31], siteScalars[siteScalarsAt + 44]);
  siteScalars[siteScalarsAt + 72] = quotient((siteTotals[21] * 12), siteInputs[siteInputsAt + 48]);
  siteScalars[siteScalarsAt + 73] = quotient(siteScalars[siteScalarsAt + 72], siteScalars[siteScalarsAt + 44]);
  siteScalars[siteScalarsAt + 80] = quotient(siteScalars[siteScalarsAt + 35], siteScalars[siteScalarsAt + 39]);
  siteScalars[siteScalarsAt + 89] = siteTotals[22];
  siteScalars[siteScalarsAt + 90] = quotient(siteScalars[siteScalarsAt + 89], ((siteScalars[siteScalarsAt + 11] * 8760) * (12 / 12)));
  siteScalars[siteScalarsAt + 91] = quotient(siteScalars[siteScalarsAt + 31], ((siteScalars[siteScalarsAt + 11] * 8760) * (12 / 12)));
  siteScalars[siteScalarsAt + 96] = quotient(siteScalars[siteScalarsAt + 31], siteScalars[siteScalarsAt + 11]);
  siteScalars[siteScalarsAt + 103] = quotient(siteScalars[siteScalarsAt + 89], siteScalars[siteScalarsAt + 11]);
}
function siteRound2Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  gathered.fill(0, 3 * stride, 4 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockInputs[blockInputsAt + b * 15 + 0];
  const h2 = siteInputs[siteInputsAt + 18] === 0;
  const h3 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 18]);
  const h4 = siteSeriesAt + 8 * stride;
  const h5 = 3 * stride;
  {
  const v_block_asicProceeds = ((0 === h1 && h2) ? (h3 * siteSeries[h4 + 0]) : 0);
  gathered[h5 + 0] += v_block_asicProceeds;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_block_asicProceeds = ((t === h1 && h2) ? (h3 * siteSeries[h4 + t]) : 0);
  gathered[h5 + t] += v_block_asicProceeds;
  }
  }
}
function siteRound2Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  let total0 = 0;
  let total1 = 0;
  let total2 = 0;
  let total3 = 0;
  let total4 = 0;
  let total5 = 0;
  let total6 = 0;
  let total7 = 0;
  let total8 = 0;
  let total9 = 0;
  let total10 = 0;
  let total11 = 0;
  let total12 = 0;
  let total13 = 0;
  let total14 = 0;
  let total15 = 0;
  let total16 = 0;
  let total17 = 0;
  let total18 = 0;
  let total19 = 0;
  const h6 = 3 * stride;
  const h7 = sumsAt + 32 * stride;
  const h8 = siteSeriesAt + 15 * stride;
  const h9 = siteSeriesAt + 12 * stride;
  const h10 = siteSeriesAt + 14 * stride;
  const h11 = siteSeriesAt + 19 * stride;
  const h12 = siteSeriesAt + 20 * stride;
  const h13 = siteSeriesAt + 9 * stride;
  const h15 = siteSeriesAt + 6 * stride;
  const h16 = siteSeriesAt + 23 * stride;
  const h18 = siteSeriesAt + 22 * stride;
  const h19 = siteSeriesAt + 13 * stride;
  const h20 = siteSeriesAt + 25 * stride;
  const h21 = siteInputs[siteInputsAt + 23];
  const h22 = siteSeriesAt + 24 * stride;
  const h23 = siteInputs[siteInputsAt + 110] === 1;
  const h24 = siteInputs[siteInputsAt + 110] === 2;
  const h25 = siteSeriesAt + 26 * stride;
  const h26 = sumsAt + 0 * stride;
  const h27 = sumsAt + 37 * stride;
  const h28 = siteSeriesAt + 5 * stride;
  const h29 = sumsAt + 23 * stride;
  const h30 = siteSeriesAt + 27 * stride;
  const h31 = sumsAt + 1 * stride;
  const h32 = siteSeriesAt + 28 * stride;
  const h33 = siteScalars[siteScalarsAt + 38];
  const h34 = sumsAt + 38 * stride;
  const h35 = sumsAt + 7 * stride;
  const h36 = sumsAt + 39 * stride;
  const h37 = sumsAt + 40 * stride;
  const h38 = sumsAt + 10 * stride;
  const h39 = sumsAt + 8 * stride;
  const h40 = siteScalars[siteScalarsAt + 33];
  const h41 = siteScalars[siteScalarsAt + 34];
  const h42 = siteInputs[siteInputsAt + 19];
  const h43 = siteInputs[siteInputsAt + 0] === 1;
  const h44 = siteScalars[siteScalarsAt + 41];
  const h45 = siteScalars[siteScalarsAt + 40];
  const h46 = siteSeriesAt + 31 * stride;
  const h47 = sumsAt + 41 * stride;
  const h48 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h49 = sumsAt + 9 * stride;
  const h50 = sumsAt + 5 * stride;
  const h51 = sumsAt + 42 * stride;
  const h53 = siteSeriesAt + 34 * stride;
  const h54 = siteSeriesAt + 10 * stride;
  const h55 = siteSeriesAt + 36 * stride;
  const h56 = sumsAt + 6 * stride;
  const h61 = marketInputs[18];
  const h69 = siteScalars[siteScalarsAt + 42];
  const h70 = sumsAt + 43 * stride;
  const h71 = marketInputs[16] === 1;
  const h73 = marketInputs[15];
  const h87 = sumsAt + 44 * stride;
  const h88 = sumsAt + 11 * stride;
  const h89 = sumsAt + 45 * stride;
  const h90 = siteSeriesAt + 37 * stride;
  const h91 = siteSeriesAt + 38 * stride;
  const h92 = siteSeriesAt + 39 * stride;
  const h93 = siteSeriesAt + 40 * stride;
  const h94 = 10 * stride;
  const h96 = 13 * stride;
  const h98 = 14 * stride;
  const h100 = 12 * stride;
  const h102 = siteScalars[siteScalarsAt + 29];
  let p106 = 0;
  let p107 = 0;
  const h108 = (siteInputs[siteInputsAt + 58] / 12);
  const h110 = siteScalars[siteScalarsAt + 32];
  const h115 = siteInputs[siteInputsAt + 9];
  let p118 = 0;
  const h120 = siteInputs[siteInputsAt + 13];
  let p123 = 0;
  let p127 = 0;
  let p135 = 0;
  let p136 = 0;
  let p137 = 0;
  let p138 = 0;
  let p144 = 0;
  let p147 = 0;
  let p155 = 0;
  let p156 = 0;
  let p157 = 0;
  let p158 = 0;
  let p159 = 0;
  {
  const v_site_asicProceeds = gathered[h6 + 0];
  sums[h7 + 0] += v_site_asicProceeds;
  const v_site_exitProceeds = 0;
  const c14 = siteSeries[h13 + 0];
  const c17 = siteSeries[h16 + 0];
  const v_site_leaseCash = ((((((((siteSeries[h8 + 0] - siteSeries[h9 + 0]) + siteSeries[h10 + 0]) + siteSeries[h11 + 0]) + siteSeries[h12 + 0]) + v_site_asicProceeds) + c14) + siteSeries[h15 + 0]) - ((c17 - siteSeries[h18 + 0]) - siteSeries[h19 + 0]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h20 + 0]);
  const v_site_cashWithExit = ((0 <= h21 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h22 + 0]);
  const v_site_conversionCash = (h23 ? v_site_cashWithExit : (h24 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  siteSeries[h25 + 0] = v_site_conversionCash;
  sums[h26 + 0] += v_site_conversionCash;
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  sums[h27 + 0] += v_site_terminalCash;
  const v_site_planCash = (siteSeries[h28 + 0] + v_site_conversionCash);
  sums[h29 + 0] += v_site_planCash;
  const v_site_planCumulative = (0 + v_site_planCash);
  siteSeries[h30 + 0] = v_site_planCumulative;
  sums[h31 + 0] += v_site_planCumulative;
  const v_site_draws = (siteSeries[h32 + 0] * h33);
  sums[h34 + 0] += v_site_draws;
  const v_site_loanInterest = 0;
  sums[h35 + 0] += v_site_loanInterest;
  const v_site_debtService = 0;
  sums[h36 + 0] += v_site_debtService;
  const v_site_sweep = 0;
  sums[h37 + 0] += v_site_sweep;
  const v_site_loanBalance = (0 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  sums[h38 + 0] += v_site_loanBalance;
  const v_site_capitalisedInterest = 0;
  sums[h39 + 0] += v_site_capitalisedInterest;
  const v_site_debtReserve = ((0 >= h40 && 0 < h41) ? Math.min((h42 * (h43 ? (Math.max(valueIn(siteSeries, h8, (0 + 1), months), 0) * h44) : h45)), v_site_loanBalance) : 0);
  siteSeries[h46 + 0] = v_site_debtReserve;
  const v_site_reserveFunding = (v_site_debtReserve - 0);
  sums[h47 + 0] += v_site_reserveFunding;
  const v_site_loanCosts = (v_site_draws * h48);
  sums[h49 + 0] += v_site_loanCosts;
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  sums[h50 + 0] += v_site_leveredCash;
  const v_site_covenantBreach = 0;
  sums[h51 + 0] += v_site_covenantBreach;
  const c52 = (v_site_conversionCash + ((h23 && 0 > h21) ? 0 : c17));
  const v_site_taxIncome = (((c52 - siteSeries[h53 + 0]) - siteSeries[h54 + 0]) - siteSeries[h55 + 0]);
  sums[h56 + 0] += v_site_taxIncome;
  const c57 = ((0 - 1) / 12);
  const v_site_unleveredTaxable = (0 + v_site_taxIncome);
  const c58 = (0 / 12);
  let c63;
  if (((c58 === Math.ceil(c58) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c59 = (v_site_unleveredTaxable - 0);
  const c60 = Math.max(c59, 0);
  const c62 = Math.min((c60 * h61), 0);
  c63 = c62;
  } else {
  c63 = 0;
  }
  const v_site_unleveredLossUsed = c63;
  let c65;
  if (((c58 === Math.ceil(c58) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c64 = (v_site_unleveredTaxable - 0);
  c65 = Math.max((0 - c64), 0);
  } else {
  c65 = 0;
  }
  const v_site_unleveredLossBalance = ((0 + c65) - v_site_unleveredLossUsed);
  const c66 = (v_site_unleveredTaxable - 0);
  const c67 = Math.max(c66, 0);
  const c68 = Math.min((c67 * h61), 0);
  const v_site_unleveredTaxDue = ((c67 - c68) * h69);
  const v_site_unleveredTax = (v_site_unleveredTaxDue - 0);
  sums[h70 + 0] += v_site_unleveredTax;
  const v_site_leveredInterestOfYear = (0 + ((v_site_loanInterest - v_site_capitalisedInterest) + v_site_loanCosts));
  const v_site_leveredIncomeBeforeInterest = (0 + c52);
  let c75;
  if (h71) {
  const c72 = (v_site_leveredInterestOfYear + 0);
  c75 = Math.min(c72, (Math.max(v_site_leveredIncomeBeforeInterest, 0) * h73));
  } else {
  const c74 = (v_site_leveredInterestOfYear + 0);
  c75 = c74;
  }
  const v_site_leveredInterestDeductible = c75;
  const v_site_leveredInterestDeducted = (((c58 === Math.ceil(c58) ? 1 : 0) + (0 === months ? 1 : 0)) > 0 ? v_site_leveredInterestDeductible : 0);
  let c77;
  if (((c58 === Math.ceil(c58) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c76 = (v_site_leveredInterestOfYear + 0);
  c77 = (c76 - v_site_leveredInterestDeducted);
  } else {
  c77 = 0;
  }
  const v_site_leveredInterestCarried = c77;
  const v_site_leveredTaxable = (0 + v_site_taxIncome);
  let c81;
  if (((c58 === Math.ceil(c58) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c78 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c79 = Math.max(c78, 0);
  const c80 = Math.min((c79 * h61), 0);
  c81 = c80;
  } else {
  c81 = 0;
  }
  const v_site_leveredLossUsed = c81;
  let c83;
  if (((c58 === Math.ceil(c58) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c82 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  c83 = Math.max((0 - c82), 0);
  } else {
  c83 = 0;
  }
  const v_site_leveredLossBalance = ((0 + c83) - v_site_leveredLossUsed);
  const c84 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c85 = Math.max(c84, 0);
  const c86 = Math.min((c85 * h61), 0);
  const v_site_leveredTaxDue = ((c85 - c86) * h69);
  const v_site_leveredTax = (v_site_leveredTaxDue - 0);
  sums[h87 + 0] += v_site_leveredTax;
  const v_site_afterTaxCash = (v_site_conversionCash - v_site_unleveredTax);
  sums[h88 + 0] += v_site_afterTaxCash;
  const v_site_equityCash = (v_site_leveredCash - v_site_leveredTax);
  sums[h89 + 0] += v_site_equityCash;
  const v_site_leveredCumulative = (0 + v_site_leveredCash);
  siteSeries[h90 + 0] = v_site_leveredCumulative;
  const v_site_conversionCashSoFar = (0 + v_site_conversionCash);
  siteSeries[h91 + 0] = v_site_conversionCashSoFar;
  const v_site_afterTaxCashSoFar = (0 + v_site_afterTaxCash);
  siteSeries[h92 + 0] = v_site_afterTaxCashSoFar;
  const v_site_equityCashSoFar = (0 + v_site_equityCash);
  siteSeries[h93 + 0] = v_site_equityCashSoFar;
  const c95 = marketSeries[h94 + 0];
  total0 += (v_site_terminalCash * c95);
  total1 += (v_site_leaseCash * c95);
  total2 += ((v_site_asicProceeds + c14) * c95);
  total3 += ((v_site_cashWithExit - v_site_cashWithNothing) * c95);
  total4 += ((v_site_cashWithRenewal - v_site_cashWithNothing) * c95);
  const c97 = marketSeries[h96 + 0];
  total5 += (Math.max((0 - v_site_conversionCash), 0) * c97);
  const c99 = marketSeries[h98 + 0];
  total6 += (Math.max(v_site_conversionCash, 0) * c99);
  total7 += (v_site_afterTaxCash * c95);
  const c101 = marketSeries[h100 + 0];
  total8 += (v_site_leveredCash * c101);
  total9 += (v_site_equityCash * c101);
  total10 += v_site_covenantBreach;
  total11 += v_site_draws;
  total12 += v_site_capitalisedInterest;
  total13 += v_site_loanCosts;
  total14 += (Math.max((0 - v_site_leveredCash), 0) * c97);
  total15 += (Math.max(v_site_leveredCash, 0) * c99);
  total16 += (Math.max((0 - v_site_afterTaxCash), 0) * c97);
  total17 += (Math.max(v_site_afterTaxCash, 0) * c99);
  total18 += (Math.max((0 - v_site_equityCash), 0) * c97);
  total19 += (Math.max(v_site_equityCash, 0) * c99);
  p106 = v_site_planCumulative;
  p107 = v_site_loanBalance;
  p118 = v_site_debtReserve;
  p123 = v_site_unleveredTaxable;
  p127 = v_site_unleveredLossBalance;
  p135 = v_site_unleveredTaxDue;
  p136 = v_site_leveredInterestOfYear;
  p137 = v_site_leveredIncomeBeforeInterest;
  p138 = v_site_leveredInterestCarried;
  p144 = v_site_leveredTaxable;
  p147 = v_site_leveredLossBalance;
  p155 = v_site_leveredTaxDue;
  p156 = v_site_leveredCumulative;
  p157 = v_site_conversionCashSoFar;
  p158 = v_site_afterTaxCashSoFar;
  p159 = v_site_equityCashSoFar;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h6 + t];
  sums[h7 + t] += v_site_asicProceeds;
  const v_site_exitProceeds = (t === h21 ? h102 : 0);
  const c103 = siteSeries[h8 + t];
  const c104 = siteSeries[h13 + t];
  const c105 = siteSeries[h16 + t];
  const v_site_leaseCash = ((((((((c103 - siteSeries[h9 + t]) + siteSeries[h10 + t]) + siteSeries[h11 + t]) + siteSeries[h12 + t]) + v_site_asicProceeds) + c104) + siteSeries[h15 + t]) - ((c105 - siteSeries[h18 + t]) - siteSeries[h19 + t]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h20 + t]);
  const v_site_cashWithExit = ((t <= h21 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h22 + t]);
  const v_site_conversionCash = (h23 ? v_site_cashWithExit : (h24 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  siteSeries[h25 + t] = v_site_conversionCash;
  sums[h26 + t] += v_site_conversionCash;
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  sums[h27 + t] += v_site_terminalCash;
  const v_site_planCash = (siteSeries[h28 + t] + v_site_conversionCash);
  sums[h29 + t] += v_site_planCash;
  const v_site_planCumulative = (p106 + v_site_planCash);
  siteSeries[h30 + t] = v_site_planCumulative;
  sums[h31 + t] += v_site_planCumulative;
  const v_site_draws = (siteSeries[h32 + t] * h33);
  sums[h34 + t] += v_site_draws;
  const v_site_loanInterest = ((p107 * h108) + ((v_site_draws * h108) * 0.5));
  sums[h35 + t] += v_site_loanInterest;
  let c114;
  if (t >= h41) {
  const c109 = (p107 + v_site_loanInterest);
  c114 = (c109 + v_site_draws);
  } else {
  let c113;
  if (t <= h110) {
  c113 = 0;
  } else {
  let c112;
  if (t <= h40) {
  c112 = v_site_loanInterest;
  } else {
  const c111 = (p107 + v_site_loanInterest);
  c112 = Math.min((h43 ? (Math.max(c103, 0) * h44) : h45), c111);
  }
  c113 = c112;
  }
  c114 = c113;
  }
  const v_site_debtService = c114;
  sums[h36 + t] += v_site_debtService;
  let c117;
  if ((t > h40 && t <= h41)) {
  const c116 = (p107 + v_site_loanInterest);
  c117 = Math.min((Math.max((c103 - v_site_debtService), 0) * h115), Math.max((c116 - v_site_debtService), 0));
  } else {
  c117 = 0;
  }
  const v_site_sweep = c117;
  sums[h37 + t] += v_site_sweep;
  const v_site_loanBalance = (p107 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  sums[h38 + t] += v_site_loanBalance;
  const v_site_capitalisedInterest = (t <= h110 ? v_site_loanInterest : 0);
  sums[h39 + t] += v_site_capitalisedInterest;
  const v_site_debtReserve = ((t >= h40 && t < h41) ? Math.min((h42 * (h43 ? (Math.max(valueIn(siteSeries, h8, (t + 1), months), 0) * h44) : h45)), v_site_loanBalance) : 0);
  siteSeries[h46 + t] = v_site_debtReserve;
  const v_site_reserveFunding = (v_site_debtReserve - p118);
  sums[h47 + t] += v_site_reserveFunding;
  const v_site_loanCosts = (v_site_draws * h48);
  sums[h49 + t] += v_site_loanCosts;
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  sums[h50 + t] += v_site_leveredCash;
  const c119 = ((t > h40 ? 1 : 0) * (t <= h41 ? 1 : 0));
  const v_site_covenantBreach = (((c119 * ((h23 && t === h21) ? 0 : 1)) * (c103 < (v_site_debtService * h120) ? 1 : 0)) !== 0 ? 1 : 0);
  sums[h51 + t] += v_site_covenantBreach;
  const c121 = (v_site_conversionCash + ((h23 && t > h21) ? 0 : c105));
  const v_site_taxIncome = (((c121 - siteSeries[h53 + t]) - siteSeries[h54 + t]) - siteSeries[h55 + t]);
  sums[h56 + t] += v_site_taxIncome;
  const c122 = ((t - 1) / 12);
  const v_site_unleveredTaxable = ((c122 === Math.ceil(c122) ? 0 : p123) + v_site_taxIncome);
  const c124 = (t / 12);
  let c129;
  if (((c124 === Math.ceil(c124) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c125 = (v_site_unleveredTaxable - 0);
  const c126 = Math.max(c125, 0);
  const c128 = Math.min((c126 * h61), p127);
  c129 = c128;
  } else {
  c129 = 0;
  }
  const v_site_unleveredLossUsed = c129;
  let c131;
  if (((c124 === Math.ceil(c124) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c130 = (v_site_unleveredTaxable - 0);
  c131 = Math.max((0 - c130), 0);
  } else {
  c131 = 0;
  }
  const v_site_unleveredLossBalance = ((p127 + c131) - v_site_unleveredLossUsed);
  const c132 = (v_site_unleveredTaxable - 0);
  const c133 = Math.max(c132, 0);
  const c134 = Math.min((c133 * h61), p127);
  const v_site_unleveredTaxDue = ((c133 - c134) * h69);
  const v_site_unleveredTax = (v_site_unleveredTaxDue - (c122 === Math.ceil(c122) ? 0 : p135));
  sums[h70 + t] += v_site_unleveredTax;
  const v_site_leveredInterestOfYear = ((c122 === Math.ceil(c122) ? 0 : p136) + ((v_site_loanInterest - v_site_capitalisedInterest) + v_site_loanCosts));
  const v_site_leveredIncomeBeforeInterest = ((c122 === Math.ceil(c122) ? 0 : p137) + c121);
  let c141;
  if (h71) {
  const c139 = (v_site_leveredInterestOfYear + p138);
  c141 = Math.min(c139, (Math.max(v_site_leveredIncomeBeforeInterest, 0) * h73));
  } else {
  const c140 = (v_site_leveredInterestOfYear + p138);
  c141 = c140;
  }
  const v_site_leveredInterestDeductible = c141;
  const v_site_leveredInterestDeducted = (((c124 === Math.ceil(c124) ? 1 : 0) + (t === months ? 1 : 0)) > 0 ? v_site_leveredInterestDeductible : 0);
  let c143;
  if (((c124 === Math.ceil(c124) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c142 = (v_site_leveredInterestOfYear + p138);
  c143 = (c142 - v_site_leveredInterestDeducted);
  } else {
  c143 = p138;
  }
  const v_site_leveredInterestCarried = c143;
  const v_site_leveredTaxable = ((c122 === Math.ceil(c122) ? 0 : p144) + v_site_taxIncome);
  let c149;
  if (((c124 === Math.ceil(c124) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c145 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c146 = Math.max(c145, 0);
  const c148 = Math.min((c146 * h61), p147);
  c149 = c148;
  } else {
  c149 = 0;
  }
  const v_site_leveredLossUsed = c149;
  let c151;
  if (((c124 === Math.ceil(c124) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c150 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  c151 = Math.max((0 - c150), 0);
  } else {
  c151 = 0;
  }
  const v_site_leveredLossBalance = ((p147 + c151) - v_site_leveredLossUsed);
  const c152 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c153 = Math.max(c152, 0);
  const c154 = Math.min((c153 * h61), p147);
  const v_site_leveredTaxDue = ((c153 - c154) * h69);
  const v_site_leveredTax = (v_site_leveredTaxDue - (c122 === Math.ceil(c122) ? 0 : p155));
  sums[h87 + t] += v_site_leveredTax;
  const v_site_afterTaxCash = (v_site_conversionCash - v_site_unleveredTax);
  sums[h88 + t] += v_site_afterTaxCash;
  const v_site_equityCash = (v_site_leveredCash - v_site_leveredTax);
  sums[h89 + t] += v_site_equityCash;
  const v_site_leveredCumulative = (p156 + v_site_leveredCash);
  siteSeries[h90 + t] = v_site_leveredCumulative;
  const v_site_conversionCashSoFar = (p157 + v_site_conversionCash);
  siteSeries[h91 + t] = v_site_conversionCashSoFar;
  const v_site_afterTaxCashSoFar = (p158 + v_site_afterTaxCash);
  siteSeries[h92 + t] = v_site_afterTaxCashSoFar;
  const v_site_equityCashSoFar = (p159 + v_site_equityCash);
  siteSeries[h93 + t] = v_site_equityCashSoFar;
  const c160 = marketSeries[h94 + t];
  total0 += (v_site_terminalCash * c160);
  total1 += (v_site_leaseCash * c160);
  total2 += ((v_site_asicProceeds + c104) * c160);
  total3 += ((v_site_cashWithExit - v_site_cashWithNothing) * c160);
  total4 += ((v_site_cashWithRenewal - v_site_cashWithNothing) * c160);
  const c161 = marketSeries[h96 + t];
  total5 += (Math.max((0 - v_site_conversionCash), 0) * c161);
  const c162 = marketSeries[h98 + t];
  total6 += (Math.max(v_site_conversionCash, 0) * c162);
  total7 += (v_site_afterTaxCash * c160);
  const c163 = marketSeries[h100 + t];
  total8 += (v_site_leveredCash * c163);
  total9 += (v_site_equityCash * c163);
  total10 += v_site_covenantBreach;
  total11 += v_site_draws;
  total12 += v_site_capitalisedInterest;
  total13 += v_site_loanCosts;
  total14 += (Math.max((0 - v_site_leveredCash), 0) * c161);
  total15 += (Math.max(v_site_leveredCash, 0) * c162);
  total16 += (Math.max((0 - v_site_afterTaxCash), 0) * c161);
  total17 += (Math.max(v_site_afterTaxCash, 0) * c162);
  total18 += (Math.max((0 - v_site_equityCash), 0) * c161);
  total19 += (Math.max(v_site_equityCash, 0) * c162);
  p106 = v_site_planCumulative;
  p107 = v_site_loanBalance;
  p118 = v_site_debtReserve;
  p123 = v_site_unleveredTaxable;
  p127 = v_site_unleveredLossBalance;
  p135 = v_site_unleveredTaxDue;
  p136 = v_site_leveredInterestOfYear;
  p137 = v_site_leveredIncomeBeforeInterest;
  p138 = v_site_leveredInterestCarried;
  p144 = v_site_leveredTaxable;
  p147 = v_site_leveredLossBalance;
  p155 = v_site_leveredTaxDue;
  p156 = v_site_leveredCumulative;
  p157 = v_site_conversionCashSoFar;
  p158 = v_site_afterTaxCashSoFar;
  p159 = v_site_equityCashSoFar;
  }
  siteTotals[23] = total0;
  siteTotals[24] = total1;
  siteTotals[25] = total2;
  siteTotals[26] = total3;
  siteTotals[27] = total4;
  siteTotals[28] = total5;
  siteTotals[29] = total6;
  siteTotals[30] = total7;
  siteTotals[31] = total8;
  siteTotals[32] = total9;
  siteTotals[33] = total10;
  siteTotals[34] = total11;
  siteTotals[35] = total12;
  siteTotals[36] = total13;
  siteTotals[37] = total14;
  siteTotals[38] = total15;
  siteTotals[39] = total16;
  siteTotals[40] = total17;
  siteTotals[41] = total18;
  siteTotals[42] = total19;
}
function siteRound3Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 49] = siteTotals[23];
  siteScalars[siteScalarsAt + 50] = ((siteTotals[24] + siteTotals[16]) + siteScalars[siteScalarsAt + 49]);
  siteScalars[siteScalarsAt + 51] = (siteScalars[siteScalarsAt + 47] + siteScalars[siteScalarsAt + 50]);
  siteScalars[siteScalarsAt + 52] = (siteScalars[siteScalarsAt + 51] - siteScalars[siteScalarsAt + 46]);
  siteScalars[siteScalarsAt + 53] = quotient(siteScalars[siteScalarsAt + 52], siteScalars[siteScalarsAt + 11]);
  siteScalars[siteScalarsAt + 56] = siteTotals[25];
  siteScalars[siteScalarsAt + 64] = (siteScalars[siteScalarsAt + 51] - siteScalars[siteScalarsAt + 63]);
  siteScalars[siteScalarsAt + 65] = (siteScalars[siteScalarsAt + 50] - siteScalars[siteScalarsAt + 49]);
  siteScalars[siteScalarsAt + 66] = ((siteScalars[siteScalarsAt + 50] - siteScalars[siteScalarsAt + 49]) + siteTotals[26]);
  siteScalars[siteScalarsAt + 67] = ((siteScalars[siteScalarsAt + 50] - siteScalars[siteScalarsAt + 49]) + siteTotals[27]);
  siteScalars[siteScalarsAt + 68] = siteTotals[28];
  siteScalars[siteScalarsAt + 69] = siteTotals[29];
  siteScalars[siteScalarsAt + 70] = ((quotient(quotient(siteScalars[siteScalarsAt + 69], valueIn(marketSeries, 14 * stride, months, months)), siteScalars[siteScalarsAt + 68]) ** quotient(12, months)) - quotient(months, months));
  siteScalars[siteScalarsAt + 74] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 27 * stride, siteSeriesAt + 27 * stride + stride));
  siteScalars[siteScalarsAt + 75] = siteTotals[30];
  siteScalars[siteScalarsAt + 76] = siteTotals[31];
  siteScalars[siteScalarsAt + 77] = siteTotals[32];
  siteScalars[siteScalarsAt + 78] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 37 * stride, siteSeriesAt + 37 * stride + stride));
  siteScalars[siteScalarsAt + 79] = quotient(siteScalars[siteScalarsAt + 76], siteScalars[siteScalarsAt + 78]);
  siteScalars[siteScalarsAt + 81] = siteTotals[33];
  siteScalars[siteScalarsAt + 82] = siteTotals[34];
  siteScalars[siteScalarsAt + 83] = siteTotals[35];
  siteScalars[siteScalarsAt + 84] = siteTotals[36];
  siteScalars[siteScalarsAt + 85] = valueIn(siteSeries, siteSeriesAt + 31 * stride, siteScalars[siteScalarsAt + 33], months);
  siteScalars[siteScalarsAt + 86] = (((siteScalars[siteScalarsAt + 44] + siteScalars[siteScalarsAt + 83]) + siteScalars[siteScalarsAt + 84]) + siteScalars[siteScalarsAt + 85]);
  siteScalars[siteScalarsAt + 87] = ((siteScalars[siteScalarsAt + 86] - siteScalars[siteScalarsAt + 82]) - siteScalars[siteScalarsAt + 83]);
  siteScalars[siteScalarsAt + 88] = quotient(siteScalars[siteScalarsAt + 86], siteScalars[siteScalarsAt + 12]);
  siteScalars[siteScalarsAt + 97] = (reductions.paybackMonth.compute(siteSeries, siteSeriesAt + 26 * stride, siteSeriesAt + 26 * stride + stride) - siteScalars[siteScalarsAt + 20]);
  siteScalars[siteScalarsAt + 98] = quotient(siteScalars[siteScalarsAt + 51], siteScalars[siteScalarsAt + 9]);
  siteScalars[siteScalarsAt + 99] = quotient(siteScalars[siteScalarsAt + 51], siteScalars[siteScalarsAt + 10]);
  siteScalars[siteScalarsAt + 104] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 38 * stride, siteSeriesAt + 38 * stride + stride));
  siteScalars[siteScalarsAt + 105] = siteTotals[37];
  siteScalars[siteScalarsAt + 106] = siteTotals[38];
  siteScalars[siteScalarsAt + 107] = ((quotient(quotient(siteScalars[siteScalarsAt + 106], valueIn(marketSeries, 14 * stride, months, months)), siteScalars[siteScalarsAt + 105]) ** quotient(12, months)) - quotient(months, months));
  siteScalars[siteScalarsAt + 108] = siteTotals[39];
  siteScalars[siteScalarsAt + 109] = siteTotals[40];
  siteScalars[siteScalarsAt + 110] = ((quotient(quotient(siteScalars[siteScalarsAt + 109], valueIn(marketSeries, 14 * stride, months, months)), siteScalars[siteScalarsAt + 108]) ** quotient(12, months)) - quotient(months, months));
  siteScalars[siteScalarsAt + 111] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 39 * stride, siteSeriesAt + 39 * stride + stride));
  siteScalars[siteScalarsAt + 112] = siteTotals[41];
  siteScalars[siteScalarsAt + 113] = siteTotals[42];
  siteScalars[siteScalarsAt + 114] = ((quotient(quotient(siteScalars[siteScalarsAt + 113], valueIn(marketSeries, 14 * stride, months, months)), siteScalars[siteScalarsAt + 112]) ** quotient(12, months)) - quotient(months, months));
  siteScalars[siteScalarsAt + 115] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 40 * stride, siteSeriesAt + 40 * stride + stride));
}
export function addSite(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt) {
  siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound1Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound1Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound2Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound2Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound2Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
  siteRound3Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered, sums, sumsAt);
}
