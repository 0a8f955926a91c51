import type { CDPSession, Page } from '@playwright/test';

/** What the browser notes of a task or of a frame; times in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Time of the processor, which other programs do not add to. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** A frame in which the main thread did less than this drew nothing, milliseconds. */
const idle = 0.2;

/**
 * Milliseconds of main-thread work in each frame that drew something while `work` ran: all tasks since the
 * frame before it, scripts, style, layout and paint together.
 */
export async function workPerFrame(page: Page, work: () => Promise<void>): Promise<readonly number[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser of its own');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'cc'] },
  });
  await work();
  await traceEnd(session);
  await session.detach();
  return frameWork(events);
}

async function traceEnd(session: CDPSession): Promise<void> {
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
}

/** The page has one main thread with work; those of other pages rest. */
function frameWork(events: readonly TraceEvent[]): readonly number[] {
  const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}/${tid}`;
  const mainThreads = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(threadOf),
  );
  const tasks = new Map<string, TraceEvent[]>();
  for (const event of events)
    if (event.ph === 'X' && event.name.endsWith('RunTask') && mainThreads.has(threadOf(event))) {
      const known = tasks.get(threadOf(event));
      if (known) known.push(event);
      else tasks.set(threadOf(event), [event]);
    }
  const busiest = [...tasks].sort((a, b) => total(b[1]) - total(a[1]))[0];
  if (!busiest) throw new Error('The trace has no task of a page');
  const [thread, own] = busiest;
  const ends = events
    .filter((event) => event.name === 'ProxyMain::BeginMainFrame' && threadOf(event) === thread)
    .map(({ ts, dur = 0 }) => ts + dur)
    .sort((a, b) => a - b);
  const outer = outermost(own);
  let next = 0;
  return ends
    .map((end) => {
      let work = 0;
      for (let task = outer[next]; task && task.ts < end; task = outer[next]) {
        work += task.tdur ?? task.dur ?? 0;
        next += 1;
      }
      return work / 1_000;
    })
    .filter((milliseconds) => milliseconds > idle);
}

const total = (events: readonly TraceEvent[]): number => events.reduce((sum, { tdur = 0 }) => sum + tdur, 0);

/** A task may be noted at two levels: the outer one has the time of the inner. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0 }) => {
      if (ts < end) return false;
      end = ts + dur;
      return true;
    });
}
