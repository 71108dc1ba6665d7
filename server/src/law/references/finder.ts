/** One walk over a text: at each token what begins there is read, bound to its act, and remembered for what follows. */

import { churchText } from './acts/act-abbreviated';
import { finnishPersonalData } from './acts/finnish-personal-data';
import { numberAfterExplanation, pointsAfterExplanation } from './provisions/after-explanation';
import { actOfAddress } from './acts/act-address';
import { amendsAnother } from './binding/amending';
import { mayBeginProvision } from './provisions/beginnings';
import { learnNames } from './acts/act-names-given';
import { learnShort } from './acts/act-short-name';
import { pairedActs } from './acts/act-paired';
import { severalActs } from './acts/act-several';
import { learnTitles } from './acts/act-titles';
import { findAct } from './acts/grammar-act';
import { PERSONAL_DATA_ACT, hasArticles } from './acts/act-words';
import { atTime } from './binding/act-at-time';
import type { ActContext, ActHit, ReferenceFlag } from './acts/act-words';
import { Scope, layOut, tslMeaning } from './binding/inherit';
import { findProvision, followingProvision } from './binding/binding';
import { backAfter, namedAfter } from './binding/named-after';
import { isDescriptionOfFile } from './binding/description-of-file';
import { continuedProvision } from './binding/continued';
import { pointsBack } from './binding/elsewhere';
import { isBeyondDecision } from './binding/transfer-decisions';
import { pointOfNamed } from './binding/point-of-named';
import { withPartsAfter } from './binding/parts-apart';
import { LAST_ARTICLE, LONGEST_LIST } from './provisions/grammar-provision';
import type { Provision } from './provisions/grammar-provision';
import { afterBasis, isLegalBasis, letterOfBasis } from './binding/legal-basis';
import { legalChapter } from './binding/legal-chapter';
import { ownChapter } from './binding/own-chapter';
import { legalSection } from './binding/legal-section';
import { afterSameChapter, findSamePlace } from './binding/same-place';
import { endsInAlakohta, findPoints, isLetteredBracket, isLitera } from './provisions/grammar-points';
import { spelledOut } from './binding/spelled-out';
import { ofAct, targetsOf } from './binding/mention';
import { tellsApart } from './binding/beside-regulation';
import { isQuoted } from './binding/quoted-section';
import { oneMention } from './binding/one-mention';
import type { Mention } from './binding/one-mention';
import { Remembered } from './binding/remembered';
import type { FindOptions, LegalReference } from './legal-reference';
import { parseTarget } from './target';
import { AND, KOHTA_FORMS } from './language/words';
import type { Targets } from './binding/mention';
import { mendBrackets } from './language/brackets';
import { namesNoAct } from './acts/title-compound';
import { Tokens, tokenize } from './language/tokens';

/** Forms of unknown acts that are certainly acts ("kissalain", not "tällaista"). */
const CERTAIN_STATUTE = /^.{3,}(?:laki|lain|lakia|lakiin|kaari|kaaren|lagen|lagens)$/;

/** The finder of one text; {@link Finder.run} once. */
export class Finder {
  private readonly text: string;
  private readonly tokens: Tokens;
  private readonly scope: Scope;
  private readonly context: ActContext;
  private readonly found: Mention[] = [];
  private readonly named: Remembered;
  /** First token that is not yet part of a mention. */
  private floor = 0;

  constructor(text: string, options: FindOptions) {
    this.text = text;
    this.tokens = new Tokens(mendBrackets(tokenize(text, options.language)), options.language === 'en');
    const layout = layOut(this.tokens);
    this.named = new Remembered(layout);
    this.scope = new Scope(layout, options.inherited);
    this.context = {
      labourOrPrivacy: tslMeaning(this.tokens),
      church: churchText(this.tokens),
      learned: learnNames(this.tokens),
      titles: learnTitles(this.tokens),
      foreign: new Set(),
      older: new Map(),
      paired: new Map([...severalActs(this.tokens), ...pairedActs(this.tokens)]),
      finnishPersonalData: finnishPersonalData(this.tokens),
    };
  }

