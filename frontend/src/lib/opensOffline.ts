function activated(worker: ServiceWorker): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => ['activated', 'redundant'].includes(worker.state) && resolve(worker.state === 'activated');
    worker.addEventListener('statechange', look);
    look();
  });
}

/** Whether the pages below an address will open without a network, when what they show is kept. */
export async function opensOffline(scope: string): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  const registration = await navigator.serviceWorker.register('/room-worker.js', { scope });
  const coming = registration.installing ?? registration.waiting;
  return registration.active !== null || (coming !== null && activated(coming));
}
