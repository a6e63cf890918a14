// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `charter|t|*z&j|UN Charter|1945-06-26|San Francisco|||1945-10-24|37|
~'|t|Statute #z@fCourt @BJustice|Statute #zCourt|1945-06-26|San Francisco|||1945-10-24||
privileges|t|%B*1&j||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
*,|t|%B*1#zSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
genocide|t|%B%U@APunishment #zCrime @BGenocide|Genocide @K|1948-12-09|>l|A/RES/260(III), @I|78:1021|1951-01-12|9|
_K|t|~C_B#zTraffic *q+d@A#zExploitation #zProstitution @BOthers||1949-12-02|@v|A/RES/317(IV), @I|96:1342|1951-07-25||
geneva|t|%8&p@B12 August 1949|%8&p@B1949;1949 %8Conventions;four %8Conventions;%8Conventions|1949-08-12|#v||75:970-973|1950-10-21|51|1
geneva-i|t|%8~CAmelioration #zCondition #zWounded @ASick *qArmed Forces ^SField|First %8@K|1949-08-12|#v||75:970|1950-10-21||1
geneva-ii|t|%8~CAmelioration #zCondition @BWounded, Sick @AShipwrecked Members @BArmed Forces at Sea|Second %8@K|1949-08-12|#v||75:971|1950-10-21||
geneva-iii|t|%8@a#N>,_CPrisoners @BWar|Third %8@K|1949-08-12|#v||75:972|1950-10-21||1
geneva-iv|t|%8@a#N>,@6Civilian +d*qTime @BWar|Fourth %8@K|1949-08-12|#v||75:973|1950-10-21|5|1
protocol-i|t|@O=A>,_8@B@fArmed Conflicts (Protocol I)|=A@OI;@O=A>,_8@B@fArmed Conflicts|1977-06-08|#v||1125:17512|1978-12-07||1
protocol-ii|t|@O=A>,_8@BNon-International Armed Conflicts (Protocol II)|=A@OII;@O=A>,_8@BNon-International Armed Conflicts|1977-06-08|#v||1125:17513|1978-12-07||1
protocol-iii|t|@O=A>,+w@A#[@lAdoption @Ban =ADistinctive Emblem (Protocol III)|=A@OIII|2005-12-08|#v||2404:43425|2007-01-14||
hague-1907|t|Hague @arespecting @lLaws @ACustoms @BWar %ALand|Regulations annexed >,Hague @aIV|1907-10-18|The Hague|||1910-01-26||
refugees|t|@a>cRefugees|1951 @a>cRefugees;1951 Refugee @K;Refugee @K;1951 @K|1951-07-28|#v||189:2545|1954-04-22|40|1
=r|t|@O>cRefugees|1967 @O>cRefugees;1967 @Othereto;1967 +e|1967-01-31|@v||606:8791|1967-10-04||
=u|t|@a>cStateless Persons|1954 @a>cStateless Persons|1954-09-28|@v||360:5158|1960-06-06||
^Q|t|%BReduction @BStatelessness|1961 %BReduction @BStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
slavery-1926|t|Slavery @K|1926 Slavery @K|1926-09-25|#v|||1927-03-09||
slavery-protocol|t|@Oamending @lSlavery @asigned at %8%A25 September 1926||1953-12-07|@v|A/RES/794(VIII)|182:2422|1953-12-07||
slavery-amended|t|Slavery @asigned at %8%A25 September 1926 @Aamended by @l+e||1953-12-07|@v||212:2861|1955-07-07||
*k|t|Supplementary %BAbolition @BSlavery, @lSlave Trade, @AInstitutions @APractices Similar *sSlavery|1956 Supplementary @K|1956-09-07|#v||266:3822|1957-04-30||
&6|t|%B%!%o@BWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*r|t|%BNationality @BMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
*"|t|#CConsent *sMarriage, Minimum Age @XMarriage @ARegistration @BMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%B_7Racial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @I|660:9464|1969-01-04|54|1
icescr|t|@fCovenant %AEconomic, =j@A%:>m|ICESCR|1966-12-16|@v|_n|993:14531|1976-01-03||
iccpr|t|+A>m|ICCPR|1966-12-16|@v|_n|999:14668|1976-03-23||
covenants|t|@fCovenants %A&x>m|@f&x%oCovenants|1966-12-16|@v|_n|||24|
iccpr-op1|t|%s@l+A>m|First %s@l+A>m|1966-12-16|@v|_n|999:14668|1976-03-23||
iccpr-op2|t|Second %s@l+ARights, aiming at @labolition #zdeath penalty|Second %s@l+A>m|1989-12-15|@v|A/RES/44/128, @I|1642:14668|1991-07-11||
icescr-op|t|%s@l@fCovenant %AEconomic, =j@A%:>m||2008-12-10|@v|A/RES/63/117, @I|2922:14531|2013-05-05||
+/|t|%BNon-Applicability @BStatutory Limitations *sWar Crimes @ACrimes @/Humanity||1968-11-26|@v|A/RES/2391(XXIII), @I|754:10823|1970-11-11||
apartheid|t|@f%B_B@APunishment #zCrime @BApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @I|1015:14861|1976-07-18||
^c|t|@f@a@/Apartheid *qSports||1985-12-10|@v|A/RES/40/64, @I|1500:25822|1988-04-03||
cedaw|t|%B_7<D@/Women|CEDAW|1979-12-18|@v|A/RES/34/180, @I|1249:20378|1981-09-03|79|1
cedaw-op|t|%s@l%B_7<D@/Women||1999-10-06|@v|A/RES/54/4, @I|2131:20378|2000-12-22||1
cat|t|@a@/*n|@a@/Torture|1984-12-10|@v|A/RES/39/46, @I|1465:24841|1987-06-26|13|1
opcat|t|%s@l@a@/*n|%s@l@a@/Torture;OPCAT|2002-12-18|@v|A/RES/57/199, @I|2375:24841|2006-06-22|4|1
crc|t|%B%o#zChild|CRC|1989-11-20|@v|A/RES/44/25, @I|1577:27531|1990-09-02|138|1
crc-opac|t|%s@l%B%o#zChild @2involvement @Bchildren *qarmed conflict|Optional @O@2involvement @Bchildren *qarmed conflict|2000-05-25|@v|A/RES/54/263, &mI|2173:27531|2002-02-12||1
crc-opsc|t|%s@l%B%o#zChild @2sale @Bchildren, child prostitution @Achild pornography|Optional @O@2sale @Bchildren, child prostitution @Achild pornography|2000-05-25|@v|A/RES/54/263, &mII|2171:27531|2002-01-18||1
crc-opic|t|%s@l%B%o#zChild %Aa communications procedure||2011-12-19|@v|A/RES/66/138, @I|2983:27531|2014-04-14||1
<J|t|@f%B@6@l%o@BAll Migrant Workers @AMembers @B>nFamilies||1990-12-18|@v|A/RES/45/158, @I|2220:39481|2003-07-01|8|1
crpd|t|%B%o@B+dwith Disabilities|CRPD|2006-12-13|@v|A/RES/61/106, &mI|2515:44910|2008-05-03|62|1
crpd-op|t|%s@l%B%o@B+dwith Disabilities||2006-12-13|@v|A/RES/61/106, &mII|2518:44910|2008-05-03||1
&Z|t|@f~C@6All +dfrom Enforced Disappearance||2006-12-20|@v|A/RES/61/177, @I|2716:48088|2010-12-23|14|1
&q|t|@a@/<D*qEducation||1960-12-14|>l||429:6193|1962-05-22||1
untoc|t|*c|Organized Crime @K;Palermo @K|2000-11-15|@v|A/RES/55/25, &mI|2225:39574|2003-09-29|42|1
*N|t|@O*sPrevent, Suppress @APunish %]Persons, Especially Women @AChildren, supplementing @l*c|%]+d+e;@O*sPrevent, Suppress @APunish %]Persons, Especially Women @AChildren;Palermo +e|2000-11-15|@v|A/RES/55/25, &mII|2237:39574|2003-12-25|4|1
+W|t|@O@/@lSmuggling @BMigrants by Land, Sea @AAir, supplementing @l*c|@O@/@lSmuggling @BMigrants by Land, Sea @AAir;Smuggling @BMigrants +e|2000-11-15|@v|A/RES/55/25, &mIII|2241:39574|2004-01-28|5|1
=n|t|@O@/@l<B>nParts @AComponents @AAmmunition, supplementing @l*c|Firearms +e;@O@/@l<B>nParts @AComponents @AAmmunition|2001-05-31|@v|A/RES/55/255, @I|2326:39574|2005-07-03|7|1
uncac|t|@s@a@/Corruption|@a@/Corruption;UNCAC|2003-10-31|@v|A/RES/58/4, @I|2349:42146|2005-12-14|31|1
cybercrime|t|@s@a@/Cybercrime; Strengthening @f&R@XCombating Certain Crimes Committed by Means @BInformation @ACommunications Technology Systems @A%YSharing @BEvidence *qElectronic Form @BSerious Crimes|@s@a@/Cybercrime|2024-12-24|@v|A/RES/79/243, @I||||
=t|t|Single #C^'@B1961|Single #CNarcotic Drugs, 1961;1961 Single @K|1961-03-30|@v||520:7515|1964-12-13||
&e|t|Single #C^'@B1961 as amended by @l1972 +e|Single #C^'@B1961 as amended by @l@O@B25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
_I|t|#CPsychotropic Substances @B1971|#CPsychotropic Substances|1971-02-21|*o||1019:14956|1976-08-16||
_E|t|@s@a@/Illicit Traffic *q^'@APsychotropic Substances @B1988|@s@a@/Illicit Traffic *q^'@APsychotropic Substances;1988 @K|1988-12-20|*o||1582:27627|1990-11-11||
>P|t|%B%U@APunishment @BCrimes @/Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @I|1035:15410|1977-02-20||
hostages|t|@f@a@/@lTaking @BHostages||1979-12-17|@v|A/RES/34/146, @I|1316:21931|1983-06-03||
~-|t|@f@a@/@lRecruitment, Use, _,@ATraining @BMercenaries||1989-12-04|@v|A/RES/44/34, @I|2163:37789|2001-10-20|7|1
un-safety|t|%BSafety @B@s@AAssociated Personnel||1994-12-09|@v|A/RES/49/59, @I|2051:35457|1999-01-15|12|1
_M|t|%s@l%BSafety @B@s@AAssociated Personnel||2005-12-08|@v|A/RES/60/42, @I|2689:35457|2010-08-19||
+Y|t|@f~C_B@BTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @I|2149:37517|2001-05-23|8|1
*-|t|@f~C_B#z_,@BTerrorism||1999-12-09|@v|A/RES/54/109, @I|2178:38349|2002-04-10||
=q|t|@f~C_B@BActs @B&QTerrorism||2005-04-13|@v|A/RES/59/290, @I|2445:44004|2007-07-07|19|1
=7|t|%BPhysical @6&QMaterial|%BPhysical @6&QMaterial @A&QFacilities|1979-10-26|*o||1456:24631|1987-02-08||
tokyo-1963|t|#COffences @ACertain ^(Acts Committed %ABoard Aircraft|Tokyo @K|1963-09-14|Tokyo||704:10106|1969-12-04||
hague-1970|t|@a%aSeizure @BAircraft||1970-12-16|The Hague||860:12325|1971-10-14||
^N|t|@a&CCivil Aviation||1971-09-23|_.||974:14118|1973-01-26||
>L|t|@O%aActs @BViolence at Airports Serving @fCivil Aviation||1988-02-24|_.||1589:14118|1989-08-06||
+T|t|%BMarking @BPlastic Explosives %YPurpose @BDetection||1991-03-01|_.||2122:36984|1998-06-21||
sua|t|@a&C<"Navigation|SUA @K|1988-03-10|^)||1678:29004|1992-03-01|7|1
sua-platforms|t|@O&C+r||1988-03-10|^)||1678:29004|1992-03-01||1
_J|t|Rome Statute #z@f+8Court|Rome Statute|1998-07-17|^)||2187:38544|2002-07-01|29|1
>F|t|@5@2*1#z@f+8Court||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>o#CDiplomatic Relations||1961-04-18|*o||500:7310|1964-04-24|7|1
vccr|t|>o#CConsular Relations||1963-04-24|*o||596:8638|1967-03-19|24|1
^v|t|#CSpecial Missions||1969-12-08|@v|A/RES/2530(XXIV), @I|1400:23431|1985-06-21||
vclt|t|>o%BLaw @BTreaties||1969-05-23|*o||1155:18232|1980-01-27|2|1
vclt-io|t|>o%BLaw @BTreaties between =k@A@fOrganizations or between @fOrganizations||1986-03-21|*o|||||
<o|t|>o#CSuccession @B=k*qrespect @BTreaties||1978-08-23|*o||1946:33356|1996-11-06||
&d|t|@s#CJurisdictional Immunities @B=k@A>nProperty||2004-12-02|@v|A/RES/59/38, @I||||
~x|t|>o%BRepresentation @B=k*q>nRelations with @fOrganizations @Ba +GCharacter||1975-03-14|*o|||||
unclos|t|@s%BLaw #zSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
part-xi|t|@5#[@l%[@BPart XI #z@s%BLaw #zSea @B10 December 1982|Part XI %z|1994-07-28|@v|A/RES/48/263, @I|1836:31364|1996-07-28||1
fish-stocks|t|@5%Y%[#zProvisions #z@s%BLaw #zSea @B10 December 1982 #[@l&8@A+s@BStraddling Fish Stocks @AHighly Migratory Fish Stocks|@sFish Stocks %z;Fish Stocks %z|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@5under @l@s%BLaw #zSea @2&8@A#?^,Marine Biological Diversity @BAreas beyond National Jurisdiction|BBNJ %z|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^h|t|@5@2*1#z@fTribunal %YLaw #zSea||1997-05-23|@v||2167:37925|2001-12-30||1
~j|t|@O@2*1#z@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
high-seas|t|%BHigh Seas||1958-04-29|#v||450:6465|1962-09-30||
>t|t|%BContinental Shelf||1958-04-29|#v||499:7302|1964-06-10||
_d|t|%BTerritorial Sea @A@lContiguous Zone||1958-04-29|#v||516:7477|1964-09-10||
=J|t|@5*sPromote Compliance with @f&8@A+s=Wby Fishing Vessels @2High Seas|Compliance %z|1993-11-24|^)||2221:39486|2003-04-24|2|1
<k|t|@5%APort State =W*sPrevent, Deter @AEliminate =Z|Port State =W%z|2009-11-22|^)||3161:54133|2016-06-05||1
solas|t|@f~CSafety @BLife at Sea, 1974|@f~CSafety @BLife at Sea|1974-11-01|London||1184:18961|1980-05-25|9|1
marpol|t|@f~C%U@BPollution from Ships, 1973, as modified by @l@O@B1978 relating thereto|@f~C%U@BPollution from Ships;MARPOL @K|1978-02-17|London||1340:22484|1983-10-02||1
^O|t|@f#C<"Search @ARescue, 1979|@f#C<"Search @ARescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|@f#C%2@XSeafarers, 1978|@f#C%2@XSeafarers|1978-07-07|London||1361:23001|1984-04-28|3|1
*f|t|#CFacilitation @B@f<"Traffic||1965-04-09|London||591:8564|1967-03-05|7|1
~h|t|%B@f<"Organization||1948-03-06|#v||289:4214|1958-03-17||
mlc|t|<"Labour #r2006|<"Labour @K|2006-02-23|#v||2952:51299|2013-08-20||1
*.|t|%B@6@lUnderwater %:Heritage||2001-11-02|>l||2562:45694|2009-01-02|6|1
ballast-water|t|@f~C>j@A+s@BShips’ Ballast Water @ASediments||2004-02-13|London|||2017-09-08||
wreck-removal|t|Nairobi @f%BRemoval @BWrecks||2007-05-18|Nairobi|||2015-04-14||
hong-kong|t|Hong Kong @f~CSafe @AEnvironmentally Sound Recycling @BShips||2009-05-15|Hong Kong, China|||2025-06-26||
>J|t|%B%U@BMarine Pollution by Dumping @BWastes @A^(Matter|London @K|1972-12-29|London, Mexico City, Moscow @A^a||1046:15749|1975-08-30||
ospar|t|~C@6@lMarine Environment #zNorth-East Atlantic|OSPAR @K|1992-09-22|>l||2354:42279|1998-03-25|8|1
npt|t|*7@2Non-Proliferation @B&QWeapons|Non-Proliferation Treaty;&QNon-Proliferation Treaty;NPT|1968-07-01|%V|A/RES/2373(XXII), @I|729:10485|1970-03-05|81|1
ctbt|t|Comprehensive Nuclear-Test-Ban Treaty|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|*7@2+F@B&QWeapons||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|*7Banning &QWeapon Tests ^SAtmosphere, *qOuter Space @Aunder Water|Partial Test-Ban Treaty|1963-08-05|Moscow||480:6964|1963-10-10||
seabed-arms|t|*7@2+F#zEmplacement @B&Q^Z@A^(^Z@BMass Destruction @2Seabed @A@lOcean Floor @A^SSubsoil Thereof||1971-02-11|%V|A/RES/2660(XXV), @I|955:13678|1972-05-18||
enmod|t|%B+F@BMilitary or Any ^(Hostile ^,Environmental Modification Techniques||1976-12-10|@v|A/RES/31/72, @I|1108:17119|1978-10-05||
bwc|t|%B+F#zDevelopment, Production @AStockpiling @BBacteriological (Biological) @AToxin ^Z@A%A>nDestruction|Biological ^Z@K;Biological @AToxin ^Z@K|1972-04-10|%V|A/RES/2826(XXVI), @I|1015:14860|1975-03-26|23|1
=M|t|@O%Y+F#zUse *qWar @BAsphyxiating, Poisonous or ^(Gases, @A@BBacteriological Methods @BWarfare|1925 %8+e;%8@O@B1925|1925-06-17|#v|||1928-02-08||
cwc|t|%B+F#zDevelopment, Production, Stockpiling @A^,Chemical ^Z@A%A>nDestruction|Chemical ^Z@K|1992-09-03|#v||1974:33757|1997-04-29|13|1
ccw|t|#CProhibitions or Restrictions @2^,Certain Conventional ^ZWhich May Be Deemed *sBe Excessively Injurious or *sHave Indiscriminate Effects|#CCertain Conventional Weapons|1980-10-10|#v||1342:22495|1983-12-02|17|1
~b|t|@O%AProhibitions or Restrictions @2^,Mines, Booby-Traps @A^(Devices as amended %A3 May 1996|Amended @OII|1996-05-03|#v||2048:22495|1998-12-03||1
ccw-v|t|@O%AExplosive Remnants @BWar|@OV|2003-11-28|#v||2399:22495|2006-11-12||1
mine-ban|t|%B+F#zUse, Stockpiling, Production @ATransfer @BAnti-Personnel Mines @A%A>nDestruction|Anti-Personnel Mine Ban @K;Mine Ban @K;Ottawa @K|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
cluster|t|#CCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms Trade Treaty||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~:|t|*7%A@,_xActivities @B=k^SExploration @A^,Outer Space, including @lMoon @A^(Celestial Bodies|Outer Space Treaty|1967-01-27|%V|A/RES/2222(XXI), @I|610:8843|1967-10-10|32|1
=s|t|@5@2Rescue @BAstronauts, @lReturn @BAstronauts @A@lReturn @BObjects Launched into Outer Space||1968-04-22|%V|A/RES/2345(XXII), @I|672:9574|1968-12-03||
<N|t|#C@fLiability @XDamage Caused by Space Objects||1972-03-29|%V|A/RES/2777(XXVI), @I|961:13810|1972-09-01||
+X|t|#CRegistration @BObjects Launched into Outer Space||1974-11-12|@v|A/RES/3235(XXIX), @I|1023:15020|1976-09-15||
moon|t|@5_xActivities @B=k@2Moon @A^(Celestial Bodies|Moon %z|1979-12-05|@v|A/RES/34/68, @I|1363:23002|1984-07-11||
antarctic|t|Antarctic Treaty||1959-12-01|^a||402:5778|1961-06-23|15|1
tlatelolco|t|*7%Y+F@B&Q^Z*qLatin America @A@lCaribbean|*7@BTlatelolco|1967-02-14|Mexico City||634:9068|1969-04-25||1
rarotonga|t|South Pacific &QFree Zone Treaty|*7@BRarotonga|1985-08-06|Rarotonga||1445:24592|1986-12-11||
bangkok|t|*7@2South-East Asia Nuclear-Weapon-Free Zone|*7@BBangkok;Bangkok Treaty|1995-12-15|Bangkok||1981:33873|1997-03-27|30|1
pelindaba|t|=BNuclear-Weapon-Free Zone Treaty|*7@BPelindaba;Pelindaba Treaty|1996-04-11|Cairo|A/50/426, @I||2009-07-15||
^P|t|*7%Aa Nuclear-Weapon-Free Zone *qCentral Asia|*7@BSemipalatinsk|2006-09-08|Semipalatinsk||2970:51633|2009-03-21|24|1
unfccc|t|@s_6|_6;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|Kyoto @O>,@s_6|Kyoto +e|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
<K|t|Paris @5adopted under @l@s_6|Paris %z|2015-12-12|>l|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @I|3156:54113|2016-11-04|91|
cbd|t|<?|@s<?|1992-06-05|_Y||1760:30619|1993-12-29|72|1
*!|t|+x@O%ABiosafety >,<?|+x@O%ABiosafety;+x+e|2000-01-29|_.||2226:30619|2003-09-11|6|1
nagoya|t|Nagoya @O%AAccess *sGenetic Resources @A@lFair @AEquitable Sharing @BBenefits Arising from >nUtilization >,<?|Nagoya @O%AAccess *sGenetic Resources @A@lFair @AEquitable Sharing @BBenefits Arising from >nUtilization;Nagoya +e|2010-10-29|Nagoya||3008:30619|2014-10-12|7|
unccd|t|@s@a*sCombat Desertification *qThose Countries Experiencing Serious Drought and/or Desertification, Particularly *qAfrica|@s@a*sCombat Desertification;@a*sCombat Desertification|1994-10-14|>l||1954:33480|1996-12-26|43|1
_N|t|>o~C@6@lOzone Layer||1985-03-22|*o||1513:26164|1988-09-22||
>M|t|Montreal @O%ASubstances that Deplete @lOzone Layer|Montreal +e|1987-09-16|_.||1522:26369|1989-01-01||
basel|t|Basel %B>j@B_:Movements @BHazardous Wastes @A>nDisposal|Basel @K|1989-03-22|Basel||1673:28911|1992-05-05|8|1
rotterdam|t|Rotterdam %BPrior Informed Consent Procedure @XCertain Hazardous Chemicals @APesticides *q@fTrade|Rotterdam @K|1998-09-10|Rotterdam||2244:39973|2004-02-24||
>T|t|Stockholm #CPersistent Organic Pollutants|Stockholm @K|2001-05-22|Stockholm||2256:40214|2004-05-17|2|1
minamata|t|Minamata #CMercury|Minamata @K|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|#C@fTrade *qEndangered Species @BWild Fauna @AFlora|CITES|1973-03-03|^a||993:14537|1975-07-01|27|1
cms|t|%B&8@BMigratory Species @BWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|#CWetlands @B@fImportance especially as Waterfowl Habitat|Ramsar @K|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@5@2&8@BAlbatrosses @APetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako %BBan #zImport into Africa @A@l>j@B_:Movement @A+s@BHazardous Wastes within Africa|Bamako @K|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<b|t|~C^H%6#zMarine Environment #zWider Caribbean Region|+x@K|1983-03-24|+x@dIndias||1506:25974|1986-10-11||1
alps|t|%B@6@lAlps|Alpine @K|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
_O|t|%BLaw #zNon-navigational Uses @B@fWatercourses|Watercourses @K|1997-05-21|@v|A/RES/51/229, @I||2014-08-17||
water|t|%B^H^,_:Watercourses @A@fLakes|Water @K|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|#CAccess *sInformation, Public Participation *qDecision-making @AAccess *s=D*qEnvironmental Matters|Aarhus @K|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|#CEnvironmental Impact Assessment *qa _:Context|Espoo @K|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|#CLong-range _:Air Pollution||1979-11-13|#v||1302:21623|1983-03-16||
escazu|t|Regional @5%AAccess *sInformation, Public Participation @A=D*qEnvironmental Matters *qLatin America @A@lCaribbean|Escazú %z|2018-03-04|Escazú|||2021-04-22||
plant-genetic|t|@f*7%APlant Genetic Resources @XFood @AAgriculture||2001-11-03|^)||2400:43345|2004-06-29||
^p|t|@fPlant Protection @K||1951-12-06|^)||150:1963|1952-04-03||
>O|t|#C&QSafety||1994-06-17|*o||1963:33545|1996-10-24||
*M|t|#CEarly Notification @Ba &QAccident||1986-09-26|*o||1439:24404|1986-10-27||
+S|t|#CAssistance ^SCase @Ba &QAccident or Radiological Emergency||1986-09-26|*o||1457:24643|1987-02-26||
spent-fuel|t|Joint %BSafety @BSpent Fuel +s@A@2Safety @BRadioactive Waste Management||1997-09-05|*o||2153:37605|2001-06-18|6|1
iaea-statute|t|Statute #z@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
=,|t|Constitution #z+fHealth Organization||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+fHealth %X%C#CTobacco Control|WHO %C#CTobacco Control;%C#CTobacco Control|2003-05-21|#v||2302:41032|2005-02-27|3|1
<q|t|Constitution #z@sEducational, Scientific @A%:Organization||1945-11-16|London||4:52|1946-11-04||
<6|t|Constitution #z@sIndustrial %6Organization||1979-04-08|*o||1401:23432|1985-06-21||
chicago|t|#C@fCivil Aviation|Chicago @K|1944-12-07|Chicago||15:102|1947-04-04||
>1|t|~C@6@l+f%:@ANatural Heritage|@a^1@l@6@l+f%:@ANatural Heritage;+fHeritage @K|1972-11-16|>l||1037:15511|1975-12-17|2|1
+K|t|%BMeans @BProhibiting @APreventing @lIllicit Import, Export @ATransfer @BOwnership @B%:Property||1970-11-14|>l||823:11806|1972-04-24|2|1
&X|t|~C@6%:Property ^SEvent @BArmed Conflict||1954-05-14|The Hague||249:3511|1956-08-07|2|1
+L|t|Second @O>,Hague @a@B1954 %Y@6%:Property ^SEvent @BArmed Conflict||1999-03-26|The Hague||2253:3511|2004-03-09||1
*'|t|~CSafeguarding #zIntangible %:Heritage||2003-10-17|>l||2368:42671|2006-04-20||
*E|t|%B^HPromotion #zDiversity @B%:Expressions||2005-10-20|>l||2440:43977|2007-03-18|8|1
unidroit-1995|t|UNIDROIT #CStolen or Illegally Exported %:Objects|#CStolen or Illegally Exported %:Objects|1995-06-24|^)||2421:43718|1998-07-01||
doping|t|@f@a@/Doping *qSport||2005-10-19|>l||2419:43649|2007-02-01|3|1
marrakesh-vip|t|Marrakesh *7*sFacilitate Access *sPublished Works @X+dWho Are Blind, Visually Impaired, or Otherwise Print Disabled|Marrakesh Treaty|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
tampere|t|Tampere %BProvision @BTelecommunication Resources @XDisaster Mitigation @ARelief Operations|Tampere @K|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>S|t|#CRoad Traffic|1949 #CRoad Traffic|1949-09-19|#v||125:1671|1952-03-26|1|1
tir|t|Customs %B@fTransport @BGoods under Cover @BTIR Carnets|TIR @K|1975-11-14|#v||1079:16510|1978-03-20||1
~9|t|@f%BHarmonization @BFrontier Controls @BGoods||1982-10-21|#v||1409:23583|1985-10-15|1|1
transit-trade|t|#CTransit Trade @BLand-locked States||1965-07-08|@v||597:8641|1967-06-09||
*B|t|%BRecognition @AEnforcement @BForeign Arbitral Awards|New York @K|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@s#CContracts %Y@fSale @BGoods||1980-04-11|*o||1489:25567|1988-01-01||
*p|t|@s%B^,Electronic Communications *q@fContracts||2005-11-23|@v|A/RES/60/21, @I|2898:50525|2013-03-01|1|1
^]|t|@s#CContracts %Y@fCarriage @BGoods Wholly or Partly by Sea|Rotterdam Rules|2008-12-11|@v|A/RES/63/122, @I||||
+R|t|@s#CTransparency *qTreaty-based Investor-State Arbitration|Mauritius #CTransparency|2014-12-10|@v|A/RES/69/116, @I||2017-10-18||
<n|t|@s#C@fSettlement Agreements Resulting from Mediation|Singapore #CMediation|2018-12-20|@v|A/RES/73/198, @I||2020-09-12||
<g|t|@s%B@fEffects @BJudicial Sales @BShips|_(%BJudicial Sale @BShips|2022-12-07|@v|A/RES/77/100, @I||||
upeace|t|@f@5%YEstablishment #zUniversity @XPeace||1980-12-05|@v|A/RES/35/55, @I|1223:19735|1981-04-07|1|1
ilo-29|t|>?1930 (No. 29)|>?1930|1930-06-28|#v||39:612|1932-05-01|1|
^?|t|@O@B2014 >,>?1930|2014 @O>,>?1930|2014-06-11|#v||3175:612|2016-11-09||1
ilo-87|t|Freedom @BAssociation @A@6@lRight *sOrganise #r1948 (No. 87)||1948-07-09|San Francisco||68:881|1950-07-04||
ilo-97|t|Migration @XEmployment @a(Revised), 1949 (No. 97)||1949-07-01|#v||120:1616|1952-01-22|4|1
ilo-98|t|Right *sOrganise @ACollective Bargaining #r1949 (No. 98)||1949-07-01|#v||96:1341|1951-07-18||
ilo-100|t|Equal Remuneration #r1951 (No. 100)||1951-06-29|#v||165:2181|1953-05-23||
ilo-102|t|=jSecurity (Minimum Standards) #r1952 (No. 102)||1952-06-28|#v||210:2838|1955-04-27||1
ilo-105|t|Abolition @B>?1957 (No. 105)||1957-06-25|#v||320:4648|1959-01-17||
ilo-111|t|<D(Employment @AOccupation) #r1958 (No. 111)||1958-06-25|#v||362:5181|1960-06-15||
ilo-138|t|Minimum Age #r1973 (No. 138)|Minimum Age #r1973|1973-06-26|#v||1015:14862|1976-06-19|3|1
ilo-169|t|Indigenous @ATribal Peoples #r1989 (No. 169)|Indigenous @ATribal Peoples #r1989|1989-06-27|#v||1650:28383|1991-09-05||1
ilo-182|t|Worst Forms @BChild Labour #r1999 (No. 182)|Worst Forms @BChild Labour #r1999|1999-06-17|#v||2133:37245|2000-11-19||
ilo-189|t|Domestic Workers #r2011 (No. 189)|Domestic Workers #r2011|2011-06-16|#v||2955:51379|2013-09-05|8|1
ilo-190|t|Violence @AHarassment #r2019 (No. 190)|Violence @AHarassment #r2019|2019-06-21|#v|||2021-06-25||
oau-refugees|t|%X@B=BUnity @agoverning @lspecific aspects @Brefugee problems *qAfrica|@a_xSpecific Aspects @BRefugee Problems *qAfrica|1969-09-10|^U||1001:14691|1974-06-20||1
oau-mercenaries|t|%X@B=BUnity ~Celimination @Bmercenarism *qAfrica||1977-07-03|Libreville||1490:25573|1985-04-22||1
kampala|t|=BUnion ~C^HAssistance @BInternally Displaced +d*qAfrica|Kampala @K|2009-10-23|Kampala||3014:52375|2012-12-06||
<F|t|=B*z%A&x@APeoples’ >m|Banjul Charter|1981-06-27|Nairobi||1520:26363|1986-10-21||
^I|t|=B*z@2%o@AWelfare #zChild||1990-07-11|^U|||1999-11-29||
maputo|t|@O>,=B*z%A&x@APeoples’ %o@2%o@BWomen *qAfrica|Maputo +e|2003-07-11|Maputo||3268:26363|2005-11-25||
au-act|t|Constitutive Act #z=BUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~C@6&x%o@AFundamental Freedoms|European #C&x>m|1950-11-04|^)||213:2889|1953-09-03||
achr|t|American #C&x>m|Pact @BSan José|1969-11-22|San José||1144:17955|1978-07-18||
<f|t|Council @BEurope #Cpreventing @Acombating <-@/women @Adomestic violence||2011-05-11|Istanbul|||2014-08-01||
budapest|t|Council @BEurope #CCybercrime|Budapest @K|2001-11-23|Budapest||2296:40916|2004-07-01||
^/|t|Council @BEurope #C#X@/%]&xBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|Inter-American %BPrevention, Punishment @AEradication @BViolence @/Women|@a@BBelém do Pará|1994-06-09|Belém do Pará|||1995-03-05||
bern|t|%B&8@BEuropean Wildlife @ANatural Habitats|Bern @K|1979-09-19|Bern||1284:21159|1982-06-01||
=1|t|*z#zLeague @BArab States|Pact #zLeague @BArab States|1945-03-22|Cairo||70:241|1945-05-11|3|1
asean-charter|t|*z#zAssociation @BSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|*7@BAmity @A&R*qSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
gcc-charter|t|*z#z&RCouncil %YArab =k#zGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@5@2Status @AFunctions #z@fCommission %AMissing Persons||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|~C@fCouncil %YExploration #zSea||1964-09-12|Copenhagen||652:9344|1968-07-22||1
seafo|t|%B&8@A+s@BFishery Resources ^SSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^.|t|%BCivil Aspects @B@fChild Abduction|Hague %BCivil Aspects @B@fChild Abduction|1980-10-25|The Hague||1343:22514|1983-12-01||
+,|t|#C@6Children @A&R*qRespect @BIntercountry Adoption|Hague #C@6Children @A&R*qRespect @BIntercountry Adoption|1993-05-29|The Hague||1870:31922|1995-05-01||
~l|t|%BRecovery Abroad @BMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@fHealth Regulations (2005)|@fHealth Regulations|2005-05-23|#v||2509:44861|2007-06-15|28|
udhr|i|+G@q@B&x>m||1948-12-10|>l|A/RES/217(III)|||138|
>u|i|>gGranting @BIndependence *sColonial Countries @APeoples||1960-12-14||A/RES/1514(XV)|||87|
+M|i|*R@,@B@fLaw ^1Friendly Relations @A&Ramong =k*qaccordance with @l*z&j|*R@,@B@fLaw ^1Friendly Relations @ACo-operation among =k*qaccordance with @l*z&j;*RFriendly Relations|1970-10-24||A/RES/2625(XXV), @I||||
permanent-sovereignty|i|*RPermanent Sovereignty over Natural Resources||1962-12-14||A/RES/1803(XVII)||||
%i|i|@s>g_7Racial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=l|i|@q#z%o#zChild||1959-11-20||A/RES/1386(XIV)||||
=v|i|>g*d<D@/Women||1967-11-07||A/RES/2263(XXII)||||
<4|i|*RTerritorial Asylum||1967-12-14||A/RES/2312(XXII)||||
^l|i|>gInadmissibility @BIntervention ^SDomestic Affairs @B=k@A@l@6>nIndependence @ASovereignty||1965-12-21||A/RES/2131(XX)||||
+.|i|>gInadmissibility @BIntervention @AInterference ^SInternal Affairs @BStates||1981-12-09||A/RES/36/103, @I||||
<M|i|*R=jProgress @A#7||1969-12-11||A/RES/2542(XXIV)||||
+O|i|>gStrengthening @B@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<3|i|@q@B@,_xSea-Bed @A@lOcean Floor, @A@lSubsoil Thereof, beyond @lLimits @BNational Jurisdiction||1970-12-17||A/RES/2749(XXV)||||
aggression|i|Definition @BAggression||1974-12-14||A/RES/3314(XXIX), @I||||
=6|i|>gEstablishment @Ba New @fEconomic Order||1974-05-01||A/RES/3201(S-VI)|||3|
~r|i|=:@2Establishment @Ba New @fEconomic Order||1974-05-01||A/RES/3202(S-VI)||||
&I|i|*z@BEconomic %o@ADuties @BStates||1974-12-12||A/RES/3281(XXIX)||||
^f|i|>g%o@BDisabled Persons||1975-12-09||A/RES/3447(XXX)||||
<p|i|>g@6All +dfrom Being Subjected *s*n||1975-12-09||A/RES/3452(XXX), @I||||
*I|i|>Z@XLaw Enforcement Officials||1979-12-17||A/RES/34/169, @I|||11|
*G|i|>g_7Intolerance @A@B<DBased %AReligion or Belief||1981-11-25||A/RES/36/55|||7|
~,|i|Manila >gPeaceful Settlement @B@fDisputes||1982-11-15||A/RES/37/10, @I|||7|
~q|i|+f*z@XNature||1982-10-28||A/RES/37/7, @I||||
~n|i|@,@BMedical Ethics relevant >,Role @BHealth Personnel, particularly Physicians, ^S@6Prisoners @ADetainees @/*n||1982-12-18||A/RES/37/194, @I||||
^o|i|>gRight @BPeoples *sPeace||1984-11-12||A/RES/39/11, @I||||
*/|i|@q@BBasic @,@B=D@XVictims @BCrime @AAbuse @BPower||1985-11-29||A/RES/40/34, @I||||
beijing-rules|i|&b%YAdministration @BJuvenile =D(The _(Rules)|&b%YAdministration @BJuvenile Justice;_(Rules|1985-11-29||A/RES/40/33, @I||||
+Q|i|Basic @,@2Independence #zJudiciary||1985-09-06|Milan|||||
=m|i|>gRight *s#7||1986-12-04||A/RES/41/128, @I|||28|
&K|i|*R=j@ALegal @,#[@l^HWelfare @BChildren, with Special Reference *sFoster Placement @AAdoption Nationally @AInternationally||1986-12-03||A/RES/41/85, @I||||
^m|i|>gEnhancement #zEffectiveness #zPrinciple @BRefraining from @lThreat or ^,Force *q@fRelations||1987-11-18||A/RES/42/22, @I||||
=K|i|Body @B@,%Y@6All +dunder Any Form @BDetention or Imprisonment||1988-12-09||A/RES/43/173, @I||||
<e|i|>g%U@ARemoval @BDisputes @ASituations Which May Threaten @fPeace @ASecurity @A@2Role #z@s*qthis Field||1988-12-05||A/RES/43/51, @I||||
tokyo-rules|i|&b@XNon-custodial =W(The Tokyo Rules)|&b@XNon-custodial Measures;Tokyo Rules|_9||A/RES/45/110, @I|||3|
=P|i|Basic @,%Y_CPrisoners||_9||A/RES/45/111, @I||||
>R|i|@s#-%Y%U@BJuvenile Delinquency (The Riyadh Guidelines)|@s#-%Y%U@BJuvenile Delinquency;Riyadh Guidelines|_9||A/RES/45/112, @I||||
havana-rules|i|@sRules %Y@6Juveniles Deprived @Btheir Liberty|Havana Rules|_9||A/RES/45/113, @I||||
>K|i|Model *7%AExtradition||_9||A/RES/45/116, @I||||
^k|i|Model *7%AMutual Assistance *q+8Matters||_9||A/RES/45/117, @I||||
<Z|i|Basic @,@2Role @BLawyers||1990-09-07|Havana|||||
+U|i|#-@2Role @BProsecutors||1990-09-07|Havana|||||
~g|i|Basic @,@2^,Force @AFirearms by Law Enforcement Officials||1990-09-07|Havana|||||
&?|i|+f>gSurvival, ^H%6@BChildren||1990-09-30|@v|||||
*X|i|@s@,@XOlder Persons||1991-12-16||A/RES/46/91, @I||||
~o|i|@,%Y@6+dwith Mental Illness @A@lImprovement @BMental Health Care||1991-12-17||A/RES/46/119, @I||||
fact-finding|i|*RFact-finding by @l@s^SField #zMaintenance @B@fPeace @ASecurity||1991-12-09||A/RES/46/59, @I||||
&c|i|>g@6All +dfrom Enforced Disappearance||1992-12-18||A/RES/47/133|||4|
&5|i|>g%o@B+dBelonging *sNational or Ethnic, Religious @ALinguistic Minorities||1992-12-18||A/RES/47/135, @I|||7|
>0|i|>g*dViolence @/Women||1993-12-20||A/RES/48/104|||10|
&Y|i|Standard Rules @2Equalization @BOpportunities @X+dwith Disabilities||1993-12-20||A/RES/48/96, @I||||
=8|i|@,>cNational Institutions %YPromotion @A@6&x%o(Paris Principles)|@,#[@lstatus @Bnational institutions %Ypromotion @A@7@Bhuman rights;Paris Principles|1993-12-20||A/RES/48/134, @I|||3|
*m|i|*R=W*sEliminate @fTerrorism||1994-12-09||A/RES/49/60, @I||||
&/|i|@q*sSupplement @l1994 *R=W*sEliminate @fTerrorism||1996-12-17||A/RES/51/210, @I||||
%(|i|>gEnhancement @B&R=bRegional Arrangements or Agencies ^SMaintenance @B@fPeace @ASecurity||1994-12-09||A/RES/49/57, @I||||
=L|i|>gOccasion #zFiftieth Anniversary &j||1995-10-24||A/RES/50/6|||4|
<O|i|+f=:@XYouth|+f=:@XYouth >,Year 2000 @ABeyond|1995-12-14||A/RES/50/81, @I|||12|
&1|i|>gRight @AResponsibility @BIndividuals, Groups @AOrgans @BSociety *sPromote @AProtect Universally Recognized &x%o@AFundamental Freedoms|*R&x%oDefenders|1998-12-09||A/RES/53/144, @I||||
=2|i|@q@A=:%Aa Culture @BPeace|*Ra Culture @BPeace|1999-09-13||A/RES/53/243|||10|
&4|i|@sMillennium &v|Millennium &v|2000-09-08|@v|A/RES/55/2|||68|
hiv-2001|i|@q@BCommitment %AHIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @I|||2|
hiv-2006|i|%!*RHIV/AIDS||2006-06-02|@v|A/RES/60/262, @I||||
hiv-2011|i|%!*RHIV @AAIDS: Intensifying Our Efforts *sEliminate HIV @AAIDS||2011-06-10|@v|A/RES/65/277, @I||||
hiv-2016|i|%!*RHIV @AAIDS: On @lFast Track *sAccelerating @lFight @/HIV @A*sEnding @lAIDS Epidemic by 2030||2016-06-08|@v|A/RES/70/266, @I||||
hiv-2021|i|%!*RHIV @AAIDS: Ending Inequalities @AGetting %ATrack *sEnd AIDS by 2030||2021-06-08|@v|A/RES/75/284, @I||||
+Z|i|A world fit @Xchildren||2002-05-10|@v|A/RES/S-27/2, @I||||
>N|i|@s>gNew Partnership @XAfrica’s #7||2002-09-16|@v|A/RES/57/2||||
nepad|i|New Partnership @XAfrica’s #7|NEPAD|2001-07-11|Lusaka|A/57/304, @I|||28|
=w|i|2005 +fSummit Outcome||2005-09-16|@v|A/RES/60/1|||15|
>Q|i|Basic @,@A#-@2Right *sa Remedy @AReparation @XVictims @BGross Violations @B@f&x%oLaw @ASerious Violations @B@fHumanitarian Law||2005-12-16||A/RES/60/147, @I||||
%"|i|@s*6Counter-Terrorism Strategy|*6Counter-Terrorism Strategy|2006-09-08||A/RES/60/288|||26|
hrc-institution|i|Institution-building #z@s&x%oCouncil||2007-06-18|#v|A/HRC/RES/5/1, @I||||
=N|i|>Z@XSpecial Procedures Mandate-holders #z&x%oCouncil||2007-06-18|#v|A/HRC/RES/5/2, @I||||
+N|i|@s>g%o@BIndigenous Peoples|UNDRIP|2007-09-13||A/RES/61/295, @I|||35|
<V|i|Non-legally binding instrument %Aall types @Bforests|@sforest instrument|2007-12-17||A/RES/62/98, @I||||
forests-plan|i|@sstrategic plan @Xforests 2017–2030|@sstrategic plan @Xforests, 2017–2030|2017-04-27||A/RES/71/285, @I||||
*W|i|#-%YAlternative Care @BChildren||2009-12-18||A/RES/64/142, @I||||
="|i|@s*6#Q@B#X*sCombat %]Persons||2010-07-30||A/RES/64/293|||34|
^J|i|@sRules %Y_CWomen Prisoners @ANon-custodial =W@XWomen Offenders (the Bangkok Rules)|@sRules %Y_CWomen Prisoners @ANon-custodial =W@XWomen Offenders;Bangkok Rules|2010-12-21||A/RES/65/229, @I|||13|
*t|i|Updated Model Strategies @APractical =W@2*dViolence @/Women ^SField @BCrime %U@A+8Justice||2010-12-21||A/RES/65/228, @I||||
salvador|i|Salvador *RComprehensive Strategies @X*6Challenges: Crime %U@A+8=DSystems @A>n%6*qa Changing World||2010-04-19|Salvador|A/RES/65/230, @I||||
ncd-2011|i|%!@q#z~YMeeting %l@2%U@A>j@BNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @I||||
&2|i|@s*R&x%oEducation @ATraining||2011-12-19||A/RES/66/137, @I||||
>A|i|The future we want||2012-06-22|_Y|A/RES/66/288, @I||||
legal-aid|i|@s@,@A#-%AAccess *sLegal Aid *q+8=DSystems||2012-12-20||A/RES/67/187, @I|||10|
^t|i|@q#z~YMeeting %l@2Rule @BLaw at @lNational @A@fLevels||2012-09-24|@v|A/RES/67/1||||
~p|i|@q#z~YDialogue %A@fMigration @A#7||2013-10-03|@v|A/RES/68/4||||
<Y|i|Outcome <'#zhigh-level plenary meeting %lknown as @l+f<tIndigenous Peoples||2014-09-22|@v|A/RES/69/2||||
samoa-pathway|i|SIDS Accelerated Modalities @B#X(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @I|||18|
vienna-declaration-lldc|i|>o@q@A>o=:@X%9%YDecade 2014–2024||2014-11-05|*o|A/RES/69/137||||
=(|i|>o=:@X%9%YDecade 2014–2024|>o@H=z|2014-11-05|*o|A/RES/69/137, &mII|||2|
&L|i|@sModel Strategies @APractical =W@2*dViolence @/Children ^SField @BCrime %U@A+8Justice||2014-12-18||A/RES/69/194, @I|||5|
&M|i|@f#-@XCrime %U@A+8=DResponses with Respect *s%]%:Property @A^(Related Offences||2014-12-18||A/RES/69/196, @I|||8|
+V|i|Sendai &v||2015-03-18|Sendai|A/RES/69/283, &mI|||7|
=!|i|Sendai %C@XDisaster Risk Reduction 2015–2030|Sendai Framework|2015-03-18|Sendai|A/RES/69/283, &mII|||93|
~5|i|Addis Ababa #X%G#zThird @f<t_,@X#7|Addis Ababa #XAgenda|2015-07-27||A/RES/69/313, @I|||106|
~6|i|Transforming our world: @l2030 %G@X#?#7|2030 %G@X#?#7;2030 Agenda|2015-09-25|@v|A/RES/70/1|||643|
doha-crime|i|=/*RIntegrating Crime %U@A+8=Dinto @lWider @s%G*sAddress =j@AEconomic Challenges @A*sPromote @lRule @BLaw at @lNational @A@fLevels, @APublic Participation||2015-12-17||A/RES/70/174, @I|||6|
^M|i|&b%Y_CPrisoners (the Nelson Mandela Rules)|&b%Y_CPrisoners;Nelson Mandela Rules|2015-12-17||A/RES/70/175, @I|||32|
wsis-review|i|Outcome <'#z%E%l@2overall review #zimplementation #zoutcomes #z+fSummit @2Information Society||2015-12-16|@v|A/RES/70/125||||
drug-2016|i|Our joint commitment *seffectively addressing @Acountering @lworld drug problem||2016-04-19|@v|A/RES/S-30/1, @I||||
*K|i|New York @q@XRefugees @AMigrants||2016-09-19|@v|A/RES/71/1|||9|
amr-2016|i|#s#z%E%l%Aantimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
peace-right|i|>gRight *sPeace||2016-12-19||A/RES/71/189, @I||||
=5|i|New Urban Agenda||2016-10-20|Quito|A/RES/71/256, @I|||16|
~s|i|Our ocean, our future: call @Xaction||2017-07-06|@v|A/RES/71/312, @I||||
trafficking-2017|i|#s@2implementation #z@s*6#Q@B#X*sCombat %]Persons||2017-09-27|@v|A/RES/72/1||||
~m|i|#sadopted at @lNelson Mandela Peace Summit||2018-09-24|@v|A/RES/73/1||||
ncd-2018|i|#s#zthird %E%l@2prevention @Acontrol @Bnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
>X|i|#s#z%E%l@2fight @/tuberculosis||2018-10-10|@v|A/RES/73/3||||
peasants|i|@s>g%o@BPeasants @A^(People Working *qRural Areas||2018-12-17||A/RES/73/165, @I||||
=p|i|*6Compact @XSafe, Orderly @ARegular Migration|*6Compact %AMigration;Marrakech Compact %AMigration|2018-12-10|Marrakech|A/RES/73/195, @I|||43|
=9|i|*6Compact %ARefugees||2018-12-17||A/73/12(PartII)||||
>r|i|^Goutcome <'#zsecond ~Y@s<tSouth-South Cooperation||2019-03-22|Buenos Aires|A/RES/73/291, @I||||
uhc-2019|i|#s#z%E%Auniversal health coverage||2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#s#zhigh-level political forum %Asustainable development convened under @lauspices #zGeneral Assembly||2019-10-15|@v|A/RES/74/4, @I||||
un75|i|>gcommemoration #zseventy-fifth anniversary &j||2020-09-21|@v|A/RES/75/1||||
corruption-2021|i|Our common commitment *seffectively addressing challenges @Aimplementing measures *sprevent @Acombat corruption @Astrengthen @9cooperation||2021-06-02|@v|A/RES/S-32/1, @I||||
durban-2021|i|United @/racism, racial discrimination, xenophobia @Arelated intolerance||2021-09-22|@v|A/RES/76/1||||
space-2030|i|The “Space2030” Agenda: space as a driver @Bsustainable development|“Space2030” Agenda|2021-10-25||A/RES/76/3||||
~)|i|Kyoto *RAdvancing Crime Prevention, +8=D@A@lRule @BLaw: Towards @lAchievement #z2030 %G@X#?#7|Kyoto &v|2021-03-07|Kyoto|A/RES/76/181, @I|||12|
>w|i|=/=:%YLeast Developed Countries|=/@H=z|2022-04-01||A/RES/76/258, @I|||26|
~t|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @I||||
~e|i|#s#z%E@2midterm review #zSendai %C@XDisaster Risk Reduction 2015–2030||2023-05-18|@v|A/RES/77/289, @I||||
sdg-2023|i|#s#zhigh-level political forum %Asustainable development convened under @lauspices %l(Sustainable %6Goals Summit)||2023-09-29|@v|A/RES/78/1, @I||||
pandemic-2023|i|#s%l%E%Apandemic prevention, preparedness @Aresponse||2023-10-05|@v|A/RES/78/3, @I||||
tuberculosis-2023|i|#s#z%E@2fight @/tuberculosis||2023-10-05|@v|A/RES/78/5, @I||||
sids-2024|i|Antigua @ABarbuda %G@X<vStates: A Renewed @q@XResilient Prosperity|Antigua @ABarbuda %G@X<vStates|2024-07-16||A/RES/78/317, @I|||9|
*)|i|Pact %YFuture|The Pact %YFuture|2024-09-22|@v|A/RES/79/1|||21|
&0|i|*6Digital Compact||2024-09-22|@v|A/RES/79/1, &mI|||6|
<W|i|*RFuture Generations||2024-09-22|@v|A/RES/79/1, &mII|||3|
amr-2024|i|#s#z%E%Aantimicrobial resistance||2024-10-07|@v|A/RES/79/2, @I||||
^-|i|Awaza =:@X%9%YDecade 2024–2034|Awaza @H=z;=:@X%9%YDecade 2024–2034|2024-12-24||A/RES/79/233, @I|||7|
sevilla|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @I|||2|
+:|i|@q#z@sConference @2&xEnvironment|Stockholm &v|1972-06-16|Stockholm|A/CONF.48/14/Rev.1||||
+?|i|+G>gEradication @BHunger @AMalnutrition||1974-11-16|^)||||7|
>s|i|^G#Q@B#X@XPromoting @AImplementing Technical &Ramong Developing Countries|^G#Q=z|1978-09-12|Buenos Aires|||||
<d|i|Final Document #zTenth Special Session #zGeneral Assembly||1978-06-30|@v|A/RES/S-10/2|||9|
<L|i|Rio *REnvironment @A#7|Rio &v|1992-06-14|_Y|>.I||||
agenda-21|i|%G21||1992-06-14|_Y|>.II||||
>z|i|Non-legally Binding Authoritative Statement @B@,@Xa *6Consensus @2Management, &8@A#?%6@BAll Types @BForests||1992-06-14|_Y|>.III||||
>p|i|@H%YFurther %[@B%G21||1997-06-28|@v|A/RES/S-19/2, @I||||
*:|i|>o@q@A@H=z||1993-06-25|*o|A/CONF.157/24(PartI), chap. III|||29|
+I|i|=:%Y#?%6@B<vStates|Barbados @H=z|1994-05-06|Bridgetown|A/CONF.167/9||||
yokohama|i|Yokohama Strategy @Xa Safer World: #-@XNatural Disaster Prevention, Preparedness @AMitigation @Aits #Q=z|Yokohama Strategy|1994-05-27|Yokohama|A/CONF.172/9||||
<G|i|=:#z@f<tPopulation @A#7||1994-09-13|Cairo|A/CONF.171/13||||
&V|i|Copenhagen *R=j#7||1995-03-12|Copenhagen|A/CONF.166/9, &mI||||
*D|i|=:#z+fSummit @X=j#7||1995-03-12|Copenhagen|A/CONF.166/9, &mII||||
beijing|i|_(@q@APlatform @XAction||1995-09-15|=U|A/CONF.177/20/Rev.1||||
*8|i|_(&v||1995-09-15|=U|A/CONF.177/20/Rev.1, &mI|||4|
^d|i|_(Platform @XAction||1995-09-15|=U|A/CONF.177/20/Rev.1, &mII||||
_]|i|Further actions @Ainitiatives *simplement @l_(@q@APlatform @XAction||2000-06-10|@v|A/RES/S-23/3, @I||||
>D|i|Habitat Agenda||1996-06-14|Istanbul|A/CONF.165/14||||
<S|i|*RCities @A^(&xSettlements ^SNew Millennium||2001-06-09|@v|A/RES/S-25/2, @I||||
<2|i|Rome *R+fFood Security||1996-11-13|^)|||||
*h|i|Rome *RNutrition|||^)||||9|
+J|i|=:=S2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+P|i|=:=S2011–2020|Istanbul =:=S2011–2020;Istanbul @H=z|2011-05-13|Istanbul|A/CONF.219/7, chap. II|||6|
small-arms|i|=:*sPrevent, Combat @AEradicate @lIllicit Trade *q_o^Z*qAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
<5|i|@fInstrument *sEnable =k*sIdentify @ATrace, *qa Timely @AReliable Manner, Illicit _oWeapons|@fTracing Instrument|2005-12-08|||||2|
durban|i|Durban @q@A@H=z||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
monterrey|i|Monterrey Consensus #z@f<t_,@X#7|Monterrey Consensus|2002-03-22|Monterrey|A/CONF.198/11, *C1, @I||||
>v|i|=/*R_,@XDevelopment: outcome <'#zFollow-up @f<t_,@X%6*sReview @l%[#zMonterrey Consensus|=/*R_,@X#7|2008-12-02|Doha|A/RES/63/239, @I||||
^L|i|Madrid @f#Q@B#X%AAgeing, 2002|Madrid @f#Q@B#X%AAgeing|2002-04-12|Madrid|A/CONF.197/9, *C1, &mII|||11|
<R|i|%!@q@A@lMadrid @f#Q@B#X%AAgeing, 2002||2002-04-12|Madrid|A/CONF.197/9, *C1||||
&r|i|Johannesburg *R#?#7||2002-09-04|Johannesburg|A/CONF.199/20, *C1, @I||||
=o|i|#Q@B%[#z+fSummit %A#?%6(Johannesburg #Q@BImplementation)|#Q@B%[#z+fSummit %A#?#7;Johannesburg #Q@BImplementation|2002-09-04|Johannesburg|A/CONF.199/20, *C2, @I||||
^b|i|Almaty @H@BAction: Addressing @lSpecial Needs @B%9within a New *6%C@XTransit Transport &R@XLandlocked @ATransit Developing Countries|Almaty @H=z|2003-08-29|Almaty|A/CONF.202/3, &mI||||
~!|i|%8@q@BPrinciples||2003-12-12|#v|A/C.2/59/3, @I||||
=4|i|%8#Q=z||2003-12-12|#v|A/C.2/59/3, @I||||
='|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
_L|i|Tunis %G%YInformation Society|Tunis Agenda|2005-11-18|Tunis|A/60/687||||
+-|i|Mauritius &v||2005-01-14|Port Louis|A/CONF.207/11, &mI||||
<0|i|Mauritius Strategy %YFurther %[#z=:%Y#?%6@B<vStates|Mauritius Strategy @BImplementation;Mauritius Strategy|2005-01-14|Port Louis|A/CONF.207/11, &mII||||
>E|i|Hyogo &v||2005-01-22|Kobe|A/CONF.206/6||||
<H|i|Hyogo %C@X#X2005–2015: Building @lResilience @BNations @ACommunities *sDisasters|Hyogo %C@XAction|2005-01-22|Kobe|A/CONF.206/6|||4|
_s|i|Nairobi outcome <'#z~Y@s<tSouth-South Cooperation||2009-12-03|Nairobi|A/RES/64/222, @I||||
<l|i|10-Year %C@BProgrammes %A#?Consumption @AProduction Patterns|10-Year %C@BProgrammes %A#?Consumption @AProduction|2012-06-22|_Y|A/CONF.216/5, @I|||3|
mdg-2010|i|Keeping @lpromise: united *sachieve @lMillennium %6Goals||2010-09-22|@v|A/RES/65/1||||
youth-high-level|i|Outcome <'#z~YMeeting %l%AYouth: Dialogue @AMutual Understanding||2011-07-26|@v|A/RES/65/312||||
vienna-space|i|Space Millennium: >o*RSpace @A&x#7||1999-07-30|*o|A/CONF.184/6, *C1||||
+h|i|@,_xUse by =k@BArtificial Earth Satellites @X@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @I||||
~w|i|@,Relating *sRemote Sensing #zEarth from Outer Space||1986-12-03||A/RES/41/65, @I||||
<j|i|@,Relevant >,^,&QPower Sources *qOuter Space||1992-12-14||A/RES/47/68||||
~y|i|*R@f&R^SExploration @A^,Outer Space %YBenefit @A^SInterest @BAll States, Taking into Particular Account @lNeeds @BDeveloping Countries||1996-12-13||A/RES/51/122, @I||||
^u|i|@q@BLegal @,_xActivities @B=k^SExploration @A^,Outer Space||1963-12-13||A/RES/1962(XVIII)||||
*9|i|Guiding @,%ABusiness @A&xRights: Implementing @l@s“Protect, Respect @ARemedy” Framework|Guiding @,%ABusiness @A&x>m|2011-06-16|#v|A/HRC/17/31, @I|||32|
&H|i|Guiding @,%AInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @I|||30|
<1|i|Guiding @,%AExtreme Poverty @A&x>m||2012-09-27|#v|A/HRC/21/39, @I||||
rabat-plan|i|Rabat #Q@B#X@2prohibition @Badvocacy @Bnational, racial or religious hatred that constitutes incitement *sdiscrimination, hostility or violence|Rabat #Q=z|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>H|i|Manual @2Effective Investigation @ADocumentation @B*n|Istanbul +e|1999-08-09|Istanbul|||||
*V|i|#-%A=D*qMatters involving Child Victims @AWitnesses @BCrime||2005-07-22||E/RES/2005/20, @I||||
&W|i|#-%Y%U@BCrime||2002-07-24||E/RES/2002/13, @I|||4|
&U|i|#-@X#X%AChildren ^S+8=DSystem||1997-07-21||E/RES/1997/30, @I||||
<m|i|Basic principles @2use @Brestorative *Hprogrammes *qcriminal matters||2002-07-24||E/RES/2002/12, @I||||
ngo-arrangements|i|Consultative relationship =bnon-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|#-%Yproclamation @B@9years|criteria %Yproclamation @B@9years|1980-07-25||E/RES/1980/67, @I||||
*e|i|Arab Peace Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &mII, resolution 14/221|||21|
^q|i|Quartet performance-based road map *sa permanent two-State solution >,Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @I||||
^n|i|@q@B@,%AInterim Self-Government Arrangements||1993-09-13|^a|A/48/486-S/26560, @I||||
&T|i|Kunming-Montreal *6Biodiversity Framework||2022-12-19|_.|CBD/COP/15/17, decision 15/4, @I|||12|
aichi-targets|i|Strategic #Q@XBiodiversity 2011–2020 @A@lAichi Biodiversity Targets|Strategic #Q@XBiodiversity 2011–2020|2010-10-29|Nagoya|UNEP/CBD/COP/10/27, annex, decision X/2, @I|||5|
~7|i|%G2063: The Africa We Want|%G2063 #z=BUnion;%G2063|2015-01-31|^U|||||
>U|i|Voluntary #-@2Responsible Governance @BTenure @BLand, _-@AForests ^SContext @BNational Food Security||2012-05-11|^)||||16|
>x|i|>Z@XResponsible Fisheries||1995-10-31|^)|||||
humanitarian-donorship|i|@,@AGood Practice @BHumanitarian Donorship||2003-06-17|Stockholm|A/58/99-E/2003/94, &mII|||6|
^K|i|Hague >Z@/Ballistic Missile Proliferation||2002-11-25|The Hague|||||
yaounde-code|i|>Z^1@lRepression @BPiracy, Armed Robbery @/Ships @AIllicit <"Activity *qWest @ACentral Africa|Yaoundé Code @BConduct|2013-06-25|Yaoundé|||||
djibouti-code|i|>Z^1@lRepression @BPiracy @AArmed Robbery @/Ships ^SWestern Indian Ocean @A@lGulf @BAden|Djibouti Code @BConduct|2009-01-29|Djibouti|||||
safe-schools|i|Safe Schools &v||2015-05-29|Oslo|||||
paris-commitments|i|Paris Commitments *sProtect Children Unlawfully Recruited or Used by Armed Forces or Armed Groups|Paris Commitments|2007-02-06|>l|||||
*F|i|*RFundamental @,@A%oat Work|@fLabour %X*RFundamental @,@A%oat Work|1998-06-18|#v|||||
ilo-centenary|i|@fLabour %XCentenary @q%YFuture @BWork|Centenary @q%YFuture @BWork|2019-06-21|#v|A/73/918, @I|||5|
<X|i|@fLabour %X*R=j=D@Xa Fair Globalization|*R=j=D@Xa Fair Globalization|2008-06-10|#v|A/63/538-E/2009/4, @I||||
alma-ata|i|@q@BAlma-Ata||1978-09-12|Alma-Ata|||||
astana-health|i|@q@BAstana %Aprimary health care|@q@BAstana||Astana|||||
incheon|i|Incheon Declaration: Education 2030: Towards Inclusive @AEquitable Quality Education @ALifelong Learning @XAll|Incheon &v|2015-05-21|Incheon|||||
^x|i|+G*RBioethics @A&x>m||2005-10-19|>l|||||
&f|i|+G*R%:Diversity||2001-11-02|>l|||||
_G|i|+G>g&xGenome @A&x>m||1997-11-11|>l|A/RES/53/152||||
human-cloning|i|@s*R&xCloning||2005-03-08||A/RES/59/280, @I||||
ai-ethics|i|Recommendation @2Ethics @BArtificial Intelligence||2021-11-23|>l|||||
<c|i|@sguidelines @Xconsumer protection||2015-12-22||A/RES/70/186, @I||||
*l|i|Fundamental @,@BOfficial Statistics||2014-01-29||A/RES/68/261||||
computer-files|i|#-%YRegulation @BComputerized _XData Files||_9||A/RES/45/95||||
=Q|i|Responsibility @B=k@Xinternationally wrongful acts||2001-12-12||A/RES/56/83, @I||||
^:|i|Basic @,%ASovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>G|i|Relationship @5=b@l@f+8Court||2004-10-04|@v|A/58/874, @I|||7|
*g|i|Financial Regulations @ARules &j||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@5%ATrade-Related Aspects @BIntellectual Property >m|TRIPS %z|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|Marrakesh @5Establishing @l+fTrade Organization||1994-04-15|Marrakesh||1867:31874|1995-01-01||
doha-trips|i|=/>gTRIPS @5@APublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan #XPlan||2017-07-15|Kazan|||||
*j|i|Revitalised ~B|Revitalized ~B;Revitalized +4South Sudan;Revitalised %z;Revitalized %z|2018-09-12|^U|||||
<i|t|Nagoya-Kuala Lumpur Supplementary @O%ALiability @ARedress >,+x@O%ABiosafety||2010-10-15|Nagoya|||2018-03-05||
~c|t|@5*sPrevent Unregulated High Seas _-^SCentral Arctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~a|t|Cape Town @5@B2012 @2%[#zProvisions #zTorremolinos @O@B1993 #[@lTorremolinos @f~CSafety @BFishing Vessels, 1977|Cape Town @5@B2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *RAccelerated Agricultural Growth @ATransformation @XShared Prosperity @AImproved Livelihoods||2014-06-27|Malabo|||||
ipoa-iuu|i|@f#Q@B#X*sPrevent, Deter @AEliminate =Z||2001-03-02|^)|||||
<U|i|=/%!@q#z“World =jSummit” under @ltitle “the Second +fSummit @X=jDevelopment”||2025-11-04|Doha|A/RES/80/5, @I||||
<a|i|Cancun *RMainstreaming @l&8@A#?^,Biodiversity @XWell-being||2016-12-03|Cancun||||6|
aichi-nagoya|i|Aichi-Nagoya *REducation @X#?#7||2014-11-12|Nagoya||||8|
<T|i|@5%ADisengagement between Israeli @ASyrian Forces|Disengagement @BForces %z;1974 Disengagement @BForces %z|1974-05-31|#v|||||
ilo-188|t|Work *qFishing #r2007 (No. 188)|Work *qFishing #r2007|2007-06-14|#v|||2017-11-16||
~?|t|#CRoad Traffic @B1968|1968 #CRoad Traffic|1968-11-08|*o||1042:15705|1977-05-21||
road-signs-1968|t|#CRoad Signs @ASignals|1968 #CRoad Signs @ASignals|1968-11-08|*o||1091:16743|1978-06-06||
headquarters|t|@5=b@lUnited =k@BAmerica regarding @lHeadquarters &j|Headquarters %z|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
oas-charter|t|*z#z%X@BAmerican States||1948-04-30|Bogotá||119:1609|1951-12-13||
>V|t|Inter-American @a*sPrevent @APunish Torture||1985-12-09|+x@dIndias|||1987-02-28||
+5|t|Inter-American #CProtecting @l&x%o@BOlder Persons||2015-06-15|^a|||2017-01-11||
^8|t|@O>,=B*z%A&x@APeoples’ %o@2%o@BOlder +d*qAfrica||2016-01-31|^U|||||
~8|t|Economic Community @BWest =B=k#C_oWeapons, >nAmmunition @A^(Related Materials||2006-06-14|Abuja|||2009-09-29||
_r|t|Central =B~C>j@B_oWeapons, >nAmmunition @AAll Parts @AComponents That Can Be Used @X>nManufacture, Repair @AAssembly|Kinshasa @K|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|Inter-American @a@/@l<BAmmunition, Explosives, @A^(Related Materials||1997-11-14|^a|||1998-07-01||
stcw-f|t|@f#C%2@XFishing Vessel Personnel, 1995|@f#C%2@XFishing Vessel Personnel|1995-07-07|London|||2012-09-29||
beijing-2010|t|%B_B@BUnlawful Acts Relating *s@fCivil Aviation||2010-09-10|=U|||2018-07-01||
>!|t|@OSupplementary >,@a%aSeizure @BAircraft||2010-09-10|=U|||2018-01-01||
montreal-2014|t|@O*sAmend @l#COffences @ACertain ^(Acts Committed %ABoard Aircraft||2014-04-04|_.|||2020-01-01||
sua-2005|t|@O@B2005 >,@a&C<"Navigation|@O>,@a&C<"Navigation|2005-10-14|London|||2010-07-28||
~E|t|@O@B2005 >,@O&C+r|@O>,@O&C+r|2005-10-14|London|||2010-07-28||
>"|t|Amendment >,%BPhysical @6&QMaterial||2005-07-08|*o|||2016-05-08||
kigali-amendment|t|Kigali Amendment >,Montreal @O%ASubstances that Deplete @lOzone Layer|Kigali Amendment|2016-10-15|Kigali|||2019-01-01||
doha-amendment|t|=/Amendment >,Kyoto +e|=/Amendment|2012-12-08|Doha|||2020-12-31||
glasgow-pact|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
~F|t|@5%ATrade Facilitation|+fTrade %X@5%ATrade Facilitation;Trade Facilitation %z|||||2017-02-22||
_q|t|@5%A_-Subsidies|+fTrade %X@5%A_-Subsidies|2022-06-17|#v|||2025-09-15|2|
~u|t|+fHealth %XPandemic %z|WHO Pandemic %z;Pandemic %z|2025-05-20|#v|||||
great-lakes-pact|t|Pact %ASecurity, Stability @A%6^SGreat Lakes Region||2006-12-15|Nairobi|||2008-06-21||
~"|t|@5governing @lrelationship =b@l@fAtomic Energy Agency|@5governing @lrelationship =b@lAgency|1957-11-14||A/RES/1145(XII), @I||||
~/|t|@5^1@lRelationship =b@l%X%Y+F@BChemical Weapons||2000-10-17||A/RES/55/283, @I||||
iom-relationship|t|@5^1@lRelationship =b@l@f%X@XMigration||2016-07-25||A/RES/70/296, @I||||
~[|i|Staff Regulations @ARules &j|||||||8|
~v|i|Regulations @ARules Governing @HPlanning, @l@HAspects #zBudget, @lMonitoring @B%[@A@lMethods @BEvaluation|||||||7|
indian-ocean|i|@q#zIndian Ocean as a Zone @BPeace||1971-12-16||A/RES/2832(XXVI)||||
lima-unido|i|Lima Declaration: Towards Inclusive @A#?Industrial #7||2013-12-02|Lima|||||
oslo-ministerial|i|Oslo Ministerial &v||2007-03-20|Oslo|A/63/591, @I||||
ottawa-charter|i|Ottawa *z@XHealth Promotion||1986-11-21|Ottawa|||||
bangkok-charter|i|Bangkok *z@XHealth Promotion *qa Globalized World||2005-08-11|Bangkok|||||
rio-health|i|Rio %!*R=jDeterminants @BHealth||2011-10-21|_Y|||||
paris-aid|i|Paris *RAid Effectiveness||2005-03-02|>l|||||
accra-agenda|i|Accra %G@XAction||2008-09-04|Accra|||||
busan|i|Busan Partnership @XEffective %6Cooperation||2011-12-01|Busan|||||
bali-plan|i|Bali Strategic #Q@XTechnology Support @ACapacity-building|||||||4|
nairobi-unep|i|Nairobi >gRole @AMandate #z@sEnvironment Programme||1997-02-07|Nairobi|||||
malmo|i|Malmö Ministerial &v||2000-05-31|Malmö|A/55/25, &mI||||
land-based|i|*6=:%Y@6@lMarine Environment from Land-based Activities||1995-11-03|^a||||4|
ipoa-capacity|i|@f#Q@B#X%Y+s@BFishing Capacity|||^)|||||
ipoa-sharks|i|@f#Q@B#X%Y&8@A+s@BSharks|||^)|||||
ipoa-seabirds|i|@f#Q@B#X@XReducing Incidental Catch @BSeabirds *qLongline Fisheries|||^)|||||
>(|i|Voluntary #-@XSecuring #?Small-scale _-^SContext @BFood Security @APoverty Eradication|||^)|||||
>y|i|Voluntary #-@XFlag State Performance|||^)||||7|
~d|i|@f#-%Y+s@BDeep-sea _-^SHigh Seas||2008-08-29|^)|||||
bycatch|i|@f#-%ABycatch +s@AReduction @BDiscards|||^)|||||
fishing-gear|i|Voluntary #-@2Marking @BFishing Gear|||^)|||||
rome-iuu|i|Rome *R=Z||2005-03-12|^)|||||
reykjavik|i|Reykjavik *RResponsible _-^SMarine Ecosystem|||Reykjavik||||7|
~f|i|@q#z+fSummit %AFood Security|||^)|||||
rome-principles|i|Five Rome @,@X#?*6Food Security|||^)|||||
_p|i|*6%C%AChemicals – For a Planet Free @BHarm from Chemicals @AWaste|*6%C%AChemicals|2023-09-30|Bonn|||||
global-jobs-pact|i|*6Jobs Pact||2009-06-19|#v|||||
olympic-charter|i|Olympic Charter||||||||
moscow-tb|i|Moscow @q*sEnd TB||2017-11-17|Moscow|||||
~]|i|#Q@B#X*sPrevent Violent Extremism||||A/70/674||||
madrid-fighters|i|Guiding @,%AForeign Terrorist Fighters (Madrid Guiding Principles)|Madrid Guiding Principles|||S/2015/939, &mII||||
geneva-communique|i|Final communiqué #z#XGroup @XSyria|%8communiqué|2012-06-30|#v|A/66/865-S/2012/522, @I||||
movement-access|i|@5%AMovement @AAccess||2005-11-15||||||
~(|i|Israeli-Palestinian Interim @5@2West Bank @A@lGaza Strip||1995-09-28|^a|A/51/889-S/1997/357, @I||||
south-sudan-2015|i|~B||2015-08-17||||||
<,|i|@5%ACessation @BHostilities, @6Civilians @AHumanitarian Access|@5%ACessation @BHostilities, @6Civilians, @AHumanitarian Access|2017-12-21|^U|||||
car-peace|i|%!@5@XPeace @AReconciliation ^SCentral =BRepublic||2019-02-06|Bangui|S/2019/145, @I|||4|
mali-peace|i|@5@XPeace @AReconciliation *qMali|@5%APeace @AReconciliation *qMali|||||||
drc-framework|i|Peace, Security @A&R%C%YDemocratic Republic #zCongo @A@lRegion||2013-02-24|^U|S/2013/131, @I||||
dayton|t|General %C@5@XPeace *qBosnia @AHerzegovina||1995-12-14|>l|S/1995/999, @I||1995-12-14||
colombia-final|i|Final @5@XEnding @lConflict @ABuilding a Stable @ALasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint Comprehensive #Q=z||2015-07-14|*o|S/RES/2231(2015), &mA||||
minsk-package|i|Package @B=W%Y%[#zMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &mI||||
libya-2015|i|Libyan %!%z||2015-12-17|Skhirat|||||
juba|i|Juba @5@XPeace *qSudan|Juba Peace %z|2020-10-03|Juba|||||
darfur-doha|i|=/Document @XPeace *qDarfur||2011-07-14|Doha|||||
bridgetown|i|Bridgetown Covenant|||Bridgetown||||8|
^3|i|@sDisability Inclusion Strategy||||||||
sport-charter|i|@f*z@BPhysical Education, Physical Activity @ASport|||>l|||||`;

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
公约
Dfsedbxeqbb DwKclbdcdduv 
the 
sobre 
{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} 
{er kadgcdqbr|ao kadgcdqbb|pt kadgcdqbt|ao kadgcdqbco}
{, lanamdrtAbo Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcsa Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcjp Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAbj Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcj Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|}
Declaration 
las Naciones Unidas 
United Nations 
la 
{er nfasfejje|ao nfasfejju|ao nfasfejjc|pt nfasfejjp|ao nfasfejjao} 
New York
联合国
宣言
议定书
Internacional 
and 
of 
des 
{|e|p|aj|c} 
Convenio 
关于
sur 
Programme 
annex
{er lckmefeqbr|ao lckmefeqbb|pt lckmefeqbt|ao lckmefeqbco}
Convention
para 
{r|b|t|co}{| Jcylpdefaldao afsedbxeqbb ifple} 
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
@CNations Unies 
@U{r|b|t|co} 
@d@t
国际
on @l
internationale 
pour 
Agreement 
Protection @B
protection 
Protección 
international 
l’Organisation 
{bo nfaiakam|asa nfaiakame|ajp nfaiakamp|bj nfaiakamaj|aj nfaiakamc}
LasmeEcdb{c|r|t|cj|b} 
Principios 
Acción 
Principles 
的
Dhdagd{uc nfbdqbnu|uv nfbdqbnag|uj nfbdqbnej|ujb nfbdqbnejb} 
against 
les 
{的|}
和
Derechos 
行动纲领
高级别会议
{uo lakpjcdi|asa lakpjcdie|ajp lakpjcdip|uj lakpjcdiaj|aj lakpjcdic} 
abpdd abdgome 
Acuerdo 
et 
@kIeqbo 
Gfasfejj{e|u|c|p|ao} lcohigbo 
NhcawA{er lckmefeqbr|co lckmefeqbb|pt lckmefeqbt|co lckmefeqbco} 
保护
contra 
del 
kehetAb{chr|vhr|jhr|jbhr} 
发展
Jcylpdefald
las 
Desarrollo 
Convention, 
Political declaration 
lfpsbv ychiakbv, wchBcmagcBduv bmb pdbyetAbv lahiabdhiga 
Programa 
Geneva
Principes 
问题
Jbdbjemzd{uc hiedlefiduc nfegbme|uv hiedlefiduv nfegbm|uj hiedlefiduj nfegbmej|ujb hiedlefidujb nfegbmejb} 
@B@l
@m@t
@dhaut niveau @dl’Assemblée générale 
@aon 
Internacional
ablkfgftfb abavgcakc 
développement 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
droits 
en 
协定
{bo nfaiakam|asa nfaiakame|ajp nfaiakamp|bj nfaiakamaj|aj nfaiakamc} 
prévention 
concernant 
relative 
{, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée|}
Accord 
Plan 
l’élimination 
Seguridad 
abagnaice abmfbce 
{uo lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a 
原则
el 
Action 
Fanamdbicmzd@nk Rcdcghkbj kadgcdqbrj ai 
contre 
{bc nfegbme|bv nfegbm|bj nfegbmej|bjb nfegbmejb}
{bo lasagaf|asa lasagafe|ajp lasagafp|bj lasagafaj|aj lasagafc}
{关于|}
autres peines ou traitements cruels, inhumains 
répression 
行动计划
国家
Development
sécurité 
g aidaEcdbb 
Inhuman or Degrading Treatment or Punishment
Internacionales 
wafzwc h 
政治@x
权利
@j》
Guidelines 
relatif 
relativo 
Directrices 
Sustainable 
relating to 
sjbah 
@X@lSuppression @BUnlawful 
@d@S
@G@t
Wekpmzieibgd@nk Cadgcdqbb 
世界
安全
nfclpnfcylcdbr nfchipndahib b psamagdasa 
生物多样性
racial-discrimination-declaration
可持续
日内瓦
#zGeneral Assembly 
条约
Prevención 
Rights 
l’interdiction 
Gfaiakam@D
Mundial 
Optional @Oto 
Traité 
Tratado 
guhakasa pfagdr Scdcfemzdao Mhhejwmcb 
jcylpdefalduv 
组织
jcylpdefaldasa 
Agreement
on 
@a@2
Framework 
g awmehib 
high-level meeting 
武器
Agenda 
Represión 
@ca 
@Tfacultatif 
@m#W
Cooperación 
dans 
非法
@gPolítica 
人
lcohigbo lmr fexgbgetAbvhr hifed, dc bjctAbv 
{| de la Organización Mundial del Comercio} 
personnes 
Gagchik{e|b|c|p|ao} 
Prevention 
London, Moscow @AWashington
年
Organization 
@X@l
Reunión @dAlto Nivel 
@L@t
@Gle 
Standards @BTraining, Certification @AWatchkeeping 
à 
#Y12 egsphie 1949 sale, @P
@ipolitique 
Development 
Estados 
Geneva 
Landlocked Developing Countries 
Political 
counter-terrorism-strategy
développement
regional-cooperation-declaration
任择@y
儿童
禁止
行为
@0Asamblea General 
Cultural 
aux 
Implementation 
Trafficking in 
b #tgblag awfeAcdbr b dekexedbr
@sStandard Minimum Rules 
disappearance-declaration
jurisdictional-immunities
single-convention-amended
unesco-cultural-diversity
Otros Tratos o Penas Crueles, Inhumanos 
abmfbc abvax laboifi 
jemuv ahifagduv fexgbgetAbvhr sahplefhig
#zUnited Nations
Fasagaf@D
Personas 
annex 
na 
#wdirecteurs 
Conventions 
education-discrimination
johannesburg-declaration
武装冲突
#'dcxekaddujb ekiejb, denfegmcddujb nfaibg wcxanehdahib 
Conservación 
Declaration
Derecho 
Human 
internationale
#AEliminación @dTodas #pFormas 
@G@:
@4@t
%aActs @/@lSafety @B
jcylpdefaldao 
lcohigbo
xenfcAcdbb 
Justicia 
displacement-principles
economic-rights-charter
Desarrollo
child-protection-declaration
children-violence-strategies
cultural-property-guidelines
discrimination 
《
预防
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
刑事司法
Conservation 
Prohibición 
conservation 
mbkgbleqbb 
zone exempte d’armes nucléaires 
du 
{和|与}
@NFacultativo 
Armas 
nfbgbmcsbrv b bjjpdbiciev 
terrorism-declaration-1996
torture #f#3ou dégradants
world-declaration-children
其他
非洲
@d#pNaciones Unidas
&Aprivilèges #fimmunités 
@s@a@/Transnational Organized Crime
Elimination @B
arab-peace-initiative
facilitation-maritime
financial-regulations
nutrition-declaration
phiaoBbgasa fexgbibr 
revitalised-agreement
slavery-supplementary
statistics-principles
terrorism-declaration
Torture @AOther Cruel, #!
Vienna
electronic-communications
in 
nationality-married-women
to 
violence-women-strategies
、
@CNations Unies
Internacionales
%P权
Cadgcdqb@Ma 
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
外层空间
首脑会议
&B#4d’actes illicites 
@q%A
Gfbdqbn{u|ag|ej|ejb|ev} 
Rcdcghk{bc|bv|bj|bjb} kadgcdqb{b|o|rj|rjb|rv} 
Utilización 
child-victims-guidelines
children-care-guidelines
older-persons-principles
Código @dConducta 
不%P道或有辱
Adicional a @SConvenios 
Privileges @AImmunities 
宪章
消除
lwph 
#Imatière d’exploration #fd’utilisation 
Global 
Treaty 
beijing-declaration
business-principles
cartagena-biosafety
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
基本#V
大会
小岛屿#n中#6
行动
酷刑@[&[残忍
Fixed Platforms Located @2Continental Shelf
Management 
régissant 
sahplefhig 
%3@t
%8&p@B12 August 1949, 
Cartagena 
Espacio Ultraterrestre
@a@d
@fCovenant %ACivil @A%!
@m@SPrivilegios e Inmunidades 
@[平
#Ifavor %bPaíses 
@i#f{|le |du |au }@H@W
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
框架
海洋
社会
@5@2Resolution #zConflict *q
older-persons-inter-american
待遇或处罚
附加@y
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
全球
制止
@d@)@d
between @l@s@A
准则
#f@t
执行
文化
犯罪
议程
%Jse rapportant au Pacte @9
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
world-summit-2005
y #W
%5@G{le VIH et le sida|le VIH/sida} : 
@BAction
Additional 
African 
Bcmagcke
Justice 
Marco 
OpkagalrAb
Pequeños %7Insulares #I&J
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
战略
%YLeast Developed Countries %YDecade 
@]Humanos
Beijing
Charte 
Measures 
absjbah abdgjbi 
@d@r
Illegal, Unreported @AUnregulated Fishing
y @t
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
visant %3
who-constitution
{问题|}
#.%?#Hcivils #fpolitiques
Doha 
@H@B#X
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
关系
打击
Conference %A
Medidas 
Small Island Developing 
abjabdc 
lcricmzdahib 
mesures 
#H@dl’homme
Ilegal, No Declarada y No Reglamentada
Illicit Manufacturing @B@A%]Firearms, 
a sfeyledhkbv b nambibBchkbv nfegev
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
&habaigxamce fabargdajce fabBiance
Carta 
ageing-declaration
cities-declaration
disengagement-1974
doha-social-summit
forests-instrument
future-generations
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
合作
支援最不发达
Diversidad 
Maritime 
document 
l’espace 
nfegahplbr 
south-sudan-hostilities
violence 
{er|ao|pt} 
#k@t
@L#W
#CBiological Diversity
&(personnel 
&-Nucleares 
Code @dconduite 
Tortura y &go Degradantes
#[@lStatus @B
sale a 
xekadev b awuBerv hpvanpidao gaodu
@1性&s受{难|害}者
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
buenos-aires-plan
continental-shelf
decolonization
doha-financing
doha-programme
fisheries-code
flag-state-performance
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
torture-inter-american
travail 
tuberculosis-2018
@d#p
Code @BConduct 
violence-women
world-heritage
一切形式
我们@-
措施
》
@m@S
rdcj abpwvax dh abavgnaE abiqkc
%3l’égard @Cfemmes
LasmeEcdb{c|r|t|cj|b}
beijing-protocol-2010
nuclear-material-2005
psamagdasa nfegahplbr
small-scale-fisheries
法
*s@l
@Za 
A/CONF.151/26/Rev.1(Vol.I), &m
Bcmagcke 
Estatuto 
Forced Labour #r
Pacto 
Violencia 
Washington
almaty-programme
apartheid-sports
beijing-platform
dfFnc #dfabpnkam abdkglych lua
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
toutes @:
unesco-bioethics
{和|及}
@g@d
#Ifaveur @Cpays 
使用
妇女
歧视
第二
管理
Buenos Aires 
Protection @A
african-child
bangkok-rules
hague-conduct
madrid-ageing
mandela-rules
montreal-1971
search-rescue
semipalatinsk
statelessness
#WTráfico Ilícito 
*q@l
+q*u*Z%P格
Addis Ababa
Cadgcdqbb #g&njafhkajp nfegp 
Directives 
Genève 
Règles 
Weapons 
bhkafcdcdbb dehbmbr 
concerning 
deqbademzdaj b jcylpdefaldaj 
disability-inclusion
gestion 
lkhadr jdb 
l’accès 
nfbjcdcdbr 
older-persons-africa
{人民|民族}{权|权利}*2
补充@y
#Z@t
Narcotic Drugs 
Other 
Rome
Use @B
awaza-programme
child-abduction
coe-trafficking
debt-principles
ilo-29-protocol
internationaux 
rotterdam-rules
{de|del} 12 @dagosto @d1949
#Imatière 
Jcylpdefaldao kadHcfcdqbb &n
territorial-sea
促进
暴力
物
规则
解决南苏丹
贸易
%KCambio Climático
&habdmhce fabqcaqce
@ainteraméricaine 
A/RES/2200(XXI), @I
Small Arms @ALight 
chemicals-framework
fisheries-subsidies
kinshasa-small-arms
nairobi-south-south
@Q#dbdtanoe 
@]Humanos y 
@caw avfedc 
Gfbdqbn{u|ag|ej|ejb|ev}, #m
Governing @l
Ordenación 
Rcdcghk
Reglas 
Suppression 
Treatment @B
autres 
drug-traffic
haqbemzdasa 
human-genome
l’homme #f
psychotropic
rome-statute
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
watercourses
wcxanehdahib
xeAbiu 
协{议|定}
及
强迫劳动
恐怖主义
成果文件
2011-2020
Personal 
Rio @dJaneiro
#I@t
@a%c
mondiale 
relatifs 
rlcfdasa 
民
#n筹资#x
%C#CClimate Change
*dAll Forms @B
+w@A#[@l@6Victims 
1990-12-14
@-@j
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
deep-sea-fisheries
disaster-risk-2023
food-security-2009
force-firearms
imo-convention
internationaux
isa-privileges
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
pandemic-agreement
programme-planning
remote-sensing
representation
space-benefits
Nhcjbfdao ghifcBb @dguhEcj pfagdc 
#I#qSin Litoral <:Decenio 
+4@lRepublic @BSouth Sudan
@a%Y
@j(第
sua-platforms-2005
trade-facilitation
wbamasbBchkaj fexdaawfexbb
会议
制非传染性疾
多哈
宜诺斯艾利斯
特别
管辖范围以外
贩运
por 
国
#Ebagnaice 
%P员
%n#lDelito 
&nnfclaigfeAcdbt 
@(Básicos 
@hInteramericana 
Estrategia 
Ginebra
High-level 
Plataforma 
Relaciones 
Stratégie 
Vhieg@D
abshqah
activités 
addis-ababa
agenda-2030
agenda-2063
ecowas-small-arms
frontier-controls
geneva-wsis
iaea-relationship
icj-statute
interim-agreement
kyoto-crime
manila-1982
mercenaries
oifi 
opcw-relationship
outer-space
road-traffic-1968
staff-regulations
violent-extremism`;

export const NAMES =
  `charter|fr|=V*v
charter|es|<Q*a
charter|ru|~2@kIeqbo
charter|ar|dcBai abpdd abdgome
charter|zh|@w*2
~'|fr|Statut @0Cour @3@dJustice
~'|es|>:@0Corte @z@dJusticia
~'|ru|Lieipi@D<ELple
~'|ar|abhFad abpqaqc bdotde abjmb abmfbce
~'|zh|@1>)院规约
privileges|fr|@a*b*v
privileges|es|@h@mPrerrogativas e Inmunidades *a
privileges|ru|%I&.DwKclbdcdduv Ieqbo
privileges|ar|@QadgcaCag #dfoxahagua
privileges|zh|@w特权@[豁免@j
*,|fr|@a*b@Cinstitutions spécialisées
*,|es|@h+B%bOrganismos Especializados
*,|ru|%I&.hncqbembxbfagedduv pBfcylcdbo
*,|ar|@QadgcaCag abftabag abdgvxxe foxahagua
*,|zh|专门机构特权@[豁免@j
genocide|fr|@a&B#L=d#4&(crime @dgénocide
genocide|es|@h%0%n=0Sanción #lDelito @dGenocidio
genocide|ru|%Infclpnfcylcdbb nfchipnmcdbr scdaqble b dekexedbb xe dcsa;%Iscdaqblc
genocide|ar|@Qdhj rkcde abslame abrdajce fabdjaile jbcua
genocide|zh|防止_S惩治灭绝种族罪@j
_K|fr|@a&B#4@0traite @Cêtres humains #f@dl’exploitation @0prostitution d’autrui
_K|es|@E%0%H@0Trata @d&ly @0Explotación @0Prostitución Ajena
_K|ru|%I#'iafsagmco mtlzjb b h Pkhnmpeieqbco nfahibipqbb ifcizbjb mbqejb
_K|ar|@QoFk abagrak labpwvax faqgDbab mjake abDck
_K|zh|%-贩卖%P口_S取缔意图营利使%P卖淫_!
geneva|fr|&p@d^X&(12 août 1949;&p@dGenève{ de 1949|}
geneva|es|Convenios @d>k_a;Convenios @d>k@d1949;Convenios @d~X
geneva|ru|*Tai 12 egsphie 1949 sale;*T1949 sale;Bciuf{c|cv|cj|zjr} *T{|ai 12 egsphie }1949 sale;_z{bc|bv|bj|bjb} kadgcdqb{b|o|rj|rjb|rv}
geneva|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
geneva|zh|1949%W8月12日&O%k四#,;%k四@j;%k@j
geneva-i|fr|+z^X@4l’amélioration &(sort @Cblessés #f@Cmalades %M@:forces armées #Icampagne;première +zGenève
geneva-i|es|@E@d>k@LAliviar @tSuerte ^rCorren @SHeridos y @SEnfermos >YFuerzas Armadas #ICampaña;{Primer|I} @E@d~X
geneva-i|ru|_z@baw pmpBEcdbb pBehib fedcduv b wamzduv g lcohigptAbv efjbrv;ncfg<._z@o
geneva-i|zh|改善战地武装部队伤者病者境遇之%k@j;%k第一@j
geneva-ii|fr|+z^X@4l’amélioration &(sort @Cblessés, @Cmalades #f@Cnaufragés @Cforces armées @Gmer;deuxième +zGenève
geneva-ii|es|@E@d>k@LAliviar @tSuerte ^rCorren @SHeridos, @SEnfermos y @SNáufragos >YFuerzas Armadas #I#WMar;{Segundo|II} @E@d~X
geneva-ii|ru|_z@baw pmpBEcdbb pBehib fedcduv, wamzduv b mbq, naicfncgEbv kafewmckfpEcdbc, bx hahiege >Chbm @djafc;giaf<._z@o
geneva-ii|zh|改善海上武装部队伤者病者_S遇船难者境遇之%k@j;%k^E@j
geneva-iii|fr|+z^X#Nau traitement @Cprisonniers @dguerre;troisième +zGenève
geneva-iii|es|@E@d>k#/al Trato debido a @SPrisioneros @dGuerra;{Tercer|III} @E@d~X
geneva-iii|ru|_z@baw awfeAcdbb h gacddanmcddujb;ifci{zr|zco|zt} _z@o
geneva-iii|zh|@F战俘待遇之%k@j;%k第三@j
geneva-iv|fr|+z^X#N+v@7@C%Sciviles #Itemps @dguerre;quatrième +zGenève
geneva-iv|es|@E@d>k#/+(@8debida a #p&lCiviles #ITiempo @dGuerra;{Cuarto|IV} @E@d~X
geneva-iv|ru|_z=?*?sfeyledhkasa dehcmcdbr ga gfcjr gaodu{| ai 12 egsphie 1949 sale};Bcigcfi<._z@o
geneva-iv|ar|@Qrhcn +glodace abdmhcch fig abokl;@Qrhcn abkalje
geneva-iv|zh|@F战时#j平_4之%k@j;%k第四@j
protocol-i|fr|*]%?&p@d^X&(12 août 1949 #.+v@7@Cvictimes @Cconflits armés ~i{ (Protocole I)|};*]I
protocol-i|es|@N*0@d>k_a{|,} #/+(@8>YVíctimas %bConflictos Armados *w{ (Protocolo I)|};@NAdicional I;@NI *0@d~X{| de 1949}
protocol-i|ru|%4_Qycfig %w>CkadHmbkiag (Gfaiakam !I);%4_Qycfig %w>CkadHmbkiag;Fanamdbicmzd@n!I
protocol-i|zh|1949%W8月12日&O%k四#,@F#j@1性&s受难者@-+7(第一@y);&O%k{四|}#,@F#j>f@-+7;@F#j>f@-+7;&O%k{四|}#,第一+7;第一+7
protocol-ii|fr|*]%?&p@d^X&(12 août 1949 #.+v@7@Cvictimes @Cconflits armés non ~i{ (Protocole II)|};*]II
protocol-ii|es|@N*0@d>k_a{|,} #/+(@8>YVíctimas %bConflictos Armados sin Carácter #D{ (Protocolo II)|};@NAdicional II;@NII *0@d~X{| de 1949}
protocol-ii|ru|%4_Qycfig >CkadHmbkiag dcjcylpdefaldasa vefekicfe (Gfaiakam !I!I);%4_Qycfig >CkadHmbkiag dcjcylpdefaldasa vefekicfe;Fanamdbicmzd@n!I!I
protocol-ii|zh|1949%W8月12日&O%k四#,@F#j非@1性&s受难者@-+7(^E@y);&O%k{四|}#,@F#j非>f@-+7;@F#j非>f@-+7;&O%k{四|}#,^E+7;^E+7
protocol-iii|fr|*]%?&p@d^X&(12 août 1949 #.%3l’adoption d’un signe distinctif additionnel{ (Protocole III)|};*]III
protocol-iii|es|@N*0@d>k_a{|,} #/+(Aprobación @dun Signo Distintivo Adicional{ (Protocolo III)|};@NAdicional III
protocol-iii|ru|%4nfbdribr lanamdbicmzdao aimbBbicmzdao Pjwmcju (Gfaiakam !I!I!I);%4nfbdribr lanamdbicmzdao aimbBbicmzdao Pjwmcju;Fanamdbicmzd@n!I!I!I
protocol-iii|zh|1949%W8月12日&O%k四#,@F采纳一个新增特殊标志@-+7(第三@y);@F采纳一个新增特殊标志@-+7;&O%k{四|}#,第三+7;第三+7
hague-1907|fr|@a{|de La Haye }#M@:lois #fcoutumes @0guerre @Gterre
hague-1907|ru|%I>e;Seeshk=?>e;Gamaycdb{c|r|t|cj|b} a >e
hague-1907|zh|陆战>)规@[惯例@j;海牙第四@j
refugees|fr|@a#Nau statut @Créfugiés
refugees|es|@h%K>:%bRefugiados;@h@d1951
refugees|ru|%Ihieiphc wcycdqcg;@c1951 >dhieiphc wcycdqcg
refugees|ar|+Habvaxe lfAj abbarzch;@Qjad 1951 abvaxe lfAj abbarzch
refugees|zh|@F难_4地位_!;难_4地位@j;1951%W难_4@j;1951%W@j
=r|fr|@T#.au statut @Créfugiés;@T@d1967{| s’y rapportant}
=r|es|@N%K>:%bRefugiados;Protocolo{|,} @d1967
=r|ru|Gfaiakam{|e|p|aj|c}, @Phieiphe wcycdqcg;%q1967 sale k dco;%qk dco 1967 sale
=r|ar|ablkfgftfb abdgjbi lfAj abbarzch;ablkfgftfb abvax lfAj abbarzch
=r|zh|@F难_4地位@-@y;难_4地位@y;1967%W@y
=u|fr|@a#Nau statut @Capatrides
=u|es|@h%K>:%bApátridas
=u|ru|%Ihieiphc eneifblag
=u|ar|+H+glfAj abpwvax jmcdc abrhqce;+Habvaxe lfAj abpwvax jmcdc abrhqce
=u|zh|@F无~P籍%P地位_!;无~P籍%P地位@j
^Q|fr|_0réduction @Ccas d’apatridie
^Q|es|@h@LReducir @SCasos @dApatridia
^Q|ru|%IhakfeAcdbb wcxsfeyledhige
^Q|ar|@QvnA oabag ahjmad abrhqce
^Q|zh|减少无~P籍状态@j
slavery-1926|fr|@a#N%3l’esclavage
slavery-1926|es|_"Esclavitud
slavery-1926|ru|%Ifewhigc;@caidahbicmzda fewhige
slavery-1926|zh|禁奴@j
slavery-protocol|fr|@Tamendant @t@a#N%3l’esclavage signée %3^X<h25 septembre 1926
slavery-protocol|es|@N@LModificar @t_"Esclavitud Firmada #I>k#W25 @dseptiembre @d1926
slavery-protocol|ru|%qa gdchcdbb bxjcdcdbo g Cadgcdqbt a fewhigc, nalnbheddpt g Rcdcgc 25 hcdirwfr 1926 sale
slavery-amended|fr|@a#N%3l’esclavage signée %3^X<h25 septembre 1926 #famendée par <hProtocole
*k|fr|@asupplémentaire #N%3l’abolition @dl’esclavage, @0traite @Cesclaves #f@Cinstitutions #fpratiques analogues %3l’esclavage
*k|es|@hSuplementaria #AAbolición @0Esclavitud, @tTrata @dEsclavos y #pInstituciones y Prácticas Análogas +(Esclavitud
*k|ru|Fanamdbicmzd@baw pnfexldcdbb fewhige, fewaiafsagmb b bdhibipiag b awuBecg, hvalduv h fewhigaj
*k|ar|+Habgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*k|zh|废止奴隶制*u奴隶贩卖_S类似奴隶制@-制度与习俗补充@j
&6|fr|@a&A#Hpolitiques @0femme
&6|es|@h>6@]Políticos @0Mujer
&6|ru|%InambibBchkbv *LycdAbd
&6|ar|@Qaboifi abqcaqce bbdkpe
&6|zh|^C政治#)@j
*r|fr|_0nationalité @0femme mariée
*r|es|_"Nacionalidad @0Mujer Casada
*r|ru|%Isfeyledhigc xejpydco ycdAbdu
*r|zh|已婚^C~P籍@j
*"|fr|@a%1consentement au mariage, l’âge minimum &(mariage #fl’enregistrement @Cmariages
*"|es|@h%KConsentimiento <:Matrimonio, @tEdad Mínima @LContraer Matrimonio =xRegistro %bMatrimonios
*"|ru|%Ihasmehbb @dghipnmcdbc g wfek, jbdbjemzdaj wfeBdaj gaxfehic b fcsbhifeqbb wfekag
*"|ar|@QabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
*"|zh|@F婚姻@-同意*u结婚最低%W龄_S婚姻登记_!
icerd|fr|@a@3@G#R@d^wformes @d&Nraciale
icerd|es|@h@z&z@d+bRacial
icerd|ru|#o=?&"ghcv Hafj fehagao lbhkfbjbdeqbb
icerd|ar|#TbbiAaE <IabgdccC abjhxkc
icerd|zh|*3>2种族^D@1@j
icescr|fr|Pacte @9#.%?#Héconomiques, sociaux #fculturels
icescr|es|>[@z@d@]Económicos, Sociales y Culturales
icescr|ru|#o{uo neki|asa nekie|ajp nekip|uj nekiaj|aj nekic} aw PkadajbBchkbv, haqbemzduv b kpmzipfduv nfegev
icescr|ar|abjum <P
icescr|zh|经济*u+3_S=f#)@1@j;经济{、|}+3{、|和|及|}=f#)@1@j
iccpr|fr|Pacte @9=.
iccpr|es|>[@z@d@]Civiles y Políticos
iccpr|ru|#o{uo neki|asa nekie|ajp nekip|uj nekiaj|aj nekic} <C
iccpr|ar|abjum _l
iccpr|zh|公_4_S政治#)@1@j;<7#)@1@j
covenants|fr|Pactes ^[_2%?<z
covenants|es|Pactos #"@d=T
covenants|ru|jcylpdefald{uc|uv|uj|ujb} neki{u|ag|ej|ejb|ev} a *L=C
covenants|ar|abjumch abmfbcch abvaxch loifi ~3;abjumah abmfbcah abvaxah loifi ~3
covenants|zh|@1*x两@j;@1*x@j
iccpr-op1|fr|=i=.;premier =i=.
iccpr-op1|es|&,#l>[@z@d@]Civiles y Políticos
iccpr-op1|ru|Wekpmzieibgd@nk Jcylpdefaldajp nekip <C
iccpr-op1|ar|#Eabdboi labjum _l;#Ebbjum _l
iccpr-op1|zh|&O公_4_S政治#)@1#,%);&O<7#)@1#,@?{第一{号|项|}|}%)
iccpr-op2|fr|deuxième =i=.{, visant à abolir la peine de mort|}
iccpr-op2|es|Segundo &,#l>[@z@d@]Civiles y Políticos, destinado a abolir @tpena @dmuerte;Segundo &,#l>[@z@d@]Civiles y Políticos
iccpr-op2|ru|Niaf{ao Hekpmzieibgduo nfaiakam|asa Hekpmzieibgdasa nfaiakame|ajp Hekpmzieibgdajp nfaiakamp|uj Hekpmzieibgduj nfaiakamaj|aj Hekpmzieibgdaj nfaiakamc} k Jcylpdefaldajp nekip <C
iccpr-op2|ar|#EabBahc abdboi labjum _l
iccpr-op2|zh|旨在废除死刑@-&O公_4_S政治#)@1#,^E项%);&O<7#)@1#,@?^E{项|}%)
icescr-op|fr|=i#.%?#Héconomiques, sociaux #fculturels
icescr-op|es|&,#l>[@z@d@]Económicos, Sociales y Culturales
icescr-op|ru|Wekpmzieibgd@nk Jcylpdefaldajp nekip aw PkadajbBchkbv, haqbemzduv b kpmzipfduv nfegev
icescr-op|ar|#Ebbjum <P;#Eabdboi labjum <P
icescr-op|zh|&O经济*u+3_S=f#)@1#,%);&O经济{、|}+3{、|和|及|}=f#)@1#,@?%)
+/|fr|@a@Gl’imprescriptibilité @Ccrimes @dguerre #f@Ccrimes #Zl’humanité
+/|es|_"Imprescriptibilidad %bCrímenes @dGuerra y %bCrímenes @dLesa Humanidad
+/|ru|%Idcnfbjcdbjahib hfake legdahib k gacdduj nfchipnmcdbrj b nfchipnmcdbrj *(BcmagcBchige
+/|zh|战争罪_S危害%P类罪不适用>)定时效@j
apartheid|fr|@a@3@G#R=d#4&(crime d’apartheid
apartheid|es|@h@z#A%H=xCastigo #lCrimen @dApartheid
apartheid|ru|#o=?nfchcBcdbb nfchipnmcdbr eneficble b dekexedbb xe dcsa
apartheid|ar|#Tbidj rkcde abnxb abjhxkc fabdjaile jbcua
apartheid|zh|%-并惩治种族隔离罪行@1@j
^c|fr|@a@3#Zl’apartheid %M@:sports
^c|es|@h@z#k#WApartheid #I@SDeportes
^c|ru|#o@b*(eneficble g hnafic
^c|zh|反对体育领域种族隔离@1@j
cedaw|fr|@a@G#R@d^wformes @d&N>8
cedaw|es|@h&z@d+b</Mujer
cedaw|ru|%I&"ghcv Hafj >I#9ycdAbd
cedaw|ar|@QabiAaE <IabgdccC Am abdkpe
cedaw|zh|*3对^C>2^D@j
cedaw-op|fr|%J+v@a@G#R@d^wformes @d&N>8
cedaw-op|es|&,@0@h&z@d+b</Mujer
cedaw-op|ru|%da &"ghcv Hafj >I#9ycdAbd
cedaw-op|ar|~QabiAaE <IabgdccC Am abdkpe
cedaw-op|zh|&O*3对^C>2^D#,%);&O*3对^C>2^D#,@-%)
cat|fr|@a^"&:;@a^"torture
cat|es|@h</>b;@h</Tortura
cat|ru|@c*(nuiak &a;@c*(nuiak
cat|ar|@QdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|%-^T@-+6@j;%-酷刑@j
opcat|fr|%Jse rapportant +v@a^"&:
opcat|es|&,@0@h</Tortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%d*(nuiak &a;%d*(nuiak
opcat|ar|~QdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&O%-^T@-+6#,%);&O%-^T@-+6#,@-%);&O%-酷刑#,@?%)
crc|fr|@a#N%?#H@d~k
crc|es|@h>6@]#lNiño
crc|ru|%I*Lfcwcdke
crc|ar|@Q~.abynb
crc|zh|%,#)@j
crc-opac|fr|%J+v@a#N%?#H@d~k{,|} #Ml’implication d’enfants %M@:conflits armés;%J#Ml’implication d’enfants %M@:conflits armés
crc-opac|es|@NFacultativo{ de la Convención sobre los Derechos del Niño|} #/+(participación @dniños #I@Sconflictos armados
crc-opac|ru|%da *Lfcwcdke, @PpBehibr lcico g >CkadHmbkiev;Wekpmzieibgd{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc}, @PpBehibr lcico g >CkadHmbkiev
crc-opac|ar|~Q~.abynb *4awgkat abpynab nc abdhaCjag abdqboe
crc-opac|zh|&O%,#)#,@F%,卷入&s#x@-%);@F%,卷入&s#x@-%)
crc-opsc|fr|%J+v@a#N%?#H@d~k{,|} #M@tvente d’enfants, @tprostitution @Cenfants =dpornographie mettant #Iscène @Cenfants;%J#M@tvente d’enfants, @tprostitution @Cenfants =dpornographie mettant #Iscène @Cenfants
crc-opsc|es|@NFacultativo{ de la Convención sobre los Derechos del Niño|} #/+(venta @dniños, @tprostitución infantil =0utilización @dniños _Zpornografía
crc-opsc|ru|%da *Lfcwcdke, @Piafsagmb lcizjb, lcihkao nfahibipqbb b lcihkao nafdasfeHbb;Wekpmzieibgd{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc}, @Piafsagmb lcizjb, lcihkao nfahibipqbb b lcihkao nafdasfeHbb
crc-opsc|ar|~Q~.abynb *4lcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
crc-opsc|zh|&O%,#)#,@F买卖%,*u%,卖淫@[%,色情制品#x@-%);@F买卖%,*u%,卖淫@[%,色情制品#x@-%)
crc-opic|fr|%J+v@a#N%?#H@d~k{|,} établissant une procédure @dprésentation @dcommunications
crc-opic|es|&,@0@h>6@]#lNiño #/a un procedimiento @dcomunicaciones
crc-opic|ru|%da *Lfcwcdke, @Pnfaqclpfu haawAcdbo
crc-opic|ar|~Q~.abynb abdgjbi lsrkaE gimcd ablbaDag
crc-opic|zh|&O%,#)#,@F设定来文程序@-%);@F设定来文程序@-%)
<J|fr|@a@3%c@7@C#H@dtous @:travailleurs migrants #f@Cmembres @dleur famille
<J|es|@h@z#A@8%b@]@dTodos @STrabajadores Migratorios y @dSus Familiares
<J|ru|#o=?*?nfeg ghcv ifplrAbvhr-jbsfediag b Bmcdag bv hcjco
<J|ar|#Tbodace ~.rdcj abjdab abduarkch fpnkam pqkud
<J|zh|#j所有移徙工%P_S其家庭成员#)@1@j
crpd|fr|@a#N%?#H@C%Shandicapées
crpd|es|@h>6@]>Y&lcon Discapacidad
crpd|ru|%I*Lbdgemblag
crpd|ar|@Q~.abpwvax Hfc absjaie
crpd|zh|残疾%P#)@j
crpd-op|fr|%Jse rapportant +v@a#N%?#H@C%Shandicapées
crpd-op|es|&,@0@h>6@]>Y&lcon Discapacidad
crpd-op|ru|%da *Lbdgemblag
crpd-op|ar|~Q~.abpwvax Hfc absjaie
crpd-op|zh|&O残疾%P#)#,%);&O残疾%P#)#,@-%)
&Z|fr|@a@3&B@7@d^w%S#Z@:disparitions forcées
&Z|es|@h@z%0@8@dTodas #p&l#k#pDesapariciones Forzadas
&Z|ru|#o@blmr _Qghcv mbq ai dehbmzhigcdduv bhBcxdagcdbo
&Z|ar|#Tbodace >7
&Z|zh|#j所有%P免遭强迫失踪@1@j
&q|fr|@a#M@tlutte ^"&N%M<hdomaine @dl’enseignement
&q|es|@hrelativa +(Lucha #k#pDiscriminaciones _ZEsfera @0Enseñanza
&q|ru|%I#'lbhkfbjbdeqbco %Dawfexagedbr
&q|ar|@Qdtanoe abgdccC nc drab abgjbcd
&q|zh|取缔教育^D@j
untoc|fr|@a@Y^"criminalité transnationale organisée;@a^"criminalité{| transnationale} organisée;+zPalerme
untoc|es|@h=Y</Delincuencia Organizada Transnacional;@h</Delincuencia Organizada{ Transnacional|};@h@dPalermo
untoc|ru|@c#g*(ifedhdeqbademzdao afsedbxageddao nfchipndahib;@c{aw|nfaibg} afsedbxageddao nfchipndahib;Gemcfjhk@o
untoc|ar|_tabrkcde abdhFde jlk abfyhce
untoc|zh|@w<s跨~P有%x=g@j;<s{跨国|}有%x=g@j;巴勒莫@j
*N|fr|@T{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }=)prévenir, réprimer #fpunir @ttraite @Cpersonnes, #Iparticulier @Cfemmes #f@Cenfants#O
*N|es|@N@LPrevenir, Reprimir y Sancionar @tTrata @dPersonas, Especialmente Mujeres y Niños#G;@N</Trata @dPersonas;@N@dPalermo
*N|ru|%qa nfclpnfcylcdbb b nfchcBcdbb iafsagmb mtlzjb, ahawcdda ycdAbdejb b lcizjb, b dekexedbb xe dcc@p;%qa iafsagmc mtlzjb
*N|ar|^idhj fidj fdjaile abagrak labpwvax، flvaxe abhqaE fabpynab;^idhj abagrak labpwvax، flvaxe abhqaE fabpynab، fidju fabdjaile jbcu
*N|zh|&O@w<s跨~P有%x=g#,@F&P*u%-@[惩治~N%P口~L是^C@[%,%.@-^!;#2&P*u%-@[惩治~N%P口~L是^C@[%,%.@-^!;~N%P口@y;%P口~N@y
+W|fr|@T#Z<htrafic illicite @dmigrants par terre, air #fmer#O
+W|es|@N#k^R@dMigrantes ~OTierra, Mar y Aire#G;@N#k^R@dMigrantes
+W|ru|%q*(dcxekaddasa ggaxe jbsfediag &nhpEc, jaft b gaxlpvp@p
+W|ar|^idtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+W|zh|&O@w<s跨~P有%x=g#,@F<s陆*u海*u空偷运移_4@-^!;#2<s陆*u海*u空偷运移_4@-^!;偷运移_4@y
=n|fr|@T^"fabrication #f<htrafic illicites d’armes %3feu, @dleurs pièces, éléments #fmunitions#O
=n|es|@N</Fabricación =xTráfico Ilícitos @d&-@dFuego, sus Piezas y Componentes y Municiones#G;@N@m{las |}&-@dFuego
=n|ru|%q*(dcxekaddasa bxsaiagmcdbr b awafaie asdchifcmzdasa afpybr, csa hahiegduv Behico b kajnadcdiag, e iekyc wacnfbnehag k dcjp@p;%qaw asdchifcmzdaj afpybb
=n|ar|^idtanoe xhj abpqboe abhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=n|zh|&O@w<s跨~P有%x=g#,@F<s%N制造@[~N枪支_S其零部件@[弹药@-^!;#2<s%N制造@[~N枪支_S其零部件@[弹药@-^!;枪支@y
uncac|fr|@a@Y^"corruption;@a^"corruption
uncac|es|@h=Y</Corrupción;@h</Corrupción
uncac|ru|@c#g*(kaffpnqbb;@c*(kaffpnqbb
uncac|ar|_tabnqam
uncac|zh|@w反腐败@j;&O反腐败#,
cybercrime|fr|@a@Y^"cybercriminalité
cybercrime|es|@h=Y</Ciberdelincuencia; Fortalecimiento @0%L@z%0Lucha #kDeterminados Delitos Cometidos mediante Sistemas @dTecnología @0Información y #pComunicaciones y %0Transmisión @dPruebas #IForma Electrónica @dDelitos Graves
cybercrime|ru|@c#g*(kbwcfnfchipndahib
cybercrime|ar|_tabrkcde abqclkahce
cybercrime|zh|@w<s网络=g@j
=t|fr|@aunique &Astupéfiants{ de 1961|};@aunique @d1961 &Astupéfiants
=t|es|@hÚnica @d1961 @mEstupefacientes;@hÚnica @mEstupefacientes @d1961;@hÚnica @mEstupefacientes{|, 1961};@hÚnica @d1961
=t|ru|Xlbd=?defkaibBchkbv hfclhigev 1961 sale;Xlbd=?defkaibBchkbv hfclhigev
=t|ar|+Habfocme bbdvmkag bqhe 1961
=t|zh|1961%W麻醉品单一@j;麻醉品单一@j
&e|fr|@aunique &Astupéfiants @d1961{| ,|,} telle ^rmodifiée par <h@T@d1972;@aunique @d1961 &Astupéfiants{,|} telle ^rmodifiée par <h@T@d1972
&e|es|@hÚnica @d1961 @mEstupefacientes{|,} enmendada ~O#W@N@d{|25 de marzo de }1972;@hÚnica @mEstupefacientes @d1961{|,} enmendada ~O#W@N@d{|25 de marzo de }1972;@hÚnica @d1961 @mEstupefacientes #Isu forma enmendada ~O#W@N@d1972
&e|ru|Xlbd=?defkaibBchkbv hfclhigev 1961 sale h nanfegkejb, gdchcddujb g dcc g haaigcihigbb h Gfaiakamaj 1972 sale
&e|ar|+Habfocme bbdvmkag bqhe 1961 lxcDgua abdjmbe llkfgftfb qhe 1972
&e|zh|经《1972%W@y>5修正@-《1961%W麻醉品单一#,;经1972%W{3月25日|}&O@y>5修正@-《1961%W麻醉品单一#,
_I|fr|@a&Asubstances psychotropes{ de 1971|};+z1971 &Asubstances psychotropes
_I|es|@E@mSustancias {Sicotrópicas|Psicotrópicas}{ de 1971|}
_I|ru|%Inhbvaifanduv gcAchigev 1971 sale;%Inhbvaifanduv gcAchigev
_I|ar|@QabdIBkag abjibce bqhe 1971
_I|zh|1971%W精神药_g@j;精神药_g@j
_E|fr|@a@Y#Z<htrafic illicite @dstupéfiants #f@dsubstances psychotropes{| de 1988}
_E|es|@h=Y#k^R@dEstupefacientes y Sustancias {Sicotrópicas|Psicotrópicas}{ de 1988|};@h@d1988
_E|ru|@c#ga wafzwc *(dcxekaddasa awafaie defkaibBchkbv hfclhig b nhbvaifanduv gcAchig
_E|ar|_tabagrak Dck abdwkfj nc abdvmkag fabdIBkag abjibce
_E|zh|1988%W@w%-%N~N麻醉药品@[精神药_g@j;@w%-%N~N麻醉药品@[精神药_g@j;1988%W@j
>P|fr|_0#L=d#4@Cinfractions #Z@:%Sjouissant d’une @7internationale, y compris @:agents diplomatiques
>P|es|_"%n=xCastigo @dDelitos #k&lInternacionalmente Protegidas, inclusive @SAgentes Diplomáticos
>P|ru|%InfclaigfeAcdbb b dekexedbb nfchipnmcdbo *(mbq, namzxptAbvhr &DxeAbiao, g iaj Bbhmc lbnmajeibBchkbv escdiag
>P|zh|@F防止@[惩处侵害应受@1#j~R包括外交代表@-罪行_!
hostages|fr|@a@3^"prise d’otages
hostages|es|@h@z</Toma @dRehenes
hostages|ru|#o=?#'xevgeiaj xemaydbkag
hostages|ar|#TbdhauAe pvH abkuazh
hostages|zh|反对劫持%P质@1@j
~-|fr|@a@3#Z<hrecrutement, l’utilisation, <hfinancement #fl’instruction @dmercenaires
~-|es|@h@z#k#WReclutamiento, @tUtilización, @t_)=xEntrenamiento @dMercenarios
~-|ru|#o=?#'gcfwagkao, bhnamzxagedbcj, Hbdedhbfagedbcj b awpBcdbcj decjdbkag
~-|ar|#TbdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~-|zh|反对招募*u^B*u资助@[训练雇佣军@1@j
un-safety|fr|_0#8<[@Y#f<[associé
un-safety|es|_"#S#l_X=Y=x_XAsociado
un-safety|ru|%Iwcxanehdahib ncfhademe #gb hgrxeddasa h dco ncfhademe
un-safety|ar|+H+glqbade ^e;@Qqbade ^e
un-safety|zh|@w~R@[有关~R%f@j
_M|fr|%J#.+v_0#8<[@Y#f<[associé
_M|es|&,@0_"#S#l_X=Y=x_XAsociado
_M|ru|%da wcxanehdahib ncfhademe #gb hgrxeddasa h dco ncfhademe
_M|ar|#Ebbagnaice +glqbade ^e
_M|zh|&O@w~R@[有关~R%f#,%);&O@w~R@[有关~R%f#,@-%)
+Y|fr|@a@3&B#4@Cattentats terroristes %3l’explosif
+Y|es|@E@z%0%H%bAtentados Terroristas Cometidos con Bombas
+Y|ru|#o=?#'wajwaguj icffafbxjaj
+Y|ar|#Tbidj aburdag abskualce labihalb
+Y|zh|+]_U爆炸@-@1@j;+]_U爆炸事件@-@1@j
*-|fr|@a@3&B#4&(financement &(terrorisme
*-|es|@E@z%0%H@0_)#lTerrorismo
*-|ru|#o=?#'Hbdedhbfagedbcj icffafbxje
*-|ar|#Tbidj gdfcb abskual
*-|zh|+]向_U提供资助@-@1@j
=q|fr|@a@3&B#4@Cactes @dterrorisme nucléaire
=q|es|@E@z%0%H%bActos @dTerrorismo Nuclear
=q|ru|#o=?#'ekiejb _3icffafbxje
=q|ar|#Tbidj pjdab abskual abhffc
=q|zh|+]核_U%.@1@j
=7|fr|_0@7physique @Cmatières nucléaires{| et des installations nucléaires}
=7|es|_"@8Física %bMateriales Nucleares{| y las Instalaciones Nucleares}
=7|ru|%IHbxbBchkao *?_3jeicfbeme;%IHbxbBchkao *?_3jeicfbeme b rlcfduv phiedagak
=7|ar|@Qabodace abdamce bbdfam abhffce
=7|zh|核材料实_g#j@j;核材料实体#j@j;核材料@[核设施实{物|体}#j@j
tokyo-1963|fr|@a#N%?infractions #f%3certains _Dactes survenant %3bord @Caéronefs;+zTokyo
tokyo-1963|es|@E@m#pInfracciones y Ciertos Otros Actos Cometidos a Bordo >YAeronaves
tokyo-1963|ru|%Infchipnmcdbrv b dckaiafuv lfpsbv ekiev, hagcfEecjuv @dwafip gaxlpEduv hplag;Takbohk@o
tokyo-1963|zh|@F在航空器内@-=g@[犯有某些&[%._!;东京@j
hague-1970|fr|@a&B#4@0capture illicite d’aéronefs
hague-1970|es|@E%0%H#lApoderamiento Ilícito @dAeronaves
hague-1970|ru|%I#'dcxekadduj xevgeiaj gaxlpEduv hplag
hague-1970|ar|@Qidj abaqgcbaE Dck abdwkfj jbG abyazkag
hague-1970|zh|@F+]%N劫持航空器_!
^N|fr|@a*Qdirigés ^"#8@dl’aviation civile
^N|es|@E%0%H@d+a</#S@0Aviación Civil
^N|ru|%I&tsfeyledhkao egbeqbb
^N|ar|@Qidj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
^N|zh|@F+]危害_4用航空%f@-%N%._!
>L|fr|@T&B#4@Cactes illicites @d<-%M@:aéroports servant %3l’aviation civile &y
>L|es|@N%0%H@d+a@d>]#I@SAeropuertos ^rPresten Servicio{|s} +(Aviación Civil #D
>L|ru|%qa #'dcxekaddujb ekiejb dehbmbr g ePfanafiev, awhmpybgetAbv jcylpdefaldpt sfeyledhkpt egbeqbt
>L|zh|+]在为@1_4用航空服务@-机场上@-%N_f%.@-@y;+]在用于@1_4用航空@-机场发生@-%N_f%.@-@y
+T|fr|@a%1marquage @Cexplosifs plastiques #f#Ifeuilles %?fins @ddétection
+T|es|@E#AMarcación @dExplosivos Plásticos @L@SFines @dDetección
+T|ru|%Ijefkbfagkc nmehibBchkbv gxfugBeiuv gcAchig g qcmrv bv awdefpycdbr
+T|ar|@QgdccC abdgnrkag ablbaqgctce lDkA twnua
+T|zh|@F在可塑炸药中添加识别剂以便侦测_!
sua|fr|@a*Q^"#8@0navigation maritime
sua|es|@E%0%H@d{|los }+a</#S@0Navegación Marítima
sua|ru|%I&tjafhkasa hplavalhige
sua|ar|@Qidj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|+]危_S海上航行%f%N%.@j
sua-platforms|fr|@T*Q^"#8@Cplates-formes fixes situées %1plateau continental
sua-platforms|es|@N%0%H@d{|los }+a</#S>YPlataformas Fijas Emplazadas _Z~ZContinental
sua-platforms|ru|%qa &thieqbadefduv nmeiHafj, fehnamaycdduv @dkadibdcdiemzdaj EcmzHc
sua-platforms|zh|+]危_S大陆架固定平台%f%N%.@y
_J|fr|Statut @dRome @0Cour pénale &y;Statut @d^)
_J|es|>:@dRoma @0Corte Penal #D;>:@dRoma
_J|ru|Objhk{bo|asa|ajp|bj|aj} hieipi@D<Epsamagdasa hple;Objhk{bo|asa|ajp|bj|aj} hieipi{|e|p|aj|c}
_J|ar|hFad kfda abpqaqc bbdotde abrhazce abmfbce;hFad kfda abpqaqc
_J|zh|@1刑事>)院罗马规约;罗马规约
>F|fr|#P*b@0Cour pénale &y
>F|es|#e+B@0Corte Penal #D
>F|ru|@'a &.<Epsamagdasa hple
>F|ar|agnai adgcaCag foxahag abdotde abrhazce abmfbce;abagnai abdgjbi ladgcaCag abdotde abrhazce abmfbce foxahagua
>F|zh|@1刑事>)院特权@[豁免#J
vcdr|fr|+zVienne &A^sdiplomatiques
vcdr|es|@h@dViena @m~0Diplomáticas
vcdr|ru|Ncdhk=?lbnmajeibBchkbv hdaEcdbrv
vcdr|ar|@Qnccha bbjbaiag abmlbfdaqce
vcdr|zh|+'外交<r@j
vccr|fr|+zVienne &A^sconsulaires
vccr|es|@h@dViena @m~0Consulares
vccr|ru|Ncdhk=?kadhpmzhkbv hdaEcdbrv
vccr|ar|@Qnccha bbjbaiag abihxbce
vccr|zh|+'领事<r@j
^v|fr|@a&Amissions spéciales
^v|es|@h@m#pMisiones Especiales
^v|ru|%Ihncqbemzduv jbhhbrv
^v|zh|~L使团@j
vclt|fr|+zVienne %1+i@Ctraités
vclt|es|@h@dViena %K&w%bTratados
vclt|ru|Ncdhk=?nfegc %wlasagafag
vclt|ar|@Qnccha biahfh abdjaumag
vclt|zh|+'%m>)@j
vclt-io|fr|+zVienne %1+i@Ctraités +)*[#forganisations +jou +)organisations internationales
vclt-io|es|@h@dViena %K&w%bTratados +)%7y Organizaciones #"o +)Organizaciones *w
vclt-io|ru|Ncdhk=?nfegc lasagafag jcylp sahplefhigejb b jcylpdefaldujb afsedbxeqbrjb bmb jcylp jcylpdefaldujb afsedbxeqbrjb
vclt-io|zh|@F#6@[@1%x间或@1%x相互间%m>)@-+'@j
<o|fr|+zVienne %csuccession d’États _b@dtraités
<o|es|@h@dViena #ASucesión @d%7#IMateria @dTratados
<o|ru|Ncdhk=?nfeganfccjhigc +u#9lasagafag
<o|zh|@F#6在%m方面@-继承@-+'@j
&d|fr|@a@Y&Aimmunités juridictionnelles @C*[#f@dleurs biens
&d|es|@h=Y@m#pInmunidades Jurisdiccionales %b%7y @dsus Bienes
&d|ru|@c#ga tfbhlbkqbadduv bjjpdbiciev +ub bv hawhigcddahib
&d|ar|@Q#dboxahag abmfb fddgbtagua dh abfbace abiAazce
&d|zh|@w#6_S其财产管辖豁免@j
~x|fr|+zVienne %creprésentation @C*[%Mleurs ^savec @:organisations +j@dcaractère universel
~x|es|@h@dViena #ARepresentación %b%7#Isus ~0con #pOrganizaciones #"@dCarácter Universal
~x|ru|Ncdhk=?nfclhiegbicmzhigc +ug bv aidaEcdbrv h jcylpdefaldujb afsedbxeqbrjb pdbgcfhemzdasa vefekicfe
~x|zh|+'@F#6在其对普遍性@1%x<r上@-代表权@j
unclos|fr|@a@Y%1+i@0mer
unclos|es|@h=Y%K&w#lMar;CONVEMAR
unclos|ru|@c#g&njafhkajp nfegp
unclos|ar|@Q#dbiahfh abloak
unclos|zh|@w+2>)@j;&O+2>)#,
part-xi|fr|#P#.%3^j@0partie XI @0@a@Y%1+i@0mer{ du 10 décembre 1982|}
part-xi|es|#e#/+(>h@0Parte XI @0@h=Y%K&w#lMar{ de 10 de diciembre de 1982|};#e#AParte XI
part-xi|ru|@'aw ahpAchigmcdbb Zehib !X!I ^Vai 10 lckewfr 1982 sale
part-xi|zh|@F=e1982%W12月10日&O@w+2>)#,第十一部分@-#J;第十一部分#J
fish-stocks|fr|#P%?fins @d^j@Cdispositions @0@a@Y%1+i@0mer &(10 décembre 1982 relatives +v&!#f+v^4@Cstocks @dpoissons dont @:déplacements s’effectuent tant %3l’intérieur qu’au-delà @dzones économiques exclusives (stocks chevauchants) #f@Cstocks @dpoissons grands migrateurs;#P{|des Nations Unies |de 1995 }&Astocks @dpoissons
fish-stocks|es|#e#A>h>YDisposiciones @0@h=Y%K&w#lMar @d10 @ddiciembre @d1982 relativas +(&uy _y>YPoblaciones @dPeces Transzonales y #pPoblaciones @dPeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}Poblaciones @dPeces
fish-stocks|ru|@'aw ahpAchigmcdbb namaycdbo ^Vai 10 lckewfr 1982 sale, kaiafuc kehetihr havfedcdbr ifedhsfedbBduv fuwduv xenehag b xenehag lemcka jbsfbfptAbv fuw b pnfegmcdbr bjb;>9{| Dfsedbxeqbb DwKclbdcdduv Ieqbo} &nfuwduj xenehej
fish-stocks|zh|=e1982%W12月10日&O@w+2>)#,有关养护@[^F跨界鱼类种群@[高度洄游鱼类种群@-规定@-#J;=e&O@w+2>)#,有关养护@[^F跨界鱼类种群@[高度洄游鱼类种群@-规定@-#J;{联合国|}鱼类种群#J
bbnj|fr|#Pse rapportant +v@a@Y%1+i@0mer #fportant %c&!#f+ldurable @0diversité biologique marine @Czones ne relevant pas @0juridiction nationale
bbnj|es|#e#I#W=E@0@h=Y%K&w#lMar #/+(&u=xUso Sostenible @0<!Biológica Marina >YZonas Situadas Fuera @0Jurisdicción Nacional
bbnj|ru|@'@dwexc ^Va havfedcdbb b phiaoBbgaj bhnamzxagedbb jafhkasa wbamasbBchkasa fexdaawfexbr g feoadev xe nfclcmejb lcohigbr deqbademzdao tfbhlbkqbb
bbnj|zh|&O@w+2>)#,下#6~M区域+2%h@-养护@[%j利用#J;根据&O@w+2>)#,@-规定就#6~M区域+2%h@-养护@[%j利用#x拟订@-#J
^h|fr|#P*b&(Tribunal @9&(+i@0mer
^h|es|#e+B#lTribunal @z#l&w#lMar
^h|ru|@'a &.<Eifbwpdeme &njafhkajp nfegp
^h|zh|@1+2>)>)庭特权@[豁免#J
~j|fr|@T*b@dl’Autorité @3@Cfonds marins
~j|es|@N+B@0Autoridad @z%bFondos Marinos
~j|ru|%qa &.<Eafsede &njafhkajp ldp
~j|zh|@1海底^F局特权@[豁免@y
high-seas|fr|_0haute mer
high-seas|es|_"Alta Mar
high-seas|ru|@caw aikfuiaj jafc
high-seas|zh|公海@j
>t|fr|@a%1plateau continental
>t|es|_"~ZContinental
>t|ru|%Ikadibdcdiemzdaj EcmzHc
>t|zh|大陆架@j
_d|fr|_0mer territoriale =dzone contiguë
_d|es|@h%KMar Territorial =0Zona Contigua
_d|ru|%Iicffbiafbemzdaj jafc b nfbmcyeAco xadc
_d|zh|领海_S毗连区@j;领海&)毗连区@j
=J|fr|#P=)favoriser <hrespect par @:navires @dpêche #Ihaute mer @C<y+j@d&!#f@dgestion;#Pd’application
=J|es|#e@LPromover #WCumplimiento >Y<u#"@d&uy _y~O@SBuques Pesqueros ^rPescan #IAlta Mar;#e@dCumplimiento
=J|ru|@'a halcohigbb hawmtlcdbt fuwamagdujb hplejb g aikfuiaj jafc %wjcf &nhavfedcdbt ybguv fchpfhag b pnfegmcdbt bjb;@'&naikfuiajp jaft
=J|zh|_e公海渔船遵守@1养护@[^F>4@-#J;遵守>4#J
<k|fr|#P#.%?<y&(ressort @dl’État &(port{ visant à prévenir, contrecarrer et éliminer la pêche illicite, non déclarée et non réglementée|}
<k|es|#e@m<u#lEstado Rector #lPuerto Destinadas a Prevenir, Desalentar y Eliminar @tPesca <A;#e@m<u#lEstado Rector #lPuerto
<k|ru|>9{| Gfalagamzhigcddao b hcmzhkavaxrohigcddao afsedbxeqbb DwKclbdcdduv Ieqbo} a jcfev sahplefhige nafie &nnfclpnfcylcdbt, hlcfybgedbt b &"dcxekaddasa, dchaawAecjasa b dcfcspmbfpcjasa {|fuwdasa }nfajuhme;@'a jcfev sahplefhige nafie
<k|zh|@F港口~P&P*u+]@[*3%N*u不报告*u不管制捕鱼@->4#J;@F&P*u+]@[*3%N*u不报告*u不管制捕鱼@-港口~P>4#J;港口~P>4#J
solas|fr|@a@3{de 1974 |}&Bsauvegarde @0vie humaine #Imer
solas|es|@E@z%0#S@0Vida Humana #I#WMar{, 1974|};@ESOLAS
solas|ru|#o@b&navfedc BcmagcBchkao ybxdb @djafc
solas|ar|#Tbqbade abpkfao nc abloak;#Tbodace abpkfao nc abloak
solas|zh|1974%W@1海上%P命%f@j;@1海上%P命%f@j
marpol|fr|@a@3&B#L@0pollution par @:navires{|, telle que modifiée par le Protocole de 1978 y relatif}
marpol|es|@E@z@LPrevenir @tContaminación ~O@SBuques, 1973, modificado ~O{el|su} @N@d1978;@E@z@LPrevenir @tContaminación ~O@SBuques;@EMARPOL
marpol|ru|#o@b~Txesfrxdcdbr h hplag
marpol|zh|@1防止船舶造成污染@j
^O|fr|@a@3{de 1979 |}%crecherche #f<hsauvetage maritimes
^O|es|@E@z@mBúsqueda y Salvamento Marítimos{, 1979|}
^O|ru|#o@b&nnabhkp b hnehedbt @djafc
^O|ar|#TbbloB fabshiaH nc abloak
^O|zh|1979%W@1海上搜寻救助@j;@1海上搜寻{和|与|}救助@j
stcw|fr|@a@3{de 1978 |}&Anormes @dformation @Cgens @dmer, @ddélivrance @Cbrevets #f@dveille
stcw|es|@E@z@mNormas @dFormación, Titulación y Guardia %0Gente @dMar{, 1978|}
stcw|ru|#o=?nalsaiagkc b lbnmajbfagedbb jafrkag b dchcdbb geviu{| 1978 sale}
stcw|zh|1978%W海员培训*u发证@[值班标准@1@j;海员培训*u发证@[值班标准@1@j
*f|fr|@a=)faciliter <htrafic maritime +"
*f|es|@E@LFacilitar #WTráfico Marítimo #D
*f|ru|@c&nawmcsBcdbt %yjafhkasa hplavalhige
*f|ar|@Qgcqck okte abdbaoe ablokce abmfbce
*f|zh|便利@1海上运输@j
~h|fr|@aportant création @d@!maritime &y
~h|es|@EConstitutivo @0+cMarítima #D
~h|ru|%IJcylpdefaldao jafhkao afsedbxeqbb
~h|zh|@1海事%x@j
mlc|fr|@a&(>Wmaritime{, 2006|};@a&(>Wmaritime @d2006
mlc|es|@E%KTrabajo Marítimo{, 2006|}
mlc|ru|@c{2006 sale |}a ifplc g jafhkaj hplavalhigc{| 2006 sale}
mlc|zh|2006%W海事劳工@j
*.|fr|_0@7&(patrimoine culturel subaquatique
*.|es|_"@8#lPatrimonio %:Subacuático
*.|ru|_vnalgaldasa kpmzipfdasa dehmclbr
*.|ar|@Qodace abgkaB abBianc abdDdfk labdcau
*.|zh|#j水下=f遗产@j
ballast-water|fr|@a@3@4<hcontrôle =d^4@Ceaux @dballast #fsédiments @Cnavires
ballast-water|es|@E@z<:>j=0Gestión #lAgua @dLastre y @SSedimentos %bBuques
ballast-water|ru|#o=?kadifamc hplaguv wemmehiduv gal b ahelkag b pnfegmcdbb bjb
ballast-water|zh|@1船舶压载水@[沉积_g控制与^F@j;@1船舶压载水^y沉积_g控制@[^F@j;控制@[^F船舶压载水@[沉积_g@1@j
wreck-removal|fr|@a@3@dNairobi @Gl’enlèvement @Cépaves
wreck-removal|es|@E@z@dNairobi #ARemoción @dRestos @dNaufragio
wreck-removal|ru|Ieofawbohk{er jcylpdefalder kadgcdqbr|ao jcylpdefaldao kadgcdqbb|pt jcylpdefaldpt kadgcdqbt|ao jcylpdefaldao kadgcdqbco} aw plemcdbb xeiadpgEbv hplag
wreck-removal|zh|内罗毕@1船舶残骸清除@j;@1船舶残骸清除内罗毕@j
hong-kong|fr|@a@3@dHong Kong @4<hrecyclage sûr #fécologiquement rationnel @Cnavires
hong-kong|es|@E@z@dHong Kong <:Reciclaje Seguro y Ambientalmente Racional %bBuques
hong-kong|ru|Sadkadshk{er jcylpdefalder kadgcdqbr|ao jcylpdefaldao kadgcdqbb|pt jcylpdefaldpt kadgcdqbt|ao jcylpdefaldao kadgcdqbco} a wcxanehdao b PkamasbBchkb feqbademzdao pibmbxeqbb hplag
hong-kong|zh|香港@1%f与无害环境拆船@j;香港@1%f@[无害环境拆船@j
>J|fr|_0#L@0pollution @Cmers résultant @dl’immersion @ddéchets
>J|es|@E#A%n@0Contaminación #lMar ~OVertimiento @dDesechos y Otras Materias
>J|ru|@c~Txesfrxdcdbr jafr hwfahejb aivalag b lfpsbv jeicfbemag;Лadladhk@o
>J|zh|防止倾倒废_g_S&[_g质污染+2_!;防止倾倒废_g^y&[_g质污染+2@?@j
ospar|fr|@a&B@7&(milieu marin @dl’Atlantique &(Nord-Est
ospar|es|@E%0@8#lMedio {Ambiente |}Marino #lAtlántico Nordeste
ospar|ru|%I*?jafhkao hfclu Lcgcfa-NahiaBdao Mimedibkb
ospar|ar|@Qodace ablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#j东北大西洋+2环境@j
npt|fr|%t%cnon-prolifération @C=]nucléaires;%t%cnon-prolifération;TNP
npt|es|%u#ANo Proliferación >Y&-Nucleares;TNP
npt|ru|&ka dcfehnfahifedcdbb _3afpybr;FIЯD
npt|ar|=3jmd ahgwak abpqboe abhffce
npt|zh|不扩散核%F%m;核不扩散%m;&O不扩散%m>5
ctbt|fr|%td’interdiction complète @Cessais nucléaires
ctbt|es|%u@d&9Completa %bEnsayos Nucleares
ctbt|ru|&ka ghcawKcjmtAcj &Frlcfduv bhnuiedbo;FNЗЯQ
ctbt|ar|=3aboFk abwadb bbgrakl abhffce
ctbt|zh|全面%-核试验%m;全面禁试%m
tpnw|fr|%t@G%p@C=]nucléaires
tpnw|es|%u#A&9>Y&-Nucleares
tpnw|ru|&ka &F_3afpybr
tpnw|ar|=3oFk abpqboe abhffce
tpnw|zh|%-核%F%m
ptbt|fr|%tinterdisant @:essais d’armes nucléaires %Ml’atmosphère, %M<(extra-atmosphérique #fsous l’eau
ptbt|es|%u~O#W^rse Prohíben @SEnsayos con <]_ZAtmósfera, #WEspacio Ultraterrestre y Debajo #lAgua
ptbt|ru|&ka &Fbhnuiedbo _3afpybr g eijahHcfc, g kahjbBchkaj nfahifedhigc b nal galao
ptbt|ar|=3oFk grakl =[abrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|%-在大气层*u*O@[水下进行核%F试验%m;部分%-核试验%m;部分禁试%m
seabed-arms|fr|%tinterdisant @dplacer @C=]nucléaires #fd’autres =]@ddestruction massive %1fond @Cmers #f@Cocéans ainsi ^r%Mleur sous-sol
seabed-arms|es|%u@m{|la }&9@dEmplazar <]y Otras &-@dDestrucción #IMasa #I@SFondos Marinos y Oceánicos y su Subsuelo
seabed-arms|ru|&ka &FfexjcAcdbr @dldc jafco b akcedag b g csa dclfev _3afpybr b lfpsbv gblag afpybr jehhagasa pdbBiaycdbr
seabed-arms|zh|%-在海床洋底_S其底土安置核%F@[&[大规模{毁灭|杀伤}性%F%m
enmod|fr|@a@G%pd’utiliser @Ctechniques @dmodification @dl’environnement %3@Cfins militaires ou toutes _Dfins hostiles
enmod|es|_"&9@dUtilizar Técnicas @dModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%I&Fgacddasa bmb mtwasa bdasa gfeylcwdasa =Ihfclhig gaxlcohigbr @dnfbfaldpt hfclp
enmod|zh|%-为军事或任何&[敌对目@-^B改变环境@-技术_!
bwc|fr|@a@G%p@0mise au point, @0fabrication #f&(stockage @C=]bactériologiques (biologiques) ou %3toxines #f@Gleur destruction;@a&A=]biologiques{| ou à toxines| et à toxines}
bwc|es|_"&9#lDesarrollo, @tProducción =xAlmacenamiento @d&-Bacteriológicas (Biológicas) y Toxínicas y @mSu Destrucción;@h@m#p&-Biológicas{| y Toxínicas}
bwc|ru|%I&Ffexfewaikb, nfabxgalhige b dekanmcdbr xenehag wekicfbamasbBchkasa (wbamasbBchkasa) b iakhbddasa afpybr b aw bv pdbBiaycdbb;@c&nwbamasbBchkajp {|b iakhbddajp }afpybt;%IwbamasbBchkaj {|b iakhbddaj }afpybb
bwc|ar|@QoFk aqgomaB fshgar fgvCch abpqboe abltgkcfbfrce (ablcfbfrce) fabgtqchce fgmdck gbt abpqboe
bwc|zh|@F%-#n*u生产@[储存细菌(生_g)_S毒素%F@[销毁此种%F_!;#2%-{发展|研制}*u生产@[储存细菌(生_g)_S毒素%F{和|以及}销毁{此种|这种|这类|此类}%F@?@j;生_g{和毒素|及毒素|}%F@j
=M|fr|@T#M@tprohibition d’emploi +vguerre @dgaz asphyxiants, toxiques ou similaires #f@dmoyens bactériologiques
=M|es|@N#/+(&9#lEmpleo _ZGuerra @dGases Asfixiantes, Tóxicos o Similares y @dMedios Bacteriológicos;@N@d>k@d1925
=M|ru|%qa &F^7@dgaodc plpEmbguv, rlagbiuv bmb lfpsbv nalawduv sexag b wekicfbamasbBchkbv hfclhig
=M|zh|%-在战争中^B窒息性*u毒性或&[气体@[细菌作战方>)@-@y;1925%W%k@y;《1925%W%k@y>5
cwc|fr|@a@G%p@0mise au point, @0fabrication, &(stockage #f@dl’emploi @C=]chimiques #f@Gleur destruction;@a&A=]chimiques
cwc|es|_"&9#lDesarrollo, @tProducción, #WAlmacenamiento =xEmpleo @d&-Químicas y @mSu Destrucción;@h@m#p&-Químicas
cwc|ru|%I&Ffexfewaikb, nfabxgalhige, dekanmcdbr b ^7vbjbBchkasa afpybr b a csa pdbBiaycdbb;@c&nvbjbBchkajp afpybt;%IvbjbBchkaj afpybb
cwc|ar|@QoFk aqgomaB fshgar fgvCch faqgjdab abpqboe abtcdcazce fgmdck gbt abpqboe;@Qabpqboe abtcdcazce
cwc|zh|@F%-{发展|研制}*u生产*u储存@[^B化学%F_S销毁此种%F_!;%-化学%F@j;化学%F@j
ccw|fr|@a@G%pou @tlimitation @dl’emploi @dcertaines =]classiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Gcertaines =]classiques
ccw|es|@h@mProhibiciones o Restricciones #lEmpleo @dCiertas &-Convencionales ^rPuedan Considerarse Excesivamente Nocivas o @dEfectos Indiscriminados;@h@mCiertas &-Convencionales
ccw|ru|%I&Fbmb asfedbBcdbb ^7kadkfciduv gblag awuBdasa afpybr, kaiafuc jaspi hBbieizhr dedahrAbjb Bfcxjcfduc nagfcylcdbr bmb bjctAbjb dcbxwbfeicmzdac lcohigbc;@c&nkadkfciduj gblej awuBdasa afpybr;%Ikadkfciduv gblev awuBdasa afpybr
ccw|ar|@QoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|%-或限制^B某些可被认为具有过分伤害力或滥杀滥伤作用@-常规%F@j;{特定|某些}常规%F@j
~b|fr|@T@G%pou @tlimitation @dl’emploi @Cmines, pièges #f_Ddispositifs{,|} tel qu’il a été modifié <h3 mai 1996;@TII modifié
~b|es|@N@mProhibiciones o Restricciones #lEmpleo @dMinas, &-Trampa y Otros Artefactos{,|} según fue enmendado #W3 @dmayo @d1996
~b|ru|%qa &Fbmb asfedbBcdbb ^7jbd, jbd-magpEck b lfpsbv phifaohig h nanfegkejb, gdchcddujb 3 jer 1996 sale;lanamdcdd{uo|asa|ajp|uj|aj} %q!I!I
~b|zh|经修正@-&O^E号@y>5;经修正{的|后的|}^E号@y;修正后@-&O^E号@y>5
ccw-v|fr|@T#.%?restes explosifs @dguerre
ccw-v|es|@N>6Restos Explosivos @dGuerra
ccw-v|ru|%q&ngxfugaanehduj ncfcybikej gaodu;%q!V
ccw-v|zh|战争遗留爆炸_g@y
mine-ban|fr|@a@G%p@dl’emploi, &(stockage, @0production #f&(transfert @Cmines antipersonnel #f@Gleur destruction;@a@G%p@Cmines antipersonnel;@ad’Ottawa
mine-ban|es|_"&9#lEmpleo, Almacenamiento, Producción y Transferencia @dMinas Antipersonal y @msu Destrucción;_"&9>YMinas Antipersonal;@h@dOttawa
mine-ban|ru|%I&Fnfbjcdcdbr, dekanmcdbr xenehag, nfabxgalhige b ncfcleBb nfaibgancvaiduv jbd b aw bv pdbBiaycdbb;%I&Fnfaibgancvaiduv jbd;Diieghk@o
mine-ban|ar|@QoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam fgmdck gbt abpbDad
mine-ban|zh|@F%-^B*u储存*u生产@[转让杀伤~R地雷_S销毁此种地雷_!;{禁止|}杀伤~R地雷@j;&O渥太华#,
cluster|fr|@a&A=]%3sous-munitions
cluster|es|@h@mMuniciones #IRacimo
cluster|ru|@c&nkehhciduj wacnfbnehej
cluster|ar|@QabHvazk abjhifmce
cluster|zh|集束弹药@j
att|fr|%t%1commerce @Carmes
att|es|%u%KComercio @dArmas
att|ru|&ka iafsagmc afpybcj
att|ar|=3grake abpqboe
att|zh|%F_j%m
~:|fr|%t&A=O+t@:~4@C*[*5@d<(extra-atmosphérique, y compris @tLune #f@:_Dcorps célestes;%t@Gl’espace{| extra-atmosphérique}
~:|es|%u>6@(^rDeben Regir #pActividades %b%7_ZExploración y *U#lEspacio Ultraterrestre, incluso @tLuna y Otros Cuerpos Celestes;%u%K+y
~:|ru|&ka nfbdqbnev <x+u&nbhhmclagedbt b bhnamzxagedbt kahjbBchkasa nfahifedhige, gkmtBer Лpdp b lfpsbc dcwchduc icme;&k&nkahjahp
~:|ar|=3abdlamz abdhFde bphwye abmfb nc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~:|zh|@F各~P探索@[利用包括月球@[&[天体在内*O活动@-#V%m;@F各~P探索@[利用包括月球@[&[天体在内@-*O活动@-#V%m;{外空|外层空间}%m
=s|fr|#P%1sauvetage @Castronautes, <hretour @Castronautes =drestitution @Cobjets lancés %M<(extra-atmosphérique
=s|es|#e%KSalvamento =0Devolución @dAstronautas =0Restitución @dObjetos Lanzados al +y
=s|ru|@'a hnehedbb kahjadegiag, gaxgfeAcdbb kahjadegiag b gaxgfeAcdbb awKckiag, xenpAcdduv g kahjbBchkac nfahifedhiga
=s|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=s|zh|营救宇宙航行员*u送回宇宙航行员@[归还发射到*O@-_g体@-#J
<N|fr|_0responsabilité @3@4@:dommages causés par @Cobjets spatiaux
<N|es|@E#AResponsabilidad @z~ODaños Causados ~OObjetos Espaciales
<N|ru|%I&Daigcihigcddahib xe pAcfw, nfbBbdcdduo kahjbBchkbjb awKckiejb
<N|ar|@QabdqIfbce abmfbce jh abpAkak abgc gomBua abprqad abnAazce
<N|zh|空间_g体所造成损害@-@1责任@j;*O_g体所造成损害之@1责任@j
+X|fr|@a@Gl’immatriculation @Cobjets lancés %M<(extra-atmosphérique
+X|es|@E%KRegistro @dObjetos Lanzados al +y
+X|ru|%Ifcsbhifeqbb awKckiag, xenphkecjuv g kahjbBchkac nfahifedhiga
+X|ar|@Qgqrcb abprqad abdybie nc abnAaE abvakrc
+X|zh|@F登记射入*O_g体_!
moon|fr|#P+t@:~4@C*[%cLune #f@:_Dcorps célestes
moon|es|#e^rdebe regir #pactividades %b%7_ZLuna y otros cuerpos celestes
moon|ru|@'a <x+u@dЛpdc b lfpsbv dcwchduv icmev
moon|ar|abagnai abdhFd bphwye abmfb jbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|@F各~P在月球@[&[天体上活动@-#J;月球#J
antarctic|fr|%t@Gl’Antarctique
antarctic|es|%uAntártico
antarctic|ru|&kaw Mdiefkibkc
antarctic|ar|=3phgaktgcta
antarctic|zh|南极%m
tlatelolco|fr|%tvisant %p@C=]nucléaires #IAmérique latine #f%M@:Caraïbes;%t@dTlatelolco
tlatelolco|es|%u%0Proscripción >Y<]#I{la |}América Latina =xCaribe;%u@dTlatelolco
tlatelolco|ru|&ka &F_3afpybr g Лeibdhkao Mjcfbkc b Cefbwhkaj wehhcodc;&kTmeicmamka
tlatelolco|ar|=3oFk =[pdkcta abbagchce fdhyie ablok abtakclc;=3gbagcbfbtf
tlatelolco|zh|拉丁美洲@[加勒比%-核%F%m;特拉特洛尔科%m
rarotonga|fr|%t%czone dénucléarisée &(Pacifique Sud;%t@dRarotonga
rarotonga|es|%u#AZona Libre @d<]#lPacífico Sur;%u@dRarotonga
rarotonga|ru|&ka wcxKrlcfdao xadc tydao Behib Tbvasa akcede;&kOefaiadse
rarotonga|ar|=3kakfgfhDa
rarotonga|zh|南太平洋无核区%m;南太平洋无核%F区%m;拉罗通加%m
bangkok|fr|%t%c&'@dl’Asie &(Sud-Est;%t@dBangkok
bangkok|es|%u#AZona Libre @d<]{de|del|en|en el} Asia Sudoriental;%u@dBangkok
bangkok|ru|&k=Hg Ysa-NahiaBdao Mxbb;Uedskakhk#1
bangkok|ar|=3shwaE abdhyie abvabce dh =[rhfl wki Jqca;=3lahtft
bangkok|zh|东南亚无核%F区%m;曼谷%m
pelindaba|fr|%t@Gune &'#IAfrique;%t@dPelindaba
pelindaba|es|%u@muna Zona Libre @d<]#IÁfrica;%u@dPelindaba
pelindaba|ru|&k=Hg MHfbkc;Gcmbdlewhk#1
pelindaba|ar|=3shwaE dhyie vabce dh =[pnkcica;=3lbchmala
pelindaba|zh|&]无核%F区%m;佩林达巴%m
^P|fr|%tportant création d’une &'#IAsie centrale;%t#.%3une &'#IAsie centrale
^P|es|%u@muna Zona Libre @d<]#I{|el }Asia Central;%u@dSemipalatinsk
^P|ru|&k=Hg Цcdifemzdao Mxbb;Lcjbnemeibdhk#1
^P|ar|=3shwaE dhyie vabce dh =[Jqca abfqyG
^P|zh|中亚无核%F区%m;塞米巴拉金斯克%m
unfccc|fr|Convention-cadre @Y&Achangements climatiques
unfccc|es|@h=E=Y_k;@h=E_k
unfccc|ru|OejaBd@b#gaw bxjcdcdbb kmbjeie;OejaBd@baw bxjcdcdbb kmbjeie;OCQCDDI
unfccc|ar|@Q#dabsyakce *4gDck abdhav
unfccc|zh|@w气候变化+1@j;气候变化+1@j
kyoto|fr|@T@dKyoto{ à la Convention-cadre des Nations Unies sur les changements climatiques|}
kyoto|es|@N@dKyoto @0@h=E=Y_k;@N@d{Kyoto|Kioto}
kyoto|ru|Cbaihk@"{ k OejaBdao kadgcdqbb Dfsedbxeqbb DwKclbdcdduv Ieqbo aw bxjcdcdbb kmbjeie|}
kyoto|ar|^itcfgf
kyoto|zh|&O@w气候变化+1#,京都@y;&O@w气候变化+1#,@-京都@y;京都@y
<K|fr|#P@d>l
<K|es|#e@dParís aprobado #Ivirtud @0@h=E=Y_k;#e@dParís
<K|ru|Gefbyhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb}
<K|ar|agnai lakcq
<K|zh|巴黎#J
cbd|fr|_0diversité biologique
cbd|es|@E#A<!Biológica
cbd|ru|%I~G;@c#ga ~G
cbd|ar|@Qabghfj ablcfbfrc;+H+glabghfj ablcfbfrc
cbd|zh|%h@j
*!|fr|@T@d+x%c#L@Crisques biotechnologiques
*!|es|@N@d+x@m#S@0Biotecnología{ del Convenio sobre la Diversidad Biológica|};@N@dCartagena
*!|ru|Cefievcdhk#K&nwbawcxanehdahib;Cefievcdhk#K&nwbawcxanehdahib k Cadgcdqbb a ~G;Cefievcdhk@"
*!|ar|^iikyarhe bbqbade abpocazce;^iikyarhe abdgjbi labqbade abpocazce
*!|zh|&O%h#,卡塔赫纳生_g%f@y;&O%h#,@-卡塔赫纳生_g%f@y;卡塔赫纳{生物安全|}@y
nagoya|fr|@T@dNagoya @G^6%?ressources génétiques #f<hpartage juste #féquitable @Cavantages découlant @dleur utilisation;@T@dNagoya
nagoya|es|@N@dNagoya @mAcceso a @SRecursos Genéticos y Participación Justa y Equitativa #I@SBeneficios ^rse Deriven @dsu Utilización{ al Convenio sobre la Diversidad Biológica|};@N@dNagoya
nagoya|ru|Iesaohk#Kfcspmbfagedbr lahipne k scdcibBchkbj fchpfhej b hagjchidasa =I@dhnfegclmbgao b fegdao ahdagc gusal ai bv nfbjcdcdbr{ k Cadgcdqbb a wbamasbBchkaj fexdaawfexbb|};Iesaohk@"
nagoya|ar|^ihaDfca
nagoya|zh|&O%h#,@F获取遗传资源@[公正@[公平分享其利用所产生惠益@-名古屋@y;@F获取遗传资源{和|与|以及}公正{和|}公平{地|}分享其利用所产生惠益@-名古屋@y;名古屋@y
unccd|fr|@a@Y%clutte ^"désertification{ dans les pays gravement touchés par la sécheresse et/ou la désertification, en particulier en Afrique|}
unccd|es|@h=Y@dLucha </Desertificación #I@SPaíses Afectados ~OSequía Grave o Desertificación, #IParticular #IÁfrica;Convención{ de las Naciones Unidas|} @dLucha </Desertificación;@h@dLucha </Desertificación #I@SPaíses Afectados ~OSequía Grave o Desertificación, #IParticular #IÁfrica
unccd|ru|@c#g&n#'anphiudbgedbcj g icv hifedev, kaiafuc bhnuiugeti hcfzcxdpt xehpvp b/bmb anphiudbgedbc, ahawcdda g MHfbkc;@c#g&n#'anphiudbgedbcj;@c&n#'anphiudbgedbcj
unccd|ar|_tabgxok nc ablbmah abgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;_tabgxok
unccd|zh|@w@F在发生严重干旱@[/或荒漠化@-#6~L是在&]防治荒漠化_!;@w防治荒漠化@j;防治荒漠化@j
_N|fr|+zVienne &B@7@0couche d’ozone
_N|es|@E@dViena %0@8@0Capa @dOzono
_N|ru|Ncdhk@baw avfedc axadagasa hmar
_N|ar|@Qnccha bodace ylie abpfCfh
_N|zh|#j臭氧层+'@j
>M|fr|@T@dMontréal #.%3@Csubstances qui appauvrissent @tcouche d’ozone
>M|es|@N@dMontreal #/a #pSustancias ^rAgotan @tCapa @dOzono;@N@d_.
>M|ru|Jadfcemzhk#K&ngcAchigej, fexfpEetAbj axadaguo hmao;Jadfcemzhk@"
>M|ar|^idfhgkcab *4abdfam abdqghnme bylie abpfCfh
>M|zh|@F消耗臭氧层_g质@-蒙特利尔@y;&O蒙特利尔@y>5
basel|fr|+zBâle %1contrôle @Cmouvements transfrontières @ddéchets dangereux #f@dleur élimination;+zBâle
basel|es|@E@dBasilea %K>j%bMovimientos Transfronterizos %bDesechos Peligrosos y su Eliminación;@E@dBasilea
basel|ru|Uexcmzhk=?kadifamc xe ifedhsfedbBdao ncfcgaxkao anehduv aivalag b bv plemcdbcj;Uexcmzhk@o
basel|ar|@QlaCb *4abgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@QlaCb
basel|zh|控制危险废_g越境转移_S其处置巴塞尔@j;巴塞尔@j
rotterdam|fr|+zRotterdam{ sur la procédure de consentement préalable en connaissance de cause applicable à certains produits chimiques et pesticides dangereux qui font l’objet d’un commerce international|}
rotterdam|es|@E@dRotterdam %KProcedimiento @dConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @dComercio #D;@E@dRotterdam
rotterdam|ru|Oaiicflejhk=?nfaqclpfc nfclgefbicmzdasa awahdageddasa hasmehbr #9ailcmzduv anehduv vbjbBchkbv gcAchig b nchibqblag g &Diafsagmc;Oaiicflejhk@o
rotterdam|ar|@Qkfgkmad +glgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake abmfbce
rotterdam|zh|@F在@1_j中对某些危险化学品@[农药采用事先知情同意程序@-鹿特丹@j;鹿特丹@j
>T|fr|+zStockholm{ sur les polluants organiques persistants|}
>T|es|@E@dEstocolmo @mContaminantes Orgánicos Persistentes;@E@dEstocolmo
>T|ru|Liaksamzjhk=?hiaokbv afsedbBchkbv xesfrxdbicmrv;Liaksamzjhk@o
>T|ar|@Qaqgtufbd *4abdbfBag abjAfce abBalge;@Qqgftufbd *4abdbfBag abjAfce abBalge
>T|zh|@F持久性有机污染_g@-斯德哥尔摩@j;斯德哥尔摩@j
minamata|fr|+zMinamata{ sur le mercure|}
minamata|es|@E@dMinamata %KMercurio;@E@dMinamata
minamata|ru|Jbdejeihk=?fipib;Jbdejeihk@o
minamata|ar|@Qdchadaga *4abCzli
minamata|zh|@F汞@-水俣@j;水俣@j
cites|fr|@a%1commerce @9@Cespèces @dfaune #f@dflore sauvages menacées d’extinction;CITES
cites|es|@h%KComercio @z@dEspecies Amenazadas @dFauna y Flora Silvestres
cites|ru|%I&Diafsagmc gblejb lbkao Hepdu b Hmafu, devalrAbjbhr nal psfaxao bhBcxdagcdbr;LQTXL
cites|ar|@Qabagrak abmfbc lphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Qabgrake abmfbce nc phfaj abocfahag fabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_g种@1_j@j;濒危_g种{国际|}{贸易|}@j
cms|fr|_0&!@Cespèces migratrices appartenant +vfaune sauvage;+zBonn
cms|es|_"&u>YEspecies Migratorias @dAnimales Silvestres
cms|ru|@c&nhavfedcdbt jbsfbfptAbv gblag lbkbv ybgaiduv;%Ihavfedcdbb jbsfbfptAbv gblag lbkbv ybgaiduv
cms|ar|@QonF phfaj abocfahag ablkce abduarke;@QabdoanFe jbG phfaj abocfahag ablkce abduarke
cms|zh|养护野生动_g移栖_g种@j;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@j
ramsar|fr|@a#N%?zones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;+zRamsar
ramsar|es|@hrelativa a @SHumedales @dImportancia #D{|,} Especialmente como Hábitat @dAves Acuáticas;@h@dRamsar
ramsar|ru|%Igalda-wamaiduv psalzrv, bjctAbv jcylpdefaldac xdeBcdbc, smegduj awfexaj g keBchigc jchiaawbiedbo galanmegetAbv nibq;Oejhefhk@o
ramsar|zh|@F~L是作为水禽栖息地@-@1重要湿地@j;拉姆萨尔{湿地|}@j;&O湿地#,
acap|fr|#P%c&!@Calbatros #f@Cpétrels
acap|es|#e#A&u@dAlbatros y Petreles
acap|ru|@'a havfedcdbb emzweifahag b wpfcgchidbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#j信天翁@[海燕#J
bamako|fr|+zBamako{ sur l’interdiction d’importer en Afrique des déchets dangereux et sur le contrôle des mouvements transfrontières et la gestion des déchets dangereux produits en Afrique|}
bamako|es|@h@dBamako
bamako|ru|Uejekhk@o
bamako|zh|巴马科@j
<b|fr|@a&B@7=dmise #Ivaleur &(milieu marin %M@trégion @CCaraïbes;+zCarthagène
<b|es|@E%0@8=x#q#lMedio Marino @0Región #lGran Caribe
<b|ru|%I*?b ahgacdbb jafhkao hfclu UamzEasa Cefbwhkasa feoade;Cefievcdhk@o
<b|zh|#j@[开发大加勒比区域+2环境@j
alps|fr|_0@7@CAlpes;@aalpine
alps|ru|_vMmzn;Mmznbohk@o
alps|zh|#j阿尔卑斯山@j;阿尔卑斯山@j
_O|fr|@a%1+i#.%?utilisations @Ccours d’eau ^[%3@Cfins _D^r@tnavigation
_O|es|@h%K&w%bUsos %bCursos @dAgua #"@LFines Distintos @0Navegación
_O|ru|%Infegc dchplavalduv gblag =I%wgalaiakag
_O|ar|@Qiahfh aqgvmad abdrakc abdazce abmfbce nc abpDkaA Dck abdbaoce
_O|zh|@1水道非航行^B>)@j
water|fr|_0@7#f+l@Ccours d’eau transfrontières #f@Clacs ~i;@a@Gl’eau
water|es|@E#A@8y *U%bCursos @dAgua Transfronterizos y {de |}@SLagos *w
water|ru|@c&navfedc b bhnamzxagedbt ifedhsfedbBduv galaiakag b %waxcf
water|zh|跨界水道@[@1湖泊#j@[利用@j;#j&){利用|使用}{跨界|越境}水道@[@1湖泊@j;&O水#,
aarhus|fr|@a@G^6%3l’information, @tparticipation &(public au processus décisionnel #f^6+v*H_bd’environnement;@ad’Aarhus
aarhus|es|@h%KAcceso +(Información, @tParticipación #lPúblico _ZToma @dDecisiones =xAcceso +(&G#IAsuntos Ambientales;{Convención|Convenio} @dAarhus
aarhus|ru|%Ilahipnc k bdHafjeqbb, pBehibb awAchigcddahib g nfaqchhc nfbdribr fcEcdbo b lahipnc k nfegahplbt &nganfahej, kehetAbjhr akfpyetAco hfclu;Dfvphhk@o
aarhus|zh|在环境#x上获得信息*u公众参与决策@[诉诸>)律_!;奥胡斯@j
espoo|fr|@a@Gl’évaluation @dl’impact @Gl’environnement %Mun contexte transfrontière;@ad’Espoo
espoo|es|_"Evaluación #lImpacto Ambiental #Iun Contexto Transfronterizo;{Convención|Convenio} @dEspoo
espoo|ru|@caw aqcdkc gaxlcohigbr @dakfpyetApt hfclp g ifedhsfedbBdaj kadickhic;@cЭhna
lrtap|fr|_0pollution atmosphérique transfrontière %3longue distance
lrtap|es|{Convenio|Convención} #AContaminación Atmosférica Transfronteriza a Gran Distancia
lrtap|ru|%IifedhsfedbBdaj xesfrxdcdbb gaxlpve @dwamzEbc fehhiardbr
lrtap|zh|远距离越境空气污染@j;长程越界空气污染@j
escazu|fr|#Prégional @G^6%3l’information, @tparticipation publique #f^6+v*H%3propos @Cquestions environnementales #IAmérique latine #f%M@:Caraïbes;#Pd’Escazú
escazu|es|#eRegional %KAcceso +(Información, @tParticipación Pública =xAcceso +(&G#IAsuntos Ambientales #IAmérica Latina =xCaribe;#e@dEscazú
escazu|ru|Эhkehphk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb};@'Эhkehp
plant-genetic|fr|%t@9&Aressources phytogénétiques @4l’alimentation #fl’agriculture
plant-genetic|es|%u@z>6Recursos Fitogenéticos %0Alimentación =0Agricultura
plant-genetic|ru|#o#Ufehibicmzduv scdcibBchkbv fchpfhev lmr nfabxgalhige nfalagamzhigbr b gclcdbr hcmzhkasa vaxrohige
plant-genetic|zh|粮食@[农业植_g遗传资源@1%m;粮食@[农业植_g遗传资源{国际|}%m
^p|fr|@a@3&B@7@Cvégétaux
^p|es|@h@z@d@8Fitosanitaria
^p|ru|#o@b&nkefedibdp b *?fehicdbo
^p|zh|@1植_g#j@j
>O|fr|_0sûreté nucléaire
>O|es|@h@m#SNuclear
>O|ru|%Irlcfdao _P
>O|ar|@Qabpdah abhffc
>O|zh|核%f@j
*M|fr|_0notification rapide d’un accident nucléaire
*M|es|_"Pronta Notificación @dAccidentes Nucleares
*M|ru|@caw ancfeibgdaj anagcAcdbb a rlcfdao egefbb
*M|ar|@QabglbcD abdltk jh fifj oamB hffc
*M|zh|_S早通报核事故@j
+S|fr|@a@Gl’assistance #Icas d’accident nucléaire ou @dsituation d’urgence radiologique
+S|es|@h@mAsistencia #Icaso @dAccidente &Qo Emergencia Radiológica
+S|ru|%InajaAb g hmpBec rlcfdao egefbb bmb felbeqbaddao egefbodao hbipeqbb
+S|ar|@Qgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+S|zh|核事故或辐射紧急情况援助@j
spent-fuel|fr|@acommune %csûreté @0^4&(combustible usé #f%csûreté @0^4@Cdéchets radioactifs
spent-fuel|es|@hConjunta @m#S_ZGestión #lCombustible Gastado y @m#S_ZGestión @dDesechos Radiactivos
spent-fuel|ru|DwKclbdcdd=?wcxanehdahib awfeAcdbr h aifewaiegEbj ianmbgaj b a wcxanehdahib awfeAcdbr h felbaekibgdujb aivalejb
spent-fuel|ar|+Habdwgkte *4pdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
spent-fuel|zh|乏燃料^F%f@[放射性废_g^F%f联合@j
iaea-statute|fr|Statut @dl’Agence @3@dl’énergie atomique;Statut @dl’AIEA
iaea-statute|es|>:#lOrganismo @z@dEnergía Atómica
iaea-statute|ru|~2<Eescdihige &neiajdao Pdcfsbb;~2JMSMTЭ
iaea-statute|zh|@1原子能机构规约;原子能机构规约
=,|fr|Constitution @d@!_1@0Santé;Constitution @d@!_1@0santé
=,|es|Constitución @0+c%r@0Salud
=,|ru|~2Nhcjbfdao afsedbxeqbb xlfegaavfedcdbr
=,|ar|mqgfk dhFde abxoe abjabdce
=,|zh|%e卫生%x%x>)
fctc|fr|Convention-cadre @d{l’Organisation mondiale de la Santé|l’OMS} &Blutte antitabac
fctc|es|@E=E@0+c%r@0Salud <:>j#lTabaco;@EMarco{ de la OMS|} <:>j#lTabaco
fctc|ru|OejaBd@bNhcjbfdao afsedbxeqbb xlfegaavfedcdbr &nwafzwc *(ieweke;OejaBd@bNDЗ &nwafzwc *(ieweke
fctc|ar|@QdhFde abxoe abjabdce absyakce *4dtanoe abglD
fctc|zh|%e卫生%x烟草控制+1@j
<q|fr|Acte constitutif @d@!@Y@4l’éducation, @tscience =dculture;@acréant une Organisation @Y@4l’éducation, @tscience =dculture
<q|es|Constitución @0+c=Y%0Educación, @tCiencia =0Cultura;Constitución @0UNESCO
<q|ru|~2#g&nganfahej awfexagedbr, depkb b kpmzipfu;~2YIXLCD
<q|zh|@w教育*u科学_S=f%x%x>);@w教育*u科学^y=f%x&O%x>)>5;教科文%x&O%x>)>5
<6|fr|Acte constitutif @d@!@Y@4<h#Findustriel
<6|es|Constitución @0+c=Y<:#qIndustrial
<6|ru|~2#g&nnfajuEmcddajp fexgbibt
<6|zh|@w工业#n%x章程
chicago|fr|@a#N%3l’aviation civile &y
chicago|es|@E@mAviación Civil #D
chicago|ru|%I&Dsfeyledhkao egbeqbb;Zbkeshk@o
chicago|ar|@Qabyckah abdmhc abmfbc
chicago|zh|@1_4用航空@j
>1|fr|@a&B@7&(patrimoine mondial, culturel #fnaturel;@a&(patrimoine mondial
>1|es|@h%0@8#lPatrimonio Mundial, %:y Natural;@h#lPatrimonio Mundial
>1|ru|_vghcjbfdasa kpmzipfdasa b nfbfaldasa dehmclbr
>1|ar|@Qodace abgkaB <wabBianc fabylcjc;@Qbodace abgkaB <wabBianc fabylcjc
>1|zh|#j%e=f@[自然遗产@j
+K|fr|@a#M@:<y%3prendre @4interdire #fempêcher l’importation, l’exportation #f<htransfert @dpropriété illicites @Cbiens culturels
+K|es|@h@m#p<u^rDeben Adoptarse @LProhibir e Impedir @tImportación, @tExportación =0Transferencia @dPropiedad Ilícitas @dBienes Culturales
+K|ru|%Ijcfev, denfegmcdduv @dxenfcAcdbc b nfclpnfcylcdbc dcxekaddasa ggaxe, gugaxe b ncfcleBb nfege hawhigcddahib @dkpmzipfduc qcddahib
+K|zh|@F%-@[防止%N进出口=f财产@[%N转让其所有权@-方>)_!;#2{采取措施|}%-{和|并}防止%N进出口=f财产@[%N转让其所有权{方法|}@?@j
&X|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }&B@7@Cbiens culturels #Icas @dconflit armé
&X|es|Convención{| de La Haya| de La Haya de 1954} %0@8%bBienes Culturales #ICaso @dConflicto Armado
&X|ru|%I*?&3
&X|ar|@Qodace abddgbtag abBiance nc oabe hwfl hCaj dqbo;@Qodace abddgbtag abBiance nc oabe abhCaj abdqbo
&X|zh|@F发生&s时#j=f财产_!;&s情况下#j=f财产@j
+L|fr|Deuxième @T#.+v+zLa Haye @d1954 &B@7@Cbiens culturels #Icas @dconflit armé
+L|es|Segundo @N@0@h@dLa Haya @d1954 %0@8%bBienes Culturales #ICaso @dConflicto Armado
+L|ru|Niaf{ao nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} k Seeshkao kadgcdqbb 1954 >d*?&3;Niaf{ao nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} k Seeshkao kadgcdqbb a *?&3{| 1954 sale}
+L|zh|&O@F发生&s时#j=f财产@-#,^E@y;&O@F发生&s时#j=f财产@-{1954年|}{海牙|}#,@?^E{项|}@y
*'|fr|@a&Bsauvegarde &(patrimoine culturel immatériel
*'|es|@h%0Salvaguardia #lPatrimonio %:Inmaterial
*'|ru|_vdcjeicfbemzdasa kpmzipfdasa dehmclbr
*'|ar|@Qxfh abgkaB abBianc Dck abdamc
*'|zh|#j非_g质=f遗产@j
*E|fr|_0@7=dpromotion @0diversité @Cexpressions culturelles
*E|es|_"@8y Promoción @0<!>YExpresiones Culturales
*E|ru|_vb naaAfcdbb fexdaawfexbr Hafj kpmzipfdasa hejagufeycdbr
*E|ar|@Qodace fgjCcC ghfj pwtab abgjlck abBianc
*E|zh|#j@[_e=f表现形式多样性@j
unidroit-1995|fr|@a{d’UNIDROIT |}&Abiens culturels volés ou illicitement exportés
unidroit-1995|es|Convenio{ de UNIDROIT|} >6Objetos Culturales Robados o Exportados Ilegalmente
unidroit-1995|ru|@c{|YIQFOVM }a navbAcdduv bmb dcxekadda gugcxcdduv kpmzipfduv qcddahirv
unidroit-1995|zh|@1统一私>)协会@F被盗或%N出口文_g_!;{国际统一私法协会|}@F被盗或{者|}%N出口文{物|化财产}_!
doping|fr|@a@3#Z<hdopage %M<hsport
doping|es|@h@z#k#WDopaje #I#WDeporte
doping|ru|#o=?#'lanbdsaj g hnafic
doping|ar|#Tbdtanoe abdhwyag nc drab abkcaAe
doping|zh|反对在体育运动中^B兴奋剂@1@j
marrakesh-vip|fr|%t@dMarrakech{ visant à faciliter l’accès des aveugles, des déficients visuels et des personnes ayant d’autres difficultés de lecture des textes imprimés aux œuvres publiées|}
marrakesh-vip|es|%u@dMarrakech @LFacilitar #WAcceso a #pObras Publicadas a #p&lCiegas, con Discapacidad Visual o con Otras Dificultades @LAcceder al Texto Impreso;%u@d{Marrakech|Marrakesh}
marrakesh-vip|ru|JeffekcEhk{bo lasagaf|asa lasagafe|ajp lasagafp|bj lasagafaj|aj lasagafc} aw awmcsBcdbb lahipne hmcnuv b mbq h defpEcdbrjb xfcdbr bmb bdujb asfedbBcddujb hnahawdahirjb gahnfbdbjeiz ncBeidpt bdHafjeqbt k anpwmbkagedduj nfabxgclcdbrj;JeffekcEhk#1
marrakesh-vip|zh|@F为盲%P*u视力障碍者或&[印刷品阅读障碍者获得已出版作品提供便利@-马拉喀什%m;@F为盲%P*u视力障碍者或&[印刷品阅读障碍者获得已发表作品提供便利@-马拉喀什%m;马拉喀什%m
tampere|fr|+zTampere %cmise %3disposition @dressources @dtélécommunication @4l’atténuation @Ceffets @Ccatastrophes #f@4@:opérations @dsecours #Icas @dcatastrophe
tampere|es|@E@dTampere %KSuministro @dRecursos @dTelecomunicaciones %0Mitigación @dCatástrofes y #pOperaciones @dSocorro #ICasos @dCatástrofe
tampere|ru|@cTejncfc a nfclahiegmcdbb icmckajjpdbkeqbadduv fchpfhag lmr hjrsBcdbr nahmclhigbo wclhigbo b ahpAchigmcdbr ancfeqbo &nakexedbt najaAb;@cTejncfc
tampere|ar|@Qgadlckc +glgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
tampere|zh|为减灾救灾+p提供电信资源@-坦佩雷@j;坦佩雷@j
>S|fr|_0circulation routière
>S|es|_"Circulación ~OCarretera
>S|ru|%Ilafaydaj lgbycdbb 1949 sale;@c1949 >dlafaydaj lgbycdbb
>S|zh|1949%W道路交通@j
tir|fr|@adouanière #Nau transport @9@dmarchandises sous <hcouvert @dcarnets TIR;@aTIR
tir|es|@EAduanero #/al Transporte @z@dMercancías al Amparo %bCuadernos TIR;@ETIR
tir|ru|Tejaycdd=?&Dncfcgaxkc sfpxag h nfbjcdcdbcj kdbykb JFG;@cJFG
tir|zh|@1公路运输@j;TIR@j
~9|fr|@a@3@Gl’harmonisation @Ccontrôles @Cmarchandises %?frontières
~9|es|{Convenio|Convención} @z#AArmonización %bControles @dMercancías #I#pFronteras
~9|ru|#o=?hasmehagedbb phmagbo nfagclcdbr kadifamr sfpxag @dsfedbqev
transit-trade|fr|@a#Nau commerce @dtransit @C*[sans littoral
transit-trade|es|@h%KComercio @dTránsito %b%7sin Litoral
transit-trade|ru|%Iifedxbidao iafsagmc gdpifbkadibdcdiemzduv sahplefhig
transit-trade|zh|内陆#6过境_j@j;内陆~P过境_j@j
*B|fr|@a&Breconnaissance #fl’exécution @Csentences arbitrales étrangères
*B|es|@h%KReconocimiento =0Ejecución >YSentencias Arbitrales Extranjeras
*B|ru|%Infbxdedbb b nfbgclcdbb g bhnamdcdbc bdahifedduv efwbifeyduv fcEcdbo;Izt-Йafkhk@o
*B|ar|@Qabajgkan likakag abgotcd abprhlce fghncHua
*B|zh|承认_S=e外~P仲裁裁决@j;承认&)=e外~P仲裁裁决@j;&O纽约#,
cisg|fr|@a@Y&Acontrats @dvente @3@dmarchandises
cisg|es|@h=Y>6Contratos @dCompraventa @z@dMercaderías
cisg|ru|@c#ga lasagafev &Dkpnmb-nfaleyb iagefag
cisg|ar|@Q#d*4jifm ablcj abmfbc bblAazj
cisg|zh|@w@1货_g销售合同@j
*p|fr|@a@Y@G+l@dcommunications électroniques %M@:contrats ~i
*p|es|@h=Y#A*U>YComunicaciones Electrónicas #I@SContratos *w
*p|ru|@c#gaw bhnamzxagedbb Pmckifadduv haawAcdbo g %wlasagafev
*p|zh|@w@1合同^B电子通信@j
^]|fr|@a@Y%1contrat @dtransport @9@dmarchandises effectué entièrement ou partiellement par mer;^Y@dRotterdam
^]|es|@E=Y%KContrato @dTransporte @z@dMercancías Total o Parcialmente Marítimo;_A@dRotterdam
^]|ru|@c#ga lasagafev namdahizt bmb BehibBda jafhkao &Dncfcgaxkb sfpxag;Oaiicflejhk#0
^]|zh|@w全程或部分海上@1货_g运输合同@j;鹿特丹_h
+R|fr|@a@Y%ctransparence %Ml’arbitrage +)investisseurs #f*[fondé @G@Ctraités;+zMaurice %ctransparence
+R|es|@h=Y#ATransparencia #I@SArbitrajes +)Inversionistas y %7#I#W=E@dun Tratado;@h@dMauricio #ATransparencia
+R|ru|@c#ga nfaxfeBdahib g kadickhic efwbifeydasa fexwbfeicmzhige jcylp bdgchiafejb b sahplefhigejb @dahdagc %wlasagafag;Jegfbkbohk=?nfaxfeBdahib
+R|zh|@w投资%P与#6间基于%m仲裁透明度@j;毛里求斯透明度@j
<n|fr|@a@Y&Aaccords @drèglement ^[issus @0médiation;+zSingapour %cmédiation
<n|es|@h=Y>6Acuerdos @dTransacción #"Resultantes @0Mediación;@h@dSingapur #AMediación
<n|ru|@c#ga %wjbfaguv hasmeEcdbrv, lahibsdpiuv g fcxpmzieic jclbeqbb;Lbdsenpfhk=?jclbeqbb
<n|zh|@w@F调解所产生@-@1@[解协议@j;新加坡调解@j
<g|fr|@a@Y&Aeffets ^[@Cventes judiciaires @dnavires;+z_(%cvente judiciaire @dnavires
<g|es|@h=Y>6Efectos #">YVentas Judiciales @dBuques;@h@d_(#AVenta Judicial @dBuques
<g|ru|@c#ga %wnahmclhigbrv hplcwdao nfaleyb hplag;Gckbdhk=?hplcwdao nfaleyc hplag
<g|zh|@w船舶司>)出售@1效力@j;北京船舶司>)出售@j
upeace|fr|#P@9portant création @dl’Université &Bpaix
upeace|ru|#o{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb} a haxledbb Vdbgcfhbicie jbfe
ilo-29|fr|+z1930 %1>Wforcé{ (no 29)|};@K{| (no 29)} %1>Wforcé{|, 1930}
ilo-29|es|@E%KTrabajo Forzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 >dnfbdplbicmzdaj ifplc (№ 29);*ynfbdplbicmzdaj ifplc
ilo-29|zh|1930%W_T~D29号);1930%W_T@j
^?|fr|@T{de 2014 |}#.+v@a{de 1930 |}%1>Wforcé{|, 1930| (no 29)}
^?|es|Protocolo{ de 2014|} #/al @E%KTrabajo Forzoso{, 1930|, 1930 (núm. 29)|}
^?|ru|%q{|2014 sale }k Cadgcdqbb 1930 >dnfbdplbicmzdaj ifplc{| (№ 29)}
^?|zh|《1930%W_T@j》2014%W@y;《1930%W_T#,{(第29号)|}@?{2014年|}@y
ilo-87|fr|+z1948 %cliberté syndicale =d@7&(+isyndical{ (no 87)|};@K{| (no 87)} %cliberté syndicale =d@7&(+isyndical{|, 1948}
ilo-87|es|@E#ALibertad Sindical =0@8#l&w@dSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 >dhgawalc ehhaqbeqbb b *?nfege @dafsedbxeqbt (№ 87);*yhgawalc ehhaqbeqbb b *?nfege @dafsedbxeqbt
ilo-87|zh|1948%W结社自由@[#j%x#)~D87号);1948%W结社自由{和|及|与}#j%x权{利|}@j
ilo-97|fr|+z1949 &Atravailleurs migrants (révisée){ (no 97)|};@K{| (no 97)} &Atravailleurs migrants (révisée){|, 1949}
ilo-97|es|@E>6Trabajadores Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%W移_4就业@j(修订)(第97号);1949%W移{民|徙}就业@j{(修订)|(修订本)|(订正)|}
ilo-98|fr|+z1949 %1+id’organisation #f@dnégociation collective{ (no 98)|};@K{| (no 98)} %1+id’organisation #f@dnégociation collective{|, 1949}
ilo-98|es|@E%K&w@dSindicación y @dNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c1949 >dnfegc @dafsedbxeqbt b @dgclcdbc kammckibgduv ncfcsagafag (№ 98);*ynfegc @dafsedbxeqbt b {|de }gclcdbc kammckibgduv ncfcsagafag
ilo-98|zh|1949%W%x#)@[集体谈判#)~D98号);1949%W%x权{利|}{和|及|与}集体谈判{权利|权|}@j
ilo-100|fr|+z1951 @Gl’égalité @drémunération{ (no 100)|};@K{| (no 100)} @Gl’égalité @drémunération{|, 1951}
ilo-100|es|@E@mIgualdad @dRemuneración{, 1951 (núm. 100)|, 1951|}
ilo-100|ru|@c1951 >dfegdaj gaxdesfeylcdbb (№ 100);*yfegdaj gaxdesfeylcdbb
ilo-100|zh|1951%W同酬~D100号);1951%W同{工同|等报|}酬@j
ilo-102|fr|+z1952 #M@t#8sociale (norme minimum){ (no 102)|};@K{| (no 102)} #M@t#8sociale (norme minimum){|, 1952}
ilo-102|es|@E#A#S=j(Norma Mínima){, 1952 (núm. 102)|, 1952|}
ilo-102|ru|@c1952 >djbdbjemzduv dafjev _FawchncBcdbr (№ 102);*yjbdbjemzduv dafjev _FawchncBcdbr
ilo-102|zh|1952%W+3保障(最低标准)~D102号);1952%W+3保障(最低标准)@j
ilo-105|fr|+z1957 @Gl’abolition &(>Wforcé{ (no 105)|};@K{| (no 105)} @Gl’abolition &(>Wforcé{|, 1957}
ilo-105|es|@E#AAbolición #lTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
ilo-105|ru|@c1957 sale aw pnfexldcdbb nfbdplbicmzdasa ifple (№ 105);Cadgcdqb@Maw pnfexldcdbb nfbdplbicmzdasa ifple
ilo-105|zh|1957%W废除_T~D105号);1957%W废{除|止}_T@j
ilo-111|fr|+z1958 #M@t&N(emploi #fprofession){ (no 111)|};@K{| (no 111)} #M@t&N(emploi #fprofession){|, 1958}
ilo-111|es|@E#A+b(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
ilo-111|ru|@c1958 >d>I%Difple b xedribo (№ 111);*y>I%Difple b xedribo
ilo-111|zh|1958%W(就业@[职业)^D~D111号);1958%W{(就业{和|及|与}职业)^D|^D(就业{和|及|与}职业)}@j
ilo-138|fr|+z1973 @Gl’âge minimum{ (no 138)|};@K{| (no 138)} @Gl’âge minimum{|, 1973}
ilo-138|es|@E#AEdad Mínima{, 1973 (núm. 138)|, 1973|}
ilo-138|ru|@c1973 >djbdbjemzdaj gaxfehic lmr nfbcje @dfewaip (№ 138);*yjbdbjemzdaj gaxfehic lmr nfbcje @dfewaip
ilo-138|zh|1973%W最低%W龄~D138号);1973%W最低%W龄@j
ilo-169|fr|+z1989 #N%?peuples indigènes #ftribaux{ (no 169)|};@K{| (no 169)} #N%?peuples indigènes #ftribaux{|, 1989}
ilo-169|es|@E@mPueblos Indígenas y Tribales{, 1989 (núm. 169)|, 1989|}
ilo-169|ru|@c1989 >dkafcdduv defalev b defalev, gclpAbv nmcjcddao awfex ybxdb (№ 169);*ykafcdduv defalev b defalev, gclpAbv nmcjcddao awfex ybxdb
ilo-169|zh|1989%W土著@[部落%P_4~D169号);1989%W土著{和|与|及}部落{人民|民族}@j
ilo-182|fr|+z1999 &Apires formes @d>W@Cenfants{ (no 182)|};@K{| (no 182)} &Apires formes @d>W@Cenfants{|, 1999}
ilo-182|es|@E@m#pPeores Formas @dTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
ilo-182|ru|@c1999 >ddebvplEbv Hafjev lcihkasa ifple (№ 182);*ydebvplEbv Hafjev lcihkasa ifple
ilo-182|zh|1999%W最恶劣形式@-童工劳动~D182号);1999%W{禁止|}最恶劣形式@?童工{劳动|}@j
ilo-189|fr|+z2011 &Atravailleuses #ftravailleurs domestiques{ (no 189)|};@K{| (no 189)} &Atravailleuses #ftravailleurs domestiques{|, 2011}
ilo-189|es|@E@m#pTrabajadoras y @STrabajadores Domésticos{, 2011 (núm. 189)|, 2011|}
ilo-189|ru|@c2011 >dlahiaodaj ifplc lajeEdbv fewaidbkag (№ 189);*ylahiaodaj ifplc lajeEdbv fewaidbkag
ilo-189|zh|2011%W家政工%P~D189号);2011%W家{政|庭}工%P@j
ilo-190|fr|+z2019 %c<-#f<hharcèlement{ (no 190)|};@K{| (no 190)} %c<-#f<hharcèlement{|, 2019}
ilo-190|es|@E#A>]=xAcoso{, 2019 (núm. 190)|, 2019|}
ilo-190|ru|@c2019 sale aw ^0b lajaseicmzhig g hHcfc ifple (№ 190);Cadgcdqb@Maw ^0b lajaseicmzhig g hHcfc ifple
ilo-190|zh|2019%W_f@[骚扰~D190号);2019%W{消除|}_f&)骚扰@j
oau-refugees|fr|+z@!@dl’unité _[+t@:aspects propres %?problèmes @Créfugiés #IAfrique;@a+t@:aspects propres %?problèmes @Créfugiés #IAfrique
oau-refugees|es|Convención{ de la Organización de la Unidad Africana|} ~O@t^rse Regulan @SAspectos Específicos %bProblemas %bRefugiados #IÁfrica
oau-refugees|ru|@cDfsedbxeqbb eHfbkedhkasa clbdhige, fcspmbfptA{er|co|pt} hncqbHbBchkbc ehnckiu nfawmcju wcycdqcg g MHfbkc
oau-refugees|zh|&]统一%x@F&]难_4#x某些特定方面_!;1969%W&]统一%x@j
oau-mercenaries|fr|+z@!@dl’unité _[@G#R&(mercenariat #IAfrique
oau-mercenaries|ru|@cDfsedbxeqbb eHfbkedhkasa clbdhige a &"decjdbBchige g MHfbkc
kampala|fr|+zl’Union _[%c@7#fl’assistance %?%Sdéplacées #IAfrique;+zKampala
kampala|es|@h@0Unión Africana %0@8y {la |}Asistencia {de|a} @SDesplazados Internos #IÁfrica;@h@dKampala
kampala|ru|@cMHfbkedhkasa hatxe a *?gdpifcddc ncfcjcAcdduv mbq g MHfbkc b akexedbb bj najaAb;Cejnemzhk@o
kampala|ar|@Qabagoam abpnkcic bodace fdqajme abhaCoch mavbca nc pnkcica;@Qtdlaba
kampala|zh|&]联盟#j@[援助&]境内流离失所者@j;坎帕拉@j
<F|fr|=V_[@C#H@d_H@Cpeuples
<F|es|<QAfricana @d_u%bPueblos
<F|ru|MHfbkedhk<.vefib{r|b|t|co} nfeg >/b defalag
<F|ar|abdcBai abpnkcic boifi abshqah fabwjfl
<F|zh|&]*x@[_4族权*2;&]*x&)^9
^I|fr|=V_[@C#H#f&(bien-être @d~k
^I|es|<QAfricana >6@]=xBienestar #lNiño
^I|ru|MHfbkedhk<.vefib{r|b|t|co} nfeg b wmesanampBbr fcwcdke
^I|ar|abdcBai abpnkcic boifi abynb fknauu
^I|zh|&]%,#)@[福利*2
maputo|fr|@T+v=V_[@C#H@d_H@Cpeuples #.%?#H{de la femme|des femmes} #IAfrique;@T@dMaputo
maputo|es|@N@0<QAfricana @d_u%bPueblos{|,} #/a @S@]@0Mujer #IÁfrica;@N@dMaputo
maputo|ru|%qk MHfbkedhkao vefibb nfeg >/b defalag, @Pnfeg ycdAbd g MHfbkc;%qk MHfbkedhkao vefibb nfeg >/b defalag a *LycdAbd g MHfbkc;Jenpihk@"
maputo|zh|&O&]*x@[_4族权*2>5@F&]^C#)@-@y;&O&]*x&)^9>5@F&]^C#)@-@y;&O马普托@y>5
au-act|fr|Acte constitutif @dl’Union africaine
au-act|es|Acta Constitutiva @0Unión Africana
au-act|ru|VBfclbicmzd{uo|asa|ajp|uj|aj} eki@DMHfbkedhkasa hatxe
au-act|ar|abiahfh abgpqcqc bbagoam abpnkcic
au-act|zh|&]联盟%x>)
echr|fr|+zsauvegarde @C#H@d_H@Clibertés fondamentales;@aeuropéenne @C<z
echr|es|Convenio{| Europeo} %0@8%b_u>YLibertades Fundamentales;@EEuropeo @d=T
echr|ru|%I*?nfeg >/b ahdagduv hgawal;Xgfancohk=?*L=C;Xgfancohk@b&nnfegej =C
echr|ar|+Habpfkflce boifi ~3
echr|zh|#j*x与基本自由@j;#j*x^y基本自由@j;欧洲*x@j
achr|fr|@aaméricaine #N%?<z;Pacte @dSan José
achr|es|@hAmericana @m=T;>[@dSan José
achr|ru|Mjcfbkedhk=?*L=C
achr|ar|+Habpdkctce boifi ~3
achr|zh|美洲*x@j
<f|fr|@a&(Conseil @dl’Europe %c#L=dlutte ^"<-%3l’égard @Cfemmes =d<-domestique;@ad’Istanbul
<f|es|@E#lConsejo @dEuropa @m%ny Lucha </>]#k{las Mujeres|la Mujer} =0>]Doméstica;@E@dEstambul
<f|ru|@cLagcie Xgfanu a nfclaigfeAcdbb b #'dehbmbcj #9ycdAbd b lajeEdbj dehbmbcj;Liejwpmzhk@o
<f|zh|欧洲委员会&P@[<s_f侵害^C%._S家庭_f@j;欧洲委员会#2&P@[<s_f侵害^C{行为|}^y家庭_f{行为|}@?@j
budapest|fr|_0cybercriminalité;+zBudapest
budapest|es|Convenio{ del Consejo de Europa|} #ACiberdelincuencia;@E@dBudapest
budapest|ru|%Ikbwcfnfchipndahib;UplencEihk@o
budapest|zh|网络=g@j
^/|fr|@a&(Conseil @dl’Europe %clutte ^"traite @Cêtres humains
^/|es|@E#lConsejo @dEuropa #ALucha </Trata @dSeres Humanos
^/|ru|@cLagcie Xgfanu a nfaibgalcohigbb iafsagmc mtlzjb
^/|zh|欧洲委员会<s~N%P口+p@j;欧洲委员会<s{贩运人口|人口贩运}{行动|行为|}@j
belem|fr|_m&Bprévention, @tsanction #f#R@0<-^"femme;+zBelém do Pará
belem|es|~V@LPrevenir, Sancionar y Erradicar @t>]</Mujer;@h@dBelém do Pará
belem|ru|Jcyejcfbkedhk=?{nfclpnfcylcdbb|nfclaigfeAcdbb} b ^0#9ycdAbd b dekexedbb xe dcsa
belem|zh|&O贝伦杜帕拉#,
bern|fr|@a#N+v&!@0vie sauvage #f&(milieu naturel @dl’Europe;+zBerne
bern|es|@E#/+(&u@0Vida Silvestre y #lMedio Natural #IEuropa
bern|ru|_vlbkao Hepdu b Hmafu b nfbfalduv hfcl awbiedbr g Xgfanc
=1|fr|Pacte @0Ligue @C*[arabes
=1|es|{Pacto|Carta} @0Liga %b%7Árabes
=1|ru|Geki@DЛbsb efewhkbv sahplefhig
=1|ar|dcBai radje abmfb abjklce
=1|zh|阿拉伯#6联盟*2;阿拉伯#6联盟{盟约|公约}
asean-charter|fr|=V@dl’Association @Cnations @dl’Asie &(Sud-Est;=V@dl’ASEAN
asean-charter|es|<Q@0Asociación @dNaciones @dAsia Sudoriental;<Q@0ASEAN
asean-charter|ru|~2Mhhaqbeqbb +uYsa-NahiaBdao Mxbb;~2MLXMI
asean-charter|zh|东南亚#6联盟*2;东盟*2
tac|fr|%td’amitié #f@d+9#IAsie &(Sud-Est
tac|es|%u@dAmistad y %L#I{|el }Asia Sudoriental
tac|ru|&ka lfpywc b haifpldbBchigc g Ysa-NahiaBdao Mxbb
tac|zh|东南亚友好<8%m
gcc-charter|es|<Q#lConsejo @d%L%b%7Árabes #lGolfo
gcc-charter|ru|~2Lagcie haifpldbBchige efewhkbv +uЗembge
gcc-charter|zh|海湾阿拉伯#6<8委员会*2
icmp|ru|@'a hieiphc b Hpdkqbrv Jcylpdefaldao kajbhhbb &nnfanegEbj wcx gchib mbqej
ices|fr|@a#Nau Conseil @9@4l’exploration @0mer
ices|ru|%IJcylpdefaldaj hagcic &nbhhmclagedbt jafr
seafo|fr|_0&!=d^4@Cressources halieutiques @dl’Atlantique Sud-Est
seafo|es|@E#A&uy Gestión %bRecursos @0Pesca #I#WOcéano Atlántico Suroriental
seafo|ru|%Ihavfedcdbb nfajuhmaguv fchpfhag g tsa-gahiaBdao Behib MimedibBchkasa akcede b pnfegmcdbb bjb
seafo|zh|养护@[^F东南大西洋渔业资源@j
^.|fr|@a&Aaspects civils @dl’enlèvement @9d’enfants
^.|es|Convenio{| de La Haya} >6Aspectos Civiles @0Sustracción @z@dMenores
^.|ru|%Isfeyledhka-nfegaguv ehnckiev %ynavbAcdbr lcico
^.|zh|@1诱拐%,_4事方面@j;#2@1{性|}诱拐%,_4事方面@?{海牙|}@j
+,|fr|_0@7@Cenfants =d+9_bd’adoption &y
+,|es|Convenio{| de La Haya} #/+(@8#lNiño y +(%L#Imateria @dAdopción #D
+,|ru|%I*?lcico b haifpldbBchigc #9bdahifeddasa phudagmcdbr
+,|zh|跨~P收养方面#j%,_S<8@j;#2跨~P收养方面#j%,^y<8@?{海牙|}@j
~l|fr|@a%1recouvrement @Caliments %3l’étranger
~l|es|_"Obtención @dAlimentos #I#WExtranjero
~l|ru|%Igxuhkedbb xe sfedbqco embjcdiag
ihr|fr|Règlement sanitaire +"{ (2005)|}
ihr|es|Reglamento Sanitario #D{ (2005)|}
ihr|ru|#o{uc jclbka-hedbiefduc nfegbme|uv jclbka-hedbiefduv nfegbm|uj jclbka-hedbiefduj nfegbmej|ujb jclbka-hedbiefdujb nfegbmejb}{ (2005 sal)|}
ihr|ar|abbfazo abxoce abmfbce (2005)
ihr|zh|@1卫生条例(2005);@1卫生条例
udhr|fr|_'@C<z
udhr|es|@g+G@d=T
udhr|ru|#infeg =C
udhr|ar|absjbah <wboifi ~3
udhr|zh|%e*x@x
>u|fr|@i@Gl’octroi @dl’indépendance %?pays #f%?peuples coloniaux
>u|es|@g#AConcesión @0Independencia a @SPaíses y Pueblos Coloniales
>u|ru|>-nfclahiegmcdbb dcxegbhbjahib kamadbemzduj hifedej b defalej
>u|ar|#]dho abaqgibab bblbmah fabwjfl abdqgjdke
>u|zh|给予殖_4地#6@[%P_4独立@x;给予殖_4地#6@[%P_4独立@-@x
+M|fr|@i#N%?=O&(+i@9touchant @:^samicales =d+9+)@:*[conformément +v=V*v
+M|es|@g>6@(@d&w@zreferentes a #p~0@dAmistad y +(%L+)@S%7@dconformidad con @t<Q*a
+M|ru|>-nfbdqbnev %ynfege, kehetAbvhr lfpychigcdduv aidaEcdbo b haifpldbBchige jcylp sahplefhigejb g haaigcihigbb h Vhiegaj @kIeqbo
+M|ar|#]dlamz abiahfh abmfbc +glabjbaiag abfmce fabgjafh lch abmfb fnia bdcBai abpdd abdgome;#]dlamz abiahfh abmfbc abdgxbe labjbaiag abfmce fabgjafh lch abmfb fnia bdcBai abpdd abdgome
+M|zh|@F各~P依&O@w*2>5建立友好<r_S<8之@1>)#V之@x;@F各~P依&O@w*2>5建立友好<r^y<8{的|之}@1>)#V{的|之|}@x
permanent-sovereignty|ru|>-dcaiKcjmcjaj hpgcfcdbicic #lchichigcddujb fchpfhejb
permanent-sovereignty|zh|@F天然资源之永久主权@x;#2{天然|自然}资源{之|的|}永久主权{之|的|}@x
%i|fr|@i@Y@G#R@d^wformes @d&Nraciale
%i|es|@g=Y&z@d+bRacial
%i|ru|@Z#ga &"ghcv Hafj fehagao lbhkfbjbdeqbb
%i|ar|#]#dbbiAaE <IabgdccC abjhxkc
%i|zh|@w*3>2种族^D@x
=l|fr|@i@C#H@d~k
=l|es|@g%b@]#lNiño
=l|ru|@Znfeg fcwcdke
=l|ar|#]~.abynb
=l|zh|%,#)@x
=v|fr|@i@G#R@0&N>8
=v|es|@g#AEliminación @0+b</Mujer
=v|ru|>-&">I#9ycdAbd
=v|ar|#]abiAaE jbG abgdccC Am abdkpe
=v|zh|*3对^C^D@x
<4|fr|@i@Gl’asile territorial
<4|es|@g%KAsilo Territorial
<4|ru|>-icffbiafbemzdaj pwcybAc
<4|zh|领域庇护@x
^l|fr|@i@Gl’inadmissibilité @dl’intervention %M@:affaires intérieures @C*[=d@7@dleur indépendance #f@dleur souveraineté
^l|es|@g#AInadmisibilidad @0Intervención #I@SAsuntos Internos %b%7y {|la }@8@dsu Independencia y Soberanía
^l|ru|>-dclanphibjahib gjcEeicmzhige ga gdpifcddbc lcme sahplefhig, aw asfeylcdbb bv dcxegbhbjahib b hpgcfcdbicie
^l|zh|@F各~P内政不容干涉_S其独立与主权之#j@x;@F各~P内政不容干涉_S其独立&)主权{之|的}#j{之|的|}@x
+.|fr|@i@Gl’inadmissibilité @dl’intervention #f@dl’ingérence %M@:affaires intérieures @CÉtats
+.|es|@g#AInadmisibilidad @0Intervención =0Injerencia #I@SAsuntos Internos %bEstados
+.|ru|>-dclanphibjahib bdicfgcdqbb b gjcEeicmzhige ga gdpifcddbc lcme sahplefhig
+.|zh|不容干涉@[干预别~P内政@x;不容干涉@[干预{别|他}~P内政@?@x
<M|fr|@i%1progrès #f<h#F%M<hdomaine social
<M|es|@g%KProgreso =x#q#Ilo Social
<M|ru|@Z_Fnfasfchhe b fexgbibr
<M|ar|#]abgimd fabshdaE nc abdcmah abargdajc
<M|zh|+3进步@[#n@x
+O|fr|@i%1renforcement @0#8&y
+O|es|@g%KFortalecimiento @0#S#D
+O|ru|@Zaw pkfcnmcdbb &D_P
+O|zh|加强@1%f@x
<3|fr|@i@C=O+t<hfond @Cmers #f@Cocéans, ainsi ^rleur sous-sol, au-delà @Climites @0juridiction nationale
<3|es|^z@(^rRegulan @SFondos Marinos y Oceánicos y su Subsuelo{|,} Fuera %bLímites @0Jurisdicción Nacional
<3|ru|@Znfbdqbnag, fcspmbfptAbv fcybj lde jafco b akcedag b csa dclf xe nfclcmejb lcohigbr deqbademzdao tfbhlbkqbb
<3|zh|@F各~P~M+2底床与下层土壤之#V@x;@F{各国|国家}~M海床洋底_S其底土@?#V@x
aggression|fr|Définition @dl’agression
aggression|es|Definición @0Agresión
aggression|ru|Dnfclcmcdb{c|r|t|cj|b} esfchhbb
aggression|zh|侵略定义
=6|fr|@i#Ml’instauration d’un nouvel ordre économique +"
=6|es|@g%KEstablecimiento @dun Nuevo Orden Económico #D
=6|ru|@Zaw phiedagmcdbb dagasa %yPkadajbBchkasa nafrlke
=6|ar|=Xlsiade hFad aigxamc mfbc rmcm
=6|zh|建立新@-@1经济秩序@x
~r|fr|@H@W#Ml’instauration d’un nouvel ordre économique +"
~r|es|#u@d@)%KEstablecimiento @dun Nuevo Orden Económico #D
~r|ru|#h&nphiedagmcdbt dagasa %yPkadajbBchkasa nafrlke
~r|zh|建立新@-@1经济秩序#a
&I|fr|=V@C#H#fdevoirs économiques @CÉtats
&I|es|<Q@d@]y Deberes Económicos %bEstados
&I|ru|Хefib{r|b|t|co} PkadajbBchkbv nfeg b awrxeddahico sahplefhig
&I|ar|dcBai ~.abmfb ffarlagua abaigxamce
&I|zh|各~P经济#)@[义务*2
^f|fr|@i@C#H@C%Shandicapées
^f|es|@g%b@]%bImpedidos
^f|ru|>-*Lbdgemblag
^f|zh|残疾%P#)@x;残{疾|废}者#)@x
<p|fr|@i%c@7@d^w%S^"&:
<p|es|@g#A@8@dTodas #p&l</>b
<p|ru|>-*?ghcv mbq ai nuiak &a
<p|zh|#j%P%P不受^T+6@x;#j%P%P不受^T@?+6@?@x
*I|fr|>a@4@:responsables @d^j@Clois
*I|es|*Y@LFuncionarios Encargados @dHacer Cumplir @tLey
*I|ru|Calckh@Dnagclcdbr lamydahiduv mbq &nnallcfyedbt nfeganafrlke
*I|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*I|zh|执>)~R%.守则
*G|fr|@i@G#R@d^wformes d’intolérance #f@d&Nfondées %creligion ou @tconviction
*G|es|@g&z@dIntolerancia y +bFundadas _ZReligión o #pConvicciones
*G|ru|>-&"ghcv Hafj dcicfnbjahib b >I@dahdagc fcmbsbb bmb pwcylcdbo
*G|ar|#]abiAaE <Iabgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;=XlabiAaE <Iabgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*G|zh|*3基于宗教或信仰原因@->2@-不容忍@[^D@x;*3基于宗教或信仰{原因|}@?>2@?不容忍{和|与|及}^D@x
~,|fr|@i@dManille %1règlement pacifique @Cdifférends ~i
~,|es|^zManila %KArreglo Pacífico @dControversias *w
~,|ru|Jedbmzhk@ea jbfdaj fexfcEcdbb %whnafag
~,|ar|#]dahcba *4gqfce abdhaCjag abmfbce labfqazb abqbdce
~,|zh|@F+C解决@1争端@-马尼拉@x
~q|fr|=V_1@0nature
~q|es|<Q%r@0Naturaleza
~q|ru|Nhcjbfd{er vefibr|ao vefibb|pt vefibt|ao vefibco} nfbfalu
~q|zh|%e自然*2;%e大自然*2
~n|fr|#wd’éthique médicale applicables au rôle <[@dsanté, #Iparticulier @Cmédecins, %M@t@7@Cprisonniers #f@Cdétenus ^"&:
~n|es|@(@dÉtica Médica Aplicables +(Función #l_X@dSalud, Especialmente @SMédicos, _Z@8@d&lPresas y Detenidas </>b;@(@dÉtica Médica
~n|ru|*Sjclbqbdhkao Pibkb, aidahrAb{chr|vhr|jhr|jbhr} k famb fewaidbkag xlfegaavfedcdbr, g ahawcddahib gfeBco, g *?xekmtBcdduv bmb xelcfyedduv mbq ai nuiak &a
~n|zh|@F医务~R*u~L是医生在#j被监禁@[拘留@-%P不受^T@-+6方面@-任务@-医疗道德#V
^o|fr|@i%1+i@Cpeuples +vpaix
^o|es|@g%K&w%bPueblos +(Paz
^o|ru|>-nfegc defalag @djbf
^o|zh|%P_4享有+C#)@x;{各国|}%P_4享有+C@?#)@x
*/|fr|@i@C=O+!@d*H_2%?victimes @0criminalité #f%?victimes d’abus @dpouvoir
*/|es|@g>6@(Fundamentales @d&G@L#pVíctimas @dDelitos y #lAbuso @dPoder
*/|ru|@Zahdagduv nfbdqbnag <)lmr ycfig nfchipnmcdbo b xmapnaifcwmcdbr gmehizt
*/|ar|#]dlamz abjmb abpqaqce +glAoaca abrkcde fsqaEe aqgjdab abqbye
*/|zh|为罪行@[滥用权力%.受害者取得公理@-+m@x
beijing-rules|fr|Ensemble @drègles minima @Y#Ml’administration @0*H@4mineurs{ (Règles de Beijing)|};^Y@d=U
beijing-rules|es|_AMínimas =Y%0Administración @0&G@dMenores{ (Reglas de Beijing)|};_A@d=U
beijing-rules|ru|#y@kIeqbo, #mainfegmcdbr <)#9dchagcfEcddamcidbv{ (Gckbdhkbc nfegbme)|};Gckbdhk#0
beijing-rules|zh|@w少%W司>)最+0则(北京_h);@w少%W司>)最+0则;北京_h
+Q|fr|#w+!_2%3l’indépendance @0magistrature
+Q|es|~Urelativos +(Independencia @0Judicatura
+Q|ru|@.dcxegbhbjahib hplcwduv afsedag
+Q|zh|@F司>)机关独立@-+m;司>)机关独立@?+m
=m|fr|@i%1+iau %'
=m|es|@g%K&wal &J
=m|ru|>-nfegc @dfexgbibc
=m|ar|#]aboi nc abghdce
=m|zh|#n#)@x
&K|fr|@i&A=Osociaux #fjuridiques applicables +v@7#fau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques _bd’adoption #f@dplacement familial &Aplans national #f+"
&K|es|@g>6@(Sociales y Jurídicos relativos +(@8=xBienestar %bNiños, con Particular Referencia +(Adopción =0Colocación #IHogares @dGuarda, #I@SPlanos Nacional e #D
&K|ru|>-haqbemzduv b nfegaguv nfbdqbnev, kehetAbvhr _Qb wmesanampBbr lcico, ahawcdda nfb ncfcleBc lcico @dgahnbiedbc b bv phudagmcdbb @d^2pfagdrv
&K|zh|@F%,#j@[%,福利*u~L是~P内@[@1寄养@[收养办>)@-+3@[>)律#V@x
^m|fr|@i%1renforcement @dl’efficacité &(principe @dl’abstention &(recours +vmenace ou %3l’emploi @0force %M@:^sinternationales
^m|es|@g%KMejoramiento @0Eficacia #lPrincipio @0Abstención @0Amenaza o @0*U@0Fuerza #I#p~0*w
^m|ru|@Zaw phbmcdbb PHHckibgdahib nfbdqbne aikexe ai psfaxu hbmao bmb cc ^7g %waidaEcdbrv
^m|zh|加强在@1<r上不^B武力或进行武力威胁#V@-效力@x
=K|fr|Ensemble @d=O&B@7@d^w%Ssoumises %3une forme quelconque @ddétention ou d’emprisonnement
=K|es|Conjunto @d@(%0@8@dTodas #p&lSometidas a Cualquier Forma @dDetención o Prisión
=K|ru|Lgal@Dnfbdqbnag _Qghcv mbq, nalgcfsecjuv xelcfyedbt bmb xekmtBcdbt g kekao wu ia db wuma Hafjc
=K|zh|#j所有遭受任何形式拘留或监禁@-%P@-#V;#j所有遭受任何形式拘留或监禁{人员|的人员}@-#V
<e|fr|@i%c#L#f#R@Cdifférends #f@Csituations qui peuvent menacer @tpaix =d#8+j#f%1rôle @d@!@Y%Mce domaine
<e|es|@g#A%n=0Eliminación @dControversias y @dSituaciones ^rPuedan Amenazar @tPaz =0#S#"y %KPapel =Y#Iesa Esfera
<e|ru|>-nfclaigfeAcdbb b phifedcdbb hnafag b hbipeqbo, kaiafuc jaspi psfayeiz jcylpdefaldajp jbfp b wcxanehdahib, b a famb #gg Piao awmehib
<e|zh|@F&P@[*3可能威胁@1+C与%f@-争端@[局势以_S@F@w在该领域@-作用@-@x;@F{预防|防止}@[*3可能威胁@1+C与%f@-争端@[局势以_S@F@w在{该|此}领域@-作用@-@x
tokyo-rules|fr|^Yminima @Y@4l’élaboration @d<ynon privatives @dliberté{ (Règles de Tokyo)|};^Y@dTokyo
tokyo-rules|es|_AMínimas =Y@m#p<uNo Privativas @0Libertad{ (Reglas de Tokio)|};_A@dTokio
tokyo-rules|ru|#y#g#9jcf, dc hgrxedduv h itfcjduj xekmtBcdbcj{ (Takbohkbc nfegbme)|};Takbohk#0
tokyo-rules|zh|@w非拘禁>4最+0则(东京_h);@w非拘禁>4最+0则;东京_h
=P|fr|#w+!_2au traitement @Cdétenus
=P|es|~U<:Tratamiento %bReclusos
=P|ru|@.awfeAcdbr h xekmtBcddujb
=P|zh|囚犯待遇+m
>R|fr|&o@Y&B#L@0délinquance juvénile{ (Principes directeurs de Riyad)|};&o@dRiyad
>R|es|#:=Y%0%n@0Delincuencia Juvenil{ (Directrices de Riad)|};#:@dRiad
>R|ru|=F@V{Dfsedbxeqbb DwKclbdcdduv Ieqbo |}lmr nfclpnfcylcdbr nfchipndahib hfclb dchagcfEcddamcidbv{ (Эf-Obrlhkbc fpkagalrAbc nfbdqbnu)|};Эf-Obrlhk{bc fpkagalrAbc nfbdqbnu|bv fpkagalrAbv nfbdqbnag|bj fpkagalrAbj nfbdqbnej|bjb fpkagalrAbjb nfbdqbnejb}
>R|zh|@w&P少%W=g=c(利雅得=c);@w&P少%W=g=c;利雅得=c
havana-rules|fr|^Y@Y&B@7@Cmineurs privés @dliberté;^Y@dLa Havane
havana-rules|es|_A=Y%0@8%bMenores Privados @dLibertad;_A@dLa Habana
havana-rules|ru|Gfegbm{e||ej|ejb|ev} @kIeqbo, #m_QdchagcfEcddamcidbv, mbEcdduv hgawalu;Segedhk#0
havana-rules|zh|@w#j被剥夺自由少%W_h;哈瓦那_h
>K|fr|%ttype d’extradition
>K|es|%uModelo @dExtradición
>K|ru|Tbnag{ao lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a guleBc
>K|zh|引渡示范%m
^k|fr|%ttype d’entraide judiciaire _bpénale
^k|es|%uModelo @dAsistencia Recíproca #IAsuntos Penales
^k|ru|Tbnag{ao lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a gxebjdao najaAb %D>'
^k|zh|刑事事件互助示范%m;刑事{事项|}互助示范%m
<Z|fr|#w@dbase _2au rôle &(barreau
<Z|es|~U#AFunción %bAbogados
<Z|ru|Dhdagd{uc nfbdqbnu|uv nfbdqbnag|uj nfbdqbnej|ujb nfbdqbnejb}, #mfamb tfbhiag
<Z|zh|@F律师作用@-+m;律师作用@?+m
+U|fr|&oapplicables au rôle @Cmagistrats &(parquet
+U|es|#:#AFunción %bFiscales
+U|ru|=F{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb}, #mfamb mbq, ahpAchigmrtAbv hplcwdac nfchmclagedbc
+U|zh|@F检察官作用@-=c;检察官作用@?=c
~g|fr|#w@dbase %1recours +vforce #f+l@C=]%3feu par @:responsables @d^j@Clois
~g|es|~U%KEmpleo @0Fuerza y @d&-@dFuego ~O@SFuncionarios Encargados @dHacer Cumplir @tLey
~g|ru|@.^7hbmu b asdchifcmzdasa afpybr lamydahidujb mbqejb &nnallcfyedbt nfeganafrlke
~g|zh|执>)~R^B武力@[火器@-+m;执>)~R^B武力@[{火器|枪支}@?+m
&?|fr|@i_1#Ifaveur @0survie, @0@7#f&(#F@d~k
&?|es|@g%r#ASupervivencia, @t@8=x#q#lNiño
&?|ru|Nhcjbfd@eaw awchncBcdbb guybgedbr, _Qb fexgbibr lcico
&?|zh|%,生存*u#j@[#n%e@x
*X|fr|#w@Y@4@:%Sâgées
*X|es|@(=Y#Ifavor >Y&l@dEdad
*X|ru|*S#g#9naybmuv mtlco
*X|zh|@w老%W%P#V
~o|fr|#w&B@7@C%Satteintes @dmaladie mentale #f@4l’amélioration @Csoins @dsanté mentale
~o|es|@(%0@8%bEnfermos Mentales =xMejoramiento @0Atención @0Salud Mental
~o|ru|*S_QnhbvbBchkb wamzduv mbq b pmpBEcdbr nhbvbeifbBchkao najaAb
~o|zh|#j精神病患者@[改善精神保健@-#V
fact-finding|fr|@i#M@:~4d’établissement @Cfaits @d@!@Y#Ivue &(maintien @0paix #f@0#8internationales
fact-finding|es|@g#ADeterminación %bHechos ~O@r_ZEsfera #lMantenimiento @0Paz =0#S*w
fact-finding|ru|@Zaw phiedagmcdbb Hekiag *A%Dnallcfyedbr %yjbfe b _P
fact-finding|zh|@F@w在维持@1+C与%f领域中@-实况调查@-@x;#2@w在维持@1+C与%f领域{中的|的|}{实况|事实}调查{活动|}@?@x
&c|fr|@i%c@7@d^w%S#Z@:disparitions forcées
&c|es|@g#A@8@dTodas #p&l#k#pDesapariciones Forzadas
&c|ru|>-*?ghcv mbq ai dehbmzhigcdduv bhBcxdagcdbo
&c|ar|#]odace >7;=Xlodace >7
&c|zh|#j所有%P不遭受强迫失踪@x
&5|fr|@i@C#H@C%Sappartenant %3@Cminorités nationales ou ethniques, religieuses #flinguistiques
&5|es|@g>6@]>Y&lPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&5|ru|>-*Lmbq, nfbdelmcyeAbv k deqbademzduj bmb PidbBchkbj, fcmbsbaxduj b rxukaguj jcdzEbdhigej
&5|ar|#]~.abpwvax abdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;=Xloifi abpwvax abdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&5|zh|在_4族或族裔*u宗教@[语言上属于少数群体@-%P@-#)@x
>0|fr|@i@G#R@0<->8
>0|es|@g#AEliminación @0>]</Mujer
>0|ru|@Zaw ^0#9ycdAbd
>0|ar|#]abiAaE jbG abjhn Am abdkpe
>0|zh|*3对^C@-_f%.@x
&Y|fr|^Y@4l’égalisation @Cchances @C{handicapés|personnes handicapées}
&Y|es|Normas Uniformes #AIgualdad @dOportunidades @L#p&lcon Discapacidad
&Y|ru|Liedlefid{uc nfegbme|uv nfegbm|uj nfegbmej|ujb nfegbmejb} awchncBcdbr fegduv gaxjaydahico lmr bdgemblag
&Y|zh|残疾%P机会均等标准_h
=8|fr|#w#M<hstatut @Cinstitutions nationales &Bpromotion =d@7@C<z
=8|es|@(relativos al >:>YInstituciones Nacionales @dPromoción y @8%b=T{ (Principios de París)|};@(@dParís
=8|ru|_whieiphe deqbademzduv pBfcylcdbo, xedbjetAbvhr naaAfcdbcj b xeAbiao nfeg =C{ (Gefbyhkbc nfbdqbnu)|};Gefbyhk{bc nfbdqbnu|bv nfbdqbnag|bj nfbdqbnej|bjb nfbdqbnejb}
=8|ar|abdlamz +gldktC abdIqqag abfyhce bgjCcC fodace ~.~3
=8|zh|@F_e@[#j*x@-#6机构@-地位@-#V(巴黎#V);@F_e@[#j*x@-#6机构@?地位@-#V;&O巴黎#V>5
*m|fr|@i&A<y=)éliminer <hterrorisme +"
*m|es|@g@m<u@LEliminar #WTerrorismo #D
*m|ru|>-jcfev &n&"%yicffafbxje
*m|ar|=Xlabgmalck abkadce sbG abiAaE jbG abskual abmfbc
*m|zh|*3@1_U>4@x
&/|fr|@icomplétant @t@i@d1994 &A<y=)éliminer <hterrorisme +"
&/|es|@gComplementaria @0^z1994 @m<u@LEliminar #WTerrorismo #D
&/|ru|@U{r|b|t|co}, lanamdrtA{er|co|pt} Fckmefeqbt {|1994 sale }a jcfev &n&"%yicffafbxje{| 1994 sale}
&/|zh|补充1994%W&O*3@1_U>4@x>5@-@x
%(|fr|@i%1renforcement @0+9+)@!@Y#f@:accords ou organismes régionaux %M<hdomaine &(maintien @0paix #f@0#8internationales
%(|es|@g%KMejoramiento @0%L+)@ry @SAcuerdos u Organismos Regionales #I#WMantenimiento @0Paz =0#S*w
%(|ru|>-hagcfEcdhigagedbb haifpldbBchige jcylp *Ab fcsbademzdujb hasmeEcdbrjb bmb afsedejb %Dnallcfyedbr %yjbfe b _P
%(|zh|@F增进@w与区域安排或机构之间在维持@1+C与%f领域@-<8@-@x
=L|fr|@i%3l’occasion &(cinquantième anniversaire @d@!*v
=L|es|@gcon Motivo #lCincuentenario *a
=L|ru|@Z&nhmpBet nriblchriao salagAbdu @kIeqbo
=L|zh|@w五十周%W纪念@x
<O|fr|@H@W*J&Bjeunesse{| à l’horizon 2000 et au-delà}
<O|es|#u@d@)%r@L@SJóvenes
<O|ru|Nhcjbfd@ulcohigbo, kehetA{erhr|cohr|pthr} jamalcyb
<O|ar|lkhadr abjdb <wbbwlal
<O|zh|%e青%W#a;到2000%W_S其后%e青%W#a
&1|fr|@i%1+i=dresponsabilité @Cindividus, groupes #forganes @0société @dpromouvoir #fprotéger @:#H@d_H@:libertés fondamentales universellement reconnus
&1|es|@g%K&w=xDeber %bIndividuos, @SGrupos y #pInstituciones @dPromover y Proteger @S_u#pLibertades Fundamentales Universalmente Reconocidos;@g>6Defensores %b=T
&1|ru|>-nfegc b awrxeddahib ailcmzduv mbq, sfpnn b afsedag awAchige naaAfriz b xeAbAeiz awAcnfbxdedduc nfege >/b ahdagduc hgawalu;>-nfegaxeAbidbkev
&1|ar|=Xloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~.abshqah fabokcag abpqaqce abdjgkn lua jabdca
&1|zh|@F个%P*u群体@[+3机构在_e@[#j普遍公认@-*x@[基本自由方面@-#)@[责任@x;@F个%P*u{群体|团体}@[+3机构在_e@[#j{普遍|举世}公认@-*x@[基本自由方面@-#)@[{责任|义务}@?@x;*x维护者@x
=2|fr|+E{sur|en faveur d’} une culture @0paix
=2|es|@gy {|el }#u@d@)@muna Cultura @dPaz;@g@muna Cultura @dPaz
=2|ru|@Zb #h%Dkpmzipfu jbfe;>-kpmzipfc jbfe
=2|ar|#]flkhadr jdb *4Biane abqbad;#]flkhadr abjdb abdgjbich lBiane abqbad
=2|zh|+C=f@x@[#a;+C=f@x
&4|fr|@i&(Millénaire
&4|es|@g#lMilenio
&4|ru|@ZiuhrBcmcibr @kIeqbo;@ZiuhrBcmcibr
&4|ar|#]#dbbpbnce;#]abpbnce
&4|zh|@w千%W@x;千%W@x
hiv-2001|fr|@id’engagement %1VIH/sida
hiv-2001|es|^zcompromiso _Zlucha #k#WVIH/SIDA
hiv-2001|ru|>-nfbgcfycddahib lcmp wafzwu h NQZ/LGQFaj
hiv-2001|ar|#]ababgCad *4nckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
hiv-2001|zh|@F艾滋病毒/艾滋病#x@-承诺@x
hiv-2006|fr|%5%1VIH/sida
hiv-2006|es|%O%KVIH/SIDA
hiv-2006|ru|&S&nNQZ/LGQFp
hiv-2006|zh|@F艾滋病毒/艾滋病#x@-#(
hiv-2011|fr|=yintensifier nos efforts @4éliminer {le VIH et le sida|le VIH/sida}
hiv-2011|ru|&S&nNQZ b LGQFp: ekibgbxeqbr deEbv phbmbo &nbhkafcdcdbt NQZ b LGQFe
hiv-2016|fr|=yaccélérer @triposte @4lutter #Z<hVIH #fmettre fin %3l’épidémie @dsida d’ici %32030
hiv-2016|es|%O%KVIH =xSida: _ZVía Rápida @LAcelerar @tLucha #k#WVIH y Poner Fin +(Epidemia #lSida @L2030
hiv-2016|ru|&S&nNQZ b LGQFp: phkafcddujb icjnejb k ekibgbxeqbb wafzwu h NQZ b nfckfeAcdbt Pnblcjbb LGQFe k 2030 salp
hiv-2021|fr|=ymettre fin %?inégalités #fagir @4vaincre <hsida d’ici %32030
hiv-2021|zh|@F艾滋病毒@[艾滋病#x@-#(：结束不平等现象，进入2030%W之前*3艾滋病@-轨道
+Z|fr|Un monde digne @Cenfants
+Z|es|Un mundo apropiado @L@Sniños
+Z|ru|Jbf, nfbsalduo lmr ybxdb lcico
+Z|zh|适合%,生长@-%e
>N|fr|@i@Y%1Nouveau Partenariat @4<h#F@dl’Afrique
>N|es|@g=Y#ANueva Alianza <:#q@dÁfrica
>N|ru|@Z#ga Iagaj nefidcfhigc >Bfexgbibr MHfbkb
>N|zh|@w@F&]#n新伙伴<r@-@x
nepad|fr|Nouveau Partenariat @4<h#F@dl’Afrique
nepad|es|Nueva Alianza <:#q@dÁfrica
nepad|ru|Iag{ac|asa|ajp|uj|aj} nefidcfhig{a|e|p|aj|c} >Bfexgbibr MHfbkb;IXGMF
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|&]#n新伙伴<r
=w|fr|Document final &(Sommet *J@d2005
=w|es|Documento Final @0Cumbre %r2005
=w|ru|Qiasag#cNhcjbfdasa hejjbie 2005 sale
=w|ar|hgazr dIgdk abide <wbjad 2005
=w|zh|2005%W%e*P成果
>Q|fr|#w+!#fdirectives #M<h+i%3un recours #f%3réparation @Cvictimes @dviolations flagrantes &(+i@9@C#H@d_H@dviolations graves &(+i@9humanitaire
>Q|es|@(y #:Básicos %K&w>YVíctimas @dViolaciones Manifiestas >YNormas #"@d_u@dViolaciones Graves #l&w@zHumanitario a Interponer Recursos y Obtener Reparaciones
>Q|ru|@.b fpkagalrAb{c|v|j|jb} namaycdb{r|o|rj|rjb|rv}, #mnfege @dnfegagpt xeAbip b gaxjcAcdbc pAcfwe lmr ycfig sfpwuv defpEcdbo %wdafj %Dnfeg >/b hcfzcxduv defpEcdbo %yspjedbiefdasa nfege
>Q|zh|严重违反@1*x>)@[严重违反@1%P道主义>)%.受害%P获得补救@[赔偿@-#)+m@[导则
%"|fr|~1antiterroriste _1{de l’Organisation des Nations Unies|des Nations Unies};~1antiterroriste mondiale
%"|es|~W*6=Y#k#WTerrorismo
%"|ru|Smawemzd{er kadificffafbhibBchker hifeicsbr|ao kadificffafbhibBchkao hifeicsbb|pt kadificffafbhibBchkpt hifeicsbt|ao kadificffafbhibBchkao hifeicsbco}{ Dfsedbxeqbb DwKclbdcdduv Ieqbo|}
%"|ar|aqgkagcrce #dabjabdce bdtanoe abskual
%"|zh|@w+[反恐=R;&O+[反恐=R>5
hrc-institution|ru|Qdhibipqbademzdac hifabicmzhiga Lagcie &nnfegej >/@kIeqbo
hrc-institution|zh|@w*x理事会@-体制建设;{联合国|}*x理事会@?体制建设
=N|fr|>a@4@:titulaires @dmandat au titre @Cprocédures spéciales &(Conseil{ des droits de l’homme|}
=N|es|*Y@L@STitulares @dMandatos %bProcedimientos Especiales #lConsejo{ de Derechos Humanos|}
=N|ru|Calckh@Dnagclcdbr jedleiefbcg hncqbemzduv nfaqclpf Lagcie &nnfegej =C
=N|zh|*x理事会~L程序任务负责%P%.守则;{人权理事会|}~L程序任务{负责人|执行人}@?%.守则
+N|fr|@i@Y&A#H@Cpeuples autochtones
+N|es|@g=Y>6@]%bPueblos Indígenas
+N|ru|@Z#ga *Lkafcdduv defalag
+N|ar|#]#d*4~.abwjfl abpxbce
+N|zh|@w土著%P_4#)@x
<V|fr|instrument juridiquement non contraignant #Mtous @:types @dforêts;instrument @Y&Aforêts
<V|es|instrumento jurídicamente no vinculante @mtodos @Stipos @dbosques;instrumento =Y>6bosques
<V|ru|dc bjctA{bo|csa|cjp|bj|cj} awrxeicmzdao tfblbBchkao hbmu lakpjcdi@D&nghcj gblej mchag;lakpjcdi@D#g&nmchej
<V|zh|@F所有类型森林@-无>)律约束力文书;@w森林文书
forests-plan|fr|plan stratégique @Y&Aforêts{ (2017-2030)|}
forests-plan|es|plan estratégico =Y@L@Sbosques 2017-2030
forests-plan|ru|hifeicsbBchk@R#g&nmchej @d2017–2030 salu
forests-plan|zh|@w2017-2030%W森林=R计划;{联合国|}2017-2030%W{联合国|}森林=R计划;@w森林=R计划
*W|fr|Lignes directrices relatives +v@7@dremplacement @4@:enfants
*W|es|#:@m#pModalidades Alternativas @dCuidado %bNiños
*W|ru|=F{c|v|j|jb} pkexedb{r|o|rj|rjb|rv} &nemzicfdeibgdajp pvalp xe lcizjb
*W|zh|@F替代性%,照料@-导则;{儿童替代{性|}照料|替代性%,照料}{导则|准则}
="|fr|#Q@W*J@Y&Blutte ^"traite @Cpersonnes
="|es|#Q@d@)%r=Y@LCombatir @tTrata @dPersonas
="|ru|Smawemzd{uo nmed|asa nmede|ajp nmedp|uj nmedaj|aj nmedc} +k#g&n#'iafsagmco mtlzjb
="|ar|vye jdb #dabjabdce bdtanoe abagrak labpwvax
="|zh|@w<s%P口~N+[#5
^J|fr|^Y@Y#M<htraitement @Cdétenues #fl’imposition @d<ynon privatives @dliberté %?délinquantes{ (Règles de Bangkok)|};^Y@dBangkok
^J|es|_A=Y<:Tratamiento >YReclusas y <uNo Privativas @0Libertad @L#pMujeres Delincuentes{ (Reglas de Bangkok)|};_A@dBangkok
^J|ru|Gfegbm{e||ej|ejb|ev} @kIeqbo, #mawfeAcdbr h ycdAbdejb-xekmtBcddujb b jcf dekexedbr lmr ycdAbd-nfegadefpEbicmco, dc hgrxedduv h mbEcdbcj hgawalu{ (Uedskakhkbc nfegbme)|};Uedskakhk#0
^J|ar|ifajm #dbdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
^J|zh|@w女性囚犯待遇@[女性罪犯非拘禁>4_h(曼谷_h);@w女性囚犯待遇@[女性罪犯非拘禁>4_h;曼谷_h
*t|fr|Stratégies #f<yconcrètes types actualisées relatives %3#R@0<-#Z@:femmes %M<hdomaine @0#L&(crime #f@0*Hpénale
*t|es|Estrategias y <uPrácticas Modelo Actualizadas %0Eliminación @0>]</Mujer #I#WCampo @0~S=0&GPenal
*t|ru|awdagmcdd{uc ibnaguc hifeicsbb|uv ibnaguv hifeicsbo|uj ibnaguj hifeicsbrj|ujb ibnagujb hifeicsbrjb} b nfekibBchk{bc|bv|bj|bjb} jcf{u||ej|ejb|ev} &nbhkafcdcdbt dehbmbr #9ycdAbd %D%gnfegahplbr
*t|zh|&O在&P=g@[&7领域中*3对^C_f%.@-示范=R@[实际>4>5增订本;&O在&P=g@[&7领域{中|内|}*3对^C@-_f%.@-示范=R@[实际>4>5增订本
salvador|fr|@i@dSalvador @G@Cstratégies globales @4faire face %?défis mondiaux : @:systèmes @d#L&(crime #f@d*Hpénale #fleur évolution %Mun monde #Imutation;@i@dSalvador
salvador|es|^zSalvador @mEstrategias Amplias ante Problemas Globales: @SSistemas @d~Sy &GPenal y su #q#Iun Mundo #IEvolución
salvador|ru|Lemgelafhk@ea kajnmckhduv hifeicsbrv lmr aigcie @dsmawemzduc guxagu: hbhicju %g<)b bv fexgbibc g bxjcdrtAcjhr jbfc
salvador|zh|@F应对+[挑战@-综合=R：&P=g@[&7系统_S其在变化%e中@-#n@-萨尔瓦多@x;&O萨尔瓦多@x>5
ncd-2011|fr|%5@0Réunion #B%c#L=dmaîtrise @Cmaladies non transmissibles
ncd-2011|es|%O@0%Z%/#A%n=x>j>YEnfermedades No Transmisibles
ncd-2011|ru|&ShagcAedbr %v&nnfaHbmekibkc dcbdHckqbadduv xewamcgedbo b #'dbjb
ncd-2011|zh|&P@[控~I病#x+n#b@-#(;+n#2&P@[控~I病=-@?#b@?#(
&2|fr|@i@Y@Gl’éducation =dformation %?<z
&2|es|@g=Y@mEducación y Formación #Imateria @d=T
&2|ru|@Z#gaw awfexagedbb b nalsaiagkc %Dnfeg =C
&2|ar|#]#dbbgBicn fabgmkcl nc drab ~.~3
&2|zh|@w*x教育@[培训@x
>A|fr|L’avenir ^rnous voulons
>A|es|El futuro ^rqueremos
>A|ru|UplpAcc, kaiafasa ju vaibj
>A|ar|abdqgilb abHc hxlf sbcu
>A|zh|我们希望@-未来
legal-aid|fr|#w#flignes directrices @Y@G^6%3l’assistance juridique %M<hsystème @d*Hpénale
legal-aid|es|@(y #:=Y%KAcceso +(Asistencia Jurídica #I@SSistemas @d&GPenal
legal-aid|ru|*Sb fpkagalrAb{c|v|j|jb} namaycdb{r|o|rj|rjb|rv} @kIeqbo, #mlahipne k tfblbBchkao najaAb g hbhicjev >'
legal-aid|zh|@w@F在&7系统中获得>)律援助机会@-#V@[=c;@w@F在&7系统{中|}获得>)律援助{机会|}@?#V@[=c
^t|fr|@i@0réunion #B@Gl’état @d+i%?niveaux national #f+"
^t|es|@g@0%Z%/%KEstado @d&w#I@SPlanos Nacional e #D
^t|ru|@ZhagcAedbr @dguhakaj pfagdc Scdcfemzdao Mhhejwmcb &nganfahp a gcfvagcdhigc nfege @d^2pfagdrv
^t|zh|~P内@[@1@->)治#x+n#b@x;{国内和国际|国家和国际}{的|两级的|两级}>)治#x+n#b@?@x;+n~P{内|家}@[@1{的|两级|两级的}>)治#x#b@?@x
~p|fr|@i&(Dialogue @dhaut niveau &Amigrations +j#f<h%'
~p|es|@g#lDiálogo @dAlto Nivel #AMigración @z=x&J
~p|ru|@Z&nbiasej lbemase @dguhakaj pfagdc &nganfahp a &Djbsfeqbb b fexgbibb
~p|zh|@1移徙与#n#x高级别对话@x;@1移{徙|民}与#n=-高级别对话@?@x
<Y|fr|<'final @0réunion plénière @dhaut niveau @dl’Assemblée générale{,|} dite Conférence _1&Apeuples autochtones
<Y|es|^g@0reunión plenaria @dalto nivel %/conocida como >i%r>6Pueblos Indígenas
<Y|ru|Qiasag#cnmcdefdasa xehcledbr %vnal dexgedbcj «Nhcjbfder kadHcfcdqbr &nkafcdduj defalej»
<Y|zh|题为“%e土著%P_4+n”@-+n高级别全体~H_V;{题为|称为|称作}“%e土著%P_4+n”@-+n高级别全体~H@?_V
samoa-pathway|fr|Modalités @Waccélérées @Cpetits *[insulaires #I%'{ (Orientations de Samoa)|};Orientations @dSamoa
samoa-pathway|es|Modalidades @d@)Acelerada @L@S=G{ (Trayectoria de Samoa)|};Trayectoria @dSamoa
samoa-pathway|ru|#h&nphkafcddajp fexgbibt &i{ («Gpiz Lejae»)|};Gpi{z|b|cj} Lejae
samoa-pathway|zh|+o快速+p方式(萨摩亚途径);+o快速+p方式;萨摩亚途径
vienna-declaration-lldc|es|^zViena y {|el }#u=aViena +D~A2014-2024
vienna-declaration-lldc|ru|Ncdhk{er lckmefeqbr b Ncdhker nfasfejje|ao lckmefeqbb b Ncdhkao nfasfejju|ao lckmefeqbb b Ncdhkao nfasfejjc|pt lckmefeqbt b Ncdhkpt nfasfejjp|ao lckmefeqbco b Ncdhkao nfasfejjao} %Qguvale k jaft, @dlchribmcibc 2014–2024 salag
=(|fr|@H@W@dVienne ^A#I#Fsans littoral{ pour la décennie 2014-2024|}
=(|es|#u=aViena +D#I#qSin Litoral{ para el Decenio 2014-2024|};#u=aViena
=(|ru|Ncdhk@u&E{ lmr fexgbgetAbvhr hifed, dc bjctAbv guvale k jaft, de lchribmcibc 2014–2024 salag|};Ncdhk@u%Qguvale k jaft
=(|ar|^5nccha bxabo ablbmah abhadce Dck abqaobce
=(|zh|内陆#n中#62014-2024%W十%W+'#a;内陆#n中#6{2014-2024{年十年|十年期|年}|}+'#a;+'#a
&L|fr|Stratégies #f<yconcrètes types @Yrelatives %3#R@0<-%3l’encontre @Cenfants %M<hcontexte @0#L&(crime #f@0*Hpénale
&L|es|Estrategias y <uPrácticas Modelo =Y@LEliminar @t>]#k@SNiños #I#WÁmbito @0~S=0&GPenal
&L|ru|Tbnag{uc hifeicsbb|uv hifeicsbo|uj hifeicsbrj|ujb hifeicsbrjb} b nfekibBchk{bc|bv|bj|bjb} jcf{u||ej|ejb|ev} #g&n{mbkgbleqbb|bhkafcdcdbt} dehbmbr #9lcico g {fejkev|awmehib} %gnfegahplbr
&L|zh|@w*3&P=g@[&7领域内_f侵害%,%.@-示范=R@[实际>4
&M|fr|&o^[&A<y@d#L&(crime #f@d*Hpénale relatives au trafic @dbiens culturels #f%?_Dinfractions connexes
&M|es|#:#"@m#pRespuestas @d~Sy &GPenal al Tráfico @dBienes Culturales y Otros Delitos Conexos
&M|ru|#o{uc fpkagalrAbc nfbdqbnu|uv fpkagalrAbv nfbdqbnag|uj fpkagalrAbj nfbdqbnej|ujb fpkagalrAbjb nfbdqbnejb} nfbdribr jcf %D%g<)#9dcxekaddasa awafaie kpmzipfduv qcddahico b lfpsbv hgrxedduv h {Pibj|dbj} nfchipnmcdbo
&M|zh|~N=f财产_S&[相关=g@-&P=g@[&7对策@1=c
+V|fr|@i@dSendai
+V|es|^zSendái;^zSendai
+V|ru|Lcdleohk@J
+V|ar|#]qchmac;#]qhmac
+V|zh|仙台@x
=!|fr|Cadre @dSendai{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe|}
=!|es|=E@dSendái %0Reducción #lRiesgo @dDesastres 2015-2030;=E@dSendái
=!|ru|Lcdleohk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao}{ na hdbycdbt fbhke wclhigbo de 2015–2030 salu|}
=!|ar|syak qِhmac bbom dh dvayk abtfakB bbngke 2015-2030;syak qhmac bbom dh dvayk abtfakB bbngke 2015-2030
=!|zh|2015-2030%W仙台减少灾害风险+1;仙台+1
~5|fr|@H@Wd’Addis-Abeba{ issu de la troisième Conférence internationale sur le financement du développement|}
~5|es|%G=aAddis Abeba @0Tercera >i@z#A_)<:&J;%G=aAddis Abeba
~5|ru|Mllbh-Mwcwhk@u+kifcizco _cHbdedhbfagedbt fexgbibr;Mllbh-Mwcwhk@u&E
~5|ar|vye jdb pmcq plala abxamke jh abdIgdk abmfbc abBabB bgdfcb abghdce;vye jdb pmcq plala
~5|zh|第三次_5@1~H亚@-斯亚贝巴+p=h;亚@-斯亚贝巴+p=h
~6|fr|Transformer notre monde : <h@H@d#Fdurable %3l’horizon 2030;@H@d#Fdurable %3l’horizon 2030;@H2030
~6|es|Transformar nuestro mundo: @t%G2030 <:#q_/;%G2030 <:#q_/;%G2030
~6|ru|Gfcawfexagedbc deEcsa jbfe: Gagchike ldr %D*i@dncfbal @t2030 sale;%Tldr %D*i@dncfbal @t2030 sale;%T{ldr |}@dncfbal @t2030 sale
~6|ar|gofcb jabdha: vye abghdce abdqgmade bjad 2030;vye abghdce abdqgmade bjad 2030;vye jad 2030
~6|zh|变革>3%e：2030%W%j#n=h;2030%W%j#n=h;2030%W=h
doha-crime|fr|@i@d=/@Gl’intégration @0#L@0criminalité #f@0*Hpénale %M<hprogramme @Wplus large @d@!@Y=)faire face %?problèmes sociaux #féconomiques #f%3promouvoir l’état @d+i%?niveaux national #f@9=dparticipation &(public;@i@d=/@Gl’intégration @0#L@0criminalité #f@0*Hpénale
doha-crime|es|^z=/#AIntegración @0~S=0&GPenal #I#W=EMás Amplio #l#u=Y@LAbordar @SProblemas Sociales y Económicos y Promover #WEstado @d&wa Nivel Nacional e @z=0Participación Pública;^z=/#AIntegración @0~S=0&GPenal
doha-crime|ru|Favbdhk@ea gkmtBcdbb ganfahag %g<)g wamcc Ebfakpt nagchikp ldr #gg qcmrv fcEcdbr haqbemzduv b PkadajbBchkbv nfawmcj b halcohigbr awchncBcdbt gcfvagcdhige nfege @d^2pfagdrv, e iekyc pBehibt awAchigcddahib
doha-crime|ar|#]abmfoe *4smdar dhj abrkcde fabjmabe abrhazce
doha-crime|zh|@F将&P=g@[&7纳入更广泛@-@w=h以应对+3@[经济挑战并_e~P内@[@1>)治_S公众参与@-~J@x
^M|fr|Ensemble @drègles minima @Y@4<htraitement @Cdétenus (Règles Nelson Mandela);^YNelson Mandela
^M|es|_AMínimas =Y<:Tratamiento %bReclusos{ (Reglas Nelson Mandela)|};_ANelson Mandela
^M|ru|#y#g#9awfeAcdbr h xekmtBcddujb{ (Gfegbme Icmzhade Jedlcmu)|};Gfegbm{e||ej|ejb|ev} Icmzhade Jedlcmu
^M|ar|ifajm #dabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
^M|zh|@w囚犯待遇最+0则(纳尔逊·曼德拉_h);@w囚犯待遇最+0则;纳尔逊·曼德拉_h
wsis-review|fr|<'final @0réunion #B@Gl’examen d’ensemble @0mise #Iœuvre @Ctextes issus &(Sommet *J%csociété @dl’information
wsis-review|es|^g@0reunión @dalto nivel %/%Kexamen general @0aplicación %bresultados @0Cumbre %r#ASociedad @0Información
wsis-review|ru|Qiasag#chagcAedbr guhakasa pfagdr Scdcfemzdao Mhhejwmcb, nahgrAcddasa awAcjp awxafp vale ahpAchigmcdbr fcEcdbo ~z&nganfahej bdHafjeqbaddasa awAchige
drug-2016|es|Nuestro Compromiso Conjunto @dAbordar y Contrarrestar Eficazmente #WProblema %r>YDrogas
drug-2016|ru|IeEe awAer nfbgcfycddahiz PHHckibgdajp fcEcdbt jbfagao nfawmcju defkaibkag b #'dco
drug-2016|zh|我们对有效处理@[应对%e毒品#x@-共同承诺
*K|fr|@i@dNew York @4@:réfugiés #f@:migrants
*K|es|^zNueva York @L@SRefugiados y @SMigrantes
*K|ru|Izt-Йafkhk@ea wcycdqev b jbsfediev
*K|ar|#]hcfcfkt dh prb abbarzch fabduarkch
*K|zh|@F难_4@[移_4@-纽约@x
amr-2016|fr|%5issue @0réunion #B%crésistance %?agents antimicrobiens
amr-2016|es|%O@0%Z%/#AResistencia a @SAntimicrobianos
amr-2016|ru|&Sxehcledbr %v&nnfawmcjc phiaoBbgahib k nfaibgajbkfawduj nfcnefeiej
amr-2016|zh|+n抗微生_g药_g耐药性#x#b@-#(;+n#2抗微生_g药_g耐药性=-@?#b@?#(
peace-right|fr|@i%1+i+vpaix
peace-right|es|@g%K&w+(Paz
peace-right|ru|>-nfegc @djbf
peace-right|zh|+C#)@x;+C权@x
=5|fr|Nouveau @H@4@:villes
=5|es|Nueva %GUrbana
=5|ru|Iag@ufexgbibr safalag
=5|ar|abvye aboAkce abrmcme
=5|zh|新城市=h
~s|fr|L’océan, notre avenir : appel %3l’action
~s|es|Nuestros océanos, nuestro futuro: llamamiento +(acción
~s|ru|IeE akced — deEc wplpAcc: nfbxug k lcohigbrj
~s|zh|>3+2*u>3未来：+p呼吁;>3+2{、|，}>3未来：+p呼吁
trafficking-2017|es|%O#A>h#l#Q@d@)%r=Y@LCombatir @tTrata @dPersonas
trafficking-2017|ru|&Saw ahpAchigmcdbb Smawemzdasa nmede +k#g&n#'iafsagmco mtlzjb
trafficking-2017|zh|@F=e&O@w<s%P口~N+[#5>5@-#(
~m|fr|%5adoptée au Sommet @dpaix Nelson Mandela
~m|es|declaración política aprobada _ZCumbre ~O@tPaz Nelson Mandela
~m|ru|GambibBchk@J, nfbdri<.@dLejjbic jbfe g nejriz a Icmzhadc Jedlcmc
~m|zh|纳尔逊·曼德拉+C峰会通过@-#(;纳尔逊·曼德拉+C峰会{通过的|的|}#(
ncd-2018|fr|%5issue @0troisième réunion #B%c#L=dmaîtrise @Cmaladies non transmissibles
ncd-2018|es|%O@0Tercera %Z%/#A%n=x>j>YEnfermedades No Transmisibles
ncd-2018|ru|&Sifcizcsa hagcAedbr %v&nnfaHbmekibkc dcbdHckqbadduv xewamcgedbo b #'dbjb
ncd-2018|zh|+n第三次&P@[控~I病#x#b@-#(;+n第三次#2&P@[控~I病=-@?#b@?#(
>X|fr|%5issue @0réunion #B%clutte ^"tuberculose
>X|es|%O@0%Z%/#ALucha </Tuberculosis
>X|ru|&Sxehcledbr %v&n#'ipwcfkpmcxaj
>X|zh|+n防治结核病#x#b#(;+n防治结核病=-#b@?#(
peasants|fr|@i@Y&A#H@Cpaysans #f@C_D%Stravaillant %M@:zones rurales
peasants|es|@g=Y>6@]%bCampesinos y @dOtras &l^rTrabajan #I#pZonas Rurales
peasants|ru|@Z#ga *Lkfchizrd b lfpsbv mbq, fewaietAbv g hcmzhkbv feoadev
peasants|ar|#]#dabdgjbi loifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
peasants|zh|@w农_4@[农村地区&[劳动者#)@x
=p|fr|Pacte *J@4@Cmigrations sûres, ordonnées #frégulières
=p|es|>[%r%0Migración Segura, Ordenada y Regular
=p|ru|Smawemzd#Uwcxanehdao, pnafrlaBcddao b mcsemzdao jbsfeqbb;Smawemzd#Ujbsfeqbb
=p|ar|abagnai <wdh prb aburke abJdhe fabdhFde fabhFadce
=p|zh|%f*u有序@[正常移_4+[契约;移_4#x+[契约
=9|fr|pacte *J&Aréfugiés
=9|es|pacto mundial >6refugiados
=9|ru|smawemzd#Uwcycdqev
=9|ar|abagnai <w*4abbarzch
=9|zh|难_4#x+[契约
>r|fr|<'final @d^Gissu @0deuxième Conférence @dhaut niveau @Y%c+9Sud-Sud
>r|es|^g@d^G@0Segunda >i@dAlto Nivel =Y#A%LSur-Sur
>r|ru|UpPdah-Mofchhk{bo biasaguo lakpjcdi|asa biasagasa lakpjcdie|ajp biasagajp lakpjcdip|bj biasaguj lakpjcdiaj|aj biasagaj lakpjcdic} giafao CadHcfcdqbb #g@dguhakaj pfagdc &nhaifpldbBchigp Ys — Ys
>r|zh|^E次@w南南<8#b布~K_V;^E{次|届}@w南南<8#b@?布~K_V
uhc-2019|es|%O@0%Z#ACobertura Sanitaria Universal
uhc-2019|ru|&Sxehcledbr guhakasa pfagdr &n{ganfahp a ghcawAcj avgeic|ghcawAcjp avgeip} phmpsejb xlfegaavfedcdbr
sdg-2019|ru|&SnambibBchkasa Hafpje guhakasa pfagdr &nphiaoBbgajp fexgbibt, haxgeddasa nal Psblao Scdcfemzdao Mhhejwmcb
sdg-2019|zh|在+n主持下召开@-%j#n#x高级别政治论坛#(;{在|}+n主持下召开@-%j#n=-高级别政治论坛@?#(
un75|fr|@ifaite %3l’occasion @0célébration &(soixante-quinzième anniversaire @d@!*v
un75|es|@g#AConmemoración #l{75º|75o|septuagésimo quinto} Aniversario *a
un75|ru|>-nfexldagedbb hcjzlchri nriao salagAbdu @kIeqbo
un75|zh|纪念@w成立七十五周%W@x
corruption-2021|es|Nuestro Compromiso Común @dAfrontar Eficazmente @SDesafíos y Aplicar <u@LPrevenir y Combatir @tCorrupción y Reforzar @t%L#D
corruption-2021|ru|IeEe awAer nfbgcfycddahiz PHHckibgdajp fcEcdbt nfawmcj b >qjcf &nnfclpnfcylcdbt kaffpnqbb b #'dco b pkfcnmcdbt %yhaifpldbBchige
durban-2021|es|Unidos #k#Wracismo, @tdiscriminación racial, @txenofobia y #pformas conexas @dintolerancia
durban-2021|zh|团结起来，反对种族主义*u种族^D*u仇外心理@[相关不容忍%.;团结起来{，|}反对种族主义*u种族^D*u仇外心理@[相关@?不容忍{行为|现象}
space-2030|es|%G{“Espacio2030”|Espacio2030}: #Wespacio como motor #ldesarrollo sostenible;%G{“Espacio2030”|Espacio2030}
space-2030|ru|%Tldr «Cahjah-2030»: kahjah kek lgbseicmz phiaoBbgasa fexgbibr;%Tldr «Cahjah-2030»
space-2030|zh|“空间2030”=h：空间作为%j#n@-驱动力;“空间2030”=h
~)|fr|@i@dKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit|}
~)|es|^zKioto #APromoción @0%n#lDelito, @t&GPenal =xEstado @dDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};^z{Kioto|Kyoto}
~)|ru|Cbaihk@e«Mkibgbxeqbr jcf nfclpnfcylcdbr nfchipndahib, psamagdasa <)b awchncBcdbr gcfvagcdhige nfege: deghifcBp >qGagchikb ldr %D*i@dncfbal @t2030 sale»;Cbaihk@J
~)|ar|#]tcfgf *4abhufA ldhj abrkcde fabjmabe abrhazce fqcame abiahfh
~)|zh|@F推进&P=g*u&7@[>)治：努力实现《2030%W%j#n=h>5@-京都@x;@F推进&P=g*u&7@[>)治@-京都@x;&O京都@x>5
>w|fr|@H@W@d=/^A@:moins avancés{ pour la décennie 2022-2031|};@H@W@dDoha
>w|es|#u=a=/+DMenos Adelantados;#u=aDoha
>w|ru|Favbdhk@u+klmr debjcdcc fexgbiuv hifed;Favbdhk@u&E
>w|ar|^5abmfoe bxabo pib ablbmah hdfa
>w|zh|<9#6~J#a
~t|fr|Notre océan, notre avenir, notre responsabilité
~t|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~t|ru|IeE akced, deEc wplpAcc, deEe aigcihigcddahiz
~t|zh|>3+2*u>3未来*u>3责任;>3+2{、|，}>3未来{、|，}>3责任
~e|es|%O@0%Z%KExamen @dMitad @dPeríodo #l=E@dSendái %0Reducción #lRiesgo @dDesastres 2015-2030
~e|ru|&ShagcAedbr guhakasa pfagdr &nhfcldchfaBdajp awxafp vale ahpAchigmcdbr Lcdleohkao fejaBdao nfasfejju &nhdbycdbt fbhke wclhigbo @d2015–2030 salu
~e|zh|《2015-2030%W仙台减少灾害风险+1>5中期审查#b#(;{大会|}《2015-2030%W仙台减少灾害风险+1>5中期审查#b@?#(
pandemic-2023|zh|+n大流行病&P*u防范@[应对#x#b@-#(;+n#2大流行病&P*u{防范|防备}@[应对=-@?#b@?#(
tuberculosis-2023|zh|防治结核病#x#b#(;防治结核病=-#b@?#(
sids-2024|fr|@Hd’Antigua-et-Barbuda @4@:petits *[insulaires #I%'{ : une déclaration renouvelée pour une prospérité résiliente|};@Hd’Antigua-et-Barbuda
sids-2024|es|%G@dAntigua y Barbuda @L@S=G{: una Declaración Renovada para una Prosperidad Resiliente|}
sids-2024|ru|%Tldr Mdibspe b Uefwplu lmr &i{: awdagmcdder lckmefeqbr a lahibycdbb hiewbmzdasa nfaqgciedbr|}
sids-2024|ar|vye jdb phgcDfa flklfma bbmfb abrCkce abxDcke abhadce
sids-2024|zh|安提瓜@[巴布达+o=h：实现韧性繁荣@-新@x;安提瓜@[巴布达+o=h
*)|fr|Pacte @4l’avenir
*)|es|>[<:Futuro
*)|ru|Geki@Dga bjr wplpAcsa
*)|ar|dcBai abdqgilb
*)|zh|未来契约
&0|fr|Pacte numérique mondial
&0|es|>[Digital Global
&0|ru|Smawemzd{uo|asa|ajp|uj|aj} qbHfag{ao|asa|ajp|uj|aj} lasagaf{|e|p|aj|c}
&0|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&0|zh|+[数字契约
<W|fr|@i&Agénérations futures
<W|es|@g@m#pGeneraciones Futuras
<W|ru|>-wplpAbv nakamcdbrv
<W|zh|子孙后代#x@x;子孙后代@x
amr-2024|es|%O@0%Z#AResistencia a @SAntimicrobianos
amr-2024|zh|抗微生_g药_g耐药性#x#b#(;抗微生_g药_g耐药性=-#b@?#(
^-|fr|@H@W{d’Avaza |de Gaborone |}^A#I#Fsans littoral &Bdécennie 2024-2034;@H@W{d’Avaza|de Gaborone}
^-|es|#u=a{Avaza|Awaza} +D~A2024-2034;#u@d@){en favor de|para} @SPaíses ~A2024-2034;#u=a{Avaza|Awaza}
^-|ru|Mgexbdhk@u&E{ lmr fexgbgetAbvhr hifed, dc bjctAbv guvale k jaft, de lchribmcibc 2024–2034 salag|};Mgexbdhk@u%Qguvale k jaft;nfasfejj{e|u|c|p|ao} %Qguvale k jaft, @dlchribmcibc 2024–2034 salag
^-|zh|内陆#n中#62024-2034%W十%W阿瓦扎#a;内陆#n中#62024-2034%W十%W#a
sevilla|fr|Engagement @dSéville
sevilla|es|Compromiso @dSevilla
sevilla|ru|Lcgbmzhk{ac|asa|ajp|bj|aj} awrxeicmzhig{a|e|p|aj|c}
sevilla|ar|abgCad swlcbce
sevilla|zh|塞维利亚承诺
+:|fr|@i@0Conférence @Y@Gl’environnement
+:|es|@g@0>i=Y%KMedio Humano
+:|ru|@ZCadHcfcdqbb #g&nnfawmcjej akfpyetAco >/hfclu
+:|zh|@w%P类环境~H@x;@w%P类环境~H@-@x;@w%P类环境~H斯德哥尔摩@x
+?|fr|_'@4#Rdéfinitive @0faim #f@0malnutrition
+?|es|@g+G#AErradicación #lHambre =0Malnutrición
+?|ru|#ia &"samale b dclacledbr
+?|zh|%e消灭饥饿@[营养不良@x
>s|fr|#Q@W@dBuenos Aires{ pour la promotion et la mise en œuvre de la coopération technique entre pays en développement|}
>s|es|#Q=a^G@LPromover y Realizar @t%LTécnica +)@SPaíses #I&J;#Q=aBuenos Aires
>s|ru|UpPdah-Mofchhk@R+k&nfexgbibt b >qicvdbBchkasa haifpldbBchige jcylp fexgbgetAbjbhr hifedejb;UpPdah-Mofchhk@R&E
>s|zh|_e@[实施#n中#6间技术<8@-布~K#5;布~K#5
<d|fr|Document final @0dixième session extraordinaire @dl’Assemblée générale
<d|es|Documento Final #lDécimo Período Extraordinario @dSesiones @0Asamblea General
<d|ru|ЗekmtBbicmzd#clchriao hncqbemzdao hchhbb Scdcfemzdao Mhhejwmcb
<d|zh|+n第十届~L~H最后文件;+n第十届~L~H&O最后文件>5;+n第十届~L~H@-&O最后文件>5
<L|fr|@i@dRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement|}
<L|es|^zRío %KMedio Ambiente =x&J;^zRío
<L|ru|Oba-lc-Redcofhk@e&nakfpyetAco hfclc b fexgbibt;Oba-lc-Redcofhk@J
<L|ar|#]kcf *4ablcze fabghdce
<L|zh|@F环境与#n@-里约@x
agenda-21|fr|#X21
agenda-21|es|#u21
agenda-21|ru|%Tldr @d!X!X!I gck
agenda-21|ar|rmfb pjdab abikh 21
agenda-21|zh|21世纪=h
>z|fr|@i@dprincipes, non juridiquement contraignante mais faisant autorité, @4un consensus *J%cgestion, @t&!#fl’exploitation écologiquement viable @dtous @:types @dforêts
>z|es|@gAutorizada, sin Fuerza Jurídica Obligatoria, @d@(@Lun Consenso %rrespecto @0Ordenación, @t&u=x#qSostenible %bBosques @dTodo Tipo
>z|ru|Ic bjctAcc awrxeicmzdao hbmu xergmcdbc h bxmaycdbcj nfbdqbnag lmr smawemzdasa kadhcdhphe #9feqbademzdasa bhnamzxagedbr, havfedcdbr b *ighcv gblag mchag
>z|zh|@F所有类型森林@-^F*u养护@[%j开发@-无>)律约束力@-+[协商一致意见权威性#V声明
>p|fr|@H#.+vpoursuite @0mise #Iœuvre d’Action 21
>p|es|#Q%0Ulterior Ejecución #l#u21
>p|ru|#h&nlemzdcoEcjp >qGagchikb ldr @d!X!X!I gck
>p|zh|进一步=e《21世纪=h>5方案
*:|fr|+E@dVienne
*:|es|@gy {|el }#u=aViena
*:|ru|Ncdhk{er|ao|pt|bc|bv|bj|bjb} lckmefeqb{r|b|t|co} b Gfasfejj{e|u|c|p|ao} &E
*:|ar|#]flkhadr jdb nccha
*:|zh|+'@x@[#a
+I|fr|@H@W@4<h#Fdurable @Cpetits *[insulaires #I%';@H@W@0Barbade
+I|es|#u@d@)<:#qSostenible %b=G;#u=aBarbados
+I|ru|#h&nawchncBcdbt *i&i;Uefwelahhk@u&E
+I|ar|lkhadr abjdb dh prb abghdce abdqgmade bbmfb abrCkce abxDcke abhadce
+I|zh|+o%j#n#a;巴巴多斯#a
yokohama|fr|~1@dYokohama @4un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~1@dYokohama
yokohama|es|~W@dYokohama @Lun Mundo Más Seguro;~W@dYokohama
yokohama|ru|Qakasejhk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco} &nawchncBcdbt wamcc wcxanehdasa jbfe: fpkagalrAbc nfbdqbnu nfclaigfeAcdbr hibvboduv wclhigbo, awchncBcdbr saiagdahib k dbj b hjrsBcdbr bv nahmclhigbo;Qakasejhk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco}
yokohama|zh|建立更%f%e@-横滨=R;横滨=R
<G|fr|@H@W@0Conférence @3%cpopulation #f<h%'
<G|es|#u@d@)@0>i@z#APoblación =x&J;#u=aEl Cairo
<G|ru|#h_cdefaladehcmcdbt b fexgbibt
<G|ar|^5abdIgdk abmfbc bbqtah fabghdce
<G|zh|@1%P口与#n~H#a;@1%P口{与|和}#n{会议|大会|}#a
&V|fr|@i@dCopenhague{ sur le développement social|};+E@dCopenhague
&V|es|^zCopenhague @m#qSocial
&V|ru|Cancdsescdhk@ea haqbemzdaj fexgbibb
&V|ar|#]tflhuaDh *4abghdce abargdajce
&V|zh|+3#n#x哥本哈根@x;&O哥本哈根@x>5
*D|fr|@H@W&(Sommet *J@4<h#Fsocial;@H@W@dCopenhague
*D|es|#u@d@)@0Cumbre %r@m#qSocial
*D|ru|#h~z>B_Ffexgbibr
*D|ar|^5dIgdk abide <wbbghdce abargdajce
*D|zh|+3#n#x%e*P#a;+3#n#x%e*P&O#a>5
beijing|fr|+E@d=U
beijing|es|@gy {|la }~Z=a=U
beijing|ru|Gckbdhk@eb GmeiHafj{e|u|c|p|ao} &E
beijing|ar|#]fdhuar jdb lcrch
beijing|zh|北京@x@[+p纲要;&O北京@x>5{和|及|以及|与}&O+p纲要>5;&O北京@x>5{和|及|以及|与}&O北京+p纲要>5
*8|fr|@i@d=U
*8|es|^z=U
*8|ru|Gckbdhk@J
*8|ar|#]lcrch;#]lcrchD
*8|zh|北京@x
^d|fr|@H@W@d=U
^d|es|~Z=a=U
^d|ru|Gckbdhk{er nmeiHafje|ao nmeiHafju|ao nmeiHafjc|pt nmeiHafjp|ao nmeiHafjao} &E
^d|zh|北京+p纲要
_]|fr|Nouvelles <y#finitiatives &Bmise #Iœuvre @0@i#f&(@H@W@d=U
_]|es|Nuevas medidas e iniciativas %0aplicación @0@gy {|la }~Z=a=U
_]|ru|FemzdcoEbc jcfu b bdbqbeibgu &n>qGckbdhkao lckmefeqbb b GmeiHafju &E
_]|zh|进一步=e&O北京@x>5@[&O+p纲要>5@-+p@[倡议;进一步=e&O北京@x@[+p纲要>5@-+p@[倡议
>D|fr|@H@4l’habitat
>D|es|#u@dHábitat
>D|ru|%Tldr Хewbiei
>D|ar|rmfb pjdab abdfzb
>D|zh|%P居=h
<S|fr|@i&Avilles #f_Détablissements humains #Ice nouveau millénaire
<S|es|@g@m#pCiudades y Otros Asentamientos Humanos #I#WNuevo Milenio
<S|ru|>-safalev b lfpsbv dehcmcdduv npdkiev g dagaj iuhrBcmcibb
<S|zh|新千%W城市@[&[%P类住区@x;@F新千%W{中的|的|}城市@[&[%P类住区@-@x
<2|fr|@i@dRome %c#8alimentaire mondiale
<2|es|^zRoma #A#SAlimentaria Mundial
<2|ru|Objhk@ea ghcjbfdao nfalagamzhigcddao _P
<2|zh|%e粮食%f罗马@x;@F%e粮食%f@-罗马@x
*h|fr|@i@dRome %cnutrition
*h|es|^zRoma #ANutrición
*h|ru|Objhk@e&nganfahej nbiedbr
*h|ar|#]kfda jh abgDHce;#]kfda *4abgDHce
*h|zh|营养#x罗马@x
+J|fr|@H@W^A@:moins avancés &Bdécennie 2001-2010
+J|es|#u@d@)+DMenos Adelantados <:Decenio 2001-2010
+J|ru|#hlmr debjcdcc fexgbiuv hifed @dlchribmcibc 2001–2010 salag;Ufthhcmzhk@u&E
+J|ar|lkhadr abjdb bxabo pib ablbmah hdfa bbjim 2001-2010
+J|zh|2001-2010十%W期<9#6#a;2001-2010%W十%W期<9#6#a
+P|fr|@H@W^A@:moins avancés &Bdécennie _W{ (Programme d’action d’Istanbul)|};@H@Wd’Istanbul
+P|es|#u@dAcción{| de Estambul} +DMenos Adelantados <:Decenio _W;#u=aEstambul
+P|ru|#hlmr debjcdcc fexgbiuv hifed @dlchribmcibc 2011–2020 salag;Liejwpmzhk@u&E
+P|ar|^5aqyhlfb;^5sqyhlfb
+P|zh|_W十%W期<9#6#a;_W{年|}十%W期<9#6{伊斯坦布尔|}#a;{支援最不发达国家|}伊斯坦布尔#a
small-arms|fr|@H@W#Ivue @dprévenir, combattre #féliminer <hcommerce illicite @C=]légères sous tous ses aspects
small-arms|es|#u@d@)@LPrevenir, Combatir y Eliminar ^R@d&-Pequeñas y Ligeras #ITodos sus Aspectos
small-arms|ru|#h~Tb bhkafcdcdbt dcxekaddao iafsagmb hifcmkaguj afpybcj b mcskbjb gaafpycdbrjb ga ghcv cc ehnckiev b #'dco
small-arms|ar|lkhadr abjdb bdhj abagrak Dck abdwkfj labpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
small-arms|zh|从各个方面防止*u<s@[*3小%F@[轻%F%N_j@-#a
<5|fr|Instrument @9=)permettre %?*[@dprocéder %3l’identification #fau traçage rapides #ffiables @C=]légères #f@dpetit calibre illicites;Instrument @9@dtraçage
<5|es|Instrumento @z@LPermitir a @S%7Identificar y Localizar, @dForma Oportuna y Fidedigna, {|las }&-Pequeñas y Ligeras Ilícitas;Instrumento @z@dLocalización
<5|ru|#o{uo lakpjcdi|asa lakpjcdie|ajp lakpjcdip|uj lakpjcdiaj|aj lakpjcdic}, naxgamrtA{bo|csa|cjp|bj|cj} sahplefhigej hgacgfcjcdda b delcyda gurgmriz b aihmcybgeiz dcxekadduc hifcmkagac afpybc b mcskbc gaafpycdbr;#o#c&naihmcybgedbt
<5|zh|使各~P能够_S时@[可靠地识别@[追查%N小%F@[轻%F@-@1文书;@1追查文书
durban|fr|+E@dDurban
durban|es|@gy {|el }#u=aDurban
durban|ru|Fpfwedhk{er|ao|pt|bc|bv} lckmefeqb{r|b|t|co} b Gfasfejj{e|u|c|p|ao} &E
durban|ar|#]flkhadr jdb mcklah
durban|zh|德班@x@[#a
monterrey|fr|Consensus @dMonterrey{ issu de la Conférence internationale sur le financement du développement|}
monterrey|es|Consenso @dMonterrey @0>i@z#A_)<:&J;Consenso @dMonterrey
monterrey|ru|Jadicffcohk{bo kadhcdhph|asa kadhcdhphe|ajp kadhcdhphp|bj kadhcdhphaj|aj kadhcdhphc}{ Jcylpdefaldao kadHcfcdqbb na Hbdedhbfagedbt fexgbibr|}
monterrey|ar|gfani JkaE dfhgckc
monterrey|zh|_5@1~H蒙特雷共识;蒙特雷共识
>v|fr|@i@d=/%1financement &(%'{ : document final de la Conférence internationale de suivi sur le financement du développement, chargée d’examiner la mise en œuvre du Consensus de Monterrey|}
>v|es|^z=/#A_)<:&J{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>v|ru|Favbdhk@ea Hbdedhbfagedbb fexgbibr{: | — }biasaguo lakpjcdi _cnahmclptAco <x%DHbdedhbfagedbr fexgbibr lmr awxafe vale ahpAchigmcdbr Jadicffcohkasa kadhcdhphe;Favbdhk@ea Hbdedhbfagedbb fexgbibr
>v|ar|#]abmfoe *4gdfcb abghdce
>v|zh|_5~J@x：审查&O蒙特雷共识>5=e情况@-_5后续@1~H结果文件;_5~J@x：审查&O蒙特雷共识>5=e情况@-_5后续@1~H_V;_5~J@x
^L|fr|#Q@W@9@dMadrid {|de 2002 }%1vieillissement{, 2002|};#Q@W@dMadrid
^L|es|#Q@d@)@z@dMadrid %KEnvejecimiento{, 2002| (2002)|};#Q=aMadrid
^L|ru|Jelfblhk{bo jcylpdefalduo nmed|asa jcylpdefaldasa nmede|ajp jcylpdefaldajp nmedp|bj jcylpdefalduj nmedaj|aj jcylpdefaldaj nmedc} +k&nnfawmcjej hiefcdbr{| 2002 sale};Jelfblhk@R&E
^L|ar|vye jdb dmkcm abmfbce bbwcvfve
^L|zh|2002%W马德里老龄#x@1#5;马德里老龄#x@1#5
<R|fr|%5#f<h#Q@W@9@dMadrid {|de 2002 }%1vieillissement{, 2002|}
<R|es|%Oy {el |}#Q@d@)@z@dMadrid %KEnvejecimiento{, 2002| (2002)|}
<R|ru|GambibBchk{er lckmefeqbr b Jelfblhkbo jcylpdefalduo nmed|ao lckmefeqbb b Jelfblhkasa jcylpdefaldasa nmede|ao lckmefeqbb b Jelfblhkajp jcylpdefaldajp nmedp|pt lckmefeqbt b Jelfblhkbo jcylpdefalduo nmed|ao lckmefeqbco b Jelfblhkbj jcylpdefalduj nmedaj} +k&nnfawmcjej hiefcdbr{| 2002 sale}
<R|zh|&O#(>5@[《2002%W马德里老龄#x@1#5>5;&O#(>5@[&O马德里老龄#x@1#5>5
&r|fr|@i@dJohannesburg %1#Fdurable
&r|es|^zJohannesburgo %K#q_/
&r|ru|Йaveddchwpfshk@e&nphiaoBbgajp fexgbibt
&r|ar|#]rfuahqlkD *4abghdce abdqgmade
&r|zh|约翰内斯堡%j#n@x
=o|fr|#Q@dmise #Iœuvre &(Sommet *J@4<h#Fdurable{ (Plan de mise en œuvre de Johannesburg)|};#Q@dmise #Iœuvre @dJohannesburg
=o|es|#Q@d>h>YDecisiones @0Cumbre %r%K#q_/{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#Q@d>h>YDecisiones @dJohannesburgo
=o|ru|Gmed@Dgunamdcdbr fcEcdbo ~z&nphiaoBbgajp fexgbibt{ (Йaveddchwpfshkbo nmed gunamdcdbr fcEcdbo)|};Йaveddchwpfshk@Rgunamdcdbr fcEcdbo
=o|ar|vye ghncH hgazr dIgdk abide <wbbghdce abdqgmade;vye rfuahqlkD bbghncH
=o|zh|%j#n#x%e*P=e计划(约翰内斯堡=e计划);%j#n#x%e*P=e计划;约翰内斯堡=e计划
^b|fr|@H@Wd’Almaty
^b|es|#u=aAlmaty
^b|ru|Mmjeibdhk@u&E
^b|zh|阿拉木图#a：在内陆@[过境#n中#6过境运输<8+[新+1下满足内陆#n中#6@-特殊需要;阿拉木图#a
~!|fr|@i@d=O@dGenève
~!|es|^z@(@d~X
~!|ru|_z@enfbdqbnag
~!|ar|#]dlamz rhcn
~!|zh|%k#V@x
=4|fr|#Q@W@dGenève
=4|es|#Q=a~X
=4|ru|_z@R&E
=4|ar|vye jdb rhcn
=4|zh|%k#5
='|fr|Engagement @dTunis
='|es|Compromiso @dTúnez
='|ru|Tpdbhhk{ac|asa|ajp|bj|aj} awrxeicmzhig{a|e|p|aj|c}
='|ar|abgCad gfhq
='|zh|突尼斯承诺
_L|fr|%G@dTunis &Bsociété @dl’information
_L|es|%G@dTúnez %0Sociedad @0Información;#u@dAcciones @dTúnez %0Sociedad @0Información
_L|ru|Tpdbhhk@ulmr bdHafjeqbaddasa awAchige
_L|ar|^5gfhq *4drgdj abdjbfdag
_L|zh|信息+3突尼斯=h
+-|fr|@i@dMaurice
+-|es|^zMauricio
+-|ru|Jegfbkbohk@J
+-|zh|毛里求斯@x
<0|fr|~1@dMaurice{ pour la poursuite de la mise en œuvre du Programme d’action pour le développement durable des petits États insulaires en développement|}
<0|es|~W@dMauricio %0Ejecución Ulterior #l#u@d@)<:#qSostenible %b=G;~W@dMauricio
<0|ru|Jegfbkbohk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco} &nlemzdcoEcjp >qGfasfejju +k&nawchncBcdbt *i&i;Jegfbkbohk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco}{| ahpAchigmcdbr}
<0|zh|进一步=e&O+o%j#n#a>5毛里求斯=R;进一步=e&O+o%j#n#a>5@-毛里求斯=R;毛里求斯{执行|}=R
>E|fr|@i@dHyogo
>E|es|^zHyogo
>E|ru|Хbashk@J
>E|zh|兵库@x
<H|fr|Cadre @W@dHyogo{ pour 2005-2015 : pour des nations et des collectivités résilientes face aux catastrophes|}
<H|es|=E=aHyogo @L2005-2015: Aumento @0Resiliencia >YNaciones y #pComunidades ante @SDesastres;=E=aHyogo{| para 2005-2015}
<H|ru|Хbashk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao} +k@d2005–2015 salu: haxledbc naicdqbeme nfaibgalcohigbr wclhigbrj @dpfagdc +ub awAbd;Хbashk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao} &E
<H|ar|syak jdb ucfDf
<H|zh|2005-2015%W兵库+p+1：加强#6@[社区@-抗灾能力;{2005-2015年|}兵库+p+1
_s|es|^g@dNairobi @0>i@dAlto Nivel =Y#A%LSur-Sur
_s|ru|Ieofawbohk{bo biasaguo lakpjcdi|asa biasagasa lakpjcdie|ajp biasagajp lakpjcdip|bj biasaguj lakpjcdiaj|aj biasagaj lakpjcdic} CadHcfcdqbb #g@dguhakaj pfagdc &nhaifpldbBchigp Ys — Ys
_s|zh|@w南南<8#b内罗毕_V
<l|fr|Cadre décennal @dprogrammation #M@:modes @dconsommation #f@dproduction durables
<l|es|=EDecenal @dProgramas @mModalidades @dConsumo y Producción Sostenibles
<l|ru|Fchribmcid{rr hifeicsbr|co hifeicsbb|tt hifeicsbt|co hifeicsbco} +k&nncfcvalp k bhnamzxagedbt feqbademzduv jalcmco naifcwmcdbr b nfabxgalhige
<l|zh|%j消费@[生产模式十%W方案+1;%j消费@[生产{模式|}{十年|10年}{期|}方案+1
mdg-2010|fr|Tenir @:promesses : unis @4atteindre @:objectifs &(Millénaire @4<h%'
mdg-2010|es|Cumplir @tpromesa: unidos @Llograr @SObjetivos @d#q#lMilenio
mdg-2010|ru|Nunamdcdbc awcAedbr: awKclbdcdbc ga bjr lahibycdbr qcmco %Dfexgbibr, hHafjpmbfagedduv g Fckmefeqbb iuhrBcmcibr
mdg-2010|zh|履行诺言：团结一致实现千%W#n目标
youth-high-level|fr|<'final @0Réunion #B%cjeunesse : dialogue #fcompréhension mutuelle
youth-high-level|es|^g@0%Z%/#AJuventud: Diálogo y Comprensión Mutua
vienna-space|fr|Le millénaire @d<(: @t@i@dVienne @G<(#f<h#Fhumain
vienna-space|es|Milenio Espacial: {|la }^zViena %KEspacio =x#qHumano
vienna-space|ru|Cahjah @dfpwcyc iuhrBcmcibo: Ncdhker lckmefeqbr a kahjbBchkao <xb fexgbibb BcmagcBchkasa awAchige
vienna-space|zh|空间千%W：@F空间@[%P@-#n@-+'@x
+h|fr|#w+t+lpar @:*[@dsatellites artificiels @0Terre %?fins @0télévision directe &y
+h|es|@(^rhan @dRegir @t*U~O@S%7@dSatélites Artificiales @0Tierra @L#pTransmisiones #"Directas ~OTelevisión
+h|ru|*S=Isahplefhigejb bhkphhigcdduv hnpidbkag Зcjmb lmr %ydcnahfclhigcddasa icmcgbxbaddasa gcAedbr
+h|zh|各~P利用%P造地球卫星进行@1直接电视广播所应遵守@-#V
~w|fr|#w%ctélédétection
~w|es|@(relativos +(Teleobservación @0Tierra desde #WEspacio{| Ultraterrestre}
~w|ru|_wlbhiedqbaddasa xadlbfagedbr Зcjmb bx kahjbBchkasa nfahifedhige
~w|zh|@F从*O遥感地球@-#V
<j|fr|#w_2%3+l@dsources d’énergie nucléaires %Ml’espace
<j|es|@(Pertinentes +(*U@dFuentes @dEnergía &Q#I#W+y
<j|ru|_w=Irlcfduv bhiaBdbkag Pdcfsbb g kahjbBchkaj nfahifedhigc
<j|zh|@F在*O^B核动力源@-#V
~y|fr|@i%c+9@3*5@d<(au profit #f%Ml’intérêt @dtous @:États, compte tenu #Iparticulier @Cbesoins @Cpays #I%'
~y|es|@g#A%L@z_ZExploración y *U#lEspacio Ultraterrestre #IBeneficio e Interés @dTodos @SEstados, Teniendo Especialmente #ICuenta #pNecesidades %bPaíses #I&J
~y|ru|>-jcylpdefaldaj haifpldbBchigc g bhhmclagedbb b bhnamzxagedbb kahjbBchkasa nfahifedhige @dwmesa b >Bghcv sahplefhig, h ahawuj pBciaj naifcwdahico fexgbgetAbvhr hifed
~y|zh|@F开展探索@[利用*O@-@1<8，_e所有#6@-福利@[利益，并~L要考虑到#n中#6@-需要@-@x
^u|fr|@i@C=Ojuridiques +t@:~4@C*[*5@d<(extra-atmosphérique
^u|es|@g%b@(Jurídicos ^rDeben Regir #pActividades %b%7_ZExploración y *U#l+y
^u|ru|@Znfegaguv nfbdqbnag <x+u&nbhhmclagedbt b bhnamzxagedbt kahjbBchkasa nfahifedhige
^u|zh|各~P探索@[利用*O活动@->)律#V@x
*9|fr|&o_2%?entreprises #f%?<z{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
*9|es|@(Rectores @m#pEmpresas y @S=T{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
*9|ru|=F@Vnfclnfbdbjeicmzhkao <xg ehnckic nfeg =C{: ahpAchigmcdbc fejak Dfsedbxeqbb DwKclbdcdduv Ieqbo g aidaEcdbb «xeAbiu, hawmtlcdbr b hfclhig nfegagao xeAbiu»|: ahpAchigmcdbc fejak Dfsedbxeqbb DwKclbdcdduv Ieqbo, kehetAbvhr «xeAbiu, hawmtlcdbr b hfclhig nfegagao xeAbiu»|}
*9|ar|_?*4abpjdab abgrakce foifi ~3;_?+glabpjdab abgrakce foifi ~3
*9|zh|工商企业与*x：实施@w“#j*u尊重@[补救”+1指导#V;工商{企业|业}与*x{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}指导#V
&H|fr|&o_2au déplacement @d%S%3l’intérieur @dleur propre pays
&H|es|@(Rectores %bDesplazamientos Internos
&H|ru|=F@V&nganfahp a ncfcjcAcdbb mbq gdpifb hifedu
&H|ar|_?+glabgwkm abmavbc;_?*4abgwkm abmavbc
&H|zh|@F境内流离失所#x@-指导#V;境内流离失所#x指导#V
<1|fr|&o@Gl’extrême pauvreté #f@:<z
<1|es|@(Rectores #AExtrema Pobreza y @S=T
<1|ru|=F@V&nganfahp a kfeodco {dbAcic|wcldahib} b *L=C
<1|zh|@F赤贫与*x#x@-指导#V;#2赤贫{与|和}*x=-@?指导#V
rabat-plan|fr|#Q@W@dRabat @G%p@dl’appel +vhaine nationale, raciale ou religieuse qui constitue une incitation +vdiscrimination, %3l’hostilité ou +vviolence
rabat-plan|es|#Q=aRabat #Aprohibición @0apología #lodio nacional, racial o religioso ^rconstituye incitación +(discriminación, @thostilidad o @tviolencia;#Q=aRabat
rabat-plan|ru|Oeweihk@R+k&nxenfcAcdbt nfanesedlu deqbademzdao, fehagao bmb fcmbsbaxdao dcdegbhib;Oeweihk@R&E
rabat-plan|ar|vye jdb abklay *4oFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
rabat-plan|zh|@F%-构成煽动^D*u敌意或_f@-鼓吹_4族*u种族或宗教仇恨言论@-拉巴特#5;拉巴特#5
>H|fr|Manuel @4enquêter efficacement %c&:{ (Protocole d’Istanbul)|};@Td’Istanbul
>H|es|Manual %0Investigación y Documentación Eficaces @0>b{| (Protocolo de Estambul)};@N@dEstambul
>H|ru|Opkagalhig{a|e|p|aj|c} &nPHHckibgdajp fehhmclagedbt b lakpjcdibfagedbt nuiak &a{| (Liejwpmzhkbo nfaiakam)};Liejwpmzhk@"
>H|zh|^T@-+6@-有效调查@[文件记录手册;伊斯坦布尔{议定书|规程}
*V|fr|Lignes directrices _b@d*H%M@:affaires impliquant @:enfants victimes #ftémoins d’actes criminels
*V|es|#:#A&G#IAsuntos Concernientes a @SNiños Víctimas y Testigos @dDelitos
*V|ru|=F{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb}, #m<)g ganfahev, hgrxedduv h pBehibcj lcico{ — |-}ycfig b hgblcicmco nfchipnmcdbo
*V|zh|@F在涉_S罪行@-%,被害%P@[证%P@-事项上坚持公理@-=c
&W|fr|&oapplicables +v#L&(crime
&W|es|#:%0%n#lDelito
&W|ru|=F@Vlmr nfclpnfcylcdbr nfchipndahib
&W|zh|&P=g=c
&U|fr|^Wrelatives %?enfants %M<hsystème @d*Hpénale
&U|es|#:@d@)%KNiño #I#WSistema @d&GPenal
&U|ru|=F@V#9+k>Blcico g hbhicjc >'
&U|zh|&7系统中%,#x+p指南
<m|fr|#w+!#M<hrecours %3@Cprogrammes @d*Hréparatrice _bpénale
<m|es|~U%0>h@dProgramas @d&G{Restitutiva|Restaurativa} #IMateria Penal
<m|ru|@.^7nfasfejj fchibipqbaddasa <)g ganfahev >'
<m|zh|@F在刑事事项中采用恢复性司>)方案@-+m
ngo-arrangements|es|Relación Consultiva +)@ry #pOrganizaciones No Gubernamentales
ngo-arrangements|ru|Cadhpmzieibgduc aidaEcdbr jcylp *Ab dcnfegbicmzhigcddujb afsedbxeqbrjb
*e|fr|Initiative @dpaix arabe
*e|es|Iniciativa @dPaz Árabe
*e|ru|Mfewhk<.jbfd<.bdbqbeibg{e|u|c|p|ao}
*e|ar|dlamke abqbad abjklce
*e|zh|阿拉伯+C倡议
^q|fr|feuille @droute axée &Arésultats #Ivue d’un règlement permanent &(conflit israélo-palestinien prévoyant deux États
^q|es|hoja @druta #lCuarteto basada _Zejecución @Luna solución permanente biestatal #lconflicto israelo-palestino;hoja @druta #lCuarteto
^q|ru|«lafayd{er kefie|ao kefiu|pt kefip|ao kefic|ao kefiao}» nfalgbycdbr k nahiarddajp pfcspmbfagedbt nemchibda-bxfebmzhkasa kadHmbkie g haaigcihigbb h nfbdqbnaj hahpAchigagedbr lgpv sahplefhig
^q|zh|以色列-巴勒斯坦冲突@-永久性两~P解决办>)基于表现@-路线图;{以色列-巴勒斯坦|以巴}冲突@?永久{性|}两~P解决{办法|方案}@?基于表现@-路线图
^n|fr|@i@d=O@G{des|les} arrangements intérimaires d’autonomie
^n|es|^z@(@m#pDisposiciones relacionadas con un Gobierno Autónomo Provisional
^n|ru|@Znfbdqbnag a gfcjcdduv jcfev &nhejapnfegmcdbt
^n|zh|@F临时自治安排@-#V声明;#2临时自治安排@?#V{声明|宣言}
&T|fr|Cadre *J@0biodiversité @dKunming-Montréal
&T|es|=E%r@dBiodiversidad @dKunming-Montreal;=E%rKunming-Montreal @0<!Biológica
&T|ru|Cpdzjbdhka-Jadfcemzhk{er smawemzder fejaBder nfasfejje|ao smawemzdao fejaBdao nfasfejju|ao smawemzdao fejaBdao nfasfejjc|pt smawemzdpt fejaBdpt nfasfejjp|ao smawemzdao fejaBdao nfasfejjao} %Dwbafexdaawfexbr
&T|ar|syak tfhdchD - dfhgkcab <wbbghfj ablcfbfrc
&T|zh|昆明-蒙特利尔+[%h+1
aichi-targets|fr|#Qstratégique &B{diversité biologique|biodiversité} _W{| et les objectifs d’Aichi relatifs à la diversité biologique};#Qstratégique 2011-2020 &B{diversité biologique|biodiversité}
aichi-targets|es|#QEstratégico %0<!Biológica 2011-2020 y {|las }Metas @dAichi %0<!Biológica;#QEstratégico %0<!Biológica _W
aichi-targets|ru|LifeicsbBchk@R%Dhavfedcdbr b phiaoBbgasa =Iwbafexdaawfexbr @d2011–2020 salu
aichi-targets|zh|_W%W%h=R计划@[爱知%h目标;《2011-2020%W%h=R计划>5^y&O爱知%h目标>5;_W%W%h=R计划
~7|fr|%G2063{| de l’Union africaine| : l’Afrique que nous voulons}
~7|es|%G2063: #WÁfrica ^rqueremos;%G2063
~7|ru|%Tldr{ MHfbkedhkasa hatxe|} @dncfbal @t2063 sale{| MHfbkedhkasa hatxe}
~7|ar|vye abagoam abpnkcic bjad 2063
~7|zh|2063%W=h：我们想要@-&];《2063%W=h》：我们想要@-&];2063%W=h
>U|fr|^Wvolontaires @4une gouvernance responsable @Crégimes fonciers applicables %?terres, %?pêches #f%?forêts %M<hcontexte @0#8alimentaire nationale
>U|es|#:Voluntarias #AGobernanza Responsable @0Tenencia @0Tierra, @tPesca y @SBosques #I#WContexto @0#SAlimentaria Nacional
>U|ru|Fawfagamzd{uc fpkagalrAbc nfbdqbnu|uv fpkagalrAbv nfbdqbnag|uj fpkagalrAbj nfbdqbnej|ujb fpkagalrAbjb nfbdqbnejb} aigcihigcddasa fcspmbfagedbr ganfahag gmelcdbr b namzxagedbr xcjcmzdujb, fuwdujb b mchdujb fchpfhejb g kadickhic deqbademzdao nfalagamzhigcddao _P
>U|zh|#6粮食%f范围内土地*u渔业_S森林权属负责任治理自愿=c
>x|fr|>a@4une pêche responsable
>x|es|*Y%0Pesca Responsable
>x|ru|Calckh@Dgclcdbr aigcihigcddasa fuwamaghige
>x|ar|dmfhe abqbft +glabxcm abkwcm
>x|zh|负责任渔业%.守则
^K|fr|>a@dLa Haye ^"prolifération @Cmissiles balistiques
^K|es|*Y@dLa Haya </Proliferación %bMisiles Balísticos
^K|ru|Seeshk{bo|asa|ajp|bj|aj} kalckh@Dnagclcdbr ~Tfehnfahifedcdbr wemmbhibBchkbv fekci
^K|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
^K|zh|防止弹道导弹扩散海牙%.=c
yaounde-code|fr|>a#.+v#L#f+v#4@Cactes @dpiraterie, @Cvols %3main armée %3l’encontre @Cnavires #f@C~4maritimes illicites #IAfrique @dl’Ouest #f&(Centre;>a@dYaoundé
yaounde-code|es|*Y#/+(%H@0Piratería, #WRobo a Mano Armada #kBuques y #pActividades Marítimas {Ilegales|Ilícitas} #IÁfrica Occidental y Central;*Y@dYaundé
yaounde-code|ru|Calckh@Dnagclcdbr, @PnfchcBcdbr nbfeihige, gaafpycddasa fexwar *(hplag b dcxekaddao <x@djafc g Зeneldao b Цcdifemzdao MHfbkc;Яpdlhk{bo kalckh|asa kalckhe|ajp kalckhp|bj kalckhaj|aj kalckhc} nagclcdbr
yaounde-code|zh|在西非@[中部&]防止@[<s海盗*u武装抢劫船舶@[海上%N活动@-%.守则;雅温得%.守则
djibouti-code|fr|>a#M@t#4@Cactes @dpiraterie #f@Cvols %3main armée %3l’encontre @Cnavires %Ml’océan Indien occidental #f<hgolfe d’Aden;>a@dDjibouti
djibouti-code|es|*Y#/+(%H@0Piratería y @SRobos a Mano Armada #k@SBuques #I#WOcéano Índico Occidental =xGolfo @dAdén;*Y@dDjibouti
djibouti-code|ru|Calckh@Dnagclcdbr, @PnfchcBcdbr nbfeihige b gaafpycddasa fexwar *(hplag g xeneldao Behib Qdlbohkasa akcede b Mlcdhkaj xembgc;Fybwpibohk{bo kalckh|asa kalckhe|ajp kalckhp|bj kalckhaj|aj kalckhc} nagclcdbr
djibouti-code|zh|吉布提%.守则
safe-schools|fr|@i%c#8%M@:écoles
safe-schools|es|@g@mEscuelas Seguras
safe-schools|ru|>-wcxanehduv Ekamev;>-wcxanehdahib Ekam
safe-schools|zh|%f学校@x
paris-commitments|ru|Gefbyhk{bc awrxeicmzhige|bv awrxeicmzhig|bj awrxeicmzhigej|bjb awrxeicmzhigejb}
paris-commitments|zh|@F#j%,不被武装部队或武装团体%N招募或^B@-巴黎承诺;#2#j%,{不被|免遭}武装部队或武装团体%N{招募|征募}或^B@?巴黎承诺;&O巴黎承诺>5
*F|fr|@i#N%?=O#f#H+!au travail
*F|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} relativa a @S@(y @]Fundamentales #I#WTrabajo
*F|ru|@Zaw ahdaganamesetAbv nfbdqbnev b *Lg hHcfc ifple
*F|ar|#]abdlamz faboifi abpqaqce nc abjdb
*F|zh|@1劳工%x@F工作中+m@[#)@x;{国际劳工组织|劳工组织|}#2工作中@?+m@[#)@?@x
ilo-centenary|fr|@i&(centenaire @d{l’Organisation internationale du Travail|l’OIT} @4l’avenir &(travail
ilo-centenary|es|@g#lCentenario @0{Organización Internacional del Trabajo|OIT} <:Futuro #lTrabajo
ilo-centenary|ru|@Zhiamcibr {Jcylpdefaldao afsedbxeqbb ifple|JDT} a wplpAcj hHcfu ifple;@Zhiamcibr a wplpAcj hHcfu ifple
ilo-centenary|zh|@1劳工%x@F劳动%e@-未来百%W@x;{国际劳工组织|}#2劳动%e@?未来@?百%W@x
<X|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}%c*Hsociale @4une mondialisation équitable
<X|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} #A&G=j@Luna Globalización Equitativa
<X|ru|@U{r|b|t|co}{ Jcylpdefaldao afsedbxeqbb ifple|} a haqbemzdao hnfegclmbgahib g qcmrv hnfegclmbgao smawembxeqbb
<X|zh|@1劳工%x@F争取公平+[化@-+3正义@x;{国际劳工组织|}#2争取公平+[化@-+3正义@x
alma-ata|fr|@id’Alma-Ata
alma-ata|es|^zAlma-Ata
alma-ata|ru|Mmje-Mibdhk@J
alma-ata|zh|阿拉木图@x
astana-health|fr|@id’Astana &Asoins @dsanté primaires
astana-health|es|^zAstaná @m{|la }Atención Primaria @dSalud
astana-health|ru|Mhiedbdhk@ea ncfgbBdao jclbka-hedbiefdao najaAb
astana-health|zh|阿斯塔纳初级卫生保健@x;@F初级卫生保健@-阿斯塔纳@x
incheon|fr|@id’Incheon{ : Éducation 2030 : vers une éducation inclusive et équitable de qualité et un apprentissage tout au long de la vie pour tous|}
incheon|es|^zIncheon: Educación 2030: Hacia una Educación Inclusiva y Equitativa @dCalidad y un Aprendizaje a lo Largo @0Vida @LTodos;^zIncheon
incheon|ru|QdBvadhk@J
incheon|zh|仁川@x：2030%W教育：迈向全纳*u公平*u有质量@-教育@[全_4终身学习;仁川@x
^x|fr|_'%cbioéthique #f@:<z
^x|es|@g+G@mBioética y =T
^x|ru|#ia wbaPibkc b *L=C
^x|zh|%e生_g伦理与*x@x;%e生_g伦理@[*x@x
&f|fr|_'%cdiversité culturelle
&f|es|@g+G#A<!Cultural
&f|ru|#ia kpmzipfdaj fexdaawfexbb
&f|ar|absjbah <w*4abghfj abBianc
&f|zh|%e=f多样性@x
_G|fr|_'%1génome humain #f@:<z
_G|es|@g+G%KGenoma Humano y @S=T
_G|ru|#ia scdajc >/b *L=C
_G|ar|absjbah <w*4abdrch ablwkc foifi ~3
_G|zh|%e%P类基因组与*x@x
human-cloning|fr|@i@Y%1clonage @Cêtres humains
human-cloning|es|@g=Y#AClonación Humana
human-cloning|ru|@Z#ga kmadbfagedbb =C
human-cloning|zh|@w@F%P@-克隆@-@x;@w%P@-克隆@x
ai-ethics|fr|Recommandation @Gl’éthique @dl’intelligence artificielle
ai-ethics|es|Recomendación #AÉtica @0Inteligencia Artificial
ai-ethics|ru|Ockajcdleqb{r|b|t|co} aw PibBchkbv ehnckiev bhkphhigcddasa bdicmmckie
ai-ethics|zh|%P工智能伦理#x建议书
<c|fr|&o@Y&B@7&(consommateur
<c|es|#:=Y%0@8#lConsumidor
<c|ru|fpkagalrAb@V#glmr _Qbdicfchag naifcwbicmco
<c|zh|@w#j消费者=c;@w消费者#j=c
*l|fr|#w+!@0statistique officielle
*l|es|@(Fundamentales >YEstadísticas Oficiales
*l|ru|DhdaganamesetAb@VaHbqbemzdao hieibhibkb
*l|ar|abdlamz abpqaqce bbsoxaEag abkqdce
*l|zh|官方统计+m
computer-files|fr|&o&Bréglementation @Cfichiers personnels informatisés
computer-files|es|@(Rectores %0Reglamentación %bFicheros Computadorizados @dDatos Personales
computer-files|ru|=F@Vfcsmejcdieqbb kajnzticfbxbfagedduv kefiaick, halcfyeAbv ledduc mbBdasa vefekicfe
=Q|fr|Responsabilité @dl’État @4fait internationalement illicite
=Q|es|Responsabilidad #lEstado ~OHechos Internacionalmente Ilícitos
=Q|ru|Digcihigcddahiz +uxe jcylpdefalda-nfaibganfegduc lcrdbr
=Q|zh|#6对@1不>)%.@-责任
^:|fr|#w+!@Copérations @drestructuration @0dette souveraine
^:|es|~U%bProcesos @dReestructuración @0Deuda Soberana
^:|ru|@.{nfaqchhe|nfaqchhag} fchifpkipfbxeqbb hpgcfcddasa lamse
^:|zh|主权债务重组进程@-+m;#2主权债务重组{进程|过程}@?+m
>G|fr|#P+t@:^s+)@!@Y=dCour pénale &y
>G|es|#e@dRelación +){las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>G|ru|@'a gxebjaaidaEcdbrv jcylp *Ab Jcylpdefalduj psamagduj hplaj
>G|zh|@w@[@1刑事>)院间<r#J;@w{和|与|同}@1刑事>)院{间|之间|}@?<r#J
*g|fr|Règlement financier #f{|les |des |aux }règles @d^4financière @d@!*v
*g|es|Reglamento Financiero y Reglamentación Financiera Detallada *a
*g|ru|Wbdedhagu{c|v|j|jb} namaycdb{r|o|rj|rjb|rv} b nfegbm{e||ej|ejb|ev} @kIeqbo
*g|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*g|zh|@w财务条例@[细则
trips|fr|#P{|de l’Organisation mondiale du commerce }&Aaspects @C#H@dpropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#P&AADPIC
trips|es|Acuerdo%R>6Aspectos %b@]@dPropiedad Intelectual relacionados con #WComercio;#e>6ADPIC
trips|ru|>9{| Nhcjbfdao iafsagao afsedbxeqbb} &niafsaguj ehnckiej nfeg bdicmmckipemzdao hawhigcddahib;@'&nTOQGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~.abdbtce abntkce
trips|zh|与_j有关@-知识产权#J;与_j有关@-知识产权协议
wto|fr|#P@dMarrakech instituant @!_1&(commerce
wto|es|#e@d{Marrakech|Marrakesh} ~O#W^rse Establece @t+c%r#lComercio
wto|ru|JeffekcEhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb} {a haxledbb|aw pBfcylcdbb} Nhcjbfdao iafsagao afsedbxeqbb
wto|zh|马拉喀什建立%e_j%x#J;建立%e_j%x@?马拉喀什#J
doha-trips|fr|@i@d=/@Gl’Accord &AADPIC =dsanté publique
doha-trips|es|^zDoha%Rrelativa al #e>6ADPIC =0Salud Pública
doha-trips|ru|Favbdhk@J{| Nhcjbfdao iafsagao afsedbxeqbb} «LasmeEcdbc &nTOQGL b awAchigcddac xlfegaavfedcdbc»
doha-trips|ar|#]abmfoe *4abagnai abdgjbi labrfahl abdgxbe labgrake dh ~.abdbtce abntkce fabxoe abjade
doha-trips|zh|@F&O与_j有关@-知识产权#J>5与公共健康@-~J@x;#2&O与_j有关@-知识产权#J>5{与|和}公共{健康|卫生}@?{多哈|}@x
kazan|fr|#Q@W@dKazan
kazan|es|#Q=aKazán
kazan|ru|Cexedhk@R&E
kazan|ar|vye jdb iaCah
kazan|zh|喀山#5
*j|fr|#Previtalisé{ sur le règlement du conflit en République du Soudan du Sud|}
*j|es|#eRevitalizado %0Solución #lConflicto _ZRepública @dSudán #lSur;#eRevitalizado %0Solución #lConflicto #ISudán #lSur;#eRevitalizado
*j|ru|Dwdagmcdd{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb} aw pfcspmbfagedbb kadHmbkie g Ochnpwmbkc Yyduo Lpled;Dwdagmcdd{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb}
*j|ar|abagnai abdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*j|zh|_i共@[~P冲突重振协议;@F_i共@[~P冲突@-重振协议;重振协议;重唤活力@-@F_i{共和国|}冲突@-_R
<i|fr|*]@dNagoya-Kuala Lumpur %cresponsabilité =dréparation #.au @T@d+x%c#L@Crisques biotechnologiques
<i|es|@N@dNagoya{-| - }Kuala Lumpur @mResponsabilidad y Compensación Suplementario al @N@d+x@m#S@0Biotecnología
<i|ru|Iesaohka-Cpeme-Лpjnpfhk{bo lanamdbicmzduo nfaiakam|asa lanamdbicmzdasa nfaiakame|ajp lanamdbicmzdajp nfaiakamp|bj lanamdbicmzduj nfaiakamaj|aj lanamdbicmzdaj nfaiakamc} aw aigcihigcddahib b gaxjcAcdbb k Cefievcdhkajp nfaiakamp &nwbawcxanehdahib
<i|zh|&O卡塔赫纳生_g%f@y>5@F赔偿责任与补救@-名古屋-吉隆坡^!;#2赔偿责任{与|和}补救@?名古屋-吉隆坡^!
~c|fr|#P=)prévenir @tpêche non réglementée #Ihaute mer %Ml’océan Arctique central
~c|es|#e@LImpedir @tPesca No Reglamentada #IAlta Mar #I#WOcéano Ártico Central
~c|ru|@'a nfclaigfeAcdbb dcfcspmbfpcjasa nfajuhme g aikfuiaj jafc g qcdifemzdao Behib Lcgcfdasa Лclagbiasa akcede
~c|zh|&P中北冰洋不管制公海渔业#J
~a|fr|#P&(Cap @d2012{ sur la mise en œuvre des dispositions du Protocole de Torremolinos de 1993 relatif à la Convention internationale de Torremolinos de 1977 sur la sécurité des navires de pêche|}
~a|es|#e@dCiudad #lCabo @d2012 #AImplantación >YDisposiciones #l@N@dTorremolinos @d1993 #/al @E@z@dTorremolinos %0#S%bBuques Pesqueros, 1977;#e@dCiudad #lCabo{ de 2012|}
~a|ru|Cconiepdhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb} 2012 sale{ aw ahpAchigmcdbb namaycdbo Taffcjambdahhkasa nfaiakame 1993 sale k Taffcjambdahhkao jcylpdefaldao kadgcdqbb na wcxanehdahib fuwamagduv hplag 1977 sale|}
~a|zh|实施《1977%W托雷莫利诺斯@1渔船%f@j1993%W托雷莫利诺斯@y>5规定@-2012%W开普敦#J;2012%W开普敦#J
malabo|fr|@i@dMalabo %ccroissance =dtransformation accélérées @dl’agriculture #IAfrique @4une prospérité partagée #f@dmeilleures conditions @dvie
malabo|es|^zMalabo{| de la Unión Africana} #AAceleración #lCrecimiento =0{Transformación|Trasformación} @0Agricultura #Ipro @0Prosperidad Común =0Mejora %bMedios @dVida
malabo|ru|@ZJemewa aw phkafcddaj fahic b nfcawfexagedbb hcmzhkasa vaxrohige >BghcawAcsa nfaqgciedbr b naguEcdbr pfagdr ybxdb
malabo|zh|@F加快农业增长@[转型，_e共同繁荣@[改善生计@-马拉博@x
ipoa-iuu|fr|#Q@W@9{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }=)prévenir, %3contrecarrer #f%3éliminer @tpêche illicite, non déclarée #fnon réglementée
ipoa-iuu|es|#Q@d@)@z@LPrevenir, Desalentar y Eliminar @tPesca <A
ipoa-iuu|ru|#o{uo nmed|asa nmede|ajp nmedp|uj nmedaj|aj nmedc} +k&nnfclpnfcylcdbt, hlcfybgedbt b &"dcxekaddasa, dchaawAecjasa b dcfcspmbfpcjasa {fuwdasa |}nfajuhme
ipoa-iuu|zh|&P*u阻止@[*3%N*u未报告@[无管制@-捕捞活动@1#5;&P*u+]@[*3%N*u不报告*u不管制捕{鱼|捞}{活动|}@?@1#5
<U|fr|%5@d=/issue &(« Sommet social *J» intitulé « Deuxième Sommet *J@4<h#Fsocial »;%5@dDoha
<U|es|%O@d=/@0Cumbre =j%rbajo @tdenominación {|de }“Segunda Cumbre %r@m#qSocial”;%O@dDoha
<U|ru|Favbdhk{er nambibBchker lckmefeqbr|ao nambibBchkao lckmefeqbb|pt nambibBchkpt lckmefeqbt|ao nambibBchkao lckmefeqbco} Nhcjbfdasa _Fhejjbie nal dexgedbcj «Niafer Nhcjbfder ghifcBe @dguhEcj pfagdc >B_Ffexgbibr»;Favbdhk{er nambibBchker lckmefeqbr|ao nambibBchkao lckmefeqbb|pt nambibBchkpt lckmefeqbt|ao nambibBchkao lckmefeqbco}
<U|zh|题为“^E次+3#n#x%e*P”@-“%e社发*P”《~J#(>5;题为“^E次+3#n#x%e*P”@-“%e社发*P”~J#(
<a|fr|@i@dCancún @Gl’intégration @0&!#f@d+ldurable @0biodiversité @4<hbien-être
<a|es|^zCancún @m{|la }Integración @0&u=0*USostenible @0Biodiversidad <:Bienestar
<a|ru|Cedkpdhk@e&nekipembxeqbb icjeibkb havfedcdbr b phiaoBbgasa =Iwbafexdaawfexbr lmr wmesanampBbr mtlco
<a|zh|将#j@[%j利用%h以增进福祉纳入主流@-坎昆@x
aichi-nagoya|es|^zAichi-Nagoya #AEducación <:#q_/
aichi-nagoya|zh|%j#n教育爱知-名古屋@x;@F%j#n教育@-爱知-名古屋@x
<T|fr|#P%1dégagement @Cforces israéliennes #fsyriennes;#P%1dégagement{ des forces|}{ de 1974|}
<T|es|#e#ASeparación >YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#e#ASeparación
<T|ru|@'a fexKclbdcdbb gaohk;>9{| 1974 sale} jcylp Qxfebmcj b Lbfbohkao Mfewhkao Ochnpwmbkao a fexKclbdcdbb gaohk
<T|zh|以色列@[阿拉伯叙利亚共@[~P部队脱离接触#J;以色列&)叙利亚部队脱离接触#J;部队脱离接触#J;&O脱离接触#J>5
ilo-188|fr|+z2007 %1>W%M@tpêche{ (no 188)|};@K{| (no 188)} %1>W%M@tpêche{|, 2007}
ilo-188|es|@E%KTrabajo _ZPesca{, 2007 (núm. 188)|, 2007|}
ilo-188|zh|2007%W渔业工作~D188号);2007%W渔业工作@j
~?|fr|+z1968 %ccirculation routière
~?|es|_"Circulación Vial
~?|zh|1968%W道路交通@j
road-signs-1968|fr|_0signalisation routière
road-signs-1968|es|_"Señalización Vial
road-signs-1968|zh|1968%W路标@[信号@j
headquarters|fr|#P+)@!@Y#f@:États-Unis d’Amérique #.au Siège @d@!*v;#P@dSiège
headquarters|es|{Acuerdo|Convenio} +)@ry @S%7Unidos @dAmérica #/+(Sede *a;{Acuerdo|Convenio} #/+(Sede
headquarters|zh|@w@[美利坚合众~P@F@w总部@-#J;@w&)美{利坚合众|}~P@F@w总部@-#J;总部#J
oas-charter|fr|=V@d@!@C*[américains
oas-charter|es|<Q@0+c%b%7Americanos
oas-charter|zh|美洲#6%x*2
>V|fr|_m&B#L=d#4@0torture
>V|es|~V@LPrevenir y Sancionar @tTortura
>V|zh|美洲防止@[惩罚酷刑@j
+5|fr|_m%c@7@C#H@dl’homme @C%Sâgées
+5|es|~V#A@8%b@]Humanos >Y&lMayores
+5|zh|美洲#j老%W%P*x@j
^8|fr|@T+v=V_[@C#H@d_H@Cpeuples #.%?#H@C%Sâgées #IAfrique
^8|es|@N@0<QAfricana @d_u%bPueblos{|,} #/a @S@]>Y&l@dEdad #IÁfrica
^8|zh|&O&]*x@[_4族权*2>5@F&]老%W%P#)@-@y;&O&]*x@[^9>5@F&]老%W%P#)@-@y
~8|fr|@a@0Communauté économique @C*[@dl’Afrique @dl’Ouest &A=]légères #f@dpetit calibre, leurs munitions #f_Dmatériels connexes
~8|es|@h@0{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}&-Pequeñas y Ligeras, sus Municiones y Otros Materiales Conexos
~8|zh|西非#6经济共同体@F小%F@[轻%F*u其弹药_S&[相关材料_!;西非#6经济共同体@F小%F@[轻%F*u{其|}弹药^y&[{相关|有关}{材料|物资}_!
_r|fr|+zl’Afrique centrale @4<hcontrôle @C=]légères #f@dpetit calibre, @dleurs munitions #f@dtoutes pièces #fcomposantes pouvant servir %3leur fabrication, réparation #fassemblage;+zKinshasa
_r|es|@h@dKinshasa
_r|zh|中部&]管制小%F@[轻%F*u其弹药@[可用于制造*u修理@[组装此类%F@-零部件@j
cifta|fr|_m^"fabrication #f<htrafic illicites d’armes %3feu, @dmunitions, d’explosifs #fd’autres matériels connexes
cifta|es|~V</Fabricación =xTráfico Ilícitos @d&-@dFuego, Municiones, Explosivos y Otros Materiales Relacionados
cifta|zh|美洲#6%-%N制造@[~N火器*u弹药*u爆炸_g_S&[有关材料@j
stcw-f|fr|@a@3{de 1995 |}&Anormes @dformation <[@Cnavires @dpêche, @ddélivrance @Cbrevets #f@dveille
stcw-f|es|@E@z@mNormas @dFormación, Titulación y Guardia <:_X%bBuques Pesqueros{, 1995|}
stcw-f|zh|1995%W渔_4培训*u发证与值班标准@1@j;1995%W@1渔船{船员|人员}培训*u发证&)值班标准@j
beijing-2010|fr|_0#4@Cactes illicites dirigés #Zl’aviation civile &y
beijing-2010|es|@E%0%H@d{|los }+aRelacionados con @tAviación Civil #D
beijing-2010|zh|+]与@1_4用航空有关@-%N%._!
>!|fr|*]+v@a&B#4@0capture illicite d’aéronefs
>!|es|@NComplementario #l@E%0%H#lApoderamiento Ilícito @dAeronaves
>!|zh|+]%N劫持航空器@j@-^!;&O#2+]%N劫持航空器@?#,@?^!
montreal-2014|fr|@Tportant amendement @0@a#N%?infractions #f%3certains _Dactes survenant %3bord @Caéronefs
montreal-2014|es|@N^rModifica #W@E@m#pInfracciones y Ciertos Otros Actos Cometidos a Bordo >YAeronaves
sua-2005|fr|@T{de 2005 |}#.+v@a*Q^"#8@0navigation maritime
sua-2005|es|Protocolo{ de 2005|} {relativo al|del} @E%0%H@d{|los }+a</#S@0Navegación Marítima
sua-2005|zh|&O+]危_S海上航行%f%N%.@j》2005%W@y;&O+]危_S海上航行%f%N%.#,{的2005年|的|}@y
~E|fr|@T{de 2005 |}#.au @T*Q^"#8@Cplates-formes fixes situées %1plateau continental
~E|es|Protocolo{ de 2005|} {relativo al|del} @N%0%H@d{|los }+a</#S>YPlataformas Fijas Emplazadas _Z~ZContinental
~E|zh|&O+]危_S大陆架固定平台%f%N%.@y》2005%W@y;&O+]危_S大陆架固定平台%f%N%.@y>5{的2005年|的|}@y
>"|fr|Amendement +v_0@7physique @Cmatières nucléaires
>"|es|Enmienda {de|a} @t_"@8Física %bMateriales Nucleares
>"|zh|&O核材料实_g#j#,修正案;&O核材料实{物|体}#j#,@?{2005年|}修正案
kigali-amendment|fr|Amendement @dKigali{ au Protocole de Montréal relatif à des substances qui appauvrissent la couche d’ozone|}
kigali-amendment|es|Enmienda @dKigali {del|al} @N@dMontreal #/a #pSustancias ^rAgotan @tCapa @dOzono;Enmienda @dKigali {del|al} @N@d_.;Enmienda @dKigali
kigali-amendment|zh|&O@F消耗臭氧层_g质@-蒙特利尔@y>5基加利修正案;基加利修正案
doha-amendment|fr|Amendement @dDoha{ au Protocole de Kyoto|}
doha-amendment|es|Enmienda @d=/{al|del} @N@d{Kyoto|Kioto};Enmienda @dDoha
doha-amendment|zh|&O京都@y>5~J修正案;&O京都@y>5@-~J修正案;~J修正案
glasgow-pact|fr|Pacte @dGlasgow @4<hclimat
glasgow-pact|es|>[@dGlasgow ~O#WClima;>[Climático @dGlasgow
~F|fr|#P{de l’Organisation mondiale du commerce |}%cfacilitation @Céchanges
~F|es|Acuerdo%R@m{|la }Facilitación #lComercio
~F|zh|_j便利化#J;_j便利化协议
_q|fr|#P&Asubventions +vpêche
_q|es|Acuerdo%R@m{|las }Subvenciones +(Pesca
_q|zh|渔业补贴#J
~u|fr|#P{de l’Organisation mondiale de la Santé |de l’OMS |}&Apandémies{ de l’Organisation mondiale de la Santé|}
~u|es|#e@0{Organización Mundial de la Salud|OMS} @mPandemias;#e@mPandemias
~u|zh|%e卫生%x大流行#J;{世卫组织|}大流行#J
great-lakes-pact|fr|Pacte %csécurité, @tstabilité #f<h#F%M@trégion @CGrands Lacs
great-lakes-pact|es|>[#ASeguridad, @tEstabilidad =x#q_ZRegión %bGrandes Lagos
great-lakes-pact|zh|大湖区%f*u稳定@[#n@j;大湖区%f*u稳定&)#n{公约|契约|条约}
~"|fr|#P+t@:^s+)@!@Y#fl’Agence @3@dl’énergie atomique
~"|es|#e@m#p~0+)@r=xOrganismo{ Internacional de Energía Atómica|}
~"|zh|@w与原子能机构间<r#J;@w&){国际|}原子能机构{间|之间的|}<r#J
~/|fr|#P&A^s+)@!@Y#f@!@4%p@C=]chimiques
~/|es|#e@m{la Relación|las Relaciones} +)@r=0+c%0&9>Y&-Químicas
~/|zh|@w@[%-化学%F%x间<r#J;#2@w&)%-化学%F%x{间|之间}<r@?#J
iom-relationship|zh|@w@[@1移_4%x间<r#J;#2@w&)@1移_4%x{间|之间}<r@?#J
~[|fr|Statut #f{|le |du |au }Règlement <[@d@!*v
~[|es|>:y Reglamento #l_X*a
~[|zh|@w工作~R条例@[细则;@w工作~R条例@[工作~R细则
~v|fr|Règlement #f{|les |des |aux }règles +t@tplanification @Cprogrammes, @:aspects &(budget qui ont trait %?programmes, <hcontrôle @dl’exécution #f@:méthodes d’évaluation
~v|es|Reglamento y Reglamentación Detallada %0Planificación %bProgramas, @SAspectos @dProgramas #lPresupuesto, @tSupervisión @0Ejecución y @SMétodos @dEvaluación
~v|zh|方案规划*u预算内方案部分*u=e情况监测@[评价方>)条例@[细则
indian-ocean|fr|@ifaisant @dl’océan Indien une zone @dpaix
indian-ocean|es|@g#lOcéano Índico como Zona @dPaz
indian-ocean|zh|宣布印度洋为+C区@x;宣布印度洋为+C区@-@x
lima-unido|fr|@i@dLima : vers un #Findustriel inclusif #fdurable
lima-unido|es|^zLima: hacia un #qIndustrial Inclusivo y _/
lima-unido|zh|利马@x：努力实现包容_S%j工业#n
oslo-ministerial|fr|@iministérielle d’Oslo
oslo-ministerial|es|@gMinisterial @dOslo
oslo-ministerial|zh|奥斯陆部长级@x
ottawa-charter|fr|=Vd’Ottawa &Bpromotion @0santé
ottawa-charter|es|<Q@dOttawa %0Promoción @0Salud;<Q@dOttawa <:Fomento @0Salud
ottawa-charter|zh|渥太华健康_e*2
bangkok-charter|fr|=V@dBangkok &Bpromotion @0santé %3l’heure @0mondialisation
bangkok-charter|es|<Q@dBangkok @L{el Fomento|la Promoción} @0Salud #Iun Mundo Globalizado
bangkok-charter|zh|@F+[化%e中健康_e@-曼谷*2;+[化%e中健康_e曼谷*2
rio-health|fr|%5@dRio &Adéterminants sociaux @0santé
rio-health|es|%O@dRío @m{|los }Determinantes Sociales @0Salud
rio-health|zh|@F健康#x+3决定因素@-里约#(;健康#x+3决定因素里约#(
paris-aid|fr|@i@dParis @Gl’efficacité @dl’aide au %'
paris-aid|es|^zParís #AEficacia @0Ayuda{ al Desarrollo|}
paris-aid|zh|援助实效#x巴黎@x;@F援助实效=-@-巴黎@x
accra-agenda|fr|@H@Wd’Accra
accra-agenda|es|#u=aAccra
accra-agenda|zh|阿克拉+p=h
busan|fr|Partenariat @dBusan @4une +9efficace au service &(%'
busan|es|Alianza @dBusan %0%LEficaz al &J
busan|zh|有效#n<8釜山伙伴<r;_e有效#n<8@?釜山伙伴<r
bali-plan|fr|#Qstratégique @dBali @4l’appui technologique #f<hrenforcement @Ccapacités
bali-plan|es|#QEstratégico @dBali <:Apoyo Tecnológico =0Creación @dCapacidad
bali-plan|zh|巴厘技术支助@[能力建设=R计划
nairobi-unep|fr|@i@dNairobi {|du 7 février 1997 }%1rôle #f<hmandat &(@H@Y@4l’environnement
nairobi-unep|es|^zNairobi %KPapel =xMandato #l#u=Y<:Medio Ambiente
nairobi-unep|zh|@F@w环境规划署@-作用@[任务@-内罗毕@x
malmo|fr|@iministérielle @dMalmö
malmo|es|@gMinisterial @dMalmö
malmo|zh|马尔默部长级@x
land-based|fr|@H@W*J&B@7&(milieu marin ^"pollution due %?~4terrestres
land-based|es|#u@d@)%r%0@8#lMedio Marino frente a #pActividades Realizadas #ITierra
land-based|zh|#j+2环境免受陆上活动影响+[#a
ipoa-capacity|fr|#Q@W@9&B^4@0capacité @dpêche
ipoa-capacity|es|#Q@d@)@z%0_y@0Capacidad Pesquera
ipoa-capacity|zh|^F捕捞能力@1#5
ipoa-sharks|fr|#Q@W@9&B&!=d^4@Crequins
ipoa-sharks|es|#Q@d@)@z%0&uy {|la }_y%bTiburones
ipoa-sharks|zh|养护@[^F鲨鱼@1#5
ipoa-seabirds|fr|#Q@W@9=)réduire @:captures accidentelles d’oiseaux @dmer par @:palangriers
ipoa-seabirds|es|#Q@d@)@z%0Reducción >YCapturas Incidentales @dAves Marinas _ZPesca con Palangre
ipoa-seabirds|zh|减少延绳钓渔业中误捕海鸟@1#5
>(|fr|^W{volontaires |d’application volontaire }=)assurer @tdurabilité @0pêche artisanale %M<hcontexte @0#8alimentaire #f@dl’éradication @0pauvreté
>(|es|#:Voluntarias @LLograr @tSostenibilidad @0Pesca #IPequeña Escala #I#WContexto @0#SAlimentaria =0Erradicación @0Pobreza
>(|zh|粮食%f@[扶贫背景下保障%j小规模渔业自愿=c;粮食%f@[*3贫困背景下保障%j小规模渔业自愿=c
>y|fr|^Wvolontaires &Bconduite @dl’État &(pavillon
>y|es|#:Voluntarias %0Actuación #lEstado #lPabellón
>y|zh|船旗~P表现自愿=c
~d|fr|^W+j%c^4@0pêche profonde #Ihaute mer
~d|es|#:#"%0_y>YPesquerías @dAguas Profundas #IAlta Mar
~d|zh|公海深海渔业^F@1=c
bycatch|fr|^W+j%c^4@Cprises accessoires =dréduction @Crejets #Imer
bycatch|es|#:#"%0_y>YCapturas Incidentales =0Reducción %bDescartes
bycatch|zh|兼捕^F_S减少丢弃_g@1=c
fishing-gear|fr|^Wvolontaires %1marquage @Cengins @dpêche
fishing-gear|es|#:Voluntarias %KMarcado >YArtes @dPesca
fishing-gear|zh|渔具标识自愿=c
rome-iuu|fr|@i@dRome %cpêche illicite, non déclarée #fnon réglementée
rome-iuu|es|^zRoma #APesca <A
rome-iuu|zh|%N*u未报告@[无管制捕捞#x2005%W罗马@x
reykjavik|fr|@i@dReykjavik @Gune pêche responsable %Ml’écosystème marin
reykjavik|es|^zReikiavik #APesca Responsable #I#WEcosistema Marino
reykjavik|zh|@F+2生态系统负责任渔业@-雷克雅未克@x
~f|fr|@i&(Sommet *J%c#8alimentaire
~f|es|@g@0Cumbre %r@m{|la }#SAlimentaria
~f|zh|%e粮食%f峰会@x;%e粮食%f*P@x
rome-principles|fr|#w@dRome @4une #8alimentaire _1durable
rome-principles|es|Cinco @(@dRoma %0#SAlimentaria %r_/
_p|fr|Cadre *J#.%?produits chimiques{ – Pour une planète sans produits chimiques ni déchets nocifs|}
_p|es|=E%r>6Productos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
_p|zh|+[化学品+1-使地球免受化学品@[废_g危害;+[化学品+1
global-jobs-pact|fr|Pacte *J@4l’emploi
global-jobs-pact|es|>[%r<:Empleo
global-jobs-pact|zh|+[就业契约
olympic-charter|fr|=Volympique
olympic-charter|es|<QOlímpica
olympic-charter|zh|奥林匹克*2
moscow-tb|fr|@i@dMoscou @4mettre fin +vtuberculose
moscow-tb|es|^zMoscú @LPoner Fin +(Tuberculosis
moscow-tb|zh|终结结核病#x莫斯科@x
~]|fr|#Q@W&B#L@dl’extrémisme violent
~]|es|#Q@d@)@LPrevenir #WExtremismo Violento
~]|zh|防止_f极端主义#5
madrid-fighters|fr|&o@dMadrid
madrid-fighters|es|@(Rectores >6Combatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};@(Rectores @dMadrid
madrid-fighters|zh|马德里指导#V
geneva-communique|fr|communiqué @dGenève
geneva-communique|es|comunicado final #lGrupo @d@)@LSiria;Comunicado @d~X
movement-access|fr|#Préglant @:déplacements #f<hpassage
movement-access|zh|通行进出#J
~(|fr|#Pintérimaire israélo-palestinien %cRive occidentale =dbande @dGaza
~(|es|#eProvisional Israelo-Palestino #ARibera Occidental =0Faja @dGaza
~(|zh|以色列-巴勒斯坦@F西岸@[加沙地带@-临时#J;@F西岸@[加沙地带@-以色列-巴勒斯坦临时#J
south-sudan-2015|fr|#P%1règlement &(conflit #IRépublique &(Soudan &(Sud
south-sudan-2015|es|#e{sobre|para} @tSolución #lConflicto _ZRepública @dSudán #lSur
south-sudan-2015|zh|@F_i共@[~P冲突@-协议;_i{共和国|}冲突@?_R
<,|fr|#P%ccessation @Chostilités, @t@7@Ccivils #f^6humanitaire
<,|es|#e#ACesación >YHostilidades, @t@8%bCiviles =xAcceso Humanitario
<,|zh|停止敌对+p*u#j平_4@[%P道主义援助准入#J;停止敌对+p*u#j平_4@[%P道主义{援助|}准入_R
car-peace|fr|#Ppolitique &Bpaix =dréconciliation #IRépublique centrafricaine
car-peace|es|#ePolítico %0Paz =0Reconciliación _ZRepública Centroafricana
car-peace|zh|中非共@[~P+C与@[解政治协议;中非共@[~P+C{与|和}@[解政治_R
mali-peace|fr|#P&Bpaix =dréconciliation au Mali
mali-peace|es|#e%0Paz =0Reconciliación #IMalí
mali-peace|zh|马里+C与@[解协议;马里+C{与|和}@[解_R
drc-framework|fr|Accord-cadre &Bpaix, @t#8=d+9&BRépublique démocratique &(Congo =drégion
drc-framework|es|=E%0Paz, @t#S=0%L_ZRepública Democrática #lCongo =0Región
drc-framework|zh|刚果_4主共@[~P@[该区域+C*u%f与<8+1;刚果_4主共@[~P&)该{区域|地区}+C*u%f{与|和}<8+1
dayton|fr|Accord-cadre général &Bpaix #IBosnie-Herzégovine
dayton|es|#e=EGeneral @dPaz #IBosnia y Herzegovina
dayton|zh|波斯尼亚@[黑塞哥维那+C总+1#J
colombia-final|es|#eFinal %0Terminación #lConflicto =0Construcción @duna Paz Estable y Duradera;#eFinal @dPaz
jcpoa|fr|#Q@Wglobal commun
jcpoa|es|#Q@d@)Integral Conjunto
jcpoa|zh|联合全面#5
minsk-package|fr|Ensemble @d<y#Ivue @d^j@CAccords @dMinsk
minsk-package|es|Conjunto @d<u%0>h%bAcuerdos @dMinsk
minsk-package|zh|=e明斯克协议一揽子>4;#2=e明斯克_R@?一揽子>4
libya-2015|fr|#Ppolitique libyen
libya-2015|es|#ePolítico Libio
libya-2015|zh|利比亚政治协议
juba|fr|#P@dDjouba &Bpaix au Soudan
juba|es|#e@d{Yuba|Juba} %0Paz #I{el |}Sudán;#e@dPaz @d{Yuba|Juba}
juba|zh|朱巴+C协议;苏丹+C朱巴协议
darfur-doha|fr|Document @d=/&Bpaix au Darfour
darfur-doha|es|Documento @d=/%0Paz #IDarfur
darfur-doha|zh|~J达尔富尔+C文件;达尔富尔+C~J文件
bridgetown|fr|Pacte @dBridgetown
bridgetown|es|>[@dBridgetown
bridgetown|zh|布里奇顿#J
^3|fr|~1@Y@4l’inclusion &(handicap
^3|es|~W=Y%0Inclusión @0Discapacidad
^3|zh|@w残疾包容=R
sport-charter|fr|=V@3{révisée |}@dl’éducation physique, @dl’activité physique #f&(sport
sport-charter|es|<Q@z@0Educación Física, @tActividad Física =xDeporte
sport-charter|zh|@1体育教育*u体育活动@[体育运动*2`;
