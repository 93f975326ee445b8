import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

import { type Engine, type EngineWindow, until } from './engine.ts';

const INSTALL = 'This test needs WebKit: apt-get install webkit2gtk-driver xvfb';

const DRIVER = '/usr/bin/WebKitWebDriver';

/** The key under which WebDriver hands on an element (W3C WebDriver, 12.1). */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

interface WebDriver {
  send(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<unknown>;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Calls of WebDriver to a port of this machine. */
const webDriver = (port: number): WebDriver => ({
  async send(method, path, body) {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  },
});

async function startDriver(): Promise<{ driver: WebDriver; child: ChildProcess }> {
  if (!existsSync(DRIVER) || !existsSync('/usr/bin/xvfb-run')) throw new Error(INSTALL);
  const port = await freePort();
  // WebKitGTK has no headless mode, and its sandbox does not start as root in a container.
  const child = spawn('xvfb-run', ['--auto-servernum', DRIVER, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
  });
  const driver = webDriver(port);
  const answers = (): Promise<boolean> =>
    driver.send('GET', '/status').then(
      () => true,
      () => false,
    );
  await until(answers, 'the driver of WebKit');
  return { driver, child };
}

/** The small browser that comes with WebKitGTK lies in a folder of the machine's architecture. */
function miniBrowser(): string {
  const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map((name) => `/usr/lib/${name}/webkit2gtk-4.1`);
  const path = [...folders, '/usr/libexec/webkit2gtk-4.1']
    .map((folder) => `${folder}/MiniBrowser`)
    .find((file) => existsSync(file));
  if (path === undefined) throw new Error(INSTALL);
  return path;
}

/** WebKitGTK, driven over WebDriver: of what runs here the nearest to Safari. */
export const webkit: Engine = {
  name: 'WebKit',
  async window() {
    const { driver, child } = await startDriver();
    const options = { binary: miniBrowser(), args: ['--automation'] };
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
    const { sessionId } = (await driver.send('POST', '/session', { capabilities })) as { sessionId: string };
    const at = `/session/${sessionId}`;
    const execute = (script: string, args: readonly unknown[]): Promise<unknown> =>
      driver.send('POST', `${at}/execute/sync`, { script, args });
    const toCourse = async (): Promise<void> => {
      await driver.send('POST', `${at}/frame`, { id: null });
      const frame = await driver.send('POST', `${at}/element`, { using: 'css selector', value: 'iframe' });
      await driver.send('POST', `${at}/frame`, { id: frame });
    };
    const state = async (): Promise<unknown> =>
      toCourse().then(
        () => execute('return document.documentElement.dataset.session ?? "connecting"', []),
        () => 'connecting',
      );
    return {
      async open(url) {
        await driver.send('POST', `${at}/url`, { url });
        await until(async () => (await state()) !== 'connecting', 'the course');
      },
      async inCourse(evaluated, ...given) {
        return (await execute(`return (${String(evaluated)})(...arguments)`, given)) as never;
      },
      async click(selector) {
        const find = `return [...document.querySelectorAll(arguments[0])].find((element) => element.checkVisibility())`;
        // A list that is written anew between the two calls takes its elements along.
        await until(async () => {
          const element = (await execute(find, [selector])) as Record<string, string> | null;
          if (!element) throw new Error(`nothing in view matches ${selector}`);
          return driver.send('POST', `${at}/element/${element[ELEMENT]}/click`, {}).then(
            () => true,
            (error: unknown) => {
              if (/stale element/.test(String(error))) return false;
              throw error;
            },
          );
        }, `a click on ${selector}`);
      },
      async leave(url) {
        await driver.send('POST', `${at}/frame`, { id: null });
        await driver.send('POST', `${at}/url`, { url });
      },
      async close() {
        await driver.send('DELETE', at);
        process.kill(-child.pid!, 'SIGTERM');
      },
    } satisfies EngineWindow;
  },
};
