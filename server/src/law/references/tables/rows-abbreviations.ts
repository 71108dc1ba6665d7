/**
 * Abbreviations of acts that Finnish lawyers write without the name, and that mean one act before a section. Those that
 * are words ("UK"), bodies ("TTL") or several acts ("ML") are left out.
 *
 * source: general knowledge of Finnish legal usage (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const ABBREVIATION_ROWS = actRows(`
395/2006: ~ArPL; ~TyEL
1272/2006: ~FöPL; ~YEL
1280/2006: ~LFöPL; ~MYEL
228/1929: ~OikTL; ~OikTmL
132/1999: ~MRL
39/1889: ~RL
434/2003: ~HL; ~HallL
4/1734: ~OK
410/2015: ~KL; ~KuntaL
657/2023: ~KJ
731/1999: ~PL; ~PeL
442/1999: ~HolTL; ~HolhTL; ~HTT
417/2007: ~LSL; ~LsL
1301/2014: ~SHL; ~ShL; ~SosHL
1326/2010: ~ThL; ~TerHL
785/1992: ~PotL; ~PotilasL
812/2000: ~AsiakasL
738/2002: ~TTurvL; ~TyöTurvL
872/2019: ~TAL; ~TyöAL
162/2005: ~VLL; ~VuosilL
1383/2001: ~TTHL; ~TthL
301/2004: ~UlkL; ~UlkomL
40/1965: ~PK
234/1929: ~AL; ~AvioL
540/1995: ~MK
120/2004: ~KonkL
689/1997: ~ROL
586/1996: ~HLL
808/2019: ~HOL; ~OHL
1558/1995: ~VML; ~VMenL
1535/1992: ~TVL
1118/1996: ~EPL; ~EnnPL
378/1940: ~PerVL; ~PerLVL
1397/2016: ~HankL
543/1994: ~VakSopL; ~VSL
521/2008: ~VYL; ~VakYhtL
610/2014: ~LLL
412/1974: ~VahKL; ~VahL; ~VahKorvL
404/1961: ~TekOikL; ~TekijäL; ~TekL
628/1998: ~POL; ~PoL; ~PerOpL
481/1995: ~AHVL
540/2018: ~VakaL; ~VKL
1287/2013: ~OppHL
1030/1999: ~JulkA
1336/1997: ~BokfL; ~BFL
55/2001: ~TyöSopL; ~ArbAvtL; ~ArbAvL
621/1999: ~JulkisuusL; ~OffentlL; ~OffL
523/1999: ~PUppL; ~PersUppL; ~PUpplL
434/2003: ~FörvL; ~FörvaltnL
1050/2018: ~DSL; ~DataSkL; ~DSkL
808/2019: ~FörvRL
410/2015: ~KomL; ~KommL
731/1999: ~GrL; ~GrundL
417/2007: ~BSL; ~BarnskL; ~BskL
1301/2014: ~SocVL; ~SVL
1326/2010: ~HoSvL; ~HSvL
785/1992: ~PatL
812/2000: ~KlientL; ~SocKlientL
738/2002: ~ArbSkL; ~ArbskyddsL
872/2019: ~ArbTL; ~ArbtidsL
162/2005: ~SemL
1383/2001: ~FHVL; ~FöretagsHvL
301/2004: ~UtlL; ~UtlänningsL
234/1929: ~ÄktL
40/1965: ~ÄB
120/2004: ~KonkursL
39/1889: ~StrL; ~StraffL
4/1734: ~RB
1325/2014: ~DiskrL; ~DiskrimL
609/1986: ~JämstL; ~JämL
917/2014: ~EKomL
759/2004: ~IntSkL
628/1998: ~GrundUtbL; ~GrUtbL
540/2018: ~SmåbarnspedL
714/2018: ~GymnL; ~GymL
404/1961: ~UpphL; ~UpphrL
412/1974: ~SkadestL; ~SkadL; ~SkL
1535/1992: ~ISkL; ~InkSkL
1501/1993: ~MomsL; ~MervSkL
1224/2004: ~SjukfL; ~SjukförsL
705/2007: ~UB; ~UtsB
132/1999: ~MBL; ~MarkByggL
831/1994: ~ArkL
444/2017: ~PTvL; ~PenningtvättsL
38/1978: ~KonsSkL; ~KonskL
503/1989: ~FörenL
624/2006: ~ABL; ~AktieBL
1599/2009: ~BoAbL; ~BostadsAbL
481/1995: ~HyresL; ~BostHL
`);

const IN_CAPITALS = /^\p{Lu}{2,4}$/u;

/** Those in capitals may be the name of anybody ("HL:n", "KL:n"): a case ending does not make them acts. */
export const PLAIN_CAPITALS: ReadonlySet<string> = new Set(
  ABBREVIATION_ROWS.flatMap((row) => (row.abbreviations ?? []).filter((short) => IN_CAPITALS.test(short))),
);
