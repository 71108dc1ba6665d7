/**
 * Finnish acts on health care and social welfare. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-25
 */

import type { ActEntry } from './acts';

export const CARE_ACTS: readonly ActEntry[] = [
  {
    id: 'fi:785/1992',
    names: [
      'potilaslaki',
      'laki potilaan asemasta ja oikeuksista',
      'lag om patientens ställning och rättigheter',
      'patientlag',
      'act on the status and rights of patients',
      'patient act',
      'act on the position and rights of patients',
      'act on patients status and rights',
      'act on patient status and rights',
      'patients act',
      'patients rights act',
      'patient rights act',
      'act on patients rights',
    ],
  },
  {
    id: 'fi:812/2000',
    names: [
      'sosiaalihuollon asiakaslaki',
      'socialvårdens klientlag',
      'laki sosiaalihuollon asiakkaan asemasta ja oikeuksista',
      'lag om klientens ställning och rättigheter inom socialvården',
      'act on the status and rights of social welfare clients',
      'act on the status and rights of social welfare customers',
      'klientlag',
      'asiakaslaki',
      'social welfare client act',
      'act on the position and rights of social welfare clients',
      'act on the status and rights of clients of social welfare',
      'act on the status and rights of clients in social welfare',
    ],
  },
  {
    id: 'fi:552/2019',
    names: [
      'toisiolaki',
      'laki sosiaali- ja terveystietojen toissijaisesta käytöstä',
      'lag om sekundär användning av personuppgifter inom social- och hälsovården',
      'act on the secondary use of health and social data',
      'act on secondary use of health and social data',
      'secondary use act',
      'act on the secondary use of social and health data',
      'act on the secondary use of social welfare and health care data',
      'act on secondary use',
      'secondary use of health and social data act',
      'act on the secondary use of social and health care data',
      'lag om sekundär användning',
    ],
  },
  {
    id: 'fi:559/1994',
    names: [
      'laki terveydenhuollon ammattihenkilöistä',
      'lag om yrkesutbildade personer inom hälso- och sjukvården',
      'act on health care professionals',
      'act on healthcare professionals',
      'health care professionals act',
    ],
  },
  {
    id: 'fi:1227/2016',
    names: [
      'tartuntatautilaki',
      'lag om smittsamma sjukdomar',
      'communicable diseases act',
      'infectious diseases act',
      'act on communicable diseases',
      'communicable disease act',
    ],
  },
  { id: 'fi:688/2012', names: ['biopankkilaki', 'biobankslag', 'biobank act'] },
  {
    id: 'fi:488/1999',
    names: [
      'tutkimuslaki',
      'laki lääketieteellisestä tutkimuksesta',
      'lag om medicinsk forskning',
      'medical research act',
      'act on medical research',
    ],
  },
  { id: 'fi:763/1994', names: ['terveydensuojelulaki', 'hälsoskyddslag', 'health protection act'] },
  { id: 'fi:1301/2014', names: ['sosiaalihuoltolaki', 'socialvårdslag', 'social welfare act'] },
  { id: 'fi:417/2007', names: ['lastensuojelulaki', 'barnskyddslag', 'child welfare act', 'child protection act'] },
  {
    id: 'fi:254/2015',
    names: [
      'laki sosiaalihuollon asiakasasiakirjoista',
      'lag om klienthandlingar inom socialvården',
      'act on social welfare client documents',
      'act on client documents in social welfare',
    ],
  },
  {
    id: 'fi:612/2021',
    names: [
      'laki sosiaali- ja terveydenhuollon järjestämisestä',
      'lag om ordnande av social- och hälsovård',
      'act on organising healthcare and social welfare services',
      'act on organising health and social services',
      'act on the organisation of social welfare and health care',
      'act on the organisation of social and health care',
      'act on organising social welfare and health care services',
      'act on the organisation of social and health services',
      'act on organising social and health care services',
    ],
  },
  {
    id: 'fi:61/2007',
    names: [
      'laki sähköisestä lääkemääräyksestä',
      'lag om elektroniska recept',
      'act on electronic prescriptions',
      'act on electronic prescription',
      'electronic prescription act',
      'act on electronic medical prescriptions',
      'reseptilaki',
      'receptlag',
    ],
  },
  {
    id: 'fi:1062/1989',
    names: [
      'erikoissairaanhoitolaki',
      'lag om specialiserad sjukvård',
      'specialised medical care act',
      'act on specialised medical care',
    ],
  },
  { id: 'fi:66/1972', names: ['kansanterveyslaki', 'folkhälsolag', 'primary health care act'] },
  { id: 'fi:1116/1990', names: ['mielenterveyslaki', 'mentalvårdslag', 'mental health act'] },
  {
    id: 'fi:675/2023',
    names: [
      'vammaispalvelulaki',
      'lag om funktionshinderservice',
      'act on disability services',
      'disability services act',
    ],
  },
  {
    id: 'fi:1412/1997',
    names: [
      'laki toimeentulotuesta',
      'toimeentulotukilaki',
      'lag om utkomststöd',
      'act on social assistance',
      'social assistance act',
    ],
  },
  {
    id: 'fi:980/2012',
    names: [
      'vanhuspalvelulaki',
      'äldreomsorgslag',
      'laki ikääntyneen väestön toimintakyvyn tukemisesta sekä iäkkäiden sosiaali- ja terveyspalveluista',
      'lag om stödjande av den äldre befolkningens funktionsförmåga och om social- och hälsovårdstjänster för äldre',
      'act on supporting the functional capacity of the older population and on social and health services for older persons',
      'act on supporting the functional capacity of the ageing population and on social and health care services for older people',
      'act on care services for older persons',
      'elderly care act',
      'elderly services act',
    ],
  },
  { id: 'fi:1224/2004', restarts: true, names: ['sairausvakuutuslaki', 'sjukförsäkringslag', 'health insurance act'] },
  {
    id: 'fi:459/2015',
    names: [
      'työtapaturma- ja ammattitautilaki',
      'lag om olycksfall i arbetet och om yrkessjukdomar',
      'workers compensation act',
      'occupational accidents injuries and diseases act',
    ],
  },
  {
    id: 'fi:380/1987',
    names: [
      'laki vammaisuuden perusteella järjestettävistä palveluista ja tukitoimista',
      'lag om service och stöd på grund av handikapp',
      'act on services and assistance for the disabled',
      'disability services and assistance act',
      'handikappservicelag',
      'act on disability services and assistance',
    ],
  },
  { id: 'fi:159/2007', names: ['lag om elektronisk behandling av klientuppgifter inom social- och hälsovården'] },
  {
    id: 'fi:734/1992',
    names: [
      'asiakasmaksulaki',
      'laki sosiaali- ja terveydenhuollon asiakasmaksuista',
      'lag om klientavgifter inom social- och hälsovården',
      'klientavgiftslag',
      'act on client charges in healthcare and social welfare',
      'act on client fees in healthcare and social welfare',
      'client fees act',
      'act on client fees in social welfare and health care',
      'act on social and health care client fees',
      'act on client fees in social and health care',
      'act on client charges in social and health care',
    ],
  },
  {
    id: 'fi:741/2023',
    names: [
      'laki sosiaali- ja terveydenhuollon valvonnasta',
      'sote-valvontalaki',
      'lag om tillsynen över social- och hälsovården',
      'act on the supervision of healthcare and social welfare',
    ],
  },
  {
    id: 'fi:739/2023',
    names: [
      'laki potilasasiavastaavista ja sosiaaliasiavastaavista',
      'lag om patientombud och socialombud',
      'act on patient ombudspersons and social services ombudspersons',
    ],
  },
  { id: 'fi:948/2019', names: ['potilasvakuutuslaki', 'patientförsäkringslag', 'patient insurance act'] },
  { id: 'fi:395/1987', names: ['lääkelaki', 'läkemedelslag', 'medicines act'] },
  {
    id: 'fi:719/2021',
    names: [
      'laki lääkinnällisistä laitteista',
      'lag om medicintekniska produkter',
      'medical devices act',
      'act on medical devices',
    ],
  },
];
