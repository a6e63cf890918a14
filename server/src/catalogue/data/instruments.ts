// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~kX|t|*S&v|UN Charter|1945-06-26|~kG|||1945-10-24|37|
~bV|t|~ke@fCourt @DJustice|~keCourt|1945-06-26|~kG|||1945-10-24||
~dM|t|%4*:&v||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
+r|t|%4*:#zSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
~hH|t|%4%P@B~iu#zCrime @DGenocide|Genocide @N|1948-12-09|>N|A/RES/260(III), @K|78:1021|1951-01-12|9|
~ax|t|~p'~ao#z~oz*p+E@B#zExploitation #zProstitution @DOthers||1949-12-02|@v|A/RES/317(IV), @K|96:1342|1951-07-25||
~oI|t|&D1949|%:Conventions @D1949;~eT~ki;four ~ki;~ki|~fW|#J||75:970-973|~fX|51|1
~k)|t|%:~p'Amelioration #zCondition #zWounded @BSick *p^Y~nj^WField|First %:@N|~fW|#J||75:970|~fX||1
~iP|t|%:~p'Amelioration #zCondition @DWounded, Sick @BShipwrecked Members @D^Y~njat Sea|~nB%:@N|~fW|#J||75:971|~fX||
~f[|t|%:@a#U~h1~bB~f"@DWar|Third %:@N|~fW|#J||75:972|~fX||1
~fe|t|%:@a#U~h1@8Civilian +E*pTime @DWar|Fourth %:@N|~fW|#J||75:973|~fX|5|1
~gm|t|~bA@D@f^YConflicts ~pcI)|~h'@SI;~bA@D@f^YConflicts|1977-06-08|#J||1125:17512|1978-12-07||1
~eC|t|~bA@DNon-International ^YConflicts ~pcII)|~h'@SII;~bA@DNon-International ^YConflicts|1977-06-08|#J||1125:17513|1978-12-07||1
~db|t|*0@B%l@kAdoption @Dan ~h'Distinctive Emblem ~pcIII)|~h'@SIII|~po|#J||2404:43425|2007-01-14||
~j9|t|~on@arespecting @kLaws @BCustoms @DWar #ILand|~cOannexed ~h1~on@aIV|1907-10-18|~cQ|||1910-01-26||
~fv|t|@a~jT|~pe@a~jT;~peRefugee @N;Refugee @N;~pe@N|1951-07-28|#J||189:2545|1954-04-22|40|1
=P|t|@S~jT|1967 @S~jT;1967 @Sthereto;1967 +F|1967-01-31|@v||606:8791|1967-10-04||
=S|t|@a>cStateless ~f8|1954 @a>cStateless ~f8|1954-09-28|@v||360:5158|1960-06-06||
_y|t|%4~f'@DStatelessness|~ji%4~f'@DStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
~de|t|~ow@N|1926 ~ow@N|1926-09-25|#J|||1927-03-09||
~cf|t|@Samending @k~ow@asigned at %:#I25 September 1926||~pf|@v|A/RES/794(VIII)|182:2422|~pf||
slavery-amended|t|~ow@asigned at %:#I25 September 1926 @B~k5+F||~pf|@v||212:2861|1955-07-07||
*F|t|~d)%4Abolition @DSlavery, @kSlave Trade, @BInstitutions @BPractices Similar *uSlavery|1956 ~d)@N|1956-09-07|#J||266:3822|1957-04-30||
&[|t|%4%!%s@DWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*M|t|%4Nationality @DMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
+n|t|%IConsent *uMarriage, ~l0@4Marriage @BRegistration @DMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%4^VRacial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @K|660:9464|1969-01-04|54|1
~oL|t|@fCovenant #IEconomic, =H@B&g>"|ICESCR|~jR|@v|_:|993:14531|1976-01-03||
iccpr|t|+B>"|ICCPR|~jR|@v|_:|999:14668|1976-03-23||
~fc|t|@fCovenants #I&l>"|@f&l%sCovenants|~jR|@v|_:|||24|
~fg|t|%Z+B>"|First %Z+B>"|~jR|@v|_:|999:14668|1976-03-23||
~fh|t|~nB%Z+BRights, aiming at @kabolition #zdeath penalty|~nB%Z+B>"|1989-12-15|@v|A/RES/44/128, @K|1642:14668|1991-07-11||
~fi|t|%Z@fCovenant #IEconomic, =H@B&g>"||2008-12-10|@v|A/RES/63/117, @K|2922:14531|2013-05-05||
=x|t|%4Non-Applicability @DStatutory Limitations *uWar Crimes @BCrimes @:Humanity||1968-11-26|@v|A/RES/2391(XXIII), @K|754:10823|1970-11-11||
~fb|t|@f%4~ao@B~iu#zCrime @DApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @K|1015:14861|1976-07-18||
^5|t|@f~ogApartheid *pSports||1985-12-10|@v|A/RES/40/64, @K|1500:25822|1988-04-03||
cedaw|t|%4^V<'@:Women|CEDAW|1979-12-18|@v|A/RES/34/180, @K|1249:20378|1981-09-03|79|1
~hv|t|%Z%4^V<'@:Women||1999-10-06|@v|A/RES/54/4, @K|2131:20378|2000-12-22||1
cat|t|~og*J|~ogTorture|1984-12-10|@v|A/RES/39/46, @K|1465:24841|1987-06-26|13|1
opcat|t|%Z~og*J|%Z~ogTorture;OPCAT|2002-12-18|@v|A/RES/57/199, @K|2375:24841|2006-06-22|4|1
crc|t|%4%s#zChild|CRC|1989-11-20|@v|A/RES/44/25, @K|1577:27531|1990-09-02|138|1
~hw|t|~je@2involvement @Dchildren *parmed conflict|Optional @S@2involvement @Dchildren *parmed conflict|2000-05-25|@v|A/RES/54/263, &yI|2173:27531|2002-02-12||1
~hy|t|~je@2sale @Dchildren, child ~b7@Bchild pornography|Optional @S@2sale @Dchildren, child ~b7@Bchild pornography|2000-05-25|@v|A/RES/54/263, &yII|2171:27531|2002-01-18||1
~hx|t|~je#Ia communications procedure||2011-12-19|@v|A/RES/66/138, @K|2983:27531|2014-04-14||1
<?|t|@f%4@8@k%s@DAll Migrant Workers @BMembers @D>'Families||1990-12-18|@v|A/RES/45/158, @K|2220:39481|2003-07-01|8|1
crpd|t|%4%s@D~em|CRPD|2006-12-13|@v|A/RES/61/106, &yI|2515:44910|2008-05-03|62|1
~k9|t|%Z%4%s@D~em||2006-12-13|@v|A/RES/61/106, &yII|2518:44910|2008-05-03||1
&(|t|~eX~m?Enforced Disappearance||2006-12-20|@v|A/RES/61/177, @K|2716:48088|2010-12-23|14|1
&G|t|~og<'*pEducation||1960-12-14|>N||429:6193|1962-05-22||1
untoc|t|*Z|Organized Crime @N;Palermo @N|~pn|@v|~h"I|2225:39574|2003-09-29|42|1
*!|t|@S~elSuppress @BPunish &jPersons, Especially ~iE@BChildren, ~fB|&j+E+F;@S~elSuppress @BPunish &jPersons, Especially ~iE@BChildren;Palermo +F|~pn|@v|~h"II|2237:39574|2003-12-25|4|1
+-|t|@S@:@k~c3by Land, Sea @BAir, ~fB|@S@:@k~c3by Land, Sea @BAir;~c3+F|~pn|@v|~h"III|2241:39574|2004-01-28|5|1
=L|t|@S@:@k<C>'~es@BAmmunition, ~fB|Firearms +F;@S@:@k<C>'~es@BAmmunition|2001-05-31|@v|A/RES/55/255, @K|2326:39574|2005-07-03|7|1
uncac|t|@u~ogCorruption|~ogCorruption;UNCAC|2003-10-31|@v|A/RES/58/4, @K|2349:42146|2005-12-14|31|1
~dG|t|@u~og~pF; Strengthening @f&4@4Combating ~hkCrimes ~pwby Means @D~lU@BCommunications Technology Systems @B&z~pVEvidence *pElectronic Form @DSerious Crimes|@u~og~pF|2024-12-24|@v|A/RES/79/243, @K||||
=R|t|~kI1961|Single %INarcotic Drugs, 1961;~jiSingle @N|1961-03-30|@v||520:7515|1964-12-13||
&p|t|~kI~jias ~k51972 +F|~kI~jias ~k5@S@D25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
~av|t|%I~e-~iC@D1971|%I~e-Substances|1971-02-21|*K||1019:14956|1976-08-16||
~ar|t|@u~og~hn~oz*p_R@B~e-~iC@D1988|@u~og~hn~oz*p_R@B~e-Substances;1988 @N|1988-12-20|*K||1582:27627|1990-11-11||
^w|t|%4%P@B~iu@DCrimes @:Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @K|1035:15410|1977-02-20||
~hJ|t|@f~og@kTaking @DHostages||1979-12-17|@v|A/RES/34/146, @K|1316:21931|1983-06-03||
~b3|t|@f~og@kRecruitment, Use, ~a:@BTraining @DMercenaries||1989-12-04|@v|A/RES/44/34, @K|2163:37789|2001-10-20|7|1
~fD|t|%4~cP@u@BAssociated Personnel||~pk|@v|A/RES/49/59, @K|2051:35457|1999-01-15|12|1
~az|t|%Z%4~cP@u@BAssociated Personnel||~po|@v|A/RES/60/42, @K|2689:35457|2010-08-19||
+/|t|~eX~ao@DTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @K|2149:37517|2001-05-23|8|1
+s|t|~eX~ao#z~a:@D~l]||1999-12-09|@v|A/RES/54/109, @K|2178:38349|2002-04-10||
=O|t|~eX~ao@DActs @D&2~l]||2005-04-13|@v|A/RES/59/290, @K|2445:44004|2007-07-07|19|1
<n|t|~hUMaterial|~hUMaterial @B&2Facilities|1979-10-26|*K||1456:24631|1987-02-08||
~go|t|%IOffences @B~hk_SActs ~pw#IBoard ~oi|Tokyo @N|1963-09-14|Tokyo||704:10106|1969-12-04||
~dL|t|@a%bSeizure @D~oi||1970-12-16|~cQ||860:12325|1971-10-14||
_v|t|@a*c~d8||1971-09-23|~bu||974:14118|1973-01-26||
^q|t|@S%bActs @D~bbat Airports Serving @f~d8||1988-02-24|~bu||1589:14118|1989-08-06||
+(|t|%4Marking @DPlastic Explosives &zPurpose @DDetection||1991-03-01|~bu||2122:36984|1998-06-21||
sua|t|~g"|SUA @N|1988-03-10|_T||1678:29004|1992-03-01|7|1
~b"|t|@S*c+T||1988-03-10|_T||1678:29004|1992-03-01||1
~aw|t|~kF~ke@f+xCourt|~kFStatute|1998-07-17|_T||2187:38544|2002-07-01|29|1
^k|t|@7@2*:#z@f+xCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>(%IDiplomatic ~l'||1961-04-18|*K||500:7310|1964-04-24|7|1
vccr|t|>(%IConsular ~l'||1963-04-24|*K||596:8638|1967-03-19|24|1
_g|t|%I~oxMissions||1969-12-08|@v|A/RES/2530(XXIV), @K|1400:23431|1985-06-21||
vclt|t|>(%4Law @DTreaties||1969-05-23|*K||1155:18232|1980-01-27|2|1
~n(|t|>(%4Law @DTreaties between =I@B@fOrganizations or between @fOrganizations||1986-03-21|*K|||||
<W|t|>(%ISuccession @D=I*prespect @DTreaties||1978-08-23|*K||1946:33356|1996-11-06||
&o|t|@u%IJurisdictional Immunities @D=I@B>'Property||2004-12-02|@v|A/RES/59/38, @K||||
~a9|t|>(%4Representation @D=I*p>'~pTwith @fOrganizations @Da *nCharacter||1975-03-14|*K|||||
~o1|t|@u%4Law #zSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~n4|t|@7%l@k&i@DPart XI #z~jD@D10 December 1982|Part XI %K|1994-07-28|@v|A/RES/48/263, @K|1836:31364|1996-07-28||1
~ew|t|@7&z&i#zProvisions #z~jD@D10 December 1982 %l@k*d@B+U@DStraddling ~lR@BHighly Migratory Fish Stocks|@u~lR%K;~lR%K|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@7~j.@k~jD@2*d@B%k_U~kz~nbDiversity @DAreas beyond ~cJJurisdiction|BBNJ %K|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^'|t|@7@2*:#z@fTribunal &zLaw #zSea||1997-05-23|@v||2167:37925|2001-12-30||1
~aU|t|@S@2*:#z@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iS|t|%4High Seas||~pg|#J||450:6465|1962-09-30||
>/|t|%4Continental Shelf||~pg|#J||499:7302|1964-06-10||
_9|t|%4~l[Sea ~lCContiguous Zone||~pg|#J||516:7477|1964-09-10||
=9|t|@7~pACompliance with @f*d@B+U=lby ~dyVessels @2High Seas|Compliance %K|1993-11-24|_T||2221:39486|2003-04-24|2|1
<S|t|@7#IPort State =l~elDeter @B~f4=0|Port State =l%K|2009-11-22|_T||3161:54133|2016-06-05||1
solas|t|~eX~cPLife at Sea, 1974|~eX~cPLife at Sea|1974-11-01|~ij||1184:18961|1980-05-25|9|1
marpol|t|~eX%P@D~pO~jIShips, 1973, as modified by @k@S@D1978 relating thereto|~eX%P@D~pO~jIShips;MARPOL @N|1978-02-17|~ij||1340:22484|1983-10-02||1
_w|t|@f%I>MSearch @BRescue, 1979|@f%I>MSearch @BRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~ohSeafarers, 1978|~ohSeafarers|1978-07-07|~ij||1361:23001|1984-04-28|3|1
*A|t|%IFacilitation @D@f>MTraffic||1965-04-09|~ij||591:8564|1967-03-05|7|1
~aS|t|%4@f>M~cL||1948-03-06|#J||289:4214|1958-03-17||
mlc|t|>M~ii#t2006|>M~ii@N|2006-02-23|#J||2952:51299|2013-08-20||1
+t|t|%4@8@kUnderwater &g~oo||2001-11-02|>N||2562:45694|2009-01-02|6|1
~bO|t|~eX>8@B+U@DShips’ Ballast Water @BSediments||2004-02-13|~ij|||2017-09-08||
~b-|t|~dE@f%4Removal @DWrecks||2007-05-18|~ns|||2015-04-14||
~iT|t|~pI~eXSafe @BEnvironmentally Sound Recycling @DShips||2009-05-15|Hong Kong, China|||2025-06-26||
^o|t|%4%P@D~kz~pOby Dumping @DWastes @B_SMatter|London @N|1972-12-29|London, Mexico City, Moscow @B^3||1046:15749|1975-08-30||
ospar|t|~p'@8@k~kz~cC#zNorth-East Atlantic|OSPAR @N|1992-09-22|>N||2354:42279|1998-03-25|8|1
npt|t|+j@2~e(@D&2~nD|~e(~d,;&2~e(~d,;NPT|1968-07-01|&C|A/RES/2373(XXII), @K|729:10485|1970-03-05|81|1
ctbt|t|~jnNuclear-Test-Ban ~d,|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|+j@2+Y@D&2~nD||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+jBanning &2Weapon Tests ^WAtmosphere, *pOuter ~l/@B~j.Water|Partial Test-Ban ~d,|1963-08-05|Moscow||480:6964|1963-10-10||
~eH|t|+j@2+Y#zEmplacement @D&2_H@B_S_H@DMass Destruction @2Seabed ~lCOcean Floor @B^WSubsoil Thereof||1971-02-11|&C|A/RES/2660(XXV), @K|955:13678|1972-05-18||
enmod|t|%4+Y@DMilitary or Any _SHostile _U~d9Modification Techniques||1976-12-10|@v|A/RES/31/72, @K|1108:17119|1978-10-05||
bwc|t|%4+Y#zDevelopment, ~nx@BStockpiling @DBacteriological (Biological) @BToxin _H~fZ|~nb_H@N;~nb@BToxin _H@N|1972-04-10|&C|A/RES/2826(XXVI), @K|1015:14860|1975-03-26|23|1
='|t|@S&z+Y#zUse *pWar @DAsphyxiating, Poisonous or _SGases, @B@DBacteriological Methods @DWarfare|1925 %:+F;%:@S@D1925|1925-06-17|#J|||1928-02-08||
cwc|t|%4+Y#zDevelopment, Production, Stockpiling @B_UChemical _H~fZ|Chemical _H@N|1992-09-03|#J||1974:33757|1997-04-29|13|1
ccw|t|%IProhibitions or Restrictions @2_U~hkConventional _HWhich May Be Deemed *uBe Excessively Injurious or *uHave Indiscriminate Effects|%I~hkConventional ~nD|1980-10-10|#J||1342:22495|1983-12-02|17|1
~aO|t|@S#IProhibitions or Restrictions @2_UMines, Booby-Traps @B_SDevices as amended #I3 May 1996|Amended @SII|1996-05-03|#J||2048:22495|1998-12-03||1
ccw-v|t|@S#IExplosive Remnants @DWar|@SV|2003-11-28|#J||2399:22495|2006-11-12||1
~hM|t|%4+Y#zUse, Stockpiling, ~nx@BTransfer @DAnti-Personnel Mines ~fZ|Anti-Personnel Mine Ban @N;Mine Ban @N;Ottawa @N|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~k7|t|%ICluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gB~d,||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~b5|t|+j#I@'~ad~bcSpace, including @kMoon @B_SCelestial Bodies|Outer ~l/~d,|1967-01-27|&C|A/RES/2222(XXI), @K|610:8843|1967-10-10|32|1
=Q|t|@7@2Rescue @DAstronauts, @kReturn @DAstronauts ~lCReturn @DObjects Launched into ~ip||1968-04-22|&C|A/RES/2345(XXII), @K|672:9574|1968-12-03||
>h|t|%I@fLiability @4Damage Caused by ~l/Objects||1972-03-29|&C|A/RES/2777(XXVI), @K|961:13810|1972-09-01||
+.|t|%IRegistration @DObjects Launched into ~ip||1974-11-12|@v|A/RES/3235(XXIX), @K|1023:15020|1976-09-15||
moon|t|@7~ad@2Moon @B_SCelestial Bodies|Moon %K|1979-12-05|@v|A/RES/34/68, @K|1363:23002|1984-07-11||
~fa|t|Antarctic ~d,||1959-12-01|^3||402:5778|1961-06-23|15|1
~dT|t|+j&z+Y@D&2_H*pLatin America ~lCCaribbean|+j@D~pW|1967-02-14|Mexico City||634:9068|1969-04-25||1
~fu|t|South Pacific &2Free Zone ~d,|+j@D~l"|1985-08-06|~l"||1445:24592|1986-12-11||
~kT|t|+j@2South-East Asia ~d1Zone|+j@D~h,;~hj~d,|1995-12-15|~h,||1981:33873|1997-03-27|30|1
~fs|t|=X~d1Zone ~d,|+j@DPelindaba;Pelindaba ~d,|1996-04-11|Cairo|A/50/426, @K||2009-07-15||
_x|t|+j#Ia ~d1Zone *p~krAsia|+j@D~kH|2006-09-08|~kH||2970:51633|2009-03-21|24|1
~o2|t|@u~aj|~aj;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|~lW@S~h1@u~aj|~lW+F|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
<[|t|~j5@7adopted ~j.@k@u~aj|~j5%K|2015-12-12|>N|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @K|3156:54113|2016-11-04|91|
cbd|t|>X|@u>X|1992-06-05|~bz||1760:30619|1993-12-29|72|1
+m|t|+W@S#IBiosafety ~h1>X|+W@S#IBiosafety;+W+F|2000-01-29|~bu||2226:30619|2003-09-11|6|1
~oR|t|~nr@S#I~cz~e"~lCFair ~mb~pVBenefits Arising ~jI>'Utilization ~h1>X|~nr@S#I~cz~e"~lCFair ~mb~pVBenefits Arising ~jI>'Utilization;~nr+F|2010-10-29|~l3||3008:30619|2014-10-12|7|
unccd|t|@u@a~icDesertification *pThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~eS|@u@a~icDesertification;@a~icDesertification|1994-10-14|>N||1954:33480|1996-12-26|43|1
~aA|t|>(~p'@8~kp||1985-03-22|*K||1513:26164|1988-09-22||
^r|t|~im@S#I~iCthat Deplete ~kp|~im+F|1987-09-16|~bu||1522:26369|1989-01-01||
basel|t|Basel %4>8@D~aLMovements @D~pHWastes @B>'Disposal|Basel @N|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~fx|t|~f(%4Prior Informed Consent Procedure @4~hk~pH~pv@BPesticides *p@fTrade|~f(@N|1998-09-10|~iy||2244:39973|2004-02-24||
^D|t|~j6%IPersistent Organic Pollutants|~j6@N|2001-05-22|~l:||2256:40214|2004-05-17|2|1
~hL|t|Minamata %IMercury|Minamata @N|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%I@f~gB*pEndangered Species @DWild Fauna @BFlora|CITES|1973-03-03|^3||993:14537|1975-07-01|27|1
cms|t|%4*d@DMigratory Species @DWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|%IWetlands @D@fImportance especially as Waterfowl Habitat|Ramsar @N|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@7@2*d@DAlbatrosses @BPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako %4Ban #zImport into Africa ~lC>8@D~aLMovement @B+U@D~pHWastes within Africa|Bamako @N|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<G|t|~p'_o%.#z~kz~cC#zWider Caribbean Region|+W@N|1983-03-24|+W@eIndias||1506:25974|1986-10-11||1
alps|t|%4@8@kAlps|Alpine @N|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~aB|t|%4Law #zNon-navigational Uses @D@fWatercourses|Watercourses @N|1997-05-21|@v|A/RES/51/229, @K||2014-08-17||
water|t|%4_o_U~aLWatercourses @B@fLakes|Water @N|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|%I~czInformation, Public Participation *pDecision-making @B~cz=4*p~d9Matters|Aarhus @N|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%I~d9Impact Assessment *pa ~aLContext|Espoo @N|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%ILong-range ~aLAir Pollution||1979-11-13|#J||1302:21623|1983-03-16||
escazu|t|Regional @7#I~czInformation, Public Participation @B=4*p~d9Matters *pLatin America ~lCCaribbean|Escazú %K|2018-03-04|Escazú|||2021-04-22||
~b6|t|@f+j#IPlant ~e"@4Food @BAgriculture||2001-11-03|_T||2400:43345|2004-06-29||
^[|t|@fPlant Protection @N||1951-12-06|_T||150:1963|1952-04-03||
^u|t|%I&2Safety||1994-06-17|*K||1963:33545|1996-10-24||
*8|t|%IEarly Notification @Da &2Accident||1986-09-26|*K||1439:24404|1986-10-27||
+'|t|%I~na^WCase @Da &2Accident or Radiological Emergency||1986-09-26|*K||1457:24643|1987-02-26||
~dS|t|Joint %4~cPSpent Fuel +U@B@2~cPRadioactive Waste Management||1997-09-05|*K||2153:37605|2001-06-18|6|1
~c,|t|~ke@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
<u|t|~br#z+G~er~cL||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+G~er%,~ej|WHO ~ej;~ej|2003-05-21|#J||2302:41032|2005-02-27|3|1
<Y|t|~br#z@uEducational, Scientific @B&g~cL||1945-11-16|~ij||4:52|1946-11-04||
>G|t|~br#z@u~nl%.~cL||1979-04-08|*K||1401:23432|1985-06-21||
~k6|t|%I@f~d8|Chicago @N|1944-12-07|Chicago||15:102|1947-04-04||
^I|t|~p'@8@k+G&g@B~hp~oo|@a_J@k@8@k+G&g@B~hp~oo;+GHeritage @N|1972-11-16|>N||1037:15511|1975-12-17|2|1
+2|t|%4Means @DProhibiting @BPreventing @k~hnImport, Export @BTransfer @DOwnership @D&gProperty||1970-11-14|>N||823:11806|1972-04-24|2|1
&"|t|~p'@8&g~l9^WEvent @D^YConflict||1954-05-14|~cQ||249:3511|1956-08-07|2|1
+3|t|~nB@S~h1~on@a@D1954 &z@8&g~l9^WEvent @D^YConflict||1999-03-26|~cQ||2253:3511|2004-03-09||1
+o|t|~p'Safeguarding #zIntangible &g~oo||2003-10-17|>N||2368:42671|2006-04-20||
*X|t|%4_o~pS#zDiversity @D&gExpressions||2005-10-20|>N||2440:43977|2007-03-18|8|1
~b)|t|UNIDROIT %IStolen or Illegally Exported &gObjects|%IStolen or Illegally Exported &gObjects|1995-06-24|_T||2421:43718|1998-07-01||
~oF|t|@f~ogDoping *pSport||2005-10-19|>N||2419:43649|2007-02-01|3|1
~b2|t|~pM+j*uFacilitate ~czPublished Works @4+EWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~pM~d,|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~li|t|~oy%4Provision @DTelecommunication Resources @4~lMMitigation @BRelief Operations|~oy@N|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^A|t|~jd|~eT~jd|1949-09-19|#J||125:1671|1952-03-26|1|1
tir|t|Customs %4@fTransport @DGoods ~j.Cover @DTIR Carnets|TIR @N|1975-11-14|#J||1079:16510|1978-03-20||1
~bf|t|@f%4Harmonization @DFrontier Controls @DGoods||1982-10-21|#J||1409:23583|1985-10-15|1|1
~b(|t|%ITransit ~gB@DLand-locked ~iB||1965-07-08|@v||597:8641|1967-06-09||
*U|t|%4Recognition @B~lO@DForeign Arbitral Awards|New York @N|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@u%IContracts &z@fSale @DGoods||1980-04-11|*K||1489:25567|1988-01-01||
*L|t|@u%4_UElectronic Communications *p@fContracts||2005-11-23|@v|A/RES/60/21, @K|2898:50525|2013-03-01|1|1
_8|t|@u%IContracts &z@fCarriage @DGoods Wholly or Partly by Sea|~f(Rules|2008-12-11|@v|A/RES/63/122, @K||||
+"|t|@u%ITransparency *pTreaty-based Investor-State Arbitration|~f6%ITransparency|2014-12-10|@v|A/RES/69/116, @K||2017-10-18||
<V|t|@u%I@fSettlement Agreements Resulting ~jIMediation|Singapore %IMediation|2018-12-20|@v|A/RES/73/198, @K||2020-09-12||
<N|t|@u%4@fEffects @DJudicial Sales @DShips|~bp%4Judicial Sale @DShips|2022-12-07|@v|A/RES/77/100, @K||||
upeace|t|@f@7&z~jr#zUniversity @4Peace||1980-12-05|@v|A/RES/35/55, @K|1223:19735|1981-04-07|1|1
ilo-29|t|<b1930 ~fU29)|<b1930|1930-06-28|#J||39:612|1932-05-01|1|
_3|t|@S@D2014 ~h1<b1930|2014 @S~h1<b1930;@S@D2014 ~h1<b1930 ~fU29)|2014-06-11|#J||3175:612|2016-11-09||1
ilo-87|t|Freedom @DAssociation @B@8@k~kEOrganise #t1948 ~fU87)||1948-07-09|~kG||68:881|1950-07-04||
ilo-97|t|Migration @4Employment @a(Revised), ~eT~fU97)||1949-07-01|#J||120:1616|1952-01-22|4|1
ilo-98|t|~kEOrganise @BCollective Bargaining #t~eT~fU98)||1949-07-01|#J||96:1341|1951-07-18||
~nO|t|Equal Remuneration #t~pe~fU100)||1951-06-29|#J||165:2181|1953-05-23||
~nP|t|=H~l.(Minimum Standards) #t1952 ~fU102)||1952-06-28|#J||210:2838|1955-04-27||1
~nQ|t|Abolition @D<b1957 ~fU105)||1957-06-25|#J||320:4648|1959-01-17||
~nR|t|<'(Employment @BOccupation) #t1958 ~fU111)||1958-06-25|#J||362:5181|1960-06-15||
~nS|t|~l0#t1973 ~fU138)|~l0#t1973|1973-06-26|#J||1015:14862|1976-06-19|3|1
~nT|t|~ih@BTribal Peoples #t1989 ~fU169)|~ih@BTribal Peoples #t1989|1989-06-27|#J||1650:28383|1991-09-05||1
~nU|t|Worst Forms @DChild ~ii#t1999 ~fU182)|Worst Forms @DChild ~ii#t1999|1999-06-17|#J||2133:37245|2000-11-19||
~nW|t|Domestic Workers #t2011 ~fU189)|Domestic Workers #t2011|2011-06-16|#J||2955:51379|2013-09-05|8|1
~nX|t|~bb@BHarassment #t2019 ~fU190)|~bb@BHarassment #t2019|2019-06-21|#J|||2021-06-25||
~c]|t|%,@D=XUnity @a~muspecific ~hu@Drefugee problems ~eS|@a~j2@kSpecific ~jVRefugee Problems ~eS|1969-09-10|_D||1001:14691|1974-06-20||1
~i8|t|%,@D=XUnity ~p'elimination @Dmercenarism ~eS||1977-07-03|Libreville||1490:25573|1985-04-22||1
~k.|t|=XUnion ~p'_o~na@DInternally Displaced +E~eS|Kampala @N|2009-10-23|Kampala||3014:52375|2012-12-06||
<,|t|~c0>"|Banjul Charter|1981-06-27|~ns||1520:26363|1986-10-21||
_q|t|=X*S@2%s@BWelfare #zChild||1990-07-11|_D|||1999-11-29||
maputo|t|@S~h1~c0%s@2%s@D~iE~eS|Maputo +F|2003-07-11|Maputo||3268:26363|2005-11-25||
~oE|t|Constitutive Act #z=XUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~p'@8&l%s@B~cDFreedoms|European %I&l>"|1950-11-04|_T||213:2889|1953-09-03||
achr|t|American %I&l>"|Pact @D~l-|1969-11-22|~l-||1144:17955|1978-07-18||
<M|t|~e1preventing @Bcombating >S@:women @Bdomestic violence||2011-05-11|~op|||2014-08-01||
~kW|t|~e1~pF|Budapest @N|2001-11-23|Budapest||2296:40916|2004-07-01||
_1|t|~e1#5@:&j&lBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~cH%4~l6~iu@BEradication @D~bb@:Women|@a@D~cA|1994-06-09|~cA|||1995-03-05||
bern|t|%4*d@DEuropean Wildlife @B~hpHabitats|Bern @N|1979-09-19|Bern||1284:21159|1982-06-01||
<d|t|*S#zLeague @DArab ~iB|Pact #zLeague @DArab ~iB|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bL|t|*S#zAssociation @DSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+j@DAmity @B&4*pSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~iO|t|*S#z&4Council &zArab =I#zGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@7@2Status @BFunctions #z@fCommission #IMissing ~f8||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|~p'@fCouncil &zExploration #zSea||1964-09-12|~pB||652:9344|1968-07-22||1
seafo|t|%4*d@B+U@DFishery Resources ^WSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_X|t|%4Civil ~jV@fChild Abduction|~on%4Civil ~jV@fChild Abduction|1980-10-25|~cQ||1343:22514|1983-12-01||
=s|t|%I@8~h-@B&4*p~ou@DIntercountry Adoption|~on%I@8~h-@B&4*p~ou@DIntercountry Adoption|1993-05-29|~cQ||1870:31922|1995-05-01||
~au|t|%4Recovery Abroad @DMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@f~er~cO(2005)|@f~erRegulations|2005-05-23|#J||2509:44861|2007-06-15|28|
udhr|i|*n@r@D&l>"||1948-12-10|>N|A/RES/217(III)|||138|
>:|i|>WGranting @D~kw*uColonial Countries @BPeoples||1960-12-14||A/RES/1514(XV)|||87|
+6|i|*-@'@D@fLaw _JFriendly ~pT@B&4among =I*paccordance with @k*S&v|*-@'@D@fLaw _JFriendly ~pT@BCo-operation among =I*paccordance with @k*S&v;*-Friendly ~l'|1970-10-24||A/RES/2625(XXV), @K||||
~da|i|*-Permanent Sovereignty over ~hpResources||1962-12-14||A/RES/1803(XVII)||||
%t|i|@u>W^VRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=J|i|@r#z%s#zChild||1959-11-20||A/RES/1386(XIV)||||
=T|i|>W*T@D<'@:Women||1967-11-07||A/RES/2263(XXII)||||
>D|i|*-~l[Asylum||1967-12-14||A/RES/2312(XXII)||||
^.|i|>WInadmissibility @DIntervention ^WDomestic Affairs @D=I~lC@8>'~kw@BSovereignty||1965-12-21||A/RES/2131(XX)||||
=u|i|>WInadmissibility @DIntervention @BInterference ^WInternal Affairs @D~iB||1981-12-09||A/RES/36/103, @K||||
>g|i|*-=HProgress @B#/||1969-12-11||A/RES/2542(XXIV)||||
+8|i|>WStrengthening @D@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>B|i|@r@D@'~j2@kSea-Bed ~lCOcean Floor, ~lCSubsoil Thereof, beyond @kLimits @D~cJJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~f-|i|Definition @DAggression||1974-12-14||A/RES/3314(XXIX), @K||||
<m|i|>W~jr@Da New @f~h:Order||1974-05-01||A/RES/3201(S-VI)|||3|
~a4|i|<x@2~jr@Da New @f~h:Order||1974-05-01||A/RES/3202(S-VI)||||
&S|i|*S@D~h:%s@BDuties @D~iB||1974-12-12||A/RES/3281(XXIX)||||
^8|i|>W%s@DDisabled ~f8||1975-12-09||A/RES/3447(XXX)||||
<X|i|>W~m?Being Subjected *u*J||1975-12-09||A/RES/3452(XXX), @K||||
*6|i|*1@4Law ~lOOfficials||1979-12-17||A/RES/34/169, @K|||11|
*4|i|>W^VIntolerance @B@D<'Based #IReligion or Belief||1981-11-25||A/RES/36/55|||7|
~b1|i|Manila >WPeaceful Settlement @D@fDisputes||1982-11-15||A/RES/37/10, @K|||7|
~a3|i|+G*S@4Nature||1982-10-28||A/RES/37/7, @K||||
~aW|i|@'@DMedical Ethics relevant ~h1Role @D~erPersonnel, particularly Physicians, ^W@8~f"@BDetainees @:*J||1982-12-18||A/RES/37/194, @K||||
^?|i|>WRight @DPeoples *uPeace||1984-11-12||A/RES/39/11, @K||||
+u|i|@r@D~e5@D=4@4Victims @DCrime @BAbuse @DPower||1985-11-29||A/RES/40/34, @K||||
~bP|i|%'@kAdministration ~h7=4(The ~bpRules)|%'@kAdministration ~h7Justice;~bpRules|1985-11-29||A/RES/40/33, @K||||
+!|i|~e5@2~kw#zJudiciary||1985-09-06|Milan|||||
=K|i|>W~kE#/||1986-12-04||A/RES/41/128, @K|||28|
&W|i|*-=H@BLegal @'%l@k_oWelfare @DChildren, with ~oxReference *uFoster Placement @BAdoption Nationally @BInternationally||1986-12-03||A/RES/41/85, @K||||
^/|i|>WEnhancement #zEffectiveness #zPrinciple @DRefraining ~jI@kThreat or _UForce *p@f~l'||1987-11-18||A/RES/42/22, @K||||
=!|i|Body @D@'&z@8All +E~j.Any Form @DDetention or Imprisonment||1988-12-09||A/RES/43/173, @K||||
<K|i|>W%P@BRemoval @DDisputes @BSituations Which May Threaten @f~ir@B~l.@B@2Role #z@u*pthis Field||1988-12-05||A/RES/43/51, @K||||
~eJ|i|%'~d(=l(The Tokyo Rules)|%'~d(Measures;Tokyo Rules|~a(||A/RES/45/110, @K|||3|
=.|i|~e5&z~bBPrisoners||~a(||A/RES/45/111, @K||||
^y|i|@u#7&z%P~h7Delinquency (The Riyadh Guidelines)|@u#7&z%P~h7Delinquency;Riyadh Guidelines|~a(||A/RES/45/112, @K||||
~c'|i|@u~l,&z@8Juveniles Deprived @Dtheir Liberty|Havana Rules|~a(||A/RES/45/113, @K||||
^p|i|Model +j#IExtradition||~a(||A/RES/45/116, @K||||
^,|i|Model +j#IMutual ~na*p+xMatters||~a(||A/RES/45/117, @K||||
>v|i|~e5@2Role @DLawyers||~ph|Havana|||||
+)|i|#7@2Role @DProsecutors||~ph|Havana|||||
~aR|i|~e5@2_UForce @BFirearms by Law ~lOOfficials||~ph|Havana|||||
*w|i|+G>WSurvival, _o%.@DChildren||1990-09-30|@v|||||
+c|i|@u@'@4Older ~f8||1991-12-16||A/RES/46/91, @K||||
~aX|i|@'&z@8+Ewith Mental Illness ~lCImprovement @DMental ~erCare||1991-12-17||A/RES/46/119, @K||||
~c5|i|*-Fact-finding by @k@u^WField #zMaintenance @D@f~ir@BSecurity||1991-12-09||A/RES/46/59, @K||||
&n|i|>W~m?Enforced Disappearance||1992-12-18||A/RES/47/133|||4|
&:|i|>W%s@D+EBelonging *u~cJor Ethnic, Religious @BLinguistic Minorities||1992-12-18||A/RES/47/135, @K|||7|
^G|i|>W~lsWomen||~pj||A/RES/48/104|||10|
&'|i|Standard ~l,@2Equalization @DOpportunities @4~em||~pj||A/RES/48/96, @K||||
<o|i|@'>c~cJInstitutions &z~pS@B@8&l%s(Paris ~is|@'%l@kstatus @D~mF~fj&z~dN@B@9@Dhuman rights;~j5~pP|~pj||A/RES/48/134, @K|||3|
*H|i|*-=l*u~f4@f~l]||~pk||A/RES/49/60, @K||||
*t|i|@r*uSupplement @k1994 *-=l*u~f4@f~l]||1996-12-17||A/RES/51/210, @K||||
&b|i|>WEnhancement @D&4=bRegional Arrangements or Agencies ^WMaintenance @D@f~ir@BSecurity||~pk||A/RES/49/57, @K||||
="|i|>WOccasion #zFiftieth Anniversary &v||1995-10-24||A/RES/50/6|||4|
>i|i|+G<x@4Youth|+G<x@4Youth ~h1Year 2000 @BBeyond|~pm||A/RES/50/81, @K|||12|
&,|i|>WRight @BResponsibility @DIndividuals, Groups @BOrgans @DSociety ~pA@BProtect Universally Recognized &l%s@B~cDFreedoms|*-&l%sDefenders|1998-12-09||A/RES/53/144, @K||||
<e|i|@r@B<x#Ia Culture @DPeace|*-a Culture @DPeace|1999-09-13||A/RES/53/243|||10|
&/|i|@u~np&h|~np&h|2000-09-08|@v|A/RES/55/2|||68|
~hI|i|@r@DCommitment #IHIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @K|||2|
~k,|i|%!*-HIV/AIDS||2006-06-02|@v|A/RES/60/262, @K||||
hiv-2011|i|~g9Intensifying Our Efforts *u~f4HIV @BAIDS||2011-06-10|@v|A/RES/65/277, @K||||
~oJ|i|~g9On @kFast Track *uAccelerating @kFight @:HIV @B*uEnding @kAIDS Epidemic by ~ps||2016-06-08|@v|A/RES/70/266, @K||||
hiv-2021|i|~g9Ending Inequalities @BGetting #ITrack *uEnd AIDS by ~ps||2021-06-08|@v|A/RES/75/284, @K||||
+?|i|A world fit @4children||2002-05-10|@v|A/RES/S-27/2, @K||||
^t|i|@u>WNew ~juAfrica’s #/||2002-09-16|@v|A/RES/57/2||||
nepad|i|New ~juAfrica’s #/|NEPAD|2001-07-11|Lusaka|A/57/304, @K|||28|
=U|i|2005 ~csOutcome||2005-09-16|@v|A/RES/60/1|||15|
^x|i|~e5@B#7@2~kEa Remedy @BReparation @4Victims @DGross Violations @D@f&l%sLaw @BSerious Violations @D@f~e'Law||2005-12-16||A/RES/60/147, @K||||
%[|i|@u+iCounter-Terrorism ~kK|+iCounter-Terrorism ~kK|2006-09-08||A/RES/60/288|||26|
~iU|i|Institution-building #z@u~m'||2007-06-18|#J|A/HRC/RES/5/1, @K||||
=(|i|~bmMandate-holders #z~m'|~bmMandate Holders #zCouncil;~bmMandate Holders #z~m'|2007-06-18|#J|A/HRC/RES/5/2, @K||||
+7|i|@u>W%s@D~ihPeoples|UNDRIP|2007-09-13||A/RES/61/295, @K|||35|
>r|i|Non-legally binding ~nZ#Iall types @Dforests|@uforest instrument|2007-12-17||A/RES/62/98, @K||||
~c8|i|@ustrategic plan @4forests 2017–2030|@ustrategic plan @4forests, 2017–2030|2017-04-27||A/RES/71/285, @K||||
*]|i|#7&zAlternative Care @DChildren||2009-12-18||A/RES/64/142, @K||||
<r|i|@u+i~ed~ic&j~f8||2010-07-30||A/RES/64/293|||34|
_r|i|@u~l,&z~bB~iE~f"@B~d(=l@4~iEOffenders (the ~hjRules)|@u~l,&z~bB~iE~f"@B~d(=l@4~iEOffenders;~hjRules|2010-12-21||A/RES/65/229, @K|||13|
*N|i|Updated >1~ls~iE~d3|>1~ls~iE~d3|2010-12-21||A/RES/65/228, @K|||8|
~lf|i|Salvador *-~jnStrategies @4+iChallenges: ~am=4Systems @B>'%.*pa Changing World||2010-04-19|Salvador|A/RES/65/230, @K||||
~lb|i|%!@r~lm@2%P@B>8@DNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @K||||
&-|i|@u*-&l%s~j1@BTraining||2011-12-19||A/RES/66/137, @K||||
^d|i|The future we want||2012-06-22|~bz|A/RES/66/288, @K||||
~i0|i|@u@'@B#7#I~czLegal Aid *p+x=4Systems||2012-12-20||A/RES/67/187, @K|||10|
_d|i|@r~lm@2Rule @DLaw at @k~cJ@B@fLevels||2012-09-24|@v|A/RES/67/1||||
~a2|i|@r~blDialogue #I@fMigration @B#/||2013-10-03|@v|A/RES/68/4||||
>u|i|~pN~kZplenary meeting %wknown as @k+G<3~ihPeoples||2014-09-22|@v|A/RES/69/2||||
~b8|i|SIDS Accelerated Modalities @D#5(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @K|||18|
~b,|i|>(@r@B>(~cv2014–2024||2014-11-05|*K|A/RES/69/137||||
<t|i|>(~cv2014–2024|>(@H+A|2014-11-05|*K|A/RES/69/137, &yII|||2|
&X|i|@u>1~ls~h-~d3||2014-12-18||A/RES/69/194, @K|||5|
&Y|i|@f#7@4~am=4Responses with ~ou*u&j&g~l9~mZOffences||2014-12-18||A/RES/69/196, @K|||8|
+,|i|Sendai &h||2015-03-18|~ov|A/RES/69/283, &yI|||7|
<q|i|Sendai %L@4~lMRisk ~f'2015–2030|Sendai Framework|2015-03-18|~ov|A/RES/69/283, &yII|||93|
~bH|i|Addis Ababa #5%O#zThird @f<3~a:@4#/|Addis Ababa #5~lF|2015-07-27||A/RES/69/313, @K|||106|
~bI|i|Transforming our world: @k~kl|~kl;2030 ~lF|2015-09-25|@v|A/RES/70/1|||643|
~dH|i|=G*-Integrating ~am=4into @kWider @u%O*uAddress =H@B~h:Challenges @B~pA@kRule @DLaw at @k~cJ@B@fLevels, @BPublic Participation||~pp||A/RES/70/174, @K|||6|
_u|i|%'@k~bB~f"(the ~inRules)|%'@k~bBPrisoners;~inRules|~pp||A/RES/70/175, @K|||32|
~i(|i|~pN#z#9%w@2overall review #zimplementation #zoutcomes #z~cs@2~lUSociety||2015-12-16|@v|A/RES/70/125||||
~mq|i|Our joint commitment *ueffectively addressing @Bcountering @kworld drug problem||2016-04-19|@v|A/RES/S-30/1, @K||||
*7|i|New York @r@4Refugees @BMigrants||2016-09-19|@v|A/RES/71/1|||9|
~kS|i|#c#z#9%w#Iantimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
~eA|i|>W~kEPeace||2016-12-19||A/RES/71/189, @K||||
<l|i|New Urban ~lF||2016-10-20|Quito|A/RES/71/256, @K|||16|
~a6|i|Our ocean, our future: call @4action||2017-07-06|@v|A/RES/71/312, @K||||
~cg|i|#c@2implementation #z@u+i~ed~ic&j~f8||2017-09-27|@v|A/RES/72/1||||
~aV|i|#cadopted at @k~in~irSummit||2018-09-24|@v|A/RES/73/1||||
~lc|i|#c#zthird #9%w@2prevention @Bcontrol @Dnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
^F|i|#c#z#9%w@2fight @:tuberculosis||2018-10-10|@v|A/RES/73/3||||
~hN|i|@u>W%s@DPeasants @B_SPeople Working *pRural Areas||2018-12-17||A/RES/73/165, @K||||
=N|i|+i~ok@4Safe, Orderly @BRegular ~lZ|+i~ok#I~lZ;~j4~ok#I~lZ|2018-12-10|Marrakech|A/RES/73/195, @K|||43|
<p|i|+i~ok#IRefugees|global compact #I~fv|2018-12-17||A/73/12(PartII)||||
>-|i|<2~p,#zsecond High-level @u<3South-South ~ne||2019-03-22|~gv|A/RES/73/291, @K||||
uhc-2019|i|<wcoverage, &F<P~o3|<wcoverage &F<P~o3;*nhealth coverage: <Pworld|2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#c~kZpolitical forum #I~gLdevelopment convened ~j.@kauspices #z~hlAssembly||2019-10-15|@v|A/RES/74/4, @K||||
un75|i|>Wcommemoration #zseventy-fifth anniversary &v||2020-09-21|@v|A/RES/75/1||||
~iM|i|Our common commitment *ueffectively addressing challenges @Bimplementing measures *uprevent @Bcombat corruption @Bstrengthen @6cooperation||2021-06-02|@v|A/RES/S-32/1, @K||||
~nK|i|United @:racism, racial ~g.xenophobia @Brelated intolerance||2021-09-22|@v|A/RES/76/1||||
~j-|i|The “Space2030” Agenda: space as a driver @D~gLdevelopment|“Space2030” ~lF;~l/2030 Agenda: space as a driver @D~gLdevelopment;Space2030 ~lF|2021-10-25||A/RES/76/3||||
~b0|i|~lW*-Advancing Crime ~l6+x=4~lCRule @DLaw: Towards @kAchievement #z~kl|~lW&h|2021-03-07|Kyoto|A/RES/76/181, @K|||12|
>[|i|=G<x&zLeast Developed Countries|=G@H+A|2022-04-01||A/RES/76/258, @K|||26|
~a7|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @K||||
~aq|i|#c#z#9@2midterm review #zSendai %L@4~lMRisk ~f'2015–2030||2023-05-18|@v|A/RES/77/289, @K||||
sdg-2023|i|#c~kZpolitical forum #I~gLdevelopment convened ~j.@kauspices %w(Sustainable %.Goals Summit)||2023-09-29|@v|A/RES/78/1, @K||||
pandemic-2023|i|#c%w#9#Ipandemic prevention, preparedness @Bresponse||~pq|@v|A/RES/78/3, @K||||
tuberculosis-2023|i|#c#z#9@2fight @:tuberculosis||~pq|@v|A/RES/78/5, @K||||
~fy|i|Antigua @BBarbuda %O@4<6States: A Renewed @r@4Resilient Prosperity|Antigua @BBarbuda %O@4<6~iB|2024-07-16||A/RES/78/317, @K|||9|
+q|i|Pact &zFuture|The Pact &zFuture|~pr|@v|A/RES/79/1|||21|
&)|i|+iDigital Compact||~pr|@v|A/RES/79/1, &yI|||6|
>s|i|*-Future Generations||~pr|@v|A/RES/79/1, &yII|||3|
amr-2024|i|#c#z#9#Iantimicrobial resistance||2024-10-07|@v|A/RES/79/2, @K||||
_V|i|Awaza ~cv2024–2034|Awaza @H+A;~cv2024–2034|2024-12-24||A/RES/79/233, @K|||7|
~lg|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @K|||2|
=y|i|@r#z@uConference @2&lEnvironment|~j6>W&lEnvironment|1972-06-16|~l:|A/CONF.48/14/Rev.1||||
=z|i|*n>WEradication @DHunger @BMalnutrition||1974-11-16|_T||||7|
>.|i|<2~ed@4Promoting @BImplementing Technical &4among ~d0|<2#S+A|1978-09-12|~gv|||||
<J|i|~lQ~h/#zTenth ~oxSession #z~hlAssembly||1978-06-30|@v|A/RES/S-10/2|||9|
<]|i|Rio *-~cC@B#/|Rio &h|~pi|~bz|^XI||||
~e]|i|%O21||~pi|~bz|^XII||||
^c|i|Non-legally Binding Authoritative Statement @D@'@4a +i~f2@2Management, *d@B%k%.@DAll Types @DForests||~pi|~bz|^XIII||||
>)|i|@H&zFurther &i@D%O21||1997-06-28|@v|A/RES/S-19/2, @K||||
+v|i|>(@r@B@H+A||1993-06-25|*K|A/CONF.157/24(PartI), chap. III|||29|
+0|i|<x&z%k%.@D<6~iB|Barbados @H+A|1994-05-06|~jW|A/CONF.167/9||||
~lk|i|~mdStrategy @4a Safer World: #7@4~hp~lM~l6Preparedness @BMitigation @Bits #S+A|~md~kK|1994-05-27|Yokohama|A/CONF.172/9||||
<-|i|<x#z@f<3Population @B#/||1994-09-13|Cairo|A/CONF.171/13||||
&9|i|~nf*-=H#/|~nf&h;~nf@r@B@H+A|1995-03-12|~pB|A/CONF.166/9, &yI||||
*W|i|<x#z~cs@4=H#/||1995-03-12|~pB|A/CONF.166/9, &yII||||
~kU|i|~bp@r@B~f9||~pl|=]|A/CONF.177/20/Rev.1||||
+k|i|~bp&h||~pl|=]|A/CONF.177/20/Rev.1, &yI|||4|
^6|i|~bp~f9||~pl|=]|A/CONF.177/20/Rev.1, &yII||||
~aM|i|Further actions @Binitiatives *uimplement @k~bp@r@B~f9||2000-06-10|@v|A/RES/S-23/3, @K||||
^h|i|Habitat ~lF||1996-06-14|~op|A/CONF.165/14||||
>m|i|*-Cities @B_S&lSettlements ^WNew Millennium||2001-06-09|@v|A/RES/S-25/2, @K||||
>A|i|~kF*-+G~e!||1996-11-13|_T|||||
*D|i|~kF*-Nutrition|||_T||||9|
+1|i|<x=[2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+9|i|<x=[~m,|Istanbul <x=[~m,;Istanbul @H+A|2011-05-13|~op|A/CONF.219/7, chap. II|||6|
~dR|i|<x~elCombat @BEradicate @k~hn~gB*p_?_H*pAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
>E|i|@f~nm*uEnable =I*uIdentify @BTrace, *pa Timely @BReliable Manner, ~hn_?~nD|@fTracing Instrument|~po|||||2|
~oG|i|Durban @r@B@H+A||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~fp|i|~f7~f2#z@f<3~a:@4#/|~f7Consensus|2002-03-22|~l2|A/CONF.198/11, *V1, @K||||
>?|i|=G*-~a:@4Development: ~p,#zFollow-up @f<3~a:@4%.*uReview @k&i#z~f7Consensus|=G*-~a:@4#/|2008-12-02|Doha|A/RES/63/239, @K||||
_t|i|~p8Ageing, 2002|~p8Ageing;~cI#S+A|2002-04-12|~oq|A/CONF.197/9, *V1, &yII|||11|
>l|i|%!@r~lC~p8Ageing, 2002||2002-04-12|~oq|A/CONF.197/9, *V1||||
&H|i|~ky*-%k#/||2002-09-04|~lV|A/CONF.199/20, *V1, @K||||
=M|i|#S@D&i#z~cs#I%k%.(Johannesburg #S@DImplementation)|#S@D&i#z~cs#I%k#/;~ky#S@DImplementation|2002-09-04|~lV|A/CONF.199/20, *V2, @K||||
^4|i|Almaty @H@DAction: Addressing @k~oxNeeds @D%?within a New +i%L@4Transit Transport &4@4Landlocked @BTransit ~d0|Almaty @H+A|2003-08-29|Almaty|A/CONF.202/3, &yI||||
~bT|i|%:@r@D~pP||2003-12-12|#J|A/C.2/59/3, @K||||
<i|i|%:#S+A||2003-12-12|#J|A/C.2/59/3, @K||||
<s|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~ay|i|Tunis %O&z~lUSociety|Tunis ~lF|2005-11-18|Tunis|A/60/687||||
=t|i|~f6&h||2005-01-14|Port Louis|A/CONF.207/11, &yI||||
>w|i|~f6Strategy &zFurther &i#z<x&z%k%.@D<6~iB|~f6Strategy @DImplementation;~f6~kK|2005-01-14|Port Louis|A/CONF.207/11, &yII||||
^i|i|Hyogo &h||2005-01-22|Kobe|A/CONF.206/6||||
</|i|Hyogo %L@4#52005–2015: Building @kResilience @DNations @BCommunities *uDisasters|Hyogo %L@4Action|2005-01-22|Kobe|A/CONF.206/6|||4|
_[|i|~dE~p,~bl@u<3South-South ~ne||2009-12-03|~ns|A/RES/64/222, @K||||
<T|i|10-Year %L@DProgrammes #I%kConsumption @B~nxPatterns|10-Year %L@DProgrammes #I%kConsumption @BProduction|2012-06-22|~bz|A/CONF.216/5, @K|||3|
~k]|i|Keeping @kpromise: united *uachieve @k~np%.Goals||2010-09-22|@v|A/RES/65/1||||
~g]|i|~pN~lm#IYouth: Dialogue @BMutual Understanding||2011-07-26|@v|A/RES/65/312||||
~df|i|~l/Millennium: >(*-~l/@B&l#/||1999-07-30|*K|A/CONF.184/6, *V1||||
+I|i|@'~j2@kUse by =I@DArtificial Earth Satellites @4@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @K||||
~a8|i|@'Relating *uRemote Sensing #zEarth ~jI~ip||1986-12-03||A/RES/41/65, @K||||
<R|i|@'Relevant ~h1_U&2Power Sources *p~ip||1992-12-14||A/RES/47/68||||
~a!|i|*-@f&4~bc~l/&zBenefit @B^WInterest @DAll States, Taking into ~iqAccount @kNeeds @D~d0||1996-12-13||A/RES/51/122, @K||||
_f|i|@r@DLegal @'~ad~bcSpace||1963-12-13||A/RES/1962(XVIII)||||
+l|i|~cGBusiness @B&lRights: Implementing @k@u“Protect, ~ou@BRemedy” Framework|~cGBusiness @B&l>"|2011-06-16|#J|A/HRC/17/31, @K|||32|
&R|i|~cGInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @K|||30|
>y|i|~cGExtreme Poverty @B&l>"||2012-09-27|#J|A/HRC/21/39, @K||||
~dO|i|Rabat ~ed@2prohibition @Dadvocacy @Dnational, racial or religious hatred that constitutes incitement *u~g.hostility or violence|Rabat #S+A|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^n|i|Manual @2Effective Investigation @BDocumentation @D*J|Istanbul +F|1999-08-09|~op|||||
*[|i|#7#I=4*pMatters involving Child Victims @BWitnesses @DCrime||2005-07-22||E/RES/2005/20, @K||||
&!|i|#7&z%P@DCrime||2002-07-24||E/RES/2002/13, @K|||4|
&8|i|#7@4#5#I~h-^W+x=4System||1997-07-21||E/RES/1997/30, @K||||
<U|i|Basic principles @2use @Drestorative *5programmes *pcriminal matters||2002-07-24||E/RES/2002/12, @K||||
~g:|i|Consultative ~i!non-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|#7&zproclamation @D@6years|criteria &zproclamation @D@6years|1980-07-25||E/RES/1980/67, @K||||
*z|i|Arab ~irInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &yII, resolution 14/221|||21|
^]|i|Quartet performance-based road map *ua permanent two-State solution ~h1Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @K||||
^:|i|@r@D@'#IInterim Self-Government Arrangements||1993-09-13|^3|A/48/486-S/26560, @K||||
&7|i|Kunming-Montreal +i~bqFramework||2022-12-19|~bu|CBD/COP/15/17, decision 15/4, @K|||12|
~bK|i|~jE~bq~lt~lCAichi ~bqTargets|~jE~bq~m,|2010-10-29|~l3|UNEP/CBD/COP/10/27, annex, decision X/2, @K|||5|
~bJ|i|%O2063: The Africa We Want|%O2063 #z=XUnion;%O2063|2015-01-31|_D|||||
^E|i|~gC@2~l(Governance @DTenure @DLand, ~a?@BForests ^WContext @D~cJ~e!||2012-05-11|_T||||16|
^b|i|*1@4~l(Fisheries||1995-10-31|_T|||||
humanitarian-donorship|i|@'@BGood Practice @D~e'Donorship||2003-06-17|~l:|A/58/99-E/2003/94, &yII|||6|
_s|i|~on*1@:Ballistic Missile Proliferation||2002-11-25|~cQ|||||
~dg|i|*1_J@kRepression @DPiracy, ^YRobbery @:Ships @B~hn>MActivity *pWest @B~krAfrica|Yaoundé Code @DConduct|2013-06-25|Yaoundé|||||
~bQ|i|*1_J@kRepression @DPiracy @B^YRobbery @:Ships ^WWestern Indian Ocean ~lCGulf @DAden|Djibouti Code @DConduct|2009-01-29|Djibouti|||||
~dd|i|Safe Schools &h||2015-05-29|Oslo|||||
~gk|i|~j5Commitments *uProtect ~h-Unlawfully Recruited or Used by ^Y~njor ^YGroups|~j5Commitments|2007-02-06|>N|||||
*3|i|*-~cD@'@B%sat Work|@f~ii%,*-~cD@'@B%sat Work|1998-06-18|#J|||||
~bW|i|@f~ii%,Centenary @r&zFuture @DWork|Centenary @r&zFuture @DWork|2019-06-21|#J|A/73/918, @K|||5|
>t|i|@f~ii%,*-=H=4@4a Fair Globalization|*-=H=4@4a Fair Globalization|2008-06-10|#J|A/63/538-E/2009/4, @K||||
~kR|i|@r@DAlma-Ata||1978-09-12|Alma-Ata|||||
~bM|i|@r@DAstana #Iprimary health care|@r@DAstana||Astana|||||
~nY|i|Incheon Declaration: ~j12030: Towards Inclusive ~mbQuality ~j1@BLifelong Learning @4All|Incheon &h|2015-05-21|Incheon|||||
_h|i|*n*-Bioethics @B&l>"||2005-10-19|>N|||||
&q|i|*n*-&gDiversity||2001-11-02|>N|||||
~at|i|*n>W&lGenome @B&l>"||1997-11-11|>N|A/RES/53/152||||
~bU|i|@u*-&lCloning||2005-03-08||A/RES/59/280, @K||||
~iG|i|Recommendation @2Ethics @DArtificial Intelligence||2021-11-23|>N|||||
<I|i|@uguidelines @4consumer protection||2015-12-22||A/RES/70/186, @K||||
*G|i|~cD@'@DOfficial Statistics||2014-01-29||A/RES/68/261||||
~d/|i|#7&zRegulation @DComputerized ~a]Data Files||~a(||A/RES/45/95||||
=/|i|Responsibility @D=I@4internationally wrongful acts||2001-12-12||A/RES/56/83, @K||||
_2|i|~e5#ISovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
^l|i|~kD@7=b@k@f+xCourt||2004-10-04|@v|A/58/874, @K|||7|
*B|i|Financial ~cO@B~l,&v||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@7#ITrade-Related ~jVIntellectual ~l9>"|TRIPS %K|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~pM@7Establishing @k+G~gB~cL||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~dI|i|=G>WTRIPS @7@BPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan #5Plan||2017-07-15|Kazan|||||
*E|i|Revitalised ~aZ|~l)~aZ;~l)=hSouth Sudan;Revitalised %K;~l)%K|2018-09-12|_D|||||
<Q|t|Nagoya-Kuala Lumpur ~d)@S#ILiability @BRedress ~h1+W@S#IBiosafety||2010-10-15|~l3|||2018-03-05||
~aP|t|@7~pdUnregulated High Seas ~a?^W~krArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~aN|t|Cape Town @7@D2012 @2&i#zProvisions #z_p@S@D1993 %l@k_p~eX~cP~dyVessels, 1977|Cape Town @7@D2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *-Accelerated Agricultural Growth @BTransformation @4Shared Prosperity @BImproved Livelihoods||2014-06-27|Malabo|||||
~k-|i|@f~ed~elDeter @B~f4=0||2001-03-02|_T|||||
>p|i|=G%!@r#z“World =HSummit” ~j.@ktitle “the ~nB~cs@4=HDevelopment”|=G%!&h|2025-11-04|Doha|A/RES/80/5, @K|||2|
<F|i|Cancun *-Mainstreaming @k*d@B%k_U~bq@4Well-being||2016-12-03|Cancun||||6|
~mj|i|Aichi-Nagoya *-~j1@4%k#/||2014-11-12|~l3||||8|
>o|i|@7#I~jpbetween Israeli @BSyrian Forces|~jp@D~nj%K;1974 ~jp@D~nj%K|1974-05-31|#J|||||
~nV|t|Work *p~dy#t2007 ~fU188)|Work *p~dy#t2007|2007-06-14|#J|||2017-11-16||
^B|t|%IRoad ~oz@D1968|1968 ~jd|1968-11-08|*K||1042:15705|1977-05-21||
_7|t|%IRoad Signs @BSignals|1968 %IRoad Signs @BSignals|1968-11-08|*K||1091:16743|1978-06-06||
~c(|t|@7=b@kUnited =I@DAmerica regarding @kHeadquarters &v|Headquarters %K|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~ez|t|*S#z%,@DAmerican ~iB||1948-04-30|Bogotá||119:1609|1951-12-13||
+:|t|~cH@a~pd@BPunish Torture||1985-12-09|+W@eIndias|||1987-02-28||
&Z|t|~cH%IProtecting @k&l%s@DOlder ~f8||2015-06-15|^3|||2017-01-11||
=,|t|@S~h1~c0%s@2%s@DOlder +E~eS||2016-01-31|_D|||||
>]|t|~h:Community @DWest =X=I%I_?Weapons, >'Ammunition ~mZMaterials||2006-06-14|Abuja|||2009-09-29||
<O|t|~kr=X~p'>8@D_?Weapons, >'Ammunition @BAll ~esThat Can Be Used @4>'Manufacture, Repair @BAssembly|Kinshasa @N|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~cH~og@k<CAmmunition, Explosives, ~mZMaterials||1997-11-14|^3|||1998-07-01||
stcw-f|t|~oh~dyVessel Personnel, 1995|~oh~dyVessel Personnel|1995-07-07|~ij|||2012-09-29||
~cW|t|%4~ao@DUnlawful Acts Relating *u@f~d8||2010-09-10|=]|||2018-07-01||
=r|t|@S~d)~h1@a%bSeizure @D~oi||2010-09-10|=]|||2018-01-01||
~fq|t|@S*uAmend @k%IOffences @B~hk_SActs ~pw#IBoard ~oi||2014-04-04|~bu|||2020-01-01||
~lh|t|@S@D2005 ~h1~g"|@S~h1~g"|2005-10-14|~ij|||2010-07-28||
>C|t|@S@D2005 ~h1@S*c+T|@S~h1@S*c+T|2005-10-14|~ij|||2010-07-28||
=v|t|~kq~hUMaterial||2005-07-08|*K|||2016-05-08||
^(|t|~nn~kq~im@S#I~iCthat Deplete ~kp|~nnAmendment|2016-10-15|Kigali|||2019-01-01||
~aQ|t|=G~kq~lW+F|=GAmendment|2012-12-08|Doha|||2020-12-31||
~gF|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
>F|t|@7#I~gBFacilitation|+G~gB%,@7#I~gBFacilitation;~gBFacilitation %K|||||2017-02-22||
<L|t|@7#I~a?Subsidies|+G~gB%,@7#I~a?Subsidies|2022-06-17|#J|||2025-09-15|2|
>x|t|+G~er%,~nw|WHO ~nw;~nw|2025-05-20|#J|||||
^"|t|Pact #ISecurity, Stability @B%.^WGreat Lakes Region||2006-12-15|~ns|||2008-06-21||
^j|t|@7~mu~i!@k@fAtomic Energy Agency|@7~mu~i!@kAgency|1957-11-14||A/RES/1145(XII), @K||||
^v|t|@7_J@k~kD=b@k%,&z+Y@DChemical ~nD||2000-10-17||A/RES/55/283, @K||||
~g/|t|@7_J@k~kD=b@k@f%,@4~lZ||2016-07-25||A/RES/70/296, @K||||
^C|i|Staff ~cO@B~l,&v|||||||8|
>z|i|~cO@B~l,~j2@HPlanning, @k@HAspects #zBudget, @kMonitoring @D&i~lCMethods @DEvaluation|||||||7|
~c-|i|@r#zIndian Ocean as a Zone @DPeace||1971-12-16||A/RES/2832(XXVI)||||
~gi|i|Lima Declaration: Towards Inclusive @B%k~nl#/||2013-12-02|Lima|||||
~ce|i|Oslo ~gx&h||2007-03-20|Oslo|A/63/591, @K||||
~a5|i|Ottawa *S@4~erPromotion||1986-11-21|Ottawa|||||
_W|i|~hj*S@4~er~pS*pa Globalized World||2005-08-11|~h,|||||
~gn|i|Rio %!*-=HDeterminants @DHealth||2011-10-21|~bz|||||
~i9|i|~j5*-Aid Effectiveness||2005-03-02|>N|||||
~cS|i|Accra %O@4Action||2008-09-04|Accra|||||
busan|i|Busan ~juEffective %.~ne||2011-12-01|Busan|||||
~iJ|i|Bali ~jETechnology Support @BCapacity-building|||||||4|
~c[|i|~dE>WRole @BMandate #z@u~cCProgramme||1997-02-07|~ns|||||
malmo|i|Malmö ~gx&h||2000-05-31|Malmö|A/55/25, &yI||||
~ge|i|+i<x&z@8@k~kz~cC~jILand-based Activities||1995-11-03|^3||||4|
~bX|i|@f~ed&z+U@D~dyCapacity|||_T|||||
~ex|i|@f~ed&z*d@B+U@DSharks|||_T|||||
~bY|i|@f~ed@4Reducing Incidental Catch @DSeabirds *pLongline Fisheries|||_T|||||
=w|i|~gC@4Securing %kSmall-scale ~a?^WContext @DFood ~l.@BPoverty Eradication|||_T|||||
+5|i|~gC@4Flag State Performance|||_T||||7|
>n|i|@f#7&z+U@DDeep-sea ~a?^WHigh Seas||2008-08-29|_T|||||
~nI|i|@f#7#IBycatch +U@B~f'@DDiscards|||_T|||||
~c6|i|~gC@2Marking @D~dyGear|||_T|||||
~le|i|~kF*-=0||2005-03-12|_T|||||
~i'|i|Reykjavik *-~l(~a?^W~kzEcosystem|||Reykjavik||||7|
>q|i|@r#z~cs#I~e!|||_T|||||
~dc|i|Five ~kF@'@4%k+i~e!|||_T|||||
<H|i|+i%L#I~pv– For a Planet Free @DHarm ~jI~pv@BWaste|+i%L#IChemicals|2023-09-30|Bonn|||||
^!|i|+iJobs Pact||2009-06-19|#J|||||
_6|i|Olympic Charter||||||||
~i7|i|Moscow @r*uEnd TB||2017-11-17|Moscow|||||
^H|i|~ed~pdViolent Extremism||||A/70/674||||
_5|i|~cGForeign Terrorist Fighters (Madrid Guiding ~is|~cIGuiding ~pP|||S/2015/939, &yII||||
~bg|i|~lQcommuniqué #z#5Group @4Syria|%:communiqué|2012-06-30|#J|A/66/865-S/2012/522, @K||||
~c?|i|@7#IMovement @BAccess||2005-11-15||||||
^m|i|Israeli-Palestinian Interim @7@2West Bank ~lCGaza Strip||1995-09-28|^3|A/51/889-S/1997/357, @K||||
_e|i|~aZ||2015-08-17||||||
+N|i|@7#ICessation @DHostilities, @8Civilians @B~e'Access|@7#ICessation @DHostilities, @8Civilians, @B~e'Access|2017-12-21|_D|||||
~iK|i|%!@7@4~cb^W~kr=XRepublic||2019-02-06|Bangui|S/2019/145, @K|||4|
~gj|i|@7@4~cb*pMali|@7#I~cb*pMali|||||||
~bR|i|Peace, ~l.@B&4%L&zDemocratic Republic #zCongo ~lCRegion||2013-02-24|_D|S/2013/131, @K||||
dayton|t|~hl%L@7@4~ir*pBosnia @BHerzegovina||~pm|>N|S/1995/999, @K||~pm||
~jF|i|~lQ@7@4Ending @kConflict @BBuilding a Stable @BLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~jn#S+A||2015-07-14|*K|S/RES/2231(2015), &yA||||
~b4|i|Package @D=l&z&i#zMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &yI||||
~gh|i|Libyan %!%K||~pp|Skhirat|||||
juba|i|Juba @7@4~ir*pSudan|Juba ~ir%K|2020-10-03|Juba|||||
~eu|i|=G~h/@4~ir*pDarfur||2011-07-14|Doha|||||
~f/|i|Bridgetown Covenant|||~jW||||8|
_L|i|@uDisability Inclusion ~kK||||||||
~b9|i|@f*S@DPhysical Education, Physical Activity @BSport|||>N|||||
paris-principles-children|i|~lvGroups (Paris ~is|~lvGroups (the ~j5~is;~lvGroups||>N|||||
uhc-2023|i|<wcoverage, &F~ae~o3|<wcoverage &F~ae~o3;*nhealth coverage: ~aeworld|~pq|@v|A/RES/78/4, @K||||`;

export const ALPHABETS =
  `ru|оиенарвсмткплдйуяцгюыхбзжщьчшКОфПДМНъСАВРэГИЖТБУФЕЮЛ
ar|اليمةوتنقعربدفحأسجإكهخشصطئضثزغءظىذؤآ`;

export const PHRASES =
  `@#%&*+=<>^_~
Convention 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco} 
Dadgcdrb{q|b|t|co} 
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco} 
de 
International 
Efsedbxerbb EwKcnbdcdduv 
Déclaration 
Declaración 
Convención 
the 
公约
sobre 
{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} 
la 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco}
{, nalamdqtzbo Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|, nalamdqtzcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|, nalamdqtzcip Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|, nalamdqtzbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|, nalamdqtzci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|}
Declaration 
{eq lfasfeiie|ao lfasfeiiu|ao lfasfeiic|pt lfasfeiip|ao lfasfeiiao} 
las Naciones Unidas 
United Nations 
New York
{|e|p|ai|c} 
联合国
宣言
议定书
Internacional 
and 
des 
of 
sur 
Convenio 
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco}
Programme 
关于
{q|b|t|co}{| Icynpdefandao afsedbxerbb jfpne} 
annex
LasmeCcdb{c|q|t|ci|b} 
{uc fpkaganqzbc lfbdrblu|uv fpkaganqzbv lfbdrblag|ui fpkaganqzbi lfbdrblei|uib fpkaganqzbib lfbdrbleib} 
Convention
kehetz{bohq|csahq|ciphq|bihq|cihq} 
para 
Protocolo 
Protocole 
Protocol 
internationale 
d’action 
{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib} 
agnaice 
{bo lmed|asa lmede|aip lmedp|bi lmedai|ai lmedc} 
Hckmeferb{q|b|t|co} 
@CNations Unies 
@e@o
国际
on @k
los 
for 
pour 
international 
Agreement 
Protection @D
protection 
l’Organisation 
Protección 
Principles 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc}
h dcxekadduib ekjeib, delfegmcdduib lfajbg wcxalehdahjb 
Principios 
Acción 
les 
的
against 
Icynpdefand
Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib} 
{的|}
和
Derechos 
Political declaration 
行动纲领
et 
高级别会议
{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc} 
@gJerbo 
abpdd abdgome 
développement 
Acuerdo 
Gfasfeii{e|u|c|p|ao} ncohjgbo 
Nhcawz{eq nckmeferbq|co nckmeferbb|pt nckmeferbt|co nckmeferbco} 
保护
contra 
del 
kehetzb{chq|vhq|ihq|ibhq} 
发展
Principes 
Convention, 
las 
Desarrollo 
{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao} 
Accord 
contre 
@D@k
Programa @e@-
@m@o
icynp Efsedbxerbco EwKcnbdcdduv Jerbo b 
{uo lmed|asa lmede|aip lmedp|ui lmedai|ai lmedc} ncohjgbo 
nfpsbv ychjakbv, wchBcmagcBduv bmb pdbyetzbv nahjabdhjga 
en 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb} 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb} 
on 
Geneva
concernant 
问题
droits 
IbdbiemAd{uc hjednefjduc lfegbme|uv hjednefjduv lfegbm|ui hjednefjdui lfegbmei|uib hjednefjduib lfegbmeib} 
prévention 
Internacional
ablkfgftfb abavgcakc 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
Plan 
协定
relative 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc} 
g ajdaCcdbb 
relatif 
l’élimination 
Gfajakam@w
Seguridad 
abagnaice abmfbce 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
原则
el 
Action 
HalamdbjcmAd@nk Scdcghkbi kadgcdrbqi aj 
Guidelines 
sécurité 
high-level meeting 
{bc lfegbme|bv lfegbm|bi lfegbmei|bib lfegbmeib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
{关于|}
@Ele 
autres peines ou traitements cruels, inhumains 
répression 
行动计划
国家
Development
wafAwc 
Inhuman or Degrading Treatment or Punishment
Internacionales 
développement
@ehaut niveau @el’Assemblée générale 
@4@kSuppression @DUnlawful 
@E@o
relativo a 
WekpmAjejbgd@nk Dadgcdrbb 
政治@y
权利
@l》
l’interdiction 
Directrices 
Sustainable 
relating to 
sjbah 
世界
安全
icynpdefanduv 
lfcnplfcyncdbq lfchjpldahjb b psamagdasa 
生物多样性
Rights 
racial-discrimination-declaration
可持续
日内瓦
#zGeneral Assembly 
g awmehjb 
条约
@Rfacultatif se rapportant 
Prevención 
Traité 
Mundial 
Tratado 
guhakasa pfagdq QcdcfemAdao Mhheiwmcb 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb}
组织
icynpdefandasa 
@a#I
aux 
Agreement
Framework 
personnes 
武器
Agenda 
Prevention 
Represión 
dans 
à 
#sdirecteurs 
@m#4
Cooperación 
非法
@hpolitique 
@e@3
Optional @Sto @k
@P@o
Standards @DTraining, Certification @BWatchkeeping 
@ca 
Alto Nivel @0Asamblea General 
@a@2
@E@.
@iPolítica 
人
ncohjgbo nmq fexgbgetzbvhq hjfed, dc bictzbv 
{| de la Organización Mundial del Comercio} 
Political 
Gagchjk{e|b|c|p|ao} 
@uStandard Minimum Rules @4
年
{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco} 
Organization 
#612 egsphje 1949 sane, @O
Development 
Estados 
Geneva 
Landlocked Developing Countries 
counter-terrorism-strategy
icynpdefandao 
ncohjgbo
regional-cooperation-declaration
任择@z
儿童
禁止
行为
Cultural 
Declaration
Implementation 
Trafficking in 
discrimination 
Human 
b #Egbnag awfezcdbq b dekexedbq
disappearance-declaration
jurisdictional-immunities
single-convention-amended
unesco-cultural-diversity
LasmeCcdb{c|q|t|ci|b}
Otros Tratos o Penas Crueles, Inhumanos 
abmfbc abvax laboifi 
du 
#zUnited Nations
Hasagaf@w
Personas 
annex 
@4@k
@a@e
@Z#y@ocriminalité transnationale organisée
London, Moscow @BWashington
%:Conventions @D12 August 
iemuv ahjfagduv fexgbgetzbvhq sahpnefhjg
entitled “Universal health coverage: 
education-discrimination
johannesburg-declaration
武装冲突
Conservación 
Derecho 
internationale
mbkgbnerbb 
xelfczcdbb 
#Zk MFfbkedhkao vefjbb lfeg Bcmagcke 
#uNaciones Unidas
Justicia 
displacement-principles
economic-rights-charter
xezbjc 
Desarrollo
GambjbBchk
child-protection-declaration
children-violence-strategies
cultural-property-guidelines
older-persons-inter-american
《
预防
Nuclear 
%5privilèges #eimmunités 
Cooperation 
Dadgcdrb@Ja 
additionnel 
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
kpmAjpfduv rcddahjco g hmpBec gaafpycddasa kadFmbkje
millennium-declaration
minorities-declaration
phjaoBbgasa 
political-rights-women
刑事司法
@5@o
#BEliminación @eTodas #uFormas 
%bActs @:@kSafety @D
Conservation 
Prohibición 
conservation 
zone exempte d’armes nucléaires 
{| Nhcibfdao jafsagao afsedbxerbb} 
ncohjgbo 
visant %S
{和|与}
@QFacultativo 
Armas 
Universal 
droit 
in 
lfbgbmcsbqv b biipdbjcjev 
mise #Fœuvre 
mondial 
terrorism-declaration-1996
to 
torture #e#)ou dégradants
world-declaration-children
其他
非洲
arab-peace-initiative
facilitation-maritime
financial-regulations
lfegev 
nutrition-declaration
revitalised-agreement
slavery-supplementary
statistics-principles
terrorism-declaration
{uo lekj|asa lekje|aip lekjp|ui lekjai|ai lekjc} 
Torture @BOther Cruel, #?
Vienna
electronic-communications
nationality-married-women
violence-women-strategies
、
@CNations Unies
Internacionales
%7权
Charter 
Elimination 
arbitration-new-york
chap. I, resolution 
copenhagen-programme
cultural-expressions
Código @eConducta 
@u@a@:Transnational Organized Crime
@SAdditional *u@k&D1949, 
Code @DConduct 
%S@o
ilo-work-declaration
intolerance-religion
justice 
law-enforcement-code
new-york-declaration
nuclear-notification
sahpnefhjg 
trafficking-protocol
États 
不%7道或有辱
外层空间
首脑会议
*a#,d’actes illicites 
@r#I
Adicional a @3Convenios 
Gfbdrbl{u|ag|ei|eib|ev} 
Privileges @BImmunities 
Utilización 
child-victims-guidelines
children-care-guidelines
coopération 
international
older-persons-principles
宪章
消除
lwph 
#Fmatière d’exploration #ed’utilisation 
dcxekaddasa, dchaawzeciasa b dcfcspmbfpciasa 
Global 
Treaty 
beijing-declaration
business-principles
cartagena-biosafety
consent-to-marriage
intangible-heritage
lfajbg 
pact-for-the-future
privileges-agencies
terrorist-financing
underwater-heritage
victims-declaration
vienna-human-rights
Actos Ilícitos 
Criminal 
Discriminación 
hjerbadefduv lmejFafi, fehlamaycdduv @ekadjbdcdjemAdai CcmAFc
@DAction
@fCovenant #ICivil @B%!
@m@3Privilegios e Inmunidades 
Organización 
Persons 
Protocol
World 
abdgjbie 
broadcasting-principles
fabrication #ele trafic illicites d’armes 
internationales 
lfanagamAhjgcddao wcxalehdahjb
l’utilisation 
south-sudan-hostilities
基本#3
大会
小岛屿#r中#.
行动
酷刑#a*x残忍
Fixed Platforms Located @2Continental Shelf
Management 
régissant 
Cartagena 
Espacio Ultraterrestre
Prohibition 
abagnaice 
barbados-programme
brussels-programme
cultural-property-1970
cultural-property-1999
entre 
flag-state-performance
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
torture-inter-american
world-fit-for-children
低限度标准规
框架
Code @econduite 
between @k@u@B
illicite, non déclarée #enon réglementée
#a平
准则
海洋
社会
@7@2Resolution #zConflict *p
Children Associated with Armed Forces or 
待遇或处罚
附加@z
Measures 
fondamentaux 
qncfdasa 
维也纳
@ba 
Pacte @6#X%J#Mcivils 
beijing-protocol-2010
intercountry-adoption
mauritius-declaration
non-intervention-1981
nuclear-material-2005
small-scale-fisheries
statutory-limitations
stockholm-declaration
world-food-conference
全球
制止
执行
文化
犯罪
议程
Doha 
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
y #4
%X@E{le VIH et le sida|le VIH/sida} : 
African 
#M@el’homme
#e@o
Illegal, Unreported @BUnregulated Fishing
sane a 
Bcmagcke
Ilegal, No Declarada y No Reglamentada
Justice 
Marco 
Opkaganqzb
Pequeños %/Insulares #F&U
bhlamAxagedbq 
compliance-agreement
detention-principles
fiftieth-anniversary
geneva-protocol-1925
mandate-holders-code
mesures 
older-persons-africa
principes 
prisoners-principles
state-responsibility
战略
#bHumanos
&zLeast Developed Countries &zDecade 
Beijing
Charte 
Forced Labour #t
absjbah abdgjbi 
arab-league-pact
culture-of-peace
djaume 
document 
fexgbjbq 
geneva-wsis-plan
le 
l’application 
new-urban-agenda
nieo-declaration
nuclear-material
paris-principles
refugees-compact
sendai-framework
trafficking-plan
tunis-commitment
vienna-programme
who-constitution
{问题|}
#c#z#9#Iuniversal health 
@H@D#5
abpqboe abhffce nc 
@e@t
@h#e{|le |du |au }@H@U
y @o
Illicit Manufacturing @D@B&jFirearms, 
#Ffaveur @Cpays 
armes 
cancun-biodiversity
cartagena-caribbean
chemicals-framework
consumer-guidelines
disarmament-session
disputes-prevention
fisheries-subsidies
istanbul-convention
judicial-sale-ships
kinshasa-small-arms
moving together *ubuild a healthier 
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
@Rfacultatif 
Buenos Aires 
Conference #I
Medidas 
Países 
Small Island Developing 
abjabdc 
ncqjcmAdahjb 
travail 
travailleurs 
wcxalehdahjb 
Discrimination 
Icynpdefandasa 
Scdcghk
african-charter
cairo-programme
hajfpndbBchjge 
hyogo-framework
jbG rdcj pwtab 
migrant-workers
paris-agreement
rio-declaration
Conventions @eGenève &u12 août 
Tortura y &so Degradantes
%l@kStatus @D
a sfeynedhkbv b lambjbBchkbv lfegev
our ambition @4health @Bwell-being 
petits *"insulaires #F#]
social-progress
space-liability
youth-programme
&tabaigxamce fabargdajce fabBiance
Carta 
ageing-declaration
cities-declaration
deep-sea-fisheries
disengagement-1974
doha-social-summit
food-security-2009
forests-instrument
future-generations
ilo-social-justice
indigenous-outcome
lawyers-principles
mauritius-strategy
pandemic-agreement
poverty-principles
programme-planning
rome-food-security
seabed-declaration
sua-platforms-2005
territorial-asylum
tracing-instrument
trade-facilitation
unido-constitution
公民{|权利}{和|及|与}政治
合作
支援最不发达
@0Reunión 
Diversidad 
Maritime 
Paris
lfegahpnbq 
l’accès 
l’espace 
relatifs 
violence 
{eq|ao|pt} 
#o@o
@P#4
@r@2
%IBiological Diversity
@e#u
xekadev b awuBeqv hpvalpjdao gaodu
@La gxebiaajdaCcdbqv #C
Model Strategies @BPractical =l@2
&upersonnel 
*mNucleares 
@1性&I受{难|害}者
Aplicación 
Conferencia 
Conférence 
Control 
Ginebra 
Icynpdefandao 
Rights
Their 
Vienna 
agenda-21-further
ahpzchjgmcdbt 
buenos-aires-2019
buenos-aires-plan
continental-shelf
decolonization
doha-financing
doha-programme
ecowas-small-arms
financement 
fisheries-code
forest-principles
future-we-want
g bdjcfchev 
gaafpycdduv 
gestion 
habitat-agenda
hyogo-declaration
iaea-relationship
icc-privileges
icj-agreement-icc
interim-agreement
istanbul-protocol
london-convention
model-extradition
montreal-airports
montreal-ozone
nbhkfbibderbb 
nepad-declaration
nuclear-safety
opcw-relationship
protected-persons
remedy-principles
riyadh-guidelines
@E#Y@etoutes @.formes 
road-traffic-1949
road-traffic-1968
staff-regulations
stockholm-pops
tenure-guidelines
tuberculosis-2018
violence-women
violent-extremism
world-heritage
一切形式
我们@/
措施
》
@m@3
a xadc, hgawandao aj =nafpybq, 
que 
rdcj abpwvax dh abavgnaE abiqkc
%Sl’égard @Cfemmes
psamagdasa lfegahpnbq
法
#FAfrique
*T@DAll Forms @D
*p@k
A/CONF.151/26/Rev.1(Vol.I), &y
Armed 
Dadgcdrbb 
Estatuto 
Pacto 
Violencia 
Washington
almaty-programme
apartheid-sports
beijing-platform
dfFnc #ifabpnkam abdkglych lua
disabled-persons
documento final 
global-jobs-pact
great-lakes-pact
itlos-privileges
kigali-amendment
lkfgftfb 
model-assistance
mondiale 
non-intervention
non-use-of-force
oslo-declaration
peace-right-1984
plant-protection
quartet-road-map
@i@e
@Ya 
relations 
rule-of-law-2012
south-sudan-2015
space-principles
special-missions
unesco-bioethics
{和|及}
使用
妇女
歧视
第二
管理
Protection @B
Torremolinos 
african-child
bangkok-rules
hague-conduct
madrid-ageing
mandela-rules
montreal-1971
search-rescue
semipalatinsk
statelessness
#4Tráfico Ilícito 
#Fmatière 
#y@o
+S*O*'%7格
Addis Ababa
Directives 
Règles 
Stratégie 
Weapons 
bhkafcdcdbb dehbmbq 
concerning 
derbademAdai b icynpdefandai 
disability-inclusion
iafhkasa hpnavanhjge
lfbicdcdbq 
lkhadr jdb 
{人民|民族}{权|权利}+d
补充@z
Narcotic Drugs 
Other 
Rome
Use @D
awaza-programme
bangkok-charter
child-abduction
{de|del} 12 @eagosto @e1949
#F@o
b dekexedbb xe 
coe-trafficking
debt-principles
ilo-29-protocol
internationaux 
madrid-fighters
olympic-charter
road-signs-1968
rotterdam-rules
territorial-sea
促进
暴力
物
规则
解决南苏丹
贸易
%UCambio Climático
&tabdmhce fabqcaqce
@ainteraméricaine 
A/RES/2200(XXI), @K
Small Arms @BLight 
nairobi-south-south
{bo|csa|cip|bi|ci} 
#(*od’organisation #e@enégociation 
%cliberté syndicale =Z@9&u
Gfbdrbl{u|ag|ei|eib|ev}, #q
Governing @kActivities @D=I
expanding >e*pa post-COVID 
#F#vSin Litoral >VDecenio 
telle ^Pmodifiée par <j@R
wbamasbBchkai fexdaawfexbb
#bHumanos y 
%L%IClimate Change
@W#ibdtanoe 
@caw avfedc 
Crime %P@B+x
Ordenación 
Suppression 
abdlamz abgfrcuce 
disaster-risk-2023
drug-traffic
harbemAdasa 
human-genome
maintenance-abroad
psychotropic
rome-statute
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
watercourses
制非传染性疾
协{议|定}
宜诺斯艾利斯
强迫劳动
恐怖主义
成果文件
管辖范围以外
@huniverselle 
Financiación 
Transboundary 
beijing-plus-5
cape-town-2012
ccw-amended-ii
central-arctic
doha-amendment
force-firearms
imo-convention
internationaux
isa-privileges
mandela-summit
medical-ethics
mental-illness
#M@el’homme 
=h@kRepublic @DSouth Sudan
#Fparticulier 
#U%Jpeuples indigènes #e
migration-2013
nature-charter
nieo-programme
ottawa-charter
our-ocean-2017
our-ocean-2022
remote-sensing
representation
space-benefits
特权#a豁免
#r筹资#L
1990-12-14
2011-2020
@0%A#pDelito <B&Q
@jInteramericana 
@olfcnajgfezcdbt 
Bcmagcke 
Financing 
Fisheries 
Nhcibfdao 
Personal 
Sostenible
Violence 
^WExploration @B_UOuter 
africaine 
b nfpsbv 
frontier-controls
geneva-communique
l’enfant
尔逊·曼德拉
有关@/知识产
#Qbagnaice 
#zHigh-level 
*1@4Special Procedures 
@,Básicos 
Alto Nivel 
Beijing 
Biodiversity 
Constitution 
Estrategia 
Havbdhk
Montreal
Plataforma 
Reglas 
Relaciones 
Vhjeg@w
Rio @eJaneiro
*0@B%l@k@8Victims 
Treatment @D
马德里老龄#L
@,Rectores 
@oiafhkaip 
Sociedad @0Información
activités 
addis-ababa
agenda-2030
agenda-2063
aichi-targets
asean-charter
astana-health
autres 
ballast-water
beijing-rules
djibouti-code
drc-framework
enfants 
geneva-wsis
human-cloning
icj-statute
ilo-centenary
ipoa-capacity
ipoa-seabirds
k Icynpdefandaip lekjp 
kyoto-crime
manila-1982
marrakesh-vip
mercenaries
minsk-package
outer-space
plant-genetic
prostitution 
samoa-pathway
sport-charter
stratégique 
sua-platforms
substances 
transit-trade
unidroit-1995
vienna-declaration-lldc
wreck-removal
xezbju 
{q|b|t|co} 
内陆#r中#.
Estupefacientes 
_'药_'耐药性
biens culturels 
@eGinebra
Peace @BReconciliation 
Constitución @0
guhakasa pfagdq 
oslo-ministerial
slavery-protocol
trafficking-2017
#bCiviles y Políticos
>Qextra-atmosphérique
Solución #pConflicto 
l’aviation civile &L
nmq debicdcc fexgbjuv 
#(plateau continental
#Ffavor %Y<5
#K@o#8sociale (norme 
&0%v{四|}%h
&AVienne 
&Mghcv Fafi 
+GSummit 
1949%(8月12日
<0跨国有%G=E
<x@4%?&zDecade 
@jÚnica 
@l(第
Acceso a 
Access *u
Belém do Pará
Contaminación 
Environment 
Fundamental 
Gfajakam{|e|p|ai|c}, 
Gfegbm{e||ei|eib|ev} 
Guiding @'#I
Inter-American 
Madrid 
National 
Organizaciones 
Organization
Participación 
Programa 
Regulations 
Safety @D
The Hague
abshqah
accra-agenda
applicables 
awchlcBcdbq 
awfezcdbq h 
beijing-2010
dcxekaddasa 
#S@e@-
#FÁfrica
=X*S#I&l@BPeoples’ 
@El’intégration @0
@ogalfahp a 
Smuggling @DMigrants 
_ZExploración y *?#p
fact-finding
fishing-gear
forces armées 
forests-plan
gaxnpCduv hpnag
guhakai pfagdc 
hajfpndbBchjgc 
havana-rules
headquarters
hgqxedduv h 
iaea-statute
indian-ocean
internationales
lcfban na 2030 
lfcnajgfezcdbb 
movement-access
nairobi-unep
oau-refugees
permanent-sovereignty
protocol-iii
rome-principles
safe-schools
slavery-1926
vienna-space
yaounde-code
{与|和}
会议
修正案
原子能机构
名古屋
囚犯待遇
多哈
小%N#a轻%N
毛里求斯
民用航空
特别
艾滋病
贩运
马拉喀什
鱼类种群
麻醉品单一
@I各国
Fishing 
%0%Q@e{|los }+w
协议
欧洲委员会
蒙特雷共识
防治结核病
Nairobi 
QmawemAd
cybercrime
doha-crime
doha-trips
fexgbjbq
g MFfbkc
hague-1970
privileges
promotion 
rabat-plan
relatives 
sahpnefhjg
small-arms
spent-fuel
tlatelolco
vye jdb 
éliminer 
养护#a
#e@Eleur destruction
#y<jtrafic illicite 
@5l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd=pdefkajbBchkbv 
^WField @D~amJustice
#0Alimentaria 
#8alimentaire 
#uActividades 
%jVoluntarias 
Civil Aviation
Environmental 
Especialmente 
Fundamentales 
Nelson Mandela
Non-custodial 
Supplementary 
Treaty
ahpzchjgmcdbq 
bhlamAxagedbt 
computer-files
fcspmbfagedbq 
guhCci pfagdc 
sahpnefhjgeib 
培训*O发证
>kAfricana @e~ai%YPueblos
共#a国
%5travailleuses #e<!
#S@D#5
气候变化+]
渔业
环境
脱离接触#T
防止
%L%ITobacco Control
&uSommet *s
*uPrevent, 
+Ewith Disabilities
@0Cumbre %C
@PPrevenir 
@gJerbo
Educación 
Health 
Parts @BComponents 
Sostenible 
darfur-doha
déchets dangereux 
fish-stocks
ipoa-sharks
nucléaires
oas-charter
peace-right
produits chimiques 
protocol-ii
prévenir, 
pêche 
règlement 
réunion %a
seabed-arms
sfeynedhkao egberbb
tokyo-rules
{ac|asa|aip|bi|ai} 
{bo|asa|aip|bi|ai} 
进一步=C
#M@C%Mhandicapées
#pPatrimonio 
%7员
&f守则
&xcon Discapacidad
*pAfrica
1949 
=:计划
=D财产
@1刑事^T院
@f@a&z
@eViena 
=q#epolitiques
探索#a利用
Council @DEurope %I
&upatrimoine 
@Cenfants
Aviación Civil #P
Basic @'
Bienes Culturales 
Eliminación 
Eliminar 
Enmienda 
Food Security
Genetic Resources 
Humanitarian 
Non-Proliferation 
Nucleares
Pacte 
Psychotropic 
Ysa-NahjaBdao Mxbb
_ZRepública 
abagrak 
abghdce abdqgmade 
abmfbce 
agenda-21
antarctic
apartheid
covenants
enmendada por #4@Q
geneva-iv
harbemAduv b 
iccpr-op1
iccpr-op2
icescr-op
institutions 
kahibBchkasa 
lfAj abbarzch
lkhadr abjdb 
lutte _B
migrants 
monterrey
montreal-2014
oifi 
pelindaba
portant création 
rarotonga
refugees
renforcement 
rotterdam
sids-2024
#S@U@6@e~cI{|de 2002 }
&1#a控~aC病
supplementing @k*Z
traite @C
un-safety
victimes 
{e|u|c|p|ao} 
仙台减少灾害
北京
危及大陆架固
境内流离失所
指导#3
无核%N区%y
海上
粮食%o
精神药_'@l
责任
高级别
%W劫持航空器
%ea *Cfcwcdke, @O
&0@x=f^T%h
(No. 
+P第十届~dr~di
1949-08-12
1950-10-21
@0criminalité #e
@B#I>'Destruction
@mEstupefacientes
Acte constitutif 
Consensus 
Convention-cadre 
Eliminate 
Genève
Mauritius 
Monterrey 
Persons
Platform @4Action
Prevenir, 
Prisoners 
Reduction 
Rotterdam 
Víctimas 
abgdccC Am abdkpe
aggression
aw ahpzchjgmcdbb 
bridgetown
contrôle 
g haajgcjhjgbb h 
geneva-iii
hagczedbq 
<Elégères #e@epetit 
traitement @C
及其
@a@Z#(*o@0
land-based
lfbdrblag 
lfeg 
libya-2015
lima-unido
mali-peace
paris-commitments
pollution 
protocol-i
rio-health
tokyo-1963
transfrontières 
不报告*O不管
卡塔赫纳生_'
%R<jdomaine 
*adécennie 
@F%UTrabajo 
Buenos Aires
HalamdbjcmAd
Ministerial 
Pesca 
QcdcfemAdao 
République 
Trade 
Voluntary #7
WekpmAjejbgd
awchlcBcdbt 
glasgow-pact
infractions 
kpmAjpfdasa 
nchqjbmcjbc 
nucléaires 
relativo al 
sustainable 
wcxalehdahjb
{|la }
{联合国|}
~ct&0%v四%h
值班标准
十%(期>J#.
基本自由
所有
方面
核材料实
武装部队
种族
@9@etoutes @.%M
#,@Cactes 
=B危及~fM航行
#O&ucrime #e
不容干涉
抗微生~b[
经济
蒙特利尔
遗传资源
难民地位
领域
%!*-HIV @BAIDS: 
>!kadFcfcdrbb @o
@a*c>MNavigation
@x~eP#a有关~eP
Asia Sudoriental
Reglamentación 
Responsabilidad 
couche d’ozone
discrimination, 
iom-relationship
ngo-arrangements
phfaj abocfahag 
responsabilité 
youth-high-level
{b|o|qi|qib|qv} 
~fI定平台%o%W
以色列-巴勒
在维持@1=d与
#r#L%n*)
+R纲要
@?=p#:h 
@Wodace 
Asuntos 
Bangkok 
Certain 
General 
Genève 
Illicit 
Lucha >U
Natural 
abagnai 
abdgjbi 
abpqboe 
abpwvax 
aspects 
cedaw-op
crc-opac
crc-opic
crc-opsc
Zona Libre @e>3
%Sl’encontre @C
公民及政治%g
#K@o&k(emploi #e
发生&I时#n~eV
月球#a*x天体
@a%c
durable 
genocide
hiv-2001
hostages
iafhkao 
minamata
mine-ban
peasants
peuples 
pénale 
y Otros 
最+[则
#SEstratégico 
%-~b.ycfjg 
%4Physical @8&2
%5pires formes 
%8guvane k 
%R<jcontexte @0
&umilieu marin 
(№ 
*5pénale
*u@k
+e%W*O~gq制捕
2001-2010
2015-2030
2024-2034
@/@l
@DJuvenile 
@H@U
@gJerbo, #q
@j#B
A/RES/55/25, &y
Additional 
Amendement 
Asistencia 
Bangkok
Children 
Compromiso 
Document 
Economic 
Ejecución 
Estado 
FbxbBchkao 
@h@e
示范=:#a实际
*uCombat 
+e对_k
@a#U%J
@obhhmcnagedbt 
Icyeicfbkedhk=p
Indigenous 
Labour 
London
Materiales 
Mejoramiento @0
Montreal 
Nelson Mandela 
Oba-nc-Sedcofhk
Outer Space
Particular 
Peace 
Principles)
Promoción 
Punishment 
Recursos 
Reducción 
Reglamento 
Rotterdam
Règlement 
Sociales 
States
Substances 
Sustancias 
Women 
afpybq 
ai-ethics
akfpyetzco 
aw plfexndcdbb 
bali-plan
car-peace
commerce 
corruption-2021
diversité 
gcc-charter
geneva-ii
havfedcdbb 
havfedcdbq 
high-seas
hong-kong
hrc-institution
icynpdefanduib 
jafsagmc 
kpmAjpfduv 
@"@eTodas #u&x
&1=E#a&]
legal-aid
lfbdpnbjcmAdai 
lfcnplfcyncdbb 
lfcnplfcyncdbq 
lfegc 
l’assistance 
l’emploi 
moscow-tb
oau-mercenaries
paris-aid
relationship =b
ressources 
reykjavik
wsis-review
~a[afsedbxerbb 
~b'psychotropes
与_,~bj权
化学
教育
斯德哥尔摩
移民
船舶
阿拉伯
非拘禁^L
#:h jafsagmco 
%5stupéfiants
%IRoad Traffic
%Z%4%s#zChild 
%mflkhadr jdb 
&V@dxehcnedbq 
*mPequeñas y 
1961 
<a~bd@C~aY#e@C
>VTratamiento 
@a@T
@ophjaoBbgaip 
Comprehensive 
DadFcfcdrbb #h
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Partnership @4
UpPdah-Mofchhk
_Evolontaires 
abdboi labjum 
bhlamAxagedbb 
Trata @e
*R#a民族权+d
约翰内斯堡
防治荒漠化
@u%4Law #zSea 
Strategic #S@4
colombia-final
dIgdk abide <7
dcxegbhbiahjb 
from 
kajafuc iaspj 
l’abolition 
organisations 
participation 
relativos a @o
~bvContinental
~bwMínimas <z
#f@]%f
1966-12-16
<gfinal @0
>cRefugees
@5<j#j
Aspects @D
Bridgetown
Cadre 
Cometidos 
Culturales
Defjevcdhk
Education 
Governing 
Iegfbkbohk
Marrakech 
Paris 
Stockholm 
deuxième 
fpkaganqzb
hague-1907
illicites 
jcffafbxie
kadFmbkje 
l’État 
nmq 
sociaux #e
space-2030
under 
y {|el }#A
京都
作用
巴黎
未来
~a[ghjfcBb @e~d?
条例#a细则
@c#ha 
@j<z%U&K#p
Statute #z
残疾%7%g
活动
%(~fG风险+]
%:Conventions
%Jproblèmes 
%R@.affaires 
2030 %O@4%k#/
<9forcé
>9_Y{|,} %d@o
>LBiológica 
@kOzone Layer
Amendment ~h1
Central 
Convenio
Danckh@w
Delincuencia 
Delitos 
Independence 
Integración 
Johannesburg 
Marine 
Ncdhk
PFFckjbgdaip 
Pueblos 
Relationship 
Right *u
Rome 
San Francisco
Semipalatinsk
Single %I_R@D
Statut 
Strategy
Trabajadores 
^fkadFmbkjag 
abiAaE 
abmfbc 
abpdd abdgome
abrkcde 
alma-ata
amr-2016
bangkok
beijing
bodace 
budapest
charter
Ensemble @e
#zhigh-level 
%W制造#a~dt
@R&6%J>a~eT#X
@ohavfedcdbt 
@x%7类~eg~di
^Z#h~bElfegp 
amended by @k
chicago
cluster
conflit 
crpd-op
derbademAdao 
d’un 
fexgbjbt
g rcmqv 
geneva-i
hiv-2006
ipoa-iuu
kampala
lfabxganhjge 
lhbvajfalduv 
lujak &m
marchandises 
mdg-2010
navires 
ncd-2011
ncd-2018
por 
rome-iuu
salvador
sevilla
sua-2005
tampere
wmesalampBbq 
yokohama
{和|及|与}
~blMeeting %w
économiques 
自愿=e
#F#4
@1@l
#e@C
*T@D~bb@:
2011–2020 
>LBiológica
@'@B#7#I=i^Y
@QAdicional 
@aunique 
Aeronaves
ndq %x&?<h@e~c/
%7口
@1劳工%G@I
@B@k
@olfawmciei 
@x南南>I#f
Agenda
Aspectos 
Combatir 
Comercio 
Dadgcdrbt a 
Dck abdwkfj 
Destrucción
Disaster 
Efsedbxerbb 
Enforcement 
Estrategias 
Final 
Fish Stocks 
Gestión 
HawfagamAd@M
Information 
Johannesburg
Kyoto 
Medio 
Mercancías 
Migration
Minimum Age 
Modalidades 
Monterrey
Nagoya
Partenariat 
Poblaciones 
Prevention, 
Producción 
Promover 
Property 
Protocolo
Rarotonga
Relations
Responsible 
Revitalized 
Rules 
San José
Security 
Space 
Stockholm
Sudán #pSur
Territorial 
Terrorism
<1*2~ie#M@e~bh
@BEquitable 
Tráfico 
Yokohama 
abmfb 
abpnkcic 
abpqaqce 
abrhazce 
afsedbxerbt 
aichi-nagoya
ajkfujai 
au statut @C
bdgembnag
bhkafcdcdbt 
conflits 
directrices 
drug-2016
d’Istanbul
g kadjckhjc 
ghcv mbr aj 
governing @k
haut niveau 
ibdbiemAdai 
ibsfbfptzbv 
jafsagmb 
leur 
lfahjbjprbb 
lfbdqjbq 
lfchjpldahjb
lfege 
nafaydai 
national 
paix 
relativa 
réparation 
sahpnefhjge 
xesfqxdcdbq 
~bk~frabynb 
~i[压载水
économique 
不容忍
内罗毕
冲突
利用
卫生
大流行
工作
建立
弹药
承诺
*l#p^1@A@e
@B_SRelated 
援助
文件
森林
第三
销毁此种
阿拉木图
障碍者
%7道主义
%Scertains 
%mabmfoe +f
&0@x~cu%h@I
&1*O=B#a~h2
&l%sCouncil
*R理事会
+V@.~bG@C*"
2011–2020
<D#F#jsans 
=pkadjfamc 
>UMujer
@0Asamblea 
@8All +E~jI
@m#u
@ogalfahei 
Assistance 
Biological 
Buques 
Convención
Cooperation
Copenhagen 
Decisiones 
Empleo 
Explosivos 
Forces 
Gckbdhk
Industrial 
Instrument 
Kigali 
Lagcje 
Millennium 
Nacional e 
Nagoya 
Nairobi
Nhcibfdasa 
Oajjcfneihk
Occidental 
Pandemic %K
Production 
Prácticas 
#e@e
@I在
Second 
Terrorismo 
Weapons
_B+J%Sfeu, 
a ibfc 
abmfbce
bmb 
bycatch
dekalmcdbq 
durban-2021
d’autres 
fgmdck gbt 
gulamdcdbq 
ilo-100
ilo-102
ilo-105
ilo-111
ilo-138
ilo-169
ilo-182
ilo-188
ilo-189
ilo-190
incheon
instrument 
lansajagkc 
l’océan 
mettre fin 
navires
part-xi
pdbBjaycdbb
plfegmcdbt 
psamagdasa 
réfugiés 
sane
sauvegarde 
terrorisme 
troisième 
vclt-io
ycdzbd 
{、|，}^K
~jzPersonas
~lpOcéano 
土著%7民
最低%(龄
#:h 
#Wycdzbd
%mdlamz 
#pConsejo @e
#e<j
*O生产
=C计划
@5une 
@Wnccha 
@a@:
@f%I%1@4
Aircraft
Civiles 
Compact 
Conseil 
Espacio 
Hague 
Heritage
Istanbul
Madrid
Objetos 
OeiaBd@b
Penal 
Respect 
Sendai
Slavery 
Special 
Tampere 
Traffic 
a @o
abBianc 
abdlamz 
ablbmah 
au-act
doping
durban
gbnag 
geneva
hiv-2016
hjejphc 
icescr
icynp 
jfpnc 
laybmuv 
leurs 
lfaiuhme
nagoya
ncjco 
ncjhkao 
par @.
pêche
recours 
règles 
@Q@e
+4@!@Z#e
@a@E%i
unclos
unfccc
world”
~dr是
主权
伙伴<Z
健康
反对
契约
政治
方案
机构
污染
独立
空间
罗马
美洲
获得
部分
#FAfrique 
%7不受_C
%Xissue @0
&0&d%g%h@I
(Gfajakam 
(Protocol 
*uPrevent 
1951 
1953-12-07
1958-04-29
1990-09-07
1992-06-14
1993-12-20
1994-12-09
1995-09-15
1995-12-14
2000-11-15
2005-12-08
2015-12-17
2023-10-05
2024-09-22
2030
<D@.moins 
@9@C
Chemicals 
Committed 
Conflicto 
Convenios 
@e@-@e
*uPromote 
Copenhagen
Copenhague
Cour ~hP&L
Cumplir @o
Cybercrime
Documento 
Hazardous 
Hong Kong 
IeffekcChk
Jeofawbohk
LjeiwpmAhk
Marrakesh 
Outcome <g
Pollution 
Principles
Problemas 
Programas 
Promotion 
Relations 
Sancionar 
Sharing @D
Tlatelolco
absjbah <7
fabdjaile 
formation 
lagcncdbq 
lcfhademe 
lfbdrblev 
nucléaire
réfugiés
société 
{|,} 
{之|的|}
~cI@f~ed#I
国内#a@1
遇之%v@l
#F@3
@a&z
号)
Capa @eOzono
outcome <g
Conjunto @e
Sistemas @e
#S@U@e
%6>K@e
@A@e
@eDoha
@F@e
@e@!
@j@e`;

export const NAMES =
  `~kX|fr|<a*P
~kX|es|>k@e&P
~kX|ru|~by~ep
~kX|ar|dcBai ~kP
~kX|zh|@x+d
~bV|fr|~kJ@0Cour @T@eJustice
~bV|es|^0@0Corte ~p?Justicia
~bV|ru|Ljejpj@w<(Lpne
~bV|ar|abhFad abpqaqc bdotde abjmb ~nG
~bV|zh|@1^T院规约
~dM|fr|@a&3*P
~dM|es|@j@mPrerrogativas e Inmunidades @e&P
~dM|ru|%2*qEwKcnbdcdduv Jerbo
~dM|ar|@WadgcaCag #ifoxahagua
~dM|zh|@x~a"@l
+r|fr|@a&3@C~fjspécialisées
+r|es|@j+C%YOrganismos Especializados
+r|ru|%2*qhlcrbembxbfagedduv pBfcyncdbo
+r|ar|@WadgcaCag abftabag abdgvxxe foxahagua
+r|zh|专门~o'~a"@l
~hH|fr|@a*a#O=Z#,&ucrime @egénocide
~hH|es|@j%0%A<BSanción #pDelito @eGenocidio
~hH|ru|%2~i2lfchjplmcdbq scdarbne _0dcsa;%2scdarbnc
~hH|ar|@Wdhj rkcde abslame abrdajce ~pYjbcua
~hH|zh|~ei及惩治灭绝~gX罪@l
~ax|fr|@a*a#,@0~fCêtres humains ~nzl’exploitation @0~b7d’autrui
~ax|es|@F%0%Q@0~jz&xy @0Explotación @0Prostitución Ajena
~ax|ru|%2~jbmtnAib b h Pkhlmpejerbco ~mAjfcjAbib mbreib
~ax|ar|@WoFk ~e:labpwvax faqgDbab mjake abDck
~ax|zh|&e贩卖~lA及取缔意图营利使%7卖淫~h6
~oI|fr|>a1949;Conventions @e~f5{ de 1949|}
~oI|es|~py@e>9_Y;~py@e>9@e1949;~py~ca
~oI|ru|<){bc|bv|bi|bib} kadgcdrb~haaj 12 egsphje ~eT~n9;<){bc|bv|bi|bib} kadgcdrb~ha~eT~n9;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};<){bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~oI|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
~oI|zh|~gP;%v四@l;%v@l
~k)|fr|&A~hm~dZ&usort @Cblessés ~lrmalades %R@.~c7#Fcampagne;première &A~f5
~k)|es|~p]>9@PAliviar @oSuerte ^PCorren @3Heridos y @3Enfermos >YFuerzas Armadas #FCampaña;{Primer|I} @F~ca
~k)|ru|<)@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg>T<)@p
~k)|zh|改善战地~gW伤者病者境~p!;%v第一@l
~iP|fr|&A~hm~dZ&usort @Cblessés, @Cmalades ~lrnaufragés @C~c7@Emer;~j7&A~f5
~iP|es|~p]>9@PAliviar @oSuerte ^PCorren @3Heridos, @3Enfermos y @3Náufragos >YFuerzas Armadas ~lpMar;{Segundo|II} @F~ca
~iP|ru|<)@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege ^fhbm @eiafc;gjaf>T<)@p
~iP|zh|改善~fM~gW伤者病者及遇船难者境~p!;%v_m@l
~f[|fr|&A~hm#Uau ~gbprisonniers @eguerre;~n'&A~f5
~f[|es|~p]>9~gKTrato debido a @3Prisioneros @eGuerra;{Tercer|III} @F~ca
~f[|ru|<)@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} <)@p
~f[|zh|@I战俘待~p!;%v~m3@l
~fe|fr|&A~hm#U*2~pu%Mciviles #Ftemps @eguerre;quatrième &A~f5
~fe|es|~p]>9%d@o@"debida a #u&x~oj#FTiempo @eGuerra;{Cuarto|IV} @F~ca
~fe|ru|<)=p&Tsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj>T<)@p
~fe|ar|@Wrhcn +Hlodace abdmhcch fig abokl;@Wrhcn abkalje
~fe|zh|@I战时#n平民之%v@l;%v第四@l
~gm|fr|~k1*2~pu~fE@C~moarmés ~aT{ (Protocole I)|};@R&6I
~gm|es|@Q*.@e~kn@">Y~f)%YConflictos Armados *Q{ (Protocolo I)|};~lwI;@QI *.~ca{| de 1949}
~gm|ru|~hT%p~kM~pb!I);~hT%p^fkadFmbkjag;~gw@n!I
~gm|zh|~gP@I#n@1性&I受难者@/=k(第一@z);~cp@I#n>4@/=k;@I#n>4@/=k;~cp第一=k;第一=k
~eC|fr|~k1*2~pu~fE@C~moarmés non ~aT{ (Protocole II)|};@R&6II
~eC|es|@Q*.@e~kn@">Y~f)%YConflictos Armados sin Carácter #P{ (Protocolo II)|};~lwII;@QII *.~ca{| de 1949}
~eC|ru|~hT~kMdcicynpdefandasa vefekjcfe ~pb!I!I);~hT~kMdcicynpdefandasa vefekjcfe;~gw@n!I!I
~eC|zh|~gP@I#n非@1性&I受难者@/=k(_m@z);~cp@I#n非>4@/=k;@I#n非>4@/=k;~cp_m=k;_m=k
~db|fr|~k1%Sl’adoption ~k"signe distinctif additionnel{ (Protocole III)|};@R&6III
~db|es|@Q*.@e~knAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~lwIII
~db|ru|%-~mBnalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~pb!I!I!I);%-~mBnalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~gw@n!I!I!I
~db|zh|~gP@I采纳一个新增特殊标志@/=k(~m3@z);@I采纳一个新增特殊标志@/=k;~cp~m3=k;~m3=k
~j9|fr|@a{|de La Haye }#K@.lois #ecoutumes @0guerre @Eterre
~j9|ru|%2>Z;Qeeshk=p>Z;Gamaycdb{c|q|t|ci|b} a >Z
~j9|zh|陆战^T规#a惯例@l;海牙第四@l
~fv|fr|@a#U~ml~p4
~fv|es|@j%U^0%YRefugiados;~qb1951
~fv|ru|%2~oKwcycdrcg;@c~pe=1~oKwcycdrcg
~fv|ar|+Zabvaxe ~fl;@Wjad ~peabvaxe ~fl
~fv|zh|@I~g7~h6;~g7@l;1951%(难民@l;1951%(@l
=P|fr|@R#X~ml~p4;@R@e1967{| s’y rapportant}
=P|es|@Q%U^0%YRefugiados;~l!~p6@e1967
=P|ru|~cE@Ohjejphe wcycdrcg;#Z1967 sane k dco;#Zk dco 1967 ~n9
=P|ar|ablkfgftfb ~hr~fl;ablkfgftfb abvax ~fl
=P|zh|@I~g7@/@z;~g7@z;1967%(@z
=S|fr|@a#U~mlapatrides
=S|es|@j%U^0%YApátridas
=S|ru|%2~oKelejfbnag
=S|ar|+Z+HlfAj ~htjmcdc abrhqce;+Zabvaxe lfAj ~htjmcdc abrhqce
=S|zh|@I无国籍%7地位~h6;无国籍%7地位@l
_y|fr|~hFréduction @Ccas d’apatridie
_y|es|@j@PReducir @3Casos @eApatridia
_y|ru|%2hakfezcdbb wcxsfeynedhjge
_y|ar|@WvnA oabag ahjmad abrhqce
_y|zh|减少无国籍状态@l
~de|fr|@a#U%Sl’esclavage
~de|es|~h!Esclavitud
~de|ru|%2fewhjgc;@cajdahbjcmAda fewhjge
~de|zh|禁奴@l
~cf|fr|@Ramendant @o@a#U%Sl’esclavage signée %S~hm<j25 septembre 1926
~cf|es|@Q@PModificar @o~h!Esclavitud Firmada #F>9#425 @eseptiembre @e1926
~cf|ru|#Za gdchcdbb bxicdcdbo g ~lJfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~n9
slavery-amended|fr|@a#U%Sl’esclavage signée %S~hm<j25 septembre 1926 #eamendée par <jProtocole
*F|fr|@asupplémentaire #U%S~jK@el’esclavage, @0~fCesclaves ~lr~fj#epratiques analogues %Sl’esclavage
*F|es|@jSuplementaria #BAbolición @0Esclavitud, @o~jzEsclavos y #u~jty ~nyAnálogas ~oAEsclavitud
*F|ru|~gw@b~iIfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
*F|ar|+Zabgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*F|zh|废止奴隶制*O奴隶贩卖及类似奴隶制@/制度与习俗补充@l
&[|fr|@a%5#Mpolitiques @0femme
&[|es|@j^N#bPolíticos @0Mujer
&[|ru|%2lambjbBchkbv *Cycdzbd
&[|ar|@Waboifi abqcaqce bbdkpe
&[|zh|_k~o!%g@l
*M|fr|~hFnationalité @0femme mariée
*M|es|~h!Nacionalidad @0Mujer Casada
*M|ru|%2sfeynedhjgc xeipydco ycdzbdu
*M|zh|已婚_k国籍@l
+n|fr|@a#(consentement au mariage, l’âge minimum &umariage #el’enregistrement @Cmariages
+n|es|@j%UConsentimiento >VMatrimonio, @oEdad Mínima @PContraer Matrimonio =VRegistro %YMatrimonios
+n|ru|%2hasmehbb @eghjplmcdbc g wfek, ~mwwfeBdai gaxfehjc b fcsbhjferbb wfekag
+n|ar|@WabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+n|zh|@I婚姻@/同意*O结婚~n:及婚姻登记~h6
icerd|fr|~jl^z@e&kraciale
icerd|es|@j@A*b@e+yRacial
icerd|ru|@?=p~crfehagao nbhkfbibderbb
icerd|ar|#1bbiAaE <:abgdccC abjhxkc
icerd|zh|+e^J~gX_l~lq
~oL|fr|~e,@6#X%J#Méconomiques, ~j,culturels
~oL|es|^1~p?#bEconómicos, ~iAy ~jZ
~oL|ru|@?*Iaw PkadaibBchkbv, ~ff~iXlfegev
~oL|ar|abjum >j
~oL|zh|~g4*O=g及=D%g~lq;~g4{、|}=g{、|和|及|}=D%g~lq
iccpr|fr|~eZ
iccpr|es|^1~p?~ch
iccpr|ru|@?*I>d
iccpr|ar|abjum _.
iccpr|zh|~hB~lq;>H%g~lq
~fc|fr|Pactes _4>R%J=Y
~fc|es|Pactos #[@e=?
~fc|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a *C=2
~fc|ar|abjumch abmfbcch abvaxch loifi ~cR;abjumah abmfbcah abvaxah loifi ~cR
~fc|zh|@1*R两@l;@1*R@l
~fg|fr|%zau ~eZ;premier %zau ~eZ
~fg|es|~mY~ch
~fg|ru|~gD@n~bZ>d
~fg|ar|#Q~jx_.;#Qbbjum _.
~fg|zh|&0~hB@1%h&c;&0>H%g@1%h@]{第一{号|项|}|}&c
~fh|fr|~j7%zau =q#epolitiques, *jabolir @opeine @emort;~j7%zau ~eZ
~fh|es|Segundo ~mY#b~ojy Políticos, destinado a abolir @opena @emuerte;Segundo ~mY~ch
~fh|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~bZ>d
~fh|ar|#QabBahc ~jx_.
~fh|zh|旨在废除死刑@/&0~hB@1%h_m项&c;&0>H%g@1%h@]_m{项|}&c
~fi|fr|%zau ~e,@6#X%J#Méconomiques, ~j,culturels
~fi|es|~mY#bEconómicos, ~iAy ~jZ
~fi|ru|~gD@n~bZaw PkadaibBchkbv, ~ff~iXlfegev
~fi|ar|#Qbbjum >j;#Q~jx>j
~fi|zh|&0~g4*O=g及=D%g@1%h&c;&0~g4{、|}=g{、|和|及|}=D%g@1%h@]&c
=x|fr|@a@El’imprescriptibilité @Ccrimes @eguerre ~lrcrimes #yl’humanité
=x|es|~h!Imprescriptibilidad %YCrímenes @eGuerra y %YCrímenes @eLesa Humanidad
=x|ru|%2dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi +pBcmagcBchjge
=x|zh|战争罪及危害%7类罪不适用^T定时效@l
~fb|fr|~jl@E#Y=Z#,&ucrime d’apartheid
~fb|es|@j@A#B%Q=VCastigo #pCrimen @eApartheid
~fb|ru|@?=plfchcBcdbb lfchjplmcdbq elefjcbne _0dcsa
~fb|ar|#1bidj rkcde abnxb abjhxkc ~pYjbcua
~fb|zh|&e并惩治~gX隔离罪行~lq
^5|fr|~jl#yl’apartheid %R@.sports
^5|es|@j@A#o#4Apartheid ~p"Deportes
^5|ru|@?@b+pelefjcbne g hlafjc
^5|zh|~o8体育~g8~gX隔离~lq
cedaw|fr|@a^z@e&k^R
cedaw|es|@j*b@e+y~m/
cedaw|ru|%2~cr^s~n[
cedaw|ar|@W~kN<:~f,
cedaw|zh|~id^J_l@l
~hv|fr|<1*2@a^z@e&k^R
~hv|es|*l@0@j*b@e+y~m/
~hv|ru|%ea ~cr^s~n[
~hv|ar|~bk~kN<:~f,
~hv|zh|&0~id^J_l%h&c;&0~id^J_l%h@/&c
cat|fr|@a_B*v;@a_Btorture
cat|es|@j>U>b;@j>UTortura
cat|ru|@c+p~k?;@c+plujak
cat|ar|@WdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&e_C@/=j@l;&e酷刑@l
opcat|fr|%z*2@a_B*v
opcat|es|*l@0@j>UTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%e+p~k?;%e+plujak
opcat|ar|~bkdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&0&e_C@/=j%h&c;&0&e_C@/=j%h@/&c;&0&e酷刑%h@]&c
crc|fr|~ie#M@e~bh
crc|es|@j^N#b#pNiño
crc|ru|%2*Cfcwcdke
crc|ar|@W~frabynb
crc|zh|&d%g@l
~hw|fr|~ma{,|} #Kl’implication d’enfants %R@.~moarmés;<1#Kl’implication d’enfants %R@.~moarmés
~hw|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %d@oparticipación @eniños ~p"conflictos armados
~hw|ru|~fSpBehjbq ~oSg ^fkadFmbkjev;~gD{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @OpBehjbq ~oSg ^fkadFmbkjev
~hw|ar|~mL+fawgkat abpynab nc abdhaCjag abdqboe
~hw|zh|~pa&d卷入&I#L@/&c;@I&d卷入&I#L@/&c
~hy|fr|~ma{,|} #K@ovente d’enfants, @o~b7@C~bS=Zpornographie mettant #Fscène ~e3;<1#K@ovente d’enfants, @o~b7@C~bS=Zpornographie mettant #Fscène ~e3
~hy|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %d@oventa @eniños, @oprostitución infantil <Butilización @eniños _Zpornografía
~hy|ru|~fS~myncjAib, ~oT~mAb ~oTlafdasfeFbb;~gD{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @O~myncjAib, ~oT~mAb ~oTlafdasfeFbb
~hy|ar|~mL+flcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
~hy|zh|~pa买卖&d*O&d卖淫#a&d色情制品#L@/&c;@I买卖&d*O&d卖淫#a&d色情制品#L@/&c
~hx|fr|~ma~p6établissant une procédure @eprésentation @ecommunications
~hx|es|*l@0@j^N#b#pNiño %dun procedimiento @ecomunicaciones
~hx|ru|~fSlfarcnpfu haawzcdbo
~hx|ar|~mL~hrlsrkaE gimcd ablbaDag
~hx|zh|~pa设定来文程序@/&c;@I设定来文程序@/&c
<?|fr|~jl%c~pu#M@etous @.<!~fo~lrmembres @e~mzfamille
<?|es|@j@A#B@"%Y#b@eTodos @3~kLMigratorios y @eSus Familiares
<?|ru|@?=p&T~ggghcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
<?|ar|#1~kV~frrdcj abjdab abduarkch fpnkam pqkud
<?|zh|#n~gT移徙工%7~gc家庭成员%g~lq
crpd|fr|~ie~eN
crpd|es|@j^N#b>Y~eR
crpd|ru|%2*C~mm
crpd|ar|@W~fr~htHfc absjaie
crpd|zh|~kf@l
~k9|fr|%z*2~ie~eN
~k9|es|*l@0@j^N#b>Y~eR
~k9|ru|%ea *C~mm
~k9|ar|~bk~fr~htHfc absjaie
~k9|zh|&0~kf%h&c;&0~kf%h@/&c
&(|fr|~jl*a~gY#y@.disparitions forcées
&(|es|@j@A%0~iY#o#uDesapariciones Forzadas
&(|ru|@?@b~j)~b.~mtdehbmAhjgcdduv bhBcxdagcdbo
&(|ar|#1~kV^Q
&(|zh|#n~gT%7免遭强迫失踪~lq
&G|fr|@a#K@o~fn&k~gs@el’enseignement
&G|es|@j~mH~oALucha #o#uDiscriminaciones _ZEsfera @0Enseñanza
&G|ru|%2~n?nbhkfbibderbco %xawfexagedbq
&G|ar|@Wdtanoe abgdccC nc drab abgjbcd
&G|zh|取缔~i/_l@l
untoc|fr|@a&B;@a_Bcriminalité{| transnationale} organisée;&APalerme
untoc|es|@j<z>U~kuOrganizada Transnacional;@j>U~kuOrganizada{ Transnacional|};~qbPalermo
untoc|ru|@c#h+pjfedhderbademAdao afsedbxageddao ~mC;@c{aw|lfajbg} afsedbxageddao ~mC;Gemcfihk@p
untoc|ar|~ak~kQabdhFde jlk abfyhce
untoc|zh|@x~cu@l;<0{跨国|}有%G=E@l;巴勒莫@l
*!|fr|@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*j~eDréprimer #epunir @o~fCpersonnes, ~a0@Cfemmes ~lrenfants, &6*2@a&B;@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*j~eDréprimer #epunir @o~fCpersonnes, ~a0@Cfemmes #e~e3
*!|es|@Q@P~f!Reprimir y ~pU@o~jzPersonas, ~d!Mujeres y Niños#R;@Q>U~n-;~oYPalermo
*!|ru|#Za ~i2b lfchcBcdbb ~mymtnAib, ahawcdda ycdzbdeib b ncjAib, _0dcc@q;#Za ~iWmtnAib
*!|ar|^)dhj fidj fdjaile ~e:labpwvax، flvaxe abhqaE fabpynab;^)dhj ~e:labpwvax، flvaxe abhqaE fabpynab، fidju ~pYjbcu
*!|zh|~m!&1*O&e#a惩治~dt~lA~o4_k#a&d&f@/_Q;#'&1*O&e#a惩治~dt~lA~o4_k#a&d&f@/_Q;~dt~lA@z;~lA~dt@z
+-|fr|@R~dY@e~fopar terre, air #emer, &6*2@a&B;@R~dY@e~fopar terre, air #emer
+-|es|@Q#o_z@eMigrantes ~ldTierra, Mar y Aire#R;@Q#o_z@eMigrantes
+-|ru|#Z+p~cXggaxe ibsfedjag @ohpCc, iaft b gaxnpvp@q
+-|ar|^)dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+-|zh|~m!<0陆*O海*O空偷运~i?@/_Q;#'<0陆*O海*O空偷运~i?@/_Q;偷运~i?@z
=L|fr|@R~nE@e~oPpièces, éléments #emunitions, &6*2@a&B;@R~nE@e~oPpièces, éléments #emunitions
=L|es|@Q>UFabricación =V~mcIlícitos @e*m@eFuego, sus Piezas y Componentes y Municiones#R;@Q@m{las |}*m@eFuego
=L|ru|#Z+p~cXbxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#Zaw asdchjfcmAdai afpybb
=L|ar|^)dtanoe xhj ~hsabhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=L|zh|~m!<0~k0枪支~gc零部件#a~mW@/_Q;#'<0~k0枪支~gc零部件#a~mW@/_Q;枪支@z
uncac|fr|@a@Z_Bcorruption;@a_Bcorruption
uncac|es|@j<z>UCorrupción;@j>UCorrupción
uncac|ru|@c#h+pkaffplrbb;@c+pkaffplrbb
uncac|ar|~akabnqam
uncac|zh|@x反腐败@l;&0反腐败%h
~dG|fr|@a@Z_Bcybercriminalité
~dG|es|@j<z>UCiberdelincuencia; Fortalecimiento @0%V@A%0Lucha #oDeterminados ~kv~jYmediante ~p.Tecnología @0Información y #uComunicaciones y %0Transmisión @ePruebas #FForma Electrónica @e~kvGraves
~dG|ru|@c#h+pkbwcflfchjpldahjb
~dG|ar|~ak~kQabqclkahce
~dG|zh|@x<0网络=E@l
=R|fr|~lx~jc{ de 1961|};~lx@e~ji~jc
=R|es|~cw@e~ji~f0;~cw@m~b?@e1961;~cw~f0{|, 1961};~cw@e1961
=R|ru|~d2hfcnhjgev ~ji~n9;~d2hfcnhjgev
=R|ar|+Zabfocme bbdvmkag bqhe 1961
=R|zh|1961%(~dw@l;~dw@l
&p|fr|~lx%5stupéfiants @e1961{| ,|,} ~ag@e1972;~lx@e~ji~jc{,|} ~ag@e1972
&p|es|~cw@e~ji~f0~p6~fd@e{|25 de marzo de }1972;~cw@m~b?@e1961~p6~fd@e{|25 de marzo de }1972;~cw@e~ji@m~b?#Fsu forma ~fd@e1972
&p|ru|~d2hfcnhjgev ~jisane h lalfegkeib, gdchcdduib g dcc ~f?Gfajakamai 1972 ~n9
&p|ar|+Zabfocme bbdvmkag bqhe ~jilxcDgua abdjmbe llkfgftfb qhe 1972
&p|zh|经《1972%(@z^M修正@/《1961%(~dw%h;经1972%({3月25日|}&0@z^M修正@/《1961%(~dw%h
~av|fr|@a%5~b'psychotropes @e1971;@a%5~i,;&A1971 %5~i,
~av|es|@F@m~iD{Sicotrópicas|Psicotrópicas}{ de 1971|}
~av|ru|%2~k:gczchjgev 1971 ~n9;%2~k:gczchjgev
~av|ar|@WabdIBkag abjibce bqhe 1971
~av|zh|1971%(~fO;~fO
~ar|fr|@a@Z~dY@estupéfiants ~nz~i,{| de 1988}
~ar|es|@j<z#o_z@e~b?y ~iD{Sicotrópicas|Psicotrópicas}{ de 1988|};~qb1988
~ar|ru|~kc#:+p~cXawafaje defkajbBchkbv hfcnhjg b ~k:gczchjg
~ar|ar|~ak~e:~lKnc abdvmkag fabdIBkag abjibce
~ar|zh|1988%(@x&e%W~dt麻醉药品#a~fO;@x&e%W~dt麻醉药品#a~fO;1988%(@l
^w|fr|~hF#O=Z#,@C~gG#y@.%Mjouissant d’une @9internationale, y compris @.agents diplomatiques
^w|es|~h!%A=VCastigo @e~kv#o&xInternacionalmente Protegidas, inclusive @3Agentes Diplomáticos
^w|ru|%2~c:b dekexedbb lfchjplmcdbo +pmbr, lamAxptzbvhq %]xezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
^w|zh|@I~ei#a惩处侵害应受@1#n~eP包括外交代表@/罪行~h6
~hJ|fr|~jl_Bprise d’otages
~hJ|es|@j@A>UToma @eRehenes
~hJ|ru|~hgxevgejai xemaydbkag
~hJ|ar|#1bdhauAe pvH abkuazh
~hJ|zh|~o8劫持%7质~lq
~b3|fr|~jl#y<jrecrutement, l’utilisation, <j^a#el’instruction @emercenaires
~b3|es|@j@A#o#4Reclutamiento, @oUtilización, @o~aK=VEntrenamiento @eMercenarios
~b3|ru|~hggcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~b3|ar|#1bdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~b3|zh|~o8招募*O_j*O资助#a训练雇佣军~lq
~fD|fr|~hF#8>2@Z#e>2associé
~fD|es|~h!#0#p~a]<z=V~a]Asociado
~fD|ru|%2<"~p1#hb hgqxeddasa h dco lcfhademe
~fD|ar|+Z+Hlqbade ^7;@Wqbade ^7
~fD|zh|~g'%o@l
~az|fr|<1#X*2~hF#8>2@Z#e>2associé
~az|es|*l@0~h!#0#p~a]<z=V~a]Asociado
~az|ru|%ea <"~p1#hb hgqxeddasa h dco lcfhademe
~az|ar|#Qbbagnaice +Hlqbade ^7
~az|zh|&0~g'%o%h&c;&0~g'%o%h@/&c
+/|fr|~jl*a#,@Cattentats terroristes %Sl’explosif
+/|es|@F@A%0%Q%YAtentados Terroristas ~jYcon Bombas
+/|ru|~hgwaiwagui jcffafbxiai
+/|ar|#1bidj aburdag abskualce labihalb
+/|zh|=B~aG爆炸@/~lq;=B~aG爆炸事件@/~lq
+s|fr|~jl*a#,&u^a&uterrorisme
+s|es|@F@A%0%Q@0~aK#pTerrorismo
+s|ru|~hgFbdedhbfagedbci ~j"
+s|ar|#1bidj gdfcb abskual
+s|zh|=B向~aG提供资助@/~lq
=O|fr|~jl*a~gZ@e~n"~p3
=O|es|@F@A%0%Q%YActos @e~nCNuclear
=O|ru|~hgekjeib =n~j"
=O|ar|#1bidj pjdab abskual abhffc
=O|zh|=B核~aG&f~lq
<n|fr|~hF@9physique @Cmatières ~ey{| et des installations nucléaires}
<n|es|~h!@"Física %Y~ik~e){| y las Instalaciones Nucleares}
<n|ru|%2~h]&T=niejcfbeme;%2~h]&T=niejcfbeme b qncfduv phjedagak
<n|ar|@Wabodace abdamce bbdfam abhffce
<n|zh|~gV_'#n@l;~gV体#n@l;核材料#a核设施实{物|体}#n@l
~go|fr|~ie~gG#e~m8~bNactes survenant %Sbord @Caéronefs;&ATokyo
~go|es|@F~m[Infracciones y Ciertos Otros Actos ~jYa Bordo >Y~ly
~go|ru|%2lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c9;Takbohk@p
~go|zh|~nA航空器内@/=E#a犯有某些*x&f~h6;东京@l
~dL|fr|@a*a#,@0capture illicite d’aéronefs
~dL|es|@F%0%Q#pApoderamiento Ilícito @e~ly
~dL|ru|%2~n?dcxekaddui xevgejai ~c9
~dL|ar|@Widj abaqgcbaE ~lKjbG abyazkag
~dL|zh|@I=B~fR~h6
_v|fr|@a*,dirigés _B#8@el’aviation civile
_v|es|@F%0%Q@e+w>U#0@0Aviación Civil
_v|ru|%2#:@)~eI
_v|ar|@Widj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_v|zh|@I=B危害~dq%o@/%W&f~h6
^q|fr|@R*a~gZ~j!@e>S%R@.aéroports servant %S~ck
^q|es|@Q%0%Q@e+w@e^2~p"Aeropuertos ^PPresten Servicio{|s} ~oA~e4
^q|ru|#Za ~n?dcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
^q|zh|=B在为@1~dq服务@/机场上@/%W_"&f@/@z;=B在用于@1~dq@/机场发生@/%W_"&f@/@z
+(|fr|@a#(marquage @Cexplosifs plastiques #e#Ffeuilles %Jfins @edétection
+(|es|@F#BMarcación @e~niPlásticos @P@3Fines @eDetección
+(|ru|%2iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~k(bv awdefpycdbq
+(|ar|@WgdccC abdgnrkag ablbaqgctce lDkA twnua
+(|zh|~nA可塑炸药中添加识别剂以便侦测~h6
sua|fr|@a*,_B#8@0navigation maritime
sua|es|@F~dz>U#0@0Navegación Marítima
sua|ru|%2#:@)_M
sua|ar|@Widj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|~g0%o%W&f@l
~b"|fr|@R*,_B#8@Cplates-formes fixes situées ~cm
~b"|es|@Q~dz>U#0>YPlataformas Fijas Emplazadas _Z~jO
~b"|ru|#Za #:@)+z
~b"|zh|=B~hb&f@z
~aw|fr|~kJ@e~kF@0~pD;~kJ@e_T
~aw|es|^0@eRoma @0Corte ~ot#P;^0@eRoma
~aw|ru|Obihk~eLhjejpj@w<(~n7hpne;Obihk~eLhjejpj{|e|p|ai|c}
~aw|ar|hFad kfda abpqaqc bbdotde ~mh~nG;hFad kfda abpqaqc
~aw|zh|~eW~o-规约;~o-规约
^k|fr|#x&3@0~pD
^k|es|#k+C@0Corte ~ot#P
^k|ru|@La *q<(~n7hpne
^k|ar|agnai adgcaCag foxahag abdotde ~mh~nG;~hq~hrladgcaCag abdotde ~mh~e[foxahagua
^k|zh|~eW~a"#T
vcdr|fr|~cq%5_cdiplomatiques
vcdr|es|@j~eY@m~bxDiplomáticas
vcdr|ru|~kA=pnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~ofbbjbaiag abmlbfdaqce
vcdr|zh|=o外交<Z@l
vccr|fr|~cq%5_cconsulaires
vccr|es|@j~eY@m~bxConsulares
vccr|ru|~kA=pkadhpmAhkbv hdaCcdbqv
vccr|ar|~ofbbjbaiag abihxbce
vccr|zh|=o领事<Z@l
_g|fr|@a%5missions spéciales
_g|es|@j~m[Misiones Especiales
_g|ru|%2hlcrbemAduv ibhhbqv
_g|zh|~dr使团@l
vclt|fr|~cq#(*o@Ctraités
vclt|es|@j~eY%U&K%YTratados
vclt|ru|~kA=p~i4%pnasagafag
vclt|ar|~ofbiahfh abdjaumag
vclt|zh|=o%y^T@l
~n(|fr|~cq#(*o@Ctraités +4*"#e~jL+Kou +4~jL~c.
~n(|es|@j~eY%U&K%YTratados +4%/y ~cK#[o +4~cK*Q
~n(|ru|~kA=p~i4nasagafag ~oM~d[b ~iVafsedbxerbqib ~nH~oM~iVafsedbxerbqib
~n(|zh|@I#.#a@1%G间或@1%G相互间%y^T@/=o@l
<W|fr|~cq%csuccession d’États _A@etraités
<W|es|@j~eY#BSucesión @e%/#FMateria @eTratados
<W|ru|~kA=plfegalfccihjgc *9#Wnasagafag
<W|zh|@I#.在%y~gU@/继承@/=o@l
&o|fr|@a@Z%5immunités juridictionnelles @C*"~nz~oPbiens
&o|es|@j<z~m[Inmunidades Jurisdiccionales %Y%/y @esus Bienes
&o|ru|~kctfbhnbkrbadduv biipdbjcjev *9b bv hawhjgcddahjb
&o|ar|@W#iboxahag ~mefddgbtagua dh abfbace abiAazce
&o|zh|@x#.~gc财产管辖豁免@l
~a9|fr|~cq%creprésentation @C*"%R~oP_cavec @.~jL+K@ecaractère universel
~a9|es|@j~eY#BRepresentación %Y%/#Fsus ~bxcon #u~cK#[@eCarácter Universal
~a9|ru|~kA=plfcnhjegbjcmAhjgc *9g bv ajdaCcdbqv h ~iVafsedbxerbqib pdbgcfhemAdasa vefekjcfe
~a9|zh|=o@I#.在其对普遍性@1%G<Z上@/代表权@l
~o1|fr|~gdmer
~o1|es|~kdMar;CONVEMAR
~o1|ru|@c#h~bElfegp
~o1|ar|@W#ibiahfh abloak
~o1|zh|@x=f^T@l;&0=f^T%h
~n4|fr|#x#X%S<k@0partie XI @0~gdmer &u10 décembre 1982;#x#X%S<k@0partie XI @0~gdmer
~n4|es|#k%d@o>5@0Parte XI @0~kdMar{ de 10 de diciembre de 1982|};#k#BParte XI
~n4|ru|@L~f.Чehjb !X!I ~k4aj 10 nckewfq 1982 ~n9
~n4|zh|@I=C1982%(12月10日~fT第十一~o:@/#T;第十一~o:#T
~ew|fr|#x%Jfins @e<k@Cdispositions @0~gdmer &u10 décembre 1982 ~dP*2*f#e*2^g@Cstocks @epoissons dont @.déplacements s’effectuent tant %Sl’intérieur qu’au-delà @ezones ~lnexclusives (stocks chevauchants) ~lrstocks @epoissons grands migrateurs;#x{|des Nations Unies |de 1995 }%5stocks @epoissons
~ew|es|#k#B>5>Y~jq@0~kdMar @e10 @ediciembre @e1982 relativas ~oA&Jy ~an>Y~l5@ePeces Transzonales y #u~l5@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~l5@ePeces
~ew|ru|@L~f.lamaycdbo ~k4aj 10 nckewfq 1982 sane, kajafuc kehetjhq ~iRjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~mxfuw b plfegmcdbq bib;&r{| Efsedbxerbb EwKcnbdcdduv Jerbo} @ofuwdui xelehei
~ew|zh|=C1982%(12月10日~fT有关~dW_n跨界~dv#a高度洄游~dv@/规定@/#T;=C~fT有关~dW_n跨界~dv#a高度洄游~dv@/规定@/#T;~gO~dv#T
bbnj|fr|#xse rapportant *2~gdmer #eportant %c*f#e+M~hG@0~iNbiologique marine @Czones ne relevant pas @0juridiction nationale
bbnj|es|#k~lp=5@0~kdMar %d@o&J=VUso ~et@0~koMarina >YZonas Situadas Fuera @0Jurisdicción Nacional
bbnj|ru|@L@ewexc ~k4a ~iQb phjaoBbgai ~jyiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~k!tfbhnbkrbb
bbnj|zh|~fT下#.~aI区域=f%r@/~dW%u~mR#T;根据~fT@/规定就#.~aI区域=f%r@/~dW%u~mR#L拟订@/#T
^'|fr|#x&3&uTribunal @6&u*o@0mer
^'|es|#k+C#pTribunal @A#p&K#pMar
^'|ru|@La *q<(jfbwpdeme ~bElfegp
^'|zh|@1=f^T^T庭~a"#T
~aU|fr|@R&3@el’Autorité @T@Cfonds marins
~aU|es|@Q+C@0Autoridad @A%YFondos Marinos
~aU|ru|#Za *q<(afsede ~bEndp
~aU|zh|@1海底_n局~a"@z
~iS|fr|~hFhaute mer
~iS|es|~h!Alta Mar
~iS|ru|@caw ~mkiafc
~iS|zh|公海@l
>/|fr|@a~cm
>/|es|~h!~jO
>/|ru|%2kadjbdcdjemAdai CcmAFc
>/|zh|大陆架@l
_9|fr|~hFmer territoriale =Zzone contiguë
_9|es|@j%UMar ~l[<BZona Contigua
_9|ru|%2jcffbjafbemAdai iafc b lfbmcyezco xadc
_9|zh|领海及毗连区@l;领海*k毗连区@l
=9|fr|#x*jfavoriser <jrespect ~oU~la@e~eE#Fhaute mer @C=)+K@e*f~nzgestion;#xd’application
=9|es|#k@P~l8#4Cumplimiento >Y<4#[@e&Jy ~an~ld@3~ncPesqueros ^PPescan #FAlta Mar;#k@eCumplimiento
=9|ru|@La hancohjgbb hawmtncdbt fuwamagduib hpneib g ~mkiafc %picf ~k2ybguv fchpfhag b ~n6bib;@L@oajkfujaip iaft
=9|zh|_!公海渔船遵守@1~dW_n^L@/#T;遵守^L#T
<S|fr|#x#X%J=)&uressort @e~j(&uport *j~eDcontrecarrer #e~dV@o~eE=c;#x#X%J=)&uressort @e~j(&uport
<S|es|#k@m<4#p~h[Rector #pPuerto Destinadas a ~f!Desalentar y ~e8@o~gy=3;#k@m<4#p~h[Rector #pPuerto
<S|ru|&r{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~mJlafje @olfcnplfcyncdbt, hncfybgedbt b &M+h{|fuwdasa }~oQ;@La icfev ~mJlafje
<S|zh|@I港口国~m"鱼@/^L#T;@I~m"鱼@/港口国^L#T;港口国^L#T
solas|fr|~jl{de 1974 |}*a~n!@0vie humaine #Fmer
solas|es|@F@A%0#0@0Vida Humana ~lpMar{, 1974|};@FSOLAS
solas|ru|@?@b@oavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|#1bqbade abpkfao nc abloak;#1~kVabpkfao nc abloak
solas|zh|1974%(@1~fM%7命%o@l;@1~fM%7命%o@l
marpol|fr|~jl{de 1973 |}*a#O@0~gl~oUnavires, ~ag@e1978 y relatif;~jl{de 1973 |}*a#O@0~gl~oU~n3
marpol|es|@F@A~eo@o~cB~ld@3Buques, 1973, modificado ~ld{el|su} ~oY1978;@F@A~eo@o~cB~ld@3Buques;@FMARPOL
marpol|ru|@?@b~a.~mKh hpnag
marpol|zh|@1~ei~i[造成~o(@l
_w|fr|~jl{de 1979 |}%crecherche ~obsauvetage maritimes
_w|es|@F@A@mBúsqueda y Salvamento Marítimos{, 1979|}
_w|ru|@?@b@olabhkp b hlehedbt @eiafc
_w|ar|#1bbloB fabshiaH nc abloak
_w|zh|1979%(@1~fM搜寻救助@l;@1~fM搜寻{和|与|}救助@l
stcw|fr|~jl{de 1978 |}%5normes @e~pZ@Cgens @emer, @edélivrance @Cbrevets ~nzveille
stcw|es|@F@A@mNormas @eFormación, Titulación y Guardia %0Gente @eMar{, 1978|}
stcw|ru|@?=p~n0b nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|zh|1978%(海员~d]#a~gQ~lq;海员~d]#a~gQ~lq
*A|fr|@a*jfaciliter <jtrafic maritime +b
*A|es|@F@PFacilitar #4~mcMarítimo #P
*A|ru|@c@oawmcsBcdbt %H_M
*A|ar|@Wgcqck okte abdbaoe ablokce ~nG
*A|zh|便利@1~fM运输@l
~aS|fr|@a~ft~qamaritime &L
~aS|es|@FConstitutivo @0+DMarítima #P
~aS|ru|%2>!~hKafsedbxerbb
~aS|zh|@1海事%G@l
mlc|fr|@a&u<9maritime{, 2006|};@a&u<9maritime @e2006
mlc|es|~guMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~oNg iafhkai hpnavanhjgc{| 2006 sane}
mlc|zh|2006%(海事劳工@l
+t|fr|~hF@9~e2culturel subaquatique
+t|es|~h!@"~eO&gSubacuático
+t|ru|~allangandasa ~gHdehmcnbq
+t|ar|~hhabgkaB ~oBabdDdfk labdcau
+t|zh|#n水下=D遗产@l
~bO|fr|~jl@5<j~f:=Z^g@Ceaux @eballast #esédiments @C~n3
~bO|es|@F@A>V>8<B~lS#pAgua @eLastre y @3Sedimentos %YBuques
~bO|ru|@?~m.hpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~bO|zh|@1~mM#a沉积_'控制与_n@l;@1~mM_i沉积_'控制#a_n@l;控制#a_n~mM#a沉积_'~lq
~b-|fr|~jl@e~dE@El’enlèvement @Cépaves
~b-|es|@F~p?~dE#BRemoción @eRestos @eNaufragio
~b-|ru|~pK{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~b-|zh|~mP@1~i[残骸清除@l;@1~i[残骸清除~mP@l
~iT|fr|~jl@e~pI@5<jrecyclage sûr #eécologiquement rationnel @C~n3
~iT|es|@F~p?~pI>VReciclaje Seguro y Ambientalmente Racional %YBuques
~iT|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~iT|zh|香港@1%o与无害~eg拆船@l;香港@1%o#a无害~eg拆船@l
^o|fr|~hF#O@0~gl@Cmers résultant @el’immersion @edéchets
^o|es|@F#B%A@0~cB#pMar ~ldVertimiento @eDesechos y Otras Materias
^o|ru|@c~a.~mKiafq hwfaheib ajvanag ~beiejcfbemag;Zadnadhk@p
^o|zh|~ei倾倒废_'及*x_'质~o(=f~h6;~ei倾倒废_'_i*x_'质~o(=f@]@l
ospar|fr|@a*a@9~hY@el’Atlantique &uNord-Est
ospar|es|@F%0@"#p~lX{Ambiente |}Marino #pAtlántico Nordeste
ospar|ru|%2&T~hKhfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~hhablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#n东北大西洋=f~eg@l
npt|fr|%B%cnon-prolifération @C<E~ey;%B%cnon-prolifération;TNP
npt|es|%D#BNo Proliferación >Y*m~e);TNP
npt|ru|&wa dcfehlfahjfedcdbb =nafpybq;HJЯE
npt|ar|<fjmd ahgwak ~hsabhffce
npt|zh|不扩散核%N%y;核不扩散%y;&0不扩散%y^M
ctbt|fr|%Bd’interdiction complète @Cessais ~ey
ctbt|es|%D@e*eCompleta %YEnsayos ~e)
ctbt|ru|&wa ghcawKcimtzci &Nqncfduv bhlujedbo;HNЗЯR
ctbt|ar|<faboFk abwadb bbgrakl abhffce
ctbt|zh|全面&e核试验%y;全面禁试%y
tpnw|fr|%B@E%i@C<E~ey
tpnw|es|%D#B*e>Y*m~e)
tpnw|ru|&wa &N=nafpybq
tpnw|ar|<foFk ~hsabhffce
tpnw|zh|&e核%N%y
ptbt|fr|%Binterdisant @.essais d’armes ~gJ%Rl’atmosphère, %R>Qextra-atmosphérique #esous l’eau
ptbt|es|%D~ld#4^Pse Prohíben @3Ensayos con >3_ZAtmósfera, #4~omUltraterrestre y Debajo #pAgua
ptbt|ru|&wa &Nbhlujedbo =n~iFg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|<foFk grakl <yabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&e在大气层*O*(#a水下进行核%N试验%y;~o:&e核试验%y;~o:禁试%y
~eH|fr|%Binterdisant @eplacer @C<E~gJ#e~nL<E@edestruction massive #(fond @Cmers ~lrocéans ainsi ^P%R~mzsous-sol
~eH|es|%D@m~gN*e@eEmplazar >3y Otras *m@eDestrucción #FMasa ~p"Fondos Marinos y Oceánicos y su Subsuelo
~eH|ru|&wa &Nfexiczcdbq @endc iafco b akcedag b g csa dcnfev =n~iF~be~oH~iFiehhagasa pdbBjaycdbq
~eH|zh|&e在海床洋底~gc底土安置核%N#a*x大规模{毁灭|杀伤}性%N%y
enmod|fr|~o0d’utiliser @Ctechniques @emodification @el’environnement %S@Cfins militaires ou toutes ~bNfins hostiles
enmod|es|~h!*e@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%2&Ngacddasa ~nHmtwasa bdasa gfeyncwdasa =8hfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|zh|&e为军事或任何*x敌对目@/_j改变~eg@/技术~h6
bwc|fr|~o0@0mise au point, @0fabrication #e&ustockage @C<Ebactériologiques (biologiques) ou %Stoxines ~dX;@a%5<Ebiologiques{| ou à toxines| et à toxines}
bwc|es|~h!*e#pDesarrollo, @o~l7=VAlmacenamiento @e*mBacteriológicas (Biológicas) y Toxínicas y @mSu ~lL;@j~m[*mBiológicas{| y Toxínicas}
bwc|ru|%2&Nfexfewajkb, ~k/b ~nJxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~iFb aw bv ~n5;@c@owbamasbBchkaip {|b jakhbddaip }afpybt;%2wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@WoFk aqgomaB fshgar fgvCch ~hsabltgkcfbfrce (ablcfbfrce) fabgtqchce ~nMabpqboe
bwc|zh|@I&e#r~oc#a储存细菌(生_')及毒素%N#a~m4%N~h6;#'&e{发展|研制}~oc#a储存细菌(生_')及毒素%N{和|以及}销毁{此种|这种|这类|此类}%N@]@l;生_'{和毒素|及毒素|}%N@l
='|fr|@R#K@oprohibition d’emploi *2guerre @egaz asphyxiants, toxiques ou similaires ~nzmoyens bactériologiques
='|es|@Q%d@o*e#p~nh_ZGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~oY>9@e1925
='|ru|#Za &N_N@egaodc pnpCmbguv, qnagbjuv ~nHnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
='|zh|&e在战争中_j窒息性*O毒性或*x气体#a细菌作战方^T@/@z;1925%(%v@z;《1925%(%v@z^M
cwc|fr|~o0@0mise au point, @0fabrication, &ustockage ~nz~i6@C<Echimiques ~dX;@a%5<Echimiques
cwc|es|~h!*e#pDesarrollo, @oProducción, #4Almacenamiento =V~nh@e*mQuímicas y @mSu ~lL;@j~m[*mQuímicas
cwc|ru|%2&Nfexfewajkb, lfabxganhjge, ~nJb _NvbibBchkasa ~iFb a csa ~n5;@c@ovbibBchkaip afpybt;%2vbibBchkai afpybb
cwc|ar|@WoFk aqgomaB fshgar fgvCch faqgjdab ~hsabtcdcazce ~nMabpqboe;@W~hsabtcdcazce
cwc|zh|@I&e{发展|研制}~oc*O储存#a_j~i.%N及~m4%N~h6;&e~i.%N@l;~i.%N@l
ccw|fr|~o0ou @olimitation @e~i6@ecertaines <Eclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Ecertaines <Eclassiques
ccw|es|@j@mProhibiciones o Restricciones #p~nh@eCiertas *mConvencionales ^PPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@mCiertas *mConvencionales
ccw|ru|%2&N~nHasfedbBcdbb _Nkadkfcjduv ~oHawuBdasa afpybq, ~jJhBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~nHbictzbib dcbxwbfejcmAdac ncohjgbc;@c@okadkfcjdui gbnei awuBdasa afpybq;%2kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@WoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&e或限制_j某些可被认为具有过分伤害力或滥杀滥伤~j?@/常规%N@l;{特定|某些}常规%N@l
~aO|fr|@R@E%iou @olimitation @e~i6@Cmines, pièges #e~bNdispositifs{,|} tel qu’il a été modifié <j3 mai 1996;@RII modifié
~aO|es|@Q@mProhibiciones o Restricciones #p~nh@eMinas, *mTrampa ~hQArtefactos{,|} según fue enmendado #43 @emayo @e1996
~aO|ru|#Za &N~nHasfedbBcdbb _Nibd, ibd-magpCck ~bephjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~n9;nalamdcdd{uo|asa|aip|ui|ai} #Z!I!I
~aO|zh|经修正@/&0_m号@z^M;经修正{的|后的|}_m号@z;修正后@/&0_m号@z^M
ccw-v|fr|@R#X%Jrestes explosifs @eguerre
ccw-v|es|@Q^NRestos ~ni@eGuerra
ccw-v|ru|#Z@ogxfugaalehdui lcfcybjkei gaodu;#Z!V
ccw-v|zh|战争遗留爆炸_'@z
~hM|fr|~o0@el’emploi, &ustockage, @0production #e&utransfert @Cmines antipersonnel ~dX;~o0@Cmines antipersonnel;@ad’Ottawa
~hM|es|~h!*e#pEmpleo, Almacenamiento, ~l7y Transferencia @eMinas Antipersonal y @msu ~lL;~h!*e>YMinas Antipersonal;~qbOttawa
~hM|ru|%2&Nlfbicdcdbq, ~nJxelehag, ~k/b lcfcneBb lfajbgalcvajduv ibd b aw bv ~n5;%2&Nlfajbgalcvajduv ibd;Ejjeghk@p
~hM|ar|@WoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam ~nMabpbDad
~hM|zh|@I&e_j*O储存~oc#a转让杀伤~eP地雷及~m4地雷~h6;{禁止|}杀伤~eP地雷@l;&0渥太华%h
~k7|fr|@a%5<E%Ssous-munitions
~k7|es|@j@mMuniciones #FRacimo
~k7|ru|@c@okehhcjdui waclfblehei
~k7|ar|@WabHvazk abjhifmce
~k7|zh|集束~mW@l
att|fr|%B#(~iL@Carmes
att|es|%D%U~lI@eArmas
att|ru|&wa ~iWafpybci
att|ar|<fgrake abpqboe
att|zh|%N_,%y
~b5|fr|%B%5=-~m)+g@e>Qextra-atmosphérique, y compris @oLune #e@.~bNcorps célestes;%B@El’espace{| extra-atmosphérique}
~b5|es|%D^N@,^PDeben Regir ~d6%Y%/~c4~omUltraterrestre, incluso @oLuna ~hQCuerpos Celestes;%D%U+X
~b5|ru|&wa ~p2<8*9~ifb ~d.~fklfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&w@okahiahp
~b5|ar|<f~oCabdhFde bphwye ~menc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~b5|zh|~dx~e0包括~hE在内*(~kg@/#3%y;~dx~e0包括~hE在内@/*(~kg@/#3%y;{外空|外层空间}%y
=Q|fr|#x#(sauvetage @Castronautes, <jretour @Castronautes =Zrestitution @Cobjets lancés %R~ci
=Q|es|#k%USalvamento <BDevolución @eAstronautas <BRestitución @e~orLanzados al +X
=Q|ru|@La hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
=Q|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=Q|zh|营救宇宙航行员*O送回宇宙航行员#a归还发射到*(@/_'体@/#T
>h|fr|~hF~g[@T@5@.dommages causés par @Cobjets spatiaux
>h|es|@F#B~g,@A~ldDaños Causados ~ld~orEspaciales
>h|ru|%2%]ajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
>h|ar|@WabdqIfbce ~e[jh abpAkak abgc gomBua abprqad abnAazce
>h|zh|~o,_'体所造成损害@/@1~fP@l;*(_'体所造成损害之@1~fP@l
+.|fr|@a@El’immatriculation @Cobjets lancés %R~ci
+.|es|@F%URegistro @e~orLanzados al +X
+.|ru|%2fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
+.|ar|@Wgqrcb abprqad abdybie nc abnAaE abvakrc
+.|zh|@I登记射入*(_'体~h6
moon|fr|#x~m)%cLune #e@.~bNcorps célestes
moon|es|#k^Pdebe regir #uactividades %Y%/_ZLuna y otros cuerpos celestes
moon|ru|@La <8*9@eZpdc ~bedcwchduv jcmev
moon|ar|~hqabdhFd bphwye ~mejbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|~dx在~hE上~kg@/#T;月球#T
~fa|fr|%B@El’Antarctique
~fa|es|%DAntártico
~fa|ru|&waw Mdjefkjbkc
~fa|ar|<fphgaktgcta
~fa|zh|南极%y
~dT|fr|%Bvisant %i@C<E~gJ#FAmérique latine #e%R@.Caraïbes;%B@e~pW
~dT|es|%D%0Proscripción >Y>3#F{la |}América Latina =VCaribe;%D@e~pW
~dT|ru|&wa &N=n~iFg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&wTmejcmamka
~dT|ar|<foFk <ypdkcta abbagchce fdhyie ablok abtakclc;<fgbagcbfbtf
~dT|zh|拉丁~o.#a加勒比&e核%N%y;特拉特洛尔科%y
~fu|fr|%B%czone dénucléarisée &uPacifique Sud;%B@e~l"
~fu|es|%D#B~hz#pPacífico Sur;%D@e~l"
~fu|ru|&wa wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&wOefajadse
~fu|ar|<fkakfgfhDa
~fu|zh|南太平洋无核区%y;南太平洋~fL;拉罗通加%y
~kT|fr|%B%c*g@el’Asie &uSud-Est;%B@e~h,
~kT|es|%D#B~hz{de|del|en|en el} ~g(;%D@e~h,
~kT|ru|&w^Og ~e.;Uedskakhk#"
~kT|ar|<fshwaE abdhyie abvabce dh <yrhfl wki Jqca;<flahtft
~kT|zh|东南亚~fL;曼谷%y
~fs|fr|%B@Eune *g^U;%B@ePelindaba
~fs|es|%D@muna ~hz~cZ;%D@ePelindaba
~fs|ru|&w^O~dK;Gcmbdnewhk#"
~fs|ar|<fshwaE dhyie vabce dh <ypnkcica;<flbchmala
~fs|zh|*y~fL;佩林达巴%y
_x|fr|%B~ftd’une *g#FAsie centrale;%B#X%Sune *g#FAsie centrale
_x|es|%D@muna ~hz#F{|el }Asia Central;%D@e~kH
_x|ru|&w^Og ЦcdjfemAdao Mxbb;Lciblemejbdhk#"
_x|ar|<fshwaE dhyie vabce dh <yJqca abfqyG
_x|zh|中亚~fL;塞米巴拉金斯克%y
~o2|fr|~f3@Z%5changements climatiques
~o2|es|@j=5<z_-;@j=5_-
~o2|ru|~os#haw bxicdcdbb kmbieje;~osaw bxicdcdbb kmbieje;ODRDEEJ
~o2|ar|@W#iabsyakce +fgDck abdhav
~o2|zh|@x~ee@l;~ee@l
kyoto|fr|@R@e~lW*2~f3@Z%5changements climatiques;@R@eKyoto
kyoto|es|~oY~lW@0@j=5<z_-;~oY{Kyoto|Kioto}
kyoto|ru|Dbajhk@({ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|^)tcfgf
kyoto|zh|&0@x~ee%h~j:@z;&0@x~ee%h@/~j:@z;~j:@z
<[|fr|#x@e>N
<[|es|#k@eParís aprobado #Fvirtud @0@j=5<z_-;#k@eParís
<[|ru|Gefbyhk%F
<[|ar|agnai lakcq
<[|zh|~j[#T
cbd|fr|~hF~iNbiologique
cbd|es|@F#B~lu
cbd|ru|%2~ah;~kc~ah
cbd|ar|@Wabghfj ablcfbfrc;+Z+Hlabghfj ablcfbfrc
cbd|zh|%r@l
+m|fr|@R@e+W%c#O@Crisques biotechnologiques
+m|es|~oY+W@m#0@0Biotecnología{ del Convenio sobre la Diversidad Biológica|};~oYCartagena
+m|ru|~j0#V@owbawcxalehdahjb;~j0#V@owbawcxalehdahjb k ^Za ~ah;~j0@(
+m|ar|^)ikyarhe bbqbade abpocazce;^)ikyarhe ~hrlabqbade abpocazce
+m|zh|&0%r%h~gr%o@z;&0%r%h@/~gr%o@z;卡塔赫纳{生物安全|}@z
~oR|fr|@R@e~nr@E>P%J~i"génétiques ~obpartage juste #eéquitable @Cavantages découlant @e~mzutilisation;@R@e~l3
~oR|es|~oY~nr@m~cy@3~ivGenéticos y ~cMJusta y Equitativa ~p"Beneficios ^Pse Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~oY~l3
~oR|ru|Jesaohk#V~d:nahjple k scdcjbBchkbi fchpfhei b hagichjdasa =8@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@(
~oR|ar|^)haDfca
~oR|zh|&0%r%h@I获取~g6#a公正#a公平分享其~mR所产生惠益@/~dl@z;@I获取~g6{和|与|以及}公正{和|}公平{地|}分享其~mR所产生惠益@/~dl@z;~dl@z
unccd|fr|@a@Z%c~fndésertification %R@.pays gravement touchés par @osécheresse et/ou @odésertification, ~a0^U;@a@Z%c~fndésertification
unccd|es|@j<z@e~hoDesertificación ~p"<5Afectados ~ldSequía Grave o Desertificación, #F~iq~cZ;~nd{ de las Naciones Unidas|} @e~hoDesertificación;~qb~hoDesertificación ~p"<5Afectados ~ldSequía Grave o Desertificación, #F~iq~cZ
unccd|ru|@c#h@o~n?alphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~dK;@c#h@o~n?alphjudbgedbci;@c@o~n?alphjudbgedbci
unccd|ar|~akabgxok nc ~oDabgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;~akabgxok
unccd|zh|@x~nA发生严重干旱#a/或荒漠化@/#.~o4在*y~jC~h6;@x~jC@l;~jC@l
~aA|fr|~cq*a@9@0~g-
~aA|es|@F~eY%0@"@0~p)
~aA|ru|~kA@baw avfedc axadagasa hmaq
~aA|ar|~of~kVylie abpfCfh
~aA|zh|#n臭氧层=o@l
^r|fr|@R@eMontréal #X%S@C~b'qui appauvrissent @o~g-
^r|es|~oY~im%d#u~iD^PAgotan @o~p);~oY~bu
^r|ru|IadfcemAhk#V@ogczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@(
^r|ar|^)dfhgkcab +fabdfam abdqghnme bylie abpfCfh
^r|zh|@I消耗臭氧层_'质@/~g5@z;&0~g5@z^M
basel|fr|&ABâle #(~f:@Cmouvements ~gp@e~ev~nz~mzélimination;&ABâle
basel|es|~p]Basilea %U>8%YMovimientos Transfronterizos %YDesechos Peligrosos y su Eliminación;~p]Basilea
basel|ru|UexcmAhk~m.xe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@p
basel|ar|@WlaCb +fabgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@WlaCb
basel|zh|控制危险废_'越境转移~gc处置巴塞尔@l;巴塞尔@l
~fx|fr|&A~f(%cprocédure @econsentement préalable #Fconnaissance @ecause applicable ~m8~eB#epesticides dangereux qui font l’objet ~k"~iL+b;&A~iy
~fx|es|~p]~f(%UProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~lI#P;~p]~iy
~fx|ru|~nu=plfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #WajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g %]jafsagmc;~nu@p
~fx|ar|@Wkfgkmad +Hlgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake ~nG
~fx|zh|~nA@1_,中对某些危险~i.品#a农药采用事先知情同意程序@/鹿特丹@l;鹿特丹@l
^D|fr|&A~j6%5polluants organiques persistants;&A~l:
^D|es|~p]Estocolmo @mContaminantes Orgánicos Persistentes;~p]Estocolmo
^D|ru|LjaksamAihk=phjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@p
^D|ar|@Waqgtufbd +fabdbfBag abjAfce abBalge;@Wqgftufbd +fabdbfBag abjAfce abBalge
^D|zh|@I持久性有机~o(_'@/~i:@l;~i:@l
~hL|fr|&AMinamata{ sur le mercure|}
~hL|es|~p]Minamata %UMercurio;~p]Minamata
~hL|ru|Ibdeiejhk=pfjpjb;Ibdeiejhk@p
~hL|ar|@Wdchadaga +fabCzli
~hL|zh|@I汞@/水俣@l;水俣@l
cites|fr|@a#(~iL@6@Cespèces @efaune ~nzflore sauvages menacées d’extinction;CITES
cites|es|@j%U~lI~p?Especies Amenazadas @eFauna y Flora Silvestres
cites|ru|%2%]~iWgbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@W~e:~kOlphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Wabgrake ~e[nc ~g?fabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_'种@1_,@l;濒危_'种{国际|}{贸易|}@l
cms|fr|~hF*f@Cespèces migratrices appartenant *2faune sauvage;&ABonn
cms|es|~h!&J>YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~k2~mx~oHnbkbv ybgajduv;%2~iQ~mx~oHnbkbv ybgajduv
cms|ar|@WonF ~g?ablkce abduarke;@WabdoanFe jbG ~g?ablkce abduarke
cms|zh|养护野生动_'移栖_'种@l;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@l
ramsar|fr|~iezones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;&ARamsar
ramsar|es|@j~mHa @3Humedales @eImportancia #P~p6~d!como Hábitat @eAves Acuáticas;~qbRamsar
ramsar|ru|%2ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@p
ramsar|zh|@I~o4作为水禽栖息地@/@1重要湿地@l;拉姆萨尔{湿地|}@l;&0湿地%h
acap|fr|#x%c*f@Calbatros ~lrpétrels
acap|es|#k#B&J@eAlbatros y Petreles
acap|ru|@La ~iQemAwejfahag b wpfcgchjdbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#n信天翁#a海燕#T
bamako|fr|&ABamako @E%id’importer ~o?@C~ev#e#(~f:@Cmouvements ~gp=Z^g@C~evproduits ^U;&ABamako
bamako|es|~qbBamako
bamako|ru|Ueiekhk@p
bamako|zh|巴马科@l
<G|fr|@a*a@9=Zmise #Fvaleur ~hY%R@orégion @CCaraïbes;&ACarthagène
<G|es|@F%0@"=V#v#p~lXMarino @0Región #pGran Caribe
<G|ru|%2&Tb ahgacdbb ~hKhfcnu UamACasa Defbwhkasa feoade;~j0@p
<G|zh|#n#a开发大加勒比区域=f~eg@l
alps|fr|~hF~puAlpes;@aalpine
alps|ru|~alMmAl;MmAlbohk@p
alps|zh|#n阿尔卑斯山@l;阿尔卑斯山@l
~aB|fr|@a#(*o#X%Jutilisations @Ccours d’eau _4%S@Cfins ~bN^P@onavigation
~aB|es|@j%U&K%YUsos %YCursos @eAgua #[@PFines Distintos @0Navegación
~aB|ru|%2~i4dchpnavanduv ~oH=8%pganajakag
~aB|ar|@Wiahfh aqgvmad abdrakc abdazce ~e[nc abpDkaA Dck abdbaoce
~aB|zh|@1水道非航行_j^T@l
water|fr|~hF@9#e+M@Ccours d’eau ~gp~lrlacs ~aT;@a@El’eau
water|es|@F#B@"y *?%YCursos @eAgua Transfronterizos y {de |}@3Lagos *Q
water|ru|@c@oavfedc b ~d.jfedhsfedbBduv ganajakag b %paxcf
water|zh|跨界水道#a@1湖泊#n#a~mR@l;#n*k{利用|使用}{跨界|越境}水道#a@1湖泊@l;&0水%h
aarhus|fr|@a@E>P%Sl’information, @o~jM&upublic au processus décisionnel #e>P*2*5_Ad’environnement;@ad’Aarhus
aarhus|es|@j%U~cy@oInformación, @o~cM#pPúblico _ZToma @e~ng=V~cy@o&Q#F~hiAmbientales;{Convención|Convenio} @eAarhus
aarhus|ru|%2nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~mBfcCcdbo b nahjplc k lfegahpnbt @ogalfahei, kehetzbihq ~iHhfcnu;Efvphhk@p
aarhus|zh|在~eg#L上~o/信息*O公众参与决策#a诉诸^T律~h6;奥胡斯@l
espoo|fr|@a@El’évaluation @el’impact @El’environnement %Run contexte transfrontière;@ad’Espoo
espoo|es|~h!Evaluación #pImpacto Ambiental #Fun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
lrtap|fr|~hF~glatmosphérique transfrontière %Slongue distance
lrtap|es|{Convenio|Convención} #B~cBAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%2jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|zh|远距离越境空气~o(@l;长程越界空气~o(@l
escazu|fr|#xrégional @E>P%Sl’information, @o~jMpublique #e>P*2*5%Spropos @Cquestions environnementales #FAmérique latine #e%R@.Caraïbes;#xd’Escazú
escazu|es|#kRegional %U~cy@oInformación, @o~cMPública =V~cy@o&Q#F~hiAmbientales #FAmérica Latina =VCaribe;#k@eEscazú
escazu|ru|Эhkehphk%F;@LЭhkehp
~b6|fr|%B@6%5~i"phytogénétiques @5l’alimentation #el’agriculture
~b6|es|%D@A^N~ivFitogenéticos %0Alimentación <BAgricultura
~b6|ru|@?#2fehjbjcmAduv scdcjbBchkbv fchpfhev ~j)~k/lfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~b6|zh|粮食#a农业植_'~g6@1%y;粮食#a农业植_'~g6{国际|}%y
^[|fr|~jl*a~puvégétaux
^[|es|@j~p?@"Fitosanitaria
^[|ru|@?@b@okefedjbdp b &Tfehjcdbo
^[|zh|@1植_'#n@l
^u|fr|~hFsûreté ~p3
^u|es|@j@m#0Nuclear
^u|ru|%2qncfdao ~gM
^u|ar|@Wabpdah abhffc
^u|zh|核%o@l
*8|fr|~hFnotification rapide ~k"accident ~p3
*8|es|~h!Pronta Notificación @eAccidentes ~e)
*8|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
*8|ar|@WabglbcD abdltk jh fifj oamB hffc
*8|zh|及早通报核事故@l
+'|fr|@a@E~i5#Fcas d’accident nucléaire ou @esituation d’urgence radiologique
+'|es|@j@m~h)#Fcaso @eAccidente &2o Emergencia Radiológica
+'|ru|%2laiazb g hmpBec qncfdao egefbb ~nHfenberbaddao egefbodao hbjperbb
+'|ar|@Wgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+'|zh|核事故或辐射紧急情况~m0@l
~dS|fr|@acommune %csûreté @0^g&ucombustible usé #e%csûreté @0^g@Cdéchets radioactifs
~dS|es|@jConjunta @m#0_Z~lS#pCombustible Gastado y @m#0_Z~lS@eDesechos Radiactivos
~dS|ru|EwKcnbdcdd=p<"~cVajfewajegCbi jalmbgai b a <"~cVfenbaekjbgduib ajvaneib
~dS|ar|+Zabdwgkte +fpdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
~dS|zh|乏燃料_n%o#a放射性废_'_n%o联合@l
~c,|fr|~kJ@el’Agence @T@el’énergie atomique;~kJ@el’AIEA
~c,|es|^0#pOrganismo ~p?Energía Atómica
~c,|ru|~by<(escdjhjge @oejaidao Pdcfsbb;~byIMQMTЭ
~c,|zh|@1~dk规约;~dk规约
<u|fr|~br~qa^-@0Santé;~br~qa^-@0santé
<u|es|~cc+D%C@0Salud
<u|ru|~by~i)xnfegaavfedcdbq
<u|ar|mqgfk dhFde abxoe abjabdce
<u|zh|%n~mS%G%G^T
fctc|fr|~f3@e{l’Organisation mondiale de la Santé|l’OMS} *alutte antitabac
fctc|es|@F=5@0+D%C@0Salud >V>8#pTabaco;@FMarco{ de la OMS|} >V>8#pTabaco
fctc|ru|~os~i)xnfegaavfedcdbq @o#:+pjeweke;~osNEЗ @o#:+pjeweke
fctc|ar|@WdhFde abxoe abjabdce absyakce +fdtanoe abglD
fctc|zh|%n~mS%G烟草控制+]@l
<Y|fr|~f1~qa@Z@5l’éducation, @oscience =Zculture;@acréant une Organisation @Z@5l’éducation, @oscience =Zculture
<Y|es|~cc+D<z%0Educación, @oCiencia <BCultura;~ccUNESCO
<Y|ru|~by#h~m]awfexagedbq, depkb b kpmAjpfu;~byYJXLDE
<Y|zh|@x~i/*O科学及=D%G%G^T;@x~i/*O科学_i=D%G&0%G^T^M;教科文%G&0%G^T^M
>G|fr|~f1~qa@Z~jUindustriel
>G|es|~cc+D<z>V#vIndustrial
>G|ru|~by#h@olfaiuCmcddaip ~k'
>G|zh|@x工业#r%G章程
~k6|fr|@a#U%S~ck
~k6|es|@F@m~e4
~k6|ru|%2%]~eI;Чbkeshk@p
~k6|ar|@Wabyckah abdmhc abmfbc
~k6|zh|@1~dq@l
^I|fr|@a*a@9~e2mondial, culturel #enaturel;@a~e2mondial
^I|es|@j%0@"~eOMundial, &gy Natural;@j~eOMundial
^I|ru|~alghcibfdasa ~gHb lfbfandasa dehmcnbq
^I|ar|~hhabgkaB <7~oBfabylcjc;@W~kVabgkaB <7~oBfabylcjc
^I|zh|#n%n=D#a自然遗产@l
+2|fr|@a#K@.=)%Sprendre @5interdire #eempêcher l’importation, l’exportation ~obtransfert @epropriété ~j!@Cbiens culturels
+2|es|@j~m[<4^PDeben Adoptarse @PProhibir e Impedir @oImportación, @oExportación <BTransferencia @ePropiedad Ilícitas @eBienes ~jZ
+2|ru|%2icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~cXggaxe, gugaxe b lcfcneBb ~mDhawhjgcddahjb @ekpmAjpfduc rcddahjb
+2|zh|@I&e#a~ei%W进出口~eV#a%W转让其~gT权@/方^T~h6;#'{采取措施|}&e{和|并}~ei%W进出口~eV#a%W转让其~gT权{方法|}@]@l
&"|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }*a~pu~b]#Fcas @e~k8armé
&"|es|~nd{| de La Haya| de La Haya de 1954} %0@"%Y~e6#FCaso @e~pxArmado
&"|ru|%2&T&.
&"|ar|~hhabddgbtag abBiance nc oabe hwfl hCaj dqbo;~hhabddgbtag abBiance nc oabe abhCaj abdqbo
&"|zh|@I~hD~h6;&I情况下#n~eV@l
+3|fr|Deuxième @R#X*2&ALa Haye @e1954 *a~pu~b]#Fcas @e~k8armé
+3|es|Segundo @Q@0~qbLa Haya @e1954 %0@"%Y~e6#FCaso @e~pxArmado
+3|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 =1&T&.;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a &T&.{| 1954 sane}
+3|zh|&0@I~hD@/%h_m@z;&0@I~hD@/{1954年|}{海牙|}%h@]_m{项|}@z
+o|fr|@a*a~n!~e2culturel immatériel
+o|es|@j%0Salvaguardia ~eO&gInmaterial
+o|ru|~aldciejcfbemAdasa ~gHdehmcnbq
+o|ar|@Wxfh abgkaB ~oBDck abdamc
+o|zh|#n非_'质=D遗产@l
*X|fr|~hF@9=Z~dN@0~iN@Cexpressions culturelles
*X|es|~h!@"y ~it@0>L>YExpresiones ~jZ
*X|ru|~alb laazfcdbb fexdaawfexbq Fafi ~gHheiagufeycdbq
*X|ar|~hhfgjCcC ghfj pwtab abgjlck abBianc
*X|zh|#n#a_!=D表现形式多样性@l
~b)|fr|@a{d’UNIDROIT |}%5~b]volés ou illicitement exportés
~b)|es|~ks{ de UNIDROIT|} ^N~orCulturales Robados o Exportados Ilegalmente
~b)|ru|@c{|YJRHOVM }a lavbzcdduv ~nHdcxekadda gugcxcdduv ~iXrcddahjqv
~b)|zh|@1统一私^T协会@I被盗或%W出口文_'~h6;{国际统一私法协会|}@I被盗或{者|}%W出口文{物|化财产}~h6
~oF|fr|~jl#y<jdopage %R<jsport
~oF|es|@j@A#o#4Dopaje ~lpDeporte
~oF|ru|~hgnalbdsai g hlafjc
~oF|ar|#1bdtanoe abdhwyag nc drab abkcaAe
~oF|zh|~o8在体育运动中_j兴奋剂~lq
~b2|fr|%B@e~j4*jfaciliter >P@Caveugles, @Cdéficients visuels ~lr%Mayant ~nLdifficultés @electure @Ctextes imprimés %Jœuvres publiées;%B@eMarrakech
~b2|es|%D@e~j4@PFacilitar #4~cy#uObras Publicadas a #u&xCiegas, con Discapacidad Visual o con Otras Dificultades @PAcceder al Texto Impreso;%D@e{Marrakech|Marrakesh}
~b2|ru|~pJ{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~nHbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~pJ#"
~b2|zh|@I为盲%7*O视力~m6或*x印刷品阅读~m6~o/已出版作品提供便利@/~du%y;@I为盲%7*O视力~m6或*x印刷品阅读~m6~o/已发表作品提供便利@/~du%y;~du%y
~li|fr|&A~oy%cmise %Sdisposition @e~i"@etélécommunication @5l’atténuation @Ceffets @Ccatastrophes #e@5@.opérations @esecours #Fcas @ecatastrophe
~li|es|~p]~oy%USuministro @e~iv@eTelecomunicaciones %0Mitigación @eCatástrofes y #uOperaciones @eSocorro #FCasos @eCatástrofe
~li|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~j)hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~d-alcferbo @oakexedbt laiazb;@cTeilcfc
~li|ar|@Wgadlckc +Hlgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
~li|zh|为减灾救灾+R提供电信资源@/坦佩雷@l;坦佩雷@l
^A|fr|~hFcirculation routière
^A|es|~h!Circulación ~ldCarretera
^A|ru|%2~mEngbycdbb ~eT~n9;@c~eT=1~mEngbycdbb
^A|zh|1949%(道路交通@l
tir|fr|@adouanière #Uau transport @6@e~k[sous <jcouvert @ecarnets TIR;@aTIR
tir|es|@FAduanero ~gKTransporte ~p?~lYal Amparo %YCuadernos TIR;@FTIR
tir|ru|Teiaycdd=p%]lcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|zh|@1公路运输@l;TIR@l
~bf|fr|~jl@El’harmonisation @Ccontrôles @C~k[%Jfrontières
~bf|es|{Convenio|Convención} @A#BArmonización %YControles @e~lY#F#uFronteras
~bf|ru|@?=phasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~b(|fr|@a#Uau ~iL@etransit @C*"sans littoral
~b(|es|@j%U~lI@eTránsito %Y%/sin Litoral
~b(|ru|%2jfedxbjdao ~iWgdpjfbkadjbdcdjemAduv ~dQ
~b(|zh|内陆#.过境_,@l;内陆国过境_,@l
*U|fr|@a*areconnaissance #el’exécution @Csentences arbitrales étrangères
*U|es|@j%UReconocimiento <B~h?>YSentencias Arbitrales Extranjeras
*U|ru|%2lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@p
*U|ar|@Wabajgkan likakag abgotcd abprhlce fghncHua
*U|zh|承认及=C外国仲裁裁决@l;承认*k=C外国仲裁裁决@l;&0纽约%h
cisg|fr|@a@Z%5contrats @evente @T@emarchandises
cisg|es|@j<z^NContratos @eCompraventa ~p?Mercaderías
cisg|ru|~kcnasagafev %]kplmb-lfaneyb jagefag
cisg|ar|@W#i+fjifm ablcj ~kObblAazj
cisg|zh|@x@1货_'销售合同@l
*L|fr|@a@Z@E+M@ecommunications électroniques %R@.contrats ~aT
*L|es|@j<z#B*?>YComunicaciones Electrónicas ~p"Contratos *Q
*L|ru|@c#haw ~jyPmckjfadduv haawzcdbo g %pnasagafev
*L|zh|@x@1合同_j电子通信@l
_8|fr|@a@Z#(contrat @etransport @6@e~k[effectué entièrement ou partiellement par mer;_F@e~iy
_8|es|@F<z%UContrato @eTransporte ~p?~lYTotal o Parcialmente Marítimo;~bw@e~iy
_8|ru|~kcnasagafev lamdahjAt ~nHBehjbBda ~hK%]lcfcgaxkb sfpxag;~nu#!
_8|zh|@x全程或~o:~fM@1货_'运输合同@l;鹿特丹_(
+"|fr|@a@Z%ctransparence %Rl’arbitrage +4investisseurs #e*"fondé @E@Ctraités;&AMaurice %ctransparence
+"|es|@j<z#BTransparencia ~p"Arbitrajes +4Inversionistas y %/~lp=5@eun Tratado;~qbMauricio #BTransparencia
+"|ru|~kclfaxfeBdahjb ~msefwbjfeydasa fexwbfejcmAhjge ~oMbdgchjafeib b ~d[@eahdagc %pnasagafag;~j3=plfaxfeBdahjb
+"|zh|@x投资%7与#.间基于%y仲裁透明度@l;~dp透明度@l
<V|fr|@a@Z%5accords @e~eF_4issus @0médiation;&ASingapour %cmédiation
<V|es|@j<z^NAcuerdos @eTransacción #[Resultantes @0Mediación;~qbSingapur #BMediación
<V|ru|~kc%pibfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk=picnberbb
<V|zh|@x@I调解所产生@/@1#a解~dA@l;新加坡调解@l
<N|fr|@a@Z%5effets _4@Cventes judiciaires @e~n3;&A~bp%cvente judiciaire @e~n3
<N|es|@j<z^NEfectos #[>YVentas Judiciales @eBuques;~qb~bp#BVenta Judicial @eBuques
<N|ru|~kc%plahmcnhjgbqv hpncwdao lfaneyb hpnag;~nk=phpncwdao lfaneyc hpnag
<N|zh|@x~i[司^T出售@1效力@l;~fH~i[司^T出售@l
upeace|fr|#x@6~ft@el’Université *apaix
upeace|ru|@?#Ha haxnedbb Vdbgcfhbjcje ibfe
ilo-29|fr|&A1930 #(~km{ (no 29)|};@N{| (no 29)} #(~km{|, 1930}
ilo-29|es|~guForzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 =1~i1~oN~hZ29);&5~i1jfpnc
ilo-29|zh|1930%(~aF~cx29~p(;1930%(~aF@l
_3|fr|@R{de 2014 |}#X*2@a{de 1930 |}#(~km{|, 1930| (no 29)}
_3|es|~l!{ de 2014|} ~gK~guForzoso{, 1930|, 1930 (núm. 29)|}
_3|ru|#Z{|2014 sane }k ^Z1930 =1~i1jfpnc{| (№ 29)}
_3|zh|《1930%(~aF@l》2014%(@z;《1930%(~aF%h{(第29号)|}@]{2014年|}@z
ilo-87|fr|&A1948 ~ab*osyndical (no 87);&A1948 ~ab*osyndical;@N{| (no 87)} ~ab*osyndical{|, 1948}
ilo-87|es|@F#BLibertad Sindical <B@"#p&K@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 =1hgawanc ehharberbb b &T~mD@e~mi~hZ87);&5hgawanc ehharberbb b &T~mD@eafsedbxerbt
ilo-87|zh|1948%(结社自由#a#n%G%g~cx87~p(;1948%(结社自由~ll#n%G权{利|}@l
ilo-97|fr|&A~eT%5<!~fo(révisée) (no 97);&A~eT%5<!~fo(révisée);@N{| (no 97)} %5<!~fo(révisée){|, 1949}
ilo-97|es|@F^N~kLMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%(~i?就业@l(修订)(第97~p(;1949%(移{民|徙}就业@l{(修订)|(修订本)|(订正)|}
ilo-98|fr|&A~eT~aacollective (no 98);&A~eT~aacollective;@N{| (no 98)} ~aacollective{|, 1949}
ilo-98|es|@F%U&K@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~eT=1~i4@e~mib @egcncdbc kammckjbgduv lcfcsagafag ~hZ98);&5~i4@e~mib {|de }gcncdbc kammckjbgduv lcfcsagafag
ilo-98|zh|1949%(%G%g#a集体谈判%g~cx98~p(;1949%(%G权{利|}~ll集体谈判{权利|权|}@l
~nO|fr|&A~pe@El’égalité @erémunération{ (no 100)|};@N{| (no 100)} @El’égalité @erémunération{|, 1951}
~nO|es|@F@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nO|ru|@c~pe=1fegdai gaxdesfeyncdbb ~hZ100);&5fegdai gaxdesfeyncdbb
~nO|zh|1951%(同酬~cx100~p(;1951%(同{工同|等报|}酬@l
~nP|fr|&A1952 ~cominimum) (no 102);&A1952 ~cominimum);@N{| (no 102)} ~cominimum){|, 1952}
~nP|es|@F#B#0=H(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nP|ru|@c1952 =1ibdbiemAduv dafiev ~as~cU~hZ102);&5ibdbiemAduv dafiev ~asawchlcBcdbq
~nP|zh|1952%(=g保障(最低标准)~cx102~p(;1952%(=g保障(最低标准)@l
~nQ|fr|&A1957 @E~jK&u~km{ (no 105)|};@N{| (no 105)} @E~jK&u~km{|, 1957}
~nQ|es|@F#BAbolición #pTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~nQ|ru|@c1957 sane ~iIlfbdpnbjcmAdasa jfpne ~hZ105);Dadgcdrb@J~iIlfbdpnbjcmAdasa jfpne
~nQ|zh|1957%(废除~aF~cx105~p(;1957%(废{除|止}~aF@l
~nR|fr|&A1958 ~hCprofession) (no 111);&A1958 ~hCprofession);@N{| (no 111)} ~hCprofession){|, 1958}
~nR|es|@F#B+y(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nR|ru|@c1958 =1^s%xjfpne b xedqjbo ~hZ111);&5^s%xjfpne b xedqjbo
~nR|zh|1958%((就业#a职业)_l~cx111~p(;1958%({(就业{和|及|与}职业)_l|_l(就业~ll职业)}@l
~nS|fr|&A1973 @El’âge minimum{ (no 138)|};@N{| (no 138)} @El’âge minimum{|, 1973}
~nS|es|@F#BEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nS|ru|@c1973 =1~mwgaxfehjc ~j)lfbcie @efewajp ~hZ138);&5~mwgaxfehjc ~j)lfbcie @efewajp
~nS|zh|1973%(~n:~cx138~p(;1973%(~n:@l
~nT|fr|&A1989 ~a1tribaux (no 169);&A1989 ~a1tribaux;@N{| (no 169)} ~a1tribaux{|, 1989}
~nT|es|@F@m~kCIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~nT|ru|@c1989 =1kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~hZ169);&5kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~nT|zh|1989%(土著#a部落%7民~cx169~p(;1989%(土著{和|与|及}部落{人民|民族}@l
~nU|fr|&A1999 ~hV@e<9@C~bS(no 182);&A1999 ~hV@e<9~e3;@N{| (no 182)} ~hV@e<9~e3{|, 1999}
~nU|es|@F~m[Peores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nU|ru|@c1999 =1debvpnCbv Fafiev ncjhkasa jfpne ~hZ182);&5debvpnCbv Fafiev ncjhkasa jfpne
~nU|zh|1999%(最恶劣形式@/童工劳动~cx182~p(;1999%({禁止|}最恶劣形式@]童工{劳动|}@l
~nW|fr|&A2011 ~ecdomestiques (no 189);&A2011 ~ecdomestiques;@N{| (no 189)} ~ecdomestiques{|, 2011}
~nW|es|@F~m[Trabajadoras y @3~kLDomésticos{, 2011 (núm. 189)|, 2011|}
~nW|ru|@c2011 =1nahjaodai ~oNnaieCdbv fewajdbkag ~hZ189);&5nahjaodai ~oNnaieCdbv fewajdbkag
~nW|zh|2011%(家政工%7~cx189~p(;2011%(家{政|庭}工%7@l
~nX|fr|&A2019 %c>S~obharcèlement{ (no 190)|};@N{| (no 190)} %c>S~obharcèlement{|, 2019}
~nX|es|@F#B^2=VAcoso{, 2019 (núm. 190)|, 2019|}
~nX|ru|@c2019 sane aw _Ib naiasejcmAhjg g hFcfc jfpne ~hZ190);Dadgcdrb@Jaw _Ib naiasejcmAhjg g hFcfc jfpne
~nX|zh|2019%(_"#a骚扰~cx190~p(;2019%({消除|}_"*k骚扰@l
~c]|fr|&A@!@el’unité ~bd+V@.~hupropres ~kj@C~n8^U;@a+V@.~hupropres ~kj@C~n8^U
~c]|es|~nd{ de la Organización de la Unidad Africana|} ~ld@o^Pse Regulan @3~lGEspecíficos %Y~pQ%YRefugiados ~cZ
~c]|ru|@c~lNeFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~dK
~c]|zh|*y统一%G@I*y难民#L某些特定~gU~h6;1969%(*y统一%G@l
~i8|fr|&A@!@el’unité ~bd@E#Y&umercenariat ^U
~i8|ru|@c~lNeFfbkedhkasa cnbdhjge a &MdecidbBchjge ~dK
~k.|fr|&Al’Union ~bd%c@9#e~i5%J%Mdéplacées ^U;&AKampala
~k.|es|@j@0Unión Africana %0@"y {la |}~h){de|a} @3Desplazados Internos ~cZ;~qbKampala
~k.|ru|@cMFfbkedhkasa hatxe a &Tgdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@p
~k.|ar|@Wabagoam ~mf~kVfdqajme abhaCoch mavbca nc pnkcica;@Wtdlaba
~k.|zh|*y联盟#n#a~m0*y~fJ者@l;坎帕拉@l
<,|fr|~jjpeuples
<,|es|~ea
<,|ru|MFfbkedhk>Tvefjb~b/~gg~a/b defanag
<,|ar|abdcBai ~mfboifi abshqah fabwjfl
<,|zh|*y~jA;*y*R*k_P
_q|fr|<a~bd@C#M#e&ubien-être @e~bh
_q|es|>kAfricana ^N#b=VBienestar #pNiño
_q|ru|MFfbkedhk>Tvefjb~b/~ggb ~ljfcwcdke
_q|ar|abdcBai ~mfboifi abynb fknauu
_q|zh|*y&d%g#a福利+d
maputo|fr|@R*2~jj~hO#X%J#M{de la femme|des femmes} ^U;@R@eMaputo
maputo|es|@Q@0~ea~p6%d@3#b@0Mujer ~cZ;~oYMaputo
maputo|ru|&Ob defanag, @O~gg~n)~dK;&Ob defanag a *C~n)~dK;Ielpjhk@(
maputo|zh|&0*y~jA^M@I*y_k%g@/@z;&0*y*R*k_P^M@I*y_k%g@/@z;&0马普托@z^M
~oE|fr|~f1@el’Union africaine
~oE|es|Acta Constitutiva @0Unión Africana
~oE|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@wMFfbkedhkasa hatxe
~oE|ar|abiahfh abgpqcqc bbagoam abpnkcic
~oE|zh|*y联盟%G^T
echr|fr|&A~n!@C~aY~lrlibertés fondamentales;@aeuropéenne @C=Y
echr|es|~ks{| Europeo} %0@"%Y~ai>YLibertades Fundamentales;@FEuropeo @e=?
echr|ru|%2&T~gg~a/b ahdagduv hgawan;Xgfalcohk=p*C=2;Xgfalcohk@b@olfegei =2
echr|ar|+Zabpfkflce boifi ~cR
echr|zh|#n*R与~gS@l;#n*R_i~gS@l;欧洲*R@l
achr|fr|@aaméricaine #U%J=Y;~e,@e~l-
achr|es|@jAmericana @m=?;^1@e~l-
achr|ru|Micfbkedhk=p*C=2
achr|ar|+Zabpdkctce boifi ~cR
achr|zh|~o.*R@l
<M|fr|@a&u~ol@el’Europe %c#O=Z~fn>S%Sl’égard @Cfemmes =Z>Sdomestique;@a~mr
<M|es|@F~oaEuropa @m%Ay ~ho^2#o{las Mujeres|la Mujer} <B^2Doméstica;~p]Estambul
<M|ru|@c~noXgfalu a ~c:b ~n?dehbmbci #W~n)b naieCdbi dehbmbci;~pL@p
<M|zh|~dB&1#a<0_"侵害_k&f及家庭_"@l;~dB#'&1#a<0_"侵害_k{行为|}_i家庭_"{行为|}@]@l
~kW|fr|~hFcybercriminalité;&ABudapest
~kW|es|~ks{ del Consejo de Europa|} #BCiberdelincuencia;~p]Budapest
~kW|ru|%2kbwcflfchjpldahjb;UpnelcCjhk@p
~kW|zh|网络=E@l
_1|fr|@a&u~ol@el’Europe %c~fn~fCêtres humains
_1|es|@F~oaEuropa #B~ho~jzSeres Humanos
_1|ru|@c~noXgfalu a lfajbgancohjgbb ~iWmtnAib
_1|zh|~dB<0~dt~lA+R@l;~dB<0{贩运人口|人口贩运}{行动|行为|}@l
belem|fr|_/*aprévention, @osanction #e#Y@0>S_Bfemme;&A~cA
belem|es|~a-@P~f!~pUy Erradicar @o^2~m/;~qb~cA
belem|ru|~ig{lfcnplfcyncdbb|lfcnajgfezcdbb} b _I#W~n)_0dcsa
belem|zh|&0贝伦杜帕拉%h
bern|fr|@a#U*2*f@0vie sauvage #e&umilieu naturel @el’Europe;&ABerne
bern|es|@F%d@o&J@0Vida Silvestre y #p~lX~hp#FEuropa
bern|ru|~alnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
<d|fr|~e,@0Ligue @C*"arabes
<d|es|{Pacto|Carta} @0Liga %Y%/Árabes
<d|ru|Gekj@wZbsb efewhkbv ~dQ
<d|ar|dcBai radje ~meabjklce
<d|zh|~i]#.联盟+d;~i]#.联盟{盟约|公约}
~bL|fr|<a@el’Association @Cnations @el’Asie &uSud-Est;<a@el’ASEAN
~bL|es|>k@0Asociación @eNaciones @e~g(;>k@0ASEAN
~bL|ru|~byMhharberbb *9~e.;~byMLXMJ
~bL|zh|东南亚#.联盟+d;东盟+d
tac|fr|%Bd’amitié ~nz+a#FAsie &uSud-Est
tac|es|%D@eAmistad y %V#F{|el }~g(
tac|ru|&wa nfpywc b ~c"g ~e.
tac|zh|东南亚友好>I%y
~iO|es|>k~oa%V%Y%/Árabes #pGolfo
~iO|ru|~by~no<.efewhkbv *9Зembge
~iO|zh|海湾~i]#.>I委员会+d
icmp|ru|@La ~oKb Fpdkrbqv >!kaibhhbb @olfalegCbi wcx gchjb mbrei
ices|fr|@a#Uau ~ol@6@5l’exploration @0mer
ices|ru|%2Icynpdefandai hagcjc ~ifiafq
seafo|fr|~hF*f=Z^g@C~i"halieutiques @el’Atlantique Sud-Est
seafo|es|@F#B&Jy ~lS%Y~iv@0~gy~n.Atlántico Suroriental
seafo|ru|%2~iQlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|zh|~dW_n东南大西洋~ef资源@l
_X|fr|@a%5~hucivils @el’enlèvement @6d’enfants
_X|es|~ks{| de La Haya} ^N~lG~oj@0Sustracción ~p?Menores
_X|ru|%2sfeynedhka-lfegaguv ehlckjev %Hlavbzcdbq ncjco
_X|zh|@1诱拐&d民事~gU@l;#'@1{性|}诱拐&d民事~gU@]{海牙|}@l
=s|fr|~hF~pu~bS=Z+a_Ad’adoption &L
=s|es|~ks{| de La Haya} %d@o@"#pNiño y ~oA%V#Fmateria @eAdopción #P
=s|ru|%2&T~oSb ~c"#Wbdahjfeddasa phudagmcdbq
=s|zh|跨国收养~gU#n&d及>I@l;#'跨国收养~gU#n&d_i>I@]{海牙|}@l
~au|fr|@a#(recouvrement @Caliments %Sl’étranger
~au|es|~h!Obtención @eAlimentos ~lpExtranjero
~au|ru|%2gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~izsanitaire +b{ (2005)|}
ihr|es|~ixSanitario #P{ (2005)|}
ihr|ru|@?{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazo abxoce ~e[(2005)
ihr|zh|@1~mS条例(2005);@1~mS条例
udhr|fr|~aJ@C=Y
udhr|es|@i*n@e=?
udhr|ru|#m~gg=2
udhr|ar|~pXboifi ~cR
udhr|zh|%n*R@y
>:|fr|@h@El’octroi @el’indépendance %Jpays #e%J~hOcoloniaux
>:|es|@i#BConcesión @0~jsa @3<5y ~kCColoniales
>:|ru|_blfcnahjegmcdbb ~jHkamadbemAdui hjfedei b defanei
>:|ar|%mdho abaqgibab bblbmah fabwjfl abdqgjdke
>:|zh|给予殖民地#.#a%7民~o)@y;给予殖民地#.#a%7民~o)@/@y
+6|fr|@h#U%J=-&u*o@6touchant @._camicales =Z+a+4@.*"conformément *2<a*P
+6|es|@i^N@,@e&K@Areferentes a #u~bx@eAmistad y ~oA%V+4@3%/@econformidad con @o>k@e&P
+6|ru|_b~p2%Hlfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b <.~oM~d[~f?Vhjegai ~ep
+6|ar|~n]abiahfh ~kO+Hlabjbaiag abfmce fabgjafh lch ~mefnia bdcBai ~kP;~n]abiahfh ~kOabdgxbe labjbaiag abfmce fabgjafh lch ~mefnia bdcBai ~kP
+6|zh|~dx依&0@x+d^M~mV友好<Z及>I之@1^T#3之@y;~dx依&0@x+d^M~mV友好<Z_i>I{的|之}@1^T#3{的|之|}@y
~da|ru|_bdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~da|zh|@I天然资源之永久~o5@y;#'{天然|自然}资源~p7永久~o5~p7@y
%t|fr|@h@Z^z@e&kraciale
%t|es|@i<z*b@e+yRacial
%t|ru|@Y#ha ~crfehagao nbhkfbibderbb
%t|ar|%m#ibbiAaE <:abgdccC abjhxkc
%t|zh|@x+e^J~gX_l@y
=J|fr|@h@C#M@e~bh
=J|es|@i%Y#b#pNiño
=J|ru|@Y~ggfcwcdke
=J|ar|%m~frabynb
=J|zh|&d%g@y
=T|fr|@h@E#Y@0&k^R
=T|es|@i#B~e7@0+y~m/
=T|ru|_b&M^s~n[
=T|ar|%m~kNjbG ~f,
=T|zh|~id_l@y
>D|fr|@h@El’asile territorial
>D|es|@i%UAsilo Territorial
>D|ru|_bjcffbjafbemAdai pwcybzc
>D|zh|~g8庇护@y
^.|fr|@h@El’inadmissibilité @el’intervention ~kkintérieures @C*"=Z@9@e~mzindépendance ~nz~mzsouveraineté
^.|es|@i#BInadmisibilidad @0Intervención ~p"~hiInternos %Y%/y ~gN@"@esu ~jsy Soberanía
^.|ru|_bdcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~jHb hpgcfcdbjcje
^.|zh|~dx内政~g2~gc~o)与~o5之#n@y;~dx内政~g2~gc~o)*k~o5{之|的}#n~p7@y
=u|fr|@h@El’inadmissibilité @el’intervention ~nzl’ingérence ~kkintérieures @CÉtats
=u|es|@i#BInadmisibilidad @0Intervención <BInjerencia ~p"~hiInternos %YEstados
=u|ru|_bdcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~dQ
=u|zh|~g2#a干预别国内政@y;~g2#a干预{别|他}国内政@]@y
>g|fr|@h#(progrès ~ob#j~gssocial
>g|es|@i%UProgreso =V#v#Flo Social
>g|ru|@Y~aslfasfchhe b ~dJ
>g|ar|%mabgimd fabshdaE nc abdcmah abargdajc
>g|zh|=g进步#a#r@y
+8|fr|@h#(~fw@0#8&L
+8|es|@i%UFortalecimiento @0#0#P
+8|ru|@Yaw pkfclmcdbb %]~gM
+8|zh|加强@1%o@y
>B|fr|@h@C=-+V<jfond @Cmers ~lrocéans, ainsi ^P~mzsous-sol, au-delà @Climites @0juridiction nationale
>B|es|_a@,^PRegulan @3Fondos Marinos y Oceánicos y su Subsuelo~p6Fuera %YLímites @0Jurisdicción Nacional
>B|ru|@Ylfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~k!tfbhnbkrbb
>B|zh|~dx~aI=f底床与下层土壤之#3@y;@I{各国|国家}~aI海床洋底~gc底土@]#3@y
~f-|fr|Définition @el’agression
~f-|es|Definición @0Agresión
~f-|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~f-|zh|侵略定义
<m|fr|@h#Kl’instauration ~k"nouvel ordre ~mN+b
<m|es|@i%UEstablecimiento @eun Nuevo Orden Económico #P
<m|ru|@Yaw phjedagmcdbb dagasa %HPkadaibBchkasa lafqnke
<m|ar|<clsiade hFad aigxamc mfbc rmcm
<m|zh|~mV新@/@1~g4秩序@y
~a4|fr|~h8#Kl’instauration ~k"nouvel ordre ~mN+b
~a4|es|#A%UEstablecimiento @eun Nuevo Orden Económico #P
~a4|ru|#l@ophjedagmcdbt dagasa %HPkadaibBchkasa lafqnke
~a4|zh|~mV新@/@1~g4秩序#d
&S|fr|<a@C#M#edevoirs ~ln@CÉtats
&S|es|>k@e#by Deberes Económicos %YEstados
&S|ru|Хefjb~b/PkadaibBchkbv ~ggb awqxeddahjco ~dQ
&S|ar|dcBai ~fr~meffarlagua abaigxamce
&S|zh|各国~g4%g#a义务+d
^8|fr|@h@C~eN
^8|es|@i%Y#b%YImpedidos
^8|ru|_b*C~mm
^8|zh|~kf@y;残{疾|废}者%g@y
<X|fr|@h%c~gY_B*v
<X|es|@i#B~iY>U>b
<X|ru|_b&T~mt~k?
<X|zh|#n%7~o[=j@y;#n%7~o[@]=j@]@y
*6|fr|=a@5@.responsables @e<k@Clois
*6|es|*Y@PFuncionarios Encargados @eHacer ~pELey
*6|ru|~kt~p0namydahjduv mbr @olanncfyedbt lfegalafqnke
*6|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*6|zh|执^T~eP~eQ
*4|fr|@h^zd’intolérance ~nz&kfondées %creligion ou @oconviction
*4|es|@i*b@eIntolerancia y +yFundadas _ZReligión o #uConvicciones
*4|ru|_b~crdcjcflbiahjb b ^s@eahdagc fcmbsbb ~nHpwcyncdbo
*4|ar|%m~kN<:abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;<clabiAaE <:abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*4|zh|+e基于宗教或信仰原因@/^J@/~mO#a_l@y;+e基于宗教或信仰{原因|}@]^J@]~mO{和|与|及}_l@y
~b1|fr|~iaManille #(~eFpacifique @Cdifférends ~aT
~b1|es|_aManila %UArreglo Pacífico @eControversias *Q
~b1|ru|IedbmAhk@da ibfdai fexfcCcdbb %phlafag
~b1|ar|%mdahcba +fgqfce abdhaCjag ~e[labfqazb abqbdce
~b1|zh|@I=d解决@1争端@/马尼拉@y
~a3|fr|<a^-@0nature
~a3|es|>k%C@0Naturaleza
~a3|ru|Nhcibfd%)lfbfanu
~a3|zh|%n自然+d;%n大自然+d
~aW|fr|#sd’éthique médicale ~cTau rôle >2@esanté, ~a0@Cmédecins, %R@o~puprisonniers ~lrdétenus _B*v
~aW|es|@,@eÉtica Médica Aplicables ~oAFunción #p~a]@eSalud, ~d!@3Médicos, _Z@"@e&xPresas y Detenidas >U>b;@,@eÉtica Médica
~aW|ru|*/icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g &TxekmtBcdduv ~nHxencfyedduv mbr aj ~k?
~aW|zh|@I医务~eP*O~o4医生在#n被监禁#a拘留@/~o[@/=j~gU@/任务@/医疗道德#3
^?|fr|@h#(*o@C~hO*2paix
^?|es|@i%U&K%Y~kC~oAPaz
^?|ru|_b~i4defanag @eibf
^?|zh|%7民享有=d%g@y;{各国|}%7民享有=d@]%g@y
+u|fr|@h@C=-=m@e*5>R%J~fE~fY%J~fEd’abus @epouvoir
+u|es|@i^N@,~d"@e&Q@P#u~f)@e~kvy #pAbuso @ePoder
+u|ru|@Yahdagduv ~gf>O~j)ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
+u|ar|~n]abjmb ~mg+HlAoaca ~kQfsqaEe aqgjdab abqbye
+u|zh|为罪行#a滥用权力&f受害者取得公理@/+O@y
~bP|fr|~kY~oXminima @Z#Kl’administration @0*5@5mineurs{ (Règles de Beijing)|};_F@e=]
~bP|es|~jP%0Administración @0&Q@eMenores{ (Reglas de Beijing)|};~bw@e=]
~bP|ru|#N~h9ajlfegmcdbq >O#WdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~nk#!
~bP|zh|@x少%(司^T~hR(~fH_();@x少%(司^T~hR;~fH_(
+!|fr|#s=m>R%Sl’indépendance @0magistrature
+!|es|~bn~jN~js@0Judicatura
+!|ru|@[~jHhpncwduv afsedag
+!|zh|@I司^T机关~o)@/+O;司^T机关~o)@]+O
=K|fr|@h#(*oau #]
=K|es|@i%U&Kal &U
=K|ru|_b~i4@efexgbjbc
=K|ar|%maboi nc abghdce
=K|zh|#r%g@y
&W|fr|@h%5=-~j,juridiques ~cT*2@9#eau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques _Ad’adoption ~nzplacement familial %5plans ~mF#e+b
&W|es|@i^N@,~iAy Jurídicos ~jN@"=VBienestar %YNiños, con ~iqReferencia ~oAAdopción <BColocación #FHogares @eGuarda, ~p"Planos ~nq#P
&W|ru|_b~fflfegaguv lfbdrblev, kehetzbvhq ~b.b ~ljncjco, ahawcdda lfb lcfcneBc ~oS@egahlbjedbc b bv phudagmcdbb @e_Kpfagdqv
&W|zh|@I&d#n#a&d福利*O~o4~p9寄养#a收养办^T@/=g#a^T律#3@y
^/|fr|@h#(~fw@el’efficacité &uprincipe @el’abstention &u~oW*2menace ou %S~i6@0force %R@._c~c.
^/|es|@i%U~ilEficacia #pPrincipio @0Abstención @0Amenaza o @0*?@0Fuerza #F#u~bx*Q
^/|ru|@Yaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~nHcc _Ng %pajdaCcdbqv
^/|zh|加强在@1<Z上不_j武力或进行武力威胁#3@/效力@y
=!|fr|~kY=-*a~gYsoumises %Sune forme quelconque @edétention ou d’emprisonnement
=!|es|~p-@,%0~iYSometidas a Cualquier Forma @eDetención o Prisión
=!|ru|Lgan@w~gf~b.ghcv mbr, langcfseciuv xencfyedbt ~nHxekmtBcdbt g kekao wu ja db wuma Fafic
=!|zh|#n~gT遭受任何形式拘留或监禁@/%7@/#3;#n~gT遭受任何形式拘留或监禁{人员|的人员}@/#3
<K|fr|@h%c#O#e#Y@Cdifférends ~lrsituations qui peuvent menacer @o~mG=Z#8+K#e#(rôle ~qa@Z%Rce domaine
<K|es|@i#B%A<B~e7@eControversias y @eSituaciones ^PPuedan Amenazar @oPaz <B#0#[y %UPapel <z#Fesa Esfera
<K|ru|_b~c:b phjfedcdbb hlafag b hbjperbo, ~jJpsfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #hg Pjao awmehjb
<K|zh|@I&1#a+e可能威胁@1=d与%o@/争端#a局势以及@I@x在该~g8@/~j?@/@y;@I{预防|防止}#a+e可能威胁@1=d与%o@/争端#a局势以及@I@x在{该|此}~g8@/~j?@/@y
~eJ|fr|_Fminima @Z@5l’élaboration @e=)non privatives @eliberté{ (Règles de Tokyo)|};_F@eTokyo
~eJ|es|~jP~m[<4No Privativas @0Libertad{ (Reglas de Tokio)|};~bw@eTokio
~eJ|ru|#N#h#Wicf, dc ~c)jtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#!
~eJ|zh|@x~ja~hR(东京_();@x~ja~hR;东京_(
=.|fr|#s=m>Rau ~gbdétenus
=.|es|~bn~jk%YReclusos
=.|ru|@[~cVxekmtBcdduib
=.|zh|~dm+O
^y|fr|%T@Z*a#O@0délinquance juvénile{ (Principes directeurs de Riyad)|};%T@eRiyad
^y|es|%j<z%0%A@0~kuJuvenil{ (Directrices de Riad)|};%j@eRiad
^y|ru|=6@V{Efsedbxerbb EwKcnbdcdduv Jerbo |}~j)~i3lfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^y|zh|@x&1少%(=E=e(利雅得=e);@x&1少%(=E=e;利雅得=e
~c'|fr|_F@Z*a~pumineurs privés @eliberté;_F@eLa Havane
~c'|es|~bw<z%0@"%YMenores Privados @eLibertad;~bw@eLa Habana
~c'|ru|~cF~h9~b.dchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#!
~c'|zh|@x#n被剥夺自由少%(_(;哈瓦那_(
^p|fr|%Btype d’extradition
^p|es|%DModelo @eExtradición
^p|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
^p|zh|引渡示范%y
^,|fr|%Btype d’entraide judiciaire _Apénale
^,|es|%DModelo @e~h)Recíproca #F~hiPenales
^,|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %x^S
^,|zh|刑事事件互助示范%y;刑事{事项|}互助示范%y
>v|fr|#s@ebase >Rau rôle &ubarreau
>v|es|~bn#BFunción %YAbogados
>v|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #qfamb tfbhjag
>v|zh|@I律师~j?@/+O;律师~j?@]+O
+)|fr|%T~cTau rôle @Cmagistrats &uparquet
+)|es|%j#BFunción %YFiscales
+)|ru|=6{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #qfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
+)|zh|@I检察官~j?@/=e;检察官~j?@]=e
~aR|fr|#s@ebase #(~oW*2force #e+M@C<E%Sfeu ~oUresponsables @e<k@Clois
~aR|es|~bn%U~nh@0Fuerza y @e*m@eFuego ~ld@3Funcionarios Encargados @eHacer ~pELey
~aR|ru|@[_Nhbmu b asdchjfcmAdasa ~iFnamydahjduib mbreib @olanncfyedbt lfegalafqnke
~aR|zh|执^T~eP_j武力#a火器@/+O;执^T~eP_j武力#a{火器|枪支}@]+O
*w|fr|@h^-#Ffaveur @0survie, @0@9#e&u#j@e~bh
*w|es|@i%C#BSupervivencia, @o@"=V#v#pNiño
*w|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~b.b <hncjco
*w|zh|&d生存*O#n#a#r%n@y
+c|fr|#s@Z@5@.%Mâgées
+c|es|@,<z#Ffavor >Y&x@eEdad
+c|ru|*/#h#W~oOmtnco
+c|zh|@x老%(%7#3
~aX|fr|#s*a~pu%Matteintes @emaladie mentale #e~dZ@Csoins @esanté mentale
~aX|es|@,%0@"%YEnfermos Mentales =V~ilAtención @0Salud Mental
~aX|ru|*/~b.lhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
~aX|zh|#n精神病患者#a改善精神保健@/#3
~c5|fr|@h#K@.~bGd’établissement @Cfaits ~qa@Z#Fvue &umaintien @0~mG#e@0#8~c.
~c5|es|@i#BDeterminación %YHechos ~ld@t_ZEsfera #pMantenimiento @0Paz <B#0*Q
~c5|ru|@Yaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %xlanncfyedbq %Hibfe b ~gM
~c5|zh|@I@x~hd%o~g8中@/实况调查@/@y;#'@x~hd%o~g8{中的|的|}{实况|事实}调查{活动|}@]@y
&n|fr|@h%c~gY#y@.disparitions forcées
&n|es|@i#B~iY#o#uDesapariciones Forzadas
&n|ru|_b&T~mtdehbmAhjgcdduv bhBcxdagcdbo
&n|ar|%modace ^Q;<clodace ^Q
&n|zh|#n~gT%7不遭受强迫失踪@y
&:|fr|@h@C#M@C%Mappartenant %S@Cminorités nationales ou ethniques, religieuses #elinguistiques
&:|es|@i^N#b>Y&xPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&:|ru|_b*Cmbr, lfbdenmcyezbv k derbademAdui ~nHPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
&:|ar|%m~fr~htabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;<cloifi ~htabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&:|zh|在民族或族裔*O宗教#a语言上属于少数群体@/%7@/%g@y
^G|fr|@h@E#Y@0>S^R
^G|es|@i#B~e7@0^2~m/
^G|ru|@Yaw _I~n[
^G|ar|%m~kNjbG abjhn Am abdkpe
^G|zh|~id@/_"&f@y
&'|fr|_F@5l’égalisation @Cchances @C{handicapés|personnes handicapées}
&'|es|Normas Uniformes #BIgualdad @eOportunidades @P#u~eR
&'|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~cUfegduv gaxiaydahjco ~j)~mm
&'|zh|残疾%7机会均等标准_(
<o|fr|#s#K<jstatut @C~fjnationales *a~dN=Z~pu=Y
<o|es|@,relativos al ^0>Y~jtNacionales @e~ity @"%Y=?{ (Principios de París)|};@,@eParís
<o|ru|~achjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~gg=2{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
<o|ar|~oC+HldktC abdIqqag abfyhce bgjCcC fodace ~fr~cR
<o|zh|@I_!#a#n*R@/#.~o'@/地位@/#3(~j[#3);@I_!#a#n*R@/#.~o'@]地位@/#3;&0~j[#3^M
*H|fr|@h%5=)*j~dV<j~n"+b
*H|es|@i@m<4@P~e8#4~nC#P
*H|ru|_bicfev @o&M%H~j"
*H|ar|<clabgmalck abkadce sbG ~kNjbG abskual abmfbc
*H|zh|+e@1~aG^L@y
*t|fr|@hcomplétant @o~ia1994 %5=)*j~dV<j~n"+b
*t|es|@iComplementaria @0_a1994 @m<4@P~e8#4~nC#P
*t|ru|Hckmeferb{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @o&M%H~j"{| 1994 sane}
*t|zh|补充1994%(&0+e@1~aG^L@y^M@/@y
&b|fr|@h#(~fw@0+a~oZ@.accords ou organismes régionaux ~gs&umaintien @0~mG#e@0#8~c.
&b|es|@i%U~il%V+4@ty @3Acuerdos u Organismos Regionales ~lpMantenimiento @0Paz <B#0*Q
&b|ru|_bhagcfCcdhjgagedbb <.#CfcsbademAduib hasmeCcdbqib ~nHafsedeib %xlanncfyedbq %Hibfe b ~gM
&b|zh|@I增进@x与区域安排或~o'之间~hd%o~g8@/>I@/@y
="|fr|@h%Sl’occasion &ucinquantième anniversaire ~qa*P
="|es|@icon Motivo #pCincuentenario @e&P
="|ru|@Y@ohmpBet lqjbnchqjao sanagzbdu ~ep
="|zh|@x五十周%(纪念@y
>i|fr|~h8*s*ajeunesse{| à l’horizon 2000 et au-delà}
>i|es|#A%C@P@3Jóvenes
>i|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
>i|ar|~fm<7bbwlal
>i|zh|%n青%(#d;到2000%(~gc后%n青%(#d
&,|fr|@h#(*o=Z~g[@Cindividus, groupes #eorganes @0~p5@epromouvoir #eprotéger @.~aY#e@.libertés fondamentales universellement reconnus
&,|es|@i%U&K=VDeber %YIndividuos, @3Grupos y #u~jt@e~l8y Proteger @3~ai#uLibertades ~d"Universalmente Reconocidos;@i^NDefensores %Y=?
&,|ru|_b~i4b awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~mD~a/b ahdagduc hgawanu;_blfegaxezbjdbkev
&,|ar|<cloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~frabshqah fabokcag ~mgabdjgkn lua jabdca
&,|zh|@I个%7*O群体#a=g~o'在_!#a#n普遍公认@/*R#a~gS~gU@/%g#a~fP@y;@I个%7*O{群体|团体}#a=g~o'在_!#a#n{普遍|举世}公认@/*R#a~gS~gU@/%g#a{责任|义务}@]@y;*R维护者@y
<e|fr|<A{sur une|en faveur d’une} culture @e{la |}paix
<e|es|@i~j/@muna Cultura @ePaz;@i@muna Cultura @ePaz
<e|ru|@Yb #l%xkpmAjpfu ibfe;_bkpmAjpfc ibfe
<e|ar|~jf+fBiane abqbad;%mflkhadr abjdb abdgjbich lBiane abqbad
<e|zh|=d=D@y#a#d;=d=D@y
&/|fr|@h&uMillénaire
&/|es|@i#pMilenio
&/|ru|@YjuhqBcmcjbq ~ep;@YjuhqBcmcjbq
&/|ar|%m#ibbpbnce;%mabpbnce
&/|zh|@x千%(@y;千%(@y
~hI|fr|@hd’engagement #(VIH/sida
~hI|es|_acompromiso _Zlucha #o#4VIH/SIDA
~hI|ru|_blfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~hI|ar|%mababgCad +fnckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
~hI|zh|@I~ds毒/~ds#L@/~mX@y
~k,|fr|%X#(VIH/sida
~k,|es|%6%UVIH/SIDA
~k,|ru|&V@d@oNRЧ/LGRHp
~k,|zh|@I~ds毒/~ds#L@/%f
hiv-2011|fr|=Wintensifier nos efforts @5~dV{le VIH et le sida|le VIH/sida}
hiv-2011|ru|&V@d@oNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @o~mnNRЧ b LGRHe
~oJ|fr|=Waccélérer @oriposte @5lutter #y<jVIH #e~n2%Sl’épidémie @esida d’ici %S~ps
~oJ|es|%6%UVIH =VSida: _ZVía Rápida @PAcelerar @oLucha #o#4VIH y Poner Fin ~oAEpidemia #pSida @P~ps
~oJ|ru|&V@d@oNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k 2030 sanp
hiv-2021|fr|=W~n2%Jinégalités #eagir @5vaincre <jsida d’ici %S~ps
hiv-2021|zh|@I~ds毒#a~ds#L@/%f：结束不平等现象，进入~ps%(之前+e~ds@/轨道
+?|fr|Un monde digne ~e3
+?|es|Un mundo apropiado @P@3niños
+?|ru|Ibf, lfbsanduo ~j)ybxdb ncjco
+?|zh|适合&d生长@/%n
^t|fr|@h@Z#(Nouveau ~l4~jU@el’Afrique
^t|es|@i<z#BNueva Alianza >V#v@eÁfrica
^t|ru|@Y#ha Jagai lefjdcfhjgc ^e<hMFfbkb
^t|zh|@x@I*y#r新~o6@/@y
nepad|fr|Nouveau ~l4~jU@el’Afrique
nepad|es|Nueva Alianza >V#v@eÁfrica
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} ^e<hMFfbkb;JXGMH
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*y#r新~o6
=U|fr|~h/final ~ek@e2005
=U|es|~pG~lQ~en2005
=U|ru|Rjasag#g~ntheiibje 2005 ~n9
=U|ar|hgazr ~jGbjad 2005
=U|zh|2005%(%n*)成果
^x|fr|#s=m#edirectives #K<j*o%Sun ~oW#e%S~mI@C~fE@eviolations flagrantes &u*o@6@C~aY~nzviolations graves &u*o@6humanitaire
^x|es|@,y %jBásicos %U&K>Y~f)@eViolaciones Manifiestas >YNormas #[@e~ai@eViolaciones Graves #p&K@AHumanitario a Interponer ~ivy Obtener Reparaciones
^x|ru|@[b ~j8{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #q~mD@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~j)ycfjg sfpwuv defpCcdbo %pdafi %x~gg~a/b hcfAcxduv defpCcdbo %Hspiedbjefdasa lfege
^x|zh|严重违反@1*R^T#a严重违反@1~m7^T&f受害%7~o/补救#a赔偿@/%g+O#a导则
%[|fr|_Gantiterroriste ^-{de l’Organisation des Nations Unies|des Nations Unies};_Gantiterroriste mondiale
%[|es|~bs+i<z#o#4Terrorismo
%[|ru|~dF{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
%[|ar|aqgkagcrce #iabjabdce bdtanoe abskual
%[|zh|@x=A反恐=:;&0=A反恐=:^M
~iU|ru|RdhjbjprbademAdac hjfabjcmAhjga ~no@olfegei ~a/~ep
~iU|zh|@x~m(@/体制建设;~gO~m(@]体制建设
=(|fr|=a@5@.titulaires @emandat au titre @Cprocédures spéciales &u~ol@C=Y;=a@5@.titulaires @emandat au titre @Cprocédures spéciales &uConseil
=(|es|*Y@P@3Titulares @eMandatos %YProcedimientos Especiales #pConsejo{ de Derechos Humanos|}
=(|ru|~kt~p0iednejefbcg hlcrbemAduv lfarcnpf ~no@olfegei =2
=(|zh|~m(~dr程序任务负责%7~eQ;{人权理事会|}~dr程序任务{负责人|执行人}@]~eQ
+7|fr|@h@Z%5#M@C~hOautochtones
+7|es|@i<z^N#b%Y~kCIndígenas
+7|ru|@Y#ha *Ckafcdduv defanag
+7|ar|%m#i+f~frabwjfl abpxbce
+7|zh|@x~n/%g@y
>r|fr|~nZjuridiquement non contraignant #Ktous @.types @eforêts;~nZ@Z%5forêts
>r|es|instrumento jurídicamente no vinculante @mtodos @3tipos @ebosques;instrumento <z^Nbosques
>r|ru|dc bictz_]awqxejcmAdao tfbnbBchkao hbmu nakpicdj@w@oghci gbnei mchag;nakpicdj@w#h@omchei
>r|zh|@I~gT类型~m2@/无^T律约束力文书;@x~m2文书
~c8|fr|plan ~b!@Z%5forêts (2017-2030);plan ~b!@Z%5forêts
~c8|es|plan estratégico <z@P@3bosques 2017-2030
~c8|ru|hjfejcsbBchk@X#h@omchei @e2017–2030 sanu
~c8|zh|@x2017-2030%(~m2~eU;~gO2017-2030%(~gO~m2~eU;@x~m2~eU
*]|fr|Lignes ~mp~dP*2@9@eremplacement @5@.enfants
*]|es|%j~m[~l1Alternativas @eCuidado %YNiños
*]|ru|=6{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @oemAjcfdejbgdaip pvanp xe ncjAib
*]|zh|@I替代性&d照料@/导则;{儿童替代{性|}照料|替代性&d照料}{导则|准则}
<r|fr|#S@U*s@Z*a~fn~fCpersonnes
<r|es|~cY%C<z@P~lH@o~n-
<r|ru|~dF#D#h@o~jbmtnAib
<r|ar|~dU#iabjabdce bdtanoe ~e:labpwvax
<r|zh|@x<0~lA~dt=A#-
_r|fr|_F@Z#K<j~gbdétenues #el’imposition @e=)non privatives @eliberté %Jdélinquantes{ (Règles de Bangkok)|};_F@e~h,
_r|es|~bw<z~jk>YReclusas y <4No Privativas @0Libertad @P#uMujeres Delincuentes{ (Reglas de Bangkok)|};~bw@e~h,
_r|ru|~cF~h9~cVycdzbdeib-xekmtBcdduib b icf dekexedbq ~j)ycdzbd-lfegadefpCbjcmco, dc ~c)mbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#!
_r|ar|ifajm #ibdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_r|zh|@x女性~dm#a女性罪犯~ja_((曼谷_();@x女性~dm#a女性罪犯~ja_(;曼谷_(
*N|fr|Stratégies #e=)concrètes types actualisées ~dP%S#Y@0>S#y@.femmes ~gs@0~g1@0~h0
*N|es|~lPy <4~nyModelo Actualizadas %0~e7@0^2>UMujer ~lpCampo ~a,Penal
*N|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @o~mndehbmbq #W~n)%x%qlfegahpnbq
*N|zh|&0在~iZ~g8中~id_"&f@/~ib^L^M增订本;&0在~iZ~g8{中|内|}~id@/_"&f@/~ib^L^M增订本
~lf|fr|~iaSalvador @E@Cstratégies globales @5faire face %Jdéfis mondiaux : @.systèmes @e~g1@e*5~hP#e~mzévolution %Run monde #Fmutation;~iaSalvador
~lf|es|_aSalvador @m~lPAmplias ante ~pQGlobales: @3~p.%A#pDelito y &Q~oty su #v#Fun Mundo #FEvolución
~lf|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~j)ajgcje @esmawemAduc guxagu: hbhjciu %q>Ob bv fexgbjbc g bxicdqtzcihq ibfc
~lf|zh|@I应对=A挑战@/综合=:：~iZ系统~gc在变化%n中@/#r@/萨尔瓦多@y;&0萨尔瓦多@y^M
~lb|fr|%X@0Réunion %a%c#O=Zmaîtrise @Cmaladies non transmissibles
~lb|es|~p:%3#B%A=V>8>YEnfermedades No Transmisibles
~lb|ru|&V@d~f]%E@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n?dbib
~lb|zh|~fA#L+P#f@/%f;+P#'~fA<v@]~jQ
&-|fr|@h@Z@El’éducation =Z~pZ%J=Y
&-|es|@i<z@m~eqy Formación #Fmateria @e=?
&-|ru|@Y#haw awfexagedbb b ~n0%x~gg=2
&-|ar|%m#ibbgBicn fabgmkcl nc drab ~fr~cR
&-|zh|@x*R~i/#a培训@y
^d|fr|L’avenir ^Pnous voulons
^d|es|El futuro ^Pqueremos
^d|ru|Upnpzcc, kajafasa iu vajbi
^d|ar|abdqgilb abHc hxlf sbcu
^d|zh|我们希望@/~j]
~i0|fr|#s#elignes ~mp@Z@E>P%S~i5juridique %R<jsystème @e~h0
~i0|es|@,y %j<z%U~cy@o~h)Jurídica ~p"~p.&QPenal
~i0|ru|*/b ~j8{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~h9nahjple k tfbnbBchkao laiazb g hbhjciev ^S
~i0|zh|@x~nA&]系统中~o/^T律~m0机会@/#3#a=e;@x~nA&]系统{中|}~o/^T律~m0{机会|}@]#3#a=e
_d|fr|@h@0~eG@El’état @e*o%Jniveaux ~mF#e+b
_d|es|@i>K@e%3%U~h[@e&K~p"Planos ~nq#P
_d|ru|@Y~f]@e~c!~gzMhheiwmcb ~c2gcfvagcdhjgc ~mD@e_Kpfagdqv
_d|zh|~p9@/^T治#L+P#f@y;{国内和国际|国家和国际}{的|两级的|两级}^T治#L+P#f@]@y;+P国{内|家}#a@1{的|两级|两级的}^T治#L#f@]@y
~a2|fr|@h&uDialogue @e~mv%5migrations +K~ob#]
~a2|es|@i#pDiálogo @e~bo#BMigración @A=V&U
~a2|ru|@Y@objasei nbemase @e~c!~c2%]ibsferbb b fexgbjbb
~a2|zh|@1移徙与#r#L~fQ对话@y;@1移{徙|民}与#r<v~fQ对话@]@y
>u|fr|~jSréunion plénière @e~mv@el’Assemblée générale{,|} dite >7^-%5~hOautochtones
>u|es|^9@0reunión plenaria @ealto nivel ~m:~hlconocida como >6%C^N~kCIndígenas
>u|ru|Rjasag#glmcdefdasa xehcnedbq %Elan dexgedbci «Nhcibfdeq kadFcfcdrbq @okafcddui defanei»
>u|zh|题为“%n~n/+P”@/+P~fQ全体~di~aH;{题为|称为|称作}“%n~n/+P”@/+P~fQ全体~di@]~aH
~b8|fr|Modalités @Uaccélérées @C>f{ (Orientations de Samoa)|};Orientations @eSamoa
~b8|es|~l1@e@-Acelerada @P@3=7{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b8|ru|#l@ophkafcddaip fexgbjbt &E{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~b8|zh|+Q快速+R方式(萨摩亚途径);+Q快速+R方式;萨摩亚途径
~b,|es|_aViena ~j/~eY~cn~af2014-2024
~b,|ru|~kA{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~hWiaft, @e~gI2014–2024 sanag
<t|fr|~h8@eVienne ~m-littoral ~gt2014-2024;~h8@eVienne ~m-littoral
<t|es|#A~eY~cn#F#vSin Litoral{ para el Decenio 2014-2024|};#A@eViena
<t|ru|~kA@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~kA@s~hWiaft
<t|ar|_Onccha bxabo ~oDabhadce Dck abqaobce
<t|zh|~b:2014-2024%(十%(=o#d;~b:{2014-2024{年十年|十年期|年}|}=o#d;=o#d
&X|fr|Stratégies #e=)concrètes types @Z~dP%S#Y@0>S~hA~bS~hX~g1@0~h0
&X|es|~lPy <4~nyModelo <z@P~e8@o^2#o@3Niños ~lpÁmbito ~a,Penal
&X|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #h@o{mbkgbnerbb|bhkafcdcdbt} dehbmbq #W~oSg {feikev|awmehjb} %qlfegahpnbq
&X|zh|@x+e~iZ~g8内_"侵害&d&f@/~ib^L
&Y|fr|%T_4%5=)@e~g1@e*5~hP~dPau trafic @e~b]#e%J~bN~gGconnexes
&Y|es|%j#[~m[Respuestas @e%A#pDelito y &Q~otal ~mc@e~e6~hQ~kvConexos
&Y|ru|@?@M~mBicf %x%q>O#W~cXawafaje ~iXrcddahjco ~be~c){Pjbi|dbi} lfchjplmcdbo
&Y|zh|~dt~eV及*x相关=E@/~iZ对策@1=e
+,|fr|~ia~ov
+,|es|_aSendái;_a~ov
+,|ru|Lcdneohk@G
+,|ar|%mqchmac;%mqhmac
+,|zh|仙台@y
<q|fr|~jX@e~ov{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~jX@e~ov
<q|es|=5@eSendái %0~iw#pRiesgo @eDesastres ~h4;=5@eSendái
<q|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
<q|ar|syak qِhmac bbom dh dvayk abtfakB bbngke ~h4;syak qhmac bbom dh dvayk abtfakB bbngke ~h4
<q|zh|~h4~kh;仙台+]
~bH|fr|~h8d’Addis-Abeba issu @0~n'>7@T#(^a&u#];~h8d’Addis-Abeba
~bH|es|%O~pzAddis Abeba @0Tercera >6@A#B~aK>V&U;%O~pzAddis Abeba
~bH|ru|Mnnbh-Mwcwhk@s*ijfcjAco ~g!Fbdedhbfagedbt ~dJ;Mnnbh-Mwcwhk@s&a
~bH|ar|~dUpmcq plala abxamke jh abdIgdk ~kOabBabB bgdfcb abghdce;~dUpmcq plala
~bH|zh|~m3次~a'@1~di亚@/斯亚贝巴+R=F;亚@/斯亚贝巴+R=F
~bI|fr|Transformer notre monde : <j@H@e#j~hG%Sl’horizon ~ps;@H@e#j~hG%Sl’horizon ~ps;@H~ps
~bI|es|Transformar nuestro mundo: @o%O2030 >V#v~ba;%O2030 >V#v~ba;%O~ps
~bI|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ~lz~n9;%"~lz~n9;%"{ndq |}@e~c/~n9
~bI|ar|gofcb jabdha: vye ~e?bjad ~ps;vye ~e?bjad ~ps;vye jad ~ps
~bI|zh|变革^K%n：2030%(%u#r=F;~ps%(%u#r=F;~ps%(=F
~dH|fr|~ia=G~c1#O~fY@0*5~hP%R<jprogramme @Uplus large ~qa@Z*jfaire face ~kj~j,~ln#e%Spromouvoir l’état @e*o%Jniveaux ~mF#e@6=Z~jM&upublic;~ia=G~c1#O~fY@0~h0
~dH|es|_a=G#B~kx~a,~ot~lp=5Más Amplio #p~cN<z@PAbordar @3~pQ~iAy Económicos y ~l8#4~h[@e&Ka Nivel ~nq@A<B~cMPública;_a=G#B~kx~a,Penal
~dH|ru|~bt@da gkmtBcdbb galfahag %q>Og wamcc Cbfakpt lagchjkp ndq #h~k(fcCcdbq ~ffPkadaibBchkbv lfawmci b hancohjgbq ~gEgcfvagcdhjge ~mD@e_Kpfagdqv, e jekyc pBehjbt awzchjgcddahjb
~dH|ar|~m9smdar dhj ~kQfabjmabe abrhazce
~dH|zh|@I将~iZ纳入更广泛@/@x=F以应对=g#a~g4挑战并_!~p9^T治及公众参与@/~dn@y
_u|fr|~kY~oXminima @Z@5<j~gbdétenus (Règles Nelson Mandela);_F~d'
_u|es|~jP~jk%YReclusos{ (Reglas Nelson Mandela)|};~bw~d'
_u|ru|#N#h#W~cVxekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~cFJcmAhade Iedncmu
_u|ar|ifajm #iabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_u|zh|@x~dm~hR(纳~bi_();@x~dm~hR;纳~bi_(
~i(|fr|~jS~eG@El’examen d’ensemble @0*r@Ctextes issus ~ek%c~p5@el’information
~i(|es|^9@0reunión @ealto nivel ~m:~hl%Uexamen general @0aplicación %Yresultados ~en#B~bF
~i(|ru|Rjasag#g~f]~cd~gzMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~d-fcCcdbo ~ka~m]bdFafierbaddasa awzchjge
~mq|es|Nuestro ~h.~p-Abordar y Contrarrestar Eficazmente #4Problema %C>YDrogas
~mq|ru|JeCe awzeq lfbgcfycddahjA ~kBfcCcdbt ibfagao lfawmciu defkajbkag b ~n?dco
~mq|zh|我们对有效处理#a应对%n毒品#L@/共同~mX
*7|fr|~iaNew York @5@.~n8#e@.migrants
*7|es|_aNueva York @P@3Refugiados y @3Migrantes
*7|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
*7|ar|%mhcfcfkt dh prb abbarzch fabduarkch
*7|zh|@I难民#a~i?@/纽约@y
~kS|fr|~o]~eG%crésistance %Jagents antimicrobiens
~kS|es|~p:%3#BResistencia a @3Antimicrobianos
~kS|ru|~jg%E@olfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~kS|zh|+P~g3#L#f@/%f;+P#'~g3<v@]~jQ
~eA|fr|@h#(*o*2paix
~eA|es|@i%U&K~oAPaz
~eA|ru|_b~i4@eibf
~eA|zh|=d%g@y;=d权@y
<l|fr|Nouveau @H@5@.villes
<l|es|Nueva %OUrbana
<l|ru|Jag@s<hsafanag
<l|ar|abvye aboAkce abrmcme
<l|zh|新城市=F
~a6|fr|L’océan, notre avenir : appel %Sl’action
~a6|es|Nuestros océanos, nuestro futuro: llamamiento ~oAacción
~a6|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
~a6|zh|^K=f*O^K~j]：+R呼吁;^K=f~n,~j]：+R呼吁
~cg|es|%6#B>5#p~cY%C<z@P~lH@o~n-
~cg|ru|&V@d~f.QmawemAdasa lmede *i#h@o~jbmtnAib
~cg|zh|@I=C&0@x<0~lA~dt=A#-^M@/%f
~aV|fr|%Xadoptée au Sommet @e~mG~d'
~aV|es|declaración política aprobada _ZCumbre ~ld@oPaz ~d'
~aV|ru|&V@G, lfbdqj>T@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
~aV|zh|纳~bi=d峰会通过@/%f;纳~bi=d峰会{通过的|的|}%f
~lc|fr|~o]~n'~eG%c#O=Zmaîtrise @Cmaladies non transmissibles
~lc|es|%6@0Tercera Reunión @e%3#B%A=V>8>YEnfermedades No Transmisibles
~lc|ru|&V@djfcjAcsa ~f]%E@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n?dbib
~lc|zh|+P~m3次~fA#L#f@/%f;+P~m3次#'~fA<v@]~jQ
^F|fr|~o]~eG%c~fntuberculose
^F|es|~p:%3#B~hoTuberculosis
^F|ru|~jg%E@o~n?jpwcfkpmcxai
^F|zh|+P~dD#L#f%f;+P~dD<v~jQ
~hN|fr|@h@Z%5#M@Cpaysans ~lr~bN%Mtravaillant %R@.zones rurales
~hN|es|@i<z^N#b%YCampesinos y @eOtras &x^PTrabajan #F#uZonas Rurales
~hN|ru|@Y#ha *CkfchjAqd ~bembr, fewajetzbv g hcmAhkbv feoadev
~hN|ar|%m#i~hrloifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
~hN|zh|@x农民#a农村地区*x劳动者%g@y
=N|fr|~e,*s@5@Cmigrations sûres, ordonnées #erégulières
=N|es|^1%C@P{la|una} Migración Segura, Ordenada y Regular
=N|ru|~dF#2wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~dF#2ibsferbb
=N|ar|~hq<7dh prb aburke abJdhe fabdhFde fabhFadce
=N|zh|%o*O有序#a正常~i?=A~o9;~i?#L=A~o9
<p|fr|pacte *s%5~p4
<p|es|pacto mundial ^Nrefugiados
<p|ru|smawemAd#2wcycdrev
<p|ar|~hq<7+fabbarzch
<p|zh|难民#L=A~o9
>-|fr|<gfinal @e<2issu @0~j7>7@e~mv@Z%c+aSud-Sud
>-|es|^9@e<2@0Segunda >6@e~bo<z#B%VSur-Sur
>-|ru|~jv{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~jo@e~c!@ohajfpndbBchjgp Ys — Ys
>-|zh|_m次~lE布~aE~aH;_m{次|届}~lE@]布~aE~aH
uhc-2019|es|~p:~bo#BCobertura Sanitaria Universal
uhc-2019|ru|~jg~cd@o{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
sdg-2019|ru|&V@dlambjbBchkasa Fafpie ~cd~jmfexgbjbt, haxgeddasa lan Psbnao ~gzMhheiwmcb
sdg-2019|zh|在+P主持下召开@/%u#r#L~fQ~o!论坛%f;{在|}+P主持下召开@/%u#r<v~fQ~o!论坛@]%f
un75|fr|@hfaite %Sl’occasion @0célébration &usoixante-quinzième anniversaire ~qa*P
un75|es|@i#BConmemoración #p{75º|75o|septuagésimo quinto} Aniversario @e&P
un75|ru|_blfexndagedbb hciAnchqj lqjao sanagzbdu ~ep
un75|zh|纪念@x成立七十五周%(@y
~iM|es|Nuestro ~h.Común @eAfrontar Eficazmente @3Desafíos y Aplicar <4~eoy ~lH@oCorrupción y Reforzar @o%V#P
~iM|ru|JeCe awzeq lfbgcfycddahjA ~kBfcCcdbt lfawmci b >,icf @olfcnplfcyncdbt kaffplrbb b ~n?dco b pkfclmcdbt %HhajfpndbBchjge
~nK|es|Unidos #o#4racismo, @odiscriminación racial, @oxenofobia y #uformas conexas @eintolerancia
~nK|zh|团结起来，~o8~gX主义*O~gX_l*O仇外心理#a相关~mO&f;团结起来{，|}~o8~gX主义*O~gX_l*O仇外心理#a相关@]~mO{行为|现象}
~j-|es|%O{“Espacio2030”|Espacio2030}: #4espacio como motor #pdesarrollo sostenible;%O{“Espacio2030”|Espacio2030}
~j-|ru|%"ndq «Dahiah-2030»: kahiah kek ngbsejcmA &?~dJ;%"ndq «Dahiah-2030»
~j-|zh|“~o,2030”=F：~o,作为%u#r@/驱动力;“~o,2030”=F
~b0|fr|~iaKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~iaKyoto
~b0|es|_aKioto #B~it@0%A#pDelito, @o&Q~ot=V~h[@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};_a{Kioto|Kyoto}
~b0|ru|Dbajhk@d«Mkjbgbxerbq icf ~i3lfchjpldahjb, ~n7>Ob ~cUgcfvagcdhjge lfege: deghjfcBp >,Gagchjkb ~lzsane»;Dbajhk@G
~b0|ar|%mtcfgf +fabhufA ldhj ~kQfabjmabe ~mhfqcame abiahfh
~b0|zh|@I推进&1=E*O&]#a^T治：努力实现《2030%(%u#r=F^M@/~j:@y;@I推进&1=E*O&]#a^T治@/~j:@y;&0~j:@y^M
>[|fr|~h8@e=G~ptavancés{ pour la décennie 2022-2031|};~h8~p[
>[|es|#A@e=G{en favor de|para} @3<5Menos Adelantados;#A~p[
>[|ru|~bt@s*i~clhjfed;~bt@s&a
>[|ar|_Oabmfoe bxabo pib ~oDhdfa
>[|zh|>J#.~dn#d
~a7|fr|Notre océan, notre avenir, notre responsabilité
~a7|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~a7|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
~a7|zh|^K=f*O^K~j]*O^K~fP;^K=f~n,~j]~n,~fP
~aq|es|~p:~bo%UExamen @eMitad @ePeríodo #p=5@eSendái %0~iw#pRiesgo @eDesastres ~h4
~aq|ru|&V@d~f]~cd@ohfcndchfaBdaip awxafp vane ~d-Lcdneohkao feiaBdao lfasfeiiu @ohdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
~aq|zh|《2015-2030~kh^M中期审查#f%f;{大会|}《2015-2030~kh^M中期审查~jQ
pandemic-2023|zh|+P~mT病&1*O防范#a应对#L#f@/%f;+P#'~mT病&1*O{防范|防备}#a应对<v@]~jQ
tuberculosis-2023|zh|~dD#L#f%f;~dD<v~jQ
~fy|fr|@Hd’Antigua-et-Barbuda @5@.>f{ : une déclaration renouvelée pour une prospérité résiliente|};@Hd’Antigua-et-Barbuda
~fy|es|%O@eAntigua y Barbuda @P@3=7{: una Declaración Renovada para una Prosperidad Resiliente|}
~fy|ru|%"ndq Mdjbspe b Uefwpnu ~j)&E{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~fy|ar|~dUphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
~fy|zh|安提瓜#a巴布达+Q=F：实现韧性繁荣@/新@y;安提瓜#a巴布达+Q=F
+q|fr|~e,@5l’avenir
+q|es|^1>VFuturo
+q|ru|Gekj@wga biq wpnpzcsa
+q|ar|dcBai abdqgilb
+q|zh|~j]~o9
&)|fr|~e,numérique mondial
&)|es|^1Digital Global
&)|ru|~dF{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
&)|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&)|zh|=A数字~o9
>s|fr|@h%5générations futures
>s|es|@i~m[Generaciones Futuras
>s|ru|_bwpnpzbv lakamcdbqv
>s|zh|子孙后代#L@y;子孙后代@y
amr-2024|es|~p:~bo#BResistencia a @3Antimicrobianos
amr-2024|zh|~g3#L#f%f;~g3<v~jQ
_V|fr|~h8{d’Avaza |de Gaborone |}~m-littoral ~gt~h5;~h8{d’Avaza|de Gaborone}
_V|es|#A@e{Avaza|Awaza} ~cn~af~h5;#A{en favor de|para} @3<5~af~h5;#A@e{Avaza|Awaza}
_V|ru|Mgexbdhk@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~hWiaft;lfasfeii~fF~hWiaft, @e~gI2024–2034 sanag
_V|zh|~b:~h5%(十%(阿瓦扎#d;~b:~h5%(十%(#d
~lg|fr|Engagement @eSéville
~lg|es|~h.@eSevilla
~lg|ru|LcgbmAhk~eKawqxejcmAhjg{a|e|p|ai|c}
~lg|ar|abgCad swlcbce
~lg|zh|塞维利亚~mX
=y|fr|@h@0>7@Z@El’environnement
=y|es|@i@0>6<z%U~lXHumano
=y|ru|@Y~jo~lD~iH~a/hfcnu
=y|zh|~k3@y;~k3@/@y;~k3~i:@y
=z|fr|~aJ@5#Ydéfinitive @0faim #e@0malnutrition
=z|es|@i*n#BErradicación #pHambre <BMalnutrición
=z|ru|#ma &Msamane b dcnacnedbq
=z|zh|%n消灭饥饿#a营养不良@y
>.|fr|~p/<2*a~dN=Z*r@0+atechnique +4pays #F#];~p/~gv
>.|es|~cY@e<2@P~l8y Realizar @o%VTécnica +4@3<5#F&U;~cY@e~gv
>.|ru|~jv@X*i@ofexgbjbt b >,jcvdbBchkasa <.~oMfexgbgetzbibhq hjfedeib;~jv@X&a
>.|zh|_!#a实施#r中#.间技术>I@/布~aE#-;布~aE#-
<J|fr|~h/final @0dixième session extraordinaire @el’Assemblée générale
<J|es|~pG~lQ#pDécimo Período Extraordinario @eSesiones ~m:General
<J|ru|ЗekmtBbjcmAd#gnchqjao hlcrbemAdao hchhbb ~gzMhheiwmcb
<J|zh|~fV最后~m1;~fV&0最后~m1^M;~fV@/&0最后~m1^M
<]|fr|~iaRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~iaRio
<]|es|_aRío %U~lXAmbiente =V&U;_aRío
<]|ru|~io@d@o~iHhfcnc b ~k';~io@G
<]|ar|%mkcf +fablcze fabghdce
<]|zh|@I~eg与#r@/里约@y
~e]|fr|#521
~e]|es|~cN21
~e]|ru|%"ndq @e!X!X!I gck
~e]|ar|rmfb pjdab abikh 21
~e]|zh|21世纪=F
^c|fr|~iaprincipes, non juridiquement contraignante mais faisant autorité, @5un consensus *s%cgestion, @o*f#el’exploitation écologiquement viable @etous @.types @eforêts
^c|es|@iAutorizada, sin Fuerza Jurídica Obligatoria, @e@,@Pun Consenso %Crespecto @0Ordenación, @o&J=V#v~et%YBosques @eTodo Tipo
^c|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~gf~j)smawemAdasa kadhcdhphe #WferbademAdasa bhlamAxagedbq, ~iRb &?<hghcv ~oHmchag
^c|zh|@I~gT类型~m2@/_n*O~dW%u开发@/无^T律约束力@/=A协商一致意见权威性#3声明
>)|fr|@H#X*2poursuite @0*rd’Action 21
>)|es|#S%0Ulterior ~h?#p~cN21
>)|ru|#l@onemAdcoCcip >,Gagchjkb ndq @e!X!X!I gck
>)|zh|~eM《21世纪=F^M~o"
+v|fr|<A@eVienne
+v|es|@i~j/@eViena
+v|ru|~kA{eq|ao|pt|bc|bv|bi|bib} nckmeferb~b/b Gfasfeii~fF&a
+v|ar|~jfnccha
+v|zh|=o@y#a#d
+0|fr|~h8~jU~hG@C>f;~h8@0Barbade
+0|es|#A>V#v~et%Y=7;#A@eBarbados
+0|ru|#l@o~gE&?<h&E;Uefwenahhk@s&a
+0|ar|~fmdh prb ~e?bbmfb abrCkce abxDcke abhadce
+0|zh|+Q%u#r#d;巴巴多斯#d
~lk|fr|_G@e~md@5un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};_G@eYokohama
~lk|es|~bs@e~md@Pun Mundo Más Seguro;~bs@eYokohama
~lk|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @o~gEwamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~cUsajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~lk|zh|~mV更%o%n@/横滨=:;横滨=:
<-|fr|~h8@0>7@T%cpopulation ~ob#]
<-|es|#A@0>6@A#BPoblación =V&U;#A@eEl Cairo
<-|ru|#l~g!defanadehcmcdbt b ~k'
<-|ar|_OabdIgdk ~kObbqtah fabghdce
<-|zh|@1~lA与#r~di#d;@1~lA~dh#r{会议|大会|}#d
&9|fr|~iaCopenhague #(#jsocial;~ia~pC;<A@e~pC
&9|es|_aCopenhague @m#vSocial
&9|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
&9|ar|%mtflhuaDh +fabghdce abargdajce
&9|zh|=g#r#L哥本哈根@y;&0哥本哈根@y^M
*W|fr|~h8~ek~jUsocial;~h8@e~pC
*W|es|#A~en@m#vSocial
*W|ru|#l~ka^e~as~dJ
*W|ar|_O~jGbbghdce abargdajce
*W|zh|=g~he#d;=g~he&0#d^M
~kU|fr|<A@e=]
~kU|es|@iy ~gN~bv~pz=]
~kU|ru|~nk@db GmejFafi~fF&a
~kU|ar|%mfdhuar jdb lcrch
~kU|zh|~fH@y#a~hf;&0~fH@y^M{和|及|以及|与}&0~hf^M;&0~fH@y^M{和|及|以及|与}&0~fH~hf^M
+k|fr|~ia=]
+k|es|_a=]
+k|ru|~nk@G
+k|ar|%mlcrch;%mlcrchD
+k|zh|~fH@y
^6|fr|~h8@e=]
^6|es|~bv~pz=]
^6|ru|~nk{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &a
^6|zh|~fH~hf
~aM|fr|Nouvelles =)#einitiatives *a*r@0@h#e&u~h8@e=]
~aM|es|Nuevas medidas e iniciativas %0aplicación @0@iy ~gN~bv~pz=]
~aM|ru|HemAdcoCbc icfu b bdbrbejbgu @o>,Gckbdhkao nckmeferbb b GmejFafiu &a
~aM|zh|~eM&0~fH@y^M#a&0~hf^M@/+R#a倡议;~eM&0~fH@y#a~hf^M@/+R#a倡议
^h|fr|@H@5l’habitat
^h|es|~cN@eHábitat
^h|ru|%"ndq Хewbjej
^h|ar|rmfb pjdab abdfzb
^h|zh|%7居=F
>m|fr|@h%5villes #e~bNétablissements humains #Fce nouveau millénaire
>m|es|@i~m[Ciudades ~hQAsentamientos Humanos ~lpNuevo Milenio
>m|ru|_bsafanev ~bedehcmcdduv lpdkjev g dagai juhqBcmcjbb
>m|zh|新千%(城市#a*x%7类住区@y;@I新千%({中的|的|}城市#a*x%7类住区@/@y
>A|fr|~ia~kF%c~d5mondiale
>A|es|_aRoma #B~d4Mundial
>A|ru|Obihk@da ghcibfdao +L
>A|zh|%n~fN~o-@y;@I%n~fN@/~o-@y
*D|fr|~ia~kF%cnutrition
*D|es|_aRoma #BNutrición
*D|ru|Obihk@d~m]lbjedbq
*D|ar|%mkfda jh abgDHce;%mkfda +fabgDHce
*D|zh|营养#L~o-@y
+1|fr|~h8~ptavancés ~gt~h3
+1|es|#A~cnMenos Adelantados >VDecenio ~h3
+1|ru|#l~clhjfed @e~gI2001–2010 sanag;UfthhcmAhk@s&a
+1|ar|~fmbxabo pib ~oDhdfa bbjim ~h3
+1|zh|~h3~gR#d;~h3%(~gR#d
+9|fr|~h8~ptavancés ~gt~a){ (Programme d’action d’Istanbul)|};~h8~mr
+9|es|~cN@eAcción{| de Estambul} ~cnMenos Adelantados >VDecenio ~a);#A@eEstambul
+9|ru|#l~clhjfed @e~gI~ltsanag;~pL@s&a
+9|ar|_Oaqyhlfb;_Osqyhlfb
+9|zh|~a)~gR#d;~a){年|}~gR{伊斯坦布尔|}#d;{支援最不发达国家|}伊斯坦布尔#d
~dR|fr|~h8#Fvue @e~eDcombattre #e~dV<j~iLillicite @C<Elégères sous tous ses aspects
~dR|es|#A@P~f!~lHy ~e8_z@e~jhLigeras #FTodos sus Aspectos
~dR|ru|#l~a.b ~mndcxekaddao ~myhjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~n?dco
~dR|ar|~fmbdhj ~e:~lKlabpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
~dR|zh|从各个~gU~ei*O<0#a+e~do%W_,@/#d
>E|fr|~nm@6*jpermettre %J*"@eprocéder %Sl’identification #eau traçage rapides #efiables @C~gacalibre illicites;~nm@6@etraçage
>E|es|Instrumento @A@PPermitir a @3%/Identificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~jhLigeras Ilícitas;Instrumento ~p?Localización
>E|ru|@?{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz_]sahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;@?#g@oajhmcybgedbt
>E|zh|使各国能够及时#a可靠地识别#a追查%W~do@/@1文书;@1追查文书
~oG|fr|<A@eDurban
~oG|es|@i~j/@eDurban
~oG|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~b/b Gfasfeii~fF&a
~oG|ar|~jfmcklah
~oG|zh|德班@y#a#d
~fp|fr|~f2@e~f7issu @0>7@T#(^a&u#];~f2@e~l2
~fp|es|Consenso @e~f7@0>6@A#B~aK>V&U;Consenso @e~l2
~fp|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~fp|ar|gfani JkaE dfhgckc
~fp|zh|~a'@1~di~dC;~dC
>?|fr|~ia=G#(^a&u#j: ~jS>7@T@esuivi #(^a&udéveloppement, chargée d’examiner @o*r&u~f2@e~l2;~ia=G#(^a&u#]
>?|es|_a=G#B~aK>V&U{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>?|ru|~bt@da Fbdedhbfagedbb ~dJ{: | — }bjasaguo nakpicdj ~g!lahmcnptzco <8%xFbdedhbfagedbq <h~j)awxafe vane ~d-Iadjcffcohkasa kadhcdhphe;~bt@da Fbdedhbfagedbb ~dJ
>?|ar|~m9gdfcb abghdce
>?|zh|~a'~dn@y：审查&0~dC^M=C情况@/~a'后续@1~di结果~m1;~a'~dn@y：审查&0~dC^M=C情况@/~a'后续@1~di~aH;~a'~dn@y
_t|fr|~fz#(vieillissement{, 2002|};~p/~oq
_t|es|~cY~p?~cI%UEnvejecimiento{, 2002| (2002)|};~cY@e~oq
_t|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *i~lDhjefcdbq{| 2002 sane};Ienfbnhk@X&a
_t|ar|~dUdmkcm ~e[bbwcvfve
_t|zh|2002%(~bC@1#-;~bC@1#-
>l|fr|%X~ob~fz#(vieillissement, 2002;%X~ob~fz#(vieillissement
>l|es|%6y {el |}~cY~p?~cI%UEnvejecimiento{, 2002| (2002)|}
>l|ru|&V{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *i~lDhjefcdbq{| 2002 sane}
>l|zh|&0%f^M#a《2002%(~bC@1#-^M;&0%f^M#a&0~bC@1#-^M
&H|fr|~ia~ky#(#jdurable
&H|es|_aJohannesburgo %U#v~ba
&H|ru|Йaveddchwpfshk@d~jm~k'
&H|ar|%mrfuahqlkD +fabghdce abdqgmade
&H|zh|~jB%u#r@y
=M|fr|#S@e*r~ek~jUdurable{ (Plan de mise en œuvre de Johannesburg)|};#S@e*r@e~lV
=M|es|#S@e>5>Y~ng~en%U#v~ba{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#S@e>5>Y~ng@eJohannesburgo
=M|ru|Gmed@w~nNfcCcdbo ~ka~jm~k'{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@X~nNfcCcdbo
=M|ar|vye ghncH hgazr ~jGbbghdce abdqgmade;vye rfuahqlkD bbghncH
=M|zh|%u~he~od(~jB~od);%u~he~od;~jB~od
^4|fr|~h8d’Almaty
^4|es|#A@eAlmaty
^4|ru|Mmiejbdhk@s&a
^4|zh|~m5#d：在内陆#a过境#r中#.过境运输>I=A新+]下满足~b:@/特殊需要;~m5#d
~bT|fr|~ia=-@e~f5
~bT|es|_a@,~ca
~bT|ru|<)@dlfbdrblag
~bT|ar|~n]rhcn
~bT|zh|%v#3@y
<i|fr|~p/~f5
<i|es|~cY~ca
<i|ru|<)@X&a
<i|ar|~dUrhcn
<i|zh|%v#-
<s|fr|Engagement @eTunis
<s|es|~h.@eTúnez
<s|ru|Tpdbhhk~eKawqxejcmAhjg{a|e|p|ai|c}
<s|ar|abgCad gfhq
<s|zh|突尼斯~mX
~ay|fr|%O@eTunis *a~p5@el’information
~ay|es|%O@eTúnez %0~bF;~cN@eAcciones @eTúnez %0~bF
~ay|ru|Tpdbhhk@s~j)bdFafierbaddasa awzchjge
~ay|ar|_Ogfhq +fdrgdj abdjbfdag
~ay|zh|信息=g突尼斯=F
=t|fr|~iaMaurice
=t|es|_aMauricio
=t|ru|~j3@G
=t|zh|~dp@y
>w|fr|_G@eMaurice *apoursuite @0*r&u~h8~jU~hG@C>f;_G@eMaurice
>w|es|~bs@eMauricio %0~h?Ulterior #p#A>V#v~et%Y=7;~bs@eMauricio
>w|ru|~j3{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @onemAdcoCcip >,Gfasfeiiu *i@o~gE&?<h&E;~j3{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
>w|zh|~eM&0+Q%u#r#d^M~dp=:;~eM&0+Q%u#r#d^M@/~dp=:;~dp{执行|}=:
^i|fr|~iaHyogo
^i|es|_aHyogo
^i|ru|Хbashk@G
^i|zh|兵库@y
</|fr|~jX@U@eHyogo @52005-2015 : @5@Cnations ~lrcollectivités résilientes face %Jcatastrophes;~jX@U@eHyogo
</|es|=5~pzHyogo @P2005-2015: Aumento @0Resiliencia >YNaciones y #uComunidades ante @3Desastres;=5~pzHyogo{| para 2005-2015}
</|ru|Хbashk#w*i@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc *9b awzbd;Хbashk#w&a
</|ar|syak jdb ucfDf
</|zh|2005-2015%(兵库+R+]：加强#.#a社区@/抗灾能力;{2005-2015年|}兵库+R+]
_[|es|^9@e~dE@0>6@e~bo<z#B%VSur-Sur
_[|ru|~pK{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~jo@e~c!@ohajfpndbBchjgp Ys — Ys
_[|zh|~lE~mP~aH
<T|fr|~jXdécennal @eprogrammation #K@.modes @econsommation ~nzproduction durables
<T|es|=5Decenal @e~pR@m~l1@eConsumo y ~l7Sostenibles
<T|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *i@olcfcvanp k ~d.ferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
<T|zh|%u消费#a生产模式十%(~o"+];%u消费#a生产{模式|}{十年|10年}{期|}~o"+]
~k]|fr|Tenir @.promesses : unis @5atteindre @.objectifs &uMillénaire @5<j#]
~k]|es|~pEpromesa: unidos @Plograr @3Objetivos @e#v#pMilenio
~k]|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %xfexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~k]|zh|履行诺言：团结一致实现千%(#r目标
~g]|fr|~jSRéunion %a%cjeunesse : dialogue #ecompréhension mutuelle
~g]|es|^9>K@e%3#BJuventud: Diálogo y Comprensión Mutua
~df|fr|Le millénaire @e>Q: @o~iaVienne @E>Q~ob#jhumain
~df|es|Milenio Espacial: ~gN_aViena %U~om=V#vHumano
~df|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao <8b fexgbjbb BcmagcBchkasa awzchjge
~df|zh|~o,千%(：@I~o,#a%7@/#r@/=o@y
+I|fr|#s+V+M~oU*"@esatellites artificiels @0Terre %Jfins @0télévision directe &L
+I|es|@,^Phan @eRegir @o*?~ld@3%/@eSatélites Artificiales @0Tierra @P#uTransmisiones #[Directas ~ldTelevisión
+I|ru|*/=8~d[bhkphhjgcdduv hlpjdbkag Зcimb ~j)%Hdclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
+I|zh|各国~mR%7造地球卫星进行@1直接电视广播所应遵守@/#3
~a8|fr|#s%ctélédétection
~a8|es|@,~jNTeleobservación @0Tierra desde #4Espacio{| Ultraterrestre}
~a8|ru|~acnbhjedrbaddasa xadnbfagedbq Зcimb bx ~fklfahjfedhjge
~a8|zh|@I从*(遥感地球@/#3
<R|fr|#s>R%S+M@esources d’énergie ~gJ%Rl’espace
<R|es|@,Pertinentes ~oA*?@eFuentes @eEnergía &2~lp+X
<R|ru|~ac=8qncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
<R|zh|~nA*(_j核动力源@/#3
~a!|fr|@h%c+a@T+g@e>Qau profit #e%Rl’intérêt @etous @.États, compte tenu ~a0@Cbesoins @Cpays #F#]
~a!|es|@i#B%V@A~c4~omUltraterrestre #FBeneficio e Interés @eTodos @3Estados, Teniendo ~d!#FCuenta #uNecesidades %Y<5#F&U
~a!|ru|_bicynpdefandai ~c"g bhhmcnagedbb b ~jy~fklfahjfedhjge @ewmesa b ^eghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
~a!|zh|@I开展~e0*(@/@1>I，_!~gT#.@/福利#a利益，并~dr要考虑到#r中#.@/需要@/@y
_f|fr|@h@C=-juridiques ~m)+g@e~ci
_f|es|@i%Y@,Jurídicos ^PDeben Regir ~d6%Y%/~c4+X
_f|ru|@Ylfegaguv ~gf<8*9~ifb ~d.~fklfahjfedhjge
_f|zh|各国~e0*(~kg@/^T律#3@y
+l|fr|%T>R%Jentreprises #e%J=Y{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+l|es|~bD~m[Empresas y @3=?{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+l|ru|=6@VlfcnlfbdbiejcmAhkao <8g ehlckjc ~gg=2{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+l|ar|~ap+fabpjdab abgrakce foifi ~cR;~ap+Hlabpjdab abgrakce foifi ~cR
+l|zh|工商企业与*R：实施@x“#n*O尊重#a补救”+]~fK;工商{企业|业}与*R{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~fK
&R|fr|%T>Rau déplacement @e%M%Sl’intérieur @e~mzpropre pays
&R|es|~bD%YDesplazamientos Internos
&R|ru|=6@V~c2lcfciczcdbb mbr gdpjfb hjfedu
&R|ar|~ap+Hlabgwkm abmavbc;~ap+fabgwkm abmavbc
&R|zh|@I~fJ#L@/~fK;~fJ#L~fK
>y|fr|%T@El’extrême pauvreté #e@.=Y
>y|es|~bD#BExtrema Pobreza y @3=?
>y|ru|=6@V~c2kfeodco {dbzcjc|wcndahjb} b *C=2
>y|zh|@I赤贫与*R#L@/~fK;#'赤贫~dh*R<v@]~fK
~dO|fr|~p/Rabat @E%i@el’appel *2haine nationale, raciale ou religieuse qui constitue une incitation *2~g.%Sl’hostilité ou *2violence
~dO|es|~cY@eRabat #Bprohibición @0apología #podio nacional, racial o religioso ^Pconstituye incitación ~oAdiscriminación, @ohostilidad o @oviolencia;~cY@eRabat
~dO|ru|Oewejhk@X*i@oxelfczcdbt lfalesednu derbademAdao, fehagao ~nHfcmbsbaxdao dcdegbhjb;Oewejhk@X&a
~dO|ar|~dUabklay +foFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
~dO|zh|@I&e构成煽动_l*O敌意或_"@/鼓吹民族*O~gX或宗教仇恨言论@/拉巴特#-;拉巴特#-
^n|fr|Manuel @5enquêter efficacement %c*v{ (Protocole d’Istanbul)|};@R~mr
^n|es|Manual %0Investigación y Documentación Eficaces @0>b{| (Protocolo de Estambul)};~oYEstambul
^n|ru|Opkaganhjg{a|e|p|ai|c} @o~kBfehhmcnagedbt b nakpicdjbfagedbt ~k?{| (LjeiwpmAhkbo lfajakam)};~pL@(
^n|zh|_C@/=j@/有效调查#a~m1记录手册;伊斯坦布尔{议定书|规程}
*[|fr|Lignes ~mp_A@e*5~kkimpliquant @.~bS~fE#etémoins d’actes criminels
*[|es|%j#B&Q#F~hiConcernientes a @3Niños ~f)y Testigos @eDelitos
*[|ru|=6{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #q>Og galfahev, ~c)pBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
*[|zh|~nA涉及罪行@/&d被害%7#a证%7@/事项上坚持公理@/=e
&!|fr|%T~cT*2#O&ucrime
&!|es|%j%0%A#pDelito
&!|ru|=6@V~j)~i3~mC
&!|zh|&1=E=e
&8|fr|_E~dP%J~bS%R<jsystème @e~h0
&8|es|%j@e@-%UNiño ~lpSistema @e&QPenal
&8|ru|=6@V#W*i^e~oSg hbhjcic ^S
&8|zh|&]系统中&d#L+R指南
<U|fr|#s=m#K<j~oW%S@Cprogrammes @e*5réparatrice _Apénale
<U|es|~bn%0>5@e~pR@e&Q{Restitutiva|Restaurativa} #FMateria Penal
<U|ru|@[_Nlfasfeii fchjbjprbaddasa >Og galfahev ^S
<U|zh|~nA刑事事项中采用恢复性司^T~o"@/+O
~g:|es|Relación Consultiva +4@ty #u~cKNo Gubernamentales
~g:|ru|DadhpmAjejbgduc ajdaCcdbq #CdclfegbjcmAhjgcdduib afsedbxerbqib
international-years|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %psanag
*z|fr|Initiative @e~mGarabe
*z|es|Iniciativa @ePaz Árabe
*z|ru|Mfewhk>Tibfd>Tbdbrbejbg{e|u|c|p|ao}
*z|ar|dlamke abqbad abjklce
*z|zh|~i]=d倡议
^]|fr|feuille @eroute axée %5résultats #Fvue ~k"~eFpermanent &u~k8israélo-palestinien prévoyant deux États
^]|es|hoja @eruta #pCuarteto basada _Zejecución @Puna solución permanente biestatal #pconflicto israelo-palestino;hoja @eruta #pCuarteto
^]|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~j'~f?lfbdrblai hahpzchjgagedbq ngpv ~dQ
^]|zh|~hc斯坦~mQ@/永久性两国解决办^T基于表现@/路线图;{以色列-巴勒斯坦|以巴}~mQ@]永久{性|}两国解决{办法|方案}@]基于表现@/路线图
^:|fr|~ia=-@E{des|les} arrangements intérimaires d’autonomie
^:|es|_a@,~m[~jqrelacionadas con un Gobierno Autónomo Provisional
^:|ru|@Y~gfa gfcicdduv icfev @oheiaplfegmcdbt
^:|zh|@I临时自治安排@/#3声明;#'临时自治安排@]#3{声明|宣言}
&7|fr|~jX*s@0biodiversité @eKunming-Montréal
&7|es|=5%C@eBiodiversidad @eKunming-Montreal;=5%CKunming-Montreal @0~lu
&7|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %xwbafexdaawfexbq
&7|ar|syak tfhdchD - dfhgkcab <7bbghfj ablcfbfrc
&7|zh|昆明-~g5=A%r+]
~bK|fr|#S~b!*a{diversité biologique|biodiversité} ~a){| et les objectifs d’Aichi relatifs à la diversité biologique};#S~b!2011-2020 *a{diversité biologique|biodiversité}
~bK|es|~hS%0~ko2011-2020 y {|las }Metas @eAichi %0~lu;~hS%0~ko~a)
~bK|ru|LjfejcsbBchk@X%x~iRb &?=8wbafexdaawfexbq @e~ltsanu
~bK|zh|~a)%(%r~eU#a爱知%r目标;《2011-2020%(%r~eU^M_i&0爱知%r目标^M;~a)%(%r~eU
~bJ|fr|%O2063{| de l’Union africaine| : l’Afrique que nous voulons}
~bJ|es|%O2063: #4África ^Pqueremos;%O2063
~bJ|ru|%"ndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~n9{| MFfbkedhkasa hatxe}
~bJ|ar|vye abagoam ~mfbjad 2063
~bJ|zh|2063%(=F：我们想要@/*y;《2063%(=F》：我们想要@/*y;2063%(=F
^E|fr|~jw~oegouvernance responsable @Crégimes fonciers ~cT%Jterres, %Jpêches #e%Jforêts ~hX~d5nationale
^E|es|~d7#BGobernanza Responsable @0Tenencia @0Tierra, @o~gyy @3Bosques ~lpContexto @0~d4Nacional
^E|ru|~lTajgcjhjgcddasa ~d:galfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~ms~k!+L
^E|zh|#.~fN范围内土地*O~ef及~m2权属负~fP治理~lo
^b|fr|=a~oe~eEresponsable
^b|es|*Y%0~gyResponsable
^b|ru|~ktgcncdbq ajgcjhjgcddasa fuwamaghjge
^b|ar|dmfhe abqbft +Hlabxcm abkwcm
^b|zh|负~fP~ef~eQ
_s|fr|=a@eLa Haye _Bprolifération @Cmissiles balistiques
_s|es|*Y@eLa Haya >UProliferación %YMisiles Balísticos
_s|ru|Qeeshk~eLkanckh@w~p0~a.fehlfahjfedcdbq wemmbhjbBchkbv fekcj
_s|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_s|zh|~ei弹道导弹扩散海牙&f=e
~dg|fr|=a#X*2#O#e*2~gZ@epiraterie, @Cvols %Smain armée ~hA~la~lr~bGmaritimes ~j!~o?@el’Ouest #e&uCentre;=a@eYaoundé
~dg|es|*Y%d@o%Q@0Piratería, #4Robo a Mano Armada #o~ncy ~d6Marítimas {Ilegales|Ilícitas} #FÁfrica ~nvy Central;*Y@eYaundé
~dg|ru|~ktlagcncdbq, @OlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq +phpnag b dcxekaddao <8@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~dg|zh|在西非#a中部*y~ei#a<0海盗*O武装抢劫~i[#a~fM%W~kg@/~eQ;雅温得~eQ
~bQ|fr|=a#K@o~gZ@epiraterie ~lrvols %Smain armée ~hA~la%R~n1Indien occidental ~obgolfe d’Aden;=a@eDjibouti
~bQ|es|*Y%d@o%Q@0Piratería y @3Robos a Mano Armada #o@3~nc~n.Índico ~nv=VGolfo @eAdén;*Y@eDjibouti
~bQ|ru|~ktlagcncdbq, @OlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq +phpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~bQ|zh|吉布提~eQ
~dd|fr|@h%c#8%R@.écoles
~dd|es|@i@mEscuelas Seguras
~dd|ru|_bwcxalehduv Ckamev;_b<"Ckam
~dd|zh|%o学校@y
~gk|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
~gk|zh|@I#n&d不被~gW或武装团体%W招募或_j@/~j[~mX;#'#n&d{不被|免遭}~gW或武装团体%W{招募|征募}或_j@]~j[~mX;&0~j[~mX^M
*3|fr|@h#U%J=-#e#M=mau travail
*3|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~mHa @3@,y #b~d"~lpTrabajo
*3|ru|@Yaw ahdagalamesetzbv ~p2b *Cg hFcfc jfpne
*3|ar|%m~oCfaboifi ~mgnc abjdb
*3|zh|~lB~mU中+O#a%g@y;{国际劳工组织|劳工组织|}#'~mU中@]+O#a%g@]@y
~bW|fr|@h&ucentenaire @e{l’Organisation internationale du Travail|l’OIT} @5l’avenir &utravail
~bW|es|@i#pCentenario @0{Organización Internacional del Trabajo|OIT} >VFuturo #pTrabajo
~bW|ru|@Yhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;@Yhjamcjbq a wpnpzci hFcfu jfpne
~bW|zh|~lB劳动%n@/~j]百%(@y;{国际劳工组织|}#'劳动%n@]~j]@]百%(@y
>t|fr|@h{de l’Organisation internationale du Travail |de l’OIT |}%c*5sociale ~oemondialisation équitable
>t|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} #B&Q=H@Puna Globalización Equitativa
>t|ru|Hckmeferb{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~k(hlfegcnmbgao smawembxerbb
>t|zh|~lB争取公平=A化@/=g正义@y;{国际劳工组织|}#'争取公平=A化@/=g正义@y
~kR|fr|@hd’Alma-Ata
~kR|es|_aAlma-Ata
~kR|ru|Mmie-Mjbdhk@G
~kR|zh|~m5@y
~bM|fr|@hd’Astana %5soins @esanté primaires
~bM|es|_aAstaná @m~gNAtención Primaria @eSalud
~bM|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~bM|zh|阿斯塔纳初级~mS保健@y;@I初级~mS保健@/阿斯塔纳@y
~nY|fr|@hd’Incheon : Éducation 2030 : vers une éducation inclusive #eéquitable @equalité #eun apprentissage tout au long @0vie @5tous;@hd’Incheon
~nY|es|_aIncheon: ~eq2030: Hacia una ~eqInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo @0Vida @PTodos;_aIncheon
~nY|ru|RdBvadhk@G
~nY|zh|仁川@y：2030%(~i/：迈向全纳*O公平*O有质量@/~i/#a全民终身学习;仁川@y
_h|fr|~aJ%cbioéthique #e@.=Y
_h|es|@i*n@mBioética y =?
_h|ru|#ma wbaPjbkc b *C=2
_h|zh|%n生_'伦理与*R@y;%n生_'伦理#a*R@y
&q|fr|~aJ%c~iNculturelle
&q|es|@i*n#B>LCultural
&q|ru|#ma kpmAjpfdai fexdaawfexbb
&q|ar|~pX+fabghfj abBianc
&q|zh|%n=D多样性@y
~at|fr|~aJ#(génome humain #e@.=Y
~at|es|@i*n%UGenoma Humano y @3=?
~at|ru|#ma scdaic ~a/b *C=2
~at|ar|~pX+fabdrch ablwkc foifi ~cR
~at|zh|%n%7类基因组与*R@y
~bU|fr|@h@Z#(clonage @Cêtres humains
~bU|es|@i<z#BClonación Humana
~bU|ru|@Y#ha kmadbfagedbb =2
~bU|zh|@x@I%7@/克隆@/@y;@x%7@/克隆@y
~iG|fr|Recommandation @El’éthique @el’intelligence artificielle
~iG|es|Recomendación #BÉtica @0Inteligencia Artificial
~iG|ru|Ockaicdnerb~b/aw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~iG|zh|%7工智能伦理#L建议书
<I|fr|%T@Z*a@9&uconsommateur
<I|es|%j<z%0@"#pConsumidor
<I|ru|~j8@V#h~j)~b.bdjcfchag lajfcwbjcmco
<I|zh|@x#n消费者=e;@x消费者#n=e
*G|fr|#s=m@0statistique officielle
*G|es|@,~d">YEstadísticas Oficiales
*G|ru|Ehdagalamesetzb@VaFbrbemAdao hjejbhjbkb
*G|ar|~oC~mgbbsoxaEag abkqdce
*G|zh|官方统计+O
~d/|fr|%T*aréglementation @Cfichiers personnels informatisés
~d/|es|~bD%0~g)%YFicheros Computadorizados @eDatos Personales
~d/|ru|=6@Vfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
=/|fr|Responsabilité @e~j(@5fait internationalement illicite
=/|es|~g,#p~h[~ldHechos Internacionalmente Ilícitos
=/|ru|EjgcjhjgcddahjA *9xe icynpdefanda-lfajbgalfegduc ncqdbq
=/|zh|#.对@1不^T&f@/~fP
_2|fr|#s=m@Copérations @erestructuration @0dette souveraine
_2|es|~bn%YProcesos @eReestructuración @0Deuda Soberana
_2|ru|@[{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
_2|zh|~o5债务重组进程@/+O;#'~o5债务重组{进程|过程}@]+O
^l|fr|#x+V@._c+4@!@Z=Z~pD
^l|es|#k@eRelación +4{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^l|ru|>0Icynpdefandui psamagdui hpnai
^l|zh|@x#a~eW间<Z#T;@x{和|与|同}~eW{间|之间|}@]<Z#T
*B|fr|~izfinancier #e{|les |des |aux }~oX@e^gfinancière ~qa*P
*B|es|~ixFinanciero y ~g)Financiera Detallada @e&P
*B|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~ep
*B|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*B|zh|@x财务~kb
trips|fr|#x{|de l’Organisation mondiale du commerce }%5~hu@C#M@epropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#x%5ADPIC
trips|es|Acuerdo%9^N~lG%Y#b@ePropiedad Intelectual relacionados con #4Comercio;#k^NADPIC
trips|ru|&r*h@ojafsagui ehlckjei ~ggbdjcmmckjpemAdao hawhjgcddahjb;@L@oTORGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~frabdbtce abntkce
trips|zh|~i-#T;~i-~dA
wto|fr|#x@e~j4instituant @!^-&ucommerce
wto|es|#k@e{Marrakech|Marrakesh} ~ld#4^Pse Establece @o+D%C#pComercio
wto|ru|~pJ#G{a haxnedbb|aw pBfcyncdbb} ~a[jafsagao afsedbxerbb
wto|zh|~du~mV%n_,%G#T;~mV%n_,%G@]~du#T
~dI|fr|~ia=G@El’Accord %5ADPIC =Zsanté publique
~dI|es|_aDoha%9~mHal #k^NADPIC <BSalud Pública
~dI|ru|~bt@G*h«LasmeCcdbc @oTORGL b awzchjgcddac xnfegaavfedcdbc»
~dI|ar|~m9~hq~hrlabrfahl abdgxbe labgrake dh ~frabdbtce abntkce fabxoe abjade
~dI|zh|@I&0~i-#T^M与公共~o7@/~dn@y;#'&0~i-#T^M~dh公共{健康|卫生}@]{多哈|}@y
kazan|fr|~p/Kazan
kazan|es|~cY@eKazán
kazan|ru|Dexedhk@X&a
kazan|ar|~dUiaCah
kazan|zh|喀山#-
*E|fr|#xrevitalisé #(~eF&u~k8#F~gA&uSoudan &uSud;#xrevitalisé
*E|es|#kRevitalizado %0~cj~e/@e~l?;#kRevitalizado %0~cj#F~l?;#kRevitalizado
*E|ru|Ewdagmcdd#Haw pfcspmbfagedbb ~j'g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
*E|ar|~hqabdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*E|zh|_)~eb~mQ重振~dA;@I_)~eb~mQ@/重振~dA;重振~dA;重唤活力@/@I_){共和国|}~mQ@/~aD
<Q|fr|@R&6@eNagoya-Kuala Lumpur %c~g[=Z~mI#Xau @R@e+W%c#O@Crisques biotechnologiques
<Q|es|~oY~l3{-| - }Kuala Lumpur @m~g,y Compensación Suplementario al ~oY+W@m#0@0Biotecnología
<Q|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @owbawcxalehdahjb
<Q|zh|&0~gr%o@z^M@I赔偿~fP与补救@/~dl-吉隆坡_Q;#'赔偿~fP~dh补救@]~dl-吉隆坡_Q
~aP|fr|#x*jprévenir @o~eEnon réglementée #Fhaute mer %R~n1Arctique central
~aP|es|#k@PImpedir @o~gyNo Reglamentada #FAlta Mar ~n.Ártico Central
~aP|ru|@La ~c:dcfcspmbfpciasa lfaiuhme g ~mkiafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
~aP|zh|&1中北冰洋不管制公海~ef#T
~aN|fr|#x&uCap @e2012 %c*r@Cdispositions &u@R@e_p@e1993 #X*2~jl@e_p@e1977 %c#8@C~la@e~oV;#x&uCap @e2012
~aN|es|#k@eCiudad #pCabo @e2012 #BImplantación >Y~jq#p~oY_p@e1993 ~gK@F~p?_p%0#0%Y~ncPesqueros, 1977;#k@eCiudad #pCabo{ de 2012|}
~aN|ru|Dcoljepdhk#G2012 ~n9{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
~aN|zh|实施《1977%(托雷莫利诺斯@1渔船%o@l1993%(托雷莫利诺斯@z^M规定@/2012%(开普敦#T;2012%(开普敦#T
malabo|fr|~iaMalabo %ccroissance =Ztransformation accélérées @el’agriculture ~o?~oeprospérité partagée ~nzmeilleures conditions @evie
malabo|es|_aMalabo{| de la Unión Africana} #BAceleración #pCrecimiento <B{Transformación|Trasformación} @0Agricultura #Fpro @0Prosperidad Común <BMejora %YMedios @eVida
malabo|ru|@YIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge ^eghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
malabo|zh|@I加快农业增长#a转型，_!共同繁荣#a改善生计@/马拉博@y
~k-|fr|#S@U@6{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*j~eD%Scontrecarrer #e%S~dV@o~eE=c
~k-|es|~cY@A@P~f!Desalentar y ~e8@o~gy=3
~k-|ru|@?#D@olfcnplfcyncdbt, hncfybgedbt b &M+h{fuwdasa |}~oQ
~k-|zh|&1*O阻止#a+e%W*O未报告#a无管制@/捕捞~kg@1#-;~m"{鱼|捞}{活动|}@]@1#-
>p|fr|%X@e=Gissue &u« Sommet social *s» intitulé « Deuxième Sommet *s~jUsocial »;%X~p[
>p|es|%6@e=G@0Cumbre =H%Cbajo @odenominación {|de }“Segunda Cumbre %C@m#vSocial”;%6~p[
>p|ru|~bt{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~nt~asheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~d?^e~asfexgbjbq»;~bt{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
>p|zh|题为“_m次=g~he”@/“%n社发*)”《~dn%f^M;题为“_m次=g~he”@/“%n社发*)”~dn%f
<F|fr|~iaCancún ~c1*f~nz+M~hG@0biodiversité @5<jbien-être
<F|es|_aCancún @m~gN~kx@0&J<B*?~et@0Biodiversidad >VBienestar
<F|ru|Dedkpdhk@d@oekjpembxerbb jciejbkb ~iRb &?=8wbafexdaawfexbq ~j)~ljmtnco
<F|zh|将#n#a%u~mR%r以增进福祉纳入主流@/坎昆@y
~mj|es|_aAichi-Nagoya #B~eq>V#v~ba
~mj|zh|%u#r~i/爱知-~dl@y;@I%u#r~i/@/爱知-~dl@y
>o|fr|#x#(dégagement @Cforces israéliennes #esyriennes;#x#(dégagement{ des forces|}{ de 1974|}
>o|es|#k#BSeparación >YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#k#BSeparación
>o|ru|@La fexKcnbdcdbb gaohk;&r{| 1974 sane} ~oMRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
>o|zh|以色列#a~i]叙利亚~eb部队~eh;以色列*k叙利亚部队~eh;部队~eh;&0~eh^M
~nV|fr|&A2007 #(<9%R@o~oV{ (no 188)|};@N{| (no 188)} #(<9%R@o~oV{|, 2007}
~nV|es|~gu_ZPesca{, 2007 (núm. 188)|, 2007|}
~nV|ru|@c2007 =1~oNg fuwamagdai hckjafc ~hZ188);&5~oNg fuwamagdai hckjafc
~nV|zh|2007%(~ef~mU~cx188~p(;2007%(~ef~mU@l
^B|fr|&A1968 %ccirculation routière
^B|es|~h!Circulación Vial
^B|ru|%2~mEngbycdbb 1968 ~n9;@c1968 =1~mEngbycdbb
^B|zh|1968%(道路交通@l
_7|fr|~hFsignalisation routière
_7|es|~h!Señalización Vial
_7|ru|%2nafayduv xdekev b hbsdemev
_7|zh|1968%(路标#a信号@l
~c(|fr|#x~oZ@.États-Unis d’Amérique #Xau Siège ~qa*P;#x@eSiège
~c(|es|{Acuerdo|Convenio} +4@ty @3%/Unidos @eAmérica %d@oSede @e&P;{Acuerdo|Convenio} %d@oSede
~c(|ru|@L#CLacnbdcdduib Шjejeib Micfbkb ~c2ichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~ep;@La ЦcdjfemAduv pBfcyncdbqv
~c(|zh|@x#a美利坚合众国@I@x总部@/#T;@x*k美{利坚合众|}国@I@x总部@/#T;总部#T
~ez|fr|<a~qa@C*"américains
~ez|es|>k@0+D%Y%/Americanos
~ez|ru|~by~lNeicfbkedhkbv ~dQ
~ez|zh|~o.#.%G+d
+:|fr|_/*a#O=Z#,@0torture
+:|es|~a-~eoy ~pU@oTortura
+:|ru|~ig~i2lujak _0dbv
+:|zh|~o.~ei#a惩罚酷刑@l
&Z|fr|_/%c~pu~aY@C%Mâgées
&Z|es|~a-#B@"%Y#bHumanos >Y&xMayores
&Z|ru|~ig&T~gg~a/~oOmtnco
&Z|zh|~o.#n老%(%7*R@l
=,|fr|@R*2~jj~hO#X%J#M@C%Mâgées ^U
=,|es|@Q@0~ea~p6%d@3#b>Y&x@eEdad ~cZ
=,|ru|&Ob defanag a *C~oOmtnco ~dK;&Ob defanag, @O~gg~oOmtnco ~dK
=,|zh|&0*y~jA^M@I*y老%(%7%g@/@z;&0*y*R#a_P^M@I*y老%(%7%g@/@z
>]|fr|@a@0Communauté ~mN@C*"@el’Afrique @el’Ouest %5~gacalibre, ~oPmunitions #e~bNmatériels connexes
>]|es|@j@0{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~jhLigeras, sus Municiones ~hQ~ikConexos
>]|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv *9a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~be~c)dbib iejcfbemev
>]|zh|西非#.~g4共同体@I~do*O其~mW及*x相关材料~h6;西非#.~g4共同体@I~do*O{其|}~mW_i*x{相关|有关}{材料|物资}~h6
<O|fr|&Al’Afrique centrale @5<j~f:@C~gacalibre, @e~oPmunitions ~nztoutes pièces #ecomposantes pouvant servir %S~mzfabrication, ~mI#eassemblage;&AKinshasa
<O|es|~qbKinshasa
<O|ru|ЦcdjfemAdaeFfbkedhk~m.xe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~jJwujA bhlamAxagedu ~j)bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@p
<O|zh|中部*y管制~do*O其~mW#a可用于制造*O修理#a组装此类%N@/零部件@l
cifta|fr|_/~nE@emunitions, d’explosifs #e~nLmatériels connexes
cifta|es|~a->UFabricación =V~mcIlícitos @e*m@eFuego, Municiones, ~ni~hQ~ikRelacionados
cifta|zh|~o.#.&e~k0火器*O~mW*O爆炸_'及*x有关材料@l
stcw-f|fr|~jl{de 1995 |}%5normes @e~pZ>2@C~la@epêche, @edélivrance @Cbrevets ~nzveille
stcw-f|es|@F@A@mNormas @eFormación, Titulación y Guardia >V~a]%Y~ncPesqueros{, 1995|}
stcw-f|ru|@?=p~n0b nblmaibfagedbb ~p1fuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
stcw-f|zh|1995%(渔民~d]与~gQ~lq;1995%(@1渔船{船员|人员}~d]*k~gQ@l
~cW|fr|~hF~gZ~j!dirigés #y~ck
~cW|es|@F~dzRelacionados con @o~e4
~cW|ru|%2~n?dcxekadduib ekjeib #W%]~eI
~cW|zh|=B与@1~dq有关@/%W&f~h6
=r|fr|@R&6*2@a*a#,@0capture illicite d’aéronefs
=r|es|@QComplementario #p@F%0%Q#pApoderamiento Ilícito @e~ly
=r|ru|~cEnalamdqtz_]~lJ~n?dcxekaddui xevgejai ~c9
=r|zh|=B~fR@l@/_Q;&0#'=B~fR@]%h@]_Q
~fq|fr|@Rportant amendement @0~ie~gG#e~m8~bNactes survenant %Sbord @Caéronefs
~fq|es|@Q^PModifica #4@F~m[Infracciones y Ciertos Otros Actos ~jYa Bordo >Y~ly
~fq|ru|~cEbxicdqtz_]~lJlfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c9
~lh|fr|@R{de 2005 |}#X*2@a*,_B#8@0navigation maritime
~lh|es|~l!{ de 2005|} {relativo al|del} @F~dz>U#0@0Navegación Marítima
~lh|ru|#Z2005 sane k ^Za #:@)_M;#Zk ^Za #:@)_M
~lh|zh|&0~g0%o%W&f@l》2005%(@z;&0~g0%o%W&f%h{的2005年|的|}@z
>C|fr|@R{de 2005 |}#Xau @R*,_B#8@Cplates-formes fixes situées ~cm
>C|es|~l!{ de 2005|} {relativo al|del} @Q~dz>U#0>YPlataformas Fijas Emplazadas _Z~jO
>C|ru|#Z2005 sane k Gfajakamp a #:@)+z;#Zk Gfajakamp a #:@)+z
>C|zh|&0=B~hb&f@z》2005%(@z;&0=B~hb&f@z^M{的2005年|的|}@z
=v|fr|~h(*2~hF@9physique @Cmatières ~ey
=v|es|~e9{de|a} @o~h!@"Física %Y~ik~e)
=v|ru|Galfegk{e|b|c|p|ao} k ^Za ~h]&T=niejcfbeme
=v|zh|&0~gV_'#n%h~dj;&0~gV{物|体}#n%h@]{2005年|}~dj
^(|fr|~h(@e~nnau @R@eMontréal #X%S@C~b'qui appauvrissent @o~g-;~h(@eKigali
^(|es|~e9@e~nn{del|al} ~oY~im%d#u~iD^PAgotan @o~p);~e9@e~nn{del|al} ~oY~bu;~e9@eKigali
^(|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @ogczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
^(|zh|&0@I消耗臭氧层_'质@/~g5@z^M基加利~dj;基加利~dj
~aQ|fr|~h(~p[{ au Protocole de Kyoto|}
~aQ|es|~e9@e=G{al|del} ~oY{Kyoto|Kioto};~e9~p[
~aQ|ru|~bt{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~bt{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
~aQ|zh|&0~j:@z^M~dn~dj;&0~j:@z^M@/~dn~dj;~dn~dj
~gF|fr|~e,@eGlasgow @5<jclimat
~gF|es|^1@eGlasgow ~ld#4Clima;^1Climático @eGlasgow
~gF|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
>F|fr|#x{de l’Organisation mondiale du commerce |}%cfacilitation @Céchanges
>F|es|Acuerdo%9@m~gNFacilitación #pComercio
>F|ru|&r*haw plfazcdbb lfarcnpf jafsagmb
>F|zh|_,便利化#T;_,便利化~dA
<L|fr|#x%5subventions *2~oV
<L|es|Acuerdo%9@m{|las }Subvenciones ~oAPesca
<L|ru|&r*ha hpwhbnbfagedbb fuwdasa ~oQ
<L|zh|~ef补贴#T
>x|fr|#x{de l’Organisation mondiale de la Santé |de l’OMS |}%5pandémies ~qa^-@0Santé;#x{de l’Organisation mondiale de la Santé |de l’OMS |}%5pandémies
>x|es|#k@0{Organización Mundial de la Salud|OMS} @mPandemias;#k@mPandemias
>x|ru|@L~i)xnfegaavfedcdbq @o~n?ledncibqib;GedncibBchk%F
>x|zh|%n~mS%G~mT#T;{世卫组织|}~mT#T
^"|fr|~e,%csécurité, @ostabilité ~ob#j%R@orégion @CGrands Lacs
^"|es|^1#BSeguridad, @oEstabilidad =V#v_ZRegión %YGrandes Lagos
^"|ru|Gekj@wa wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
^"|zh|大湖区%o*O稳定#a#r@l;大湖区%o*O稳定*k#r{公约|契约|条约}
^j|fr|#x+V@._c~oZl’Agence @T@el’énergie atomique
^j|es|#k~m[~bx+4@t=VOrganismo{ Internacional de Energía Atómica|}
^j|ru|&r, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #hh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};>0Icynpdefandui escdjhjgai @oejaidao Pdcfsbb
^j|zh|@x与~dk间<Z#T;@x*k{国际|}~dk{间|之间的|}<Z#T
^v|fr|#x%5_c~oZ@!@5%i@C<Echimiques
^v|es|#k@m{la Relación|las Relaciones} +4@t<B+D%0*e>Y*mQuímicas
^v|ru|>0Efsedbxerbco @oxelfczcdbt vbibBchkasa afpybq
^v|zh|@x#a&e~i.%N%G间<Z#T;#'@x*k&e~i.%N%G{间|之间}<Z@]#T
~g/|ru|>0>!afsedbxerbco @oibsferbb
~g/|zh|@x#a@1~i?%G间<Z#T;#'@x*k@1~i?%G{间|之间}<Z@]#T
^C|fr|~kJ#e{|le |du |au }~iz>2~qa*P
^C|es|^0y ~ix#p~a]@e&P
^C|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~ep
^C|zh|@x~mU~eP~kb;@x~mU~eP条例#a~mU~eP细则
>z|fr|~iz#e{|les |des |aux }~oX+V@oplanification @Cprogrammes, @.~hu&ubudget qui ont trait %Jprogrammes, <j~f:@el’exécution #e@.méthodes d’évaluation
>z|es|~ixy ~g)Detallada %0Planificación %YProgramas, @3~lG@e~pR#pPresupuesto, @oSupervisión @0~h?y @3Métodos @eEvaluación
>z|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @olfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~nNb icjanu arcdkb
>z|zh|~o"规划*O预算内~o"~o:*O=C情况监测#a评价方^T~kb
~c-|fr|@hfaisant @e~n1Indien une zone @epaix
~c-|es|@i#pOcéano Índico como Zona @ePaz
~c-|ru|@Yaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~c-|zh|宣布印度洋为=d区@y;宣布印度洋为=d区@/@y
~gi|fr|~iaLima : vers un #jindustriel inclusif #edurable
~gi|es|_aLima: hacia un #v~nlInclusivo y ~ba
~gi|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b &?lfaiuCmcddasa fexgbjbq»;Zbihk@G
~gi|zh|利马@y：努力实现包容及%u工业#r
~ce|fr|@hministérielle d’Oslo
~ce|es|@i~gx@eOslo
~ce|zh|奥斯陆部长级@y
~a5|fr|<ad’Ottawa *a~dN@0santé
~a5|es|>k@eOttawa %0~it@0Salud;>k@eOttawa >VFomento @0Salud
~a5|ru|Ejjeghk%)@opkfclmcdbt xnafagAq
~a5|zh|渥太华~o7_!+d
_W|fr|<a@e~hj*a~dN@0santé %Sl’heure @0mondialisation
_W|es|>k@e~hj@P{el Fomento|la Promoción} @0Salud #Fun Mundo Globalizado
_W|ru|Uedskakhk%){la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
_W|zh|@I=A化%n中~o7_!@/曼谷+d;=A化%n中~o7_!曼谷+d
~gn|fr|%X@eRio %5déterminants sociaux @0santé
~gn|es|%6@eRío @m{|los }Determinantes ~iA@0Salud
~gn|ru|~io{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @oharbemAdui ncjcfibdedjei xnafagAq
~gn|zh|@I~o7#L=g决定因素@/里约%f;~o7#L=g决定因素里约%f
~i9|fr|~ia~j5@El’efficacité @el’aide au #]
~i9|es|_aParís #BEficacia @0Ayuda{ al Desarrollo|}
~i9|ru|Gefbyhk@d@olaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~i9|zh|~m0实效#L~j[@y;@I~m0实效<v@/~j[@y
~cS|fr|~h8d’Accra
~cS|es|#A@eAccra
~cS|ru|Mkkfhk@s&a
~cS|zh|阿克拉+R=F
busan|fr|~l4@eBusan ~oe+aefficace au service &u#]
busan|es|Alianza @eBusan %0%VEficaz al &U
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~k(PFFckjbgdasa <.%x~dJ;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~k(PFFckjbgdasa <.%x~dJ
busan|zh|有效#r>I釜山~o6;_!有效#r>I@]釜山~o6
~iJ|fr|#S~b!@eBali @5l’appui technologique ~ob~fw@Ccapacités
~iJ|es|~hS@eBali >VApoyo Tecnológico <BCreación @eCapacidad
~iJ|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @oakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~iJ|zh|巴厘技术支助#a能力建设~eU
~c[|fr|~ia~dE{|du 7 février 1997 }#(rôle ~obmandat &u@H@Z@5l’environnement
~c[|es|_a~dE%UPapel =VMandato #p~cN<z>V~lXAmbiente
~c[|ru|~pK@da famb b iednejc Gfasfeiiu #h@o~iHhfcnc
~c[|zh|@I@x~eg规划署@/~j?#a任务@/~mP@y
malmo|fr|@hministérielle @eMalmö
malmo|es|@i~gx@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|zh|马尔默部长级@y
~ge|fr|~h8*s*a@9~hY_B~gldue %J~bGterrestres
~ge|es|#A%C%0@"#p~lXMarino frente a ~d6Realizadas #FTierra
~ge|ru|~dF@s*i@o&T~hKhfcnu aj ~mKg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~ge|zh|#n=f~eg免受陆上~kg影响=A#d
~bX|fr|#S@U@6*a^g@0capacité @e~oV
~bX|es|~cY@A%0~an@0Capacidad Pesquera
~bX|ru|@?#D@o~n6lfaiuhmaguib iazdahjqib
~bX|zh|_n捕捞能力@1#-
~ex|fr|#S@U@6*a*f=Z^g@Crequins
~ex|es|~cY@A%0&Jy ~gN~an%YTiburones
~ex|ru|@?#D~k2ekpm b ~n6bv xeleheib
~ex|zh|~dW_n鲨鱼@1#-
~bY|fr|#S@U@6*jréduire @.captures accidentelles d’oiseaux @emer ~oUpalangriers
~bY|es|~cY@A%0~iw>YCapturas Incidentales @eAves Marinas _Z~gycon Palangre
~bY|ru|@?#D@ohakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~bY|zh|减少延绳钓~ef中误捕海鸟@1#-
=w|fr|_E{volontaires |d’application volontaire }*jassurer @odurabilité @0~eEartisanale ~hX~d5~nzl’éradication @0pauvreté
=w|es|~d7@PLograr @oSostenibilidad @0~gy#FPequeña Escala ~lpContexto @0~d4<BErradicación @0Pobreza
=w|ru|~lT~cU&?iemaiehCjewdasa fuwamaghjge ~mslfanagamAhjgcddao <"b bhkafcdcdbq wcndahjb
=w|zh|~fN#a扶贫背景下保障%u小规模~ef~lo;~fN#a+e贫困背景下保障%u小规模~ef~lo
+5|fr|~jw*aconduite @e~j(&upavillon
+5|es|~d7%0Actuación #p~h[#pPabellón
+5|ru|~lT#W*i~mJFmese
+5|zh|船旗国表现~lo
>n|fr|_E+K%c^g@0~eEprofonde #Fhaute mer
>n|es|%j#[%0~an>YPesquerías @eAguas Profundas #FAlta Mar
>n|ru|@?@M~d:smpwakagandasa lfaiuhme g ~mkiafc
>n|zh|公海深海~ef_n@1=e
~nI|fr|_E+K%c^g@Cprises accessoires =Zréduction @Crejets #Fmer
~nI|es|%j#[%0~an>YCapturas Incidentales <B~iw%YDescartes
~nI|ru|@?@M~d:lfbmage b hakfezcdbq guwfahag
~nI|zh|兼捕_n及减少丢弃_'@1=e
~c6|fr|~jw#(marquage @Cengins @e~oV
~c6|es|~d7%UMarcado >YArtes @ePesca
~c6|ru|Ockaicdnerb~ha@oiefkbfagkc afpnbo mage
~c6|zh|渔具标识~lo
~le|fr|~ia~kF%c~eE=c
~le|es|_aRoma #B~gy=3
~le|ru|Obihk@d@olfawmcic +hfuwdasa ~oQ
~le|zh|%W*O未报告#a无管制捕捞#L2005%(~o-@y
~i'|fr|~iaReykjavik @Eune ~eEresponsable %Rl’écosystème marin
~i'|es|_aReikiavik #B~gyResponsable ~lpEcosistema Marino
~i'|ru|OcokAqgbkhk@d@oajgcjhjgcddaip fuwamaghjgp g ~hKPkahbhjcic
~i'|zh|@I=f生态系统负~fP~ef@/雷克雅未克@y
>q|fr|@h~ek%c#8alimentaire
>q|es|@i~en@m~gN#0Alimentaria
>q|ru|@Y~ntheiibje @o+L
>q|zh|%n~fN峰会@y;%n~fN*)@y
~dc|fr|#s@e~kF~oe~d5^-durable
~dc|es|Cinco @,@eRoma %0~d4%C~ba
~dc|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao +L
<H|fr|~jX*s#X%J~eB– Pour une planète sans ~eBni déchets nocifs;~jX*s#X%Jproduits chimiques
<H|es|=5%C^NProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
<H|ru|~dF#w@ovbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
<H|zh|=A~i.品+]-使地球免受~i.品#a废_'危害;=A~i.品+]
^!|fr|~e,*s@5l’emploi
^!|es|^1%C>VEmpleo
^!|ru|~dF*Ia fewaBbv ichjev
^!|zh|=A就业~o9
_6|fr|<aolympique
_6|es|>kOlímpica
_6|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
_6|zh|奥林匹克+d
~i7|fr|~iaMoscou @5~n2*2tuberculose
~i7|es|_aMoscú @PPoner Fin ~oATuberculosis
~i7|ru|Iahkaghk@d@o&Mjpwcfkpmcxe
~i7|zh|终结结核病#L莫斯科@y
^H|fr|#S@U*a#O@el’extrémisme violent
^H|es|~cY~eo#4Extremismo Violento
^H|ru|Gmed@w*i@olfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
^H|zh|~ei_"极端主义#-
_5|fr|%T@e~oq
_5|es|~bD^NCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~bD@e~oq
_5|ru|~j8@V#Wbdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
_5|zh|马德里~fK
~bg|fr|communiqué @e~f5
~bg|es|comunicado final #pGrupo @e@-@PSiria;Comunicado ~ca
~bg|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *i@oLbfbb;<)~eKkaiitdbkc
~c?|fr|#xréglant @.déplacements ~obpassage
~c?|ru|@La lcfcngbycdbb b nahjplc
~c?|zh|通行进出#T
^m|fr|#xintérimaire israélo-palestinien %cRive occidentale =Zbande @eGaza
^m|es|#kProvisional Israelo-Palestino #BRibera ~nv<BFaja @eGaza
^m|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @oЗelendaip wcfcsp b hckjafp Qexe
^m|zh|~hc斯坦@I西岸#a加沙地带@/临时#T;@I西岸#a加沙地带@/~hc斯坦临时#T
_e|fr|#x#(~eF&u~k8#F~gA&uSoudan &uSud
_e|es|#k{sobre|para} @o~cj~e/@e~l?
_e|ru|@Law pfcspmbfagedbb ~j'g Ochlpwmbkc Yyduo Lpned
_e|zh|@I_)~eb~mQ@/~dA;_){共和国|}~mQ@]~aD
+N|fr|#x%ccessation @Chostilités, @o~pucivils #e>Phumanitaire
+N|es|#k#BCesación >YHostilidades, @o@"%Y~oj=VAcceso Humanitario
+N|ru|@La lfckfezcdbb wacguv ncohjgbo, &Tsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
+N|zh|停止敌对+R*O#n平民#a~m7~m0准入#T;停止敌对+R*O#n平民#a~m7{援助|}准入~aD
~iK|fr|#xpolitique *a~mG=Zréconciliation #F~gAcentrafricaine
~iK|es|#kPolítico %0Paz <BReconciliación ~e/Centroafricana
~iK|ru|&V#G~nFb lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~iK|zh|中非~eb=d与#a解~o!~dA;中非~eb=d~dh#a解~o!~aD
~gj|fr|#x*a~mG=Zréconciliation au Mali
~gj|es|#k%0Paz <BReconciliación #FMalí
~gj|ru|@L~nFb lfbibfcdbb g Iemb
~gj|zh|马里=d与#a解~dA;马里=d~dh#a解~aD
~bR|fr|Accord-cadre *apaix, @o#8=Z+a*a~gAdémocratique &uCongo =Zrégion
~bR|es|=5%0Paz, @o#0<B%V~e/Democrática #pCongo <BRegión
~bR|ru|OeiaBd#Ha ibfc, <"b ~c"~j)HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~bR|zh|刚果民主~eb#a该区域=d*O%o与>I+];刚果民主~eb*k该{区域|地区}=d*O%o~dh>I+]
dayton|fr|Accord-cadre général *a~mG#FBosnie-Herzégovine
dayton|es|#k=5~hl@ePaz #FBosnia y Herzegovina
dayton|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~nFg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
dayton|zh|波斯尼亚#a黑塞哥维那=d总+]#T
~jF|es|#k~lQ%0Terminación #p~px<BConstrucción @euna Paz Estable y Duradera;#k~lQ@ePaz
~jF|ru|EkadBejcmAd#Ha lfckfezcdbb ~j'b lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
jcpoa|fr|#S@Uglobal commun
jcpoa|es|~cYIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &a;LNGH
jcpoa|zh|联合全面#-
~b4|fr|~kY=)#Fvue @e<k@CAccords @eMinsk
~b4|es|~p-<4%0>5%YAcuerdos @eMinsk
~b4|ru|Dailmckh@wicf @ogulamdcdbt Ibdhkbv hasmeCcdbo
~b4|zh|=C明斯克~dA一揽子^L;#'=C明斯克~aD@]一揽子^L
~gh|fr|#xpolitique libyen
~gh|es|#kPolítico Libio
~gh|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~gh|zh|利比亚~o!~dA
juba|fr|#x@eDjouba *a~mGau Soudan
juba|es|#k@e{Yuba|Juba} %0Paz #F{el |}Sudán;#k@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#G~nFg Lpnedc
juba|zh|朱巴=d~dA;苏丹=d朱巴~dA
~eu|fr|~h/@e=G*a~mGau Darfour
~eu|es|~pG@e=G%0Paz #FDarfur
~eu|ru|~bt{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~nFg HefFpfc
~eu|zh|~dn达尔富尔=d~m1;达尔富尔=d~dn~m1
~f/|fr|~e,@e~jW
~f/|es|^1@e~jW
~f/|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~f/|zh|布里奇顿#T
_L|fr|_G@Z@5l’inclusion &uhandicap
_L|es|~bs<z%0Inclusión @0Discapacidad
_L|zh|@x残疾包容=:
~b9|fr|<a@T{révisée |}@el’éducation physique, @el’activité physique #e&usport
~b9|es|>k@A@0~eqFísica, @oActividad Física =VDeporte
~b9|ru|@?%)FbxbBchkasa gahlbjedbq, ~h]ekjbgdahjb b hlafje
~b9|zh|@1体育~i/*O体育~kg#a体育运动+d
paris-principles-children|fr|%T>R%J~bSassociés %J~c7ou %Jgroupes armés (Principes @eParis);%T>R%J~bSassociés %J~c7ou %Jgroupes armés`;
