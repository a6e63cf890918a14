// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~k6|t|*S&v|UN Charter|1945-06-26|~kH|||1945-10-24|37|
~bW|t|~ke@fCourt @DJustice|~keCourt|1945-06-26|~kH|||1945-10-24||
~dN|t|%3*:&v||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
+r|t|%3*:#zSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
~hJ|t|%3%Q@B~iw#zCrime @DGenocide|Genocide @N|1948-12-09|>O|A/RES/260(III), @K|78:1021|1951-01-12|9|
~ay|t|~p)~ap#z~oA*p+E@B#zExploitation #zProstitution @DOthers||1949-12-02|@v|A/RES/317(IV), @K|96:1342|1951-07-25||
~oJ|t|&D1949|%:Conventions @D1949;~eT~kj;four ~kj;~kj|~fX|#K||75:970-973|~fY|51|1
~k,|t|%:~p)Amelioration #zCondition #zWounded @BSick *p^Z~nk^XField|First %:@N|~fX|#K||75:970|~fY||1
~iR|t|%:~p)Amelioration #zCondition @DWounded, Sick @BShipwrecked Members @D^Z~nkat Sea|~nC%:@N|~fX|#K||75:971|~fY||
~ge|t|%:@a#V~h3~bB~f(@DWar|Third %:@N|~fX|#K||75:972|~fY||1
~ff|t|%:@a#V~h3@8Civilian +E*pTime @DWar|Fourth %:@N|~fX|#K||75:973|~fY|5|1
~go|t|~bA@D@f^ZConflicts ~peI)|~h)@SI;~bA@D@f^ZConflicts|1977-06-08|#K||1125:17512|1978-12-07||1
~eC|t|~bA@DNon-International ^ZConflicts ~peII)|~h)@SII;~bA@DNon-International ^ZConflicts|1977-06-08|#K||1125:17513|1978-12-07||1
~db|t|*0@B%m@kAdoption @Dan ~h)Distinctive Emblem ~peIII)|~h)@SIII|~pq|#K||2404:43425|2007-01-14||
~j"|t|~oo@arespecting @kLaws @BCustoms @DWar #JLand|~cPannexed ~h3~oo@aIV|1907-10-18|~cR|||1910-01-26||
~fw|t|@a~jV|~pg@a~jV;~pgRefugee @N;Refugee @N;~pg@N|1951-07-28|#K||189:2545|1954-04-22|40|1
=P|t|@S~jV|1967 @S~jV;1967 @Sthereto;1967 +F|1967-01-31|@v||606:8791|1967-10-04||
=S|t|@a>cStateless ~f!|1954 @a>cStateless ~f!|1954-09-28|@v||360:5158|1960-06-06||
_z|t|%3~f)@DStatelessness|~jk%3~f)@DStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
~de|t|~ox@N|1926 ~ox@N|1926-09-25|#K|||1927-03-09||
~cg|t|@Samending @k~ox@asigned at %:#J25 September 1926||~ph|@v|A/RES/794(VIII)|182:2422|~ph||
slavery-amended|t|~ox@asigned at %:#J25 September 1926 @B~k5+F||~ph|@v||212:2861|1955-07-07||
*F|t|~d,%3Abolition @DSlavery, @kSlave Trade, @BInstitutions @BPractices Similar *uSlavery|1956 ~d,@N|1956-09-07|#K||266:3822|1957-04-30||
&[|t|%3%9%t@DWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*M|t|%3Nationality @DMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
+n|t|%JConsent *uMarriage, ~l1@4Marriage @BRegistration @DMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%3^WRacial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @K|660:9464|1969-01-04|54|1
~oM|t|@fCovenant #JEconomic, =H@B&g>'|ICESCR|~jT|@v|_?|993:14531|1976-01-03||
iccpr|t|+B>'|ICCPR|~jT|@v|_?|999:14668|1976-03-23||
~fd|t|@fCovenants #J&l>'|@f&l%tCovenants|~jT|@v|_?|||24|
~fh|t|%Y+B>'|First %Y+B>'|~jT|@v|_?|999:14668|1976-03-23||
~fi|t|~nC%Y+BRights, aiming at @kabolition #zdeath penalty|~nC%Y+B>'|1989-12-15|@v|A/RES/44/128, @K|1642:14668|1991-07-11||
~fj|t|%Y@fCovenant #JEconomic, =H@B&g>'||2008-12-10|@v|A/RES/63/117, @K|2922:14531|2013-05-05||
=x|t|%3Non-Applicability @DStatutory Limitations *uWar Crimes @BCrimes @:Humanity||1968-11-26|@v|A/RES/2391(XXIII), @K|754:10823|1970-11-11||
~fc|t|@f%3~ap@B~iw#zCrime @DApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @K|1015:14861|1976-07-18||
^6|t|@f~ohApartheid *pSports||1985-12-10|@v|A/RES/40/64, @K|1500:25822|1988-04-03||
cedaw|t|%3^W<)@:Women|CEDAW|1979-12-18|@v|A/RES/34/180, @K|1249:20378|1981-09-03|79|1
~hx|t|%Y%3^W<)@:Women||1999-10-06|@v|A/RES/54/4, @K|2131:20378|2000-12-22||1
cat|t|~oh*J|~ohTorture|1984-12-10|@v|A/RES/39/46, @K|1465:24841|1987-06-26|13|1
opcat|t|%Y~oh*J|%Y~ohTorture;OPCAT|2002-12-18|@v|A/RES/57/199, @K|2375:24841|2006-06-22|4|1
crc|t|%3%t#zChild|CRC|1989-11-20|@v|A/RES/44/25, @K|1577:27531|1990-09-02|138|1
~hy|t|~jg@2involvement @Dchildren *parmed conflict|Optional @S@2involvement @Dchildren *parmed conflict|2000-05-25|@v|A/RES/54/263, &yI|2173:27531|2002-02-12||1
~hH|t|~jg@2sale @Dchildren, child ~b8@Bchild pornography|Optional @S@2sale @Dchildren, child ~b8@Bchild pornography|2000-05-25|@v|A/RES/54/263, &yII|2171:27531|2002-01-18||1
~hG|t|~jg#Ja communications procedure||2011-12-19|@v|A/RES/66/138, @K|2983:27531|2014-04-14||1
<]|t|@f%3@8@k%t@DAll Migrant Workers @BMembers @D>(Families||1990-12-18|@v|A/RES/45/158, @K|2220:39481|2003-07-01|8|1
crpd|t|%3%t@D~em|CRPD|2006-12-13|@v|A/RES/61/106, &yI|2515:44910|2008-05-03|62|1
~k!|t|%Y%3%t@D~em||2006-12-13|@v|A/RES/61/106, &yII|2518:44910|2008-05-03||1
&(|t|~eX~m[Enforced Disappearance||2006-12-20|@v|A/RES/61/177, @K|2716:48088|2010-12-23|14|1
&G|t|~oh<)*pEducation||1960-12-14|>O||429:6193|1962-05-22||1
untoc|t|*Z|Organized Crime @N;Palermo @N|~pp|@v|~h(I|2225:39574|2003-09-29|42|1
*!|t|@S~elSuppress @BPunish &jPersons, Especially ~iG@BChildren, ~fC|&j+E+F;@S~elSuppress @BPunish &jPersons, Especially ~iG@BChildren;Palermo +F|~pp|@v|~h(II|2237:39574|2003-12-25|4|1
+-|t|@S@:@k~c3by Land, Sea @BAir, ~fC|@S@:@k~c3by Land, Sea @BAir;~c3+F|~pp|@v|~h(III|2241:39574|2004-01-28|5|1
=L|t|@S@:@k<C>(~es@BAmmunition, ~fC|Firearms +F;@S@:@k<C>(~es@BAmmunition|2001-05-31|@v|A/RES/55/255, @K|2326:39574|2005-07-03|7|1
uncac|t|@u~ohCorruption|~ohCorruption;UNCAC|2003-10-31|@v|A/RES/58/4, @K|2349:42146|2005-12-14|31|1
~dH|t|@u~oh~pH; Strengthening @f&4@4Combating ~hnCrimes ~pyby Means @D~lV@BCommunications Technology Systems @B&z~pXEvidence *pElectronic Form @DSerious Crimes|@u~oh~pH|2024-12-24|@v|A/RES/79/243, @K||||
=R|t|~kJ1961|Single %JNarcotic Drugs, 1961;~jkSingle @N|1961-03-30|@v||520:7515|1964-12-13||
&p|t|~kJ~jkas ~k51972 +F|~kJ~jkas ~k5@S@D25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
~aw|t|%J~e-~iE@D1971|%J~e-Substances|1971-02-21|*K||1019:14956|1976-08-16||
~as|t|@u~oh~hp~oA*p_S@B~e-~iE@D1988|@u~oh~hp~oA*p_S@B~e-Substances;1988 @N|1988-12-20|*K||1582:27627|1990-11-11||
^x|t|%3%Q@B~iw@DCrimes @:Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @K|1035:15410|1977-02-20||
~hL|t|@f~oh@kTaking @DHostages||1979-12-17|@v|A/RES/34/146, @K|1316:21931|1983-06-03||
~b4|t|@f~oh@kRecruitment, Use, ~a[@BTraining @DMercenaries||1989-12-04|@v|A/RES/44/34, @K|2163:37789|2001-10-20|7|1
~fE|t|%3~cQ@u@BAssociated Personnel||~pm|@v|A/RES/49/59, @K|2051:35457|1999-01-15|12|1
~aA|t|%Y%3~cQ@u@BAssociated Personnel||~pq|@v|A/RES/60/42, @K|2689:35457|2010-08-19||
+/|t|~eX~ap@DTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @K|2149:37517|2001-05-23|8|1
+s|t|~eX~ap#z~a[@D~mc||1999-12-09|@v|A/RES/54/109, @K|2178:38349|2002-04-10||
=O|t|~eX~ap@DActs @D&2~mc||2005-04-13|@v|A/RES/59/290, @K|2445:44004|2007-07-07|19|1
<o|t|~hWMaterial|~hWMaterial @B&2Facilities|1979-10-26|*K||1456:24631|1987-02-08||
~gq|t|%JOffences @B~hn_TActs ~py#JBoard ~oj|Tokyo @N|1963-09-14|Tokyo||704:10106|1969-12-04||
~dM|t|@a%aSeizure @D~oj||1970-12-16|~cR||860:12325|1971-10-14||
_w|t|@a*c~d9||1971-09-23|~bv||974:14118|1973-01-26||
^r|t|@S%aActs @D~bdat Airports Serving @f~d9||1988-02-24|~bv||1589:14118|1989-08-06||
+(|t|%3Marking @DPlastic Explosives &zPurpose @DDetection||1991-03-01|~bv||2122:36984|1998-06-21||
sua|t|~g)|SUA @N|1988-03-10|_U||1678:29004|1992-03-01|7|1
~b'|t|@S*c+T||1988-03-10|_U||1678:29004|1992-03-01||1
~ax|t|~kG~ke@f+xCourt|~kGStatute|1998-07-17|_U||2187:38544|2002-07-01|29|1
^l|t|@7@2*:#z@f+xCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>)%JDiplomatic ~l(||1961-04-18|*K||500:7310|1964-04-24|7|1
vccr|t|>)%JConsular ~l(||1963-04-24|*K||596:8638|1967-03-19|24|1
_h|t|%J~oyMissions||1969-12-08|@v|A/RES/2530(XXIV), @K|1400:23431|1985-06-21||
vclt|t|>)%3Law @DTreaties||1969-05-23|*K||1155:18232|1980-01-27|2|1
~n)|t|>)%3Law @DTreaties between =I@B@fOrganizations or between @fOrganizations||1986-03-21|*K|||||
<X|t|>)%JSuccession @D=I*prespect @DTreaties||1978-08-23|*K||1946:33356|1996-11-06||
&o|t|@u%JJurisdictional Immunities @D=I@B>(Property||2004-12-02|@v|A/RES/59/38, @K||||
~a"|t|>)%3Representation @D=I*p>(~pVwith @fOrganizations @Da *nCharacter||1975-03-14|*K|||||
~o2|t|@u%3Law #zSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~n5|t|@7%m@k&i@DPart XI #z~jD@D10 December 1982|Part XI %L|1994-07-28|@v|A/RES/48/263, @K|1836:31364|1996-07-28||1
~ew|t|@7&z&i#zProvisions #z~jD@D10 December 1982 %m@k*d@B+U@DStraddling ~lS@BHighly Migratory Fish Stocks|@u~lS%L;~lS%L|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@7~j:@k~jD@2*d@B%l_V~kA~ncDiversity @DAreas beyond ~cLJurisdiction|BBNJ %L|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^(|t|@7@2*:#z@fTribunal &zLaw #zSea||1997-05-23|@v||2167:37925|2001-12-30||1
~aV|t|@S@2*:#z@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iU|t|%3High Seas||~pi|#K||450:6465|1962-09-30||
>:|t|%3Continental Shelf||~pi|#K||499:7302|1964-06-10||
_!|t|%3~l]Sea ~lCContiguous Zone||~pi|#K||516:7477|1964-09-10||
=9|t|@7~pBCompliance with @f*d@B+U=lby ~dyVessels @2High Seas|Compliance %L|1993-11-24|_U||2221:39486|2003-04-24|2|1
<T|t|@7#JPort State =l~elDeter @B~f6=0|Port State =l%L|2009-11-22|_U||3161:54133|2016-06-05||1
solas|t|~eX~cQLife at Sea, 1974|~eX~cQLife at Sea|1974-11-01|~il||1184:18961|1980-05-25|9|1
marpol|t|~eX%Q@D~pQ~jKShips, 1973, as modified by @k@S@D1978 relating thereto|~eX%Q@D~pQ~jKShips;MARPOL @N|1978-02-17|~il||1340:22484|1983-10-02||1
_x|t|@f%J>NSearch @BRescue, 1979|@f%J>NSearch @BRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~oiSeafarers, 1978|~oiSeafarers|1978-07-07|~il||1361:23001|1984-04-28|3|1
*A|t|%JFacilitation @D@f>NTraffic||1965-04-09|~il||591:8564|1967-03-05|7|1
~aT|t|%3@f>N~cN||1948-03-06|#K||289:4214|1958-03-17||
mlc|t|>N~ik#t2006|>N~ik@N|2006-02-23|#K||2952:51299|2013-08-20||1
+t|t|%3@8@kUnderwater &g~op||2001-11-02|>O||2562:45694|2009-01-02|6|1
~bP|t|~eX>9@B+U@DShips’ Ballast Water @BSediments||2004-02-13|~il|||2017-09-08||
~b.|t|~dF@f%3Removal @DWrecks||2007-05-18|~nt|||2015-04-14||
~iV|t|~pK~eXSafe @BEnvironmentally Sound Recycling @DShips||2009-05-15|Hong Kong, China|||2025-06-26||
^p|t|%3%Q@D~kA~pQby Dumping @DWastes @B_TMatter|London @N|1972-12-29|London, Mexico City, Moscow @B^4||1046:15749|1975-08-30||
ospar|t|~p)@8@k~kA~cD#zNorth-East Atlantic|OSPAR @N|1992-09-22|>O||2354:42279|1998-03-25|8|1
npt|t|+j@2~e(@D&2~nE|~e(~d-;&2~e(~d-;NPT|1968-07-01|&C|A/RES/2373(XXII), @K|729:10485|1970-03-05|81|1
ctbt|t|~jpNuclear-Test-Ban ~d-|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|+j@2+Y@D&2~nE||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+jBanning &2Weapon Tests ^XAtmosphere, *pOuter ~l:@B~j:Water|Partial Test-Ban ~d-|1963-08-05|Moscow||480:6964|1963-10-10||
~eH|t|+j@2+Y#zEmplacement @D&2_I@B_T_I@DMass Destruction @2Seabed ~lCOcean Floor @B^XSubsoil Thereof||1971-02-11|&C|A/RES/2660(XXV), @K|955:13678|1972-05-18||
enmod|t|%3+Y@DMilitary or Any _THostile _V~d!Modification Techniques||1976-12-10|@v|A/RES/31/72, @K|1108:17119|1978-10-05||
bwc|t|%3+Y#zDevelopment, ~ny@BStockpiling @DBacteriological (Biological) @BToxin _I~fZ|~nc_I@N;~nc@BToxin _I@N|1972-04-10|&C|A/RES/2826(XXVI), @K|1015:14860|1975-03-26|23|1
='|t|@S&z+Y#zUse *pWar @DAsphyxiating, Poisonous or _TGases, @B@DBacteriological Methods @DWarfare|1925 %:+F;%:@S@D1925|1925-06-17|#K|||1928-02-08||
cwc|t|%3+Y#zDevelopment, Production, Stockpiling @B_VChemical _I~fZ|Chemical _I@N|1992-09-03|#K||1974:33757|1997-04-29|13|1
ccw|t|%JProhibitions or Restrictions @2_V~hnConventional _IWhich May Be Deemed *uBe Excessively Injurious or *uHave Indiscriminate Effects|%J~hnConventional ~nE|1980-10-10|#K||1342:22495|1983-12-02|17|1
~aP|t|@S#JProhibitions or Restrictions @2_VMines, Booby-Traps @B_TDevices as amended #J3 May 1996|Amended @SII|1996-05-03|#K||2048:22495|1998-12-03||1
ccw-v|t|@S#JExplosive Remnants @DWar|@SV|2003-11-28|#K||2399:22495|2006-11-12||1
~hO|t|%3+Y#zUse, Stockpiling, ~ny@BTransfer @DAnti-Personnel Mines ~fZ|Anti-Personnel Mine Ban @N;Mine Ban @N;Ottawa @N|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~k8|t|%JCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gE~d-||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~b6|t|+j#J@(~ad~beSpace, including @kMoon @B_TCelestial Bodies|Outer ~l:~d-|1967-01-27|&C|A/RES/2222(XXI), @K|610:8843|1967-10-10|32|1
=Q|t|@7@2Rescue @DAstronauts, @kReturn @DAstronauts ~lCReturn @DObjects Launched into ~ir||1968-04-22|&C|A/RES/2345(XXII), @K|672:9574|1968-12-03||
>j|t|%J@fLiability @4Damage Caused by ~l:Objects||1972-03-29|&C|A/RES/2777(XXVI), @K|961:13810|1972-09-01||
+.|t|%JRegistration @DObjects Launched into ~ir||1974-11-12|@v|A/RES/3235(XXIX), @K|1023:15020|1976-09-15||
moon|t|@7~ad@2Moon @B_TCelestial Bodies|Moon %L|1979-12-05|@v|A/RES/34/68, @K|1363:23002|1984-07-11||
~fb|t|Antarctic ~d-||1959-12-01|^4||402:5778|1961-06-23|15|1
~dU|t|+j&z+Y@D&2_I*pLatin America ~lCCaribbean|+j@D~pY|1967-02-14|Mexico City||634:9068|1969-04-25||1
~fv|t|South Pacific &2Free Zone ~d-|+j@D~l'|1985-08-06|~l'||1445:24592|1986-12-11||
~kU|t|+j@2South-East Asia ~d2Zone|+j@D~h.;~hm~d-|1995-12-15|~h.||1981:33873|1997-03-27|30|1
~ft|t|=X~d2Zone ~d-|+j@DPelindaba;Pelindaba ~d-|1996-04-11|Cairo|A/50/426, @K||2009-07-15||
_y|t|+j#Ja ~d2Zone *p~ksAsia|+j@D~kI|2006-09-08|~kI||2970:51633|2009-03-21|24|1
~o3|t|@u~ak|~ak;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|~lX@S~h3@u~ak|~lX+F|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
>g|t|~j7@7adopted ~j:@k@u~ak|~j7%L|2015-12-12|>O|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @K|3156:54113|2016-11-04|91|
cbd|t|>2|@u>2|1992-06-05|~bz||1760:30619|1993-12-29|72|1
+m|t|+W@S#JBiosafety ~h3>2|+W@S#JBiosafety;+W+F|2000-01-29|~bv||2226:30619|2003-09-11|6|1
~oS|t|~ns@S#J~cA~e"~lCFair ~mb~pXBenefits Arising ~jK>(Utilization ~h3>2|~ns@S#J~cA~e"~lCFair ~mb~pXBenefits Arising ~jK>(Utilization;~ns+F|2010-10-29|~l4||3008:30619|2014-10-12|7|
unccd|t|@u@a~icDesertification *pThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~eS|@u@a~icDesertification;@a~icDesertification|1994-10-14|>O||1954:33480|1996-12-26|43|1
~aB|t|>)~p)@8~kq||1985-03-22|*K||1513:26164|1988-09-22||
^s|t|~io@S#J~iEthat Deplete ~kq|~io+F|1987-09-16|~bv||1522:26369|1989-01-01||
basel|t|Basel %3>9@D~aMMovements @D~pJWastes @B>(Disposal|Basel @N|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~fy|t|~f,%3Prior Informed Consent Procedure @4~hn~pJ~px@BPesticides *p@fTrade|~f,@N|1998-09-10|~iA||2244:39973|2004-02-24||
^F|t|~j8%JPersistent Organic Pollutants|~j8@N|2001-05-22|~l?||2256:40214|2004-05-17|2|1
~hN|t|Minamata %JMercury|Minamata @N|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%J@f~gE*pEndangered Species @DWild Fauna @BFlora|CITES|1973-03-03|^4||993:14537|1975-07-01|27|1
cms|t|%3*d@DMigratory Species @DWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|%JWetlands @D@fImportance especially as Waterfowl Habitat|Ramsar @N|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@7@2*d@DAlbatrosses @BPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako %3Ban #zImport into Africa ~lC>9@D~aMMovement @B+U@D~pJWastes within Africa|Bamako @N|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<H|t|~p)_p%.#z~kA~cD#zWider Caribbean Region|+W@N|1983-03-24|+W@eIndias||1506:25974|1986-10-11||1
alps|t|%3@8@kAlps|Alpine @N|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~aC|t|%3Law #zNon-navigational Uses @D@fWatercourses|Watercourses @N|1997-05-21|@v|A/RES/51/229, @K||2014-08-17||
water|t|%3_p_V~aMWatercourses @B@fLakes|Water @N|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|%J~cAInformation, Public Participation *pDecision-making @B~cA=4*p~d!Matters|Aarhus @N|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%J~d!Impact Assessment *pa ~aMContext|Espoo @N|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%JLong-range ~aMAir Pollution||1979-11-13|#K||1302:21623|1983-03-16||
escazu|t|Regional @7#J~cAInformation, Public Participation @B=4*p~d!Matters *pLatin America ~lCCaribbean|Escazú %L|2018-03-04|Escazú|||2021-04-22||
~b7|t|@f+j#JPlant ~e"@4Food @BAgriculture||2001-11-03|_U||2400:43345|2004-06-29||
^]|t|@fPlant Protection @N||1951-12-06|_U||150:1963|1952-04-03||
^v|t|%J&2Safety||1994-06-17|*K||1963:33545|1996-10-24||
*8|t|%JEarly Notification @Da &2Accident||1986-09-26|*K||1439:24404|1986-10-27||
+'|t|%J~nb^XCase @Da &2Accident or Radiological Emergency||1986-09-26|*K||1457:24643|1987-02-26||
~dT|t|Joint %3~cQSpent Fuel +U@B@2~cQRadioactive Waste Management||1997-09-05|*K||2153:37605|2001-06-18|6|1
~c,|t|~ke@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
<v|t|~bs#z+G~er~cN||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+G~er%)~ej|WHO ~ej;~ej|2003-05-21|#K||2302:41032|2005-02-27|3|1
<Z|t|~bs#z@uEducational, Scientific @B&g~cN||1945-11-16|~il||4:52|1946-11-04||
>I|t|~bs#z@u~nm%.~cN||1979-04-08|*K||1401:23432|1985-06-21||
~k7|t|%J@f~d9|Chicago @N|1944-12-07|Chicago||15:102|1947-04-04||
^K|t|~p)@8@k+G&g@B~hr~op|@a_K@k@8@k+G&g@B~hr~op;+GHeritage @N|1972-11-16|>O||1037:15511|1975-12-17|2|1
+2|t|%3Means @DProhibiting @BPreventing @k~hpImport, Export @BTransfer @DOwnership @D&gProperty||1970-11-14|>O||823:11806|1972-04-24|2|1
&"|t|~p)@8&g~l!^XEvent @D^ZConflict||1954-05-14|~cR||249:3511|1956-08-07|2|1
+3|t|~nC@S~h3~oo@a@D1954 &z@8&g~l!^XEvent @D^ZConflict||1999-03-26|~cR||2253:3511|2004-03-09||1
+o|t|~p)Safeguarding #zIntangible &g~op||2003-10-17|>O||2368:42671|2006-04-20||
*X|t|%3_p~pU#zDiversity @D&gExpressions||2005-10-20|>O||2440:43977|2007-03-18|8|1
~b,|t|UNIDROIT %JStolen or Illegally Exported &gObjects|%JStolen or Illegally Exported &gObjects|1995-06-24|_U||2421:43718|1998-07-01||
~oG|t|@f~ohDoping *pSport||2005-10-19|>O||2419:43649|2007-02-01|3|1
~b3|t|~pO+j*uFacilitate ~cAPublished Works @4+EWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~pO~d-|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~lj|t|~oz%3Provision @DTelecommunication Resources @4~lNMitigation @BRelief Operations|~oz@N|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^C|t|~jf|~eT~jf|1949-09-19|#K||125:1671|1952-03-26|1|1
tir|t|Customs %3@fTransport @DGoods ~j:Cover @DTIR Carnets|TIR @N|1975-11-14|#K||1079:16510|1978-03-20||1
~bh|t|@f%3Harmonization @DFrontier Controls @DGoods||1982-10-21|#K||1409:23583|1985-10-15|1|1
~b)|t|%JTransit ~gE@DLand-locked ~iD||1965-07-08|@v||597:8641|1967-06-09||
*U|t|%3Recognition @B~lP@DForeign Arbitral Awards|New York @N|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@u%JContracts &z@fSale @DGoods||1980-04-11|*K||1489:25567|1988-01-01||
*L|t|@u%3_VElectronic Communications *p@fContracts||2005-11-23|@v|A/RES/60/21, @K|2898:50525|2013-03-01|1|1
_9|t|@u%JContracts &z@fCarriage @DGoods Wholly or Partly by Sea|~f,Rules|2008-12-11|@v|A/RES/63/122, @K||||
+"|t|@u%JTransparency *pTreaty-based Investor-State Arbitration|~f8%JTransparency|2014-12-10|@v|A/RES/69/116, @K||2017-10-18||
<W|t|@u%J@fSettlement Agreements Resulting ~jKMediation|Singapore %JMediation|2018-12-20|@v|A/RES/73/198, @K||2020-09-12||
<O|t|@u%3@fEffects @DJudicial Sales @DShips|~bq%3Judicial Sale @DShips|2022-12-07|@v|A/RES/77/100, @K||||
upeace|t|@f@7&z~jt#zUniversity @4Peace||1980-12-05|@v|A/RES/35/55, @K|1223:19735|1981-04-07|1|1
ilo-29|t|<b1930 ~fV29)|<b1930|1930-06-28|#K||39:612|1932-05-01|1|
_4|t|@S@D2014 ~h3<b1930|2014 @S~h3<b1930;@S@D2014 ~h3<b1930 ~fV29)|2014-06-11|#K||3175:612|2016-11-09||1
ilo-87|t|Freedom @DAssociation @B@8@k~kFOrganise #t1948 ~fV87)||1948-07-09|~kH||68:881|1950-07-04||
ilo-97|t|Migration @4Employment @a(Revised), ~eT~fV97)||1949-07-01|#K||120:1616|1952-01-22|4|1
ilo-98|t|~kFOrganise @BCollective Bargaining #t~eT~fV98)||1949-07-01|#K||96:1341|1951-07-18||
~nP|t|Equal Remuneration #t~pg~fV100)||1951-06-29|#K||165:2181|1953-05-23||
~nQ|t|=H~l/(Minimum Standards) #t1952 ~fV102)||1952-06-28|#K||210:2838|1955-04-27||1
~nR|t|Abolition @D<b1957 ~fV105)||1957-06-25|#K||320:4648|1959-01-17||
~nS|t|<)(Employment @BOccupation) #t1958 ~fV111)||1958-06-25|#K||362:5181|1960-06-15||
~nT|t|~l1#t1973 ~fV138)|~l1#t1973|1973-06-26|#K||1015:14862|1976-06-19|3|1
~nU|t|~ij@BTribal Peoples #t1989 ~fV169)|~ij@BTribal Peoples #t1989|1989-06-27|#K||1650:28383|1991-09-05||1
~nV|t|Worst Forms @DChild ~ik#t1999 ~fV182)|Worst Forms @DChild ~ik#t1999|1999-06-17|#K||2133:37245|2000-11-19||
~nX|t|Domestic Workers #t2011 ~fV189)|Domestic Workers #t2011|2011-06-16|#K||2955:51379|2013-09-05|8|1
~nY|t|~bd@BHarassment #t2019 ~fV190)|~bd@BHarassment #t2019|2019-06-21|#K|||2021-06-25||
~c]|t|%)@D=XUnity @a~mvspecific ~hw@Drefugee problems ~eS|@a~j4@kSpecific ~jXRefugee Problems ~eS|1969-09-10|_E||1001:14691|1974-06-20||1
~i!|t|%)@D=XUnity ~p)elimination @Dmercenarism ~eS||1977-07-03|Libreville||1490:25573|1985-04-22||1
~k/|t|=XUnion ~p)_p~nb@DInternally Displaced +E~eS|Kampala @N|2009-10-23|Kampala||3014:52375|2012-12-06||
<.|t|~c0>'|Banjul Charter|1981-06-27|~nt||1520:26363|1986-10-21||
_r|t|=X*S@2%t@BWelfare #zChild||1990-07-11|_E|||1999-11-29||
maputo|t|@S~h3~c0%t@2%t@D~iG~eS|Maputo +F|2003-07-11|Maputo||3268:26363|2005-11-25||
~oF|t|Constitutive Act #z=XUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~p)@8&l%t@B~cEFreedoms|European %J&l>'|1950-11-04|_U||213:2889|1953-09-03||
achr|t|American %J&l>'|Pact @D~l.|1969-11-22|~l.||1144:17955|1978-07-18||
<N|t|~e1preventing @Bcombating >T@:women @Bdomestic violence||2011-05-11|~oq|||2014-08-01||
~kX|t|~e1~pH|Budapest @N|2001-11-23|Budapest||2296:40916|2004-07-01||
_2|t|~e1#6@:&j&lBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~cJ%3~l7~iw@BEradication @D~bd@:Women|@a@D~cB|1994-06-09|~cB|||1995-03-05||
bern|t|%3*d@DEuropean Wildlife @B~hrHabitats|Bern @N|1979-09-19|Bern||1284:21159|1982-06-01||
<d|t|*S#zLeague @DArab ~iD|Pact #zLeague @DArab ~iD|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bM|t|*S#zAssociation @DSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+j@DAmity @B&4*pSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~iQ|t|*S#z&4Council &zArab =I#zGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@7@2Status @BFunctions #z@fCommission #JMissing ~f!||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|~p)@fCouncil &zExploration #zSea||1964-09-12|~pE||652:9344|1968-07-22||1
seafo|t|%3*d@B+U@DFishery Resources ^XSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_1|t|%3Civil ~jX@fChild Abduction|~oo%3Civil ~jX@fChild Abduction|1980-10-25|~cR||1343:22514|1983-12-01||
=s|t|%J@8~h/@B&4*p~ov@DIntercountry Adoption|~oo%J@8~h/@B&4*p~ov@DIntercountry Adoption|1993-05-29|~cR||1870:31922|1995-05-01||
~av|t|%3Recovery Abroad @DMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@f~er~cP(2005)|@f~erRegulations|2005-05-23|#K||2509:44861|2007-06-15|28|
udhr|i|*n@r@D&l>'||1948-12-10|>O|A/RES/217(III)|||138|
>?|i|>1Granting @D~kx*uColonial Countries @BPeoples||1960-12-14||A/RES/1514(XV)|||87|
+6|i|*-@(@D@fLaw _KFriendly ~pV@B&4among =I*paccordance with @k*S&v|*-@(@D@fLaw _KFriendly ~pV@BCo-operation among =I*paccordance with @k*S&v;*-Friendly ~l(|1970-10-24||A/RES/2625(XXV), @K||||
~da|i|*-Permanent Sovereignty over ~hrResources||1962-12-14||A/RES/1803(XVII)||||
%u|i|@u>1^WRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=J|i|@r#z%t#zChild||1959-11-20||A/RES/1386(XIV)||||
=T|i|>1*T@D<)@:Women||1967-11-07||A/RES/2263(XXII)||||
>F|i|*-~l]Asylum||1967-12-14||A/RES/2312(XXII)||||
^/|i|>1Inadmissibility @DIntervention ^XDomestic Affairs @D=I~lC@8>(~kx@BSovereignty||1965-12-21||A/RES/2131(XX)||||
=u|i|>1Inadmissibility @DIntervention @BInterference ^XInternal Affairs @D~iD||1981-12-09||A/RES/36/103, @K||||
>i|i|*-=HProgress @B#:||1969-12-11||A/RES/2542(XXIV)||||
+8|i|>1Strengthening @D@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>D|i|@r@D@(~j4@kSea-Bed ~lCOcean Floor, ~lCSubsoil Thereof, beyond @kLimits @D~cLJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~f/|i|Definition @DAggression||1974-12-14||A/RES/3314(XXIX), @K||||
<n|i|>1~jt@Da New @f~h[Order||1974-05-01||A/RES/3201(S-VI)|||3|
~a5|i|<y@2~jt@Da New @f~h[Order||1974-05-01||A/RES/3202(S-VI)||||
&S|i|*S@D~h[%t@BDuties @D~iD||1974-12-12||A/RES/3281(XXIX)||||
^9|i|>1%t@DDisabled ~f!||1975-12-09||A/RES/3447(XXX)||||
<Y|i|>1~m[Being Subjected *u*J||1975-12-09||A/RES/3452(XXX), @K||||
*6|i|*1@4Law ~lPOfficials||1979-12-17||A/RES/34/169, @K|||11|
*4|i|>1^WIntolerance @B@D<)Based #JReligion or Belief||1981-11-25||A/RES/36/55|||7|
~b2|i|Manila >1Peaceful Settlement @D@fDisputes||1982-11-15||A/RES/37/10, @K|||7|
~a4|i|+G*S@4Nature||1982-10-28||A/RES/37/7, @K||||
~aX|i|@(@DMedical Ethics relevant ~h3Role @D~erPersonnel, particularly Physicians, ^X@8~f(@BDetainees @:*J||1982-12-18||A/RES/37/194, @K||||
^[|i|>1Right @DPeoples *uPeace||1984-11-12||A/RES/39/11, @K||||
+u|i|@r@D~e5@D=4@4Victims @DCrime @BAbuse @DPower||1985-11-29||A/RES/40/34, @K||||
~bQ|i|%"@kAdministration ~h9=4(The ~bqRules)|%"@kAdministration ~h9Justice;~bqRules|1985-11-29||A/RES/40/33, @K||||
+!|i|~e5@2~kx#zJudiciary||1985-09-06|Milan|||||
=K|i|>1~kF#:||1986-12-04||A/RES/41/128, @K|||28|
&W|i|*-=H@BLegal @(%m@k_pWelfare @DChildren, with ~oyReference *uFoster Placement @BAdoption Nationally @BInternationally||1986-12-03||A/RES/41/85, @K||||
^:|i|>1Enhancement #zEffectiveness #zPrinciple @DRefraining ~jK@kThreat or _VForce *p@f~l(||1987-11-18||A/RES/42/22, @K||||
=!|i|Body @D@(&z@8All +E~j:Any Form @DDetention or Imprisonment||1988-12-09||A/RES/43/173, @K||||
<L|i|>1%Q@BRemoval @DDisputes @BSituations Which May Threaten @f~it@B~l/@B@2Role #z@u*pthis Field||1988-12-05||A/RES/43/51, @K||||
~eJ|i|%"~d)=l(The Tokyo Rules)|%"~d)Measures;Tokyo Rules|~a,||A/RES/45/110, @K|||3|
=.|i|~e5&z~bBPrisoners||~a,||A/RES/45/111, @K||||
^B|i|@u#8&z%Q~h9Delinquency (The Riyadh Guidelines)|@u#8&z%Q~h9Delinquency;Riyadh Guidelines|~a,||A/RES/45/112, @K||||
~c'|i|@u~l-&z@8Juveniles Deprived @Dtheir Liberty|Havana Rules|~a,||A/RES/45/113, @K||||
^q|i|Model +j#JExtradition||~a,||A/RES/45/116, @K||||
^-|i|Model +j#JMutual ~nb*p+xMatters||~a,||A/RES/45/117, @K||||
>x|i|~e5@2Role @DLawyers||~pj|Havana|||||
+)|i|#8@2Role @DProsecutors||~pj|Havana|||||
~aS|i|~e5@2_VForce @BFirearms by Law ~lPOfficials||~pj|Havana|||||
*w|i|+G>1Survival, _p%.@DChildren||1990-09-30|@v|||||
+c|i|@u@(@4Older ~f!||1991-12-16||A/RES/46/91, @K||||
~a2|i|@(&z@8+Ewith Mental Illness ~lCImprovement @DMental ~erCare||1991-12-17||A/RES/46/119, @K||||
~c6|i|*-Fact-finding by @k@u^XField #zMaintenance @D@f~it@BSecurity||1991-12-09||A/RES/46/59, @K||||
&n|i|>1~m[Enforced Disappearance||1992-12-18||A/RES/47/133|||4|
&:|i|>1%t@D+EBelonging *u~cLor Ethnic, Religious @BLinguistic Minorities||1992-12-18||A/RES/47/135, @K|||7|
^I|i|>1~ltWomen||~pl||A/RES/48/104|||10|
&'|i|Standard ~l-@2Equalization @DOpportunities @4~em||~pl||A/RES/48/96, @K||||
<p|i|@(>c~cLInstitutions &z~pU@B@8&l%t(Paris ~iu|@(%m@kstatus @D~mG~fk&z~dO@B@9@Dhuman rights;~j7~pR|~pl||A/RES/48/134, @K|||3|
*H|i|*-=l*u~f6@f~mc||~pm||A/RES/49/60, @K||||
*t|i|@r*uSupplement @k1994 *-=l*u~f6@f~mc||1996-12-17||A/RES/51/210, @K||||
&b|i|>1Enhancement @D&4=bRegional Arrangements or Agencies ^XMaintenance @D@f~it@BSecurity||~pm||A/RES/49/57, @K||||
="|i|>1Occasion #zFiftieth Anniversary &v||1995-10-24||A/RES/50/6|||4|
>k|i|+G<y@4Youth|+G<y@4Youth ~h3Year 2000 @BBeyond|~po||A/RES/50/81, @K|||12|
&,|i|>1Right @BResponsibility @DIndividuals, Groups @BOrgans @DSociety ~pB@BProtect Universally Recognized &l%t@B~cEFreedoms|*-&l%tDefenders|1998-12-09||A/RES/53/144, @K||||
<e|i|@r@B<y#Ja Culture @DPeace|*-a Culture @DPeace|1999-09-13||A/RES/53/243|||10|
&/|i|@u~nq&h|~nq&h|2000-09-08|@v|A/RES/55/2|||68|
~hK|i|@r@DCommitment #JHIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @K|||2|
~k-|i|%9*-HIV/AIDS||2006-06-02|@v|A/RES/60/262, @K||||
hiv-2011|i|~g'Intensifying Our Efforts *u~f6HIV @BAIDS||2011-06-10|@v|A/RES/65/277, @K||||
~oK|i|~g'On @kFast Track *uAccelerating @kFight @:HIV @B*uEnding @kAIDS Epidemic by ~pu||2016-06-08|@v|A/RES/70/266, @K||||
hiv-2021|i|~g'Ending Inequalities @BGetting #JTrack *uEnd AIDS by ~pu||2021-06-08|@v|A/RES/75/284, @K||||
+?|i|A world fit @4children||2002-05-10|@v|A/RES/S-27/2, @K||||
^u|i|@u>1New ~jwAfrica’s #:||2002-09-16|@v|A/RES/57/2||||
nepad|i|New ~jwAfrica’s #:|NEPAD|2001-07-11|Lusaka|A/57/304, @K|||28|
=U|i|2005 ~ctOutcome||2005-09-16|@v|A/RES/60/1|||15|
^y|i|~e5@B#8@2~kFa Remedy @BReparation @4Victims @DGross Violations @D@f&l%tLaw @BSerious Violations @D@f~e'Law||2005-12-16||A/RES/60/147, @K||||
%[|i|@u+iCounter-Terrorism ~kL|+iCounter-Terrorism ~kL|2006-09-08||A/RES/60/288|||26|
~iW|i|Institution-building #z@u~m(||2007-06-18|#K|A/HRC/RES/5/1, @K||||
=(|i|~boMandate-holders #z~m(|~boMandate Holders #zCouncil;~boMandate Holders #z~m(|2007-06-18|#K|A/HRC/RES/5/2, @K||||
+7|i|@u>1%t@D~ijPeoples|UNDRIP|2007-09-13||A/RES/61/295, @K|||35|
>t|i|Non-legally binding ~n0#Jall types @Dforests|@uforest instrument|2007-12-17||A/RES/62/98, @K||||
~c9|i|@ustrategic plan @4forests 2017–2030|@ustrategic plan @4forests, 2017–2030|2017-04-27||A/RES/71/285, @K||||
*]|i|#8&zAlternative Care @DChildren||2009-12-18||A/RES/64/142, @K||||
<s|i|@u+i~ed~ic&j~f!||2010-07-30||A/RES/64/293|||34|
_s|i|@u~l-&z~bB~iG~f(@B~d)=l@4~iGOffenders (the ~hmRules)|@u~l-&z~bB~iG~f(@B~d)=l@4~iGOffenders;~hmRules|2010-12-21||A/RES/65/229, @K|||13|
*N|i|Updated ^A~lt~iG~d4|^A~lt~iG~d4|2010-12-21||A/RES/65/228, @K|||8|
~lg|i|Salvador *-~jpStrategies @4+iChallenges: ~an=4Systems @B>(%.*pa Changing World||2010-04-19|Salvador|A/RES/65/230, @K||||
~lc|i|%9@r~ln@2%Q@B>9@DNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @K||||
&-|i|@u*-&l%t~j3@BTraining||2011-12-19||A/RES/66/137, @K||||
^e|i|The future we want||2012-06-22|~bz|A/RES/66/288, @K||||
~i2|i|@u@(@B#8#J~cALegal Aid *p+x=4Systems||2012-12-20||A/RES/67/187, @K|||10|
_e|i|@r~ln@2Rule @DLaw at @k~cL@B@fLevels||2012-09-24|@v|A/RES/67/1||||
~a3|i|@r~bnDialogue #J@fMigration @B#:||2013-10-03|@v|A/RES/68/4||||
>w|i|~pP~kZplenary meeting %xknown as @k+G<4~ijPeoples||2014-09-22|@v|A/RES/69/2||||
~b9|i|SIDS Accelerated Modalities @D#6(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @K|||18|
~b-|i|>)@r@B>)~cw2014–2024||2014-11-05|*K|A/RES/69/137||||
<u|i|>)~cw2014–2024|>)@H+A|2014-11-05|*K|A/RES/69/137, &yII|||2|
&X|i|@u^A~lt~h/~d4||2014-12-18||A/RES/69/194, @K|||5|
&Y|i|@f#8@4~an=4Responses with ~ov*u&j&g~l!~mZOffences||2014-12-18||A/RES/69/196, @K|||8|
+,|i|Sendai &h||2015-03-18|~ow|A/RES/69/283, &yI|||7|
<r|i|Sendai %M@4~lNRisk ~f)2015–2030|Sendai Framework|2015-03-18|~ow|A/RES/69/283, &yII|||93|
~bI|i|Addis Ababa #6%P#zThird @f<4~a[@4#:|Addis Ababa #6~lG|2015-07-27||A/RES/69/313, @K|||106|
~bJ|i|Transforming our world: @k~km|~km;2030 ~lG|2015-09-25|@v|A/RES/70/1|||643|
~dI|i|=G*-Integrating ~an=4into @kWider @u%P*uAddress =H@B~h[Challenges @B~pB@kRule @DLaw at @k~cL@B@fLevels, @BPublic Participation||~pr||A/RES/70/174, @K|||6|
_v|i|%"@k~bB~f((the ~ipRules)|%"@k~bBPrisoners;~ipRules|~pr||A/RES/70/175, @K|||32|
~i,|i|~pP#z#!%x@2overall review #zimplementation #zoutcomes #z~ct@2~lVSociety||2015-12-16|@v|A/RES/70/125||||
~mr|i|Our joint commitment *ueffectively addressing @Bcountering @kworld drug problem||2016-04-19|@v|A/RES/S-30/1, @K||||
*7|i|New York @r@4Refugees @BMigrants||2016-09-19|@v|A/RES/71/1|||9|
~kT|i|#c#z#!%x#Jantimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
~eA|i|>1~kFPeace||2016-12-19||A/RES/71/189, @K||||
<m|i|New Urban ~lG||2016-10-20|Quito|A/RES/71/256, @K|||16|
~a7|i|Our ocean, our future: call @4action||2017-07-06|@v|A/RES/71/312, @K||||
~ch|i|#c@2implementation #z@u+i~ed~ic&j~f!||2017-09-27|@v|A/RES/72/1||||
~aW|i|#cadopted at @k~ip~itSummit||2018-09-24|@v|A/RES/73/1||||
~ld|i|#c#zthird #!%x@2prevention @Bcontrol @Dnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
^H|i|#c#z#!%x@2fight @:tuberculosis||2018-10-10|@v|A/RES/73/3||||
~hP|i|@u>1%t@DPeasants @B_TPeople Working *pRural Areas||2018-12-17||A/RES/73/165, @K||||
=N|i|+i~ol@4Safe, Orderly @BRegular ~l0|+i~ol#J~l0;~j6~ol#J~l0|2018-12-10|Marrakech|A/RES/73/195, @K|||43|
<q|i|+i~ol#JRefugees|global compact #J~fw|2018-12-17||A/73/12(PartII)||||
>.|i|<3~p.#zsecond High-level @u<4South-South ~nf||2019-03-22|~gy|A/RES/73/291, @K||||
uhc-2019|i|<xcoverage, &F<Q~o4|<xcoverage &F<Q~o4;*nhealth coverage: <Qworld|2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#c~kZpolitical forum #J~gOdevelopment convened ~j:@kauspices #z<5Assembly||2019-10-15|@v|A/RES/74/4, @K||||
un75|i|>1commemoration #zseventy-fifth anniversary &v||2020-09-21|@v|A/RES/75/1||||
~iO|i|Our common commitment *ueffectively addressing challenges @Bimplementing measures *uprevent @Bcombat corruption @Bstrengthen @6cooperation||2021-06-02|@v|A/RES/S-32/1, @K||||
~nL|i|United @:racism, racial ~g?xenophobia @Brelated intolerance||2021-09-22|@v|A/RES/76/1||||
~j/|i|The “Space2030” Agenda: space as a driver @D~gOdevelopment|“Space2030” ~lG;~l:2030 Agenda: space as a driver @D~gOdevelopment;Space2030 ~lG|2021-10-25||A/RES/76/3||||
~b1|i|~lX*-Advancing Crime ~l7+x=4~lCRule @DLaw: Towards @kAchievement #z~km|~lX&h|2021-03-07|Kyoto|A/RES/76/181, @K|||12|
>]|i|=G<y&zLeast Developed Countries|=G@H+A|2022-04-01||A/RES/76/258, @K|||26|
~a8|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @K||||
~ar|i|#c#z#!@2midterm review #zSendai %M@4~lNRisk ~f)2015–2030||2023-05-18|@v|A/RES/77/289, @K||||
sdg-2023|i|#c~kZpolitical forum #J~gOdevelopment convened ~j:@kauspices %x(Sustainable %.Goals Summit)||2023-09-29|@v|A/RES/78/1, @K||||
pandemic-2023|i|#c%x#!#Jpandemic prevention, preparedness @Bresponse||~ps|@v|A/RES/78/3, @K||||
tuberculosis-2023|i|#c#z#!@2fight @:tuberculosis||~ps|@v|A/RES/78/5, @K||||
~fB|i|Antigua @BBarbuda %P@4<8States: A Renewed @r@4Resilient Prosperity|Antigua @BBarbuda %P@4<8~iD|2024-07-16||A/RES/78/317, @K|||9|
+q|i|Pact &zFuture|The Pact &zFuture|~pt|@v|A/RES/79/1|||21|
&)|i|+iDigital Compact||~pt|@v|A/RES/79/1, &yI|||6|
>u|i|*-Future Generations||~pt|@v|A/RES/79/1, &yII|||3|
amr-2024|i|#c#z#!#Jantimicrobial resistance||2024-10-07|@v|A/RES/79/2, @K||||
_W|i|Awaza ~cw2024–2034|Awaza @H+A;~cw2024–2034|2024-12-24||A/RES/79/233, @K|||7|
~lh|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @K|||2|
=y|i|@r#z@uConference @2&lEnvironment|~j8>1&lEnvironment|1972-06-16|~l?|A/CONF.48/14/Rev.1||||
=z|i|*n>1Eradication @DHunger @BMalnutrition||1974-11-16|_U||||7|
>/|i|<3~ed@4Promoting @BImplementing Technical &4among ~d1|<3#T+A|1978-09-12|~gy|||||
<K|i|~lR~h?#zTenth ~oySession #z<5Assembly||1978-06-30|@v|A/RES/S-10/2|||9|
>h|i|Rio *-~cD@B#:|Rio &h|~pk|~bz|^YI||||
~fa|i|%P21||~pk|~bz|^YII||||
^d|i|Non-legally Binding Authoritative Statement @D@(@4a +i~f3@2Management, *d@B%l%.@DAll Types @DForests||~pk|~bz|^YIII||||
>,|i|@H&zFurther &i@D%P21||1997-06-28|@v|A/RES/S-19/2, @K||||
+v|i|>)@r@B@H+A||1993-06-25|*K|A/CONF.157/24(PartI), chap. III|||29|
+0|i|<y&z%l%.@D<8~iD|Barbados @H+A|1994-05-06|~jY|A/CONF.167/9||||
~ll|i|~meStrategy @4a Safer World: #8@4~hr~lN~l7Preparedness @BMitigation @Bits #T+A|~me~kL|1994-05-27|Yokohama|A/CONF.172/9||||
</|i|<y#z@f<4Population @B#:||1994-09-13|Cairo|A/CONF.171/13||||
&9|i|~ng*-=H#:|~ng&h;~ng@r@B@H+A|1995-03-12|~pE|A/CONF.166/9, &yI||||
*W|i|<y#z~ct@4=H#:||1995-03-12|~pE|A/CONF.166/9, &yII||||
~kV|i|~bq@r@B~f"||~pn|=]|A/CONF.177/20/Rev.1||||
+k|i|~bq&h||~pn|=]|A/CONF.177/20/Rev.1, &yI|||4|
^7|i|~bq~f"||~pn|=]|A/CONF.177/20/Rev.1, &yII||||
~aN|i|Further actions @Binitiatives *uimplement @k~bq@r@B~f"||2000-06-10|@v|A/RES/S-23/3, @K||||
^i|i|Habitat ~lG||1996-06-14|~oq|A/CONF.165/14||||
>o|i|*-Cities @B_T&lSettlements ^XNew Millennium||2001-06-09|@v|A/RES/S-25/2, @K||||
>C|i|~kG*-+G~e!||1996-11-13|_U|||||
*D|i|~kG*-Nutrition|||_U||||9|
+1|i|<y=[2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+9|i|<y=[~m-|Istanbul <y=[~m-;Istanbul @H+A|2011-05-13|~oq|A/CONF.219/7, chap. II|||6|
~dS|i|<y~elCombat @BEradicate @k~hp~gE*p_[_I*pAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
>G|i|@f~nn*uEnable =I*uIdentify @BTrace, *pa Timely @BReliable Manner, ~hp_[~nE|@fTracing Instrument|~pq|||||2|
~oH|i|Durban @r@B@H+A||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~fq|i|~f9~f3#z@f<4~a[@4#:|~f9Consensus|2002-03-22|~l3|A/CONF.198/11, *V1, @K||||
>[|i|=G*-~a[@4Development: ~p.#zFollow-up @f<4~a[@4%.*uReview @k&i#z~f9Consensus|=G*-~a[@4#:|2008-12-02|Doha|A/RES/63/239, @K||||
_u|i|~p!Ageing, 2002|~p!Ageing;~cK#T+A|2002-04-12|~or|A/CONF.197/9, *V1, &yII|||11|
>n|i|%9@r~lC~p!Ageing, 2002||2002-04-12|~or|A/CONF.197/9, *V1||||
&H|i|~kz*-%l#:||2002-09-04|~lW|A/CONF.199/20, *V1, @K||||
=M|i|#T@D&i#z~ct#J%l%.(Johannesburg #T@DImplementation)|#T@D&i#z~ct#J%l#:;~kz#T@DImplementation|2002-09-04|~lW|A/CONF.199/20, *V2, @K||||
^5|i|Almaty @H@DAction: Addressing @k~oyNeeds @D%?within a New +i%M@4Transit Transport &4@4Landlocked @BTransit ~d1|Almaty @H+A|2003-08-29|Almaty|A/CONF.202/3, &yI||||
~bU|i|%:@r@D~pR||2003-12-12|#K|A/C.2/59/3, @K||||
<i|i|%:#T+A||2003-12-12|#K|A/C.2/59/3, @K||||
<t|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~az|i|Tunis %P&z~lVSociety|Tunis ~lG|2005-11-18|Tunis|A/60/687||||
=t|i|~f8&h||2005-01-14|Port Louis|A/CONF.207/11, &yI||||
>y|i|~f8Strategy &zFurther &i#z<y&z%l%.@D<8~iD|~f8Strategy @DImplementation;~f8~kL|2005-01-14|Port Louis|A/CONF.207/11, &yII||||
^j|i|Hyogo &h||2005-01-22|Kobe|A/CONF.206/6||||
<?|i|Hyogo %M@4#62005–2015: Building @kResilience @DNations @BCommunities *uDisasters|Hyogo %M@4Action|2005-01-22|Kobe|A/CONF.206/6|||4|
_]|i|~dF~p.~bn@u<4South-South ~nf||2009-12-03|~nt|A/RES/64/222, @K||||
<U|i|10-Year %M@DProgrammes #J%lConsumption @B~nyPatterns|10-Year %M@DProgrammes #J%lConsumption @BProduction|2012-06-22|~bz|A/CONF.216/5, @K|||3|
~la|i|Keeping @kpromise: united *uachieve @k~nq%.Goals||2010-09-22|@v|A/RES/65/1||||
~hc|i|~pP~ln#JYouth: Dialogue @BMutual Understanding||2011-07-26|@v|A/RES/65/312||||
~df|i|~l:Millennium: >)*-~l:@B&l#:||1999-07-30|*K|A/CONF.184/6, *V1||||
+I|i|@(~j4@kUse by =I@DArtificial Earth Satellites @4@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @K||||
~a!|i|@(Relating *uRemote Sensing #zEarth ~jK~ir||1986-12-03||A/RES/41/65, @K||||
<S|i|@(Relevant ~h3_V&2Power Sources *p~ir||1992-12-14||A/RES/47/68||||
~a'|i|*-@f&4~be~l:&zBenefit @B^XInterest @DAll States, Taking into ~isAccount @kNeeds @D~d1||1996-12-13||A/RES/51/122, @K||||
_g|i|@r@DLegal @(~ad~beSpace||1963-12-13||A/RES/1962(XVIII)||||
+l|i|~cIBusiness @B&lRights: Implementing @k@u“Protect, ~ov@BRemedy” Framework|~cIBusiness @B&l>'|2011-06-16|#K|A/HRC/17/31, @K|||32|
&R|i|~cIInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @K|||30|
>A|i|~cIExtreme Poverty @B&l>'||2012-09-27|#K|A/HRC/21/39, @K||||
~dP|i|Rabat ~ed@2prohibition @Dadvocacy @Dnational, racial or religious hatred that constitutes incitement *u~g?hostility or violence|Rabat #T+A|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^o|i|Manual @2Effective Investigation @BDocumentation @D*J|Istanbul +F|1999-08-09|~oq|||||
*[|i|#8#J=4*pMatters involving Child Victims @BWitnesses @DCrime||2005-07-22||E/RES/2005/20, @K||||
&!|i|#8&z%Q@DCrime||2002-07-24||E/RES/2002/13, @K|||4|
&8|i|#8@4#6#J~h/^X+x=4System||1997-07-21||E/RES/1997/30, @K||||
<V|i|Basic principles @2use @Drestorative *5programmes *pcriminal matters||2002-07-24||E/RES/2002/12, @K||||
~g]|i|Consultative ~i'non-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|#8&zproclamation @D@6years|criteria &zproclamation @D@6years|1980-07-25||E/RES/1980/67, @K||||
*z|i|Arab ~itInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &yII, resolution 14/221|||21|
_c|i|Quartet performance-based road map *ua permanent two-State solution ~h3Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @K||||
^?|i|@r@D@(#JInterim Self-Government Arrangements||1993-09-13|^4|A/48/486-S/26560, @K||||
&7|i|Kunming-Montreal +i~brFramework||2022-12-19|~bv|CBD/COP/15/17, decision 15/4, @K|||12|
~bL|i|~jE~br~lu~lCAichi ~brTargets|~jE~br~m-|2010-10-29|~l4|UNEP/CBD/COP/10/27, annex, decision X/2, @K|||5|
~bK|i|%P2063: The Africa We Want|%P2063 #z=XUnion;%P2063|2015-01-31|_E|||||
^G|i|~gF@2~l)Governance @DTenure @DLand, ~a]@BForests ^XContext @D~cL~e!||2012-05-11|_U||||16|
^c|i|*1@4~l)Fisheries||1995-10-31|_U|||||
humanitarian-donorship|i|@(@BGood Practice @D~e'Donorship||2003-06-17|~l?|A/58/99-E/2003/94, &yII|||6|
_t|i|~oo*1@:Ballistic Missile Proliferation||2002-11-25|~cR|||||
~dg|i|*1_K@kRepression @DPiracy, ^ZRobbery @:Ships @B~hp>NActivity *pWest @B~ksAfrica|Yaoundé Code @DConduct|2013-06-25|Yaoundé|||||
~bR|i|*1_K@kRepression @DPiracy @B^ZRobbery @:Ships ^XWestern Indian Ocean ~lCGulf @DAden|Djibouti Code @DConduct|2009-01-29|Djibouti|||||
~dd|i|Safe Schools &h||2015-05-29|Oslo|||||
~gm|i|~j7Commitments *uProtect ~h/Unlawfully Recruited or Used by ^Z~nkor ^ZGroups|~j7Commitments|2007-02-06|>O|||||
*3|i|*-~cE@(@B%tat Work|@f~ik%)*-~cE@(@B%tat Work|1998-06-18|#K|||||
~bX|i|@f~ik%)Centenary @r&zFuture @DWork|Centenary @r&zFuture @DWork|2019-06-21|#K|A/73/918, @K|||5|
>v|i|@f~ik%)*-=H=4@4a Fair Globalization|*-=H=4@4a Fair Globalization|2008-06-10|#K|A/63/538-E/2009/4, @K||||
~kS|i|@r@DAlma-Ata||1978-09-12|Alma-Ata|||||
~bN|i|@r@DAstana #Jprimary health care|@r@DAstana||Astana|||||
~nZ|i|Incheon Declaration: ~j32030: Towards Inclusive ~mbQuality ~j3@BLifelong Learning @4All|Incheon &h|2015-05-21|Incheon|||||
_i|i|*n*-Bioethics @B&l>'||2005-10-19|>O|||||
&q|i|*n*-&gDiversity||2001-11-02|>O|||||
~au|i|*n>1&lGenome @B&l>'||1997-11-11|>O|A/RES/53/152||||
~bV|i|@u*-&lCloning||2005-03-08||A/RES/59/280, @K||||
~iI|i|Recommendation @2Ethics @DArtificial Intelligence||2021-11-23|>O|||||
<J|i|@uguidelines @4consumer protection||2015-12-22||A/RES/70/186, @K||||
*G|i|~cE@(@DOfficial Statistics||2014-01-29||A/RES/68/261||||
~d:|i|#8&zRegulation @DComputerized ~bbData Files||~a,||A/RES/45/95||||
=/|i|Responsibility @D=I@4internationally wrongful acts||2001-12-12||A/RES/56/83, @K||||
_3|i|~e5#JSovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
^m|i|~kE@7=b@k@f+xCourt||2004-10-04|@v|A/58/874, @K|||7|
*B|i|Financial ~cP@B~l-&v||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@7#JTrade-Related ~jXIntellectual ~l!>'|TRIPS %L|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~pO@7Establishing @k+G~gE~cN||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~dJ|i|=G>1TRIPS @7@BPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan #6Plan||2017-07-15|Kazan|||||
*E|i|Revitalised ~aZ|~l,~aZ;~l,=hSouth Sudan;Revitalised %L;~l,%L|2018-09-12|_E|||||
<R|t|Nagoya-Kuala Lumpur ~d,@S#JLiability @BRedress ~h3+W@S#JBiosafety||2010-10-15|~l4|||2018-03-05||
~aQ|t|@7~pfUnregulated High Seas ~a]^X~ksArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~aO|t|Cape Town @7@D2012 @2&i#zProvisions #z_q@S@D1993 %m@k_q~eX~cQ~dyVessels, 1977|Cape Town @7@D2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *-Accelerated Agricultural Growth @BTransformation @4Shared Prosperity @BImproved Livelihoods||2014-06-27|Malabo|||||
~k.|i|@f~ed~elDeter @B~f6=0||2001-03-02|_U|||||
>r|i|=G%9@r#z“World =HSummit” ~j:@ktitle “the ~nC~ct@4=HDevelopment”|=G%9&h|2025-11-04|Doha|A/RES/80/5, @K|||2|
<G|i|Cancun *-Mainstreaming @k*d@B%l_V~br@4Well-being||2016-12-03|Cancun||||6|
~mk|i|Aichi-Nagoya *-~j3@4%l#:||2014-11-12|~l4||||8|
>q|i|@7#J~jrbetween Israeli @BSyrian Forces|~jr@D~nk%L;1974 ~jr@D~nk%L|1974-05-31|#K|||||
~nW|t|Work *p~dy#t2007 ~fV188)|Work *p~dy#t2007|2007-06-14|#K|||2017-11-16||
^D|t|%JRoad ~oA@D1968|1968 ~jf|1968-11-08|*K||1042:15705|1977-05-21||
_8|t|%JRoad Signs @BSignals|1968 %JRoad Signs @BSignals|1968-11-08|*K||1091:16743|1978-06-06||
~c(|t|@7=b@kUnited =I@DAmerica regarding @kHeadquarters &v|Headquarters %L|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~ez|t|*S#z%)@DAmerican ~iD||1948-04-30|Bogotá||119:1609|1951-12-13||
+:|t|~cJ@a~pf@BPunish Torture||1985-12-09|+W@eIndias|||1987-02-28||
&Z|t|~cJ%JProtecting @k&l%t@DOlder ~f!||2015-06-15|^4|||2017-01-11||
=,|t|@S~h3~c0%t@2%t@DOlder +E~eS||2016-01-31|_E|||||
^a|t|~h[Community @DWest =X=I%J_[Weapons, >(Ammunition ~mZMaterials||2006-06-14|Abuja|||2009-09-29||
<P|t|~ks=X~p)>9@D_[Weapons, >(Ammunition @BAll ~esThat Can Be Used @4>(Manufacture, Repair @BAssembly|Kinshasa @N|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~cJ~oh@k<CAmmunition, Explosives, ~mZMaterials||1997-11-14|^4|||1998-07-01||
stcw-f|t|~oi~dyVessel Personnel, 1995|~oi~dyVessel Personnel|1995-07-07|~il|||2012-09-29||
~cX|t|%3~ap@DUnlawful Acts Relating *u@f~d9||2010-09-10|=]|||2018-07-01||
=r|t|@S~d,~h3@a%aSeizure @D~oj||2010-09-10|=]|||2018-01-01||
~fr|t|@S*uAmend @k%JOffences @B~hn_TActs ~py#JBoard ~oj||2014-04-04|~bv|||2020-01-01||
~li|t|@S@D2005 ~h3~g)|@S~h3~g)|2005-10-14|~il|||2010-07-28||
>E|t|@S@D2005 ~h3@S*c+T|@S~h3@S*c+T|2005-10-14|~il|||2010-07-28||
=v|t|~kr~hWMaterial||2005-07-08|*K|||2016-05-08||
^)|t|~no~kr~io@S#J~iEthat Deplete ~kq|~noAmendment|2016-10-15|Kigali|||2019-01-01||
~aR|t|=G~kr~lX+F|=GAmendment|2012-12-08|Doha|||2020-12-31||
~gI|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
>H|t|@7#J~gEFacilitation|+G~gE%)@7#J~gEFacilitation;~gEFacilitation %L|||||2017-02-22||
<M|t|@7#J~a]Subsidies|+G~gE%)@7#J~a]Subsidies|2022-06-17|#K|||2025-09-15|2|
>z|t|+G~er%)~nx|WHO ~nx;~nx|2025-05-20|#K|||||
^'|t|Pact #JSecurity, Stability @B%.^XGreat Lakes Region||2006-12-15|~nt|||2008-06-21||
^k|t|@7~mv~i'@k@fAtomic Energy Agency|@7~mv~i'@kAgency|1957-11-14||A/RES/1145(XII), @K||||
^w|t|@7_K@k~kE=b@k%)&z+Y@DChemical ~nE||2000-10-17||A/RES/55/283, @K||||
~g[|t|@7_K@k~kE=b@k@f%)@4~l0||2016-07-25||A/RES/70/296, @K||||
^E|i|Staff ~cP@B~l-&v|||||||8|
>B|i|~cP@B~l-~j4@HPlanning, @k@HAspects #zBudget, @kMonitoring @D&i~lCMethods @DEvaluation|||||||7|
~c-|i|@r#zIndian Ocean as a Zone @DPeace||1971-12-16||A/RES/2832(XXVI)||||
~gk|i|Lima Declaration: Towards Inclusive @B%l~nm#:||2013-12-02|Lima|||||
~cf|i|Oslo ~gA&h||2007-03-20|Oslo|A/63/591, @K||||
~a6|i|Ottawa *S@4~erPromotion||1986-11-21|Ottawa|||||
_X|i|~hm*S@4~er~pU*pa Globalized World||2005-08-11|~h.|||||
~gp|i|Rio %9*-=HDeterminants @DHealth||2011-10-21|~bz|||||
~i"|i|~j7*-Aid Effectiveness||2005-03-02|>O|||||
~cT|i|Accra %P@4Action||2008-09-04|Accra|||||
busan|i|Busan ~jwEffective %.~nf||2011-12-01|Busan|||||
~iL|i|Bali ~jETechnology Support @BCapacity-building|||||||4|
~c[|i|~dF>1Role @BMandate #z@u~cDProgramme||1997-02-07|~nt|||||
malmo|i|Malmö ~gA&h||2000-05-31|Malmö|A/55/25, &yI||||
~gg|i|+i<y&z@8@k~kA~cD~jKLand-based Activities||1995-11-03|^4||||4|
~bY|i|@f~ed&z+U@D~dyCapacity|||_U|||||
~ex|i|@f~ed&z*d@B+U@DSharks|||_U|||||
~bZ|i|@f~ed@4Reducing Incidental Catch @DSeabirds *pLongline Fisheries|||_U|||||
=w|i|~gF@4Securing %lSmall-scale ~a]^XContext @DFood ~l/@BPoverty Eradication|||_U|||||
+5|i|~gF@4Flag State Performance|||_U||||7|
>p|i|@f#8&z+U@DDeep-sea ~a]^XHigh Seas||2008-08-29|_U|||||
~nJ|i|@f#8#JBycatch +U@B~f)@DDiscards|||_U|||||
~c7|i|~gF@2Marking @D~dyGear|||_U|||||
~lf|i|~kG*-=0||2005-03-12|_U|||||
~i)|i|Reykjavik *-~l)~a]^X~kAEcosystem|||Reykjavik||||7|
>s|i|@r#z~ct#J~e!|||_U|||||
~dc|i|Five ~kG@(@4%l+i~e!|||_U|||||
<I|i|+i%M#J~px– For a Planet Free @DHarm ~jK~px@BWaste|+i%M#JChemicals|2023-09-30|Bonn|||||
^"|i|+iJobs Pact||2009-06-19|#K|||||
_7|i|Olympic Charter||||||||
~i9|i|Moscow @r*uEnd TB||2017-11-17|Moscow|||||
^J|i|~ed~pfViolent Extremism||||A/70/674||||
_6|i|~cIForeign Terrorist Fighters (Madrid Guiding ~iu|~cKGuiding ~pR|||S/2015/939, &yII||||
~bi|i|~lRcommuniqué #z#6Group @4Syria|%:communiqué|2012-06-30|#K|A/66/865-S/2012/522, @K||||
~c?|i|@7#JMovement @BAccess||2005-11-15||||||
^n|i|Israeli-Palestinian Interim @7@2West Bank ~lCGaza Strip||1995-09-28|^4|A/51/889-S/1997/357, @K||||
_f|i|~aZ||2015-08-17||||||
+N|i|@7#JCessation @DHostilities, @8Civilians @B~e'Access|@7#JCessation @DHostilities, @8Civilians, @B~e'Access|2017-12-21|_E|||||
~iM|i|%9@7@4~cb^X~ks=XRepublic||2019-02-06|Bangui|S/2019/145, @K|||4|
~gl|i|@7@4~cb*pMali|@7#J~cb*pMali|||||||
~bS|i|Peace, ~l/@B&4%M&zDemocratic Republic #zCongo ~lCRegion||2013-02-24|_E|S/2013/131, @K||||
dayton|t|<5%M@7@4~it*pBosnia @BHerzegovina||~po|>O|S/1995/999, @K||~po||
~jH|i|~lR@7@4Ending @kConflict @BBuilding a Stable @BLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~jp#T+A||2015-07-14|*K|S/RES/2231(2015), &yA||||
~b5|i|Package @D=l&z&i#zMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &yI||||
~gj|i|Libyan %9%L||~pr|Skhirat|||||
juba|i|Juba @7@4~it*pSudan|Juba ~it%L|2020-10-03|Juba|||||
~eu|i|=G~h?@4~it*pDarfur||2011-07-14|Doha|||||
~f?|i|Bridgetown Covenant|||~jY||||8|
_M|i|@uDisability Inclusion ~kL||||||||
~b!|i|@f*S@DPhysical Education, Physical Activity @BSport|||>O|||||
~a9|i|~lwGroups (Paris ~iu|~lwGroups (the ~j7~iu;~lwGroups||>O|||||
uhc-2023|i|<xcoverage, &F~ae~o4|<xcoverage &F~ae~o4;*nhealth coverage: ~aeworld|~ps|@v|A/RES/78/4, @K||||`;

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
@4@kSuppression @DUnlawful 
@e@X
@E@p
relativo a 
WekpmAjejbgd@nk Dadgcdrbb 
développement
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
@E@.
@ipolitique 
人
ncohjgbo nmq fexgbgetzbvhq hjfed, dc bictzbv 
{| de la Organización Mundial del Comercio} 
Political 
Gagchjk{e|b|c|p|ao} 
@uStandard Minimum Rules @4
年
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
儿童
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
#0k MFfbkedhkao vefjbb lfeg Bcmagcke 
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
基本#4
大会
小岛屿#r中#/
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
@e@-@e
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
Pacte @6#Y%K#Ncivils 
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
y #5
%5@E{le VIH et le sida|le VIH/sida} : 
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
Pequeños %/Insulares #G&U
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
#c#z#!#Juniversal health 
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
%m@kStatus @D
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
@E#Z@etoutes @.formes 
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
我们@/
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
+S*O*'%6格
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
nairobi-south-south
#)*od’organisation #e@enégociation 
%cliberté syndicale =Z@9&u
Gfbdrbl{u|ag|ei|eib|ev}, #q
Governing @kActivities @D=I
expanding >e*pa post-COVID 
{bo|csa|cip|bi|ci} 
#G#vSin Litoral >WDecenio 
telle ^Qmodifiée par <j@R
wbamasbBchkai fexdaawfexbb
#bHumanos y 
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
medical-ethics
#N@el’homme 
=h@kRepublic @DSouth Sudan
#Gparticulier 
#V%Kpeuples indigènes #e
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
特权#a豁免
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
有关@/知识产
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
Relaciones 
Rio @eJaneiro
*0@B%m@k@8Victims 
Treatment @D
马德里老龄#M
@'Rectores 
@piafhkaip 
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
Estupefacientes 
_(药_(耐药性
%0%R@e{|los }+w
Peace @BReconciliation 
Constitución @0
biens culturels 
guhakasa pfagdq 
oslo-ministerial
slavery-protocol
trafficking-2017
#bCiviles y Políticos
>Rextra-atmosphérique
Solución #pConflicto 
l’aviation civile &L
nmq debicdcc fexgbjuv 
#)plateau continental
#Gfavor %b<7
#L@p#9sociale (norme 
&0%w{四|}%i
&AVienne 
&Mghcv Fafi 
+GSummit 
1949%'8月12日
<1跨国有%H=E
<y@4%?&zDecade 
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
awfezcdbq h 
beijing-2010
~baghjfcBb @eguhCci pfagdc 
#GÁfrica
=X*S#J&l@BPeoples’ 
@El’intégration @0
@pgalfahp a 
Smuggling @DMigrants 
_ZExploración y *?#p
dcxekaddasa 
fact-finding
fishing-gear
forces armées 
forests-plan
gaxnpCduv hpnag
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
小%O#a轻%O
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
>mAfricana @e~aj%bPueblos
guhakai pfagdc 
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
#E<jtrafic illicite 
#e@Eleur destruction
@5l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd=pdefkajbBchkbv 
^XField @D~anJustice
#1Alimentaria 
#9alimentaire 
#uActividades 
%kVoluntarias 
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
sahpnefhjgeib 
培训*O发证
@eAlto Nivel 
共#a国
%4travailleuses #e<'
#T@D#6
气候变化+]
渔业
环境
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
进一步=C
#N@C%Nhandicapées
#pPatrimonio 
%6员
&f守则
&xcon Discapacidad
*pAfrica
1949 
=:计划
=D财产
@1刑事^U院
@f@a&z
#T@U@6@e~cK{|de 2002 }
=q#epolitiques
探索#a利用
Council @DEurope %J
&upatrimoine 
@Cenfants
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
rotterdam
<Flégères #e@epetit 
&1#a控~aD病
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
指导#4
无核%O区%z
海上
粮食%p
精神药_(@l
责任
高级别
%X劫持航空器
%ea *Cfcwcdke, @O
&0@x=f^U%i
(No. 
+P第十届~dr~di
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
@9@etoutes @.%N
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
卡塔赫纳生_(
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
~cu&0%w四%i
值班标准
十%'期>L#/
基本自由
所有
方面
Zona Libre @e>4
#-@Cactes 
=B危及~fN航行
#P&ucrime #e
不容干涉
抗微生~b]
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
~fJ定平台%p%X
以色列-巴勒
在维持@1=d与
#r#M%o*)
+R纲要
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
公民及政治%h
#L@p&k(emploi #e
发生&I时#n~eV
月球#a*x天体
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
最+[则
#TEstratégico 
%,~b/ycfjg 
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
@"@eTodas #u&x
示范=:#a实际
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
&1=E#a&]
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
~b(psychotropes
~baafsedbxerbb 
与_-~bl权
化学
教育
斯德哥尔摩
移民
船舶
阿拉伯
非拘禁^N
#?h jafsagmco 
%4stupéfiants
%JRoad Traffic
%Y%3%t#zChild 
%nflkhadr jdb 
&V@dxehcnedbq 
*mPequeñas y 
1961 
<a~bf@C~aY#e@C
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
_Fvolontaires 
Trata @e
*R#a民族权+d
约翰内斯堡
防治荒漠化
@u%3Law #zSea 
Strategic #T@4
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
~bwContinental
~bxMínimas <z
#f@]%g
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
巴黎
#T@e@-
条例#a细则
@c#ha 
@j<z%V&K#p
Statute #z
未来
残疾%6%h
活动
%'~fH风险+]
%:Conventions
%Kproblèmes 
%S@.affaires 
2030 %P@4%l#:
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
budapest
#w@e@-
#zhigh-level 
%X制造#a~dt
@R&6%K>a~eT#Y
@phavfedcdbt 
@x%6类~eg~di
^0#h~bElfegp 
amended by @k
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
~bnMeeting %x
économiques 
自愿=e
#G#5
@1@l
#e@C
*T@D~bd@:
2011–2020 
>MBiológica
@(@B#8#J=i^Z
@QAdicional 
@aunique 
Ensemble @e
%6口
@1劳工%H@I
@B@k
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
Territorial 
ndq %y&?<h@e~c/
@BEquitable 
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
~bm~fsabynb 
~ja压载水
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
<2*2~ie#N@e~bj
@B_TRelated 
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
%nabmfoe +f
&0@x~cv%i@I
&1*O=B#a~h4
&l%tCouncil
*R理事会
+V@.~bH@C*"
2011–2020
<D#G#jsans 
=pkadjfamc 
>VMujer
@0Asamblea 
@8All +E~jK
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
Production 
*l#p^2@A@e
@I在
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
~lqOcéano 
土著%6民
最低%'龄
#?h 
#Xycdzbd
#e@e
%ndlamz 
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
par @.
pêche
recours 
@j@e~e.
#e<j
@a@E%j
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
罗马
美洲
获得
部分
#GAfrique 
#pConsejo 
%5issue @0
%6不受_D
&0&d%h%i@I
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
@F@e
+4@!@Z#e
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
~cK@f~ed#J
国内#a@1
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
  `~k6|fr|<a*P
~k6|es|>m@e&P
~k6|ru|~bG~ep
~k6|ar|dcBai ~kQ
~k6|zh|@x+d
~bW|fr|~kK@0Cour @T@eJustice
~bW|es|^1@0Corte ~p]Justicia
~bW|ru|Ljejpj@w<,Lpne
~bW|ar|abhFad abpqaqc bdotde abjmb ~nH
~bW|zh|@1^U院规约
~dN|fr|@a&3*P
~dN|es|@j@mPrerrogativas e Inmunidades @e&P
~dN|ru|%2*qEwKcnbdcdduv Jerbo
~dN|ar|@WadgcaCag #ifoxahagua
~dN|zh|@x~a(@l
+r|fr|@a&3@C~fkspécialisées
+r|es|@j+C%bOrganismos Especializados
+r|ru|%2*qhlcrbembxbfagedduv pBfcyncdbo
+r|ar|@WadgcaCag abftabag abdgvxxe foxahagua
+r|zh|专门~o(~a(@l
~hJ|fr|@a*a#P=Z#-&ucrime @egénocide
~hJ|es|@j%0%B<BSanción #pDelito @eGenocidio
~hJ|ru|%2~i4lfchjplmcdbq scdarbne _0dcsa;%2scdarbnc
~hJ|ar|@Wdhj rkcde abslame abrdajce ~p0jbcua
~hJ|zh|~ei及惩治灭绝~g6罪@l
~ay|fr|@a*a#-@0~fDêtres humains ~oal’exploitation @0~b8d’autrui
~ay|es|@F%0%R@0~jz&xy @0Explotación @0Prostitución Ajena
~ay|ru|%2~jdmtnAib b h Pkhlmpejerbco ~mBjfcjAbib mbreib
~ay|ar|@WoFk ~e?labpwvax faqgDbab mjake abDck
~ay|zh|&e贩卖~lA及取缔意图营利使%6卖淫~h8
~oJ|fr|>a1949;Conventions @e~f7{ de 1949|}
~oJ|es|~pD@e>!_Y;~pD@e>!@e1949;~pD@e~cH
~oJ|ru|<-{bc|bv|bi|bib} kadgcdrb~hdaj 12 egsphje ~eT~n!;<-{bc|bv|bi|bib} kadgcdrb~hd~eT~n!;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};<-{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~oJ|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
~oJ|zh|~gS;%w四@l;%w@l
~k,|fr|&A~ho~d0&usort @Cblessés ~lsmalades %S@.~c8#Gcampagne;première &A~f7
~k,|es|~pz>!@PAliviar @pSuerte ^QCorren @XHeridos y @XEnfermos >YFuerzas Armadas #GCampaña;{Primer|I} ~pz~cH
~k,|ru|<-@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg>U<-@o
~k,|zh|改善战地~g5伤者病者境~p';%w第一@l
~iR|fr|&A~ho~d0&usort @Cblessés, @Cmalades ~lsnaufragés @C~c8@Emer;~j9&A~f7
~iR|es|~pz>!@PAliviar @pSuerte ^QCorren @XHeridos, @XEnfermos y @XNáufragos >YFuerzas Armadas ~lqMar;{Segundo|II} ~pz~cH
~iR|ru|<-@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege ^ghbm @eiafc;gjaf>U<-@o
~iR|zh|改善~fN~g5伤者病者及遇船难者境~p';%w_n@l
~ge|fr|&A~ho#Vau ~gbprisonniers @eguerre;~n(&A~f7
~ge|es|~pz>!~gNTrato debido a @XPrisioneros @eGuerra;{Tercer|III} ~pz~cH
~ge|ru|<-@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} <-@o
~ge|zh|@I战俘待~p';%w~m4@l
~ff|fr|&A~ho#V*2~pw%Nciviles #Gtemps @eguerre;quatrième &A~f7
~ff|es|~pz>!%d@p@"debida a #u&x~ok#GTiempo @eGuerra;{Cuarto|IV} ~pz~cH
~ff|ru|<-=p&Tsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj>U<-@o
~ff|ar|@Wrhcn +Hlodace abdmhcch fig abokl;@Wrhcn abkalje
~ff|zh|@I战时#n平民之%w@l;%w第四@l
~go|fr|~k1*2~pw~fF@C~mparmés ~aU{ (Protocole I)|};@R&6I
~go|es|@Q*.@e~ko@">Y~f-%bConflictos Armados *Q{ (Protocolo I)|};~lxI;@QI *.@e~cH{| de 1949}
~go|ru|~hV%q~kN~pd!I);~hV%q^gkadFmbkjag;~gz@n!I
~go|zh|~gS@I#n@1性&I受难者@/=k(第一@z);~cq@I#n>5@/=k;@I#n>5@/=k;~cq第一=k;第一=k
~eC|fr|~k1*2~pw~fF@C~mparmés non ~aU{ (Protocole II)|};@R&6II
~eC|es|@Q*.@e~ko@">Y~f-%bConflictos Armados sin Carácter #Q{ (Protocolo II)|};~lxII;@QII *.@e~cH{| de 1949}
~eC|ru|~hV~kNdcicynpdefandasa vefekjcfe ~pd!I!I);~hV~kNdcicynpdefandasa vefekjcfe;~gz@n!I!I
~eC|zh|~gS@I#n非@1性&I受难者@/=k(_n@z);~cq@I#n非>5@/=k;@I#n非>5@/=k;~cq_n=k;_n=k
~db|fr|~k1%Tl’adoption ~k'signe distinctif additionnel{ (Protocole III)|};@R&6III
~db|es|@Q*.@e~koAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~lxIII
~db|ru|%,~mCnalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~pd!I!I!I);%,~mCnalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~gz@n!I!I!I
~db|zh|~gS@I采纳一个新增特殊标志@/=k(~m4@z);@I采纳一个新增特殊标志@/=k;~cq~m4=k;~m4=k
~j"|fr|@a{|de La Haye }#L@.lois #ecoutumes @0guerre @Eterre
~j"|ru|%2>Z;Qeeshk=p>Z;Gamaycdb{c|q|t|ci|b} a >Z
~j"|zh|陆战^U规#a惯例@l;海牙第四@l
~fw|fr|@a#V~mm~p6
~fw|es|@j%V^1%bRefugiados;~qb1951
~fw|ru|%2~oLwcycdrcg;@c~pg=1~oLwcycdrcg
~fw|ar|+Zabvaxe ~fm;@Wjad ~pgabvaxe ~fm
~fw|zh|@I~g!~h8;~g!@l;1951%'难民@l;1951%'@l
=P|fr|@R#Y~mm~p6;@R@e1967{| s’y rapportant}
=P|es|@Q%V^1%bRefugiados;~l"~p8@e1967
=P|ru|~cF@Ohjejphe wcycdrcg;#01967 sane k dco;#0k dco 1967 ~n!
=P|ar|ablkfgftfb ~ht~fm;ablkfgftfb abvax ~fm
=P|zh|@I~g!@/@z;~g!@z;1967%'@z
=S|fr|@a#V~mmapatrides
=S|es|@j%V^1%bApátridas
=S|ru|%2~oLelejfbnag
=S|ar|+Z+HlfAj ~hvjmcdc abrhqce;+Zabvaxe lfAj ~hvjmcdc abrhqce
=S|zh|@I无国籍%6地位~h8;无国籍%6地位@l
_z|fr|~hFréduction @Ccas d’apatridie
_z|es|@j@PReducir @XCasos @eApatridia
_z|ru|%2hakfezcdbb wcxsfeynedhjge
_z|ar|@WvnA oabag ahjmad abrhqce
_z|zh|减少无国籍状态@l
~de|fr|@a#V%Tl’esclavage
~de|es|~h'Esclavitud
~de|ru|%2fewhjgc;@cajdahbjcmAda fewhjge
~de|zh|禁奴@l
~cg|fr|@Ramendant @p@a#V%Tl’esclavage signée %T~ho<j25 septembre 1926
~cg|es|@Q@PModificar @p~h'Esclavitud Firmada #G>!#525 @eseptiembre @e1926
~cg|ru|#0a gdchcdbb bxicdcdbo g ~lKfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~n!
slavery-amended|fr|@a#V%Tl’esclavage signée %T~ho<j25 septembre 1926 #eamendée par <jProtocole
*F|fr|@asupplémentaire #V%T~jM@el’esclavage, @0~fDesclaves ~ls~fk#epratiques analogues %Tl’esclavage
*F|es|@jSuplementaria #BAbolición @0Esclavitud, @p~jzEsclavos y #u~jvy ~nBAnálogas ~oBEsclavitud
*F|ru|~gz@b~iKfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
*F|ar|+Zabgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*F|zh|废止奴隶制*O奴隶贩卖及类似奴隶制@/制度与习俗补充@l
&[|fr|@a%4#Npolitiques @0femme
&[|es|@j>X#bPolíticos @0Mujer
&[|ru|%2lambjbBchkbv *Cycdzbd
&[|ar|@Waboifi abqcaqce bbdkpe
&[|zh|_l~o"%h@l
*M|fr|~hFnationalité @0femme mariée
*M|es|~h'Nacionalidad @0Mujer Casada
*M|ru|%2sfeynedhjgc xeipydco ycdzbdu
*M|zh|已婚_l国籍@l
+n|fr|@a#)consentement au mariage, l’âge minimum &umariage #el’enregistrement @Cmariages
+n|es|@j%VConsentimiento >WMatrimonio, @pEdad Mínima @PContraer Matrimonio =VRegistro %bMatrimonios
+n|ru|%2hasmehbb @eghjplmcdbc g wfek, ~mxwfeBdai gaxfehjc b fcsbhjferbb wfekag
+n|ar|@WabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+n|zh|@I婚姻@/同意*O结婚~n?及婚姻登记~h8
icerd|fr|~jn^z@e&kraciale
icerd|es|@j@A*b@e+yRacial
icerd|ru|@?=p~csfehagao nbhkfbibderbb
icerd|ar|#2bbiAaE <[abgdccC abjhxkc
icerd|zh|+e^L~g6_m~lr
~oM|fr|~e,@6#Y%K#Néconomiques, ~j.culturels
~oM|es|^2~p]#bEconómicos, ~iCy ~j1
~oM|ru|@?*Iaw PkadaibBchkbv, ~fg~i1lfegev
~oM|ar|abjum >l
~oM|zh|~g7*O=g及=D%h~lr;~g7{、|}=g{、|和|及|}=D%h~lr
iccpr|fr|~eZ
iccpr|es|^2~p]~ci
iccpr|ru|@?*I>d
iccpr|ar|abjum _/
iccpr|zh|~hB~lr;>J%h~lr
~fd|fr|Pactes _5>S%K~iY
~fd|es|Pactos #]@e=?
~fd|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a *C=2
~fd|ar|abjumch abmfbcch abvaxch loifi ~cS;abjumah abmfbcah abvaxah loifi ~cS
~fd|zh|@1*R两@l;@1*R@l
~fh|fr|%Aau ~eZ;premier %Aau ~eZ
~fh|es|~nz~ci
~fh|ru|~gG@n~b0>d
~fh|ar|#R~jF_/;#Rbbjum _/
~fh|zh|&0~hB@1%i&c;&0>J%h@1%i@]{第一{号|项|}|}&c
~fi|fr|~j9%Aau =q#epolitiques, *jabolir @ppeine @emort;~j9%Aau ~eZ
~fi|es|Segundo ~nz#b~oky Políticos, destinado a abolir @ppena @emuerte;Segundo ~nz~ci
~fi|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~b0>d
~fi|ar|#RabBahc ~jF_/
~fi|zh|旨在废除死刑@/&0~hB@1%i_n项&c;&0>J%h@1%i@]_n{项|}&c
~fj|fr|%Aau ~e,@6#Y%K#Néconomiques, ~j.culturels
~fj|es|~nz#bEconómicos, ~iCy ~j1
~fj|ru|~gG@n~b0aw PkadaibBchkbv, ~fg~i1lfegev
~fj|ar|#Rbbjum >l;#R~jF>l
~fj|zh|&0~g7*O=g及=D%h@1%i&c;&0~g7{、|}=g{、|和|及|}=D%h@1%i@]&c
=x|fr|@a@El’imprescriptibilité @Ccrimes @eguerre ~lscrimes #El’humanité
=x|es|~h'Imprescriptibilidad %bCrímenes @eGuerra y %bCrímenes @eLesa Humanidad
=x|ru|%2dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi +pBcmagcBchjge
=x|zh|战争罪及危害%6类罪不适用^U定时效@l
~fc|fr|~jn@E#Z=Z#-&ucrime d’apartheid
~fc|es|@j@A#B%R=VCastigo #pCrimen @eApartheid
~fc|ru|@?=plfchcBcdbb lfchjplmcdbq elefjcbne _0dcsa
~fc|ar|#2bidj rkcde abnxb abjhxkc ~p0jbcua
~fc|zh|&e并惩治~g6隔离罪行~lr
^6|fr|~jn#El’apartheid %S@.sports
^6|es|@j@A#o#5Apartheid ~p(Deportes
^6|ru|@?@b+pelefjcbne g hlafjc
^6|zh|~o9体育~g"~g6隔离~lr
cedaw|fr|@a^z@e&k^S
cedaw|es|@j*b@e+y~m:
cedaw|ru|%2~cs^t~n]
cedaw|ar|@W~kO<[~f.
cedaw|zh|~id^L_m@l
~hx|fr|<2*2@a^z@e&k^S
~hx|es|*l@0@j*b@e+y~m:
~hx|ru|%ea ~cs^t~n]
~hx|ar|~bm~kO<[~f.
~hx|zh|&0~id^L_m%i&c;&0~id^L_m%i@/&c
cat|fr|@a_B*v;@a_Btorture
cat|es|@j>V>b;@j>VTortura
cat|ru|@c+p~k[;@c+plujak
cat|ar|@WdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&e_D@/=j@l;&e酷刑@l
opcat|fr|%A*2@a_B*v
opcat|es|*l@0@j>VTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%e+p~k[;%e+plujak
opcat|ar|~bmdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&0&e_D@/=j%i&c;&0&e_D@/=j%i@/&c;&0&e酷刑%i@]&c
crc|fr|~ie#N@e~bj
crc|es|@j>X#b#pNiño
crc|ru|%2*Cfcwcdke
crc|ar|@W~fsabynb
crc|zh|&d%h@l
~hy|fr|~mY{,|} #Ll’implication d’enfants %S@.~mparmés;<2#Ll’implication d’enfants %S@.~mparmés
~hy|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %d@pparticipación @eniños ~p(conflictos armados
~hy|ru|~fTpBehjbq ~oTg ^gkadFmbkjev;~gG{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @OpBehjbq ~oTg ^gkadFmbkjev
~hy|ar|~mM+fawgkat abpynab nc abdhaCjag abdqboe
~hy|zh|~pc&d卷入&I#M@/&c;@I&d卷入&I#M@/&c
~hH|fr|~mY{,|} #L@pvente d’enfants, @p~b8@C~bT=Zpornographie mettant #Gscène ~e3;<2#L@pvente d’enfants, @p~b8@C~bT=Zpornographie mettant #Gscène ~e3
~hH|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %d@pventa @eniños, @pprostitución infantil <Butilización @eniños _Zpornografía
~hH|ru|~fT~mzncjAib, ~oU~mBb ~oUlafdasfeFbb;~gG{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @O~mzncjAib, ~oU~mBb ~oUlafdasfeFbb
~hH|ar|~mM+flcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
~hH|zh|~pc买卖&d*O&d卖淫#a&d色情制品#M@/&c;@I买卖&d*O&d卖淫#a&d色情制品#M@/&c
~hG|fr|~mY~p8établissant une procédure @eprésentation @ecommunications
~hG|es|*l@0@j>X#b#pNiño %dun procedimiento @ecomunicaciones
~hG|ru|~fTlfarcnpfu haawzcdbo
~hG|ar|~mM~htlsrkaE gimcd ablbaDag
~hG|zh|~pc设定来文程序@/&c;@I设定来文程序@/&c
<]|fr|~jn%c~pw#N@etous @.<'~fp~lsmembres @e~mAfamille
<]|es|@j@A#B@"%b#b@eTodos @X~kMMigratorios y @eSus Familiares
<]|ru|@?=p&T~gighcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
<]|ar|#2~kW~fsrdcj abjdab abduarkch fpnkam pqkud
<]|zh|#n~gW移徙工%6~gc家庭成员%h~lr
crpd|fr|~ie~eN
crpd|es|@j>X#b>Y~eR
crpd|ru|%2*C~mn
crpd|ar|@W~fs~hvHfc absjaie
crpd|zh|~kg@l
~k!|fr|%A*2~ie~eN
~k!|es|*l@0@j>X#b>Y~eR
~k!|ru|%ea *C~mn
~k!|ar|~bm~fs~hvHfc absjaie
~k!|zh|&0~kg%i&c;&0~kg%i@/&c
&(|fr|~jn*a~ga#E@.disparitions forcées
&(|es|@j@A%0~ia#o#uDesapariciones Forzadas
&(|ru|@?@b~j-~b/~mudehbmAhjgcdduv bhBcxdagcdbo
&(|ar|#2~kW^R
&(|zh|#n~gW%6免遭强迫失踪~lr
&G|fr|@a#L@p~fo&k~gv@el’enseignement
&G|es|@j~mI~oBLucha #o#uDiscriminaciones _ZEsfera @0Enseñanza
&G|ru|%2~n[nbhkfbibderbco %yawfexagedbq
&G|ar|@Wdtanoe abgdccC nc drab abgjbcd
&G|zh|取缔~i?_m@l
untoc|fr|@a&B;@a_Bcriminalité{| transnationale} organisée;&APalerme
untoc|es|@j<z>V~kvOrganizada Transnacional;@j>V~kvOrganizada{ Transnacional|};~qbPalermo
untoc|ru|@c#h+pjfedhderbademAdao afsedbxageddao ~mD;@c{aw|lfajbg} afsedbxageddao ~mD;Gemcfihk@o
untoc|ar|~al~kRabdhFde jlk abfyhce
untoc|zh|@x~cv@l;<1{跨国|}有%H=E@l;巴勒莫@l
*!|fr|@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*j~eDréprimer #epunir @p~fDpersonnes, ~a0@Cfemmes ~lsenfants, &6*2@a&B;@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*j~eDréprimer #epunir @p~fDpersonnes, ~a0@Cfemmes #e~e3
*!|es|@Q@P~f'Reprimir y ~pW@p~jzPersonas, ~d"Mujeres y Niños#S;@Q>V~n.;~p-Palermo
*!|ru|#0a ~i4b lfchcBcdbb ~mzmtnAib, ahawcdda ycdzbdeib b ncjAib, _0dcc@q;#0a ~i0mtnAib
*!|ar|^,dhj fidj fdjaile ~e?labpwvax، flvaxe abhqaE fabpynab;^,dhj ~e?labpwvax، flvaxe abhqaE fabpynab، fidju ~p0jbcu
*!|zh|~m"&1*O&e#a惩治~dt~lA~o5_l#a&d&f@/_R;#(&1*O&e#a惩治~dt~lA~o5_l#a&d&f@/_R;~dt~lA@z;~lA~dt@z
+-|fr|@R~dY@e~fppar terre, air #emer, &6*2@a&B;@R~dY@e~fppar terre, air #emer
+-|es|@Q#o_A@eMigrantes ~leTierra, Mar y Aire#S;@Q#o_A@eMigrantes
+-|ru|#0+p~c5ggaxe ibsfedjag @phpCc, iaft b gaxnpvp@q
+-|ar|^,dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+-|zh|~m"<1陆*O海*O空偷运~i]@/_R;#(<1陆*O海*O空偷运~i]@/_R;偷运~i]@z
=L|fr|@R~nF@e~oQpièces, éléments #emunitions, &6*2@a&B;@R~nF@e~oQpièces, éléments #emunitions
=L|es|@Q>VFabricación =V~mdIlícitos @e*m@eFuego, sus Piezas y Componentes y Municiones#S;@Q@m{las |}*m@eFuego
=L|ru|#0+p~c5bxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#0aw asdchjfcmAdai afpybb
=L|ar|^,dtanoe xhj ~huabhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=L|zh|~m"<1~k0枪支~gc零部件#a~mX@/_R;#(<1~k0枪支~gc零部件#a~mX@/_R;枪支@z
uncac|fr|@a@Z_Bcorruption;@a_Bcorruption
uncac|es|@j<z>VCorrupción;@j>VCorrupción
uncac|ru|@c#h+pkaffplrbb;@c+pkaffplrbb
uncac|ar|~alabnqam
uncac|zh|@x反腐败@l;&0反腐败%i
~dH|fr|@a@Z_Bcybercriminalité
~dH|es|@j<z>VCiberdelincuencia; Fortalecimiento @0%W@A%0Lucha #oDeterminados ~kw~j0mediante ~p?Tecnología @0Información y #uComunicaciones y %0Transmisión @ePruebas #GForma Electrónica @e~kwGraves
~dH|ru|@c#h+pkbwcflfchjpldahjb
~dH|ar|~al~kRabqclkahce
~dH|zh|@x<1网络=E@l
=R|fr|~ly~je{ de 1961|};~ly@e~jk~je
=R|es|~cx@e~jk~f1;~cx@m~b[@e1961;~cx~f1{|, 1961};~cx@e1961
=R|ru|~d3hfcnhjgev ~jk~n!;~d3hfcnhjgev
=R|ar|+Zabfocme bbdvmkag bqhe 1961
=R|zh|1961%'~dw@l;~dw@l
&p|fr|~ly%4stupéfiants @e1961{| ,|,} ~ah@e1972;~ly@e~jk~je{,|} ~ah@e1972
&p|es|~cx@e~jk~f1~p8~fe@e{|25 de marzo de }1972;~cx@m~b[@e1961~p8~fe@e{|25 de marzo de }1972;~cx@e~jk@m~b[#Gsu forma ~fe@e1972
&p|ru|~d3hfcnhjgev ~jksane h lalfegkeib, gdchcdduib g dcc ~f]Gfajakamai 1972 ~n!
&p|ar|+Zabfocme bbdvmkag bqhe ~jklxcDgua abdjmbe llkfgftfb qhe 1972
&p|zh|经《1972%'@z^O修正@/《1961%'~dw%i;经1972%'{3月25日|}&0@z^O修正@/《1961%'~dw%i
~aw|fr|@a%4~b(psychotropes @e1971;@a%4~i-;&A1971 %4~i-
~aw|es|@F@m~iF{Sicotrópicas|Psicotrópicas}{ de 1971|}
~aw|ru|%2~k?gczchjgev 1971 ~n!;%2~k?gczchjgev
~aw|ar|@WabdIBkag abjibce bqhe 1971
~aw|zh|1971%'~fP;~fP
~as|fr|@a@Z~dY@estupéfiants ~oa~i-{| de 1988}
~as|es|@j<z#o_A@e~b[y ~iF{Sicotrópicas|Psicotrópicas}{ de 1988|};~qb1988
~as|ru|~kc#?+p~c5awafaje defkajbBchkbv hfcnhjg b ~k?gczchjg
~as|ar|~al~e?~lLnc abdvmkag fabdIBkag abjibce
~as|zh|1988%'@x&e%X~dt麻醉药品#a~fP;@x&e%X~dt麻醉药品#a~fP;1988%'@l
^x|fr|~hF#P=Z#-@C~gJ#E@.%Njouissant d’une @9internationale, y compris @.agents diplomatiques
^x|es|~h'%B=VCastigo @e~kw#o&xInternacionalmente Protegidas, inclusive @XAgentes Diplomáticos
^x|ru|%2~c:b dekexedbb lfchjplmcdbo +pmbr, lamAxptzbvhq %]xezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
^x|zh|@I~ei#a惩处侵害应受@1#n~eP包括外交代表@/罪行~h8
~hL|fr|~jn_Bprise d’otages
~hL|es|@j@A>VToma @eRehenes
~hL|ru|~hjxevgejai xemaydbkag
~hL|ar|#2bdhauAe pvH abkuazh
~hL|zh|~o9劫持%6质~lr
~b4|fr|~jn#E<jrecrutement, l’utilisation, <j^b#el’instruction @emercenaires
~b4|es|@j@A#o#5Reclutamiento, @pUtilización, @p~aL=VEntrenamiento @eMercenarios
~b4|ru|~hjgcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~b4|ar|#2bdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~b4|zh|~o9招募*O_k*O资助#a训练雇佣军~lr
~fE|fr|~hF#9>3@Z#e>3associé
~fE|es|~h'#1#p~bb<z=V~bbAsociado
~fE|ru|%2<(~p3#hb hgqxeddasa h dco lcfhademe
~fE|ar|+Z+Hlqbade ^8;@Wqbade ^8
~fE|zh|~g,%p@l
~aA|fr|<2#Y*2~hF#9>3@Z#e>3associé
~aA|es|*l@0~h'#1#p~bb<z=V~bbAsociado
~aA|ru|%ea <(~p3#hb hgqxeddasa h dco lcfhademe
~aA|ar|#Rbbagnaice +Hlqbade ^8
~aA|zh|&0~g,%p%i&c;&0~g,%p%i@/&c
+/|fr|~jn*a#-@Cattentats terroristes %Tl’explosif
+/|es|@F@A%0%R%bAtentados Terroristas ~j0con Bombas
+/|ru|~hjwaiwagui jcffafbxiai
+/|ar|#2bidj aburdag abskualce labihalb
+/|zh|=B~aH爆炸@/~lr;=B~aH爆炸事件@/~lr
+s|fr|~jn*a#-&u^b&uterrorisme
+s|es|@F@A%0%R@0~aL#pTerrorismo
+s|ru|~hjFbdedhbfagedbci ~j(
+s|ar|#2bidj gdfcb abskual
+s|zh|=B向~aH提供资助@/~lr
=O|fr|~jn*a~gZ@e~n'~p5
=O|es|@F@A%0%R%bActos @e~nDNuclear
=O|ru|~hjekjeib =n~j(
=O|ar|#2bidj pjdab abskual abhffc
=O|zh|=B核~aH&f~lr
<o|fr|~hF@9physique @Cmatières ~ey{| et des installations nucléaires}
<o|es|~h'@"Física %b~im~e){| y las Instalaciones Nucleares}
<o|ru|%2~ih&T=niejcfbeme;%2~ih&T=niejcfbeme b qncfduv phjedagak
<o|ar|@Wabodace abdamce bbdfam abhffce
<o|zh|~g4_(#n@l;~g4体#n@l;核材料#a核设施实{物|体}#n@l
~gq|fr|~ie~gJ#e~m9~bOactes survenant %Tbord @Caéronefs;&ATokyo
~gq|es|@F~m]Infracciones y Ciertos Otros Actos ~j0a Bordo >Y~lF
~gq|ru|%2lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c!;Takbohk@o
~gq|zh|~nA航空器内@/=E#a犯有某些*x&f~h8;东京@l
~dM|fr|@a*a#-@0capture illicite d’aéronefs
~dM|es|@F%0%R#pApoderamiento Ilícito @e~lF
~dM|ru|%2~n[dcxekaddui xevgejai ~c!
~dM|ar|@Widj abaqgcbaE ~lLjbG abyazkag
~dM|zh|@I=B~fS~h8
_w|fr|@a*,dirigés _B#9@el’aviation civile
_w|es|@F%0%R@e+w>V#1@0Aviación Civil
_w|ru|%2#?@,~eI
_w|ar|@Widj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_w|zh|@I=B危害~dq%p@/%X&f~h8
^r|fr|@R*a~gZ~j'@e>T%S@.aéroports servant %T~cl
^r|es|@Q%0%R@e+w@e^3~p(Aeropuertos ^QPresten Servicio{|s} ~oB~e4
^r|ru|#0a ~n[dcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
^r|zh|=B在为@1~dq服务@/机场上@/%X_'&f@/@z;=B在用于@1~dq@/机场发生@/%X_'&f@/@z
+(|fr|@a#)marquage @Cexplosifs plastiques #e#Gfeuilles %Kfins @edétection
+(|es|@F#BMarcación @e~njPlásticos @P@XFines @eDetección
+(|ru|%2iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~k)bv awdefpycdbq
+(|ar|@WgdccC abdgnrkag ablbaqgctce lDkA twnua
+(|zh|~nA可塑炸药中添加识别剂以便侦测~h8
sua|fr|@a*,_B#9@0navigation maritime
sua|es|@F~ca>V#1@0Navegación Marítima
sua|ru|%2#?@,_N
sua|ar|@Widj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|~g0%p%X&f@l
~b'|fr|@R*,_B#9@Cplates-formes fixes situées ~cn
~b'|es|@Q~ca>V#1>YPlataformas Fijas Emplazadas _Z~jQ
~b'|ru|#0a #?@,+z
~b'|zh|=B~he&f@z
~ax|fr|~kK@e~kG@0~pF;~kK@e_U
~ax|es|^1@eRoma @0Corte ~ou#Q;^1@eRoma
~ax|ru|Obihk~eLhjejpj@w<,~n8hpne;Obihk~eLhjejpj{|e|p|ai|c}
~ax|ar|hFad kfda abpqaqc bbdotde ~mi~nH;hFad kfda abpqaqc
~ax|zh|~eW~o.规约;~o.规约
^l|fr|#y&3@0~pF
^l|es|#k+C@0Corte ~ou#Q
^l|ru|@La *q<,~n8hpne
^l|ar|agnai adgcaCag foxahag abdotde ~mi~nH;~hs~htladgcaCag abdotde ~mi~e]foxahagua
^l|zh|~eW~a(#U
vcdr|fr|~cr%4_ddiplomatiques
vcdr|es|~oY@m~byDiplomáticas
vcdr|ru|~kB=pnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~ogbbjbaiag abmlbfdaqce
vcdr|zh|=o外交<0@l
vccr|fr|~cr%4_dconsulaires
vccr|es|~oY@m~byConsulares
vccr|ru|~kB=pkadhpmAhkbv hdaCcdbqv
vccr|ar|~ogbbjbaiag abihxbce
vccr|zh|=o领事<0@l
_h|fr|@a%4missions spéciales
_h|es|@j~m]Misiones Especiales
_h|ru|%2hlcrbemAduv ibhhbqv
_h|zh|~dr使团@l
vclt|fr|~cr#)*o@Ctraités
vclt|es|~oY%V&K%bTratados
vclt|ru|~kB=p~i6%qnasagafag
vclt|ar|~ogbiahfh abdjaumag
vclt|zh|=o%z^U@l
~n)|fr|~cr#)*o@Ctraités +4*"#e~jN+Kou +4~jN~c.
~n)|es|~oY%V&K%bTratados +4%/y ~cM#]o +4~cM*Q
~n)|ru|~kB=p~i6nasagafag ~oN~d[b ~iXafsedbxerbqib ~nI~oN~iXafsedbxerbqib
~n)|zh|@I#/#a@1%H间或@1%H相互间%z^U@/=o@l
<X|fr|~cr%csuccession d’États _C@etraités
<X|es|~oY#BSucesión @e%/#GMateria @eTratados
<X|ru|~kB=plfegalfccihjgc *9#Xnasagafag
<X|zh|@I#/在%z~gX@/继承@/=o@l
&o|fr|@a@Z%4immunités juridictionnelles @C*"~oa~oQbiens
&o|es|@j<z~m]Inmunidades Jurisdiccionales %b%/y @esus Bienes
&o|ru|~kctfbhnbkrbadduv biipdbjcjev *9b bv hawhjgcddahjb
&o|ar|@W#iboxahag ~mffddgbtagua dh abfbace abiAazce
&o|zh|@x#/~gc财产管辖豁免@l
~a"|fr|~cr%creprésentation @C*"%S~oQ_davec @.~jN+K@ecaractère universel
~a"|es|~oY#BRepresentación %b%/#Gsus ~bycon #u~cM#]@eCarácter Universal
~a"|ru|~kB=plfcnhjegbjcmAhjgc *9g bv ajdaCcdbqv h ~iXafsedbxerbqib pdbgcfhemAdasa vefekjcfe
~a"|zh|=o@I#/在其对普遍性@1%H<0上@/代表权@l
~o2|fr|~f0mer
~o2|es|~kdMar;CONVEMAR
~o2|ru|@c#h~bElfegp
~o2|ar|@W#ibiahfh abloak
~o2|zh|@x=f^U@l;&0=f^U%i
~n5|fr|#y#Y%T<k@0partie XI @0~f0mer &u10 décembre 1982;#y#Y%T<k@0partie XI @0~f0mer
~n5|es|#k%d@p>6@0Parte XI @0~kdMar{ de 10 de diciembre de 1982|};#k#BParte XI
~n5|ru|@L~f:Чehjb !X!I ~k4aj 10 nckewfq 1982 ~n!
~n5|zh|@I=C1982%'12月10日~fU第十一~o?@/#U;第十一~o?#U
~ew|fr|#y%Kfins @e<k@Cdispositions @0~f0mer &u10 décembre 1982 ~dQ*2*f#e*2^h@Cstocks @epoissons dont @.déplacements s’effectuent tant %Tl’intérieur qu’au-delà @ezones ~loexclusives (stocks chevauchants) ~lsstocks @epoissons grands migrateurs;#y{|des Nations Unies |de 1995 }%4stocks @epoissons
~ew|es|#k#B>6>Y~js@0~kdMar @e10 @ediciembre @e1982 relativas ~oB&Jy ~ao>Y~l6@ePeces Transzonales y #u~l6@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~l6@ePeces
~ew|ru|@L~f:lamaycdbo ~k4aj 10 nckewfq 1982 sane, kajafuc kehetjhq ~iTjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~myfuw b plfegmcdbq bib;&r{| Efsedbxerbb EwKcnbdcdduv Jerbo} @pfuwdui xelehei
~ew|zh|=C1982%'12月10日~fU有关~dX_o跨界~dv#a高度洄游~dv@/规定@/#U;=C~fU有关~dX_o跨界~dv#a高度洄游~dv@/规定@/#U;~gR~dv#U
bbnj|fr|#yse rapportant *2~f0mer #eportant %c*f#e+M~hI@0~iPbiologique marine @Czones ne relevant pas @0juridiction nationale
bbnj|es|#k~lq=5@0~kdMar %d@p&J=VUso ~et@0~kpMarina >YZonas Situadas Fuera @0Jurisdicción Nacional
bbnj|ru|@L@ewexc ~k4a ~iSb phjaoBbgai ~jGiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~k"tfbhnbkrbb
bbnj|zh|~fU下#/~aJ区域=f%s@/~dX%v~mS#U;根据~fU@/规定就#/~aJ区域=f%s@/~dX%v~mS#M拟订@/#U
^(|fr|#y&3&uTribunal @6&u*o@0mer
^(|es|#k+C#pTribunal @A#p&K#pMar
^(|ru|@La *q<,jfbwpdeme ~bElfegp
^(|zh|@1=f^U^U庭~a(#U
~aV|fr|@R&3@el’Autorité @T@Cfonds marins
~aV|es|@Q+C@0Autoridad @A%bFondos Marinos
~aV|ru|#0a *q<,afsede ~bEndp
~aV|zh|@1海底_o局~a(@z
~iU|fr|~hFhaute mer
~iU|es|~h'Alta Mar
~iU|ru|@caw ~mliafc
~iU|zh|公海@l
>:|fr|@a~cn
>:|es|~h'~jQ
>:|ru|%2kadjbdcdjemAdai CcmAFc
>:|zh|大陆架@l
_!|fr|~hFmer territoriale =Zzone contiguë
_!|es|@j%VMar ~l]<BZona Contigua
_!|ru|%2jcffbjafbemAdai iafc b lfbmcyezco xadc
_!|zh|领海及毗连区@l;领海*k毗连区@l
=9|fr|#y*jfavoriser <jrespect ~oV~lb@e~eE#Ghaute mer @C=)+K@e*f~oagestion;#yd’application
=9|es|#k@P~l9#5Cumplimiento >Y<6#]@e&Jy ~ao~le@X~ndPesqueros ^QPescan #GAlta Mar;#k@eCumplimiento
=9|ru|@La hancohjgbb hawmtncdbt fuwamagduib hpneib g ~mliafc %qicf ~k2ybguv fchpfhag b ~n7bib;@L@pajkfujaip iaft
=9|zh|_"公海渔船遵守@1~dX_o^N@/#U;遵守^N#U
<T|fr|#y#Y%K=)&uressort @e~j,&uport *j~eDcontrecarrer #e~dW@p~eE=c;#y#Y%K=)&uressort @e~j,&uport
<T|es|#k@m<6#p~igRector #pPuerto Destinadas a ~f'Desalentar y ~e8@p~gB=3;#k@m<6#p~igRector #pPuerto
<T|ru|&r{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~mKlafje @plfcnplfcyncdbt, hncfybgedbt b &M+h{|fuwdasa }~oR;@La icfev ~mKlafje
<T|zh|@I港口国~m'鱼@/^N#U;@I~m'鱼@/港口国^N#U;港口国^N#U
solas|fr|~jn{de 1974 |}*a~n"@0vie humaine #Gmer
solas|es|@F@A%0#1@0Vida Humana ~lqMar{, 1974|};@FSOLAS
solas|ru|@?@b@pavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|#2bqbade abpkfao nc abloak;#2~kWabpkfao nc abloak
solas|zh|1974%'@1~fN%6命%p@l;@1~fN%6命%p@l
marpol|fr|~jn{de 1973 |}*a#P@0~gn~oVnavires, ~ah@e1978 y relatif;~jn{de 1973 |}*a#P@0~gn~oV~n4
marpol|es|@F@A~eo@p~cC~le@XBuques, 1973, modificado ~le{el|su} ~p-1978;@F@A~eo@p~cC~le@XBuques;@FMARPOL
marpol|ru|@?@b~a:~mLh hpnag
marpol|zh|@1~ei~ja造成~o)@l
_x|fr|~jn{de 1979 |}%crecherche ~oZsauvetage maritimes
_x|es|@F@A@mBúsqueda y Salvamento Marítimos{, 1979|}
_x|ru|@?@b@plabhkp b hlehedbt @eiafc
_x|ar|#2bbloB fabshiaH nc abloak
_x|zh|1979%'@1~fN搜寻救助@l;@1~fN搜寻{和|与|}救助@l
stcw|fr|~jn{de 1978 |}%4normes @e~p1@Cgens @emer, @edélivrance @Cbrevets ~oaveille
stcw|es|@F@A@mNormas @eFormación, Titulación y Guardia %0Gente @eMar{, 1978|}
stcw|ru|@?=p~n1b nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|zh|1978%'海员~d]#a~gT~lr;海员~d]#a~gT~lr
*A|fr|@a*jfaciliter <jtrafic maritime +b
*A|es|@F@PFacilitar #5~mdMarítimo #Q
*A|ru|@c@pawmcsBcdbt %I_N
*A|ar|@Wgcqck okte abdbaoe ablokce ~nH
*A|zh|便利@1~fN运输@l
~aT|fr|@a~fu~qamaritime &L
~aT|es|@FConstitutivo @0+DMarítima #Q
~aT|ru|%2>"~hMafsedbxerbb
~aT|zh|@1海事%H@l
mlc|fr|@a&u<"maritime{, 2006|};@a&u<"maritime @e2006
mlc|es|~gxMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~oOg iafhkai hpnavanhjgc{| 2006 sane}
mlc|zh|2006%'海事劳工@l
+t|fr|~hF@9~e2culturel subaquatique
+t|es|~h'@"~eO&gSubacuático
+t|ru|~amlangandasa ~gKdehmcnbq
+t|ar|~hkabgkaB ~oCabdDdfk labdcau
+t|zh|#n水下=D遗产@l
~bP|fr|~jn@5<j~f[=Z^h@Ceaux @eballast #esédiments @C~n4
~bP|es|@F@A>W>9<B~lT#pAgua @eLastre y @XSedimentos %bBuques
~bP|ru|@?~m/hpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~bP|zh|@1~mN#a沉积_(控制与_o@l;@1~mN_j沉积_(控制#a_o@l;控制#a_o~mN#a沉积_(~lr
~b.|fr|~jn@e~dF@El’enlèvement @Cépaves
~b.|es|@F~p]~dF#BRemoción @eRestos @eNaufragio
~b.|ru|~pM{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~b.|zh|~mQ@1~ja残骸清除@l;@1~ja残骸清除~mQ@l
~iV|fr|~jn@e~pK@5<jrecyclage sûr #eécologiquement rationnel @C~n4
~iV|es|@F~p]~pK>WReciclaje Seguro y Ambientalmente Racional %bBuques
~iV|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~iV|zh|香港@1%p与无害~eg拆船@l;香港@1%p#a无害~eg拆船@l
^p|fr|~hF#P@0~gn@Cmers résultant @el’immersion @edéchets
^p|es|@F#B%B@0~cC#pMar ~leVertimiento @eDesechos y Otras Materias
^p|ru|@c~a:~mLiafq hwfaheib ajvanag ~bgiejcfbemag;Zadnadhk@o
^p|zh|~ei倾倒废_(及*x_(质~o)=f~h8;~ei倾倒废_(_j*x_(质~o)=f@]@l
ospar|fr|@a*a@9~h0@el’Atlantique &uNord-Est
ospar|es|@F%0@"#p~lY{Ambiente |}Marino #pAtlántico Nordeste
ospar|ru|%2&T~hMhfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~hkablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#n东北大西洋=f~eg@l
npt|fr|%C%cnon-prolifération @C<F~ey;%C%cnon-prolifération;TNP
npt|es|%E#BNo Proliferación >Y*m~e);TNP
npt|ru|&wa dcfehlfahjfedcdbb =nafpybq;HJЯE
npt|ar|<fjmd ahgwak ~huabhffce
npt|zh|不扩散核%O%z;核不扩散%z;&0不扩散%z^O
ctbt|fr|%Cd’interdiction complète @Cessais ~ey
ctbt|es|%E@e*eCompleta %bEnsayos ~e)
ctbt|ru|&wa ghcawKcimtzci &Nqncfduv bhlujedbo;HNЗЯR
ctbt|ar|<faboFk abwadb bbgrakl abhffce
ctbt|zh|全面&e核试验%z;全面禁试%z
tpnw|fr|%C@E%j@C<F~ey
tpnw|es|%E#B*e>Y*m~e)
tpnw|ru|&wa &N=nafpybq
tpnw|ar|<foFk ~huabhffce
tpnw|zh|&e核%O%z
ptbt|fr|%Cinterdisant @.essais d’armes ~gM%Sl’atmosphère, %S>Rextra-atmosphérique #esous l’eau
ptbt|es|%E~le#5^Qse Prohíben @XEnsayos con >4_ZAtmósfera, #5~onUltraterrestre y Debajo #pAgua
ptbt|ru|&wa &Nbhlujedbo =n~iHg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|<foFk grakl <Eabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&e在大气层*O*(#a水下进行核%O试验%z;~o?&e核试验%z;~o?禁试%z
~eH|fr|%Cinterdisant @eplacer @C<F~gM#e~nM<F@edestruction massive #)fond @Cmers ~lsocéans ainsi ^Q%S~mAsous-sol
~eH|es|%E@m~gQ*e@eEmplazar >4y Otras *m@eDestrucción #GMasa ~p(Fondos Marinos y Oceánicos y su Subsuelo
~eH|ru|&wa &Nfexiczcdbq @endc iafco b akcedag b g csa dcnfev =n~iH~bg~oI~iHiehhagasa pdbBjaycdbq
~eH|zh|&e在海床洋底~gc底土安置核%O#a*x大规模{毁灭|杀伤}性%O%z
enmod|fr|~o0d’utiliser @Ctechniques @emodification @el’environnement %T@Cfins militaires ou toutes ~bOfins hostiles
enmod|es|~h'*e@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%2&Ngacddasa ~nImtwasa bdasa gfeyncwdasa =8hfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|zh|&e为军事或任何*x敌对目@/_k改变~eg@/技术~h8
bwc|fr|~o0@0mise au point, @0fabrication #e&ustockage @C<Fbactériologiques (biologiques) ou %Ttoxines ~dZ;@a%4<Fbiologiques{| ou à toxines| et à toxines}
bwc|es|~h'*e#pDesarrollo, @p~l8=VAlmacenamiento @e*mBacteriológicas (Biológicas) y Toxínicas y @mSu ~lM;@j~m]*mBiológicas{| y Toxínicas}
bwc|ru|%2&Nfexfewajkb, ~k:b ~nKxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~iHb aw bv ~n6;@c@pwbamasbBchkaip {|b jakhbddaip }afpybt;%2wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@WoFk aqgomaB fshgar fgvCch ~huabltgkcfbfrce (ablcfbfrce) fabgtqchce ~nNabpqboe
bwc|zh|@I&e#r~oc#a储存细菌(生_()及毒素%O#a~m5%O~h8;#(&e{发展|研制}~oc#a储存细菌(生_()及毒素%O{和|以及}销毁{此种|这种|这类|此类}%O@]@l;生_({和毒素|及毒素|}%O@l
='|fr|@R#L@pprohibition d’emploi *2guerre @egaz asphyxiants, toxiques ou similaires ~oamoyens bactériologiques
='|es|@Q%d@p*e#p~ni_ZGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~p->!@e1925
='|ru|#0a &N_O@egaodc pnpCmbguv, qnagbjuv ~nInfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
='|zh|&e在战争中_k窒息性*O毒性或*x气体#a细菌作战方^U@/@z;1925%'%w@z;《1925%'%w@z^O
cwc|fr|~o0@0mise au point, @0fabrication, &ustockage ~oa~i8@C<Fchimiques ~dZ;@a%4<Fchimiques
cwc|es|~h'*e#pDesarrollo, @pProducción, #5Almacenamiento =V~ni@e*mQuímicas y @mSu ~lM;@j~m]*mQuímicas
cwc|ru|%2&Nfexfewajkb, lfabxganhjge, ~nKb _OvbibBchkasa ~iHb a csa ~n6;@c@pvbibBchkaip afpybt;%2vbibBchkai afpybb
cwc|ar|@WoFk aqgomaB fshgar fgvCch faqgjdab ~huabtcdcazce ~nNabpqboe;@W~huabtcdcazce
cwc|zh|@I&e{发展|研制}~oc*O储存#a_k~i:%O及~m5%O~h8;&e~i:%O@l;~i:%O@l
ccw|fr|~o0ou @plimitation @e~i8@ecertaines <Fclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Ecertaines <Fclassiques
ccw|es|@j@mProhibiciones o Restricciones #p~ni@eCiertas *mConvencionales ^QPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@mCiertas *mConvencionales
ccw|ru|%2&N~nIasfedbBcdbb _Okadkfcjduv ~oIawuBdasa afpybq, ~jLhBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~nIbictzbib dcbxwbfejcmAdac ncohjgbc;@c@pkadkfcjdui gbnei awuBdasa afpybq;%2kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@WoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&e或限制_k某些可被认为具有过分伤害力或滥杀滥伤~j[@/常规%O@l;{特定|某些}常规%O@l
~aP|fr|@R@E%jou @plimitation @e~i8@Cmines, pièges #e~bOdispositifs{,|} tel qu’il a été modifié <j3 mai 1996;@RII modifié
~aP|es|@Q@mProhibiciones o Restricciones #p~ni@eMinas, *mTrampa ~hSArtefactos{,|} según fue enmendado #53 @emayo @e1996
~aP|ru|#0a &N~nIasfedbBcdbb _Oibd, ibd-magpCck ~bgphjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~n!;nalamdcdd{uo|asa|aip|ui|ai} #0!I!I
~aP|zh|经修正@/&0_n号@z^O;经修正{的|后的|}_n号@z;修正后@/&0_n号@z^O
ccw-v|fr|@R#Y%Krestes explosifs @eguerre
ccw-v|es|@Q>XRestos ~nj@eGuerra
ccw-v|ru|#0@pgxfugaalehdui lcfcybjkei gaodu;#0!V
ccw-v|zh|战争遗留爆炸_(@z
~hO|fr|~o0@el’emploi, &ustockage, @0production #e&utransfert @Cmines antipersonnel ~dZ;~o0@Cmines antipersonnel;@ad’Ottawa
~hO|es|~h'*e#pEmpleo, Almacenamiento, ~l8y Transferencia @eMinas Antipersonal y @msu ~lM;~h'*e>YMinas Antipersonal;~qbOttawa
~hO|ru|%2&Nlfbicdcdbq, ~nKxelehag, ~k:b lcfcneBb lfajbgalcvajduv ibd b aw bv ~n6;%2&Nlfajbgalcvajduv ibd;Ejjeghk@o
~hO|ar|@WoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam ~nNabpbDad
~hO|zh|@I&e_k*O储存~oc#a转让杀伤~eP地雷及~m5地雷~h8;{禁止|}杀伤~eP地雷@l;&0渥太华%i
~k8|fr|@a%4<F%Tsous-munitions
~k8|es|@j@mMuniciones #GRacimo
~k8|ru|@c@pkehhcjdui waclfblehei
~k8|ar|@WabHvazk abjhifmce
~k8|zh|集束~mX@l
att|fr|%C#)~iN@Carmes
att|es|%E%V~lJ@eArmas
att|ru|&wa ~i0afpybci
att|ar|<fgrake abpqboe
att|zh|%O_-%z
~b6|fr|%C%4=-~m,+g@e>Rextra-atmosphérique, y compris @pLune #e@.~bOcorps célestes;%C@El’espace{| extra-atmosphérique}
~b6|es|%E>X@'^QDeben Regir ~d7%b%/~c4~onUltraterrestre, incluso @pLuna ~hSCuerpos Celestes;%E%V+X
~b6|ru|&wa ~p4<!*9~ifb ~d/~fllfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&w@pkahiahp
~b6|ar|<f~oDabdhFde bphwye ~mfnc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~b6|zh|~dx~e0包括~hE在内*(~kh@/#4%z;~dx~e0包括~hE在内@/*(~kh@/#4%z;{外空|外层空间}%z
=Q|fr|#y#)sauvetage @Castronautes, <jretour @Castronautes =Zrestitution @Cobjets lancés %S~cj
=Q|es|#k%VSalvamento <BDevolución @eAstronautas <BRestitución @e~osLanzados al +X
=Q|ru|@La hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
=Q|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=Q|zh|营救宇宙航行员*O送回宇宙航行员#a归还发射到*(@/_(体@/#U
>j|fr|~hF~hb@T@5@.dommages causés par @Cobjets spatiaux
>j|es|@F#B~g/@A~leDaños Causados ~le~osEspaciales
>j|ru|%2%]ajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
>j|ar|@WabdqIfbce ~e]jh abpAkak abgc gomBua abprqad abnAazce
>j|zh|~o-_(体所造成损害@/@1~fQ@l;*(_(体所造成损害之@1~fQ@l
+.|fr|@a@El’immatriculation @Cobjets lancés %S~cj
+.|es|@F%VRegistro @e~osLanzados al +X
+.|ru|%2fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
+.|ar|@Wgqrcb abprqad abdybie nc abnAaE abvakrc
+.|zh|@I登记射入*(_(体~h8
moon|fr|#y~m,%cLune #e@.~bOcorps célestes
moon|es|#k^Qdebe regir #uactividades %b%/_ZLuna y otros cuerpos celestes
moon|ru|@La <!*9@eZpdc ~bgdcwchduv jcmev
moon|ar|~hsabdhFd bphwye ~mfjbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|~dx在~hE上~kh@/#U;月球#U
~fb|fr|%C@El’Antarctique
~fb|es|%EAntártico
~fb|ru|&waw Mdjefkjbkc
~fb|ar|<fphgaktgcta
~fb|zh|南极%z
~dU|fr|%Cvisant %j@C<F~gM#GAmérique latine #e%S@.Caraïbes;%C@e~pY
~dU|es|%E%0Proscripción >Y>4#G{la |}América Latina =VCaribe;%E@e~pY
~dU|ru|&wa &N=n~iHg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&wTmejcmamka
~dU|ar|<foFk <Epdkcta abbagchce fdhyie ablok abtakclc;<fgbagcbfbtf
~dU|zh|拉丁~o/#a加勒比&e核%O%z;特拉特洛尔科%z
~fv|fr|%C%czone dénucléarisée &uPacifique Sud;%C@e~l'
~fv|es|%E#B~gY#pPacífico Sur;%E@e~l'
~fv|ru|&wa wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&wOefajadse
~fv|ar|<fkakfgfhDa
~fv|zh|南太平洋无核区%z;南太平洋~fM;拉罗通加%z
~kU|fr|%C%c*g@el’Asie &uSud-Est;%C@e~h.
~kU|es|%E#B~gY{de|del|en|en el} ~g-;%E@e~h.
~kU|ru|&w^Pg ~e/;Uedskakhk#'
~kU|ar|<fshwaE abdhyie abvabce dh <Erhfl wki Jqca;<flahtft
~kU|zh|东南亚~fM;曼谷%z
~ft|fr|%C@Eune *g^V;%C@ePelindaba
~ft|es|%E@muna ~gY~cZ;%E@ePelindaba
~ft|ru|&w^P~dL;Gcmbdnewhk#'
~ft|ar|<fshwaE dhyie vabce dh <Epnkcica;<flbchmala
~ft|zh|*y~fM;佩林达巴%z
_y|fr|%C~fud’une *g#GAsie centrale;%C#Y%Tune *g#GAsie centrale
_y|es|%E@muna ~gY#G{|el }Asia Central;%E@e~kI
_y|ru|&w^Pg ЦcdjfemAdao Mxbb;Lciblemejbdhk#'
_y|ar|<fshwaE dhyie vabce dh <EJqca abfqyG
_y|zh|中亚~fM;塞米巴拉金斯克%z
~o3|fr|~f4@Z%4changements climatiques
~o3|es|@j=5<z_.;@j=5_.
~o3|ru|~ot#haw bxicdcdbb kmbieje;~otaw bxicdcdbb kmbieje;ODRDEEJ
~o3|ar|@W#iabsyakce +fgDck abdhav
~o3|zh|@x~ee@l;~ee@l
kyoto|fr|@R@e~lX*2~f4@Z%4changements climatiques;@R@eKyoto
kyoto|es|~p-~lX@0@j=5<z_.;~p-{Kyoto|Kioto}
kyoto|ru|Dbajhk@){ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|^,tcfgf
kyoto|zh|&0@x~ee%i~j?@z;&0@x~ee%i@/~j?@z;~j?@z
>g|fr|#y@e>O
>g|es|#k@eParís aprobado #Gvirtud @0@j=5<z_.;#k@eParís
>g|ru|Gefbyhk%G
>g|ar|agnai lakcq
>g|zh|~j]#U
cbd|fr|~hF~iPbiologique
cbd|es|@F#B~lv
cbd|ru|%2~ai;~kc~ai
cbd|ar|@Wabghfj ablcfbfrc;+Z+Hlabghfj ablcfbfrc
cbd|zh|%s@l
+m|fr|@R@e+W%c#P@Crisques biotechnologiques
+m|es|~p-+W@m#1@0Biotecnología{ del Convenio sobre la Diversidad Biológica|};~p-Cartagena
+m|ru|~j2#W@pwbawcxalehdahjb;~j2#W@pwbawcxalehdahjb k ^0a ~ai;~j2@)
+m|ar|^,ikyarhe bbqbade abpocazce;^,ikyarhe ~htlabqbade abpocazce
+m|zh|&0%s%i~gu%p@z;&0%s%i@/~gu%p@z;卡塔赫纳{生物安全|}@z
~oS|fr|@R@e~ns@E>Q%K~i(génétiques ~oZpartage juste #eéquitable @Cavantages découlant @e~mAutilisation;@R@e~l4
~oS|es|~p-~ns@m~cz@X~ixGenéticos y ~cOJusta y Equitativa ~p(Beneficios ^Qse Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~p-~l4
~oS|ru|Jesaohk#W~d?nahjple k scdcjbBchkbi fchpfhei b hagichjdasa =8@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@)
~oS|ar|^,haDfca
~oS|zh|&0%s%i@I获取~g9#a公正#a公平分享其~mS所产生惠益@/~dl@z;@I获取~g9{和|与|以及}公正{和|}公平{地|}分享其~mS所产生惠益@/~dl@z;~dl@z
unccd|fr|@a@Z%c~fodésertification %S@.pays gravement touchés par @psécheresse et/ou @pdésertification, ~a0^V;@a@Z%c~fodésertification
unccd|es|@j<z@e~hqDesertificación ~p(<7Afectados ~leSequía Grave o Desertificación, #G~is~cZ;~ne{ de las Naciones Unidas|} @e~hqDesertificación;~qb~hqDesertificación ~p(<7Afectados ~leSequía Grave o Desertificación, #G~is~cZ
unccd|ru|@c#h@p~n[alphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~dL;@c#h@p~n[alphjudbgedbci;@c@p~n[alphjudbgedbci
unccd|ar|~alabgxok nc ~oEabgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;~alabgxok
unccd|zh|@x~nA发生严重干旱#a/或荒漠化@/#/~o5在*y~jC~h8;@x~jC@l;~jC@l
~aB|fr|~cr*a@9@0~g:
~aB|es|~pz~e.%0@"@0~p/
~aB|ru|~kB@baw avfedc axadagasa hmaq
~aB|ar|~og~kWylie abpfCfh
~aB|zh|#n臭氧层=o@l
^s|fr|@R@eMontréal #Y%T@C~b(qui appauvrissent @p~g:
^s|es|~p-~io%d#u~iF^QAgotan @p~p/;~p-~bv
^s|ru|IadfcemAhk#W@pgczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@)
^s|ar|^,dfhgkcab +fabdfam abdqghnme bylie abpfCfh
^s|zh|@I消耗臭氧层_(质@/~g8@z;&0~g8@z^O
basel|fr|&ABâle #)~f[@Cmouvements ~gr@e~ev~oa~mAélimination;&ABâle
basel|es|~pzBasilea %V>9%bMovimientos Transfronterizos %bDesechos Peligrosos y su Eliminación;~pzBasilea
basel|ru|UexcmAhk~m/xe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@o
basel|ar|@WlaCb +fabgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@WlaCb
basel|zh|控制危险废_(越境转移~gc处置巴塞尔@l;巴塞尔@l
~fy|fr|&A~f,%cprocédure @econsentement préalable #Gconnaissance @ecause applicable ~m9~eB#epesticides dangereux qui font l’objet ~k'~iN+b;&A~iA
~fy|es|~pz~f,%VProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~lJ#Q;~pz~iA
~fy|ru|~nv=plfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #XajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g %]jafsagmc;~nv@o
~fy|ar|@Wkfgkmad +Hlgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake ~nH
~fy|zh|~nA@1_-中对某些危险~i:品#a农药采用事先知情同意程序@/鹿特丹@l;鹿特丹@l
^F|fr|&A~j8%4polluants organiques persistants;&A~l?
^F|es|~pzEstocolmo @mContaminantes Orgánicos Persistentes;~pzEstocolmo
^F|ru|LjaksamAihk=phjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@o
^F|ar|@Waqgtufbd +fabdbfBag abjAfce abBalge;@Wqgftufbd +fabdbfBag abjAfce abBalge
^F|zh|@I持久性有机~o)_(@/~i[@l;~i[@l
~hN|fr|&AMinamata{ sur le mercure|}
~hN|es|~pzMinamata %VMercurio;~pzMinamata
~hN|ru|Ibdeiejhk=pfjpjb;Ibdeiejhk@o
~hN|ar|@Wdchadaga +fabCzli
~hN|zh|@I汞@/水俣@l;水俣@l
cites|fr|@a#)~iN@6@Cespèces @efaune ~oaflore sauvages menacées d’extinction;CITES
cites|es|@j%V~lJ~p]Especies Amenazadas @eFauna y Flora Silvestres
cites|ru|%2%]~i0gbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@W~e?~kPlphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Wabgrake ~e]nc ~hafabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_(种@1_-@l;濒危_(种{国际|}{贸易|}@l
cms|fr|~hF*f@Cespèces migratrices appartenant *2faune sauvage;&ABonn
cms|es|~h'&J>YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~k2~my~oInbkbv ybgajduv;%2~iS~my~oInbkbv ybgajduv
cms|ar|@WonF ~haablkce abduarke;@WabdoanFe jbG ~haablkce abduarke
cms|zh|养护野生动_(移栖_(种@l;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@l
ramsar|fr|~iezones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;&ARamsar
ramsar|es|@j~mIa @XHumedales @eImportancia #Q~p8~d"como Hábitat @eAves Acuáticas;~qbRamsar
ramsar|ru|%2ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@o
ramsar|zh|@I~o5作为水禽栖息地@/@1重要湿地@l;拉姆萨尔{湿地|}@l;&0湿地%i
acap|fr|#y%c*f@Calbatros ~lspétrels
acap|es|#k#B&J@eAlbatros y Petreles
acap|ru|@La ~iSemAwejfahag b wpfcgchjdbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#n信天翁#a海燕#U
bamako|fr|&ABamako @E%jd’importer ~o[@C~ev#e#)~f[@Cmouvements ~gr=Z^h@C~evproduits ^V;&ABamako
bamako|es|~qbBamako
bamako|ru|Ueiekhk@o
bamako|zh|巴马科@l
<H|fr|@a*a@9=Zmise #Gvaleur ~h0%S@prégion @CCaraïbes;&ACarthagène
<H|es|@F%0@"=V#v#p~lYMarino @0Región #pGran Caribe
<H|ru|%2&Tb ahgacdbb ~hMhfcnu UamACasa Defbwhkasa feoade;~j2@o
<H|zh|#n#a开发大加勒比区域=f~eg@l
alps|fr|~hF~pwAlpes;@aalpine
alps|ru|~amMmAl;MmAlbohk@o
alps|zh|#n阿尔卑斯山@l;阿尔卑斯山@l
~aC|fr|@a#)*o#Y%Kutilisations @Ccours d’eau _5%T@Cfins ~bO^Q@pnavigation
~aC|es|@j%V&K%bUsos %bCursos @eAgua #]@PFines Distintos @0Navegación
~aC|ru|%2~i6dchpnavanduv ~oI=8%qganajakag
~aC|ar|@Wiahfh aqgvmad abdrakc abdazce ~e]nc abpDkaA Dck abdbaoce
~aC|zh|@1水道非航行_k^U@l
water|fr|~hF@9#e+M@Ccours d’eau ~gr~lslacs ~aU;@a@El’eau
water|es|@F#B@"y *?%bCursos @eAgua Transfronterizos y {de |}@XLagos *Q
water|ru|@c@pavfedc b ~d/jfedhsfedbBduv ganajakag b %qaxcf
water|zh|跨界水道#a@1湖泊#n#a~mS@l;#n*k{利用|使用}{跨界|越境}水道#a@1湖泊@l;&0水%i
aarhus|fr|@a@E>Q%Tl’information, @p~jO&upublic au processus décisionnel #e>Q*2*5_Cd’environnement;@ad’Aarhus
aarhus|es|@j%V~cz@pInformación, @p~cO#pPúblico _ZToma @e~nh=V~cz@p&Q#G~hlAmbientales;{Convención|Convenio} @eAarhus
aarhus|ru|%2nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~mCfcCcdbo b nahjplc k lfegahpnbt @pgalfahei, kehetzbihq ~iJhfcnu;Efvphhk@o
aarhus|zh|在~eg#M上~o:信息*O公众参与决策#a诉诸^U律~h8;奥胡斯@l
espoo|fr|@a@El’évaluation @el’impact @El’environnement %Sun contexte transfrontière;@ad’Espoo
espoo|es|~h'Evaluación #pImpacto Ambiental #Gun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
lrtap|fr|~hF~gnatmosphérique transfrontière %Tlongue distance
lrtap|es|{Convenio|Convención} #B~cCAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%2jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|zh|远距离越境空气~o)@l;长程越界空气~o)@l
escazu|fr|#yrégional @E>Q%Tl’information, @p~jOpublique #e>Q*2*5%Tpropos @Cquestions environnementales #GAmérique latine #e%S@.Caraïbes;#yd’Escazú
escazu|es|#kRegional %V~cz@pInformación, @p~cOPública =V~cz@p&Q#G~hlAmbientales #GAmérica Latina =VCaribe;#k@eEscazú
escazu|ru|Эhkehphk%G;@LЭhkehp
~b7|fr|%C@6%4~i(phytogénétiques @5l’alimentation #el’agriculture
~b7|es|%E@A>X~ixFitogenéticos %0Alimentación <BAgricultura
~b7|ru|@?#3fehjbjcmAduv scdcjbBchkbv fchpfhev ~j-~k:lfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~b7|zh|粮食#a农业植_(~g9@1%z;粮食#a农业植_(~g9{国际|}%z
^]|fr|~jn*a~pwvégétaux
^]|es|@j~p]@"Fitosanitaria
^]|ru|@?@b@pkefedjbdp b &Tfehjcdbo
^]|zh|@1植_(#n@l
^v|fr|~hFsûreté ~p5
^v|es|@j@m#1Nuclear
^v|ru|%2qncfdao ~gP
^v|ar|@Wabpdah abhffc
^v|zh|核%p@l
*8|fr|~hFnotification rapide ~k'accident ~p5
*8|es|~h'Pronta Notificación @eAccidentes ~e)
*8|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
*8|ar|@WabglbcD abdltk jh fifj oamB hffc
*8|zh|及早通报核事故@l
+'|fr|@a@E~i7#Gcas d’accident nucléaire ou @esituation d’urgence radiologique
+'|es|@j@m~h-#Gcaso @eAccidente &2o Emergencia Radiológica
+'|ru|%2laiazb g hmpBec qncfdao egefbb ~nIfenberbaddao egefbodao hbjperbb
+'|ar|@Wgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+'|zh|核事故或辐射紧急情况~m1@l
~dT|fr|@acommune %csûreté @0^h&ucombustible usé #e%csûreté @0^h@Cdéchets radioactifs
~dT|es|@jConjunta @m#1_Z~lT#pCombustible Gastado y @m#1_Z~lT@eDesechos Radiactivos
~dT|ru|EwKcnbdcdd=p<(~cWajfewajegCbi jalmbgai b a <(~cWfenbaekjbgduib ajvaneib
~dT|ar|+Zabdwgkte +fpdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
~dT|zh|乏燃料_o%p#a放射性废_(_o%p联合@l
~c,|fr|~kK@el’Agence @T@el’énergie atomique;~kK@el’AIEA
~c,|es|^1#pOrganismo ~p]Energía Atómica
~c,|ru|~bG<,escdjhjge @pejaidao Pdcfsbb;~bGIMQMTЭ
~c,|zh|@1~dk规约;~dk规约
<v|fr|~bs~qa^.@0Santé;~bs~qa^.@0santé
<v|es|~cc+D%D@0Salud
<v|ru|~bG~i.xnfegaavfedcdbq
<v|ar|mqgfk dhFde abxoe abjabdce
<v|zh|%o~mT%H%H^U
fctc|fr|~f4@e{l’Organisation mondiale de la Santé|l’OMS} *alutte antitabac
fctc|es|@F=5@0+D%D@0Salud >W>9#pTabaco;@FMarco{ de la OMS|} >W>9#pTabaco
fctc|ru|~ot~i.xnfegaavfedcdbq @p#?+pjeweke;~otNEЗ @p#?+pjeweke
fctc|ar|@WdhFde abxoe abjabdce absyakce +fdtanoe abglD
fctc|zh|%o~mT%H烟草控制+]@l
<Z|fr|~f2~qa@Z@5l’éducation, @pscience =Zculture;@acréant une Organisation @Z@5l’éducation, @pscience =Zculture
<Z|es|~cc+D<z%0Educación, @pCiencia <BCultura;~ccUNESCO
<Z|ru|~bG#h~naawfexagedbq, depkb b kpmAjpfu;~bGYJXLDE
<Z|zh|@x~i?*O科学及=D%H%H^U;@x~i?*O科学_j=D%H&0%H^U^O;教科文%H&0%H^U^O
>I|fr|~f2~qa@Z~jWindustriel
>I|es|~cc+D<z>W#vIndustrial
>I|ru|~bG#h@plfaiuCmcddaip ~k(
>I|zh|@x工业#r%H章程
~k7|fr|@a#V%T~cl
~k7|es|@F@m~e4
~k7|ru|%2%]~eI;Чbkeshk@o
~k7|ar|@Wabyckah abdmhc abmfbc
~k7|zh|@1~dq@l
^K|fr|@a*a@9~e2mondial, culturel #enaturel;@a~e2mondial
^K|es|@j%0@"~eOMundial, &gy Natural;@j~eOMundial
^K|ru|~amghcibfdasa ~gKb lfbfandasa dehmcnbq
^K|ar|~hkabgkaB <9~oCfabylcjc;@W~kWabgkaB <9~oCfabylcjc
^K|zh|#n%o=D#a自然遗产@l
+2|fr|@a#L@.=)%Tprendre @5interdire #eempêcher l’importation, l’exportation ~oZtransfert @epropriété ~j'@Cbiens culturels
+2|es|@j~m]<6^QDeben Adoptarse @PProhibir e Impedir @pImportación, @pExportación <BTransferencia @ePropiedad Ilícitas @eBienes ~j1
+2|ru|%2icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~c5ggaxe, gugaxe b lcfcneBb ~mEhawhjgcddahjb @ekpmAjpfduc rcddahjb
+2|zh|@I&e#a~ei%X进出口~eV#a%X转让其~gW权@/方^U~h8;#({采取措施|}&e{和|并}~ei%X进出口~eV#a%X转让其~gW权{方法|}@]@l
&"|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }*a~pw~cd#Gcas @e~k9armé
&"|es|~ne{| de La Haya| de La Haya de 1954} %0@"%b~e6#GCaso @e~pCArmado
&"|ru|%2&T&.
&"|ar|~hkabddgbtag abBiance nc oabe hwfl hCaj dqbo;~hkabddgbtag abBiance nc oabe abhCaj abdqbo
&"|zh|@I~hD~h8;&I情况下#n~eV@l
+3|fr|Deuxième @R#Y*2&ALa Haye @e1954 *a~pw~cd#Gcas @e~k9armé
+3|es|Segundo @Q@0~qbLa Haya @e1954 %0@"%b~e6#GCaso @e~pCArmado
+3|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 =1&T&.;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a &T&.{| 1954 sane}
+3|zh|&0@I~hD@/%i_n@z;&0@I~hD@/{1954年|}{海牙|}%i@]_n{项|}@z
+o|fr|@a*a~n"~e2culturel immatériel
+o|es|@j%0Salvaguardia ~eO&gInmaterial
+o|ru|~amdciejcfbemAdasa ~gKdehmcnbq
+o|ar|@Wxfh abgkaB ~oCDck abdamc
+o|zh|#n非_(质=D遗产@l
*X|fr|~hF@9=Z~dO@0~iP@Cexpressions culturelles
*X|es|~h'@"y ~iv@0>M>YExpresiones ~j1
*X|ru|~amb laazfcdbb fexdaawfexbq Fafi ~gKheiagufeycdbq
*X|ar|~hkfgjCcC ghfj pwtab abgjlck abBianc
*X|zh|#n#a_"=D表现形式多样性@l
~b,|fr|@a{d’UNIDROIT |}%4~cdvolés ou illicitement exportés
~b,|es|~kt{ de UNIDROIT|} >X~osCulturales Robados o Exportados Ilegalmente
~b,|ru|@c{|YJRHOVM }a lavbzcdduv ~nIdcxekadda gugcxcdduv ~i1rcddahjqv
~b,|zh|@1统一私^U协会@I被盗或%X出口文_(~h8;{国际统一私法协会|}@I被盗或{者|}%X出口文{物|化财产}~h8
~oG|fr|~jn#E<jdopage %S<jsport
~oG|es|@j@A#o#5Dopaje ~lqDeporte
~oG|ru|~hjnalbdsai g hlafjc
~oG|ar|#2bdtanoe abdhwyag nc drab abkcaAe
~oG|zh|~o9在体育运动中_k兴奋剂~lr
~b3|fr|%C@e~j6*jfaciliter >Q@Caveugles, @Cdéficients visuels ~ls%Nayant ~nMdifficultés @electure @Ctextes imprimés %Kœuvres publiées;%C@eMarrakech
~b3|es|%E@e~j6@PFacilitar #5~cz#uObras Publicadas a #u&xCiegas, con Discapacidad Visual o con Otras Dificultades @PAcceder al Texto Impreso;%E@e{Marrakech|Marrakesh}
~b3|ru|~pL{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~nIbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~pL#'
~b3|zh|@I为盲%6*O视力~m7或*x印刷品阅读~m7~o:已出版作品提供便利@/~du%z;@I为盲%6*O视力~m7或*x印刷品阅读~m7~o:已发表作品提供便利@/~du%z;~du%z
~lj|fr|&A~oz%cmise %Tdisposition @e~i(@etélécommunication @5l’atténuation @Ceffets @Ccatastrophes #e@5@.opérations @esecours #Gcas @ecatastrophe
~lj|es|~pz~oz%VSuministro @e~ix@eTelecomunicaciones %0Mitigación @eCatástrofes y #uOperaciones @eSocorro #GCasos @eCatástrofe
~lj|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~j-hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~d.alcferbo @pakexedbt laiazb;@cTeilcfc
~lj|ar|@Wgadlckc +Hlgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
~lj|zh|为减灾救灾+R提供电信资源@/坦佩雷@l;坦佩雷@l
^C|fr|~hFcirculation routière
^C|es|~h'Circulación ~leCarretera
^C|ru|%2~mFngbycdbb ~eT~n!;@c~eT=1~mFngbycdbb
^C|zh|1949%'道路交通@l
tir|fr|@adouanière #Vau transport @6@e~k]sous <jcouvert @ecarnets TIR;@aTIR
tir|es|@FAduanero ~gNTransporte ~p]~lZal Amparo %bCuadernos TIR;@FTIR
tir|ru|Teiaycdd=p%]lcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|zh|@1公路运输@l;TIR@l
~bh|fr|~jn@El’harmonisation @Ccontrôles @C~k]%Kfrontières
~bh|es|{Convenio|Convención} @A#BArmonización %bControles @e~lZ#G#uFronteras
~bh|ru|@?=phasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~b)|fr|@a#Vau ~iN@etransit @C*"sans littoral
~b)|es|@j%V~lJ@eTránsito %b%/sin Litoral
~b)|ru|%2jfedxbjdao ~i0gdpjfbkadjbdcdjemAduv ~dR
~b)|zh|内陆#/过境_-@l;内陆国过境_-@l
*U|fr|@a*areconnaissance #el’exécution @Csentences arbitrales étrangères
*U|es|@j%VReconocimiento <B~h]>YSentencias Arbitrales Extranjeras
*U|ru|%2lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@o
*U|ar|@Wabajgkan likakag abgotcd abprhlce fghncHua
*U|zh|承认及=C外国仲裁裁决@l;承认*k=C外国仲裁裁决@l;&0纽约%i
cisg|fr|@a@Z%4contrats @evente @T@emarchandises
cisg|es|@j<z>XContratos @eCompraventa ~p]Mercaderías
cisg|ru|~kcnasagafev %]kplmb-lfaneyb jagefag
cisg|ar|@W#i+fjifm ablcj ~kPbblAazj
cisg|zh|@x@1货_(销售合同@l
*L|fr|@a@Z@E+M@ecommunications électroniques %S@.contrats ~aU
*L|es|@j<z#B*?>YComunicaciones Electrónicas ~p(Contratos *Q
*L|ru|@c#haw ~jGPmckjfadduv haawzcdbo g %qnasagafev
*L|zh|@x@1合同_k电子通信@l
_9|fr|@a@Z#)contrat @etransport @6@e~k]effectué entièrement ou partiellement par mer;_G@e~iA
_9|es|@F<z%VContrato @eTransporte ~p]~lZTotal o Parcialmente Marítimo;~bx@e~iA
_9|ru|~kcnasagafev lamdahjAt ~nIBehjbBda ~hM%]lcfcgaxkb sfpxag;~nv#"
_9|zh|@x全程或~o?~fN@1货_(运输合同@l;鹿特丹_)
+"|fr|@a@Z%ctransparence %Sl’arbitrage +4investisseurs #e*"fondé @E@Ctraités;&AMaurice %ctransparence
+"|es|@j<z#BTransparencia ~p(Arbitrajes +4Inversionistas y %/~lq=5@eun Tratado;~qbMauricio #BTransparencia
+"|ru|~kclfaxfeBdahjb ~mtefwbjfeydasa fexwbfejcmAhjge ~oNbdgchjafeib b ~d[@eahdagc %qnasagafag;~j5=plfaxfeBdahjb
+"|zh|@x投资%6与#/间基于%z仲裁透明度@l;~dp透明度@l
<W|fr|@a@Z%4accords @e~eF_5issus @0médiation;&ASingapour %cmédiation
<W|es|@j<z>XAcuerdos @eTransacción #]Resultantes @0Mediación;~qbSingapur #BMediación
<W|ru|~kc%qibfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk=picnberbb
<W|zh|@x@I调解所产生@/@1#a解~dB@l;新加坡调解@l
<O|fr|@a@Z%4effets _5@Cventes judiciaires @e~n4;&A~bq%cvente judiciaire @e~n4
<O|es|@j<z>XEfectos #]>YVentas Judiciales @eBuques;~qb~bq#BVenta Judicial @eBuques
<O|ru|~kc%qlahmcnhjgbqv hpncwdao lfaneyb hpnag;~nl=phpncwdao lfaneyc hpnag
<O|zh|@x~ja司^U出售@1效力@l;~fI~ja司^U出售@l
upeace|fr|#y@6~fu@el’Université *apaix
upeace|ru|@?#Ia haxnedbb Vdbgcfhbjcje ibfe
ilo-29|fr|&A1930 #)~kn{ (no 29)|};@N{| (no 29)} #)~kn{|, 1930}
ilo-29|es|~gxForzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 =1~i3~oO~h129);&5~i3jfpnc
ilo-29|zh|1930%'~aG~cy29~p,;1930%'~aG@l
_4|fr|@R{de 2014 |}#Y*2@a{de 1930 |}#)~kn{|, 1930| (no 29)}
_4|es|~l"{ de 2014|} ~gN~gxForzoso{, 1930|, 1930 (núm. 29)|}
_4|ru|#0{|2014 sane }k ^01930 =1~i3jfpnc{| (№ 29)}
_4|zh|《1930%'~aG@l》2014%'@z;《1930%'~aG%i{(第29号)|}@]{2014年|}@z
ilo-87|fr|&A1948 ~ab*osyndical (no 87);&A1948 ~ab*osyndical;@N{| (no 87)} ~ab*osyndical{|, 1948}
ilo-87|es|@F#BLibertad Sindical <B@"#p&K@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 =1hgawanc ehharberbb b &T~mE@e~mj~h187);&5hgawanc ehharberbb b &T~mE@eafsedbxerbt
ilo-87|zh|1948%'结社自由#a#n%H%h~cy87~p,;1948%'结社自由~lm#n%H权{利|}@l
ilo-97|fr|&A~eT%4<'~fp(révisée) (no 97);&A~eT%4<'~fp(révisée);@N{| (no 97)} %4<'~fp(révisée){|, 1949}
ilo-97|es|@F>X~kMMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%'~i]就业@l(修订)(第97~p,;1949%'移{民|徙}就业@l{(修订)|(修订本)|(订正)|}
ilo-98|fr|&A~eT~aacollective (no 98);&A~eT~aacollective;@N{| (no 98)} ~aacollective{|, 1949}
ilo-98|es|@F%V&K@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~eT=1~i6@e~mjb @egcncdbc kammckjbgduv lcfcsagafag ~h198);&5~i6@e~mjb {|de }gcncdbc kammckjbgduv lcfcsagafag
ilo-98|zh|1949%'%H%h#a集体谈判%h~cy98~p,;1949%'%H权{利|}~lm集体谈判{权利|权|}@l
~nP|fr|&A~pg@El’égalité @erémunération{ (no 100)|};@N{| (no 100)} @El’égalité @erémunération{|, 1951}
~nP|es|@F@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nP|ru|@c~pg=1fegdai gaxdesfeyncdbb ~h1100);&5fegdai gaxdesfeyncdbb
~nP|zh|1951%'同酬~cy100~p,;1951%'同{工同|等报|}酬@l
~nQ|fr|&A1952 ~cpminimum) (no 102);&A1952 ~cpminimum);@N{| (no 102)} ~cpminimum){|, 1952}
~nQ|es|@F#B#1=H(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nQ|ru|@c1952 =1ibdbiemAduv dafiev ~at~cV~h1102);&5ibdbiemAduv dafiev ~atawchlcBcdbq
~nQ|zh|1952%'=g保障(最低标准)~cy102~p,;1952%'=g保障(最低标准)@l
~nR|fr|&A1957 @E~jM&u~kn{ (no 105)|};@N{| (no 105)} @E~jM&u~kn{|, 1957}
~nR|es|@F#BAbolición #pTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~nR|ru|@c1957 sane ~iKlfbdpnbjcmAdasa jfpne ~h1105);Dadgcdrb@J~iKlfbdpnbjcmAdasa jfpne
~nR|zh|1957%'废除~aG~cy105~p,;1957%'废{除|止}~aG@l
~nS|fr|&A1958 ~hCprofession) (no 111);&A1958 ~hCprofession);@N{| (no 111)} ~hCprofession){|, 1958}
~nS|es|@F#B+y(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nS|ru|@c1958 =1^t%yjfpne b xedqjbo ~h1111);&5^t%yjfpne b xedqjbo
~nS|zh|1958%'(就业#a职业)_m~cy111~p,;1958%'{(就业{和|及|与}职业)_m|_m(就业~lm职业)}@l
~nT|fr|&A1973 @El’âge minimum{ (no 138)|};@N{| (no 138)} @El’âge minimum{|, 1973}
~nT|es|@F#BEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nT|ru|@c1973 =1~mxgaxfehjc ~j-lfbcie @efewajp ~h1138);&5~mxgaxfehjc ~j-lfbcie @efewajp
~nT|zh|1973%'~n?~cy138~p,;1973%'~n?@l
~nU|fr|&A1989 ~a1tribaux (no 169);&A1989 ~a1tribaux;@N{| (no 169)} ~a1tribaux{|, 1989}
~nU|es|@F@m~kDIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~nU|ru|@c1989 =1kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~h1169);&5kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~nU|zh|1989%'土著#a部落%6民~cy169~p,;1989%'土著{和|与|及}部落{人民|民族}@l
~nV|fr|&A1999 ~hX@e<"@C~bT(no 182);&A1999 ~hX@e<"~e3;@N{| (no 182)} ~hX@e<"~e3{|, 1999}
~nV|es|@F~m]Peores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nV|ru|@c1999 =1debvpnCbv Fafiev ncjhkasa jfpne ~h1182);&5debvpnCbv Fafiev ncjhkasa jfpne
~nV|zh|1999%'最恶劣形式@/童工劳动~cy182~p,;1999%'{禁止|}最恶劣形式@]童工{劳动|}@l
~nX|fr|&A2011 ~ecdomestiques (no 189);&A2011 ~ecdomestiques;@N{| (no 189)} ~ecdomestiques{|, 2011}
~nX|es|@F~m]Trabajadoras y @X~kMDomésticos{, 2011 (núm. 189)|, 2011|}
~nX|ru|@c2011 =1nahjaodai ~oOnaieCdbv fewajdbkag ~h1189);&5nahjaodai ~oOnaieCdbv fewajdbkag
~nX|zh|2011%'家政工%6~cy189~p,;2011%'家{政|庭}工%6@l
~nY|fr|&A2019 %c>T~oZharcèlement{ (no 190)|};@N{| (no 190)} %c>T~oZharcèlement{|, 2019}
~nY|es|@F#B^3=VAcoso{, 2019 (núm. 190)|, 2019|}
~nY|ru|@c2019 sane aw _Jb naiasejcmAhjg g hFcfc jfpne ~h1190);Dadgcdrb@Jaw _Jb naiasejcmAhjg g hFcfc jfpne
~nY|zh|2019%'_'#a骚扰~cy190~p,;2019%'{消除|}_'*k骚扰@l
~c]|fr|&A@!@el’unité ~bf+V@.~hwpropres ~kk@C~n9^V;@a+V@.~hwpropres ~kk@C~n9^V
~c]|es|~ne{ de la Organización de la Unidad Africana|} ~le@p^Qse Regulan @X~lHEspecíficos %b~pS%bRefugiados ~cZ
~c]|ru|@c~lOeFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~dL
~c]|zh|*y统一%H@I*y难民#M某些特定~gX~h8;1969%'*y统一%H@l
~i!|fr|&A@!@el’unité ~bf@E#Z&umercenariat ^V
~i!|ru|@c~lOeFfbkedhkasa cnbdhjge a &MdecidbBchjge ~dL
~k/|fr|&Al’Union ~bf%c@9#e~i7%K%Ndéplacées ^V;&AKampala
~k/|es|@j@0Unión Africana %0@"y {la |}~h-{de|a} @XDesplazados Internos ~cZ;~qbKampala
~k/|ru|@cMFfbkedhkasa hatxe a &Tgdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@o
~k/|ar|@Wabagoam ~mg~kWfdqajme abhaCoch mavbca nc pnkcica;@Wtdlaba
~k/|zh|*y联盟#n#a~m1*y~fK者@l;坎帕拉@l
<.|fr|~jlpeuples
<.|es|~dz
<.|ru|MFfbkedhk>Uvefjb~b:~gi~a?b defanag
<.|ar|abdcBai ~mgboifi abshqah fabwjfl
<.|zh|*y~jA;*y*R*k_Q
_r|fr|<a~bf@C#N#e&ubien-être @e~bj
_r|es|>mAfricana >X#b=VBienestar #pNiño
_r|ru|MFfbkedhk>Uvefjb~b:~gib ~lkfcwcdke
_r|ar|abdcBai ~mgboifi abynb fknauu
_r|zh|*y&d%h#a福利+d
maputo|fr|@R*2~jl~hQ#Y%K#N{de la femme|des femmes} ^V;@R@eMaputo
maputo|es|@Q@0~dz~p8%d@X#b@0Mujer ~cZ;~p-Maputo
maputo|ru|&Ob defanag, @O~gi~n,~dL;&Ob defanag a *C~n,~dL;Ielpjhk@)
maputo|zh|&0*y~jA^O@I*y_l%h@/@z;&0*y*R*k_Q^O@I*y_l%h@/@z;&0马普托@z^O
~oF|fr|~f2@el’Union africaine
~oF|es|Acta Constitutiva @0Unión Africana
~oF|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@wMFfbkedhkasa hatxe
~oF|ar|abiahfh abgpqcqc bbagoam abpnkcic
~oF|zh|*y联盟%H^U
echr|fr|&A~n"@C~aY~lslibertés fondamentales;@aeuropéenne @C~iY
echr|es|~kt{| Europeo} %0@"%b~aj>YLibertades Fundamentales;@FEuropeo @e=?
echr|ru|%2&T~gi~a?b ahdagduv hgawan;Xgfalcohk=p*C=2;Xgfalcohk@b@plfegei =2
echr|ar|+Zabpfkflce boifi ~cS
echr|zh|#n*R与~gV@l;#n*R_j~gV@l;欧洲*R@l
achr|fr|@aaméricaine #V%K~iY;~e,@e~l.
achr|es|@jAmericana @m=?;^2@e~l.
achr|ru|Micfbkedhk=p*C=2
achr|ar|+Zabpdkctce boifi ~cS
achr|zh|~o/*R@l
<N|fr|@a&u~om@el’Europe %c#P=Z~fo>T%Tl’égard @Cfemmes =Z>Tdomestique;@a~ms
<N|es|@F~o]@eEuropa @m%By ~hq^3#o{las Mujeres|la Mujer} <B^3Doméstica;~pzEstambul
<N|ru|@c~npXgfalu a ~c:b ~n[dehbmbci #X~n,b naieCdbi dehbmbci;~pN@o
<N|zh|~dC&1#a<1_'侵害_l&f及家庭_'@l;~dC#(&1#a<1_'侵害_l{行为|}_j家庭_'{行为|}@]@l
~kX|fr|~hFcybercriminalité;&ABudapest
~kX|es|~kt{ del Consejo de Europa|} #BCiberdelincuencia;~pzBudapest
~kX|ru|%2kbwcflfchjpldahjb;UpnelcCjhk@o
~kX|zh|网络=E@l
_2|fr|@a&u~om@el’Europe %c~fo~fDêtres humains
_2|es|@F~o]@eEuropa #B~hq~jzSeres Humanos
_2|ru|@c~npXgfalu a lfajbgancohjgbb ~i0mtnAib
_2|zh|~dC<1~dt~lA+R@l;~dC<1{贩运人口|人口贩运}{行动|行为|}@l
belem|fr|_:*aprévention, @psanction #e#Z@0>T_Bfemme;&A~cB
belem|es|~a/@P~f'~pWy Erradicar @p^3~m:;~qb~cB
belem|ru|~ii{lfcnplfcyncdbb|lfcnajgfezcdbb} b _J#X~n,_0dcsa
belem|zh|&0贝伦杜帕拉%i
bern|fr|@a#V*2*f@0vie sauvage #e&umilieu naturel @el’Europe;&ABerne
bern|es|@F%d@p&J@0Vida Silvestre y #p~lY~hr#GEuropa
bern|ru|~amnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
<d|fr|~e,@0Ligue @C*"arabes
<d|es|{Pacto|Carta} @0Liga %b%/Árabes
<d|ru|Gekj@wZbsb efewhkbv ~dR
<d|ar|dcBai radje ~mfabjklce
<d|zh|~jb#/联盟+d;~jb#/联盟{盟约|公约}
~bM|fr|<a@el’Association @Cnations @el’Asie &uSud-Est;<a@el’ASEAN
~bM|es|>m@0Asociación @eNaciones @e~g-;>m@0ASEAN
~bM|ru|~bGMhharberbb *9~e/;~bGMLXMJ
~bM|zh|东南亚#/联盟+d;东盟+d
tac|fr|%Cd’amitié ~oa+a#GAsie &uSud-Est
tac|es|%E@eAmistad y %W#G{|el }~g-
tac|ru|&wa nfpywc b ~c"g ~e/
tac|zh|东南亚友好>K%z
~iQ|es|>m~o]@e%W%b%/Árabes #pGolfo
~iQ|ru|~bG~np<:efewhkbv *9Зembge
~iQ|zh|海湾~jb#/>K委员会+d
icmp|ru|@La ~oLb Fpdkrbqv >"kaibhhbb @plfalegCbi wcx gchjb mbrei
ices|fr|@a#Vau ~om@6@5l’exploration @0mer
ices|ru|%2Icynpdefandai hagcjc ~ifiafq
seafo|fr|~hF*f=Z^h@C~i(halieutiques @el’Atlantique Sud-Est
seafo|es|@F#B&Jy ~lT%b~ix@0~gB~n/Atlántico Suroriental
seafo|ru|%2~iSlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|zh|~dX_o东南大西洋~ef资源@l
_1|fr|@a%4~hwcivils @el’enlèvement @6d’enfants
_1|es|~kt{| de La Haya} >X~lH~ok@0Sustracción ~p]Menores
_1|ru|%2sfeynedhka-lfegaguv ehlckjev %Ilavbzcdbq ncjco
_1|zh|@1诱拐&d民事~gX@l;#(@1{性|}诱拐&d民事~gX@]{海牙|}@l
=s|fr|~hF~pw~bT=Z+a_Cd’adoption &L
=s|es|~kt{| de La Haya} %d@p@"#pNiño y ~oB%W#Gmateria @eAdopción #Q
=s|ru|%2&T~oTb ~c"#Xbdahjfeddasa phudagmcdbq
=s|zh|跨国收养~gX#n&d及>K@l;#(跨国收养~gX#n&d_j>K@]{海牙|}@l
~av|fr|@a#)recouvrement @Caliments %Tl’étranger
~av|es|~h'Obtención @eAlimentos ~lqExtranjero
~av|ru|%2gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~iBsanitaire +b{ (2005)|}
ihr|es|~izSanitario #Q{ (2005)|}
ihr|ru|@?{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazo abxoce ~e](2005)
ihr|zh|@1~mT条例(2005);@1~mT条例
udhr|fr|~aK@C~iY
udhr|es|@h*n@e=?
udhr|ru|#m~gi=2
udhr|ar|~pZboifi ~cS
udhr|zh|%o*R@y
>?|fr|@i@El’octroi @el’indépendance %Kpays #e%K~hQcoloniaux
>?|es|@h#BConcesión @0~jua @X<7y ~kDColoniales
>?|ru|_blfcnahjegmcdbb ~jJkamadbemAdui hjfedei b defanei
>?|ar|%ndho abaqgibab bblbmah fabwjfl abdqgjdke
>?|zh|给予殖民地#/#a%6民~o,@y;给予殖民地#/#a%6民~o,@/@y
+6|fr|@i#V%K=-&u*o@6touchant @._damicales =Z+a+4@.*"conformément *2<a*P
+6|es|@h>X@'@e&K@Areferentes a #u~by@eAmistad y ~oB%W+4@X%/@econformidad con @p>m@e&P
+6|ru|_b~p4%Ilfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b <:~oN~d[~f]Vhjegai ~ep
+6|ar|~obabiahfh ~kP+Hlabjbaiag abfmce fabgjafh lch ~mffnia bdcBai ~kQ;~obabiahfh ~kPabdgxbe labjbaiag abfmce fabgjafh lch ~mffnia bdcBai ~kQ
+6|zh|~dx依&0@x+d^O~mW友好<0及>K之@1^U#4之@y;~dx依&0@x+d^O~mW友好<0_j>K{的|之}@1^U#4{的|之|}@y
~da|ru|_bdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~da|zh|@I天然资源之永久~o6@y;#({天然|自然}资源~p9永久~o6~p9@y
%u|fr|@i@Z^z@e&kraciale
%u|es|@h<z*b@e+yRacial
%u|ru|@Y#ha ~csfehagao nbhkfbibderbb
%u|ar|%n#ibbiAaE <[abgdccC abjhxkc
%u|zh|@x+e^L~g6_m@y
=J|fr|@i@C#N@e~bj
=J|es|@h%b#b#pNiño
=J|ru|@Y~gifcwcdke
=J|ar|%n~fsabynb
=J|zh|&d%h@y
=T|fr|@i@E#Z@0&k^S
=T|es|@h#B~e7@0+y~m:
=T|ru|_b&M^t~n]
=T|ar|%n~kOjbG ~f.
=T|zh|~id_m@y
>F|fr|@i@El’asile territorial
>F|es|@h%VAsilo Territorial
>F|ru|_bjcffbjafbemAdai pwcybzc
>F|zh|~g"庇护@y
^/|fr|@i@El’inadmissibilité @el’intervention ~klintérieures @C*"=Z@9@e~mAindépendance ~oa~mAsouveraineté
^/|es|@h#BInadmisibilidad @0Intervención ~p(~hlInternos %b%/y ~gQ@"@esu ~juy Soberanía
^/|ru|_bdcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~jJb hpgcfcdbjcje
^/|zh|~dx内政~g2~gc~o,与~o6之#n@y;~dx内政~g2~gc~o,*k~o6{之|的}#n~p9@y
=u|fr|@i@El’inadmissibilité @el’intervention ~oal’ingérence ~klintérieures @CÉtats
=u|es|@h#BInadmisibilidad @0Intervención <BInjerencia ~p(~hlInternos %bEstados
=u|ru|_bdcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~dR
=u|zh|~g2#a干预别国内政@y;~g2#a干预{别|他}国内政@]@y
>i|fr|@i#)progrès ~oZ#j~gvsocial
>i|es|@h%VProgreso =V#v#Glo Social
>i|ru|@Y~atlfasfchhe b ~dK
>i|ar|%nabgimd fabshdaE nc abdcmah abargdajc
>i|zh|=g进步#a#r@y
+8|fr|@i#)~fx@0#9&L
+8|es|@h%VFortalecimiento @0#1#Q
+8|ru|@Yaw pkfclmcdbb %]~gP
+8|zh|加强@1%p@y
>D|fr|@i@C=-+V<jfond @Cmers ~lsocéans, ainsi ^Q~mAsous-sol, au-delà @Climites @0juridiction nationale
>D|es|_a@'^QRegulan @XFondos Marinos y Oceánicos y su Subsuelo~p8Fuera %bLímites @0Jurisdicción Nacional
>D|ru|@Ylfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~k"tfbhnbkrbb
>D|zh|~dx~aJ=f底床与下层土壤之#4@y;@I{各国|国家}~aJ海床洋底~gc底土@]#4@y
~f/|fr|Définition @el’agression
~f/|es|Definición @0Agresión
~f/|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~f/|zh|侵略定义
<n|fr|@i#Ll’instauration ~k'nouvel ordre ~mO+b
<n|es|@h%VEstablecimiento @eun Nuevo Orden Económico #Q
<n|ru|@Yaw phjedagmcdbb dagasa %IPkadaibBchkasa lafqnke
<n|ar|<clsiade hFad aigxamc mfbc rmcm
<n|zh|~mW新@/@1~g7秩序@y
~a5|fr|~h!#Ll’instauration ~k'nouvel ordre ~mO+b
~a5|es|~kY%VEstablecimiento @eun Nuevo Orden Económico #Q
~a5|ru|#l@pphjedagmcdbt dagasa %IPkadaibBchkasa lafqnke
~a5|zh|~mW新@/@1~g7秩序#d
&S|fr|<a@C#N#edevoirs ~lo@CÉtats
&S|es|>m@e#by Deberes Económicos %bEstados
&S|ru|Хefjb~b:PkadaibBchkbv ~gib awqxeddahjco ~dR
&S|ar|dcBai ~fs~mfffarlagua abaigxamce
&S|zh|各国~g7%h#a义务+d
^9|fr|@i@C~eN
^9|es|@h%b#b%bImpedidos
^9|ru|_b*C~mn
^9|zh|~kg@y;残{疾|废}者%h@y
<Y|fr|@i%c~ga_B*v
<Y|es|@h#B~ia>V>b
<Y|ru|_b&T~mu~k[
<Y|zh|#n%6~pb=j@y;#n%6~pb@]=j@]@y
*6|fr|=Y@5@.responsables @e<k@Clois
*6|es|*Y@PFuncionarios Encargados @eHacer ~pGLey
*6|ru|~ku~p2namydahjduv mbr @planncfyedbt lfegalafqnke
*6|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*6|zh|执^U~eP~eQ
*4|fr|@i^zd’intolérance ~oa&kfondées %creligion ou @pconviction
*4|es|@h*b@eIntolerancia y +yFundadas _ZReligión o #uConvicciones
*4|ru|_b~csdcjcflbiahjb b ^t@eahdagc fcmbsbb ~nIpwcyncdbo
*4|ar|%n~kO<[abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;<clabiAaE <[abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*4|zh|+e基于宗教或信仰原因@/^L@/~mP#a_m@y;+e基于宗教或信仰{原因|}@]^L@]~mP{和|与|及}_m@y
~b2|fr|~hzManille #)~eFpacifique @Cdifférends ~aU
~b2|es|_aManila %VArreglo Pacífico @eControversias *Q
~b2|ru|IedbmAhk@da ibfdai fexfcCcdbb %qhlafag
~b2|ar|%ndahcba +fgqfce abdhaCjag ~e]labfqazb abqbdce
~b2|zh|@I=d解决@1争端@/马尼拉@y
~a4|fr|<a^.@0nature
~a4|es|>m%D@0Naturaleza
~a4|ru|Nhcibfd%(lfbfanu
~a4|zh|%o自然+d;%o大自然+d
~aX|fr|#sd’éthique médicale ~cUau rôle >3@esanté, ~a0@Cmédecins, %S@p~pwprisonniers ~lsdétenus _B*v
~aX|es|@'@eÉtica Médica Aplicables ~oBFunción #p~bb@eSalud, ~d"@XMédicos, _Z@"@e&xPresas y Detenidas >V>b;@'@eÉtica Médica
~aX|ru|*/icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g &TxekmtBcdduv ~nIxencfyedduv mbr aj ~k[
~aX|zh|@I医务~eP*O~o5医生在#n被监禁#a拘留@/~pb@/=j~gX@/任务@/医疗道德#4
^[|fr|@i#)*o@C~hQ*2paix
^[|es|@h%V&K%b~kD~oBPaz
^[|ru|_b~i6defanag @eibf
^[|zh|%6民享有=d%h@y;{各国|}%6民享有=d@]%h@y
+u|fr|@i@C=-=m@e*5>S%K~fF~gd%K~fFd’abus @epouvoir
+u|es|@h>X@'~d'@e&Q@P#u~f-@e~kwy #pAbuso @ePoder
+u|ru|@Yahdagduv ~gh>P~j-ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
+u|ar|~obabjmb ~mh+HlAoaca ~kRfsqaEe aqgjdab abqbye
+u|zh|为罪行#a滥用权力&f受害者取得公理@/+O@y
~bQ|fr|~lz~o1minima @Z#Ll’administration @0*5@5mineurs{ (Règles de Beijing)|};_G@e=]
~bQ|es|~jR%0Administración @0&Q@eMenores{ (Reglas de Beijing)|};~bx@e=]
~bQ|ru|#O~h"ajlfegmcdbq >P#XdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~nl#"
~bQ|zh|@x少%'司^U~hT(~fI_));@x少%'司^U~hT;~fI_)
+!|fr|#s=m>S%Tl’indépendance @0magistrature
+!|es|~bp~jP~ju@0Judicatura
+!|ru|@[~jJhpncwduv afsedag
+!|zh|@I司^U机关~o,@/+O;司^U机关~o,@]+O
=K|fr|@i#)*oau %f
=K|es|@h%V&Kal &U
=K|ru|_b~i6@efexgbjbc
=K|ar|%naboi nc abghdce
=K|zh|#r%h@y
&W|fr|@i%4=-~j.juridiques ~cU*2@9#eau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques _Cd’adoption ~oaplacement familial %4plans ~mG#e+b
&W|es|@h>X@'~iCy Jurídicos ~jP@"=VBienestar %bNiños, con ~isReferencia ~oBAdopción <BColocación #GHogares @eGuarda, ~p(Planos ~nr#Q
&W|ru|_b~fglfegaguv lfbdrblev, kehetzbvhq ~b/b ~lkncjco, ahawcdda lfb lcfcneBc ~oT@egahlbjedbc b bv phudagmcdbb @e_Lpfagdqv
&W|zh|@I&d#n#a&d福利*O~o5~p"寄养#a收养办^U@/=g#a^U律#4@y
^:|fr|@i#)~fx@el’efficacité &uprincipe @el’abstention &u~oX*2menace ou %T~i8@0force %S@._d~c.
^:|es|@h%V~inEficacia #pPrincipio @0Abstención @0Amenaza o @0*?@0Fuerza #G#u~by*Q
^:|ru|@Yaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~nIcc _Og %qajdaCcdbqv
^:|zh|加强在@1<0上不_k武力或进行武力威胁#4@/效力@y
=!|fr|~lz=-*a~gasoumises %Tune forme quelconque @edétention ou d’emprisonnement
=!|es|~p:@'%0~iaSometidas a Cualquier Forma @eDetención o Prisión
=!|ru|Lgan@w~gh~b/ghcv mbr, langcfseciuv xencfyedbt ~nIxekmtBcdbt g kekao wu ja db wuma Fafic
=!|zh|#n~gW遭受任何形式拘留或监禁@/%6@/#4;#n~gW遭受任何形式拘留或监禁{人员|的人员}@/#4
<L|fr|@i%c#P#e#Z@Cdifférends ~lssituations qui peuvent menacer @p~mH=Z#9+K#e#)rôle ~qa@Z%Sce domaine
<L|es|@h#B%B<B~e7@eControversias y @eSituaciones ^QPuedan Amenazar @pPaz <B#1#]y %VPapel <z#Gesa Esfera
<L|ru|_b~c:b phjfedcdbb hlafag b hbjperbo, ~jLpsfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #hg Pjao awmehjb
<L|zh|@I&1#a+e可能威胁@1=d与%p@/争端#a局势以及@I@x在该~g"@/~j[@/@y;@I{预防|防止}#a+e可能威胁@1=d与%p@/争端#a局势以及@I@x在{该|此}~g"@/~j[@/@y
~eJ|fr|_Gminima @Z@5l’élaboration @e=)non privatives @eliberté{ (Règles de Tokyo)|};_G@eTokyo
~eJ|es|~jR~m]<6No Privativas @0Libertad{ (Reglas de Tokio)|};~bx@eTokio
~eJ|ru|#O#h#Xicf, dc ~c)jtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#"
~eJ|zh|@x~jc~hT(东京_));@x~jc~hT;东京_)
=.|fr|#s=m>Sau ~gbdétenus
=.|es|~bp~jm%bReclusos
=.|ru|@[~cWxekmtBcdduib
=.|zh|~dm+O
^B|fr|%U@Z*a#P@0délinquance juvénile{ (Principes directeurs de Riyad)|};%U@eRiyad
^B|es|%k<z%0%B@0~kvJuvenil{ (Directrices de Riad)|};%k@eRiad
^B|ru|=6@V{Efsedbxerbb EwKcnbdcdduv Jerbo |}~j-~i5lfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^B|zh|@x&1少%'=E=e(利雅得=e);@x&1少%'=E=e;利雅得=e
~c'|fr|_G@Z*a~pwmineurs privés @eliberté;_G@eLa Havane
~c'|es|~bx<z%0@"%bMenores Privados @eLibertad;~bx@eLa Habana
~c'|ru|~cG~h"~b/dchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#"
~c'|zh|@x#n被剥夺自由少%'_);哈瓦那_)
^q|fr|%Ctype d’extradition
^q|es|%EModelo @eExtradición
^q|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
^q|zh|引渡示范%z
^-|fr|%Ctype d’entraide judiciaire _Cpénale
^-|es|%EModelo @e~h-Recíproca #G~hlPenales
^-|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %y^T
^-|zh|刑事事件互助示范%z;刑事{事项|}互助示范%z
>x|fr|#s@ebase >Sau rôle &ubarreau
>x|es|~bp#BFunción %bAbogados
>x|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #qfamb tfbhjag
>x|zh|@I律师~j[@/+O;律师~j[@]+O
+)|fr|%U~cUau rôle @Cmagistrats &uparquet
+)|es|%k#BFunción %bFiscales
+)|ru|=6{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #qfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
+)|zh|@I检察官~j[@/=e;检察官~j[@]=e
~aS|fr|#s@ebase #)~oX*2force #e+M@C<F%Tfeu ~oVresponsables @e<k@Clois
~aS|es|~bp%V~ni@0Fuerza y @e*m@eFuego ~le@XFuncionarios Encargados @eHacer ~pGLey
~aS|ru|@[_Ohbmu b asdchjfcmAdasa ~iHnamydahjduib mbreib @planncfyedbt lfegalafqnke
~aS|zh|执^U~eP_k武力#a火器@/+O;执^U~eP_k武力#a{火器|枪支}@]+O
*w|fr|@i^.#Gfaveur @0survie, @0@9#e&u#j@e~bj
*w|es|@h%D#BSupervivencia, @p@"=V#v#pNiño
*w|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~b/b <hncjco
*w|zh|&d生存*O#n#a#r%o@y
+c|fr|#s@Z@5@.%Nâgées
+c|es|@'<z#Gfavor >Y&x@eEdad
+c|ru|*/#h#X~oPmtnco
+c|zh|@x老%'%6#4
~a2|fr|#s*a~pw%Natteintes @emaladie mentale #e~d0@Csoins @esanté mentale
~a2|es|@'%0@"%bEnfermos Mentales =V~inAtención @0Salud Mental
~a2|ru|*/~b/lhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
~a2|zh|#n精神病患者#a改善精神保健@/#4
~c6|fr|@i#L@.~bHd’établissement @Cfaits ~qa@Z#Gvue &umaintien @0~mH#e@0#9~c.
~c6|es|@h#BDeterminación %bHechos ~le@t_ZEsfera #pMantenimiento @0Paz <B#1*Q
~c6|ru|@Yaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %ylanncfyedbq %Iibfe b ~gP
~c6|zh|@I@x~hg%p~g"中@/实况调查@/@y;#(@x~hg%p~g"{中的|的|}{实况|事实}调查{活动|}@]@y
&n|fr|@i%c~ga#E@.disparitions forcées
&n|es|@h#B~ia#o#uDesapariciones Forzadas
&n|ru|_b&T~mudehbmAhjgcdduv bhBcxdagcdbo
&n|ar|%nodace ^R;<clodace ^R
&n|zh|#n~gW%6不遭受强迫失踪@y
&:|fr|@i@C#N@C%Nappartenant %T@Cminorités nationales ou ethniques, religieuses #elinguistiques
&:|es|@h>X#b>Y&xPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&:|ru|_b*Cmbr, lfbdenmcyezbv k derbademAdui ~nIPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
&:|ar|%n~fs~hvabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;<cloifi ~hvabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&:|zh|在民族或族裔*O宗教#a语言上属于少数群体@/%6@/%h@y
^I|fr|@i@E#Z@0>T^S
^I|es|@h#B~e7@0^3~m:
^I|ru|@Yaw _J~n]
^I|ar|%n~kOjbG abjhn Am abdkpe
^I|zh|~id@/_'&f@y
&'|fr|_G@5l’égalisation @Cchances @C{handicapés|personnes handicapées}
&'|es|Normas Uniformes #BIgualdad @eOportunidades @P#u~eR
&'|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~cVfegduv gaxiaydahjco ~j-~mn
&'|zh|残疾%6机会均等标准_)
<p|fr|#s#L<jstatut @C~fknationales *a~dO=Z~pw~iY
<p|es|@'relativos al ^1>Y~jvNacionales @e~ivy @"%b=?{ (Principios de París)|};@'@eParís
<p|ru|~achjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~gi=2{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
<p|ar|~oD+HldktC abdIqqag abfyhce bgjCcC fodace ~fs~cS
<p|zh|@I_"#a#n*R@/#/~o(@/地位@/#4(~j]#4);@I_"#a#n*R@/#/~o(@]地位@/#4;&0~j]#4^O
*H|fr|@i%4=)*j~dW<j~n'+b
*H|es|@h@m<6@P~e8#5~nD#Q
*H|ru|_bicfev @p&M%I~j(
*H|ar|<clabgmalck abkadce sbG ~kOjbG abskual abmfbc
*H|zh|+e@1~aH^N@y
*t|fr|@icomplétant @p~hz1994 %4=)*j~dW<j~n'+b
*t|es|@hComplementaria @0_a1994 @m<6@P~e8#5~nD#Q
*t|ru|Hckmeferb{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @p&M%I~j({| 1994 sane}
*t|zh|补充1994%'&0+e@1~aH^N@y^O@/@y
&b|fr|@i#)~fx@0+a~pA@.accords ou organismes régionaux ~gv&umaintien @0~mH#e@0#9~c.
&b|es|@h%V~in%W+4@ty @XAcuerdos u Organismos Regionales ~lqMantenimiento @0Paz <B#1*Q
&b|ru|_bhagcfCcdhjgagedbb <:#CfcsbademAduib hasmeCcdbqib ~nIafsedeib %ylanncfyedbq %Iibfe b ~gP
&b|zh|@I增进@x与区域安排或~o(之间~hg%p~g"@/>K@/@y
="|fr|@i%Tl’occasion &ucinquantième anniversaire ~qa*P
="|es|@hcon Motivo #pCincuentenario @e&P
="|ru|@Y@phmpBet lqjbnchqjao sanagzbdu ~ep
="|zh|@x五十周%'纪念@y
>k|fr|~h!*s*ajeunesse{| à l’horizon 2000 et au-delà}
>k|es|~kY%D@P@XJóvenes
>k|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
>k|ar|~fn<9bbwlal
>k|zh|%o青%'#d;到2000%'~gc后%o青%'#d
&,|fr|@i#)*o=Z~hb@Cindividus, groupes #eorganes @0~p7@epromouvoir #eprotéger @.~aY#e@.libertés fondamentales universellement reconnus
&,|es|@h%V&K=VDeber %bIndividuos, @XGrupos y #u~jv@e~l9y Proteger @X~aj#uLibertades ~d'Universalmente Reconocidos;@h>XDefensores %b=?
&,|ru|_b~i6b awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~mE~a?b ahdagduc hgawanu;_blfegaxezbjdbkev
&,|ar|<cloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~fsabshqah fabokcag ~mhabdjgkn lua jabdca
&,|zh|@I个%6*O群体#a=g~o(在_"#a#n普遍公认@/*R#a~gV~gX@/%h#a~fQ@y;@I个%6*O{群体|团体}#a=g~o(在_"#a#n{普遍|举世}公认@/*R#a~gV~gX@/%h#a{责任|义务}@]@y;*R维护者@y
<e|fr|<A{sur une|en faveur d’une} culture @e{la |}paix
<e|es|@h~gs@e@-@muna Cultura @ePaz;@h@muna Cultura @ePaz
<e|ru|@Yb #l%ykpmAjpfu ibfe;_bkpmAjpfc ibfe
<e|ar|~jh+fBiane abqbad;%nflkhadr abjdb abdgjbich lBiane abqbad
<e|zh|=d=D@y#a#d;=d=D@y
&/|fr|@i&uMillénaire
&/|es|@h#pMilenio
&/|ru|@YjuhqBcmcjbq ~ep;@YjuhqBcmcjbq
&/|ar|%n#ibbpbnce;%nabpbnce
&/|zh|@x千%'@y;千%'@y
~hK|fr|@id’engagement #)VIH/sida
~hK|es|_acompromiso _Zlucha #o#5VIH/SIDA
~hK|ru|_blfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~hK|ar|%nababgCad +fnckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
~hK|zh|@I~ds毒/~ds#M@/~m0@y
~k-|fr|%5#)VIH/sida
~k-|es|%-%VVIH/SIDA
~k-|ru|&V@d@pNRЧ/LGRHp
~k-|zh|@I~ds毒/~ds#M@/%g
hiv-2011|fr|=Wintensifier nos efforts @5~dW{le VIH et le sida|le VIH/sida}
hiv-2011|ru|&V@d@pNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @p~moNRЧ b LGRHe
~oK|fr|=Waccélérer @priposte @5lutter #E<jVIH #e~n3%Tl’épidémie @esida d’ici %T~pu
~oK|es|%-%VVIH =VSida: _ZVía Rápida @PAcelerar @pLucha #o#5VIH y Poner Fin ~oBEpidemia #pSida @P~pu
~oK|ru|&V@d@pNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k 2030 sanp
hiv-2021|fr|=W~n3%Kinégalités #eagir @5vaincre <jsida d’ici %T~pu
hiv-2021|zh|@I~ds毒#a~ds#M@/%g：结束不平等现象，进入~pu%'之前+e~ds@/轨道
+?|fr|Un monde digne ~e3
+?|es|Un mundo apropiado @P@Xniños
+?|ru|Ibf, lfbsanduo ~j-ybxdb ncjco
+?|zh|适合&d生长@/%o
^u|fr|@i@Z#)Nouveau ~l5~jW@el’Afrique
^u|es|@h<z#BNueva Alianza >W#v@eÁfrica
^u|ru|@Y#ha Jagai lefjdcfhjgc ^f<hMFfbkb
^u|zh|@x@I*y#r新~o7@/@y
nepad|fr|Nouveau ~l5~jW@el’Afrique
nepad|es|Nueva Alianza >W#v@eÁfrica
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} ^f<hMFfbkb;JXGMH
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*y#r新~o7
=U|fr|~h?final ~ek@e2005
=U|es|~pI~lR~en2005
=U|ru|Rjasag#g~nuheiibje 2005 ~n!
=U|ar|hgazr ~jIbjad 2005
=U|zh|2005%'%o*)成果
^y|fr|#s=m#edirectives #L<j*o%Tun ~oX#e%T~mJ@C~fF@eviolations flagrantes &u*o@6@C~aY~oaviolations graves &u*o@6humanitaire
^y|es|@'y %kBásicos %V&K>Y~f-@eViolaciones Manifiestas >YNormas #]@e~aj@eViolaciones Graves #p&K@AHumanitario a Interponer ~ixy Obtener Reparaciones
^y|ru|@[b ~j!{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #q~mE@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~j-ycfjg sfpwuv defpCcdbo %qdafi %y~gi~a?b hcfAcxduv defpCcdbo %Ispiedbjefdasa lfege
^y|zh|严重违反@1*R^U#a严重违反@1~m8^U&f受害%6~o:补救#a赔偿@/%h+O#a导则
%[|fr|_Hantiterroriste ^.{de l’Organisation des Nations Unies|des Nations Unies};_Hantiterroriste mondiale
%[|es|~bt+i<z#o#5Terrorismo
%[|ru|~dG{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
%[|ar|aqgkagcrce #iabjabdce bdtanoe abskual
%[|zh|@x=A反恐=:;&0=A反恐=:^O
~iW|ru|RdhjbjprbademAdac hjfabjcmAhjga ~np@plfegei ~a?~ep
~iW|zh|@x~m)@/体制建设;~gR~m)@]体制建设
=(|fr|=Y@5@.titulaires @emandat au titre @Cprocédures spéciales &u~om@C~iY;=Y@5@.titulaires @emandat au titre @Cprocédures spéciales &uConseil
=(|es|*Y@P@XTitulares @eMandatos %bProcedimientos Especiales #pConsejo{ de Derechos Humanos|}
=(|ru|~ku~p2iednejefbcg hlcrbemAduv lfarcnpf ~np@plfegei =2
=(|zh|~m)~dr程序任务负责%6~eQ;{人权理事会|}~dr程序任务{负责人|执行人}@]~eQ
+7|fr|@i@Z%4#N@C~hQautochtones
+7|es|@h<z>X#b%b~kDIndígenas
+7|ru|@Y#ha *Ckafcdduv defanag
+7|ar|%n#i+f~fsabwjfl abpxbce
+7|zh|@x~n:%h@y
>t|fr|~n0juridiquement non contraignant #Ltous @.types @eforêts;~n0@Z%4forêts
>t|es|instrumento jurídicamente no vinculante @mtodos @Xtipos @ebosques;instrumento <z>Xbosques
>t|ru|dc bictz~afawqxejcmAdao tfbnbBchkao hbmu nakpicdj@w@pghci gbnei mchag;nakpicdj@w#h@pmchei
>t|zh|@I~gW类型~m3@/无^U律约束力文书;@x~m3文书
~c9|fr|plan ~b"@Z%4forêts (2017-2030);plan ~b"@Z%4forêts
~c9|es|plan estratégico <z@P@Xbosques 2017-2030
~c9|ru|hjfejcsbBchk@3#h@pmchei @e2017–2030 sanu
~c9|zh|@x2017-2030%'~m3~eU;~gR2017-2030%'~gR~m3~eU;@x~m3~eU
*]|fr|Lignes ~mq~dQ*2@9@eremplacement @5@.enfants
*]|es|%k~m]~l2Alternativas @eCuidado %bNiños
*]|ru|=6{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @pemAjcfdejbgdaip pvanp xe ncjAib
*]|zh|@I替代性&d照料@/导则;{儿童替代{性|}照料|替代性&d照料}{导则|准则}
<s|fr|#T@U*s@Z*a~fo~fDpersonnes
<s|es|~ka%D<z@P~lI@p~n.
<s|ru|~dG#D#h@p~jdmtnAib
<s|ar|~dV#iabjabdce bdtanoe ~e?labpwvax
<s|zh|@x<1~lA~dt=A#.
_s|fr|_G@Z#L<j~gbdétenues #el’imposition @e=)non privatives @eliberté %Kdélinquantes{ (Règles de Bangkok)|};_G@e~h.
_s|es|~bx<z~jm>YReclusas y <6No Privativas @0Libertad @P#uMujeres Delincuentes{ (Reglas de Bangkok)|};~bx@e~h.
_s|ru|~cG~h"~cWycdzbdeib-xekmtBcdduib b icf dekexedbq ~j-ycdzbd-lfegadefpCbjcmco, dc ~c)mbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#"
_s|ar|ifajm #ibdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_s|zh|@x女性~dm#a女性罪犯~jc_)(曼谷_));@x女性~dm#a女性罪犯~jc_);曼谷_)
*N|fr|Stratégies #e=)concrètes types actualisées ~dQ%T#Z@0>T#E@.femmes ~gv@0~g1@0~h2
*N|es|~lQy <6~nBModelo Actualizadas %0~e7@0^3>VMujer ~lqCampo ~a.Penal
*N|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @p~modehbmbq #X~n,%y%rlfegahpnbq
*N|zh|&0在~iZ~g"中~id_'&f@/~ib^N^O增订本;&0在~iZ~g"{中|内|}~id@/_'&f@/~ib^N^O增订本
~lg|fr|~hzSalvador @E@Cstratégies globales @5faire face %Kdéfis mondiaux : @.systèmes @e~g1@e*5~hR#e~mAévolution %Sun monde #Gmutation;~hzSalvador
~lg|es|_aSalvador @m~lQAmplias ante ~pSGlobales: @X~p?%B#pDelito y &Q~ouy su #v#Gun Mundo #GEvolución
~lg|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~j-ajgcje @esmawemAduc guxagu: hbhjciu %r>Pb bv fexgbjbc g bxicdqtzcihq ibfc
~lg|zh|@I应对=A挑战@/综合=:：~iZ系统~gc在变化%o中@/#r@/萨尔瓦多@y;&0萨尔瓦多@y^O
~lc|fr|%5@0Réunion #A%c#P=Zmaîtrise @Cmaladies non transmissibles
~lc|es|%-~oe%B=V>9>YEnfermedades No Transmisibles
~lc|ru|&V@d~gf%F@plfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n[dbib
~lc|zh|~fA#M+P#f@/%g;+P#(~fA<w@]~jS
&-|fr|@i@Z@El’éducation =Z~p1%K~iY
&-|es|@h<z@m~eqy Formación #Gmateria @e=?
&-|ru|@Y#haw awfexagedbb b ~n1%y~gi=2
&-|ar|%n#ibbgBicn fabgmkcl nc drab ~fs~cS
&-|zh|@x*R~i?#a培训@y
^e|fr|L’avenir ^Qnous voulons
^e|es|El futuro ^Qqueremos
^e|ru|Upnpzcc, kajafasa iu vajbi
^e|ar|abdqgilb abHc hxlf sbcu
^e|zh|我们希望@/~kf
~i2|fr|#s#elignes ~mq@Z@E>Q%T~i7juridique %S<jsystème @e~h2
~i2|es|@'y %k<z%V~cz@p~h-Jurídica ~p(~p?&QPenal
~i2|ru|*/b ~j!{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~h"nahjple k tfbnbBchkao laiazb g hbhjciev ^T
~i2|zh|@x~nA&]系统中~o:^U律~m1机会@/#4#a=e;@x~nA&]系统{中|}~o:^U律~m1{机会|}@]#4#a=e
_e|fr|@i@0~eG@El’état @e*o%Kniveaux ~mG#e+b
_e|es|@h@0%Z<5%V~ig@e&K~p(Planos ~nr#Q
_e|ru|@Y~gf@e~dA~gCMhheiwmcb ~c2gcfvagcdhjgc ~mE@e_Lpfagdqv
_e|zh|~p"@/^U治#M+P#f@y;{国内和国际|国家和国际}{的|两级的|两级}^U治#M+P#f@]@y;+P国{内|家}#a@1{的|两级|两级的}^U治#M#f@]@y
~a3|fr|@i&uDialogue @e~mw%4migrations +K~oZ%f
~a3|es|@h#pDiálogo ~ea#BMigración @A=V&U
~a3|ru|@Y@pbjasei nbemase @e~dA~c2%]ibsferbb b fexgbjbb
~a3|zh|@1移徙与#r#M~fR对话@y;@1移{徙|民}与#r<w~fR对话@]@y
>w|fr|~jUréunion plénière @e~mw@el’Assemblée générale{,|} dite >8^.%4~hQautochtones
>w|es|^!@0reunión plenaria @ealto nivel ~m?<5conocida como >7%D>X~kDIndígenas
>w|ru|Rjasag#glmcdefdasa xehcnedbq %Flan dexgedbci «Nhcibfdeq kadFcfcdrbq @pkafcddui defanei»
>w|zh|题为“%o~n:+P”@/+P~fR全体~di~aI;{题为|称为|称作}“%o~n:+P”@/+P~fR全体~di@]~aI
~b9|fr|Modalités @Uaccélérées @C>f{ (Orientations de Samoa)|};Orientations @eSamoa
~b9|es|~l2@e@-Acelerada @P@X=7{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b9|ru|#l@pphkafcddaip fexgbjbt &E{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~b9|zh|+Q快速+R方式(萨摩亚途径);+Q快速+R方式;萨摩亚途径
~b-|es|_a~e.~gs=a~e.~co~ag2014-2024
~b-|ru|~kB{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~hYiaft, @e~gL2014–2024 sanag
<u|fr|~h!@eVienne ~m.littoral ~gw2014-2024;~h!@eVienne ~m.littoral
<u|es|#w=a~e.~co#G#vSin Litoral{ para el Decenio 2014-2024|};#w=aViena
<u|ru|~kB@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~kB@s~hYiaft
<u|ar|_Pnccha bxabo ~oEabhadce Dck abqaobce
<u|zh|~b?2014-2024%'十%'=o#d;~b?{2014-2024{年十年|十年期|年}|}=o#d;=o#d
&X|fr|Stratégies #e=)concrètes types @Z~dQ%T#Z@0>T~hA~bT~hZ~g1@0~h2
&X|es|~lQy <6~nBModelo <z@P~e8@p^3#o@XNiños ~lqÁmbito ~a.Penal
&X|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #h@p{mbkgbnerbb|bhkafcdcdbt} dehbmbq #X~oTg {feikev|awmehjb} %rlfegahpnbq
&X|zh|@x+e~iZ~g"内_'侵害&d&f@/~ib^N
&Y|fr|%U_5%4=)@e~g1@e*5~hR~dQau trafic @e~cd#e%K~bO~gJconnexes
&Y|es|%k#]~m]Respuestas @e%B#pDelito y &Q~oual ~md@e~e6~hS~kwConexos
&Y|ru|@?@M~mCicf %y%r>P#X~c5awafaje ~i1rcddahjco ~bg~c){Pjbi|dbi} lfchjplmcdbo
&Y|zh|~dt~eV及*x相关=E@/~iZ对策@1=e
+,|fr|~hz~ow
+,|es|_aSendái;_a~ow
+,|ru|Lcdneohk@G
+,|ar|%nqchmac;%nqhmac
+,|zh|仙台@y
<r|fr|~jZ@e~ow{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~jZ@e~ow
<r|es|=5@eSendái %0~iy#pRiesgo @eDesastres ~h6;=5@eSendái
<r|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
<r|ar|syak qِhmac bbom dh dvayk abtfakB bbngke ~h6;syak qhmac bbom dh dvayk abtfakB bbngke ~h6
<r|zh|~h6~ki;仙台+]
~bI|fr|~h!d’Addis-Abeba issu @0~n(>8@T#)^b&u%f;~h!d’Addis-Abeba
~bI|es|%P=aAddis Abeba @0Tercera >7@A#B~aL>W&U;%P=aAddis Abeba
~bI|ru|Mnnbh-Mwcwhk@s*ijfcjAco ~g(Fbdedhbfagedbt ~dK;Mnnbh-Mwcwhk@s&a
~bI|ar|~dVpmcq plala abxamke jh abdIgdk ~kPabBabB bgdfcb abghdce;~dVpmcq plala
~bI|zh|~m4次~a)@1~di亚@/斯亚贝巴+R=F;亚@/斯亚贝巴+R=F
~bJ|fr|Transformer notre monde : <j@H@e#j~hI%Tl’horizon ~pu;@H@e#j~hI%Tl’horizon ~pu;@H~pu
~bJ|es|Transformar nuestro mundo: @p%P2030 >W#v~bc;%P2030 >W#v~bc;%P~pu
~bJ|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ~ma~n!;%!~ma~n!;%!{ndq |}@e~c/~n!
~bJ|ar|gofcb jabdha: vye ~e[bjad ~pu;vye ~e[bjad ~pu;vye jad ~pu
~bJ|zh|变革^M%o：2030%'%v#r=F;~pu%'%v#r=F;~pu%'=F
~dI|fr|~hz=G~c1#P~gd@0*5~hR%S<jprogramme @Uplus large ~qa@Z*jfaire face ~kk~j.~lo#e%Tpromouvoir l’état @e*o%Kniveaux ~mG#e@6=Z~jO&upublic;~hz=G~c1#P~gd@0~h2
~dI|es|_a=G#B~ky~a.~ou~lq=5Más Amplio #p#w<z@PAbordar @X~pS~iCy Económicos y ~l9#5~ig@e&Ka Nivel ~nr@A<B~cOPública;_a=G#B~ky~a.Penal
~dI|ru|~bu@da gkmtBcdbb galfahag %r>Pg wamcc Cbfakpt lagchjkp ndq #h~k)fcCcdbq ~fgPkadaibBchkbv lfawmci b hancohjgbq ~gHgcfvagcdhjge ~mE@e_Lpfagdqv, e jekyc pBehjbt awzchjgcddahjb
~dI|ar|~m!smdar dhj ~kRfabjmabe abrhazce
~dI|zh|@I将~iZ纳入更广泛@/@x=F以应对=g#a~g7挑战并_"~p"^U治及公众参与@/~dn@y
_v|fr|~lz~o1minima @Z@5<j~gbdétenus (Règles Nelson Mandela);_G~d(
_v|es|~jR~jm%bReclusos{ (Reglas Nelson Mandela)|};~bx~d(
_v|ru|#O#h#X~cWxekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~cGJcmAhade Iedncmu
_v|ar|ifajm #iabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_v|zh|@x~dm~hT(纳~bk_));@x~dm~hT;纳~bk_)
~i,|fr|~jU~eG@El’examen d’ensemble @0*r@Ctextes issus ~ek%c~p7@el’information
~i,|es|^!@0reunión @ealto nivel ~m?<5%Vexamen general @0aplicación %bresultados ~en#B~bF
~i,|ru|Rjasag#g~gf~ce~gCMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~d.fcCcdbo ~cY~nabdFafierbaddasa awzchjge
~mr|es|Nuestro ~h:~p:Abordar y Contrarrestar Eficazmente #5Problema %D>YDrogas
~mr|ru|JeCe awzeq lfbgcfycddahjA ~kCfcCcdbt ibfagao lfawmciu defkajbkag b ~n[dco
~mr|zh|我们对有效处理#a应对%o毒品#M@/共同~m0
*7|fr|~hzNew York @5@.~n9#e@.migrants
*7|es|_aNueva York @P@XRefugiados y @XMigrantes
*7|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
*7|ar|%nhcfcfkt dh prb abbarzch fabduarkch
*7|zh|@I难民#a~i]@/纽约@y
~kT|fr|~pa~eG%crésistance %Kagents antimicrobiens
~kT|es|%-~oeResistencia a @XAntimicrobianos
~kT|ru|~ji%F@plfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~kT|zh|+P~g3#M#f@/%g;+P#(~g3<w@]~jS
~eA|fr|@i#)*o*2paix
~eA|es|@h%V&K~oBPaz
~eA|ru|_b~i6@eibf
~eA|zh|=d%h@y;=d权@y
<m|fr|Nouveau @H@5@.villes
<m|es|Nueva %PUrbana
<m|ru|Jag@s<hsafanag
<m|ar|abvye aboAkce abrmcme
<m|zh|新城市=F
~a7|fr|L’océan, notre avenir : appel %Tl’action
~a7|es|Nuestros océanos, nuestro futuro: llamamiento ~oBacción
~a7|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
~a7|zh|^M=f*O^M~kf：+R呼吁;^M=f~n-~kf：+R呼吁
~ch|es|%-#B>6#p~ka%D<z@P~lI@p~n.
~ch|ru|&V@d~f:QmawemAdasa lmede *i#h@p~jdmtnAib
~ch|zh|@I=C&0@x<1~lA~dt=A#.^O@/%g
~aW|fr|%5adoptée au Sommet @e~mH~d(
~aW|es|declaración política aprobada _ZCumbre ~le@pPaz ~d(
~aW|ru|&V@G, lfbdqj>U@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
~aW|zh|纳~bk=d峰会通过@/%g;纳~bk=d峰会{通过的|的|}%g
~ld|fr|~pa~n(~eG%c#P=Zmaîtrise @Cmaladies non transmissibles
~ld|es|%-@0Tercera %Z<5#B%B=V>9>YEnfermedades No Transmisibles
~ld|ru|&V@djfcjAcsa ~gf%F@plfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n[dbib
~ld|zh|+P~m4次~fA#M#f@/%g;+P~m4次#(~fA<w@]~jS
^H|fr|~pa~eG%c~fotuberculose
^H|es|%-~oe~hqTuberculosis
^H|ru|~ji%F@p~n[jpwcfkpmcxai
^H|zh|+P~dE#M#f%g;+P~dE<w~jS
~hP|fr|@i@Z%4#N@Cpaysans ~ls~bO%Ntravaillant %S@.zones rurales
~hP|es|@h<z>X#b%bCampesinos y @eOtras &x^QTrabajan #G#uZonas Rurales
~hP|ru|@Y#ha *CkfchjAqd ~bgmbr, fewajetzbv g hcmAhkbv feoadev
~hP|ar|%n#i~htloifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
~hP|zh|@x农民#a农村地区*x劳动者%h@y
=N|fr|~e,*s@5@Cmigrations sûres, ordonnées #erégulières
=N|es|^2%D@P{la|una} Migración Segura, Ordenada y Regular
=N|ru|~dG#3wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~dG#3ibsferbb
=N|ar|~hs<9dh prb aburke abJdhe fabdhFde fabhFadce
=N|zh|%p*O有序#a正常~i]=A~o!;~i]#M=A~o!
<q|fr|pacte *s%4~p6
<q|es|pacto mundial >Xrefugiados
<q|ru|smawemAd#3wcycdrev
<q|ar|~hs<9+fabbarzch
<q|zh|难民#M=A~o!
>.|fr|<gfinal @e<3issu @0~j9>8@e~mw@Z%c+aSud-Sud
>.|es|^!@e<3@0Segunda >7~ea<z#B%WSur-Sur
>.|ru|~jx{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~jq@e~dA@phajfpndbBchjgp Ys — Ys
>.|zh|_n次~lE布~aF~aI;_n{次|届}~lE@]布~aF~aI
uhc-2019|ru|~ji~ce@p{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
sdg-2019|ru|&V@dlambjbBchkasa Fafpie ~ce~jofexgbjbt, haxgeddasa lan Psbnao ~gCMhheiwmcb
sdg-2019|zh|在+P主持下召开@/%v#r#M~fR~o"论坛%g;{在|}+P主持下召开@/%v#r<w~fR~o"论坛@]%g
un75|fr|@ifaite %Tl’occasion @0célébration &usoixante-quinzième anniversaire ~qa*P
un75|es|@h#BConmemoración #p{75º|75o|septuagésimo quinto} Aniversario @e&P
un75|ru|_blfexndagedbb hciAnchqj lqjao sanagzbdu ~ep
un75|zh|纪念@x成立七十五周%'@y
~iO|es|Nuestro ~h:Común @eAfrontar Eficazmente @XDesafíos y Aplicar <6~eoy ~lI@pCorrupción y Reforzar @p%W#Q
~iO|ru|JeCe awzeq lfbgcfycddahjA ~kCfcCcdbt lfawmci b >-icf @plfcnplfcyncdbt kaffplrbb b ~n[dco b pkfclmcdbt %IhajfpndbBchjge
~nL|es|Unidos #o#5racismo, @pdiscriminación racial, @pxenofobia y #uformas conexas @eintolerancia
~nL|zh|团结起来，~o9~g6主义*O~g6_m*O仇外心理#a相关~mP&f;团结起来{，|}~o9~g6主义*O~g6_m*O仇外心理#a相关@]~mP{行为|现象}
~j/|es|%P{“Espacio2030”|Espacio2030}: #5espacio como motor #pdesarrollo sostenible;%P{“Espacio2030”|Espacio2030}
~j/|ru|%!ndq «Dahiah-2030»: kahiah kek ngbsejcmA &?~dK;%!ndq «Dahiah-2030»
~j/|zh|“~o-2030”=F：~o-作为%v#r@/驱动力;“~o-2030”=F
~b1|fr|~hzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~hzKyoto
~b1|es|_aKioto #B~iv@0%B#pDelito, @p&Q~ou=V~ig@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};_a{Kioto|Kyoto}
~b1|ru|Dbajhk@d«Mkjbgbxerbq icf ~i5lfchjpldahjb, ~n8>Pb ~cVgcfvagcdhjge lfege: deghjfcBp >-Gagchjkb ~masane»;Dbajhk@G
~b1|ar|%ntcfgf +fabhufA ldhj ~kRfabjmabe ~mifqcame abiahfh
~b1|zh|@I推进&1=E*O&]#a^U治：努力实现《2030%'%v#r=F^O@/~j?@y;@I推进&1=E*O&]#a^U治@/~j?@y;&0~j?@y^O
>]|fr|~h!@e=G~pvavancés{ pour la décennie 2022-2031|};~h!@eDoha
>]|es|#w=a=G{en favor de|para} @X<7Menos Adelantados;#w=aDoha
>]|ru|~bu@s*i~cmhjfed;~bu@s&a
>]|ar|_Pabmfoe bxabo pib ~oEhdfa
>]|zh|>L#/~dn#d
~a8|fr|Notre océan, notre avenir, notre responsabilité
~a8|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~a8|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
~a8|zh|^M=f*O^M~kf*O^M~fQ;^M=f~n-~kf~n-~fQ
~ar|es|%-@0Reunión ~ea%VExamen @eMitad @ePeríodo #p=5@eSendái %0~iy#pRiesgo @eDesastres ~h6
~ar|ru|&V@d~gf~ce@phfcndchfaBdaip awxafp vane ~d.Lcdneohkao feiaBdao lfasfeiiu @phdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
~ar|zh|《2015-2030~ki^O中期审查#f%g;{大会|}《2015-2030~ki^O中期审查~jS
pandemic-2023|zh|+P~mU病&1*O防范#a应对#M#f@/%g;+P#(~mU病&1*O{防范|防备}#a应对<w@]~jS
tuberculosis-2023|zh|~dE#M#f%g;~dE<w~jS
~fB|fr|@Hd’Antigua-et-Barbuda @5@.>f{ : une déclaration renouvelée pour une prospérité résiliente|};@Hd’Antigua-et-Barbuda
~fB|es|%P@eAntigua y Barbuda @P@X=7{: una Declaración Renovada para una Prosperidad Resiliente|}
~fB|ru|%!ndq Mdjbspe b Uefwpnu ~j-&E{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~fB|ar|~dVphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
~fB|zh|安提瓜#a巴布达+Q=F：实现韧性繁荣@/新@y;安提瓜#a巴布达+Q=F
+q|fr|~e,@5l’avenir
+q|es|^2>WFuturo
+q|ru|Gekj@wga biq wpnpzcsa
+q|ar|dcBai abdqgilb
+q|zh|~kf~o!
&)|fr|~e,numérique mondial
&)|es|^2Digital Global
&)|ru|~dG{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
&)|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&)|zh|=A数字~o!
>u|fr|@i%4générations futures
>u|es|@h~m]Generaciones Futuras
>u|ru|_bwpnpzbv lakamcdbqv
>u|zh|子孙后代#M@y;子孙后代@y
amr-2024|es|%-@0Reunión ~ea#BResistencia a @XAntimicrobianos
amr-2024|zh|~g3#M#f%g;~g3<w~jS
_W|fr|~h!{d’Avaza |de Gaborone |}~m.littoral ~gw~h7;~h!{d’Avaza|de Gaborone}
_W|es|#w=a{Avaza|Awaza} ~co~ag~h7;~kY{en favor de|para} @X<7~ag~h7;#w=a{Avaza|Awaza}
_W|ru|Mgexbdhk@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~hYiaft;lfasfeii~fG~hYiaft, @e~gL2024–2034 sanag
_W|zh|~b?~h7%'十%'阿瓦扎#d;~b?~h7%'十%'#d
~lh|fr|Engagement @eSéville
~lh|es|~h:@eSevilla
~lh|ru|LcgbmAhk~eKawqxejcmAhjg{a|e|p|ai|c}
~lh|ar|abgCad swlcbce
~lh|zh|塞维利亚~m0
=y|fr|@i@0>8@Z@El’environnement
=y|es|@h@0>7<z%V~lYHumano
=y|ru|@Y~jq~lD~iJ~a?hfcnu
=y|zh|~k3@y;~k3@/@y;~k3~i[@y
=z|fr|~aK@5#Zdéfinitive @0faim #e@0malnutrition
=z|es|@h*n#BErradicación #pHambre <BMalnutrición
=z|ru|#ma &Msamane b dcnacnedbq
=z|zh|%o消灭饥饿#a营养不良@y
>/|fr|~p[<3*a~dO=Z*r@0+atechnique +4pays #G%f;~p[~gy
>/|es|#T=a<3@P~l9y Realizar @p%WTécnica +4@X<7#G&U;#T=a~gy
>/|ru|~jx@3*i@pfexgbjbt b >-jcvdbBchkasa <:~oNfexgbgetzbibhq hjfedeib;~jx@3&a
>/|zh|_"#a实施#r中#/间技术>K@/布~aF#.;布~aF#.
<K|fr|~h?final @0dixième session extraordinaire @el’Assemblée générale
<K|es|~pI~lR#pDécimo Período Extraordinario @eSesiones ~m?General
<K|ru|ЗekmtBbjcmAd#gnchqjao hlcrbemAdao hchhbb ~gCMhheiwmcb
<K|zh|~fW最后~m2;~fW&0最后~m2^O;~fW@/&0最后~m2^O
>h|fr|~hzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~hzRio
>h|es|_aRío %V~lYAmbiente =V&U;_aRío
>h|ru|~iq@d@p~iJhfcnc b ~k(;~iq@G
>h|ar|%nkcf +fablcze fabghdce
>h|zh|@I~eg与#r@/里约@y
~fa|fr|#621
~fa|es|#w21
~fa|ru|%!ndq @e!X!X!I gck
~fa|ar|rmfb pjdab abikh 21
~fa|zh|21世纪=F
^d|fr|~hzprincipes, non juridiquement contraignante mais faisant autorité, @5un consensus *s%cgestion, @p*f#el’exploitation écologiquement viable @etous @.types @eforêts
^d|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@'@Pun Consenso %Drespecto @0Ordenación, @p&J=V#v~et%bBosques @eTodo Tipo
^d|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~gh~j-smawemAdasa kadhcdhphe #XferbademAdasa bhlamAxagedbq, ~iTb &?<hghcv ~oImchag
^d|zh|@I~gW类型~m3@/_o*O~dX%v开发@/无^U律约束力@/=A协商一致意见权威性#4声明
>,|fr|@H#Y*2poursuite @0*rd’Action 21
>,|es|#T%0Ulterior ~h]#p#w21
>,|ru|#l@pnemAdcoCcip >-Gagchjkb ndq @e!X!X!I gck
>,|zh|~eM《21世纪=F^O~o'
+v|fr|<A@eVienne
+v|es|@h~gs=aViena
+v|ru|~kB{eq|ao|pt|bc|bv|bi|bib} nckmeferb~b:b Gfasfeii~fG&a
+v|ar|~jhnccha
+v|zh|=o@y#a#d
+0|fr|~h!~jW~hI@C>f;~h!@0Barbade
+0|es|~kY>W#v~et%b=7;#w=aBarbados
+0|ru|#l@p~gH&?<h&E;Uefwenahhk@s&a
+0|ar|~fndh prb ~e[bbmfb abrCkce abxDcke abhadce
+0|zh|+Q%v#r#d;巴巴多斯#d
~ll|fr|_H@e~me@5un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};_H@eYokohama
~ll|es|~bt@e~me@Pun Mundo Más Seguro;~bt@eYokohama
~ll|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @p~gHwamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~cVsajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~ll|zh|~mW更%p%o@/横滨=:;横滨=:
</|fr|~h!@0>8@T%cpopulation ~oZ%f
</|es|~kY@0>7@A#BPoblación =V&U;#w=aEl Cairo
</|ru|#l~g(defanadehcmcdbt b ~k(
</|ar|_PabdIgdk ~kPbbqtah fabghdce
</|zh|@1~lA与#r~di#d;@1~lA~dh#r{会议|大会|}#d
&9|fr|~hzCopenhague #)#jsocial;~hz~f5;<A@e~f5
&9|es|_aCopenhague @m#vSocial;@h~gs=a~f5;_a~f5
&9|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
&9|ar|%ntflhuaDh +fabghdce abargdajce
&9|zh|=g#r#M哥本哈根@y;&0哥本哈根@y^O
*W|fr|~h!~ek~jWsocial;~h!@e~f5
*W|es|~kY~en@m#vSocial
*W|ru|#l~cY^f~at~dK
*W|ar|_P~jIbbghdce abargdajce
*W|zh|=g~hh#d;=g~hh&0#d^O
~kV|fr|<A@e=]
~kV|es|@hy ~gQ~bw=a=]
~kV|ru|~nl@db GmejFafi~fG&a
~kV|ar|%nfdhuar jdb lcrch
~kV|zh|~fI@y#a~hi;&0~fI@y^O{和|及|以及|与}&0~hi^O;&0~fI@y^O{和|及|以及|与}&0~fI~hi^O
+k|fr|~hz=]
+k|es|_a=]
+k|ru|~nl@G
+k|ar|%nlcrch;%nlcrchD
+k|zh|~fI@y
^7|fr|~h!@e=]
^7|es|~bw=a=]
^7|ru|~nl{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &a
^7|zh|~fI~hi
~aN|fr|Nouvelles =)#einitiatives *a*r@0@i#e&u~h!@e=]
~aN|es|Nuevas medidas e iniciativas %0aplicación @0@hy ~gQ~bw=a=]
~aN|ru|HemAdcoCbc icfu b bdbrbejbgu @p>-Gckbdhkao nckmeferbb b GmejFafiu &a
~aN|zh|~eM&0~fI@y^O#a&0~hi^O@/+R#a倡议;~eM&0~fI@y#a~hi^O@/+R#a倡议
^i|fr|@H@5l’habitat
^i|es|#w@eHábitat
^i|ru|%!ndq Хewbjej
^i|ar|rmfb pjdab abdfzb
^i|zh|%6居=F
>o|fr|@i%4villes #e~bOétablissements humains #Gce nouveau millénaire
>o|es|@h~m]Ciudades ~hSAsentamientos Humanos ~lqNuevo Milenio
>o|ru|_bsafanev ~bgdehcmcdduv lpdkjev g dagai juhqBcmcjbb
>o|zh|新千%'城市#a*x%6类住区@y;@I新千%'{中的|的|}城市#a*x%6类住区@/@y
>C|fr|~hz~kG%c~d6mondiale
>C|es|_aRoma #B~d5Mundial
>C|ru|Obihk@da ghcibfdao +L
>C|zh|%o~fO~o.@y;@I%o~fO@/~o.@y
*D|fr|~hz~kG%cnutrition
*D|es|_aRoma #BNutrición
*D|ru|Obihk@d~nalbjedbq
*D|ar|%nkfda jh abgDHce;%nkfda +fabgDHce
*D|zh|营养#M~o.@y
+1|fr|~h!~pvavancés ~gw~h5
+1|es|~kY~coMenos Adelantados >WDecenio ~h5
+1|ru|#l~cmhjfed @e~gL2001–2010 sanag;UfthhcmAhk@s&a
+1|ar|~fnbxabo pib ~oEhdfa bbjim ~h5
+1|zh|~h5~gU#d;~h5%'~gU#d
+9|fr|~h!~pvavancés ~gw~a-{ (Programme d’action d’Istanbul)|};~h!~ms
+9|es|#w@eAcción{| de Estambul} ~coMenos Adelantados >WDecenio ~a-;#w=aEstambul
+9|ru|#l~cmhjfed @e~gL~lusanag;~pN@s&a
+9|ar|_Paqyhlfb;_Psqyhlfb
+9|zh|~a-~gU#d;~a-{年|}~gU{伊斯坦布尔|}#d;{支援最不发达国家|}伊斯坦布尔#d
~dS|fr|~h!#Gvue @e~eDcombattre #e~dW<j~iNillicite @C<Flégères sous tous ses aspects
~dS|es|~kY@P~f'~lIy ~e8_A@e~jjLigeras #GTodos sus Aspectos
~dS|ru|#l~a:b ~modcxekaddao ~mzhjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~n[dco
~dS|ar|~fnbdhj ~e?~lLlabpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
~dS|zh|从各个~gX~ei*O<1#a+e~do%X_-@/#d
>G|fr|~nn@6*jpermettre %K*"@eprocéder %Tl’identification #eau traçage rapides #efiables @C~fzcalibre illicites;~nn@6@etraçage
>G|es|Instrumento @A@PPermitir a @X%/Identificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~jjLigeras Ilícitas;Instrumento ~p]Localización
>G|ru|@?{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz~afsahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;@?#g@pajhmcybgedbt
>G|zh|使各国能够及时#a可靠地识别#a追查%X~do@/@1文书;@1追查文书
~oH|fr|<A@eDurban
~oH|es|@h~gs=aDurban
~oH|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~b:b Gfasfeii~fG&a
~oH|ar|~jhmcklah
~oH|zh|德班@y#a#d
~fq|fr|~f3@e~f9issu @0>8@T#)^b&u%f;~f3@e~l3
~fq|es|Consenso @e~f9@0>7@A#B~aL>W&U;Consenso @e~l3
~fq|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~fq|ar|gfani JkaE dfhgckc
~fq|zh|~a)@1~di~dD;~dD
>[|fr|~hz=G#)^b&u#j: ~jU>8@T@esuivi #)^b&udéveloppement, chargée d’examiner @p*r&u~f3@e~l3;~hz=G#)^b&u%f
>[|es|_a=G#B~aL>W&U{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>[|ru|~bu@da Fbdedhbfagedbb ~dK{: | — }bjasaguo nakpicdj ~g(lahmcnptzco <!%yFbdedhbfagedbq <h~j-awxafe vane ~d.Iadjcffcohkasa kadhcdhphe;~bu@da Fbdedhbfagedbb ~dK
>[|ar|~m!gdfcb abghdce
>[|zh|~a)~dn@y：审查&0~dD^O=C情况@/~a)后续@1~di结果~m2;~a)~dn@y：审查&0~dD^O=C情况@/~a)后续@1~di~aI;~a)~dn@y
_u|fr|~eY#)vieillissement{, 2002|};~p[~or
_u|es|~ka~p]~cK%VEnvejecimiento{, 2002| (2002)|};#T=a~or
_u|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *i~lDhjefcdbq{| 2002 sane};Ienfbnhk@3&a
_u|ar|~dVdmkcm ~e]bbwcvfve
_u|zh|2002%'~bC@1#.;~bC@1#.
>n|fr|%5~oZ~eY#)vieillissement, 2002;%5~oZ~eY#)vieillissement
>n|es|%-y {el |}~ka~p]~cK%VEnvejecimiento{, 2002| (2002)|}
>n|ru|&V{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *i~lDhjefcdbq{| 2002 sane}
>n|zh|&0%g^O#a《2002%'~bC@1#.^O;&0%g^O#a&0~bC@1#.^O
&H|fr|~hz~kz#)#jdurable
&H|es|_aJohannesburgo %V#v~bc
&H|ru|Йaveddchwpfshk@d~jo~k(
&H|ar|%nrfuahqlkD +fabghdce abdqgmade
&H|zh|~jB%v#r@y
=M|fr|#T@e*r~ek~jWdurable{ (Plan de mise en œuvre de Johannesburg)|};#T@e*r@e~lW
=M|es|#T@e>6>Y~nh~en%V#v~bc{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#T@e>6>Y~nh@eJohannesburgo
=M|ru|Gmed@w~nOfcCcdbo ~cY~jo~k({ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@3~nOfcCcdbo
=M|ar|vye ghncH hgazr ~jIbbghdce abdqgmade;vye rfuahqlkD bbghncH
=M|zh|%v~hh~od(~jB~od);%v~hh~od;~jB~od
^5|fr|~h!d’Almaty
^5|es|#w=aAlmaty
^5|ru|Mmiejbdhk@s&a
^5|zh|~m6#d：在内陆#a过境#r中#/过境运输>K=A新+]下满足~b?@/特殊需要;~m6#d
~bU|fr|~hz=-@e~f7
~bU|es|_a@'@e~cH
~bU|ru|<-@dlfbdrblag
~bU|ar|~obrhcn
~bU|zh|%w#4@y
<i|fr|~p[~f7
<i|es|#T=a~cH
<i|ru|<-@3&a
<i|ar|~dVrhcn
<i|zh|%w#.
<t|fr|Engagement @eTunis
<t|es|~h:@eTúnez
<t|ru|Tpdbhhk~eKawqxejcmAhjg{a|e|p|ai|c}
<t|ar|abgCad gfhq
<t|zh|突尼斯~m0
~az|fr|%P@eTunis *a~p7@el’information
~az|es|%P@eTúnez %0~bF;#w@eAcciones @eTúnez %0~bF
~az|ru|Tpdbhhk@s~j-bdFafierbaddasa awzchjge
~az|ar|_Pgfhq +fdrgdj abdjbfdag
~az|zh|信息=g突尼斯=F
=t|fr|~hzMaurice
=t|es|_aMauricio
=t|ru|~j5@G
=t|zh|~dp@y
>y|fr|_H@eMaurice *apoursuite @0*r&u~h!~jW~hI@C>f;_H@eMaurice
>y|es|~bt@eMauricio %0~h]Ulterior #p~kY>W#v~et%b=7;~bt@eMauricio
>y|ru|~j5{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @pnemAdcoCcip >-Gfasfeiiu *i@p~gH&?<h&E;~j5{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
>y|zh|~eM&0+Q%v#r#d^O~dp=:;~eM&0+Q%v#r#d^O@/~dp=:;~dp{执行|}=:
^j|fr|~hzHyogo
^j|es|_aHyogo
^j|ru|Хbashk@G
^j|zh|兵库@y
<?|fr|~jZ@U@eHyogo @52005-2015 : @5@Cnations ~lscollectivités résilientes face %Kcatastrophes;~jZ@U@eHyogo
<?|es|=5=aHyogo @P2005-2015: Aumento @0Resiliencia >YNaciones y #uComunidades ante @XDesastres;=5=aHyogo{| para 2005-2015}
<?|ru|Хbashk#x*i@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc *9b awzbd;Хbashk#x&a
<?|ar|syak jdb ucfDf
<?|zh|2005-2015%'兵库+R+]：加强#/#a社区@/抗灾能力;{2005-2015年|}兵库+R+]
_]|es|^!@e~dF@0>7~ea<z#B%WSur-Sur
_]|ru|~pM{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~jq@e~dA@phajfpndbBchjgp Ys — Ys
_]|zh|~lE~mQ~aI
<U|fr|~jZdécennal @eprogrammation #L@.modes @econsommation ~oaproduction durables
<U|es|=5Decenal @e~pT@m~l2@eConsumo y ~l8Sostenibles
<U|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *i@plcfcvanp k ~d/ferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
<U|zh|%v消费#a生产模式十%'~o'+];%v消费#a生产{模式|}{十年|10年}{期|}~o'+]
~la|fr|Tenir @.promesses : unis @5atteindre @.objectifs &uMillénaire @5<j%f
~la|es|~pGpromesa: unidos @Plograr @XObjetivos @e#v#pMilenio
~la|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %yfexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~la|zh|履行诺言：团结一致实现千%'#r目标
~hc|fr|~jURéunion #A%cjeunesse : dialogue #ecompréhension mutuelle
~hc|es|^!~oeJuventud: Diálogo y Comprensión Mutua
~df|fr|Le millénaire @e>R: @p~hzVienne @E>R~oZ#jhumain
~df|es|Milenio Espacial: ~gQ_a~e.%V~on=V#vHumano
~df|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao <!b fexgbjbb BcmagcBchkasa awzchjge
~df|zh|~o-千%'：@I~o-#a%6@/#r@/=o@y
+I|fr|#s+V+M~oV*"@esatellites artificiels @0Terre %Kfins @0télévision directe &L
+I|es|@'^Qhan @eRegir @p*?~le@X%/@eSatélites Artificiales @0Tierra @P#uTransmisiones #]Directas ~leTelevisión
+I|ru|*/=8~d[bhkphhjgcdduv hlpjdbkag Зcimb ~j-%Idclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
+I|zh|各国~mS%6造地球卫星进行@1直接电视广播所应遵守@/#4
~a!|fr|#s%ctélédétection
~a!|es|@'~jPTeleobservación @0Tierra desde #5Espacio{| Ultraterrestre}
~a!|ru|~acnbhjedrbaddasa xadnbfagedbq Зcimb bx ~fllfahjfedhjge
~a!|zh|@I从*(遥感地球@/#4
<S|fr|#s>S%T+M@esources d’énergie ~gM%Sl’espace
<S|es|@'Pertinentes ~oB*?@eFuentes @eEnergía &2~lq+X
<S|ru|~ac=8qncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
<S|zh|~nA*(_k核动力源@/#4
~a'|fr|@i%c+a@T+g@e>Rau profit #e%Sl’intérêt @etous @.États, compte tenu ~a0@Cbesoins @Cpays #G%f
~a'|es|@h#B%W@A~c4~onUltraterrestre #GBeneficio e Interés @eTodos @XEstados, Teniendo ~d"#GCuenta #uNecesidades %b<7#G&U
~a'|ru|_bicynpdefandai ~c"g bhhmcnagedbb b ~jG~fllfahjfedhjge @ewmesa b ^fghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
~a'|zh|@I开展~e0*(@/@1>K，_"~gW#/@/福利#a利益，并~dr要考虑到#r中#/@/需要@/@y
_g|fr|@i@C=-juridiques ~m,+g@e~cj
_g|es|@h%b@'Jurídicos ^QDeben Regir ~d7%b%/~c4+X
_g|ru|@Ylfegaguv ~gh<!*9~ifb ~d/~fllfahjfedhjge
_g|zh|各国~e0*(~kh@/^U律#4@y
+l|fr|%U>S%Kentreprises #e%K~iY{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+l|es|~bD~m]Empresas y @X=?{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+l|ru|=6@VlfcnlfbdbiejcmAhkao <!g ehlckjc ~gi=2{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+l|ar|~aq+fabpjdab abgrakce foifi ~cS;~aq+Hlabpjdab abgrakce foifi ~cS
+l|zh|工商企业与*R：实施@x“#n*O尊重#a补救”+]~fL;工商{企业|业}与*R{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~fL
&R|fr|%U>Sau déplacement @e%N%Tl’intérieur @e~mApropre pays
&R|es|~bD%bDesplazamientos Internos
&R|ru|=6@V~c2lcfciczcdbb mbr gdpjfb hjfedu
&R|ar|~aq+Hlabgwkm abmavbc;~aq+fabgwkm abmavbc
&R|zh|@I~fK#M@/~fL;~fK#M~fL
>A|fr|%U@El’extrême pauvreté #e@.~iY
>A|es|~bD#BExtrema Pobreza y @X=?
>A|ru|=6@V~c2kfeodco {dbzcjc|wcndahjb} b *C=2
>A|zh|@I赤贫与*R#M@/~fL;#(赤贫~dh*R<w@]~fL
~dP|fr|~p[Rabat @E%j@el’appel *2haine nationale, raciale ou religieuse qui constitue une incitation *2~g?%Tl’hostilité ou *2violence
~dP|es|#T=aRabat #Bprohibición @0apología #podio nacional, racial o religioso ^Qconstituye incitación ~oBdiscriminación, @phostilidad o @pviolencia;#T=aRabat
~dP|ru|Oewejhk@3*i@pxelfczcdbt lfalesednu derbademAdao, fehagao ~nIfcmbsbaxdao dcdegbhjb;Oewejhk@3&a
~dP|ar|~dVabklay +foFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
~dP|zh|@I&e构成煽动_m*O敌意或_'@/鼓吹民族*O~g6或宗教仇恨言论@/拉巴特#.;拉巴特#.
^o|fr|Manuel @5enquêter efficacement %c*v{ (Protocole d’Istanbul)|};@R~ms
^o|es|Manual %0Investigación y Documentación Eficaces @0>b{| (Protocolo de Estambul)};~p-Estambul
^o|ru|Opkaganhjg{a|e|p|ai|c} @p~kCfehhmcnagedbt b nakpicdjbfagedbt ~k[{| (LjeiwpmAhkbo lfajakam)};~pN@)
^o|zh|_D@/=j@/有效调查#a~m2记录手册;伊斯坦布尔{议定书|规程}
*[|fr|Lignes ~mq_C@e*5~klimpliquant @.~bT~fF#etémoins d’actes criminels
*[|es|%k#B&Q#G~hlConcernientes a @XNiños ~f-y Testigos @eDelitos
*[|ru|=6{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #q>Pg galfahev, ~c)pBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
*[|zh|~nA涉及罪行@/&d被害%6#a证%6@/事项上坚持公理@/=e
&!|fr|%U~cU*2#P&ucrime
&!|es|%k%0%B#pDelito
&!|ru|=6@V~j-~i5~mD
&!|zh|&1=E=e
&8|fr|_F~dQ%K~bT%S<jsystème @e~h2
&8|es|%k@e@-%VNiño ~lqSistema @e&QPenal
&8|ru|=6@V#X*i^f~oTg hbhjcic ^T
&8|zh|&]系统中&d#M+R指南
<V|fr|#s=m#L<j~oX%T@Cprogrammes @e*5réparatrice _Cpénale
<V|es|~bp%0>6@e~pT@e&Q{Restitutiva|Restaurativa} #GMateria Penal
<V|ru|@[_Olfasfeii fchjbjprbaddasa >Pg galfahev ^T
<V|zh|~nA刑事事项中采用恢复性司^U~o'@/+O
~g]|es|Relación Consultiva +4@ty #u~cMNo Gubernamentales
~g]|ru|DadhpmAjejbgduc ajdaCcdbq #CdclfegbjcmAhjgcdduib afsedbxerbqib
international-years|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %qsanag
*z|fr|Initiative @e~mHarabe
*z|es|Iniciativa @ePaz Árabe
*z|ru|Mfewhk>Uibfd>Ubdbrbejbg{e|u|c|p|ao}
*z|ar|dlamke abqbad abjklce
*z|zh|~jb=d倡议
_c|fr|feuille @eroute axée %4résultats #Gvue ~k'~eFpermanent &u~k9israélo-palestinien prévoyant deux États
_c|es|hoja @eruta #pCuarteto basada _Zejecución @Puna solución permanente biestatal #pconflicto israelo-palestino;hoja @eruta #pCuarteto
_c|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~j)~f]lfbdrblai hahpzchjgagedbq ngpv ~dR
_c|zh|~hf斯坦~mR@/永久性两国解决办^U基于表现@/路线图;{以色列-巴勒斯坦|以巴}~mR@]永久{性|}两国解决{办法|方案}@]基于表现@/路线图
^?|fr|~hz=-@E{des|les} arrangements intérimaires d’autonomie
^?|es|_a@'~m]~jsrelacionadas con un Gobierno Autónomo Provisional
^?|ru|@Y~gha gfcicdduv icfev @pheiaplfegmcdbt
^?|zh|@I临时自治安排@/#4声明;#(临时自治安排@]#4{声明|宣言}
&7|fr|~jZ*s@0biodiversité @eKunming-Montréal
&7|es|=5%D@eBiodiversidad @eKunming-Montreal;=5%DKunming-Montreal @0~lv
&7|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %ywbafexdaawfexbq
&7|ar|syak tfhdchD - dfhgkcab <9bbghfj ablcfbfrc
&7|zh|昆明-~g8=A%s+]
~bL|fr|#T~b"*a{diversité biologique|biodiversité} ~a-{| et les objectifs d’Aichi relatifs à la diversité biologique};#T~b"2011-2020 *a{diversité biologique|biodiversité}
~bL|es|~hU%0~kp2011-2020 y {|las }Metas @eAichi %0~lv;~hU%0~kp~a-
~bL|ru|LjfejcsbBchk@3%y~iTb &?=8wbafexdaawfexbq @e~lusanu
~bL|zh|~a-%'%s~eU#a爱知%s目标;《2011-2020%'%s~eU^O_j&0爱知%s目标^O;~a-%'%s~eU
~bK|fr|%P2063{| de l’Union africaine| : l’Afrique que nous voulons}
~bK|es|%P2063: #5África ^Qqueremos;%P2063
~bK|ru|%!ndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~n!{| MFfbkedhkasa hatxe}
~bK|ar|vye abagoam ~mgbjad 2063
~bK|zh|2063%'=F：我们想要@/*y;《2063%'=F》：我们想要@/*y;2063%'=F
^G|fr|~jy~ofgouvernance responsable @Crégimes fonciers ~cU%Kterres, %Kpêches #e%Kforêts ~hZ~d6nationale
^G|es|~d8#BGobernanza Responsable @0Tenencia @0Tierra, @p~gBy @XBosques ~lqContexto @0~d5Nacional
^G|ru|~lUajgcjhjgcddasa ~d?galfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~mt~k"+L
^G|zh|#/~fO范围内土地*O~ef及~m3权属负~fQ治理~lp
^c|fr|=Y~of~eEresponsable
^c|es|*Y%0~gBResponsable
^c|ru|~kugcncdbq ajgcjhjgcddasa fuwamaghjge
^c|ar|dmfhe abqbft +Hlabxcm abkwcm
^c|zh|负~fQ~ef~eQ
_t|fr|=Y@eLa Haye _Bprolifération @Cmissiles balistiques
_t|es|*Y@eLa Haya >VProliferación %bMisiles Balísticos
_t|ru|Qeeshk~eLkanckh@w~p2~a:fehlfahjfedcdbq wemmbhjbBchkbv fekcj
_t|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_t|zh|~ei弹道导弹扩散海牙&f=e
~dg|fr|=Y#Y*2#P#e*2~gZ@epiraterie, @Cvols %Tmain armée ~hA~lb~ls~bHmaritimes ~j'~o[@el’Ouest #e&uCentre;=Y@eYaoundé
~dg|es|*Y%d@p%R@0Piratería, #5Robo a Mano Armada #o~ndy ~d7Marítimas {Ilegales|Ilícitas} #GÁfrica ~nwy Central;*Y@eYaundé
~dg|ru|~kulagcncdbq, @OlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq +phpnag b dcxekaddao <!@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~dg|zh|在西非#a中部*y~ei#a<1海盗*O武装抢劫~ja#a~fN%X~kh@/~eQ;雅温得~eQ
~bR|fr|=Y#L@p~gZ@epiraterie ~lsvols %Tmain armée ~hA~lb%S~n2Indien occidental ~oZgolfe d’Aden;=Y@eDjibouti
~bR|es|*Y%d@p%R@0Piratería y @XRobos a Mano Armada #o@X~nd~n/Índico ~nw=VGolfo @eAdén;*Y@eDjibouti
~bR|ru|~kulagcncdbq, @OlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq +phpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~bR|zh|吉布提~eQ
~dd|fr|@i%c#9%S@.écoles
~dd|es|@h@mEscuelas Seguras
~dd|ru|_bwcxalehduv Ckamev;_b<(Ckam
~dd|zh|%p学校@y
~gm|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
~gm|zh|@I#n&d不被~g5或武装团体%X招募或_k@/~j]~m0;#(#n&d{不被|免遭}~g5或武装团体%X{招募|征募}或_k@]~j]~m0;&0~j]~m0^O
*3|fr|@i#V%K=-#e#N=mau travail
*3|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~mIa @X@'y #b~d'~lqTrabajo
*3|ru|@Yaw ahdagalamesetzbv ~p4b *Cg hFcfc jfpne
*3|ar|%n~oDfaboifi ~mhnc abjdb
*3|zh|~lB~mV中+O#a%h@y;{国际劳工组织|劳工组织|}#(~mV中@]+O#a%h@]@y
~bX|fr|@i&ucentenaire @e{l’Organisation internationale du Travail|l’OIT} @5l’avenir &utravail
~bX|es|@h#pCentenario @0{Organización Internacional del Trabajo|OIT} >WFuturo #pTrabajo
~bX|ru|@Yhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;@Yhjamcjbq a wpnpzci hFcfu jfpne
~bX|zh|~lB劳动%o@/~kf百%'@y;{国际劳工组织|}#(劳动%o@]~kf@]百%'@y
>v|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}%c*5sociale ~ofmondialisation équitable
>v|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} #B&Q=H@Puna Globalización Equitativa
>v|ru|Hckmeferb{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~k)hlfegcnmbgao smawembxerbb
>v|zh|~lB争取公平=A化@/=g正义@y;{国际劳工组织|}#(争取公平=A化@/=g正义@y
~kS|fr|@id’Alma-Ata
~kS|es|_aAlma-Ata
~kS|ru|Mmie-Mjbdhk@G
~kS|zh|~m6@y
~bN|fr|@id’Astana %4soins @esanté primaires
~bN|es|_aAstaná @m~gQAtención Primaria @eSalud
~bN|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~bN|zh|阿斯塔纳初级~mT保健@y;@I初级~mT保健@/阿斯塔纳@y
~nZ|fr|@id’Incheon : Éducation 2030 : vers une éducation inclusive #eéquitable @equalité #eun apprentissage tout au long @0vie @5tous;@id’Incheon
~nZ|es|_aIncheon: ~eq2030: Hacia una ~eqInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo @0Vida @PTodos;_aIncheon
~nZ|ru|RdBvadhk@G
~nZ|zh|仁川@y：2030%'~i?：迈向全纳*O公平*O有质量@/~i?#a全民终身学习;仁川@y
_i|fr|~aK%cbioéthique #e@.~iY
_i|es|@h*n@mBioética y =?
_i|ru|#ma wbaPjbkc b *C=2
_i|zh|%o生_(伦理与*R@y;%o生_(伦理#a*R@y
&q|fr|~aK%c~iPculturelle
&q|es|@h*n#B>MCultural
&q|ru|#ma kpmAjpfdai fexdaawfexbb
&q|ar|~pZ+fabghfj abBianc
&q|zh|%o=D多样性@y
~au|fr|~aK#)génome humain #e@.~iY
~au|es|@h*n%VGenoma Humano y @X=?
~au|ru|#ma scdaic ~a?b *C=2
~au|ar|~pZ+fabdrch ablwkc foifi ~cS
~au|zh|%o%6类基因组与*R@y
~bV|fr|@i@Z#)clonage @Cêtres humains
~bV|es|@h<z#BClonación Humana
~bV|ru|@Y#ha kmadbfagedbb =2
~bV|zh|@x@I%6@/克隆@/@y;@x%6@/克隆@y
~iI|fr|Recommandation @El’éthique @el’intelligence artificielle
~iI|es|Recomendación #BÉtica @0Inteligencia Artificial
~iI|ru|Ockaicdnerb~b:aw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~iI|zh|%6工智能伦理#M建议书
<J|fr|%U@Z*a@9&uconsommateur
<J|es|%k<z%0@"#pConsumidor
<J|ru|~j!@V#h~j-~b/bdjcfchag lajfcwbjcmco
<J|zh|@x#n消费者=e;@x消费者#n=e
*G|fr|#s=m@0statistique officielle
*G|es|@'~d'>YEstadísticas Oficiales
*G|ru|Ehdagalamesetzb@VaFbrbemAdao hjejbhjbkb
*G|ar|~oD~mhbbsoxaEag abkqdce
*G|zh|官方统计+O
~d:|fr|%U*aréglementation @Cfichiers personnels informatisés
~d:|es|~bD%0~g.%bFicheros Computadorizados @eDatos Personales
~d:|ru|=6@Vfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
=/|fr|Responsabilité @e~j,@5fait internationalement illicite
=/|es|~g/#p~ig~leHechos Internacionalmente Ilícitos
=/|ru|EjgcjhjgcddahjA *9xe icynpdefanda-lfajbgalfegduc ncqdbq
=/|zh|#/对@1不^U&f@/~fQ
_3|fr|#s=m@Copérations @erestructuration @0dette souveraine
_3|es|~bp%bProcesos @eReestructuración @0Deuda Soberana
_3|ru|@[{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
_3|zh|~o6债务重组进程@/+O;#(~o6债务重组{进程|过程}@]+O
^m|fr|#y+V@._d+4@!@Z=Z~pF
^m|es|#k@eRelación +4{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^m|ru|>0Icynpdefandui psamagdui hpnai
^m|zh|@x#a~eW间<0#U;@x{和|与|同}~eW{间|之间|}@]<0#U
*B|fr|~iBfinancier #e{|les |des |aux }~o1@e^hfinancière ~qa*P
*B|es|~izFinanciero y ~g.Financiera Detallada @e&P
*B|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~ep
*B|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*B|zh|@x财务~kb
trips|fr|#y{|de l’Organisation mondiale du commerce }%4~hw@C#N@epropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#y%4ADPIC
trips|es|Acuerdo%8>X~lH%b#b@ePropiedad Intelectual relacionados con #5Comercio;#k>XADPIC
trips|ru|&r*h@pjafsagui ehlckjei ~gibdjcmmckjpemAdao hawhjgcddahjb;@L@pTORGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~fsabdbtce abntkce
trips|zh|~i/#U;~i/~dB
wto|fr|#y@e~j6instituant @!^.&ucommerce
wto|es|#k@e{Marrakech|Marrakesh} ~le#5^Qse Establece @p+D%D#pComercio
wto|ru|~pL#H{a haxnedbb|aw pBfcyncdbb} ~bajafsagao afsedbxerbb
wto|zh|~du~mW%o_-%H#U;~mW%o_-%H@]~du#U
~dJ|fr|~hz=G@El’Accord %4ADPIC =Zsanté publique
~dJ|es|_aDoha%8~mIal #k>XADPIC <BSalud Pública
~dJ|ru|~bu@G*h«LasmeCcdbc @pTORGL b awzchjgcddac xnfegaavfedcdbc»
~dJ|ar|~m!~hs~htlabrfahl abdgxbe labgrake dh ~fsabdbtce abntkce fabxoe abjade
~dJ|zh|@I&0~i/#U^O与公共~o8@/~dn@y;#(&0~i/#U^O~dh公共{健康|卫生}@]{多哈|}@y
kazan|fr|~p[Kazan
kazan|es|#T=aKazán
kazan|ru|Dexedhk@3&a
kazan|ar|~dViaCah
kazan|zh|喀山#.
*E|fr|#yrevitalisé #)~eF&u~k9#G~gD&uSoudan &uSud;#yrevitalisé
*E|es|#kRevitalizado %0~ck~e:@e~l[;#kRevitalizado %0~ck#G~l[;#kRevitalizado
*E|ru|Ewdagmcdd#Iaw pfcspmbfagedbb ~j)g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
*E|ar|~hsabdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*E|zh|_,~eb~mR重振~dB;@I_,~eb~mR@/重振~dB;重振~dB;重唤活力@/@I_,{共和国|}~mR@/~aE
<R|fr|@R&6@eNagoya-Kuala Lumpur %c~hb=Z~mJ#Yau @R@e+W%c#P@Crisques biotechnologiques
<R|es|~p-~l4{-| - }Kuala Lumpur @m~g/y Compensación Suplementario al ~p-+W@m#1@0Biotecnología
<R|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @pwbawcxalehdahjb
<R|zh|&0~gu%p@z^O@I赔偿~fQ与补救@/~dl-吉隆坡_R;#(赔偿~fQ~dh补救@]~dl-吉隆坡_R
~aQ|fr|#y*jprévenir @p~eEnon réglementée #Ghaute mer %S~n2Arctique central
~aQ|es|#k@PImpedir @p~gBNo Reglamentada #GAlta Mar ~n/Ártico Central
~aQ|ru|@La ~c:dcfcspmbfpciasa lfaiuhme g ~mliafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
~aQ|zh|&1中北冰洋不管制公海~ef#U
~aO|fr|#y&uCap @e2012 %c*r@Cdispositions &u@R@e_q@e1993 #Y*2~jn@e_q@e1977 %c#9@C~lb@e~oW;#y&uCap @e2012
~aO|es|#k@eCiudad #pCabo @e2012 #BImplantación >Y~js#p~p-_q@e1993 ~gN@F~p]_q%0#1%b~ndPesqueros, 1977;#k@eCiudad #pCabo{ de 2012|}
~aO|ru|Dcoljepdhk#H2012 ~n!{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
~aO|zh|实施《1977%'托雷莫利诺斯@1渔船%p@l1993%'托雷莫利诺斯@z^O规定@/2012%'开普敦#U;2012%'开普敦#U
malabo|fr|~hzMalabo %ccroissance =Ztransformation accélérées @el’agriculture ~o[~ofprospérité partagée ~oameilleures conditions @evie
malabo|es|_aMalabo{| de la Unión Africana} #BAceleración #pCrecimiento <B{Transformación|Trasformación} @0Agricultura #Gpro @0Prosperidad Común <BMejora %bMedios @eVida
malabo|ru|@YIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge ^fghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
malabo|zh|@I加快农业增长#a转型，_"共同繁荣#a改善生计@/马拉博@y
~k.|fr|#T@U@6{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*j~eD%Tcontrecarrer #e%T~dW@p~eE=c
~k.|es|~ka@A@P~f'Desalentar y ~e8@p~gB=3
~k.|ru|@?#D@plfcnplfcyncdbt, hncfybgedbt b &M+h{fuwdasa |}~oR
~k.|zh|&1*O阻止#a+e%X*O未报告#a无管制@/捕捞~kh@1#.;~m'{鱼|捞}{活动|}@]@1#.
>r|fr|%5@e=Gissue &u« Sommet social *s» intitulé « Deuxième Sommet *s~jWsocial »;%5@eDoha
>r|es|%-@e=G@0Cumbre =H%Dbajo @pdenominación {|de }“Segunda Cumbre %D@m#vSocial”;%-@eDoha
>r|ru|~bu{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~nu~atheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @eguhCci pfagdc ^f~atfexgbjbq»;~bu{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
>r|zh|题为“_n次=g~hh”@/“%o社发*)”《~dn%g^O;题为“_n次=g~hh”@/“%o社发*)”~dn%g
<G|fr|~hzCancún ~c1*f~oa+M~hI@0biodiversité @5<jbien-être
<G|es|_aCancún @m~gQ~ky@0&J<B*?~et@0Biodiversidad >WBienestar
<G|ru|Dedkpdhk@d@pekjpembxerbb jciejbkb ~iTb &?=8wbafexdaawfexbq ~j-~lkmtnco
<G|zh|将#n#a%v~mS%s以增进福祉纳入主流@/坎昆@y
~mk|es|_aAichi-Nagoya #B~eq>W#v~bc
~mk|zh|%v#r~i?爱知-~dl@y;@I%v#r~i?@/爱知-~dl@y
>q|fr|#y#)dégagement @Cforces israéliennes #esyriennes;#y#)dégagement{ des forces|}{ de 1974|}
>q|es|#k#BSeparación >YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#k#BSeparación
>q|ru|@La fexKcnbdcdbb gaohk;&r{| 1974 sane} ~oNRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
>q|zh|以色列#a~jb叙利亚~eb部队~eh;以色列*k叙利亚部队~eh;部队~eh;&0~eh^O
~nW|fr|&A2007 #)<"%S@p~oW{ (no 188)|};@N{| (no 188)} #)<"%S@p~oW{|, 2007}
~nW|es|~gx_ZPesca{, 2007 (núm. 188)|, 2007|}
~nW|ru|@c2007 =1~oOg fuwamagdai hckjafc ~h1188);&5~oOg fuwamagdai hckjafc
~nW|zh|2007%'~ef~mV~cy188~p,;2007%'~ef~mV@l
^D|fr|&A1968 %ccirculation routière
^D|es|~h'Circulación Vial
^D|ru|%2~mFngbycdbb 1968 ~n!;@c1968 =1~mFngbycdbb
^D|zh|1968%'道路交通@l
_8|fr|~hFsignalisation routière
_8|es|~h'Señalización Vial
_8|ru|%2nafayduv xdekev b hbsdemev
_8|zh|1968%'路标#a信号@l
~c(|fr|#y~pA@.États-Unis d’Amérique #Yau Siège ~qa*P;#y@eSiège
~c(|es|{Acuerdo|Convenio} +4@ty @X%/Unidos @eAmérica %d@pSede @e&P;{Acuerdo|Convenio} %d@pSede
~c(|ru|@L#CLacnbdcdduib Шjejeib Micfbkb ~c2ichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~ep;@La ЦcdjfemAduv pBfcyncdbqv
~c(|zh|@x#a美利坚合众国@I@x总部@/#U;@x*k美{利坚合众|}国@I@x总部@/#U;总部#U
~ez|fr|<a~qa@C*"américains
~ez|es|>m@0+D%b%/Americanos
~ez|ru|~bG~lOeicfbkedhkbv ~dR
~ez|zh|~o/#/%H+d
+:|fr|_:*a#P=Z#-@0torture
+:|es|~a/~eoy ~pW@pTortura
+:|ru|~ii~i4lujak _0dbv
+:|zh|~o/~ei#a惩罚酷刑@l
&Z|fr|_:%c~pw~aY@C%Nâgées
&Z|es|~a/#B@"%b#bHumanos >Y&xMayores
&Z|ru|~ii&T~gi~a?~oPmtnco
&Z|zh|~o/#n老%'%6*R@l
=,|fr|@R*2~jl~hQ#Y%K#N@C%Nâgées ^V
=,|es|@Q@0~dz~p8%d@X#b>Y&x@eEdad ~cZ
=,|ru|&Ob defanag a *C~oPmtnco ~dL;&Ob defanag, @O~gi~oPmtnco ~dL
=,|zh|&0*y~jA^O@I*y老%'%6%h@/@z;&0*y*R#a_Q^O@I*y老%'%6%h@/@z
^a|fr|@a@0Communauté ~mO@C*"@el’Afrique @el’Ouest %4~fzcalibre, ~oQmunitions #e~bOmatériels connexes
^a|es|@j@0{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~jjLigeras, sus Municiones ~hS~imConexos
^a|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv *9a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~bg~c)dbib iejcfbemev
^a|zh|西非#/~g7共同体@I~do*O其~mX及*x相关材料~h8;西非#/~g7共同体@I~do*O{其|}~mX_j*x{相关|有关}{材料|物资}~h8
<P|fr|&Al’Afrique centrale @5<j~f[@C~fzcalibre, @e~oQmunitions ~oatoutes pièces #ecomposantes pouvant servir %T~mAfabrication, ~mJ#eassemblage;&AKinshasa
<P|es|~qbKinshasa
<P|ru|ЦcdjfemAdaeFfbkedhk~m/xe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~jLwujA bhlamAxagedu ~j-bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@o
<P|zh|中部*y管制~do*O其~mX#a可用于制造*O修理#a组装此类%O@/零部件@l
cifta|fr|_:~nF@emunitions, d’explosifs #e~nMmatériels connexes
cifta|es|~a/>VFabricación =V~mdIlícitos @e*m@eFuego, Municiones, ~nj~hS~imRelacionados
cifta|zh|~o/#/&e~k0火器*O~mX*O爆炸_(及*x有关材料@l
stcw-f|fr|~jn{de 1995 |}%4normes @e~p1>3@C~lb@epêche, @edélivrance @Cbrevets ~oaveille
stcw-f|es|@F@A@mNormas @eFormación, Titulación y Guardia >W~bb%b~ndPesqueros{, 1995|}
stcw-f|ru|@?=p~n1b nblmaibfagedbb ~p3fuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
stcw-f|zh|1995%'渔民~d]与~gT~lr;1995%'@1渔船{船员|人员}~d]*k~gT@l
~cX|fr|~hF~gZ~j'dirigés #E~cl
~cX|es|@F~caRelacionados con @p~e4
~cX|ru|%2~n[dcxekadduib ekjeib #X%]~eI
~cX|zh|=B与@1~dq有关@/%X&f~h8
=r|fr|@R&6*2@a*a#-@0capture illicite d’aéronefs
=r|es|@QComplementario #p@F%0%R#pApoderamiento Ilícito @e~lF
=r|ru|~cFnalamdqtz~af~lK~n[dcxekaddui xevgejai ~c!
=r|zh|=B~fS@l@/_R;&0#(=B~fS@]%i@]_R
~fr|fr|@Rportant amendement @0~ie~gJ#e~m9~bOactes survenant %Tbord @Caéronefs
~fr|es|@Q^QModifica #5@F~m]Infracciones y Ciertos Otros Actos ~j0a Bordo >Y~lF
~fr|ru|~cFbxicdqtz~af~lKlfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c!
~li|fr|@R{de 2005 |}#Y*2@a*,_B#9@0navigation maritime
~li|es|~l"{ de 2005|} {relativo al|del} @F~ca>V#1@0Navegación Marítima
~li|ru|#02005 sane k ^0a #?@,_N;#0k ^0a #?@,_N
~li|zh|&0~g0%p%X&f@l》2005%'@z;&0~g0%p%X&f%i{的2005年|的|}@z
>E|fr|@R{de 2005 |}#Yau @R*,_B#9@Cplates-formes fixes situées ~cn
>E|es|~l"{ de 2005|} {relativo al|del} @Q~ca>V#1>YPlataformas Fijas Emplazadas _Z~jQ
>E|ru|#02005 sane k Gfajakamp a #?@,+z;#0k Gfajakamp a #?@,+z
>E|zh|&0=B~he&f@z》2005%'@z;&0=B~he&f@z^O{的2005年|的|}@z
=v|fr|~h,*2~hF@9physique @Cmatières ~ey
=v|es|~e9{de|a} @p~h'@"Física %b~im~e)
=v|ru|Galfegk{e|b|c|p|ao} k ^0a ~ih&T=niejcfbeme
=v|zh|&0~g4_(#n%i~dj;&0~g4{物|体}#n%i@]{2005年|}~dj
^)|fr|~h,@e~noau @R@eMontréal #Y%T@C~b(qui appauvrissent @p~g:;~h,@eKigali
^)|es|~e9@e~no{del|al} ~p-~io%d#u~iF^QAgotan @p~p/;~e9@e~no{del|al} ~p-~bv;~e9@eKigali
^)|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @pgczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
^)|zh|&0@I消耗臭氧层_(质@/~g8@z^O基加利~dj;基加利~dj
~aR|fr|~h,@eDoha{ au Protocole de Kyoto|}
~aR|es|~e9@e=G{al|del} ~p-{Kyoto|Kioto};~e9@eDoha
~aR|ru|~bu{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~bu{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
~aR|zh|&0~j?@z^O~dn~dj;&0~j?@z^O@/~dn~dj;~dn~dj
~gI|fr|~e,@eGlasgow @5<jclimat
~gI|es|^2@eGlasgow ~le#5Clima;^2Climático @eGlasgow
~gI|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
>H|fr|#y{de l’Organisation mondiale du commerce |}%cfacilitation @Céchanges
>H|es|Acuerdo%8@m~gQFacilitación #pComercio
>H|ru|&r*haw plfazcdbb lfarcnpf jafsagmb
>H|zh|_-便利化#U;_-便利化~dB
<M|fr|#y%4subventions *2~oW
<M|es|Acuerdo%8@m{|las }Subvenciones ~oBPesca
<M|ru|&r*ha hpwhbnbfagedbb fuwdasa ~oR
<M|zh|~ef补贴#U
>z|fr|#y{de l’Organisation mondiale de la Santé |de l’OMS |}%4pandémies ~qa^.@0Santé;#y{de l’Organisation mondiale de la Santé |de l’OMS |}%4pandémies
>z|es|#k@0{Organización Mundial de la Salud|OMS} @mPandemias;#k@mPandemias
>z|ru|@L~i.xnfegaavfedcdbq @p~n[ledncibqib;GedncibBchk%G
>z|zh|%o~mT%H~mU#U;{世卫组织|}~mU#U
^'|fr|~e,%csécurité, @pstabilité ~oZ#j%S@prégion @CGrands Lacs
^'|es|^2#BSeguridad, @pEstabilidad =V#v_ZRegión %bGrandes Lagos
^'|ru|Gekj@wa wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
^'|zh|大湖区%p*O稳定#a#r@l;大湖区%p*O稳定*k#r{公约|契约|条约}
^k|fr|#y+V@._d~pAl’Agence @T@el’énergie atomique
^k|es|#k~m]~by+4@t=VOrganismo{ Internacional de Energía Atómica|}
^k|ru|&r, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #hh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};>0Icynpdefandui escdjhjgai @pejaidao Pdcfsbb
^k|zh|@x与~dk间<0#U;@x*k{国际|}~dk{间|之间的|}<0#U
^w|fr|#y%4_d~pA@!@5%j@C<Fchimiques
^w|es|#k@m{la Relación|las Relaciones} +4@t<B+D%0*e>Y*mQuímicas
^w|ru|>0Efsedbxerbco @pxelfczcdbt vbibBchkasa afpybq
^w|zh|@x#a&e~i:%O%H间<0#U;#(@x*k&e~i:%O%H{间|之间}<0@]#U
~g[|ru|>0>"afsedbxerbco @pibsferbb
~g[|zh|@x#a@1~i]%H间<0#U;#(@x*k@1~i]%H{间|之间}<0@]#U
^E|fr|~kK#e{|le |du |au }~iB>3~qa*P
^E|es|^1y ~iz#p~bb@e&P
^E|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~ep
^E|zh|@x~mV~eP~kb;@x~mV~eP条例#a~mV~eP细则
>B|fr|~iB#e{|les |des |aux }~o1+V@pplanification @Cprogrammes, @.~hw&ubudget qui ont trait %Kprogrammes, <j~f[@el’exécution #e@.méthodes d’évaluation
>B|es|~izy ~g.Detallada %0Planificación %bProgramas, @X~lH@e~pT#pPresupuesto, @pSupervisión @0~h]y @XMétodos @eEvaluación
>B|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @plfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~nOb icjanu arcdkb
>B|zh|~o'规划*O预算内~o'~o?*O=C情况监测#a评价方^U~kb
~c-|fr|@ifaisant @e~n2Indien une zone @epaix
~c-|es|@h#pOcéano Índico como Zona @ePaz
~c-|ru|@Yaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~c-|zh|宣布印度洋为=d区@y;宣布印度洋为=d区@/@y
~gk|fr|~hzLima : vers un #jindustriel inclusif #edurable
~gk|es|_aLima: hacia un #v~nmInclusivo y ~bc
~gk|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b &?lfaiuCmcddasa fexgbjbq»;Zbihk@G
~gk|zh|利马@y：努力实现包容及%v工业#r
~cf|fr|@iministérielle d’Oslo
~cf|es|@h~gA@eOslo
~cf|zh|奥斯陆部长级@y
~a6|fr|<ad’Ottawa *a~dO@0santé
~a6|es|>m@eOttawa %0~iv@0Salud;>m@eOttawa >WFomento @0Salud
~a6|ru|Ejjeghk%(@ppkfclmcdbt xnafagAq
~a6|zh|渥太华~o8_"+d
_X|fr|<a@e~hm*a~dO@0santé %Tl’heure @0mondialisation
_X|es|>m@e~hm@P{el Fomento|la Promoción} @0Salud #Gun Mundo Globalizado
_X|ru|Uedskakhk%({la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
_X|zh|@I=A化%o中~o8_"@/曼谷+d;=A化%o中~o8_"曼谷+d
~gp|fr|%5@eRio %4déterminants sociaux @0santé
~gp|es|%-@eRío @m{|los }Determinantes ~iC@0Salud
~gp|ru|~iq{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @pharbemAdui ncjcfibdedjei xnafagAq
~gp|zh|@I~o8#M=g决定因素@/里约%g;~o8#M=g决定因素里约%g
~i"|fr|~hz~j7@El’efficacité @el’aide au %f
~i"|es|_aParís #BEficacia @0Ayuda{ al Desarrollo|}
~i"|ru|Gefbyhk@d@plaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~i"|zh|~m1实效#M~j]@y;@I~m1实效<w@/~j]@y
~cT|fr|~h!d’Accra
~cT|es|#w=aAccra
~cT|ru|Mkkfhk@s&a
~cT|zh|阿克拉+R=F
busan|fr|~l5@eBusan ~of+aefficace au service &u%f
busan|es|Alianza @eBusan %0%WEficaz al &U
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~k)PFFckjbgdasa <:%y~dK;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~k)PFFckjbgdasa <:%y~dK
busan|zh|有效#r>K釜山~o7;_"有效#r>K@]釜山~o7
~iL|fr|#T~b"@eBali @5l’appui technologique ~oZ~fx@Ccapacités
~iL|es|~hU@eBali >WApoyo Tecnológico <BCreación @eCapacidad
~iL|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @pakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~iL|zh|巴厘技术支助#a能力建设~eU
~c[|fr|~hz~dF{|du 7 février 1997 }#)rôle ~oZmandat &u@H@Z@5l’environnement
~c[|es|_a~dF%VPapel =VMandato #p#w<z>W~lYAmbiente
~c[|ru|~pM@da famb b iednejc Gfasfeiiu #h@p~iJhfcnc
~c[|zh|@I@x~eg规划署@/~j[#a任务@/~mQ@y
malmo|fr|@iministérielle @eMalmö
malmo|es|@h~gA@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|zh|马尔默部长级@y
~gg|fr|~h!*s*a@9~h0_B~gndue %K~bHterrestres
~gg|es|~kY%D%0@"#p~lYMarino frente a ~d7Realizadas #GTierra
~gg|ru|~dG@s*i@p&T~hMhfcnu aj ~mLg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~gg|zh|#n=f~eg免受陆上~kh影响=A#d
~bY|fr|#T@U@6*a^h@0capacité @e~oW
~bY|es|~ka@A%0~ao@0Capacidad Pesquera
~bY|ru|@?#D@p~n7lfaiuhmaguib iazdahjqib
~bY|zh|_o捕捞能力@1#.
~ex|fr|#T@U@6*a*f=Z^h@Crequins
~ex|es|~ka@A%0&Jy ~gQ~ao%bTiburones
~ex|ru|@?#D~k2ekpm b ~n7bv xeleheib
~ex|zh|~dX_o鲨鱼@1#.
~bZ|fr|#T@U@6*jréduire @.captures accidentelles d’oiseaux @emer ~oVpalangriers
~bZ|es|~ka@A%0~iy>YCapturas Incidentales @eAves Marinas _Z~gBcon Palangre
~bZ|ru|@?#D@phakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~bZ|zh|减少延绳钓~ef中误捕海鸟@1#.
=w|fr|_F{volontaires |d’application volontaire }*jassurer @pdurabilité @0~eEartisanale ~hZ~d6~oal’éradication @0pauvreté
=w|es|~d8@PLograr @pSostenibilidad @0~gB#GPequeña Escala ~lqContexto @0~d5<BErradicación @0Pobreza
=w|ru|~lU~cV&?iemaiehCjewdasa fuwamaghjge ~mtlfanagamAhjgcddao <(b bhkafcdcdbq wcndahjb
=w|zh|~fO#a扶贫背景下保障%v小规模~ef~lp;~fO#a+e贫困背景下保障%v小规模~ef~lp
+5|fr|~jy*aconduite @e~j,&upavillon
+5|es|~d8%0Actuación #p~ig#pPabellón
+5|ru|~lU#X*i~mKFmese
+5|zh|船旗国表现~lp
>p|fr|_F+K%c^h@0~eEprofonde #Ghaute mer
>p|es|%k#]%0~ao>YPesquerías @eAguas Profundas #GAlta Mar
>p|ru|@?@M~d?smpwakagandasa lfaiuhme g ~mliafc
>p|zh|公海深海~ef_o@1=e
~nJ|fr|_F+K%c^h@Cprises accessoires =Zréduction @Crejets #Gmer
~nJ|es|%k#]%0~ao>YCapturas Incidentales <B~iy%bDescartes
~nJ|ru|@?@M~d?lfbmage b hakfezcdbq guwfahag
~nJ|zh|兼捕_o及减少丢弃_(@1=e
~c7|fr|~jy#)marquage @Cengins @e~oW
~c7|es|~d8%VMarcado >YArtes @ePesca
~c7|ru|Ockaicdnerb~hd@piefkbfagkc afpnbo mage
~c7|zh|渔具标识~lp
~lf|fr|~hz~kG%c~eE=c
~lf|es|_aRoma #B~gB=3
~lf|ru|Obihk@d@plfawmcic +hfuwdasa ~oR
~lf|zh|%X*O未报告#a无管制捕捞#M2005%'~o.@y
~i)|fr|~hzReykjavik @Eune ~eEresponsable %Sl’écosystème marin
~i)|es|_aReikiavik #B~gBResponsable ~lqEcosistema Marino
~i)|ru|OcokAqgbkhk@d@pajgcjhjgcddaip fuwamaghjgp g ~hMPkahbhjcic
~i)|zh|@I=f生态系统负~fQ~ef@/雷克雅未克@y
>s|fr|@i~ek%c#9alimentaire
>s|es|@h~en@m~gQ#1Alimentaria
>s|ru|@Y~nuheiibje @p+L
>s|zh|%o~fO峰会@y;%o~fO*)@y
~dc|fr|#s@e~kG~of~d6^.durable
~dc|es|Cinco @'@eRoma %0~d5%D~bc
~dc|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao +L
<I|fr|~jZ*s#Y%K~eB– Pour une planète sans ~eBni déchets nocifs;~jZ*s#Y%Kproduits chimiques
<I|es|=5%D>XProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
<I|ru|~dG#x@pvbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
<I|zh|=A~i:品+]-使地球免受~i:品#a废_(危害;=A~i:品+]
^"|fr|~e,*s@5l’emploi
^"|es|^2%D>WEmpleo
^"|ru|~dG*Ia fewaBbv ichjev
^"|zh|=A就业~o!
_7|fr|<aolympique
_7|es|>mOlímpica
_7|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
_7|zh|奥林匹克+d
~i9|fr|~hzMoscou @5~n3*2tuberculose
~i9|es|_aMoscú @PPoner Fin ~oBTuberculosis
~i9|ru|Iahkaghk@d@p&Mjpwcfkpmcxe
~i9|zh|终结结核病#M莫斯科@y
^J|fr|#T@U*a#P@el’extrémisme violent
^J|es|~ka~eo#5Extremismo Violento
^J|ru|Gmed@w*i@plfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
^J|zh|~ei_'极端主义#.
_6|fr|%U@e~or
_6|es|~bD>XCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~bD@e~or
_6|ru|~j!@V#Xbdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
_6|zh|马德里~fL
~bi|fr|communiqué @e~f7
~bi|es|comunicado final #pGrupo @e@-@PSiria;Comunicado @e~cH
~bi|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *i@pLbfbb;<-~eKkaiitdbkc
~c?|fr|#yréglant @.déplacements ~oZpassage
~c?|ru|@La lcfcngbycdbb b nahjplc
~c?|zh|通行进出#U
^n|fr|#yintérimaire israélo-palestinien %cRive occidentale =Zbande @eGaza
^n|es|#kProvisional Israelo-Palestino #BRibera ~nw<BFaja @eGaza
^n|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @pЗelendaip wcfcsp b hckjafp Qexe
^n|zh|~hf斯坦@I西岸#a加沙地带@/临时#U;@I西岸#a加沙地带@/~hf斯坦临时#U
_f|fr|#y#)~eF&u~k9#G~gD&uSoudan &uSud
_f|es|#k{sobre|para} @p~ck~e:@e~l[
_f|ru|@Law pfcspmbfagedbb ~j)g Ochlpwmbkc Yyduo Lpned
_f|zh|@I_,~eb~mR@/~dB;_,{共和国|}~mR@]~aE
+N|fr|#y%ccessation @Chostilités, @p~pwcivils #e>Qhumanitaire
+N|es|#k#BCesación >YHostilidades, @p@"%b~ok=VAcceso Humanitario
+N|ru|@La lfckfezcdbb wacguv ncohjgbo, &Tsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
+N|zh|停止敌对+R*O#n平民#a~m8~m1准入#U;停止敌对+R*O#n平民#a~m8{援助|}准入~aE
~iM|fr|#ypolitique *a~mH=Zréconciliation #G~gDcentrafricaine
~iM|es|#kPolítico %0Paz <BReconciliación ~e:Centroafricana
~iM|ru|&V#H~nGb lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~iM|zh|中非~eb=d与#a解~o"~dB;中非~eb=d~dh#a解~o"~aE
~gl|fr|#y*a~mH=Zréconciliation au Mali
~gl|es|#k%0Paz <BReconciliación #GMalí
~gl|ru|@L~nGb lfbibfcdbb g Iemb
~gl|zh|马里=d与#a解~dB;马里=d~dh#a解~aE
~bS|fr|Accord-cadre *apaix, @p#9=Z+a*a~gDdémocratique &uCongo =Zrégion
~bS|es|=5%0Paz, @p#1<B%W~e:Democrática #pCongo <BRegión
~bS|ru|OeiaBd#Ia ibfc, <(b ~c"~j-HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~bS|zh|刚果民主~eb#a该区域=d*O%p与>K+];刚果民主~eb*k该{区域|地区}=d*O%p~dh>K+]
dayton|fr|Accord-cadre général *a~mH#GBosnie-Herzégovine
dayton|es|#k=5<5@ePaz #GBosnia y Herzegovina
dayton|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~nGg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
dayton|zh|波斯尼亚#a黑塞哥维那=d总+]#U
~jH|es|#k~lR%0Terminación #p~pC<BConstrucción @euna Paz Estable y Duradera;#k~lR@ePaz
~jH|ru|EkadBejcmAd#Ia lfckfezcdbb ~j)b lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
jcpoa|fr|#T@Uglobal commun
jcpoa|es|~kaIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &a;LNGH
jcpoa|zh|联合全面#.
~b5|fr|~lz=)#Gvue @e<k@CAccords @eMinsk
~b5|es|~p:<6%0>6%bAcuerdos @eMinsk
~b5|ru|Dailmckh@wicf @pgulamdcdbt Ibdhkbv hasmeCcdbo
~b5|zh|=C明斯克~dB一揽子^N;#(=C明斯克~aE@]一揽子^N
~gj|fr|#ypolitique libyen
~gj|es|#kPolítico Libio
~gj|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~gj|zh|利比亚~o"~dB
juba|fr|#y@eDjouba *a~mHau Soudan
juba|es|#k@e{Yuba|Juba} %0Paz #G{el |}Sudán;#k@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#H~nGg Lpnedc
juba|zh|朱巴=d~dB;苏丹=d朱巴~dB
~eu|fr|~h?@e=G*a~mHau Darfour
~eu|es|~pI@e=G%0Paz #GDarfur
~eu|ru|~bu{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~nGg HefFpfc
~eu|zh|~dn达尔富尔=d~m2;达尔富尔=d~dn~m2
~f?|fr|~e,@e~jY
~f?|es|^2@e~jY
~f?|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~f?|zh|布里奇顿#U
_M|fr|_H@Z@5l’inclusion &uhandicap
_M|es|~bt<z%0Inclusión @0Discapacidad
_M|zh|@x残疾包容=:
~b!|fr|<a@T{révisée |}@el’éducation physique, @el’activité physique #e&usport
~b!|es|>m@A@0~eqFísica, @pActividad Física =VDeporte
~b!|ru|@?%(FbxbBchkasa gahlbjedbq, ~ihekjbgdahjb b hlafje
~b!|zh|@1体育~i?*O体育~kh#a体育运动+d
~a9|fr|%U>S%K~bTassociés %K~c8ou %Kgroupes armés (Principes @eParis);%U>S%K~bTassociés %K~c8ou %Kgroupes armés
~a9|es|@'y Directrices{| de París} >XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@'@eParís{: Principios y Directrices|} >XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}`;
