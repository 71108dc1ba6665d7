/**
 * Finnish acts on education, culture and sports. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-25
 */

import type { ActEntry } from './acts';

export const EDUCATION_ACTS: readonly ActEntry[] = [
  {
    id: 'fi:540/2018',
    names: [
      'varhaiskasvatuslaki',
      'lag om småbarnspedagogik',
      'act on early childhood education and care',
      'early childhood education and care act',
      'early childhood education act',
      'småbarnspedagogiklag',
      'act on early childhood education',
      'early education act',
    ],
  },
  {
    id: 'fi:628/1998',
    names: [
      'perusopetuslaki',
      'lag om grundläggande utbildning',
      'basic education act',
      'act on primary and lower secondary education',
      'grundutbildningslag',
    ],
  },
  {
    id: 'fi:714/2018',
    names: [
      'lukiolaki',
      'gymnasielag',
      'act on general upper secondary education',
      'general upper secondary schools act',
      'upper secondary schools act',
      'upper secondary school act',
      'general upper secondary education act',
      'act on upper secondary education',
    ],
  },
  {
    id: 'fi:531/2017',
    names: [
      'laki ammatillisesta koulutuksesta',
      'lag om yrkesutbildning',
      'act on vocational education and training',
      'vocational education and training act',
      'vocational education act',
      'act on vocational education',
      'yrkesutbildningslag',
    ],
  },
  {
    id: 'fi:1287/2013',
    names: [
      'oppilas- ja opiskelijahuoltolaki',
      'lag om elev- och studerandevård',
      'pupil and student welfare act',
      'student welfare act',
      'act on pupil and student welfare',
      'student care act',
      'oppilashuoltolaki',
      'opiskeluhuoltolaki',
      'elev- och studerandevårdslag',
      'elevvårdslag',
    ],
  },
  {
    id: 'fi:1214/2020',
    names: ['oppivelvollisuuslaki', 'läropliktslag', 'compulsory education act', 'act on compulsory education'],
  },
  { id: 'fi:558/2009', names: ['yliopistolaki', 'universitetslag', 'universities act', 'university act'] },
  {
    id: 'fi:932/2014',
    names: [
      'ammattikorkeakoululaki',
      'yrkeshögskolelag',
      'universities of applied sciences act',
      'polytechnics act',
      'university of applied sciences act',
      'act on universities of applied sciences',
    ],
  },
  { id: 'fi:1285/2016', names: ['nuorisolaki', 'ungdomslag', 'youth act'] },
  {
    id: 'fi:1492/2016',
    names: [
      'kirjastolaki',
      'laki yleisistä kirjastoista',
      'lag om allmänna bibliotek',
      'bibliotekslag',
      'public libraries act',
      'act on public libraries',
      'library act',
      'libraries act',
      'public library act',
      'lag om bibliotek',
    ],
  },
  { id: 'fi:404/1961', names: ['tekijänoikeuslaki', 'upphovsrättslag', 'copyright act'] },
  {
    id: 'fi:65/1994',
    names: ['opintotukilaki', 'lag om studiestöd', 'student financial aid act', 'act on student financial aid'],
  },
  {
    id: 'fi:884/2017',
    names: [
      'laki valtakunnallisista opinto- ja tutkintorekistereistä',
      'lag om nationella studie- och examensregister',
      'act on national study and degree registers',
      'act on the national study and degree registers',
    ],
  },
  {
    id: 'fi:632/1998',
    names: [
      'laki vapaasta sivistystyöstä',
      'lag om fritt bildningsarbete',
      'act on liberal adult education',
      'liberal adult education act',
      'act on liberal education',
    ],
  },
  {
    id: 'fi:633/1998',
    names: [
      'laki taiteen perusopetuksesta',
      'lag om grundläggande konstundervisning',
      'act on basic education in the arts',
      'act on basic arts education',
      'act on basic education in arts',
    ],
  },
  {
    id: 'fi:390/2015',
    names: ['liikuntalaki', 'idrottslag', 'act on the promotion of sports and physical activity', 'sports act'],
  },
  { id: 'fi:314/2019', names: ['museolaki', 'museilag', 'museums act'] },
  {
    id: 'fi:1705/2009',
    names: [
      'laki opetus- ja kulttuuritoimen rahoituksesta',
      'opetus- ja kulttuuritoimen rahoituslaki',
      'lag om finansiering av undervisnings- och kulturverksamhet',
      'act on the financing of education and culture',
      'act on the financing of educational and cultural provision',
    ],
  },
  {
    id: 'fi:1503/2016',
    names: [
      'laki varhaiskasvatuksen asiakasmaksuista',
      'lag om klientavgifter inom småbarnspedagogiken',
      'act on client fees in early childhood education and care',
    ],
  },
];
