import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packageRoot } from '../../src/tool/package-root.ts';
import { lockOfOne } from '../packages/lock-of-one.ts';

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What npm tells the scripts that it runs would make an npm inside them believe it is in this project. */
const OF_OUR_NPM =
  /^(npm_(package|lifecycle|command|execpath|node_execpath)|npm_config_local_prefix|INIT_CWD|NODE_ENV|CI$)/i;

const surroundings = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !OF_OUR_NPM.test(name)));

/** Knigge as a user has it: packed, and installed from its tarball in a folder elsewhere. */
export class Installation {
  /** the folder with its node_modules */
  readonly path: string;
  readonly #home: string;

  private constructor(home: string) {
    this.#home = home;
    this.path = join(home, 'Kurse für alle');
  }

  /** Packs this project, which runs its `prepack`, and installs what came out. */
  static async create(): Promise<Installation> {
    const home = await realpath(await mkdtemp(join(tmpdir(), 'knigge-installed-')));
    const installation = new Installation(home);
    try {
      await mkdir(installation.path);
      await installation.#install();
      return installation;
    } catch (error) {
      await installation.remove();
      throw error;
    }
  }

  remove(): Promise<void> {
    return rm(this.#home, { recursive: true, force: true });
  }

  /** Calls the command as npm has linked it, in that folder. */
  knigge(...args: string[]): Promise<Run> {
    return run(this.bin, args, this.path);
  }

  /** the path of the command as npm has linked it */
  get bin(): string {
    return join(this.path, 'node_modules', '.bin', `knigge${onWindows ? '.cmd' : ''}`);
  }

  npx(...args: string[]): Promise<Run> {
    return npm(this.path, 'exec', '--offline', '--', ...args);
  }

  async #install(): Promise<void> {
    const root = packageRoot();
    const packed = await npm(root, 'pack', '--silent', '--pack-destination', this.#home);
    const [name] = await readdir(this.#home).then((names) => names.filter((each) => each.endsWith('.tgz')));
    if (name === undefined) throw new Error(`npm pack made nothing: ${packed.stderr}`);
    const tarball = { path: `../${name}`, file: join(this.#home, name) };
    const ours = await readFile(join(root, 'package-lock.json'), 'utf8');
    const manifest = await readFile(join(root, 'package.json'), 'utf8');
    const install = async (fromCache: boolean): Promise<Run> => {
      const wish = await lockOfOne(ours, manifest, tarball, fromCache);
      await writeFile(join(this.path, 'package.json'), wish.manifest);
      await writeFile(join(this.path, 'package-lock.json'), wish.lock);
      return npm(this.path, 'ci', fromCache ? '--offline' : '--prefer-offline', '--no-audit', '--no-fund');
    };
    // "npm ci" in the checkout has left every tarball in npm's cache, unless somebody has emptied it since
    const offline = await install(true);
    const { code, stderr } = offline.code === 0 ? offline : await install(false);
    if (code !== 0) throw new Error(`npm ci failed: ${stderr}`);
  }
}

const onWindows = process.platform === 'win32';

const npm = (folder: string, ...args: string[]): Promise<Run> =>
  run(onWindows ? 'npm.cmd' : 'npm', args, folder);

function run(command: string, args: readonly string[], cwd: string): Promise<Run> {
  const options = { cwd, env: { ...surroundings(), LC_ALL: 'C' }, shell: onWindows };
  return new Promise((resolve) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : 1;
      resolve({ code: error === null ? 0 : code, stdout, stderr: stderr || (error?.message ?? '') });
    });
  });
}
