import type { CompletionMessages } from '../completion';

export const completion: CompletionMessages = {
  required: 'pakollinen',
  standardClause: 'ylläpidetty vakiolauseke',
  clauseText: 'vakiolausekkeen teksti muokattavaksi',
  ownText: 'oma teksti',
  none: 'ei ole',
  today: 'tänään',
  duration: 'kesto',
  ofThisRegister: (key) => `tämän rekisterin ${key}`,
  rightFollows: (basis) => `perusteena ${basis}`,
  rightNotGiven: 'ei sovellu: ilmoitetut oikeusperusteet, muoto tai tietolähteet eivät anna tätä oikeutta',
  noMarketing: 'ei sovellu: selosteen mukaan tietoja ei käytetä suoramarkkinointiin',
  noDecisions: 'ei sovellu: selosteen mukaan automaattisia päätöksiä ei tehdä',
  eea: 'ETA',
  adequacy: 'riittävyyspäätös',
  adequacyLimited: 'riittävyyspäätös, vain osa vastaanottajista',
  noAdequacy: 'ei riittävyyspäätöstä',
  inEea: 'Maa kuuluu Euroopan talousalueeseen: tietojen käsittely siellä ei ole siirto kolmanteen maahan.',
  outsideWithoutDecision:
    'Maa on Euroopan talousalueen ulkopuolella, eikä tiedossamme ole komission päätöstä sen tietosuojan riittävyydestä. Siirto tarvitsee 46 artiklan suojatoimen tai 49 artiklan poikkeuksen.',
  decision: (number, date) =>
    `Euroopan komissio on antanut ${date} päätöksen${number ? ` ${number}` : ''} tietosuojan riittävyydestä (45 artikla).`,
  noDecisionForCountry: 'ei sovellu: maasta ei ole voimassa olevaa riittävyyspäätöstä',
  common: 'yleinen',
  commonItems: 'Tyypilliset tiedot',
  usualBases: 'Tavallisesti oikeusperusteena',
  basesCaution: 'Oikeusperuste riippuu tilanteesta: valitse se itse, sitä ei lisätä puolestasi.',
  service: {
    check: 'tarkista',
    entity: 'Sopimuskumppani',
    role: 'Rooli tavallisesti',
    country: 'Sopimuskumppanin maa',
    group: 'Emoyhtiön maa',
    ground: 'Siirtoperuste palveluntarjoajan ehtojen mukaan',
    source: 'Lähde',
    caution: (date) =>
      `Tieto kirjattiin ${date} eikä se ole varma. Palveluntarjoajat vaihtavat sopimusyhtiötä, alikäsittelijöitä ja siirtoperustetta: tarkista kaikki omasta sopimuksestasi ennen julkaisemista.`,
    toFill: 'mihin palvelua käytetään; tarkista sopimuksesta myös yhtiö, rooli ja maa',
    transferToFill: 'tarkista sopimuksesta vastaanottaja, maa ja siirtoperuste, ja kuvaa siirto',
  },
  retention: {
    kinds: {
      atLeast: 'Laki velvoittaa säilyttämään vähintään tämän ajan.',
      claims:
        'Aika on kanneaika tai vanhentumisaika: se on peruste säilyttää vain tiedot, joita vaatimukseen vastaaminen edellyttää.',
      limit: 'Laki säätää säilytysajan.',
    },
    caution:
      'Säännöstä ei ole luettu voimassa olevassa sanamuodossaan, eikä tieto siksi ole varma: tarkista säännös ennen julkaisemista.',
    toCheck: 'tarkista säännöksen voimassa oleva sanamuoto',
  },
};
