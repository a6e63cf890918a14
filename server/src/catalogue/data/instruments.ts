// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~k8|t|*T&v|UN Charter|1945-06-26|~kI|||1945-10-24|37|
~bY|t|~ke@fCourt @DJustice|~keCourt|1945-06-26|~kI|||1945-10-24||
~dS|t|%3*?&v||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
+s|t|%3*?#zSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
~hK|t|%3%Q@B~ix#zCrime @DGenocide|Genocide @N|1948-12-09|>O|A/RES/260(III), @K|78:1021|1951-01-12|9|
~az|t|~p.~aq#z~oC*p+F@B#zExploitation #zProstitution @DOthers||1949-12-02|@v|A/RES/317(IV), @K|96:1342|1951-07-25||
~oL|t|&D1949|%?Conventions @D1949;~eW~kk;four ~kk;~kk|~fZ|#K||75:970-973|~f0|51|1
~k.|t|%?~p.Amelioration #zCondition #zWounded @BSick *p^1~nm^ZField|First %?@N|~fZ|#K||75:970|~f0||1
~iS|t|%?~p.Amelioration #zCondition @DWounded, Sick @BShipwrecked Members @D^1~nmat Sea|~nE%?@N|~fZ|#K||75:971|~f0||
~gg|t|%?@a#W~h4~bB~f,@DWar|Third %?@N|~fZ|#K||75:972|~f0||1
~fi|t|%?@a#W~h4@8Civilian +F*pTime @DWar|Fourth %?@N|~fZ|#K||75:973|~f0|5|1
~gq|t|~bA@D@f^1Conflicts ~pgI)|~h,@SI;~bA@D@f^1Conflicts|1977-06-08|#K||1125:17512|1978-12-07||1
~eF|t|~bA@DNon-International ^1Conflicts ~pgII)|~h,@SII;~bA@DNon-International ^1Conflicts|1977-06-08|#K||1125:17513|1978-12-07||1
~dd|t|*0@B%p@kAdoption @Dan ~h,Distinctive Emblem ~pgIII)|~h,@SIII|~ps|#K||2404:43425|2007-01-14||
~j(|t|~oq@arespecting @kLaws @BCustoms @DWar #JLand|~cSannexed ~h4~oq@aIV|1907-10-18|~cU|||1910-01-26||
~fB|t|@a~jX|~pi@a~jX;~piRefugee @N;Refugee @N;~pi@N|1951-07-28|#K||189:2545|1954-04-22|40|1
=P|t|@S~jX|1967 @S~jX;1967 @Sthereto;1967 +G|1967-01-31|@v||606:8791|1967-10-04||
=S|t|@a>ZStateless ~f'|1954 @a>ZStateless ~f'|1954-09-28|@v||360:5158|1960-06-06||
_A|t|%3~f-@DStatelessness|~jn%3~f-@DStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
~df|t|~oz@N|1926 ~oz@N|1926-09-25|#K|||1927-03-09||
~cj|t|@Samending @k~oz@asigned at %?#J25 September 1926||~pj|@v|A/RES/794(VIII)|182:2422|~pj||
slavery-amended|t|~oz@asigned at %?#J25 September 1926 @B~k6+G||~pj|@v||212:2861|1955-07-07||
*F|t|~d?%3Abolition @DSlavery, @kSlave Trade, @BInstitutions @BPractices Similar *uSlavery|1956 ~d?@N|1956-09-07|#K||266:3822|1957-04-30||
&[|t|%3%!%u@DWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*M|t|%3Nationality @DMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
+o|t|%JConsent *uMarriage, ~l3@4Marriage @BRegistration @DMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%3^YRacial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @K|660:9464|1969-01-04|54|1
~oO|t|@fCovenant #JEconomic, =H@B&g>(|ICESCR|~jV|@v|_]|993:14531|1976-01-03||
iccpr|t|+B>(|ICCPR|~jV|@v|_]|999:14668|1976-03-23||
~fg|t|@fCovenants #J&l>(|@f&l%uCovenants|~jV|@v|_]|||24|
~fk|t|%Y+B>(|First %Y+B>(|~jV|@v|_]|999:14668|1976-03-23||
~fl|t|~nE%Y+BRights, aiming at @kabolition #zdeath penalty|~nE%Y+B>(|1989-12-15|@v|A/RES/44/128, @K|1642:14668|1991-07-11||
~fm|t|%Y@fCovenant #JEconomic, =H@B&g>(||2008-12-10|@v|A/RES/63/117, @K|2922:14531|2013-05-05||
=y|t|%3Non-Applicability @DStatutory Limitations *uWar Crimes @BCrimes @:Humanity||1968-11-26|@v|A/RES/2391(XXIII), @K|754:10823|1970-11-11||
~ff|t|@f%3~aq@B~ix#zCrime @DApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @K|1015:14861|1976-07-18||
^8|t|@f~ojApartheid *pSports||1985-12-10|@v|A/RES/40/64, @K|1500:25822|1988-04-03||
cedaw|t|%3^Y<)@:Women|CEDAW|1979-12-18|@v|A/RES/34/180, @K|1249:20378|1981-09-03|79|1
~hy|t|%Y%3^Y<)@:Women||1999-10-06|@v|A/RES/54/4, @K|2131:20378|2000-12-22||1
cat|t|~oj*J|~ojTorture|1984-12-10|@v|A/RES/39/46, @K|1465:24841|1987-06-26|13|1
opcat|t|%Y~oj*J|%Y~ojTorture;OPCAT|2002-12-18|@v|A/RES/57/199, @K|2375:24841|2006-06-22|4|1
crc|t|%3%u#zChild|CRC|1989-11-20|@v|A/RES/44/25, @K|1577:27531|1990-09-02|138|1
~hG|t|~jj@2involvement @Dchildren *parmed conflict|Optional @S@2involvement @Dchildren *parmed conflict|2000-05-25|@v|A/RES/54/263, &yI|2173:27531|2002-02-12||1
~hI|t|~jj@2sale @Dchildren, child ~b!@Bchild pornography|Optional @S@2sale @Dchildren, child ~b!@Bchild pornography|2000-05-25|@v|A/RES/54/263, &yII|2171:27531|2002-01-18||1
~hH|t|~jj#Ja communications procedure||2011-12-19|@v|A/RES/66/138, @K|2983:27531|2014-04-14||1
<]|t|@f%3@8@k%u@DAll Migrant Workers @BMembers @D>)Families||1990-12-18|@v|A/RES/45/158, @K|2220:39481|2003-07-01|8|1
crpd|t|%3%u@D~ep|CRPD|2006-12-13|@v|A/RES/61/106, &yI|2515:44910|2008-05-03|62|1
~k'|t|%Y%3%u@D~ep||2006-12-13|@v|A/RES/61/106, &yII|2518:44910|2008-05-03||1
&(|t|~e6~naEnforced Disappearance||2006-12-20|@v|A/RES/61/177, @K|2716:48088|2010-12-23|14|1
&G|t|~oj<)*pEducation||1960-12-14|>O||429:6193|1962-05-22||1
untoc|t|*Z|Organized Crime @N;Palermo @N|~pr|@v|~h)I|2225:39574|2003-09-29|42|1
*"|t|@S~eoSuppress @BPunish &jPersons, Especially ~iH@BChildren, ~fF|&j+F+G;@S~eoSuppress @BPunish &jPersons, Especially ~iH@BChildren;Palermo +G|~pr|@v|~h)II|2237:39574|2003-12-25|4|1
+:|t|@S@:@k~c3by Land, Sea @BAir, ~fF|@S@:@k~c3by Land, Sea @BAir;~c3+G|~pr|@v|~h)III|2241:39574|2004-01-28|5|1
=L|t|@S@:@k<C>)~ev@BAmmunition, ~fF|Firearms +G;@S@:@k<C>)~ev@BAmmunition|2001-05-31|@v|A/RES/55/255, @K|2326:39574|2005-07-03|7|1
uncac|t|@u~ojCorruption|~ojCorruption;UNCAC|2003-10-31|@v|A/RES/58/4, @K|2349:42146|2005-12-14|31|1
~dM|t|@u~oj~pJ; Strengthening @f&4@4Combating ~hoCrimes ~pDby Means @D~lX@BCommunications Technology Systems @B&z~pZEvidence *pElectronic Form @DSerious Crimes|@u~oj~pJ|2024-12-24|@v|A/RES/79/243, @K||||
=R|t|~kK1961|Single %JNarcotic Drugs, 1961;~jnSingle @N|1961-03-30|@v||520:7515|1964-12-13||
&p|t|~kK~jnas ~k61972 +G|~kK~jnas ~k6@S@D25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
~ax|t|%J~e:~iF@D1971|%J~e:Substances|1971-02-21|*K||1019:14956|1976-08-16||
~at|t|@u~oj~hq~oC*p_T@B~e:~iF@D1988|@u~oj~hq~oC*p_T@B~e:Substances;1988 @N|1988-12-20|*K||1582:27627|1990-11-11||
^y|t|%3%Q@B~ix@DCrimes @:Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @K|1035:15410|1977-02-20||
~hM|t|@f~oj@kTaking @DHostages||1979-12-17|@v|A/RES/34/146, @K|1316:21931|1983-06-03||
~b6|t|@f~oj@kRecruitment, Use, ~bb@BTraining @DMercenaries||1989-12-04|@v|A/RES/44/34, @K|2163:37789|2001-10-20|7|1
~fH|t|%3~cT@u@BAssociated Personnel||~po|@v|A/RES/49/59, @K|2051:35457|1999-01-15|12|1
~aB|t|%Y%3~cT@u@BAssociated Personnel||~ps|@v|A/RES/60/42, @K|2689:35457|2010-08-19||
+[|t|~e6~aq@DTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @K|2149:37517|2001-05-23|8|1
+t|t|~e6~aq#z~bb@D~me||1999-12-09|@v|A/RES/54/109, @K|2178:38349|2002-04-10||
=O|t|~e6~aq@DActs @D&2~me||2005-04-13|@v|A/RES/59/290, @K|2445:44004|2007-07-07|19|1
<o|t|~hXMaterial|~hXMaterial @B&2Facilities|1979-10-26|*K||1456:24631|1987-02-08||
~gs|t|%JOffences @B~ho_UActs ~pD#JBoard ~ol|Tokyo @N|1963-09-14|Tokyo||704:10106|1969-12-04||
~dR|t|@a%aSeizure @D~ol||1970-12-16|~cU||860:12325|1971-10-14||
_x|t|@a*c~d)||1971-09-23|~bx||974:14118|1973-01-26||
^s|t|@S%aActs @D~bgat Airports Serving @f~d)||1988-02-24|~bx||1589:14118|1989-08-06||
+-|t|%3Marking @DPlastic Explosives &zPurpose @DDetection||1991-03-01|~bx||2122:36984|1998-06-21||
sua|t|~g,|SUA @N|1988-03-10|_V||1678:29004|1992-03-01|7|1
~b)|t|@S*c+W||1988-03-10|_V||1678:29004|1992-03-01||1
~ay|t|~kH~ke@f+yCourt|~kHStatute|1998-07-17|_V||2187:38544|2002-07-01|29|1
^m|t|@7@2*?#z@f+yCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>,%JDiplomatic ~l,||1961-04-18|*K||500:7310|1964-04-24|7|1
vccr|t|>,%JConsular ~l,||1963-04-24|*K||596:8638|1967-03-19|24|1
_j|t|%J~oAMissions||1969-12-08|@v|A/RES/2530(XXIV), @K|1400:23431|1985-06-21||
vclt|t|>,%3Law @DTreaties||1969-05-23|*K||1155:18232|1980-01-27|2|1
~n-|t|>,%3Law @DTreaties between =I@B@fOrganizations or between @fOrganizations||1986-03-21|*K|||||
<X|t|>,%JSuccession @D=I*prespect @DTreaties||1978-08-23|*K||1946:33356|1996-11-06||
&o|t|@u%JJurisdictional Immunities @D=I@B>)Property||2004-12-02|@v|A/RES/59/38, @K||||
~a)|t|>,%3Representation @D=I*p>)~pXwith @fOrganizations @Da *nCharacter||1975-03-14|*K|||||
~o4|t|@u%3Law #zSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~n7|t|@7%p@k&i@DPart XI #z~jD@D10 December 1982|Part XI %L|1994-07-28|@v|A/RES/48/263, @K|1836:31364|1996-07-28||1
~ez|t|@7&z&i#zProvisions #z~jD@D10 December 1982 %p@k*d@B+X@DStraddling ~lU@BHighly Migratory Fish Stocks|@u~lU%L;~lU%L|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@7~j[@k~jD@2*d@B%o_W~kB~neDiversity @DAreas beyond ~cOJurisdiction|BBNJ %L|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^,|t|@7@2*?#z@fTribunal &zLaw #zSea||1997-05-23|@v||2167:37925|2001-12-30||1
~aX|t|@S@2*?#z@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iV|t|%3High Seas||~pk|#K||450:6465|1962-09-30||
>?|t|%3Continental Shelf||~pk|#K||499:7302|1964-06-10||
_'|t|%3~mdSea ~lCContiguous Zone||~pk|#K||516:7477|1964-09-10||
=9|t|@7~pBCompliance with @f*d@B+X=mby ~dJVessels @2High Seas|Compliance %L|1993-11-24|_V||2221:39486|2003-04-24|2|1
<T|t|@7#JPort State =m~eoDeter @B~f8=0|Port State =m%L|2009-11-22|_V||3161:54133|2016-06-05||1
solas|t|~e6~cTLife at Sea, 1974|~e6~cTLife at Sea|1974-11-01|~im||1184:18961|1980-05-25|9|1
marpol|t|~e6%Q@D~pS~jMShips, 1973, as modified by @k@S@D1978 relating thereto|~e6%Q@D~pS~jMShips;MARPOL @N|1978-02-17|~im||1340:22484|1983-10-02||1
_y|t|@f%J>NSearch @BRescue, 1979|@f%J>NSearch @BRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~okSeafarers, 1978|~okSeafarers|1978-07-07|~im||1361:23001|1984-04-28|3|1
*A|t|%JFacilitation @D@f>NTraffic||1965-04-09|~im||591:8564|1967-03-05|7|1
~aV|t|%3@f>N~cQ||1948-03-06|#K||289:4214|1958-03-17||
mlc|t|>N~il#t2006|>N~il@N|2006-02-23|#K||2952:51299|2013-08-20||1
+u|t|%3@8@kUnderwater &g~or||2001-11-02|>O||2562:45694|2009-01-02|6|1
~bR|t|~e6>!@B+X@DShips’ Ballast Water @BSediments||2004-02-13|~im|||2017-09-08||
~b:|t|~dK@f%3Removal @DWrecks||2007-05-18|~nv|||2015-04-14||
~iW|t|~pM~e6Safe @BEnvironmentally Sound Recycling @DShips||2009-05-15|Hong Kong, China|||2025-06-26||
^q|t|%3%Q@D~kB~pSby Dumping @DWastes @B_UMatter|London @N|1972-12-29|London, Mexico City, Moscow @B^6||1046:15749|1975-08-30||
ospar|t|~p.@8@k~kB~cG#zNorth-East Atlantic|OSPAR @N|1992-09-22|>O||2354:42279|1998-03-25|8|1
npt|t|+k@2~e-@D&2~nG|~e-~d[;&2~e-~d[;NPT|1968-07-01|&C|A/RES/2373(XXII), @K|729:10485|1970-03-05|81|1
ctbt|t|~jsNuclear-Test-Ban ~d[|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|+k@2+1@D&2~nG||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+kBanning &2Weapon Tests ^ZAtmosphere, *pOuter ~l[@B~j[Water|Partial Test-Ban ~d[|1963-08-05|Moscow||480:6964|1963-10-10||
~eK|t|+k@2+1#zEmplacement @D&2_J@B_U_J@DMass Destruction @2Seabed ~lCOcean Floor @B^ZSubsoil Thereof||1971-02-11|&C|A/RES/2660(XXV), @K|955:13678|1972-05-18||
enmod|t|%3+1@DMilitary or Any _UHostile _W~d,Modification Techniques||1976-12-10|@v|A/RES/31/72, @K|1108:17119|1978-10-05||
bwc|t|%3+1#zDevelopment, ~nC@BStockpiling @DBacteriological (Biological) @BToxin _J~f1|~ne_J@N;~ne@BToxin _J@N|1972-04-10|&C|A/RES/2826(XXVI), @K|1015:14860|1975-03-26|23|1
='|t|@S&z+1#zUse *pWar @DAsphyxiating, Poisonous or _UGases, @B@DBacteriological Methods @DWarfare|1925 %?+G;%?@S@D1925|1925-06-17|#K|||1928-02-08||
cwc|t|%3+1#zDevelopment, Production, Stockpiling @B_WChemical _J~f1|Chemical _J@N|1992-09-03|#K||1974:33757|1997-04-29|13|1
ccw|t|%JProhibitions or Restrictions @2_W~hoConventional _JWhich May Be Deemed *uBe Excessively Injurious or *uHave Indiscriminate Effects|%J~hoConventional ~nG|1980-10-10|#K||1342:22495|1983-12-02|17|1
~aR|t|@S#JProhibitions or Restrictions @2_WMines, Booby-Traps @B_UDevices as amended #J3 May 1996|Amended @SII|1996-05-03|#K||2048:22495|1998-12-03||1
ccw-v|t|@S#JExplosive Remnants @DWar|@SV|2003-11-28|#K||2399:22495|2006-11-12||1
~hP|t|%3+1#zUse, Stockpiling, ~nC@BTransfer @DAnti-Personnel Mines ~f1|Anti-Personnel Mine Ban @N;Mine Ban @N;Ottawa @N|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~k!|t|%JCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gG~d[||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~b8|t|+k#J@(~ad~cbSpace, including @kMoon @B_UCelestial Bodies|Outer ~l[~d[|1967-01-27|&C|A/RES/2222(XXI), @K|610:8843|1967-10-10|32|1
=Q|t|@7@2Rescue @DAstronauts, @kReturn @DAstronauts ~lCReturn @DObjects Launched into ~is||1968-04-22|&C|A/RES/2345(XXII), @K|672:9574|1968-12-03||
>j|t|%J@fLiability @4Damage Caused by ~l[Objects||1972-03-29|&C|A/RES/2777(XXVI), @K|961:13810|1972-09-01||
+?|t|%JRegistration @DObjects Launched into ~is||1974-11-12|@v|A/RES/3235(XXIX), @K|1023:15020|1976-09-15||
moon|t|@7~ad@2Moon @B_UCelestial Bodies|Moon %L|1979-12-05|@v|A/RES/34/68, @K|1363:23002|1984-07-11||
~fe|t|Antarctic ~d[||1959-12-01|^6||402:5778|1961-06-23|15|1
~dZ|t|+k&z+1@D&2_J*pLatin America ~lCCaribbean|+k@D~p0|1967-02-14|Mexico City||634:9068|1969-04-25||1
~fy|t|South Pacific &2Free Zone ~d[|+k@D~l)|1985-08-06|~l)||1445:24592|1986-12-11||
~kV|t|+k@2South-East Asia ~d7Zone|+k@D~h/;~hn~d[|1995-12-15|~h/||1981:33873|1997-03-27|30|1
~fw|t|=X~d7Zone ~d[|+k@DPelindaba;Pelindaba ~d[|1996-04-11|Cairo|A/50/426, @K||2009-07-15||
_z|t|+k#Ja ~d7Zone *p~ktAsia|+k@D~kJ|2006-09-08|~kJ||2970:51633|2009-03-21|24|1
~o5|t|@u~am|~am;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|~lZ@S~h4@u~am|~lZ+G|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
>g|t|~j9@7adopted ~j[@k@u~am|~j9%L|2015-12-12|>O|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @K|3156:54113|2016-11-04|91|
cbd|t|>3|@u>3|1992-06-05|~bz||1760:30619|1993-12-29|72|1
+n|t|+Z@S#JBiosafety ~h4>3|+Z@S#JBiosafety;+Z+G|2000-01-29|~bx||2226:30619|2003-09-11|6|1
~oU|t|~nu@S#J~cD~e)~lCFair ~mb~pZBenefits Arising ~jM>)Utilization ~h4>3|~nu@S#J~cD~e)~lCFair ~mb~pZBenefits Arising ~jM>)Utilization;~nu+G|2010-10-29|~l6||3008:30619|2014-10-12|7|
unccd|t|@u@a~icDesertification *pThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~eV|@u@a~icDesertification;@a~icDesertification|1994-10-14|>O||1954:33480|1996-12-26|43|1
~aC|t|>,~p.@8~kr||1985-03-22|*K||1513:26164|1988-09-22||
^t|t|~ip@S#J~iFthat Deplete ~kr|~ip+G|1987-09-16|~bx||1522:26369|1989-01-01||
basel|t|Basel %3>!@D~aOMovements @D~pLWastes @B>)Disposal|Basel @N|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~fD|t|~f.%3Prior Informed Consent Procedure @4~ho~pL~pC@BPesticides *p@fTrade|~f.@N|1998-09-10|~iB||2244:39973|2004-02-24||
^G|t|~j!%JPersistent Organic Pollutants|~j!@N|2001-05-22|~l]||2256:40214|2004-05-17|2|1
~hO|t|Minamata %JMercury|Minamata @N|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%J@f~gG*pEndangered Species @DWild Fauna @BFlora|CITES|1973-03-03|^6||993:14537|1975-07-01|27|1
cms|t|%3*d@DMigratory Species @DWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|%JWetlands @D@fImportance especially as Waterfowl Habitat|Ramsar @N|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@7@2*d@DAlbatrosses @BPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako %3Ban #zImport into Africa ~lC>!@D~aOMovement @B+X@D~pLWastes within Africa|Bamako @N|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<H|t|~p._q%/#z~kB~cG#zWider Caribbean Region|+Z@N|1983-03-24|+Z@eIndias||1506:25974|1986-10-11||1
alps|t|%3@8@kAlps|Alpine @N|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~aD|t|%3Law #zNon-navigational Uses @D@fWatercourses|Watercourses @N|1997-05-21|@v|A/RES/51/229, @K||2014-08-17||
water|t|%3_q_W~aOWatercourses @B@fLakes|Water @N|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|%J~cDInformation, Public Participation *pDecision-making @B~cD=4*p~d,Matters|Aarhus @N|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%J~d,Impact Assessment *pa ~aOContext|Espoo @N|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%JLong-range ~aOAir Pollution||1979-11-13|#K||1302:21623|1983-03-16||
escazu|t|Regional @7#J~cDInformation, Public Participation @B=4*p~d,Matters *pLatin America ~lCCaribbean|Escazú %L|2018-03-04|Escazú|||2021-04-22||
~b9|t|@f+k#JPlant ~e)@4Food @BAgriculture||2001-11-03|_V||2400:43345|2004-06-29||
_d|t|@fPlant Protection @N||1951-12-06|_V||150:1963|1952-04-03||
^w|t|%J&2Safety||1994-06-17|*K||1963:33545|1996-10-24||
*9|t|%JEarly Notification @Da &2Accident||1986-09-26|*K||1439:24404|1986-10-27||
+,|t|%J~nd^ZCase @Da &2Accident or Radiological Emergency||1986-09-26|*K||1457:24643|1987-02-26||
~dY|t|Joint %3~cTSpent Fuel +X@B@2~cTRadioactive Waste Management||1997-09-05|*K||2153:37605|2001-06-18|6|1
~c.|t|~ke@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
<v|t|~bu#z+H~eu~cQ||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+H~eu%,~em|WHO ~em;~em|2003-05-21|#K||2302:41032|2005-02-27|3|1
<Z|t|~bu#z@uEducational, Scientific @B&g~cQ||1945-11-16|~im||4:52|1946-11-04||
>I|t|~bu#z@u~no%/~cQ||1979-04-08|*K||1401:23432|1985-06-21||
~k9|t|%J@f~d)|Chicago @N|1944-12-07|Chicago||15:102|1947-04-04||
^L|t|~p.@8@k+H&g@B~hs~or|@a_L@k@8@k+H&g@B~hs~or;+HHeritage @N|1972-11-16|>O||1037:15511|1975-12-17|2|1
+5|t|%3Means @DProhibiting @BPreventing @k~hqImport, Export @BTransfer @DOwnership @D&gProperty||1970-11-14|>O||823:11806|1972-04-24|2|1
&"|t|~p.@8&g~l'^ZEvent @D^1Conflict||1954-05-14|~cU||249:3511|1956-08-07|2|1
+6|t|~nE@S~h4~oq@a@D1954 &z@8&g~l'^ZEvent @D^1Conflict||1999-03-26|~cU||2253:3511|2004-03-09||1
+p|t|~p.Safeguarding #zIntangible &g~or||2003-10-17|>O||2368:42671|2006-04-20||
*3|t|%3_q~pW#zDiversity @D&gExpressions||2005-10-20|>O||2440:43977|2007-03-18|8|1
~b.|t|UNIDROIT %JStolen or Illegally Exported &gObjects|%JStolen or Illegally Exported &gObjects|1995-06-24|_V||2421:43718|1998-07-01||
~oI|t|@f~ojDoping *pSport||2005-10-19|>O||2419:43649|2007-02-01|3|1
~b5|t|~pQ+k*uFacilitate ~cDPublished Works @4+FWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~pQ~d[|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~ll|t|~oB%3Provision @DTelecommunication Resources @4~lPMitigation @BRelief Operations|~oB@N|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^D|t|~ji|~eW~ji|1949-09-19|#K||125:1671|1952-03-26|1|1
tir|t|Customs %3@fTransport @DGoods ~j[Cover @DTIR Carnets|TIR @N|1975-11-14|#K||1079:16510|1978-03-20||1
~bj|t|@f%3Harmonization @DFrontier Controls @DGoods||1982-10-21|#K||1409:23583|1985-10-15|1|1
~b-|t|%JTransit ~gG@DLand-locked ~iE||1965-07-08|@v||597:8641|1967-06-09||
*V|t|%3Recognition @B~lR@DForeign Arbitral Awards|New York @N|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@u%JContracts &z@fSale @DGoods||1980-04-11|*K||1489:25567|1988-01-01||
*L|t|@u%3_WElectronic Communications *p@fContracts||2005-11-23|@v|A/RES/60/21, @K|2898:50525|2013-03-01|1|1
_"|t|@u%JContracts &z@fCarriage @DGoods Wholly or Partly by Sea|~f.Rules|2008-12-11|@v|A/RES/63/122, @K||||
+)|t|@u%JTransparency *pTreaty-based Investor-State Arbitration|~f!%JTransparency|2014-12-10|@v|A/RES/69/116, @K||2017-10-18||
<W|t|@u%J@fSettlement Agreements Resulting ~jMMediation|Singapore %JMediation|2018-12-20|@v|A/RES/73/198, @K||2020-09-12||
<O|t|@u%3@fEffects @DJudicial Sales @DShips|~bs%3Judicial Sale @DShips|2022-12-07|@v|A/RES/77/100, @K||||
upeace|t|@f@7&z~jw#zUniversity @4Peace||1980-12-05|@v|A/RES/35/55, @K|1223:19735|1981-04-07|1|1
ilo-29|t|<b1930 ~fX29)|<b1930|1930-06-28|#K||39:612|1932-05-01|1|
_5|t|@S@D2014 ~h4<b1930|2014 @S~h4<b1930;@S@D2014 ~h4<b1930 ~fX29)|2014-06-11|#K||3175:612|2016-11-09||1
ilo-87|t|Freedom @DAssociation @B@8@k~kGOrganise #t1948 ~fX87)||1948-07-09|~kI||68:881|1950-07-04||
ilo-97|t|Migration @4Employment @a(Revised), ~eW~fX97)||1949-07-01|#K||120:1616|1952-01-22|4|1
ilo-98|t|~kGOrganise @BCollective Bargaining #t~eW~fX98)||1949-07-01|#K||96:1341|1951-07-18||
~nR|t|Equal Remuneration #t~pi~fX100)||1951-06-29|#K||165:2181|1953-05-23||
~nS|t|=H~l?(Minimum Standards) #t1952 ~fX102)||1952-06-28|#K||210:2838|1955-04-27||1
~nT|t|Abolition @D<b1957 ~fX105)||1957-06-25|#K||320:4648|1959-01-17||
~nU|t|<)(Employment @BOccupation) #t1958 ~fX111)||1958-06-25|#K||362:5181|1960-06-15||
~nV|t|~l3#t1973 ~fX138)|~l3#t1973|1973-06-26|#K||1015:14862|1976-06-19|3|1
~nW|t|~ik@BTribal Peoples #t1989 ~fX169)|~ik@BTribal Peoples #t1989|1989-06-27|#K||1650:28383|1991-09-05||1
~nX|t|Worst Forms @DChild ~il#t1999 ~fX182)|Worst Forms @DChild ~il#t1999|1999-06-17|#K||2133:37245|2000-11-19||
~nZ|t|Domestic Workers #t2011 ~fX189)|Domestic Workers #t2011|2011-06-16|#K||2955:51379|2013-09-05|8|1
~n0|t|~bg@BHarassment #t2019 ~fX190)|~bg@BHarassment #t2019|2019-06-21|#K|||2021-06-25||
~db|t|%,@D=XUnity @a~mxspecific ~hx@Drefugee problems ~eV|@a~j6@kSpecific ~jZRefugee Problems ~eV|1969-09-10|_F||1001:14691|1974-06-20||1
~i"|t|%,@D=XUnity ~p.elimination @Dmercenarism ~eV||1977-07-03|Libreville||1490:25573|1985-04-22||1
~k?|t|=XUnion ~p._q~nd@DInternally Displaced +F~eV|Kampala @N|2009-10-23|Kampala||3014:52375|2012-12-06||
<.|t|~dA>(|Banjul Charter|1981-06-27|~nv||1520:26363|1986-10-21||
_s|t|=X*T@2%u@BWelfare #zChild||1990-07-11|_F|||1999-11-29||
maputo|t|@S~h4~dA%u@2%u@D~iH~eV|Maputo +G|2003-07-11|Maputo||3268:26363|2005-11-25||
~oH|t|Constitutive Act #z=XUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~p.@8&l%u@B~cHFreedoms|European %J&l>(|1950-11-04|_V||213:2889|1953-09-03||
achr|t|American %J&l>(|Pact @D~l:|1969-11-22|~l:||1144:17955|1978-07-18||
<N|t|~e1preventing @Bcombating >T@:women @Bdomestic violence||2011-05-11|~os|||2014-08-01||
~k7|t|~e1~pJ|Budapest @N|2001-11-23|Budapest||2296:40916|2004-07-01||
_3|t|~e1#6@:&j&lBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~cM%3~l9~ix@BEradication @D~bg@:Women|@a@D~cE|1994-06-09|~cE|||1995-03-05||
bern|t|%3*d@DEuropean Wildlife @B~hsHabitats|Bern @N|1979-09-19|Bern||1284:21159|1982-06-01||
<d|t|*T#zLeague @DArab ~iE|Pact #zLeague @DArab ~iE|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bO|t|*T#zAssociation @DSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+k@DAmity @B&4*pSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~iR|t|*T#z&4Council &zArab =I#zGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@7@2Status @BFunctions #z@fCommission #JMissing ~f'||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|~p.@fCouncil &zExploration #zSea||1964-09-12|~pG||652:9344|1968-07-22||1
seafo|t|%3*d@B+X@DFishery Resources ^ZSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_2|t|%3Civil ~jZ@fChild Abduction|~oq%3Civil ~jZ@fChild Abduction|1980-10-25|~cU||1343:22514|1983-12-01||
=t|t|%J@8~h:@B&4*p~ox@DIntercountry Adoption|~oq%J@8~h:@B&4*p~ox@DIntercountry Adoption|1993-05-29|~cU||1870:31922|1995-05-01||
~aw|t|%3Recovery Abroad @DMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@f~eu~cS(2005)|@f~euRegulations|2005-05-23|#K||2509:44861|2007-06-15|28|
udhr|i|*n@r@D&l>(||1948-12-10|>O|A/RES/217(III)|||138|
>[|i|>2Granting @D~ky*uColonial Countries @BPeoples||1960-12-14||A/RES/1514(XV)|||87|
+9|i|*.@(@D@fLaw _LFriendly ~pX@B&4among =I*paccordance with @k*T&v|*.@(@D@fLaw _LFriendly ~pX@BCo-operation among =I*paccordance with @k*T&v;*.Friendly ~l,|1970-10-24||A/RES/2625(XXV), @K||||
~dc|i|*.Permanent Sovereignty over ~hsResources||1962-12-14||A/RES/1803(XVII)||||
%v|i|@u>2^YRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=J|i|@r#z%u#zChild||1959-11-20||A/RES/1386(XIV)||||
=T|i|>2*U@D<)@:Women||1967-11-07||A/RES/2263(XXII)||||
>F|i|*.~mdAsylum||1967-12-14||A/RES/2312(XXII)||||
^?|i|>2Inadmissibility @DIntervention ^ZDomestic Affairs @D=I~lC@8>)~ky@BSovereignty||1965-12-21||A/RES/2131(XX)||||
=v|i|>2Inadmissibility @DIntervention @BInterference ^ZInternal Affairs @D~iE||1981-12-09||A/RES/36/103, @K||||
>i|i|*.=HProgress @B#:||1969-12-11||A/RES/2542(XXIV)||||
+"|i|>2Strengthening @D@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>D|i|@r@D@(~j6@kSea-Bed ~lCOcean Floor, ~lCSubsoil Thereof, beyond @kLimits @D~cOJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~f?|i|Definition @DAggression||1974-12-14||A/RES/3314(XXIX), @K||||
<n|i|>2~jw@Da New @f~h]Order||1974-05-01||A/RES/3201(S-VI)|||3|
~a9|i|>c@2~jw@Da New @f~h]Order||1974-05-01||A/RES/3202(S-VI)||||
&S|i|*T@D~h]%u@BDuties @D~iE||1974-12-12||A/RES/3281(XXIX)||||
^"|i|>2%u@DDisabled ~f'||1975-12-09||A/RES/3447(XXX)||||
<Y|i|>2~naBeing Subjected *u*J||1975-12-09||A/RES/3452(XXX), @K||||
*7|i|*1@4Law ~lROfficials||1979-12-17||A/RES/34/169, @K|||11|
*5|i|>2^YIntolerance @B@D<)Based #JReligion or Belief||1981-11-25||A/RES/36/55|||7|
~b4|i|Manila >2Peaceful Settlement @D@fDisputes||1982-11-15||A/RES/37/10, @K|||7|
~a8|i|+H*T@4Nature||1982-10-28||A/RES/37/7, @K||||
~a5|i|@(@DMedical Ethics relevant ~h4Role @D~euPersonnel, particularly Physicians, ^Z@8~f,@BDetainees @:*J||1982-12-18||A/RES/37/194, @K||||
_c|i|>2Right @DPeoples *uPeace||1984-11-12||A/RES/39/11, @K||||
+v|i|@r@D~e8@D=4@4Victims @DCrime @BAbuse @DPower||1985-11-29||A/RES/40/34, @K||||
~bS|i|%(@kAdministration ~h!=4(The ~bsRules)|%(@kAdministration ~h!Justice;~bsRules|1985-11-29||A/RES/40/33, @K||||
+(|i|~e8@2~ky#zJudiciary||1985-09-06|Milan|||||
=K|i|>2~kG#:||1986-12-04||A/RES/41/128, @K|||28|
&W|i|*.=H@BLegal @(%p@k_qWelfare @DChildren, with ~oAReference *uFoster Placement @BAdoption Nationally @BInternationally||1986-12-03||A/RES/41/85, @K||||
^[|i|>2Enhancement #zEffectiveness #zPrinciple @DRefraining ~jM@kThreat or _WForce *p@f~l,||1987-11-18||A/RES/42/22, @K||||
=!|i|Body @D@(&z@8All +F~j[Any Form @DDetention or Imprisonment||1988-12-09||A/RES/43/173, @K||||
<L|i|>2%Q@BRemoval @DDisputes @BSituations Which May Threaten @f~iu@B~l?@B@2Role #z@u*pthis Field||1988-12-05||A/RES/43/51, @K||||
~eM|i|%(~d:=m(The Tokyo Rules)|%(~d:Measures;Tokyo Rules|~a/||A/RES/45/110, @K|||3|
=.|i|~e8&z~bBPrisoners||~a/||A/RES/45/111, @K||||
^C|i|@u#8&z%Q~h!Delinquency (The Riyadh Guidelines)|@u#8&z%Q~h!Delinquency;Riyadh Guidelines|~a/||A/RES/45/112, @K||||
~c,|i|@u~l/&z@8Juveniles Deprived @Dtheir Liberty|Havana Rules|~a/||A/RES/45/113, @K||||
^r|i|Model +k#JExtradition||~a/||A/RES/45/116, @K||||
^/|i|Model +k#JMutual ~nd*p+yMatters||~a/||A/RES/45/117, @K||||
>x|i|~e8@2Role @DLawyers||~pl|Havana|||||
+.|i|#8@2Role @DProsecutors||~pl|Havana|||||
~aU|i|~e8@2_WForce @BFirearms by Law ~lROfficials||~pl|Havana|||||
*w|i|+H>2Survival, _q%/@DChildren||1990-09-30|@v|||||
+d|i|@u@(@4Older ~f'||1991-12-16||A/RES/46/91, @K||||
~a6|i|@(&z@8+Fwith Mental Illness ~lCImprovement @DMental ~euCare||1991-12-17||A/RES/46/119, @K||||
~c9|i|*.Fact-finding by @k@u^ZField #zMaintenance @D@f~iu@BSecurity||1991-12-09||A/RES/46/59, @K||||
&n|i|>2~naEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
&:|i|>2%u@D+FBelonging *u~cOor Ethnic, Religious @BLinguistic Minorities||1992-12-18||A/RES/47/135, @K|||7|
^J|i|>2~lvWomen||~pn||A/RES/48/104|||10|
&'|i|Standard ~l/@2Equalization @DOpportunities @4~ep||~pn||A/RES/48/96, @K||||
<p|i|@(>Z~cOInstitutions &z~pW@B@8&l%u(Paris ~iv|@(%p@kstatus @D~mI~fn&z~dT@B@9@Dhuman rights;~j9~pT|~pn||A/RES/48/134, @K|||3|
*H|i|*.=m*u~f8@f~me||~po||A/RES/49/60, @K||||
*t|i|@r*uSupplement @k1994 *.=m*u~f8@f~me||1996-12-17||A/RES/51/210, @K||||
&c|i|>2Enhancement @D&4=bRegional Arrangements or Agencies ^ZMaintenance @D@f~iu@BSecurity||~po||A/RES/49/57, @K||||
="|i|>2Occasion #zFiftieth Anniversary &v||1995-10-24||A/RES/50/6|||4|
>k|i|+H>c@4Youth|+H>c@4Youth ~h4Year 2000 @BBeyond|~pq||A/RES/50/81, @K|||12|
&,|i|>2Right @BResponsibility @DIndividuals, Groups @BOrgans @DSociety ~pB@BProtect Universally Recognized &l%u@B~cHFreedoms|*.&l%uDefenders|1998-12-09||A/RES/53/144, @K||||
<e|i|@r@B>c#Ja Culture @DPeace|*.a Culture @DPeace|1999-09-13||A/RES/53/243|||10|
&/|i|@u~ns&h|~ns&h|2000-09-08|@v|A/RES/55/2|||68|
~hL|i|@r@DCommitment #JHIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @K|||2|
~k/|i|%!*.HIV/AIDS||2006-06-02|@v|A/RES/60/262, @K||||
hiv-2011|i|~g(Intensifying Our Efforts *u~f8HIV @BAIDS||2011-06-10|@v|A/RES/65/277, @K||||
~oM|i|~g(On @kFast Track *uAccelerating @kFight @:HIV @B*uEnding @kAIDS Epidemic by ~pw||2016-06-08|@v|A/RES/70/266, @K||||
hiv-2021|i|~g(Ending Inequalities @BGetting #JTrack *uEnd AIDS by ~pw||2021-06-08|@v|A/RES/75/284, @K||||
=e|i|A world fit @4children||2002-05-10|@v|A/RES/S-27/2, @K||||
^v|i|@u>2New ~jEAfrica’s #:||2002-09-16|@v|A/RES/57/2||||
nepad|i|New ~jEAfrica’s #:|NEPAD|2001-07-11|Lusaka|A/57/304, @K|||28|
=U|i|2005 ~cwOutcome||2005-09-16|@v|A/RES/60/1|||15|
^B|i|~e8@B#8@2~kGa Remedy @BReparation @4Victims @DGross Violations @D@f&l%uLaw @BSerious Violations @D@f~e,Law||2005-12-16||A/RES/60/147, @K||||
%]|i|@u+jCounter-Terrorism ~kM|+jCounter-Terrorism ~kM|2006-09-08||A/RES/60/288|||26|
~iX|i|Institution-building #z@u~m,||2007-06-18|#K|A/HRC/RES/5/1, @K||||
=(|i|~bqMandate-holders #z~m,|~bqMandate Holders #zCouncil;~bqMandate Holders #z~m,|2007-06-18|#K|A/HRC/RES/5/2, @K||||
+!|i|@u>2%u@D~ikPeoples|UNDRIP|2007-09-13||A/RES/61/295, @K|||35|
>t|i|Non-legally binding ~n2#Jall types @Dforests|@uforest instrument|2007-12-17||A/RES/62/98, @K||||
~c'|i|@ustrategic plan @4forests 2017–2030|@ustrategic plan @4forests, 2017–2030|2017-04-27||A/RES/71/285, @K||||
+a|i|#8&zAlternative Care @DChildren||2009-12-18||A/RES/64/142, @K||||
<s|i|@u+j~ed~ic&j~f'||2010-07-30||A/RES/64/293|||34|
_t|i|@u~l/&z~bB~iH~f,@B~d:=m@4~iHOffenders (the ~hnRules)|@u~l/&z~bB~iH~f,@B~d:=m@4~iHOffenders;~hnRules|2010-12-21||A/RES/65/229, @K|||13|
*N|i|Updated ^A~lv~iH~d9|^A~lv~iH~d9|2010-12-21||A/RES/65/228, @K|||8|
~li|i|Salvador *.~jsStrategies @4+jChallenges: ~a0=4Systems @B>)%/*pa Changing World||2010-04-19|Salvador|A/RES/65/230, @K||||
~le|i|%!@r~lp@2%Q@B>!@DNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @K||||
&-|i|@u*.&l%u~j5@BTraining||2011-12-19||A/RES/66/137, @K||||
^f|i|The future we want||2012-06-22|~bz|A/RES/66/288, @K||||
~i3|i|@u@(@B#8#J~cDLegal Aid *p+y=4Systems||2012-12-20||A/RES/67/187, @K|||10|
_g|i|@r~lp@2Rule @DLaw at @k~cO@B@fLevels||2012-09-24|@v|A/RES/67/1||||
~a7|i|@r~bpDialogue #J@fMigration @B#:||2013-10-03|@v|A/RES/68/4||||
>w|i|~pR~k0plenary meeting %xknown as @k+H<4~ikPeoples||2014-09-22|@v|A/RES/69/2||||
~b"|i|SIDS Accelerated Modalities @D#6(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @K|||18|
~b/|i|>,@r@B>,~cz2014–2024||2014-11-05|*K|A/RES/69/137||||
<u|i|>,~cz2014–2024|>,@I+A|2014-11-05|*K|A/RES/69/137, &yII|||2|
&X|i|@u^A~lv~h:~d9||2014-12-18||A/RES/69/194, @K|||5|
&Y|i|@f#8@4~a0=4Responses with ~ox*u&j&g~l'~mZOffences||2014-12-18||A/RES/69/196, @K|||8|
+/|i|Sendai &h||2015-03-18|~oy|A/RES/69/283, &yI|||7|
<r|i|Sendai %M@4~lPRisk ~f-2015–2030|Sendai Framework|2015-03-18|~oy|A/RES/69/283, &yII|||93|
~bK|i|Addis Ababa #6%P#zThird @f<4~bb@4#:|Addis Ababa #6~lI|2015-07-27||A/RES/69/313, @K|||106|
~bL|i|Transforming our world: @k~kn|~kn;2030 ~lI|2015-09-25|@v|A/RES/70/1|||643|
~dN|i|=G*.Integrating ~a0=4into @kWider @u%P*uAddress =H@B~h]Challenges @B~pB@kRule @DLaw at @k~cO@B@fLevels, @BPublic Participation||~pt||A/RES/70/174, @K|||6|
_w|i|%(@k~bB~f,(the ~iqRules)|%(@k~bBPrisoners;~iqRules|~pt||A/RES/70/175, @K|||32|
~i-|i|~pR#z#!%x@2overall review #zimplementation #zoutcomes #z~cw@2~lXSociety||2015-12-16|@v|A/RES/70/125||||
~mt|i|Our joint commitment *ueffectively addressing @Bcountering @kworld drug problem||2016-04-19|@v|A/RES/S-30/1, @K||||
*8|i|New York @r@4Refugees @BMigrants||2016-09-19|@v|A/RES/71/1|||9|
~kU|i|#d#z#!%x#Jantimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
~eD|i|>2~kGPeace||2016-12-19||A/RES/71/189, @K||||
<m|i|New Urban ~lI||2016-10-20|Quito|A/RES/71/256, @K|||16|
~a"|i|Our ocean, our future: call @4action||2017-07-06|@v|A/RES/71/312, @K||||
~ck|i|#d@2implementation #z@u+j~ed~ic&j~f'||2017-09-27|@v|A/RES/72/1||||
~a4|i|#dadopted at @k~iq~iuSummit||2018-09-24|@v|A/RES/73/1||||
~lf|i|#d#zthird #!%x@2prevention @Bcontrol @Dnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
^I|i|#d#z#!%x@2fight @:tuberculosis||2018-10-10|@v|A/RES/73/3||||
~hQ|i|@u>2%u@DPeasants @B_UPeople Working *pRural Areas||2018-12-17||A/RES/73/165, @K||||
=N|i|+j~on@4Safe, Orderly @BRegular ~l2|+j~on#J~l2;~j8~on#J~l2|2018-12-10|Marrakech|A/RES/73/195, @K|||43|
<q|i|+j~on#JRefugees|global compact #J~fB|2018-12-17||A/73/12(PartII)||||
>/|i|<3~p?#zsecond High-level @u<4South-South ~nh||2019-03-22|~gA|A/RES/73/291, @K||||
uhc-2019|i|<xcoverage, &F<Q~o6|<xcoverage &F<Q~o6;*nhealth coverage: <Qworld|2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#d~k0political forum #J~gQdevelopment convened ~j[@kauspices #z<5Assembly||2019-10-15|@v|A/RES/74/4, @K||||
un75|i|>2commemoration #zseventy-fifth anniversary &v||2020-09-21|@v|A/RES/75/1||||
~iP|i|Our common commitment *ueffectively addressing challenges @Bimplementing measures *uprevent @Bcombat corruption @Bstrengthen @6cooperation||2021-06-02|@v|A/RES/S-32/1, @K||||
~nN|i|United @:racism, racial ~g?xenophobia @Brelated intolerance||2021-09-22|@v|A/RES/76/1||||
~j?|i|The “Space2030” Agenda: space as a driver @D~gQdevelopment|“Space2030” ~lI;~l[2030 Agenda: space as a driver @D~gQdevelopment;Space2030 ~lI|2021-10-25||A/RES/76/3||||
~b3|i|~lZ*.Advancing Crime ~l9+y=4~lCRule @DLaw: Towards @kAchievement #z~kn|~lZ&h|2021-03-07|Kyoto|A/RES/76/181, @K|||12|
^a|i|=G>c&zLeast Developed Countries|=G@I+A|2022-04-01||A/RES/76/258, @K|||26|
~a'|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @K||||
~as|i|#d#z#!@2midterm review #zSendai %M@4~lPRisk ~f-2015–2030||2023-05-18|@v|A/RES/77/289, @K||||
sdg-2023|i|#d~k0political forum #J~gQdevelopment convened ~j[@kauspices %x(Sustainable %/Goals Summit)||2023-09-29|@v|A/RES/78/1, @K||||
pandemic-2023|i|#d%x#!#Jpandemic prevention, preparedness @Bresponse||~pu|@v|A/RES/78/3, @K||||
tuberculosis-2023|i|#d#z#!@2fight @:tuberculosis||~pu|@v|A/RES/78/5, @K||||
~fE|i|Antigua @BBarbuda %P@4<8States: A Renewed @r@4Resilient Prosperity|Antigua @BBarbuda %P@4<8~iE|2024-07-16||A/RES/78/317, @K|||9|
+r|i|Pact &zFuture|The Pact &zFuture|~pv|@v|A/RES/79/1|||21|
&)|i|+jDigital Compact||~pv|@v|A/RES/79/1, &yI|||6|
>u|i|*.Future Generations||~pv|@v|A/RES/79/1, &yII|||3|
amr-2024|i|#d#z#!#Jantimicrobial resistance||2024-10-07|@v|A/RES/79/2, @K||||
_X|i|Awaza ~cz2024–2034|Awaza @I+A;~cz2024–2034|2024-12-24||A/RES/79/233, @K|||7|
~lj|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @K|||2|
=z|i|@r#z@uConference @2&lEnvironment|~j!>2&lEnvironment|1972-06-16|~l]|A/CONF.48/14/Rev.1||||
=A|i|*n>2Eradication @DHunger @BMalnutrition||1974-11-16|_V||||7|
>:|i|<3~ed@4Promoting @BImplementing Technical &4among ~d6|<3#U+A|1978-09-12|~gA|||||
<K|i|~lT~h[#zTenth ~oASession #z<5Assembly||1978-06-30|@v|A/RES/S-10/2|||9|
>h|i|Rio *.~cG@B#:|Rio &h|~pm|~bz|^0I||||
~fd|i|%P21||~pm|~bz|^0II||||
^e|i|Non-legally Binding Authoritative Statement @D@(@4a +j~f5@2Management, *d@B%o%/@DAll Types @DForests||~pm|~bz|^0III||||
>-|i|@I&zFurther &i@D%P21||1997-06-28|@v|A/RES/S-19/2, @K||||
+w|i|>,@r@B@I+A||1993-06-25|*K|A/CONF.157/24(PartI), chap. III|||29|
+3|i|>c&z%o%/@D<8~iE|Barbados @I+A|1994-05-06|~j0|A/CONF.167/9||||
~ln|i|~mgStrategy @4a Safer World: #8@4~hs~lP~l9Preparedness @BMitigation @Bits #U+A|~mg~kM|1994-05-27|Yokohama|A/CONF.172/9||||
</|i|>c#z@f<4Population @B#:||1994-09-13|Cairo|A/CONF.171/13||||
&9|i|~ni*.=H#:|~ni&h;~ni@r@B@I+A|1995-03-12|~pG|A/CONF.166/9, &yI||||
*X|i|>c#z~cw@4=H#:||1995-03-12|~pG|A/CONF.166/9, &yII||||
~kW|i|~bs@r@B~f(||~pp|=]|A/CONF.177/20/Rev.1||||
+l|i|~bs&h||~pp|=]|A/CONF.177/20/Rev.1, &yI|||4|
^9|i|~bs~f(||~pp|=]|A/CONF.177/20/Rev.1, &yII||||
~aP|i|Further actions @Binitiatives *uimplement @k~bs@r@B~f(||2000-06-10|@v|A/RES/S-23/3, @K||||
^j|i|Habitat ~lI||1996-06-14|~os|A/CONF.165/14||||
>o|i|*.Cities @B_U&lSettlements ^ZNew Millennium||2001-06-09|@v|A/RES/S-25/2, @K||||
>C|i|~kH*.+H~e(||1996-11-13|_V|||||
*D|i|~kH*.Nutrition|||_V||||9|
+4|i|>c=[2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+'|i|>c=[~m/|Istanbul >c=[~m/;Istanbul @I+A|2011-05-13|~os|A/CONF.219/7, chap. II|||6|
~dX|i|>c~eoCombat @BEradicate @k~hq~gG*p~ae_J*pAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
>G|i|@f~np*uEnable =I*uIdentify @BTrace, *pa Timely @BReliable Manner, ~hq~ae~nG|@fTracing Instrument|~ps|||||2|
~oJ|i|Durban @r@B@I+A||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~ft|i|~f"~f5#z@f<4~bb@4#:|~f"Consensus|2002-03-22|~l5|A/CONF.198/11, *W1, @K||||
>]|i|=G*.~bb@4Development: ~p?#zFollow-up @f<4~bb@4%/*uReview @k&i#z~f"Consensus|=G*.~bb@4#:|2008-12-02|Doha|A/RES/63/239, @K||||
_v|i|~p'Ageing, 2002|~p'Ageing;~cN#U+A|2002-04-12|~ot|A/CONF.197/9, *W1, &yII|||11|
>n|i|%!@r~lC~p'Ageing, 2002||2002-04-12|~ot|A/CONF.197/9, *W1||||
&H|i|~kA*.%o#:||2002-09-04|~lY|A/CONF.199/20, *W1, @K||||
=M|i|#U@D&i#z~cw#J%o%/(Johannesburg #U@DImplementation)|#U@D&i#z~cw#J%o#:;~kA#U@DImplementation|2002-09-04|~lY|A/CONF.199/20, *W2, @K||||
^7|i|Almaty @I@DAction: Addressing @k~oANeeds @D%[within a New +j%M@4Transit Transport &4@4Landlocked @BTransit ~d6|Almaty @I+A|2003-08-29|Almaty|A/CONF.202/3, &yI||||
~bW|i|%?@r@D~pT||2003-12-12|#K|A/C.2/59/3, @K||||
<i|i|%?#U+A||2003-12-12|#K|A/C.2/59/3, @K||||
<t|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~aA|i|Tunis %P&z~lXSociety|Tunis ~lI|2005-11-18|Tunis|A/60/687||||
=u|i|~f!&h||2005-01-14|Port Louis|A/CONF.207/11, &yI||||
>y|i|~f!Strategy &zFurther &i#z>c&z%o%/@D<8~iE|~f!Strategy @DImplementation;~f!~kM|2005-01-14|Port Louis|A/CONF.207/11, &yII||||
^k|i|Hyogo &h||2005-01-22|Kobe|A/CONF.206/6||||
<?|i|Hyogo %M@4#62005–2015: Building @kResilience @DNations @BCommunities *uDisasters|Hyogo %M@4Action|2005-01-22|Kobe|A/CONF.206/6|||4|
~ag|i|~dK~p?~bp@u<4South-South ~nh||2009-12-03|~nv|A/RES/64/222, @K||||
<U|i|10-Year %M@DProgrammes #J%oConsumption @B~nCPatterns|10-Year %M@DProgrammes #J%oConsumption @BProduction|2012-06-22|~bz|A/CONF.216/5, @K|||3|
~lc|i|Keeping @kpromise: united *uachieve @k~ns%/Goals||2010-09-22|@v|A/RES/65/1||||
~hc|i|~pR~lp#JYouth: Dialogue @BMutual Understanding||2011-07-26|@v|A/RES/65/312||||
~dg|i|~l[Millennium: >,*.~l[@B&l#:||1999-07-30|*K|A/CONF.184/6, *W1||||
+J|i|@(~j6@kUse by =I@DArtificial Earth Satellites @4@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @K||||
~a(|i|@(Relating *uRemote Sensing #zEarth ~jM~is||1986-12-03||A/RES/41/65, @K||||
<S|i|@(Relevant ~h4_W&2Power Sources *p~is||1992-12-14||A/RES/47/68||||
~a,|i|*.@f&4~cb~l[&zBenefit @B^ZInterest @DAll States, Taking into ~itAccount @kNeeds @D~d6||1996-12-13||A/RES/51/122, @K||||
_i|i|@r@DLegal @(~ad~cbSpace||1963-12-13||A/RES/1962(XVIII)||||
+m|i|~cLBusiness @B&lRights: Implementing @k@u“Protect, ~ox@BRemedy” Framework|~cLBusiness @B&l>(|2011-06-16|#K|A/HRC/17/31, @K|||32|
&R|i|~cLInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @K|||30|
>A|i|~cLExtreme Poverty @B&l>(||2012-09-27|#K|A/HRC/21/39, @K||||
~dU|i|Rabat ~ed@2prohibition @Dadvocacy @Dnational, racial or religious hatred that constitutes incitement *u~g?hostility or violence|Rabat #U+A|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^p|i|Manual @2Effective Investigation @BDocumentation @D*J|Istanbul +G|1999-08-09|~os|||||
*]|i|#8#J=4*pMatters involving Child Victims @BWitnesses @DCrime||2005-07-22||E/RES/2005/20, @K||||
&!|i|#8&z%Q@DCrime||2002-07-24||E/RES/2002/13, @K|||4|
&8|i|#8@4#6#J~h:^Z+y=4System||1997-07-21||E/RES/1997/30, @K||||
<V|i|Basic principles @2use @Drestorative *6programmes *pcriminal matters||2002-07-24||E/RES/2002/12, @K||||
~g]|i|Consultative ~i(non-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|#8&zproclamation @D@6years|criteria &zproclamation @D@6years|1980-07-25||E/RES/1980/67, @K||||
*z|i|Arab ~iuInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &yII, resolution 14/221|||21|
_e|i|Quartet performance-based road map *ua permanent two-State solution ~h4Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @K||||
^]|i|@r@D@(#JInterim Self-Government Arrangements||1993-09-13|^6|A/48/486-S/26560, @K||||
&7|i|Kunming-Montreal +j~btFramework||2022-12-19|~bx|CBD/COP/15/17, decision 15/4, @K|||12|
~bN|i|~kZ~bt~lw~lCAichi ~btTargets|~kZ~bt~m/|2010-10-29|~l6|UNEP/CBD/COP/10/27, annex, decision X/2, @K|||5|
~bM|i|%P2063: The Africa We Want|%P2063 #z=XUnion;%P2063|2015-01-31|_F|||||
^H|i|~gH@2~l-Governance @DTenure @DLand, ~bc@BForests ^ZContext @D~cO~e(||2012-05-11|_V||||16|
^d|i|*1@4~l-Fisheries||1995-10-31|_V|||||
humanitarian-donorship|i|@(@BGood Practice @D~e,Donorship||2003-06-17|~l]|A/58/99-E/2003/94, &yII|||6|
_u|i|~oq*1@:Ballistic Missile Proliferation||2002-11-25|~cU|||||
~dh|i|*1_L@kRepression @DPiracy, ^1Robbery @:Ships @B~hq>NActivity *pWest @B~ktAfrica|Yaoundé Code @DConduct|2013-06-25|Yaoundé|||||
~bT|i|*1_L@kRepression @DPiracy @B^1Robbery @:Ships ^ZWestern Indian Ocean ~lCGulf @DAden|Djibouti Code @DConduct|2009-01-29|Djibouti|||||
~de|i|Safe Schools &h||2015-05-29|Oslo|||||
~go|i|~j9Commitments *uProtect ~h:Unlawfully Recruited or Used by ^1~nmor ^1Groups|~j9Commitments|2007-02-06|>O|||||
*4|i|*.~cH@(@B%uat Work|@f~il%,*.~cH@(@B%uat Work|1998-06-18|#K|||||
~bZ|i|@f~il%,Centenary @r&zFuture @DWork|Centenary @r&zFuture @DWork|2019-06-21|#K|A/73/918, @K|||5|
>v|i|@f~il%,*.=H=4@4a Fair Globalization|*.=H=4@4a Fair Globalization|2008-06-10|#K|A/63/538-E/2009/4, @K||||
~kT|i|@r@DAlma-Ata||1978-09-12|Alma-Ata|||||
~bP|i|@r@DAstana #Jprimary health care|@r@DAstana||Astana|||||
~n1|i|Incheon Declaration: ~j52030: Towards Inclusive ~mbQuality ~j5@BLifelong Learning @4All|Incheon &h|2015-05-21|Incheon|||||
_k|i|*n*.Bioethics @B&l>(||2005-10-19|>O|||||
&q|i|*n*.&gDiversity||2001-11-02|>O|||||
~av|i|*n>2&lGenome @B&l>(||1997-11-11|>O|A/RES/53/152||||
~bX|i|@u*.&lCloning||2005-03-08||A/RES/59/280, @K||||
~iJ|i|Recommendation @2Ethics @DArtificial Intelligence||2021-11-23|>O|||||
<J|i|@uguidelines @4consumer protection||2015-12-22||A/RES/70/186, @K||||
*G|i|~cH@(@DOfficial Statistics||2014-01-29||A/RES/68/261||||
~ef|i|#8&zRegulation @DComputerized ~beData Files||~a/||A/RES/45/95||||
=/|i|Responsibility @D=I@4internationally wrongful acts||2001-12-12||A/RES/56/83, @K||||
_4|i|~e8#JSovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
^n|i|~kF@7=b@k@f+yCourt||2004-10-04|@v|A/58/874, @K|||7|
*B|i|Financial ~cS@B~l/&v||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@7#JTrade-Related ~jZIntellectual ~l'>(|TRIPS %L|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~pQ@7Establishing @k+H~gG~cQ||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~dO|i|=G>2TRIPS @7@BPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan #6Plan||2017-07-15|Kazan|||||
*E|i|Revitalised ~aZ|~l.~aZ;~l.=iSouth Sudan;Revitalised %L;~l.%L|2018-09-12|_F|||||
<R|t|Nagoya-Kuala Lumpur ~d?@S#JLiability @BRedress ~h4+Z@S#JBiosafety||2010-10-15|~l6|||2018-03-05||
~aS|t|@7~phUnregulated High Seas ~bc^Z~ktArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~aQ|t|Cape Town @7@D2012 @2&i#zProvisions #z_r@S@D1993 %p@k_r~e6~cT~dJVessels, 1977|Cape Town @7@D2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *.Accelerated Agricultural Growth @BTransformation @4Shared Prosperity @BImproved Livelihoods||2014-06-27|Malabo|||||
~k:|i|@f~ed~eoDeter @B~f8=0||2001-03-02|_V|||||
>r|i|=G%!@r#z“World =HSummit” ~j[@ktitle “the ~nE~cw@4=HDevelopment”|=G%!&h|2025-11-04|Doha|A/RES/80/5, @K|||2|
<G|i|Cancun *.Mainstreaming @k*d@B%o_W~bt@4Well-being||2016-12-03|Cancun||||6|
~mm|i|Aichi-Nagoya *.~j5@4%o#:||2014-11-12|~l6||||8|
>q|i|@7#J~jubetween Israeli @BSyrian Forces|~ju@D~nm%L;1974 ~ju@D~nm%L|1974-05-31|#K|||||
~nY|t|Work *p~dJ#t2007 ~fX188)|Work *p~dJ#t2007|2007-06-14|#K|||2017-11-16||
^E|t|%JRoad ~oC@D1968|1968 ~ji|1968-11-08|*K||1042:15705|1977-05-21||
_9|t|%JRoad Signs @BSignals|1968 %JRoad Signs @BSignals|1968-11-08|*K||1091:16743|1978-06-06||
~c-|t|@7=b@kUnited =I@DAmerica regarding @kHeadquarters &v|Headquarters %L|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~eC|t|*T#z%,@DAmerican ~iE||1948-04-30|Bogotá||119:1609|1951-12-13||
+]|t|~cM@a~ph@BPunish Torture||1985-12-09|+Z@eIndias|||1987-02-28||
&Z|t|~cM%JProtecting @k&l%u@DOlder ~f'||2015-06-15|^6|||2017-01-11||
=,|t|@S~h4~dA%u@2%u@DOlder +F~eV||2016-01-31|_F|||||
^b|t|~h]Community @DWest =X=I%J~aeWeapons, >)Ammunition ~mZMaterials||2006-06-14|Abuja|||2009-09-29||
<P|t|~kt=X~p.>!@D~aeWeapons, >)Ammunition @BAll ~evThat Can Be Used @4>)Manufacture, Repair @BAssembly|Kinshasa @N|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~cM~oj@k<CAmmunition, Explosives, ~mZMaterials||1997-11-14|^6|||1998-07-01||
stcw-f|t|~ok~dJVessel Personnel, 1995|~ok~dJVessel Personnel|1995-07-07|~im|||2012-09-29||
~c7|t|%3~aq@DUnlawful Acts Relating *u@f~d)||2010-09-10|=]|||2018-07-01||
=s|t|@S~d?~h4@a%aSeizure @D~ol||2010-09-10|=]|||2018-01-01||
~fu|t|@S*uAmend @k%JOffences @B~ho_UActs ~pD#JBoard ~ol||2014-04-04|~bx|||2020-01-01||
~lk|t|@S@D2005 ~h4~g,|@S~h4~g,|2005-10-14|~im|||2010-07-28||
>E|t|@S@D2005 ~h4@S*c+W|@S~h4@S*c+W|2005-10-14|~im|||2010-07-28||
=w|t|~ks~hXMaterial||2005-07-08|*K|||2016-05-08||
^-|t|~nq~ks~ip@S#J~iFthat Deplete ~kr|~nqAmendment|2016-10-15|Kigali|||2019-01-01||
~aT|t|=G~ks~lZ+G|=GAmendment|2012-12-08|Doha|||2020-12-31||
~gK|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
>H|t|@7#J~gGFacilitation|+H~gG%,@7#J~gGFacilitation;~gGFacilitation %L|||||2017-02-22||
<M|t|@7#J~bcSubsidies|+H~gG%,@7#J~bcSubsidies|2022-06-17|#K|||2025-09-15|2|
>z|t|+H~eu%,~nB|WHO ~nB;~nB|2025-05-20|#K|||||
^)|t|Pact #JSecurity, Stability @B%/^ZGreat Lakes Region||2006-12-15|~nv|||2008-06-21||
^l|t|@7~mx~i(@k@fAtomic Energy Agency|@7~mx~i(@kAgency|1957-11-14||A/RES/1145(XII), @K||||
^x|t|@7_L@k~kF=b@k%,&z+1@DChemical ~nG||2000-10-17||A/RES/55/283, @K||||
~g[|t|@7_L@k~kF=b@k@f%,@4~l2||2016-07-25||A/RES/70/296, @K||||
^F|i|Staff ~cS@B~l/&v|||||||8|
>B|i|~cS@B~l/~j6@IPlanning, @k@IAspects #zBudget, @kMonitoring @D&i~lCMethods @DEvaluation|||||||7|
~c/|i|@r#zIndian Ocean as a Zone @DPeace||1971-12-16||A/RES/2832(XXVI)||||
~gm|i|Lima Declaration: Towards Inclusive @B%o~no#:||2013-12-02|Lima|||||
~ci|i|Oslo ~gC&h||2007-03-20|Oslo|A/63/591, @K||||
~a!|i|Ottawa *T@4~euPromotion||1986-11-21|Ottawa|||||
_1|i|~hn*T@4~eu~pW*pa Globalized World||2005-08-11|~h/|||||
~gr|i|Rio %!*.=HDeterminants @DHealth||2011-10-21|~bz|||||
~i'|i|~j9*.Aid Effectiveness||2005-03-02|>O|||||
~cW|i|Accra %P@4Action||2008-09-04|Accra|||||
busan|i|Busan ~jEEffective %/~nh||2011-12-01|Busan|||||
~iM|i|Bali ~kZTechnology Support @BCapacity-building|||||||4|
~da|i|~dK>2Role @BMandate #z@u~cGProgramme||1997-02-07|~nv|||||
malmo|i|Malmö ~gC&h||2000-05-31|Malmö|A/55/25, &yI||||
~gi|i|+j>c&z@8@k~kB~cG~jMLand-based Activities||1995-11-03|^6||||4|
~b0|i|@f~ed&z+X@D~dJCapacity|||_V|||||
~eA|i|@f~ed&z*d@B+X@DSharks|||_V|||||
~b1|i|@f~ed@4Reducing Incidental Catch @DSeabirds *pLongline Fisheries|||_V|||||
=x|i|~gH@4Securing %oSmall-scale ~bc^ZContext @DFood ~l?@BPoverty Eradication|||_V|||||
+8|i|~gH@4Flag State Performance|||_V||||7|
>p|i|@f#8&z+X@DDeep-sea ~bc^ZHigh Seas||2008-08-29|_V|||||
~nL|i|@f#8#JBycatch +X@B~f-@DDiscards|||_V|||||
~c!|i|~gH@2Marking @D~dJGear|||_V|||||
~lh|i|~kH*.=0||2005-03-12|_V|||||
~i,|i|Reykjavik *.~l-~bc^Z~kBEcosystem|||Reykjavik||||7|
>s|i|@r#z~cw#J~e(|||_V|||||
_!|i|Five ~kH@(@4%o+j~e(|||_V|||||
<I|i|+j%M#J~pC– For a Planet Free @DHarm ~jM~pC@BWaste|+j%M#JChemicals|2023-09-30|Bonn|||||
^(|i|+jJobs Pact||2009-06-19|#K|||||
_8|i|Olympic Charter||||||||
~i!|i|Moscow @r*uEnd TB||2017-11-17|Moscow|||||
^K|i|~ed~phViolent Extremism||||A/70/674||||
_7|i|~cLForeign Terrorist Fighters (Madrid Guiding ~iv|~cNGuiding ~pT|||S/2015/939, &yII||||
~bk|i|~lTcommuniqué #z#6Group @4Syria|%?communiqué|2012-06-30|#K|A/66/865-S/2012/522, @K||||
~c]|i|@7#JMovement @BAccess||2005-11-15||||||
^o|i|Israeli-Palestinian Interim @7@2West Bank ~lCGaza Strip||1995-09-28|^6|A/51/889-S/1997/357, @K||||
_h|i|~aZ||2015-08-17||||||
+O|i|@7#JCessation @DHostilities, @8Civilians @B~e,Access|@7#JCessation @DHostilities, @8Civilians, @B~e,Access|2017-12-21|_F|||||
~iN|i|%!@7@4~cZ^Z~kt=XRepublic||2019-02-06|Bangui|S/2019/145, @K|||4|
~gn|i|@7@4~cZ*pMali|@7#J~cZ*pMali|||||||
~bU|i|Peace, ~l?@B&4%M&zDemocratic Republic #zCongo ~lCRegion||2013-02-24|_F|S/2013/131, @K||||
dayton|t|<5%M@7@4~iu*pBosnia @BHerzegovina||~pq|>O|S/1995/999, @K||~pq||
~jJ|i|~lT@7@4Ending @kConflict @BBuilding a Stable @BLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~js#U+A||2015-07-14|*K|S/RES/2231(2015), &yA||||
~b7|i|Package @D=m&z&i#zMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &yI||||
~gl|i|Libyan %!%L||~pt|Skhirat|||||
juba|i|Juba @7@4~iu*pSudan|Juba ~iu%L|2020-10-03|Juba|||||
~ex|i|=G~h[@4~iu*pDarfur||2011-07-14|Doha|||||
~f]|i|Bridgetown Covenant|||~j0||||8|
_N|i|@uDisability Inclusion ~kM||||||||
~b'|i|@f*T@DPhysical Education, Physical Activity @BSport|||>O|||||
<y|i|~lyGroups (Paris ~iv|~lyGroups (the ~j9~iv;~lyGroups||>O|||||
uhc-2023|i|<xcoverage, &F~af~o6|<xcoverage &F~af~o6;*nhealth coverage: ~afworld|~pu|@v|A/RES/78/4, @K||||`;

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
Declaración 
Déclaration 
Convención 
the 
公约
sobre 
{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco}
la 
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
关于
Programme 
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
los 
Hckmeferb{q|b|t|co} 
@CNations Unies 
@e@p
国际
on @k
{bo lmed|asa lmede|aip lmedp|bi lmedai|ai lmedc} 
for 
pour 
international 
Agreement 
Protection @D
protection 
l’Organisation 
Protección 
Principios 
Principles 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc}
h dcxekadduib ekjeib, delfegmcdduib lfajbg wcxalehdahjb 
Acción 
的
les 
against 
Icynpdefand
Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib} 
{的|}
行动纲领
和
Derechos 
Political declaration 
et 
高级别会议
{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc} 
@gJerbo 
abpdd abdgome 
développement 
Acuerdo 
保护
Gfasfeii{e|u|c|p|ao} ncohjgbo 
Nhcawz{eq nckmeferbq|co nckmeferbb|pt nckmeferbt|co nckmeferbco} 
contra 
del 
kehetzb{chq|vhq|ihq|ibhq} 
发展
Principes 
Convention, 
las 
Desarrollo 
Programa 
{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao} 
Accord 
@D@k
@ehaut niveau @el’Assemblée générale 
@m@p
icynp Efsedbxerbco EwKcnbdcdduv Jerbo b 
{uo lmed|asa lmede|aip lmedp|ui lmedai|ai lmedc} ncohjgbo 
contre 
nfpsbv ychjakbv, wchBcmagcBduv bmb pdbyetzbv nahjabdhjga 
en 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb} 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb} 
on 
Geneva
concernant 
问题
droits 
原则
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
@4@kSuppression @DUnlawful 
@e@X
@E@p
relativo a 
WekpmAjejbgd@nk Dadgcdrbb 
développement
安全
政治@y
权利
@l》
l’interdiction 
世界
可持续
Directrices 
Sustainable 
relating to 
sjbah 
icynpdefanduv 
lfcnplfcyncdbq lfchjpldahjb b psamagdasa 
生物多样性
Rights 
racial-discrimination-declaration
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
@a#J
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
@m#5
Cooperación 
儿童
Optional @Sto @k
Reunión @eAlto Nivel @0Asamblea 
@P@p
Standards @DTraining, Certification @BWatchkeeping 
@ca 
@a@2
@E@/
非法
@ipolitique 
人
ncohjgbo nmq fexgbgetzbvhq hjfed, dc bictzbv 
{| de la Organización Mundial del Comercio} 
Political 
Gagchjk{e|b|c|p|ao} 
年
@uStandard Minimum Rules @4
{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco} 
Organization 
#712 egsphje 1949 sane, @O
@hPolítica 
Development 
Estados 
Geneva 
Landlocked Developing Countries 
counter-terrorism-strategy
icynpdefandao 
ncohjgbo
regional-cooperation-declaration
任择@z
禁止
行为
Cultural 
Declaration
Implementation 
Trafficking in 
discrimination 
Human 
b #Fgbnag awfezcdbq b dekexedbq
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
@Z#E@pcriminalité transnationale organisée
London, Moscow @BWashington
%?Conventions @D12 August 
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
#1k MFfbkedhkao vefjbb lfeg Bcmagcke 
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
%4privilèges #eimmunités 
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
@5@p
#BEliminación @eTodas #uFormas 
%aActs @:@kSafety @D
Conservation 
Prohibición 
conservation 
zone exempte d’armes nucléaires 
{| Nhcibfdao jafsagao afsedbxerbb} 
ncohjgbo 
visant %T
{和|与}
@QFacultativo 
Armas 
Universal 
droit 
in 
lfbgbmcsbqv b biipdbjcjev 
mise #Gœuvre 
mondial 
terrorism-declaration-1996
to 
torture #e#,ou dégradants
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
Torture @BOther Cruel, #[
Vienna
electronic-communications
nationality-married-women
violence-women-strategies
、
准则
@CNations Unies
Internacionales
%7权
Charter 
Elimination 
arbitration-new-york
chap. I, resolution 
copenhagen-programme
Código @eConducta 
@u@a@:Transnational Organized Crime
@SAdditional *u@k&D1949, 
Code @DConduct 
%T@p
cultural-expressions
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
*a#-d’actes illicites 
@r#J
Adicional a @XConvenios 
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
#Gmatière d’exploration #ed’utilisation 
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
hjerbadefduv lmejFafi, fehlamaycdduv @ekadjbdcdjemAdai CcmAFc
@DAction
@fCovenant #JCivil @B%!
@m@XPrivilegios e Inmunidades 
Discriminación 
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
全球
基本#O
大会
小岛屿#r中#/
海洋
行动
酷刑#b*x残忍
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
@e@-@e
between @k@u@B
illicite, non déclarée #enon réglementée
#b平
world-fit-for-children
低限度标准规
框架
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
Pacte @6#Z%K#Ncivils 
beijing-protocol-2010
intercountry-adoption
mauritius-declaration
non-intervention-1981
nuclear-material-2005
small-scale-fisheries
statutory-limitations
stockholm-declaration
world-food-conference
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
y #5
%6@E{le VIH et le sida|le VIH/sida} : 
African 
Code @econduite 
#e@p
Illegal, Unreported @BUnregulated Fishing
sane a 
Bcmagcke
Ilegal, No Declarada y No Reglamentada
Justice 
Marco 
Opkaganqzb
Pequeños %:Insulares #G&U
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
#cHumanos
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
l’homme
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
#d#z#!#Juniversal health 
paris-principles-children
@e@t
@i#e{|le |du |au }@I@U
y @p
Illicit Manufacturing @D@B&jFirearms, 
#Gfaveur @Cpays 
abpqboe abhffce nc 
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
Conference #J
General 
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
Conventions @eGenève &u12 août 
Tortura y &so Degradantes
@I@D#6
a sfeynedhkbv b lambjbBchkbv lfegev
our ambition @4health @Bwell-being 
petits *'insulaires #G%f
paris-agreement
rio-declaration
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
Diversidad 
Maritime 
Paris
lfegahpnbq 
l’accès 
l’espace 
relatifs 
violence 
{eq|ao|pt} 
#o@p
@P#5
@m@X
@e#u
%p@kStatus @D
xekadev b awuBeqv hpvalpjdao gaodu
@La gxebiaajdaCcdbqv #C
@r@2
%JBiological Diversity
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
@E#0@etoutes @/formes 
Model Strategies @BPractical =m@2
remedy-principles
riyadh-guidelines
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
我们@.
措施
管理
》
a xadc, hgawandao aj =oafpybq, 
que 
rdcj abpwvax dh abavgnaE abiqkc
%Tl’égard @Cfemmes
psamagdasa lfegahpnbq
法
#GAfrique
*U@DAll Forms @D
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
@h@e
@Ya 
peace-right-1984
plant-protection
quartet-road-map
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
#5Tráfico Ilícito 
#E@p
#Gmatière 
+V*O*(%7格
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
{人民|民族}{权|权利}+e
补充@z
Narcotic Drugs 
Other 
Rome
Use @D
awaza-programme
{de|del} 12 @eagosto @e1949
#G@p
b dekexedbb xe 
bangkok-charter
child-abduction
coe-trafficking
debt-principles
ilo-29-protocol
internationaux 
madrid-fighters
olympic-charter
road-signs-1968
rome-principles
rotterdam-rules
territorial-sea
促进
暴力
物
规则
解决南苏丹
贸易
%VCambio Climático
&tabdmhce fabqcaqce
@ainteraméricaine 
A/RES/2200(XXI), @K
#)*od’organisation #e@enégociation 
%cliberté syndicale =Z@9&u
Gfbdrbl{u|ag|ei|eib|ev}, #q
Governing @kActivities @D=I
Small Arms @BLight 
expanding >e*pa post-COVID 
nairobi-south-south
{bo|csa|cip|bi|ci} 
#G#vSin Litoral >WDecenio 
telle ^Smodifiée par <j@R
wbamasbBchkai fexdaawfexbb
#cHumanos y 
%M%JClimate Change
@W#ibdtanoe 
@caw avfedc 
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
武装部队
管辖范围以外
@iuniverselle 
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
#N@el’homme 
=i@kRepublic @DSouth Sudan
Crime %Q@B+y
~aK或武装团体
#Gparticulier 
#W%Kpeuples indigènes #e
mandela-summit
medical-ethics
mental-illness
migration-2013
nature-charter
nieo-programme
ottawa-charter
our-ocean-2017
our-ocean-2022
remote-sensing
representation
space-benefits
特权#b豁免
#r筹资#M
1990-12-14
2011-2020
@0%B#pDelito <B&Q
@jInteramericana 
@plfcnajgfezcdbt 
Bcmagcke 
Financing 
Fisheries 
Nhcibfdao 
Personal 
Sostenible
Violence 
africaine 
b nfpsbv 
frontier-controls
geneva-communique
l’enfant
尔逊·曼德拉
有关@.知识产
#Sbagnaice 
#zHigh-level 
*1@4Special Procedures 
@'Básicos 
Beijing 
Biodiversity 
Constitution 
Estrategia 
Havbdhk
Montreal
Plataforma 
Rio @eJaneiro
*0@B%p@k@8Victims 
Treatment @D
马德里老龄#M
@'Rectores 
@piafhkaip 
Reglas 
Relaciones 
Sociedad @0Información
Vhjeg@w
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
内陆#r中#/
%0%R@e{|los }+x
^ZExploration @B_WOuter 
粮食%g
Constitución @0
Estupefacientes 
_,药_,耐药性
biens culturels 
guhakasa pfagdq 
oslo-ministerial
slavery-protocol
trafficking-2017
#cCiviles y Políticos
>Rextra-atmosphérique
Solución #pConflicto 
l’aviation civile &L
nmq debicdcc fexgbjuv 
#)plateau continental
#Gfavor %b<7
#L@p#9sociale (norme 
&0%w{四|}%j
&AVienne 
&Mghcv Fafi 
+HSummit 
1949%'8月12日
<1跨国有%H=E
>c@4%[&zDecade 
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
Ginebra
Guiding @(#J
Inter-American 
Madrid 
National 
Organizaciones 
Organization
Participación 
Regulations 
Safety @D
The Hague
abshqah
accra-agenda
applicables 
~bdghjfcBb @eguhCci pfagdc 
Peace @BReconciliation 
#GÁfrica
@El’intégration @0
@pgalfahp a 
Smuggling @DMigrants 
_ZExploración y *[#p
awchlcBcdbq 
awfezcdbq h 
beijing-2010
dcxekaddasa 
fact-finding
fishing-gear
forces armées 
forests-plan
gaxnpCduv hpnag
hajfpndbBchjgc 
havana-rules
headquarters
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
小%O#b轻%O
毛里求斯
民用航空
渔业
特别
环境
艾滋病
贩运
马拉喀什
鱼类种群
>mAfricana @e~al%bPueblos
=X*T#J&l@BPeoples’ 
guhakai pfagdc 
hgqxedduv h 
协议
欧洲委员会
蒙特雷共识
防治结核病
麻醉品单一
@H各国
Fishing 
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
养护#b
#E<jtrafic illicite 
#e@Eleur destruction
@5l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd=qdefkajbBchkbv 
^ZField @D~a0Justice
#2Alimentaria 
#9alimentaire 
#uActividades 
%nVoluntarias 
Civil Aviation
Environmental 
Especialmente 
Fundamentales 
Nelson Mandela
Non-custodial 
Supplementary 
Treaty
ahpzchjgmcdbq 
@eAlto Nivel 
共#b国
%4travailleuses #e<'
#U@D#6
bhlamAxagedbt 
computer-files
fcspmbfagedbq 
sahpnefhjgeib 
培训*O发证
气候变化=g
脱离接触#V
防止
%M%JTobacco Control
&uSommet *s
*uPrevent, 
+Fwith Disabilities
@0Cumbre %D
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
réunion #A
seabed-arms
sfeynedhkao egberbb
tokyo-rules
{ac|asa|aip|bi|ai} 
{bo|asa|aip|bi|ai} 
进一步=C
#N@C%Nhandicapées
#pPatrimonio 
%7员
&f守则
&xcon Discapacidad
*pAfrica
1949 
=:计划
#U@U@6@e~cN{|de 2002 }
=r#epolitiques
探索#b利用
Council @DEurope %J
&upatrimoine 
=D财产
@1刑事^W院
@Cenfants
@f@a&z
Aviación Civil #R
Basic @(
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
Viena 
Ysa-NahjaBdao Mxbb
_ZRepública 
abagrak 
abghdce abdqgmade 
abmfbce 
agenda-21
antarctic
apartheid
covenants
enmendada por #5@Q
geneva-iv
harbemAduv b 
iccpr-op1
iccpr-op2
icescr-op
institutions 
kahibBchkasa 
lfAj abbarzch
lkhadr abjdb 
lutte _C
migrants 
monterrey
montreal-2014
oifi 
pelindaba
portant création 
rarotonga
<Flégères #e@epetit 
&1#b控~aE病
refugees
renforcement 
rotterdam
sids-2024
supplementing @k*Z
traite @C
un-safety
victimes 
{e|u|c|p|ao} 
仙台减少灾害
北京
危及大陆架固
境内流离失所
指导#O
无核%O区%z
海上
精神药_,@l
责任
高级别
%5劫持航空器
%ea *Cfcwcdke, @O
&0@x+T^W%j
(No. 
+R第十届~dt~dj
1949-08-12
1950-10-21
@B#J>)Destruction
@a@Z#)*o@0
@mEstupefacientes
Acte constitutif 
Consensus 
Convention-cadre 
Copenhague
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
@9@etoutes @/%N
traitement @C
及其
@0criminalité #e
contrôle 
g haajgcjhjgbb h 
geneva-iii
hagczedbq 
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
y {|el }#w
不报告*O不管
卡塔赫纳生_,
%S<jdomaine 
*adécennie 
@F%VTrabajo 
Buenos Aires
HalamdbjcmAd
Ministerial 
Pesca 
QcdcfemAdao 
République 
Trade 
Voluntary #8
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
~cx&0%w四%j
值班标准
十%'期>L#/
基本自由
Zona Libre @e>5
#-@Cactes 
=B危及~fQ航行
#Q&ucrime #e
不容干涉
所有
抗微生~cf
方面
核材料实
种族
经济
蒙特利尔
遗传资源
难民地位
领域
%!*.HIV @BAIDS: 
>'kadFcfcdrbb @p
@a*c>NNavigation
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
~fM定平台%g%5
以色列-巴勒
在维持@1=d与
月球#b*x天体
#r#M%l*,
+U纲要
@?=q#?h 
@Wodace 
Asuntos 
Bangkok 
Certain 
Genève 
Illicit 
Lucha >V
Natural 
abagnai 
abdgjbi 
abpqboe 
abpwvax 
aspects 
cedaw-op
@i@e
%Tl’encontre @C
公民及政治%i
#L@p&k(emploi #e
@x~eS#b有关~eS
发生&I时#l~e3
@a%c
crc-opac
crc-opic
crc-opsc
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
最=f则
#UEstratégico 
%-~b?ycfjg 
%3Physical @8&2
%4pires formes 
%8guvane k 
%S<jcontexte @0
&umilieu marin 
(№ 
*6pénale
*u@k
+f%5*O~gv制捕
2001-2010
2015-2030
2024-2034
@.@l
@DJuvenile 
@I@U
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
@"@eTodas #u&x
示范=:#b实际
*uCombat 
+f对_n
@a#W%K
@pbhhmcnagedbt 
Ejecución 
Estado 
FbxbBchkao 
Icyeicfbkedhk=q
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
#N@e<l
&1=E#b&]
icynpdefanduib 
jafsagmc 
kpmAjpfduv 
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
~b,psychotropes
~bdafsedbxerbb 
与_/~bn权
化学
巴黎
教育
斯德哥尔摩
活动
移民
船舶
阿拉伯
非拘禁^O
#?h jafsagmco 
%4stupéfiants
%JRoad Traffic
%Y%3%u#zChild 
%qflkhadr jdb 
&V@dxehcnedbq 
*mPequeñas y 
1961 
<a~bh@C~aY#e@C
>WTratamiento 
@a@T
@pphjaoBbgaip 
Comprehensive 
DadFcfcdrbb #h
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Trata @e
*S#b民族权+e
约翰内斯堡
防治荒漠化
@u%3Law #zSea 
Partnership @4
UpPdah-Mofchhk
_Gvolontaires 
abdboi labjum 
bhlamAxagedbb 
colombia-final
dIgdk abide <9
dcxegbhbiahjb 
from 
kajafuc iaspj 
l’abolition 
organisations 
participation 
relativos a @p
~bFMínimas <z
~byContinental
#f@]%h
1966-12-16
<gfinal @0
>ZRefugees
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
京都
#U@e@-
条例#b细则
@c#ha 
@j<z%V&K#p
Statute #z
作用
未来
残疾%7%i
罗马
%'~fK风险=g
%?Conventions
%Kproblèmes 
%S@/affaires 
2030 %P@4%o#:
<"forcé
>"_Y{|,} %d@p
>MBiológica 
@kOzone Layer
Amendment ~h4
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
Single %J_T@D
Statut 
Strategy
Trabajadores 
^hkadFmbkjag 
abiAaE 
abmfbc 
abpdd abdgome
abrkcde 
alma-ata
amr-2016
bangkok
beijing
bodace 
#w@e@-
Strategic #U@4
#zhigh-level 
%5制造#b~dw
@R&6%K>a~eW#Z
@phavfedcdbt 
@x%7类~du~dj
^2#h~bElfegp 
amended by @k
budapest
charter
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
~bpMeeting %x
économiques 
自愿*P
#G#5
@1@l
#e@C
*U@D~bg@:
2011–2020 
>MBiológica
@(@B#8#J=j^1
Ensemble @e
%7口
@1劳工%H@H
@B@k
@QAdicional 
@aunique 
@plfawmciei 
@x南南>K#f
Aeronaves
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
ndq %y&?<h@e~c?
@BEquitable 
Sudán #pSur
Territorial 
Terrorism
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
~bo~fvabynb 
~jd压载水
économique 
不容忍
内罗毕
冲突
利用
卫生
大流行
工作
<2*2~ie#N@e~bl
@B_URelated 
建立
弹药
承诺
援助
文件
森林
第三
销毁此种
阿拉木图
障碍者
%7道主义
%Tcertains 
%qabmfoe +g
&0@x~cy%j@H
&1*O=B#b~h5
&l%uCouncil
*S理事会
+Y@/~bJ@C*'
2011–2020
<D#G#jsans 
=qkadjfamc 
>VMujer
@0Asamblea 
@8All +F~jM
@m#u
@pgalfahei 
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
*l#p^4@A@e
@H在
Pandemic %L
Production 
Prácticas 
Second 
Terrorismo 
Weapons
_C+K%Tfeu, 
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
{、|，}^N
~jzPersonas
~lsOcéano 
土著%7民
最低%'龄
#e@e
#?h 
#Yycdzbd
%qdlamz 
*O生产
=C计划
@0%Z<5#B
@5une 
@Wnccha 
@a@:
@f%J%1@4
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
a @p
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
par @/
@j@e~e?
#e<j
@a@E%k
pêche
recours 
règles 
unclos
unfccc
world”
~dt是
主权
伙伴<0
健康
反对
契约
政治
方案
有关
机构
污染
独立
空间
美洲
获得
部分
#GAfrique 
#pConsejo 
%6issue @0
%7不受_E
&0%X%i%j@H
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
<D@/moins 
@9@C
@F@e
+7@!@Z#e
*uPromote 
Chemicals 
Committed 
Conflicto 
Convenios 
Copenhagen
Cour ~hS&L
Cumplir @p
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
absjbah <9
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
~cN@f~ed#J
国内#b@1
遇之%w@l
#G@X
@.#O
@a&z
号)
@Q@e
outcome <g
Capa @eOzono
Conjunto @e
Sistemas @e
#U@U@e
@A@e
@e@!
@j@e`;

export const NAMES =
  `~k8|fr|<a*Q
~k8|es|>m@e&P
~k8|ru|~bI~es
~k8|ar|dcBai ~kR
~k8|zh|@x+e
~bY|fr|~kL@0Cour @T@eJustice
~bY|es|^3@0Corte ~qcJusticia
~bY|ru|Ljejpj@w<,Lpne
~bY|ar|abhFad abpqaqc bdotde abjmb ~nJ
~bY|zh|@1^W院规约
~dS|fr|@a&3*Q
~dS|es|@j@mPrerrogativas e Inmunidades @e&P
~dS|ru|%2*qEwKcnbdcdduv Jerbo
~dS|ar|@WadgcaCag #ifoxahagua
~dS|zh|@x~a-@l
+s|fr|@a&3@C~fnspécialisées
+s|es|@j+C%bOrganismos Especializados
+s|ru|%2*qhlcrbembxbfagedduv pBfcyncdbo
+s|ar|@WadgcaCag abftabag abdgvxxe foxahagua
+s|zh|专门~o-~a-@l
~hK|fr|@a*a#Q=Z#-&ucrime @egénocide
~hK|es|@j%0%B<BSanción #pDelito @eGenocidio
~hK|ru|%2~i5lfchjplmcdbq scdarbne _0dcsa;%2scdarbnc
~hK|ar|@Wdhj rkcde abslame abrdajce ~p2jbcua
~hK|zh|~el及惩治灭绝~g7罪@l
~az|fr|@a*a#-@0~fGêtres humains ~oal’exploitation @0~b!d’autrui
~az|es|@F%0%R@0~jz&xy @0Explotación @0Prostitución Ajena
~az|ru|%2~jgmtnAib b h Pkhlmpejerbco ~mDjfcjAbib mbreib
~az|ar|@WoFk ~falabpwvax faqgDbab mjake abDck
~az|zh|&e贩卖~lA及取缔意图营利使%7卖淫~h9
~oL|fr|>a1949;Conventions @e~f9{ de 1949|}
~oL|es|~pF@e>"_Y;~pF@e>"@e1949;~pF@e~cK
~oL|ru|<-{bc|bv|bi|bib} kadgcdrb~hdaj 12 egsphje ~eW~n';<-{bc|bv|bi|bib} kadgcdrb~hd~eW~n';Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};<-{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~oL|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
~oL|zh|~gU;%w四@l;%w@l
~k.|fr|&A~hp~d5&usort @Cblessés ~lumalades %S@/~c"#Gcampagne;première &A~f9
~k.|es|~pz>"@PAliviar @pSuerte ^SCorren @XHeridos y @XEnfermos >YFuerzas Armadas #GCampaña;{Primer|I} ~pz~cK
~k.|ru|<-@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg>U<-@o
~k.|zh|改善战地~aK伤者病者境~p);%w第一@l
~iS|fr|&A~hp~d5&usort @Cblessés, @Cmalades ~lunaufragés @C~c"@Emer;~j"&A~f9
~iS|es|~pz>"@PAliviar @pSuerte ^SCorren @XHeridos, @XEnfermos y @XNáufragos >YFuerzas Armadas ~lsMar;{Segundo|II} ~pz~cK
~iS|ru|<-@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege ^hhbm @eiafc;gjaf>U<-@o
~iS|zh|改善~fQ~aK伤者病者及遇船难者境~p);%w_p@l
~gg|fr|&A~hp#Wau ~gbprisonniers @eguerre;~n,&A~f9
~gg|es|~pz>"~gPTrato debido a @XPrisioneros @eGuerra;{Tercer|III} ~pz~cK
~gg|ru|<-@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} <-@o
~gg|zh|@H战俘待~p);%w~m6@l
~fi|fr|&A~hp#W*2~py%Nciviles #Gtemps @eguerre;quatrième &A~f9
~fi|es|~pz>"%d@p@"debida a #u&x~om#GTiempo @eGuerra;{Cuarto|IV} ~pz~cK
~fi|ru|<-=q&Tsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj>U<-@o
~fi|ar|@Wrhcn +Ilodace abdmhcch fig abokl;@Wrhcn abkalje
~fi|zh|@H战时#l平民之%w@l;%w第四@l
~gq|fr|~k2*2~py~fI@C~mrarmés ~aW{ (Protocole I)|};@R&6I
~gq|es|@Q*/@e~kp@">Y~f/%bConflictos Armados *R{ (Protocolo I)|};~lDI;@QI */@e~cK{| de 1949}
~gq|ru|~hW%r~kO~pf!I);~hW%r^hkadFmbkjag;~gB@n!I
~gq|zh|~gU@H#l@1性&I受难者@.=l(第一@z);~ct@H#l>6@.=l;@H#l>6@.=l;~ct第一=l;第一=l
~eF|fr|~k2*2~py~fI@C~mrarmés non ~aW{ (Protocole II)|};@R&6II
~eF|es|@Q*/@e~kp@">Y~f/%bConflictos Armados sin Carácter #R{ (Protocolo II)|};~lDII;@QII */@e~cK{| de 1949}
~eF|ru|~hW~kOdcicynpdefandasa vefekjcfe ~pf!I!I);~hW~kOdcicynpdefandasa vefekjcfe;~gB@n!I!I
~eF|zh|~gU@H#l非@1性&I受难者@.=l(_p@z);~ct@H#l非>6@.=l;@H#l非>6@.=l;~ct_p=l;_p=l
~dd|fr|~k2%Tl’adoption ~k)signe distinctif additionnel{ (Protocole III)|};@R&6III
~dd|es|@Q*/@e~kpAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~lDIII
~dd|ru|%-~mEnalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~pf!I!I!I);%-~mEnalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~gB@n!I!I!I
~dd|zh|~gU@H采纳一个新增特殊标志@.=l(~m6@z);@H采纳一个新增特殊标志@.=l;~ct~m6=l;~m6=l
~j(|fr|@a{|de La Haye }#L@/lois #ecoutumes @0guerre @Eterre
~j(|ru|%2>0;Qeeshk=q>0;Gamaycdb{c|q|t|ci|b} a >0
~j(|zh|陆战^W规#b惯例@l;海牙第四@l
~fB|fr|@a#W~mo~p8
~fB|es|@j%V^3%bRefugiados;~qe1951
~fB|ru|%2~oNwcycdrcg;@c~pi=1~oNwcycdrcg
~fB|ar|+2abvaxe ~fp;@Wjad ~piabvaxe ~fp
~fB|zh|@H~g"~h9;~g"@l;1951%'难民@l;1951%'@l
=P|fr|@R#Z~mo~p8;@R@e1967{| s’y rapportant}
=P|es|@Q%V^3%bRefugiados;~l(~p!@e1967
=P|ru|~cI@Ohjejphe wcycdrcg;#11967 sane k dco;#1k dco 1967 ~n'
=P|ar|ablkfgftfb ~hu~fp;ablkfgftfb abvax ~fp
=P|zh|@H~g"@.@z;~g"@z;1967%'@z
=S|fr|@a#W~moapatrides
=S|es|@j%V^3%bApátridas
=S|ru|%2~oNelejfbnag
=S|ar|+2+IlfAj ~hwjmcdc abrhqce;+2abvaxe lfAj ~hwjmcdc abrhqce
=S|zh|@H无国籍%7地位~h9;无国籍%7地位@l
_A|fr|~hFréduction @Ccas d’apatridie
_A|es|@j@PReducir @XCasos @eApatridia
_A|ru|%2hakfezcdbb wcxsfeynedhjge
_A|ar|@WvnA oabag ahjmad abrhqce
_A|zh|减少无国籍状态@l
~df|fr|@a#W%Tl’esclavage
~df|es|~h(Esclavitud
~df|ru|%2fewhjgc;@cajdahbjcmAda fewhjge
~df|zh|禁奴@l
~cj|fr|@Ramendant @p@a#W%Tl’esclavage signée %T~hp<j25 septembre 1926
~cj|es|@Q@PModificar @p~h(Esclavitud Firmada #G>"#525 @eseptiembre @e1926
~cj|ru|#1a gdchcdbb bxicdcdbo g ~lMfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~n'
slavery-amended|fr|@a#W%Tl’esclavage signée %T~hp<j25 septembre 1926 #eamendée par <jProtocole
*F|fr|@asupplémentaire #W%T~jO@el’esclavage, @0~fGesclaves ~lu~fn#epratiques analogues %Tl’esclavage
*F|es|@jSuplementaria #BAbolición @0Esclavitud, @p~jzEsclavos y #u~jyy ~nDAnálogas ~oDEsclavitud
*F|ru|~gB@b~iLfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
*F|ar|+2abgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*F|zh|废止奴隶制*O奴隶贩卖及类似奴隶制@.制度与习俗补充@l
&[|fr|@a%4#Npolitiques @0femme
&[|es|@j>X#cPolíticos @0Mujer
&[|ru|%2lambjbBchkbv *Cycdzbd
&[|ar|@Waboifi abqcaqce bbdkpe
&[|zh|_n~o(%i@l
*M|fr|~hFnationalité @0femme mariée
*M|es|~h(Nacionalidad @0Mujer Casada
*M|ru|%2sfeynedhjgc xeipydco ycdzbdu
*M|zh|已婚_n国籍@l
+o|fr|@a#)consentement au mariage, l’âge minimum &umariage #el’enregistrement @Cmariages
+o|es|@j%VConsentimiento >WMatrimonio, @pEdad Mínima @PContraer Matrimonio =VRegistro %bMatrimonios
+o|ru|%2hasmehbb @eghjplmcdbc g wfek, ~mzwfeBdai gaxfehjc b fcsbhjferbb wfekag
+o|ar|@WabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+o|zh|@H婚姻@.同意*O结婚~n]及婚姻登记~h9
icerd|fr|~jq^z@e&kraciale
icerd|es|@j@A*b@e+DRacial
icerd|ru|@?=q~cvfehagao nbhkfbibderbb
icerd|ar|#3bbiAaE <[abgdccC abjhxkc
icerd|zh|+f^M~g7_o~lt
~oO|fr|~e/@6#Z%K#Néconomiques, ~j:culturels
~oO|es|^4~qc#cEconómicos, ~iDy ~j3
~oO|ru|@?*Iaw PkadaibBchkbv, ~fj~i2lfegev
~oO|ar|abjum >l
~oO|zh|~g8*O=h及=D%i~lt;~g8{、|}=h{、|和|及|}=D%i~lt
iccpr|fr|~eZ
iccpr|es|^4~qc~cl
iccpr|ru|@?*I>d
iccpr|ar|abjum _?
iccpr|zh|~hB~lt;>J%i~lt
~fg|fr|Pactes _6>S%K~iY
~fg|es|Pactos #]@e=?
~fg|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a *C=2
~fg|ar|abjumch abmfbcch abvaxch loifi ~cV;abjumah abmfbcah abvaxah loifi ~cV
~fg|zh|@1*S两@l;@1*S@l
~fk|fr|%Aau ~eZ;premier %Aau ~eZ
~fk|es|~nz~cl
~fk|ru|~gI@n~b2>d
~fk|ar|#S~jH_?;#Sbbjum _?
~fk|zh|&0~hB@1%j&d;&0>J%i@1%j@]{第一{号|项|}|}&d
~fl|fr|~j"%Aau =r#epolitiques, *jabolir @ppeine @emort;~j"%Aau ~eZ
~fl|es|Segundo ~nz#c~omy Políticos, destinado a abolir @ppena @emuerte;Segundo ~nz~cl
~fl|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~b2>d
~fl|ar|#SabBahc ~jH_?
~fl|zh|旨在废除死刑@.&0~hB@1%j_p项&d;&0>J%i@1%j@]_p{项|}&d
~fm|fr|%Aau ~e/@6#Z%K#Néconomiques, ~j:culturels
~fm|es|~nz#cEconómicos, ~iDy ~j3
~fm|ru|~gI@n~b2aw PkadaibBchkbv, ~fj~i2lfegev
~fm|ar|#Sbbjum >l;#S~jH>l
~fm|zh|&0~g8*O=h及=D%i@1%j&d;&0~g8{、|}=h{、|和|及|}=D%i@1%j@]&d
=y|fr|@a@El’imprescriptibilité @Ccrimes @eguerre ~lucrimes #El’humanité
=y|es|~h(Imprescriptibilidad %bCrímenes @eGuerra y %bCrímenes @eLesa Humanidad
=y|ru|%2dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi +qBcmagcBchjge
=y|zh|战争罪及危害%7类罪不适用^W定时效@l
~ff|fr|~jq@E#0=Z#-&ucrime d’apartheid
~ff|es|@j@A#B%R=VCastigo #pCrimen @eApartheid
~ff|ru|@?=qlfchcBcdbb lfchjplmcdbq elefjcbne _0dcsa
~ff|ar|#3bidj rkcde abnxb abjhxkc ~p2jbcua
~ff|zh|&e并惩治~g7隔离罪行~lt
^8|fr|~jq#El’apartheid %S@/sports
^8|es|@j@A#o#5Apartheid ~p,Deportes
^8|ru|@?@b+qelefjcbne g hlafjc
^8|zh|~o"体育~g'~g7隔离~lt
cedaw|fr|@a^z@e&k^U
cedaw|es|@j*b@e+D~m[
cedaw|ru|%2~cv^u~oc
cedaw|ar|@W~kP<[~f:
cedaw|zh|~id^M_o@l
~hy|fr|<2*2@a^z@e&k^U
~hy|es|*l@0@j*b@e+D~m[
~hy|ru|%ea ~cv^u~oc
~hy|ar|~bo~kP<[~f:
~hy|zh|&0~id^M_o%j&d;&0~id^M_o%j@.&d
cat|fr|@a_C*v;@a_Ctorture
cat|es|@j>V>b;@j>VTortura
cat|ru|@c+q~la;@c+qlujak
cat|ar|@WdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&e_E@.=k@l;&e酷刑@l
opcat|fr|%A*2@a_C*v
opcat|es|*l@0@j>VTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%e+q~la;%e+qlujak
opcat|ar|~bodhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&0&e_E@.=k%j&d;&0&e_E@.=k%j@.&d;&0&e酷刑%j@]&d
crc|fr|~ie#N@e~bl
crc|es|@j>X#c#pNiño
crc|ru|%2*Cfcwcdke
crc|ar|@W~fvabynb
crc|zh|%X%i@l
~hG|fr|~mY{,|} #Ll’implication d’enfants %S@/~mrarmés;<2#Ll’implication d’enfants %S@/~mrarmés
~hG|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %d@pparticipación @eniños ~p,conflictos armados
~hG|ru|~fVpBehjbq ~oVg ^hkadFmbkjev;~gI{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @OpBehjbq ~oVg ^hkadFmbkjev
~hG|ar|~mO+gawgkat abpynab nc abdhaCjag abdqboe
~hG|zh|~pe%X卷入&I#M@.&d;@H%X卷入&I#M@.&d
~hI|fr|~mY{,|} #L@pvente d’enfants, @p~b!@C~bV=Zpornographie mettant #Gscène ~e5;<2#L@pvente d’enfants, @p~b!@C~bV=Zpornographie mettant #Gscène ~e5
~hI|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %d@pventa @eniños, @pprostitución infantil <Butilización @eniños _Zpornografía
~hI|ru|~fV~mBncjAib, ~oW~mDb ~oWlafdasfeFbb;~gI{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @O~mBncjAib, ~oW~mDb ~oWlafdasfeFbb
~hI|ar|~mO+glcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
~hI|zh|~pe买卖%X*O%X卖淫#b%X色情制品#M@.&d;@H买卖%X*O%X卖淫#b%X色情制品#M@.&d
~hH|fr|~mY~p!établissant une procédure @eprésentation @ecommunications
~hH|es|*l@0@j>X#c#pNiño %dun procedimiento @ecomunicaciones
~hH|ru|~fVlfarcnpfu haawzcdbo
~hH|ar|~mO~hulsrkaE gimcd ablbaDag
~hH|zh|~pe设定来文程序@.&d;@H设定来文程序@.&d
<]|fr|~jq%c~py#N@etous @/<'~fs~lumembres @e~mCfamille
<]|es|@j@A#B@"%b#c@eTodos @X~kNMigratorios y @eSus Familiares
<]|ru|@?=q&T~gkghcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
<]|ar|#3~kX~fvrdcj abjdab abduarkch fpnkam pqkud
<]|zh|#l~g3移徙工%7~gc家庭成员%i~lt
crpd|fr|~ie~eQ
crpd|es|@j>X#c>Y~eU
crpd|ru|%2*C~mp
crpd|ar|@W~fv~hwHfc absjaie
crpd|zh|~kh@l
~k'|fr|%A*2~ie~eQ
~k'|es|*l@0@j>X#c>Y~eU
~k'|ru|%ea *C~mp
~k'|ar|~bo~fv~hwHfc absjaie
~k'|zh|&0~kh%j&d;&0~kh%j@.&d
&(|fr|~jq*a~ga#E@/disparitions forcées
&(|es|@j@A%0~ia#o#uDesapariciones Forzadas
&(|ru|@?@b~j/~b?~mwdehbmAhjgcdduv bhBcxdagcdbo
&(|ar|#3~kX^T
&(|zh|#l~g3%7免遭强迫失踪~lt
&G|fr|@a#L@p~fr&k~gx@el’enseignement
&G|es|@j~mK~oDLucha #o#uDiscriminaciones _ZEsfera @0Enseñanza
&G|ru|%2~obnbhkfbibderbco %yawfexagedbq
&G|ar|@Wdtanoe abgdccC nc drab abgjbcd
&G|zh|取缔~i]_o@l
untoc|fr|@a&B;@a_Ccriminalité{| transnationale} organisée;&APalerme
untoc|es|@j<z>V~kwOrganizada Transnacional;@j>V~kwOrganizada{ Transnacional|};~qePalermo
untoc|ru|@c#h+qjfedhderbademAdao afsedbxageddao ~mF;@c{aw|lfajbg} afsedbxageddao ~mF;Gemcfihk@o
untoc|ar|~an~kSabdhFde jlk abfyhce
untoc|zh|@x~cy@l;<1{跨国|}有%H=E@l;巴勒莫@l
*"|fr|@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*j~eGréprimer #epunir @p~fGpersonnes, ~a2@Cfemmes ~luenfants, &6*2@a&B;@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*j~eGréprimer #epunir @p~fGpersonnes, ~a2@Cfemmes #e~e5
*"|es|@Q@P~f)Reprimir y ~pY@p~jzPersonas, ~d-Mujeres y Niños#T;@Q>V~n:;~p:Palermo
*"|ru|#1a ~i5b lfchcBcdbb ~mBmtnAib, ahawcdda ycdzbdeib b ncjAib, _0dcc@q;#1a ~i1mtnAib
*"|ar|^.dhj fidj fdjaile ~falabpwvax، flvaxe abhqaE fabpynab;^.dhj ~falabpwvax، flvaxe abhqaE fabpynab، fidju ~p2jbcu
*"|zh|~m(&1*O&e#b惩治~dw~lA~o7_n#b%X&f@._S;#(&1*O&e#b惩治~dw~lA~o7_n#b%X&f@._S;~dw~lA@z;~lA~dw@z
+:|fr|@R~d3@e~fspar terre, air #emer, &6*2@a&B;@R~d3@e~fspar terre, air #emer
+:|es|@Q#o_B@eMigrantes ~lgTierra, Mar y Aire#T;@Q#o_B@eMigrantes
+:|ru|#1+q~c8ggaxe ibsfedjag @phpCc, iaft b gaxnpvp@q
+:|ar|^.dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+:|zh|~m(<1陆*O海*O空偷运~jc@._S;#(<1陆*O海*O空偷运~jc@._S;偷运~jc@z
=L|fr|@R~nH@e~oSpièces, éléments #emunitions, &6*2@a&B;@R~nH@e~oSpièces, éléments #emunitions
=L|es|@Q>VFabricación =V~mfIlícitos @e*m@eFuego, sus Piezas y Componentes y Municiones#T;@Q@m{las |}*m@eFuego
=L|ru|#1+q~c8bxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#1aw asdchjfcmAdai afpybb
=L|ar|^.dtanoe xhj ~hvabhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=L|zh|~m(<1~k1枪支~gc零部件#b~m1@._S;#(<1~k1枪支~gc零部件#b~m1@._S;枪支@z
uncac|fr|@a@Z_Ccorruption;@a_Ccorruption
uncac|es|@j<z>VCorrupción;@j>VCorrupción
uncac|ru|@c#h+qkaffplrbb;@c+qkaffplrbb
uncac|ar|~anabnqam
uncac|zh|@x反腐败@l;&0反腐败%j
~dM|fr|@a@Z_Ccybercriminalité
~dM|es|@j<z>VCiberdelincuencia; Fortalecimiento @0%W@A%0Lucha #oDeterminados ~kx~j2mediante ~qaTecnología @0Información y #uComunicaciones y %0Transmisión @ePruebas #GForma Electrónica @e~kxGraves
~dM|ru|@c#h+qkbwcflfchjpldahjb
~dM|ar|~an~kSabqclkahce
~dM|zh|@x<1网络=E@l
=R|fr|~lE~jh{ de 1961|};~lE@e~jn~jh
=R|es|~cA@e~jn~f3;~cA@m~ce@e1961;~cA~f3{|, 1961};~cA@e1961
=R|ru|~d8hfcnhjgev ~jn~n';~d8hfcnhjgev
=R|ar|+2abfocme bbdvmkag bqhe 1961
=R|zh|1961%'~dH@l;~dH@l
&p|fr|~lE%4stupéfiants @e1961{| ,|,} ~aj@e1972;~lE@e~jn~jh{,|} ~aj@e1972
&p|es|~cA@e~jn~f3~p!~fh@e{|25 de marzo de }1972;~cA@m~ce@e1961~p!~fh@e{|25 de marzo de }1972;~cA@e~jn@m~ce#Gsu forma ~fh@e1972
&p|ru|~d8hfcnhjgev ~jnsane h lalfegkeib, gdchcdduib g dcc ~gfGfajakamai 1972 ~n'
&p|ar|+2abfocme bbdvmkag bqhe ~jnlxcDgua abdjmbe llkfgftfb qhe 1972
&p|zh|经《1972%'@z^Q修正@.《1961%'~dH%j;经1972%'{3月25日|}&0@z^Q修正@.《1961%'~dH%j
~ax|fr|@a%4~b,psychotropes @e1971;@a%4~i.;&A1971 %4~i.
~ax|es|@F@m~iG{Sicotrópicas|Psicotrópicas}{ de 1971|}
~ax|ru|%2~k]gczchjgev 1971 ~n';%2~k]gczchjgev
~ax|ar|@WabdIBkag abjibce bqhe 1971
~ax|zh|1971%'~fR;~fR
~at|fr|@a@Z~d3@estupéfiants ~oa~i.{| de 1988}
~at|es|@j<z#o_B@e~cey ~iG{Sicotrópicas|Psicotrópicas}{ de 1988|};~qe1988
~at|ru|~kc#?+q~c8awafaje defkajbBchkbv hfcnhjg b ~k]gczchjg
~at|ar|~an~fa~lNnc abdvmkag fabdIBkag abjibce
~at|zh|1988%'@x&e%5~dw麻醉药品#b~fR;@x&e%5~dw麻醉药品#b~fR;1988%'@l
^y|fr|~hF#Q=Z#-@C~gL#E@/%Njouissant d’une @9internationale, y compris @/agents diplomatiques
^y|es|~h(%B=VCastigo @e~kx#o&xInternacionalmente Protegidas, inclusive @XAgentes Diplomáticos
^y|ru|%2~c[b dekexedbb lfchjplmcdbo +qmbr, lamAxptzbvhq &axezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
^y|zh|@H~el#b惩处侵害应受@1#l~eS包括外交代表@.罪行~h9
~hM|fr|~jq_Cprise d’otages
~hM|es|@j@A>VToma @eRehenes
~hM|ru|~hkxevgejai xemaydbkag
~hM|ar|#3bdhauAe pvH abkuazh
~hM|zh|~o"劫持%7质~lt
~b6|fr|~jq#E<jrecrutement, l’utilisation, <j^c#el’instruction @emercenaires
~b6|es|@j@A#o#5Reclutamiento, @pUtilización, @p~aN=VEntrenamiento @eMercenarios
~b6|ru|~hkgcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~b6|ar|#3bdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~b6|zh|~o"招募*O_m*O资助#b训练雇佣军~lt
~fH|fr|~hF#9>4@Z#e>4associé
~fH|es|~h(#2#p~be<z=V~beAsociado
~fH|ru|%2<(~p5#hb hgqxeddasa h dco lcfhademe
~fH|ar|+2+Ilqbade ^!;@Wqbade ^!
~fH|zh|~hD%g@l
~aB|fr|<2#Z*2~hF#9>4@Z#e>4associé
~aB|es|*l@0~h(#2#p~be<z=V~beAsociado
~aB|ru|%ea <(~p5#hb hgqxeddasa h dco lcfhademe
~aB|ar|#Sbbagnaice +Ilqbade ^!
~aB|zh|&0~hD%g%j&d;&0~hD%g%j@.&d
+[|fr|~jq*a#-@Cattentats terroristes %Tl’explosif
+[|es|@F@A%0%R%bAtentados Terroristas ~j2con Bombas
+[|ru|~hkwaiwagui jcffafbxiai
+[|ar|#3bidj aburdag abskualce labihalb
+[|zh|=B~aI爆炸@.~lt;=B~aI爆炸事件@.~lt
+t|fr|~jq*a#-&u^c&uterrorisme
+t|es|@F@A%0%R@0~aN#pTerrorismo
+t|ru|~hkFbdedhbfagedbci ~j,
+t|ar|#3bidj gdfcb abskual
+t|zh|=B向~aI提供资助@.~lt
=O|fr|~jq*a~gZ@e~n)~p7
=O|es|@F@A%0%R%bActos @e~nFNuclear
=O|ru|~hkekjeib =o~j,
=O|ar|#3bidj pjdab abskual abhffc
=O|zh|=B核~aI&f~lt
<o|fr|~hF@9physique @Cmatières ~eB{| et des installations nucléaires}
<o|es|~h(@"Física %b~in~e.{| y las Instalaciones Nucleares}
<o|ru|%2~ii&T=oiejcfbeme;%2~ii&T=oiejcfbeme b qncfduv phjedagak
<o|ar|@Wabodace abdamce bbdfam abhffce
<o|zh|~g6_,#l@l;~g6体#l@l;核材料#b核设施实{物|体}#l@l
~gs|fr|~ie~gL#e~m"~bQactes survenant %Tbord @Caéronefs;&ATokyo
~gs|es|@F~nbInfracciones y Ciertos Otros Actos ~j2a Bordo >Y~lH
~gs|ru|%2lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c(;Takbohk@o
~gs|zh|~nA航空器内@.=E#b犯有某些*x&f~h9;东京@l
~dR|fr|@a*a#-@0capture illicite d’aéronefs
~dR|es|@F%0%R#pApoderamiento Ilícito @e~lH
~dR|ru|%2~obdcxekaddui xevgejai ~c(
~dR|ar|@Widj abaqgcbaE ~lNjbG abyazkag
~dR|zh|@H=B~fU~h9
_x|fr|@a*-dirigés _C#9@el’aviation civile
_x|es|@F%0%R@e+x>V#2@0Aviación Civil
_x|ru|%2#?@,~eL
_x|ar|@Widj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_x|zh|@H=B危害~dr%g@.%5&f~h9
^s|fr|@R*a~gZ~j)@e>T%S@/aéroports servant %T~co
^s|es|@Q%0%R@e+x@e^5~p,Aeropuertos ^SPresten Servicio{|s} ~oD~e7
^s|ru|#1a ~obdcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
^s|zh|=B在为@1~dr服务@.机场上@.%5_)&f@.@z;=B在用于@1~dr@.机场发生@.%5_)&f@.@z
+-|fr|@a#)marquage @Cexplosifs plastiques #e#Gfeuilles %Kfins @edétection
+-|es|@F#BMarcación @e~nlPlásticos @P@XFines @eDetección
+-|ru|%2iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~k-bv awdefpycdbq
+-|ar|@WgdccC abdgnrkag ablbaqgctce lDkA twnua
+-|zh|~nA可塑炸药中添加识别剂以便侦测~h9
sua|fr|@a*-_C#9@0navigation maritime
sua|es|@F~ca>V#2@0Navegación Marítima
sua|ru|%2#?@,_O
sua|ar|@Widj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|~g0%g%5&f@l
~b)|fr|@R*-_C#9@Cplates-formes fixes situées ~cq
~b)|es|@Q~ca>V#2>YPlataformas Fijas Emplazadas _Z~jT
~b)|ru|#1a #?@,+z
~b)|zh|=B~he&f@z
~ay|fr|~kL@e~kH@0~pH;~kL@e_V
~ay|es|^3@eRoma @0Corte ~ow#R;^3@eRoma
~ay|ru|Obihk~eOhjejpj@w<,~n!hpne;Obihk~eOhjejpj{|e|p|ai|c}
~ay|ar|hFad kfda abpqaqc bbdotde ~mk~nJ;hFad kfda abpqaqc
~ay|zh|~e4~ki规约;~ki规约
^m|fr|#y&3@0~pH
^m|es|#k+C@0Corte ~ow#R
^m|ru|@La *q<,~n!hpne
^m|ar|agnai adgcaCag foxahag abdotde ~mk~nJ;~ht~huladgcaCag abdotde ~mk~fcfoxahagua
^m|zh|~e4~a-#V
vcdr|fr|~cu%4_fdiplomatiques
vcdr|es|~oY@m~bGDiplomáticas
vcdr|ru|~kC=qnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~oibbjbaiag abmlbfdaqce
vcdr|zh|=p外交<0@l
vccr|fr|~cu%4_fconsulaires
vccr|es|~oY@m~bGConsulares
vccr|ru|~kC=qkadhpmAhkbv hdaCcdbqv
vccr|ar|~oibbjbaiag abihxbce
vccr|zh|=p领事<0@l
_j|fr|@a%4missions spéciales
_j|es|@j~nbMisiones Especiales
_j|ru|%2hlcrbemAduv ibhhbqv
_j|zh|~dt使团@l
vclt|fr|~cu#)*o@Ctraités
vclt|es|~oY%V&K%bTratados
vclt|ru|~kC=q~i7%rnasagafag
vclt|ar|~oibiahfh abdjaumag
vclt|zh|=p%z^W@l
~n-|fr|~cu#)*o@Ctraités +7*'#e~jP+Lou +7~jP~c:
~n-|es|~oY%V&K%bTratados +7%:y ~cP#]o +7~cP*R
~n-|ru|~kC=q~i7nasagafag ~oP~ehb ~i0afsedbxerbqib ~nK~oP~i0afsedbxerbqib
~n-|zh|@H#/#b@1%H间或@1%H相互间%z^W@.=p@l
<X|fr|~cu%csuccession d’États _D@etraités
<X|es|~oY#BSucesión @e%:#GMateria @eTratados
<X|ru|~kC=qlfegalfccihjgc *!#Ynasagafag
<X|zh|@H#/在%z~g5@.继承@.=p@l
&o|fr|@a@Z%4immunités juridictionnelles @C*'~oa~oSbiens
&o|es|@j<z~nbInmunidades Jurisdiccionales %b%:y @esus Bienes
&o|ru|~kctfbhnbkrbadduv biipdbjcjev *!b bv hawhjgcddahjb
&o|ar|@W#iboxahag ~mhfddgbtagua dh abfbace abiAazce
&o|zh|@x#/~gc财产管辖豁免@l
~a)|fr|~cu%creprésentation @C*'%S~oS_favec @/~jP+L@ecaractère universel
~a)|es|~oY#BRepresentación %b%:#Gsus ~bGcon #u~cP#]@eCarácter Universal
~a)|ru|~kC=qlfcnhjegbjcmAhjgc *!g bv ajdaCcdbqv h ~i0afsedbxerbqib pdbgcfhemAdasa vefekjcfe
~a)|zh|=p@H#/在其对普遍性@1%H<0上@.代表权@l
~o4|fr|~f2mer
~o4|es|~kdMar;CONVEMAR
~o4|ru|@c#h~bElfegp
~o4|ar|@W#ibiahfh abloak
~o4|zh|@x+T^W@l;&0+T^W%j
~n7|fr|#y#Z%T<k@0partie XI @0~f2mer &u10 décembre 1982;#y#Z%T<k@0partie XI @0~f2mer
~n7|es|#k%d@p>7@0Parte XI @0~kdMar{ de 10 de diciembre de 1982|};#k#BParte XI
~n7|ru|@L~f[Чehjb !X!I ~k5aj 10 nckewfq 1982 ~n'
~n7|zh|@H=C1982%'12月10日~fW第十一~o]@.#V;第十一~o]#V
~ez|fr|#y%Kfins @e<k@Cdispositions @0~f2mer &u10 décembre 1982 ~dV*2*f#e*2^i@Cstocks @epoissons dont @/déplacements s’effectuent tant %Tl’intérieur qu’au-delà @ezones ~lqexclusives (stocks chevauchants) ~lustocks @epoissons grands migrateurs;#y{|des Nations Unies |de 1995 }%4stocks @epoissons
~ez|es|#k#B>7>Y~jv@0~kdMar @e10 @ediciembre @e1982 relativas ~oD&Jy ~ap>Y~l8@ePeces Transzonales y #u~l8@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~l8@ePeces
~ez|ru|@L~f[lamaycdbo ~k5aj 10 nckewfq 1982 sane, kajafuc kehetjhq ~iUjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~mAfuw b plfegmcdbq bib;&r{| Efsedbxerbb EwKcnbdcdduv Jerbo} @pfuwdui xelehei
~ez|zh|=C1982%'12月10日~fW~o,~d2^P跨界~dy#b高度洄游~dy@.规定@.#V;=C~fW~o,~d2^P跨界~dy#b高度洄游~dy@.规定@.#V;~gT~dy#V
bbnj|fr|#yse rapportant *2~f2mer #eportant %c*f#e+N~hJ@0~iQbiologique marine @Czones ne relevant pas @0juridiction nationale
bbnj|es|#k~ls=5@0~kdMar %d@p&J=VUso ~ew@0~kqMarina >YZonas Situadas Fuera @0Jurisdicción Nacional
bbnj|ru|@L@ewexc ~k5a ~iTb phjaoBbgai ~jIiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~k(tfbhnbkrbb
bbnj|zh|~fW下#/~aL区域+T%t@.~d2%m~mU#V;根据~fW@.规定就#/~aL区域+T%t@.~d2%m~mU#M拟订@.#V
^,|fr|#y&3&uTribunal @6&u*o@0mer
^,|es|#k+C#pTribunal @A#p&K#pMar
^,|ru|@La *q<,jfbwpdeme ~bElfegp
^,|zh|@1+T^W^W庭~a-#V
~aX|fr|@R&3@el’Autorité @T@Cfonds marins
~aX|es|@Q+C@0Autoridad @A%bFondos Marinos
~aX|ru|#1a *q<,afsede ~bEndp
~aX|zh|@1海底^P局~a-@z
~iV|fr|~hFhaute mer
~iV|es|~h(Alta Mar
~iV|ru|@caw ~mniafc
~iV|zh|公海@l
>?|fr|@a~cq
>?|es|~h(~jT
>?|ru|%2kadjbdcdjemAdai CcmAFc
>?|zh|大陆架@l
_'|fr|~hFmer territoriale =Zzone contiguë
_'|es|@j%VMar ~md<BZona Contigua
_'|ru|%2jcffbjafbemAdai iafc b lfbmcyezco xadc
_'|zh|领海及毗连区@l;领海*k毗连区@l
=9|fr|#y*jfavoriser <jrespect ~oX~ld@e~eH#Ghaute mer @C=)+L@e*f~oagestion;#yd’application
=9|es|#k@P~l"#5Cumplimiento >Y<6#]@e&Jy ~ap~lg@X~nfPesqueros ^SPescan #GAlta Mar;#k@eCumplimiento
=9|ru|@La hancohjgbb hawmtncdbt fuwamagduib hpneib g ~mniafc %ricf ~k3ybguv fchpfhag b ~n9bib;@L@pajkfujaip iaft
=9|zh|_(公海渔船遵守@1~d2^P^O@.#V;遵守^O#V
<T|fr|#y#Z%K=)&uressort @e~j.&uport *j~eGcontrecarrer #e~d1@p~eH=c;#y#Z%K=)&uressort @e~j.&uport
<T|es|#k@m<6#p~ihRector #pPuerto Destinadas a ~f)Desalentar y ~e"@p~gD=3;#k@m<6#p~ihRector #pPuerto
<T|ru|&r{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~mMlafje @plfcnplfcyncdbt, hncfybgedbt b &M+i{|fuwdasa }~oT;@La icfev ~mMlafje
<T|zh|@H港口国~m)鱼@.^O#V;@H~m)鱼@.港口国^O#V;港口国^O#V
solas|fr|~jq{de 1974 |}*a~n(@0vie humaine #Gmer
solas|es|@F@A%0#2@0Vida Humana ~lsMar{, 1974|};@FSOLAS
solas|ru|@?@b@pavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|#3bqbade abpkfao nc abloak;#3~kXabpkfao nc abloak
solas|zh|1974%'@1~fQ%7命%g@l;@1~fQ%7命%g@l
marpol|fr|~jq{de 1973 |}*a#Q@0~gp~oXnavires, ~aj@e1978 y relatif;~jq{de 1973 |}*a#Q@0~gp~oX~n6
marpol|es|@F@A~er@p~cF~lg@XBuques, 1973, modificado ~lg{el|su} ~p:1978;@F@A~er@p~cF~lg@XBuques;@FMARPOL
marpol|ru|@?@b~a]~mNh hpnag
marpol|zh|@1~el~jd造成~o.@l
_y|fr|~jq{de 1979 |}%crecherche ~oZsauvetage maritimes
_y|es|@F@A@mBúsqueda y Salvamento Marítimos{, 1979|}
_y|ru|@?@b@plabhkp b hlehedbt @eiafc
_y|ar|#3bbloB fabshiaH nc abloak
_y|zh|1979%'@1~fQ搜寻救助@l;@1~fQ搜寻{和|与|}救助@l
stcw|fr|~jq{de 1978 |}%4normes @e~p3@Cgens @emer, @edélivrance @Cbrevets ~oaveille
stcw|es|@F@A@mNormas @eFormación, Titulación y Guardia %0Gente @eMar{, 1978|}
stcw|ru|@?=q~n3b nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|zh|1978%'海员~ei#b~gV~lt;海员~ei#b~gV~lt
*A|fr|@a*jfaciliter <jtrafic maritime +c
*A|es|@F@PFacilitar #5~mfMarítimo #R
*A|ru|@c@pawmcsBcdbt %I_O
*A|ar|@Wgcqck okte abdbaoe ablokce ~nJ
*A|zh|便利@1~fQ运输@l
~aV|fr|@a~fx~qdmaritime &L
~aV|es|@FConstitutivo @0+EMarítima #R
~aV|ru|%2>'~hNafsedbxerbb
~aV|zh|@1海事%H@l
mlc|fr|@a&u<"maritime{, 2006|};@a&u<"maritime @e2006
mlc|es|~gzMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~oQg iafhkai hpnavanhjgc{| 2006 sane}
mlc|zh|2006%'海事劳工@l
+u|fr|~hF@9~e2culturel subaquatique
+u|es|~h(@"~eR&gSubacuático
+u|ru|~aolangandasa ~gMdehmcnbq
+u|ar|~hlabgkaB ~oEabdDdfk labdcau
+u|zh|#l水下=D遗产@l
~bR|fr|~jq@5<j~ge=Z^i@Ceaux @eballast #esédiments @C~n6
~bR|es|@F@A>W>!<B~lV#pAgua @eLastre y @XSedimentos %bBuques
~bR|ru|@?~m?hpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~bR|zh|@1~mP#b沉积_,控制与^P@l;@1~mP_l沉积_,控制#b^P@l;控制#b^P~mP#b沉积_,~lt
~b:|fr|~jq@e~dK@El’enlèvement @Cépaves
~b:|es|@F~qc~dK#BRemoción @eRestos @eNaufragio
~b:|ru|~pO{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~b:|zh|~mS@1~jd残骸清除@l;@1~jd残骸清除~mS@l
~iW|fr|~jq@e~pM@5<jrecyclage sûr #eécologiquement rationnel @C~n6
~iW|es|@F~qc~pM>WReciclaje Seguro y Ambientalmente Racional %bBuques
~iW|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~iW|zh|香港@1%g与无害~du拆船@l;香港@1%g#b无害~du拆船@l
^q|fr|~hF#Q@0~gp@Cmers résultant @el’immersion @edéchets
^q|es|@F#B%B@0~cF#pMar ~lgVertimiento @eDesechos y Otras Materias
^q|ru|@c~a]~mNiafq hwfaheib ajvanag ~biiejcfbemag;Zadnadhk@o
^q|zh|~el倾倒废_,及*x_,质~o.+T~h9;~el倾倒废_,_l*x_,质~o.+T@]@l
ospar|fr|@a*a@9~h1@el’Atlantique &uNord-Est
ospar|es|@F%0@"#p~l0{Ambiente |}Marino #pAtlántico Nordeste
ospar|ru|%2&T~hNhfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~hlablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#l东北大西洋+T~du@l
npt|fr|%C%cnon-prolifération @C<F~eB;%C%cnon-prolifération;TNP
npt|es|%E#BNo Proliferación >Y*m~e.;TNP
npt|ru|&wa dcfehlfahjfedcdbb =oafpybq;HJЯE
npt|ar|<fjmd ahgwak ~hvabhffce
npt|zh|不扩散核%O%z;核不扩散%z;&0不扩散%z^Q
ctbt|fr|%Cd’interdiction complète @Cessais ~eB
ctbt|es|%E@e*eCompleta %bEnsayos ~e.
ctbt|ru|&wa ghcawKcimtzci &Nqncfduv bhlujedbo;HNЗЯR
ctbt|ar|<faboFk abwadb bbgrakl abhffce
ctbt|zh|全面&e核试验%z;全面禁试%z
tpnw|fr|%C@E%k@C<F~eB
tpnw|es|%E#B*e>Y*m~e.
tpnw|ru|&wa &N=oafpybq
tpnw|ar|<foFk ~hvabhffce
tpnw|zh|&e核%O%z
ptbt|fr|%Cinterdisant @/essais d’armes ~gO%Sl’atmosphère, %S>Rextra-atmosphérique #esous l’eau
ptbt|es|%E~lg#5^Sse Prohíben @XEnsayos con >5_ZAtmósfera, #5~opUltraterrestre y Debajo #pAgua
ptbt|ru|&wa &Nbhlujedbo =o~iIg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|<foFk grakl <Eabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&e在大气层*O*)#b水下进行核%O试验%z;~o]&e核试验%z;~o]禁试%z
~eK|fr|%Cinterdisant @eplacer @C<F~gO#e~nO<F@edestruction massive #)fond @Cmers ~luocéans ainsi ^S%S~mCsous-sol
~eK|es|%E@m~gS*e@eEmplazar >5y Otras *m@eDestrucción #GMasa ~p,Fondos Marinos y Oceánicos y su Subsuelo
~eK|ru|&wa &Nfexiczcdbq @endc iafco b akcedag b g csa dcnfev =o~iI~bi~oK~iIiehhagasa pdbBjaycdbq
~eK|zh|&e在海床洋底~gc底土安置核%O#b*x大规模{毁灭|杀伤}性%O%z
enmod|fr|~o0d’utiliser @Ctechniques @emodification @el’environnement %T@Cfins militaires ou toutes ~bQfins hostiles
enmod|es|~h(*e@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%2&Ngacddasa ~nKmtwasa bdasa gfeyncwdasa =8hfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|zh|&e为军事或任何*x敌对目@._m改变~du@.技术~h9
bwc|fr|~o0@0mise au point, @0fabrication #e&ustockage @C<Fbactériologiques (biologiques) ou %Ttoxines ~d4;@a%4<Fbiologiques{| ou à toxines| et à toxines}
bwc|es|~h(*e#pDesarrollo, @p~l!=VAlmacenamiento @e*mBacteriológicas (Biológicas) y Toxínicas y @mSu ~lO;@j~nb*mBiológicas{| y Toxínicas}
bwc|ru|%2&Nfexfewajkb, ~k[b ~nMxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~iIb aw bv ~n8;@c@pwbamasbBchkaip {|b jakhbddaip }afpybt;%2wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@WoFk aqgomaB fshgar fgvCch ~hvabltgkcfbfrce (ablcfbfrce) fabgtqchce ~nPabpqboe
bwc|zh|@H&e#r~oe#b储存细菌(生_,)及毒素%O#b~m7%O~h9;#(&e{发展|研制}~oe#b储存细菌(生_,)及毒素%O{和|以及}销毁{此种|这种|这类|此类}%O@]@l;生_,{和毒素|及毒素|}%O@l
='|fr|@R#L@pprohibition d’emploi *2guerre @egaz asphyxiants, toxiques ou similaires ~oamoyens bactériologiques
='|es|@Q%d@p*e#p~nk_ZGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~p:>"@e1925
='|ru|#1a &N_P@egaodc pnpCmbguv, qnagbjuv ~nKnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
='|zh|&e在战争中_m窒息性*O毒性或*x气体#b细菌作战方^W@.@z;1925%'%w@z;《1925%'%w@z^Q
cwc|fr|~o0@0mise au point, @0fabrication, &ustockage ~oa~i9@C<Fchimiques ~d4;@a%4<Fchimiques
cwc|es|~h(*e#pDesarrollo, @pProducción, #5Almacenamiento =V~nk@e*mQuímicas y @mSu ~lO;@j~nb*mQuímicas
cwc|ru|%2&Nfexfewajkb, lfabxganhjge, ~nMb _PvbibBchkasa ~iIb a csa ~n8;@c@pvbibBchkaip afpybt;%2vbibBchkai afpybb
cwc|ar|@WoFk aqgomaB fshgar fgvCch faqgjdab ~hvabtcdcazce ~nPabpqboe;@W~hvabtcdcazce
cwc|zh|@H&e{发展|研制}~oe*O储存#b_m~i?%O及~m7%O~h9;&e~i?%O@l;~i?%O@l
ccw|fr|~o0ou @plimitation @e~i9@ecertaines <Fclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Ecertaines <Fclassiques
ccw|es|@j@mProhibiciones o Restricciones #p~nk@eCiertas *mConvencionales ^SPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@mCiertas *mConvencionales
ccw|ru|%2&N~nKasfedbBcdbb _Pkadkfcjduv ~oKawuBdasa afpybq, ~jNhBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~nKbictzbib dcbxwbfejcmAdac ncohjgbc;@c@pkadkfcjdui gbnei awuBdasa afpybq;%2kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@WoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&e或限制_m某些可被认为具有过分伤害力或滥杀滥伤~kf@.常规%O@l;{特定|某些}常规%O@l
~aR|fr|@R@E%kou @plimitation @e~i9@Cmines, pièges #e~bQdispositifs{,|} tel qu’il a été modifié <j3 mai 1996;@RII modifié
~aR|es|@Q@mProhibiciones o Restricciones #p~nk@eMinas, *mTrampa ~hTArtefactos{,|} según fue enmendado #53 @emayo @e1996
~aR|ru|#1a &N~nKasfedbBcdbb _Pibd, ibd-magpCck ~biphjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~n';nalamdcdd{uo|asa|aip|ui|ai} #1!I!I
~aR|zh|经修正@.&0_p号@z^Q;经修正{的|后的|}_p号@z;修正后@.&0_p号@z^Q
ccw-v|fr|@R#Z%Krestes explosifs @eguerre
ccw-v|es|@Q>XRestos ~nl@eGuerra
ccw-v|ru|#1@pgxfugaalehdui lcfcybjkei gaodu;#1!V
ccw-v|zh|战争遗留爆炸_,@z
~hP|fr|~o0@el’emploi, &ustockage, @0production #e&utransfert @Cmines antipersonnel ~d4;~o0@Cmines antipersonnel;@ad’Ottawa
~hP|es|~h(*e#pEmpleo, Almacenamiento, ~l!y Transferencia @eMinas Antipersonal y @msu ~lO;~h(*e>YMinas Antipersonal;~qeOttawa
~hP|ru|%2&Nlfbicdcdbq, ~nMxelehag, ~k[b lcfcneBb lfajbgalcvajduv ibd b aw bv ~n8;%2&Nlfajbgalcvajduv ibd;Ejjeghk@o
~hP|ar|@WoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam ~nPabpbDad
~hP|zh|@H&e_m*O储存~oe#b转让杀伤~eS地雷及~m7地雷~h9;{禁止|}杀伤~eS地雷@l;&0渥太华%j
~k!|fr|@a%4<F%Tsous-munitions
~k!|es|@j@mMuniciones #GRacimo
~k!|ru|@c@pkehhcjdui waclfblehei
~k!|ar|@WabHvazk abjhifmce
~k!|zh|集束~m1@l
att|fr|%C#)~iO@Carmes
att|es|%E%V~lL@eArmas
att|ru|&wa ~i1afpybci
att|ar|<fgrake abpqboe
att|zh|%O_/%z
~b8|fr|%C%4=-~m.+h@e>Rextra-atmosphérique, y compris @pLune #e@/~bQcorps célestes;%C@El’espace{| extra-atmosphérique}
~b8|es|%E>X@'^SDeben Regir ~d'%b%:~c4~opUltraterrestre, incluso @pLuna ~hTCuerpos Celestes;%E%V+0
~b8|ru|&wa ~p6<!*!~ifb ~ee~folfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&w@pkahiahp
~b8|ar|<f~oFabdhFde bphwye ~mhnc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~b8|zh|~dI~e0包括~hh在内*)~jb~p-%z;~dI~e0包括~hh在内@.*)~jb~p-%z;{外空|外层空间}%z
=Q|fr|#y#)sauvetage @Castronautes, <jretour @Castronautes =Zrestitution @Cobjets lancés %S~cm
=Q|es|#k%VSalvamento <BDevolución @eAstronautas <BRestitución @e~ouLanzados al +0
=Q|ru|@La hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
=Q|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=Q|zh|营救宇宙航行员*O送回宇宙航行员#b归还发射到*)@._,体@.#V
>j|fr|~hF~hb@T@5@/dommages causés par @Cobjets spatiaux
>j|es|@F#B~g/@A~lgDaños Causados ~lg~ouEspaciales
>j|ru|%2&aajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
>j|ar|@WabdqIfbce ~fcjh abpAkak abgc gomBua abprqad abnAazce
>j|zh|~o:_,体所造成损害@.@1~fS@l;*)_,体所造成损害之@1~fS@l
+?|fr|@a@El’immatriculation @Cobjets lancés %S~cm
+?|es|@F%VRegistro @e~ouLanzados al +0
+?|ru|%2fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
+?|ar|@Wgqrcb abprqad abdybie nc abnAaE abvakrc
+?|zh|@H登记射入*)_,体~h9
moon|fr|#y~m.%cLune #e@/~bQcorps célestes
moon|es|#k^Sdebe regir #uactividades %b%:_ZLuna y otros cuerpos celestes
moon|ru|@La <!*!@eZpdc ~bidcwchduv jcmev
moon|ar|~htabdhFd bphwye ~mhjbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|~dI在~hh上~jb@.#V;月球#V
~fe|fr|%C@El’Antarctique
~fe|es|%EAntártico
~fe|ru|&waw Mdjefkjbkc
~fe|ar|<fphgaktgcta
~fe|zh|南极%z
~dZ|fr|%Cvisant %k@C<F~gO#GAmérique latine #e%S@/Caraïbes;%C@e~p0
~dZ|es|%E%0Proscripción >Y>5#G{la |}América Latina =VCaribe;%E@e~p0
~dZ|ru|&wa &N=o~iIg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&wTmejcmamka
~dZ|ar|<foFk <Epdkcta abbagchce fdhyie ablok abtakclc;<fgbagcbfbtf
~dZ|zh|拉丁~o?#b加勒比&e核%O%z;特拉特洛尔科%z
~fy|fr|%C%czone dénucléarisée &uPacifique Sud;%C@e~l)
~fy|es|%E#B~gY#pPacífico Sur;%E@e~l)
~fy|ru|&wa wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&wOefajadse
~fy|ar|<fkakfgfhDa
~fy|zh|南太平洋无核区%z;南太平洋~fP;拉罗通加%z
~kV|fr|%C%c*g@el’Asie &uSud-Est;%C@e~h/
~kV|es|%E#B~gY{de|del|en|en el} ~g-;%E@e~h/
~kV|ru|&w^Rg ~e[;Uedskakhk#'
~kV|ar|<fshwaE abdhyie abvabce dh <Erhfl wki Jqca;<flahtft
~kV|zh|东南亚~fP;曼谷%z
~fw|fr|%C@Eune *g^X;%C@ePelindaba
~fw|es|%E@muna ~gY~c0;%E@ePelindaba
~fw|ru|&w^R~dQ;Gcmbdnewhk#'
~fw|ar|<fshwaE dhyie vabce dh <Epnkcica;<flbchmala
~fw|zh|*y~fP;佩林达巴%z
_z|fr|%C~fxd’une *g#GAsie centrale;%C#Z%Tune *g#GAsie centrale
_z|es|%E@muna ~gY#G{|el }Asia Central;%E@e~kJ
_z|ru|&w^Rg ЦcdjfemAdao Mxbb;Lciblemejbdhk#'
_z|ar|<fshwaE dhyie vabce dh <EJqca abfqyG
_z|zh|中亚~fP;塞米巴拉金斯克%z
~o5|fr|~f6@Z%4changements climatiques
~o5|es|@j=5<z_:;@j=5_:
~o5|ru|~ov#haw bxicdcdbb kmbieje;~ovaw bxicdcdbb kmbieje;ODRDEEJ
~o5|ar|@W#iabsyakce +ggDck abdhav
~o5|zh|@x~ej@l;~ej@l
kyoto|fr|@R@e~lZ*2~f6@Z%4changements climatiques;@R@eKyoto
kyoto|es|~p:~lZ@0@j=5<z_:;~p:{Kyoto|Kioto}
kyoto|ru|Dbajhk@){ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|^.tcfgf
kyoto|zh|&0@x~ej%j~j]@z;&0@x~ej%j@.~j]@z;~j]@z
>g|fr|#y@e>O
>g|es|#k@eParís aprobado #Gvirtud @0@j=5<z_:;#k@eParís
>g|ru|Gefbyhk%G
>g|ar|agnai lakcq
>g|zh|~i[#V
cbd|fr|~hF~iQbiologique
cbd|es|@F#B~lx
cbd|ru|%2~ak;~kc~ak
cbd|ar|@Wabghfj ablcfbfrc;+2+Ilabghfj ablcfbfrc
cbd|zh|%t@l
+n|fr|@R@e+Z%c#Q@Crisques biotechnologiques
+n|es|~p:+Z@m#2@0Biotecnología{ del Convenio sobre la Diversidad Biológica|};~p:Cartagena
+n|ru|~j4#X@pwbawcxalehdahjb;~j4#X@pwbawcxalehdahjb k ^2a ~ak;~j4@)
+n|ar|^.ikyarhe bbqbade abpocazce;^.ikyarhe ~hulabqbade abpocazce
+n|zh|&0%t%j~gw%g@z;&0%t%j@.~gw%g@z;卡塔赫纳{生物安全|}@z
~oU|fr|@R@e~nu@E>Q%K~i)génétiques ~oZpartage juste #eéquitable @Cavantages découlant @e~mCutilisation;@R@e~l6
~oU|es|~p:~nu@m~cC@X~iyGenéticos y ~cRJusta y Equitativa ~p,Beneficios ^Sse Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~p:~l6
~oU|ru|Jesaohk#X~egnahjple k scdcjbBchkbi fchpfhei b hagichjdasa =8@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@)
~oU|ar|^.haDfca
~oU|zh|&0%t%j@H获取~g!#b公正#b公平分享其~mU所产生惠益@.~dm@z;@H获取~g!{和|与|以及}公正{和|}公平{地|}分享其~mU所产生惠益@.~dm@z;~dm@z
unccd|fr|@a@Z%c~frdésertification %S@/pays gravement touchés par @psécheresse et/ou @pdésertification, ~a2^X;@a@Z%c~frdésertification
unccd|es|@j<z@e~hrDesertificación ~p,<7Afectados ~lgSequía Grave o Desertificación, #G~it~c0;~ng{ de las Naciones Unidas|} @e~hrDesertificación;~qe~hrDesertificación ~p,<7Afectados ~lgSequía Grave o Desertificación, #G~it~c0
unccd|ru|@c#h@p~obalphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~dQ;@c#h@p~obalphjudbgedbci;@c@p~obalphjudbgedbci
unccd|ar|~anabgxok nc ~oGabgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;~anabgxok
unccd|zh|@x~nA发生严重干旱#b/或荒漠化@.#/~o7在*y~jC~h9;@x~jC@l;~jC@l
~aC|fr|~cu*a@9@0~g:
~aC|es|~pz~e?%0@"@0~p[
~aC|ru|~kC@baw avfedc axadagasa hmaq
~aC|ar|~oi~kXylie abpfCfh
~aC|zh|#l臭氧层=p@l
^t|fr|@R@eMontréal #Z%T@C~b,qui appauvrissent @p~g:
^t|es|~p:~ip%d#u~iG^SAgotan @p~p[;~p:~bx
^t|ru|IadfcemAhk#X@pgczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@)
^t|ar|^.dfhgkcab +gabdfam abdqghnme bylie abpfCfh
^t|zh|@H消耗臭氧层_,质@.~g9@z;&0~g9@z^Q
basel|fr|&ABâle #)~ge@Cmouvements ~gt@e~ey~oa~mCélimination;&ABâle
basel|es|~pzBasilea %V>!%bMovimientos Transfronterizos %bDesechos Peligrosos y su Eliminación;~pzBasilea
basel|ru|UexcmAhk~m?xe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@o
basel|ar|@WlaCb +gabgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@WlaCb
basel|zh|控制危险废_,越境转移~gc处置巴塞尔@l;巴塞尔@l
~fD|fr|&A~f.%cprocédure @econsentement préalable #Gconnaissance @ecause applicable ~m"~eE#epesticides dangereux qui font l’objet ~k)~iO+c;&A~iB
~fD|es|~pz~f.%VProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~lL#R;~pz~iB
~fD|ru|~nx=qlfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #YajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g &ajafsagmc;~nx@o
~fD|ar|@Wkfgkmad +Ilgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake ~nJ
~fD|zh|~nA@1_/中对某些危险~i?品#b农药采用事先知情同意程序@.鹿特丹@l;鹿特丹@l
^G|fr|&A~j!%4polluants organiques persistants;&A~l]
^G|es|~pzEstocolmo @mContaminantes Orgánicos Persistentes;~pzEstocolmo
^G|ru|LjaksamAihk=qhjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@o
^G|ar|@Waqgtufbd +gabdbfBag abjAfce abBalge;@Wqgftufbd +gabdbfBag abjAfce abBalge
^G|zh|@H持久性有机~o._,@.~ja@l;~ja@l
~hO|fr|&AMinamata{ sur le mercure|}
~hO|es|~pzMinamata %VMercurio;~pzMinamata
~hO|ru|Ibdeiejhk=qfjpjb;Ibdeiejhk@o
~hO|ar|@Wdchadaga +gabCzli
~hO|zh|@H汞@.水俣@l;水俣@l
cites|fr|@a#)~iO@6@Cespèces @efaune ~oaflore sauvages menacées d’extinction;CITES
cites|es|@j%V~lL~qcEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%2&a~i1gbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@W~fa~kQlphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Wabgrake ~fcnc ~hafabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_,种@1_/@l;濒危_,种{国际|}{贸易|}@l
cms|fr|~hF*f@Cespèces migratrices appartenant *2faune sauvage;&ABonn
cms|es|~h(&J>YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~k3~mA~oKnbkbv ybgajduv;%2~iT~mA~oKnbkbv ybgajduv
cms|ar|@WonF ~haablkce abduarke;@WabdoanFe jbG ~haablkce abduarke
cms|zh|养护野生动_,移栖_,种@l;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@l
ramsar|fr|~iezones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;&ARamsar
ramsar|es|@j~mKa @XHumedales @eImportancia #R~p!~d-como Hábitat @eAves Acuáticas;~qeRamsar
ramsar|ru|%2ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@o
ramsar|zh|@H~o7作为水禽栖息地@.@1重要湿地@l;拉姆萨尔{湿地|}@l;&0湿地%j
acap|fr|#y%c*f@Calbatros ~lupétrels
acap|es|#k#B&J@eAlbatros y Petreles
acap|ru|@La ~iTemAwejfahag b wpfcgchjdbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#l信天翁#b海燕#V
bamako|fr|&ABamako @E%kd’importer ~pa@C~ey#e#)~ge@Cmouvements ~gt=Z^i@C~eyproduits ^X;&ABamako
bamako|es|~qeBamako
bamako|ru|Ueiekhk@o
bamako|zh|巴马科@l
<H|fr|@a*a@9=Zmise #Gvaleur ~h1%S@prégion @CCaraïbes;&ACarthagène
<H|es|@F%0@"=V#v#p~l0Marino @0Región #pGran Caribe
<H|ru|%2&Tb ahgacdbb ~hNhfcnu UamACasa Defbwhkasa feoade;~j4@o
<H|zh|#l#b开发大加勒比区域+T~du@l
alps|fr|~hF~pyAlpes;@aalpine
alps|ru|~aoMmAl;MmAlbohk@o
alps|zh|#l阿尔卑斯山@l;阿尔卑斯山@l
~aD|fr|@a#)*o#Z%Kutilisations @Ccours d’eau _6%T@Cfins ~bQ^S@pnavigation
~aD|es|@j%V&K%bUsos %bCursos @eAgua #]@PFines Distintos @0Navegación
~aD|ru|%2~i7dchpnavanduv ~oK=8%rganajakag
~aD|ar|@Wiahfh aqgvmad abdrakc abdazce ~fcnc abpDkaA Dck abdbaoce
~aD|zh|@1水道非航行_m^W@l
water|fr|~hF@9#e+N@Ccours d’eau ~gt~lulacs ~aW;@a@El’eau
water|es|@F#B@"y *[%bCursos @eAgua Transfronterizos y {de |}@XLagos *R
water|ru|@c@pavfedc b ~eejfedhsfedbBduv ganajakag b %raxcf
water|zh|跨界水道#b@1湖泊#l#b~mU@l;#l*k{利用|使用}{跨界|越境}水道#b@1湖泊@l;&0水%j
aarhus|fr|@a@E>Q%Tl’information, @p~jQ&upublic au processus décisionnel #e>Q*2*6_Dd’environnement;@ad’Aarhus
aarhus|es|@j%V~cC@pInformación, @p~cR#pPúblico _ZToma @e~nj=V~cC@p&Q#G~hmAmbientales;{Convención|Convenio} @eAarhus
aarhus|ru|%2nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~mEfcCcdbo b nahjplc k lfegahpnbt @pgalfahei, kehetzbihq ~iKhfcnu;Efvphhk@o
aarhus|zh|在~du#M上~o[信息*O公众参与决策#b诉诸^W律~h9;奥胡斯@l
espoo|fr|@a@El’évaluation @el’impact @El’environnement %Sun contexte transfrontière;@ad’Espoo
espoo|es|~h(Evaluación #pImpacto Ambiental #Gun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
lrtap|fr|~hF~gpatmosphérique transfrontière %Tlongue distance
lrtap|es|{Convenio|Convención} #B~cFAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%2jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|zh|远距离越境空气~o.@l;长程越界空气~o.@l
escazu|fr|#yrégional @E>Q%Tl’information, @p~jQpublique #e>Q*2*6%Tpropos @Cquestions environnementales #GAmérique latine #e%S@/Caraïbes;#yd’Escazú
escazu|es|#kRegional %V~cC@pInformación, @p~cRPública =V~cC@p&Q#G~hmAmbientales #GAmérica Latina =VCaribe;#k@eEscazú
escazu|ru|Эhkehphk%G;@LЭhkehp
~b9|fr|%C@6%4~i)phytogénétiques @5l’alimentation #el’agriculture
~b9|es|%E@A>X~iyFitogenéticos %0Alimentación <BAgricultura
~b9|ru|@?#4fehjbjcmAduv scdcjbBchkbv fchpfhev ~j/~k[lfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~b9|zh|粮食#b农业植_,~g!@1%z;粮食#b农业植_,~g!{国际|}%z
_d|fr|~jq*a~pyvégétaux
_d|es|@j~qc@"Fitosanitaria
_d|ru|@?@b@pkefedjbdp b &Tfehjcdbo
_d|zh|@1植_,#l@l
^w|fr|~hFsûreté ~p7
^w|es|@j@m#2Nuclear
^w|ru|%2qncfdao ~gR
^w|ar|@Wabpdah abhffc
^w|zh|核%g@l
*9|fr|~hFnotification rapide ~k)accident ~p7
*9|es|~h(Pronta Notificación @eAccidentes ~e.
*9|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
*9|ar|@WabglbcD abdltk jh fifj oamB hffc
*9|zh|及早通报核事故@l
+,|fr|@a@E~i8#Gcas d’accident nucléaire ou @esituation d’urgence radiologique
+,|es|@j@m~h.#Gcaso @eAccidente &2o Emergencia Radiológica
+,|ru|%2laiazb g hmpBec qncfdao egefbb ~nKfenberbaddao egefbodao hbjperbb
+,|ar|@Wgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+,|zh|核事故或辐射紧急情况~m3@l
~dY|fr|@acommune %csûreté @0^i&ucombustible usé #e%csûreté @0^i@Cdéchets radioactifs
~dY|es|@jConjunta @m#2_Z~lV#pCombustible Gastado y @m#2_Z~lV@eDesechos Radiactivos
~dY|ru|EwKcnbdcdd=q<(~c6ajfewajegCbi jalmbgai b a <(~c6fenbaekjbgduib ajvaneib
~dY|ar|+2abdwgkte +gpdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
~dY|zh|乏燃料^P%g#b放射性废_,^P%g联合@l
~c.|fr|~kL@el’Agence @T@el’énergie atomique;~kL@el’AIEA
~c.|es|^3#pOrganismo ~qcEnergía Atómica
~c.|ru|~bI<,escdjhjge @pejaidao Pdcfsbb;~bIIMQMTЭ
~c.|zh|@1~dl规约;~dl规约
<v|fr|~bu~qd^:@0Santé;~bu~qd^:@0santé
<v|es|~cd+E%D@0Salud
<v|ru|~bI~i/xnfegaavfedcdbq
<v|ar|mqgfk dhFde abxoe abjabdce
<v|zh|%l~mV%H%H^W
fctc|fr|~f6@e{l’Organisation mondiale de la Santé|l’OMS} *alutte antitabac
fctc|es|@F=5@0+E%D@0Salud >W>!#pTabaco;@FMarco{ de la OMS|} >W>!#pTabaco
fctc|ru|~ov~i/xnfegaavfedcdbq @p#?+qjeweke;~ovNEЗ @p#?+qjeweke
fctc|ar|@WdhFde abxoe abjabdce absyakce +gdtanoe abglD
fctc|zh|%l~mV%H烟草控制=g@l
<Z|fr|~f4~qd@Z@5l’éducation, @pscience =Zculture;@acréant une Organisation @Z@5l’éducation, @pscience =Zculture
<Z|es|~cd+E<z%0Educación, @pCiencia <BCultura;~cdUNESCO
<Z|ru|~bI#h~ncawfexagedbq, depkb b kpmAjpfu;~bIYJXLDE
<Z|zh|@x~i]*O科学及=D%H%H^W;@x~i]*O科学_l=D%H&0%H^W^Q;教科文%H&0%H^W^Q
>I|fr|~f4~qd@Z~jYindustriel
>I|es|~cd+E<z>W#vIndustrial
>I|ru|~bI#h@plfaiuCmcddaip ~k,
>I|zh|@x工业#r%H章程
~k9|fr|@a#W%T~co
~k9|es|@F@m~e7
~k9|ru|%2&a~eL;Чbkeshk@o
~k9|ar|@Wabyckah abdmhc abmfbc
~k9|zh|@1~dr@l
^L|fr|@a*a@9~e2mondial, culturel #enaturel;@a~e2mondial
^L|es|@j%0@"~eRMundial, &gy Natural;@j~eRMundial
^L|ru|~aoghcibfdasa ~gMb lfbfandasa dehmcnbq
^L|ar|~hlabgkaB <9~oEfabylcjc;@W~kXabgkaB <9~oEfabylcjc
^L|zh|#l%l=D#b自然遗产@l
+5|fr|@a#L@/=)%Tprendre @5interdire #eempêcher l’importation, l’exportation ~oZtransfert @epropriété ~j)@Cbiens culturels
+5|es|@j~nb<6^SDeben Adoptarse @PProhibir e Impedir @pImportación, @pExportación <BTransferencia @ePropiedad Ilícitas @eBienes ~j3
+5|ru|%2icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~c8ggaxe, gugaxe b lcfcneBb ~mGhawhjgcddahjb @ekpmAjpfduc rcddahjb
+5|zh|@H&e#b~el%5进出口~e3#b%5转让其~g3权@.方^W~h9;#({采取措施|}&e{和|并}~el%5进出口~e3#b%5转让其~g3权{方法|}@]@l
&"|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }*a~py~cg#Gcas @e~k"armé
&"|es|~ng{| de La Haya| de La Haya de 1954} %0@"%b~e9#GCaso @e~pEArmado
&"|ru|%2&T&.
&"|ar|~hlabddgbtag abBiance nc oabe hwfl hCaj dqbo;~hlabddgbtag abBiance nc oabe abhCaj abdqbo
&"|zh|@H~hE~h9;&I情况下#l~e3@l
+6|fr|Deuxième @R#Z*2&ALa Haye @e1954 *a~py~cg#Gcas @e~k"armé
+6|es|Segundo @Q@0~qeLa Haya @e1954 %0@"%b~e9#GCaso @e~pEArmado
+6|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 =1&T&.;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a &T&.{| 1954 sane}
+6|zh|&0@H~hE@.%j_p@z;&0@H~hE@.{1954年|}{海牙|}%j@]_p{项|}@z
+p|fr|@a*a~n(~e2culturel immatériel
+p|es|@j%0Salvaguardia ~eR&gInmaterial
+p|ru|~aodciejcfbemAdasa ~gMdehmcnbq
+p|ar|@Wxfh abgkaB ~oEDck abdamc
+p|zh|#l非_,质=D遗产@l
*3|fr|~hF@9=Z~dT@0~iQ@Cexpressions culturelles
*3|es|~h(@"y ~iw@0>M>YExpresiones ~j3
*3|ru|~aob laazfcdbb fexdaawfexbq Fafi ~gMheiagufeycdbq
*3|ar|~hlfgjCcC ghfj pwtab abgjlck abBianc
*3|zh|#l#b_(=D表现形式多样性@l
~b.|fr|@a{d’UNIDROIT |}%4~cgvolés ou illicitement exportés
~b.|es|~ku{ de UNIDROIT|} >X~ouCulturales Robados o Exportados Ilegalmente
~b.|ru|@c{|YJRHOVM }a lavbzcdduv ~nKdcxekadda gugcxcdduv ~i2rcddahjqv
~b.|zh|@1统一私^W协会@H被盗或%5出口文_,~h9;{国际统一私法协会|}@H被盗或{者|}%5出口文{物|化财产}~h9
~oI|fr|~jq#E<jdopage %S<jsport
~oI|es|@j@A#o#5Dopaje ~lsDeporte
~oI|ru|~hknalbdsai g hlafjc
~oI|ar|#3bdtanoe abdhwyag nc drab abkcaAe
~oI|zh|~o"在体育运动中_m兴奋剂~lt
~b5|fr|%C@e~j8*jfaciliter >Q@Caveugles, @Cdéficients visuels ~lu%Nayant ~nOdifficultés @electure @Ctextes imprimés %Kœuvres publiées;%C@eMarrakech
~b5|es|%E@e~j8@PFacilitar #5~cC#uObras Publicadas a #u&xCiegas, con Discapacidad Visual o con Otras Dificultades @PAcceder al Texto Impreso;%E@e{Marrakech|Marrakesh}
~b5|ru|~pN{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~nKbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~pN#'
~b5|zh|@H为盲%7*O视力~m9或*x印刷品阅读~m9~o[已出版作品提供便利@.~dx%z;@H为盲%7*O视力~m9或*x印刷品阅读~m9~o[已发表作品提供便利@.~dx%z;~dx%z
~ll|fr|&A~oB%cmise %Tdisposition @e~i)@etélécommunication @5l’atténuation @Ceffets @Ccatastrophes #e@5@/opérations @esecours #Gcas @ecatastrophe
~ll|es|~pz~oB%VSuministro @e~iy@eTelecomunicaciones %0Mitigación @eCatástrofes y #uOperaciones @eSocorro #GCasos @eCatástrofe
~ll|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~j/hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~d]alcferbo @pakexedbt laiazb;@cTeilcfc
~ll|ar|@Wgadlckc +Ilgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
~ll|zh|为减灾救灾+U提供电信资源@.坦佩雷@l;坦佩雷@l
^D|fr|~hFcirculation routière
^D|es|~h(Circulación ~lgCarretera
^D|ru|%2~mHngbycdbb ~eW~n';@c~eW=1~mHngbycdbb
^D|zh|1949%'道路交通@l
tir|fr|@adouanière #Wau transport @6@e~lbsous <jcouvert @ecarnets TIR;@aTIR
tir|es|@FAduanero ~gPTransporte ~qc~l1al Amparo %bCuadernos TIR;@FTIR
tir|ru|Teiaycdd=q&alcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|zh|@1公路运输@l;TIR@l
~bj|fr|~jq@El’harmonisation @Ccontrôles @C~lb%Kfrontières
~bj|es|{Convenio|Convención} @A#BArmonización %bControles @e~l1#G#uFronteras
~bj|ru|@?=qhasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~b-|fr|@a#Wau ~iO@etransit @C*'sans littoral
~b-|es|@j%V~lL@eTránsito %b%:sin Litoral
~b-|ru|%2jfedxbjdao ~i1gdpjfbkadjbdcdjemAduv ~dW
~b-|zh|内陆#/过境_/@l;内陆国过境_/@l
*V|fr|@a*areconnaissance #el’exécution @Csentences arbitrales étrangères
*V|es|@j%VReconocimiento <B~ig>YSentencias Arbitrales Extranjeras
*V|ru|%2lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@o
*V|ar|@Wabajgkan likakag abgotcd abprhlce fghncHua
*V|zh|承认及=C外国仲裁裁决@l;承认*k=C外国仲裁裁决@l;&0纽约%j
cisg|fr|@a@Z%4contrats @evente @T@emarchandises
cisg|es|@j<z>XContratos @eCompraventa ~qcMercaderías
cisg|ru|~kcnasagafev &akplmb-lfaneyb jagefag
cisg|ar|@W#i+gjifm ablcj ~kQbblAazj
cisg|zh|@x@1货_,销售合同@l
*L|fr|@a@Z@E+N@ecommunications électroniques %S@/contrats ~aW
*L|es|@j<z#B*[>YComunicaciones Electrónicas ~p,Contratos *R
*L|ru|@c#haw ~jIPmckjfadduv haawzcdbo g %rnasagafev
*L|zh|@x@1合同_m电子通信@l
_"|fr|@a@Z#)contrat @etransport @6@e~lbeffectué entièrement ou partiellement par mer;_H@e~iB
_"|es|@F<z%VContrato @eTransporte ~qc~l1Total o Parcialmente Marítimo;~bF@e~iB
_"|ru|~kcnasagafev lamdahjAt ~nKBehjbBda ~hN&alcfcgaxkb sfpxag;~nx#"
_"|zh|@x全程或~o]~fQ@1货_,运输合同@l;鹿特丹_-
+)|fr|@a@Z%ctransparence %Sl’arbitrage +7investisseurs #e*'fondé @E@Ctraités;&AMaurice %ctransparence
+)|es|@j<z#BTransparencia ~p,Arbitrajes +7Inversionistas y %:~ls=5@eun Tratado;~qeMauricio #BTransparencia
+)|ru|~kclfaxfeBdahjb ~mvefwbjfeydasa fexwbfejcmAhjge ~oPbdgchjafeib b ~eh@eahdagc %rnasagafag;~j7=qlfaxfeBdahjb
+)|zh|@x投资%7与#/间基于%z仲裁透明度@l;~dq透明度@l
<W|fr|@a@Z%4accords @e~eI_6issus @0médiation;&ASingapour %cmédiation
<W|es|@j<z>XAcuerdos @eTransacción #]Resultantes @0Mediación;~qeSingapur #BMediación
<W|ru|~kc%ribfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk=qicnberbb
<W|zh|@x@H调解所产生@.@1#b解~dD@l;新加坡调解@l
<O|fr|@a@Z%4effets _6@Cventes judiciaires @e~n6;&A~bs%cvente judiciaire @e~n6
<O|es|@j<z>XEfectos #]>YVentas Judiciales @eBuques;~qe~bs#BVenta Judicial @eBuques
<O|ru|~kc%rlahmcnhjgbqv hpncwdao lfaneyb hpnag;~nn=qhpncwdao lfaneyc hpnag
<O|zh|@x~jd司^W出售@1效力@l;~fL~jd司^W出售@l
upeace|fr|#y@6~fx@el’Université *apaix
upeace|ru|@?#Ia haxnedbb Vdbgcfhbjcje ibfe
ilo-29|fr|&A1930 #)~ko{ (no 29)|};@N{| (no 29)} #)~ko{|, 1930}
ilo-29|es|~gzForzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 =1~i4~oQ~h229);&5~i4jfpnc
ilo-29|zh|1930%'~aH~cB29~p/;1930%'~aH@l
_5|fr|@R{de 2014 |}#Z*2@a{de 1930 |}#)~ko{|, 1930| (no 29)}
_5|es|~l({ de 2014|} ~gP~gzForzoso{, 1930|, 1930 (núm. 29)|}
_5|ru|#1{|2014 sane }k ^21930 =1~i4jfpnc{| (№ 29)}
_5|zh|《1930%'~aH@l》2014%'@z;《1930%'~aH%j{(第29号)|}@]{2014年|}@z
ilo-87|fr|&A1948 ~ab*osyndical (no 87);&A1948 ~ab*osyndical;@N{| (no 87)} ~ab*osyndical{|, 1948}
ilo-87|es|@F#BLibertad Sindical <B@"#p&K@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 =1hgawanc ehharberbb b &T~mG@e~ml~h287);&5hgawanc ehharberbb b &T~mG@eafsedbxerbt
ilo-87|zh|1948%'结社自由#b#l%H%i~cB87~p/;1948%'结社自由~lo#l%H权{利|}@l
ilo-97|fr|&A~eW%4<'~fs(révisée) (no 97);&A~eW%4<'~fs(révisée);@N{| (no 97)} %4<'~fs(révisée){|, 1949}
ilo-97|es|@F>X~kNMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%'~jc就业@l(修订)(第97~p/;1949%'移{民|徙}就业@l{(修订)|(修订本)|(订正)|}
ilo-98|fr|&A~eW~aacollective (no 98);&A~eW~aacollective;@N{| (no 98)} ~aacollective{|, 1949}
ilo-98|es|@F%V&K@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~eW=1~i7@e~mlb @egcncdbc kammckjbgduv lcfcsagafag ~h298);&5~i7@e~mlb {|de }gcncdbc kammckjbgduv lcfcsagafag
ilo-98|zh|1949%'%H%i#b集体谈判%i~cB98~p/;1949%'%H权{利|}~lo集体谈判{权利|权|}@l
~nR|fr|&A~pi@El’égalité @erémunération{ (no 100)|};@N{| (no 100)} @El’égalité @erémunération{|, 1951}
~nR|es|@F@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nR|ru|@c~pi=1fegdai gaxdesfeyncdbb ~h2100);&5fegdai gaxdesfeyncdbb
~nR|zh|1951%'同酬~cB100~p/;1951%'同{工同|等报|}酬@l
~nS|fr|&A1952 ~csminimum) (no 102);&A1952 ~csminimum);@N{| (no 102)} ~csminimum){|, 1952}
~nS|es|@F#B#2=H(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nS|ru|@c1952 =1ibdbiemAduv dafiev ~au~c5~h2102);&5ibdbiemAduv dafiev ~auawchlcBcdbq
~nS|zh|1952%'=h保障(最低标准)~cB102~p/;1952%'=h保障(最低标准)@l
~nT|fr|&A1957 @E~jO&u~ko{ (no 105)|};@N{| (no 105)} @E~jO&u~ko{|, 1957}
~nT|es|@F#BAbolición #pTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~nT|ru|@c1957 sane ~iLlfbdpnbjcmAdasa jfpne ~h2105);Dadgcdrb@J~iLlfbdpnbjcmAdasa jfpne
~nT|zh|1957%'废除~aH~cB105~p/;1957%'废{除|止}~aH@l
~nU|fr|&A1958 ~hCprofession) (no 111);&A1958 ~hCprofession);@N{| (no 111)} ~hCprofession){|, 1958}
~nU|es|@F#B+D(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nU|ru|@c1958 =1^u%yjfpne b xedqjbo ~h2111);&5^u%yjfpne b xedqjbo
~nU|zh|1958%'(就业#b职业)_o~cB111~p/;1958%'{(就业{和|及|与}职业)_o|_o(就业~lo职业)}@l
~nV|fr|&A1973 @El’âge minimum{ (no 138)|};@N{| (no 138)} @El’âge minimum{|, 1973}
~nV|es|@F#BEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nV|ru|@c1973 =1~mzgaxfehjc ~j/lfbcie @efewajp ~h2138);&5~mzgaxfehjc ~j/lfbcie @efewajp
~nV|zh|1973%'~n]~cB138~p/;1973%'~n]@l
~nW|fr|&A1989 ~a3tribaux (no 169);&A1989 ~a3tribaux;@N{| (no 169)} ~a3tribaux{|, 1989}
~nW|es|@F@m~kEIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~nW|ru|@c1989 =1kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~h2169);&5kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~nW|zh|1989%'土著#b部落%7民~cB169~p/;1989%'土著{和|与|及}部落{人民|民族}@l
~nX|fr|&A1999 ~hY@e<"@C~bV(no 182);&A1999 ~hY@e<"~e5;@N{| (no 182)} ~hY@e<"~e5{|, 1999}
~nX|es|@F~nbPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nX|ru|@c1999 =1debvpnCbv Fafiev ncjhkasa jfpne ~h2182);&5debvpnCbv Fafiev ncjhkasa jfpne
~nX|zh|1999%'最恶劣形式@.童工劳动~cB182~p/;1999%'{禁止|}最恶劣形式@]童工{劳动|}@l
~nZ|fr|&A2011 ~ecdomestiques (no 189);&A2011 ~ecdomestiques;@N{| (no 189)} ~ecdomestiques{|, 2011}
~nZ|es|@F~nbTrabajadoras y @X~kNDomésticos{, 2011 (núm. 189)|, 2011|}
~nZ|ru|@c2011 =1nahjaodai ~oQnaieCdbv fewajdbkag ~h2189);&5nahjaodai ~oQnaieCdbv fewajdbkag
~nZ|zh|2011%'家政工%7~cB189~p/;2011%'家{政|庭}工%7@l
~n0|fr|&A2019 %c>T~oZharcèlement{ (no 190)|};@N{| (no 190)} %c>T~oZharcèlement{|, 2019}
~n0|es|@F#B^5=VAcoso{, 2019 (núm. 190)|, 2019|}
~n0|ru|@c2019 sane aw _Kb naiasejcmAhjg g hFcfc jfpne ~h2190);Dadgcdrb@Jaw _Kb naiasejcmAhjg g hFcfc jfpne
~n0|zh|2019%'_)#b骚扰~cB190~p/;2019%'{消除|}_)*k骚扰@l
~db|fr|&A@!@el’unité ~bh+Y@/~hxpropres ~kl@C~n"^X;@a+Y@/~hxpropres ~kl@C~n"^X
~db|es|~ng{ de la Organización de la Unidad Africana|} ~lg@p^Sse Regulan @X~lJEspecíficos %b~pU%bRefugiados ~c0
~db|ru|@c~lQeFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~dQ
~db|zh|*y统一%H@H*y难民#M某些特定~g5~h9;1969%'*y统一%H@l
~i"|fr|&A@!@el’unité ~bh@E#0&umercenariat ^X
~i"|ru|@c~lQeFfbkedhkasa cnbdhjge a &MdecidbBchjge ~dQ
~k?|fr|&Al’Union ~bh%c@9#e~i8%K%Ndéplacées ^X;&AKampala
~k?|es|@j@0Unión Africana %0@"y {la |}~h.{de|a} @XDesplazados Internos ~c0;~qeKampala
~k?|ru|@cMFfbkedhkasa hatxe a &Tgdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@o
~k?|ar|@Wabagoam ~mi~kXfdqajme abhaCoch mavbca nc pnkcica;@Wtdlaba
~k?|zh|*y联盟#l#b~m3*y~fN者@l;坎帕拉@l
<.|fr|~jopeuples
<.|es|~dz
<.|ru|MFfbkedhk>Uvefjb~b[~gk~bab defanag
<.|ar|abdcBai ~miboifi abshqah fabwjfl
<.|zh|*y~jA;*y*S*k_R
_s|fr|<a~bh@C#N#e&ubien-être @e~bl
_s|es|>mAfricana >X#c=VBienestar #pNiño
_s|ru|MFfbkedhk>Uvefjb~b[~gkb ~lmfcwcdke
_s|ar|abdcBai ~miboifi abynb fknauu
_s|zh|*y%X%i#b福利+e
maputo|fr|@R*2~jo~hR#Z%K#N{de la femme|des femmes} ^X;@R@eMaputo
maputo|es|@Q@0~dz~p!%d@X#c@0Mujer ~c0;~p:Maputo
maputo|ru|&Ob defanag, @O~gk~n.~dQ;&Ob defanag a *C~n.~dQ;Ielpjhk@)
maputo|zh|&0*y~jA^Q@H*y_n%i@.@z;&0*y*S*k_R^Q@H*y_n%i@.@z;&0马普托@z^Q
~oH|fr|~f4@el’Union africaine
~oH|es|Acta Constitutiva @0Unión Africana
~oH|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@wMFfbkedhkasa hatxe
~oH|ar|abiahfh abgpqcqc bbagoam abpnkcic
~oH|zh|*y联盟%H^W
echr|fr|&A~n(@C~aY~lulibertés fondamentales;@aeuropéenne @C~iY
echr|es|~ku{| Europeo} %0@"%b~al>YLibertades Fundamentales;@FEuropeo @e=?
echr|ru|%2&T~gk~bab ahdagduv hgawan;Xgfalcohk=q*C=2;Xgfalcohk@b@plfegei =2
echr|ar|+2abpfkflce boifi ~cV
echr|zh|#l*S与~gX@l;#l*S_l~gX@l;欧洲*S@l
achr|fr|@aaméricaine #W%K~iY;~e/@e~l:
achr|es|@jAmericana @m=?;^4@e~l:
achr|ru|Micfbkedhk=q*C=2
achr|ar|+2abpdkctce boifi ~cV
achr|zh|~o?*S@l
<N|fr|@a&u~oo@el’Europe %c#Q=Z~fr>T%Tl’égard @Cfemmes =Z>Tdomestique;@a~mu
<N|es|@F~pb@eEuropa @m%By ~hr^5#o{las Mujeres|la Mujer} <B^5Doméstica;~pzEstambul
<N|ru|@c~nrXgfalu a ~c[b ~obdehbmbci #Y~n.b naieCdbi dehbmbci;~pP@o
<N|zh|~dE&1#b<1_)侵害_n&f及家庭_)@l;~dE#(&1#b<1_)侵害_n{行为|}_l家庭_){行为|}@]@l
~k7|fr|~hFcybercriminalité;&ABudapest
~k7|es|~ku{ del Consejo de Europa|} #BCiberdelincuencia;~pzBudapest
~k7|ru|%2kbwcflfchjpldahjb;UpnelcCjhk@o
~k7|zh|网络=E@l
_3|fr|@a&u~oo@el’Europe %c~fr~fGêtres humains
_3|es|@F~pb@eEuropa #B~hr~jzSeres Humanos
_3|ru|@c~nrXgfalu a lfajbgancohjgbb ~i1mtnAib
_3|zh|~dE<1~dw~lA+U@l;~dE<1{贩运人口|人口贩运}{行动|行为|}@l
belem|fr|_[*aprévention, @psanction #e#0@0>T_Cfemme;&A~cE
belem|es|~a[@P~f)~pYy Erradicar @p^5~m[;~qe~cE
belem|ru|~ij{lfcnplfcyncdbb|lfcnajgfezcdbb} b _K#Y~n._0dcsa
belem|zh|&0贝伦杜帕拉%j
bern|fr|@a#W*2*f@0vie sauvage #e&umilieu naturel @el’Europe;&ABerne
bern|es|@F%d@p&J@0Vida Silvestre y #p~l0~hs#GEuropa
bern|ru|~aonbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
<d|fr|~e/@0Ligue @C*'arabes
<d|es|{Pacto|Carta} @0Liga %b%:Árabes
<d|ru|Gekj@wZbsb efewhkbv ~dW
<d|ar|dcBai radje ~mhabjklce
<d|zh|~je#/联盟+e;~je#/联盟{盟约|公约}
~bO|fr|<a@el’Association @Cnations @el’Asie &uSud-Est;<a@el’ASEAN
~bO|es|>m@0Asociación @eNaciones @e~g-;>m@0ASEAN
~bO|ru|~bIMhharberbb *!~e[;~bIMLXMJ
~bO|zh|东南亚#/联盟+e;东盟+e
tac|fr|%Cd’amitié ~oa+b#GAsie &uSud-Est
tac|es|%E@eAmistad y %W#G{|el }~g-
tac|ru|&wa nfpywc b ~c)g ~e[
tac|zh|东南亚友好>K%z
~iR|es|>m~pb@e%W%b%:Árabes #pGolfo
~iR|ru|~bI~nr<:efewhkbv *!Зembge
~iR|zh|海湾~je#/>K委员会+e
icmp|ru|@La ~oNb Fpdkrbqv >'kaibhhbb @plfalegCbi wcx gchjb mbrei
ices|fr|@a#Wau ~oo@6@5l’exploration @0mer
ices|ru|%2Icynpdefandai hagcjc ~ifiafq
seafo|fr|~hF*f=Z^i@C~i)halieutiques @el’Atlantique Sud-Est
seafo|es|@F#B&Jy ~lV%b~iy@0~gD~n?Atlántico Suroriental
seafo|ru|%2~iTlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|zh|~d2^P东南大西洋~ds资源@l
_2|fr|@a%4~hxcivils @el’enlèvement @6d’enfants
_2|es|~ku{| de La Haya} >X~lJ~om@0Sustracción ~qcMenores
_2|ru|%2sfeynedhka-lfegaguv ehlckjev %Ilavbzcdbq ncjco
_2|zh|@1诱拐%X民事~g5@l;#(@1{性|}诱拐%X民事~g5@]{海牙|}@l
=t|fr|~hF~py~bV=Z+b_Dd’adoption &L
=t|es|~ku{| de La Haya} %d@p@"#pNiño y ~oD%W#Gmateria @eAdopción #R
=t|ru|%2&T~oVb ~c)#Ybdahjfeddasa phudagmcdbq
=t|zh|跨国收养~g5#l%X及>K@l;#(跨国收养~g5#l%X_l>K@]{海牙|}@l
~aw|fr|@a#)recouvrement @Caliments %Tl’étranger
~aw|es|~h(Obtención @eAlimentos ~lsExtranjero
~aw|ru|%2gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~iCsanitaire +c{ (2005)|}
ihr|es|~iASanitario #R{ (2005)|}
ihr|ru|@?{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazo abxoce ~fc(2005)
ihr|zh|@1~mV条例(2005);@1~mV条例
udhr|fr|~aM@C~iY
udhr|es|@h*n@e=?
udhr|ru|#n~gk=2
udhr|ar|~p1boifi ~cV
udhr|zh|%l*S@y
>[|fr|@i@El’octroi @el’indépendance %Kpays #e%K~hRcoloniaux
>[|es|@h#BConcesión @0~jxa @X<7y ~kEColoniales
>[|ru|_blfcnahjegmcdbb ~jLkamadbemAdui hjfedei b defanei
>[|ar|%qdho abaqgibab bblbmah fabwjfl abdqgjdke
>[|zh|给予殖民地#/#b%7民~o/@y;给予殖民地#/#b%7民~o/@.@y
+9|fr|@i#W%K=-&u*o@6touchant @/_famicales =Z+b+7@/*'conformément *2<a*Q
+9|es|@h>X@'@e&K@Areferentes a #u~bG@eAmistad y ~oD%W+7@X%:@econformidad con @p>m@e&P
+9|ru|_b~p6%Ilfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b <:~oP~eh~gfVhjegai ~es
+9|ar|~odabiahfh ~kQ+Ilabjbaiag abfmce fabgjafh lch ~mhfnia bdcBai ~kR;~odabiahfh ~kQabdgxbe labjbaiag abfmce fabgjafh lch ~mhfnia bdcBai ~kR
+9|zh|~dI依&0@x+e^Q~m0友好<0及>K之@1^W#O之@y;~dI依&0@x+e^Q~m0友好<0_l>K{的|之}@1^W#O{的|之|}@y
~dc|ru|_bdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~dc|zh|@H天然资源之永久~o8@y;#({天然|自然}资源~p"永久~o8~p"@y
%v|fr|@i@Z^z@e&kraciale
%v|es|@h<z*b@e+DRacial
%v|ru|@Y#ha ~cvfehagao nbhkfbibderbb
%v|ar|%q#ibbiAaE <[abgdccC abjhxkc
%v|zh|@x+f^M~g7_o@y
=J|fr|@i@C#N@e~bl
=J|es|@h%b#c#pNiño
=J|ru|@Y~gkfcwcdke
=J|ar|%q~fvabynb
=J|zh|%X%i@y
=T|fr|@i@E#0@0&k^U
=T|es|@h#B~e!@0+D~m[
=T|ru|_b&M^u~oc
=T|ar|%q~kPjbG ~f:
=T|zh|~id_o@y
>F|fr|@i@El’asile territorial
>F|es|@h%VAsilo Territorial
>F|ru|_bjcffbjafbemAdai pwcybzc
>F|zh|~g'庇护@y
^?|fr|@i@El’inadmissibilité @el’intervention ~kmintérieures @C*'=Z@9@e~mCindépendance ~oa~mCsouveraineté
^?|es|@h#BInadmisibilidad @0Intervención ~p,~hmInternos %b%:y ~gS@"@esu ~jxy Soberanía
^?|ru|_bdcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~jLb hpgcfcdbjcje
^?|zh|~dI内政~g2~gc~o/与~o8之#l@y;~dI内政~g2~gc~o/*k~o8{之|的}#l~p"@y
=v|fr|@i@El’inadmissibilité @el’intervention ~oal’ingérence ~kmintérieures @CÉtats
=v|es|@h#BInadmisibilidad @0Intervención <BInjerencia ~p,~hmInternos %bEstados
=v|ru|_bdcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~dW
=v|zh|~g2#b干预别国内政@y;~g2#b干预{别|他}国内政@]@y
>i|fr|@i#)progrès ~oZ#j~gxsocial
>i|es|@h%VProgreso =V#v#Glo Social
>i|ru|@Y~aulfasfchhe b ~dP
>i|ar|%qabgimd fabshdaE nc abdcmah abargdajc
>i|zh|=h进步#b#r@y
+"|fr|@i#)~fC@0#9&L
+"|es|@h%VFortalecimiento @0#2#R
+"|ru|@Yaw pkfclmcdbb &a~gR
+"|zh|加强@1%g@y
>D|fr|@i@C=-+Y<jfond @Cmers ~luocéans, ainsi ^S~mCsous-sol, au-delà @Climites @0juridiction nationale
>D|es|_a@'^SRegulan @XFondos Marinos y Oceánicos y su Subsuelo~p!Fuera %bLímites @0Jurisdicción Nacional
>D|ru|@Ylfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~k(tfbhnbkrbb
>D|zh|~dI~aL+T底床与下层土壤之#O@y;@H{各国|国家}~aL海床洋底~gc底土@]#O@y
~f?|fr|Définition @el’agression
~f?|es|Definición @0Agresión
~f?|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~f?|zh|侵略定义
<n|fr|@i#Ll’instauration ~k)nouvel ordre ~mQ+c
<n|es|@h%VEstablecimiento @eun Nuevo Orden Económico #R
<n|ru|@Yaw phjedagmcdbb dagasa %IPkadaibBchkasa lafqnke
<n|ar|<clsiade hFad aigxamc mfbc rmcm
<n|zh|~m0新@.@1~g8秩序@y
~a9|fr|~h"#Ll’instauration ~k)nouvel ordre ~mQ+c
~a9|es|~kY%VEstablecimiento @eun Nuevo Orden Económico #R
~a9|ru|#m@pphjedagmcdbt dagasa %IPkadaibBchkasa lafqnke
~a9|zh|~m0新@.@1~g8秩序#a
&S|fr|<a@C#N#edevoirs ~lq@CÉtats
&S|es|>m@e#cy Deberes Económicos %bEstados
&S|ru|Хefjb~b[PkadaibBchkbv ~gkb awqxeddahjco ~dW
&S|ar|dcBai ~fv~mhffarlagua abaigxamce
&S|zh|各国~g8%i#b义务+e
^"|fr|@i@C~eQ
^"|es|@h%b#c%bImpedidos
^"|ru|_b*C~mp
^"|zh|~kh@y;残{疾|废}者%i@y
<Y|fr|@i%c~ga_C*v
<Y|es|@h#B~ia>V>b
<Y|ru|_b&T~mw~la
<Y|zh|#l%7~pd=k@y;#l%7~pd@]=k@]@y
*7|fr|=Y@5@/responsables @e<k@Clois
*7|es|*Y@PFuncionarios Encargados @eHacer ~pILey
*7|ru|~kv~p4namydahjduv mbr @planncfyedbt lfegalafqnke
*7|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*7|zh|执^W~eS~eT
*5|fr|@i^zd’intolérance ~oa&kfondées %creligion ou @pconviction
*5|es|@h*b@eIntolerancia y +DFundadas _ZReligión o #uConvicciones
*5|ru|_b~cvdcjcflbiahjb b ^u@eahdagc fcmbsbb ~nKpwcyncdbo
*5|ar|%q~kP<[abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;<clabiAaE <[abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*5|zh|+f基于宗教或信仰原因@.^M@.~mR#b_o@y;+f基于宗教或信仰{原因|}@]^M@]~mR{和|与|及}_o@y
~b4|fr|~hzManille #)~eIpacifique @Cdifférends ~aW
~b4|es|_aManila %VArreglo Pacífico @eControversias *R
~b4|ru|IedbmAhk@da ibfdai fexfcCcdbb %rhlafag
~b4|ar|%qdahcba +ggqfce abdhaCjag ~fclabfqazb abqbdce
~b4|zh|@H=d解决@1争端@.马尼拉@y
~a8|fr|<a^:@0nature
~a8|es|>m%D@0Naturaleza
~a8|ru|Nhcibfd%)lfbfanu
~a8|zh|%l自然+e;%l大自然+e
~a5|fr|#sd’éthique médicale ~cXau rôle >4@esanté, ~a2@Cmédecins, %S@p~pyprisonniers ~ludétenus _C*v
~a5|es|@'@eÉtica Médica Aplicables ~oDFunción #p~be@eSalud, ~d-@XMédicos, _Z@"@e&xPresas y Detenidas >V>b;@'@eÉtica Médica
~a5|ru|*:icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g &TxekmtBcdduv ~nKxencfyedduv mbr aj ~la
~a5|zh|@H医务~eS*O~o7医生在#l被监禁#b拘留@.~pd@.=k~g5@.任务@.医疗道德#O
_c|fr|@i#)*o@C~hR*2paix
_c|es|@h%V&K%b~kE~oDPaz
_c|ru|_b~i7defanag @eibf
_c|zh|%7民享有=d%i@y;{各国|}%7民享有=d@]%i@y
+v|fr|@i@C=-=n@e*6>S%K~fI~gd%K~fId’abus @epouvoir
+v|es|@h>X@'~d.@e&Q@P#u~f/@e~kxy #pAbuso @ePoder
+v|ru|@Yahdagduv ~gj>P~j/ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
+v|ar|~odabjmb ~mj+IlAoaca ~kSfsqaEe aqgjdab abqbye
+v|zh|为罪行#b滥用权力&f受害者取得公理@.+Q@y
~bS|fr|~lz~o3minima @Z#Ll’administration @0*6@5mineurs{ (Règles de Beijing)|};_H@e=]
~bS|es|~jS%0Administración @0&Q@eMenores{ (Reglas de Beijing)|};~bF@e=]
~bS|ru|#P~h'ajlfegmcdbq >P#YdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~nn#"
~bS|zh|@x少%'司^W~hU(~fL_-);@x少%'司^W~hU;~fL_-
+(|fr|#s=n>S%Tl’indépendance @0magistrature
+(|es|~br~jR~jx@0Judicatura
+(|ru|@[~jLhpncwduv afsedag
+(|zh|@H司^W机关~o/@.+Q;司^W机关~o/@]+Q
=K|fr|@i#)*oau %f
=K|es|@h%V&Kal &U
=K|ru|_b~i7@efexgbjbc
=K|ar|%qaboi nc abghdce
=K|zh|#r%i@y
&W|fr|@i%4=-~j:juridiques ~cX*2@9#eau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques _Dd’adoption ~oaplacement familial %4plans ~mI#e+c
&W|es|@h>X@'~iDy Jurídicos ~jR@"=VBienestar %bNiños, con ~itReferencia ~oDAdopción <BColocación #GHogares @eGuarda, ~p,Planos ~nt#R
&W|ru|_b~fjlfegaguv lfbdrblev, kehetzbvhq ~b?b ~lmncjco, ahawcdda lfb lcfcneBc ~oV@egahlbjedbc b bv phudagmcdbb @e_Mpfagdqv
&W|zh|@H%X#l#b%X福利*O~o7~p(寄养#b收养办^W@.=h#b^W律#O@y
^[|fr|@i#)~fC@el’efficacité &uprincipe @el’abstention &u~o2*2menace ou %T~i9@0force %S@/_f~c:
^[|es|@h%V~ioEficacia #pPrincipio @0Abstención @0Amenaza o @0*[@0Fuerza #G#u~bG*R
^[|ru|@Yaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~nKcc _Pg %rajdaCcdbqv
^[|zh|加强在@1<0上不_m武力或进行武力威胁#O@.效力@y
=!|fr|~lz=-*a~gasoumises %Tune forme quelconque @edétention ou d’emprisonnement
=!|es|~p]@'%0~iaSometidas a Cualquier Forma @eDetención o Prisión
=!|ru|Lgan@w~gj~b?ghcv mbr, langcfseciuv xencfyedbt ~nKxekmtBcdbt g kekao wu ja db wuma Fafic
=!|zh|#l~g3遭受任何形式拘留或监禁@.%7~p-;#l~g3遭受任何形式拘留或监禁{人员|的人员}~p-
<L|fr|@i%c#Q#e#0@Cdifférends ~lusituations qui peuvent menacer @p~mJ=Z#9+L#e#)rôle ~qd@Z%Sce domaine
<L|es|@h#B%B<B~e!@eControversias y @eSituaciones ^SPuedan Amenazar @pPaz <B#2#]y %VPapel <z#Gesa Esfera
<L|ru|_b~c[b phjfedcdbb hlafag b hbjperbo, ~jNpsfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #hg Pjao awmehjb
<L|zh|@H&1#b+f可能威胁@1=d与%g@.争端#b局势以及@H@x在该~g'@.~kf@.@y;@H{预防|防止}#b+f可能威胁@1=d与%g@.争端#b局势以及@H@x在{该|此}~g'@.~kf@.@y
~eM|fr|_Hminima @Z@5l’élaboration @e=)non privatives @eliberté{ (Règles de Tokyo)|};_H@eTokyo
~eM|es|~jS~nb<6No Privativas @0Libertad{ (Reglas de Tokio)|};~bF@eTokio
~eM|ru|#P#h#Yicf, dc ~dCjtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#"
~eM|zh|@x~jf~hU(东京_-);@x~jf~hU;东京_-
=.|fr|#s=n>Sau ~gbdétenus
=.|es|~br~jp%bReclusos
=.|ru|@[~c6xekmtBcdduib
=.|zh|~dn+Q
^C|fr|%U@Z*a#Q@0délinquance juvénile{ (Principes directeurs de Riyad)|};%U@eRiyad
^C|es|%n<z%0%B@0~kwJuvenil{ (Directrices de Riad)|};%n@eRiad
^C|ru|=6@V{Efsedbxerbb EwKcnbdcdduv Jerbo |}~j/~i6lfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^C|zh|@x&1少%'=E*P(利雅得*P);@x&1少%'=E*P;利雅得*P
~c,|fr|_H@Z*a~pymineurs privés @eliberté;_H@eLa Havane
~c,|es|~bF<z%0@"%bMenores Privados @eLibertad;~bF@eLa Habana
~c,|ru|~cJ~h'~b?dchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#"
~c,|zh|@x#l被剥夺自由少%'_-;哈瓦那_-
^r|fr|%Ctype d’extradition
^r|es|%EModelo @eExtradición
^r|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
^r|zh|引渡示范%z
^/|fr|%Ctype d’entraide judiciaire _Dpénale
^/|es|%EModelo @e~h.Recíproca #G~hmPenales
^/|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %y^V
^/|zh|刑事事件互助示范%z;刑事{事项|}互助示范%z
>x|fr|#s@ebase >Sau rôle &ubarreau
>x|es|~br#BFunción %bAbogados
>x|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #qfamb tfbhjag
>x|zh|@H律师~kf@.+Q;律师~kf@]+Q
+.|fr|%U~cXau rôle @Cmagistrats &uparquet
+.|es|%n#BFunción %bFiscales
+.|ru|=6{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #qfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
+.|zh|@H检察官~kf@.*P;检察官~kf@]*P
~aU|fr|#s@ebase #)~o2*2force #e+N@C<F%Tfeu ~oXresponsables @e<k@Clois
~aU|es|~br%V~nk@0Fuerza y @e*m@eFuego ~lg@XFuncionarios Encargados @eHacer ~pILey
~aU|ru|@[_Phbmu b asdchjfcmAdasa ~iInamydahjduib mbreib @planncfyedbt lfegalafqnke
~aU|zh|执^W~eS_m武力#b火器@.+Q;执^W~eS_m武力#b{火器|枪支}@]+Q
*w|fr|@i^:#Gfaveur @0survie, @0@9#e&u#j@e~bl
*w|es|@h%D#BSupervivencia, @p@"=V#v#pNiño
*w|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~b?b <hncjco
*w|zh|%X生存*O#l#b#r%l@y
+d|fr|#s@Z@5@/%Nâgées
+d|es|@'<z#Gfavor >Y&x@eEdad
+d|ru|*:#h#Y~oRmtnco
+d|zh|@x老%'%7#O
~a6|fr|#s*a~py%Natteintes @emaladie mentale #e~d5@Csoins @esanté mentale
~a6|es|@'%0@"%bEnfermos Mentales =V~ioAtención @0Salud Mental
~a6|ru|*:~b?lhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
~a6|zh|#l精神病患者#b改善精神保健~p-
~c9|fr|@i#L@/~bJd’établissement @Cfaits ~qd@Z#Gvue &umaintien @0~mJ#e@0#9~c:
~c9|es|@h#BDeterminación %bHechos ~lg@t_ZEsfera #pMantenimiento @0Paz <B#2*R
~c9|ru|@Yaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %ylanncfyedbq %Iibfe b ~gR
~c9|zh|@H@x~hg%g~g'中@.实况调查@.@y;#(@x~hg%g~g'{中的|的|}{实况|事实}调查{活动|}@]@y
&n|fr|@i%c~ga#E@/disparitions forcées
&n|es|@h#B~ia#o#uDesapariciones Forzadas
&n|ru|_b&T~mwdehbmAhjgcdduv bhBcxdagcdbo
&n|ar|%qodace ^T;<clodace ^T
&n|zh|#l~g3%7不遭受强迫失踪@y
&:|fr|@i@C#N@C%Nappartenant %T@Cminorités nationales ou ethniques, religieuses #elinguistiques
&:|es|@h>X#c>Y&xPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&:|ru|_b*Cmbr, lfbdenmcyezbv k derbademAdui ~nKPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
&:|ar|%q~fv~hwabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;<cloifi ~hwabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&:|zh|在民族或族裔*O宗教#b语言上属于少数群体@.%7@.%i@y
^J|fr|@i@E#0@0>T^U
^J|es|@h#B~e!@0^5~m[
^J|ru|@Yaw _K~oc
^J|ar|%q~kPjbG abjhn Am abdkpe
^J|zh|~id@._)&f@y
&'|fr|_H@5l’égalisation @Cchances @C{handicapés|personnes handicapées}
&'|es|Normas Uniformes #BIgualdad @eOportunidades @P#u~eU
&'|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~c5fegduv gaxiaydahjco ~j/~mp
&'|zh|残疾%7机会均等标准_-
<p|fr|#s#L<jstatut @C~fnnationales *a~dT=Z~py~iY
<p|es|@'relativos al ^3>Y~jyNacionales @e~iwy @"%b=?{ (Principios de París)|};@'@eParís
<p|ru|~achjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~gk=2{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
<p|ar|~oF+IldktC abdIqqag abfyhce bgjCcC fodace ~fv~cV
<p|zh|@H_(#b#l*S@.#/~o-@.地位~p-(~i[#O);@H_(#b#l*S@.#/~o-@]地位~p-;&0~i[#O^Q
*H|fr|@i%4=)*j~d1<j~n)+c
*H|es|@h@m<6@P~e"#5~nF#R
*H|ru|_bicfev @p&M%I~j,
*H|ar|<clabgmalck abkadce sbG ~kPjbG abskual abmfbc
*H|zh|+f@1~aI^O@y
*t|fr|@icomplétant @p~hz1994 %4=)*j~d1<j~n)+c
*t|es|@hComplementaria @0_a1994 @m<6@P~e"#5~nF#R
*t|ru|Hckmeferb{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @p&M%I~j,{| 1994 sane}
*t|zh|补充1994%'&0+f@1~aI^O@y^Q@.@y
&c|fr|@i#)~fC@0+b~pA@/accords ou organismes régionaux ~gx&umaintien @0~mJ#e@0#9~c:
&c|es|@h%V~io%W+7@ty @XAcuerdos u Organismos Regionales ~lsMantenimiento @0Paz <B#2*R
&c|ru|_bhagcfCcdhjgagedbb <:#CfcsbademAduib hasmeCcdbqib ~nKafsedeib %ylanncfyedbq %Iibfe b ~gR
&c|zh|@H增进@x与区域安排或~o-之间~hg%g~g'@.>K@.@y
="|fr|@i%Tl’occasion &ucinquantième anniversaire ~qd*Q
="|es|@hcon Motivo #pCincuentenario @e&P
="|ru|@Y@phmpBet lqjbnchqjao sanagzbdu ~es
="|zh|@x五十周%'纪念@y
>k|fr|~h"*s*ajeunesse{| à l’horizon 2000 et au-delà}
>k|es|~kY%D@P@XJóvenes
>k|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
>k|ar|~fq<9bbwlal
>k|zh|%l青%'#a;到2000%'~gc后%l青%'#a
&,|fr|@i#)*o=Z~hb@Cindividus, groupes #eorganes @0~p9@epromouvoir #eprotéger @/~aY#e@/libertés fondamentales universellement reconnus
&,|es|@h%V&K=VDeber %bIndividuos, @XGrupos y #u~jy@e~l"y Proteger @X~al#uLibertades ~d.Universalmente Reconocidos;@h>XDefensores %b=?
&,|ru|_b~i7b awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~mG~bab ahdagduc hgawanu;_blfegaxezbjdbkev
&,|ar|<cloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~fvabshqah fabokcag ~mjabdjgkn lua jabdca
&,|zh|@H个%7*O群体#b=h~o-在_(#b#l普遍公认@.*S#b~gX~g5@.%i#b~fS@y;@H个%7*O{群体|团体}#b=h~o-在_(#b#l{普遍|举世}公认@.*S#b~gX~g5@.%i#b{责任|义务}@]@y;*S维护者@y
<e|fr|<A{sur une|en faveur d’une} culture @e{la |}paix
<e|es|@h~gu@e@-@muna Cultura @ePaz;@h@muna Cultura @ePaz
<e|ru|@Yb #m%ykpmAjpfu ibfe;_bkpmAjpfc ibfe
<e|ar|~jk+gBiane abqbad;%qflkhadr abjdb abdgjbich lBiane abqbad
<e|zh|=d=D@y#b#a;=d=D@y
&/|fr|@i&uMillénaire
&/|es|@h#pMilenio
&/|ru|@YjuhqBcmcjbq ~es;@YjuhqBcmcjbq
&/|ar|%q#ibbpbnce;%qabpbnce
&/|zh|@x千%'@y;千%'@y
~hL|fr|@id’engagement #)VIH/sida
~hL|es|_acompromiso _Zlucha #o#5VIH/SIDA
~hL|ru|_blfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~hL|ar|%qababgCad +gnckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
~hL|zh|@H~dv毒/~dv#M@.~m2@y
~k/|fr|%6#)VIH/sida
~k/|es|%.%VVIH/SIDA
~k/|ru|&V@d@pNRЧ/LGRHp
~k/|zh|@H~dv毒/~dv#M@.%h
hiv-2011|fr|=Wintensifier nos efforts @5~d1{le VIH et le sida|le VIH/sida}
hiv-2011|ru|&V@d@pNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @p~mqNRЧ b LGRHe
~oM|fr|=Waccélérer @priposte @5lutter #E<jVIH #e~n5%Tl’épidémie @esida d’ici %T~pw
~oM|es|%.%VVIH =VSida: _ZVía Rápida @PAcelerar @pLucha #o#5VIH y Poner Fin ~oDEpidemia #pSida @P~pw
~oM|ru|&V@d@pNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k 2030 sanp
hiv-2021|fr|=W~n5%Kinégalités #eagir @5vaincre <jsida d’ici %T~pw
hiv-2021|zh|@H~dv毒#b~dv#M@.%h：结束不平等现象，进入~pw%'之前+f~dv@.轨道
=e|fr|Un monde digne ~e5
=e|es|Un mundo apropiado @P@Xniños
=e|ru|Ibf, lfbsanduo ~j/ybxdb ncjco
=e|zh|适合%X生长@.%l;适合%X成长@.%l
^v|fr|@i@Z#)Nouveau ~l7~jY@el’Afrique
^v|es|@h<z#BNueva Alianza >W#v@eÁfrica
^v|ru|@Y#ha Jagai lefjdcfhjgc ^g<hMFfbkb
^v|zh|@x@H*y#r新~o9@.@y
nepad|fr|Nouveau ~l7~jY@el’Afrique
nepad|es|Nueva Alianza >W#v@eÁfrica
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} ^g<hMFfbkb;JXGMH
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*y#r新~o9
=U|fr|~h[final ~en@e2005
=U|es|~pK~lT~eq2005
=U|ru|Rjasag#g~nwheiibje 2005 ~n'
=U|ar|hgazr ~jKbjad 2005
=U|zh|2005%'%l*,成果
^B|fr|#s=n#edirectives #L<j*o%Tun ~o2#e%T~mL@C~fI@eviolations flagrantes &u*o@6@C~aY~oaviolations graves &u*o@6humanitaire
^B|es|@'y %nBásicos %V&K>Y~f/@eViolaciones Manifiestas >YNormas #]@e~al@eViolaciones Graves #p&K@AHumanitario a Interponer ~iyy Obtener Reparaciones
^B|ru|@[b ~j'{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #q~mG@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~j/ycfjg sfpwuv defpCcdbo %rdafi %y~gk~bab hcfAcxduv defpCcdbo %Ispiedbjefdasa lfege
^B|zh|严重违反@1*S^W#b严重违反@1~m!^W&f受害%7~o[补救#b赔偿@.%i+Q#b导则
%]|fr|_Iantiterroriste ^:{de l’Organisation des Nations Unies|des Nations Unies};_Iantiterroriste mondiale
%]|es|~bv+j<z#o#5Terrorismo
%]|ru|~dL{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
%]|ar|aqgkagcrce #iabjabdce bdtanoe abskual
%]|zh|@x+P反恐=:;&0+P反恐=:^Q
~iX|ru|RdhjbjprbademAdac hjfabjcmAhjga ~nr@plfegei ~ba~es
~iX|zh|@x~m-@.体制建设;~gT~m-@]体制建设
=(|fr|=Y@5@/titulaires @emandat au titre @Cprocédures spéciales &u~oo@C~iY;=Y@5@/titulaires @emandat au titre @Cprocédures spéciales &uConseil
=(|es|*Y@P@XTitulares @eMandatos %bProcedimientos Especiales #pConsejo{ de Derechos Humanos|}
=(|ru|~kv~p4iednejefbcg hlcrbemAduv lfarcnpf ~nr@plfegei =2
=(|zh|~m-~dt程序任务负责%7~eT;{人权理事会|}~dt程序任务{负责人|执行人}@]~eT
+!|fr|@i@Z%4#N@C~hRautochtones
+!|es|@h<z>X#c%b~kEIndígenas
+!|ru|@Y#ha *Ckafcdduv defanag
+!|ar|%q#i+g~fvabwjfl abpxbce
+!|zh|@x~n[%i@y
>t|fr|~n2juridiquement non contraignant #Ltous @/types @eforêts;~n2@Z%4forêts
>t|es|instrumento jurídicamente no vinculante @mtodos @Xtipos @ebosques;instrumento <z>Xbosques
>t|ru|dc bictz~ahawqxejcmAdao tfbnbBchkao hbmu nakpicdj@w@pghci gbnei mchag;nakpicdj@w#h@pmchei
>t|zh|@H~g3类型~m5@.无^W律约束力文书;@x~m5文书
~c'|fr|plan ~b(@Z%4forêts (2017-2030);plan ~b(@Z%4forêts
~c'|es|plan estratégico <z@P@Xbosques 2017-2030
~c'|ru|hjfejcsbBchk@3#h@pmchei @e2017–2030 sanu
~c'|zh|@x2017-2030%'~m5~eX;~gT2017-2030%'~gT~m5~eX;@x~m5~eX
+a|fr|Lignes ~ms~dV*2@9@eremplacement @5@/enfants
+a|es|%n~nb~l4Alternativas @eCuidado %bNiños
+a|ru|=6{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @pemAjcfdejbgdaip pvanp xe ncjAib
+a|zh|@H替代性%X照料@.导则;{儿童替代{性|}照料|替代性%X照料}{导则|准则}
<s|fr|#U@U*s@Z*a~fr~fGpersonnes
<s|es|~ka%D<z@P~lK@p~n:
<s|ru|~dL#D#h@p~jgmtnAib
<s|ar|~d0#iabjabdce bdtanoe ~falabpwvax
<s|zh|@x<1~lA~dw+P#.
_t|fr|_H@Z#L<j~gbdétenues #el’imposition @e=)non privatives @eliberté %Kdélinquantes{ (Règles de Bangkok)|};_H@e~h/
_t|es|~bF<z~jp>YReclusas y <6No Privativas @0Libertad @P#uMujeres Delincuentes{ (Reglas de Bangkok)|};~bF@e~h/
_t|ru|~cJ~h'~c6ycdzbdeib-xekmtBcdduib b icf dekexedbq ~j/ycdzbd-lfegadefpCbjcmco, dc ~dCmbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#"
_t|ar|ifajm #ibdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_t|zh|@x女性~dn#b女性罪犯~jf_-(曼谷_-);@x女性~dn#b女性罪犯~jf_-;曼谷_-
*N|fr|Stratégies #e=)concrètes types actualisées ~dV%T#0@0>T#E@/femmes ~gx@0~g1@0~h3
*N|es|~lSy <6~nDModelo Actualizadas %0~e!@0^5>VMujer ~lsCampo ~a?Penal
*N|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @p~mqdehbmbq #Y~n.%y%slfegahpnbq
*N|zh|&0在~iZ~g'中~id_)&f@.~ib^O^Q增订本;&0在~iZ~g'{中|内|}~id@._)&f@.~ib^O^Q增订本
~li|fr|~hzSalvador @E@Cstratégies globales @5faire face %Kdéfis mondiaux : @/systèmes @e~g1@e*6~hS#e~mCévolution %Sun monde #Gmutation;~hzSalvador
~li|es|_aSalvador @m~lSAmplias ante ~pUGlobales: @X~qa%B#pDelito y &Q~owy su #v#Gun Mundo #GEvolución
~li|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~j/ajgcje @esmawemAduc guxagu: hbhjciu %s>Pb bv fexgbjbc g bxicdqtzcihq ibfc
~li|zh|@H应对+P挑战@.综合=:：~iZ系统~gc在变化%l中@.#r@.萨尔瓦多@y;&0萨尔瓦多@y^Q
~le|fr|%6@0Réunion #A%c#Q=Zmaîtrise @Cmaladies non transmissibles
~le|es|%.~og%B=V>!>YEnfermedades No Transmisibles
~le|ru|&V@d~gh%F@plfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~obdbib
~le|zh|~fA#M+R#f@.%h;+R#(~fA<w@]~jU
&-|fr|@i@Z@El’éducation =Z~p3%K~iY
&-|es|@h<z@m~ety Formación #Gmateria @e=?
&-|ru|@Y#haw awfexagedbb b ~n3%y~gk=2
&-|ar|%q#ibbgBicn fabgmkcl nc drab ~fv~cV
&-|zh|@x*S~i]#b培训@y
^f|fr|L’avenir ^Snous voulons
^f|es|El futuro ^Squeremos
^f|ru|Upnpzcc, kajafasa iu vajbi
^f|ar|abdqgilb abHc hxlf sbcu
^f|zh|我们希望@.~kg
~i3|fr|#s#elignes ~ms@Z@E>Q%T~i8juridique %S<jsystème @e~h3
~i3|es|@'y %n<z%V~cC@p~h.Jurídica ~p,~qa&QPenal
~i3|ru|*:b ~j'{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~h'nahjple k tfbnbBchkao laiazb g hbhjciev ^V
~i3|zh|@x~nA&]系统中~o[^W律~m3机会~p-#b*P;@x~nA&]系统{中|}~o[^W律~m3{机会|}@]#O#b*P
_g|fr|@i@0~eJ@El’état @e*o%Kniveaux ~mI#e+c
_g|es|@h@0%Z<5%V~ih@e&K~p,Planos ~nt#R
_g|ru|@Y~gh@e~dB~gEMhheiwmcb ~c2gcfvagcdhjgc ~mG@e_Mpfagdqv
_g|zh|~p(@.^W治#M+R#f@y;{国内和国际|国家和国际}{的|两级的|两级}^W治#M+R#f@]@y;+R国{内|家}#b@1{的|两级|两级的}^W治#M#f@]@y
~a7|fr|@i&uDialogue @e~my%4migrations +L~oZ%f
~a7|es|@h#pDiálogo ~ea#BMigración @A=V&U
~a7|ru|@Y@pbjasei nbemase @e~dB~c2&aibsferbb b fexgbjbb
~a7|zh|@1移徙与#r#M~fT对话@y;@1移{徙|民}与#r<w~fT对话@]@y
>w|fr|~jWréunion plénière @e~my@el’Assemblée générale{,|} dite >9^:%4~hRautochtones
>w|es|^'@0reunión plenaria @ealto nivel ~m]<5conocida como >8%D>X~kEIndígenas
>w|ru|Rjasag#glmcdefdasa xehcnedbq %Flan dexgedbci «Nhcibfdeq kadFcfcdrbq @pkafcddui defanei»
>w|zh|题为“%l~n[+R”@.+R~fT全体~dj~aJ;{题为|称为|称作}{“|}%l~n[+R{”|}@.+R~fT全体~dj@]~aJ
~b"|fr|Modalités @Uaccélérées @C>f{ (Orientations de Samoa)|};Orientations @eSamoa
~b"|es|~l4@e@-Acelerada @P@X=7{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b"|ru|#m@pphkafcddaip fexgbjbt &E{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~b"|zh|+S快速+U方式(萨摩亚途径);+S快速+U方式;萨摩亚途径
~b/|es|_a~e?~gu=a~e?~cr~ai2014-2024
~b/|ru|~kC{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~hZiaft, @e~gN2014–2024 sanag
<u|fr|~h"@eVienne ~m:littoral ~gy2014-2024;~h"@eVienne ~m:littoral
<u|es|#w=a~e?~cr#G#vSin Litoral{ para el Decenio 2014-2024|};#w=aViena
<u|ru|~kC@s&b{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~kC@s~hZiaft
<u|ar|_Qnccha bxabo ~oGabhadce Dck abqaobce
<u|zh|~b]2014-2024%'十%'=p#a;~b]{2014-2024{年十年|十年期|年}|}=p#a;=p#a
&X|fr|Stratégies #e=)concrètes types @Z~dV%T#0@0>T~hA~bV~h0~g1@0~h3
&X|es|~lSy <6~nDModelo <z@P~e"@p^5#o@XNiños ~lsÁmbito ~a?Penal
&X|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #h@p{mbkgbnerbb|bhkafcdcdbt} dehbmbq #Y~oVg {feikev|awmehjb} %slfegahpnbq
&X|zh|@x+f~iZ~g'内_)侵害%X&f@.~ib^O
&Y|fr|%U_6%4=)@e~g1@e*6~hS~dVau trafic @e~cg#e%K~bQ~gLconnexes
&Y|es|%n#]~nbRespuestas @e%B#pDelito y &Q~owal ~mf@e~e9~hT~kxConexos
&Y|ru|@?@M~mEicf %y%s>P#Y~c8awafaje ~i2rcddahjco ~bi~dC{Pjbi|dbi} lfchjplmcdbo
&Y|zh|~dw~e3及*x相关=E@.~iZ对策@1*P
+/|fr|~hz~oy
+/|es|_aSendái;_a~oy
+/|ru|Lcdneohk@G
+/|ar|%qqchmac;%qqhmac
+/|zh|仙台@y
<r|fr|~j1@e~oy{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~j1@e~oy
<r|es|=5@eSendái %0~iz#pRiesgo @eDesastres ~h7;=5@eSendái
<r|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
<r|ar|syak qِhmac bbom dh dvayk abtfakB bbngke ~h7;syak qhmac bbom dh dvayk abtfakB bbngke ~h7
<r|zh|~h7~kj;仙台=g
~bK|fr|~h"d’Addis-Abeba issu @0~n,>9@T#)^c&u%f;~h"d’Addis-Abeba
~bK|es|%P=aAddis Abeba @0Tercera >8@A#B~aN>W&U;%P=aAddis Abeba
~bK|ru|Mnnbh-Mwcwhk@s*ijfcjAco ~g)Fbdedhbfagedbt ~dP;Mnnbh-Mwcwhk@s&b
~bK|ar|~d0pmcq plala abxamke jh abdIgdk ~kQabBabB bgdfcb abghdce;~d0pmcq plala
~bK|zh|~m6次~a.@1~dj亚@.斯亚贝巴+U=F;亚@.斯亚贝巴+U=F
~bL|fr|Transformer notre monde : <j@I@e#j~hJ%Tl’horizon ~pw;@I@e#j~hJ%Tl’horizon ~pw;@I~pw
~bL|es|Transformar nuestro mundo: @p%P2030 >W#v~bf;%P2030 >W#v~bf;%P~pw
~bL|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ~ma~n';%"~ma~n';%"{ndq |}@e~c?~n'
~bL|ar|gofcb jabdha: vye ~fbbjad ~pw;vye ~fbbjad ~pw;vye jad ~pw
~bL|zh|变革^N%l：2030%'%m#r=F;~pw%'%m#r=F;~pw%'=F
~dN|fr|~hz=G~c1#Q~gd@0*6~hS%S<jprogramme @Uplus large ~qd@Z*jfaire face ~kl~j:~lq#e%Tpromouvoir l’état @e*o%Kniveaux ~mI#e@6=Z~jQ&upublic;~hz=G~c1#Q~gd@0~h3
~dN|es|_a=G#B~kz~a?~ow~ls=5Más Amplio #p#w<z@PAbordar @X~pU~iDy Económicos y ~l"#5~ih@e&Ka Nivel ~nt@A<B~cRPública;_a=G#B~kz~a?Penal
~dN|ru|~bw@da gkmtBcdbb galfahag %s>Pg wamcc Cbfakpt lagchjkp ndq #h~k-fcCcdbq ~fjPkadaibBchkbv lfawmci b hancohjgbq ~gJgcfvagcdhjge ~mG@e_Mpfagdqv, e jekyc pBehjbt awzchjgcddahjb
~dN|ar|~m'smdar dhj ~kSfabjmabe abrhazce
~dN|zh|@H将~iZ纳入更广泛@.@x=F以应对=h#b~g8挑战并_(~p(^W治及公众参与@.~do@y
_w|fr|~lz~o3minima @Z@5<j~gbdétenus (Règles Nelson Mandela);_H~d/
_w|es|~jS~jp%bReclusos{ (Reglas Nelson Mandela)|};~bF~d/
_w|ru|#P#h#Y~c6xekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~cJJcmAhade Iedncmu
_w|ar|ifajm #iabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_w|zh|@x~dn~hU(纳~bm_-);@x~dn~hU;纳~bm_-
~i-|fr|~jW~eJ@El’examen d’ensemble @0*r@Ctextes issus ~en%c~p9@el’information
~i-|es|^'@0reunión @ealto nivel ~m]<5%Vexamen general @0aplicación %bresultados ~eq#B~bH
~i-|ru|Rjasag#g~gh~ch~gEMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~d]fcCcdbo ~cY~ncbdFafierbaddasa awzchjge
~mt|es|Nuestro ~h?~p]Abordar y Contrarrestar Eficazmente #5Problema %D>YDrogas
~mt|ru|JeCe awzeq lfbgcfycddahjA ~kDfcCcdbt ibfagao lfawmciu defkajbkag b ~obdco
~mt|zh|我们对有效处理#b应对%l毒品#M@.共同~m2
*8|fr|~hzNew York @5@/~n"#e@/migrants
*8|es|_aNueva York @P@XRefugiados y @XMigrantes
*8|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
*8|ar|%qhcfcfkt dh prb abbarzch fabduarkch
*8|zh|@H难民#b~jc@.纽约@y
~kU|fr|~pc~eJ%crésistance %Kagents antimicrobiens
~kU|es|%.~ogResistencia a @XAntimicrobianos
~kU|ru|~jl%F@plfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~kU|zh|+R~g4#M#f@.%h;+R#(~g4<w@]~jU
~eD|fr|@i#)*o*2paix
~eD|es|@h%V&K~oDPaz
~eD|ru|_b~i7@eibf
~eD|zh|=d%i@y;=d权@y
<m|fr|Nouveau @I@5@/villes
<m|es|Nueva %PUrbana
<m|ru|Jag@s<hsafanag
<m|ar|abvye aboAkce abrmcme
<m|zh|新城市=F
~a"|fr|L’océan, notre avenir : appel %Tl’action
~a"|es|Nuestros océanos, nuestro futuro: llamamiento ~oDacción
~a"|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
~a"|zh|^N+T*O^N~kg：+U呼吁;^N+T~n/~kg：+U呼吁
~ck|es|%.#B>7#p~ka%D<z@P~lK@p~n:
~ck|ru|&V@d~f[QmawemAdasa lmede *i#h@p~jgmtnAib
~ck|zh|@H=C&0@x<1~lA~dw+P#.^Q@.%h
~a4|fr|%6adoptée au Sommet @e~mJ~d/
~a4|es|declaración política aprobada _ZCumbre ~lg@pPaz ~d/
~a4|ru|&V@G, lfbdqj>U@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
~a4|zh|纳~bm=d峰会通过@.%h;纳~bm=d峰会{所通过的|的|}%h
~lf|fr|~pc~n,~eJ%c#Q=Zmaîtrise @Cmaladies non transmissibles
~lf|es|%.@0Tercera %Z<5#B%B=V>!>YEnfermedades No Transmisibles
~lf|ru|&V@djfcjAcsa ~gh%F@plfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~obdbib
~lf|zh|+R~m6次~fA#M#f@.%h;+R~m6次#(~fA<w@]~jU
^I|fr|~pc~eJ%c~frtuberculose
^I|es|%.~og~hrTuberculosis
^I|ru|~jl%F@p~objpwcfkpmcxai
^I|zh|+R~dG#M#f%h;+R~dG<w~jU
~hQ|fr|@i@Z%4#N@Cpaysans ~lu~bQ%Ntravaillant %S@/zones rurales
~hQ|es|@h<z>X#c%bCampesinos y @eOtras &x^STrabajan #G#uZonas Rurales
~hQ|ru|@Y#ha *CkfchjAqd ~bimbr, fewajetzbv g hcmAhkbv feoadev
~hQ|ar|%q#i~huloifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
~hQ|zh|@x农民#b农村地区*x劳动者%i@y
=N|fr|~e/*s@5@Cmigrations sûres, ordonnées #erégulières
=N|es|^4%D@P{la|una} Migración Segura, Ordenada y Regular
=N|ru|~dL#4wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~dL#4ibsferbb
=N|ar|~ht<9dh prb aburke abJdhe fabdhFde fabhFadce
=N|zh|%g*O有序#b正常~jc+P~o';~jc#M+P~o'
<q|fr|pacte *s%4~p8
<q|es|pacto mundial >Xrefugiados
<q|ru|smawemAd#4wcycdrev
<q|ar|~ht<9+gabbarzch
<q|zh|难民#M+P~o'
>/|fr|<gfinal @e<3issu @0~j">9@e~my@Z%c+bSud-Sud
>/|es|^'@e<3@0Segunda >8~ea<z#B%WSur-Sur
>/|ru|~jF{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~jt@e~dB@phajfpndbBchjgp Ys — Ys
>/|zh|_p次~lG布~aG~aJ;_p{次|届}~lG@]布~aG~aJ
uhc-2019|ru|~jl~ch@p{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
sdg-2019|ru|&V@dlambjbBchkasa Fafpie ~ch~jrfexgbjbt, haxgeddasa lan Psbnao ~gEMhheiwmcb
sdg-2019|zh|在+R主持下召开@.%m#r#M~fT~o(论坛%h;{在|}+R主持下召开@.%m#r<w~fT~o(论坛@]%h
un75|fr|@ifaite %Tl’occasion @0célébration &usoixante-quinzième anniversaire ~qd*Q
un75|es|@h#BConmemoración #p{75º|75o|septuagésimo quinto} Aniversario @e&P
un75|ru|_blfexndagedbb hciAnchqj lqjao sanagzbdu ~es
un75|zh|纪念@x成立七十五周%'@y
~iP|es|Nuestro ~h?Común @eAfrontar Eficazmente @XDesafíos y Aplicar <6~ery ~lK@pCorrupción y Reforzar @p%W#R
~iP|ru|JeCe awzeq lfbgcfycddahjA ~kDfcCcdbt lfawmci b >.icf @plfcnplfcyncdbt kaffplrbb b ~obdco b pkfclmcdbt %IhajfpndbBchjge
~nN|es|Unidos #o#5racismo, @pdiscriminación racial, @pxenofobia y #uformas conexas @eintolerancia
~nN|zh|团结起来，~o"~g7主义*O~g7_o*O仇外心理#b相关~mR&f;团结起来{，|}~o"~g7主义*O~g7_o*O仇外心理#b相关@]~mR{行为|现象}
~j?|es|%P{“Espacio2030”|Espacio2030}: #5espacio como motor #pdesarrollo sostenible;%P{“Espacio2030”|Espacio2030}
~j?|ru|%"ndq «Dahiah-2030»: kahiah kek ngbsejcmA &?~dP;%"ndq «Dahiah-2030»
~j?|zh|“~o:2030”=F：~o:作为%m#r@.驱动力;“~o:2030”=F
~b3|fr|~hzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~hzKyoto
~b3|es|_aKioto #B~iw@0%B#pDelito, @p&Q~ow=V~ih@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};_a{Kioto|Kyoto}
~b3|ru|Dbajhk@d«Mkjbgbxerbq icf ~i6lfchjpldahjb, ~n!>Pb ~c5gcfvagcdhjge lfege: deghjfcBp >.Gagchjkb ~masane»;Dbajhk@G
~b3|ar|%qtcfgf +gabhufA ldhj ~kSfabjmabe ~mkfqcame abiahfh
~b3|zh|@H推进&1=E*O&]#b^W治：努力实现《2030%'%m#r=F^Q@.~j]@y;@H推进&1=E*O&]#b^W治@.~j]@y;&0~j]@y^Q
^a|fr|~h"@e=G~pxavancés{ pour la décennie 2022-2031|};~h"@eDoha
^a|es|#w=a=G{en favor de|para} @X<7Menos Adelantados;#w=aDoha
^a|ru|~bw@s*i~cphjfed;~bw@s&b
^a|ar|_Qabmfoe bxabo pib ~oGhdfa
^a|zh|>L#/~do#a
~a'|fr|Notre océan, notre avenir, notre responsabilité
~a'|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~a'|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
~a'|zh|^N+T*O^N~kg*O^N~fS;^N+T~n/~kg~n/~fS
~as|es|%.@0Reunión ~ea%VExamen @eMitad @ePeríodo #p=5@eSendái %0~iz#pRiesgo @eDesastres ~h7
~as|ru|&V@d~gh~ch@phfcndchfaBdaip awxafp vane ~d]Lcdneohkao feiaBdao lfasfeiiu @phdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
~as|zh|《2015-2030~kj^Q中期审查#f%h;{大会|}《2015-2030~kj^Q中期审查~jU
pandemic-2023|zh|+R~mW病&1*O防范#b应对#M#f@.%h;+R#(~mW病&1*O{防范|防备}#b应对<w@]~jU
tuberculosis-2023|zh|~dG#M#f%h;~dG<w~jU
~fE|fr|@Id’Antigua-et-Barbuda @5@/>f{ : une déclaration renouvelée pour une prospérité résiliente|};@Id’Antigua-et-Barbuda
~fE|es|%P@eAntigua y Barbuda @P@X=7{: una Declaración Renovada para una Prosperidad Resiliente|}
~fE|ru|%"ndq Mdjbspe b Uefwpnu ~j/&E{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~fE|ar|~d0phgcDfa flklfma bbmfb abrCkce abxDcke abhadce
~fE|zh|安提瓜#b巴布达+S=F：实现韧性繁荣@.新@y;安提瓜#b巴布达+S=F
+r|fr|~e/@5l’avenir
+r|es|^4>WFuturo
+r|ru|Gekj@wga biq wpnpzcsa
+r|ar|dcBai abdqgilb
+r|zh|~kg~o'
&)|fr|~e/numérique mondial
&)|es|^4Digital Global
&)|ru|~dL{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
&)|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&)|zh|+P数字~o'
>u|fr|@i%4générations futures
>u|es|@h~nbGeneraciones Futuras
>u|ru|_bwpnpzbv lakamcdbqv
>u|zh|子孙后代#M@y;子孙后代@y
amr-2024|es|%.@0Reunión ~ea#BResistencia a @XAntimicrobianos
amr-2024|zh|~g4#M#f%h;~g4<w~jU
_X|fr|~h"{d’Avaza |de Gaborone |}~m:littoral ~gy~h8;~h"{d’Avaza|de Gaborone}
_X|es|#w=a{Avaza|Awaza} ~cr~ai~h8;~kY{en favor de|para} @X<7~ai~h8;#w=a{Avaza|Awaza}
_X|ru|Mgexbdhk@s&b{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~hZiaft;lfasfeii~fJ~hZiaft, @e~gN2024–2034 sanag
_X|zh|~b]~h8%'十%'阿瓦扎#a;~b]~h8%'十%'#a
~lj|fr|Engagement @eSéville
~lj|es|~h?@eSevilla
~lj|ru|LcgbmAhk~eNawqxejcmAhjg{a|e|p|ai|c}
~lj|ar|abgCad swlcbce
~lj|zh|塞维利亚~m2
=z|fr|@i@0>9@Z@El’environnement
=z|es|@h@0>8<z%V~l0Humano
=z|ru|@Y~jt~lF~iK~bahfcnu
=z|zh|~k4@y;~k4@.@y;~k4~ja@y
=A|fr|~aM@5#0définitive @0faim #e@0malnutrition
=A|es|@h*n#BErradicación #pHambre <BMalnutrición
=A|ru|#na &Msamane b dcnacnedbq
=A|zh|%l消灭饥饿#b营养不良@y
>:|fr|~qb<3*a~dT=Z*r@0+btechnique +7pays #G%f;~qb~gA
>:|es|#U=a<3@P~l"y Realizar @p%WTécnica +7@X<7#G&U;#U=a~gA
>:|ru|~jF@3*i@pfexgbjbt b >.jcvdbBchkasa <:~oPfexgbgetzbibhq hjfedeib;~jF@3&b
>:|zh|_(#b实施#r中#/间技术>K@.布~aG#.;布~aG#.
<K|fr|~h[final @0dixième session extraordinaire @el’Assemblée générale
<K|es|~pK~lT#pDécimo Período Extraordinario @eSesiones ~m]General
<K|ru|ЗekmtBbjcmAd#gnchqjao hlcrbemAdao hchhbb ~gEMhheiwmcb
<K|zh|~fY最后~m4;~fY&0最后~m4^Q;~fY@.&0最后~m4^Q
>h|fr|~hzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~hzRio
>h|es|_aRío %V~l0Ambiente =V&U;_aRío
>h|ru|~ir@d@p~iKhfcnc b ~k,;~ir@G
>h|ar|%qkcf +gablcze fabghdce
>h|zh|@H~du与#r@.里约@y
~fd|fr|#621
~fd|es|#w21
~fd|ru|%"ndq @e!X!X!I gck
~fd|ar|rmfb pjdab abikh 21
~fd|zh|21世纪=F
^e|fr|~hzprincipes, non juridiquement contraignante mais faisant autorité, @5un consensus *s%cgestion, @p*f#el’exploitation écologiquement viable @etous @/types @eforêts
^e|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@'@Pun Consenso %Drespecto @0Ordenación, @p&J=V#v~ew%bBosques @eTodo Tipo
^e|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~gj~j/smawemAdasa kadhcdhphe #YferbademAdasa bhlamAxagedbq, ~iUb &?<hghcv ~oKmchag
^e|zh|@H~g3类型~m5@.^P*O~d2%m开发@.无^W律约束力@.+P协商一致意见权威性#O声明
>-|fr|@I#Z*2poursuite @0*rd’Action 21
>-|es|#U%0Ulterior ~ig#p#w21
>-|ru|#m@pnemAdcoCcip >.Gagchjkb ndq @e!X!X!I gck
>-|zh|~eP《21世纪=F^Q~o)
+w|fr|<A@eVienne
+w|es|@h~gu=aViena
+w|ru|~kC{eq|ao|pt|bc|bv|bi|bib} nckmeferb~b[b Gfasfeii~fJ&b
+w|ar|~jknccha
+w|zh|=p@y#b#a
+3|fr|~h"~jY~hJ@C>f;~h"@0Barbade
+3|es|~kY>W#v~ew%b=7;#w=aBarbados
+3|ru|#m@p~gJ&?<h&E;Uefwenahhk@s&b
+3|ar|~fqdh prb ~fbbbmfb abrCkce abxDcke abhadce
+3|zh|+S%m#r#a;巴巴多斯#a
~ln|fr|_I@e~mg@5un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};_I@eYokohama
~ln|es|~bv@e~mg@Pun Mundo Más Seguro;~bv@eYokohama
~ln|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @p~gJwamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~c5sajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~ln|zh|~m0更%g%l@.横滨=:;横滨=:
</|fr|~h"@0>9@T%cpopulation ~oZ%f
</|es|~kY@0>8@A#BPoblación =V&U;#w=aEl Cairo
</|ru|#m~g)defanadehcmcdbt b ~k,
</|ar|_QabdIgdk ~kQbbqtah fabghdce
</|zh|@1~lA与#r~dj#a;@1~lA~di#r{会议|大会|}#a
&9|fr|~hzCopenhague #)#jsocial;~hz~f7;<A@e~f7
&9|es|_aCopenhague @m#vSocial;@h~gu=a~f7;_a~f7
&9|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
&9|ar|%qtflhuaDh +gabghdce abargdajce
&9|zh|=h#r#M哥本哈根@y;&0哥本哈根@y^Q
*X|fr|~h"~en~jYsocial;~h"@e~f7
*X|es|~kY~eq@m#vSocial
*X|ru|#m~cY^g~au~dP
*X|ar|_Q~jKbbghdce abargdajce
*X|zh|=h~hi#a;=h~hi&0#a^Q
~kW|fr|<A@e=]
~kW|es|@hy ~gS~by=a=]
~kW|ru|~nn@db GmejFafi~fJ&b
~kW|ar|%qfdhuar jdb lcrch
~kW|zh|~fL@y#b~hj;&0~fL@y^Q{和|及|以及|与}&0~hj^Q;&0~fL@y^Q{和|及|以及|与}&0~fL~hj^Q
+l|fr|~hz=]
+l|es|_a=]
+l|ru|~nn@G
+l|ar|%qlcrch;%qlcrchD
+l|zh|~fL@y
^9|fr|~h"@e=]
^9|es|~by=a=]
^9|ru|~nn{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &b
^9|zh|~fL~hj
~aP|fr|Nouvelles =)#einitiatives *a*r@0@i#e&u~h"@e=]
~aP|es|Nuevas medidas e iniciativas %0aplicación @0@hy ~gS~by=a=]
~aP|ru|HemAdcoCbc icfu b bdbrbejbgu @p>.Gckbdhkao nckmeferbb b GmejFafiu &b
~aP|zh|~eP&0~fL@y^Q#b&0~hj^Q@.+U#b倡议;~eP&0~fL@y#b~hj^Q@.+U#b倡议
^j|fr|@I@5l’habitat
^j|es|#w@eHábitat
^j|ru|%"ndq Хewbjej
^j|ar|rmfb pjdab abdfzb
^j|zh|%7居=F
>o|fr|@i%4villes #e~bQétablissements humains #Gce nouveau millénaire
>o|es|@h~nbCiudades ~hTAsentamientos Humanos ~lsNuevo Milenio
>o|ru|_bsafanev ~bidehcmcdduv lpdkjev g dagai juhqBcmcjbb
>o|zh|新千%'城市#b*x%7类住区@y;@H新千%'{中的|的|}城市#b*x%7类住区@.@y
>C|fr|~hz~kH%c~d"mondiale
>C|es|_aRoma #B~d!Mundial
>C|ru|Obihk@da ghcibfdao +M
>C|zh|%l~cc~ki@y;@H%l~cc@.~ki@y
*D|fr|~hz~kH%cnutrition
*D|es|_aRoma #BNutrición
*D|ru|Obihk@d~nclbjedbq
*D|ar|%qkfda jh abgDHce;%qkfda +gabgDHce
*D|zh|营养#M~ki@y
+4|fr|~h"~pxavancés ~gy~h6
+4|es|~kY~crMenos Adelantados >WDecenio ~h6
+4|ru|#m~cphjfed @e~gN2001–2010 sanag;UfthhcmAhk@s&b
+4|ar|~fqbxabo pib ~oGhdfa bbjim ~h6
+4|zh|~h6~gW#a;~h6%'~gW#a
+'|fr|~h"~pxavancés ~gy~a:{ (Programme d’action d’Istanbul)|};~h"~mu
+'|es|#w@eAcción{| de Estambul} ~crMenos Adelantados >WDecenio ~a:;#w=aEstambul
+'|ru|#m~cphjfed @e~gN~lwsanag;~pP@s&b
+'|ar|_Qaqyhlfb;_Qsqyhlfb
+'|zh|~a:~gW#a;~a:{年|}~gW{伊斯坦布尔|}#a;{支援最不发达国家|}伊斯坦布尔#a
~dX|fr|~h"#Gvue @e~eGcombattre #e~d1<j~iOillicite @C<Flégères sous tous ses aspects
~dX|es|~kY@P~f)~lKy ~e"_B@e~jmLigeras #GTodos sus Aspectos
~dX|ru|#m~a]b ~mqdcxekaddao ~mBhjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~obdco
~dX|ar|~fqbdhj ~fa~lNlabpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
~dX|zh|从各个~g5~el*O<1#b+f~dp%5_/@.#a
>G|fr|~np@6*jpermettre %K*'@eprocéder %Tl’identification #eau traçage rapides #efiables @C~fzcalibre illicites;~np@6@etraçage
>G|es|Instrumento @A@PPermitir a @X%:Identificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~jmLigeras Ilícitas;Instrumento ~qcLocalización
>G|ru|@?{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz~ahsahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;@?#g@pajhmcybgedbt
>G|zh|使各国能够及时#b可靠地识别#b追查%5~dp@.@1文书;@1追查文书
~oJ|fr|<A@eDurban
~oJ|es|@h~gu=aDurban
~oJ|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~b[b Gfasfeii~fJ&b
~oJ|ar|~jkmcklah
~oJ|zh|德班@y#b#a
~ft|fr|~f5@e~f"issu @0>9@T#)^c&u%f;~f5@e~l5
~ft|es|Consenso @e~f"@0>8@A#B~aN>W&U;Consenso @e~l5
~ft|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~ft|ar|gfani JkaE dfhgckc
~ft|zh|~a.@1~dj~dF;~dF
>]|fr|~hz=G#)^c&u#j: ~jW>9@T@esuivi #)^c&udéveloppement, chargée d’examiner @p*r&u~f5@e~l5;~hz=G#)^c&u%f
>]|es|_a=G#B~aN>W&U{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>]|ru|~bw@da Fbdedhbfagedbb ~dP{: | — }bjasaguo nakpicdj ~g)lahmcnptzco <!%yFbdedhbfagedbq <h~j/awxafe vane ~d]Iadjcffcohkasa kadhcdhphe;~bw@da Fbdedhbfagedbb ~dP
>]|ar|~m'gdfcb abghdce
>]|zh|~a.~do@y：审查&0~dF^Q=C情况@.~a.后续@1~dj结果~m4;~a.~do@y：审查&0~dF^Q=C情况@.~a.后续@1~dj~aJ;~a.~do@y
_v|fr|~eY#)vieillissement{, 2002|};~qb~ot
_v|es|~ka~qc~cN%VEnvejecimiento{, 2002| (2002)|};#U=a~ot
_v|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *i~lFhjefcdbq{| 2002 sane};Ienfbnhk@3&b
_v|ar|~d0dmkcm ~fcbbwcvfve
_v|zh|2002%'~bC@1#.;~bC@1#.
>n|fr|%6~oZ~eY#)vieillissement, 2002;%6~oZ~eY#)vieillissement
>n|es|%.y {el |}~ka~qc~cN%VEnvejecimiento{, 2002| (2002)|}
>n|ru|&V{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *i~lFhjefcdbq{| 2002 sane}
>n|zh|&0%h^Q#b《2002%'~bC@1#.^Q;&0%h^Q#b&0~bC@1#.^Q
&H|fr|~hz~kA#)#jdurable
&H|es|_aJohannesburgo %V#v~bf
&H|ru|Йaveddchwpfshk@d~jr~k,
&H|ar|%qrfuahqlkD +gabghdce abdqgmade
&H|zh|~jB%m#r@y
=M|fr|#U@e*r~en~jYdurable{ (Plan de mise en œuvre de Johannesburg)|};#U@e*r@e~lY
=M|es|#U@e>7>Y~nj~eq%V#v~bf{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#U@e>7>Y~nj@eJohannesburgo
=M|ru|Gmed@w~nQfcCcdbo ~cY~jr~k,{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@3~nQfcCcdbo
=M|ar|vye ghncH hgazr ~jKbbghdce abdqgmade;vye rfuahqlkD bbghncH
=M|zh|%m~hi~of(~jB~of);%m~hi~of;~jB~of
^7|fr|~h"d’Almaty
^7|es|#w=aAlmaty
^7|ru|Mmiejbdhk@s&b
^7|zh|~m8#a：在内陆#b过境#r中#/过境运输>K+P新=g下满足~b]@.特殊需要;~m8#a
~bW|fr|~hz=-@e~f9
~bW|es|_a@'@e~cK
~bW|ru|<-@dlfbdrblag
~bW|ar|~odrhcn
~bW|zh|%w#O@y
<i|fr|~qb~f9
<i|es|#U=a~cK
<i|ru|<-@3&b
<i|ar|~d0rhcn
<i|zh|%w#.
<t|fr|Engagement @eTunis
<t|es|~h?@eTúnez
<t|ru|Tpdbhhk~eNawqxejcmAhjg{a|e|p|ai|c}
<t|ar|abgCad gfhq
<t|zh|突尼斯~m2
~aA|fr|%P@eTunis *a~p9@el’information
~aA|es|%P@eTúnez %0~bH;#w@eAcciones @eTúnez %0~bH
~aA|ru|Tpdbhhk@s~j/bdFafierbaddasa awzchjge
~aA|ar|_Qgfhq +gdrgdj abdjbfdag
~aA|zh|信息=h突尼斯=F
=u|fr|~hzMaurice
=u|es|_aMauricio
=u|ru|~j7@G
=u|zh|~dq@y
>y|fr|_I@eMaurice *apoursuite @0*r&u~h"~jY~hJ@C>f;_I@eMaurice
>y|es|~bv@eMauricio %0~igUlterior #p~kY>W#v~ew%b=7;~bv@eMauricio
>y|ru|~j7{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @pnemAdcoCcip >.Gfasfeiiu *i@p~gJ&?<h&E;~j7{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
>y|zh|~eP&0+S%m#r#a^Q~dq=:;~eP&0+S%m#r#a^Q@.~dq=:;~dq{执行|}=:
^k|fr|~hzHyogo
^k|es|_aHyogo
^k|ru|Хbashk@G
^k|zh|兵库@y
<?|fr|~j1@U@eHyogo @52005-2015 : @5@Cnations ~lucollectivités résilientes face %Kcatastrophes;~j1@U@eHyogo
<?|es|=5=aHyogo @P2005-2015: Aumento @0Resiliencia >YNaciones y #uComunidades ante @XDesastres;=5=aHyogo{| para 2005-2015}
<?|ru|Хbashk#x*i@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc *!b awzbd;Хbashk#x&b
<?|ar|syak jdb ucfDf
<?|zh|2005-2015%'兵库+U=g：加强#/#b社区@.抗灾能力;{2005-2015年|}兵库+U=g
~ag|es|^'@e~dK@0>8~ea<z#B%WSur-Sur
~ag|ru|~pO{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~jt@e~dB@phajfpndbBchjgp Ys — Ys
~ag|zh|~lG~mS~aJ
<U|fr|~j1décennal @eprogrammation #L@/modes @econsommation ~oaproduction durables
<U|es|=5Decenal @e~pV@m~l4@eConsumo y ~l!Sostenibles
<U|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *i@plcfcvanp k ~eeferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
<U|zh|%m消费#b生产模式十%'~o)=g;%m消费#b生产{模式|}{十年|10年}{期|}~o)=g
~lc|fr|Tenir @/promesses : unis @5atteindre @/objectifs &uMillénaire @5<j%f
~lc|es|~pIpromesa: unidos @Plograr @XObjetivos @e#v#pMilenio
~lc|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %yfexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~lc|zh|履行诺言：团结一致实现千%'#r目标
~hc|fr|~jWRéunion #A%cjeunesse : dialogue #ecompréhension mutuelle
~hc|es|^'~ogJuventud: Diálogo y Comprensión Mutua
~dg|fr|Le millénaire @e>R: @p~hzVienne @E>R~oZ#jhumain
~dg|es|Milenio Espacial: ~gS_a~e?%V~op=V#vHumano
~dg|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao <!b fexgbjbb BcmagcBchkasa awzchjge
~dg|zh|~o:千%'：@H~o:#b%7@.#r@.=p@y
+J|fr|#s+Y+N~oX*'@esatellites artificiels @0Terre %Kfins @0télévision directe &L
+J|es|@'^Shan @eRegir @p*[~lg@X%:@eSatélites Artificiales @0Tierra @P#uTransmisiones #]Directas ~lgTelevisión
+J|ru|*:=8~ehbhkphhjgcdduv hlpjdbkag Зcimb ~j/%Idclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
+J|zh|各国~mU%7造地球卫星进行@1直接电视广播所应遵守~p-
~a(|fr|#s%ctélédétection
~a(|es|@'~jRTeleobservación @0Tierra desde #5Espacio{| Ultraterrestre}
~a(|ru|~acnbhjedrbaddasa xadnbfagedbq Зcimb bx ~folfahjfedhjge
~a(|zh|@H从*)遥感地球~p-
<S|fr|#s>S%T+N@esources d’énergie ~gO%Sl’espace
<S|es|@'Pertinentes ~oD*[@eFuentes @eEnergía &2~ls+0
<S|ru|~ac=8qncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
<S|zh|~nA*)_m核动力源~p-
~a,|fr|@i%c+b@T+h@e>Rau profit #e%Sl’intérêt @etous @/États, compte tenu ~a2@Cbesoins @Cpays #G%f
~a,|es|@h#B%W@A~c4~opUltraterrestre #GBeneficio e Interés @eTodos @XEstados, Teniendo ~d-#GCuenta #uNecesidades %b<7#G&U
~a,|ru|_bicynpdefandai ~c)g bhhmcnagedbb b ~jI~folfahjfedhjge @ewmesa b ^gghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
~a,|zh|@H开展~e0*)@.@1>K，_(~g3#/@.福利#b利益，并~dt要考虑到#r中#/@.需要@.@y
_i|fr|@i@C=-juridiques ~m.+h@e~cm
_i|es|@h%b@'Jurídicos ^SDeben Regir ~d'%b%:~c4+0
_i|ru|@Ylfegaguv ~gj<!*!~ifb ~ee~folfahjfedhjge
_i|zh|各国~e0*)~jb@.^W律#O@y
+m|fr|%U>S%Kentreprises #e%K~iY{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+m|es|~bD~nbEmpresas y @X=?{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+m|ru|=6@VlfcnlfbdbiejcmAhkao <!g ehlckjc ~gk=2{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+m|ar|~ar+gabpjdab abgrakce foifi ~cV;~ar+Ilabpjdab abgrakce foifi ~cV
+m|zh|工商企业与*S：实施@x“#l*O尊重#b补救”=g~fO;工商{企业|业}与*S{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~fO
&R|fr|%U>Sau déplacement @e%N%Tl’intérieur @e~mCpropre pays
&R|es|~bD%bDesplazamientos Internos
&R|ru|=6@V~c2lcfciczcdbb mbr gdpjfb hjfedu
&R|ar|~ar+Ilabgwkm abmavbc;~ar+gabgwkm abmavbc
&R|zh|@H~fN#M@.~fO;~fN#M~fO
>A|fr|%U@El’extrême pauvreté #e@/~iY
>A|es|~bD#BExtrema Pobreza y @X=?
>A|ru|=6@V~c2kfeodco {dbzcjc|wcndahjb} b *C=2
>A|zh|@H赤贫与*S#M@.~fO;#(赤贫~di*S<w@]~fO
~dU|fr|~qbRabat @E%k@el’appel *2haine nationale, raciale ou religieuse qui constitue une incitation *2~g?%Tl’hostilité ou *2violence
~dU|es|#U=aRabat #Bprohibición @0apología #podio nacional, racial o religioso ^Sconstituye incitación ~oDdiscriminación, @phostilidad o @pviolencia;#U=aRabat
~dU|ru|Oewejhk@3*i@pxelfczcdbt lfalesednu derbademAdao, fehagao ~nKfcmbsbaxdao dcdegbhjb;Oewejhk@3&b
~dU|ar|~d0abklay +goFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
~dU|zh|@H&e构成煽动_o*O敌意或_)@.鼓吹民族*O~g7或宗教仇恨言论@.拉巴特#.;拉巴特#.
^p|fr|Manuel @5enquêter efficacement %c*v{ (Protocole d’Istanbul)|};@R~mu
^p|es|Manual %0Investigación y Documentación Eficaces @0>b{| (Protocolo de Estambul)};~p:Estambul
^p|ru|Opkaganhjg{a|e|p|ai|c} @p~kDfehhmcnagedbt b nakpicdjbfagedbt ~la{| (LjeiwpmAhkbo lfajakam)};~pP@)
^p|zh|_E@.=k@.有效调查#b~m4记录手册;伊斯坦布尔{议定书|规程}
*]|fr|Lignes ~ms_D@e*6~kmimpliquant @/~bV~fI#etémoins d’actes criminels
*]|es|%n#B&Q#G~hmConcernientes a @XNiños ~f/y Testigos @eDelitos
*]|ru|=6{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #q>Pg galfahev, ~dCpBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
*]|zh|~nA涉及罪行@.%X被害%7#b证%7@.事项上坚持公理@.*P
&!|fr|%U~cX*2#Q&ucrime
&!|es|%n%0%B#pDelito
&!|ru|=6@V~j/~i6~mF
&!|zh|&1=E*P
&8|fr|_G~dV%K~bV%S<jsystème @e~h3
&8|es|%n@e@-%VNiño ~lsSistema @e&QPenal
&8|ru|=6@V#Y*i^g~oVg hbhjcic ^V
&8|zh|&]系统中%X#M+U指南
<V|fr|#s=n#L<j~o2%T@Cprogrammes @e*6réparatrice _Dpénale
<V|es|~br%0>7@e~pV@e&Q{Restitutiva|Restaurativa} #GMateria Penal
<V|ru|@[_Plfasfeii fchjbjprbaddasa >Pg galfahev ^V
<V|zh|~nA刑事事项中采用恢复性司^W~o)@.+Q
~g]|es|Relación Consultiva +7@ty #u~cPNo Gubernamentales
~g]|ru|DadhpmAjejbgduc ajdaCcdbq #CdclfegbjcmAhjgcdduib afsedbxerbqib
international-years|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %rsanag
*z|fr|Initiative @e~mJarabe
*z|es|Iniciativa @ePaz Árabe
*z|ru|Mfewhk>Uibfd>Ubdbrbejbg{e|u|c|p|ao}
*z|ar|dlamke abqbad abjklce
*z|zh|~je=d倡议
_e|fr|feuille @eroute axée %4résultats #Gvue ~k)~eIpermanent &u~k"israélo-palestinien prévoyant deux États
_e|es|hoja @eruta #pCuarteto basada _Zejecución @Puna solución permanente biestatal #pconflicto israelo-palestino;hoja @eruta #pCuarteto
_e|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~j-~gflfbdrblai hahpzchjgagedbq ngpv ~dW
_e|zh|~hf斯坦~mT@.永久性两国解决办^W基于表现@.路线图;{以色列-巴勒斯坦|以巴}~mT@]永久{性|}两国解决{办法|方案}@]基于表现@.路线图
^]|fr|~hz=-@E{des|les} arrangements intérimaires d’autonomie
^]|es|_a@'~nb~jvrelacionadas con un Gobierno Autónomo Provisional
^]|ru|@Y~gja gfcicdduv icfev @pheiaplfegmcdbt
^]|zh|@H临时自治安排~p-声明;#(临时自治安排@]#O{声明|宣言}
&7|fr|~j1*s@0biodiversité @eKunming-Montréal
&7|es|=5%D@eBiodiversidad @eKunming-Montreal;=5%DKunming-Montreal @0~lx
&7|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %ywbafexdaawfexbq
&7|ar|syak tfhdchD - dfhgkcab <9bbghfj ablcfbfrc
&7|zh|昆明-~g9+P%t=g
~bN|fr|#U~b(*a{diversité biologique|biodiversité} ~a:{| et les objectifs d’Aichi relatifs à la diversité biologique};#U~b(2011-2020 *a{diversité biologique|biodiversité}
~bN|es|~hV%0~kq2011-2020 y {|las }Metas @eAichi %0~lx;~hV%0~kq~a:
~bN|ru|LjfejcsbBchk@3%y~iUb &?=8wbafexdaawfexbq @e~lwsanu
~bN|zh|~a:%'%t~eX#b爱知%t目标;《2011-2020%'%t~eX^Q_l&0爱知%t目标^Q;~a:%'%t~eX
~bM|fr|%P2063{| de l’Union africaine| : l’Afrique que nous voulons}
~bM|es|%P2063: #5África ^Squeremos;%P2063
~bM|ru|%"ndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~n'{| MFfbkedhkasa hatxe}
~bM|ar|vye abagoam ~mibjad 2063
~bM|zh|2063%'=F：我们想要@.*y;《2063%'=F》：我们想要@.*y;2063%'=F
^H|fr|~jG~ohgouvernance responsable @Crégimes fonciers ~cX%Kterres, %Kpêches #e%Kforêts ~h0~d"nationale
^H|es|~d(#BGobernanza Responsable @0Tenencia @0Tierra, @p~gDy @XBosques ~lsContexto @0~d!Nacional
^H|ru|~lWajgcjhjgcddasa ~eggalfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~mv~k(+M
^H|zh|#/~cc范围内土地*O~ds及~m5权属负~fS治理~lr
^d|fr|=Y~oh~eHresponsable
^d|es|*Y%0~gDResponsable
^d|ru|~kvgcncdbq ajgcjhjgcddasa fuwamaghjge
^d|ar|dmfhe abqbft +Ilabxcm abkwcm
^d|zh|负~fS~ds~eT
_u|fr|=Y@eLa Haye _Cprolifération @Cmissiles balistiques
_u|es|*Y@eLa Haya >VProliferación %bMisiles Balísticos
_u|ru|Qeeshk~eOkanckh@w~p4~a]fehlfahjfedcdbq wemmbhjbBchkbv fekcj
_u|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_u|zh|~el弹道导弹扩散海牙&f*P
~dh|fr|=Y#Z*2#Q#e*2~gZ@epiraterie, @Cvols %Tmain armée ~hA~ld~lu~bJmaritimes ~j)~pa@el’Ouest #e&uCentre;=Y@eYaoundé
~dh|es|*Y%d@p%R@0Piratería, #5Robo a Mano Armada #o~nfy ~d'Marítimas {Ilegales|Ilícitas} #GÁfrica ~nyy Central;*Y@eYaundé
~dh|ru|~kvlagcncdbq, @OlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq +qhpnag b dcxekaddao <!@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~dh|zh|在西非#b中部*y~el#b<1海盗*O武装抢劫~jd#b~fQ%5~jb@.~eT;雅温得~eT
~bT|fr|=Y#L@p~gZ@epiraterie ~luvols %Tmain armée ~hA~ld%S~n4Indien occidental ~oZgolfe d’Aden;=Y@eDjibouti
~bT|es|*Y%d@p%R@0Piratería y @XRobos a Mano Armada #o@X~nf~n?Índico ~ny=VGolfo @eAdén;*Y@eDjibouti
~bT|ru|~kvlagcncdbq, @OlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq +qhpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~bT|zh|吉布提~eT
~de|fr|@i%c#9%S@/écoles
~de|es|@h@mEscuelas Seguras
~de|ru|_bwcxalehduv Ckamev;_b<(Ckam
~de|zh|%g学校@y
~go|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
~go|zh|@H#l%X不被~a1%5招募或_m@.~i[~m2;#(#l%X{不被|免遭}~a1%5{招募|征募}或_m@]~i[~m2;&0~i[~m2^Q
*4|fr|@i#W%K=-#e#N=nau travail
*4|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~mKa @X@'y #c~d.~lsTrabajo
*4|ru|@Yaw ahdagalamesetzbv ~p6b *Cg hFcfc jfpne
*4|ar|%q~oFfaboifi ~mjnc abjdb
*4|zh|~lB~mX中+Q#b%i@y;{国际劳工组织|劳工组织|}#(~mX中@]+Q#b%i@]@y
~bZ|fr|@i&ucentenaire @e{l’Organisation internationale du Travail|l’OIT} @5l’avenir &utravail
~bZ|es|@h#pCentenario @0{Organización Internacional del Trabajo|OIT} >WFuturo #pTrabajo
~bZ|ru|@Yhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;@Yhjamcjbq a wpnpzci hFcfu jfpne
~bZ|zh|~lB劳动%l@.~kg百%'@y;{国际劳工组织|}#(劳动%l@]~kg@]百%'@y
>v|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}%c*6sociale ~ohmondialisation équitable
>v|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} #B&Q=H@Puna Globalización Equitativa
>v|ru|Hckmeferb{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~k-hlfegcnmbgao smawembxerbb
>v|zh|~lB争取公平+P化@.=h正义@y;{国际劳工组织|}#(争取公平+P化@.=h正义@y
~kT|fr|@id’Alma-Ata
~kT|es|_aAlma-Ata
~kT|ru|Mmie-Mjbdhk@G
~kT|zh|~m8@y
~bP|fr|@id’Astana %4soins @esanté primaires
~bP|es|_aAstaná @m~gSAtención Primaria @eSalud
~bP|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~bP|zh|阿斯塔纳初级~mV保健@y;@H初级~mV保健@.阿斯塔纳@y
~n1|fr|@id’Incheon : Éducation 2030 : vers une éducation inclusive #eéquitable @equalité #eun apprentissage tout au long @0vie @5tous;@id’Incheon
~n1|es|_aIncheon: ~et2030: Hacia una ~etInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo @0Vida @PTodos;_aIncheon
~n1|ru|RdBvadhk@G
~n1|zh|仁川@y：2030%'~i]：迈向全纳*O公平*O有质量@.~i]#b全民终身学习;仁川@y
_k|fr|~aM%cbioéthique #e@/~iY
_k|es|@h*n@mBioética y =?
_k|ru|#na wbaPjbkc b *C=2
_k|zh|%l生_,伦理与*S@y;%l生_,伦理#b*S@y
&q|fr|~aM%c~iQculturelle
&q|es|@h*n#B>MCultural
&q|ru|#na kpmAjpfdai fexdaawfexbb
&q|ar|~p1+gabghfj abBianc
&q|zh|%l=D多样性@y
~av|fr|~aM#)génome humain #e@/~iY
~av|es|@h*n%VGenoma Humano y @X=?
~av|ru|#na scdaic ~bab *C=2
~av|ar|~p1+gabdrch ablwkc foifi ~cV
~av|zh|%l%7类基因组与*S@y
~bX|fr|@i@Z#)clonage @Cêtres humains
~bX|es|@h<z#BClonación Humana
~bX|ru|@Y#ha kmadbfagedbb =2
~bX|zh|@x@H%7@.克隆@.@y;@x%7@.克隆@y
~iJ|fr|Recommandation @El’éthique @el’intelligence artificielle
~iJ|es|Recomendación #BÉtica @0Inteligencia Artificial
~iJ|ru|Ockaicdnerb~b[aw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~iJ|zh|%7工智能伦理#M建议书
<J|fr|%U@Z*a@9&uconsommateur
<J|es|%n<z%0@"#pConsumidor
<J|ru|~j'@V#h~j/~b?bdjcfchag lajfcwbjcmco
<J|zh|@x#l消费者*P;@x消费者#l*P
*G|fr|#s=n@0statistique officielle
*G|es|@'~d.>YEstadísticas Oficiales
*G|ru|Ehdagalamesetzb@VaFbrbemAdao hjejbhjbkb
*G|ar|~oF~mjbbsoxaEag abkqdce
*G|zh|官方统计+Q
~ef|fr|%U*aréglementation @Cfichiers personnels informatisés
~ef|es|~bD%0~g.%bFicheros Computadorizados @eDatos Personales
~ef|ru|=6@Vfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
=/|fr|Responsabilité @e~j.@5fait internationalement illicite
=/|es|~g/#p~ih~lgHechos Internacionalmente Ilícitos
=/|ru|EjgcjhjgcddahjA *!xe icynpdefanda-lfajbgalfegduc ncqdbq
=/|zh|#/对@1不^W&f@.~fS
_4|fr|#s=n@Copérations @erestructuration @0dette souveraine
_4|es|~br%bProcesos @eReestructuración @0Deuda Soberana
_4|ru|@[{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
_4|zh|~o8债务重组进程@.+Q;#(~o8债务重组{进程|过程}@]+Q
^n|fr|#y+Y@/_f+7@!@Z=Z~pH
^n|es|#k@eRelación +7{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^n|ru|>1Icynpdefandui psamagdui hpnai
^n|zh|@x#b~e4间<0#V;@x{和|与|同}~e4{间|之间|}@]<0#V
*B|fr|~iCfinancier #e{|les |des |aux }~o3@e^ifinancière ~qd*Q
*B|es|~iAFinanciero y ~g.Financiera Detallada @e&P
*B|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~es
*B|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*B|zh|@x财务~kb
trips|fr|#y{|de l’Organisation mondiale du commerce }%4~hx@C#N@epropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#y%4ADPIC
trips|es|Acuerdo%9>X~lJ%b#c@ePropiedad Intelectual relacionados con #5Comercio;#k>XADPIC
trips|ru|&r*h@pjafsagui ehlckjei ~gkbdjcmmckjpemAdao hawhjgcddahjb;@L@pTORGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~fvabdbtce abntkce
trips|zh|~i:#V;~i:~dD
wto|fr|#y@e~j8instituant @!^:&ucommerce
wto|es|#k@e{Marrakech|Marrakesh} ~lg#5^Sse Establece @p+E%D#pComercio
wto|ru|~pN#H{a haxnedbb|aw pBfcyncdbb} ~bdjafsagao afsedbxerbb
wto|zh|~dx~m0%l_/%H#V;~m0%l_/%H@]~dx#V
~dO|fr|~hz=G@El’Accord %4ADPIC =Zsanté publique
~dO|es|_aDoha%9~mKal #k>XADPIC <BSalud Pública
~dO|ru|~bw@G*h«LasmeCcdbc @pTORGL b awzchjgcddac xnfegaavfedcdbc»
~dO|ar|~m'~ht~hulabrfahl abdgxbe labgrake dh ~fvabdbtce abntkce fabxoe abjade
~dO|zh|@H&0~i:#V^Q与公共~o!@.~do@y;#(&0~i:#V^Q~di公共{健康|卫生}@]{多哈|}@y
kazan|fr|~qbKazan
kazan|es|#U=aKazán
kazan|ru|Dexedhk@3&b
kazan|ar|~d0iaCah
kazan|zh|喀山#.
*E|fr|#yrevitalisé #)~eI&u~k"#G~gF&uSoudan &uSud;#yrevitalisé
*E|es|#kRevitalizado %0~cn~e]@e~mc;#kRevitalizado %0~cn#G~mc;#kRevitalizado
*E|ru|Ewdagmcdd#Iaw pfcspmbfagedbb ~j-g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
*E|ar|~htabdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*E|zh|_.~eb~mT重振~dD;@H_.~eb~mT@.重振~dD;重振~dD;重唤活力@.@H_.{共和国|}~mT@.~aF
<R|fr|@R&6@eNagoya-Kuala Lumpur %c~hb=Z~mL#Zau @R@e+Z%c#Q@Crisques biotechnologiques
<R|es|~p:~l6{-| - }Kuala Lumpur @m~g/y Compensación Suplementario al ~p:+Z@m#2@0Biotecnología
<R|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @pwbawcxalehdahjb
<R|zh|&0~gw%g@z^Q@H赔偿~fS与补救@.~dm-吉隆坡_S;#(赔偿~fS~di补救@]~dm-吉隆坡_S
~aS|fr|#y*jprévenir @p~eHnon réglementée #Ghaute mer %S~n4Arctique central
~aS|es|#k@PImpedir @p~gDNo Reglamentada #GAlta Mar ~n?Ártico Central
~aS|ru|@La ~c[dcfcspmbfpciasa lfaiuhme g ~mniafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
~aS|zh|&1中北冰洋不管制公海~ds#V
~aQ|fr|#y&uCap @e2012 %c*r@Cdispositions &u@R@e_r@e1993 #Z*2~jq@e_r@e1977 %c#9@C~ld@e~o1;#y&uCap @e2012
~aQ|es|#k@eCiudad #pCabo @e2012 #BImplantación >Y~jv#p~p:_r@e1993 ~gP@F~qc_r%0#2%b~nfPesqueros, 1977;#k@eCiudad #pCabo{ de 2012|}
~aQ|ru|Dcoljepdhk#H2012 ~n'{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
~aQ|zh|实施《1977%'托雷莫利诺斯@1渔船%g@l1993%'托雷莫利诺斯@z^Q规定@.2012%'开普敦#V;2012%'开普敦#V
malabo|fr|~hzMalabo %ccroissance =Ztransformation accélérées @el’agriculture ~pa~ohprospérité partagée ~oameilleures conditions @evie
malabo|es|_aMalabo{| de la Unión Africana} #BAceleración #pCrecimiento <B{Transformación|Trasformación} @0Agricultura #Gpro @0Prosperidad Común <BMejora %bMedios @eVida
malabo|ru|@YIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge ^gghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
malabo|zh|@H加快农业增长#b转型，_(共同繁荣#b改善生计@.马拉博@y
~k:|fr|#U@U@6{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*j~eG%Tcontrecarrer #e%T~d1@p~eH=c
~k:|es|~ka@A@P~f)Desalentar y ~e"@p~gD=3
~k:|ru|@?#D@plfcnplfcyncdbt, hncfybgedbt b &M+i{fuwdasa |}~oT
~k:|zh|&1*O阻止#b+f%5*O未报告#b无管制@.捕捞~jb@1#.;~m){鱼|捞}{活动|}@]@1#.
>r|fr|%6@e=Gissue &u« Sommet social *s» intitulé « Deuxième Sommet *s~jYsocial »;%6@eDoha
>r|es|%.@e=G@0Cumbre =H%Dbajo @pdenominación {|de }“Segunda Cumbre %D@m#vSocial”;%.@eDoha
>r|ru|~bw{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~nw~auheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @eguhCci pfagdc ^g~aufexgbjbq»;~bw{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
>r|zh|题为“_p次=h~hi”@.“%l社发*,”《~do%h^Q;题为“_p次=h~hi”@.“%l社发*,”~do%h
<G|fr|~hzCancún ~c1*f~oa+N~hJ@0biodiversité @5<jbien-être
<G|es|_aCancún @m~gS~kz@0&J<B*[~ew@0Biodiversidad >WBienestar
<G|ru|Dedkpdhk@d@pekjpembxerbb jciejbkb ~iUb &?=8wbafexdaawfexbq ~j/~lmmtnco
<G|zh|将#l#b%m~mU%t以增进福祉纳入主流@.坎昆@y
~mm|es|_aAichi-Nagoya #B~et>W#v~bf
~mm|zh|%m#r~i]爱知-~dm@y;@H%m#r~i]@.爱知-~dm@y
>q|fr|#y#)dégagement @Cforces israéliennes #esyriennes;#y#)dégagement{ des forces|}{ de 1974|}
>q|es|#k#BSeparación >YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#k#BSeparación
>q|ru|@La fexKcnbdcdbb gaohk;&r{| 1974 sane} ~oPRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
>q|zh|以色列#b~je叙利亚~eb部队~ek;以色列*k叙利亚部队~ek;部队~ek;&0~ek^Q
~nY|fr|&A2007 #)<"%S@p~o1{ (no 188)|};@N{| (no 188)} #)<"%S@p~o1{|, 2007}
~nY|es|~gz_ZPesca{, 2007 (núm. 188)|, 2007|}
~nY|ru|@c2007 =1~oQg fuwamagdai hckjafc ~h2188);&5~oQg fuwamagdai hckjafc
~nY|zh|2007%'~ds~mX~cB188~p/;2007%'~ds~mX@l
^E|fr|&A1968 %ccirculation routière
^E|es|~h(Circulación Vial
^E|ru|%2~mHngbycdbb 1968 ~n';@c1968 =1~mHngbycdbb
^E|zh|1968%'道路交通@l
_9|fr|~hFsignalisation routière
_9|es|~h(Señalización Vial
_9|ru|%2nafayduv xdekev b hbsdemev
_9|zh|1968%'路标#b信号@l
~c-|fr|#y~pA@/États-Unis d’Amérique #Zau Siège ~qd*Q;#y@eSiège
~c-|es|{Acuerdo|Convenio} +7@ty @X%:Unidos @eAmérica %d@pSede @e&P;{Acuerdo|Convenio} %d@pSede
~c-|ru|@L#CLacnbdcdduib Шjejeib Micfbkb ~c2ichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~es;@La ЦcdjfemAduv pBfcyncdbqv
~c-|zh|@x#b美利坚合众国@H@x总部@.#V;@x*k美{利坚合众|}国@H@x总部@.#V;总部#V
~eC|fr|<a~qd@C*'américains
~eC|es|>m@0+E%b%:Americanos
~eC|ru|~bI~lQeicfbkedhkbv ~dW
~eC|zh|~o?#/%H+e
+]|fr|_[*a#Q=Z#-@0torture
+]|es|~a[~ery ~pY@pTortura
+]|ru|~ij~i5lujak _0dbv
+]|zh|~o?~el#b惩罚酷刑@l
&Z|fr|_[%c~py~aY@C%Nâgées
&Z|es|~a[#B@"%b#cHumanos >Y&xMayores
&Z|ru|~ij&T~gk~ba~oRmtnco
&Z|zh|~o?#l老%'%7*S@l
=,|fr|@R*2~jo~hR#Z%K#N@C%Nâgées ^X
=,|es|@Q@0~dz~p!%d@X#c>Y&x@eEdad ~c0
=,|ru|&Ob defanag a *C~oRmtnco ~dQ;&Ob defanag, @O~gk~oRmtnco ~dQ
=,|zh|&0*y~jA^Q@H*y老%'%7%i@.@z;&0*y*S#b_R^Q@H*y老%'%7%i@.@z
^b|fr|@a@0Communauté ~mQ@C*'@el’Afrique @el’Ouest %4~fzcalibre, ~oSmunitions #e~bQmatériels connexes
^b|es|@j@0{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~jmLigeras, sus Municiones ~hT~inConexos
^b|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv *!a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~bi~dCdbib iejcfbemev
^b|zh|西非#/~g8共同体@H~dp*O其~m1及*x相关材料~h9;西非#/~g8共同体@H~dp*O{其|}~m1_l*x{相关|有关}{材料|物资}~h9
<P|fr|&Al’Afrique centrale @5<j~ge@C~fzcalibre, @e~oSmunitions ~oatoutes pièces #ecomposantes pouvant servir %T~mCfabrication, ~mL#eassemblage;&AKinshasa
<P|es|~qeKinshasa
<P|ru|ЦcdjfemAdaeFfbkedhk~m?xe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~jNwujA bhlamAxagedu ~j/bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@o
<P|zh|中部*y管制~dp*O其~m1#b可用于制造*O修理#b组装此类%O@.零部件@l
cifta|fr|_[~nH@emunitions, d’explosifs #e~nOmatériels connexes
cifta|es|~a[>VFabricación =V~mfIlícitos @e*m@eFuego, Municiones, ~nl~hT~inRelacionados
cifta|zh|~o?#/&e~k1火器*O~m1*O爆炸_,及*x~o,材料@l
stcw-f|fr|~jq{de 1995 |}%4normes @e~p3>4@C~ld@epêche, @edélivrance @Cbrevets ~oaveille
stcw-f|es|@F@A@mNormas @eFormación, Titulación y Guardia >W~be%b~nfPesqueros{, 1995|}
stcw-f|ru|@?=q~n3b nblmaibfagedbb ~p5fuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
stcw-f|zh|1995%'渔民~ei与~gV~lt;1995%'@1渔船{船员|人员}~ei*k~gV@l
~c7|fr|~hF~gZ~j)dirigés #E~co
~c7|es|@F~caRelacionados con @p~e7
~c7|ru|%2~obdcxekadduib ekjeib #Y&a~eL
~c7|zh|=B与@1~dr~o,@.%5&f~h9
=s|fr|@R&6*2@a*a#-@0capture illicite d’aéronefs
=s|es|@QComplementario #p@F%0%R#pApoderamiento Ilícito @e~lH
=s|ru|~cInalamdqtz~ah~lM~obdcxekaddui xevgejai ~c(
=s|zh|=B~fU@l@._S;&0#(=B~fU@]%j@]_S
~fu|fr|@Rportant amendement @0~ie~gL#e~m"~bQactes survenant %Tbord @Caéronefs
~fu|es|@Q^SModifica #5@F~nbInfracciones y Ciertos Otros Actos ~j2a Bordo >Y~lH
~fu|ru|~cIbxicdqtz~ah~lMlfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c(
~lk|fr|@R{de 2005 |}#Z*2@a*-_C#9@0navigation maritime
~lk|es|~l({ de 2005|} {relativo al|del} @F~ca>V#2@0Navegación Marítima
~lk|ru|#12005 sane k ^2a #?@,_O;#1k ^2a #?@,_O
~lk|zh|&0~g0%g%5&f@l》2005%'@z;&0~g0%g%5&f%j{的2005年|的|}@z
>E|fr|@R{de 2005 |}#Zau @R*-_C#9@Cplates-formes fixes situées ~cq
>E|es|~l({ de 2005|} {relativo al|del} @Q~ca>V#2>YPlataformas Fijas Emplazadas _Z~jT
>E|ru|#12005 sane k Gfajakamp a #?@,+z;#1k Gfajakamp a #?@,+z
>E|zh|&0=B~he&f@z》2005%'@z;&0=B~he&f@z^Q{的2005年|的|}@z
=w|fr|~h-*2~hF@9physique @Cmatières ~eB
=w|es|~e'{de|a} @p~h(@"Física %b~in~e.
=w|ru|Galfegk{e|b|c|p|ao} k ^2a ~ii&T=oiejcfbeme
=w|zh|&0~g6_,#l%j~dk;&0~g6{物|体}#l%j@]{2005年|}~dk
^-|fr|~h-@e~nqau @R@eMontréal #Z%T@C~b,qui appauvrissent @p~g:;~h-@eKigali
^-|es|~e'@e~nq{del|al} ~p:~ip%d#u~iG^SAgotan @p~p[;~e'@e~nq{del|al} ~p:~bx;~e'@eKigali
^-|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @pgczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
^-|zh|&0@H消耗臭氧层_,质@.~g9@z^Q基加利~dk;基加利~dk
~aT|fr|~h-@eDoha{ au Protocole de Kyoto|}
~aT|es|~e'@e=G{al|del} ~p:{Kyoto|Kioto};~e'@eDoha
~aT|ru|~bw{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~bw{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
~aT|zh|&0~j]@z^Q~do~dk;&0~j]@z^Q@.~do~dk;~do~dk
~gK|fr|~e/@eGlasgow @5<jclimat
~gK|es|^4@eGlasgow ~lg#5Clima;^4Climático @eGlasgow
~gK|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
>H|fr|#y{de l’Organisation mondiale du commerce |}%cfacilitation @Céchanges
>H|es|Acuerdo%9@m~gSFacilitación #pComercio
>H|ru|&r*haw plfazcdbb lfarcnpf jafsagmb
>H|zh|_/便利化#V;_/便利化~dD
<M|fr|#y%4subventions *2~o1
<M|es|Acuerdo%9@m{|las }Subvenciones ~oDPesca
<M|ru|&r*ha hpwhbnbfagedbb fuwdasa ~oT
<M|zh|~ds补贴#V
>z|fr|#y{de l’Organisation mondiale de la Santé |de l’OMS |}%4pandémies ~qd^:@0Santé;#y{de l’Organisation mondiale de la Santé |de l’OMS |}%4pandémies
>z|es|#k@0{Organización Mundial de la Salud|OMS} @mPandemias;#k@mPandemias
>z|ru|@L~i/xnfegaavfedcdbq @p~obledncibqib;GedncibBchk%G
>z|zh|%l~mV%H~mW#V;{世卫组织|}~mW#V
^)|fr|~e/%csécurité, @pstabilité ~oZ#j%S@prégion @CGrands Lacs
^)|es|^4#BSeguridad, @pEstabilidad =V#v_ZRegión %bGrandes Lagos
^)|ru|Gekj@wa wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
^)|zh|大湖区%g*O稳定#b#r@l;大湖区%g*O稳定*k#r{公约|契约|条约}
^l|fr|#y+Y@/_f~pAl’Agence @T@el’énergie atomique
^l|es|#k~nb~bG+7@t=VOrganismo{ Internacional de Energía Atómica|}
^l|ru|&r, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #hh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};>1Icynpdefandui escdjhjgai @pejaidao Pdcfsbb
^l|zh|@x与~dl间<0#V;@x*k{国际|}~dl{间|之间的|}<0#V
^x|fr|#y%4_f~pA@!@5%k@C<Fchimiques
^x|es|#k@m{la Relación|las Relaciones} +7@t<B+E%0*e>Y*mQuímicas
^x|ru|>1Efsedbxerbco @pxelfczcdbt vbibBchkasa afpybq
^x|zh|@x#b&e~i?%O%H间<0#V;#(@x*k&e~i?%O%H{间|之间}<0@]#V
~g[|ru|>1>'afsedbxerbco @pibsferbb
~g[|zh|@x#b@1~jc%H间<0#V;#(@x*k@1~jc%H{间|之间}<0@]#V
^F|fr|~kL#e{|le |du |au }~iC>4~qd*Q
^F|es|^3y ~iA#p~be@e&P
^F|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~es
^F|zh|@x~mX~eS~kb;@x~mX~eS条例#b~mX~eS细则
>B|fr|~iC#e{|les |des |aux }~o3+Y@pplanification @Cprogrammes, @/~hx&ubudget qui ont trait %Kprogrammes, <j~ge@el’exécution #e@/méthodes d’évaluation
>B|es|~iAy ~g.Detallada %0Planificación %bProgramas, @X~lJ@e~pV#pPresupuesto, @pSupervisión @0~igy @XMétodos @eEvaluación
>B|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @plfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~nQb icjanu arcdkb
>B|zh|~o)规划*O预算内~o)~o]*O=C情况监测#b评价方^W~kb
~c/|fr|@ifaisant @e~n4Indien une zone @epaix
~c/|es|@h#pOcéano Índico como Zona @ePaz
~c/|ru|@Yaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~c/|zh|宣布印度洋为=d区@y;宣布印度洋为=d区@.@y
~gm|fr|~hzLima : vers un #jindustriel inclusif #edurable
~gm|es|_aLima: hacia un #v~noInclusivo y ~bf
~gm|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b &?lfaiuCmcddasa fexgbjbq»;Zbihk@G
~gm|zh|利马@y：努力实现包容及%m工业#r
~ci|fr|@iministérielle d’Oslo
~ci|es|@h~gC@eOslo
~ci|zh|奥斯陆部长级@y
~a!|fr|<ad’Ottawa *a~dT@0santé
~a!|es|>m@eOttawa %0~iw@0Salud;>m@eOttawa >WFomento @0Salud
~a!|ru|Ejjeghk%)@ppkfclmcdbt xnafagAq
~a!|zh|渥太华~o!_(+e
_1|fr|<a@e~hn*a~dT@0santé %Tl’heure @0mondialisation
_1|es|>m@e~hn@P{el Fomento|la Promoción} @0Salud #Gun Mundo Globalizado
_1|ru|Uedskakhk%){la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
_1|zh|@H+P化%l中~o!_(@.曼谷+e;+P化%l中~o!_(曼谷+e
~gr|fr|%6@eRio %4déterminants sociaux @0santé
~gr|es|%.@eRío @m{|los }Determinantes ~iD@0Salud
~gr|ru|~ir{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @pharbemAdui ncjcfibdedjei xnafagAq
~gr|zh|@H~o!#M=h决定因素@.里约%h;~o!#M=h决定因素里约%h
~i'|fr|~hz~j9@El’efficacité @el’aide au %f
~i'|es|_aParís #BEficacia @0Ayuda{ al Desarrollo|}
~i'|ru|Gefbyhk@d@plaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~i'|zh|~m3实效#M~i[@y;@H~m3实效<w@.~i[@y
~cW|fr|~h"d’Accra
~cW|es|#w=aAccra
~cW|ru|Mkkfhk@s&b
~cW|zh|阿克拉+U=F
busan|fr|~l7@eBusan ~oh+befficace au service &u%f
busan|es|Alianza @eBusan %0%WEficaz al &U
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~k-PFFckjbgdasa <:%y~dP;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~k-PFFckjbgdasa <:%y~dP
busan|zh|有效#r>K釜山~o9;_(有效#r>K@]釜山~o9
~iM|fr|#U~b(@eBali @5l’appui technologique ~oZ~fC@Ccapacités
~iM|es|~hV@eBali >WApoyo Tecnológico <BCreación @eCapacidad
~iM|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @pakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~iM|zh|巴厘技术支助#b能力建设~eX
~da|fr|~hz~dK{|du 7 février 1997 }#)rôle ~oZmandat &u@I@Z@5l’environnement
~da|es|_a~dK%VPapel =VMandato #p#w<z>W~l0Ambiente
~da|ru|~pO@da famb b iednejc Gfasfeiiu #h@p~iKhfcnc
~da|zh|@H@x~du规划署@.~kf#b任务@.~mS@y
malmo|fr|@iministérielle @eMalmö
malmo|es|@h~gC@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|zh|马尔默部长级@y
~gi|fr|~h"*s*a@9~h1_C~gpdue %K~bJterrestres
~gi|es|~kY%D%0@"#p~l0Marino frente a ~d'Realizadas #GTierra
~gi|ru|~dL@s*i@p&T~hNhfcnu aj ~mNg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~gi|zh|#l+T~du免受陆上~jb影响+P#a;#l+T~du免受陆上~jb{污染|}+P#a
~b0|fr|#U@U@6*a^i@0capacité @e~o1
~b0|es|~ka@A%0~ap@0Capacidad Pesquera
~b0|ru|@?#D@p~n9lfaiuhmaguib iazdahjqib
~b0|zh|^P捕捞能力@1#.
~eA|fr|#U@U@6*a*f=Z^i@Crequins
~eA|es|~ka@A%0&Jy ~gS~ap%bTiburones
~eA|ru|@?#D~k3ekpm b ~n9bv xeleheib
~eA|zh|~d2^P鲨鱼@1#.
~b1|fr|#U@U@6*jréduire @/captures accidentelles d’oiseaux @emer ~oXpalangriers
~b1|es|~ka@A%0~iz>YCapturas Incidentales @eAves Marinas _Z~gDcon Palangre
~b1|ru|@?#D@phakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~b1|zh|减少延绳钓~ds中误捕海鸟@1#.
=x|fr|_G{volontaires |d’application volontaire }*jassurer @pdurabilité @0~eHartisanale ~h0~d"~oal’éradication @0pauvreté
=x|es|~d(@PLograr @pSostenibilidad @0~gD#GPequeña Escala ~lsContexto @0~d!<BErradicación @0Pobreza
=x|ru|~lW~c5&?iemaiehCjewdasa fuwamaghjge ~mvlfanagamAhjgcddao <(b bhkafcdcdbq wcndahjb
=x|zh|~cc#b扶贫背景下保障%m小规模~ds~lr;~cc#b+f贫困背景下保障%m小规模~ds~lr
+8|fr|~jG*aconduite @e~j.&upavillon
+8|es|~d(%0Actuación #p~ih#pPabellón
+8|ru|~lW#Y*i~mMFmese
+8|zh|船旗国表现~lr
>p|fr|_G+L%c^i@0~eHprofonde #Ghaute mer
>p|es|%n#]%0~ap>YPesquerías @eAguas Profundas #GAlta Mar
>p|ru|@?@M~egsmpwakagandasa lfaiuhme g ~mniafc
>p|zh|2008%'公海深海~ds^P@1*P;公海深海~ds^P@1*P
~nL|fr|_G+L%c^i@Cprises accessoires =Zréduction @Crejets #Gmer
~nL|es|%n#]%0~ap>YCapturas Incidentales <B~iz%bDescartes
~nL|ru|@?@M~eglfbmage b hakfezcdbq guwfahag
~nL|zh|兼捕^P及减少丢弃_,@1*P
~c!|fr|~jG#)marquage @Cengins @e~o1
~c!|es|~d(%VMarcado >YArtes @ePesca
~c!|ru|Ockaicdnerb~hd@piefkbfagkc afpnbo mage
~c!|zh|渔具标识~lr
~lh|fr|~hz~kH%c~eH=c
~lh|es|_aRoma #B~gD=3
~lh|ru|Obihk@d@plfawmcic +ifuwdasa ~oT
~lh|zh|%5*O未报告#b无管制捕捞#M2005%'~ki@y
~i,|fr|~hzReykjavik @Eune ~eHresponsable %Sl’écosystème marin
~i,|es|_aReikiavik #B~gDResponsable ~lsEcosistema Marino
~i,|ru|OcokAqgbkhk@d@pajgcjhjgcddaip fuwamaghjgp g ~hNPkahbhjcic
~i,|zh|@H+T生态系统负~fS~ds@.雷克雅未克@y
>s|fr|@i~en%c#9alimentaire
>s|es|@h~eq@m~gS#2Alimentaria
>s|ru|@Y~nwheiibje @p+M
>s|zh|%l~cc峰会@y;%l~cc*,@y
_!|fr|#s@e~kH~oh~d"^:durable
_!|es|Cinco @'@eRoma %0~d!%D~bf
_!|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao +M
_!|zh|%m+P~cc~ki五项#O;{全球可持续|可持续全球|全球}~cc@]~ki五项#O
<I|fr|~j1*s#Z%K~eE– Pour une planète sans ~eEni déchets nocifs;~j1*s#Z%Kproduits chimiques
<I|es|=5%D>XProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
<I|ru|~dL#x@pvbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
<I|zh|+P~i?品=g-使地球免受~i?品#b废_,危害;+P~i?品=g
^(|fr|~e/*s@5l’emploi
^(|es|^4%D>WEmpleo
^(|ru|~dL*Ia fewaBbv ichjev
^(|zh|+P就业~o'
_8|fr|<aolympique
_8|es|>mOlímpica
_8|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
_8|zh|奥林匹克+e
~i!|fr|~hzMoscou @5~n5*2tuberculose
~i!|es|_aMoscú @PPoner Fin ~oDTuberculosis
~i!|ru|Iahkaghk@d@p&Mjpwcfkpmcxe
~i!|zh|终结结核病#M莫斯科@y
^K|fr|#U@U*a#Q@el’extrémisme violent
^K|es|~ka~er#5Extremismo Violento
^K|ru|Gmed@w*i@plfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
^K|zh|~el_)极端主义#.
_7|fr|%U@e~ot
_7|es|~bD>XCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~bD@e~ot
_7|ru|~j'@V#Ybdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
_7|zh|马德里~fO
~bk|fr|communiqué @e~f9
~bk|es|comunicado final #pGrupo @e@-@PSiria;Comunicado @e~cK
~bk|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *i@pLbfbb;<-~eNkaiitdbkc
~c]|fr|#yréglant @/déplacements ~oZpassage
~c]|ru|@La lcfcngbycdbb b nahjplc
~c]|zh|通行进出#V
^o|fr|#yintérimaire israélo-palestinien %cRive occidentale =Zbande @eGaza
^o|es|#kProvisional Israelo-Palestino #BRibera ~ny<BFaja @eGaza
^o|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @pЗelendaip wcfcsp b hckjafp Qexe
^o|zh|~hf斯坦@H西岸#b加沙地带@.临时#V;@H西岸#b加沙地带@.~hf斯坦临时#V
_h|fr|#y#)~eI&u~k"#G~gF&uSoudan &uSud
_h|es|#k{sobre|para} @p~cn~e]@e~mc
_h|ru|@Law pfcspmbfagedbb ~j-g Ochlpwmbkc Yyduo Lpned
_h|zh|@H_.~eb~mT@.~dD;_.{共和国|}~mT@]~aF
+O|fr|#y%ccessation @Chostilités, @p~pycivils #e>Qhumanitaire
+O|es|#k#BCesación >YHostilidades, @p@"%b~om=VAcceso Humanitario
+O|ru|@La lfckfezcdbb wacguv ncohjgbo, &Tsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
+O|zh|停止敌对+U*O#l平民#b~m!~m3准入#V;停止敌对+U*O#l平民#b~m!{援助|}准入~aF
~iN|fr|#ypolitique *a~mJ=Zréconciliation #G~gFcentrafricaine
~iN|es|#kPolítico %0Paz <BReconciliación ~e]Centroafricana
~iN|ru|&V#H~nIb lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~iN|zh|中非~eb=d与#b解~o(~dD;中非~eb=d~di#b解~o(~aF
~gn|fr|#y*a~mJ=Zréconciliation au Mali
~gn|es|#k%0Paz <BReconciliación #GMalí
~gn|ru|@L~nIb lfbibfcdbb g Iemb
~gn|zh|马里=d与#b解~dD;马里=d~di#b解~aF
~bU|fr|Accord-cadre *apaix, @p#9=Z+b*a~gFdémocratique &uCongo =Zrégion
~bU|es|=5%0Paz, @p#2<B%W~e]Democrática #pCongo <BRegión
~bU|ru|OeiaBd#Ia ibfc, <(b ~c)~j/HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~bU|zh|刚果民主~eb#b该区域=d*O%g与>K=g;刚果民主~eb*k该{区域|地区}=d*O%g~di>K=g
dayton|fr|Accord-cadre général *a~mJ#GBosnie-Herzégovine
dayton|es|#k=5<5@ePaz #GBosnia y Herzegovina
dayton|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~nIg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
dayton|zh|波斯尼亚#b黑塞哥维那=d总=g#V
~jJ|es|#k~lT%0Terminación #p~pE<BConstrucción @euna Paz Estable y Duradera;#k~lT@ePaz
~jJ|ru|EkadBejcmAd#Ia lfckfezcdbb ~j-b lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
jcpoa|fr|#U@Uglobal commun
jcpoa|es|~kaIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &b;LNGH
jcpoa|zh|联合全面#.
~b7|fr|~lz=)#Gvue @e<k@CAccords @eMinsk
~b7|es|~p]<6%0>7%bAcuerdos @eMinsk
~b7|ru|Dailmckh@wicf @pgulamdcdbt Ibdhkbv hasmeCcdbo
~b7|zh|=C明斯克~dD一揽子^O;#(=C明斯克~aF@]一揽子^O
~gl|fr|#ypolitique libyen
~gl|es|#kPolítico Libio
~gl|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~gl|zh|利比亚~o(~dD
juba|fr|#y@eDjouba *a~mJau Soudan
juba|es|#k@e{Yuba|Juba} %0Paz #G{el |}Sudán;#k@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#H~nIg Lpnedc
juba|zh|朱巴=d~dD;苏丹=d朱巴~dD
~ex|fr|~h[@e=G*a~mJau Darfour
~ex|es|~pK@e=G%0Paz #GDarfur
~ex|ru|~bw{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~nIg HefFpfc
~ex|zh|~do达尔富尔=d~m4;达尔富尔=d~do~m4
~f]|fr|~e/@e~j0
~f]|es|^4@e~j0
~f]|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~f]|zh|布里奇顿#V
_N|fr|_I@Z@5l’inclusion &uhandicap
_N|es|~bv<z%0Inclusión @0Discapacidad
_N|zh|@x残疾包容=:
~b'|fr|<a@T{révisée |}@el’éducation physique, @el’activité physique #e&usport
~b'|es|>m@A@0~etFísica, @pActividad Física =VDeporte
~b'|ru|@?%)FbxbBchkasa gahlbjedbq, ~iiekjbgdahjb b hlafje
~b'|zh|@1体育~i]*O体育~jb#b体育运动+e
<y|fr|%U>S%K~bVassociés %K~c"ou %Kgroupes armés (Principes @eParis);%U>S%K~bVassociés %K~c"ou %Kgroupes armés
<y|es|@'y Directrices{| de París} >XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@'@eParís{: Principios y Directrices|} >XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
<y|zh|@H与~a1~o,联%X~p-#b*P(~i[#O);@H与~a1~o,联@]%X~p-#b*P`;
