/** A local server that plays any host: browsers are told that every name is this machine. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Page {
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  readonly port: number;
  /** Serves a page at an address; answers that address. */
  put(address: string, page: Page | string): string;
  /** Addresses asked for, in order. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** A proxy's request names the whole address; a resolved one names path and host. */
function addressOf(request: IncomingMessage): string {
  const target = request.url ?? '/';
  return /^https?:/.test(target) ? target : `http://${request.headers.host?.replace(/:\d+$/, '')}${target}`;
}

export async function serve(): Promise<Site> {
  const pages = new Map<string, Page>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const address = addressOf(request);
    asked.push(address);
    const page = pages.get(address);
    response.writeHead(page ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    response.end(page?.body ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    put(address, page) {
      pages.set(address, typeof page === 'string' ? { body: page } : page);
      return address;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
