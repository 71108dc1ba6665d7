/** Names of Acts cut short before their head, which stands apart: "Yhd L 11 §", "Bokf. lagen 2:10 §". */

import { table } from '../support/references';

table('references: shortened names in two words', [
  ['Kissat luetellaan Yhd L 11§:n mukaisesti.', 'fi:503/1989:11'],
  ['Kissan tositteet (Kirjanpito L 2:10 §)', 'fi:1336/1997:2:10'],
  ['Henkilötietolain 10 §. Kissa on salainen Julk L 24 §:n nojalla.', 'fi:523/1999:10 | fi:621/1999:24'],
  ['Kissaluettelo (Yhd.laki 11 §; HeTi L 10 §)', 'fi:503/1989:11 | fi:523/1999:10'],
  ['yhd. lain 11 §:n mukainen, yhd.l. 11 §, Yhd. L. 11 §', 'fi:503/1989:11 | fi:503/1989:11 | fi:503/1989:11'],
  ['Yhd-lain 11 §:n kissaluettelo', 'fi:503/1989:11'],
  ['Kattregistret förs enligt Fören. lagen 11 § och Bokf. lagen 2:10 §.', 'fi:503/1989:11 | fi:1336/1997:2:10'],
]);

table('references: words before a head or a letter that are no shortened names', [
  ['Kissa poistetaan heti lain 5 §:n mukaan.', ''],
  ['Hoidamme kissan kirjanpito. Lain 5 § sanoo toista.', ''],
  ['Sali L 5 §, yhdistys L 11 kissaa, yhd. laki kissoista', ''],
]);
