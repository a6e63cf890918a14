// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `charter|t|*q&e|UN Charter|1945-06-26|San Francisco|||1945-10-24|37|
~w|t|Statute #z@fCourt @yJustice|Statute #zCourt|1945-06-26|San Francisco|||1945-10-24||
privileges|t|%v*0&e||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
*6|t|%v*0#zSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
genocide|t|%v%O@xPunishment #zCrime @yGenocide|Genocide @J|1948-12-09|<-|A/RES/260(III), @H|78:1021|1951-01-12|9|
_j|t|_2^.#zTraffic *k*.@x#zExploitation #zProstitution @yOthers||1949-12-02|@v|A/RES/317(IV), @H|96:1342|1951-07-25||
geneva|t|%W&l@y12 August 1949|%W&l@y1949;~-%WConventions;four %WConventions;%WConventions|1949-08-12|#u||75:970-973|1950-10-21|51|1
geneva-i|t|%W_2Amelioration #zCondition #zWounded @xSick *k~LForces ^BField|First %W@J|1949-08-12|#u||75:970|1950-10-21||1
geneva-ii|t|%W_2Amelioration #zCondition @yWounded, Sick @xShipwrecked Members @y~LForces at Sea|Second %W@J|1949-08-12|#u||75:971|1950-10-21||
geneva-iii|t|%W@a#K>1_gPrisoners @yWar|Third %W@J|1949-08-12|#u||75:972|1950-10-21||1
geneva-iv|t|%W@a#K>1@6Civilian *.*kTime @yWar|Fourth %W@J|1949-08-12|#u||75:973|1950-10-21|5|1
protocol-i|t|@O=h>1_1@y@f~LConflicts (Protocol I)|=h@OI;@O=h>1_1@y@f~LConflicts|1977-06-08|#u||1125:17512|1978-12-07||1
protocol-ii|t|@O=h>1_1@yNon-International ~LConflicts (Protocol II)|=h@OII;@O=h>1_1@yNon-International ~LConflicts|1977-06-08|#u||1125:17513|1978-12-07||1
protocol-iii|t|@O=h>1+m@x#)@kAdoption @yan =hDistinctive Emblem (Protocol III)|=h@OIII|2005-12-08|#u||2404:43425|2007-01-14||
hague-1907|t|Hague @arespecting @kLaws @xCustoms @yWar %uLand|Regulations annexed >1Hague @aIV|1907-10-18|The Hague|||1910-01-26||
refugees|t|@a>cRefugees|1951 @a>cRefugees;1951 Refugee @J;Refugee @J;1951 @J|1951-07-28|#u||189:2545|1954-04-22|40|1
+/|t|@O>cRefugees|1967 @O>cRefugees;1967 @Othereto;1967 */|1967-01-31|@v||606:8791|1967-10-04||
+[|t|@a>cStateless Persons|1954 @a>cStateless Persons|1954-09-28|@v||360:5158|1960-06-06||
^w|t|%vReduction @yStatelessness|1961 %vReduction @yStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
slavery-1926|t|Slavery @J|1926 Slavery @J|1926-09-25|#u|||1927-03-09||
slavery-protocol|t|@Oamending @kSlavery @asigned at %W%u25 September 1926||1953-12-07|@v|A/RES/794(VIII)|182:2422|1953-12-07||
slavery-amended|t|Slavery @asigned at %W%u25 September 1926 @xamended by @k*/||1953-12-07|@v||212:2861|1955-07-07||
*e|t|Supplementary %vAbolition @ySlavery, @kSlave Trade, @xInstitutions @xPractices Similar *mSlavery|1956 Supplementary @J|1956-09-07|#u||266:3822|1957-04-30||
&1|t|%v%3%h@yWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*l|t|%vNationality @yMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
*2|t|#CConsent *mMarriage, Minimum Age @XMarriage @xRegistration @yMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%v_0Racial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @H|660:9464|1969-01-04|54|1
icescr|t|@fCovenant %uEconomic, +!@x%"<.|ICESCR|1966-12-16|@v|^8|993:14531|1976-01-03||
iccpr|t|+A<.|ICCPR|1966-12-16|@v|^8|999:14668|1976-03-23||
covenants|t|@fCovenants %u&t<.|@f&t%hCovenants|1966-12-16|@v|^8|||24|
iccpr-op1|t|%l@k+A<.|First %l@k+A<.|1966-12-16|@v|^8|999:14668|1976-03-23||
iccpr-op2|t|Second %l@k+ARights, aiming at @kabolition #zdeath penalty|Second %l@k+A<.|1989-12-15|@v|A/RES/44/128, @H|1642:14668|1991-07-11||
icescr-op|t|%l@k@fCovenant %uEconomic, +!@x%"<.||2008-12-10|@v|A/RES/63/117, @H|2922:14531|2013-05-05||
+4|t|%vNon-Applicability @yStatutory Limitations *mWar Crimes @xCrimes @.Humanity||1968-11-26|@v|A/RES/2391(XXIII), @H|754:10823|1970-11-11||
apartheid|t|@f%v^.@xPunishment #zCrime @yApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @H|1015:14861|1976-07-18||
>6|t|@f@a@.Apartheid *kSports||1985-12-10|@v|A/RES/40/64, @H|1500:25822|1988-04-03||
cedaw|t|%v_0<m@.Women|CEDAW|1979-12-18|@v|A/RES/34/180, @H|1249:20378|1981-09-03|79|1
cedaw-op|t|%l@k%v_0<m@.Women||1999-10-06|@v|A/RES/54/4, @H|2131:20378|2000-12-22||1
cat|t|@a@.*h|@a@.Torture|1984-12-10|@v|A/RES/39/46, @H|1465:24841|1987-06-26|13|1
opcat|t|%l@k@a@.*h|%l@k@a@.Torture;OPCAT|2002-12-18|@v|A/RES/57/199, @H|2375:24841|2006-06-22|4|1
crc|t|%v%h#zChild|CRC|1989-11-20|@v|A/RES/44/25, @H|1577:27531|1990-09-02|138|1
crc-opac|t|%l@k%v%h#zChild @2involvement @ychildren *karmed conflict|Optional @O@2involvement @ychildren *karmed conflict|2000-05-25|@v|A/RES/54/263, &hI|2173:27531|2002-02-12||1
crc-opsc|t|%l@k%v%h#zChild @2sale @ychildren, child ~2@xchild pornography|Optional @O@2sale @ychildren, child ~2@xchild pornography|2000-05-25|@v|A/RES/54/263, &hII|2171:27531|2002-01-18||1
crc-opic|t|%l@k%v%h#zChild %ua communications procedure||2011-12-19|@v|A/RES/66/138, @H|2983:27531|2014-04-14||1
<s|t|@f%v@6@k%h@yAll Migrant Workers @xMembers @y</Families||1990-12-18|@v|A/RES/45/158, @H|2220:39481|2003-07-01|8|1
crpd|t|%v%h@y*.with Disabilities|CRPD|2006-12-13|@v|A/RES/61/106, &hI|2515:44910|2008-05-03|62|1
crpd-op|t|%l@k%v%h@y*.with Disabilities||2006-12-13|@v|A/RES/61/106, &hII|2518:44910|2008-05-03||1
&U|t|@f_2@6All *.from Enforced Disappearance||2006-12-20|@v|A/RES/61/177, @H|2716:48088|2010-12-23|14|1
&m|t|@a@.<m*kEducation||1960-12-14|<-||429:6193|1962-05-22||1
untoc|t|*c|Organized Crime @J;Palermo @J|2000-11-15|@v|A/RES/55/25, &hI|2225:39574|2003-09-29|42|1
*E|t|@O*mPrevent, Suppress @xPunish %,Persons, Especially Women @xChildren, supplementing @k*c|%,*.*/;@O*mPrevent, Suppress @xPunish %,Persons, Especially Women @xChildren;Palermo */|2000-11-15|@v|A/RES/55/25, &hII|2237:39574|2003-12-25|4|1
+L|t|@O@.@kSmuggling @yMigrants by Land, Sea @xAir, supplementing @k*c|@O@.@kSmuggling @yMigrants by Land, Sea @xAir;Smuggling @yMigrants */|2000-11-15|@v|A/RES/55/25, &hIII|2241:39574|2004-01-28|5|1
+)|t|@O@.@k<B</Parts @xComponents @xAmmunition, supplementing @k*c|Firearms */;@O@.@k<B</Parts @xComponents @xAmmunition|2001-05-31|@v|A/RES/55/255, @H|2326:39574|2005-07-03|7|1
uncac|t|@s@a@.Corruption|@a@.Corruption;UNCAC|2003-10-31|@v|A/RES/58/4, @H|2349:42146|2005-12-14|31|1
cybercrime|t|@s@a@.Cybercrime; Strengthening @f&M@XCombating Certain Crimes Committed by Means @yInformation @xCommunications Technology Systems @x%YSharing @yEvidence *kElectronic Form @ySerious Crimes|@s@a@.Cybercrime|2024-12-24|@v|A/RES/79/243, @H||||
+?|t|Single #C^Q@y1961|Single #CNarcotic Drugs, 1961;1961 Single @J|1961-03-30|@v||520:7515|1964-12-13||
%?|t|Single #C^Q@y1961 as amended by @k1972 */|Single #C^Q@y1961 as amended by @k@O@y25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
_h|t|#CPsychotropic Substances @y1971|#CPsychotropic Substances|1971-02-21|*i||1019:14956|1976-08-16||
^:|t|@s@a@.Illicit Traffic *k^Q@xPsychotropic Substances @y1988|@s@a@.Illicit Traffic *k^Q@xPsychotropic Substances;1988 @J|1988-12-20|*i||1582:27627|1990-11-11||
>B|t|%v%O@xPunishment @yCrimes @.Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @H|1035:15410|1977-02-20||
hostages|t|@f@a@.@kTaking @yHostages||1979-12-17|@v|A/RES/34/146, @H|1316:21931|1983-06-03||
~E|t|@f@a@.@kRecruitment, Use, _H@xTraining @yMercenaries||1989-12-04|@v|A/RES/44/34, @H|2163:37789|2001-10-20|7|1
un-safety|t|%vSafety @y@s@xAssociated Personnel||1994-12-09|@v|A/RES/49/59, @H|2051:35457|1999-01-15|12|1
_l|t|%l@k%vSafety @y@s@xAssociated Personnel||2005-12-08|@v|A/RES/60/42, @H|2689:35457|2010-08-19||
+N|t|@f_2^.@yTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @H|2149:37517|2001-05-23|8|1
*7|t|@f_2^.#z_H@yTerrorism||1999-12-09|@v|A/RES/54/109, @H|2178:38349|2002-04-10||
+.|t|@f_2^.@yActs @y&LTerrorism||2005-04-13|@v|A/RES/59/290, @H|2445:44004|2007-07-07|19|1
=Q|t|%vPhysical @6&LMaterial|%vPhysical @6&LMaterial @x&LFacilities|1979-10-26|*i||1456:24631|1987-02-08||
tokyo-1963|t|#COffences @xCertain Other Acts Committed %uBoard Aircraft|Tokyo @J|1963-09-14|Tokyo||704:10106|1969-12-04||
hague-1970|t|@a%aSeizure @yAircraft||1970-12-16|The Hague||860:12325|1971-10-14||
^t|t|@a&CCivil Aviation||1971-09-23|_J||974:14118|1973-01-26||
>x|t|@O%aActs @yViolence at Airports Serving @fCivil Aviation||1988-02-24|_J||1589:14118|1989-08-06||
+I|t|%vMarking @yPlastic Explosives %YPurpose @yDetection||1991-03-01|_J||2122:36984|1998-06-21||
sua|t|@a&C<XNavigation|SUA @J|1988-03-10|^R||1678:29004|1992-03-01|7|1
~4|t|@O&C+g||1988-03-10|^R||1678:29004|1992-03-01||1
_i|t|Rome Statute #z@f+UCourt|Rome Statute|1998-07-17|^R||2187:38544|2002-07-01|29|1
>r|t|@5@2*0#z@f+UCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|<:#CDiplomatic Relations||1961-04-18|*i||500:7310|1964-04-24|7|1
vccr|t|<:#CConsular Relations||1963-04-24|*i||596:8638|1967-03-19|24|1
^c|t|#CSpecial Missions||1969-12-08|@v|A/RES/2530(XXIV), @H|1400:23431|1985-06-21||
vclt|t|<:%vLaw @yTreaties||1969-05-23|*i||1155:18232|1980-01-27|2|1
vclt-io|t|<:%vLaw @yTreaties between +"@x@fOrganizations or between @fOrganizations||1986-03-21|*i|||||
<a|t|<:#CSuccession @y+"*krespect @yTreaties||1978-08-23|*i||1946:33356|1996-11-06||
%:|t|@s#CJurisdictional Immunities @y+"@x</Property||2004-12-02|@v|A/RES/59/38, @H||||
_)|t|<:%vRepresentation @y+"*k</Relations with @fOrganizations @ya +qCharacter||1975-03-14|*i|||||
unclos|t|@s%vLaw #zSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
part-xi|t|@5#)@k%)@yPart XI #z@s%vLaw #zSea @y10 December 1982|Part XI %r|1994-07-28|@v|A/RES/48/263, @H|1836:31364|1996-07-28||1
fish-stocks|t|@5%Y%)#zProvisions #z@s%vLaw #zSea @y10 December 1982 #)@k&3@x+i@yStraddling Fish Stocks @xHighly Migratory Fish Stocks|@sFish Stocks %r;Fish Stocks %r|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@5under @k@s%vLaw #zSea @2&3@x#(^SMarine Biological Diversity @yAreas beyond National Jurisdiction|BBNJ %r|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
>"|t|@5@2*0#z@fTribunal %YLaw #zSea||1997-05-23|@v||2167:37925|2001-12-30||1
_X|t|@O@2*0#z@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
high-seas|t|%vHigh Seas||1958-04-29|#u||450:6465|1962-09-30||
>g|t|%vContinental Shelf||1958-04-29|#u||499:7302|1964-06-10||
^1|t|%vTerritorial Sea @x@kContiguous Zone||1958-04-29|#u||516:7477|1964-09-10||
=q|t|@5*mPromote Compliance with @f&3@x+i=Iby ~]Vessels @2High Seas|Compliance %r|1993-11-24|^R||2221:39486|2003-04-24|2|1
=:|t|@5%uPort State =I*mPrevent, Deter @xEliminate =Z|Port State =I%r|2009-11-22|^R||3161:54133|2016-06-05||1
solas|t|@f_2Safety @yLife at Sea, 1974|@f_2Safety @yLife at Sea|1974-11-01|London||1184:18961|1980-05-25|9|1
marpol|t|@f_2%O@yPollution from Ships, 1973, as modified by @k@O@y1978 relating thereto|@f_2%O@yPollution from Ships;MARPOL @J|1978-02-17|London||1340:22484|1983-10-02||1
^u|t|@f#C<XSearch @xRescue, 1979|@f#C<XSearch @xRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|@f#C%2@XSeafarers, 1978|@f#C%2@XSeafarers|1978-07-07|London||1361:23001|1984-04-28|3|1
&/|t|#CFacilitation @y@f<XTraffic||1965-04-09|London||591:8564|1967-03-05|7|1
_V|t|%v@f<XOrganization||1948-03-06|#u||289:4214|1958-03-17||
mlc|t|<XLabour #p2006|<XLabour @J|2006-02-23|#u||2952:51299|2013-08-20||1
*8|t|%v@6@kUnderwater %"Heritage||2001-11-02|<-||2562:45694|2009-01-02|6|1
~U|t|@f_2<)@x+i@yShips’ Ballast Water @xSediments||2004-02-13|London|||2017-09-08||
~9|t|Nairobi @f%vRemoval @yWrecks||2007-05-18|Nairobi|||2015-04-14||
hong-kong|t|Hong Kong @f_2Safe @xEnvironmentally Sound Recycling @yShips||2009-05-15|Hong Kong, China|||2025-06-26||
>v|t|%v%O@yMarine Pollution by Dumping @yWastes ^CMatter|London @J|1972-12-29|London, Mexico City, Moscow @x>4||1046:15749|1975-08-30||
ospar|t|_2@6@kMarine Environment #zNorth-East Atlantic|OSPAR @J|1992-09-22|<-||2354:42279|1998-03-25|8|1
npt|t|*U@2Non-Proliferation @y&LWeapons|Non-Proliferation ~P;&LNon-Proliferation ~P;NPT|1968-07-01|%P|A/RES/2373(XXII), @H|729:10485|1970-03-05|81|1
ctbt|t|Comprehensive Nuclear-Test-Ban ~P|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|*U@2+p@y&LWeapons||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|*UBanning &LWeapon Tests ^BAtmosphere, *kOuter Space @xunder Water|Partial Test-Ban ~P|1963-08-05|Moscow||480:6964|1963-10-10||
seabed-arms|t|*U@2+p#zEmplacement @y&L^H^C^H@yMass Destruction @2Seabed @x@kOcean Floor @x^BSubsoil Thereof||1971-02-11|%P|A/RES/2660(XXV), @H|955:13678|1972-05-18||
enmod|t|%v+p@yMilitary or Any Other Hostile ^SEnvironmental Modification Techniques||1976-12-10|@v|A/RES/31/72, @H|1108:17119|1978-10-05||
bwc|t|%v+p#zDevelopment, Production @xStockpiling @yBacteriological (Biological) @xToxin ^H@x%u</Destruction|Biological ^H@J;Biological @xToxin ^H@J|1972-04-10|%P|A/RES/2826(XXVI), @H|1015:14860|1975-03-26|23|1
=t|t|@O%Y+p#zUse *kWar @yAsphyxiating, Poisonous or Other Gases, @x@yBacteriological Methods @yWarfare|1925 %W*/;%W@O@y1925|1925-06-17|#u|||1928-02-08||
cwc|t|%v+p#zDevelopment, Production, Stockpiling @x^SChemical ^H@x%u</Destruction|Chemical ^H@J|1992-09-03|#u||1974:33757|1997-04-29|13|1
ccw|t|#CProhibitions or Restrictions @2^SCertain Conventional ^HWhich May Be Deemed *mBe Excessively Injurious or *mHave Indiscriminate Effects|#CCertain Conventional Weapons|1980-10-10|#u||1342:22495|1983-12-02|17|1
_Q|t|@O%uProhibitions or Restrictions @2^SMines, Booby-Traps ^CDevices as amended %u3 May 1996|Amended @OII|1996-05-03|#u||2048:22495|1998-12-03||1
ccw-v|t|@O%uExplosive Remnants @yWar|@OV|2003-11-28|#u||2399:22495|2006-11-12||1
mine-ban|t|%v+p#zUse, Stockpiling, Production @xTransfer @yAnti-Personnel Mines @x%u</Destruction|Anti-Personnel Mine Ban @J;Mine Ban @J;Ottawa @J|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
cluster|t|#CCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms Trade ~P||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~G|t|*U%u@,_fActivities @y+"~QSpace, including @kMoon ^CCelestial Bodies|Outer Space ~P|1967-01-27|%P|A/RES/2222(XXI), @H|610:8843|1967-10-10|32|1
+:|t|@5@2Rescue @yAstronauts, @kReturn @yAstronauts @x@kReturn @yObjects Launched into Outer Space||1968-04-22|%P|A/RES/2345(XXII), @H|672:9574|1968-12-03||
<w|t|#C@fLiability @XDamage Caused by Space Objects||1972-03-29|%P|A/RES/2777(XXVI), @H|961:13810|1972-09-01||
+M|t|#CRegistration @yObjects Launched into Outer Space||1974-11-12|@v|A/RES/3235(XXIX), @H|1023:15020|1976-09-15||
moon|t|@5_fActivities @y+"@2Moon ^CCelestial Bodies|Moon %r|1979-12-05|@v|A/RES/34/68, @H|1363:23002|1984-07-11||
antarctic|t|Antarctic ~P||1959-12-01|>4||402:5778|1961-06-23|15|1
tlatelolco|t|*U%Y+p@y&L^H*kLatin America @x@kCaribbean|*U@yTlatelolco|1967-02-14|Mexico City||634:9068|1969-04-25||1
rarotonga|t|South Pacific &LFree Zone ~P|*U@yRarotonga|1985-08-06|Rarotonga||1445:24592|1986-12-11||
bangkok|t|*U@2South-East Asia Nuclear-Weapon-Free Zone|*U@yBangkok;Bangkok ~P|1995-12-15|Bangkok||1981:33873|1997-03-27|30|1
pelindaba|t|=iNuclear-Weapon-Free Zone ~P|*U@yPelindaba;Pelindaba ~P|1996-04-11|Cairo|A/50/426, @H||2009-07-15||
^v|t|*U%ua Nuclear-Weapon-Free Zone *kCentral Asia|*U@ySemipalatinsk|2006-09-08|Semipalatinsk||2970:51633|2009-03-21|24|1
unfccc|t|@s_B|_B;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|Kyoto @O>1@s_B|Kyoto */|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
<t|t|Paris @5adopted under @k@s_B|Paris %r|2015-12-12|<-|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @H|3156:54113|2016-11-04|91|
cbd|t|<6|@s<6|1992-06-05|_Y||1760:30619|1993-12-29|72|1
*X|t|+n@O%uBiosafety >1<6|+n@O%uBiosafety;+n*/|2000-01-29|_J||2226:30619|2003-09-11|6|1
nagoya|t|Nagoya @O%u~:Genetic Resources @x@kFair @xEquitable Sharing @yBenefits Arising from </Utilization >1<6|Nagoya @O%u~:Genetic Resources @x@kFair @xEquitable Sharing @yBenefits Arising from </Utilization;Nagoya */|2010-10-29|Nagoya||3008:30619|2014-10-12|7|
unccd|t|@s@a*mCombat Desertification *kThose Countries Experiencing Serious Drought and/or Desertification, Particularly *kAfrica|@s@a*mCombat Desertification;@a*mCombat Desertification|1994-10-14|<-||1954:33480|1996-12-26|43|1
_m|t|<:_2@6@kOzone Layer||1985-03-22|*i||1513:26164|1988-09-22||
>y|t|Montreal @O%uSubstances that Deplete @kOzone Layer|Montreal */|1987-09-16|_J||1522:26369|1989-01-01||
basel|t|Basel %v<)@y_LMovements @yHazardous Wastes @x</Disposal|Basel @J|1989-03-22|Basel||1673:28911|1992-05-05|8|1
rotterdam|t|Rotterdam %vPrior Informed Consent Procedure @XCertain Hazardous Chemicals @xPesticides *k@fTrade|Rotterdam @J|1998-09-10|Rotterdam||2244:39973|2004-02-24||
>F|t|Stockholm #CPersistent Organic Pollutants|Stockholm @J|2001-05-22|Stockholm||2256:40214|2004-05-17|2|1
minamata|t|Minamata #CMercury|Minamata @J|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|#C@fTrade *kEndangered Species @yWild Fauna @xFlora|CITES|1973-03-03|>4||993:14537|1975-07-01|27|1
cms|t|%v&3@yMigratory Species @yWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|#CWetlands @y@fImportance especially as Waterfowl Habitat|Ramsar @J|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@5@2&3@yAlbatrosses @xPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako %vBan #zImport into Africa @x@k<)@y_LMovement @x+i@yHazardous Wastes within Africa|Bamako @J|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
=!|t|_2^n%U#zMarine Environment #zWider Caribbean Region|+n@J|1983-03-24|+n@dIndias||1506:25974|1986-10-11||1
alps|t|%v@6@kAlps|Alpine @J|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
_n|t|%vLaw #zNon-navigational Uses @y@fWatercourses|Watercourses @J|1997-05-21|@v|A/RES/51/229, @H||2014-08-17||
water|t|%v^n^S_LWatercourses @x@fLakes|Water @J|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|#C~:Information, Public Participation *kDecision-making @x~:=k*kEnvironmental Matters|Aarhus @J|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|#CEnvironmental Impact Assessment *ka _LContext|Espoo @J|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|#CLong-range _LAir Pollution||1979-11-13|#u||1302:21623|1983-03-16||
escazu|t|Regional @5%u~:Information, Public Participation @x=k*kEnvironmental Matters *kLatin America @x@kCaribbean|Escazú %r|2018-03-04|Escazú|||2021-04-22||
~1|t|@f*U%uPlant Genetic Resources @XFood @xAgriculture||2001-11-03|^R||2400:43345|2004-06-29||
>:|t|@fPlant Protection @J||1951-12-06|^R||150:1963|1952-04-03||
>A|t|#C&LSafety||1994-06-17|*i||1963:33545|1996-10-24||
*D|t|#CEarly Notification @ya &LAccident||1986-09-26|*i||1439:24404|1986-10-27||
+H|t|#CAssistance ^BCase @ya &LAccident or Radiological Emergency||1986-09-26|*i||1457:24643|1987-02-26||
spent-fuel|t|Joint %vSafety @ySpent Fuel +i@x@2Safety @yRadioactive Waste Management||1997-09-05|*i||2153:37605|2001-06-18|6|1
iaea-statute|t|Statute #z@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
=1|t|~N#z*:Health Organization||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|*:Health %Q%w#CTobacco Control|WHO %w#CTobacco Control;%w#CTobacco Control|2003-05-21|#u||2302:41032|2005-02-27|3|1
<c|t|~N#z@sEducational, Scientific @x%"Organization||1945-11-16|London||4:52|1946-11-04||
<S|t|~N#z@sIndustrial %UOrganization||1979-04-08|*i||1401:23432|1985-06-21||
chicago|t|#C@fCivil Aviation|Chicago @J|1944-12-07|Chicago||15:102|1947-04-04||
>K|t|_2@6@k*:%"@xNatural Heritage|@a^J@k@6@k*:%"@xNatural Heritage;*:Heritage @J|1972-11-16|<-||1037:15511|1975-12-17|2|1
+u|t|%vMeans @yProhibiting @xPreventing @kIllicit Import, Export @xTransfer @yOwnership @y%"Property||1970-11-14|<-||823:11806|1972-04-24|2|1
&S|t|_2@6%"Property ^BEvent @y~LConflict||1954-05-14|The Hague||249:3511|1956-08-07|2|1
+v|t|Second @O>1Hague @a@y1954 %Y@6%"Property ^BEvent @y~LConflict||1999-03-26|The Hague||2253:3511|2004-03-09||1
*3|t|_2Safeguarding #zIntangible %"Heritage||2003-10-17|<-||2368:42671|2006-04-20||
*v|t|%v^nPromotion #zDiversity @y%"Expressions||2005-10-20|<-||2440:43977|2007-03-18|8|1
~7|t|UNIDROIT #CStolen or Illegally Exported %"Objects|#CStolen or Illegally Exported %"Objects|1995-06-24|^R||2421:43718|1998-07-01||
doping|t|@f@a@.Doping *kSport||2005-10-19|<-||2419:43649|2007-02-01|3|1
~0|t|Marrakesh *U*mFacilitate ~:Published Works @X*.Who Are Blind, Visually Impaired, or Otherwise Print Disabled|Marrakesh ~P|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
tampere|t|Tampere %vProvision @yTelecommunication Resources @XDisaster Mitigation @xRelief Operations|Tampere @J|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>E|t|#CRoad Traffic|~-#CRoad Traffic|1949-09-19|#u||125:1671|1952-03-26|1|1
tir|t|Customs %v@fTransport @yGoods under Cover @yTIR Carnets|TIR @J|1975-11-14|#u||1079:16510|1978-03-20||1
~u|t|@f%vHarmonization @yFrontier Controls @yGoods||1982-10-21|#u||1409:23583|1985-10-15|1|1
~5|t|#CTransit Trade @yLand-locked States||1965-07-08|@v||597:8641|1967-06-09||
*s|t|%vRecognition @xEnforcement @yForeign Arbitral Awards|New York @J|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@s#CContracts %Y@fSale @yGoods||1980-04-11|*i||1489:25567|1988-01-01||
*j|t|@s%v^SElectronic Communications *k@fContracts||2005-11-23|@v|A/RES/60/21, @H|2898:50525|2013-03-01|1|1
^0|t|@s#CContracts %Y@fCarriage @yGoods Wholly or Partly by Sea|Rotterdam Rules|2008-12-11|@v|A/RES/63/122, @H||||
+G|t|@s#CTransparency *kTreaty-based Investor-State Arbitration|Mauritius #CTransparency|2014-12-10|@v|A/RES/69/116, @H||2017-10-18||
=]|t|@s#C@fSettlement Agreements Resulting from Mediation|Singapore #CMediation|2018-12-20|@v|A/RES/73/198, @H||2020-09-12||
=,|t|@s%v@fEffects @yJudicial Sales @yShips|_F%vJudicial Sale @yShips|2022-12-07|@v|A/RES/77/100, @H||||
upeace|t|@f@5%YEstablishment #zUniversity @XPeace||1980-12-05|@v|A/RES/35/55, @H|1223:19735|1981-04-07|1|1
ilo-29|t|>W1930 (No. 29)|>W1930|1930-06-28|#u||39:612|1932-05-01|1|
^X|t|@O@y2014 >1>W1930|2014 @O>1>W1930|2014-06-11|#u||3175:612|2016-11-09||1
ilo-87|t|Freedom @yAssociation @x@6@kRight *mOrganise #p1948 (No. 87)||1948-07-09|San Francisco||68:881|1950-07-04||
ilo-97|t|Migration @XEmployment @a(Revised), ~-(No. 97)||1949-07-01|#u||120:1616|1952-01-22|4|1
ilo-98|t|Right *mOrganise @xCollective Bargaining #p~-(No. 98)||1949-07-01|#u||96:1341|1951-07-18||
ilo-100|t|Equal Remuneration #p1951 (No. 100)||1951-06-29|#u||165:2181|1953-05-23||
ilo-102|t|+!Security (Minimum Standards) #p1952 (No. 102)||1952-06-28|#u||210:2838|1955-04-27||1
ilo-105|t|Abolition @y>W1957 (No. 105)||1957-06-25|#u||320:4648|1959-01-17||
ilo-111|t|<m(Employment @xOccupation) #p1958 (No. 111)||1958-06-25|#u||362:5181|1960-06-15||
ilo-138|t|Minimum Age #p1973 (No. 138)|Minimum Age #p1973|1973-06-26|#u||1015:14862|1976-06-19|3|1
ilo-169|t|Indigenous @xTribal Peoples #p1989 (No. 169)|Indigenous @xTribal Peoples #p1989|1989-06-27|#u||1650:28383|1991-09-05||1
ilo-182|t|Worst Forms @yChild Labour #p1999 (No. 182)|Worst Forms @yChild Labour #p1999|1999-06-17|#u||2133:37245|2000-11-19||
ilo-189|t|Domestic Workers #p2011 (No. 189)|Domestic Workers #p2011|2011-06-16|#u||2955:51379|2013-09-05|8|1
ilo-190|t|Violence @xHarassment #p2019 (No. 190)|Violence @xHarassment #p2019|2019-06-21|#u|||2021-06-25||
oau-refugees|t|%Q@y=iUnity @agoverning @kspecific aspects @yrefugee problems *kAfrica|@a_fSpecific Aspects @yRefugee Problems *kAfrica|1969-09-10|^y||1001:14691|1974-06-20||1
oau-mercenaries|t|%Q@y=iUnity _2elimination @ymercenarism *kAfrica||1977-07-03|Libreville||1490:25573|1985-04-22||1
kampala|t|=iUnion _2^nAssistance @yInternally Displaced *.*kAfrica|Kampala @J|2009-10-23|Kampala||3014:52375|2012-12-06||
<o|t|=i*q%u&t@xPeoples’ <.|Banjul Charter|1981-06-27|Nairobi||1520:26363|1986-10-21||
^o|t|=i*q@2%h@xWelfare #zChild||1990-07-11|^y|||1999-11-29||
maputo|t|@O>1=i*q%u&t@xPeoples’ %h@2%h@yWomen *kAfrica|Maputo */|2003-07-11|Maputo||3268:26363|2005-11-25||
au-act|t|Constitutive Act #z=iUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|_2@6&t%h@xFundamental Freedoms|European #C&t<.|1950-11-04|^R||213:2889|1953-09-03||
achr|t|American #C&t<.|Pact @ySan José|1969-11-22|San José||1144:17955|1978-07-18||
=)|t|Council @yEurope #Cpreventing @xcombating <1@.women @xdomestic violence||2011-05-11|Istanbul|||2014-08-01||
budapest|t|Council @yEurope #CCybercrime|Budapest @J|2001-11-23|Budapest||2296:40916|2004-07-01||
^V|t|Council @yEurope #C#U@.%,&tBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|Inter-American %vPrevention, Punishment @xEradication @yViolence @.Women|@a@yBelém do Pará|1994-06-09|Belém do Pará|||1995-03-05||
bern|t|%v&3@yEuropean Wildlife @xNatural Habitats|Bern @J|1979-09-19|Bern||1284:21159|1982-06-01||
=K|t|*q#zLeague @yArab States|Pact #zLeague @yArab States|1945-03-22|Cairo||70:241|1945-05-11|3|1
~S|t|*q#zAssociation @ySoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|*U@yAmity @x&M*kSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
gcc-charter|t|*q#z&MCouncil %YArab +"#zGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@5@2Status @xFunctions #z@fCommission %uMissing Persons||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|_2@fCouncil %YExploration #zSea||1964-09-12|Copenhagen||652:9344|1968-07-22||1
seafo|t|%v&3@x+i@yFishery Resources ^BSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^U|t|%vCivil Aspects @y@fChild Abduction|Hague %vCivil Aspects @y@fChild Abduction|1980-10-25|The Hague||1343:22514|1983-12-01||
+1|t|#C@6Children @x&M*kRespect @yIntercountry Adoption|Hague #C@6Children @x&M*kRespect @yIntercountry Adoption|1993-05-29|The Hague||1870:31922|1995-05-01||
_4|t|%vRecovery Abroad @yMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@fHealth Regulations (2005)|@fHealth Regulations|2005-05-23|#u||2509:44861|2007-06-15|28|
udhr|i|+q@q@y&t<.||1948-12-10|<-|A/RES/217(III)|||138|
>h|i|<"Granting @yIndependence *mColonial Countries @xPeoples||1960-12-14||A/RES/1514(XV)|||87|
+w|i|*J@,@y@fLaw ^JFriendly Relations @x&Mamong +"*kaccordance with @k*q&e|*J@,@y@fLaw ^JFriendly Relations @xCo-operation among +"*kaccordance with @k*q&e;*JFriendly Relations|1970-10-24||A/RES/2625(XXV), @H||||
permanent-sovereignty|i|*JPermanent Sovereignty over Natural Resources||1962-12-14||A/RES/1803(XVII)||||
#[|i|@s<"_0Racial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
+'|i|@q#z%h#zChild||1959-11-20||A/RES/1386(XIV)||||
+]|i|<"*d<m@.Women||1967-11-07||A/RES/2263(XXII)||||
<Q|i|*JTerritorial Asylum||1967-12-14||A/RES/2312(XXII)||||
>,|i|<"Inadmissibility @yIntervention ^BDomestic Affairs @y+"@x@k@6</Independence @xSovereignty||1965-12-21||A/RES/2131(XX)||||
+3|i|<"Inadmissibility @yIntervention @xInterference ^BInternal Affairs @yStates||1981-12-09||A/RES/36/103, @H||||
<v|i|*J+!Progress @x#3||1969-12-11||A/RES/2542(XXIV)||||
+y|i|<"Strengthening @y@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<P|i|@q@y@,_fSea-Bed @x@kOcean Floor, @x@kSubsoil Thereof, beyond @kLimits @yNational Jurisdiction||1970-12-17||A/RES/2749(XXV)||||
aggression|i|Definition @yAggression||1974-12-14||A/RES/3314(XXIX), @H||||
=P|i|<"Establishment @ya New @fEconomic Order||1974-05-01||A/RES/3201(S-VI)|||3|
_!|i|=5@2Establishment @ya New @fEconomic Order||1974-05-01||A/RES/3202(S-VI)||||
&F|i|*q@yEconomic %h@xDuties @yStates||1974-12-12||A/RES/3281(XXIX)||||
>9|i|<"%h@yDisabled Persons||1975-12-09||A/RES/3447(XXX)||||
<b|i|<"@6All *.from Being Subjected *m*h||1975-12-09||A/RES/3452(XXX), @H||||
*z|i|>Z@XLaw Enforcement Officials||1979-12-17||A/RES/34/169, @H|||11|
*x|i|<"_0Intolerance @x@y<mBased %uReligion or Belief||1981-11-25||A/RES/36/55|||7|
~y|i|Manila <"Peaceful Settlement @y@fDisputes||1982-11-15||A/RES/37/10, @H|||7|
_9|i|*:*q@XNature||1982-10-28||A/RES/37/7, @H||||
_6|i|@,@yMedical Ethics relevant >1Role @yHealth Personnel, particularly Physicians, ^B@6Prisoners @xDetainees @.*h||1982-12-18||A/RES/37/194, @H||||
>/|i|<"Right @yPeoples *mPeace||1984-11-12||A/RES/39/11, @H||||
*9|i|@q@yBasic @,@y=k@XVictims @yCrime @xAbuse @yPower||1985-11-29||A/RES/40/34, @H||||
~V|i|%.%YAdministration @yJuvenile =k(The _FRules)|%.%YAdministration @yJuvenile Justice;_FRules|1985-11-29||A/RES/40/33, @H||||
+F|i|Basic @,@2Independence #zJudiciary||1985-09-06|Milan|||||
+(|i|<"Right *m#3||1986-12-04||A/RES/41/128, @H|||28|
&H|i|*J+!@xLegal @,#)@k^nWelfare @yChildren, with Special Reference *mFoster Placement @xAdoption Nationally @xInternationally||1986-12-03||A/RES/41/85, @H||||
>-|i|<"Enhancement #zEffectiveness #zPrinciple @yRefraining from @kThreat or ^SForce *k@fRelations||1987-11-18||A/RES/42/22, @H||||
=r|i|Body @y@,%Y@6All *.under Any Form @yDetention or Imprisonment||1988-12-09||A/RES/43/173, @H||||
=(|i|<"%O@xRemoval @yDisputes @xSituations Which May Threaten @f~O@xSecurity @x@2Role #z@s*kthis Field||1988-12-05||A/RES/43/51, @H||||
tokyo-rules|i|%.@XNon-custodial =I(The Tokyo Rules)|%.@XNon-custodial Measures;Tokyo Rules|_C||A/RES/45/110, @H|||3|
=w|i|Basic @,%Y_gPrisoners||_C||A/RES/45/111, @H||||
>D|i|@s#9%Y%O@yJuvenile Delinquency (The Riyadh Guidelines)|@s#9%Y%O@yJuvenile Delinquency;Riyadh Guidelines|_C||A/RES/45/112, @H||||
havana-rules|i|@sRules %Y@6Juveniles Deprived @ytheir Liberty|Havana Rules|_C||A/RES/45/113, @H||||
>w|i|Model *U%uExtradition||_C||A/RES/45/116, @H||||
>)|i|Model *U%uMutual Assistance *k+UMatters||_C||A/RES/45/117, @H||||
<L|i|Basic @,@2Role @yLawyers||1990-09-07|Havana|||||
+J|i|#9@2Role @yProsecutors||1990-09-07|Havana|||||
_T|i|Basic @,@2^SForce @xFirearms by Law Enforcement Officials||1990-09-07|Havana|||||
&)|i|*:<"Survival, ^n%U@yChildren||1990-09-30|@v|||||
*P|i|@s@,@XOlder Persons||1991-12-16||A/RES/46/91, @H||||
_7|i|@,%Y@6*.with Mental Illness @x@kImprovement @yMental Health Care||1991-12-17||A/RES/46/119, @H||||
fact-finding|i|*JFact-finding by @k@s^BField #zMaintenance @y@f~O@xSecurity||1991-12-09||A/RES/46/59, @H||||
%/|i|<"@6All *.from Enforced Disappearance||1992-12-18||A/RES/47/133|||4|
&0|i|<"%h@y*.Belonging *mNational or Ethnic, Religious @xLinguistic Minorities||1992-12-18||A/RES/47/135, @H|||7|
>J|i|<"*dViolence @.Women||1993-12-20||A/RES/48/104|||10|
&T|i|Standard Rules @2Equalization @yOpportunities @X*.with Disabilities||1993-12-20||A/RES/48/96, @H||||
=R|i|@,>cNational Institutions %YPromotion @x@6&t%h(Paris Principles)|@,#)@kstatus @ynational institutions %Ypromotion @x@7@yhuman rights;Paris Principles|1993-12-20||A/RES/48/134, @H|||3|
*g|i|*J=I*mEliminate @fTerrorism||1994-12-09||A/RES/49/60, @H||||
&'|i|@q*mSupplement @k1994 *J=I*mEliminate @fTerrorism||1996-12-17||A/RES/51/210, @H||||
%6|i|<"Enhancement @y&M=bRegional Arrangements or Agencies ^BMaintenance @y@f~O@xSecurity||1994-12-09||A/RES/49/57, @H||||
=s|i|<"Occasion #zFiftieth Anniversary &e||1995-10-24||A/RES/50/6|||4|
<x|i|*:=5@XYouth|*:=5@XYouth >1Year 2000 @xBeyond|1995-12-14||A/RES/50/81, @H|||12|
&W|i|<"Right @xResponsibility @yIndividuals, Groups @xOrgans @ySociety *mPromote @xProtect Universally Recognized &t%h@xFundamental Freedoms|*J&t%hDefenders|1998-12-09||A/RES/53/144, @H||||
=L|i|@q@x=5%ua Culture @yPeace|*Ja Culture @yPeace|1999-09-13||A/RES/53/243|||10|
&Z|i|@sMillennium &r|Millennium &r|2000-09-08|@v|A/RES/55/2|||68|
hiv-2001|i|@q@yCommitment %uHIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @H|||2|
hiv-2006|i|%3*JHIV/AIDS||2006-06-02|@v|A/RES/60/262, @H||||
hiv-2011|i|%3*JHIV @xAIDS: Intensifying Our Efforts *mEliminate HIV @xAIDS||2011-06-10|@v|A/RES/65/277, @H||||
hiv-2016|i|%3*JHIV @xAIDS: On @kFast Track *mAccelerating @kFight @.HIV @x*mEnding @kAIDS Epidemic by 2030||2016-06-08|@v|A/RES/70/266, @H||||
hiv-2021|i|%3*JHIV @xAIDS: Ending Inequalities @xGetting %uTrack *mEnd AIDS by 2030||2021-06-08|@v|A/RES/75/284, @H||||
+O|i|A world fit @Xchildren||2002-05-10|@v|A/RES/S-27/2, @H||||
>z|i|@s<"New Partnership @XAfrica’s #3||2002-09-16|@v|A/RES/57/2||||
nepad|i|New Partnership @XAfrica’s #3|NEPAD|2001-07-11|Lusaka|A/57/304, @H|||28|
=d|i|2005 ~)Outcome||2005-09-16|@v|A/RES/60/1|||15|
>C|i|Basic @,@x#9@2Right *ma Remedy @xReparation @XVictims @yGross Violations @y@f&t%hLaw @xSerious Violations @y@fHumanitarian Law||2005-12-16||A/RES/60/147, @H||||
%4|i|@s*TCounter-Terrorism Strategy|*TCounter-Terrorism Strategy|2006-09-08||A/RES/60/288|||26|
hrc-institution|i|Institution-building #z@s&t%hCouncil||2007-06-18|#u|A/HRC/RES/5/1, @H||||
=u|i|>Z@XSpecial Procedures Mandate-holders #z&t%hCouncil||2007-06-18|#u|A/HRC/RES/5/2, @H||||
+x|i|@s<"%h@yIndigenous Peoples|UNDRIP|2007-09-13||A/RES/61/295, @H|||35|
<I|i|Non-legally binding instrument %uall types @yforests|@sforest instrument|2007-12-17||A/RES/62/98, @H||||
forests-plan|i|@sstrategic plan @Xforests 2017–2030|@sstrategic plan @Xforests, 2017–2030|2017-04-27||A/RES/71/285, @H||||
*O|i|#9%YAlternative Care @yChildren||2009-12-18||A/RES/64/142, @H||||
=U|i|@s*T#N@y#U*mCombat %,Persons||2010-07-30||A/RES/64/293|||34|
^p|i|@sRules %Y_gWomen Prisoners @xNon-custodial =I@XWomen Offenders (the Bangkok Rules)|@sRules %Y_gWomen Prisoners @xNon-custodial =I@XWomen Offenders;Bangkok Rules|2010-12-21||A/RES/65/229, @H|||13|
=4|i|Updated Model Strategies @xPractical =I@2*dViolence @.Women ^BField @yCrime %O@x+UJustice||2010-12-21||A/RES/65/228, @H||||
salvador|i|Salvador *JComprehensive Strategies @X*TChallenges: Crime %O@x+U=kSystems @x</%U*ka Changing World||2010-04-19|Salvador|A/RES/65/230, @H||||
ncd-2011|i|%3@q#z~kMeeting %e@2%O@x<)@yNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @H||||
&X|i|@s*J&t%hEducation @xTraining||2011-12-19||A/RES/66/137, @H||||
>m|i|The future we want||2012-06-22|_Y|A/RES/66/288, @H||||
legal-aid|i|@s@,@x#9%u~:Legal Aid *k+U=kSystems||2012-12-20||A/RES/67/187, @H|||10|
^a|i|@q#z~kMeeting %e@2Rule @yLaw at @kNational @x@fLevels||2012-09-24|@v|A/RES/67/1||||
_8|i|@q#z~kDialogue %u@fMigration @x#3||2013-10-03|@v|A/RES/68/4||||
<K|i|Outcome <Y#zhigh-level plenary meeting %eknown as @k*:<gIndigenous Peoples||2014-09-22|@v|A/RES/69/2||||
~3|i|SIDS Accelerated Modalities @y#U(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @H|||18|
vienna-declaration-lldc|i|<:@q@x<:=5@X%X%YDecade 2014–2024||2014-11-05|*i|A/RES/69/137||||
=W|i|<:=5@X%X%YDecade 2014–2024|<:@G=g|2014-11-05|*i|A/RES/69/137, &hII|||2|
&I|i|@sModel Strategies @xPractical =I@2*dViolence @.Children ^BField @yCrime %O@x+UJustice||2014-12-18||A/RES/69/194, @H|||5|
&J|i|@f#9@XCrime %O@x+U=kResponses with Respect *m%,%"Property ^CRelated Offences||2014-12-18||A/RES/69/196, @H|||8|
+K|i|Sendai &r||2015-03-18|Sendai|A/RES/69/283, &hI|||7|
=T|i|Sendai %w@XDisaster Risk Reduction 2015–2030|Sendai Framework|2015-03-18|Sendai|A/RES/69/283, &hII|||93|
~r|i|Addis Ababa #U%z#zThird @f<g_H@X#3|Addis Ababa #UAgenda|2015-07-27||A/RES/69/313, @H|||106|
~s|i|Transforming our world: @k2030 %z@X#(#3|2030 %z@X#(#3;2030 Agenda|2015-09-25|@v|A/RES/70/1|||643|
doha-crime|i|=3*JIntegrating Crime %O@x+U=kinto @kWider @s%z*mAddress +!@xEconomic Challenges @x*mPromote @kRule @yLaw at @kNational @x@fLevels, @xPublic Participation||2015-12-17||A/RES/70/174, @H|||6|
^s|i|%.%Y_gPrisoners (the Nelson Mandela Rules)|%.%Y_gPrisoners;Nelson Mandela Rules|2015-12-17||A/RES/70/175, @H|||32|
wsis-review|i|Outcome <Y#z%y%e@2overall review #zimplementation #zoutcomes #z~)@2Information Society||2015-12-16|@v|A/RES/70/125||||
drug-2016|i|Our joint commitment *meffectively addressing @xcountering @kworld drug problem||2016-04-19|@v|A/RES/S-30/1, @H||||
*B|i|New York @q@XRefugees @xMigrants||2016-09-19|@v|A/RES/71/1|||9|
amr-2016|i|#q#z%y%e%uantimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
peace-right|i|<"Right *mPeace||2016-12-19||A/RES/71/189, @H||||
=O|i|New Urban Agenda||2016-10-20|Quito|A/RES/71/256, @H|||16|
_"|i|Our ocean, our future: call @Xaction||2017-07-06|@v|A/RES/71/312, @H||||
trafficking-2017|i|#q@2implementation #z@s*T#N@y#U*mCombat %,Persons||2017-09-27|@v|A/RES/72/1||||
_5|i|#qadopted at @kNelson Mandela ~OSummit||2018-09-24|@v|A/RES/73/1||||
ncd-2018|i|#q#zthird %y%e@2prevention @xcontrol @ynon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
>I|i|#q#z%y%e@2fight @.tuberculosis||2018-10-10|@v|A/RES/73/3||||
peasants|i|@s<"%h@yPeasants ^CPeople Working *kRural Areas||2018-12-17||A/RES/73/165, @H||||
+-|i|*TCompact @XSafe, Orderly @xRegular Migration|*TCompact %uMigration;Marrakech Compact %uMigration|2018-12-10|Marrakech|A/RES/73/195, @H|||43|
=S|i|*TCompact %uRefugees||2018-12-17||A/73/12(PartII)||||
<]|i|^moutcome <Y#zsecond ~k@s<gSouth-South Cooperation||2019-03-22|Buenos Aires|A/RES/73/291, @H||||
uhc-2019|i|#q#z%y%uuniversal health coverage||2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#q#zhigh-level political forum %usustainable development convened under @kauspices #zGeneral Assembly||2019-10-15|@v|A/RES/74/4, @H||||
un75|i|<"commemoration #zseventy-fifth anniversary &e||2020-09-21|@v|A/RES/75/1||||
corruption-2021|i|Our common commitment *meffectively addressing challenges @ximplementing measures *mprevent @xcombat corruption @xstrengthen @9cooperation||2021-06-02|@v|A/RES/S-32/1, @H||||
durban-2021|i|United @.racism, racial discrimination, xenophobia @xrelated intolerance||2021-09-22|@v|A/RES/76/1||||
space-2030|i|The “Space2030” Agenda: space as a driver @ysustainable development|“Space2030” Agenda|2021-10-25||A/RES/76/3||||
~x|i|Kyoto *JAdvancing Crime Prevention, +U=k@x@kRule @yLaw: Towards @kAchievement #z2030 %z@X#(#3|Kyoto &r|2021-03-07|Kyoto|A/RES/76/181, @H|||12|
>j|i|=3=5%YLeast Developed Countries|=3@G=g|2022-04-01||A/RES/76/258, @H|||26|
_'|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @H||||
_S|i|#q#z%y@2midterm review #zSendai %w@XDisaster Risk Reduction 2015–2030||2023-05-18|@v|A/RES/77/289, @H||||
sdg-2023|i|#q#zhigh-level political forum %usustainable development convened under @kauspices %e(Sustainable %UGoals Summit)||2023-09-29|@v|A/RES/78/1, @H||||
pandemic-2023|i|#q%e%y%upandemic prevention, preparedness @xresponse||2023-10-05|@v|A/RES/78/3, @H||||
tuberculosis-2023|i|#q#z%y@2fight @.tuberculosis||2023-10-05|@v|A/RES/78/5, @H||||
sids-2024|i|Antigua @xBarbuda %z@X<iStates: A Renewed @q@XResilient Prosperity|Antigua @xBarbuda %z@X<iStates|2024-07-16||A/RES/78/317, @H|||9|
*5|i|Pact %YFuture|The Pact %YFuture|2024-09-22|@v|A/RES/79/1|||21|
&V|i|*TDigital Compact||2024-09-22|@v|A/RES/79/1, &hI|||6|
_U|i|*JFuture Generations||2024-09-22|@v|A/RES/79/1, &hII|||3|
amr-2024|i|#q#z%y%uantimicrobial resistance||2024-10-07|@v|A/RES/79/2, @H||||
^T|i|Awaza =5@X%X%YDecade 2024–2034|Awaza @G=g;=5@X%X%YDecade 2024–2034|2024-12-24||A/RES/79/233, @H|||7|
sevilla|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @H|||2|
+5|i|@q#z@sConference @2&tEnvironment|Stockholm &r|1972-06-16|Stockholm|A/CONF.48/14/Rev.1||||
+6|i|+q<"Eradication @yHunger @xMalnutrition||1974-11-16|^R||||7|
>f|i|^m#N@y#U@XPromoting @xImplementing Technical &Mamong Developing Countries|^m#N=g|1978-09-12|Buenos Aires|||||
='|i|Final Document #zTenth Special Session #zGeneral Assembly||1978-06-30|@v|A/RES/S-10/2|||9|
<u|i|Rio *JEnvironment @x#3|Rio &r|1992-06-14|_Y|>TI||||
agenda-21|i|%z21||1992-06-14|_Y|>TII||||
>l|i|Non-legally Binding Authoritative Statement @y@,@Xa *TConsensus @2Management, &3@x#(%U@yAll Types @yForests||1992-06-14|_Y|>TIII||||
<?|i|@G%YFurther %)@y%z21||1997-06-28|@v|A/RES/S-19/2, @H||||
*!|i|<:@q@x@G=g||1993-06-25|*i|A/CONF.157/24(PartI), chap. III|||29|
+s|i|=5%Y#(%U@y<iStates|Barbados @G=g|1994-05-06|Bridgetown|A/CONF.167/9||||
yokohama|i|Yokohama Strategy @Xa Safer World: #9@XNatural Disaster Prevention, Preparedness @xMitigation @xits #N=g|Yokohama Strategy|1994-05-27|Yokohama|A/CONF.172/9||||
<p|i|=5#z@f<gPopulation @x#3||1994-09-13|Cairo|A/CONF.171/13||||
&Q|i|Copenhagen *J+!#3||1995-03-12|Copenhagen|A/CONF.166/9, &hI||||
*u|i|=5#z~)@X+!#3||1995-03-12|Copenhagen|A/CONF.166/9, &hII||||
beijing|i|_F@q@xPlatform @XAction||1995-09-15|=G|A/CONF.177/20/Rev.1||||
*V|i|_F&r||1995-09-15|=G|A/CONF.177/20/Rev.1, &hI|||4|
>7|i|_FPlatform @XAction||1995-09-15|=G|A/CONF.177/20/Rev.1, &hII||||
_O|i|Further actions @xinitiatives *mimplement @k_F@q@xPlatform @XAction||2000-06-10|@v|A/RES/S-23/3, @H||||
>p|i|Habitat Agenda||1996-06-14|Istanbul|A/CONF.165/14||||
<F|i|*JCities ^C&tSettlements ^BNew Millennium||2001-06-09|@v|A/RES/S-25/2, @H||||
<O|i|Rome *J*:Food Security||1996-11-13|^R|||||
&?|i|Rome *JNutrition|||^R||||9|
+t|i|=5=E2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+E|i|=5=E2011–2020|Istanbul =5=E2011–2020;Istanbul @G=g|2011-05-13|Istanbul|A/CONF.219/7, chap. II|||6|
small-arms|i|=5*mPrevent, Combat @xEradicate @kIllicit Trade *k_d^H*kAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
<R|i|@fInstrument *mEnable +"*mIdentify @xTrace, *ka Timely @xReliable Manner, Illicit _dWeapons|@fTracing Instrument|2005-12-08|||||2|
durban|i|Durban @q@x@G=g||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
monterrey|i|Monterrey Consensus #z@f<g_H@X#3|Monterrey Consensus|2002-03-22|Monterrey|A/CONF.198/11, *t1, @H||||
>i|i|=3*J_H@XDevelopment: outcome <Y#zFollow-up @f<g_H@X%U*mReview @k%)#zMonterrey Consensus|=3*J_H@X#3|2008-12-02|Doha|A/RES/63/239, @H||||
^r|i|Madrid @f#N@y#U%uAgeing, 2002|Madrid @f#N@y#U%uAgeing|2002-04-12|Madrid|A/CONF.197/9, *t1, &hII|||11|
<E|i|%3@q@x@kMadrid @f#N@y#U%uAgeing, 2002||2002-04-12|Madrid|A/CONF.197/9, *t1||||
&n|i|Johannesburg *J#(#3||2002-09-04|Johannesburg|A/CONF.199/20, *t1, @H||||
+,|i|#N@y%)#z~)%u#(%U(Johannesburg #N@yImplementation)|#N@y%)#z~)%u#(#3;Johannesburg #N@yImplementation|2002-09-04|Johannesburg|A/CONF.199/20, *t2, @H||||
>5|i|Almaty @G@yAction: Addressing @kSpecial Needs @y%Xwithin a New *T%w@XTransit Transport &M@XLandlocked @xTransit Developing Countries|Almaty @G=g|2003-08-29|Almaty|A/CONF.202/3, &hI||||
~v|i|%W@q@yPrinciples||2003-12-12|#u|A/C.2/59/3, @H||||
=N|i|%W#N=g||2003-12-12|#u|A/C.2/59/3, @H||||
=V|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
_k|i|Tunis %z%YInformation Society|Tunis Agenda|2005-11-18|Tunis|A/60/687||||
+2|i|Mauritius &r||2005-01-14|Port Louis|A/CONF.207/11, &hI||||
<M|i|Mauritius Strategy %YFurther %)#z=5%Y#(%U@y<iStates|Mauritius Strategy @yImplementation;Mauritius Strategy|2005-01-14|Port Louis|A/CONF.207/11, &hII||||
>q|i|Hyogo &r||2005-01-22|Kobe|A/CONF.206/6||||
<q|i|Hyogo %w@X#U2005–2015: Building @kResilience @yNations @xCommunities *mDisasters|Hyogo %w@XAction|2005-01-22|Kobe|A/CONF.206/6|||4|
^9|i|Nairobi outcome <Y#z~k@s<gSouth-South Cooperation||2009-12-03|Nairobi|A/RES/64/222, @H||||
=?|i|10-Year %w@yProgrammes %u#(Consumption @xProduction Patterns|10-Year %w@yProgrammes %u#(Consumption @xProduction|2012-06-22|_Y|A/CONF.216/5, @H|||3|
mdg-2010|i|Keeping @kpromise: united *machieve @kMillennium %UGoals||2010-09-22|@v|A/RES/65/1||||
youth-high-level|i|Outcome <Y#z~kMeeting %e%uYouth: Dialogue @xMutual Understanding||2011-07-26|@v|A/RES/65/312||||
vienna-space|i|Space Millennium: <:*JSpace @x&t#3||1999-07-30|*i|A/CONF.184/6, *t1||||
*[|i|@,_fUse by +"@yArtificial Earth Satellites @X@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @H||||
_(|i|@,Relating *mRemote Sensing #zEarth from Outer Space||1986-12-03||A/RES/41/65, @H||||
=/|i|@,Relevant >1^S&LPower Sources *kOuter Space||1992-12-14||A/RES/47/68||||
_,|i|*J@f&M~QSpace %YBenefit @x^BInterest @yAll States, Taking into Particular Account @kNeeds @yDeveloping Countries||1996-12-13||A/RES/51/122, @H||||
^b|i|@q@yLegal @,_fActivities @y+"~QSpace||1963-12-13||A/RES/1962(XVIII)||||
*W|i|Guiding @,%uBusiness @x&tRights: Implementing @k@s“Protect, Respect @xRemedy” Framework|Guiding @,%uBusiness @x&t<.|2011-06-16|#u|A/HRC/17/31, @H|||32|
&E|i|Guiding @,%uInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @H|||30|
<N|i|Guiding @,%uExtreme Poverty @x&t<.||2012-09-27|#u|A/HRC/21/39, @H||||
rabat-plan|i|Rabat #N@y#U@2prohibition @yadvocacy @ynational, racial or religious hatred that constitutes incitement *mdiscrimination, hostility or violence|Rabat #N=g|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>t|i|Manual @2Effective Investigation @xDocumentation @y*h|Istanbul */|1999-08-09|Istanbul|||||
*N|i|#9%u=k*kMatters involving Child Victims @xWitnesses @yCrime||2005-07-22||E/RES/2005/20, @H||||
&R|i|#9%Y%O@yCrime||2002-07-24||E/RES/2002/13, @H|||4|
&P|i|#9@X#U%uChildren ^B+U=kSystem||1997-07-21||E/RES/1997/30, @H||||
=[|i|Basic principles @2use @yrestorative *yprogrammes *kcriminal matters||2002-07-24||E/RES/2002/12, @H||||
ngo-arrangements|i|Consultative relationship =bnon-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|#9%Yproclamation @y@9years|criteria %Yproclamation @y@9years|1980-07-25||E/RES/1980/67, @H||||
&.|i|Arab ~OInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &hII, resolution 14/221|||21|
>?|i|Quartet performance-based road map *ma permanent two-State solution >1Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @H||||
>.|i|@q@y@,%uInterim Self-Government Arrangements||1993-09-13|>4|A/48/486-S/26560, @H||||
&O|i|Kunming-Montreal *T~MFramework||2022-12-19|_J|CBD/COP/15/17, decision 15/4, @H|||12|
~R|i|Strategic #N@X~M2011–2020 @x@kAichi ~MTargets|Strategic #N@X~M2011–2020|2010-10-29|Nagoya|UNEP/CBD/COP/10/27, annex, decision X/2, @H|||5|
~t|i|%z2063: The Africa We Want|%z2063 #z=iUnion;%z2063|2015-01-31|^y|||||
>G|i|Voluntary #9@2Responsible Governance @yTenure @yLand, _I@xForests ^BContext @yNational Food Security||2012-05-11|^R||||16|
>k|i|>Z@XResponsible Fisheries||1995-10-31|^R|||||
humanitarian-donorship|i|@,@xGood Practice @yHumanitarian Donorship||2003-06-17|Stockholm|A/58/99-E/2003/94, &hII|||6|
^q|i|Hague >Z@.Ballistic Missile Proliferation||2002-11-25|The Hague|||||
yaounde-code|i|>Z^J@kRepression @yPiracy, ~LRobbery @.Ships @xIllicit <XActivity *kWest @xCentral Africa|Yaoundé Code @yConduct|2013-06-25|Yaoundé|||||
~W|i|>Z^J@kRepression @yPiracy @x~LRobbery @.Ships ^BWestern Indian Ocean @x@kGulf @yAden|Djibouti Code @yConduct|2009-01-29|Djibouti|||||
safe-schools|i|Safe Schools &r||2015-05-29|Oslo|||||
paris-commitments|i|Paris Commitments *mProtect Children Unlawfully Recruited or Used by ~LForces or ~LGroups|Paris Commitments|2007-02-06|<-|||||
*w|i|*JFundamental @,@x%hat Work|@fLabour %Q*JFundamental @,@x%hat Work|1998-06-18|#u|||||
~Y|i|@fLabour %QCentenary @q%YFuture @yWork|Centenary @q%YFuture @yWork|2019-06-21|#u|A/73/918, @H|||5|
<J|i|@fLabour %Q*J+!=k@Xa Fair Globalization|*J+!=k@Xa Fair Globalization|2008-06-10|#u|A/63/538-E/2009/4, @H||||
alma-ata|i|@q@yAlma-Ata||1978-09-12|Alma-Ata|||||
~T|i|@q@yAstana %uprimary health care|@q@yAstana||Astana|||||
incheon|i|Incheon Declaration: Education 2030: Towards Inclusive @xEquitable Quality Education @xLifelong Learning @XAll|Incheon &r|2015-05-21|Incheon|||||
^e|i|+q*JBioethics @x&t<.||2005-10-19|<-|||||
%[|i|+q*J%"Diversity||2001-11-02|<-|||||
^[|i|+q<"&tGenome @x&t<.||1997-11-11|<-|A/RES/53/152||||
~X|i|@s*J&tCloning||2005-03-08||A/RES/59/280, @H||||
ai-ethics|i|Recommendation @2Ethics @yArtificial Intelligence||2021-11-23|<-|||||
="|i|@sguidelines @Xconsumer protection||2015-12-22||A/RES/70/186, @H||||
*f|i|Fundamental @,@yOfficial Statistics||2014-01-29||A/RES/68/261||||
computer-files|i|#9%YRegulation @yComputerized _uData Files||_C||A/RES/45/95||||
=x|i|Responsibility @y+"@Xinternationally wrongful acts||2001-12-12||A/RES/56/83, @H||||
^W|i|Basic @,%uSovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>s|i|Relationship @5=b@k@f+UCourt||2004-10-04|@v|A/58/874, @H|||7|
&:|i|Financial Regulations @xRules &e||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@5%uTrade-Related Aspects @yIntellectual Property <.|TRIPS %r|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|Marrakesh @5Establishing @k*:Trade Organization||1994-04-15|Marrakesh||1867:31874|1995-01-01||
doha-trips|i|=3<"TRIPS @5@xPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan #UPlan||2017-07-15|Kazan|||||
&]|i|Revitalised ~A|Revitalized ~A;Revitalized +RSouth Sudan;Revitalised %r;Revitalized %r|2018-09-12|^y|||||
=.|t|Nagoya-Kuala Lumpur Supplementary @O%uLiability @xRedress >1+n@O%uBiosafety||2010-10-15|Nagoya|||2018-03-05||
_R|t|@5*mPrevent Unregulated High Seas _I^BCentral Arctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_P|t|Cape Town @5@y2012 @2%)#zProvisions #zTorremolinos @O@y1993 #)@kTorremolinos @f_2Safety @y~]Vessels, 1977|Cape Town @5@y2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *JAccelerated Agricultural Growth @xTransformation @XShared Prosperity @xImproved Livelihoods||2014-06-27|Malabo|||||
ipoa-iuu|i|@f#N@y#U*mPrevent, Deter @xEliminate =Z||2001-03-02|^R|||||
<H|i|=3%3@q#z“World +!Summit” under @ktitle “the Second ~)@X+!Development”||2025-11-04|Doha|A/RES/80/5, @H||||
=9|i|Cancun *JMainstreaming @k&3@x#(^S~M@XWell-being||2016-12-03|Cancun||||6|
aichi-nagoya|i|Aichi-Nagoya *JEducation @X#(#3||2014-11-12|Nagoya||||8|
<G|i|@5%uDisengagement between Israeli @xSyrian Forces|Disengagement @yForces %r;1974 Disengagement @yForces %r|1974-05-31|#u|||||
ilo-188|t|Work *k~]#p2007 (No. 188)|Work *k~]#p2007|2007-06-14|#u|||2017-11-16||
road-traffic-1968|t|#CRoad Traffic @y1968|1968 #CRoad Traffic|1968-11-08|*i||1042:15705|1977-05-21||
road-signs-1968|t|#CRoad Signs @xSignals|1968 #CRoad Signs @xSignals|1968-11-08|*i||1091:16743|1978-06-06||
headquarters|t|@5=b@kUnited +"@yAmerica regarding @kHeadquarters &e|Headquarters %r|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
oas-charter|t|*q#z%Q@yAmerican States||1948-04-30|Bogotá||119:1609|1951-12-13||
torture-inter-american|t|Inter-American @a*mPrevent @xPunish Torture||1985-12-09|+n@dIndias|||1987-02-28||
^Z|t|Inter-American #CProtecting @k&t%h@yOlder Persons||2015-06-15|>4|||2017-01-11||
older-persons-africa|t|@O>1=i*q%u&t@xPeoples’ %h@2%h@yOlder *.*kAfrica||2016-01-31|^y|||||
ecowas-small-arms|t|Economic Community @yWest =i+"#C_dWeapons, </Ammunition ^CRelated Materials||2006-06-14|Abuja|||2009-09-29||
kinshasa-small-arms|t|Central =i_2<)@y_dWeapons, </Ammunition @xAll Parts @xComponents That Can Be Used @X</Manufacture, Repair @xAssembly|Kinshasa @J|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|Inter-American @a@.@k<BAmmunition, Explosives, ^CRelated Materials||1997-11-14|>4|||1998-07-01||
stcw-f|t|@f#C%2@X~]Vessel Personnel, 1995|@f#C%2@X~]Vessel Personnel|1995-07-07|London|||2012-09-29||
beijing-2010|t|%v^.@yUnlawful Acts Relating *m@fCivil Aviation||2010-09-10|=G|||2018-07-01||
beijing-protocol-2010|t|@OSupplementary >1@a%aSeizure @yAircraft||2010-09-10|=G|||2018-01-01||
montreal-2014|t|@O*mAmend @k#COffences @xCertain Other Acts Committed %uBoard Aircraft||2014-04-04|_J|||2020-01-01||
sua-2005|t|@O@y2005 >1@a&C<XNavigation|@O>1@a&C<XNavigation|2005-10-14|London|||2010-07-28||
sua-platforms-2005|t|@O@y2005 >1@O&C+g|@O>1@O&C+g|2005-10-14|London|||2010-07-28||
nuclear-material-2005|t|Amendment >1%vPhysical @6&LMaterial||2005-07-08|*i|||2016-05-08||
kigali-amendment|t|Kigali Amendment >1Montreal @O%uSubstances that Deplete @kOzone Layer|Kigali Amendment|2016-10-15|Kigali|||2019-01-01||
doha-amendment|t|=3Amendment >1Kyoto */|=3Amendment|2012-12-08|Doha|||2020-12-31||
glasgow-pact|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
trade-facilitation|t|@5%uTrade Facilitation|*:Trade %Q@5%uTrade Facilitation;Trade Facilitation %r|||||2017-02-22||
fisheries-subsidies|t|@5%u_ISubsidies|*:Trade %Q@5%u_ISubsidies|2022-06-17|#u|||2025-09-15|2|
pandemic-agreement|t|*:Health %QPandemic %r|WHO Pandemic %r;Pandemic %r|2025-05-20|#u|||||
great-lakes-pact|t|Pact %uSecurity, Stability @x%U^BGreat Lakes Region||2006-12-15|Nairobi|||2008-06-21||
iaea-relationship|t|@5governing @krelationship =b@k@fAtomic Energy Agency|@5governing @krelationship =b@kAgency|1957-11-14||A/RES/1145(XII), @H||||
opcw-relationship|t|@5^J@kRelationship =b@k%Q%Y+p@yChemical Weapons||2000-10-17||A/RES/55/283, @H||||
iom-relationship|t|@5^J@kRelationship =b@k@f%Q@XMigration||2016-07-25||A/RES/70/296, @H||||
staff-regulations|i|Staff Regulations @xRules &e|||||||8|
programme-planning|i|Regulations @xRules Governing @GPlanning, @k@GAspects #zBudget, @kMonitoring @y%)@x@kMethods @yEvaluation|||||||7|
indian-ocean|i|@q#zIndian Ocean as a Zone @yPeace||1971-12-16||A/RES/2832(XXVI)||||
lima-unido|i|Lima Declaration: Towards Inclusive @x#(Industrial #3||2013-12-02|Lima|||||
oslo-ministerial|i|Oslo Ministerial &r||2007-03-20|Oslo|A/63/591, @H||||
ottawa-charter|i|Ottawa *q@XHealth Promotion||1986-11-21|Ottawa|||||
bangkok-charter|i|Bangkok *q@XHealth Promotion *ka Globalized World||2005-08-11|Bangkok|||||
rio-health|i|Rio %3*J+!Determinants @yHealth||2011-10-21|_Y|||||
paris-aid|i|Paris *JAid Effectiveness||2005-03-02|<-|||||
accra-agenda|i|Accra %z@XAction||2008-09-04|Accra|||||
busan|i|Busan Partnership @XEffective %UCooperation||2011-12-01|Busan|||||
bali-plan|i|Bali Strategic #N@XTechnology Support @xCapacity-building|||||||4|
nairobi-unep|i|Nairobi <"Role @xMandate #z@sEnvironment Programme||1997-02-07|Nairobi|||||
malmo|i|Malmö Ministerial &r||2000-05-31|Malmö|A/55/25, &hI||||
land-based|i|*T=5%Y@6@kMarine Environment from Land-based Activities||1995-11-03|>4||||4|
ipoa-capacity|i|@f#N@y#U%Y+i@y~]Capacity|||^R|||||
ipoa-sharks|i|@f#N@y#U%Y&3@x+i@ySharks|||^R|||||
ipoa-seabirds|i|@f#N@y#U@XReducing Incidental Catch @ySeabirds *kLongline Fisheries|||^R|||||
small-scale-fisheries|i|Voluntary #9@XSecuring #(Small-scale _I^BContext @yFood Security @xPoverty Eradication|||^R|||||
flag-state-performance|i|Voluntary #9@XFlag State Performance|||^R||||7|
deep-sea-fisheries|i|@f#9%Y+i@yDeep-sea _I^BHigh Seas||2008-08-29|^R|||||
bycatch|i|@f#9%uBycatch +i@xReduction @yDiscards|||^R|||||
fishing-gear|i|Voluntary #9@2Marking @y~]Gear|||^R|||||
rome-iuu|i|Rome *J=Z||2005-03-12|^R|||||
reykjavik|i|Reykjavik *JResponsible _I^BMarine Ecosystem|||Reykjavik||||7|
food-security-2009|i|@q#z~)%uFood Security|||^R|||||
rome-principles|i|Five Rome @,@X#(*TFood Security|||^R|||||
chemicals-framework|i|*T%w%uChemicals – For a Planet Free @yHarm from Chemicals @xWaste|*T%w%uChemicals|2023-09-30|Bonn|||||
global-jobs-pact|i|*TJobs Pact||2009-06-19|#u|||||
olympic-charter|i|Olympic Charter||||||||
moscow-tb|i|Moscow @q*mEnd TB||2017-11-17|Moscow|||||
violent-extremism|i|#N@y#U*mPrevent Violent Extremism||||A/70/674||||
madrid-fighters|i|Guiding @,%uForeign Terrorist Fighters (Madrid Guiding Principles)|Madrid Guiding Principles|||S/2015/939, &hII||||
geneva-communique|i|Final communiqué #z#UGroup @XSyria|%Wcommuniqué|2012-06-30|#u|A/66/865-S/2012/522, @H||||
movement-access|i|@5%uMovement @xAccess||2005-11-15||||||
interim-agreement|i|Israeli-Palestinian Interim @5@2West Bank @x@kGaza Strip||1995-09-28|>4|A/51/889-S/1997/357, @H||||
south-sudan-2015|i|~A||2015-08-17||||||
south-sudan-hostilities|i|@5%uCessation @yHostilities, @6Civilians @xHumanitarian Access|@5%uCessation @yHostilities, @6Civilians, @xHumanitarian Access|2017-12-21|^y|||||
car-peace|i|%3@5@X~O@xReconciliation ^BCentral =iRepublic||2019-02-06|Bangui|S/2019/145, @H|||4|
mali-peace|i|@5@X~O@xReconciliation *kMali|@5%u~O@xReconciliation *kMali|||||||
drc-framework|i|Peace, Security @x&M%w%YDemocratic Republic #zCongo @x@kRegion||2013-02-24|^y|S/2013/131, @H||||
dayton|t|General %w@5@X~O*kBosnia @xHerzegovina||1995-12-14|<-|S/1995/999, @H||1995-12-14||
colombia-final|i|Final @5@XEnding @kConflict @xBuilding a Stable @xLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint Comprehensive #N=g||2015-07-14|*i|S/RES/2231(2015), &hA||||
minsk-package|i|Package @y=I%Y%)#zMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &hI||||
libya-2015|i|Libyan %3%r||2015-12-17|Skhirat|||||
juba|i|Juba @5@X~O*kSudan|Juba ~O%r|2020-10-03|Juba|||||
darfur-doha|i|=3Document @X~O*kDarfur||2011-07-14|Doha|||||
bridgetown|i|Bridgetown Covenant|||Bridgetown||||8|
disability-inclusion|i|@sDisability Inclusion Strategy||||||||
sport-charter|i|@f*q@yPhysical Education, Physical Activity @xSport|||<-|||||`;

export const ALPHABETS =
  `ru|оиенарвстмкдлпйуцягюыхбзжьщчКОшДПфНМъСАВРэИЖГТБУФЕЮЧ
ar|اليمةوتنقعربدفحأسجإكهخشصطئضثزغءظىذؤآ`;

export const PHRASES =
  `@#%&*+=<>^_~
Convention 
{er kadgcdqbr|ao kadgcdqbb|pt kadgcdqbt|ao kadgcdqbco} 
Cadgcdqb{r|b|t|co} 
de 
{er lckmefeqbr|ao lckmefeqbb|pt lckmefeqbt|ao lckmefeqbco} 
International 
Declaración 
Convención 
Déclaration 
Dfsedbxeqbb DwKclbdcdduv 
the 
sobre 
{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} 
公约
{er kadgcdqbr|ao kadgcdqbb|pt kadgcdqbt|ao kadgcdqbco}
{, lanamdrtAbo Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcsa Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcjp Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAbj Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcj Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|}
Declaration 
las Naciones Unidas 
United Nations 
la 
{er nfasfejje|ao nfasfejju|ao nfasfejjc|pt nfasfejjp|ao nfasfejjao} 
New York
Internacional 
and 
of 
des 
议定书
{|e|p|aj|c} 
联合国
宣言
Convenio 
sur 
Programme 
annex
{er lckmefeqbr|ao lckmefeqbb|pt lckmefeqbt|ao lckmefeqbco}
Convention
para 
{r|b|t|co}{| Jcylpdefaldao afsedbxeqbb ifple} 
关于
Protocolo 
Protocol 
kehetA{bohr|csahr|cjphr|bjhr|cjhr} 
agnaice 
{bo nmed|asa nmede|ajp nmedp|bj nmedaj|aj nmedc} 
los 
Protocole 
Fckmefeqb
{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb} 
d’action 
for 
@zNations Unies 
@U{r|b|t|co} 
@d@t
国际
on @k
internationale 
pour 
Agreement 
Protection @y
protection 
Protección 
international 
l’Organisation 
{bo nfaiakam|asa nfaiakame|ajp nfaiakamp|bj nfaiakamaj|aj nfaiakamc}
LasmeEcdb{c|r|t|cj|b} 
Principios 
Acción 
Principles 
Dhdagd{uc nfbdqbnu|uv nfbdqbnag|uj nfbdqbnej|ujb nfbdqbnejb} 
against 
les 
Derechos 
的
行动纲领
{uo lakpjcdi|asa lakpjcdie|ajp lakpjcdip|uj lakpjcdiaj|aj lakpjcdic} 
abpdd abdgome 
Acuerdo 
et 
@jIeqbo 
Gfasfejj{e|u|c|p|ao} lcohigbo 
NhcawA{er lckmefeqbr|co lckmefeqbb|pt lckmefeqbt|co lckmefeqbco} 
contra 
del 
kehetAb{chr|vhr|jhr|jbhr} 
Jcylpdefald
{的|}
保护
las 
Desarrollo 
和
Convention, 
Political declaration 
lfpsbv ychiakbv, wchBcmagcBduv bmb pdbyetAbv lahiabdhiga 
发展
Programa 
Geneva
Principes 
Jbdbjemzd{uc hiedlefiduc nfegbme|uv hiedlefiduv nfegbm|uj hiedlefiduj nfegbmej|ujb hiedlefidujb nfegbmejb} 
Internacional
ablkfgftfb abavgcakc 
@y@k
@l@t
@dhaut niveau @dl’Assemblée générale 
@aon 
développement 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
droits 
en 
{bo nfaiakam|asa nfaiakame|ajp nfaiakamp|bj nfaiakamaj|aj nfaiakamc} 
prévention 
concernant 
relative 
{, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée|}
Accord 
Plan 
l’élimination 
高级别会议
Seguridad 
abagnaice abmfbce 
{uo lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a 
el 
Action 
Fanamdbicmzd@mk Rcdcghkbj kadgcdqbrj ai 
contre 
原则
{bc nfegbme|bv nfegbm|bj nfegbmej|bjb nfegbmejb}
{bo lasagaf|asa lasagafe|ajp lasagafp|bj lasagafaj|aj lasagafc}
autres peines ou traitements cruels, inhumains 
répression 
问题
Development
sécurité 
g aidaEcdbb 
Inhuman or Degrading Treatment or Punishment
Internacionales 
wafzwc h 
Guidelines 
relatif 
relativo 
Directrices 
Sustainable 
relating to 
sjbah 
国家
权利
@n》
nfclpnfcylcdbr nfchipndahib b psamagdasa 
生物多样性
racial-discrimination-declaration
日内瓦
@X@kSuppression @yUnlawful 
@d@S
@F@t
Wekpmzieibgd@mk Cadgcdqbb 
#zGeneral Assembly 
条约
Prevención 
Rights 
l’interdiction 
Gfaiakam@B
Mundial 
Optional @Oto 
Traité 
Tratado 
guhakasa pfagdr Scdcfemzdao Mhhejwmcb 
jcylpdefalduv 
jcylpdefaldasa 
Agreement
{关于|}
世界
on 
@a@2
Framework 
g awmehib 
high-level meeting 
Agenda 
Represión 
@ca 
可持续
@Tfacultatif 
@l#T
Cooperación 
dans 
@gPolítica 
行动计划
lcohigbo lmr fexgbgetAbvhr hifed, dc bjctAbv 
{| de la Organización Mundial del Comercio} 
personnes 
协定
Gagchik{e|b|c|p|ao} 
Prevention 
London, Moscow @xWashington
Organization 
à 
#V12 egsphie 1949 sale, @P
@ipolitique 
Development 
Estados 
Geneva 
Landlocked Developing Countries 
@X@k
Reunión @dAlto Nivel 
@K@t
@Fle 
Standards @yTraining, Certification @xWatchkeeping 
Political 
counter-terrorism-strategy
développement
regional-cooperation-declaration
任择@A
儿童
组织
@0Asamblea General 
Cultural 
人
aux 
Implementation 
Trafficking in 
b #rgblag awfeAcdbr b dekexedbr
@sStandard Minimum Rules 
disappearance-declaration
jurisdictional-immunities
single-convention-amended
unesco-cultural-diversity
年
Otros Tratos o Penas Crueles, Inhumanos 
abmfbc abvax laboifi 
jemuv ahifagduv fexgbgetAbvhr sahplefhig
政治@D
#zUnited Nations
Fasagaf@B
Personas 
annex 
安全
na 
#vdirecteurs 
Conventions 
education-discrimination
johannesburg-declaration
武装冲突
#8dcxekaddujb ekiejb, denfegmcddujb nfaibg wcxanehdahib 
Conservación 
Declaration
Derecho 
Human 
internationale
jcylpdefaldao 
lcohigbo
xenfcAcdbb 
禁止
#AEliminación @dTodas #mFormas 
@F@/
@4@t
%aActs @.@kSafety @y
Justicia 
displacement-principles
economic-rights-charter
Desarrollo
child-protection-declaration
children-violence-strategies
cultural-property-guidelines
discrimination 
Nuclear 
Cooperation 
GambibBchk@e
biodiversity-framework
children-justice-guidelines
copenhagen-declaration
crime-prevention-guidelines
cultural-property-1954
disabilities-standard-rules
enforced-disappearance
global-digital-compact
human-rights-defenders
human-rights-education
kpmzipfduv qcddahico g hmpBec gaafpycddasa kadHmbkie
millennium-declaration
minorities-declaration
political-rights-women
武器
Conservation 
Prohibición 
conservation 
mbkgbleqbb 
zone exempte d’armes nucléaires 
du 
@NFacultativo 
Armas 
nfbgbmcsbrv b bjjpdbiciev 
terrorism-declaration-1996
torture #c#0ou dégradants
world-declaration-children
其他残忍、不
非法
arab-peace-initiative
facilitation-maritime
financial-regulations
nutrition-declaration
phiaoBbgasa fexgbibr 
revitalised-agreement
@d#mNaciones Unidas
&Aprivilèges #cimmunités 
@s@a@.Transnational Organized Crime
Elimination @y
slavery-supplementary
statistics-principles
terrorism-declaration
Torture @xOther Cruel, #6
Vienna
electronic-communications
in 
nationality-married-women
to 
@zNations Unies
Internacionales
Cadgcdqb@La 
Charter 
Dfsedbxeqbco DwKclbdcdduv Ieqbo 
arbitration-new-york
chap. I, resolution 
copenhagen-programme
cultural-expressions
ilo-work-declaration
intolerance-religion
justice 
law-enforcement-code
mondial 
new-york-declaration
nfegev 
nuclear-notification
trafficking-protocol
《
外层空间
道或有辱%'格
&B#1d’actes illicites 
@q%u
Gfbdqbn{u|ag|ej|ejb|ev} 
Rcdcghk{bc|bv|bj|bjb} kadgcdqb{b|o|rj|rjb|rv} 
Utilización 
child-victims-guidelines
children-care-guidelines
older-persons-principles
行为
预防
lwph 
Global 
Treaty 
beijing-declaration
business-principles
cartagena-biosafety
Código @dConducta 
Adicional a @SConvenios 
Privileges @xImmunities 
#Gmatière d’exploration #cd’utilisation 
consent-to-marriage
intangible-heritage
nfaibg 
pact-for-the-future
privileges-agencies
terrorist-financing
underwater-heritage
victims-declaration
vienna-human-rights
xeAbic 
États 
@Tadditionnel 
Actos Ilícitos 
Discriminación 
Organización 
Persons 
Protocol
World 
abdgjbie 
broadcasting-principles
droit 
internationales 
lcohigbo 
l’utilisation 
会议
基本#X
小岛屿#s中#-
Fixed Platforms Located @2Continental Shelf
%'权
Management 
régissant 
sahplefhig 
%R@t
%W&l@y12 August 1949, 
Cartagena 
Espacio Ultraterrestre
Prohibition 
Universal 
abagnaice 
barbados-programme
brussels-programme
cultural-property-1970
cultural-property-1999
friendly-relations
indigenous-peoples
international-security
@a@d
@fCovenant %uCivil @x%3
@l@SPrivilegios e Inmunidades 
#Gfavor %bPaíses 
@i#c{|le |du |au }@G@W
istanbul-programme
judiciary-independence
mauritius-transparency
nuclear-assistance
plastic-explosives
prosecutors-guidelines
sendai-declaration
smuggling-protocol
space-registration
terrorist-bombings
world-fit-for-children
低限度标准规
刑事司法
@5@2Resolution #zConflict *k
待遇或处罚
附加@A
Criminal 
coopération 
fondamentaux 
international
维也纳
a @t
entre 
intercountry-adoption
mauritius-declaration
non-intervention-1981
statutory-limitations
stockholm-declaration
world-food-conference
文化
非洲
%Dse rapportant au Pacte @9
Social 
States 
child-declaration
development-right
firearms-protocol
johannesburg-plan
migration-compact
nuclear-terrorism
refugees-protocol
rescue-astronauts
single-convention
stateless-persons
women-declaration
@d@)@d
between @k@s@x
#c@t
world-summit-2005
y #T
%T@F{le VIH et le sida|le VIH/sida} : 
@yAction
Additional 
African 
Bcmagcke
Justice 
Marco 
OpkagalrAb
Pequeños %VInsulares #G&G
a xadc, hgawaldao ai rlcfdasa afpybr, 
bhnamzxagedbr 
compliance-agreement
detention-principles
fiftieth-anniversary
geneva-protocol-1925
mandate-holders-code
principes 
prisoners-principles
state-responsibility
海洋
消除
社会
行动
议程
酷刑#o&,%'*H
%YLeast Developed Countries %YDecade 
@:Humanos
Beijing
Charte 
Measures 
absjbah abdgjbi 
arab-league-pact
culture-of-peace
djaume 
geneva-wsis-plan
new-urban-agenda
nieo-declaration
nuclear-material
paris-principles
refugees-compact
sendai-framework
trafficking-plan
tunis-commitment
vienna-programme
visant %R
@d@r
Illegal, Unreported @xUnregulated Fishing
y @t
who-constitution
#!%(#Fcivils #cpolitiques
Doha 
violence-women-strategies
@G@y#U
@ba 
abpqboe abhffce nc 
armes 
cancun-biodiversity
cartagena-caribbean
consumer-guidelines
disarmament-session
disputes-prevention
istanbul-convention
judicial-sale-ships
le 
nagoya-kuala-lumpur
nuclear-power-space
port-state-measures
production-patterns
restorative-justice
singapore-mediation
succession-treaties
torture-declaration
unesco-constitution
大会
打击
犯罪
Conference %u
Medidas 
Small Island Developing 
abjabdc 
lcricmzdahib 
mesures 
Discrimination 
Jcylpdefaldasa 
african-charter
cairo-programme
hyogo-framework
jbG rdcj pwtab 
migrant-workers
paris-agreement
rio-declaration
social-progress
space-liability
youth-programme
&babaigxamce fabargdajce fabBiance
#F@dl’homme
Ilegal, No Declarada y No Reglamentada
Illicit Manufacturing @y@x%,Firearms, 
a sfeyledhkbv b nambibBchkbv nfegev
Carta 
ageing-declaration
cities-declaration
disengagement-1974
doha-social-summit
forests-instrument
ilo-social-justice
indigenous-outcome
lawyers-principles
mauritius-strategy
poverty-principles
rome-food-security
seabed-declaration
territorial-asylum
tracing-instrument
unido-constitution
公民{|权利}{和|及|与}政治
执行
支援最不发达
Diversidad 
Maritime 
document 
l’espace 
nfegahplbr 
violence 
{er|ao|pt} 
#g@t
@K#T
、
#CBiological Diversity
#s#2%t首脑+d
&!Nucleares 
&8personnel 
@1性&o受{难|害}者
@q@2
Aplicación 
Conferencia 
Control 
Ginebra 
Paris
Rights
Their 
Vienna 
agenda-21-further
ahpAchigmcdbt 
buenos-aires-2019
Code @dconduite 
Tortura y &ao Degradantes
#)@kStatus @y
sale a 
xekadev b awuBerv hpvanpidao gaodu
buenos-aires-plan
continental-shelf
decolonization
doha-financing
doha-programme
fisheries-code
forest-principles
future-we-want
g bdicfchev 
gaafpycdduv 
habitat-agenda
hyogo-declaration
icc-privileges
icj-agreement-icc
istanbul-protocol
lbhkfbjbdeqbb 
london-convention
model-extradition
montreal-airports
montreal-ozone
nepad-declaration
nuclear-safety
protected-persons
remedy-principles
riyadh-guidelines
road-traffic-1949
stockholm-pops
tenure-guidelines
travail 
tuberculosis-2018
violence-women
world-heritage
一切形式
我们@?
框架
@l@S
rdcj abpwvax dh abavgnaE abiqkc
%Rl’égard @zfemmes
LasmeEcdb{c|r|t|cj|b}
psamagdasa nfegahplbr
A/CONF.151/26/Rev.1(Vol.I), &h
Bcmagcke 
Estatuto 
Forced Labour #p
Pacto 
@d#m
Code @yConduct 
#Gfaveur @zpays 
*m@k
@Za 
Violencia 
Washington
almaty-programme
apartheid-sports
beijing-platform
dfFnc #afabpnkam abdkglych lua
disabled-persons
documento final 
itlos-privileges
lkfgftfb 
l’application 
model-assistance
non-intervention
non-use-of-force
oslo-declaration
peace-right-1984
plant-protection
quartet-road-map
que 
relations 
rule-of-law-2012
space-principles
special-missions
toutes @/
unesco-bioethics
使用
其他
准则
宪章
战略
法
第二
Buenos Aires 
Protection @x
african-child
bangkok-rules
hague-conduct
madrid-ageing
mandela-rules
montreal-1971
search-rescue
semipalatinsk
statelessness
#TTráfico Ilícito 
Addis Ababa
@g@d
#Gmatière 
*k@k
@xOther 
Cadgcdqbb #d&jjafhkajp nfegp 
Directives 
Genève 
Règles 
Weapons 
bhkafcdcdbb dehbmbr 
concerning 
deqbademzdaj b jcylpdefaldaj 
gestion 
lkhadr jdb 
l’accès 
nfbjcdcdbr 
#W@t
Narcotic Drugs 
Rome
Use @y
awaza-programme
child-abduction
coe-trafficking
debt-principles
ilo-29-protocol
internationaux 
older-persons-inter-american
rotterdam-rules
territorial-sea
》
全球
规则
%ECambio Climático
&babdmhce fabqcaqce
@ainteraméricaine 
A/RES/2200(XXI), @H
nairobi-south-south
@:Humanos y 
@Q#abdtanoe 
@caw avfedc 
Gfbdqbn{u|ag|ej|ejb|ev}, #i
Ordenación 
Rcdcghk
Reglas 
Suppression 
autres 
drug-traffic
haqbemzdasa 
human-genome
l’homme #c
{de|del} 12 @dagosto @d1949
#G@t
Jcylpdefaldao kadHcfcdqbb &j
Small Arms @xLight 
@a%c
Governing @k
Treatment @y
psychotropic
rome-statute
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
watercourses
wcxanehdahib
xeAbiu 
强迫劳动
恐怖主义
成果文件
2011-2020
Personal 
mondiale 
relatifs 
rlcfdasa 
{和|与}
{和|及}
#s筹资#2
%w#CClimate Change
1990-12-14
@h#A
@iuniverselle 
Beijing 
Financiación 
Financing 
Fisheries 
Montreal
Sostenible
Transboundary 
abdlamz abgfrcuce 
africaine 
beijing-plus-5
cape-town-2012
ccw-amended-ii
central-arctic
disaster-risk-2023
force-firearms
future-generations
imo-convention
internationaux
isa-privileges
Rio @dJaneiro
#G#nSin Litoral <4Decenio 
*dAll Forms @y
+m@x#)@k@6Victims 
@a%Y
l’enfant
maintenance-abroad
mandela-summit
medical-ethics
mental-illness
migration-2013
nature-charter
nieo-programme
our-ocean-2017
our-ocean-2022
remote-sensing
representation
space-benefits
wbamasbBchkaj fexdaawfexbb
制止
合作
妇女
宜诺斯艾利斯
歧视
特别
管辖范围以外
非传染性疾病
por 
#ybagnaice 
%g#hDelito 
&jnfclaigfeAcdbt 
@(Básicos 
@hInteramericana 
Estrategia 
Ginebra
High-level 
Plataforma 
Relaciones 
Stratégie 
Vhieg@B
abshqah
activités 
addis-ababa
agenda-2030
agenda-2063
frontier-controls
geneva-wsis
icj-statute
kyoto-crime
manila-1982
Nhcjbfdao ghifcBb @dguhEcj pfagdc 
+R@kRepublic @ySouth Sudan
mise #Gœuvre 
特权#o豁免
@(Rectores 
mercenaries
oifi 
outer-space
{r|b|t|co} 
与贸易有关@?
尔逊·曼德拉
@n(第
Armed 
Biodiversity 
Constitution 
Peace 
Treaty
^BExploration @x^SOuter 
aichi-targets
asean-charter
astana-health
ballast-water
beijing-rules
djibouti-code
human-cloning
ilo-centenary
lmr 
marrakesh-vip
plant-genetic
prostitution 
samoa-pathway
sua-platforms
transit-trade
travailleurs 
unidroit-1995
wcxanehdahib 
wreck-removal
内陆#s中#-
各国
措施
贩运
*:Summit 
+zVienne 
1949 
@G@W
@hÚnica 
Access *m
Constitución @0
Estupefacientes 
Fishing `;

export const NAMES =
  `charter|fr|=H*n
charter|es|<D*a
charter|ru|~o@jIeqbo
charter|ar|dcBai abpdd abdgome
charter|zh|@C^i
~w|fr|Statut @0Cour @3@dJustice
~w|es|>V@0Corte @w@dJusticia
~w|ru|Lieipi@B<nLple
~w|ar|abhFad abpqaqc bdotde abjmb abmfbce
~w|zh|@1^k院规约
privileges|fr|@a*b*n
privileges|es|@h@lPrerrogativas e Inmunidades *a
privileges|ru|%B&"DwKclbdcdduv Ieqbo
privileges|ar|@QadgcaCag #afoxahagua
privileges|zh|@C~C@n
*6|fr|@a*b@zinstitutions spécialisées
*6|es|@h+B%bOrganismos Especializados
*6|ru|%B&"hncqbembxbfagedduv pBfcylcdbo
*6|ar|@QadgcaCag abftabag abdgvxxe foxahagua
*6|zh|专门机构~C@n
genocide|fr|@a&B#I=c#1&8crime @dgénocide
genocide|es|@h%0%g=0Sanción #hDelito @dGenocidio
genocide|ru|%Bnfclpnfcylcdbb nfchipnmcdbr scdaqble b dekexedbb xe dcsa;%Bscdaqblc
genocide|ar|@Qdhj rkcde abslame abrdajce fabdjaile jbcua
genocide|zh|防止及惩治灭绝种族罪@n
_j|fr|@a&B#1@0traite @zêtres humains #c@dl’exploitation @0~2d’autrui
_j|es|@E%0%A@0Trata @d&gy @0Explotación @0Prostitución Ajena
_j|ru|%B#8iafsagmco mtlzjb b h Pkhnmpeieqbco nfahibipqbb ifcizbjb mbqejb
_j|ar|@QoFk abagrak labpwvax faqgDbab mjake abDck
_j|zh|&y贩卖%'口及取缔意图营利使%'卖淫@?@n
geneva|fr|&l@d^F&812 août 1949;&l@dGenève{ de 1949|}
geneva|es|Convenios @d<,_a;Convenios @d<,@d1949;Convenios @d~j
geneva|ru|*Lai 12 egsphie ~-sale;*L~-sale;Bciuf{c|cv|cj|zjr} *L{|ai 12 egsphie }~-sale;^,{bc|bv|bj|bjb} kadgcdqb{b|o|rj|rjb|rv}
geneva|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
geneva|zh|1949%]8月12日*F#]四#/;#]四@n;#]@n
geneva-i|fr|+z^F@4l’amélioration &8sort @zblessés #c@zmalades %G@/forces armées #Gcampagne;première +zGenève
geneva-i|es|@E@d<,@KAliviar @tSuerte >[Corren @SHeridos y @SEnfermos >YFuerzas Armadas #GCampaña;{Primer|I} @E@d~j
geneva-i|ru|^,@baw pmpBEcdbb pBehib fedcduv b wamzduv g lcohigptAbv efjbrv;ncfg<2^,@o
geneva-i|zh|改善战地武装部队伤者病者境遇之#]@n;#]第一@n
geneva-ii|fr|+z^F@4l’amélioration &8sort @zblessés, @zmalades #c@znaufragés @zforces armées @Fmer;deuxième +zGenève
geneva-ii|es|@E@d<,@KAliviar @tSuerte >[Corren @SHeridos, @SEnfermos y @SNáufragos >YFuerzas Armadas #G#TMar;{Segundo|II} @E@d~j
geneva-ii|ru|^,@baw pmpBEcdbb pBehib fedcduv, wamzduv b mbq, naicfncgEbv kafewmckfpEcdbc, bx hahiege >ohbm @djafc;giaf<2^,@o
geneva-ii|zh|改善海上武装部队伤者病者及遇船难者境遇之#]@n;#]^l@n
geneva-iii|fr|+z^F#Kau traitement @zprisonniers @dguerre;troisième +zGenève
geneva-iii|es|@E@d<,#"al Trato debido a @SPrisioneros @dGuerra;{Tercer|III} @E@d~j
geneva-iii|ru|^,@baw awfeAcdbb h gacddanmcddujb;ifci{zr|zco|zt} ^,@o
geneva-iii|zh|@M战俘待遇之#]@n;#]第三@n
geneva-iv|fr|+z^F#K+l@7@z%Lciviles #Gtemps @dguerre;quatrième +zGenève
geneva-iv|es|@E@d<,#"+Z@8debida a #m&gCiviles #GTiempo @dGuerra;{Cuarto|IV} @E@d~j
geneva-iv|ru|^,=6*"sfeyledhkasa dehcmcdbr ga gfcjr gaodu{| ai 12 egsphie 1949 sale};Bcigcfi<2^,@o
geneva-iv|ar|@Qrhcn *?lodace abdmhcch fig abokl;@Qrhcn abkalje
geneva-iv|zh|@M战时#l平民之#]@n;#]第四@n
protocol-i|fr|*(%(&l@d^F&812 août ~-#!+l@7@zvictimes @zconflits armés _W{ (Protocole I)|};*(I
protocol-i|es|@N*Z@d<,_a{|,} #"+Z@8>YVíctimas %bConflictos Armados *o{ (Protocolo I)|};@NAdicional I;@NI *Z@d~j{| de 1949}
protocol-i|ru|%S_pycfig %p>okadHmbkiag (Gfaiakam !I);%S_pycfig %p>okadHmbkiag;Fanamdbicmzd@m!I
protocol-i|zh|1949%]8月12日*F#]四#/@M#l@1性&o受难者@?+T(第一@A);*F#]{四|}#/@M#l<!@?+T;@M#l<!@?+T;*F#]{四|}#/第一+T;第一+T
protocol-ii|fr|*(%(&l@d^F&812 août ~-#!+l@7@zvictimes @zconflits armés non _W{ (Protocole II)|};*(II
protocol-ii|es|@N*Z@d<,_a{|,} #"+Z@8>YVíctimas %bConflictos Armados sin Carácter #x{ (Protocolo II)|};@NAdicional II;@NII *Z@d~j{| de 1949}
protocol-ii|ru|%S_pycfig >okadHmbkiag dcjcylpdefaldasa vefekicfe (Gfaiakam !I!I);%S_pycfig >okadHmbkiag dcjcylpdefaldasa vefekicfe;Fanamdbicmzd@m!I!I
protocol-ii|zh|1949%]8月12日*F#]四#/@M#l非@1性&o受难者@?+T(^l@A);*F#]{四|}#/@M#l非<!@?+T;@M#l非<!@?+T;*F#]{四|}#/^l+T;^l+T
protocol-iii|fr|*(%(&l@d^F&812 août ~-#!%Rl’adoption d’un signe distinctif additionnel{ (Protocole III)|};*(III
protocol-iii|es|@N*Z@d<,_a{|,} #"+ZAprobación @dun Signo Distintivo Adicional{ (Protocolo III)|};@NAdicional III
protocol-iii|ru|%Snfbdribr lanamdbicmzdao aimbBbicmzdao Pjwmcju (Gfaiakam !I!I!I);%Snfbdribr lanamdbicmzdao aimbBbicmzdao Pjwmcju;Fanamdbicmzd@m!I!I!I
protocol-iii|zh|1949%]8月12日*F#]四#/@M采纳一个新增特殊标志@?+T(第三@A);@M采纳一个新增特殊标志@?+T;*F#]{四|}#/第三+T;第三+T
hague-1907|fr|@a{|de La Haye }#J@/lois #ccoutumes @0guerre @Fterre
hague-1907|ru|%B>e;Seeshk=6>e;Gamaycdb{c|r|t|cj|b} a >e
hague-1907|zh|陆战^k规#o惯例@n;海牙第四@n
refugees|fr|@a#Kau statut @zréfugiés
refugees|es|@h%E>V%bRefugiados;@h@d1951
refugees|ru|%Bhieiphc wcycdqcg;@c1951 >dhieiphc wcycdqcg
refugees|ar|+rabvaxe lfAj abbarzch;@Qjad 1951 abvaxe lfAj abbarzch
refugees|zh|@M难民地位@?@n;难民地位@n;1951%]难民@n;《1951%]#/;1951%]@n
+/|fr|@T#!au statut @zréfugiés;@T@d1967{| s’y rapportant}
+/|es|@N%E>V%bRefugiados;Protocolo{|,} @d1967
+/|ru|Gfaiakam{|e|p|aj|c}, @Phieiphe wcycdqcg;%j1967 sale k dco;%jk dco 1967 sale
+/|ar|ablkfgftfb abdgjbi lfAj abbarzch;ablkfgftfb abvax lfAj abbarzch
+/|zh|@M难民地位@?@A;难民地位@A;《1967%]@A^2;1967%]@A
+[|fr|@a#Kau statut @zapatrides
+[|es|@h%E>V%bApátridas
+[|ru|%Bhieiphc eneifblag
+[|ar|+r*?lfAj abpwvax jmcdc abrhqce;+rabvaxe lfAj abpwvax jmcdc abrhqce
+[|zh|@M无国籍%'地位@?@n;无国籍%'地位@n
^w|fr|_eréduction @zcas d’apatridie
^w|es|@h@KReducir @SCasos @dApatridia
^w|ru|%BhakfeAcdbb wcxsfeyledhige
^w|ar|@QvnA oabag ahjmad abrhqce
^w|zh|减少无国籍状态@n
slavery-1926|fr|@a#K%Rl’esclavage
slavery-1926|es|_DEsclavitud
slavery-1926|ru|%Bfewhigc;@caidahbicmzda fewhige
slavery-1926|zh|禁奴@n
slavery-protocol|fr|@Tamendant @t@a#K%Rl’esclavage signée %R^F=-25 septembre 1926
slavery-protocol|es|@N@KModificar @t_DEsclavitud Firmada #G<,#T25 @dseptiembre @d1926
slavery-protocol|ru|%ja gdchcdbb bxjcdcdbo g Cadgcdqbt a fewhigc, nalnbheddpt g Rcdcgc 25 hcdirwfr 1926 sale
slavery-amended|fr|@a#K%Rl’esclavage signée %R^F=-25 septembre 1926 #camendée par =-Protocole
*e|fr|@asupplémentaire #K%Rl’abolition @dl’esclavage, @0traite @zesclaves #c@zinstitutions #cpratiques analogues %Rl’esclavage
*e|es|@hSuplementaria #AAbolición @0Esclavitud, @tTrata @dEsclavos y #mInstituciones y Prácticas Análogas +ZEsclavitud
*e|ru|Fanamdbicmzd@baw pnfexldcdbb fewhige, fewaiafsagmb b bdhibipiag b awuBecg, hvalduv h fewhigaj
*e|ar|+rabgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*e|zh|废止奴隶制<5奴隶贩卖及类似奴隶制@?制度与习俗补充@n
&1|fr|@a&A#Fpolitiques @0femme
&1|es|@h>O@:Políticos @0Mujer
&1|ru|%BnambibBchkbv *CycdAbd
&1|ar|@Qaboifi abqcaqce bbdkpe
&1|zh|_:政治#.@n
*l|fr|_enationalité @0femme mariée
*l|es|_DNacionalidad @0Mujer Casada
*l|ru|%Bsfeyledhigc xejpydco ycdAbdu
*l|zh|已婚_:国籍@n
*2|fr|@a%1consentement au mariage, l’âge minimum &8mariage #cl’enregistrement @zmariages
*2|es|@h%EConsentimiento <4Matrimonio, @tEdad Mínima @KContraer Matrimonio =eRegistro %bMatrimonios
*2|ru|%Bhasmehbb @dghipnmcdbc g wfek, jbdbjemzdaj wfeBdaj gaxfehic b fcsbhifeqbb wfekag
*2|ar|@QabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
*2|zh|@M婚姻@?同意<5结婚最低%]龄及婚姻登记@?@n
icerd|fr|@a@3@F#O@d^dformes @d&Kraciale
icerd|es|@h@w&z@d*,Racial
icerd|ru|#j=6&6ghcv Hafj fehagao lbhkfbjbdeqbb
icerd|ar|#RbbiAaE <rabgdccC abjhxkc
icerd|zh|=z>L种族_[@1@n
icescr|fr|Pacte @9#!%(#Féconomiques, sociaux #cculturels
icescr|es|>X@w@d@:Económicos, Sociales y Culturales
icescr|ru|#j{uo neki|asa nekie|ajp nekip|uj nekiaj|aj nekic} aw PkadajbBchkbv, haqbemzduv b kpmzipfduv nfegev
icescr|ar|abjum <y
icescr|zh|经济<5=A及+7#.@1@n;经济{、|}=A{、|和|及|}+7#.@1@n
iccpr|fr|Pacte @9=2
iccpr|es|>X@w@d@:Civiles y Políticos
iccpr|ru|#j{uo neki|asa nekie|ajp nekip|uj nekiaj|aj nekic} <C
iccpr|ar|abjum ^6
iccpr|zh|公民及政治#.@1@n;<T#.@1@n
covenants|fr|Pactes ^Y_w%(<z
covenants|es|Pactos #7@d=F
covenants|ru|jcylpdefald{uc|uv|uj|ujb} neki{u|ag|ej|ejb|ev} a *C=j
covenants|ar|abjumch abmfbcch abvaxch loifi ~p;abjumah abmfbcah abvaxah loifi ~p
covenants|zh|@1+h两@n;@1+h@n
iccpr-op1|fr|+9=2;premier +9=2
iccpr-op1|es|&9#h>X@w@d@:Civiles y Políticos
iccpr-op1|ru|Wekpmzieibgd@mk Jcylpdefaldajp nekip <C
iccpr-op1|ar|#yabdboi labjum ^6;#ybbjum ^6
iccpr-op1|zh|*F公民及政治#.@1#/%7;*F<T#.@1#/#k{第一{号|项|}|}%7
iccpr-op2|fr|deuxième +9=2{, visant à abolir la peine de mort|}
iccpr-op2|es|Segundo &9#h>X@w@d@:Civiles y Políticos, destinado a abolir @tpena @dmuerte;Segundo &9#h>X@w@d@:Civiles y Políticos
iccpr-op2|ru|Niaf{ao Hekpmzieibgduo nfaiakam|asa Hekpmzieibgdasa nfaiakame|ajp Hekpmzieibgdajp nfaiakamp|uj Hekpmzieibgduj nfaiakamaj|aj Hekpmzieibgdaj nfaiakamc} k Jcylpdefaldajp nekip <C
iccpr-op2|ar|#yabBahc abdboi labjum ^6
iccpr-op2|zh|旨在废除死刑@?*F公民及政治#.@1#/^l项%7;*F<T#.@1#/#k^l{项|}%7
icescr-op|fr|+9#!%(#Féconomiques, sociaux #cculturels
icescr-op|es|&9#h>X@w@d@:Económicos, Sociales y Culturales
icescr-op|ru|Wekpmzieibgd@mk Jcylpdefaldajp nekip aw PkadajbBchkbv, haqbemzduv b kpmzipfduv nfegev
icescr-op|ar|#ybbjum <y;#yabdboi labjum <y
icescr-op|zh|*F经济<5=A及+7#.@1#/%7;*F经济{、|}=A{、|和|及|}+7#.@1#/#k%7
+4|fr|@a@Fl’imprescriptibilité @zcrimes @dguerre #c@zcrimes #Wl’humanité
+4|es|_DImprescriptibilidad %bCrímenes @dGuerra y %bCrímenes @dLesa Humanidad
+4|ru|%Bdcnfbjcdbjahib hfake legdahib k gacdduj nfchipnmcdbrj b nfchipnmcdbrj *4BcmagcBchige
+4|zh|战争罪及危害%'类罪不适用^k定时效@n
apartheid|fr|@a@3@F#O=c#1&8crime d’apartheid
apartheid|es|@h@w#A%A=eCastigo #hCrimen @dApartheid
apartheid|ru|#j=6nfchcBcdbb nfchipnmcdbr eneficble b dekexedbb xe dcsa
apartheid|ar|#Rbidj rkcde abnxb abjhxkc fabdjaile jbcua
apartheid|zh|&y并惩治种族隔离罪行@1@n
>6|fr|@a@3#Wl’apartheid %G@/sports
>6|es|@h@w#g#TApartheid #G@SDeportes
>6|ru|#j@b*4eneficble g hnafic
>6|zh|反对体育领域种族隔离@1@n
cedaw|fr|@a@F#O@d^dformes @d&K>Q
cedaw|es|@h&z@d*,<3Mujer
cedaw|ru|%B&6ghcv Hafj >u#5ycdAbd
cedaw|ar|@QabiAaE <rabgdccC Am abdkpe
cedaw|zh|=z对_:>L_[@n
cedaw-op|fr|%D+l@a@F#O@d^dformes @d&K>Q
cedaw-op|es|&9@0@h&z@d*,<3Mujer
cedaw-op|ru|%da &6ghcv Hafj >u#5ycdAbd
cedaw-op|ar|~dabiAaE <rabgdccC Am abdkpe
cedaw-op|zh|*F=z对_:>L_[#/%7;*F=z对_:>L_[#/@?%7
cat|fr|@a^P&(;@a^Ptorture
cat|es|@h<3>b;@h<3Tortura
cat|ru|@c*4nuiak %-;@c*4nuiak
cat|ar|@QdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&y=D@?+S@n;&y酷刑@n
opcat|fr|%Dse rapportant +l@a^P&(
opcat|es|&9@0@h<3Tortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%d*4nuiak %-;%d*4nuiak
opcat|ar|~ddhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|*F&y=D@?+S#/%7;*F&y=D@?+S#/@?%7;*F&y酷刑#/#k%7
crc|fr|@a#K%(#F@d_3
crc|es|@h>O@:#hNiño
crc|ru|%B*Cfcwcdke
crc|ar|@Q~Fabynb
crc|zh|%8#.@n
crc-opac|fr|%D+l@a#K%(#F@d_3{,|} #Jl’implication d’enfants %G@/conflits armés;%D#Jl’implication d’enfants %G@/conflits armés
crc-opac|es|@NFacultativo{ de la Convención sobre los Derechos del Niño|} #"+Zparticipación @dniños #G@Sconflictos armados
crc-opac|ru|%da *Cfcwcdke, @PpBehibr lcico g >okadHmbkiev;Wekpmzieibgd{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc}, @PpBehibr lcico g >okadHmbkiev
crc-opac|ar|~d~Fabynb *Sawgkat abpynab nc abdhaCjag abdqboe
crc-opac|zh|*F%8#.#/@M%8卷入&o#2@?%7;@M%8卷入&o#2@?%7
crc-opsc|fr|%D+l@a#K%(#F@d_3{,|} #J@tvente d’enfants, @t~2@zenfants =cpornographie mettant #Gscène @zenfants;%D#J@tvente d’enfants, @t~2@zenfants =cpornographie mettant #Gscène @zenfants
crc-opsc|es|@NFacultativo{ de la Convención sobre los Derechos del Niño|} #"+Zventa @dniños, @tprostitución infantil =0utilización @dniños _bpornografía
crc-opsc|ru|%da *Cfcwcdke, @Piafsagmb lcizjb, lcihkao nfahibipqbb b lcihkao nafdasfeHbb;Wekpmzieibgd{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc}, @Piafsagmb lcizjb, lcihkao nfahibipqbb b lcihkao nafdasfeHbb
crc-opsc|ar|~d~Fabynb *Slcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
crc-opsc|zh|*F%8#.#/@M买卖%8<5%8卖淫#o%8色情制品#2@?%7;@M买卖%8<5%8卖淫#o%8色情制品#2@?%7
crc-opic|fr|%D+l@a#K%(#F@d_3{|,} établissant une procédure @dprésentation @dcommunications
crc-opic|es|&9@0@h>O@:#hNiño #"a un procedimiento @dcomunicaciones
crc-opic|ru|%da *Cfcwcdke, @Pnfaqclpfu haawAcdbo
crc-opic|ar|~d~Fabynb abdgjbi lsrkaE gimcd ablbaDag
crc-opic|zh|*F%8#.#/@M设定来文程序@?%7;@M设定来文程序@?%7
<s|fr|@a@3%c@7@z#F@dtous @/~6migrants #c@zmembres @dleur famille
<s|es|@h@w#A@8%b@:@dTodos @STrabajadores Migratorios y @dSus Familiares
<s|ru|#j=6*"nfeg ghcv ifplrAbvhr-jbsfediag b Bmcdag bv hcjco
<s|ar|#Rbodace ~Frdcj abjdab abduarkch fpnkam pqkud
<s|zh|#l所有移徙工%'及其家庭成员#.@1@n
crpd|fr|@a#K%(#F@z%Lhandicapées
crpd|es|@h>O@:>Y&gcon Discapacidad
crpd|ru|%B*Cbdgemblag
crpd|ar|@Q~Fabpwvax Hfc absjaie
crpd|zh|残疾%'#.@n
crpd-op|fr|%Dse rapportant +l@a#K%(#F@z%Lhandicapées
crpd-op|es|&9@0@h>O@:>Y&gcon Discapacidad
crpd-op|ru|%da *Cbdgemblag
crpd-op|ar|~d~Fabpwvax Hfc absjaie
crpd-op|zh|*F残疾%'#.#/%7;*F残疾%'#.#/@?%7
&U|fr|@a@3&B@7@d^d%L#W@/disparitions forcées
&U|es|@h@w%0@8@dTodas #m&g#g#mDesapariciones Forzadas
&U|ru|#j@b~Z_pghcv mbq ai dehbmzhigcdduv bhBcxdagcdbo
&U|ar|#Rbodace >P
&U|zh|#l所有%'免遭强迫失踪@1@n
&m|fr|@a#J@tlutte ^P&K%G=-domaine @dl’enseignement
&m|es|@hrelativa +ZLucha #g#mDiscriminaciones _bEsfera @0Enseñanza
&m|ru|%B#8lbhkfbjbdeqbco %xawfexagedbr
&m|ar|@Qdtanoe abgdccC nc drab abgjbcd
&m|zh|取缔教育_[@n
untoc|fr|@a@Y^Pcriminalité transnationale organisée;@a^Pcriminalité{| transnationale} organisée;+zPalerme
untoc|es|@h=Y<3Delincuencia Organizada Transnacional;@h<3Delincuencia Organizada{ Transnacional|};@h@dPalermo
untoc|ru|@c#d*4ifedhdeqbademzdao afsedbxageddao nfchipndahib;@c{aw|nfaibg} afsedbxageddao nfchipndahib;Gemcfjhk@o
untoc|ar|^"abrkcde abdhFde jlk abfyhce
untoc|zh|@C<e跨国有%9<f@n;<e{跨国|}有%9<f@n;巴勒莫@n
*E|fr|@T{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }=Xprévenir, réprimer #cpunir @ttraite @zpersonnes, #Gparticulier @zfemmes #c@zenfants#L
*E|es|@N@KPrevenir, Reprimir y Sancionar @tTrata @dPersonas, Especialmente Mujeres y Niños#E;@N<3Trata @dPersonas;@N@dPalermo
*E|ru|%ja nfclpnfcylcdbb b nfchcBcdbb iafsagmb mtlzjb, ahawcdda ycdAbdejb b lcizjb, b dekexedbb xe dcc@p;%ja iafsagmc mtlzjb
*E|ar|>'dhj fidj fdjaile abagrak labpwvax، flvaxe abhqaE fabpynab;>'dhj abagrak labpwvax، flvaxe abhqaE fabpynab، fidju fabdjaile jbcu
*E|zh|*F@C<e跨国有%9<f#/@M*R<5&y#o惩治~(%'口_]是_:#o%8*Q@?补充@A;%s*R<5&y#o惩治~(%'口_]是_:#o%8*Q@?补充@A;~(%'口@A;%'口~(@A
+L|fr|@T#W=-trafic illicite @dmigrants par terre, air #cmer#L
+L|es|@N#g^x@dMigrantes ~cTierra, Mar y Aire#E;@N#g^x@dMigrantes
+L|ru|%j*4dcxekaddasa ggaxe jbsfediag &jhpEc, jaft b gaxlpvp@p
+L|ar|>'dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+L|zh|*F@C<e跨国有%9<f#/@M<e陆<5海<5空偷运移民@?补充@A;%s<e陆<5海<5空偷运移民@?补充@A;偷运移民@A
+)|fr|@T^Pfabrication #c=-trafic illicites d’armes %Rfeu, @dleurs pièces, éléments #cmunitions#L
+)|es|@N<3Fabricación =eTráfico Ilícitos @d&!@dFuego, sus Piezas y Componentes y Municiones#E;@N@l{las |}&!@dFuego
+)|ru|%j*4dcxekaddasa bxsaiagmcdbr b awafaie asdchifcmzdasa afpybr, csa hahiegduv Behico b kajnadcdiag, e iekyc wacnfbnehag k dcjp@p;%jaw asdchifcmzdaj afpybb
+)|ar|>'dtanoe xhj abpqboe abhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
+)|zh|*F@C<e跨国有%9<f#/@M<e&-制造#o~(枪支及其零部件#o弹药@?补充@A;%s<e&-制造#o~(枪支及其零部件#o弹药@?补充@A;枪支@A
uncac|fr|@a@Y^Pcorruption;@a^Pcorruption
uncac|es|@h=Y<3Corrupción;@h<3Corrupción
uncac|ru|@c#d*4kaffpnqbb;@c*4kaffpnqbb
uncac|ar|^"abnqam
uncac|zh|@C反腐败@n;*F反腐败#/
cybercrime|fr|@a@Y^Pcybercriminalité
cybercrime|es|@h=Y<3Ciberdelincuencia; Fortalecimiento @0%F@w%0Lucha #gDeterminados Delitos Cometidos mediante Sistemas @dTecnología @0Información y #mComunicaciones y %0Transmisión @dPruebas #GForma Electrónica @dDelitos Graves
cybercrime|ru|@c#d*4kbwcfnfchipndahib
cybercrime|ar|^"abrkcde abqclkahce
cybercrime|zh|@C<e网络<f@n
+?|fr|@aunique &Astupéfiants{ de 1961|};@aunique @d1961 &Astupéfiants
+?|es|~/@d1961 @lEstupefacientes;~/@l~[@d1961;~/@lEstupefacientes{|, 1961};~/@d1961
+?|ru|Xlbd=6defkaibBchkbv hfclhigev 1961 sale;Xlbd=6defkaibBchkbv hfclhigev
+?|ar|+rabfocme bbdvmkag bqhe 1961
+?|zh|1961%]麻醉品单一@n;麻醉品单一@n
%?|fr|@aunique &Astupéfiants @d1961{| ,|,} telle >[modifiée par =-@T@d1972;@aunique @d1961 &Astupéfiants{,|} telle >[modifiée par =-@T@d1972
%?|es|~/@d1961 @lEstupefacientes{|,} enmendada ~c#T@N@d{|25 de marzo de }1972;~/@l~[@d1961{|,} enmendada ~c#T@N@d{|25 de marzo de }1972;~/@d1961 @l~[#Gsu forma enmendada ~c#T@N@d1972
%?|ru|Xlbd=6defkaibBchkbv hfclhigev 1961 sale h nanfegkejb, gdchcddujb g dcc g haaigcihigbb h Gfaiakamaj 1972 sale
%?|ar|+rabfocme bbdvmkag bqhe 1961 lxcDgua abdjmbe llkfgftfb qhe 1972
%?|zh|经《1972%]@A^2修正@?《1961%]麻醉品单一#/;经1972%]{3月25日|}*F@A^2修正@?《1961%]麻醉品单一#/
_h|fr|@a&Asubstances psychotropes{ de 1971|};+z1971 &Asubstances psychotropes
_h|es|@E@lSustancias {Sicotrópicas|Psicotrópicas}{ de 1971|}
_h|ru|%Bnhbvaifanduv gcAchigev 1971 sale;%Bnhbvaifanduv gcAchigev
_h|ar|@QabdIBkag abjibce bqhe 1971
_h|zh|1971%]精神药物@n;精神药物@n
^:|fr|@a@Y#W=-trafic illicite @dstupéfiants #c@dsubstances psychotropes{| de 1988}
^:|es|@h=Y#g^x@d~[y Sustancias {Sicotrópicas|Psicotrópicas}{ de 1988|};@h@d1988
^:|ru|@c#da wafzwc *4dcxekaddasa awafaie defkaibBchkbv hfclhig b nhbvaifanduv gcAchig
^:|ar|^"abagrak Dck abdwkfj nc abdvmkag fabdIBkag abjibce
^:|zh|1988%]@C&y&-~(麻醉药品#o精神药物@n;@C&y&-~(麻醉药品#o精神药物@n;《1988%]#/;1988%]@n
>B|fr|_e#I=c#1@zinfractions #W@/%Ljouissant d’une @7internationale, y compris @/agents diplomatiques
>B|es|_D%g=eCastigo @dDelitos #g&gInternacionalmente Protegidas, inclusive @SAgentes Diplomáticos
>B|ru|%BnfclaigfeAcdbb b dekexedbb nfchipnmcdbo *4mbq, namzxptAbvhr &vxeAbiao, g iaj Bbhmc lbnmajeibBchkbv escdiag
>B|zh|@M防止#o惩处侵害应受@1#l%'员包括外交代表@?罪行@?@n
hostages|fr|@a@3^Pprise d’otages
hostages|es|@h@w<3Toma @dRehenes
hostages|ru|#j=6#8xevgeiaj xemaydbkag
hostages|ar|#RbdhauAe pvH abkuazh
hostages|zh|反对劫持%'质@1@n
~E|fr|@a@3#W=-recrutement, l’utilisation, =-financement #cl’instruction @dmercenaires
~E|es|@h@w#g#TReclutamiento, @tUtilización, @t_G=eEntrenamiento @dMercenarios
~E|ru|#j=6#8gcfwagkao, bhnamzxagedbcj, Hbdedhbfagedbcj b awpBcdbcj decjdbkag
~E|ar|#RbdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~E|zh|反对招募<5^f<5资助#o训练雇佣军@1@n
un-safety|fr|_e#4<9@Y#c<9associé
un-safety|es|_D#Q#h_u=Y=e_uAsociado
un-safety|ru|%B~8ncfhademe #db hgrxeddasa h dco ncfhademe
un-safety|ar|+r*?lqbade >8;@Qqbade >8
un-safety|zh|@C%'员#o有关%'员&i@n
_l|fr|%D#!+l_e#4<9@Y#c<9associé
_l|es|&9@0_D#Q#h_u=Y=e_uAsociado
_l|ru|%da ~8ncfhademe #db hgrxeddasa h dco ncfhademe
_l|ar|#ybbagnaice *?lqbade >8
_l|zh|*F@C%'员#o有关%'员&i#/%7;*F@C%'员#o有关%'员&i#/@?%7
+N|fr|@a@3&B#1@zattentats terroristes %Rl’explosif
+N|es|@E@w%0%A%bAtentados Terroristas Cometidos con Bombas
+N|ru|#j=6#8wajwaguj icffafbxjaj
+N|ar|#Rbidj aburdag abskualce labihalb
+N|zh|_._r爆炸@?@1@n;_._r爆炸事件@?@1@n
*7|fr|@a@3&B#1&8financement &8terrorisme
*7|es|@E@w%0%A@0_G#hTerrorismo
*7|ru|#j=6#8Hbdedhbfagedbcj icffafbxje
*7|ar|#Rbidj gdfcb abskual
*7|zh|_.向_r提供资助@?@1@n
+.|fr|@a@3&B#1@zactes @dterrorisme nucléaire
+.|es|@E@w%0%A%bActos @dTerrorismo Nuclear
+.|ru|#j=6#8ekiejb _xicffafbxje
+.|ar|#Rbidj pjdab abskual abhffc
+.|zh|_.核_r*Q@1@n
=Q|fr|_e@7physique @zmatières nucléaires{| et des installations nucléaires}
=Q|es|_D@8Física %bMateriales Nucleares{| y las Instalaciones Nucleares}
=Q|ru|%BHbxbBchkao *"_xjeicfbeme;%BHbxbBchkao *"_xjeicfbeme b rlcfduv phiedagak
=Q|ar|@Qabodace abdamce bbdfam abhffce
=Q|zh|核材料实物#l@n;核材料实体#l@n;核材料#o核设施实{物|体}#l@n
tokyo-1963|fr|@a#K%(infractions #c%Rcertains ^/actes survenant %Rbord @zaéronefs;+zTokyo
tokyo-1963|es|@E@l#mInfracciones y Ciertos Otros Actos Cometidos a Bordo >YAeronaves
tokyo-1963|ru|%Bnfchipnmcdbrv b dckaiafuv lfpsbv ekiev, hagcfEecjuv @dwafip gaxlpEduv hplag;Takbohk@o
tokyo-1963|zh|@M在航空器内@?<f#o犯有某些^g*Q@?@n;东京@n
hague-1970|fr|@a&B#1@0capture illicite d’aéronefs
hague-1970|es|@E%0%A#hApoderamiento Ilícito @dAeronaves
hague-1970|ru|%B#8dcxekadduj xevgeiaj gaxlpEduv hplag
hague-1970|ar|@Qidj abaqgcbaE Dck abdwkfj jbG abyazkag
hague-1970|zh|@M_.&-劫持航空器@?@n
^t|fr|@a*Idirigés ^P#4@dl’aviation civile
^t|es|@E%0%A@d*)<3#Q@0Aviación Civil
^t|ru|%B&psfeyledhkao egbeqbb
^t|ar|@Qidj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
^t|zh|@M_.危害民用航空&i@?&-*Q@?@n
>x|fr|@T&B#1@zactes illicites @d<1%G@/aéroports servant %Rl’aviation civile &u
>x|es|@N%0%A@d*)@d>3#G@SAeropuertos >[Presten Servicio{|s} +ZAviación Civil #x
>x|ru|%ja #8dcxekaddujb ekiejb dehbmbr g ePfanafiev, awhmpybgetAbv jcylpdefaldpt sfeyledhkpt egbeqbt
>x|zh|_.在为@1民用航空服务@?机场上@?&-暴力*Q@?@A;_.在用于@1民用航空@?机场发生@?&-暴力*Q@?@A
+I|fr|@a%1marquage @zexplosifs plastiques #c#Gfeuilles %(fins @ddétection
+I|es|@E#AMarcación @dExplosivos Plásticos @K@SFines @dDetección
+I|ru|%Bjefkbfagkc nmehibBchkbv gxfugBeiuv gcAchig g qcmrv bv awdefpycdbr
+I|ar|@QgdccC abdgnrkag ablbaqgctce lDkA twnua
+I|zh|@M在可塑炸药中添加识别剂以便侦测@?@n
sua|fr|@a*I^P#4@0navigation maritime
sua|es|@E%0%A@d{|los }*)<3#Q@0Navegación Marítima
sua|ru|%B&pjafhkasa hplavalhige
sua|ar|@Qidj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|_.危及海上航行&i&-*Q@n
~4|fr|@T*I^P#4@zplates-formes fixes situées %1plateau continental
~4|es|@N%0%A@d{|los }*)<3#Q>YPlataformas Fijas Emplazadas _b~lContinental
~4|ru|%ja &phieqbadefduv nmeiHafj, fehnamaycdduv @dkadibdcdiemzdaj EcmzHc
~4|zh|_.危及大陆架固定平台&i&-*Q@A
_i|fr|Statut @dRome @0Cour pénale &u;Statut @d^R
_i|es|>V@dRoma @0Corte Penal #x;>V@dRoma
_i|ru|Objhk{bo|asa|ajp|bj|aj} hieipi@B<npsamagdasa hple;Objhk{bo|asa|ajp|bj|aj} hieipi{|e|p|aj|c}
_i|ar|hFad kfda abpqaqc bbdotde abrhazce abmfbce;hFad kfda abpqaqc
_i|zh|@1刑事^k院罗马规约;罗马规约
>r|fr|#M*b@0Cour pénale &u
>r|es|#b+B@0Corte Penal #x
>r|ru|@'a &"<npsamagdasa hple
>r|ar|agnai adgcaCag foxahag abdotde abrhazce abmfbce;abagnai abdgjbi ladgcaCag abdotde abrhazce abmfbce foxahagua
>r|zh|@1刑事^k院~C%M
vcdr|fr|~,&A>]diplomatiques
vcdr|es|@h@dViena @l~mDiplomáticas
vcdr|ru|Ncdhk=6lbnmajeibBchkbv hdaEcdbrv
vcdr|ar|@Qnccha bbjbaiag abmlbfdaqce
vcdr|zh|+Y外交关系@n
vccr|fr|~,&A>]consulaires
vccr|es|@h@dViena @l~mConsulares
vccr|ru|Ncdhk=6kadhpmzhkbv hdaEcdbrv
vccr|ar|@Qnccha bbjbaiag abihxbce
vccr|zh|+Y领事关系@n
^c|fr|@a&Amissions spéciales
^c|es|@h@l#mMisiones Especiales
^c|ru|%Bhncqbemzduv jbhhbrv
^c|zh|_]使团@n
vclt|fr|~,%1*]@ztraités
vclt|es|@h@dViena %E&s%bTratados
vclt|ru|Ncdhk=6nfegc %plasagafag
vclt|ar|@Qnccha biahfh abdjaumag
vclt|zh|+Y%f^k@n
vclt-io|fr|~,%1*]@ztraités +0*'#corganisations +aou +0organisations internationales
vclt-io|es|@h@dViena %E&s%bTratados +0%Vy Organizaciones #7o +0Organizaciones *o
vclt-io|ru|Ncdhk=6nfegc lasagafag jcylp sahplefhigejb b jcylpdefaldujb afsedbxeqbrjb bmb jcylp jcylpdefaldujb afsedbxeqbrjb
vclt-io|zh|@M#-#o@1%9间或@1%9相互间%f^k@?+Y@n
<a|fr|~,%csuccession d’États ^A@dtraités
<a|es|@h@dViena #ASucesión @d%V#GMateria @dTratados
<a|ru|Ncdhk=6nfeganfccjhigc +k#5lasagafag
<a|zh|@M#-在%f方面@?继承@?+Y@n
%:|fr|@a@Y&Aimmunités juridictionnelles @z*'#c@dleurs biens
%:|es|@h=Y@l#mInmunidades Jurisdiccionales %b%Vy @dsus Bienes
%:|ru|@c#da tfbhlbkqbadduv bjjpdbiciev +kb bv hawhigcddahib
%:|ar|@Q#aboxahag abmfb fddgbtagua dh abfbace abiAazce
%:|zh|@C#-及其财产管辖豁免@n
_)|fr|~,%creprésentation @z*'%Gleurs >]avec @/organisations +a@dcaractère universel
_)|es|@h@dViena #ARepresentación %b%V#Gsus ~mcon #mOrganizaciones #7@dCarácter Universal
_)|ru|Ncdhk=6nfclhiegbicmzhigc +kg bv aidaEcdbrv h jcylpdefaldujb afsedbxeqbrjb pdbgcfhemzdasa vefekicfe
_)|zh|+Y@M#-在其对普遍性@1%9关系上@?代表权@n
unclos|fr|@a@Y%1*]@0mer
unclos|es|@h=Y%E&s#hMar;CONVEMAR
unclos|ru|@c#d&jjafhkajp nfegp
unclos|ar|@Q#abiahfh abloak
unclos|zh|@C=y^k@n;*F=y^k#/
part-xi|fr|#M#!%R>(@0partie XI @0@a@Y%1*]@0mer{ du 10 décembre 1982|}
part-xi|es|#b#"+Z<'@0Parte XI @0@h=Y%E&s#hMar{ de 10 de diciembre de 1982|};#b#AParte XI
part-xi|ru|@'aw ahpAchigmcdbb Zehib !X!I ^Dai 10 lckewfr 1982 sale
part-xi|zh|@M<U1982%]12月10日*F@C=y^k#/第十一部分@?%M;第十一部分%M
fish-stocks|fr|#M%(fins @d>(@zdispositions @0@a@Y%1*]@0mer &810 décembre 1982 relatives +l&5#c+l^L@zstocks @dpoissons dont @/déplacements s’effectuent tant %Rl’intérieur qu’au-delà @dzones économiques exclusives (stocks chevauchants) #c@zstocks @dpoissons grands migrateurs;#M{|des Nations Unies |de 1995 }&Astocks @dpoissons
fish-stocks|es|#b#A<'>YDisposiciones @0@h=Y%E&s#hMar @d10 @ddiciembre @d1982 relativas +Z&qy ^)>YPoblaciones @dPeces Transzonales y #mPoblaciones @dPeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @l{las |}Poblaciones @dPeces
fish-stocks|ru|@'aw ahpAchigmcdbb namaycdbo ^Dai 10 lckewfr 1982 sale, kaiafuc kehetihr havfedcdbr ifedhsfedbBduv fuwduv xenehag b xenehag lemcka jbsfbfptAbv fuw b pnfegmcdbr bjb;>R{| Dfsedbxeqbb DwKclbdcdduv Ieqbo} &jfuwduj xenehej
fish-stocks|zh|<U1982%]12月10日*F@C=y^k#/有关养护#o管理跨界鱼类种群#o高度洄游鱼类种群@?规定@?%M;<U*F@C=y^k#/有关养护#o管理跨界鱼类种群#o高度洄游鱼类种群@?规定@?%M;{联合国|}鱼类种群%M
bbnj|fr|#Mse rapportant +l@a@Y%1*]@0mer #cportant %c&5#c+cdurable @0diversité biologique marine @zzones ne relevant pas @0juridiction nationale
bbnj|es|#b#G#T=l@0@h=Y%E&s#hMar #"+Z&q=eUso Sostenible @0<WBiológica Marina >YZonas Situadas Fuera @0Jurisdicción Nacional
bbnj|ru|@'@dwexc ^Da havfedcdbb b phiaoBbgaj bhnamzxagedbb jafhkasa wbamasbBchkasa fexdaawfexbr g feoadev xe nfclcmejb lcohigbr deqbademzdao tfbhlbkqbb
bbnj|zh|*F@C=y^k#/下#-~a区域=y#?@?养护#o%C利用%M;根据*F@C=y^k#/@?规定就#-~a区域=y#?@?养护#o%C利用#2拟订@?%M
>"|fr|#M*b&8Tribunal @9&8*]@0mer
>"|es|#b+B#hTribunal @w#h&s#hMar
>"|ru|@'a &"<nifbwpdeme &jjafhkajp nfegp
>"|zh|@1=y^k^k庭~C%M
_X|fr|@T*b@dl’Autorité @3@zfonds marins
_X|es|@N+B@0Autoridad @w%bFondos Marinos
_X|ru|%ja &"<nafsede &jjafhkajp ldp
_X|zh|@1海底管理局~C@A
high-seas|fr|_ehaute mer
high-seas|es|_DAlta Mar
high-seas|ru|@caw aikfuiaj jafc
high-seas|zh|公海@n
>g|fr|@a%1plateau continental
>g|es|_D~lContinental
>g|ru|%Bkadibdcdiemzdaj EcmzHc
>g|zh|大陆架@n
^1|fr|_emer territoriale =czone contiguë
^1|es|@h%EMar Territorial =0Zona Contigua
^1|ru|%Bicffbiafbemzdaj jafc b nfbmcyeAco xadc
^1|zh|领海及毗连区@n;领海_y毗连区@n
=q|fr|#M=Xfavoriser =-respect par @/navires @dpêche #Ghaute mer @z<l+a@d&5#c@dgestion;#Md’application
=q|es|#b@KPromover #TCumplimiento >Y<h#7@d&qy ^)~c@SBuques Pesqueros >[Pescan #GAlta Mar;#b@dCumplimiento
=q|ru|@'a halcohigbb hawmtlcdbt fuwamagdujb hplejb g aikfuiaj jafc %pjcf &jhavfedcdbt ybguv fchpfhag b pnfegmcdbt bjb;@'&jaikfuiajp jaft
=q|zh|促进公海渔船遵守@1养护#o管理~'@?%M;遵守~'%M
=:|fr|#M#!%(<l&8ressort @dl’État &8port{ visant à prévenir, contrecarrer et éliminer la pêche illicite, non déclarée et non réglementée|}
=:|es|#b@l<h#hEstado Rector #hPuerto Destinadas a Prevenir, Desalentar y Eliminar @tPesca <A;#b@l<h#hEstado Rector #hPuerto
=:|ru|>R{| Gfalagamzhigcddao b hcmzhkavaxrohigcddao afsedbxeqbb DwKclbdcdduv Ieqbo} a jcfev sahplefhige nafie &jnfclpnfcylcdbt, hlcfybgedbt b &6dcxekaddasa, dchaawAecjasa b dcfcspmbfpcjasa {|fuwdasa }nfajuhme;@'a jcfev sahplefhige nafie
=:|zh|@M港口国*R<5_.#o=z&-<5不报告<5不管制捕鱼@?~'%M;@M*R<5_.#o=z&-<5不报告<5不管制捕鱼@?港口国~'%M;港口国~'%M
solas|fr|@a@3{de 1974 |}&Bsauvegarde @0vie humaine #Gmer
solas|es|@E@w%0#Q@0Vida Humana #G#TMar{, 1974|};@ESOLAS
solas|ru|#j@b&javfedc BcmagcBchkao ybxdb @djafc
solas|ar|#Rbqbade abpkfao nc abloak;#Rbodace abpkfao nc abloak
solas|zh|1974%]@1海上%'命&i@n;@1海上%'命&i@n
marpol|fr|@a@3&B#I@0pollution par @/navires{|, telle que modifiée par le Protocole de 1978 y relatif}
marpol|es|@E@w@KPrevenir @tContaminación ~c@SBuques, 1973, modificado ~c{el|su} @N@d1978;@E@w@KPrevenir @tContaminación ~c@SBuques;@EMARPOL
marpol|ru|#j@b~fxesfrxdcdbr h hplag
marpol|zh|@1防止船舶造成污染@n
^u|fr|@a@3{de 1979 |}%crecherche #c=-sauvetage maritimes
^u|es|@E@w@lBúsqueda y Salvamento Marítimos{, 1979|}
^u|ru|#j@b&jnabhkp b hnehedbt @djafc
^u|ar|#RbbloB fabshiaH nc abloak
^u|zh|1979%]@1海上搜寻救助@n;@1海上搜寻{和|与|}救助@n
stcw|fr|@a@3{de 1978 |}&Anormes @dformation @zgens @dmer, @ddélivrance @zbrevets #c@dveille
stcw|es|@E@w@lNormas @dFormación, Titulación y Guardia %0Gente @dMar{, 1978|}
stcw|ru|#j=6nalsaiagkc b lbnmajbfagedbb jafrkag b dchcdbb geviu{| 1978 sale}
stcw|zh|1978%]海员培训<5发证#o值班标准@1@n;海员培训<5发证#o值班标准@1@n
&/|fr|@a=Xfaciliter =-trafic maritime +X
&/|es|@E@KFacilitar #TTráfico Marítimo #x
&/|ru|@c&jawmcsBcdbt %qjafhkasa hplavalhige
&/|ar|@Qgcqck okte abdbaoe ablokce abmfbce
&/|zh|便利@1海上运输@n
_V|fr|@aportant création @d@!maritime &u
_V|es|@EConstitutivo @0*-Marítima #x
_V|ru|%BJcylpdefaldao jafhkao afsedbxeqbb
_V|zh|@1海事%9@n
mlc|fr|@a&8>Hmaritime{, 2006|};@a&8>Hmaritime @d2006
mlc|es|@E%ETrabajo Marítimo{, 2006|}
mlc|ru|@c{2006 sale |}a ifplc g jafhkaj hplavalhigc{| 2006 sale}
mlc|zh|2006%]海事劳工@n
*8|fr|_e@7&8patrimoine culturel subaquatique
*8|es|_D@8#hPatrimonio %"Subacuático
*8|ru|^'nalgaldasa kpmzipfdasa dehmclbr
*8|ar|@Qodace abgkaB abBianc abdDdfk labdcau
*8|zh|#l水下+7遗产@n
~U|fr|@a@3@4=-contrôle =c^L@zeaux @dballast #csédiments @znavires
~U|es|@E@w<4<)=0Gestión #hAgua @dLastre y @SSedimentos %bBuques
~U|ru|#j=6kadifamc hplaguv wemmehiduv gal b ahelkag b pnfegmcdbb bjb
~U|zh|@1船舶压载水#o沉积物控制与管理@n;@1船舶压载水_z沉积物控制#o管理@n;控制#o管理船舶压载水#o沉积物@1@n
~9|fr|@a@3@dNairobi @Fl’enlèvement @zépaves
~9|es|@E@w@dNairobi #ARemoción @dRestos @dNaufragio
~9|ru|Ieofawbohk{er jcylpdefalder kadgcdqbr|ao jcylpdefaldao kadgcdqbb|pt jcylpdefaldpt kadgcdqbt|ao jcylpdefaldao kadgcdqbco} aw plemcdbb xeiadpgEbv hplag
~9|zh|内罗毕@1船舶残骸清除@n;@1船舶残骸清除内罗毕@n
hong-kong|fr|@a@3@dHong Kong @4=-recyclage sûr #cécologiquement rationnel @znavires
hong-kong|es|@E@w@dHong Kong <4Reciclaje Seguro y Ambientalmente Racional %bBuques
hong-kong|ru|Sadkadshk{er jcylpdefalder kadgcdqbr|ao jcylpdefaldao kadgcdqbb|pt jcylpdefaldpt kadgcdqbt|ao jcylpdefaldao kadgcdqbco} a wcxanehdao b PkamasbBchkb feqbademzdao pibmbxeqbb hplag
hong-kong|zh|香港@1&i与无害环境拆船@n;香港@1&i#o无害环境拆船@n
>v|fr|_e#I@0pollution @zmers résultant @dl’immersion @ddéchets
>v|es|@E#A%g@0Contaminación #hMar ~cVertimiento @dDesechos y Otras Materias
>v|ru|@c~fxesfrxdcdbr jafr hwfahejb aivalag b lfpsbv jeicfbemag;Лadladhk@o
>v|zh|防止倾倒废物及^g物质污染=y@?@n;防止倾倒废物_z^g物质污染=y#k@n
ospar|fr|@a&B@7&8milieu marin @dl’Atlantique &8Nord-Est
ospar|es|@E%0@8#hMedio {Ambiente |}Marino #hAtlántico Nordeste
ospar|ru|%B*"jafhkao hfclu Lcgcfa-NahiaBdao Mimedibkb
ospar|ar|@Qodace ablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#l东北大西洋=y环境@n
npt|fr|%m%cnon-prolifération @z=8nucléaires;%m%cnon-prolifération;TNP
npt|es|%n#ANo Proliferación >Y&!Nucleares;TNP
npt|ru|&fa dcfehnfahifedcdbb _xafpybr;FIЯD
npt|ar|=Mjmd ahgwak abpqboe abhffce
npt|zh|不扩散核&2%f;核不扩散%f;*F不扩散%f^2
ctbt|fr|%md’interdiction complète @zessais nucléaires
ctbt|es|%n@d&4Completa %bEnsayos Nucleares
ctbt|ru|&fa ghcawKcjmtAcj &xrlcfduv bhnuiedbo;FNЗЯQ
ctbt|ar|=MaboFk abwadb bbgrakl abhffce
ctbt|zh|全面&y核试验%f;全面禁试%f
tpnw|fr|%m@F%i@z=8nucléaires
tpnw|es|%n#A&4>Y&!Nucleares
tpnw|ru|&fa &x_xafpybr
tpnw|ar|=MoFk abpqboe abhffce
tpnw|zh|&y核&2%f
ptbt|fr|%minterdisant @/essais d’armes nucléaires %Gl’atmosphère, %G<Zextra-atmosphérique #csous l’eau
ptbt|es|%n~c#T>[se Prohíben @SEnsayos con <8_bAtmósfera, #TEspacio Ultraterrestre y Debajo #hAgua
ptbt|ru|&fa &xbhnuiedbo _xafpybr g eijahHcfc, g kahjbBchkaj nfahifedhigc b nal galao
ptbt|ar|=MoFk grakl =7abrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&y在大气层<5*G#o水下进行核&2试验%f;部分&y核试验%f;部分禁试%f
seabed-arms|fr|%minterdisant @dplacer @z=8nucléaires #cd’autres =8@ddestruction massive %1fond @zmers #c@zocéans ainsi >[%Gleur sous-sol
seabed-arms|es|%n@l{|la }&4@dEmplazar <8y Otras &!@dDestrucción #GMasa #G@SFondos Marinos y Oceánicos y su Subsuelo
seabed-arms|ru|&fa &xfexjcAcdbr @dldc jafco b akcedag b g csa dclfev _xafpybr b lfpsbv gblag afpybr jehhagasa pdbBiaycdbr
seabed-arms|zh|&y在海床洋底及其底土安置核&2#o^g大规模{毁灭|杀伤}性&2%f
enmod|fr|@a@F%id’utiliser @ztechniques @dmodification @dl’environnement %R@zfins militaires ou toutes ^/fins hostiles
enmod|es|_D&4@dUtilizar Técnicas @dModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%B&xgacddasa bmb mtwasa bdasa gfeylcwdasa =phfclhig gaxlcohigbr @dnfbfaldpt hfclp
enmod|zh|&y为军事或任何^g敌对目@?^f改变环境@?技术@?@n
bwc|fr|@a@F%i@0mise au point, @0fabrication #c&8stockage @z=8bactériologiques (biologiques) ou %Rtoxines #c@Fleur destruction;@a&A=8biologiques{| ou à toxines| et à toxines}
bwc|es|_D&4#hDesarrollo, @tProducción =eAlmacenamiento @d&!Bacteriológicas (Biológicas) y Toxínicas y @lSu Destrucción;@h@l#m&!Biológicas{| y Toxínicas}
bwc|ru|%B&xfexfewaikb, nfabxgalhige b dekanmcdbr xenehag wekicfbamasbBchkasa (wbamasbBchkasa) b iakhbddasa afpybr b aw bv pdbBiaycdbb;@c&jwbamasbBchkajp {|b iakhbddajp }afpybt;%BwbamasbBchkaj {|b iakhbddaj }afpybb
bwc|ar|@QoFk aqgomaB fshgar fgvCch abpqboe abltgkcfbfrce (ablcfbfrce) fabgtqchce fgmdck gbt abpqboe
bwc|zh|@M&y#s<5生产#o储存细菌(生物)及毒素&2#o销毁此种&2@?@n;%s&y{发展|研制}<5生产#o储存细菌(生物)及毒素&2{和|以及}销毁{此种|这种|这类|此类}&2#k@n;生物{和毒素|及毒素|}&2@n
=t|fr|@T#J@tprohibition d’emploi +lguerre @dgaz asphyxiants, toxiques ou similaires #c@dmoyens bactériologiques
=t|es|@N#"+Z&4#hEmpleo _bGuerra @dGases Asfixiantes, Tóxicos o Similares y @dMedios Bacteriológicos;@N@d<,@d1925
=t|ru|%ja &x^O@dgaodc plpEmbguv, rlagbiuv bmb lfpsbv nalawduv sexag b wekicfbamasbBchkbv hfclhig
=t|zh|&y在战争中^f窒息性<5毒性或^g气体#o细菌作战方^k@?@A;1925%]#]@A;《1925%]#]@A^2
cwc|fr|@a@F%i@0mise au point, @0fabrication, &8stockage #c@dl’emploi @z=8chimiques #c@Fleur destruction;@a&A=8chimiques
cwc|es|_D&4#hDesarrollo, @tProducción, #TAlmacenamiento =eEmpleo @d&!Químicas y @lSu Destrucción;@h@l#m&!Químicas
cwc|ru|%B&xfexfewaikb, nfabxgalhige, dekanmcdbr b ^OvbjbBchkasa afpybr b a csa pdbBiaycdbb;@c&jvbjbBchkajp afpybt;%BvbjbBchkaj afpybb
cwc|ar|@QoFk aqgomaB fshgar fgvCch faqgjdab abpqboe abtcdcazce fgmdck gbt abpqboe;@Qabpqboe abtcdcazce
cwc|zh|@M&y{发展|研制}<5生产<5储存#o^f化学&2及销毁此种&2@?@n;&y化学&2@n;化学&2@n
ccw|fr|@a@F%iou @tlimitation @dl’emploi @dcertaines =8classiques qui peuvent être considérées comme produisant @zeffets traumatiques excessifs ou comme frappant sans discrimination;@a@Fcertaines =8classiques
ccw|es|@h@lProhibiciones o Restricciones #hEmpleo @dCiertas &!Convencionales >[Puedan Considerarse Excesivamente Nocivas o @dEfectos Indiscriminados;@h@lCiertas &!Convencionales
ccw|ru|%B&xbmb asfedbBcdbb ^Okadkfciduv gblag awuBdasa afpybr, kaiafuc jaspi hBbieizhr dedahrAbjb Bfcxjcfduc nagfcylcdbr bmb bjctAbjb dcbxwbfeicmzdac lcohigbc;@c&jkadkfciduj gblej awuBdasa afpybr;%Bkadkfciduv gblev awuBdasa afpybr
ccw|ar|@QoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&y或限制^f某些可被认为具有过分伤害力或滥杀滥伤作用@?常规&2@n;{特定|某些}常规&2@n
_Q|fr|@T@F%iou @tlimitation @dl’emploi @zmines, pièges #c^/dispositifs{,|} tel qu’il a été modifié =-3 mai 1996;@TII modifié
_Q|es|@N@lProhibiciones o Restricciones #hEmpleo @dMinas, &!Trampa y Otros Artefactos{,|} según fue enmendado #T3 @dmayo @d1996
_Q|ru|%ja &xbmb asfedbBcdbb ^Ojbd, jbd-magpEck b lfpsbv phifaohig h nanfegkejb, gdchcddujb 3 jer 1996 sale;lanamdcdd{uo|asa|ajp|uj|aj} %j!I!I
_Q|zh|经修正@?*F^l号@A^2;经修正{的|后的|}^l号@A;修正后@?*F^l号@A^2
ccw-v|fr|@T#!%(restes explosifs @dguerre
ccw-v|es|@N>ORestos Explosivos @dGuerra
ccw-v|ru|%j&jgxfugaanehduj ncfcybikej gaodu;%j!V
ccw-v|zh|战争遗留爆炸物@A
mine-ban|fr|@a@F%i@dl’emploi, &8stockage, @0production #c&8transfert @zmines antipersonnel #c@Fleur destruction;@a@F%i@zmines antipersonnel;@ad’Ottawa
mine-ban|es|_D&4#hEmpleo, Almacenamiento, Producción y Transferencia @dMinas Antipersonal y @lsu Destrucción;_D&4>YMinas Antipersonal;@h@dOttawa
mine-ban|ru|%B&xnfbjcdcdbr, dekanmcdbr xenehag, nfabxgalhige b ncfcleBb nfaibgancvaiduv jbd b aw bv pdbBiaycdbb;%B&xnfaibgancvaiduv jbd;Diieghk@o
mine-ban|ar|@QoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam fgmdck gbt abpbDad
mine-ban|zh|@M&y^f<5储存<5生产#o转让杀伤%'员地雷及销毁此种地雷@?@n;{禁止|}杀伤%'员地雷@n;*F渥太华#/
cluster|fr|@a&A=8%Rsous-munitions
cluster|es|@h@lMuniciones #GRacimo
cluster|ru|@c&jkehhciduj wacnfbnehej
cluster|ar|@QabHvazk abjhifmce
cluster|zh|集束弹药@n
att|fr|%m%1commerce @zarmes
att|es|%n%EComercio @dArmas
att|ru|&fa iafsagmc afpybcj
att|ar|=Mgrake abpqboe
att|zh|&2贸易%f
~G|fr|%m&A=v+j@/~q@z*'*1@d<Zextra-atmosphérique, y compris @tLune #c@/^/corps célestes;%m@Fl’espace{| extra-atmosphérique}
~G|es|%n>O@(>[Deben Regir #mActividades %b%V_bExploración y *M#hEspacio Ultraterrestre, incluso @tLuna y Otros Cuerpos Celestes;%n%E+o
~G|ru|&fa nfbdqbnev <k+k&jbhhmclagedbt b bhnamzxagedbt kahjbBchkasa nfahifedhige, gkmtBer Лpdp b lfpsbc dcwchduc icme;&f&jkahjahp
~G|ar|=Mabdlamz abdhFde bphwye abmfb nc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~G|zh|@M~"探索#o利用包括月球#o^g天体在内*G活动@?#X%f;@M~"探索#o利用包括月球#o^g天体在内@?*G活动@?#X%f;{外空|外层空间}%f
+:|fr|#M%1sauvetage @zastronautes, =-retour @zastronautes =crestitution @zobjets lancés %G<Zextra-atmosphérique
+:|es|#b%ESalvamento =0Devolución @dAstronautas =0Restitución @dObjetos Lanzados al +o
+:|ru|@'a hnehedbb kahjadegiag, gaxgfeAcdbb kahjadegiag b gaxgfeAcdbb awKckiag, xenpAcdduv g kahjbBchkac nfahifedhiga
+:|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
+:|zh|营救宇宙航行员<5送回宇宙航行员#o归还发射到*G@?物体@?%M
<w|fr|_eresponsabilité @3@4@/dommages causés par @zobjets spatiaux
<w|es|@E#AResponsabilidad @w~cDaños Causados ~cObjetos Espaciales
<w|ru|%B&vaigcihigcddahib xe pAcfw, nfbBbdcdduo kahjbBchkbjb awKckiejb
<w|ar|@QabdqIfbce abmfbce jh abpAkak abgc gomBua abprqad abnAazce
<w|zh|空间物体所造成损害@?@1责任@n;*G物体所造成损害之@1责任@n
+M|fr|@a@Fl’immatriculation @zobjets lancés %G<Zextra-atmosphérique
+M|es|@E%ERegistro @dObjetos Lanzados al +o
+M|ru|%Bfcsbhifeqbb awKckiag, xenphkecjuv g kahjbBchkac nfahifedhiga
+M|ar|@Qgqrcb abprqad abdybie nc abnAaE abvakrc
+M|zh|@M登记射入*G物体@?@n
moon|fr|#M+j@/~q@z*'%cLune #c@/^/corps célestes
moon|es|#b>[debe regir #mactividades %b%V_bLuna y otros cuerpos celestes
moon|ru|@'a <k+k@dЛpdc b lfpsbv dcwchduv icmev
moon|ar|abagnai abdhFd bphwye abmfb jbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|@M~"在月球#o^g天体上活动@?%M;月球%M
antarctic|fr|%m@Fl’Antarctique
antarctic|es|%nAntártico
antarctic|ru|&faw Mdiefkibkc
antarctic|ar|=Mphgaktgcta
antarctic|zh|南极%f
tlatelolco|fr|%mvisant %i@z=8nucléaires #GAmérique latine #c%G@/Caraïbes;%m@dTlatelolco
tlatelolco|es|%n%0Proscripción >Y<8#G{la |}América Latina =eCaribe;%n@dTlatelolco
tlatelolco|ru|&fa &x_xafpybr g Лeibdhkao Mjcfbkc b Cefbwhkaj wehhcodc;&fTmeicmamka
tlatelolco|ar|=MoFk =7pdkcta abbagchce fdhyie ablok abtakclc;=Mgbagcbfbtf
tlatelolco|zh|拉丁美洲#o加勒比&y核&2%f;特拉特洛尔科%f
rarotonga|fr|%m%czone dénucléarisée &8Pacifique Sud;%m@dRarotonga
rarotonga|es|%n#AZona Libre @d<8#hPacífico Sur;%n@dRarotonga
rarotonga|ru|&fa wcxKrlcfdao xadc tydao Behib Tbvasa akcede;&fOefaiadse
rarotonga|ar|=MkakfgfhDa
rarotonga|zh|南太平洋无核区%f;南太平洋无核&2区%f;拉罗通加%f
bangkok|fr|%m%c&7@dl’Asie &8Sud-Est;%m@dBangkok
bangkok|es|%n#AZona Libre @d<8{de|del|en|en el} Asia Sudoriental;%n@dBangkok
bangkok|ru|&f=og Ysa-NahiaBdao Mxbb;Uedskakhk#Z
bangkok|ar|=MshwaE abdhyie abvabce dh =7rhfl wki Jqca;=Mlahtft
bangkok|zh|东南亚无核&2区%f;曼谷%f
pelindaba|fr|%m@Fune &7#GAfrique;%m@dPelindaba
pelindaba|es|%n@luna Zona Libre @d<8#GÁfrica;%n@dPelindaba
pelindaba|ru|&f=og MHfbkc;Gcmbdlewhk#Z
pelindaba|ar|=MshwaE dhyie vabce dh =7pnkcica;=Mlbchmala
pelindaba|zh|+8无核&2区%f;佩林达巴%f
^v|fr|%mportant création d’une &7#GAsie centrale;%m#!%Rune &7#GAsie centrale
^v|es|%n@luna Zona Libre @d<8#G{|el }Asia Central;%n@dSemipalatinsk
^v|ru|&f=og Цcdifemzdao Mxbb;Lcjbnemeibdhk#Z
^v|ar|=MshwaE dhyie vabce dh =7Jqca abfqyG
^v|zh|中亚无核&2区%f;塞米巴拉金斯克%f
unfccc|fr|Convention-cadre @Y&Achangements climatiques
unfccc|es|@h=l=Y^5;@h=l^5
unfccc|ru|OejaBd@b#daw bxjcdcdbb kmbjeie;OejaBd@baw bxjcdcdbb kmbjeie;OCQCDDI
unfccc|ar|@Q#aabsyakce *SgDck abdhav
unfccc|zh|@C气候变化>N@n;气候变化>N@n
kyoto|fr|@T@dKyoto{ à la Convention-cadre des Nations Unies sur les changements climatiques|}
kyoto|es|@N@dKyoto @0@h=l=Y^5;@N@d{Kyoto|Kioto}
kyoto|ru|Cbaihk@"{ k OejaBdao kadgcdqbb Dfsedbxeqbb DwKclbdcdduv Ieqbo aw bxjcdcdbb kmbjeie|}
kyoto|ar|>'tcfgf
kyoto|zh|*F@C气候变化>N#/京都@A;*F@C气候变化>N#/@?京都@A;京都@A
<t|fr|#M@d<-
<t|es|#b@dParís aprobado #Gvirtud @0@h=l=Y^5;#b@dParís
<t|ru|Gefbyhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb}
<t|ar|agnai lakcq
<t|zh|巴黎%M
cbd|fr|_ediversité biologique
cbd|es|@E#A<WBiológica
cbd|ru|%B_-;@c#da _-
cbd|ar|@Qabghfj ablcfbfrc;+r*?labghfj ablcfbfrc
cbd|zh|#?@n
*X|fr|@T@d+n%c#I@zrisques biotechnologiques
*X|es|@N@d+n@l#Q@0Biotecnología{ del Convenio sobre la Diversidad Biológica|};@N@dCartagena
*X|ru|Cefievcdhk#H&jwbawcxanehdahib;Cefievcdhk#H&jwbawcxanehdahib k Cadgcdqbb a _-;Cefievcdhk@"
*X|ar|>'ikyarhe bbqbade abpocazce;>'ikyarhe abdgjbi labqbade abpocazce
*X|zh|*F#?#/卡塔赫纳生物&i@A;*F#?#/@?卡塔赫纳生物&i@A;卡塔赫纳{生物安全|}@A
nagoya|fr|@T@dNagoya @F^N%(ressources génétiques #c=-partage juste #céquitable @zavantages découlant @dleur utilisation;@T@dNagoya
nagoya|es|@N@dNagoya @lAcceso a @SRecursos Genéticos y Participación Justa y Equitativa #G@SBeneficios >[se Deriven @dsu Utilización{ al Convenio sobre la Diversidad Biológica|};@N@dNagoya
nagoya|ru|Iesaohk#Hfcspmbfagedbr lahipne k scdcibBchkbj fchpfhej b hagjchidasa =p@dhnfegclmbgao b fegdao ahdagc gusal ai bv nfbjcdcdbr{ k Cadgcdqbb a wbamasbBchkaj fexdaawfexbb|};Iesaohk@"
nagoya|ar|>'haDfca
nagoya|zh|*F#?#/@M获取遗传资源#o公正#o公平分享其利用所产生惠益@?名古屋@A;@M获取遗传资源{和|与|以及}公正{和|}公平{地|}分享其利用所产生惠益@?名古屋@A;名古屋@A
unccd|fr|@a@Y%clutte ^Pdésertification{ dans les pays gravement touchés par la sécheresse et/ou la désertification, en particulier en Afrique|}
unccd|es|@h=Y@dLucha <3Desertificación #G@SPaíses Afectados ~cSequía Grave o Desertificación, #GParticular #GÁfrica;Convención{ de las Naciones Unidas|} @dLucha <3Desertificación;@h@dLucha <3Desertificación #G@SPaíses Afectados ~cSequía Grave o Desertificación, #GParticular #GÁfrica
unccd|ru|@c#d&j#8anphiudbgedbcj g icv hifedev, kaiafuc bhnuiugeti hcfzcxdpt xehpvp b/bmb anphiudbgedbc, ahawcdda g MHfbkc;@c#d&j#8anphiudbgedbcj;@c&j#8anphiudbgedbcj
unccd|ar|^"abgxok nc ablbmah abgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;^"abgxok
unccd|zh|@C@M在发生严重干旱#o/或荒漠化@?#-_]是在+8防治荒漠化@?@n;@C防治荒漠化@n;防治荒漠化@n
_m|fr|~,&B@7@0couche d’ozone
_m|es|@E@dViena %0@8@0Capa @dOzono
_m|ru|Ncdhk@baw avfedc axadagasa hmar
_m|ar|@Qnccha bodace ylie abpfCfh
_m|zh|#l臭氧层+Y@n
>y|fr|@T@dMontréal #!%R@zsubstances qui appauvrissent @tcouche d’ozone
>y|es|@N@dMontreal #"a #mSustancias >[Agotan @tCapa @dOzono;@N@d_J
>y|ru|Jadfcemzhk#H&jgcAchigej, fexfpEetAbj axadaguo hmao;Jadfcemzhk@"
>y|ar|>'dfhgkcab *Sabdfam abdqghnme bylie abpfCfh
>y|zh|@M消耗臭氧层物质@?蒙特利尔@A;*F蒙特利尔@A^2
basel|fr|+zBâle %1contrôle @zmouvements transfrontières @ddéchets dangereux #c@dleur élimination;+zBâle
basel|es|@E@dBasilea %E<)%bMovimientos Transfronterizos %bDesechos Peligrosos y su Eliminación;@E@dBasilea
basel|ru|Uexcmzhk=6kadifamc xe ifedhsfedbBdao ncfcgaxkao anehduv aivalag b bv plemcdbcj;Uexcmzhk@o
basel|ar|@QlaCb *Sabgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@QlaCb
basel|zh|控制危险废物越境转移及其处置巴塞尔@n;巴塞尔@n
rotterdam|fr|+zRotterdam{ sur la procédure de consentement préalable en connaissance de cause applicable à certains produits chimiques et pesticides dangereux qui font l’objet d’un commerce international|}
rotterdam|es|@E@dRotterdam %EProcedimiento @dConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @dComercio #x;@E@dRotterdam
rotterdam|ru|Oaiicflejhk=6nfaqclpfc nfclgefbicmzdasa awahdageddasa hasmehbr #5ailcmzduv anehduv vbjbBchkbv gcAchig b nchibqblag g &viafsagmc;Oaiicflejhk@o
rotterdam|ar|@Qkfgkmad *?lgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake abmfbce
rotterdam|zh|@M在@1贸易中对某些危险化学品#o农药采用事先知情同意程序@?鹿特丹@n;鹿特丹@n
>F|fr|+zStockholm{ sur les polluants organiques persistants|}
>F|es|@E@dEstocolmo @lContaminantes Orgánicos Persistentes;@E@dEstocolmo
>F|ru|Liaksamzjhk=6hiaokbv afsedbBchkbv xesfrxdbicmrv;Liaksamzjhk@o
>F|ar|@Qaqgtufbd *SabdbfBag abjAfce abBalge;@Qqgftufbd *SabdbfBag abjAfce abBalge
>F|zh|@M持久性有机污染物@?斯德哥尔摩@n;斯德哥尔摩@n
minamata|fr|+zMinamata{ sur le mercure|}
minamata|es|@E@dMinamata %EMercurio;@E@dMinamata
minamata|ru|Jbdejeihk=6fipib;Jbdejeihk@o
minamata|ar|@Qdchadaga *SabCzli
minamata|zh|@M汞@?水俣@n;水俣@n
cites|fr|@a%1commerce @9@zespèces @dfaune #c@dflore sauvages menacées d’extinction;CITES
cites|es|@h%EComercio @w@dEspecies Amenazadas @dFauna y Flora Silvestres
cites|ru|%B&viafsagmc gblejb lbkao Hepdu b Hmafu, devalrAbjbhr nal psfaxao bhBcxdagcdbr;LQTXL
cites|ar|@Qabagrak abmfbc lphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Qabgrake abmfbce nc phfaj abocfahag fabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植物种@1贸易@n;濒危物种{国际|}{贸易|}@n
cms|fr|_e&5@zespèces migratrices appartenant +lfaune sauvage;+zBonn
cms|es|_D&q>YEspecies Migratorias @dAnimales Silvestres
cms|ru|@c&jhavfedcdbt jbsfbfptAbv gblag lbkbv ybgaiduv;%Bhavfedcdbb jbsfbfptAbv gblag lbkbv ybgaiduv
cms|ar|@QonF phfaj abocfahag ablkce abduarke;@QabdoanFe jbG phfaj abocfahag ablkce abduarke
cms|zh|养护野生动物移栖物种@n;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@n
ramsar|fr|@a#K%(zones humides d’importance internationale, particulièrement comme habitats @zoiseaux d’eau;+zRamsar
ramsar|es|@hrelativa a @SHumedales @dImportancia #x{|,} Especialmente como Hábitat @dAves Acuáticas;@h@dRamsar
ramsar|ru|%Bgalda-wamaiduv psalzrv, bjctAbv jcylpdefaldac xdeBcdbc, smegduj awfexaj g keBchigc jchiaawbiedbo galanmegetAbv nibq;Oejhefhk@o
ramsar|zh|@M_]是作为水禽栖息地@?@1重要湿地@n;拉姆萨尔{湿地|}@n;*F湿地#/
acap|fr|#M%c&5@zalbatros #c@zpétrels
acap|es|#b#A&q@dAlbatros y Petreles
acap|ru|@'a havfedcdbb emzweifahag b wpfcgchidbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#l信天翁#o海燕%M
bamako|fr|+zBamako{ sur l’interdiction d’importer en Afrique des déchets dangereux et sur le contrôle des mouvements transfrontières et la gestion des déchets dangereux produits en Afrique|}
bamako|es|@h@dBamako
bamako|ru|Uejekhk@o
bamako|zh|巴马科@n
=!|fr|@a&B@7=cmise #Gvaleur &8milieu marin %G@trégion @zCaraïbes;+zCarthagène
=!|es|@E%0@8=e#n#hMedio Marino @0Región #hGran Caribe
=!|ru|%B*"b ahgacdbb jafhkao hfclu UamzEasa Cefbwhkasa feoade;Cefievcdhk@o
=!|zh|#l#o开发大加勒比区域=y环境@n
alps|fr|_e@7@zAlpes;@aalpine
alps|ru|^'Mmzn;Mmznbohk@o
alps|zh|#l阿尔卑斯山@n;阿尔卑斯山@n
_n|fr|@a%1*]#!%(utilisations @zcours d’eau ^Y%R@zfins ^/>[@tnavigation
_n|es|@h%E&s%bUsos %bCursos @dAgua #7@KFines Distintos @0Navegación
_n|ru|%Bnfegc dchplavalduv gblag =p%pgalaiakag
_n|ar|@Qiahfh aqgvmad abdrakc abdazce abmfbce nc abpDkaA Dck abdbaoce
_n|zh|@1水道非航行^f^k@n
water|fr|_e@7#c+c@zcours d’eau transfrontières #c@zlacs _W;@a@Fl’eau
water|es|@E#A@8y *M%bCursos @dAgua Transfronterizos y {de |}@SLagos *o
water|ru|@c&javfedc b bhnamzxagedbt ifedhsfedbBduv galaiakag b %paxcf
water|zh|跨界水道#o@1湖泊#l#o利用@n;#l_y{利用|使用}{跨界|越境}水道#o@1湖泊@n;*F水#/
aarhus|fr|@a@F^N%Rl’information, @tparticipation &8public au processus décisionnel #c^N+l*y^Ad’environnement;@ad’Aarhus
aarhus|es|@h%EAcceso +ZInformación, @tParticipación #hPúblico _bToma @dDecisiones =eAcceso +Z&D#GAsuntos Ambientales;{Convención|Convenio} @dAarhus
aarhus|ru|%Blahipnc k bdHafjeqbb, pBehibb awAchigcddahib g nfaqchhc nfbdribr fcEcdbo b lahipnc k nfegahplbt &jganfahej, kehetAbjhr akfpyetAco hfclu;Dfvphhk@o
aarhus|zh|在环境#2上获得信息<5公众参与决策#o诉诸^k律@?@n;奥胡斯@n
espoo|fr|@a@Fl’évaluation @dl’impact @Fl’environnement %Gun contexte transfrontière;@ad’Espoo
espoo|es|_DEvaluación #hImpacto Ambiental #Gun Contexto Transfronterizo;{Convención|Convenio} @dEspoo
espoo|ru|@caw aqcdkc gaxlcohigbr @dakfpyetApt hfclp g ifedhsfedbBdaj kadickhic;@cЭhna
lrtap|fr|_epollution atmosphérique transfrontière %Rlongue distance
lrtap|es|{Convenio|Convención} #AContaminación Atmosférica Transfronteriza a Gran Distancia
lrtap|ru|%BifedhsfedbBdaj xesfrxdcdbb gaxlpve @dwamzEbc fehhiardbr
lrtap|zh|远距离越境空气污染@n;长程越界空气污染@n
escazu|fr|#Mrégional @F^N%Rl’information, @tparticipation publique #c^N+l*y%Rpropos @zquestions environnementales #GAmérique latine #c%G@/Caraïbes;#Md’Escazú
escazu|es|#bRegional %EAcceso +ZInformación, @tParticipación Pública =eAcceso +Z&D#GAsuntos Ambientales #GAmérica Latina =eCaribe;#b@dEscazú
escazu|ru|Эhkehphk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb};@'Эhkehp
~1|fr|%m@9&Aressources phytogénétiques @4l’alimentation #cl’agriculture
~1|es|%n@w>ORecursos Fitogenéticos %0Alimentación =0Agricultura
~1|ru|#j#Sfehibicmzduv scdcibBchkbv fchpfhev ~Znfabxgalhige nfalagamzhigbr b gclcdbr hcmzhkasa vaxrohige
~1|zh|粮食#o农业植物遗传资源@1%f;粮食#o农业植物遗传资源{国际|}%f
>:|fr|@a@3&B@7@zvégétaux
>:|es|@h@w@d@8Fitosanitaria
>:|ru|#j@b&jkefedibdp b *"fehicdbo
>:|zh|@1植物#l@n
>A|fr|_esûreté nucléaire
>A|es|@h@l#QNuclear
>A|ru|%Brlcfdao _o
>A|ar|@Qabpdah abhffc
>A|zh|核&i@n
*D|fr|_enotification rapide d’un accident nucléaire
*D|es|_DPronta Notificación @dAccidentes Nucleares
*D|ru|@caw ancfeibgdaj anagcAcdbb a rlcfdao egefbb
*D|ar|@QabglbcD abdltk jh fifj oamB hffc
*D|zh|及早通报核事故@n
+H|fr|@a@Fl’assistance #Gcas d’accident nucléaire ou @dsituation d’urgence radiologique
+H|es|@h@lAsistencia #Gcaso @dAccidente &Lo Emergencia Radiológica
+H|ru|%BnajaAb g hmpBec rlcfdao egefbb bmb felbeqbaddao egefbodao hbipeqbb
+H|ar|@Qgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+H|zh|核事故或辐射紧急情况援助@n
spent-fuel|fr|@acommune %csûreté @0^L&8combustible usé #c%csûreté @0^L@zdéchets radioactifs
spent-fuel|es|@hConjunta @l#Q_bGestión #hCombustible Gastado y @l#Q_bGestión @dDesechos Radiactivos
spent-fuel|ru|DwKclbdcdd=6~8awfeAcdbr h aifewaiegEbj ianmbgaj b a ~8awfeAcdbr h felbaekibgdujb aivalejb
spent-fuel|ar|+rabdwgkte *Spdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
spent-fuel|zh|乏燃料管理&i#o放射性废物管理&i联合@n
iaea-statute|fr|Statut @dl’Agence @3@dl’énergie atomique;Statut @dl’AIEA
iaea-statute|es|>V#hOrganismo @w@dEnergía Atómica
iaea-statute|ru|~o<nescdihige &jeiajdao Pdcfsbb;~oJMSMTЭ
iaea-statute|zh|@1原子能机构规约;原子能机构规约
=1|fr|~N@d@!_v@0Santé;~N@d@!_v@0santé
=1|es|~?*-%k@0Salud
=1|ru|~oNhcjbfdao afsedbxeqbb xlfegaavfedcdbr
=1|ar|mqgfk dhFde abxoe abjabdce
=1|zh|%t卫生%9%9^k
fctc|fr|Convention-cadre @d{l’Organisation mondiale de la Santé|l’OMS} &Blutte antitabac
fctc|es|@E=l@0*-%k@0Salud <4<)#hTabaco;@EMarco{ de la OMS|} <4<)#hTabaco
fctc|ru|OejaBd@bNhcjbfdao afsedbxeqbb xlfegaavfedcdbr &jwafzwc *4ieweke;OejaBd@bNDЗ &jwafzwc *4ieweke
fctc|ar|@QdhFde abxoe abjabdce absyakce *Sdtanoe abglD
fctc|zh|%t卫生%9烟草控制>N@n
<c|fr|Acte constitutif @d@!@Y@4l’éducation, @tscience =cculture;@acréant une Organisation @Y@4l’éducation, @tscience =cculture
<c|es|~?*-=Y%0Educación, @tCiencia =0Cultura;~?UNESCO
<c|ru|~o#d&jganfahej awfexagedbr, depkb b kpmzipfu;~oYIXLCD
<c|zh|@C教育<5科学及+7%9%9^k;@C教育<5科学_z+7%9*F%9^k^2;教科文%9*F%9^k^2
<S|fr|Acte constitutif @d@!@Y@4=-#Dindustriel
<S|es|~?*-=Y<4#nIndustrial
<S|ru|~o#d&jnfajuEmcddajp fexgbibt
<S|zh|@C工业#s%9章程
chicago|fr|@a#K%Rl’aviation civile &u
chicago|es|@E@lAviación Civil #x
chicago|ru|%B&vsfeyledhkao egbeqbb;Zbkeshk@o
chicago|ar|@Qabyckah abdmhc abmfbc
chicago|zh|@1民用航空@n
>K|fr|@a&B@7&8patrimoine mondial, culturel #cnaturel;@a&8patrimoine mondial
>K|es|@h%0@8#hPatrimonio Mundial, %"y Natural;@h#hPatrimonio Mundial
>K|ru|^'ghcjbfdasa kpmzipfdasa b nfbfaldasa dehmclbr
>K|ar|@Qodace abgkaB <jabBianc fabylcjc;@Qbodace abgkaB <jabBianc fabylcjc
>K|zh|#l%t+7#o自然遗产@n
+u|fr|@a#J@/<l%Rprendre @4interdire #cempêcher l’importation, l’exportation #c=-transfert @dpropriété illicites @zbiens culturels
+u|es|@h@l#m<h>[Deben Adoptarse @KProhibir e Impedir @tImportación, @tExportación =0Transferencia @dPropiedad Ilícitas @dBienes Culturales
+u|ru|%Bjcfev, denfegmcdduv @dxenfcAcdbc b nfclpnfcylcdbc dcxekaddasa ggaxe, gugaxe b ncfcleBb nfege hawhigcddahib @dkpmzipfduc qcddahib
+u|zh|@M&y#o防止&-进出口+7财产#o&-转让其所有权@?方^k@?@n;%s{采取措施|}&y{和|并}防止&-进出口+7财产#o&-转让其所有权{方法|}#k@n
&S|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }&B@7@zbiens culturels #Gcas @dconflit armé
&S|es|Convención{| de La Haya| de La Haya de 1954} %0@8%bBienes Culturales #GCaso @dConflicto Armado
&S|ru|%B*"&Y
&S|ar|@Qodace abddgbtag abBiance nc oabe hwfl hCaj dqbo;@Qodace abddgbtag abBiance nc oabe abhCaj abdqbo
&S|zh|@M发生&o时#l+7财产@?@n;&o情况下#l+7财产@n
+v|fr|Deuxième @T#!+l+zLa Haye @d1954 &B@7@zbiens culturels #Gcas @dconflit armé
+v|es|Segundo @N@0@h@dLa Haya @d1954 %0@8%bBienes Culturales #GCaso @dConflicto Armado
+v|ru|Niaf{ao nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} k Seeshkao kadgcdqbb 1954 >d*"&Y;Niaf{ao nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} k Seeshkao kadgcdqbb a *"&Y{| 1954 sale}
+v|zh|*F@M发生&o时#l+7财产@?#/^l@A;*F@M发生&o时#l+7财产@?{1954年|}{海牙|}#/#k^l{项|}@A
*3|fr|@a&Bsauvegarde &8patrimoine culturel immatériel
*3|es|@h%0Salvaguardia #hPatrimonio %"Inmaterial
*3|ru|^'dcjeicfbemzdasa kpmzipfdasa dehmclbr
*3|ar|@Qxfh abgkaB abBianc Dck abdamc
*3|zh|#l非物质+7遗产@n
*v|fr|_e@7=cpromotion @0diversité @zexpressions culturelles
*v|es|_D@8y Promoción @0<W>YExpresiones Culturales
*v|ru|^'b naaAfcdbb fexdaawfexbr Hafj kpmzipfdasa hejagufeycdbr
*v|ar|@Qodace fgjCcC ghfj pwtab abgjlck abBianc
*v|zh|#l#o促进+7表现形式多样性@n
~7|fr|@a{d’UNIDROIT |}&Abiens culturels volés ou illicitement exportés
~7|es|Convenio{ de UNIDROIT|} >OObjetos Culturales Robados o Exportados Ilegalmente
~7|ru|@c{|YIQFOVM }a navbAcdduv bmb dcxekadda gugcxcdduv kpmzipfduv qcddahirv
~7|zh|@1统一私^k协会@M被盗或&-出口文物@?@n;{国际统一私法协会|}@M被盗或{者|}&-出口文{物|化财产}@?@n
doping|fr|@a@3#W=-dopage %G=-sport
doping|es|@h@w#g#TDopaje #G#TDeporte
doping|ru|#j=6#8lanbdsaj g hnafic
doping|ar|#Rbdtanoe abdhwyag nc drab abkcaAe
doping|zh|反对在体育运动中^f兴奋剂@1@n
~0|fr|%m@dMarrakech{ visant à faciliter l’accès des aveugles, des déficients visuels et des personnes ayant d’autres difficultés de lecture des textes imprimés aux œuvres publiées|}
~0|es|%n@dMarrakech @KFacilitar #TAcceso a #mObras Publicadas a #m&gCiegas, con Discapacidad Visual o con Otras Dificultades @KAcceder al Texto Impreso;%n@d{Marrakech|Marrakesh}
~0|ru|JeffekcEhk{bo lasagaf|asa lasagafe|ajp lasagafp|bj lasagafaj|aj lasagafc} aw awmcsBcdbb lahipne hmcnuv b mbq h defpEcdbrjb xfcdbr bmb bdujb asfedbBcddujb hnahawdahirjb gahnfbdbjeiz ncBeidpt bdHafjeqbt k anpwmbkagedduj nfabxgclcdbrj;JeffekcEhk#Z
~0|zh|@M为盲%'<5视力障碍者或^g印刷品阅读障碍者获得已出版作品提供便利@?马拉喀什%f;@M为盲%'<5视力障碍者或^g印刷品阅读障碍者获得已发表作品提供便利@?马拉喀什%f;马拉喀什%f
tampere|fr|+zTampere %cmise %Rdisposition @dressources @dtélécommunication @4l’atténuation @zeffets @zcatastrophes #c@4@/opérations @dsecours #Gcas @dcatastrophe
tampere|es|@E@dTampere %ESuministro @dRecursos @dTelecomunicaciones %0Mitigación @dCatástrofes y #mOperaciones @dSocorro #GCasos @dCatástrofe
tampere|ru|@cTejncfc a nfclahiegmcdbb icmckajjpdbkeqbadduv fchpfhag ~ZhjrsBcdbr nahmclhigbo wclhigbo b ahpAchigmcdbr ancfeqbo &jakexedbt najaAb;@cTejncfc
tampere|ar|@Qgadlckc *?lgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
tampere|zh|为减灾救灾=B提供电信资源@?坦佩雷@n;坦佩雷@n
>E|fr|_ecirculation routière
>E|es|_DCirculación ~cCarretera
>E|ru|%Blafaydaj lgbycdbb ~-sale;@c~->dlafaydaj lgbycdbb
>E|zh|1949%]道路交通@n
tir|fr|@adouanière #Kau transport @9@dmarchandises sous =-couvert @dcarnets TIR;@aTIR
tir|es|@EAduanero #"al Transporte @w@dMercancías al Amparo %bCuadernos TIR;@ETIR
tir|ru|Tejaycdd=6&vncfcgaxkc sfpxag h nfbjcdcdbcj kdbykb JFG;@cJFG
tir|zh|@1公路运输@n;TIR@n
~u|fr|@a@3@Fl’harmonisation @zcontrôles @zmarchandises %(frontières
~u|es|{Convenio|Convención} @w#AArmonización %bControles @dMercancías #G#mFronteras
~u|ru|#j=6hasmehagedbb phmagbo nfagclcdbr kadifamr sfpxag @dsfedbqev
~5|fr|@a#Kau commerce @dtransit @z*'sans littoral
~5|es|@h%EComercio @dTránsito %b%Vsin Litoral
~5|ru|%Bifedxbidao iafsagmc gdpifbkadibdcdiemzduv sahplefhig
~5|zh|内陆#-过境贸易@n;内陆国过境贸易@n
*s|fr|@a&Breconnaissance #cl’exécution @zsentences arbitrales étrangères
*s|es|@h%EReconocimiento =0Ejecución >YSentencias Arbitrales Extranjeras
*s|ru|%Bnfbxdedbb b nfbgclcdbb g bhnamdcdbc bdahifedduv efwbifeyduv fcEcdbo;Izt-Йafkhk@o
*s|ar|@Qabajgkan likakag abgotcd abprhlce fghncHua
*s|zh|承认及<U外国仲裁裁决@n;承认_y<U外国仲裁裁决@n;*F纽约#/
cisg|fr|@a@Y&Acontrats @dvente @3@dmarchandises
cisg|es|@h=Y>OContratos @dCompraventa @w@dMercaderías
cisg|ru|@c#da lasagafev &vkpnmb-nfaleyb iagefag
cisg|ar|@Q#a*Sjifm ablcj abmfbc bblAazj
cisg|zh|@C@1货物销售合同@n
*j|fr|@a@Y@F+c@dcommunications électroniques %G@/contrats _W
*j|es|@h=Y#A*M>YComunicaciones Electrónicas #G@SContratos *o
*j|ru|@c#daw bhnamzxagedbb Pmckifadduv haawAcdbo g %plasagafev
*j|zh|@C@1合同^f电子通信@n
^0|fr|@a@Y%1contrat @dtransport @9@dmarchandises effectué entièrement ou partiellement par mer;^G@dRotterdam
^0|es|@E=Y%EContrato @dTransporte @w@dMercancías Total o Parcialmente Marítimo;^-@dRotterdam
^0|ru|@c#da lasagafev namdahizt bmb BehibBda jafhkao &vncfcgaxkb sfpxag;Oaiicflejhk#Y
^0|zh|@C全程或部分海上@1货物运输合同@n;鹿特丹^4
+G|fr|@a@Y%ctransparence %Gl’arbitrage +0investisseurs #c*'fondé @F@ztraités;+zMaurice %ctransparence
+G|es|@h=Y#ATransparencia #G@SArbitrajes +0Inversionistas y %V#G#T=l@dun Tratado;@h@dMauricio #ATransparencia
+G|ru|@c#da nfaxfeBdahib g kadickhic efwbifeydasa fexwbfeicmzhige jcylp bdgchiafejb b sahplefhigejb @dahdagc %plasagafag;Jegfbkbohk=6nfaxfeBdahib
+G|zh|@C投资%'与#-间基于%f仲裁透明度@n;毛里求斯透明度@n
=]|fr|@a@Y&Aaccords @drèglement ^Yissus @0médiation;+zSingapour %cmédiation
=]|es|@h=Y>OAcuerdos @dTransacción #7Resultantes @0Mediación;@h@dSingapur #AMediación
=]|ru|@c#da %pjbfaguv hasmeEcdbrv, lahibsdpiuv g fcxpmzieic jclbeqbb;Lbdsenpfhk=6jclbeqbb
=]|zh|@C@M调解所产生@?@1#o解协议@n;新加坡调解@n
=,|fr|@a@Y&Aeffets ^Y@zventes judiciaires @dnavires;+z_F%cvente judiciaire @dnavires
=,|es|@h=Y>OEfectos #7>YVentas Judiciales @dBuques;@h@d_F#AVenta Judicial @dBuques
=,|ru|@c#da %pnahmclhigbrv hplcwdao nfaleyb hplag;Gckbdhk=6hplcwdao nfaleyc hplag
=,|zh|@C船舶司^k出售@1效力@n;北京船舶司^k出售@n
upeace|fr|#M@9portant création @dl’Université &Bpaix
upeace|ru|#j{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb} a haxledbb Vdbgcfhbicie jbfe
ilo-29|fr|+z1930 %1>Hforcé{ (no 29)|};@J{| (no 29)} %1>Hforcé{|, 1930}
ilo-29|es|@E%ETrabajo Forzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 >dnfbdplbicmzdaj ifplc (№ 29);*pnfbdplbicmzdaj ifplc
ilo-29|zh|1930%]_q~K29号);1930%]_q@n
^X|fr|@T{de 2014 |}#!+l@a{de 1930 |}%1>Hforcé{|, 1930| (no 29)}
^X|es|Protocolo{ de 2014|} #"al @E%ETrabajo Forzoso{, 1930|, 1930 (núm. 29)|}
^X|ru|%j{|2014 sale }k Cadgcdqbb 1930 >dnfbdplbicmzdaj ifplc{| (№ 29)}
^X|zh|《1930%]_q@n》2014%]@A;《1930%]_q#/{(第29号)|}#k{2014年|}@A
ilo-87|fr|+z1948 %cliberté syndicale =c@7&8*]syndical{ (no 87)|};@J{| (no 87)} %cliberté syndicale =c@7&8*]syndical{|, 1948}
ilo-87|es|@E#ALibertad Sindical =0@8#h&s@dSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 >dhgawalc ehhaqbeqbb b *"nfege @dafsedbxeqbt (№ 87);*phgawalc ehhaqbeqbb b *"nfege @dafsedbxeqbt
ilo-87|zh|1948%]结社自由#o#l%9#.~K87号);1948%]结社自由{和|及|与}#l%9权{利|}@n
ilo-97|fr|+z~-&A~6migrants (révisée){ (no 97)|};@J{| (no 97)} &A~6migrants (révisée){|, 1949}
ilo-97|es|@E>OTrabajadores Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%]移民就业@n(修订)(第97号);1949%]移{民|徙}就业@n{(修订)|(修订本)|(订正)|}
ilo-98|fr|+z~-%1*]d’organisation #c@dnégociation collective{ (no 98)|};@J{| (no 98)} %1*]d’organisation #c@dnégociation collective{|, 1949}
ilo-98|es|@E%E&s@dSindicación y @dNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~->dnfegc @dafsedbxeqbt b @dgclcdbc kammckibgduv ncfcsagafag (№ 98);*pnfegc @dafsedbxeqbt b {|de }gclcdbc kammckibgduv ncfcsagafag
ilo-98|zh|1949%]%9#.#o集体谈判#.~K98号);1949%]%9权{利|}{和|及|与}集体谈判{权利|权|}@n
ilo-100|fr|+z1951 @Fl’égalité @drémunération{ (no 100)|};@J{| (no 100)} @Fl’égalité @drémunération{|, 1951}
ilo-100|es|@E@lIgualdad @dRemuneración{, 1951 (núm. 100)|, 1951|}
ilo-100|ru|@c1951 >dfegdaj gaxdesfeylcdbb (№ 100);*pfegdaj gaxdesfeylcdbb
ilo-100|zh|1951%]同酬~K100号);1951%]同{工同|等报|}酬@n
ilo-102|fr|+z1952 #J@t#4sociale (norme minimum){ (no 102)|};@J{| (no 102)} #J@t#4sociale (norme minimum){|, 1952}
ilo-102|es|@E#A#Q+!(Norma Mínima){, 1952 (núm. 102)|, 1952|}
ilo-102|ru|@c1952 >djbdbjemzduv dafjev ^?awchncBcdbr (№ 102);*pjbdbjemzduv dafjev ^?awchncBcdbr
ilo-102|zh|1952%]=A保障(最低标准)~K102号);1952%]=A保障(最低标准)@n
ilo-105|fr|+z1957 @Fl’abolition &8>Hforcé{ (no 105)|};@J{| (no 105)} @Fl’abolition &8>Hforcé{|, 1957}
ilo-105|es|@E#AAbolición #hTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
ilo-105|ru|@c1957 sale aw pnfexldcdbb nfbdplbicmzdasa ifple (№ 105);Cadgcdqb@Law pnfexldcdbb nfbdplbicmzdasa ifple
ilo-105|zh|1957%]废除_q~K105号);1957%]废{除|止}_q@n
ilo-111|fr|+z1958 #J@t&K(emploi #cprofession){ (no 111)|};@J{| (no 111)} #J@t&K(emploi #cprofession){|, 1958}
ilo-111|es|@E#A*,(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
ilo-111|ru|@c1958 >d>u%xifple b xedribo (№ 111);*p>u%xifple b xedribo
ilo-111|zh|1958%](就业#o职业)_[~K111号);1958%]{(就业{和|及|与}职业)_[|_[(就业{和|及|与}职业)}@n
ilo-138|fr|+z1973 @Fl’âge minimum{ (no 138)|};@J{| (no 138)} @Fl’âge minimum{|, 1973}
ilo-138|es|@E#AEdad Mínima{, 1973 (núm. 138)|, 1973|}
ilo-138|ru|@c1973 >djbdbjemzdaj gaxfehic ~Znfbcje @dfewaip (№ 138);*pjbdbjemzdaj gaxfehic ~Znfbcje @dfewaip
ilo-138|zh|1973%]最低%]龄~K138号);1973%]最低%]龄@n
ilo-169|fr|+z1989 #K%(peuples indigènes #ctribaux{ (no 169)|};@J{| (no 169)} #K%(peuples indigènes #ctribaux{|, 1989}
ilo-169|es|@E@lPueblos Indígenas y Tribales{, 1989 (núm. 169)|, 1989|}
ilo-169|ru|@c1989 >dkafcdduv defalev b defalev, gclpAbv nmcjcddao awfex ybxdb (№ 169);*pkafcdduv defalev b defalev, gclpAbv nmcjcddao awfex ybxdb
ilo-169|zh|1989%]土著#o部落%'民~K169号);1989%]土著{和|与|及}部落{人民|民族}@n
ilo-182|fr|+z1999 &Apires formes @d>H@zenfants{ (no 182)|};@J{| (no 182)} &Apires formes @d>H@zenfants{|, 1999}
ilo-182|es|@E@l#mPeores Formas @dTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
ilo-182|ru|@c1999 >ddebvplEbv Hafjev lcihkasa ifple (№ 182);*pdebvplEbv Hafjev lcihkasa ifple
ilo-182|zh|1999%]最恶劣形式@?童工劳动~K182号);1999%]{禁止|}最恶劣形式#k童工{劳动|}@n
ilo-189|fr|+z2011 &Atravailleuses #c~6domestiques{ (no 189)|};@J{| (no 189)} &Atravailleuses #c~6domestiques{|, 2011}
ilo-189|es|@E@l#mTrabajadoras y @STrabajadores Domésticos{, 2011 (núm. 189)|, 2011|}
ilo-189|ru|@c2011 >dlahiaodaj ifplc lajeEdbv fewaidbkag (№ 189);*plahiaodaj ifplc lajeEdbv fewaidbkag
ilo-189|zh|2011%]家政工%'~K189号);2011%]家{政|庭}工%'@n
ilo-190|fr|+z2019 %c<1#c=-harcèlement{ (no 190)|};@J{| (no 190)} %c<1#c=-harcèlement{|, 2019}
ilo-190|es|@E#A>3=eAcoso{, 2019 (núm. 190)|, 2019|}
ilo-190|ru|@c2019 sale aw ^Ib lajaseicmzhig g hHcfc ifple (№ 190);Cadgcdqb@Law ^Ib lajaseicmzhig g hHcfc ifple
ilo-190|zh|2019%]暴力#o骚扰~K190号);2019%]{消除|}暴力_y骚扰@n
oau-refugees|fr|+z@!@dl’unité _N+j@/aspects propres %(problèmes @zréfugiés #GAfrique;@a+j@/aspects propres %(problèmes @zréfugiés #GAfrique
oau-refugees|es|Convención{ de la Organización de la Unidad Africana|} ~c@t>[se Regulan @SAspectos Específicos %bProblemas %bRefugiados #GÁfrica
oau-refugees|ru|@cDfsedbxeqbb eHfbkedhkasa clbdhige, fcspmbfptA{er|co|pt} hncqbHbBchkbc ehnckiu nfawmcju wcycdqcg g MHfbkc
oau-refugees|zh|+8统一%9@M+8难民#2某些特定方面@?@n;1969%]+8统一%9@n
oau-mercenaries|fr|+z@!@dl’unité _N@F#O&8mercenariat #GAfrique
oau-mercenaries|ru|@cDfsedbxeqbb eHfbkedhkasa clbdhige a &6decjdbBchige g MHfbkc
kampala|fr|+zl’Union _N%c@7#cl’assistance %(%Ldéplacées #GAfrique;+zKampala
kampala|es|@h@0Unión Africana %0@8y {la |}Asistencia {de|a} @SDesplazados Internos #GÁfrica;@h@dKampala
kampala|ru|@cMHfbkedhkasa hatxe a *"gdpifcddc ncfcjcAcdduv mbq g MHfbkc b akexedbb bj najaAb;Cejnemzhk@o
kampala|ar|@Qabagoam abpnkcic bodace fdqajme abhaCoch mavbca nc pnkcica;@Qtdlaba
kampala|zh|+8联盟#l#o援助+8境内流离失所者@n;坎帕拉@n
<o|fr|=H_N@z#F@d^]@zpeuples
<o|es|<DAfricana @d^!%bPueblos
<o|ru|MHfbkedhk<2vefib~Hnfeg >Ub defalag
<o|ar|abdcBai abpnkcic boifi abshqah fabwjfl
<o|zh|+8+h#o民族权^i;+8+h_y{人民|民族}{权|权利}^i
^o|fr|=H_N@z#F#c&8bien-être @d_3
^o|es|<DAfricana >O@:=eBienestar #hNiño
^o|ru|MHfbkedhk<2vefib~Hnfeg b wmesanampBbr fcwcdke
^o|ar|abdcBai abpnkcic boifi abynb fknauu
^o|zh|+8%8#.#o福利^i
maputo|fr|@T+l=H_N@z#F@d^]@zpeuples #!%(#F{de la femme|des femmes} #GAfrique;@T@dMaputo
maputo|es|@N@0<DAfricana @d^!%bPueblos{|,} #"a @S@:@0Mujer #GÁfrica;@N@dMaputo
maputo|ru|%jk MHfbkedhkao vefibb nfeg >Ub defalag, @Pnfeg ycdAbd g MHfbkc;%jk MHfbkedhkao vefibb nfeg >Ub defalag a *CycdAbd g MHfbkc;Jenpihk@"
maputo|zh|*F+8+h#o民族权^i^2@M+8_:#.@?@A;*F+8+h_y{人民|民族}{权|权利}^i^2@M+8_:#.@?@A;*F马普托@A^2
au-act|fr|Acte constitutif @dl’Union africaine
au-act|es|Acta Constitutiva @0Unión Africana
au-act|ru|VBfclbicmzd{uo|asa|ajp|uj|aj} eki@BMHfbkedhkasa hatxe
au-act|ar|abiahfh abgpqcqc bbagoam abpnkcic
au-act|zh|+8联盟%9^k
echr|fr|+zsauvegarde @z#F@d^]@zlibertés fondamentales;@aeuropéenne @z<z
echr|es|Convenio{| Europeo} %0@8%b^!>YLibertades Fundamentales;@EEuropeo @d=F
echr|ru|%B*"nfeg >Ub ahdagduv hgawal;Xgfancohk=6*C=j;Xgfancohk@b&jnfegej =j
echr|ar|+rabpfkflce boifi ~p
echr|zh|#l+h与基本自由@n;#l+h_z基本自由@n;欧洲+h@n
achr|fr|@aaméricaine #K%(<z;Pacte @dSan José
achr|es|@hAmericana @l=F;>X@dSan José
achr|ru|Mjcfbkedhk=6*C=j
achr|ar|+rabpdkctce boifi ~p
achr|zh|美洲+h@n
=)|fr|@a&8Conseil @dl’Europe %c#I=clutte ^P<1%Rl’égard @zfemmes =c<1domestique;@ad’Istanbul
=)|es|@E#hConsejo @dEuropa @l%gy Lucha <3>3#g{las Mujeres|la Mujer} =0>3Doméstica;@E@dEstambul
=)|ru|@cLagcie Xgfanu a nfclaigfeAcdbb b #8dehbmbcj #5ycdAbd b lajeEdbj dehbmbcj;Liejwpmzhk@o
=)|zh|欧洲委员会*R#o<e暴力侵害_:*Q及家庭暴力@n;欧洲委员会%s*R#o<e暴力侵害_:{行为|}_z家庭暴力{行为|}#k@n
budapest|fr|_ecybercriminalité;+zBudapest
budapest|es|Convenio{ del Consejo de Europa|} #ACiberdelincuencia;@E@dBudapest
budapest|ru|%Bkbwcfnfchipndahib;UplencEihk@o
budapest|zh|网络<f@n
^V|fr|@a&8Conseil @dl’Europe %clutte ^Ptraite @zêtres humains
^V|es|@E#hConsejo @dEuropa #ALucha <3Trata @dSeres Humanos
^V|ru|@cLagcie Xgfanu a nfaibgalcohigbb iafsagmc mtlzjb
^V|zh|欧洲委员会<e~(%'口=B@n;欧洲委员会<e{贩运人口|人口贩运}{行动|行为|}@n
belem|fr|^7&Bprévention, @tsanction #c#O@0<1^Pfemme;+zBelém do Pará
belem|es|~h@KPrevenir, Sancionar y Erradicar @t>3<3Mujer;@h@dBelém do Pará
belem|ru|Jcyejcfbkedhk=6{nfclpnfcylcdbb|nfclaigfeAcdbb} b ^I#5ycdAbd b dekexedbb xe dcsa
belem|zh|*F贝伦杜帕拉#/
bern|fr|@a#K+l&5@0vie sauvage #c&8milieu naturel @dl’Europe;+zBerne
bern|es|@E#"+Z&q@0Vida Silvestre y #hMedio Natural #GEuropa
bern|ru|^'lbkao Hepdu b Hmafu b nfbfalduv hfcl awbiedbr g Xgfanc
=K|fr|Pacte @0Ligue @z*'arabes
=K|es|{Pacto|Carta} @0Liga %b%VÁrabes
=K|ru|Geki@BЛbsb efewhkbv sahplefhig
=K|ar|dcBai radje abmfb abjklce
=K|zh|阿拉伯#-联盟^i;阿拉伯#-联盟{盟约|公约}
~S|fr|=H@dl’Association @znations @dl’Asie &8Sud-Est;=H@dl’ASEAN
~S|es|<D@0Asociación @dNaciones @dAsia Sudoriental;<D@0ASEAN
~S|ru|~oMhhaqbeqbb +kYsa-NahiaBdao Mxbb;~oMLXMI
~S|zh|东南亚#-联盟^i;东盟^i
tac|fr|%md’amitié #c@d+V#GAsie &8Sud-Est
tac|es|%n@dAmistad y %F#G{|el }Asia Sudoriental
tac|ru|&fa lfpywc b haifpldbBchigc g Ysa-NahiaBdao Mxbb
tac|zh|东南亚友好_/%f
gcc-charter|es|<D#hConsejo @d%F%b%VÁrabes #hGolfo
gcc-charter|ru|~oLagcie haifpldbBchige efewhkbv +kЗembge
gcc-charter|zh|海湾阿拉伯#-_/委员会^i
icmp|ru|@'a hieiphc b Hpdkqbrv Jcylpdefaldao kajbhhbb &jnfanegEbj wcx gchib mbqej
ices|fr|@a#Kau Conseil @9@4l’exploration @0mer
ices|ru|%BJcylpdefaldaj hagcic &jbhhmclagedbt jafr
seafo|fr|_e&5=c^L@zressources halieutiques @dl’Atlantique Sud-Est
seafo|es|@E#A&qy Gestión %bRecursos @0Pesca #G#TOcéano Atlántico Suroriental
seafo|ru|%Bhavfedcdbb nfajuhmaguv fchpfhag g tsa-gahiaBdao Behib MimedibBchkasa akcede b pnfegmcdbb bjb
seafo|zh|养护#o管理东南大西洋渔业资源@n
^U|fr|@a&Aaspects civils @dl’enlèvement @9d’enfants
^U|es|Convenio{| de La Haya} >OAspectos Civiles @0Sustracción @w@dMenores
^U|ru|%Bsfeyledhka-nfegaguv ehnckiev %qnavbAcdbr lcico
^U|zh|@1诱拐%8民事方面@n;%s@1{性|}诱拐%8民事方面#k{海牙|}@n
+1|fr|_e@7@zenfants =c+V^Ad’adoption &u
+1|es|Convenio{| de La Haya} #"+Z@8#hNiño y +Z%F#Gmateria @dAdopción #x
+1|ru|%B*"lcico b haifpldbBchigc #5bdahifeddasa phudagmcdbr
+1|zh|跨国收养方面#l%8及_/@n;%s跨国收养方面#l%8_z_/#k{海牙|}@n
_4|fr|@a%1recouvrement @zaliments %Rl’étranger
_4|es|_DObtención @dAlimentos #G#TExtranjero
_4|ru|%Bgxuhkedbb xe sfedbqco embjcdiag
ihr|fr|Règlement sanitaire +X{ (2005)|}
ihr|es|Reglamento Sanitario #x{ (2005)|}
ihr|ru|#j{uc jclbka-hedbiefduc nfegbme|uv jclbka-hedbiefduv nfegbm|uj jclbka-hedbiefduj nfegbmej|ujb jclbka-hedbiefdujb nfegbmejb}{ (2005 sal)|}
ihr|ar|abbfazo abxoce abmfbce (2005)
ihr|zh|@1卫生条例(2005);@1卫生条例
udhr|fr|_E@z<z
udhr|es|@g+q@d=F
udhr|ru|#fnfeg =j
udhr|ar|absjbah <jboifi ~p
udhr|zh|%t+h@D
>h|fr|@i@Fl’octroi @dl’indépendance %(pays #c%(peuples coloniaux
>h|es|@g#AConcesión @0Independencia a @SPaíses y Pueblos Coloniales
>h|ru|>2nfclahiegmcdbb dcxegbhbjahib kamadbemzduj hifedej b defalej
>h|ar|#,dho abaqgibab bblbmah fabwjfl abdqgjdke
>h|zh|给予殖民地#-#o%'民独立@D;给予殖民地#-#o%'民独立@?@D
+w|fr|@i#K%(=v&8*]@9touchant @/>]amicales =c+V+0@/*'conformément +l=H*n
+w|es|@g>O@(@d&s@wreferentes a #m~m@dAmistad y +Z%F+0@S%V@dconformidad con @t<D*a
+w|ru|>2nfbdqbnev %qnfege, kehetAbvhr lfpychigcdduv aidaEcdbo b haifpldbBchige jcylp sahplefhigejb g haaigcihigbb h Vhiegaj @jIeqbo
+w|ar|#,dlamz abiahfh abmfbc *?labjbaiag abfmce fabgjafh lch abmfb fnia bdcBai abpdd abdgome;#,dlamz abiahfh abmfbc abdgxbe labjbaiag abfmce fabgjafh lch abmfb fnia bdcBai abpdd abdgome
+w|zh|@M~"依*F@C^i^2建立友好关系及_/之@1^k#X之@D;@M~"依*F@C^i^2建立友好关系_z_/{的|之}@1^k#X{的|之|}@D
permanent-sovereignty|ru|>2dcaiKcjmcjaj hpgcfcdbicic #hchichigcddujb fchpfhejb
permanent-sovereignty|zh|@M天然资源之永久主权@D;%s{天然|自然}资源{之|的|}永久主权{之|的|}@D
#[|fr|@i@Y@F#O@d^dformes @d&Kraciale
#[|es|@g=Y&z@d*,Racial
#[|ru|@Z#da &6ghcv Hafj fehagao lbhkfbjbdeqbb
#[|ar|#,#abbiAaE <rabgdccC abjhxkc
#[|zh|@C=z>L种族_[@D
+'|fr|@i@z#F@d_3
+'|es|@g%b@:#hNiño
+'|ru|@Znfeg fcwcdke
+'|ar|#,~Fabynb
+'|zh|%8#.@D
+]|fr|@i@F#O@0&K>Q
+]|es|@g#AEliminación @0*,<3Mujer
+]|ru|>2&6>u#5ycdAbd
+]|ar|#,abiAaE jbG abgdccC Am abdkpe
+]|zh|=z对_:_[@D
<Q|fr|@i@Fl’asile territorial
<Q|es|@g%EAsilo Territorial
<Q|ru|>2icffbiafbemzdaj pwcybAc
<Q|zh|领域庇护@D
>,|fr|@i@Fl’inadmissibilité @dl’intervention %G@/affaires intérieures @z*'=c@7@dleur indépendance #c@dleur souveraineté
>,|es|@g#AInadmisibilidad @0Intervención #G@SAsuntos Internos %b%Vy {|la }@8@dsu Independencia y Soberanía
>,|ru|>2dclanphibjahib gjcEeicmzhige ga gdpifcddbc lcme sahplefhig, aw asfeylcdbb bv dcxegbhbjahib b hpgcfcdbicie
>,|zh|@M~"内政不容干涉及其独立与主权之#l@D;@M~"内政不容干涉及其独立_y主权{之|的}#l{之|的|}@D
+3|fr|@i@Fl’inadmissibilité @dl’intervention #c@dl’ingérence %G@/affaires intérieures @zÉtats
+3|es|@g#AInadmisibilidad @0Intervención =0Injerencia #G@SAsuntos Internos %bEstados
+3|ru|>2dclanphibjahib bdicfgcdqbb b gjcEeicmzhige ga gdpifcddbc lcme sahplefhig
+3|zh|不容干涉#o干预别国内政@D;不容干涉#o干预{别|他}国内政#k@D
<v|fr|@i%1progrès #c=-#D%G=-domaine social
<v|es|@g%EProgreso =e#n#Glo Social
<v|ru|@Z^?nfasfchhe b fexgbibr
<v|ar|#,abgimd fabshdaE nc abdcmah abargdajc
<v|zh|=A进步#o#s@D
+y|fr|@i%1renforcement @0#4&u
+y|es|@g%EFortalecimiento @0#Q#x
+y|ru|@Zaw pkfcnmcdbb &v_o
+y|zh|加强@1&i@D
<P|fr|@i@z=v+j=-fond @zmers #c@zocéans, ainsi >[leur sous-sol, au-delà @zlimites @0juridiction nationale
<P|es|^z@(>[Regulan @SFondos Marinos y Oceánicos y su Subsuelo{|,} Fuera %bLímites @0Jurisdicción Nacional
<P|ru|@Znfbdqbnag, fcspmbfptAbv fcybj lde jafco b akcedag b csa dclf xe nfclcmejb lcohigbr deqbademzdao tfbhlbkqbb
<P|zh|@M~"~a=y底床与下层土壤之#X@D;@M{各国|国家}~a海床洋底及其底土#k#X@D
aggression|fr|Définition @dl’agression
aggression|es|Definición @0Agresión
aggression|ru|Dnfclcmcdb{c|r|t|cj|b} esfchhbb
=P|fr|@i#Jl’instauration d’un nouvel ordre économique +X
=P|es|@g%EEstablecimiento @dun Nuevo Orden Económico #x
=P|ru|@Zaw phiedagmcdbb dagasa %qPkadajbBchkasa nafrlke
=P|ar|=Jlsiade hFad aigxamc mfbc rmcm
=P|zh|建立新@?@1经济秩序@D
_!|fr|~.#Jl’instauration d’un nouvel ordre économique +X
_!|es|#t@d@)%EEstablecimiento @dun Nuevo Orden Económico #x
_!|ru|#e&jphiedagmcdbt dagasa %qPkadajbBchkasa nafrlke
_!|zh|建立新@?@1经济秩序@[
&F|fr|=H@z#F#cdevoirs économiques @zÉtats
&F|es|<D@d@:y Deberes Económicos %bEstados
&F|ru|Хefib~HPkadajbBchkbv nfeg b awrxeddahico sahplefhig
&F|ar|dcBai ~Fabmfb ffarlagua abaigxamce
&F|zh|~"经济#.#o义务^i
>9|fr|@i@z#F@z%Lhandicapées
>9|es|@g%b@:%bImpedidos
>9|ru|>2*Cbdgemblag
>9|zh|残疾%'#.@D;残{疾|废}者#.@D
<b|fr|@i%c@7@d^d%L^P&(
<b|es|@g#A@8@dTodas #m&g<3>b
<b|ru|>2*"ghcv mbq ai nuiak %-
<b|zh|#l%'%'不受=D+S@D;#l%'%'不受=D#k+S#k@D
*z|fr|>a@4@/responsables @d>(@zlois
*z|es|*Y@KFuncionarios Encargados @dHacer Cumplir @tLey
*z|ru|Calckh@Bnagclcdbr lamydahiduv mbq &jnallcfyedbt nfeganafrlke
*z|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*z|zh|执^k%'员*Q守则
*x|fr|@i@F#O@d^dformes d’intolérance #c@d&Kfondées %creligion ou @tconviction
*x|es|@g&z@dIntolerancia y *,Fundadas _bReligión o #mConvicciones
*x|ru|>2&6ghcv Hafj dcicfnbjahib b >u@dahdagc fcmbsbb bmb pwcylcdbo
*x|ar|#,abiAaE <rabgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;=JlabiAaE <rabgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*x|zh|=z基于宗教或信仰原因@?>L@?不容忍#o_[@D;=z基于宗教或信仰{原因|}#k>L#k不容忍{和|与|及}_[@D
~y|fr|@i@dManille %1règlement pacifique @zdifférends _W
~y|es|^zManila %EArreglo Pacífico @dControversias *o
~y|ru|Jedbmzhk@ea jbfdaj fexfcEcdbb %phnafag
~y|ar|#,dahcba *Sgqfce abdhaCjag abmfbce labfqazb abqbdce
~y|zh|@M#o平解决@1争端@?马尼拉@D
_9|fr|=H_v@0nature
_9|es|<D%k@0Naturaleza
_9|ru|Nhcjbfd{er vefibr|ao vefibb|pt vefibt|ao vefibco} nfbfalu
_9|zh|%t自然^i;%t大自然^i
_6|fr|#vd’éthique médicale applicables au rôle <9@dsanté, #Gparticulier @zmédecins, %G@t@7@zprisonniers #c@zdétenus ^P&(
_6|es|@(@dÉtica Médica Aplicables +ZFunción #h_u@dSalud, Especialmente @SMédicos, _b@8@d&gPresas y Detenidas <3>b;@(@dÉtica Médica
_6|ru|*Kjclbqbdhkao Pibkb, aidahrAb{chr|vhr|jhr|jbhr} k famb fewaidbkag xlfegaavfedcdbr, g ahawcddahib gfeBco, g *"xekmtBcdduv bmb xelcfyedduv mbq ai nuiak %-
_6|zh|@M医务%'员<5_]是医生在#l被监禁#o拘留@?%'不受=D@?+S方面@?任务@?医疗道德#X
>/|fr|@i%1*]@zpeuples +lpaix
>/|es|@g%E&s%bPueblos +ZPaz
>/|ru|>2nfegc defalag @djbf
>/|zh|%'民享有#o平#.@D;{各国|}%'民享有#o平#k#.@D
*9|fr|@i@z=v+W@d*y_w%(victimes @0criminalité #c%(victimes d’abus @dpouvoir
*9|es|@g>O@(Fundamentales @d&D@K#mVíctimas @dDelitos y #hAbuso @dPoder
*9|ru|@Zahdagduv nfbdqbnag <0~Zycfig nfchipnmcdbo b xmapnaifcwmcdbr gmehizt
*9|ar|#,dlamz abjmb abpqaqce *?lAoaca abrkcde fsqaEe aqgjdab abqbye
*9|zh|为罪行#o滥用权力*Q受害者取得公理@?+e@D
~V|fr|Ensemble @drègles minima @Y#Jl’administration @0*y@4mineurs{ (Règles de Beijing)|};^G@d=G
~V|es|^-Mínimas =Y%0Administración @0&D@dMenores{ (Reglas de Beijing)|};^-@d=G
~V|ru|#w@jIeqbo, #iainfegmcdbr <0#5dchagcfEcddamcidbv{ (Gckbdhkbc nfegbme)|};Gckbdhk#Y
~V|zh|@C少%]司^k最+P则(北京^4);@C少%]司^k最+P则;北京^4
+F|fr|#v+W_w%Rl’indépendance @0magistrature
+F|es|~grelativos +ZIndependencia @0Judicatura
+F|ru|@-dcxegbhbjahib hplcwduv afsedag
+F|zh|@M司^k机关独立@?+e;司^k机关独立#k+e
+(|fr|@i%1*]au %5
+(|es|@g%E&sal &G
+(|ru|>2nfegc @dfexgbibc
+(|ar|#,aboi nc abghdce
+(|zh|#s#.@D
&H|fr|@i&A=vsociaux #cjuridiques applicables +l@7#cau bien-être @zenfants, envisagés surtout sous l’angle @zpratiques ^Ad’adoption #c@dplacement familial &Aplans national #c+X
&H|es|@g>O@(Sociales y Jurídicos relativos +Z@8=eBienestar %bNiños, con Particular Referencia +ZAdopción =0Colocación #GHogares @dGuarda, #G@SPlanos Nacional e #x
&H|ru|>2haqbemzduv b nfegaguv nfbdqbnev, kehetAbvhr _pb wmesanampBbr lcico, ahawcdda nfb ncfcleBc lcico @dgahnbiedbc b bv phudagmcdbb @d^Kpfagdrv
&H|zh|@M%8#l#o%8福利<5_]是国内#o@1寄养#o收养办^k@?=A#o^k律#X@D
>-|fr|@i%1renforcement @dl’efficacité &8principe @dl’abstention &8recours +lmenace ou %Rl’emploi @0force %G@/>]internationales
>-|es|@g%EMejoramiento @0Eficacia #hPrincipio @0Abstención @0Amenaza o @0*M@0Fuerza #G#m~m*o
>-|ru|@Zaw phbmcdbb PHHckibgdahib nfbdqbne aikexe ai psfaxu hbmao bmb cc ^Og %paidaEcdbrv
>-|zh|加强在@1关系上不^f武力或进行武力威胁#X@?效力@D
=r|fr|Ensemble @d=v&B@7@d^d%Lsoumises %Rune forme quelconque @ddétention ou d’emprisonnement
=r|es|Conjunto @d@(%0@8@dTodas #m&gSometidas a Cualquier Forma @dDetención o Prisión
=r|ru|Lgal@Bnfbdqbnag _pghcv mbq, nalgcfsecjuv xelcfyedbt bmb xekmtBcdbt g kekao wu ia db wuma Hafjc
=r|zh|#l所有遭受任何形式拘留或监禁@?%'@?#X;#l所有遭受任何形式拘留或监禁{人员|的人员}@?#X
=(|fr|@i%c#I#c#O@zdifférends #c@zsituations qui peuvent menacer @tpaix =c#4+a#c%1rôle @d@!@Y%Gce domaine
=(|es|@g#A%g=0Eliminación @dControversias y @dSituaciones >[Puedan Amenazar @tPaz =0#Q#7y %EPapel =Y#Gesa Esfera
=(|ru|>2nfclaigfeAcdbb b phifedcdbb hnafag b hbipeqbo, kaiafuc jaspi psfayeiz jcylpdefaldajp jbfp b wcxanehdahib, b a famb #dg Piao awmehib
=(|zh|@M*R#o=z可能威胁@1#o平与&i@?争端#o局势以及@M@C在该领域@?作用@?@D;@M{预防|防止}#o=z可能威胁@1#o平与&i@?争端#o局势以及@M@C在{该|此}领域@?作用@?@D
tokyo-rules|fr|^Gminima @Y@4l’élaboration @d<lnon privatives @dliberté{ (Règles de Tokyo)|};^G@dTokyo
tokyo-rules|es|^-Mínimas =Y@l#m<hNo Privativas @0Libertad{ (Reglas de Tokio)|};^-@dTokio
tokyo-rules|ru|#w#d#5jcf, dc hgrxedduv h itfcjduj xekmtBcdbcj{ (Takbohkbc nfegbme)|};Takbohk#Y
tokyo-rules|zh|@C非拘禁~'最+P则(东京^4);@C非拘禁~'最+P则;东京^4
=w|fr|#v+W_wau traitement @zdétenus
=w|es|~g<4Tratamiento %bReclusos
=w|ru|@-awfeAcdbr h xekmtBcddujb
=w|zh|囚犯待遇+e
>D|fr|&k@Y&B#I@0délinquance juvénile{ (Principes directeurs de Riyad)|};&k@dRiyad
>D|es|#'=Y%0%g@0Delincuencia Juvenil{ (Directrices de Riad)|};#'@dRiad
>D|ru|=m@V{Dfsedbxeqbb DwKclbdcdduv Ieqbo |}~Znfclpnfcylcdbr nfchipndahib hfclb dchagcfEcddamcidbv{ (Эf-Obrlhkbc fpkagalrAbc nfbdqbnu)|};Эf-Obrlhk{bc fpkagalrAbc nfbdqbnu|bv fpkagalrAbv nfbdqbnag|bj fpkagalrAbj nfbdqbnej|bjb fpkagalrAbjb nfbdqbnejb}
>D|zh|@C*R少%]<f^h(利雅得^h);@C*R少%]<f^h;利雅得^h
havana-rules|fr|^G@Y&B@7@zmineurs privés @dliberté;^G@dLa Havane
havana-rules|es|^-=Y%0@8%bMenores Privados @dLibertad;^-@dLa Habana
havana-rules|ru|Gfegbm{e||ej|ejb|ev} @jIeqbo, #i_pdchagcfEcddamcidbv, mbEcdduv hgawalu;Segedhk#Y
havana-rules|zh|@C#l被剥夺自由少%]^4;哈瓦那^4
>w|fr|%mtype d’extradition
>w|es|%nModelo @dExtradición
>w|ru|Tbnag{ao lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a guleBc
>w|zh|引渡示范%f
>)|fr|%mtype d’entraide judiciaire ^Apénale
>)|es|%nModelo @dAsistencia Recíproca #GAsuntos Penales
>)|ru|Tbnag{ao lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a gxebjdao najaAb %x>S
>)|zh|刑事事件互助示范%f;刑事{事项|}互助示范%f
<L|fr|#v@dbase _wau rôle &8barreau
<L|es|~g#AFunción %bAbogados
<L|ru|Dhdagd{uc nfbdqbnu|uv nfbdqbnag|uj nfbdqbnej|ujb nfbdqbnejb}, #ifamb tfbhiag
<L|zh|@M律师作用@?+e;律师作用#k+e
+J|fr|&kapplicables au rôle @zmagistrats &8parquet
+J|es|#'#AFunción %bFiscales
+J|ru|=m{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb}, #ifamb mbq, ahpAchigmrtAbv hplcwdac nfchmclagedbc
+J|zh|@M检察官作用@?^h;检察官作用#k^h
_T|fr|#v@dbase %1recours +lforce #c+c@z=8%Rfeu par @/responsables @d>(@zlois
_T|es|~g%EEmpleo @0Fuerza y @d&!@dFuego ~c@SFuncionarios Encargados @dHacer Cumplir @tLey
_T|ru|@-^Ohbmu b asdchifcmzdasa afpybr lamydahidujb mbqejb &jnallcfyedbt nfeganafrlke
_T|zh|执^k%'员^f武力#o火器@?+e;执^k%'员^f武力#o{火器|枪支}#k+e
&)|fr|@i_v#Gfaveur @0survie, @0@7#c&8#D@d_3
&)|es|@g%k#ASupervivencia, @t@8=e#n#hNiño
&)|ru|Nhcjbfd@eaw awchncBcdbb guybgedbr, _pb fexgbibr lcico
&)|zh|%8生存<5#l#o#s%t@D
*P|fr|#v@Y@4@/%Lâgées
*P|es|@(=Y#Gfavor >Y&g@dEdad
*P|ru|*K#d#5naybmuv mtlco
*P|zh|@C老%]%'#X
_7|fr|#v&B@7@z%Latteintes @dmaladie mentale #c@4l’amélioration @zsoins @dsanté mentale
_7|es|@(%0@8%bEnfermos Mentales =eMejoramiento @0Atención @0Salud Mental
_7|ru|*K_pnhbvbBchkb wamzduv mbq b pmpBEcdbr nhbvbeifbBchkao najaAb
_7|zh|#l精神病患者#o改善精神保健@?#X
fact-finding|fr|@i#J@/~qd’établissement @zfaits @d@!@Y#Gvue &8maintien @0paix #c@0#4internationales
fact-finding|es|@g#ADeterminación %bHechos ~c@r_bEsfera #hMantenimiento @0Paz =0#Q*o
fact-finding|ru|@Zaw phiedagmcdbb Hekiag *r%xnallcfyedbr %qjbfe b _o
fact-finding|zh|@M@C在维持@1#o平与&i领域中@?实况调查@?@D;%s@C在维持@1#o平与&i领域{中的|的|}{实况|事实}调查{活动|}#k@D
%/|fr|@i%c@7@d^d%L#W@/disparitions forcées
%/|es|@g#A@8@dTodas #m&g#g#mDesapariciones Forzadas
%/|ru|>2*"ghcv mbq ai dehbmzhigcdduv bhBcxdagcdbo
%/|ar|#,odace >P;=Jlodace >P
%/|zh|#l所有%'不遭受强迫失踪@D
&0|fr|@i@z#F@z%Lappartenant %R@zminorités nationales ou ethniques, religieuses #clinguistiques
&0|es|@g>O@:>Y&gPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&0|ru|>2*Cmbq, nfbdelmcyeAbv k deqbademzduj bmb PidbBchkbj, fcmbsbaxduj b rxukaguj jcdzEbdhigej
&0|ar|#,~Fabpwvax abdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;=Jloifi abpwvax abdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&0|zh|在民族或族裔<5宗教#o语言上属于少数群体@?%'@?#.@D
>J|fr|@i@F#O@0<1>Q
>J|es|@g#AEliminación @0>3<3Mujer
>J|ru|@Zaw ^I#5ycdAbd
>J|ar|#,abiAaE jbG abjhn Am abdkpe
>J|zh|=z对_:@?暴力*Q@D
&T|fr|^G@4l’égalisation @zchances @z{handicapés|personnes handicapées}
&T|es|Normas Uniformes #AIgualdad @dOportunidades @K#m&gcon Discapacidad
&T|ru|Liedlefid{uc nfegbme|uv nfegbm|uj nfegbmej|ujb nfegbmejb} awchncBcdbr fegduv gaxjaydahico ~Zbdgemblag
&T|zh|残疾%'机会均等标准^4
=R|fr|#v#J=-statut @zinstitutions nationales &Bpromotion =c@7@z<z
=R|es|@(relativos al >V>YInstituciones Nacionales @dPromoción y @8%b=F{ (Principios de París)|};@(@dParís
=R|ru|^(hieiphe deqbademzduv pBfcylcdbo, xedbjetAbvhr naaAfcdbcj b xeAbiao nfeg =j{ (Gefbyhkbc nfbdqbnu)|};Gefbyhk{bc nfbdqbnu|bv nfbdqbnag|bj nfbdqbnej|bjb nfbdqbnejb}
=R|ar|abdlamz *?ldktC abdIqqag abfyhce bgjCcC fodace ~F~p
=R|zh|@M促进#o#l+h@?#-机构@?地位@?#X(巴黎#X);@M促进#o#l+h@?#-机构#k地位@?#X;*F巴黎#X^2
*g|fr|@i&A<l=Xéliminer =-terrorisme +X
*g|es|@g@l<h@KEliminar #TTerrorismo #x
*g|ru|>2jcfev &j&6%qicffafbxje
*g|ar|=Jlabgmalck abkadce sbG abiAaE jbG abskual abmfbc
*g|zh|=z@1_r~'@D
&'|fr|@icomplétant @t@i@d1994 &A<l=Xéliminer =-terrorisme +X
&'|es|@gComplementaria @0^z1994 @l<h@KEliminar #TTerrorismo #x
&'|ru|@U{r|b|t|co}, lanamdrtA{er|co|pt} Fckmefeqbt {|1994 sale }a jcfev &j&6%qicffafbxje{| 1994 sale}
&'|zh|补充1994%]*F=z@1_r~'@D^2@?@D
%6|fr|@i%1renforcement @0+V+0@!@Y#c@/accords ou organismes régionaux %G=-domaine &8maintien @0paix #c@0#4internationales
%6|es|@g%EMejoramiento @0%F+0@ry @SAcuerdos u Organismos Regionales #G#TMantenimiento @0Paz =0#Q*o
%6|ru|>2hagcfEcdhigagedbb haifpldbBchige jcylp *rb fcsbademzdujb hasmeEcdbrjb bmb afsedejb %xnallcfyedbr %qjbfe b _o
%6|zh|@M增进@C与区域安排或机构之间在维持@1#o平与&i领域@?_/@?@D
=s|fr|@i%Rl’occasion &8cinquantième anniversaire @d@!*n
=s|es|@gcon Motivo #hCincuentenario *a
=s|ru|@Z&jhmpBet nriblchriao salagAbdu @jIeqbo
=s|zh|@C五十周%]纪念@D
<x|fr|~.*A&Bjeunesse{| à l’horizon 2000 et au-delà}
<x|es|#t@d@)%k@K@SJóvenes
<x|ru|Nhcjbfd@ulcohigbo, kehetA{erhr|cohr|pthr} jamalcyb
<x|ar|lkhadr abjdb <jbbwlal
<x|zh|%t青%]@[;到2000%]及其后%t青%]@[
&W|fr|@i%1*]=cresponsabilité @zindividus, groupes #corganes @0société @dpromouvoir #cprotéger @/#F@d^]@/libertés fondamentales universellement reconnus
&W|es|@g%E&s=eDeber %bIndividuos, @SGrupos y #mInstituciones @dPromover y Proteger @S^!#mLibertades Fundamentales Universalmente Reconocidos;@g>ODefensores %b=F
&W|ru|>2nfegc b awrxeddahib ailcmzduv mbq, sfpnn b afsedag awAchige naaAfriz b xeAbAeiz awAcnfbxdedduc nfege >Ub ahdagduc hgawalu;>2nfegaxeAbidbkev
&W|ar|=Jloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~Fabshqah fabokcag abpqaqce abdjgkn lua jabdca
&W|zh|@M个%'<5群体#o=A机构在促进#o#l普遍公认@?+h#o基本自由方面@?#.#o责任@D;@M个%'<5{群体|团体}#o=A机构在促进#o#l{普遍|举世}公认@?+h#o基本自由方面@?#.#o{责任|义务}#k@D;+h维护者@D
=L|fr|+D{sur|en faveur d’} une culture @0paix
=L|es|@gy {|el }#t@d@)@luna Cultura @dPaz;@g@luna Cultura @dPaz
=L|ru|@Zb #e%xkpmzipfu jbfe;>2kpmzipfc jbfe
=L|ar|#,flkhadr jdb *SBiane abqbad;#,flkhadr abjdb abdgjbich lBiane abqbad
=L|zh|#o平+7@D#o@[;#o平+7@D
&Z|fr|@i&8Millénaire
&Z|es|@g#hMilenio
&Z|ru|@ZiuhrBcmcibr @jIeqbo;@ZiuhrBcmcibr
&Z|ar|#,#abbpbnce;#,abpbnce
&Z|zh|@C千%]@D;千%]@D
hiv-2001|fr|@id’engagement %1VIH/sida
hiv-2001|es|^zcompromiso _blucha #g#TVIH/SIDA
hiv-2001|ru|>2nfbgcfycddahib lcmp wafzwu h NQZ/LGQFaj
hiv-2001|ar|#,ababgCad *Snckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
hiv-2001|zh|@M艾滋病毒/艾滋病#2@?承诺@D
hiv-2006|fr|%T%1VIH/sida
hiv-2006|es|%H%EVIH/SIDA
hiv-2006|ru|&N&jNQZ/LGQFp
hiv-2006|zh|@M艾滋病毒/艾滋病#2@?&d
hiv-2011|fr|=fintensifier nos efforts @4éliminer {le VIH et le sida|le VIH/sida}
hiv-2011|ru|&N&jNQZ b LGQFp: ekibgbxeqbr deEbv phbmbo &jbhkafcdcdbt NQZ b LGQFe
hiv-2016|fr|=faccélérer @triposte @4lutter #W=-VIH #cmettre fin %Rl’épidémie @dsida d’ici %R2030
hiv-2016|es|%H%EVIH =eSida: _bVía Rápida @KAcelerar @tLucha #g#TVIH y Poner Fin +ZEpidemia #hSida @K2030
hiv-2016|ru|&N&jNQZ b LGQFp: phkafcddujb icjnejb k ekibgbxeqbb wafzwu h NQZ b nfckfeAcdbt Pnblcjbb LGQFe k 2030 salp
hiv-2021|fr|=fmettre fin %(inégalités #cagir @4vaincre =-sida d’ici %R2030
+O|fr|Un monde digne @zenfants
+O|es|Un mundo apropiado @K@Sniños
+O|ru|Jbf, nfbsalduo ~Zybxdb lcico
+O|zh|适合%8生长@?%t
>z|fr|@i@Y%1Nouveau Partenariat @4=-#D@dl’Afrique
>z|es|@g=Y#ANueva Alianza <4#n@dÁfrica
>z|ru|@Z#da Iagaj nefidcfhigc >nfexgbibr MHfbkb
>z|zh|@C@M+8#s新伙伴关系@?@D
nepad|fr|Nouveau Partenariat @4=-#D@dl’Afrique
nepad|es|Nueva Alianza <4#n@dÁfrica
nepad|ru|Iag{ac|asa|ajp|uj|aj} nefidcfhig{a|e|p|aj|c} >nfexgbibr MHfbkb;IXGMF
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|+8#s新伙伴关系
=d|fr|Document final &8Sommet *A@d2005
=d|es|Documento Final @0Cumbre %k2005
=d|ru|Qiasag@]Nhcjbfdasa hejjbie 2005 sale
=d|ar|hgazr dIgdk abide <jbjad 2005
=d|zh|2005%]%t首脑+d成果
>C|fr|#v+W#cdirectives #J=-*]%Run recours #c%Rréparation @zvictimes @dviolations flagrantes &8*]@9@z#F@d^]@dviolations graves &8*]@9humanitaire
>C|es|@(y #'Básicos %E&s>YVíctimas @dViolaciones Manifiestas >YNormas #7@d^!@dViolaciones Graves #h&s@wHumanitario a Interponer Recursos y Obtener Reparaciones
>C|ru|@-b fpkagalrAb{c|v|j|jb} namaycdb{r|o|rj|rjb|rv}, #infege @dnfegagpt xeAbip b gaxjcAcdbc pAcfwe ~Zycfig sfpwuv defpEcdbo %pdafj %xnfeg >Ub hcfzcxduv defpEcdbo %qspjedbiefdasa nfege
>C|zh|严重违反@1+h^k#o严重违反@1%'道主义^k*Q受害%'获得补救#o赔偿@?#.+e#o导则
%4|fr|~nantiterroriste _v{de l’Organisation des Nations Unies|des Nations Unies};~nantiterroriste mondiale
%4|es|~i*T=Y#g#TTerrorismo
%4|ru|Smawemzd{er kadificffafbhibBchker hifeicsbr|ao kadificffafbhibBchkao hifeicsbb|pt kadificffafbhibBchkpt hifeicsbt|ao kadificffafbhibBchkao hifeicsbco}{ Dfsedbxeqbb DwKclbdcdduv Ieqbo|}
%4|ar|aqgkagcrce #aabjabdce bdtanoe abskual
%4|zh|@C^3反恐^j;*F^3反恐^j^2
hrc-institution|ru|Qdhibipqbademzdac hifabicmzhiga Lagcie &jnfegej >U@jIeqbo
hrc-institution|zh|@C+h理事会@?体制建设;{联合国|}+h理事会#k体制建设
=u|fr|>a@4@/titulaires @dmandat au titre @zprocédures spéciales &8Conseil{ des droits de l’homme|}
=u|es|*Y@K@STitulares @dMandatos %bProcedimientos Especiales #hConsejo{ de Derechos Humanos|}
=u|ru|Calckh@Bnagclcdbr jedleiefbcg hncqbemzduv nfaqclpf Lagcie &jnfegej =j
=u|zh|+h理事会_]程序任务负责%'*Q守则;{人权理事会|}_]程序任务{负责人|执行人}#k*Q守则
+x|fr|@i@Y&A#F@zpeuples autochtones
+x|es|@g=Y>O@:%bPueblos Indígenas
+x|ru|@Z#da *Ckafcdduv defalag
+x|ar|#,#a*S~Fabwjfl abpxbce
+x|zh|@C土著%'民#.@D
<I|fr|instrument juridiquement non contraignant #Jtous @/types @dforêts;instrument @Y&Aforêts
<I|es|instrumento jurídicamente no vinculante @ltodos @Stipos @dbosques;instrumento =Y>Obosques
<I|ru|dc bjctA{bo|csa|cjp|bj|cj} awrxeicmzdao tfblbBchkao hbmu lakpjcdi@B&jghcj gblej mchag;lakpjcdi@B#d&jmchej
<I|zh|@M所有类型森林@?无^k律约束力文书;@C森林文书
forests-plan|fr|plan stratégique @Y&Aforêts{ (2017-2030)|}
forests-plan|es|plan estratégico =Y@K@Sbosques 2017-2030
forests-plan|ru|hifeicsbBchk@R#d&jmchej @d2017–2030 salu
forests-plan|zh|@C2017-2030%]森林^j计划;{联合国|}2017-2030%]{联合国|}森林^j计划;@C森林^j计划
*O|fr|Lignes directrices relatives +l@7@dremplacement @4@/enfants
*O|es|#'@l#mModalidades Alternativas @dCuidado %bNiños
*O|ru|=m{c|v|j|jb} pkexedb{r|o|rj|rjb|rv} &jemzicfdeibgdajp pvalp xe lcizjb
*O|zh|@M替代性%8照料@?导则;{儿童替代{性|}照料|替代性%8照料}{导则|准则}
=U|fr|#N@W*A@Y&Blutte ^Ptraite @zpersonnes
=U|es|#N@d@)%k=Y@KCombatir @tTrata @dPersonas
=U|ru|Smawemzd{uo nmed|asa nmede|ajp nmedp|uj nmedaj|aj nmedc} +b#d&j#8iafsagmco mtlzjb
=U|ar|vye jdb #aabjabdce bdtanoe abagrak labpwvax
=U|zh|@C<e%'口~(^3%I
^p|fr|^G@Y#J=-traitement @zdétenues #cl’imposition @d<lnon privatives @dliberté %(délinquantes{ (Règles de Bangkok)|};^G@dBangkok
^p|es|^-=Y<4Tratamiento >YReclusas y <hNo Privativas @0Libertad @K#mMujeres Delincuentes{ (Reglas de Bangkok)|};^-@dBangkok
^p|ru|Gfegbm{e||ej|ejb|ev} @jIeqbo, #iawfeAcdbr h ycdAbdejb-xekmtBcddujb b jcf dekexedbr ~ZycdAbd-nfegadefpEbicmco, dc hgrxedduv h mbEcdbcj hgawalu{ (Uedskakhkbc nfegbme)|};Uedskakhk#Y
^p|ar|ifajm #abdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
^p|zh|@C女性囚犯待遇#o女性罪犯非拘禁~'^4(曼谷^4);@C女性囚犯待遇#o女性罪犯非拘禁~'^4;曼谷^4
=4|fr|Stratégies #c<lconcrètes types actualisées relatives %R#O@0<1#W@/femmes %G=-domaine @0#I&8crime #c@0*ypénale
=4|es|Estrategias y <hPrácticas Modelo Actualizadas %0Eliminación @0>3<3Mujer #G#TCampo @0~e=0&DPenal
=4|ru|awdagmcdd{uc ibnaguc hifeicsbb|uv ibnaguv hifeicsbo|uj ibnaguj hifeicsbrj|ujb ibnagujb hifeicsbrjb} b nfekibBchk{bc|bv|bj|bjb} jcf{u||ej|ejb|ev} &jbhkafcdcdbt dehbmbr #5ycdAbd %x#:nfegahplbr
salvador|fr|@i@dSalvador @F@zstratégies globales @4faire face %(défis mondiaux : @/systèmes @d#I&8crime #c@d*ypénale #cleur évolution %Gun monde #Gmutation;@i@dSalvador
salvador|es|^zSalvador @lEstrategias Amplias ante Problemas Globales: @SSistemas @d~ey &DPenal y su #n#Gun Mundo #GEvolución
salvador|ru|Lemgelafhk@ea kajnmckhduv hifeicsbrv ~Zaigcie @dsmawemzduc guxagu: hbhicju #:<0b bv fexgbibc g bxjcdrtAcjhr jbfc
salvador|zh|@M应对^3挑战@?综合^j：*R<f#o+Q系统及其在变化%t中@?#s@?萨尔瓦多@D;*F萨尔瓦多@D^2
ncd-2011|fr|%T@0Réunion #B%c#I=cmaîtrise @zmaladies non transmissibles
ncd-2011|es|%H@0%Z%!#A%g=e<)>YEnfermedades No Transmisibles
ncd-2011|ru|&NhagcAedbr %o&jnfaHbmekibkc dcbdHckqbadduv xewamcgedbo b #8dbjb
ncd-2011|zh|*R#o控制~b#2<d#P@?&d;<d%s*R#o控制~b{问题|}#k#P#k&d
&X|fr|@i@Y@Fl’éducation =cformation %(<z
&X|es|@g=Y@lEducación y Formación #Gmateria @d=F
&X|ru|@Z#daw awfexagedbb b nalsaiagkc %xnfeg =j
&X|ar|#,#abbgBicn fabgmkcl nc drab ~F~p
&X|zh|@C+h教育#o培训@D
>m|fr|L’avenir >[nous voulons
>m|es|El futuro >[queremos
>m|ru|UplpAcc, kaiafasa ju vaibj
>m|ar|abdqgilb abHc hxlf sbcu
>m|zh|我们希望@?未来
legal-aid|fr|#v#clignes directrices @Y@F^N%Rl’assistance juridique %G=-système @d*ypénale
legal-aid|es|@(y #'=Y%EAcceso +ZAsistencia Jurídica #G@SSistemas @d&DPenal
legal-aid|ru|*Kb fpkagalrAb{c|v|j|jb} namaycdb{r|o|rj|rjb|rv} @jIeqbo, #ilahipne k tfblbBchkao najaAb g hbhicjev >S
legal-aid|zh|@C@M在+Q系统中获得^k律援助机会@?#X#o^h;@C@M在+Q系统{中|}获得^k律援助{机会|}#k#X#o^h
^a|fr|@i@0réunion #B@Fl’état @d*]%(niveaux national #c+X
^a|es|@g@0%Z%!%EEstado @d&s#G@SPlanos Nacional e #x
^a|ru|@ZhagcAedbr @dguhakaj pfagdc Scdcfemzdao Mhhejwmcb &jganfahp a gcfvagcdhigc nfege @d^Kpfagdrv
^a|zh|国内#o@1@?^k治#2<d#P@D;{国内和国际|国家和国际}{的|两级的|两级}^k治#2<d#P#k@D;<d国{内|家}#o@1{的|两级|两级的}^k治#2#P#k@D
_8|fr|@i&8Dialogue @dhaut niveau &Amigrations +a#c=-%5
_8|es|@g#hDiálogo @dAlto Nivel #AMigración @w=e&G
_8|ru|@Z&jbiasej lbemase @dguhakaj pfagdc &jganfahp a &vjbsfeqbb b fexgbibb
_8|zh|@1移徙与#s#2高级别对话@D;@1移{徙|民}与#s{问题|}高级别对话#k@D
<K|fr|<Yfinal @0réunion plénière @dhaut niveau @dl’Assemblée générale{,|} dite Conférence _v&Apeuples autochtones
<K|es|>!@0reunión plenaria @dalto nivel %!conocida como <(%k>OPueblos Indígenas
<K|ru|Qiasag@]nmcdefdasa xehcledbr %onal dexgedbcj «Nhcjbfder kadHcfcdqbr &jkafcdduj defalej»
<K|zh|题为“%t土著%'民<d”@?<d高级别全体+d_s;{题为|称为|称作}“%t土著%'民<d”@?<d高级别全体+d#k_s
~3|fr|Modalités @Waccélérées @zpetits *'insulaires #G%5{ (Orientations de Samoa)|};Orientations @dSamoa
~3|es|Modalidades @d@)Acelerada @K@S=n{ (Trayectoria de Samoa)|};Trayectoria @dSamoa
~3|ru|#e&jphkafcddajp fexgbibt &c{ («Gpiz Lejae»)|};Gpi{z|b|cj} Lejae
~3|zh|+f快速=B方式(萨摩亚途径);+f快速=B方式;萨摩亚途径
vienna-declaration-lldc|es|^zViena y {|el }#t=aViena +C_Z2014-2024
vienna-declaration-lldc|ru|Ncdhk{er lckmefeqbr b Ncdhker nfasfejje|ao lckmefeqbb b Ncdhkao nfasfejju|ao lckmefeqbb b Ncdhkao nfasfejjc|pt lckmefeqbt b Ncdhkpt nfasfejjp|ao lckmefeqbco b Ncdhkao nfasfejjao} %Jguvale k jaft, @dlchribmcibc 2014–2024 salag
=W|fr|~.@dVienne >0#G#Dsans littoral{ pour la décennie 2014-2024|}
=W|es|#t=aViena +C#G#nSin Litoral{ para el Decenio 2014-2024|};#t=aViena
=W|ru|Ncdhk@u&w{ lmr fexgbgetAbvhr hifed, dc bjctAbv guvale k jaft, de lchribmcibc 2014–2024 salag|};Ncdhk@u%Jguvale k jaft
=W|ar|^Mnccha bxabo ablbmah abhadce Dck abqaobce
=W|zh|~!2014-2024%]十%]+Y@[;~!{2014-2024{年十年|十年期|年}|}+Y@[;+Y@[
&I|fr|Stratégies #c<lconcrètes types @Yrelatives %R#O@0<1%Rl’encontre @zenfants %G=-contexte @0#I&8crime #c@0*ypénale
&I|es|Estrategias y <hPrácticas Modelo =Y@KEliminar @t>3#g@SNiños #G#TÁmbito @0~e=0&DPenal
&I|ru|Tbnag{uc hifeicsbb|uv hifeicsbo|uj hifeicsbrj|ujb hifeicsbrjb} b nfekibBchk{bc|bv|bj|bjb} jcf{u||ej|ejb|ev} #d&j{mbkgbleqbb|bhkafcdcdbt} dehbmbr #5lcico g {fejkev|awmehib} #:nfegahplbr
&I|zh|@C=z*R<f#o+Q领域内暴力侵害%8*Q@?示范^j#o实际~'
&J|fr|&k^Y&A<l@d#I&8crime #c@d*ypénale relatives au trafic @dbiens culturels #c%(^/infractions connexes
&J|es|#'#7@l#mRespuestas @d~ey &DPenal al Tráfico @dBienes Culturales y Otros Delitos Conexos
&J|ru|#j{uc fpkagalrAbc nfbdqbnu|uv fpkagalrAbv nfbdqbnag|uj fpkagalrAbj nfbdqbnej|ujb fpkagalrAbjb nfbdqbnejb} nfbdribr jcf %x#:<0#5dcxekaddasa awafaie kpmzipfduv qcddahico b lfpsbv hgrxedduv h {Pibj|dbj} nfchipnmcdbo
&J|zh|~(+7财产及^g相关<f@?*R<f#o+Q对策@1^h
+K|fr|@i@dSendai
+K|es|^zSendái;^zSendai
+K|ru|Lcdleohk@I
+K|ar|#,qchmac;#,qhmac
+K|zh|仙台@D
=T|fr|Cadre @dSendai{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe|}
=T|es|=l@dSendái %0Reducción #hRiesgo @dDesastres 2015-2030;=l@dSendái
=T|ru|Lcdleohk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao}{ na hdbycdbt fbhke wclhigbo de 2015–2030 salu|}
=T|ar|syak qِhmac bbom dh dvayk abtfakB bbngke 2015-2030;syak qhmac bbom dh dvayk abtfakB bbngke 2015-2030
=T|zh|2015-2030%]仙台减少灾害风险>N;仙台>N
~r|fr|~.d’Addis-Abeba{ issu de la troisième Conférence internationale sur le financement du développement|}
~r|es|%z=aAddis Abeba @0Tercera <(@w#A_G<4&G;%z=aAddis Abeba
~r|ru|Mllbh-Mwcwhk@u+bifcizco _cHbdedhbfagedbt fexgbibr;Mllbh-Mwcwhk@u&w
~r|ar|vye jdb pmcq plala abxamke jh abdIgdk abmfbc abBabB bgdfcb abghdce;vye jdb pmcq plala
~r|zh|第三次_A@1+d亚@?斯亚贝巴=B=C;亚@?斯亚贝巴=B=C
~s|fr|Transformer notre monde : =-@G@d#Ddurable %Rl’horizon 2030;@G@d#Ddurable %Rl’horizon 2030;@G2030
~s|es|Transformar nuestro mundo: @t%z2030 <4#n_K;%z2030 <4#n_K;%z2030
~s|ru|Gfcawfexagedbc deEcsa jbfe: Gagchike ldr %x&[@dncfbal @t2030 sale;%Nldr %x&[@dncfbal @t2030 sale;%N{ldr |}@dncfbal @t2030 sale
~s|ar|gofcb jabdha: vye abghdce abdqgmade bjad 2030;vye abghdce abdqgmade bjad 2030;vye jad 2030
~s|zh|变革>M%t：2030%]%C#s=C;2030%]%C#s=C;2030%]=C
doha-crime|fr|@i@d=3@Fl’intégration @0#I@0criminalité #c@0*ypénale %G=-programme @Wplus large @d@!@Y=Xfaire face %(problèmes sociaux #céconomiques #c%Rpromouvoir l’état @d*]%(niveaux national #c@9=cparticipation &8public;@i@d=3@Fl’intégration @0#I@0criminalité #c@0*ypénale
doha-crime|es|^z=3#AIntegración @0~e=0&DPenal #G#T=lMás Amplio #h#t=Y@KAbordar @SProblemas Sociales y Económicos y Promover #TEstado @d&sa Nivel Nacional e @w=0Participación Pública;^z=3#AIntegración @0~e=0&DPenal
doha-crime|ru|Favbdhk@ea gkmtBcdbb ganfahag #:<0g wamcc Ebfakpt nagchikp ldr #dg qcmrv fcEcdbr haqbemzduv b PkadajbBchkbv nfawmcj b halcohigbr awchncBcdbt gcfvagcdhige nfege @d^Kpfagdrv, e iekyc pBehibt awAchigcddahib
doha-crime|ar|#,abmfoe *Ssmdar dhj abrkcde fabjmabe abrhazce
doha-crime|zh|@M将*R<f#o+Q纳入更广泛@?@C=C以应对=A#o经济挑战并促进国内#o@1^k治及公众参与@?多哈@D
^s|fr|Ensemble @drègles minima @Y@4=-traitement @zdétenus (Règles Nelson Mandela);^GNelson Mandela
^s|es|^-Mínimas =Y<4Tratamiento %bReclusos{ (Reglas Nelson Mandela)|};^-Nelson Mandela
^s|ru|#w#d#5awfeAcdbr h xekmtBcddujb{ (Gfegbme Icmzhade Jedlcmu)|};Gfegbm{e||ej|ejb|ev} Icmzhade Jedlcmu
^s|ar|ifajm #aabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
^s|zh|@C囚犯待遇最+P则(纳~J^4);@C囚犯待遇最+P则;纳~J^4
wsis-review|fr|<Yfinal @0réunion #B@Fl’examen d’ensemble @0~B@ztextes issus &8Sommet *A%csociété @dl’information
wsis-review|es|>!@0reunión @dalto nivel %!%Eexamen general @0aplicación %bresultados @0Cumbre %k#ASociedad @0Información
wsis-review|ru|Qiasag@]hagcAedbr guhakasa pfagdr Scdcfemzdao Mhhejwmcb, nahgrAcddasa awAcjp awxafp vale ahpAchigmcdbr fcEcdbo ~z&jganfahej bdHafjeqbaddasa awAchige
drug-2016|es|Nuestro Compromiso Conjunto @dAbordar y Contrarrestar Eficazmente #TProblema %k>YDrogas
drug-2016|ru|IeEe awAer nfbgcfycddahiz PHHckibgdajp fcEcdbt jbfagao nfawmcju defkaibkag b #8dco
drug-2016|zh|我们对有效处理#o应对%t毒品#2@?共同承诺
*B|fr|@i@dNew York @4@/réfugiés #c@/migrants
*B|es|^zNueva York @K@SRefugiados y @SMigrantes
*B|ru|Izt-Йafkhk@ea wcycdqev b jbsfediev
*B|ar|#,hcfcfkt dh prb abbarzch fabduarkch
*B|zh|@M难民#o移民@?纽约@D
amr-2016|fr|%Tissue @0réunion #B%crésistance %(agents antimicrobiens
amr-2016|es|%H@0%Z%!#AResistencia a @SAntimicrobianos
amr-2016|ru|&Nxehcledbr %o&jnfawmcjc phiaoBbgahib k nfaibgajbkfawduj nfcnefeiej
peace-right|fr|@i%1*]+lpaix
peace-right|es|@g%E&s+ZPaz
peace-right|ru|>2nfegc @djbf
peace-right|zh|#o平#.@D;#o平权@D
=O|fr|Nouveau @G@4@/villes
=O|es|Nueva %zUrbana
=O|ru|Iag@ufexgbibr safalag
=O|ar|abvye aboAkce abrmcme
=O|zh|新城市=C
_"|fr|L’océan, notre avenir : appel %Rl’action
_"|es|Nuestros océanos, nuestro futuro: llamamiento +Zacción
_"|ru|IeE akced — deEc wplpAcc: nfbxug k lcohigbrj
_"|zh|>M=y<5>M未来：=B呼吁;>M=y{、|，}>M未来：=B呼吁
trafficking-2017|es|%H#A<'#h#N@d@)%k=Y@KCombatir @tTrata @dPersonas
trafficking-2017|ru|&Naw ahpAchigmcdbb Smawemzdasa nmede +b#d&j#8iafsagmco mtlzjb
trafficking-2017|zh|@M<U*F@C<e%'口~(^3%I^2@?&d
_5|fr|%Tadoptée au Sommet @dpaix Nelson Mandela
_5|es|declaración política aprobada _bCumbre ~c@tPaz Nelson Mandela
_5|ru|GambibBchk@I, nfbdri<2@dLejjbic jbfe g nejriz a Icmzhadc Jedlcmc
_5|zh|纳~J#o平峰会通过@?&d;纳~J#o平峰会{通过的|的|}&d
ncd-2018|fr|%Tissue @0troisième réunion #B%c#I=cmaîtrise @zmaladies non transmissibles
ncd-2018|es|%H@0Tercera %Z%!#A%g=e<)>YEnfermedades No Transmisibles
ncd-2018|ru|&Nifcizcsa hagcAedbr %o&jnfaHbmekibkc dcbdHckqbadduv xewamcgedbo b #8dbjb
ncd-2018|zh|<d第三次*R#o控制~b#2#P@?&d;<d第三次%s*R#o控制~b{问题|}#k#P#k&d
>I|fr|%Tissue @0réunion #B%clutte ^Ptuberculose
>I|es|%H@0%Z%!#ALucha <3Tuberculosis
>I|ru|&Nxehcledbr %o&j#8ipwcfkpmcxaj
>I|zh|<d防治结核病#2#P&d;<d防治结核病{问题|}#P#k&d
peasants|fr|@i@Y&A#F@zpaysans #c@z^/%Ltravaillant %G@/zones rurales
peasants|es|@g=Y>O@:%bCampesinos y @dOtras &g>[Trabajan #G#mZonas Rurales
peasants|ru|@Z#da *Ckfchizrd b lfpsbv mbq, fewaietAbv g hcmzhkbv feoadev
peasants|ar|#,#aabdgjbi loifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
peasants|zh|@C农民#o农村地区^g劳动者#.@D
+-|fr|Pacte *A@4@zmigrations sûres, ordonnées #crégulières
+-|es|>X%k%0Migración Segura, Ordenada y Regular
+-|ru|Smawemzd#Swcxanehdao, pnafrlaBcddao b mcsemzdao jbsfeqbb;Smawemzd#Sjbsfeqbb
+-|ar|abagnai <jdh prb aburke abJdhe fabdhFde fabhFadce
+-|zh|&i<5有序#o正常移民^3契约;移民#2^3契约
=S|fr|pacte *A&Aréfugiés
=S|es|pacto mundial >Orefugiados
=S|ru|smawemzd#Swcycdqev
=S|ar|abagnai <j*Sabbarzch
=S|zh|难民#2^3契约
<]|fr|<Yfinal @d^missu @0deuxième Conférence @dhaut niveau @Y%c+VSud-Sud
<]|es|>!@d^m@0Segunda <(@dAlto Nivel =Y#A%FSur-Sur
<]|ru|UpPdah-Mofchhk{bo biasaguo lakpjcdi|asa biasagasa lakpjcdie|ajp biasagajp lakpjcdip|bj biasaguj lakpjcdiaj|aj biasagaj lakpjcdic} giafao CadHcfcdqbb #d@dguhakaj pfagdc &jhaifpldbBchigp Ys — Ys
<]|zh|^l次@C南南_/#P布_?_s;^l{次|届}@C南南_/#P#k布_?_s
uhc-2019|es|%H@0%Z#ACobertura Sanitaria Universal
uhc-2019|ru|&Nxehcledbr guhakasa pfagdr &j{ganfahp a ghcawAcj avgeic|ghcawAcjp avgeip} phmpsejb xlfegaavfedcdbr
sdg-2019|ru|&NnambibBchkasa Hafpje guhakasa pfagdr &jphiaoBbgajp fexgbibt, haxgeddasa nal Psblao Scdcfemzdao Mhhejwmcb
sdg-2019|zh|在<d主持下召开@?%C#s#2高级别政治论坛&d;{在|}<d主持下召开@?%C#s{问题|}高级别政治论坛#k&d
un75|fr|@ifaite %Rl’occasion @0célébration &8soixante-quinzième anniversaire @d@!*n
un75|es|@g#AConmemoración #h{75º|75o|septuagésimo quinto} Aniversario *a
un75|ru|>2nfexldagedbb hcjzlchri nriao salagAbdu @jIeqbo
un75|zh|纪念@C成立七十五周%]@D
corruption-2021|es|Nuestro Compromiso Común @dAfrontar Eficazmente @SDesafíos y Aplicar <h@KPrevenir y Combatir @tCorrupción y Reforzar @t%F#x
corruption-2021|ru|IeEe awAer nfbgcfycddahiz PHHckibgdajp fcEcdbt nfawmcj b <[jcf &jnfclpnfcylcdbt kaffpnqbb b #8dco b pkfcnmcdbt %qhaifpldbBchige
durban-2021|es|Unidos #g#Tracismo, @tdiscriminación racial, @txenofobia y #mformas conexas @dintolerancia
space-2030|es|%z{“Espacio2030”|Espacio2030}: #Tespacio como motor #hdesarrollo sostenible;%z{“Espacio2030”|Espacio2030}
space-2030|ru|%Nldr «Cahjah-2030»: kahjah kek lgbseicmz phiaoBbgasa fexgbibr;%Nldr «Cahjah-2030»
space-2030|zh|“空间2030”=C：空间作为%C#s@?驱动力;“空间2030”=C
~x|fr|@i@dKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit|}
~x|es|^zKioto #APromoción @0%g#hDelito, @t&DPenal =eEstado @dDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};^z{Kioto|Kyoto}
~x|ru|Cbaihk@e«Mkibgbxeqbr jcf nfclpnfcylcdbr nfchipndahib, psamagdasa <0b awchncBcdbr gcfvagcdhige nfege: deghifcBp <[Gagchikb ldr %x&[@dncfbal @t2030 sale»;Cbaihk@I
~x|ar|#,tcfgf *SabhufA ldhj abrkcde fabjmabe abrhazce fqcame abiahfh
~x|zh|@M推进*R<f<5+Q#o^k治：努力实现《2030%]%C#s=C^2@?京都@D;@M推进*R<f<5+Q#o^k治@?京都@D;*F京都@D^2
>j|fr|~.@d=3>0@/moins avancés{ pour la décennie 2022-2031|};~.@dDoha
>j|es|#t=a=3+CMenos Adelantados;#t=aDoha
>j|ru|Favbdhk@u+b~Zdebjcdcc fexgbiuv hifed;Favbdhk@u&w
>j|ar|^Mabmfoe bxabo pib ablbmah hdfa
>j|zh|<V#-多哈@[
_'|fr|Notre océan, notre avenir, notre responsabilité
_'|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
_'|ru|IeE akced, deEc wplpAcc, deEe aigcihigcddahiz
_'|zh|>M=y<5>M未来<5>M责任;>M=y{、|，}>M未来{、|，}>M责任
_S|es|%H@0%Z%EExamen @dMitad @dPeríodo #h=l@dSendái %0Reducción #hRiesgo @dDesastres 2015-2030
_S|ru|&NhagcAedbr guhakasa pfagdr &jhfcldchfaBdajp awxafp vale ahpAchigmcdbr Lcdleohkao fejaBdao nfasfejju &jhdbycdbt fbhke wclhigbo @d2015–2030 salu
_S|zh|《2015-2030%]仙台减少灾害风险>N^2中期审查#P&d;{大会|}《2015-2030%]仙台减少灾害风险>N^2中期审查#P#k&d
tuberculosis-2023|zh|防治结核病#2#P&d;防治结核病{问题|}#P#k&d
sids-2024|fr|@Gd’Antigua-et-Barbuda @4@/petits *'insulaires #G%5{ : une déclaration renouvelée pour une prospérité résiliente|};@Gd’Antigua-et-Barbuda
sids-2024|es|%z@dAntigua y Barbuda @K@S=n{: una Declaración Renovada para una Prosperidad Resiliente|}
sids-2024|ru|%Nldr Mdibspe b Uefwplu ~Z&c{: awdagmcdder lckmefeqbr a lahibycdbb hiewbmzdasa nfaqgciedbr|}
sids-2024|ar|vye jdb phgcDfa flklfma bbmfb abrCkce abxDcke abhadce
sids-2024|zh|安提瓜#o巴布达+f=C：实现韧性繁荣@?新@D;安提瓜#o巴布达+f=C
*5|fr|Pacte @4l’avenir
*5|es|>X<4Futuro
*5|ru|Geki@Bga bjr wplpAcsa
*5|ar|dcBai abdqgilb
*5|zh|未来契约
&V|fr|Pacte numérique mondial
&V|es|>XDigital Global
&V|ru|Smawemzd{uo|asa|ajp|uj|aj} qbHfag{ao|asa|ajp|uj|aj} lasagaf{|e|p|aj|c}
&V|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&V|zh|^3数字契约
_U|fr|@i&Agénérations futures
_U|es|@g@l#mGeneraciones Futuras
_U|ru|>2wplpAbv nakamcdbrv
amr-2024|es|%H@0%Z#AResistencia a @SAntimicrobianos
^T|fr|~.{d’Avaza |de Gaborone |}>0#G#Dsans littoral &Bdécennie 2024-2034;~.{d’Avaza|de Gaborone}
^T|es|#t=a{Avaza|Awaza} +C_Z2024-2034;#t@d@){en favor de|para} @SPaíses _Z2024-2034;#t=a{Avaza|Awaza}
^T|ru|Mgexbdhk@u&w{ lmr fexgbgetAbvhr hifed, dc bjctAbv guvale k jaft, de lchribmcibc 2024–2034 salag|};Mgexbdhk@u%Jguvale k jaft;nfasfejj{e|u|c|p|ao} %Jguvale k jaft, @dlchribmcibc 2024–2034 salag
^T|zh|~!2024-2034%]十%]阿瓦扎@[;~!2024-2034%]十%]@[
sevilla|fr|Engagement @dSéville
sevilla|es|Compromiso @dSevilla
sevilla|ru|Lcgbmzhk{ac|asa|ajp|bj|aj} awrxeicmzhig{a|e|p|aj|c}
sevilla|ar|abgCad swlcbce
sevilla|zh|塞维利亚承诺
+5|fr|@i@0Conférence @Y@Fl’environnement
+5|es|@g@0<(=Y%EMedio Humano
+5|ru|@ZCadHcfcdqbb #d&jnfawmcjej akfpyetAco >Uhfclu
+5|zh|@C%'类环境+d@D;@C%'类环境+d@?@D;@C%'类环境+d斯德哥尔摩@D
+6|fr|_E@4#Odéfinitive @0faim #c@0malnutrition
+6|es|@g+q#AErradicación #hHambre =0Malnutrición
+6|ru|#fa &6samale b dclacledbr
+6|zh|%t消灭饥饿#o营养不良@D
>f|fr|#N@W@dBuenos Aires{ pour la promotion et la mise en œuvre de la coopération technique entre pays en développement|}
>f|es|#N=a^m@KPromover y Realizar @t%FTécnica +0@SPaíses #G&G;#N=aBuenos Aires
>f|ru|UpPdah-Mofchhk@R+b&jfexgbibt b <[icvdbBchkasa haifpldbBchige jcylp fexgbgetAbjbhr hifedejb;UpPdah-Mofchhk@R&w
>f|zh|促进#o实施#s中#-间技术_/@?布_?%I;布_?%I
='|fr|Document final @0dixième session extraordinaire @dl’Assemblée générale
='|es|Documento Final #hDécimo Período Extraordinario @dSesiones @0Asamblea General
='|ru|ЗekmtBbicmzd@]lchriao hncqbemzdao hchhbb Scdcfemzdao Mhhejwmcb
='|zh|<d第十届_]+d最后文件;<d第十届_]+d*F最后文件^2;<d第十届_]+d@?*F最后文件^2
<u|fr|@i@dRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement|}
<u|es|^zRío %EMedio Ambiente =e&G;^zRío
<u|ru|Oba-lc-Redcofhk@e&jakfpyetAco hfclc b fexgbibt;Oba-lc-Redcofhk@I
<u|ar|#,kcf *Sablcze fabghdce
<u|zh|@M环境与#s@?里约@D
agenda-21|fr|#U21
agenda-21|es|#t21
agenda-21|ru|%Nldr @d!X!X!I gck
agenda-21|ar|rmfb pjdab abikh 21
agenda-21|zh|21世纪=C
>l|fr|@i@dprincipes, non juridiquement contraignante mais faisant autorité, @4un consensus *A%cgestion, @t&5#cl’exploitation écologiquement viable @dtous @/types @dforêts
>l|es|@gAutorizada, sin Fuerza Jurídica Obligatoria, @d@(@Kun Consenso %krespecto @0Ordenación, @t&q=e#nSostenible %bBosques @dTodo Tipo
>l|ru|Ic bjctAcc awrxeicmzdao hbmu xergmcdbc h bxmaycdbcj nfbdqbnag ~Zsmawemzdasa kadhcdhphe #5feqbademzdasa bhnamzxagedbr, havfedcdbr b &[ghcv gblag mchag
>l|zh|@M所有类型森林@?管理<5养护#o%C开发@?无^k律约束力@?^3协商一致意见权威性#X声明
<?|fr|@G#!+lpoursuite @0~Bd’Action 21
<?|es|#N%0Ulterior Ejecución #h#t21
<?|ru|#e&jlemzdcoEcjp <[Gagchikb ldr @d!X!X!I gck
<?|zh|进一步<U《21世纪=C^2方案
*!|fr|+D@dVienne
*!|es|@gy {|el }#t=aViena
*!|ru|Ncdhk{er|ao|pt|bc|bv|bj|bjb} lckmefeqb~Hb Gfasfejj{e|u|c|p|ao} &w
*!|ar|#,flkhadr jdb nccha
*!|zh|+Y@D#o@[
+s|fr|~.@4=-#Ddurable @zpetits *'insulaires #G%5;~.@0Barbade
+s|es|#t@d@)<4#nSostenible %b=n;#t=aBarbados
+s|ru|#e&jawchncBcdbt &[&c;Uefwelahhk@u&w
+s|ar|lkhadr abjdb dh prb abghdce abdqgmade bbmfb abrCkce abxDcke abhadce
+s|zh|+f%C#s@[;巴巴多斯@[
yokohama|fr|~n@dYokohama @4un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~n@dYokohama
yokohama|es|~i@dYokohama @Kun Mundo Más Seguro;~i@dYokohama
yokohama|ru|Qakasejhk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco} &jawchncBcdbt wamcc wcxanehdasa jbfe: fpkagalrAbc nfbdqbnu nfclaigfeAcdbr hibvboduv wclhigbo, awchncBcdbr saiagdahib k dbj b hjrsBcdbr bv nahmclhigbo;Qakasejhk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco}
yokohama|zh|建立更&i%t@?横滨^j;横滨^j
<p|fr|~.@0Conférence @3%cpopulation #c=-%5
<p|es|#t@d@)@0<(@w#APoblación =e&G;#t=aEl Cairo
<p|ru|#e_cdefaladehcmcdbt b fexgbibt
<p|ar|^MabdIgdk abmfbc bbqtah fabghdce
<p|zh|@1%'口与#s+d@[;@1%'口{与|和}#s{会议|大会|}@[
&Q|fr|@i@dCopenhague{ sur le développement social|};+D@dCopenhague
&Q|es|^zCopenhague @l#nSocial
&Q|ru|Cancdsescdhk@ea haqbemzdaj fexgbibb
&Q|ar|#,tflhuaDh *Sabghdce abargdajce
&Q|zh|=A#s#2哥本哈根@D;*F哥本哈根@D^2
*u|fr|~.&8Sommet *A@4=-#Dsocial;~.@dCopenhague
*u|es|#t@d@)@0Cumbre %k@l#nSocial
*u|ru|#e~z>n^?fexgbibr
*u|ar|^MdIgdk abide <jbbghdce abargdajce
*u|zh|=A<7@[;=A<7*F@[^2
beijing|fr|+D@d=G
beijing|es|@gy {|la }~l=a=G
beijing|ru|Gckbdhk@eb GmeiHafj{e|u|c|p|ao} &w
beijing|ar|#,fdhuar jdb lcrch
beijing|zh|北京@D#o=B纲要;*F北京@D^2{和|及|以及|与}*F=B纲要^2;*F北京@D^2{和|及|以及|与}*F北京=B纲要^2
*V|fr|@i@d=G
*V|es|^z=G
*V|ru|Gckbdhk@I
*V|ar|#,lcrch;#,lcrchD
*V|zh|北京@D
>7|fr|~.@d=G
>7|es|~l=a=G
>7|ru|Gckbdhk{er nmeiHafje|ao nmeiHafju|ao nmeiHafjc|pt nmeiHafjp|ao nmeiHafjao} &w
>7|zh|北京=B纲要
_O|fr|Nouvelles <l#cinitiatives &B~B@0@i#c&8~.@d=G
_O|es|Nuevas medidas e iniciativas %0aplicación @0@gy {|la }~l=a=G
_O|ru|FemzdcoEbc jcfu b bdbqbeibgu &j<[Gckbdhkao lckmefeqbb b GmeiHafju &w
_O|zh|进一步<U*F北京@D^2#o*F=B纲要^2@?=B#o倡议;进一步<U*F北京@D#o=B纲要^2@?=B#o倡议
>p|fr|@G@4l’habitat
>p|es|#t@dHábitat
>p|ru|%Nldr Хewbiei
>p|ar|rmfb pjdab abdfzb
>p|zh|%'居=C
<F|fr|@i&Avilles #c^/établissements humains #Gce nouveau millénaire
<F|es|@g@l#mCiudades y Otros Asentamientos Humanos #G#TNuevo Milenio
<F|ru|>2safalev b lfpsbv dehcmcdduv npdkiev g dagaj iuhrBcmcibb
<F|zh|新千%]城市#o^g%'类住区@D;@M新千%]{中的|的|}城市#o^g%'类住区@?@D
<O|fr|@i@dRome %c#4alimentaire mondiale
<O|es|^zRoma #A#QAlimentaria Mundial
<O|ru|Objhk@ea ghcjbfdao nfalagamzhigcddao _o
<O|zh|%t粮食&i罗马@D;@M%t粮食&i@?罗马@D
&?|fr|@i@dRome %cnutrition
&?|es|^zRoma #ANutrición
&?|ru|Objhk@e&jganfahej nbiedbr
&?|ar|#,kfda jh abgDHce;#,kfda *SabgDHce
&?|zh|营养#2罗马@D
+t|fr|~.>0@/moins avancés &Bdécennie 2001-2010
+t|es|#t@d@)+CMenos Adelantados <4Decenio 2001-2010
+t|ru|#e~Zdebjcdcc fexgbiuv hifed @dlchribmcibc 2001–2010 salag;Ufthhcmzhk@u&w
+t|ar|lkhadr abjdb bxabo pib ablbmah hdfa bbjim 2001-2010
+t|zh|2001-2010十%]期<V#-@[;2001-2010%]十%]期<V#-@[
+E|fr|~.>0@/moins avancés &Bdécennie _t{ (Programme d’action d’Istanbul)|};~.d’Istanbul
+E|es|#t@dAcción{| de Estambul} +CMenos Adelantados <4Decenio _t;#t=aEstambul
+E|ru|#e~Zdebjcdcc fexgbiuv hifed @dlchribmcibc 2011–2020 salag;Liejwpmzhk@u&w
+E|ar|^Maqyhlfb;^Msqyhlfb
+E|zh|_t十%]期<V#-@[;_t{年|}十%]期<V#-{伊斯坦布尔|}@[;{支援最不发达国家|}伊斯坦布尔@[
small-arms|fr|~.#Gvue @dprévenir, combattre #céliminer =-commerce illicite @z=8légères sous tous ses aspects
small-arms|es|#t@d@)@KPrevenir, Combatir y Eliminar ^x@d&!Pequeñas y Ligeras #GTodos sus Aspectos
small-arms|ru|#e~fb bhkafcdcdbt dcxekaddao iafsagmb hifcmkaguj afpybcj b mcskbjb gaafpycdbrjb ga ghcv cc ehnckiev b #8dco
small-arms|ar|lkhadr abjdb bdhj abagrak Dck abdwkfj labpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
small-arms|zh|从各个方面防止<5<e#o=z小&2#o轻&2&-贸易@?@[
<R|fr|Instrument @9=Xpermettre %(*'@dprocéder %Rl’identification #cau traçage rapides #cfiables @z=8légères #c@dpetit calibre illicites;Instrument @9@dtraçage
<R|es|Instrumento @w@KPermitir a @S%VIdentificar y Localizar, @dForma Oportuna y Fidedigna, {|las }&!Pequeñas y Ligeras Ilícitas;Instrumento @w@dLocalización
<R|ru|#j{uo lakpjcdi|asa lakpjcdie|ajp lakpjcdip|uj lakpjcdiaj|aj lakpjcdic}, naxgamrtA{bo|csa|cjp|bj|cj} sahplefhigej hgacgfcjcdda b delcyda gurgmriz b aihmcybgeiz dcxekadduc hifcmkagac afpybc b mcskbc gaafpycdbr;#j@]&jaihmcybgedbt
<R|zh|使~"能够及时#o可靠地识别#o追查&-小&2#o轻&2@?@1文书;@1追查文书
durban|fr|+D@dDurban
durban|es|@gy {|el }#t=aDurban
durban|ru|Fpfwedhk{er|ao|pt|bc|bv} lckmefeqb~Hb Gfasfejj{e|u|c|p|ao} &w
durban|ar|#,flkhadr jdb mcklah
durban|zh|德班@D#o@[
monterrey|fr|Consensus @dMonterrey{ issu de la Conférence internationale sur le financement du développement|}
monterrey|es|Consenso @dMonterrey @0<(@w#A_G<4&G;Consenso @dMonterrey
monterrey|ru|Jadicffcohk{bo kadhcdhph|asa kadhcdhphe|ajp kadhcdhphp|bj kadhcdhphaj|aj kadhcdhphc}{ Jcylpdefaldao kadHcfcdqbb na Hbdedhbfagedbt fexgbibr|}
monterrey|ar|gfani JkaE dfhgckc
monterrey|zh|_A@1+d蒙特雷共识;蒙特雷共识
>i|fr|@i@d=3%1financement &8%5{ : document final de la Conférence internationale de suivi sur le financement du développement, chargée d’examiner la mise en œuvre du Consensus de Monterrey|}
>i|es|^z=3#A_G<4&G{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>i|ru|Favbdhk@ea Hbdedhbfagedbb fexgbibr{: | — }biasaguo lakpjcdi _cnahmclptAco <k%xHbdedhbfagedbr fexgbibr ~Zawxafe vale ahpAchigmcdbr Jadicffcohkasa kadhcdhphe;Favbdhk@ea Hbdedhbfagedbb fexgbibr
>i|ar|#,abmfoe *Sgdfcb abghdce
>i|zh|_A多哈@D：审查*F蒙特雷共识^2<U情况@?_A后续@1+d结果文件;_A多哈@D：审查*F蒙特雷共识^2<U情况@?_A后续@1+d_s;_A多哈@D
^r|fr|#N@W@9@dMadrid {|de 2002 }%1vieillissement{, 2002|};#N@W@dMadrid
^r|es|#N@d@)@w@dMadrid %EEnvejecimiento{, 2002| (2002)|};#N=aMadrid
^r|ru|Jelfblhk{bo jcylpdefalduo nmed|asa jcylpdefaldasa nmede|ajp jcylpdefaldajp nmedp|bj jcylpdefalduj nmedaj|aj jcylpdefaldaj nmedc} +b&jnfawmcjej hiefcdbr{| 2002 sale};Jelfblhk@R&w
^r|ar|vye jdb dmkcm abmfbce bbwcvfve
^r|zh|2002%]马德里老龄#2@1%I;马德里老龄#2@1%I
<E|fr|%T#c=-#N@W@9@dMadrid {|de 2002 }%1vieillissement{, 2002|}
<E|es|%Hy {el |}#N@d@)@w@dMadrid %EEnvejecimiento{, 2002| (2002)|}
<E|ru|GambibBchk{er lckmefeqbr b Jelfblhkbo jcylpdefalduo nmed|ao lckmefeqbb b Jelfblhkasa jcylpdefaldasa nmede|ao lckmefeqbb b Jelfblhkajp jcylpdefaldajp nmedp|pt lckmefeqbt b Jelfblhkbo jcylpdefalduo nmed|ao lckmefeqbco b Jelfblhkbj jcylpdefalduj nmedaj} +b&jnfawmcjej hiefcdbr{| 2002 sale}
<E|zh|*F&d^2#o《2002%]马德里老龄#2@1%I^2;*F&d^2#o*F马德里老龄#2@1%I^2
&n|fr|@i@dJohannesburg %1#Ddurable
&n|es|^zJohannesburgo %E#n_K
&n|ru|Йaveddchwpfshk@e&jphiaoBbgajp fexgbibt
&n|ar|#,rfuahqlkD *Sabghdce abdqgmade
&n|zh|约翰内斯堡%C#s@D
+,|fr|#N@d~B&8Sommet *A@4=-#Ddurable{ (Plan de mise en œuvre de Johannesburg)|};#N@d~B@dJohannesburg
+,|es|#N@d<'>YDecisiones @0Cumbre %k%E#n_K{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#N@d<'>YDecisiones @dJohannesburgo
+,|ru|Gmed@Bgunamdcdbr fcEcdbo ~z&jphiaoBbgajp fexgbibt{ (Йaveddchwpfshkbo nmed gunamdcdbr fcEcdbo)|};Йaveddchwpfshk@Rgunamdcdbr fcEcdbo
+,|ar|vye ghncH hgazr dIgdk abide <jbbghdce abdqgmade;vye rfuahqlkD bbghncH
+,|zh|%C<7<U计划(约翰内斯堡<U计划);%C<7<U计划;约翰内斯堡<U计划
>5|fr|~.d’Almaty
>5|es|#t=aAlmaty
>5|ru|Mmjeibdhk@u&w
>5|zh|阿拉木图@[：在内陆#o过境#s中#-过境运输_/^3新>N下满足~!@?特殊需要;阿拉木图@[
~v|fr|@i@d=v@dGenève
~v|es|^z@(@d~j
~v|ru|^,@enfbdqbnag
~v|ar|#,dlamz rhcn
~v|zh|#]#X@D
=N|fr|#N@W@dGenève
=N|es|#N=a~j
=N|ru|^,@R&w
=N|ar|vye jdb rhcn
=N|zh|#]%I
=V|fr|Engagement @dTunis
=V|es|Compromiso @dTúnez
=V|ru|Tpdbhhk{ac|asa|ajp|bj|aj} awrxeicmzhig{a|e|p|aj|c}
=V|ar|abgCad gfhq
=V|zh|突尼斯承诺
_k|fr|%z@dTunis &Bsociété @dl’information
_k|es|%z@dTúnez %0Sociedad @0Información;#t@dAcciones @dTúnez %0Sociedad @0Información
_k|ru|Tpdbhhk@u~ZbdHafjeqbaddasa awAchige
_k|ar|^Mgfhq *Sdrgdj abdjbfdag
_k|zh|信息=A突尼斯=C
+2|fr|@i@dMaurice
+2|es|^zMauricio
+2|ru|Jegfbkbohk@I
+2|zh|毛里求斯@D
<M|fr|~n@dMaurice{ pour la poursuite de la mise en œuvre du Programme d’action pour le développement durable des petits États insulaires en développement|}
<M|es|~i@dMauricio %0Ejecución Ulterior #h#t@d@)<4#nSostenible %b=n;~i@dMauricio
<M|ru|Jegfbkbohk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco} &jlemzdcoEcjp <[Gfasfejju +b&jawchncBcdbt &[&c;Jegfbkbohk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco}{| ahpAchigmcdbr}
<M|zh|进一步<U*F+f%C#s@[^2毛里求斯^j;进一步<U*F+f%C#s@[^2@?毛里求斯^j;毛里求斯{执行|}^j
>q|fr|@i@dHyogo
>q|es|^zHyogo
>q|ru|Хbashk@I
>q|zh|兵库@D
<q|fr|Cadre @W@dHyogo{ pour 2005-2015 : pour des nations et des collectivités résilientes face aux catastrophes|}
<q|es|=l=aHyogo @K2005-2015: Aumento @0Resiliencia >YNaciones y #mComunidades ante @SDesastres;=l=aHyogo{| para 2005-2015}
<q|ru|Хbashk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao} +b@d2005–2015 salu: haxledbc naicdqbeme nfaibgalcohigbr wclhigbrj @dpfagdc +kb awAbd;Хbashk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao} &w
<q|ar|syak jdb ucfDf
<q|zh|2005-2015%]兵库=B>N：加强#-#o社区@?抗灾能力;{2005-2015年|}兵库=B>N
^9|es|>!@dNairobi @0<(@dAlto Nivel =Y#A%FSur-Sur
^9|ru|Ieofawbohk{bo biasaguo lakpjcdi|asa biasagasa lakpjcdie|ajp biasagajp lakpjcdip|bj biasaguj lakpjcdiaj|aj biasagaj lakpjcdic} CadHcfcdqbb #d@dguhakaj pfagdc &jhaifpldbBchigp Ys — Ys
^9|zh|@C南南_/#P内罗毕_s
=?|fr|Cadre décennal @dprogrammation #J@/modes @dconsommation #c@dproduction durables
=?|es|=lDecenal @dProgramas @lModalidades @dConsumo y Producción Sostenibles
=?|ru|Fchribmcid{rr hifeicsbr|co hifeicsbb|tt hifeicsbt|co hifeicsbco} +b&jncfcvalp k bhnamzxagedbt feqbademzduv jalcmco naifcwmcdbr b nfabxgalhige
=?|zh|%C消费#o生产模式十%]方案>N;%C消费#o生产{模式|}{十年|10年}{期|}方案>N
mdg-2010|fr|Tenir @/promesses : unis @4atteindre @/objectifs &8Millénaire @4=-%5
mdg-2010|es|Cumplir @tpromesa: unidos @Klograr @SObjetivos @d#n#hMilenio
mdg-2010|ru|Nunamdcdbc awcAedbr: awKclbdcdbc ga bjr lahibycdbr qcmco %xfexgbibr, hHafjpmbfagedduv g Fckmefeqbb iuhrBcmcibr
mdg-2010|zh|履行诺言：团结一致实现千%]#s目标
youth-high-level|fr|<Yfinal @0Réunion #B%cjeunesse : dialogue #ccompréhension mutuelle
youth-high-level|es|>!@0%Z%!#AJuventud: Diálogo y Comprensión Mutua
vienna-space|fr|Le millénaire @d<Z: @t@i@dVienne @F<Z#c=-#Dhumain
vienna-space|es|Milenio Espacial: {|la }^zViena %EEspacio =e#nHumano
vienna-space|ru|Cahjah @dfpwcyc iuhrBcmcibo: Ncdhker lckmefeqbr a kahjbBchkao <kb fexgbibb BcmagcBchkasa awAchige
vienna-space|zh|空间千%]：@M空间#o%'@?#s@?+Y@D
*[|fr|#v+j+cpar @/*'@dsatellites artificiels @0Terre %(fins @0télévision directe &u
*[|es|@(>[han @dRegir @t*M~c@S%V@dSatélites Artificiales @0Tierra @K#mTransmisiones #7Directas ~cTelevisión
*[|ru|*K=psahplefhigejb bhkphhigcdduv hnpidbkag Зcjmb ~Z%qdcnahfclhigcddasa icmcgbxbaddasa gcAedbr
*[|zh|~"利用%'造地球卫星进行@1直接电视广播所应遵守@?#X
_(|fr|#v%ctélédétection
_(|es|@(relativos +ZTeleobservación @0Tierra desde #TEspacio{| Ultraterrestre}
_(|ru|^(lbhiedqbaddasa xadlbfagedbr Зcjmb bx kahjbBchkasa nfahifedhige
_(|zh|@M从*G遥感地球@?#X
=/|fr|#v_w%R+c@dsources d’énergie nucléaires %Gl’espace
=/|es|@(Pertinentes +Z*M@dFuentes @dEnergía &L#G#T+o
=/|ru|^(=prlcfduv bhiaBdbkag Pdcfsbb g kahjbBchkaj nfahifedhigc
=/|zh|@M在*G^f核动力源@?#X
_,|fr|@i%c+V@3*1@d<Zau profit #c%Gl’intérêt @dtous @/États, compte tenu #Gparticulier @zbesoins @zpays #G%5
_,|es|@g#A%F@w_bExploración y *M#hEspacio Ultraterrestre #GBeneficio e Interés @dTodos @SEstados, Teniendo Especialmente #GCuenta #mNecesidades %bPaíses #G&G
_,|ru|>2jcylpdefaldaj haifpldbBchigc g bhhmclagedbb b bhnamzxagedbb kahjbBchkasa nfahifedhige @dwmesa b >nghcv sahplefhig, h ahawuj pBciaj naifcwdahico fexgbgetAbvhr hifed
_,|zh|@M开展探索#o利用*G@?@1_/，促进所有#-@?福利#o利益，并_]要考虑到#s中#-@?需要@?@D
^b|fr|@i@z=vjuridiques +j@/~q@z*'*1@d<Zextra-atmosphérique
^b|es|@g%b@(Jurídicos >[Deben Regir #mActividades %b%V_bExploración y *M#h+o
^b|ru|@Znfegaguv nfbdqbnag <k+k&jbhhmclagedbt b bhnamzxagedbt kahjbBchkasa nfahifedhige
^b|zh|~"探索#o利用*G活动@?^k律#X@D
*W|fr|&k_w%(entreprises #c%(<z{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
*W|es|~D@l#mEmpresas y @S=F{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
*W|ru|=m@Vnfclnfbdbjeicmzhkao <kg ehnckic nfeg =j{: ahpAchigmcdbc fejak Dfsedbxeqbb DwKclbdcdduv Ieqbo g aidaEcdbb «xeAbiu, hawmtlcdbr b hfclhig nfegagao xeAbiu»|: ahpAchigmcdbc fejak Dfsedbxeqbb DwKclbdcdduv Ieqbo, kehetAbvhr «xeAbiu, hawmtlcdbr b hfclhig nfegagao xeAbiu»|}
*W|ar|_M*Sabpjdab abgrakce foifi ~p;_M*?labpjdab abgrakce foifi ~p
*W|zh|工商企业与+h：实施@C“#l<5尊重#o补救”>N指导#X;工商{企业|业}与+h{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}指导#X
&E|fr|&k_wau déplacement @d%L%Rl’intérieur @dleur propre pays
&E|es|~D%bDesplazamientos Internos
&E|ru|=m@V&jganfahp a ncfcjcAcdbb mbq gdpifb hifedu
&E|ar|_M*?labgwkm abmavbc;_M*Sabgwkm abmavbc
&E|zh|@M境内流离失所#2@?指导#X;境内流离失所#2指导#X
<N|fr|&k@Fl’extrême pauvreté #c@/<z
<N|es|~D#AExtrema Pobreza y @S=F
<N|ru|=m@V&jganfahp a kfeodco {dbAcic|wcldahib} b *C=j
<N|zh|@M赤贫与+h#2@?指导#X;%s赤贫{与|和}+h{问题|}#k指导#X
rabat-plan|fr|#N@W@dRabat @F%i@dl’appel +lhaine nationale, raciale ou religieuse qui constitue une incitation +ldiscrimination, %Rl’hostilité ou +lviolence
rabat-plan|es|#N=aRabat #Aprohibición @0apología #hodio nacional, racial o religioso >[constituye incitación +Zdiscriminación, @thostilidad o @tviolencia;#N=aRabat
rabat-plan|ru|Oeweihk@R+b&jxenfcAcdbt nfanesedlu deqbademzdao, fehagao bmb fcmbsbaxdao dcdegbhib;Oeweihk@R&w
rabat-plan|ar|vye jdb abklay *SoFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
rabat-plan|zh|@M&y构成煽动_[<5敌意或暴力@?鼓吹民族<5种族或宗教仇恨言论@?拉巴特%I;拉巴特%I
>t|fr|Manuel @4enquêter efficacement %c&({ (Protocole d’Istanbul)|};@Td’Istanbul
>t|es|Manual %0Investigación y Documentación Eficaces @0>b{| (Protocolo de Estambul)};@N@dEstambul
>t|ru|Opkagalhig{a|e|p|aj|c} &jPHHckibgdajp fehhmclagedbt b lakpjcdibfagedbt nuiak %-{| (Liejwpmzhkbo nfaiakam)};Liejwpmzhk@"
>t|zh|=D@?+S@?有效调查#o文件记录手册;伊斯坦布尔{议定书|规程}
*N|fr|Lignes directrices ^A@d*y%G@/affaires impliquant @/enfants victimes #ctémoins d’actes criminels
*N|es|#'#A&D#GAsuntos Concernientes a @SNiños Víctimas y Testigos @dDelitos
*N|ru|=m{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb}, #i<0g ganfahev, hgrxedduv h pBehibcj lcico{ — |-}ycfig b hgblcicmco nfchipnmcdbo
*N|zh|@M在涉及罪行@?%8被害%'#o证%'@?事项上坚持公理@?^h
&R|fr|&kapplicables +l#I&8crime
&R|es|#'%0%g#hDelito
&R|ru|=m@V~Znfclpnfcylcdbr nfchipndahib
&R|zh|*R<f^h
&P|fr|^Erelatives %(enfants %G=-système @d*ypénale
&P|es|#'@d@)%ENiño #G#TSistema @d&DPenal
&P|ru|=m@V#5+b>nlcico g hbhicjc >S
&P|zh|+Q系统中%8#2=B指南
=[|fr|#v+W#J=-recours %R@zprogrammes @d*yréparatrice ^Apénale
=[|es|~g%0<'@dProgramas @d&D{Restitutiva|Restaurativa} #GMateria Penal
=[|ru|@-^Onfasfejj fchibipqbaddasa <0g ganfahev >S
=[|zh|@M在刑事事项中采用恢复性司^k方案@?+e
ngo-arrangements|es|Relación Consultiva +0@ry #mOrganizaciones No Gubernamentales
ngo-arrangements|ru|Cadhpmzieibgduc aidaEcdbr jcylp *rb dcnfegbicmzhigcddujb afsedbxeqbrjb
&.|fr|Initiative @dpaix arabe
&.|es|Iniciativa @dPaz Árabe
&.|ru|Mfewhk<2jbfd<2bdbqbeibg{e|u|c|p|ao}
&.|ar|dlamke abqbad abjklce
&.|zh|阿拉伯#o平倡议
>?|fr|feuille @droute axée &Arésultats #Gvue d’un règlement permanent &8conflit israélo-palestinien prévoyant deux États
>?|es|hoja @druta #hCuarteto basada _bejecución @Kuna solución permanente biestatal #hconflicto israelo-palestino;hoja @druta #hCuarteto
>?|ru|«lafayd{er kefie|ao kefiu|pt kefip|ao kefic|ao kefiao}» nfalgbycdbr k nahiarddajp pfcspmbfagedbt nemchibda-bxfebmzhkasa kadHmbkie g haaigcihigbb h nfbdqbnaj hahpAchigagedbr lgpv sahplefhig
>?|zh|以色列-巴勒斯坦冲突@?永久性两国解决办^k基于表现@?路线图;{以色列-巴勒斯坦|以巴}冲突#k永久{性|}两国解决{办法|方案}#k基于表现@?路线图
>.|fr|@i@d=v@F{des|les} arrangements intérimaires d’autonomie
>.|es|^z@(@l#mDisposiciones relacionadas con un Gobierno Autónomo Provisional
>.|ru|@Znfbdqbnag a gfcjcdduv jcfev &jhejapnfegmcdbt
>.|zh|@M临时自治安排@?#X声明;%s临时自治安排#k#X{声明|宣言}
&O|fr|Cadre *A@0biodiversité @dKunming-Montréal
&O|es|=l%k@dBiodiversidad @dKunming-Montreal;=l%kKunming-Montreal @0<WBiológica
&O|ru|Cpdzjbdhka-Jadfcemzhk{er smawemzder fejaBder nfasfejje|ao smawemzdao fejaBdao nfasfejju|ao smawemzdao fejaBdao nfasfejjc|pt smawemzdpt fejaBdpt nfasfejjp|ao smawemzdao fejaBdao nfasfejjao} %xwbafexdaawfexbr
&O|ar|syak tfhdchD - dfhgkcab <jbbghfj ablcfbfrc
&O|zh|昆明-蒙特利尔^3#?>N
~R|fr|#Nstratégique &B{diversité biologique|biodiversité} _t{| et les objectifs d’Aichi relatifs à la diversité biologique};#Nstratégique 2011-2020 &B{diversité biologique|biodiversité}
~R|es|#NEstratégico %0<WBiológica 2011-2020 y {|las }Metas @dAichi %0<WBiológica;#NEstratégico %0<WBiológica _t
~R|ru|LifeicsbBchk@R%xhavfedcdbr b phiaoBbgasa =pwbafexdaawfexbr @d2011–2020 salu
~R|zh|_t%]#?^j计划#o爱知#?目标;《2011-2020%]#?^j计划^2_z*F爱知#?目标^2;_t%]#?^j计划
~t|fr|%z2063{| de l’Union africaine| : l’Afrique que nous voulons}
~t|es|%z2063: #TÁfrica >[queremos;%z2063
~t|ru|%Nldr{ MHfbkedhkasa hatxe|} @dncfbal @t2063 sale{| MHfbkedhkasa hatxe}
~t|ar|vye abagoam abpnkcic bjad 2063
~t|zh|2063%]=C：我们想要@?+8;《2063%]=C》：我们想要@?+8;2063%]=C
>G|fr|^Evolontaires @4une gouvernance responsable @zrégimes fonciers applicables %(terres, %(pêches #c%(forêts %G=-contexte @0#4alimentaire nationale
>G|es|#'Voluntarias #AGobernanza Responsable @0Tenencia @0Tierra, @tPesca y @SBosques #G#TContexto @0#QAlimentaria Nacional
>G|ru|Fawfagamzd{uc fpkagalrAbc nfbdqbnu|uv fpkagalrAbv nfbdqbnag|uj fpkagalrAbj nfbdqbnej|ujb fpkagalrAbjb nfbdqbnejb} aigcihigcddasa fcspmbfagedbr ganfahag gmelcdbr b namzxagedbr xcjcmzdujb, fuwdujb b mchdujb fchpfhejb g kadickhic deqbademzdao nfalagamzhigcddao _o
>G|zh|#-粮食&i范围内土地<5渔业及森林权属负责任治理自愿^h
>k|fr|>a@4une pêche responsable
>k|es|*Y%0Pesca Responsable
>k|ru|Calckh@Bgclcdbr aigcihigcddasa fuwamaghige
>k|ar|dmfhe abqbft *?labxcm abkwcm
>k|zh|负责任渔业*Q守则
^q|fr|>a@dLa Haye ^Pprolifération @zmissiles balistiques
^q|es|*Y@dLa Haya <3Proliferación %bMisiles Balísticos
^q|ru|Seeshk{bo|asa|ajp|bj|aj} kalckh@Bnagclcdbr ~ffehnfahifedcdbr wemmbhibBchkbv fekci
^q|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
^q|zh|防止弹道导弹扩散海牙*Q^h
yaounde-code|fr|>a#!+l#I#c+l#1@zactes @dpiraterie, @zvols %Rmain armée %Rl’encontre @znavires #c@z~qmaritimes illicites #GAfrique @dl’Ouest #c&8Centre;>a@dYaoundé
yaounde-code|es|*Y#"+Z%A@0Piratería, #TRobo a Mano Armada #gBuques y #mActividades Marítimas {Ilegales|Ilícitas} #GÁfrica Occidental y Central;*Y@dYaundé
yaounde-code|ru|Calckh@Bnagclcdbr, @PnfchcBcdbr nbfeihige, gaafpycddasa fexwar *4hplag b dcxekaddao <k@djafc g Зeneldao b Цcdifemzdao MHfbkc;Яpdlhk{bo kalckh|asa kalckhe|ajp kalckhp|bj kalckhaj|aj kalckhc} nagclcdbr
yaounde-code|zh|在西非#o中部+8防止#o<e海盗<5武装抢劫船舶#o海上&-活动@?*Q守则;雅温得*Q守则
~W|fr|>a#J@t#1@zactes @dpiraterie #c@zvols %Rmain armée %Rl’encontre @znavires %Gl’océan Indien occidental #c=-golfe d’Aden;>a@dDjibouti
~W|es|*Y#"+Z%A@0Piratería y @SRobos a Mano Armada #g@SBuques #G#TOcéano Índico Occidental =eGolfo @dAdén;*Y@dDjibouti
~W|ru|Calckh@Bnagclcdbr, @PnfchcBcdbr nbfeihige b gaafpycddasa fexwar *4hplag g xeneldao Behib Qdlbohkasa akcede b Mlcdhkaj xembgc;Fybwpibohk{bo kalckh|asa kalckhe|ajp kalckhp|bj kalckhaj|aj kalckhc} nagclcdbr
~W|zh|吉布提*Q守则
safe-schools|fr|@i%c#4%G@/écoles
safe-schools|es|@g@lEscuelas Seguras
safe-schools|ru|>2wcxanehduv Ekamev;>2~8Ekam
safe-schools|zh|&i学校@D
paris-commitments|ru|Gefbyhk{bc awrxeicmzhige|bv awrxeicmzhig|bj awrxeicmzhigej|bjb awrxeicmzhigejb}
paris-commitments|zh|@M#l%8不被武装部队或武装团体&-招募或^f@?巴黎承诺;%s#l%8{不被|免遭}武装部队或武装团体&-{招募|征募}或^f#k巴黎承诺;*F巴黎承诺^2
*w|fr|@i#K%(=v#c#F+Wau travail
*w|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} relativa a @S@(y @:Fundamentales #G#TTrabajo
*w|ru|@Zaw ahdaganamesetAbv nfbdqbnev b *Cg hHcfc ifple
*w|ar|#,abdlamz faboifi abpqaqce nc abjdb
*w|zh|@1劳工%9@M工作中+e#o#.@D;{国际劳工组织|劳工组织|}%s工作中#k+e#o#.#k@D
~Y|fr|@i&8centenaire @d{l’Organisation internationale du Travail|l’OIT} @4l’avenir &8travail
~Y|es|@g#hCentenario @0{Organización Internacional del Trabajo|OIT} <4Futuro #hTrabajo
~Y|ru|@Zhiamcibr {Jcylpdefaldao afsedbxeqbb ifple|JDT} a wplpAcj hHcfu ifple;@Zhiamcibr a wplpAcj hHcfu ifple
~Y|zh|@1劳工%9@M劳动%t@?未来百%]@D;{国际劳工组织|}%s劳动%t#k未来#k百%]@D
<J|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}%c*ysociale @4une mondialisation équitable
<J|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} #A&D+!@Kuna Globalización Equitativa
<J|ru|@U{r|b|t|co}{ Jcylpdefaldao afsedbxeqbb ifple|} a haqbemzdao hnfegclmbgahib g qcmrv hnfegclmbgao smawembxeqbb
<J|zh|@1劳工%9@M争取公平^3化@?=A正义@D;{国际劳工组织|}%s争取公平^3化@?=A正义@D
alma-ata|fr|@id’Alma-Ata
alma-ata|es|^zAlma-Ata
alma-ata|ru|Mmje-Mibdhk@I
alma-ata|zh|阿拉木图@D
~T|fr|@id’Astana &Asoins @dsanté primaires
~T|es|^zAstaná @l{|la }Atención Primaria @dSalud
~T|ru|Mhiedbdhk@ea ncfgbBdao jclbka-hedbiefdao najaAb
~T|zh|阿斯塔纳初级卫生保健@D;@M初级卫生保健@?阿斯塔纳@D
incheon|fr|@id’Incheon{ : Éducation 2030 : vers une éducation inclusive et équitable de qualité et un apprentissage tout au long de la vie pour tous|}
incheon|es|^zIncheon: Educación 2030: Hacia una Educación Inclusiva y Equitativa @dCalidad y un Aprendizaje a lo Largo @0Vida @KTodos;^zIncheon
incheon|ru|QdBvadhk@I
incheon|zh|仁川@D：2030%]教育：迈向全纳<5公平<5有质量@?教育#o全民终身学习;仁川@D
^e|fr|_E%cbioéthique #c@/<z
^e|es|@g+q@lBioética y =F
^e|ru|#fa wbaPibkc b *C=j
^e|zh|%t生物伦理与+h@D;%t生物伦理#o+h@D
%[|fr|_E%cdiversité culturelle
%[|es|@g+q#A<WCultural
%[|ru|#fa kpmzipfdaj fexdaawfexbb
%[|ar|absjbah <j*Sabghfj abBianc
%[|zh|%t+7多样性@D
^[|fr|_E%1génome humain #c@/<z
^[|es|@g+q%EGenoma Humano y @S=F
^[|ru|#fa scdajc >Ub *C=j
^[|ar|absjbah <j*Sabdrch ablwkc foifi ~p
^[|zh|%t%'类基因组与+h@D
~X|fr|@i@Y%1clonage @zêtres humains
~X|es|@g=Y#AClonación Humana
~X|ru|@Z#da kmadbfagedbb =j
~X|zh|@C@M%'@?克隆@?@D;@C%'@?克隆@D
ai-ethics|fr|Recommandation @Fl’éthique @dl’intelligence artificielle
ai-ethics|es|Recomendación #AÉtica @0Inteligencia Artificial
ai-ethics|ru|Ockajcdleqb~Haw PibBchkbv ehnckiev bhkphhigcddasa bdicmmckie
ai-ethics|zh|%'工智能伦理#2建议书
="|fr|&k@Y&B@7&8consommateur
="|es|#'=Y%0@8#hConsumidor
="|ru|fpkagalrAb@V#d~Z_pbdicfchag naifcwbicmco
="|zh|@C#l消费者^h;@C消费者#l^h
*f|fr|#v+W@0statistique officielle
*f|es|@(Fundamentales >YEstadísticas Oficiales
*f|ru|DhdaganamesetAb@VaHbqbemzdao hieibhibkb
*f|ar|abdlamz abpqaqce bbsoxaEag abkqdce
*f|zh|官方统计+e
computer-files|fr|&k&Bréglementation @zfichiers personnels informatisés
computer-files|es|~D%0Reglamentación %bFicheros Computadorizados @dDatos Personales
computer-files|ru|=m@Vfcsmejcdieqbb kajnzticfbxbfagedduv kefiaick, halcfyeAbv ledduc mbBdasa vefekicfe
=x|fr|Responsabilité @dl’État @4fait internationalement illicite
=x|es|Responsabilidad #hEstado ~cHechos Internacionalmente Ilícitos
=x|ru|Digcihigcddahiz +kxe jcylpdefalda-nfaibganfegduc lcrdbr
=x|zh|#-对@1不^k*Q@?责任
^W|fr|#v+W@zopérations @drestructuration @0dette souveraine
^W|es|~g%bProcesos @dReestructuración @0Deuda Soberana
^W|ru|@-{nfaqchhe|nfaqchhag} fchifpkipfbxeqbb hpgcfcddasa lamse
^W|zh|主权债务重组进程@?+e;%s主权债务重组{进程|过程}#k+e
>s|fr|#M+j@/>]+0@!@Y=cCour pénale &u
>s|es|#b@dRelación +0{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>s|ru|@'a gxebjaaidaEcdbrv jcylp *rb Jcylpdefalduj psamagduj hplaj
>s|zh|@C#o@1刑事^k院间关系%M;@C{和|与|同}@1刑事^k院{间|之间|}#k关系%M
&:|fr|Règlement financier #c{|les |des |aux }règles @d^Lfinancière @d@!*n
&:|es|Reglamento Financiero y Reglamentación Financiera Detallada *a
&:|ru|Wbdedhagu{c|v|j|jb} namaycdb{r|o|rj|rjb|rv} b nfegbm{e||ej|ejb|ev} @jIeqbo
&:|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
&:|zh|@C财务条例#o细则
trips|fr|#M{|de l’Organisation mondiale du commerce }&Aaspects @z#F@dpropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#M&AADPIC
trips|es|Acuerdo%K>OAspectos %b@:@dPropiedad Intelectual relacionados con #TComercio;#b>OADPIC
trips|ru|>R{| Nhcjbfdao iafsagao afsedbxeqbb} &jiafsaguj ehnckiej nfeg bdicmmckipemzdao hawhigcddahib;@'&jTOQGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~Fabdbtce abntkce
trips|zh|~I知识产权%M;~I知识产权协议
wto|fr|#M@dMarrakech instituant @!_v&8commerce
wto|es|#b@d{Marrakech|Marrakesh} ~c#T>[se Establece @t*-%k#hComercio
wto|ru|JeffekcEhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb} {a haxledbb|aw pBfcylcdbb} Nhcjbfdao iafsagao afsedbxeqbb
wto|zh|马拉喀什建立%t贸易%9%M;建立%t贸易%9#k马拉喀什%M
doha-trips|fr|@i@d=3@Fl’Accord &AADPIC =csanté publique
doha-trips|es|^zDoha%Krelativa al #b>OADPIC =0Salud Pública
doha-trips|ru|Favbdhk@I{| Nhcjbfdao iafsagao afsedbxeqbb} «LasmeEcdbc &jTOQGL b awAchigcddac xlfegaavfedcdbc»
doha-trips|ar|#,abmfoe *Sabagnai abdgjbi labrfahl abdgxbe labgrake dh ~Fabdbtce abntkce fabxoe abjade
doha-trips|zh|@M*F~I知识产权%M^2与公共健康@?多哈@D;%s*F~I知识产权%M^2{与|和}公共{健康|卫生}#k{多哈|}@D
kazan|fr|#N@W@dKazan
kazan|es|#N=aKazán
kazan|ru|Cexedhk@R&w
kazan|ar|vye jdb iaCah
kazan|zh|喀山%I
&]|fr|#Mrevitalisé{ sur le règlement du conflit en République du Soudan du Sud|}
&]|es|#bRevitalizado %0Solución #hConflicto _bRepública @dSudán #hSur;#bRevitalizado %0Solución #hConflicto #GSudán #hSur;#bRevitalizado
&]|ru|Dwdagmcdd{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb} aw pfcspmbfagedbb kadHmbkie g Ochnpwmbkc Yyduo Lpled;Dwdagmcdd{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb}
&]|ar|abagnai abdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
&]|zh|解决南苏丹共#o国冲突重振协议;@M解决南苏丹共#o国冲突@?重振协议;重振协议
=.|fr|*(@dNagoya-Kuala Lumpur %cresponsabilité =créparation #!au @T@d+n%c#I@zrisques biotechnologiques
=.|es|@N@dNagoya{-| - }Kuala Lumpur @lResponsabilidad y Compensación Suplementario al @N@d+n@l#Q@0Biotecnología
=.|ru|Iesaohka-Cpeme-Лpjnpfhk{bo lanamdbicmzduo nfaiakam|asa lanamdbicmzdasa nfaiakame|ajp lanamdbicmzdajp nfaiakamp|bj lanamdbicmzduj nfaiakamaj|aj lanamdbicmzdaj nfaiakamc} aw aigcihigcddahib b gaxjcAcdbb k Cefievcdhkajp nfaiakamp &jwbawcxanehdahib
=.|zh|*F卡塔赫纳生物&i@A^2@M赔偿责任与补救@?名古屋-吉隆坡补充@A;%s赔偿责任{与|和}补救#k名古屋-吉隆坡补充@A
_R|fr|#M=Xprévenir @tpêche non réglementée #Ghaute mer %Gl’océan Arctique central
_R|es|#b@KImpedir @tPesca No Reglamentada #GAlta Mar #G#TOcéano Ártico Central
_R|ru|@'a nfclaigfeAcdbb dcfcspmbfpcjasa nfajuhme g aikfuiaj jafc g qcdifemzdao Behib Lcgcfdasa Лclagbiasa akcede
_R|zh|*R中北冰洋不管制公海渔业%M
_P|fr|#M&8Cap @d2012{ sur la mise en œuvre des dispositions du Protocole de Torremolinos de 1993 relatif à la Convention internationale de Torremolinos de 1977 sur la sécurité des navires de pêche|}
_P|es|#b@dCiudad #hCabo @d2012 #AImplantación >YDisposiciones #h@N@dTorremolinos @d1993 #"al @E@w@dTorremolinos %0#Q%bBuques Pesqueros, 1977;#b@dCiudad #hCabo{ de 2012|}
_P|ru|Cconiepdhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb} 2012 sale{ aw ahpAchigmcdbb namaycdbo Taffcjambdahhkasa nfaiakame 1993 sale k Taffcjambdahhkao jcylpdefaldao kadgcdqbb na wcxanehdahib fuwamagduv hplag 1977 sale|}
_P|zh|实施《1977%]托雷莫利诺斯@1渔船&i@n1993%]托雷莫利诺斯@A^2规定@?2012%]开普敦%M;2012%]开普敦%M
malabo|fr|@i@dMalabo %ccroissance =ctransformation accélérées @dl’agriculture #GAfrique @4une prospérité partagée #c@dmeilleures conditions @dvie
malabo|es|^zMalabo{| de la Unión Africana} #AAceleración #hCrecimiento =0{Transformación|Trasformación} @0Agricultura #Gpro @0Prosperidad Común =0Mejora %bMedios @dVida
malabo|ru|@ZJemewa aw phkafcddaj fahic b nfcawfexagedbb hcmzhkasa vaxrohige >nghcawAcsa nfaqgciedbr b naguEcdbr pfagdr ybxdb
malabo|zh|@M加快农业增长#o转型，促进共同繁荣#o改善生计@?马拉博@D
ipoa-iuu|fr|#N@W@9{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }=Xprévenir, %Rcontrecarrer #c%Réliminer @tpêche illicite, non déclarée #cnon réglementée
ipoa-iuu|es|#N@d@)@w@KPrevenir, Desalentar y Eliminar @tPesca <A
ipoa-iuu|ru|#j{uo nmed|asa nmede|ajp nmedp|uj nmedaj|aj nmedc} +b&jnfclpnfcylcdbt, hlcfybgedbt b &6dcxekaddasa, dchaawAecjasa b dcfcspmbfpcjasa {fuwdasa |}nfajuhme
ipoa-iuu|zh|*R<5阻止#o=z&-<5未报告#o无管制@?捕捞活动@1%I;*R<5_.#o=z&-<5不报告<5不管制捕{鱼|捞}{活动|}#k@1%I
<H|fr|%T@d=3issue &8« Sommet social *A» intitulé « Deuxième Sommet *A@4=-#Dsocial »;%T@dDoha
<H|es|%H@d=3@0Cumbre +!%kbajo @tdenominación {|de }“Segunda Cumbre %k@l#nSocial”;%H@dDoha
<H|ru|Favbdhk{er nambibBchker lckmefeqbr|ao nambibBchkao lckmefeqbb|pt nambibBchkpt lckmefeqbt|ao nambibBchkao lckmefeqbco} Nhcjbfdasa ^?hejjbie nal dexgedbcj «Niafer Nhcjbfder ghifcBe @dguhEcj pfagdc >n^?fexgbibr»;Favbdhk{er nambibBchker lckmefeqbr|ao nambibBchkao lckmefeqbb|pt nambibBchkpt lckmefeqbt|ao nambibBchkao lckmefeqbco}
<H|zh|题为“^l次=A<7”@?“%t社发首脑+d”《多哈&d^2;题为“^l次=A<7”@?“%t社发首脑+d”多哈&d
=9|fr|@i@dCancún @Fl’intégration @0&5#c@d+cdurable @0biodiversité @4=-bien-être
=9|es|^zCancún @l{|la }Integración @0&q=0*MSostenible @0Biodiversidad <4Bienestar
=9|ru|Cedkpdhk@e&jekipembxeqbb icjeibkb havfedcdbr b phiaoBbgasa =pwbafexdaawfexbr ~ZwmesanampBbr mtlco
=9|zh|将#l#o%C利用#?以增进福祉纳入主流@?坎昆@D
aichi-nagoya|es|^zAichi-Nagoya #AEducación <4#n_K
aichi-nagoya|zh|%C#s教育爱知-名古屋@D;@M%C#s教育@?爱知-名古屋@D
<G|fr|#M%1dégagement @zforces israéliennes #csyriennes;#M%1dégagement{ des forces|}{ de 1974|}
<G|es|#b#ASeparación >YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#b#ASeparación
<G|ru|@'a fexKclbdcdbb gaohk;>R{| 1974 sale} jcylp Qxfebmcj b Lbfbohkao Mfewhkao Ochnpwmbkao a fexKclbdcdbb gaohk
<G|zh|以色列#o阿拉伯叙利亚共#o国部队脱离接触%M;以色列_y叙利亚部队脱离接触%M;部队脱离接触%M;*F脱离接触%M^2
ilo-188|fr|+z2007 %1>H%G@tpêche{ (no 188)|};@J{| (no 188)} %1>H%G@tpêche{|, 2007}
ilo-188|es|@E%ETrabajo _bPesca{, 2007 (núm. 188)|, 2007|}
road-traffic-1968|fr|+z1968 %ccirculation routière
road-traffic-1968|es|_DCirculación Vial
road-signs-1968|fr|_esignalisation routière
road-signs-1968|es|_DSeñalización Vial
headquarters|fr|#M+0@!@Y#c@/États-Unis d’Amérique #!au Siège @d@!*n;#M@dSiège
headquarters|es|{Acuerdo|Convenio} +0@ry @S%VUnidos @dAmérica #"+ZSede *a;{Acuerdo|Convenio} #"+ZSede
oas-charter|fr|=H@d@!@z*'américains
oas-charter|es|<D@0*-%b%VAmericanos
torture-inter-american|fr|^7&B#I=c#1@0torture
torture-inter-american|es|~h@KPrevenir y Sancionar @tTortura
^Z|fr|^7%c@7@z#F@dl’homme @z%Lâgées
^Z|es|~h#A@8%b@:Humanos >Y&gMayores
older-persons-africa|fr|@T+l=H_N@z#F@d^]@zpeuples #!%(#F@z%Lâgées #GAfrique
older-persons-africa|es|@N@0<DAfricana @d^!%bPueblos{|,} #"a @S@:>Y&g@dEdad #GÁfrica
ecowas-small-arms|fr|@a@0Communauté économique @z*'@dl’Afrique @dl’Ouest &A=8légères #c@dpetit calibre, leurs munitions #c^/matériels connexes
ecowas-small-arms|es|@h@0{Comunidad Económica de los Estados de África Occidental|CEDEAO} @l{las |}&!Pequeñas y Ligeras, sus Municiones y Otros Materiales Conexos
kinshasa-small-arms|fr|+zl’Afrique centrale @4=-contrôle @z=8légères #c@dpetit calibre, @dleurs munitions #c@dtoutes pièces #ccomposantes pouvant servir %Rleur fabrication, réparation #cassemblage;+zKinshasa
kinshasa-small-arms|es|@h@dKinshasa
cifta|fr|^7^Pfabrication #c=-trafic illicites d’armes %Rfeu, @dmunitions, d’explosifs #cd’autres matériels connexes
cifta|es|~h<3Fabricación =eTráfico Ilícitos @d&!@dFuego, Municiones, Explosivos y Otros Materiales Relacionados
stcw-f|fr|@a@3{de 1995 |}&Anormes @dformation <9@znavires @dpêche, @ddélivrance @zbrevets #c@dveille
stcw-f|es|@E@w@lNormas @dFormación, Titulación y Guardia <4_u%bBuques Pesqueros{, 1995|}
beijing-2010|fr|_e#1@zactes illicites dirigés #Wl’aviation civile &u
beijing-2010|es|@E%0%A@d{|los }*)Relacionados con @tAviación Civil #x
beijing-protocol-2010|fr|*(+l@a&B#1@0capture illicite d’aéronefs
beijing-protocol-2010|es|@NComplementario #h@E%0%A#hApoderamiento Ilícito @dAeronaves
montreal-2014|fr|@Tportant amendement @0@a#K%(infractions #c%Rcertains ^/actes survenant %Rbord @zaéronefs
montreal-2014|es|@N>[Modifica #T@E@l#mInfracciones y Ciertos Otros Actos Cometidos a Bordo >YAeronaves
sua-2005|fr|@T{de 2005 |}#!+l@a*I^P#4@0navigation maritime
sua-2005|es|Protocolo{ de 2005|} {relativo al|del} @E%0%A@d{|los }*)<3#Q@0Navegación Marítima
sua-platforms-2005|fr|@T{de 2005 |}#!au @T*I^P#4@zplates-formes fixes situées %1plateau continental
sua-platforms-2005|es|Protocolo{ de 2005|} {relativo al|del} @N%0%A@d{|los }*)<3#Q>YPlataformas Fijas Emplazadas _b~lContinental
nuclear-material-2005|fr|Amendement +l_e@7physique @zmatières nucléaires
nuclear-material-2005|es|Enmienda {de|a} @t_D@8Física %bMateriales Nucleares
kigali-amendment|fr|Amendement @dKigali{ au Protocole de Montréal relatif à des substances qui appauvrissent la couche d’ozone|}
kigali-amendment|es|Enmienda @dKigali {del|al} @N@dMontreal #"a #mSustancias >[Agotan @tCapa @dOzono;Enmienda @dKigali {del|al} @N@d_J;Enmienda @dKigali
doha-amendment|fr|Amendement @dDoha{ au Protocole de Kyoto|}
doha-amendment|es|Enmienda @d=3{al|del} @N@d{Kyoto|Kioto};Enmienda @dDoha
glasgow-pact|fr|Pacte @dGlasgow @4=-climat
glasgow-pact|es|>X@dGlasgow ~c#TClima;>XClimático @dGlasgow
trade-facilitation|fr|#M{de l’Organisation mondiale du commerce |}%cfacilitation @zéchanges
trade-facilitation|es|Acuerdo%K@l{|la }Facilitación #hComercio
fisheries-subsidies|fr|#M&Asubventions +lpêche
fisheries-subsidies|es|Acuerdo%K@l{|las }Subvenciones +ZPesca
pandemic-agreement|fr|#M{de l’Organisation mondiale de la Santé |de l’OMS |}&Apandémies{ de l’Organisation mondiale de la Santé|}
pandemic-agreement|es|#b@0{Organización Mundial de la Salud|OMS} @lPandemias;#b@lPandemias
great-lakes-pact|fr|Pacte %csécurité, @tstabilité #c=-#D%G@trégion @zGrands Lacs
great-lakes-pact|es|>X#ASeguridad, @tEstabilidad =e#n_bRegión %bGrandes Lagos
iaea-relationship|fr|#M+j@/>]+0@!@Y#cl’Agence @3@dl’énergie atomique
iaea-relationship|es|#b@l#m~m+0@r=eOrganismo{ Internacional de Energía Atómica|}
opcw-relationship|fr|#M&A>]+0@!@Y#c@!@4%i@z=8chimiques
opcw-relationship|es|#b@l{la Relación|las Relaciones} +0@r=0*-%0&4>Y&!Químicas
staff-regulations|fr|Statut #c{|le |du |au }Règlement <9@d@!*n
staff-regulations|es|>Vy Reglamento #h_u*a
programme-planning|fr|Règlement #c{|les |des |aux }règles +j@tplanification @zprogrammes, @/aspects &8budget qui ont trait %(programmes, =-contrôle @dl’exécution #c@/méthodes d’évaluation
programme-planning|es|Reglamento y Reglamentación Detallada %0Planificación %bProgramas, @SAspectos @dProgramas #hPresupuesto, @tSupervisión @0Ejecución y @SMétodos @dEvaluación
indian-ocean|fr|@ifaisant @dl’océan Indien une zone @dpaix
indian-ocean|es|@g#hOcéano Índico como Zona @dPaz
lima-unido|fr|@i@dLima : vers un #Dindustriel inclusif #cdurable
lima-unido|es|^zLima: hacia un #nIndustrial Inclusivo y _K
oslo-ministerial|fr|@iministérielle d’Oslo
oslo-ministerial|es|@gMinisterial @dOslo
ottawa-charter|fr|=Hd’Ottawa &Bpromotion @0santé
ottawa-charter|es|<D@dOttawa %0Promoción @0Salud;<D@dOttawa <4Fomento @0Salud
bangkok-charter|fr|=H@dBangkok &Bpromotion @0santé %Rl’heure @0mondialisation
bangkok-charter|es|<D@dBangkok @K{el Fomento|la Promoción} @0Salud #Gun Mundo Globalizado
rio-health|fr|%T@dRio &Adéterminants sociaux @0santé
rio-health|es|%H@dRío @l{|los }Determinantes Sociales @0Salud
paris-aid|fr|@i@dParis @Fl’efficacité @dl’aide au %5
paris-aid|es|^zParís #AEficacia @0Ayuda{ al Desarrollo|}
accra-agenda|fr|~.d’Accra
accra-agenda|es|#t=aAccra
busan|fr|Partenariat @dBusan @4une +Vefficace au service &8%5
busan|es|Alianza @dBusan %0%FEficaz al &G
bali-plan|fr|#Nstratégique @dBali @4l’appui technologique #c=-renforcement @zcapacités
bali-plan|es|#NEstratégico @dBali <4Apoyo Tecnológico =0Creación @dCapacidad
nairobi-unep|fr|@i@dNairobi {|du 7 février 1997 }%1rôle #c=-mandat &8@G@Y@4l’environnement
nairobi-unep|es|^zNairobi %EPapel =eMandato #h#t=Y<4Medio Ambiente
malmo|fr|@iministérielle @dMalmö
malmo|es|@gMinisterial @dMalmö
land-based|fr|~.*A&B@7&8milieu marin ^Ppollution due %(~qterrestres
land-based|es|#t@d@)%k%0@8#hMedio Marino frente a #mActividades Realizadas #GTierra
ipoa-capacity|fr|#N@W@9&B^L@0capacité @dpêche
ipoa-capacity|es|#N@d@)@w%0^)@0Capacidad Pesquera
ipoa-sharks|fr|#N@W@9&B&5=c^L@zrequins
ipoa-sharks|es|#N@d@)@w%0&qy {|la }^)%bTiburones
ipoa-seabirds|fr|#N@W@9=Xréduire @/captures accidentelles d’oiseaux @dmer par @/palangriers
ipoa-seabirds|es|#N@d@)@w%0Reducción >YCapturas Incidentales @dAves Marinas _bPesca con Palangre
small-scale-fisheries|fr|^E{volontaires |d’application volontaire }=Xassurer @tdurabilité @0pêche artisanale %G=-contexte @0#4alimentaire #c@dl’éradication @0pauvreté
small-scale-fisheries|es|#'Voluntarias @KLograr @tSostenibilidad @0Pesca #GPequeña Escala #G#TContexto @0#QAlimentaria =0Erradicación @0Pobreza
flag-state-performance|fr|^Evolontaires &Bconduite @dl’État &8pavillon
flag-state-performance|es|#'Voluntarias %0Actuación #hEstado #hPabellón
deep-sea-fisheries|fr|^E+a%c^L@0pêche profonde #Ghaute mer
deep-sea-fisheries|es|#'#7%0^)>YPesquerías @dAguas Profundas #GAlta Mar
bycatch|fr|^E+a%c^L@zprises accessoires =créduction @zrejets #Gmer
bycatch|es|#'#7%0^)>YCapturas Incidentales =0Reducción %bDescartes
fishing-gear|fr|^Evolontaires %1marquage @zengins @dpêche
fishing-gear|es|#'Voluntarias %EMarcado >YArtes @dPesca
rome-iuu|fr|@i@dRome %cpêche illicite, non déclarée #cnon réglementée
rome-iuu|es|^zRoma #APesca <A
reykjavik|fr|@i@dReykjavik @Fune pêche responsable %Gl’écosystème marin
reykjavik|es|^zReikiavik #APesca Responsable #G#TEcosistema Marino
food-security-2009|fr|@i&8Sommet *A%c#4alimentaire
food-security-2009|es|@g@0Cumbre %k@l{|la }#QAlimentaria
rome-principles|fr|#v@dRome @4une #4alimentaire _vdurable
rome-principles|es|Cinco @(@dRoma %0#QAlimentaria %k_K
chemicals-framework|fr|Cadre *A#!%(produits chimiques{ – Pour une planète sans produits chimiques ni déchets nocifs|}
chemicals-framework|es|=l%k>OProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
global-jobs-pact|fr|Pacte *A@4l’emploi
global-jobs-pact|es|>X%k<4Empleo
olympic-charter|fr|=Holympique
olympic-charter|es|<DOlímpica
moscow-tb|fr|@i@dMoscou @4mettre fin +ltuberculose
moscow-tb|es|^zMoscú @KPoner Fin +ZTuberculosis
violent-extremism|fr|#N@W&B#I@dl’extrémisme violent
violent-extremism|es|#N@d@)@KPrevenir #TExtremismo Violento
madrid-fighters|fr|&k@dMadrid
madrid-fighters|es|~D>OCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~D@dMadrid
geneva-communique|fr|communiqué @dGenève
geneva-communique|es|comunicado final #hGrupo @d@)@KSiria;Comunicado @d~j
movement-access|fr|#Mréglant @/déplacements #c=-passage
interim-agreement|fr|#Mintérimaire israélo-palestinien %cRive occidentale =cbande @dGaza
interim-agreement|es|#bProvisional Israelo-Palestino #ARibera Occidental =0Faja @dGaza
south-sudan-2015|fr|#M%1règlement &8conflit #GRépublique &8Soudan &8Sud
south-sudan-2015|es|#b{sobre|para} @tSolución #hConflicto _bRepública @dSudán #hSur
south-sudan-hostilities|fr|#M%ccessation @zhostilités, @t@7@zcivils #c^Nhumanitaire
south-sudan-hostilities|es|#b#ACesación >YHostilidades, @t@8%bCiviles =eAcceso Humanitario
car-peace|fr|#Mpolitique &Bpaix =créconciliation #GRépublique centrafricaine
car-peace|es|#bPolítico %0Paz =0Reconciliación _bRepública Centroafricana
mali-peace|fr|#M&Bpaix =créconciliation au Mali
mali-peace|es|#b%0Paz =0Reconciliación #GMalí
drc-framework|fr|Accord-cadre &Bpaix, @t#4=c+V&BRépublique démocratique &8Congo =crégion
drc-framework|es|=l%0Paz, @t#Q=0%F_bRepública Democrática #hCongo =0Región
dayton|fr|Accord-cadre général &Bpaix #GBosnie-Herzégovine
dayton|es|#b=lGeneral @dPaz #GBosnia y Herzegovina
colombia-final|es|#bFinal %0Terminación #hConflicto =0Construcción @duna Paz Estable y Duradera;#bFinal @dPaz
jcpoa|fr|#N@Wglobal commun
jcpoa|es|#N@d@)Integral Conjunto
minsk-package|fr|Ensemble @d<l#Gvue @d>(@zAccords @dMinsk
minsk-package|es|Conjunto @d<h%0<'%bAcuerdos @dMinsk
libya-2015|fr|#Mpolitique libyen
libya-2015|es|#bPolítico Libio
juba|fr|#M@dDjouba &Bpaix au Soudan
juba|es|#b@d{Yuba|Juba} %0Paz #G{el |}Sudán;#b@dPaz @d{Yuba|Juba}
darfur-doha|fr|Document @d=3&Bpaix au Darfour
darfur-doha|es|Documento @d=3%0Paz #GDarfur
bridgetown|fr|Pacte @dBridgetown
bridgetown|es|>X@dBridgetown
disability-inclusion|fr|~n@Y@4l’inclusion &8handicap
disability-inclusion|es|~i=Y%0Inclusión @0Discapacidad
sport-charter|fr|=H@3{révisée |}@dl’éducation physique, @dl’activité physique #c&8sport
sport-charter|es|<D@w@0Educación Física, @tActividad Física =eDeporte`;
