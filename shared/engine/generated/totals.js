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
  const h57 = sumsAt + 58 * stride;
  const h58 = 0 * stride;
  const h59 = 1 * stride;
  const h60 = sumsAt + 13 * stride;
  const h61 = sumsAt + 59 * stride;
  const h62 = sumsAt + 14 * stride;
  const h63 = sumsAt + 60 * stride;
  const h64 = siteInputs[siteInputsAt + 98];
  const h65 = sumsAt + 16 * stride;
  const h66 = sumsAt + 62 * stride;
  const h67 = siteScalars[siteScalarsAt + 14];
  const h70 = sumsAt + 15 * stride;
  const h71 = sumsAt + 61 * stride;
  const h72 = siteScalars[siteScalarsAt + 11];
  const h73 = sumsAt + 17 * stride;
  const h74 = sumsAt + 63 * stride;
  const h75 = 2 * stride;
  const h76 = sumsAt + 19 * stride;
  const h77 = sumsAt + 65 * stride;
  const h78 = siteInputs[siteInputsAt + 87];
  const h79 = siteScalars[siteScalarsAt + 17];
  const h80 = siteScalars[siteScalarsAt + 16];
  const h83 = sumsAt + 21 * stride;
  const h84 = sumsAt + 67 * stride;
  const h88 = siteSeriesAt + 5 * stride;
  const h89 = sumsAt + 2 * stride;
  const h90 = sumsAt + 48 * stride;
  const h94 = siteSeriesAt + 6 * stride;
  const h95 = siteSeriesAt + 7 * stride;
  const h96 = sumsAt + 4 * stride;
  const h97 = sumsAt + 50 * stride;
  const h98 = sumsAt + 22 * stride;
  const h99 = sumsAt + 68 * stride;
  const h100 = siteScalars[siteScalarsAt + 2];
  const h101 = siteScalars[siteScalarsAt + 0];
  const h102 = siteScalars[siteScalarsAt + 1];
  const h107 = sumsAt + 20 * stride;
  const h108 = sumsAt + 66 * stride;
  const h109 = sumsAt + 18 * stride;
  const h110 = sumsAt + 64 * stride;
  const h111 = (1 - siteScalars[siteScalarsAt + 19]);
  const h112 = siteScalars[siteScalarsAt + 19];
  const h113 = 5 * stride;
  const h114 = siteSeriesAt + 9 * stride;
  const h115 = sumsAt + 33 * stride;
  const h116 = sumsAt + 79 * stride;
  const h117 = 6 * stride;
  const h118 = siteSeriesAt + 10 * stride;
  const h119 = sumsAt + 34 * stride;
  const h120 = sumsAt + 80 * stride;
  const h121 = siteSeriesAt + 11 * stride;
  const h122 = 8 * stride;
  const h123 = siteSeriesAt + 13 * stride;
  const h124 = siteSeriesAt + 16 * stride;
  const h125 = siteSeriesAt + 17 * stride;
  const h126 = siteScalars[siteScalarsAt + 11] > 0;
  const h127 = siteInputs[siteInputsAt + 116];
  const h128 = siteSeriesAt + 18 * stride;
  const h129 = 18 * stride;
  const h130 = siteSeriesAt + 20 * stride;
  const h131 = sumsAt + 36 * stride;
  const h132 = sumsAt + 82 * stride;
  const h133 = (0 - siteInputs[siteInputsAt + 109]);
  let g134 = 1;
  const g134Step = (1 + h133) ** (1 / 12);
  const h135 = siteSeriesAt + 21 * stride;
  const h136 = siteScalars[siteScalarsAt + 25];
  const h137 = (siteScalars[siteScalarsAt + 26] - siteScalars[siteScalarsAt + 25]);
  const h138 = 19 * stride;
  const h139 = 20 * stride;
  const h140 = siteSeriesAt + 22 * stride;
  const h142 = siteSeriesAt + 23 * stride;
  const h143 = sumsAt + 30 * stride;
  const h144 = sumsAt + 76 * stride;
  const h145 = sumsAt + 24 * stride;
  const h146 = sumsAt + 70 * stride;
  const h147 = Math.min(siteScalars[siteScalarsAt + 33], siteScalars[siteScalarsAt + 34]);
  const h148 = siteSeriesAt + 28 * stride;
  const h149 = siteScalars[siteScalarsAt + 32];
  const h150 = (siteInputs[siteInputsAt + 58] / 12);
  const h151 = siteSeriesAt + 29 * stride;
  const h152 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g153 = 1;
  const g153Step = (1 + h152) ** (-1 / 12);
  const h154 = siteSeriesAt + 30 * stride;
  const h155 = siteSeriesAt + 32 * stride;
  const h156 = siteSeriesAt + 33 * stride;
  const h157 = siteSeriesAt + 35 * stride;
  const h158 = 9 * stride;
  const h160 = 10 * stride;
  const h162 = 11 * stride;
  const h163 = siteScalars[siteScalarsAt + 30];
  const h164 = (siteScalars[siteScalarsAt + 30] + 12);
  const h165 = (730 * siteInputs[siteInputsAt + 66]);
  const h166 = (1 - siteInputs[siteInputsAt + 73]);
  const h168 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h169 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h170 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h171 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h172 = siteInputs[siteInputsAt + 76];
  let y173 = 1;
  let y173Next = 1 + 12;
  const h174 = siteInputs[siteInputsAt + 64];
  const h175 = siteInputs[siteInputsAt + 63];
  let y176 = 1;
  let y176Next = 1 + 12;
  const h177 = siteInputs[siteInputsAt + 75] === 0;
  const h178 = siteInputs[siteInputsAt + 75] === 1;
  const h179 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h180 = siteInputs[siteInputsAt + 74];
  const h181 = marketInputs[29];
  const h183 = siteInputs[siteInputsAt + 52];
  const h185 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h190 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h191 = siteInputs[siteInputsAt + 54];
  const h193 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h196 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h197 = siteInputs[siteInputsAt + 53];
  const h199 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h202 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h203 = siteInputs[siteInputsAt + 55];
  const h205 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h208 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h209 = siteInputs[siteInputsAt + 49];
  const h211 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h214 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h215 = siteInputs[siteInputsAt + 50];
  const h217 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h243 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h341 = siteInputs[siteInputsAt + 14];
  const h342 = (siteInputs[siteInputsAt + 15] / 12);
  const h343 = siteInputs[siteInputsAt + 106];
  const h344 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h346 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h362 = 4 * stride;
  const h363 = siteInputs[siteInputsAt + 36];
  const h364 = (0 - siteInputs[siteInputsAt + 38]);
  let g365 = 1;
  const g365Step = (1 + h364) ** (1 / 12);
  const h366 = siteInputs[siteInputsAt + 5];
  const h367 = siteScalars[siteScalarsAt + 20];
  const h368 = siteInputs[siteInputsAt + 4];
  const h369 = 17 * stride;
  const h370 = siteScalars[siteScalarsAt + 24];
  let p371 = 0;
  let p373 = 0;
  let p374 = 0;
  let p375 = 0;
  let p376 = 0;
  {
  while (0 >= y173Next) { y173 *= (1 + h172); y173Next += 12; }
  while (0 >= y176Next) { y176 *= (1 + h175); y176Next += 12; }
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
  const s_site_availableMw = ((v_site_availableMw + 1649267441664) - 1649267441664);
  sums[h56 + 0] += s_site_availableMw;
  sums[h57 + 0] += (((v_site_availableMw - s_site_availableMw) + 0.375) - 0.375);
  const v_site_committedMw = gathered[h58 + 0];
  const v_site_aiMw = gathered[h59 + 0];
  const s_site_aiMw = ((v_site_aiMw + 1649267441664) - 1649267441664);
  sums[h60 + 0] += s_site_aiMw;
  sums[h61 + 0] += (((v_site_aiMw - s_site_aiMw) + 0.375) - 0.375);
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  const s_site_inBuildMw = ((v_site_inBuildMw + 1649267441664) - 1649267441664);
  sums[h62 + 0] += s_site_inBuildMw;
  sums[h63 + 0] += (((v_site_inBuildMw - s_site_inBuildMw) + 0.375) - 0.375);
  const v_site_reservedMw = Math.min(h64, v_site_availableMw);
  const s_site_reservedMw = ((v_site_reservedMw + 1649267441664) - 1649267441664);
  sums[h65 + 0] += s_site_reservedMw;
  sums[h66 + 0] += (((v_site_reservedMw - s_site_reservedMw) + 0.375) - 0.375);
  const c68 = (v_site_availableMw - v_site_reservedMw);
  const c69 = (c68 - v_site_committedMw);
  const v_site_miningMw = Math.max(Math.min(h67, c69), 0);
  const s_site_miningMw = ((v_site_miningMw + 1649267441664) - 1649267441664);
  sums[h70 + 0] += s_site_miningMw;
  sums[h71 + 0] += (((v_site_miningMw - s_site_miningMw) + 0.375) - 0.375);
  const v_site_keptMiningMw = Math.max(Math.min(h67, (c68 - h72)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h67, c68), 0);
  const v_site_unusedMw = (c69 - v_site_miningMw);
  const s_site_unusedMw = ((v_site_unusedMw + 1649267441664) - 1649267441664);
  sums[h73 + 0] += s_site_unusedMw;
  sums[h74 + 0] += (((v_site_unusedMw - s_site_unusedMw) + 0.375) - 0.375);
  const v_site_itMw = gathered[h75 + 0];
  const s_site_itMw = ((v_site_itMw + 1649267441664) - 1649267441664);
  sums[h76 + 0] += s_site_itMw;
  sums[h77 + 0] += (((v_site_itMw - s_site_itMw) + 0.375) - 0.375);
  const v_site_keptRefresh = (0 === h78 ? (v_site_keptMiningMw * h79) : 0);
  const v_site_doNothingRefresh = (0 === h78 ? (v_site_doNothingMw * h79) : 0);
  let c82;
  if (0 > h78) {
  c82 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c81 = Math.min(v_site_doNothingMw, h80);
  c82 = ((c81 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c81) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c82 - v_site_doNothingRefresh);
  const s_site_doNothingCash = ((v_site_doNothingCash + 1649267441664) - 1649267441664);
  sums[h83 + 0] += s_site_doNothingCash;
  sums[h84 + 0] += (((v_site_doNothingCash - s_site_doNothingCash) + 0.375) - 0.375);
  let c87;
  if (0 > h78) {
  c87 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c85 = Math.min(v_site_keptMiningMw, h80);
  const c86 = (v_site_keptMiningMw - c85);
  c87 = ((c85 * v_site_miningEbitdaPerMw) + (c86 * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c87 - v_site_keptRefresh);
  siteSeries[h88 + 0] = v_site_keptMiningCash;
  const s_site_keptMiningCash = ((v_site_keptMiningCash + 1649267441664) - 1649267441664);
  sums[h89 + 0] += s_site_keptMiningCash;
  sums[h90 + 0] += (((v_site_keptMiningCash - s_site_keptMiningCash) + 0.375) - 0.375);
  const c91 = Math.min(v_site_miningMw, h80);
  const c92 = Math.min(v_site_keptMiningMw, h80);
  const c93 = (v_site_miningMw - c91);
  const v_site_handoverMiningCash = (((c91 - c92) * v_site_miningEbitdaPerMw) + (((c93 - v_site_keptMiningMw) + c92) * v_site_olderEbitdaPerMw));
  siteSeries[h94 + 0] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  siteSeries[h95 + 0] = v_site_miningCash;
  const s_site_miningCash = ((v_site_miningCash + 1649267441664) - 1649267441664);
  sums[h96 + 0] += s_site_miningCash;
  sums[h97 + 0] += (((v_site_miningCash - s_site_miningCash) + 0.375) - 0.375);
  const v_site_miningGivenUp = (v_site_doNothingCash - v_site_miningCash);
  const s_site_miningGivenUp = ((v_site_miningGivenUp + 1649267441664) - 1649267441664);
  sums[h98 + 0] += s_site_miningGivenUp;
  sums[h99 + 0] += (((v_site_miningGivenUp - s_site_miningGivenUp) + 0.375) - 0.375);
  let c106;
  if (0 > h78) {
  const c103 = ((c91 * h101) + (c93 * h102));
  const c104 = (v_site_keptMiningMw - c92);
  c106 = (((v_site_keptMiningMw * h100) + c103) - ((c92 * h101) + (c104 * h102)));
  } else {
  const c105 = ((c91 * h101) + (c93 * h102));
  c106 = c105;
  }
  const v_site_hashrate = (c106 * 0.001);
  const s_site_hashrate = ((v_site_hashrate + 1649267441664) - 1649267441664);
  sums[h107 + 0] += s_site_hashrate;
  sums[h108 + 0] += (((v_site_hashrate - s_site_hashrate) + 0.375) - 0.375);
  const v_site_movedMw = 0;
  const s_site_movedMw = ((v_site_movedMw + 1649267441664) - 1649267441664);
  sums[h109 + 0] += s_site_movedMw;
  sums[h110 + 0] += (((v_site_movedMw - s_site_movedMw) + 0.375) - 0.375);
  const v_site_redeployedCash = ((v_site_movedMw * ((h111 * v_site_movedEbitdaPerMw) + (h112 * v_site_movedOlderEbitdaPerMw))) - gathered[h113 + 0]);
  siteSeries[h114 + 0] = v_site_redeployedCash;
  const s_site_redeployedCash = ((v_site_redeployedCash + 1649267441664) - 1649267441664);
  sums[h115 + 0] += s_site_redeployedCash;
  sums[h116 + 0] += (((v_site_redeployedCash - s_site_redeployedCash) + 0.375) - 0.375);
  const v_site_writeOff = gathered[h117 + 0];
  siteSeries[h118 + 0] = v_site_writeOff;
  const s_site_writeOff = ((v_site_writeOff + 1649267441664) - 1649267441664);
  sums[h119 + 0] += s_site_writeOff;
  sums[h120 + 0] += (((v_site_writeOff - s_site_writeOff) + 0.375) - 0.375);
  const v_site_gpuMarketPrice = 0;
  siteSeries[h121 + 0] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h122 + 0];
  siteSeries[h123 + 0] = v_site_gpuCapex;
  const v_site_backstopCover = 0;
  siteSeries[h124 + 0] = v_site_backstopCover;
  const v_site_lateDamages = 0;
  siteSeries[h125 + 0] = v_site_lateDamages;
  const v_site_warrantCost = ((0 === 0 && h126) ? h127 : 0);
  siteSeries[h128 + 0] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h129 + 0];
  siteSeries[h130 + 0] = v_site_saleProceeds;
  const s_site_saleProceeds = ((v_site_saleProceeds + 1649267441664) - 1649267441664);
  sums[h131 + 0] += s_site_saleProceeds;
  sums[h132 + 0] += (((v_site_saleProceeds - s_site_saleProceeds) + 0.375) - 0.375);
  const v_site_survival = g134;
  siteSeries[h135 + 0] = v_site_survival;
  const v_site_worksProgress = (h126 ? sCurveAt(quotient((0 - h136), h137)) : 0);
  const v_site_hardCapex = gathered[h138 + 0];
  const v_site_cloudCapex = gathered[h139 + 0];
  siteSeries[h140 + 0] = v_site_cloudCapex;
  const v_site_worksCapex = 0;
  const c141 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c141 + v_site_gpuCapex);
  siteSeries[h142 + 0] = v_site_capex;
  const s_site_capex = ((v_site_capex + 1649267441664) - 1649267441664);
  sums[h143 + 0] += s_site_capex;
  sums[h144 + 0] += (((v_site_capex - s_site_capex) + 0.375) - 0.375);
  const v_site_doNothingCumulative = (0 + v_site_doNothingCash);
  const s_site_doNothingCumulative = ((v_site_doNothingCumulative + 1649267441664) - 1649267441664);
  sums[h145 + 0] += s_site_doNothingCumulative;
  sums[h146 + 0] += (((v_site_doNothingCumulative - s_site_doNothingCumulative) + 0.375) - 0.375);
  const v_site_drawable = (0 <= h147 ? v_site_capex : 0);
  siteSeries[h148 + 0] = v_site_drawable;
  const v_site_fullBalance = ((0 + v_site_drawable) + ((0 <= h149 && 0 >= 1) ? ((0 * h150) + ((v_site_drawable * h150) * 0.5)) : 0));
  siteSeries[h151 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g153;
  siteSeries[h154 + 0] = v_site_loanDiscount;
  const v_site_inService = (h126 ? quotient(v_site_aiMw, h72) : 0);
  siteSeries[h155 + 0] = v_site_inService;
  const v_site_gpuCost = (0 + v_site_gpuCapex);
  siteSeries[h156 + 0] = v_site_gpuCost;
  const v_site_spent = (0 + v_site_capex);
  siteSeries[h157 + 0] = v_site_spent;
  total0 += c141;
  total1 += v_site_capex;
  const c159 = marketSeries[h158 + 0];
  total2 += (v_site_doNothingCash * c159);
  total3 += (v_site_keptMiningCash * c159);
  const c161 = marketSeries[h160 + 0];
  total4 += (v_site_handoverMiningCash * c161);
  total5 += (v_site_saleProceeds * c161);
  total6 += ((v_site_cloudCapex - v_site_hardCapex) * c161);
  total7 += (v_site_cloudCapex * marketSeries[h162 + 0]);
  total8 += ((0 - v_site_worksCapex) * c161);
  total9 += ((0 >= h163 && 0 < h164) ? (h165 * v_site_revenuePerMwh) : 0);
  total10 += ((0 >= h163 && 0 < h164) ? v_site_miningEbitdaPerMw : 0);
  total11 += v_site_hardCapex;
  p371 = v_site_worksProgress;
  p373 = v_site_doNothingCumulative;
  p374 = v_site_fullBalance;
  p375 = v_site_gpuCost;
  p376 = v_site_spent;
  }
  g134 *= g134Step;
  g153 *= g153Step;
  g365 *= g365Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y173Next) { y173 *= (1 + h172); y173Next += 12; }
  while (t >= y176Next) { y176 *= (1 + h175); y176Next += 12; }
  const c167 = (marketSeries[h122 + t] * h166);
  const v_site_revenuePerMwh = (quotient(c167, h168) * 1000.0000000000001);
  siteSeries[h48 + t] = v_site_revenuePerMwh;
  const v_site_olderRevenuePerMwh = (quotient(c167, h169) * 1000.0000000000001);
  const v_site_newRevenuePerMwh = (quotient(c167, h170) * 1000.0000000000001);
  const v_site_powerPrice = (h171 * y173);
  siteSeries[h49 + t] = v_site_powerPrice;
  const v_site_miningCost = (h174 * y176);
  siteSeries[h50 + t] = v_site_miningCost;
  let c246;
  if (h177) {
  c246 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c245;
  if (h178) {
  let c187;
  if (h179) {
  const c182 = (quotient((v_site_revenuePerMwh - h180), y173) - h181);
  const c184 = (c182 - h183);
  c187 = Math.min(Math.max(quotient(c184, h185), 0), 1);
  } else {
  const c186 = (quotient((v_site_revenuePerMwh - h180), y173) - h181);
  c187 = (c186 >= h183 ? 1 : 0);
  }
  const c188 = (quotient((v_site_revenuePerMwh - h180), y173) - h181);
  const c189 = (c188 - h183);
  let c194;
  if (h190) {
  const c192 = (c188 - h191);
  c194 = Math.min(Math.max(quotient(c192, h193), 0), 1);
  } else {
  c194 = (c188 >= h191 ? 1 : 0);
  }
  const c195 = (c188 - h191);
  let c200;
  if (h196) {
  const c198 = (c188 - h197);
  c200 = Math.min(Math.max(quotient(c198, h199), 0), 1);
  } else {
  c200 = (c188 >= h197 ? 1 : 0);
  }
  const c201 = (c188 - h197);
  let c206;
  if (h202) {
  const c204 = (c188 - h203);
  c206 = Math.min(Math.max(quotient(c204, h205), 0), 1);
  } else {
  c206 = (c188 >= h203 ? 1 : 0);
  }
  const c207 = (c188 - h203);
  let c212;
  if (h208) {
  const c210 = (c188 - h209);
  c212 = Math.min(Math.max(quotient(c210, h211), 0), 1);
  } else {
  c212 = (c188 >= h209 ? 1 : 0);
  }
  const c213 = (c188 - h209);
  let c218;
  if (h214) {
  const c216 = (c188 - h215);
  c218 = Math.min(Math.max(quotient(c216, h217), 0), 1);
  } else {
  c218 = (c188 >= h215 ? 1 : 0);
  }
  const c219 = (c188 - h215);
  const c220 = ((((((((0.25 * c187) * (c189 - ((c187 * h185) / 2))) + ((0.25 * c194) * (c195 - ((c194 * h193) / 2)))) + ((0.25 * c200) * (c201 - ((c200 * h199) / 2)))) + ((0.15 * c206) * (c207 - ((c206 * h205) / 2)))) + ((0.08 * c212) * (c213 - ((c212 * h211) / 2)))) + ((0.02 * c218) * (c219 - ((c218 * h217) / 2)))) * y173);
  c245 = c220;
  } else {
  let c224;
  if (h179) {
  const c221 = (quotient((v_site_revenuePerMwh - h180), y173) - h181);
  const c222 = (c221 - h183);
  c224 = Math.min(Math.max(quotient(c222, h185), 0), 1);
  } else {
  const c223 = (quotient((v_site_revenuePerMwh - h180), y173) - h181);
  c224 = (c223 >= h183 ? 1 : 0);
  }
  const c225 = (quotient((v_site_revenuePerMwh - h180), y173) - h181);
  const c226 = (c225 - h183);
  let c228;
  if (h190) {
  const c227 = (c225 - h191);
  c228 = Math.min(Math.max(quotient(c227, h193), 0), 1);
  } else {
  c228 = (c225 >= h191 ? 1 : 0);
  }
  const c229 = (c225 - h191);
  let c231;
  if (h196) {
  const c230 = (c225 - h197);
  c231 = Math.min(Math.max(quotient(c230, h199), 0), 1);
  } else {
  c231 = (c225 >= h197 ? 1 : 0);
  }
  const c232 = (c225 - h197);
  let c234;
  if (h202) {
  const c233 = (c225 - h203);
  c234 = Math.min(Math.max(quotient(c233, h205), 0), 1);
  } else {
  c234 = (c225 >= h203 ? 1 : 0);
  }
  const c235 = (c225 - h203);
  let c237;
  if (h208) {
  const c236 = (c225 - h209);
  c237 = Math.min(Math.max(quotient(c236, h211), 0), 1);
  } else {
  c237 = (c225 >= h209 ? 1 : 0);
  }
  const c238 = (c225 - h209);
  let c240;
  if (h214) {
  const c239 = (c225 - h215);
  c240 = Math.min(Math.max(quotient(c239, h217), 0), 1);
  } else {
  c240 = (c225 >= h215 ? 1 : 0);
  }
  const c241 = (c225 - h215);
  const c242 = ((((((((0.25 * c224) * (c226 - ((c224 * h185) / 2))) + ((0.25 * c228) * (c229 - ((c228 * h193) / 2)))) + ((0.25 * c231) * (c232 - ((c231 * h199) / 2)))) + ((0.15 * c234) * (c235 - ((c234 * h205) / 2)))) + ((0.08 * c237) * (c238 - ((c237 * h211) / 2)))) + ((0.02 * c240) * (c241 - ((c240 * h217) / 2)))) * y173);
  const c244 = ((h243 * y173) - v_site_powerPrice);
  c245 = (c242 + c244);
  }
  c246 = c245;
  }
  const v_site_powerMargin = c246;
  siteSeries[h51 + t] = v_site_powerMargin;
  let c293;
  if (h177) {
  c293 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c292;
  if (h178) {
  let c250;
  if (h179) {
  const c247 = (quotient((v_site_olderRevenuePerMwh - h180), y173) - h181);
  const c248 = (c247 - h183);
  c250 = Math.min(Math.max(quotient(c248, h185), 0), 1);
  } else {
  const c249 = (quotient((v_site_olderRevenuePerMwh - h180), y173) - h181);
  c250 = (c249 >= h183 ? 1 : 0);
  }
  const c251 = (quotient((v_site_olderRevenuePerMwh - h180), y173) - h181);
  const c252 = (c251 - h183);
  let c254;
  if (h190) {
  const c253 = (c251 - h191);
  c254 = Math.min(Math.max(quotient(c253, h193), 0), 1);
  } else {
  c254 = (c251 >= h191 ? 1 : 0);
  }
  const c255 = (c251 - h191);
  let c257;
  if (h196) {
  const c256 = (c251 - h197);
  c257 = Math.min(Math.max(quotient(c256, h199), 0), 1);
  } else {
  c257 = (c251 >= h197 ? 1 : 0);
  }
  const c258 = (c251 - h197);
  let c260;
  if (h202) {
  const c259 = (c251 - h203);
  c260 = Math.min(Math.max(quotient(c259, h205), 0), 1);
  } else {
  c260 = (c251 >= h203 ? 1 : 0);
  }
  const c261 = (c251 - h203);
  let c263;
  if (h208) {
  const c262 = (c251 - h209);
  c263 = Math.min(Math.max(quotient(c262, h211), 0), 1);
  } else {
  c263 = (c251 >= h209 ? 1 : 0);
  }
  const c264 = (c251 - h209);
  let c266;
  if (h214) {
  const c265 = (c251 - h215);
  c266 = Math.min(Math.max(quotient(c265, h217), 0), 1);
  } else {
  c266 = (c251 >= h215 ? 1 : 0);
  }
  const c267 = (c251 - h215);
  const c268 = ((((((((0.25 * c250) * (c252 - ((c250 * h185) / 2))) + ((0.25 * c254) * (c255 - ((c254 * h193) / 2)))) + ((0.25 * c257) * (c258 - ((c257 * h199) / 2)))) + ((0.15 * c260) * (c261 - ((c260 * h205) / 2)))) + ((0.08 * c263) * (c264 - ((c263 * h211) / 2)))) + ((0.02 * c266) * (c267 - ((c266 * h217) / 2)))) * y173);
  c292 = c268;
  } else {
  let c272;
  if (h179) {
  const c269 = (quotient((v_site_olderRevenuePerMwh - h180), y173) - h181);
  const c270 = (c269 - h183);
  c272 = Math.min(Math.max(quotient(c270, h185), 0), 1);
  } else {
  const c271 = (quotient((v_site_olderRevenuePerMwh - h180), y173) - h181);
  c272 = (c271 >= h183 ? 1 : 0);
  }
  const c273 = (quotient((v_site_olderRevenuePerMwh - h180), y173) - h181);
  const c274 = (c273 - h183);
  let c276;
  if (h190) {
  const c275 = (c273 - h191);
  c276 = Math.min(Math.max(quotient(c275, h193), 0), 1);
  } else {
  c276 = (c273 >= h191 ? 1 : 0);
  }
  const c277 = (c273 - h191);
  let c279;
  if (h196) {
  const c278 = (c273 - h197);
  c279 = Math.min(Math.max(quotient(c278, h199), 0), 1);
  } else {
  c279 = (c273 >= h197 ? 1 : 0);
  }
  const c280 = (c273 - h197);
  let c282;
  if (h202) {
  const c281 = (c273 - h203);
  c282 = Math.min(Math.max(quotient(c281, h205), 0), 1);
  } else {
  c282 = (c273 >= h203 ? 1 : 0);
  }
  const c283 = (c273 - h203);
  let c285;
  if (h208) {
  const c284 = (c273 - h209);
  c285 = Math.min(Math.max(quotient(c284, h211), 0), 1);
  } else {
  c285 = (c273 >= h209 ? 1 : 0);
  }
  const c286 = (c273 - h209);
  let c288;
  if (h214) {
  const c287 = (c273 - h215);
  c288 = Math.min(Math.max(quotient(c287, h217), 0), 1);
  } else {
  c288 = (c273 >= h215 ? 1 : 0);
  }
  const c289 = (c273 - h215);
  const c290 = ((((((((0.25 * c272) * (c274 - ((c272 * h185) / 2))) + ((0.25 * c276) * (c277 - ((c276 * h193) / 2)))) + ((0.25 * c279) * (c280 - ((c279 * h199) / 2)))) + ((0.15 * c282) * (c283 - ((c282 * h205) / 2)))) + ((0.08 * c285) * (c286 - ((c285 * h211) / 2)))) + ((0.02 * c288) * (c289 - ((c288 * h217) / 2)))) * y173);
  const c291 = ((h243 * y173) - v_site_powerPrice);
  c292 = (c290 + c291);
  }
  c293 = c292;
  }
  const v_site_olderPowerMargin = c293;
  let c340;
  if (h177) {
  c340 = Math.max((v_site_newRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c339;
  if (h178) {
  let c297;
  if (h179) {
  const c294 = (quotient((v_site_newRevenuePerMwh - h180), y173) - h181);
  const c295 = (c294 - h183);
  c297 = Math.min(Math.max(quotient(c295, h185), 0), 1);
  } else {
  const c296 = (quotient((v_site_newRevenuePerMwh - h180), y173) - h181);
  c297 = (c296 >= h183 ? 1 : 0);
  }
  const c298 = (quotient((v_site_newRevenuePerMwh - h180), y173) - h181);
  const c299 = (c298 - h183);
  let c301;
  if (h190) {
  const c300 = (c298 - h191);
  c301 = Math.min(Math.max(quotient(c300, h193), 0), 1);
  } else {
  c301 = (c298 >= h191 ? 1 : 0);
  }
  const c302 = (c298 - h191);
  let c304;
  if (h196) {
  const c303 = (c298 - h197);
  c304 = Math.min(Math.max(quotient(c303, h199), 0), 1);
  } else {
  c304 = (c298 >= h197 ? 1 : 0);
  }
  const c305 = (c298 - h197);
  let c307;
  if (h202) {
  const c306 = (c298 - h203);
  c307 = Math.min(Math.max(quotient(c306, h205), 0), 1);
  } else {
  c307 = (c298 >= h203 ? 1 : 0);
  }
  const c308 = (c298 - h203);
  let c310;
  if (h208) {
  const c309 = (c298 - h209);
  c310 = Math.min(Math.max(quotient(c309, h211), 0), 1);
  } else {
  c310 = (c298 >= h209 ? 1 : 0);
  }
  const c311 = (c298 - h209);
  let c313;
  if (h214) {
  const c312 = (c298 - h215);
  c313 = Math.min(Math.max(quotient(c312, h217), 0), 1);
  } else {
  c313 = (c298 >= h215 ? 1 : 0);
  }
  const c314 = (c298 - h215);
  const c315 = ((((((((0.25 * c297) * (c299 - ((c297 * h185) / 2))) + ((0.25 * c301) * (c302 - ((c301 * h193) / 2)))) + ((0.25 * c304) * (c305 - ((c304 * h199) / 2)))) + ((0.15 * c307) * (c308 - ((c307 * h205) / 2)))) + ((0.08 * c310) * (c311 - ((c310 * h211) / 2)))) + ((0.02 * c313) * (c314 - ((c313 * h217) / 2)))) * y173);
  c339 = c315;
  } else {
  let c319;
  if (h179) {
  const c316 = (quotient((v_site_newRevenuePerMwh - h180), y173) - h181);
  const c317 = (c316 - h183);
  c319 = Math.min(Math.max(quotient(c317, h185), 0), 1);
  } else {
  const c318 = (quotient((v_site_newRevenuePerMwh - h180), y173) - h181);
  c319 = (c318 >= h183 ? 1 : 0);
  }
  const c320 = (quotient((v_site_newRevenuePerMwh - h180), y173) - h181);
  const c321 = (c320 - h183);
  let c323;
  if (h190) {
  const c322 = (c320 - h191);
  c323 = Math.min(Math.max(quotient(c322, h193), 0), 1);
  } else {
  c323 = (c320 >= h191 ? 1 : 0);
  }
  const c324 = (c320 - h191);
  let c326;
  if (h196) {
  const c325 = (c320 - h197);
  c326 = Math.min(Math.max(quotient(c325, h199), 0), 1);
  } else {
  c326 = (c320 >= h197 ? 1 : 0);
  }
  const c327 = (c320 - h197);
  let c329;
  if (h202) {
  const c328 = (c320 - h203);
  c329 = Math.min(Math.max(quotient(c328, h205), 0), 1);
  } else {
  c329 = (c320 >= h203 ? 1 : 0);
  }
  const c330 = (c320 - h203);
  let c332;
  if (h208) {
  const c331 = (c320 - h209);
  c332 = Math.min(Math.max(quotient(c331, h211), 0), 1);
  } else {
  c332 = (c320 >= h209 ? 1 : 0);
  }
  const c333 = (c320 - h209);
  let c335;
  if (h214) {
  const c334 = (c320 - h215);
  c335 = Math.min(Math.max(quotient(c334, h217), 0), 1);
  } else {
  c335 = (c320 >= h215 ? 1 : 0);
  }
  const c336 = (c320 - h215);
  const c337 = ((((((((0.25 * c319) * (c321 - ((c319 * h185) / 2))) + ((0.25 * c323) * (c324 - ((c323 * h193) / 2)))) + ((0.25 * c326) * (c327 - ((c326 * h199) / 2)))) + ((0.15 * c329) * (c330 - ((c329 * h205) / 2)))) + ((0.08 * c332) * (c333 - ((c332 * h211) / 2)))) + ((0.02 * c335) * (c336 - ((c335 * h217) / 2)))) * y173);
  const c338 = ((h243 * y173) - v_site_powerPrice);
  c339 = (c337 + c338);
  }
  c340 = c339;
  }
  const v_site_newPowerMargin = c340;
  const v_site_creditsPerMw = ((t <= h341 ? h342 : 0) + (t <= h343 ? h344 : 0));
  siteSeries[h52 + t] = v_site_creditsPerMw;
  const c345 = (h165 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max((((h165 * v_site_powerMargin) - c345) + v_site_creditsPerMw), 0);
  const v_site_olderEbitdaPerMw = Math.max((((h165 * v_site_olderPowerMargin) - c345) + v_site_creditsPerMw), 0);
  const v_site_newEbitdaPerMw = Math.max((((h165 * v_site_newPowerMargin) - c345) + v_site_creditsPerMw), 0);
  const c347 = (h346 * y173);
  const v_site_movedEbitdaPerMw = Math.max((((h165 * Math.max((v_site_revenuePerMwh - c347), 0)) - c345) + 0), 0);
  const v_site_movedOlderEbitdaPerMw = Math.max((((h165 * Math.max((v_site_olderRevenuePerMwh - c347), 0)) - c345) + 0), 0);
  const v_site_availableMw = (t > h53 ? h54 : h55);
  const s_site_availableMw = ((v_site_availableMw + 1649267441664) - 1649267441664);
  sums[h56 + t] += s_site_availableMw;
  sums[h57 + t] += (((v_site_availableMw - s_site_availableMw) + 0.375) - 0.375);
  const v_site_committedMw = gathered[h58 + t];
  const v_site_aiMw = gathered[h59 + t];
  const s_site_aiMw = ((v_site_aiMw + 1649267441664) - 1649267441664);
  sums[h60 + t] += s_site_aiMw;
  sums[h61 + t] += (((v_site_aiMw - s_site_aiMw) + 0.375) - 0.375);
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  const s_site_inBuildMw = ((v_site_inBuildMw + 1649267441664) - 1649267441664);
  sums[h62 + t] += s_site_inBuildMw;
  sums[h63 + t] += (((v_site_inBuildMw - s_site_inBuildMw) + 0.375) - 0.375);
  const v_site_reservedMw = Math.min(h64, v_site_availableMw);
  const s_site_reservedMw = ((v_site_reservedMw + 1649267441664) - 1649267441664);
  sums[h65 + t] += s_site_reservedMw;
  sums[h66 + t] += (((v_site_reservedMw - s_site_reservedMw) + 0.375) - 0.375);
  const c348 = (v_site_availableMw - v_site_reservedMw);
  const c349 = (c348 - v_site_committedMw);
  const v_site_miningMw = Math.max(Math.min(h67, c349), 0);
  const s_site_miningMw = ((v_site_miningMw + 1649267441664) - 1649267441664);
  sums[h70 + t] += s_site_miningMw;
  sums[h71 + t] += (((v_site_miningMw - s_site_miningMw) + 0.375) - 0.375);
  const v_site_keptMiningMw = Math.max(Math.min(h67, (c348 - h72)), 0);
  const v_site_doNothingMw = Math.max(Math.min(h67, c348), 0);
  const v_site_unusedMw = (c349 - v_site_miningMw);
  const s_site_unusedMw = ((v_site_unusedMw + 1649267441664) - 1649267441664);
  sums[h73 + t] += s_site_unusedMw;
  sums[h74 + t] += (((v_site_unusedMw - s_site_unusedMw) + 0.375) - 0.375);
  const v_site_itMw = gathered[h75 + t];
  const s_site_itMw = ((v_site_itMw + 1649267441664) - 1649267441664);
  sums[h76 + t] += s_site_itMw;
  sums[h77 + t] += (((v_site_itMw - s_site_itMw) + 0.375) - 0.375);
  const v_site_keptRefresh = (t === h78 ? (v_site_keptMiningMw * h79) : 0);
  const v_site_doNothingRefresh = (t === h78 ? (v_site_doNothingMw * h79) : 0);
  let c351;
  if (t > h78) {
  c351 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c350 = Math.min(v_site_doNothingMw, h80);
  c351 = ((c350 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c350) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c351 - v_site_doNothingRefresh);
  const s_site_doNothingCash = ((v_site_doNothingCash + 1649267441664) - 1649267441664);
  sums[h83 + t] += s_site_doNothingCash;
  sums[h84 + t] += (((v_site_doNothingCash - s_site_doNothingCash) + 0.375) - 0.375);
  let c354;
  if (t > h78) {
  c354 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c352 = Math.min(v_site_keptMiningMw, h80);
  const c353 = (v_site_keptMiningMw - c352);
  c354 = ((c352 * v_site_miningEbitdaPerMw) + (c353 * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c354 - v_site_keptRefresh);
  siteSeries[h88 + t] = v_site_keptMiningCash;
  const s_site_keptMiningCash = ((v_site_keptMiningCash + 1649267441664) - 1649267441664);
  sums[h89 + t] += s_site_keptMiningCash;
  sums[h90 + t] += (((v_site_keptMiningCash - s_site_keptMiningCash) + 0.375) - 0.375);
  const c355 = Math.min(v_site_miningMw, h80);
  const c356 = Math.min(v_site_keptMiningMw, h80);
  const c357 = (v_site_miningMw - c355);
  const v_site_handoverMiningCash = (((c355 - c356) * v_site_miningEbitdaPerMw) + (((c357 - v_site_keptMiningMw) + c356) * v_site_olderEbitdaPerMw));
  siteSeries[h94 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  siteSeries[h95 + t] = v_site_miningCash;
  const s_site_miningCash = ((v_site_miningCash + 1649267441664) - 1649267441664);
  sums[h96 + t] += s_site_miningCash;
  sums[h97 + t] += (((v_site_miningCash - s_site_miningCash) + 0.375) - 0.375);
  const v_site_miningGivenUp = (v_site_doNothingCash - v_site_miningCash);
  const s_site_miningGivenUp = ((v_site_miningGivenUp + 1649267441664) - 1649267441664);
  sums[h98 + t] += s_site_miningGivenUp;
  sums[h99 + t] += (((v_site_miningGivenUp - s_site_miningGivenUp) + 0.375) - 0.375);
  let c361;
  if (t > h78) {
  const c358 = ((c355 * h101) + (c357 * h102));
  const c359 = (v_site_keptMiningMw - c356);
  c361 = (((v_site_keptMiningMw * h100) + c358) - ((c356 * h101) + (c359 * h102)));
  } else {
  const c360 = ((c355 * h101) + (c357 * h102));
  c361 = c360;
  }
  const v_site_hashrate = (c361 * 0.001);
  const s_site_hashrate = ((v_site_hashrate + 1649267441664) - 1649267441664);
  sums[h107 + t] += s_site_hashrate;
  sums[h108 + t] += (((v_site_hashrate - s_site_hashrate) + 0.375) - 0.375);
  const v_site_movedMw = gathered[h362 + t];
  const s_site_movedMw = ((v_site_movedMw + 1649267441664) - 1649267441664);
  sums[h109 + t] += s_site_movedMw;
  sums[h110 + t] += (((v_site_movedMw - s_site_movedMw) + 0.375) - 0.375);
  const v_site_redeployedCash = ((v_site_movedMw * ((h111 * v_site_movedEbitdaPerMw) + (h112 * v_site_movedOlderEbitdaPerMw))) - gathered[h113 + t]);
  siteSeries[h114 + t] = v_site_redeployedCash;
  const s_site_redeployedCash = ((v_site_redeployedCash + 1649267441664) - 1649267441664);
  sums[h115 + t] += s_site_redeployedCash;
  sums[h116 + t] += (((v_site_redeployedCash - s_site_redeployedCash) + 0.375) - 0.375);
  const v_site_writeOff = gathered[h117 + t];
  siteSeries[h118 + t] = v_site_writeOff;
  const s_site_writeOff = ((v_site_writeOff + 1649267441664) - 1649267441664);
  sums[h119 + t] += s_site_writeOff;
  sums[h120 + t] += (((v_site_writeOff - s_site_writeOff) + 0.375) - 0.375);
  const v_site_gpuMarketPrice = (h363 * g365);
  siteSeries[h121 + t] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h122 + t];
  siteSeries[h123 + t] = v_site_gpuCapex;
  const v_site_backstopCover = (h366 * Math.max((1 - quotient(Math.max((t - h367), 0), h368)), 0));
  siteSeries[h124 + t] = v_site_backstopCover;
  const v_site_lateDamages = gathered[h369 + t];
  siteSeries[h125 + t] = v_site_lateDamages;
  const v_site_warrantCost = ((t === 0 && h126) ? h127 : 0);
  siteSeries[h128 + t] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h129 + t];
  siteSeries[h130 + t] = v_site_saleProceeds;
  const s_site_saleProceeds = ((v_site_saleProceeds + 1649267441664) - 1649267441664);
  sums[h131 + t] += s_site_saleProceeds;
  sums[h132 + t] += (((v_site_saleProceeds - s_site_saleProceeds) + 0.375) - 0.375);
  const v_site_survival = g134;
  siteSeries[h135 + t] = v_site_survival;
  const v_site_worksProgress = (h126 ? sCurveAt(quotient((t - h136), h137)) : 0);
  const v_site_hardCapex = gathered[h138 + t];
  const v_site_cloudCapex = gathered[h139 + t];
  siteSeries[h140 + t] = v_site_cloudCapex;
  const v_site_worksCapex = (h370 * (v_site_worksProgress - p371));
  const c372 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c372 + v_site_gpuCapex);
  siteSeries[h142 + t] = v_site_capex;
  const s_site_capex = ((v_site_capex + 1649267441664) - 1649267441664);
  sums[h143 + t] += s_site_capex;
  sums[h144 + t] += (((v_site_capex - s_site_capex) + 0.375) - 0.375);
  const v_site_doNothingCumulative = (p373 + v_site_doNothingCash);
  const s_site_doNothingCumulative = ((v_site_doNothingCumulative + 1649267441664) - 1649267441664);
  sums[h145 + t] += s_site_doNothingCumulative;
  sums[h146 + t] += (((v_site_doNothingCumulative - s_site_doNothingCumulative) + 0.375) - 0.375);
  const v_site_drawable = (t <= h147 ? v_site_capex : 0);
  siteSeries[h148 + t] = v_site_drawable;
  const v_site_fullBalance = ((p374 + v_site_drawable) + ((t <= h149 && t >= 1) ? ((p374 * h150) + ((v_site_drawable * h150) * 0.5)) : 0));
  siteSeries[h151 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g153;
  siteSeries[h154 + t] = v_site_loanDiscount;
  const v_site_inService = (h126 ? quotient(v_site_aiMw, h72) : 0);
  siteSeries[h155 + t] = v_site_inService;
  const v_site_gpuCost = (p375 + v_site_gpuCapex);
  siteSeries[h156 + t] = v_site_gpuCost;
  const v_site_spent = (p376 + v_site_capex);
  siteSeries[h157 + t] = v_site_spent;
  total0 += c372;
  total1 += v_site_capex;
  const c377 = marketSeries[h158 + t];
  total2 += (v_site_doNothingCash * c377);
  total3 += (v_site_keptMiningCash * c377);
  const c378 = marketSeries[h160 + t];
  total4 += (v_site_handoverMiningCash * c378);
  total5 += (v_site_saleProceeds * c378);
  total6 += ((v_site_cloudCapex - v_site_hardCapex) * c378);
  total7 += (v_site_cloudCapex * marketSeries[h162 + t]);
  total8 += ((0 - v_site_worksCapex) * c378);
  total9 += ((t >= h163 && t < h164) ? (h165 * v_site_revenuePerMwh) : 0);
  total10 += ((t >= h163 && t < h164) ? v_site_miningEbitdaPerMw : 0);
  total11 += v_site_hardCapex;
  p371 = v_site_worksProgress;
  p373 = v_site_doNothingCumulative;
  p374 = v_site_fullBalance;
  p375 = v_site_gpuCost;
  p376 = v_site_spent;
  g134 *= g134Step;
  g153 *= g153Step;
  g365 *= g365Step;
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
  const h88 = sumsAt + 73 * stride;
  const h89 = sumsAt + 31 * stride;
  const h90 = sumsAt + 77 * stride;
  const h91 = sumsAt + 25 * stride;
  const h92 = sumsAt + 71 * stride;
  const h93 = sumsAt + 26 * stride;
  const h94 = sumsAt + 72 * stride;
  const h95 = siteSeriesAt + 14 * stride;
  const h96 = sumsAt + 28 * stride;
  const h97 = sumsAt + 74 * stride;
  const h98 = siteSeriesAt + 15 * stride;
  const h99 = sumsAt + 3 * stride;
  const h100 = sumsAt + 49 * stride;
  const h101 = 14 * stride;
  const h102 = siteSeriesAt + 17 * stride;
  const h103 = siteSeriesAt + 18 * stride;
  const h104 = siteSeriesAt + 19 * stride;
  const h105 = sumsAt + 35 * stride;
  const h106 = sumsAt + 81 * stride;
  const h107 = siteSeriesAt + 24 * stride;
  const h108 = siteSeriesAt + 13 * stride;
  const h110 = siteSeriesAt + 22 * stride;
  const h112 = siteSeriesAt + 25 * stride;
  const h113 = siteInputs[siteInputsAt + 110] === 1;
  const h114 = siteInputs[siteInputsAt + 23];
  const h115 = siteInputs[siteInputsAt + 6];
  const h116 = (1 - siteInputs[siteInputsAt + 6]);
  const h117 = siteSeriesAt + 33 * stride;
  const h118 = marketInputs[11];
  const h119 = siteSeriesAt + 34 * stride;
  const h120 = siteSeriesAt + 36 * stride;
  const h121 = sumsAt + 29 * stride;
  const h122 = sumsAt + 75 * stride;
  const h123 = (siteInputs[siteInputsAt + 23] + 12);
  const h124 = siteScalars[siteScalarsAt + 33];
  const h125 = (siteScalars[siteScalarsAt + 33] + siteInputs[siteInputsAt + 1]);
  const h126 = siteSeriesAt + 30 * stride;
  const h127 = 11 * stride;
  const h129 = 10 * stride;
  const h131 = siteScalars[siteScalarsAt + 30];
  const h132 = (siteScalars[siteScalarsAt + 30] + 12);
  const h134 = 7 * stride;
  const h135 = 9 * stride;
  const h136 = 12 * stride;
  const h137 = siteScalars[siteScalarsAt + 20];
  const h138 = siteScalars[siteScalarsAt + 22];
  const h139 = siteScalars[siteScalarsAt + 11] > 0;
  const h140 = (siteInputs[siteInputsAt + 42] / 12);
  const h141 = siteInputs[siteInputsAt + 24];
  let y142 = 1;
  let y142Next = h137 + 12;
  const h143 = 13 * stride;
  const h144 = siteInputs[siteInputsAt + 37];
  const h145 = 15 * stride;
  const h146 = siteSeriesAt + 16 * stride;
  let p147 = 0;
  const h148 = 16 * stride;
  const h149 = siteSeriesAt + 21 * stride;
  const h150 = valueIn(siteSeries, siteSeriesAt + 21 * stride, siteScalars[siteScalarsAt + 20], months);
  const h151 = siteInputs[siteInputsAt + 90];
  const h152 = siteInputs[siteInputsAt + 115];
  const h153 = 21 * stride;
  const h156 = siteScalars[siteScalarsAt + 43];
  const h157 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h158 = siteSeriesAt + 32 * stride;
  const h160 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h163 = (marketInputs[11] / 1);
  const h164 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h165 = marketInputs[9];
  const h166 = (marketInputs[9] / 1);
  const h167 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h168 = marketInputs[4];
  const h169 = (marketInputs[4] / 1);
  let p174 = 0;
  const h175 = siteSeriesAt + 35 * stride;
  const h176 = siteSeriesAt + 7 * stride;
  {
  while (0 >= y142Next) { y142 *= (1 + h141); y142Next += 12; }
  const c78 = Math.max(0, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h77, c78, months) * 0.001) - ((h79 * valueIn(siteSeries, h80, c78, months)) * 0.000001)), 0) * 365) * h81);
  const v_site_displacedValuePerMw = (h82 ? (h83 * v_site_machinePriceByMargin) : h84);
  siteSeries[h85 + 0] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = 0;
  siteSeries[h86 + 0] = v_site_cloudRevenue;
  const s_site_cloudRevenue = ((v_site_cloudRevenue + 1649267441664) - 1649267441664);
  sums[h87 + 0] += s_site_cloudRevenue;
  sums[h88 + 0] += (((v_site_cloudRevenue - s_site_cloudRevenue) + 0.375) - 0.375);
  const v_site_gpuResale = 0;
  const s_site_gpuResale = ((v_site_gpuResale + 1649267441664) - 1649267441664);
  sums[h89 + 0] += s_site_gpuResale;
  sums[h90 + 0] += (((v_site_gpuResale - s_site_gpuResale) + 0.375) - 0.375);
  const v_site_unrecoveredPower = 0;
  const v_site_cloudPower = 0;
  const v_site_rent = 0;
  const s_site_rent = ((v_site_rent + 1649267441664) - 1649267441664);
  sums[h91 + 0] += s_site_rent;
  sums[h92 + 0] += (((v_site_rent - s_site_rent) + 0.375) - 0.375);
  const v_site_groundRent = 0;
  const v_site_landlordCost = 0;
  const s_site_landlordCost = ((v_site_landlordCost + 1649267441664) - 1649267441664);
  sums[h93 + 0] += s_site_landlordCost;
  sums[h94 + 0] += (((v_site_landlordCost - s_site_landlordCost) + 0.375) - 0.375);
  const v_site_cloudCost = 0;
  siteSeries[h95 + 0] = v_site_cloudCost;
  const s_site_cloudCost = ((v_site_cloudCost + 1649267441664) - 1649267441664);
  sums[h96 + 0] += s_site_cloudCost;
  sums[h97 + 0] += (((v_site_cloudCost - s_site_cloudCost) + 0.375) - 0.375);
  const v_site_noi = 0;
  siteSeries[h98 + 0] = v_site_noi;
  const s_site_noi = ((v_site_noi + 1649267441664) - 1649267441664);
  sums[h99 + 0] += s_site_noi;
  sums[h100 + 0] += (((v_site_noi - s_site_noi) + 0.375) - 0.375);
  const v_site_prepaymentCash = gathered[h101 + 0];
  const v_site_lostRent = 0;
  const v_site_backstopIncome = 0;
  const v_site_backstopPaid = 0;
  const v_site_refit = 0;
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h102 + 0]) - v_site_refit) - siteSeries[h103 + 0]);
  siteSeries[h104 + 0] = v_site_contractCash;
  const s_site_contractCash = ((v_site_contractCash + 1649267441664) - 1649267441664);
  sums[h105 + 0] += s_site_contractCash;
  sums[h106 + 0] += (((v_site_contractCash - s_site_contractCash) + 0.375) - 0.375);
  const v_site_expectedLoss = 0;
  const v_site_renewalNoi = 0;
  siteSeries[h107 + 0] = v_site_renewalNoi;
  const c109 = siteSeries[h108 + 0];
  const c111 = siteSeries[h110 + 0];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c109) - c111);
  siteSeries[h112 + 0] = v_site_cloudCash;
  const v_site_stableNoi = 0;
  const v_site_hallDepreciation = 0;
  const v_site_gpuDepreciation = ((h113 && 0 > h114) ? 0 : ((h115 * c109) + quotient((h116 * (siteSeries[h117 + 0] - (0 > h118 ? valueIn(siteSeries, h117, (0 - h118), months) : 0))), h118)));
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h119 + 0] = v_site_depreciation;
  const v_site_depreciated = (0 + v_site_depreciation);
  const v_site_soldBasis = 0;
  siteSeries[h120 + 0] = v_site_soldBasis;
  const v_site_ebitda = 0;
  const s_site_ebitda = ((v_site_ebitda + 1649267441664) - 1649267441664);
  sums[h121 + 0] += s_site_ebitda;
  sums[h122 + 0] += (((v_site_ebitda - s_site_ebitda) + 0.375) - 0.375);
  total0 += ((0 > h114 && 0 <= h123) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((0 > h124 && 0 <= h125) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h126 + 0]);
  const c128 = marketSeries[h127 + 0];
  total3 += ((v_site_cloudCash + c111) * c128);
  total4 += (v_site_cloudCash * c128);
  const c130 = marketSeries[h129 + 0];
  total5 += (v_site_rent * c130);
  total6 += ((0 - v_site_landlordCost) * c130);
  total7 += (v_site_contractCash * c130);
  total8 += (v_site_expectedLoss * c130);
  total9 += v_site_noi;
  total10 += ((0 >= h131 && 0 < h132) ? (v_site_rent + v_site_cloudRevenue) : 0);
  p147 = v_site_backstopPaid;
  p174 = v_site_depreciated;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y142Next) { y142 *= (1 + h141); y142Next += 12; }
  const c133 = Math.max(t, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h77, c133, months) * 0.001) - ((h79 * valueIn(siteSeries, h80, c133, months)) * 0.000001)), 0) * 365) * h81);
  const v_site_displacedValuePerMw = (h82 ? (h83 * v_site_machinePriceByMargin) : h84);
  siteSeries[h85 + t] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = gathered[h134 + t];
  siteSeries[h86 + t] = v_site_cloudRevenue;
  const s_site_cloudRevenue = ((v_site_cloudRevenue + 1649267441664) - 1649267441664);
  sums[h87 + t] += s_site_cloudRevenue;
  sums[h88 + t] += (((v_site_cloudRevenue - s_site_cloudRevenue) + 0.375) - 0.375);
  const v_site_gpuResale = gathered[h135 + t];
  const s_site_gpuResale = ((v_site_gpuResale + 1649267441664) - 1649267441664);
  sums[h89 + t] += s_site_gpuResale;
  sums[h90 + t] += (((v_site_gpuResale - s_site_gpuResale) + 0.375) - 0.375);
  const v_site_unrecoveredPower = gathered[h129 + t];
  const v_site_cloudPower = gathered[h127 + t];
  const v_site_rent = gathered[h136 + t];
  const s_site_rent = ((v_site_rent + 1649267441664) - 1649267441664);
  sums[h91 + t] += s_site_rent;
  sums[h92 + t] += (((v_site_rent - s_site_rent) + 0.375) - 0.375);
  const v_site_groundRent = (((t >= h137 && t < h138) && h139) ? (h140 * y142) : 0);
  const v_site_landlordCost = ((gathered[h143 + t] + v_site_unrecoveredPower) + v_site_groundRent);
  const s_site_landlordCost = ((v_site_landlordCost + 1649267441664) - 1649267441664);
  sums[h93 + t] += s_site_landlordCost;
  sums[h94 + t] += (((v_site_landlordCost - s_site_landlordCost) + 0.375) - 0.375);
  const v_site_cloudCost = ((v_site_cloudRevenue * h144) + v_site_cloudPower);
  siteSeries[h95 + t] = v_site_cloudCost;
  const s_site_cloudCost = ((v_site_cloudCost + 1649267441664) - 1649267441664);
  sums[h96 + t] += s_site_cloudCost;
  sums[h97 + t] += (((v_site_cloudCost - s_site_cloudCost) + 0.375) - 0.375);
  const v_site_noi = (((v_site_rent - v_site_landlordCost) + v_site_cloudRevenue) - v_site_cloudCost);
  siteSeries[h98 + t] = v_site_noi;
  const s_site_noi = ((v_site_noi + 1649267441664) - 1649267441664);
  sums[h99 + t] += s_site_noi;
  sums[h100 + t] += (((v_site_noi - s_site_noi) + 0.375) - 0.375);
  const v_site_prepaymentCash = gathered[h101 + t];
  const v_site_lostRent = gathered[h145 + t];
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((siteSeries[h146 + t] - p147), 0));
  const v_site_backstopPaid = (p147 + v_site_backstopIncome);
  const v_site_refit = gathered[h148 + t];
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h102 + t]) - v_site_refit) - siteSeries[h103 + t]);
  siteSeries[h104 + t] = v_site_contractCash;
  const s_site_contractCash = ((v_site_contractCash + 1649267441664) - 1649267441664);
  sums[h105 + t] += s_site_contractCash;
  sums[h106 + t] += (((v_site_contractCash - s_site_contractCash) + 0.375) - 0.375);
  const v_site_expectedLoss = (v_site_rent * ((1 - Math.min(quotient(siteSeries[h149 + t], h150), 1)) - (h151 * (1 - Math.min(quotient(valueIn(siteSeries, h149, (t - h152), months), h150), 1)))));
  const v_site_renewalNoi = gathered[h153 + t];
  siteSeries[h107 + t] = v_site_renewalNoi;
  const c154 = siteSeries[h108 + t];
  const c155 = siteSeries[h110 + t];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c154) - c155);
  siteSeries[h112 + t] = v_site_cloudCash;
  const v_site_stableNoi = ((t >= h131 && t < h132) ? v_site_noi : 0);
  let c170;
  if ((h113 && t > h114)) {
  c170 = 0;
  } else {
  const c159 = siteSeries[h158 + t];
  let c162;
  if (t > h118) {
  const c161 = (t - h118);
  c162 = valueIn(siteSeries, h158, c161, months);
  } else {
  c162 = 0;
  }
  c170 = (h156 * ((((h157 * (c159 - siteSeries[h158 + t - 1])) + (h160 * quotient((c159 - c162), h163))) + (h164 * quotient((c159 - (t > h165 ? valueIn(siteSeries, h158, (t - h165), months) : 0)), h166))) + (h167 * quotient((c159 - (t > h168 ? valueIn(siteSeries, h158, (t - h168), months) : 0)), h169))));
  }
  const v_site_hallDepreciation = c170;
  let c173;
  if ((h113 && t > h114)) {
  c173 = 0;
  } else {
  let c172;
  if (t > h118) {
  const c171 = (t - h118);
  c172 = valueIn(siteSeries, h117, c171, months);
  } else {
  c172 = 0;
  }
  c173 = ((h115 * c154) + quotient((h116 * (siteSeries[h117 + t] - c172)), h118));
  }
  const v_site_gpuDepreciation = c173;
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h119 + t] = v_site_depreciation;
  const v_site_depreciated = (p174 + v_site_depreciation);
  const v_site_soldBasis = ((h113 && t === h114) ? (siteSeries[h175 + t] - v_site_depreciated) : 0);
  siteSeries[h120 + t] = v_site_soldBasis;
  const v_site_ebitda = (v_site_noi + siteSeries[h176 + t]);
  const s_site_ebitda = ((v_site_ebitda + 1649267441664) - 1649267441664);
  sums[h121 + t] += s_site_ebitda;
  sums[h122 + t] += (((v_site_ebitda - s_site_ebitda) + 0.375) - 0.375);
  total0 += ((t > h114 && t <= h123) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h124 && t <= h125) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h126 + t]);
  const c177 = marketSeries[h127 + t];
  total3 += ((v_site_cloudCash + c155) * c177);
  total4 += (v_site_cloudCash * c177);
  const c178 = marketSeries[h129 + t];
  total5 += (v_site_rent * c178);
  total6 += ((0 - v_site_landlordCost) * c178);
  total7 += (v_site_contractCash * c178);
  total8 += (v_site_expectedLoss * c178);
  total9 += v_site_noi;
  total10 += ((t >= h131 && t < h132) ? (v_site_rent + v_site_cloudRevenue) : 0);
  p147 = v_site_backstopPaid;
  p174 = v_site_depreciated;
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
  const h8 = sumsAt + 78 * stride;
  const h9 = siteSeriesAt + 15 * stride;
  const h10 = siteSeriesAt + 12 * stride;
  const h11 = siteSeriesAt + 14 * stride;
  const h12 = siteSeriesAt + 19 * stride;
  const h13 = siteSeriesAt + 20 * stride;
  const h14 = siteSeriesAt + 9 * stride;
  const h16 = siteSeriesAt + 6 * stride;
  const h17 = siteSeriesAt + 23 * stride;
  const h19 = siteSeriesAt + 22 * stride;
  const h20 = siteSeriesAt + 13 * stride;
  const h21 = siteSeriesAt + 25 * stride;
  const h22 = siteInputs[siteInputsAt + 23];
  const h23 = siteSeriesAt + 24 * stride;
  const h24 = siteInputs[siteInputsAt + 110] === 1;
  const h25 = siteInputs[siteInputsAt + 110] === 2;
  const h26 = siteSeriesAt + 26 * stride;
  const h27 = sumsAt + 0 * stride;
  const h28 = sumsAt + 46 * stride;
  const h29 = sumsAt + 37 * stride;
  const h30 = sumsAt + 83 * stride;
  const h31 = siteSeriesAt + 5 * stride;
  const h32 = sumsAt + 23 * stride;
  const h33 = sumsAt + 69 * stride;
  const h34 = siteSeriesAt + 27 * stride;
  const h35 = sumsAt + 1 * stride;
  const h36 = sumsAt + 47 * stride;
  const h37 = siteSeriesAt + 28 * stride;
  const h38 = siteScalars[siteScalarsAt + 38];
  const h39 = sumsAt + 38 * stride;
  const h40 = sumsAt + 84 * stride;
  const h41 = sumsAt + 7 * stride;
  const h42 = sumsAt + 53 * stride;
  const h43 = sumsAt + 39 * stride;
  const h44 = sumsAt + 85 * stride;
  const h45 = sumsAt + 40 * stride;
  const h46 = sumsAt + 86 * stride;
  const h47 = sumsAt + 10 * stride;
  const h48 = sumsAt + 56 * stride;
  const h49 = sumsAt + 8 * stride;
  const h50 = sumsAt + 54 * stride;
  const h51 = siteScalars[siteScalarsAt + 33];
  const h52 = siteScalars[siteScalarsAt + 34];
  const h53 = siteInputs[siteInputsAt + 19];
  const h54 = siteInputs[siteInputsAt + 0] === 1;
  const h55 = siteScalars[siteScalarsAt + 41];
  const h56 = siteScalars[siteScalarsAt + 40];
  const h57 = siteSeriesAt + 31 * stride;
  const h58 = sumsAt + 41 * stride;
  const h59 = sumsAt + 87 * stride;
  const h60 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h61 = sumsAt + 9 * stride;
  const h62 = sumsAt + 55 * stride;
  const h63 = sumsAt + 5 * stride;
  const h64 = sumsAt + 51 * stride;
  const h65 = sumsAt + 42 * stride;
  const h66 = sumsAt + 88 * stride;
  const h68 = siteSeriesAt + 34 * stride;
  const h69 = siteSeriesAt + 10 * stride;
  const h70 = siteSeriesAt + 36 * stride;
  const h71 = sumsAt + 6 * stride;
  const h72 = sumsAt + 52 * stride;
  const h77 = marketInputs[18];
  const h85 = siteScalars[siteScalarsAt + 42];
  const h86 = sumsAt + 43 * stride;
  const h87 = sumsAt + 89 * stride;
  const h88 = marketInputs[16] === 1;
  const h90 = marketInputs[15];
  const h104 = sumsAt + 44 * stride;
  const h105 = sumsAt + 90 * stride;
  const h106 = sumsAt + 11 * stride;
  const h107 = sumsAt + 57 * stride;
  const h108 = sumsAt + 45 * stride;
  const h109 = sumsAt + 91 * stride;
  const h110 = siteSeriesAt + 37 * stride;
  const h111 = siteSeriesAt + 38 * stride;
  const h112 = siteSeriesAt + 39 * stride;
  const h113 = siteSeriesAt + 40 * stride;
  const h114 = 10 * stride;
  const h116 = 13 * stride;
  const h118 = 14 * stride;
  const h120 = 12 * stride;
  const h122 = siteScalars[siteScalarsAt + 29];
  let p126 = 0;
  let p127 = 0;
  const h128 = (siteInputs[siteInputsAt + 58] / 12);
  const h130 = siteScalars[siteScalarsAt + 32];
  const h135 = siteInputs[siteInputsAt + 9];
  let p138 = 0;
  const h140 = siteInputs[siteInputsAt + 13];
  let p143 = 0;
  let p147 = 0;
  let p155 = 0;
  let p156 = 0;
  let p157 = 0;
  let p158 = 0;
  let p164 = 0;
  let p167 = 0;
  let p175 = 0;
  let p176 = 0;
  let p177 = 0;
  let p178 = 0;
  let p179 = 0;
  {
  const v_site_asicProceeds = gathered[h6 + 0];
  const s_site_asicProceeds = ((v_site_asicProceeds + 1649267441664) - 1649267441664);
  sums[h7 + 0] += s_site_asicProceeds;
  sums[h8 + 0] += (((v_site_asicProceeds - s_site_asicProceeds) + 0.375) - 0.375);
  const v_site_exitProceeds = 0;
  const c15 = siteSeries[h14 + 0];
  const c18 = siteSeries[h17 + 0];
  const v_site_leaseCash = ((((((((siteSeries[h9 + 0] - siteSeries[h10 + 0]) + siteSeries[h11 + 0]) + siteSeries[h12 + 0]) + siteSeries[h13 + 0]) + v_site_asicProceeds) + c15) + siteSeries[h16 + 0]) - ((c18 - siteSeries[h19 + 0]) - siteSeries[h20 + 0]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h21 + 0]);
  const v_site_cashWithExit = ((0 <= h22 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h23 + 0]);
  const v_site_conversionCash = (h24 ? v_site_cashWithExit : (h25 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  siteSeries[h26 + 0] = v_site_conversionCash;
  const s_site_conversionCash = ((v_site_conversionCash + 1649267441664) - 1649267441664);
  sums[h27 + 0] += s_site_conversionCash;
  sums[h28 + 0] += (((v_site_conversionCash - s_site_conversionCash) + 0.375) - 0.375);
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const s_site_terminalCash = ((v_site_terminalCash + 1649267441664) - 1649267441664);
  sums[h29 + 0] += s_site_terminalCash;
  sums[h30 + 0] += (((v_site_terminalCash - s_site_terminalCash) + 0.375) - 0.375);
  const v_site_planCash = (siteSeries[h31 + 0] + v_site_conversionCash);
  const s_site_planCash = ((v_site_planCash + 1649267441664) - 1649267441664);
  sums[h32 + 0] += s_site_planCash;
  sums[h33 + 0] += (((v_site_planCash - s_site_planCash) + 0.375) - 0.375);
  const v_site_planCumulative = (0 + v_site_planCash);
  siteSeries[h34 + 0] = v_site_planCumulative;
  const s_site_planCumulative = ((v_site_planCumulative + 1649267441664) - 1649267441664);
  sums[h35 + 0] += s_site_planCumulative;
  sums[h36 + 0] += (((v_site_planCumulative - s_site_planCumulative) + 0.375) - 0.375);
  const v_site_draws = (siteSeries[h37 + 0] * h38);
  const s_site_draws = ((v_site_draws + 1649267441664) - 1649267441664);
  sums[h39 + 0] += s_site_draws;
  sums[h40 + 0] += (((v_site_draws - s_site_draws) + 0.375) - 0.375);
  const v_site_loanInterest = 0;
  const s_site_loanInterest = ((v_site_loanInterest + 1649267441664) - 1649267441664);
  sums[h41 + 0] += s_site_loanInterest;
  sums[h42 + 0] += (((v_site_loanInterest - s_site_loanInterest) + 0.375) - 0.375);
  const v_site_debtService = 0;
  const s_site_debtService = ((v_site_debtService + 1649267441664) - 1649267441664);
  sums[h43 + 0] += s_site_debtService;
  sums[h44 + 0] += (((v_site_debtService - s_site_debtService) + 0.375) - 0.375);
  const v_site_sweep = 0;
  const s_site_sweep = ((v_site_sweep + 1649267441664) - 1649267441664);
  sums[h45 + 0] += s_site_sweep;
  sums[h46 + 0] += (((v_site_sweep - s_site_sweep) + 0.375) - 0.375);
  const v_site_loanBalance = (0 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const s_site_loanBalance = ((v_site_loanBalance + 1649267441664) - 1649267441664);
  sums[h47 + 0] += s_site_loanBalance;
  sums[h48 + 0] += (((v_site_loanBalance - s_site_loanBalance) + 0.375) - 0.375);
  const v_site_capitalisedInterest = 0;
  const s_site_capitalisedInterest = ((v_site_capitalisedInterest + 1649267441664) - 1649267441664);
  sums[h49 + 0] += s_site_capitalisedInterest;
  sums[h50 + 0] += (((v_site_capitalisedInterest - s_site_capitalisedInterest) + 0.375) - 0.375);
  const v_site_debtReserve = ((0 >= h51 && 0 < h52) ? Math.min((h53 * (h54 ? (Math.max(valueIn(siteSeries, h9, (0 + 1), months), 0) * h55) : h56)), v_site_loanBalance) : 0);
  siteSeries[h57 + 0] = v_site_debtReserve;
  const v_site_reserveFunding = (v_site_debtReserve - 0);
  const s_site_reserveFunding = ((v_site_reserveFunding + 1649267441664) - 1649267441664);
  sums[h58 + 0] += s_site_reserveFunding;
  sums[h59 + 0] += (((v_site_reserveFunding - s_site_reserveFunding) + 0.375) - 0.375);
  const v_site_loanCosts = (v_site_draws * h60);
  const s_site_loanCosts = ((v_site_loanCosts + 1649267441664) - 1649267441664);
  sums[h61 + 0] += s_site_loanCosts;
  sums[h62 + 0] += (((v_site_loanCosts - s_site_loanCosts) + 0.375) - 0.375);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h63 + 0] += s_site_leveredCash;
  sums[h64 + 0] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const v_site_covenantBreach = 0;
  const s_site_covenantBreach = ((v_site_covenantBreach + 1649267441664) - 1649267441664);
  sums[h65 + 0] += s_site_covenantBreach;
  sums[h66 + 0] += (((v_site_covenantBreach - s_site_covenantBreach) + 0.375) - 0.375);
  const c67 = (v_site_conversionCash + ((h24 && 0 > h22) ? 0 : c18));
  const v_site_taxIncome = (((c67 - siteSeries[h68 + 0]) - siteSeries[h69 + 0]) - siteSeries[h70 + 0]);
  const s_site_taxIncome = ((v_site_taxIncome + 1649267441664) - 1649267441664);
  sums[h71 + 0] += s_site_taxIncome;
  sums[h72 + 0] += (((v_site_taxIncome - s_site_taxIncome) + 0.375) - 0.375);
  const c73 = ((0 - 1) / 12);
  const v_site_unleveredTaxable = (0 + v_site_taxIncome);
  const c74 = (0 / 12);
  let c79;
  if (((c74 === Math.ceil(c74) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c75 = (v_site_unleveredTaxable - 0);
  const c76 = Math.max(c75, 0);
  const c78 = Math.min((c76 * h77), 0);
  c79 = c78;
  } else {
  c79 = 0;
  }
  const v_site_unleveredLossUsed = c79;
  let c81;
  if (((c74 === Math.ceil(c74) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c80 = (v_site_unleveredTaxable - 0);
  c81 = Math.max((0 - c80), 0);
  } else {
  c81 = 0;
  }
  const v_site_unleveredLossBalance = ((0 + c81) - v_site_unleveredLossUsed);
  const c82 = (v_site_unleveredTaxable - 0);
  const c83 = Math.max(c82, 0);
  const c84 = Math.min((c83 * h77), 0);
  const v_site_unleveredTaxDue = ((c83 - c84) * h85);
  const v_site_unleveredTax = (v_site_unleveredTaxDue - 0);
  const s_site_unleveredTax = ((v_site_unleveredTax + 1649267441664) - 1649267441664);
  sums[h86 + 0] += s_site_unleveredTax;
  sums[h87 + 0] += (((v_site_unleveredTax - s_site_unleveredTax) + 0.375) - 0.375);
  const v_site_leveredInterestOfYear = (0 + ((v_site_loanInterest - v_site_capitalisedInterest) + v_site_loanCosts));
  const v_site_leveredIncomeBeforeInterest = (0 + c67);
  let c92;
  if (h88) {
  const c89 = (v_site_leveredInterestOfYear + 0);
  c92 = Math.min(c89, (Math.max(v_site_leveredIncomeBeforeInterest, 0) * h90));
  } else {
  const c91 = (v_site_leveredInterestOfYear + 0);
  c92 = c91;
  }
  const v_site_leveredInterestDeductible = c92;
  const v_site_leveredInterestDeducted = (((c74 === Math.ceil(c74) ? 1 : 0) + (0 === months ? 1 : 0)) > 0 ? v_site_leveredInterestDeductible : 0);
  let c94;
  if (((c74 === Math.ceil(c74) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c93 = (v_site_leveredInterestOfYear + 0);
  c94 = (c93 - v_site_leveredInterestDeducted);
  } else {
  c94 = 0;
  }
  const v_site_leveredInterestCarried = c94;
  const v_site_leveredTaxable = (0 + v_site_taxIncome);
  let c98;
  if (((c74 === Math.ceil(c74) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c95 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c96 = Math.max(c95, 0);
  const c97 = Math.min((c96 * h77), 0);
  c98 = c97;
  } else {
  c98 = 0;
  }
  const v_site_leveredLossUsed = c98;
  let c100;
  if (((c74 === Math.ceil(c74) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c99 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  c100 = Math.max((0 - c99), 0);
  } else {
  c100 = 0;
  }
  const v_site_leveredLossBalance = ((0 + c100) - v_site_leveredLossUsed);
  const c101 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c102 = Math.max(c101, 0);
  const c103 = Math.min((c102 * h77), 0);
  const v_site_leveredTaxDue = ((c102 - c103) * h85);
  const v_site_leveredTax = (v_site_leveredTaxDue - 0);
  const s_site_leveredTax = ((v_site_leveredTax + 1649267441664) - 1649267441664);
  sums[h104 + 0] += s_site_leveredTax;
  sums[h105 + 0] += (((v_site_leveredTax - s_site_leveredTax) + 0.375) - 0.375);
  const v_site_afterTaxCash = (v_site_conversionCash - v_site_unleveredTax);
  const s_site_afterTaxCash = ((v_site_afterTaxCash + 1649267441664) - 1649267441664);
  sums[h106 + 0] += s_site_afterTaxCash;
  sums[h107 + 0] += (((v_site_afterTaxCash - s_site_afterTaxCash) + 0.375) - 0.375);
  const v_site_equityCash = (v_site_leveredCash - v_site_leveredTax);
  const s_site_equityCash = ((v_site_equityCash + 1649267441664) - 1649267441664);
  sums[h108 + 0] += s_site_equityCash;
  sums[h109 + 0] += (((v_site_equityCash - s_site_equityCash) + 0.375) - 0.375);
  const v_site_leveredCumulative = (0 + v_site_leveredCash);
  siteSeries[h110 + 0] = v_site_leveredCumulative;
  const v_site_conversionCashSoFar = (0 + v_site_conversionCash);
  siteSeries[h111 + 0] = v_site_conversionCashSoFar;
  const v_site_afterTaxCashSoFar = (0 + v_site_afterTaxCash);
  siteSeries[h112 + 0] = v_site_afterTaxCashSoFar;
  const v_site_equityCashSoFar = (0 + v_site_equityCash);
  siteSeries[h113 + 0] = v_site_equityCashSoFar;
  const c115 = marketSeries[h114 + 0];
  total0 += (v_site_terminalCash * c115);
  total1 += (v_site_leaseCash * c115);
  total2 += ((v_site_asicProceeds + c15) * c115);
  total3 += ((v_site_cashWithExit - v_site_cashWithNothing) * c115);
  total4 += ((v_site_cashWithRenewal - v_site_cashWithNothing) * c115);
  const c117 = marketSeries[h116 + 0];
  total5 += (Math.max((0 - v_site_conversionCash), 0) * c117);
  const c119 = marketSeries[h118 + 0];
  total6 += (Math.max(v_site_conversionCash, 0) * c119);
  total7 += (v_site_afterTaxCash * c115);
  const c121 = marketSeries[h120 + 0];
  total8 += (v_site_leveredCash * c121);
  total9 += (v_site_equityCash * c121);
  total10 += v_site_covenantBreach;
  total11 += v_site_draws;
  total12 += v_site_capitalisedInterest;
  total13 += v_site_loanCosts;
  total14 += (Math.max((0 - v_site_leveredCash), 0) * c117);
  total15 += (Math.max(v_site_leveredCash, 0) * c119);
  total16 += (Math.max((0 - v_site_afterTaxCash), 0) * c117);
  total17 += (Math.max(v_site_afterTaxCash, 0) * c119);
  total18 += (Math.max((0 - v_site_equityCash), 0) * c117);
  total19 += (Math.max(v_site_equityCash, 0) * c119);
  p126 = v_site_planCumulative;
  p127 = v_site_loanBalance;
  p138 = v_site_debtReserve;
  p143 = v_site_unleveredTaxable;
  p147 = v_site_unleveredLossBalance;
  p155 = v_site_unleveredTaxDue;
  p156 = v_site_leveredInterestOfYear;
  p157 = v_site_leveredIncomeBeforeInterest;
  p158 = v_site_leveredInterestCarried;
  p164 = v_site_leveredTaxable;
  p167 = v_site_leveredLossBalance;
  p175 = v_site_leveredTaxDue;
  p176 = v_site_leveredCumulative;
  p177 = v_site_conversionCashSoFar;
  p178 = v_site_afterTaxCashSoFar;
  p179 = v_site_equityCashSoFar;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h6 + t];
  const s_site_asicProceeds = ((v_site_asicProceeds + 1649267441664) - 1649267441664);
  sums[h7 + t] += s_site_asicProceeds;
  sums[h8 + t] += (((v_site_asicProceeds - s_site_asicProceeds) + 0.375) - 0.375);
  const v_site_exitProceeds = (t === h22 ? h122 : 0);
  const c123 = siteSeries[h9 + t];
  const c124 = siteSeries[h14 + t];
  const c125 = siteSeries[h17 + t];
  const v_site_leaseCash = ((((((((c123 - siteSeries[h10 + t]) + siteSeries[h11 + t]) + siteSeries[h12 + t]) + siteSeries[h13 + t]) + v_site_asicProceeds) + c124) + siteSeries[h16 + t]) - ((c125 - siteSeries[h19 + t]) - siteSeries[h20 + t]));
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h21 + t]);
  const v_site_cashWithExit = ((t <= h22 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h23 + t]);
  const v_site_conversionCash = (h24 ? v_site_cashWithExit : (h25 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  siteSeries[h26 + t] = v_site_conversionCash;
  const s_site_conversionCash = ((v_site_conversionCash + 1649267441664) - 1649267441664);
  sums[h27 + t] += s_site_conversionCash;
  sums[h28 + t] += (((v_site_conversionCash - s_site_conversionCash) + 0.375) - 0.375);
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  const s_site_terminalCash = ((v_site_terminalCash + 1649267441664) - 1649267441664);
  sums[h29 + t] += s_site_terminalCash;
  sums[h30 + t] += (((v_site_terminalCash - s_site_terminalCash) + 0.375) - 0.375);
  const v_site_planCash = (siteSeries[h31 + t] + v_site_conversionCash);
  const s_site_planCash = ((v_site_planCash + 1649267441664) - 1649267441664);
  sums[h32 + t] += s_site_planCash;
  sums[h33 + t] += (((v_site_planCash - s_site_planCash) + 0.375) - 0.375);
  const v_site_planCumulative = (p126 + v_site_planCash);
  siteSeries[h34 + t] = v_site_planCumulative;
  const s_site_planCumulative = ((v_site_planCumulative + 1649267441664) - 1649267441664);
  sums[h35 + t] += s_site_planCumulative;
  sums[h36 + t] += (((v_site_planCumulative - s_site_planCumulative) + 0.375) - 0.375);
  const v_site_draws = (siteSeries[h37 + t] * h38);
  const s_site_draws = ((v_site_draws + 1649267441664) - 1649267441664);
  sums[h39 + t] += s_site_draws;
  sums[h40 + t] += (((v_site_draws - s_site_draws) + 0.375) - 0.375);
  const v_site_loanInterest = ((p127 * h128) + ((v_site_draws * h128) * 0.5));
  const s_site_loanInterest = ((v_site_loanInterest + 1649267441664) - 1649267441664);
  sums[h41 + t] += s_site_loanInterest;
  sums[h42 + t] += (((v_site_loanInterest - s_site_loanInterest) + 0.375) - 0.375);
  let c134;
  if (t >= h52) {
  const c129 = (p127 + v_site_loanInterest);
  c134 = (c129 + v_site_draws);
  } else {
  let c133;
  if (t <= h130) {
  c133 = 0;
  } else {
  let c132;
  if (t <= h51) {
  c132 = v_site_loanInterest;
  } else {
  const c131 = (p127 + v_site_loanInterest);
  c132 = Math.min((h54 ? (Math.max(c123, 0) * h55) : h56), c131);
  }
  c133 = c132;
  }
  c134 = c133;
  }
  const v_site_debtService = c134;
  const s_site_debtService = ((v_site_debtService + 1649267441664) - 1649267441664);
  sums[h43 + t] += s_site_debtService;
  sums[h44 + t] += (((v_site_debtService - s_site_debtService) + 0.375) - 0.375);
  let c137;
  if ((t > h51 && t <= h52)) {
  const c136 = (p127 + v_site_loanInterest);
  c137 = Math.min((Math.max((c123 - v_site_debtService), 0) * h135), Math.max((c136 - v_site_debtService), 0));
  } else {
  c137 = 0;
  }
  const v_site_sweep = c137;
  const s_site_sweep = ((v_site_sweep + 1649267441664) - 1649267441664);
  sums[h45 + t] += s_site_sweep;
  sums[h46 + t] += (((v_site_sweep - s_site_sweep) + 0.375) - 0.375);
  const v_site_loanBalance = (p127 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  const s_site_loanBalance = ((v_site_loanBalance + 1649267441664) - 1649267441664);
  sums[h47 + t] += s_site_loanBalance;
  sums[h48 + t] += (((v_site_loanBalance - s_site_loanBalance) + 0.375) - 0.375);
  const v_site_capitalisedInterest = (t <= h130 ? v_site_loanInterest : 0);
  const s_site_capitalisedInterest = ((v_site_capitalisedInterest + 1649267441664) - 1649267441664);
  sums[h49 + t] += s_site_capitalisedInterest;
  sums[h50 + t] += (((v_site_capitalisedInterest - s_site_capitalisedInterest) + 0.375) - 0.375);
  const v_site_debtReserve = ((t >= h51 && t < h52) ? Math.min((h53 * (h54 ? (Math.max(valueIn(siteSeries, h9, (t + 1), months), 0) * h55) : h56)), v_site_loanBalance) : 0);
  siteSeries[h57 + t] = v_site_debtReserve;
  const v_site_reserveFunding = (v_site_debtReserve - p138);
  const s_site_reserveFunding = ((v_site_reserveFunding + 1649267441664) - 1649267441664);
  sums[h58 + t] += s_site_reserveFunding;
  sums[h59 + t] += (((v_site_reserveFunding - s_site_reserveFunding) + 0.375) - 0.375);
  const v_site_loanCosts = (v_site_draws * h60);
  const s_site_loanCosts = ((v_site_loanCosts + 1649267441664) - 1649267441664);
  sums[h61 + t] += s_site_loanCosts;
  sums[h62 + t] += (((v_site_loanCosts - s_site_loanCosts) + 0.375) - 0.375);
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  const s_site_leveredCash = ((v_site_leveredCash + 1649267441664) - 1649267441664);
  sums[h63 + t] += s_site_leveredCash;
  sums[h64 + t] += (((v_site_leveredCash - s_site_leveredCash) + 0.375) - 0.375);
  const c139 = ((t > h51 ? 1 : 0) * (t <= h52 ? 1 : 0));
  const v_site_covenantBreach = ((((c139 * ((h24 && t === h22) ? 0 : 1)) * (v_site_debtService > 0.01 ? 1 : 0)) * (c123 < (v_site_debtService * h140) ? 1 : 0)) !== 0 ? 1 : 0);
  const s_site_covenantBreach = ((v_site_covenantBreach + 1649267441664) - 1649267441664);
  sums[h65 + t] += s_site_covenantBreach;
  sums[h66 + t] += (((v_site_covenantBreach - s_site_covenantBreach) + 0.375) - 0.375);
  const c141 = (v_site_conversionCash + ((h24 && t > h22) ? 0 : c125));
  const v_site_taxIncome = (((c141 - siteSeries[h68 + t]) - siteSeries[h69 + t]) - siteSeries[h70 + t]);
  const s_site_taxIncome = ((v_site_taxIncome + 1649267441664) - 1649267441664);
  sums[h71 + t] += s_site_taxIncome;
  sums[h72 + t] += (((v_site_taxIncome - s_site_taxIncome) + 0.375) - 0.375);
  const c142 = ((t - 1) / 12);
  const v_site_unleveredTaxable = ((c142 === Math.ceil(c142) ? 0 : p143) + v_site_taxIncome);
  const c144 = (t / 12);
  let c149;
  if (((c144 === Math.ceil(c144) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c145 = (v_site_unleveredTaxable - 0);
  const c146 = Math.max(c145, 0);
  const c148 = Math.min((c146 * h77), p147);
  c149 = c148;
  } else {
  c149 = 0;
  }
  const v_site_unleveredLossUsed = c149;
  let c151;
  if (((c144 === Math.ceil(c144) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c150 = (v_site_unleveredTaxable - 0);
  c151 = Math.max((0 - c150), 0);
  } else {
  c151 = 0;
  }
  const v_site_unleveredLossBalance = ((p147 + c151) - v_site_unleveredLossUsed);
  const c152 = (v_site_unleveredTaxable - 0);
  const c153 = Math.max(c152, 0);
  const c154 = Math.min((c153 * h77), p147);
  const v_site_unleveredTaxDue = ((c153 - c154) * h85);
  const v_site_unleveredTax = (v_site_unleveredTaxDue - (c142 === Math.ceil(c142) ? 0 : p155));
  const s_site_unleveredTax = ((v_site_unleveredTax + 1649267441664) - 1649267441664);
  sums[h86 + t] += s_site_unleveredTax;
  sums[h87 + t] += (((v_site_unleveredTax - s_site_unleveredTax) + 0.375) - 0.375);
  const v_site_leveredInterestOfYear = ((c142 === Math.ceil(c142) ? 0 : p156) + ((v_site_loanInterest - v_site_capitalisedInterest) + v_site_loanCosts));
  const v_site_leveredIncomeBeforeInterest = ((c142 === Math.ceil(c142) ? 0 : p157) + c141);
  let c161;
  if (h88) {
  const c159 = (v_site_leveredInterestOfYear + p158);
  c161 = Math.min(c159, (Math.max(v_site_leveredIncomeBeforeInterest, 0) * h90));
  } else {
  const c160 = (v_site_leveredInterestOfYear + p158);
  c161 = c160;
  }
  const v_site_leveredInterestDeductible = c161;
  const v_site_leveredInterestDeducted = (((c144 === Math.ceil(c144) ? 1 : 0) + (t === months ? 1 : 0)) > 0 ? v_site_leveredInterestDeductible : 0);
  let c163;
  if (((c144 === Math.ceil(c144) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c162 = (v_site_leveredInterestOfYear + p158);
  c163 = (c162 - v_site_leveredInterestDeducted);
  } else {
  c163 = p158;
  }
  const v_site_leveredInterestCarried = c163;
  const v_site_leveredTaxable = ((c142 === Math.ceil(c142) ? 0 : p164) + v_site_taxIncome);
  let c169;
  if (((c144 === Math.ceil(c144) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c165 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c166 = Math.max(c165, 0);
  const c168 = Math.min((c166 * h77), p167);
  c169 = c168;
  } else {
  c169 = 0;
  }
  const v_site_leveredLossUsed = c169;
  let c171;
  if (((c144 === Math.ceil(c144) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c170 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  c171 = Math.max((0 - c170), 0);
  } else {
  c171 = 0;
  }
  const v_site_leveredLossBalance = ((p167 + c171) - v_site_leveredLossUsed);
  const c172 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c173 = Math.max(c172, 0);
  const c174 = Math.min((c173 * h77), p167);
  const v_site_leveredTaxDue = ((c173 - c174) * h85);
  const v_site_leveredTax = (v_site_leveredTaxDue - (c142 === Math.ceil(c142) ? 0 : p175));
  const s_site_leveredTax = ((v_site_leveredTax + 1649267441664) - 1649267441664);
  sums[h104 + t] += s_site_leveredTax;
  sums[h105 + t] += (((v_site_leveredTax - s_site_leveredTax) + 0.375) - 0.375);
  const v_site_afterTaxCash = (v_site_conversionCash - v_site_unleveredTax);
  const s_site_afterTaxCash = ((v_site_afterTaxCash + 1649267441664) - 1649267441664);
  sums[h106 + t] += s_site_afterTaxCash;
  sums[h107 + t] += (((v_site_afterTaxCash - s_site_afterTaxCash) + 0.375) - 0.375);
  const v_site_equityCash = (v_site_leveredCash - v_site_leveredTax);
  const s_site_equityCash = ((v_site_equityCash + 1649267441664) - 1649267441664);
  sums[h108 + t] += s_site_equityCash;
  sums[h109 + t] += (((v_site_equityCash - s_site_equityCash) + 0.375) - 0.375);
  const v_site_leveredCumulative = (p176 + v_site_leveredCash);
  siteSeries[h110 + t] = v_site_leveredCumulative;
  const v_site_conversionCashSoFar = (p177 + v_site_conversionCash);
  siteSeries[h111 + t] = v_site_conversionCashSoFar;
  const v_site_afterTaxCashSoFar = (p178 + v_site_afterTaxCash);
  siteSeries[h112 + t] = v_site_afterTaxCashSoFar;
  const v_site_equityCashSoFar = (p179 + v_site_equityCash);
  siteSeries[h113 + t] = v_site_equityCashSoFar;
  const c180 = marketSeries[h114 + t];
  total0 += (v_site_terminalCash * c180);
  total1 += (v_site_leaseCash * c180);
  total2 += ((v_site_asicProceeds + c124) * c180);
  total3 += ((v_site_cashWithExit - v_site_cashWithNothing) * c180);
  total4 += ((v_site_cashWithRenewal - v_site_cashWithNothing) * c180);
  const c181 = marketSeries[h116 + t];
  total5 += (Math.max((0 - v_site_conversionCash), 0) * c181);
  const c182 = marketSeries[h118 + t];
  total6 += (Math.max(v_site_conversionCash, 0) * c182);
  total7 += (v_site_afterTaxCash * c180);
  const c183 = marketSeries[h120 + t];
  total8 += (v_site_leveredCash * c183);
  total9 += (v_site_equityCash * c183);
  total10 += v_site_covenantBreach;
  total11 += v_site_draws;
  total12 += v_site_capitalisedInterest;
  total13 += v_site_loanCosts;
  total14 += (Math.max((0 - v_site_leveredCash), 0) * c181);
  total15 += (Math.max(v_site_leveredCash, 0) * c182);
  total16 += (Math.max((0 - v_site_afterTaxCash), 0) * c181);
  total17 += (Math.max(v_site_afterTaxCash, 0) * c182);
  total18 += (Math.max((0 - v_site_equityCash), 0) * c181);
  total19 += (Math.max(v_site_equityCash, 0) * c182);
  p126 = v_site_planCumulative;
  p127 = v_site_loanBalance;
  p138 = v_site_debtReserve;
  p143 = v_site_unleveredTaxable;
  p147 = v_site_unleveredLossBalance;
  p155 = v_site_unleveredTaxDue;
  p156 = v_site_leveredInterestOfYear;
  p157 = v_site_leveredIncomeBeforeInterest;
  p158 = v_site_leveredInterestCarried;
  p164 = v_site_leveredTaxable;
  p167 = v_site_leveredLossBalance;
  p175 = v_site_leveredTaxDue;
  p176 = v_site_leveredCumulative;
  p177 = v_site_conversionCashSoFar;
  p178 = v_site_afterTaxCashSoFar;
  p179 = v_site_equityCashSoFar;
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
