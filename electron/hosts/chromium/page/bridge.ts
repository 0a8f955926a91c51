import type { Bridge } from '../../../../shared/contract/contract.ts';
import type { AppError } from '../../../../shared/contract/errors.ts';
import type { Result } from '../../../../shared/domain/outcome.ts';

/**
 * Runs in each page of the Chromium host before the page's own scripts and installs its one global.
 * Messages cross as text: that is many times faster than the browser protocol's own coding of values,
 * and only JSON can pass.
 */
declare global {
  interface Window {
    switchyardSend?: (message: string) => Promise<string>;
    switchyardReceive?: (message: string) => void;
    switchyard?: Bridge;
  }
}

function install(): void {
  const send = window.switchyardSend;
  if (!send || window !== window.top) return;
  const listeners = new Set<(name: string, payload: unknown) => void>();
  const bridge: Bridge = {
    async request(name, input) {
      return JSON.parse(await send(JSON.stringify([name, input]))) as Result<unknown, AppError>;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  const hidden = { enumerable: false, configurable: false, writable: false };
  Object.defineProperty(window, 'switchyard', { ...hidden, enumerable: true, value: Object.freeze(bridge) });
  Object.defineProperty(window, 'switchyardReceive', {
    ...hidden,
    value: (message: string) => {
      const [name, payload] = JSON.parse(message) as [string, unknown];
      for (const listener of [...listeners]) listener(name, payload);
    },
  });
}

install();
