/**
 * Acts of companies, accounting, taxes, finance, insurance and consumers.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 * Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex or EUR-Lex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const FINANCE_ROWS = actRows(`
624/2006: companies act; company act; act on limited liability companies; act on limited companies; joint stock companies act; stock corporation act; laki osakeyhtiöistä; lag om aktiebolag; private limited companies act
1336/1997: accountancy act; act on accounting; act on bookkeeping; book-keeping act; lag om bokföring; laki kirjanpidosta; accounting and bookkeeping act
1339/1997: accounting ordinance; bookkeeping decree; accounting regulation; decree on accounting
1141/2015: auditors act; act on auditing; lag om revision; laki tilintarkastuksesta
421/2013: act on co-operatives; act on cooperatives; andelslagslag; co-operative societies act; cooperative societies act; laki osuuskunnista
503/1989: act on associations; lag om föreningar; laki yhdistyksistä; finnish associations act; nonprofit associations act
487/2015: act on foundations; lag om stiftelser; laki säätiöistä
389/1988: act on partnerships; general and limited partnerships act; act on general and limited partnerships; partnership act; laki avoimista yhtiöistä ja kommandiittiyhtiöistä
1118/1996: advance tax act; advance tax payment act; act on withholding tax; act on tax prepayment; act on advance tax; pre-payment act; tax withholding act; act on prepayments; lag om förskottsinnehållning; förskottsbetalningslag; act on prepayment; withholding act; prepayment tax act; preliminary tax act; prepayments act; advance tax collection act; laki ennakkoperinnästä
1124/1996: ennakkoperintäasetus; förordning om förskottsuppbörd; prepayment decree
1558/1995: taxation procedures act; act on assessment procedures; act on tax procedures; act on taxation procedures; assessment procedure act; tax procedures act; act on tax assessment procedures; skatteförfarandelag; tax assessment act; act on tax assessment; laki verotusmenettelyistä; tax administration procedure act
768/2016: act on the taxation procedure for self-assessed taxes; act on the tax procedure for self-assessed taxes; oma-aloitteisten verojen verotusmenettelylaki; act on self-assessed taxes; oma-verolaki; act on tax procedure for self-initiated taxes
1346/1999: verotietolaki; laki verotustietojen julkisuudesta; act on the publicity and confidentiality of tax information; act on the public disclosure and confidentiality of tax data; act on disclosure and confidentiality of tax information; act on the public access to and confidentiality of tax information; act on the publicity and secrecy of tax information; lag om beskattningsuppgifternas offentlighet och sekretess; lag om offentlighet och sekretess i beskattningsuppgifter; act on the disclosure of tax information
53/2018: tulorekisterilaki; tulotietojärjestelmälaki; laki tulorekisteristä; act on the income information system; income information system act; incomes register act; act on the incomes register; income register act; act on the income register; inkomstregisterlag; lag om inkomstregistret; act on income data system; lag om inkomstregister; incomes information system act
1501/1993: act on value added tax; lag om mervärdesskatt; momslag; alv-laki; value-added taxation act; laki arvonlisäverosta; vat-laki
1535/1992: act on income tax; lag om inkomstskatt; laki tuloverosta; income taxation act
664/1966: laki eräistä vakuutusmaksuista suoritettavasta verosta; vakuutusmaksuverolaki; lag om skatt på vissa försäkringspremier; act on tax on certain insurance premiums; insurance premium tax act
627/1978: laki rajoitetusti verovelvollisen tulon verottamisesta; lähdeverolaki; lag om beskattning av begränsat skattskyldig för inkomst; lag om beskattning av inkomst för begränsat skattskyldig; act on the taxation of nonresidents income
1551/1995: laki ulkomailta tulevan palkansaajan lähdeverosta; avainhenkilölaki; lag om källskatt för löntagare från utlandet
185/2013: laki hallinnollisesta yhteistyöstä verotuksen alalla
543/1967: maatilatalouden tuloverolaki; inkomstskattelag för gårdsbruk; agricultural income tax act
532/1998: verontilityslaki; lag om skatteredovisning
604/2009: verotililaki; skattekontolag
771/2016: laki työnantajan sairausvakuutusmaksusta; lag om arbetsgivares sjukförsäkringsavgift; act on employers health insurance contributions; act on the employers health insurance contribution
1207/2010: laki harmaan talouden selvitysyksiköstä; lag om enheten för utredning av grå ekonomi; act on the grey economy information unit
1126/2010: jäteverolaki; lag om avfallsskatt; waste tax act
552/1992: arpajaisverolaki; lag om lotteriskatt; lottery tax act
1281/2003: ajoneuvoverolaki; fordonsskattelag; vehicle tax act
1482/1994: autoverolaki; bilskattelag; car tax act
1260/1996: laki sähkön ja eräiden polttoaineiden valmisteverosta; sähköverolaki; lag om punktskatt på elström och vissa bränslen
654/1992: real property tax act; property tax act; act on real estate tax
378/1940: inheritance tax act; act on inheritance and gift tax; arvs- och gåvoskattelag
931/1996: act on transfer tax; asset transfer tax act; överlåtelseskattelag
503/2010: verohallintolaki; act on the finnish tax administration
360/1968: act on the taxation of business income; business tax act; act on business income tax; business taxation act; elinkeinoverolaki
444/2017: lag om förhindrande av penningtvätt och finansiering av terrorism; act on preventing money laundering; prevention of money laundering and terrorist financing act; money laundering prevention act; act on anti-money laundering; act on the prevention of money laundering and of terrorist financing; act on the prevention of money laundering and the prevention of terrorist financing; act on preventing and clearing money laundering and terrorist financing; act on the prevention of money laundering and terrorism financing; act on preventing money laundering and financing terrorism; act on preventing money laundering and terrorism financing; act on the prevention and investigation of money laundering and terrorist financing; act on combating money laundering and terrorist financing; act on detecting and preventing money laundering and the financing of terrorism; act on money laundering; act on money laundering and terrorist financing; aml-laki; lag om förhindrande och utredning av penningtvätt och av finansiering av terrorism; lag om förhindrande av penningtvätt och finansiering av terrorism; lag om förebyggande av penningtvätt och finansiering av terrorism; lag mot penningtvätt; lag om förhindrandet av penningtvätt och av finansiering av terrorism; laki rahanpesun ja terrorismin rahoituksen estämisestä; laki rahanpesun ja terrorismin rahoittamisen ehkäisemisestä; rahanpesun estämislaki; rahanpesunestolaki; antipenningtvättslag; act on prevention of money laundering and counter-terrorist financing; act on the prevention of money laundering and the funding of terrorism; money laundering and terrorist financing act; money laundering and terrorist financing prevention act; anti-money laundering and counter-terrorist financing act
445/2017: act on the financial intelligence unit of finland; rahanpesun selvittelykeskuslaki
571/2019: act on bank and payment account monitoring system; act on the bank and payment account control system; pankki- ja maksutilien valvontajärjestelmälaki; act on the supervision system for bank and payment accounts; lag om övervakningssystemet för bank- och betalkonton
853/2016: laki eräiden luotonantajien ja luotonvälittäjien rekisteröinnistä; lag om registrering av vissa kreditgivare och kreditförmedlare; act on the registration of certain creditors and credit intermediaries; act on registration of certain credit providers and credit intermediaries; act on the registration of certain lenders and credit intermediaries
411/2018: laki perintätoiminnan harjoittajien rekisteröinnistä; lag om registrering av indrivningsverksamhet; lag om registrering av aktörer som bedriver indrivningsverksamhet; act on the registration of debt collectors; act on the registration of debt collection agencies; act on registration of debt collection
517/1999: laki perintätoiminnan luvanvaraisuudesta; lag om tillståndspliktig indrivningsverksamhet
513/1999: act on the collection of receivables; collection act; collection of receivables act; lag om indrivning; inkassolag; debt collecting act; debt recovery act; laki perinnästä; act on the recovery of receivables
728/2003: act on the statute of limitations of debts; act on the statutory limitation of debts; act on the limitation of debts; statute of limitations act; debt limitation act; act on the expiry of debt; act on the expiration of debt; act on the time-barring of debt; lag om preskription av skuld; act on the prescription of debts; laki velkojen vanhentumisesta; act on the expiry of debts; act on statute-barred debts; statute-barred debt act
527/2007: act on credit information; credit reporting act; lag om kreditupplysning; laki luottotiedoista; act on credit data
739/2022: lag om det positiva kreditupplysningsregistret; act on the positive credit information register; positiivisen luottotietorekisterin laki
734/2016: joukkorahoituslaki; lag om gräsrotsfinansiering; crowdfunding act
1353/1992: panttilainauslaitoslaki; lag om pantlåneinrättningar; pawnbroking act; pawnshops act
622/1947: velkakirjalaki; lag om skuldebrev; skuldebrevslag; promissory notes act
228/1929: oikeustoimilaki; laki varallisuusoikeudellisista oikeustoimista; lag om rättshandlingar på förmögenhetsrättens område; avtalslag; rättshandlingslag; contracts act; contract act
758/1991: laki takaisinsaannista konkurssipesään; takaisinsaantilaki; lag om återvinning till konkursbo; act on recovery to a bankruptcy estate
361/1999: laki takauksesta ja vierasvelkapanttauksesta; takauslaki; lag om borgen och tredjemanspant; act on guaranties and third-party pledges
1501/2001: laki liikepankeista ja muista osakeyhtiömuotoisista luottolaitoksista; liikepankkilaki; lag om affärsbanker och andra kreditinstitut i aktiebolagsform; commercial banks act
1502/2001: säästöpankkilaki; sparbankslag; savings banks act; savings bank act
423/2013: laki osuuspankeista ja muista osuuskuntamuotoisista luottolaitoksista; osuuspankkilaki; lag om andelsbanker och andra kreditinstitut i andelslagsform; cooperative banks act
599/2010: laki talletuspankkien yhteenliittymästä; yhteenliittymälaki; lag om en sammanslutning av inlåningsbanker; act on the amalgamation of deposit banks
151/2022: laki kiinnitysluottopankeista ja katetuista joukkolainoista; lag om hypoteksbanker och säkerställda obligationer; act on mortgage credit banks and covered bonds
1194/2014: laki luottolaitosten ja sijoituspalveluyritysten kriisinratkaisusta; kriisinratkaisulaki; lag om resolution av kreditinstitut och värdepappersföretag; act on the resolution of credit institutions and investment firms
1195/2014: laki rahoitusvakausviranomaisesta; lag om myndigheten för finansiell stabilitet; act on the financial stability authority
572/2019: laki virtuaalivaluutan tarjoajista; lag om tillhandahållare av virtuella valutor; act on virtual currency providers
402/2024: laki kryptovarapalvelun tarjoajista ja kryptovaramarkkinoista; kryptovaralaki; lag om leverantörer av kryptotillgångstjänster och om marknader för kryptotillgångar; act on crypto-asset service providers and markets in crypto-assets
659/1967: pakotelaki; laki eräiden suomelle yhdistyneiden kansakuntien ja euroopan unionin jäsenenä kuuluvien velvoitusten täyttämisestä; sanktionslag; sanctions act; act on the fulfilment of certain obligations of finland as a member of the united nations and of the european union
325/2013: laki varojen jäädyttämisestä terrorismin torjumiseksi; jäädyttämislaki; lag om frysning av tillgångar i syfte att bekämpa terrorism; act on the freezing of funds with a view to combating terrorism; act on freezing of funds; freezing of funds act; act on freezing funds to combat terrorism
1183/2009: laki sidotusta pitkäaikaissäästämisestä; ps-laki; lag om bundet långsiktigt sparande; act on tied long-term savings; act on long-term savings
680/2019: laki osakesäästötilistä; osakesäästötililaki; lag om aktiesparkonton; act on equity savings accounts
634/1984: yrityskiinnityslaki; företagsinteckningslag; floating charges act; act on floating charges
827/1991: laki arvo-osuustileistä; arvo-osuustililaki; lag om värdeandelskonton; act on book-entry accounts
742/2004: eurooppayhtiölaki; europabolagslag; act on european companies
967/1992: laki välimiesmenettelystä; välimiesmenettelylaki; lag om skiljeförfarande; arbitration act
747/2012: investment service act; act on the provision of investment services; laki sijoituspalveluista
213/2019: common funds act; act on mutual funds; act on investment funds; investment funds act; mutual fund act; placeringsfondslag; laki sijoitusrahastoista
162/2014: act on the managers of alternative investment funds; aifm act; vaihtoehtorahastolaki; aifm-laki; act on the management of alternative investment funds; aifm-lag
348/2017: book-entry act; act on the book-entry system; act on the book-entry system and settlement activities; arvo-osuuslaki; arvo-osuusjärjestelmälaki; act on the book-entry system and clearing; book-entry system act
610/2014: act on credit institution activities; kreditinstitutlag; act on credit institution activity; lag om kreditinstitut; laki luottolaitoksista; banking act; lag om kreditinstitutsverksamhet
878/2008: financial supervisory authority act; act on financial supervision; finanssivalvontalaki
290/2010: payment service act; lag om betaltjänster; laki maksupalveluista; act on payment service
297/2010: act on payment institutions; payment institution act
521/2008: act on insurance company; lag om försäkringsbolag; laki vakuutusyhtiöistä
543/1994: act on insurance contracts; act on insurance contract; laki vakuutussopimuksista
234/2018: insurance distribution act; act on the distribution of insurance; act on the provision of insurance; act on insurance provision; vakuutusten tarjoamislaki
460/2016: motor third party liability insurance act; traffic insurance act; motor vehicle insurance act; act on motor liability insurance; motor insurance act; act on traffic insurance
38/1978: act on consumer protection; lag om konsumentskydd; laki kuluttajansuojasta; consumers protection act; consumer act; finnish consumer protection act; konsumentlag
694/1990: tuotevastuulaki; produktansvarslag; product liability act
1166/2009: laki palvelujen tarjoamisesta; lag om tillhandahållande av tjänster; act on the provision of services; act on service provision
8/2007: laki kuluttajariitalautakunnasta; lag om konsumenttvistenämnden; act on the consumer disputes board
661/2012: laki kilpailu- ja kuluttajavirastosta; lag om konkurrens- och konsumentverket; act on the finnish competition and consumer authority
444/2007: ryhmäkannelaki; lag om grupptalan; act on class actions; class actions act
1079/1994: valmismatkalaki; lag om paketresor; package travel act; package tours act
939/2008: laki valmismatkaliikkeistä; lag om paketreserörelser
901/2017: package travel and linked travel arrangements act; act on combined travel services; act on travel packages; act on combined travel packages; act on package travel; act on package travel and linked travel arrangements; matkapakettilaki; matkapalveluyhdistelmälaki; travel service combinations act; lag om resepaket; travel package act
921/2017: act on providers of travel service combinations; act on travel service providers; act on combined travel service providers; act on travel service combination providers
1075/2000: act on real estate agencies; real estate agency act; act on real estate agencies and rental apartment agencies; act on real estate agency and rental agency businesses; act on real estate brokers and rental apartment brokers; act on real estate brokerage firms; act on real estate agents; act on real estate businesses and brokerage firms for rental apartments; act on real estate agents and rental agencies; real estate brokers act; fastighetsmäklarlag; laki kiinteistönvälitysliikkeistä; kiinteistönvälitysliikelaki
1074/2000: act on real estate brokerage; act on the brokerage of real estate and rental apartments; real estate brokerage act; act on the intermediation of real estate and leased apartments; act on real estate and rental apartment brokerage; förmedlingslag; act on brokering real estate and rental apartments; kiinteistönvälityslaki; act on real estate intermediation
481/1995: act on residential tenancies; act on residential tenancy; tenancy act; residential lease act; residential leases act; lag om bostadshyra; act on the lease of residential apartments; act on the lease of a residential apartment; act on the tenancy of residential apartments; act on residential rental; residential tenancy act; landlord and tenant act; laki huoneenvuokrasta; bostadshyreslag; act on residential renting; act on renting residential apartments; laki asuinhuoneistojen vuokrauksesta; act on the leasing of residential apartments; act on the rental of residential apartments; asuinhuoneenvuokralaki
482/1995: act on commercial lease; act on lease of business premises; commercial leases act; act on business premises leases; affärslokalhyreslag; laki liikehuoneistojen vuokrauksesta
1599/2009: act on housing companies; act on limited liability housing companies; housing corporations act; residential companies act; housing corporation act; limited housing company act; taloyhtiölaki; bostadsbolagslag; laki asunto-osakeyhtiöistä; limited housing companies act; housing limited companies act; finnish housing company act; housing cooperative act
843/1994: housing sales act; act on housing transactions; housing transaction act; residential property sales act; act on the sale of housing; laki asuntokaupasta; bostadsköpslag; housing trade act
564/2023: act on the trade register; trade registration act; lag om handelsregistret; laki kaupparekisteristä; business register act; companies register act
244/2001: act on the business information system; business id act; act on the business information; y-tunnuslaki; företagsdatalag; business and organisation information act; company and organisation data act; act on company and organisation data; yritystietolaki; business information system act
355/1987: act on the sale of goods; sales act; goods sales act; lag om köp
633/1982: act on interest; lag om ränta; interest rate act; act on interest rates
412/1974: act on damages; lag om skadestånd; act on compensation for damages; laki vahingonkorvauksesta; tort act; torts act; damage compensation act
705/2007: enforcement act; execution code; execution act; utsökningslag; ulosottolaki; debt enforcement code
120/2004: act on bankruptcy; lag om konkurs
47/1993: company reorganisation act; enterprise restructuring act; corporate restructuring act; restructuring act; act on company restructuring; business restructuring act; reorganisation of enterprises act; act on corporate restructuring; act on restructuring of enterprises; act on company reorganisation; företagssaneringslag
57/1993: debt adjustment act; act on debt adjustment; skuldsaneringslag; act on debt arrangement for private individuals; act on the debt adjustment of private persons; act on the adjustment of debts of private individuals; debt restructuring act
1061/1978: unfair trade practices act; act on unfair business practices; act on unfair practice in business; unfair competition act
544/2019: trade marks act; trademark act; lag om varumärken; trade mark act
550/1967: patent act; act on patents
595/2018: trade secret act; act on trade secrets; business secrets act; lag om affärshemligheter
800/1991: hyödyllisyysmallilaki; laki hyödyllisyysmallioikeudesta; lag om nyttighetsmodellrätt; utility model act; act on utility model rights; act on utility models
221/1971: mallioikeuslaki; mönsterrättslag; registered designs act
948/2011: act on competition; laki kilpailunrajoituksista
128/1979: act on trade names; business names act; company name act; business name act; tradename act; trade name act
`);
