import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { MESSAGES_PAGE, messagesPage } from './messages-page.ts';

await mkdir(dirname(MESSAGES_PAGE), { recursive: true });
await writeFile(MESSAGES_PAGE, await messagesPage());
