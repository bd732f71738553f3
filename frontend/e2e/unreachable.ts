import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface Line {
  /** The address of the server over this line. */
  address: string;
  /** From now on nobody answers there. */
  cut: () => Promise<void>;
}

/** A line of its own to the server, which can be cut for real: the connections break and the door is closed. */
export async function lineTo(server: string): Promise<Line> {
  const { hostname, port } = new URL(server);
  const open = new Set<Socket>();
  const line = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      open.add(socket);
      socket.on('error', () => undefined).on('close', () => open.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => line.listen(0, hostname, resolve));
  const cut = () =>
    new Promise<void>((resolve) => {
      line.close(() => resolve());
      open.forEach((socket) => socket.destroy());
    });
  return { address: `http://${hostname}:${(line.address() as AddressInfo).port}`, cut };
}
