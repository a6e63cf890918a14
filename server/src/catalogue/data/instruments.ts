// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~k7|t|*S&v|UN Charter|1945-06-26|~kI|||1945-10-24|37|
~bX|t|~ke@fCourt @DJustice|~keCourt|1945-06-26|~kI|||1945-10-24||
~dP|t|%3*:&v||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
+r|t|%3*:#zSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
~hJ|t|%3%Q@B~iw#zCrime @DGenocide|Genocide @N|1948-12-09|>O|A/RES/260(III), @K|78:1021|1951-01-12|9|
~az|t|~p)~aq#z~oB*p+E@B#zExploitation #zProstitution @DOthers||1949-12-02|@v|A/RES/317(IV), @K|96:1342|1951-07-25||
~oK|t|&D1949|%?Conventions @D1949;~eU~kk;four ~kk;~kk|~fX|#K||75:970-973|~fY|51|1
~k-|t|%?~p)Amelioration #zCondition #zWounded @BSick *p^Z~nl^XField|First %?@N|~fX|#K||75:970|~fY||1
~iR|t|%?~p)Amelioration #zCondition @DWounded, Sick @BShipwrecked Members @D^Z~nlat Sea|~nD%?@N|~fX|#K||75:971|~fY||
~ge|t|%?@a#V~h3~bB~f(@DWar|Third %?@N|~fX|#K||75:972|~fY||1
~fg|t|%?@a#V~h3@8Civilian +E*pTime @DWar|Fourth %?@N|~fX|#K||75:973|~fY|5|1
~go|t|~bA@D@f^ZConflicts ~peI)|~h)@SI;~bA@D@f^ZConflicts|1977-06-08|#K||1125:17512|1978-12-07||1
~eD|t|~bA@DNon-International ^ZConflicts ~peII)|~h)@SII;~bA@DNon-International ^ZConflicts|1977-06-08|#K||1125:17513|1978-12-07||1
~dc|t|*0@B%p@kAdoption @Dan ~h)Distinctive Emblem ~peIII)|~h)@SIII|~pq|#K||2404:43425|2007-01-14||
~j'|t|~op@arespecting @kLaws @BCustoms @DWar #JLand|~cRannexed ~h3~op@aIV|1907-10-18|~cT|||1910-01-26||
~fx|t|@a~jW|~pg@a~jW;~pgRefugee @N;Refugee @N;~pg@N|1951-07-28|#K||189:2545|1954-04-22|40|1
=O|t|@S~jW|1967 @S~jW;1967 @Sthereto;1967 +F|1967-01-31|@v||606:8791|1967-10-04||
=R|t|@a>cStateless ~f!|1954 @a>cStateless ~f!|1954-09-28|@v||360:5158|1960-06-06||
_z|t|%3~f)@DStatelessness|~jl%3~f)@DStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
~de|t|~oy@N|1926 ~oy@N|1926-09-25|#K|||1927-03-09||
~ci|t|@Samending @k~oy@asigned at %?#J25 September 1926||~ph|@v|A/RES/794(VIII)|182:2422|~ph||
slavery-amended|t|~oy@asigned at %?#J25 September 1926 @B~k5+F||~ph|@v||212:2861|1955-07-07||
*F|t|~d.%3Abolition @DSlavery, @kSlave Trade, @BInstitutions @BPractices Similar *uSlavery|1956 ~d.@N|1956-09-07|#K||266:3822|1957-04-30||
&[|t|%3%9%u@DWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*M|t|%3Nationality @DMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
+n|t|%JConsent *uMarriage, ~l2@4Marriage @BRegistration @DMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%3^WRacial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @K|660:9464|1969-01-04|54|1
~oN|t|@fCovenant #JEconomic, =G@B&g>'|ICESCR|~jU|@v|_[|993:14531|1976-01-03||
iccpr|t|+B>'|ICCPR|~jU|@v|_[|999:14668|1976-03-23||
~fe|t|@fCovenants #J&l>'|@f&l%uCovenants|~jU|@v|_[|||24|
~fi|t|%Y+B>'|First %Y+B>'|~jU|@v|_[|999:14668|1976-03-23||
~fj|t|~nD%Y+BRights, aiming at @kabolition #zdeath penalty|~nD%Y+B>'|1989-12-15|@v|A/RES/44/128, @K|1642:14668|1991-07-11||
~fk|t|%Y@fCovenant #JEconomic, =G@B&g>'||2008-12-10|@v|A/RES/63/117, @K|2922:14531|2013-05-05||
=x|t|%3Non-Applicability @DStatutory Limitations *uWar Crimes @BCrimes @:Humanity||1968-11-26|@v|A/RES/2391(XXIII), @K|754:10823|1970-11-11||
~fd|t|@f%3~aq@B~iw#zCrime @DApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @K|1015:14861|1976-07-18||
^6|t|@f~oiApartheid *pSports||1985-12-10|@v|A/RES/40/64, @K|1500:25822|1988-04-03||
cedaw|t|%3^W<)@:Women|CEDAW|1979-12-18|@v|A/RES/34/180, @K|1249:20378|1981-09-03|79|1
~hx|t|%Y%3^W<)@:Women||1999-10-06|@v|A/RES/54/4, @K|2131:20378|2000-12-22||1
cat|t|~oi*J|~oiTorture|1984-12-10|@v|A/RES/39/46, @K|1465:24841|1987-06-26|13|1
opcat|t|%Y~oi*J|%Y~oiTorture;OPCAT|2002-12-18|@v|A/RES/57/199, @K|2375:24841|2006-06-22|4|1
crc|t|%3%u#zChild|CRC|1989-11-20|@v|A/RES/44/25, @K|1577:27531|1990-09-02|138|1
~hy|t|~jh@2involvement @Dchildren *parmed conflict|Optional @S@2involvement @Dchildren *parmed conflict|2000-05-25|@v|A/RES/54/263, &yI|2173:27531|2002-02-12||1
~hH|t|~jh@2sale @Dchildren, child ~b9@Bchild pornography|Optional @S@2sale @Dchildren, child ~b9@Bchild pornography|2000-05-25|@v|A/RES/54/263, &yII|2171:27531|2002-01-18||1
~hG|t|~jh#Ja communications procedure||2011-12-19|@v|A/RES/66/138, @K|2983:27531|2014-04-14||1
<]|t|@f%3@8@k%u@DAll Migrant Workers @BMembers @D>(Families||1990-12-18|@v|A/RES/45/158, @K|2220:39481|2003-07-01|8|1
crpd|t|%3%u@D~en|CRPD|2006-12-13|@v|A/RES/61/106, &yI|2515:44910|2008-05-03|62|1
~k"|t|%Y%3%u@D~en||2006-12-13|@v|A/RES/61/106, &yII|2518:44910|2008-05-03||1
&(|t|~e4~m]Enforced Disappearance||2006-12-20|@v|A/RES/61/177, @K|2716:48088|2010-12-23|14|1
&G|t|~oi<)*pEducation||1960-12-14|>O||429:6193|1962-05-22||1
untoc|t|*Z|Organized Crime @N;Palermo @N|~pp|@v|~h(I|2225:39574|2003-09-29|42|1
*!|t|@S~emSuppress @BPunish &jPersons, Especially ~iG@BChildren, ~fD|&j+E+F;@S~emSuppress @BPunish &jPersons, Especially ~iG@BChildren;Palermo +F|~pp|@v|~h(II|2237:39574|2003-12-25|4|1
+/|t|@S@:@k~c3by Land, Sea @BAir, ~fD|@S@:@k~c3by Land, Sea @BAir;~c3+F|~pp|@v|~h(III|2241:39574|2004-01-28|5|1
=K|t|@S@:@k<C>(~et@BAmmunition, ~fD|Firearms +F;@S@:@k<C>(~et@BAmmunition|2001-05-31|@v|A/RES/55/255, @K|2326:39574|2005-07-03|7|1
uncac|t|@u~oiCorruption|~oiCorruption;UNCAC|2003-10-31|@v|A/RES/58/4, @K|2349:42146|2005-12-14|31|1
~dJ|t|@u~oi~pH; Strengthening @f&4@4Combating ~hnCrimes ~pyby Means @D~lW@BCommunications Technology Systems @B&z~pXEvidence *pElectronic Form @DSerious Crimes|@u~oi~pH|2024-12-24|@v|A/RES/79/243, @K||||
=Q|t|~kK1961|Single %JNarcotic Drugs, 1961;~jlSingle @N|1961-03-30|@v||520:7515|1964-12-13||
&p|t|~kK~jlas ~k51972 +F|~kK~jlas ~k5@S@D25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
~ax|t|%J~e.~iE@D1971|%J~e.Substances|1971-02-21|*K||1019:14956|1976-08-16||
~at|t|@u~oi~hp~oB*p_S@B~e.~iE@D1988|@u~oi~hp~oB*p_S@B~e.Substances;1988 @N|1988-12-20|*K||1582:27627|1990-11-11||
^x|t|%3%Q@B~iw@DCrimes @:Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @K|1035:15410|1977-02-20||
~hL|t|@f~oi@kTaking @DHostages||1979-12-17|@v|A/RES/34/146, @K|1316:21931|1983-06-03||
~b5|t|@f~oi@kRecruitment, Use, ~a]@BTraining @DMercenaries||1989-12-04|@v|A/RES/44/34, @K|2163:37789|2001-10-20|7|1
~fF|t|%3~cS@u@BAssociated Personnel||~pm|@v|A/RES/49/59, @K|2051:35457|1999-01-15|12|1
~aB|t|%Y%3~cS@u@BAssociated Personnel||~pq|@v|A/RES/60/42, @K|2689:35457|2010-08-19||
+?|t|~e4~aq@DTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @K|2149:37517|2001-05-23|8|1
+s|t|~e4~aq#z~a]@D~md||1999-12-09|@v|A/RES/54/109, @K|2178:38349|2002-04-10||
=N|t|~e4~aq@DActs @D&2~md||2005-04-13|@v|A/RES/59/290, @K|2445:44004|2007-07-07|19|1
<o|t|~hWMaterial|~hWMaterial @B&2Facilities|1979-10-26|*K||1456:24631|1987-02-08||
~gq|t|%JOffences @B~hn_TActs ~py#JBoard ~ok|Tokyo @N|1963-09-14|Tokyo||704:10106|1969-12-04||
~dO|t|@a%aSeizure @D~ok||1970-12-16|~cT||860:12325|1971-10-14||
_w|t|@a*c~d"||1971-09-23|~bw||974:14118|1973-01-26||
^r|t|@S%aActs @D~beat Airports Serving @f~d"||1988-02-24|~bw||1589:14118|1989-08-06||
+,|t|%3Marking @DPlastic Explosives &zPurpose @DDetection||1991-03-01|~bw||2122:36984|1998-06-21||
sua|t|~g)|SUA @N|1988-03-10|_U||1678:29004|1992-03-01|7|1
~b(|t|@S*c+V||1988-03-10|_U||1678:29004|1992-03-01||1
~ay|t|~kH~ke@f+xCourt|~kHStatute|1998-07-17|_U||2187:38544|2002-07-01|29|1
^l|t|@7@2*:#z@f+xCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>)%JDiplomatic ~l)||1961-04-18|*K||500:7310|1964-04-24|7|1
vccr|t|>)%JConsular ~l)||1963-04-24|*K||596:8638|1967-03-19|24|1
_h|t|%J~ozMissions||1969-12-08|@v|A/RES/2530(XXIV), @K|1400:23431|1985-06-21||
vclt|t|>)%3Law @DTreaties||1969-05-23|*K||1155:18232|1980-01-27|2|1
~n,|t|>)%3Law @DTreaties between =H@B@fOrganizations or between @fOrganizations||1986-03-21|*K|||||
<X|t|>)%JSuccession @D=H*prespect @DTreaties||1978-08-23|*K||1946:33356|1996-11-06||
&o|t|@u%JJurisdictional Immunities @D=H@B>(Property||2004-12-02|@v|A/RES/59/38, @K||||
~a'|t|>)%3Representation @D=H*p>(~pVwith @fOrganizations @Da *nCharacter||1975-03-14|*K|||||
~o3|t|@u%3Law #zSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~n6|t|@7%p@k&i@DPart XI #z~jD@D10 December 1982|Part XI %L|1994-07-28|@v|A/RES/48/263, @K|1836:31364|1996-07-28||1
~ex|t|@7&z&i#zProvisions #z~jD@D10 December 1982 %p@k*d@B+W@DStraddling ~lT@BHighly Migratory Fish Stocks|@u~lT%L;~lT%L|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@7~j?@k~jD@2*d@B%o_V~kB~ndDiversity @DAreas beyond ~cNJurisdiction|BBNJ %L|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^(|t|@7@2*:#z@fTribunal &zLaw #zSea||1997-05-23|@v||2167:37925|2001-12-30||1
~aW|t|@S@2*:#z@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iU|t|%3High Seas||~pi|#K||450:6465|1962-09-30||
>:|t|%3Continental Shelf||~pi|#K||499:7302|1964-06-10||
_"|t|%3~mcSea ~lCContiguous Zone||~pi|#K||516:7477|1964-09-10||
=9|t|@7~pBCompliance with @f*d@B+W=lby ~dGVessels @2High Seas|Compliance %L|1993-11-24|_U||2221:39486|2003-04-24|2|1
<T|t|@7#JPort State =l~emDeter @B~f6=1|Port State =l%L|2009-11-22|_U||3161:54133|2016-06-05||1
solas|t|~e4~cSLife at Sea, 1974|~e4~cSLife at Sea|1974-11-01|~il||1184:18961|1980-05-25|9|1
marpol|t|~e4%Q@D~pQ~jLShips, 1973, as modified by @k@S@D1978 relating thereto|~e4%Q@D~pQ~jLShips;MARPOL @N|1978-02-17|~il||1340:22484|1983-10-02||1
_x|t|@f%J>NSearch @BRescue, 1979|@f%J>NSearch @BRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~ojSeafarers, 1978|~ojSeafarers|1978-07-07|~il||1361:23001|1984-04-28|3|1
*A|t|%JFacilitation @D@f>NTraffic||1965-04-09|~il||591:8564|1967-03-05|7|1
~aU|t|%3@f>N~cP||1948-03-06|#K||289:4214|1958-03-17||
mlc|t|>N~ik#t2006|>N~ik@N|2006-02-23|#K||2952:51299|2013-08-20||1
+t|t|%3@8@kUnderwater &g~oq||2001-11-02|>O||2562:45694|2009-01-02|6|1
~bQ|t|~e4>9@B+W@DShips’ Ballast Water @BSediments||2004-02-13|~il|||2017-09-08||
~b/|t|~dH@f%3Removal @DWrecks||2007-05-18|~nu|||2015-04-14||
~iV|t|~pK~e4Safe @BEnvironmentally Sound Recycling @DShips||2009-05-15|Hong Kong, China|||2025-06-26||
^p|t|%3%Q@D~kB~pQby Dumping @DWastes @B_TMatter|London @N|1972-12-29|London, Mexico City, Moscow @B^4||1046:15749|1975-08-30||
ospar|t|~p)@8@k~kB~cF#zNorth-East Atlantic|OSPAR @N|1992-09-22|>O||2354:42279|1998-03-25|8|1
npt|t|+j@2~e)@D&2~nF|~e)~d/;&2~e)~d/;NPT|1968-07-01|&C|A/RES/2373(XXII), @K|729:10485|1970-03-05|81|1
ctbt|t|~jqNuclear-Test-Ban ~d/|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|+j@2+0@D&2~nF||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+jBanning &2Weapon Tests ^XAtmosphere, *pOuter ~l?@B~j?Water|Partial Test-Ban ~d/|1963-08-05|Moscow||480:6964|1963-10-10||
~eI|t|+j@2+0#zEmplacement @D&2_I@B_T_I@DMass Destruction @2Seabed ~lCOcean Floor @B^XSubsoil Thereof||1971-02-11|&C|A/RES/2660(XXV), @K|955:13678|1972-05-18||
enmod|t|%3+0@DMilitary or Any _THostile _V~d'Modification Techniques||1976-12-10|@v|A/RES/31/72, @K|1108:17119|1978-10-05||
bwc|t|%3+0#zDevelopment, ~nB@BStockpiling @DBacteriological (Biological) @BToxin _I~fZ|~nd_I@N;~nd@BToxin _I@N|1972-04-10|&C|A/RES/2826(XXVI), @K|1015:14860|1975-03-26|23|1
='|t|@S&z+0#zUse *pWar @DAsphyxiating, Poisonous or _TGases, @B@DBacteriological Methods @DWarfare|1925 %?+F;%?@S@D1925|1925-06-17|#K|||1928-02-08||
cwc|t|%3+0#zDevelopment, Production, Stockpiling @B_VChemical _I~fZ|Chemical _I@N|1992-09-03|#K||1974:33757|1997-04-29|13|1
ccw|t|%JProhibitions or Restrictions @2_V~hnConventional _IWhich May Be Deemed *uBe Excessively Injurious or *uHave Indiscriminate Effects|%J~hnConventional ~nF|1980-10-10|#K||1342:22495|1983-12-02|17|1
~aQ|t|@S#JProhibitions or Restrictions @2_VMines, Booby-Traps @B_TDevices as amended #J3 May 1996|Amended @SII|1996-05-03|#K||2048:22495|1998-12-03||1
ccw-v|t|@S#JExplosive Remnants @DWar|@SV|2003-11-28|#K||2399:22495|2006-11-12||1
~hO|t|%3+0#zUse, Stockpiling, ~nB@BTransfer @DAnti-Personnel Mines ~fZ|Anti-Personnel Mine Ban @N;Mine Ban @N;Ottawa @N|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~k9|t|%JCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gE~d/||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~b7|t|+j#J@(~ad~bfSpace, including @kMoon @B_TCelestial Bodies|Outer ~l?~d/|1967-01-27|&C|A/RES/2222(XXI), @K|610:8843|1967-10-10|32|1
=P|t|@7@2Rescue @DAstronauts, @kReturn @DAstronauts ~lCReturn @DObjects Launched into ~ir||1968-04-22|&C|A/RES/2345(XXII), @K|672:9574|1968-12-03||
>j|t|%J@fLiability @4Damage Caused by ~l?Objects||1972-03-29|&C|A/RES/2777(XXVI), @K|961:13810|1972-09-01||
+:|t|%JRegistration @DObjects Launched into ~ir||1974-11-12|@v|A/RES/3235(XXIX), @K|1023:15020|1976-09-15||
moon|t|@7~ad@2Moon @B_TCelestial Bodies|Moon %L|1979-12-05|@v|A/RES/34/68, @K|1363:23002|1984-07-11||
~fc|t|Antarctic ~d/||1959-12-01|^4||402:5778|1961-06-23|15|1
~dW|t|+j&z+0@D&2_I*pLatin America ~lCCaribbean|+j@D~pY|1967-02-14|Mexico City||634:9068|1969-04-25||1
~fw|t|South Pacific &2Free Zone ~d/|+j@D~l(|1985-08-06|~l(||1445:24592|1986-12-11||
~kV|t|+j@2South-East Asia ~d4Zone|+j@D~h.;~hm~d/|1995-12-15|~h.||1981:33873|1997-03-27|30|1
~fu|t|=W~d4Zone ~d/|+j@DPelindaba;Pelindaba ~d/|1996-04-11|Cairo|A/50/426, @K||2009-07-15||
_y|t|+j#Ja ~d4Zone *p~ktAsia|+j@D~kJ|2006-09-08|~kJ||2970:51633|2009-03-21|24|1
~o4|t|@u~al|~al;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|~lY@S~h3@u~al|~lY+F|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
>g|t|~j8@7adopted ~j?@k@u~al|~j8%L|2015-12-12|>O|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @K|3156:54113|2016-11-04|91|
cbd|t|>2|@u>2|1992-06-05|~bz||1760:30619|1993-12-29|72|1
+m|t|+Y@S#JBiosafety ~h3>2|+Y@S#JBiosafety;+Y+F|2000-01-29|~bw||2226:30619|2003-09-11|6|1
~oT|t|~nt@S#J~cC~e'~lCFair ~mb~pXBenefits Arising ~jL>(Utilization ~h3>2|~nt@S#J~cC~e'~lCFair ~mb~pXBenefits Arising ~jL>(Utilization;~nt+F|2010-10-29|~l5||3008:30619|2014-10-12|7|
unccd|t|@u@a~icDesertification *pThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~eT|@u@a~icDesertification;@a~icDesertification|1994-10-14|>O||1954:33480|1996-12-26|43|1
~aC|t|>)~p)@8~kr||1985-03-22|*K||1513:26164|1988-09-22||
^s|t|~io@S#J~iEthat Deplete ~kr|~io+F|1987-09-16|~bw||1522:26369|1989-01-01||
basel|t|Basel %3>9@D~aNMovements @D~pJWastes @B>(Disposal|Basel @N|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~fB|t|~f,%3Prior Informed Consent Procedure @4~hn~pJ~px@BPesticides *p@fTrade|~f,@N|1998-09-10|~iA||2244:39973|2004-02-24||
^F|t|~j9%JPersistent Organic Pollutants|~j9@N|2001-05-22|~l[||2256:40214|2004-05-17|2|1
~hN|t|Minamata %JMercury|Minamata @N|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%J@f~gE*pEndangered Species @DWild Fauna @BFlora|CITES|1973-03-03|^4||993:14537|1975-07-01|27|1
cms|t|%3*d@DMigratory Species @DWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|%JWetlands @D@fImportance especially as Waterfowl Habitat|Ramsar @N|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@7@2*d@DAlbatrosses @BPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako %3Ban #zImport into Africa ~lC>9@D~aNMovement @B+W@D~pJWastes within Africa|Bamako @N|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<H|t|~p)_p%/#z~kB~cF#zWider Caribbean Region|+Y@N|1983-03-24|+Y@eIndias||1506:25974|1986-10-11||1
alps|t|%3@8@kAlps|Alpine @N|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~aD|t|%3Law #zNon-navigational Uses @D@fWatercourses|Watercourses @N|1997-05-21|@v|A/RES/51/229, @K||2014-08-17||
water|t|%3_p_V~aNWatercourses @B@fLakes|Water @N|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|%J~cCInformation, Public Participation *pDecision-making @B~cC=4*p~d'Matters|Aarhus @N|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%J~d'Impact Assessment *pa ~aNContext|Espoo @N|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%JLong-range ~aNAir Pollution||1979-11-13|#K||1302:21623|1983-03-16||
escazu|t|Regional @7#J~cCInformation, Public Participation @B=4*p~d'Matters *pLatin America ~lCCaribbean|Escazú %L|2018-03-04|Escazú|||2021-04-22||
~b8|t|@f+j#JPlant ~e'@4Food @BAgriculture||2001-11-03|_U||2400:43345|2004-06-29||
^]|t|@fPlant Protection @N||1951-12-06|_U||150:1963|1952-04-03||
^v|t|%J&2Safety||1994-06-17|*K||1963:33545|1996-10-24||
*8|t|%JEarly Notification @Da &2Accident||1986-09-26|*K||1439:24404|1986-10-27||
+)|t|%J~nc^XCase @Da &2Accident or Radiological Emergency||1986-09-26|*K||1457:24643|1987-02-26||
~dV|t|Joint %3~cSSpent Fuel +W@B@2~cSRadioactive Waste Management||1997-09-05|*K||2153:37605|2001-06-18|6|1
~c-|t|~ke@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
<v|t|~bt#z+G~es~cP||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+G~es%,~ek|WHO ~ek;~ek|2003-05-21|#K||2302:41032|2005-02-27|3|1
<Z|t|~bt#z@uEducational, Scientific @B&g~cP||1945-11-16|~il||4:52|1946-11-04||
>I|t|~bt#z@u~nn%/~cP||1979-04-08|*K||1401:23432|1985-06-21||
~k8|t|%J@f~d"|Chicago @N|1944-12-07|Chicago||15:102|1947-04-04||
^K|t|~p)@8@k+G&g@B~hr~oq|@a_K@k@8@k+G&g@B~hr~oq;+GHeritage @N|1972-11-16|>O||1037:15511|1975-12-17|2|1
+4|t|%3Means @DProhibiting @BPreventing @k~hpImport, Export @BTransfer @DOwnership @D&gProperty||1970-11-14|>O||823:11806|1972-04-24|2|1
&"|t|~p)@8&g~l"^XEvent @D^ZConflict||1954-05-14|~cT||249:3511|1956-08-07|2|1
+5|t|~nD@S~h3~op@a@D1954 &z@8&g~l"^XEvent @D^ZConflict||1999-03-26|~cT||2253:3511|2004-03-09||1
+o|t|~p)Safeguarding #zIntangible &g~oq||2003-10-17|>O||2368:42671|2006-04-20||
*X|t|%3_p~pU#zDiversity @D&gExpressions||2005-10-20|>O||2440:43977|2007-03-18|8|1
~b-|t|UNIDROIT %JStolen or Illegally Exported &gObjects|%JStolen or Illegally Exported &gObjects|1995-06-24|_U||2421:43718|1998-07-01||
~oH|t|@f~oiDoping *pSport||2005-10-19|>O||2419:43649|2007-02-01|3|1
~b4|t|~pO+j*uFacilitate ~cCPublished Works @4+EWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~pO~d/|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~lk|t|~oA%3Provision @DTelecommunication Resources @4~lOMitigation @BRelief Operations|~oA@N|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^C|t|~jg|~eU~jg|1949-09-19|#K||125:1671|1952-03-26|1|1
tir|t|Customs %3@fTransport @DGoods ~j?Cover @DTIR Carnets|TIR @N|1975-11-14|#K||1079:16510|1978-03-20||1
~bi|t|@f%3Harmonization @DFrontier Controls @DGoods||1982-10-21|#K||1409:23583|1985-10-15|1|1
~b,|t|%JTransit ~gE@DLand-locked ~iD||1965-07-08|@v||597:8641|1967-06-09||
*U|t|%3Recognition @B~lQ@DForeign Arbitral Awards|New York @N|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@u%JContracts &z@fSale @DGoods||1980-04-11|*K||1489:25567|1988-01-01||
*L|t|@u%3_VElectronic Communications *p@fContracts||2005-11-23|@v|A/RES/60/21, @K|2898:50525|2013-03-01|1|1
_!|t|@u%JContracts &z@fCarriage @DGoods Wholly or Partly by Sea|~f,Rules|2008-12-11|@v|A/RES/63/122, @K||||
+(|t|@u%JTransparency *pTreaty-based Investor-State Arbitration|~f8%JTransparency|2014-12-10|@v|A/RES/69/116, @K||2017-10-18||
<W|t|@u%J@fSettlement Agreements Resulting ~jLMediation|Singapore %JMediation|2018-12-20|@v|A/RES/73/198, @K||2020-09-12||
<O|t|@u%3@fEffects @DJudicial Sales @DShips|~br%3Judicial Sale @DShips|2022-12-07|@v|A/RES/77/100, @K||||
upeace|t|@f@7&z~ju#zUniversity @4Peace||1980-12-05|@v|A/RES/35/55, @K|1223:19735|1981-04-07|1|1
ilo-29|t|<b1930 ~fV29)|<b1930|1930-06-28|#K||39:612|1932-05-01|1|
_4|t|@S@D2014 ~h3<b1930|2014 @S~h3<b1930;@S@D2014 ~h3<b1930 ~fV29)|2014-06-11|#K||3175:612|2016-11-09||1
ilo-87|t|Freedom @DAssociation @B@8@k~kGOrganise #t1948 ~fV87)||1948-07-09|~kI||68:881|1950-07-04||
ilo-97|t|Migration @4Employment @a(Revised), ~eU~fV97)||1949-07-01|#K||120:1616|1952-01-22|4|1
ilo-98|t|~kGOrganise @BCollective Bargaining #t~eU~fV98)||1949-07-01|#K||96:1341|1951-07-18||
~nQ|t|Equal Remuneration #t~pg~fV100)||1951-06-29|#K||165:2181|1953-05-23||
~nR|t|=G~l:(Minimum Standards) #t1952 ~fV102)||1952-06-28|#K||210:2838|1955-04-27||1
~nS|t|Abolition @D<b1957 ~fV105)||1957-06-25|#K||320:4648|1959-01-17||
~nT|t|<)(Employment @BOccupation) #t1958 ~fV111)||1958-06-25|#K||362:5181|1960-06-15||
~nU|t|~l2#t1973 ~fV138)|~l2#t1973|1973-06-26|#K||1015:14862|1976-06-19|3|1
~nV|t|~ij@BTribal Peoples #t1989 ~fV169)|~ij@BTribal Peoples #t1989|1989-06-27|#K||1650:28383|1991-09-05||1
~nW|t|Worst Forms @DChild ~ik#t1999 ~fV182)|Worst Forms @DChild ~ik#t1999|1999-06-17|#K||2133:37245|2000-11-19||
~nY|t|Domestic Workers #t2011 ~fV189)|Domestic Workers #t2011|2011-06-16|#K||2955:51379|2013-09-05|8|1
~nZ|t|~be@BHarassment #t2019 ~fV190)|~be@BHarassment #t2019|2019-06-21|#K|||2021-06-25||
~da|t|%,@D=WUnity @a~mwspecific ~hw@Drefugee problems ~eT|@a~j5@kSpecific ~jYRefugee Problems ~eT|1969-09-10|_E||1001:14691|1974-06-20||1
~i!|t|%,@D=WUnity ~p)elimination @Dmercenarism ~eT||1977-07-03|Libreville||1490:25573|1985-04-22||1
~k:|t|=WUnion ~p)_p~nc@DInternally Displaced +E~eT|Kampala @N|2009-10-23|Kampala||3014:52375|2012-12-06||
<.|t|~c0>'|Banjul Charter|1981-06-27|~nu||1520:26363|1986-10-21||
_r|t|=W*S@2%u@BWelfare #zChild||1990-07-11|_E|||1999-11-29||
maputo|t|@S~h3~c0%u@2%u@D~iG~eT|Maputo +F|2003-07-11|Maputo||3268:26363|2005-11-25||
~oG|t|Constitutive Act #z=WUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~p)@8&l%u@B~cGFreedoms|European %J&l>'|1950-11-04|_U||213:2889|1953-09-03||
achr|t|American %J&l>'|Pact @D~l/|1969-11-22|~l/||1144:17955|1978-07-18||
<N|t|~e1preventing @Bcombating >T@:women @Bdomestic violence||2011-05-11|~or|||2014-08-01||
~k6|t|~e1~pH|Budapest @N|2001-11-23|Budapest||2296:40916|2004-07-01||
_2|t|~e1#6@:&j&lBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~cL%3~l8~iw@BEradication @D~be@:Women|@a@D~cD|1994-06-09|~cD|||1995-03-05||
bern|t|%3*d@DEuropean Wildlife @B~hrHabitats|Bern @N|1979-09-19|Bern||1284:21159|1982-06-01||
<d|t|*S#zLeague @DArab ~iD|Pact #zLeague @DArab ~iD|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bN|t|*S#zAssociation @DSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+j@DAmity @B&4*pSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~iQ|t|*S#z&4Council &zArab =H#zGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@7@2Status @BFunctions #z@fCommission #JMissing ~f!||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|~p)@fCouncil &zExploration #zSea||1964-09-12|~pE||652:9344|1968-07-22||1
seafo|t|%3*d@B+W@DFishery Resources ^XSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_1|t|%3Civil ~jY@fChild Abduction|~op%3Civil ~jY@fChild Abduction|1980-10-25|~cT||1343:22514|1983-12-01||
=s|t|%J@8~h/@B&4*p~ow@DIntercountry Adoption|~op%J@8~h/@B&4*p~ow@DIntercountry Adoption|1993-05-29|~cT||1870:31922|1995-05-01||
~aw|t|%3Recovery Abroad @DMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@f~es~cR(2005)|@f~esRegulations|2005-05-23|#K||2509:44861|2007-06-15|28|
udhr|i|*n@r@D&l>'||1948-12-10|>O|A/RES/217(III)|||138|
>?|i|>1Granting @D~ky*uColonial Countries @BPeoples||1960-12-14||A/RES/1514(XV)|||87|
+8|i|*-@(@D@fLaw _KFriendly ~pV@B&4among =H*paccordance with @k*S&v|*-@(@D@fLaw _KFriendly ~pV@BCo-operation among =H*paccordance with @k*S&v;*-Friendly ~l)|1970-10-24||A/RES/2625(XXV), @K||||
~db|i|*-Permanent Sovereignty over ~hrResources||1962-12-14||A/RES/1803(XVII)||||
%v|i|@u>1^WRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=I|i|@r#z%u#zChild||1959-11-20||A/RES/1386(XIV)||||
=S|i|>1*T@D<)@:Women||1967-11-07||A/RES/2263(XXII)||||
>F|i|*-~mcAsylum||1967-12-14||A/RES/2312(XXII)||||
^/|i|>1Inadmissibility @DIntervention ^XDomestic Affairs @D=H~lC@8>(~ky@BSovereignty||1965-12-21||A/RES/2131(XX)||||
=u|i|>1Inadmissibility @DIntervention @BInterference ^XInternal Affairs @D~iD||1981-12-09||A/RES/36/103, @K||||
>i|i|*-=GProgress @B#:||1969-12-11||A/RES/2542(XXIV)||||
+!|i|>1Strengthening @D@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>D|i|@r@D@(~j5@kSea-Bed ~lCOcean Floor, ~lCSubsoil Thereof, beyond @kLimits @D~cNJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~f/|i|Definition @DAggression||1974-12-14||A/RES/3314(XXIX), @K||||
<n|i|>1~ju@Da New @f~h[Order||1974-05-01||A/RES/3201(S-VI)|||3|
~a6|i|<y@2~ju@Da New @f~h[Order||1974-05-01||A/RES/3202(S-VI)||||
&S|i|*S@D~h[%u@BDuties @D~iD||1974-12-12||A/RES/3281(XXIX)||||
^9|i|>1%u@DDisabled ~f!||1975-12-09||A/RES/3447(XXX)||||
<Y|i|>1~m]Being Subjected *u*J||1975-12-09||A/RES/3452(XXX), @K||||
*6|i|*1@4Law ~lQOfficials||1979-12-17||A/RES/34/169, @K|||11|
*4|i|>1^WIntolerance @B@D<)Based #JReligion or Belief||1981-11-25||A/RES/36/55|||7|
~b3|i|Manila >1Peaceful Settlement @D@fDisputes||1982-11-15||A/RES/37/10, @K|||7|
~a5|i|+G*S@4Nature||1982-10-28||A/RES/37/7, @K||||
~a2|i|@(@DMedical Ethics relevant ~h3Role @D~esPersonnel, particularly Physicians, ^X@8~f(@BDetainees @:*J||1982-12-18||A/RES/37/194, @K||||
^[|i|>1Right @DPeoples *uPeace||1984-11-12||A/RES/39/11, @K||||
+u|i|@r@D~e6@D=4@4Victims @DCrime @BAbuse @DPower||1985-11-29||A/RES/40/34, @K||||
~bR|i|%"@kAdministration ~h9=4(The ~brRules)|%"@kAdministration ~h9Justice;~brRules|1985-11-29||A/RES/40/33, @K||||
+'|i|~e6@2~ky#zJudiciary||1985-09-06|Milan|||||
=J|i|>1~kG#:||1986-12-04||A/RES/41/128, @K|||28|
&W|i|*-=G@BLegal @(%p@k_pWelfare @DChildren, with ~ozReference *uFoster Placement @BAdoption Nationally @BInternationally||1986-12-03||A/RES/41/85, @K||||
^:|i|>1Enhancement #zEffectiveness #zPrinciple @DRefraining ~jL@kThreat or _VForce *p@f~l)||1987-11-18||A/RES/42/22, @K||||
=!|i|Body @D@(&z@8All +E~j?Any Form @DDetention or Imprisonment||1988-12-09||A/RES/43/173, @K||||
<L|i|>1%Q@BRemoval @DDisputes @BSituations Which May Threaten @f~it@B~l:@B@2Role #z@u*pthis Field||1988-12-05||A/RES/43/51, @K||||
~eK|i|%"~d-=l(The Tokyo Rules)|%"~d-Measures;Tokyo Rules|~a-||A/RES/45/110, @K|||3|
=.|i|~e6&z~bBPrisoners||~a-||A/RES/45/111, @K||||
^B|i|@u#8&z%Q~h9Delinquency (The Riyadh Guidelines)|@u#8&z%Q~h9Delinquency;Riyadh Guidelines|~a-||A/RES/45/112, @K||||
~c)|i|@u~l.&z@8Juveniles Deprived @Dtheir Liberty|Havana Rules|~a-||A/RES/45/113, @K||||
^q|i|Model +j#JExtradition||~a-||A/RES/45/116, @K||||
^-|i|Model +j#JMutual ~nc*p+xMatters||~a-||A/RES/45/117, @K||||
>x|i|~e6@2Role @DLawyers||~pj|Havana|||||
+-|i|#8@2Role @DProsecutors||~pj|Havana|||||
~aT|i|~e6@2_VForce @BFirearms by Law ~lQOfficials||~pj|Havana|||||
*w|i|+G>1Survival, _p%/@DChildren||1990-09-30|@v|||||
+c|i|@u@(@4Older ~f!||1991-12-16||A/RES/46/91, @K||||
~a3|i|@(&z@8+Ewith Mental Illness ~lCImprovement @DMental ~esCare||1991-12-17||A/RES/46/119, @K||||
~c8|i|*-Fact-finding by @k@u^XField #zMaintenance @D@f~it@BSecurity||1991-12-09||A/RES/46/59, @K||||
&n|i|>1~m]Enforced Disappearance||1992-12-18||A/RES/47/133|||4|
&:|i|>1%u@D+EBelonging *u~cNor Ethnic, Religious @BLinguistic Minorities||1992-12-18||A/RES/47/135, @K|||7|
^I|i|>1~luWomen||~pl||A/RES/48/104|||10|
&'|i|Standard ~l.@2Equalization @DOpportunities @4~en||~pl||A/RES/48/96, @K||||
<p|i|@(>c~cNInstitutions &z~pU@B@8&l%u(Paris ~iu|@(%p@kstatus @D~mH~fl&z~dQ@B@9@Dhuman rights;~j8~pR|~pl||A/RES/48/134, @K|||3|
*H|i|*-=l*u~f6@f~md||~pm||A/RES/49/60, @K||||
*t|i|@r*uSupplement @k1994 *-=l*u~f6@f~md||1996-12-17||A/RES/51/210, @K||||
&c|i|>1Enhancement @D&4=bRegional Arrangements or Agencies ^XMaintenance @D@f~it@BSecurity||~pm||A/RES/49/57, @K||||
="|i|>1Occasion #zFiftieth Anniversary &v||1995-10-24||A/RES/50/6|||4|
>k|i|+G<y@4Youth|+G<y@4Youth ~h3Year 2000 @BBeyond|~po||A/RES/50/81, @K|||12|
&,|i|>1Right @BResponsibility @DIndividuals, Groups @BOrgans @DSociety ~pB@BProtect Universally Recognized &l%u@B~cGFreedoms|*-&l%uDefenders|1998-12-09||A/RES/53/144, @K||||
<e|i|@r@B<y#Ja Culture @DPeace|*-a Culture @DPeace|1999-09-13||A/RES/53/243|||10|
&/|i|@u~nr&h|~nr&h|2000-09-08|@v|A/RES/55/2|||68|
~hK|i|@r@DCommitment #JHIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @K|||2|
~k.|i|%9*-HIV/AIDS||2006-06-02|@v|A/RES/60/262, @K||||
hiv-2011|i|~g'Intensifying Our Efforts *u~f6HIV @BAIDS||2011-06-10|@v|A/RES/65/277, @K||||
~oL|i|~g'On @kFast Track *uAccelerating @kFight @:HIV @B*uEnding @kAIDS Epidemic by ~pu||2016-06-08|@v|A/RES/70/266, @K||||
hiv-2021|i|~g'Ending Inequalities @BGetting #JTrack *uEnd AIDS by ~pu||2021-06-08|@v|A/RES/75/284, @K||||
+]|i|A world fit @4children||2002-05-10|@v|A/RES/S-27/2, @K||||
^u|i|@u>1New ~jxAfrica’s #:||2002-09-16|@v|A/RES/57/2||||
nepad|i|New ~jxAfrica’s #:|NEPAD|2001-07-11|Lusaka|A/57/304, @K|||28|
=T|i|2005 ~cvOutcome||2005-09-16|@v|A/RES/60/1|||15|
^y|i|~e6@B#8@2~kGa Remedy @BReparation @4Victims @DGross Violations @D@f&l%uLaw @BSerious Violations @D@f~e(Law||2005-12-16||A/RES/60/147, @K||||
%]|i|@u+iCounter-Terrorism ~kM|+iCounter-Terrorism ~kM|2006-09-08||A/RES/60/288|||26|
~iW|i|Institution-building #z@u~m)||2007-06-18|#K|A/HRC/RES/5/1, @K||||
=(|i|~bpMandate-holders #z~m)|~bpMandate Holders #zCouncil;~bpMandate Holders #z~m)|2007-06-18|#K|A/HRC/RES/5/2, @K||||
+9|i|@u>1%u@D~ijPeoples|UNDRIP|2007-09-13||A/RES/61/295, @K|||35|
>t|i|Non-legally binding ~n1#Jall types @Dforests|@uforest instrument|2007-12-17||A/RES/62/98, @K||||
~c"|i|@ustrategic plan @4forests 2017–2030|@ustrategic plan @4forests, 2017–2030|2017-04-27||A/RES/71/285, @K||||
*]|i|#8&zAlternative Care @DChildren||2009-12-18||A/RES/64/142, @K||||
<s|i|@u+i~ed~ic&j~f!||2010-07-30||A/RES/64/293|||34|
_s|i|@u~l.&z~bB~iG~f(@B~d-=l@4~iGOffenders (the ~hmRules)|@u~l.&z~bB~iG~f(@B~d-=l@4~iGOffenders;~hmRules|2010-12-21||A/RES/65/229, @K|||13|
*N|i|Updated ^A~lu~iG~d6|^A~lu~iG~d6|2010-12-21||A/RES/65/228, @K|||8|
~lh|i|Salvador *-~jqStrategies @4+iChallenges: ~ao=4Systems @B>(%/*pa Changing World||2010-04-19|Salvador|A/RES/65/230, @K||||
~ld|i|%9@r~lo@2%Q@B>9@DNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @K||||
&-|i|@u*-&l%u~j4@BTraining||2011-12-19||A/RES/66/137, @K||||
^e|i|The future we want||2012-06-22|~bz|A/RES/66/288, @K||||
~i2|i|@u@(@B#8#J~cCLegal Aid *p+x=4Systems||2012-12-20||A/RES/67/187, @K|||10|
_e|i|@r~lo@2Rule @DLaw at @k~cN@B@fLevels||2012-09-24|@v|A/RES/67/1||||
~a4|i|@r~boDialogue #J@fMigration @B#:||2013-10-03|@v|A/RES/68/4||||
>w|i|~pP~kZplenary meeting %xknown as @k+G<4~ijPeoples||2014-09-22|@v|A/RES/69/2||||
~b!|i|SIDS Accelerated Modalities @D#6(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @K|||18|
~b.|i|>)@r@B>)~cy2014–2024||2014-11-05|*K|A/RES/69/137||||
<u|i|>)~cy2014–2024|>)@H+A|2014-11-05|*K|A/RES/69/137, &yII|||2|
&X|i|@u^A~lu~h/~d6||2014-12-18||A/RES/69/194, @K|||5|
&Y|i|@f#8@4~ao=4Responses with ~ow*u&j&g~l"~mZOffences||2014-12-18||A/RES/69/196, @K|||8|
+.|i|Sendai &h||2015-03-18|~ox|A/RES/69/283, &yI|||7|
<r|i|Sendai %M@4~lORisk ~f)2015–2030|Sendai Framework|2015-03-18|~ox|A/RES/69/283, &yII|||93|
~bJ|i|Addis Ababa #6%P#zThird @f<4~a]@4#:|Addis Ababa #6~lH|2015-07-27||A/RES/69/313, @K|||106|
~bK|i|Transforming our world: @k~kn|~kn;2030 ~lH|2015-09-25|@v|A/RES/70/1|||643|
~dK|i|=F*-Integrating ~ao=4into @kWider @u%P*uAddress =G@B~h[Challenges @B~pB@kRule @DLaw at @k~cN@B@fLevels, @BPublic Participation||~pr||A/RES/70/174, @K|||6|
_v|i|%"@k~bB~f((the ~ipRules)|%"@k~bBPrisoners;~ipRules|~pr||A/RES/70/175, @K|||32|
~i,|i|~pP#z#!%x@2overall review #zimplementation #zoutcomes #z~cv@2~lWSociety||2015-12-16|@v|A/RES/70/125||||
~ms|i|Our joint commitment *ueffectively addressing @Bcountering @kworld drug problem||2016-04-19|@v|A/RES/S-30/1, @K||||
*7|i|New York @r@4Refugees @BMigrants||2016-09-19|@v|A/RES/71/1|||9|
~kU|i|#d#z#!%x#Jantimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
~eB|i|>1~kGPeace||2016-12-19||A/RES/71/189, @K||||
<m|i|New Urban ~lH||2016-10-20|Quito|A/RES/71/256, @K|||16|
~a8|i|Our ocean, our future: call @4action||2017-07-06|@v|A/RES/71/312, @K||||
~cj|i|#d@2implementation #z@u+i~ed~ic&j~f!||2017-09-27|@v|A/RES/72/1||||
~aX|i|#dadopted at @k~ip~itSummit||2018-09-24|@v|A/RES/73/1||||
~le|i|#d#zthird #!%x@2prevention @Bcontrol @Dnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
^H|i|#d#z#!%x@2fight @:tuberculosis||2018-10-10|@v|A/RES/73/3||||
~hP|i|@u>1%u@DPeasants @B_TPeople Working *pRural Areas||2018-12-17||A/RES/73/165, @K||||
=M|i|+i~om@4Safe, Orderly @BRegular ~l1|+i~om#J~l1;~j7~om#J~l1|2018-12-10|Marrakech|A/RES/73/195, @K|||43|
<q|i|+i~om#JRefugees|global compact #J~fx|2018-12-17||A/73/12(PartII)||||
>.|i|<3~p.#zsecond High-level @u<4South-South ~ng||2019-03-22|~gy|A/RES/73/291, @K||||
uhc-2019|i|<xcoverage, &F<Q~o5|<xcoverage &F<Q~o5;*nhealth coverage: <Qworld|2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#d~kZpolitical forum #J~gOdevelopment convened ~j?@kauspices #z<5Assembly||2019-10-15|@v|A/RES/74/4, @K||||
un75|i|>1commemoration #zseventy-fifth anniversary &v||2020-09-21|@v|A/RES/75/1||||
~iO|i|Our common commitment *ueffectively addressing challenges @Bimplementing measures *uprevent @Bcombat corruption @Bstrengthen @6cooperation||2021-06-02|@v|A/RES/S-32/1, @K||||
~nM|i|United @:racism, racial ~g?xenophobia @Brelated intolerance||2021-09-22|@v|A/RES/76/1||||
~j:|i|The “Space2030” Agenda: space as a driver @D~gOdevelopment|“Space2030” ~lH;~l?2030 Agenda: space as a driver @D~gOdevelopment;Space2030 ~lH|2021-10-25||A/RES/76/3||||
~b2|i|~lY*-Advancing Crime ~l8+x=4~lCRule @DLaw: Towards @kAchievement #z~kn|~lY&h|2021-03-07|Kyoto|A/RES/76/181, @K|||12|
>]|i|=F<y&zLeast Developed Countries|=F@H+A|2022-04-01||A/RES/76/258, @K|||26|
~a9|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @K||||
~as|i|#d#z#!@2midterm review #zSendai %M@4~lORisk ~f)2015–2030||2023-05-18|@v|A/RES/77/289, @K||||
sdg-2023|i|#d~kZpolitical forum #J~gOdevelopment convened ~j?@kauspices %x(Sustainable %/Goals Summit)||2023-09-29|@v|A/RES/78/1, @K||||
pandemic-2023|i|#d%x#!#Jpandemic prevention, preparedness @Bresponse||~ps|@v|A/RES/78/3, @K||||
tuberculosis-2023|i|#d#z#!@2fight @:tuberculosis||~ps|@v|A/RES/78/5, @K||||
~fC|i|Antigua @BBarbuda %P@4<8States: A Renewed @r@4Resilient Prosperity|Antigua @BBarbuda %P@4<8~iD|2024-07-16||A/RES/78/317, @K|||9|
+q|i|Pact &zFuture|The Pact &zFuture|~pt|@v|A/RES/79/1|||21|
&)|i|+iDigital Compact||~pt|@v|A/RES/79/1, &yI|||6|
>u|i|*-Future Generations||~pt|@v|A/RES/79/1, &yII|||3|
amr-2024|i|#d#z#!#Jantimicrobial resistance||2024-10-07|@v|A/RES/79/2, @K||||
_W|i|Awaza ~cy2024–2034|Awaza @H+A;~cy2024–2034|2024-12-24||A/RES/79/233, @K|||7|
~li|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @K|||2|
=y|i|@r#z@uConference @2&lEnvironment|~j9>1&lEnvironment|1972-06-16|~l[|A/CONF.48/14/Rev.1||||
=z|i|*n>1Eradication @DHunger @BMalnutrition||1974-11-16|_U||||7|
>/|i|<3~ed@4Promoting @BImplementing Technical &4among ~d3|<3#T+A|1978-09-12|~gy|||||
<K|i|~lS~h?#zTenth ~ozSession #z<5Assembly||1978-06-30|@v|A/RES/S-10/2|||9|
>h|i|Rio *-~cF@B#:|Rio &h|~pk|~bz|^YI||||
~fb|i|%P21||~pk|~bz|^YII||||
^d|i|Non-legally Binding Authoritative Statement @D@(@4a +i~f3@2Management, *d@B%o%/@DAll Types @DForests||~pk|~bz|^YIII||||
>,|i|@H&zFurther &i@D%P21||1997-06-28|@v|A/RES/S-19/2, @K||||
+v|i|>)@r@B@H+A||1993-06-25|*K|A/CONF.157/24(PartI), chap. III|||29|
+2|i|<y&z%o%/@D<8~iD|Barbados @H+A|1994-05-06|~jZ|A/CONF.167/9||||
~lm|i|~mfStrategy @4a Safer World: #8@4~hr~lO~l8Preparedness @BMitigation @Bits #T+A|~mf~kM|1994-05-27|Yokohama|A/CONF.172/9||||
</|i|<y#z@f<4Population @B#:||1994-09-13|Cairo|A/CONF.171/13||||
&9|i|~nh*-=G#:|~nh&h;~nh@r@B@H+A|1995-03-12|~pE|A/CONF.166/9, &yI||||
*W|i|<y#z~cv@4=G#:||1995-03-12|~pE|A/CONF.166/9, &yII||||
~kW|i|~br@r@B~f"||~pn|=]|A/CONF.177/20/Rev.1||||
+k|i|~br&h||~pn|=]|A/CONF.177/20/Rev.1, &yI|||4|
^7|i|~br~f"||~pn|=]|A/CONF.177/20/Rev.1, &yII||||
~aO|i|Further actions @Binitiatives *uimplement @k~br@r@B~f"||2000-06-10|@v|A/RES/S-23/3, @K||||
^i|i|Habitat ~lH||1996-06-14|~or|A/CONF.165/14||||
>o|i|*-Cities @B_T&lSettlements ^XNew Millennium||2001-06-09|@v|A/RES/S-25/2, @K||||
>C|i|~kH*-+G~e"||1996-11-13|_U|||||
*D|i|~kH*-Nutrition|||_U||||9|
+3|i|<y=[2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+"|i|<y=[~m.|Istanbul <y=[~m.;Istanbul @H+A|2011-05-13|~or|A/CONF.219/7, chap. II|||6|
~dU|i|<y~emCombat @BEradicate @k~hp~gE*p_]_I*pAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
>G|i|@f~no*uEnable =H*uIdentify @BTrace, *pa Timely @BReliable Manner, ~hp_]~nF|@fTracing Instrument|~pq|||||2|
~oI|i|Durban @r@B@H+A||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~fr|i|~f9~f3#z@f<4~a]@4#:|~f9Consensus|2002-03-22|~l4|A/CONF.198/11, *V1, @K||||
>[|i|=F*-~a]@4Development: ~p.#zFollow-up @f<4~a]@4%/*uReview @k&i#z~f9Consensus|=F*-~a]@4#:|2008-12-02|Doha|A/RES/63/239, @K||||
_u|i|~p!Ageing, 2002|~p!Ageing;~cM#T+A|2002-04-12|~os|A/CONF.197/9, *V1, &yII|||11|
>n|i|%9@r~lC~p!Ageing, 2002||2002-04-12|~os|A/CONF.197/9, *V1||||
&H|i|~kA*-%o#:||2002-09-04|~lX|A/CONF.199/20, *V1, @K||||
=L|i|#T@D&i#z~cv#J%o%/(Johannesburg #T@DImplementation)|#T@D&i#z~cv#J%o#:;~kA#T@DImplementation|2002-09-04|~lX|A/CONF.199/20, *V2, @K||||
^5|i|Almaty @H@DAction: Addressing @k~ozNeeds @D%[within a New +i%M@4Transit Transport &4@4Landlocked @BTransit ~d3|Almaty @H+A|2003-08-29|Almaty|A/CONF.202/3, &yI||||
~bV|i|%?@r@D~pR||2003-12-12|#K|A/C.2/59/3, @K||||
<i|i|%?#T+A||2003-12-12|#K|A/C.2/59/3, @K||||
<t|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~aA|i|Tunis %P&z~lWSociety|Tunis ~lH|2005-11-18|Tunis|A/60/687||||
=t|i|~f8&h||2005-01-14|Port Louis|A/CONF.207/11, &yI||||
>y|i|~f8Strategy &zFurther &i#z<y&z%o%/@D<8~iD|~f8Strategy @DImplementation;~f8~kM|2005-01-14|Port Louis|A/CONF.207/11, &yII||||
^j|i|Hyogo &h||2005-01-22|Kobe|A/CONF.206/6||||
<?|i|Hyogo %M@4#62005–2015: Building @kResilience @DNations @BCommunities *uDisasters|Hyogo %M@4Action|2005-01-22|Kobe|A/CONF.206/6|||4|
~af|i|~dH~p.~bo@u<4South-South ~ng||2009-12-03|~nu|A/RES/64/222, @K||||
<U|i|10-Year %M@DProgrammes #J%oConsumption @B~nBPatterns|10-Year %M@DProgrammes #J%oConsumption @BProduction|2012-06-22|~bz|A/CONF.216/5, @K|||3|
~lb|i|Keeping @kpromise: united *uachieve @k~nr%/Goals||2010-09-22|@v|A/RES/65/1||||
~hc|i|~pP~lo#JYouth: Dialogue @BMutual Understanding||2011-07-26|@v|A/RES/65/312||||
~df|i|~l?Millennium: >)*-~l?@B&l#:||1999-07-30|*K|A/CONF.184/6, *V1||||
+I|i|@(~j5@kUse by =H@DArtificial Earth Satellites @4@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @K||||
~a"|i|@(Relating *uRemote Sensing #zEarth ~jL~ir||1986-12-03||A/RES/41/65, @K||||
<S|i|@(Relevant ~h3_V&2Power Sources *p~ir||1992-12-14||A/RES/47/68||||
~a(|i|*-@f&4~bf~l?&zBenefit @B^XInterest @DAll States, Taking into ~isAccount @kNeeds @D~d3||1996-12-13||A/RES/51/122, @K||||
_g|i|@r@DLegal @(~ad~bfSpace||1963-12-13||A/RES/1962(XVIII)||||
+l|i|~cKBusiness @B&lRights: Implementing @k@u“Protect, ~ow@BRemedy” Framework|~cKBusiness @B&l>'|2011-06-16|#K|A/HRC/17/31, @K|||32|
&R|i|~cKInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @K|||30|
>A|i|~cKExtreme Poverty @B&l>'||2012-09-27|#K|A/HRC/21/39, @K||||
~dR|i|Rabat ~ed@2prohibition @Dadvocacy @Dnational, racial or religious hatred that constitutes incitement *u~g?hostility or violence|Rabat #T+A|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^o|i|Manual @2Effective Investigation @BDocumentation @D*J|Istanbul +F|1999-08-09|~or|||||
*[|i|#8#J=4*pMatters involving Child Victims @BWitnesses @DCrime||2005-07-22||E/RES/2005/20, @K||||
&!|i|#8&z%Q@DCrime||2002-07-24||E/RES/2002/13, @K|||4|
&8|i|#8@4#6#J~h/^X+x=4System||1997-07-21||E/RES/1997/30, @K||||
<V|i|Basic principles @2use @Drestorative *5programmes *pcriminal matters||2002-07-24||E/RES/2002/12, @K||||
~g]|i|Consultative ~i'non-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|#8&zproclamation @D@6years|criteria &zproclamation @D@6years|1980-07-25||E/RES/1980/67, @K||||
*z|i|Arab ~itInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &yII, resolution 14/221|||21|
_c|i|Quartet performance-based road map *ua permanent two-State solution ~h3Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @K||||
^?|i|@r@D@(#JInterim Self-Government Arrangements||1993-09-13|^4|A/48/486-S/26560, @K||||
&7|i|Kunming-Montreal +i~bsFramework||2022-12-19|~bw|CBD/COP/15/17, decision 15/4, @K|||12|
~bM|i|~jE~bs~lv~lCAichi ~bsTargets|~jE~bs~m.|2010-10-29|~l5|UNEP/CBD/COP/10/27, annex, decision X/2, @K|||5|
~bL|i|%P2063: The Africa We Want|%P2063 #z=WUnion;%P2063|2015-01-31|_E|||||
^G|i|~gF@2~l,Governance @DTenure @DLand, ~ba@BForests ^XContext @D~cN~e"||2012-05-11|_U||||16|
^c|i|*1@4~l,Fisheries||1995-10-31|_U|||||
humanitarian-donorship|i|@(@BGood Practice @D~e(Donorship||2003-06-17|~l[|A/58/99-E/2003/94, &yII|||6|
_t|i|~op*1@:Ballistic Missile Proliferation||2002-11-25|~cT|||||
~dg|i|*1_K@kRepression @DPiracy, ^ZRobbery @:Ships @B~hp>NActivity *pWest @B~ktAfrica|Yaoundé Code @DConduct|2013-06-25|Yaoundé|||||
~bS|i|*1_K@kRepression @DPiracy @B^ZRobbery @:Ships ^XWestern Indian Ocean ~lCGulf @DAden|Djibouti Code @DConduct|2009-01-29|Djibouti|||||
~dd|i|Safe Schools &h||2015-05-29|Oslo|||||
~gm|i|~j8Commitments *uProtect ~h/Unlawfully Recruited or Used by ^Z~nlor ^ZGroups|~j8Commitments|2007-02-06|>O|||||
*3|i|*-~cG@(@B%uat Work|@f~ik%,*-~cG@(@B%uat Work|1998-06-18|#K|||||
~bY|i|@f~ik%,Centenary @r&zFuture @DWork|Centenary @r&zFuture @DWork|2019-06-21|#K|A/73/918, @K|||5|
>v|i|@f~ik%,*-=G=4@4a Fair Globalization|*-=G=4@4a Fair Globalization|2008-06-10|#K|A/63/538-E/2009/4, @K||||
~kT|i|@r@DAlma-Ata||1978-09-12|Alma-Ata|||||
~bO|i|@r@DAstana #Jprimary health care|@r@DAstana||Astana|||||
~n0|i|Incheon Declaration: ~j42030: Towards Inclusive ~mbQuality ~j4@BLifelong Learning @4All|Incheon &h|2015-05-21|Incheon|||||
_i|i|*n*-Bioethics @B&l>'||2005-10-19|>O|||||
&q|i|*n*-&gDiversity||2001-11-02|>O|||||
~av|i|*n>1&lGenome @B&l>'||1997-11-11|>O|A/RES/53/152||||
~bW|i|@u*-&lCloning||2005-03-08||A/RES/59/280, @K||||
~iI|i|Recommendation @2Ethics @DArtificial Intelligence||2021-11-23|>O|||||
<J|i|@uguidelines @4consumer protection||2015-12-22||A/RES/70/186, @K||||
*G|i|~cG@(@DOfficial Statistics||2014-01-29||A/RES/68/261||||
~d[|i|#8&zRegulation @DComputerized ~bcData Files||~a-||A/RES/45/95||||
=/|i|Responsibility @D=H@4internationally wrongful acts||2001-12-12||A/RES/56/83, @K||||
_3|i|~e6#JSovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
^m|i|~kF@7=b@k@f+xCourt||2004-10-04|@v|A/58/874, @K|||7|
*B|i|Financial ~cR@B~l.&v||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@7#JTrade-Related ~jYIntellectual ~l">'|TRIPS %L|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~pO@7Establishing @k+G~gE~cP||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~dL|i|=F>1TRIPS @7@BPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan #6Plan||2017-07-15|Kazan|||||
*E|i|Revitalised ~aZ|~l-~aZ;~l-=hSouth Sudan;Revitalised %L;~l-%L|2018-09-12|_E|||||
<R|t|Nagoya-Kuala Lumpur ~d.@S#JLiability @BRedress ~h3+Y@S#JBiosafety||2010-10-15|~l5|||2018-03-05||
~aR|t|@7~pfUnregulated High Seas ~ba^X~ktArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~aP|t|Cape Town @7@D2012 @2&i#zProvisions #z_q@S@D1993 %p@k_q~e4~cS~dGVessels, 1977|Cape Town @7@D2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *-Accelerated Agricultural Growth @BTransformation @4Shared Prosperity @BImproved Livelihoods||2014-06-27|Malabo|||||
~k/|i|@f~ed~emDeter @B~f6=1||2001-03-02|_U|||||
>r|i|=F%9@r#z“World =GSummit” ~j?@ktitle “the ~nD~cv@4=GDevelopment”|=F%9&h|2025-11-04|Doha|A/RES/80/5, @K|||2|
<G|i|Cancun *-Mainstreaming @k*d@B%o_V~bs@4Well-being||2016-12-03|Cancun||||6|
~ml|i|Aichi-Nagoya *-~j4@4%o#:||2014-11-12|~l5||||8|
>q|i|@7#J~jsbetween Israeli @BSyrian Forces|~js@D~nl%L;1974 ~js@D~nl%L|1974-05-31|#K|||||
~nX|t|Work *p~dG#t2007 ~fV188)|Work *p~dG#t2007|2007-06-14|#K|||2017-11-16||
^D|t|%JRoad ~oB@D1968|1968 ~jg|1968-11-08|*K||1042:15705|1977-05-21||
_8|t|%JRoad Signs @BSignals|1968 %JRoad Signs @BSignals|1968-11-08|*K||1091:16743|1978-06-06||
~c,|t|@7=b@kUnited =H@DAmerica regarding @kHeadquarters &v|Headquarters %L|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~eA|t|*S#z%,@DAmerican ~iD||1948-04-30|Bogotá||119:1609|1951-12-13||
+[|t|~cL@a~pf@BPunish Torture||1985-12-09|+Y@eIndias|||1987-02-28||
&Z|t|~cL%JProtecting @k&l%u@DOlder ~f!||2015-06-15|^4|||2017-01-11||
=,|t|@S~h3~c0%u@2%u@DOlder +E~eT||2016-01-31|_E|||||
^a|t|~h[Community @DWest =W=H%J_]Weapons, >(Ammunition ~mZMaterials||2006-06-14|Abuja|||2009-09-29||
<P|t|~kt=W~p)>9@D_]Weapons, >(Ammunition @BAll ~etThat Can Be Used @4>(Manufacture, Repair @BAssembly|Kinshasa @N|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~cL~oi@k<CAmmunition, Explosives, ~mZMaterials||1997-11-14|^4|||1998-07-01||
stcw-f|t|~oj~dGVessel Personnel, 1995|~oj~dGVessel Personnel|1995-07-07|~il|||2012-09-29||
~c6|t|%3~aq@DUnlawful Acts Relating *u@f~d"||2010-09-10|=]|||2018-07-01||
=r|t|@S~d.~h3@a%aSeizure @D~ok||2010-09-10|=]|||2018-01-01||
~fs|t|@S*uAmend @k%JOffences @B~hn_TActs ~py#JBoard ~ok||2014-04-04|~bw|||2020-01-01||
~lj|t|@S@D2005 ~h3~g)|@S~h3~g)|2005-10-14|~il|||2010-07-28||
>E|t|@S@D2005 ~h3@S*c+V|@S~h3@S*c+V|2005-10-14|~il|||2010-07-28||
=v|t|~ks~hWMaterial||2005-07-08|*K|||2016-05-08||
^)|t|~np~ks~io@S#J~iEthat Deplete ~kr|~npAmendment|2016-10-15|Kigali|||2019-01-01||
~aS|t|=F~ks~lY+F|=FAmendment|2012-12-08|Doha|||2020-12-31||
~gI|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
>H|t|@7#J~gEFacilitation|+G~gE%,@7#J~gEFacilitation;~gEFacilitation %L|||||2017-02-22||
<M|t|@7#J~baSubsidies|+G~gE%,@7#J~baSubsidies|2022-06-17|#K|||2025-09-15|2|
>z|t|+G~es%,~ny|WHO ~ny;~ny|2025-05-20|#K|||||
^'|t|Pact #JSecurity, Stability @B%/^XGreat Lakes Region||2006-12-15|~nu|||2008-06-21||
^k|t|@7~mw~i'@k@fAtomic Energy Agency|@7~mw~i'@kAgency|1957-11-14||A/RES/1145(XII), @K||||
^w|t|@7_K@k~kF=b@k%,&z+0@DChemical ~nF||2000-10-17||A/RES/55/283, @K||||
~g[|t|@7_K@k~kF=b@k@f%,@4~l1||2016-07-25||A/RES/70/296, @K||||
^E|i|Staff ~cR@B~l.&v|||||||8|
>B|i|~cR@B~l.~j5@HPlanning, @k@HAspects #zBudget, @kMonitoring @D&i~lCMethods @DEvaluation|||||||7|
~c.|i|@r#zIndian Ocean as a Zone @DPeace||1971-12-16||A/RES/2832(XXVI)||||
~gk|i|Lima Declaration: Towards Inclusive @B%o~nn#:||2013-12-02|Lima|||||
~ch|i|Oslo ~gA&h||2007-03-20|Oslo|A/63/591, @K||||
~a7|i|Ottawa *S@4~esPromotion||1986-11-21|Ottawa|||||
_X|i|~hm*S@4~es~pU*pa Globalized World||2005-08-11|~h.|||||
~gp|i|Rio %9*-=GDeterminants @DHealth||2011-10-21|~bz|||||
~i"|i|~j8*-Aid Effectiveness||2005-03-02|>O|||||
~cV|i|Accra %P@4Action||2008-09-04|Accra|||||
busan|i|Busan ~jxEffective %/~ng||2011-12-01|Busan|||||
~iL|i|Bali ~jETechnology Support @BCapacity-building|||||||4|
~c]|i|~dH>1Role @BMandate #z@u~cFProgramme||1997-02-07|~nu|||||
malmo|i|Malmö ~gA&h||2000-05-31|Malmö|A/55/25, &yI||||
~gg|i|+i<y&z@8@k~kB~cF~jLLand-based Activities||1995-11-03|^4||||4|
~bZ|i|@f~ed&z+W@D~dGCapacity|||_U|||||
~ey|i|@f~ed&z*d@B+W@DSharks|||_U|||||
~b0|i|@f~ed@4Reducing Incidental Catch @DSeabirds *pLongline Fisheries|||_U|||||
=w|i|~gF@4Securing %oSmall-scale ~ba^XContext @DFood ~l:@BPoverty Eradication|||_U|||||
+7|i|~gF@4Flag State Performance|||_U||||7|
>p|i|@f#8&z+W@DDeep-sea ~ba^XHigh Seas||2008-08-29|_U|||||
~nK|i|@f#8#JBycatch +W@B~f)@DDiscards|||_U|||||
~c9|i|~gF@2Marking @D~dGGear|||_U|||||
~lg|i|~kH*-=1||2005-03-12|_U|||||
~i)|i|Reykjavik *-~l,~ba^X~kBEcosystem|||Reykjavik||||7|
>s|i|@r#z~cv#J~e"|||_U|||||
_9|i|Five ~kH@(@4%o+i~e"|||_U|||||
<I|i|+i%M#J~px– For a Planet Free @DHarm ~jL~px@BWaste|+i%M#JChemicals|2023-09-30|Bonn|||||
^"|i|+iJobs Pact||2009-06-19|#K|||||
_7|i|Olympic Charter||||||||
~i9|i|Moscow @r*uEnd TB||2017-11-17|Moscow|||||
^J|i|~ed~pfViolent Extremism||||A/70/674||||
_6|i|~cKForeign Terrorist Fighters (Madrid Guiding ~iu|~cMGuiding ~pR|||S/2015/939, &yII||||
~bj|i|~lScommuniqué #z#6Group @4Syria|%?communiqué|2012-06-30|#K|A/66/865-S/2012/522, @K||||
~c[|i|@7#JMovement @BAccess||2005-11-15||||||
^n|i|Israeli-Palestinian Interim @7@2West Bank ~lCGaza Strip||1995-09-28|^4|A/51/889-S/1997/357, @K||||
_f|i|~aZ||2015-08-17||||||
+N|i|@7#JCessation @DHostilities, @8Civilians @B~e(Access|@7#JCessation @DHostilities, @8Civilians, @B~e(Access|2017-12-21|_E|||||
~iM|i|%9@7@4~cb^X~kt=WRepublic||2019-02-06|Bangui|S/2019/145, @K|||4|
~gl|i|@7@4~cb*pMali|@7#J~cb*pMali|||||||
~bT|i|Peace, ~l:@B&4%M&zDemocratic Republic #zCongo ~lCRegion||2013-02-24|_E|S/2013/131, @K||||
dayton|t|<5%M@7@4~it*pBosnia @BHerzegovina||~po|>O|S/1995/999, @K||~po||
~jI|i|~lS@7@4Ending @kConflict @BBuilding a Stable @BLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~jq#T+A||2015-07-14|*K|S/RES/2231(2015), &yA||||
~b6|i|Package @D=l&z&i#zMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &yI||||
~gj|i|Libyan %9%L||~pr|Skhirat|||||
juba|i|Juba @7@4~it*pSudan|Juba ~it%L|2020-10-03|Juba|||||
~ev|i|=F~h?@4~it*pDarfur||2011-07-14|Doha|||||
~f?|i|Bridgetown Covenant|||~jZ||||8|
_M|i|@uDisability Inclusion ~kM||||||||
~b"|i|@f*S@DPhysical Education, Physical Activity @BSport|||>O|||||
~a!|i|~lxGroups (Paris ~iu|~lxGroups (the ~j8~iu;~lxGroups||>O|||||
uhc-2023|i|<xcoverage, &F~ae~o5|<xcoverage &F~ae~o5;*nhealth coverage: ~aeworld|~ps|@v|A/RES/78/4, @K||||`;

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
行动纲领
{的|}
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
原则
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
非法
Optional @Sto @k
Reunión @eAlto Nivel @0Asamblea 
@P@p
Standards @DTraining, Certification @BWatchkeeping 
@ca 
@a@2
@E@/
@ipolitique 
人
ncohjgbo nmq fexgbgetzbvhq hjfed, dc bictzbv 
{| de la Organización Mundial del Comercio} 
Political 
Gagchjk{e|b|c|p|ao} 
@uStandard Minimum Rules @4
年
儿童
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
@CNations Unies
Internacionales
%6权
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
%T@p
ilo-work-declaration
intolerance-religion
justice 
law-enforcement-code
new-york-declaration
nuclear-notification
sahpnefhjg 
trafficking-protocol
États 
不%6道或有辱
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
Discriminación 
hjerbadefduv lmejFafi, fehlamaycdduv @ekadjbdcdjemAdai CcmAFc
@DAction
@fCovenant #JCivil @B%9
@m@XPrivilegios e Inmunidades 
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
基本#Y
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
world-fit-for-children
@e@-@e
between @k@u@B
illicite, non déclarée #enon réglementée
#b平
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
%5@E{le VIH et le sida|le VIH/sida} : 
African 
Bcmagcke
Code @econduite 
#e@p
准则
Illegal, Unreported @BUnregulated Fishing
sane a 
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
@H@D#6
@e@t
@i#e{|le |du |au }@H@U
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
%p@kStatus @D
a sfeynedhkbv b lambjbBchkbv lfegev
our ambition @4health @Bwell-being 
petits *"insulaires #G%f
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
remedy-principles
@E#0@etoutes @/formes 
Model Strategies @BPractical =l@2
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
》
a xadc, hgawandao aj =nafpybq, 
que 
rdcj abpwvax dh abavgnaE abiqkc
%Tl’égard @Cfemmes
psamagdasa lfegahpnbq
法
#GAfrique
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
@h@e
@Ya 
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
#5Tráfico Ilícito 
#E@p
#Gmatière 
+U*O*'%6格
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
{de|del} 12 @eagosto @e1949
#G@p
b dekexedbb xe 
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
Small Arms @BLight 
#)*od’organisation #e@enégociation 
%cliberté syndicale =Z@9&u
Gfbdrbl{u|ag|ei|eib|ev}, #q
Governing @kActivities @D=H
expanding >e*pa post-COVID 
nairobi-south-south
{bo|csa|cip|bi|ci} 
#G#vSin Litoral >WDecenio 
telle ^Qmodifiée par <j@R
wbamasbBchkai fexdaawfexbb
#cHumanos y 
%M%JClimate Change
@W#ibdtanoe 
@caw avfedc 
Crime %Q@B+x
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
mandela-summit
#N@el’homme 
=h@kRepublic @DSouth Sudan
#Gparticulier 
#V%Kpeuples indigènes #e
medical-ethics
mental-illness
migration-2013
nature-charter
nieo-programme
ottawa-charter
our-ocean-2017
our-ocean-2022
paris-principles-children
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
^XExploration @B_VOuter 
africaine 
b nfpsbv 
frontier-controls
geneva-communique
l’enfant
尔逊·曼德拉
有关@.知识产
#Rbagnaice 
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
Reglas 
Rio @eJaneiro
*0@B%p@k@8Victims 
Treatment @D
马德里老龄#M
@'Rectores 
@piafhkaip 
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
粮食%g
%0%R@e{|los }+w
Peace @BReconciliation 
Constitución @0
Estupefacientes 
_)药_)耐药性
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
+GSummit 
1949%'8月12日
<1跨国有%H=D
<y@4%[&zDecade 
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
awchlcBcdbq 
~bbghjfcBb @eguhCci pfagdc 
#GÁfrica
=W*S#J&l@BPeoples’ 
@El’intégration @0
@pgalfahp a 
Smuggling @DMigrants 
_ZExploración y *?#p
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
特别
环境
艾滋病
贩运
马拉喀什
鱼类种群
麻醉品单一
@I各国
>mAfricana @e~ak%bPueblos
guhakai pfagdc 
hgqxedduv h 
协议
欧洲委员会
蒙特雷共识
防治结核病
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
Xnbd=pdefkajbBchkbv 
^XField @D~aoJustice
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
bhlamAxagedbt 
computer-files
fcspmbfagedbq 
@eAlto Nivel 
共#b国
%4travailleuses #e<'
#T@D#6
sahpnefhjgeib 
培训*O发证
气候变化=f
渔业
脱离接触#U
防止
%M%JTobacco Control
&uSommet *s
*uPrevent, 
+Ewith Disabilities
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
进一步=B
#N@C%Nhandicapées
#pPatrimonio 
%6员
&f守则
&xcon Discapacidad
*pAfrica
1949 
=:计划
=C财产
@1刑事^U院
#T@U@6@e~cM{|de 2002 }
=q#epolitiques
探索#b利用
Council @DEurope %J
&upatrimoine 
@Cenfants
@f@a&z
Aviación Civil #Q
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
<Flégères #e@epetit 
&1#b控~aE病
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
指导#Y
无核%O区%z
海上
精神药_)@l
责任
高级别
%X劫持航空器
%ea *Cfcwcdke, @O
&0@x+S^U%j
(No. 
+Q第十届~dr~di
1949-08-12
1950-10-21
@B#J>(Destruction
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
contrôle 
g haajgcjhjgbb h 
@9@etoutes @/%N
traitement @C
及其
@0criminalité #e
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
卡塔赫纳生_)
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
~cw&0%w四%j
值班标准
十%'期>L#/
基本自由
所有
方面
Zona Libre @e>4
#-@Cactes 
=A危及~fO航行
#P&ucrime #e
不容干涉
抗微生~ce
核材料实
武装部队
种族
经济
蒙特利尔
遗传资源
难民地位
领域
%9*-HIV @BAIDS: 
>"kadFcfcdrbb @p
@a*c>NNavigation
@x~eQ#b有关~eQ
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
~fK定平台%g%X
以色列-巴勒
在维持@1=d与
#r#M%l*)
+T纲要
@?=p#?h 
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
crc-opac
@i@e
%Tl’encontre @C
公民及政治%i
#L@p&k(emploi #e
发生&I时#l~eW
月球#b*x天体
@a%c
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
最=e则
#TEstratégico 
%-~b:ycfjg 
%3Physical @8&2
%4pires formes 
%7guvane k 
%S<jcontexte @0
&umilieu marin 
(№ 
*5pénale
*u@k
+e%X*O~gt制捕
2001-2010
2015-2030
2024-2034
@.@l
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
@"@eTodas #u&x
示范=:#b实际
*uCombat 
+e对_l
@a#V%K
@pbhhmcnagedbt 
Estado 
FbxbBchkao 
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
#N@e<l
&1=D#b&]
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
~b)psychotropes
~bbafsedbxerbb 
与_.~bm权
化学
教育
斯德哥尔摩
活动
移民
船舶
阿拉伯
非拘禁^N
#?h jafsagmco 
%4stupéfiants
%JRoad Traffic
%Y%3%u#zChild 
%qflkhadr jdb 
&V@dxehcnedbq 
*mPequeñas y 
1961 
<a~bg@C~aY#e@C
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
Partnership @4
UpPdah-Mofchhk
Trata @e
*R#b民族权+d
约翰内斯堡
防治荒漠化
@u%3Law #zSea 
Strategic #T@4
_Fvolontaires 
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
~bxContinental
~byMínimas <z
#f#a%h
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
京都
作用
#T@e@-
条例#b细则
@c#ha 
@j<z%V&K#p
Statute #z
巴黎
未来
残疾%6%i
罗马
%'~fI风险=f
%?Conventions
%Kproblèmes 
%S@/affaires 
2030 %P@4%o#:
<"forcé
>!_Y{|,} %d@p
>MBiológica 
@kOzone Layer
Amendment ~h3
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
Single %J_S@D
Statut 
Strategy
Trabajadores 
^gkadFmbkjag 
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
#zhigh-level 
%X制造#b~du
@R&6%K>a~eU#Z
@phavfedcdbt 
@x%6类~ds~di
^0#h~bElfegp 
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
~boMeeting %x
économiques 
自愿=0
#G#5
@1@l
#e@C
*T@D~be@:
2011–2020 
>MBiológica
@(@B#8#J=i^Z
@QAdicional 
Ensemble @e
%6口
@1劳工%H@I
@B@k
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
Sudán #pSur
ndq %y&?<h@e~c:
@BEquitable 
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
~bn~ftabynb 
~jb压载水
économique 
不容忍
内罗毕
冲突
利用
卫生
大流行
工作
建立
<2*2~ie#N@e~bk
@B_TRelated 
弹药
承诺
援助
文件
森林
第三
销毁此种
阿拉木图
障碍者
%6道主义
%Tcertains 
%qabmfoe +f
&0@x~cx%j@I
&1*O=A#b~h4
&l%uCouncil
*R理事会
+X@/~bI@C*"
2011–2020
<D#G#jsans 
=pkadjfamc 
>VMujer
@0Asamblea 
@8All +E~jL
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
Pandemic %L
*l#p^2@A@e
@I在
Production 
Prácticas 
Second 
Terrorismo 
Weapons
_B+J%Tfeu, 
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
{、|，}^M
~jzPersonas
~lrOcéano 
土著%6民
最低%'龄
#?h 
#e@e
#Xycdzbd
%qdlamz 
*O生产
=B计划
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
pêche
@j@e~e/
#e<j
@a@E%k
recours 
règles 
unclos
unfccc
world”
~dr是
主权
伙伴<0
健康
反对
契约
政治
方案
机构
污染
独立
空间
美洲
获得
部分
#GAfrique 
#pConsejo 
%5issue @0
%6不受_D
&0%(%i%j@I
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
Chemicals 
Committed 
@F@e
+6@!@Z#e
*uPromote 
Conflicto 
Convenios 
Copenhagen
Cour ~hR&L
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
~cM@f~ed#J
国内#b@1
遇之%w@l
#G@X
@a&z
号)
@Q@e
outcome <g
Capa @eOzono
Conjunto @e
Sistemas @e
#T@U@e
@A@e
@e@!
@j@e`;

export const NAMES =
  `~k7|fr|<a*P
~k7|es|>m@e&P
~k7|ru|~bH~eq
~k7|ar|dcBai ~kR
~k7|zh|@x+d
~bX|fr|~kL@0Cour @T@eJustice
~bX|es|^1@0Corte ~p]Justicia
~bX|ru|Ljejpj@w<,Lpne
~bX|ar|abhFad abpqaqc bdotde abjmb ~nI
~bX|zh|@1^U院规约
~dP|fr|@a&3*P
~dP|es|@j@mPrerrogativas e Inmunidades @e&P
~dP|ru|%2*qEwKcnbdcdduv Jerbo
~dP|ar|@WadgcaCag #ifoxahagua
~dP|zh|@x~a)@l
+r|fr|@a&3@C~flspécialisées
+r|es|@j+C%bOrganismos Especializados
+r|ru|%2*qhlcrbembxbfagedduv pBfcyncdbo
+r|ar|@WadgcaCag abftabag abdgvxxe foxahagua
+r|zh|专门~o)~a)@l
~hJ|fr|@a*a#P=Z#-&ucrime @egénocide
~hJ|es|@j%0%B<BSanción #pDelito @eGenocidio
~hJ|ru|%2~i4lfchjplmcdbq scdarbne _0dcsa;%2scdarbnc
~hJ|ar|@Wdhj rkcde abslame abrdajce ~p0jbcua
~hJ|zh|~ej及惩治灭绝~g6罪@l
~az|fr|@a*a#-@0~fEêtres humains ~oal’exploitation @0~b9d’autrui
~az|es|@F%0%R@0~jz&xy @0Explotación @0Prostitución Ajena
~az|ru|%2~jemtnAib b h Pkhlmpejerbco ~mCjfcjAbib mbreib
~az|ar|@WoFk ~e[labpwvax faqgDbab mjake abDck
~az|zh|&e贩卖~lA及取缔意图营利使%6卖淫~h8
~oK|fr|>a1949;Conventions @e~f7{ de 1949|}
~oK|es|~pD@e>!_Y;~pD@e>!@e1949;~pD@e~cJ
~oK|ru|<-{bc|bv|bi|bib} kadgcdrb~hdaj 12 egsphje ~eU~n";<-{bc|bv|bi|bib} kadgcdrb~hd~eU~n";Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};<-{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~oK|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
~oK|zh|~gS;%w四@l;%w@l
~k-|fr|&A~ho~d2&usort @Cblessés ~ltmalades %S@/~c!#Gcampagne;première &A~f7
~k-|es|~pz>!@PAliviar @pSuerte ^QCorren @XHeridos y @XEnfermos >YFuerzas Armadas #GCampaña;{Primer|I} ~pz~cJ
~k-|ru|<-@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg>U<-@o
~k-|zh|改善战地~g5伤者病者境~p';%w第一@l
~iR|fr|&A~ho~d2&usort @Cblessés, @Cmalades ~ltnaufragés @C~c!@Emer;~j!&A~f7
~iR|es|~pz>!@PAliviar @pSuerte ^QCorren @XHeridos, @XEnfermos y @XNáufragos >YFuerzas Armadas ~lrMar;{Segundo|II} ~pz~cJ
~iR|ru|<-@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege ^ghbm @eiafc;gjaf>U<-@o
~iR|zh|改善~fO~g5伤者病者及遇船难者境~p';%w_n@l
~ge|fr|&A~ho#Vau ~gbprisonniers @eguerre;~n)&A~f7
~ge|es|~pz>!~gNTrato debido a @XPrisioneros @eGuerra;{Tercer|III} ~pz~cJ
~ge|ru|<-@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} <-@o
~ge|zh|@I战俘待~p';%w~m5@l
~fg|fr|&A~ho#V*2~pw%Nciviles #Gtemps @eguerre;quatrième &A~f7
~fg|es|~pz>!%d@p@"debida a #u&x~ol#GTiempo @eGuerra;{Cuarto|IV} ~pz~cJ
~fg|ru|<-=p&Tsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj>U<-@o
~fg|ar|@Wrhcn +Hlodace abdmhcch fig abokl;@Wrhcn abkalje
~fg|zh|@I战时#l平民之%w@l;%w第四@l
~go|fr|~k1*2~pw~fG@C~mqarmés ~aV{ (Protocole I)|};@R&6I
~go|es|@Q*.@e~kp@">Y~f-%bConflictos Armados *Q{ (Protocolo I)|};~lyI;@QI *.@e~cJ{| de 1949}
~go|ru|~hV%r~kO~pd!I);~hV%r^gkadFmbkjag;~gz@n!I
~go|zh|~gS@I#l@1性&I受难者@.=k(第一@z);~cs@I#l>5@.=k;@I#l>5@.=k;~cs第一=k;第一=k
~eD|fr|~k1*2~pw~fG@C~mqarmés non ~aV{ (Protocole II)|};@R&6II
~eD|es|@Q*.@e~kp@">Y~f-%bConflictos Armados sin Carácter #Q{ (Protocolo II)|};~lyII;@QII *.@e~cJ{| de 1949}
~eD|ru|~hV~kOdcicynpdefandasa vefekjcfe ~pd!I!I);~hV~kOdcicynpdefandasa vefekjcfe;~gz@n!I!I
~eD|zh|~gS@I#l非@1性&I受难者@.=k(_n@z);~cs@I#l非>5@.=k;@I#l非>5@.=k;~cs_n=k;_n=k
~dc|fr|~k1%Tl’adoption ~k(signe distinctif additionnel{ (Protocole III)|};@R&6III
~dc|es|@Q*.@e~kpAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~lyIII
~dc|ru|%-~mDnalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~pd!I!I!I);%-~mDnalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~gz@n!I!I!I
~dc|zh|~gS@I采纳一个新增特殊标志@.=k(~m5@z);@I采纳一个新增特殊标志@.=k;~cs~m5=k;~m5=k
~j'|fr|@a{|de La Haye }#L@/lois #ecoutumes @0guerre @Eterre
~j'|ru|%2>Z;Qeeshk=p>Z;Gamaycdb{c|q|t|ci|b} a >Z
~j'|zh|陆战^U规#b惯例@l;海牙第四@l
~fx|fr|@a#V~mn~p6
~fx|es|@j%V^1%bRefugiados;~qb1951
~fx|ru|%2~oMwcycdrcg;@c~pg=2~oMwcycdrcg
~fx|ar|+1abvaxe ~fn;@Wjad ~pgabvaxe ~fn
~fx|zh|@I~g!~h8;~g!@l;1951%'难民@l;1951%'@l
=O|fr|@R#Z~mn~p6;@R@e1967{| s’y rapportant}
=O|es|@Q%V^1%bRefugiados;~l'~p8@e1967
=O|ru|~cH@Ohjejphe wcycdrcg;#11967 sane k dco;#1k dco 1967 ~n"
=O|ar|ablkfgftfb ~ht~fn;ablkfgftfb abvax ~fn
=O|zh|@I~g!@.@z;~g!@z;1967%'@z
=R|fr|@a#V~mnapatrides
=R|es|@j%V^1%bApátridas
=R|ru|%2~oMelejfbnag
=R|ar|+1+HlfAj ~hvjmcdc abrhqce;+1abvaxe lfAj ~hvjmcdc abrhqce
=R|zh|@I无国籍%6地位~h8;无国籍%6地位@l
_z|fr|~hFréduction @Ccas d’apatridie
_z|es|@j@PReducir @XCasos @eApatridia
_z|ru|%2hakfezcdbb wcxsfeynedhjge
_z|ar|@WvnA oabag ahjmad abrhqce
_z|zh|减少无国籍状态@l
~de|fr|@a#V%Tl’esclavage
~de|es|~h'Esclavitud
~de|ru|%2fewhjgc;@cajdahbjcmAda fewhjge
~de|zh|禁奴@l
~ci|fr|@Ramendant @p@a#V%Tl’esclavage signée %T~ho<j25 septembre 1926
~ci|es|@Q@PModificar @p~h'Esclavitud Firmada #G>!#525 @eseptiembre @e1926
~ci|ru|#1a gdchcdbb bxicdcdbo g ~lLfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~n"
slavery-amended|fr|@a#V%Tl’esclavage signée %T~ho<j25 septembre 1926 #eamendée par <jProtocole
*F|fr|@asupplémentaire #V%T~jN@el’esclavage, @0~fEesclaves ~lt~fl#epratiques analogues %Tl’esclavage
*F|es|@jSuplementaria #BAbolición @0Esclavitud, @p~jzEsclavos y #u~jwy ~nCAnálogas ~oCEsclavitud
*F|ru|~gz@b~iKfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
*F|ar|+1abgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*F|zh|废止奴隶制*O奴隶贩卖及类似奴隶制@.制度与习俗补充@l
&[|fr|@a%4#Npolitiques @0femme
&[|es|@j>X#cPolíticos @0Mujer
&[|ru|%2lambjbBchkbv *Cycdzbd
&[|ar|@Waboifi abqcaqce bbdkpe
&[|zh|_l~o'%i@l
*M|fr|~hFnationalité @0femme mariée
*M|es|~h'Nacionalidad @0Mujer Casada
*M|ru|%2sfeynedhjgc xeipydco ycdzbdu
*M|zh|已婚_l国籍@l
+n|fr|@a#)consentement au mariage, l’âge minimum &umariage #el’enregistrement @Cmariages
+n|es|@j%VConsentimiento >WMatrimonio, @pEdad Mínima @PContraer Matrimonio =URegistro %bMatrimonios
+n|ru|%2hasmehbb @eghjplmcdbc g wfek, ~mywfeBdai gaxfehjc b fcsbhjferbb wfekag
+n|ar|@WabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+n|zh|@I婚姻@.同意*O结婚~n[及婚姻登记~h8
icerd|fr|~jo^z@e&kraciale
icerd|es|@j@A*b@e+yRacial
icerd|ru|@?=p~cufehagao nbhkfbibderbb
icerd|ar|#3bbiAaE <[abgdccC abjhxkc
icerd|zh|+e^L~g6_m~ls
~oN|fr|~e-@6#Z%K#Néconomiques, ~j/culturels
~oN|es|^2~p]#cEconómicos, ~iCy ~j2
~oN|ru|@?*Iaw PkadaibBchkbv, ~fh~i1lfegev
~oN|ar|abjum >l
~oN|zh|~g7*O=g及=C%i~ls;~g7{、|}=g{、|和|及|}=C%i~ls
iccpr|fr|~eZ
iccpr|es|^2~p]~ck
iccpr|ru|@?*I>d
iccpr|ar|abjum _:
iccpr|zh|~hB~ls;>J%i~ls
~fe|fr|Pactes _5>S%K~iY
~fe|es|Pactos #]@e=?
~fe|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a *C=X
~fe|ar|abjumch abmfbcch abvaxch loifi ~cU;abjumah abmfbcah abvaxah loifi ~cU
~fe|zh|@1*R两@l;@1*R@l
~fi|fr|%Aau ~eZ;premier %Aau ~eZ
~fi|es|~nz~ck
~fi|ru|~gG@n~b1>d
~fi|ar|#R~jG_:;#Rbbjum _:
~fi|zh|&0~hB@1%j&d;&0>J%i@1%j#a{第一{号|项|}|}&d
~fj|fr|~j!%Aau =q#epolitiques, *jabolir @ppeine @emort;~j!%Aau ~eZ
~fj|es|Segundo ~nz#c~oly Políticos, destinado a abolir @ppena @emuerte;Segundo ~nz~ck
~fj|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~b1>d
~fj|ar|#RabBahc ~jG_:
~fj|zh|旨在废除死刑@.&0~hB@1%j_n项&d;&0>J%i@1%j#a_n{项|}&d
~fk|fr|%Aau ~e-@6#Z%K#Néconomiques, ~j/culturels
~fk|es|~nz#cEconómicos, ~iCy ~j2
~fk|ru|~gG@n~b1aw PkadaibBchkbv, ~fh~i1lfegev
~fk|ar|#Rbbjum >l;#R~jG>l
~fk|zh|&0~g7*O=g及=C%i@1%j&d;&0~g7{、|}=g{、|和|及|}=C%i@1%j#a&d
=x|fr|@a@El’imprescriptibilité @Ccrimes @eguerre ~ltcrimes #El’humanité
=x|es|~h'Imprescriptibilidad %bCrímenes @eGuerra y %bCrímenes @eLesa Humanidad
=x|ru|%2dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi +pBcmagcBchjge
=x|zh|战争罪及危害%6类罪不适用^U定时效@l
~fd|fr|~jo@E#0=Z#-&ucrime d’apartheid
~fd|es|@j@A#B%R=UCastigo #pCrimen @eApartheid
~fd|ru|@?=plfchcBcdbb lfchjplmcdbq elefjcbne _0dcsa
~fd|ar|#3bidj rkcde abnxb abjhxkc ~p0jbcua
~fd|zh|&e并惩治~g6隔离罪行~ls
^6|fr|~jo#El’apartheid %S@/sports
^6|es|@j@A#o#5Apartheid ~p(Deportes
^6|ru|@?@b+pelefjcbne g hlafjc
^6|zh|~o!体育~g"~g6隔离~ls
cedaw|fr|@a^z@e&k^S
cedaw|es|@j*b@e+y~m?
cedaw|ru|%2~cu^t~ob
cedaw|ar|@W~kP<[~f.
cedaw|zh|~id^L_m@l
~hx|fr|<2*2@a^z@e&k^S
~hx|es|*l@0@j*b@e+y~m?
~hx|ru|%ea ~cu^t~ob
~hx|ar|~bn~kP<[~f.
~hx|zh|&0~id^L_m%j&d;&0~id^L_m%j@.&d
cat|fr|@a_B*v;@a_Btorture
cat|es|@j>V>b;@j>VTortura
cat|ru|@c+p~k];@c+plujak
cat|ar|@WdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&e_D@.=j@l;&e酷刑@l
opcat|fr|%A*2@a_B*v
opcat|es|*l@0@j>VTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%e+p~k];%e+plujak
opcat|ar|~bndhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&0&e_D@.=j%j&d;&0&e_D@.=j%j@.&d;&0&e酷刑%j#a&d
crc|fr|~ie#N@e~bk
crc|es|@j>X#c#pNiño
crc|ru|%2*Cfcwcdke
crc|ar|@W~ftabynb
crc|zh|%(%i@l
~hy|fr|~mY{,|} #Ll’implication d’enfants %S@/~mqarmés;<2#Ll’implication d’enfants %S@/~mqarmés
~hy|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %d@pparticipación @eniños ~p(conflictos armados
~hy|ru|~fTpBehjbq ~oUg ^gkadFmbkjev;~gG{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @OpBehjbq ~oUg ^gkadFmbkjev
~hy|ar|~mN+fawgkat abpynab nc abdhaCjag abdqboe
~hy|zh|~pc%(卷入&I#M@.&d;@I%(卷入&I#M@.&d
~hH|fr|~mY{,|} #L@pvente d’enfants, @p~b9@C~bU=Zpornographie mettant #Gscène ~e3;<2#L@pvente d’enfants, @p~b9@C~bU=Zpornographie mettant #Gscène ~e3
~hH|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %d@pventa @eniños, @pprostitución infantil <Butilización @eniños _Zpornografía
~hH|ru|~fT~mAncjAib, ~oV~mCb ~oVlafdasfeFbb;~gG{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @O~mAncjAib, ~oV~mCb ~oVlafdasfeFbb
~hH|ar|~mN+flcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
~hH|zh|~pc买卖%(*O%(卖淫#b%(色情制品#M@.&d;@I买卖%(*O%(卖淫#b%(色情制品#M@.&d
~hG|fr|~mY~p8établissant une procédure @eprésentation @ecommunications
~hG|es|*l@0@j>X#c#pNiño %dun procedimiento @ecomunicaciones
~hG|ru|~fTlfarcnpfu haawzcdbo
~hG|ar|~mN~htlsrkaE gimcd ablbaDag
~hG|zh|~pc设定来文程序@.&d;@I设定来文程序@.&d
<]|fr|~jo%c~pw#N@etous @/<'~fq~ltmembres @e~mBfamille
<]|es|@j@A#B@"%b#c@eTodos @X~kNMigratorios y @eSus Familiares
<]|ru|@?=p&T~gighcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
<]|ar|#3~kX~ftrdcj abjdab abduarkch fpnkam pqkud
<]|zh|#l~gW移徙工%6~gc家庭成员%i~ls
crpd|fr|~ie~eO
crpd|es|@j>X#c>Y~eS
crpd|ru|%2*C~mo
crpd|ar|@W~ft~hvHfc absjaie
crpd|zh|~kh@l
~k"|fr|%A*2~ie~eO
~k"|es|*l@0@j>X#c>Y~eS
~k"|ru|%ea *C~mo
~k"|ar|~bn~ft~hvHfc absjaie
~k"|zh|&0~kh%j&d;&0~kh%j@.&d
&(|fr|~jo*a~ga#E@/disparitions forcées
&(|es|@j@A%0~ia#o#uDesapariciones Forzadas
&(|ru|@?@b~j.~b:~mvdehbmAhjgcdduv bhBcxdagcdbo
&(|ar|#3~kX^R
&(|zh|#l~gW%6免遭强迫失踪~ls
&G|fr|@a#L@p~fp&k~gv@el’enseignement
&G|es|@j~mJ~oCLucha #o#uDiscriminaciones _ZEsfera @0Enseñanza
&G|ru|%2~n]nbhkfbibderbco %yawfexagedbq
&G|ar|@Wdtanoe abgdccC nc drab abgjbcd
&G|zh|取缔~i?_m@l
untoc|fr|@a&B;@a_Bcriminalité{| transnationale} organisée;&APalerme
untoc|es|@j<z>V~kwOrganizada Transnacional;@j>V~kwOrganizada{ Transnacional|};~qbPalermo
untoc|ru|@c#h+pjfedhderbademAdao afsedbxageddao ~mE;@c{aw|lfajbg} afsedbxageddao ~mE;Gemcfihk@o
untoc|ar|~am~kSabdhFde jlk abfyhce
untoc|zh|@x~cx@l;<1{跨国|}有%H=D@l;巴勒莫@l
*!|fr|@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*j~eEréprimer #epunir @p~fEpersonnes, ~a0@Cfemmes ~ltenfants, &6*2@a&B;@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*j~eEréprimer #epunir @p~fEpersonnes, ~a0@Cfemmes #e~e3
*!|es|@Q@P~f'Reprimir y ~pW@p~jzPersonas, ~d(Mujeres y Niños#S;@Q>V~n/;~p-Palermo
*!|ru|#1a ~i4b lfchcBcdbb ~mAmtnAib, ahawcdda ycdzbdeib b ncjAib, _0dcc@q;#1a ~i0mtnAib
*!|ar|^,dhj fidj fdjaile ~e[labpwvax، flvaxe abhqaE fabpynab;^,dhj ~e[labpwvax، flvaxe abhqaE fabpynab، fidju ~p0jbcu
*!|zh|~m'&1*O&e#b惩治~du~lA~o6_l#b%(&f@._R;#(&1*O&e#b惩治~du~lA~o6_l#b%(&f@._R;~du~lA@z;~lA~du@z
+/|fr|@R~d0@e~fqpar terre, air #emer, &6*2@a&B;@R~d0@e~fqpar terre, air #emer
+/|es|@Q#o_A@eMigrantes ~lfTierra, Mar y Aire#S;@Q#o_A@eMigrantes
+/|ru|#1+p~c7ggaxe ibsfedjag @phpCc, iaft b gaxnpvp@q
+/|ar|^,dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+/|zh|~m'<1陆*O海*O空偷运~ja@._R;#(<1陆*O海*O空偷运~ja@._R;偷运~ja@z
=K|fr|@R~nG@e~oRpièces, éléments #emunitions, &6*2@a&B;@R~nG@e~oRpièces, éléments #emunitions
=K|es|@Q>VFabricación =U~meIlícitos @e*m@eFuego, sus Piezas y Componentes y Municiones#S;@Q@m{las |}*m@eFuego
=K|ru|#1+p~c7bxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#1aw asdchjfcmAdai afpybb
=K|ar|^,dtanoe xhj ~huabhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=K|zh|~m'<1~k0枪支~gc零部件#b~m0@._R;#(<1~k0枪支~gc零部件#b~m0@._R;枪支@z
uncac|fr|@a@Z_Bcorruption;@a_Bcorruption
uncac|es|@j<z>VCorrupción;@j>VCorrupción
uncac|ru|@c#h+pkaffplrbb;@c+pkaffplrbb
uncac|ar|~amabnqam
uncac|zh|@x反腐败@l;&0反腐败%j
~dJ|fr|@a@Z_Bcybercriminalité
~dJ|es|@j<z>VCiberdelincuencia; Fortalecimiento @0%W@A%0Lucha #oDeterminados ~kx~j1mediante ~p?Tecnología @0Información y #uComunicaciones y %0Transmisión @ePruebas #GForma Electrónica @e~kxGraves
~dJ|ru|@c#h+pkbwcflfchjpldahjb
~dJ|ar|~am~kSabqclkahce
~dJ|zh|@x<1网络=D@l
=Q|fr|~lD~jf{ de 1961|};~lD@e~jl~jf
=Q|es|~cz@e~jl~f1;~cz@m~cd@e1961;~cz~f1{|, 1961};~cz@e1961
=Q|ru|~d5hfcnhjgev ~jl~n";~d5hfcnhjgev
=Q|ar|+1abfocme bbdvmkag bqhe 1961
=Q|zh|1961%'~dx@l;~dx@l
&p|fr|~lD%4stupéfiants @e1961{| ,|,} ~ai@e1972;~lD@e~jl~jf{,|} ~ai@e1972
&p|es|~cz@e~jl~f1~p8~ff@e{|25 de marzo de }1972;~cz@m~cd@e1961~p8~ff@e{|25 de marzo de }1972;~cz@e~jl@m~cd#Gsu forma ~ff@e1972
&p|ru|~d5hfcnhjgev ~jlsane h lalfegkeib, gdchcdduib g dcc ~f]Gfajakamai 1972 ~n"
&p|ar|+1abfocme bbdvmkag bqhe ~jllxcDgua abdjmbe llkfgftfb qhe 1972
&p|zh|经《1972%'@z^O修正@.《1961%'~dx%j;经1972%'{3月25日|}&0@z^O修正@.《1961%'~dx%j
~ax|fr|@a%4~b)psychotropes @e1971;@a%4~i-;&A1971 %4~i-
~ax|es|@F@m~iF{Sicotrópicas|Psicotrópicas}{ de 1971|}
~ax|ru|%2~k[gczchjgev 1971 ~n";%2~k[gczchjgev
~ax|ar|@WabdIBkag abjibce bqhe 1971
~ax|zh|1971%'~fP;~fP
~at|fr|@a@Z~d0@estupéfiants ~oa~i-{| de 1988}
~at|es|@j<z#o_A@e~cdy ~iF{Sicotrópicas|Psicotrópicas}{ de 1988|};~qb1988
~at|ru|~kc#?+p~c7awafaje defkajbBchkbv hfcnhjg b ~k[gczchjg
~at|ar|~am~e[~lMnc abdvmkag fabdIBkag abjibce
~at|zh|1988%'@x&e%X~du麻醉药品#b~fP;@x&e%X~du麻醉药品#b~fP;1988%'@l
^x|fr|~hF#P=Z#-@C~gJ#E@/%Njouissant d’une @9internationale, y compris @/agents diplomatiques
^x|es|~h'%B=UCastigo @e~kx#o&xInternacionalmente Protegidas, inclusive @XAgentes Diplomáticos
^x|ru|%2~c?b dekexedbb lfchjplmcdbo +pmbr, lamAxptzbvhq &axezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
^x|zh|@I~ej#b惩处侵害应受@1#l~eQ包括外交代表@.罪行~h8
~hL|fr|~jo_Bprise d’otages
~hL|es|@j@A>VToma @eRehenes
~hL|ru|~hjxevgejai xemaydbkag
~hL|ar|#3bdhauAe pvH abkuazh
~hL|zh|~o!劫持%6质~ls
~b5|fr|~jo#E<jrecrutement, l’utilisation, <j^b#el’instruction @emercenaires
~b5|es|@j@A#o#5Reclutamiento, @pUtilización, @p~aM=UEntrenamiento @eMercenarios
~b5|ru|~hjgcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~b5|ar|#3bdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~b5|zh|~o!招募*O_k*O资助#b训练雇佣军~ls
~fF|fr|~hF#9>3@Z#e>3associé
~fF|es|~h'#2#p~bc<z=U~bcAsociado
~fF|ru|%2<(~p3#hb hgqxeddasa h dco lcfhademe
~fF|ar|+1+Hlqbade ^8;@Wqbade ^8
~fF|zh|~g,%g@l
~aB|fr|<2#Z*2~hF#9>3@Z#e>3associé
~aB|es|*l@0~h'#2#p~bc<z=U~bcAsociado
~aB|ru|%ea <(~p3#hb hgqxeddasa h dco lcfhademe
~aB|ar|#Rbbagnaice +Hlqbade ^8
~aB|zh|&0~g,%g%j&d;&0~g,%g%j@.&d
+?|fr|~jo*a#-@Cattentats terroristes %Tl’explosif
+?|es|@F@A%0%R%bAtentados Terroristas ~j1con Bombas
+?|ru|~hjwaiwagui jcffafbxiai
+?|ar|#3bidj aburdag abskualce labihalb
+?|zh|=A~aI爆炸@.~ls;=A~aI爆炸事件@.~ls
+s|fr|~jo*a#-&u^b&uterrorisme
+s|es|@F@A%0%R@0~aM#pTerrorismo
+s|ru|~hjFbdedhbfagedbci ~j)
+s|ar|#3bidj gdfcb abskual
+s|zh|=A向~aI提供资助@.~ls
=N|fr|~jo*a~gZ@e~n(~p5
=N|es|@F@A%0%R%bActos @e~nENuclear
=N|ru|~hjekjeib =n~j)
=N|ar|#3bidj pjdab abskual abhffc
=N|zh|=A核~aI&f~ls
<o|fr|~hF@9physique @Cmatières ~ez{| et des installations nucléaires}
<o|es|~h'@"Física %b~im~e,{| y las Instalaciones Nucleares}
<o|ru|%2~ih&T=niejcfbeme;%2~ih&T=niejcfbeme b qncfduv phjedagak
<o|ar|@Wabodace abdamce bbdfam abhffce
<o|zh|~g4_)#l@l;~g4体#l@l;核材料#b核设施实{物|体}#l@l
~gq|fr|~ie~gJ#e~m!~bPactes survenant %Tbord @Caéronefs;&ATokyo
~gq|es|@F~naInfracciones y Ciertos Otros Actos ~j1a Bordo >Y~lG
~gq|ru|%2lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c';Takbohk@o
~gq|zh|~nA航空器内@.=D#b犯有某些*x&f~h8;东京@l
~dO|fr|@a*a#-@0capture illicite d’aéronefs
~dO|es|@F%0%R#pApoderamiento Ilícito @e~lG
~dO|ru|%2~n]dcxekaddui xevgejai ~c'
~dO|ar|@Widj abaqgcbaE ~lMjbG abyazkag
~dO|zh|@I=A~fS~h8
_w|fr|@a*,dirigés _B#9@el’aviation civile
_w|es|@F%0%R@e+w>V#2@0Aviación Civil
_w|ru|%2#?@,~eJ
_w|ar|@Widj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_w|zh|@I=A危害~dq%g@.%X&f~h8
^r|fr|@R*a~gZ~j(@e>T%S@/aéroports servant %T~cn
^r|es|@Q%0%R@e+w@e^3~p(Aeropuertos ^QPresten Servicio{|s} ~oC~e5
^r|ru|#1a ~n]dcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
^r|zh|=A在为@1~dq服务@.机场上@.%X_(&f@.@z;=A在用于@1~dq@.机场发生@.%X_(&f@.@z
+,|fr|@a#)marquage @Cexplosifs plastiques #e#Gfeuilles %Kfins @edétection
+,|es|@F#BMarcación @e~nkPlásticos @P@XFines @eDetección
+,|ru|%2iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~k,bv awdefpycdbq
+,|ar|@WgdccC abdgnrkag ablbaqgctce lDkA twnua
+,|zh|~nA可塑炸药中添加识别剂以便侦测~h8
sua|fr|@a*,_B#9@0navigation maritime
sua|es|@F~ca>V#2@0Navegación Marítima
sua|ru|%2#?@,_N
sua|ar|@Widj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|~g0%g%X&f@l
~b(|fr|@R*,_B#9@Cplates-formes fixes situées ~cp
~b(|es|@Q~ca>V#2>YPlataformas Fijas Emplazadas _Z~jR
~b(|ru|#1a #?@,+z
~b(|zh|=A~he&f@z
~ay|fr|~kL@e~kH@0~pF;~kL@e_U
~ay|es|^1@eRoma @0Corte ~ov#Q;^1@eRoma
~ay|ru|Obihk~eMhjejpj@w<,~n9hpne;Obihk~eMhjejpj{|e|p|ai|c}
~ay|ar|hFad kfda abpqaqc bbdotde ~mj~nI;hFad kfda abpqaqc
~ay|zh|~eX~ki规约;~ki规约
^l|fr|#y&3@0~pF
^l|es|#k+C@0Corte ~ov#Q
^l|ru|@La *q<,~n9hpne
^l|ar|agnai adgcaCag foxahag abdotde ~mj~nI;~hs~htladgcaCag abdotde ~mj~fafoxahagua
^l|zh|~eX~a)#U
vcdr|fr|~ct%4_ddiplomatiques
vcdr|es|~oY@m~bFDiplomáticas
vcdr|ru|~kC=pnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~ohbbjbaiag abmlbfdaqce
vcdr|zh|=o外交<0@l
vccr|fr|~ct%4_dconsulaires
vccr|es|~oY@m~bFConsulares
vccr|ru|~kC=pkadhpmAhkbv hdaCcdbqv
vccr|ar|~ohbbjbaiag abihxbce
vccr|zh|=o领事<0@l
_h|fr|@a%4missions spéciales
_h|es|@j~naMisiones Especiales
_h|ru|%2hlcrbemAduv ibhhbqv
_h|zh|~dr使团@l
vclt|fr|~ct#)*o@Ctraités
vclt|es|~oY%V&K%bTratados
vclt|ru|~kC=p~i6%rnasagafag
vclt|ar|~ohbiahfh abdjaumag
vclt|zh|=o%z^U@l
~n,|fr|~ct#)*o@Ctraités +6*"#e~jO+Kou +6~jO~c/
~n,|es|~oY%V&K%bTratados +6%:y ~cO#]o +6~cO*Q
~n,|ru|~kC=p~i6nasagafag ~oO~eeb ~iXafsedbxerbqib ~nJ~oO~iXafsedbxerbqib
~n,|zh|@I#/#b@1%H间或@1%H相互间%z^U@.=o@l
<X|fr|~ct%csuccession d’États _C@etraités
<X|es|~oY#BSucesión @e%:#GMateria @eTratados
<X|ru|~kC=plfegalfccihjgc *9#Xnasagafag
<X|zh|@I#/在%z~gX@.继承@.=o@l
&o|fr|@a@Z%4immunités juridictionnelles @C*"~oa~oRbiens
&o|es|@j<z~naInmunidades Jurisdiccionales %b%:y @esus Bienes
&o|ru|~kctfbhnbkrbadduv biipdbjcjev *9b bv hawhjgcddahjb
&o|ar|@W#iboxahag ~mgfddgbtagua dh abfbace abiAazce
&o|zh|@x#/~gc财产管辖豁免@l
~a'|fr|~ct%creprésentation @C*"%S~oR_davec @/~jO+K@ecaractère universel
~a'|es|~oY#BRepresentación %b%:#Gsus ~bFcon #u~cO#]@eCarácter Universal
~a'|ru|~kC=plfcnhjegbjcmAhjgc *9g bv ajdaCcdbqv h ~iXafsedbxerbqib pdbgcfhemAdasa vefekjcfe
~a'|zh|=o@I#/在其对普遍性@1%H<0上@.代表权@l
~o3|fr|~f0mer
~o3|es|~kdMar;CONVEMAR
~o3|ru|@c#h~bElfegp
~o3|ar|@W#ibiahfh abloak
~o3|zh|@x+S^U@l;&0+S^U%j
~n6|fr|#y#Z%T<k@0partie XI @0~f0mer &u10 décembre 1982;#y#Z%T<k@0partie XI @0~f0mer
~n6|es|#k%d@p>6@0Parte XI @0~kdMar{ de 10 de diciembre de 1982|};#k#BParte XI
~n6|ru|@L~f:Чehjb !X!I ~k4aj 10 nckewfq 1982 ~n"
~n6|zh|@I=B1982%'12月10日~fU第十一~o?@.#U;第十一~o?#U
~ex|fr|#y%Kfins @e<k@Cdispositions @0~f0mer &u10 décembre 1982 ~dS*2*f#e*2^h@Cstocks @epoissons dont @/déplacements s’effectuent tant %Tl’intérieur qu’au-delà @ezones ~lpexclusives (stocks chevauchants) ~ltstocks @epoissons grands migrateurs;#y{|des Nations Unies |de 1995 }%4stocks @epoissons
~ex|es|#k#B>6>Y~jt@0~kdMar @e10 @ediciembre @e1982 relativas ~oC&Jy ~ap>Y~l7@ePeces Transzonales y #u~l7@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~l7@ePeces
~ex|ru|@L~f:lamaycdbo ~k4aj 10 nckewfq 1982 sane, kajafuc kehetjhq ~iTjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~mzfuw b plfegmcdbq bib;&r{| Efsedbxerbb EwKcnbdcdduv Jerbo} @pfuwdui xelehei
~ex|zh|=B1982%'12月10日~fU有关~dZ_o跨界~dw#b高度洄游~dw@.规定@.#U;=B~fU有关~dZ_o跨界~dw#b高度洄游~dw@.规定@.#U;~gR~dw#U
bbnj|fr|#yse rapportant *2~f0mer #eportant %c*f#e+M~hI@0~iPbiologique marine @Czones ne relevant pas @0juridiction nationale
bbnj|es|#k~lr=5@0~kdMar %d@p&J=UUso ~eu@0~kqMarina >YZonas Situadas Fuera @0Jurisdicción Nacional
bbnj|ru|@L@ewexc ~k4a ~iSb phjaoBbgai ~jHiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~k'tfbhnbkrbb
bbnj|zh|~fU下#/~aK区域+S%t@.~dZ%m~mT#U;根据~fU@.规定就#/~aK区域+S%t@.~dZ%m~mT#M拟订@.#U
^(|fr|#y&3&uTribunal @6&u*o@0mer
^(|es|#k+C#pTribunal @A#p&K#pMar
^(|ru|@La *q<,jfbwpdeme ~bElfegp
^(|zh|@1+S^U^U庭~a)#U
~aW|fr|@R&3@el’Autorité @T@Cfonds marins
~aW|es|@Q+C@0Autoridad @A%bFondos Marinos
~aW|ru|#1a *q<,afsede ~bEndp
~aW|zh|@1海底_o局~a)@z
~iU|fr|~hFhaute mer
~iU|es|~h'Alta Mar
~iU|ru|@caw ~mmiafc
~iU|zh|公海@l
>:|fr|@a~cp
>:|es|~h'~jR
>:|ru|%2kadjbdcdjemAdai CcmAFc
>:|zh|大陆架@l
_"|fr|~hFmer territoriale =Zzone contiguë
_"|es|@j%VMar ~mc<BZona Contigua
_"|ru|%2jcffbjafbemAdai iafc b lfbmcyezco xadc
_"|zh|领海及毗连区@l;领海*k毗连区@l
=9|fr|#y*jfavoriser <jrespect ~oW~lc@e~eF#Ghaute mer @C=)+K@e*f~oagestion;#yd’application
=9|es|#k@P~l!#5Cumplimiento >Y<6#]@e&Jy ~ap~lf@X~nePesqueros ^QPescan #GAlta Mar;#k@eCumplimiento
=9|ru|@La hancohjgbb hawmtncdbt fuwamagduib hpneib g ~mmiafc %ricf ~k2ybguv fchpfhag b ~n8bib;@L@pajkfujaip iaft
=9|zh|_'公海渔船遵守@1~dZ_o^N@.#U;遵守^N#U
<T|fr|#y#Z%K=)&uressort @e~j-&uport *j~eEcontrecarrer #e~dY@p~eF=c;#y#Z%K=)&uressort @e~j-&uport
<T|es|#k@m<6#p~igRector #pPuerto Destinadas a ~f'Desalentar y ~e9@p~gB=3;#k@m<6#p~igRector #pPuerto
<T|ru|&r{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~mLlafje @plfcnplfcyncdbt, hncfybgedbt b &M+h{|fuwdasa }~oS;@La icfev ~mLlafje
<T|zh|@I港口国~m(鱼@.^N#U;@I~m(鱼@.港口国^N#U;港口国^N#U
solas|fr|~jo{de 1974 |}*a~n'@0vie humaine #Gmer
solas|es|@F@A%0#2@0Vida Humana ~lrMar{, 1974|};@FSOLAS
solas|ru|@?@b@pavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|#3bqbade abpkfao nc abloak;#3~kXabpkfao nc abloak
solas|zh|1974%'@1~fO%6命%g@l;@1~fO%6命%g@l
marpol|fr|~jo{de 1973 |}*a#P@0~gn~oWnavires, ~ai@e1978 y relatif;~jo{de 1973 |}*a#P@0~gn~oW~n5
marpol|es|@F@A~ep@p~cE~lf@XBuques, 1973, modificado ~lf{el|su} ~p-1978;@F@A~ep@p~cE~lf@XBuques;@FMARPOL
marpol|ru|@?@b~a?~mMh hpnag
marpol|zh|@1~ej~jb造成~o,@l
_x|fr|~jo{de 1979 |}%crecherche ~oZsauvetage maritimes
_x|es|@F@A@mBúsqueda y Salvamento Marítimos{, 1979|}
_x|ru|@?@b@plabhkp b hlehedbt @eiafc
_x|ar|#3bbloB fabshiaH nc abloak
_x|zh|1979%'@1~fO搜寻救助@l;@1~fO搜寻{和|与|}救助@l
stcw|fr|~jo{de 1978 |}%4normes @e~p1@Cgens @emer, @edélivrance @Cbrevets ~oaveille
stcw|es|@F@A@mNormas @eFormación, Titulación y Guardia %0Gente @eMar{, 1978|}
stcw|ru|@?=p~n2b nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|zh|1978%'海员~ef#b~gT~ls;海员~ef#b~gT~ls
*A|fr|@a*jfaciliter <jtrafic maritime +b
*A|es|@F@PFacilitar #5~meMarítimo #Q
*A|ru|@c@pawmcsBcdbt %I_N
*A|ar|@Wgcqck okte abdbaoe ablokce ~nI
*A|zh|便利@1~fO运输@l
~aU|fr|@a~fv~qamaritime &L
~aU|es|@FConstitutivo @0+DMarítima #Q
~aU|ru|%2>"~hMafsedbxerbb
~aU|zh|@1海事%H@l
mlc|fr|@a&u<"maritime{, 2006|};@a&u<"maritime @e2006
mlc|es|~gxMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~oPg iafhkai hpnavanhjgc{| 2006 sane}
mlc|zh|2006%'海事劳工@l
+t|fr|~hF@9~e2culturel subaquatique
+t|es|~h'@"~eP&gSubacuático
+t|ru|~anlangandasa ~gKdehmcnbq
+t|ar|~hkabgkaB ~oDabdDdfk labdcau
+t|zh|#l水下=C遗产@l
~bQ|fr|~jo@5<j~f[=Z^h@Ceaux @eballast #esédiments @C~n5
~bQ|es|@F@A>W>9<B~lU#pAgua @eLastre y @XSedimentos %bBuques
~bQ|ru|@?~m:hpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~bQ|zh|@1~mO#b沉积_)控制与_o@l;@1~mO_j沉积_)控制#b_o@l;控制#b_o~mO#b沉积_)~ls
~b/|fr|~jo@e~dH@El’enlèvement @Cépaves
~b/|es|@F~p]~dH#BRemoción @eRestos @eNaufragio
~b/|ru|~pM{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~b/|zh|~mR@1~jb残骸清除@l;@1~jb残骸清除~mR@l
~iV|fr|~jo@e~pK@5<jrecyclage sûr #eécologiquement rationnel @C~n5
~iV|es|@F~p]~pK>WReciclaje Seguro y Ambientalmente Racional %bBuques
~iV|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~iV|zh|香港@1%g与无害~ds拆船@l;香港@1%g#b无害~ds拆船@l
^p|fr|~hF#P@0~gn@Cmers résultant @el’immersion @edéchets
^p|es|@F#B%B@0~cE#pMar ~lfVertimiento @eDesechos y Otras Materias
^p|ru|@c~a?~mMiafq hwfaheib ajvanag ~bhiejcfbemag;Zadnadhk@o
^p|zh|~ej倾倒废_)及*x_)质~o,+S~h8;~ej倾倒废_)_j*x_)质~o,+S#a@l
ospar|fr|@a*a@9~h0@el’Atlantique &uNord-Est
ospar|es|@F%0@"#p~lZ{Ambiente |}Marino #pAtlántico Nordeste
ospar|ru|%2&T~hMhfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~hkablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#l东北大西洋+S~ds@l
npt|fr|%C%cnon-prolifération @C<F~ez;%C%cnon-prolifération;TNP
npt|es|%E#BNo Proliferación >Y*m~e,;TNP
npt|ru|&wa dcfehlfahjfedcdbb =nafpybq;HJЯE
npt|ar|<fjmd ahgwak ~huabhffce
npt|zh|不扩散核%O%z;核不扩散%z;&0不扩散%z^O
ctbt|fr|%Cd’interdiction complète @Cessais ~ez
ctbt|es|%E@e*eCompleta %bEnsayos ~e,
ctbt|ru|&wa ghcawKcimtzci &Nqncfduv bhlujedbo;HNЗЯR
ctbt|ar|<faboFk abwadb bbgrakl abhffce
ctbt|zh|全面&e核试验%z;全面禁试%z
tpnw|fr|%C@E%k@C<F~ez
tpnw|es|%E#B*e>Y*m~e,
tpnw|ru|&wa &N=nafpybq
tpnw|ar|<foFk ~huabhffce
tpnw|zh|&e核%O%z
ptbt|fr|%Cinterdisant @/essais d’armes ~gM%Sl’atmosphère, %S>Rextra-atmosphérique #esous l’eau
ptbt|es|%E~lf#5^Qse Prohíben @XEnsayos con >4_ZAtmósfera, #5~ooUltraterrestre y Debajo #pAgua
ptbt|ru|&wa &Nbhlujedbo =n~iHg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|<foFk grakl <Eabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&e在大气层*O*(#b水下进行核%O试验%z;~o?&e核试验%z;~o?禁试%z
~eI|fr|%Cinterdisant @eplacer @C<F~gM#e~nN<F@edestruction massive #)fond @Cmers ~ltocéans ainsi ^Q%S~mBsous-sol
~eI|es|%E@m~gQ*e@eEmplazar >4y Otras *m@eDestrucción #GMasa ~p(Fondos Marinos y Oceánicos y su Subsuelo
~eI|ru|&wa &Nfexiczcdbq @endc iafco b akcedag b g csa dcnfev =n~iH~bh~oJ~iHiehhagasa pdbBjaycdbq
~eI|zh|&e在海床洋底~gc底土安置核%O#b*x大规模{毁灭|杀伤}性%O%z
enmod|fr|~o0d’utiliser @Ctechniques @emodification @el’environnement %T@Cfins militaires ou toutes ~bPfins hostiles
enmod|es|~h'*e@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%2&Ngacddasa ~nJmtwasa bdasa gfeyncwdasa =8hfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|zh|&e为军事或任何*x敌对目@._k改变~ds@.技术~h8
bwc|fr|~o0@0mise au point, @0fabrication #e&ustockage @C<Fbactériologiques (biologiques) ou %Ttoxines ~d1;@a%4<Fbiologiques{| ou à toxines| et à toxines}
bwc|es|~h'*e#pDesarrollo, @p~l9=UAlmacenamiento @e*mBacteriológicas (Biológicas) y Toxínicas y @mSu ~lN;@j~na*mBiológicas{| y Toxínicas}
bwc|ru|%2&Nfexfewajkb, ~k?b ~nLxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~iHb aw bv ~n7;@c@pwbamasbBchkaip {|b jakhbddaip }afpybt;%2wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@WoFk aqgomaB fshgar fgvCch ~huabltgkcfbfrce (ablcfbfrce) fabgtqchce ~nOabpqboe
bwc|zh|@I&e#r~od#b储存细菌(生_))及毒素%O#b~m6%O~h8;#(&e{发展|研制}~od#b储存细菌(生_))及毒素%O{和|以及}销毁{此种|这种|这类|此类}%O#a@l;生_){和毒素|及毒素|}%O@l
='|fr|@R#L@pprohibition d’emploi *2guerre @egaz asphyxiants, toxiques ou similaires ~oamoyens bactériologiques
='|es|@Q%d@p*e#p~nj_ZGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~p->!@e1925
='|ru|#1a &N_O@egaodc pnpCmbguv, qnagbjuv ~nJnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
='|zh|&e在战争中_k窒息性*O毒性或*x气体#b细菌作战方^U@.@z;1925%'%w@z;《1925%'%w@z^O
cwc|fr|~o0@0mise au point, @0fabrication, &ustockage ~oa~i8@C<Fchimiques ~d1;@a%4<Fchimiques
cwc|es|~h'*e#pDesarrollo, @pProducción, #5Almacenamiento =U~nj@e*mQuímicas y @mSu ~lN;@j~na*mQuímicas
cwc|ru|%2&Nfexfewajkb, lfabxganhjge, ~nLb _OvbibBchkasa ~iHb a csa ~n7;@c@pvbibBchkaip afpybt;%2vbibBchkai afpybb
cwc|ar|@WoFk aqgomaB fshgar fgvCch faqgjdab ~huabtcdcazce ~nOabpqboe;@W~huabtcdcazce
cwc|zh|@I&e{发展|研制}~od*O储存#b_k~i:%O及~m6%O~h8;&e~i:%O@l;~i:%O@l
ccw|fr|~o0ou @plimitation @e~i8@ecertaines <Fclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Ecertaines <Fclassiques
ccw|es|@j@mProhibiciones o Restricciones #p~nj@eCiertas *mConvencionales ^QPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@mCiertas *mConvencionales
ccw|ru|%2&N~nJasfedbBcdbb _Okadkfcjduv ~oJawuBdasa afpybq, ~jMhBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~nJbictzbib dcbxwbfejcmAdac ncohjgbc;@c@pkadkfcjdui gbnei awuBdasa afpybq;%2kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@WoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&e或限制_k某些可被认为具有过分伤害力或滥杀滥伤~j]@.常规%O@l;{特定|某些}常规%O@l
~aQ|fr|@R@E%kou @plimitation @e~i8@Cmines, pièges #e~bPdispositifs{,|} tel qu’il a été modifié <j3 mai 1996;@RII modifié
~aQ|es|@Q@mProhibiciones o Restricciones #p~nj@eMinas, *mTrampa ~hSArtefactos{,|} según fue enmendado #53 @emayo @e1996
~aQ|ru|#1a &N~nJasfedbBcdbb _Oibd, ibd-magpCck ~bhphjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~n";nalamdcdd{uo|asa|aip|ui|ai} #1!I!I
~aQ|zh|经修正@.&0_n号@z^O;经修正{的|后的|}_n号@z;修正后@.&0_n号@z^O
ccw-v|fr|@R#Z%Krestes explosifs @eguerre
ccw-v|es|@Q>XRestos ~nk@eGuerra
ccw-v|ru|#1@pgxfugaalehdui lcfcybjkei gaodu;#1!V
ccw-v|zh|战争遗留爆炸_)@z
~hO|fr|~o0@el’emploi, &ustockage, @0production #e&utransfert @Cmines antipersonnel ~d1;~o0@Cmines antipersonnel;@ad’Ottawa
~hO|es|~h'*e#pEmpleo, Almacenamiento, ~l9y Transferencia @eMinas Antipersonal y @msu ~lN;~h'*e>YMinas Antipersonal;~qbOttawa
~hO|ru|%2&Nlfbicdcdbq, ~nLxelehag, ~k?b lcfcneBb lfajbgalcvajduv ibd b aw bv ~n7;%2&Nlfajbgalcvajduv ibd;Ejjeghk@o
~hO|ar|@WoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam ~nOabpbDad
~hO|zh|@I&e_k*O储存~od#b转让杀伤~eQ地雷及~m6地雷~h8;{禁止|}杀伤~eQ地雷@l;&0渥太华%j
~k9|fr|@a%4<F%Tsous-munitions
~k9|es|@j@mMuniciones #GRacimo
~k9|ru|@c@pkehhcjdui waclfblehei
~k9|ar|@WabHvazk abjhifmce
~k9|zh|集束~m0@l
att|fr|%C#)~iN@Carmes
att|es|%E%V~lK@eArmas
att|ru|&wa ~i0afpybci
att|ar|<fgrake abpqboe
att|zh|%O_.%z
~b7|fr|%C%4=-~m-+g@e>Rextra-atmosphérique, y compris @pLune #e@/~bPcorps célestes;%C@El’espace{| extra-atmosphérique}
~b7|es|%E>X@'^QDeben Regir ~d9%b%:~c4~ooUltraterrestre, incluso @pLuna ~hSCuerpos Celestes;%E%V+Z
~b7|ru|&wa ~p4<!*9~ifb ~d?~fmlfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&w@pkahiahp
~b7|ar|<f~oEabdhFde bphwye ~mgnc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~b7|zh|~dy~e0包括~hE在内*(~i]@.#Y%z;~dy~e0包括~hE在内@.*(~i]@.#Y%z;{外空|外层空间}%z
=P|fr|#y#)sauvetage @Castronautes, <jretour @Castronautes =Zrestitution @Cobjets lancés %S~cl
=P|es|#k%VSalvamento <BDevolución @eAstronautas <BRestitución @e~otLanzados al +Z
=P|ru|@La hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
=P|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=P|zh|营救宇宙航行员*O送回宇宙航行员#b归还发射到*(@._)体@.#U
>j|fr|~hF~hb@T@5@/dommages causés par @Cobjets spatiaux
>j|es|@F#B~g/@A~lfDaños Causados ~lf~otEspaciales
>j|ru|%2&aajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
>j|ar|@WabdqIfbce ~fajh abpAkak abgc gomBua abprqad abnAazce
>j|zh|~o._)体所造成损害@.@1~fQ@l;*(_)体所造成损害之@1~fQ@l
+:|fr|@a@El’immatriculation @Cobjets lancés %S~cl
+:|es|@F%VRegistro @e~otLanzados al +Z
+:|ru|%2fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
+:|ar|@Wgqrcb abprqad abdybie nc abnAaE abvakrc
+:|zh|@I登记射入*(_)体~h8
moon|fr|#y~m-%cLune #e@/~bPcorps célestes
moon|es|#k^Qdebe regir #uactividades %b%:_ZLuna y otros cuerpos celestes
moon|ru|@La <!*9@eZpdc ~bhdcwchduv jcmev
moon|ar|~hsabdhFd bphwye ~mgjbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|~dy在~hE上~i]@.#U;月球#U
~fc|fr|%C@El’Antarctique
~fc|es|%EAntártico
~fc|ru|&waw Mdjefkjbkc
~fc|ar|<fphgaktgcta
~fc|zh|南极%z
~dW|fr|%Cvisant %k@C<F~gM#GAmérique latine #e%S@/Caraïbes;%C@e~pY
~dW|es|%E%0Proscripción >Y>4#G{la |}América Latina =UCaribe;%E@e~pY
~dW|ru|&wa &N=n~iHg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&wTmejcmamka
~dW|ar|<foFk <Epdkcta abbagchce fdhyie ablok abtakclc;<fgbagcbfbtf
~dW|zh|拉丁~o/#b加勒比&e核%O%z;特拉特洛尔科%z
~fw|fr|%C%czone dénucléarisée &uPacifique Sud;%C@e~l(
~fw|es|%E#B~gY#pPacífico Sur;%E@e~l(
~fw|ru|&wa wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&wOefajadse
~fw|ar|<fkakfgfhDa
~fw|zh|南太平洋无核区%z;南太平洋~fN;拉罗通加%z
~kV|fr|%C%c*g@el’Asie &uSud-Est;%C@e~h.
~kV|es|%E#B~gY{de|del|en|en el} ~g-;%E@e~h.
~kV|ru|&w^Pg ~e:;Uedskakhk#'
~kV|ar|<fshwaE abdhyie abvabce dh <Erhfl wki Jqca;<flahtft
~kV|zh|东南亚~fN;曼谷%z
~fu|fr|%C@Eune *g^V;%C@ePelindaba
~fu|es|%E@muna ~gY~cZ;%E@ePelindaba
~fu|ru|&w^P~dN;Gcmbdnewhk#'
~fu|ar|<fshwaE dhyie vabce dh <Epnkcica;<flbchmala
~fu|zh|*y~fN;佩林达巴%z
_y|fr|%C~fvd’une *g#GAsie centrale;%C#Z%Tune *g#GAsie centrale
_y|es|%E@muna ~gY#G{|el }Asia Central;%E@e~kJ
_y|ru|&w^Pg ЦcdjfemAdao Mxbb;Lciblemejbdhk#'
_y|ar|<fshwaE dhyie vabce dh <EJqca abfqyG
_y|zh|中亚~fN;塞米巴拉金斯克%z
~o4|fr|~f4@Z%4changements climatiques
~o4|es|@j=5<z_/;@j=5_/
~o4|ru|~ou#haw bxicdcdbb kmbieje;~ouaw bxicdcdbb kmbieje;ODRDEEJ
~o4|ar|@W#iabsyakce +fgDck abdhav
~o4|zh|@x~eg@l;~eg@l
kyoto|fr|@R@e~lY*2~f4@Z%4changements climatiques;@R@eKyoto
kyoto|es|~p-~lY@0@j=5<z_/;~p-{Kyoto|Kioto}
kyoto|ru|Dbajhk@){ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|^,tcfgf
kyoto|zh|&0@x~eg%j~j[@z;&0@x~eg%j@.~j[@z;~j[@z
>g|fr|#y@e>O
>g|es|#k@eParís aprobado #Gvirtud @0@j=5<z_/;#k@eParís
>g|ru|Gefbyhk%G
>g|ar|agnai lakcq
>g|zh|~kf#U
cbd|fr|~hF~iPbiologique
cbd|es|@F#B~lw
cbd|ru|%2~aj;~kc~aj
cbd|ar|@Wabghfj ablcfbfrc;+1+Hlabghfj ablcfbfrc
cbd|zh|%t@l
+m|fr|@R@e+Y%c#P@Crisques biotechnologiques
+m|es|~p-+Y@m#2@0Biotecnología{ del Convenio sobre la Diversidad Biológica|};~p-Cartagena
+m|ru|~j3#W@pwbawcxalehdahjb;~j3#W@pwbawcxalehdahjb k ^0a ~aj;~j3@)
+m|ar|^,ikyarhe bbqbade abpocazce;^,ikyarhe ~htlabqbade abpocazce
+m|zh|&0%t%j~gu%g@z;&0%t%j@.~gu%g@z;卡塔赫纳{生物安全|}@z
~oT|fr|@R@e~nt@E>Q%K~i(génétiques ~oZpartage juste #eéquitable @Cavantages découlant @e~mButilisation;@R@e~l5
~oT|es|~p-~nt@m~cB@X~ixGenéticos y ~cQJusta y Equitativa ~p(Beneficios ^Qse Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~p-~l5
~oT|ru|Jesaohk#W~d]nahjple k scdcjbBchkbi fchpfhei b hagichjdasa =8@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@)
~oT|ar|^,haDfca
~oT|zh|&0%t%j@I获取~g9#b公正#b公平分享其~mT所产生惠益@.~dl@z;@I获取~g9{和|与|以及}公正{和|}公平{地|}分享其~mT所产生惠益@.~dl@z;~dl@z
unccd|fr|@a@Z%c~fpdésertification %S@/pays gravement touchés par @psécheresse et/ou @pdésertification, ~a0^V;@a@Z%c~fpdésertification
unccd|es|@j<z@e~hqDesertificación ~p(<7Afectados ~lfSequía Grave o Desertificación, #G~is~cZ;~nf{ de las Naciones Unidas|} @e~hqDesertificación;~qb~hqDesertificación ~p(<7Afectados ~lfSequía Grave o Desertificación, #G~is~cZ
unccd|ru|@c#h@p~n]alphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~dN;@c#h@p~n]alphjudbgedbci;@c@p~n]alphjudbgedbci
unccd|ar|~amabgxok nc ~oFabgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;~amabgxok
unccd|zh|@x~nA发生严重干旱#b/或荒漠化@.#/~o6在*y~jC~h8;@x~jC@l;~jC@l
~aC|fr|~ct*a@9@0~g:
~aC|es|~pz~e/%0@"@0~p/
~aC|ru|~kC@baw avfedc axadagasa hmaq
~aC|ar|~oh~kXylie abpfCfh
~aC|zh|#l臭氧层=o@l
^s|fr|@R@eMontréal #Z%T@C~b)qui appauvrissent @p~g:
^s|es|~p-~io%d#u~iF^QAgotan @p~p/;~p-~bw
^s|ru|IadfcemAhk#W@pgczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@)
^s|ar|^,dfhgkcab +fabdfam abdqghnme bylie abpfCfh
^s|zh|@I消耗臭氧层_)质@.~g8@z;&0~g8@z^O
basel|fr|&ABâle #)~f[@Cmouvements ~gr@e~ew~oa~mBélimination;&ABâle
basel|es|~pzBasilea %V>9%bMovimientos Transfronterizos %bDesechos Peligrosos y su Eliminación;~pzBasilea
basel|ru|UexcmAhk~m:xe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@o
basel|ar|@WlaCb +fabgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@WlaCb
basel|zh|控制危险废_)越境转移~gc处置巴塞尔@l;巴塞尔@l
~fB|fr|&A~f,%cprocédure @econsentement préalable #Gconnaissance @ecause applicable ~m!~eC#epesticides dangereux qui font l’objet ~k(~iN+b;&A~iA
~fB|es|~pz~f,%VProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~lK#Q;~pz~iA
~fB|ru|~nw=plfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #XajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g &ajafsagmc;~nw@o
~fB|ar|@Wkfgkmad +Hlgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake ~nI
~fB|zh|~nA@1_.中对某些危险~i:品#b农药采用事先知情同意程序@.鹿特丹@l;鹿特丹@l
^F|fr|&A~j9%4polluants organiques persistants;&A~l[
^F|es|~pzEstocolmo @mContaminantes Orgánicos Persistentes;~pzEstocolmo
^F|ru|LjaksamAihk=phjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@o
^F|ar|@Waqgtufbd +fabdbfBag abjAfce abBalge;@Wqgftufbd +fabdbfBag abjAfce abBalge
^F|zh|@I持久性有机~o,_)@.~i[@l;~i[@l
~hN|fr|&AMinamata{ sur le mercure|}
~hN|es|~pzMinamata %VMercurio;~pzMinamata
~hN|ru|Ibdeiejhk=pfjpjb;Ibdeiejhk@o
~hN|ar|@Wdchadaga +fabCzli
~hN|zh|@I汞@.水俣@l;水俣@l
cites|fr|@a#)~iN@6@Cespèces @efaune ~oaflore sauvages menacées d’extinction;CITES
cites|es|@j%V~lK~p]Especies Amenazadas @eFauna y Flora Silvestres
cites|ru|%2&a~i0gbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@W~e[~kQlphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Wabgrake ~fanc ~hafabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_)种@1_.@l;濒危_)种{国际|}{贸易|}@l
cms|fr|~hF*f@Cespèces migratrices appartenant *2faune sauvage;&ABonn
cms|es|~h'&J>YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~k2~mz~oJnbkbv ybgajduv;%2~iS~mz~oJnbkbv ybgajduv
cms|ar|@WonF ~haablkce abduarke;@WabdoanFe jbG ~haablkce abduarke
cms|zh|养护野生动_)移栖_)种@l;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@l
ramsar|fr|~iezones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;&ARamsar
ramsar|es|@j~mJa @XHumedales @eImportancia #Q~p8~d(como Hábitat @eAves Acuáticas;~qbRamsar
ramsar|ru|%2ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@o
ramsar|zh|@I~o6作为水禽栖息地@.@1重要湿地@l;拉姆萨尔{湿地|}@l;&0湿地%j
acap|fr|#y%c*f@Calbatros ~ltpétrels
acap|es|#k#B&J@eAlbatros y Petreles
acap|ru|@La ~iSemAwejfahag b wpfcgchjdbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#l信天翁#b海燕#U
bamako|fr|&ABamako @E%kd’importer ~o[@C~ew#e#)~f[@Cmouvements ~gr=Z^h@C~ewproduits ^V;&ABamako
bamako|es|~qbBamako
bamako|ru|Ueiekhk@o
bamako|zh|巴马科@l
<H|fr|@a*a@9=Zmise #Gvaleur ~h0%S@prégion @CCaraïbes;&ACarthagène
<H|es|@F%0@"=U#v#p~lZMarino @0Región #pGran Caribe
<H|ru|%2&Tb ahgacdbb ~hMhfcnu UamACasa Defbwhkasa feoade;~j3@o
<H|zh|#l#b开发大加勒比区域+S~ds@l
alps|fr|~hF~pwAlpes;@aalpine
alps|ru|~anMmAl;MmAlbohk@o
alps|zh|#l阿尔卑斯山@l;阿尔卑斯山@l
~aD|fr|@a#)*o#Z%Kutilisations @Ccours d’eau _5%T@Cfins ~bP^Q@pnavigation
~aD|es|@j%V&K%bUsos %bCursos @eAgua #]@PFines Distintos @0Navegación
~aD|ru|%2~i6dchpnavanduv ~oJ=8%rganajakag
~aD|ar|@Wiahfh aqgvmad abdrakc abdazce ~fanc abpDkaA Dck abdbaoce
~aD|zh|@1水道非航行_k^U@l
water|fr|~hF@9#e+M@Ccours d’eau ~gr~ltlacs ~aV;@a@El’eau
water|es|@F#B@"y *?%bCursos @eAgua Transfronterizos y {de |}@XLagos *Q
water|ru|@c@pavfedc b ~d?jfedhsfedbBduv ganajakag b %raxcf
water|zh|跨界水道#b@1湖泊#l#b~mT@l;#l*k{利用|使用}{跨界|越境}水道#b@1湖泊@l;&0水%j
aarhus|fr|@a@E>Q%Tl’information, @p~jP&upublic au processus décisionnel #e>Q*2*5_Cd’environnement;@ad’Aarhus
aarhus|es|@j%V~cB@pInformación, @p~cQ#pPúblico _ZToma @e~ni=U~cB@p&Q#G~hlAmbientales;{Convención|Convenio} @eAarhus
aarhus|ru|%2nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~mDfcCcdbo b nahjplc k lfegahpnbt @pgalfahei, kehetzbihq ~iJhfcnu;Efvphhk@o
aarhus|zh|在~ds#M上~o:信息*O公众参与决策#b诉诸^U律~h8;奥胡斯@l
espoo|fr|@a@El’évaluation @el’impact @El’environnement %Sun contexte transfrontière;@ad’Espoo
espoo|es|~h'Evaluación #pImpacto Ambiental #Gun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
lrtap|fr|~hF~gnatmosphérique transfrontière %Tlongue distance
lrtap|es|{Convenio|Convención} #B~cEAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%2jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|zh|远距离越境空气~o,@l;长程越界空气~o,@l
escazu|fr|#yrégional @E>Q%Tl’information, @p~jPpublique #e>Q*2*5%Tpropos @Cquestions environnementales #GAmérique latine #e%S@/Caraïbes;#yd’Escazú
escazu|es|#kRegional %V~cB@pInformación, @p~cQPública =U~cB@p&Q#G~hlAmbientales #GAmérica Latina =UCaribe;#k@eEscazú
escazu|ru|Эhkehphk%G;@LЭhkehp
~b8|fr|%C@6%4~i(phytogénétiques @5l’alimentation #el’agriculture
~b8|es|%E@A>X~ixFitogenéticos %0Alimentación <BAgricultura
~b8|ru|@?#4fehjbjcmAduv scdcjbBchkbv fchpfhev ~j.~k?lfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~b8|zh|粮食#b农业植_)~g9@1%z;粮食#b农业植_)~g9{国际|}%z
^]|fr|~jo*a~pwvégétaux
^]|es|@j~p]@"Fitosanitaria
^]|ru|@?@b@pkefedjbdp b &Tfehjcdbo
^]|zh|@1植_)#l@l
^v|fr|~hFsûreté ~p5
^v|es|@j@m#2Nuclear
^v|ru|%2qncfdao ~gP
^v|ar|@Wabpdah abhffc
^v|zh|核%g@l
*8|fr|~hFnotification rapide ~k(accident ~p5
*8|es|~h'Pronta Notificación @eAccidentes ~e,
*8|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
*8|ar|@WabglbcD abdltk jh fifj oamB hffc
*8|zh|及早通报核事故@l
+)|fr|@a@E~i7#Gcas d’accident nucléaire ou @esituation d’urgence radiologique
+)|es|@j@m~h-#Gcaso @eAccidente &2o Emergencia Radiológica
+)|ru|%2laiazb g hmpBec qncfdao egefbb ~nJfenberbaddao egefbodao hbjperbb
+)|ar|@Wgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+)|zh|核事故或辐射紧急情况~m2@l
~dV|fr|@acommune %csûreté @0^h&ucombustible usé #e%csûreté @0^h@Cdéchets radioactifs
~dV|es|@jConjunta @m#2_Z~lU#pCombustible Gastado y @m#2_Z~lU@eDesechos Radiactivos
~dV|ru|EwKcnbdcdd=p<(~c5ajfewajegCbi jalmbgai b a <(~c5fenbaekjbgduib ajvaneib
~dV|ar|+1abdwgkte +fpdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
~dV|zh|乏燃料_o%g#b放射性废_)_o%g联合@l
~c-|fr|~kL@el’Agence @T@el’énergie atomique;~kL@el’AIEA
~c-|es|^1#pOrganismo ~p]Energía Atómica
~c-|ru|~bH<,escdjhjge @pejaidao Pdcfsbb;~bHIMQMTЭ
~c-|zh|@1~dk规约;~dk规约
<v|fr|~bt~qa^.@0Santé;~bt~qa^.@0santé
<v|es|~cc+D%D@0Salud
<v|ru|~bH~i.xnfegaavfedcdbq
<v|ar|mqgfk dhFde abxoe abjabdce
<v|zh|%l~mU%H%H^U
fctc|fr|~f4@e{l’Organisation mondiale de la Santé|l’OMS} *alutte antitabac
fctc|es|@F=5@0+D%D@0Salud >W>9#pTabaco;@FMarco{ de la OMS|} >W>9#pTabaco
fctc|ru|~ou~i.xnfegaavfedcdbq @p#?+pjeweke;~ouNEЗ @p#?+pjeweke
fctc|ar|@WdhFde abxoe abjabdce absyakce +fdtanoe abglD
fctc|zh|%l~mU%H烟草控制=f@l
<Z|fr|~f2~qa@Z@5l’éducation, @pscience =Zculture;@acréant une Organisation @Z@5l’éducation, @pscience =Zculture
<Z|es|~cc+D<z%0Educación, @pCiencia <BCultura;~ccUNESCO
<Z|ru|~bH#h~nbawfexagedbq, depkb b kpmAjpfu;~bHYJXLDE
<Z|zh|@x~i?*O科学及=C%H%H^U;@x~i?*O科学_j=C%H&0%H^U^O;教科文%H&0%H^U^O
>I|fr|~f2~qa@Z~jXindustriel
>I|es|~cc+D<z>W#vIndustrial
>I|ru|~bH#h@plfaiuCmcddaip ~k)
>I|zh|@x工业#r%H章程
~k8|fr|@a#V%T~cn
~k8|es|@F@m~e5
~k8|ru|%2&a~eJ;Чbkeshk@o
~k8|ar|@Wabyckah abdmhc abmfbc
~k8|zh|@1~dq@l
^K|fr|@a*a@9~e2mondial, culturel #enaturel;@a~e2mondial
^K|es|@j%0@"~ePMundial, &gy Natural;@j~ePMundial
^K|ru|~anghcibfdasa ~gKb lfbfandasa dehmcnbq
^K|ar|~hkabgkaB <9~oDfabylcjc;@W~kXabgkaB <9~oDfabylcjc
^K|zh|#l%l=C#b自然遗产@l
+4|fr|@a#L@/=)%Tprendre @5interdire #eempêcher l’importation, l’exportation ~oZtransfert @epropriété ~j(@Cbiens culturels
+4|es|@j~na<6^QDeben Adoptarse @PProhibir e Impedir @pImportación, @pExportación <BTransferencia @ePropiedad Ilícitas @eBienes ~j2
+4|ru|%2icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~c7ggaxe, gugaxe b lcfcneBb ~mFhawhjgcddahjb @ekpmAjpfduc rcddahjb
+4|zh|@I&e#b~ej%X进出口~eW#b%X转让其~gW权@.方^U~h8;#({采取措施|}&e{和|并}~ej%X进出口~eW#b%X转让其~gW权{方法|}#a@l
&"|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }*a~pw~cf#Gcas @e~k!armé
&"|es|~nf{| de La Haya| de La Haya de 1954} %0@"%b~e7#GCaso @e~pCArmado
&"|ru|%2&T&.
&"|ar|~hkabddgbtag abBiance nc oabe hwfl hCaj dqbo;~hkabddgbtag abBiance nc oabe abhCaj abdqbo
&"|zh|@I~hD~h8;&I情况下#l~eW@l
+5|fr|Deuxième @R#Z*2&ALa Haye @e1954 *a~pw~cf#Gcas @e~k!armé
+5|es|Segundo @Q@0~qbLa Haya @e1954 %0@"%b~e7#GCaso @e~pCArmado
+5|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 =2&T&.;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a &T&.{| 1954 sane}
+5|zh|&0@I~hD@.%j_n@z;&0@I~hD@.{1954年|}{海牙|}%j#a_n{项|}@z
+o|fr|@a*a~n'~e2culturel immatériel
+o|es|@j%0Salvaguardia ~eP&gInmaterial
+o|ru|~andciejcfbemAdasa ~gKdehmcnbq
+o|ar|@Wxfh abgkaB ~oDDck abdamc
+o|zh|#l非_)质=C遗产@l
*X|fr|~hF@9=Z~dQ@0~iP@Cexpressions culturelles
*X|es|~h'@"y ~iv@0>M>YExpresiones ~j2
*X|ru|~anb laazfcdbb fexdaawfexbq Fafi ~gKheiagufeycdbq
*X|ar|~hkfgjCcC ghfj pwtab abgjlck abBianc
*X|zh|#l#b_'=C表现形式多样性@l
~b-|fr|@a{d’UNIDROIT |}%4~cfvolés ou illicitement exportés
~b-|es|~ku{ de UNIDROIT|} >X~otCulturales Robados o Exportados Ilegalmente
~b-|ru|@c{|YJRHOVM }a lavbzcdduv ~nJdcxekadda gugcxcdduv ~i1rcddahjqv
~b-|zh|@1统一私^U协会@I被盗或%X出口文_)~h8;{国际统一私法协会|}@I被盗或{者|}%X出口文{物|化财产}~h8
~oH|fr|~jo#E<jdopage %S<jsport
~oH|es|@j@A#o#5Dopaje ~lrDeporte
~oH|ru|~hjnalbdsai g hlafjc
~oH|ar|#3bdtanoe abdhwyag nc drab abkcaAe
~oH|zh|~o!在体育运动中_k兴奋剂~ls
~b4|fr|%C@e~j7*jfaciliter >Q@Caveugles, @Cdéficients visuels ~lt%Nayant ~nNdifficultés @electure @Ctextes imprimés %Kœuvres publiées;%C@eMarrakech
~b4|es|%E@e~j7@PFacilitar #5~cB#uObras Publicadas a #u&xCiegas, con Discapacidad Visual o con Otras Dificultades @PAcceder al Texto Impreso;%E@e{Marrakech|Marrakesh}
~b4|ru|~pL{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~nJbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~pL#'
~b4|zh|@I为盲%6*O视力~m8或*x印刷品阅读~m8~o:已出版作品提供便利@.~dv%z;@I为盲%6*O视力~m8或*x印刷品阅读~m8~o:已发表作品提供便利@.~dv%z;~dv%z
~lk|fr|&A~oA%cmise %Tdisposition @e~i(@etélécommunication @5l’atténuation @Ceffets @Ccatastrophes #e@5@/opérations @esecours #Gcas @ecatastrophe
~lk|es|~pz~oA%VSuministro @e~ix@eTelecomunicaciones %0Mitigación @eCatástrofes y #uOperaciones @eSocorro #GCasos @eCatástrofe
~lk|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~j.hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~d:alcferbo @pakexedbt laiazb;@cTeilcfc
~lk|ar|@Wgadlckc +Hlgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
~lk|zh|为减灾救灾+T提供电信资源@.坦佩雷@l;坦佩雷@l
^C|fr|~hFcirculation routière
^C|es|~h'Circulación ~lfCarretera
^C|ru|%2~mGngbycdbb ~eU~n";@c~eU=2~mGngbycdbb
^C|zh|1949%'道路交通@l
tir|fr|@adouanière #Vau transport @6@e~lasous <jcouvert @ecarnets TIR;@aTIR
tir|es|@FAduanero ~gNTransporte ~p]~l0al Amparo %bCuadernos TIR;@FTIR
tir|ru|Teiaycdd=p&alcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|zh|@1公路运输@l;TIR@l
~bi|fr|~jo@El’harmonisation @Ccontrôles @C~la%Kfrontières
~bi|es|{Convenio|Convención} @A#BArmonización %bControles @e~l0#G#uFronteras
~bi|ru|@?=phasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~b,|fr|@a#Vau ~iN@etransit @C*"sans littoral
~b,|es|@j%V~lK@eTránsito %b%:sin Litoral
~b,|ru|%2jfedxbjdao ~i0gdpjfbkadjbdcdjemAduv ~dT
~b,|zh|内陆#/过境_.@l;内陆国过境_.@l
*U|fr|@a*areconnaissance #el’exécution @Csentences arbitrales étrangères
*U|es|@j%VReconocimiento <B~h]>YSentencias Arbitrales Extranjeras
*U|ru|%2lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@o
*U|ar|@Wabajgkan likakag abgotcd abprhlce fghncHua
*U|zh|承认及=B外国仲裁裁决@l;承认*k=B外国仲裁裁决@l;&0纽约%j
cisg|fr|@a@Z%4contrats @evente @T@emarchandises
cisg|es|@j<z>XContratos @eCompraventa ~p]Mercaderías
cisg|ru|~kcnasagafev &akplmb-lfaneyb jagefag
cisg|ar|@W#i+fjifm ablcj ~kQbblAazj
cisg|zh|@x@1货_)销售合同@l
*L|fr|@a@Z@E+M@ecommunications électroniques %S@/contrats ~aV
*L|es|@j<z#B*?>YComunicaciones Electrónicas ~p(Contratos *Q
*L|ru|@c#haw ~jHPmckjfadduv haawzcdbo g %rnasagafev
*L|zh|@x@1合同_k电子通信@l
_!|fr|@a@Z#)contrat @etransport @6@e~laeffectué entièrement ou partiellement par mer;_G@e~iA
_!|es|@F<z%VContrato @eTransporte ~p]~l0Total o Parcialmente Marítimo;~by@e~iA
_!|ru|~kcnasagafev lamdahjAt ~nJBehjbBda ~hM&alcfcgaxkb sfpxag;~nw#"
_!|zh|@x全程或~o?~fO@1货_)运输合同@l;鹿特丹_,
+(|fr|@a@Z%ctransparence %Sl’arbitrage +6investisseurs #e*"fondé @E@Ctraités;&AMaurice %ctransparence
+(|es|@j<z#BTransparencia ~p(Arbitrajes +6Inversionistas y %:~lr=5@eun Tratado;~qbMauricio #BTransparencia
+(|ru|~kclfaxfeBdahjb ~muefwbjfeydasa fexwbfejcmAhjge ~oObdgchjafeib b ~ee@eahdagc %rnasagafag;~j6=plfaxfeBdahjb
+(|zh|@x投资%6与#/间基于%z仲裁透明度@l;~dp透明度@l
<W|fr|@a@Z%4accords @e~eG_5issus @0médiation;&ASingapour %cmédiation
<W|es|@j<z>XAcuerdos @eTransacción #]Resultantes @0Mediación;~qbSingapur #BMediación
<W|ru|~kc%ribfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk=picnberbb
<W|zh|@x@I调解所产生@.@1#b解~dC@l;新加坡调解@l
<O|fr|@a@Z%4effets _5@Cventes judiciaires @e~n5;&A~br%cvente judiciaire @e~n5
<O|es|@j<z>XEfectos #]>YVentas Judiciales @eBuques;~qb~br#BVenta Judicial @eBuques
<O|ru|~kc%rlahmcnhjgbqv hpncwdao lfaneyb hpnag;~nm=phpncwdao lfaneyc hpnag
<O|zh|@x~jb司^U出售@1效力@l;~fJ~jb司^U出售@l
upeace|fr|#y@6~fv@el’Université *apaix
upeace|ru|@?#Ia haxnedbb Vdbgcfhbjcje ibfe
ilo-29|fr|&A1930 #)~ko{ (no 29)|};@N{| (no 29)} #)~ko{|, 1930}
ilo-29|es|~gxForzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 =2~i3~oP~h129);&5~i3jfpnc
ilo-29|zh|1930%'~aH~cA29~p,;1930%'~aH@l
_4|fr|@R{de 2014 |}#Z*2@a{de 1930 |}#)~ko{|, 1930| (no 29)}
_4|es|~l'{ de 2014|} ~gN~gxForzoso{, 1930|, 1930 (núm. 29)|}
_4|ru|#1{|2014 sane }k ^01930 =2~i3jfpnc{| (№ 29)}
_4|zh|《1930%'~aH@l》2014%'@z;《1930%'~aH%j{(第29号)|}#a{2014年|}@z
ilo-87|fr|&A1948 ~ab*osyndical (no 87);&A1948 ~ab*osyndical;@N{| (no 87)} ~ab*osyndical{|, 1948}
ilo-87|es|@F#BLibertad Sindical <B@"#p&K@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 =2hgawanc ehharberbb b &T~mF@e~mk~h187);&5hgawanc ehharberbb b &T~mF@eafsedbxerbt
ilo-87|zh|1948%'结社自由#b#l%H%i~cA87~p,;1948%'结社自由~ln#l%H权{利|}@l
ilo-97|fr|&A~eU%4<'~fq(révisée) (no 97);&A~eU%4<'~fq(révisée);@N{| (no 97)} %4<'~fq(révisée){|, 1949}
ilo-97|es|@F>X~kNMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%'~ja就业@l(修订)(第97~p,;1949%'移{民|徙}就业@l{(修订)|(修订本)|(订正)|}
ilo-98|fr|&A~eU~aacollective (no 98);&A~eU~aacollective;@N{| (no 98)} ~aacollective{|, 1949}
ilo-98|es|@F%V&K@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~eU=2~i6@e~mkb @egcncdbc kammckjbgduv lcfcsagafag ~h198);&5~i6@e~mkb {|de }gcncdbc kammckjbgduv lcfcsagafag
ilo-98|zh|1949%'%H%i#b集体谈判%i~cA98~p,;1949%'%H权{利|}~ln集体谈判{权利|权|}@l
~nQ|fr|&A~pg@El’égalité @erémunération{ (no 100)|};@N{| (no 100)} @El’égalité @erémunération{|, 1951}
~nQ|es|@F@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nQ|ru|@c~pg=2fegdai gaxdesfeyncdbb ~h1100);&5fegdai gaxdesfeyncdbb
~nQ|zh|1951%'同酬~cA100~p,;1951%'同{工同|等报|}酬@l
~nR|fr|&A1952 ~crminimum) (no 102);&A1952 ~crminimum);@N{| (no 102)} ~crminimum){|, 1952}
~nR|es|@F#B#2=G(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nR|ru|@c1952 =2ibdbiemAduv dafiev ~au~cX~h1102);&5ibdbiemAduv dafiev ~auawchlcBcdbq
~nR|zh|1952%'=g保障(最低标准)~cA102~p,;1952%'=g保障(最低标准)@l
~nS|fr|&A1957 @E~jN&u~ko{ (no 105)|};@N{| (no 105)} @E~jN&u~ko{|, 1957}
~nS|es|@F#BAbolición #pTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~nS|ru|@c1957 sane ~iKlfbdpnbjcmAdasa jfpne ~h1105);Dadgcdrb@J~iKlfbdpnbjcmAdasa jfpne
~nS|zh|1957%'废除~aH~cA105~p,;1957%'废{除|止}~aH@l
~nT|fr|&A1958 ~hCprofession) (no 111);&A1958 ~hCprofession);@N{| (no 111)} ~hCprofession){|, 1958}
~nT|es|@F#B+y(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nT|ru|@c1958 =2^t%yjfpne b xedqjbo ~h1111);&5^t%yjfpne b xedqjbo
~nT|zh|1958%'(就业#b职业)_m~cA111~p,;1958%'{(就业{和|及|与}职业)_m|_m(就业~ln职业)}@l
~nU|fr|&A1973 @El’âge minimum{ (no 138)|};@N{| (no 138)} @El’âge minimum{|, 1973}
~nU|es|@F#BEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nU|ru|@c1973 =2~mygaxfehjc ~j.lfbcie @efewajp ~h1138);&5~mygaxfehjc ~j.lfbcie @efewajp
~nU|zh|1973%'~n[~cA138~p,;1973%'~n[@l
~nV|fr|&A1989 ~a1tribaux (no 169);&A1989 ~a1tribaux;@N{| (no 169)} ~a1tribaux{|, 1989}
~nV|es|@F@m~kEIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~nV|ru|@c1989 =2kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~h1169);&5kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~nV|zh|1989%'土著#b部落%6民~cA169~p,;1989%'土著{和|与|及}部落{人民|民族}@l
~nW|fr|&A1999 ~hX@e<"@C~bU(no 182);&A1999 ~hX@e<"~e3;@N{| (no 182)} ~hX@e<"~e3{|, 1999}
~nW|es|@F~naPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nW|ru|@c1999 =2debvpnCbv Fafiev ncjhkasa jfpne ~h1182);&5debvpnCbv Fafiev ncjhkasa jfpne
~nW|zh|1999%'最恶劣形式@.童工劳动~cA182~p,;1999%'{禁止|}最恶劣形式#a童工{劳动|}@l
~nY|fr|&A2011 ~ecdomestiques (no 189);&A2011 ~ecdomestiques;@N{| (no 189)} ~ecdomestiques{|, 2011}
~nY|es|@F~naTrabajadoras y @X~kNDomésticos{, 2011 (núm. 189)|, 2011|}
~nY|ru|@c2011 =2nahjaodai ~oPnaieCdbv fewajdbkag ~h1189);&5nahjaodai ~oPnaieCdbv fewajdbkag
~nY|zh|2011%'家政工%6~cA189~p,;2011%'家{政|庭}工%6@l
~nZ|fr|&A2019 %c>T~oZharcèlement{ (no 190)|};@N{| (no 190)} %c>T~oZharcèlement{|, 2019}
~nZ|es|@F#B^3=UAcoso{, 2019 (núm. 190)|, 2019|}
~nZ|ru|@c2019 sane aw _Jb naiasejcmAhjg g hFcfc jfpne ~h1190);Dadgcdrb@Jaw _Jb naiasejcmAhjg g hFcfc jfpne
~nZ|zh|2019%'_(#b骚扰~cA190~p,;2019%'{消除|}_(*k骚扰@l
~da|fr|&A@!@el’unité ~bg+X@/~hwpropres ~kl@C~n!^V;@a+X@/~hwpropres ~kl@C~n!^V
~da|es|~nf{ de la Organización de la Unidad Africana|} ~lf@p^Qse Regulan @X~lIEspecíficos %b~pS%bRefugiados ~cZ
~da|ru|@c~lPeFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~dN
~da|zh|*y统一%H@I*y难民#M某些特定~gX~h8;1969%'*y统一%H@l
~i!|fr|&A@!@el’unité ~bg@E#0&umercenariat ^V
~i!|ru|@c~lPeFfbkedhkasa cnbdhjge a &MdecidbBchjge ~dN
~k:|fr|&Al’Union ~bg%c@9#e~i7%K%Ndéplacées ^V;&AKampala
~k:|es|@j@0Unión Africana %0@"y {la |}~h-{de|a} @XDesplazados Internos ~cZ;~qbKampala
~k:|ru|@cMFfbkedhkasa hatxe a &Tgdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@o
~k:|ar|@Wabagoam ~mh~kXfdqajme abhaCoch mavbca nc pnkcica;@Wtdlaba
~k:|zh|*y联盟#l#b~m2*y~fL者@l;坎帕拉@l
<.|fr|~jmpeuples
<.|es|~dz
<.|ru|MFfbkedhk>Uvefjb~b?~gi~a[b defanag
<.|ar|abdcBai ~mhboifi abshqah fabwjfl
<.|zh|*y~jA;*y*R*k_Q
_r|fr|<a~bg@C#N#e&ubien-être @e~bk
_r|es|>mAfricana >X#c=UBienestar #pNiño
_r|ru|MFfbkedhk>Uvefjb~b?~gib ~llfcwcdke
_r|ar|abdcBai ~mhboifi abynb fknauu
_r|zh|*y%(%i#b福利+d
maputo|fr|@R*2~jm~hQ#Z%K#N{de la femme|des femmes} ^V;@R@eMaputo
maputo|es|@Q@0~dz~p8%d@X#c@0Mujer ~cZ;~p-Maputo
maputo|ru|&Ob defanag, @O~gi~n-~dN;&Ob defanag a *C~n-~dN;Ielpjhk@)
maputo|zh|&0*y~jA^O@I*y_l%i@.@z;&0*y*R*k_Q^O@I*y_l%i@.@z;&0马普托@z^O
~oG|fr|~f2@el’Union africaine
~oG|es|Acta Constitutiva @0Unión Africana
~oG|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@wMFfbkedhkasa hatxe
~oG|ar|abiahfh abgpqcqc bbagoam abpnkcic
~oG|zh|*y联盟%H^U
echr|fr|&A~n'@C~aY~ltlibertés fondamentales;@aeuropéenne @C~iY
echr|es|~ku{| Europeo} %0@"%b~ak>YLibertades Fundamentales;@FEuropeo @e=?
echr|ru|%2&T~gi~a[b ahdagduv hgawan;Xgfalcohk=p*C=X;Xgfalcohk@b@plfegei =X
echr|ar|+1abpfkflce boifi ~cU
echr|zh|#l*R与~gV@l;#l*R_j~gV@l;欧洲*R@l
achr|fr|@aaméricaine #V%K~iY;~e-@e~l/
achr|es|@jAmericana @m=?;^2@e~l/
achr|ru|Micfbkedhk=p*C=X
achr|ar|+1abpdkctce boifi ~cU
achr|zh|~o/*R@l
<N|fr|@a&u~on@el’Europe %c#P=Z~fp>T%Tl’égard @Cfemmes =Z>Tdomestique;@a~mt
<N|es|@F~o]@eEuropa @m%By ~hq^3#o{las Mujeres|la Mujer} <B^3Doméstica;~pzEstambul
<N|ru|@c~nqXgfalu a ~c?b ~n]dehbmbci #X~n-b naieCdbi dehbmbci;~pN@o
<N|zh|~dD&1#b<1_(侵害_l&f及家庭_(@l;~dD#(&1#b<1_(侵害_l{行为|}_j家庭_({行为|}#a@l
~k6|fr|~hFcybercriminalité;&ABudapest
~k6|es|~ku{ del Consejo de Europa|} #BCiberdelincuencia;~pzBudapest
~k6|ru|%2kbwcflfchjpldahjb;UpnelcCjhk@o
~k6|zh|网络=D@l
_2|fr|@a&u~on@el’Europe %c~fp~fEêtres humains
_2|es|@F~o]@eEuropa #B~hq~jzSeres Humanos
_2|ru|@c~nqXgfalu a lfajbgancohjgbb ~i0mtnAib
_2|zh|~dD<1~du~lA+T@l;~dD<1{贩运人口|人口贩运}{行动|行为|}@l
belem|fr|_?*aprévention, @psanction #e#0@0>T_Bfemme;&A~cD
belem|es|~a:@P~f'~pWy Erradicar @p^3~m?;~qb~cD
belem|ru|~ii{lfcnplfcyncdbb|lfcnajgfezcdbb} b _J#X~n-_0dcsa
belem|zh|&0贝伦杜帕拉%j
bern|fr|@a#V*2*f@0vie sauvage #e&umilieu naturel @el’Europe;&ABerne
bern|es|@F%d@p&J@0Vida Silvestre y #p~lZ~hr#GEuropa
bern|ru|~annbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
<d|fr|~e-@0Ligue @C*"arabes
<d|es|{Pacto|Carta} @0Liga %b%:Árabes
<d|ru|Gekj@wZbsb efewhkbv ~dT
<d|ar|dcBai radje ~mgabjklce
<d|zh|~jc#/联盟+d;~jc#/联盟{盟约|公约}
~bN|fr|<a@el’Association @Cnations @el’Asie &uSud-Est;<a@el’ASEAN
~bN|es|>m@0Asociación @eNaciones @e~g-;>m@0ASEAN
~bN|ru|~bHMhharberbb *9~e:;~bHMLXMJ
~bN|zh|东南亚#/联盟+d;东盟+d
tac|fr|%Cd’amitié ~oa+a#GAsie &uSud-Est
tac|es|%E@eAmistad y %W#G{|el }~g-
tac|ru|&wa nfpywc b ~c(g ~e:
tac|zh|东南亚友好>K%z
~iQ|es|>m~o]@e%W%b%:Árabes #pGolfo
~iQ|ru|~bH~nq<:efewhkbv *9Зembge
~iQ|zh|海湾~jc#/>K委员会+d
icmp|ru|@La ~oMb Fpdkrbqv >"kaibhhbb @plfalegCbi wcx gchjb mbrei
ices|fr|@a#Vau ~on@6@5l’exploration @0mer
ices|ru|%2Icynpdefandai hagcjc ~ifiafq
seafo|fr|~hF*f=Z^h@C~i(halieutiques @el’Atlantique Sud-Est
seafo|es|@F#B&Jy ~lU%b~ix@0~gB~n:Atlántico Suroriental
seafo|ru|%2~iSlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|zh|~dZ_o东南大西洋~eh资源@l
_1|fr|@a%4~hwcivils @el’enlèvement @6d’enfants
_1|es|~ku{| de La Haya} >X~lI~ol@0Sustracción ~p]Menores
_1|ru|%2sfeynedhka-lfegaguv ehlckjev %Ilavbzcdbq ncjco
_1|zh|@1诱拐%(民事~gX@l;#(@1{性|}诱拐%(民事~gX#a{海牙|}@l
=s|fr|~hF~pw~bU=Z+a_Cd’adoption &L
=s|es|~ku{| de La Haya} %d@p@"#pNiño y ~oC%W#Gmateria @eAdopción #Q
=s|ru|%2&T~oUb ~c(#Xbdahjfeddasa phudagmcdbq
=s|zh|跨国收养~gX#l%(及>K@l;#(跨国收养~gX#l%(_j>K#a{海牙|}@l
~aw|fr|@a#)recouvrement @Caliments %Tl’étranger
~aw|es|~h'Obtención @eAlimentos ~lrExtranjero
~aw|ru|%2gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~iBsanitaire +b{ (2005)|}
ihr|es|~izSanitario #Q{ (2005)|}
ihr|ru|@?{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazo abxoce ~fa(2005)
ihr|zh|@1~mU条例(2005);@1~mU条例
udhr|fr|~aL@C~iY
udhr|es|@h*n@e=?
udhr|ru|#n~gi=X
udhr|ar|~pZboifi ~cU
udhr|zh|%l*R@y
>?|fr|@i@El’octroi @el’indépendance %Kpays #e%K~hQcoloniaux
>?|es|@h#BConcesión @0~jva @X<7y ~kEColoniales
>?|ru|_blfcnahjegmcdbb ~jKkamadbemAdui hjfedei b defanei
>?|ar|%qdho abaqgibab bblbmah fabwjfl abdqgjdke
>?|zh|给予殖民地#/#b%6民~o-@y;给予殖民地#/#b%6民~o-@.@y
+8|fr|@i#V%K=-&u*o@6touchant @/_damicales =Z+a+6@/*"conformément *2<a*P
+8|es|@h>X@'@e&K@Areferentes a #u~bF@eAmistad y ~oC%W+6@X%:@econformidad con @p>m@e&P
+8|ru|_b~p4%Ilfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b <:~oO~ee~f]Vhjegai ~eq
+8|ar|~ocabiahfh ~kQ+Hlabjbaiag abfmce fabgjafh lch ~mgfnia bdcBai ~kR;~ocabiahfh ~kQabdgxbe labjbaiag abfmce fabgjafh lch ~mgfnia bdcBai ~kR
+8|zh|~dy依&0@x+d^O~mX友好<0及>K之@1^U#Y之@y;~dy依&0@x+d^O~mX友好<0_j>K{的|之}@1^U#Y{的|之|}@y
~db|ru|_bdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~db|zh|@I天然资源之永久~o7@y;#({天然|自然}资源~p9永久~o7~p9@y
%v|fr|@i@Z^z@e&kraciale
%v|es|@h<z*b@e+yRacial
%v|ru|@Y#ha ~cufehagao nbhkfbibderbb
%v|ar|%q#ibbiAaE <[abgdccC abjhxkc
%v|zh|@x+e^L~g6_m@y
=I|fr|@i@C#N@e~bk
=I|es|@h%b#c#pNiño
=I|ru|@Y~gifcwcdke
=I|ar|%q~ftabynb
=I|zh|%(%i@y
=S|fr|@i@E#0@0&k^S
=S|es|@h#B~e8@0+y~m?
=S|ru|_b&M^t~ob
=S|ar|%q~kPjbG ~f.
=S|zh|~id_m@y
>F|fr|@i@El’asile territorial
>F|es|@h%VAsilo Territorial
>F|ru|_bjcffbjafbemAdai pwcybzc
>F|zh|~g"庇护@y
^/|fr|@i@El’inadmissibilité @el’intervention ~kmintérieures @C*"=Z@9@e~mBindépendance ~oa~mBsouveraineté
^/|es|@h#BInadmisibilidad @0Intervención ~p(~hlInternos %b%:y ~gQ@"@esu ~jvy Soberanía
^/|ru|_bdcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~jKb hpgcfcdbjcje
^/|zh|~dy内政~g2~gc~o-与~o7之#l@y;~dy内政~g2~gc~o-*k~o7{之|的}#l~p9@y
=u|fr|@i@El’inadmissibilité @el’intervention ~oal’ingérence ~kmintérieures @CÉtats
=u|es|@h#BInadmisibilidad @0Intervención <BInjerencia ~p(~hlInternos %bEstados
=u|ru|_bdcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~dT
=u|zh|~g2#b干预别国内政@y;~g2#b干预{别|他}国内政#a@y
>i|fr|@i#)progrès ~oZ#j~gvsocial
>i|es|@h%VProgreso =U#v#Glo Social
>i|ru|@Y~aulfasfchhe b ~dM
>i|ar|%qabgimd fabshdaE nc abdcmah abargdajc
>i|zh|=g进步#b#r@y
+!|fr|@i#)~fy@0#9&L
+!|es|@h%VFortalecimiento @0#2#Q
+!|ru|@Yaw pkfclmcdbb &a~gP
+!|zh|加强@1%g@y
>D|fr|@i@C=-+X<jfond @Cmers ~ltocéans, ainsi ^Q~mBsous-sol, au-delà @Climites @0juridiction nationale
>D|es|_a@'^QRegulan @XFondos Marinos y Oceánicos y su Subsuelo~p8Fuera %bLímites @0Jurisdicción Nacional
>D|ru|@Ylfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~k'tfbhnbkrbb
>D|zh|~dy~aK+S底床与下层土壤之#Y@y;@I{各国|国家}~aK海床洋底~gc底土#a#Y@y
~f/|fr|Définition @el’agression
~f/|es|Definición @0Agresión
~f/|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~f/|zh|侵略定义
<n|fr|@i#Ll’instauration ~k(nouvel ordre ~mP+b
<n|es|@h%VEstablecimiento @eun Nuevo Orden Económico #Q
<n|ru|@Yaw phjedagmcdbb dagasa %IPkadaibBchkasa lafqnke
<n|ar|<clsiade hFad aigxamc mfbc rmcm
<n|zh|~mX新@.@1~g7秩序@y
~a6|fr|~h!#Ll’instauration ~k(nouvel ordre ~mP+b
~a6|es|~kY%VEstablecimiento @eun Nuevo Orden Económico #Q
~a6|ru|#m@pphjedagmcdbt dagasa %IPkadaibBchkasa lafqnke
~a6|zh|~mX新@.@1~g7秩序@]
&S|fr|<a@C#N#edevoirs ~lp@CÉtats
&S|es|>m@e#cy Deberes Económicos %bEstados
&S|ru|Хefjb~b?PkadaibBchkbv ~gib awqxeddahjco ~dT
&S|ar|dcBai ~ft~mgffarlagua abaigxamce
&S|zh|各国~g7%i#b义务+d
^9|fr|@i@C~eO
^9|es|@h%b#c%bImpedidos
^9|ru|_b*C~mo
^9|zh|~kh@y;残{疾|废}者%i@y
<Y|fr|@i%c~ga_B*v
<Y|es|@h#B~ia>V>b
<Y|ru|_b&T~mv~k]
<Y|zh|#l%6~pb=j@y;#l%6~pb#a=j#a@y
*6|fr|=Y@5@/responsables @e<k@Clois
*6|es|*Y@PFuncionarios Encargados @eHacer ~pGLey
*6|ru|~kv~p2namydahjduv mbr @planncfyedbt lfegalafqnke
*6|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*6|zh|执^U~eQ~eR
*4|fr|@i^zd’intolérance ~oa&kfondées %creligion ou @pconviction
*4|es|@h*b@eIntolerancia y +yFundadas _ZReligión o #uConvicciones
*4|ru|_b~cudcjcflbiahjb b ^t@eahdagc fcmbsbb ~nJpwcyncdbo
*4|ar|%q~kP<[abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;<clabiAaE <[abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*4|zh|+e基于宗教或信仰原因@.^L@.~mQ#b_m@y;+e基于宗教或信仰{原因|}#a^L#a~mQ{和|与|及}_m@y
~b3|fr|~hzManille #)~eGpacifique @Cdifférends ~aV
~b3|es|_aManila %VArreglo Pacífico @eControversias *Q
~b3|ru|IedbmAhk@da ibfdai fexfcCcdbb %rhlafag
~b3|ar|%qdahcba +fgqfce abdhaCjag ~falabfqazb abqbdce
~b3|zh|@I=d解决@1争端@.马尼拉@y
~a5|fr|<a^.@0nature
~a5|es|>m%D@0Naturaleza
~a5|ru|Nhcibfd%)lfbfanu
~a5|zh|%l自然+d;%l大自然+d
~a2|fr|#sd’éthique médicale ~cWau rôle >3@esanté, ~a0@Cmédecins, %S@p~pwprisonniers ~ltdétenus _B*v
~a2|es|@'@eÉtica Médica Aplicables ~oCFunción #p~bc@eSalud, ~d(@XMédicos, _Z@"@e&xPresas y Detenidas >V>b;@'@eÉtica Médica
~a2|ru|*/icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g &TxekmtBcdduv ~nJxencfyedduv mbr aj ~k]
~a2|zh|@I医务~eQ*O~o6医生在#l被监禁#b拘留@.~pb@.=j~gX@.任务@.医疗道德#Y
^[|fr|@i#)*o@C~hQ*2paix
^[|es|@h%V&K%b~kE~oCPaz
^[|ru|_b~i6defanag @eibf
^[|zh|%6民享有=d%i@y;{各国|}%6民享有=d#a%i@y
+u|fr|@i@C=-=m@e*5>S%K~fG~gd%K~fGd’abus @epouvoir
+u|es|@h>X@'~d)@e&Q@P#u~f-@e~kxy #pAbuso @ePoder
+u|ru|@Yahdagduv ~gh>P~j.ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
+u|ar|~ocabjmb ~mi+HlAoaca ~kSfsqaEe aqgjdab abqbye
+u|zh|为罪行#b滥用权力&f受害者取得公理@.+P@y
~bR|fr|~lz~o2minima @Z#Ll’administration @0*5@5mineurs{ (Règles de Beijing)|};_G@e=]
~bR|es|~jS%0Administración @0&Q@eMenores{ (Reglas de Beijing)|};~by@e=]
~bR|ru|#O~h"ajlfegmcdbq >P#XdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~nm#"
~bR|zh|@x少%'司^U~hT(~fJ_,);@x少%'司^U~hT;~fJ_,
+'|fr|#s=m>S%Tl’indépendance @0magistrature
+'|es|~bq~jQ~jv@0Judicatura
+'|ru|@[~jKhpncwduv afsedag
+'|zh|@I司^U机关~o-@.+P;司^U机关~o-#a+P
=J|fr|@i#)*oau %f
=J|es|@h%V&Kal &U
=J|ru|_b~i6@efexgbjbc
=J|ar|%qaboi nc abghdce
=J|zh|#r%i@y
&W|fr|@i%4=-~j/juridiques ~cW*2@9#eau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques _Cd’adoption ~oaplacement familial %4plans ~mH#e+b
&W|es|@h>X@'~iCy Jurídicos ~jQ@"=UBienestar %bNiños, con ~isReferencia ~oCAdopción <BColocación #GHogares @eGuarda, ~p(Planos ~ns#Q
&W|ru|_b~fhlfegaguv lfbdrblev, kehetzbvhq ~b:b ~llncjco, ahawcdda lfb lcfcneBc ~oU@egahlbjedbc b bv phudagmcdbb @e_Lpfagdqv
&W|zh|@I%(#l#b%(福利*O~o6~p"寄养#b收养办^U@.=g#b^U律#Y@y
^:|fr|@i#)~fy@el’efficacité &uprincipe @el’abstention &u~o1*2menace ou %T~i8@0force %S@/_d~c/
^:|es|@h%V~inEficacia #pPrincipio @0Abstención @0Amenaza o @0*?@0Fuerza #G#u~bF*Q
^:|ru|@Yaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~nJcc _Og %rajdaCcdbqv
^:|zh|加强在@1<0上不_k武力或进行武力威胁#Y@.效力@y
=!|fr|~lz=-*a~gasoumises %Tune forme quelconque @edétention ou d’emprisonnement
=!|es|~p:@'%0~iaSometidas a Cualquier Forma @eDetención o Prisión
=!|ru|Lgan@w~gh~b:ghcv mbr, langcfseciuv xencfyedbt ~nJxekmtBcdbt g kekao wu ja db wuma Fafic
=!|zh|#l~gW遭受任何形式拘留或监禁@.%6@.#Y;#l~gW遭受任何形式拘留或监禁{人员|的人员}@.#Y
<L|fr|@i%c#P#e#0@Cdifférends ~ltsituations qui peuvent menacer @p~mI=Z#9+K#e#)rôle ~qa@Z%Sce domaine
<L|es|@h#B%B<B~e8@eControversias y @eSituaciones ^QPuedan Amenazar @pPaz <B#2#]y %VPapel <z#Gesa Esfera
<L|ru|_b~c?b phjfedcdbb hlafag b hbjperbo, ~jMpsfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #hg Pjao awmehjb
<L|zh|@I&1#b+e可能威胁@1=d与%g@.争端#b局势以及@I@x在该~g"@.~j]@.@y;@I{预防|防止}#b+e可能威胁@1=d与%g@.争端#b局势以及@I@x在{该|此}~g"@.~j]@.@y
~eK|fr|_Gminima @Z@5l’élaboration @e=)non privatives @eliberté{ (Règles de Tokyo)|};_G@eTokyo
~eK|es|~jS~na<6No Privativas @0Libertad{ (Reglas de Tokio)|};~by@eTokio
~eK|ru|#O#h#Xicf, dc ~dBjtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#"
~eK|zh|@x~jd~hT(东京_,);@x~jd~hT;东京_,
=.|fr|#s=m>Sau ~gbdétenus
=.|es|~bq~jn%bReclusos
=.|ru|@[~c5xekmtBcdduib
=.|zh|~dm+P
^B|fr|%U@Z*a#P@0délinquance juvénile{ (Principes directeurs de Riyad)|};%U@eRiyad
^B|es|%n<z%0%B@0~kwJuvenil{ (Directrices de Riad)|};%n@eRiad
^B|ru|=6@V{Efsedbxerbb EwKcnbdcdduv Jerbo |}~j.~i5lfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^B|zh|@x&1少%'=D=0(利雅得=0);@x&1少%'=D=0;利雅得=0
~c)|fr|_G@Z*a~pwmineurs privés @eliberté;_G@eLa Havane
~c)|es|~by<z%0@"%bMenores Privados @eLibertad;~by@eLa Habana
~c)|ru|~cI~h"~b:dchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#"
~c)|zh|@x#l被剥夺自由少%'_,;哈瓦那_,
^q|fr|%Ctype d’extradition
^q|es|%EModelo @eExtradición
^q|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
^q|zh|引渡示范%z
^-|fr|%Ctype d’entraide judiciaire _Cpénale
^-|es|%EModelo @e~h-Recíproca #G~hlPenales
^-|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %y^T
^-|zh|刑事事件互助示范%z;刑事{事项|}互助示范%z
>x|fr|#s@ebase >Sau rôle &ubarreau
>x|es|~bq#BFunción %bAbogados
>x|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #qfamb tfbhjag
>x|zh|@I律师~j]@.+P;律师~j]#a+P
+-|fr|%U~cWau rôle @Cmagistrats &uparquet
+-|es|%n#BFunción %bFiscales
+-|ru|=6{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #qfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
+-|zh|@I检察官~j]@.=0;检察官~j]#a=0
~aT|fr|#s@ebase #)~o1*2force #e+M@C<F%Tfeu ~oWresponsables @e<k@Clois
~aT|es|~bq%V~nj@0Fuerza y @e*m@eFuego ~lf@XFuncionarios Encargados @eHacer ~pGLey
~aT|ru|@[_Ohbmu b asdchjfcmAdasa ~iHnamydahjduib mbreib @planncfyedbt lfegalafqnke
~aT|zh|执^U~eQ_k武力#b火器@.+P;执^U~eQ_k武力#b{火器|枪支}#a+P
*w|fr|@i^.#Gfaveur @0survie, @0@9#e&u#j@e~bk
*w|es|@h%D#BSupervivencia, @p@"=U#v#pNiño
*w|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~b:b <hncjco
*w|zh|%(生存*O#l#b#r%l@y
+c|fr|#s@Z@5@/%Nâgées
+c|es|@'<z#Gfavor >Y&x@eEdad
+c|ru|*/#h#X~oQmtnco
+c|zh|@x老%'%6#Y
~a3|fr|#s*a~pw%Natteintes @emaladie mentale #e~d2@Csoins @esanté mentale
~a3|es|@'%0@"%bEnfermos Mentales =U~inAtención @0Salud Mental
~a3|ru|*/~b:lhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
~a3|zh|#l精神病患者#b改善精神保健@.#Y
~c8|fr|@i#L@/~bId’établissement @Cfaits ~qa@Z#Gvue &umaintien @0~mI#e@0#9~c/
~c8|es|@h#BDeterminación %bHechos ~lf@t_ZEsfera #pMantenimiento @0Paz <B#2*Q
~c8|ru|@Yaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %ylanncfyedbq %Iibfe b ~gP
~c8|zh|@I@x~hg%g~g"中@.实况调查@.@y;#(@x~hg%g~g"{中的|的|}{实况|事实}调查{活动|}#a@y
&n|fr|@i%c~ga#E@/disparitions forcées
&n|es|@h#B~ia#o#uDesapariciones Forzadas
&n|ru|_b&T~mvdehbmAhjgcdduv bhBcxdagcdbo
&n|ar|%qodace ^R;<clodace ^R
&n|zh|#l~gW%6不遭受强迫失踪@y
&:|fr|@i@C#N@C%Nappartenant %T@Cminorités nationales ou ethniques, religieuses #elinguistiques
&:|es|@h>X#c>Y&xPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&:|ru|_b*Cmbr, lfbdenmcyezbv k derbademAdui ~nJPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
&:|ar|%q~ft~hvabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;<cloifi ~hvabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&:|zh|在民族或族裔*O宗教#b语言上属于少数群体@.%6@.%i@y
^I|fr|@i@E#0@0>T^S
^I|es|@h#B~e8@0^3~m?
^I|ru|@Yaw _J~ob
^I|ar|%q~kPjbG abjhn Am abdkpe
^I|zh|~id@._(&f@y
&'|fr|_G@5l’égalisation @Cchances @C{handicapés|personnes handicapées}
&'|es|Normas Uniformes #BIgualdad @eOportunidades @P#u~eS
&'|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~cXfegduv gaxiaydahjco ~j.~mo
&'|zh|残疾%6机会均等标准_,
<p|fr|#s#L<jstatut @C~flnationales *a~dQ=Z~pw~iY
<p|es|@'relativos al ^1>Y~jwNacionales @e~ivy @"%b=?{ (Principios de París)|};@'@eParís
<p|ru|~achjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~gi=X{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
<p|ar|~oE+HldktC abdIqqag abfyhce bgjCcC fodace ~ft~cU
<p|zh|@I_'#b#l*R@.#/~o)@.地位@.#Y(~kf#Y);@I_'#b#l*R@.#/~o)#a地位@.#Y;&0~kf#Y^O
*H|fr|@i%4=)*j~dY<j~n(+b
*H|es|@h@m<6@P~e9#5~nE#Q
*H|ru|_bicfev @p&M%I~j)
*H|ar|<clabgmalck abkadce sbG ~kPjbG abskual abmfbc
*H|zh|+e@1~aI^N@y
*t|fr|@icomplétant @p~hz1994 %4=)*j~dY<j~n(+b
*t|es|@hComplementaria @0_a1994 @m<6@P~e9#5~nE#Q
*t|ru|Hckmeferb{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @p&M%I~j){| 1994 sane}
*t|zh|补充1994%'&0+e@1~aI^N@y^O@.@y
&c|fr|@i#)~fy@0+a~pA@/accords ou organismes régionaux ~gv&umaintien @0~mI#e@0#9~c/
&c|es|@h%V~in%W+6@ty @XAcuerdos u Organismos Regionales ~lrMantenimiento @0Paz <B#2*Q
&c|ru|_bhagcfCcdhjgagedbb <:#CfcsbademAduib hasmeCcdbqib ~nJafsedeib %ylanncfyedbq %Iibfe b ~gP
&c|zh|@I增进@x与区域安排或~o)之间~hg%g~g"@.>K@.@y
="|fr|@i%Tl’occasion &ucinquantième anniversaire ~qa*P
="|es|@hcon Motivo #pCincuentenario @e&P
="|ru|@Y@phmpBet lqjbnchqjao sanagzbdu ~eq
="|zh|@x五十周%'纪念@y
>k|fr|~h!*s*ajeunesse{| à l’horizon 2000 et au-delà}
>k|es|~kY%D@P@XJóvenes
>k|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
>k|ar|~fo<9bbwlal
>k|zh|%l青%'@];到2000%'~gc后%l青%'@]
&,|fr|@i#)*o=Z~hb@Cindividus, groupes #eorganes @0~p7@epromouvoir #eprotéger @/~aY#e@/libertés fondamentales universellement reconnus
&,|es|@h%V&K=UDeber %bIndividuos, @XGrupos y #u~jw@e~l!y Proteger @X~ak#uLibertades ~d)Universalmente Reconocidos;@h>XDefensores %b=?
&,|ru|_b~i6b awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~mF~a[b ahdagduc hgawanu;_blfegaxezbjdbkev
&,|ar|<cloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~ftabshqah fabokcag ~miabdjgkn lua jabdca
&,|zh|@I个%6*O群体#b=g~o)在_'#b#l普遍公认@.*R#b~gV~gX@.%i#b~fQ@y;@I个%6*O{群体|团体}#b=g~o)在_'#b#l{普遍|举世}公认@.*R#b~gV~gX@.%i#b{责任|义务}#a@y;*R维护者@y
<e|fr|<A{sur une|en faveur d’une} culture @e{la |}paix
<e|es|@h~gs@e@-@muna Cultura @ePaz;@h@muna Cultura @ePaz
<e|ru|@Yb #m%ykpmAjpfu ibfe;_bkpmAjpfc ibfe
<e|ar|~ji+fBiane abqbad;%qflkhadr abjdb abdgjbich lBiane abqbad
<e|zh|=d=C@y#b@];=d=C@y
&/|fr|@i&uMillénaire
&/|es|@h#pMilenio
&/|ru|@YjuhqBcmcjbq ~eq;@YjuhqBcmcjbq
&/|ar|%q#ibbpbnce;%qabpbnce
&/|zh|@x千%'@y;千%'@y
~hK|fr|@id’engagement #)VIH/sida
~hK|es|_acompromiso _Zlucha #o#5VIH/SIDA
~hK|ru|_blfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~hK|ar|%qababgCad +fnckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
~hK|zh|@I~dt毒/~dt#M@.~m1@y
~k.|fr|%5#)VIH/sida
~k.|es|%.%VVIH/SIDA
~k.|ru|&V@d@pNRЧ/LGRHp
~k.|zh|@I~dt毒/~dt#M@.%h
hiv-2011|fr|=Vintensifier nos efforts @5~dY{le VIH et le sida|le VIH/sida}
hiv-2011|ru|&V@d@pNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @p~mpNRЧ b LGRHe
~oL|fr|=Vaccélérer @priposte @5lutter #E<jVIH #e~n4%Tl’épidémie @esida d’ici %T~pu
~oL|es|%.%VVIH =USida: _ZVía Rápida @PAcelerar @pLucha #o#5VIH y Poner Fin ~oCEpidemia #pSida @P~pu
~oL|ru|&V@d@pNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k 2030 sanp
hiv-2021|fr|=V~n4%Kinégalités #eagir @5vaincre <jsida d’ici %T~pu
hiv-2021|zh|@I~dt毒#b~dt#M@.%h：结束不平等现象，进入~pu%'之前+e~dt@.轨道
+]|fr|Un monde digne ~e3
+]|es|Un mundo apropiado @P@Xniños
+]|ru|Ibf, lfbsanduo ~j.ybxdb ncjco
+]|zh|适合%(生长@.%l;适合%(成长@.%l
^u|fr|@i@Z#)Nouveau ~l6~jX@el’Afrique
^u|es|@h<z#BNueva Alianza >W#v@eÁfrica
^u|ru|@Y#ha Jagai lefjdcfhjgc ^f<hMFfbkb
^u|zh|@x@I*y#r新~o8@.@y
nepad|fr|Nouveau ~l6~jX@el’Afrique
nepad|es|Nueva Alianza >W#v@eÁfrica
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} ^f<hMFfbkb;JXGMH
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*y#r新~o8
=T|fr|~h?final ~el@e2005
=T|es|~pI~lS~eo2005
=T|ru|Rjasag#g~nvheiibje 2005 ~n"
=T|ar|hgazr ~jJbjad 2005
=T|zh|2005%'%l*)成果
^y|fr|#s=m#edirectives #L<j*o%Tun ~o1#e%T~mK@C~fG@eviolations flagrantes &u*o@6@C~aY~oaviolations graves &u*o@6humanitaire
^y|es|@'y %nBásicos %V&K>Y~f-@eViolaciones Manifiestas >YNormas #]@e~ak@eViolaciones Graves #p&K@AHumanitario a Interponer ~ixy Obtener Reparaciones
^y|ru|@[b ~j"{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #q~mF@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~j.ycfjg sfpwuv defpCcdbo %rdafi %y~gi~a[b hcfAcxduv defpCcdbo %Ispiedbjefdasa lfege
^y|zh|严重违反@1*R^U#b严重违反@1~m9^U&f受害%6~o:补救#b赔偿@.%i+P#b导则
%]|fr|_Hantiterroriste ^.{de l’Organisation des Nations Unies|des Nations Unies};_Hantiterroriste mondiale
%]|es|~bu+i<z#o#5Terrorismo
%]|ru|~dI{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
%]|ar|aqgkagcrce #iabjabdce bdtanoe abskual
%]|zh|@x+O反恐=:;&0+O反恐=:^O
~iW|ru|RdhjbjprbademAdac hjfabjcmAhjga ~nq@plfegei ~a[~eq
~iW|zh|@x~m,@.体制建设;~gR~m,#a体制建设
=(|fr|=Y@5@/titulaires @emandat au titre @Cprocédures spéciales &u~on@C~iY;=Y@5@/titulaires @emandat au titre @Cprocédures spéciales &uConseil
=(|es|*Y@P@XTitulares @eMandatos %bProcedimientos Especiales #pConsejo{ de Derechos Humanos|}
=(|ru|~kv~p2iednejefbcg hlcrbemAduv lfarcnpf ~nq@plfegei =X
=(|zh|~m,~dr程序任务负责%6~eR;{人权理事会|}~dr程序任务{负责人|执行人}#a~eR
+9|fr|@i@Z%4#N@C~hQautochtones
+9|es|@h<z>X#c%b~kEIndígenas
+9|ru|@Y#ha *Ckafcdduv defanag
+9|ar|%q#i+f~ftabwjfl abpxbce
+9|zh|@x~n?%i@y
>t|fr|~n1juridiquement non contraignant #Ltous @/types @eforêts;~n1@Z%4forêts
>t|es|instrumento jurídicamente no vinculante @mtodos @Xtipos @ebosques;instrumento <z>Xbosques
>t|ru|dc bictz~agawqxejcmAdao tfbnbBchkao hbmu nakpicdj@w@pghci gbnei mchag;nakpicdj@w#h@pmchei
>t|zh|@I~gW类型~m4@.无^U律约束力文书;@x~m4文书
~c"|fr|plan ~b'@Z%4forêts (2017-2030);plan ~b'@Z%4forêts
~c"|es|plan estratégico <z@P@Xbosques 2017-2030
~c"|ru|hjfejcsbBchk@3#h@pmchei @e2017–2030 sanu
~c"|zh|@x2017-2030%'~m4~eV;~gR2017-2030%'~gR~m4~eV;@x~m4~eV
*]|fr|Lignes ~mr~dS*2@9@eremplacement @5@/enfants
*]|es|%n~na~l3Alternativas @eCuidado %bNiños
*]|ru|=6{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @pemAjcfdejbgdaip pvanp xe ncjAib
*]|zh|@I替代性%(照料@.导则;{儿童替代{性|}照料|替代性%(照料}{导则|准则}
<s|fr|#T@U*s@Z*a~fp~fEpersonnes
<s|es|~ka%D<z@P~lJ@p~n/
<s|ru|~dI#D#h@p~jemtnAib
<s|ar|~dX#iabjabdce bdtanoe ~e[labpwvax
<s|zh|@x<1~lA~du+O#.
_s|fr|_G@Z#L<j~gbdétenues #el’imposition @e=)non privatives @eliberté %Kdélinquantes{ (Règles de Bangkok)|};_G@e~h.
_s|es|~by<z~jn>YReclusas y <6No Privativas @0Libertad @P#uMujeres Delincuentes{ (Reglas de Bangkok)|};~by@e~h.
_s|ru|~cI~h"~c5ycdzbdeib-xekmtBcdduib b icf dekexedbq ~j.ycdzbd-lfegadefpCbjcmco, dc ~dBmbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#"
_s|ar|ifajm #ibdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_s|zh|@x女性~dm#b女性罪犯~jd_,(曼谷_,);@x女性~dm#b女性罪犯~jd_,;曼谷_,
*N|fr|Stratégies #e=)concrètes types actualisées ~dS%T#0@0>T#E@/femmes ~gv@0~g1@0~h2
*N|es|~lRy <6~nCModelo Actualizadas %0~e8@0^3>VMujer ~lrCampo ~a/Penal
*N|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @p~mpdehbmbq #X~n-%y%slfegahpnbq
*N|zh|&0在~iZ~g"中~id_(&f@.~ib^N^O增订本;&0在~iZ~g"{中|内|}~id@._(&f@.~ib^N^O增订本
~lh|fr|~hzSalvador @E@Cstratégies globales @5faire face %Kdéfis mondiaux : @/systèmes @e~g1@e*5~hR#e~mBévolution %Sun monde #Gmutation;~hzSalvador
~lh|es|_aSalvador @m~lRAmplias ante ~pSGlobales: @X~p?%B#pDelito y &Q~ovy su #v#Gun Mundo #GEvolución
~lh|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~j.ajgcje @esmawemAduc guxagu: hbhjciu %s>Pb bv fexgbjbc g bxicdqtzcihq ibfc
~lh|zh|@I应对+O挑战@.综合=:：~iZ系统~gc在变化%l中@.#r@.萨尔瓦多@y;&0萨尔瓦多@y^O
~ld|fr|%5@0Réunion #A%c#P=Zmaîtrise @Cmaladies non transmissibles
~ld|es|%.~of%B=U>9>YEnfermedades No Transmisibles
~ld|ru|&V@d~gf%F@plfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n]dbib
~ld|zh|~fA#M+Q#f@.%h;+Q#(~fA<w#a~jT
&-|fr|@i@Z@El’éducation =Z~p1%K~iY
&-|es|@h<z@m~ery Formación #Gmateria @e=?
&-|ru|@Y#haw awfexagedbb b ~n2%y~gi=X
&-|ar|%q#ibbgBicn fabgmkcl nc drab ~ft~cU
&-|zh|@x*R~i?#b培训@y
^e|fr|L’avenir ^Qnous voulons
^e|es|El futuro ^Qqueremos
^e|ru|Upnpzcc, kajafasa iu vajbi
^e|ar|abdqgilb abHc hxlf sbcu
^e|zh|我们希望@.~kg
~i2|fr|#s#elignes ~mr@Z@E>Q%T~i7juridique %S<jsystème @e~h2
~i2|es|@'y %n<z%V~cB@p~h-Jurídica ~p(~p?&QPenal
~i2|ru|*/b ~j"{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~h"nahjple k tfbnbBchkao laiazb g hbhjciev ^T
~i2|zh|@x~nA&]系统中~o:^U律~m2机会@.#Y#b=0;@x~nA&]系统{中|}~o:^U律~m2{机会|}#a#Y#b=0
_e|fr|@i@0~eH@El’état @e*o%Kniveaux ~mH#e+b
_e|es|@h@0%Z<5%V~ig@e&K~p(Planos ~ns#Q
_e|ru|@Y~gf@e~dA~gCMhheiwmcb ~c2gcfvagcdhjgc ~mF@e_Lpfagdqv
_e|zh|~p"@.^U治#M+Q#f@y;{国内和国际|国家和国际}{的|两级的|两级}^U治#M+Q#f#a@y;+Q国{内|家}#b@1{的|两级|两级的}^U治#M#f#a@y
~a4|fr|@i&uDialogue @e~mx%4migrations +K~oZ%f
~a4|es|@h#pDiálogo ~ea#BMigración @A=U&U
~a4|ru|@Y@pbjasei nbemase @e~dA~c2&aibsferbb b fexgbjbb
~a4|zh|@1移徙与#r#M~fR对话@y;@1移{徙|民}与#r<w~fR对话#a@y
>w|fr|~jVréunion plénière @e~mx@el’Assemblée générale{,|} dite >8^.%4~hQautochtones
>w|es|^!@0reunión plenaria @ealto nivel ~m[<5conocida como >7%D>X~kEIndígenas
>w|ru|Rjasag#glmcdefdasa xehcnedbq %Flan dexgedbci «Nhcibfdeq kadFcfcdrbq @pkafcddui defanei»
>w|zh|题为“%l~n?+Q”@.+Q~fR全体~di~aJ;{题为|称为|称作}{“|}%l~n?+Q{”|}@.+Q~fR全体~di#a~aJ
~b!|fr|Modalités @Uaccélérées @C>f{ (Orientations de Samoa)|};Orientations @eSamoa
~b!|es|~l3@e@-Acelerada @P@X=7{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b!|ru|#m@pphkafcddaip fexgbjbt &E{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~b!|zh|+R快速+T方式(萨摩亚途径);+R快速+T方式;萨摩亚途径
~b.|es|_a~e/~gs=a~e/~cq~ah2014-2024
~b.|ru|~kC{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~hYiaft, @e~gL2014–2024 sanag
<u|fr|~h!@eVienne ~m/littoral ~gw2014-2024;~h!@eVienne ~m/littoral
<u|es|#w=a~e/~cq#G#vSin Litoral{ para el Decenio 2014-2024|};#w=aViena
<u|ru|~kC@s&b{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~kC@s~hYiaft
<u|ar|_Pnccha bxabo ~oFabhadce Dck abqaobce
<u|zh|~b[2014-2024%'十%'=o@];~b[{2014-2024{年十年|十年期|年}|}=o@];=o@]
&X|fr|Stratégies #e=)concrètes types @Z~dS%T#0@0>T~hA~bU~hZ~g1@0~h2
&X|es|~lRy <6~nCModelo <z@P~e9@p^3#o@XNiños ~lrÁmbito ~a/Penal
&X|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #h@p{mbkgbnerbb|bhkafcdcdbt} dehbmbq #X~oUg {feikev|awmehjb} %slfegahpnbq
&X|zh|@x+e~iZ~g"内_(侵害%(&f@.~ib^N
&Y|fr|%U_5%4=)@e~g1@e*5~hR~dSau trafic @e~cf#e%K~bP~gJconnexes
&Y|es|%n#]~naRespuestas @e%B#pDelito y &Q~oval ~me@e~e7~hS~kxConexos
&Y|ru|@?@M~mDicf %y%s>P#X~c7awafaje ~i1rcddahjco ~bh~dB{Pjbi|dbi} lfchjplmcdbo
&Y|zh|~du~eW及*x相关=D@.~iZ对策@1=0
+.|fr|~hz~ox
+.|es|_aSendái;_a~ox
+.|ru|Lcdneohk@G
+.|ar|%qqchmac;%qqhmac
+.|zh|仙台@y
<r|fr|~j0@e~ox{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~j0@e~ox
<r|es|=5@eSendái %0~iy#pRiesgo @eDesastres ~h6;=5@eSendái
<r|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
<r|ar|syak qِhmac bbom dh dvayk abtfakB bbngke ~h6;syak qhmac bbom dh dvayk abtfakB bbngke ~h6
<r|zh|~h6~kj;仙台=f
~bJ|fr|~h!d’Addis-Abeba issu @0~n)>8@T#)^b&u%f;~h!d’Addis-Abeba
~bJ|es|%P=aAddis Abeba @0Tercera >7@A#B~aM>W&U;%P=aAddis Abeba
~bJ|ru|Mnnbh-Mwcwhk@s*ijfcjAco ~g(Fbdedhbfagedbt ~dM;Mnnbh-Mwcwhk@s&b
~bJ|ar|~dXpmcq plala abxamke jh abdIgdk ~kQabBabB bgdfcb abghdce;~dXpmcq plala
~bJ|zh|~m5次~a,@1~di亚@.斯亚贝巴+T=E;亚@.斯亚贝巴+T=E
~bK|fr|Transformer notre monde : <j@H@e#j~hI%Tl’horizon ~pu;@H@e#j~hI%Tl’horizon ~pu;@H~pu
~bK|es|Transformar nuestro mundo: @p%P2030 >W#v~bd;%P2030 >W#v~bd;%P~pu
~bK|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ~ma~n";%!~ma~n";%!{ndq |}@e~c:~n"
~bK|ar|gofcb jabdha: vye ~e]bjad ~pu;vye ~e]bjad ~pu;vye jad ~pu
~bK|zh|变革^M%l：2030%'%m#r=E;~pu%'%m#r=E;~pu%'=E
~dK|fr|~hz=F~c1#P~gd@0*5~hR%S<jprogramme @Uplus large ~qa@Z*jfaire face ~kl~j/~lp#e%Tpromouvoir l’état @e*o%Kniveaux ~mH#e@6=Z~jP&upublic;~hz=F~c1#P~gd@0~h2
~dK|es|_a=F#B~kz~a/~ov~lr=5Más Amplio #p#w<z@PAbordar @X~pS~iCy Económicos y ~l!#5~ig@e&Ka Nivel ~ns@A<B~cQPública;_a=F#B~kz~a/Penal
~dK|ru|~bv@da gkmtBcdbb galfahag %s>Pg wamcc Cbfakpt lagchjkp ndq #h~k,fcCcdbq ~fhPkadaibBchkbv lfawmci b hancohjgbq ~gHgcfvagcdhjge ~mF@e_Lpfagdqv, e jekyc pBehjbt awzchjgcddahjb
~dK|ar|~m"smdar dhj ~kSfabjmabe abrhazce
~dK|zh|@I将~iZ纳入更广泛@.@x=E以应对=g#b~g7挑战并_'~p"^U治及公众参与@.~dn@y
_v|fr|~lz~o2minima @Z@5<j~gbdétenus (Règles Nelson Mandela);_G~d,
_v|es|~jS~jn%bReclusos{ (Reglas Nelson Mandela)|};~by~d,
_v|ru|#O#h#X~c5xekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~cIJcmAhade Iedncmu
_v|ar|ifajm #iabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_v|zh|@x~dm~hT(纳~bl_,);@x~dm~hT;纳~bl_,
~i,|fr|~jV~eH@El’examen d’ensemble @0*r@Ctextes issus ~el%c~p7@el’information
~i,|es|^!@0reunión @ealto nivel ~m[<5%Vexamen general @0aplicación %bresultados ~eo#B~bG
~i,|ru|Rjasag#g~gf~cg~gCMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~d:fcCcdbo ~cY~nbbdFafierbaddasa awzchjge
~ms|es|Nuestro ~h:~p:Abordar y Contrarrestar Eficazmente #5Problema %D>YDrogas
~ms|ru|JeCe awzeq lfbgcfycddahjA ~kDfcCcdbt ibfagao lfawmciu defkajbkag b ~n]dco
~ms|zh|我们对有效处理#b应对%l毒品#M@.共同~m1
*7|fr|~hzNew York @5@/~n!#e@/migrants
*7|es|_aNueva York @P@XRefugiados y @XMigrantes
*7|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
*7|ar|%qhcfcfkt dh prb abbarzch fabduarkch
*7|zh|@I难民#b~ja@.纽约@y
~kU|fr|~pa~eH%crésistance %Kagents antimicrobiens
~kU|es|%.~ofResistencia a @XAntimicrobianos
~kU|ru|~jj%F@plfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~kU|zh|+Q~g3#M#f@.%h;+Q#(~g3<w#a~jT
~eB|fr|@i#)*o*2paix
~eB|es|@h%V&K~oCPaz
~eB|ru|_b~i6@eibf
~eB|zh|=d%i@y;=d权@y
<m|fr|Nouveau @H@5@/villes
<m|es|Nueva %PUrbana
<m|ru|Jag@s<hsafanag
<m|ar|abvye aboAkce abrmcme
<m|zh|新城市=E
~a8|fr|L’océan, notre avenir : appel %Tl’action
~a8|es|Nuestros océanos, nuestro futuro: llamamiento ~oCacción
~a8|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
~a8|zh|^M+S*O^M~kg：+T呼吁;^M+S~n.~kg：+T呼吁
~cj|es|%.#B>6#p~ka%D<z@P~lJ@p~n/
~cj|ru|&V@d~f:QmawemAdasa lmede *i#h@p~jemtnAib
~cj|zh|@I=B&0@x<1~lA~du+O#.^O@.%h
~aX|fr|%5adoptée au Sommet @e~mI~d,
~aX|es|declaración política aprobada _ZCumbre ~lf@pPaz ~d,
~aX|ru|&V@G, lfbdqj>U@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
~aX|zh|纳~bl=d峰会通过@.%h;纳~bl=d峰会{所通过的|的|}%h
~le|fr|~pa~n)~eH%c#P=Zmaîtrise @Cmaladies non transmissibles
~le|es|%.@0Tercera %Z<5#B%B=U>9>YEnfermedades No Transmisibles
~le|ru|&V@djfcjAcsa ~gf%F@plfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n]dbib
~le|zh|+Q~m5次~fA#M#f@.%h;+Q~m5次#(~fA<w#a~jT
^H|fr|~pa~eH%c~fptuberculose
^H|es|%.~of~hqTuberculosis
^H|ru|~jj%F@p~n]jpwcfkpmcxai
^H|zh|+Q~dF#M#f%h;+Q~dF<w~jT
~hP|fr|@i@Z%4#N@Cpaysans ~lt~bP%Ntravaillant %S@/zones rurales
~hP|es|@h<z>X#c%bCampesinos y @eOtras &x^QTrabajan #G#uZonas Rurales
~hP|ru|@Y#ha *CkfchjAqd ~bhmbr, fewajetzbv g hcmAhkbv feoadev
~hP|ar|%q#i~htloifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
~hP|zh|@x农民#b农村地区*x劳动者%i@y
=M|fr|~e-*s@5@Cmigrations sûres, ordonnées #erégulières
=M|es|^2%D@P{la|una} Migración Segura, Ordenada y Regular
=M|ru|~dI#4wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~dI#4ibsferbb
=M|ar|~hs<9dh prb aburke abJdhe fabdhFde fabhFadce
=M|zh|%g*O有序#b正常~ja+O~o";~ja#M+O~o"
<q|fr|pacte *s%4~p6
<q|es|pacto mundial >Xrefugiados
<q|ru|smawemAd#4wcycdrev
<q|ar|~hs<9+fabbarzch
<q|zh|难民#M+O~o"
>.|fr|<gfinal @e<3issu @0~j!>8@e~mx@Z%c+aSud-Sud
>.|es|^!@e<3@0Segunda >7~ea<z#B%WSur-Sur
>.|ru|~jy{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~jr@e~dA@phajfpndbBchjgp Ys — Ys
>.|zh|_n次~lF布~aG~aJ;_n{次|届}~lF#a布~aG~aJ
uhc-2019|ru|~jj~cg@p{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
sdg-2019|ru|&V@dlambjbBchkasa Fafpie ~cg~jpfexgbjbt, haxgeddasa lan Psbnao ~gCMhheiwmcb
sdg-2019|zh|在+Q主持下召开@.%m#r#M~fR~o'论坛%h;{在|}+Q主持下召开@.%m#r<w~fR~o'论坛#a%h
un75|fr|@ifaite %Tl’occasion @0célébration &usoixante-quinzième anniversaire ~qa*P
un75|es|@h#BConmemoración #p{75º|75o|septuagésimo quinto} Aniversario @e&P
un75|ru|_blfexndagedbb hciAnchqj lqjao sanagzbdu ~eq
un75|zh|纪念@x成立七十五周%'@y
~iO|es|Nuestro ~h:Común @eAfrontar Eficazmente @XDesafíos y Aplicar <6~epy ~lJ@pCorrupción y Reforzar @p%W#Q
~iO|ru|JeCe awzeq lfbgcfycddahjA ~kDfcCcdbt lfawmci b >-icf @plfcnplfcyncdbt kaffplrbb b ~n]dco b pkfclmcdbt %IhajfpndbBchjge
~nM|es|Unidos #o#5racismo, @pdiscriminación racial, @pxenofobia y #uformas conexas @eintolerancia
~nM|zh|团结起来，~o!~g6主义*O~g6_m*O仇外心理#b相关~mQ&f;团结起来{，|}~o!~g6主义*O~g6_m*O仇外心理#b相关#a~mQ{行为|现象}
~j:|es|%P{“Espacio2030”|Espacio2030}: #5espacio como motor #pdesarrollo sostenible;%P{“Espacio2030”|Espacio2030}
~j:|ru|%!ndq «Dahiah-2030»: kahiah kek ngbsejcmA &?~dM;%!ndq «Dahiah-2030»
~j:|zh|“~o.2030”=E：~o.作为%m#r@.驱动力;“~o.2030”=E
~b2|fr|~hzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~hzKyoto
~b2|es|_aKioto #B~iv@0%B#pDelito, @p&Q~ov=U~ig@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};_a{Kioto|Kyoto}
~b2|ru|Dbajhk@d«Mkjbgbxerbq icf ~i5lfchjpldahjb, ~n9>Pb ~cXgcfvagcdhjge lfege: deghjfcBp >-Gagchjkb ~masane»;Dbajhk@G
~b2|ar|%qtcfgf +fabhufA ldhj ~kSfabjmabe ~mjfqcame abiahfh
~b2|zh|@I推进&1=D*O&]#b^U治：努力实现《2030%'%m#r=E^O@.~j[@y;@I推进&1=D*O&]#b^U治@.~j[@y;&0~j[@y^O
>]|fr|~h!@e=F~pvavancés{ pour la décennie 2022-2031|};~h!@eDoha
>]|es|#w=a=F{en favor de|para} @X<7Menos Adelantados;#w=aDoha
>]|ru|~bv@s*i~cohjfed;~bv@s&b
>]|ar|_Pabmfoe bxabo pib ~oFhdfa
>]|zh|>L#/~dn@]
~a9|fr|Notre océan, notre avenir, notre responsabilité
~a9|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~a9|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
~a9|zh|^M+S*O^M~kg*O^M~fQ;^M+S~n.~kg~n.~fQ
~as|es|%.@0Reunión ~ea%VExamen @eMitad @ePeríodo #p=5@eSendái %0~iy#pRiesgo @eDesastres ~h6
~as|ru|&V@d~gf~cg@phfcndchfaBdaip awxafp vane ~d:Lcdneohkao feiaBdao lfasfeiiu @phdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
~as|zh|《2015-2030~kj^O中期审查#f%h;{大会|}《2015-2030~kj^O中期审查~jT
pandemic-2023|zh|+Q~mV病&1*O防范#b应对#M#f@.%h;+Q#(~mV病&1*O{防范|防备}#b应对<w#a~jT
tuberculosis-2023|zh|~dF#M#f%h;~dF<w~jT
~fC|fr|@Hd’Antigua-et-Barbuda @5@/>f{ : une déclaration renouvelée pour une prospérité résiliente|};@Hd’Antigua-et-Barbuda
~fC|es|%P@eAntigua y Barbuda @P@X=7{: una Declaración Renovada para una Prosperidad Resiliente|}
~fC|ru|%!ndq Mdjbspe b Uefwpnu ~j.&E{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~fC|ar|~dXphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
~fC|zh|安提瓜#b巴布达+R=E：实现韧性繁荣@.新@y;安提瓜#b巴布达+R=E
+q|fr|~e-@5l’avenir
+q|es|^2>WFuturo
+q|ru|Gekj@wga biq wpnpzcsa
+q|ar|dcBai abdqgilb
+q|zh|~kg~o"
&)|fr|~e-numérique mondial
&)|es|^2Digital Global
&)|ru|~dI{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
&)|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&)|zh|+O数字~o"
>u|fr|@i%4générations futures
>u|es|@h~naGeneraciones Futuras
>u|ru|_bwpnpzbv lakamcdbqv
>u|zh|子孙后代#M@y;子孙后代@y
amr-2024|es|%.@0Reunión ~ea#BResistencia a @XAntimicrobianos
amr-2024|zh|~g3#M#f%h;~g3<w~jT
_W|fr|~h!{d’Avaza |de Gaborone |}~m/littoral ~gw~h7;~h!{d’Avaza|de Gaborone}
_W|es|#w=a{Avaza|Awaza} ~cq~ah~h7;~kY{en favor de|para} @X<7~ah~h7;#w=a{Avaza|Awaza}
_W|ru|Mgexbdhk@s&b{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~hYiaft;lfasfeii~fH~hYiaft, @e~gL2024–2034 sanag
_W|zh|~b[~h7%'十%'阿瓦扎@];~b[~h7%'十%'@]
~li|fr|Engagement @eSéville
~li|es|~h:@eSevilla
~li|ru|LcgbmAhk~eLawqxejcmAhjg{a|e|p|ai|c}
~li|ar|abgCad swlcbce
~li|zh|塞维利亚~m1
=y|fr|@i@0>8@Z@El’environnement
=y|es|@h@0>7<z%V~lZHumano
=y|ru|@Y~jr~lE~iJ~a[hfcnu
=y|zh|~k3@y;~k3@.@y;~k3~i[@y
=z|fr|~aL@5#0définitive @0faim #e@0malnutrition
=z|es|@h*n#BErradicación #pHambre <BMalnutrición
=z|ru|#na &Msamane b dcnacnedbq
=z|zh|%l消灭饥饿#b营养不良@y
>/|fr|~p[<3*a~dQ=Z*r@0+atechnique +6pays #G%f;~p[~gy
>/|es|#T=a<3@P~l!y Realizar @p%WTécnica +6@X<7#G&U;#T=a~gy
>/|ru|~jy@3*i@pfexgbjbt b >-jcvdbBchkasa <:~oOfexgbgetzbibhq hjfedeib;~jy@3&b
>/|zh|_'#b实施#r中#/间技术>K@.布~aG#.;布~aG#.
<K|fr|~h?final @0dixième session extraordinaire @el’Assemblée générale
<K|es|~pI~lS#pDécimo Período Extraordinario @eSesiones ~m[General
<K|ru|ЗekmtBbjcmAd#gnchqjao hlcrbemAdao hchhbb ~gCMhheiwmcb
<K|zh|~fW最后~m3;~fW&0最后~m3^O;~fW@.&0最后~m3^O
>h|fr|~hzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~hzRio
>h|es|_aRío %V~lZAmbiente =U&U;_aRío
>h|ru|~iq@d@p~iJhfcnc b ~k);~iq@G
>h|ar|%qkcf +fablcze fabghdce
>h|zh|@I~ds与#r@.里约@y
~fb|fr|#621
~fb|es|#w21
~fb|ru|%!ndq @e!X!X!I gck
~fb|ar|rmfb pjdab abikh 21
~fb|zh|21世纪=E
^d|fr|~hzprincipes, non juridiquement contraignante mais faisant autorité, @5un consensus *s%cgestion, @p*f#el’exploitation écologiquement viable @etous @/types @eforêts
^d|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@'@Pun Consenso %Drespecto @0Ordenación, @p&J=U#v~eu%bBosques @eTodo Tipo
^d|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~gh~j.smawemAdasa kadhcdhphe #XferbademAdasa bhlamAxagedbq, ~iTb &?<hghcv ~oJmchag
^d|zh|@I~gW类型~m4@._o*O~dZ%m开发@.无^U律约束力@.+O协商一致意见权威性#Y声明
>,|fr|@H#Z*2poursuite @0*rd’Action 21
>,|es|#T%0Ulterior ~h]#p#w21
>,|ru|#m@pnemAdcoCcip >-Gagchjkb ndq @e!X!X!I gck
>,|zh|~eN《21世纪=E^O~o(
+v|fr|<A@eVienne
+v|es|@h~gs=aViena
+v|ru|~kC{eq|ao|pt|bc|bv|bi|bib} nckmeferb~b?b Gfasfeii~fH&b
+v|ar|~jinccha
+v|zh|=o@y#b@]
+2|fr|~h!~jX~hI@C>f;~h!@0Barbade
+2|es|~kY>W#v~eu%b=7;#w=aBarbados
+2|ru|#m@p~gH&?<h&E;Uefwenahhk@s&b
+2|ar|~fodh prb ~e]bbmfb abrCkce abxDcke abhadce
+2|zh|+R%m#r@];巴巴多斯@]
~lm|fr|_H@e~mf@5un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};_H@eYokohama
~lm|es|~bu@e~mf@Pun Mundo Más Seguro;~bu@eYokohama
~lm|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @p~gHwamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~cXsajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~lm|zh|~mX更%g%l@.横滨=:;横滨=:
</|fr|~h!@0>8@T%cpopulation ~oZ%f
</|es|~kY@0>7@A#BPoblación =U&U;#w=aEl Cairo
</|ru|#m~g(defanadehcmcdbt b ~k)
</|ar|_PabdIgdk ~kQbbqtah fabghdce
</|zh|@1~lA与#r~di@];@1~lA~dh#r{会议|大会|}@]
&9|fr|~hzCopenhague #)#jsocial;~hz~f5;<A@e~f5
&9|es|_aCopenhague @m#vSocial;@h~gs=a~f5;_a~f5
&9|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
&9|ar|%qtflhuaDh +fabghdce abargdajce
&9|zh|=g#r#M哥本哈根@y;&0哥本哈根@y^O
*W|fr|~h!~el~jXsocial;~h!@e~f5
*W|es|~kY~eo@m#vSocial
*W|ru|#m~cY^f~au~dM
*W|ar|_P~jJbbghdce abargdajce
*W|zh|=g~hh@];=g~hh&0@]^O
~kW|fr|<A@e=]
~kW|es|@hy ~gQ~bx=a=]
~kW|ru|~nm@db GmejFafi~fH&b
~kW|ar|%qfdhuar jdb lcrch
~kW|zh|~fJ@y#b~hi;&0~fJ@y^O{和|及|以及|与}&0~hi^O;&0~fJ@y^O{和|及|以及|与}&0~fJ~hi^O
+k|fr|~hz=]
+k|es|_a=]
+k|ru|~nm@G
+k|ar|%qlcrch;%qlcrchD
+k|zh|~fJ@y
^7|fr|~h!@e=]
^7|es|~bx=a=]
^7|ru|~nm{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &b
^7|zh|~fJ~hi
~aO|fr|Nouvelles =)#einitiatives *a*r@0@i#e&u~h!@e=]
~aO|es|Nuevas medidas e iniciativas %0aplicación @0@hy ~gQ~bx=a=]
~aO|ru|HemAdcoCbc icfu b bdbrbejbgu @p>-Gckbdhkao nckmeferbb b GmejFafiu &b
~aO|zh|~eN&0~fJ@y^O#b&0~hi^O@.+T#b倡议;~eN&0~fJ@y#b~hi^O@.+T#b倡议
^i|fr|@H@5l’habitat
^i|es|#w@eHábitat
^i|ru|%!ndq Хewbjej
^i|ar|rmfb pjdab abdfzb
^i|zh|%6居=E
>o|fr|@i%4villes #e~bPétablissements humains #Gce nouveau millénaire
>o|es|@h~naCiudades ~hSAsentamientos Humanos ~lrNuevo Milenio
>o|ru|_bsafanev ~bhdehcmcdduv lpdkjev g dagai juhqBcmcjbb
>o|zh|新千%'城市#b*x%6类住区@y;@I新千%'{中的|的|}城市#b*x%6类住区@.@y
>C|fr|~hz~kH%c~d8mondiale
>C|es|_aRoma #B~d7Mundial
>C|ru|Obihk@da ghcibfdao +L
>C|zh|%l~b]~ki@y;@I%l~b]@.~ki@y
*D|fr|~hz~kH%cnutrition
*D|es|_aRoma #BNutrición
*D|ru|Obihk@d~nblbjedbq
*D|ar|%qkfda jh abgDHce;%qkfda +fabgDHce
*D|zh|营养#M~ki@y
+3|fr|~h!~pvavancés ~gw~h5
+3|es|~kY~cqMenos Adelantados >WDecenio ~h5
+3|ru|#m~cohjfed @e~gL2001–2010 sanag;UfthhcmAhk@s&b
+3|ar|~fobxabo pib ~oFhdfa bbjim ~h5
+3|zh|~h5~gU@];~h5%'~gU@]
+"|fr|~h!~pvavancés ~gw~a.{ (Programme d’action d’Istanbul)|};~h!~mt
+"|es|#w@eAcción{| de Estambul} ~cqMenos Adelantados >WDecenio ~a.;#w=aEstambul
+"|ru|#m~cohjfed @e~gL~lvsanag;~pN@s&b
+"|ar|_Paqyhlfb;_Psqyhlfb
+"|zh|~a.~gU@];~a.{年|}~gU{伊斯坦布尔|}@];{支援最不发达国家|}伊斯坦布尔@]
~dU|fr|~h!#Gvue @e~eEcombattre #e~dY<j~iNillicite @C<Flégères sous tous ses aspects
~dU|es|~kY@P~f'~lJy ~e9_A@e~jkLigeras #GTodos sus Aspectos
~dU|ru|#m~a?b ~mpdcxekaddao ~mAhjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~n]dco
~dU|ar|~fobdhj ~e[~lMlabpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
~dU|zh|从各个~gX~ej*O<1#b+e~do%X_.@.@]
>G|fr|~no@6*jpermettre %K*"@eprocéder %Tl’identification #eau traçage rapides #efiables @C~fzcalibre illicites;~no@6@etraçage
>G|es|Instrumento @A@PPermitir a @X%:Identificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~jkLigeras Ilícitas;Instrumento ~p]Localización
>G|ru|@?{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz~agsahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;@?#g@pajhmcybgedbt
>G|zh|使各国能够及时#b可靠地识别#b追查%X~do@.@1文书;@1追查文书
~oI|fr|<A@eDurban
~oI|es|@h~gs=aDurban
~oI|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~b?b Gfasfeii~fH&b
~oI|ar|~jimcklah
~oI|zh|德班@y#b@]
~fr|fr|~f3@e~f9issu @0>8@T#)^b&u%f;~f3@e~l4
~fr|es|Consenso @e~f9@0>7@A#B~aM>W&U;Consenso @e~l4
~fr|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~fr|ar|gfani JkaE dfhgckc
~fr|zh|~a,@1~di~dE;~dE
>[|fr|~hz=F#)^b&u#j: ~jV>8@T@esuivi #)^b&udéveloppement, chargée d’examiner @p*r&u~f3@e~l4;~hz=F#)^b&u%f
>[|es|_a=F#B~aM>W&U{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>[|ru|~bv@da Fbdedhbfagedbb ~dM{: | — }bjasaguo nakpicdj ~g(lahmcnptzco <!%yFbdedhbfagedbq <h~j.awxafe vane ~d:Iadjcffcohkasa kadhcdhphe;~bv@da Fbdedhbfagedbb ~dM
>[|ar|~m"gdfcb abghdce
>[|zh|~a,~dn@y：审查&0~dE^O=B情况@.~a,后续@1~di结果~m3;~a,~dn@y：审查&0~dE^O=B情况@.~a,后续@1~di~aJ;~a,~dn@y
_u|fr|~eY#)vieillissement{, 2002|};~p[~os
_u|es|~ka~p]~cM%VEnvejecimiento{, 2002| (2002)|};#T=a~os
_u|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *i~lEhjefcdbq{| 2002 sane};Ienfbnhk@3&b
_u|ar|~dXdmkcm ~fabbwcvfve
_u|zh|2002%'~bC@1#.;~bC@1#.
>n|fr|%5~oZ~eY#)vieillissement, 2002;%5~oZ~eY#)vieillissement
>n|es|%.y {el |}~ka~p]~cM%VEnvejecimiento{, 2002| (2002)|}
>n|ru|&V{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *i~lEhjefcdbq{| 2002 sane}
>n|zh|&0%h^O#b《2002%'~bC@1#.^O;&0%h^O#b&0~bC@1#.^O
&H|fr|~hz~kA#)#jdurable
&H|es|_aJohannesburgo %V#v~bd
&H|ru|Йaveddchwpfshk@d~jp~k)
&H|ar|%qrfuahqlkD +fabghdce abdqgmade
&H|zh|~jB%m#r@y
=L|fr|#T@e*r~el~jXdurable{ (Plan de mise en œuvre de Johannesburg)|};#T@e*r@e~lX
=L|es|#T@e>6>Y~ni~eo%V#v~bd{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#T@e>6>Y~ni@eJohannesburgo
=L|ru|Gmed@w~nPfcCcdbo ~cY~jp~k){ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@3~nPfcCcdbo
=L|ar|vye ghncH hgazr ~jJbbghdce abdqgmade;vye rfuahqlkD bbghncH
=L|zh|%m~hh~oe(~jB~oe);%m~hh~oe;~jB~oe
^5|fr|~h!d’Almaty
^5|es|#w=aAlmaty
^5|ru|Mmiejbdhk@s&b
^5|zh|~m7@]：在内陆#b过境#r中#/过境运输>K+O新=f下满足~b[@.特殊需要;~m7@]
~bV|fr|~hz=-@e~f7
~bV|es|_a@'@e~cJ
~bV|ru|<-@dlfbdrblag
~bV|ar|~ocrhcn
~bV|zh|%w#Y@y
<i|fr|~p[~f7
<i|es|#T=a~cJ
<i|ru|<-@3&b
<i|ar|~dXrhcn
<i|zh|%w#.
<t|fr|Engagement @eTunis
<t|es|~h:@eTúnez
<t|ru|Tpdbhhk~eLawqxejcmAhjg{a|e|p|ai|c}
<t|ar|abgCad gfhq
<t|zh|突尼斯~m1
~aA|fr|%P@eTunis *a~p7@el’information
~aA|es|%P@eTúnez %0~bG;#w@eAcciones @eTúnez %0~bG
~aA|ru|Tpdbhhk@s~j.bdFafierbaddasa awzchjge
~aA|ar|_Pgfhq +fdrgdj abdjbfdag
~aA|zh|信息=g突尼斯=E
=t|fr|~hzMaurice
=t|es|_aMauricio
=t|ru|~j6@G
=t|zh|~dp@y
>y|fr|_H@eMaurice *apoursuite @0*r&u~h!~jX~hI@C>f;_H@eMaurice
>y|es|~bu@eMauricio %0~h]Ulterior #p~kY>W#v~eu%b=7;~bu@eMauricio
>y|ru|~j6{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @pnemAdcoCcip >-Gfasfeiiu *i@p~gH&?<h&E;~j6{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
>y|zh|~eN&0+R%m#r@]^O~dp=:;~eN&0+R%m#r@]^O@.~dp=:;~dp{执行|}=:
^j|fr|~hzHyogo
^j|es|_aHyogo
^j|ru|Хbashk@G
^j|zh|兵库@y
<?|fr|~j0@U@eHyogo @52005-2015 : @5@Cnations ~ltcollectivités résilientes face %Kcatastrophes;~j0@U@eHyogo
<?|es|=5=aHyogo @P2005-2015: Aumento @0Resiliencia >YNaciones y #uComunidades ante @XDesastres;=5=aHyogo{| para 2005-2015}
<?|ru|Хbashk#x*i@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc *9b awzbd;Хbashk#x&b
<?|ar|syak jdb ucfDf
<?|zh|2005-2015%'兵库+T=f：加强#/#b社区@.抗灾能力;{2005-2015年|}兵库+T=f
~af|es|^!@e~dH@0>7~ea<z#B%WSur-Sur
~af|ru|~pM{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~jr@e~dA@phajfpndbBchjgp Ys — Ys
~af|zh|~lF~mR~aJ
<U|fr|~j0décennal @eprogrammation #L@/modes @econsommation ~oaproduction durables
<U|es|=5Decenal @e~pT@m~l3@eConsumo y ~l9Sostenibles
<U|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *i@plcfcvanp k ~d?ferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
<U|zh|%m消费#b生产模式十%'~o(=f;%m消费#b生产{模式|}{十年|10年}{期|}~o(=f
~lb|fr|Tenir @/promesses : unis @5atteindre @/objectifs &uMillénaire @5<j%f
~lb|es|~pGpromesa: unidos @Plograr @XObjetivos @e#v#pMilenio
~lb|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %yfexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~lb|zh|履行诺言：团结一致实现千%'#r目标
~hc|fr|~jVRéunion #A%cjeunesse : dialogue #ecompréhension mutuelle
~hc|es|^!~ofJuventud: Diálogo y Comprensión Mutua
~df|fr|Le millénaire @e>R: @p~hzVienne @E>R~oZ#jhumain
~df|es|Milenio Espacial: ~gQ_a~e/%V~oo=U#vHumano
~df|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao <!b fexgbjbb BcmagcBchkasa awzchjge
~df|zh|~o.千%'：@I~o.#b%6@.#r@.=o@y
+I|fr|#s+X+M~oW*"@esatellites artificiels @0Terre %Kfins @0télévision directe &L
+I|es|@'^Qhan @eRegir @p*?~lf@X%:@eSatélites Artificiales @0Tierra @P#uTransmisiones #]Directas ~lfTelevisión
+I|ru|*/=8~eebhkphhjgcdduv hlpjdbkag Зcimb ~j.%Idclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
+I|zh|各国~mT%6造地球卫星进行@1直接电视广播所应遵守@.#Y
~a"|fr|#s%ctélédétection
~a"|es|@'~jQTeleobservación @0Tierra desde #5Espacio{| Ultraterrestre}
~a"|ru|~acnbhjedrbaddasa xadnbfagedbq Зcimb bx ~fmlfahjfedhjge
~a"|zh|@I从*(遥感地球@.#Y
<S|fr|#s>S%T+M@esources d’énergie ~gM%Sl’espace
<S|es|@'Pertinentes ~oC*?@eFuentes @eEnergía &2~lr+Z
<S|ru|~ac=8qncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
<S|zh|~nA*(_k核动力源@.#Y
~a(|fr|@i%c+a@T+g@e>Rau profit #e%Sl’intérêt @etous @/États, compte tenu ~a0@Cbesoins @Cpays #G%f
~a(|es|@h#B%W@A~c4~ooUltraterrestre #GBeneficio e Interés @eTodos @XEstados, Teniendo ~d(#GCuenta #uNecesidades %b<7#G&U
~a(|ru|_bicynpdefandai ~c(g bhhmcnagedbb b ~jH~fmlfahjfedhjge @ewmesa b ^fghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
~a(|zh|@I开展~e0*(@.@1>K，_'~gW#/@.福利#b利益，并~dr要考虑到#r中#/@.需要@.@y
_g|fr|@i@C=-juridiques ~m-+g@e~cl
_g|es|@h%b@'Jurídicos ^QDeben Regir ~d9%b%:~c4+Z
_g|ru|@Ylfegaguv ~gh<!*9~ifb ~d?~fmlfahjfedhjge
_g|zh|各国~e0*(~i]@.^U律#Y@y
+l|fr|%U>S%Kentreprises #e%K~iY{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+l|es|~bD~naEmpresas y @X=?{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+l|ru|=6@VlfcnlfbdbiejcmAhkao <!g ehlckjc ~gi=X{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+l|ar|~ar+fabpjdab abgrakce foifi ~cU;~ar+Hlabpjdab abgrakce foifi ~cU
+l|zh|工商企业与*R：实施@x“#l*O尊重#b补救”=f~fM;工商{企业|业}与*R{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~fM
&R|fr|%U>Sau déplacement @e%N%Tl’intérieur @e~mBpropre pays
&R|es|~bD%bDesplazamientos Internos
&R|ru|=6@V~c2lcfciczcdbb mbr gdpjfb hjfedu
&R|ar|~ar+Hlabgwkm abmavbc;~ar+fabgwkm abmavbc
&R|zh|@I~fL#M@.~fM;~fL#M~fM
>A|fr|%U@El’extrême pauvreté #e@/~iY
>A|es|~bD#BExtrema Pobreza y @X=?
>A|ru|=6@V~c2kfeodco {dbzcjc|wcndahjb} b *C=X
>A|zh|@I赤贫与*R#M@.~fM;#(赤贫~dh*R<w#a~fM
~dR|fr|~p[Rabat @E%k@el’appel *2haine nationale, raciale ou religieuse qui constitue une incitation *2~g?%Tl’hostilité ou *2violence
~dR|es|#T=aRabat #Bprohibición @0apología #podio nacional, racial o religioso ^Qconstituye incitación ~oCdiscriminación, @phostilidad o @pviolencia;#T=aRabat
~dR|ru|Oewejhk@3*i@pxelfczcdbt lfalesednu derbademAdao, fehagao ~nJfcmbsbaxdao dcdegbhjb;Oewejhk@3&b
~dR|ar|~dXabklay +foFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
~dR|zh|@I&e构成煽动_m*O敌意或_(@.鼓吹民族*O~g6或宗教仇恨言论@.拉巴特#.;拉巴特#.
^o|fr|Manuel @5enquêter efficacement %c*v{ (Protocole d’Istanbul)|};@R~mt
^o|es|Manual %0Investigación y Documentación Eficaces @0>b{| (Protocolo de Estambul)};~p-Estambul
^o|ru|Opkaganhjg{a|e|p|ai|c} @p~kDfehhmcnagedbt b nakpicdjbfagedbt ~k]{| (LjeiwpmAhkbo lfajakam)};~pN@)
^o|zh|_D@.=j@.有效调查#b~m3记录手册;伊斯坦布尔{议定书|规程}
*[|fr|Lignes ~mr_C@e*5~kmimpliquant @/~bU~fG#etémoins d’actes criminels
*[|es|%n#B&Q#G~hlConcernientes a @XNiños ~f-y Testigos @eDelitos
*[|ru|=6{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #q>Pg galfahev, ~dBpBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
*[|zh|~nA涉及罪行@.%(被害%6#b证%6@.事项上坚持公理@.=0
&!|fr|%U~cW*2#P&ucrime
&!|es|%n%0%B#pDelito
&!|ru|=6@V~j.~i5~mE
&!|zh|&1=D=0
&8|fr|_F~dS%K~bU%S<jsystème @e~h2
&8|es|%n@e@-%VNiño ~lrSistema @e&QPenal
&8|ru|=6@V#X*i^f~oUg hbhjcic ^T
&8|zh|&]系统中%(#M+T指南
<V|fr|#s=m#L<j~o1%T@Cprogrammes @e*5réparatrice _Cpénale
<V|es|~bq%0>6@e~pT@e&Q{Restitutiva|Restaurativa} #GMateria Penal
<V|ru|@[_Olfasfeii fchjbjprbaddasa >Pg galfahev ^T
<V|zh|~nA刑事事项中采用恢复性司^U~o(@.+P
~g]|es|Relación Consultiva +6@ty #u~cONo Gubernamentales
~g]|ru|DadhpmAjejbgduc ajdaCcdbq #CdclfegbjcmAhjgcdduib afsedbxerbqib
international-years|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %rsanag
*z|fr|Initiative @e~mIarabe
*z|es|Iniciativa @ePaz Árabe
*z|ru|Mfewhk>Uibfd>Ubdbrbejbg{e|u|c|p|ao}
*z|ar|dlamke abqbad abjklce
*z|zh|~jc=d倡议
_c|fr|feuille @eroute axée %4résultats #Gvue ~k(~eGpermanent &u~k!israélo-palestinien prévoyant deux États
_c|es|hoja @eruta #pCuarteto basada _Zejecución @Puna solución permanente biestatal #pconflicto israelo-palestino;hoja @eruta #pCuarteto
_c|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~j,~f]lfbdrblai hahpzchjgagedbq ngpv ~dT
_c|zh|~hf斯坦~mS@.永久性两国解决办^U基于表现@.路线图;{以色列-巴勒斯坦|以巴}~mS#a永久{性|}两国解决{办法|方案}#a基于表现@.路线图
^?|fr|~hz=-@E{des|les} arrangements intérimaires d’autonomie
^?|es|_a@'~na~jtrelacionadas con un Gobierno Autónomo Provisional
^?|ru|@Y~gha gfcicdduv icfev @pheiaplfegmcdbt
^?|zh|@I临时自治安排@.#Y声明;#(临时自治安排#a#Y{声明|宣言}
&7|fr|~j0*s@0biodiversité @eKunming-Montréal
&7|es|=5%D@eBiodiversidad @eKunming-Montreal;=5%DKunming-Montreal @0~lw
&7|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %ywbafexdaawfexbq
&7|ar|syak tfhdchD - dfhgkcab <9bbghfj ablcfbfrc
&7|zh|昆明-~g8+O%t=f
~bM|fr|#T~b'*a{diversité biologique|biodiversité} ~a.{| et les objectifs d’Aichi relatifs à la diversité biologique};#T~b'2011-2020 *a{diversité biologique|biodiversité}
~bM|es|~hU%0~kq2011-2020 y {|las }Metas @eAichi %0~lw;~hU%0~kq~a.
~bM|ru|LjfejcsbBchk@3%y~iTb &?=8wbafexdaawfexbq @e~lvsanu
~bM|zh|~a.%'%t~eV#b爱知%t目标;《2011-2020%'%t~eV^O_j&0爱知%t目标^O;~a.%'%t~eV
~bL|fr|%P2063{| de l’Union africaine| : l’Afrique que nous voulons}
~bL|es|%P2063: #5África ^Qqueremos;%P2063
~bL|ru|%!ndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~n"{| MFfbkedhkasa hatxe}
~bL|ar|vye abagoam ~mhbjad 2063
~bL|zh|2063%'=E：我们想要@.*y;《2063%'=E》：我们想要@.*y;2063%'=E
^G|fr|~jF~oggouvernance responsable @Crégimes fonciers ~cW%Kterres, %Kpêches #e%Kforêts ~hZ~d8nationale
^G|es|~d!#BGobernanza Responsable @0Tenencia @0Tierra, @p~gBy @XBosques ~lrContexto @0~d7Nacional
^G|ru|~lVajgcjhjgcddasa ~d]galfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~mu~k'+L
^G|zh|#/~b]范围内土地*O~eh及~m4权属负~fQ治理~lq
^c|fr|=Y~og~eFresponsable
^c|es|*Y%0~gBResponsable
^c|ru|~kvgcncdbq ajgcjhjgcddasa fuwamaghjge
^c|ar|dmfhe abqbft +Hlabxcm abkwcm
^c|zh|负~fQ~eh~eR
_t|fr|=Y@eLa Haye _Bprolifération @Cmissiles balistiques
_t|es|*Y@eLa Haya >VProliferación %bMisiles Balísticos
_t|ru|Qeeshk~eMkanckh@w~p2~a?fehlfahjfedcdbq wemmbhjbBchkbv fekcj
_t|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_t|zh|~ej弹道导弹扩散海牙&f=0
~dg|fr|=Y#Z*2#P#e*2~gZ@epiraterie, @Cvols %Tmain armée ~hA~lc~lt~bImaritimes ~j(~o[@el’Ouest #e&uCentre;=Y@eYaoundé
~dg|es|*Y%d@p%R@0Piratería, #5Robo a Mano Armada #o~ney ~d9Marítimas {Ilegales|Ilícitas} #GÁfrica ~nxy Central;*Y@eYaundé
~dg|ru|~kvlagcncdbq, @OlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq +phpnag b dcxekaddao <!@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~dg|zh|在西非#b中部*y~ej#b<1海盗*O武装抢劫~jb#b~fO%X~i]@.~eR;雅温得~eR
~bS|fr|=Y#L@p~gZ@epiraterie ~ltvols %Tmain armée ~hA~lc%S~n3Indien occidental ~oZgolfe d’Aden;=Y@eDjibouti
~bS|es|*Y%d@p%R@0Piratería y @XRobos a Mano Armada #o@X~ne~n:Índico ~nx=UGolfo @eAdén;*Y@eDjibouti
~bS|ru|~kvlagcncdbq, @OlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq +phpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~bS|zh|吉布提~eR
~dd|fr|@i%c#9%S@/écoles
~dd|es|@h@mEscuelas Seguras
~dd|ru|_bwcxalehduv Ckamev;_b<(Ckam
~dd|zh|%g学校@y
~gm|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
~gm|zh|@I#l%(不被~g5或武装团体%X招募或_k@.~kf~m1;#(#l%({不被|免遭}~g5或武装团体%X{招募|征募}或_k#a~kf~m1;&0~kf~m1^O
*3|fr|@i#V%K=-#e#N=mau travail
*3|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~mJa @X@'y #c~d)~lrTrabajo
*3|ru|@Yaw ahdagalamesetzbv ~p4b *Cg hFcfc jfpne
*3|ar|%q~oEfaboifi ~minc abjdb
*3|zh|~lB~mW中+P#b%i@y;{国际劳工组织|劳工组织|}#(~mW中#a+P#b%i#a@y
~bY|fr|@i&ucentenaire @e{l’Organisation internationale du Travail|l’OIT} @5l’avenir &utravail
~bY|es|@h#pCentenario @0{Organización Internacional del Trabajo|OIT} >WFuturo #pTrabajo
~bY|ru|@Yhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;@Yhjamcjbq a wpnpzci hFcfu jfpne
~bY|zh|~lB劳动%l@.~kg百%'@y;{国际劳工组织|}#(劳动%l#a~kg#a百%'@y
>v|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}%c*5sociale ~ogmondialisation équitable
>v|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} #B&Q=G@Puna Globalización Equitativa
>v|ru|Hckmeferb{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~k,hlfegcnmbgao smawembxerbb
>v|zh|~lB争取公平+O化@.=g正义@y;{国际劳工组织|}#(争取公平+O化@.=g正义@y
~kT|fr|@id’Alma-Ata
~kT|es|_aAlma-Ata
~kT|ru|Mmie-Mjbdhk@G
~kT|zh|~m7@y
~bO|fr|@id’Astana %4soins @esanté primaires
~bO|es|_aAstaná @m~gQAtención Primaria @eSalud
~bO|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~bO|zh|阿斯塔纳初级~mU保健@y;@I初级~mU保健@.阿斯塔纳@y
~n0|fr|@id’Incheon : Éducation 2030 : vers une éducation inclusive #eéquitable @equalité #eun apprentissage tout au long @0vie @5tous;@id’Incheon
~n0|es|_aIncheon: ~er2030: Hacia una ~erInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo @0Vida @PTodos;_aIncheon
~n0|ru|RdBvadhk@G
~n0|zh|仁川@y：2030%'~i?：迈向全纳*O公平*O有质量@.~i?#b全民终身学习;仁川@y
_i|fr|~aL%cbioéthique #e@/~iY
_i|es|@h*n@mBioética y =?
_i|ru|#na wbaPjbkc b *C=X
_i|zh|%l生_)伦理与*R@y;%l生_)伦理#b*R@y
&q|fr|~aL%c~iPculturelle
&q|es|@h*n#B>MCultural
&q|ru|#na kpmAjpfdai fexdaawfexbb
&q|ar|~pZ+fabghfj abBianc
&q|zh|%l=C多样性@y
~av|fr|~aL#)génome humain #e@/~iY
~av|es|@h*n%VGenoma Humano y @X=?
~av|ru|#na scdaic ~a[b *C=X
~av|ar|~pZ+fabdrch ablwkc foifi ~cU
~av|zh|%l%6类基因组与*R@y
~bW|fr|@i@Z#)clonage @Cêtres humains
~bW|es|@h<z#BClonación Humana
~bW|ru|@Y#ha kmadbfagedbb =X
~bW|zh|@x@I%6@.克隆@.@y;@x%6@.克隆@y
~iI|fr|Recommandation @El’éthique @el’intelligence artificielle
~iI|es|Recomendación #BÉtica @0Inteligencia Artificial
~iI|ru|Ockaicdnerb~b?aw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~iI|zh|%6工智能伦理#M建议书
<J|fr|%U@Z*a@9&uconsommateur
<J|es|%n<z%0@"#pConsumidor
<J|ru|~j"@V#h~j.~b:bdjcfchag lajfcwbjcmco
<J|zh|@x#l消费者=0;@x消费者#l=0
*G|fr|#s=m@0statistique officielle
*G|es|@'~d)>YEstadísticas Oficiales
*G|ru|Ehdagalamesetzb@VaFbrbemAdao hjejbhjbkb
*G|ar|~oE~mibbsoxaEag abkqdce
*G|zh|官方统计+P
~d[|fr|%U*aréglementation @Cfichiers personnels informatisés
~d[|es|~bD%0~g.%bFicheros Computadorizados @eDatos Personales
~d[|ru|=6@Vfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
=/|fr|Responsabilité @e~j-@5fait internationalement illicite
=/|es|~g/#p~ig~lfHechos Internacionalmente Ilícitos
=/|ru|EjgcjhjgcddahjA *9xe icynpdefanda-lfajbgalfegduc ncqdbq
=/|zh|#/对@1不^U&f@.~fQ
_3|fr|#s=m@Copérations @erestructuration @0dette souveraine
_3|es|~bq%bProcesos @eReestructuración @0Deuda Soberana
_3|ru|@[{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
_3|zh|~o7债务重组进程@.+P;#(~o7债务重组{进程|过程}#a+P
^m|fr|#y+X@/_d+6@!@Z=Z~pF
^m|es|#k@eRelación +6{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^m|ru|>0Icynpdefandui psamagdui hpnai
^m|zh|@x#b~eX间<0#U;@x{和|与|同}~eX{间|之间|}#a<0#U
*B|fr|~iBfinancier #e{|les |des |aux }~o2@e^hfinancière ~qa*P
*B|es|~izFinanciero y ~g.Financiera Detallada @e&P
*B|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~eq
*B|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*B|zh|@x财务~kb
trips|fr|#y{|de l’Organisation mondiale du commerce }%4~hw@C#N@epropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#y%4ADPIC
trips|es|Acuerdo%8>X~lI%b#c@ePropiedad Intelectual relacionados con #5Comercio;#k>XADPIC
trips|ru|&r*h@pjafsagui ehlckjei ~gibdjcmmckjpemAdao hawhjgcddahjb;@L@pTORGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~ftabdbtce abntkce
trips|zh|~i/#U;~i/~dC
wto|fr|#y@e~j7instituant @!^.&ucommerce
wto|es|#k@e{Marrakech|Marrakesh} ~lf#5^Qse Establece @p+D%D#pComercio
wto|ru|~pL#H{a haxnedbb|aw pBfcyncdbb} ~bbjafsagao afsedbxerbb
wto|zh|~dv~mX%l_.%H#U;~mX%l_.%H#a~dv#U
~dL|fr|~hz=F@El’Accord %4ADPIC =Zsanté publique
~dL|es|_aDoha%8~mJal #k>XADPIC <BSalud Pública
~dL|ru|~bv@G*h«LasmeCcdbc @pTORGL b awzchjgcddac xnfegaavfedcdbc»
~dL|ar|~m"~hs~htlabrfahl abdgxbe labgrake dh ~ftabdbtce abntkce fabxoe abjade
~dL|zh|@I&0~i/#U^O与公共~o9@.~dn@y;#(&0~i/#U^O~dh公共{健康|卫生}#a{多哈|}@y
kazan|fr|~p[Kazan
kazan|es|#T=aKazán
kazan|ru|Dexedhk@3&b
kazan|ar|~dXiaCah
kazan|zh|喀山#.
*E|fr|#yrevitalisé #)~eG&u~k!#G~gD&uSoudan &uSud;#yrevitalisé
*E|es|#kRevitalizado %0~cm~e?@e~l];#kRevitalizado %0~cm#G~l];#kRevitalizado
*E|ru|Ewdagmcdd#Iaw pfcspmbfagedbb ~j,g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
*E|ar|~hsabdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*E|zh|_-~eb~mS重振~dC;@I_-~eb~mS@.重振~dC;重振~dC;重唤活力@.@I_-{共和国|}~mS@.~aF
<R|fr|@R&6@eNagoya-Kuala Lumpur %c~hb=Z~mK#Zau @R@e+Y%c#P@Crisques biotechnologiques
<R|es|~p-~l5{-| - }Kuala Lumpur @m~g/y Compensación Suplementario al ~p-+Y@m#2@0Biotecnología
<R|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @pwbawcxalehdahjb
<R|zh|&0~gu%g@z^O@I赔偿~fQ与补救@.~dl-吉隆坡_R;#(赔偿~fQ~dh补救#a~dl-吉隆坡_R
~aR|fr|#y*jprévenir @p~eFnon réglementée #Ghaute mer %S~n3Arctique central
~aR|es|#k@PImpedir @p~gBNo Reglamentada #GAlta Mar ~n:Ártico Central
~aR|ru|@La ~c?dcfcspmbfpciasa lfaiuhme g ~mmiafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
~aR|zh|&1中北冰洋不管制公海~eh#U
~aP|fr|#y&uCap @e2012 %c*r@Cdispositions &u@R@e_q@e1993 #Z*2~jo@e_q@e1977 %c#9@C~lc@e~oX;#y&uCap @e2012
~aP|es|#k@eCiudad #pCabo @e2012 #BImplantación >Y~jt#p~p-_q@e1993 ~gN@F~p]_q%0#2%b~nePesqueros, 1977;#k@eCiudad #pCabo{ de 2012|}
~aP|ru|Dcoljepdhk#H2012 ~n"{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
~aP|zh|实施《1977%'托雷莫利诺斯@1渔船%g@l1993%'托雷莫利诺斯@z^O规定@.2012%'开普敦#U;2012%'开普敦#U
malabo|fr|~hzMalabo %ccroissance =Ztransformation accélérées @el’agriculture ~o[~ogprospérité partagée ~oameilleures conditions @evie
malabo|es|_aMalabo{| de la Unión Africana} #BAceleración #pCrecimiento <B{Transformación|Trasformación} @0Agricultura #Gpro @0Prosperidad Común <BMejora %bMedios @eVida
malabo|ru|@YIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge ^fghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
malabo|zh|@I加快农业增长#b转型，_'共同繁荣#b改善生计@.马拉博@y
~k/|fr|#T@U@6{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*j~eE%Tcontrecarrer #e%T~dY@p~eF=c
~k/|es|~ka@A@P~f'Desalentar y ~e9@p~gB=3
~k/|ru|@?#D@plfcnplfcyncdbt, hncfybgedbt b &M+h{fuwdasa |}~oS
~k/|zh|&1*O阻止#b+e%X*O未报告#b无管制@.捕捞~i]@1#.;~m({鱼|捞}{活动|}#a@1#.
>r|fr|%5@e=Fissue &u« Sommet social *s» intitulé « Deuxième Sommet *s~jXsocial »;%5@eDoha
>r|es|%.@e=F@0Cumbre =G%Dbajo @pdenominación {|de }“Segunda Cumbre %D@m#vSocial”;%.@eDoha
>r|ru|~bv{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~nv~auheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @eguhCci pfagdc ^f~aufexgbjbq»;~bv{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
>r|zh|题为“_n次=g~hh”@.“%l社发*)”《~dn%h^O;题为“_n次=g~hh”@.“%l社发*)”~dn%h
<G|fr|~hzCancún ~c1*f~oa+M~hI@0biodiversité @5<jbien-être
<G|es|_aCancún @m~gQ~kz@0&J<B*?~eu@0Biodiversidad >WBienestar
<G|ru|Dedkpdhk@d@pekjpembxerbb jciejbkb ~iTb &?=8wbafexdaawfexbq ~j.~llmtnco
<G|zh|将#l#b%m~mT%t以增进福祉纳入主流@.坎昆@y
~ml|es|_aAichi-Nagoya #B~er>W#v~bd
~ml|zh|%m#r~i?爱知-~dl@y;@I%m#r~i?@.爱知-~dl@y
>q|fr|#y#)dégagement @Cforces israéliennes #esyriennes;#y#)dégagement{ des forces|}{ de 1974|}
>q|es|#k#BSeparación >YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#k#BSeparación
>q|ru|@La fexKcnbdcdbb gaohk;&r{| 1974 sane} ~oORxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
>q|zh|以色列#b~jc叙利亚~eb部队~ei;以色列*k叙利亚部队~ei;部队~ei;&0~ei^O
~nX|fr|&A2007 #)<"%S@p~oX{ (no 188)|};@N{| (no 188)} #)<"%S@p~oX{|, 2007}
~nX|es|~gx_ZPesca{, 2007 (núm. 188)|, 2007|}
~nX|ru|@c2007 =2~oPg fuwamagdai hckjafc ~h1188);&5~oPg fuwamagdai hckjafc
~nX|zh|2007%'~eh~mW~cA188~p,;2007%'~eh~mW@l
^D|fr|&A1968 %ccirculation routière
^D|es|~h'Circulación Vial
^D|ru|%2~mGngbycdbb 1968 ~n";@c1968 =2~mGngbycdbb
^D|zh|1968%'道路交通@l
_8|fr|~hFsignalisation routière
_8|es|~h'Señalización Vial
_8|ru|%2nafayduv xdekev b hbsdemev
_8|zh|1968%'路标#b信号@l
~c,|fr|#y~pA@/États-Unis d’Amérique #Zau Siège ~qa*P;#y@eSiège
~c,|es|{Acuerdo|Convenio} +6@ty @X%:Unidos @eAmérica %d@pSede @e&P;{Acuerdo|Convenio} %d@pSede
~c,|ru|@L#CLacnbdcdduib Шjejeib Micfbkb ~c2ichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~eq;@La ЦcdjfemAduv pBfcyncdbqv
~c,|zh|@x#b美利坚合众国@I@x总部@.#U;@x*k美{利坚合众|}国@I@x总部@.#U;总部#U
~eA|fr|<a~qa@C*"américains
~eA|es|>m@0+D%b%:Americanos
~eA|ru|~bH~lPeicfbkedhkbv ~dT
~eA|zh|~o/#/%H+d
+[|fr|_?*a#P=Z#-@0torture
+[|es|~a:~epy ~pW@pTortura
+[|ru|~ii~i4lujak _0dbv
+[|zh|~o/~ej#b惩罚酷刑@l
&Z|fr|_?%c~pw~aY@C%Nâgées
&Z|es|~a:#B@"%b#cHumanos >Y&xMayores
&Z|ru|~ii&T~gi~a[~oQmtnco
&Z|zh|~o/#l老%'%6*R@l
=,|fr|@R*2~jm~hQ#Z%K#N@C%Nâgées ^V
=,|es|@Q@0~dz~p8%d@X#c>Y&x@eEdad ~cZ
=,|ru|&Ob defanag a *C~oQmtnco ~dN;&Ob defanag, @O~gi~oQmtnco ~dN
=,|zh|&0*y~jA^O@I*y老%'%6%i@.@z;&0*y*R#b_Q^O@I*y老%'%6%i@.@z
^a|fr|@a@0Communauté ~mP@C*"@el’Afrique @el’Ouest %4~fzcalibre, ~oRmunitions #e~bPmatériels connexes
^a|es|@j@0{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~jkLigeras, sus Municiones ~hS~imConexos
^a|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv *9a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~bh~dBdbib iejcfbemev
^a|zh|西非#/~g7共同体@I~do*O其~m0及*x相关材料~h8;西非#/~g7共同体@I~do*O{其|}~m0_j*x{相关|有关}{材料|物资}~h8
<P|fr|&Al’Afrique centrale @5<j~f[@C~fzcalibre, @e~oRmunitions ~oatoutes pièces #ecomposantes pouvant servir %T~mBfabrication, ~mK#eassemblage;&AKinshasa
<P|es|~qbKinshasa
<P|ru|ЦcdjfemAdaeFfbkedhk~m:xe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~jMwujA bhlamAxagedu ~j.bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@o
<P|zh|中部*y管制~do*O其~m0#b可用于制造*O修理#b组装此类%O@.零部件@l
cifta|fr|_?~nG@emunitions, d’explosifs #e~nNmatériels connexes
cifta|es|~a:>VFabricación =U~meIlícitos @e*m@eFuego, Municiones, ~nk~hS~imRelacionados
cifta|zh|~o/#/&e~k0火器*O~m0*O爆炸_)及*x有关材料@l
stcw-f|fr|~jo{de 1995 |}%4normes @e~p1>3@C~lc@epêche, @edélivrance @Cbrevets ~oaveille
stcw-f|es|@F@A@mNormas @eFormación, Titulación y Guardia >W~bc%b~nePesqueros{, 1995|}
stcw-f|ru|@?=p~n2b nblmaibfagedbb ~p3fuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
stcw-f|zh|1995%'渔民~ef与~gT~ls;1995%'@1渔船{船员|人员}~ef*k~gT@l
~c6|fr|~hF~gZ~j(dirigés #E~cn
~c6|es|@F~caRelacionados con @p~e5
~c6|ru|%2~n]dcxekadduib ekjeib #X&a~eJ
~c6|zh|=A与@1~dq有关@.%X&f~h8
=r|fr|@R&6*2@a*a#-@0capture illicite d’aéronefs
=r|es|@QComplementario #p@F%0%R#pApoderamiento Ilícito @e~lG
=r|ru|~cHnalamdqtz~ag~lL~n]dcxekaddui xevgejai ~c'
=r|zh|=A~fS@l@._R;&0#(=A~fS#a%j#a_R
~fs|fr|@Rportant amendement @0~ie~gJ#e~m!~bPactes survenant %Tbord @Caéronefs
~fs|es|@Q^QModifica #5@F~naInfracciones y Ciertos Otros Actos ~j1a Bordo >Y~lG
~fs|ru|~cHbxicdqtz~ag~lLlfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c'
~lj|fr|@R{de 2005 |}#Z*2@a*,_B#9@0navigation maritime
~lj|es|~l'{ de 2005|} {relativo al|del} @F~ca>V#2@0Navegación Marítima
~lj|ru|#12005 sane k ^0a #?@,_N;#1k ^0a #?@,_N
~lj|zh|&0~g0%g%X&f@l》2005%'@z;&0~g0%g%X&f%j{的2005年|的|}@z
>E|fr|@R{de 2005 |}#Zau @R*,_B#9@Cplates-formes fixes situées ~cp
>E|es|~l'{ de 2005|} {relativo al|del} @Q~ca>V#2>YPlataformas Fijas Emplazadas _Z~jR
>E|ru|#12005 sane k Gfajakamp a #?@,+z;#1k Gfajakamp a #?@,+z
>E|zh|&0=A~he&f@z》2005%'@z;&0=A~he&f@z^O{的2005年|的|}@z
=v|fr|~h,*2~hF@9physique @Cmatières ~ez
=v|es|~e!{de|a} @p~h'@"Física %b~im~e,
=v|ru|Galfegk{e|b|c|p|ao} k ^0a ~ih&T=niejcfbeme
=v|zh|&0~g4_)#l%j~dj;&0~g4{物|体}#l%j#a{2005年|}~dj
^)|fr|~h,@e~npau @R@eMontréal #Z%T@C~b)qui appauvrissent @p~g:;~h,@eKigali
^)|es|~e!@e~np{del|al} ~p-~io%d#u~iF^QAgotan @p~p/;~e!@e~np{del|al} ~p-~bw;~e!@eKigali
^)|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @pgczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
^)|zh|&0@I消耗臭氧层_)质@.~g8@z^O基加利~dj;基加利~dj
~aS|fr|~h,@eDoha{ au Protocole de Kyoto|}
~aS|es|~e!@e=F{al|del} ~p-{Kyoto|Kioto};~e!@eDoha
~aS|ru|~bv{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~bv{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
~aS|zh|&0~j[@z^O~dn~dj;&0~j[@z^O@.~dn~dj;~dn~dj
~gI|fr|~e-@eGlasgow @5<jclimat
~gI|es|^2@eGlasgow ~lf#5Clima;^2Climático @eGlasgow
~gI|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
>H|fr|#y{de l’Organisation mondiale du commerce |}%cfacilitation @Céchanges
>H|es|Acuerdo%8@m~gQFacilitación #pComercio
>H|ru|&r*haw plfazcdbb lfarcnpf jafsagmb
>H|zh|_.便利化#U;_.便利化~dC
<M|fr|#y%4subventions *2~oX
<M|es|Acuerdo%8@m{|las }Subvenciones ~oCPesca
<M|ru|&r*ha hpwhbnbfagedbb fuwdasa ~oS
<M|zh|~eh补贴#U
>z|fr|#y{de l’Organisation mondiale de la Santé |de l’OMS |}%4pandémies ~qa^.@0Santé;#y{de l’Organisation mondiale de la Santé |de l’OMS |}%4pandémies
>z|es|#k@0{Organización Mundial de la Salud|OMS} @mPandemias;#k@mPandemias
>z|ru|@L~i.xnfegaavfedcdbq @p~n]ledncibqib;GedncibBchk%G
>z|zh|%l~mU%H~mV#U;{世卫组织|}~mV#U
^'|fr|~e-%csécurité, @pstabilité ~oZ#j%S@prégion @CGrands Lacs
^'|es|^2#BSeguridad, @pEstabilidad =U#v_ZRegión %bGrandes Lagos
^'|ru|Gekj@wa wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
^'|zh|大湖区%g*O稳定#b#r@l;大湖区%g*O稳定*k#r{公约|契约|条约}
^k|fr|#y+X@/_d~pAl’Agence @T@el’énergie atomique
^k|es|#k~na~bF+6@t=UOrganismo{ Internacional de Energía Atómica|}
^k|ru|&r, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #hh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};>0Icynpdefandui escdjhjgai @pejaidao Pdcfsbb
^k|zh|@x与~dk间<0#U;@x*k{国际|}~dk{间|之间的|}<0#U
^w|fr|#y%4_d~pA@!@5%k@C<Fchimiques
^w|es|#k@m{la Relación|las Relaciones} +6@t<B+D%0*e>Y*mQuímicas
^w|ru|>0Efsedbxerbco @pxelfczcdbt vbibBchkasa afpybq
^w|zh|@x#b&e~i:%O%H间<0#U;#(@x*k&e~i:%O%H{间|之间}<0#a#U
~g[|ru|>0>"afsedbxerbco @pibsferbb
~g[|zh|@x#b@1~ja%H间<0#U;#(@x*k@1~ja%H{间|之间}<0#a#U
^E|fr|~kL#e{|le |du |au }~iB>3~qa*P
^E|es|^1y ~iz#p~bc@e&P
^E|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~eq
^E|zh|@x~mW~eQ~kb;@x~mW~eQ条例#b~mW~eQ细则
>B|fr|~iB#e{|les |des |aux }~o2+X@pplanification @Cprogrammes, @/~hw&ubudget qui ont trait %Kprogrammes, <j~f[@el’exécution #e@/méthodes d’évaluation
>B|es|~izy ~g.Detallada %0Planificación %bProgramas, @X~lI@e~pT#pPresupuesto, @pSupervisión @0~h]y @XMétodos @eEvaluación
>B|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @plfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~nPb icjanu arcdkb
>B|zh|~o(规划*O预算内~o(~o?*O=B情况监测#b评价方^U~kb
~c.|fr|@ifaisant @e~n3Indien une zone @epaix
~c.|es|@h#pOcéano Índico como Zona @ePaz
~c.|ru|@Yaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~c.|zh|宣布印度洋为=d区@y;宣布印度洋为=d区@.@y
~gk|fr|~hzLima : vers un #jindustriel inclusif #edurable
~gk|es|_aLima: hacia un #v~nnInclusivo y ~bd
~gk|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b &?lfaiuCmcddasa fexgbjbq»;Zbihk@G
~gk|zh|利马@y：努力实现包容及%m工业#r
~ch|fr|@iministérielle d’Oslo
~ch|es|@h~gA@eOslo
~ch|zh|奥斯陆部长级@y
~a7|fr|<ad’Ottawa *a~dQ@0santé
~a7|es|>m@eOttawa %0~iv@0Salud;>m@eOttawa >WFomento @0Salud
~a7|ru|Ejjeghk%)@ppkfclmcdbt xnafagAq
~a7|zh|渥太华~o9_'+d
_X|fr|<a@e~hm*a~dQ@0santé %Tl’heure @0mondialisation
_X|es|>m@e~hm@P{el Fomento|la Promoción} @0Salud #Gun Mundo Globalizado
_X|ru|Uedskakhk%){la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
_X|zh|@I+O化%l中~o9_'@.曼谷+d;+O化%l中~o9_'曼谷+d
~gp|fr|%5@eRio %4déterminants sociaux @0santé
~gp|es|%.@eRío @m{|los }Determinantes ~iC@0Salud
~gp|ru|~iq{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @pharbemAdui ncjcfibdedjei xnafagAq
~gp|zh|@I~o9#M=g决定因素@.里约%h;~o9#M=g决定因素里约%h
~i"|fr|~hz~j8@El’efficacité @el’aide au %f
~i"|es|_aParís #BEficacia @0Ayuda{ al Desarrollo|}
~i"|ru|Gefbyhk@d@plaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~i"|zh|~m2实效#M~kf@y;@I~m2实效<w@.~kf@y
~cV|fr|~h!d’Accra
~cV|es|#w=aAccra
~cV|ru|Mkkfhk@s&b
~cV|zh|阿克拉+T=E
busan|fr|~l6@eBusan ~og+aefficace au service &u%f
busan|es|Alianza @eBusan %0%WEficaz al &U
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~k,PFFckjbgdasa <:%y~dM;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~k,PFFckjbgdasa <:%y~dM
busan|zh|有效#r>K釜山~o8;_'有效#r>K#a釜山~o8
~iL|fr|#T~b'@eBali @5l’appui technologique ~oZ~fy@Ccapacités
~iL|es|~hU@eBali >WApoyo Tecnológico <BCreación @eCapacidad
~iL|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @pakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~iL|zh|巴厘技术支助#b能力建设~eV
~c]|fr|~hz~dH{|du 7 février 1997 }#)rôle ~oZmandat &u@H@Z@5l’environnement
~c]|es|_a~dH%VPapel =UMandato #p#w<z>W~lZAmbiente
~c]|ru|~pM@da famb b iednejc Gfasfeiiu #h@p~iJhfcnc
~c]|zh|@I@x~ds规划署@.~j]#b任务@.~mR@y
malmo|fr|@iministérielle @eMalmö
malmo|es|@h~gA@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|zh|马尔默部长级@y
~gg|fr|~h!*s*a@9~h0_B~gndue %K~bIterrestres
~gg|es|~kY%D%0@"#p~lZMarino frente a ~d9Realizadas #GTierra
~gg|ru|~dI@s*i@p&T~hMhfcnu aj ~mMg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~gg|zh|#l+S~ds免受陆上~i]影响+O@];#l+S~ds免受陆上~i]{污染|}+O@]
~bZ|fr|#T@U@6*a^h@0capacité @e~oX
~bZ|es|~ka@A%0~ap@0Capacidad Pesquera
~bZ|ru|@?#D@p~n8lfaiuhmaguib iazdahjqib
~bZ|zh|_o捕捞能力@1#.
~ey|fr|#T@U@6*a*f=Z^h@Crequins
~ey|es|~ka@A%0&Jy ~gQ~ap%bTiburones
~ey|ru|@?#D~k2ekpm b ~n8bv xeleheib
~ey|zh|~dZ_o鲨鱼@1#.
~b0|fr|#T@U@6*jréduire @/captures accidentelles d’oiseaux @emer ~oWpalangriers
~b0|es|~ka@A%0~iy>YCapturas Incidentales @eAves Marinas _Z~gBcon Palangre
~b0|ru|@?#D@phakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~b0|zh|减少延绳钓~eh中误捕海鸟@1#.
=w|fr|_F{volontaires |d’application volontaire }*jassurer @pdurabilité @0~eFartisanale ~hZ~d8~oal’éradication @0pauvreté
=w|es|~d!@PLograr @pSostenibilidad @0~gB#GPequeña Escala ~lrContexto @0~d7<BErradicación @0Pobreza
=w|ru|~lV~cX&?iemaiehCjewdasa fuwamaghjge ~mulfanagamAhjgcddao <(b bhkafcdcdbq wcndahjb
=w|zh|~b]#b扶贫背景下保障%m小规模~eh~lq;~b]#b+e贫困背景下保障%m小规模~eh~lq
+7|fr|~jF*aconduite @e~j-&upavillon
+7|es|~d!%0Actuación #p~ig#pPabellón
+7|ru|~lV#X*i~mLFmese
+7|zh|船旗国表现~lq
>p|fr|_F+K%c^h@0~eFprofonde #Ghaute mer
>p|es|%n#]%0~ap>YPesquerías @eAguas Profundas #GAlta Mar
>p|ru|@?@M~d]smpwakagandasa lfaiuhme g ~mmiafc
>p|zh|公海深海~eh_o@1=0
~nK|fr|_F+K%c^h@Cprises accessoires =Zréduction @Crejets #Gmer
~nK|es|%n#]%0~ap>YCapturas Incidentales <B~iy%bDescartes
~nK|ru|@?@M~d]lfbmage b hakfezcdbq guwfahag
~nK|zh|兼捕_o及减少丢弃_)@1=0
~c9|fr|~jF#)marquage @Cengins @e~oX
~c9|es|~d!%VMarcado >YArtes @ePesca
~c9|ru|Ockaicdnerb~hd@piefkbfagkc afpnbo mage
~c9|zh|渔具标识~lq
~lg|fr|~hz~kH%c~eF=c
~lg|es|_aRoma #B~gB=3
~lg|ru|Obihk@d@plfawmcic +hfuwdasa ~oS
~lg|zh|%X*O未报告#b无管制捕捞#M2005%'~ki@y
~i)|fr|~hzReykjavik @Eune ~eFresponsable %Sl’écosystème marin
~i)|es|_aReikiavik #B~gBResponsable ~lrEcosistema Marino
~i)|ru|OcokAqgbkhk@d@pajgcjhjgcddaip fuwamaghjgp g ~hMPkahbhjcic
~i)|zh|@I+S生态系统负~fQ~eh@.雷克雅未克@y
>s|fr|@i~el%c#9alimentaire
>s|es|@h~eo@m~gQ#2Alimentaria
>s|ru|@Y~nvheiibje @p+L
>s|zh|%l~b]峰会@y;%l~b]*)@y
_9|fr|#s@e~kH~og~d8^.durable
_9|es|Cinco @'@eRoma %0~d7%D~bd
_9|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao +L
_9|zh|%m+O~b]~ki五项#Y;{全球可持续|可持续全球|全球}~b]#a~ki五项#Y
<I|fr|~j0*s#Z%K~eC– Pour une planète sans ~eCni déchets nocifs;~j0*s#Z%Kproduits chimiques
<I|es|=5%D>XProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
<I|ru|~dI#x@pvbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
<I|zh|+O~i:品=f-使地球免受~i:品#b废_)危害;+O~i:品=f
^"|fr|~e-*s@5l’emploi
^"|es|^2%D>WEmpleo
^"|ru|~dI*Ia fewaBbv ichjev
^"|zh|+O就业~o"
_7|fr|<aolympique
_7|es|>mOlímpica
_7|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
_7|zh|奥林匹克+d
~i9|fr|~hzMoscou @5~n4*2tuberculose
~i9|es|_aMoscú @PPoner Fin ~oCTuberculosis
~i9|ru|Iahkaghk@d@p&Mjpwcfkpmcxe
~i9|zh|终结结核病#M莫斯科@y
^J|fr|#T@U*a#P@el’extrémisme violent
^J|es|~ka~ep#5Extremismo Violento
^J|ru|Gmed@w*i@plfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
^J|zh|~ej_(极端主义#.
_6|fr|%U@e~os
_6|es|~bD>XCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~bD@e~os
_6|ru|~j"@V#Xbdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
_6|zh|马德里~fM
~bj|fr|communiqué @e~f7
~bj|es|comunicado final #pGrupo @e@-@PSiria;Comunicado @e~cJ
~bj|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *i@pLbfbb;<-~eLkaiitdbkc
~c[|fr|#yréglant @/déplacements ~oZpassage
~c[|ru|@La lcfcngbycdbb b nahjplc
~c[|zh|通行进出#U
^n|fr|#yintérimaire israélo-palestinien %cRive occidentale =Zbande @eGaza
^n|es|#kProvisional Israelo-Palestino #BRibera ~nx<BFaja @eGaza
^n|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @pЗelendaip wcfcsp b hckjafp Qexe
^n|zh|~hf斯坦@I西岸#b加沙地带@.临时#U;@I西岸#b加沙地带@.~hf斯坦临时#U
_f|fr|#y#)~eG&u~k!#G~gD&uSoudan &uSud
_f|es|#k{sobre|para} @p~cm~e?@e~l]
_f|ru|@Law pfcspmbfagedbb ~j,g Ochlpwmbkc Yyduo Lpned
_f|zh|@I_-~eb~mS@.~dC;_-{共和国|}~mS#a~aF
+N|fr|#y%ccessation @Chostilités, @p~pwcivils #e>Qhumanitaire
+N|es|#k#BCesación >YHostilidades, @p@"%b~ol=UAcceso Humanitario
+N|ru|@La lfckfezcdbb wacguv ncohjgbo, &Tsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
+N|zh|停止敌对+T*O#l平民#b~m9~m2准入#U;停止敌对+T*O#l平民#b~m9{援助|}准入~aF
~iM|fr|#ypolitique *a~mI=Zréconciliation #G~gDcentrafricaine
~iM|es|#kPolítico %0Paz <BReconciliación ~e?Centroafricana
~iM|ru|&V#H~nHb lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~iM|zh|中非~eb=d与#b解~o'~dC;中非~eb=d~dh#b解~o'~aF
~gl|fr|#y*a~mI=Zréconciliation au Mali
~gl|es|#k%0Paz <BReconciliación #GMalí
~gl|ru|@L~nHb lfbibfcdbb g Iemb
~gl|zh|马里=d与#b解~dC;马里=d~dh#b解~aF
~bT|fr|Accord-cadre *apaix, @p#9=Z+a*a~gDdémocratique &uCongo =Zrégion
~bT|es|=5%0Paz, @p#2<B%W~e?Democrática #pCongo <BRegión
~bT|ru|OeiaBd#Ia ibfc, <(b ~c(~j.HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~bT|zh|刚果民主~eb#b该区域=d*O%g与>K=f;刚果民主~eb*k该{区域|地区}=d*O%g~dh>K=f
dayton|fr|Accord-cadre général *a~mI#GBosnie-Herzégovine
dayton|es|#k=5<5@ePaz #GBosnia y Herzegovina
dayton|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~nHg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
dayton|zh|波斯尼亚#b黑塞哥维那=d总=f#U
~jI|es|#k~lS%0Terminación #p~pC<BConstrucción @euna Paz Estable y Duradera;#k~lS@ePaz
~jI|ru|EkadBejcmAd#Ia lfckfezcdbb ~j,b lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
jcpoa|fr|#T@Uglobal commun
jcpoa|es|~kaIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &b;LNGH
jcpoa|zh|联合全面#.
~b6|fr|~lz=)#Gvue @e<k@CAccords @eMinsk
~b6|es|~p:<6%0>6%bAcuerdos @eMinsk
~b6|ru|Dailmckh@wicf @pgulamdcdbt Ibdhkbv hasmeCcdbo
~b6|zh|=B明斯克~dC一揽子^N;#(=B明斯克~aF#a一揽子^N
~gj|fr|#ypolitique libyen
~gj|es|#kPolítico Libio
~gj|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~gj|zh|利比亚~o'~dC
juba|fr|#y@eDjouba *a~mIau Soudan
juba|es|#k@e{Yuba|Juba} %0Paz #G{el |}Sudán;#k@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#H~nHg Lpnedc
juba|zh|朱巴=d~dC;苏丹=d朱巴~dC
~ev|fr|~h?@e=F*a~mIau Darfour
~ev|es|~pI@e=F%0Paz #GDarfur
~ev|ru|~bv{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~nHg HefFpfc
~ev|zh|~dn达尔富尔=d~m3;达尔富尔=d~dn~m3
~f?|fr|~e-@e~jZ
~f?|es|^2@e~jZ
~f?|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~f?|zh|布里奇顿#U
_M|fr|_H@Z@5l’inclusion &uhandicap
_M|es|~bu<z%0Inclusión @0Discapacidad
_M|zh|@x残疾包容=:
~b"|fr|<a@T{révisée |}@el’éducation physique, @el’activité physique #e&usport
~b"|es|>m@A@0~erFísica, @pActividad Física =UDeporte
~b"|ru|@?%)FbxbBchkasa gahlbjedbq, ~ihekjbgdahjb b hlafje
~b"|zh|@1体育~i?*O体育~i]#b体育运动+d
~a!|fr|%U>S%K~bUassociés %K~c!ou %Kgroupes armés (Principes @eParis);%U>S%K~bUassociés %K~c!ou %Kgroupes armés
~a!|es|@'y Directrices{| de París} >XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@'@eParís{: Principios y Directrices|} >XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}`;
