import type { Messages } from '../messages';

export const hints: Messages['hints'] = {
  usually: (decision) => `vanligen beslut ${decision}`,
  adequacy: (decision, isLimited) =>
    `${isLimited ? 'partiellt ' : ''}beslut om adekvat skyddsnivå${decision === undefined ? '' : ` ${decision}`}`,
  adequacyOf: (country, decision) =>
    `Kommissionen har konstaterat att skyddet för personuppgifter är adekvat: ${country}${decision === undefined ? '' : ` (beslut ${decision})`}.`,
  end: (date) => `upphör ${date}`,
  endOfYear: (date, year) => `uppgifter från ${year}: ${date}`,
  countedFrom: (start, end) => `Tiden räknas från den ${start} och upphör den ${end}.`,
  countedFromYear: (year, end) =>
    `Tiden räknas från kalenderårets utgång. Om året till exempel är ${year} upphör tiden den ${end}.`,
};

export const overview: Messages['overview'] = {
  findings: (all, errors) =>
    all === 0
      ? 'Inga anmärkningar'
      : `${all} ${all === 1 ? 'anmärkning' : 'anmärkningar'}${errors > 0 ? `, varav ${errors} fel` : ''}`,
  noDate: 'Beskrivningen saknar datum',
  reviewAdvised: 'en granskning rekommenderas',
  preview: 'Förhandsgranskning',
  export: 'Exportera som webbsida',
};

export const rename: Messages['rename'] = {
  nothing:
    'Här finns inget namn som kan bytas. Namnet på ett register, en personuppgiftsansvarig, en uppgiftskategori, en kategori av registrerade och en mottagare samt YAML-ankare kan bytas.',
  empty: 'Det nya namnet är tomt. Skriv det namn som ska användas i beskrivningen.',
  oneLine: 'Namnet måste rymmas på en rad: ta bort radbrytningar och andra styrtecken.',
  taken: (name) => `I beskrivningen finns redan ”${name}”. Välj ett annat namn, så att två olika saker inte förväxlas.`,
  anchor: 'Ankarets namn får inte innehålla blanksteg, kommatecken eller parenteserna [ ] { }.',
};
