/** Acts of other states that bear the names of Finnish ones. */

import { table } from '../support/references';

table('references: acts of other states', [
  ['We follow the Kenya Data Protection Act and the Finland Data Protection Act.', 'fi:1050/2018'],
  ['The Bahamas Data Protection Act, the Rwanda Personal Data Act and the Norwegian Accounting Act', ''],
  ['Iceland Data Protection Act No. 90/2018, Nigeria’s Data Protection Act (NDPA) 2023', ''],
  ['the Data Protection Act of Kenya, the Data Protection Act (Ghana)', ''],
  ['Islands dataskyddslag nr 90/2018, Färöarnas dataskyddslag samt Nigerias dataskyddslag (NDPA) 2023', ''],
  ['den turkiska dataskyddslagen, Kenyas arkivlag och Finlands dataskyddslag', 'fi:1050/2018'],
  ['Ghanan tietosuojalaki ja Suomen tietosuojalaki', 'fi:1050/2018'],
  ['islantilaisen tietosuojalain 5 § ja alankomaalainen arkistolaki', ''],
]);

table('references: states beside Finnish acts', [
  ['Kenya and Ghana are far away. The Data Protection Act applies.', 'fi:1050/2018'],
  ['Cats from Sweden: Data Protection Act (1050/2018), in Kenya the Archives Act', 'fi:1050/2018 | fi:831/1994'],
  ['Kissat tulevat Virosta. Tietosuojalain 5 §', 'fi:1050/2018:5'],
  ['den spanska kattens uppgifter och dataskyddslagen', 'fi:1050/2018'],
]);

table('references: another state’s Act by its year, and its name alone after it', [
  ['the UK Data Protection Act 2018. The Data Protection Act gives rights.', ''],
  ['the UK’s Data Protection Act 2018 and section 5 of the Finnish Data Protection Act', 'fi:1050/2018:5'],
]);