  run(): LegalReference[] {
    let i = 0;
    while (i < this.tokens.length) {
      const next = this.step(i);
      i = next > i ? next : i + 1;
    }
    return oneMention(this.tokens, atTime(this.tokens, this.found, this.context.older)).map((mention) =>
      this.reference(mention),
    );
  }

  private reference({ first, next, targets, explicitAct, flags }: Mention): LegalReference {
    const start = this.tokens.at(first)?.start ?? 0;
    const end = this.tokens.at(next - 1)?.end ?? start;
    return { text: this.text.slice(start, end), start, end, targets, explicitAct, flags };
  }

  /** Reads what begins at a token; the index after it, or `i` when nothing does. */
  private step(i: number): number {
    const token = this.tokens.at(i);
    if (token === undefined || token.kind === 'break' || token.norm === '') return i;
    if (token.kind === 'address') {
      this.noteAddress(token.norm, i);
      return i;
    }
    const act = spelledOut(this.tokens, findAct(this.tokens, i, this.context), this.found, this.named);
    if (act?.act !== undefined) learnShort(this.tokens, act.act, act.first, act.next, this.context.learned);
    const afterAct = act === undefined ? i : this.withAct(act, i);
    return afterAct > i ? afterAct : mayBeginProvision(this.tokens, i) ? this.bare(i) : i;
  }

  /** A link to Finlex names an act as a heading does. */
  private noteAddress(address: string, i: number): void {
    const act = actOfAddress(address);
    if (act !== undefined) this.scope.note(act, i);
  }

  private withAct(hit: ActHit, i: number): number {
    const following = amendsAnother(this.tokens, hit) ? undefined : followingProvision(this.tokens, hit, this.context);
    if (following === undefined) return this.actAlone(hit, i);
    const { provision, end } = following;
    // "the law (Article 6(1)(c) of the GDPR)": the provision is another act's.
    if (hit.act === undefined && namedAfter(this.tokens, provision, this.context) !== undefined) return i;
    if (hit.act === undefined) return this.withUnknownAct(hit, i, provision);
    this.scope.note(hit.act, i);
    const apart = following.act === 'gdpr' && tellsApart(this.scope, this.named, provision, i);
    const act = apart ? hit.act : following.act;
    this.emitProvision(hit.first, provision, act, true, end, [...hit.flags, ...following.flags]);
    return end;
  }

  private actAlone(hit: ActHit, i: number): number {
    if (hit.act === undefined || hit.weak) {
      const word = this.tokens.word(hit.next - 1);
      if (hit.act === undefined && hit.back === undefined && CERTAIN_STATUTE.test(word) && !namesNoAct(word))
        this.scope.noteUnknown('section', i);
      return hit.act === undefined && hit.next > i + 1 ? hit.next : i;
    }
    if (!amendsAnother(this.tokens, hit)) this.scope.note(hit.act, i);
    this.emit(hit.first, hit.outer, [hit.act], true, hit.flags);
    return hit.outer;
  }

  /** "lain 5 §", "direktiivin 5 artikla" point back; "kissalain 5 §" is nobody's. */
  private withUnknownAct(hit: ActHit, i: number, provision: Provision): number {
    const article = provision.kind === 'article' || provision.kind === 'recital';
    if (hit.back === undefined) {
      this.scope.noteUnknown(article ? 'article' : 'section', i);
      return provision.next;
    }
    const act = this.scope.pointedBack(hit.back, provision.kind, i);
    if (act !== undefined) this.emitProvision(hit.next, provision, act, false, provision.next, []);
    return provision.next;
  }

