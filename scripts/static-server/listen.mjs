const LAST_PORT = 65_535;

/**
 * Listens on the port, or on the next free one.
 *
 * @param {import('node:http').Server} server
 * @param {{ host: string, port: number, taken(port: number): void }} where - `taken` hears of each port in use.
 * @returns {Promise<number>} The port it listens on.
 */
export async function listenOnFreePort(server, { host, port, taken }) {
  for (let candidate = port; candidate <= LAST_PORT; candidate += 1) {
    const isFree = await listen(server, host, candidate);
    if (isFree) return server.address().port;
    taken(candidate);
  }
  throw new Error(`No free port from ${port} on`);
}

function listen(server, host, port) {
  return new Promise((resolve, reject) => {
    const refused = (error) => {
      server.off('listening', accepted);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const accepted = () => {
      server.off('error', refused);
      resolve(true);
    };
    server.once('error', refused).once('listening', accepted).listen(port, host);
  });
}
