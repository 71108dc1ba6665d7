import type { Messages } from '../messages';

export const importing: Messages['importing'] = {
  head: 'Importerad från en gammal beskrivning. Gå igenom de ställen som hänvisar till en rad i källan.',
  leftOut: (line, text) => `Utelämnad rest av sidmallen, källa: rad ${line}: ${text}`,
  promised: (line) => `källa: rad ${line}; det finns ingen text under rubriken`,
  check: (line) => `kontrollera; källa: rad ${line}`,
  registerName: 'registrets namn',
  remainder: 'placera på rätt ställe',
};
