// The ways by which something about a reader could leave a page, or stay behind; all run in the page.

/** Notes in `exits` each use of them, and in `heard` the events of the kit. To run before all scripts. */
export function watchExits() {
  window.exits = [];
  window.heard = [];
  const note = (name) => window.exits.push(name);
  const doors = [
    [window, 'WebSocket', 'EventSource', 'WebTransport', 'RTCPeerConnection', 'XMLHttpRequest'],
    [window, 'BroadcastChannel', 'SharedWorker', 'Worker', 'postMessage', 'open'],
    [window, 'fetchLater'],
    [window.Navigator?.prototype, 'sendBeacon'],
    [window.Storage?.prototype, 'setItem', 'removeItem', 'clear'],
    [window.StorageManager?.prototype, 'getDirectory'],
    [window.StorageBucketManager?.prototype, 'open'],
    [window.IDBFactory?.prototype, 'open'],
    [window.CacheStorage?.prototype, 'open'],
    [window.CookieStore?.prototype, 'set', 'delete'],
    [window.ServiceWorkerContainer?.prototype, 'register'],
    [window.History?.prototype, 'pushState', 'replaceState'],
  ];
  for (const [owner, ...names] of doors)
    for (const name of names.filter((each) => owner?.[each]))
      owner[name] = new Proxy(owner[name], {
        apply: (...call) => (note(name), Reflect.apply(...call)),
        construct: (...call) => (note(name), Reflect.construct(...call)),
      });
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
  Object.defineProperty(Document.prototype, 'cookie', {
    ...cookie,
    set(written) {
      note('cookie');
      cookie.set.call(this, written);
    },
  });
  for (const type of ['cramp-ready', 'cramp-language-change', 'cramp-error'])
    addEventListener(type, ({ detail }) => window.heard.push({ type, detail }), true);
}

/** What has stayed behind. Without https some browsers have no caches and no service workers. */
export async function leftBehind(view = window) {
  const { document, history, navigator } = view;
  return {
    cookie: document.cookie,
    local: Object.keys(view.localStorage),
    session: Object.keys(view.sessionStorage),
    databases: await view.indexedDB.databases(),
    caches: (await view.caches?.keys()) ?? [],
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
    name: view.name,
    state: history.state,
    address: view.location.href,
    visited: history.length,
  };
}

/** What has, where nothing has. */
export const nothing = {
  cookie: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
  name: '',
  state: null,
};
