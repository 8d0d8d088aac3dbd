// Runs npm's telegram-test-api on a free port of loopback, prints its address, and ends with its standard input.
'use strict';

const net = require('net');
const path = require('path');
const { createRequire } = require('module');

const modules = process.argv[2];
const load = createRequire(path.join(path.resolve(modules), 'any.js'));
const loaded = load('telegram-test-api');
const TelegramServer = loaded.default || loaded.TelegramServer || loaded;

const probe = net.createServer();
probe.listen(0, '127.0.0.1', () => {
  const port = probe.address().port;
  probe.close(async () => {
    await new TelegramServer({ host: '127.0.0.1', port, storeTimeout: 600 }).start();
    console.log(`http://127.0.0.1:${port}`);
  });
});

process.stdin.resume();
process.stdin.on('end', () => process.exit(0));
