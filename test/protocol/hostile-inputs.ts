/** Texts that have killed or hung other YAML tools; each must cost a finding at most. */
export const hostile: Readonly<Record<string, () => string>> = {
  'nothing at all': () => '',
  'white space': () => ' \n\n   \n',
  'tabs only': () => '\t\t\t\n\t\n',
  'a byte order mark alone': () => '\uFEFF',
  'NUL bytes and other binary': () => String.fromCharCode(...Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256)),
  'lone surrogates': () => 'seloste: 1\nkieli: fi\notsikko: \ud800\udfff\ud800 x\n',
  '10,000 [': () => '['.repeat(10_000),
  '10,000 {': () => '{'.repeat(10_000),
  '10,000 "- "': () => '- '.repeat(10_000),
  '10,000 "? "': () => '? '.repeat(10_000),
  '10,000 "a: " on one line': () => 'a: '.repeat(10_000),
  '10,000 levels of [ inside a notice': () => `seloste: 1\nkieli: fi\notsikko: ${'['.repeat(10_000)}`,
  '3,000 levels of indentation': () => Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
  'a scalar of 1 MB': () => `seloste: 1\nkieli: fi\njohdanto: ${'sana '.repeat(200_000)}\n`,
  'a scalar of 1 MB in a block': () => `seloste: 1\nkieli: fi\njohdanto: |\n  ${'artikla 6 §\n  '.repeat(80_000)}\n`,
  'a word of 1 MB': () => `seloste: 1\nkieli: fi\notsikko: ${'a'.repeat(1_000_000)}\n`,
  'a key of 1 MB': () => `seloste: 1\nkieli: fi\n${'a'.repeat(1_000_000)}: x\n`,
  'an alias bomb': () => bomb(),
  'an alias bomb in a notice': () => `seloste: 1\nkieli: fi\nmuut-kohdat:\n${bomb().replace(/^/gm, '  ')}`,
  'a cyclic alias': () => 'seloste: 1\nkieli: fi\noikeudet: &x {valitusoikeus: *x}\n',
  'a cyclic alias at the root': () => '&x {b: *x}',
  'a cyclic merge': () => 'seloste: 1\nkieli: fi\noikeudet: &x {<<: *x}\n',
  'the key __proto__': () => 'seloste: 1\nkieli: fi\n__proto__: {polluted: kyllä}\n',
  'keys of Object.prototype': () =>
    'seloste: 1\nkieli: fi\nconstructor: 1\ntoString: 2\noikeudet: {hasOwnProperty: x}\n',
  'the value __proto__': () => 'seloste: 1\nkieli: __proto__\n',
  '5,000 duplicate keys': () => `seloste: 1\nkieli: fi\n${'otsikko: x\n'.repeat(5_000)}`,
  '5,000 unknown keys': () =>
    `seloste: 1\nkieli: fi\n${Array.from({ length: 5_000 }, (_, i) => `k${i}: x\n`).join('')}`,
  'Markdown 5,000 deep': () =>
    `seloste: 1\nkieli: fi\njohdanto: |\n  ${'> '.repeat(5000)}x\n  ${'*'.repeat(5000)}x\n  ${'['.repeat(5000)}x\n`,
  'an open quote': () => `seloste: 1\nkieli: fi\notsikko: "${'x\n'.repeat(2000)}`,
  'many documents': () => 'seloste: 1\nkieli: fi\n---\n'.repeat(500),
  'tags and directives': () => '%TAG ! tag:x,2000:\n---\n!!js/function "x": !<tag:yaml.org,2002:binary> aGk=\n',
};

/** Nine levels of nine aliases: 387 million nodes if they were followed. */
function bomb(): string {
  const names = 'abcdefghi';
  return [...names]
    .map(
      (name, i) =>
        `${name}: &${name} [${
          i === 0
            ? '"x"'
            : Array(9)
                .fill(`*${names[i - 1]}`)
                .join(',')
        }]`,
    )
    .join('\n');
}
