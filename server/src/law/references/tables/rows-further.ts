/**
 * More acts that notices name, most of them of one authority's own field: courts, registers, products, animals, research.
 * Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const FURTHER_ROWS = actRows(`
657/2019: lentoliikenteen matkustajarekisterilaki; matkustajarekisterilaki; flygpassagerarregisterlag; passenger name record act; pnr act
387/2014: lääkitsemislaki; eläinten lääkitsemislaki; act on the medication of animals; lag om medicinering av djur
29/2000: laki eläinlääkärinammatin harjoittamisesta; lag om utövning av veterinäryrket
319/2014: laki eläinjalostustoiminnasta; eläinjalostustoimintalaki; lag om djuravelsverksamhet
674/2016: laki tuomioistuinharjoittelusta; lag om domstolspraktik; act on court training; act on traineeships in courts
56/1994: hovioikeuslaki; hovrättslag; courts of appeal act
565/2023: elinkeinotoimintalaki; näringsverksamhetslag
32/1991: laki yksinoikeudesta integroidun piirin piirimalliin; piirimallilaki; lag om ensamrätt till kretsmönster för integrerade kretsar; kretsmönsterlag; act on the exclusive right in the layout-design of an integrated circuit; act on the exclusive right to the layout-design of an integrated circuit
1142/2015: laki julkishallinnon ja -talouden tilintarkastuksesta; laki julkishallinnon ja julkistalouden tilintarkastuksesta; lag om revision inom den offentliga förvaltningen och ekonomin; act on public finance auditing; act on public administration and finance auditing; act on auditing in public administration and finance; public sector auditing act; act on public sector auditing; act on the auditing of public administration and finances; public administration and finance auditing act
634/1984: enterprise mortgages act; enterprise mortgage act; act on enterprise mortgages; business mortgages act
506/1989: yhdistysrekisteriasetus; föreningsregisterförordning; decree on the register of associations; register of associations decree; associations register decree
208/1979: kaupparekisteriasetus; handelsregisterförordning; trade register decree; decree on the trade register
1269/2020: laki kuntien työllisyyskokeilusta; työllisyyskokeilulaki; act on local government pilots for the promotion of employment; act on local government pilots on promoting employment; act on municipal experiments to promote employment; municipal experiments act; act on municipal pilots for promoting employment; act on municipal trials to promote employment
517/1999: act on debt collection licences; act on the licensing of debt collection activities; laki saatavien perinnän luvanvaraisuudesta
492/2013: laki kosmeettisista valmisteista; kosmetiikkalaki; lag om kosmetiska produkter; act on cosmetic products; cosmetics act; cosmetic products act
1154/2011: laki lelujen turvallisuudesta; lelulaki; lelujen turvallisuuslaki; lag om leksakers säkerhet; toy safety act; act on the safety of toys; act on toy safety
1137/2016: laki eräiden tuotteiden markkinavalvonnasta; markkinavalvontalaki; lag om marknadskontrollen av vissa produkter; marknadskontrollag; act on the market surveillance of certain products; market surveillance act; act on market surveillance
458/2002: act on the offering of information society services
759/1987: vammaispalveluasetus; asetus vammaisuuden perusteella järjestettävistä palveluista ja tukitoimista; handikappserviceförordning; förordning om service och stöd på grund av handikapp; disability services decree
1463/2007: laki helsingin eurooppalaisesta koulusta; lag om europaskolan i helsingfors; act on the european school of helsinki
811/2000: laki sosiaali- ja terveydenhuollon saumattoman palveluketjun ja sosiaaliturvakortin kokeilusta; laki sosiaali- ja terveydenhuollon saumattoman palveluketjun kokeilusta
409/2001: laki sosiaali- ja terveysalan tutkimus- ja kehittämiskeskuksen tilastotoimesta; lag om statistikväsendet vid forsknings- och utvecklingscentralen för social- och hälsovården
362/2009: laki oikeudenkäynnin viivästymisen hyvittämisestä; lag om gottgörelse för dröjsmål vid rättegång; act on compensation for the excessive length of judicial proceedings
955/2020: laki oikeushallinnon valtakunnallisesta tietovarannosta; lag om justitieförvaltningens nationella informationsresurs; act on the national information resource of the judicial administration
945/1984: laki oikeudenkäynnin julkisuudesta; lag om offentlighet vid rättegång
1058/1998: lag om antagningsregistret, högskolornas riksomfattande datalager och studentexamensregistret
509/1995: laki poliisin henkilörekistereistä; lag om polisens personregister
1474/1995: laki metsäkeskuksista ja metsätalouden kehittämiskeskuksesta; lag om skogscentraler och skogsbrukets utvecklingscentral
159/2007: act on electronic processing of client information in social and health care
628/1998: act on primary and secondary education; primary and secondary education act
1050/2018: national privacy protection act; national privacy act; finnish privacy act; finnish privacy protection act
1290/2002: lag om utkomststöd för arbetslösa; lag om utkomstskydd för arbetsgöra
1224/2004: lag om sjukförsäkringar; lag om sjukförsäkring
616/2019: personuppgiftslag för polisen
1346/1999: laki verotustietojen julkisuudesta ja salassapidosta
800/1991: act on utility model rights
621/1999: laki viranomaistentoiminnan julkisuudesta
`);
