/** The number of an Act after a comma, with no parentheses: as lists of Acts have it. */

import { table } from '../support/references';

table('references: the number after a comma is that of the title before it', [
  ['Kissalaki, 124/2020', 'fi:124/2020'],
  ['kissalain, 124/2020, 5 § ja kissalain 7 §', 'fi:124/2020:5 | fi:124/2020:7'],
  ['Kattlagen, 124/2020', 'fi:124/2020'],
  ['Cat Shelter Act, 124/2020. Section 5 of the Cat Shelter Act', 'fi:124/2020 | fi:124/2020:5'],
  // the number, not the name, tells which Act of the name is meant
  ['- Arkistolaki, 184/1981\n- Kuntalaki, 365/1995', 'fi:184/1981 | fi:365/1995'],
  ['- Arkivlagen, 184/1981\n- Kommunallagen, 365/1995', 'fi:184/1981 | fi:365/1995'],
  ['Archives Act, 184/1981, and Local Government Act, 365/1995', 'fi:184/1981 | fi:365/1995'],
  // the number of the name after it, a month, a school year, a paper of Parliament
  ['Arkistolaki, 621/1999 julkisuuslaki', 'fi:831/1994 | fi:621/1999'],
  ['The Archives Act, 621/1999 Openness Act', 'fi:831/1994 | fi:621/1999'],
  ['Kissalaki, 12/2020 päivitetty', 'name:kissalaki'],
  ['Arkistolaki, 2017/2018', 'fi:831/1994'],
  ['Arkistolaki, 14/2018 vp', 'fi:831/1994'],
  ['Noudatamme lakia, 124/2020', ''],
  ['Under the Act, 124/2020 was filed', ''],
]);

table('references: the number of a directive after its subject', [
  ['EU Directive on cat shelters and the care of cats, EU 2019/1000', 'eu:32019L1000'],
  ['Directive on cats and dogs EU 2017/1001', 'eu:32017L1001'],
  ['Directive on cats and dogs, 2017/1001', 'eu:32017L1001'],
  ['Direktiivi kissayhtiöistä, EU 2017/1001', 'eu:32017L1001'],
  ['EU:s direktiv om katthem och kattvård, EU 2019/1000', 'eu:32019L1000'],
  ['EU Regulation on a cat gateway, EU 2018/1000', 'eu:32018R1000'],
  ['Directive on EU cats, 2019/1000', 'eu:32019L1000'],
  // a school year
  ['Our directive on cats in 2017/2018', ''],
  ['Decision on cats, 2017/1001', ''],
]);
