import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Bridge } from '../../shared/contract/contract.ts';
import type { PrintContent } from '../../shared/contract/documentState.ts';
import { buildDeck } from '../../shared/deck/buildDeck.ts';
import type { DeckModel } from '../../shared/deck/deckModel.ts';
import { PortfolioEngine } from '../../shared/engine/engine.ts';
import { overflowFindings } from './overflow.ts';
import { SlideView } from './SlideView.tsx';
import '../theme/tokens.css';
import '../theme/font.css';
import './print.css';

declare global {
  interface Window {
    readonly switchyard: Bridge;
  }
}

function DeckView({ deck }: { readonly deck: DeckModel }) {
  return (
    <main>
      {deck.slides.map((slide, index) => (
        <SlideView key={slide.id} deck={deck} slide={slide} page={index + 1} />
      ))}
    </main>
  );
}

/**
 * Renders the deck of the document that the host names, says what does not fit in `data-overflow`, and
 * reports readiness to the printer through `data-print-ready` or `data-print-error`.
 */
async function renderDeck(): Promise<void> {
  const reply = await window.switchyard.request('print.content', {});
  if (!reply.ok) throw new Error(reply.error.message);
  const content = reply.value as PrintContent;
  const engine = new PortfolioEngine(content.portfolio);
  const deck = buildDeck(
    content.portfolio,
    engine,
    {
      fileName: content.fileName,
      revision: content.revision,
      fingerprint: content.fingerprint,
      date: content.date,
    },
    (portfolio) => new PortfolioEngine(portfolio),
  );
  document.documentElement.lang = deck.language;
  document.documentElement.dataset['theme'] = 'light';
  document.title = deck.title;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  flushSync(() => createRoot(root).render(<DeckView deck={deck} />));
  // The file is asked for once per face that is used; a page without it would be measured wrongly.
  const faces = await Promise.all(
    ['400', '500', '600'].map((weight) => document.fonts.load(`${weight} 14px "IBM Plex Sans Variable"`)),
  );
  if (faces.some((face) => face.length === 0))
    throw new Error('The typeface of the deck could not be loaded');
  await document.fonts.ready;
  const findings = overflowFindings(document);
  if (findings.length > 0) document.documentElement.dataset['overflow'] = JSON.stringify(findings);
  document.documentElement.dataset['printReady'] = 'true';
}

renderDeck().catch((error: unknown) => {
  document.documentElement.dataset['printError'] = error instanceof Error ? error.message : String(error);
});
