// Knows a secret in the field before anything is sent: the field is emptied, and the reader is told. Whoever has no script, and a bare private
// key (which looks like a hash), is caught by the server.
"use strict";

const SIZES = [12, 15, 18, 21, 24];
const BASE58 = "[1-9A-HJ-NP-Za-km-z]";
const ORDINALS = "第一二三四五六七八九十个個词詞字号號是为為";
// Chinese speech is full of these; a phrase drawn by chance is not.
const PARTICLES = new Set(
  "的了我你您他她它们們是不没沒有在这這那哪个個么麼吗嗎呢吧啊和与與就都也还還要会會能可以到去来來给給把被让讓从從对對为為什怎很太请請问問好一二三四五六七八九十百千万萬年月日时時分今明昨天上下里裡中大小多少想用看说說做知道转轉账帳交易币幣钱錢包地址网網链鏈",
);
const PATTERNS = [
  // private keys as Bitcoin's wallets write them (WIF), main and test network
  ["private_key", new RegExp(`(?<!${BASE58})(?:[59]${BASE58}{50}|[KLc]${BASE58}{51})(?!${BASE58})`)],
  // extended private keys (SLIP-132)
  ["extended_key", new RegExp(`[xyzYZtuvUV]prv${BASE58}{100,}`)],
  ["keystore", /["']?crypto["']?\s*:\s*\{[^]*["']?(?:ciphertext|kdf)["']?\s*:/i],
];

const indices = (words) => new Map(words.map((word, index) => [word.normalize("NFKC"), index]));
const ENGLISH = indices(SEED_WORDS.english);
const CHINESE = [indices(SEED_WORDS.chinese_simplified), indices(SEED_WORDS.chinese_traditional)];

function secretIn(text) {
  const clean = text.normalize("NFKC").replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g, "");
  for (const [kind, pattern] of PATTERNS) {
    if (pattern.test(clean)) return kind;
  }
  return englishPhrase(clean.toLowerCase()) || chinesePhrase(clean) ? "mnemonic" : null;
}

// Twelve words of the list in a row, whatever stands between them besides letters. Prose has "the", "is", "my", which are not in the list.
function englishPhrase(text) {
  return longestRun(text, /[a-z]+/g, ENGLISH) >= SIZES[0];
}

function longestRun(text, pattern, table) {
  let run = 0, longest = 0, end = 0;
  for (const found of text.matchAll(pattern)) {
    const gap = text.slice(end, found.index);
    const torn = gap.length > 40 || [...gap].some((mark) => /\p{L}/u.test(mark) && !ORDINALS.includes(mark));
    run = table.has(found[0]) ? (torn ? 1 : run + 1) : 0;
    longest = Math.max(longest, run);
    end = found.index + found[0].length;
  }
  return longest;
}

// Chinese characters: twelve that stand apart from each other, or a group of exactly a phrase's length whose checksum holds and which does not
// read like speech, for the list consists of the commonest characters.
function chinesePhrase(text) {
  const apart = /(?<!\p{Script=Han})\p{Script=Han}(?!\p{Script=Han})/gu;
  if (CHINESE.some((table) => longestRun(text, apart, table) >= SIZES[0])) return true;
  for (const [group] of text.matchAll(/[\p{Script=Han}\d\s,、.·|/-]+/gu)) {
    const letters = group.match(/\p{Script=Han}/gu) ?? [];
    if (!SIZES.includes(letters.length)) continue;
    if (letters.filter((letter) => PARTICLES.has(letter)).length > letters.length / 5) continue;
    if (CHINESE.some((table) => letters.every((letter) => table.has(letter)) && checksumHolds(letters.map((letter) => table.get(letter))))) {
      return true;
    }
  }
  return false;
}

// BIP-39: the last bits of a phrase are the first bits of the SHA-256 of the others.
function checksumHolds(numbers) {
  const bits = numbers.map((number) => number.toString(2).padStart(11, "0")).join("");
  const check = bits.length / 33;
  const bytes = bits.slice(0, -check).match(/.{8}/g).map((byte) => parseInt(byte, 2));
  return sha256(bytes)[0].toString(2).padStart(32, "0").slice(0, check) === bits.slice(-check);
}

// FIPS 180-4, for the at most 32 bytes of a phrase: one block. The browser's own is asynchronous, and lacking over plain http.
function sha256(bytes) {
  const primes = [];
  for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p)) primes.push(n);
  const part = (x) => ((x - Math.floor(x)) * 2 ** 32) | 0;
  const k = primes.map((p) => part(Math.cbrt(p)));
  const start = primes.slice(0, 8).map((p) => part(Math.sqrt(p)));
  const block = new DataView(new ArrayBuffer(64));
  bytes.forEach((byte, at) => block.setUint8(at, byte));
  block.setUint8(bytes.length, 0x80);
  block.setUint32(60, bytes.length * 8);
  const w = Array.from({ length: 16 }, (_, at) => block.getInt32(at * 4));
  const turn = (x, n) => (x >>> n) | (x << (32 - n));
  let [a, b, c, d, e, f, g, h] = start;
  for (let i = 0; i < 64; i++) {
    if (i >= 16) {
      const x = w[i - 15], y = w[i - 2];
      w[i] = (w[i - 16] + w[i - 7] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) | 0;
    }
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + k[i] + w[i]) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((value, at) => (value + start[at]) >>> 0);
}

// Heard at the document, before every other listener, so that nothing else happens, and also for forms that came later.
function guard(form) {
  const warning = document.getElementById(form.dataset.guarded);
  const fields = form.querySelectorAll("textarea, input[type=text]");
  const kind = [...fields].map((field) => secretIn(field.value)).find(Boolean);
  if (!kind) return false;
  for (const field of fields) field.value = "";
  for (const said of warning.querySelectorAll("[data-secret]")) said.hidden = said.dataset.secret !== kind;
  warning.hidden = false;
  warning.focus();
  return true;
}

// What was typed before this script was there, or what the browser kept from an earlier visit.
for (const form of document.querySelectorAll("[data-guarded]")) guard(form);

document.addEventListener("input", (event) => {
  if (event.target.form?.matches("[data-guarded]")) guard(event.target.form);
});
document.addEventListener(
  "submit",
  (event) => {
    if (!event.target.matches("[data-guarded]") || !guard(event.target)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  },
  true,
);
