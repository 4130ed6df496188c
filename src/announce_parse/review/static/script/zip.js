// A zip archive without compression (PKWARE APPNOTE 4.3), names in UTF-8.
function zip(files) {
  const encoder = new TextEncoder();
  const parts = [];
  const directory = [];
  let offset = 0;
  const numbers = (...pairs) => { const bytes = []; pairs.forEach(([value, size]) => { for (let at = 0; at < size; at++) bytes.push(Math.floor(value / 2 ** (8 * at)) % 256); }); return new Uint8Array(bytes); };
  for (const [name, content] of files) {
    const [title, body] = [encoder.encode(name), encoder.encode(content)];
    const common = [[20, 2], [0x800, 2], [0, 2], [0, 2], [33, 2], [crc(body), 4], [body.length, 4], [body.length, 4], [title.length, 2], [0, 2]];
    const local = numbers([0x04034b50, 4], ...common);
    parts.push(local, title, body);
    directory.push(numbers([0x02014b50, 4], [20, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), title);
    offset += local.length + title.length + body.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  const end = numbers([0x06054b50, 4], [0, 2], [0, 2], [files.length, 2], [files.length, 2], [size, 4], [offset, 4], [0, 2]);
  const all = [...parts, ...directory, end];
  const result = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) { result.set(part, at); at += part.length; }
  return result;
}
function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) { value ^= byte; for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1; }
  return (value ^ 0xffffffff) >>> 0;
}
