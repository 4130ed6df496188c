// Days and hours as people write them, into the record's own forms; null for what cannot be told.
const DAY = /^(\d{4}|XXXX)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

const MONTHS = (() => {
  const table = new Map();
  for (const language of ["nl", "en", "de", "fr"]) {
    for (const form of ["long", "short"]) {
      const named = new Intl.DateTimeFormat(language, { month: form, timeZone: "UTC" });
      for (let month = 1; month <= 12; month++) table.set(named.format(new Date(Date.UTC(2001, month - 1, 1))).replace(".", "").toLowerCase(), month);
    }
  }
  return table;
})();

function readDay(text) {
  const given = text.trim().toLowerCase();
  const day = (year, month, date) => {
    const found = `${year || "XXXX"}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
    const when = dateOf(found);
    return when && when.getUTCMonth() + 1 === Number(month) ? found : null;
  };
  let match = /(\d{4}|xxxx)-(\d{1,2})-(\d{1,2})/.exec(given);
  if (match) return day(match[1].toUpperCase(), match[2], match[3]);
  match = /(\d{1,2})[-/.](\d{1,2})(?:[-/.](\d{4}))?/.exec(given);
  if (match) return day(match[3], match[2], match[1]);
  const parts = given.match(/\d+|\p{L}+/gu) || [];
  const month = parts.map((part) => MONTHS.get(part)).find(Boolean);
  const date = parts.find((part) => /^\d{1,2}$/.test(part));
  return month && date ? day(parts.find((part) => /^\d{4}$/.test(part)), month, date) : null;
}

function readClock(text) {
  const match = /(\d{1,2})(?:\s?[:.uh]\s?(\d{2}))?\s?([ap])?/.exec(text.trim().toLowerCase());
  if (!match) return null;
  const hour = (Number(match[1]) % (match[3] ? 12 : 100)) + (match[3] === "p" ? 12 : 0);
  const clock = `${String(hour).padStart(2, "0")}:${match[2] || "00"}`;
  return CLOCK.test(clock) ? clock : null;
}

// What was typed or selected for a field, in the record's form: undefined where it cannot be that.
function readValue(path, text) {
  const key = fieldOf(path);
  if (text === "") return NEEDED.test(path) ? undefined : null;
  if (DAYS.has(key)) return readDay(text) ?? undefined;
  if (CLOCKS.has(key)) return readClock(text) ?? undefined;
  if (NUMBERS.has(key)) {
    const number = /^\D{0,9}?(\d{1,9}(?:[.,]\d{1,4})?)\D{0,9}$/.exec(text)?.[1].replace(",", ".");
    return number === undefined || (key === "edition" && !/^\d{1,6}$/.test(number)) ? undefined : Number(number);
  }
  if (key === "free" || key === "required") return text === "true";
  if (CHOICES[key]) return CHOICES[key].includes(text) ? text : undefined;
  return text;
}
