/**
 * Acts by other words than those of the other tables: translations that writers make themselves, everyday short names,
 * abbreviations of lawyers and of those who write about the European Union. Left out are words that other states have for
 * acts of their own ("Privacy Act", "Freedom of Information Act") and abbreviations of more than one act ("FBL", "YhdL").
 * Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex or EUR-Lex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const OTHER_WORDS_ROWS = actRows(`
621/1999: act on openness; act on publicity; lag om offentlighet; handlingsoffentlighetslag; act on public disclosure of official documents
503/1989: finnish association law
558/2009: finnish university law; finnish universities law
304/2003: kunnallinen viranhaltijalaki; kommunal tjänsteinnehavarlag; municipal civil servants act; municipal office holders act; municipal public servants act; local government civil servants act
419/2011: laki metsätietojärjestelmästä; lag om system för skoglig information; lag om skogscentralens system för skoglig information; act on the system of forest information
556/1989: act on national personal records kept under the health care system; act on national health care registers with personal data
774/1989: decree on national personal records kept under the health care system; decree on national personal data registers kept under the health care system
459/2015: lag om olycksfall i arbete och om yrkessjukdomar; lag om olycksfall i arbete
759/2004: workplace privacy act; lag om skydd av privatliv i arbetslivet; lag om skydd av privatlivet i arbetslivet
61/2007: e-prescription law; e-receptlag; lag om e-recept; e-reseptilaki
785/1992: patienträttslag; lag om patienters rättigheter
812/2000: act on client status and rights; lag om klientens ställning
559/1994: lag om hälso- och sjukvårdspersonal; act on health care personnel
552/2019: sekundäranvändningslag
1054/2018: brottsdatalag; criminal data protection act; dataskyddslag i brottmål
36/1973: dagvårdslag; day care act; act on day care for children; barndagvårdslag; act on child day care
1128/1996: hemvårdsstödslag; act on child home care and private care allowance; kotihoidontukilaki
604/2001: act on interest subsidy for rental housing loans; lag om räntestöd för hyresbostadslån
482/1995: act on lease of commercial premises; act on leases of commercial premises
481/1995: lag om hyra av bostad
884/2017: koski act; koski-lag; koski-laki; act on national registers of study attainments and qualifications; act on national registers of study achievements and degrees; act on national study and qualification registers
540/2018: småbarnsfostranslag
166/2019: lag om kulturverksamhet i kommuner; lag om kulturverksamhet i kommunerna
616/2019: police data act
616/2021: laki sosiaali- ja terveydenhuoltoa ja pelastustointa koskevan uudistuksen toimeenpanosta
1233/2006: act on client liability; clients liability act
459/2015: occupational accidents act
1325/2014: discrimination act; jämlikhetslag; act on equality and non-discrimination
1171/2022: act on the protection of persons reporting infringements
504/2002: act on checking the criminal background of persons who work with children
917/2014: lag om elektronisk kommunikation
906/2019: lag om informationshantering
668/2008: act on research institute thl; thl act; thl-laki; thl-lag
556/1989: act on national personal registers for health care
688/2012: biobanklag
719/2021: laitelaki
1145/2001: lag om sjöräddning; sea rescue act
273/2009: valfinansieringslag
863/2019: insamlingslag; lag om insamlingar
308/2006: majoitus- ja ravitsemistoimintalaki; majoitus- ja ravintolalaki
614/1998: lag om trossamfunds medlemsregister
1144/1991: act on the self-government of åland; åland self-government act
412/1974: compensation for damages act
39/1889: ~SL
1599/2009: ~BABL
527/2014: ~MiljöSkL; ~YSL
759/2004: ~YksTL; ~TyETL; ~IntSkyddsL
917/2014: ~SVPL
884/2017: ~KoskiL
1171/2022: ~VisselL; ~IlmSL
434/2003: ~HallintoL
1336/1997: ~KirjanpL; ~KirjanpitoL
906/2019: ~TiHL; ~TihL; ~InfHL
255/2006: vanha rahankeräyslaki; gamla penninginsamlingslag; old money collection act; previous money collection act
605/1996: vanha työaikalaki; gamla arbetstidslag; old working hours act; previous working hours act
904/1998: vanha kirjastolaki; gamla bibliotekslag; old library act; old public libraries act
348/2007: vanha hankintalaki; gamla upphandlingslag
365/1995: vanha kuntalaki; gamla kommunallag
21/2004: vanha yhdenvertaisuuslaki
683/1983: vanha lastensuojelulaki; gamla barnskyddslag; old child welfare act
523/1999: ~hetil; ~Hetil; personskyddslag; persondatalag; henkilölaki
621/1999: ~julkl; ~Julkl
eu:32009L0136: citizens rights directive
eu:32017R0745: ~MDR
eu:32022R1925: ~DMA
eu:32022R2554: ~DORA
eu:32022R0868: ~DGA
eu:32014R0600: ~MiFIR; ~MIFIR
eu:32012R0648: ~EMIR
eu:32013R0575: ~CRR
eu:32014R1286: ~PRIIPs
eu:32023R1114: ~MiCA; ~MiCAR
eu:32019R2088: ~SFDR
eu:32024R1624: ~AMLR
eu:32023R0988: ~GPSR
453/2002: fds-lag; ktj-laki; lag om ett fastighetsdatasystem och anslutande informationstjänster; act on the real estate information system and related information services
661/2009: bds-lag; vtj-laki; vtj-lag
1171/2022: wb-laki; wb-lag; wb act
eu:32019L1937: wb-direktiivi; wb-direktiv; wb directive
419/2011: laki metsätietojärjestelmästä; lag om system för skoglig information; lag om skogscentralens system för skoglig information
304/2003: municipal civil servants act; act on municipal civil servants; local government civil servants act
556/1989: act on national personal records kept under the health care system; act on national health care registries; act on national health care registries with personal data
774/1989: decree on national personal records kept under the health care system; decree on national health care registries
`);
