// What was corrected, as gold files.
function goldOf(doc) {
  const { record } = doc;
  const quote = (path) => evidenceOf(doc, path).find((one) => one.end > one.start)?.text ?? null;
  const dash = (date) => (date ? date.replace(/^XXXX-/, "--") : null);
  const blocks = [];
  doc.kinds.forEach((kind, at) => {
    const last = blocks[blocks.length - 1];
    if (last && last.kind === kind) last.last_line = at + 1;
    else blocks.push({ kind, first_line: at + 1, last_line: at + 1 });
  });
  const venue = record.venue && Object.values(record.venue).some((part) => part) ? record.venue : null;
  const { deadline, ...registration } = record.registration;
  return {
    id: nameOf(doc), language: record.language, usable: true, reference_date: record.source.reference_date,
    title: record.title, series: record.series && record.series.name ? record.series : null, status: record.status || "scheduled",
    sessions: record.sessions.map((session, n) => ({
      start_date: dash(session.start_date), end_date: dash(session.end_date), doors: session.doors, start: session.start, end: session.end,
      date_quote: quote(`sessions/${n}/start_date`), time_quotes: [...new Set(["doors", "start", "end"].map((key) => quote(`sessions/${n}/${key}`)).filter(Boolean))],
    })),
    venue, attendance: record.attendance, people: record.people, organisers: record.organisers, partners: record.partners,
    registration: { ...registration, deadline: { date: dash(deadline.date), time: deadline.time, quote: quote("registration/deadline/date") } },
    prices: record.prices, free: record.free,
    programme: record.programme.map((item, n) => ({ time: item.start, end: item.end, quote: programmeQuote(doc, n) })),
    blocks,
  };
}

function programmeQuote(doc, n) {
  const found = ["start", "end", "title"].flatMap((key) => evidenceOf(doc, `programme/${n}/${key}`)).filter((one) => one.end > one.start);
  if (!found.length) return doc.record.programme[n].title;
  return doc.points.slice(Math.min(...found.map((one) => one.start)), Math.max(...found.map((one) => one.end))).join("");
}

// A file's name: the id without what no file system takes; of several documents with one id, the later are numbered.
function nameOf(doc) {
  const plain = (one) => (one.record.id || "").replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/\.{2,}/g, ".").replace(/^[._-]+/, "").slice(0, 100) || `document-${one.number + 1}`;
  const name = plain(doc);
  return documents.some((other) => other.number < doc.number && plain(other) === name) ? `${name}-${doc.number + 1}` : name;
}

async function save(docs) {
  const files = docs.flatMap((doc) => [[`${nameOf(doc)}.gold.json`, JSON.stringify(goldOf(doc), null, 1)], [`${nameOf(doc)}.txt`, doc.text]]);
  if (data.save) {
    const answer = await fetch(data.save, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(Object.fromEntries(files)) }).catch(() => ({ ok: false }));
    announce(answer.ok ? `${docs.length} ${words.saved}` : words.failed);
    return;
  }
  const blob = new Blob([zip(files)], { type: "application/zip" });
  const link = make("a", { href: URL.createObjectURL(blob), download: docs.length === 1 ? `${nameOf(docs[0])}.zip` : "gold.zip" });
  document.body.append(link);
  link.click();
  link.remove();
  URL.revokeObjectURL(link.href);
  announce(`${docs.length} ${words.saved}`);
}