  private bare(i: number): number {
    // A list longer than any legal one: nothing begins here (and reading it from every member would be slow).
    if (this.tokens.numberRun(i) > LONGEST_LIST) return i;
    const provision = findProvision(this.tokens, i);
    if (provision === undefined)
      return this.samePlace(i) ?? this.continued(i) ?? this.pointOfBasis(i) ?? this.continuedPoint(i);
    const same = this.inSameChapter(provision, i);
    if (same !== undefined) return same;
    const after = namedAfter(this.tokens, provision, this.context);
    if (after === 'foreign') return provision.next;
    if (after !== undefined) {
      this.scope.note(after.act, i);
      learnShort(this.tokens, after.act, provision.next, after.end, this.context.learned);
      const whole = withPartsAfter(this.tokens, provision, after.end);
      const target = after.target === 'gdpr' && tellsApart(this.scope, this.named, whole, i) ? after.act : after.target;
      this.emitProvision(i, whole, target, true, whole.next, after.flags);
      return whole.next;
    }
    if (provision.needsAct)
      return provision.kind === 'article' ? this.repeated(provision, i) : this.legalSection(provision, i);
    const article = provision.kind === 'article' || provision.kind === 'recital';
    const act = this.inherited(provision, article, i);
    if (act !== undefined)
      this.emitProvision(i, this.named.withChapter(provision, act, i), act, false, provision.next, []);
    return provision.next;
  }

  /** A provision that has no word of its own and goes on from what was named before. */
  private continued(i: number): number | undefined {
    const before = this.tokens.sign(this.floor) === '(' ? this.found.at(-1) : undefined;
    const last = parseTarget(before?.targets.at(-1) ?? '');
    const explained = numberAfterExplanation(this.tokens, this.floor, i, last);
    if (explained !== undefined && last !== undefined) {
      this.emitProvision(i, explained, last.act, false, explained.next, []);
      return explained.next;
    }
    const section = this.named.near('section', i);
    const inSentence = section !== undefined && this.named.sameSentence(section.at, i);
    const cited = this.named.near('article', i) !== undefined || this.scope.namedInSentence(i);
    const article = cited ? this.scope.forArticle(i) : undefined;
    const found = continuedProvision(this.tokens, i, { section, inSentence, article });
    if (found === undefined) return undefined;
    this.emitProvision(i, found.provision, found.act, false, found.provision.next, []);
    return found.provision.next;
  }

  /** "artikla 6.1 a (suostumus), 6.1 b (sopimus)": the article named before, with other points. */
  private repeated(provision: Provision, i: number): number {
    // "kohta 6.1 b)" of the text itself
    if (this.tokens.gap(i) === 1 && KOHTA_FORMS.has(this.tokens.word(i - 1))) return i;
    const last = this.named.near('article', i);
    const near = last !== undefined && hasArticles(last.act);
    const basis = provision.places.every(isLegalBasis);
    // "tietosuoja-asetus 6.1 e …; 9.2 j", "samtycke, 6.1 a"
    const further = basis && near && last.act === 'gdpr' && this.named.sameSentence(last.at, i);
    const same = near && provision.places.every((place) => place.number === last.place.number);
    if (!same && !further && !(basis && afterBasis(this.tokens, i, provision.places[0]))) return i;
    this.emitProvision(i, provision, same ? last.act : 'gdpr', false, provision.next, []);
    return provision.next;
  }

  /** "… Act, in accordance with section 10", "section 10 of this Act": a provision of the act named before. */
  private legalSection(provision: Provision, i: number): number {
    const further = this.furtherOfSame(provision, i);
    if (further !== undefined) return further;
    if (provision.kind === 'chapter') return this.legalChapter(provision, i);
    const legal = legalSection(this.tokens, provision, i);
    // "section 4(1)(3) of our handbook": what is in its parentheses is no article
    const [place, second] = provision.places;
    if (legal === undefined) return second === undefined && (place?.path.length ?? 0) > 0 ? provision.next : i;
    const near = this.named.near('section', i);
    const inSentence = this.scope.statuteInSentence(i);
    const reaches = {
      sentence: inSentence,
      clause: near !== undefined && this.named.sameSentence(near.at, i) ? near.act : undefined,
      cited: inSentence ?? near?.act,
      paragraph: inSentence ?? this.scope.forSection(i),
      law: inSentence ?? this.scope.forLaw(i),
    };
    const act = reaches[legal.reach];
    if (act === undefined) return i;
    this.emitProvision(i, provision, act, false, legal.end, []);
    return legal.end;
  }

