/**
 * Acts and decrees of land, building, housing, environment, energy, farming, animals, transport and travel.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 * Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex or EUR-Lex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const LAND_ROWS = actRows(`
895/1999: maankäyttö- ja rakennusasetus; markanvändnings- och byggförordning; land use and building decree
431/2023: laki rakennetun ympäristön tietojärjestelmästä; ryhti-laki; lag om ett informationssystem för den byggda miljön; lag om informationssystemet för den byggda miljön; act on the built environment information system
1284/1999: kaavoitusmittausasetus; asetus kaavoitusmittauksesta; planläggningsmätningsförordning
421/2009: laki paikkatietoinfrastruktuurista; lag om en infrastruktur för geografisk information; act on spatial data infrastructure; act on the infrastructure for spatial information
453/2002: laki kiinteistötietojärjestelmästä ja siitä tuotettavasta tietopalvelusta; laki kiinteistötietojärjestelmästä; lag om ett fastighetsdatasystem och anslutande informationstjänst; lag om ett fastighetsdatasystem; act on the real estate information system
970/1996: kiinteistörekisteriasetus; fastighetsregisterförordning
1189/1993: aravalaki; aravalag
166/2008: asetus asukkaiden valinnasta arava- ja korkotukivuokra-asuntoihin; asukasvalinta-asetus; förordning om val av hyresgäster till arava- och räntestödshyresbostäder
649/1990: laki yhteishallinnosta vuokrataloissa; yhteishallintolaki; lag om samförvaltning i hyreshus; act on joint management of rental buildings; act on joint management in rental buildings; act on tenant democracy
1087/2016: laki asuinrakennusten ja asuntojen korjausavustuksista; korjausavustuslaki; lag om reparationsunderstöd för bostadshus och bostäder
574/2016: laki vuokratalojen rakentamislainojen lyhytaikaisesta korkotuesta
1634/1992: laki asuntosäästöpalkkioista; asuntosäästöpalkkiolaki; asp-laki; lag om bostadssparpremier
393/2021: act on right of occupancy housing; right-of-occupancy housing act; right of residence act; bostadsrättslag; act on right of occupancy apartments
713/2014: ympäristönsuojeluasetus; miljöskyddsförordning; environmental protection decree
978/2021: asetus jätteistä; jäteasetus; förordning om avfall; avfallsförordning; waste decree
423/2022: ilmastolaki; klimatlag; climate act
1710/1995: maastoliikennelaki; terrängtrafiklag; off-road traffic act
782/2019: vesiliikennelaki; sjötrafiklag; water traffic act; waterborne traffic act
424/2014: laki vesikulkuneuvorekisteristä; vesikulkuneuvorekisterilaki; lag om farkostregistret; act on the watercraft register
494/2009: patoturvallisuuslaki; dammsäkerhetslag; dam safety act
620/2010: laki tulvariskien hallinnasta; lag om hantering av översvämningsrisker; flood risk management act
200/2005: laki viranomaisten suunnitelmien ja ohjelmien ympäristövaikutusten arvioinnista; sova-laki; lag om bedömning av miljökonsekvenserna av myndigheters planer och program
737/1994: laki ympäristövahinkojen korvaamisesta; ympäristövahinkolaki; lag om ersättning för miljöskador; environmental damage compensation act
599/2013: kemikaalilaki; kemikalielag; chemicals act
252/2017: yva-laki; mkb-lag; act on the environmental impact assessment procedure; eia act
387/2014: laki eläinten lääkitsemisestä; eläinlääkitsemislaki; lag om medicinsk behandling av djur; act on the medical treatment of animals
517/2015: laki eläimistä saatavista sivutuotteista; sivutuotelaki; lag om animaliska biprodukter; act on animal by-products
238/2010: laki eläintunnistusjärjestelmästä; lag om ett system för identifiering av djur
1069/2021: laki eläinten tunnistamisesta ja rekisteröinnistä; lag om identifiering och registrering av djur; act on the identification and registration of animals
1429/2006: laki eläinten kuljetuksesta; eläinkuljetuslaki; lag om transport av djur; act on the transport of animals; act on animal transport
319/2014: laki kotieläinjalostustoiminnasta; eläinjalostuslaki; lag om husdjursavel
711/2022: lannoitelaki; lag om gödselmedel; gödselmedelslag; fertiliser act; fertilizer act
1563/2011: laki kasvinsuojeluaineista; kasvinsuojeluainelaki; lag om växtskyddsmedel; växtskyddsmedelslag; act on plant protection products; plant protection products act
1087/2013: laki metsätuhojen torjunnasta; metsätuholaki; metsätuhojen torjuntalaki; lag om bekämpning av skogsskador; forest damage prevention act
34/2015: kestävän metsätalouden rahoituslaki; lag om finansiering av hållbart skogsbruk; act on the financing of sustainable forestry
71/2023: laki metsätalouden määräaikaisesta kannustejärjestelmästä; metka-laki; lag om ett tidsbegränsat incitamentssystem för skogsbruket
418/2011: laki suomen metsäkeskuksesta; metsäkeskuslaki; lag om finlands skogscentral; act on the finnish forest centre
419/2011: act on the forest information system of the finnish forest centre; act on the finnish forest centres forest information system; forest information act
234/2016: laki metsähallituksesta; lag om forststyrelsen; act on metsähallitus; metsähallituslaki
1072/1994: laki asumisoikeusyhdistyksistä; asumisoikeusyhdistyslaki; lag om bostadsrättsföreningar; act on right-of-occupancy associations
158/2011: riistahallintolaki; viltförvaltningslag; game administration act
666/1993: metsästysasetus; jaktförordning; hunting decree
1360/2015: asetus kalastuksesta; kalastusasetus; förordning om fiske
848/1990: poronhoitolaki; renskötsellag; reindeer husbandry act
253/1995: kolttalaki; skoltlag; skolt act
192/2013: laki maataloustukien toimeenpanosta; lag om verkställighet av jordbruksstöd
28/2014: laki maaseudun kehittämisen tukemisesta; lag om stöd för utveckling av landsbygden
1476/2007: laki maatalouden rakennetuista; lag om strukturstöd till jordbruket
758/1989: yhteisaluelaki; lag om samfälligheter; act on jointly owned areas
109/2003: yhteismetsälaki; lag om samfällda skogar; act on jointly owned forests
26/1920: laki eräistä naapuruussuhteista; naapuruussuhdelaki; lag angående vissa grannelagsförhållanden; neighbour relations act; adjoining properties act
258/1966: maanvuokralaki; jordlegolag; land lease act; tenancy of land act
608/1977: etuostolaki; förköpslag; pre-emption act
1673/2009: öljyvahinkojen torjuntalaki; oljeskyddslag
1280/1994: terveydensuojeluasetus; hälsoskyddsförordning; health protection decree
767/2021: asetus sähköntoimitusten selvityksestä ja mittauksesta
66/2009: asetus sähköntoimitusten selvityksestä; asetus sähköntoimituksen selvityksestä ja mittauksesta
1396/2010: laki uusiutuvilla energialähteillä tuotetun sähkön tuotantotuesta; lag om stöd till produktion av el från förnybara energikällor
870/2013: laki energiavirastosta; lag om energimyndigheten; act on the energy authority
1134/2016: hissiturvallisuuslaki; hissäkerhetslag; lift safety act
1144/2016: painelaitelaki; lag om tryckbärande anordningar; pressure equipment act
990/1987: ydinenergialaki; kärnenergilag; nuclear energy act
423/2016: panostajalaki; laddarlag
707/2011: mittauslaitelaki; lag om mätinstrument; measuring instruments act
525/2011: turvallisuustutkintalaki; lag om säkerhetsutredning av olyckor och vissa andra händelser; safety investigation act
1512/2016: laki tie- ja maastoliikenneonnettomuuksien tutkinnasta; lag om undersökning av trafikolyckor på väg och i terräng; act on the investigation of road and cross-country traffic accidents
541/2023: laki vaarallisten aineiden kuljetuksesta; vak-laki; lag om transport av farliga ämnen; act on the transport of dangerous goods; transport of dangerous goods act
217/2007: taksiliikennelaki; taxitrafiklag; taxi transport act
869/2009: joukkoliikennelaki; kollektivtrafiklag; public transport act
693/2006: laki kaupallisista tavarankuljetuksista tiellä; tavarankuljetuslaki; lag om kommersiell godstransport på väg
541/2003: laki ajoneuvoliikennerekisteristä; ajoneuvoliikennerekisterilaki; lag om fordonstrafikregistret; act on the vehicular and driver data register; vehicular and driver data register act
1302/2018: raideliikennelaki; spårtrafiklag; rail transport act; rail traffic act
1119/2000: rautatiekuljetuslaki; järnvägstransportlag; rail transport contracts act; rail carriage act
110/2007: ratalaki; banlag; railways act
345/1979: tiekuljetussopimuslaki; lag om vägbefordringsavtal; road transport agreement act
1038/2009: laki matkustaja-alusten henkilöluetteloista; lag om listor och register över ombordvarande på passagerarfartyg
512/1993: alusrekisterilaki; fartygsregisterlag; ship register act; act on the register of ships
1686/2009: laki aluksen teknisestä turvallisuudesta ja turvallisesta käytöstä; alusturvallisuuslaki; lag om fartygs tekniska säkerhet och säker drift av fartyg
1687/2009: laki laivaväestä ja aluksen turvallisuusjohtamisesta; laivaväkilaki; lag om fartygspersonal och säkerhetsorganisation för fartyg
485/2004: laki eräiden alusten ja niitä palvelevien satamien turvatoimista ja turvatoimien valvonnasta; turvatoimilaki; lag om sjöfartsskydd på vissa fartyg och i hamnar som betjänar dem och om tillsyn över skyddet
623/2005: alusliikennepalvelulaki; lag om fartygstrafikservice; vessel traffic service act
940/2003: luotsauslaki; lotsningslag; pilotage act
1171/2010: laki laivaväen lääkärintarkastuksista; lag om läkarundersökning av fartygspersonal
1145/2001: meripelastuslaki; sjöräddningslag; maritime search and rescue act
308/2006: act on the accommodation and catering business; act on accommodation and catering services; act on accommodation and food services business; act on hospitality and catering; act on hospitality activities; act on lodging and catering; act on hotel and restaurant operations; act on hotel and restaurant activities; act on hotel and catering operations; act on accommodation and nutrition activities; act on accommodation and food service business; act on accommodation and nutrition operations; act on accommodation and food and beverage operations; act on accommodation and food and beverage services; act on accommodation and foodservice operations; accommodation and food services act; accommodation and food service act; accommodation and catering operations act; accommodation and catering business act; accommodation and restaurant act; act on accommodation and restaurant activities; act on accommodation and restaurant services; accommodation act; act on accommodation services; hospitality act; lag om inkvarterings- och restaurangverksamhet; lag om inkvarterings- och förplägnadsrörelser; lag om inkvarterings- och trakteringsverksamhet; lag om logi- och förplägnadsverksamhet; lag om härbärgerings- och trakteringsrörelser; laki majoitus- ja ravintolatoiminnasta; laki majoitustoiminnasta; majoituslaki; laki majoitus- ja ravitsemusliikkeistä; laki majoitus- ja ravitsemisliikkeistä; inkvarteringslag; majoitus- ja ravitsemuslaki; act on accommodation and catering establishments; act on lodging and food service activities; act on lodging and restaurant operations
320/2017: act on traffic services; traffic services act; transport service act; act on transport service; transport code; liikennekaari; lag om trafikservice; transportservicelag; laki liikennepalveluista
729/2018: act on road traffic
82/2021: vehicle act; act on vehicles
386/2011: driving license act; drivers licence act; drivers license act; act on driving licences; act on driving licenses; act on driving license
864/2014: act on aviation; air navigation act
674/1994: merchant shipping act; maritime code
503/2005: act on the transport system and highways; highways act; landsvägslag; roads act; highway act; act on the transport system and roads
727/2011: act on parking supervision; parking supervision act; act on parking enforcement; parking control act; act on parking surveillance; parkeringsövervakningslag; parking enforcement act; act on the control of parking
1508/2019: act on moving vehicles; act on relocation of vehicles; act on the transfer of vehicles; act on vehicle relocation; laki ajoneuvojen siirrosta
828/2008: laki ajoneuvojen siirtämisestä ja romuajoneuvojen hävittämisestä; ajoneuvojen siirtolaki; lag om flyttning av fordon och skrotning av skrotfordon
132/1999: laki alueidenkäytöstä; act on land use; land use act; act on land use and building; land use and construction act; laki maankäytöstä ja rakentamisesta; lag om markanvändning och byggande; områdesanvändningslag; regional land use act; areal use act; markanvändnings- och byggnadslag
751/2023: laki rakentamisesta; lag om byggande; act on construction; building and construction act; byggnadslag
527/2014: act on environmental protection; laki ympäristönsuojelusta; environment protection act
646/2011: act on waste; laki jätteistä; act on waste management; lag om avfall
119/2001: act on water services; water supply act; act on water supply and sewerage; water supply and sewerage act; act on water supply; vattentjänstlag; laki vesihuollosta; act on water supply services; lag om vattenförsörjning
587/2011: act on water
540/1995: land code; real estate code; code on real estate; land law code
554/1995: act on real estate formation; property formation act; cadastral formation act; real property formation act
392/1985: act on the real estate register; cadastral act; property register act
1328/2018: act on the housing information system; act on a residential and commercial property information system; huoneistotietojärjestelmälaki; act on the residential and commercial property information system; act on housing company information system; lag om bostadsdatasystemet; act on the apartment information system
603/1977: expropriation act; inlösningslag; act on expropriation of immoveable property and special rights; redemption act; act on the redemption of immovable property and special rights
669/1978: kunnossapitolaki; act on the maintenance and cleaning of streets and certain public areas; act on the maintenance of streets and certain public areas; katujen kunnossapitolaki; act on street maintenance
560/2018: private road act; act on private roads; laki yksityisteistä
588/2013: act on the electricity market; electricity markets act; electric market act; laki sähkömarkkinoista; act on electricity markets
587/2017: natural gas markets act; act on natural gas market; laki maakaasumarkkinoista
1429/2014: act on energy efficiency; laki energiatehokkuudesta; lag om energieffektivitet
50/2013: act on the energy certificate of buildings; act on energy performance certificates for buildings; act on energy certificates for buildings; energiatodistuslaki; energy certificate act; act on the energy certificate for buildings; act on the energy performance certificate of a building; act on building energy certificates
1135/2016: act on electrical safety; electricity safety act; laki sähköturvallisuudesta
920/2011: act on consumer safety; act on safety of consumer products; laki kuluttajaturvallisuudesta
297/2021: act on food; food law act; foodstuffs act; foodstuff act; laki elintarvikkeista
76/2021: animal diseases act; animal disease act; act on animal diseases; djursjukdomslag
1110/2019: plant health act
1263/2020: feed act; animal feed act
693/2023: act on animal welfare; eläinten hyvinvointilaki; eläinhyvinvointilaki; djurvälfärdslag; lag om djurens välbefinnande; act on the welfare of animals
247/1996: animal protection act
560/2021: lag om livsmedelsförvaltningens informationsresurs; lag om livsmedelsförvaltningens informationslager; act on the data resource of the food administration; act on the food administration data warehouse; ruokahallinnon tietovarantolaki; act on the food administrations data resource; act on the information resources of the food administration
765/2009: veterinary services act; act on veterinary care; act on veterinary services; act on veterinary medical care; lag om veterinärvård
29/2000: act on the practice of the veterinary profession; eläinlääkäriammattilaki; act on veterinary profession; act on practising the veterinary profession
284/2008: act on the information system of rural industries administration; act on rural business administration information system; act on the rural business information system; act on the information system for the administration of rural industries; maaseutuelinkeinohallinnon tietojärjestelmälaki; act on the rural industries administration information system
379/2015: fisheries act; fishery act; fiskelag; act on fishing; laki kalastuksesta
1093/1996: forests act; forestry act; lag om skog
606/1973: act on outdoor recreation; friluftslag
9/2023: act on nature conservation; nature protection act
295/1963: act on antiquities; fornminneslag; act on ancient monuments; ancient monuments act; act on archaeological heritage
763/1994: act on health protection; laki terveydensuojelusta
549/2016: act on tobacco; lag om tobak
1102/2017: act on alcohol; laki alkoholista
621/2011: act on mining; mines act
390/2005: act on the safe handling and storage of dangerous chemicals and explosives; chemical safety act; chemicals safety act; act on the safety of the handling of dangerous chemicals and explosives
755/2000: act on territorial surveillance
604/2001: act on interest subsidy for rental housing loans and right-of-occupancy housing loans; act on interest subsidies for rental housing loans and right-of-occupancy housing loans; interest subsidy act; räntestödslag
1190/1993: act on the use, transfer and redemption of arava dwellings; arava restriction act; arava restrictions act; arava rental housing restrictions act
`);
