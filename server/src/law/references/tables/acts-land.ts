/**
 * Finnish acts on land, building, the environment, animals and food. Names as in acts.ts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-25
 */

import type { ActEntry } from './acts';

export const LAND_ACTS: readonly ActEntry[] = [
  { id: 'fi:297/2021', names: ['elintarvikelaki', 'livsmedelslag', 'food act'] },
  { id: 'fi:76/2021', names: ['eläintautilaki', 'lag om djursjukdomar'] },
  { id: 'fi:1110/2019', names: ['kasvinterveyslaki', 'växtskyddslag'] },
  { id: 'fi:1263/2020', names: ['rehulaki', 'foderlag'] },
  { id: 'fi:693/2023', names: ['laki eläinten hyvinvoinnista', 'lag om djurvälfärd', 'animal welfare act'] },
  { id: 'fi:247/1996', names: ['eläinsuojelulaki', 'djurskyddslag'] },
  { id: 'fi:560/2021', names: ['laki ruokahallinnon tietovarannosta'] },
  {
    id: 'fi:132/1999',
    names: [
      'maankäyttö- ja rakennuslaki',
      'alueidenkäyttölaki',
      'markanvändnings- och bygglag',
      'lag om områdesanvändning',
      'land use and building act',
    ],
  },
  { id: 'fi:751/2023', names: ['rakentamislaki', 'bygglag', 'building act', 'construction act'] },
  { id: 'fi:527/2014', names: ['ympäristönsuojelulaki', 'miljöskyddslag', 'environmental protection act'] },
  { id: 'fi:646/2011', names: ['jätelaki', 'avfallslag', 'waste act', 'waste management act'] },
  { id: 'fi:119/2001', names: ['vesihuoltolaki', 'lag om vattentjänster', 'water services act'] },
  { id: 'fi:540/1995', restarts: true, names: ['maakaari', 'jordabalk', 'code of real estate'] },
  {
    id: 'fi:481/1995',
    names: [
      'laki asuinhuoneiston vuokrauksesta',
      'lag om hyra av bostadslägenhet',
      'act on residential leases',
      'huoneenvuokralaki',
      'asuinhuoneiston vuokralaki',
      'hyreslag',
      'lag om hyra av bostadslägenheter',
      'act on residential lease',
      'act on leases of residential apartments',
      'residential tenancies act',
    ],
  },
  { id: 'fi:1069/2021', names: ['eläintunnistuslaki'] },
  { id: 'fi:560/2018', names: ['yksityistielaki', 'lag om enskilda vägar', 'private roads act'] },
  { id: 'fi:295/1963', names: ['muinaismuistolaki', 'lag om fornminnen', 'antiquities act'] },
  { id: 'fi:615/1993', names: ['metsästyslaki', 'jaktlag', 'hunting act'] },
  { id: 'fi:379/2015', names: ['kalastuslaki', 'lag om fiske', 'fishing act'] },
  { id: 'fi:588/2013', names: ['sähkömarkkinalaki', 'elmarknadslag', 'electricity market act'] },
  { id: 'fi:554/1995', names: ['kiinteistönmuodostamislaki', 'fastighetsbildningslag', 'real estate formation act'] },
];
