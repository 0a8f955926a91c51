import type { RiskPreview } from '../state/risk.ts';
import type { PreviewAnswer, PreviewAsk } from '../workers/riskPreviewMessages.ts';

/** Milliseconds after which an answer of some trials is enough while something moves. */
const quick = 120;

/**
 * The preview of risk in a thread of the page, so that no frame waits for it and nothing crosses to the
 * app. One question is under way at a time; of those that come meanwhile the latest is asked next.
 */
export function previewInWorker(): RiskPreview {
  let worker: Worker | null = null;
  let asked = 0;
  let askedAt = 0;
  let answer: Parameters<RiskPreview['ask']>[1] = () => undefined;
  let isAnswered = true;
  let waiting: (() => void) | null = null;
  const next = (): void => {
    const send = waiting;
    waiting = null;
    send?.();
  };
  const start = (): Worker => {
    const made = new Worker(new URL('../workers/riskPreview.ts', import.meta.url), { type: 'module' });
    made.addEventListener('message', ({ data }: MessageEvent<PreviewAnswer>) => {
      if (data.id !== asked) return;
      answer(data.result, data.isWhole);
      // A quick preview is let finish; a slow one gives way to what is under the hand now.
      isAnswered = data.isWhole || performance.now() - askedAt > quick;
      if (isAnswered) next();
    });
    made.addEventListener('error', (event) => {
      // The next question is asked of a new worker.
      event.preventDefault();
      made.terminate();
      if (worker === made) worker = null;
      isAnswered = true;
    });
    return made;
  };
  return {
    ask(task, tell) {
      waiting = () => {
        asked += 1;
        askedAt = performance.now();
        answer = tell;
        isAnswered = false;
        worker ??= start();
        worker.postMessage({ id: asked, task } satisfies PreviewAsk);
      };
      if (isAnswered) next();
    },
    stop() {
      asked += 1;
      waiting = null;
      isAnswered = true;
      worker?.terminate();
      worker = null;
    },
  };
}

/** First and last digits of the SHA-256 of a text, as the app names inputs. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
