/** File names that say what they are. */
const NOTICE_NAME = /\.(seloste|rekisteriseloste|tietosuojaseloste)\.ya?ml$/i;

/** True for the name, path or address of a file that is a notice by its name alone. */
export function isNoticeName(name: string): boolean {
  return NOTICE_NAME.test(name);
}

/** How much of a text is looked at to tell whether it is a notice. */
const HEAD = 4_000;

/**
 * True for a text that begins with the key `seloste`, after comments, blank lines and a document start at most.
 * It is how a notice is told from any other YAML file.
 */
export function isNoticeText(text: string): boolean {
  const lines = text
    .slice(0, HEAD)
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/);
  const first = lines.find((line) => !/^\s*(#.*)?$/.test(line) && !/^(---|%YAML)/.test(line));
  return first !== undefined && /^(["']?)seloste\1\s*:(\s|$)/.test(first);
}
