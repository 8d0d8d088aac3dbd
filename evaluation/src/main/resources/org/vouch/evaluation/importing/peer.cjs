// node peer.cjs NODE_MODULES FILE WARM_UP_ROUNDS COUNTED_ROUNDS OUT
// Reads a WhatsApp export with whatsapp-chat-parser. OUT gets the seconds of processor time of each counted round as
// one JSON array, then a line {"author","minute","text"} for each message that has an author.
'use strict';

const fs = require('node:fs');
const path = require('node:path');

const [modules, file, warmUp, counted, out] = process.argv.slice(2);
const { parseString } = require(path.join(modules, 'whatsapp-chat-parser'));

const LINES_PER_WRITE = 1000;
const MILLISECONDS_PER_MINUTE = 60_000;
const MICROSECONDS_PER_SECOND = 1e6;

function read() {
  return parseString(fs.readFileSync(file, 'utf8'));
}

function minute(date) {
  const milliseconds = date.getTime();
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / MILLISECONDS_PER_MINUTE);
}

let messages = [];
for (let round = 0; round < Number(warmUp); round++) {
  messages = read();
}
const seconds = [];
for (let round = 0; round < Number(counted); round++) {
  const start = process.cpuUsage();
  messages = read();
  const { user, system } = process.cpuUsage(start);
  seconds.push((user + system) / MICROSECONDS_PER_SECOND);
}

const target = fs.openSync(out, 'w');
fs.appendFileSync(target, JSON.stringify(seconds) + '\n');
const said = messages.filter((message) => message.author !== null);
for (let from = 0; from < said.length; from += LINES_PER_WRITE) {
  const lines = said
    .slice(from, from + LINES_PER_WRITE)
    .map(({ author, date, message }) => JSON.stringify({ author, minute: minute(date), text: message }) + '\n');
  fs.appendFileSync(target, lines.join(''));
}
fs.closeSync(target);
