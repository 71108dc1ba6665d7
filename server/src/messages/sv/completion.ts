import type { CompletionMessages } from '../completion';

export const completion: CompletionMessages = {
  required: 'obligatorisk',
  standardClause: 'underhållen standardklausul',
  clauseText: 'standardklausulens text för bearbetning',
  ownText: 'egen text',
  none: 'finns inte',
  today: 'i dag',
  duration: 'tid',
  ofThisRegister: (key) => `detta registers ${key}`,
  rightFollows: (basis) => `följer av ${basis}`,
  rightNotGiven: 'inte tillämplig: de angivna rättsliga grunderna, formen eller källorna ger inte denna rätt',
  noMarketing: 'inte tillämplig: enligt beskrivningen används uppgifterna inte för direktmarknadsföring',
  noDecisions: 'inte tillämplig: enligt beskrivningen fattas inga automatiserade beslut',
  eea: 'EES',
  adequacy: 'beslut om adekvat skyddsnivå',
  adequacyLimited: 'beslut om adekvat skyddsnivå, bara en del av mottagarna',
  noAdequacy: 'inget beslut om adekvat skyddsnivå',
  inEea: 'Landet hör till Europeiska ekonomiska samarbetsområdet: behandling där är ingen överföring till tredjeland.',
  outsideWithoutDecision:
    'Landet ligger utanför Europeiska ekonomiska samarbetsområdet, och vi känner inte till något beslut av kommissionen om adekvat skyddsnivå. Överföringen kräver en skyddsåtgärd enligt artikel 46 eller ett undantag enligt artikel 49.',
  decision: (number, date) =>
    `Europeiska kommissionen fattade den ${date} beslut${number ? ` ${number}` : ''} om adekvat skyddsnivå (artikel 45).`,
  noDecisionForCountry: 'inte tillämplig: det finns inget gällande beslut om adekvat skyddsnivå för landet',
  common: 'vanlig',
  commonItems: 'Typiska uppgifter',
  usualBases: 'Vanlig rättslig grund',
  basesCaution: 'Den rättsliga grunden beror på situationen: välj den själv, den läggs inte till åt dig.',
  service: {
    check: 'kontrollera',
    entity: 'Avtalspart',
    role: 'Vanlig roll',
    country: 'Avtalspartens land',
    group: 'Moderbolagets land',
    ground: 'Överföringsgrund enligt leverantörens villkor',
    source: 'Källa',
    caution: (date) =>
      `Uppgiften antecknades den ${date} och är inte säker. Leverantörerna byter avtalsbolag, underbiträden och överföringsgrund: kontrollera allt i det egna avtalet före publicering.`,
    toFill: 'vad tjänsten används till; kontrollera också bolag, roll och land i avtalet',
    transferToFill: 'kontrollera mottagare, land och överföringsgrund i avtalet och beskriv överföringen',
  },
  retention: {
    kinds: {
      atLeast: 'Lagen kräver att uppgifterna bevaras minst denna tid.',
      claims:
        'Tiden är en tid för väckande av talan eller en preskriptionstid: den motiverar bara bevarande av de uppgifter som behövs för att bemöta anspråk.',
      limit: 'Lagen föreskriver lagringstiden.',
    },
    caution:
      'Bestämmelsen har inte lästs i sin gällande lydelse, och uppgiften är därför inte säker: kontrollera bestämmelsen före publicering.',
    toCheck: 'kontrollera bestämmelsens gällande lydelse',
  },
};
