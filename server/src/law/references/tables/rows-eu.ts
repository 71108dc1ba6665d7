/**
 * EU acts.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 * Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex or EUR-Lex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const EU_ROWS = actRows(`
eu:32018R1725: ~EUDPR; eu-toimielinten tietosuoja-asetus; eudpr; eu institutions data protection regulation
eu:32016L0680: data protection law enforcement directive; police directive; lainvalvontatarkoituksia koskeva tietosuojadirektiivi; brottsbekämpningsdirektiv; direktiv om dataskydd i brottmål; police data protection directive; data protection directive for police and criminal justice authorities; rikostietosuojadirektiivi
eu:32002L0058: directive on privacy and electronic communications; electronic communications privacy directive; electronic privacy directive; cookiedirektiv; cookie-direktiivi; privacy and electronic communication directive; sähköisen viestinnän direktiivi; cookie-direktiv; direktiv om dataskydd vid elektronisk kommunikation; dataskyddsdirektiv för elektronisk kommunikation
eu:32006L0024: data retention directive; datalagringsdirektiv; tietojen säilyttämisdirektiivi
eu:32014R0910: ~eIDAS; eid-asetus; electronic identification regulation; regulation on electronic identification and trust services; electronic identification and trust services regulation; sähköisen tunnistamisen asetus
eu:32024R1183: eidas2-asetus; eidas2 regulation
eu:32022L2555: nis2; verkko- ja tietoturvadirektiivi; cybersäkerhetsdirektiv; kyberturvallisuusdirektiivi
eu:32016L1148: nis-direktiivi; nis-direktiv; nis directive
eu:32022R2554: digital operational resilience act; digital operational resilience regulation
eu:32022L2557: cer-direktiivi; cer-direktiv; cer directive; critical entities resilience directive
eu:32024R2847: cyber resilience act; kyberkestävyyssäädös; kyberkestävyysasetus; cyberresiliensförordning
eu:32019R0881: eu cybersecurity act; kyberturvallisuusasetus; cybersäkerhetsakt; kyberturvallisuussäädös
eu:32024R1689: eu ai act; ai regulation; artificial intelligence regulation; ai-laki; ai-lag; ai-akt; ai-säädös
eu:32023R2854: eu-datasäädös; datalagstiftningsakt; data act regulation
eu:32022R2065: ~DSA; digital service act; digitala tjänster-förordning; digitjänstförordning; digital services regulation
eu:32022R1925: digital markets regulation; förordning om digitala marknader; dma-asetus; dma-förordning
eu:32022R0868: datanhallintasäädös; dataförvaltningsförordning; data governance regulation; dga-asetus
eu:32019R1150: p2b-asetus; p2b regulation; platform-to-business regulation
eu:32000L0031: sähköisen kaupankäynnin direktiivi; ecommerce directive; direktiv om elektronisk handel
eu:32011L0083: kuluttajaoikeusdirektiivi; konsumenträttsdirektiv; consumer rights directive; direktiv om konsumenträttigheter
eu:32005L0029: sopimattomien kaupallisten menettelyjen direktiivi; unfair commercial practices directive; direktiv om otillbörliga affärsmetoder
eu:32019L2161: omnibus directive; omnibus-direktiivi; omnibusdirektiv
eu:32013R0524: odr regulation; odr-asetus
eu:32013L0011: adr directive; adr-direktiivi
eu:32015L2302: matkapakettidirektiivi; paketresedirektiv; package travel directive
eu:32018R0302: geo-blocking regulation; maarajoitusasetus
eu:32023R0988: tuoteturvallisuusasetus; general product safety regulation
eu:32018L1972: european electronic communications code
eu:32019L1024: avoimen datan direktiivi; open data directive; öppna data-direktiv; avoin data -direktiivi
eu:32007L0002: inspire-direktiivi; inspire-direktiv; inspire directive
eu:32019L0882: esteettömyysdirektiivi; european accessibility act; tillgänglighetsakt; tuotteiden esteettömyysdirektiivi
eu:32016L2102: verkkosivustojen saavutettavuusdirektiivi; webbtillgänglighetsdirektiv
eu:32019L1937: whistleblower protection directive; whistle-blower directive; eu whistleblower directive; whistleblowers directive; whistleblowing-direktiv; whistleblowingdirektiv; ilmiantajadirektiivi; ilmiantodirektiivi; väärinkäytösdirektiivi; whistleblowerdirektiivi; whistleblowingdirektiivi; visselblåsningsdirektiv; rapportörsdirektiv; ilmoittajien suojeludirektiivi; ilmiantajien suojeludirektiivi
eu:32023L0970: palkka-avoimuusdirektiivi; pay transparency directive; lönetransparensdirektiv; palkkaläpinäkyvyysdirektiivi
eu:32003L0088: työaikadirektiivi; arbetstidsdirektiv; working time directive
eu:31996L0071: lähetettyjen työntekijöiden direktiivi; posted workers directive; utstationeringsdirektiv; posting of workers directive
eu:32015L0849: amld4; rahanpesudirektiivi; penningtvättsdirektiv; anti-money laundering directive; money laundering directive; aml directive; aml-direktiivi; aml-direktiv
eu:32018L0843: amld5; amld v; fifth anti-money laundering directive; viides rahanpesudirektiivi
eu:32024R1624: rahanpesuasetus; penningtvättsförordning; anti-money laundering regulation; aml regulation
eu:32015R0847: maksajan tiedot -asetus; funds transfer regulation
eu:32023R1113: varainsiirtoasetus; transfer of funds regulation
eu:32014L0065: mifid ii-direktiivi; mifid2-direktiivi; mifid ii directive; markets in financial instruments directive; rahoitusvälineiden markkinat -direktiivi; mifid-direktiivi; mifid-direktiv; mifid directive; rahoitusmarkkinadirektiivi
eu:32014R0600: mifir-asetus; mifir-förordning; mifir regulation; markets in financial instruments regulation
eu:32014R0596: mar-asetus; mar-förordning; mar regulation; eu market abuse regulation; markkinoiden väärinkäyttö -asetus; markkinoiden väärinkäyttöä koskeva asetus
eu:32015L2366: psd2-direktiivi; psd2-direktiv; psd2 directive; second payment services directive; payment service directive; psd2 regulation
eu:32016L0097: vakuutusten tarjoamisdirektiivi; insurance distribution directive; försäkringsdistributionsdirektiv; idd-direktiivi; vakuutusten tarjoamista koskeva direktiivi
eu:32009L0138: solvenssi ii -direktiivi; solvency ii directive; solvens ii-direktiv
eu:32014R1286: priips-asetus; priips-förordning; priips regulation
eu:32019R2088: sustainable finance disclosure regulation
eu:32023R1114: mica-asetus; mica-förordning; mica regulation; markets in crypto-assets regulation
eu:32013R0575: vakavaraisuusasetus; capital requirements regulation; crr regulation
eu:32012R0648: emir-asetus; emir regulation; emir-förordning
eu:32017R1129: esiteasetus; prospectus regulation; prospektförordning
eu:32009L0065: ucits-direktiivi; ucits directive; ucits-direktiv
eu:32011L0061: aifm-direktiivi; aifm-direktiv; aifm directive; alternative investment fund managers directive
eu:32011L0016: virka-apudirektiivi; directive on administrative cooperation; administrative cooperation directive; dac directive
eu:32018L0822: dac6; dac6-direktiivi; dac6-direktiv; dac6 directive
eu:32021L0514: dac7; dac7-direktiivi; dac7-direktiv; dac7 directive
eu:32023L2226: dac8; dac8-direktiivi; dac8-direktiv; dac8 directive
eu:32014R0537: tilintarkastusasetus; audit regulation; revisionsförordning
eu:32022L2464: kestävyysraportointidirektiivi; csrd-direktiivi; corporate sustainability reporting directive; csrd directive; hållbarhetsrapporteringsdirektiv
eu:32024L1760: yritysvastuudirektiivi; corporate sustainability due diligence directive
eu:32017R0745: md-asetus; mdr-asetus; mdr-förordning; lääkinnällisten laitteiden asetus; medical device regulation; medical devices regulation; mdr regulation; eu medical device regulation; lääkinnällisiä laitteita koskeva asetus
eu:32017R0746: ~IVDR; ivd-asetus; ivdr-asetus; ivd-förordning; ivdr regulation; in vitro diagnostic regulation; in vitro diagnostic medical devices regulation
eu:32014R0536: kliinisten lääketutkimusten asetus; lääketutkimusasetus; clinical trial regulation; ctr-asetus; ctr regulation; förordning om kliniska prövningar; kliinisiä lääketutkimuksia koskeva asetus; förordning om kliniska läkemedelsprövningar
eu:32001L0020: clinical trials directive; kliinisten lääketutkimusten direktiivi
eu:32025R0327: ~EHDS; terveysdata-avaruusasetus; eurooppalainen terveystietoavaruus-asetus; european health data space regulation; health data space regulation; hälsodataområdesförordning; terveystietoalueasetus; eurooppalaisen terveysdata-alueen asetus; ehds-laki; europeiska hälsodataområdesförordning
eu:32011L0024: potilasdirektiivi; patientdirektiv; patient directive; cross-border healthcare directive; patients rights directive
eu:32011L0062: lääkeväärennösdirektiivi; falsified medicines directive; fmd-direktiivi
eu:32014L0040: tupakkatuotedirektiivi; tupakkadirektiivi; tobaksdirektiv; tobaksproduktdirektiv; tobacco products directive
eu:32004R0883: sosiaaliturva-asetus; eu social security regulation
eu:32016L0681: pnr-direktiivi; pnr-direktiv; pnr directive
eu:32004L0082: api-direktiivi; api directive; api-direktiv
eu:32013R0603: eurodac-asetus; eurodac regulation; eurodac-förordning
eu:32018R1862: sis-asetus; sis-förordning; sis regulation
eu:32008R0767: vis-asetus; vis-förordning; vis regulation
eu:32017R2226: ees-asetus; ees-förordning; ees regulation; rajanylitystietojärjestelmäasetus
eu:32018R1240: etias-asetus; etias-förordning; etias regulation
eu:32016R0399: schengenin rajasäännöstö; kodex om schengengränserna; schengen borders code; gränskodex
eu:32009R0810: viisumisäännöstö; viisumikoodeksi; viseringskodex; visa code; community code on visas
eu:32016R0794: europol-asetus; europol-förordning; europol regulation
eu:32012R1024: imi-asetus; imi-förordning; imi regulation
eu:32014R0165: ajopiirturiasetus; tachograph regulation; färdskrivarförordning
eu:32004R0261: lentomatkustaja-asetus; air passenger rights regulation
eu:32006R1907: reach-asetus; reach-förordning; reach regulation
eu:32008R1272: clp-asetus; clp-förordning; clp regulation
eu:32016R0429: eläinterveyssäännöstö; eläinterveyssäädös; djurhälsoförordning; animal health regulation
eu:32017R0625: official controls regulation
eu:32021R1060: rakennerahastojen yleisasetus; common provisions regulation; förordning om gemensamma bestämmelser
eu:32013R1303: rakennerahastoasetus; strukturfondsförordning
eu:32021R1057: esr plus -asetus; esf plus-förordning; esf plus regulation; european social fund plus regulation
eu:32013R1304: esr-asetus; esf-förordning; esf regulation; european social fund regulation; euroopan sosiaalirahastoasetus
eu:32021R1058: eakr- ja koheesiorahastoasetus
eu:32013R1301: eakr-asetus; eruf-förordning; erdf regulation; european regional development fund regulation
eu:32013R1305: maaseuturahastoasetus; eafrd regulation
eu:32012L0027: energiatehokkuusdirektiivi; energieffektivitetsdirektiv; energy efficiency directive; energieffektiviseringsdirektiv
eu:32019L0944: sähkömarkkinadirektiivi; elmarknadsdirektiv; electricity market directive; electricity directive
eu:32008L0098: jätedirektiivi; avfallsdirektiv; waste framework directive
eu:32019L0790: dsm-direktiivi; dsm-direktiv; dsm directive; copyright directive
eu:32018R1724: eu single digital gateway regulation; digipalveluväyläasetus; palveluväyläasetus; förordning om en gemensam digital ingång
eu:32022R1463: oots technical implementing regulation; oots implementing regulation; oots-asetus
eu:31995L0046: direktiv om dataskydd; directive on data protection; direktiv om personuppgifter; eu-tietosuojadirektiivi
`);