  private legalChapter(provision: Provision, i: number): number {
    const legal = legalChapter(this.tokens, provision, i, this.scope, this.context);
    const act = legal?.act ?? ownChapter(this.tokens, provision, i, this.named);
    if (act === undefined) return i;
    const end = legal?.end ?? provision.next;
    this.emitProvision(i, provision, act, false, end, []);
    return end;
  }

  /** "Section 200; Section 202", "articles 13-14 and Chapter III": the next member of a list, with its own word. */
  private furtherOfSame(provision: Provision, i: number): number | undefined {
    // "12 § ja 14 §, 4 ja 10 a luku sekä 43 §"
    const listed = provision.kind === 'chapter' && this.tokens.sign(i - 1) === ',' && this.tokens.digits(i) !== '';
    const joined = listed || this.tokens.sign(i - 1) === ';' || AND.has(this.tokens.word(i - 1));
    if (this.floor !== i - 1 || !joined || this.tokens.gap(i) === 2) return undefined;
    // "…; Section 4 describes cookies": a word after it makes it a section of the text itself
    const word = this.tokens.word(provision.next);
    if (word !== '' && (!AND.has(word) || provision.kind === 'section')) return undefined;
    const last = parseTarget(this.found.at(-1)?.targets.at(-1) ?? '');
    const sections = last !== undefined && !hasArticles(last.act);
    if (last === undefined || last.part === 'act' || (provision.kind === 'section' && !sections)) return undefined;
    this.emitProvision(i, provision, last.act, false, provision.next, []);
    return provision.next;
  }

  /** "(Section 3 of the said Chapter)": a section of the chapter named before in the paragraph. */
  private inSameChapter(provision: Provision, i: number): number | undefined {
    const end = afterSameChapter(this.tokens, provision, i);
    const last = this.named.near('chapter', i);
    if (end < 0 || last === undefined) return undefined;
    const places = provision.places.map((place) => ({ ...place, chapter: last.place.number }));
    this.emitProvision(i, { ...provision, places }, last.act, false, end, []);
    return end;
  }

  /** The act of a provision that has none beside it. */
  private inherited(provision: Provision, article: boolean, i: number): string | undefined {
    const back = backAfter(this.tokens, provision, this.context);
    if (article && back !== undefined && back !== 'statute') return this.scope.forBack(back, i);
    if (pointsBack(this.tokens, i) === 'elsewhere' && !(article && provision.places.every(isLegalBasis)))
      return undefined;
    if (!article) return this.scope.forSection(i) ?? this.soleStatute(provision, i);
    const act = this.scope.forArticle(i);
    const last =
      provision.kind === 'article' ? Math.max(...provision.places.map(({ number }) => Number.parseInt(number, 10))) : 0;
    if (act !== undefined && isBeyondDecision(act, last) && last <= LAST_ARTICLE) return 'gdpr';
    // The GDPR has 99 articles: a higher one with no act named in the sentence is another act's.
    return act === 'gdpr' && last > LAST_ARTICLE && !this.scope.namedInSentence(i) ? undefined : act;
  }

  /** "(16 §)" alone in its parenthesis: of the one statute that the text names, however far. */
  private soleStatute(provision: Provision, i: number): string | undefined {
    const enclosed = this.tokens.sign(i - 1) === '(' && this.tokens.sign(provision.next) === ')';
    // "29 §:n 2 momentin": no heading or label is so precise
    const precise = provision.places.every((place) => place.path.length > 0);
    if (!enclosed) return precise ? this.scope.soleNear(i) : undefined;
    return this.scope.soleStatute() ?? (isDescriptionOfFile(provision) ? PERSONAL_DATA_ACT : undefined);
  }

  /** "saman pykälän 2 momentissa"; undefined when nothing of the kind begins here. */
  private samePlace(i: number): number | undefined {
    const same = findSamePlace(this.tokens, i);
    const last = same === undefined ? undefined : this.named.near(same.kind, i);
    if (same === undefined || last === undefined) return undefined;
    const places = same.paths.map((path) => ({ ...last.place, path }));
    const provision: Provision = { kind: same.kind, places, next: same.next, flags: [], needsAct: false };
    this.emitProvision(same.first, provision, last.act, false, same.next, []);
    return same.next;
  }

