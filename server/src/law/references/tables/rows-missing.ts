/**
 * Acts that notices name and no other table has: courts and justice, border and customs, benefits, schools, forestry, agencies
 * of the state. Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const MISSING_ROWS = actRows(`
1133/2023: laki oikeuspalveluvirastosta; lag om rättstjänstverket; rättstjänstverkslag; act on the national legal services authority; act on the legal services authority; act on the legal services agency; national legal services authority act
813/2017: laki talous- ja velkaneuvonnasta; lag om ekonomi- och skuldrådgivning; lag om ekonomisk rådgivning och skuldrådgivning; lag om ekonomi- och skuldrådgivningen; act on financial and debt counselling; act on financial and debt advice; act on economic and debt counselling; act on financial and debt counselling services
1265/2006: laki korkeimmasta hallinto-oikeudesta; lag om högsta förvaltningsdomstolen; act on the supreme administrative court; supreme administrative court act
665/2005: laki korkeimmasta oikeudesta; lag om högsta domstolen; act on the supreme court; supreme court act
100/2013: laki oikeudenkäynnistä markkinaoikeudessa; lag om rättegång i marknadsdomstolen; market court proceedings act; act on proceedings before the market court
132/2003: vakuutusoikeuslaki; lag om försäkringsdomstolen; insurance court act
430/1999: hallinto-oikeuslaki; lag om förvaltningsdomstolarna; administrative courts act
581/1993: käräjäoikeuslaki; tingsrättslag; district courts act
477/2016: laki valtion oikeusapu- ja edunvalvontapiireistä; lag om statliga rättshjälps- och intressebevakningsdistrikt; lag om statens rättshjälps- och intressebevakningsdistrikt; act on state legal aid and public guardianship districts; act on legal aid and public guardianship districts
575/2008: laki holhoustoimen edunvalvontapalvelujen järjestämisestä; laki edunvalvontapalvelujen järjestämisestä; lag om ordnande av intressebevakningstjänster; lag om ordnande av intressebevakningstjänster för förmyndarverksamheten; act on the organisation of guardianship services; act on organising public guardianship services
669/2015: laki rikosuhrimaksusta; rikosuhrimaksulaki; lag om brottsofferavgift; act on crime victim surcharge; act on victim surcharge
1069/2015: laki henkilötietojen käsittelystä rikosseuraamuslaitoksessa; rikosseuraamuslaitoksen henkilötietolaki; lag om behandling av personuppgifter vid brottspåföljdsmyndigheten; lag om behandling av personuppgifter i brottspåföljdsmyndigheten; brottspåföljdsmyndighetens personuppgiftslag; act on the processing of personal data at the criminal sanctions agency; act on the processing of personal data by the prison and probation service; act on the processing of personal data in the criminal sanctions agency
953/2009: laki rikosseuraamuslaitoksesta; lag om brottspåföljdsmyndigheten; act on the criminal sanctions agency; act on the prison and probation service of finland
1635/2015: laki vankiterveydenhuollon yksiköstä; lag om enheten för hälso- och sjukvård för fångar; act on the health care services for prisoners
841/2006: laki poliisin säilyttämien henkilöiden kohtelusta; lag om behandlingen av personer i förvar hos polisen; act on the treatment of persons in police custody
4/1994: laki kansainvälisestä oikeusavusta rikosasioissa; lag om internationell rättshjälp i straffrättsliga ärenden; act on international legal assistance in criminal matters
456/1970: laki rikoksen johdosta tapahtuvasta luovuttamisesta; lag om utlämning för brott; extradition act
1286/2003: laki rikoksen johdosta tapahtuvasta luovuttamisesta suomen ja muiden euroopan unionin jäsenvaltioiden välillä; eu-luovuttamislaki; act on extradition between finland and the other member states of the european union
214/2012: laki rikosrekisteritietojen säilyttämisestä ja luovuttamisesta suomen ja muiden euroopan unionin jäsenvaltioiden välillä; lag om lagring av straffregisteruppgifter och om utlämnande av sådana uppgifter mellan finland och de övriga medlemsstaterna i europeiska unionen
978/2014: laki valtion vahingonkorvaustoiminnasta; lag om statens skadeståndsverksamhet; act on the states indemnity operations; act on state indemnity operations; state indemnity act
177/2002: laki turvallisuusselvityksistä; lag om säkerhetsutredningar; act on background checks; act on security clearances
108/2018: laki rikostorjunnasta rajavartiolaitoksessa; lag om brottsbekämpning inom gränsbevakningsväsendet; act on crime prevention by the border guard; act on crime prevention by the finnish border guard; act on crime prevention in the border guard; act on crime prevention within the border guard; border guard crime prevention act
577/2005: laki rajavartiolaitoksen hallinnosta; lag om gränsbevakningsväsendets förvaltning; act on the administration of the border guard; border guard administration act; act on border guard administration; act on the finnish border guards administration
960/2012: laki tullin hallinnosta; lag om tullens organisation; lag om tullens förvaltning; act on the administration of customs; act on customs organisation; act on the organisation of finnish customs; customs administration act
116/2002: laki säilöön otettujen ulkomaalaisten kohtelusta ja säilöönottoyksiköstä; säilölaki; lag om bemötande av utlänningar i förvar och om förvarsenheter; lag om bemötande av utlänningar som tagits i förvar och om förvarsenheter; act on the treatment of detained aliens and on the detention unit; act on the treatment of detained foreigners and the detention unit; act on the treatment of aliens placed in detention and on detention units; detention act
908/2017: laki kolmansien maiden kansalaisten maahantulon ja oleskelun edellytyksistä yrityksen sisäisen siirron yhteydessä; ict-laki; lag om villkor för tredjelandsmedborgares inresa och vistelse i samband med företagsintern förflyttning; act on the conditions of entry and residence of third-country nationals in the framework of an intra-corporate transfer; ict act
204/2000: ulkoasiainhallintolaki; utrikesförvaltningslag; foreign service act; act on the foreign service; ministry for foreign affairs act
607/2006: laki pelastusopistosta; lag om räddningsinstitutet; act on the emergency services academy
1164/2013: poliisiammattikorkeakoululaki; laki poliisiammattikorkeakoulusta; lag om polisyrkeshögskolan; police university college act; act on the police university college
1121/2008: maanpuolustuskorkeakoululaki; laki maanpuolustuskorkeakoulusta; lag om försvarshögskolan; national defence university act; act on the national defence university
763/2015: ampumaratalaki; lag om skjutbanor; skjutbanelag; shooting ranges act; act on shooting ranges
145/1998: ampuma-aseasetus; skjutvapenförordning; firearms decree
778/1988: löytötavaralaki; hittegodslag; lost property act; found property act; lost and found property act
1531/2011: laki julkisista puolustus- ja turvallisuushankinnoista; puolustus- ja turvallisuushankintalaki; lag om offentlig försvars- och säkerhetsupphandling; act on public defence and security procurement; public defence and security procurement act; act on public contracts in the fields of defence and security
470/2019: laki eräiden kiinteistönhankintojen luvanvaraisuudesta; lag om tillståndsplikt för vissa fastighetsförvärv; act on transfers of real estate requiring special permission; act on certain real estate acquisitions requiring permission
172/2012: laki ulkomaalaisten yritysostojen seurannasta; lag om tillsyn över utlänningars företagsköp; act on the monitoring of foreign corporate acquisitions; act on the screening of foreign corporate acquisitions
282/2012: laki puolustustarvikkeiden viennistä; lag om export av försvarsmateriel; act on the export of defence materiel
16/2019: laki asumisperusteisesta sosiaaliturvasta rajat ylittävissä tilanteissa; lag om bosättningsbaserad social trygghet i gränsöverskridande situationer; act on residence-based social security in cross-border situations; act on residence-based social security in cross-border cases
1573/1993: laki asumiseen perustuvan sosiaaliturvalainsäädännön soveltamisesta; lag om tillämpning av lagstiftningen om bosättningsbaserad social trygghet; act on the application of residence-based social security legislation
612/2006: laki maatalouden harjoittamisesta luopumisen tukemisesta; lag om stöd för upphörande med att bedriva jordbruk; luopumistukilaki; act on the support for ceasing to practise agriculture
1297/2006: laki valtion eläkerahastosta; lag om statens pensionsfond; act on the state pension fund; state pension fund act
487/1996: laki kuntien takauskeskuksesta; lag om kommunernas garanticentral; act on the municipal guarantee board
400/2004: laki työneuvostosta ja eräistä työsuojelun poikkeusluvista; lag om arbetsrådet och om vissa dispenser som gäller arbetarskyddet; act on the labour council and certain exemptions regarding occupational safety and health
968/1974: laki evankelis-luterilaisen kirkon virkaehtosopimuksista; lag om evangelisk-lutherska kyrkans tjänstekollektivavtal
878/2002: kauppakamarilaki; handelskammarlag; chambers of commerce act; chamber of commerce act
1494/2016: laki tekijänoikeuden yhteishallinnosta; lag om kollektiv förvaltning av upphovsrätt; act on collective management of copyright; act on the collective administration of copyright; act on the collective management of copyright
933/2016: laki kulttuuriesineiden maastaviennin rajoittamisesta; lag om begränsning av utförseln av kulturföremål; act on restrictions on the export of cultural goods
498/2010: laki rakennusperinnön suojelemisesta; rakennusperintölaki; lag om skyddande av byggnadsarvet; byggnadsarvslag; act on the protection of the built heritage; act on the protection of built heritage; built heritage act
420/1980: vapaakappalelaki; lag om friexemplar; legal deposit act
682/2021: laki jatkuvan oppimisen ja työllisyyden palvelukeskuksesta; lag om servicecentret för kontinuerligt lärande och sysselsättning; act on the service centre for continuous learning and employment
630/1998: laki ammatillisesta peruskoulutuksesta; lag om grundläggande yrkesutbildning
1292/1987: laki valtion mielisairaaloista; lag om statens sinnessjukhus; act on state mental hospitals
770/2016: apteekkiverolaki; lag om apoteksskatt; apoteksskattelag; pharmacy tax act
1559/2019: laki raportoitavista järjestelyistä verotuksen alalla; lag om rapporteringspliktiga arrangemang på beskattningsområdet; act on reportable arrangements in the field of taxation; act on reportable arrangements in taxation
1471/1994: laki alkoholi- ja alkoholijuomaverosta; lag om accis på alkohol och alkoholdrycker; act on excise duty on alcohol and alcoholic beverages
879/2008: laki finanssivalvonnan valvontamaksusta; lag om finansinspektionens tillsynsavgift; act on the supervision fee of the financial supervisory authority
214/1998: laki suomen pankista; lag om finlands bank; act on the bank of finland; bank of finland act
1146/2017: laki innovaatiorahoituskeskus business finlandista ja business finland nimisestä osakeyhtiöstä; laki innovaatiorahoituskeskus business finlandista; lag om innovationsfinansieringsverket business finland; lag om innovationsfinansieringsverket business finland och ett aktiebolag vid namn business finland; act on the innovation funding agency business finland; act on innovation funding centre business finland
1062/2010: laki valtion liikelaitoksista; lag om statliga affärsverk; state enterprise act; state enterprises act; act on state enterprises
1018/2020: laki senaatti-kiinteistöistä ja puolustuskiinteistöistä; lag om senatfastigheter och försvarsfastigheter; act on senate properties and defence properties
212/2018: laki ilmatieteen laitoksesta; lag om meteorologiska institutet; act on the finnish meteorological institute
1069/2009: laki suomen ympäristökeskuksesta; lag om finlands miljöcentral; act on the finnish environment institute
1164/2022: laki säteilyturvakeskuksesta; lag om strålsäkerhetscentralen; act on the radiation and nuclear safety authority
983/2000: laki eduskunnan kirjastosta; lag om riksdagsbiblioteket; act on the library of parliament
634/2011: laki julkisen hallinnon tietohallinnon ohjauksesta; tietohallintolaki; lag om styrning av informationsförvaltningen inom den offentliga förvaltningen; act on information management governance in public administration
957/2013: laki ajoneuvojen katsastustoiminnasta; lag om besiktningsverksamhet för fordon; act on the vehicle inspection activities; act on vehicle inspection
756/2010: laki rikesakosta; lag om ordningsbot; act on summary penal fees
273/2007: laki kuorma- ja linja-auton kuljettajien ammattipätevyydestä; lag om yrkeskompetens för lastbils- och busschaufförer; act on the professional qualifications of lorry and bus drivers
534/1998: laki metsänhoitoyhdistyksistä; metsänhoitoyhdistyslaki; lag om skogsvårdsföreningar; act on forest management associations; forest management associations act
897/2013: laki puutavaran ja puutuotteiden markkinoille saattamisesta; lag om utsläppande på marknaden av timmer och trävaror; act on placing timber and timber products on the market
241/2002: laki metsänviljelyaineiston kaupasta; lag om handel med skogsodlingsmaterial; act on trade in forest reproductive material; act on forest reproductive material
414/2013: laki puutavaran mittauksesta; puutavaranmittauslaki; lag om virkesmätning; virkesmätningslag; timber measurement act; act on timber measurement
999/2012: laki maataloustuotteiden markkinajärjestelystä; lag om marknadsordningen för jordbruksprodukter; act on the market organisation of agricultural products
600/2019: siemenlaki; utsädeslag; seed act; seeds act
1048/2016: laki yhteisen kalastuspolitiikan kansallisesta täytäntöönpanosta; lag om det nationella genomförandet av den gemensamma fiskeripolitiken; act on the national implementation of the common fisheries policy
396/1996: eläinsuojeluasetus; djurskyddsförordning; animal welfare decree; animal protection decree
828/1982: raittiustyölaki; lag om nykterhetsarbete; act on temperance work; temperance work act
741/2023: valvontalaki; sote-valvontalaki; tillsynslag
239/1970: raskauden keskeyttämislaki; aborttilaki; abortlag
453/2002: kiinteistötietojärjestelmälaki
105/2009: riistavahinkolaki; viltskadelag; game animal damages act
273/1979: studieledighetslag
782/2019: lag om sjötrafik
728/2003: act on the statute of limitations on debt
279/1959: vanha liikennevakuutuslaki; gamla trafikförsäkringslag
282/2002: vanha laki yksityisistä turvallisuuspalveluista; gamla lagen om privata säkerhetstjänster
109/1995: laki konkurssipesien hallinnon valvonnasta; lag om övervakning av förvaltningen av konkursbon; act on the supervision of the administration of bankruptcy estates
566/2020: laki kuluttajansuojaviranomaisten eräistä toimivaltuuksista; lag om vissa befogenheter för konsumentskyddsmyndigheterna; act on certain powers of the consumer protection authorities
571/2007: eläkkeensaajan asumistukilaki; eläkkeensaajien asumistukilaki
616/1993: laki riistanhoitomaksusta ja pyyntilupamaksusta; lag om jaktvårdsavgift och jaktlicensavgift; act on the game management fee and hunting licence fee
1672/2009: merenkulun ympäristönsuojelulaki; miljöskyddslag för sjöfarten; act on environmental protection in maritime transport; laki merenkulun ympäristönsuojelusta
394/2011: laki riita-asioiden sovittelusta ja sovinnon vahvistamisesta yleisissä tuomioistuimissa; lag om medling i tvistemål och stadfästelse av förlikning i allmänna domstolar; act on mediation in civil matters and confirmation of settlements in general courts
370/1958: rakennuslaki; byggnadslag
1380/1993: laki yleisradio oystä; lag om rundradion ab; act on yleisradio; act on the finnish broadcasting company
1406/2011: laki viranomaisten tietojärjestelmien ja tietoliikennejärjestelyjen tietoturvallisuuden arvioinnista; lag om bedömning av informationssäkerheten i myndigheternas informationssystem och datakommunikation; act on the assessment of the information security of public authorities information systems and telecommunications arrangements
1405/2011: laki tietoturvallisuuden arviointilaitoksista; lag om bedömningsorgan för informationssäkerhet; act on information security inspection bodies; act on information security assessment bodies
122/1919: elinkeinolaki; laki elinkeinon harjoittamisen oikeudesta; lag angående rättighet att idka näring; näringslag
396/2006: laki työntekijän eläkelain voimaanpanosta; lag om införande av lagen om pension för arbetstagare
423/1978: merimieslaki; sjömanslag; seamens act
951/1977: laki kotitaloustyöntekijän työsuhteesta; lag om hushållsarbetstagares arbetsförhållande
223/2007: laki julkisen hallinnon yhteispalvelusta; lag om samservice inom den offentliga förvaltningen
1166/1998: laki suomen pankin virkamiehistä; lag om finlands banks tjänstemän
205/2009: asetus rakennustyön turvallisuudesta; förordning om säkerheten vid byggnadsarbeten; decree on the safety of construction work
1480/2015: eduskunnan kanslian ohjesääntö; reglemente för riksdagens kansli; riksdagens kanslis reglemente; rules of procedure of the parliamentary office
209/2020: eduskunnan oikeusasiamiehen johtosääntö; instruktion för riksdagens justitieombudsman; instruktionen för riksdagens justitieombudsman; rules of procedure of the parliamentary ombudsman
40/2000: eduskunnan työjärjestys; riksdagens arbetsordning; parliaments rules of procedure; rules of procedure of parliament
262/2003: valtioneuvoston ohjesääntö; statsrådets reglemente; reglemente för statsrådet; government rules of procedure
`);
