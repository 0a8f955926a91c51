import { protocol, type Session } from 'electron';
import type { PageSource } from '../pageSource.ts';
import { appOrigin, scheme } from './origin.ts';

/** Declares the app's scheme. Must run before Electron is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
}

/** Serves the app's pages to `session` from `source`. */
export function serveScheme(session: Session, source: PageSource): void {
  session.protocol.handle(scheme, async (request) => {
    const address = new URL(request.url);
    if (request.method !== 'GET' || `${address.protocol}//${address.host}` !== appOrigin) {
      return new Response('Not found', { status: 404 });
    }
    const page = await source(`${address.pathname}${address.search}`);
    return new Response(new Uint8Array(page.body), { status: page.status, headers: { ...page.headers } });
  });
}
