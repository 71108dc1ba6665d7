import type { FoundHeading } from '../recognise/found-heading';
import type { Line } from '../recognise/lines';
import { word } from '../tree';
import type { Gathered } from './gathered';

/** Most words of an answer to how a register is kept. */
const LONGEST = 6;

/** 'Rekisterin muoto: sähköinen' as one of the format's words; false where the answer is a description. */
export function readForm(gathered: Gathered, heading: FoundHeading, lines: readonly Line[]): boolean {
  const written = lines.map(({ text }) => text).join(' ');
  const isManual = /manuaali|paperi|manuell|papper|manual|paper/iu.test(written);
  const isElectronic = /sähköi|digitaali|atk|elektronisk|electronic|digital/iu.test(written);
  const form =
    isManual && isElectronic ? 'molemmat' : isManual ? 'manuaalinen' : isElectronic ? 'sähköinen' : undefined;
  if (form === undefined || written.split(/\s+/u).length > LONGEST) return false;
  gathered.heading({ ...heading, confidence: 1 }, 'rekisterit/muoto', gathered.register, false);
  for (const { text, line } of lines) gathered.label(text, line, 'rekisterit/muoto', undefined, gathered.register);
  gathered.place('rekisterit/muoto', gathered.register, heading.line).value = word(form);
  return true;
}
