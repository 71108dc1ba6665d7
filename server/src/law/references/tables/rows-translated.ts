/**
 * Swedish and English names of acts that other tables have under fewer names: official titles, usual translations, short
 * and former names. Notation: act-rows.ts.
 *
 * source: general knowledge, not read in Finlex for this table (certainty B). checked: 2026-11-26
 */

import { actRows } from './act-rows';

export const TRANSLATED_ROWS = actRows(`
1184/1988: act on rehabilitation of war veterans; act on the rehabilitation of front-line veterans; act on the rehabilitation of veterans
497/2003: act on cooperation on client services in rehabilitation; act on rehabilitation client cooperation; act on client cooperation in rehabilitation
964/2004: act on national certificates of language proficiency; act on general language examinations; act on language proficiency certificates
159/2007: act on the electronic processing of client data in social and health care; act on the electronic processing of client data in healthcare and social welfare
1243/1992: förordning om statsbudgeten; budgetförordning
423/1988: state budget act; budget act; act on the state budget; central government budget act
912/1992: decree on client charges in social welfare and health care; decree on client fees in social and health care; client fee decree
734/1992: act on client charges in healthcare and social welfare; act on client fees in social and health care; client fees act; client charges act
1295/2006: state employees pensions act; state pensions act; act on state pensions
549/2003: local government pensions act; municipal pensions act
81/2016: public sector pensions act; pension act for the public sector; offentliga sektorns pensionslag
1290/2006: seafarers pensions act; seamens pensions act
1280/2006: farmers pensions act; agricultural entrepreneurs pension act; lantbruksföretagarnas pensionslag
1272/2006: self-employed persons pensions act; entrepreneurs pension act; entrepreneurs pensions act; self-employed pensions act; act on pensions for entrepreneurs; företagares pensionslag; företagarnas pensionslag
395/2006: employees pensions act; employees pension act; employee pensions act; arbetstagarnas pensionslag; earnings-related pensions act; act on employees pensions; workers pensions act; act on pensions for employees
261/2008: church pensions act; evangelical lutheran church pensions act
354/1997: act on employment pension insurance companies; act on earnings-related pension insurance companies; act on pension insurance companies; employment pension insurance companies act; employment pension insurance company act; lag om arbetspensionsbolag; lag om arbetspensionsanstalter; earnings-related pension insurance companies act
397/2006: act on the finnish centre for pensions; act on the centre for pensions
1270/1997: act on the register of aliens; aliens register act
629/2010: act on health care devices and supplies; act on medical devices and supplies
719/2021: medical devices act; act on medical devices
669/2008: act on the national supervisory authority for welfare and health
372/2010: act on the national information systems of the administration of justice; act on national information systems of judicial administration; act on the national information systems of the justice administration
503/2008: lag om förhindrande och utredning av penningtvätt och av finansiering av terrorism
444/2017: lag om penningtvätt; penningtvättslag; lag om förhindrande av penningtvätt; lag om förhindrande av penningtvätt och av finansiering av terrorism; lag mot penningtvätt; lag om bekämpning av penningtvätt; anti-money laundering act; act on money laundering; money laundering act; money laundering prevention act; act on preventing money laundering; act on prevention of money laundering; act on preventing money laundering and terrorist financing; act on detecting and preventing money laundering and terrorist financing; act on the prevention of money laundering and terrorist financing; act on the prevention and investigation of money laundering and terrorist financing; laki rahanpesun ja terrorismin estämisestä; rahanpesun estämislaki; laki rahanpesun estämisestä; anti money laundering and counter terrorist financing act
40/2000: parliaments rules of procedure; rules of procedure of parliament
1226/2013: act on the provision of shared government information and communications technology services; tori-laki; act on the organisation of joint central government ict services
10/2015: act on the operation of the government security network; act on public administration security network; security network act
808/2019: administrative judicial procedure act; administrative court procedure act; act on administrative court proceedings; administrative judicial proceedings act; act on proceedings in administrative matters; act on legal proceedings in administrative matters; lag om rättegång i förvaltningsärenden; förvaltningsprocesslag
1113/1990: act on conditional fines; conditional fines act; penalty payment act; act on conditional imposition of a fine; vitelag
1204/2005: act on compensation for crime damage; criminal damages act; act on compensation for criminal damage; act on criminal injuries compensation
623/2015: act on crime prevention by finnish customs; act on crime prevention in customs; act on crime prevention by customs; customs crime prevention act
650/2019: act on the processing of personal data by customs; act on the processing of personal data by finnish customs; act on processing of personal data within customs; customs personal data act; tullens personuppgiftslag; personal data act of customs
304/2016: customs act; tullag; tullagstiftning
639/2019: act on the processing of personal data by the border guard; act on the processing of personal data by the finnish border guard; act on the processing of personal data in the border guard; border guard personal data act; gränsbevakningsväsendets personuppgiftslag; rajavartiolaitoksen henkilötietolaki
616/2019: act on the processing of personal data by the police; police personal data act; polisens personuppgiftslag; poliisin henkilötietolaki; lag om behandling av personuppgifter i polisens verksamhet; lag om behandling av personuppgifter inom polisväsendet; act on the processing of personal data in police operations; act on processing personal data by the police
332/2019: act on the processing of personal data by the defence forces; act on the processing of personal data in the defence forces; defence forces personal data act; försvarsmaktens personuppgiftslag; puolustusvoimien henkilötietolaki
615/2020: laki henkilötietojen käsittelystä maahanmuuttohallinnossa; lag om behandling av personuppgifter i migrationsförvaltningen; migrationsförvaltningens personuppgiftslag; migrationsverkets personuppgiftslag; personuppgiftslag för migrationsförvaltningen; personuppgiftslag inom migrationsförvaltningen; maahanmuuttoviraston henkilötietolaki; act on the processing of personal data in immigration administration; act on the processing of personal data in the field of immigration administration; act on the processing of personal data in migration administration; immigration administration personal data act; personal data act in immigration administration; personal data act for immigration administration; finnish immigration service personal data act; immigration service personal data act; migration administration personal data act; personal data act of the immigration administration
1054/2018: act on the processing of personal data in criminal matters and in connection with maintaining national security; criminal matters data protection act; criminal data act; act on the processing of personal data in criminal matters; dataskyddslag för brottmål; dataskyddslag avseende brottmål; dataskyddslag i brottmål; brottmålsdataskyddslag; lag om behandling av personuppgifter i brottmål; data protection act in criminal matters; rikosasioiden tietosuojalaki; laki henkilötietojen käsittelystä rikosasioissa; data protection act for criminal matters; lag om dataskydd i brottmål
1326/2014: act on the non-discrimination ombudsman; non-discrimination ombudsman act
897/2009: act on centres for economic development, transport and the environment; act on the centres for economic development transport and the environment; lag om närings- trafik- och miljöcentralerna
896/2009: act on regional state administrative agencies; act on the regional state administrative agencies
706/2007: act on the enforcement of taxes and public payments; act on enforcement of taxes and charges; act on the enforcement of taxes and fees; act on the enforcement of taxes and charges
563/2002: act on legal recognition of the gender of transsexuals
295/2023: act on legal recognition of gender; act on gender recognition; act on confirming gender; lag om fastställande av kön; könsfastställandelag
338/2011: förordning om rådgivningsverksamhet skol- och studerandehälsovård samt förebyggande mun- och tandvård för barn och unga; decree on maternity and child health clinic services; decree on maternity and child health clinic services school and student health services and preventive oral health services for children and youth
1485/2001: decree on medical examinations in work that presents a special risk of illness; decree on medical examinations in work involving special risk of illness
708/2013: förordning om principerna för god företagshälsovårdspraxis; förordning om god företagshälsovårdspraxis; decree on good occupational health care practice; decree on the principles of good occupational health care practice
322/1987: act on the organisation of health care in the defence forces; act on health care in the defence forces; military health care act
774/1989: decree on national health care registers; decree on national personal data registers in health care
556/1989: act on national health care registers; act on national personal data registers for health care; act on the national personal data registers kept under the health care system
1354/2014: act on compensation to providers of shelters; act on shelters; act on shelters for victims of domestic violence; skyddshemslag
153/1985: adoption act
312/1992: family carers act; act on family carers
263/2015: family care act; foster care act
937/2005: act on support for informal care; informal care support act; act on informal care support; act on support for family caregiving; lag om stöd för närståendevård; närståendevårdslag
653/1986: decree on services for substance abusers
41/1986: act on welfare for substance abusers; act on services for substance abusers; act on substance abuse services; substance abuse services act; missbrukarvårdslag
619/1996: act on the enforcement of a decision on child custody and right of access; act on the enforcement of decisions on child custody and the right of access
616/2021: lag om genomförande av reformen av social- och hälsovården och räddningsväsendet; act on the implementation of the health and social services reform
615/2021: act on organising healthcare, social welfare and rescue services in uusimaa; act on organising health and social services and rescue services in uusimaa; uusimaa act; nylandslag
585/2017: decree on emergency medical services; decree on prehospital emergency medical services; decree on prehospital emergency care
948/1973: decree on the inquest into the cause of death
459/1973: act on the inquest into the cause of death; act on determining the cause of death; lag om utredning av dödsorsak; act on cause of death investigation
298/2009: förordning om upprättande av journalhandlingar samt om hur de och annat material i anslutning till vård ska förvaras
94/2022: förordning om journalhandlingar; förordning om patientjournaler; förordning om patienthandlingar; journalhandlingsförordning; patient records decree; decree on patient records; patient documents decree; decree on patient documents; patient record decree; decree on patient data
119/1977: front-veterans pensions act; act on front-veterans pensions
1192/2002: act on special assistance for immigrants; act on special support for immigrants
671/1998: child maintenance security act; act on the security of child maintenance
580/2008: child maintenance allowance act; act on child maintenance allowance; act on child support; maintenance support act; act on maintenance support
873/2015: farmers occupational accidents and diseases act; act on farmers accidents at work and occupational diseases; agricultural entrepreneurs accident and occupational disease act; farmers workers compensation act; lag om olycksfall i arbetet och yrkessjukdomar för lantbruksföretagare; lagen om olycksfall i arbetet för lantbruksföretagare
459/2015: workers compensation act; act on accidents at work and occupational diseases; occupational accidents and diseases act; occupational accident and disease act; occupational accidents, injuries and diseases act; occupational accidents injuries and diseases act; workers compensation insurance act; accidents at work and occupational diseases act; act on occupational accidents and diseases; lag om olycksfall i arbetet; lag om arbetsolyckor; olycksfallslag
1231/1996: farmers holiday act; act on farm relief services; act on holiday relief services for farmers; farm relief service act; lag om lantbruksföretagares avbytarservice; avbytarservicelag; lantbruksavbytarlag
276/2009: act on athletes accident and pension cover; act on accident and pension security for athletes; athletes accident insurance act; lag om olycksfalls- och pensionsskydd för idrottare
552/1980: act on the register of real estate purchase prices; act on the official purchase price register; act on the purchase price register of real estate
1385/2015: act on the eligibility for public posts provided by higher education studies completed abroad; act on eligibility for public posts provided by foreign higher education studies
1058/1998: lag om ett antagningsregister, högskolornas riksomfattande datalager och ett studentexamensregister; act on the student admissions register, national data warehouse of higher education institutions and matriculation examination register
884/2017: act on national study and degree registers; act on the national registers of education records; act on national registers for education records, qualifications and degrees; act on the national study and degree register; act on the national registers for study and degree data; lag om nationella studie- och examensregister; lag om de nationella studie- och examensregistren; national study and degree registers act
638/1996: act on the library for the visually impaired; act on celia library
1434/2007: act on the national audiovisual institute; act on the national audiovisual archive
484/2012: act on public broadcasting tax; public broadcasting tax act; broadcasting tax act; yle tax act
1551/1995: act on tax at source for foreign employees; act on the taxation of foreign key persons; key employees act; act on taxing at source the income of foreign employees; act on tax at source for key employees; nyckelpersonslag
185/2013: lag om administrativt samarbete i fråga om beskattning; lag om administrativt samarbete på beskattningsområdet; act on administrative cooperation in taxation; act on administrative cooperation in the field of taxation
532/1998: act on tax settlement; tax settlement act
604/2009: tax account act; act on tax accounts
11/2018: tax collection act; act on tax collection; act on the collection of taxes
768/2016: act on tax assessment procedure for self-assessed taxes; act on assessment procedure for self-assessed taxes; act on the assessment procedure for self-assessed taxes; act on self-assessed taxes; lag om beskattningsförfarandet beträffande skatter som betalas på eget initiativ; act on the taxation procedure for self-initiated taxes; act on taxation procedure for unprompted taxes; oma-aloitteisten verojen menettelylaki
1558/1995: act on assessment procedure; tax assessment procedure act; act on tax assessment procedure; assessment procedure act; tax procedure act; act on taxation procedure; taxation procedure act; taxation procedures act; lag om beskattningsförfarande; beskattningsförfarandelag; act on the taxation procedure
1346/1999: act on the public disclosure and confidentiality of tax information; act on the publicity and confidentiality of tax information; act on the public access to and confidentiality of tax information; act on the publicity and confidentiality of taxation information; act on public disclosure of tax data; lag om offentlighet och sekretess i fråga om beskattningsuppgifter; lag om offentlighet och sekretess för beskattningsuppgifter; act on the publicity of tax data; act on publicity and secrecy of tax information
53/2018: act on the incomes information system; act on the income information system; incomes register act; act on incomes register; act on the national incomes register; act on the incomes register; inkomstregisterlag; lag om inkomstregistret; lag om ett inkomstregister; tulorekisterilaki; laki tulorekisteristä; income register act; inkomstdatasystemlag
503/2010: act on the tax administration; tax administration act; act on finnish tax administration; skatteförvaltningslag
1118/1996: prepayment act; act on prepayment of tax; tax prepayment act; act on tax prepayments; act on prepayments; lag om förskottsbetalning; preliminary taxation act; förskottsuppbördslag; prepayment of tax act; act on preliminary taxation; act on tax prepayment
1501/1993: value added tax act; vat act; value-added tax act; act on value added tax; mervärdesskattelag; momslag; alv-laki
1535/1992: income tax act; act on income tax
1260/1996: act on excise duty on electricity and certain fuels; electricity tax act; act on excise duty on electricity
517/1999: act on the licensing of debt collection; debt collection licensing act
411/2018: act on the registration of debt collectors; act on registration of debt collection operators; debt collection registration act
939/2008: act on travel agencies; act on package travel agencies; package travel businesses act
1284/1999: decree on cadastral surveying; decree on surveying for zoning
970/1996: real estate register decree; land register decree; cadastral decree
392/1985: real estate register act; land register act; cadastre act; act on the real estate register; act on the cadastre; property register act
1189/1993: arava act; state subsidised housing loans act; act on arava loans
1190/1993: arava restrictions act; act on arava restrictions; act on the use, assignment and redemption of state-subsidised rental dwellings and buildings; act on restrictions on arava housing
604/2001: act on interest subsidies for rental housing loans and right-of-occupancy housing loans; act on interest subsidy for rental housing loans and right of occupancy housing loans; interest subsidy act; räntestödslag; act on interest subsidies for housing loans; act on interest subsidy for housing loans
166/2008: decree on the selection of tenants; decree on the selection of residents for arava and interest-subsidised rental dwellings; decree on resident selection
393/2021: act on right-of-occupancy housing; right-of-occupancy housing act; right of occupancy housing act; act on right of occupancy dwellings; act on right-of-occupancy dwellings; lag om bostadsrätt; bostadsrättslag; right-of-occupancy act; act on right of occupancy apartments
1087/2016: act on repair grants for residential buildings and dwellings; act on housing renovation grants
574/2016: lag om kortvarigt räntestöd för byggnadslån för hyreshus; act on short-term interest subsidies for rental housing construction loans
1634/1992: lag om bostadssparpremier; act on housing savings bonuses; bostadssparpremielag; home savings bonus act; act on asp savings; asp act
200/2005: act on the assessment of the effects of certain plans and programmes on the environment; act on the environmental impact assessment of plans and programmes of public authorities; sea act
238/2010: act on the animal identification system; act on an animal identification system
1069/2021: animal identification act; act on identification and registration of animals; act on the identification and registration of animals; lag om identifiering och registrering av djur; djuridentifieringslag; act on animal identification and registration
319/2014: act on livestock breeding; livestock breeding act; animal breeding act; act on animal breeding
71/2023: act on the fixed-term incentive scheme for forestry; act on a temporary incentive system for forestry; metka act; act on the temporary forestry incentive system; metka-lag; metkalag
34/2015: act on the financing of sustainable forestry; sustainable forestry financing act; kemera act; kemera-laki; kemera-lag; kemeralag
419/2011: lag om finlands skogscentrals system för skoglig information; lag om finlands skogscentrals skogsdatasystem; lag om finlands skogscentrals skogsinformationssystem; lag om skogscentralens skogsdatasystem; skogsdatalag; skogsdatasystemlag; lag om skoglig information; skogsinformationslag; lag om skogsdatasystemet; lag om skogsdata; act on forest information; forest data act; forest information system act; act on the forest data system; act on forest data; act on the forest data system of the finnish forest centre; act on finnish forest centre forest information system
418/2011: act on the finnish forest centre; finnish forest centre act; forest centre act; lag om finlands skogscentral; lag om skogscentralen; skogscentrallag; laki metsäkeskuksesta
1093/1996: forest act; forests act; skogslag
1087/2013: forest damages prevention act; act on forest damage prevention; forest damage act; act on the prevention of forest damage; lag om bekämpning av skogsskador; skogsskadelag
1360/2015: decree on fishing; fishing decree; fiskeförordning
379/2015: fishing act; fisheries act; act on fishing; fiskelag
192/2013: act on the implementation of agricultural subsidies; act on the implementation of agricultural support; act on the enforcement of agricultural subsidies
28/2014: act on support for rural development; act on supporting rural development; rural development support act
1476/2007: act on structural support to agriculture; act on structural aid for agriculture; act on agricultural structural support
284/2008: act on the information system of the rural business administration; act on the information systems of the rural business administration; lag om landsbygdsnäringsförvaltningens informationssystem
560/2021: act on the data resource of the food administration; act on the food administration information resources; act on food administration data resource; lag om livsmedelsförvaltningens informationsresurs; lag om livsmedelsförvaltningens datalager
371/2018: act on the finnish food authority; finnish food authority act
1673/2009: oil spill response act; act on oil spill response; act on oil pollution response; oil damage prevention act
767/2021: förordning om utredning och mätning av elleveranser; decree on settlement and measurement of electricity supply; decree on the settlement and measuring of electricity deliveries; decree on determination of electricity supply and metering; förordning om utredning och mätning av elleveranser
588/2013: electricity market act; electricity markets act; act on the electricity market; elmarknadslag; lag om elmarknaden
587/2017: natural gas market act; natural gas markets act; naturgasmarknadslag
1396/2010: act on production subsidies for electricity produced from renewable energy sources; act on production subsidy for electricity produced from renewable energy sources
1429/2014: energy efficiency act; act on energy efficiency
423/2016: act on blasters; blasters act; blasting act
693/2006: act on commercial road transport; commercial goods transport act; act on commercial transport of goods by road; act on commercial goods transport by road
1038/2009: act on the registration of passengers on passenger ships; act on passenger lists of passenger ships; act on persons on board passenger ships
1686/2009: act on the technical safety and safe operation of ships; ship safety act; vessel safety act; fartygssäkerhetslag
1687/2009: act on ships crews and the safety management of ships; ships crews act; act on ship crew and the safety management of ships
485/2004: act on the security of certain ships and of ports serving them; act on maritime security; act on security measures on certain ships and ports serving them
1171/2010: act on medical examinations of ships crews; act on the medical examination of seafarers; act on medical examinations of seafarers
828/2008: act on the moving and scrapping of vehicles; act on the transfer of vehicles and scrapping of abandoned vehicles
1508/2019: act on the removal of vehicles; act on the transfer of vehicles; act on the relocation of vehicles; act on moving vehicles; vehicle removal act; vehicle relocation act; fordonsflyttningslag
727/2011: act on parking control; parking control act; parking enforcement act; lag om parkeringsövervakning; act on parking enforcement; parkeringsövervakningslag
505/1986: act on process servers; process servers act
88/2015: witness protection programme act; act on the witness protection programme; vittnesskyddsprogramlag; act on witness protection programmes
573/2009: act on notaries; act on conveyance attestors; act on public purchase witnesses; notarising officers act
694/1985: names act; act on names
946/2017: act on forenames and surnames; first and last names act; names act; act on first names and surnames; forenames and surnames act; act on first names and last names; forename and surname act; namnlag
582/2019: act on telecommunications intelligence in civilian intelligence; act on the use of network traffic intelligence in civilian intelligence; act on network traffic intelligence
124/2025: cyber security act; cybersecurity act; act on cybersecurity
310/2025: act on the protection of critical infrastructure and the strengthening of resilience; act on protecting critical infrastructure of society and improving resilience; cer-lag; cer act
657/2019: lag om användning av flygpassageraruppgifter för bekämpning av terroristbrott och grov brottslighet; lag om användning av lufttrafikens passageraruppgifter för bekämpning av terroristbrott och grov brottslighet; pnr-lag; pnr act; passenger name record act; passenger name records act; act on the use of airline passenger name record data for the prevention of terrorist offences and serious crime; act on the use of air passenger name record data for the prevention of terrorist offences and serious crime; act on the use of passenger name record data in combating terrorist offences and serious crime; act on the use of airline passenger name record data to combat terrorist offences and serious crime; act on passenger name records
571/1987: act on the procedure in advisory referendums; act on procedures in advisory referendums
862/2009: act on the finnish transport infrastructure agency; act on the transport infrastructure agency
1261/2010: act on the finnish safety and chemicals agency; act on the safety and chemicals agency; lag om säkerhets- och kemikalieverket
761/2014: lag om teknologiska forskningscentralen vtt ab; act on vtt technical research centre of finland ltd; act on the technical research centre of finland; vtt act; vtt-laki; lag om teknologiska forskningscentralen vtt
175/2003: government act; act on the government; lag om statsrådet
262/2003: government rules of procedure; reglementsförordning för statsrådet
179/2019: act on the finnish government shared services centre for finance and hr; act on the government shared services centre for finance and hr; act on the finnish government shared services centre; palkeet act; lag om statens servicecenter
1096/2008: lag om ett aktiebolag som heter hansel ab; lag om hansel ab; act on a limited liability company called hansel ltd; act on the limited liability company named hansel oy; hansel act; hansel-laki; laki hansel oystä; hansel-lag
9/2014: act on state aid for business development; act on discretionary government grants for developing business activities; act on business development aid
756/2021: act on regional development and the implementation of the european unions regional and structural policy; act on regional development and the implementation of eu regional and structural policy; act on the development of regions and the implementation of the european unions regional and structural policy
757/2021: act on financing projects for regional development and european union regional and structural policy; act on the financing of projects for regional development and the european unions regional and structural policy; act on financing of regional development and eu regional and structural policy projects
688/2001: act on discretionary government transfers; state grants act; act on state grants; act on state subsidies; act on discretionary government grants; government grants act; discretionary government grants act; state subsidies act; discretionary government transfers act
1015/2001: lag om radiofrekvenser och teleutrustningar; radiolag
276/2016: act on joint construction and use of networks; joint construction act; act on the joint construction and shared use of network infrastructure
1068/2006: act on measures to prevent the distribution of child pornography; act on preventive measures for spreading of child pornography
681/2023: act on the promotion of immigrant integration; act on the promotion of integration; integration act; act on promoting immigrant integration; act on integration promotion; act on promoting integration; integrationsfrämjandelag; lag om främjande av integration; lag om integrationsfrämjande; integrationslag
473/2021: act on tax numbers and the tax number register of the construction industry; act on the tax number and the construction tax number register; act on tax numbers and the register of tax numbers in the construction industry; lag om skattenummer och skattenummerregistret för byggbranschen; lag om skattenummer; act on tax numbers
1231/2011: act on the tax number register for the construction sector; act on the register of tax numbers in the construction industry
717/2001: lag om register över personer som i sitt yrke exponeras för cancerframkallande ämnen och processer; act on the register of persons exposed to carcinogenic substances and processes in their work
452/2020: lag om register över personer som i sitt yrke exponeras för agenser som medför risk för cancersjukdom; lag om ett register över dem som i sitt yrke exponeras för cancerframkallande agenser; act on the register of workers exposed to carcinogenic agents; asa-lag; asa-laki; act on the register of persons exposed to carcinogenic agents in their occupation; asa act
907/2017: lag om villkor för tredjelandsmedborgares inresa och vistelse för säsongsarbete; säsongsarbetarlag; lag om säsongsarbete; seasonal workers act; act on the conditions of entry and stay of third-country nationals for seasonal work; act on seasonal work; seasonal work act
719/2018: lag om villkor för tredjelandsmedborgares inresa och vistelse på grund av forskning, studier, praktik och volontärarbete; lag om villkor för tredjelandsmedborgares inresa och vistelse på grund av forskning studier praktik och volontärarbete; act on the conditions of entry and residence of third-country nationals on the grounds of research, studies, training and voluntary service; act on the conditions of entry and residence of third-country nationals on the grounds of research studies training and voluntary service; lag om forskares och studerandes inresa; act on the conditions for entry and residence of third-country nationals for research studies training and volunteering; students and researchers act; tutkija- ja opiskelijalaki
669/1970: act on collective agreements for municipal civil servants; municipal collective agreements act; local government collective agreements act; lag om kommunens och välfärdsområdets tjänstekollektivavtal; lag om kommunens och välfärdsområdenas tjänstekollektivavtal; act on municipal collective agreements
664/1970: state collective agreements act; act on collective agreements for state civil servants; act on state civil servants collective agreements
971/1994: state civil servants decree; public officials decree; state civil service decree; civil servants decree
131/1973: lag om tillsynen över arbetarskyddet och om sökande av ändring i arbetarskyddsärenden
61/2007: lääkemääräyslaki; sähköinen lääkemääräyslaki; sähköinen reseptilaki; reseptilaki; lag om elektroniska recept; receptlag; electronic prescriptions act; electronic prescription act; act on electronic prescription; act on electronic prescriptions; act on e-prescriptions
1290/2002: unemployment allowances act; unemployment allowance act; unemployment benefits act; unemployment benefit act; unemployment security act; unemployment insurance act; act on unemployment security; act on unemployment benefits; lag om utkomstskydd för arbetslösa; arbetslöshetsskyddslag; utkomstskyddslag; lag om arbetslöshetsskydd; act on unemployment allowances; unemployment act
603/1984: unemployment funds act; unemployment fund act; act on unemployment funds; lag om arbetslöshetskassor; arbetslöshetskasselag; arbetslöshetskassalag; act on unemployment fund
555/1998: act on the financing of unemployment benefits; act on financing unemployment benefits; act on financing of unemployment benefits; unemployment benefits financing act; act on unemployment benefit financing; lag om finansiering av arbetslöshetsförmåner; lag om finansiering av utkomstskydd för arbetslösa
1305/2002: job alternation leave act; alternation leave act; act on job alternation leave; alterneringsledighetslag; lag om alterneringsledighet
1276/2000: adult education benefits act; act on adult education benefits; adult education allowance act; adult education subsidy act; act on adult education allowance; vuxenutbildningsstödslag; lag om vuxenutbildningsförmåner; lag om vuxenutbildningsstöd; act on the adult education allowance
380/2023: act on organising employment services; act on the organisation of employment services; act on arranging employment services; employment services act; lag om ordnande av arbetskraftsservice; act on the organising of employment services; act on the provision of employment services
916/2012: act on public employment and business service; act on public employment and business services; public employment and business service act; public employment services act; lag om offentlig arbetskrafts- och företagsservice
703/2023: act on the processing of client data in healthcare and social welfare; client data act; act on processing of client data in social welfare and healthcare; act on the processing of client data in social welfare and health care; act on the processing of social welfare and healthcare client data; lag om behandling av kunduppgifter inom social- och hälsovården; kunduppgiftslag; klientuppgiftslag; act on the processing of client information in social and health care; act on processing client data in healthcare and social welfare; social and health care client data act
784/2021: lag om elektronisk behandling av kunduppgifter inom social- och hälsovården; act on the electronic processing of client data in healthcare and social welfare; act on electronic processing of client data in social welfare and health care
254/2015: act on social welfare client documents; act on client documents in social welfare; act on client documents in social care; client documents act; act on client records in social welfare; klienthandlingslag; lag om klienthandlingar inom socialvården
785/1992: act on the status and rights of patients; patients rights act; patient act; patients act; patient rights act; act on patients status and rights; act on the status and rights of a patient; act on the position and rights of patients; lag om patientens ställning och rättigheter; patientlag
812/2000: act on the status and rights of social welfare clients; act on the status and rights of clients in social welfare; act on the status and rights of social welfare customers; act on the status and rights of the clients of social welfare; act on the position and rights of social welfare clients; social welfare client act; lag om klientens ställning och rättigheter inom socialvården; klientlag; act on social welfare clients status and rights
552/2019: act on the secondary use of health and social data; act on the secondary use of social and health data; secondary use act; act on secondary use of health and social data; lag om sekundär användning av personuppgifter inom social- och hälsovården; act on the secondary use of social welfare and health care data; lag om sekundär användning
1326/2010: health care act; health services act; hälso- och sjukvårdslag
741/2023: act on the supervision of social and health care; act on supervision of healthcare and social welfare; act on the supervision of health care and social welfare; act on the supervision of healthcare and social welfare; lag om tillsynen över social- och hälsovården
739/2023: act on patient ombudsmen and social ombudsmen; act on patient ombuds and social services ombuds; act on patient ombudspersons and social ombudspersons; lag om patientombud och socialombud
559/1994: health care professionals act; act on health care professionals; healthcare professionals act; act on healthcare professionals; lag om yrkesutbildade personer inom hälso- och sjukvården
817/2015: social welfare professionals act; act on social welfare professionals; act on professionals in social welfare; lag om yrkesutbildade personer inom socialvården
1397/2016: act on public procurement and concession contracts; public procurement act; act on public contracts; procurement act; act on public procurement; act on public procurements; upphandlingslag; lag om offentlig upphandling och koncession; lag om offentlig upphandling; public contracts act
1398/2016: act on public contracts and concessions of entities operating in the water, energy, transport and postal services sectors; act on public procurement in special sectors; utilities procurement act; special sectors procurement act
906/2019: act on information management in public administration; information management act; public information management act; act on public administration information management; informationshanteringslag; lag om informationshantering inom den offentliga förvaltningen; act on information management in the public sector; act on the information management in public administration; act on information governance in public administration
306/2019: act on the provision of digital services; act on providing digital services; lag om tillhandahållande av digitala tjänster; digitjänstlag; lag om digitala tjänster; act on digital services; act on provision of digital services
621/1999: act on the openness of government activities; openness act; publicity act; act on the publicity of government activities; act on openness in government activities; act on the publicity of authorities activities; act on the publicity of the activities of authorities; act on the openness of government operations; offentlighetslag; lag om offentlighet i myndigheternas verksamhet; lag om myndigheternas offentlighet; act on publicity of government activities; act on the publicity of official activities; act on the transparency of government activities; act on public access to government activities; act on the openness of activities of authorities; act on the openness of authorities activities; act on the openness of public authorities; act on publicity of authorities operations; act on the publicity of the authorities activities; government openness act
831/1994: archives act; archive act; act on archives; arkivlag
434/2003: administrative procedure act; administration act; förvaltningslag; act on administrative procedure; administrative procedures act
410/2015: local government act; municipalities act; municipal act; kommunallag; act on local government
611/2021: act on wellbeing services counties; wellbeing services counties act; act on wellbeing services county; welfare area act; act on welfare areas; wellbeing services county act; lag om välfärdsområden; välfärdsområdeslag; act on wellbeing counties
612/2021: act on organising healthcare and social welfare services; act on organising healthcare and social welfare; act on the organisation of health and social services; act on organising social and health services; act on the organisation of social and health care; act on organising health and social services; act on the organisation of social welfare and health care; act on arranging social welfare and healthcare; act on arranging social and health care; act on the organisation of healthcare and social welfare; lag om ordnande av social- och hälsovård; act on organising social welfare and health care; act on the organising of social and health care
613/2021: act on organising rescue services; act on the organisation of rescue services; lag om ordnande av räddningsväsendet; act on organising the rescue services; act on arranging rescue services
379/2011: rescue act; rescue services act; räddningslag
692/2010: act on emergency response centre operations; emergency response centre act; act on emergency response centres; act on emergency response centre activities; act on emergency centre operations; lag om nödcentralsverksamhet; nödcentralslag; emergency response centre operations act
872/2011: police act; polislag
728/2003: act on the statute of limitations of debts; act on the limitation of debts; statute of limitations act; act on limitation of debts; lag om preskription av skulder; preskriptionslag; act on expiration of debts; act on the expiry of debts; act on statute-barred debts; debt limitation act
513/1999: debt collection act; act on debt collection; act on the collection of debts; act on collection of debts; act on the collection of receivables; indrivningslag; lag om indrivning av fordringar
527/2007: credit information act; credit data act; act on credit information; kreditupplysningslag
1336/1997: accounting act; bookkeeping act; act on accounting; act on bookkeeping; bokföringslag
1141/2015: auditing act; audit act; auditors act; revisionslag; act on auditing; act on audit
1599/2009: limited liability housing companies act; housing companies act; housing company act; limited liability housing company act; lag om bostadsaktiebolag; bostadsaktiebolagslag; condominium act; act on housing companies; limited-liability housing companies act
624/2006: limited liability companies act; companies act; company act; limited companies act; limited liability company act; aktiebolagslag; finnish companies act; limited-liability companies act
421/2013: co-operatives act; cooperatives act; cooperative act; co-operative act; lag om andelslag; andelslagslag; act on cooperatives; co-operative societies act
503/1989: associations act; association act; act on associations; föreningslag
487/2015: foundations act; foundation act; stiftelselag; act on foundations
1074/2000: act on real estate agency; act on the real estate agency; real estate agency act; act on real estate and rental agency; act on brokerage of real property and rental apartments; act on the brokering of real estate and rental apartments; act on the brokerage of real estate and rental apartments; lag om förmedling av fastigheter och hyreslägenheter; förmedlingslag; brokerage act; act on brokerage of real estate and rental flats; act on real estate brokerage; real estate brokerage act; estate agency act
1075/2000: act on real estate agencies; act on real estate agency firms; act on real estate agencies and rental agencies; act on real estate brokerages and rental apartment brokerages; lag om fastighetsmäklarrörelser och rörelser för förmedling av hyreslägenheter och hyreslokaler; lag om fastighetsförmedlingsrörelser; act on real estate agents; lag om fastighetsmäklare; förmedlingsrörelselag; real estate agents act; act on real estate and rental agencies; act on estate agents
843/1994: housing transactions act; act on housing transactions; residential property transactions act; lag om bostadsköp; bostadsköpslag; housing transaction act; act on the purchase of housing
481/1995: act on residential leases; residential leases act; act on residential tenancies; tenancy act; act on leases of residential apartments; act on residential lease; act on the lease of residential apartments; lag om hyra av bostadslägenhet; hyreslag; lag om bostadshyra; act on the rental of residential apartments; act on renting of residential apartments
482/1995: act on commercial leases; commercial leases act; act on lease of business premises; lag om hyra av affärslokal; act on business leases
610/2014: act on credit institutions; credit institutions act; credit institution act; kreditinstitutslag; lag om kreditinstitut; lag om kreditinstitutsverksamhet
290/2010: payment services act; act on payment services; betaltjänstlag; payment service act; lag om betaltjänster
297/2010: payment institutions act; act on payment institutions; lag om betalningsinstitut
617/2009: act on strong electronic identification and electronic trust services; act on strong electronic identification and electronic signatures; identification act; act on strong electronic identification; autentiseringslag; lag om stark autentisering och betrodda elektroniska tjänster; lag om stark autentisering och elektroniska signaturer; lag om stark autentisering; strong electronic identification act
521/2008: insurance companies act; insurance company act; act on insurance companies; försäkringsbolagslag
543/1994: insurance contracts act; insurance contract act; act on insurance contracts; lag om försäkringsavtal; försäkringsavtalslag; act on insurance contract
460/2016: motor liability insurance act; traffic insurance act; motor insurance act; motor third party liability insurance act; trafikförsäkringslag; act on motor liability insurance
948/2019: patient insurance act; act on patient insurance; patientförsäkringslag
1224/2004: health insurance act; sickness insurance act; act on health insurance; sjukförsäkringslag
568/2007: national pensions act; national pension act; folkpensionslag; act on national pensions
234/2018: insurance distribution act; act on insurance distribution; act on the provision of insurance; lag om försäkringsdistribution
304/2003: lag om kommunens och välfärdsområdets tjänsteinnehavare; lag om kommunens och välfärdsområdenas tjänsteinnehavare; lag om kommunala tjänsteinnehavare; lag om tjänsteinnehavare i kommuner och välfärdsområden; act on civil servants in local government; act on municipal office holders; act on municipal officeholders; act on civil servants in municipalities and wellbeing services counties; local government officials act; act on the civil servants in local government
552/2019: lag om sekundär användning av personuppgifter; lag om sekundär användning av personliga social- och hälsovårdsuppgifter; lag om sekundär användning av personliga social och hälsovårdsuppgifter
750/1994: act on public officials in central government; state civil servants act; public servants act; civil servants act; act on civil servants in central government; state civil service act; act on state civil servants; central government officials act; statstjänstemannalag
1171/2022: lag om skydd för personer som rapporterar om överträdelser; lag om skydd för personer som rapporterar om överträdelser av europeiska unionens och den nationella rätten; lag om skydd för rapporterande personer; lag om skydd för visselblåsare; visselblåsarskyddslag; act on the protection of whistleblowers; whistleblowing act; whistleblower act
739/2022: act on a positive credit register; act on the positive credit register; positive credit register act
10/1969: party act; act on political parties; political parties act
778/1988: lag om hittegods
980/2012: act on supporting the functional capacity of the older population; act on supporting the functional capacity of the older population and on social and health services for older persons; act on social and health services for older persons; elderly services act; older persons services act; older people services act; act on care services for older persons; act on elderly services
541/2003: act on the vehicular traffic register; vehicle traffic register act; act on vehicle traffic register; vehicle register act
320/2017: transport services act; act on transport services; lag om transportservice; transportservicelag; act on transport service
648/2007: act on continuing powers of attorney; act on continuing power of attorney; act on lasting powers of attorney; act on lasting power of attorney; lag om intressebevakningsfullmakt; act on enduring powers of attorney
442/1999: guardianship services act; guardianship act; act on guardianship services; lag om förmyndarverksamhet; förmyndarlag; act on guardianship
1231/2007: act on authorised translators; act on certified translators; act on authorised translators and interpreters; lag om auktoriserade translatorer
50/2013: act on energy certificates for buildings; act on energy performance certificates; act on building energy certificates; lag om energicertifikat för byggnader; act on the energy performance certificates of buildings
252/2017: act on environmental impact assessment procedure; environmental impact assessment act; act on environmental impact assessment; act on the environmental impact assessment procedure; mkb-lag; yva-laki; lag om förfarandet vid miljökonsekvensbedömning
620/2010: flood risk management act; act on flood risk management; act on the management of flood risks; flood risk act
133/2010: act on disability interpretation services; act on interpretation services for disabled persons; act on interpretation services for persons with disabilities; act on interpreting services for persons with disabilities; lag om tolkningstjänst för handikappade personer
566/2005: act on rehabilitation benefits and rehabilitation allowance benefits of the social insurance institution; act on kela rehabilitation benefits; act on the rehabilitation benefits of the social insurance institution of finland; lag om folkpensionsanstaltens rehabiliteringsförmåner och rehabiliteringspenningförmåner
796/1992: child benefit act; child benefits act; child allowance act; barnbidragslag; act on child benefit
166/2019: act on cultural activities in local government; act on municipal cultural activities; act on cultural activities in municipalities; lag om kommunernas kulturverksamhet
497/2013: act on the protection of animals used for scientific or educational purposes; animal experiments act; act on animal experiments; djurförsökslag; koe-eläinlaki; lag om skydd av djur som används för vetenskapliga ändamål eller undervisningsändamål
571/2016: act on central government joint administrative e-service support services; act on common e-services support services in administration; act on joint administrative support services for e-services; act on the joint electronic services support services of administration; act on support services for e-services; lag om förvaltningens gemensamma stödtjänster för e-tjänster; stödtjänstlag
423/2013: co-operative banks act; cooperative banks act; act on cooperative banks and other cooperative credit institutions; lag om andelsbanker; andelsbankslag
1501/2001: commercial banks act; act on commercial banks; act on commercial banks and other credit institutions in the form of a limited company; lag om affärsbanker; affärsbankslag
1502/2001: savings banks act; act on savings banks; savings bank act; sparbankslag
1353/1992: pawnshops act; act on pawnshops; pawnbroking institutions act
361/1999: guaranties act; act on guaranties and third-party pledges; act on guarantees and third-party pledges; guarantees act; borgenslag; lag om borgen och tredjemanspant
402/2024: act on crypto-asset service providers; act on crypto-asset service providers and crypto-asset markets; crypto-asset service providers act; lag om tillhandahållare av kryptotillgångstjänster
889/2013: act on the finnish national gallery; act on the national gallery; national gallery act
725/1990: act on personnel representation in the company administration; act on employee representation in company administration; act on employee representation; lag om personalrepresentation i företagens förvaltning
672/2002: act on the enforcement of fines; fines enforcement act; bötesverkställighetslag
`);
