/**
 * Acts and decrees of administration, information, justice, police, defence and churches.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 * Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex or EUR-Lex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const STATE_ROWS = actRows(`
768/2005: tutkintavankeuslaki; häktningslag; remand imprisonment act
400/2015: laki yhdyskuntaseuraamusten täytäntöönpanosta; lag om verkställighet av samhällspåföljder; act on the enforcement of community sanctions
672/2002: laki sakon täytäntöönpanosta; lag om verkställighet av böter; act on the enforcement of a fine; act on the enforcement of fines
110/1992: poliisin hallintolaki; polisförvaltningslag; police administration act; act on police administration
505/1986: haastemieslaki; lag om stämningsmän; stämningsmannalag
1059/1985: laki liiketoimintakiellosta; liiketoimintakieltolaki; lag om näringsförbud; act on business prohibitions; business prohibition act
625/2012: laki oikeusrekisterikeskuksesta; lag om rättsregistercentralen; act on the legal register centre
253/2018: äitiyslaki; moderskapslag; maternity act
201/1994: hemkommunlag
898/1998: laki lähestymiskiellosta; lähestymiskieltolaki; lag om besöksförbud; act on the restraining order; act on restraining orders; restraining orders act
498/1999: konsulipalvelulaki; lag om konsulära tjänster; consular services act
88/2015: todistajansuojeluohjelmalaki; laki todistajansuojeluohjelmasta; lag om vittnesskyddsprogram
32/2019: laki syyttäjälaitoksesta; lag om åklagarmyndigheten; act on the national prosecution authority
381/2007: laki oikeudenkäynnin julkisuudesta hallintotuomioistuimissa; lag om offentlighet vid rättegång i förvaltningsdomstolar; act on the publicity of administrative court proceedings; act on the publicity of proceedings in administrative courts
1455/2015: tuomioistuinmaksulaki; lag om domstolsavgifter; court fees act
150/1992: valtion maksuperustelaki; maksuperustelaki; lag om grunderna för avgifter till staten; act on criteria for charges payable to the state; act on criteria for charges to be paid to the state
715/2011: laki luvan saaneista oikeudenkäyntiavustajista; lag om rättegångsbiträden med tillstånd; act on licensed legal counsel; act on licensed trial counsels
573/2009: laki kaupanvahvistajista; kaupanvahvistajalaki; lag om köpvittnen
127/2005: laki kuolleeksi julistamisesta; lag om dödförklaring; act on declaration of death
694/1985: nimilaki; namnlag
950/2001: laki rekisteröidystä parisuhteesta; lag om registrerat partnerskap; act on registered partnerships
26/2011: laki avopuolisoiden yhteistalouden purkamisesta; avoliittolaki; lag om upplösning av sambors gemensamma hushåll; act on the dissolution of the household of cohabiting partners
507/1993: väestötietolaki; befolkningsdatalag; population data act
128/2010: asetus väestötietojärjestelmästä; väestötietoasetus; förordning om befolkningsdatasystemet; decree on the population information system
582/2019: laki tietoliikennetiedustelusta siviilitiedustelussa; lag om civil underrättelseinhämtning avseende datatrafik
590/2019: laki sotilastiedustelusta; sotilastiedustelulaki; lag om militär underrättelseverksamhet; act on military intelligence; military intelligence act
121/2019: laki tiedustelutoiminnan valvonnasta; lag om övervakning av underrättelseverksamheten; act on the oversight of intelligence gathering
551/2007: laki puolustusvoimista; lag om försvarsmakten; act on the defence forces
255/2014: laki sotilaskurinpidosta ja rikostorjunnasta puolustusvoimissa; lag om militär disciplin och brottsbekämpning inom försvarsmakten; act on military discipline and combating crime in the defence forces
194/1995: laki naisten vapaaehtoisesta asepalveluksesta; lag om frivillig militärtjänst för kvinnor; act on womens voluntary military service
556/2007: laki vapaaehtoisesta maanpuolustuksesta; lag om frivilligt försvar; act on voluntary national defence; voluntary national defence act
211/2006: laki sotilaallisesta kriisinhallinnasta; lag om militär krishantering; act on military crisis management
1287/2004: laki siviilihenkilöstön osallistumisesta kriisinhallintaan; lag om civilpersonals deltagande i krishantering; act on the participation of civilian personnel in crisis management
1390/1992: laki huoltovarmuuden turvaamisesta; huoltovarmuuslaki; lag om tryggande av försörjningsberedskapen; act on the measures necessary to secure security of supply; security of supply act
1101/2019: asetus asiakirjojen turvallisuusluokittelusta valtionhallinnossa; turvallisuusluokitteluasetus; förordning om säkerhetsklassificering av handlingar inom statsförvaltningen; decree on security classification of documents in central government
681/2010: asetus tietoturvallisuudesta valtionhallinnossa; tietoturvallisuusasetus; tietoturva-asetus; förordning om informationssäkerheten inom statsförvaltningen; decree on information security in central government
588/2004: laki kansainvälisistä tietoturvallisuusvelvoitteista; lag om internationella förpliktelser som gäller informationssäkerhet; act on international information security obligations
124/2025: kyberturvallisuuslaki; cybersäkerhetslag
310/2025: laki yhteiskunnan kriittisen infrastruktuurin suojaamisesta ja häiriönsietokyvyn parantamisesta; cer-laki; lag om skydd av samhällets kritiska infrastruktur och om stärkande av samhällets motståndskraft
102/2023: laki eräiden tuotteiden esteettömyysvaatimuksista; lag om tillgänglighetskrav för vissa produkter; act on accessibility requirements for certain products
657/2019: laki lentoliikenteen matkustajarekisteritietojen käytöstä terrorismirikosten ja vakavan rikollisuuden torjunnassa; pnr-laki
571/1987: laki menettelystä neuvoa-antavissa kansanäänestyksissä; kansanäänestyslaki; lag om förfarandet vid rådgivande folkomröstningar
430/2023: avoimuusrekisterilaki; öppenhetsregisterlag; transparency register act
1086/2003: saamen kielilaki; samisk språklag; sámi language act
359/2015: viittomakielilaki; teckenspråkslag; sign language act
156/1995: laki maahanmuuttovirastosta; lag om migrationsverket; act on the finnish immigration service
896/2009: laki aluehallintovirastoista; aluehallintovirastolaki; lag om regionförvaltningsverken; act on regional state administrative agencies
935/2018: laki liikenne- ja viestintävirastosta; lag om transport- och kommunikationsverket; act on the finnish transport and communications agency
862/2009: laki väylävirastosta; lag om trafikledsverket
578/2013: laki patentti- ja rekisterihallituksesta; lag om patent- och registerstyrelsen; act on the finnish patent and registration office
48/1992: laki tilastokeskuksesta; lag om statistikcentralen; act on statistics finland
1261/2010: laki turvallisuus- ja kemikaalivirastosta; lag om säkerhets- och kemikalieverket
371/2018: laki ruokavirastosta; lag om livsmedelsverket; act on the finnish food authority
561/2014: laki luonnonvarakeskuksesta; lag om naturresursinstitutet; act on natural resources institute finland
761/2014: laki teknologian tutkimuskeskus vtt oystä
900/2013: laki maanmittauslaitoksesta; lag om lantmäteriverket; act on the national land survey
676/2000: laki valtiontalouden tarkastusvirastosta; lag om statens revisionsverk; act on the national audit office
197/2002: laki eduskunnan oikeusasiamiehestä; lag om riksdagens justitieombudsman; parliamentary ombudsman act
193/2000: laki valtioneuvoston oikeuskanslerista; lag om justitiekanslern i statsrådet; act on the chancellor of justice
175/2003: laki valtioneuvostosta; lag om statsrådet
262/2003: valtioneuvoston ohjesääntö; reglemente för statsrådet; government rules of procedure
1197/2003: laki eduskunnan virkamiehistä; lag om riksdagens tjänstemän; parliamentary civil servants act
179/2019: laki valtion talous- ja henkilöstöhallinnon palvelukeskuksesta; lag om statens servicecenter för ekonomi- och personalförvaltning
1096/2008: laki hansel oy nimisestä osakeyhtiöstä
443/1998: laki valtion erityisrahoitusyhtiöstä; lag om statens specialfinansieringsbolag; act on the state-owned specialised financing company
9/2014: laki valtionavustuksesta yritystoiminnan kehittämiseksi; lag om statsunderstöd för utvecklande av företagsverksamhet
7/2014: laki alueiden kehittämisestä ja rakennerahastotoiminnan hallinnoinnista; lag om utveckling av regionerna och förvaltning av strukturfondsverksamheten; act on regional development and the administration of structural funds
756/2021: laki alueiden kehittämisestä ja euroopan unionin alue- ja rakennepolitiikan toimeenpanosta; lag om utveckling av regionerna och genomförande av europeiska unionens regional- och strukturpolitik
757/2021: laki alueiden kehittämisen ja euroopan unionin alue- ja rakennepolitiikan hankkeiden rahoittamisesta; lag om finansiering av projekt för regionutveckling och europeiska unionens regional- och strukturpolitik
1698/2009: kuntarakennelaki; kommunstrukturlag; local government structure act
832/1994: arkistoasetus; arkivförordning; archives decree
533/1999: laki järjestyksenvalvojista; järjestyksenvalvojalaki; lag om ordningsvakter; act on crowd controllers
1085/2015: private security act; security services act; act on private security; act on private security service; yksityisten turvallisuuspalvelujen laki; laki yksityisistä turvapalveluista
621/1999: act on the openness of public administration; act on the publicity of government actions; act on openness of government; openness of government act; act on the openness of the activities of government; act on the openness of public activities; act on the openness of public authorities; act on the openness of the activities of the authorities; act on the openness of authorities activities; act on the openness of authorities; act on the openness of government actions; act on openness of public authorities activities; act on the publicity of the activities of public authorities; act on the publicity of the authorities activities; act on the publicity of the actions of public authorities; act on the publicity of public authorities activities; act on the publicity of administration; act on the publicity of public authority activities; act on the publicity of official activities; act on the publicity of public activities; act on publicity in government activities; act on publicity of authorities; act on publicity in the activities of authorities; act on public access to official documents; act on public access to documents; act on the transparency of public authorities activities; act on the transparency of the activities of public authorities; act on the disclosure of government activities; act on the public nature of government activities; lag om offentlighet i myndigheters verksamhet; lag om offentlighet i myndighets verksamhet; lag om offentlighet i myndighetsverksamhet; lag om offentlighet inom myndigheternas verksamhet; lag om offentlighet av myndigheternas verksamhet; lag om offentligheten i myndigheternas verksamhet; lag om myndigheternas offentlighet; laki viranomaistoiminnan julkisuudesta; laki viranomaisten julkisuudesta; laki viranomaistoimien julkisuudesta; laki viranomaisten asiakirjojen julkisuudesta; yleisten asiakirjain julkisuuslaki
1030/1999: decree on the openness of government activities; decree on the openness of government activities and on good information management; openness decree; publicity decree
906/2019: act on public administration information management; act on the information management of public administration; act on information management in the public sector; act on public sector information management; act on data management in public administration; data management act; act on the management of information in public administration; public information management act; act on information management; act on information management governance in public administration; lag om informationshantering inom offentlig förvaltning; lag om informationshantering inom offentliga förvaltningen; lag om informationshantering i den offentliga förvaltningen; laki tiedonhallinnasta; julkisen hallinnon tiedonhallintalaki; lag om den offentliga förvaltningens informationshantering
831/1994: act on archives; lag om arkiv; act on archiving; archiving act; laki arkistoista
434/2003: administration procedure act; administrative law act; act on administrative procedure; public administration act; lag om förvaltning; laki hallinnosta; administrations act
808/2019: act on judicial procedure in administrative matters; administrative court procedure act; administrative court proceedings act; act on administrative court proceedings; laki hallintoasioiden oikeudenkäynnistä; administrative judicial procedures act; act on court proceedings in administrative matters; hallintoprosessilaki
410/2015: act on municipalities; act on local government; kommunlag; municipal government act; laki kunnista; local governments act
13/2003: act on electronic services and communications; act on electronic services and communication; act on electronic communication in public administration; act on electronic transactions in the public sector; act on electronic services of authorities; act on electronic services in the activities of authorities; act on electronic service in the public sector; act on electronic transactions in the activities of authorities; laki sähköisestä asioinnista; act on electronic transactions with authorities; act on electronic communication with the authorities; act on electronic services in public administration; sähköisen asioinnin laki; sähköinen asiointilaki; act on electronic communications in the public sector; act on electronic services with authorities
306/2019: act on digital services; act on the supply of digital services; digital services provision act; laki digitaalisista palveluista; laki digipalveluista; laki digitaalisten palveluiden tarjoamisesta; lag om digitala tjänster; lag om tillhandahållandet av digitala tjänster; lag om tillhandahållning av digitala tjänster; digitjänstlag; saavutettavuuslaki; tillgänglighetslag; act on the accessibility of digital services; web accessibility act
617/2009: act on strong electronic identification and electronic signatures; laki vahvasta sähköisestä tunnistamisesta ja sähköisistä allekirjoituksista; lag om stark autentisering och elektroniska signaturer; strong electronic identification act; act on strong electronic authentication; act on strong electronic authentication and electronic trust services; act on strong identification; act on strong electronic identification and reliable electronic services; act on strong authentication and electronic trust services; laki sähköisestä tunnistamisesta; act on electronic identification; autentiseringslag; identifieringslag; act on strong authentication
14/2003: laki sähköisistä allekirjoituksista; lag om elektroniska signaturer; act on electronic signatures; electronic signatures act
661/2009: act on the population information system and the certificate services of the population register centre; act on the population information system and certificate services; act on the population data system; act on population information; act on the population information system and population register centre certificate services; act on the population information system and the digital and population data services agencys certificate services; act on the population information system and the services of the digital and population data services agency; population register act; lag om befolkningsdatasystem; vtj-laki; väestötietojärjestelmälaki; laki väestörekisteristä; laki väestötiedoista
571/2016: act on central government joint e-service support services; act on joint support services for electronic administration; act on the joint support services for e-services; act on common administrative e-service support services; act on common support services for electronic services; act on the shared support services for electronic transactions in administration; act on shared support services for electronic services; act on the common support services for electronic services in administration; act on shared e-service support services in administration; act on administrative joint e-services support services; act on the administrations joint electronic service support services; lag om förvaltningens gemensamma stödtjänster för elektronisk kommunikation; kapa-laki; laki hallinnon yhteisistä tukipalveluista; lag om förvaltningens gemensamma stödtjänster; act on public administration shared support services for e-services
304/2019: act on the digital and population data services agency of finland; dvv-laki
946/2017: name act; act on forenames and surnames; act on given names and surnames; laki etu- ja sukunimistä; sukunimilaki; first and last names act; lag om för- och efternamn; act on first and last names
234/1929: act on marriage
40/1965: inheritance code; act on inheritance; inheritance act; succession code
4/1734: oikeudenkäyntikaari; code of procedure; code of judicial proceedings
689/1997: act on criminal procedure; rikosprosessilaki; criminal proceedings act; act on criminal proceedings; act on trials in criminal cases
370/2007: act on publicity of trials in general courts; act on the openness of court proceedings; act on the publicity of court proceedings; act on the publicity of proceedings in general courts; oikeudenkäynnin julkisuuslaki
496/1958: act on advocates; attorneys-at-law act; advocacy act; lawyers act; act on attorneys; advokatlag; act on attorneys-at-law; attorney act; advocate act
673/2016: court act; act on courts
257/2002: act on legal aid; legal assistance act
616/2019: poliisin henkilötietolaki; act on processing personal data by the police; police personal data act; act on the processing of personal data in police work; act on the processing of personal data in police activities; act on the processing of personal data in police operations; lag om behandling av personuppgifter i polisverksamhet; laki henkilötietojen käsittelystä poliisissa; act on personal data processing by the police; act on the processing of personal data in policing
639/2019: rajavartiolaitoksen henkilötietolaki; act on the processing of personal data by the finnish border guard; act on the processing of personal data at the border guard
650/2019: tullin henkilötietolaki; act on the processing of personal data at customs; act on the processing of personal data within customs
615/2020: maahanmuuttohallinnon henkilötietolaki; act on the processing of personal data in immigration affairs; act on personal data processing in immigration administration; lag om behandling av personuppgifter inom migrationsförvaltningen; act on the processing of personal data in migration administration
332/2019: puolustusvoimien henkilötietolaki; act on the processing of personal data in the defence forces; act on the processing of personal data within the defence forces
1054/2018: act on processing of personal data in criminal matters; criminal matters data protection act; act on the processing of personal data in criminal matters and in connection with the maintenance of national security; act on personal data processing in criminal matters; data protection act for criminal matters; data protection act in criminal matters; act on the processing of personal data in criminal cases; lag om behandling av personuppgifter i brottmål; brottmålsdataskyddslag; rikosasioiden henkilötietolaki; rikosasioita koskeva tietosuojalaki; act on the processing of personal data in criminal cases and in connection with maintaining national security
39/1889: finnish criminal code
805/2011: act on criminal investigations; act on criminal investigation; pre-trial investigation act; preliminary investigation act; act on preliminary investigation
806/2011: coercive means act; act on coercive measures
872/2011: act on police
301/2004: act on foreigners; alien act; act on aliens; foreigner act
359/2003: act on citizenship; act on nationality
746/2011: act on the reception of persons applying for international protection; act on the reception of persons seeking international protection; act on the reception of persons applying for international protection and on the identification of and assistance to victims of trafficking in human beings; act on reception of asylum seekers; lag om mottagande av personer som söker internationellt skydd; laki kansainvälistä suojelua hakevan vastaanotosta
1438/2007: military service act; conscript act; act on conscription
1446/2007: civilian service act; act on civilian service; act on non-military service
671/2006: act on passports; passports act
663/2016: identity cards act; act on identity cards; id card act; act on identity card; identitetskortslag
1/1998: firearm act; act on firearms; weapons act
612/2003: act on public order; laki yleisestä järjestyksestä
530/1999: act on assemblies; mötesfrihetslag
714/1998: elections act; act on elections; electoral act
273/2009: act on candidates election funding; election funding act; vaalirahoituslaki; lag om valfinansiering; act on election funding
10/1969: political parties act
423/2003: act on language
424/2003: act on the knowledge of languages required of personnel in public bodies; act on language proficiency; act on the language skills required of public sector personnel; språkkunskapslag
974/1995: act on the sami parliament; sámi parliament act; sami parliament act
652/2023: churches act; act on the evangelical lutheran church; ecclesiastical act; act on the church
657/2023: church ordinance
985/2006: orthodox church act; laki ortodoksisesta kirkkokunnasta; lag om ortodoxa kyrkosamfundet
453/2003: act on freedom of religion; religious freedom act; act on religious freedom
614/1998: act on the membership registers of religious communities; act on membership registers of religious communities; act on religious communities membership registers; religious communities membership registers act; religious communities membership records act; act on the membership records of religious communities; uskontokuntien jäsenrekisterilaki; uskonnollisten yhdyskuntien jäsenrekisterilaki; laki uskonnollisten yhdyskuntien jäsenrekistereistä; lag om religionssamfundens medlemsregister; lag om religionssamfunds medlemsregister
1122/2005: väylämaksulaki; lag om farledsavgift; farledsavgiftslag; act on fairway dues; fairway dues act
457/2003: act on burials; funeral act; cemetery act; funeral services act; act on funeral services; act on burial services; act on burial; laki hautaustoimesta; burial services act; lag om begravningsväsendet; begravningsväsendelag
12/2012: act on citizens initiatives; act on the citizens initiative; act on citizen initiatives; citizen initiative act; act on the citizen initiative; laki kansalaisaloitteesta
688/2001: act on discretionary government grants; act on state aid; act on government grants; discretionary government transfers act; government grants act; state aid act; act on state subsidies; act on state grants; state subsidy act; lag om statsunderstöd; act on government transfers; act on discretionary government transfer; state subsidies act; act on discretionary government aid; laki valtionavustuksista; act on government subsidies
1397/2016: procurement act; act on procurement; act on public procurement; act on public procurement and concessions; act on public procurements; act on public contracts and concession contracts; public procurements act; lag om offentlig upphandling; lag om offentliga upphandlingar; laki julkisista hankinnoista; act on public procurements and concession contracts
1398/2016: laki vesi- ja energiahuollon, liikenteen ja postipalvelujen alalla toimivien yksiköiden hankinnoista ja käyttöoikeussopimuksista; erityisalojen hankintalaki; lag om upphandling och koncession inom sektorerna vatten, energi, transporter och posttjänster; act on public procurement and concession contracts of entities operating in the water, energy, transport and postal services sectors
423/1988: act on the state budget; act on central government budget
305/1991: state treasury act; valtiokonttorilaki
280/2004: act on statistics; statistical act; lag om statistik
1145/2016: kansallisarkistolaki
460/2003: act on freedom of expression in mass media; act on the exercise of freedom of expression; freedom of expression act; act on freedom of speech in mass media; act on the exercise of freedom of speech in mass media; act on exercising freedom of speech in mass media; laki sananvapauden käyttämisestä; lag om utövande av yttrandefrihet i masskommunikation; yttrandefrihetslag; act on the use of freedom of speech in mass communication; act on the use of freedom of expression in mass communication
1047/2001: lottery act; gambling act; act on lotteries
863/2019: fundraising act; fund-raising act; money collections act; act on money collection; act on fundraising; act on money collections; money collecting act; act on fund-raising; laki rahankeräyksestä; keräyslaki
1231/2007: authorised translators act; act on authorized translators
201/1994: act on municipality of residence; home municipality act; act on the municipality of domicile; domicile act; municipality of domicile act; hemkommunslag
379/2011: act on rescue services; rescue services act; rescue operations act; lag om räddningsväsendet; räddningsverksamhetslag; laki pelastustoimesta
613/2021: act on organising rescue operations; act on the organisation of rescue services; act on organizing rescue services; pelastustoimen järjestämislaki; lag om anordnande av räddningsväsendet; act on the organization of rescue services
692/2010: act on emergency response centres; emergency response centre act; act on emergency response centre services; emergency response centres act; act on the operation of emergency response centres
407/2011: asetus pelastustoimesta; pelastusasetus; förordning om räddningsväsendet; decree on rescue services
1552/2011: act on emergency powers; preparedness act; readiness act; emergency preparedness act
1015/2005: act on mediation in criminal cases and certain civil cases; act on mediation in criminal and certain civil matters; act on conciliation in criminal and certain civil cases; sovittelulaki; lag om medling vid brott och vissa tvister; act on mediation in crimes and in certain civil disputes; act on mediation in criminal cases
731/1999: constitution act; constitutional act; constitutional law of finland; finlands grundlag
1050/2018: act on data protection; protection of personal data act; personal data protection act; lag om dataskydd; laki tietosuojasta; uppgiftsskyddslag
523/1999: act on personal data; laki henkilötiedoista; lag om personuppgifter; personal data protection act of finland; personal data registry act; person data act; personal details act; personal data regulation act
917/2014: act on the services of electronic communications; act on services of electronic communication; act on services for electronic communications; act on electric communications services; information society act; communications services act; act on electronic communications and services; act on the provision of electronic communications services; act on electronic services and communications services; lag om elektronisk kommunikationstjänst; lag om tjänster inom den elektroniska kommunikationen; lag om tjänster i elektronisk kommunikation; lag om tjänster för elektronisk kommunikation; laki sähköisen viestinnän palvelusta; sähköisen viestinnän laki; laki sähköisistä viestinnän palveluista; sähköisen viestinnän palveluiden laki; sähköisen viestinnän palvelujen laki; sähköisten viestinnän palveluiden laki; laki sähköisen viestinnän palveluiden tarjoamisesta; laki sähköisten viestintäpalvelujen tarjoamisesta; laki viestintäpalveluista; sähköviestintälaki; act on electronic communication and services; act on services within electronic communications; act on electronic communications networks and services; informationssamhällslag; lag om tjänster vid elektronisk kommunikation
516/2004: act on data protection in electronic communication; act on the protection of privacy in electronical communications; privacy protection in electronic communications act; electronic communications data protection act; data protection act for electronic communications; electronic communication data protection act; act on data protection for electronic communications; electronic communications privacy act; act on electronic communications data protection; dataskyddslag för elektronisk kommunikation; lag om dataskydd inom elektronisk kommunikation; lag om dataskydd i elektronisk kommunikation; laki sähköisen viestinnän tietosuojasta; act on the protection of electronic communications; protection of privacy in electronic communications act; act on privacy in electronic communication; act on the protection of privacy of electronic communications
393/2003: viestintämarkkinalaki; kommunikationsmarknadslag; communications market act
458/2002: laki tietoyhteiskunnan palvelujen tarjoamisesta; tietoyhteiskuntapalvelulaki; lag om tillhandahållande av informationssamhällets tjänster; act on provision of information society services; act on information society services provision
228/2003: verkkotunnuslaki; domännamnslag; domain name act
1015/2001: laki radiotaajuuksista ja telelaitteista; radiolaki; radio act
276/2016: laki verkkoinfrastruktuurin yhteisrakentamisesta ja käytöstä; yhteisrakentamislaki; lag om samutnyttjande av nätinfrastruktur
1068/2006: laki lapsipornografian levittämisen estotoimista; lag om åtgärder för att förhindra spridning av barnpornografi
18/2024: laki verkon välityspalvelujen valvonnasta; lag om tillsyn över förmedlingstjänster på nätet; act on the supervision of online intermediary services
415/2011: act on postal services; postal services act; laki postista
`);
