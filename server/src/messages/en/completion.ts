import type { CompletionMessages } from '../completion';

export const completion: CompletionMessages = {
  required: 'required',
  standardClause: 'maintained standard clause',
  clauseText: 'text of the standard clause, to be edited',
  ownText: 'own text',
  none: 'none',
  today: 'today',
  duration: 'length of time',
  ofThisRegister: (key) => `${key} of this register`,
  rightFollows: (basis) => `follows from ${basis}`,
  rightNotGiven: 'not applicable: the legal bases, form or sources stated do not give this right',
  noMarketing: 'not applicable: the notice says the data are not used for direct marketing',
  noDecisions: 'not applicable: the notice says no automated decisions are made',
  eea: 'EEA',
  adequacy: 'adequacy decision',
  adequacyLimited: 'adequacy decision, some recipients only',
  noAdequacy: 'no adequacy decision',
  inEea: 'The country belongs to the European Economic Area: processing there is not a transfer to a third country.',
  outsideWithoutDecision:
    'The country is outside the European Economic Area, and we know of no Commission decision on the adequacy of its data protection. A transfer needs a safeguard under Article 46 or a derogation under Article 49.',
  decision: (number, date) =>
    `The European Commission adopted ${number ? `decision ${number}` : 'a decision'} on the adequacy of data protection on ${date} (Article 45).`,
  noDecisionForCountry: 'not applicable: no adequacy decision is in force for the country',
  common: 'common',
  commonItems: 'Typical data',
  usualBases: 'Usual legal basis',
  basesCaution: 'The legal basis depends on the situation: choose it yourself; it is not inserted for you.',
  service: {
    check: 'to be checked',
    entity: 'Contracting entity',
    role: 'Usual role',
    country: 'Country of the entity',
    group: 'Country of the parent company',
    ground: 'Ground of transfer according to the provider’s terms',
    source: 'Source',
    caution: (date) =>
      `Recorded on ${date}, and not certain. Providers change contracting companies, sub-processors and grounds of transfer: check everything in your own contract before publishing.`,
    toFill: 'what the service is used for; also check the company, its role and country in the contract',
    transferToFill: 'check the recipient, country and ground of transfer in the contract, and describe the transfer',
  },
  retention: {
    kinds: {
      atLeast: 'The law requires keeping for at least this time.',
      claims:
        'The time is a period for bringing claims or a limitation period: it justifies keeping only the data needed to answer a claim.',
      limit: 'The law lays down the retention period.',
    },
    caution:
      'The provision has not been read in its wording in force, so this is not certain: check the provision before publishing.',
    toCheck: 'check the wording of the provision in force',
  },
};
