/**
 * Whether the browser is online. WebViews may say that it is not although it is (dpejoh/specter#15): what a browser says
 * counts once it has been online, since a page that loads has a network.
 */
export function onlineBy(read: () => boolean): () => boolean {
  let counts = false;
  return () => {
    const isOnline = read();
    counts ||= isOnline;
    return isOnline || !counts;
  };
}
