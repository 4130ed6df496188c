// What was corrected, as gold files: an annotation and its text, as GOLD.md asks. What does not stand in the text is left out.
function goldOf(doc) {
  const { record } = doc;
  if (doc.unusable !== null) return { id: nameOf(doc), language: record.language, usable: false, why: doc.unusable.trim() || "not one announcement of one event" };
  const kept = (text) => (text && stands(doc, text) ? text : null);
  const quote = (path) => kept(evidenceOf(doc, path).find((one) => one.end > one.start)?.text);
  const dash = (date) => (date ? date.replace(/^XXXX-/, "--") : null);
  const bodies = (list) => list.map((one) => ({ name: kept(one.name), acronym: kept(one.acronym) })).filter((one) => one.name);
  const { deadline } = record.registration;
  const series = record.series && { name: kept(record.series.name), edition: record.series.edition };
  const venue = record.venue && Object.fromEntries(VENUE.map((key) => [key, key === "country" ? record.venue[key] ?? null : kept(record.venue[key])]));
  const some = (one) => (one && Object.values(one).some((part) => part !== null && part !== undefined) ? one : null);
  return {
    id: nameOf(doc), language: record.language, usable: true, reference_date: record.source.reference_date,
    title: kept(record.title), series: some(series), status: record.status || "scheduled",
    sessions: record.sessions.map((session, n) => ({
      start_date: dash(session.start_date), end_date: dash(session.end_date),
      doors: session.doors, start: session.start, end: session.end, date_quote: quote(`sessions/${n}/start_date`),
      time_quotes: [...new Set(["doors", "start", "end"].map((key) => quote(`sessions/${n}/${key}`)).filter(Boolean))],
    })),
    venue: some(venue), attendance: record.attendance,
    people: record.people.filter((one) => kept(one.name)).map((one) => ({
      ...one, honorific: kept(one.honorific),
      positions: one.positions.map(({ title, organisation }) => ({ title: kept(title), organisation: kept(organisation) })).filter(some),
    })),
    organisers: bodies(record.organisers), partners: bodies(record.partners),
    registration: {
      required: record.registration.required, url: kept(record.registration.url), email: kept(record.registration.email),
      phone: kept(record.registration.phone), deadline: { date: dash(deadline.date), time: deadline.time, quote: quote("registration/deadline/date") },
    },
    prices: record.prices, free: record.free,
    programme: record.programme.map((item, n) => ({ time: item.start, end: item.end, quote: programmeQuote(doc, n) })),
    blocks: blocksOf(doc.kinds),
  };
}

function blocksOf(kinds) {
  const blocks = [];
  kinds.forEach((kind, at) => {
    const last = blocks[blocks.length - 1];
    if (last && last.kind === kind) last.last_line = at + 1;
    else blocks.push({ kind, first_line: at + 1, last_line: at + 1 });
  });
  return blocks;
}

// The line of a programme item: from the first to the last character that it was read from, where that is one stretch.
function programmeQuote(doc, n) {
  const { title } = doc.record.programme[n];
  const found = ["start", "end", "title"].flatMap((key) => evidenceOf(doc, `programme/${n}/${key}`)).filter((one) => one.end > one.start);
  const [start, end] = [Math.min(...found.map((one) => one.start)), Math.max(...found.map((one) => one.end))];
  if (found.length && end - start < 500) return doc.points.slice(start, end).join("");
  return title && stands(doc, title) ? title : null;
}

// A file's name: the id without what some file system does not take; of several documents with one id the later are numbered.
let names = null;
function nameOf(doc) {
  if (!names) {
    names = new Map();
    const taken = new Set();
    for (const one of documents) {
      const letters = (one.record.id || "").normalize("NFC").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/\.{2,}/g, ".").replace(/^[._-]+/, "");
      let name = Array.from(letters).slice(0, 50).join("") || `document-${one.number + 1}`;
      if (taken.has(name.toLowerCase())) name = `${name}-${one.number + 1}`;
      taken.add(name.toLowerCase());
      names.set(one.number, name);
    }
  }
  return names.get(doc.number);
}

// One way to end a line in both files, so that a reader counts the same lines whatever it makes of a lone return.
const oneLineEnd = (text) => text.replace(/\r\n/g, "\n").replace(/\r/g, " ");
function filesOf(doc) {
  const gold = JSON.stringify(goldOf(doc), (_, content) => (typeof content === "string" ? oneLineEnd(content) : content), 1);
  return [[`${nameOf(doc)}.gold.json`, `${gold}\n`], [`${nameOf(doc)}.txt`, oneLineEnd(doc.text)]];
}

async function save(docs) {
  if (!docs.length) { announce(words.nothingDone); return; }
  const files = docs.flatMap(filesOf);
  if (data.save) {
    const body = JSON.stringify(Object.fromEntries(files));
    const answer = await fetch(data.save, { method: "POST", headers: { "Content-Type": "application/json" }, body }).catch(() => ({ ok: false }));
    announce(answer.ok ? `${docs.length} ${words.saved}` : words.failed);
    return;
  }
  const address = URL.createObjectURL(new Blob([zip(files)], { type: "application/zip" }));
  const link = make("a", { href: address, download: docs.length === 1 ? `${nameOf(docs[0])}.zip` : "gold.zip" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  announce(`${docs.length} ${words.saved}`);
}
