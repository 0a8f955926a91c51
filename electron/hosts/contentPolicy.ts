/** Stands in the built pages where a host puts a fresh nonce each time it serves one. */
export const noncePlaceholder = 'SWITCHYARD-NONCE';

/**
 * The Content-Security-Policy of every page. Scripts come from the app's own files alone; style elements
 * that the component library makes carry the page's nonce; nothing else may be loaded or reached.
 * `connect` adds an address for the development server.
 */
export function contentPolicy(nonce: string, connect: readonly string[] = []): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
