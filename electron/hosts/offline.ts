import { Socket as DatagramSocket } from 'node:dgram';
import { Server, Socket } from 'node:net';

/**
 * Makes this process unable to open a network socket: TCP and UDP calls throw, pipes to child processes
 * stay. The app has nothing to say to a network, so an attempt is a defect and must be heard.
 */
export function forbidSockets(): void {
  const refuse = (what: string): never => {
    throw new Error(`Switchyard works offline: ${what} is not allowed`);
  };
  const connect = Socket.prototype.connect;
  const listen = Server.prototype.listen;
  Object.assign(Socket.prototype, {
    connect(this: Socket, ...args: unknown[]) {
      return isLocalPipe(args) ? Reflect.apply(connect, this, args) : refuse('a network connection');
    },
  });
  Object.assign(Server.prototype, {
    listen(this: Server, ...args: unknown[]) {
      return isLocalPipe(args) ? Reflect.apply(listen, this, args) : refuse('listening on a port');
    },
  });
  Object.assign(DatagramSocket.prototype, {
    bind: () => refuse('a datagram socket'),
    send: () => refuse('a datagram'),
    connect: () => refuse('a datagram socket'),
  });
}

/** Node hands over its arguments as given, or normalised to an array whose first entry is the options. */
function isLocalPipe(args: readonly unknown[]): boolean {
  const first = Array.isArray(args[0]) ? args[0][0] : args[0];
  if (typeof first === 'string') return !/^\d+$/.test(first);
  return typeof first === 'object' && first !== null && 'path' in first && typeof first.path === 'string';
}
