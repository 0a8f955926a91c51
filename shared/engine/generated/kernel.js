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
      "site.olderRevenuePerMwh",
      "site.newRevenuePerMwh",
      "site.powerPrice",
      "site.miningCost",
      "site.powerMargin",
      "site.olderPowerMargin",
      "site.newPowerMargin",
      "site.hoursMined",
      "site.creditsPerMw",
      "site.miningEbitdaPerMw",
      "site.olderEbitdaPerMw",
      "site.newEbitdaPerMw",
      "site.movedEbitdaPerMw",
      "site.movedOlderEbitdaPerMw",
      "site.availableMw",
      "site.committedMw",
      "site.aiMw",
      "site.inBuildMw",
      "site.reservedMw",
      "site.miningMw",
      "site.keptMiningMw",
      "site.handoverMiningMw",
      "site.doNothingMw",
      "site.unusedMw",
      "site.itMw",
      "site.keptRefresh",
      "site.doNothingRefresh",
      "site.doNothingCash",
      "site.keptMiningCash",
      "site.handoverMiningCash",
      "site.miningCash",
      "site.miningGivenUp",
      "site.hashrate",
      "site.machinePriceByMargin",
      "site.displacedValuePerMw",
      "site.asicProceeds",
      "site.movedMw",
      "site.redeployedCash",
      "site.writeOff",
      "site.rentRate",
      "site.gpuMarketPrice",
      "site.cloudRevenue",
      "site.gpuCapex",
      "site.gpuResale",
      "site.aiEnergy",
      "site.aiPowerBill",
      "site.unrecoveredPower",
      "site.cloudPower",
      "site.passThrough",
      "site.contractRent",
      "site.rent",
      "site.groundRent",
      "site.landlordCost",
      "site.cloudCost",
      "site.noi",
      "site.prepaymentCash",
      "site.lostRent",
      "site.backstopCover",
      "site.backstopIncome",
      "site.backstopPaid",
      "site.refit",
      "site.lateDamages",
      "site.warrantCost",
      "site.contractCash",
      "site.saleProceeds",
      "site.survival",
      "site.expectedLoss",
      "site.worksProgress",
      "site.hardCapex",
      "site.cloudCapex",
      "site.worksCapex",
      "site.capex",
      "site.exitProceeds",
      "site.renewalNoi",
      "site.cloudCash",
      "site.leaseCash",
      "site.cashWithNothing",
      "site.cashWithExit",
      "site.cashWithRenewal",
      "site.conversionCash",
      "site.terminalCash",
      "site.planCash",
      "site.planCumulative",
      "site.doNothingCumulative",
      "site.stableNoi",
      "site.drawable",
      "site.fullBalance",
      "site.loanDiscount",
      "site.draws",
      "site.loanInterest",
      "site.debtService",
      "site.sweep",
      "site.loanBalance",
      "site.capitalisedInterest",
      "site.principal",
      "site.debtReserve",
      "site.reserveFunding",
      "site.loanCosts",
      "site.leveredCash",
      "site.dscr",
      "site.covenantBreach",
      "site.inService",
      "site.hallDepreciation",
      "site.gpuCost",
      "site.gpuDepreciation",
      "site.depreciation",
      "site.depreciated",
      "site.spent",
      "site.soldBasis",
      "site.taxIncome",
      "site.unleveredTaxable",
      "site.unleveredLossUsed",
      "site.unleveredLossBalance",
      "site.unleveredTaxDue",
      "site.unleveredTax",
      "site.leveredInterestOfYear",
      "site.leveredIncomeBeforeInterest",
      "site.leveredInterestDeductible",
      "site.leveredInterestDeducted",
      "site.leveredInterestCarried",
      "site.leveredTaxable",
      "site.leveredLossUsed",
      "site.leveredLossBalance",
      "site.leveredTaxDue",
      "site.leveredTax",
      "site.afterTaxCash",
      "site.equityCash",
      "site.equityCumulative",
      "site.leveredCumulative",
      "site.ebitda",
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
    "deferred": [
      {
        "id": "site.irr",
        "reduction": "internalRate",
        "series": "site.conversionCash"
      },
      {
        "id": "site.irrWithNothing",
        "reduction": "internalRate",
        "series": "site.cashWithNothing"
      },
      {
        "id": "site.irrWithExit",
        "reduction": "internalRate",
        "series": "site.cashWithExit"
      },
      {
        "id": "site.irrWithRenewal",
        "reduction": "internalRate",
        "series": "site.cashWithRenewal"
      },
      {
        "id": "site.moic",
        "reduction": "multiple",
        "series": "site.conversionCash"
      },
      {
        "id": "site.paybackMonths",
        "reduction": "paybackMonth",
        "series": "site.conversionCash"
      },
      {
        "id": "site.peakFundingMonth",
        "reduction": "lowestMonth",
        "series": "site.planCumulative"
      },
      {
        "id": "site.leveredIrr",
        "reduction": "internalRate",
        "series": "site.leveredCash"
      },
      {
        "id": "site.afterTaxIrr",
        "reduction": "internalRate",
        "series": "site.afterTaxCash"
      },
      {
        "id": "site.equityIrr",
        "reduction": "internalRate",
        "series": "site.equityCash"
      },
      {
        "id": "site.leveredMoic",
        "reduction": "multiple",
        "series": "site.leveredCash"
      },
      {
        "id": "site.leveredPayback",
        "reduction": "paybackMonth",
        "series": "site.leveredCash"
      },
      {
        "id": "site.peakEquityMonth",
        "reduction": "lowestMonth",
        "series": "site.leveredCumulative"
      },
      {
        "id": "site.equityLowMonth",
        "reduction": "lowestMonth",
        "series": "site.equityCumulative"
      },
      {
        "id": "site.minimumDscr",
        "reduction": "least",
        "series": "site.dscr"
      },
      {
        "id": "site.minimumDscrMonth",
        "reduction": "leastMonth",
        "series": "site.dscr"
      },
      {
        "id": "site.averageDscr",
        "reduction": "average",
        "series": "site.dscr"
      },
      {
        "id": "site.firstBreach",
        "reduction": "firstMonth",
        "series": "site.covenantBreach"
      },
      {
        "id": "site.conversionPeakMonth",
        "reduction": "lowestMonth",
        "series": "site.conversionCashSoFar"
      },
      {
        "id": "site.afterTaxMoic",
        "reduction": "multiple",
        "series": "site.afterTaxCash"
      },
      {
        "id": "site.afterTaxPayback",
        "reduction": "paybackMonth",
        "series": "site.afterTaxCash"
      },
      {
        "id": "site.afterTaxPeakMonth",
        "reduction": "lowestMonth",
        "series": "site.afterTaxCashSoFar"
      },
      {
        "id": "site.equityMoic",
        "reduction": "multiple",
        "series": "site.equityCash"
      },
      {
        "id": "site.equityPayback",
        "reduction": "paybackMonth",
        "series": "site.equityCash"
      },
      {
        "id": "site.equityPeakMonth",
        "reduction": "lowestMonth",
        "series": "site.equityCashSoFar"
      }
    ],
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
        "id": "block.energy",
        "gathering": "sum"
      },
      {
        "id": "block.powerBill",
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
        "id": "block.contractRent",
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
      "block.liveMw",
      "block.liveItMw",
      "block.committedMw",
      "block.asicProceeds",
      "block.movedMw",
      "block.movingCost",
      "block.writeOff",
      "block.filled",
      "block.rentRate",
      "block.contractRent",
      "block.rentPaid",
      "block.landRent",
      "block.rent",
      "block.facilityCost",
      "block.landlordCost",
      "block.gpuPrice",
      "block.cloudRevenue",
      "block.gpuCapex",
      "block.gpuResale",
      "block.energy",
      "block.powerBill",
      "block.unrecoveredPower",
      "block.cloudPower",
      "block.prepaymentCash",
      "block.lostRent",
      "block.refit",
      "block.lateDamages",
      "block.saleProceeds",
      "block.progress",
      "block.capex",
      "block.cloudCapex",
      "block.renewalNoi"
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

function marketRound0Step0(marketInputs, months, marketSeries, marketScalars) {
  const stride = months + 1;
  const h1 = 0 * stride;
  const h2 = 1 * stride;
  const h3 = 2 * stride;
  const h4 = 3 * stride;
  const h5 = 4 * stride;
  const h6 = marketInputs[22];
  let g7 = 1;
  const g7Step = (1 + h6) ** (-1 / 12);
  const h8 = 9 * stride;
  const h9 = marketInputs[17];
  let g10 = 1;
  const g10Step = (1 + h9) ** (-1 / 12);
  const h11 = 10 * stride;
  const h12 = marketInputs[12];
  let g13 = 1;
  const g13Step = (1 + h12) ** (-1 / 12);
  const h14 = 11 * stride;
  const h15 = marketInputs[6];
  let g16 = 1;
  const g16Step = (1 + h15) ** (-1 / 12);
  const h17 = 12 * stride;
  const h18 = marketInputs[10];
  let g19 = 1;
  const g19Step = (1 + h18) ** (-1 / 12);
  const h20 = 13 * stride;
  const h21 = marketInputs[30];
  let g22 = 1;
  const g22Step = (1 + h21) ** (-1 / 12);
  const h23 = 14 * stride;
  const h24 = marketInputs[1];
  const h25 = marketInputs[0];
  let g26 = (1 + h25) ** (-0.041666666666666664);
  const g26Step = (1 + h25) ** (1 / 12);
  const h27 = marketInputs[3];
  const h28 = (1 + marketInputs[2]);
  const h29 = marketInputs[34];
  const h30 = marketInputs[28];
  const h31 = marketInputs[13];
  let f32 = 1;
  let f32Next = h30;
  const h33 = (1 + marketInputs[8]);
  const h34 = (24 * marketInputs[19]);
  const h35 = (0 - marketInputs[20]);
  let g36 = 1;
  const g36Step = (1 + h35) ** (1 / 12);
  const h37 = marketInputs[21];
  {
  while (0 > f32Next) { f32 *= 0.5; f32Next += h31; }
  const v_market_btcPrice = 0;
  marketSeries[h1 + 0] = v_market_btcPrice;
  const v_market_subsidy = 0;
  marketSeries[h2 + 0] = v_market_subsidy;
  const v_market_networkIncome = 0;
  marketSeries[h3 + 0] = v_market_networkIncome;
  const v_market_marginalHashprice = 0;
  marketSeries[h4 + 0] = v_market_marginalHashprice;
  const v_market_payingHashrate = 0;
  marketSeries[h5 + 0] = v_market_payingHashrate;
  const v_market_miningDiscount = g7;
  marketSeries[h8 + 0] = v_market_miningDiscount;
  const v_market_leaseDiscount = g10;
  marketSeries[h11 + 0] = v_market_leaseDiscount;
  const v_market_gpuDiscount = g13;
  marketSeries[h14 + 0] = v_market_gpuDiscount;
  const v_market_equityDiscount = g16;
  marketSeries[h17 + 0] = v_market_equityDiscount;
  const v_market_financeDiscount = g19;
  marketSeries[h20 + 0] = v_market_financeDiscount;
  const v_market_reinvestmentDiscount = g22;
  marketSeries[h23 + 0] = v_market_reinvestmentDiscount;
  }
  g7 *= g7Step;
  g10 *= g10Step;
  g13 *= g13Step;
  g16 *= g16Step;
  g19 *= g19Step;
  g22 *= g22Step;
  g26 *= g26Step;
  g36 *= g36Step;
  for (let t = 1; t <= months; t += 1) {
  while (t > f32Next) { f32 *= 0.5; f32Next += h31; }
  const v_market_btcPrice = ((h24 * g26) * (t > h27 ? h28 : 1));
  marketSeries[h1 + t] = v_market_btcPrice;
  const v_market_subsidy = (h29 * f32);
  marketSeries[h2 + t] = v_market_subsidy;
  const v_market_networkIncome = (((v_market_subsidy * h33) * 144) * v_market_btcPrice);
  marketSeries[h3 + t] = v_market_networkIncome;
  const v_market_marginalHashprice = (((h34 * g36) * h37) * 0.001);
  marketSeries[h4 + t] = v_market_marginalHashprice;
  const v_market_payingHashrate = (quotient(v_market_networkIncome, v_market_marginalHashprice) * 0.001);
  marketSeries[h5 + t] = v_market_payingHashrate;
  const v_market_miningDiscount = g7;
  marketSeries[h8 + t] = v_market_miningDiscount;
  const v_market_leaseDiscount = g10;
  marketSeries[h11 + t] = v_market_leaseDiscount;
  const v_market_gpuDiscount = g13;
  marketSeries[h14 + t] = v_market_gpuDiscount;
  const v_market_equityDiscount = g16;
  marketSeries[h17 + t] = v_market_equityDiscount;
  const v_market_financeDiscount = g19;
  marketSeries[h20 + t] = v_market_financeDiscount;
  const v_market_reinvestmentDiscount = g22;
  marketSeries[h23 + t] = v_market_reinvestmentDiscount;
  g7 *= g7Step;
  g10 *= g10Step;
  g13 *= g13Step;
  g16 *= g16Step;
  g19 *= g19Step;
  g22 *= g22Step;
  g26 *= g26Step;
  g36 *= g36Step;
  }
}
function marketRound1Step0(marketInputs, months, marketSeries, marketScalars) {
  const stride = months + 1;
  const h1 = marketInputs[23];
  const h2 = marketInputs[27] === 0;
  const h3 = 4 * stride;
  const h5 = (marketInputs[33] / 12);
  const h6 = (marketInputs[32] / 12);
  const h7 = marketInputs[27] === 1;
  const h8 = marketInputs[1] > 0;
  const h9 = marketInputs[25];
  let g10 = (1 + h9) ** (-0.041666666666666664);
  const g10Step = (1 + h9) ** (1 / 12);
  const h12 = 0 * stride;
  const h13 = marketInputs[26];
  const h14 = marketInputs[1];
  const h15 = marketInputs[24];
  const h22 = 5 * stride;
  const h23 = 6 * stride;
  const h24 = 7 * stride;
  const h25 = 8 * stride;
  let p26 = 0;
  const h35 = 1 * stride;
  const h36 = (1 + marketInputs[8]);
  {
  let c21;
  if (0 < 1) {
  c21 = h1;
  } else {
  let c20;
  if (h2) {
  const c4 = quotient(marketSeries[h3 + 0], h1);
  c20 = ((h1 * (Math.max(c4, 1) ** h5)) * (Math.min(c4, 1) ** h6));
  } else {
  let c19;
  if (h7) {
  let c17;
  if (h8) {
  const c11 = (h1 * g10);
  c17 = (c11 * (quotient(valueIn(marketSeries, h12, Math.max((0 - h13), 1), months), h14) ** h15));
  } else {
  const c16 = (h1 * g10);
  c17 = c16;
  }
  c19 = c17;
  } else {
  const c18 = (h1 * g10);
  c19 = c18;
  }
  c20 = c19;
  }
  c21 = Math.max(c20, 1);
  }
  const v_market_networkHashrate = c21;
  marketSeries[h22 + 0] = v_market_networkHashrate;
  const v_market_difficulty = 0;
  marketSeries[h23 + 0] = v_market_difficulty;
  const v_market_hashpriceBtc = 0;
  marketSeries[h24 + 0] = v_market_hashpriceBtc;
  const v_market_hashprice = 0;
  marketSeries[h25 + 0] = v_market_hashprice;
  p26 = v_market_networkHashrate;
  }
  g10 *= g10Step;
  for (let t = 1; t <= months; t += 1) {
  let c34;
  if (t < 1) {
  c34 = h1;
  } else {
  let c33;
  if (h2) {
  const c27 = quotient(marketSeries[h3 + t], p26);
  c33 = ((p26 * (Math.max(c27, 1) ** h5)) * (Math.min(c27, 1) ** h6));
  } else {
  let c32;
  if (h7) {
  let c30;
  if (h8) {
  const c28 = (h1 * g10);
  c30 = (c28 * (quotient(valueIn(marketSeries, h12, Math.max((t - h13), 1), months), h14) ** h15));
  } else {
  const c29 = (h1 * g10);
  c30 = c29;
  }
  c32 = c30;
  } else {
  const c31 = (h1 * g10);
  c32 = c31;
  }
  c33 = c32;
  }
  c34 = Math.max(c33, 1);
  }
  const v_market_networkHashrate = c34;
  marketSeries[h22 + t] = v_market_networkHashrate;
  const v_market_difficulty = ((v_market_networkHashrate * 1000000) * 139698.38619232178);
  marketSeries[h23 + t] = v_market_difficulty;
  const v_market_hashpriceBtc = (quotient(((marketSeries[h35 + t] * h36) * 144), v_market_networkHashrate) * 0.001);
  marketSeries[h24 + t] = v_market_hashpriceBtc;
  const v_market_hashprice = (v_market_hashpriceBtc * marketSeries[h12 + t]);
  marketSeries[h25 + t] = v_market_hashprice;
  p26 = v_market_networkHashrate;
  g10 *= g10Step;
  }
}
export function evaluateMarket(marketInputs, months, marketSeries, marketScalars) {
  marketRound0Step0(marketInputs, months, marketSeries, marketScalars);
  marketRound1Step0(marketInputs, months, marketSeries, marketScalars);
}

const siteTotals = new Float64Array(43);
function siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
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
function siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  const stride = months + 1;
  gathered.fill(0, 0 * stride, 1 * stride);
  gathered.fill(0, 1 * stride, 2 * stride);
  gathered.fill(0, 2 * stride, 3 * stride);
  gathered.fill(0, 4 * stride, 5 * stride);
  gathered.fill(0, 5 * stride, 6 * stride);
  gathered.fill(0, 6 * stride, 7 * stride);
  gathered.fill(0, 8 * stride, 9 * stride);
  gathered.fill(0, 20 * stride, 21 * stride);
  gathered.fill(0, 21 * stride, 22 * stride);
  gathered.fill(0, 22 * stride, 23 * stride);
  gathered.fill(0, 23 * stride, 24 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockScalars[b * 18 + 1];
  const h2 = blockInputs[blockInputsAt + b * 15 + 14];
  const h3 = (b * 32 + 0) * stride;
  const h4 = 1 * stride;
  const h5 = blockScalars[b * 18 + 4];
  const h6 = (b * 32 + 1) * stride;
  const h7 = 2 * stride;
  const h8 = Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1));
  const h9 = (b * 32 + 2) * stride;
  const h10 = 0 * stride;
  const h11 = (b * 32 + 4) * stride;
  const h12 = 4 * stride;
  const h13 = blockInputs[blockInputsAt + b * 15 + 0];
  const h14 = siteInputs[siteInputsAt + 18] === 1;
  const h15 = (((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 18]) * (((1 - siteScalars[siteScalarsAt + 19]) * (siteScalars[siteScalarsAt + 0] * 1000)) + (siteScalars[siteScalarsAt + 19] * (siteScalars[siteScalarsAt + 1] * 1000)))) * siteInputs[siteInputsAt + 82]);
  const h16 = (b * 32 + 5) * stride;
  const h17 = 5 * stride;
  const h18 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 18]) * siteInputs[siteInputsAt + 61]);
  const h19 = (b * 32 + 6) * stride;
  const h20 = 6 * stride;
  const h21 = (siteInputs[siteInputsAt + 81] + 1);
  const h22 = (b * 32 + 7) * stride;
  const h23 = Math.max((blockScalars[b * 18 + 1] - siteInputs[siteInputsAt + 34]), 0);
  const h24 = (blockScalars[b * 18 + 13] - siteInputs[siteInputsAt + 34]);
  const h25 = siteInputs[siteInputsAt + 35];
  const h27 = (blockScalars[b * 18 + 12] * siteInputs[siteInputsAt + 32]);
  const h28 = (0 - siteInputs[siteInputsAt + 31]);
  let g29 = 1;
  const g29Step = (1 + h28) ** (1 / 12);
  const h30 = (b * 32 + 17) * stride;
  const h31 = 8 * stride;
  const h32 = (b * 32 + 26) * stride;
  const h33 = 20 * stride;
  const h34 = Math.max(blockScalars[b * 18 + 1], 0);
  const h35 = blockInputs[blockInputsAt + b * 15 + 1] === 5;
  const h36 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 99]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h37 = (b * 32 + 27) * stride;
  const h38 = 21 * stride;
  const h39 = blockInputs[blockInputsAt + b * 15 + 11];
  const h40 = siteInputs[siteInputsAt + 17];
  const h41 = (1 - siteInputs[siteInputsAt + 17]);
  const h42 = (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11]);
  const h43 = (b * 32 + 28) * stride;
  const h44 = blockScalars[b * 18 + 17];
  const h45 = ((blockInputs[blockInputsAt + b * 15 + 11] < 0 ? siteInputs[siteInputsAt + 17] : 0) + ((1 - siteInputs[siteInputsAt + 17]) * sCurveAt(quotient((0 - blockInputs[blockInputsAt + b * 15 + 11]), (blockScalars[b * 18 + 15] - blockInputs[blockInputsAt + b * 15 + 11])))));
  const h46 = (b * 32 + 29) * stride;
  const h47 = 22 * stride;
  const h48 = blockScalars[b * 18 + 11];
  const h49 = (b * 32 + 30) * stride;
  const h50 = 23 * stride;
  const h51 = (Math.min(blockInputs[blockInputsAt + b * 15 + 13], (blockScalars[b * 18 + 1] - 1)) + siteInputs[siteInputsAt + 83]);
  const h52 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 18]);
  const h54 = (blockInputs[blockInputsAt + b * 15 + 8] + siteInputs[siteInputsAt + 45]);
  const h55 = blockScalars[b * 18 + 5];
  const h56 = ((((blockScalars[b * 18 + 4] * 1000) * Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0)) * siteInputs[siteInputsAt + 46]) * blockInputs[blockInputsAt + b * 15 + 7]);
  let p57 = 0;
  {
  const v_block_liveMw = (0 >= h1 ? h2 : 0);
  blockSeries[h3 + 0] = v_block_liveMw;
  gathered[h4 + 0] += v_block_liveMw;
  const v_block_liveItMw = (0 >= h1 ? h5 : 0);
  blockSeries[h6 + 0] = v_block_liveItMw;
  gathered[h7 + 0] += v_block_liveItMw;
  const v_block_committedMw = (0 > h8 ? h2 : 0);
  blockSeries[h9 + 0] = v_block_committedMw;
  gathered[h10 + 0] += v_block_committedMw;
  const v_block_movedMw = 0;
  blockSeries[h11 + 0] = v_block_movedMw;
  gathered[h12 + 0] += v_block_movedMw;
  const v_block_movingCost = ((0 === h13 && h14) ? h15 : 0);
  blockSeries[h16 + 0] = v_block_movingCost;
  gathered[h17 + 0] += v_block_movingCost;
  const v_block_writeOff = (0 === h13 ? h18 : 0);
  blockSeries[h19 + 0] = v_block_writeOff;
  gathered[h20 + 0] += v_block_writeOff;
  const v_block_filled = Math.min(Math.max(quotient(((0 - h1) + 1), h21), 0), 1);
  blockSeries[h22 + 0] = v_block_filled;
  const c26 = quotient((0 - h23), h25);
  const v_block_gpuCapex = (((0 >= h23 && 0 < h24) && c26 === Math.ceil(c26)) ? (h27 * g29) : 0);
  blockSeries[h30 + 0] = v_block_gpuCapex;
  gathered[h31 + 0] += v_block_gpuCapex;
  const v_block_lateDamages = 0;
  blockSeries[h32 + 0] = v_block_lateDamages;
  gathered[h33 + 0] += v_block_lateDamages;
  const v_block_saleProceeds = ((0 === h34 && h35) ? h36 : 0);
  blockSeries[h37 + 0] = v_block_saleProceeds;
  gathered[h38 + 0] += v_block_saleProceeds;
  const v_block_progress = ((0 >= h39 ? h40 : 0) + (h41 * sCurveAt(quotient((0 - h39), h42))));
  blockSeries[h43 + 0] = v_block_progress;
  const v_block_capex = (h44 * (v_block_progress - h45));
  blockSeries[h46 + 0] = v_block_capex;
  gathered[h47 + 0] += v_block_capex;
  const v_block_cloudCapex = (v_block_capex * h48);
  blockSeries[h49 + 0] = v_block_cloudCapex;
  gathered[h50 + 0] += v_block_cloudCapex;
  p57 = v_block_progress;
  }
  g29 *= g29Step;
  for (let t = 1; t <= months; t += 1) {
  const v_block_liveMw = (t >= h1 ? h2 : 0);
  blockSeries[h3 + t] = v_block_liveMw;
  gathered[h4 + t] += v_block_liveMw;
  const v_block_liveItMw = (t >= h1 ? h5 : 0);
  blockSeries[h6 + t] = v_block_liveItMw;
  gathered[h7 + t] += v_block_liveItMw;
  const v_block_committedMw = (t > h8 ? h2 : 0);
  blockSeries[h9 + t] = v_block_committedMw;
  gathered[h10 + t] += v_block_committedMw;
  const v_block_movedMw = ((t > h51 && h14) ? h52 : 0);
  blockSeries[h11 + t] = v_block_movedMw;
  gathered[h12 + t] += v_block_movedMw;
  const v_block_movingCost = ((t === h13 && h14) ? h15 : 0);
  blockSeries[h16 + t] = v_block_movingCost;
  gathered[h17 + t] += v_block_movingCost;
  const v_block_writeOff = (t === h13 ? h18 : 0);
  blockSeries[h19 + t] = v_block_writeOff;
  gathered[h20 + t] += v_block_writeOff;
  const v_block_filled = Math.min(Math.max(quotient(((t - h1) + 1), h21), 0), 1);
  blockSeries[h22 + t] = v_block_filled;
  const c53 = quotient((t - h23), h25);
  const v_block_gpuCapex = (((t >= h23 && t < h24) && c53 === Math.ceil(c53)) ? (h27 * g29) : 0);
  blockSeries[h30 + t] = v_block_gpuCapex;
  gathered[h31 + t] += v_block_gpuCapex;
  const v_block_lateDamages = ((((t >= h54 ? 1 : 0) * (t < h1 ? 1 : 0)) * h55) !== 0 ? h56 : 0);
  blockSeries[h32 + t] = v_block_lateDamages;
  gathered[h33 + t] += v_block_lateDamages;
  const v_block_saleProceeds = ((t === h34 && h35) ? h36 : 0);
  blockSeries[h37 + t] = v_block_saleProceeds;
  gathered[h38 + t] += v_block_saleProceeds;
  const v_block_progress = ((t >= h39 ? h40 : 0) + (h41 * sCurveAt(quotient((t - h39), h42))));
  blockSeries[h43 + t] = v_block_progress;
  const v_block_capex = (h44 * (v_block_progress - p57));
  blockSeries[h46 + t] = v_block_capex;
  gathered[h47 + t] += v_block_capex;
  const v_block_cloudCapex = (v_block_capex * h48);
  blockSeries[h49 + t] = v_block_cloudCapex;
  gathered[h50 + t] += v_block_cloudCapex;
  p57 = v_block_progress;
  g29 *= g29Step;
  }
  }
}
function siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
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
  const h58 = siteSeriesAt + 0 * stride;
  const h59 = siteSeriesAt + 1 * stride;
  const h60 = siteSeriesAt + 2 * stride;
  const h61 = siteSeriesAt + 3 * stride;
  const h62 = siteSeriesAt + 4 * stride;
  const h63 = siteSeriesAt + 5 * stride;
  const h64 = siteSeriesAt + 6 * stride;
  const h65 = siteSeriesAt + 7 * stride;
  const h66 = siteSeriesAt + 8 * stride;
  const h67 = siteSeriesAt + 9 * stride;
  const h68 = siteSeriesAt + 10 * stride;
  const h69 = siteSeriesAt + 11 * stride;
  const h70 = siteSeriesAt + 12 * stride;
  const h71 = siteSeriesAt + 13 * stride;
  const h72 = siteSeriesAt + 14 * stride;
  const h73 = siteInputs[siteInputsAt + 11];
  const h74 = siteScalars[siteScalarsAt + 10];
  const h75 = siteInputs[siteInputsAt + 20];
  const h76 = siteSeriesAt + 15 * stride;
  const h77 = 0 * stride;
  const h78 = siteSeriesAt + 16 * stride;
  const h79 = 1 * stride;
  const h80 = siteSeriesAt + 17 * stride;
  const h81 = siteSeriesAt + 18 * stride;
  const h82 = siteInputs[siteInputsAt + 98];
  const h83 = siteSeriesAt + 19 * stride;
  const h84 = siteScalars[siteScalarsAt + 14];
  const h87 = siteSeriesAt + 20 * stride;
  const h88 = siteScalars[siteScalarsAt + 11];
  const h89 = siteSeriesAt + 21 * stride;
  const h90 = siteSeriesAt + 22 * stride;
  const h91 = siteSeriesAt + 23 * stride;
  const h92 = siteSeriesAt + 24 * stride;
  const h93 = 2 * stride;
  const h94 = siteSeriesAt + 25 * stride;
  const h95 = siteInputs[siteInputsAt + 87];
  const h96 = siteScalars[siteScalarsAt + 17];
  const h97 = siteSeriesAt + 26 * stride;
  const h98 = siteSeriesAt + 27 * stride;
  const h99 = siteScalars[siteScalarsAt + 16];
  const h102 = siteSeriesAt + 28 * stride;
  const h106 = siteSeriesAt + 29 * stride;
  const h110 = siteSeriesAt + 30 * stride;
  const h111 = siteSeriesAt + 31 * stride;
  const h112 = siteSeriesAt + 32 * stride;
  const h113 = siteScalars[siteScalarsAt + 2];
  const h114 = siteScalars[siteScalarsAt + 0];
  const h115 = siteScalars[siteScalarsAt + 1];
  const h120 = siteSeriesAt + 33 * stride;
  const h121 = siteSeriesAt + 37 * stride;
  const h122 = (1 - siteScalars[siteScalarsAt + 19]);
  const h123 = siteScalars[siteScalarsAt + 19];
  const h124 = 5 * stride;
  const h125 = siteSeriesAt + 38 * stride;
  const h126 = 6 * stride;
  const h127 = siteSeriesAt + 39 * stride;
  const h128 = siteSeriesAt + 40 * stride;
  const h129 = siteSeriesAt + 41 * stride;
  const h130 = 8 * stride;
  const h131 = siteSeriesAt + 43 * stride;
  const h132 = siteSeriesAt + 58 * stride;
  const h133 = siteSeriesAt + 62 * stride;
  const h134 = siteScalars[siteScalarsAt + 11] > 0;
  const h135 = siteInputs[siteInputsAt + 116];
  const h136 = siteSeriesAt + 63 * stride;
  const h137 = 21 * stride;
  const h138 = siteSeriesAt + 65 * stride;
  const h139 = (0 - siteInputs[siteInputsAt + 109]);
  let g140 = 1;
  const g140Step = (1 + h139) ** (1 / 12);
  const h141 = siteSeriesAt + 66 * stride;
  const h142 = siteScalars[siteScalarsAt + 25];
  const h143 = (siteScalars[siteScalarsAt + 26] - siteScalars[siteScalarsAt + 25]);
  const h144 = siteSeriesAt + 68 * stride;
  const h145 = 22 * stride;
  const h146 = siteSeriesAt + 69 * stride;
  const h147 = 23 * stride;
  const h148 = siteSeriesAt + 70 * stride;
  const h149 = siteSeriesAt + 71 * stride;
  const h151 = siteSeriesAt + 72 * stride;
  const h152 = siteSeriesAt + 84 * stride;
  const h153 = Math.min(siteScalars[siteScalarsAt + 33], siteScalars[siteScalarsAt + 34]);
  const h154 = siteSeriesAt + 86 * stride;
  const h155 = siteScalars[siteScalarsAt + 32];
  const h156 = (siteInputs[siteInputsAt + 58] / 12);
  const h157 = siteSeriesAt + 87 * stride;
  const h158 = (((1 + (siteInputs[siteInputsAt + 58] / 12)) ** 12) - 1);
  let g159 = 1;
  const g159Step = (1 + h158) ** (-1 / 12);
  const h160 = siteSeriesAt + 88 * stride;
  const h161 = siteSeriesAt + 102 * stride;
  const h162 = siteSeriesAt + 104 * stride;
  const h163 = siteSeriesAt + 108 * stride;
  const h164 = 9 * stride;
  const h166 = 10 * stride;
  const h168 = 11 * stride;
  const h169 = siteScalars[siteScalarsAt + 30];
  const h170 = (siteScalars[siteScalarsAt + 30] + 12);
  const h171 = (730 * siteInputs[siteInputsAt + 66]);
  const h172 = (1 - siteInputs[siteInputsAt + 73]);
  const h174 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h175 = (24 * (siteInputs[siteInputsAt + 67] * siteInputs[siteInputsAt + 65]));
  const h176 = (24 * (siteInputs[siteInputsAt + 86] * siteInputs[siteInputsAt + 65]));
  const h177 = (siteInputs[siteInputsAt + 77] + marketInputs[29]);
  const h178 = siteInputs[siteInputsAt + 76];
  let y179 = 1;
  let y179Next = 1 + 12;
  const h180 = siteInputs[siteInputsAt + 64];
  const h181 = siteInputs[siteInputsAt + 63];
  let y182 = 1;
  let y182Next = 1 + 12;
  const h183 = siteInputs[siteInputsAt + 75] === 0;
  const h184 = siteInputs[siteInputsAt + 75] === 1;
  const h185 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0) > 0;
  const h186 = siteInputs[siteInputsAt + 74];
  const h187 = marketInputs[29];
  const h189 = siteInputs[siteInputsAt + 52];
  const h191 = Math.max((siteInputs[siteInputsAt + 54] - siteInputs[siteInputsAt + 52]), 0);
  const h197 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0) > 0;
  const h198 = siteInputs[siteInputsAt + 54];
  const h200 = Math.max((siteInputs[siteInputsAt + 53] - siteInputs[siteInputsAt + 54]), 0);
  const h204 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0) > 0;
  const h205 = siteInputs[siteInputsAt + 53];
  const h207 = Math.max((siteInputs[siteInputsAt + 55] - siteInputs[siteInputsAt + 53]), 0);
  const h211 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0) > 0;
  const h212 = siteInputs[siteInputsAt + 55];
  const h214 = Math.max((siteInputs[siteInputsAt + 49] - siteInputs[siteInputsAt + 55]), 0);
  const h218 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0) > 0;
  const h219 = siteInputs[siteInputsAt + 49];
  const h221 = Math.max((siteInputs[siteInputsAt + 50] - siteInputs[siteInputsAt + 49]), 0);
  const h225 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0) > 0;
  const h226 = siteInputs[siteInputsAt + 50];
  const h228 = Math.max((siteInputs[siteInputsAt + 51] - siteInputs[siteInputsAt + 50]), 0);
  const h261 = (siteScalars[siteScalarsAt + 3] + marketInputs[29]);
  const h359 = siteInputs[siteInputsAt + 66];
  const h391 = siteInputs[siteInputsAt + 14];
  const h392 = (siteInputs[siteInputsAt + 15] / 12);
  const h393 = siteInputs[siteInputsAt + 106];
  const h394 = (((siteInputs[siteInputsAt + 107] * 1000) * siteInputs[siteInputsAt + 72]) / 12);
  const h396 = (siteInputs[siteInputsAt + 84] + marketInputs[29]);
  const h412 = 4 * stride;
  const h413 = Math.max((siteInputs[siteInputsAt + 95] + marketInputs[31]), 0);
  const h414 = siteInputs[siteInputsAt + 94];
  const h415 = siteScalars[siteScalarsAt + 20];
  let y416 = 1;
  let y416Next = h415 + 12;
  const h417 = siteInputs[siteInputsAt + 36];
  const h418 = (0 - siteInputs[siteInputsAt + 38]);
  let g419 = 1;
  const g419Step = (1 + h418) ** (1 / 12);
  const h420 = siteInputs[siteInputsAt + 5];
  const h421 = siteInputs[siteInputsAt + 4];
  const h422 = 20 * stride;
  const h423 = siteScalars[siteScalarsAt + 24];
  let p424 = 0;
  let p426 = 0;
  let p427 = 0;
  let p428 = 0;
  let p429 = 0;
  {
  while (0 >= y179Next) { y179 *= (1 + h178); y179Next += 12; }
  while (0 >= y182Next) { y182 *= (1 + h181); y182Next += 12; }
  while (0 >= y416Next) { y416 *= (1 + h414); y416Next += 12; }
  const v_site_revenuePerMwh = 0;
  siteSeries[h58 + 0] = v_site_revenuePerMwh;
  const v_site_olderRevenuePerMwh = 0;
  siteSeries[h59 + 0] = v_site_olderRevenuePerMwh;
  const v_site_newRevenuePerMwh = 0;
  siteSeries[h60 + 0] = v_site_newRevenuePerMwh;
  const v_site_powerPrice = 0;
  siteSeries[h61 + 0] = v_site_powerPrice;
  const v_site_miningCost = 0;
  siteSeries[h62 + 0] = v_site_miningCost;
  const v_site_powerMargin = 0;
  siteSeries[h63 + 0] = v_site_powerMargin;
  const v_site_olderPowerMargin = 0;
  siteSeries[h64 + 0] = v_site_olderPowerMargin;
  const v_site_newPowerMargin = 0;
  siteSeries[h65 + 0] = v_site_newPowerMargin;
  const v_site_hoursMined = 0;
  siteSeries[h66 + 0] = v_site_hoursMined;
  const v_site_creditsPerMw = 0;
  siteSeries[h67 + 0] = v_site_creditsPerMw;
  const v_site_miningEbitdaPerMw = 0;
  siteSeries[h68 + 0] = v_site_miningEbitdaPerMw;
  const v_site_olderEbitdaPerMw = 0;
  siteSeries[h69 + 0] = v_site_olderEbitdaPerMw;
  const v_site_newEbitdaPerMw = 0;
  siteSeries[h70 + 0] = v_site_newEbitdaPerMw;
  const v_site_movedEbitdaPerMw = 0;
  siteSeries[h71 + 0] = v_site_movedEbitdaPerMw;
  const v_site_movedOlderEbitdaPerMw = 0;
  siteSeries[h72 + 0] = v_site_movedOlderEbitdaPerMw;
  const v_site_availableMw = (0 > h73 ? h74 : h75);
  siteSeries[h76 + 0] = v_site_availableMw;
  const v_site_committedMw = gathered[h77 + 0];
  siteSeries[h78 + 0] = v_site_committedMw;
  const v_site_aiMw = gathered[h79 + 0];
  siteSeries[h80 + 0] = v_site_aiMw;
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  siteSeries[h81 + 0] = v_site_inBuildMw;
  const v_site_reservedMw = Math.min(h82, v_site_availableMw);
  siteSeries[h83 + 0] = v_site_reservedMw;
  const c85 = (v_site_availableMw - v_site_reservedMw);
  const c86 = (c85 - v_site_committedMw);
  const v_site_miningMw = Math.max(Math.min(h84, c86), 0);
  siteSeries[h87 + 0] = v_site_miningMw;
  const v_site_keptMiningMw = Math.max(Math.min(h84, (c85 - h88)), 0);
  siteSeries[h89 + 0] = v_site_keptMiningMw;
  const v_site_handoverMiningMw = (v_site_miningMw - v_site_keptMiningMw);
  siteSeries[h90 + 0] = v_site_handoverMiningMw;
  const v_site_doNothingMw = Math.max(Math.min(h84, c85), 0);
  siteSeries[h91 + 0] = v_site_doNothingMw;
  const v_site_unusedMw = (c86 - v_site_miningMw);
  siteSeries[h92 + 0] = v_site_unusedMw;
  const v_site_itMw = gathered[h93 + 0];
  siteSeries[h94 + 0] = v_site_itMw;
  const v_site_keptRefresh = (0 === h95 ? (v_site_keptMiningMw * h96) : 0);
  siteSeries[h97 + 0] = v_site_keptRefresh;
  const v_site_doNothingRefresh = (0 === h95 ? (v_site_doNothingMw * h96) : 0);
  siteSeries[h98 + 0] = v_site_doNothingRefresh;
  let c101;
  if (0 > h95) {
  c101 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c100 = Math.min(v_site_doNothingMw, h99);
  c101 = ((c100 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c100) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c101 - v_site_doNothingRefresh);
  siteSeries[h102 + 0] = v_site_doNothingCash;
  let c105;
  if (0 > h95) {
  c105 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c103 = Math.min(v_site_keptMiningMw, h99);
  const c104 = (v_site_keptMiningMw - c103);
  c105 = ((c103 * v_site_miningEbitdaPerMw) + (c104 * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c105 - v_site_keptRefresh);
  siteSeries[h106 + 0] = v_site_keptMiningCash;
  const c107 = Math.min(v_site_miningMw, h99);
  const c108 = Math.min(v_site_keptMiningMw, h99);
  const c109 = (v_site_miningMw - c107);
  const v_site_handoverMiningCash = (((c107 - c108) * v_site_miningEbitdaPerMw) + (((c109 - v_site_keptMiningMw) + c108) * v_site_olderEbitdaPerMw));
  siteSeries[h110 + 0] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  siteSeries[h111 + 0] = v_site_miningCash;
  const v_site_miningGivenUp = (v_site_doNothingCash - v_site_miningCash);
  siteSeries[h112 + 0] = v_site_miningGivenUp;
  let c119;
  if (0 > h95) {
  const c116 = ((c107 * h114) + (c109 * h115));
  const c117 = (v_site_keptMiningMw - c108);
  c119 = (((v_site_keptMiningMw * h113) + c116) - ((c108 * h114) + (c117 * h115)));
  } else {
  const c118 = ((c107 * h114) + (c109 * h115));
  c119 = c118;
  }
  const v_site_hashrate = (c119 * 0.001);
  siteSeries[h120 + 0] = v_site_hashrate;
  const v_site_movedMw = 0;
  siteSeries[h121 + 0] = v_site_movedMw;
  const v_site_redeployedCash = ((v_site_movedMw * ((h122 * v_site_movedEbitdaPerMw) + (h123 * v_site_movedOlderEbitdaPerMw))) - gathered[h124 + 0]);
  siteSeries[h125 + 0] = v_site_redeployedCash;
  const v_site_writeOff = gathered[h126 + 0];
  siteSeries[h127 + 0] = v_site_writeOff;
  const v_site_rentRate = 0;
  siteSeries[h128 + 0] = v_site_rentRate;
  const v_site_gpuMarketPrice = 0;
  siteSeries[h129 + 0] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h130 + 0];
  siteSeries[h131 + 0] = v_site_gpuCapex;
  const v_site_backstopCover = 0;
  siteSeries[h132 + 0] = v_site_backstopCover;
  const v_site_lateDamages = 0;
  siteSeries[h133 + 0] = v_site_lateDamages;
  const v_site_warrantCost = ((0 === 0 && h134) ? h135 : 0);
  siteSeries[h136 + 0] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h137 + 0];
  siteSeries[h138 + 0] = v_site_saleProceeds;
  const v_site_survival = g140;
  siteSeries[h141 + 0] = v_site_survival;
  const v_site_worksProgress = (h134 ? sCurveAt(quotient((0 - h142), h143)) : 0);
  siteSeries[h144 + 0] = v_site_worksProgress;
  const v_site_hardCapex = gathered[h145 + 0];
  siteSeries[h146 + 0] = v_site_hardCapex;
  const v_site_cloudCapex = gathered[h147 + 0];
  siteSeries[h148 + 0] = v_site_cloudCapex;
  const v_site_worksCapex = 0;
  siteSeries[h149 + 0] = v_site_worksCapex;
  const c150 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c150 + v_site_gpuCapex);
  siteSeries[h151 + 0] = v_site_capex;
  const v_site_doNothingCumulative = (0 + v_site_doNothingCash);
  siteSeries[h152 + 0] = v_site_doNothingCumulative;
  const v_site_drawable = (0 <= h153 ? v_site_capex : 0);
  siteSeries[h154 + 0] = v_site_drawable;
  const v_site_fullBalance = ((0 + v_site_drawable) + ((0 <= h155 && 0 >= 1) ? ((0 * h156) + ((v_site_drawable * h156) * 0.5)) : 0));
  siteSeries[h157 + 0] = v_site_fullBalance;
  const v_site_loanDiscount = g159;
  siteSeries[h160 + 0] = v_site_loanDiscount;
  const v_site_inService = (h134 ? quotient(v_site_aiMw, h88) : 0);
  siteSeries[h161 + 0] = v_site_inService;
  const v_site_gpuCost = (0 + v_site_gpuCapex);
  siteSeries[h162 + 0] = v_site_gpuCost;
  const v_site_spent = (0 + v_site_capex);
  siteSeries[h163 + 0] = v_site_spent;
  total0 += c150;
  total1 += v_site_capex;
  const c165 = marketSeries[h164 + 0];
  total2 += (v_site_doNothingCash * c165);
  total3 += (v_site_keptMiningCash * c165);
  const c167 = marketSeries[h166 + 0];
  total4 += (v_site_handoverMiningCash * c167);
  total5 += (v_site_saleProceeds * c167);
  total6 += ((v_site_cloudCapex - v_site_hardCapex) * c167);
  total7 += (v_site_cloudCapex * marketSeries[h168 + 0]);
  total8 += ((0 - v_site_worksCapex) * c167);
  total9 += ((0 >= h169 && 0 < h170) ? (h171 * v_site_revenuePerMwh) : 0);
  total10 += ((0 >= h169 && 0 < h170) ? v_site_miningEbitdaPerMw : 0);
  total11 += v_site_hardCapex;
  p424 = v_site_worksProgress;
  p426 = v_site_doNothingCumulative;
  p427 = v_site_fullBalance;
  p428 = v_site_gpuCost;
  p429 = v_site_spent;
  }
  g140 *= g140Step;
  g159 *= g159Step;
  g419 *= g419Step;
  for (let t = 1; t <= months; t += 1) {
  while (t >= y179Next) { y179 *= (1 + h178); y179Next += 12; }
  while (t >= y182Next) { y182 *= (1 + h181); y182Next += 12; }
  while (t >= y416Next) { y416 *= (1 + h414); y416Next += 12; }
  const c173 = (marketSeries[h130 + t] * h172);
  const v_site_revenuePerMwh = (quotient(c173, h174) * 1000.0000000000001);
  siteSeries[h58 + t] = v_site_revenuePerMwh;
  const v_site_olderRevenuePerMwh = (quotient(c173, h175) * 1000.0000000000001);
  siteSeries[h59 + t] = v_site_olderRevenuePerMwh;
  const v_site_newRevenuePerMwh = (quotient(c173, h176) * 1000.0000000000001);
  siteSeries[h60 + t] = v_site_newRevenuePerMwh;
  const v_site_powerPrice = (h177 * y179);
  siteSeries[h61 + t] = v_site_powerPrice;
  const v_site_miningCost = (h180 * y182);
  siteSeries[h62 + t] = v_site_miningCost;
  let c264;
  if (h183) {
  c264 = Math.max((v_site_revenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c263;
  if (h184) {
  let c193;
  if (h185) {
  const c188 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c190 = (c188 - h189);
  c193 = Math.min(Math.max(quotient(c190, h191), 0), 1);
  } else {
  const c192 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  c193 = (c192 >= h189 ? 1 : 0);
  }
  const c194 = (0.25 * c193);
  const c195 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c196 = (c195 - h189);
  let c201;
  if (h197) {
  const c199 = (c195 - h198);
  c201 = Math.min(Math.max(quotient(c199, h200), 0), 1);
  } else {
  c201 = (c195 >= h198 ? 1 : 0);
  }
  const c202 = (0.25 * c201);
  const c203 = (c195 - h198);
  let c208;
  if (h204) {
  const c206 = (c195 - h205);
  c208 = Math.min(Math.max(quotient(c206, h207), 0), 1);
  } else {
  c208 = (c195 >= h205 ? 1 : 0);
  }
  const c209 = (0.25 * c208);
  const c210 = (c195 - h205);
  let c215;
  if (h211) {
  const c213 = (c195 - h212);
  c215 = Math.min(Math.max(quotient(c213, h214), 0), 1);
  } else {
  c215 = (c195 >= h212 ? 1 : 0);
  }
  const c216 = (0.15 * c215);
  const c217 = (c195 - h212);
  let c222;
  if (h218) {
  const c220 = (c195 - h219);
  c222 = Math.min(Math.max(quotient(c220, h221), 0), 1);
  } else {
  c222 = (c195 >= h219 ? 1 : 0);
  }
  const c223 = (0.08 * c222);
  const c224 = (c195 - h219);
  let c229;
  if (h225) {
  const c227 = (c195 - h226);
  c229 = Math.min(Math.max(quotient(c227, h228), 0), 1);
  } else {
  c229 = (c195 >= h226 ? 1 : 0);
  }
  const c230 = (0.02 * c229);
  const c231 = (c195 - h226);
  const c232 = (((((((c194 * (c196 - ((c193 * h191) / 2))) + (c202 * (c203 - ((c201 * h200) / 2)))) + (c209 * (c210 - ((c208 * h207) / 2)))) + (c216 * (c217 - ((c215 * h214) / 2)))) + (c223 * (c224 - ((c222 * h221) / 2)))) + (c230 * (c231 - ((c229 * h228) / 2)))) * y179);
  c263 = c232;
  } else {
  let c236;
  if (h185) {
  const c233 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c234 = (c233 - h189);
  c236 = Math.min(Math.max(quotient(c234, h191), 0), 1);
  } else {
  const c235 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  c236 = (c235 >= h189 ? 1 : 0);
  }
  const c237 = (0.25 * c236);
  const c238 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c239 = (c238 - h189);
  let c241;
  if (h197) {
  const c240 = (c238 - h198);
  c241 = Math.min(Math.max(quotient(c240, h200), 0), 1);
  } else {
  c241 = (c238 >= h198 ? 1 : 0);
  }
  const c242 = (0.25 * c241);
  const c243 = (c238 - h198);
  let c245;
  if (h204) {
  const c244 = (c238 - h205);
  c245 = Math.min(Math.max(quotient(c244, h207), 0), 1);
  } else {
  c245 = (c238 >= h205 ? 1 : 0);
  }
  const c246 = (0.25 * c245);
  const c247 = (c238 - h205);
  let c249;
  if (h211) {
  const c248 = (c238 - h212);
  c249 = Math.min(Math.max(quotient(c248, h214), 0), 1);
  } else {
  c249 = (c238 >= h212 ? 1 : 0);
  }
  const c250 = (0.15 * c249);
  const c251 = (c238 - h212);
  let c253;
  if (h218) {
  const c252 = (c238 - h219);
  c253 = Math.min(Math.max(quotient(c252, h221), 0), 1);
  } else {
  c253 = (c238 >= h219 ? 1 : 0);
  }
  const c254 = (0.08 * c253);
  const c255 = (c238 - h219);
  let c257;
  if (h225) {
  const c256 = (c238 - h226);
  c257 = Math.min(Math.max(quotient(c256, h228), 0), 1);
  } else {
  c257 = (c238 >= h226 ? 1 : 0);
  }
  const c258 = (0.02 * c257);
  const c259 = (c238 - h226);
  const c260 = (((((((c237 * (c239 - ((c236 * h191) / 2))) + (c242 * (c243 - ((c241 * h200) / 2)))) + (c246 * (c247 - ((c245 * h207) / 2)))) + (c250 * (c251 - ((c249 * h214) / 2)))) + (c254 * (c255 - ((c253 * h221) / 2)))) + (c258 * (c259 - ((c257 * h228) / 2)))) * y179);
  const c262 = ((h261 * y179) - v_site_powerPrice);
  c263 = (c260 + c262);
  }
  c264 = c263;
  }
  const v_site_powerMargin = c264;
  siteSeries[h63 + t] = v_site_powerMargin;
  let c311;
  if (h183) {
  c311 = Math.max((v_site_olderRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c310;
  if (h184) {
  let c268;
  if (h185) {
  const c265 = (quotient((v_site_olderRevenuePerMwh - h186), y179) - h187);
  const c266 = (c265 - h189);
  c268 = Math.min(Math.max(quotient(c266, h191), 0), 1);
  } else {
  const c267 = (quotient((v_site_olderRevenuePerMwh - h186), y179) - h187);
  c268 = (c267 >= h189 ? 1 : 0);
  }
  const c269 = (quotient((v_site_olderRevenuePerMwh - h186), y179) - h187);
  const c270 = (c269 - h189);
  let c272;
  if (h197) {
  const c271 = (c269 - h198);
  c272 = Math.min(Math.max(quotient(c271, h200), 0), 1);
  } else {
  c272 = (c269 >= h198 ? 1 : 0);
  }
  const c273 = (c269 - h198);
  let c275;
  if (h204) {
  const c274 = (c269 - h205);
  c275 = Math.min(Math.max(quotient(c274, h207), 0), 1);
  } else {
  c275 = (c269 >= h205 ? 1 : 0);
  }
  const c276 = (c269 - h205);
  let c278;
  if (h211) {
  const c277 = (c269 - h212);
  c278 = Math.min(Math.max(quotient(c277, h214), 0), 1);
  } else {
  c278 = (c269 >= h212 ? 1 : 0);
  }
  const c279 = (c269 - h212);
  let c281;
  if (h218) {
  const c280 = (c269 - h219);
  c281 = Math.min(Math.max(quotient(c280, h221), 0), 1);
  } else {
  c281 = (c269 >= h219 ? 1 : 0);
  }
  const c282 = (c269 - h219);
  let c284;
  if (h225) {
  const c283 = (c269 - h226);
  c284 = Math.min(Math.max(quotient(c283, h228), 0), 1);
  } else {
  c284 = (c269 >= h226 ? 1 : 0);
  }
  const c285 = (c269 - h226);
  const c286 = ((((((((0.25 * c268) * (c270 - ((c268 * h191) / 2))) + ((0.25 * c272) * (c273 - ((c272 * h200) / 2)))) + ((0.25 * c275) * (c276 - ((c275 * h207) / 2)))) + ((0.15 * c278) * (c279 - ((c278 * h214) / 2)))) + ((0.08 * c281) * (c282 - ((c281 * h221) / 2)))) + ((0.02 * c284) * (c285 - ((c284 * h228) / 2)))) * y179);
  c310 = c286;
  } else {
  let c290;
  if (h185) {
  const c287 = (quotient((v_site_olderRevenuePerMwh - h186), y179) - h187);
  const c288 = (c287 - h189);
  c290 = Math.min(Math.max(quotient(c288, h191), 0), 1);
  } else {
  const c289 = (quotient((v_site_olderRevenuePerMwh - h186), y179) - h187);
  c290 = (c289 >= h189 ? 1 : 0);
  }
  const c291 = (quotient((v_site_olderRevenuePerMwh - h186), y179) - h187);
  const c292 = (c291 - h189);
  let c294;
  if (h197) {
  const c293 = (c291 - h198);
  c294 = Math.min(Math.max(quotient(c293, h200), 0), 1);
  } else {
  c294 = (c291 >= h198 ? 1 : 0);
  }
  const c295 = (c291 - h198);
  let c297;
  if (h204) {
  const c296 = (c291 - h205);
  c297 = Math.min(Math.max(quotient(c296, h207), 0), 1);
  } else {
  c297 = (c291 >= h205 ? 1 : 0);
  }
  const c298 = (c291 - h205);
  let c300;
  if (h211) {
  const c299 = (c291 - h212);
  c300 = Math.min(Math.max(quotient(c299, h214), 0), 1);
  } else {
  c300 = (c291 >= h212 ? 1 : 0);
  }
  const c301 = (c291 - h212);
  let c303;
  if (h218) {
  const c302 = (c291 - h219);
  c303 = Math.min(Math.max(quotient(c302, h221), 0), 1);
  } else {
  c303 = (c291 >= h219 ? 1 : 0);
  }
  const c304 = (c291 - h219);
  let c306;
  if (h225) {
  const c305 = (c291 - h226);
  c306 = Math.min(Math.max(quotient(c305, h228), 0), 1);
  } else {
  c306 = (c291 >= h226 ? 1 : 0);
  }
  const c307 = (c291 - h226);
  const c308 = ((((((((0.25 * c290) * (c292 - ((c290 * h191) / 2))) + ((0.25 * c294) * (c295 - ((c294 * h200) / 2)))) + ((0.25 * c297) * (c298 - ((c297 * h207) / 2)))) + ((0.15 * c300) * (c301 - ((c300 * h214) / 2)))) + ((0.08 * c303) * (c304 - ((c303 * h221) / 2)))) + ((0.02 * c306) * (c307 - ((c306 * h228) / 2)))) * y179);
  const c309 = ((h261 * y179) - v_site_powerPrice);
  c310 = (c308 + c309);
  }
  c311 = c310;
  }
  const v_site_olderPowerMargin = c311;
  siteSeries[h64 + t] = v_site_olderPowerMargin;
  let c358;
  if (h183) {
  c358 = Math.max((v_site_newRevenuePerMwh - v_site_powerPrice), 0);
  } else {
  let c357;
  if (h184) {
  let c315;
  if (h185) {
  const c312 = (quotient((v_site_newRevenuePerMwh - h186), y179) - h187);
  const c313 = (c312 - h189);
  c315 = Math.min(Math.max(quotient(c313, h191), 0), 1);
  } else {
  const c314 = (quotient((v_site_newRevenuePerMwh - h186), y179) - h187);
  c315 = (c314 >= h189 ? 1 : 0);
  }
  const c316 = (quotient((v_site_newRevenuePerMwh - h186), y179) - h187);
  const c317 = (c316 - h189);
  let c319;
  if (h197) {
  const c318 = (c316 - h198);
  c319 = Math.min(Math.max(quotient(c318, h200), 0), 1);
  } else {
  c319 = (c316 >= h198 ? 1 : 0);
  }
  const c320 = (c316 - h198);
  let c322;
  if (h204) {
  const c321 = (c316 - h205);
  c322 = Math.min(Math.max(quotient(c321, h207), 0), 1);
  } else {
  c322 = (c316 >= h205 ? 1 : 0);
  }
  const c323 = (c316 - h205);
  let c325;
  if (h211) {
  const c324 = (c316 - h212);
  c325 = Math.min(Math.max(quotient(c324, h214), 0), 1);
  } else {
  c325 = (c316 >= h212 ? 1 : 0);
  }
  const c326 = (c316 - h212);
  let c328;
  if (h218) {
  const c327 = (c316 - h219);
  c328 = Math.min(Math.max(quotient(c327, h221), 0), 1);
  } else {
  c328 = (c316 >= h219 ? 1 : 0);
  }
  const c329 = (c316 - h219);
  let c331;
  if (h225) {
  const c330 = (c316 - h226);
  c331 = Math.min(Math.max(quotient(c330, h228), 0), 1);
  } else {
  c331 = (c316 >= h226 ? 1 : 0);
  }
  const c332 = (c316 - h226);
  const c333 = ((((((((0.25 * c315) * (c317 - ((c315 * h191) / 2))) + ((0.25 * c319) * (c320 - ((c319 * h200) / 2)))) + ((0.25 * c322) * (c323 - ((c322 * h207) / 2)))) + ((0.15 * c325) * (c326 - ((c325 * h214) / 2)))) + ((0.08 * c328) * (c329 - ((c328 * h221) / 2)))) + ((0.02 * c331) * (c332 - ((c331 * h228) / 2)))) * y179);
  c357 = c333;
  } else {
  let c337;
  if (h185) {
  const c334 = (quotient((v_site_newRevenuePerMwh - h186), y179) - h187);
  const c335 = (c334 - h189);
  c337 = Math.min(Math.max(quotient(c335, h191), 0), 1);
  } else {
  const c336 = (quotient((v_site_newRevenuePerMwh - h186), y179) - h187);
  c337 = (c336 >= h189 ? 1 : 0);
  }
  const c338 = (quotient((v_site_newRevenuePerMwh - h186), y179) - h187);
  const c339 = (c338 - h189);
  let c341;
  if (h197) {
  const c340 = (c338 - h198);
  c341 = Math.min(Math.max(quotient(c340, h200), 0), 1);
  } else {
  c341 = (c338 >= h198 ? 1 : 0);
  }
  const c342 = (c338 - h198);
  let c344;
  if (h204) {
  const c343 = (c338 - h205);
  c344 = Math.min(Math.max(quotient(c343, h207), 0), 1);
  } else {
  c344 = (c338 >= h205 ? 1 : 0);
  }
  const c345 = (c338 - h205);
  let c347;
  if (h211) {
  const c346 = (c338 - h212);
  c347 = Math.min(Math.max(quotient(c346, h214), 0), 1);
  } else {
  c347 = (c338 >= h212 ? 1 : 0);
  }
  const c348 = (c338 - h212);
  let c350;
  if (h218) {
  const c349 = (c338 - h219);
  c350 = Math.min(Math.max(quotient(c349, h221), 0), 1);
  } else {
  c350 = (c338 >= h219 ? 1 : 0);
  }
  const c351 = (c338 - h219);
  let c353;
  if (h225) {
  const c352 = (c338 - h226);
  c353 = Math.min(Math.max(quotient(c352, h228), 0), 1);
  } else {
  c353 = (c338 >= h226 ? 1 : 0);
  }
  const c354 = (c338 - h226);
  const c355 = ((((((((0.25 * c337) * (c339 - ((c337 * h191) / 2))) + ((0.25 * c341) * (c342 - ((c341 * h200) / 2)))) + ((0.25 * c344) * (c345 - ((c344 * h207) / 2)))) + ((0.15 * c347) * (c348 - ((c347 * h214) / 2)))) + ((0.08 * c350) * (c351 - ((c350 * h221) / 2)))) + ((0.02 * c353) * (c354 - ((c353 * h228) / 2)))) * y179);
  const c356 = ((h261 * y179) - v_site_powerPrice);
  c357 = (c355 + c356);
  }
  c358 = c357;
  }
  const v_site_newPowerMargin = c358;
  siteSeries[h65 + t] = v_site_newPowerMargin;
  let c390;
  if (h183) {
  c390 = (v_site_revenuePerMwh >= v_site_powerPrice ? 1 : 0);
  } else {
  let c363;
  if (h185) {
  const c360 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c361 = (c360 - h189);
  c363 = Math.min(Math.max(quotient(c361, h191), 0), 1);
  } else {
  const c362 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  c363 = (c362 >= h189 ? 1 : 0);
  }
  const c364 = (0.25 * c363);
  let c368;
  if (h197) {
  const c365 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c366 = (c365 - h198);
  c368 = Math.min(Math.max(quotient(c366, h200), 0), 1);
  } else {
  const c367 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  c368 = (c367 >= h198 ? 1 : 0);
  }
  const c369 = (0.25 * c368);
  let c373;
  if (h204) {
  const c370 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c371 = (c370 - h205);
  c373 = Math.min(Math.max(quotient(c371, h207), 0), 1);
  } else {
  const c372 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  c373 = (c372 >= h205 ? 1 : 0);
  }
  const c374 = (0.25 * c373);
  let c378;
  if (h211) {
  const c375 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c376 = (c375 - h212);
  c378 = Math.min(Math.max(quotient(c376, h214), 0), 1);
  } else {
  const c377 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  c378 = (c377 >= h212 ? 1 : 0);
  }
  const c379 = (0.15 * c378);
  let c383;
  if (h218) {
  const c380 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c381 = (c380 - h219);
  c383 = Math.min(Math.max(quotient(c381, h221), 0), 1);
  } else {
  const c382 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  c383 = (c382 >= h219 ? 1 : 0);
  }
  const c384 = (0.08 * c383);
  let c388;
  if (h225) {
  const c385 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  const c386 = (c385 - h226);
  c388 = Math.min(Math.max(quotient(c386, h228), 0), 1);
  } else {
  const c387 = (quotient((v_site_revenuePerMwh - h186), y179) - h187);
  c388 = (c387 >= h226 ? 1 : 0);
  }
  const c389 = (0.02 * c388);
  c390 = (((((c364 + c369) + c374) + c379) + c384) + c389);
  }
  const v_site_hoursMined = (h359 * c390);
  siteSeries[h66 + t] = v_site_hoursMined;
  const v_site_creditsPerMw = ((t <= h391 ? h392 : 0) + (t <= h393 ? h394 : 0));
  siteSeries[h67 + t] = v_site_creditsPerMw;
  const c395 = (h171 * v_site_miningCost);
  const v_site_miningEbitdaPerMw = Math.max((((h171 * v_site_powerMargin) - c395) + v_site_creditsPerMw), 0);
  siteSeries[h68 + t] = v_site_miningEbitdaPerMw;
  const v_site_olderEbitdaPerMw = Math.max((((h171 * v_site_olderPowerMargin) - c395) + v_site_creditsPerMw), 0);
  siteSeries[h69 + t] = v_site_olderEbitdaPerMw;
  const v_site_newEbitdaPerMw = Math.max((((h171 * v_site_newPowerMargin) - c395) + v_site_creditsPerMw), 0);
  siteSeries[h70 + t] = v_site_newEbitdaPerMw;
  const c397 = (h396 * y179);
  const v_site_movedEbitdaPerMw = Math.max((((h171 * Math.max((v_site_revenuePerMwh - c397), 0)) - c395) + 0), 0);
  siteSeries[h71 + t] = v_site_movedEbitdaPerMw;
  const v_site_movedOlderEbitdaPerMw = Math.max((((h171 * Math.max((v_site_olderRevenuePerMwh - c397), 0)) - c395) + 0), 0);
  siteSeries[h72 + t] = v_site_movedOlderEbitdaPerMw;
  const v_site_availableMw = (t > h73 ? h74 : h75);
  siteSeries[h76 + t] = v_site_availableMw;
  const v_site_committedMw = gathered[h77 + t];
  siteSeries[h78 + t] = v_site_committedMw;
  const v_site_aiMw = gathered[h79 + t];
  siteSeries[h80 + t] = v_site_aiMw;
  const v_site_inBuildMw = (v_site_committedMw - v_site_aiMw);
  siteSeries[h81 + t] = v_site_inBuildMw;
  const v_site_reservedMw = Math.min(h82, v_site_availableMw);
  siteSeries[h83 + t] = v_site_reservedMw;
  const c398 = (v_site_availableMw - v_site_reservedMw);
  const c399 = (c398 - v_site_committedMw);
  const v_site_miningMw = Math.max(Math.min(h84, c399), 0);
  siteSeries[h87 + t] = v_site_miningMw;
  const v_site_keptMiningMw = Math.max(Math.min(h84, (c398 - h88)), 0);
  siteSeries[h89 + t] = v_site_keptMiningMw;
  const v_site_handoverMiningMw = (v_site_miningMw - v_site_keptMiningMw);
  siteSeries[h90 + t] = v_site_handoverMiningMw;
  const v_site_doNothingMw = Math.max(Math.min(h84, c398), 0);
  siteSeries[h91 + t] = v_site_doNothingMw;
  const v_site_unusedMw = (c399 - v_site_miningMw);
  siteSeries[h92 + t] = v_site_unusedMw;
  const v_site_itMw = gathered[h93 + t];
  siteSeries[h94 + t] = v_site_itMw;
  const v_site_keptRefresh = (t === h95 ? (v_site_keptMiningMw * h96) : 0);
  siteSeries[h97 + t] = v_site_keptRefresh;
  const v_site_doNothingRefresh = (t === h95 ? (v_site_doNothingMw * h96) : 0);
  siteSeries[h98 + t] = v_site_doNothingRefresh;
  let c401;
  if (t > h95) {
  c401 = (v_site_doNothingMw * v_site_newEbitdaPerMw);
  } else {
  const c400 = Math.min(v_site_doNothingMw, h99);
  c401 = ((c400 * v_site_miningEbitdaPerMw) + ((v_site_doNothingMw - c400) * v_site_olderEbitdaPerMw));
  }
  const v_site_doNothingCash = (c401 - v_site_doNothingRefresh);
  siteSeries[h102 + t] = v_site_doNothingCash;
  let c404;
  if (t > h95) {
  c404 = (v_site_keptMiningMw * v_site_newEbitdaPerMw);
  } else {
  const c402 = Math.min(v_site_keptMiningMw, h99);
  const c403 = (v_site_keptMiningMw - c402);
  c404 = ((c402 * v_site_miningEbitdaPerMw) + (c403 * v_site_olderEbitdaPerMw));
  }
  const v_site_keptMiningCash = (c404 - v_site_keptRefresh);
  siteSeries[h106 + t] = v_site_keptMiningCash;
  const c405 = Math.min(v_site_miningMw, h99);
  const c406 = Math.min(v_site_keptMiningMw, h99);
  const c407 = (v_site_miningMw - c405);
  const v_site_handoverMiningCash = (((c405 - c406) * v_site_miningEbitdaPerMw) + (((c407 - v_site_keptMiningMw) + c406) * v_site_olderEbitdaPerMw));
  siteSeries[h110 + t] = v_site_handoverMiningCash;
  const v_site_miningCash = (v_site_keptMiningCash + v_site_handoverMiningCash);
  siteSeries[h111 + t] = v_site_miningCash;
  const v_site_miningGivenUp = (v_site_doNothingCash - v_site_miningCash);
  siteSeries[h112 + t] = v_site_miningGivenUp;
  let c411;
  if (t > h95) {
  const c408 = ((c405 * h114) + (c407 * h115));
  const c409 = (v_site_keptMiningMw - c406);
  c411 = (((v_site_keptMiningMw * h113) + c408) - ((c406 * h114) + (c409 * h115)));
  } else {
  const c410 = ((c405 * h114) + (c407 * h115));
  c411 = c410;
  }
  const v_site_hashrate = (c411 * 0.001);
  siteSeries[h120 + t] = v_site_hashrate;
  const v_site_movedMw = gathered[h412 + t];
  siteSeries[h121 + t] = v_site_movedMw;
  const v_site_redeployedCash = ((v_site_movedMw * ((h122 * v_site_movedEbitdaPerMw) + (h123 * v_site_movedOlderEbitdaPerMw))) - gathered[h124 + t]);
  siteSeries[h125 + t] = v_site_redeployedCash;
  const v_site_writeOff = gathered[h126 + t];
  siteSeries[h127 + t] = v_site_writeOff;
  const v_site_rentRate = (h413 * y416);
  siteSeries[h128 + t] = v_site_rentRate;
  const v_site_gpuMarketPrice = (h417 * g419);
  siteSeries[h129 + t] = v_site_gpuMarketPrice;
  const v_site_gpuCapex = gathered[h130 + t];
  siteSeries[h131 + t] = v_site_gpuCapex;
  const v_site_backstopCover = (h420 * Math.max((1 - quotient(Math.max((t - h415), 0), h421)), 0));
  siteSeries[h132 + t] = v_site_backstopCover;
  const v_site_lateDamages = gathered[h422 + t];
  siteSeries[h133 + t] = v_site_lateDamages;
  const v_site_warrantCost = ((t === 0 && h134) ? h135 : 0);
  siteSeries[h136 + t] = v_site_warrantCost;
  const v_site_saleProceeds = gathered[h137 + t];
  siteSeries[h138 + t] = v_site_saleProceeds;
  const v_site_survival = g140;
  siteSeries[h141 + t] = v_site_survival;
  const v_site_worksProgress = (h134 ? sCurveAt(quotient((t - h142), h143)) : 0);
  siteSeries[h144 + t] = v_site_worksProgress;
  const v_site_hardCapex = gathered[h145 + t];
  siteSeries[h146 + t] = v_site_hardCapex;
  const v_site_cloudCapex = gathered[h147 + t];
  siteSeries[h148 + t] = v_site_cloudCapex;
  const v_site_worksCapex = (h423 * (v_site_worksProgress - p424));
  siteSeries[h149 + t] = v_site_worksCapex;
  const c425 = (v_site_hardCapex + v_site_worksCapex);
  const v_site_capex = (c425 + v_site_gpuCapex);
  siteSeries[h151 + t] = v_site_capex;
  const v_site_doNothingCumulative = (p426 + v_site_doNothingCash);
  siteSeries[h152 + t] = v_site_doNothingCumulative;
  const v_site_drawable = (t <= h153 ? v_site_capex : 0);
  siteSeries[h154 + t] = v_site_drawable;
  const v_site_fullBalance = ((p427 + v_site_drawable) + ((t <= h155 && t >= 1) ? ((p427 * h156) + ((v_site_drawable * h156) * 0.5)) : 0));
  siteSeries[h157 + t] = v_site_fullBalance;
  const v_site_loanDiscount = g159;
  siteSeries[h160 + t] = v_site_loanDiscount;
  const v_site_inService = (h134 ? quotient(v_site_aiMw, h88) : 0);
  siteSeries[h161 + t] = v_site_inService;
  const v_site_gpuCost = (p428 + v_site_gpuCapex);
  siteSeries[h162 + t] = v_site_gpuCost;
  const v_site_spent = (p429 + v_site_capex);
  siteSeries[h163 + t] = v_site_spent;
  total0 += c425;
  total1 += v_site_capex;
  const c430 = marketSeries[h164 + t];
  total2 += (v_site_doNothingCash * c430);
  total3 += (v_site_keptMiningCash * c430);
  const c431 = marketSeries[h166 + t];
  total4 += (v_site_handoverMiningCash * c431);
  total5 += (v_site_saleProceeds * c431);
  total6 += ((v_site_cloudCapex - v_site_hardCapex) * c431);
  total7 += (v_site_cloudCapex * marketSeries[h168 + t]);
  total8 += ((0 - v_site_worksCapex) * c431);
  total9 += ((t >= h169 && t < h170) ? (h171 * v_site_revenuePerMwh) : 0);
  total10 += ((t >= h169 && t < h170) ? v_site_miningEbitdaPerMw : 0);
  total11 += v_site_hardCapex;
  p424 = v_site_worksProgress;
  p426 = v_site_doNothingCumulative;
  p427 = v_site_fullBalance;
  p428 = v_site_gpuCost;
  p429 = v_site_spent;
  g140 *= g140Step;
  g159 *= g159Step;
  g419 *= g419Step;
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
function siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  const stride = months + 1;
  for (let b = 0; b < blockCount; b += 1) {
  blockScalars[b * 18 + 7] = (siteInputs[siteInputsAt + 47] === 0 ? siteScalars[siteScalarsAt + 20] : blockScalars[b * 18 + 1]);
  blockScalars[b * 18 + 8] = (blockScalars[b * 18 + 7] + blockInputs[blockInputsAt + b * 15 + 5]);
  }
  siteScalars[siteScalarsAt + 4] = ((siteInputs[siteInputsAt + 75] === 0 ? (valueIn(siteSeries, siteSeriesAt + 0 * stride, 1, months) - valueIn(siteSeries, siteSeriesAt + 3 * stride, 1, months)) : valueIn(siteSeries, siteSeriesAt + 5 * stride, 1, months)) - valueIn(siteSeries, siteSeriesAt + 4 * stride, 1, months));
  siteScalars[siteScalarsAt + 5] = (valueIn(siteSeries, siteSeriesAt + 3 * stride, 1, months) - quotient(valueIn(siteSeries, siteSeriesAt + 9 * stride, 1, months), (730 * siteInputs[siteInputsAt + 66])));
  siteScalars[siteScalarsAt + 7] = (valueIn(siteSeries, siteSeriesAt + 0 * stride, 1, months) - valueIn(siteSeries, siteSeriesAt + 4 * stride, 1, months));
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
  siteScalars[siteScalarsAt + 102] = (valueIn(siteSeries, siteSeriesAt + 87 * stride, siteScalars[siteScalarsAt + 33], months) * siteInputs[siteInputsAt + 59]);
}
function siteRound1Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
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
  gathered.fill(0, 17 * stride, 18 * stride);
  gathered.fill(0, 18 * stride, 19 * stride);
  gathered.fill(0, 19 * stride, 20 * stride);
  gathered.fill(0, 24 * stride, 25 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = (b * 32 + 8) * stride;
  const h2 = (b * 32 + 9) * stride;
  const h3 = 14 * stride;
  const h4 = (b * 32 + 10) * stride;
  const h5 = (b * 32 + 11) * stride;
  const h6 = (b * 32 + 12) * stride;
  const h7 = 15 * stride;
  const h8 = (b * 32 + 13) * stride;
  const h9 = (b * 32 + 14) * stride;
  const h10 = 16 * stride;
  const h11 = (b * 32 + 15) * stride;
  const h12 = (b * 32 + 16) * stride;
  const h13 = 7 * stride;
  const h14 = (b * 32 + 18) * stride;
  const h15 = 9 * stride;
  const h16 = (b * 32 + 19) * stride;
  const h17 = 10 * stride;
  const h18 = (b * 32 + 20) * stride;
  const h19 = 11 * stride;
  const h20 = (b * 32 + 21) * stride;
  const h21 = 12 * stride;
  const h22 = (b * 32 + 22) * stride;
  const h23 = 13 * stride;
  const h24 = Math.max((blockScalars[b * 18 + 7] - siteInputs[siteInputsAt + 79]), 0);
  const h25 = blockScalars[b * 18 + 14];
  const h26 = blockScalars[b * 18 + 7];
  const h27 = Math.min(blockScalars[b * 18 + 8], ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1));
  const h28 = quotient(blockScalars[b * 18 + 14], blockInputs[blockInputsAt + b * 15 + 5]);
  const h29 = (b * 32 + 23) * stride;
  const h30 = 17 * stride;
  const h31 = (b * 32 + 24) * stride;
  const h32 = 18 * stride;
  const h33 = (b * 32 + 25) * stride;
  const h34 = 19 * stride;
  const h35 = (b * 32 + 31) * stride;
  const h36 = 24 * stride;
  const h37 = Math.max((blockInputs[blockInputsAt + b * 15 + 10] + marketInputs[31]), 0);
  const h38 = blockInputs[blockInputsAt + b * 15 + 9];
  let y39 = 1;
  let y39Next = h26 + 12;
  const h40 = blockScalars[b * 18 + 8];
  const h42 = blockScalars[b * 18 + 5];
  const h43 = (b * 32 + 1) * stride;
  const h45 = (b * 32 + 7) * stride;
  const h47 = blockInputs[blockInputsAt + b * 15 + 6];
  const h48 = blockInputs[blockInputsAt + b * 15 + 7];
  const h50 = (1 - siteInputs[siteInputsAt + 113]);
  const h52 = ((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1);
  const h53 = (((blockScalars[b * 18 + 7] + blockScalars[b * 18 + 9]) - 1) + siteInputs[siteInputsAt + 115]);
  const h54 = siteInputs[siteInputsAt + 90];
  const h55 = blockScalars[b * 18 + 1];
  const h56 = blockInputs[blockInputsAt + b * 15 + 1] === 4;
  const h57 = ((blockInputs[blockInputsAt + b * 15 + 14] * siteInputs[siteInputsAt + 44]) / 12);
  const h58 = blockInputs[blockInputsAt + b * 15 + 1] === 1;
  const h62 = siteInputs[siteInputsAt + 41];
  const h63 = siteInputs[siteInputsAt + 24];
  let y64 = 1;
  let y64Next = h26 + 12;
  const h66 = (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]);
  const h67 = (blockScalars[b * 18 + 1] + siteInputs[siteInputsAt + 29]);
  const h68 = siteInputs[siteInputsAt + 30];
  const h69 = siteSeriesAt + 41 * stride;
  const h70 = blockScalars[b * 18 + 13];
  const h71 = blockScalars[b * 18 + 12];
  const h73 = siteInputs[siteInputsAt + 40];
  const h75 = siteInputs[siteInputsAt + 35];
  const h76 = (b * 32 + 17) * stride;
  const h77 = siteInputs[siteInputsAt + 39];
  const h78 = (blockScalars[b * 18 + 11] > 0 ? blockScalars[b * 18 + 13] : blockScalars[b * 18 + 8]);
  const h81 = siteInputs[siteInputsAt + 56];
  const h82 = siteInputs[siteInputsAt + 2];
  const h84 = siteSeriesAt + 3 * stride;
  const h85 = (1 - siteInputs[siteInputsAt + 78]);
  const h86 = blockScalars[b * 18 + 11];
  const h87 = ((blockScalars[b * 18 + 4] * siteInputs[siteInputsAt + 85]) * blockInputs[blockInputsAt + b * 15 + 7]);
  const h88 = (blockScalars[b * 18 + 8] + siteInputs[siteInputsAt + 91]);
  const h89 = siteInputs[siteInputsAt + 92];
  const h93 = siteInputs[siteInputsAt + 93];
  const h94 = (1 - (blockInputs[blockInputsAt + b * 15 + 4] + siteInputs[siteInputsAt + 100]));
  const h95 = (blockScalars[b * 18 + 8] - blockInputs[blockInputsAt + b * 15 + 5]);
  let y96 = 1;
  let y96Next = h95 + 12;
  {
  while (0 >= y39Next) { y39 *= (1 + h38); y39Next += 12; }
  while (0 >= y64Next) { y64 *= (1 + h63); y64Next += 12; }
  while (0 >= y96Next) { y96 *= (1 + h63); y96Next += 12; }
  const v_block_rentRate = 0;
  blockSeries[h1 + 0] = v_block_rentRate;
  const v_block_contractRent = 0;
  blockSeries[h2 + 0] = v_block_contractRent;
  gathered[h3 + 0] += v_block_contractRent;
  const v_block_rentPaid = 0;
  blockSeries[h4 + 0] = v_block_rentPaid;
  const v_block_landRent = 0;
  blockSeries[h5 + 0] = v_block_landRent;
  const v_block_rent = 0;
  blockSeries[h6 + 0] = v_block_rent;
  gathered[h7 + 0] += v_block_rent;
  const v_block_facilityCost = 0;
  blockSeries[h8 + 0] = v_block_facilityCost;
  const v_block_landlordCost = 0;
  blockSeries[h9 + 0] = v_block_landlordCost;
  gathered[h10 + 0] += v_block_landlordCost;
  const v_block_gpuPrice = 0;
  blockSeries[h11 + 0] = v_block_gpuPrice;
  const v_block_cloudRevenue = 0;
  blockSeries[h12 + 0] = v_block_cloudRevenue;
  gathered[h13 + 0] += v_block_cloudRevenue;
  const v_block_gpuResale = 0;
  blockSeries[h14 + 0] = v_block_gpuResale;
  gathered[h15 + 0] += v_block_gpuResale;
  const v_block_energy = 0;
  blockSeries[h16 + 0] = v_block_energy;
  gathered[h17 + 0] += v_block_energy;
  const v_block_powerBill = 0;
  blockSeries[h18 + 0] = v_block_powerBill;
  gathered[h19 + 0] += v_block_powerBill;
  const v_block_unrecoveredPower = 0;
  blockSeries[h20 + 0] = v_block_unrecoveredPower;
  gathered[h21 + 0] += v_block_unrecoveredPower;
  const v_block_cloudPower = 0;
  blockSeries[h22 + 0] = v_block_cloudPower;
  gathered[h23 + 0] += v_block_cloudPower;
  const v_block_prepaymentCash = ((0 === h24 ? h25 : 0) - ((0 >= h26 && 0 < h27) ? h28 : 0));
  blockSeries[h29 + 0] = v_block_prepaymentCash;
  gathered[h30 + 0] += v_block_prepaymentCash;
  const v_block_lostRent = 0;
  blockSeries[h31 + 0] = v_block_lostRent;
  gathered[h32 + 0] += v_block_lostRent;
  const v_block_refit = 0;
  blockSeries[h33 + 0] = v_block_refit;
  gathered[h34 + 0] += v_block_refit;
  const v_block_renewalNoi = 0;
  blockSeries[h35 + 0] = v_block_renewalNoi;
  gathered[h36 + 0] += v_block_renewalNoi;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y39Next) { y39 *= (1 + h38); y39Next += 12; }
  while (t >= y64Next) { y64 *= (1 + h63); y64Next += 12; }
  while (t >= y96Next) { y96 *= (1 + h63); y96Next += 12; }
  const v_block_rentRate = (h37 * y39);
  blockSeries[h1 + t] = v_block_rentRate;
  const c41 = (t < h40 ? 1 : 0);
  let c51;
  if ((c41 * h42) !== 0) {
  const c44 = blockSeries[h43 + t];
  const c46 = blockSeries[h45 + t];
  const c49 = ((((c44 * 1000) * c46) * h47) * h48);
  c51 = ((c49 * v_block_rentRate) * h50);
  } else {
  c51 = 0;
  }
  const v_block_contractRent = c51;
  blockSeries[h2 + t] = v_block_contractRent;
  gathered[h3 + t] += v_block_contractRent;
  const v_block_rentPaid = (t < h52 ? 1 : (t < h53 ? 0 : h54));
  blockSeries[h4 + t] = v_block_rentPaid;
  const v_block_landRent = (((t >= h55 && t < h40) && h56) ? ((h57 * y39) * h48) : 0);
  blockSeries[h5 + t] = v_block_landRent;
  const v_block_rent = ((v_block_contractRent * v_block_rentPaid) + v_block_landRent);
  blockSeries[h6 + t] = v_block_rent;
  gathered[h7 + t] += v_block_rent;
  let c65;
  if ((t < h40 && h58)) {
  const c59 = blockSeries[h43 + t];
  const c60 = blockSeries[h45 + t];
  const c61 = ((((c59 * 1000) * c60) * h47) * h48);
  c65 = ((c61 * h62) * y64);
  } else {
  c65 = 0;
  }
  const v_block_facilityCost = c65;
  blockSeries[h8 + t] = v_block_facilityCost;
  const v_block_landlordCost = ((v_block_rent * h66) + v_block_facilityCost);
  blockSeries[h9 + t] = v_block_landlordCost;
  gathered[h10 + t] += v_block_landlordCost;
  const v_block_gpuPrice = (t < h67 ? h68 : siteSeries[h69 + t]);
  blockSeries[h11 + t] = v_block_gpuPrice;
  let c74;
  if ((t >= h55 && t < h70)) {
  const c72 = blockSeries[h45 + t];
  c74 = ((((h71 * c72) * 730) * h73) * v_block_gpuPrice);
  } else {
  c74 = 0;
  }
  const v_block_cloudRevenue = c74;
  blockSeries[h12 + t] = v_block_cloudRevenue;
  gathered[h13 + t] += v_block_cloudRevenue;
  const v_block_gpuResale = (t >= h75 ? (valueIn(blockSeries, h76, (t - h75), months) * h77) : 0);
  blockSeries[h14 + t] = v_block_gpuResale;
  gathered[h15 + t] += v_block_gpuResale;
  let c83;
  if (t < h78) {
  const c79 = blockSeries[h43 + t];
  const c80 = blockSeries[h45 + t];
  c83 = ((((((c79 * c80) * h47) * h48) * h81) * h82) * 730);
  } else {
  c83 = 0;
  }
  const v_block_energy = c83;
  blockSeries[h16 + t] = v_block_energy;
  gathered[h17 + t] += v_block_energy;
  const v_block_powerBill = (v_block_energy * siteSeries[h84 + t]);
  blockSeries[h18 + t] = v_block_powerBill;
  gathered[h19 + t] += v_block_powerBill;
  const v_block_unrecoveredPower = ((v_block_powerBill * h42) * h85);
  blockSeries[h20 + t] = v_block_unrecoveredPower;
  gathered[h21 + t] += v_block_unrecoveredPower;
  const v_block_cloudPower = (v_block_powerBill * h86);
  blockSeries[h22 + t] = v_block_cloudPower;
  gathered[h23 + t] += v_block_cloudPower;
  const v_block_prepaymentCash = ((t === h24 ? h25 : 0) - ((t >= h26 && t < h27) ? h28 : 0));
  blockSeries[h29 + t] = v_block_prepaymentCash;
  gathered[h30 + t] += v_block_prepaymentCash;
  const v_block_lostRent = ((v_block_contractRent + v_block_landRent) - v_block_rent);
  blockSeries[h31 + t] = v_block_lostRent;
  gathered[h32 + t] += v_block_lostRent;
  const v_block_refit = ((((t === h53 ? 1 : 0) * c41) * h42) !== 0 ? h87 : 0);
  blockSeries[h33 + t] = v_block_refit;
  gathered[h34 + t] += v_block_refit;
  let c97;
  if ((((t >= h40 ? 1 : 0) * (t < h88 ? 1 : 0)) * h42) !== 0) {
  const c90 = blockSeries[h43 + t];
  const c91 = blockSeries[h45 + t];
  const c92 = ((((c90 * 1000) * c91) * h47) * h48);
  c97 = ((h89 * c92) * ((((v_block_rentRate * h93) * h50) * h94) - (h58 ? (h62 * y96) : 0)));
  } else {
  c97 = 0;
  }
  const v_block_renewalNoi = c97;
  blockSeries[h35 + t] = v_block_renewalNoi;
  gathered[h36 + t] += v_block_renewalNoi;
  }
  }
}
function siteRound1Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
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
  const h98 = 8 * stride;
  const h100 = (24 * (siteInputs[siteInputsAt + 28] * siteInputs[siteInputsAt + 65]));
  const h101 = siteSeriesAt + 3 * stride;
  const h102 = siteInputs[siteInputsAt + 97];
  const h103 = siteSeriesAt + 34 * stride;
  const h104 = siteInputs[siteInputsAt + 96] === 1;
  const h105 = (siteScalars[siteScalarsAt + 0] * 1000);
  const h106 = ((((1 - siteScalars[siteScalarsAt + 19]) * (siteScalars[siteScalarsAt + 0] * 1000)) * siteInputs[siteInputsAt + 3]) + ((siteScalars[siteScalarsAt + 19] * (siteScalars[siteScalarsAt + 1] * 1000)) * siteInputs[siteInputsAt + 68]));
  const h107 = siteSeriesAt + 35 * stride;
  const h108 = siteSeriesAt + 42 * stride;
  const h109 = siteSeriesAt + 44 * stride;
  const h110 = siteSeriesAt + 45 * stride;
  const h111 = siteSeriesAt + 46 * stride;
  const h112 = siteSeriesAt + 47 * stride;
  const h113 = siteSeriesAt + 48 * stride;
  const h114 = siteSeriesAt + 49 * stride;
  const h115 = siteSeriesAt + 50 * stride;
  const h116 = siteSeriesAt + 51 * stride;
  const h117 = siteSeriesAt + 52 * stride;
  const h118 = siteSeriesAt + 53 * stride;
  const h119 = siteSeriesAt + 54 * stride;
  const h120 = siteSeriesAt + 55 * stride;
  const h121 = 17 * stride;
  const h122 = siteSeriesAt + 56 * stride;
  const h123 = siteSeriesAt + 57 * stride;
  const h124 = siteSeriesAt + 59 * stride;
  const h125 = siteSeriesAt + 60 * stride;
  const h126 = siteSeriesAt + 61 * stride;
  const h127 = siteSeriesAt + 62 * stride;
  const h128 = siteSeriesAt + 63 * stride;
  const h129 = siteSeriesAt + 64 * stride;
  const h130 = siteSeriesAt + 67 * stride;
  const h131 = siteSeriesAt + 74 * stride;
  const h132 = siteSeriesAt + 43 * stride;
  const h134 = siteSeriesAt + 70 * stride;
  const h136 = siteSeriesAt + 75 * stride;
  const h137 = siteSeriesAt + 85 * stride;
  const h138 = siteSeriesAt + 103 * stride;
  const h139 = siteInputs[siteInputsAt + 110] === 1;
  const h140 = siteInputs[siteInputsAt + 23];
  const h141 = siteInputs[siteInputsAt + 6];
  const h142 = (1 - siteInputs[siteInputsAt + 6]);
  const h143 = siteSeriesAt + 104 * stride;
  const h144 = marketInputs[11];
  const h145 = siteSeriesAt + 105 * stride;
  const h146 = siteSeriesAt + 106 * stride;
  const h147 = siteSeriesAt + 107 * stride;
  const h148 = siteSeriesAt + 109 * stride;
  const h149 = siteSeriesAt + 130 * stride;
  const h150 = (siteInputs[siteInputsAt + 23] + 12);
  const h151 = siteScalars[siteScalarsAt + 33];
  const h152 = (siteScalars[siteScalarsAt + 33] + siteInputs[siteInputsAt + 1]);
  const h153 = siteSeriesAt + 88 * stride;
  const h154 = 11 * stride;
  const h156 = 10 * stride;
  const h158 = siteScalars[siteScalarsAt + 30];
  const h159 = (siteScalars[siteScalarsAt + 30] + 12);
  const h161 = 7 * stride;
  const h162 = 9 * stride;
  const h163 = 12 * stride;
  const h164 = 13 * stride;
  const h165 = 14 * stride;
  const h166 = 15 * stride;
  const h167 = siteScalars[siteScalarsAt + 20];
  const h168 = siteScalars[siteScalarsAt + 22];
  const h169 = siteScalars[siteScalarsAt + 11] > 0;
  const h170 = (siteInputs[siteInputsAt + 42] / 12);
  const h171 = siteInputs[siteInputsAt + 24];
  let y172 = 1;
  let y172Next = h167 + 12;
  const h173 = 16 * stride;
  const h174 = siteInputs[siteInputsAt + 37];
  const h175 = 18 * stride;
  const h176 = siteSeriesAt + 58 * stride;
  let p177 = 0;
  const h178 = 19 * stride;
  const h179 = siteSeriesAt + 66 * stride;
  const h180 = valueIn(siteSeries, siteSeriesAt + 66 * stride, siteScalars[siteScalarsAt + 20], months);
  const h181 = siteInputs[siteInputsAt + 90];
  const h182 = siteInputs[siteInputsAt + 115];
  const h183 = 24 * stride;
  const h186 = siteScalars[siteScalarsAt + 43];
  const h187 = (siteInputs[siteInputsAt + 6] * (Math.min(siteInputs[siteInputsAt + 27], 1) + Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1)))));
  const h188 = siteSeriesAt + 102 * stride;
  const h190 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 27], 1));
  const h193 = (marketInputs[11] / 1);
  const h194 = ((1 - siteInputs[siteInputsAt + 6]) * Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h195 = marketInputs[9];
  const h196 = (marketInputs[9] / 1);
  const h197 = ((1 - Math.min(siteInputs[siteInputsAt + 27], 1)) - Math.min(siteInputs[siteInputsAt + 26], (1 - Math.min(siteInputs[siteInputsAt + 27], 1))));
  const h198 = marketInputs[4];
  const h199 = (marketInputs[4] / 1);
  let p204 = 0;
  const h205 = siteSeriesAt + 108 * stride;
  const h206 = siteSeriesAt + 31 * stride;
  {
  while (0 >= y172Next) { y172 *= (1 + h171); y172Next += 12; }
  const c99 = Math.max(0, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h98, c99, months) * 0.001) - ((h100 * valueIn(siteSeries, h101, c99, months)) * 0.000001)), 0) * 365) * h102);
  siteSeries[h103 + 0] = v_site_machinePriceByMargin;
  const v_site_displacedValuePerMw = (h104 ? (h105 * v_site_machinePriceByMargin) : h106);
  siteSeries[h107 + 0] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = 0;
  siteSeries[h108 + 0] = v_site_cloudRevenue;
  const v_site_gpuResale = 0;
  siteSeries[h109 + 0] = v_site_gpuResale;
  const v_site_aiEnergy = 0;
  siteSeries[h110 + 0] = v_site_aiEnergy;
  const v_site_aiPowerBill = 0;
  siteSeries[h111 + 0] = v_site_aiPowerBill;
  const v_site_unrecoveredPower = 0;
  siteSeries[h112 + 0] = v_site_unrecoveredPower;
  const v_site_cloudPower = 0;
  siteSeries[h113 + 0] = v_site_cloudPower;
  const v_site_passThrough = 0;
  siteSeries[h114 + 0] = v_site_passThrough;
  const v_site_contractRent = 0;
  siteSeries[h115 + 0] = v_site_contractRent;
  const v_site_rent = 0;
  siteSeries[h116 + 0] = v_site_rent;
  const v_site_groundRent = 0;
  siteSeries[h117 + 0] = v_site_groundRent;
  const v_site_landlordCost = 0;
  siteSeries[h118 + 0] = v_site_landlordCost;
  const v_site_cloudCost = 0;
  siteSeries[h119 + 0] = v_site_cloudCost;
  const v_site_noi = 0;
  siteSeries[h120 + 0] = v_site_noi;
  const v_site_prepaymentCash = gathered[h121 + 0];
  siteSeries[h122 + 0] = v_site_prepaymentCash;
  const v_site_lostRent = 0;
  siteSeries[h123 + 0] = v_site_lostRent;
  const v_site_backstopIncome = 0;
  siteSeries[h124 + 0] = v_site_backstopIncome;
  const v_site_backstopPaid = 0;
  siteSeries[h125 + 0] = v_site_backstopPaid;
  const v_site_refit = 0;
  siteSeries[h126 + 0] = v_site_refit;
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h127 + 0]) - v_site_refit) - siteSeries[h128 + 0]);
  siteSeries[h129 + 0] = v_site_contractCash;
  const v_site_expectedLoss = 0;
  siteSeries[h130 + 0] = v_site_expectedLoss;
  const v_site_renewalNoi = 0;
  siteSeries[h131 + 0] = v_site_renewalNoi;
  const c133 = siteSeries[h132 + 0];
  const c135 = siteSeries[h134 + 0];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c133) - c135);
  siteSeries[h136 + 0] = v_site_cloudCash;
  const v_site_stableNoi = 0;
  siteSeries[h137 + 0] = v_site_stableNoi;
  const v_site_hallDepreciation = 0;
  siteSeries[h138 + 0] = v_site_hallDepreciation;
  const v_site_gpuDepreciation = ((h139 && 0 > h140) ? 0 : ((h141 * c133) + quotient((h142 * (siteSeries[h143 + 0] - (0 > h144 ? valueIn(siteSeries, h143, (0 - h144), months) : 0))), h144)));
  siteSeries[h145 + 0] = v_site_gpuDepreciation;
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h146 + 0] = v_site_depreciation;
  const v_site_depreciated = (0 + v_site_depreciation);
  siteSeries[h147 + 0] = v_site_depreciated;
  const v_site_soldBasis = 0;
  siteSeries[h148 + 0] = v_site_soldBasis;
  const v_site_ebitda = 0;
  siteSeries[h149 + 0] = v_site_ebitda;
  total0 += ((0 > h140 && 0 <= h150) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((0 > h151 && 0 <= h152) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h153 + 0]);
  const c155 = marketSeries[h154 + 0];
  total3 += ((v_site_cloudCash + c135) * c155);
  total4 += (v_site_cloudCash * c155);
  const c157 = marketSeries[h156 + 0];
  total5 += (v_site_rent * c157);
  total6 += ((0 - v_site_landlordCost) * c157);
  total7 += (v_site_contractCash * c157);
  total8 += (v_site_expectedLoss * c157);
  total9 += v_site_noi;
  total10 += ((0 >= h158 && 0 < h159) ? (v_site_rent + v_site_cloudRevenue) : 0);
  p177 = v_site_backstopPaid;
  p204 = v_site_depreciated;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y172Next) { y172 *= (1 + h171); y172Next += 12; }
  const c160 = Math.max(t, 1);
  const v_site_machinePriceByMargin = ((Math.max(((valueIn(marketSeries, h98, c160, months) * 0.001) - ((h100 * valueIn(siteSeries, h101, c160, months)) * 0.000001)), 0) * 365) * h102);
  siteSeries[h103 + t] = v_site_machinePriceByMargin;
  const v_site_displacedValuePerMw = (h104 ? (h105 * v_site_machinePriceByMargin) : h106);
  siteSeries[h107 + t] = v_site_displacedValuePerMw;
  const v_site_cloudRevenue = gathered[h161 + t];
  siteSeries[h108 + t] = v_site_cloudRevenue;
  const v_site_gpuResale = gathered[h162 + t];
  siteSeries[h109 + t] = v_site_gpuResale;
  const v_site_aiEnergy = gathered[h156 + t];
  siteSeries[h110 + t] = v_site_aiEnergy;
  const v_site_aiPowerBill = gathered[h154 + t];
  siteSeries[h111 + t] = v_site_aiPowerBill;
  const v_site_unrecoveredPower = gathered[h163 + t];
  siteSeries[h112 + t] = v_site_unrecoveredPower;
  const v_site_cloudPower = gathered[h164 + t];
  siteSeries[h113 + t] = v_site_cloudPower;
  const v_site_passThrough = ((v_site_aiPowerBill - v_site_unrecoveredPower) - v_site_cloudPower);
  siteSeries[h114 + t] = v_site_passThrough;
  const v_site_contractRent = gathered[h165 + t];
  siteSeries[h115 + t] = v_site_contractRent;
  const v_site_rent = gathered[h166 + t];
  siteSeries[h116 + t] = v_site_rent;
  const v_site_groundRent = (((t >= h167 && t < h168) && h169) ? (h170 * y172) : 0);
  siteSeries[h117 + t] = v_site_groundRent;
  const v_site_landlordCost = ((gathered[h173 + t] + v_site_unrecoveredPower) + v_site_groundRent);
  siteSeries[h118 + t] = v_site_landlordCost;
  const v_site_cloudCost = ((v_site_cloudRevenue * h174) + v_site_cloudPower);
  siteSeries[h119 + t] = v_site_cloudCost;
  const v_site_noi = (((v_site_rent - v_site_landlordCost) + v_site_cloudRevenue) - v_site_cloudCost);
  siteSeries[h120 + t] = v_site_noi;
  const v_site_prepaymentCash = gathered[h121 + t];
  siteSeries[h122 + t] = v_site_prepaymentCash;
  const v_site_lostRent = gathered[h175 + t];
  siteSeries[h123 + t] = v_site_lostRent;
  const v_site_backstopIncome = Math.min(v_site_lostRent, Math.max((siteSeries[h176 + t] - p177), 0));
  siteSeries[h124 + t] = v_site_backstopIncome;
  const v_site_backstopPaid = (p177 + v_site_backstopIncome);
  siteSeries[h125 + t] = v_site_backstopPaid;
  const v_site_refit = gathered[h178 + t];
  siteSeries[h126 + t] = v_site_refit;
  const v_site_contractCash = ((((v_site_prepaymentCash + v_site_backstopIncome) - siteSeries[h127 + t]) - v_site_refit) - siteSeries[h128 + t]);
  siteSeries[h129 + t] = v_site_contractCash;
  const v_site_expectedLoss = (v_site_rent * ((1 - Math.min(quotient(siteSeries[h179 + t], h180), 1)) - (h181 * (1 - Math.min(quotient(valueIn(siteSeries, h179, (t - h182), months), h180), 1)))));
  siteSeries[h130 + t] = v_site_expectedLoss;
  const v_site_renewalNoi = gathered[h183 + t];
  siteSeries[h131 + t] = v_site_renewalNoi;
  const c184 = siteSeries[h132 + t];
  const c185 = siteSeries[h134 + t];
  const v_site_cloudCash = ((((v_site_cloudRevenue - v_site_cloudCost) + v_site_gpuResale) - c184) - c185);
  siteSeries[h136 + t] = v_site_cloudCash;
  const v_site_stableNoi = ((t >= h158 && t < h159) ? v_site_noi : 0);
  siteSeries[h137 + t] = v_site_stableNoi;
  let c200;
  if ((h139 && t > h140)) {
  c200 = 0;
  } else {
  const c189 = siteSeries[h188 + t];
  let c192;
  if (t > h144) {
  const c191 = (t - h144);
  c192 = valueIn(siteSeries, h188, c191, months);
  } else {
  c192 = 0;
  }
  c200 = (h186 * ((((h187 * (c189 - siteSeries[h188 + t - 1])) + (h190 * quotient((c189 - c192), h193))) + (h194 * quotient((c189 - (t > h195 ? valueIn(siteSeries, h188, (t - h195), months) : 0)), h196))) + (h197 * quotient((c189 - (t > h198 ? valueIn(siteSeries, h188, (t - h198), months) : 0)), h199))));
  }
  const v_site_hallDepreciation = c200;
  siteSeries[h138 + t] = v_site_hallDepreciation;
  let c203;
  if ((h139 && t > h140)) {
  c203 = 0;
  } else {
  let c202;
  if (t > h144) {
  const c201 = (t - h144);
  c202 = valueIn(siteSeries, h143, c201, months);
  } else {
  c202 = 0;
  }
  c203 = ((h141 * c184) + quotient((h142 * (siteSeries[h143 + t] - c202)), h144));
  }
  const v_site_gpuDepreciation = c203;
  siteSeries[h145 + t] = v_site_gpuDepreciation;
  const v_site_depreciation = (v_site_hallDepreciation + v_site_gpuDepreciation);
  siteSeries[h146 + t] = v_site_depreciation;
  const v_site_depreciated = (p204 + v_site_depreciation);
  siteSeries[h147 + t] = v_site_depreciated;
  const v_site_soldBasis = ((h139 && t === h140) ? (siteSeries[h205 + t] - v_site_depreciated) : 0);
  siteSeries[h148 + t] = v_site_soldBasis;
  const v_site_ebitda = (v_site_noi + siteSeries[h206 + t]);
  siteSeries[h149 + t] = v_site_ebitda;
  total0 += ((t > h140 && t <= h150) ? v_site_noi : 0);
  total1 += v_site_stableNoi;
  total2 += (((t > h151 && t <= h152) ? Math.max(v_site_noi, 0) : 0) * siteSeries[h153 + t]);
  const c207 = marketSeries[h154 + t];
  total3 += ((v_site_cloudCash + c185) * c207);
  total4 += (v_site_cloudCash * c207);
  const c208 = marketSeries[h156 + t];
  total5 += (v_site_rent * c208);
  total6 += ((0 - v_site_landlordCost) * c208);
  total7 += (v_site_contractCash * c208);
  total8 += (v_site_expectedLoss * c208);
  total9 += v_site_noi;
  total10 += ((t >= h158 && t < h159) ? (v_site_rent + v_site_cloudRevenue) : 0);
  p177 = v_site_backstopPaid;
  p204 = v_site_depreciated;
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
function siteRound2Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  const stride = months + 1;
  siteScalars[siteScalarsAt + 27] = siteTotals[12];
  siteScalars[siteScalarsAt + 29] = Math.max((quotient(siteScalars[siteScalarsAt + 27], siteScalars[siteScalarsAt + 28]) * (1 - siteInputs[siteInputsAt + 22])), 0);
  siteScalars[siteScalarsAt + 31] = siteTotals[13];
  siteScalars[siteScalarsAt + 35] = quotient(siteTotals[14], valueIn(siteSeries, siteSeriesAt + 88 * stride, siteScalars[siteScalarsAt + 33], months));
  siteScalars[siteScalarsAt + 36] = quotient(siteScalars[siteScalarsAt + 35], siteInputs[siteInputsAt + 105]);
  siteScalars[siteScalarsAt + 37] = (quotient(Math.max(siteScalars[siteScalarsAt + 31], 0), siteInputs[siteInputsAt + 114]) * siteInputs[siteInputsAt + 60]);
  siteScalars[siteScalarsAt + 38] = (valueIn(siteSeries, siteSeriesAt + 87 * stride, siteScalars[siteScalarsAt + 33], months) > 0 ? Math.min(Math.min(siteInputs[siteInputsAt + 59], quotient(siteScalars[siteScalarsAt + 36], valueIn(siteSeries, siteSeriesAt + 87 * stride, siteScalars[siteScalarsAt + 33], months))), quotient(siteScalars[siteScalarsAt + 37], valueIn(siteSeries, siteSeriesAt + 87 * stride, siteScalars[siteScalarsAt + 33], months))) : 0);
  siteScalars[siteScalarsAt + 39] = (valueIn(siteSeries, siteSeriesAt + 87 * stride, siteScalars[siteScalarsAt + 33], months) * siteScalars[siteScalarsAt + 38]);
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
function siteRound2Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  const stride = months + 1;
  gathered.fill(0, 3 * stride, 4 * stride);
  for (let b = 0; b < blockCount; b += 1) {
  const h1 = blockInputs[blockInputsAt + b * 15 + 0];
  const h2 = siteInputs[siteInputsAt + 18] === 0;
  const h3 = (blockInputs[blockInputsAt + b * 15 + 14] * siteScalars[siteScalarsAt + 18]);
  const h4 = siteSeriesAt + 35 * stride;
  const h5 = (b * 32 + 3) * stride;
  const h6 = 3 * stride;
  {
  const v_block_asicProceeds = ((0 === h1 && h2) ? (h3 * siteSeries[h4 + 0]) : 0);
  blockSeries[h5 + 0] = v_block_asicProceeds;
  gathered[h6 + 0] += v_block_asicProceeds;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_block_asicProceeds = ((t === h1 && h2) ? (h3 * siteSeries[h4 + t]) : 0);
  blockSeries[h5 + t] = v_block_asicProceeds;
  gathered[h6 + t] += v_block_asicProceeds;
  }
  }
}
function siteRound2Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
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
  const h7 = 3 * stride;
  const h8 = siteSeriesAt + 36 * stride;
  const h9 = siteSeriesAt + 73 * stride;
  const h10 = siteSeriesAt + 55 * stride;
  const h11 = siteSeriesAt + 42 * stride;
  const h12 = siteSeriesAt + 54 * stride;
  const h13 = siteSeriesAt + 64 * stride;
  const h14 = siteSeriesAt + 65 * stride;
  const h15 = siteSeriesAt + 38 * stride;
  const h17 = siteSeriesAt + 30 * stride;
  const h18 = siteSeriesAt + 72 * stride;
  const h20 = siteSeriesAt + 70 * stride;
  const h21 = siteSeriesAt + 43 * stride;
  const h22 = siteSeriesAt + 76 * stride;
  const h23 = siteSeriesAt + 75 * stride;
  const h24 = siteSeriesAt + 77 * stride;
  const h25 = siteInputs[siteInputsAt + 23];
  const h26 = siteSeriesAt + 78 * stride;
  const h27 = siteSeriesAt + 74 * stride;
  const h28 = siteSeriesAt + 79 * stride;
  const h29 = siteInputs[siteInputsAt + 110] === 1;
  const h30 = siteInputs[siteInputsAt + 110] === 2;
  const h31 = siteSeriesAt + 80 * stride;
  const h32 = siteSeriesAt + 81 * stride;
  const h33 = siteSeriesAt + 29 * stride;
  const h34 = siteSeriesAt + 82 * stride;
  const h35 = siteSeriesAt + 83 * stride;
  const h36 = siteSeriesAt + 86 * stride;
  const h37 = siteScalars[siteScalarsAt + 38];
  const h38 = siteSeriesAt + 89 * stride;
  const h39 = siteSeriesAt + 90 * stride;
  const h40 = siteSeriesAt + 91 * stride;
  const h41 = siteSeriesAt + 92 * stride;
  const h42 = siteSeriesAt + 93 * stride;
  const h43 = siteSeriesAt + 94 * stride;
  const h44 = siteSeriesAt + 95 * stride;
  const h45 = siteScalars[siteScalarsAt + 33];
  const h46 = siteScalars[siteScalarsAt + 34];
  const h47 = siteInputs[siteInputsAt + 19];
  const h48 = siteInputs[siteInputsAt + 0] === 1;
  const h49 = siteScalars[siteScalarsAt + 41];
  const h50 = siteScalars[siteScalarsAt + 40];
  const h51 = siteSeriesAt + 96 * stride;
  const h52 = siteSeriesAt + 97 * stride;
  const h53 = (siteInputs[siteInputsAt + 70] + siteInputs[siteInputsAt + 57]);
  const h54 = siteSeriesAt + 98 * stride;
  const h55 = siteSeriesAt + 99 * stride;
  const h56 = siteSeriesAt + 100 * stride;
  const h57 = siteSeriesAt + 101 * stride;
  const h59 = siteSeriesAt + 106 * stride;
  const h60 = siteSeriesAt + 39 * stride;
  const h61 = siteSeriesAt + 109 * stride;
  const h62 = siteSeriesAt + 110 * stride;
  const h64 = siteSeriesAt + 111 * stride;
  const h68 = marketInputs[18];
  const h71 = siteSeriesAt + 112 * stride;
  const h74 = siteSeriesAt + 113 * stride;
  const h78 = siteScalars[siteScalarsAt + 42];
  const h79 = siteSeriesAt + 114 * stride;
  const h80 = siteSeriesAt + 115 * stride;
  const h81 = siteSeriesAt + 116 * stride;
  const h82 = siteSeriesAt + 117 * stride;
  const h83 = marketInputs[16] === 1;
  const h85 = marketInputs[15];
  const h88 = siteSeriesAt + 118 * stride;
  const h89 = siteSeriesAt + 119 * stride;
  const h92 = siteSeriesAt + 120 * stride;
  const h93 = siteSeriesAt + 121 * stride;
  const h98 = siteSeriesAt + 122 * stride;
  const h101 = siteSeriesAt + 123 * stride;
  const h105 = siteSeriesAt + 124 * stride;
  const h106 = siteSeriesAt + 125 * stride;
  const h107 = siteSeriesAt + 126 * stride;
  const h108 = siteSeriesAt + 127 * stride;
  const h109 = siteSeriesAt + 128 * stride;
  const h110 = siteSeriesAt + 129 * stride;
  const h111 = siteSeriesAt + 131 * stride;
  const h112 = siteSeriesAt + 132 * stride;
  const h113 = siteSeriesAt + 133 * stride;
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
  const h141 = siteInputs[siteInputsAt + 13];
  let p144 = 0;
  let p148 = 0;
  let p156 = 0;
  let p157 = 0;
  let p158 = 0;
  let p159 = 0;
  let p165 = 0;
  let p168 = 0;
  let p176 = 0;
  let p177 = 0;
  let p178 = 0;
  let p179 = 0;
  let p180 = 0;
  let p181 = 0;
  {
  const v_site_asicProceeds = gathered[h7 + 0];
  siteSeries[h8 + 0] = v_site_asicProceeds;
  const v_site_exitProceeds = 0;
  siteSeries[h9 + 0] = v_site_exitProceeds;
  const c16 = siteSeries[h15 + 0];
  const c19 = siteSeries[h18 + 0];
  const v_site_leaseCash = ((((((((siteSeries[h10 + 0] - siteSeries[h11 + 0]) + siteSeries[h12 + 0]) + siteSeries[h13 + 0]) + siteSeries[h14 + 0]) + v_site_asicProceeds) + c16) + siteSeries[h17 + 0]) - ((c19 - siteSeries[h20 + 0]) - siteSeries[h21 + 0]));
  siteSeries[h22 + 0] = v_site_leaseCash;
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h23 + 0]);
  siteSeries[h24 + 0] = v_site_cashWithNothing;
  const v_site_cashWithExit = ((0 <= h25 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  siteSeries[h26 + 0] = v_site_cashWithExit;
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h27 + 0]);
  siteSeries[h28 + 0] = v_site_cashWithRenewal;
  const v_site_conversionCash = (h29 ? v_site_cashWithExit : (h30 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  siteSeries[h31 + 0] = v_site_conversionCash;
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  siteSeries[h32 + 0] = v_site_terminalCash;
  const v_site_planCash = (siteSeries[h33 + 0] + v_site_conversionCash);
  siteSeries[h34 + 0] = v_site_planCash;
  const v_site_planCumulative = (0 + v_site_planCash);
  siteSeries[h35 + 0] = v_site_planCumulative;
  const v_site_draws = (siteSeries[h36 + 0] * h37);
  siteSeries[h38 + 0] = v_site_draws;
  const v_site_loanInterest = 0;
  siteSeries[h39 + 0] = v_site_loanInterest;
  const v_site_debtService = 0;
  siteSeries[h40 + 0] = v_site_debtService;
  const v_site_sweep = 0;
  siteSeries[h41 + 0] = v_site_sweep;
  const v_site_loanBalance = (0 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  siteSeries[h42 + 0] = v_site_loanBalance;
  const v_site_capitalisedInterest = 0;
  siteSeries[h43 + 0] = v_site_capitalisedInterest;
  const v_site_principal = 0;
  siteSeries[h44 + 0] = v_site_principal;
  const v_site_debtReserve = ((0 >= h45 && 0 < h46) ? Math.min((h47 * (h48 ? (Math.max(valueIn(siteSeries, h10, (0 + 1), months), 0) * h49) : h50)), v_site_loanBalance) : 0);
  siteSeries[h51 + 0] = v_site_debtReserve;
  const v_site_reserveFunding = (v_site_debtReserve - 0);
  siteSeries[h52 + 0] = v_site_reserveFunding;
  const v_site_loanCosts = (v_site_draws * h53);
  siteSeries[h54 + 0] = v_site_loanCosts;
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  siteSeries[h55 + 0] = v_site_leveredCash;
  const v_site_dscr = NaN;
  siteSeries[h56 + 0] = v_site_dscr;
  const v_site_covenantBreach = 0;
  siteSeries[h57 + 0] = v_site_covenantBreach;
  const c58 = (v_site_conversionCash + ((h29 && 0 > h25) ? 0 : c19));
  const v_site_taxIncome = (((c58 - siteSeries[h59 + 0]) - siteSeries[h60 + 0]) - siteSeries[h61 + 0]);
  siteSeries[h62 + 0] = v_site_taxIncome;
  const c63 = ((0 - 1) / 12);
  const v_site_unleveredTaxable = (0 + v_site_taxIncome);
  siteSeries[h64 + 0] = v_site_unleveredTaxable;
  const c65 = (0 / 12);
  let c70;
  if (((c65 === Math.ceil(c65) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c66 = (v_site_unleveredTaxable - 0);
  const c67 = Math.max(c66, 0);
  const c69 = Math.min((c67 * h68), 0);
  c70 = c69;
  } else {
  c70 = 0;
  }
  const v_site_unleveredLossUsed = c70;
  siteSeries[h71 + 0] = v_site_unleveredLossUsed;
  let c73;
  if (((c65 === Math.ceil(c65) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c72 = (v_site_unleveredTaxable - 0);
  c73 = Math.max((0 - c72), 0);
  } else {
  c73 = 0;
  }
  const v_site_unleveredLossBalance = ((0 + c73) - v_site_unleveredLossUsed);
  siteSeries[h74 + 0] = v_site_unleveredLossBalance;
  const c75 = (v_site_unleveredTaxable - 0);
  const c76 = Math.max(c75, 0);
  const c77 = Math.min((c76 * h68), 0);
  const v_site_unleveredTaxDue = ((c76 - c77) * h78);
  siteSeries[h79 + 0] = v_site_unleveredTaxDue;
  const v_site_unleveredTax = (v_site_unleveredTaxDue - 0);
  siteSeries[h80 + 0] = v_site_unleveredTax;
  const v_site_leveredInterestOfYear = (0 + ((v_site_loanInterest - v_site_capitalisedInterest) + v_site_loanCosts));
  siteSeries[h81 + 0] = v_site_leveredInterestOfYear;
  const v_site_leveredIncomeBeforeInterest = (0 + c58);
  siteSeries[h82 + 0] = v_site_leveredIncomeBeforeInterest;
  let c87;
  if (h83) {
  const c84 = (v_site_leveredInterestOfYear + 0);
  c87 = Math.min(c84, (Math.max(v_site_leveredIncomeBeforeInterest, 0) * h85));
  } else {
  const c86 = (v_site_leveredInterestOfYear + 0);
  c87 = c86;
  }
  const v_site_leveredInterestDeductible = c87;
  siteSeries[h88 + 0] = v_site_leveredInterestDeductible;
  const v_site_leveredInterestDeducted = (((c65 === Math.ceil(c65) ? 1 : 0) + (0 === months ? 1 : 0)) > 0 ? v_site_leveredInterestDeductible : 0);
  siteSeries[h89 + 0] = v_site_leveredInterestDeducted;
  let c91;
  if (((c65 === Math.ceil(c65) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c90 = (v_site_leveredInterestOfYear + 0);
  c91 = (c90 - v_site_leveredInterestDeducted);
  } else {
  c91 = 0;
  }
  const v_site_leveredInterestCarried = c91;
  siteSeries[h92 + 0] = v_site_leveredInterestCarried;
  const v_site_leveredTaxable = (0 + v_site_taxIncome);
  siteSeries[h93 + 0] = v_site_leveredTaxable;
  let c97;
  if (((c65 === Math.ceil(c65) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c94 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c95 = Math.max(c94, 0);
  const c96 = Math.min((c95 * h68), 0);
  c97 = c96;
  } else {
  c97 = 0;
  }
  const v_site_leveredLossUsed = c97;
  siteSeries[h98 + 0] = v_site_leveredLossUsed;
  let c100;
  if (((c65 === Math.ceil(c65) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c99 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  c100 = Math.max((0 - c99), 0);
  } else {
  c100 = 0;
  }
  const v_site_leveredLossBalance = ((0 + c100) - v_site_leveredLossUsed);
  siteSeries[h101 + 0] = v_site_leveredLossBalance;
  const c102 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c103 = Math.max(c102, 0);
  const c104 = Math.min((c103 * h68), 0);
  const v_site_leveredTaxDue = ((c103 - c104) * h78);
  siteSeries[h105 + 0] = v_site_leveredTaxDue;
  const v_site_leveredTax = (v_site_leveredTaxDue - 0);
  siteSeries[h106 + 0] = v_site_leveredTax;
  const v_site_afterTaxCash = (v_site_conversionCash - v_site_unleveredTax);
  siteSeries[h107 + 0] = v_site_afterTaxCash;
  const v_site_equityCash = (v_site_leveredCash - v_site_leveredTax);
  siteSeries[h108 + 0] = v_site_equityCash;
  const v_site_equityCumulative = (0 + v_site_equityCash);
  siteSeries[h109 + 0] = v_site_equityCumulative;
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
  total2 += ((v_site_asicProceeds + c16) * c115);
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
  p144 = v_site_unleveredTaxable;
  p148 = v_site_unleveredLossBalance;
  p156 = v_site_unleveredTaxDue;
  p157 = v_site_leveredInterestOfYear;
  p158 = v_site_leveredIncomeBeforeInterest;
  p159 = v_site_leveredInterestCarried;
  p165 = v_site_leveredTaxable;
  p168 = v_site_leveredLossBalance;
  p176 = v_site_leveredTaxDue;
  p177 = v_site_equityCumulative;
  p178 = v_site_leveredCumulative;
  p179 = v_site_conversionCashSoFar;
  p180 = v_site_afterTaxCashSoFar;
  p181 = v_site_equityCashSoFar;
  }
  for (let t = 1; t <= months; t += 1) {
  const v_site_asicProceeds = gathered[h7 + t];
  siteSeries[h8 + t] = v_site_asicProceeds;
  const v_site_exitProceeds = (t === h25 ? h122 : 0);
  siteSeries[h9 + t] = v_site_exitProceeds;
  const c123 = siteSeries[h10 + t];
  const c124 = siteSeries[h15 + t];
  const c125 = siteSeries[h18 + t];
  const v_site_leaseCash = ((((((((c123 - siteSeries[h11 + t]) + siteSeries[h12 + t]) + siteSeries[h13 + t]) + siteSeries[h14 + t]) + v_site_asicProceeds) + c124) + siteSeries[h17 + t]) - ((c125 - siteSeries[h20 + t]) - siteSeries[h21 + t]));
  siteSeries[h22 + t] = v_site_leaseCash;
  const v_site_cashWithNothing = (v_site_leaseCash + siteSeries[h23 + t]);
  siteSeries[h24 + t] = v_site_cashWithNothing;
  const v_site_cashWithExit = ((t <= h25 ? v_site_cashWithNothing : 0) + v_site_exitProceeds);
  siteSeries[h26 + t] = v_site_cashWithExit;
  const v_site_cashWithRenewal = (v_site_cashWithNothing + siteSeries[h27 + t]);
  siteSeries[h28 + t] = v_site_cashWithRenewal;
  const v_site_conversionCash = (h29 ? v_site_cashWithExit : (h30 ? v_site_cashWithRenewal : v_site_cashWithNothing));
  siteSeries[h31 + t] = v_site_conversionCash;
  const v_site_terminalCash = (v_site_conversionCash - v_site_cashWithNothing);
  siteSeries[h32 + t] = v_site_terminalCash;
  const v_site_planCash = (siteSeries[h33 + t] + v_site_conversionCash);
  siteSeries[h34 + t] = v_site_planCash;
  const v_site_planCumulative = (p126 + v_site_planCash);
  siteSeries[h35 + t] = v_site_planCumulative;
  const v_site_draws = (siteSeries[h36 + t] * h37);
  siteSeries[h38 + t] = v_site_draws;
  const v_site_loanInterest = ((p127 * h128) + ((v_site_draws * h128) * 0.5));
  siteSeries[h39 + t] = v_site_loanInterest;
  let c134;
  if (t >= h46) {
  const c129 = (p127 + v_site_loanInterest);
  c134 = (c129 + v_site_draws);
  } else {
  let c133;
  if (t <= h130) {
  c133 = 0;
  } else {
  let c132;
  if (t <= h45) {
  c132 = v_site_loanInterest;
  } else {
  const c131 = (p127 + v_site_loanInterest);
  c132 = Math.min((h48 ? (Math.max(c123, 0) * h49) : h50), c131);
  }
  c133 = c132;
  }
  c134 = c133;
  }
  const v_site_debtService = c134;
  siteSeries[h40 + t] = v_site_debtService;
  let c137;
  if ((t > h45 && t <= h46)) {
  const c136 = (p127 + v_site_loanInterest);
  c137 = Math.min((Math.max((c123 - v_site_debtService), 0) * h135), Math.max((c136 - v_site_debtService), 0));
  } else {
  c137 = 0;
  }
  const v_site_sweep = c137;
  siteSeries[h41 + t] = v_site_sweep;
  const v_site_loanBalance = (p127 + (((v_site_draws + v_site_loanInterest) - v_site_debtService) - v_site_sweep));
  siteSeries[h42 + t] = v_site_loanBalance;
  const v_site_capitalisedInterest = (t <= h130 ? v_site_loanInterest : 0);
  siteSeries[h43 + t] = v_site_capitalisedInterest;
  const v_site_principal = ((v_site_debtService - (t > h130 ? v_site_loanInterest : 0)) + v_site_sweep);
  siteSeries[h44 + t] = v_site_principal;
  const v_site_debtReserve = ((t >= h45 && t < h46) ? Math.min((h47 * (h48 ? (Math.max(valueIn(siteSeries, h10, (t + 1), months), 0) * h49) : h50)), v_site_loanBalance) : 0);
  siteSeries[h51 + t] = v_site_debtReserve;
  const v_site_reserveFunding = (v_site_debtReserve - p138);
  siteSeries[h52 + t] = v_site_reserveFunding;
  const v_site_loanCosts = (v_site_draws * h53);
  siteSeries[h54 + t] = v_site_loanCosts;
  const v_site_leveredCash = (((((v_site_conversionCash + v_site_draws) - v_site_loanCosts) - v_site_debtService) - v_site_sweep) - v_site_reserveFunding);
  siteSeries[h55 + t] = v_site_leveredCash;
  const c139 = ((t > h45 ? 1 : 0) * (t <= h46 ? 1 : 0));
  const c140 = ((c139 * ((h29 && t === h25) ? 0 : 1)) * (v_site_debtService > 0.01 ? 1 : 0));
  const v_site_dscr = quotient(c123, (c140 !== 0 ? v_site_debtService : 0));
  siteSeries[h56 + t] = v_site_dscr;
  const v_site_covenantBreach = ((c140 * (c123 < (v_site_debtService * h141) ? 1 : 0)) !== 0 ? 1 : 0);
  siteSeries[h57 + t] = v_site_covenantBreach;
  const c142 = (v_site_conversionCash + ((h29 && t > h25) ? 0 : c125));
  const v_site_taxIncome = (((c142 - siteSeries[h59 + t]) - siteSeries[h60 + t]) - siteSeries[h61 + t]);
  siteSeries[h62 + t] = v_site_taxIncome;
  const c143 = ((t - 1) / 12);
  const v_site_unleveredTaxable = ((c143 === Math.ceil(c143) ? 0 : p144) + v_site_taxIncome);
  siteSeries[h64 + t] = v_site_unleveredTaxable;
  const c145 = (t / 12);
  let c150;
  if (((c145 === Math.ceil(c145) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c146 = (v_site_unleveredTaxable - 0);
  const c147 = Math.max(c146, 0);
  const c149 = Math.min((c147 * h68), p148);
  c150 = c149;
  } else {
  c150 = 0;
  }
  const v_site_unleveredLossUsed = c150;
  siteSeries[h71 + t] = v_site_unleveredLossUsed;
  let c152;
  if (((c145 === Math.ceil(c145) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c151 = (v_site_unleveredTaxable - 0);
  c152 = Math.max((0 - c151), 0);
  } else {
  c152 = 0;
  }
  const v_site_unleveredLossBalance = ((p148 + c152) - v_site_unleveredLossUsed);
  siteSeries[h74 + t] = v_site_unleveredLossBalance;
  const c153 = (v_site_unleveredTaxable - 0);
  const c154 = Math.max(c153, 0);
  const c155 = Math.min((c154 * h68), p148);
  const v_site_unleveredTaxDue = ((c154 - c155) * h78);
  siteSeries[h79 + t] = v_site_unleveredTaxDue;
  const v_site_unleveredTax = (v_site_unleveredTaxDue - (c143 === Math.ceil(c143) ? 0 : p156));
  siteSeries[h80 + t] = v_site_unleveredTax;
  const v_site_leveredInterestOfYear = ((c143 === Math.ceil(c143) ? 0 : p157) + ((v_site_loanInterest - v_site_capitalisedInterest) + v_site_loanCosts));
  siteSeries[h81 + t] = v_site_leveredInterestOfYear;
  const v_site_leveredIncomeBeforeInterest = ((c143 === Math.ceil(c143) ? 0 : p158) + c142);
  siteSeries[h82 + t] = v_site_leveredIncomeBeforeInterest;
  let c162;
  if (h83) {
  const c160 = (v_site_leveredInterestOfYear + p159);
  c162 = Math.min(c160, (Math.max(v_site_leveredIncomeBeforeInterest, 0) * h85));
  } else {
  const c161 = (v_site_leveredInterestOfYear + p159);
  c162 = c161;
  }
  const v_site_leveredInterestDeductible = c162;
  siteSeries[h88 + t] = v_site_leveredInterestDeductible;
  const v_site_leveredInterestDeducted = (((c145 === Math.ceil(c145) ? 1 : 0) + (t === months ? 1 : 0)) > 0 ? v_site_leveredInterestDeductible : 0);
  siteSeries[h89 + t] = v_site_leveredInterestDeducted;
  let c164;
  if (((c145 === Math.ceil(c145) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c163 = (v_site_leveredInterestOfYear + p159);
  c164 = (c163 - v_site_leveredInterestDeducted);
  } else {
  c164 = p159;
  }
  const v_site_leveredInterestCarried = c164;
  siteSeries[h92 + t] = v_site_leveredInterestCarried;
  const v_site_leveredTaxable = ((c143 === Math.ceil(c143) ? 0 : p165) + v_site_taxIncome);
  siteSeries[h93 + t] = v_site_leveredTaxable;
  let c170;
  if (((c145 === Math.ceil(c145) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c166 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c167 = Math.max(c166, 0);
  const c169 = Math.min((c167 * h68), p168);
  c170 = c169;
  } else {
  c170 = 0;
  }
  const v_site_leveredLossUsed = c170;
  siteSeries[h98 + t] = v_site_leveredLossUsed;
  let c172;
  if (((c145 === Math.ceil(c145) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c171 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  c172 = Math.max((0 - c171), 0);
  } else {
  c172 = 0;
  }
  const v_site_leveredLossBalance = ((p168 + c172) - v_site_leveredLossUsed);
  siteSeries[h101 + t] = v_site_leveredLossBalance;
  const c173 = (v_site_leveredTaxable - v_site_leveredInterestDeductible);
  const c174 = Math.max(c173, 0);
  const c175 = Math.min((c174 * h68), p168);
  const v_site_leveredTaxDue = ((c174 - c175) * h78);
  siteSeries[h105 + t] = v_site_leveredTaxDue;
  const v_site_leveredTax = (v_site_leveredTaxDue - (c143 === Math.ceil(c143) ? 0 : p176));
  siteSeries[h106 + t] = v_site_leveredTax;
  const v_site_afterTaxCash = (v_site_conversionCash - v_site_unleveredTax);
  siteSeries[h107 + t] = v_site_afterTaxCash;
  const v_site_equityCash = (v_site_leveredCash - v_site_leveredTax);
  siteSeries[h108 + t] = v_site_equityCash;
  const v_site_equityCumulative = (p177 + v_site_equityCash);
  siteSeries[h109 + t] = v_site_equityCumulative;
  const v_site_leveredCumulative = (p178 + v_site_leveredCash);
  siteSeries[h110 + t] = v_site_leveredCumulative;
  const v_site_conversionCashSoFar = (p179 + v_site_conversionCash);
  siteSeries[h111 + t] = v_site_conversionCashSoFar;
  const v_site_afterTaxCashSoFar = (p180 + v_site_afterTaxCash);
  siteSeries[h112 + t] = v_site_afterTaxCashSoFar;
  const v_site_equityCashSoFar = (p181 + v_site_equityCash);
  siteSeries[h113 + t] = v_site_equityCashSoFar;
  const c182 = marketSeries[h114 + t];
  total0 += (v_site_terminalCash * c182);
  total1 += (v_site_leaseCash * c182);
  total2 += ((v_site_asicProceeds + c124) * c182);
  total3 += ((v_site_cashWithExit - v_site_cashWithNothing) * c182);
  total4 += ((v_site_cashWithRenewal - v_site_cashWithNothing) * c182);
  const c183 = marketSeries[h116 + t];
  total5 += (Math.max((0 - v_site_conversionCash), 0) * c183);
  const c184 = marketSeries[h118 + t];
  total6 += (Math.max(v_site_conversionCash, 0) * c184);
  total7 += (v_site_afterTaxCash * c182);
  const c185 = marketSeries[h120 + t];
  total8 += (v_site_leveredCash * c185);
  total9 += (v_site_equityCash * c185);
  total10 += v_site_covenantBreach;
  total11 += v_site_draws;
  total12 += v_site_capitalisedInterest;
  total13 += v_site_loanCosts;
  total14 += (Math.max((0 - v_site_leveredCash), 0) * c183);
  total15 += (Math.max(v_site_leveredCash, 0) * c184);
  total16 += (Math.max((0 - v_site_afterTaxCash), 0) * c183);
  total17 += (Math.max(v_site_afterTaxCash, 0) * c184);
  total18 += (Math.max((0 - v_site_equityCash), 0) * c183);
  total19 += (Math.max(v_site_equityCash, 0) * c184);
  p126 = v_site_planCumulative;
  p127 = v_site_loanBalance;
  p138 = v_site_debtReserve;
  p144 = v_site_unleveredTaxable;
  p148 = v_site_unleveredLossBalance;
  p156 = v_site_unleveredTaxDue;
  p157 = v_site_leveredInterestOfYear;
  p158 = v_site_leveredIncomeBeforeInterest;
  p159 = v_site_leveredInterestCarried;
  p165 = v_site_leveredTaxable;
  p168 = v_site_leveredLossBalance;
  p176 = v_site_leveredTaxDue;
  p177 = v_site_equityCumulative;
  p178 = v_site_leveredCumulative;
  p179 = v_site_conversionCashSoFar;
  p180 = v_site_afterTaxCashSoFar;
  p181 = v_site_equityCashSoFar;
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
function siteRound3Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
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
  siteScalars[siteScalarsAt + 74] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 83 * stride, siteSeriesAt + 83 * stride + stride));
  siteScalars[siteScalarsAt + 75] = siteTotals[30];
  siteScalars[siteScalarsAt + 76] = siteTotals[31];
  siteScalars[siteScalarsAt + 77] = siteTotals[32];
  siteScalars[siteScalarsAt + 78] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 129 * stride, siteSeriesAt + 129 * stride + stride));
  siteScalars[siteScalarsAt + 79] = quotient(siteScalars[siteScalarsAt + 76], siteScalars[siteScalarsAt + 78]);
  siteScalars[siteScalarsAt + 81] = siteTotals[33];
  siteScalars[siteScalarsAt + 82] = siteTotals[34];
  siteScalars[siteScalarsAt + 83] = siteTotals[35];
  siteScalars[siteScalarsAt + 84] = siteTotals[36];
  siteScalars[siteScalarsAt + 85] = valueIn(siteSeries, siteSeriesAt + 96 * stride, siteScalars[siteScalarsAt + 33], months);
  siteScalars[siteScalarsAt + 86] = (((siteScalars[siteScalarsAt + 44] + siteScalars[siteScalarsAt + 83]) + siteScalars[siteScalarsAt + 84]) + siteScalars[siteScalarsAt + 85]);
  siteScalars[siteScalarsAt + 87] = ((siteScalars[siteScalarsAt + 86] - siteScalars[siteScalarsAt + 82]) - siteScalars[siteScalarsAt + 83]);
  siteScalars[siteScalarsAt + 88] = quotient(siteScalars[siteScalarsAt + 86], siteScalars[siteScalarsAt + 12]);
  siteScalars[siteScalarsAt + 97] = (reductions.paybackMonth.compute(siteSeries, siteSeriesAt + 80 * stride, siteSeriesAt + 80 * stride + stride) - siteScalars[siteScalarsAt + 20]);
  siteScalars[siteScalarsAt + 98] = quotient(siteScalars[siteScalarsAt + 51], siteScalars[siteScalarsAt + 9]);
  siteScalars[siteScalarsAt + 99] = quotient(siteScalars[siteScalarsAt + 51], siteScalars[siteScalarsAt + 10]);
  siteScalars[siteScalarsAt + 104] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 131 * stride, siteSeriesAt + 131 * stride + stride));
  siteScalars[siteScalarsAt + 105] = siteTotals[37];
  siteScalars[siteScalarsAt + 106] = siteTotals[38];
  siteScalars[siteScalarsAt + 107] = ((quotient(quotient(siteScalars[siteScalarsAt + 106], valueIn(marketSeries, 14 * stride, months, months)), siteScalars[siteScalarsAt + 105]) ** quotient(12, months)) - quotient(months, months));
  siteScalars[siteScalarsAt + 108] = siteTotals[39];
  siteScalars[siteScalarsAt + 109] = siteTotals[40];
  siteScalars[siteScalarsAt + 110] = ((quotient(quotient(siteScalars[siteScalarsAt + 109], valueIn(marketSeries, 14 * stride, months, months)), siteScalars[siteScalarsAt + 108]) ** quotient(12, months)) - quotient(months, months));
  siteScalars[siteScalarsAt + 111] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 132 * stride, siteSeriesAt + 132 * stride + stride));
  siteScalars[siteScalarsAt + 112] = siteTotals[41];
  siteScalars[siteScalarsAt + 113] = siteTotals[42];
  siteScalars[siteScalarsAt + 114] = ((quotient(quotient(siteScalars[siteScalarsAt + 113], valueIn(marketSeries, 14 * stride, months, months)), siteScalars[siteScalarsAt + 112]) ** quotient(12, months)) - quotient(months, months));
  siteScalars[siteScalarsAt + 115] = (0 - reductions.lowest.compute(siteSeries, siteSeriesAt + 133 * stride, siteSeriesAt + 133 * stride + stride));
}
export function evaluateSite(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered) {
  siteRound0Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound0Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound0Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound1Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound1Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound1Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound2Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound2Step1(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound2Step2(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
  siteRound3Step0(marketInputs, marketSeries, marketScalars, siteInputs, siteInputsAt, blockInputs, blockInputsAt, blockCount, months, siteSeries, siteSeriesAt, siteScalars, siteScalarsAt, blockSeries, blockScalars, gathered);
}

const portfolioTotals = new Float64Array(9);
function portfolioRound0Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  let sum_site_energisedMw = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_energisedMw = sum_site_energisedMw + siteScalars[b * 116 + 9];
  }
  portfolioScalars[0] = sum_site_energisedMw;
  let sum_site_finalMw = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_finalMw = sum_site_finalMw + siteScalars[b * 116 + 10];
  }
  portfolioScalars[1] = sum_site_finalMw;
  let sum_site_aiUtilityMw = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_aiUtilityMw = sum_site_aiUtilityMw + siteScalars[b * 116 + 11];
  }
  portfolioScalars[2] = sum_site_aiUtilityMw;
  let sum_site_criticalItMw = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_criticalItMw = sum_site_criticalItMw + siteScalars[b * 116 + 12];
  }
  portfolioScalars[3] = sum_site_criticalItMw;
  let sum_site_capexTotal = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_capexTotal = sum_site_capexTotal + siteScalars[b * 116 + 44];
  }
  portfolioScalars[4] = sum_site_capexTotal;
  let sum_site_npvDoNothing = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvDoNothing = sum_site_npvDoNothing + siteScalars[b * 116 + 46];
  }
  portfolioScalars[5] = sum_site_npvDoNothing;
  let sum_site_npvPlan = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvPlan = sum_site_npvPlan + siteScalars[b * 116 + 51];
  }
  portfolioScalars[6] = sum_site_npvPlan;
  let sum_site_gain = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_gain = sum_site_gain + siteScalars[b * 116 + 52];
  }
  portfolioScalars[7] = sum_site_gain;
  let sum_site_stableNoiTotal = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_stableNoiTotal = sum_site_stableNoiTotal + siteScalars[b * 116 + 31];
  }
  portfolioScalars[8] = sum_site_stableNoiTotal;
  let sum_site_financedCost = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_financedCost = sum_site_financedCost + siteScalars[b * 116 + 86];
  }
  portfolioScalars[9] = sum_site_financedCost;
  let sum_site_stableRevenue = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_stableRevenue = sum_site_stableRevenue + siteScalars[b * 116 + 89];
  }
  portfolioScalars[10] = sum_site_stableRevenue;
  let sum_site_contractValue = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_contractValue = sum_site_contractValue + siteScalars[b * 116 + 23];
  }
  portfolioScalars[11] = sum_site_contractValue;
  let sum_site_loan = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_loan = sum_site_loan + siteScalars[b * 116 + 39];
  }
  portfolioScalars[12] = sum_site_loan;
  let sum_site_interestDuringConstruction = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_interestDuringConstruction = sum_site_interestDuringConstruction + siteScalars[b * 116 + 83];
  }
  portfolioScalars[13] = sum_site_interestDuringConstruction;
  let sum_site_equityUse = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_equityUse = sum_site_equityUse + siteScalars[b * 116 + 87];
  }
  portfolioScalars[14] = sum_site_equityUse;
  let sum_site_breachMonths = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_breachMonths = sum_site_breachMonths + siteScalars[b * 116 + 81];
  }
  portfolioScalars[15] = sum_site_breachMonths;
  let sum_site_npvKeptMining = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvKeptMining = sum_site_npvKeptMining + siteScalars[b * 116 + 47];
  }
  portfolioScalars[16] = sum_site_npvKeptMining;
  let sum_site_npvConversion = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvConversion = sum_site_npvConversion + siteScalars[b * 116 + 50];
  }
  portfolioScalars[17] = sum_site_npvConversion;
  let sum_site_npvMiningGivenUp = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvMiningGivenUp = sum_site_npvMiningGivenUp + siteScalars[b * 116 + 54];
  }
  portfolioScalars[18] = sum_site_npvMiningGivenUp;
  let sum_site_npvMiningUntilHandover = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvMiningUntilHandover = sum_site_npvMiningUntilHandover + siteScalars[b * 116 + 55];
  }
  portfolioScalars[19] = sum_site_npvMiningUntilHandover;
  let sum_site_npvAsicResale = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvAsicResale = sum_site_npvAsicResale + siteScalars[b * 116 + 56];
  }
  portfolioScalars[20] = sum_site_npvAsicResale;
  let sum_site_npvRent = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvRent = sum_site_npvRent + siteScalars[b * 116 + 57];
  }
  portfolioScalars[21] = sum_site_npvRent;
  let sum_site_npvLandlordCost = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvLandlordCost = sum_site_npvLandlordCost + siteScalars[b * 116 + 58];
  }
  portfolioScalars[22] = sum_site_npvLandlordCost;
  let sum_site_npvCloud = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvCloud = sum_site_npvCloud + siteScalars[b * 116 + 48];
  }
  portfolioScalars[23] = sum_site_npvCloud;
  let sum_site_npvContract = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvContract = sum_site_npvContract + siteScalars[b * 116 + 59];
  }
  portfolioScalars[24] = sum_site_npvContract;
  let sum_site_npvSale = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvSale = sum_site_npvSale + siteScalars[b * 116 + 60];
  }
  portfolioScalars[25] = sum_site_npvSale;
  let sum_site_npvHardCost = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvHardCost = sum_site_npvHardCost + siteScalars[b * 116 + 61];
  }
  portfolioScalars[26] = sum_site_npvHardCost;
  let sum_site_npvSiteWorks = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvSiteWorks = sum_site_npvSiteWorks + siteScalars[b * 116 + 62];
  }
  portfolioScalars[27] = sum_site_npvSiteWorks;
  let sum_site_npvTerminal = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvTerminal = sum_site_npvTerminal + siteScalars[b * 116 + 49];
  }
  portfolioScalars[28] = sum_site_npvTerminal;
  let sum_site_npvCreditLoss = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvCreditLoss = sum_site_npvCreditLoss + siteScalars[b * 116 + 63];
  }
  portfolioScalars[29] = sum_site_npvCreditLoss;
  let sum_site_npvLossAdjusted = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvLossAdjusted = sum_site_npvLossAdjusted + siteScalars[b * 116 + 64];
  }
  portfolioScalars[30] = sum_site_npvLossAdjusted;
  let sum_site_npvWithNothing = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvWithNothing = sum_site_npvWithNothing + siteScalars[b * 116 + 65];
  }
  portfolioScalars[31] = sum_site_npvWithNothing;
  let sum_site_npvWithExit = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvWithExit = sum_site_npvWithExit + siteScalars[b * 116 + 66];
  }
  portfolioScalars[32] = sum_site_npvWithExit;
  let sum_site_npvWithRenewal = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvWithRenewal = sum_site_npvWithRenewal + siteScalars[b * 116 + 67];
  }
  portfolioScalars[33] = sum_site_npvWithRenewal;
  let sum_site_npvAfterTax = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvAfterTax = sum_site_npvAfterTax + siteScalars[b * 116 + 75];
  }
  portfolioScalars[34] = sum_site_npvAfterTax;
  let sum_site_npvLevered = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvLevered = sum_site_npvLevered + siteScalars[b * 116 + 76];
  }
  portfolioScalars[35] = sum_site_npvLevered;
  let sum_site_npvEquity = 0;
  for (let b = 0; b < siteCount; b += 1) {
  sum_site_npvEquity = sum_site_npvEquity + siteScalars[b * 116 + 77];
  }
  portfolioScalars[36] = sum_site_npvEquity;
  portfolioScalars[37] = quotient(portfolioScalars[2], portfolioScalars[1]);
  portfolioScalars[38] = quotient(portfolioScalars[4], portfolioScalars[3]);
  portfolioScalars[39] = quotient(portfolioScalars[7], portfolioScalars[2]);
  portfolioScalars[40] = quotient(portfolioScalars[8], portfolioScalars[4]);
  portfolioScalars[42] = quotient(portfolioScalars[9], portfolioScalars[3]);
  portfolioScalars[43] = quotient(portfolioScalars[6], portfolioScalars[0]);
  portfolioScalars[44] = quotient(portfolioScalars[6], portfolioScalars[1]);
  portfolioScalars[61] = (portfolioInputs[0] + (marketInputs[7] * (1 - portfolioInputs[0])));
}
function portfolioRound0Step1(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
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
  const h1 = 0 * stride;
  const h2 = 1 * stride;
  const h3 = 2 * stride;
  const h4 = 3 * stride;
  const h5 = 4 * stride;
  const h6 = 5 * stride;
  const h7 = 6 * stride;
  const h8 = 7 * stride;
  const h9 = 8 * stride;
  const h10 = 9 * stride;
  const h11 = 10 * stride;
  const h12 = 11 * stride;
  const h13 = 12 * stride;
  const h14 = 13 * stride;
  const h15 = 14 * stride;
  const h16 = 15 * stride;
  const h17 = 16 * stride;
  const h18 = 17 * stride;
  const h19 = 18 * stride;
  const h20 = 19 * stride;
  const h21 = 20 * stride;
  const h22 = 21 * stride;
  const h23 = 22 * stride;
  const h24 = 23 * stride;
  const h25 = 24 * stride;
  const h26 = 25 * stride;
  const h27 = 26 * stride;
  const h28 = 27 * stride;
  const h29 = 28 * stride;
  const h30 = 29 * stride;
  const h31 = 30 * stride;
  const h32 = 31 * stride;
  const h33 = 32 * stride;
  const h34 = 33 * stride;
  const h35 = 34 * stride;
  const h36 = 35 * stride;
  const h37 = 36 * stride;
  const h38 = 37 * stride;
  const h39 = 38 * stride;
  const h40 = 39 * stride;
  const h41 = 40 * stride;
  const h42 = 41 * stride;
  const h43 = 42 * stride;
  const h44 = 43 * stride;
  const h45 = 44 * stride;
  const h46 = 45 * stride;
  const h47 = 46 * stride;
  const h48 = 47 * stride;
  const h49 = 48 * stride;
  const h50 = 49 * stride;
  const h51 = 50 * stride;
  const h52 = 51 * stride;
  const h53 = portfolioInputs[2];
  const h54 = (portfolioInputs[2] + portfolioInputs[3]);
  const h55 = portfolioInputs[4];
  const h56 = 52 * stride;
  const h57 = (0 - portfolioInputs[4]);
  const h58 = 53 * stride;
  const h59 = 54 * stride;
  const h60 = 55 * stride;
  const h62 = 56 * stride;
  const h63 = 57 * stride;
  const h64 = marketInputs[16] === 1;
  const h66 = marketInputs[15];
  const h69 = 58 * stride;
  const h71 = 59 * stride;
  const h74 = 60 * stride;
  const h75 = 61 * stride;
  const h78 = marketInputs[18];
  const h81 = 62 * stride;
  const h84 = 63 * stride;
  const h88 = portfolioScalars[61];
  const h89 = 64 * stride;
  const h90 = 65 * stride;
  const h91 = 66 * stride;
  const h92 = portfolioInputs[7];
  const h93 = portfolioInputs[8];
  const h94 = 67 * stride;
  const h96 = portfolioInputs[11];
  const h97 = (portfolioInputs[11] * (1 - portfolioInputs[12]));
  const h98 = 68 * stride;
  const h99 = 69 * stride;
  const h100 = 70 * stride;
  const h101 = 71 * stride;
  const h102 = 72 * stride;
  const h103 = 73 * stride;
  const h104 = 74 * stride;
  const h105 = portfolioInputs[6];
  const h106 = 75 * stride;
  const h107 = 76 * stride;
  let p110 = 0;
  let p111 = 0;
  let p112 = 0;
  let p113 = 0;
  const h114 = (portfolioInputs[10] / 12);
  const h115 = portfolioInputs[9];
  let y116 = 1;
  let y116Next = 1 + 12;
  const h117 = ((portfolioInputs[6] * portfolioInputs[5]) / 12);
  let p118 = 0;
  const h119 = portfolioInputs[1];
  let p121 = 0;
  let p122 = 0;
  let p124 = 0;
  let p131 = 0;
  let p134 = 0;
  let p142 = 0;
  let p143 = 0;
  let p145 = 0;
  let p146 = 0;
  {
  while (0 >= y116Next) { y116 *= (1 + h115); y116Next += 12; }
  const v_portfolio_conversionCash = gathered[h1 + 0];
  portfolioSeries[h1 + 0] = v_portfolio_conversionCash;
  const v_portfolio_planCumulative = gathered[h2 + 0];
  portfolioSeries[h2 + 0] = v_portfolio_planCumulative;
  const v_portfolio_keptMiningCash = gathered[h3 + 0];
  portfolioSeries[h3 + 0] = v_portfolio_keptMiningCash;
  const v_portfolio_noi = 0;
  portfolioSeries[h4 + 0] = v_portfolio_noi;
  const v_portfolio_miningCash = gathered[h5 + 0];
  portfolioSeries[h5 + 0] = v_portfolio_miningCash;
  const v_portfolio_leveredCash = gathered[h6 + 0];
  portfolioSeries[h6 + 0] = v_portfolio_leveredCash;
  const v_portfolio_taxIncome = gathered[h7 + 0];
  portfolioSeries[h7 + 0] = v_portfolio_taxIncome;
  const v_portfolio_loanInterest = 0;
  portfolioSeries[h8 + 0] = v_portfolio_loanInterest;
  const v_portfolio_capitalisedInterest = 0;
  portfolioSeries[h9 + 0] = v_portfolio_capitalisedInterest;
  const v_portfolio_loanCosts = gathered[h10 + 0];
  portfolioSeries[h10 + 0] = v_portfolio_loanCosts;
  const v_portfolio_loanBalance = gathered[h11 + 0];
  portfolioSeries[h11 + 0] = v_portfolio_loanBalance;
  const v_portfolio_afterTaxCash = gathered[h12 + 0];
  portfolioSeries[h12 + 0] = v_portfolio_afterTaxCash;
  const v_portfolio_availableMw = gathered[h13 + 0];
  portfolioSeries[h13 + 0] = v_portfolio_availableMw;
  const v_portfolio_aiMw = gathered[h14 + 0];
  portfolioSeries[h14 + 0] = v_portfolio_aiMw;
  const v_portfolio_inBuildMw = gathered[h15 + 0];
  portfolioSeries[h15 + 0] = v_portfolio_inBuildMw;
  const v_portfolio_miningMw = gathered[h16 + 0];
  portfolioSeries[h16 + 0] = v_portfolio_miningMw;
  const v_portfolio_reservedMw = gathered[h17 + 0];
  portfolioSeries[h17 + 0] = v_portfolio_reservedMw;
  const v_portfolio_unusedMw = gathered[h18 + 0];
  portfolioSeries[h18 + 0] = v_portfolio_unusedMw;
  const v_portfolio_movedMw = 0;
  portfolioSeries[h19 + 0] = v_portfolio_movedMw;
  const v_portfolio_itMw = gathered[h20 + 0];
  portfolioSeries[h20 + 0] = v_portfolio_itMw;
  const v_portfolio_hashrate = gathered[h21 + 0];
  portfolioSeries[h21 + 0] = v_portfolio_hashrate;
  const v_portfolio_doNothingCash = gathered[h22 + 0];
  portfolioSeries[h22 + 0] = v_portfolio_doNothingCash;
  const v_portfolio_miningGivenUp = gathered[h23 + 0];
  portfolioSeries[h23 + 0] = v_portfolio_miningGivenUp;
  const v_portfolio_planCash = gathered[h24 + 0];
  portfolioSeries[h24 + 0] = v_portfolio_planCash;
  const v_portfolio_doNothingCumulative = gathered[h25 + 0];
  portfolioSeries[h25 + 0] = v_portfolio_doNothingCumulative;
  const v_portfolio_rent = 0;
  portfolioSeries[h26 + 0] = v_portfolio_rent;
  const v_portfolio_landlordCost = 0;
  portfolioSeries[h27 + 0] = v_portfolio_landlordCost;
  const v_portfolio_cloudRevenue = 0;
  portfolioSeries[h28 + 0] = v_portfolio_cloudRevenue;
  const v_portfolio_cloudCost = 0;
  portfolioSeries[h29 + 0] = v_portfolio_cloudCost;
  const v_portfolio_ebitda = 0;
  portfolioSeries[h30 + 0] = v_portfolio_ebitda;
  const v_portfolio_capex = gathered[h31 + 0];
  portfolioSeries[h31 + 0] = v_portfolio_capex;
  const v_portfolio_gpuResale = 0;
  portfolioSeries[h32 + 0] = v_portfolio_gpuResale;
  const v_portfolio_asicProceeds = gathered[h33 + 0];
  portfolioSeries[h33 + 0] = v_portfolio_asicProceeds;
  const v_portfolio_redeployedCash = gathered[h34 + 0];
  portfolioSeries[h34 + 0] = v_portfolio_redeployedCash;
  const v_portfolio_writeOff = gathered[h35 + 0];
  portfolioSeries[h35 + 0] = v_portfolio_writeOff;
  const v_portfolio_contractCash = gathered[h36 + 0];
  portfolioSeries[h36 + 0] = v_portfolio_contractCash;
  const v_portfolio_saleProceeds = gathered[h37 + 0];
  portfolioSeries[h37 + 0] = v_portfolio_saleProceeds;
  const v_portfolio_terminalCash = gathered[h38 + 0];
  portfolioSeries[h38 + 0] = v_portfolio_terminalCash;
  const v_portfolio_draws = gathered[h39 + 0];
  portfolioSeries[h39 + 0] = v_portfolio_draws;
  const v_portfolio_debtService = 0;
  portfolioSeries[h40 + 0] = v_portfolio_debtService;
  const v_portfolio_sweep = 0;
  portfolioSeries[h41 + 0] = v_portfolio_sweep;
  const v_portfolio_reserveFunding = gathered[h42 + 0];
  portfolioSeries[h42 + 0] = v_portfolio_reserveFunding;
  const v_portfolio_covenantBreach = 0;
  portfolioSeries[h43 + 0] = v_portfolio_covenantBreach;
  const v_portfolio_unleveredTax = gathered[h44 + 0];
  portfolioSeries[h44 + 0] = v_portfolio_unleveredTax;
  const v_portfolio_leveredTax = gathered[h45 + 0];
  portfolioSeries[h45 + 0] = v_portfolio_leveredTax;
  const v_portfolio_equityCash = gathered[h46 + 0];
  portfolioSeries[h46 + 0] = v_portfolio_equityCash;
  const v_portfolio_conversionCashSoFar = (0 + v_portfolio_conversionCash);
  portfolioSeries[h47 + 0] = v_portfolio_conversionCashSoFar;
  const v_portfolio_leveredCashSoFar = (0 + v_portfolio_leveredCash);
  portfolioSeries[h48 + 0] = v_portfolio_leveredCashSoFar;
  const v_portfolio_afterTaxCashSoFar = (0 + v_portfolio_afterTaxCash);
  portfolioSeries[h49 + 0] = v_portfolio_afterTaxCashSoFar;
  const v_portfolio_equityCashSoFar = (0 + v_portfolio_equityCash);
  portfolioSeries[h50 + 0] = v_portfolio_equityCashSoFar;
  const v_portfolio_overhead = 0;
  portfolioSeries[h51 + 0] = v_portfolio_overhead;
  const v_portfolio_oldInterest = 0;
  portfolioSeries[h52 + 0] = v_portfolio_oldInterest;
  const v_portfolio_notesOutstanding = ((0 >= h53 && 0 < h54) ? h55 : 0);
  portfolioSeries[h56 + 0] = v_portfolio_notesOutstanding;
  const v_portfolio_notesIssued = (0 === h53 ? h55 : (0 === h54 ? h57 : 0));
  portfolioSeries[h58 + 0] = v_portfolio_notesIssued;
  const v_portfolio_coupon = 0;
  portfolioSeries[h59 + 0] = v_portfolio_coupon;
  const v_portfolio_companyIncome = ((v_portfolio_taxIncome + v_portfolio_keptMiningCash) - v_portfolio_overhead);
  portfolioSeries[h60 + 0] = v_portfolio_companyIncome;
  const c61 = ((0 - 1) / 12);
  const v_portfolio_companyInterestOfYear = (0 + ((((v_portfolio_loanInterest - v_portfolio_capitalisedInterest) + v_portfolio_loanCosts) + v_portfolio_oldInterest) + v_portfolio_coupon));
  portfolioSeries[h62 + 0] = v_portfolio_companyInterestOfYear;
  const v_portfolio_companyIncomeBeforeInterest = (0 + ((v_portfolio_noi + v_portfolio_miningCash) - v_portfolio_overhead));
  portfolioSeries[h63 + 0] = v_portfolio_companyIncomeBeforeInterest;
  let c68;
  if (h64) {
  const c65 = (v_portfolio_companyInterestOfYear + 0);
  c68 = Math.min(c65, (Math.max(v_portfolio_companyIncomeBeforeInterest, 0) * h66));
  } else {
  const c67 = (v_portfolio_companyInterestOfYear + 0);
  c68 = c67;
  }
  const v_portfolio_companyInterestDeductible = c68;
  portfolioSeries[h69 + 0] = v_portfolio_companyInterestDeductible;
  const c70 = (0 / 12);
  const v_portfolio_companyInterestDeducted = (((c70 === Math.ceil(c70) ? 1 : 0) + (0 === months ? 1 : 0)) > 0 ? v_portfolio_companyInterestDeductible : 0);
  portfolioSeries[h71 + 0] = v_portfolio_companyInterestDeducted;
  let c73;
  if (((c70 === Math.ceil(c70) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c72 = (v_portfolio_companyInterestOfYear + 0);
  c73 = (c72 - v_portfolio_companyInterestDeducted);
  } else {
  c73 = 0;
  }
  const v_portfolio_companyInterestCarried = c73;
  portfolioSeries[h74 + 0] = v_portfolio_companyInterestCarried;
  const v_portfolio_companyTaxable = (0 + v_portfolio_companyIncome);
  portfolioSeries[h75 + 0] = v_portfolio_companyTaxable;
  let c80;
  if (((c70 === Math.ceil(c70) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c76 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  const c77 = Math.max(c76, 0);
  const c79 = Math.min((c77 * h78), 0);
  c80 = c79;
  } else {
  c80 = 0;
  }
  const v_portfolio_companyLossUsed = c80;
  portfolioSeries[h81 + 0] = v_portfolio_companyLossUsed;
  let c83;
  if (((c70 === Math.ceil(c70) ? 1 : 0) + (0 === months ? 1 : 0)) > 0) {
  const c82 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  c83 = Math.max((0 - c82), 0);
  } else {
  c83 = 0;
  }
  const v_portfolio_companyLossBalance = ((0 + c83) - v_portfolio_companyLossUsed);
  portfolioSeries[h84 + 0] = v_portfolio_companyLossBalance;
  const c85 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  const c86 = Math.max(c85, 0);
  const c87 = Math.min((c86 * h78), 0);
  const v_portfolio_companyTaxDue = ((c86 - c87) * h88);
  portfolioSeries[h89 + 0] = v_portfolio_companyTaxDue;
  const v_portfolio_companyTax = (v_portfolio_companyTaxDue - 0);
  portfolioSeries[h90 + 0] = v_portfolio_companyTax;
  const v_portfolio_companyCash = (((((v_portfolio_keptMiningCash + v_portfolio_leveredCash) - v_portfolio_overhead) - v_portfolio_oldInterest) - v_portfolio_coupon) - v_portfolio_companyTax);
  portfolioSeries[h91 + 0] = v_portfolio_companyCash;
  const v_portfolio_cashNeed = Math.max((((h92 - h93) - v_portfolio_companyCash) - v_portfolio_notesIssued), 0);
  portfolioSeries[h94 + 0] = v_portfolio_cashNeed;
  const c95 = valueIn(marketSeries, h1, Math.max(0, 1), months);
  const v_portfolio_btcSold = (c95 > 0 ? Math.min(quotient(v_portfolio_cashNeed, c95), Math.max((h96 - h97), 0)) : 0);
  portfolioSeries[h98 + 0] = v_portfolio_btcSold;
  const v_portfolio_btcSale = (v_portfolio_btcSold * c95);
  portfolioSeries[h99 + 0] = v_portfolio_btcSale;
  const v_portfolio_equityRaised = Math.max((v_portfolio_cashNeed - v_portfolio_btcSale), 0);
  portfolioSeries[h100 + 0] = v_portfolio_equityRaised;
  const v_portfolio_cash = (h93 + (((v_portfolio_companyCash + v_portfolio_notesIssued) + v_portfolio_btcSale) + v_portfolio_equityRaised));
  portfolioSeries[h101 + 0] = v_portfolio_cash;
  const v_portfolio_treasury = (h96 - v_portfolio_btcSold);
  portfolioSeries[h102 + 0] = v_portfolio_treasury;
  const v_portfolio_equitySoFar = (0 + v_portfolio_equityRaised);
  portfolioSeries[h103 + 0] = v_portfolio_equitySoFar;
  const v_portfolio_liquidity = ((v_portfolio_cash + (v_portfolio_treasury * c95)) - v_portfolio_equitySoFar);
  portfolioSeries[h104 + 0] = v_portfolio_liquidity;
  const v_portfolio_netDebt = (((v_portfolio_loanBalance + h105) + v_portfolio_notesOutstanding) - v_portfolio_cash);
  portfolioSeries[h106 + 0] = v_portfolio_netDebt;
  const v_portfolio_netLeverage = NaN;
  portfolioSeries[h107 + 0] = v_portfolio_netLeverage;
  const c108 = marketSeries[h14 + 0];
  total0 += (Math.max((0 - v_portfolio_conversionCash), 0) * c108);
  const c109 = marketSeries[h15 + 0];
  total1 += (Math.max(v_portfolio_conversionCash, 0) * c109);
  total2 += (Math.max((0 - v_portfolio_leveredCash), 0) * c108);
  total3 += (Math.max(v_portfolio_leveredCash, 0) * c109);
  total4 += (Math.max((0 - v_portfolio_afterTaxCash), 0) * c108);
  total5 += (Math.max(v_portfolio_afterTaxCash, 0) * c109);
  total6 += (Math.max((0 - v_portfolio_equityCash), 0) * c108);
  total7 += (Math.max(v_portfolio_equityCash, 0) * c109);
  total8 += v_portfolio_equityRaised;
  p110 = v_portfolio_conversionCashSoFar;
  p111 = v_portfolio_leveredCashSoFar;
  p112 = v_portfolio_afterTaxCashSoFar;
  p113 = v_portfolio_equityCashSoFar;
  p118 = v_portfolio_notesOutstanding;
  p121 = v_portfolio_companyInterestOfYear;
  p122 = v_portfolio_companyIncomeBeforeInterest;
  p124 = v_portfolio_companyInterestCarried;
  p131 = v_portfolio_companyTaxable;
  p134 = v_portfolio_companyLossBalance;
  p142 = v_portfolio_companyTaxDue;
  p143 = v_portfolio_cash;
  p145 = v_portfolio_treasury;
  p146 = v_portfolio_equitySoFar;
  }
  for (let t = 1; t <= months; t += 1) {
  while (t >= y116Next) { y116 *= (1 + h115); y116Next += 12; }
  const v_portfolio_conversionCash = gathered[h1 + t];
  portfolioSeries[h1 + t] = v_portfolio_conversionCash;
  const v_portfolio_planCumulative = gathered[h2 + t];
  portfolioSeries[h2 + t] = v_portfolio_planCumulative;
  const v_portfolio_keptMiningCash = gathered[h3 + t];
  portfolioSeries[h3 + t] = v_portfolio_keptMiningCash;
  const v_portfolio_noi = gathered[h4 + t];
  portfolioSeries[h4 + t] = v_portfolio_noi;
  const v_portfolio_miningCash = gathered[h5 + t];
  portfolioSeries[h5 + t] = v_portfolio_miningCash;
  const v_portfolio_leveredCash = gathered[h6 + t];
  portfolioSeries[h6 + t] = v_portfolio_leveredCash;
  const v_portfolio_taxIncome = gathered[h7 + t];
  portfolioSeries[h7 + t] = v_portfolio_taxIncome;
  const v_portfolio_loanInterest = gathered[h8 + t];
  portfolioSeries[h8 + t] = v_portfolio_loanInterest;
  const v_portfolio_capitalisedInterest = gathered[h9 + t];
  portfolioSeries[h9 + t] = v_portfolio_capitalisedInterest;
  const v_portfolio_loanCosts = gathered[h10 + t];
  portfolioSeries[h10 + t] = v_portfolio_loanCosts;
  const v_portfolio_loanBalance = gathered[h11 + t];
  portfolioSeries[h11 + t] = v_portfolio_loanBalance;
  const v_portfolio_afterTaxCash = gathered[h12 + t];
  portfolioSeries[h12 + t] = v_portfolio_afterTaxCash;
  const v_portfolio_availableMw = gathered[h13 + t];
  portfolioSeries[h13 + t] = v_portfolio_availableMw;
  const v_portfolio_aiMw = gathered[h14 + t];
  portfolioSeries[h14 + t] = v_portfolio_aiMw;
  const v_portfolio_inBuildMw = gathered[h15 + t];
  portfolioSeries[h15 + t] = v_portfolio_inBuildMw;
  const v_portfolio_miningMw = gathered[h16 + t];
  portfolioSeries[h16 + t] = v_portfolio_miningMw;
  const v_portfolio_reservedMw = gathered[h17 + t];
  portfolioSeries[h17 + t] = v_portfolio_reservedMw;
  const v_portfolio_unusedMw = gathered[h18 + t];
  portfolioSeries[h18 + t] = v_portfolio_unusedMw;
  const v_portfolio_movedMw = gathered[h19 + t];
  portfolioSeries[h19 + t] = v_portfolio_movedMw;
  const v_portfolio_itMw = gathered[h20 + t];
  portfolioSeries[h20 + t] = v_portfolio_itMw;
  const v_portfolio_hashrate = gathered[h21 + t];
  portfolioSeries[h21 + t] = v_portfolio_hashrate;
  const v_portfolio_doNothingCash = gathered[h22 + t];
  portfolioSeries[h22 + t] = v_portfolio_doNothingCash;
  const v_portfolio_miningGivenUp = gathered[h23 + t];
  portfolioSeries[h23 + t] = v_portfolio_miningGivenUp;
  const v_portfolio_planCash = gathered[h24 + t];
  portfolioSeries[h24 + t] = v_portfolio_planCash;
  const v_portfolio_doNothingCumulative = gathered[h25 + t];
  portfolioSeries[h25 + t] = v_portfolio_doNothingCumulative;
  const v_portfolio_rent = gathered[h26 + t];
  portfolioSeries[h26 + t] = v_portfolio_rent;
  const v_portfolio_landlordCost = gathered[h27 + t];
  portfolioSeries[h27 + t] = v_portfolio_landlordCost;
  const v_portfolio_cloudRevenue = gathered[h28 + t];
  portfolioSeries[h28 + t] = v_portfolio_cloudRevenue;
  const v_portfolio_cloudCost = gathered[h29 + t];
  portfolioSeries[h29 + t] = v_portfolio_cloudCost;
  const v_portfolio_ebitda = gathered[h30 + t];
  portfolioSeries[h30 + t] = v_portfolio_ebitda;
  const v_portfolio_capex = gathered[h31 + t];
  portfolioSeries[h31 + t] = v_portfolio_capex;
  const v_portfolio_gpuResale = gathered[h32 + t];
  portfolioSeries[h32 + t] = v_portfolio_gpuResale;
  const v_portfolio_asicProceeds = gathered[h33 + t];
  portfolioSeries[h33 + t] = v_portfolio_asicProceeds;
  const v_portfolio_redeployedCash = gathered[h34 + t];
  portfolioSeries[h34 + t] = v_portfolio_redeployedCash;
  const v_portfolio_writeOff = gathered[h35 + t];
  portfolioSeries[h35 + t] = v_portfolio_writeOff;
  const v_portfolio_contractCash = gathered[h36 + t];
  portfolioSeries[h36 + t] = v_portfolio_contractCash;
  const v_portfolio_saleProceeds = gathered[h37 + t];
  portfolioSeries[h37 + t] = v_portfolio_saleProceeds;
  const v_portfolio_terminalCash = gathered[h38 + t];
  portfolioSeries[h38 + t] = v_portfolio_terminalCash;
  const v_portfolio_draws = gathered[h39 + t];
  portfolioSeries[h39 + t] = v_portfolio_draws;
  const v_portfolio_debtService = gathered[h40 + t];
  portfolioSeries[h40 + t] = v_portfolio_debtService;
  const v_portfolio_sweep = gathered[h41 + t];
  portfolioSeries[h41 + t] = v_portfolio_sweep;
  const v_portfolio_reserveFunding = gathered[h42 + t];
  portfolioSeries[h42 + t] = v_portfolio_reserveFunding;
  const v_portfolio_covenantBreach = gathered[h43 + t];
  portfolioSeries[h43 + t] = v_portfolio_covenantBreach;
  const v_portfolio_unleveredTax = gathered[h44 + t];
  portfolioSeries[h44 + t] = v_portfolio_unleveredTax;
  const v_portfolio_leveredTax = gathered[h45 + t];
  portfolioSeries[h45 + t] = v_portfolio_leveredTax;
  const v_portfolio_equityCash = gathered[h46 + t];
  portfolioSeries[h46 + t] = v_portfolio_equityCash;
  const v_portfolio_conversionCashSoFar = (p110 + v_portfolio_conversionCash);
  portfolioSeries[h47 + t] = v_portfolio_conversionCashSoFar;
  const v_portfolio_leveredCashSoFar = (p111 + v_portfolio_leveredCash);
  portfolioSeries[h48 + t] = v_portfolio_leveredCashSoFar;
  const v_portfolio_afterTaxCashSoFar = (p112 + v_portfolio_afterTaxCash);
  portfolioSeries[h49 + t] = v_portfolio_afterTaxCashSoFar;
  const v_portfolio_equityCashSoFar = (p113 + v_portfolio_equityCash);
  portfolioSeries[h50 + t] = v_portfolio_equityCashSoFar;
  const v_portfolio_overhead = (h114 * y116);
  portfolioSeries[h51 + t] = v_portfolio_overhead;
  const v_portfolio_oldInterest = (t >= 1 ? h117 : 0);
  portfolioSeries[h52 + t] = v_portfolio_oldInterest;
  const v_portfolio_notesOutstanding = ((t >= h53 && t < h54) ? h55 : 0);
  portfolioSeries[h56 + t] = v_portfolio_notesOutstanding;
  const v_portfolio_notesIssued = (t === h53 ? h55 : (t === h54 ? h57 : 0));
  portfolioSeries[h58 + t] = v_portfolio_notesIssued;
  const v_portfolio_coupon = ((p118 * h119) / 12);
  portfolioSeries[h59 + t] = v_portfolio_coupon;
  const v_portfolio_companyIncome = ((v_portfolio_taxIncome + v_portfolio_keptMiningCash) - v_portfolio_overhead);
  portfolioSeries[h60 + t] = v_portfolio_companyIncome;
  const c120 = ((t - 1) / 12);
  const v_portfolio_companyInterestOfYear = ((c120 === Math.ceil(c120) ? 0 : p121) + ((((v_portfolio_loanInterest - v_portfolio_capitalisedInterest) + v_portfolio_loanCosts) + v_portfolio_oldInterest) + v_portfolio_coupon));
  portfolioSeries[h62 + t] = v_portfolio_companyInterestOfYear;
  const c123 = (v_portfolio_noi + v_portfolio_miningCash);
  const v_portfolio_companyIncomeBeforeInterest = ((c120 === Math.ceil(c120) ? 0 : p122) + (c123 - v_portfolio_overhead));
  portfolioSeries[h63 + t] = v_portfolio_companyIncomeBeforeInterest;
  let c127;
  if (h64) {
  const c125 = (v_portfolio_companyInterestOfYear + p124);
  c127 = Math.min(c125, (Math.max(v_portfolio_companyIncomeBeforeInterest, 0) * h66));
  } else {
  const c126 = (v_portfolio_companyInterestOfYear + p124);
  c127 = c126;
  }
  const v_portfolio_companyInterestDeductible = c127;
  portfolioSeries[h69 + t] = v_portfolio_companyInterestDeductible;
  const c128 = (t / 12);
  const v_portfolio_companyInterestDeducted = (((c128 === Math.ceil(c128) ? 1 : 0) + (t === months ? 1 : 0)) > 0 ? v_portfolio_companyInterestDeductible : 0);
  portfolioSeries[h71 + t] = v_portfolio_companyInterestDeducted;
  let c130;
  if (((c128 === Math.ceil(c128) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c129 = (v_portfolio_companyInterestOfYear + p124);
  c130 = (c129 - v_portfolio_companyInterestDeducted);
  } else {
  c130 = p124;
  }
  const v_portfolio_companyInterestCarried = c130;
  portfolioSeries[h74 + t] = v_portfolio_companyInterestCarried;
  const v_portfolio_companyTaxable = ((c120 === Math.ceil(c120) ? 0 : p131) + v_portfolio_companyIncome);
  portfolioSeries[h75 + t] = v_portfolio_companyTaxable;
  let c136;
  if (((c128 === Math.ceil(c128) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c132 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  const c133 = Math.max(c132, 0);
  const c135 = Math.min((c133 * h78), p134);
  c136 = c135;
  } else {
  c136 = 0;
  }
  const v_portfolio_companyLossUsed = c136;
  portfolioSeries[h81 + t] = v_portfolio_companyLossUsed;
  let c138;
  if (((c128 === Math.ceil(c128) ? 1 : 0) + (t === months ? 1 : 0)) > 0) {
  const c137 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  c138 = Math.max((0 - c137), 0);
  } else {
  c138 = 0;
  }
  const v_portfolio_companyLossBalance = ((p134 + c138) - v_portfolio_companyLossUsed);
  portfolioSeries[h84 + t] = v_portfolio_companyLossBalance;
  const c139 = (v_portfolio_companyTaxable - v_portfolio_companyInterestDeductible);
  const c140 = Math.max(c139, 0);
  const c141 = Math.min((c140 * h78), p134);
  const v_portfolio_companyTaxDue = ((c140 - c141) * h88);
  portfolioSeries[h89 + t] = v_portfolio_companyTaxDue;
  const v_portfolio_companyTax = (v_portfolio_companyTaxDue - (c120 === Math.ceil(c120) ? 0 : p142));
  portfolioSeries[h90 + t] = v_portfolio_companyTax;
  const v_portfolio_companyCash = (((((v_portfolio_keptMiningCash + v_portfolio_leveredCash) - v_portfolio_overhead) - v_portfolio_oldInterest) - v_portfolio_coupon) - v_portfolio_companyTax);
  portfolioSeries[h91 + t] = v_portfolio_companyCash;
  const v_portfolio_cashNeed = Math.max((((h92 - p143) - v_portfolio_companyCash) - v_portfolio_notesIssued), 0);
  portfolioSeries[h94 + t] = v_portfolio_cashNeed;
  const c144 = valueIn(marketSeries, h1, Math.max(t, 1), months);
  const v_portfolio_btcSold = (c144 > 0 ? Math.min(quotient(v_portfolio_cashNeed, c144), Math.max((p145 - h97), 0)) : 0);
  portfolioSeries[h98 + t] = v_portfolio_btcSold;
  const v_portfolio_btcSale = (v_portfolio_btcSold * c144);
  portfolioSeries[h99 + t] = v_portfolio_btcSale;
  const v_portfolio_equityRaised = Math.max((v_portfolio_cashNeed - v_portfolio_btcSale), 0);
  portfolioSeries[h100 + t] = v_portfolio_equityRaised;
  const v_portfolio_cash = (p143 + (((v_portfolio_companyCash + v_portfolio_notesIssued) + v_portfolio_btcSale) + v_portfolio_equityRaised));
  portfolioSeries[h101 + t] = v_portfolio_cash;
  const v_portfolio_treasury = (p145 - v_portfolio_btcSold);
  portfolioSeries[h102 + t] = v_portfolio_treasury;
  const v_portfolio_equitySoFar = (p146 + v_portfolio_equityRaised);
  portfolioSeries[h103 + t] = v_portfolio_equitySoFar;
  const v_portfolio_liquidity = ((v_portfolio_cash + (v_portfolio_treasury * c144)) - v_portfolio_equitySoFar);
  portfolioSeries[h104 + t] = v_portfolio_liquidity;
  const v_portfolio_netDebt = (((v_portfolio_loanBalance + h105) + v_portfolio_notesOutstanding) - v_portfolio_cash);
  portfolioSeries[h106 + t] = v_portfolio_netDebt;
  const v_portfolio_netLeverage = quotient(v_portfolio_netDebt, (Math.max(c123, 0) * 12));
  portfolioSeries[h107 + t] = v_portfolio_netLeverage;
  const c147 = marketSeries[h14 + t];
  total0 += (Math.max((0 - v_portfolio_conversionCash), 0) * c147);
  const c148 = marketSeries[h15 + t];
  total1 += (Math.max(v_portfolio_conversionCash, 0) * c148);
  total2 += (Math.max((0 - v_portfolio_leveredCash), 0) * c147);
  total3 += (Math.max(v_portfolio_leveredCash, 0) * c148);
  total4 += (Math.max((0 - v_portfolio_afterTaxCash), 0) * c147);
  total5 += (Math.max(v_portfolio_afterTaxCash, 0) * c148);
  total6 += (Math.max((0 - v_portfolio_equityCash), 0) * c147);
  total7 += (Math.max(v_portfolio_equityCash, 0) * c148);
  total8 += v_portfolio_equityRaised;
  p110 = v_portfolio_conversionCashSoFar;
  p111 = v_portfolio_leveredCashSoFar;
  p112 = v_portfolio_afterTaxCashSoFar;
  p113 = v_portfolio_equityCashSoFar;
  p118 = v_portfolio_notesOutstanding;
  p121 = v_portfolio_companyInterestOfYear;
  p122 = v_portfolio_companyIncomeBeforeInterest;
  p124 = v_portfolio_companyInterestCarried;
  p131 = v_portfolio_companyTaxable;
  p134 = v_portfolio_companyLossBalance;
  p142 = v_portfolio_companyTaxDue;
  p143 = v_portfolio_cash;
  p145 = v_portfolio_treasury;
  p146 = v_portfolio_equitySoFar;
  }
  portfolioTotals[0] = total0;
  portfolioTotals[1] = total1;
  portfolioTotals[2] = total2;
  portfolioTotals[3] = total3;
  portfolioTotals[4] = total4;
  portfolioTotals[5] = total5;
  portfolioTotals[6] = total6;
  portfolioTotals[7] = total7;
  portfolioTotals[8] = total8;
}
function portfolioRound1Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  const stride = months + 1;
  portfolioScalars[41] = (0 - reductions.lowest.compute(portfolioSeries, 1 * stride, 1 * stride + stride));
  portfolioScalars[45] = portfolioTotals[0];
  portfolioScalars[46] = portfolioTotals[1];
  portfolioScalars[47] = ((quotient(quotient(portfolioScalars[46], valueIn(marketSeries, 14 * stride, months, months)), portfolioScalars[45]) ** quotient(12, months)) - quotient(months, months));
  portfolioScalars[48] = (0 - reductions.lowest.compute(portfolioSeries, 46 * stride, 46 * stride + stride));
  portfolioScalars[49] = portfolioTotals[2];
  portfolioScalars[50] = portfolioTotals[3];
  portfolioScalars[51] = ((quotient(quotient(portfolioScalars[50], valueIn(marketSeries, 14 * stride, months, months)), portfolioScalars[49]) ** quotient(12, months)) - quotient(months, months));
  portfolioScalars[52] = (0 - reductions.lowest.compute(portfolioSeries, 47 * stride, 47 * stride + stride));
  portfolioScalars[53] = portfolioTotals[4];
  portfolioScalars[54] = portfolioTotals[5];
  portfolioScalars[55] = ((quotient(quotient(portfolioScalars[54], valueIn(marketSeries, 14 * stride, months, months)), portfolioScalars[53]) ** quotient(12, months)) - quotient(months, months));
  portfolioScalars[56] = (0 - reductions.lowest.compute(portfolioSeries, 48 * stride, 48 * stride + stride));
  portfolioScalars[57] = portfolioTotals[6];
  portfolioScalars[58] = portfolioTotals[7];
  portfolioScalars[59] = ((quotient(quotient(portfolioScalars[58], valueIn(marketSeries, 14 * stride, months, months)), portfolioScalars[57]) ** quotient(12, months)) - quotient(months, months));
  portfolioScalars[60] = (0 - reductions.lowest.compute(portfolioSeries, 49 * stride, 49 * stride + stride));
  portfolioScalars[62] = portfolioTotals[8];
}
export function evaluatePortfolio(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered) {
  portfolioRound0Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
  portfolioRound0Step1(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
  portfolioRound1Step0(marketInputs, marketSeries, marketScalars, siteScalars, siteCount, months, portfolioInputs, portfolioSeries, portfolioScalars, gathered);
}
