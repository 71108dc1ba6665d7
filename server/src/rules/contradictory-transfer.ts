import { country, thirdCountry } from '../law';
import type { Language, Section } from '../notice';
import { wordsAt } from './shared/act-mentions';
import type { Rule, RuleFinding } from './rule';
import { textsOfRegister } from './shared/register-texts';
import { sentencesIn } from './shared/sentences';
import { deniesTransfer, plainDenial, plainTransfer, TRANSFER_KEYS } from './shared/transfer-denial';
import type { RegisterView, RuleView } from './view';

/** An exception that technical need opens: the reader cannot know whether data go outside the EEA or not. */
const TECHNICAL_EXCEPTION: Readonly<Record<Language, RegExp>> = {
  fi: /(?<!\p{L})(?:ellei|elleivät|ellemme|jollei|jolleivät|paitsi|lukuun ottamatta|muutoin kuin|muuten kuin|vain jos|vain silloin|kuitenkin)(?!\p{L})[^.;]{0,140}?(?:teknis|tekniik|teknolog|palvelim|tekninen|palvelun (?:toteutt|tuott|tarjoa)|toteuttamise)[^.;]{0,80}/iu,
  sv: /(?<!\p{L})(?:om (?:det )?inte|om inte|såvida|förutom|utom|annat än|bara om|endast om|dock)(?!\p{L})[^.;]{0,140}?(?:teknisk|teknik|teknolog|(?:genomföra|producera|tillhandahålla|leverera)\p{L}* (?:av )?tjänst)[^.;]{0,80}/iu,
  en: /(?<!\p{L})(?:unless|except|other than|save|only if|only where|only when)(?!\p{L})[^.;]{0,140}?(?:technical|technolog|(?:provide|provision|implement|deliver)\p{L}* (?:of )?(?:the |our )?service)[^.;]{0,80}/iu,
};

/** An exception of technical need that names where or on what ground the data then go is told, not hidden. */
const GROUND_TOLD =
  /vakio(?:sopimus)?lausek|mallilausek|riittävyyspäät|vastaavuuspäät|suojatoim|suojamekanism|standardavtal|skyddsåtgärd|adekvat|standard contractual|adequacy|safeguard/iu;

/**
 * The notice says that no data are transferred outside the EU or EEA, and tells of a transfer too; or it denies transfers 'unless
 * technically necessary'. Article 13(1)(f) asks for the fact of the transfer, its safeguards and a copy of them.
 */
export const contradictoryTransfer: Rule = {
  meta: {
    code: 'contradictory-transfer',
    severity: 'error',
    law: ['gdpr:13(1)(f)', 'gdpr:14(1)(f)', 'gdpr:44'],
    authority: 'laki',
    reads: { sections: TRANSFER_KEYS.map((key) => `rekisterit/${key}`), prose: 'all' },
    problem: {
      fi: '”{text}” on ristiriidassa sen kanssa, ettei tietoja siirretä EU:n tai ETA:n ulkopuolelle.',
      sv: '”{text}” strider mot att uppgifterna inte överförs till länder utanför EU eller EES.',
      en: '“{text}” contradicts the statement that no data are transferred outside the EU or EEA.',
    },
    demand: {
      fi: 'Kun tietoja siirretään kolmanteen maahan, siirrosta, sen perusteesta ja suojatoimista on kerrottava (13 artiklan 1 kohdan viimeinen alakohta, 44 artikla): päätä, kumpi pitää paikkansa, ja kirjoita siirrot maineen ja perusteineen tai poista poikkeus.',
      sv: 'När uppgifter överförs till ett tredjeland ska överföringen, dess grund och skyddsåtgärderna anges (artikel 13.1 f, artikel 44): avgör vilket som stämmer och skriv in överföringarna med land och grund, eller stryk undantaget.',
      en: 'A transfer to a third country must be told with its ground and safeguards (Article 13(1)(f), Article 44): decide which is true, and state the transfers with country and ground or remove the exception.',
    },
  },
  *check(view) {
    yield* technicalExceptions(view);
    const told = new Set<string>();
    for (const register of view.registers)
      for (const finding of contradictions(view, register)) {
        const place = JSON.stringify([finding.path, finding.span]);
        if (!told.has(place)) yield finding;
        told.add(place);
      }
  },
};

function* technicalExceptions(view: RuleView): Generator<RuleFinding> {
  for (const prose of view.prose())
    for (const { text, start } of sentencesIn(prose)) {
      if (!deniesTransfer(text, prose.language) || GROUND_TOLD.test(text)) continue;
      const match = TECHNICAL_EXCEPTION[prose.language].exec(text);
      if (!match) continue;
      const words = match[0].replace(/[\s,.;]+$/u, '');
      const { span, words: shown } = wordsAt(prose, start + match.index, start + match.index + words.length);
      yield { path: prose.path, span, data: { text: shown } };
    }
}

/** Transfers that a register tells of though it denies them. */
function* contradictions(view: RuleView, register: RegisterView): Generator<RuleFinding> {
  const transfers = register.section('siirrot');
  const denial = denialOf(view, register);
  if (!denial) return;
  const recipients = ['vastaanottajat', 'luovutukset'].flatMap((key) => register.section(key).items);
  const stated = [...transfers.items, ...recipients].flatMap(thirdCountriesOf);
  for (const place of stated) yield { path: place.path, data: { text: place.text ?? '' }, related: [denial] };
  if (stated.length > 0) return;
  for (const prose of textsOfRegister(view, register, TRANSFER_KEYS)) {
    const mark = plainTransfer(prose);
    if (!mark) continue;
    const { span, words } = wordsAt(prose, mark.start, mark.end);
    yield { path: prose.path, span, data: { text: words }, related: [denial] };
  }
}

/** Where a register says plainly that nothing is transferred. */
function denialOf(view: RuleView, register: RegisterView): { path: Section['path'] } | undefined {
  const transfers = register.section('siirrot');
  if (transfers.denied) return { path: transfers.path };
  const prose = textsOfRegister(view, register, DENYING).find((text) => plainDenial(text) !== undefined);
  return prose && { path: prose.path };
}

const DENYING = ['siirrot', 'luovutukset', 'vastaanottajat'] as const;

/** The countries outside the EEA that an item names under `maa`; a whole `maa` where it is one. */
function thirdCountriesOf(item: Section): Section[] {
  const countries = item.get('maa');
  const named = countries.items.length > 0 ? [...countries.items] : [countries];
  return named.filter(({ text }) => {
    const known = text === undefined ? undefined : country(text);
    return text !== undefined && (known ? !known.inEea : thirdCountry(text) !== undefined);
  });
}
