// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~l[|t|+r*f|UN Charter|1945-06-26|~l0|||1945-10-24|37|
~c"|t|~mh@fCourt @FJustice|~mhCourt|1945-06-26|~l0|||1945-10-24||
~eS|t|+A=1*f||1946-02-13|@x|A/RES/22(I)|1:4|1946-09-17|8|
=i|t|+A=1%YSpecialized Agencies||1947-11-21|@x|A/RES/179(II)|33:521|1948-12-02||
~iZ|t|+A%9@D~jX%YCrime @FGenocide|Genocide @R|1948-12-09|^!|A/RES/260(III), @O|78:1021|1951-01-12|9|
~b0|t|_d%G%Y~qq*6=x@D%YExploitation %YProstitution @FOthers||1949-12-02|@x|A/RES/317(IV), @O|96:1342|1951-07-25||
~qI|t|&t&1@F12 August 1949|&t&1@F1949;~je~lK;four ~lK;~lK|~ha|#S||75:970-973|~hb|51|1
~iY|t|&t_dAmelioration %YCondition %YWounded @DSick *6~cf~oW~nDField|First &t@R|~ha|#S||75:970|~hb||1
~gv|t|&t_dAmelioration %YCondition @FWounded, Sick @DShipwrecked Members @F~cf~oWat Sea|~pg&t@R|~ha|#S||75:971|~hb||
~eM|t|&t@a#5~k5~eE@F~hq@FWar|Third &t@R|~ha|#S||75:972|~hb||1
~gw|t|&t@a#5~k5@8@FCivilian =x*6Time @FWar|Fourth &t@R|~ha|#S||75:973|~hb|5|1
~eU|t|>o@D~fA@f~cfConflicts ~rkI)|~jn@VI;>o@D~fA@f~cfConflicts|1977-06-08|#S||1125:17512|1978-12-07||1
~c]|t|>o@D~fANon-International ~cfConflicts ~rkII)|~jn@VII;>o@D~fANon-International ~cfConflicts|1977-06-08|#S||1125:17513|1978-12-07||1
~bV|t|>o@D%w@lAdoption @Fan ~jnDistinctive Emblem ~rkIII)|~jn@VIII|~rx|#S||2404:43425|2007-01-14||
~hA|t|~p-@arespecting @lLaws @DCustoms @FWar @4Land|~d0annexed ~k5~p-@aIV|1907-10-18|~d1|||1910-01-26||
~gN|t|@a~lp|~rm@a~lp;~rmRefugee @R;Refugee @R;~rm@R|1951-07-28|#S||189:2545|1954-04-22|40|1
<"|t|@V~lp|1967 @V~lp;1967 @Vthereto;1967 =y|1967-01-31|@x||606:8791|1967-10-04||
<:|t|@a^HStateless ~ho|1954 @a^HStateless ~ho|1954-09-28|@x||360:5158|1960-06-06||
~aY|t|+A~hr@FStatelessness|~kG+A~hr@FStatelessness|1961-08-30|@x||989:14458|1975-12-13|12|1
~bZ|t|~qn@R|1926 ~qn@R|1926-09-25|#S|||1927-03-09||
~dr|t|@Vamending @l~qn@asigned at &t@425 September 1926||~rn|@x|A/RES/794(VIII)|182:2422|~rn||
slavery-amended|t|~qn@asigned at &t@425 September 1926 @D~o3=y||~rn|@x||212:2861|1955-07-07||
+b|t|~fb+AAbolition @FSlavery, @lSlave Trade, @DInstitutions @DPractices Similar *9Slavery|1956 ~fb@R|1956-09-07|#S||266:3822|1957-04-30||
*M|t|+A&d%z@FWomen||1953-03-31|@x|A/RES/640(VII)|193:2613|1954-07-07||
&Q|t|+ANationality @FMarried Women||1957-02-20|@x|A/RES/1040(XI)|309:4468|1958-08-11||
+/|t|%6Consent *9Marriage, ~nk@2Marriage @DRegistration @FMarriages||1962-12-10|@x|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f@a~bCRacial Discrimination|ICERD|1966-03-07|@x|A/RES/2106(XX), @O|660:9464|1969-01-04|54|1
~qL|t|@fCovenant @4Economic, <L@D&D_k|ICESCR|~k]|@x|~a(|993:14531|1976-01-03||
iccpr|t|>c_k|ICCPR|~k]|@x|~a(|999:14668|1976-03-23||
~gq|t|@fCovenants @4&I_k|@f&I%zCovenants|~k]|@x|~a(|||24|
~gA|t|%5@l>c_k|First %5@l>c_k|~k]|@x|~a(|999:14668|1976-03-23||
~gB|t|~pg%5@l>cRights, aiming at @labolition %Ydeath penalty|~pg%5@l>c_k|1989-12-15|@x|A/RES/44/128, @O|1642:14668|1991-07-11||
~gC|t|%5@l@fCovenant @4Economic, <L@D&D_k||2008-12-10|@x|A/RES/63/117, @O|2922:14531|2013-05-05||
+e|t|+ANon-Applicability @FStatutory Limitations *9War Crimes @DCrimes @]Humanity||1968-11-26|@x|A/RES/2391(XXIII), @O|754:10823|1970-11-11||
~gn|t|@f+A%G@D~jX%YCrime @FApartheid||1973-11-30|@x|A/RES/3068(XXVIII), @O|1015:14861|1976-07-18||
>H|t|@f~rFApartheid *6Sports||1985-12-10|@x|A/RES/40/64, @O|1500:25822|1988-04-03||
cedaw|t|@a~bC^p~oM|CEDAW|1979-12-18|@x|A/RES/34/180, @O|1249:20378|1981-09-03|79|1
~iR|t|%5@l@a~bC^p~oM||1999-10-06|@x|A/RES/54/4, @O|2131:20378|2000-12-22||1
cat|t|~rF+E|~rFTorture|1984-12-10|@x|A/RES/39/46, @O|1465:24841|1987-06-26|13|1
opcat|t|%5@l~rF+E|%5@l~rFTorture;OPCAT|2002-12-18|@x|A/RES/57/199, @O|2375:24841|2006-06-22|4|1
crc|t|+A%z%YChild|CRC|1989-11-20|@x|A/RES/44/25, @O|1577:27531|1990-09-02|138|1
~iS|t|~jG#Dinvolvement @Fchildren *6armed conflict|Optional @V#Dinvolvement @Fchildren *6armed conflict|2000-05-25|@x|A/RES/54/263, &YI|2173:27531|2002-02-12||1
~iU|t|~jG#Dsale @Fchildren, child ~c[@Dchild pornography|Optional @V#Dsale @Fchildren, child ~c[@Dchild pornography|2000-05-25|@x|A/RES/54/263, &YII|2171:27531|2002-01-18||1
~iT|t|~jG@4a communications procedure||2011-12-19|@x|A/RES/66/138, @O|2983:27531|2014-04-14||1
^M|t|@f+A@8%Y%z@FAll Migrant Workers @DMembers @F_lFamilies||1990-12-18|@x|A/RES/45/158, @O|2220:39481|2003-07-01|8|1
crpd|t|+A%z@F~ft|CRPD|2006-12-13|@x|A/RES/61/106, &YI|2515:44910|2008-05-03|62|1
~mr|t|%5@l+A%z@F~ft||2006-12-13|@x|A/RES/61/106, &YII|2518:44910|2008-05-03||1
*A|t|@f_d~o1~kWEnforced Disappearance||2006-12-20|@x|A/RES/61/177, @O|2716:48088|2010-12-23|14|1
&5|t|~rF^p*6Education||1960-12-14|^!||429:6193|1962-05-22||1
untoc|t|@v@a+8|Organized Crime @R;Palermo @R|~rv|@x|~jmI|2225:39574|2003-09-29|42|1
+U|t|@V~fsSuppress @DPunish &GPersons, Especially ~j7@DChildren, ~ib|&G=x=y;@V~fsSuppress @DPunish &GPersons, Especially ~j7@DChildren;Palermo =y|~rv|@x|~jmII|2237:39574|2003-12-25|4|1
<h|t|@V@]@l~ieby Land, Sea @DAir, ~ib|@V@]@l~ieby Land, Sea @DAir;~ie=y|~rv|@x|~jmIII|2241:39574|2004-01-28|5|1
<V|t|@V@]@l_0_l~jC@DAmmunition, ~ib|Firearms =y;@V@]@l_0_l~jC@DAmmunition|2001-05-31|@x|A/RES/55/255, @O|2326:39574|2005-07-03|7|1
uncac|t|@v~rFCorruption|~rFCorruption;UNCAC|2003-10-31|@x|A/RES/58/4, @O|2349:42146|2005-12-14|31|1
~eI|t|@v~rF~rX; Strengthening @f*s@2Combating ~iJCrimes ~rSby Means @F~ne@DCommunications Technology Systems @D*b~suEvidence *6Electronic Form @FSerious Crimes|@v~rF~rX|2024-12-24|@x|A/RES/79/243, @O||||
<.|t|~nP~a/@F1961|~nPNarcotic Drugs, 1961;~kGSingle @R|1961-03-30|@x||520:7515|1964-12-13||
&S|t|~nP~a/@F~kGas ~o31972 =y|~nP~a/@F~kGas ~o3@V@F25 March 1972|1975-08-08|@x||976:14152|1975-08-08||1
~bW|t|%6~gb~j5@F1971|%6~gbSubstances|1971-02-21|+k||1019:14956|1976-08-16||
~bw|t|@v~rF~iK~qq*6~a/@D~gb~j5@F1988|@v~rF~iK~qq*6~a/@D~gbSubstances;1988 @R|1988-12-20|+k||1582:27627|1990-11-11||
<!|t|+A%9@D~jX@FCrimes @]Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@x|A/RES/3166(XXVIII), @O|1035:15410|1977-02-20||
~i1|t|@f~rF@lTaking @FHostages||1979-12-17|@x|A/RES/34/146, @O|1316:21931|1983-06-03||
~c-|t|@f~rF@lRecruitment, Use, ~ch@DTraining @FMercenaries||1989-12-04|@x|A/RES/44/34, @O|2163:37789|2001-10-20|7|1
~gS|t|+A=0@v@DAssociated Personnel||~rs|@x|A/RES/49/59, @O|2051:35457|1999-01-15|12|1
~b2|t|%5@l+A=0@v@DAssociated Personnel||~rx|@x|A/RES/60/42, @O|2689:35457|2010-08-19||
<l|t|@f_d%G@FTerrorist Bombings||1997-12-15|@x|A/RES/52/164, @O|2149:37517|2001-05-23|8|1
=n|t|@f_d%G%Y~ch@F~nT||1999-12-09|@x|A/RES/54/109, @O|2178:38349|2002-04-10||
<8|t|@f_d%G@FActs @F*o~nT||2005-04-13|@x|A/RES/59/290, @O|2445:44004|2007-07-07|19|1
>1|t|~qhMaterial|~qhMaterial @D*oFacilities|1979-10-26|+k||1456:24631|1987-02-08||
~e3|t|%6Offences @D~iJ~dnActs ~rS@4Board ~p!|Tokyo @R|1963-09-14|Tokyo||704:10106|1969-12-04||
~eN|t|_d%G@FUnlawful Seizure @F~p!||1970-12-16|~d1||860:12325|1971-10-14||
~aS|t|_d~ag~e.||1971-09-23|~cG||974:14118|1973-01-26||
<6|t|@V*b%G@F*4@F~cmat Airports Serving @f~e.||1988-02-24|~cG||1589:14118|1989-08-06||
<b|t|+AMarking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~cG||2122:36984|1998-06-21||
sua|t|~hu|SUA @R|1988-03-10|~ir||1678:29004|1992-03-01|7|1
~aZ|t|@V*b~ag=6||1988-03-10|~ir||1678:29004|1992-03-01||1
~bX|t|~lZ~mh@f=uCourt|~lZStatute|1998-07-17|~ir||2187:38544|2002-07-01|29|1
_K|t|@7#D=1%Y@f=uCourt||2002-09-09|@x||2271:40446|2004-07-22|7|1
vcdr|t|_m%6Diplomatic ~nw||1961-04-18|+k||500:7310|1964-04-24|7|1
vccr|t|_m%6Consular ~nw||1963-04-24|+k||596:8638|1967-03-19|24|1
>'|t|%6~qoMissions||1969-12-08|@x|A/RES/2530(XXIV), @O|1400:23431|1985-06-21||
vclt|t|_m+ALaw @FTreaties||1969-05-23|+k||1155:18232|1980-01-27|2|1
~mX|t|_m+ALaw @FTreaties between <M@D@fOrganizations or between @fOrganizations||1986-03-21|+k|||||
=m|t|_m%6Succession @F<M*6respect @FTreaties||1978-08-23|+k||1946:33356|1996-11-06||
&P|t|@v%6Jurisdictional Immunities @F<M@D_lProperty||2004-12-02|@x|A/RES/59/38, @O||||
_"|t|_m+ARepresentation @F<M*6_l~r(with @fOrganizations @Fa *3Character||1975-03-14|+k|||||
~q9|t|@v+ALaw %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~mS|t|@7%w@l&F@FPart XI %Y~k'@F10 December 1982|Part XI %R|1994-07-28|@x|A/RES/48/263, @O|1836:31364|1996-07-28||1
~c9|t|@7*b&F%YProvisions %Y~k'@F10 December 1982 %w@l*S@D=N@FStraddling ~nb@DHighly Migratory Fish Stocks|@v~nb%R;~nb%R|1995-08-04|@x||2167:37924|2001-12-11||
bbnj|t|@7~lB@l~k'#D*S@D%v~kZMarine ~oODiversity @FAreas beyond ~dWJurisdiction|BBNJ %R|2023-06-19|@x|A/CONF.232/2023/4||2026-01-17||
>S|t|@7#D=1%Y@fTribunal *bLaw %YSea||1997-05-23|@x||2167:37925|2001-12-30||1
_M|t|@V#D=1%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~gy|t|+AHigh Seas||~ro|#S||450:6465|1962-09-30||
<S|t|+AContinental Shelf||~ro|#S||499:7302|1964-06-10||
^V|t|+A~nSSea ~mdContiguous Zone||~ro|#S||516:7477|1964-09-10||
+u|t|@7~rLCompliance with @f*S@D=N<zby ~eBVessels #DHigh Seas|Compliance %R|1993-11-24|~ir||2221:39486|2003-04-24|2|1
=h|t|@7@4Port State <z~fsDeter @D~hk^B|Port State <z%R|2009-11-22|~ir||3161:54133|2016-06-05||1
solas|t|@f_d=0Life at Sea, 1974|@f_d=0Life at Sea|1974-11-01|~jN||1184:18961|1980-05-25|9|1
~qX|t|@f_d%9@F~r7~kWShips, 1973, as modified by @l@V@F1978 relating thereto|@f_d%9@F~r7~kWShips;MARPOL @R|1978-02-17|~jN||1340:22484|1983-10-02||1
~aV|t|@f%6^9Search @DRescue, 1979|@f%6^9Search @DRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~rGSeafarers, 1978|~rGSeafarers|1978-07-07|~jN||1361:23001|1984-04-28|3|1
*,|t|%6Facilitation @F@f^9Traffic||1965-04-09|~jN||591:8564|1967-03-05|7|1
_L|t|+A@f^9~dY||1948-03-06|#S||289:4214|1958-03-17||
mlc|t|^9~jM#x2006|^9~jM@R|2006-02-23|#S||2952:51299|2013-08-20||1
=p|t|+A@8%YUnderwater &D~p.||2001-11-02|^!||2562:45694|2009-01-02|6|1
~cV|t|@f_d_h@D=N@FShips’ Ballast Water @DSediments||2004-02-13|~jN|||2017-09-08||
~a1|t|~eC@f+ARemoval @FWrecks||2007-05-18|~o?|||2015-04-14||
~gz|t|~r1@f_dSafe @DEnvironmentally Sound Recycling @FShips||2009-05-15|Hong Kong, China|||2025-06-26||
<3|t|+A%9@FMarine ~r7by Dumping @FWastes @D~dnMatter|London @R|1972-12-29|London, Mexico City, Moscow @D~a4||1046:15749|1975-08-30||
ospar|t|_d@8~dB%YNorth-East Atlantic|OSPAR @R|1992-09-22|^!||2354:42279|1998-03-25|8|1
npt|t|+"#D~f[@F*o~pi|~f[~fc;*o~f[~fc;NPT|1968-07-01|&h|A/RES/2373(XXII), @O|729:10485|1970-03-05|81|1
ctbt|t|~kINuclear-Test-Ban ~fc|CTBT|1996-09-10|@x|A/RES/50/245||||
tpnw|t|+"#D=T@F*o~pi||2017-07-07|@x|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+"Banning *oWeapon Tests ~nDAtmosphere, *6Outer ~nQ@D~lBWater|Partial Test-Ban ~fc|1963-08-05|Moscow||480:6964|1963-10-10||
~da|t|+"#D=T%YEmplacement @F*o~bq@D~dn~bq@FMass Destruction #DSeabed ~mdOcean Floor @D~nDSubsoil Thereof||1971-02-11|&h|A/RES/2660(XXV), @O|955:13678|1972-05-18||
enmod|t|+A=T@FMilitary or Any ~dnHostile ~kZ~e/Modification Techniques||1976-12-10|@x|A/RES/31/72, @O|1108:17119|1978-10-05||
bwc|t|+A=T%YDevelopment, ~pe@DStockpiling @FBacteriological (Biological) @DToxin ~bq@D~jh|~oO~bq@R;~oO@DToxin ~bq@R|1972-04-10|&h|A/RES/2826(XXVI), @O|1015:14860|1975-03-26|23|1
+H|t|@V*b=T%YUse *6War @FAsphyxiating, Poisonous or ~dnGases, @D@FBacteriological Methods @FWarfare|1925 &t=y;&t@V@F1925|1925-06-17|#S|||1928-02-08||
cwc|t|+A=T%YDevelopment, Production, Stockpiling @D~kZChemical ~bq@D~jh|Chemical ~bq@R|1992-09-03|#S||1974:33757|1997-04-29|13|1
ccw|t|%6Prohibitions or Restrictions #D~kZ~iJConventional ~bqWhich May Be Deemed *9Be Excessively Injurious or *9Have Indiscriminate Effects|%6~iJConventional ~pi|1980-10-10|#S||1342:22495|1983-12-02|17|1
_t|t|@V@4Prohibitions or Restrictions #D~kZMines, Booby-Traps @D~dnDevices as amended @43 May 1996|Amended @VII|1996-05-03|#S||2048:22495|1998-12-03||1
ccw-v|t|@V@4Explosive Remnants @FWar|@VV|2003-11-28|#S||2399:22495|2006-11-12||1
~i6|t|+A=T%YUse, Stockpiling, ~pe@DTransfer @FAnti-Personnel Mines @D~jh|Anti-Personnel Mine Ban @R;Mine Ban @R;Ottawa @R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~mp|t|%6Cluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~hS~fc||2013-04-02|@x|A/RES/67/234B|3013:52373|2014-12-24|37|1
~c:|t|+"@4@(~k.@F<M*6~cZSpace, including @lMoon @D~dnCelestial Bodies|Outer ~nQ~fc|1967-01-27|&h|A/RES/2222(XXI), @O|610:8843|1967-10-10|32|1
<(|t|@7#DRescue @FAstronauts, @lReturn @FAstronauts ~mdReturn @FObjects Launched into ~jS||1968-04-22|&h|A/RES/2345(XXII), @O|672:9574|1968-12-03||
^U|t|%6@fLiability @2Damage Caused by ~nQObjects||1972-03-29|&h|A/RES/2777(XXVI), @O|961:13810|1972-09-01||
<i|t|%6Registration @FObjects Launched into ~jS||1974-11-12|@x|A/RES/3235(XXIX), @O|1023:15020|1976-09-15||
moon|t|@7~k.@F<M#DMoon @D~dnCelestial Bodies|Moon %R|1979-12-05|@x|A/RES/34/68, @O|1363:23002|1984-07-11||
~gm|t|Antarctic ~fc||1959-12-01|~a4||402:5778|1961-06-23|15|1
~e2|t|+"*b=T@F*o~bq*6Latin America ~mdCaribbean|+"@F~r,|1967-02-14|Mexico City||634:9068|1969-04-25||1
~gM|t|South Pacific *oFree Zone ~fc|+"@F~nv|1985-08-06|~nv||1445:24592|1986-12-11||
~l-|t|+"#DSouth-East Asia ~e!Zone|+"@F~jq;~iI~fc|1995-12-15|~jq||1981:33873|1997-03-27|30|1
~gK|t|>p~e!Zone ~fc|+"@FPelindaba;Pelindaba ~fc|1996-04-11|Cairo|A/50/426, @O||2009-07-15||
~aW|t|+"@4a ~e!Zone *6~lNAsia|+"@F~l1|2006-09-08|~l1||2970:51633|2009-03-21|24|1
~q!|t|@v~bk|~bk;UNFCCC|1992-05-09|@x||1771:30822|1994-03-21|249|1
kyoto|t|~ng@V~k5@v~bk|~ng=y|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
^O|t|~ll@7adopted ~lB@l@v~bk|~ll%R|2015-12-12|^!|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @O|3156:54113|2016-11-04|91|
cbd|t|_a|@v_a|1992-06-05|~ea||1760:30619|1993-12-29|72|1
+,|t|=R@V@4Biosafety ~k5_a|=R@V@4Biosafety;=R=y|2000-01-29|~cG||2226:30619|2003-09-11|6|1
~qY|t|~o:@V@4~dL~f:~mdFair ~qd~suBenefits Arising ~kW_lUtilization ~k5_a|~o:@V@4~dL~f:~mdFair ~qd~suBenefits Arising ~kW_lUtilization;~o:=y|2010-10-29|~nn||3008:30619|2014-10-12|7|
unccd|t|@v@a~jbDesertification *6Those Countries Experiencing Serious Drought and/or Desertification, Particularly ~f7|@v@a~jbDesertification;@a~jbDesertification|1994-10-14|^!||1954:33480|1996-12-26|43|1
~b3|t|_m_d@8%Y~pb||1985-03-22|+k||1513:26164|1988-09-22||
_S|t|~jP@V@4~j5that Deplete @l~pb|~jP=y|1987-09-16|~cG||1522:26369|1989-01-01||
basel|t|Basel +A_h@F~b:Movements @F~r0Wastes @D_lDisposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~gQ|t|~hs+APrior Informed Consent Procedure @2~iJ~r0~rR@DPesticides *6@fTrade|~hs@R|1998-09-10|~j1||2244:39973|2004-02-24||
_(|t|~lm%6Persistent Organic Pollutants|~lm@R|2001-05-22|~nR||2256:40214|2004-05-17|2|1
~i5|t|Minamata %6Mercury|Minamata @R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%6@f~hS*6Endangered Species @FWild Fauna @DFlora|CITES|1973-03-03|~a4||993:14537|1975-07-01|27|1
cms|t|+A*S@FMigratory Species @FWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~q3|t|%6Wetlands @F@fImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@7#D*S@FAlbatrosses @DPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~qC|t|Bamako +ABan %YImport into Africa ~md_h@F~b:Movement @D=N@F~r0Wastes within Africa|Bamako @R|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
+-|t|_d@8@D&r~dB%YWider Caribbean Region|=R@R|1983-03-24|=R@eIndias||1506:25974|1986-10-11||1
alps|t|+A@8%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~b5|t|+ALaw %YNon-navigational Uses @F@fWatercourses|Watercourses @R|1997-05-21|@x|A/RES/51/229, @O||2014-08-17||
water|t|+A@8@D~kZ~b:Watercourses @D@fLakes|Water @R|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~qr|t|%6~dLInformation, Public Participation *6Decision-making @D~dL>q*6~e/Matters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%6~e/Impact Assessment *6a ~b:Context|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%6Long-range ~b:Air Pollution||1979-11-13|#S||1302:21623|1983-03-16||
escazu|t|Regional @7@4~dLInformation, Public Participation @D>q*6~e/Matters *6Latin America ~mdCaribbean|Escazú %R|2018-03-04|Escazú|||2021-04-22||
~aT|t|@f+"@4Plant ~f:@2Food @DAgriculture||2001-11-03|~ir||2400:43345|2004-06-29||
>5|t|@fPlant @8@R||1951-12-06|~ir||150:1963|1952-04-03||
_W|t|%6*oSafety||1994-06-17|+k||1963:33545|1996-10-24||
+P|t|%6Early Notification @Fa *oAccident||1986-09-26|+k||1439:24404|1986-10-27||
=]|t|%6~oN~nDCase @Fa *oAccident or Radiological Emergency||1986-09-26|+k||1457:24643|1987-02-26||
~e1|t|Joint +A=0Spent Fuel =N@D#D=0Radioactive Waste Management||1997-09-05|+k||2153:37605|2001-06-18|6|1
~bP|t|~mh@fAtomic Energy Agency||1956-10-26|@x||276:3988|1957-07-29||
>.|t|~cD%Y=z~fx~dY||1946-07-22|@x||14:221|1948-04-07|9|1
fctc|t|=z~fx&p~fr|WHO ~fr;~fr|2003-05-21|#S||2302:41032|2005-02-27|3|1
=q|t|~cD%Y@vEducational, Scientific @D&D~dY||1945-11-16|~jN||4:52|1946-11-04||
<o|t|~cD%Y@v~o)&r~dY||1979-04-08|+k||1401:23432|1985-06-21||
~l]|t|%6@f~e.|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
_,|t|_d@8%Y=z&D@D~iL~p.|@a~a]@l@8%Y=z&D@D~iL~p.;=zHeritage @R|1972-11-16|^!||1037:15511|1975-12-17|2|1
*y|t|+AMeans @FProhibiting @DPreventing @l~iKImport, Export @DTransfer @FOwnership @F&DProperty||1970-11-14|^!||823:11806|1972-04-24|2|1
*x|t|_d@8@F&D~nt~nDEvent @F~cfConflict||1954-05-14|~d1||249:3511|1956-08-07|2|1
*z|t|~pg@V~k5~p-@a@F1954 *b@8@F&D~nt~nDEvent @F~cfConflict||1999-03-26|~d1||2253:3511|2004-03-09||1
=a|t|_dSafeguarding %YIntangible &D~p.||2003-10-17|^!||2368:42671|2006-04-20||
+w|t|+A@8@D~r'%YDiversity @F&DExpressions||2005-10-20|^!||2440:43977|2007-03-18|8|1
~a0|t|UNIDROIT %6Stolen or Illegally Exported &DObjects|%6Stolen or Illegally Exported &DObjects|1995-06-24|~ir||2421:43718|1998-07-01||
~qE|t|@f~rFDoping *6Sport||2005-10-19|^!||2419:43649|2007-02-01|3|1
~aQ|t|~r5+"*9Facilitate ~dLPublished Works @2=xWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~r5~fc|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~mW|t|~qp+AProvision @FTelecommunication Resources @2~m/Mitigation @DRelief Operations|~qp@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
<,|t|~k!|~je~k!|1949-09-19|#S||125:1671|1952-03-26|1|1
tir|t|Customs +A@fTransport @FGoods ~lBCover @FTIR Carnets|TIR @R|1975-11-14|#S||1079:16510|1978-03-20||1
~cp|t|@f+AHarmonization @FFrontier Controls @FGoods||1982-10-21|#S||1409:23583|1985-10-15|1|1
~de|t|%6Transit ~hS@FLand-locked ~j4||1965-07-08|@x||597:8641|1967-06-09||
+s|t|+ARecognition @D~m?@FForeign Arbitral Awards|New York @R|1958-06-10|@x||330:4739|1959-06-07||
cisg|t|@v%6Contracts *b@fSale @FGoods||1980-04-11|+k||1489:25567|1988-01-01||
&O|t|@v+A~kZElectronic Communications *6@fContracts||2005-11-23|@x|A/RES/60/21, @O|2898:50525|2013-03-01|1|1
^S|t|@v%6Contracts *b@fCarriage @FGoods Wholly or Partly by Sea|~hsRules|2008-12-11|@x|A/RES/63/122, @O||||
*I|t|@v%6Transparency *6Treaty-based Investor-State Arbitration|~hm%6Transparency|2014-12-10|@x|A/RES/69/116, @O||2017-10-18||
=l|t|@v%6@fSettlement Agreements Resulting ~kWMediation|Singapore %6Mediation|2018-12-20|@x|A/RES/73/198, @O||2020-09-12||
>]|t|@v+A@fEffects @FJudicial Sales @FShips|~cB+AJudicial Sale @FShips|2022-12-07|@x|A/RES/77/100, @O||||
upeace|t|@f@7*b~kL%YUniversity @2Peace||1980-12-05|@x|A/RES/35/55, @O|1223:19735|1981-04-07|1|1
~qN|t|>F1930 ~g[29)|>F1930|1930-06-28|#S||39:612|1932-05-01|1|
^K|t|@V@F2014 ~k5>F1930|2014 @V~k5>F1930;@V@F2014 ~k5>F1930 ~g[29)|2014-06-11|#S||3175:612|2016-11-09||1
~qO|t|Freedom @FAssociation @D@8%Y~moOrganise #x1948 ~g[87)||1948-07-09|~l0||68:881|1950-07-04||
ilo-97|t|Migration @2Employment @a(Revised), ~je~g[97)||1949-07-01|#S||120:1616|1952-01-22|4|1
~qP|t|~moOrganise @DCollective Bargaining #x~je~g[98)||1949-07-01|#S||96:1341|1951-07-18||
~mA|t|Equal Remuneration #x~rm~g[100)||1951-06-29|#S||165:2181|1953-05-23||
~mB|t|<L~nO(Minimum Standards) #x1952 ~g[102)||1952-06-28|#S||210:2838|1955-04-27||1
~mC|t|Abolition @F>F1957 ~g[105)||1957-06-25|#S||320:4648|1959-01-17||
~mD|t|^p(Employment @DOccupation) #x1958 ~g[111)||1958-06-25|#S||362:5181|1960-06-15||
~mE|t|~nk#x1973 ~g[138)|~nk#x1973|1973-06-26|#S||1015:14862|1976-06-19|3|1
~mF|t|~jy@DTribal Peoples #x1989 ~g[169)|~jy@DTribal Peoples #x1989|1989-06-27|#S||1650:28383|1991-09-05||1
~mG|t|Worst Forms @FChild ~jM#x1999 ~g[182)|Worst Forms @FChild ~jM#x1999|1999-06-17|#S||2133:37245|2000-11-19||
~mI|t|Domestic Workers #x2011 ~g[189)|Domestic Workers #x2011|2011-06-16|#S||2955:51379|2013-09-05|8|1
~mJ|t|~cm@DHarassment #x2019 ~g[190)|~cm@DHarassment #x2019|2019-06-21|#S|||2021-06-25||
~bU|t|&p@F>pUnity @a~qespecific ~iP@Frefugee problems ~f7|@a~bISpecific ~lM@FRefugee Problems ~f7|1969-09-10|~a)||1001:14691|1974-06-20||1
~d/|t|&p@F>pUnity _delimination @Fmercenarism ~f7||1977-07-03|Libreville||1490:25573|1985-04-22||1
~mL|t|>pUnion _d@8@D~oN@FInternally Displaced =x~f7|Kampala @R|2009-10-23|Kampala||3014:52375|2012-12-06||
^s|t|~g2_k|Banjul Charter|1981-06-27|~o?||1520:26363|1986-10-21||
~aB|t|>p+r#D%z@DWelfare %YChild||1990-07-11|~a)|||1999-11-29||
~qW|t|@V~k5~g2%z#D%z@F~j7~f7|Maputo =y|2003-07-11|Maputo||3268:26363|2005-11-25||
~qB|t|Constitutive Act %Y>pUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|_d@8@F&I%z@D~dPFreedoms|European %6&I_k|1950-11-04|~ir||213:2889|1953-09-03||
achr|t|American %6&I_k|Pact @F~nN|1969-11-22|~nN||1144:17955|1978-07-18||
=b|t|~jBpreventing @Dcombating ^-@]women @Ddomestic violence||2011-05-11|~p/|||2014-08-01||
~iQ|t|~jB~rX|Budapest @R|2001-11-23|Budapest||2296:40916|2004-07-01||
^x|t|~jB~hg@]&G&IBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~dU+A~nq~jX@DEradication @F~cm~oM|@a@F~dN|1994-06-09|~dN|||1995-03-05||
bern|t|+A*S@FEuropean Wildlife @D~iLHabitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
>I|t|+r%YLeague @FArab ~j4|Pact %YLeague @FArab ~j4|1945-03-22|Cairo||70:241|1945-05-11|3|1
~aD|t|+r%YAssociation @FSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+"@FAmity @D*s*6Southeast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~fR|t|+r%Y*sCouncil *bArab <M%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@7#DStatus @DFunctions %Y@fCommission @4Missing ~ho||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|_d@fCouncil *bExploration %YSea||1964-09-12|~rV||652:9344|1968-07-22||1
seafo|t|+A*S@D=N@FFishery Resources ~nDSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^w|t|+ACivil ~lM@F@fChild Abduction|~p-+ACivil ~lM@F@fChild Abduction|1980-10-25|~d1||1343:22514|1983-12-01||
*.|t|%6@8@F~jr@D*s*6~p]@FIntercountry Adoption|~p-%6@8@F~jr@D*s*6~p]@FIntercountry Adoption|1993-05-29|~d1||1870:31922|1995-05-01||
~bS|t|+ARecovery Abroad @FMaintenance||1956-06-20|@x||268:3850|1957-05-25||
ihr|t|@f~fx~d0(2005)|@f~fxRegulations|2005-05-23|#S||2509:44861|2007-06-15|28|
udhr|i|*3@r@F&I_k||1948-12-10|^!|A/RES/217(III)|||138|
_v|i|~hLGranting @F~lS*9Colonial Countries @DPeoples||1960-12-14||A/RES/1514(XV)|||87|
=)|i|+Y@(@F@fLaw ~a]Friendly ~r(@D*samong <M*6accordance with @l+r*f|+Y@(@F@fLaw ~a]Friendly ~r(@DCo-operation among <M*6accordance with @l+r*f;+YFriendly ~nw|1970-10-24||A/RES/2625(XXV), @O||||
~am|i|+YPermanent Sovereignty over ~iLResources||1962-12-14||A/RES/1803(XVII)||||
%A|i|@v@r~bCRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
<R|i|@r%Y%z%YChild||1959-11-20||A/RES/1386(XIV)||||
>h|i|@r&!@F^p~oM||1967-11-07||A/RES/2263(XXII)||||
<k|i|+Y~nSAsylum||1967-12-14||A/RES/2312(XXII)||||
>Z|i|~hLInadmissibility @FIntervention ~nDDomestic Affairs @F<M~md@8@F_l~lS@DSovereignty||1965-12-21||A/RES/2131(XX)||||
*?|i|~hLInadmissibility @FIntervention @DInterference ~nDInternal Affairs @F~j4||1981-12-09||A/RES/36/103, @O||||
^T|i|+Y<LProgress @D%g||1969-12-11||A/RES/2542(XXIV)||||
*F|i|~hLStrengthening @F@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<f|i|@r@F@(~bISea-Bed ~mdOcean Floor, ~mdSubsoil Thereof, beyond @lLimits @F~dWJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~eG|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @O||||
>Y|i|~hL~kL@Fa New @f~juOrder||1974-05-01||A/RES/3201(S-VI)|||3|
_V|i|~sn#D~kL@Fa New @f~juOrder||1974-05-01||A/RES/3202(S-VI)||||
*h|i|+r@F~ju%z@DDuties @F~j4||1974-12-12||A/RES/3281(XXIX)||||
>M|i|~hL%z@FDisabled ~ho||1975-12-09||A/RES/3447(XXX)||||
=o|i|~hL~o1~kWBeing Subjected *9+E||1975-12-09||A/RES/3452(XXX), @O||||
+M|i|+G@2Law ~m?Officials||1979-12-17||A/RES/34/169, @O|||11|
+K|i|@r~bCIntolerance @D@F^pBased @4Religion or Belief||1981-11-25||A/RES/36/55|||7|
~c,|i|Manila ~hLPeaceful Settlement @F@fDisputes||1982-11-15||A/RES/37/10, @O|||7|
_T|i|=z+r@2Nature||1982-10-28||A/RES/37/7, @O||||
_P|i|@(@FMedical Ethics relevant ~k5Role @F~fxPersonnel, particularly Physicians, ~nD@8@F~hq@DDetainees @]+E||1982-12-18||A/RES/37/194, @O||||
>4|i|~hLRight @FPeoples *9Peace||1984-11-12||A/RES/39/11, @O||||
=r|i|@r@F~f"@F>q@2Victims @FCrime @DAbuse @FPower||1985-11-29||A/RES/40/34, @O||||
~aG|i|&g@lAdministration ~me>q(The ~cBRules)|&g@lAdministration ~meJustice;~cBRules|1985-11-29||A/RES/40/33, @O||||
*G|i|~f"#D~lS%YJudiciary||1985-09-06|Milan|||||
<T|i|~hL~mo%g||1986-12-04||A/RES/41/128, @O|||28|
%:|i|+Y<L@DLegal @(%w@l@8@DWelfare @FChildren, with ~qoReference *9Foster Placement @DAdoption Nationally @DInternationally||1986-12-03||A/RES/41/85, @O||||
>0|i|~hLEnhancement %YEffectiveness %YPrinciple @FRefraining ~kW@lThreat or ~kZForce *6@f~nw||1987-11-18||A/RES/42/22, @O||||
+x|i|Body @F@(*b~o1~lBAny Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @O||||
+[|i|~hL%9@DRemoval @FDisputes @DSituations Which May Threaten @f~fa@D~nO@D#DRole %Y@v*6this Field||1988-12-05||A/RES/43/51, @O||||
~dd|i|&g~e]<z(The Tokyo Rules)|&g~e]Measures;Tokyo Rules|~cb||A/RES/45/110, @O|||3|
+R|i|~f"*b~eE@FPrisoners||~cb||A/RES/45/111, @O||||
<)|i|@v#-*b%9~meDelinquency (The Riyadh Guidelines)|@v#-*b%9~meDelinquency;Riyadh Guidelines|~cb||A/RES/45/112, @O||||
~bL|i|@v~nM*b@8@FJuveniles Deprived @Ftheir Liberty|Havana Rules|~cb||A/RES/45/113, @O||||
<5|i|Model +"@4Extradition||~cb||A/RES/45/116, @O||||
>W|i|Model +"@4Mutual ~oN*6=uMatters||~cb||A/RES/45/117, @O||||
=?|i|~f"#DRole @FLawyers||~rp|Havana|||||
*N|i|#-#DRole @FProsecutors||~rp|Havana|||||
_D|i|~f"#D~kZForce @DFirearms by Law ~m?Officials||~rp|Havana|||||
&z|i|=z~hLSurvival, @8@D&r@FChildren||1990-09-30|@x|||||
&8|i|@v@(@2Older ~ho||1991-12-16||A/RES/46/91, @O||||
_Q|i|@(*b@8@F=xwith Mental Illness ~mdImprovement @FMental ~fxCare||1991-12-17||A/RES/46/119, @O||||
~bx|i|+YFact-finding by @l@v~nDField %YMaintenance @F@f~fa@DSecurity||1991-12-09||A/RES/46/59, @O||||
&N|i|~hL~o1~kWEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
*K|i|~hL%z@F=xBelonging *9~dWor Ethnic, Religious @DLinguistic Minorities||1992-12-18||A/RES/47/135, @O|||7|
_)|i|@r&!@F~cm~oM||~rr||A/RES/48/104|||10|
&k|i|Standard ~nM#DEqualization @FOpportunities @2~ft||~rr||A/RES/48/96, @O||||
>3|i|@(^H~dWInstitutions *b~r'@D@8@F&I%z(Paris ~jV|@(%w@lstatus @F~ob~gD*b~eT@D@9@Fhuman rights;~ll~r9|~rr||A/RES/48/134, @O|||3|
+g|i|+Y<z*9~hk@f~nT||~rs||A/RES/49/60, @O||||
&y|i|@r*9Supplement @l1994 +Y<z*9~hk@f~nT||1996-12-17||A/RES/51/210, @O||||
%I|i|~hLEnhancement @F*s>K@DRegional Arrangements or Agencies ~nDMaintenance @F@f~fa@DSecurity||~rs||A/RES/49/57, @O||||
+y|i|~hLOccasion %YFiftieth Anniversary *f||1995-10-24||A/RES/50/6|||4|
^W|i|=z~sn@2Youth|=z~sn@2Youth ~k5Year 2000 @DBeyond|~ru||A/RES/50/81, @O|||12|
*D|i|~hLRight @DResponsibility @FIndividuals, Groups @DOrgans @FSociety ~rL@DProtect Universally Recognized &I%z@D~dPFreedoms|+Y&I%zDefenders|1998-12-09||A/RES/53/144, @O||||
>L|i|@r@D~sn@4a Culture @FPeace|+Ya Culture @FPeace|1999-09-13||A/RES/53/243|||10|
*J|i|@v~o.&E|~o.&E|2000-09-08|@x|A/RES/55/2|||68|
~i0|i|@r@FCommitment @4HIV/AIDS||2001-06-27|@x|A/RES/S-26/2, @O|||2|
~my|i|&d+YHIV/AIDS||2006-06-02|@x|A/RES/60/262, @O||||
hiv-2011|i|~k2Intensifying Our Efforts *9~hkHIV @DAIDS||2011-06-10|@x|A/RES/65/277, @O||||
~mz|i|~k2On @lFast Track *9Accelerating @lFight @]HIV @D*9Ending @lAIDS Epidemic by ~oC||2016-06-08|@x|A/RES/70/266, @O||||
hiv-2021|i|~k2Ending Inequalities @DGetting @4Track *9End AIDS by ~oC||2021-06-08|@x|A/RES/75/284, @O||||
*P|i|A world fit @2children||2002-05-10|@x|A/RES/S-27/2, @O||||
<7|i|@v~hLNew ~kNAfrica’s %g||2002-09-16|@x|A/RES/57/2||||
nepad|i|New ~kNAfrica’s %g|NEPAD|2001-07-11|Lusaka|A/57/304, @O|||28|
>i|i|~rw~dHOutcome||2005-09-16|@x|A/RES/60/1|||15|
<'|i|~f"@D#-#D~moa Remedy @DReparation @2Victims @FGross Violations @F@f&I%zLaw @DSerious Violations @F@f~f?Law||2005-12-16||A/RES/60/147, @O||||
&v|i|@v+!Counter-Terrorism ~l3|+!Counter-Terrorism ~l3|2006-09-08||A/RES/60/288|||26|
~ba|i|Institution-building %Y@v~oH||2007-06-18|#S|A/HRC/RES/5/1, @O||||
+N|i|~c6Mandate-holders %Y~oH|~c6Mandate Holders %YCouncil;~c6Mandate Holders %Y~oH|2007-06-18|#S|A/HRC/RES/5/2, @O||||
=/|i|@v~hL%z@F~jyPeoples|UNDRIP|2007-09-13||A/RES/61/295, @O|||35|
=(|i|Non-legally binding ~pC@4all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @O||||
~bJ|i|@vstrategic plan @2forests 2017–2030|@vstrategic plan @2forests, 2017–2030|2017-04-27||A/RES/71/285, @O||||
&3|i|#-*bAlternative Care @FChildren||2009-12-18||A/RES/64/142, @O||||
>(|i|@v+!#4#W~jb&G~ho||2010-07-30||A/RES/64/293|||34|
~aF|i|@v~nM*b~eE@F~j7~hq@D~e]<z@2~j7Offenders (the ~iIRules)|@v~nM*b~eE@F~j7~hq@D~e]<z@2~j7Offenders;~iIRules|2010-12-21||A/RES/65/229, @O|||13|
&U|i|Updated ~sA~j7~gZ|~sA~j7~gZ|2010-12-21||A/RES/65/228, @O|||8|
~i(|i|Salvador +Y~kIStrategies @2+!Challenges: ~fB>qSystems @D_l&r*6a Changing World||2010-04-19|Salvador|A/RES/65/230, @O||||
~i7|i|&d@r~b,#D%9@D_h@FNon-communicable Diseases||2011-09-19|@x|A/RES/66/2, @O||||
*E|i|@v+Y&I%z~li@DTraining||2011-12-19||A/RES/66/137, @O||||
_E|i|The future we want||2012-06-22|~ea|A/RES/66/288, @O||||
~gF|i|@v@(@D#-@4~dLLegal Aid *6=u>qSystems||2012-12-20||A/RES/67/187, @O|||10|
>8|i|@r~b,#DRule @FLaw at @l~dW@D@fLevels||2012-09-24|@x|A/RES/67/1||||
_R|i|@r%Y~o(Dialogue @4@fMigration @D%g||2013-10-03|@x|A/RES/68/4||||
=.|i|~r6~nEplenary meeting %Y%Xknown as @l=z^7@4~jyPeoples||2014-09-22|@x|A/RES/69/2||||
~aU|i|SIDS Accelerated Modalities #W(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @O|||18|
^,|i|_m@r@D_m~cc2014–2024||2014-11-05|+k|A/RES/69/137||||
>-|i|_m~cc2014–2024|_m~nC|2014-11-05|+k|A/RES/69/137, &YII|||2|
%?|i|@v~sA~jr~gZ||2014-12-18||A/RES/69/194, @O|||5|
*m|i|@f#-@2~fB>qResponses with ~p]*9&G&D~nt~o2Offences||2014-12-18||A/RES/69/196, @O|||8|
<g|i|Sendai &E||2015-03-18|~qm|A/RES/69/283, &YI|||7|
>9|i|Sendai %T@2~m/Risk ~hr2015–2030|Sendai Framework|2015-03-18|~qm|A/RES/69/283, &YII|||93|
~cR|i|Addis Ababa ~hg%W%YThird ~o'%g|Addis Ababa ~hg~m'|2015-07-27||A/RES/69/313, @O|||106|
~cS|i|Transforming our world: @l~qj|~qj;~kH~m'|2015-09-25|@x|A/RES/70/1|||643|
~eJ|i|<K+YIntegrating ~fB>qinto @lWider @v%W*9Address <L@D~juChallenges @D~rL@lRule @FLaw at @l~dW@D@fLevels, @DPublic Participation||~rM||A/RES/70/174, @O|||6|
~aP|i|&g@l~eE@F~hq(the ~jQRules)|&g@l~eE@FPrisoners;~jQRules|~rM||A/RES/70/175, @O|||32|
~df|i|~r6%Y#/%Y%X#Doverall review %Yimplementation %Youtcomes %Y~dH#D~neSociety||2015-12-16|@x|A/RES/70/125||||
~kb|i|Our joint commitment *9effectively addressing @Dcountering @lworld drug problem||2016-04-19|@x|A/RES/S-30/1, @O||||
+O|i|New York @r@2Refugees @DMigrants||2016-09-19|@x|A/RES/71/1|||9|
~iO|i|#h%Y#/%Y%X@4antimicrobial resistance||2016-10-05|@x|A/RES/71/3||||
~c?|i|~hL~moPeace||2016-12-19||A/RES/71/189, @O||||
>X|i|New Urban ~m'||2016-10-20|Quito|A/RES/71/256, @O|||16|
_7|i|Our ocean, our future: call @2action||2017-07-06|@x|A/RES/71/312, @O||||
~at|i|#h#Dimplementation %Y@v+!#4#W~jb&G~ho||2017-09-27|@x|A/RES/72/1||||
_O|i|#hadopted at @l~jQ~faSummit||2018-09-24|@x|A/RES/73/1||||
~i8|i|#h%Ythird #/%Y%X#Dprevention @Dcontrol @Fnon-communicable diseases||2018-10-10|@x|A/RES/73/2||||
<[|i|#h%Y#/%Y%X#Dfight @]tuberculosis||2018-10-10|@x|A/RES/73/3||||
~i9|i|@v~hL%z@FPeasants @D~dnPeople Working *6Rural Areas||2018-12-17||A/RES/73/165, @O||||
<4|i|+!~p'@2Safe, Orderly @DRegular ~nj|+!~p'@4~nj;~lk~p'@4~nj|2018-12-10|Marrakech|A/RES/73/195, @O|||43|
>7|i|+!~p'@4Refugees|global compact @4~gN|2018-12-17||A/73/12(PartII)||||
<P|i|^f~o7second ~o(@v^7@4South-South ~oR||2019-03-22|~hM|A/RES/73/291, @O||||
~q8|i|^Gcoverage, &Z~ab~q"|^Gcoverage &Z~ab~q";*3health coverage: ~abworld|2019-10-10|@x|A/RES/74/2||||
~q6|i|#h~nEpolitical forum @4~h6development convened ~lB@lauspices %Y~p,Assembly||2019-10-15|@x|A/RES/74/4, @O||||
un75|i|~hLcommemoration %Yseventy-fifth anniversary *f||2020-09-21|@x|A/RES/75/1||||
~j]|i|Our common commitment *9effectively addressing challenges @Dimplementing measures *9prevent @Dcombat corruption @Dstrengthen @6cooperation||2021-06-02|@x|A/RES/S-32/1, @O||||
~px|i|United @]racism, racial ~iuxenophobia @Drelated intolerance||2021-09-22|@x|A/RES/76/1||||
~e0|i|The “Space2030” Agenda: space as a driver @F~h6development|“Space2030” ~m';~nQ~kHAgenda: space as a driver @F~h6development;Space2030 ~m'|2021-10-25||A/RES/76/3||||
~c)|i|~ng+YAdvancing Crime ~nq=u>q~mdRule @FLaw: Towards @lAchievement %Y~qj|~ng&E|2021-03-07|Kyoto|A/RES/76/181, @O|||12|
_A|i|<K~sn*bLeast Developed Countries|<K~nC|2022-04-01||A/RES/76/258, @O|||26|
_8|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @O||||
^0|i|#h%Y#/#Dmidterm review %YSendai %T@2~m/Risk ~hr2015–2030||2023-05-18|@x|A/RES/77/289, @O||||
sdg-2023|i|#h~nEpolitical forum @4~h6development convened ~lB@lauspices %Y%X(Sustainable &rGoals Summit)||2023-09-29|@x|A/RES/78/1, @O||||
~mR|i|#h%Y%X#/@4pandemic prevention, preparedness @Dresponse||~rN|@x|A/RES/78/3, @O||||
~cr|i|#h%Y#/#Dfight @]tuberculosis||~rN|@x|A/RES/78/5, @O||||
~gR|i|Antigua @DBarbuda %W@2^iStates: A Renewed @r@2Resilient Prosperity|Antigua @DBarbuda %W@2^i~j4|2024-07-16||A/RES/78/317, @O|||9|
=g|i|Pact *bFuture|The Pact *bFuture|~rO|@x|A/RES/79/1|||21|
*C|i|+!Digital Compact||~rO|@x|A/RES/79/1, &YI|||6|
=,|i|+YFuture Generations||~rO|@x|A/RES/79/1, &YII|||3|
~qz|i|#h%Y#/@4antimicrobial resistance||2024-10-07|@x|A/RES/79/2, @O||||
^t|i|Awaza ~cc2024–2034|Awaza ~nC;~cc2024–2034|2024-12-24||A/RES/79/233, @O|||7|
~mV|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @O|||2|
+f|i|@r%Y@v^7#D&IEnvironment|~lm~hL&IEnvironment|1972-06-16|~nR|A/CONF.48/14/Rev.1||||
+h|i|*3~hLEradication @FHunger @DMalnutrition||1974-11-16|~ir||||7|
<Q|i|^f#4#W@2Promoting @DImplementing Technical *samong ~e9|^f~rE|1978-09-12|~hM|||||
+?|i|~na~jt%YTenth ~qoSession %Y~p,Assembly||1978-06-30|@x|A/RES/S-10/2|||9|
^P|i|Rio +YEnvironment @D%g|Rio &E|~rq|~ea|~ajI||||
~gk|i|%W21||~rq|~ea|~ajII||||
<W|i|Non-legally Binding Authoritative Statement @F@(@2a +!~hh#DManagement, *S@D%v&r@FAll Types @FForests||~rq|~ea|~ajIII||||
<O|i|@L*bFurther &F@F%W21||1997-06-28|@x|A/RES/S-19/2, @O||||
=s|i|_m@r@D~nC||1993-06-25|+k|A/CONF.157/24(PartI), chap. III|||29|
=V|i|~sn*b%v&r@F^i~j4|Barbados ~nC|1994-05-06|~ld|A/CONF.167/9||||
~i-|i|~nXStrategy @2a Safer World: #-@2~iL~m/~nqPreparedness @DMitigation @Dits ~rE|~nX~l3|1994-05-27|Yokohama|A/CONF.172/9||||
^v|i|~sn%Y@f^7@4Population @D%g||1994-09-13|Cairo|A/CONF.171/13||||
*w|i|~oS+Y<L%g|~oS&E;~oS@r@D~nC|1995-03-12|~rV|A/CONF.166/9, &YI||||
+v|i|~sn%Y~dH@2<L%g||1995-03-12|~rV|A/CONF.166/9, &YII||||
~l/|i|~cB@r@D~mn||~rt|>D|A/CONF.177/20/Rev.1||||
+'|i|~cB&E||~rt|>D|A/CONF.177/20/Rev.1, &YI|||4|
>J|i|~cB~mn||~rt|>D|A/CONF.177/20/Rev.1, &YII||||
~b?|i|Further actions @Dinitiatives *9implement @l~cB@r@D~mn||2000-06-10|@x|A/RES/S-23/3, @O||||
_J|i|Habitat ~m'||1996-06-14|~p/|A/CONF.165/14||||
=X|i|+YCities @D~dn&ISettlements ~nDNew Millennium||2001-06-09|@x|A/RES/S-25/2, @O||||
<e|i|~lZ+Y=z~f/||1996-11-13|~ir|||||
*]|i|~lZ+YNutrition|||~ir||||9|
=W|i|~sn>C2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
=:|i|~sn>C~oJ|Istanbul ~sn>C~oJ;Istanbul ~nC|2011-05-13|~p/|A/CONF.219/7, chap. II|||6|
~eZ|i|~sn~fsCombat @DEradicate @l~iK~hS*6~eb~bq*6All Its Aspects||2001-07-20|@x|A/CONF.192/15|||7|
<m|i|@f~o,*9Enable <M*9Identify @DTrace, *6a Timely @DReliable Manner, ~iK~eb~pi|@fTracing Instrument|~rx|||||2|
~qF|i|Durban @r@D~nC||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~gH|i|~hn~hh%Y~o'%g|~hnConsensus|2002-03-22|~nm|A/CONF.198/11, +t1, @O||||
_z|i|<K+Y~ch@2Development: ~o7Follow-up ~o'&r*9Review @l&F%Y~hnConsensus|<K+Y~ch@2%g|2008-12-02|Doha|A/RES/63/239, @O||||
~aO|i|~dV~nL@4Ageing, 2002|~dV~nL@4Ageing;~dV~rE|2002-04-12|~p:|A/CONF.197/9, +t1, &YII|||11|
=U|i|&d@r~md~dV~nL@4Ageing, 2002||2002-04-12|~p:|A/CONF.197/9, +t1||||
&6|i|~lT+Y%v%g||2002-09-04|~nf|A/CONF.199/20, +t1, @O||||
<2|i|#4@F&F%Y~dH@4%v&r(Johannesburg #4@FImplementation)|#4@F&F%Y~dH@4%v%g;~lT#4@FImplementation|2002-09-04|~nf|A/CONF.199/20, +t2, @O||||
>G|i|Almaty @L@FAction: Addressing @l~qoNeeds @F&uwithin a New +!%T@2Transit Transport *s@2Landlocked @DTransit ~e9|Almaty ~nC|2003-08-29|Almaty|A/CONF.202/3, &YI||||
~c!|i|&t@r@F~r9||2003-12-12|#S|A/C.2/59/3, @O||||
>P|i|&t~rE||2003-12-12|#S|A/C.2/59/3, @O||||
>)|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~b1|i|Tunis %W*b~neSociety|Tunis ~m'|2005-11-18|Tunis|A/60/687||||
*:|i|~hm&E||2005-01-14|Port Louis|A/CONF.207/11, &YI||||
=[|i|~hmStrategy *bFurther &F%Y~sn*b%v&r@F^i~j4|~hmStrategy @FImplementation;~hm~l3|2005-01-14|Port Louis|A/CONF.207/11, &YII||||
<X|i|Hyogo &E||2005-01-22|Kobe|A/CONF.206/6||||
^J|i|Hyogo %T@2~hg2005–2015: Building @lResilience @FNations @DCommunities *9Disasters|Hyogo %T@2<F|2005-01-22|Kobe|A/CONF.206/6|||4|
^a|i|~eC~o7~o(@v^7@4South-South ~oR||2009-12-03|~o?|A/RES/64/222, @O||||
=j|i|10-Year %T@FProgrammes @4%vConsumption @D~pePatterns|10-Year %T@FProgrammes @4%vConsumption @DProduction|2012-06-22|~ea|A/CONF.216/5, @O|||3|
~i4|i|Keeping @lpromise: united *9achieve @l~o.&rGoals||2010-09-22|@x|A/RES/65/1||||
~ds|i|~r6~b,@4Youth: Dialogue @DMutual Understanding||2011-07-26|@x|A/RES/65/312||||
~b4|i|~nQMillennium: _m+Y~nQ@D&I%g||1999-07-30|+k|A/CONF.184/6, +t1||||
&[|i|@(~bIUse by <M@FArtificial Earth Satellites @2@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @O||||
_!|i|@(Relating *9Remote Sensing %YEarth ~kW~jS||1986-12-03||A/RES/41/65, @O||||
=f|i|@(Relevant ~k5~kZ*oPower Sources *6~jS||1992-12-14||A/RES/47/68||||
_'|i|+Y@f*s*6~cZ~nQ*bBenefit @D~nDInterest @FAll States, Taking into ~jTAccount @lNeeds @F~e9||1996-12-13||A/RES/51/122, @O||||
>"|i|@r@FLegal @(~k.@F<M*6~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
+(|i|~dTBusiness @D&IRights: Implementing @l@v“Protect, ~p]@DRemedy” Framework|~dTBusiness @D&I_k|2011-06-16|#S|A/HRC/17/31, @O|||32|
&]|i|~dTInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @O|||30|
<c|i|~dTExtreme Poverty @D&I_k||2012-09-27|#S|A/HRC/21/39, @O||||
~eV|i|Rabat #4#W#Dprohibition @Fadvocacy @Fnational, racial or religious hatred that constitutes incitement *9~iuhostility or violence|Rabat ~rE|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
<1|i|Manual #DEffective Investigation @DDocumentation @F+E|Istanbul =y|1999-08-09|~p/|||||
&2|i|#-@4>q*6Matters involving Child Victims @DWitnesses @FCrime||2005-07-22||E/RES/2005/20, @O||||
&j|i|#-*b%9@FCrime||2002-07-24||E/RES/2002/13, @O|||4|
&i|i|#-@2~hg@4~jr~nD=u>qSystem||1997-07-21||E/RES/1997/30, @O||||
=k|i|Basic principles #Duse @Frestorative +Lprogrammes *6criminal matters||2002-07-24||E/RES/2002/12, @O||||
~dq|i|Consultative ~ko@Dnon-governmental organizations||1996-07-25||E/RES/1996/31||||
~bb|i|#-*bproclamation @F@6years|criteria *bproclamation @F@6years|1980-07-25||E/RES/1980/67, @O||||
*(|i|Arab ~faInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &YII, resolution 14/221|||21|
>6|i|Quartet performance-based road map *9a permanent two-State solution ~k5Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @O||||
>2|i|@r@F@(@4Interim Self-Government Arrangements||1993-09-13|~a4|A/48/486-S/26560, @O||||
*v|i|Kunming-Montreal +!~cCFramework||2022-12-19|~cG|CBD/COP/15/17, decision 15/4, @O|||12|
~aC|i|~k(~cC~m6~mdAichi ~cCTargets|~k(~cC~oJ|2010-10-29|~nn|UNEP/CBD/COP/10/27, annex, decision X/2, @O|||5|
~cT|i|%W2063: The Africa We Want|%W2063 %Y>pUnion;%W2063|2015-01-31|~a)|||||
<?|i|~hT#D~nxGovernance @FTenure @FLand, ~ci@DForests ~nDContext @F~dW~f/||2012-05-11|~ir||||16|
_C|i|+G@2~nxFisheries||1995-10-31|~ir|||||
humanitarian-donorship|i|@(@DGood Practice @F~f?Donorship||2003-06-17|~nR|A/58/99-E/2003/94, &YII|||6|
~aJ|i|~p-+G@]Ballistic Missile Proliferation||2002-11-25|~d1|||||
~b6|i|+G~a]@lRepression @FPiracy, ~cfRobbery @]Ships @D~iK^9Activity *6West @D~lNAfrica|Yaoundé Code @FConduct|2013-06-25|Yaoundé|||||
~aH|i|+G~a]@lRepression @FPiracy @D~cfRobbery @]Ships ~nDWestern Indian Ocean ~mdGulf @FAden|Djibouti Code @FConduct|2009-01-29|Djibouti|||||
~bY|i|Safe Schools &E||2015-05-29|Oslo|||||
_9|i|~llCommitments *9Protect ~jrUnlawfully Recruited or Used by ~cf~oWor ~cfGroups|~llCommitments|2007-02-06|^!|||||
+J|i|+Y~dP@(@D%zat Work|@f~jM&p+Y~dP@(@D%zat Work|1998-06-18|#S|||||
~aL|i|@f~jM&pCentenary @r*bFuture @FWork|Centenary @r*bFuture @FWork|2019-06-21|#S|A/73/918, @O|||5|
=-|i|@f~jM&p+Y<L>q@2a Fair Globalization|+Y<L>q@2a Fair Globalization|2008-06-10|#S|A/63/538-E/2009/4, @O||||
~iN|i|@r@FAlma-Ata||1978-09-12|Alma-Ata|||||
~aE|i|@r@FAstana @4primary health care|@r@FAstana||Astana|||||
~mK|i|Incheon Declaration: ~li2030: Towards Inclusive ~qdQuality ~li@DLifelong Learning @2All|Incheon &E|2015-05-21|Incheon|||||
>,|i|*3+YBioethics @D&I_k||2005-10-19|^!|||||
&T|i|*3+Y&DDiversity||2001-11-02|^!|||||
~bO|i|*3~hL&IGenome @D&I_k||1997-11-11|^!|A/RES/53/152||||
~aK|i|@v+Y&ICloning||2005-03-08||A/RES/59/280, @O||||
~gl|i|Recommendation #DEthics @FArtificial Intelligence||2021-11-23|^!|||||
+:|i|@vguidelines @2consumer protection||2015-12-22||A/RES/70/186, @O||||
+d|i|~dP@(@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~fh|i|#-*bRegulation @FComputerized ~ckData Files||~cb||A/RES/45/95||||
+T|i|Responsibility @F<M@2internationally wrongful acts||2001-12-12||A/RES/56/83, @O||||
^y|i|~f"@4Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
<Z|i|~lY@7>K~md@f=uCourt||2004-10-04|@x|A/58/874, @O|||7|
*-|i|Financial ~d0@D~nM*f||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@7@4Trade-Related ~lM@FIntellectual ~nt_k|TRIPS %R|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~r5@7Establishing @l=z~hS~dY||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~eK|i|<K~hLTRIPS @7@DPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~hgPlan||2017-07-15|Kazan|||||
+a|i|Revitalised ~ec|~ny~ec;~ny>eSouth Sudan;Revitalised %R;~ny%R|2018-09-12|~a)|||||
=e|t|Nagoya-Kuala Lumpur ~fb@V@4Liability @DRedress ~k5=R@V@4Biosafety||2010-10-15|~nn|||2018-03-05||
_u|t|@7~rlUnregulated High Seas ~ci~nD~lNArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_s|t|Cape Town @7@F2012 #D&F%YProvisions %Y~aA@V@F1993 %w@l~aA@f_d=0~eBVessels, 1977|Cape Town @7@F2012|2012-10-11|Cape Town|||||
~qV|i|Malabo +YAccelerated Agricultural Growth @DTransformation @2Shared Prosperity @DImproved Livelihoods||2014-06-27|Malabo|||||
~i3|i|~nL~fsDeter @D~hk^B||2001-03-02|~ir|||||
=!|i|<K&d@r%Y“World <LSummit” ~lB@ltitle “the ~pg~dH@2<LDevelopment”|<K&d&E|2025-11-04|Doha|A/RES/80/5, @O|||2|
+)|i|Cancun +YMainstreaming @l*S@D%v~kZ~cC@2Well-being||2016-12-03|Cancun||||6|
~hX|i|Aichi-Nagoya +Y~li@2%v%g||2014-11-12|~nn||||8|
=9|i|@7@4~kKbetween Israeli @DSyrian Forces|~kK@F~oW%R;1974 ~kK@F~oW%R|1974-05-31|#S|||||
~mH|t|Work *6~eB#x2007 ~g[188)|Work *6~eB#x2007|2007-06-14|#S|||2017-11-16||
<-|t|%6Road ~qq@F1968|1968 ~k!|1968-11-08|+k||1042:15705|1977-05-21||
^Q|t|%6Road Signs @DSignals|1968 %6Road Signs @DSignals|1968-11-08|+k||1091:16743|1978-06-06||
~bM|t|@7>K~mdUnited <M@FAmerica regarding @lHeadquarters *f|Headquarters %R|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~c/|t|+r%Y&p@FAmerican ~j4||1948-04-30|Bogotá||119:1609|1951-12-13||
*O|t|~dU@a~rl@DPunish Torture||1985-12-09|=R@eIndias|||1987-02-28||
%[|t|~dU%6Protecting @l&I%z@FOlder ~ho||2015-06-15|~a4|||2017-01-11||
+Q|t|@V~k5~g2%z#D%z@FOlder =x~f7||2016-01-31|~a)|||||
<U|t|~juCommunity @FWest >p<M%6~ebWeapons, _lAmmunition ~o2Materials||2006-06-14|Abuja|||2009-09-29||
=c|t|~lN>p_d_h@F~ebWeapons, _lAmmunition @DAll ~jCThat Can Be Used @2_lManufacture, Repair @DAssembly|Kinshasa @R|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~dU~rF@l_0Ammunition, Explosives, ~o2Materials||1997-11-14|~a4|||1998-07-01||
~q7|t|~rG~eBVessel Personnel, 1995|~rG~eBVessel Personnel|1995-07-07|~jN|||2012-09-29||
~bv|t|+A%G@F*4Relating *9@f~e.||2010-09-10|>D|||2018-07-01||
*)|t|@V~fb~k5_d%G@FUnlawful Seizure @F~p!||2010-09-10|>D|||2018-01-01||
~c.|t|@V*9Amend @l%6Offences @D~iJ~dnActs ~rS@4Board ~p!||2014-04-04|~cG|||2020-01-01||
~i)|t|@V@F~rw~k5~hu|@V~k5~hu|2005-10-14|~jN|||2010-07-28||
<j|t|@V@F~rw~k5@V*b~ag=6|@V~k5@V*b~ag=6|2005-10-14|~jN|||2010-07-28||
*[|t|~mm~qhMaterial||2005-07-08|+k|||2016-05-08||
>T|t|~o-~mm~jP@V@4~j5that Deplete @l~pb|~o-Amendment|2016-10-15|Kigali|||2019-01-01||
_y|t|<K~mm~ng=y|<KAmendment|2012-12-08|Doha|||2020-12-31||
~d"|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
<n|t|@7@4~hSFacilitation|=z~hS&p@7@4~hSFacilitation;~hSFacilitation %R|||||2017-02-22||
+]|t|@7@4~ciSubsidies|=z~hS&p@7@4~ciSubsidies|2022-06-17|#S|||2025-09-15|2|
<a|t|=z~fx&p~pc|WHO ~pc;~pc|2025-05-20|#S|||||
>R|t|Pact @4Security, Stability @D&r~nDGreat Lakes Region||2006-12-15|~o?|||2008-06-21||
<Y|t|@7~qe~ko~md@fAtomic Energy Agency|@7~qe~ko~mdAgency|1957-11-14||A/RES/1145(XII), @O||||
<9|t|@7~a]@l~lY>K~md&p*b=T@FChemical ~pi||2000-10-17||A/RES/55/283, @O||||
~dp|t|@7~a]@l~lY>K~md@f&p@2~nj||2016-07-25||A/RES/70/296, @O||||
</|i|Staff ~d0@D~nM*f|||||||8|
<d|i|~d0@D~nMGoverning @LPlanning, @l@L~lM%YBudget, @lMonitoring @F&F~mdMethods @FEvaluation|||||||7|
~bQ|i|@r%YIndian Ocean as a Zone @FPeace||1971-12-16||A/RES/2832(XXVI)||||
~eQ|i|Lima Declaration: Towards Inclusive @D%v~o)%g||2013-12-02|Lima|||||
~as|i|Oslo ~hO&E||2007-03-20|Oslo|A/63/591, @O||||
_X|i|Ottawa +r@2~fxPromotion||1986-11-21|Ottawa|||||
^u|i|~iI+r@2~fx~r'*6a Globalized World||2005-08-11|~jq|||||
~eX|i|Rio &d+Y<LDeterminants @FHealth||2011-10-21|~ea|||||
~gJ|i|~ll+YAid Effectiveness||2005-03-02|^!|||||
~bt|i|Accra %W@2<F||2008-09-04|Accra|||||
busan|i|Busan ~kNEffective &r~oR||2011-12-01|Busan|||||
~go|i|Bali ~k(Technology Support @DCapacity-building|||||||4|
~bT|i|~eC~hLRole @DMandate %Y@vEnvironment Programme||1997-02-07|~o?|||||
malmo|i|Malmö ~hO&E||2000-05-31|Malmö|A/55/25, &YI||||
~eO|i|+!~sn*b@8~dB~kWLand-based Activities||1995-11-03|~a4||||4|
~aM|i|~nL*b=N@F~eBCapacity|||~ir|||||
~c'|i|~nL*b*S@D=N@FSharks|||~ir|||||
~aN|i|~nL@2Reducing Incidental Catch @FSeabirds *6Longline Fisheries|||~ir|||||
+c|i|~hT@2Securing %vSmall-scale ~ci~nDContext @FFood ~nO@DPoverty Eradication|||~ir|||||
*B|i|~hT@2Flag State Performance|||~ir||||7|
=8|i|@f#-*b=N@FDeep-sea ~ci~nDHigh Seas||2008-08-29|~ir|||||
~l?|i|@f#-@4Bycatch =N@D~hr@FDiscards|||~ir|||||
~by|i|~hT#DMarking @F~eBGear|||~ir|||||
~i'|i|~lZ+Y^B||2005-03-12|~ir|||||
~gP|i|Reykjavik +Y~nx~ci~nDMarine Ecosystem|||Reykjavik||||7|
='|i|@r%Y~dH@4~f/|||~ir|||||
^R|i|Five ~lZ@(@2%v+!~f/|||~ir|||||
+.|i|+!%T@4~rR– For a Planet Free @FHarm ~kW~rR@DWaste|+!%T@4Chemicals|2023-09-30|Bonn|||||
>Q|i|+!Jobs Pact||2009-06-19|#S|||||
^N|i|Olympic Charter||||||||
~gI|i|Moscow @r*9End TB||2017-11-17|Moscow|||||
<]|i|#4#W~rlViolent Extremism||||A/70/674||||
^L|i|~dTForeign Terrorist Fighters (Madrid Guiding ~jV|~dVGuiding ~r9|||S/2015/939, &YII||||
_H|i|~nacommuniqué %Y~hgGroup @2Syria|&tcommuniqué|2012-06-30|#S|A/66/865-S/2012/522, @O||||
~bf|i|@7@4Movement @DAccess||2005-11-15||||||
<0|i|Israeli-Palestinian Interim @7#DWest Bank ~mdGaza Strip||1995-09-28|~a4|A/51/889-S/1997/357, @O||||
>!|i|~ec||2015-08-17||||||
*i|i|@7@4Cessation @FHostilities, @8@FCivilians @D~f?Access|@7@4Cessation @FHostilities, @8@FCivilians, @D~f?Access|2017-12-21|~a)|||||
~gp|i|&d@7@2~ic@l~lN>pRepublic||2019-02-06|Bangui|S/2019/145, @O|||4|
~eR|i|@7@2~icMali|@7@4~icMali|||||||
~aI|i|Peace, ~nO@D*s%T*bDemocratic Republic %YCongo ~mdRegion||2013-02-24|~a)|S/2013/131, @O||||
~qD|t|~p,%T@7@2~fa*6Bosnia @DHerzegovina||~ru|^!|S/1995/999, @O||~ru||
~fg|i|~na@7@2Ending @lConflict @DBuilding a Stable @DLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~kI~rE||2015-07-14|+k|S/RES/2231(2015), &YA||||
~aR|i|Package @F<z*b&F%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &YI||||
~eP|i|Libyan &d%R||~rM|Skhirat|||||
juba|i|Juba @7@2~fa*6Sudan|Juba ~fa%R|2020-10-03|Juba|||||
~cW|i|<K~jt@2~fa*6Darfur||2011-07-14|Doha|||||
~eH|i|Bridgetown Covenant|||~ld||||8|
>y|i|@vDisability Inclusion ~l3||||||||
~aX|i|@f+r@F~jUEducation, ~jUActivity @DSport|||^!|||||
&R|i|~nGGroups (Paris ~jV|~nGGroups (the ~ll~jV;~nGGroups||^!|||||
uhc-2023|i|^Gcoverage, &Z~bA~q"|^Gcoverage &Z~bA~q";*3health coverage: ~bAworld|~rN|@x|A/RES/78/4, @O||||`;

export const ALPHABETS =
  `ru|оиенарвсмткплдйуяцгюыхбзжьщчшКОфПДМНъСАВРэГИЖТБУФЕЮЛ
ar|اليمةوتنعرقبدفسأجحكإشهطخصئضغىثزءظذؤآ`;

export const PHRASES =
  `@#%&*+=<>^_~
Convention 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco} 
Dadgcdrb{q|b|t|co} 
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco} 
de 
International 
Declaración 
Efsedbxerbb EwKcnbdcdduv 
Déclaration 
Convención 
sobre 
the 
公约
{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} 
la 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco}
{, nalamdqtAbo Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAcip Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|}
Declaration 
{eq lfasfeiie|ao lfasfeiiu|ao lfasfeiic|pt lfasfeiip|ao lfasfeiiao} 
agnakce 
las Naciones Unidas 
United Nations 
abpdd abdgrme 
New York
宣言
{|e|p|ai|c} 
联合国
议定书
Internacional 
and 
des 
of 
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco}
sur 
关于
Convenio 
abtibah abocaoc {bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC} 
Programme 
LasmeCcdb{c|q|t|ci|b} 
{q|b|t|co}{| Icynpdefandao afsedbxerbb jfpne} 
annex
{uc fpkaganqAbc lfbdrblu|uv fpkaganqAbv lfbdrblag|ui fpkaganqAbi lfbdrblei|uib fpkaganqAbib lfbdrbleib} 
para 
Convention
kehetA{bohq|csahq|ciphq|bihq|cihq} 
Protocolo 
Protocole 
Protocol 
internationale 
d’action 
{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib} 
los 
{bo lmed|asa lmede|aip lmedp|bi lmedai|ai lmedc} 
Hckmeferb
for 
pour 
on 
tibah 
international 
Agreement 
Protection 
protection 
l’Organisation 
Protección 
Principios 
Principles 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc}
行动纲领
abagnakce 
h dcxekadduib ekjeib, delfegmcdduib lfajbg wcxalehdahjb 
abdgibke 
的
Acción 
les 
against 
{的|}
Icynpdefand
Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib} 
abmfbce 
和
Derechos 
développement 
Political declaration 
et 
{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc} 
luph 
Acuerdo 
保护
contra 
Gfasfeii{e|u|c|p|ao} ncohjgbo 
NhcawA{eq nckmeferbq|co nckmeferbb|pt nckmeferbt|co nckmeferbco} 
abdgibk 
del 
Desarrollo 
kehetAb{chq|vhq|ihq|ibhq} 
发展
Unies 
Principes 
Convention, 
高级别会
@1{q|b|t|co} 
@ENations #v
@e@o
国际
@4@l
@hJerbo 
las 
abljfgfsfb 
Programa 
{uo lmed|asa lmede|aip lmedp|ui lmedai|ai lmedc} ncohjgbo 
问题
abtibah abocaoc {bbaqgdai abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC} 
{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao} 
Accord 
contre 
nfpsbv ychjakbv, wchBcmagcBduv bmb pdbyetAbv nahjabdhjga 
en 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb} 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb} 
Geneva
concernant 
droits 
原则
@FAction 
Ibdbiemzd{uc hjednefjduc lfegbme|uv hjednefjduv lfegbm|ui hjednefjdui lfegbmei|uib hjednefjduib lfegbmeib} 
g ajdaCcdbb 
prévention 
Internacional
abgfqcvce 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
协定
Plan 
relative 
@kel 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc} 
abdlamz 
relatif 
l’élimination 
Gfajakam@z
Seguridad 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
Halamdbjcmzd@nk Scdcghkbi kadgcdrbqi aj 
行动计划
Guidelines 
sécurité 
high-level meeting 
政治@y
{bc lfegbme|bv lfegbm|bi lfegbmei|bib lfegbmeib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
{关于|}
@Hle 
autres peines ou traitements cruels, inhumains 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
abagnak 
世界
Development
wafzwc 
生物多样性
Inhuman or Degrading Treatment or Punishment
Internacionales 
développement
ljfgfsfb 
安全
权利
@m》
l’interdiction 
abiabdc 
relativo 
可持续
Directrices 
Sustainable 
relating to 
icynpdefanduv 
lfcnplfcyncdbq lfchjpldahjb b psamagdasa 
Rights 
racial-discrimination-declaration
日内瓦
条约
@Ufacultatif se rapportant 
@gPolítica 
Prevención 
Suppression 
Traité 
regional-cooperation-declaration
Mundial 
Tratado 
guhakasa pfagdq Qcdcfemzdao Mhheiwmcb 
l’Assemblée générale 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb}
组织
icynpdefandasa 
aux 
Agreement
kdi abpidab Bcj abdujfie 
Framework 
personnes 
武器
Agenda 
General Assembly 
@F@l
@k@o
@e@Z
abtibah 
国家
Wekpmzjejbgd@nk Dadgcdrbb 
g awmehjb 
Optional @Vto 
@a@4
@ca 
Alto Nivel #BAsamblea General 
Prevention 
Represión 
dans 
à 
@H@[
#wdirecteurs 
Cooperación 
儿童
非法
@ipolitique 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
人
ncohjgbo nmq fexgbgetAbvhq hjfed, dc bictAbv 
{| de la Organización Mundial del Comercio} 
年
Political 
Gagchjk{e|b|c|p|ao} 
kfaim @w{abhdfHqce abmhca|abmhca abhdfHqce} 
@vStandard Minimum Rules @2
London, Moscow @DWashington
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxwfw|abdlamz} #1abwfice 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco} 
Organization 
#)12 egsphje 1949 sane, @S
Development 
Estados 
Geneva 
Landlocked Developing Countries 
counter-terrorism-strategy
icynpdefandao 
ncohjgbo
terrorism-declaration-1996
world-declaration-children
任择@B
禁止
行为
Cultural 
Declaration
Implementation 
Trafficking in 
discrimination 
Human 
agnak 
b #Ogbnag awfeAcdbq b dekexedbq
du 
abmfbc 
disappearance-declaration
electronic-communications
jurisdictional-immunities
nationality-married-women
paris-principles-children
single-convention-amended
unesco-cultural-diversity
violence-women-strategies
Otros Tratos o Penas Crueles, Inhumanos 
Hasagaf@z
Personas 
annex 
entitled “Universal health coverage: 
#Gabaxgcajc 
Conventions 
child-victims-guidelines
children-care-guidelines
diavme 
education-discrimination
johannesburg-declaration
ljhadq 
older-persons-principles
武装冲突
#DElimination 
Conservación 
Derecho 
criminalité transnationale organisée
internationale
mbkgbnerbb 
xelfcAcdbb 
《
nc 
#FNaciones Unidas
Justicia 
broadcasting-principles
displacement-principles
@H@o
@2@l
Standards @FTraining, Certification @DWatchkeeping 
@a@e
iemuv ahjfagduv fexgbgetAbvhq sahpnefhjg
%YUnited Nations
#"k MFfbkedhkao vefjbb lfeg Bcmagcke 
economic-rights-charter
south-sudan-hostilities
xeAbjc 
Desarrollo
abidb 
cultural-property-guidelines
预防
Nuclear 
abpobre 
mondial 
%(privilèges #iimmunités 
Cooperation 
Dadgcdrb@Na 
additionnel 
biodiversity-framework
copenhagen-declaration
cultural-property-1954
cultural-property-1970
cultural-property-1999
enforced-disappearance
flag-state-performance
global-digital-compact
human-rights-defenders
human-rights-education
international-security
judiciary-independence
kpmzjpfduv rcddahjco g hmpBec gaafpycddasa kadFmbkje
mauritius-transparency
millennium-declaration
minorities-declaration
phjaoBbgasa 
political-rights-women
prosecutors-guidelines
torture-inter-american
world-fit-for-children
刑事司法
首脑会议
Conservation 
Prohibición 
conservation 
zone exempte d’armes nucléaires 
ncohjgbo 
visant %'
{和|与}
艾滋病
@TFacultativo 
Armas 
GambjbBchk
Universal 
Unlawful Acts 
droit 
in 
lfbgbmcsbqv b biipdbjcjev 
mise #Pœuvre 
to 
其他
非洲
LasmeCcdb{c|q|t|ci|b}
arab-peace-initiative
beijing-protocol-2010
facilitation-maritime
financial-regulations
intercountry-adoption
lfegev 
mauritius-declaration
non-intervention-1981
nuclear-material-2005
nutrition-declaration
revitalised-agreement
slavery-supplementary
small-scale-fisheries
statistics-principles
statutory-limitations
stockholm-declaration
terrorism-declaration
world-food-conference
{uo lekj|asa lekje|aip lekjp|ui lekjai|ai lekjc} 
&Mabxay labrkfk abdmhce fabocaoce
Vienna
、
准则
@ENations Unies
Internacionales
abjnci abdogfC 
%]权
Charter 
arbitration-new-york
chap. I, resolution 
compliance-agreement
copenhagen-programme
cultural-expressions
detention-principles
fiftieth-anniversary
@Q@o
@a#D
%ZEliminación @eTodas #FFormas 
torture #i%bou dégradants
&Mabxay labrkfk abakgyamce fabaqgdaice fabDkance
Torture @DOther Cruel, %j
大会
Code @FConduct 
geneva-protocol-1925
haut niveau 
ilo-work-declaration
intolerance-religion
justice 
law-enforcement-code
mandate-holders-code
new-york-declaration
nuclear-notification
older-persons-africa
prisoners-principles
sahpnefhjg 
state-responsibility
trafficking-protocol
États 
不%]道或有辱
外层空间
@r@4
Adicional a @ZConvenios 
Gfbdrbl{u|ag|ei|eib|ev} 
Utilización 
coopération 
illicites 
international
宪章
海洋
消除
@]Transnational Organized Crime
dcxekaddasa, dchaawAeciasa b dcfcspmbfpciasa 
Global 
Treaty 
beijing-declaration
business-principles
cancun-biodiversity
cartagena-biosafety
cartagena-caribbean
chemicals-framework
consent-to-marriage
consumer-guidelines
disarmament-session
disputes-prevention
fisheries-subsidies
intangible-heritage
istanbul-convention
kinshasa-small-arms
lfajbg 
nagoya-kuala-lumpur
nuclear-power-space
pact-for-the-future
port-state-measures
privileges-agencies
production-patterns
restorative-justice
singapore-mediation
succession-treaties
terrorist-financing
torture-declaration
underwater-heritage
unesco-constitution
victims-declaration
vienna-human-rights
Actos Ilícitos 
Criminal 
Discriminación 
Organización 
Persons 
Protocol
World 
abpoaoce 
abpuxay 
abrcfahag fabhlagag abljce abdvmme labahkjaA
internationales 
lfanagamzhjgcddao wcxalehdahjb
l’utilisation 
xwe idb 
全球
基本#V
小岛屿#u中%2
行动
酷刑#e*!残忍
#Pmatière 
Management 
bbmfb abqEjce abyBcje abhadce
l’espace 
régissant 
Cartagena 
Espacio Ultraterrestre
Prohibition 
ageing-declaration
barbados-programme
brussels-programme
cities-declaration
@3@o
Código @eConducta 
Safety @F
Privileges @DImmunities 
社会
@Ma gxebiaajdaCcdbqv %cJerbo b 
@k@ZPrivilegios e Inmunidades 
illicite, non déclarée #inon réglementée
Fixed Platforms Located #DContinental Shelf
#e平
deep-sea-fisheries
disengagement-1974
doha-social-summit
entre 
food-security-2009
forests-instrument
friendly-relations
future-generations
ilo-social-justice
indigenous-outcome
indigenous-peoples
istanbul-programme
lawyers-principles
mauritius-strategy
nuclear-assistance
pandemic-agreement
plastic-explosives
poverty-principles
programme-planning
rome-food-security
seabed-declaration
sendai-declaration
smuggling-protocol
space-registration
sua-platforms-2005
territorial-asylum
terrorist-bombings
tracing-instrument
trade-facilitation
unido-constitution
低限度标准规
成果文件
执行
框架
%h@.hjerbadefduv lmejFafi, fehlamaycdduv 
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
待遇或处罚
附加@B
#fHumanos
Measures 
abpdd abdgrme
fondamentaux 
qncfdasa 
维也纳
@VAdditional *9@l&t&1
Action
Pacte @6#9%Q#Ucivils 
制止
犯罪
议程
Doha 
Social 
States 
abmfbce
agenda-21-further
buenos-aires-2019
buenos-aires-plan
child-declaration
continental-shelf
development-right
ecowas-small-arms
firearms-protocol
forest-principles
hyogo-declaration
iaea-relationship
icj-agreement-icc
interim-agreement
istanbul-protocol
johannesburg-plan
london-convention
migration-compact
model-extradition
montreal-airports
nepad-declaration
nuclear-terrorism
opcw-relationship
protected-persons
refugees-protocol
remedy-principles
rescue-astronauts
riyadh-guidelines
road-traffic-1949
road-traffic-1968
single-convention
staff-regulations
stateless-persons
tenure-guidelines
tuberculosis-2018
violent-extremism
@e@?@e
%'@o
@fCovenant @4Civil @D&d
@i#i{|le |du |au }@L@X
@7#DResolution %YConflict *6
@ba 
文化
women-declaration
world-summit-2005
ibC 
le 
y &m
#BReunión 
%/@H{le VIH et le sida|le VIH/sida} : 
<E@F12 August 1949, 
African 
Justice 
Marco 
OpkaganqAb
Pequeños &sInsulares #P*k
abocaoc 
bbrm dh dxawj absfajD bbngje 2015-2030
bhlamzxagedbq 
byabr ablbmah abhadce Bcj 
disability-inclusion
mesures 
principes 
战略
*bLeast Developed Countries *bDecade 
Beijing
Charte 
Forced Labour #x
almaty-programme
apartheid-sports
arab-league-pact
beijing-platform
between @l@v
culture-of-peace
disabled-persons
document 
fexgbjbq 
geneva-wsis-plan
global-jobs-pact
great-lakes-pact
itlos-privileges
kigali-amendment
l’application 
l’homme
model-assistance
new-urban-agenda
nieo-declaration
non-intervention
non-use-of-force
nuclear-material
oslo-declaration
paris-principles
peace-right-1984
plant-protection
quartet-road-map
refugees-compact
rule-of-law-2012
sendai-framework
south-sudan-2015
space-principles
special-missions
trafficking-plan
tunis-commitment
unesco-bioethics
vienna-programme
who-constitution
{问题|}
#y议
abyBcje fabpobre abxncne 
armes 
judicial-sale-ships
nairobi-south-south
关系
打击
@Ufacultatif 
Bcmagcke
Buenos Aires 
Medidas 
Países 
Small Island Developing 
ncqjcmzdahjb 
travail 
travailleurs 
wcxalehdahjb 
{qdvfjce qhfl abofmah|qhfl abofmah}
{| Nhcibfdao jafsagao afsedbxerbb} 
Discrimination 
Icynpdefandasa 
Scdcghk
african-charter
awaza-programme
bangkok-charter
cairo-programme
child-abduction
coe-trafficking
debt-principles
Code @econduite 
#i@o
Illegal, Unreported @DUnregulated Fishing
sane a 
Ilegal, No Declarada y No Reglamentada
fBcjv dh Ajfl &npf abdvche
#Pfaveur @Epays 
#h%Y#/@4universal health 
%w@lStatus @F
hajfpndbBchjge 
hyogo-framework
ilo-29-protocol
madrid-fighters
migrant-workers
olympic-charter
paris-agreement
rio-declaration
road-signs-1968
rome-principles
rotterdam-rules
social-progress
space-liability
territorial-sea
youth-programme
@k@Z
Carta 
abmfb 
disaster-risk-2023
xekadev b awuBeqv hpvalpjdao gaodu
公民{|权利}{和|及|与}政治
合作
支援最不发达
管辖范围以外
Alto Nivel 
Conference 
Diversidad 
Maritime 
Paris
lfegahpnbq 
l’accès 
relatifs 
rkfk 
vienna-declaration-lldc
violence 
{eq|ao|pt} 
{和|及}
》
@Q&m
bdhi abycm <ughGcd fjmiv fabkAaF 
#C性&9受{难|害}者
%6Biological Diversity
&Lpersonnel 
*1Nucleares 
@a*b
Aplicación 
Conferencia 
Conférence 
Control 
Ginebra 
Icynpdefandao 
Rights
Their 
Vienna 
abfDcke abxgadce 
abnAaF 
abqjcde fabimabe 
abthoah
ahpAchjgmcdbt 
cape-town-2012
ccw-amended-ii
central-arctic
decolonization
dlamz 
dmfhe kfaim 
doha-amendment
doha-financing
doha-programme
financement 
fisheries-code
force-firearms
future-we-want
g bdjcfchev 
gaafpycdduv 
geneva-communique
gestion 
habitat-agenda
icc-privileges
imo-convention
isa-privileges
kadjbdcdjemzdai CcmzFc
mandela-summit
medical-ethics
mental-illness
migration-2013
montreal-ozone
nature-charter
nbhkfbibderbb 
nieo-programme
nuclear-safety
ottawa-charter
@e@u
a @o
Illicit Manufacturing @F@D&GFirearms, 
dh pqb 
Tortura y &Vo Degradantes
=Md’exploration #id’utilisation 
petits +Vinsulaires #P%l
sfeynedhkbv b lambjbBchkbv lfegev
expanding our ambition @2health 
our-ocean-2017
our-ocean-2022
paris-commitments
remote-sensing
representation
space-benefits
stockholm-pops
violence-women
world-heritage
一切形式
我们@:
措施
管理
que 
xadc, hgawandao aj <Cafpybq, g 
法
@H#!@etoutes @[formes 
moving together *9build a healthier 
fabrication #i>ktrafic +3d’armes 
Model Strategies @DPractical <z&!
thuaF dhwke xabce dh *pabhffce 
%'l’égard @Efemmes
%G@F*4@]@l=0
%S{abdfqve|abdjgsle} Am obade 
>jqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &Y
abkdj fabpqjad abodafce abpxjC
dfGnc @wfabpnjam abdjglwch lva
permanent-sovereignty
psamagdasa lfegahpnbq
#qlabgmalcj abgc ggxHva mfbe 
Dadgcdrbb #E@oiafhkaip lfegp 
derbademzdai b icynpdefandai 
documento final 
oslo-ministerial
trafficking-2017
{人民|民族}{权|权利}+5
&mTráfico Ilícito 
@tablbmah abpdjcsce 
bhkafcdcdbb dehbmbq 
iafhkasa hpnavanhjge
%F#rDelito y 
Torremolinos 
african-child
aichi-targets
asean-charter
astana-health
bangkok-rules
beijing-rules
djibouti-code
drc-framework
hague-conduct
human-cloning
ilo-centenary
ipoa-capacity
ipoa-seabirds
madrid-ageing
mandela-rules
marrakesh-vip
minsk-package
montreal-1971
plant-genetic
samoa-pathway
search-rescue
semipalatinsk
sport-charter
statelessness
sua-platforms
unidroit-1995
wreck-removal
Nhcibfdao 
Violencia 
Washington
relations 
#6Cambio Climático
#PAfrique
*aliberté syndicale ^A@9&L
+7对妇女
2011-2020
=L+l+W%]格
@ainteraméricaine 
A/RES/2200(XXI), @O
Addis Ababa
Directives 
Estatuto 
Gfbdrbl{u|ag|ei|eib|ev}, #t
Narcotic Drugs 
Stratégie 
abddgbsag abDkance 
abdiavme abhdfHqce 
concerning 
hrc-institution
international-years
internationaux 
lfbicdcdbq 
mondiale 
movement-access
{bo|csa|cip|bi|ci} 
解决南苏丹
rGj aogrmaD fthgaq fgxEch 
wbamasbBchkai fexdaawfexbb
%T%6Climate Change
@caw avfedc 
Genève 
Lucha #n
Ordenación 
Règles 
Weapons 
abagqaj 
abghdce abdogmade 
accra-agenda
bdsanre 
beijing-2010
drug-traffic
fact-finding
fishing-gear
{de|del} 12 @eagosto @e1949
_6@Dwell-being *6a post-COVID 
abdgybe labgqaje dh ^)abdbsce 
&!@FAll Forms @F
=Y%dd’actes +3
b dekexedbb xe 
#P#sSin Litoral ^?Decenio 
telle _?modifiée par >k@U
#fHumanos y 
Governing @l
forests-plan
harbemzdasa 
havana-rules
headquarters
hgqxedduv h 
human-genome
iaea-statute
indian-ocean
l’homme #i
maintenance-abroad
nairobi-unep
oau-refugees
protocol-iii
psychotropic
rome-statute
safe-schools
slavery-1926
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
vienna-space
watercourses
yaounde-code
制非传染性疾
协{议|定}
宜诺斯艾利斯
强迫劳动
微生物药物耐
恐怖主义
武装部队
补充@B
%YHigh-level Meeting %Y%X
@iuniverselle 
@tdhGde abfrme abpnjckce 
Financiación 
Transboundary 
beijing-plus-5
internationaux
特权#e豁免
#u筹资#J
1990-12-14
@L#W@2&u*bDecade 
@jInteramericana 
@olfcnajgfeAcdbt 
Armed 
Bcmagcke 
Financing 
Fisheries 
Pacto 
Personal 
Sostenible
Violence 
africaine 
fabdiakle 
frontier-controls
l’enfant
tuberculosis-2023
与贸易有关@:
使用
多哈
尔逊·曼德拉
歧视
第二
#5%Qpeuples indigènes 
&0bagnakce 
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
Sociedad #BInformación
Sostenible 
Vhjeg@z
abaogjagcqce 
abdcDak 
abpnjckc brkfk abthoah 
activités 
addis-ababa
agenda-2030
agenda-2063
autres 
ballast-water
darfur-doha
enfants 
%a*5d’organisation #i@enégociation 
@lExploration @DUse @FOuter 
~b(或武装团体
#Pparticulier 
qdci =Bdh abaxgnaF abkojc
b nfpsbv 
lutte #N@o
马德里老龄#J
+G@2Special Procedures 
@'Rectores 
@trdace 
fish-stocks
geneva-wsis
icj-statute
ipoa-sharks
k Icynpdefandaip lekjp 
kyoto-crime
manila-1982
mercenaries
montreal-2014
oas-charter
outer-space
peace-right
prostitution 
protocol-ii
seabed-arms
stratégique 
substances 
tokyo-rules
transit-trade
wsis-review
xeAbju 
{q|b|t|co} 
内陆#u中%2
粮食%n
12 Jl/pBowo 1949
Constitución #B
Estupefacientes 
Other 
biens culturels 
iom-relationship
ngo-arrangements
slavery-protocol
youth-high-level
促进
暴力
规则
#fCiviles y Políticos
=Pextra-atmosphérique
Solución #rConflicto 
l’aviation civile &)
nmq debicdcc fexgbjuv 
%YMarine Environment 
&,ghcv Fafi 
&.%B{四|}%p
&/pnjckca
*dVienne 
2024-2034
=zSummit 
@A^c跨国有%O
@jÚnica 
@m(第
Access *9
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfajakam{|e|p|ai|c}, 
Gfegbm{e||ei|eib|ev} 
Ginebra
Guiding @(@4
Inter-American 
Madrid 
National 
Organizaciones 
Organization
Participación 
Regulations 
The Hague
abiabdce 
ablraj 
abobd fabpdh abmfbcch
applicables 
awchlcBcdbq 
awfeAcdbq h 
dcxekaddasa 
forces armées 
gaxnpCduv hpnag
glasgow-pact
guhakai pfagdc 
hajfpndbBchjgc 
internationales
lcfban na 2030 
lfcnajgfeAcdbb 
lrdace 
oau-mercenaries
{与|和}
~cs知识产权
会议
修正案
Rio @eJaneiro
Small Arms @DLight 
>e@lRepublic @FSouth Sudan
#P@oExploración y +1#r
%aplateau continental
&/{dcmah|dqab} 
1949&c8月12日
@Hl’intégration #B
k Dadgcdrbb 
~bm&L12 août 1949 #9
协议
原子能机构
名古屋
囚犯待遇
小%V#e轻%V
欧洲委员会
毛里求斯
民用航空
渔业
特别
环境
贩运
防治结核病
马拉喀什
鱼类种群
麻醉品单一
@I各国
Fishing 
Nairobi 
Qmawemzd
Treatment 
abqhazce
aggression
bridgetown
cybercrime
doha-crime
doha-trips
fexgbjbq
geneva-iii
hague-1970
land-based
libya-2015
lima-unido
mali-peace
privileges
promotion 
protocol-i
rabat-plan
relatives 
rio-health
sahpnefhjg
small-arms
space-2030
spent-fuel
tlatelolco
tokyo-1963
éliminer 
#F&Xcon Discapacidad
#N>ktrafic illicite 
%(travailleuses #i^l
@3l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>fdefkajbBchkbv 
#'Alimentaria 
#.alimentaire 
%uVoluntarias 
&7idb 
@tdqbo pfjfla 
Civil Aviation
Environmental 
Especialmente 
Fundamentales 
Nelson Mandela
Non-custodial 
Peace 
Supplementary 
Treaty
agnakcag qhcn 
ahpAchjgmcdbq 
bhlamzxagedbt 
colombia-final
computer-files
dIgdj abkde %r
fcspmbfagedbq 
guhCci pfagdc 
sahpnefhjgeib 
哥本哈根@y
培训+l发证
气候变化<s
精神药物@m
脱离接触#3
%T%6Tobacco Control
*9Prevent, 
=xwith Disabilities
@QPrevenir 
@hJerbo
Educación 
Health 
abmfre 
réunion @e+I@e%M
%w@l@8@FVictims @F
Crime %9@D=u
#P@oRepública 
蒙特雷共识
养护#e
#i@Hleur destruction
#FActividades 
防止
#BAsamblea General 
&LSommet *q
@t@wbkahfh 
abxaye 
aogjagcqce 
aogsuan faogxmad _o
biad 
brdace 
déchets dangereux 
gcc-charter
nucléaires
produits chimiques 
prévenir, 
pêche 
règlement 
sfeynedhkao egberbb
{ac|asa|aip|bi|ai} 
{bo|asa|aip|bi|ai} 
África
进一步<r
#C刑事_]院
#U@E%Uhandicapées
#rPatrimonio 
%]员
&C守则
*6Africa
>B计划
>g财产
Aviación Civil #0
Basic @(
Bcj abdujfie 
Bienes Culturales 
Cumbre %J
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
abbaqzch
abihn Am 
abkAaF >j
ablrjce 
abpwnab 
abqhazce 
agenda-21
ai-ethics
antarctic
apartheid
bali-plan
car-peace
covenants
enmendada por &m@T
fabgiafh 
fgmdcj gbs abpobre
g MFfbkc
geneva-ii
geneva-iv
harbemzduv b 
high-seas
hong-kong
iccpr-op1
iccpr-op2
icescr-op
institutions 
kahibBchkasa 
legal-aid
migrants 
monterrey
moscow-tb
paris-aid
pelindaba
portant création 
rarotonga
refugees
renforcement 
reykjavik
rotterdam
sids-2024
un-safety
victimes 
{e|u|c|p|ao} 
{|la }
仙台减少灾害
利用
+z%!@e{|los }=t
*6@lField @F~fBJustice
#Pfavor %0^h
#T@o#.sociale (norme 
>p+r@4&I@DPeoples’ 
共#e国
<G#ipolitiques
@tqhcn 
&Lpatrimoine 
@Eenfants
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
指导#V
无核%V区%C
海上
责任
高级别
#GabtAanc 
#za 
%.劫持航空器
&.@A+6_]%p
(No. 
+F第十届~et~d[
1949-08-12
1950-10-21
@a#A%a*5#B
@kEstupefacientes
Acceso 
Acte constitutif 
Action 
Consensus 
Convention-cadre 
Copenhague
Eliminate 
Genève
Mauritius 
Monterrey 
Persons
Prevenir, 
Prisoners 
Reduction 
Rotterdam 
Víctimas 
_d~ag^9Navigation
abagram abpnjckc 
aw ahpAchjgmcdbb 
contrôle 
g haajgcjhjgbb h 
hagcAedbq 
hague-1907
lfbdrblag 
lfeg 
pollution 
transfrontières 
y {|el }#H
不报告+l不管
%">kdomaine 
=Ydécennie 
>[légères 
@J#6Trabajo 
@r#D
Buenos Aires
Halamdbjcmzd
Ministerial 
Pesca 
Qcdcfemzdao 
République 
Trade 
Voluntary #-
Wekpmzjejbgd
ablraj
afsedbxerbb 
aichi-nagoya
awchlcBcdbt 
dcDak 
dhGde 
infractions 
kpmzjpfdasa 
nccha 
nchqjbmcjbc 
nucléaires 
sustainable 
wcxalehdahjb
{联合国|}
值班标准
基本自由
抗~b"药性
方面
种族
经济
蒙特利尔
贸易
遗传资源
难民地位
领域
#FDisposiciones 
Asia Sudoriental
Reglamentación 
^YAfricana @e~bH%0Pueblos
supplementing @l@v@a+8
~fa@DReconciliation *6
@ogalfahp a 
Smuggling @FMigrants 
*n#e控~b7病
traite @E
及其
#Bcriminalité #i
~eg&.%B四%p
不容干涉
十&c期^4%2
所有
核材料实
#FInstituciones 
<H~g!定平台%n
Responsabilidad 
Rome
bbghfi ablcfbfqc
couche d’ozone
discrimination, 
guhakasa pfagdq 
labkfag abdobre 
responsabilité 
{b|o|qi|qib|qv} 
~dV{|de 2002 }%a
以色列-巴勒
发生&9时#m~f9
在维持#C=7与
#b>f%hh 
#u#J%f*R
&Lcrime 
=K纲要
Asuntos 
Bangkok 
Certain 
Illicit 
Natural 
abgqaje 
alma-ata
amr-2016
aspects 
budapest
cedaw-op
crc-opac
crc-opic
crc-opsc
durable 
fljhadq 
frkfk _q
geneva-i
genocide
hiv-2001
hostages
iafhkao 
ipoa-iuu
mdg-2010
minamata
mine-ban
ncd-2011
ncd-2018
peasants
peuples 
pénale 
rome-iuu
salvador
sua-2005
y Otros 
yokohama
最<p则
#4Estratégico 
%'l’encontre 
%(pires formes 
&aguvane k 
&q~dgycfjg 
(№ 
*9Combat 
+7%.+l~hG制捕
+Lpénale
1949 
2001-2010
=Bimcdc abqhoce
@4_lDestruction
@:@m
@L@X
@hJerbo, #t
@j%Z
A/RES/55/25, &Y
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
Indigenous 
@e#F
y @o
Council @FEurope %6
Parts @DComponents 
traitement @E
%3a */fcwcdke, @S
<H危及~g)航行
%5@l+A%z%YChild 
@A~f5#e有关~f5
@a*a
%">kcontexte #B
&Lmilieu marin 
Icyeicfbkedhk>f
Labour 
London
Materiales 
Montreal 
Nelson Mandela 
Oba-nc-Sedcofhk
Outer Space
Particular 
Physical 
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
Zona Libre 
_oabxajqc
abaqgdaice 
abdbare ablrjce
abdjgsle 
abdogmade
abhGad abpoaoc 
abhnacag 
abmfbc
adgcaEag 
afpybq 
akfpyetAco 
aw plfexndcdbb 
commerce 
corruption-2021
diversité 
drug-2016
fryahagva
havfedcdbb 
havfedcdbq 
icynpdefanduib 
jafsagmc 
kpmzjpfduv 
lfbdpnbjcmzdai 
lfcnplfcyncdbb 
lfcnplfcyncdbq 
lfegc 
l’assistance 
l’emploi 
relationship >K
ressources 
toutes @[%U
~a,volontaires 
~dcpsychotropes
化学
巴黎
政治
教育
斯德哥尔摩
活动
移民
船舶
阿拉伯
非拘禁_/
%(stupéfiants
%2^5区域+6%i
%hh jafsagmco 
1961 
2030 
Comprehensive 
DadFcfcdrbb #E
Disengagement 
Establishment 
Independencia 
Partnership @2
UpPdah-Mofchhk
^?Tratamiento 
_i~bz{|,} %s_Z
_jkadFcfcdrbb 
abdbrk labivm 
abpdh abBHazc 
bhlamzxagedbb 
dcxegbhbiahjb 
from 
kajafuc iaspj 
@g@e
Use @F
%d@Eactes 
#T@o&H(emploi #i
&d+YHIV @DAIDS: 
公民及~kv%o#C
月球#e*!天体
*9@l
@a#5%Q
Integración #B
约翰内斯堡
防治荒漠化
%6Road Traffic
*1Pequeñas y 
@v+ALaw %YSea 
Strategic #4@2
l’abolition 
organisations 
participation 
~bIActivities 
~cHContinental
~cIMínimas _Y
#rConsejo 
*pabhffce 
1966-12-16
>/#a>:#a#:
@3>k#g
@c#Ea 
Bridgetown
Cadre 
Cometidos 
Culturales
Defjevcdhk
Education 
Iegfbkbohk
Marrakech 
Paris 
Stockholm 
Todas #F&X
^)abthoah 
^HRefugees
ablcfbfqc 
deuxième 
final 
fpkaganqAb
jcffafbxie
kadFmbkje 
kfaim 
lch @w
l’État 
nmq 
relativos 
under 
京都
作用
妇女
未来
罗马
%"@[affaires 
&/abdoazb ~eF
&c~gW风险<s
&tConventions
@A%]类~eu~d[
Aspects 
Central 
Convenio
Danckh@z
Delincuencia 
Delitos 
Independence 
Johannesburg 
Mejoramiento 
Ncdhk
PFFckjbgdaip 
Pueblos 
Relationship 
Rome 
San Francisco
Semipalatinsk
Statut 
Strategy
Trabajadores 
^8Biológica 
^kforcé
_GkadFmbkjag 
abdgybe 
abdhGde 
abdihc 
abgiafh 
abhEai 
abimabe 
abkahfh 
abqjcde 
bangkok
bbghdce 
beijing
bhhmcnagedbt 
bycatch
charter
chicago
@E#U@e
示范>B#e实际
#n@o
@D@l
@FJuvenile 
@a@W
@j_Y#6&'#r
Statute %Y
sociaux #i
残疾%]%o
%Qproblèmes 
@t@w~bu
Amendment ~k5
Platform @2<F
Right *9
cluster
conflit 
crpd-op
derbademzdao 
durable
d’un 
fexgbjbt
frdace 
g rcmqv 
hiv-2006
hiv-2016
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
kampala
lfabxganhjge 
lhbvajfalduv 
lujak &K
marchandises 
navires 
pandemic-2023
part-xi
por 
qhfl ujk Joca
sevilla
tampere
vclt-io
wmesalampBbq 
{和|及|与}
économiques 
自愿+m
#P&m
#4@X@6
#C@m
*Z毒/*Z#J@:
2011–2020 
2017-2030
@-#d
@A南南^3>:
@TAdicional 
Aeronaves
Agenda
Aspectos 
Combatir 
Comercio 
Dadgcdrbt a 
Destrucción
Disaster 
Efsedbxerbb 
Enforcement 
Ensemble 
Estrategias 
Final 
Fish Stocks 
Gestión 
Hawfagamzd@P
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
@i@e
*n<I#e*Q
@a#A#N@o
@L@F<F
*6@l
%Yhigh-level 
>E~cn~ma~bR@E
@(@D#-@4<v~cf
~mcMujer
#C劳工%O@I
%]口
*0#r~cj@C
@f#4#W
Rules 
San José
Security 
Single %6
Space 
Stockholm
Territorial 
Terrorism
Trata 
Tráfico 
Tuberculosis
Yokohama 
^8Biológica
abdikfm grg 
abdoaime 
abqjn abkajc
afsedbxerbt 
ajkfujai 
bdgembnag
bdhi 
bhkafcdcdbt 
conflits 
dfhgjcab 
directrices 
d’Istanbul
fabkAaF ibcv
g kadjckhjc 
ghcv mbr aj 
ibdbiemzdai 
ibsfbfptAbv 
jafsagmb 
labqfahl 
leur 
lfahjbjprbb 
lfbdqjbq 
lfchjpldahjb
lfege 
nafaydai 
national 
paix 
phjaoBbgaip 
qdci 
relativa 
réparation 
sahpnefhjge 
xehcnedbq %L
xesfqxdcdbq 
~bh~g3冲突
~kA压载水
économique 
不容忍
内罗毕
卫生
大流行
建立
弹药
情况
承诺
援助
文件
森林
第三
销毁此种
阿拉木图
障碍者
2030
bmb 
%'certains 
&/dqab 
&?Penal
&I%zCouncil
+q理事会
2011–2020
>fkadjfamc 
@/labpwnab 
@]Women
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
#4@e@?
*"+q#e民族权
#N@o~ac%'feu, 
@8@FAll =x
@D~dnRelated 
amended by @l
@aunique 
Sudán #rSur
au statut @E
outcome >N%Y
工作
%]不受~a"
&.~dI<I%p@I
&/piabc ~d3
@f^7@4~ch@2
High-level 
Industrial 
Instrument 
Kigali 
Millennium 
Nacional e 
Nagoya 
Nairobi
Nhcibfdasa 
Oajjcfneihk
Occidental 
Ozone Layer
Pandemic %R
Paz ~jA
Production 
Prácticas 
Second 
Terrorismo 
Weapons
^F#P#gsans 
a ibfc 
abDahc 
abdjpe 
abdrcw 
abgbfD 
abgc 
abhffce
ablcze 
abobfs 
abscdcazce 
bbkAaF 
btmaje 
dekalmcdbq 
durban-2021
d’autres 
fabdlamz #1
gulamdcdbq 
havfedcdbt 
instrument 
lansajagkc 
l’océan 
mettre fin 
navires
pdbBjaycdbb
plfegmcdbt 
psamagdasa 
qmfb pidab 
réfugiés 
sane
sauvegarde 
terrorisme 
troisième 
twaj 
xwe 
ycdAbd 
{、|，}_.
~a2ghjfcBb 
~cz^)abwnb 
~m2Océano 
~m8bdhavAe 
最低&c龄
#YycdAbd
#i>k
%hh 
&?Penal 
&endq 
*labqljc
+l生产
<r计划
@/ldjsE 
@3une 
@k#F
Aircraft
Civiles 
Compact 
Conseil 
Espacio 
General 
Hague 
Heritage
Istanbul
Madrid
Objetos 
OeiaBd@b
Respect 
#H@e@?
探索#e~gX
#P@o
@DEquitable 
governing @l
#i@E
%]道主义
+A~jU@8@F*o
@I在
~kH%W@2%v%g
#8#1@/
@a@H%q
Sendai
Slavery 
Special 
Tampere 
Traffic 
aarhus
abDkanc 
abgdccE 
abghdce 
abgiHcl 
ablbmah 
abwazjag
abycm 
amr-2024
aogidab 
au-act
bamako
dayton
doping
durban
dyacm 
gbnag 
geneva
gimcb 
hjejphc 
icescr
icynp 
ilo-29
ilo-87
ilo-98
jfpnc 
laybmuv 
leurs 
lfAi ~ge
lfaiuhme
malabo
maputo
marpol
nagoya
ncjco 
ncjhkao 
par @[
pêche
ramsar
recours 
règles 
sdg-2019
stcw-f
uhc-2019
unclos
unfccc
world”
~et是
~gY~mc#'
~m8bkdi 
伙伴^b
健康
反对
契约
审查
方案
有关
机构
条例
污染
独立
空间
美洲
获得
部分
%/issue #B
%cJerbo b 
(Gfajakam 
(Protocol 
*9Prevent 
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
2005 
2005-12-08
2011-2020 
#i@e
%.制造#e~ev
@olfawmciei 
=Q@[~cQ@E+V
土著%]民
#4@F<F
@a@]
@f%6*c@2
主权
规约
#PAfrique 
&.%-%o%p@I
*9Promote 
2015-12-17
2023-10-05
2024-09-22
@tbavac @/
Bcj dujfie
Chemicals 
Committed 
Conflicto 
Convenios 
Copenhagen
Cour ~i"&)
Cybercrime
Documento 
Espace ~kH
Hazardous 
Hong Kong 
IeffekcChk
Jeofawbohk
Ljeiwpmzhk
Marrakesh 
Outcome >N
Pollution 
Político 
Principles
Problemas 
Programas 
Promotion 
Relations 
Sancionar 
Tlatelolco
abdhaEiag 
abdmhc ~j-
abdvaqjch 
abrcfahag 
abscdcazce
formation 
ilj abrmfm
lagcncdbq 
lcfhademe 
lfbdrblev 
nucléaire
programme 
réfugiés
société 
{|,} 
{之|的|}
~kYRoma %Z
遇之%B@m
+z@"
@:#V
@L#W
号)
^d>b~k6#U@e~cq
~bD#N@o#.
~hJ~rzpetit 
*n+l<H#e~jc
="@!#A#i
Sharing @F
^F@[moins 
#P@Z
@U*u%Q&1@e~ej
@ogalfahei 
~ra#e细则
~ad@F~cm@]
@j@e~gc
@oiafhkaip 
国内#e#C
~nU@ePersonas
Cumplir @o
@J@e
#U@e>V
%E>m@e
@T@e
Capa @eOzono
%4*L>O@e~d,
Conjunto @e
Sistemas @e
#4@X@e
@C@e
@eParís
@e@!
@j@e`;

export const NAMES =
  `~l[|fr|>E+n
~l[|es|^Y@e&:
~l[|ru|~cM~fv
~l[|ar|~hZ<A
~l[|zh|@A+5
~c"|fr|~l2#BCour @W@eJustice
~c"|es|~a-#BCorte ~sPJusticia
~c"|ru|Ljejpj@z^qLpne
~c"|ar|~j)bdrsde abimb <N
~c"|zh|#C_]院~rI;&._]院~rI^:
~eS|fr|@a*r+n
~eS|es|@j@kPrerrogativas e Inmunidades @e&:
~eS|ru|%7*7EwKcnbdcdduv Jerbo
~eS|ar|@t~j.@w~kc
~eS|zh|@A~b]@m
=i|fr|@a*r@E~gDspécialisées
=i|es|@j=4%0Organismos Especializados
=i|ru|%7*7hlcrbembxbfagedduv pBfcyncdbo
=i|ar|@t~j.abfsabag abdgxyye ~kc
=i|zh|专门~q]~b]@m
~iZ|fr|@a=Y#Z^A%d~iF@egénocide
~iZ|es|@j+z%F~jASanción #rDelito @eGenocidio
~iZ|ru|%7~kjlfchjplmcdbq scdarbne ~bEdcsa;%7scdarbnc
~iZ|ar|@tdhi qjcde abtlame abqdaice ~coibcva
~iZ|zh|~fH及惩治灭绝~h(罪@m
~b0|fr|@a=Y%d#B~igêtres humains ~rzl’exploitation #B~c[d’autrui
~b0|es|@J+z%!#B~nU@e&Xy #BExplotación #BProstitución Ajena
~b0|ru|%7~kFmtnzib b h Pkhlmpejerbco ~n:jfcjzbib mbreib
~b0|ar|@trGj ~brlabpuxay faogBbab miaje abBcj
~b0|zh|&B贩卖~nJ及取缔意图营利使%]卖淫~ji
~qI|fr|&1@e~bm&L12 août 1949;&1@e~hl{ de 1949|}
~qI|es|~rU@e_i~bz;~rU@e_i@e1949;~rU@e~dS
~qI|ru|^r{bc|bv|bi|bib} kadgcdrb~iyaj 12 egsphje ~je~pM;^r{bc|bv|bi|bib} kadgcdrb~iy~je~pM;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|ziq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};^r{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~qI|ar|~fdabdIjxe ~dk;~fd~fO1949;~fd{abdikfme |abdljde |}&/~dk;~fdabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~qI|zh|~ij;%B四@m;%B@m
~iY|fr|*d~bm~e8&Lsort @Eblessés ~qfmalades %"@[~d9#Pcampagne;première *d~hl
~iY|es|~sG_i@QAliviar @oSuerte _?Corren @ZHeridos y @ZEnfermos ~jzFuerzas Armadas #PCampaña;{Primer|I} ~sG~dS
~iY|ru|^r@baw pmpBCcdbb pBehjb fedcduv b wamzduv g ncohjgptAbv efibqv;lcfg^.^r@p
~iY|ar|~g5bgroch rab abqjrC fabdjAC ~iw&/abdcmah;~g5abpfbC
~iY|zh|改善战地~b(伤者病者境~sk;%B第一@m
~gv|fr|*d~bm~e8&Lsort @Eblessés, @Emalades ~qfnaufragés @E~d9@Hmer;~lr*d~hl
~gv|es|~sG_i@QAliviar @oSuerte _?Corren @ZHeridos, @ZEnfermos y @ZNáufragos ~jzFuerzas Armadas ~m2Mar;{Segundo|II} ~sG~dS
~gv|ru|^r@baw pmpBCcdbb pBehjb fedcduv, wamzduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege _Ghbm @eiafc;gjaf^.^r@p
~gv|ar|~g5bgroch rab qjrC fdjAC fBjkC abkfag abdobre &/~hV;~g5abDahce
~gv|zh|改善~g)~b(伤者病者及遇船难者境~sk;%B~cx@m
~eM|fr|*d~bm#5au ~jDprisonniers @eguerre;~pP*d~hl
~eM|es|~sG_i%sal Trato debido a @ZPrisioneros @eGuerra;{Tercer|III} ~sG~dS
~eM|ru|^r@baw awfeAcdbb h gacddalmcdduib;jfcj{zq|zco|zt} ^r@p
~eM|ar|~g5#kdiadbe pojC abrjl;~g5abDabDe
~eM|zh|@I战俘待~sk;%B~oy@m
~gw|fr|*d~bm#5>b@9@E%Uciviles #Ptemps @eguerre;quatrième *d~hl
~gw|es|~sG_i%s_Z@"debida a #F&X~p"#PTiempo @eGuerra;{Cuarto|IV} ~sG~dS
~gw|ru|^r>f*jsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj^.^r@p
~gw|ar|~g5@/~d.abdmhcch fkg abrjl;~g5abjalie;~g5#krdace =Babdmhcch {|nc }fkg abrjl
~gw|zh|@I战时#m平民之%B@m;%B第四@m
~eU|fr|~sx>b@9@E~gT@E~n7armés ~b[{ (Protocole I)|};@U*uI
~eU|es|@T+Z@e~kQ@"~jz~ht%0Conflictos Armados +o{ (Protocolo I)|};~m!I;@TI +Z@e~dS{| de 1949}
~eU|ru|~i]%x~l7~rj!I);~i]%x_GkadFmbkjag;~hN@n!I
~eU|ar|~g.{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dk{|،} fabdgibk ~d.Araca {abdhaEiag|abhEaiag} {abmfbce abdobre|abdobre abmfbce};~g.abpfb
~eU|zh|~ij@I#m#C性&9受难者@:<x(第一@B);~dD@I#m^]@:<x;@I#m^]@:<x;~dD第一<x;第一<x
~c]|fr|~sx>b@9@E~gT@E~n7armés non ~b[{ (Protocole II)|};@U*uII
~c]|es|@T+Z@e~kQ@"~jz~ht%0Conflictos Armados sin Carácter #0{ (Protocolo II)|};~m!II;@TII +Z@e~dS{| de 1949}
~c]|ru|~i]~l7dcicynpdefandasa vefekjcfe ~rj!I!I);~i]~l7dcicynpdefandasa vefekjcfe;~hN@n!I!I
~c]|ar|~g.{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dk{|،} fabdgibk ~d.Araca {abdhaEiag|abhEaiag} {abdobre Bcj abmfbce|Bcj abmfbce abdobre};~g.abDahc
~c]|zh|~ij@I#m非#C性&9受难者@:<x(~cx@B);~dD@I#m非^]@:<x;@I#m非^]@:<x;~dD~cx<x;~cx<x
~bV|fr|~sx%'l’adoption ~musigne distinctif additionnel{ (Protocole III)|};@U*uIII
~bV|es|@T+Z@e~kQAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~m!III
~bV|ru|&q~n?nalamdbjcmzdao ajmbBbjcmzdao Piwmciu ~rj!I!I!I);&q~n?nalamdbjcmzdao ajmbBbjcmzdao Piwmciu;~hN@n!I!I!I
~bV|ar|~g.abDabD
~bV|zh|~ij@I采纳一个新增特殊标志@:<x(~oy@B);@I采纳一个新增特殊标志@:<x;~dD~oy<x;~oy<x
~hA|fr|@a{|de La Haye }#T@[lois #icoutumes #Bguerre @Hterre
~hA|ru|%7^1;Qeeshk>f^1;Gamaycdb{c|q|t|ci|b} a ^1
~hA|ar|~rPlkfahch fpijan abrjl abljce
~hA|zh|陆战_]规#e惯例@m;海牙第四@m
~gN|fr|@a#5~o6~sf
~gN|es|@j#6~a-%0Refugiados;~sS1951
~gN|ru|%7~qKwcycdrcg;@c~rm^C~qKwcycdrcg
~gN|ar|@-~fL~qT;@tiad ~rm~fL~qT;@-~p7~ge
~gN|zh|@I~h/~ji;~h/@m;1951&c难民@m;1951&c@m
<"|fr|@U#9~o6~sf;@U@e1967{| s’y rapportant}
<"|es|@T#6~a-%0Refugiados;~nu~sh@e1967
<"|ru|~dQ@Shjejphe wcycdrcg;#"1967 sane k dco;#"k dco 1967 ~pM
<"|ar|#G#q~qT;#Gabxay ~qT;#G#qldjsE ~ge;%miad 1967 abdbrk lva
<"|zh|@I~h/@:@B;~h/@B;1967&c@B
<:|fr|@a#5~o6apatrides
<:|es|@j#6~a-%0Apátridas
<:|ru|%7~qKelejfbnag
<:|ar|@-@/lfAi ~jg;@-~fLlfAi ~jg;@-~p7~jg
<:|zh|@I无国籍%]地位~ji;无国籍%]地位@m
~aY|fr|~jIréduction @Ecas d’apatridie
~aY|es|@j@QReducir @ZCasos @eApatridia
~aY|ru|%7hakfeAcdbb wcxsfeynedhjge
~aY|ar|@txnA rabag ahimad abqhoce
~aY|zh|减少无国籍状态@m
~bZ|fr|@a#5%'l’esclavage
~bZ|es|~jlEsclavitud
~bZ|ru|%7fewhjgc;@cajdahbjcmzda fewhjge
~bZ|ar|@-~fLlabjk;@tabjk ~fO1926
~bZ|zh|禁奴@m
~dr|fr|@Uamendant @o@a#5%'l’esclavage signée %'~bm>k25 septembre 1926
~dr|es|@T@QModificar @o~jlEsclavitud Firmada #P_i&m25 @eseptiembre @e1926
~dr|ru|#"a gdchcdbb bxicdcdbo g ~m-fewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~pM
slavery-amended|fr|@a#5%'l’esclavage signée %'~bm>k25 septembre 1926 #iamendée par >kProtocole
+b|fr|@asupplémentaire #5%'~k)@el’esclavage, #B~igesclaves ~qf~gD#ipratiques analogues %'l’esclavage
+b|es|@jSuplementaria %ZAbolición #BEsclavitud, @o~nU@eEsclavos y ~ioy ~pfAnálogas _ZEsclavitud
+b|ru|~hN@b~j?fewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
+b|ar|@-abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+b|zh|废止奴隶制+l奴隶贩卖及类似奴隶制@:制度与习俗补充@m
*M|fr|@a%(#Upolitiques #Bfemme
*M|es|@j^X#fPolíticos #BMujer
*M|ru|%7lambjbBchkbv */ycdAbd
*M|ar|@tabrkfk abocaoce bbdjpe
*M|zh|~lE~kv%o@m
&Q|fr|~jInationalité #Bfemme mariée
&Q|es|~jlNacionalidad #BMujer Casada
&Q|ru|%7sfeynedhjgc xeipydco ycdAbdu
&Q|ar|@tqhoce ~pmabdgEfqe
&Q|zh|已婚~lE国籍@m
+/|fr|@a%aconsentement au mariage, l’âge minimum &Lmariage #il’enregistrement @Emariages
+/|es|@j#6Consentimiento ^?Matrimonio, @oEdad Mínima @QContraer Matrimonio >lRegistro %0Matrimonios
+/|ru|%7hasmehbb @eghjplmcdbc g wfek, ~n)wfeBdai gaxfehjc b fcsbhjferbb wfekag
+/|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
+/|zh|@I婚姻@:同意+l结婚~pY及婚姻登记~ji
icerd|fr|~mf~aa@e&Hraciale
icerd|es|@j@C+B@e=vRacial
icerd|ru|#b>f~dCfehagao nbhkfbibderbb
icerd|ar|~m8~pu~aiabihyjc
icerd|zh|+7_-~h(~cw~m4
~qL|fr|~ga@6#9%Q#Uéconomiques, ~miculturels
~qL|es|~cj~sP#fEconómicos, ~j3y ~lg
~qL|ru|#b+iaw PkadaibBchkbv, ~gx~khlfegev
~qL|ar|abivm +D
~qL|zh|~h)+l=2及>g%o~m4;~h){、|}=2{、|和|及|}>g%o~m4
iccpr|fr|~g4
iccpr|es|~cj~sP~dw
iccpr|ru|#b+ia _5
iccpr|ar|abivm +j
iccpr|zh|~k3@m;^2%o~m4
~gq|fr|Pactes ~bc^(%Q~sH
~gq|es|Pactos %k@e<y
~gq|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a */^e
~gq|ar|abivmch abmfbcch abxaych lrkfk _q;abivmah abmfbcah abxayah lrkfk _q
~gq|zh|#C+q两@m;#C+q@m
~gA|fr|%Dau ~g4;premier %Dau ~g4
~gA|es|~nK@e~dw
~gA|ru|~hU@n~c(a _5
~gA|ar|&0~kS+j;&0bbivm +j
~gA|zh|&.~k3%p&A;&.^2%o#C%p#a{第一{号|项|}|}&A
~gB|fr|~lr%Dau <G#ipolitiques, *Xabolir @opeine @emort;~lr%Dau ~g4
~gB|es|Segundo ~nK@e#f~p"y Políticos, destinado a abolir @opena @emuerte;Segundo ~nK@e~dw
~gB|ru|Njaf{ao Fekpmzjejbgduo lfajakam|asa Fekpmzjejbgdasa lfajakame|aip Fekpmzjejbgdaip lfajakamp|ui Fekpmzjejbgdui lfajakamai|ai Fekpmzjejbgdai lfajakamc} ~c(a _5
~gB|ar|&0~pl~kS+j
~gB|zh|旨在废除死刑@:&.~k3%p~cx项&A;&.^2%o#C%p#a~cx{项|}&A
~gC|fr|%Dau ~ga@6#9%Q#Uéconomiques, ~miculturels
~gC|es|~nK@e#fEconómicos, ~j3y ~lg
~gC|ru|~hU@n~c(aw PkadaibBchkbv, ~gx~khlfegev
~gC|ar|&0bbivm +D;&0~kS+D
~gC|zh|&.~h)+l=2及>g%o#C%p&A;&.~h){、|}=2{、|和|及|}>g%o#C%p#a&A
+e|fr|@a@Hl’imprescriptibilité @Ecrimes @eguerre ~qfcrimes #Nl’humanité
+e|es|~jlImprescriptibilidad %0Crímenes @eGuerra y %0Crímenes @eLesa Humanidad
+e|ru|%7dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi =dBcmagcBchjge
+e|ar|@timd gkamd qjazd abrjl fabqjazd ~j'Am abthoahce
+e|zh|战争罪及危害%]类罪不适用_]定时效@m
~gn|fr|~mf@H#!^A%d~iFd’apartheid
~gn|es|@j@C%Z%!>lCastigo #rCrimen @eApartheid
~gn|ru|#b>flfchcBcdbb lfchjplmcdbq elefjcbne ~bEdcsa
~gn|ar|~q)qjcde abnyb abihyjc ~coibcva
~gn|zh|&B并惩治~h(隔离罪行~m4
>H|fr|~mf#Nl’apartheid %"@[sports
>H|es|@j@C#n&mApartheid ~swDeportes
>H|ru|#b@b=delefjcbne g hlafjc
>H|ar|~pXabnyb abihyjc &/abpbial abjcaAce
>H|zh|~q.体育~h:~h(隔离~m4
cedaw|fr|@a~aa@e&H~af
cedaw|es|@j+B@e=v~nH
cedaw|ru|%7~dC_U~pZ
cedaw|ar|@tabkAaF ~aiAm abdjpe
cedaw|zh|~a9_-~cw@m
~iR|fr|^d>b@a~aa@e&H~af
~iR|es|*0#B@j+B@e=v~nH
~iR|ru|%3a ~dC_U~pZ
~iR|ar|~czabkAaF ~aiAm abdjpe
~iR|zh|&.~a9_-~cw%p&A;&.~a9_-~cw%p@:&A
cat|fr|@a#N@o+C;@a#N@otorture
cat|es|@j~mc_2;@j~mcTortura
cat|ru|@c=d~mO;@c=dlujak
cat|ar|@tdhavAe ~qv^E
cat|zh|&B~a"@:<w@m;&B酷刑@m
opcat|fr|%D>b@a#N@o+C
opcat|es|*0#B@j~mcTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%3=d~mO;%3=dlujak
opcat|ar|~czdhavAe ~qv^E
opcat|zh|&.&B~a"@:<w%p&A;&.&B~a"@:<w%p@:&A;&.&B酷刑%p#a&A
crc|fr|~k6#U@e~cq
crc|es|@j^X#f#rNiño
crc|ru|%7*/fcwcdke
crc|ar|@t^)abwnb
crc|zh|%-%o@m
~iS|fr|~sp{,|} #Tl’implication d’enfants %"@[~n7armés;^d#Tl’implication d’enfants %"@[~n7armés
~iS|es|@TFacultativo{ de la Convención sobre los Derechos del Niño|} %s_Zparticipación @eniños ~swconflictos armados
~iS|ru|~jEpBehjbq ~qZg _GkadFmbkjev;~hU{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @SpBehjbq ~qZg _GkadFmbkjev
~iS|ar|~pV#kaugjas ~gi&/~r-abdobre
~iS|zh|~rK%-卷入&9#J@:&A;@I%-卷入&9#J@:&A
~iU|fr|~sp{,|} #T@ovente d’enfants, @o~c[@E~cX^Apornographie mettant #Pscène ~g7;^d#T@ovente d’enfants, @o~c[@E~cX^Apornographie mettant #Pscène ~g7
~iU|es|@TFacultativo{ de la Convención sobre los Derechos del Niño|} %s_Zventa @eniños, @oprostitución infantil ~jAutilización @eniños ~qcpornografía
~iU|ru|~jE~n-ncjzib, ~q0~n:b ~q0lafdasfeFbb;~hU{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @S~n-ncjzib, ~q0~n:b ~q0lafdasfeFbb
~iU|ar|~pV#klci ~gifaogBbab ~gi&/ablBaF fnc abdfam abtlarce
~iU|zh|~rK买卖%-+l%-卖淫#e%-色情制品#J@:&A;@I买卖%-+l%-卖淫#e%-色情制品#J@:&A
~iT|fr|~sp~shétablissant une procédure @eprésentation @ecommunications
~iT|es|*0#B@j^X#f#rNiño %sa un procedimiento @ecomunicaciones
~iT|ru|~jElfarcnpfu haawAcdbo
~iT|ar|~pV#qltqjaF gkmcd ablbaBag
~iT|zh|~rK设定来文程序@:&A;@I设定来文程序@:&A
^M|fr|~mf*a@9~matous @[^l~gG~qfmembres @e~n/famille
^M|es|@j@C%Z@"%0#f@eTodos @Z~l4Migratorios y @eSus Familiares
^M|ru|#b>f*j~hCghcv jfpnqAbvhq-ibsfedjag b Bmcdag bv hcico
^M|ar|~m8~fP^)~oeabidab ~r/fpnjam pojvd
^M|zh|#m~im移徙工%]~ih家庭成员%o~m4
crpd|fr|~k6~f3
crpd|es|@j^X#f@e~e5
crpd|ru|%7*/~n4
crpd|ar|@t^)=BHfc abtiake
crpd|zh|~mj@m
~mr|fr|%D>b~k6~f3
~mr|es|*0#B@j^X#f@e~e5
~mr|ru|%3a */~n4
~mr|ar|~cz^)=BHfc abtiake
~mr|zh|&.~mj%p&A;&.~mj%p@:&A
*A|fr|~mf=Y@9@e~kq#N@[disparitions forcées
*A|es|@j@C~sl@e~ln#n#FDesapariciones Forzadas
*A|ru|#b@b~lz~dg~n(dehbmzhjgcdduv bhBcxdagcdbo
*A|ar|~m8~fP~c2
*A|zh|#m~im%]免遭强迫失踪~m4
&5|fr|@a#T@o~c4&H~hH@el’enseignement
&5|es|@j~of_Z~bn#FDiscriminaciones ~qcEsfera #BEnseñanza
&5|ru|%7~p1nbhkfbibderbco %4awfexagedbq
&5|ar|@tdsanre ~qt~oFabgibcd
&5|zh|取缔~kw~cw@m
untoc|fr|~nB&(;@a#N@ocriminalité{| transnationale} organisée;*dPalerme
untoc|es|@j_Y~mc~lQOrganizada Transnacional;@j~mc~lQOrganizada{ Transnacional|};~sSPalermo
untoc|ru|@c#E=djfedhderbademzdao afsedbxageddao ~n[;@c{aw|lfajbg} afsedbxageddao ~n[;Gemcfihk@p
untoc|ar|~ml~l,~l9ilj abfwhce;@t~l,abdhGde
untoc|zh|~dI<I@m;^c{跨国|}有%O<I@m;巴勒莫@m
+U|fr|@U{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*X~fUréprimer #ipunir @o~igpersonnes, ~c1@Efemmes ~qfenfants, *u>b~nB&(;@U{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*X~fUréprimer #ipunir @o~igpersonnes, ~c1@Efemmes #i~g7
+U|es|@T@Q~hpReprimir y ~r)@o~nU@ePersonas, ~e:Mujeres y Niños#2;@T~mc~sE;~sJPalermo
+U|ru|#"a ~kjb lfchcBcdbb ~n-mtnzib, ahawcdda ycdAbdeib b ncjzib, ~bEdcc@q;#"a ~kgmtnzib
+U|ar|%mdhi fkdi fdiakle ~brlabpuxay، flxaye abhoaF fabpwnab;%mdhi ~brlabpuxay، flxaye abhoaF fabpwnab، fkdiv ~coibcv
+U|zh|~o!*n+l&B#e惩治~ev~nJ~q'~lE#e%-&C@:~b);#]*n+l&B#e惩治~ev~nJ~q'~lE#e%-&C@:~b);~ev~nJ@B;~nJ~ev@B
<h|fr|@U~e6@e~gGpar terre, air #imer, *u>b~nB&(;@U~e6@e~gGpar terre, air #imer
<h|es|@T#n~av@eMigrantes ~mTTierra, Mar y Aire#2;@T#n~av@eMigrantes
<h|ru|#"=d~d8ggaxe ibsfedjag @ohpCc, iaft b gaxnpvp@q
<h|ar|%mdsanre gvjcl ~r/ih wjck ablj fablrj fabqf
<h|zh|~o!^c陆+l海+l空偷运~kz@:~b);#]^c陆+l海+l空偷运~kz@:~b);偷运~kz@B
<V|fr|@U~o0@e~qSpièces, éléments #imunitions, *u>b~nB&(;@U~o0@e~qSpièces, éléments #imunitions
<V|es|@T~mcFabricación >l~nVIlícitos @e*1@eFuego, sus Piezas y Componentes y Municiones#2;@T@k{las |}*1@eFuego
<V|ru|#"=d~d8bxsajagmcdbq b awafaje asdchjfcmzdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#"aw asdchjfcmzdai afpybb
<V|ar|%mdsanre yhi *pabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~rQ
<V|zh|~o!^c~rA枪支~ih零部件#e~os@:~b);#]^c~rA枪支~ih零部件#e~os@:~b);枪支@B
uncac|fr|~nBcorruption;@a#N@ocorruption
uncac|es|@j_Y~mcCorrupción;@j~mcCorrupción
uncac|ru|@c#E=dkaffplrbb;@c=dkaffplrbb
uncac|ar|~mlabnoam
uncac|zh|@A反腐败@m;&.反腐败%p
~eI|fr|~nBcybercriminalité
~eI|es|@j_Y~mcCiberdelincuencia; Fortalecimiento #B%,@C+z~bnDeterminados ~lR~lfmediante ~sNTecnología #BInformación y #FComunicaciones y +zTransmisión @ePruebas #PForma Electrónica @e~lRGraves
~eI|ru|@c#E=dkbwcflfchjpldahjb
~eI|ar|~ml~l,abocljahce
~eI|zh|@A^c网络<I@m
<.|fr|~o4~kD{ de 1961|};~o4@e~kG~kD
<.|es|~dJ@e~kG~hd;~dJ@k~dm@e1961;~dJ~hd{|, 1961};~dJ@e1961
<.|ru|~e"hfcnhjgev ~kG~pM;~e"hfcnhjgev
<.|ar|@-abfrcme bbdxmjag bohe 1961
<.|zh|1961&c~ez@m;~ez@m
&S|fr|~o4%(stupéfiants @e1961{| ,|,} ~bG@e1972;~o4@e~kG~kD{,|} ~bG@e1972
&S|es|~dJ@e~kG~hd~sh~gr@e{|25 de marzo de }1972;~dJ@k~dm@e1961~sh~gr@e{|25 de marzo de }1972;~dJ@e~kG@k~dm#Psu forma ~gr@e1972
&S|ru|~e"hfcnhjgev ~kGsane h lalfegkeib, gdchcdduib g dcc ~hyGfajakamai 1972 ~pM
&S|ar|@-abfrcme bbdxmjag bohe ~kGlycBgva abdimbe lljfgfsfb ohe 1972
&S|zh|经《1972&c@B^:修正@:《1961&c~ez%p;经1972&c{3月25日|}&.@B^:修正@:《1961&c~ez%p
~bW|fr|@a%(~dcpsychotropes @e1971;@a%(~ks;*d1971 %(~ks
~bW|es|@J@k~j6{Sicotrópicas|Psicotrópicas}{ de 1971|}
~bW|ru|%7~mNgcAchjgev 1971 ~pM;%7~mNgcAchjgev
~bW|ar|@tabdIDjag abikbce bohe 1971
~bW|zh|1971&c~fp;~fp
~bw|fr|@a#A~e6@estupéfiants ~rz~ks{| de 1988}
~bw|es|@j_Y#n~av@e~dmy ~j6{Sicotrópicas|Psicotrópicas}{ de 1988|};~sS1988
~bw|ru|~lc%h=d~d8awafaje defkajbBchkbv hfcnhjg b ~mNgcAchjg
~bw|ar|~ml~br~dM&/abdxmjag fabdIDjag abikbce
~bw|zh|1988&c@A&B%.~ev麻醉药品#e~fp;@A&B%.~ev麻醉药品#e~fp;1988&c@m
<!|fr|~jI#Z^A%d@E~h1#N@[%Ujouissant d’une @9internationale, y compris @[agents diplomatiques
<!|es|~jl%F>lCastigo @e~lR#n&XInternacionalmente Protegidas, inclusive @ZAgentes Diplomáticos
<!|ru|%7~d-b dekexedbb lfchjplmcdbo =dmbr, lamzxptAbvhq &wxeAbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
<!|ar|@tdhi abqjazd ~j'Am =Babdgdgich ~d.mfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~coibcva
<!|zh|@I~fH#e惩处侵害应受#C#m~f5包括外交代表@:罪行~ji
~i1|fr|~mf#N@oprise d’otages
~i1|es|@j@C~mcToma @eRehenes
~i1|ru|~iDxevgejai xemaydbkag
~i1|ar|~pXpxH abjvazh
~i1|zh|~q.劫持%]质~m4
~c-|fr|~mf#N>krecrutement, l’utilisation, >k_B#il’instruction @emercenaires
~c-|es|@j@C#n&mReclutamiento, @oUtilización, @o~b/>lEntrenamiento @eMercenarios
~c-|ru|~iDgcfwagkao, bhlamzxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~c-|ar|~pXgqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~c-|zh|~q.招募+l~ct+l资助#e训练雇佣军~m4
~gS|fr|~jI#._b#A#i_bassocié
~gS|es|~jl#'#r~ck_Y>l~ckAsociado
~gS|ru|%7^m~sb#Eb hgqxeddasa h dco lcfhademe
~gS|ar|@-@/lobade ~al;@tobade ~al
~gS|zh|~jH%n@m
~b2|fr|^d#9>b~jI#._b#A#i_bassocié
~b2|es|*0#B~jl#'#r~ck_Y>l~ckAsociado
~b2|ru|%3a ^m~sb#Eb hgqxeddasa h dco lcfhademe
~b2|ar|&0bbagnakce @/lobade ~al
~b2|zh|&.~jH%n%p&A;&.~jH%n%p@:&A
<l|fr|~mf=Y%d@Eattentats terroristes %'l’explosif
<l|es|@J@C+z%!%0Atentados Terroristas ~lfcon Bombas
<l|ru|~iDwaiwagui jcffafbxiai
<l|ar|~q)abvqdag abtjvalce labkhalb
<l|zh|<H~b'爆炸@:~m4;<H~b'爆炸事件@:~m4
=n|fr|~mf=Y%d&L_B&Lterrorisme
=n|es|@J@C+z%!#B~b/#rTerrorismo
=n|ru|~iDFbdedhbfagedbci ~lu
=n|ar|~q)gdfcb abtjval
=n|zh|<H向~b'提供资助@:~m4
<8|fr|~mf=Y~k0@e~pO~sd
<8|es|@J@C+z%!%0Actos @e~phNuclear
<8|ru|~iDekjeib <C~lu
<8|ar|~q)pidab abtjval abhffc
<8|zh|<H核~b'&C~m4
>1|fr|~jI@9physique @Ematières ~fS{| et des installations nucléaires}
>1|es|~jl@"Física %0~jO~f]{| y las Instalaciones Nucleares}
>1|ru|%7~jx*j<Ciejcfbeme;%7~jx*j<Ciejcfbeme b qncfduv phjedagak
>1|ar|@tabrdace abdamce bbdfam ~pq
>1|zh|~in物#m@m;~in体#m@m;核材料#e核设施实{物|体}#m@m
~e3|fr|~k6~h1#i~oE~cUactes survenant %'bord @Eaéronefs;*dTokyo
~e3|es|@J~p9Infracciones y Ciertos Otros Actos ~lfa Bordo ~jz~m"
~e3|ru|%7lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~d!;Takbohk@p
~e3|ar|@-~fLlabqjazd fliA {abpniab|abpidab} abpxjC ~j'>jdgh ~qx
~e3|zh|~qi航空器内@:<I#e犯有某些*!&C~ji;东京@m
~eN|fr|@a=Y%d#Bcapture illicite d’aéronefs
~eN|es|@J+z%!#rApoderamiento Ilícito @e~m"
~eN|ru|%7~p1dcxekaddui xevgejai ~d!
~eN|ar|@tkdi abaogcbaF ~dM>j~qx
~eN|zh|@I<H~g:~ji
~aS|fr|@a~bDdirigés #N@o#.@el’aviation civile
~aS|es|@J+z%!@e=t~mc#'#BAviación Civil
~aS|ru|%7%h@.~fX
~aS|ar|@t%Sabdfqve Am obade abwcjah abdmhc
~aS|zh|@I<H危害~er%n@:%.&C~ji
<6|fr|@U=Y~k0+3@e^-%"@[aéroports servant %'~dz
<6|es|@T+z%!@e=t@e~a3~swAeropuertos _?Presten Servicio{|s} _Z~f!
<6|ru|#"a ~p1dcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetAbv icynpdefandpt sfeynedhkpt egberbt
<6|ar|%mkdi pidab abihn ~f'&/abdwajag ~ppgxmd abwcjah ~r.
<6|zh|<H在为#C~er服务@:机场上@:%.~du&C@:@B;<H在用于#C~er@:机场发生@:%.~du&C@:@B
<b|fr|@a%amarquage @Eexplosifs plastiques #i#Pfeuilles %Qfins @edétection
<b|es|@J%ZMarcación @e~oVPlásticos @Q@ZFines @eDetección
<b|ru|%7iefkbfagkc lmehjbBchkbv gxfugBejuv gcAchjg ~mxbv awdefpycdbq
<b|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<b|zh|~qi可塑炸药中添加识别剂以便侦测~ji
sua|fr|@a~sq#Bnavigation maritime
sua|es|@J~q(#BNavegación Marítima
sua|ru|%7%h@.~ay
sua|ar|@t%S~j'Am obade ~j";@t%Sabdfqve Am obade ~j"
sua|zh|~jF%n%.&C@m
~aZ|fr|@U~sq@Eplates-formes fixes situées ~ee
~aZ|es|@T~q(~jzPlataformas Fijas Emplazadas ~qc~k/
~aZ|ru|#"a <t@e_N
~aZ|ar|%m~ahabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~n1
~aZ|zh|~ip%.&C@B
~bX|fr|~l2@e~lZ#B~rW;~l2@e~ir
~bX|es|~a-@eRoma #BCorte Penal #0;~a-@eRoma
~bX|ru|Obihk~fZhjejpj@z^q~pJhpne;Obihk~fZhjejpj{|e|p|ai|c}
~bX|ar|hGad jfda abpoaoc bbdrsde ~gj<N;hGad jfda abpoaoc
~bX|zh|~f2~lG~rI;~lG~rI
_K|fr|#M*r#B~rW
_K|es|#l=4#BCorte Penal #0
_K|ru|@Ma *7^q~pJhpne
_K|ar|&J~j.fryahag abdrsde ~gj<N;%e#qladgcaEag abdrsde ~gj#d~kc
_K|zh|~f2~b]#3
vcdr|fr|~dF%(~a5diplomatiques
vcdr|es|~sB@k~cJDiplomáticas
vcdr|ru|~lV>fnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|@t~h3bbibakag abmlbfdaoce
vcdr|zh|<D外交^b@m
vccr|fr|~dF%(~a5consulaires
vccr|es|~sB@k~cJConsulares
vccr|ru|~lV>fkadhpmzhkbv hdaCcdbqv
vccr|ar|@t~h3bbibakag abkhybce
vccr|zh|<D领事^b@m
>'|fr|@a%(missions spéciales
>'|es|@j~p9Misiones Especiales
>'|ru|%7hlcrbemzduv ibhhbqv
>'|ar|@tabliDag abxaye
>'|zh|~et使团@m
vclt|fr|~dF%a*5@Etraités
vclt|es|~sB#6&'%0Tratados
vclt|ru|~lV>f~kl%xnasagafag
vclt|ar|@t~h3bkahfh abdiavmag
vclt|zh|<D%C_]@m
~mX|fr|~dF%a*5@Etraités ="+V#i~k,=Dou ="~k,~d)
~mX|es|~sB#6&'%0Tratados ="&sy ~dX%ko ="~dX+o
~mX|ru|~lV>f~klnasagafag ~qM~flb ~kfafsedbxerbqib ~oD~qM~kfafsedbxerbqib
~mX|ar|@t~h3bkahfh abdiavmag lch ^ZfabdhGdag #dpf {|ncda }lch abdhGdag <N
~mX|zh|@I%2#e#C%O间或#C%O相互间%C_]@:<D@m
=m|fr|~dF*asuccession d’États =M@etraités
=m|es|~sB%ZSucesión @e&s#PMateria @eTratados
=m|ru|~lV>flfegalfccihjgc +S#Ynasagafag
=m|ar|@t~h3bxbane ^Z&/abdiavmag
=m|zh|@I%2在%C~h'@:继承@:<D@m
&P|fr|@a#A%(immunités juridictionnelles @E+V~rz~qSbiens
&P|es|@j_Y~p9Inmunidades Jurisdiccionales %0&sy @esus Bienes
&P|ru|~lctfbhnbkrbadduv biipdbjcjev +Sb bv hawhjgcddahjb
&P|ar|@t@wbryahag ^Zfddgbsagva dh abfbace abkAazce
&P|zh|@A%2~ih财产管辖豁免@m
_"|fr|~dF*areprésentation @E+V%"~qS~a5avec @[~k,=D@ecaractère universel
_"|es|~sB%ZRepresentación %0&s#Psus ~cJcon #F~dX%k@eCarácter Universal
_"|ru|~lV>flfcnhjegbjcmzhjgc +Sg bv ajdaCcdbqv h ~kfafsedbxerbqib pdbgcfhemzdasa vefekjcfe
_"|ar|@t~h3bgdDcb ^Z&/ibakagva di abdhGdag #dHag abwali abiabdc
_"|zh|<D@I%2在其对普遍性#C%O^b上@:代表权@m
~q9|fr|~hcmer
~q9|es|~mgMar;CONVEMAR
~q9|ru|@c#E~sClfegp
~q9|ar|~fK~hV;@tkahfh ~hV
~q9|zh|@A+6_]@m;&.+6_]%p
~mS|fr|#M#9%'>U#Bpartie XI #B~hcmer &L10 décembre 1982;#M#9%'>U#Bpartie XI #B~hcmer
~mS|es|#l%s_Z_e#BParte XI #B~mgMar{ de 10 de diciembre de 1982|};#l%ZParte XI
~mS|ru|@M~hwЧehjb !X!I ~apaj 10 nckewfq 1982 ~pM
~mS|ar|%e#qlghncH abqEF abramc iuj dh ~fK~d3abdIjxe 10 sahfh abpfb/mcodlj 1982;%e#qlghncH abqEF abramc iuj dh ~fK~hV
~mS|zh|@I<r1982&c12月10日~g?第十一~rg@:#3;第十一~rg#3
~c9|fr|#M%Qfins @e>U@Edispositions #B~hcmer &L10 décembre 1982 ~eW>b*U#i>b_I@Estocks @epoissons dont @[déplacements s’effectuent tant %'l’intérieur qu’au-delà @ezones ~m0exclusives (stocks chevauchants) ~qfstocks @epoissons grands migrateurs;#M{|des Nations Unies |de 1995 }%(stocks @epoissons
~c9|es|#l%Z_e@e~h?#B~mgMar @e10 @ediciembre @e1982 relativas _Z&"y ~bo~jz~np@ePeces Transzonales y #F~np@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @k{las |}~np@ePeces
~c9|ru|@M~hwlamaycdbo ~apaj 10 nckewfq 1982 sane, kajafuc kehetjhq ~kejfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~n,fuw b plfegmcdbq bib;*'{| Efsedbxerbb EwKcnbdcdduv Jerbo} @ofuwdui xelehei
~c9|ar|&J{|iad 1995 }bghncH da ggAdhv ~fK~d3abdIjxe 10 sahfh abpfb/{| }mcodlj 1982 dh prsad #krnG ftmaje abpjyme abodsce abdgmaxbe abdhawk fabpjyme abodsce absDcje abajgrab;&J@wbbpjyme abodsce
~c9|zh|<r1982&c12月10日~g?~q[~fE_:跨界~ey#e高度洄游~ey@:规定@:#3;<r~g?~q[~fE_:跨界~ey#e高度洄游~ey@:规定@:#3;~h8~ey#3
bbnj|fr|#Mse rapportant >b~hcmer #iportant *a*U#i=F~iV#B~kabiologique marine @Ezones ne relevant pas #Bjuridiction nationale
bbnj|es|#l~m2>r#B~mgMar %s_Z&">lUso ~cL#B~l5Marina ~jzZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@M@ewexc ~apa ~kdb phjaoBbgai ~kUiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~mstfbhnbkrbb
bbnj|ar|%e{|abdljd }&/~pQ~fK~d3#krnG abghfi ~lqablrjc &/abdhawk abfakie xajq rmfm abfbace abfwhce faogxmadv >jhrf dogmad
bbnj|zh|~g?下~kE@:~fE%t~gX#3;根据~g?@:规定就~kE@:~fE%t~gX#J拟订@:#3;~kE#3
>S|fr|#M*r&LTribunal @6&L*5#Bmer
>S|es|#l=4#rTribunal @C#r&'#rMar
>S|ru|@Ma *7^qjfbwpdeme ~sClfegp
>S|ar|&J~j.abdrsde #dbkahfh ~d3~kc
>S|zh|#C+6_]_]庭~b]#3
_M|fr|@U*r@el’Autorité @W@Efonds marins
_M|es|@T=4#BAutoridad @C%0Fondos Marinos
_M|ru|#"a *7^qafsede ~sCndp
_M|ar|%m~j.abobwe #dbkai ~d3~kc
_M|zh|#C海底_:局~b]@B
~gy|fr|~jIhaute mer
~gy|es|~jlAlta Mar
~gy|ru|@caw ~n3iafc
~gy|ar|@tpiabc ~hV
~gy|zh|公海@m
<S|fr|@a~ee
<S|es|~jl~k/
<S|ru|%7_N
<S|ar|@t~n1
<S|zh|大陆架@m
^V|fr|~jImer territoriale ^Azone contiguë
^V|es|@j#6Mar ~nS~jAZona Contigua
^V|ru|%7jcffbjafbemzdai iafc b lfbmcyeAco xadc
^V|ar|@tablrj abtkbcdc fabdhwke abdgaxde
^V|zh|领海及毗连区@m;领海*Y毗连区@m
+u|fr|#M*Xfavoriser >krespect ~q1~mQ@e~fV#Phaute mer @E>z=D@e*U~rzgestion;#Md’application
+u|es|#l@Q~ns&mCumplimiento ~jz^g%k@e&"y ~bo~mT@Z~oPPesqueros _?Pescan #PAlta Mar;#l@eCumplimiento
+u|ru|@Ma hancohjgbb hawmtncdbt fuwamagduib hpneib g ~n3iafc %xicf @o~pBybguv fchpfhag b ~pIbib;@M@oajkfujaip iaft
+u|ar|@tgiEcE adgDab onh ~qy~o"bgmalcj abycahe fabtmaje <N;&JgiEcE adgDab onh ~qy~o"bgmalcj abrnG fabtmaje <N;@tabadgDab
+u|zh|~dt公海渔船遵守#C~fE_:_/@:#3;遵守_/#3
=h|fr|#M#9%Q>z&Lressort @e~ly&Lport *X~fUcontrecarrer #i~e4@o~fV=5;#M#9%Q>z&Lressort @e~ly&Lport
=h|es|#l@k^g#r~jwRector #rPuerto Destinadas a ~hpDesalentar y ~f-@o~hP^D;#l@k^g#r~jwRector #rPuerto
=h|ru|*'{| Gfanagamzhjgcddao b hcmzhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~ohlafje @olfcnplfcyncdbt, hncfybgedbt b &,+9{|fuwdasa }~qU;@Ma icfev ~ohlafje
=h|ar|%e~aoabdchaF ^[ibcv;&J~h0abpBHce fabEjaie bbpdd abdgrme ~aoabdchaF ^[ibcv;%e~aoabdchaF
=h|zh|@I港口国~ss鱼@:_/#3;@I~ss鱼@:港口国_/#3;港口国_/#3
solas|fr|~mf{de 1974 |}=Y~pN#Bvie humaine #Pmer
solas|es|@J@C+z#'#BVida Humana ~m2Mar{, 1974|};@JSOLAS
solas|ru|#b@b@oavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|~m8bobade abpjfar &/~hV;~m8~fPabpjfar &/~hV
solas|zh|1974&c#C~g)%]命%n@m;#C~g)%]命%n@m
~qX|fr|~mf{de 1973 |}=Y#Z#B~hD~q1navires, ~bG@e1978 y relatif;~mf{de 1973 |}=Y#Z#B~hD~q1~pG
~qX|es|@J@C~fu@o~dO~mT@ZBuques, 1973, modificado ~mT{el|su} ~sJ1978;@J@C~fu@o~dO~mT@ZBuques;@JMARPOL
~qX|ru|#b@b~ce~ojh hpnag
~qX|ar|~m8~n5~po{dh|abhaqd ih} abonh ~fO1973، lycBgva abdimbe lljfgfsfb iad 1978 #qlva;~m8~n5~po{dh|abhaqd ih} abonh
~qX|zh|#C~fH~kA造成~rb@m
~aV|fr|~mf{de 1979 |}*arecherche ~p0sauvetage maritimes
~aV|es|@J@C@kBúsqueda y Salvamento Marítimos{, 1979|}
~aV|ru|#b@b@olabhkp b hlehedbt @eiafc
~aV|ar|~m8bblrD fabthkaH &/~hV
~aV|zh|1979&c#C~g)搜寻救助@m;#C~g)搜寻{和|与|}救助@m
stcw|fr|~mf{de 1978 |}%(normes @e~r[@Egens @emer, @edélivrance @Ebrevets ~rzveille
stcw|es|@J@C@kNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|#b>f~pDb nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|ar|~m8bdiaccj abgmjcl fabtqaEe fabxnaje bbdbarch
stcw|zh|1978&c海员~fn#e~h9~m4;海员~fn#e~h9~m4
*,|fr|@a*Xfaciliter >ktrafic maritime +4
*,|es|@J@QFacilitar &m~nVMarítimo #0
*,|ru|@c@oawmcsBcdbt %P~ay
*,|ar|@tgcocj rjse abdbare ~gh<N
*,|zh|便利#C~g)运输@m
_L|fr|@a~gL~sRmaritime &)
_L|es|@JConstitutivo #B=wMarítima #0
_L|ru|%7_j~i2afsedbxerbb
_L|ar|@-@/labdhGde ~gh<N
_L|zh|#C海事%O@m
mlc|fr|@a&L^kmaritime{, 2006|};@a&L^kmaritime @e2006
mlc|es|~hKMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~qQg iafhkai hpnavanhjgc{| 2006 sane}
mlc|ar|@t*lablrjc
mlc|zh|2006&c海事劳工@m
=p|fr|~jI@9~g6culturel subaquatique
=p|es|~jl@"~f4&DSubacuático
=p|ru|~bllangandasa ~h2dehmcnbq
=p|ar|~c8abgjaD ~qsabdBdfj labdcav
=p|zh|#m水下>g遗产@m
~cV|fr|~mf@3>k~hx^A_I@Eeaux @eballast #isédiments @E~pG
~cV|es|@J@C^?_h~jA~nc#rAgua @eLastre y @ZSedimentos %0Buques
~cV|ru|#b~oKhpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~cV|zh|#C~ol#e沉积物控制与_:@m;#C~ol^/沉积物控制#e_:@m;控制#e_:~ol#e沉积物~m4
~a1|fr|~mf@e~eC@Hl’enlèvement @Eépaves
~a1|es|@J~sP~eC%ZRemoción @eRestos @eNaufragio
~a1|ru|~r3{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~a1|ar|@thcjflc #dbtEabe abrwad
~a1|zh|~oo#C~kA残骸清除@m;#C~kA残骸清除~oo@m
~gz|fr|~mf@e~r1@3>krecyclage sûr #iécologiquement rationnel @E~pG
~gz|es|@J~sP~r1^?Reciclaje Seguro y Ambientalmente Racional %0Buques
~gz|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademzdao pjbmbxerbb hpnag
~gz|ar|@tvfhB sfhB #dbtiame gmfcj abonh
~gz|zh|香港#C%n与无害~eu拆船@m;香港#C%n#e无害~eu拆船@m
<3|fr|~jI#Z#B~hD@Emers résultant @el’immersion @edéchets
<3|es|@J%Z%F#B~dO#rMar ~mTVertimiento @eDesechos y Otras Materias
<3|ru|@c~ce~ojiafq hwfaheib ajvanag ~c3iejcfbemag;Zadnadhk@p
<3|ar|@tdhi ~poablrjc abhaqd ih tBjak ~j,fdfam pxjC;@tdhi ~poablrjc abhaqd ih tBjak ~j,fabdfam abpxjC;@tbhmh
<3|zh|~fH倾倒废物及*!物质~rb+6~ji;~fH倾倒废物^/*!物质~rb+6#a@m
ospar|fr|@a=Y@9~jK@el’Atlantique &LNord-Est
ospar|es|@J~sl#r~nh{Ambiente |}Marino #rAtlántico Nordeste
ospar|ru|%7*j~i2hfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~c8~pr~ghbudab ujk ~pnabpwboc
ospar|zh|#m东北大西洋+6~eu@m
npt|fr|%H*anon-prolifération @E>[~fS;%H*anon-prolifération;TNP
npt|es|%K%ZNo Proliferación ~jz*1~f];TNP
npt|ru|&Wa dcfehlfahjfedcdbb <Cafpybq;HJЯE
npt|ar|&4imd ahguaj *p~pq
npt|zh|不扩散核%V%C;核不扩散%C;&.不扩散%C^:
ctbt|fr|%Hd’interdiction complète @Eessais ~fS
ctbt|es|%K@e*TCompleta %0Ensayos ~f]
ctbt|ru|&Wa ghcawKcimtAci &-qncfduv bhlujedbo;HNЗЯR
ctbt|ar|&4abrGj abuadb bbgqajl ~pq
ctbt|zh|全面&B核试验%C;全面禁试%C
tpnw|fr|%H@H%q@E>[~fS
tpnw|es|%K%Z*T~jz*1~f]
tpnw|ru|&Wa &-<Cafpybq
tpnw|ar|&4rGj *p~pq
tpnw|zh|&B核%V%C
ptbt|fr|%Hinterdisant @[essais d’armes ~h5%"l’atmosphère, %"=Pextra-atmosphérique #isous l’eau
ptbt|es|%K~mT&m_?se Prohíben @ZEnsayos con _c~qcAtmósfera, &m~p)Ultraterrestre y Debajo #rAgua
ptbt|ru|&Wa &-bhlujedbo <C~j/g ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|&4rGj gqajl ~k[&/abqf fnc _oabxajqc fgrg owr abdaF
ptbt|zh|&B在大气层+l+X#e水下进行核%V试验%C;~rg&B核试验%C;~rg禁试%C
~da|fr|%Hinterdisant @eplacer @E>[~h5#i~py>[@edestruction massive %afond @Emers ~qfocéans ainsi _?%"~n/sous-sol
~da|es|%K@k~gV*T@eEmplazar _cy Otras *1@eDestrucción #PMasa ~swFondos Marinos y Oceánicos y su Subsuelo
~da|ru|&Wa &-fexicAcdbq @endc iafco b akcedag b g csa dcnfev <C~j/~c3~qH~j/iehhagasa pdbBjaycdbq
~da|ar|&4rGj fAi ~k[fBcjva dh pobre abmdaj abuadb >jkai ~d3fabdrcwag fnc lawh pjAva
~da|zh|&B在海床洋底~ih底土安置核%V#e*!大规模{毁灭|杀伤}性%V%C
enmod|fr|~qld’utiliser @Etechniques @emodification @el’environnement %'@Efins militaires ou toutes ~cUfins hostiles
enmod|es|~jl*T@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%7&-gacddasa ~oDmtwasa bdasa gfeyncwdasa >whfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|ar|@trGj {aogxmad|aogidab} gkhcag abgBccj &/~prbpBjaA iosjce pf bpce pBjaA imazce pxjC
enmod|zh|&B为军事或任何*!敌对目@:~ct改变~eu@:技术~ji
bwc|fr|~ql#Bmise au point, #Bfabrication #i&Lstockage @E>[bactériologiques (biologiques) ou %'toxines ~fF;@a%(>[biologiques{| ou à toxines| et à toxines}
bwc|es|~jl*T#rDesarrollo, @o~nr>lAlmacenamiento @e*1Bacteriológicas (Biológicas) y Toxínicas y @kSu ~m.;@j~p9*1Biológicas{| y Toxínicas}
bwc|ru|%7&-fexfewajkb, ~mMb ~pwxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~j/b aw bv ~pH;@c@owbamasbBchkaip {|b jakhbddaip }afpybt;%7wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@t~bi*pablsgjcfbfqce (ablcfbfqce) fabgsochce ~gt;@t~bi*pablsgjcfbfqce (ablcfbfqce) fabgsochce، ~gt;@t*pablcfbfqce
bwc|zh|@I&B#u~p5#e储存细菌(生物)及毒素%V#e~oz%V~ji;#]&B{发展|研制}~p5#e储存细菌(生物)及毒素%V{和|以及}销毁{此种|这种|这类|此类}%V#a@m;生物{和毒素|及毒素|}%V@m
+H|fr|@U#T@oprohibition d’emploi >bguerre @egaz asphyxiants, toxiques ou similaires ~rzmoyens bactériologiques
+H|es|@T%s_Z*T#r~oU~qcGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~sJ_i@e1925
+H|ru|#"a &-~bd@egaodc pnpCmbguv, qnagbjuv ~oDnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
+H|ar|%mrGj abaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%mqhcn ~fO1925
+H|zh|&B在战争中~ct窒息性+l毒性或*!气体#e细菌作战方_]@:@B;1925&c%B@B;《1925&c%B@B^:
cwc|fr|~ql#Bmise au point, #Bfabrication, &Lstockage ~rz~kn@E>[chimiques ~fF;@a%(>[chimiques
cwc|es|~jl*T#rDesarrollo, @oProducción, &mAlmacenamiento >l~oU@e*1Químicas y @kSu ~m.;@j~p9*1Químicas
cwc|ru|%7&-fexfewajkb, lfabxganhjge, ~pwb ~bdvbibBchkasa ~j/b a csa ~pH;@c@ovbibBchkaip afpybt;%7vbibBchkai afpybb
cwc|ar|@t~bifaogidab *p~pt~gt;@t*p~r?
cwc|zh|@I&B{发展|研制}~p5+l储存#e~ct~kt%V及~oz%V~ji;&B~kt%V@m;~kt%V@m
ccw|fr|~qlou @olimitation @e~kn@ecertaines >[classiques qui peuvent être considérées comme produisant @Eeffets traumatiques excessifs ou comme frappant sans discrimination;@a@Hcertaines >[classiques
ccw|es|@j@kProhibiciones o Restricciones #r~oU@eCiertas *1Convencionales _?Puedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@kCiertas *1Convencionales
ccw|ru|%7&-~oDasfedbBcdbb ~bdkadkfcjduv ~qHawuBdasa afpybq, ~kXhBbjejzhq dedahqAbib Bfcxicfduc lagfcyncdbq ~oDbictAbib dcbxwbfejcmzdac ncohjgbc;@c@okadkfcjdui gbnei awuBdasa afpybq;%7kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@trGj pf gkccm ~qApobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&B或限制~ct某些可被认为具有过分伤害力或滥杀滥伤~lD@:常规%V@m;{特定|某些}常规%V@m
_t|fr|@U@H%qou @olimitation @e~kn@Emines, pièges #i~cUdispositifs{,|} tel qu’il a été modifié >k3 mai 1996;@UII modifié
_t|es|@T@kProhibiciones o Restricciones #r~oU@eMinas, *1Trampa ~i,Artefactos{,|} según fue enmendado &m3 @emayo @e1996
_t|ru|#"a &-~oDasfedbBcdbb ~bdibd, ibd-magpCck ~c3phjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~pM;nalamdcdd{uo|asa|aip|ui|ai} #"!I!I
_t|ar|#G#qlrGj pf gkccm ~qAabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe &/3 pcaj/dacf 1996;#G~plabdimb
_t|zh|经修正@:&.~cx号@B^:;经修正{的|后的|}~cx号@B;修正后@:&.~cx号@B^:
ccw-v|fr|@U#9%Qrestes explosifs @eguerre
ccw-v|es|@T^XRestos ~oV@eGuerra
ccw-v|ru|#"@ogxfugaalehdui lcfcybjkei gaodu;#"!V
ccw-v|ar|#G#qlabdgnqjag dh dxbnag abrjl;#Gabxado
ccw-v|zh|战争遗留爆炸物@B
~i6|fr|~ql@el’emploi, &Lstockage, #Bproduction #i&Ltransfert @Emines antipersonnel ~fF;~ql@Emines antipersonnel;@ad’Ottawa
~i6|es|~jl*T#rEmpleo, Almacenamiento, ~nry Transferencia @eMinas Antipersonal y @ksu ~m.;~jl*T~jzMinas Antipersonal;~sSOttawa
~i6|ru|%7&-lfbicdcdbq, ~pwxelehag, ~mMb lcfcneBb lfajbgalcvajduv ibd b aw bv ~pH;%7&-lfajbgalcvajduv ibd;Ejjeghk@p
~i6|ar|@trGj ~qAfgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~i6|zh|@I&B~ct+l储存~p5#e转让杀伤~f5地雷及~oz地雷~ji;{禁止|}杀伤~f5地雷@m;&.渥太华%p
~mp|fr|@a%(>[%'sous-munitions
~mp|es|@j@kMuniciones #PRacimo
~mp|ru|@c@okehhcjdui waclfblehei
~mp|ar|@tabHxazj abihkfmce
~mp|zh|集束~os@m
att|fr|%H%a~j[@Earmes
att|es|%K#6~m,@eArmas
att|ru|&Wa ~kgafpybci
att|ar|&4gqaje abpobre
att|zh|%V~h-%C
~c:|fr|%H%(>A~rC_3@e=Pextra-atmosphérique, y compris @oLune #i@[~cUcorps célestes;%H@Hl’espace{| extra-atmosphérique}
~c:|es|%K^X@'_?Deben Regir ~fG%0&s~ed~p)Ultraterrestre, incluso @oLuna ~i,Cuerpos Celestes;%K#6=S
~c:|ru|&Wa ~sc^j+S@o~l:b ~ff~gElfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&W@okahiahp
~c:|ar|&4#8~l9bphuwe ^Z&/dcmah ~fNabxajqc، lda &/Hbs ~ak;&4#8~l9bhuawag ^Z&/dcmah ~fNabxajqc، lda &/Hbs ~ak;&4~j9
~c:|zh|~eA~qb包括~k4在内+X~ky~sm%C;~eA~qb包括~k4在内@:+X~ky~sm%C;{外空|外层空间}%C
<(|fr|#M%asauvetage @Eastronautes, >kretour @Eastronautes ^Arestitution @Eobjets lancés %"~dx
<(|es|#l#6Salvamento ~jADevolución @eAstronautas ~jARestitución @e~p?Lanzados al =S
<(|ru|@Ma hlehedbb kahiadegjag, gaxgfeAcdbb kahiadegjag b gaxgfeAcdbb awKckjag, xelpAcdduv g kahibBchkac lfahjfedhjga
<(|ar|&JthkaH abdbarch abnAazcch ftiame abdbarch abnAazcch fjm abpqoad abdwbke &/~j9
<(|zh|营救宇宙航行员+l送回宇宙航行员#e归还发射到+X@:物体@:#3
^U|fr|~jI~ix@W@3@[dommages causés par @Eobjets spatiaux
^U|es|@J%Z~iq@C~mTDaños Causados ~mT~p?Espaciales
^U|ru|%7&wajgcjhjgcddahjb xe pAcfw, lfbBbdcdduo kahibBchkbib awKckjeib
^U|ar|@tabdoIfbce #dih abpAjaj ~ppgrmDva abpqoad abnAazce
^U|zh|~rd物体所造成损害@:#C~g,@m;+X物体所造成损害之#C~g,@m
<i|fr|@a@Hl’immatriculation @Eobjets lancés %"~dx
<i|es|@J#6Registro @e~p?Lanzados al =S
<i|ru|%7fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
<i|ar|@tgoqcb abpqoad abdwbke &/~j9
<i|zh|@I登记射入+X物体~ji
moon|fr|#M~rC*aLune #i@[~cUcorps célestes
moon|es|#l_?debe regir #Factividades %0&s~qcLuna y otros cuerpos celestes
moon|ru|@Ma ^j+S@eZpdc ~c3dcwchduv jcmev
moon|ar|%eabdhGd bphuwe ^Z>jowr ~ak
moon|zh|~eA在~k4上~ky@:#3;月球#3
~gm|fr|%H@Hl’Antarctique
~gm|es|%KAntártico
~gm|ru|&Waw Mdjefkjbkc
~gm|ar|&4phgajsgcsa
~gm|zh|南极%C
~e2|fr|%Hvisant %q@E>[~h5#PAmérique latine #i%"@[Caraïbes;%H@e~r,
~e2|es|%K+zProscripción ~jz_c#P{la |}América Latina >lCaribe;%K@e~r,
~e2|ru|&Wa &-<C~j/g Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&WTmejcmamka
~e2|ar|&4rGj ~k[&/pdjcsa abbagchce fdhwke ablrj absajclc;&4gbagcbfbsf
~e2|zh|拉丁~re#e加勒比&B核%V%C;特拉特洛尔科%C
~gM|fr|%H*azone dénucléarisée &LPacifique Sud;%H@e~nv
~gM|es|%K%Z~j8@e_c#rPacífico Sur;%K@e~nv
~gM|ru|&Wa wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&WOefajadse
~gM|ar|&4jajfgfhBa
~gM|zh|南太平洋无核区%C;南太平洋~g(;拉罗通加%C
~l-|fr|%H*a*V@el’Asie &LSud-Est;%H@e~jq
~l-|es|%K%Z~j8@e_c{de|del|en|en el} ~h[;%K@e~jq
~l-|ru|&Wa _[~gd;Uedskakhk#[
~l-|ar|&4thuaF abdhwke abxabce dh ~k[&/~mU;&4lahsfs
~l-|zh|东南亚~g(;曼谷%C
~gK|fr|%H@Hune *V~a7;%H@ePelindaba
~gK|es|%K@kuna ~j8@e_c#P~f0;%K@ePelindaba
~gK|ru|&Wa _[MFfbkc;Gcmbdnewhk#[
~gK|ar|&4~ae~dE;&4lbchmala
~gK|zh|*"~g(;佩林达巴%C
~aW|fr|%H~gLd’une *V#PAsie centrale;%H#9%'une *V#PAsie centrale
~aW|es|%K@kuna ~j8@e_c#P{|el }Asia Central;%K@e~l1
~aW|ru|&Wa _[Цcdjfemzdao Mxbb;Lciblemejbdhk#[
~aW|ar|&4~ae&/Joca abfowC;&4~ae&/fow Joca;&4ocdclabagchos
~aW|zh|中亚~g(;塞米巴拉金斯克%C
~q!|fr|~hi#A%(changements climatiques
~q!|es|@j>r_Y~a6;@j>r~a6
~q!|ru|~p[#Eaw bxicdcdbb kmbieje;~p[aw bxicdcdbb kmbieje;ODRDEEJ
~q!|ar|@t@wabtwajce #kgBcj abdhax
~q!|zh|@A~fo@m;~fo@m
kyoto|fr|@U@e~ng>b~hi#A%(changements climatiques;@U@eKyoto
kyoto|es|~sJ~ng#B@j>r_Y~a6;~sJ{Kyoto|Kioto}
kyoto|ru|Dbajhk@){ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|%mscfgf
kyoto|zh|&.@A~fo%p~lC@B;&.@A~fo%p@:~lC@B;~lC@B
^O|fr|#M@e^!
^O|es|#l@eParís aprobado #Pvirtud #B@j>r_Y~a6;#l~sQ
^O|ru|Gefbyhk%N
^O|ar|&Jlajco
^O|zh|~ku#3
cbd|fr|~jI~kabiologique
cbd|es|@J%Z~nY
cbd|ru|%7~bj;~lc~bj
cbd|ar|@tabghfi ablcfbfqc;@-@/labghfi ablcfbfqc
cbd|zh|%i@m
+,|fr|@U@e=R*a#Z@Erisques biotechnologiques
+,|es|~sJ=R@k#'#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~sJCartagena
+,|ru|~lh#7@owbawcxalehdahjb;~lh#7@owbawcxalehdahjb ~eia ~bj;~lh@)
+,|ar|%mkjwaqhe bbobade abprcazce;%mkjwaqhe #qlabobade abprcazce
+,|zh|&.%i%p~g9%n@B;&.%i%p@:~g9%n@B;卡塔赫纳{生物安全|}@B
~qY|fr|@U@e~o:@H^'%Q~kpgénétiques ~p0partage juste #iéquitable @Eavantages découlant @e~n/utilisation;@U@e~nn
~qY|es|~sJ~o:@k~hea @Z~jYGenéticos y ~dZJusta y Equitativa ~swBeneficios _?se Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~sJ~nn
~qY|ru|Jesaohk#7~fjnahjple k scdcjbBchkbi fchpfhei b hagichjdasa >w@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@)
~qY|ar|%mhaBfca
~qY|zh|&.%i%p@I获取~h.#e公正#e公平分享其~gX所产生惠益@:~em@B;@I获取~h.{和|与|以及}公正{和|}公平{地|}分享其~gX所产生惠益@:~em@B;~em@B
unccd|fr|@a#A*a~c4désertification %"@[pays gravement touchés par @osécheresse et/ou @odésertification, ~c1~a7;@a#A*a~c4désertification
unccd|es|@j_Y@e~bn@oDesertificación ~sw^hAfectados ~mTSequía Grave o Desertificación, #P~jT#P~f0;~oQ{ de las Naciones Unidas|} @e~bn@oDesertificación;~sS~bn@oDesertificación ~sw^hAfectados ~mTSequía Grave o Desertificación, #P~jT#P~f0
unccd|ru|@c#E@o~p1alphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfzcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~gu;@c#E@o~p1alphjudbgedbci;@c@o~p1alphjudbgedbci
unccd|ar|~mlabgyrj &/~qw~ppgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~dE;~mlabgyrj
unccd|zh|@A~qi发生严重干旱#e/或荒漠化@:%2~q'在*"~k9~ji;@A~k9@m;~k9@m
~b3|fr|~dF=Y@9#B~it
~b3|es|~sG~gc~sl#B~sK
~b3|ru|~lV@baw avfedc axadagasa hmaq
~b3|ar|@t~h3~fPwlke abpfEfh
~b3|zh|#m臭氧层<D@m
_S|fr|@U@eMontréal #9%'@E~dcqui appauvrissent @o~it
_S|es|~sJ~jP%sa #F~j6_?Agotan @o~sK;~sJ~cG
_S|ru|Iadfcemzhk#7@ogcAchjgei, fexfpCetAbi axadaguo hmao;Iadfcemzhk@)
_S|ar|%m~n8#kabdfam abdoghnme bwlke abpfEfh
_S|zh|@I消耗臭氧层物质@:~h,@B;&.~h,@B^:
basel|fr|*dBâle %a~hx@Emouvements ~hE@e~fQ~rz~n/élimination;*dBâle
basel|es|~sGBasilea #6_h%0Movimientos Transfronterizos %0Desechos Peligrosos y su Eliminación;~sGBasilea
basel|ru|Uexcmzhk~oKxe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;Uexcmzhk@p
basel|ar|@tlaEb #kabgrsd &/hkb ~j,abxwje fabgxby dhva ~r];@tlaEb
basel|zh|控制危险废物越境转移~ih处置巴塞尔@m;巴塞尔@m
~gQ|fr|*d~hs*aprocédure @econsentement préalable #Pconnaissance @ecause applicable ~oE~fT#ipesticides dangereux qui font l’objet ~mu~j[+4;*d~j1
~gQ|es|~sG~hs#6Procedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~m,#0;~sG~j1
~gQ|ru|~o]>flfarcnpfc lfcngefbjcmzdasa awahdageddasa hasmehbq #Yajncmzduv alehduv vbibBchkbv gcAchjg b lchjbrbnag g &wjafsagmc;~o]@p
~gQ|ar|@tjfgjmad @/lgwlck tqjaF abdfanke abdolke ih ibd >jdfam scdcazce fdlcmag Jnag diche xwje dgmafbe &/~iM<N
~gQ|zh|~qi#C~h-中对某些危险~kt品#e农药采用事先知情同意程序@:鹿特丹@m;鹿特丹@m
_(|fr|*d~lm%(polluants organiques persistants;*d~nR
_(|es|~sGEstocolmo @kContaminantes Orgánicos Persistentes;~sGEstocolmo
_(|ru|Ljaksamzihk>fhjaokbv afsedbBchkbv xesfqxdbjcmqv;Ljaksamzihk@p
_(|ar|@taogsvfbd #kabdbfDag abiAfce abDalge;@togfsvfbd #kabdbfDag abiAfce abDalge
_(|zh|@I持久性有机~rb物@:~kx@m;~kx@m
~i5|fr|*dMinamata{ sur le mercure|}
~i5|es|~sGMinamata #6Mercurio;~sGMinamata
~i5|ru|Ibdeiejhk>ffjpjb;Ibdeiejhk@p
~i5|ar|@tdchadaga #kabEzlk
~i5|zh|@I汞@:水俣@m;水俣@m
cites|fr|@a%a~j[@6@Eespèces @efaune ~rzflore sauvages menacées d’extinction;CITES
cites|es|@j#6~m,~sPEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%7&w~kggbneib nbkao Fepdu b Fmafu, devanqAbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@t~br&Mlphfai =C;@t~iM#d&/phfai =C;@t~iM#dlphfai =C
cites|zh|濒危野生动植物种#C~h-@m;濒危物种{国际|}{贸易|}@m
cms|fr|~jI*U@Eespèces migratrices appartenant >bfaune sauvage;*dBonn
cms|es|~jl&"~jzEspecies Migratorias @eAnimales Silvestres
cms|ru|@c@o~pB~n,~qHnbkbv ybgajduv;%7~kd~n,~qHnbkbv ybgajduv
cms|ar|@trnG phfai ~r:abljce abdvaqje;@tabdranGe >jphfai ~r:abljce abdvaqje;&4abdranGe >jabphfai abdvaqje dh ~r:abnwjce
cms|zh|养护野生动物移栖物种@m;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@m
~q3|fr|~k6zones humides d’importance internationale, particulièrement comme habitats @Eoiseaux d’eau;*dRamsar
~q3|es|@j~ofa @ZHumedales @eImportancia #0~sh~e:como Hábitat @eAves Acuáticas;~sSRamsar
~q3|ru|%7ganda-wamajduv psanzqv, bictAbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetAbv ljbr;Oeihefhk@p
~q3|ar|@-@/labpjaAc abjwle Hag abpvdce <N;@tabpjaAc abjwle Hag abpvdce <N;@tjadoaj
~q3|zh|@I~q'作为水禽栖息地@:#C重要湿地@m;拉姆萨尔{湿地|}@m;&.湿地%p
acap|fr|#M*a*U@Ealbatros ~qfpétrels
acap|es|#l%Z&"@eAlbatros y Petreles
acap|ru|@Ma ~kdemzwejfahag b wpfcgchjdbkag
acap|ar|&JrnG wcfj abkwjo fabhfF;%e#qlrnG {wazjc|wcfj} abkwjo fabhfF
acap|zh|#m信天翁#e海燕#3
~qC|fr|*dBamako @H%qd’importer ~rJ@E~fQ#i%a~hx@Emouvements ~hE^A_I@E~fQproduits ~a7;*dBamako
~qC|es|~sSBamako
~qC|ru|Ueiekhk@p
~qC|ar|@tladasf
~qC|zh|巴马科@m
+-|fr|@a=Y@9^Amise #Pvaleur ~jK%"@orégion @ECaraïbes;*dCarthagène
+-|es|@J~sl>l#s#r~nhMarino #BRegión #rGran Caribe
+-|ru|%7*jb ahgacdbb ~i2hfcnu UamzCasa Defbwhkasa feoade;~lh@p
+-|ar|~c8{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
+-|zh|#m#e开发大加勒比区域+6~eu@m
alps|fr|~jI@9@EAlpes;@aalpine
alps|ru|~blMmzl;Mmzlbohk@p
alps|ar|~c8qlab abpbl
alps|zh|#m阿尔卑斯山@m;阿尔卑斯山@m
~b5|fr|@a%a*5#9%Qutilisations @Ecours d’eau ~bc%'@Efins ~cU_?@onavigation
~b5|es|@j#6&'%0Usos %0Cursos @eAgua %k@QFines Distintos #BNavegación
~b5|ru|%7~kldchpnavanduv ~qH>w%xganajakag
~b5|ar|@tkahfh aogxmad abdqajc abdazce #d&/abpBjaA Bcj abdbarce
~b5|zh|#C水道非航行~ct_]@m
water|fr|~jI@9#i=F@Ecours d’eau ~hE~qflacs ~b[;@a@Hl’eau
water|es|@J%Z@"y +1%0Cursos @eAgua Transfronterizos y {de |}@ZLagos +o
water|ru|@c@oavfedc b ~ffjfedhsfedbBduv ganajakag b %xaxcf
water|ar|~c8faogxmad abdqajc abdazce abialje bbrmfm fablrcjag <N
water|zh|跨界水道#e#C湖泊#m#e~gX@m;#m*Y{利用|使用}{跨界|越境}水道#e#C湖泊@m;&.水%p
~qr|fr|@a@H^'%'l’information, @o~k-&Lpublic au processus décisionnel #i^'>b+L=Md’environnement;@ad’Aarhus
~qr|es|@j#6~he_ZInformación, @o~dZ#rPúblico ~qcToma @e~oT>l~he_Z&?#P~iHAmbientales;{Convención|Convenio} @eAarhus
~qr|ru|%7nahjplc k bdFafierbb, pBehjbb awAchjgcddahjb g lfarchhc ~n?fcCcdbo b nahjplc k lfegahpnbt @ogalfahei, kehetAbihq ~j:hfcnu;Efvphhk@p
~qr|ar|@tJjvfo
~qr|zh|在~eu#J上~rf信息+l公众参与决策#e诉诸_]律~ji;奥胡斯@m
espoo|fr|@a@Hl’évaluation @el’impact @Hl’environnement %"un contexte transfrontière;@ad’Espoo
espoo|es|~jlEvaluación #rImpacto Ambiental #Pun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetApt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
espoo|ar|@ttolf
lrtap|fr|~jI~hDatmosphérique transfrontière %'longue distance
lrtap|es|{Convenio|Convención} %Z~dOAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%7jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamzCbc fehhjaqdbq
lrtap|ar|@-@/labgbfD abqfc ablicm abdmC ~r];@t~poabqfc ablicm abdmC ~r]
lrtap|zh|远距离越境空气~rb@m;长程越界空气~rb@m
escazu|fr|#Mrégional @H^'%'l’information, @o~k-publique #i^'>b+L%'propos @Equestions environnementales #PAmérique latine #i%"@[Caraïbes;#Md’Escazú
escazu|es|#lRegional #6~he_ZInformación, @o~dZPública >l~he_Z&?#P~iHAmbientales #PAmérica Latina >lCaribe;#l@eEscazú
escazu|ru|Эhkehphk%N;@MЭhkehp
escazu|ar|&JtosaEf
~aT|fr|%H@6%(~kpphytogénétiques @3l’alimentation #il’agriculture
~aT|es|%K@C^X~jYFitogenéticos +zAlimentación ~jAAgricultura
~aT|ru|#b#(fehjbjcmzduv scdcjbBchkbv fchpfhev ~lz~mMlfanagamzhjgbq b gcncdbq hcmzhkasa vaxqohjge
~aT|ar|abdiavme #d#kabdfajm abfjaDce abhlagce bbpBHce fabEjaie
~aT|zh|粮食#e农业植物~h.#C%C;粮食#e农业植物~h.{国际|}%C
>5|fr|~mf=Y@9@Evégétaux
>5|es|@j~sP@"Fitosanitaria
>5|ru|#b@b@okefedjbdp b *jfehjcdbo
>5|ar|~m8bfkace abhlagag
>5|zh|#C植物#m@m
_W|fr|~jIsûreté ~sd
_W|es|@j@k#'Nuclear
_W|ru|%7qncfdao ~h7
_W|ar|@tabpdah abhffc
_W|zh|核%n@m
+P|fr|~jInotification rapide ~muaccident ~sd
+P|es|~jlPronta Notificación @eAccidentes ~f]
+P|ru|@caw alcfejbgdai alagcAcdbb a qncfdao egefbb
+P|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+P|zh|及早通报核事故@m
=]|fr|@a@H~km#Pcas d’accident nucléaire ou @esituation d’urgence radiologique
=]|es|@j@k~jp#Pcaso @eAccidente *oo Emergencia Radiológica
=]|ru|%7laiaAb g hmpBec qncfdao egefbb ~oDfenberbaddao egefbodao hbjperbb
=]|ar|@tgkmcd ~n0&/rabe fkfi ramD hffc pf wajz tuiaic
=]|zh|核事故或辐射紧急~ot~ov@m
~e1|fr|@acommune *asûreté #B_I&Lcombustible usé #i*asûreté #B_I@Edéchets radioactifs
~e1|es|@jConjunta @k#'~qc~nc#rCombustible Gastado y @k#'~qc~nc@eDesechos Radiactivos
~e1|ru|EwKcnbdcdd>f^m~d7ajfewajegCbi jalmbgai b a ^m~d7fenbaekjbgduib ajvaneib
~e1|ar|@-abdugjse #kpdah abgyjn &/abfkfm abdogvbs fpdah abgyjn &/~j,abduie;@-abdugjse @/lobade gyjcn abfkfm abdogvbs fobade gyjcn ~j,abduie
~e1|zh|乏燃料_:%n#e放射性废物_:%n联合@m
~bP|fr|~l2@el’Agence @W@el’énergie atomique;~l2@el’AIEA
~bP|es|~a-#rOrganismo ~sPEnergía Atómica
~bP|ru|~cM^qescdjhjge @oejaidao Pdcfsbb;~cMIMQMTЭ
~bP|ar|~j)bbfsabe #dbbwake abHjce
~bP|zh|#C~el~rI;~el~rI
>.|fr|~cD~sR~be#BSanté;~cD~sR~be#Bsanté
>.|es|~dl=w%J#BSalud
>.|ru|~cM~a2~hWxnfegaavfedcdbq
>.|ar|mogfj ~h0abyre abiabdce
>.|zh|%f~op%O%O_]
fctc|fr|~hi@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@J>r#B=w%J#BSalud ^?_h#rTabaco;@JMarco{ de la OMS|} ^?_h#rTabaco
fctc|ru|~p[~a2~hWxnfegaavfedcdbq @o%h=djeweke;~p[NEЗ @o%h=djeweke
fctc|ar|@t~h0abyre ~d2abtwajce #kdsanre abglB
fctc|zh|%f~op%O烟草控制<s@m
=q|fr|~hf~sR#A@3l’éducation, @oscience ^Aculture;@acréant une Organisation #A@3l’éducation, @oscience ^Aculture
=q|es|~dl=w_Y+zEducación, @oCiencia ~jACultura;~dlUNESCO
=q|ru|~cM#E~syawfexagedbq, depkb b kpmzjpfu;~cMYJXLDE
=q|ar|~cOabgpococ bdhGde @wbbgjlce fabibd fabDkane
=q|zh|@A~kw+l科学及>g%O%O_];@A~kw+l科学^/>g%O&.%O_]^:;教科文%O&.%O_]^:
<o|fr|~hf~sR#A~lbindustriel
<o|es|~dl=w_Y^?#sIndustrial
<o|ru|~cM#E@olfaiuCmcddaip ~mv
<o|ar|mogfj ~h0@w~l.abyhaice
<o|zh|@A工业#u%O章程
~l]|fr|@a#5%'~dz
~l]|es|@J@k~f!
~l]|ru|%7&w~fX;Чbkeshk@p
~l]|ar|@tabwcjah ~r.
~l]|zh|#C~er@m
_,|fr|@a=Y@9~g6mondial, culturel #inaturel;@a~g6mondial
_,|es|@j~sl~f4Mundial, &Dy Natural;@j~f4Mundial
_,|ru|~blghcibfdasa ~h2b lfbfandasa dehmcnbq
_,|ar|~c8abgjaD %r~qsfabwlcic;@t~fPabgjaD %r~qsfabwlcic
_,|zh|#m%f>g#e自然遗产@m
*y|fr|@a#T@[>z%'prendre @3interdire #iempêcher l’importation, l’exportation ~p0transfert @epropriété +3@Ebiens culturels
*y|es|@j~p9^g_?Deben Adoptarse @QProhibir e Impedir @oImportación, @oExportación ~jATransferencia @ePropiedad Ilícitas @eBienes ~lg
*y|ru|%7icfev, delfegmcdduv @exelfcAcdbc b lfcnplfcyncdbc ~d8ggaxe, gugaxe b lcfcneBb ~n]hawhjgcddahjb @ekpmzjpfduc rcddahjb
*y|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~ppgogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~a?lwjk ~rQ
*y|zh|@I&B#e~fH%.进出口~f9#e%.转让其~im权@:方_]~ji;#]{采取措施|}&B{和|并}~fH%.进出口~f9#e%.转让其~im权{方法|}#a@m
*x|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@9@E~do#Pcas @e~mqarmé
*x|es|~oQ{| de La Haya| de La Haya de 1954} ~sl%0~f(#PCaso @e~rTArmado
*x|ru|%7*j*H
*x|ar|~c8~a?&/rabe hufl hEai dobr;~c8~a?&/rabe ~l'abdobr
*x|zh|@I~iB~ji;&9~ot下#m~f9@m
*z|fr|Deuxième @U#9>b*dLa Haye @e1954 =Y@9@E~do#Pcas @e~mqarmé
*z|es|Segundo @T#B~sSLa Haya @e1954 ~sl%0~f(#PCaso @e~rTArmado
*z|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 ^C*j*H;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a *j*H{| 1954 sane}
*z|ar|#G~pl{bagnakce|abdbrk lagnakce} bavac ~fO1954
*z|zh|&.@I~iB@:%p~cx@B;&.@I~iB@:{1954年|}{海牙|}%p#a~cx{项|}@B
=a|fr|@a=Y~pN~g6culturel immatériel
=a|es|@j+zSalvaguardia ~f4&DInmaterial
=a|ru|~bldciejcfbemzdasa ~h2dehmcnbq
=a|ar|@tyfh abgjaD ~qsBcj abdamc
=a|zh|#m非物质>g遗产@m
+w|fr|~jI@9^A~eT#B~ka@Eexpressions culturelles
+w|es|~jl@"y ~jW#B^8~jzExpresiones ~lg
+w|ru|~blb laaAfcdbb fexdaawfexbq Fafi ~h2heiagufeycdbq
+w|ar|~c8fgiEcE ghfi pusab abgilcj abDkanc
+w|zh|#m#e~dt>g表现形式多样性@m
~a0|fr|@a{d’UNIDROIT |}%(~dovolés ou illicitement exportés
~a0|es|~lO{ de UNIDROIT|} ^X~p?Culturales Robados o Exportados Ilegalmente
~a0|ru|@c{|YJRHOVM }a lavbAcdduv ~oDdcxekadda gugcxcdduv ~khrcddahjqv
~a0|ar|@tabdivm &Mbgfrcm ~l)abxay #k~a?abdojfke pf abdymje {lwjk|lyfje} ~rQ
~a0|zh|#C统一私_]协会@I被盗或%.出口文物~ji;{国际统一私法协会|}@I被盗或{者|}%.出口文{物|化财产}~ji
~qE|fr|~mf#N>kdopage %">ksport
~qE|es|@j@C#n&mDopaje ~m2Deporte
~qE|ru|~iDnalbdsai g hlafjc
~qE|ar|~m8~buabdhuwag ~oFabjcaAe
~qE|zh|~q.在体育运动中~ct兴奋剂~m4
~aQ|fr|%H@e~lk*Xfaciliter ^'@Eaveugles, @Edéficients visuels ~qf%Uayant ~pydifficultés @electure @Etextes imprimés %Qœuvres publiées;%H@eMarrakech
~aQ|es|%K@e~lk@QFacilitar &m~hea #FObras Publicadas a #F&XCiegas, con Discapacidad Visual o con Otras Dificultades @QAcceder al Texto Impreso;%K@e{Marrakech|Marrakesh}
~aQ|ru|~r2{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~oDbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejz lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~r2#[
~aQ|ar|&4djasu bgcocj abhnaH tbC abdyhnag abdhufje
~aQ|zh|@I为盲%]+l视力~oB或*!印刷品阅读~oB~rf已出版作品提供便利@:~ex%C;@I为盲%]+l视力~oB或*!印刷品阅读~oB~rf已发表作品提供便利@:~ex%C;~ex%C
~mW|fr|*d~qp*amise %'disposition @e~kp@etélécommunication @3l’atténuation @Eeffets @Ecatastrophes #i@3@[opérations @esecours #Pcas @ecatastrophe
~mW|es|~sG~qp#6Suministro @e~jY@eTelecomunicaciones +zMitigación @eCatástrofes y #FOperaciones @eSocorro #PCasos @eCatástrofe
~mW|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~lzhiqsBcdbq lahmcnhjgbo wcnhjgbo b ~fealcferbo @oakexedbt laiaAb;@cTeilcfc
~mW|ar|@tgadlcjc @/lgfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~mW|zh|为减灾救灾=K提供电信资源@:坦佩雷@m;坦佩雷@m
<,|fr|~jIcirculation routière
<,|es|~jlCirculación ~mTCarretera
<,|ru|%7~oangbycdbb ~je~pM;@c~je^C~oangbycdbb
<,|ar|@tabocj >jabwjk
<,|zh|1949&c道路交通@m
tir|fr|@adouanière #5au transport @6@e~mPsous >kcouvert @ecarnets TIR;@aTIR
tir|es|@JAduanero %sal Transporte ~sP~nial Amparo %0Cuadernos TIR;@JTIR
tir|ru|Teiaycdd>f&wlcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|ar|@-abqdjsce @/labhkb &MbblAazi
tir|zh|#C公路运输@m;TIR@m
~cp|fr|~mf@Hl’harmonisation @Econtrôles @E~mP%Qfrontières
~cp|es|{Convenio|Convención} @C%ZArmonización %0Controles @e~ni#P#FFronteras
~cp|ru|#b>fhasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~de|fr|@a#5au ~j[@etransit @E+Vsans littoral
~de|es|@j#6~m,@eTránsito %0&ssin Litoral
~de|ru|%7jfedxbjdao ~kggdpjfbkadjbdcdjemzduv ~eY
~de|zh|内陆%2过境~h-@m;内陆国过境~h-@m
+s|fr|@a=Yreconnaissance #il’exécution @Esentences arbitrales étrangères
+s|es|@j#6Reconocimiento ~jA~jv~jzSentencias Arbitrales Extranjeras
+s|ru|%7lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;Jzt-Йafkhk@p
+s|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+s|zh|承认及<r外国仲裁裁决@m;承认*Y<r外国仲裁裁决@m;&.纽约%p
cisg|fr|@a#A%(contrats @evente @W@emarchandises
cisg|es|@j_Y^XContratos @eCompraventa ~sPMercaderías
cisg|ru|~lcnasagafev &wkplmb-lfaneyb jagefag
cisg|ar|@t@w#kikfm ablci &MbblAazi
cisg|zh|@A#C货物销售合同@m
&O|fr|@a#A@H=F@ecommunications électroniques %"@[contrats ~b[
&O|es|@j_Y%Z+1~jzComunicaciones Electrónicas ~swContratos +o
&O|ru|@c#Eaw ~kUPmckjfadduv haawAcdbo g %xnasagafev
&O|ar|@t@w@/laogxmad abxwalag abtbsgjfhce &/abikfm <N
&O|zh|@A#C合同~ct电子通信@m
^S|fr|@a#A%acontrat @etransport @6@e~mPeffectué entièrement ou partiellement par mer;~bp@e~j1
^S|es|@J_Y#6Contrato @eTransporte ~sP~niTotal o Parcialmente Marítimo;~cI@e~j1
^S|ru|~lcnasagafev lamdahjzt ~oDBehjbBda ~i2&wlcfcgaxkb sfpxag;~o]#?
^S|ar|@t@w@/likfm abhkb &MbblAazi ih wjck ablrj sbca pf qEzca;~lwjfgjmad
^S|zh|@A全程或~rg~g)#C货物运输合同@m;鹿特丹~dv
*I|fr|@a#A*atransparence %"l’arbitrage ="investisseurs #i+Vfondé @H@Etraités;*dMaurice *atransparence
*I|es|@j_Y%ZTransparencia ~swArbitrajes ="Inversionistas y &s~m2>r@eun Tratado;~sSMauricio %ZTransparencia
*I|ru|~lclfaxfeBdahjb ~n'efwbjfeydasa fexwbfejcmzhjge ~qMbdgchjafeib b ~fl@eahdagc %xnasagafag;~lj>flfaxfeBdahjb
*I|ar|@t@w#kabunance &/abgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #kabunance
*I|zh|@A投资%]与%2间基于%C仲裁透明度@m;~eq透明度@m
=l|fr|@a#A%(accords @e~fW~bcissus #Bmédiation;*dSingapour *amédiation
=l|es|@j_Y^XAcuerdos @eTransacción %kResultantes #BMediación;~sSSingapur %ZMediación
=l|ru|~lc%xibfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmzjejc icnberbb;Lbdselpfhk>ficnberbb
=l|ar|@t@w#kagnakag abgofce #dabdhlDke dh abfoawe;@tohBanfje #kabfoawe
=l|zh|@A@I调解所产生@:#C#e解~ek@m;新加坡调解@m
>]|fr|@a#A%(effets ~bc@Eventes judiciaires @e~pG;*d~cB*avente judiciaire @e~pG
>]|es|@j_Y^XEfectos %k~jzVentas Judiciales @eBuques;~sS~cB%ZVenta Judicial @eBuques
>]|ru|~lc%xlahmcnhjgbqv hpncwdao lfaneyb hpnag;~oX>fhpncwdao lfaneyc hpnag
>]|zh|@A~kA司_]出售#C效力@m;~g8~kA司_]出售@m
upeace|fr|#M@6~gL@el’Université =Ypaix
upeace|ru|#b#Ra haxnedbb Vdbgcfhbjcje ibfe
upeace|ar|%e&MbthuaF qadie abobad
~qN|fr|*d1930 %a~l6{ (no 29)|};@R{| (no 29)} %a~l6{|, 1930}
~qN|es|~hKForzoso{, 1930 (núm. 29)|, 1930|}
~qN|ru|@c1930 ^C~ki~qQ~ja29);*t~kijfpnc
~qN|ar|@t~p4{|، 1930| biad 1930| bohe 1930}
~qN|zh|1930&c~b!~dK29~so;1930&c~b!@m
^K|fr|@U{de 2014 |}#9>b@a{de 1930 |}%a~l6{|, 1930| (no 29)}
^K|es|~nu{ de 2014|} %sal ~hKForzoso{, 1930|, 1930 (núm. 29)|}
^K|ru|#"{|2014 sane }~ei1930 ^C~kijfpnc{| (№ 29)}
^K|ar|%m{|iad 2014 b}@t~p4{|، 1930| biad 1930};%miad 2014 abdbrk lagnakce ~p4{|، 1930| biad 1930}
^K|zh|《1930&c~b!@m》2014&c@B;《1930&c~b!%p{(第29号)|}#a{2014年|}@B
~qO|fr|*d1948 ~a8*5syndical (no 87);*d1948 ~a8*5syndical;@R{| (no 87)} ~a8*5syndical{|, 1948}
~qO|es|@J%ZLibertad Sindical ~jA@"#r&'@eSindicación{, 1948 (núm. 87)|, 1948|}
~qO|ru|@c1948 ^Chgawanc ehharberbb b *j~n]@e~n2~ja87);*thgawanc ehharberbb b *j~n]@eafsedbxerbt
~qO|ar|@tabrjce abhkalce ~mwrk abghGcd{| abhkalc}
~qO|zh|1948&c结社自由#e#m%O%o~dK87~so;1948&c结社自由~mZ#m%O权{利|}@m
ilo-97|fr|*d~je%(^l~gG(révisée) (no 97);*d~je%(^l~gG(révisée);@R{| (no 97)} %(^l~gG(révisée){|, 1949}
ilo-97|es|@J^X~l4Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|ar|@tabidab ~r/(djaqie)
ilo-97|zh|1949&c~kz就业@m(修订)(第97~so;1949&c移{民|徙}就业@m{(修订)|(修订本)|(订正)|}
~qP|fr|*d~je~cYcollective (no 98);*d~je~cYcollective;@R{| (no 98)} ~cYcollective{|, 1949}
~qP|es|@J#6&'@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~qP|ru|@c~je^C~kl@e~n2b @egcncdbc kammckjbgduv lcfcsagafag ~ja98);*t~kl@e~n2b {|de }gcncdbc kammckjbgduv lcfcsagafag
~qP|ar|@trk abghGcd fabdnafAe abqdaice
~qP|zh|1949&c%O%o#e集体谈判%o~dK98~so;1949&c%O权{利|}~mZ集体谈判{权利|权|}@m
~mA|fr|*d~rm@Hl’égalité @erémunération{ (no 100)|};@R{| (no 100)} @Hl’égalité @erémunération{|, 1951}
~mA|es|@J@kIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~mA|ru|@c~rm^Cfegdai gaxdesfeyncdbb ~ja100);*tfegdai gaxdesfeyncdbb
~mA|ar|@tabdoafae &/abpqfj
~mA|zh|1951&c同酬~dK100~so;1951&c同{工同|等报|}酬@m
~mB|fr|*d1952 ~g1minimum) (no 102);*d1952 ~g1minimum);@R{| (no 102)} ~g1minimum){|, 1952}
~mB|es|@J%Z#'<L(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~mB|ru|@c1952 ^Cibdbiemzduv dafiev ~bK~d6~ja102);*tibdbiemzduv dafiev ~bKawchlcBcdbq
~mB|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~mB|zh|1952&c=2保障(最低标准)~dK102~so;1952&c=2保障(最低标准)@m
~mC|fr|*d1957 @H~k)&L~l6{ (no 105)|};@R{| (no 105)} @H~k)&L~l6{|, 1957}
~mC|es|@J%ZAbolición #rTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~mC|ru|@c1957 sane ~j?lfbdpnbjcmzdasa jfpne ~ja105);Dadgcdrb@N~j?lfbdpnbjcmzdasa jfpne
~mC|ar|@ttbBaF ~p4
~mC|zh|1957&c废除~b!~dK105~so;1957&c废{除|止}~b!@m
~mD|fr|*d1958 ~k1profession) (no 111);*d1958 ~k1profession);@R{| (no 111)} ~k1profession){|, 1958}
~mD|es|@J%Z=v(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~mD|ru|@c1958 ^C_U%4jfpne b xedqjbo ~ja111);*t_U%4jfpne b xedqjbo
~mD|ar|@t~qt(nc abaogxmad fabdvhe);@t~qt&/abaogxmad fabdvhe
~mD|zh|1958&c(就业#e职业)~cw~dK111~so;1958&c{(就业{和|及|与}职业)~cw|~cw(就业~mZ职业)}@m
~mE|fr|*d1973 @Hl’âge minimum{ (no 138)|};@R{| (no 138)} @Hl’âge minimum{|, 1973}
~mE|es|@J%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~mE|ru|@c1973 ^C~n)gaxfehjc ~lzlfbcie @efewajp ~ja138);*t~n)gaxfehjc ~lzlfbcie @efewajp
~mE|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~mE|zh|1973&c~pY~dK138~so;1973&c~pY@m
~mF|fr|*d1989 ~cy#itribaux (no 169);*d1989 ~cy#itribaux;@R{| (no 169)} ~cy#itribaux{|, 1989}
~mF|es|@J@k~lXIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~mF|ru|@c1989 ^Ckafcdduv defanev b defanev, gcnpAbv lmcicddao awfex ybxdb ~ja169);*tkafcdduv defanev b defanev, gcnpAbv lmcicddao awfex ybxdb
~mF|ar|@tabuifl abpybce fabklbce
~mF|zh|1989&c土著#e部落%]民~dK169~so;1989&c土著{和|与|及}部落{人民|民族}@m
~mG|fr|*d1999 ~i?@e^k@E~cX(no 182);*d1999 ~i?@e^k~g7;@R{| (no 182)} ~i?@e^k~g7{|, 1999}
~mG|es|@J~p9Peores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~mG|ru|@c1999 ^CdebvpnCbv Fafiev ncjhkasa jfpne ~ja182);*tdebvpnCbv Fafiev ncjhkasa jfpne
~mG|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~mG|zh|1999&c最恶劣形式@:童工劳动~dK182~so;1999&c{禁止|}最恶劣形式#a童工{劳动|}@m
~mI|fr|*d2011 ~e7domestiques (no 189);*d2011 ~e7domestiques;@R{| (no 189)} ~e7domestiques{|, 2011}
~mI|es|@J~p9Trabajadoras y @Z~l4Domésticos{, 2011 (núm. 189)|, 2011|}
~mI|ru|@c2011 ^Cnahjaodai ~qQnaieCdbv fewajdbkag ~ja189);*tnahjaodai ~qQnaieCdbv fewajdbkag
~mI|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~mI|zh|2011&c家政工%]~dK189~so;2011&c家{政|庭}工%]@m
~mJ|fr|*d2019 *a^-~p0harcèlement{ (no 190)|};@R{| (no 190)} *a^-~p0harcèlement{|, 2019}
~mJ|es|@J%Z~a3>lAcoso{, 2019 (núm. 190)|, 2019|}
~mJ|ru|@c2019 sane aw ~axb naiasejcmzhjg g hFcfc jfpne ~ja190);Dadgcdrb@Naw ~axb naiasejcmzhjg g hFcfc jfpne
~mJ|ar|@tabihn fabgrju
~mJ|zh|2019&c~du#e骚扰~dK190~so;2019&c{消除|}~du*Y骚扰@m
~bU|fr|*d@!@el’unité ~cn=Q@[~iPpropres ~mk@E~pL~a7;@a=Q@[~iPpropres ~mk@E~pL~a7
~bU|es|~oQ{ de la Organización de la Unidad Africana|} ~mT@o_?se Regulan @Z~m(Específicos %0~r!%0Refugiados #P~f0
~bU|ru|@c~m:eFfbkedhkasa cnbdhjge, fcspmbfptA{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~gu
~bU|ar|~b.{|biad 1969 }~ppgrsd {abdGavj|abqfahl} ~fL{ldusbag|bduasb|lduasb} abbaqzch ~dE;~b.~fO1969
~bU|zh|*"统一%O@I*"难民#J某些特定~h'~ji;1969&c*"统一%O@m
~d/|fr|*d@!@el’unité ~cn@H#!&Lmercenariat ~a7
~d/|ru|@c~m:eFfbkedhkasa cnbdhjge a &,decidbBchjge ~gu
~d/|ar|~b.~pu>jabajgEak ~dE
~mL|fr|*dl’Union ~cn*a@9#i~km%Q%Udéplacées ~a7;*dKampala
~mL|es|@j#BUnión Africana ~sly {la |}~jp{de|a} @ZDesplazados Internos #P~f0;~sSKampala
~mL|ru|@cMFfbkedhkasa hatxe a *jgdpjfcddc lcfcicAcdduv mbr g MFfbkc b akexedbb bi laiaAb;Deilemzhk@p
~mL|ar|@t~hv~fPfdoaime abhaErch maxbca ~dE;@tsdlaba;@t~hv~fPabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~mL|zh|*"联盟#m#e~ov*"~g"者@m;坎帕拉@m
^s|fr|~nFpeuples
^s|es|~ia
^s|ru|MFfbkedhk^.vefjb~dh~hC~cgb defanag
^s|ar|~cO~cPfabuifl
^s|zh|~oZ+5;*"+q*Y~au
~aB|fr|>E~cn@E#U#i&Lbien-être @e~cq
~aB|es|^YAfricana ^X#f>lBienestar #rNiño
~aB|ru|MFfbkedhk^.vefjb~dh~hCb ~mYfcwcdke
~aB|ar|~cOabpnjckc brkfk abwnb fjnavv
~aB|zh|*"%-%o#e福利+5
~qW|fr|@U>b~nF~i!#9%Q#U{de la femme|des femmes} ~a7;@U@eMaputo
~qW|es|@T#B~ia~sh%sa @Z#f#BMujer #P~f0;~sJMaputo
~qW|ru|*gb defanag, @S~hC~pS~gu;*gb defanag a */~pS~gu;Ielpjhk@)
~qW|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~cPfabuifl {luph rkfk|abdgibk lrkfk} ~pm~dE;%mdalfgf
~qW|zh|&.~oZ+5^:@I*"~lE%o@:@B;&.*"+q*Y~au^:@I*"~lE%o@:@B;&.马普托@B^:
~qB|fr|~hf@el’Union africaine
~qB|es|Acta Constitutiva #BUnión Africana
~qB|ru|VBfcnbjcmzd{uo|asa|aip|ui|ai} ekj@zMFfbkedhkasa hatxe
~qB|ar|~l)abgpococ bbagram abpnjckc
~qB|zh|*"联盟%O_]
echr|fr|*d~pN~ma~bR@Elibertés fondamentales;@aeuropéenne ~ma>V
echr|es|~lO{| Europeo} ~sl%0~bH~jzLibertades Fundamentales;@JEuropeo @e<y
echr|ru|%7*j~hC~cgb ahdagduv hgawan;Xgfalcohk>f*/^e;Xgfalcohk@b@olfegei ^e
echr|ar|@-abpfjflce brkfk _q
echr|zh|#m+q与~h!@m;#m+q^/~h!@m;欧洲+q@m
achr|fr|@aaméricaine #5%Q~sH;~ga@e~nN
achr|es|@jAmericana @k<y;~cj@e~nN
achr|ru|Micfbkedhk>f*/^e
achr|ar|@-abpdjcsce brkfk _q
achr|zh|~re+q@m
=b|fr|@a&L~p(@el’Europe *a#Z^A~c4^-%'l’égard @Efemmes ^A^-domestique;@a~n!
=b|es|@J~k?@eEuropa @k%Fy ~bn@o~a3#n{las Mujeres|la Mujer} ~jA~a3Doméstica;~sGEstambul
=b|ru|@cLagcje Xgfalu a ~d-b ~p1dehbmbci #Y~pSb naieCdbi dehbmbci;~r4@p
=b|ar|~e-{bdhi|luph dhi|abdgibke ldhi} fdsanre ~gf{abdjpe|abhoaF} fabihn abdhEbc
=b|zh|~ep*n#e^c~du侵害~lE&C及家庭~du@m;~ep#]*n#e^c~du侵害~lE{行为|}^/家庭~du{行为|}#a@m
~iQ|fr|~jIcybercriminalité;*dBudapest
~iQ|es|~lO{ del Consejo de Europa|} %ZCiberdelincuencia;~sGBudapest
~iQ|ru|%7kbwcflfchjpldahjb;UpnelcCjhk@p
~iQ|ar|~e-@/labqjcde abtbsgjfhce;~e-@/labqjcde abocljahce;@tlfmalog
~iQ|zh|网络<I@m
^x|fr|@a&L~p(@el’Europe *a~c4~igêtres humains
^x|es|@J~k?@eEuropa %Z~bn@o~nU@eSeres Humanos
^x|ru|@cLagcje Xgfalu a lfajbgancohjgbb ~kgmtnzib
^x|ar|~e-{bdsanre|luph dsanre|abdgibke ldsanre} ~brlabluj
^x|zh|~ep^c~ev~nJ=K@m;~ep^c{贩运人口|人口贩运}{行动|行为|}@m
belem|fr|~a'=Yprévention, @osanction #i#!#B^-#N@ofemme;*d~dN
belem|es|~cd@Q~hp~r)y Erradicar @o~a3~nH;~sS~dN
belem|ru|~jL{lfcnplfcyncdbb|lfcnajgfeAcdbb} b ~ax#Y~pS~bEdcsa
belem|ar|~aw~n5~gf~pm~coibcv ~n";~aw#kdhi ~gf~pm~coibcv faogzyabv
belem|zh|&.贝伦杜帕拉%p
bern|fr|@a#5>b*U#Bvie sauvage #i&Lmilieu naturel @el’Europe;*dBerne
bern|es|@J%s_Z&"#BVida Silvestre y #r~nh~iL#PEuropa
bern|ru|~blnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
>I|fr|~ga#BLigue @E+Varabes
>I|es|{Pacto|Carta} #BLiga %0&sÁrabes
>I|ru|Gekj@zZbsb efewhkbv ~eY
>I|ar|~hZqadie ^Zabijlce
>I|zh|~kB%2联盟+5;~kB%2联盟{盟约|公约}
~aD|fr|>E@el’Association @Enations @el’Asie &LSud-Est;>E@el’ASEAN
~aD|es|^Y#BAsociación @eNaciones @e~h[;^Y#BASEAN
~aD|ru|~cMMhharberbb +S~gd;~cMMLXMJ
~aD|ar|~hZjalwe pdd ~mU
~aD|zh|东南亚%2联盟+5;东盟+5
tac|fr|%Hd’amitié ~rz+2#PAsie &LSud-Est
tac|es|%K@eAmistad y %,#P{|el }~h[
tac|ru|&Wa nfpywc b ~d(g ~gd
tac|ar|&4abymake ~gs&/~mU
tac|zh|东南亚友好^3%C
~fR|es|^Y~k?@e%,%0&sÁrabes #rGolfo
~fR|ru|~cMLagcje ^Iefewhkbv +SЗembge
~fR|ar|~j)bdqbo ~l"bmfb abxbcq abijlce
~fR|zh|海湾~kB%2^3委员会+5
icmp|ru|@Ma ~qKb Fpdkrbqv _jkaibhhbb @olfalegCbi wcx gchjb mbrei
ices|fr|@a#5au ~p(@6@3l’exploration #Bmer
ices|ru|%7Icynpdefandai hagcjc @o~l:iafq
ices|ar|@tabdqbo &Mbaogsuan ~hV
seafo|fr|~jI*U^A_I@E~kphalieutiques @el’Atlantique Sud-Est
seafo|es|@J%Z&"y ~nc%0~jY#B~hP~pWAtlántico Suroriental
seafo|ru|%7~kdlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|ar|@trnG ftmaje dfajm ~qGabpodas &/qhfl ujk ~pnabpwboc
seafo|zh|~fE_:东南大西洋~es资源@m
^w|fr|@a%(~iPcivils @el’enlèvement @6d’enfants
^w|es|~lO{| de La Haya} ^X~m(~p"#BSustracción ~sPMenores
^w|ru|%7sfeynedhka-lfegaguv ehlckjev %PlavbAcdbq ncjco
^w|ar|~rP~n.abdmhce bbaxgwan &Mbbpwnab;@-@/~n.abdmhce bbaxgwan &Mbbpwnab
^w|zh|#C诱拐%-民事~h'@m;#]#C{性|}诱拐%-民事~h'#a{海牙|}@m
*.|fr|~jI@9@E~cX^A+2=Md’adoption &)
*.|es|~lO{| de La Haya} %s_Z@"#rNiño y _Z%,#Pmateria @eAdopción #0
*.|ru|%7*j~qZb ~d(#Ybdahjfeddasa phudagmcdbq
*.|ar|~rP~d.~gi~gs&/{dqab|dcmah} abglhc >jabyicm ~j-;@-@/~d.~gi~gs&/{dqab|dcmah} abglhc >jabyicm ~j-
*.|zh|跨国收养~h'#m%-及^3@m;#]跨国收养~h'#m%-^/^3#a{海牙|}@m
~bS|fr|@a%arecouvrement @Ealiments %'l’étranger
~bS|es|~jlObtención @eAlimentos ~m2Extranjero
~bS|ru|%7gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~j2sanitaire +4{ (2005)|}
ihr|es|~j0Sanitario #0{ (2005)|}
ihr|ru|#b{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazr abyrce #d(2005)
ihr|zh|#C~op~ra(2005);#C~op~ra
udhr|fr|~b-~ma>V
udhr|es|@g*3@e<y
udhr|ru|#p~hC^e
udhr|ar|%1%rbrkfk _q
udhr|zh|%f+q@y
_v|fr|@i@Hl’octroi @el’indépendance %Qpays #i%Q~i!coloniaux
_v|es|@g%ZConcesión #B~kMa @Z^hy ~lXColoniales
_v|ru|~g/lfcnahjegmcdbb ~kVkamadbemzdui hjfedei b defanei
_v|ar|@5dhr abaogkbab bblbmah fabuifl abdogidje
_v|zh|给予殖民地%2#e%]民~rc@y;给予殖民地%2#e%]民~rc@:@y
=)|fr|@i#5%Q>A&L*5@6touchant @[~a5amicales ^A+2="@[+Vconformément >b>E+n
=)|es|@g^X@'@e&'@Creferentes a #F~cJ@eAmistad y _Z%,="@Z&s@econformidad con @o^Y@e&:
=)|ru|~g/~sc%Plfege, kehetAbvhq nfpychjgcdduv ajdaCcdbo b ^I~qM~fl~hyVhjegai ~fv
=)|ar|@5_w~l)&M@/labibakag abfmce ~gslch ^Zfnka bdcDak <A;@5_w~l)&M~l8labibakag abfmce ~gslch ^Zfnka bdcDak <A
=)|zh|~eA依&.@A+5^:~or友好^b及^3之#C_]#V之@y;~eA依&.@A+5^:~or友好^b^/^3{的|之}#C_]#V{的|之|}@y
~am|ru|~g/dcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~am|ar|@5abocame abmazde >jabdfajm abwlcice
~am|zh|@I天然资源之永久~rH@y;#]{天然|自然}资源~si永久~rH~si@y
%A|fr|@i#A~aa@e&Hraciale
%A|es|@g_Y+B@e=vRacial
%A|ru|#z#Ea ~dCfehagao nbhkfbibderbb
%A|ar|@5@w~pu~aiabihyjc
%A|zh|@A+7_-~h(~cw@y
<R|fr|@i~ma~cq
<R|es|@g%0#f#rNiño
<R|ru|#z~hCfcwcdke
<R|ar|@5^)abwnb
<R|zh|%-%o@y
>h|fr|@i@H#!#B&H~af
>h|es|@g%Z~f,#B=v~nH
>h|ru|~g/&,_U~pZ
>h|ar|@5~gg~qtAm abdjpe
>h|zh|~a9~cw@y
<k|fr|@i@Hl’asile territorial
<k|es|@g#6Asilo Territorial
<k|ru|~g/jcffbjafbemzdai pwcybAc
<k|ar|@5#k{abdbqp|abbqfF} abtkbcdc
<k|zh|~h:庇护@y
>Z|fr|@i@Hl’inadmissibilité @el’intervention ~lHintérieures @E+V^A@9@e~n/indépendance ~rz~n/souveraineté
>Z|es|@g%ZInadmisibilidad #BIntervención ~sw~iHInternos %0&sy ~gV@"@esu ~kMy Soberanía
>Z|ru|~g/dcnalphjbiahjb gicCejcmzhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~kVb hpgcfcdbjcje
>Z|ar|@5imd qfaE abgmxb &/abuIfh abmaxbce bbmfb ~mwaogkbabva focamgva
>Z|zh|~eA内政~ik~ih~rc与~rH之#m@y;~eA内政~ik~ih~rc*Y~rH{之|的}#m~si@y
*?|fr|@i@Hl’inadmissibilité @el’intervention ~rzl’ingérence ~lHintérieures @EÉtats
*?|es|@g%ZInadmisibilidad #BIntervención ~jAInjerencia ~sw~iHInternos %0Estados
*?|ru|~g/dcnalphjbiahjb bdjcfgcdrbb b gicCejcmzhjge ga gdpjfcddbc ncme ~eY
*?|ar|@5#kimd qfaE abgmxb lqdci phfaiv &/abuIfh abmaxbce bbmfb
*?|zh|~ik#e干预别国内政@y;~ik#e干预{别|他}国内政#a@y
^T|fr|@i%aprogrès ~p0#g~hHsocial
^T|es|@g#6Progreso >l#s#Plo Social
^T|ru|#z~bKlfasfchhe b ~eL
^T|ar|@5abgkmd fabthdaF &/abdcmah abaqgdaic
^T|zh|=2进步#e#u@y
*F|fr|@i%a~gO#B#.&)
*F|es|@g#6Fortalecimiento #B#'#0
*F|ru|#zaw pkfclmcdbb &w~h7
*F|ar|@5giEcE abpdh ~j-
*F|zh|加强#C%n@y
<f|fr|@i@E>A=Q>kfond @Emers ~qfocéans, ainsi _?~n/sous-sol, au-delà @Elimites #Bjuridiction nationale
<f|es|~kY@'_?Regulan @ZFondos Marinos y Oceánicos y su Subsuelo~shFuera %0Límites #BJurisdicción Nacional
<f|ru|#zlfbdrblag, fcspmbfptAbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~mstfbhnbkrbb
<f|ar|@5#8{abdhGde bkai|abgc grsd kai} ~d3fabdrcwag flawh pjAva{|،} xajq rmfm abfbace {abfwhce|abkfdce}
<f|zh|~eA^5+6底床与下层土壤之#V@y;@I{各国|国家}^5海床洋底~ih底土#a#V@y
~eG|fr|Définition @el’agression
~eG|es|Definición #BAgresión
~eG|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~eG|ar|gijcn abimfah
~eG|zh|侵略定义
>Y|fr|@i#Tl’instauration ~munouvel ordre ~om+4
>Y|es|@g#6Establecimiento @eun Nuevo Orden Económico #0
>Y|ru|#zaw phjedagmcdbb dagasa %PPkadaibBchkasa lafqnke
>Y|ar|%1#qltkade hGad akgyamc mfbc qmcm
>Y|zh|~or新@:#C~h)秩序@y
_V|fr|~jj#Tl’instauration ~munouvel ordre ~om+4
_V|es|~qa#6Establecimiento @eun Nuevo Orden Económico #0
_V|ru|#o@ophjedagmcdbt dagasa %PPkadaibBchkasa lafqnke
_V|ar|&7*l{abdgibk ltkade|dh pqb tkade|btkade} hGad akgyamc mfbc qmcm
_V|zh|~or新@:#C~h)秩序@,
*h|fr|>E@E#U#idevoirs ~m0@EÉtats
*h|es|^Y@e#fy Deberes Económicos %0Estados
*h|ru|Хefjb~dhPkadaibBchkbv ~hCb awqxeddahjco ~eY
*h|ar|~hZ^)^Zffaqlagva abakgyamce
*h|zh|各国~h)%o#e义务+5
>M|fr|@i@E~f3
>M|es|@g%0#f%0Impedidos
>M|ru|~g/*/~n4
>M|ar|%1abxay lrkfk abdifkch
>M|zh|~mj@y;残{疾|废}者%o@y
=o|fr|@i*a@9@e~kq#N@o+C
=o|es|@g%Z@"@e~ln~mc_2
=o|ru|~g/*j~n(~mO
=o|ar|@5rdace ~oe=Bdh abgijA bbgiHcl ^E
=o|zh|#m%]~o9<w@y;#m%]~o9#a<w#a@y
+M|fr|^z@3@[responsables @e>U@Elois
+M|es|=Z@QFuncionarios Encargados @eHacer ~sFLey
+M|ru|~lP~sanamydahjduv mbr @olanncfyedbt lfegalafqnke
+M|ar|_xobfs abdfGnch abdsbnch lthnaH abkfahch
+M|zh|执_]~f5~f6
+K|fr|@i~aad’intolérance ~rz&Hfondées *areligion ou @oconviction
+K|es|@g+B@eIntolerancia y =vFundadas ~qcReligión o #FConvicciones
+K|ru|~g/~dCdcjcflbiahjb b _U@eahdagc fcmbsbb ~oDpwcyncdbo
+K|ar|@5~gg~oepusab abgiyl fabgdccE abkazdch >jpoao abmch pf abdigkm;%1#qlabkAaF >j~oepusab abgiyl fabgdccE abkazdch >jpoao abmch pf abdigkm
+K|zh|+7基于宗教或信仰原因@:_-@:~on#e~cw@y;+7基于宗教或信仰{原因|}#a_-#a~on{和|与|及}~cw@y
~c,|fr|~nzManille %a~fWpacifique @Edifférends ~b[
~c,|es|~kYManila #6Arreglo Pacífico @eControversias +o
~c,|ru|Iedbmzhk@da ibfdai fexfcCcdbb %xhlafag
~c,|ar|@5dahcba #kgofce ~r-#dlabfoazb abobdce
~c,|zh|@I=7解决#C争端@:马尼拉@y
_T|fr|>E~be#Bnature
_T|es|^Y%J#BNaturaleza
_T|ru|Nhcibfd&olfbfanu
_T|ar|~cO%rbbwlcie
_T|zh|%f自然+5;%f大自然+5
_P|fr|#wd’éthique médicale ~d5au rôle _b@esanté, ~c1@Emédecins, %"@o@9@Eprisonniers ~qfdétenus #N@o+C
_P|es|@'@eÉtica Médica Aplicables _ZFunción #r~ck@eSalud, ~e:@ZMédicos, ~qc@"@e&XPresas y Detenidas ~mc_2;@'@eÉtica Médica
_P|ru|+0icnbrbdhkao Pjbkb, ajdahqAb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g *jxekmtBcdduv ~oDxencfyedduv mbr aj ~mO
_P|ar|_wJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
_P|zh|@I医务~f5+l~q'医生在#m被监禁#e拘留@:~o9@:<w~h'@:任务@:医疗道德#V
>4|fr|@i%a*5@E~i!>bpaix
>4|es|@g#6&'%0~lX_ZPaz
>4|ru|~g/~kldefanag @eibf
>4|ar|%1#qlrk abuifl &/{abobd|abobad}
>4|zh|%]民享有=7%o@y;{各国|}%]民享有=7#a%o@y
=r|fr|@i@E>A<B@e+L^(%Q~gT~ii%Q~gTd’abus @epouvoir
=r|es|@g^X@'~e?@e&?@Q#F~ht@e~lRy #rAbuso @ePoder
=r|ru|#zahdagduv ~hB^"~lzycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjzt
=r|ar|@5_wabimb =A@/lAraca ~l,ftoaFe ~qAabobwe
=r|zh|为罪行#e滥用权力&C受害者取得公理@:=I@y
~aG|fr|~m[@e~q5minima #A#Tl’administration #B+L@3mineurs{ (Règles de Beijing)|};~bp@e>D
~aG|es|~k:+zAdministración #B&?@eMenores{ (Reglas de Beijing)|};~cI@e>D
~aG|ru|#X~jkajlfegmcdbq ^"#YdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~oX#?
~aG|ar|&f~pvuIfh kAaF abprmaD (kfaim {lcqch|lsch});&f~pvuIfh kAaF abprmaD;~lw{lcqch|lsch}
~aG|zh|@A少&c司_]~i.(~g8~dv);@A少&c司_]~i.;~g8~dv
*G|fr|#w<B^(%'l’indépendance #Bmagistrature
*G|es|~cA~lA_Z~kM#BJudicatura
*G|ru|#c~kVhpncwduv afsedag
*G|ar|#8=A#kaogkbab {abobwe abkAazce|abkAaF};#8=Abaogkbab {abobwe abkAazce|abkAaF}
*G|zh|@I司_]机关~rc@:=I;司_]机关~rc#a=I
<T|fr|@i%a*5au %l
<T|es|@g#6&'al *k
<T|ru|~g/~kl@efexgbjbc
<T|ar|@5abrk &/abghdce
<T|zh|#u%o@y
%:|fr|@i%(>A~mijuridiques ~d5>b@9#iau bien-être @Eenfants, envisagés surtout sous l’angle @Epratiques =Md’adoption ~rzplacement familial %(plans ~ob#i+4
%:|es|@g^X@'~j3y Jurídicos ~lA_Z@">lBienestar %0Niños, con ~jTReferencia _ZAdopción ~jAColocación #PHogares @eGuarda, ~swPlanos ~o/#0
%:|ru|~g/~gxlfegaguv lfbdrblev, kehetAbvhq ~dgb ~mYncjco, ahawcdda lfb lcfcneBc ~qZ@egahlbjedbc b bv phudagmcdbb @e~aqpfagdqv
%:|ar|%1#qlabdlamz ~j!fabkahfhce ~l8~d.~gifjiacgvd
%:|zh|@I%-#m#e%-福利+l~q'~sD寄养#e收养办_]@:=2#e_]律#V@y
>0|fr|@i%a~gO@el’efficacité &Lprincipe @el’abstention &L~q4>bmenace ou %'~kn#Bforce %"@[~a5~d)
>0|es|@g#6~lU#BEficacia #rPrincipio #BAbstención #BAmenaza o #B+1#BFuerza #P#F~cJ+o
>0|ru|#zaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~oDcc ~bdg %xajdaCcdbqv
>0|ar|@5Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva &/abibakag <N
>0|zh|加强在#C^b上不~ct武力或进行武力威胁#V@:效力@y
+x|fr|~m[@e>A=Y@9@e~kqsoumises %'une forme quelconque @edétention ou d’emprisonnement
+x|es|~sM@'~sl@e~lnSometidas a Cualquier Forma @eDetención o Prisión
+x|ru|Lgan@z~hB~dgghcv mbr, langcfseciuv xencfyedbt ~oDxekmtBcdbt g kekao wu ja db wuma Fafic
+x|ar|dqdfie #8@/~d.~oe=BabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+x|zh|#m~im遭受任何形式拘留或监禁@:%]~sm;#m~im遭受任何形式拘留或监禁{人员|的人员}~sm
+[|fr|@i*a#Z#i#!@Edifférends ~qfsituations qui peuvent menacer @o~oc^A#.=D#i%arôle ~sR#A%"ce domaine
+[|es|@g%Z%F~jA~f,@eControversias y @eSituaciones _?Puedan Amenazar @o~pd#'%ky #6Papel _Y#Pesa Esfera
+[|ru|~g/~d-b phjfedcdbb hlafag b hbjperbo, ~kXpsfayejz icynpdefandaip ibfp b wcxalehdahjb, b a famb #Eg Pjao awmehjb
+[|ar|@5#kdhi ftEabe ~r-fabrabag ~ppkm gvmm ~d4
+[|zh|@I*n#e+7可能威胁#C=7与%n@:争端#e局势以及@I@A在该~h:@:~lD@:@y;@I{预防|防止}#e+7可能威胁#C=7与%n@:争端#e局势以及@I@A在{该|此}~h:@:~lD@:@y
~dd|fr|~bpminima #A@3l’élaboration @e>znon privatives @eliberté{ (Règles de Tokyo)|};~bp@eTokyo
~dd|es|~k:~p9^gNo Privativas #BLibertad{ (Reglas de Tokio)|};~cI@eTokio
~dd|ru|#X#E#Yicf, dc ~bNjtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#?
~dd|ar|&fbbgmalcj Bcj abargqaEce (kfaim wfscf);&fbbgmalcj Bcj abargqaEce;~lwwfscf
~dd|zh|@A~kC~i.(东京~dv);@A~kC~i.;东京~dv
+R|fr|#w<B^(au ~jDdétenus
+R|es|~cA~kP%0Reclusos
+R|ru|#c~d7xekmtBcdduib
+R|ar|#8=Abdiadbe aboqhaF
+R|zh|~en=I
<)|fr|%)#A=Y#Z#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};%)@eRiyad
<)|es|%u_Y+z%F#B~lQJuvenil{ (Directrices de Riad)|};%u@eRiad
<)|ru|>s@Y{Efsedbxerbb EwKcnbdcdduv Jerbo |}~lz~kklfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqAbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqAbc lfbdrblu|bv fpkaganqAbv lfbdrblag|bi fpkaganqAbi lfbdrblei|bib fpkaganqAbib lfbdrbleib}
<)|ar|_w@w#1~n5qhfr abprmaD (dlamz abjcaA abgfqcvce);_w@w#1~n5qhfr abprmaD;_wabjcaA abgfqcvce
<)|zh|@A*n少&c<I+m(利雅得+m);@A*n少&c<I+m;利雅得+m
~bL|fr|~bp#A=Y@9@Emineurs privés @eliberté;~bp@eLa Havane
~bL|es|~cI_Y~sl%0Menores Privados @eLibertad;~cI@eLa Habana
~bL|ru|~dR~jk~dgdchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#?
~bL|ar|~lw@w{luph rdace|brdace} abprmaD {abdqjmch|abdrjfdch} dh rjcgvd;~lwvanaha
~bL|zh|@A#m被剥夺自由少&c~dv;哈瓦那~dv
<5|fr|%Htype d’extradition
<5|es|%KModelo @eExtradición
<5|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
<5|ar|~a[bgobcd abdqjdch;~a[#kgobcd abdqjdch
<5|zh|引渡示范%C
>W|fr|%Htype d’entraide judiciaire =Mpénale
>W|es|%KModelo @e~jpRecíproca #P~iHPenales
>W|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiaAb %4~an
>W|ar|~a[bglamb ~n0~lI;~a[#kglamb ~n0~lI
>W|zh|刑事事件互助示范%C;刑事{事项|}互助示范%C
=?|fr|#w@ebase ^(au rôle &Lbarreau
=?|es|~cA%ZFunción %0Abogados
=?|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #tfamb tfbhjag
=?|ar|#8=A#kmfj abdradch
=?|zh|@I律师~lD@:=I;律师~lD#a=I
*N|fr|%)~d5au rôle @Emagistrats &Lparquet
*N|es|%u%ZFunción %0Fiscales
*N|ru|>s{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #tfamb mbr, ahpAchjgmqtAbv hpncwdac lfchmcnagedbc
*N|ar|#8#1#kmfj piAaF abhcale abiade
*N|zh|@I检察官~lD@:+m;检察官~lD#a+m
_D|fr|#w@ebase %a~q4>bforce #i=F@E>[%'feu ~q1responsables @e>U@Elois
_D|es|~cA#6~oU#BFuerza y @e*1@eFuego ~mT@ZFuncionarios Encargados @eHacer ~sFLey
_D|ru|#c~bdhbmu b asdchjfcmzdasa ~j/namydahjduib mbreib @olanncfyedbt lfegalafqnke
_D|ar|#8=A#k{aogxmad|aogidab} abkfe fabpobre abhajce dh qahl abdfGnch abdsbnch lthnaH abkfahch
_D|zh|执_]~f5~ct武力#e火器@:=I;执_]~f5~ct武力#e{火器|枪支}#a=I
&z|fr|@i~be#Pfaveur #Bsurvie, #B@9#i&L#g@e~cq
&z|es|@g%J%ZSupervivencia, @o@">l#s#rNiño
&z|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~dgb >Oncjco
&z|ar|%1%rblkaF abwnb frdacgv fhdazv
&z|zh|%-生存+l#m#e#u%f@y
&8|fr|#w#A@3@[%Uâgées
&8|es|@'_Y#Pfavor ~jz&X@eEdad
&8|ru|+0#E#Y~qRmtnco
&8|ar|_w@w@/lslaj aboh;_w@wbslaj aboh
&8|zh|@A老&c%]#V
_Q|fr|#w=Y@9@E%Uatteintes @emaladie mentale #i~e8@Esoins @esanté mentale
_Q|es|@'~sl%0Enfermos Mentales >l~lU#BAtención #BSalud Mental
_Q|ru|+0~dglhbvbBchkb wamzduv mbr b pmpBCcdbq lhbvbejfbBchkao laiaAb
_Q|ar|_wrdace =Babdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
_Q|zh|#m精神病患者#e改善精神保健~sm
~bx|fr|@i#T@[~cQd’établissement @Efaits ~sR#A#Pvue &Lmaintien #B~oc#i#B#.~d)
~bx|es|@g%ZDeterminación %0Hechos ~mT@u~qcEsfera #rMantenimiento #B~pd#'+o
~bx|ru|#zaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %4lanncfyedbq %Pibfe b ~h7
~bx|ar|@5gkyc @wbbrkazk ~efyfh ~d4
~bx|zh|@I@A~iC%n~h:中@:实况调查@:@y;#]@A~iC%n~h:{中的|的|}{实况|事实}调查{活动|}#a@y
&N|fr|@i*a@9@e~kq#N@[disparitions forcées
&N|es|@g%Z@"@e~ln#n#FDesapariciones Forzadas
&N|ru|~g/*j~n(dehbmzhjgcdduv bhBcxdagcdbo
&N|ar|@5rdace ~c2;%1#q~d.~c2
&N|zh|#m~im%]不遭受强迫失踪@y
*K|fr|@i@E#U@E%Uappartenant %'@Eminorités nationales ou ethniques, religieuses #ilinguistiques
*K|es|@g^X#f~jz&XPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*K|ru|~g/*/mbr, lfbdenmcyeAbv k derbademzdui ~oDPjdbBchkbi, fcmbsbaxdui b qxukagui icdzCbdhjgei
*K|ar|@5^)=Babdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce;%1#qlrkfk =Babdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce
*K|zh|在民族或族裔+l宗教#e语言上属于少数群体@:%]@:%o@y
_)|fr|@i@H#!#B^-~af
_)|es|@g%Z~f,#B~a3~nH
_)|ru|#zaw ~ax~pZ
_)|ar|@5~gg~gfabdjpe
_)|zh|~a9@:~du&C@y
&k|fr|~bp@3l’égalisation @Echances @E{handicapés|personnes handicapées}
&k|es|Normas Uniformes %ZIgualdad @eOportunidades @Q~e5
&k|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~d6fegduv gaxiaydahjco ~lz~n4
&k|ar|abkfaim abdfrme #kgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&k|zh|残疾%]机会均等标准~dv
>3|fr|#w#T>kstatut @E~gDnationales =Y~eT^A@9~ma>V
>3|es|@'~lAal ~a-@e~ioNacionales @e~jWy @"%0<y{ (Principios de París)|};@'~sQ
>3|ru|~a.hjejphe derbademzduv pBfcyncdbo, xedbietAbvhq laaAfcdbci b xeAbjao ~hC^e{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
>3|ar|#8~p7abdIooag abfwhce bgiEcE ~mw^)_q;#8~p7abdIooag abfwhce bgiEcE ~mw~lo(dlamz lajco);_wlajco
>3|zh|@I~dt#e#m+q@:%2~q]@:地位~sm(~ku#V);@I~dt#e#m+q@:%2~q]#a地位~sm;&.~ku#V^:
+g|fr|@i%(>z*X~e4>k~pO+4
+g|es|@g@k^g@Q~f-&m~ph#0
+g|ru|~g/icfev @o&,%P~lu
+g|ar|%1#qlabgmalcj abjadce tbC ~ggabtjval ~j-
+g|zh|+7#C~b'_/@y
&y|fr|@icomplétant @o~nz1994 %(>z*X~e4>k~pO+4
&y|es|@gComplementaria #B~kY1994 @k^g@Q~f-&m~ph#0
&y|ru|@1{q|b|t|co}, nalamdqtA{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @o&,%P~lu{| 1994 sane}
&y|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} labgmalcj abjadce tbC ~ggabtjval ~j-
&y|zh|补充1994&c&.+7#C~b'_/@y^:@:@y
%I|fr|@i%a~gO#B+2~st@[accords ou organismes régionaux ~hH&Lmaintien #B~oc#i#B#.~d)
%I|es|@g#6~lU#B%,="@uy @ZAcuerdos u Organismos Regionales ~m2Mantenimiento #B~pd#'+o
%I|ru|~g/hagcfCcdhjgagedbb ^I~rifcsbademzduib hasmeCcdbqib ~oDafsedeib %4lanncfyedbq %Pibfe b ~h7
%I|ar|@5giEcE ~l"~lxfabgjgclag pf abfsabag abtkbcdce ~efyfh ~d4
%I|zh|@I增进@A与区域安排或~q]之间~iC%n~h:@:^3@:@y
+y|fr|@i%'l’occasion &Lcinquantième anniversaire ~sR+n
+y|es|@gcon Motivo #rCincuentenario @e&:
+y|ru|#z@ohmpBet lqjbnchqjao sanagAbdu ~fv
+y|ar|%1{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <A
+y|zh|@A五十周&c纪念@y
^W|fr|~jj*q=Yjeunesse{| à l’horizon 2000 et au-delà}
^W|es|~qa%J@Q@ZJóvenes
^W|ru|Nhcibfd@sncohjgbo, kehetA{eqhq|cohq|pthq} iamancyb
^W|ar|&7*l%rbbulal
^W|zh|%f青&c@,;到2000&c~ih后%f青&c@,
*D|fr|@i%a*5^A~ix@Eindividus, groupes #iorganes #B~sg@epromouvoir #iprotéger @[#U@e~bR@[libertés fondamentales universellement reconnus
*D|es|@g#6&'>lDeber %0Individuos, @ZGrupos y ~io@e~nsy Proteger @Z~bH#FLibertades ~e?Universalmente Reconocidos;@g^XDefensores %0<y
*D|ru|~g/~klb awqxeddahjb ajncmzduv mbr, sfpll b afsedag awAchjge laaAfqjz b xeAbAejz awAclfbxdedduc ~n]~cgb ahdagduc hgawanu;~g/lfegaxeAbjdbkev
*D|ar|%1#qlrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi &/giEcE ~mw~lofabrjcag =Aabdigjn lva iabdca
*D|zh|@I个%]+l群体#e=2~q]在~dt#e#m普遍公认@:+q#e~h!~h'@:%o#e~g,@y;@I个%]+l{群体|团体}#e=2~q]在~dt#e#m{普遍|举世}公认@:+q#e~h!~h'@:%o#e{责任|义务}#a@y;+q维护者@y
>L|fr|>d{sur une|en faveur d’une} culture @e{la |}paix
>L|es|@g~hF@e@?@kuna Cultura @ePaz;@g@kuna Cultura @ePaz
>L|ru|#zb #o%4kpmzjpfu ibfe;~g/kpmzjpfc ibfe
>L|ar|@5~iWidb #kDkane abobad;@5~iW*labdgibkch lDkane abobad;%1~iW*l{abdgibkch|abdgibkah} lDkane abobad;%1~iW*l#kDkane abobad
>L|zh|=7>g@y#e@,;=7>g@y
*J|fr|@i&LMillénaire
*J|es|@g#rMilenio
*J|ru|#zjuhqBcmcjbq ~fv;#zjuhqBcmcjbq
*J|ar|@5@wbbpbnce;@5abpbnce
*J|zh|@A千&c@y;千&c@y
~i0|fr|@id’engagement %aVIH/sida
~i0|es|~kYcompromiso ~qclucha #n&mVIH/SIDA
~i0|ru|~g/lfbgcfycddahjb ncmp wafzwu h NRЧ/LGRHai
~i0|ar|@5ababgEad #kncjfo hky abdhaie ablujce/dgbaEde hky abdhaie abdsgol (abtcmE)
~i0|zh|@I~m5~ou@y
~my|fr|%/%aVIH/sida
~my|es|%E#6VIH/SIDA
~my|ru|*2@d@oNRЧ/LGRHp
~my|zh|2006&c@I~m5#:
hiv-2011|fr|>nintensifier nos efforts @3~e4{le VIH et le sida|le VIH/sida}
hiv-2011|ru|*2@d@oNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @o~n6NRЧ b LGRHe
~mz|fr|>naccélérer @oriposte @3lutter #N>kVIH #i~pF%'l’épidémie @esida d’ici %'~oC
~mz|es|%E#6VIH >lSida: ~qcVía Rápida @QAcelerar @o~bn&mVIH y Poner Fin _ZEpidemia #rSida @Q~oC
~mz|ru|*2@d@oNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafzwu h NRЧ b lfckfeAcdbt Plbncibb LGRHe k ~kHsanp
~mz|zh|@I~m5#:：快速加紧防治*Z毒#e到~oC&c终结*Z流行;@I*Z毒#e*Z#J@:#:：快速加紧防治*Z毒#e到~oC&c终结*Z{流行|疫情}
hiv-2021|fr|>n~pF%Qinégalités #iagir @3vaincre >ksida d’ici %'~oC
hiv-2021|zh|@I*Z毒#e*Z#J@:#:：结束不平等现象，进入~oC&c之前+7*Z@:轨道
*P|fr|Un monde digne ~g7
*P|es|Un mundo apropiado @Q@Zniños
*P|ru|Ibf, lfbsanduo ~lzybxdb ncjco
*P|ar|iabd yabr bbpwnab
*P|zh|适合%-生长@:%f;适合%-成长@:%f
<7|fr|@i#A%aNouveau ~no~lb@el’Afrique
<7|es|@g_Y%ZNueva Alianza ^?#s@e~f0
<7|ru|#z#Ea Jagai lefjdcfhjgc _F>OMFfbkb
<7|ar|@5@w#kabujase abqmcme _1ghdce pnjckca
<7|zh|@A@I*"#u新~q,@:@y
nepad|fr|Nouveau ~no~lb@el’Afrique
nepad|es|Nueva Alianza ^?#s@e~f0
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} _F>OMFfbkb;JXGMH
nepad|ar|abujase abqmcme _1ghdce pnjckca
nepad|zh|*"#u新~q,
>i|fr|~jt~ls~fJ@e2005
>i|es|~rY~na#B~f)2005
>i|ru|Rjasag#j~o[heiibje ~rw~pM
>i|ar|hgazq ~fi~fO2005;_nbdIgdj abkde %r~fO2005
>i|zh|2005&c%f*R成果
<'|fr|#w<B#idirectives #T>k*5%'un ~q4#i%'~og@E~gT@eviolations flagrantes &L*5@6~ma~bR@eviolations graves &L*5@6humanitaire
<'|es|@'y %uBásicos #6&'~jz~ht@eViolaciones Manifiestas ~jzNormas %k@e~bH@eViolaciones Graves #r&'@CHumanitario a Interponer ~jYy Obtener Reparaciones
<'|ru|#cb ~lt{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #t~n]@elfegagpt xeAbjp b gaxicAcdbc pAcfwe ~lzycfjg sfpwuv defpCcdbo %xdafi %4~hC~cgb hcfzcxduv defpCcdbo %Pspiedbjefdasa lfege
<'|ar|#8=A~pz#kabrk &/abahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &Mbrkfk abthoah fabahgvasag abxwcje bbkahfh abthoahc ~j-
<'|zh|严重违反#C+q_]#e严重违反#C~qg_]&C受害%]~rf补救#e赔偿@:%o=I#e导则
&v|fr|~a:antiterroriste ~be{de l’Organisation des Nations Unies|des Nations Unies};~a:antiterroriste mondiale
&v|es|~cE+!_Y#n&mTerrorismo
&v|ru|~eD{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&v|ar|~fM@w~d2~buabtjval
&v|zh|@A=H反恐>B;&.=H反恐>B^:
~ba|es|Construcción Institucional ~k?@e<y
~ba|ru|Rdhjbjprbademzdac hjfabjcmzhjga Lagcje @olfegei ~cg~fv
~ba|ar|lhaF dIooag dqbo ~loabgali bbpdd abdgrme
~ba|zh|@A~oI@:体制建设;~h8~oI#a体制建设
+N|fr|^z@3@[titulaires @emandat au titre @Eprocédures spéciales &L~p(~ma>V;^z@3@[titulaires @emandat au titre @Eprocédures spéciales &LConseil
+N|es|=Z@Q@ZTitulares @eMandatos %0Procedimientos Especiales #rConsejo{ de Derechos Humanos|}
+N|ru|~lP~saiednejefbcg hlcrbemzduv lfarcnpf Lagcje{ la lfegei Bcmagcke|}
+N|ar|_x~psbbdsbnch lfbacag &/~pQabtqjaFag ~fL{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo};_xobfs abdsbnch lfbacag &/~pQabtqjaFag ~fL{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
+N|zh|~oI~et程序任务负责%]~f6;{人权理事会|}~et程序任务{负责人|执行人}#a~f6
=/|fr|@i#A%(#U@E~i!autochtones
=/|es|@g_Y^X#f%0~lXIndígenas
=/|ru|#z#Ea */kafcdduv defanag
=/|ar|@5@w#k^)abuifl abpybce
=/|zh|@A~rD%o@y
=(|fr|~pCjuridiquement non contraignant #Ttous @[types @eforêts;~pC#A%(forêts
=(|es|instrumento jurídicamente no vinculante @ktodos @Ztipos @ebosques;instrumento _Y^Xbosques
=(|ru|dc bictA~bgawqxejcmzdao tfbnbBchkao hbmu nakpicdj@z@oghci gbnei mchag;nakpicdj@z#E@omchei
=(|ar|abys Bcj abdbEd kahfha #k~oephfai abBalag;ys @w#qlabBalag
=(|zh|@I~im类型~ox@:无_]律约束力文书;@A~ox文书
~bJ|fr|plan ~db#A%(forêts (2017-2030);plan ~db#A%(forêts
~bJ|es|plan estratégico _Y@Q@Zbosques ~m7
~bJ|ru|hjfejcsbBchk@0#E@omchei @e2017–2030 sanu
~bJ|ar|~pR@w~cNbbBalag bbngje ~m7;~pR@w~cNbbBalag
~bJ|zh|@A~m7&c~ox~f8;~h8~m7&c~h8~ox~f8;@A~ox~f8
&3|fr|Lignes ~n9~eW>b@9@eremplacement @3@[enfants
&3|es|%u~p9~nlAlternativas @eCuidado %0Niños
&3|ru|>s{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @oemzjcfdejbgdaip pvanp xe ncjzib
&3|ar|#8#1bbjiace ablmcbe bbpwnab
&3|zh|@I替代性%-照料@:导则;{儿童替代{性|}照料|替代性%-照料}{导则|准则}
>(|fr|#4@X*q#A=Y~c4~igpersonnes
>(|es|~oY%J_Y@Q~m)@o~sE
>(|ru|~eD#I#E@o~kFmtnzib
>(|ar|=G@w~d2~bu~brlabpuxay
>(|zh|@A^c~nJ~ev=H#,
~aF|fr|~bp#A#T>k~jDdétenues #il’imposition @e>znon privatives @eliberté %Qdélinquantes{ (Règles de Bangkok)|};~bp@e~jq
~aF|es|~cI_Y~kP~jzReclusas y ^gNo Privativas #BLibertad @Q#FMujeres Delincuentes{ (Reglas de Bangkok)|};~cI@e~jq
~aF|ru|~dR~jk~d7ycdAbdeib-xekmtBcdduib b icf dekexedbq ~lzycdAbd-lfegadefpCbjcmco, dc ~bNmbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#?
~aF|ar|~lw@wbdiadbe aboqchag fabgmalcj Bcj abargqaEce bbdqjdag
~aF|zh|@A女性~en#e女性罪犯~kC~dv(曼谷~dv);@A女性~en#e女性罪犯~kC~dv;曼谷~dv
&U|fr|Stratégies #i>zconcrètes types actualisées ~eW%'#!#B^-#N@[femmes ~hH#B#Z~iF#i#B~jd
&U|es|~m]y ^g~pfModelo Actualizadas +z~f,#B~a3~mcMujer ~m2Campo #B~az@o~oG
&U|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @o~n6dehbmbq #Y~pS%4%ylfegahpnbq
&U|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~pu>j~gf~pm~oFdhi _p~eF
&U|zh|&.在~nA~h:中~a9~du&C@:~mb_/^:增订本;&.在~nA~h:{中|内|}~a9@:~du&C@:~mb_/^:增订本
~i(|fr|~nzSalvador @H@Estratégies globales @3faire face %Qdéfis mondiaux : @[systèmes @e#Z~iF~rz+L~i"#i~n/évolution %"un monde #Pmutation;~nzSalvador
~i(|es|~kYSalvador @k~m]Amplias ante ~r!Globales: @Z~sN~az~p2y su #s#Pun Mundo #PEvolución
~i(|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~lzajgcje @esmawemzduc guxagu: hbhjciu %y^"b bv fexgbjbc g bxicdqtAcihq ibfc
~i(|ar|@5obnamfj #kabaogjagcqcag abuadbe bdfaqve abgrmcag abiabdce: hGd dhi _p~gjfgwfjva &/iabd dgBcj;@5obnamfj
~i(|zh|@I应对=H挑战@:综合>B：~nA系统~ih在变化%f中@:#u@:萨尔瓦多@y;&.萨尔瓦多@y^:
~i7|fr|%/#BRéunion @e+I@e%M*a#Z^Amaîtrise @Emaladies non transmissibles
~i7|es|~sI%8%Z%F>l_h~jzEnfermedades No Transmisibles
~i7|ru|*2@d~hz%L@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~p1dbib
~i7|ar|@K{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~i7|zh|~if#J+F>:@:#:;+F#]~if~la
*E|fr|@i#A@Hl’éducation ^A~r[%Q~sH
*E|es|@g_Y@k~fwy Formación #Pmateria @e<y
*E|ru|#z#Eaw awfexagedbb b ~pD%4~hC^e
*E|ar|@5@wbbgDkcn fabgmjcl ~oF^)_q
*E|zh|@A+q~kw#e培训@y
_E|fr|L’avenir _?nous voulons
_E|es|El futuro _?queremos
_E|ru|UpnpAcc, kajafasa iu vajbi
_E|ar|abdogklb abHc hylf tbcv
_E|zh|我们希望@:~lF
~gF|fr|#w#ilignes ~n9#A@H^'%'~kmjuridique %">ksystème @e~jd
~gF|es|@'y %u_Y#6~he_Z~jpJurídica ~sw~sN~oG
~gF|ru|+0b ~lt{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~jknahjple k tfbnbBchkao laiaAb g hbhjciev ~an
~gF|ar|_w@wfgfqcvagva #kolb abryfb >j~n0abkahfhce &/hGd ~l(~eF
~gF|zh|@A~qi*Q系统中~rf_]律~ov机会~sm#e+m;@A~qi*Q系统{中|}~rf_]律~ov{机会|}#a#V#e+m
>8|fr|@i#B~fz@Hl’état @e*5%Qniveaux ~ob#i+4
>8|es|@g>m@e%8#6~jw@e&'~swPlanos ~o/#0
>8|ru|#z~hz@e~d'~hQMhheiwmcb ~idgcfvagcdhjgc ~n]@e~aqpfagdqv
>8|ar|@5{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~l)>jabyicmch abfwhc fabmfbc
>8|zh|~sD@:_]治#J+F>:@y;{国内和国际|国家和国际}{的|两级的|两级}_]治#J+F>:#a@y;+F国{内|家}#e#C{的|两级|两级的}_]治#J>:#a@y
_R|fr|@i&LDialogue @e+I%(migrations =D~p0%l
_R|es|@g#rDiálogo @e^6%ZMigración @C>l*k
_R|ru|#z@objasei nbemase @e~d'~id&wibsferbb b fexgbjbb
_R|ar|@5abrfaj +p{luph abvqje|abdihc labvqje|abdgibk labvqje} #dfabghdce
_R|zh|#C移徙与#u#J~g-对话@y;#C移{徙|民}与#u>/~g-对话#a@y
=.|fr|>N~ls#Bréunion plénière @e+I@el’Assemblée générale{,|} dite _g~be%(~i!autochtones
=.|es|~ar#Breunión plenaria @ealto nivel ~fIconocida como ~gV_f%J^X~lXIndígenas
=.|ru|Rjasag#jlmcdefdasa ~oilan dexgedbci «Nhcibfdeq kadFcfcdrbq @okafcddui defanei»
=.|ar|_nbbaqgdai abiad +pbbqdice abiade {abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %r~l!labuifl abpybce
=.|zh|题为“%f~rD+F”@:+F~g-全体~d[<q;{题为|称为|称作}{“|}%f~rD+F{”|}@:+F~g-全体~d[#a<q
~aU|fr|Modalités @Xaccélérées @E_4{ (Orientations de Samoa)|};Orientations @eSamoa
~aU|es|~nl@e@?Acelerada @Q@Z>t{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~aU|ru|#o@ophkafcddaip fexgbjbt *e{ («Gpjz Leiae»)|};Gpj{z|b|ci} Leiae
~aU|ar|tqjaFag *labdiqb bbmfb abqEjce abyBcje abhadce (doaj oadfa);tqjaFag *labdiqb =O;doaj oadfa
~aU|zh|=J快速=K方式(萨摩亚途径);=J快速=K方式;萨摩亚途径
^,|es|~kY~gc~hF>a~gc~g0~bF2014-2024
^,|ru|~lV{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~i[iaft, @e~h42014–2024 sanag
^,|ar|@5{fljhadq|nccha fljhadq} idb ~h3>xaboarbce
>-|fr|~jj@eVienne ~pjlittoral ~hI2014-2024;~jj@eVienne ~pjlittoral
>-|es|#H>a~gc~g0#P#sSin Litoral{ para el Decenio 2014-2024|};#H>aViena
>-|ru|~lV@s&x{ nmq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~lV@s~i[iaft
>-|ar|~e,~h3>xaboarbce;~e,nccha
>-|zh|~di2014-2024&c十&c<D@,;~di{2014-2024{年十年|十年期|年}|}<D@,;<D@,
%?|fr|Stratégies #i>zconcrètes types #A~eW%'#!#B^-~i:@E~cX~jJ#Z~iF#i#B~jd
%?|es|~m]y ^g~pfModelo _Y@Q~f-@o~a3#n@ZNiños ~m2Ámbito #B~az@o~oG
%?|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #E@o{mbkgbnerbb|bhkafcdcdbt} dehbmbq #Y~qZg {feikev|awmehjb} %ylfegahpnbq
%?|ar|aogjagcqcag @w{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~pu>j~gf~gi~oFdhi _p~eF
%?|zh|@A+7~nA~h:内~du侵害%-&C@:~mb_/
*m|fr|%)~bc%(>z@e#Z~iF~rz+L~i"~eWau trafic @e~do#i%Q~cU~h1connexes
*m|es|%u%k~p9Respuestas @e~az~p2al ~nV@e~f(~i,~lRConexos
*m|ru|#b@P~n?icf %4%y^"#Y~d8awafaje ~khrcddahjco ~c3~bN{Pjbi|dbi} lfchjplmcdbo
*m|zh|~ev~f9及*!相关<I@:~nA对策#C+m
<g|fr|~nz~qm
<g|es|~kYSendái;~kY~qm
<g|ru|Lcdneohk@G
<g|ar|@5{ohmac|ochmac}
<g|zh|仙台@y
>9|fr|~le@e~qm{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~le@e~qm
>9|es|>r@eSendái +z~jZ#rRiesgo @eDesastres 2015-2030;>r@eSendái
>9|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
>9|ar|~pQoِhmac >v;~pQochmac >v
>9|zh|2015-2030~lJ;仙台<s
~cR|fr|~jjd’Addis-Abeba issu #B~pP_g@W%a_B&L%l;~jjd’Addis-Abeba
~cR|es|%W>aAddis Abeba #BTercera _f@C%Z~b/^?*k;%W>aAddis Abeba
~cR|ru|Mnnbh-Mwcwhk@s*Wjfcjzco ~kR@oFbdedhbfagedbt ~eL;Mnnbh-Mwcwhk@s&x
~cR|ar|=Gpmco plala abyamje ih abdIgdj &MabDabD bgdfcb abghdce;=Gpmco plala
~cR|zh|~oy次~ca#C~d[亚@:斯亚贝巴=K<J;亚@:斯亚贝巴=K<J
~cS|fr|Transformer notre monde : >k@L@e#g~iV%'l’horizon ~oC;@L@e#g~iV%'l’horizon ~oC;@L~oC
~cS|es|Transformar nuestro mundo: @o%W~kH^?#s~cl;%W~kH^?#s~cl;%W~oC
~cS|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~sL~pM;~p3~sL~pM;&e{ndq |}@e~d,~pM
~cS|ar|grfcb iabdha: ~pR~bs~fO~oC;~pR~bs~fO~oC;~pRiad ~oC
~cS|zh|变革_.%f：2030&c%t#u<J;~oC&c%t#u<J;~oC&c<J
~eJ|fr|~nz<K~eh#Z~ii#B+L~i"%">k~se@Xplus large ~sR#A*Xfaire face ~mk~mi~m0#i%'promouvoir l’état @e*5%Qniveaux ~ob#i@6^A~k-&Lpublic;~nz<K~eh#Z~ii#B~jd
~eJ|es|~kY<K%Z~k7~az@o~p2~m2>rMás Amplio #r#H_Y@QAbordar @Z~r!~j3y Económicos y ~ns&m~jw@e&'a Nivel ~o/@C~jA~dZPública;~kY<K%Z~k7~az@o~oG
~eJ|ru|~cF@da gkmtBcdbb galfahag %y^"g wamcc Cbfakpt lagchjkp ndq #E~mxfcCcdbq ~gxPkadaibBchkbv lfawmci b hancohjgbq ~hYgcfvagcdhjge ~n]@e~aqpfagdqv, e jekyc pBehjbt awAchjgcddahjb
~eJ|ar|@5~fy#ktmdaq dhi _p~eF
~eJ|zh|@I将~nA纳入更广泛@:@A<J以应对=2#e~h)挑战并~dt~sD_]治及公众参与@:~cu@y
~aP|fr|~m[@e~q5minima #A@3>k~jDdétenus (Règles Nelson Mandela);~bp~e[
~aP|es|~k:~kP%0Reclusos{ (Reglas Nelson Mandela)|};~cI~e[
~aP|ru|#X#E#Y~d7xekmtBcdduib{ (Gfegbme Jcmzhade Iedncmu)|};~dRJcmzhade Iedncmu
~aP|ar|~lw@wabhdfHqce abmhca bdiadbe aboqhaF (kfaim hcbofh dahmcba);~lwhcbofh dahmcba
~aP|zh|@A~en~i.(纳~cv~dv);@A~en~i.;纳~cv~dv
~df|fr|>N~ls#B~fz@Hl’examen d’ensemble #B*8@Etextes issus ~fJ*a~sg@el’information
~df|es|~ar#Breunión @ealto nivel ~fI#6examen general #Baplicación %0resultados #B~f)%Z~cK
~df|ru|Rjasag#j~hz~iv~hQMhheiwmcb, lahgqAcddasa awAcip awxafp vane ~fefcCcdbo ~pU@e~fk~sybdFafierbaddasa awAchjge
~df|ar|_nbbaqgdai +pbbqdice abiade #kabaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~df|zh|@I信息=2%f*R<q<r~ot全面~q:@:+F>:<q;@I信息=2%f{首脑会议|峰会}成果{文件|}{执行|落实}~ot#a全面~q:@:+F>:#a<q
~kb|fr|Notre engagement commun %'aborder #i{à |}combattre efficacement >kproblème *q#Bdrogue
~kb|es|Nuestro ~js~sMAbordar y Contrarrestar Eficazmente &mProblema %J~jzDrogas
~kb|ru|JeCe awAeq lfbgcfycddahjz ~lWfcCcdbt ibfagao lfawmciu defkajbkag b ~p1dco
~kb|zh|我们对有效处理#e应对%f毒品#J@:共同~ou
+O|fr|~nzNew York @3@[~pL#i@[migrants
+O|es|~kYNueva York @Q@ZRefugiados y @ZMigrantes
+O|ru|Jzt-Йafkhk@da wcycdrev b ibsfedjev
+O|ar|@5hcfcfjs _1abbaqzch fabdvaqjch
+O|zh|@I难民#e~kz@:纽约@y
~iO|fr|~rh~fz*arésistance %Qagents antimicrobiens
~iO|es|~sI%8%ZResistencia a @ZAntimicrobianos
~iO|ru|*2@d~oi@olfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~iO|ar|@K{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~iO|zh|+F~h"#J>:@:#:;+F#]~h"~la
~c?|fr|@i%a*5>bpaix
~c?|es|@g#6&'_ZPaz
~c?|ru|~g/~kl@eibf
~c?|ar|%1#qlabrk &/{abobad|abobd}
~c?|zh|=7%o@y;=7权@y
>X|fr|Nouveau @L@3@[villes
>X|es|Nueva %WUrbana
>X|ru|Jag@s>Osafanag
>X|ar|abxwe abrAjce abqmcme
>X|zh|新城市<J
_7|fr|L’océan, notre avenir : appel %'l’action
_7|es|Nuestros océanos, nuestro futuro: llamamiento _Zacción
_7|ru|JeC akced — deCc wpnpAcc: lfbxug k ncohjgbqi
_7|ar|drcwagha، dogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
_7|zh|_.+6+l_.~lF：=K呼吁;_.+6~pT~lF：=K呼吁
~at|es|%E%Z_e#r~oY%J_Y@Q~m)@o~sE
~at|ru|*2@d~hwQmawemzdasa lmede *W#E@o~kFmtnzib
~at|ar|%1>u#kghncH =G@w~d2~bu~brlabpuxay
~at|zh|@I<r&.@A^c~nJ~ev=H#,^:@:#:
_O|fr|%/adoptée au Sommet @e~oc~e[
_O|es|declaración política aprobada ~qcCumbre ~mT@oPaz ~e[
_O|ru|*2@G, lfbdqj^.@eLeiibjc ibfe g leiqjz a Jcmzhadc Iedncmc
_O|ar|%1>u{abHc aigdm|abdigdm} &/dIgdj kde hcbofh dahmcba bbobad
_O|zh|纳~cv=7峰会通过@:#:;纳~cv=7峰会{所通过的|的|}#:
~i8|fr|~rh~pP~fz*a#Z^Amaîtrise @Emaladies non transmissibles
~i8|es|%E#BTercera Reunión @e%8%Z%F>l_h~jzEnfermedades No Transmisibles
~i8|ru|*2@djfcjzcsa ~hz%L@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~p1dbib
~i8|ar|%1>u{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} {abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~i8|zh|+F~oy次~if#J>:@:#:;+F~oy次#]~if~la
<[|fr|~rh~fz*a~c4tuberculose
<[|es|~sI%8%Z~bn@o~nW
<[|ru|*2@d~oi@o~p1jpwcfkpmcxai
<[|ar|@K{abdihc ldsanre|luph dsanre} {maF abob|abob}
<[|zh|+F~ew#J>:#:;+F~ew>/>:#a#:
~i9|fr|@i#A%(#U@Epaysans ~qf~cU%Utravaillant %"@[zones rurales
~i9|es|@g_Y^X#f%0Campesinos y @eOtras &X_?Trabajan #P#FZonas Rurales
~i9|ru|#z#Ea */kfchjzqd ~c3mbr, fewajetAbv g hcmzhkbv feoadev
~i9|ar|@5@w#qlrkfk abnbarch fBcjvd dh abiadbch &/abdhawk abjcnce
~i9|zh|@A农民#e农村地区*!劳动者%o@y
<4|fr|~ga*q@3@Emigrations sûres, ordonnées #irégulières
<4|es|~cj%J@Q{la|una} Migración Segura, Ordenada y Regular
<4|ru|~eD#(wcxalehdao, plafqnaBcddao b mcsemzdao ibsferbb;~eD#(ibsferbb
<4|ar|%e%r_1abvqje abJdhe fabdhGde fabhGadce
<4|zh|%n+l有序#e正常~kz=H~q/;~kz#J=H~q/
>7|fr|pacte *q%(~sf
>7|es|pacto mundial ^Xrefugiados
>7|ru|smawemzd#(wcycdrev
>7|ar|%e%r#k~ge
>7|zh|难民#J=H~q/
<P|fr|>N~ls@e^fissu #B~lr_g@e+I#A*a+2Sud-Sud
<P|es|~ar@e^f#BSegunda _f@e^6_Y%Z%,Sur-Sur
<P|ru|~kO{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~kJ@e~d'@ohajfpndbBchjgp Ys — Ys
<P|ar|fDcke lfcho Jcjo abxgadce bdIgdj @w+p~pl~l!labgiafh ncda lch lbmah abqhfl
<P|zh|~cx次~m9布~b9<q;~cx{次|届}~m9#a布~b9<q
~q8|es|~sI^6@k{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano
~q8|ru|NhcawAbo avgej phmpseib xnfegaavfedcdbq: hagichjduc phbmbq @olahjfacdbt wamcc xnafagasa ibfe
~q8|ar|#K{abdihc labgBwce|luph abgBwce} abyrce abuadbe
~q6|ru|*2@dlambjbBchkasa Fafpie ~iv@o~odfexgbjbt, haxgeddasa lan Psbnao ~hQMhheiwmcb
~q6|ar|%1>ubbdhgmC >u+p~l!labghdce abdogmade ~nZjiace abqdice abiade
~q6|zh|在+F主持下召开@:%t#u#J~g-~kv论坛#:;{在|}+F主持下召开@:%t#u>/~g-~kv论坛#a#:
un75|fr|@ifaite %'l’occasion #Bcélébration &Lsoixante-quinzième anniversaire ~sR+n
un75|es|@g%ZConmemoración #r{75º|75o|septuagésimo quinto} Aniversario @e&:
un75|ru|~g/lfexndagedbb hciznchqj lqjao sanagAbdu ~fv
un75|ar|%1#qlabargnab labHsjC abohfce abxadoe fabolich bthuaF <A;@5abargnab labHsjC abohfce abxadoe fabolich bthuaF <A
un75|zh|纪念@A成立七十五周&c@y
~j]|es|Nuestro ~jsComún @eAfrontar Eficazmente @ZDesafíos y Aplicar ^g~fuy ~m)@oCorrupción y Reforzar @o%,#0
~j]|ru|JeCe awAeq lfbgcfycddahjz ~lWfcCcdbt lfawmci b _ricf @olfcnplfcyncdbt kaffplrbb b ~p1dco b pkfclmcdbt %PhajfpndbBchjge
~px|es|Unidos #n&mracismo, @odiscriminación racial, @oxenofobia y #Fformas conexas @eintolerancia
~px|zh|团结起来，~q.~h(主义+l~h(~cw+l仇外心理#e相关~on&C;团结起来{，|}~q.~h(主义+l~h(~cw+l仇外心理#e相关#a~on{行为|现象}
~e0|fr|~se« ~rZ» : =Pcomme moteur &L#g~mt;~rZ: =Pcomme moteur &L#g~mt;~se« ~rZ»
~e0|es|%W{“Espacio2030”|Espacio2030}: &mespacio como motor #rdesarrollo sostenible;%W{“Espacio2030”|Espacio2030}
~e0|ru|~p3«Dahiah-2030»: kahiah kek ngbsejcmz *L~eL;~p3«Dahiah-2030»
~e0|ar|~pR_o2030: _olaiglajv drjsa ~l.~j(;~pR{|”}_o~oC{|“}
~e0|zh|“~rd2030”<J：~rd作为%t#u@:驱动力;“~rd2030”<J
~c)|fr|~nzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~nzKyoto
~c)|es|~kYKioto %Z~jW#B%F#rDelito, @o~p2>l~jw@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~kY{Kioto|Kyoto}
~c)|ru|Dbajhk@d«Mkjbgbxerbq icf ~kklfchjpldahjb, ~pJ^"b ~d6gcfvagcdhjge lfege: deghjfcBp _rGagchjkb ndq ~sLsane»;Dbajhk@G
~c)|ar|@5scfgf #kabhvfA ldhi _p~gjfocame abkahfh;@5scfgf
~c)|zh|@I推进*n<I+l*Q#e_]治：努力实现《2030&c%t#u<J^:@:~lC@y;@I推进*n<I+l*Q#e_]治@:~lC@y;&.~lC@y^:
_A|fr|~jj@e<K~svavancés{ pour la décennie 2022-2031|};~jj@eDoha
_A|es|#H>a<K{en favor de|para} @Z^hMenos Adelantados;#H>aDoha
_A|ru|~cF@s*W~dAhjfed;~cF@s&x
_A|ar|~e,~fybyabr pkb ~qwhdfa
_A|zh|^4%2~cu@,;~cu@,
_8|fr|Notre océan, notre avenir, notre responsabilité
_8|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
_8|ru|JeC akced, deCc wpnpAcc, deCe ajgcjhjgcddahjz
_8|ar|drcwagha، dogklbha، doIfbcgha
_8|zh|_.+6+l_.~lF+l_.~g,;_.+6~pT~lF~pT~g,
^0|es|~sI^6#6Examen @eMitad @ePeríodo #r>r@eSendái +z~jZ#rRiesgo @eDesastres 2015-2030
^0|ru|*2@d~hz~iv@ohfcndchfaBdaip awxafp vane ~feLcdneohkao feiaBdao lfasfeiiu @ohdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
^0|ar|%1>u{bbaqgdai|abyamj ih abaqgdai} +p{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} >v
^0|zh|《2015-2030~lJ^:中期~q:>:#:;{大会|}《2015-2030~lJ^:中期~q:>:#a#:
sdg-2023|es|%E#rForo ~r8@e^6#6#s~cLcelebrado bajo @Zauspicios ~fI(Cumbre ^XObjetivos @e#sSostenible)
sdg-2023|ar|%1>ubbdhgmC >u+p~l!labghdce abdogmade ~nZjiace abqdice abiade (dIgdj kde pvman ~quabdogmade)
~mR|ar|@K#kabfkace dh abqfazr fabgpvl fabgymc bva
~mR|zh|+F~oq病*n+l防范#e应对#J>:@:#:;+F#]~oq病*n+l{防范|防备}#e应对~la
~cr|es|~sI^6%Z~bn@o~nW
~cr|ar|#K{abdihc ldsanre|luph dsanre} {maF abob|abob}
~cr|zh|~ew#J>:#:;~ew>/>:#a#:
~gR|fr|@Ld’Antigua-et-Barbuda @3@[_4{ : une déclaration renouvelée pour une prospérité résiliente|};@Ld’Antigua-et-Barbuda
~gR|es|%W@eAntigua y Barbuda @Q@Z>t{: una Declaración Renovada para una Prosperidad Resiliente|}
~gR|ru|~p3Mdjbspe b Uefwpnu ~lz*e{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmzdasa lfargcjedbq|}
~gR|ar|=GphgcBfa fljlfma =O
~gR|zh|安提瓜#e巴布达=J<J：实现韧性繁荣@:新@y;安提瓜#e巴布达=J<J
=g|fr|~ga@3l’avenir
=g|es|~cj^?Futuro
=g|ru|Gekj@zga biq wpnpAcsa
=g|ar|~hZabdogklb;~cO_1abdogklb
=g|zh|~lF~q/
*C|fr|~ganumérique mondial
*C|es|~cjDigital Global
*C|ru|~eD{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*C|ar|abgiavm abjkdc abiabdc;~cOabjkdc abiabdc
*C|zh|=H数字~q/
=,|fr|@i%(générations futures
=,|es|@g~p9Generaciones Futuras
=,|ru|~g/wpnpAbv lakamcdbqv
=,|ar|%1#qlabpqcab {abdklbe|abkamde}
=,|zh|子孙后代#J@y;子孙后代@y
~qz|es|~sI^6%ZResistencia a @ZAntimicrobianos
~qz|ar|#K{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~qz|zh|~h"#J>:#:;~h">/>:#a#:
^t|fr|~jj{d’Avaza |de Gaborone |}~pjlittoral ~hI~dG;~jj{d’Avaza|de Gaborone}
^t|es|#H>a{Avaza|Awaza} ~g0~bF~dG;~qa{en favor de|para} @Z^h~bF~dG;#H>a{Avaza|Awaza}
^t|ru|Mgexbdhk@s&x{ nmq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~i[iaft;lfasfeii~gU~i[iaft, @e~h42024–2034 sanag
^t|ar|~e,pfaEa >xaboarbce bbikm ~dG;&7*l{|abqmcm }>xaboarbce bbikm ~dG;~e,pfaEa
^t|zh|~di~dG&c十&c阿瓦扎@,;~di~dG&c十&c@,;阿瓦扎@,
~mV|fr|Engagement @eSéville
~mV|es|~js@eSevilla
~mV|ru|Lcgbmzhk~fYawqxejcmzhjg{a|e|p|ai|c}
~mV|ar|abgEad tulcbce
~mV|zh|塞维利亚~ou
+f|fr|@i#B_g#A@Hl’environnement
+f|es|@g#B_f_Y#6~nhHumano
+f|ru|#z~kJ~rB~j:~cghfcnu
+f|ar|@5dIgdj @w~l!lablcze ablujce
+f|zh|~lL@y;~lL@:@y;~lL~kx@y
+h|fr|~b-@3#!définitive #Bfaim #i#Bmalnutrition
+h|es|@g*3%ZErradicación #rHambre ~jAMalnutrición
+h|ru|#pa &,samane b dcnacnedbq
+h|ar|%1%rabxay laogzyab abqfi fofF abgBHce
+h|zh|%f消灭饥饿#e营养不良@y
<Q|fr|~sO^f=Y~eT^A*8#B+2technique ="pays #P%l;~sO~hM
<Q|es|#4>a^f@Q~nsy Realizar @o%,Técnica ="@Z^h#P*k;#4>a~hM
<Q|ru|~kO@0*W@ofexgbjbt b _rjcvdbBchkasa ^I~qMfexgbgetAbibhq hjfedeib;~kO@0&x
<Q|ar|=Glfcho Jcjo bguqci fghncH ~l"abgkhc ncda lch ~qwabhadce;=Glfcho Jcjo
<Q|zh|~dt#e实施#u中%2间技术^3@:布~b9#,;布~b9#,
+?|fr|~jt~ls#Bdixième session extraordinaire @el’Assemblée générale
+?|es|~rY~na#rDécimo Período Extraordinario @eSesiones #BAsamblea General
+?|ru|ЗekmtBbjcmzd#jnchqjao hlcrbemzdao hchhbb ~hQMhheiwmcb
+?|ar|_n{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
+?|zh|~g]最后~ow;~g]&.最后~ow^:;~g]@:&.最后~ow^:
^P|fr|~nzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~nzRio
^P|es|~kYRío #6~nhAmbiente >l*k;~kYRío
^P|ru|~jR@d@o~j:hfcnc b ~mv;~jR@G
^P|ar|@5jcf #k~prfabghdce
^P|zh|@I~eu与#u@:里约@y
~gk|fr|~hg21
~gk|es|#H21
~gk|ru|~p3@e!X!X!I gck
~gk|ar|~pKabkjh 21
~gk|zh|21世纪<J
<W|fr|~nzprincipes, non juridiquement contraignante mais faisant autorité, @3un consensus *q*agestion, @o*U#il’exploitation écologiquement viable @etous @[types @eforêts
<W|es|@gAutorizada, sin Fuerza Jurídica Obligatoria, @e@'@Qun Consenso %Jrespecto #BOrdenación, @o&">l#s~cL%0Bosques @eTodo Tipo
<W|ru|Jc bictAcc awqxejcmzdao hbmu xeqgmcdbc h bxmaycdbci ~hB~lzsmawemzdasa kadhcdhphe #Yferbademzdasa bhlamzxagedbq, ~keb *L>Oghcv ~qHmchag
<W|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz _1gfank iabdc &/abJjaF #ktmaje ~oephfai abBalag frnGva fghdcgva ~j(
<W|zh|@I~im类型~ox@:_:+l~fE%t开发@:无_]律约束力@:=H协商一致意见权威性#V声明
<O|fr|@L#9>bpoursuite #B*8d’Action 21
<O|es|#4+zUlterior ~jv#r#H21
<O|ru|#o@onemzdcoCcip _rGagchjkb ndq @e!X!X!I gck
<O|ar|&7{dfaybe|Ecame} ghncH ~pKabkjh 21
<O|zh|~f1《21世纪<J^:~q?
=s|fr|>d@eVienne
=s|es|@g~hF>aViena
=s|ru|~lV{eq|ao|pt|bc|bv|bi|bib} nckmeferb~dhb Gfasfeii~gU&x
=s|ar|@5~iWidb nccha
=s|zh|<D@y#e@,
=V|fr|~jj~lb~iV@E_4;~jj#BBarbade
=V|es|~qa^?#s~cL%0>t;#H>aBarbados
=V|ru|#o@o~hY*L>O*e;Uefwenahhk@s&x
=V|ar|&7*l_1~bs=O
=V|zh|=J%t#u@,;巴巴多斯@,
~i-|fr|~a:@e~nX@3un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~a:@eYokohama
~i-|es|~cE@e~nX@Qun Mundo Más Seguro;~cE@eYokohama
~i-|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @o~hYwamcc wcxalehdasa ibfe: fpkaganqAbc lfbdrblu lfcnajgfeAcdbq hjbvboduv wcnhjgbo, ~d6sajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~i-|ar|~fMcfsfvada
~i-|zh|~or更%n%f@:横滨>B;横滨>B
^v|fr|~jj#B_g@W*apopulation ~p0%l
^v|es|~qa#B_f@C%ZPoblación >l*k;#H>aEl Cairo
^v|ru|#o~kR@odefanadehcmcdbt b ~mv
^v|ar|~e,abdIgdj &Mbbosah fabghdce
^v|zh|#C~nJ与#u~d[@,;#C~nJ~d:#u{会议|大会|}@,
*w|fr|~nzCopenhague %a#gsocial;~nz~hj;>d@e~hj
*w|es|~kYCopenhague @k#sSocial;@g~hF>a~hj;~kY~hj
*w|ru|Dalcdsescdhk@da harbemzdai fexgbjbb;Dalcdsescdhk@G
*w|ar|@5sflhvaBh #k~quabaqgdaice;@5sflhvaBh{| fljhadq abidb}
*w|zh|=2#u#J~fm;~fm#e@,;&.~fm^:^/&.@,^:;&.~fm^:
+v|fr|~jj~fJ~lbsocial;~jj@e~hj
+v|es|~qa#B~f)@k#sSocial
+v|ru|#o~pU@e~fk_F~bK~eL
+v|ar|~e,~fi~l.abaqgdaice
+v|zh|=2~iE@,;=2~iE&.@,^:
~l/|fr|>d@e>D
~l/|es|@gy ~gV~cH>a>D
~l/|ru|~oX@db GmejFafi~gU&x
~l/|ar|@5fdhvaq idb lcqch
~l/|zh|~g8@y#e~iG;&.~g8@y^:{和|及|以及|与}&.~iG^:;&.~g8@y^:{和|及|以及|与}&.~g8~iG^:
+'|fr|~nz>D
+'|es|~kY>D
+'|ru|~oX@G
+'|ar|@5lcqch;@5lcqchB
+'|zh|~g8@y
>J|fr|~jj@e>D
>J|es|~cH>a>D
>J|ru|~oX{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &x
>J|ar|dhvaq idb lcqch{|B}
>J|zh|~g8~iG
~b?|fr|Nouvelles >z#iinitiatives =Y*8#B@i#i&L~jj@e>D
~b?|es|Nuevas medidas e iniciativas +zaplicación #B@gy ~gV~cH>a>D
~b?|ru|HemzdcoCbc icfu b bdbrbejbgu @o_rGckbdhkao nckmeferbb b GmejFafiu &x
~b?|zh|~f1&.~g8@y^:#e&.~iG^:@:=K#e倡议;~f1&.~g8@y#e~iG^:@:=K#e倡议
_J|fr|@L@3l’habitat
_J|es|#H@eHábitat
_J|ru|~p3Хewbjej
_J|ar|~pKabdfzb
_J|zh|%]居<J
=X|fr|@i%(villes #i~cUétablissements humains #Pce nouveau millénaire
=X|es|@g~p9Ciudades ~i,Asentamientos Humanos ~m2Nuevo Milenio
=X|ru|~g/safanev ~c3dehcmcdduv lpdkjev g dagai juhqBcmcjbb
=X|ar|%1#qlabdmh fabdogfwhag ablujce abpxjC &/abpbnce abqmcme
=X|zh|新千&c城市#e*!%]类住区@y;@I新千&c{中的|的|}城市#e*!%]类住区@:@y
<e|fr|~nz~lZ*a~e(mondiale
<e|es|~sj~e'Mundial
<e|ru|Obihk@da ghcibfdao =E
<e|ar|@5jfda #k~kTabiabdc
<e|zh|%f~dj~lG@y;@I%f~dj@:~lG@y
*]|fr|~nz~lZ*anutrition
*]|es|~sjNutrición
*]|ru|Obihk@d~sylbjedbq
*]|ar|@5jfda ih abgBHce;@5jfda #kabgBHce
*]|zh|营养#J~lG@y
=W|fr|~jj~svavancés ~hI~jf
=W|es|~qa~g0Menos Adelantados ^?Decenio ~jf
=W|ru|#o~dAhjfed @e~h42001–2010 sanag;Ufthhcmzhk@s&x
=W|ar|&7*lbyabr pkb ~qwhdfa bbikm ~jf
=W|zh|~jf~il@,;~jf&c~il@,
=:|fr|~jj~svavancés ~hI~a!{ (Programme d’action d’Istanbul)|};~jj~n!
=:|es|#H@eAcción{| de Estambul} ~g0Menos Adelantados ^?Decenio ~a!;#H>aEstambul
=:|ru|#o~dAhjfed @e~h4~m6sanag;~r4@s&x
=:|ar|~e,aowhlfb;~e,towhlfb
=:|zh|~a!~il@,;~a!{年|}~il{伊斯坦布尔|}@,;{支援最不发达国家|}伊斯坦布尔@,
~eZ|fr|~jj#Pvue @e~fUcombattre #i~e4>k~j[illicite @E~hJsous tous ses aspects
~eZ|es|~qa@Q~hp~m)y ~f-~av@e~k"Ligeras #PTodos sus Aspectos
~eZ|ru|#o~ceb ~n6dcxekaddao ~n-hjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~p1dco
~eZ|ar|&7*l~n5~br~dMlabpobre >?dh ~oeqfahlv fdsanrgv ~n";&7*l{abdgibk ldhi|abjadc tbC dhi} ~br~dMlabpobre >?dh ~oeqfahlv fdsanrgv ~n"
~eZ|zh|从各个~h'~fH+l^c#e+7~eo%.~h-@:@,
<m|fr|~o,@6*Xpermettre %Q+V@eprocéder %'l’identification #iau traçage rapides #ifiables @E~srcalibre illicites;~o,@6@etraçage
<m|es|Instrumento @C@QPermitir a @Z&sIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~k"Ligeras Ilícitas;Instrumento ~sPLocalización
<m|ru|#b{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtA~bgsahpnefhjgei hgacgfcicdda b dencyda guqgmqjz b ajhmcybgejz dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;#b#j@oajhmcybgedbt
<m|ar|abys &Mbgdsch ^Zdh absun ih *p>?~f'fgiklva
<m|zh|使各国能够及时#e可靠地识别#e追查%.~eo@:#C文书;#C追查文书
~qF|fr|>d@eDurban
~qF|es|@g~hF>aDurban
~qF|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~dhb Gfasfeii~gU&x
~qF|ar|@5~iWidb mcjlah
~qF|zh|德班@y#e@,
~gH|fr|~hh@e~hnissu #B_g@W%a_B&L%l;~hh@e~nm
~gH|es|Consenso @e~hn#B_f@C%Z~b/^?*k;Consenso @e~nm
~gH|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~gH|ar|gfank JjaF dfhgcjc
~gH|zh|~ca#C~d[~fD;~fD
_z|fr|~nz<K%a_B&L#g: >N~ls#B_g@W@esuivi %a_B&Ldéveloppement, chargée d’examiner @o*8&L~hh@e~nm;~nz<K%a_B&L%l
_z|es|~kY<K%Z~b/^?*k{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
_z|ru|~cF@da Fbdedhbfagedbb ~eL{: | — }bjasaguo nakpicdj ~kR@olahmcnptAco ^j%4Fbdedhbfagedbq >O~lzawxafe vane ~feIadjcffcohkasa kadhcdhphe;~cF@da Fbdedhbfagedbb ~eL
_z|ar|@5~fy#kgdfcb abghdce
_z|zh|~ca~cu@y：~q:&.~fD^:<r~ot@:~ca后续#C~d[结果~ow;~ca~cu@y：~q:&.~fD^:<r~ot@:~ca后续#C~d[<q;~ca~cu@y
~aO|fr|~m3@e~izvieillissement{, 2002|};~sO~p:
~aO|es|~oY~sP~dV#6Envejecimiento{, 2002| (2002)|};#4>a~p:
~aO|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *W~rBhjefcdbq{| 2002 sane};Ienfbnhk@0&x
~aO|ar|=Gdmjcm #dbbucxfxe;=Gdmjcm #d@/labucxfxe{|، 2002| biad 2002};=Gdmjcm
~aO|zh|2002&c~c5#C#,;~c5#C#,;马德里#,
=U|fr|%/~p0~m3@e~izvieillissement, 2002;%/~p0~m3@e~izvieillissement
=U|es|%Ey {el |}~oY~sP~dV#6Envejecimiento{, 2002| (2002)|}
=U|ru|*2{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *W~rBhjefcdbq{| 2002 sane}
=U|ar|%1>ufxwe idb dmjcm #d{bbucxfxe|abdgibke labucxfxe}{|، 2002| biad 2002}
=U|zh|&.#:^:#e《2002&c~c5#C#,^:;&.#:^:#e&.~c5#C#,^:
&6|fr|~nz~lT%a#g~mt
&6|es|~kYJohannesburgo #6#s~cl
&6|ru|Йaveddchwpfshk@d@o~od~mv
&6|ar|@5qfvaholjB #k~qu~j(
&6|zh|~k8%t#u@y
<2|fr|#4@e*8~fJ~lb~mt{ (Plan de mise en œuvre de Johannesburg)|};#4@e*8@e~nf
<2|es|#4@e_e~jz~oT#B~f)#6#s~cl{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#4@e_e~jz~oT@eJohannesburgo
<2|ru|Gmed@z~pAfcCcdbo ~pU@e~fk@o~od~mv{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@0~pAfcCcdbo
<2|ar|~pRghncH hgazq ~fi~l.~j(;~pRqfvaholjB bbghncH
<2|zh|%t~iE~p6(~k8~p6);%t~iE~p6;~k8~p6
>G|fr|~jjd’Almaty
>G|es|#H>aAlmaty
>G|ru|Mmiejbdhk@s&x
>G|ar|~e,pbdagc
>G|zh|~oA@,：在内陆#e过境#u中%2过境运输^3=H新<s下满足~di@:特殊需要;~oA@,
~c!|fr|~nz>A@e~hl
~c!|es|~kY@'@e~dS
~c!|ru|^r@dlfbdrblag
~c!|ar|@5_wqhcn
~c!|zh|%B#V@y
>P|fr|~sO~hl
>P|es|#4>a~dS
>P|ru|^r@0&x
>P|ar|=Gqhcn
>P|zh|%B#,
>)|fr|Engagement @eTunis
>)|es|~js@eTúnez
>)|ru|Tpdbhhk~fYawqxejcmzhjg{a|e|p|ai|c}
>)|ar|abgEad gfho
>)|zh|突尼斯~ou
~b1|fr|%W@eTunis =Y~sg@el’information
~b1|es|%W@eTúnez +z~cK;#H@eAcciones @eTúnez +z~cK
~b1|ru|Tpdbhhk@s~lzbdFafierbaddasa awAchjge
~b1|ar|~e,gfho #kdqgdi abdibfdag
~b1|zh|信息=2突尼斯<J
*:|fr|~nzMaurice
*:|es|~kYMauricio
*:|ru|~lj@G
*:|ar|@5dfjcucfo
*:|zh|~eq@y
=[|fr|~a:@eMaurice =Ypoursuite #B*8&L~jj~lb~iV@E_4;~a:@eMaurice
=[|es|~cE@eMauricio +z~jvUlterior #r~qa^?#s~cL%0>t;~cE@eMauricio
=[|ru|~lj{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @onemzdcoCcip _rGfasfeiiu *W@o~hY*L>O*e;~lj{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpAchjgmcdbq}
=[|ar|~fMdfjcucfo bdfaybe ghncH &7*l_1~bs=O;~fMdfjcucfo{| bbghncH}
=[|zh|~f1&.=J%t#u@,^:~eq>B;~f1&.=J%t#u@,^:@:~eq>B;~eq{执行|}>B
<X|fr|~nzHyogo
<X|es|~kYHyogo
<X|ru|Хbashk@G
<X|ar|@5vcfBf
<X|zh|兵库@y
^J|fr|~le@X@eHyogo @32005-2015 : @3@Enations ~qfcollectivités résilientes face %Qcatastrophes;~le@X@eHyogo
^J|es|>r>aHyogo @Q2005-2015: Aumento #BResiliencia ~jzNaciones y #FComunidades ante @ZDesastres;>r>aHyogo{| para 2005-2015}
^J|ru|Хbashk#L*W@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc +Sb awAbd;Хbashk#L&x
^J|ar|~pQidb vcfBf
^J|zh|2005-2015&c兵库=K<s：加强%2#e社区@:抗灾能力;{2005-2015年|}兵库=K<s
^a|es|~ar@e~eC#B_f@e^6_Y%Z%,Sur-Sur
^a|ru|~r3{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~kJ@e~d'@ohajfpndbBchjgp Ys — Ys
^a|ar|fDcke hcjflc abxgadce bdIgdj @w+p~l!labgiafh ncda lch lbmah abqhfl
^a|zh|~m9~oo<q
=j|fr|~ledécennal @eprogrammation #T@[modes @econsommation ~rzproduction durables
=j|es|>rDecenal @e~r"@k~nl@eConsumo y ~nrSostenibles
=j|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *W@olcfcvanp k ~ffferbademzduv iancmco lajfcwmcdbq b lfabxganhjge
=j|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=j|zh|%t消费#e生产模式十&c~q?<s;%t消费#e生产{模式|}{十年|10年}{期|}~q?<s
~i4|fr|Tenir @[promesses : unis @3atteindre @[objectifs &LMillénaire @3>k%l
~i4|es|~sFpromesa: unidos @Qlograr @ZObjetivos @e#s#rMilenio
~i4|ru|Nulamdcdbc awcAedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %4fexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~i4|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~i4|zh|履行诺言：团结一致实现千&c#u目标
~ds|fr|>N~ls#BRéunion @e+I@e%M*ajeunesse : dialogue #icompréhension mutuelle
~ds|es|~ar>m@e%8%ZJuventud: Diálogo y Comprensión Mutua
~ds|ar|_n{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~b4|fr|Le millénaire @e=P: @o~nzVienne @H=P~p0#ghumain
~b4|es|Milenio Espacial: ~gV~kY~gc#6~p)>l#sHumano
~b4|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao ^jb fexgbjbb BcmagcBchkasa awAchjge
~b4|ar|pbnce abnAaF: @5~h3#k_ofabghdce ablujce
~b4|zh|~rd千&c：@I~rd#e%]@:#u@:<D@y
&[|fr|#w=Q=F~q1+V@esatellites artificiels #BTerre %Qfins #Btélévision directe &)
&[|es|@'_?han @eRegir @o+1~mT@Z&s@eSatélites Artificiales #BTierra @Q#FTransmisiones %kDirectas ~mTTelevisión
&[|ru|+0>w~flbhkphhjgcdduv hlpjdbkag Зcimb ~lz%Pdclahfcnhjgcddasa jcmcgbxbaddasa gcAedbq
&[|ar|#8~l9baogxmad ^Z{bbgfali|abgfali} abpjAce abaywhaice &/abtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
&[|zh|各国~gX%]造地球卫星进行#C直接电视广播所应遵守~sm
_!|fr|#w*atélédétection
_!|es|@'~lA_ZTeleobservación #BTierra desde &mEspacio{| Ultraterrestre}
_!|ru|~a.nbhjedrbaddasa xadnbfagedbq Зcimb bx ~gElfahjfedhjge
_!|ar|#8@/laoguiaj abpjA dh lim dh ~j9
_!|zh|@I从+X遥感地球~sm
=f|fr|#w^(%'=F@esources d’énergie ~h5%"l’espace
=f|es|@'Pertinentes _Z+1@eFuentes @eEnergía *o~m2=S
=f|ru|~a.>wqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
=f|ar|#8~l8laogxmad dyamj abwake abhffce &/~j9
=f|zh|~qi+X~ct核动力源~sm
_'|fr|@i*a+2@W_3@e=Pau profit #i%"l’intérêt @etous @[États, compte tenu ~c1@Ebesoins @Epays #P%l
_'|es|@g%Z%,@C~ed~p)Ultraterrestre #PBeneficio e Interés @eTodos @ZEstados, Teniendo ~e:#PCuenta #FNecesidades %0^h#P*k
_'|ru|~g/icynpdefandai ~d(g bhhmcnagedbb b ~kU~gElfahjfedhjge @ewmesa b _Fghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetAbvhq hjfed
_'|ar|@5#k~l"&M~ef~fNabxajqc bnazme ~oe^Zfdybrgva
_'|zh|@I开展~qb+X@:#C^3，~dt~im%2@:福利#e利益，并~et要考虑到#u中%2@:需要@:@y
>"|fr|@i@E>Ajuridiques ~rC_3@e~dx
>"|es|@g%0@'Jurídicos _?Deben Regir ~fG%0&s~ed=S
>"|ru|#zlfegaguv ~hB^j+S@o~l:b ~ff~gElfahjfedhjge
>"|ar|@5#8abkahfhce ~l9{bphuwe|bhuawag} ^Z~efaogsuan {faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
>"|zh|各国~qb+X~ky@:_]律#V@y
+(|fr|%)^(%Qentreprises #i%Q~sH{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+(|es|~c7~p9Empresas y @Z<y{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+(|ru|>s@Ylfcnlfbdbiejcmzhkao ^jg ehlckjc ~hC^e{: ahpAchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xeAbju, hawmtncdbq b hfcnhjg lfegagao xeAbju»|: ahpAchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetAbvhq «xeAbju, hawmtncdbq b hfcnhjg lfegagao xeAbju»|}
+(|ar|#8#1#kabpidab abgqajce ~iX;~qklabpidab abgqajce ~iX
+(|zh|工商企业与+q：实施@A“#m+l尊重#e补救”<s~g';工商{企业|业}与+q{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~g'
&]|fr|%)^(au déplacement @e%U%'l’intérieur @e~n/propre pays
&]|es|~c7%0Desplazamientos Internos
&]|ru|>s@Y~idlcfcicAcdbb mbr gdpjfb hjfedu
&]|ar|~qklabgujm abmaxbc;#8#1#kabgujm abmaxbc;~qklabgujcm abmaxbc
&]|zh|@I~g"#J@:~g';~g"#J~g'
<c|fr|%)@Hl’extrême pauvreté #i@[~sH
<c|es|~c7%ZExtrema Pobreza y @Z<y
<c|ru|>s@Y~idkfeodco {dbAcjc|wcndahjb} b */^e
<c|ar|~qklabnkj abdmki ~iX
<c|zh|@I赤贫与+q#J@:~g';#]赤贫~d:+q>/#a~g'
~eV|fr|~sORabat @H%q@el’appel >bhaine nationale, raciale ou religieuse qui constitue une incitation >b~iu%'l’hostilité ou >bviolence
~eV|es|#4>aRabat %Zprohibición #Bapología #rodio nacional, racial o religioso _?constituye incitación _Zdiscriminación, @ohostilidad o @oviolencia;#4>aRabat
~eV|ru|Oewejhk@0*W@oxelfcAcdbt lfalesednu derbademzdao, fehagao ~oDfcmbsbaxdao dcdegbhjb;Oewejhk@0&x
~eV|ar|=Gabjlaw #krGj abmife tbC absjavce abkfdce pf abihyjce pf abmchce;=Gabjlaw @/lrGj abgrjcA >jabsjavce abkfdce pf abihyjce pf abmchce;=Gabjlaw
~eV|zh|@I&B构成煽动~cw+l敌意或~du@:鼓吹民族+l~h(或宗教仇恨言论@:拉巴特#,;拉巴特#,
<1|fr|Manuel @3enquêter efficacement *a+C{ (Protocole d’Istanbul)|};@U~n!
<1|es|Manual +zInvestigación y Documentación Eficaces #B_2{| (Protocolo de Estambul)};~sJEstambul
<1|ru|Opkaganhjg{a|e|p|ai|c} @o~lWfehhmcnagedbt b nakpicdjbfagedbt ~mO{| (Ljeiwpmzhkbo lfajakam)};~r4@)
<1|ar|mbcb abgkyc fabgfDck abniabch #k~qv^E;%maowhlfb
<1|zh|~a"@:<w@:有效调查#e~ow记录手册;伊斯坦布尔{议定书|规程}
&2|fr|Lignes ~n9=M@e+L~lHimpliquant @[~cX~gT#itémoins d’actes criminels
&2|es|%u%Z&?#P~iHConcernientes a @ZNiños ~hty Testigos @eDelitos
&2|ru|>s{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #t^"g galfahev, ~bNpBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
&2|ar|#8#1#kgfncj ~l(&/{abpdfj|abdoazb} ~oLAraca ~l,fabuvfm ibcva
&2|zh|~qi涉及罪行@:%-被害%]#e证%]@:事项上坚持公理@:+m
&j|fr|%)~d5>b#Z&Lcrime
&j|es|%u+z%F#rDelito
&j|ru|>s@Y~lz~kk~n[
&j|ar|#8#1~n5abqjcde
&j|zh|*n<I+m
&i|fr|~a,~eW%Q~cX%">ksystème @e~jd
&i|es|%u@e@?#6Niño ~m2Sistema @e~oG
&i|ru|>s@Y#Y*W_F~qZg hbhjcic ~an
&i|ar|#8#1bbidb {abdgibk labpwnab|luph abpwnab} &/hGad ~l(~eF
&i|zh|*Q系统中%-#J=K指南
=k|fr|#w<B#T>k~q4%'@Eprogrammes @e+Lréparatrice =Mpénale
=k|es|~cA+z_e@e~r"@e&?{Restitutiva|Restaurativa} #PMateria Penal
=k|ru|#c~bdlfasfeii fchjbjprbaddasa ^"g galfahev ~an
=k|ar|#8=Abaogxmad ljadq ~l(abgyabrce ~lI
=k|zh|~qi刑事事项中采用恢复性司_]~q?@:=I
~dq|es|Relación Consultiva ="@uy #F~dXNo Gubernamentales
~dq|ru|Dadhpmzjejbgduc ajdaCcdbq ~ridclfegbjcmzhjgcdduib afsedbxerbqib
~dq|ar|abibake abaoguajce ~lxfabdhGdag Bcj abrsfdce
~bb|es|criterios{| convenidos} +zproclamación @eaños internacionales
~bb|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %xsanag
~bb|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <N
*(|fr|Initiative @e~ocarabe
*(|es|Iniciativa @ePaz Árabe
*(|ru|Mfewhk^.ibfd^.bdbrbejbg{e|u|c|p|ao}
*(|ar|dlamje abobad abijlce
*(|zh|~kB=7倡议
>6|fr|feuille @eroute axée %(résultats #Pvue ~mu~fWpermanent &L~mqisraélo-palestinien prévoyant deux États
>6|es|hoja @eruta #rCuarteto basada ~qcejecución @Quna solución permanente biestatal #rconflicto israelo-palestino;hoja @eruta #rCuarteto
>6|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmzhkasa ~lv~hylfbdrblai hahpAchjgagedbq ngpv ~eY
>6|ar|{xjcwe|xajwe} abwjck abdoghme tbC abpmaF ~ppfAigva abdqdfie abjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >jpoao fqfm mfbgch;{xjcwe|xajwe} abwjck {abdoghme tbC abpmaF |}~ppfAigva abdqdfie abjlaice
>6|zh|~iA斯坦冲突@:永久性两国解决办_]基于表现@:路线图;{以色列-巴勒斯坦|以巴}冲突#a永久{性|}两国解决{办法|方案}#a基于表现@:路线图
>2|fr|~nz>A@H{des|les} arrangements intérimaires d’autonomie
>2|es|~kY@'@k~h?relacionadas con un Gobierno Autónomo Provisional
>2|ru|#z~hBa gfcicdduv icfev @oheiaplfegmcdbt
>2|ar|@5{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
>2|zh|@I临时自治安排~sm声明;#]临时自治安排#a#V{声明|宣言}
*v|fr|~le*q#Bbiodiversité @eKunming-Montréal
*v|es|>r%J@eBiodiversidad @eKunming-Montreal;>r%JKunming-Montreal #B~nY
*v|ru|Dpdzibdhka-Iadfcemzhk{eq smawemzdeq feiaBdeq lfasfeiie|ao smawemzdao feiaBdao lfasfeiiu|ao smawemzdao feiaBdao lfasfeiic|pt smawemzdpt feiaBdpt lfasfeiip|ao smawemzdao feiaBdao lfasfeiiao} %4wbafexdaawfexbq
*v|ar|~pQsfhdchB - ~n8%r~is;~pQ{|idb }sfhdchB{ - |-}~n8%r~is
*v|zh|昆明-~h,=H%i<s
~aC|fr|#4~db=Y{diversité biologique|biodiversité} ~a!{| et les objectifs d’Aichi relatifs à la diversité biologique};#4~db~ry=Y{diversité biologique|biodiversité}
~aC|es|~i/+z~l5~ryy {|las }Metas @eAichi +z~nY;~i/+z~l5~a!
~aC|ru|LjfejcsbBchk@0%4~keb *L>wwbafexdaawfexbq @e~m6sanu
~aC|ar|abxwe ~cNbbghfi ~lqbbngje ~ryfpvman pcuc ~is;abxwe ~cNbbghfi ~lqbbngje ~a!
~aC|zh|~a!&c%i~f8#e爱知%i目标;《2011-2020&c%i~f8^:^/&.爱知%i目标^:;~a!&c%i~f8
~cT|fr|%W2063{| de l’Union africaine| : l’Afrique que nous voulons}
~cT|es|%W2063: &mÁfrica _?queremos;%W2063
~cT|ru|&endq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~pM{| MFfbkedhkasa hatxe}
~cT|ar|~pR~hv~fO2063
~cT|zh|2063&c<J：我们想要@:*";《2063&c<J》：我们想要@:*";2063&c<J
<?|fr|~kr~p8gouvernance responsable @Erégimes fonciers ~d5%Qterres, %Qpêches #i%Qforêts ~jJ~e(nationale
<?|es|~e)%ZGobernanza Responsable #BTenencia #BTierra, @o~hPy @ZBosques ~m2Contexto #B~e'Nacional
<?|ru|~ndajgcjhjgcddasa ~fjgalfahag gmencdbq b lamzxagedbq xcicmzduib, fuwduib b mchduib fchpfheib ~n'~ms=E
<?|ar|&l{|abgc fAigva bqhe abpdh abBHazc abiabdc }#kabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag &/ocak ~kTabfwhc
<?|zh|%2~dj范围内土地+l~es及~ox权属负~g,治理~m1
_C|fr|^z~p8~fVresponsable
_C|es|=Z+z~hPResponsable
_C|ru|~lPgcncdbq ajgcjhjgcddasa fuwamaghjge
_C|ar|dmfhe ~ps@/labycm abjucm
_C|zh|负~g,~es~f6
~aJ|fr|^z@eLa Haye #N@oprolifération @Emissiles balistiques
~aJ|es|=Z@eLa Haya ~mcProliferación %0Misiles Balísticos
~aJ|ru|Qeeshk~fZkanckh@z~sa~cefehlfahjfedcdbq wemmbhjbBchkbv fekcj
~aJ|ar|dmfhe bavac bkfaim ~ps~n5ahguaj abkHazn abgocajce
~aJ|zh|~fH弹道导弹扩散海牙&C+m
~b6|fr|^z#9>b#Z#i>b~k0@epiraterie, @Evols %'main armée ~i:@E~mQ~qf~cQmaritimes +3~rJ@el’Ouest #i&LCentre;^z@eYaoundé
~b6|es|=Z%s_Z%!#BPiratería, &mRobo a Mano Armada #n~oPy ~fGMarítimas {Ilegales|Ilícitas} #PÁfrica ~pay Central;=Z@eYaundé
~b6|ru|~lPlagcncdbq, @SlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq =dhpnag b dcxekaddao ^j@eiafc g Зelendao b Цcdjfemzdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~b6|ar|_x~ps@/lkdi abkjyhe fabowf abdobr {Am|ibC} abonh fabphuwe ~gh~f'&/Bjl ffow pnjckca;dmfhe cafhmc bkfaim abobfs;_xobfs cafhmc
~b6|zh|在西非#e中部*"~fH#e^c海盗+l武装抢劫~kA#e~g)%.~ky@:~f6;雅温得~f6
~aH|fr|^z#T@o~k0@epiraterie ~qfvols %'main armée ~i:@E~mQ%"~pEIndien occidental ~p0golfe d’Aden;^z@eDjibouti
~aH|es|=Z%s_Z%!#BPiratería y @ZRobos a Mano Armada #n@Z~oP~pWÍndico ~pa>lGolfo @eAdén;=Z@eDjibouti
~aH|ru|~lPlagcncdbq, @SlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq =dhpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~aH|ar|_x~ps@/lkdi abkjyhe fabowf abdobr {Am|ibC} abonh &/Bjl ~pnabvhmc fxbcq imh;dmfhe qclfgc bkfaim abobfs;_xobfs qclfgc
~aH|zh|吉布提~f6
~bY|fr|@i*a#.%"@[écoles
~bY|es|@g@kEscuelas Seguras
~bY|ru|~g/wcxalehduv Ckamev;~g/^mCkam
~bY|ar|@5abdmajo abJdhe;@5#kabdmajo abJdhe
~bY|zh|%n学校@y
_9|es|Compromisos ~sQ{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
_9|ru|Gefbyhk{bc awqxejcmzhjge|bv awqxejcmzhjg|bi awqxejcmzhjgei|bib awqxejcmzhjgeib}
_9|ar|abgEadag lajco
_9|zh|@I#m%-不被~c0%.招募或~ct@:~ku~ou;#]#m%-{不被|免遭}~c0%.{招募|征募}或~ct#a~ku~ou;&.~ku~ou^:
+J|fr|@i#5%Q>A#i#U<Bau travail
+J|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~ofa @Z@'y #f~e?~m2Trabajo
+J|ru|#zaw ahdagalamesetAbv ~scb */g hFcfc jfpne
+J|ar|@5#8fabrkfk =A&/abidb
+J|zh|~nI~o8中=I#e%o@y;{国际劳工组织|劳工组织|}#]~o8中#a=I#e%o#a@y
~aL|fr|@i&Lcentenaire @e{l’Organisation internationale du Travail|l’OIT} @3l’avenir &Ltravail
~aL|es|@g#rCentenario #B{Organización Internacional del Trabajo|OIT} ^?Futuro #rTrabajo
~aL|ru|#zhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpAci hFcfu jfpne;#zhjamcjbq a wpnpAci hFcfu jfpne
~aL|ar|@5dzfce ~h0*l#d_1dogklb abidb
~aL|zh|~nI劳动%f@:~lF百&c@y;{国际劳工组织|}#]劳动%f#a~lF#a百&c@y
=-|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}*a+Lsociale ~p8mondialisation équitable
=-|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z&?<L@Quna Globalización Equitativa
=-|ru|@1{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemzdao hlfegcnmbgahjb ~mxhlfegcnmbgao smawembxerbb
=-|ar|@5~h0*l#d#k~l(~j!_1ifbde iambe;%1#qlabimabe ~j!_1ifbde iambe
=-|zh|~nI争取公平=H化@:=2正义@y;{国际劳工组织|}#]争取公平=H化@:=2正义@y
~iN|fr|@id’Alma-Ata
~iN|es|~kYAlma-Ata
~iN|ru|Mmie-Mjbdhk@G
~iN|ar|@5pbda{ - |-| }Jga
~iN|zh|~oA@y
~aE|fr|@id’Astana %(soins @esanté primaires
~aE|es|~kYAstaná @k~gVAtención Primaria @eSalud
~aE|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiaAb
~aE|ar|@5pogaha #kabjiace abyrce abpfbce
~aE|zh|阿斯塔纳初级~op保健@y;@I初级~op保健@:阿斯塔纳@y
~mK|fr|@id’Incheon : Éducation ~kH: vers une éducation inclusive #iéquitable @equalité #iun apprentissage tout au long #Bvie @3tous;@id’Incheon
~mK|es|~kYIncheon: ~fw2030: Hacia una ~fwInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @QTodos;~kYIncheon
~mK|ru|RdBvadhk@G
~mK|ar|@5thucfh
~mK|zh|仁川@y：2030&c~kw：迈向全纳+l公平+l有质量@:~kw#e全民终身学习;仁川@y
>,|fr|~b-*abioéthique #i@[~sH
>,|es|@g*3@kBioética y <y
>,|ru|#pa wbaPjbkc b */^e
>,|ar|%1%rbpxbakcag ablcfbfqca ~iX;%1%r#kpxbakcag ablcfbfqca ~iX
>,|zh|%f生物伦理与+q@y;%f生物伦理#e+q@y
&T|fr|~b-*a~kaculturelle
&T|es|@g*3%Z^8Cultural
&T|ru|#pa kpmzjpfdai fexdaawfexbb
&T|ar|%1%r#kabghfi abDkanc
&T|zh|%f>g多样性@y
~bO|fr|~b-%agénome humain #i@[~sH
~bO|es|@g*3#6Genoma Humano y @Z<y
~bO|ru|#pa scdaic ~cgb */^e
~bO|ar|%1%r#kabdqch ablujc ~iX
~bO|zh|%f%]类基因组与+q@y
~aK|fr|@i#A%aclonage @Eêtres humains
~aK|es|@g_Y%ZClonación Humana
~aK|ru|#z#Ea kmadbfagedbb ^e
~aK|ar|@5@w#kaoghoax abluj
~aK|zh|@A@I%]@:克隆@:@y;@A%]@:克隆@y
~gl|fr|Recommandation @Hl’éthique @el’intelligence artificielle
~gl|es|Recomendación %ZÉtica #BInteligencia Artificial
~gl|ru|Ockaicdnerb~dhaw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~gl|ar|abgfyce ~fLlpxbakcag abHsaF abaywhaic
~gl|zh|%]工智能伦理#J建议书
+:|fr|%)#A=Y@9&Lconsommateur
+:|es|%u_Y~sl#rConsumidor
+:|ru|~lt@Y#E~lz~dgbdjcfchag lajfcwbjcmco
+:|ar|_w@w#1~fPabdogvbs
+:|zh|@A#m消费者+m;@A消费者#m+m
+d|fr|#w<B#Bstatistique officielle
+d|es|@'~e?~jzEstadísticas Oficiales
+d|ru|EhdagalamesetAb@YaFbrbemzdao hjejbhjbkb
+d|ar|#8=AbbtryaFag abjodce
+d|zh|官方统计=I
~fh|fr|%)=Yréglementation @Efichiers personnels informatisés
~fh|es|~c7{para|sobre} @o~h]%0Ficheros Computadorizados @eDatos Personales
~fh|ru|>s@Yfcsmeicdjerbb kailztjcfbxbfagedduv kefjajck, hancfyeAbv nedduc mbBdasa vefekjcfe
+T|fr|Responsabilité @e~ly@3fait internationalement illicite
+T|es|~iq#r~jw~mTHechos Internacionalmente Ilícitos
+T|ru|Ejgcjhjgcddahjz +Sxe icynpdefanda-lfajbgalfegduc ncqdbq
+T|ar|doIfbce ^Zih abpniab ~f'mfbca
+T|zh|%2对#C不_]&C@:~g,
^y|fr|#w<B@Eopérations @erestructuration #Bdette souveraine
^y|es|~cA%0Procesos @eReestructuración #BDeuda Soberana
^y|ru|#c{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
^y|ar|#8=A@/lidbcag tiame vcsbe abmcfh abocamce;#8=Abidbcag tiame vcsbe abmcfh abocamce
^y|zh|~rH债务重组进程@:=I;#]~rH债务重组{进程|过程}#a=I
<Z|fr|#M=Q@[~a5="@!#A^A~rW
<Z|es|#l@eRelación ="{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
<Z|ru|=3Icynpdefandui psamagdui hpnai
<Z|ar|&Jabibake ~lxfabdrsde ~gj<N
<Z|zh|@A#e~f2间^b#3;@A{和|与|同}~f2{间|之间|}#a^b#3
*-|fr|~j2financier #i{|les |des |aux }~q5@e_Ifinancière ~sR+n
*-|es|~j0Financiero y ~h]Financiera Detallada @e&:
*-|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~fv
*-|ar|abhGad abdabc fabkfaim abdabce bbpdd abdgrme
*-|zh|@A财务~sz
trips|fr|#M{|de l’Organisation mondiale du commerce }%(~iP~mapropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#M%(ADPIC
trips|es|Acuerdo&b^X~m(%0#f@ePropiedad Intelectual relacionados con &mComercio;#l^XADPIC
trips|ru|*'^o@ojafsagui ehlckjei ~hCbdjcmmckjpemzdao hawhjgcddahjb;@M@oTORGL
trips|ar|&Jabqfahl ~bBabnsjce;%e#q~n.~bBabnsjce;&J{|dhGde abgqaje abiabdce abdgibk l}qfahl ^)abdbsce abnsjce ~l8labgqaje;%e#qlqfahl ^)abdbsce abnsjce ~l8labgqaje;&Jgjclo
trips|zh|~d?#3;~d?~ek
wto|fr|#M@e~lkinstituant @!~be&Lcommerce
wto|es|#l@e{Marrakech|Marrakesh} ~mT&m_?se Establece @o=w%J#rComercio
wto|ru|~r2#Q{a haxnedbb|aw pBfcyncdbb} ~a2jafsagao afsedbxerbb
wto|ar|&Jdjasu {bthuaF dhGde|abdhuz bdhGde} ~iMabiabdce
wto|zh|~ex~or%f~h-%O#3;~or%f~h-%O#a~ex#3
~eK|fr|~nz<K@Hl’Accord %(ADPIC ^Asanté publique
~eK|es|~kYDoha&b~ofal #l^XADPIC ~jASalud Pública
~eK|ru|~cF@G^o«LasmeCcdbc @oTORGL b awAchjgcddac xnfegaavfedcdbc»
~eK|ar|@5~fy#k%e#q~n.~bBabnsjce fabyre abiade;@5~fy{|abyamj ih dhGde abgqaje abiabdce biad 2001 }#k&Jgjclo fabyre abiade
~eK|zh|@I&.~d?#3^:与公共~q-@:~cu@y;#]&.~d?#3^:~d:公共{健康|卫生}#a{多哈|}@y
kazan|fr|~sOKazan
kazan|es|#4>aKazán
kazan|ru|Dexedhk@0&x
kazan|ar|=GkaEah
kazan|zh|喀山#,
+a|fr|#Mrevitalisé %a~fW&L~mq#P~hR&LSoudan &LSud;#Mrevitalisé
+a|es|#lRevitalizado +z~dy~fC@e~o5;#lRevitalizado +z~dy#P~o5;#lRevitalizado
+a|ru|Ewdagmcdd#Raw pfcspmbfagedbb ~lvg {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
+a|ar|%eabdhuw bgofce ~l'&/qdvfjce qhfl abofmah;%e{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~l'{nc|abmazj nc} ^n;%eabdhuw
+a|zh|~ok重振~ek;@I~ok@:重振~ek;重振~ek;重唤活力@:@I~bh{共和国|}冲突@:~b8
=e|fr|@U*u@eNagoya-Kuala Lumpur *a~ix^A~og#9au @U@e=R*a#Z@Erisques biotechnologiques
=e|es|~sJ~nn{-| - }Kuala Lumpur @k~iqy Compensación Suplementario al ~sJ=R@k#'#BBiotecnología
=e|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmzduo lfajakam|asa nalamdbjcmzdasa lfajakame|aip nalamdbjcmzdaip lfajakamp|bi nalamdbjcmzdui lfajakamai|ai nalamdbjcmzdai lfajakamc} aw ajgcjhjgcddahjb b gaxicAcdbb k Defjevcdhkaip lfajakamp @owbawcxalehdahjb
=e|ar|%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} kjwaqhe bbobade abprcazce;%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc
=e|zh|&.~g9%n@B^:@I赔偿~g,与补救@:~em-吉隆坡~b);#]赔偿~g,~d:补救#a~em-吉隆坡~b)
_u|fr|#M*Xprévenir @o~fVnon réglementée #Phaute mer %"~pEArctique central
_u|es|#l@QImpedir @o~hPNo Reglamentada #PAlta Mar ~pWÁrtico Central
_u|ru|@Ma ~d-dcfcspmbfpciasa lfaiuhme g ~n3iafc g rcdjfemzdao Behjb Lcgcfdasa Zcnagbjasa akcede
_u|ar|{agnakce|agnak} dhi ~qyBcj abdhGd ~o"{nc fow|lfow} ~pnabkwlc abudabc
_u|zh|*n中北冰洋不管制公海~es#3
_s|fr|#M&LCap @e2012 *a*8@Edispositions &L@U@e~aA@e1993 #9>b~mf@e~aA@e1977 *a#.@E~mQ@e~q2;#M&LCap @e2012
_s|es|#l@eCiudad #rCabo @e2012 %ZImplantación @e~h?#r~sJ~aA@e1993 %sal @J~sP~aA+z#'%0~oPPesqueros, 1977;#l@eCiudad #rCabo{ de 2012|}
_s|ru|Dcoljepdhk#Q2012 ~pM{ aw ahpAchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
_s|ar|&Jscl gafh ~fO2012 #kghncH prsad %mgfjcdfbchfo ~fO1993 #qlagnakce gfjcdfbchfo #dbobade onh ~qy~fO1977;&Jscl gafh ~fO2012
_s|zh|实施《1977&c托雷莫利诺斯#C渔船%n@m1993&c托雷莫利诺斯@B^:规定@:2012&c开普敦#3;2012&c开普敦#3
~qV|fr|~nzMalabo *acroissance ^Atransformation accélérées @el’agriculture ~rJ~p8prospérité partagée ~rzmeilleures conditions @evie
~qV|es|~kYMalabo{| de la Unión Africana} %ZAceleración #rCrecimiento ~jA{Transformación|Trasformación} #BAgricultura #Ppro #BProsperidad Común ~jAMejora %0Medios @eVida
~qV|ru|#zIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmzhkasa vaxqohjge _FghcawAcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
~qV|ar|@5dabalf {|abyamj ih abagram abpnjckc }#kabgiqcb labhdf fabgrfb abEjaicch _1abjxaF abdugjs fgroch olb abdicue
~qV|zh|@I加快农业增长#e转型，~dt共同繁荣#e改善生计@:马拉博@y
~i3|fr|~m3{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*X~fU%'contrecarrer #i%'~e4@o~fV=5
~i3|es|~oY@C@Q~hpDesalentar y ~f-@o~hP^D
~i3|ru|#b#I@olfcnplfcyncdbt, hncfybgedbt b &,+9{fuwdasa |}~qU
~i3|ar|~pR*l#d^[ibcv
~i3|zh|*n+l阻止#e+7%.+l未报告#e无管制@:捕捞~ky#C#,;~ss{鱼|捞}{活动|}#a#C#,
=!|fr|%/@e<Kissue &L« Sommet social *q» intitulé « Deuxième Sommet *q~lbsocial »;%/@eDoha
=!|es|%E@e<K#BCumbre <L%Jbajo @odenominación {|de }“Segunda ~f)@k#sSocial”;%E@eDoha
=!|ru|~cF{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~o[~bKheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~fk_F~bKfexgbjbq»;~cF{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
=!|ar|@5~fy>uabdhlDk ih ”dIgdj abkde abaqgdaic abiabdc“ ~nZihfah ”dIgdj abkde %r~pl~l.abaqgdaice“;@5~fyabocaoc
=!|zh|题为“~cx次=2~iE”@:“%f社发*R”《~cu#:^:;题为“~cx次=2~iE”@:“%f社发*R”~cu#:;&.~cu#:^:
+)|fr|~nzCancún ~eh*U~rz=F~iV#Bbiodiversité @3>kbien-être
+)|es|~kYCancún @k~gV~k7&"~jA+1~cL#BBiodiversidad ^?Bienestar
+)|ru|Dedkpdhk@d@oekjpembxerbb jciejbkb ~keb *L>wwbafexdaawfexbq ~lz~mYmtnco
+)|ar|@5sahsfh #kgidcd rnG abghfi ~lqfaogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
+)|zh|将#m#e%t~gX%i以增进福祉纳入主流@:坎昆@y
~hX|es|~kYAichi-Nagoya %Z~fw^?#s~cl
~hX|ar|@5pcuc{ - |-}haBfca #kabgibcd _1~qu~j(
~hX|zh|%t#u~kw爱知-~em@y;@I%t#u~kw@:爱知-~em@y
=9|fr|#M%adégagement @Eforces israéliennes #isyriennes;#M%adégagement{ des forces|}{ de 1974|}
=9|es|#l%ZSeparación ~jzFuerzas{| entre Israel y la República Árabe Siria| de 1974};#l%ZSeparación
=9|ru|@Ma fexKcnbdcdbb gaohk;*'{| 1974 sane} ~qMRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
=9|ar|&JnA abauglas lch abkfag{ abtojazcbce fabofjce|}
=9|zh|以色列#e~kB叙利亚~g3部队~fq;以色列*Y叙利亚部队~fq;部队~fq;&.~fq^:
~mH|fr|*d2007 %a^k%"@o~q2{ (no 188)|};@R{| (no 188)} %a^k%"@o~q2{|, 2007}
~mH|es|~hK~qcPesca{, 2007 (núm. 188)|, 2007|}
~mH|ru|@c2007 ^C~qQg fuwamagdai hckjafc ~ja188);*t~qQg fuwamagdai hckjafc
~mH|ar|{abagnakce abdgibke labidb|agnakce abidb} &/kwai ycm abpodas
~mH|zh|2007&c~es~o8~dK188~so;2007&c~es~o8@m
<-|fr|*d1968 *acirculation routière
<-|es|~jlCirculación Vial
<-|ru|%7~oangbycdbb 1968 ~pM;@c1968 ^C~oangbycdbb
<-|ar|@tiad 1968 bbocj >jabwjk;@tabocj >jabwjk ~fO1968
<-|zh|1968&c道路交通@m
^Q|fr|~jIsignalisation routière
^Q|es|~jlSeñalización Vial
^Q|ru|%7nafayduv xdekev b hbsdemev
^Q|ar|@tbangag ftuajag abwjk;@t{iad 1968 |}#kbangag ftuajag abwjk
^Q|zh|1968&c路标#e信号@m
~bM|fr|#M~st@[États-Unis d’Amérique #9au Siège ~sR+n;#M@eSiège
~bM|es|{Acuerdo|Convenio} ="@uy @Z&sUnidos @eAmérica %s_ZSede @e&:;{Acuerdo|Convenio} %s_ZSede
~bM|ru|@M~riLacnbdcdduib Шjejeib Micfbkb ~idichjafehlamaycdbb Цcdjfemzduv pBfcyncdbo ~fv;@Ma Цcdjfemzduv pBfcyncdbqv
~bM|ar|%e{abdikfm |abdljd |}~lxfabfbacag abdgrme abpdjcsce #kdkj <A;&Jabdkj
~bM|zh|@A#e美利坚合众国@I@A总部@:#3;@A*Y美{利坚合众|}国@I@A总部@:#3;总部#3
~c/|fr|>E~sR@E+Vaméricains
~c/|es|^Y#B=w%0&sAmericanos
~c/|ru|~cM~m:eicfbkedhkbv ~eY
~c/|ar|~hZ~h0^Zabpdjcsce
~c/|zh|~re%2%O+5
*O|fr|~a'=Y#Z^A%d#Btorture
*O|es|~cd~fuy ~r)@oTortura
*O|ru|~jL~kjlujak ~bEdbv
*O|ar|~aw~n5~qv~coibcv
*O|zh|~re~fH#e惩罚酷刑@m
%[|fr|~a'*a@9~mal’homme @E%Uâgées
%[|es|~cd%Z@"%0#fHumanos ~jz&XMayores
%[|ru|~jL*j~hC~cg~qRmtnco
%[|ar|~aw#krdace ~lobslaj aboh
%[|zh|~re#m老&c%]+q@m
+Q|fr|@U>b~nF~i!#9%Q#U@E%Uâgées ~a7
+Q|es|@T#B~ia~sh%sa @Z#f~jz&X@eEdad #P~f0
+Q|ru|*gb defanag a */~qRmtnco ~gu;*gb defanag, @S~hC~qRmtnco ~gu
+Q|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~cPfabuifl {luph rkfk|abdgibk lrkfk} slaj aboh ~dE
+Q|zh|&.~oZ+5^:@I*"老&c%]%o@:@B;&.*"+q#e~au^:@I*"老&c%]%o@:@B
<U|fr|@a#BCommunauté ~om@E+V@el’Afrique @el’Ouest %(~srcalibre, ~qSmunitions #i~cUmatériels connexes
<U|es|@j#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @k{las |}~k"Ligeras, sus Municiones ~i,~jOConexos
<U|ru|@cЭkadaibBchkasa haawAchjge xelendaeFfbkedhkbv +Sa hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~c3~bNdbib iejcfbemev
<U|ar|@tabqdaie abakgyamce bmfb Bjl pnjckca @/labpobre abyBcje fabpobre abxncne
<U|zh|西非%2~h)共同体@I~eo+l其~os及*!相关材料~ji;西非%2~h)共同体@I~eo+l{其|}~os^/*!{相关|有关}{材料|物资}~ji
=c|fr|*dl’Afrique centrale @3>k~hx@E~srcalibre, @e~qSmunitions ~rztoutes pièces #icomposantes pouvant servir %'~n/fabrication, ~og#iassemblage;*dKinshasa
=c|es|~sSKinshasa
=c|ru|ЦcdjfemzdaeFfbkedhk~oKxe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~kXwujz bhlamzxagedu ~lzbv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@p
=c|ar|@tfow pnjckca {bbrm dh|bdjakle} *p>?fHxazjva;@tschuaoa
=c|zh|中部*"管制~eo+l其~os#e可用于制造+l修理#e组装此类%V@:零部件@m
cifta|fr|~a'~o0@emunitions, d’explosifs #i~pymatériels connexes
cifta|es|~cd~mcFabricación >l~nVIlícitos @e*1@eFuego, Municiones, ~oV~i,~jORelacionados
cifta|zh|~re%2&B~rA火器+l~os+l爆炸物及*!~q[材料@m
~q7|fr|~mf{de 1995 |}%(normes @e~r[_b@E~mQ@epêche, @edélivrance @Ebrevets ~rzveille
~q7|es|@J@C@kNormas @eFormación, Titulación y Guardia ^?~ck%0~oPPesqueros{, 1995|}
~q7|ru|#b>f~pDb nblmaibfagedbb ~sbfuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
~q7|ar|~m8bdiaccj abgmjcl fabtqaEe fabxnaje bbiadbch >jdgh onh abycm
~q7|zh|1995&c渔民~fn与~h9~m4;1995&c#C渔船{船员|人员}~fn*Y~h9@m
~bv|fr|~jI~k0+3dirigés #N~dz
~bv|es|@J~gYRelacionados con @o~f!
~bv|ru|%7~p1dcxekadduib ekjeib #Y&w~fX
~bv|ar|@t%S@/labwcjah ~r.
~bv|zh|<H与#C~er~q[@:%.&C~ji
*)|fr|@U*u>b@a=Y%d#Bcapture illicite d’aéronefs
*)|es|@TComplementario #r@J+z%!#rApoderamiento Ilícito @e~m"
*)|ru|~dQnalamdqtA~bg~m-~p1dcxekaddui xevgejai ~d!
*)|ar|#G{abdsdb|abgsdcbc} bagnakce kdi abaogcbaF ~dM>j~qx
*)|zh|<H~g:@m@:~b);&.#]<H~g:#a%p#a~b)
~c.|fr|@Uportant amendement #B~k6~h1#i~oE~cUactes survenant %'bord @Eaéronefs
~c.|es|@T_?Modifica &m@J~p9Infracciones y Ciertos Otros Actos ~lfa Bordo ~jz~m"
~c.|ru|~dQbxicdqtA~bg~m-lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~d!
~c.|ar|%m~qJ@-{abxaye|abdgibke} labqjazd fliA {abpniab|abpidab} abpxjC ~j'>jdgh ~qx
~i)|fr|@U{de 2005 |}#9>b@a~sq#Bnavigation maritime
~i)|es|~nu{ de 2005|} {relativo al|del} @J~q(#BNavegación Marítima
~i)|ru|#"~rwsane ~eia %h@.~ay;#"~eia %h@.~ay
~i)|ar|%m{iad |}~rw{bagnakce|abdbrk lagnakce|abdgibk lagnakce} ~ah~j"
~i)|zh|&.~jF%n%.&C@m》2005&c@B;&.~jF%n%.&C%p{的2005年|的|}@B
<j|fr|@U{de 2005 |}#9au @U~sq@Eplates-formes fixes situées ~ee
<j|es|~nu{ de 2005|} {relativo al|del} @T~q(~jzPlataformas Fijas Emplazadas ~qc~k/
<j|ru|#"~rwsane k Gfajakamp a <t@e_N;#"k Gfajakamp a <t@e_N
<j|ar|%m{iad |}~rw{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~ahabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~n1
<j|zh|&.~ip%.&C@B》2005&c@B;&.~ip%.&C@B^:{的2005年|的|}@B
*[|fr|~jo>b~jI@9physique @Ematières ~fS
*[|es|~f.{de|a} @o~jl@"Física %0~jO~f]
*[|ru|Galfegk{e|b|c|p|ao} ~eia ~jx*j<Ciejcfbeme
*[|ar|~qJ@tabrdace abdamce bbdfam ~pq
*[|zh|&.~in物#m%p~d];&.~in{物|体}#m%p#a{2005年|}~d]
>T|fr|~jo@e~o-au @U@eMontréal #9%'@E~dcqui appauvrissent @o~it;~jo@eKigali
>T|es|~f.@e~o-{del|al} ~sJ~jP%sa #F~j6_?Agotan @o~sK;~f.@e~o-{del|al} ~sJ~cG;~f.@eKigali
>T|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Iadfcemzhkaip lfajakamp @ogcAchjgei, fexfpCetAbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
>T|ar|~qJscBabc {bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} ~n8#kabdfam abdoghnme bwlke abpfEfh;~qJscBabc
>T|zh|&.@I消耗臭氧层物质@:~h,@B^:基加利~d];基加利~d]
_y|fr|~jo@eDoha{ au Protocole de Kyoto|}
_y|es|~f.@e<K{al|del} ~sJ{Kyoto|Kioto};~f.@eDoha
_y|ru|~cF{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~cF{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
_y|ar|~qJ~fy{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} scfgf;~qJabmfre
_y|zh|&.~lC@B^:~cu~d];&.~lC@B^:@:~cu~d];~cu~d]
~d"|fr|~ga@eGlasgow @3>kclimat
~d"|es|~cj@eGlasgow ~mT&mClima;~cjClimático @eGlasgow
~d"|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
~d"|ar|~hZBbaosf bbdhax
<n|fr|#M{de l’Organisation mondiale du commerce |}*afacilitation @Eéchanges
<n|es|Acuerdo&b@k~gVFacilitación #rComercio
<n|ru|*'^oaw plfaAcdbb lfarcnpf jafsagmb
<n|ar|&Jgcocj abgqaje;&J~h0~iM~d2#qlgcocj abgqaje
<n|zh|~h-便利化#3;~h-便利化~ek
+]|fr|#M%(subventions >b~q2
+]|es|Acuerdo&b@k{|las }Subvenciones _ZPesca
+]|ru|@M~a2jafsagao ~hWa hpwhbnbfagedbb fuwdasa ~qU
+]|ar|%e#qltiahag ~qGabpodas;&J~h0~iM~d2#qltiahag ~qGabpodas
+]|zh|~es补贴#3
<a|fr|#M{de l’Organisation mondiale de la Santé |de l’OMS |}%(pandémies ~sR~be#BSanté;#M{de l’Organisation mondiale de la Santé |de l’OMS |}%(pandémies
<a|es|#l#B{Organización Mundial de la Salud|OMS} @kPandemias;#l@kPandemias
<a|ru|@M~a2~hWxnfegaavfedcdbq @o~p1ledncibqib;GedncibBchk%N
<a|ar|&J~h0abyre ~d2#kabqfazr;&Jabqfazr
<a|zh|%f~op%O~oq#3;{世卫组织|}~oq#3
>R|fr|~ga*asécurité, @ostabilité ~p0#g%"@orégion @EGrands Lacs
>R|es|~cj%ZSeguridad, @oEstabilidad >l#s~qcRegión %0Grandes Lagos
>R|ru|Gekj@za wcxalehdahjb, hjewbmzdahjb b fexgbjbb g feoadc Ncmbkbv axcf
>R|ar|~hZabpdh fabaogkjaj fabghdce &/dhwke ablrcjag absljC
>R|zh|大湖区%n+l稳定#e#u@m;大湖区%n+l稳定*Y#u{公约|契约|条约}
<Y|fr|#M=Q@[~a5~stl’Agence @W@el’énergie atomique
<Y|es|#l~p9~cJ="@u>lOrganismo{ Internacional de Energía Atómica|}
<Y|ru|*', fcspmbfptA{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Eh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};=3Icynpdefandui escdjhjgai @oejaidao Pdcfsbb
<Y|ar|%eabdhGd bbibake ~lxfabfsabe #dbbwake abHjce;%eabdhGd bbibake ~lxfabfsabe
<Y|zh|@A与~el间^b#3;@A*Y{国际|}~el{间|之间的|}^b#3
<9|fr|#M%(~a5~st@!@3%q@E>[chimiques
<9|es|#l@k{la Relación|las Relaciones} ="@u~jA=w+z*T~jz*1Químicas
<9|ru|=3Efsedbxerbco @oxelfcAcdbt vbibBchkasa afpybq
<9|ar|%e#qlabibake ~lxfdhGde rGj *p~r?
<9|zh|@A#e&B~kt%V%O间^b#3;#]@A*Y&B~kt%V%O{间|之间}^b#a#3
~dp|ru|=3_jafsedbxerbco @oibsferbb
~dp|ar|%e#qlabibake ~lxfabdhGde #dbbvqje
~dp|zh|@A#e#C~kz%O间^b#3;#]@A*Y#C~kz%O{间|之间}^b#a#3
</|fr|~l2#i{|le |du |au }~j2_b~sR+n
</|es|~a-y ~j0#r~ck@e&:
</|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~fv
</|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <A
</|zh|@A~o8~f5~sz;@A~o8~f5~ra#e~o8~f5细则
<d|fr|~j2#i{|les |des |aux }~q5=Q@oplanification @Eprogrammes, @[~iP&Lbudget qui ont trait %Qprogrammes, >k~hx@el’exécution #i@[méthodes d’évaluation
<d|es|~j0y ~h]Detallada +zPlanificación %0Programas, @Z~m(@e~r"#rPresupuesto, @oSupervisión #B~jvy @ZMétodos @eEvaluación
<d|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptAb{c|v|i|ib} lmedbfagedbc @olfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamz ~pAb icjanu arcdkb
<d|ar|abphGde fabkfaim ~ppgrsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<d|zh|~q?规划+l预算内~q?~rg+l<r~ot监测#e评价方_]~sz
~bQ|fr|@ifaisant @e~pEIndien une zone @epaix
~bQ|es|@g#rOcéano Índico como Zona @ePaz
~bQ|ru|#zaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~bQ|ar|@5{|aiglaj }~pnabvhmc dhwke obad
~bQ|zh|宣布印度洋为=7区@y;宣布印度洋为=7区@:@y
~eQ|fr|~nzLima : vers un #gindustriel inclusif #i~mt
~eQ|es|~kYLima: hacia un #s~o)Inclusivo y ~cl
~eQ|ru|Zbihk@d«Gpjz k nahjbycdbt ghcavgejdasa b *LlfaiuCmcddasa fexgbjbq»;Zbihk@G
~eQ|ar|@5bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~eQ|zh|利马@y：努力实现包容及%t工业#u
~as|fr|@iministérielle d’Oslo
~as|es|@g~hO@eOslo
~as|ar|@5pfobf abfEajc
~as|zh|奥斯陆部长级@y
_X|fr|>Ed’Ottawa =Y~eT#Bsanté
_X|es|^Y@eOttawa +z~jW#BSalud;^Y@eOttawa ^?Fomento #BSalud
_X|ru|Ejjeghk&o@opkfclmcdbt xnafagzq
_X|ar|~hZpfgafa bgiEcE abyre
_X|zh|渥太华~q-~dt+5
^u|fr|>E@e~iI=Y~eT#Bsanté %'l’heure #Bmondialisation
^u|es|^Y@e~iI@Q{el Fomento|la Promoción} #BSalud #Pun Mundo Globalizado
^u|ru|Uedskakhk&o{la pkfclmcdbt|pkfclmcdbq} xnafagzq g smawembxageddai ibfc
^u|ar|~hZlahsfs bgiEcE abyre &/iyj abifbde
^u|zh|@I=H化%f中~q-~dt@:曼谷+5;=H化%f中~q-~dt曼谷+5
~eX|fr|%/@eRio %(déterminants sociaux #Bsanté
~eX|es|%E@eRío @k{|los }Determinantes ~j3#BSalud
~eX|ru|~jR{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @oharbemzdui ncjcfibdedjei xnafagzq
~eX|ar|@5jcf >u#kabdrmmag ~j!bbyre
~eX|zh|@I~q-#J=2决定因素@:里约#:;~q-#J=2决定因素里约#:
~gJ|fr|~nz~ll@Hl’efficacité @el’aide au %l
~gJ|es|~kYParís %ZEficacia #BAyuda{ al Desarrollo|}
~gJ|ru|Gefbyhk@d@olaguCcdbt PFFckjbgdahjb gdcCdco laiaAb
~gJ|ar|@5lajco #kniabce abdifhe
~gJ|zh|~ov实效#J~ku@y;@I~ov实效>/@:~ku@y
~bt|fr|~jjd’Accra
~bt|es|#H>aAccra
~bt|ru|Mkkfhk@s&x
~bt|ar|~e,psja
~bt|zh|阿克拉=K<J
busan|fr|~no@eBusan ~p8+2efficace au service &L%l
busan|es|Alianza @eBusan +z%,Eficaz al *k
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~mxPFFckjbgdasa ^I%4~eL;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~mxPFFckjbgdasa ^I%4~eL
busan|ar|ujase lfoah _1~l"abthdazc abniab
busan|zh|有效#u^3釜山~q,;~dt有效#u^3#a釜山~q,
~go|fr|#4~db@eBali @3l’appui technologique ~p0~gO@Ecapacités
~go|es|~i/@eBali ^?Apoyo Tecnológico ~jACreación @eCapacidad
~go|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @oakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~go|ar|~pRlabc ~cN{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~go|zh|巴厘技术支助#e能力建设~f8
~bT|fr|~nz~eC{|du 7 février 1997 }%arôle ~p0mandat &L@L#A@3l’environnement
~bT|es|~kY~eC#6Papel >lMandato #r#H_Y^?~nhAmbiente
~bT|ru|~r3@da famb b iednejc Gfasfeiiu #E@o~j:hfcnc
~bT|ar|@5hcjflc {|biad 1997 }#kmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~bT|zh|@I@A~eu规划署@:~lD#e任务@:~oo@y
malmo|fr|@iministérielle @eMalmö
malmo|es|@g~hO@eMalmö
malmo|ru|Iemziёdhk@dibdbhjfag
malmo|ar|@5dabdf abfEajc
malmo|zh|马尔默部长级@y
~eO|fr|~jj*q=Y@9~jK#N@o~hDdue %Q~cQterrestres
~eO|es|~qa%J~sl#r~nhMarino frente a ~fGRealizadas #PTierra
~eO|ru|~eD@s*W@o*j~i2hfcnu aj ~ojg fcxpmzjejc ahpAchjgmqciao @ehpCc ncqjcmzdahjb
~eO|ar|&7*l%r#q~d.~pr~ghdh abphuwe abljce;&7*l%r~fP~pr~ghdh abphuwe abljce
~eO|zh|#m+6~eu免受陆上~ky影响=H@,;#m+6~eu免受陆上~ky{污染|}=H@,
~aM|fr|~m3=Y_I#Bcapacité @e~q2
~aM|es|~oY@C+z~bo#BCapacidad Pesquera
~aM|ru|#b#I@o~pIlfaiuhmaguib iaAdahjqib
~aM|ar|~pR*l#d~pv{wakag|wake|kmjag} abycm
~aM|zh|_:捕捞能力#C#,
~c'|fr|~m3=Y*U^A_I@Erequins
~c'|es|~oY@C+z&"y ~gV~bo%0Tiburones
~c'|ru|#b#I@o~pBekpm b ~pIbv xeleheib
~c'|ar|~pR*l#d{bycahe|brnG} podas abkju ftmajgva
~c'|zh|~fE_:鲨鱼#C#,
~aN|fr|~m3*Xréduire @[captures accidentelles d’oiseaux @emer ~q1palangriers
~aN|es|~oY@C+z~jZ~jzCapturas Incidentales @eAves Marinas ~qc~hPcon Palangre
~aN|ru|#b#I@ohakfeAcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~aN|ar|~pR*l#d{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gh&/~qGabxcfw abwfcbe
~aN|zh|减少延绳钓~es中误捕海鸟#C#,
+c|fr|~a,{volontaires |d’application volontaire }*Xassurer @odurabilité #B~fVartisanale ~jJ~e(~rzl’éradication #Bpauvreté
+c|es|~e)@QLograr @oSostenibilidad #B~hP#PPequeña Escala ~m2Contexto #B~e'~jAErradicación #BPobreza
+c|ru|~nd~d6*LiemaiehCjewdasa fuwamaghjge ~n'lfanagamzhjgcddao ^mb bhkafcdcdbq wcndahjb
+c|ar|&lbAdah aogmade ~qGabpodas {abyBcje|yBcje} abhwak &/ocak ~kTfabkAaF >jabnkj
+c|zh|~dj#e扶贫背景下保障%t小规模~es~m1;~dj#e+7贫困背景下保障%t小规模~es~m1
*B|fr|~kr=Yconduite @e~ly&Lpavillon
*B|es|~e)+zActuación #r~jw#rPabellón
*B|ru|~nd#Y*W~ohFmese
*B|ar|&l#kpmaF mfbe abibd;&lbpmaF mfbe abibd
*B|zh|船旗国表现~m1
=8|fr|~a,=D*a_I#B~fVprofonde #Phaute mer
=8|es|%u%k+z~bo~jzPesquerías @eAguas Profundas #PAlta Mar
=8|ru|#b@P~fjsmpwakagandasa lfaiuhme g ~n3iafc
=8|ar|{abxwfw|abdlamz} #1#d~pv~qGpodas abdcav abidcke &/piabc ~hV
=8|zh|2008&c公海深海~es_:#C+m;公海深海~es_:#C+m
~l?|fr|~a,=D*a_I@Eprises accessoires ^Aréduction @Erejets #Pmer
~l?|es|%u%k+z~bo~jzCapturas Incidentales ~jA~jZ%0Descartes
~l?|ru|#b@P~fjlfbmage b hakfeAcdbq guwfahag
~l?|ar|{abxwfw|abdlamz} #1#d~pv~qyabijAc fabrm dh abdycm abdjgqi
~l?|zh|兼捕_:及减少丢弃物#C+m
~by|fr|~kr%amarquage @Eengins @e~q2
~by|es|~e)#6Marcado ~jzArtes @ePesca
~by|ru|Ockaicdnerb~iy@oiefkbfagkc afpnbo mage
~by|ar|&l#kfod dimag abycm;&lbfod dimag abycm
~by|zh|渔具标识~m1
~i'|fr|~nz~lZ*a~fV=5
~i'|es|~sj~hP^D
~i'|ru|Obihk@d@olfawmcic +9fuwdasa ~qU
~i'|ar|@5jfda {|biad 2005 }#qlabycm <ughGcd
~i'|zh|%.+l未报告#e无管制捕捞#J2005&c~lG@y
~gP|fr|~nzReykjavik @Hune ~fVresponsable %"l’écosystème marin
~gP|es|~kYReikiavik %Z~hPResponsable ~m2Ecosistema Marino
~gP|ru|Ocokzqgbkhk@d@oajgcjhjgcddaip fuwamaghjgp g ~i2Pkahbhjcic
~gP|ar|@5{jcscancs|jcscans} #k~qyabjucm &/abhGad abtcsfbfqc ablrjc
~gP|zh|@I+6生态系统负~g,~es@:雷克雅未克@y
='|fr|@i~fJ*a#.alimentaire
='|es|@g#B~f)@k~gV#'Alimentaria
='|ru|#z~o[heiibje @o=E
='|ar|@5~fi{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
='|zh|%f~dj峰会@y;%f~dj*R@y
^R|fr|#w@e~lZ~p8~e(~be~mt
^R|es|Cinco @'@eRoma +z~e'%J~cl
^R|ru|lqj{z Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|zt Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemzdao =E
^R|ar|_wjfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %rabdogmad
^R|zh|%t=H~dj~lG五项#V;{全球可持续|可持续全球|全球}~dj#a~lG五项#V
+.|fr|~le*q#9%Q~fT– Pour une planète sans ~fTni déchets nocifs;~le*q#9%Qproduits chimiques
+.|es|>r%J^XProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
+.|ru|~eD#L@ovbibBchkbi gcAchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gcAchjg b ajvanag»|}
+.|ar|abtwaj %r#qlabdfam ~pt- _1sfsl xab dh abpAjaj abhaqde ih abdfam ~ptfabhnacag;abtwaj %r#qlabdfam ~r?
+.|zh|=H~kt品<s-使地球免受~kt品#e废物危害;=H~kt品<s
>Q|fr|~ga*q@3l’emploi
>Q|es|~cj%J^?Empleo
>Q|ru|~eD+ia fewaBbv ichjev
>Q|ar|~cO%rbgfncj njy abidb
>Q|zh|=H就业~q/
^N|fr|>Eolympique
^N|es|^YOlímpica
^N|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
^N|ar|~cOabpfbdlc
^N|zh|奥林匹克+5
~gI|fr|~nzMoscou @3~pF>btuberculose
~gI|es|~kYMoscú @QPoner Fin _Z~nW
~gI|ru|Iahkaghk@d@o&,jpwcfkpmcxe
~gI|ar|@5dfosf #k~ggabob
~gI|zh|终结结核病#J莫斯科@y
<]|fr|#4@X=Y#Z@el’extrémisme violent
<]|es|~oY~fu&mExtremismo Violento
<]|ru|Gmed@z*W@olfcnplfcyncdbt dehbmzhjgcddasa Pkhjfcibxie
<]|ar|~pR{abidb|idb abpdch abiad} {|abgc fAiva }~n5abgwjn abihcn
<]|zh|~fH~du极端主义#,
^L|fr|%)@e~p:
^L|es|~c7^XCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~c7@e~p:
^L|ru|~lt@Y#Ybdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqAbc lfbdrblu)|};Ienfbnhk{bc fpkaganqAbc lfbdrblu|bv fpkaganqAbv lfbdrblag|bi fpkaganqAbi lfbdrblei|bib fpkaganqAbib lfbdrbleib}
^L|ar|~qklabdkagbch abtjvalcch abpqahl (dlamz dmjcm abgfqcvce);~qklabdkagbch abtjvalcch abpqahl;_wdmjcm abgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^L|zh|马德里~g'
_H|fr|communiqué @e~hl
_H|es|comunicado ~ls#rGrupo @e@?@QSiria;Comunicado @e~dS
_H|ru|ЗekmtBbjcmzd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *W@oLbfbb;^r~fYkaiitdbkc
_H|ar|lcah qhcn
~bf|fr|#Mréglant @[déplacements ~p0passage
~bf|ru|@Ma lcfcngbycdbb b nahjplc
~bf|ar|%e#qlabghkb fabilfj;&Jabghkb fabilfj
~bf|zh|通行进出#3
<0|fr|#Mintérimaire israélo-palestinien *aRive occidentale ^Abande @eGaza
<0|es|#lProvisional Israelo-Palestino %ZRibera ~pa~jAFaja @eGaza
<0|ru|Rxfebmzhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @oЗelendaip wcfcsp b hckjafp Qexe
<0|ar|%e{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #kabAne abBjlce fkwai BEe
<0|zh|~iA斯坦@I西岸#e加沙地带@:临时#3;@I西岸#e加沙地带@:~iA斯坦临时#3
>!|fr|#M%a~fW&L~mq#P~hR&LSoudan &LSud
>!|es|#l{sobre|para} @o~dy~fC@e~o5
>!|ru|@Maw pfcspmbfagedbb ~lvg Ochlpwmbkc Yyduo Lpned
>!|ar|&J{gofce|rb} ~l'&/^n;%e{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~l'&/^n
>!|zh|@I~ok@:~ek;~bh{共和国|}冲突#a~b8
*i|fr|#M*acessation @Ehostilités, @o@9@Ecivils #i^'humanitaire
*i|es|#l%ZCesación ~jzHostilidades, @o@"%0~p">l~heHumanitario
*i|ru|@Ma lfckfeAcdbb wacguv ncohjgbo, *jsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
*i|ar|&Jfkn abpidab abkgabce ~mwabdmhcch {fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*i|zh|停止敌对=K+l#m平民#e~qg~ov准入#3;停止敌对=K+l#m平民#e~qg{援助|}准入~b8
~gp|fr|#Mpolitique =Y~oc^Aréconciliation #P~hRcentrafricaine
~gp|es|#l~r8+z~pdReconciliación ~fCCentroafricana
~gp|ru|*2#Q~pkb lfbibfcdbb g ЦcdjfemzdaeFfbkedhkao Ochlpwmbkc
~gp|ar|%e>u{dh pqb abobad|bbobad} fabdyabre &/qdvfjce pnjckca abfowC
~gp|zh|中非~g3=7与#e解~kv~ek;中非~g3=7~d:#e解~kv~b8
~eR|fr|#M=Y~oc^Aréconciliation au Mali
~eR|es|#l+z~pdReconciliación #PMalí
~eR|ru|@M~pkb lfbibfcdbb g Iemb
~eR|ar|{agnak|abagnak dh pqb} abobad fabdyabre &/dabc
~eR|zh|马里=7与#e解~ek;马里=7~d:#e解~b8
~aI|fr|Accord-cadre =Ypaix, @o#.^A+2=Y~hRdémocratique &LCongo ^Arégion
~aI|es|>r+zPaz, @o#'~jA%,~fCDemocrática #rCongo ~jARegión
~aI|ru|OeiaBd#Ra ibfc, ^mb ~d(~lzHciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~aI|ar|~pQabobad fabpdh ~gs{bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~aI|zh|刚果民主~g3#e该区域=7+l%n与^3<s;刚果民主~g3*Y该{区域|地区}=7+l%n~d:^3<s
~qD|fr|Accord-cadre général =Y~oc#PBosnie-Herzégovine
~qD|es|#l>r~p,@ePaz #PBosnia y Herzegovina
~qD|ru|EwA{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~pkg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
~qD|ar|%eabtwajc abiad bbobad &/ablfohe fabvjos
~qD|zh|波斯尼亚#e黑塞哥维那=7总<s#3
~fg|es|#l~na+zTerminación #r~rT~jAConstrucción @euna Paz Estable y Duradera;#l~na@ePaz
~fg|ru|EkadBejcmzd#Ra lfckfeAcdbb ~lvb lahjfacdbb hjewbmzdasa b lfaBdasa ibfe
~fg|ar|%eabhvazc {bthvaF|dh pqb thvaF} ~l'flhaF obad dogkj fmazd
jcpoa|fr|#4@Xglobal commun
jcpoa|es|~oYIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtAbo lmed|asa ghcawKcimtAcsa lmede|aip ghcawKcimtAcip lmedp|ui ghcawKcimtAbi lmedai|ai ghcawKcimtAci lmedc} &x;LNGH
jcpoa|ar|~pR*labuadbe abdugjse
jcpoa|zh|联合全面#,
~aR|fr|~m[@e>z#Pvue @e>U@EAccords @eMinsk
~aR|es|~sM^g+z_e%0Acuerdos @eMinsk
~aR|ru|Dailmckh@zicf @ogulamdcdbt Ibdhkbv hasmeCcdbo
~aR|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~aR|zh|<r明斯克~ek一揽子_/;#]<r明斯克~b8#a一揽子_/
~eP|fr|#Mpolitique libyen
~eP|es|#l~r8Libio
~eP|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~eP|ar|%e>uabbclc
~eP|zh|利比亚~kv~ek
juba|fr|#M@eDjouba =Y~ocau Soudan
juba|es|#l@e{Yuba|Juba} +zPaz #P{el |}Sudán;#l@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#Q~pkg Lpnedc
juba|ar|&Jqfla bbobad &/abofmah;&Jqfla bbobad
juba|zh|朱巴=7~ek;苏丹=7朱巴~ek
~cW|fr|~jt@e<K=Y~ocau Darfour
~cW|es|~rY@e<K+zPaz #PDarfur
~cW|ru|~cF{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~pkg HefFpfc
~cW|ar|fDcke ~fybbobad &/majnfj
~cW|zh|~cu达尔富尔=7~ow;达尔富尔=7~cu~ow
~eH|fr|~ga@e~ld
~eH|es|~cj@e~ld
~eH|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~eH|ar|ivm ljcmqgafh
~eH|zh|布里奇顿#3
>y|fr|~a:#A@3l’inclusion &Lhandicap
>y|es|~cE_Y+zInclusión #BDiscapacidad
>y|ar|~fM@wbtmdaq dhGfj abtiake
>y|zh|@A残疾包容>B
~aX|fr|>E@W{révisée |}@el’éducation physique, @el’activité physique #i&Lsport
~aX|es|^Y@C#B~fwFísica, @oActividad Física >lDeporte
~aX|ru|#b&oFbxbBchkasa gahlbjedbq, ~jxekjbgdahjb b hlafje
~aX|ar|~cO&M{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~aX|zh|#C体育~kw+l体育~ky#e体育运动+5
&R|fr|%)^(%Q~cXassociés %Q~d9ou %Qgroupes armés (Principes @eParis);%)^(%Q~cXassociés %Q~d9ou %Qgroupes armés
&R|es|@'y Directrices{| de París} ^XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@'~sQ{: Principios y Directrices|} ^XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
&R|ru|Gfbdrbl{u b phjedagkb|ag b phjedagak|ei b phjedagkei|eib b phjedagkeib|ev b phjedagkev} #Yncjco, ~bNgaafpycdduib hbmeib ~oDgaafpycdduib sfplleib{ (Gefbyhkbc lfbdrblu)|}
&R|ar|abkfaim ~pz~oLabdjglwch ~iwpf abqdaiag abdobre (dlamz lajco);abkfaim ~pz~oLabdjglwch ~iwpf abqdaiag abdobre
&R|zh|@I与~c0~q[联%-~sm#e+m(~ku#V);@I与~c0~q[联#a%-~sm#e+m
uhc-2023|ar|#K{abdihc labgBwce|luph abgBwce} abyrce abuadbe ~fO2023`;
