/**
 * Acts and decrees of education, research, culture, youth and sport.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 * Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex or EUR-Lex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const EDUCATION_ROWS = actRows(`
805/1998: asetus vapaasta sivistystyöstä; förordning om fritt bildningsarbete
852/1998: perusopetusasetus; förordning om grundläggande utbildning; basic education decree; decree on basic education
810/2018: asetus lukiokoulutuksesta; lukioasetus; gymnasieförordning; förordning om gymnasieutbildning; decree on general upper secondary education
673/2017: asetus ammatillisesta koulutuksesta; förordning om yrkesutbildning; decree on vocational education and training; decree on vocational education
770/2009: asetus yliopistoista; förordning om universiteten; decree on universities
794/2004: asetus yliopistojen tutkinnoista; förordning om universitetsexamina; decree on university degrees; government decree on university degrees
1129/2014: asetus ammattikorkeakouluista; förordning om yrkeshögskolor; decree on universities of applied sciences
753/2018: asetus varhaiskasvatuksesta; varhaiskasvatusasetus; förordning om småbarnspedagogik; decree on early childhood education and care
1215/2020: laki tutkintokoulutukseen valmentavasta koulutuksesta; tuva-laki; lag om utbildning som handleder för examensutbildning; act on preparatory education for programmes leading to an upper secondary qualification
672/2005: laki ylioppilastutkinnon järjestämisestä; lag om anordnande av studentexamen; act on the organisation of the matriculation examination
1295/2013: laki kansallisesta koulutuksen arviointikeskuksesta; lag om nationella centret för utbildningsutvärdering; act on the finnish education evaluation centre
564/2016: laki opetushallituksesta; lag om utbildningsstyrelsen; act on the finnish national agency for education
631/1998: laki ammatillisesta aikuiskoulutuksesta; lag om yrkesinriktad vuxenutbildning; lag om yrkesutbildning för vuxna; adult vocational education act; vocational adult education act; act on adult vocational education
986/1998: asetus opetustoimen henkilöstön kelpoisuusvaatimuksista; kelpoisuusasetus; förordning om behörighetsvillkoren för personal inom undervisningsväsendet; teaching qualifications decree
1385/2015: laki ulkomailla suoritettujen korkeakouluopintojen tuottamasta virkakelpoisuudesta; lag om tjänstebehörighet som högskolestudier utomlands medför
1384/2015: laki ammattipätevyyden tunnustamisesta; lag om erkännande av yrkeskvalifikationer; act on the recognition of professional qualifications
922/2009: laki suomen akatemiasta; lag om finlands akademi; act on the academy of finland; act on the research council of finland
497/2013: laki tieteellisiin tai opetustarkoituksiin käytettävien eläinten suojelusta; koe-eläinlaki; lag om skydd av djur som används för vetenskapliga ändamål eller undervisningsändamål; act on the protection of animals used for scientific or educational purposes
656/1967: laki oikeudesta työntekijän tekemiin keksintöihin; työsuhdekeksintölaki; lag om rätt till arbetstagares uppfinningar; act on the right in employee inventions; act on employee inventions; employee inventions act; act on the right to employee inventions
369/2006: laki oikeudesta korkeakouluissa tehtäviin keksintöihin; korkeakoulukeksintölaki; lag om rätt till uppfinningar vid högskolor; act on the right in inventions made at higher education institutions; act on the right to inventions made at higher education institutions; act on inventions made at higher education institutions
1058/1998: laki opiskelijavalintarekisteristä, korkeakoulujen valtakunnallisesta tietovarannosta ja ylioppilastutkintorekisteristä; laki opiskelijavalintarekisteristä
638/1996: laki näkövammaisten kirjastosta; lag om biblioteket för synskadade
889/2013: laki kansallisgalleriasta; lag om nationalgalleriet; act on the national gallery
710/2011: kuvaohjelmalaki; lag om bildprogram; bildprogramslag; act on audiovisual programmes; audiovisual programmes act
1434/2007: laki kansallisesta audiovisuaalisesta instituutista; laki kansallisesta audiovisuaalisesta arkistosta; lag om nationella audiovisuella institutet
657/2012: laki taiteen edistämiskeskuksesta; lag om centret för konstfrämjande; act on the arts promotion centre
282/2004: laki museovirastosta; lag om museiverket; act on the finnish heritage agency; act on the national board of antiquities
1082/2020: laki esittävän taiteen edistämisestä; lag om främjande av scenkonst; act on the promotion of performing arts
730/1992: teatteri- ja orkesterilaki; teater- och orkesterlag; theatres and orchestras act
1380/1993: laki yleisradio oystä; laki yleisradiosta; yleisradiolaki; lag om rundradion; act on the finnish broadcasting company; act on yleisradio
484/2012: laki yleisradioverosta; yleisradioverolaki; lag om rundradioskatt
540/2018: act on early education; act on early childhood education and day care; barnomsorgslag; laki varhaiskasvatuksesta; lag om småbarnsfostran; early years education act
628/1998: act on basic education; comprehensive school act; laki perusopetuksesta; grundskolelag; primary education act; comprehensive education act
714/2018: general upper secondary school act; act on general upper secondary schools; high school act; lag om gymnasieutbildning; upper secondary education act; act on general upper secondary school education; senior secondary schools act; lukiokoulutuslaki; laki lukiokoulutuksesta
531/2017: act on vocational training; vocational training act; ammatillisen koulutuksen laki; laki ammatillisista opinnoista; ammattikoulutuslaki
1287/2013: pupil welfare act; pupil and student care act; act on student welfare; act on pupil and student care; act on student care; laki oppilas- ja opiskelijahuollosta; lag om elevvård och studerandevård; act on pupil and student welfare services; student and pupil welfare act; student and pupil care act; opiskelijahuoltolaki; studerandevårdslag; act on pupil welfare and student welfare; lag om elevhälsa; pupils and students welfare act
1214/2020: lag om läroplikt; compulsory school attendance act; laki oppivelvollisuudesta
558/2009: act on universities; finnish universities act; lag om universitet
932/2014: laki ammattikorkeakouluista; universities of applied science act; university of applied science act; polytechnic act; act on polytechnics; lag om yrkeshögskolor; amk-laki; applied sciences act; uas act
1285/2016: act on youth; lag om ungdomsarbete; youth work act; act on youth work
1492/2016: lag om de allmänna biblioteken; act on public library services; yleisten kirjastojen laki; biblioteklag
404/1961: act on copyright; lag om upphovsrätt
65/1994: student aid act; act on student aid; act on financial aid for students; studiestödslag; laki opintotuesta; study grant act; act on study grants; student financial assistance act
884/2017: act on national registers of education records, qualifications and degrees; act on national education and degree registers; act on national study and degree register; act on national registers of studies and degrees; lag om de nationella studie- och examensregistren; act on national student and degree registers; act on the national registers of education records; act on national registers of education records, qualifications, and degrees; act on national student registers
632/1998: vapaan sivistystyön laki; act on free educational work; act on non-formal adult education; act on adult liberal education; folkbildningslag; liberal education act; act on independent civic education; act on liberal adult education work; act on free education
633/1998: taiteen perusopetuslaki; basic arts education act; act on basic art education; act on basic education of arts; act on elementary art education; konstundervisningslag; lag om den grundläggande konstundervisningen
390/2015: act on sports; act on physical activity; lag om idrott; sport act; act on sport; laki liikunnasta; act on the promotion of sport and physical activity
314/2019: museum act; act on museums
1503/2016: act on client fees for early childhood education and care; act on client fees in early childhood education; act on early childhood education client fees; act on client charges in early childhood education and care; act on early childhood education and care client fees; laki varhaiskasvatuksen maksuista; act on client charges for early childhood education and care; varhaiskasvatuksen asiakasmaksulaki; act on customer fees in early childhood education
1433/2007: act on deposit and preservation of cultural materials; kulttuuriaineistolaki; act on preserving cultural materials; legal deposit act; kulturmateriallag; act on depositing and preserving cultural materials
166/2019: act on municipal cultural activities; act on local cultural activities; kulttuuritoimintalaki; act on municipalities cultural activities; act on cultural activities of municipalities
48/1997: lag om skolresestöd; school travel subsidy act; act on school travel subsidy; act on school transport subsidy; lag om stöd för skolresor
502/2019: ylioppilastutkintolaki; matriculation examination act; studentexamenslag
1705/2009: act on the financing of education and cultural services; act on the financing of the provision of education and culture; act on financing the provision of education and culture; lag om finansiering av undervisning och kultur; act on the funding of education and culture
`);
