import { formatDate, formatNumber, formatUsdM } from '../../domain/format.ts';
import { formatMonth } from '../../domain/months.ts';
import type { DeckContext } from '../deckContext.ts';
import type { CoverSlide, TextSlide } from '../deckModel.ts';

/** The first page: whose paper it is, what for, and what it is bound to. */
export function coverSlide(context: DeckContext): CoverSlide {
  const { portfolio, stamp, plan, converts } = context;
  const { name, client, note, decisionMonth } = portfolio.portfolio;
  return {
    kind: 'cover',
    id: 'cover',
    section: 'Board paper',
    title: name,
    subtitle: converts
      ? 'Which power to convert from bitcoin mining to AI data-center capacity, what it is worth and what it needs'
      : 'What the bitcoin-mining power is worth as it is; no conversion is planned in this paper',
    source: '',
    facts: [
      ...(client === '' ? [] : [{ label: 'For', value: client }]),
      { label: 'Purpose', value: converts ? 'For decision' : 'For information' },
      { label: 'Decision date', value: `End of ${formatMonth(decisionMonth)}` },
      {
        label: 'Scope',
        value: `${portfolio.sites.length === 1 ? '1 site' : `${portfolio.sites.length} sites`}, ${formatNumber(plan.portfolioValue('portfolio.energisedMw'))} MW energised, ${formatNumber(plan.months)} months from the decision`,
      },
      { label: 'Document', value: `${stamp.fileName}, revision ${formatNumber(stamp.revision)}` },
      { label: 'Fingerprint', value: stamp.fingerprint },
      { label: 'As of', value: formatDate(stamp.date) },
    ],
    note,
  };
}

/** What the figures are, and what they are not. */
export function disclaimerSlide(context: DeckContext): TextSlide {
  const { portfolio, plan, stamp } = context;
  const { note, client } = portfolio.portfolio;
  return {
    kind: 'text',
    id: 'disclaimer',
    section: 'Basis and limits',
    title: 'What these figures are, and what they are not',
    subtitle: `Prepared ${formatDate(stamp.date)} from ${stamp.fileName}, revision ${formatNumber(stamp.revision)}, fingerprint ${stamp.fingerprint}`,
    source: 'Source: Switchyard.',
    paragraphs: [
      {
        heading: 'Basis',
        text: `Nominal US dollars, before tax and debt, month by month for ${formatNumber(plan.months)} months from the decision date. Mining cash is discounted at ${formatNumber(portfolio.market.miningDiscountRate * 100, 1)} %${plan.portfolioValue('portfolio.npvCloud') !== 0 ? `, cash of GPU clouds at ${formatNumber(portfolio.market.gpuDiscountRate * 100, 1)} %` : ''} and cash of the conversion at ${formatNumber(portfolio.market.leaseDiscountRate * 100, 1)} % a year, with flows at month ends. Nothing is counted after the horizon; ${context.converting.some((site) => site.terminalMethod !== 'none') ? 'a terminal value is counted only where the inputs of a site say so' : 'no residual value is assumed'}.`,
      },
      {
        heading: 'Do-nothing and gain',
        text: `Do-nothing keeps today’s mining at all sites under the same market. The gain of ${formatUsdM(plan.portfolioValue('portfolio.gain'))} is NPV of the plan less NPV of do-nothing; the bridge shows it by cause and its parts add to it.`,
      },
      ...(note === '' ? [] : [{ heading: 'Data', text: note }]),
      {
        heading: 'Forward-looking statements',
        text: 'Prices, network hashrate, rents, costs and dates to come are assumptions. Results will differ from them, and the differences may be material.',
      },
      {
        heading: 'No advice, no audit',
        text: `This paper is not investment, legal or tax advice and has not been audited. It is meant for ${client === '' ? 'its addressees' : client} and may not be relied on by others. It may hold material non-public information and is confidential.`,
      },
      {
        heading: 'How to check it',
        text: `All figures were computed from one state of one document. Its fingerprint ${stamp.fingerprint} stands on every page; a document that has since changed has another one.`,
      },
    ],
  };
}
