import type { Language, Prose, Right } from '../../notice';
import { sentenceLinesIn } from './sentences';
import type { RuleView } from '../view';

type Words = Readonly<Record<Language, RegExp>>;

/** How each right is said in running text; the sentence must also speak of a right, a request or a possibility. */
const SAID: Readonly<Record<Right, Words>> = {
  tarkastusoikeus: {
    fi: /tarkastusoike|tarkast[aeuin]|tarkist|pääsy|tutustua|jäljennö|kopio|saada (?:tie|selvity|vahvistu|nähdä|itseään|häntä)|saada \p{L}{0,20} ?tie(?:dot|toonsa|tää)|nähdä|pyytää (?:omia |häntä koskevia )?\p{L}{0,8}tieto/iu,
    sv: /tillgång|insyn|registerutdrag|kontroller|granska|ta del av|kopia|få veta|få information|se vilka/iu,
    en: /access|inspect|copy|review|be informed|obtain confirmation|check|see (?:the|your|what)/iu,
  },
  oikaiseminen: {
    fi: /oikais|oiotu|korja|täydent/iu,
    sv: /rätta(?!d be)|rättelse|rättad|korriger|komplettera|berikt/iu,
    en: /rectif|correct|complet|amend/iu,
  },
  poistaminen: {
    fi: /poist|unohd|unohte|hävit/iu,
    sv: /rader|ta(?:s|ga|git)? bort|borttag|bortglömd|glömd|avlägsna|stryka|utplåna/iu,
    en: /eras|delet|forgotten|remov/iu,
  },
  rajoittaminen: {
    fi: /rajoit(?!ettu|etut|ukse)|rajoitukse[en]/iu,
    sv: /begräns/iu,
    en: /restrict|limit/iu,
  },
  'siirto-oikeus': {
    fi: /siirto-oike|siirrettävyy|siir[^.]{0,80}(?:järjestelm|toise|rekisterinpitäj)|(?:järjestelmäst|toise)[^.]{0,80}siir|konee(?:lli|lu)|jäsennel/iu,
    sv: /portab|(?:överför|flytta)[^.]{0,80}(?:annan|annat|ett annat|system|personuppgiftsansvarig)|maskinläs/iu,
    en: /portab|(?:transfer|transmi|move)[^.]{0,80}(?:another|other|system|controller)|machine[- ]readable/iu,
  },
  vastustamisoikeus: {
    fi: /vastust/iu,
    sv: /invänd|motsätta|protestera|opponera/iu,
    en: /object(?!ive)/iu,
  },
  'suostumuksen-peruuttaminen': {
    fi: /(?:peru|kumo|takaisin|pois)[^.]{0,80}(?:suostumu|lupa|luva|hyväksyn|tilau)|(?:suostumu|lupa|luva|hyväksyn|tilau)[^.]{0,80}(?:peru(?!st)|peruut|kumo|takaisin)/iu,
    sv: /(?:återkall|återta|tillbaka|dra in)[^.]{0,80}(?:samtyck|tillstånd|medgivande)|(?:samtyck|tillstånd|medgivande)[^.]{0,80}(?:återkall|återta|tillbaka)|avsluta prenumeration/iu,
    en: /(?:withdraw|revok|unsubscrib|cancel)[^.]{0,80}(?:consent|permission|subscri)|(?:consent|permission|subscri)[^.]{0,80}(?:withdraw|revok|cancel)|unsubscrib/iu,
  },
};

/** Objection in the words of the old forbidding right; of direct marketing alone it is Article 21(2), not 21(1). */
const FORBID: Words = {
  fi: /(?:kielt|kiellä)[^.]{0,100}käsit|käsit[^.]{0,100}(?:kielt|kiellä)/iu,
  sv: /(?:förbjud|förbud)[^.]{0,100}behandl|behandl[^.]{0,100}(?:förbjud|förbud)/iu,
  en: /(?:prohibit|forbid|opt out|stop)[^.]{0,100}process|process[^.]{0,100}(?:prohibit|forbid)/iu,
};
const MARKETING = /markkin|mainon|mainost|etämyy|marknadsför|reklam|marketing|advertis/iu;

/** Words of a right, a request or a possibility: what parts 'tiedot poistetaan, jos pyydät' from plain deletion. */
const CLAIM: Words = {
  fi: /oikeu|oikeut|(?<!\p{L})(?:voi|voit|voivat|saa|saat|saavat)(?!\p{L})|pyy[dtn]|vaati|vaadi|halua|kiellä|vastust/iu,
  sv: /rätt|(?<!\p{L})(?:kan|får)(?!\p{L})|begär|kräv|be om/iu,
  en: /right|(?<!\p{L})(?:may|can)(?!\p{L})|request|ask|entitled|wish/iu,
};

/** Rights told in another document or page: they are not missing, only not here. */
const ELSEWHERE: Words = {
  fi: /oikeu[^.]{0,120}(?:löyty|lue lisää|ks\.|katso|kerrotaan|kuvat|nähtävillä|luettaviss)|(?:löyty|lue lisää|ks\.|katso|kerrotaan|kuvat|lisätie)[^.]{0,120}oikeu/iu,
  sv: /rättighet[^.]{0,120}(?:finns|läs mer|se |beskriv)|(?:läs mer|mer information|närmare)[^.]{0,120}rättighet/iu,
  en: /rights[^.]{0,120}(?:found|described|see |explained|available)|(?:read more|more information|see)[^.]{0,120}rights/iu,
};
const PAGE =
  /https?:|www\.|verkkosivu|nettisivu|kotisivu|erillis|liittee|webbplats|webbsida|bilaga|separat|website|web page|separate|annex/iu;

/** Cookies, storage and data of other kinds: 'poistaa evästeet' is no erasure of personal data. */
const OF_COOKIES = /eväste|kakor|kakan|cookie/iu;

/** Sections whose copies and moves of data are of another kind: a copy of the safeguards, a transfer to another country. */
const NOT_OF_RIGHTS: Readonly<Partial<Record<Right, readonly string[]>>> = {
  tarkastusoikeus: ['rekisterit/siirrot'],
  'siirto-oikeus': ['rekisterit/siirrot', 'rekisterit/luovutukset', 'rekisterit/vastaanottajat'],
};

/** True where a text states a right in words. */
export function saysRight(prose: Prose, right: Right): boolean {
  if (NOT_OF_RIGHTS[right]?.includes(prose.section) || prose.section === 'rekisterit/suojaus') return false;
  const inRights = /(?:^|\/)oikeudet$/u.test(prose.section);
  const listed =
    /\n\s{0,8}(?:[-*•–]|\d{1,2}[.)])\s/u.test(prose.match.text) && CLAIM[prose.language].test(prose.match.text);
  const isConsent = right === 'suostumuksen-peruuttaminen';
  return sentenceLinesIn(prose).some((text) => {
    if (!isConsent && OF_COOKIES.test(text) && !inRights) return false;
    const said =
      SAID[right][prose.language].test(text) ||
      (right === 'vastustamisoikeus' && FORBID[prose.language].test(text) && !MARKETING.test(text));
    return said && (inRights || listed || CLAIM[prose.language].test(text));
  });
}

/** True where any text of the notice states a right. */
export function rightSaid(view: RuleView, right: Right): boolean {
  return view.prose().some((prose) => saysRight(prose, right));
}

/** True where the notice sends the reader to another page or document for the rights. */
export function rightsToldElsewhere(view: RuleView): boolean {
  return view
    .prose()
    .some((prose) => sentenceLinesIn(prose).some((text) => ELSEWHERE[prose.language].test(text) && PAGE.test(text)));
}
