/** What a stretch of contact details can be told to be by its form. */

/** An e-mail address, also as people hide it from robots: 'nimi (at) yritys.fi'. */
export const EMAIL =
  /[\p{L}\p{N}._%+-]+\s?(?:@|\(\s?(?:at|ät|a|@)\s?\)|\[\s?at\s?\]|\sat\s)\s?[\p{L}\p{N}.-]+\.\s?[a-z]{2,10}(?!\p{L})/iu;

/** A telephone number: digits in groups, seven at least. */
export const PHONE = /(?:\+\d{1,3}[\s-]?)?(?:\(0\)[\s-]?)?\(?\d{2,4}\)?(?:[\s/-]{0,2}\d{2,8}){1,5}/u;

/** A business ID in any form: with or without its hyphen, as a VAT number. */
export const BUSINESS_ID = /(?<![\p{L}\d])(?:FI[ -]?\d{7}-?\d|\d{6,7}\s?[-–‑]\s?\d)(?!\d)/iu;

export const WEBSITE = /(?:https?:\/\/|www\.)[^\s,;()]+/iu;

/** A post code and its town: '00100 Helsinki', 'FI-00100 HELSINKI'. */
export const POSTAL = /^(?:FI[ -]{0,3})?(\d{5})\s+(\p{Lu}[\p{L} -]{1,40})$/u;

/** A box number: 'PL 123', 'PB 12', 'P.O. Box 4'. */
export const BOX = /^(?:PL|PB|P\.?\s?O\.?\s?Box|Box|postilokero)\s?\d{1,5}(?:\s?\p{L})?$/iu;

/** A street with its number: 'Tehtaankatu 16 B 26'. */
export const STREET =
  /^(?!c\/o)\p{Lu}[\p{L}.'’ -]{2,40}\s?\d{1,4}(?:\s?[-–/]\s?\d{1,4})?(?:\s?[A-Za-z](?!\p{L}))?(?:\s?\d{1,3})?(?:\s?(?:as|bst|apt)\.?\s?\d{1,3})?(?:\s?\(?\d\.?\s?(?:krs|kerros|vån)\.?\)?)?$/u;

/** The legal forms that end or begin an organisation's name. */
export const ORGANISATION =
  /(?<!\p{L})(?:Oy|Oyj|Ab|Abp|Ky|Kb|Ay|Tmi|T:mi|Fma|Osk|Osuuskunta|Andelslag|ry|r\.y\.|rf|r\.f\.|sr|Ltd|Inc|LLC|GmbH|\p{L}*säätiö|\p{L}*stiftelse|\p{L}*yhdistys|\p{L}*förening|\p{L}*seura|\p{L}*liitto|\p{L}*förbund|kaupunki|stad|kunta|kommun|kuntayhtymä|samkommun|\p{L}*seurakunta|\p{L}*församling|hyvinvointialue|välfärdsområde|\p{L}*virasto|\p{L}*verket|\p{L}*yliopisto|\p{L}*universitet|university|\p{L}*ministeriö|ministeriet|ministry|city of|Foundation|association|society)(?::\p{L}+)?(?!\p{L})/iu;
