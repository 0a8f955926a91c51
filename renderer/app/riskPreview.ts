import type { RiskPreview } from '../state/risk.ts';
import type { PreviewAnswer, PreviewAsk, PreviewPlace } from '../workers/riskPreviewMessages.ts';

/** Milliseconds after which an answer of some trials is enough while something moves. */
const quick = 120;

/**
 * The preview of risk in `count` threads of the page, so that no frame waits for it and nothing crosses to
 * the app. One question is under way at a time; of those that come meanwhile the latest is asked next.
 */
export function previewInWorkers(count: number): RiskPreview {
  let workers: readonly Worker[] = [];
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
  const end = (): void => {
    for (const worker of workers) worker.terminate();
    workers = [];
    isAnswered = true;
  };
  const start = (): readonly Worker[] => {
    const made = Array.from(
      { length: count },
      () => new Worker(new URL('../workers/riskPreview.ts', import.meta.url), { type: 'module' }),
    );
    connect(made);
    for (const worker of made)
      worker.addEventListener('error', (event) => {
        // The next question is asked of new workers.
        event.preventDefault();
        if (workers === made) end();
      });
    made[0]?.addEventListener('message', ({ data }: MessageEvent<PreviewAnswer>) => {
      if (data.id !== asked) return;
      answer(data.result, data.isWhole);
      // A quick preview is let finish; a slow one gives way to what is under the hand now.
      isAnswered = data.isWhole || performance.now() - askedAt > quick;
      if (isAnswered) next();
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
        if (workers.length === 0) workers = start();
        const question: PreviewAsk = { kind: 'ask', id: asked, task: JSON.stringify(task) };
        for (const worker of workers) worker.postMessage(question);
      };
      if (isAnswered) next();
    },
    stop() {
      asked += 1;
      waiting = null;
      end();
    },
  };
}

/** Gives each worker its place, and the first a channel to each other. */
function connect(workers: readonly Worker[]): void {
  const count = workers.length;
  const channels = workers.slice(1).map(() => new MessageChannel());
  const place = (at: number, ports: readonly MessagePort[]): void => {
    const given: PreviewPlace = { kind: 'place', place: at, count, ports };
    workers[at]?.postMessage(given, [...ports]);
  };
  place(
    0,
    channels.map(({ port1 }) => port1),
  );
  channels.forEach(({ port2 }, i) => {
    place(i + 1, [port2]);
  });
}

/** First and last digits of the SHA-256 of a text, as the app names inputs. */
export async function sha256Hex(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
