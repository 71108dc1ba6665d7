/**
 * Acts and decrees of health care, social welfare and benefits.
 *
 * Where an act has been replaced, a bare name means the present one; a number written beside the name always wins.
 * Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex or EUR-Lex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const CARE_ROWS = actRows(`
239/1970: laki raskauden keskeyttämisestä; aborttilaki; lag om avbrytande av havandeskap; abortlag; act on induced abortion; abortion act
283/1970: steriloimislaki; lag om sterilisering; steriliseringslag; sterilisation act; sterilization act
295/2023: laki sukupuolen vahvistamisesta; translaki; lag om könsfastställelse; act on legal recognition of gender; gender recognition act
563/2002: laki transseksuaalin sukupuolen vahvistamisesta; lag om fastställande av transsexuella personers könstillhörighet
1247/1990: mielenterveysasetus; mentalvårdsförordning; mental health decree
564/1994: asetus terveydenhuollon ammattihenkilöistä; förordning om yrkesutbildade personer inom hälso- och sjukvården; decree on health care professionals
149/2017: asetus rokotuksista; rokotusasetus; förordning om vaccinationer; decree on vaccinations
338/2011: asetus neuvolatoiminnasta, koulu- ja opiskeluterveydenhuollosta sekä lasten ja nuorten ehkäisevästä suun terveydenhuollosta; asetus neuvolatoiminnasta; neuvola-asetus
339/2011: asetus seulonnoista; seulonta-asetus; förordning om screeningar; decree on screening
1485/2001: asetus terveystarkastuksista erityistä sairastumisen vaaraa aiheuttavissa töissä; förordning om hälsoundersökningar i arbete som medför särskild fara för ohälsa
708/2013: asetus hyvän työterveyshuoltokäytännön periaatteista; asetus hyvän työterveyshuoltokäytännön periaatteista, työterveyshuollon sisällöstä sekä ammattihenkilöiden ja asiantuntijoiden koulutuksesta; decree on good occupational health practice
322/1987: laki terveydenhuollon järjestämisestä puolustusvoimissa; lag om ordnande av hälsovården inom försvarsmakten; sotilasterveydenhuoltolaki
1201/2013: laki rajat ylittävästä terveydenhuollosta; lag om gränsöverskridande hälso- och sjukvård; act on cross-border health care
556/1989: laki terveydenhuollon valtakunnallisista henkilörekistereistä; lag om riksomfattande personregister för hälsovården; act on national personal data registers kept under the health care system; act on national health care registers; act on national personal data registers in health care
774/1989: asetus terveydenhuollon valtakunnallisista henkilörekistereistä; förordning om riksomfattande personregister för hälsovården
593/2009: laki lääkealan turvallisuus- ja kehittämiskeskuksesta; lag om säkerhets- och utvecklingscentret för läkemedelsområdet; act on the finnish medicines agency
693/1987: lääkeasetus; läkemedelsförordning; medicines decree
373/2008: huumausainelaki; narkotikalag; narcotics act
218/2005: asetus huumausainetestien tekemisestä; huumausainetestiasetus; förordning om utförande av narkotikatest; decree on drug testing; decree on drug tests
377/1995: geenitekniikkalaki; gentekniklag; gene technology act
133/2010: laki vammaisten henkilöiden tulkkauspalvelusta; tulkkauspalvelulaki; lag om tolkningstjänst för handikappade personer; act on interpretation services for disabled persons; act on interpreting services for disabled persons
1133/2002: laki sosiaalisesta luototuksesta; lag om social kreditgivning; act on social lending; social credit act
1354/2014: laki valtion varoista maksettavasta korvauksesta turvakotipalvelun tuottajalle; turvakotilaki; lag om ersättning som betalas av statens medel till producenter av skyddshemstjänster
1221/2004: laki lapsiasiavaltuutetusta; lag om barnombudsmannen; act on the ombudsman for children
153/1985: laki lapseksiottamisesta; lapseksiottamislaki; lag om adoption
312/1992: perhehoitajalaki; familjevårdarlag
653/1986: päihdehuoltoasetus; förordning om missbrukarvård
1010/1983: lastensuojeluasetus; barnskyddsförordning; child welfare decree
619/1996: laki lapsen huoltoa ja tapaamisoikeutta koskevan päätöksen täytäntöönpanosta; lag om verkställighet av beslut beträffande vårdnad om barn och umgängesrätt
239/1973: asetus lasten päivähoidosta; päivähoitoasetus; förordning om barndagvård; decree on childrens day care
617/2021: laki hyvinvointialueiden rahoituksesta; lag om välfärdsområdenas finansiering; act on the financing of wellbeing services counties
616/2021: laki sosiaali- ja terveydenhuoltoa sekä pelastustointa koskevan uudistuksen toimeenpanosta ja sitä koskevan lainsäädännön voimaanpanosta; laki sosiaali- ja terveydenhuoltoa sekä pelastustointa koskevan uudistuksen toimeenpanosta; laki sosiaali- ja terveydenhuoltoa ja pelastustoimea koskevan uudistuksen toimeenpanosta; laki sosiaali- ja terveydenhuoltoa ja pelastustoimea koskevan uudistuksen toimeenpanosta ja sitä koskevan lainsäädännön voimaanpanosta
615/2021: laki sosiaali- ja terveydenhuollon sekä pelastustoimen järjestämisestä uudellamaalla; uusimaa-laki; lag om ordnandet av social- och hälsovården och räddningsväsendet i nyland
585/2017: asetus ensihoitopalvelusta; ensihoitoasetus; förordning om prehospital akutsjukvård
948/1973: asetus kuolemansyyn selvittämisestä; förordning om utredande av dödsorsak
146/2017: asetus tartuntataudeista; tartuntatautiasetus; förordning om smittsamma sjukdomar; communicable diseases decree; decree on communicable diseases
159/1978: laki työterveyslaitoksen toiminnasta ja rahoituksesta; lag om arbetshälsoinstitutets verksamhet och finansiering; act on the finnish institute of occupational health
695/2019: laki korkeakouluopiskelijoiden opiskeluterveydenhuollosta; lag om studerandehälsovård för högskolestuderande; act on student health care for students in higher education; act on student healthcare for higher education students; act on health care for students in higher education; act on student healthcare in higher education
298/2009: decree on patient records; decree on drawing up of patient documents
703/2010: laki takuueläkkeestä; takuueläkelaki; lag om garantipension; act on guarantee pensions; guarantee pension act
571/2007: laki eläkkeensaajan asumistuesta; lag om bostadsbidrag för pensionstagare; act on housing allowance for pensioners
119/1977: rintamasotilaseläkelaki; lag om pension för frontmän; lag om frontmannapension
781/1993: sotilasavustuslaki; militärunderstödslag; conscripts allowance act; military allowance act
477/1993: äitiysavustuslaki; lag om moderskapsunderstöd; maternity grant act
1192/2002: laki maahanmuuttajan erityistuesta; lag om specialstöd till invandrare
671/1998: elatusturvalaki; lag om underhållstrygghet; lag om tryggande av underhåll för barn
354/1997: laki työeläkevakuutusyhtiöistä; lag om arbetspensionsförsäkringsbolag; act on earnings-related pension insurance companies; act on pension insurance companies; pension insurance companies act
397/2006: laki eläketurvakeskuksesta; lag om pensionsskyddscentralen; act on the finnish centre for pensions
261/2008: kirkon eläkelaki; lag om pension för kyrkan; evangelical lutheran church pensions act
873/2015: maatalousyrittäjän työtapaturma- ja ammattitautilaki; lag om olycksfall i arbetet och yrkessjukdomar för lantbruksföretagare
1231/1996: maatalousyrittäjien lomituspalvelulaki; lomituspalvelulaki; lag om avbytarservice för lantbruksföretagare
276/2009: laki urheilijan tapaturma- ja eläketurvasta; lag om olycksfalls- och pensionsskydd för idrottsutövare
570/2005: laki vakuutusedustuksesta; vakuutusedustuslaki; lag om försäkringsförmedling; insurance mediation act; act on insurance mediation
398/1995: laki ulkomaisista vakuutusyhtiöistä; lag om utländska försäkringsbolag; act on foreign insurance companies
461/2016: laki liikennevakuutuskeskuksesta; lag om trafikförsäkringscentralen; act on the finnish motor insurers centre
1774/1995: eläkesäätiölaki; lag om pensionsstiftelser; pension foundations act
785/1992: act on the status and rights of a patient; act on the rights and status of patients; act on patients status; act on the patients position and rights; laki potilaiden asemasta ja oikeuksista; lag om patienters ställning och rättigheter; lag om patientens rättigheter; act on patient rights
812/2000: social welfare customer act; social welfare clients act; social welfare customers act; act on the status and rights of the social welfare client; act on the status and rights of clients in social care; act on the rights and status of social welfare clients; act on the status and rights of clients; act on the status and rights of social care clients; act on social welfare clients; lag om klientens ställning och rättigheter; lag om socialvårdsklientens ställning och rättigheter; laki sosiaalihuollon asiakkaiden asemasta ja oikeuksista; client act; act on social welfare client status and rights; lag om klienters ställning och rättigheter inom socialvården; socialvårdsklientlag
703/2023: social and health care client data act; healthcare and social welfare client data act; act on client information in social and health care; act on the processing of client data; act on client data in social welfare and health care; act on client data in healthcare and social welfare; act on the processing of customer data in social and health care; act on the processing of customer data in healthcare and social welfare; act on the processing of customer data in social welfare and health care; act on the processing of social and health care client data; act on the handling of client data in social and health care; act on the handling of client data in healthcare and social welfare; act on the processing of client information in social welfare and health care; act on the processing of client information in social and health care; laki sosiaali- ja terveydenhuollon asiakastiedoista; lag om behandling av klientuppgifter inom social- och hälsovården; lag om kunduppgifter inom social- och hälsovården; klientuppgiftslag; client information act; customer information act
784/2021: act on the electronic processing of client data in healthcare and social services; act on electronic processing of client data in social and health care services; act on the electronic processing of social and health care client data; act on the electronic processing of social welfare and health care client data; act on the electronic handling of client data in social and health care; act on the electronic processing of customer data in social and health care; act on the electronic processing of customer data in social welfare and health care; act on the electronic processing of customer data in healthcare and social welfare; act on the electronic handling of social and health care client information; act on electronic client data; lag om elektronisk behandling av klientuppgifter inom social- och hälsovård; lag om elektronisk behandling av klientuppgifter
552/2019: act on the secondary use of personal data in social welfare and health care; act on the secondary use of personal data in health care and social welfare; act on the secondary use of social welfare and health data; act on the secondary use of healthcare and social welfare data; act on the secondary use of health and social care data; laki sosiaali- ja terveystietojen toisiokäytöstä; lag om sekundär användning av social- och hälsovårdsuppgifter; lag om sekundär användning av hälso- och socialuppgifter; act on the secondary use of personal social and health data
559/1994: act on healthcare personnel; health professionals act; act on health professionals; ammattihenkilölaki; terveydenhuollon ammattihenkilölaki; lag om yrkesutbildade personer inom hälsovården; lag om hälsovårdens yrkesutbildade personer
817/2015: sosiaalihuollon ammattihenkilölaki; act on professionals in social welfare; act on social care professionals; act on social welfare professional persons
254/2015: sosiaalihuollon asiakasasiakirjalaki; asiakasasiakirjalaki; act on client documents in social services; act on client documents in social care; act on social care client documents; act on social welfare customer documents; act on social services client documents; act on customer documents in social welfare; act on client documents within social welfare; klienthandlingslag; act on social welfare documents; client documents act; act on documents in social welfare
734/1992: act on health care and social welfare client fees; act on social and health care client charges; act on customer fees in social and health care; act on social welfare and health care client fees; client charges act; customer fee act; client fee act; act on client charges in social welfare and health care; lag om klientavgifter; act on customer fees in social welfare and health care
61/2007: act on electronic prescribing; laki sähköisestä reseptistä; lag om elektronisk recept; e-prescription act; act on e-prescriptions; lag om elektroniska läkemedelsordinationer
980/2012: ikälaki; act on elderly care services; act on services for older people; act on social services for older people; act on services for the elderly; services for the elderly act; act on care services for the elderly; äldreservicelag; äldrelag; older persons services act; lag om äldreomsorg
380/1987: handikapplag; lag om handikappservice; act on services and support for disabled persons; act on services and support on the basis of disability; act on disability services and support measures; act on services and assistance for people with disabilities; act on services and assistance for disabled people; services and assistance for the disabled act; act on services for the disabled
675/2023: lag om service för personer med funktionsnedsättning; funktionshinderservicelag; act on services for people with disabilities; act on services for persons with disabilities; disability service act; disability act
1412/1997: act on income support; income support act; utkomststödslag
937/2005: närståendevårdslag; act on informal care support; act on caregiver support; informal care act; act on support for family caregivers; act on informal care; informal care support act
519/1977: act on special care for the intellectually disabled; act on special care for people with intellectual disabilities; act on special care for the mentally handicapped; act on special welfare for people with intellectual disabilities; act on special care of the mentally handicapped; special care act; specialomsorgslag; lag om specialomsorger om utvecklingsstörda; lag om specialomsorger för utvecklingsstörda; intellectual disability act
41/1986: act on services for substance abusers; lag om rusmedelsvård; missbrukarvårdslag; act on welfare for intoxicant abusers; act on substance abuse services; substance abuse act
1062/1989: specialized medical care act; act on specialized medical care; specialised health care act; act on specialised health care; act on specialized health care; specialiserad sjukvårdslag; act on specialised nursing; specialized health care act; lag om den specialiserade sjukvården
66/1972: public health act; act on primary health care
1116/1990: act on mental health; mentalhälsolag
922/2011: lag om privat socialvård; act on private social service; laki yksityisestä sosiaalihuollosta
152/1990: private health services act; lag om privat hälsovård; lag om privat sjukvård; yksityisen terveydenhuollon laki
585/1986: patient injury act; act on patient injuries
948/2019: act on patient insurance
741/2023: act on the supervision of social welfare and health care; act on the supervision of social and health care; act on the supervision of healthcare and social welfare services
612/2021: laki sosiaali- ja terveyspalvelujen järjestämisestä; sote-järjestämislaki; lag om anordnande av social- och hälsovård; lag om ordnandet av social- och hälsovården; lag om ordnande av social- och hälsovården; act on organizing social and health services; act on the organization of social and health care services; act on the organisation of healthcare and social welfare services; act on organising healthcare and social welfare; act on organising social welfare and health care; act on the provision of social and health services; act on the organisation of social welfare and health care services; act on organizing healthcare and social welfare services; act on organising social and health care
611/2021: wellbeing services counties act; act on welfare areas; act on welfare regions; wellbeing services county act; lag om välfärdsområde; välfärdsområdeslag; laki hyvinvointialueista; act on wellbeing services county; act on well-being services counties; welfare area act
739/2023: act on patient ombudsmen and social ombudsmen; act on patient ombudspersons and social ombudspersons; act on patient ombudsmen and social services ombudsmen; act on social and patient ombudspersons; lag om patientombudsmän och socialombudsmän
569/2009: act on service vouchers in social welfare and health care; service voucher act; act on social and health care service vouchers; act on health care and social welfare vouchers; act on social welfare and health care service vouchers; lag om servicesedel; laki palvelusetelistä; act on social and health services vouchers
1326/2010: act on health care; health services act
1301/2014: act on social welfare; social care act; social services act; social welfare services act; socialservicelag
417/2007: act on child welfare; child protection and welfare act
1227/2016: contagious diseases act; act on infectious diseases; infectious disease act; lag om smittosamma sjukdomar; smittskyddslag; contagious disease act; communicable diseases control act
1224/2004: sickness insurance act; act on health insurance
459/2015: workers compensation insurance act; occupational accidents and diseases act; act on occupational accidents and occupational diseases; act on occupational accidents and diseases; accident insurance act; occupational accidents insurance act; lag om olycksfall i arbetet och yrkessjukdomar; occupational accident insurance act; workers accident and occupational diseases act; occupational accident and disease act
552/1980: laki kiinteistöjen kauppahintarekisteristä; lag om köpeskillingsregistret över fastigheter
488/1999: act on medical research on humans; act on medical research involving human subjects
688/2012: act on biobanks; lag om biobanker; biobanks act; laki biopankeista
101/2001: act on the medical use of human organs, tissues and cells; act on the medical use of human organs and tissues; tissue act; act on the medical use of human organs tissues and cells; lag om användning av mänskliga organ och vävnader för medicinska ändamål
983/2021: act on clinical drug trials; act on clinical trials of medicinal products; act on clinical trials; act on clinical drug research; act on clinical trials on medicines; act on clinical medicine trials; lag om kliniska läkemedelsprövningar
395/1987: medicine act; pharmaceuticals act; drug act
66/2016: keva act
1128/1996: child home care allowance act; act on home care and private care allowance; hemvårdslag; lag om hemvårdsstöd; laki lasten kotihoidon tuesta; act on home care allowance and private day care allowance; act on child home care and private day care allowance; act on home care allowance
81/2016: ~JuEL; public sector pension act; pension act for the public sector; offentliga sektorns pensionslag
361/1983: child custody act; act on child custody and rights of access; vårdnadslag; lag om vårdnad om barn och umgängesrätt; act on the custody of children and right of access; laki lapsen huollosta; act on child custody
442/1999: guardianship act; lag om förmyndarskap; act on guardianship services; förmyndarlag
648/2007: laki edunvalvontavaltuutuksesta; lag om intressebevakningsfullmakt; act on continuing powers of attorney; act on continuing power of attorney; continuing power of attorney act
704/1975: act on child maintenance; act on the maintenance of children; child support act
22/2012: act on adoption
775/2022: act on parenthood; laki vanhemmuudesta; parentage act
570/2007: act on disability benefits; handikappförmånslag; vammaisetuuslaki
568/2007: national pension act
731/2001: act on the social insurance institution of finland; kela act; laki kelasta; lag om fpa
566/2005: kuntoutuslaki; act on the rehabilitation services and rehabilitation allowance benefits of the social insurance institution; act on rehabilitation benefits; act on rehabilitation benefits and rehabilitation allowance benefits; act on rehabilitation benefits and rehabilitation allowances provided by the social insurance institution of finland
938/2014: general housing allowance act; yleinen asumistukilaki; asumistukilaki; bostadsbidragslag; housing allowance act
`);
