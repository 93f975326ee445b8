// `npm run build` is `knigge build`.
process.argv.splice(2, 0, 'build');
await import('./src/cli/knigge.ts');
