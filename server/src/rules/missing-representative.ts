import { country, countryName } from '../law';
import type { Section } from '../notice';
import { insertPlaceholder } from './shared/placeholder-fix';
import type { Rule } from './rule';
import { saidInWords, type Words } from './shared/said-in-words';

/** An establishment in the Union, or a representative there, told in words. */
const TOLD: Words = {
  fi: /edustaja|sivuliik|sijoittautun|toimipai|toimipist|tytäryhtiö/iu,
  sv: /företrädare|filial|etabler|verksamhetsställe|dotterbolag/iu,
  en: /representative|branch|establish|subsidiary/iu,
};

/** A controller outside the EEA whose processing Article 3(2) covers names its representative: GDPR 13(1)(a), 14(1)(a), 27. */
export const missingRepresentative: Rule = {
  meta: {
    code: 'missing-representative',
    severity: 'warning',
    law: ['gdpr:27', 'gdpr:3(2)', 'gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
    authority: 'laki',
    reads: { sections: ['rekisterinpitäjä', 'yhteisrekisterinpitäjät', 'edustaja'], prose: 'all' },
    problem: {
      fi: 'Rekisterinpitäjä on sijoittautunut ETA-alueen ulkopuolelle ({country}), mutta selosteessa ei kerrota edustajasta eikä toimipaikasta unionissa.',
      sv: 'Den personuppgiftsansvarige är etablerad utanför EES ({country}), men i beskrivningen nämns varken en företrädare eller ett verksamhetsställe i unionen.',
      en: 'The controller is established outside the EEA ({country}), but the notice mentions neither a representative nor an establishment in the Union.',
    },
    demand: {
      fi: 'Jos käsittely kuuluu tietosuoja-asetuksen soveltamisalaan 3 artiklan 2 kohdan nojalla, 27 artikla vaatii yleensä nimeämään edustajan ja 13 artiklan 1 kohdan a alakohta kertomaan tämän yhteystiedot: lisää edustaja tai kerro toimipaikasta.',
      sv: 'Om behandlingen omfattas av dataskyddsförordningen med stöd av artikel 3.2 kräver artikel 27 i regel att en företrädare utses och artikel 13.1 a att dennes kontaktuppgifter anges: lägg till edustaja eller ange verksamhetsstället.',
      en: 'Where Article 3(2) brings the processing under the GDPR, Article 27 as a rule requires a representative and Article 13(1)(a) the representative’s contact details: add edustaja or mention the establishment.',
    },
  },
  *check(view) {
    const controller = view.section('rekisterinpitäjä');
    const seat = controller.get('maa');
    const countries = countriesIn(seat);
    if (countries.length === 0 || countries.some((written) => country(written)?.inEea !== false)) return;
    // authorities of third countries owe no representative; a Finnish business ID or an address tells of an establishment
    if (controller.get('tyyppi').text === 'viranomainen' || controller.get('y-tunnus').filled) return;
    const representative = view.section('edustaja');
    if (representative.filled && !representative.denied) return;
    const addresses = ['osoite', 'postiosoite'].map((key) => controller.get(key).get('maa'));
    const joint = view.section('yhteisrekisterinpitäjät').items.map((item) => item.get('maa'));
    if ([...addresses, ...joint].flatMap(countriesIn).some((written) => country(written)?.inEea)) return;
    if (saidInWords(view, TOLD, undefined, ['evästeet', 'rekisterit/vastaanottajat', 'rekisterit/siirrot'])) return;
    const what = {
      fi: 'edustajan nimi ja yhteystiedot',
      sv: 'företrädarens namn och kontaktuppgifter',
      en: 'name and contact details of the representative',
    };
    yield {
      path: seat.path,
      data: { country: countries.map((written) => countryName(written, view.primaryLanguage)).join(', ') },
      fixes: representative.filled
        ? []
        : [insertPlaceholder([], representative, 'edustaja', what, view.primaryLanguage)],
    };
  },
};

function countriesIn(section: Section): string[] {
  const listed = section.items.flatMap((item) => item.text ?? []);
  return listed.length > 0 ? listed : section.text === undefined ? [] : [section.text];
}
