<?php
// Prints SHA-256 and name of each entry; CHECKCONS compares the headers before each entry with the central directory.

if (!extension_loaded('zip')) {
    exit(127);
}
$zip = new ZipArchive();
$opened = $zip->open($argv[1], ZipArchive::CHECKCONS);
if ($opened !== true) {
    fwrite(STDERR, "ZipArchive::open: error $opened\n");
    exit(1);
}
for ($index = 0; $index < $zip->numFiles; $index++) {
    $stream = $zip->getStreamIndex($index);
    $hash = hash_init('sha256');
    while (!feof($stream)) {
        $chunk = fread($stream, 65536);
        if ($chunk === false) {
            fwrite(STDERR, "{$zip->getNameIndex($index)}: {$zip->getStatusString()}\n");
            exit(1);
        }
        hash_update($hash, $chunk);
    }
    echo hash_final($hash), ' ', $zip->getNameIndex($index), "\n";
}