  /** "GDPR 6 artikla: suostumus (a), sopimus (b)": a point of Article 6(1), which the article before it was named for. */
  private pointOfBasis(i: number): number | undefined {
    const last = this.named.lastOf('article');
    const basis = last?.act === 'gdpr' && last.place.number === '6' ? letterOfBasis(this.tokens, i) : undefined;
    // "b alakohta" may stand in a list far below the paragraph that names the article, a bare letter may not
    if (last === undefined || basis === undefined) return undefined;
    if (!basis.worded && !this.named.sameParagraph(last.at, i)) return undefined;
    const [from, to] = basis.worded ? [i + 1, basis.next - 1] : [i, basis.next];
    this.emit(from, to, [`gdpr:6(1)(${basis.letter})`], false, []);
    return basis.next;
  }

  /** "… a alakohta (suostumus), b alakohta (sopimus)": a point of the paragraph named before in the sentence. */
  private continuedPoint(i: number): number {
    const last = this.named.lastParagraph();
    // "- consent Art 6 (1) lit. a ⏎ - contract lit. b"
    const listed = last !== undefined && isLitera(this.tokens, i) && this.named.sameParagraph(last.at, i);
    const bracketed = last !== undefined && this.sameSentenceAsPoint(last.at, i);
    // "6 artiklan 1 b -kohta: sopimus; 1 c -kohta: velvoite"
    const again =
      last !== undefined &&
      this.tokens.number(i) === Number(last.paragraph) &&
      (this.tokens.word(i + 1).length === 1 || bracketed) &&
      this.named.sameParagraph(last.at, i);
    if (last === undefined || !(listed || again || this.named.sameSentence(last.at, i))) return i;
    const ofNamed = pointOfNamed(this.tokens, i, last.act, this.context);
    if (ofNamed !== undefined) {
      const targets = ofNamed.letters.map((letter) => `${last.act}:${last.number}(${last.paragraph})(${letter})`);
      this.emit(i, ofNamed.next, targets, true, []);
      return ofNamed.next;
    }
    const explained = pointsAfterExplanation(this.tokens, this.floor, i, last);
    if (explained !== undefined) {
      const places = explained.paths.map((path) => ({ number: last.number, path }));
      const provision: Provision = { kind: 'article', places, next: explained.next, flags: [], needsAct: false };
      this.emitProvision(i, provision, last.act, false, explained.next, []);
      return explained.next;
    }
    if (!listed && !again && this.tokens.word(i).length !== 1 && this.tokens.sign(i) !== '(') return i;
    const points = findPoints(this.tokens, again ? i + 1 : i, { afterParagraph: true, english: false });
    if (
      points === undefined ||
      !(points.worded || bracketed) ||
      !(listed || again || endsInAlakohta(this.tokens, points.next))
    )
      return i;
    const targets = points.letters.map((letter) => `${last.act}:${last.number}(${last.paragraph})(${letter})`);
    this.emit(i, points.next, targets, false, []);
    return points.next;
  }

  /** "Article 6(1)(a) consent, 1(f) interests": the paragraph of the sentence again, with a letter in parentheses that touch it. */
  private sameSentenceAsPoint(at: number, i: number): boolean {
    const letter = isLetteredBracket(this.tokens, i + 1) && this.tokens.gap(i) === 1;
    return letter && this.named.sameSentence(at, i);
  }

  private emitProvision(
    first: number,
    read: Provision,
    act: string,
    explicit: boolean,
    end: number,
    extra: readonly ReferenceFlag[],
  ): void {
    const provision = ofAct(act, read);
    const { targets, flags }: Targets = targetsOf(act, provision);
    this.emit(first, end, targets, explicit, [...extra, ...flags]);
    this.named.note(act, provision, first);
    if (explicit && provision.kind === 'section') this.scope.noteCited(act, first, isQuoted(this.tokens, first, end));
  }

  private emit(
    first: number,
    next: number,
    targets: readonly string[],
    explicitAct: boolean,
    flags: readonly ReferenceFlag[],
  ): void {
    this.found.push({ first: Math.max(first, this.floor), next, targets, explicitAct, flags: [...new Set(flags)] });
    this.floor = next;
  }
}
