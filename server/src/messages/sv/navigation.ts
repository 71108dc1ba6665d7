import type { Messages } from '../messages';

export const rename: Messages['rename'] = {
  nothing:
    'Här finns inget namn som kan bytas. Namnet på ett register, en personuppgiftsansvarig, en uppgiftskategori, en kategori av registrerade och en mottagare samt YAML-ankare kan bytas.',
  empty: 'Det nya namnet är tomt. Skriv det namn som ska användas i beskrivningen.',
  oneLine: 'Namnet måste rymmas på en rad: ta bort radbrytningar och andra styrtecken.',
  taken: (name) => `I beskrivningen finns redan ”${name}”. Välj ett annat namn, så att två olika saker inte förväxlas.`,
  anchor: 'Ankarets namn får inte innehålla blanksteg, kommatecken eller parenteserna [ ] { }.',
};
