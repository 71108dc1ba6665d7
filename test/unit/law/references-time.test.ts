import assert from 'node:assert/strict';
import { findReferences } from '../../../server/src/law/references';

/** Repeats a piece up to a length. */
function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/** Processor time of one run in milliseconds: other programs on the machine do not count. */
function time(text: string): number {
  const start = process.cpuUsage();
  findReferences(text);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

const MEGABYTE = 1_000_000;
/** Length of the larger text for most pieces, so that the suite stays quick. */
const USUAL = 200_000;
const RATIO = 4;
const RUNS = 4;
/** Four times the text may take this many times as long: linear with room for noise, far from 16. */
const FACTOR = 10;
/** Below this many milliseconds the clock says nothing. */
const NOISE = 50;

const PIECES: readonly string[] = [
  '6 artiklan 1 kohdan ',
  'artikla ',
  '7',
  '(',
  ')',
  '1, ',
  '1,2,3.4.5/6:7-8 ja ',
  '§',
  '§ 1 ',
  '10 ja 24 §, ',
  'a',
  'a ',
  'a, b, ',
  '(a)',
  '6(1)(a), ',
  'KissL 5 § ',
  'tietosuoja-',
  'tietosuoja-\n',
  'laki ',
  'laki kissoista ',
  'lain (',
  'henkilötietolaki (jäljempänä ',
  'EU:n yleisen ',
  'euroopan parlamentin ja neuvoston ',
  '523/1999 ',
  '22.4.1999/',
  '(EU) ',
  'N:o ',
  'TSL ',
  'työsopimus TSL ',
  'kohta 1 ',
  'f alakohta ja ',
  'point (f) of ',
  '1 mom. ',
  '2 luvun ',
  'https://www.finlex.fi/1999/',
  'finlex.fi/1999/ ',
  '\n\n',
  '\u00ad',
  '12:',
  'Article 6 ',
  'recital 1, ',
  'johdanto-osan 1, ',
  'paragraph 1, ',
  'Paragraph 1, Section 2, ',
  'subsection 1 of ',
  '1 mom. i ',
  '8 § i personuppgiftslagen mom. ',
  'i ministeriets ',
  'GDPR / ',
  'Personal Data Act (henkilötietolaki) ',
  'L 1/1999 ',
  'section 1 of the Act ',
  'lagen om katthem (1/2015) ',
  'the Cat Act (1/2015) ',
  'lagen om ',
  'kuvitelmalain ',
  'koira- ja ',
  'kissojen ',
  'kissojen pidosta annetun lain ',
  'Laki kissojen pidosta ja ',
  'lagen om katt och ',
  'lagen om katthem, nedan ',
  'Fancy ',
  'Fancy Act ',
  'Act on the Cats ',
  'Cat Act (the “Dog Act”) ',
  'arkistolaki (KKL) ',
  'i 14, 28 och ',
  '1 § – ',
  'amended (1/2000) and ',
  'under 434/2003 and ',
  '434/2003, ',
  'Act 1/2000 on the Cats and the ',
  'the Accounting Act of 1997, ',
  'the Accounting Act, i.e. ',
  'no 5 of the year ',
  'its section 1 of the said Act ',
  '3 § i samma kapitel (3:17) ',
  'first and second and ',
  'ÄB 20:1 och ',
  'protokoll (1.2.3 ',
  'samtycke, 6.1 a ',
  'lit. b ',
  'lagen 1171/2022 om skydd för ',
  'lag och förordning om katt (1/2000, 2/2000) ',
  'dataskyddsl. ',
  'Section 2 of the Accounting Act; Section 4; ',
  'åland act ',
];

describe('references: time grows with the length of the text', function () {
  this.timeout(120_000);
  function grows(piece: string, length: number): void {
    it(`${JSON.stringify(piece)} × ${String(Math.round(length / piece.length))}`, () => {
      const [short, long] = [fill(piece, length / RATIO), fill(piece, length)];
      let small = time(short);
      let large = time(long);
      // Compiling and collecting garbage disturb single runs: the best of a few counts.
      for (let run = 0; run < RUNS && large > FACTOR * Math.max(small, NOISE); run += 1) {
        small = Math.max(small, time(short));
        large = Math.min(large, time(long));
      }
      assert.ok(
        large <= FACTOR * Math.max(small, NOISE),
        `${small.toFixed(1)} ms for ${String(length / RATIO)}, ${large.toFixed(1)} ms for ${String(length)}`,
      );
    });
  }
  for (const piece of ['6 artiklan 1 kohdan ', 'artikla ', '7', '(']) grows(piece, MEGABYTE);
  for (const piece of PIECES) grows(piece, USUAL);
});
