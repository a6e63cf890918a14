// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~q3|t|~M!+p|UN ~p-|1945-06-26|~qK|||1945-10-24|37|
~e2|t|~s8@fCourt @A~Lw|~s8Court|1945-06-26|~qK|||1945-10-24||
~g-|t|%4=0+p||1946-02-13|@z|A/RES/22(I)|1:4|1946-09-17|8|
=8|t|%4=0Specialized Agencies||1947-11-21|@z|A/RES/179(II)|33:521|1948-12-02||
~l[|t|%4%I~PNGenocide|Genocide @R|1948-12-09|>j|A/RES/260(III), @P|78:1021|1951-01-12|9|
~di|t|~fb%YTraffic &h+o@w%Y~Fu%YProstitution @AOthers||1949-12-02|@z|A/RES/317(IV), @P|96:1342|1951-07-25||
~wg|t|&C*p@A12 August ~vw|&C*p@A~vw;~j:~qr;four ~qr;~qr|~j?|#p||75:970-973|~j[|51|1
~l?|t|~k(%YWounded @wSick &h_7~qw=:Field|First &C@R|~j?|#p||75:970|~j[||1
~jh|t|~k(@AWounded, Sick @wShipwrecked Members @A_7~qwat Sea|~uQ&C@R|~j?|#p||75:971|~j[||
~gT|t|&C~K:>u~gM@A~kp@AWar|Third &C@R|~j?|#p||75:972|~j[||1
~ji|t|&C~K:>u~P3|Fourth &C@R;&C%4~P3|~j?|#p||75:973|~j[|5|1
~g.|t|~nB@f_7~tRI)|<v@LI;~nB@f_7Conflicts|1977-06-08|#p||1125:17512|1978-12-07||1
~e(|t|~rQ~tRII)|<v@LII;~rQConflicts|1977-06-08|#p||1125:17513|1978-12-07||1
~dc|t|@L<v>u<B@w%O@gAdoption @Aan <vDistinctive Emblem (Protocol III)|<v@LIII|~xJ|#p||2404:43425|2007-01-14||
~kz|t|~v0@arespecting @gLaws @w~p?@AWar @1Land|~f?annexed >u~v0@aIV|1907-10-18|~f]|||1910-01-26||
~jy|t|@a~pC|~xy@a~pC;~xy~FN@R;~FN@R;~xy@R|1951-07-28|#p||189:2545|1954-04-22|40|1
>4|t|@L~pC|~EV@L~pC;~EV@Lthereto;~EV*V|1967-01-31|@z||606:8791|1967-10-04||
>'|t|~A6|~K9~A6|1954-09-28|@z||360:5158|1960-06-06||
~b9|t|%4^i@A~FT|~oG%4^i@A~FT|1961-08-30|@z||989:14458|1975-12-13|12|1
~dh|t|~v6@R|1926 ~v6@R|1926-09-25|#p|||1927-03-09||
~fl|t|@Lamending @g~v6@a~o91926||~xz|@z|A/RES/794(VIII)|182:2422|~xz||
~CJ|t|~v6@a~o91926 @w~qY*V||~xz|@z||212:2861|1955-07-07||
+U|t|~dE%4~PPSlavery, @gSlave Trade, @w~qz@wPractices Similar *iSlavery|1956 ~dE@R|1956-09-07|#p||266:3822|1957-04-30||
*]|t|%4%N%n@AWomen||1953-03-31|@z|A/RES/640(VII)|193:2613|1954-07-07||
&,|t|%4Nationality @AMarried Women||1957-02-20|@z|A/RES/1040(XI)|309:4468|1958-08-11||
=L|t|*dConsent *iMarriage, ~sv@WMarriage @w~FO@AMarriages||1962-12-10|@z|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~G4|t|@f%4~p0|ICERD|1966-03-07|@z|A/RES/2106(XX), @P|660:9464|1969-01-04|54|1
~wk|t|~s6@w&4~cU|ICESCR|~pj|@z|~ch|993:14531|1976-01-03||
~G3|t|^B~cU|ICCPR|~pj|@z|~ch|999:14668|1976-03-23||
~jb|t|@fCovenants @1~xq|@f~z?Covenants|~pj|@z|~ch|||24|
~jm|t|~z[|First ~z[|~pj|@z|~ch|999:14668|1976-03-23||
~jn|t|~uQ%/@g^BRights, aiming at @gabolition %Y~GG|~uQ~z[|1989-12-15|@z|A/RES/44/128, @P|1642:14668|1991-07-11||
~jo|t|%/@g~s6@w&4~cU||2008-12-10|@z|A/RES/63/117, @P|2922:14531|2013-05-05||
+X|t|%4Non-Applicability @AStatutory Limitations *iWar ~AJ@w~AJ#cHumanity||1968-11-26|@z|A/RES/2391(XXIII), @P|754:10823|1970-11-11||
~i[|t|@f%4Suppression ~PNApartheid||1973-11-30|@z|A/RES/3068(XXVIII), @P|1015:14861|1976-07-18||
^u|t|@f~zPApartheid &hSports||1985-12-10|@z|A/RES/40/64, @P|1500:25822|1988-04-03||
~GB|t|%4~c0_w~t3|CEDAW|1979-12-18|@z|A/RES/34/180, @P|1249:20378|1981-09-03|79|1
~l'|t|%/@g%4~c0_w~t3||1999-10-06|@z|A/RES/54/4, @P|2131:20378|2000-12-22||1
cat|t|~zP>c|~zP~Mn|1984-12-10|@z|A/RES/39/46, @P|1465:24841|1987-06-26|13|1
~G:|t|%/@g~zP>c|%/@g~zP~Mn;OPCAT|2002-12-18|@z|A/RES/57/199, @P|2375:24841|2006-06-22|4|1
crc|t|%4%n~KX|CRC|1989-11-20|@z|A/RES/44/25, @P|1577:27531|1990-09-02|138|1
~l(|t|~nK#D~mb|~FG~mb|2000-05-25|@z|~z2I|2173:27531|2002-02-12||1
~l,|t|~nK#Dsale @A~fC|~FGsale @A~fC|2000-05-25|@z|~z2II|2171:27531|2002-01-18||1
~l)|t|~nK@1a ~BWprocedure||2011-12-19|@z|A/RES/66/138, @P|2983:27531|2014-04-14||1
_K|t|@f%4@7%Y%n@AAll Migrant ~F0@wMembers @A^?Families||1990-12-18|@z|A/RES/45/158, @P|2220:39481|2003-07-01|8|1
crpd|t|%4%n@A~h4|CRPD|2006-12-13|@z|~A:I|2515:44910|2008-05-03|62|1
~q7|t|%/@g%4%n@A~h4||2006-12-13|@z|~A:II|2518:44910|2008-05-03||1
*"|t|~nJ~Gb~k-||2006-12-20|@z|A/RES/61/177, @P|2716:48088|2010-12-23|14|1
*s|t|~zP_w&h~AN||1960-12-14|>j||429:6193|1962-05-22||1
~Hr|t|@s@a&8|Organized ~vZ@R;Palermo @R;@a&8|~xH|@z|~m"I|2225:39574|2003-09-29|42|1
=o|t|~CcChildren, ~if|*h+o*V;~Cc~Fl;Palermo *V|~xH|@z|~m"II|2237:39574|2003-12-25|4|1
<8|t|@L~ul@wAir, ~if|@L~ul@wAir;~kZ*V|~xH|@z|~m"III|2241:39574|2004-01-28|5|1
>N|t|~D2@w~Il~if|Firearms *V;~D2@wAmmunition|2001-05-31|@z|A/RES/55/255, @P|2326:39574|2005-07-03|7|1
~Hp|t|@s~zP~ps|~zP~ps;UNCAC|2003-10-31|@z|A/RES/58/4, @P|2349:42146|2005-12-14|31|1
~gP|t|@s~zP~x5; ~hH@f%]@W~x1~l2~AJCommitted by Means @A~sn@w~AC~Ml~FW@w*aSharing @AEvidence &h~LoForm @A~FRCrimes|@s~zP~x5|2024-12-24|@z|A/RES/79/243, @P||||
>!|t|~sI~cl@A1961|~sINarcotic Drugs, 1961;~oGSingle @R|1961-03-30|@z||520:7515|1964-12-13||
&.|t|~MZ1972 *V|~MZ@L@A25 March 1972|1975-08-08|@z||976:14152|1975-08-08||1
~dd|t|*d~Eu@A1971|*d~HY|1971-02-21|&S||1019:14956|1976-08-16||
~c!|t|@s@a~vP@w~Eu@A1988|@s@a~vP@w~HY;1988 @R|1988-12-20|&S||1582:27627|1990-11-11||
>3|t|%4%I@w~nq@A~AJ#cInternationally Protected Persons, ~yF~LnAgents||1973-12-14|@z|A/RES/3166(XXVIII), @P|1035:15410|1977-02-20||
~mB|t|@f~zP@gTaking @AHostages||1979-12-17|@z|A/RES/34/146, @P|1316:21931|1983-06-03||
~e8|t|@f~zP@gRecruitment, Use, ~d0@wTraining @AMercenaries||1989-12-04|@z|A/RES/44/34, @P|2163:37789|2001-10-20|7|1
~jR|t|%4~O3||~xE|@z|A/RES/49/59, @P|2051:35457|1999-01-15|12|1
~dk|t|%/@g%4~O3||~xJ|@z|A/RES/60/42, @P|2689:35457|2010-08-19||
<'|t|@f~fb@ATerrorist Bombings||1997-12-15|@z|A/RES/52/164, @P|2149:37517|2001-05-23|8|1
=(|t|@f~fb%Y~d0@A~nx||1999-12-09|@z|A/RES/54/109, @P|2178:38349|2002-04-10||
>1|t|@f~fb@AActs @A&z~nx||2005-04-13|@z|A/RES/59/290, @P|2445:44004|2007-07-07|19|1
^W|t|~HB|%4~nn~Gb&zMaterial @w&zFacilities|1979-10-26|&S||1456:24631|1987-02-08||
~hc|t|~E1|Tokyo @R|1963-09-14|~Mm||704:10106|1969-12-04||
~gU|t|~DA||1970-12-16|~f]||860:12325|1971-10-14||
~b3|t|@a+D@A~hz||1971-09-23|~eF||974:14118|1973-01-26||
>Z|t|@L*a#!Acts @A~d8at Airports Serving @f~hz||1988-02-24|~eF||1589:14118|1989-08-06||
<2|t|%4Marking @APlastic Explosives *aPurpose @ADetection||1991-03-01|~eF||2122:36984|1998-06-21||
sua|t|~rA|SUA @R|1988-03-10|>/||1678:29004|1992-03-01|7|1
~b"|t|~Po||1988-03-10|>/||1678:29004|1992-03-01||1
~de|t|~qJ~s8~Cx|~qJStatute|1998-07-17|>/||2187:38544|2002-07-01|29|1
~aL|t|@Z#D=0~Cx||2002-09-09|@z||2271:40446|2004-07-22|7|1
vcdr|t|>E*d~Ln~nt||1961-04-18|&S||500:7310|1964-04-24|7|1
vccr|t|>E*dConsular ~nt||1963-04-24|&S||596:8638|1967-03-19|24|1
^7|t|*d~FSMissions||1969-12-08|@z|A/RES/2530(XXIV), @P|1400:23431|1985-06-21||
vclt|t|>E~I]@ATreaties||1969-05-23|&S||1155:18232|1980-01-27|2|1
~rt|t|>E~I]@ATreaties *X+(@w~z1or *X@fOrganizations||1986-03-21|&S|||||
='|t|>E*dSuccession @A+(&hrespect @ATreaties||1978-08-23|&S||1946:33356|1996-11-06||
&)|t|@s*dJurisdictional Immunities @A+(@w^?Property||2004-12-02|@z|A/RES/59/38, @P||||
~a1|t|>E%4Representation @A+(&h^?Relations ~yS~z1@Aa +qCharacter||1975-03-14|&S|||||
~wF|t|@s~I]%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~rk|t|@Z%O@g%j@APart XI %Y~rG@A~H?1982|Part XI %f|1994-07-28|@z|A/RES/48/263, @P|1836:31364|1996-07-28||1
~e0|t|@Z*a~xs~rG@A~H?1982 %O@g~zAStraddling ~kQ@wHighly ~pzFish Stocks|@s~kQ%f;~kQ%f|1995-08-04|@z||2167:37924|2001-12-11||
bbnj|t|@Z~wG@g~rG#D%C@w#I^G~AX~t/~PRAreas ~MN~C4|BBNJ %f|2023-06-19|@z|A/CONF.232/2023/4||2026-01-17||
^N|t|@Z#D=0~A/||1997-05-23|@z||2167:37925|2001-12-30||1
~aN|t|@L#D=0@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~jk|t|%4~AU||~xA|#p||450:6465|1962-09-30||
>K|t|%4~IoShelf||~xA|#p||499:7302|1964-06-10||
_U|t|%4~sJSea ~vCContiguous Zone||~xA|#p||516:7477|1964-09-10||
+.|t|@Z~pg~Li~yS@f%C@w*C+"by ~gKVessels #D~AU|~Li%f|1993-11-24|>/||2221:39486|2003-04-24|2|1
=7|t|~Ja~FL~LB|~FL%f|2009-11-22|>/||3161:54133|2016-06-05||1
~Hj|t|~OiSea, 1974|~OiSea|1974-11-01|~d2||1184:18961|1980-05-25|9|1
~wu|t|~nJ%I@A~FJShips, 1973, as modified by @g@L@A1978 relating thereto|~nJ%I@A~FJ~Mj;MARPOL @R|1978-02-17|~d2||1340:22484|1983-10-02||1
~b6|t|~I(@wRescue, 1979|~I(@wRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~vTSeafarers, 1978|~vTSeafarers|1978-07-07|~d2||1361:23001|1984-04-28|3|1
+L|t|*d~iX@A@f<aTraffic||1965-04-09|~d2||591:8564|1967-03-05|7|1
~aM|t|%4@f<a~f,||1948-03-06|#p||289:4214|1958-03-17||
mlc|t|<a~nc#H2006|<a~nc@R|2006-02-23|#p||2952:51299|2013-08-20||1
=,|t|%4@7%YUnderwater &4~v1||2001-11-02|>j||2562:45694|2009-01-02|6|1
~bO|t|~nJ^d@w*C@AShips’ Ballast Water @wSediments||2004-02-13|~d2|||2017-09-08||
~b)|t|_i@f%4Removal @AWrecks||2007-05-18|~km|||2015-04-14||
~jl|t|~pv~nJSafe @wEnvironmentally Sound Recycling @A~Mj||2009-05-15|~zb|||2025-06-26||
>W|t|~O6~PgMatter|London @R|1972-12-29|London, Mexico City, Moscow @w_"||1046:15749|1975-08-30||
~G?|t|~w3~fR%YNorth-East Atlantic|OSPAR @R|1992-09-22|>j||2354:42279|1998-03-25|8|1
npt|t|~Pe|_9~fe;&z_9~fe;NPT|1968-07-01|&D|A/RES/2373(XXII), @P|729:10485|1970-03-05|81|1
ctbt|t|^cNuclear-Test-Ban ~fe|CTBT|1996-09-10|@z|A/RES/50/245||||
tpnw|t|&E#D<G@A&z~h9||2017-07-07|@z|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|&EBanning &zWeapon Tests =:Atmosphere, &h~kS@w~wGWater|Partial Test-Ban ~fe|1963-08-05|Moscow||480:6964|1963-10-10||
~e)|t|&E#D<G%YEmplacement @A&z^j~Pg^j@AMass Destruction #DSeabed ~vCOcean Floor @w=:Subsoil Thereof||1971-02-11|&D|A/RES/2660(XXV), @P|955:13678|1972-05-18||
~GO|t|%4<G@AMilitary or Any +4Hostile ^G~hBModification Techniques||1976-12-10|@z|A/RES/31/72, @P|1108:17119|1978-10-05||
bwc|t|~vJ~uM@w~IM@A~y:(Biological) @wToxin ^j@w~m2|~t/^j@R;~t/@wToxin ^j@R|1972-04-10|&D|A/RES/2826(XXVI), @P|1015:14860|1975-03-26|23|1
=c|t|@L*a<G%YUse &hWar @AAsphyxiating, Poisonous or +4Gases, @w@A~y:Methods @AWarfare|1925 &C*V;&C@L@A1925|1925-06-17|#p|||1928-02-08||
cwc|t|~vJProduction, ~IM@w^G~AB^j@w~m2|~AB^j@R|1992-09-03|#p||1974:33757|1997-04-29|13|1
ccw|t|@a&9#D^G~l2~p/^jWhich May Be Deemed *iBe Excessively Injurious or *iHave Indiscriminate Effects|*d~l2~p/~h9|~pk|#p||~pi|~pl|17|1
~aA|t|~C(~PgDevices as amended @13 May 1996|Amended @LII|1996-05-03|#p||2048:22495|1998-12-03||1
~GA|t|@L@1Explosive Remnants @AWar|@LV|2003-11-28|#p||2399:22495|2006-11-12||1
~mG|t|%4<G%YUse, Stockpiling, ~uM~Pl@A~AyMines @w~m2|~Ay~L);~L);~Bo@R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~q5|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~d7~fe||2013-04-02|@z|A/RES/67/234B|3013:52373|2014-12-24|37|1
~e"|t|&E@1@6~LA~OjOuter Space, ~yF@gMoon @w~vv|~kS~fe|1967-01-27|&D|A/RES/2222(XXI), @P|610:8843|1967-10-10|32|1
>6|t|@Z#DRescue @AAstronauts, @gReturn @AAstronauts ~vCReturn @A~oN||1968-04-22|&D|A/RES/2345(XXII), @P|672:9574|1968-12-03||
_T|t|*d@fLiability @WDamage Caused by ~BxObjects||1972-03-29|&D|A/RES/2777(XXVI), @P|961:13810|1972-09-01||
<9|t|*d~FO@A~oN||1974-11-12|@z|A/RES/3235(XXIX), @P|1023:15020|1976-09-15||
moon|t|@Z~LA#DMoon @w~vv|Moon %f|1979-12-05|@z|A/RES/34/68, @P|1363:23002|1984-07-11||
~i?|t|Antarctic ~fe||1959-12-01|_"||402:5778|1961-06-23|15|1
~hb|t|&E*a<G@A&z^j~s0|&E@A~x?|1967-02-14|Mexico City||634:9068|1969-04-25||1
~jx|t|South Pacific &zFree ~Mp~fe|&E@A~sE|1985-08-06|~sE||1445:24592|1986-12-11||
~qZ|t|~tQ~brZone|&E@A~kf;~l1~fe;~tQ&zWeapon-Free Zone;&E#D~x:Asia ~brZone|1995-12-15|~kf||1981:33873|1997-03-27|30|1
~jw|t|*z~br~Mp~fe|&E@A~Bq;Pelindaba ~fe|1996-04-11|Cairo|A/50/426, @P||2009-07-15||
~b7|t|&E@1a ~br~Mp&h~iRAsia|&E@A~qL|2006-09-08|~qL||2970:51633|2009-03-21|24|1
~wH|t|@s~cL|~cL;UNFCCC|1992-05-09|@z||1771:30822|1994-03-21|249|1
~G7|t|~sr@L>u@s~cL|~sr*V|1997-12-11|~L8||2303:30822|2005-02-16|5|1
_N|t|~i2@Zadopted ~wG@g@s~cL|~i2%f|2015-12-12|>j|FCCC/CP/2015/10/Add.1, ~s.1/CP.21, @P|3156:54113|2016-11-04|91|
cbd|t|~an|@s~an|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=I|t|<C@L@1Biosafety >u~an|~Bh;<C*V|2000-01-29|~eF||2226:30619|2003-09-11|6|1
~wx|t|~O(Utilization >u~an|~O(Utilization;~uF*V|2010-10-29|~sy||3008:30619|2014-10-12|7|
~Hq|t|@s@a*i~LhDesertification &hThose Countries Experiencing ~FRDrought and/or Desertification, Particularly ~eu|@s~cI;~cI|1994-10-14|>j||1954:33480|1996-12-26|43|1
~dl|t|>E~w3%Y~uK||1985-03-22|&S||1513:26164|1988-09-22||
~aS|t|~ho@g~uK|~Bl*V|1987-09-16|~eF||1522:26369|1989-01-01||
~F[|t|Basel %4^d@A~dFMovements @A~x7~Bz@w^?Disposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~jP|t|~kq%4Prior Informed Consent Procedure @W~l2~x7~pq@wPesticides &h@fTrade|~kq@R|1998-09-10|~nu||2244:39973|2004-02-24||
~a3|t|~kr*dPersistent Organic Pollutants|~kr@R|2001-05-22|~i5||2256:40214|2004-05-17|2|1
~mF|t|~Bk*dMercury|~Bk@R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~GD|t|*d@f~d7&hEndangered ~OQFauna @wFlora|CITES|1973-03-03|_"||993:14537|1975-07-01|27|1
cms|t|%4%C@A~pz~OQAnimals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~wA|t|*dWetlands @A@fImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@Z#D%C@AAlbatrosses @wPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~v?|t|~Az%4Ban %YImport into ~Au~vC^d@A~dF~Py*C@A~x7~Bzwithin Africa|~Az@R|1991-01-30|~In||2101:36508|1998-04-22|4|1
=J|t|~w3@w%u~fR%YWider Caribbean Region|<C@R|1983-03-24|<C@eIndias||1506:25974|1986-10-11||1
alps|t|%4@7%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~dn|t|~I]%YNon-navigational Uses @A@fWatercourses|~FZ@R|1997-05-21|@z|A/RES/51/229, @P||2014-08-17||
~Hu|t|%4@7@w^G~dF~FZ@w@fLakes|Water @R|1992-03-17|~FB||1936:33207|1996-10-06|1|1
~v!|t|*d~ez&hDecision-making @w~nP^f&h~hBMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~MV|t|*d~hBImpact Assessment &ha ~dFContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
~G8|t|*dLong-range ~dFAir Pollution||1979-11-13|#p||1302:21623|1983-03-16||
~B7|t|~sF~Ja~ez@w^f&h~hBMatters ~s0|Escazú %f|2018-03-04|Escazú|||2021-04-22||
~b4|t|@f&E@1Plant ~na@W~Fw@wAgriculture||2001-11-03|>/||2400:43345|2004-06-29||
^0|t|@fPlant @7@R||1951-12-06|>/||150:1963|1952-04-03||
~aW|t|*d&zSafety||1994-06-17|&S||1963:33545|1996-10-24||
=j|t|*dEarly Notification @Aa &zAccident||1986-09-26|&S||1439:24404|1986-10-27||
<0|t|*d~m,=:Case @Aa &zAccident or Radiological Emergency||1986-09-26|&S||1457:24643|1987-02-26||
~ha|t|Joint %4~f[@ASpent Fuel *C@w#D~f[@A~IHWaste ~px||1997-09-05|&S||2153:37605|2001-06-18|6|1
~c:|t|~s8~rY||1956-10-26|@z||276:3988|1957-07-29||
^'|t|~eB%Y*4~dC~f,||1946-07-22|@z||14:221|1948-04-07|9|1
fctc|t|*4~dC&N~h0|WHO ~h0;~h0|2003-05-21|#p||2302:41032|2005-02-27|3|1
=-|t|~eB%Y@sEducational, Scientific @w&4~f,||1945-11-16|~d2||4:52|1946-11-04||
<,|t|~eB%Y@s~uy%u~f,||1979-04-08|&S||1401:23432|1985-06-21||
~q4|t|*d@f~hz|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~a5|t|~w3~Ov|@a<x@g@7~Ov;*4Heritage @R|1972-11-16|>j||1037:15511|1975-12-17|2|1
*9|t|%4Means @AProhibiting @w~Mc@g~iZImport, Export ~Pl@AOwnership @A&4Property||1970-11-14|>j||823:11806|1972-04-24|2|1
*8|t|~w3@A~EQ@A_7~Fn||1954-05-14|~f]||249:3511|1956-08-07|2|1
*!|t|~uQ@L>u~v0@a@A~K9*a~Gb~EQ@A_7~Fn||1999-03-26|~f]||2253:3511|2004-03-09||1
=Q|t|@a*aSafeguarding %YIntangible &4~v1||2003-10-17|>j||2368:42671|2006-04-20||
+:|t|%4@7@w~pB%Y~PR&4Expressions||2005-10-20|>j||2440:43977|2007-03-18|8|1
~b(|t|UNIDROIT *d~gL|*d~gL|1995-06-24|>/||2421:43718|1998-07-01||
~wc|t|@f~zPDoping &hSport||2005-10-19|>j||2419:43649|2007-02-01|3|1
~b1|t|~x'&E*iFacilitate ~nPPublished Works @W+oWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~x'~fe|2013-06-27|~nd||3162:54134|2016-09-30|1|1
~rq|t|~v7%4Provision @ATelecommunication ~b/@W~AM~uE@wRelief Operations|~v7@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>8|t|~oF|~j:~oF|1949-09-19|#p||125:1671|1952-03-26|1|1
tir|t|~p?%4@fTransport @AGoods ~wGCover @ATIR Carnets|TIR @R|1975-11-14|#p||1079:16510|1978-03-20||1
~d'|t|@f%4Harmonization @AFrontier Controls @AGoods||1982-10-21|#p||1409:23583|1985-10-15|1|1
~e.|t|*d~FX~d7@ALand-locked ~kX||1965-07-08|@z||597:8641|1967-06-09||
+,|t|~Ds@w~kN@AForeign Arbitral Awards|~sz@R|1958-06-10|@z||330:4739|1959-06-07||
cisg|t|~y,@fSale @AGoods||1980-04-11|&S||1489:25567|1988-01-01||
&(|t|@s%4^G~Lo~AC&h@fContracts||2005-11-23|@z|A/RES/60/21, @P|2898:50525|2013-03-01|1|1
_R|t|~y,@fCarriage @AGoods Wholly or Partly by Sea|~kq~FP|2008-12-11|@z|A/RES/63/122, @P||||
*:|t|@s*d+E|~kk*dTransparency|2014-12-10|@z|A/RES/69/116, @P||2017-10-18||
="|t|@s*d@fSettlement Agreements Resulting ~hsMediation|Singapore *dMediation|2018-12-20|@z|A/RES/73/198, @P||2020-09-12||
=S|t|@s%4@fEffects @A~spSales @A~Mj|~eA%4~spSale @A~Mj|2022-12-07|@z|A/RES/77/100, @P||||
~JT|t|@f~K/%YUniversity @W~Bp||1980-12-05|@z|A/RES/35/55, @P|1223:19735|1981-04-07|1|1
~wl|t|~p"|+k1930|1930-06-28|#p||39:612|1932-05-01|1|
_I|t|@L@A2014 ~Fd|2014 @L~Fd;@L@A2014 >u~p";@L>u~p";@L~Fd|2014-06-11|#p||3175:612|2016-11-09||1
~wm|t|Freedom @A~Im@w@7%Y~J!#H1948 ~hi87)||1948-07-09|~qK||68:881|1950-07-04||
~wn|t|~x(@WEmployment @a(Revised), ~j:~hi97)||1949-07-01|#p||120:1616|1952-01-22|4|1
~wo|t|~J!@wCollective Bargaining #H~j:~hi98)||1949-07-01|#p||96:1341|1951-07-18||
~q(|t|Equal Remuneration #H~xy~hi100)||1951-06-29|#p||165:2181|1953-05-23||
~q)|t|=E>p(Minimum Standards) #H1952 ~hi102)||1952-06-28|#p||210:2838|1955-04-27||1
~q,|t|~PP+k1957 ~hi105)||1957-06-25|#p||320:4648|1959-01-17||
~q-|t|_w(Employment @wOccupation) #H1958 ~hi111)||1958-06-25|#p||362:5181|1960-06-15||
~q.|t|~sv#H1973 ~hi138)|~sv#H1973|1973-06-26|#p||1015:14862|1976-06-19|3|1
~q/|t|~nb@w~yv1989 ~hi169)|~nb@w~yv1989|1989-06-27|#p||1650:28383|1991-09-05||1
~q:|t|~Cb1999 ~hi182)|~Cb1999|1999-06-17|#p||2133:37245|2000-11-19||
~q[|t|~sj~F0#H2011 ~hi189)|~sj~F0#H2011|2011-06-16|#p||2955:51379|2013-09-05|8|1
~q]|t|~d8@w~Fz2019 ~hi190)|~d8@w~Fz2019|2019-06-21|#p|||2021-06-25||
~da|t|~O!governing @gspecific ~v/@Arefugee problems ~eu|@a~c6Specific ~p,@A~FNProblems ~eu|1969-09-10|^b||1001:14691|1974-06-20||1
~go|t|~O!*aelimination @Amercenarism ~eu||1977-07-03|Libreville||1490:25573|1985-04-22||1
~rb|t|*zUnion ~w3@w~m,@AInternally Displaced +o~eu|Kampala @R|2009-10-23|~Ly||3014:52375|2012-12-06||
_A|t|~jD~cU|Banjul ~p-|1981-06-27|~km||1520:26363|1986-10-21||
~bK|t|*z&b#D%n@wWelfare ~KX||1990-07-11|^b|||1999-11-29||
~wt|t|~Gs@A~sN~eu|Maputo *V|2003-07-11|~IB||3268:26363|2005-11-25||
~v:|t|Constitutive Act %Y*zUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~w3@A~M0|European *d~xq|1950-11-04|>/||213:2889|1953-09-03||
achr|t|American *d~xq|Pact @A~sH|1969-11-22|~sH||1144:17955|1978-07-18||
=R|t|~PBpreventing @wcombating ~a?#cwomen @wdomestic ~Hs||2011-05-11|~qB|||2014-08-01||
~l"|t|~PB~x5|Budapest @R|2001-11-23|~vV||2296:40916|2004-07-01||
_F|t|~PB#y#c*h%-Beings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~Gx|t|>i%4~f/~nq@w~Iw@A~d8~t3|@a@A~f7|1994-06-09|~f7|||1995-03-05||
bern|t|%4%C@AEuropean Wildlife @w~l4Habitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
^v|t|&b~HA|Pact ~HA|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bM|t|~M!~Im@A~x:Asian Nations|ASEAN ~p-|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|&E@AAmity @w%]&h~x:Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~h,|t|~M!%]~p:*aArab +(%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@Z#DStatus @wFunctions %Y@f~t?@1Missing ~f.||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|@a*a@f~p:*a~kO%YSea||1964-09-12|~pr||652:9344|1968-07-22||1
~Hh|t|%4~zA~Fv~b/=:South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_E|t|~KU@A~xS|~v0~KU@A~xS|1980-10-25|~f]||1343:22514|1983-12-01||
+N|t|~OL|~v0~OL|1993-05-29|~f]||1870:31922|1995-05-01||
~c[|t|%4Recovery Abroad @AMaintenance||1956-06-20|@z||268:3850|1957-05-25||
ihr|t|@f~dC~f?(2005)|@f~dCRegulations|2005-05-23|#p||2509:44861|2007-06-15|28|
udhr|i|+q~OJ~xq||1948-12-10|>j|A/RES/217(III)|||138|
~aC|i|_eGranting @A~qx*iColonial Countries @w~L]||1960-12-14||A/RES/1514(XV)|||87|
<S|i|~PZ%]~os@g~M!+p|~PZCo-operation ~os@g~M!+p;+FFriendly ~nt|1970-10-24||A/RES/2625(XXV), @P||||
~a.|i|+FPermanent Sovereignty over ~l4Resources||1962-12-14||A/RES/1803(XVII)||||
%S|i|@s_e~p0||1963-11-20||A/RES/1904(XVIII)||||
>J|i|@n%Y%n~KX||1959-11-20||A/RES/1386(XIV)||||
>-|i|_e*2@A_w~t3||1967-11-07||A/RES/2263(XXII)||||
<"|i|+F~sJAsylum||1967-12-14||A/RES/2312(XXII)||||
^U|i|~ub=:~sjAffairs @A+(~vC~Gb^?~qx@wSovereignty||1965-12-21||A/RES/2131(XX)||||
+Q|i|~ub@wInterference =:Internal Affairs @A~kX||1981-12-09||A/RES/36/103, @P||||
_S|i|+F=EProgress @w#2||1969-12-11||A/RES/2542(XXIV)||||
*-|i|_e~hH@A@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<6|i|~OJ@6~c6Sea-Bed ~vCOcean Floor, ~vCSubsoil Thereof, ~MN@gLimits @A~C4||1970-12-17||A/RES/2749(XXV)||||
~gN|i|Definition @AAggression||1974-12-14||A/RES/3314(XXIX), @P||||
^T|i|_e~dz@A~DJ||1974-05-01||A/RES/3201(S-VI)|||3|
~aV|i|>v#D~dz@A~DJ||1974-05-01||A/RES/3202(S-VI)||||
*P|i|&b@A~iU%n@wDuties @A~kX||1974-12-12||A/RES/3281(XXIX)||||
^y|i|~PT~Ir||1975-12-09||A/RES/3447(XXX)||||
=)|i|_e~GbAll +o~hsBeing Subjected *i>c||1975-12-09||A/RES/3452(XXX), @P||||
=f|i|+A@W~zc||1979-12-17||A/RES/34/169, @P|||11|
=e|i|_e~c0Intolerance @w@A_wBased @1Religion or Belief||1981-11-25||A/RES/36/55|||7|
~e7|i|Manila ~r3@A@fDisputes||1982-11-15||A/RES/37/10, @P|||7|
~aT|i|*4&b@WNature||1982-10-28||A/RES/37/7, @P||||
~aP|i|@6@AMedical Ethics relevant >uRole @A~dC~Maparticularly Physicians, =:~Gb~kp@wDetainees #c>c||1982-12-18||A/RES/37/194, @P||||
^Z|i|_eRight @APeoples *i~Bp||1984-11-12||A/RES/39/11, @P||||
=.|i|~OJ~iO@A^f@W~v9@A~vZ@wAbuse @APower||1985-11-29||A/RES/40/34, @P||||
~bQ|i|~PJ^f(The ~eA~IK|~PJ~Lw;~eA~FP|1985-11-29||A/RES/40/33, @P||||
*/|i|~iO#D~qx%YJudiciary||1985-09-06|Milan|||||
>L|i|_e~mg#2||1986-12-04||A/RES/41/128, @P|||28|
&o|i|+F=E@wLegal @6%O@g@7@wWelfare @AChildren, ~yS~FSReference *iFoster Placement @wAdoption Nationally @wInternationally||1986-12-03||A/RES/41/85, @P||||
^V|i|~D[%YEffectiveness %YPrinciple @ARefraining ~hs@gThreat or ^GForce &h@f~nt||1987-11-18||A/RES/42/22, @P||||
+?|i|Body @A@6*a~GbAll +o~wGAny Form @ADetention or Imprisonment||1988-12-09||A/RES/43/173, @P||||
=O|i|_e%I@wRemoval @ADisputes @wSituations Which May Threaten @f~fd@w>p@w~KO%Y@s&hthis Field||1988-12-05||A/RES/43/51, @P||||
~e-|i|&B~hG+"(The Tokyo ~IK|&B~hGMeasures;Tokyo ~FP|~dW||A/RES/45/110, @P|||3|
=l|i|~iO*a~O.||~dW||A/RES/45/111, @P||||
>7|i|~PLDelinquency (The Riyadh Guidelines)|~PLDelinquency;Riyadh Guidelines|~dW||A/RES/45/112, @P||||
~c,|i|~L7~GbJuveniles Deprived @Atheir Liberty|Havana ~FP|~dW||A/RES/45/113, @P||||
>Y|i|Model &E@1Extradition||~dW||A/RES/45/116, @P||||
^R|i|Model &E@1Mutual ~m,&h=[Matters||~dW||A/RES/45/117, @P||||
<Y|i|~iO~KO@ALawyers||~xB|Havana|||||
+a|i|#e~KO@AProsecutors||~xB|Havana|||||
~aI|i|~iO#D^GForce @wFirearms by ~zc||~xB|Havana|||||
&1|i|*4_eSurvival, @7@w%u@A~Fl||1990-09-30|@z|||||
*u|i|@s@6@WOlder ~f.||1991-12-16||A/RES/46/91, @P||||
~aQ|i|@6*a~Gb+o~ySMental Illness ~vCImprovement @AMental ~dCCare||1991-12-17||A/RES/46/119, @P||||
~c"|i|+FFact-finding by @g@s=:Field %Y~yb||1991-12-09||A/RES/46/59, @P||||
&'|i|_e~Gb~k-||1992-12-18||A/RES/47/133|||4|
*[|i|~PT+oBelonging *i~cmor Ethnic, Religious @wLinguistic Minorities||1992-12-18||A/RES/47/135, @P|||7|
~a4|i|_e*2@A~d8~t3||~xD||A/RES/48/104|||10|
&H|i|Standard ~nv#DEqualization @AOpportunities @W~h4||~xD||A/RES/48/96, @P||||
^Y|i|@6_4~cm~qz*a~pB@w~Gb~z?(Paris ~no|@6%O@gstatus @Anational ~jp*a_-@w@(@Ahuman rights;~i2~x,|~xD||A/RES/48/134, @P|||3|
+Z|i|~Gm||~xE||A/RES/49/60, @P||||
&0|i|@n*iSupplement @g1994 ~Gm||1996-12-17||A/RES/51/210, @P||||
%8|i|~D[@A%]~g2~sFArrangements or Agencies =:~yb||~xE||A/RES/49/57, @P||||
=b|i|_eOccasion %YFiftieth Anniversary %Y+p||1995-10-24||A/RES/50/6|||4|
_V|i|*4>v@WYouth|*4>v@WYouth >uYear 2000 @wBeyond|~xG||A/RES/50/81, @P|||12|
*)|i|_eRight @w~Bs@AIndividuals, Groups @wOrgans @ASociety ~pg@w~FMUniversally Recognized ~M0|+F~z?Defenders|1998-12-09||A/RES/53/144, @P||||
^x|i|@n@w>v@1~OX|+F~OX|1999-09-13||A/RES/53/243|||10|
*?|i|@s~ng%,|~ng%,|2000-09-08|@z|A/RES/55/2|||68|
~l]|i|~OJCommitment @1HIV/AIDS||2001-06-27|@z|A/RES/S-26/2, @P|||2|
~q"|i|%N+FHIV/AIDS||2006-06-02|@z|A/RES/60/262, @P||||
~wi|i|~qdIntensifying Our Efforts *i~khHIV @wAIDS||2011-06-10|@z|A/RES/65/277, @P||||
~q'|i|~qdOn @gFast Track *iAccelerating @gFight #cHIV @w*i~Lq@gAIDS Epidemic by ~r?||2016-06-08|@z|A/RES/70/266, @P||||
~G0|i|~qd~LqInequalities @wGetting @1Track *iEnd AIDS by ~r?||2021-06-08|@z|A/RES/75/284, @P||||
+c|i|A world fit @Wchildren||2002-05-10|@z|A/RES/S-27/2, @P||||
>0|i|@s_e~k.||2002-09-16|@z|A/RES/57/2||||
~G/|i|~k.|NEPAD|2001-07-11|Lusaka|A/57/304, @P|||28|
>.|i|~xI~fTOutcome||2005-09-16|@z|A/RES/60/1|||15|
>5|i|~iO@w#e#D~mga Remedy @wReparation @W~v9@AGross ~Mo@A@f~z?Law @w~FR~Mo@A@f~byLaw||2005-12-16||A/RES/60/147, @P||||
&U|i|@s~lX|~lX|2006-09-08||A/RES/60/288|||26|
~cu|i|Institution-building %Y@s~t5||2007-06-18|#p|A/HRC/RES/5/1, @P||||
=g|i|~exMandate-holders %Y~t5|~ukCouncil;~uk~t5|2007-06-18|#p|A/HRC/RES/5/2, @P||||
<W|i|@s~PT~nb~L]|UNDRIP|2007-09-13||A/RES/61/295, @P|||35|
<R|i|~ICbinding ~u!@1all types @Aforests|@sforest instrument|2007-12-17||A/RES/62/98, @P||||
~c(|i|~t,forests ~K"|~t,forests, ~K"|2017-04-27||A/RES/71/285, @P||||
*r|i|~GqAlternative Care @A~Fl||2009-12-18||A/RES/64/142, @P||||
^8|i|@s~ip||2010-07-30||A/RES/64/293|||34|
~bP|i|~OmOffenders (the ~l1~IK|~OmOffenders;~l1~FP|2010-12-21||A/RES/65/229, @P|||13|
&:|i|Updated ~EZ~sN~nA|~EZ~sN~nA|2010-12-21||A/RES/65/228, @P|||8|
~mN|i|~Bu+F^cStrategies @W&nChallenges: ~ee^f~FW@w^?%u&ha Changing World||2010-04-19|Salvador|A/RES/65/230, @P||||
~mH|i|%N@n~rP#D%I@w^d@ANon-communicable Diseases||2011-09-19|@z|A/RES/66/2, @P||||
*,|i|@s+F~z?~gJ@wTraining||2011-12-19||A/RES/66/137, @P||||
~aJ|i|The future we want||2012-06-22|~ea|A/RES/66/288, @P||||
~jr|i|@s~OT~nPLegal Aid &h=[^fSystems||2012-12-20||A/RES/67/187, @P|||10|
^3|i|@n~rP#D~P1~HELevels||2012-09-24|@z|A/RES/67/1||||
~aR|i|@n~bu~AL@1@f~x(@w#2||2013-10-03|@z|A/RES/68/4||||
<V|i|~kn%Yhigh-level plenary meeting *gknown as @g*4>o~nb~L]||2014-09-22|@z|A/RES/69/2||||
~b5|i|SIDS ~IjModalities @A#y(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @P|||18|
~ah|i|>E@n@w~lD||2014-11-05|&S|A/RES/69/137||||
^"|i|~lD|>E~AZ|2014-11-05|&S|A/RES/69/137, &lII|||2|
&p|i|@s~EZ~m.~nA||2014-12-18||A/RES/69/194, @P|||5|
*U|i|@f#e@W~ee^fResponses ~ySRespect *i*h&4~sD~PgRelated Offences||2014-12-18||A/RES/69/196, @P|||8|
<7|i|~uR%,||2015-03-18|~v5|~CoI|||7|
^4|i|~uR~j-|~uR~m]|2015-03-18|~v5|~CoII|||93|
~eR|i|~D7%W%YThird ~E!#2|~D7~kK|2015-07-27||A/RES/69/313, @P|||106|
~eS|i|Transforming our world: @g~o!|~o!;~iI~kK|2015-09-25|@z|A/RES/70/1|||643|
~gQ|i|>h+FIntegrating ~ee^finto @gWider @s%W*iAddress =E@w~iU~Lg@w~pg@g~P1~HELevels, @wPublic Participation||~xM||A/RES/70/174, @P|||6|
~b0|i|&B@g~gM@A~kp(the ~ni~IK|&B@g~O.;~ni~FP|~xM||A/RES/70/175, @P|||32|
~e/|i|~Oeoverall review %Y~yEoutcomes ~LS#D~snSociety||2015-12-16|@z|A/RES/70/125||||
~n4|i|Our joint ~hL@wcountering @gworld drug problem||2016-04-19|@z|A/RES/S-30/1, @P||||
=i|i|~sz@n@WRefugees @wMigrants||2016-09-19|@z|A/RES/71/1|||9|
~l7|i|~z:*g@1~pF||2016-10-05|@z|A/RES/71/3||||
~e'|i|_e~mg~Bp||2016-12-19||A/RES/71/189, @P||||
^S|i|New Urban ~kK||2016-10-20|Quito|~y/|||16|
~aY|i|~NYcall @Waction||2017-07-06|@z|A/RES/71/312, @P||||
~bl|i|#k#D~yE@s~ip||2017-09-27|@z|A/RES/72/1||||
~aO|i|#kadopted at @g~ni~fdSummit||2018-09-24|@z|A/RES/73/1||||
~mI|i|#k%Ythird ~ue@Anon-communicable diseases||2018-10-10|@z|A/RES/73/2||||
>)|i|~z:*g~rU||2018-10-10|@z|A/RES/73/3||||
~mJ|i|@s~PTPeasants ~PgPeople Working &hRural Areas||2018-12-17||A/RES/73/165, @P||||
>X|i|&n~vX@WSafe, Orderly @wRegular ~su|&n~vX@1~su;~py~vX@1~su|2018-12-10|Marrakech|A/RES/73/195, @P|||43|
^2|i|&n~vX@1Refugees|global compact @1~jy|2018-12-17||A/73/12(PartII)||||
>H|i|_g~yN%Ysecond High-level ~m!||2019-03-22|~kL|A/RES/73/291, @P||||
~rs|i|~D?~ad~wI|~F2~ad~wI;~t"~adworld|2019-10-10|@z|A/RES/74/2||||
~wC|i|#k~mk%Y%mAssembly||2019-10-15|@z|A/RES/74/4, @P||||
un75|i|_ecommemoration %Yseventy-fifth anniversary %Y+p||2020-09-21|@z|A/RES/75/1||||
~n1|i|Our common ~hLchallenges @wimplementing measures *iprevent @wcombat corruption @wstrengthen @!cooperation||2021-06-02|@z|A/RES/S-32/1, @P||||
~u6|i|United #cracism, ~NB~lLxenophobia @wrelated intolerance||2021-09-22|@z|A/RES/76/1||||
~g]|i|The ~z)~xW|~z)~kK;~Bx~iI~xW;Space2030 ~kK|2021-10-25||A/RES/76/3||||
~e5|i|~sr+FAdvancing ~vZ~f/=[^f~vC~P1Law: Towards @gAchievement %Y~o!|~sr%,|2021-03-07|~L8|A/RES/76/181, @P|||12|
~aF|i|>h>v*aLeast Developed Countries|>h~AZ|2022-04-01||A/RES/76/258, @P|||26|
~aZ|i|~nlfuture, our responsibility||2022-07-21||A/RES/76/296, @P||||
<M|i|~z:#Dmidterm review %Y~uR~j-||2023-05-18|@z|A/RES/77/289, @P||||
~Hg|i|#k~mk*g(Sustainable %uGoals Summit)||2023-09-29|@z|A/RES/78/1, @P||||
~rj|i|#k*g#0@1pandemic prevention, preparedness @wresponse||~xN|@z|A/RES/78/3, @P||||
~d:|i|~z:~rU||~xN|@z|A/RES/78/5, @P||||
~jQ|i|~o0%W@W_kStates: A Renewed @n@WResilient Prosperity|~o0%W@W_k~kX;~o0~kK|2024-07-16||A/RES/78/317, @P|||9|
=X|i|~HP|The ~HP|~xO|@z|A/RES/79/1|||21|
*(|i|&nDigital Compact||~xO|@z|~D6I|||6|
<T|i|+FFuture Generations||~xO|@z|~D6II|||3|
~v,|i|~z:@1~pF||2024-10-07|@z|A/RES/79/2, @P||||
_B|i|Awaza ~Ep|Awaza ~AZ;~Ep|2024-12-24||A/RES/79/233, @P|||7|
~rp|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @P|||2|
+Y|i|@n%Y@sConference #D~EJ|~kr_e~EJ|1972-06-16|~i5|A/CONF.48/14/Rev.1||||
+0|i|+q_e~Iw@AHunger @wMalnutrition||1974-11-16|>/||||7|
>I|i|_g~g0@WPromoting @w~FDTechnical %]among ~bq|_g~IZ|1978-09-12|~kL|||||
=N|i|~kP~iT%YTenth ~qf||1978-06-30|@z|A/RES/S-10/2|||9|
_O|i|Rio +F~Iv@w#2|Rio %,|~xC|~ea|~a9I||||
~i/|i|%W21||~xC|~ea|~a9II||||
>O|i|~ICBinding Authoritative Statement @A@6@Wa &n~gI#DManagement, %C@w#I%u@AAll Types @AForests||~xC|~ea|~a9III||||
>G|i|@K~pf%j@A%W21||1997-06-28|@z|A/RES/S-19/2, @P||||
=/|i|>E~Pc||1993-06-25|&S|A/CONF.157/24(PartI), ~JhIII|||29|
<I|i|>v~Pj|Barbados ~AZ|1994-05-06|~pp|A/CONF.167/9||||
~mP|i|~sO~d6@Wa Safer World: #e@W~l4~AM~f/Preparedness @w~uE@wits ~IZ|~sO~FU|1994-05-27|~F1|A/CONF.172/9||||
_D|i|>v%Y@f>o~Mb@w#2||1994-09-13|Cairo|A/CONF.171/13||||
*7|i|~t]+F=E#2|~t]%,;~t]~Pc|1995-03-12|~pr|~y-I||||
+/|i|>v~LS@W=E#2||1995-03-12|~pr|~y-II||||
~q0|i|~eA@n@w~rL||~xF|^r|A/CONF.177/20/Rev.1||||
=F|i|~eA%,||~xF|^r|~p(I|||4|
^w|i|~eA~rL||~xF|^r|~p(II||||
~dI|i|Further actions @w~Jx*iimplement @g~eA@n@w~rL||2000-06-10|@z|A/RES/S-23/3, @P||||
~aK|i|Habitat ~kK||1996-06-14|~qB|A/CONF.165/14||||
<K|i|+FCities ~Pg~Dr=:New Millennium||2001-06-09|@z|A/RES/S-25/2, @P||||
<5|i|~qJ+F*4~eD||1996-11-13|>/|||||
+S|i|~qJ+F~Bn|||>/||||9|
<J|i|>v^q2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<X|i|>v^q~t'|~AW>v^q~t';~AW~AZ|2011-05-13|~qB|A/CONF.219/7, ~JhII|||6|
~g[|i|>v~jK~Lh@wEradicate @g~iZ~d7&h+C^j&hAll Its Aspects||2001-07-20|@z|A/CONF.192/15|||7|
<(|i|@f~uz*iEnable +(*iIdentify @wTrace, &ha Timely @wReliable Manner, ~iZ+C~h9|@fTracing Instrument|~xJ|||||2|
~we|i|Durban ~Pc||2001-09-08|~Is|A/CONF.189/12, ~JhI|||5|
~jt|i|~kl~gI%Y~E!#2|~J8|2002-03-22|~sx|A/CONF.198/11, +-1, @P||||
~aE|i|>h+F~d0@WDevelopment: ~yN%YFollow-up ~E!%u*i~Bt@g%j%Y~J8|>h+F~d0@W#2|2008-12-02|~y[|A/RES/63/239, @P||||
~bZ|i|~qj|~L"~K[@1Ageing;~L"~IZ|2002-04-12|~v2|~y.1, &lII|||11|
<H|i|%N@n~vC~qj||2002-04-12|~v2|~y.1||||
*t|i|~qC+F#I#2||2002-09-04|~so|~xU1, @P||||
>V|i|~O]%u(Johannesburg #O@AImplementation)|~O]#2;~qC#O@A~D'|2002-09-04|~so|~xU2, @P||||
^t|i|Almaty @K@AAction: Addressing @g~FSNeeds @A%Xwithin a New &n#W@W~FXTransport %]~Gt@w~FX~bq|Almaty ~AZ|2003-08-29|Almaty|A/CONF.202/3, &lI||||
~e1|i|&C~OJ~x,||2003-12-12|#p|~D5||||
^K|i|&C~IZ||2003-12-12|#p|~D5||||
^9|i|~IPCommitment||2005-11-18|Tunis|A/60/687||||
~dj|i|~IP%W*a~snSociety|~IP~kK|2005-11-18|Tunis|A/60/687||||
+O|i|~kk%,||2005-01-14|Port Louis|~xVI||||
<Z|i|~kk~d6~pf%j%Y>v~Pj|~kk~d6@A~D';~kk~FU|2005-01-14|Port Louis|~xVII||||
>Q|i|~AV%,||2005-01-22|Kobe|~Ii||||
_H|i|~AV#W@W#y2005–2015: Building @gResilience @ANations @wCommunities *iDisasters|~AV#W@W=u|2005-01-22|Kobe|~Ii|||4|
=V|i|_i~yN~bu~m!||2009-12-03|~km|A/RES/64/222, @P||||
=9|i|~Kb~uMPatterns|~KbProduction|2012-06-22|~ea|A/CONF.216/5, @P|||3|
~mE|i|Keeping @gpromise: united *iachieve @g~ng%uGoals||2010-09-22|@z|A/RES/65/1||||
~fn|i|~kn~rP@1Youth: ~AL@wMutual Understanding||2011-07-26|@z|A/RES/65/312||||
~dm|i|~BxMillennium: >E+F~Bx@w%-#2||1999-07-30|&S|A/CONF.184/6, +-1||||
*N|i|@6~c6Use by +(@A~LcEarth Satellites @W@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @P||||
~a0|i|@6~MfRemote Sensing %YEarth ~hs~eG||1986-12-03||A/RES/41/65, @P||||
=W|i|@6Relevant >u^G&zPower Sources &h~eG||1992-12-14||A/RES/47/68||||
~a2|i|+F@f%]~Oj~kS*aBenefit @w=:Interest @AAll States, Taking into ~nmAccount @gNeeds @A~bq||1996-12-13||A/RES/51/122, @P||||
^6|i|~OJLegal @6~LA~Oj~eG||1963-12-13||A/RES/1962(XVIII)||||
=G|i|~J2@w%-Rights: ~FD@g@s“Protect, Respect @wRemedy” ~m]|~J2@w~xq|2011-06-16|#p|A/HRC/17/31, @P|||32|
*O|i|~f(Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @P|||30|
<3|i|~f(Extreme Poverty @w~xq||2012-09-27|#p|A/HRC/21/39, @P||||
~g/|i|~IG~g0#D~JJ@Aadvocacy @Anational, ~NBor religious hatred that constitutes incitement *i~lLhostility or ~Hs|~IG~IZ|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>U|i|Manual ~OC>c|~AW*V|1999-08-09|~qB|||||
*q|i|#e@1^f&hMatters involving Child ~v9@wWitnesses @ACrime||2005-07-22||E/RES/2005/20, @P||||
&G|i|~Gq%I@ACrime||2002-07-24||E/RES/2002/13, @P|||4|
&F|i|#e@W#y@1~m.=:=[^fSystem||1997-07-21||E/RES/1997/30, @P||||
=!|i|Basic principles #Duse @Arestorative +u~Nz&hcriminal matters||2002-07-24||E/RES/2002/12, @P||||
~fk|i|Consultative relationship ~g2non-governmental organizations||1996-07-25||E/RES/1996/31||||
_a|i|~Gq~PX|criteria *a~PX|1980-07-25||E/RES/1980/67, @P||||
+J|i|Arab ~fdInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &lII, resolution 14/221|||21|
^1|i|Quartet performance-based road map *ia permanent two-State solution >u~tSconflict|Quartet road map|2003-04-30||S/2003/529, @P||||
^X|i|~OJ@6@1Interim Self-Government Arrangements||1993-09-13|_"|A/48/486-S/26560, @P||||
*6|i|~kj&n~bx~m]|~kj~bx~m]|2022-12-19|~eF|CBD/COP/15/17, ~s.15/4, @P|||14|
~bL|i|_!#O@W~bx~r/~vCAichi ~bxTargets|_!#O@W~bx~t'|2010-10-29|~sy|UNEP/CBD/COP/10/27, annex, ~s.X/2, @P|||5|
~eT|i|%W2063: The ~AuWe Want|%W2063 %Y*zUnion;%W2063|2015-01-31|^b|||||
>(|i|*3#D~kVGovernance @ATenure @ALand, ^e@wForests ~P5||2012-05-11|>/||||16|
~aH|i|+A@W~kV~AQ||1995-10-31|>/|||||
humanitarian-donorship|i|@6@wGood Practice @A~byDonorship||2003-06-17|~i5|A/58/99-E/2003/94, &lII|||6|
~bT|i|~v0+A#cBallistic Missile Proliferation||2002-11-25|~f]|||||
~do|i|+A<x@g~PE~i7@w~iZ<aActivity ~Gc|Yaoundé ~PH;+A<x@g%I@w~PE_7Robbery #cShips, @wIllegal <a~m'~Gc|2013-06-25|Yaoundé|||||
~bR|i|+A<x@g~uP@A~O?=:Western ~qy~vCGulf @AAden|Djibouti ~PH|2009-01-29|~Fq|||||
~df|i|Safe Schools %,||2015-05-29|Oslo|||||
~at|i|~i2Commitments *i~FM~m.Unlawfully Recruited or Used by _7~qwor _7Groups|~i2Commitments|2007-02-06|>j|||||
=d|i|+F~I1|~L4+F~I1|1998-06-18|#p|||||
~bW|i|~L4~sf@AWork|~sf@AWork|2019-06-21|#p|A/73/918, @P|||5|
<U|i|~L4+F~oq|+F~oq|2008-06-10|#p|A/63/538-E/2009/4, @P||||
~l6|i|~OJ~Fj||1978-09-12|~Fj|||||
~bN|i|~OJAstana @1primary health care|~OJAstana||Astana|||||
~ra|i|Incheon ~Fp~gJ2030: ~v8@wEquitable Quality ~gJ@wLifelong Learning @WAll|Incheon %,|2015-05-21|Incheon|||||
^!|i|+q+FBioethics @w~xq||2005-10-19|>j|||||
&/|i|+q+F&4Diversity||2001-11-02|>j|||||
~c/|i|+q_e%-Genome @w~xq||1997-11-11|>j|A/RES/53/152||||
~bV|i|@s+F%-Cloning||2005-03-08||A/RES/59/280, @P||||
~i:|i|Recommendation #DEthics @A~LcIntelligence||2021-11-23|>j|||||
=M|i|@sguidelines @Wconsumer protection||2015-12-22||A/RES/70/186, @P||||
+W|i|~f9@6@AOfficial Statistics||2014-01-29||A/RES/68/261||||
~dJ|i|~Gq~uO@AComputerized ~d4Data Files||~dW||A/RES/45/95||||
=n|i|~Bs@A+(@W~zqwrongful acts||2001-12-12||A/RES/56/83, @P||||
_G|i|~iO@1Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>S|i|~eK@Z~g2@g~Cx||2004-10-04|@z|A/58/874, @P|||7|
+M|i|Financial ~O8%Y+p||2013-07-01||ST/SGB/2013/4|||18|
~Hn|t|~JaTrade-Related ~p,@A~FE~sD~cU|TRIPS %f|~pm|~nd||1869:31874|1995-01-01||
wto|t|~x'~xR*4~d7~f,||~pm|~nd||1867:31874|1995-01-01||
~gR|i|>h_eTRIPS @Z@wPublic Health||2001-11-14|~y[|WT/MIN(01)/DEC/2||||
~G6|i|Kazan ~H,||2017-07-15|Kazan|||||
+T|i|~IJ~ed|~sG~ed;~sG^a&hSouth Sudan;~IJ%f;~sG%f|2018-09-12|^b|||||
=U|t|~hp~dE@L@1Liability @wRedress >u~Bh|~hp~dE*V|2010-10-15|~sy|||2018-03-05||
~aB|t|@Z~xwUnregulated ~x8^e=:~iRArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~az|t|~xY@Z@A~K!#D~xs~bH@L@A1993 %O@g~bH~nJ~f[@A~gKVessels, 1977|~xY@Z@A2012;~xY%f|2012-10-11|Cape Town|||||
~ws|i|Malabo +F~IjAgricultural Growth @wTransformation @WShared Prosperity @wImproved Livelihoods||2014-06-27|Malabo|||||
~mD|i|~K[~LB||2001-03-02|>/|||||
<O|i|>h%N@n%Y“World =ESummit” ~wG@gtitle “the ~uQ~fT@W=EDevelopment”|>h%N%,|2025-11-04|~y[|A/RES/80/5, @P|||2|
=H|i|Cancun +FMainstreaming @g%C@w#I^G~bx@WWell-being||2016-12-03|Cancun||||6|
~le|i|~Fi~K5||2014-11-12|~sy||||8|
<N|i|~Ja~hA*XIsraeli @wSyrian Forces|~hA@A~qw%f;1974 ~hA@A~qw%f;~hA%f|1974-05-31|#p|||||
~q?|t|~Jc2007 ~hi188)|~Jc2007|2007-06-14|#p|||2017-11-16||
>9|t|*dRoad Traffic @A1968|~EW~oF|1968-11-08|&S||1042:15705|1977-05-21||
_P|t|~A0|~EW~A0|1968-11-08|&S||1091:16743|1978-06-06||
~c-|t|@Z~g2~bDregarding @g~FA%Y+p|~FA%f|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~e!|t|~M!&N@AAmerican ~kX||1948-04-30|Bogotá||119:1609|1951-12-13||
+b|t|>i@a~xw@wPunish ~Mn||1985-12-09|<C@eIndias|||1987-02-28||
&q|t|>i*dProtecting @g~z?@AOlder ~f.||2015-06-15|_"|||2017-01-11||
=k|t|~Gs@AOlder +o~eu||2016-01-31|^b|||||
>M|t|~iUCommunity @AWest *z+(*d~c4~h3|*d~c4~h3|2006-06-14|Abuja|||2009-09-29||
=T|t|~iR*z@a*a^d@A~c4All ~mcThat Can Be Used @W^?Manufacture, Repair @wAssembly|Kinshasa @R|2010-04-30|~FF|||2017-03-08||
cifta|t|>i~zP@g~ab~IlExplosives, @w~h3||1997-11-14|_"|||1998-07-01||
~wE|t|~H6~Ma1995|~H6~i3|1995-07-07|~d2|||2012-09-29||
~c8|t|%4#!Acts ~Mf@f~hz||2010-09-10|^r|||2018-07-01||
+K|t|@L~dE>u~DA||2010-09-10|^r|||2018-01-01||
~e9|t|@L*iAmend @g~E1||2014-04-04|~eF|||2020-01-01||
~mO|t|@L@A~xI>u~rA|@L>u~rA|2005-10-14|~d2|||2010-07-28||
<!|t|@L@A~xI>u~Po|@L>u~Po|2005-10-14|~d2|||2010-07-28||
+R|t|~f5~HB||2005-07-08|&S|||2016-05-08||
^O|t|~uD~f5~ho@g~uK|~uD~Ax|2016-10-15|~Iz|||2019-01-01||
~aD|t|>h~f5~sr*V|>h~Ax|2012-12-08|~y[|||2020-12-31||
~gh|i|~FyClimate Pact||2021-11-13|Glasgow|||||
<)|t|~us|*4~d7&N~us;~d7~iX%f|||||2017-02-22||
=P|t|~Cw|*4~d7&N~Cw|2022-06-17|#p|||2025-09-15|2|
<1|t|*4~dC&N~uL|WHO ~uL;~uL|2025-05-20|#p|||||
^M|t|Pact @1Security, Stability @w%u~o/Region||2006-12-15|~km|||2008-06-21||
>R|t|~j6~rY|~j6Agency|1957-11-14||A/RES/1145(XII), @P||||
>2|t|~E,&N*a<G@A~AB~h9||2000-10-17||A/RES/55/283, @P||||
~fi|t|~E,@f&N@W~su||2016-07-25||A/RES/70/296, @P||||
>"|i|Staff ~O8%Y+p|||||||8|
<4|i|~O8Governing @KPlanning, @g@K~p,%YBudget, @gMonitoring @A%j~vCMethods @AEvaluation|||||||7|
~c?|i|@n%Y~qyas a ~Mp@A~Bp||1971-12-16||A/RES/2832(XXVI)||||
~gX|i|Lima ~Fp~v8@w#I~uy#2||2013-12-02|Lima|||||
~bj|i|Oslo ~cR%,||2007-03-20|Oslo|A/63/591, @P||||
~aX|i|~Bo&b@W~dCPromotion||1986-11-21|Ottawa|||||
_C|i|~l1&b@W~dC~pB&ha Globalized World||2005-08-11|~kf|||||
~g:|i|Rio %N+F=EDeterminants @AHealth||2011-10-21|~ea|||||
~jv|i|~i2+FAid Effectiveness||2005-03-02|>j|||||
~cX|i|Accra %W@W=u||2008-09-04|Accra|||||
~Gy|i|Busan Partnership @W~pu%u~Lk||2011-12-01|Busan|||||
~i]|i|Bali _!#O@W~Ml~FV@wCapacity-building|||||||4|
~c]|i|_i_eRole @wMandate %Y@s~IvProgramme||1997-02-07|~km|||||
~G'|i|Malmö ~cR%,||2000-05-31|Malmö|A/55/25, &lI||||
~gV|i|&n>v*a@7~fR~hsLand-based Activities||1995-11-03|_"||||4|
~bX|i|~K[*a*C@A~gKCapacity|||>/|||||
~e3|i|~K[*a~zASharks|||>/|||||
~bY|i|~K[@WReducing Incidental Catch @ASeabirds &hLongline ~AQ|||>/|||||
+V|i|*3@WSecuring #ISmall-scale ^e~PVPoverty Eradication|||>/|||||
*'|i|*3@WFlag State Performance|||>/||||7|
<L|i|@f~Gq*C@ADeep-sea ^e=:~AU||2008-08-29|>/|||||
~q2|i|@f#e@1Bycatch *C@w^i@ADiscards|||>/|||||
~c'|i|*3#DMarking @A~gKGear|||>/|||||
~mM|i|~qJ+F_0||2005-03-12|>/|||||
~jO|i|Reykjavik +F~kV^e=:~AXEcosystem|||Reykjavik||||7|
<Q|i|@n~LS@1~eD|||>/|||||
_Q|i|Five ~qJ@6@W#I&n~eD|||>/|||||
=K|i|&n#W@1~pq– For a Planet Free @AHarm ~hs~pq@wWaste|&n#W@1Chemicals|2023-09-30|Bonn|||||
^L|i|&nJobs Pact||2009-06-19|#p|||||
_M|i|Olympic ~p-||||||||
~ju|i|Moscow @n*iEnd TB||2017-11-17|Moscow|||||
>,|i|~g0~xwViolent Extremism||||A/70/674||||
_J|i|~f(Foreign Terrorist Fighters (Madrid Guiding ~no|~L"Guiding ~x,|||S/2015/939, &lII||||
>P|i|~kP~Ji%Y#yGroup @WSyria|&Ccommuniqué|2012-06-30|#p|A/66/865-S/2012/522, @P||||
~cz|i|~Ja~PyAccess||2005-11-15||||||
>T|i|~tSInterim @Z#DWest Bank ~vCGaza Strip||1995-09-28|_"|A/51/889-S/1997/357, @P||||
^5|i|~ed||2015-08-17||||||
*Q|i|@Z~vACivilians ~Pq|@Z~vACivilians, ~Pq|2017-12-21|^b|||||
~ja|i|%N@Z@W~k1=:~iR*zRepublic||2019-02-06|Bangui|S/2019/145, @P|||4|
~g,|i|@Z@W~k1&hMali|~Ja~k1&hMali|||||||
~bS|i|Peace, >p@w%]#W*a~LmRepublic %YCongo ~vCRegion||2013-02-24|^b|S/2013/131, @P||||
~v]|t|%m#W@Z~L1Bosnia @w~Lu||~xG|>j|S/1995/999, @P||~xG||
~hK|i|~kP@Z@W~Lq@gConflict @wBuilding a Stable @wLasting ~Bp|~kP~fd%f|2016-11-24|Bogotá|||||
~G5|i|Joint ^c~IZ||2015-07-14|&S|S/RES/2231(2015), &lA||||
~b2|i|Package @A+"*a%j%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &lI||||
~gW|i|Libyan %N%f||~xM|Skhirat|||||
juba|i|Juba @Z~L1Sudan|Juba ~fd%f|2020-10-03|Juba|||||
~eW|i|>h~iT~L1Darfur||2011-07-14|~y[|||||
~gO|i|Bridgetown Covenant|||~pp||||8|
+]|i|@sDisability Inclusion ~FU||||||||
~b8|i|@f&b@A~nnEducation, ~nnActivity @wSport|||>j|||||
&-|i|@6@w~z/(Paris ~no|@6@w~z/(the ~i2~no;~OT<]_7Groups||>j|||||
~Ho|i|~D?~O0~wI|~F2~O0~wI;~t"~O0world|~xN|@z|A/RES/78/4, @P||||
~eY|i|~kn%YDurban ~BtConference|||#p|A/CONF.211/8, ~JhI||||
~n3|i|%N@n@w~g0@1@f%]towards an Integrated @wBalanced ~d6*iCounter @g*4Drug Problem||2009-03-12|&S|||||
~ri|i|#k%Yfourth ~ue@Anoncommunicable diseases ~vC_-@Amental health @wwell-being||2025-12-15|@z|A/RES/80/117||||
~dP|i|%N@n~buMidterm ~Bt#D%j%Y~lD||2019-12-05|@z|A/RES/74/15||||
~hQ|i|~NYunited @Wurgent action||2025-06-13|Nice|||||
~ww|i|Progress @n%Y@f~x(~BtForum||2022-06-07|@z|A/RES/76/266, @P|||3|
~fm|i|2021 %N_e%j%Y@s~ip||2021-11-22|@z|A/RES/76/7||||
~e6|i|Lausanne ~H,||2021-09-21|Lausanne|||||
~n-|i|Oslo ~H,||2019-11-29|Oslo|||||
~iu|i|>E~H,||2022-06-23|&S|||||
~n,|t|&E~EURussian Federation ~Ib|New START ~fe;New START;&E~Ib|2010-04-08|Prague|||2011-02-05||
~MQ|i|^c~Au~sd%uProgramme||||||||
~BK|t|~xR*z~IoFree ~d7Area||2018-03-21|~Iz|||2019-05-30||
>x|i|~pv~cR%,||2005-12-18|~zb|||||
~bh|i|>h~cR%,||2001-11-14|~y[|||||
~eU|t|*zUnion *d~Mc@w~x1~ps||2003-07-11|~IB|||2006-08-05||
~bf|t|*z&b@1Democracy, Elections @wGovernance||2007-01-30|^b|||2012-02-15||
_,|i|>i~Lm~p-||2001-09-11|Lima|||||
+6|t|>i~zP~ps||1996-03-29|Caracas|||1997-03-06||
~BV|t|%4%C@AAntarctic ~AXLiving Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
~NI|t|%4~zAHighly ~pz~kQ=:Western @w~iR~qH||2000-09-05|Honolulu|||2004-06-19||
~ve|t|~nJ~uO@AWhaling||1946-12-02|_"||161:2124|1948-11-10||
~ND|t|Southern ~qy^e%f||2006-07-07|>/|||2012-06-21||
>A|t|%4~zA~x8~Fv~b/=:South ~qH||2009-11-14|Auckland|||2012-08-24||
>z|t|%4~zA~x8^e~b/=:North ~qH||2012-02-24|~Mm|||2015-07-19||
~Ng|t|~nJ%C@AAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
~CH|t|~sF%]~Ja~x1~O?&hAsia||2004-11-11|~Mm|||2006-09-04||
~NC|i|_!Approach *i@f~pq~px||2006-02-06|Dubai|||||
~kE|i|~zd%jPlan||2022-11-20|Sharm el-Sheikh|||||
~cA|i|Shanghai +FPromoting ~dC=:~o!||2016-11-21|Shanghai|||||
~lK|i|Berlin ~K5||2021-05-19|Berlin|||||
~bi|i|WHO &n~Ot|&n~Ot|2010-05-21|#p|||||
~fh|t|&n~Ds@AQualifications <xHigher ~AN||2019-11-25|>j|||2023-03-05||
~n9|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &lII||||
ammunition|i|&n#W@WThrough-life ~p/Ammunition ~px||2023-12-04|||||7|
~B0|i|~Oerealization %Y~ng%uGoals @wother ~zqagreed ~Jjgoals @Wpersons ~ySdisabilities: @gway forward, a disability-inclusive ~Jjagenda towards 2015 @wbeyond||2013-09-23|@z|A/RES/68/3||||
~gp|i|>E+F~vZ@wJustice: Meeting @g~Lg%YTwenty-first Century||2000-12-04|&S|A/RES/55/59, @P||||
~pX|i|~m1~K!~hi202)|~m12012|2012-06-14|#p|||||
~zo|i|~x]2015 ~hi204)|~x]2015|2015-06-12|#p|||||
~zm|i|@f~x0@AMarketing @ABreast-milk Substitutes||1981-05-21|#p|||||
~zk|i|&n~d6*iReduce @gHarmful ^GAlcohol||2010-05-21|#p|||||
~j9|i|*4@K@W~z?~AN||2004-12-10||A/RES/59/113A||||
transparency-rules|i|~nv@1+E|UNCITRAL ~nv@1+E|2013-07-11|&S|A/68/17, &lI||||
~l-|i|Euro-Mediterranean +A@1Countering ~nx||2005-11-28|Barcelona|||||
~u,|i|Joint @n%Y~i2Summit ~Ag||2008-07-13|>j|||||
bamako-small-arms|i|~Az+Fan *zCommon Position #D~iZProliferation, Circulation @wTrafficking @A+C~h9||2000-12-01|~In|||||
carpathians|t|#W%4@7@w#I%u%YCarpathians|Carpathian @R|2003-05-22|Kyiv|||2006-01-04||
carpathians-agriculture|t|@L@1#I~sd@wRural #2||2017-10-12|Lillafüred|||||
carpathians-transport|t|@L@1#ITransport||2014-09-26|Mikulov|||||
sharks|i|~nf@AUnderstanding #D%C@A~pzSharks||2010-02-12|Manila|||||
disability-humanitarian|i|&b@1Inclusion @A+o~ySDisabilities &h~by=u||2016-05-23|~qB|||||
disaster-relief-guidelines|i|~Gq~sj~iX@w~uO@A@f~AMRelief @wInitial Recovery Assistance||2007-11-30|#p|||||
uae-resilience|i|United Arab Emirates ~qo|UAE ~qo|2023-12-13|Dubai|||||
disarmament-session-1982|i|Concluding ~iT%YTwelfth ~qf||1982-07-10|@z|A/S-12/32||||
~yM|i|Our Common ~kK||||A/75/982||||
debt-common-framework|i|~y?Treatments ~MN@gDebt Service Suspension Initiative|~y?Treatments|2020-11-13||||||
~q!|i|^c#O*iEnd @gGaza ~Fn||2025-09-29||S/RES/2803(2025), &l1||||
~tl|i|~sz~r3%YQuestion @APalestine ~vC%j%YTwo-State Solution|||@z|A/CONF.243/2025/1, @P||||
paris-economic-protocol|i|~i2@L@1~iU~nt||1994-04-29|>j|||||
idlib-memorandum|i|~J"||2018-09-17|Sochi|||||
idlib-protocol|i|<v@L>u~J"||2020-03-05|Moscow|||||
containers|t|~p?*dContainers, 1972|~p?*dContainers|1972-12-02|#p||988:14449|1975-12-06||
commercial-vehicles|t|~p?%4Temporary Importation @ACommercial Road Vehicles||1956-05-18|#p||327:4721|1959-04-08||
~CL|i|~kr%f||2018-12-13|~i5|~Mh||||
hodeidah|i|~ic@g~DB|~ic~DB;~ic@g~sZSalif @wRas Issa;Hodeidah %f|2018-12-13|~i5|~Mh||||
abyei|i|~o4%YSudan ~vC~E-@w~D0|~o4@ASudan @w~E-@w~D0|2011-06-20|^b|S/2011/384, @P||||
sudan-2005|i|^c~fd%f||2005-01-09|~km|S/2005/78, @P||||
~u2|i|~nf@1>pAssurances &hConnection ~ySUkraine’s Accession >u~Pe|Budapest Memorandum|1994-12-05|~vV|S/1994/1399, &lI||||
~wh|i|~kPAct %Y>o>p@w%]&hEurope|Helsinki ~kPAct|1975-08-01|~FB|||||
~GC|i|&b@A~i2@Wa New Europe||1990-11-21|>j|A/45/859, @P||||
minnesota|i|Minnesota @L#D~hE@APotentially Unlawful Death|Minnesota *V|||||||
extra-legal-executions|i|@6#D~pu%I@w~hE@AExtra-legal, Arbitrary @wSummary Executions||1989-05-24||E/RES/1989/65, @P||||
~pI|i|Safeguards guaranteeing @(%Yrights @Athose facing @g~GG||1984-05-25||E/RES/1984/50, @P||||
impunity-principles|i|Updated Set @A@6*a@7@w~pB@A~z?through #y*i~LhImpunity||2005-02-08||E/CN.4/2005/102/Add.1||||
torture-documentation|i|@6~OC>c||2000-12-04||A/RES/55/89, @P||||
~zs|i|Bangalore @6@A~sp~AE||2006-07-27||E/RES/2006/23, @P||||
~u1|i|Belgrade @6#D~eK*X~cm~z?~qz@wParliaments||2012-02-23|Belgrade|A/HRC/20/9, @P||||
open-skies|t|&E@1Open Skies||1992-03-24|~FB|||2002-01-01||
inf|t|&E~EUUnion @ASoviet Socialist Republics #D*2@A^?~uA@wShorter-Range Missiles|~uA&z~qw~fe|1987-12-08|~ze||1657:28521|1988-06-01||
explosive-weapons|i|%N+F~hH@g~GbCivilians ~hs@g~byConsequences Arising ~hs@g^GExplosive ^j&hPopulated Areas||2022-11-18|Dublin|||||
siem-reap|i|~uSPlan|~uS#O2025–2029|2024-11-29|Siem Reap|||||
nairobi-small-arms|t|~M)~PtRegion, @gHorn @A~Au@wBordering ~kX|~M)~PtRegion ~vCHorn @AAfrica|2004-04-21|~km|||2006-05-05||
responsible-agriculture|i|@6@W~kVInvestment &h~sd@w~FwSystems||2014-10-15|>/||||5|
adequate-food|i|*3*i~FV@gProgressive Realization ~Du~Fw~P5|||>/|||||
~wb|i|*4>v<x~Ir||1982-12-03||A/RES/37/52||||
~BZ|i|Dakar #W@W=u||2000-04-28|Dakar|||||
~Eg|i|~gJ~iI#W@W=u||2015-11-04|>j|||||
~te|i|Montevideo ~gI@1~Mb@w#2||2013-08-15|Montevideo|||||
nairobi-maafikiano|i|_iMaafikiano||2016-07-22|~km|TD/519/Add.2||||
npt-objectives|i|@6@wObjectives @W&z_9@wDisarmament||1995-05-11|@z|||||
~u3|i|*3@WCatch ~oKSchemes|||>/||||7|
~Hm|i|*3@WTrans-shipment|*3@WTransshipment||>/|||||
~Jm|i|~GqEcolabelling @AFish @w~FvProducts ~hs~AXCapture ~AQ|||>/|||||
gfcm|t|~K/%Y%m^e~t?~Ag||1949-09-24|>/||126:1691|1952-02-20||
kunming-action-agenda|i|~zd*iKunming #y%W@WNature @wPeople||||||||
connect-2030|i|~Lj%W@W&nTelecommunication/Information @wCommunication Technology, ~yFBroadband, @W#I#2|~Lj~kK||Dubai|||||
desertification-framework|i|~oH#W%Y@s~cI|~oH#W%Y@R;~oH~m]||Ordos|ICCD/COP(13)/21/Add.1, ~s.7/COP.13, @P|||7|
gatt-1994|t|~rC~d71994|~rC~d7@A1994|~pm|~nd|||||
gatt|t|~rCTrade||1947-10-30|#p||55:814|1948-01-01||
gats|t|%m~Ja~d7&hServices||~pm|~nd|||||
~M]|i|@s~d6@w~g0@1Hate Speech||2019-06-18|@z|||||
jeddah-sudan|i|Jeddah ~Pw|~Pw|2023-05-11|Jeddah|||||
~zr|i|~uC+A2017|~uC~PH;Jeddah ~Ax|2017-01-12|Jeddah|||||
~B-|t|1996 @L>u~O6~PgMatter, 1972|London *V|1996-11-07|~d2|||2006-03-24||
polar-code|i|@f~x0@WShips Operating &hPolar Waters|Polar Code|2014-11-21|~d2|||||
isps|i|@fShip @wPort Facility >pCode||2002-12-12|~d2|||||
ccw-i|t|@L@1Non-Detectable Fragments||~pk|#p||~pi|~pl||1
ccw-ii|t|~C(~PgDevices|~m4Booby Traps ~PgDevices|~pk|#p||~pi|~pl||1
ccw-iii|t|@L&9#D^GIncendiary ~h9||~pk|#p||~pi|~pl||1
ccw-iv|t|@L@1Blinding Laser ~h9||1995-10-13|&S|||1998-07-30||
space-sustainability|i|~GqLong-term Sustainability @A~kSActivities|||&S|A/74/20, &lII||||
space-debris|i|~BxDebris ~uE#e%YCommittee #DPeaceful Uses @A~eG||||A/62/20, @P||||
~u[|i|+A#D~f[@w>p@A~IHSources|||&S|||||
~v-|t|@a*a~hH%Y>iTropical Tuna ~t?Established by @g~j:@a~EURepublic @ACosta Rica|Antigua @R|2003-11-14|~ze|||2010-08-27||
election-observation|i|~OJ@6@W@fElection Observation||2005-10-27|@z|||||
nuremberg|t|~M!Nürnberg ~FY|~M!Nuremberg ~FY;~M!@fMilitary ~FY|1945-08-08|~d2||82:251|1945-08-08||
oil-pollution-1990|t|~ft@wCooperation, 1990|~ft@w~Lk|1990-11-30|~d2||1891:32194|1995-05-13||
imo-emissions|i|2023 IMO ~d6@1^i@AGHG Emissions ~hs~Mj||2023-07-07|~d2|||||
itlos-relationship|i|~Ja%]@w~eK~g2@g~A/||1997-12-18|@z|||||
think-tank|t|Multilateral ~K/@Aan @fThink Tank ~Gt~bq||2010-09-24|@z|||2017-10-06||
paperless-trade|t|#W~Ja~iX@ACross-border Paperless ~d7&hAsia ~vCPacific||2016-05-19|~kf|||2021-02-20||
genetic-resources|t|&E@1~FEProperty, ~na@w~t.Traditional Knowledge||2024-05-24|#p|||||
~q9|i|*3@1~Fw~FW@w~Bn||2021-02-10|>/|||||
~r5|i|*3@1Gender Equality @wWomen’s @wGirls’ Empowerment ~PV~Bn|||>/|||||
~CK|i|*3@W#ISoil ~px|||>/|||||
~r4|i|#e@W#IAquaculture|||>/|||||
quito-declaration|i|Quito +F#ICities @w~Dr@WAll||2016-10-20|Quito|~y/||||
victims-strategy|i|@s^c~d6@1~m,@w~FV*i~v9@ASexual ~Fu@wAbuse by @sStaff @wRelated ~i3||2007-12-21||A/RES/62/214, @P||||
~Jz|t|*z&b@1<a>p@w~f[@w%u~eu|*z&b@1<aSecurity, ~f[@w%u~eu;Lomé ~p-|2016-10-15|Lomé|||||
kunming-declaration|i|Kunming %,||2021-10-13|Kunming|||||
~zl|i|*4Anti-Doping Code||2003-03-05|~pr|||||
trafficking-principles|i|Recommended ~OT~z?@w%-Trafficking||||E/2002/68/Add.1|||4|
housing-guidelines|i|~Gq%j~DuHousing||||A/HRC/43/43||||
protests-protocol|i|Model @L@WLaw ~kNOfficials ~pg@w~FM~z?~j]@APeaceful Protests||||A/HRC/55/60||||`;

export const ALPHABETS =
  `ru|оиенарвсмктлпдйуяцгюыхбзжьчщшКОфПДМНъСАВРэГИЖТБУФЕЗЛ
ar|اليمةوتنعرقبدفسأجحكإشطهخصئضغىثزظءذؤآ`;

export const PHRASES =
  `@#%&*+=<>^_~
Convention 
{eq jadgcdrbq|ao jadgcdrbb|pt jadgcdrbt|ao jadgcdrbco} 
Dadgcdrb{q|b|t|co} 
{eq ncjleferbq|ao ncjleferbb|pt ncjleferbt|ao ncjleferbco} 
de 
International 
the 
Déclaration 
Efsedbxerbb EwKcnbdcdduv 
Declaración 
公约
Convención 
sobre 
Declaration 
{uo mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc} 
{eq jadgcdrbq|ao jadgcdrbb|pt jadgcdrbt|ao jadgcdrbco}
{eq mfasfeiie|ao mfasfeiiu|ao mfasfeiic|pt mfasfeiip|ao mfasfeiiao} 
{, namaldqtBbo Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|, namaldqtBcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|, namaldqtBcip Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|, namaldqtBbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|, namaldqtBci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|}
United Nations 
agnakce 
la 
las Naciones Unidas 
and 
abpdd abdgrme 
宣言
New York
of 
{|e|p|ai|c} 
联合国
des 
议定书
Internacional 
关于
{eq ncjleferbq|ao ncjleferbb|pt ncjleferbt|ao ncjleferbco}
{bo mled|asa mlede|aip mledp|bi mledai|ai mledc} 
sur 
Programme 
Protocol 
LasleCcdb{c|q|t|ci|b} 
Convenio 
abtibah abocaoc {bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC} 
annex
{q|b|t|co}{| Icynpdefandao afsedbxerbb kfpne} 
Convention
{uc fpjaganqBbc mfbdrbmu|uv fpjaganqBbv mfbdrbmag|ui fpjaganqBbi mfbdrbmei|uib fpjaganqBbib mfbdrbmeib} 
para 
jehetB{bohq|csahq|ciphq|bihq|cihq} 
internationale 
for 
d’action 
Protocolo 
Agreement 
Protocole 
on 
{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib} 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb} 
los 
Hcjleferb
Principles 
Protection 
pour 
tibah 
international 
abdgibke 
abagnakce 
protection 
abmfbce 
行动纲领
l’Organisation 
Protección 
luph 
{的|}
{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc} 
的
Principios 
{bo mfakajal|asa mfakajale|aip mfakajalp|bi mfakajalai|ai mfakajalc}
développement 
against 
h dcxejadduib ejkeib, demfeglcdduib mfakbg wcxamehdahkb 
Guidelines 
Icynpdefand
Acción 
les 
高级别会
和
Political declaration 
Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib} 
et 
Derechos 
abgfqcwce 
Geneva
abdgibk 
Acuerdo 
保护
发展
contra 
Gfasfeii{e|u|c|p|ao} ncohkgbo 
NhcawB{eq ncjleferbq|co ncjleferbb|pt ncjleferbt|co ncjleferbco} 
问题
Action 
@DNations Unies 
@5{q|b|t|co} 
@e@u
国际
@1@g
政治@y
@iJerbo 
行动计划
Convention, 
Sustainable 
del 
Desarrollo 
contre 
jehetBb{chq|vhq|ihq|ibhq} 
Accord 
Plan 
abtibah 
Principes 
协定
prévention 
en 
las 
abljfgfsfb 
Framework 
Programa 
{uo mled|asa mlede|aip mledp|ui mledai|ai mledc} ncohkgbo 
{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao} 
high-level meeting 
nfpsbv ychkajbv, wchAclagcAduv blb pdbyetBbv nahkabdhkga 
Development
abdlamz 
concernant 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb}
droits 
原则
Ibdbielzd{uc hkednefkduc mfegble|uv hkednefkduv mfegbl|ui hkednefkdui mfegblei|uib hkednefkduib mfegbleib} 
Inhuman or Degrading Treatment or Punishment
Suppression @AUnlawful 
g akdaCcdbb 
Internacional
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
abagnak 
relatif 
relative 
@mel 
{bo mfakajal|asa mfakajale|aip mfakajalp|bi mfakajalai|ai mfakajalc} 
abocaoc {bbaqgdai abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC} 
wafzwc h 
{关于|}
l’élimination 
Gfakajal@B
Seguridad 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
世界
Hamaldbkclzd@oj Scdcghjbi jadgcdrbqi ak 
Agreement
sécurité 
{bc mfegble|bv mfegbl|bi mfegblei|bib mfegbleib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
Implementation 
ljfgfsfb 
@Jle 
General 
Rights 
autres peines ou traitements cruels, inhumains 
guhajasa pfagdq Qcdcfelzdao Mhheiwlcb 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
abiabdc 
@hpolitique 
Development 
icynpdefandasa 
生物多样性
Internacionales 
développement
可持续
安全
权利
Conservation 
l’interdiction 
nlq fexgbgetBbvhq hkfed, dc bictBbv guvane 
{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco} 
条约
@k》
Prevention 
relativo 
日内瓦
@0{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }visant à prévenir, réprimer 
Directrices 
Political 
relating to 
Traité 
icynpdefanduv 
mfcnpmfcyncdbq mfchkpmdahkb b psalagdasa 
racial-discrimination-declaration
conservation 
艾滋病
@jPolítica 
Agenda 
Landlocked Developing Countries 
@A@g
@m@u
国家
@e@4
Wejplzkekbgd@oj Dadgcdrbb 
g awlehkb 
@a#D
@0facultatif se rapportant 
Prevención 
dans 
regional-cooperation-declaration
ma 
@ca 
组织
ncohkgbo 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb} 
年
Declaration
Human 
Mundial 
Optional @Lto 
Tratado 
aux 
武器
Cooperation 
à 
Charter 
kdi abpidab Bcj abdujfie 
ncohkgbo
personnes 
Represión 
@J#h
in 
人
#Qdirecteurs 
Cooperación 
annex 
非法
Global 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
{| de la Organización Mundial del Comercio} 
GalbkbAchj
agnak 
{问题|}#i议@:#E
儿童
行为
Gagchkj{e|b|c|p|ao} 
Hasagaf@B
Nuclear 
kfaim @x{abhdfHqce abmhca|abmhca abhdfHqce} 
@sStandard Minimum Rules @W
Geneva 
London, Moscow @wWashington
Treaty 
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxvfv|abdlamz} #oabvfice 
abidb 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
nc 
Organization 
coopération 
du 
%e12 egsphke 1949 sane, @U
Estados 
Vienna
abmfbc 
counter-terrorism-strategy
diawme 
icynpdefandao 
ljhadq 
mise #Tœuvre 
phkaoAbgasa 
terrorism-declaration-1996
world-declaration-children
任择@E
禁止
Cultural 
{和|与}
Alto Nivel 
discrimination 
#cTransnational Organized Crime
@1Prohibitions or Restrictions 
b #1gbnag awfeBcdbq b dejexedbq
预防
disappearance-declaration
electronic-communications
jurisdictional-immunities
nationality-married-women
paris-principles-children
single-convention-amended
unesco-cultural-diversity
violence-women-strategies
Otros Tratos o Penas Crueles, Inhumanos 
ieluv ahkfagduv fexgbgetBbvhq sahpnefhkg
mondial 
@W@g
@J@u
@ehaut niveau @el’Assemblée générale 
@a@1
Standards @ATraining, Certification @wWatchkeeping 
非洲
%Y%mAssembly 
Trafficking &h
to 
{bo bkasaguo najpicdk|asa bkasagasa najpicdke|aip bkasagaip najpicdkp|bi bkasagui najpicdkai|ai bkasagai najpicdkc} 
《
Personas 
维也纳
entitled “Universal health coverage: 
#Vabaxgcajc 
Conventions 
child-victims-guidelines
children-care-guidelines
education-discrimination
johannesburg-declaration
older-persons-principles
武装冲突
{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}
{eq icynpdefandeq jadgcdrbq|ao icynpdefandao jadgcdrbb|pt icynpdefandpt jadgcdrbt|ao icynpdefandao jadgcdrbco} 
{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco} 
African 
Conservación 
Derecho 
Management 
criminalité transnationale organisée
internationale
lbjgbnerbb 
xemfcBcdbb 
xve idb 
全球
大会
#UNaciones Unidas
%aj MFfbjedhjao vefkbb mfeg Aclagcje 
Justicia 
broadcasting-principles
displacement-principles
economic-rights-charter
south-sudan-hostilities
xeBbkc 
Desarrollo
abjnci abdogfC 
cultural-property-guidelines
Protocol
abpobre 
between 
{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} abpnjckc brkfk abthoah fabuifl {luph rkfk|abdgibk lrkfk} 
{bc fpjaganqBbc mfbdrbmu|bv fpjaganqBbv mfbdrbmag|bi fpjaganqBbi mfbdrbmei|bib fpjaganqBbib mfbdrbmeib}
&gprivilèges #mimmunités 
Dadgcdrb@Qa 
Elimination 
Voluntary #e
World 
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
jplzkpfduv rcddahkco g hlpAec gaafpycddasa jadFlbjke
judiciary-independence
mauritius-transparency
millennium-declaration
minorities-declaration
political-rights-women
prosecutors-guidelines
torture-inter-american
world-fit-for-children
刑事司法
宪章
执行
海洋
Prohibición 
lfbacag &Mtvaj abtqjaGag abxaye {bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
zone exempte d’armes nucléaires 
Forced Labour #H
document 
@YFacultativo 
Armas 
Persons 
United Nations
Universal 
ablbmah abpdjcsce 
abocaoc 
droit 
justice 
mfbgblcsbqv b biipdbkckev 
、
其他
LasleCcdb{c|q|t|ci|b}
@T@u
Code @AConduct 
@a@e
Small Arms @wLight 
*a#!Acts #c@gSafety 
Transparency &hTreaty-based Investor-State Arbitration
@n@1
首脑会议
torture #m%oou dégradants
行动
arab-peace-initiative
beijing-protocol-2010
facilitation-maritime
financial-regulations
intercountry-adoption
mauritius-declaration
mfegev 
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
{uo mejk|asa mejke|aip mejkp|ui mejkai|ai mejkc} 
&Tabxay labrkfk abdmhce fabocaoce
Nkaf{ao mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc} j Qeeshjao jadgcdrbb 
Other 
a wafzwc #dhkerbadefduv mlekFafi, fehmalaycdduv 
corruption-inter-american
准则
战略
@DNations Unies
Internacionales
Measures 
&i权
States 
abfDcke abxgadce 
arbitration-new-york
chap. I, resolution 
compliance-agreement
copenhagen-programme
cultural-expressions
detention-principles
dh pqb 
disability-inclusion
dmfhe kfaim 
fiftieth-anniversary
geneva-protocol-1925
ilo-work-declaration
intolerance-religion
law-enforcement-code
mandate-holders-code
mfakbg 
new-york-declaration
nuclear-notification
older-persons-africa
prisoners-principles
sahpnefhkg 
state-responsibility
trafficking-protocol
États 
外层空间
成果文件
#BAsamblea %m
%9mfaFblejkbjc dcbdFcjrbadduv xewalcgedbo b #?
Action
Eliminación 
Gfbdrbm{u|ag|ei|eib|ev} 
Utilización 
illicites 
international
打击
框架
消除
管理
Social 
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
judicial-sale-ships
kinshasa-small-arms
nagoya-kuala-lumpur
nairobi-south-south
nuclear-power-space
pact-for-the-future
@8@u
Código @eConducta 
Privileges @wImmunities %Y
&Tabxay labrkfk abakgyamce fabaqgdaice fabDkance
不&i道或有辱
Adicional a @4Convenios 
社会
#Tmatière d’exploration #md’utilisation 
dcxejaddasa, dchaawBeciasa b dcfcsplbfpciasa 
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
&h@g
Actos Ilícitos 
Criminal 
Discriminación 
Maritime 
Organización 
abiabdce 
abpoaoce 
abpuxay 
abrcfahag fabhlagag abljce abdwmme labahkjaA
bdsanre 
fexgbkbq 
gestion 
internationales 
l’utilisation 
mfanagalzhkgcddao wcxamehdahkb
visant &a
基本#7
小岛屿#t中%0
我们@[
犯罪
酷刑#j+x残忍
Fixed Platforms Located #DContinental Shelf
Wejplzkekbgd{uo mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc}, @U
ibC 
Additional 
bbmfb abqEjce abyBcje abhadce
concerning 
le 
l’espace 
régissant 
&C*p@A12 August 1949, 
Cartagena 
Charte 
Conférence 
Espacio Ultraterrestre
Prohibition 
ageing-declaration
barbados-programme
brussels-programme
cities-declaration
deep-sea-fisheries
disaster-risk-2023
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
{abdihc labfkace|luph abfkace} dh abpdjaA 
低限度标准规
制非传染性疾
合作
微生物药物耐
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
@e#g@e
#m@u
Torture @w+4Cruel, #9
@Ma gxebiaakdaCcdbqv %qJerbo b 
#Tfaveur @Dpays 
@m@4Privilegios e Inmunidades 
#j平
Doha 
Inter-American 
Paris
hakfpndbAchkge 
待遇或处罚
附加@E
#nHumanos
Conference @1
Security 
abpdd abdgrme
abtAanc {abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} 12 Jl/pBovo 
fondamentaux 
qncfdasa 
*i@g
@K@A#y
Pacte @!#,%?#6civils 
hong-kong-ministerial
nccha byabr ablbmah abhadce Bcj aboarbce
north-pacific-fishery
south-pacific-fishery
制止
文化
议程
Vienna 
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
geneva-communique
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
women-declaration
world-summit-2005
Rome
abgbfD ablrjc abhaqd ih tBjak abhnacag 
y &K
#BReunión 
%t@J{le VIH et le sida|le VIH/sida} : 
@Z#DResolution %YConflict 
Addis Ababa
Comprehensive 
Control 
Fisheries 
Justice 
Marco 
OpjaganqBb
Reduction 
Weapons 
bbrm dh dxavj absfajD bbngje 2015-2030
bhmalzxagedbq 
havfedcdbb 
mesures 
principes 
{|le |du |au }
*aLeast Developed Countries *aDecade 
Beijing
abkjyhe fabovf abdobr {Am|ibC} abonh 
almaty-programme
apartheid-sports
arab-league-pact
beijing-platform
culture-of-peace
disabled-persons
Code @econduite 
&a@u
@fCovenant @1Civil @w%N
illicite, non déclarée #mnon réglementée
@ba 
Ilegal, No Declarada y No Reglamentada
Pequeños &RInsulares #T*S
Use @A
fBcjw dh Ajfl &Lpf abdwche
{问题|}@:#i议@:#E
g bdkcfchev 
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
{和|及}
》
abyBcje fabpobre abxncne 
rkfk 
sane 
{abdfqwe|abdjgsle} Am obade abdhyag abDalge {abkazde|abdfqfme|abfakie} 
@ainteraméricaine 
Their 
armes 
dlamz 
international-years
关系
Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} 
@0facultatif 
@n#D
Aclagcje
Buenos Aires 
Medidas 
Nairobi 
Países 
Small Island Developing 
abdcDak 
abqjcde 
ncqkclzdahkb 
travail 
travailleurs 
wcxamehdahkb 
{bo jancjh|asa jancjhe|aip jancjhp|bi jancjhai|ai jancjhc} magcncdbq
{qdwfjce qhfl abofmah|qhfl abofmah}
{| Nhcibfdao kafsagao afsedbxerbb} 
{和|及|与}
内陆#t中%0
Discrimination 
Icynpdefandasa 
Scdcghj
abthoah
african-charter
awaza-programme
bangkok-charter
cairo-programme
child-abduction
coe-trafficking
debt-principles
hyogo-framework
ilo-29-protocol
madrid-fighters
migrant-workers
nelzdcoCcip hajfeBcdbt b asfedbAcdbt hkfekcsbAchjbv dehkpmekclzduv 
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
防治结核病
@YFacultativo{ de la Convención sobre los Derechos del Niño|} %J
@e@v
@m@4Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
Illegal, Unreported @wUnregulated Fishing
y @u
main armée &al’encontre @Dnavires 
#k%Y#0@1universal health 
%O@gStatus @A
fabrication #m<ytrafic =yd’armes 
petits =pinsulaires #T%y
Armed 
Carta 
Non-Proliferation 
Strategic 
Washington
abghdce abdogmade 
abmfb 
africaine 
democratic-charter
promotion 
xejadev b awuAeqv hpvampkdao gaodu
促进
措施
支援最不发达
管辖范围以外
贸易
@eGinebra {de|del} 12 @eagosto 
Illicit Manufacturing @A@w*hFirearms, 
Tortura y &?o Degradantes
moving together *ibuild a healthier 
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao} j 
bdhi abycm <[ghFcd fjmiw fabkAaG 
sfeynedhjbv b malbkbAchjbv mfegev
vienna-declaration-lldc
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao}
#N{de l’Organisation mondiale de la Santé |de l’OMS |}&g
%T>b<i@Dressources halieutiques 
expanding our ambition @Whealth 
#C性*v受{难|害}者
*dBiological Diversity
jadkbdcdkelzdai CclzFc
Diversidad 
abxvfv #oabvfice 
l’accès 
mfegahpnbq 
paris-commitments
thuaG dhvke xabce dh *Wabhffce 
xadc, hgawandao ak >tafpybq, g 
{eq|ao|pt} 
Icynpdefandao 
ahpBchkglcdbt 
cape-town-2012
ccw-amended-ii
central-arctic
decolonization
doha-amendment
doha-financing
doha-programme
financement &P
fisheries-code
force-firearms
future-we-want
habitat-agenda
icc-privileges
imo-convention
isa-privileges
mandela-summit
medical-ethics
mental-illness
migration-2013
montreal-ozone
nature-charter
nbhjfbibderbb 
nieo-programme
nuclear-safety
ottawa-charter
our-ocean-2017
our-ocean-2022
remote-sensing
representation
space-benefits
stockholm-pops
violence-women
world-heritage
#T#bsans littoral =Ydécennie 
+nNucleares 
<uqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &l
Aplicación 
Conferencia 
Lacnbdcdduib Шkekeib Micfbjb 
abkdj fabpqjad abodafce abpxjC
dfFnc @xfabpnjam abdjglvch lwa
gaafpycdduv 
mondiale 
permanent-sovereignty
psalagdasa mfegahpnbq
relatifs 
violence 
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco} %9
一切形式
鱼类种群
People’s Liberation Movement @1Temporary Arrangements 
^h{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #M
mfejkbAchj{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} 
#qlabgmalcj abgc ggxHwa mfbe 
africa-democracy
documento final 
doha-ministerial
health-personnel
oslo-ministerial
toutes #hformes 
trafficking-2017
wafzwc #diafhjasa hpnavanhkge
{人民|民族}{权|权利}+e
%rd’actes =y#L@u%g
&KTráfico Ilícito 
Developing Countries
Nuclear-Weapon-Free 
bhjafcdcdbb dehblbq 
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco}
%YHigh-level 
1949{|،} fabdgibk lrdace Araca {abdhaEiag|abhEaiag} 
@trFj aogrmaD fthgaq fgxEch 
Biodiversity 
Humanitarian 
%Z=v@eTodas #UFormas 
Model Strategies @wPractical +"#D
&Ppersonnel 
&al’égard @Dfemmes
@gUnited +(@AAmerica 
abdgybe labgqaje dh ^-abdbsce 
Dadgcdrbb #F%9iafhjaip mfegp 
derbadelzdai b icynpdefandai 
Torremolinos 
abagqaj 
abaogjagcqce 
african-child
aichi-targets
asean-charter
astana-health
ballast-water
bangkok-rules
beijing-rules
djibouti-code
drc-framework
hague-conduct
high-level political forum @1sustainable development 
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
stratégique 
sua-platforms
telle que modifiée par <y@0
unidroit-1995
wreck-removal
{e|u|c|p|ao} 
养护#j
Nhcibfdao 
Resources 
Violencia 
lutte #L@u
relations 
#.Cambio Climático
#4l’instauration d’un nouvel ordre économique 
#TAfrique
&Mpnjckca
2011-2020
<r+w=2&i格
=C对妇女
>v@W%X*aDecade 
A/RES/2200(XXI), @P
Directives 
Estatuto 
Gfbdrbm{u|ag|ei|eib|ev}, #M
Narcotic Drugs 
National 
Stratégie 
abddgbsag abDkance 
abdiawme abhdfHqce 
abnAaG 
aogjagcqce 
guhajai pfagdc 
hakfpndbAchkgc 
hrc-institution
internationales
internationaux 
mcfban na 2030 
mfbicdcdbq 
movement-access
shanghai-health
vane ahpBchkglcdbq 
{bo|csa|cip|bi|ci} 
{q|b|t|co} 
解决南苏丹
labqjazd fliA {abpniab|abpidab} abpxjC abdjgsle <u
plates-formes fixes situées %lplateau continental
#KSin Litoral @T&KDecenio 
@a*iCombat Desertification
wbalasbAchjai fexdaawfexbb
well-being &ha post-COVID 
#W*dClimate Change
#nHumanos y 
@caw avfedc 
Afectados por Sequía Grave o Desertificación, 
Genève 
Lucha #u
Ministerial 
Ordenación 
Qlawelzd
Rights
Règles 
Stabilization %YSituation =:Idlib De-escalation 
accra-agenda
%l+td’organisation #m@enégociation 
#S>bmaîtrise @Dmaladies non 
*2@AAll Forms @A
#bdurable &al’horizon 2030
mfchkpmlcdbqv b dcjakafuv nfpsbv ejkev, hagcfCeciuv 
#Tmatière 
+CWeapons, ^?Ammunition @w
&"#j控</病
Governing @g
applicables 
beijing-2010
dhFde 
drug-traffic
fact-finding
fishing-gear
forests-plan
harbelzdasa 
havana-rules
headquarters
hgqxedduv h 
human-genome
iaea-statute
indian-ocean
maintenance-abroad
nairobi-unep
oau-refugees
portant création 
protocol-iii
psychotropic
rome-statute
safe-schools
sanitaria universal: avanzar juntos @Tconstruir 
slavery-1926
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
vienna-space
watercourses
yaounde-code
全民健康覆盖
协{议|定}
多哈
宜诺斯艾利斯
强迫劳动
恐怖主义
武装部队
渔业
补充@E
@huniverselle 
Establishment 
Financiación 
Havbdhj
Health 
JeCe awBeq mfbgcfycddahkz PFFcjkbgdaip fcCcdbt 
Supplementary 
Transboundary 
Vienne 
ablraj 
beijing-plus-5
computer-files
internationaux
labpvnab abdjglvch labkfag abdobre pf abqdaiag 
l’implication d’enfants %7#hconflits armés
qdci <edh abaxgnaG abkojc
substances qui appauvrissent @ucouche d’ozone
vienna-midterm
&QxeBbku ycfkg ~a,jadFlbjkag dcicynpdefandasa 
lrdace abpvnab fabgiafh &M{dqab|dcmah} abglhc 
{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
#B%6#JDelito _1*M
#t筹资#x
%9mfcnakgfeBcdbt 
1990-12-14
@lInteramericana 
Aclagcje 
Am obade abdbare ablrjce
Financing 
Infracciones y Ciertos Otros Actos Cometidos 
London
Pacto 
Personal 
Sostenible
Strategy 
Trade 
Violence 
abagram abpnjckc 
aw ahpBchkglcdbb 
fabdiakle 
frontier-controls
labghdce abdogmade abdikfm grg jiace abqdice 
l’enfant
l’homme 
nahkpmc j bdFafierbb, pAehkbb awBchkgcddahkb 
rdace 
relatives 
tuberculosis-2023
xe mfcncleib ncohkgbq derbadelzdao tfbhnbjrbb
{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} 
使用
Rio @eJaneiro
*bliberté syndicale >b@(&P
b dejexedbb xe 
^a=:Republic @ASouth Sudan
Crime %I@w=[
~dv或武装团体
#-%?peuples indigènes #m
#Tparticulier 
特权#j豁免
@hministérielle 
尔逊·曼德拉
有关@[知识产
歧视
第二
贩运
高级别
@gInformal >uFormal Economy Recommendation, 
Convention-cadre #z&gchangements climatiques
vente d’enfants, @uprostitution @Denfants 
{abdihc ldsanre|luph dsanre} {maG abob|abob}
&hAfrica
&w守则
*obagnakce 
+A@WSpecial Procedures 
@]Básicos 
Access *iInformation, Public Participation 
Beijing 
Constitution 
Estrategia 
Food Security
Icyeicfbjedhj
Montreal
Outer Space
Plataforma 
Reglas 
Relaciones 
Relationship 
Sociedad #BInformación
Sostenible 
Vhkeg@B
abgqaje 
ablrjce 
activités 
addis-ababa
agenda-2030
agenda-2063
au-corruption
autres 
darfur-doha
dhi _mfabimabe abqhazce
durban-review
fexgbkbq
fish-stocks
geneva-wsis
icj-statute
ipoa-sharks
j Icynpdefandaip mejkp 
kyoto-crime
lausanne-plan
manila-1982
mercenaries
montreal-2014
oas-charter
outer-space
peace-right
protocol-ii
seabed-arms
substances psychotropes
tokyo-rules
transit-trade
wsis-review
{ac|asa|aip|bi|ai} awqxekclzhkg{a|e|p|ai|c}
公民{|权利}_u政治
抗<?药性
粮食%A
#P#:{abdihc labgBvce|luph abgBvce} abyrce 
@a*aSuppression 
Estupefacientes 
Peace 
Treaty
biens culturels 
g akjfukai iafc 
higher-education
iom-relationship
labHsjC abohfce abxadoe fabolich bthuaG >q
ngo-arrangements
slavery-protocol
trafficking-2021
youth-high-level
会议
暴力
#F%9#?kafsaglco ltnzib
#nCiviles y Políticos
<zextra-atmosphérique
@f*dOil Pollution Preparedness, Response 
@mProhibiciones o Restricciones #JEmpleo 
@t~c9abfrme abpnjckce 
Sustancias {Sicotrópicas|Psicotrópicas}
_y{bc|bv|bi|bib} jadgcdrb{b|o|qi|qib|qv} 
biad 
+z&f@e{|los }=?
a mfcjfeBcdbb jadFlbjke b mahkfacdbb hkewblzdasa 
%O@g@7@AVictims @A
children, child prostitution @wchild pornography
Solución #JConflicto #T
马德里老龄#x
@]Rectores 
%lcontrôle @Dmouvements transfrontières 
Constitución #B
规则
bkfaim abddajoe @/gfFcn abiadbch abyrcch 
l’aviation civile *E
nlq debicdcc fexgbkuv 
&M{dcmah|dqab} yfh abobd fabpdh abmfbcch
&Qmfbdqkbq namaldbkclzdao aklbAbkclzdao 
@J~ar&al’information, @uparticipation 
Madrid #.Envejecimiento{, 2002| (2002)|}
dcmah aogsuan faogxmad ~cqabxajqc، lda 
%YMarine Environment 
&Xidb 
*4Summit 
*Fghcv Fafi 
*k%K{四|}%H
1949%)8月12日
2024-2034
<p+g{、|，}<p未来
=A跨国有%"<q
@"ldjsE abdIooag abfvhce bgiEcE frdace 
@9abmfre 
@k(第
@lÚnica 
Administration 
Amendment >u
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfakajal{|e|p|ai|c}, 
Gfegbl{e||ei|eib|ev} 
Ginebra
Guiding @6@1
Organizaciones 
Organization
Participación 
Persons
Prevention, 
Protocolo{ de 2005|} {relativo al|del} 
Regulations 
Safety 
The Hague
abdrcv 
absjawce abkfdce pf abihyjce pf abmchce
awchmcAcdbq 
awfeBcdbq h 
dcxejaddasa 
forces armées 
gaxnpCduv hpnag
glasgow-pact
haut niveau 
j Dadgcdrbb 
labgmalcj abjadce tbC abkAaG <uabtjwal 
mfcnakgfeBcdbb 
mfcnpmfcyncdbb 
nchqkblckbc 
oau-mercenaries
vienna-crime
{与|和}
~cP&P12 août 1949 #,
修正案
协议
原子能机构
名古屋
囚犯待遇
小%[#j轻%[
欧洲委员会
民用航空
特别
环境
计划
防止
高度洄游~ba
麻醉品单一
%9gcBchkgei, fexfpCetBbi axadaguo hlao
@'@)bdiaccj abgmjcl fabtqaEe fabxnaje 
Consensus 
Education 
Fishing 
Stolen or Illegally Exported &4Objects
Treatment 
aggression
bridgetown
cybercrime
doha-crime
doha-trips
g MFfbjc
geneva-iii
hague-1970
land-based
libya-2015
lima-unido
~b.ghkfcAb @eguhCci pfagdc 
nckzib, nckhjao mfahkbkprbb b nckhjao mafdasfeFbb
#O@A#y
#T@uExploración y =x#J
*X@g@s@w
aspects propres %?problèmes @Dréfugiés 
dfhgjcab @/abdfam abdoghnme bvlke abpfEfh
%9gamfahp a 
&Mocak abpdh abBHazc 
@Jl’intégration #B
ghcv lbr ak dehblzhkgcdduv bhAcxdagcdbo
毛里求斯
蒙特雷共识
马拉喀什
%U#x@[#E
<uqdci pusab abgiyl fabgdccE abkazdch 
@G各国
mali-peace
privileges
protocol-i
rabat-plan
rio-health
sahpnefhkg
small-arms
space-2030
spent-fuel
tlatelolco
tokyo-1963
éliminer 
#L<ytrafic illicite 
#U*lcon Discapacidad
#i议
&gtravailleuses #m_p
(No. 
2014-2024%)十%)*m@,
<-{Bcj abdimce|Bcj aboajce} fdsanrgwa
@"labqfahl abdmhce bbaxgvan &Tbbpvnab
@8l’amélioration 
Madrid {|de 2002 }%l
Montreal @L@1Substances that Deplete 
Nagoya-Kuala Lumpur 
Xnbd^DdefjakbAchjbv 
abdihc labgiafh ncda lch lbmah abqhfl
from 
#C刑事法院
%MVoluntarias 
%bAlimentaria 
%galimentaire 
=A&i口~eo*I#G
@tdqbo pfjfla 
Civil Aviation
Disengagement 
Environmental 
Especialmente 
Fundamentales 
Investigation 
Nelson Mandela
Non-custodial 
Strengthening 
agnakcag qhcn 
bhmalzxagedbt 
colombia-final
commitment *ieffectively addressing 
dIgdj abkde %s
dcDak 
dyacm abpodas 
fcsplbfagedbq 
our-ocean-2025
pmfeglcdbb bib
sahpnefhkgeib 
哥本哈根@y
培训+w发证
探索#j利用
气候变化=B
种族
精神药物@k
脱离接触#R
#W*dTobacco Control
&PSommet &]
*H@x<c<g~bIlabpuxay
+4Related Materials
+owith Disabilities
@TPrevenir 
@iJerbo
Educación 
Punish *hPersons, Especially Women 
Weapons
abdhgdch tbC pkbcag kfdce pf tDhce 
ajfpyetBco 
brdace 
certains ~eVactes survenant &abord 
déchets dangereux 
gcc-charter
l’océan 
nfpsbv 
nucléaires
produits chimiques 
pêche 
règlement 
sfeynedhjao egberbb
aw PjadaibAchjbv, harbelzduv b jplzkpfduv mfegev
@e#U
@Z#DCity @AHodeidah @w
a @u
mandat au titre @Dprocédures spéciales 
supplementing @g@s@a&8
#Tfavor %1_j
共#j国
#m@Jleur destruction
labibakag abfmce fabgiafh lch _(fnka 
#nEconómicos, Sociales y Culturales
=Y%r#Bcapture illicite d’aéronefs
dh qdci qfahlw fdsanrgw fabkAaG ibcw
%'%9mfawlciei hkefcdbq{| 2002 sane}
&i员
&n~g0*iCombat *h~f.
*k@C+g法%H
@"labrmfm abmhca bbrdace abaqgdaice
@G%U毒
@t@xbkahfh 
vienna-plan
xeBbku 
{bo|asa|aip|bi|ai} 
África
Юsa-NahkaAdao Mxbb
进一步+f
Fabricación >?Tráfico Ilícitos 
^-abdbsce abnsjce abdgybe labgqaje
#JPatrimonio 
%W{“Espacio2030”|Espacio2030}
&Mabdoazb abqhazce
&Ppatrimoine 
+4Acts Committed @1Board Aircraft
+lfinal 
2030 
=aabobfs 
>C财产
@K@X
@m@4
Aviación Civil #'
Basic @6
Bcj abdujfie 
Bienes Culturales 
Central 
Cumbre %.
Document 
Economic 
Eliminar 
Enmienda 
Facilitation 
Ginebra 
Illicit 
Nucleares
Pacte 
Paris 
Personnel
Psychotropic 
Stockholm
Viena 
_7Robbery #cShips 
abbaqzch
abdfFnch abdsbnch lthnaH abkfahch
abdogmade
abgiafh 
abihn Am 
abmfbc
abpwman abthdazce 
abqhazce 
abthoah 
abxve ~bJbbghfi ablcfbfqc bbngje 
agenda-21
ai-ethics
antarctic
apartheid
bali-plan
car-peace
covenants
criminalité 
defanev, gcnpBbv mlcicddao awfex 
enfants 
enmendada por &K@Y
fgmdcj gbs abpobre
geneva-ii
geneva-iv
gicCekclzhkge ga gdpkfcddbc ncle 
high-seas
hong-kong
iccpr-op1
iccpr-op2
icescr-op
institutions 
jahibAchjasa 
legal-aid
migrants 
monterrey
moscow-tb
paris-aid
pelindaba
rarotonga
refugees
_8Africana @e~cM%1Pueblos
Equitable Sharing @ABenefits Arising ~hs
g Zekbdhjao Micfbjc b Defbwhjai wehhcodc
#4@u%gsociale (norme 
*z&b@1%-@wPeoples’ 
pornographie mettant #Tscène @Denfants
%?#6économiques, sociaux #mculturels
#UActividades 
>?^d~ibEnfermedades No Transmisibles
@j%ZInadmisibilidad #BIntervención 
%9gamfahei 
*iPrevent, 
@tqhcn 
Estrategias y _hPrácticas Modelo 
renforcement 
reykjavik
rotterdam
sids-2024
un-safety
victimes 
{|la }
~igMenos Adelantados @T&KDecenio 
仙台减少灾害
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
太平洋
指导#7
无核%[区%G
海上
责任
资源
@Zgoverning @grelationship ~g2@g
@a*b
Dancjh@Bmagcncdbq, @UmfchcAcdbq 
human-rights-education-programme
ibdbielzdai gaxfehkc nlq mfbcie 
ibsfbfptBbv gbnag nbjbv ybgakduv
l’esclavage signée &a~cP<y25 
~bw*Wablsgjcfbfqce (ablcfbfqce) 
#Aa 
#OEstratégico +z~apBiológica 
#W@WDisaster Risk ^i2015–2030
&m劫持航空器
*J第十届~gA~fo
1949 
1949-08-12
1950-10-21
=:Context 
>e#hmoins avancés =Ydécennie 
@'@)bdhi abgbfD {dh|abhaqd ih} 
@mEstupefacientes
Acceso 
Acte constitutif 
Bangkok
Copenhague
Eliminate 
Genève
Kunming-Montreal 
Mauritius 
Monterrey 
Nairobi
Outcome +l
Prevenir, 
Prisoners 
Rotterdam 
Stockholm 
Víctimas 
abhEai 
abujase abqmcme +[ghdce pnjckca
aw pmfexndcdbb mfbdpnbkclzdasa 
dagasa %vPjadaibAchjasa mafqnje
giEcE adgDab onh abycm &Mpiabc 
hagcBedbq 
hague-1907
mfbdrbmag 
mfeg 
phfai abrcfahag abljce abdwaqje
pollution 
sharm-plan
~b.afsedbxerbb xnfegaavfedcdbq 
~cqabxajqc
不报告+w不管
%khaBfca{ - |-}sfaba{| }bdlfj 
@N#.Trabajo 
Agenda
Buenos Aires
DadFcfcdrbb 
Enforcement 
Exploration 
Final 
Fish Stocks 
Hamaldbkclzd
Outer Space 
Pesca 
Qcdcfelzdao 
Responsible 
République 
States
@h@Jl’inadmissibilité @el’intervention 
Smuggling @AMigrants 
@8l’éducation, @uscience >bculture
~fd@wReconciliation 
%9mfcnpmfcyncdbt, hncfybgedbt b *F=6
%b~ibPlataformas Fijas Emplazadas #T
>w#mpolitiques
Formación, Titulación y Guardia 
#6@D&ehandicapées
%ZResistencia a @4Antimicrobianos
@tnccha 
Commitment *iProtect @gCivilians 
卫生
及其
#U*l#u#UDesapariciones Forzadas
&C@a*aAmelioration %YCondition 
*k~jW@y^){和|及|以及|与}*k
@N+z&f#JApoderamiento Ilícito 
All +o~hsEnforced Disappearance
New Partnership @WAfrica’s #2
g haakgckhkgbb h 
xemehag nelcja ibsfbfptBbv fuw 
大陆自由_]区
%7<ydomaine 
YejltAbkclzd
^[légères 
abhadce Bcj aboarbce bbikm ~fX
ablraj
abrdace abdamce bbdfam abhffce
aichi-nagoya
awchmcAcdbt 
infractions 
jplzkpfdasa 
lghncH abqEG abramc iuj dh ~it
nucléaires 
wcxamehdahkb
{联合国|}
不容干涉
中期审查
值班标准
健康
化学
所有
教育
方面
核材料实
移民
经济
蒙特利尔
领域
#)abiad @/abgijcnag abqdjsce 
&Jabqljc{|، 1930| biad 1930}
<e~h!ftbC pkbcag mchce fbBfce
>B~jY定平台%A
>E~cg2014–2024
@T&K
Asia Sudoriental
Reglamentación 
Responsabilidad 
abqfc ablicm abdmC ilj abrmfm
bbghfi ablcfbfqc
berlin-education
discrimination, 
guhajasa pfagdq 
icynpdefanduib afsedbxerbqib 
que 
responsabilité 
以色列-巴勒
在维持#C>g与
应对%d毒品#x
月球#j+x天体
#3#o@"labdkagbch abtjwalcch 
%tissue 
&Pcrime 
&nCounter-Terrorism Strategy
+I纲要
+f情况
Asuntos 
Bangkok 
Certain 
Marine Pollution by Dumping 
Natural 
abdmfhe 
alma-ata
amr-2016
associés %?~gfou %?groupes 
aw pfcsplbfagedbb jadFlbjke 
bbghdce 
budapest
cedaw-op
crc-opac
crc-opic
crc-opsc
euro-mediterranean-terrorism
fljhadq 
frkfk _z
gaafpycddasa fexwaq =hhpnag 
geneva-i
genocide
hiv-2001
Establecimiento @eun Nuevo Orden Económico 
involvement @Achildren &harmed conflict
Parts @wComponents 
Marinos y Oceánicos y su Subsuelo
<C*b#S@Drisques biotechnologiques
@uRepública 
Right *i
Stratégies #m^nconcrètes types 
havfedcdbq b &Z^lwbafexdaawfexbq 
%2a +Pfcwcdje, @U
%Y~bUconvened under @gauspices 
>B危及~j3航行
@a#z%l+t#B
~axjadFcfcdrbb %9
#Thaute mer 
Sendái +zReducción #JRiesgo 
~fW*k%K四%H
十%)期_?%0
基本自由
难民地位
#h&e#L#hdisparitions forcées
@.~ib~ks%1Conflictos Armados 
@C~io#j有关~io
pAehkbq nckco g ~a,jadFlbjkev
~lw{、|}=4{、|和|及|}>C%B
发生*v时#s~iK
#t#x%d+G
hostages
iafhjao 
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
yokohama
{abxvfv|abdlamz} #o@)btmaje 
~bIlabpuxay، flxaye abhoaG 
最<.则
%J~id
&Pmilieu marin 
&gpires formes 
(№ 
+upénale
2001-2010
<eimcdc abqhoce
=C&m+w~kH制捕
=E@7Floors Recommendation, 
@1^?Destruction
@8<y#b
@L&9#D^GMines, 
@[@k
@cEfsedbxerbb eFfbjedhjasa 
@fLaw <xFriendly Relations 
@iJerbo, #M
@l%Z
@s>oSouth-South Cooperation
A/RES/55/25, &l
Activities 
Amendement 
Asistencia 
Assistance 
Cadre 
Children 
Compromiso 
Ejecución 
Estado 
FbxbAchjao 
Framework
Genetic ~b/
Indigenous 
Labour 
Marrakesh
Materiales 
Memorandum 
Millennium 
Ncdhj
Nelson Mandela 
Nuestros océanos, nuestro 
Oba-nc-Sedcofhj
Our ocean, our 
Particular 
Physical 
Principles)
Promoción 
Punishment 
Recursos 
Reglamento 
Relations
Rotterdam
Rules 
Règlement 
Terrorism
Zona Libre 
@j@e
=:Field @A~eeJustice
@L<v>u<B@w~fB
traite @D
#f^Dmansakagjc b nbmlaibfagedbb 
Amérique latine #m%7#hCaraïbes
y {|el }#X
~cs%9hakfpndbAchkgp Юs — Юs
公民及政治%B
#USustancias ~lOAgotan @uCapa 
@f@a*a
%/@g%4%n%YChild 
示范+8#j实际
Desertificación #T@4_j~cO#T
g rclqv 
#Bréunion 
Access *i
Programmes @1#IConsumption 
_labpnjckc 
abaqgdaice 
abhFad abpoaoc 
ablcze ~ePdh abphuve abljce
abxaye 
adgcaEag 
afpybq 
afsedbxageddao mfchkpmdahkb
bdgelbnag
commerce 
corruption-2021
diversité 
drug-2009
drug-2016
fchpfhag 
fryahagwa
kafsaglc 
kdi abaogcbaG ~f6<uabvazjag
kimberley
l’assistance 
l’emploi 
mfbdpnbkclzdai 
mfcnpmfcyncdbq 
mfegc 
new-start
oslo-plan
pjfcmlcdbt 
rnF ftmaje 
tiame wcsbe abmcfh abocamce
traitement 
{a haxnedbb|aw pAfcyncdbb} 
{bagnakce|abdbrk lagnakce} 
~civolontaires 
~lETratamiento 
与_]~el权
司法
巴黎
建立
弹药
斯德哥尔摩
武装抢劫船
活动
美洲
部长级@y
阿拉伯
非拘禁_:
：团结一致
<zcomme moteur &P#bdurable
=E^f@Wa Fair Globalization
@/abdbfDag abiAfce abDalge
among +(&haccordance with 
debvpnCbv Fafiev nckhjasa 
hgqxeddasa h dco mcfhadele
leurs pièces, éléments 
lycBgwa abdimbe lljfgfsfb 
~d!Qlawelzdasa mlede %'~fq
~eOabrje abkajce abpnjckce
#?dcxejaddui xevgekai ~gg
%0_[区域+g%w
&3{发展|研制}+w生产
&c^/{nc|ibC} abqjn abkajc
&gstupéfiants
*Rsfeynedhjasa dehclcdbq 
*dRoad Traffic
1961 
2018–2030 _!
=Ypaix >bréconciliation 
Disposiciones 
Documentation 
Independencia 
Instituciones 
Objects Launched into ~eG
UpPdah-Mofchhj
abdbrk labiwm 
abgjaD %sabDkanc fabvlcic
abplcA abdgfov
bhmalzxagedbb 
dcxegbhbiahkb 
jakafuc iaspk 
kjvaqhe bbobade abprcazce
l’abolition 
nahkaodai kfpnc naieCdbv 
Funcionarios Encargados @eHacer Cumplir @u
as a driver @Asustainable development
Antigua @wBarbuda 
%r@Dactes 
aw ~bsb naiasekclzhkg g hFcfc 
&"<q#j+d
@Z*X@gGovernment %YRepublic 
@a=Y~bo#Bnavigation maritime
y Otros 
#m{|les |des |aux }règles 
%9bhhlcnagedbt 
signed at &C@125 September 
~iI%W@W#I#2
约翰内斯堡
船舶压载水
防治荒漠化
%7#haffaires intérieures 
+zPaz _1Reconciliación #T
~g(<upoao abmch pf abdigkm
<p+g+w<p未来
=:Great Lakes 
Practice #D@fRecruitment 
h mamfegjeib, gdchcdduib 
organisations 
~eHContinental
~eIMínimas _Y
~ibCapturas Incidentales 
《2015-2030%)~jV风险=B
#JConsejo 
*Wabhffce 
*aFurther 
*iPromote 
+sbbdhgmC +s*Tabdihc ~d(
1342:22495
1966-12-16
1980-10-10
1983-12-02
1994-04-15
@'abfrcme bbdxmjag bohe 
América Latina >?Caribe
Bridgetown
Chemicals 
Copenhagen
Corruption
Defkevcdhj
Effective 
Hong Kong 
Iegfbjbohj
Management
Marrakech 
Migratory 
Pacifique 
Promotion 
_4Refugees
abkfaim fabdlamz #o@"~dL
abscdcazce
antimicrobial resistance
bdFafierbaddasa awBchkge
corruption
death-penalty-safeguards
deuxième 
fpjaganqBb
ghncH 
gimcb 
icynp 
jahibAchjac mfahkfedhkga
kcffafbxie
kfaim 
lch @x
l’État 
manncfyedbt mfegamafqnje
mcfhadele 
ndq %3&Z<h
relativos 
social-protection-floors
{ (Gefbyhjbc mfbdrbmu)|}
{abobve abkAazce|abkAaG}
~c0Racial Discrimination
~fUfehagao nbhjfbibderbb
京都
作用
妇女
残疾&i%B
罗马
#C@k
#qltiahag dyacm abpodas
&Mdqab 
+f*k@C~hx^)@[
+k1930 ~hi29)
@/abgibcd +[abghdce ~i!
A/CONF.177/20/Rev.1, &l
Aehkb Tbvasa 
Aspects 
Charter
Convenio
Conventional 
Council 
Customs 
Dbiwcflbohjasa mfarchhe
Delincuencia 
@D#6@e
%]&hRespect @AIntercountry Adoption
#4@u&7(emploi #m
%N+FHIV @wAIDS: 
hgawanc ehharberbb b *Rmfege 
Special Session %Y%mAssembly
%7<ycontexte #B
*f+'#j民族权
@a#-%?
Madrid @f~g0@1Ageing, 2002
#U~d1a Bordo ~ibAeronaves
%9phkaoAbgaip 
+nPequeñas y 
#T@4Planos Nacional e #'
#W@W&nClimate Resilience
@l_Y#.*B#J
_y@baw plpACcdbb pAehkb 
&CConventions
&M{dcmah|dqab} aogsuan 
@C&i类~gB~fo
Delitos 
Espacio Ultraterrestre 
Forces 
Independence 
Indian Ocean 
Institutions 
Integración 
Istanbul
Johannesburg 
MFfbjedhjasa 
MFfbjedhj~awvefkb~cD~kB
Mejoramiento 
Nouveau Partenariat ~m3
Pacific Ocean
Pueblos 
Rome 
San Francisco
Semipalatinsk
Statut 
Trabajadores 
_oforcé
abdhFde 
abdjpe 
abimabe 
abkAaG 
abkahfh 
ablbmah 
abodsce 
abpvnab 
abuadbe 
amended by @g
bangkok
beijing
bkfaim abobfs
bycatch
charter
chicago
cluster
conflit 
crpd-op
fexgbkbt
food-systems-guidelines
gaza-comprehensive-plan
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
lrdace 
marchandises 
mfabxganhkge 
mfaiuhle
mhbvakfamduv 
mukaj &!
ncd-2025
pandemic-2023
part-xi
proclamation 
programme « Espace ~iI
qhfl ujk Joca
santé 
sevilla
tampere
toutes 
uhc-2019
vclt-io
wlesamalpAbq 
xve 
{Convención|Convenio} 
{Convenio|Convención} 
{|,} 
@h@e
@a+D@A<aNavigation
#u@u%b#BNavegación Marítima
%m@Z@1Tariffs @w
hkfcljagui afpybci b lcsjbib 
~j7@(physique @Dmatières ~h/
Lune #m#h~eVcorps célestes
@s%4Law %YSea 
~dB@da Fbdedhbfagedbb ~eZ
条例#j细则
%9havfedcdbt 
@C南南<:~hg
Platform @W=u
{en favor de|para} @4_j
{国际劳工组织|}#[
~apBiológica
~buMeeting *g
~nBNon-International _7
économiques 
自愿+7
#.~kd~idInformación, 
#Dfight #ctuberculosis
#O@X
#T&K
&g^n<m~hd<yterrorisme 
@fAtomic Energy Agency
Deben Regir ~jG%1&R~g1
Jurisdicción Nacional
Oahhbohjao Wcncferbco 
Objetos Lanzados al <F
_ePeaceful Settlement 
aquaculture-guidelines
food-gender-guidelines
hFad akgyamc mfbc qmcm
ibdbielzduv dafiev ~c)
nlq 
{|25 de marzo de }1972
~bFak 10 ncjewfq 1982 
#?dcxejadduib ejkeib 
#C劳工%"@G
%'%Ej iaft, 
%3manncfyedbq %vibfe 
%6#JDelito y *MPenal 
*Gblb asfedbAcdbb ~cy
+t%?niveaux national 
2011–2020 
2017-2030
2030
@"lobade 
@'@)bdhawAe 
@8une 
@Bmagcncdbq 
@YAdicional 
Agriculture 
Aspectos 
Centenary @n*aFuture 
Combatir 
Comercio 
Destrucción
Domestic 
Ensemble 
Gestión 
Hawfagalzd@S
Information 
Johannesburg
Judicial 
Juvenile 
Kyoto 
Medio 
Mercancías 
Migration
Minimum Age 
Modalidades 
Monterrey
Nagoya
New York 
Poblaciones 
Producción 
Promover 
Property 
Rarotonga
Regional 
Revitalized 
San José
Single *d
Territorial 
Trata 
Tribunal 
Tuberculosis
Women 
Yokohama 
abdoaime 
abdyamj abduie fpdhwa
abgc 
abjvle Hag abpwdce >F
abpqoad abdvbke &M~kG
afsedbxerbt 
bhjafcdcdbt 
brkfk 
chimiques
@Dstocks @epoissons 
Ports @AHodeidah, 
&hLatin America @w@gCaribbean
@TAliviar @uSuerte ~lOCorren 
@a@V
@h#m^p~iL
ncjleferb~cDb Gfasfeii~b,&d
Mantenimiento #BPaz _1%b+!
@fCovenant @1Economic, =E
@c#Fa 
Statute %Y
&m制造#j~eo
icfev %9
~nNPFFcjkbgdasa >k%3~eZ
~mmmer &P10 décembre 
+m#J~d3@F
<ycontrôle 
@'@)bkdi 
circulation routière
decision 
directrices 
d’Istanbul
g jadkcjhkc 
gcncdbc jallcjkbgduv 
israélo-palestinien 
juridiction nationale
kafsaglb 
leur 
l’énergie atomique
montevideo-population
nafaydai 
por 
relativa 
rnF abghfi ablcfbfqc 
réparation 
sahpnefhkge 
two-state-declaration
xehcnedbq %p
xesfqxdcdbq 
{xjcve|xajve} abvjck 
{|، 2002| biad 2002}
{问题|}
~c9abyre 
~cE{共和国|}冲突
~m9@.Física %1~ne~i0
不容忍
公海
内罗毕
利用
反腐败
大流行
工作
承诺
援助
文件
方案
森林
法律
灭绝~hX罪
第三
遗传~j5
销毁此种
阿拉木图
障碍者
#)abdhFd bbibake ~pR
#rRevitalizado +z~fD
%"{间|之间}_b@:#R
&E#DSouth-East Asia 
Conflicts (Protocol 
Israeli-Palestinian 
Notre océan, notre 
abxgadce bdIgdj @x*T
aw bxicdcdbb jlbieke
bangag ftuajag abvjk
hclzhjasa vaxqohkge 
kfpnqBbvhq-ibsfedkev
objets lancés %7~fs
~bI~f6labpobre ^,~im
~gn2014–2024 sanag
修正@[《1961%)~gF
#cWomen
%!^mmfaiuhlaguv ~n5
%-%nCouncil
&Abtmaje uIfh kAaG 
&i道主义
*b~cZtransmissibles
*k@C~fZ%H@G
+'理事会
+qhealth coverage: 
2011–2020
@dibdbhkfag
@l~iM#n
@sstrategic plan @W
@t~d.
Associated 
Biological 
Buques 
Commission 
Convención
Copenhagen 
%V>[@e&6
_eInadmissibility @AIntervention 
@a#z#L@u
~nCpersonnes, ~eh@Dfemmes #m
#0*g#Dprevention @wcontrol 
{de 1973 |}=Y#S#B~kDpar 
@m_h@T~iV&KTerrorismo 
a ibfc b mfbibfcdbb g 
Sudán #JSur
~cE~ih冲突
~exMandate Holders %Y
#c@g~kZby Land, Sea 
~dHabdIjxe 10 sahfh 
#T~kW&PSoudan &PSud
%9iafhjaip 
&"+w>B#j~m0
&i不受~ce
@G在
@Z@1~d7Facilitation
Decisiones 
Desastres 2015-2030
Explosivos 
Gcjbdhj
Hfc abtiake
Industrial 
Instrument 
Intermediate-Range 
Internacionalmente 
Jeddah ~f5Djibouti 
Kigali 
Mitigation 
Nagoya 
Nhcibfdasa 
Nueva Alianza ~lE#K
Oakkcfneihj
Occidental 
Ozone Layer
Pandemic %f
Production 
Rdnbohjasa 
Regulation 
Repression 
Second 
Sendai 
Siem Reap-Angkor #y
^Djadkfalc 
abDahc 
abdbarch abnAazcch 
abscdcazce 
abtvaj %s#qlabdfam 
ajcede 
bbkAaG 
bdhi 
belgrade-principles
budapest-memorandum
catch-documentation
dejamlcdbq 
drcvha، dogklbha: 
durban-2021
d’autres 
enfants
gumaldcdbq 
instrument 
l’examen 
matériels connexes
mettre fin 
navires
paris-mediterranean
pdbAkaycdbb
pmfeglcdbt 
prévenir, 
psalagdasa 
qmfb pidab 
radioactive-sources
ressources 
réduction 
sane
sauvegarde 
tvaj 
whaling
wpnpBci hFcfu kfpne
ycdBbd 
{Acuerdo|Convenio} 
{ac|asa|aip|ui|ai} 
{uo|asa|aip|ui|ai} 
{的2005年|的|}@E
~aU#"ycdBbd
~ew^-abvnb 
~ibFuerzas Armadas 
~rWOcéano 
~rv_'~fy~r?
~sRfAigwa abdqdfie 
最低%)龄
#Aaw phkedaglcdbb 
&MabuIfh abmaxbce 
&g_p~js(révisée)
+4Celestial Bodies
1949
<c~fJ<uabdogfC ~i(
@Jl’âge minimum
@J#]@e~bk@e&7
@1Cessation @AHostilities, @7@A
#u@uMujer
@w@g
<D_)~qa~d,#m@D
<C@m%b#BBiotecnología
jafcdduv defanev b ~jd
@aunique 
Dadgcdrbt a 
#J~d4_Y>?~d4Asociado
%4<G%YDevelopment, 
kfpnc g fuwalagdai 
~koDesalentar y ~iV
土著&i民
#N#,%?^n&Pressort 
#T@4~l0Internos %1
#c~iZTraffic &h~cl
#f^D#?
1948%)结社自由
=Yréglementation 
@f*d*e@W
@t@x<g
Budapest
Civiles 
Compact 
Conseil 
Crime 
Hague 
Heritage
Madrid
OeiaAd@b
Rkasag@?
Sendai
Slavery 
Tampere 
Towards Inclusive 
Victims 
aarhus
abdfajm 
abgdccE 
abgiHcl 
abvcjah abdmhc ~i(
amr-2024
antigua-convention
aogidab 
aspects 
au-act
bamako
blb 
dayton
dchagcfCcddalckdbv
disabled-programme
doping
durable 
durban
fabghdce
geneva
helsinki-final-act
hiv-2011
hkekphc 
icescr
ilo-29
ilo-87
ilo-97
ilo-98
lfAi ~i8
l’environnement 
l’indépendance 
malabo
maputo
marpol
maybluv 
migration-progress
nagoya
podas 
pêche
ramsar
recours 
sdg-2019
sida d’ici &a~r?
stcw-f
unclos
under 
unfccc
world”
xajq rmfm abfbace 
{aogxmad|aogidab} 
~beabdchaG ~afibcw
~cnantiterroriste 
~g'：快速加紧
~g)~hV包括~lT在
~gA是
~gB免受陆上~oj
~j)dcnamphkbiahkb 
~jspar terre, air 
~p.{| de La Haya} 
~qXbthwaG ~kt&MBEe
~s9枪支~k"零部
~tx所产生惠益
“空间2030”>D
@Jl’égalité @erémunération
@wLimitation @A_!Offensive Arms
@(@D~jS@Dconflits armés 
#L@u_5&afeu, 
&Pmaintien #Bpaix #m#B
@a*a@7
&s@d%9NRЧ b LGRHp: 
^.a 
~m9+h#JDesarrollo, 
@L@1~nP~na~vCFair 
Civilian +o&hTime 
~eo&i口
~g)内政~lm~k"独
~lr遭受任何形
一个新增特殊
临时自治安排
主权
于宗教或信仰
伙伴_b
体所造成损害
作品提供便利
反对
外国仲裁裁决
契约
女性罪犯~on~fI
审查
宣布印度洋为
就业
执法~io~d]武力
有关
机构
污染
消耗臭氧层物
联盟
船舶残骸清除
获得
设定来文程序
部分
#.~cj%1Refugiados
#TAfrique 
#VabtAanc 
%-~cU
%Z~dA~lE*S
%j%YProvisions %Y
%z小规模~dw~rS
(Gfakajal 
*Tbbqdice abiade 
*iPrevent 
*k&v%B%H@G
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
2012%)开普敦#R
2015-12-17
2023-10-05
2024-09-22
@"~dR<uabyicm ~i(
@9nccha @/
@ZEstablishing @g
@fChild Abduction
@m#U
A/CONF.199/20, +-
A/CONF.207/11, &l
Agenda: space ~oZ
Bcj dujfie
Cape Town 
Ciberdelincuencia
Code 
Combating 
Conflicto 
Convenios 
Cour ~mL*E
Cybercrime
Documento 
Hazardous 
High Seas 
IeffejcChj
Jeofawbohj
Lkeiwplzhj
Marrakesh 
Migration 
Político 
Principles
Problemas 
Programas 
Sancionar 
Southeast 
Tlatelolco
Transfronterizos 
Transition ~hs~eq
délivrance @Dbrevets #m@eveille
Maintenance @A@f~fd@wSecurity
<yproblème &]#Bdrogue
#u@u
@3~fAb mfaAdasa ibfe
@a#-&a~j'septembre 
#r@m_h#J~m?Rector 
%9#?amphkudbgedbci
@cLagcke Xgfamu a 
l’Asie &PSud-Est
~w"式拘留或监
刷品阅读~tM~xk
床洋底~k"底土
托雷莫利诺斯
政治
生物
背景下保障~xt
规约
&m转让其~lr权
+j#TAsie centrale
@G采纳~w'标志
Tribal Peoples #H
Wejplzkekbgd@o~e4
^nnon privatives 
^z@8#htitulaires 
abdhaEiag 
abdwaqjch 
au statut 
cybercriminalité
formation 
implementation %Y
including 
jbwcfmfchkpmdahkb
l’Union 
l’environnement
l’exploitation 
mfbdrbmev 
nucléaire
our-common-agenda
outcome +l
règles minima #z
réfugiés
société 
tqjaGag &Jabdiqb 
with 
{q|b|t|co}
{之|的|}
~b-=D
~dG>e~a62014-2024
~dgun mundo más 
~em+w仇外心理
~gaabpvboc
~hnvieillissement
~nzRoma %Z
“~en次=4~mA”
争取公平*I化
于表现@[路线
国内#j#C
无害~gB拆船@k
给予殖民地%0
#)#qlabibake ~pR
#3#o
%!*Gfexfewakjb, 
%){大会|}~dp&u
&Q~ivycfkg %Q~a,
+z@.
>dIcynpdefandui 
@s*dContracts *a
A/CONF.166/9, &l
A/CONF.197/9, +-
A/RES/71/256, @P
Bacteriological 
Common #W@WDebt 
Doha
Fbdedhbfagedbci 
Fortalecimiento 
Hong Kong, China
Law ~kNOfficials
Sharm el-Sheikh 
Washington, D.C.
_(&M~fQ&MHbs ~a(
_v~hj^)~lZ~ep~ln
abdqajc abdazce 
abfkfm abdogwbs 
akgckhkgcddahkb 
alcohol-strategy
anti-doping-code
breast-milk-code
imd qfaE abgmxb 
informal-economy
internationale, 
internationally 
jeddah-amendment
judicial-conduct
kcffbkafbelzdai 
leurs munitions 
l’agriculture 
l’efficacité 
l’enlèvement 
mfakbgamcvakduv 
#O@e#g
%C@w*C@A
%D#Bmise au point, #B
*b~a?#m<yharcèlement
#T@u
<A#h~eQ@D=p
*Lb defanag, @U~kB
~iq~xe~yV跨界~ba
法治
美利坚合众国
#j农业植物~tJ
%9ekaidao Pdcfsbb
&al’intérieur 
&m~eo麻醉药品
*J主持下召开
@[无~tG约束力
@a#c
a ~s!_Lgaafpycdbo
~lw共同体@G~gx
~oo采取紧急+I
~tM或+x印~yl已
海+w空偷运~lv
诱拐&v民事~lt
遇之%K@k
#)#qlabqfahl ~bE
#C性*v受难者
#x=4决定因素
1982%)12月10日
@fOrganizations 
A/RES/54/263, &l
_hNo Privativas 
nbmlaiekbAchjbv 
~c3d’adoption 
~dU~dr@y：~xa*k
~gv-吉隆坡~dx
~hqhfcnhkgev ~oG
~m9Circulación 
~m[*R>tiekcfbele
~nL_:^)增订本
~nS+[ifbde iambe
écologiquement 
“Space2030” 
保障(最低标
号)
#JNiño
#e@1<]_7Groups 
#k%Y#0
%-%n
%/@g^B~cU
%d~k!%"
%z#t
&6_Y%Z&kSur-Sur
&Abbgmalcj Bcj 
&xndq 
(dlamz 
*5^A~uc*D
*aMediterranean
+8~gC
+B~cP~hm&Psort 
12 Jl/pBovo ~vw
<P@-#z
=Y@(
=aobfs 
@)bbvake abHjce
@0{de 2005 |}#,
@9jfda 
@N@F
@m{las |}
Acuerdo
Acuerdos 
Africa 
Almacenamiento 
Am abdjpe
Amendment
Anti-Personnel 
Bamako 
Buques
Chemical 
Communications 
Comunicaciones 
Conduct
Conjunto 
Consenso 
Consentimiento 
Contexto 
Crimes 
Desechos 
Dialogue 
Disaster 
Education
Enfermos 
Europe *d
Fisheries
Función 
Gagchkjb 
Gefbyhj
High Seas
Hyogo 
Istanbul 
Marine 
#X@e#g
@K@A=u
*dRoad Signs @wSignals
~lg#m&a~h(@Daéronefs
@J%Dou @ulimitation 
iafco b ajcedag b 
#j惩治~w9~wP~p4
%9mfcnpmfcyncdbt 
@a_4Stateless ~f.
~gD&m进出口~iK
~hX主义+w~hX~yY
~j0~tv~dw~j5~yV@k
亚@[斯亚贝巴
无国籍&i地位
#BCorte Penal #'
#hdéplacements 
&v色情制品#x
<o快速+I方式
=C可能威胁#C
@Ma 
@f~sL*aLaw %YSea
A/RES/61/106, &l
~gi#z*b&OSud-Sud
~j7~ak~mo%7<y~pA
储存细菌(~yp
到~r?%)终结%U
势以及@G@C在
#P#q
#Tvue 
*I化%d中~lp_/
+B~dG
+e^)~of友好_b
<C@L@1Biosafety
@9~l.idb 
@l^g_Y~b]
Minamata 
Montreal 
Normas 
Nutrition
Ottawa 
Peace
Pelindaba
Proliferación 
Responsibility 
Review 
Salvador 
Sistemas 
Sociales 
Space 
Uedsjajhj
Wastes 
_d^A~qi#6
abdjgsle 
abdmhcch 
abfEajc
abgjaD abDkanc 
abhnacag 
abiabdc
ablrj 
abobad
abxay 
afcfta
afpybq
africaine
ahawcdda 
akgckhkgcddasa 
asdchkfclzdasa 
au rôle 
aw awfexagedbb 
awuAdasa 
bawac 
bbobad &M
ccamlr
communications 
con 
culturel 
dakar-education
disability-2013
dmfhe 
dmjcm 
dsanre 
durable
d’un 
ehmcjkev 
escazu
fabghdce 
forêts
frdace 
icynpdefandaip 
kfedhsfedbAdai 
kfedhsfedbAduv 
kfpne 
lbr, 
london-protocol
lrkfk 
l’Antarctique
l’Atlantique 
l’exécution 
l’information
l’éducation 
=3~aa@e~vw~ry~mT
Worst Forms @AChild ~nc#H
@L~jKSuppress @w~h8@w
%g~bB#z#m~bBassocié
Montréal #,&a@D~dO
%9wafzwc =hkeweje
%qJerbo b 
分享其~wW@[~gv
安提瓜#j巴布
跨国收养~lt#s
阿尔卑斯山@k
#Bbiodiversité 
#L@u
*f民主+w选举
A/RES/69/283, &l
a Mano Armada #u
~tv深海~dw=D#C
#T~ix
#hresponsables 
#x~hg
%)~is{和|/}~g'
@E^)
@Z@1^eSubsidies
@f=[Court
maiaBb
maritime 
mfcnahkeglcdbb 
mfege 
nasagafag
nelzdcoCcip ~ay
petit calibre, 
piabc 
produits 
recaap
reconnaissance 
slavery-amended
soil-guidelines
stockholm-yemen
sûreté 
un Mundo 
vefejkcfe
wafzwu h 
wbawcxamehdahkb
xnafagzq 
xnfegaavfedcdbq
y @4
{la |}
{世卫组织|}
{国际|}
{海牙|}
{行为|}
~AY~lE#K~eM%1^F
~A])及毒素%[
~c9&J@)
~cFdgh abvazjag
~cf~a]~em
~cmJurisdiction
~dv伤者病者
~fp侵害
~gA程序任务
~gD倾倒废物
~gaabwamz
~gdxejltAcdduib
~jqmfahkfedhkge
~lq品
~m4Booby-Traps 
~mChfcnu 
~ml%A&m&w
~od机关独立
~rV@!
Йaveddchwpfshj
”dIgdj abkde 
不扩散
东南亚
体育
全面
初级~k!保健
区域
大西洋
宇宙航行员
我们
控制
曼谷
最后~tD
沙姆沙伊赫
系统
部队~hZ
重振~gt
间_b#R
鹿特丹
：努力实现
%!~tfngbycdbb 
%-Settlements 
%4Recognition 
%Pinterdisant 
%Y~mgAdequate 
&tscl gafh ~fy
@G~lr类型~tF
@N%Z
@TFacilitar &K
#m@e
@a*a#!Seizure @AAircraft
~sZSalif, @wRas Issa
#,&a^P#Bpartie XI 
b ~h.
岸#j加沙地带
%)道路交通@k
@Dcours d’eau 
@Y~fz~yd~k3@u~o]
@[#7
a New @f~iUOrder
为盲&i+w视力
>?~kd~id*M#T~l0
tous #h
~fE#C#G
~lQ斯坦
~rv&J@)
~w)债务重组
刚果民主~ih
叙利亚
最恶劣形式
沉积物
港口国
相关
管制
船舶~od出售
*J~ep全体~fo
>p%YAbyei Area
@G与~ef~xe联
@L#c@g~ab^?~mc
@jy ~jT~eH>a^r
@muna Cultura 
A/C.2/59/3, @P
A/RES/79/1, &l
Addis Ababa #y
Biodiversidad 
Construcción 
Controversias 
Erradicación 
Implementation
Instrumento @F
Mnnbh-Mwcwhj@q
Obihj~iwhkekpk
PFFcjkbgdahkb 
PjadaibAchjbv 
Transferencia 
^]@x#o~u0qhfr 
_3coverage, *n
_eEnhancement 
_mfabimabe ~i,
abdmajo abJdhe
ablcfbfqca ~l/
abnyb abihyjc 
accélérées 
dfhgjcab %s~lJ
démocratique 
education-2030
fcsplbfagedbt 
g jahibAchjai 
j Gfakajalp +5
juridiquement 
man dexgedbci 
mfchkpmlcdbqi 
spiedbkefdasa 
wcxamehdahkb, 
~cg2024–2034
~f'{| de 1949}
~hhdomestiques
~hy@"labqjcde 
~i'~qQ~d"ibcw 
~i4Substances 
~iz*k<o~Aa@,^)
~jLbgroch rab 
~kx~dHbgmalcj 
~mKautochtones
~n/abpjyme ~qV
~qcprofession)
~w5~tfngbycdbb
~wN防治%U毒
êtres humains
互助示范%G
停止敌对+I
爱知%w目标
纳~ek>g峰会
萨尔瓦多@y
%-Environment
%5au ~k4
%7<ysystème 
%9xemfcBcdbt 
%H@:~en{项|}
%W~iI~lE#K~d5
%l~h[&P~q6~un
&4~sD=:Event 
&j~a:%?~je~l8
&s@d
(~xc_u职业)
*X~bD~vC
1967 
1968 
=A海盗
@0*5%?*p@e~gr
~bA*2@A~d8#c
#m@D
*dOffences @w~l2~iG
未报告#j无~DX
*Lb defanag a +P
@[~dU后续#C~fo
~Aq~h5@u~f8~tg@4
大湖区%A+w稳
#BSalud
&al’esclavage
1952%)=4~z,准)
@f>o~d0@W
~y(%1~iQ#TCaso 
伊斯坦布尔
杀伤~io地雷
萨摩亚途径
@Z<x@g~eK~g2@g
Sudan ~bb*a~f4
~uD{del|al} @Y
~ydCorrupción
#S~lW~Dz+u~mL
#X>a
#s平民
&3核试验%G
&X&J
*k~qh+e^)@G*f
+x物质~xg+g
>u+k1930
@'@)
@a@J
@l@F#u&K
Accord-cadre 
Aichi-Nagoya 
Alma-Ata
Alta Mar
Children
Comercio
Conflict
Dadgcdrb
Declaration: 
Djibouti
Efsedbxerbco 
Estambul
EwKcnbdcdduv 
Exploitation 
Fishery 
Food 
Galaycdb
Glasgow 
Harassment #H
Headquarters 
Helsinki
Ienfbnhj
Implementing 
Intellectual 
Kinshasa
Optional @L#D
Penal
Personas
Pollution ~hs
Poner Fin ~id
Port State +"
Protect 
Refugee 
Registration 
Rules
Segundo 
Serious 
Special 
Statelessness
Strategy
Support 
Systems 
Transit 
Tribunal
Watercourses 
Workers 
Yokohama
_3coverage *n
_Y~iM
abdgybe 
abdhavk 
abdobre 
abdrsde 
abghdce 
abiabdce
abibake 
abkAazc bbonh
abkvjo fabhfG
abpjfar &M~lc
abprmaD 
afsedbxerbqib
akjfukai iafc
alto nivel =s
anniversaire 
awafake 
awqxekclzdao 
basel
bbpdd abdgrme
@l@e~i6
@7@A
&hWest @w~iRAfrica
%L#mpunir @u~ud@D
海员~hU#j~lo~p7
~of新@[#C~lw秩
#A#Fa 
#]#B~a?
&al’occasion 
b dchcdbb gevku
买卖&v+w&v卖
老%)&i
+F+"*i~kh@f~nx
@0^A~vD~mK#,%?
~z6~g!^)~lZ~E4
达尔富尔>g
#e*a
@G开展
@L>u~jD%n#D%n
@WLandlocked 
Transporte @F
bbrm dh 
bdiadbe 
belem
busan
byabr pkb ~qU
ccw-v
cedaw
charter-paris
cites
consentement 
contrecarrer 
death penalty
dehblbq 
dehlcnbq
dhi 
diplomatiques
dispositions 
d’une 
efficacement 
enmod
fabrication, 
fabyre abiade
fcCcdbo 
fexdaawfexbq 
fins 
g fcxplzkekc 
gaafpycdduib 
gcfvagcdhkge 
ghcv 
hawhkgcddahkb
heiibke 
hiv-2021
hmfegcnlbgao 
ibsferbb
iccpr
icerd
jcpoa
kazan
kyoto
lrtap
l’Agence @V
l’Europe *b
l’unité _)
malmo
mfchkpmdahkb 
mfchkpmlcdbo 
mfchkpmlcdbq 
nahkpme 
navires 
nepad
opcat
ospar
paix 
pnjckca 
qdci 
qncfdao 
qncfduv 
rFj 
sanagBbdu ~h6
sans littoral
sdg-2023
seafo
sociaux 
solas
stupéfiants 
traités
transshipment
trips
uhc-2023
uncac
unccd
untoc
violence
walzduv 
water
wcycdrcg
y Equitativa 
{Kyoto|Kioto}
{a|e|p|ai|c} 
@N@e
%YLeague @AArab ~kX
%4~nn~Gb&zMaterial
#m<y
%z消费#j生产
Law at @g~cm@w@f
~y2@[“%d社发
&ya 
fond @Dmers ~E0
vols &a_2
~cQ@u
~rz>h~g7#S#B~jc
#C~j3&i命%A@k
@G推进&"<q+w
jaffpmrbb b #?
@C少%)~od~mS
Pact *aFuture
faire face %?
{c|q|t|ci|b} 
{中的|的|}
{和|与|及}
~cYcollective
~d"ibcwa
~dHfabdrcvag 
~eb+tsyndical
~i4Substances
~lE^d#JTabaco
~nh^D
~ob%1Reclusos
~qIIndígenas
~s7nasagafev 
~t-~co&Mrabe 
~uZ~a8abihyjc
~vT~gKVessel 
~zz@F
Цcdkfelzdao 
Цcdkfelzduv 
信息=4
#3<d
#N<A#h~b[~Ak
#Tcas 
#f@b%9
#yPlan
%B@y
%Rmfegahpnbq
%k{iad |}~xI
&v卷入*v#x
10 December 
<mfaciliter 
<uhrf dogmad
>?Bienestar 
@1+"~pf^i~wZ
@4Fondos ~md
@a#z
@j#.
@l~ydTortura
@q%'%Ej iaft
@t&cabdfqwe 
A/CONF.206/6
Accelerated 
Aehkb 
Ammunition, 
Association 
Bamako
Continental 
Damcdsescdhj
Declaración
Disabled ~f.
Durban
Económicos 
Eficazmente 
Environment 
Eradication 
Fines 
Inmunidades 
Kigali
LkfekcsbAchj
Maputo
Non-legally 
Ocsbadelzd@3
Otras 
París
Rabat 
Radioactive 
Responsable 
Revitalised 
Rules)
Salud 
Stockpiling 
Terroristas 
Todas 
Tunis 
Túnez +z~eL
Violaciones 
abgqajce ~l/
abiad 
abycm 
afsedbxerbb 
ajcede
aplicación 
#6@e^Q
#O@A=u
@C女性~gw#j~w]
~f9@6@w%nat Work
&3~ce@[>l
a ibfc g 
%._Y@T~sg@u~sK
&ami-parcours 
@Ddifférends 
nbjao Fepdu b 
poursuite #B&Y
~lw+w=4及>C%B
严重违反#C
#méquitable 
&i民享有>g
@f*d<aSearch 
~lR%A~ly
~nz>h%Z~qA~dT
~rz~qJ*b
千%)
遗产@k
#J~ssMarino 
#Npolitique 
%1Crímenes 
%4Law 
@Z@1
@h%l+t
Work &h~gK#H
appartenant 
awchmcAcdbb 
bdahkfedduv 
certaines ^[
chap. 
communiqué 
development 
dhawAe ~v(^H
dhvke 
ecolabelling
fDcke 
fabdyabre &M
fcsbhkferbb 
gaxgfeBcdbb 
gaxncohkgbq 
gbnag 
gfjcdfbchfo 
giEcE 
hky abdhaie 
hmcrbelzduv 
initiatives 
instrumento 
lome-charter
l’Afrique 
mfchkpmlcdbo
monde 
nckco 
opérations 
pf gkccm ~v.
plan ~b!#z&g
prisonniers 
programmes, 
prohibition 
propriété 
qui peuvent 
rcdkfelzdao 
responsable 
sahpnefhkg, 
santé
tfbnbAchjao 
transport @!
une 
upeace
vbibAchjasa 
zones 
{lcqch|lsch}
~HJ~nM~nm~Cr
~Hz~f'
~b.kafsagao 
~cx~vb
~ep~yo论坛
~f(Business 
~iJ@"lkdi ^s
~ijbdcDak >q
~j)~n)
~k8bbibakag 
~kUMhheiwlcb
~klConsensus
~lOse 
~mgOrganise 
~nf#D~cWArea
~od：迎接
~wvltnco ~gS
世纪
两国解决
体制建设
公众参与
养护
劳动
团结起来
基加利~gs
子孙后代
@Y@e
10-Year #W@A~nQ@w
@[争端#j局~Bb
#B~jz~ry%Ja @4
%7@urégion @D
+x&i类住区
@C&"少%)<q+7
harbelzduv b 
西非%0~zR+w
~Hz~iY
各国
实施
布~ds
常规
应对
强迫失踪
挑战
改善
文书
有效
未来
某些
检察官~p3
永久
爆炸
爱知-~gv@y
空间
第一
精神
综合
罪行
补救
过境
运输
阿斯塔纳
难民
集体谈判
!X!X!I 
#Aaw 
#C~j3搜寻
#DRole 
#P+s
#m#h
#v~fLhkfed 
#x*J~hg
%"*k%"法^)
%4Civil ~p,
%9ajexedbt 
%:@muna ~ny
%YChild
%d~yp伦理
%lmarquage 
&3~lq%[
&MBjl ffov 
&Pstockage 
(kfaim 
+)bbaqgdai 
+F~gJ@W#I#2
+f~gC
+nQuímicas
1930 ~w5~n'
1954 
2012 
2017–2030
=C~a]~hX~em
=hjaffpmrbb
=ydirigés 
@'@"
@/Dkane ~BI
@G获取~tJ
@Z*a~dz
@a#-
@c~qDhatxe 
@f~g0
@j%Z
@t~n/dfajm 
Abolición 
Artificial 
Atlántico 
Bcj abdhFd 
Central
Challenges 
Combat 
Compliance 
Connect ~iI
Cooperation
Copenhague 
Democratic 
Diplomatic 
Electronic 
Empleo 
Ending 
Engagement 
Forzoso
Fuerza 
Herzegovina
Jurídicos 
Justice
Jzt-Йafjhj
Kampala
~yd~iA@e+n@eFuego, 
~c6~m'@A+(
~jKDeter @w~kh_0
~wV件#j~og@[~dx
~bg#Breunión 
@C~ls+w科学
~A->g与%A~Kc
~iL~m3~wd@D_6
~uYb ~hR
#4@u~es>b~jE
1951%)
第十一~xm
规定
#Ahkalckbq 
#C~k!条例
#t中%0
%"权{利|}
%7#h
%9mfawlcic 
%Y~fT
%l~aG
&Mqhfl 
&i民独立
&m出口文
*k~en号~Cv
+f明斯克
@'abdugjse 
@G#s非
@W~fd&h
@a~Cm
@da 
@f~nc&N
@j~iM
@mPandemias
@s~nv*a
Kyoto
Libertades 
Lkajsalzihj
Madrid 
Migración 
Milenio
Mine Ban @R
Municiones 
Nacionales 
Nhcibfd
Nuestro ~m/
Ocjaicdnerb
Organismos 
Peligrosos 
Peoples
Personnel, 
Population 
Preventing 
Reducción 
Refugiados 
Relating *i
Réunion *c
S/2018/1134
Salvamento 
Ships
Sommet 
Technology 
Tokyo
Torture
Violations 
Zone 
_]便利化
abargqaEce 
abdranFe <u
abgBHce
abghdce
abhffce
abijlce
ablcze 
abmaxbc
abmfre 
abobad 
abqmcme
abtbsgjfhce
abtcsfbfqc 
abtvajce @/
abuadb 
abuifl 
abyrce 
afsedbxerbb
ahdagc 
avfedc 
awxafp 
bdIgdj 
beyond 
bien-être 
bkahfh 
caadp
dcxejaddao 
dimag abycm
drcvagha، 
effets 
espoo
fabpdh 
fabtmaje >F
@D~ff~H(@e~q6armé
~sI~cl@A~oGas ~qY
~z?@w~f9Freedoms
水道#j#C湖泊
=A陆+w~zU@[~dx
@-~a-#BSanté
~g)依*k@C~Bg
1989%)土著
_n=m~o8b ~hJ
第四
%9~lf&Z<h&[
%l_o%7@u~wz
&b%Y
@G被盗或
@j~nF>a
@m~jT
_i@L*a~f/^d
falb 
fcwcdje
fewakdbjag 
fuwdasa ~rf
g xemendao 
gfank JjaG 
guerre 
hate-speech
havfedcdbq 
hcbofh 
hcjflc 
hgawanu
hpnag
humanitaire
iccat
iefjbfagjc 
jadjfckduv 
jehetBbvhq 
jplzkpfduv 
judiciaire 
juridiques 
kuhqAclckbq
lfcho Jcjo 
l’Afrique
maiaBb 
mfchcAcdbb 
migrations 
munitions, 
nationales 
occidental 
personnels 
procédure 
production 
programmes 
promouvoir 
racial 
saicm
siofa
troisième 
tuberculose
vbibAchjbv 
violations 
wcpfc
{,|} 
{c|v|i|ib} 
{eq|co|pt} 
{|las }
{活动|}@:
{物|体}#s
~Aq+z&f
~aw_y@p
~cqabxajqc 
~ecdcsa
~fp&w
~j7@(
~jCminimum)
~ky%p=tdbib
~lOqueremos
~nlfuture: 
~p6五项#7
~pc^)~ln~hg
~qRabqhazce
~qmLigeras 
~u?abkjh 21
Ética 
Хbashj
一揽子_:
与+'
中非~ih>g
利雅得+7
坦佩雷@k
平衡+8~lS
拉巴特#G
核%[
阿瓦扎@,
题为~HF+G
：+I呼吁
l’état @e~r.#m
~L7~gM@A~sN~kp@w
~Gk淫#j~A)@[&2
2007%)~dw~tA
@0=Y~bo@D~cG
_q~pU#Fb ~ou
#BVida 
*k在~o3~ly
=C#C~du_:@y
@h%l~jN
~kn%Y#0*g#D
~lC&m&w
巴塞尔@k
~Bl%Ja ~nI@eOzono
~nJ~f[@ALife at 
=:~kO@w^G
~am@[>m
#j=4~xf在_/#j
~N/~hG+"@W~sN
#S~lW#m#B~mX
2011%)
@Despèces 
b aw bv ~u-
毗连区@k
~iL@e
~x0@A~o:@A~dC~i3
~y3@[=4正义@y
%Y*4&4@w~l4~v1
&"+w&3~A4#j&v
_v~fX%)十%)
#B~iS
b fexgbkbb 
空气~xg@k
~rV@e
#D~pu~hE@w~oK@A
~zG#j~gE@[~LL@[
《1930%)~dt
_-#B~ro
b mcfcneAb 
透明度@k
%1Cursos @eAgua 
@n@A
公认@[+'#j~ms
*d~Gb~m.@w~qb
%)%w~Ah
issu #B
~dYb 
+B1999 ~mV@e_o@D
Species @AWild 
@G@C总部@[#R
*k#E^)#j
@6@w#e@1
%)~Aa>D
~rW~AI#B~hv
@l@e
a Culture @A~Bp
@[@y
~EF+w~E[#j~t7
~al@w~cK
》2005%)@E
@e@-
~f[@A@s@w~t.~i3
^)@[+I#j倡议
~bz@e=]
%4%I@A~l3@A~Bz
#j#s+'@[%0~xf
~f?@w~nv
~O2#z
&N@A*zUnity @a
&gnormes @e~yD
@G~xh质@[~lx
~uF~w7@w~jA^?
&"#j=A~C6~p4
~O2+9
@N~pd@eEuropa 
~gM@APrisoners
~Da~xa@[*J~hg
@C&3~zM#j~hY
Piracy @w~i7
Objetivos @e#K
#O@A%j~LS@1#I
~Df想要@[*f
#j解
@n@w~AZ
hoja @eruta #J
&E#D_9@A&z~h9
~oA@[~b-%z~tx
@w+4
~DI#j+7
~DMtypes @e~B9
*a#I%u@A_k~kX
%B@[@E
@wTransfer 
~lm#j干预
~E"@e~x2Armado
@L+D@A<s
%H@[&2
@w~byAccess
~w:~A8#j~DW
~c2@ewafkp ~gg
@w^i@A+C^j~o/
~OK~lt@[%B#j
~f3@m~fc@e1961
~OJ~k9@ASudan
@[&m~NT@[@E
Movement @w
城市#j~Kf
~k,@eAeronaves
~p:@A~AP
~Ct@[#E
#O@e~a!~ib~ut
~uP@APiracy, 
~ly@[~p3~OY
#r@eCiudad #J
~x0@A~AE
@0@e
&B@g~f4@A~sq
@eGuerra
@s~Gq%I@A~sq
@eguerre
@w~nq%Y~vZ@A
@e~d)
Abolition @A
~Aq@m~Bm@e~k5
Diversity @A
~Cs@e^P@Dlois
_e%n@A
~f3@e~oG
~j]@A~Fw>p@w
~pV@e~J0
~rl@A@!years
#Tmateria @e
+F@6@A~m7@w
%:%Z~ny@e~a7
Rule @A
@0~he@e~wS#m
~Gb~w8@AWar
@0~w1@e~ov#m
~j]@A~cm~eD
@a&P~vY@e~G!
@eAmistad y 
@ePropiedad 
@el’Ouest 
@e~bGpfagdqv
^g@e~mp@e~uu
#u~bp@e
%:Modelo @e
@K@e~c1
@eEnergía 
@e~pS&P
@e~y[
@h*b@(@e~rr
Igualdad @e
soins @e~ro
~cV@e
~eI@e
~ry~jf@e~r9
~sA@ePeces 
~sK@e
~vG@e~oG~oD
~zz~I4@e~FI`;

export const NAMES =
  `~q3|fr|<D+9
~q3|es|_8@e*K
~q3|ru|~eN~h6
~q3|ar|~hN>q
~q3|zh|@C+e
~e2|fr|~qM#BCour @V@e~Lw
~e2|es|~cj#BCorte @F@eJusticia
~e2|ru|Lkekpk@B_xLpne
~e2|ar|~nTbdrsde abimb >F
~e2|zh|#C法院~yr;*k法院~yr^)
~g-|fr|@a*0+9
~g-|es|@l@mPrerrogativas e ~Iy@e*K
~g-|ru|%!+v~FtJerbo
~g-|ar|@t~nW@x~n6
~g-|zh|@C~ei@k
=8|fr|@a*0@D~jpspécialisées
=8|es|@l>f%1~L?Especializados
=8|ru|%!+vhmcrbelbxbfagedduv pAfcyncdbo
=8|ar|@t~nWabfsabag abdgxyye ~n6
=8|zh|专门~xf~ei@k
~l[|fr|@a=Y#S>b%r~lW@egénocide
~l[|es|@l+z%6_1Sanción #JDelito @eGenocidio
~l[|ru|%!~gm~G,scdarbne ~NS;%!scdarbnc
~l[|ar|@t~GJqjcde abtlame abqdaice ~HV
~l[|zh|~gD及惩治~tH@k;~gD{和|与|并}惩治~tH{行|}@k;~tH@k
~di|fr|@a=Y%r#B~nCêtres humains ~Dz~yJ#Bprostitution d’autrui
~di|es|@N+z&f#B~Qc*ly #BExplotación #BProstitución Ajena
~di|ru|%!#?kafsaglco ltnzib b h Pjhmlpekerbco mfahkbkprbb kfckzbib lbreib
~di|ar|@t~Hd~bIlabpuxay faogBbab miaje abBcj
~di|zh|&3贩卖&i口及取缔意图营利使&i卖淫~m5
~wg|fr|*p@e~cP&P12 août ~vw;*p@e~ki{ de 1949|}
~wg|es|~x3~aa@e~vw;~x3@e~iY@e~vw;~x3@e~f'
~wg|ru|~fxak 12 egsphke ~j:~vb;~fx~j:~vb;Ackuf{c Scdcghjbc jadgcdrbb|cv Scdcghjbv jadgcdrbo|ci Scdcghjbi jadgcdrbqi|ziq Scdcghjbib jadgcdrbqib}{| 1949 sane| ak 12 egsphke 1949 sane};_y{bc jadgcdrbb|bv jadgcdrbo|bi jadgcdrbqi|bib jadgcdrbqib|bv jadgcdrbqv}
~wg|ar|~hIabdIjxe ~Aj;~hI~fy~vw;~hI{abdikfme |abdljde |}&M~Aj;~hIabpjli {biad 1949|abdIjxe 12 Jl/pBovo 1949}
~wg|zh|~mq;%K四@k;%K@k
~l?|fr|~Ai@Dblessés ~E0malades ~LQ~gf#Tcampagne;première +B~ki
~l?|es|~Kj~s1@4Heridos ~CT~AO~vn#TCampaña;{Primer|I} ~JY
~l?|ru|~qqfedcduv b ~Htg ncohkgptBbv efibqv;mcfg~NQ
~l?|ar|~EwabqjrC fabdjAC labkfag ~F6&Mabdcmah;~jLabpfbC
~l?|zh|~Kr战地~C5境~zW;%K~KB@k
~jh|fr|~Ai@Dblessés, @Dmalades ~E0naufragés @D~gf@Jmer;~pJ+B~ki
~jh|es|~Kj~s1@4Heridos, @4~AO~CTNáufragos ~vn~rWMar;{Segundo|II} ~JY
~jh|ru|~qqfedcduv, ~Htb ~B,makcfmcgCbv jafewlcjfpCcdbc, bx hahkege ~a,hbl @eiafc;gkaf~NQ
~jh|ar|~EwqjrC fdjAC fBjkC abkfag ~F6&M~lc;~jLabDahce
~jh|zh|~Kr~j3~C5及遇船难者境~zW;%K~en@k
~gT|fr|+B~cP#-au ~n?@D~JH~PM;~NE+B~ki
~gT|es|~Kj%Jal Trato debido a @4Prisioneros ~PK;{Tercer|III} ~JY
~gT|ru|_y@baw awfeBcdbb h gacddamlcdduib;kfck{zq|zco|zt} _y@p
~gT|ar|~jL@/diadbe pojC abrjl;~jLabDabDe
~gT|zh|@G战俘待~zW;%K~tI@k
~ji|fr|+B~cP#-^A@(@D&eciviles #Ttemps ~PM;quatrième +B~ki
~ji|es|~Kj~mT@.debida a #U*l~vW#TTiempo ~PK;{Cuarto|IV} ~JY
~ji|ru|_y^D~oEga gfciq gaodu{| ak 12 egsphke 1949 sane};Ackgcfk~NQ
~ji|ar|~jL@"~rc~BCfkg abrjl;~jLabjalie;~jL@/~d.<e~BC{|nc }fkg abrjl
~ji|zh|@G战时~E[之%K@k;%K~M7@k
~g.|fr|~EY^A~w0~dK{ (Protocole I)|};@0*5I
~g.|es|@Y~Ca~mv+!{ (Protocolo I)|};~scI;@YI =3@e~Eq
~g.|ru|~y'jadFlbjkag ~xu!I);~y'jadFlbjkag;~kR@o!I
~g.|ar|#V>r~bv{abmfbce abdobre|abdobre abmfbce};~xpabpfb
~g.|zh|~mq@G#s~zY@[>m(~KB@E);~fV@G#s~Ok;@G#s~Ok;~fV~KB>m;~KB>m
~e(|fr|~EY^A~w0non ~dK{ (Protocole II)|};@0*5II
~e(|es|@Y~Ca~mvsin Carácter #'{ (Protocolo II)|};~scII;@YII =3@e~Eq
~e(|ru|~dQvefejkcfe ~xu!I!I);~dQ~CO;~kR@o!I!I
~e(|ar|#V>r~bv{abdobre Bcj abmfbce|Bcj abmfbce abdobre};~xpabDahc
~e(|zh|~mq~L0~zY@[>m(~en@E);~fV~L0~Ok;~L0~Ok;~fV~en>m;~en>m
~dc|fr|~EY&al’adoption ~B5signe distinctif additionnel{ (Protocole III)|};@0*5III
~dc|es|@Y~CaAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~scIII
~dc|ru|~fNPiwlciu ~xu!I!I!I);~fNPiwlciu;~kR@o!I!I!I
~dc|ar|~xpabDabD
~dc|zh|~mq~yu@[>m(~tI@E);~yu@[>m;~fV~tI>m;~tI>m
~kz|fr|@a{|de La Haye }#4#hlois #mcoutumes #B~M[@Jterre
~kz|ru|%!_.;Qeeshj^D_.;~Fx~HRa _.
~kz|ar|@t~BT@"lkfahch fpijan abrjl abljce
~kz|zh|陆战法规#j惯例@k;海牙~M7@k
~jy|fr|~K:~yB@D~yP
~jy|es|@l~xn;~OW1951
~jy|ru|%!~wj~Hv;@c~xy~w5~wj~Hv
~jy|ar|@'~nV~wp;@tiad ~xy~nV~wp;~K,ldjsE ~i8
~jy|zh|@G~mt~m5;~mt@k;~LJ~KJ@k;~LJ@k
>4|fr|@0#,~yB@D~yP;~PI1967{| s’y rapportant}
>4|es|@Y~xn;Protocolo~ry@e1967
>4|ru|~f!@Uhkekphe ~Hv;%a~EV^.j dco;%aj dco ~EV~vb
>4|ar|#V#q~wp;#V~BJ~wp;#V#qldjsE ~i8;%kiad ~EVabdbrk lwa
>4|zh|@G~mt@[@E;~mt@E;1967%)@E
>'|fr|~K:~yB@Dapatrides
>'|es|@l#.~cj%1Apátridas
>'|ru|%!~wjemekfbnag
>'|ar|~K,lfAi ~mZ;@'~nVlfAi ~mZ;~K,ldjsE ~mZ
>'|zh|@G~A"~m5;~A"@k
~b9|fr|~j7~va@Dcas d’apatridie
~b9|es|@l@TReducir @4Casos @eApatridia
~b9|ru|%!hajfeBcdbb wcxsfeynedhkge
~b9|ar|@txnA rabag ahimad abqhoce
~b9|zh|减少无国籍状态@k
~dh|fr|~K:~E8
~dh|es|~m9Esclavitud
~dh|ru|%!fewhkgc;@cakdahbkclzda fewhkge
~dh|ar|@'~nVlabjk;@tabjk ~fy1926
~dh|zh|禁奴@k
~fl|fr|@0amendant @u~yf1926
~fl|es|@Y@TModificar @u~m9Esclavitud Firmada #T~iY&K25 @eseptiembre @e1926
~fl|ru|%aa gdchcdbb bxicdcdbo g ~vHfewhkgc, manmbheddpt g Scdcgc 25 hcdkqwfq 1926 ~vb
~CJ|fr|~yf1926 #mamendée par <yProtocole
+U|fr|@asupplémentaire #-&a~oW@el’esclavage, #B~nCesclaves ~E0~jp#mpratiques analogues ~E8
+U|es|@lSuplementaria %Z~Lb#BEsclavitud, @u~QcEsclavos y #U~oMy Prácticas Análogas ~idEsclavitud
+U|ru|~kR@baw pmfexndcdbb fewhkge, fewakafsaglb b bdhkbkpkag b awuAecg, hvanduv h fewhkgai
+U|ar|@'abgsdcbce btlvab abjk fgqaje abjkck fabpijan fabddajoag abulcwe labjk
+U|zh|废止奴隶制+w奴隶贩卖及类似奴隶制@[制度与习俗补充@k
*]|fr|@a&g#6politiques #Bfemme
*]|es|~t)Políticos #BMujer
*]|ru|%!malbkbAchjbv +PycdBbd
*]|ar|@tabrkfk abocaoce bbdjpe
*]|zh|~p4~yo%B@k
&,|fr|~j7nationalité #Bfemme mariée
&,|es|~m9Nacionalidad #BMujer Casada
&,|ru|%!sfeynedhkgc xeipydco ycdBbdu
&,|ar|@tqhoce ~qQabdgEfqe
&,|zh|已婚~p4国籍@k
=L|fr|@a%l~GEau mariage, l’âge minimum &Pmariage #ml’enregistrement @Dmariages
=L|es|@l#.~AH~lEMatrimonio, @uEdad Mínima @TContraer Matrimonio >?Registro %1Matrimonios
=L|ru|%!haslehbb @eghkpmlcdbc g wfej, ibdbielzdai wfeAdai gaxfehkc b ~Jpwfejag
=L|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=L|zh|@G婚姻@[同意+w结婚~vr及婚姻登记~m5
~G4|fr|~s2~vzraciale
~G4|es|@l@F~O5Racial
~G4|ru|#f^D~p1
~G4|ar|~Fe~H5
~G4|zh|~K'~p7
~wk|fr|~i1@!#,~jF
~wk|es|~d3@F@e~ik
~wk|ru|#f+1~ia
~wk|ar|abiwm =1
~wk|zh|~I9~p7;~my~p7
~G3|fr|~k4
~G3|es|~d3@F@e~fr
~G3|ru|#f+1a ~ag
~G3|ar|abiwm +2
~G3|zh|~nH~p7;~e?%B~p7
~jb|fr|Pactes ~cw~a:%?~IY
~jb|es|Pactos %x@e>n
~jb|ru|icynpdefand{uc|uv|ui|uib} mejk{u|ag|ei|eib|ev} a +P_f
~jb|ar|abiwmch abmfbcch abxaych ~B._z;abiwmah abmfbcah abxayah ~B._z
~jb|zh|#C+'两@k;#C+'@k
~jm|fr|~EK;premier ~EK
~jm|es|~s(@e~fr
~jm|ru|~ywa ~ag
~jm|ar|*o~oP+2;*obbiwm +2
~jm|zh|*k~nH#C%H&2;*k~e?%B#C%H@:{第一号|第一项|第一|}&2
~jn|fr|~pJ%5au >w#mpolitiques, <mabolir @upeine @emort;~pJ~EK
~jn|es|~FQ~s(@e#n~vWy Políticos, destinado a abolir @upena @emuerte;~FQ~s(@e~fr
~jn|ru|Nkaf{ao Fejplzkekbgduo mfakajal|asa Fejplzkekbgdasa mfakajale|aip Fejplzkekbgdaip mfakajalp|ui Fejplzkekbgdui mfakajalai|ai Fejplzkekbgdai mfakajalc} ~e4a ~ag
~jn|ar|*o~uU~oP+2
~jn|zh|旨在废除死刑@[*k~nH#C%H~en项&2;*k~e?%B#C~EN&2
~jo|fr|%5au ~i1@!#,~jF
~jo|es|~s(@e~ik
~jo|ru|~yw~ia
~jo|ar|*obbiwm =1;*o~oP=1
~jo|zh|*k~I9#C%H&2;*k~my#C%H@:&2
+X|fr|~Ffl’imprescriptibilité @Dcrimes @e~M[~E0crimes #Ll’humanité
+X|es|~m9Imprescriptibilidad ~I[@eGuerra y ~I[@eLesa Humanidad
+X|ru|%!dcmfbicdbiahkb hfaje negdahkb j gacddui ~Emb ~Em=hAclagcAchkge
+X|ar|@timd gkamd qjazd abrjl fabqjazd ~BBAm abthoahce
+X|zh|战争罪及危害&i类罪不适用法定时效@k
~i[|fr|~s2@J#]>b%r~lWd’apartheid
~i[|es|@l@F%Z&f>?Castigo #JCrimen @eApartheid
~i[|ru|#f^D~Nr~G,emefkcbne ~NS
~i[|ar|~s,qjcde ~Ec~HV
~i[|zh|&3并惩治~hX隔离~KE~p7
^u|fr|~s2#Ll’apartheid ~LQsports
^u|es|~FgApartheid #T@4Deportes
^u|ru|#f@b=hemefkcbne g hmafkc
^u|ar|~r]~Ec&Mabpbial abjcaAce
^u|zh|~w:~C]~ly~hX隔离~p7
~GB|fr|@a~vz~bC
~GB|es|@l~O5~vB
~GB|ru|%!~fU~vl
~GB|ar|@t~qS~a8~Aw
~GB|zh|~C3@k
~l'|fr|_d^A@a~vz~bC
~l'|es|+m#B@l~O5~vB
~l'|ru|%2a ~fU~vl
~l'|ar|~ew~qS~a8~Aw
~l'|zh|*k~C3%H&2;*k~C3~Pp
cat|fr|~L2+H;~L2torture
cat|es|@l~yd~ac;~If
cat|ru|@c=h~rh;@c=hmukaj
cat|ar|@t~Jk
cat|zh|~I2@k;&3酷刑@k
~G:|fr|%5^A~L2+H
~G:|es|+m#B~If{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~G:|ru|%2=h~rh;%2=hmukaj
~G:|ar|~ew~Jk
~G:|zh|*k~I2%H&2;*k~I2~Pp;*k&3酷刑%H@:&2
crc|fr|~qi#6~PO
crc|es|~t)~z.
crc|ru|%!+P~M-
crc|ar|@t^-abvnb
crc|zh|&v%B@k
~l(|fr|~BA~PO~NJ#4~dM;_d#4~dM
~l(|es|_X~idparticipación @eniños #T@4conflictos armados
~l(|ru|~mj~mx;<t~mx
~l(|ar|~vm@/augjas ~qW&M~yzabdobre
~l(|zh|~xx~H:@[&2;@G~H:@[&2
~l,|fr|~BA~PO~NJ~LI;_d~LI
~l,|es|_X~idventa @eniños, @uprostitución infantil _1utilización @eniños ~zDpornografía
~l,|ru|~mj~tb~gZ;<t~tb~gZ
~l,|ar|~vm@/lci ~qWfaogBbab ~qW&MablBaG fnc abdfam abtlarce
~l,|zh|~xx~N:;@G~N:
~l)|fr|~BA~PO~ryétablissant ~JS~Nx@eprésentation @ecommunications
~l)|es|+m#B~t)#JNiño %Ja un procedimiento @ecomunicaciones
~l)|ru|~mjmfarcnpfu haawBcdbo
~l)|ar|~vm#qltqjaG gkmcd ablbaBag
~l)|zh|~xx~xl@[&2;@G~xl@[&2
_K|fr|~s2*b@(~qa~DM_p~js~E0membres @e~tcfamille
_K|es|@l@F%Z@.%1#n@eTodos @4~qNMigratorios y @eSus Familiares
_K|ru|#f^D*R~kB~GXkfpnqBbvhq-ibsfedkag b Alcdag bv hcico
_K|ar|~Fe~h'^-~Haabidab ~yAfpnjam pojwd
_K|zh|#s~lr移徙工&i~k"家庭成员%B~p7
crpd|fr|~qi~k6
crpd|es|~t)@e~hf
crpd|ru|%!+P~nZ
crpd|ar|@t^-<e~ux
crpd|zh|~p5@k
~q7|fr|%5^A~qi~k6
~q7|es|+m#B~t)@e~hf
~q7|ru|%2a +P~nZ
~q7|ar|~ew^-<e~ux
~q7|zh|*k~p5%H&2;*k~p5~Pp
*"|fr|~s2~Al@e~rr~mu
*"|es|@l@F~y(@e~IO~k'
*"|ru|#f@b~r8~iv~g8
*"|ar|~Fe~h'~dN
*"|zh|#s~lr&i免遭~Kp~p7
*s|fr|@a#4@u~b?&7~k[@el’enseignement
*s|es|@l~th~id~cQ#UDiscriminaciones ~zDEsfera #BEnseñanza
*s|ru|%!#?nbhjfbibderbco %3awfexagedbq
*s|ar|@t~B3~v'~p9abgibcd
*s|zh|取缔~ls~em@k
~Hr|fr|~uc*D;~L2criminalité{| transnationale} organisée;+BPalerme
~Hr|es|@l_Y~yd~p]Organizada Transnacional;@l~yd~p]Organizada{ Transnacional|};~OWPalermo
~Hr|ru|@c#F=hkfedhderbadelzdao ~nY;@c{aw|mfakbg} ~nY;Gelcfihj@p
~Hr|ar|~vU_m~qPilj abfvhce;@t_mabdhFde
~Hr|zh|@C~fZ@k;=A{跨国|}有%"<q@k;巴勒莫@k
=o|fr|~Gdenfants, ~Af;~Gd~u8
=o|es|@Y@T~koReprimir y ~x/@u~QcPersonas, ~hCMujeres y Niños#(;@Y~yd~Qc~FI;~KaPalermo
=o|ru|%aa ~gmb ~Nr~tbltnzib, ~BNycdBbdeib b nckzib, ~ecdcc@r;%aa ~n7ltnzib
=o|ar|%k~GJfkdi fdiakle ~mRfabpvnab;%k~GJ~mRfabpvnab، fkdiw ~d"ibcw
=o|zh|~t9~Ow&w@[~dx;#[~Ow&w@[~dx;~w9@E;&i口~eo@E
<8|fr|~P2mer, ~Af;~P2mer
<8|es|@Y~P'Migrantes ~tgTierra, Mar y Aire#(;@Y~P'Migrantes
<8|ru|%a=h~geggaxe ibsfedkag %9hpCc, iaft b gaxnpvp@r
<8|ar|%k~B3gwjcl ~yAih vjck ablj fablrj fabqf
<8|zh|~t9~M2;#[~M2;偷运~lv@E
>N|fr|~P4~Nt~Af;~P4munitions
>N|es|@Y~Lzsus Piezas y Componentes y Municiones#(;@Y~Ar+n@eFuego
>N|ru|%a=h~gebxsakaglcdbq b ~F:~BPafpybq, csa hahkegduv Aehkco b jaimadcdkag, e kejyc wacmfbmehag j dcip@r;%aaw asdchkfclzdai afpybb
>N|ar|%k~B3yhi *Wabhajce fpqEazwa fdsfhagwa fabHxcje fabagqaj lwa lyfje ~xX
>N|zh|~t9=A~LC;#[=A~LC;枪支@E
~Hp|fr|~uc~pH;~L2~pH
~Hp|es|@l_Y~E/;@l~E/
~Hp|ru|@c#F~K(;@c~K(
~Hp|ar|~vUabnoam
~Hp|zh|@C~ty@k;*k~ty%H
~gP|fr|~uc~yC
~gP|es|@l_Y~yd~xZ; ~za#B&k@F+z~cQDeterminados ~quCometidos mediante ~Bv@eTecnología #BInformación y #U~ADy +zTransmisión @ePruebas #TForma Electrónica @e~quGraves
~gP|ru|@c#F=h~yG
~gP|ar|~vU_mabocljahce
~gP|zh|@C=A网络<q@k
>!|fr|~vG~oD{ de 1961|};~Qd
>!|es|~PU~kc;~Pv;~f3~kc{|, 1961};~f3@e1961
>!|ru|~z8~vb;~hqhfcnhkgev
>!|ar|~pn1961
>!|zh|1961%)~gF@k;~gF@k
&.|fr|~vG&g~Hk@e1961{| ,|,} ~b'@e1972;~Qd~NJ~b'@e1972
&.|es|~PU~kc~Qa;~Pv~Qa;~PU@m~fc#Tsu forma ~jf@e1972
&.|ru|~z8^.~o?g dcc ~k/Gfakajalai 1972 ~vb
&.|ar|~pn~oG~owohe 1972
&.|zh|经《1972%)~Cv~t2%H;经1972%){3月25日|}*k~Cv~t2%H
~dd|fr|@a&gsubstances psychotropes @e1971;@a&g~e,;+B1971 &g~e,
~dd|es|@N@m~fw{ de 1971|}
~dd|ru|%!~rggcBchkgev 1971 ~vb;%!~rggcBchkgev
~dd|ar|@tabdIDjag abikbce bohe 1971
~dd|zh|1971%)~hY;~hY
~c!|fr|~Id~he@e~Hk~Dz~e,{| de 1988}
~c!|es|@l_Y~P'~fcy ~fw{ de 1988|};~OW1988
~c!|ru|~s7wafzwc =h~ge~F:defjakbAchjbv hfcnhkg b ~rggcBchkg
~c!|ar|~vU~bI~f6&Mabdxmjag fabdIDjag abikbce
~c!|zh|1988%)~O:;~O:;1988%)@k
>3|fr|~j7#S>b%r@D~lg#L#h&ejouissant ~GM@(~zpy compris #hagents ~GK
>3|es|~m9%6>?Castigo @e~qu#u*l~uBProtegidas, inclusive @4Agentes Diplomáticos
>3|ru|%!~glb dejexedbb ~G)=h~B,malzxptBbvhq &WxeBbkao, g kai Abhlc ~z4escdkag
>3|ar|@t~GJabqjazd ~BBAm <eabdgdgich ~rcmfbce، {ldh|lda} ncwd abdfFnfh abmlbfdaocfh، ~HV
>3|zh|@G~gD#j惩处侵害应受#C#s~io包括外交代表@[~KE~m5
~mB|fr|~s2~Cmprise d’otages
~mB|es|@l@F~ydToma @eRehenes
~mB|ru|~vQxevgekai xelaydbjag
~mB|ar|~r]pxH abjwazh
~mB|zh|~w:劫持&i质~p7
~e8|fr|~s2#L<yrecrutement, l’utilisation, <yfinancement #ml’instruction @emercenaires
~e8|es|~FgReclutamiento, @uUtilización, @u~dA>?Entrenamiento @eMercenarios
~e8|ru|~vQgcfwagjao, bhmalzxagedbci, ~y]b awpAcdbci decidbjag
~e8|ar|~r]gqhcm abdjgEke faogxmadwd fgdfcbwd fgmjclwd
~e8|zh|~w:招募+w~d]+w资助#j训练雇佣军~p7
~jR|fr|~j7~Cd
~jR|es|~m9%b~vI
~jR|ru|%!~N]
~jR|ar|@'~r[~a);@tobade ~a)
~jR|zh|~mw%A@k
~dk|fr|_d#,^A~j7~Cd
~dk|es|+m#B~m9%b~vI
~dk|ru|%2a ~N]
~dk|ar|*obbagnakce ~r[~a)
~dk|zh|*k~mw%A%H&2;*k~mw%A~Pp
<'|fr|~s2=Y%r@Dattentats terroristes &al’explosif
<'|es|~NP%1Atentados ~INCometidos ~BXBombas
<'|ru|~vQwaiwagui kcffafbxiai
<'|ar|~s,abwqdag abtjwalce labkhalb
<'|zh|>B~du~Ky@[~p7;>B~du~Ky事件@[~p7
=(|fr|~s2=Y%r&P~aGterrorisme
=(|es|~NP#B~dA#JTerrorismo
=(|ru|~vQ~y]~pP
=(|ar|~s,gdfcb abtjwal
=(|zh|>B向~du提供资助@[~p7
>1|fr|~s2=Y~o1@eterrorisme ~yL
>1|es|~NP%1Actos @eTerrorismo Nuclear
>1|ru|~vQejkeib >t~pP
>1|ar|~s,pidab abtjwal abhffc
>1|zh|>B核~du&w~p7
^W|fr|~rE{| et des installations nucléaires}
^W|es|~tt{| y las Instalaciones Nucleares}
^W|ru|%!~z!;%!~m[*R>tiekcfbele b ~Hcphkedagaj
^W|ar|@t~ld
^W|zh|~lu物#s@k;~lu体#s@k;核材料#j核设施实~NO@k
~hc|fr|~qi~A1;+B~Mm
~hc|es|@N@m~qk
~hc|ru|%!~Ps;Tajbohj@p
~hc|ar|@'~nV~C2
~hc|zh|~ur航空器内@[<q#j犯有~Kv+x&w~m5;东京@k
~gU|fr|@a~il
~gU|es|~PA
~gU|ru|%!~oz
~gU|ar|@t~n8
~gU|zh|@G>B~j.~m5
~b3|fr|@a=Y%rd’actes ~K)~Cm%g@el’aviation civile
~b3|es|@N+z&f@e=?~yd%b#BAviación Civil
~b3|ru|%!wafzwc #d~h]
~b3|ar|~IhAm obade abvcjah abdmhc
~b3|zh|@G>B危害~gz%A@[&m&w~m5
>Z|fr|@0=Y~o1=y@e~a?~LQaéroports servant &a~fK
>Z|es|@Y+z&f@e=?@e~b:#T@4Aeropuertos ~lOPresten Servicio{|s} ~id~iN
>Z|ru|%aa ~r"~GHg ePfamafkev, awhlpybgetBbv icynpdefandpt sfeynedhjpt egberbt
>Z|ar|%kkdi pidab abihn ~iP&Mabdvajag ~sRgxmd ~v)
>Z|zh|>B在为#C~gz服务@[机场上~Px;>B在用于#C~gz@[机场发生~Px
<2|fr|@a~KZ@Dexplosifs plastiques #m#Tfeuilles %?~GT@edétection
<2|es|~DxMarcación @e~uvPlásticos @T@4~Ix@eDetección
<2|ru|%!~NhmlehkbAchjbv gxfugAekuv gcBchkg ~nNbv awdefpycdbq
<2|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunwa
<2|zh|~ur可塑炸药中添加识别剂以便侦测~m5
sua|fr|~o5
sua|es|@N~fz~rB
sua|ru|%!~bm
sua|ar|@t&c~BB~dZ;~Ih~dZ
sua|zh|~C,@k
~b"|fr|~N[
~b"|es|~DH
~b"|ru|%a+5@e~ao
~b"|ar|%k~oC
~b"|zh|~Of@E
~de|fr|~qM@e~qJ#B~x4;~qM@e>/
~de|es|~cj@eRoma ~A';~cj@eRoma
~de|ru|~D,@B_x~u:hpne;~D,{|e|p|ai|c}
~de|ar|hFad jfda abpoaoc bbdrsde ~i,>F;hFad jfda abpoaoc
~de|zh|~ht~p6~yr;~p6~yr
~aL|fr|#N*0#B~x4
~aL|es|#r>f~A'
~aL|ru|~A.+v_x~u:hpne
~aL|ar|&t~nWfryahag ~F7~i,>F;#)#qladgcaEag ~F7~i,@)~n6
~aL|zh|~ht~ei#R
vcdr|fr|~Bf&g~b[~GK
vcdr|es|~Ga@m~eJDiplomáticas
vcdr|ru|~H0~z4hdaCcdbqv
vcdr|ar|~J6abmlbfdaoce
vcdr|zh|*m外交_b@k
vccr|fr|~Bf&g~b[consulaires
vccr|es|~Ga@m~eJConsulares
vccr|ru|~H0jadhplzhjbv hdaCcdbqv
vccr|ar|~J6abkhybce
vccr|zh|*m领事_b@k
^7|fr|@a&gmissions spéciales
^7|es|@l~xTMisiones Especiales
^7|ru|%!~Jwibhhbqv
^7|ar|@tabliDag abxaye
^7|zh|~gA使团@k
vclt|fr|~Bf%l+t@D~Hl
vclt|es|~Ga#.*B%1Tratados
vclt|ru|~H0~n)%Q~CC
vclt|ar|~k8~MPabdiawmag
vclt|zh|*m%G法@k
~rt|fr|~Bf%l+t@Dtraités <P=p#m~o[<jou <P~o[~cv
~rt|es|~Ga#.*B%1Tratados <P&Ry ~f)%xo <P~f)+!
~rt|ru|~H0~n)nasagafag ~pN~hSb ~lN~v[~pNicynpdefanduib ~F,
~rt|ar|~k8~MPabdiawmag lch _(fabdhFdag @)pf {|ncda }lch abdhFdag >F
~rt|zh|@G%0#j#C%"间或#C%"相互间%G法@[*m@k
='|fr|~Bf*bsuccession d’États ~c3@e~Hl
='|es|~Ga%ZSucesión @e&R#TMateria @eTratados
='|ru|~H0mfegamfccihkgc =m#"~CC
='|ar|~k8bxbane _(&Mabdiawmag
='|zh|@G%0在%G~lt@[继承@[*m@k
&)|fr|~Id&gimmunités juridictionnelles @D=p~Dzleurs biens
&)|es|@l_Y~xT~IyJurisdiccionales %1&Ry @esus Bienes
&)|ru|~s7tfbhnbjrbadduv biipdbkckev =mb bv ~GY
&)|ar|@t@xbryahag _(fddgbsagwa dh abfbace abkAazce
&)|zh|@C%0~k"财产管辖豁免@k
~a1|fr|~Bf*breprésentation @D=p%7leurs ~b[avec #h~o[<j@ecaractère universel
~a1|es|~Ga%ZRepresentación %1&R#Tsus ~eJ~BX#U~f)%x@eCarácter Universal
~a1|ru|~H0mfcnhkegbkclzhkgc =mg bv akdaCcdbqv h ~lNpdbgcfhelzdasa ~CO
~a1|ar|~k8bgdDcb _(&Mibakagwa di abdhFdag @)Hag abvali ~BG
~a1|zh|*m@G%0在其对普遍性#C%"_b上@[代表权@k
~wF|fr|~mmmer
~wF|es|~qpMar;CONVEMAR
~wF|ru|@c#F~uomfegp
~wF|ar|~it~lc;@tkahfh ~lc
~wF|zh|@C+g法@k;*k+g法%H
~rk|fr|#N~DC#B~s'1982;#N~DC#B~mmmer
~rk|es|#r~mT~a!#BParte XI #B~qpMar{ de 10 de diciembre de 1982|};#r%ZParte XI
~rk|ru|@M~d!Чehkb !X!I ~r!~vb
~rk|ar|#)#q~li~umabpfb/mcodlj 1982;#)#q~li~lc
~rk|zh|@G+f~z0~iq~LK@[#R;~LK#R
~e0|fr|#N%?~GT@e^P@D~GL#B~s'1982 ~d/^A%T#m^A<i~sYdont ~A(s’effectuent tant ~zLqu’au-delà @e~JV~rRexclusives (stocks chevauchants) #m~sYgrands migrateurs;#N{|des Nations Unies |de 1995 }&gstocks @epoissons
~e0|es|#r%Z~a!~ib~oJ#B~qpMar @e10 @ediciembre @e1982 relativas ~id*Ay ~cS~ib~QbTranszonales y #U~QbAltamente Migratorios;~As{| de las Naciones Unidas} ~Ar~sA@ePeces
~e0|ru|@M~d!malaycdbo ~r!sane, jakafuc jehetkhq ~Na~B(fuwduv xemehag b ~k:b pmfeglcdbq bib;+y{| Efsedbxerbb EwKcnbdcdduv Jerbo} %9fuwdui xemehei
~e0|ar|&t{|iad 1995 }bghncH da ggAdhw ~it~umabpfb/{| }mcodlj 1982 dh prsad @/~Ezabdgmaxbe ~F5fabpjyme ~qVabsDcje abajgrab;&t@xbbpjyme abodsce
~e0|zh|+f~z0~OD#R;+f~OD#R;~ll~ba#R
bbnj|fr|#Nse rapportant ^A~mmmer #mportant *b%T#m<k~wd#B~n2biologique marine @D~JVne relevant pas #B~ta
bbnj|es|#r~rW^g#B~qpMar ~mT*A>?Uso ~eM#B~apBiológica Marina ~ibZonas Situadas Fuera #B~r0
bbnj|ru|@M@ewexc ~bFa ^mb phkaoAbgai ~oSiafhjasa wbalasbAchjasa ~GSg feoadev ~d?
bbnj|ar|#){|abdljd }&M~vd~it~dH@/~tiablrjc &M~F5abfakie ~wJabfvhce faogxmadw ~H]
bbnj|zh|~iq下~Pf#R;根据~iq@[~LL就~Pf#x拟订@[#R;~oA#R
^N|fr|#N*0&P~sL@!&P+t#Bmer
^N|es|#r>f#J~sL@F#J*B#JMar
^N|ru|~A.+v_xkfbwpdele ~uomfegp
^N|ar|&t~nW~F7@)~MP~dH~n6
^N|zh|#C+g法法庭~ei#R
~aN|fr|@0*0@el’Autorité @V@Dfonds marins
~aN|es|@Y>f#BAutoridad @F%1Fondos Marinos
~aN|ru|%aa +v_xafsede ~uondp
~aN|ar|%k~nWabobve @)bkai ~dH~n6
~aN|zh|#C海底=D局~ei@E
~jk|fr|~j7haute mer
~jk|es|~m9~Fk
~jk|ru|@caw ~F-
~jk|ar|@t~CF~lc
~jk|zh|~tv@k
>K|fr|@a%lplateau continental
>K|es|~m9~o]
>K|ru|%!~ao
>K|ar|@tabqjn abkajc
>K|zh|大陆架@k
_U|fr|~j7mer territoriale >bzone contiguë
_U|es|@l#.Mar ~sJ_1Zona Contigua
_U|ru|%!~ztiafc b mfblcyeBco xadc
_U|ar|@t~BHabtkbcdc fabdhvke abdgaxde
_U|zh|领海及~Or;领海&5~Or
+.|fr|#N<mfavoriser <yrespect par #h~G.@e~h?~mo@D^n<j@e%T~Dzgestion;#Nd’application
+.|es|#r@T~sC&KCumplimiento ~ib_h%x@e*Ay ~cS~tg@4~t:Pesqueros ~lOPescan #T~Fk;#r@eCumplimiento
+.|ru|~A.hancohkgbb hawltncdbt fuwalagduib hpneib ~fg%Qicf ~rJybguv ~n5b ~u.bib;@M%9akjfukaip iaft
+.|ar|@t~Exabycahe ~MX;&t~ExabrnF ~MX;@tabadgDab
+.|zh|_/~tv渔船遵守#C~yV_:@[#R;遵守_:#R
=7|fr|~vN~P-port <m~u/~GF#m~hd@u~h?^C;~vN~P-port
=7|es|~yg#JPuerto Destinadas a ~vL@u~kT^E;~yg#JPuerto
=7|ru|+y{| Gfanagalzhkgcddao b hclzhjavaxqohkgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~tkmafke ~k2{|fuwdasa }~rf;~A.icfev ~tkmafke
=7|ar|#)~wL;&t~c9abpBHce fabEjaie bbpdd abdgrme ~wL;#)~beabdchaG;#)#qlgmalcj mfbe abdchaG
=7|zh|@G~DV~up鱼@[_:#R;@G~up鱼@[~DV_:#R;~DV_:#R
~Hj|fr|~s2{de 1974 |}=Y~vc#Bvie humaine #Tmer
~Hj|es|~Aq+z%b~OaHumana ~rWMar{, 1974|};@NSOLAS
~Hj|ru|~H)~MKAclagcAchjao ybxdb @eiafc
~Hj|ar|~Febobade ~F(;~Fe~h'~F(
~Hj|zh|1974%)~HL;~HL
~wu|fr|~s2~uf#hnavires, ~b'@e1978 y relatif;~s2~uf#h~u)
~wu|es|~E5Buques, 1973, modificado ~tg{el|su} ~Ka1978;~E5~AA;@NMARPOL
~wu|ru|#f@b~dV~tnh ~Ne
~wu|ar|~kbabonh ~fy1973، ~owiad 1978 #qlwa;~kbabonh
~wu|zh|#C~gD船舶造成~xg@k
~b6|fr|~s2{de 1979 |}*brecherche ~HCsauvetage maritimes
~b6|es|~Aq@mBúsqueda y ~MiMarítimos{, 1979|}
~b6|ru|~H)mabhjp b hmehedbt @eiafc
~b6|ar|~FebblrD fabthkaH &M~lc
~b6|zh|1979%)~KN救助@k;~KN{和|与|}救助@k
stcw|fr|~s2{de 1978 |}~O"@Dgens @emer, @e~ya
stcw|es|~PQ+zGente @eMar{, 1978|}
stcw|ru|~nDiafqjag ~Gj{| 1978 sane}
stcw|ar|~gHbbdbarch
stcw|zh|1978%)~Ge;~Ge
+L|fr|@a~H[<ytrafic ~Cz=z
+L|es|@N~DyTráfico Marítimo #'
+L|ru|@c%9awlcsAcdbt %viafhjasa hpnavanhkge
+L|ar|@tgcocj rjse abdbare ~eP>F
+L|zh|便利#C~j3~KH@k
~aM|fr|@a~db~O2~Cz*E
~aM|es|@NConstitutivo #B<bMarítima #'
~aM|ru|%!~ax~mC~MI
~aM|ar|~K,labdhFde ~eP>F
~aM|zh|#C海事%"@k
mlc|fr|@a&P_omaritime{, 2006|};@a&P_o~Cz@e2006
mlc|es|~kJMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a kfpnc g iafhjai hpnavanhkgc{| 2006 sane}
mlc|ar|@t&Jablrjc
mlc|zh|2006%)海事劳工@k
=,|fr|~NU~iF~BYsubaquatique
=,|es|~m9@.~iC&4Subacuático
=,|ru|~cNmangandasa ~lh~GI
=,|ar|~t-~BEabdBdfj labdcaw
=,|zh|#s水下>C~I/
~bO|fr|~s2@8~s)>b<i@Deaux @eballast #msédiments @D~u)
~bO|es|~Aq~lE^d_1~sl#JAgua @eLastre ~CTSedimentos %1~AA
~bO|ru|#f~uThpnaguv wellehkduv gan b ahenjag b ~hR
~bO|ar|~Febdjakle fgyjcn dcaw yalfje abonh {fjfaolwa|fgjolagwa}
~bO|zh|#C~o'#j~DU~Dg与=D@k;#C~o'^(~DU~Dg#j=D@k;~Dg#j=D~o'#j~DU~p7
~b)|fr|~s2@e_i@J~zx@Dépaves
~b)|es|~Aq@e_i%ZRemoción @eRestos @eNaufragio
~b)|ru|~x!*xaw pnelcdbb xekadpgCbv ~Ne
~b)|ar|@t~Nc@)btEabe abrvad
~b)|zh|~tw#C~xj@k;#C~xj~tw@k
~jl|fr|~s2@e~pv@8<yrecyclage sûr #m~z(rationnel @D~u)
~jl|es|~Aq@e~pv~lEReciclaje Seguro y Ambientalmente Racional %1~AA
~jl|ru|Qadjadshj*xa wcxamehdao b PjalasbAchjb ferbadelzdao pkblbxerbb ~Ne
~jl|ar|@twfhB sfhB @)btiame gmfcj abonh
~jl|zh|香港#C%A与~y6;香港#C%A#j~y6
>W|fr|~j7#S#B~kD@Dmers résultant @el’immersion @edéchets
>W|es|~Dx%6#B~f8#JMar ~tgVertimiento @e~AKy ~IEMaterias
>W|ru|@c~dV~tniafq hwfaheib akvanag ~DDiekcfbelag;Zadnadhj@p
>W|ar|@t~GJ>:fdfam pxjC;@t~GJ>:fabdfam abpxjC;@tbhmh
>W|zh|~C8及~Fc~m5;~C8^(~Fc@:@k
~G?|fr|@a~Al~mU@e~B:&PNord-Est
~G?|es|@N~y(#J~ss{Ambiente |}Marino #J~LdNordeste
~G?|ru|%!*R~C)Lcgcfa-NahkaAdao Mkledkbjb
~G?|ar|~t-~Mx~ePbudab ujk ~yZ
~G?|zh|#s东北~Dd+g~gB@k
npt|fr|%P*bnon-prolifération @D^[~h/;%P*bnon-prolifération;TNP
npt|es|%:%ZNo ~Br~ib+n~i0;TNP
npt|ru|~HGdcfehmfahkfedcdbb >t~BL;HJЯE
npt|ar|&Vimd ahguaj *W~Mv
npt|zh|~C?~N(%G;核~C?%G;*k~C?%G^)
ctbt|fr|%Pd’interdiction complète @Dessais ~h/
ctbt|es|%:@e+hCompleta %1Ensayos ~i0
ctbt|ru|~HGghcawKciltBci *G~Hcbhmukedbo;HNYЯR
ctbt|ar|&VabrFj ~MFbbgqajl ~Mv
ctbt|zh|~Da~E];~Da禁试%G
tpnw|fr|%P@J%D@D^[~h/
tpnw|es|%:%Z+h~ib+n~i0
tpnw|ru|~HG*G>t~BL
tpnw|ar|&V~Hd*W~Mv
tpnw|zh|&3~N(%G
ptbt|fr|~Dt#hessais d’armes ~lj%7l’atmosphère, %7<zextra-atmosphérique #msous l’eau
ptbt|es|%:~tg&K~J9Prohíben @4Ensayos ~BX~a7~zDAtmósfera, &K~qvy Debajo #JAgua
ptbt|ru|~HG*Gbhmukedbo >t~nXg ekiahFcfc, ~Eimfahkfedhkgc b man ganao
ptbt|ar|&V~Hdgqajl ~pe&Mabqf fnc ~NRfgrg ovr abdaG
ptbt|zh|&3在大气层+w=q#j水下进行~N(试验%G;~xm~E];~xm禁试%G
~e)|fr|~Dt@eplacer @D^[~lj#m~u7^[@edestruction massive %l~HHocéans ainsi ~lO%7~tcsous-sol
~e)|es|%:~M(+h@eEmplazar ~a7y ~IE+n@eDestrucción #TMasa #T~Ic
~e)|ru|~HG*GfexicBcdbq @endc ~A3g csa dcnfev >t~nX~DD~Js~nXiehhagasa pdbAkaycdbq
~e)|ar|&V~HdfAi ~pefBcjwa dh pobre abmdaj ~MF<ukai ~HWfnc lavh pjAwa
~e)|zh|&3在海~ym安置~N(#j+x大规模{毁灭|杀伤}性%[%G
~GO|fr|~Ff%Dd’utiliser @Dtechniques @emodification @e~wq&a@D~GTmilitaires ou ~rr~eV~GThostiles
~GO|es|~m9+h@eUtilizar Técnicas @eModificación Ambiental ~BX~IxMilitares u Otros ~IxHostiles
~GO|ru|%!*Ggacddasa ~v[ltwasa bdasa gfeyncwdasa ^lhfcnhkg ~Jr@emfbfandpt hfcnp
~GO|ar|@t~Hd~wKgkhcag abgBccj &M~MxbpBjaA iosjce pf bpce pBjaA imazce pxjC
~GO|zh|&3为军事或任何+x敌对目@[~d]改变~gB@[技术~m5
bwc|fr|~Ff~zBfabrication #m~K2@D^[bactériologiques (biologiques) ou &atoxines ~ii;@a&g^[biologiques{| ou à toxines| et à toxines}
bwc|es|~w6@u~sB>?~Av@e+nBacteriológicas (Biológicas) y Toxínicas y @mSu ~si;@l~xT+nBiológicas{| y Toxínicas}
bwc|ru|~y!~reb ~u4xemehag wejkcfbalasbAchjasa (wbalasbAchjasa) b kajhbddasa ~nX~Oq;@c%9wbalasbAchjaip {|b kajhbddaip }afpybt;%!wbalasbAchjai {|b kajhbddai }afpybb
bwc|ar|~j(fabgsochce ~jg;~j(fabgsochce، ~jg;@t*Wablcfbfqce
bwc|zh|@G&3#t+w生产#j~C0#j~tK%[~m5;#[~oB#j~C0{和|以及}销毁{此种|这种|这类|此类}%[@:@k;~yp{和毒素|及毒素|}%[@k
=c|fr|@0#4@u~JJd’emploi ^A~M[@egaz asphyxiants, toxiques ou similaires ~Dzmoyens bactériologiques
=c|es|@Y~mT+h#J~Lp~zDGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~Ka~iY@e1925
=c|ru|%aa *G~cy@egaodc pnpClbguv, qnagbkuv ~v[~h.manawduv sexag b wejkcfbalasbAchjbv hfcnhkg
=c|ar|%k~Hdabaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjwa dh abBaEag fbbfoazb ablsgjcfbfqce;%kqhcn ~fy1925
=c|zh|&3在战争中~d]窒息性+w毒性或+x气体#j细菌作战方法@[@E;1925%)%K@E;《1925%)%K~Cv
cwc|fr|~Ff~zB~GP~K2~Dz~n"@D^[chimiques ~ii;@a&g^[~sX
cwc|es|~w6@uProducción, &K~Av>?~Lp@e+nQuímicas y @mSu ~si;@l~xT~K7
cwc|ru|~y!mfabxganhkge, ~u4b ~cy~JU~nXb a csa ~u-;@c%9vbibAchjaip afpybt;%!vbibAchjai afpybb
cwc|ar|~bwfaogidab *W~uW~jg;@t*W~pE
cwc|zh|@G~oB+w储存#j~d]~lq%[及~tK%[~m5;~K0@k;~lq%[@k
ccw|fr|@a~A2@e~n"@e~Jgclassiques ~JLêtre considérées comme produisant @D~MUtraumatiques excessifs ou comme frappant sans discrimination;~Ff~Jgclassiques
ccw|es|@l~fu@eCiertas +nConvencionales ~lOPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas +nConvencionales
ccw|ru|%!~r-~Ni~Js~BSafpybq, ~oUhAbkekzhq dedahqBbib Afcxicfduc magfcyncdbq ~v[bictBbib dcbxwbfekclzdac ncohkgbc;@c%9jadjfckdui gbnei ~BS~BL;%!~Nigbnev ~BS~BL
ccw|ar|@t~Hd~JFpobre gkbcmce diche cdsh aiglajwa dnjve abAjj pf iufazce abpDj
ccw|zh|&3或限制~d]~Kv可被认为具有过分伤害力或滥杀滥伤~p3@[~Kn%[@k;{特定|某些}~Kn%[@k
~aA|fr|@0~A2@e~n"@Dmines, pièges #m~eVdispositifs~NJtel qu’il a été modifié <y3 mai 1996;@0II modifié
~aA|es|@Y~fu@eMinas, +nTrampa ~o6Artefactos~NJsegún fue enmendado &K3 @emayo @e1996
~aA|ru|%aa ~r-ibd, ibd-lagpCcj ~DDphkfaohkg ~o?3 ieq 1996 ~vb;namaldcdd~vj%a!I!I
~aA|ar|#V#qlrFj ~JFabpbBad fabpujas abxmaice fabhlazv abpxjC lycBgw abdimbe &M3 pcaj/dacf 1996;#V~uUabdimb
~aA|zh|经修正@[~LX;经修正{的|后的|}~en号@E;修正后@[~LX
~GA|fr|@0#,%?restes explosifs ~PM
~GA|es|@Y~iMRestos ~uv~PK
~GA|ru|%a%9gxfugaamehdui mcfcybkjei gaodu;%a!V
~GA|ar|#V#qlabdgnqjag dh dxbnag abrjl;#Vabxado
~GA|zh|战争遗留~Ky物@E
~mG|fr|~Ff%D@el’emploi, &Pstockage, #B~Ny#m&Ptransfert @Dmines antipersonnel ~ii;~Ff%D@Dmines antipersonnel;@ad’Ottawa
~mG|es|~m9+h#JEmpleo, Almacenamiento, ~sBy ~D/@eMinas Antipersonal y @msu ~si;~m9+h~ibMinas Antipersonal;~OWOttawa
~mG|ru|%!*Gmfbicdcdbq, ~u4xemehag, ~re~OG~zyibd ~Oq;%!*G~zyibd;Ekkeghj@p
~mG|ar|@t~Hd~v.fgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~mG|zh|@G&3~d]+w储存+w生产#j转让~E(及~tK地雷~m5;{禁止|}~E(@k;*k渥太华%H
~q5|fr|@a&g^[&asous-munitions
~q5|es|@l@m~L,#TRacimo
~q5|ru|@c%9jehhckdui wacmfbmehei
~q5|ar|@tabHxazj abihkfmce
~q5|zh|集束~og@k
att|fr|%P%l~n0@Darmes
att|es|%:#.~sh@eArmas
att|ru|~HG~n7afpybci
att|ar|&Vgqaje abpobre
att|zh|%[_]%G
~e"|fr|%P&g^o~zE=5@e<zextra-atmosphérique, y compris @u~rF;%P@Jl’espace{| extra-atmosphérique}
~e"|es|%:~iM@]~lO~rZEspacio Ultraterrestre, incluso @uLuna ~o6Cuerpos Celestes;%:#.<F
~e"|ru|~HG~yK~M6~jqmfahkfedhkge, gjltAeq Zpdp b nfpsbc dcwchduc kcle;&y%9jahiahp
~e"|ar|&V#3~qPbphuve ~zf;&V#3~qPbhuavag ~zf;&V~kG
~e"|zh|~wO内=q~oj~DI%G;~wO内@[=q~oj~DI%G;{外空|外层空间}%G
>6|fr|#N%lsauvetage @Dastronautes, <yretour @Dastronautes >brestitution @D~tZ
>6|es|#r#.~Mi_1Devolución @eAstronautas _1Restitución @e~r2
>6|ru|~A.hmehedbb jahiadegkag, ~Jqjahiadegkag b ~JqawKcjkag, xempBcdduv g ~pO
>6|ar|&tthkaH ~uVftiame ~uVfjm ~sT
>6|zh|营救~De+w送回~De#j归还发射到=q@[物体@[#R
_T|fr|~j7~lP@V@8#hdommages causés par @Dobjets spatiaux
_T|es|~Dx~lH@F~tgDaños Causados ~tgObjetos Espaciales
_T|ru|%!&W~zjxe pBcfw, mfbAbdcdduo jahibAchjbib awKcjkeib
_T|ar|@tabdoIfbce @)ih abpAjaj ~sRgrmDwa abpqoad abnAazce
_T|zh|~KA物~w.@[#C~j4@k;=q物~w.之#C~j4@k
<9|fr|~Ffl’immatriculation @D~tZ
<9|es|@N#.Registro @e~r2
<9|ru|%!~JpawKcjkag, xemphjeciuv g ~pO
<9|ar|@tgoqcb ~sT
<9|zh|@G登记射入=q物体~m5
moon|fr|#N~zE*b~rF
moon|es|#r~lOdebe regir #Uactividades %1&R~zDLuna y otros cuerpos celestes
moon|ru|~A._n=m@eZpdc ~DDdcwchduv kclev
moon|ar|#)abdhFd bphuve _(<uovr ~a(
moon|zh|~g)在~lT上~oj@[#R;月球#R
~i?|fr|%P@J~B/
~i?|es|%:Antártico
~i?|ru|&yaw Mdkefjkbjc
~i?|ar|&Vphgajsgcsa
~i?|zh|南极%G
~hb|fr|%Pvisant %D@D^[~lj#T~nE;%P@e~x?
~hb|es|%:+zProscripción ~ib~a7#T~CU~po;%:@e~x?
~hb|ru|~HG*G>t~nX~jB;&yTlekclalja
~hb|ar|&V~Hd~pe&Mpdjcsa abbagchce fdhvke ~BHabsajclc;&Vgbagcbfbsf
~hb|zh|拉丁~ok#j加勒比&3~N(%G;特拉特洛尔科%G
~jx|fr|%P*bzone dénucléarisée &P~pASud;%P@e~sE
~jx|es|~P0#JPacífico Sur;%:@e~sE
~jx|ru|~HGwcxKqncfdao xadc tydao ~p)~IW;&yOefakadse
~jx|ar|&VjajfgfhBa
~jx|zh|南~j0无核区%G;南~j0~j2;拉罗通加%G
~qZ|fr|%P*b+j@e~yj;%P@e~kf
~qZ|es|~P0{de|del|en|en el} ~lF;%:@e~kf
~qZ|ru|~HG~av~iy;~By%i
~qZ|ar|&VthuaG abdhvke abxabce dh ~pe&M~rn;&Vlahsfs
~qZ|zh|~C[~j2;~Dh%G
~jw|fr|%P@J~JS+j~cb;%P@e~Bq
~jw|es|~KW@e~a7~Cr;%:@e~Bq
~jw|ru|~HG~avMFfbjc;Gclbdnewhj%i
~jw|ar|&V~au~cc;&Vlbchmala
~jw|zh|*f~j2;佩林达巴%G
~b7|fr|%P~db~GM~yt;%P#,&a~JS~yt
~b7|es|~KW@e~a7#T{|el }Asia ~Lf;%:@e~qL
~b7|ru|~HG~av~H8Mxbb;Lcibmelekbdhj%i
~b7|ar|&V~au&MJoca abfovC;&V~au&Mfov Joca;&Vocdclabagchos
~b7|zh|中亚~j2;塞米巴拉金斯克%G
~wH|fr|~er
~wH|es|~Bj;@l^g~b]
~wH|ru|~v3#F~tV;~v3~tV;ODRDEEJ
~wH|ar|@t@x~MEgBcj abdhax
~wH|zh|@C~hW@k;~hW@k
~G7|fr|~PI~sr^A~er;~PI~L8
~G7|es|~Ka~sr#B~Bj;~Ka~Hx
~G7|ru|Dbakhj#a{ j OeiaAdao jadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb jlbieke|}
~G7|ar|%kscfgf
~G7|zh|*k@C~hW%H~p2@E;*k@C~hW%H@[~p2@E;~p2@E
_N|fr|#N@e>j
_N|es|#r@eParís aprobado #Tvirtud #B~Bj;#r@e~IF
_N|ru|~AT#5
_N|ar|&tlajco
_N|zh|~oe#R
cbd|fr|~j7~n2biologique
cbd|es|~Dx~rO
cbd|ru|%!~cJ;~s7~cJ
cbd|ar|@tabghfi ablcfbfqc;~K,labghfi ablcfbfqc
cbd|zh|%w@k
=I|fr|~PI~me
=I|es|~Ka~vE{ del Convenio sobre la Diversidad Biológica|};~KaCartagena
=I|ru|~pt#/%9~CQ;~pt#/%9wbawcxamehdahkb ~gja ~cJ;~pt#a
=I|ar|%k~oV;%kkjvaqhe #qlabobade abprcazce
=I|zh|*k%w%H~jX%A@E;*k%w%H@[~jX%A@E;卡塔赫纳{生物安全|}@E
~wx|fr|~PI~uF@J~ar%?~u]génétiques ~HCpartage juste ~I"@Davantages découlant @e~tcutilisation;~PI~sy
~wx|es|~Ka~uF@m~kda @4~nrGenéticos y ~f-Justa ~Hw#T@4Beneficios ~J9Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~Ka~sy
~wx|ru|Jesaohj#/~hP~G-j scdckbAchjbi fchpfhei b hagichkdasa ^l@e~G1b fegdao ~MJgusan ak bv mfbicdcdbq{ j Dadgcdrbb a wbalasbAchjai fexdaawfexbb|};Jesaohj#a
~wx|ar|%khaBfca
~wx|zh|*k%w%H~K.#j公正#j公平~Ch@E;~K.{和|与|以及}公正{和|}公平{地|}~Ch@E;~gv@E
~Hq|fr|~Id*b~b?désertification ~LQpays gravement touchés par @usécheresse et/ou @udésertification, ~eh~cb;~Id*b~b?désertification
~Hq|es|@l_Y@e~JX;~t[{ de las Naciones Unidas|} @e~HJDesertificación;~OW~JX
~Hq|ru|@c#F%9#?amphkudbgedbci g kcv hkfedev, jakafuc bhmukugetk hcfzcxdpt xehpvp b/blb amphkudbgedbc, ~BN~gS;@c#F~yh;@c~yh
~Hq|ar|~vUabgyrj &M~qU~sRgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~cc;~vUabgyrj
~Hq|zh|@C~ur发生严重干旱#j/或荒漠化@[%0~wP在*f~o(~m5;@C~o(@k;~o(@k
~dl|fr|~Bf~Al#Bcouche d’ozone
~dl|es|~Hz~i6~y(#BCapa @eOzono
~dl|ru|~nh@baw ~MKaxadagasa hlaq
~dl|ar|~k8~h'vlke abpfEfh
~dl|zh|#s臭氧层*m@k
~aS|fr|~PI~Ce
~aS|es|~Ka~Oh;~Ka~eF
~aS|ru|Iadfcelzhj#/~gG;Iadfcelzhj#a
~aS|ar|%k~g4
~aS|zh|~O'@E;*k~lx~Cv
~F[|fr|+BBâle ~fG@e~h)~Dz~tcélimination;+BBâle
~F[|es|~HzBasilea #.^d%1Movimientos ~x[%1~AK~L[y su Eliminación;~HzBasilea
~F[|ru|Uexclzhj~uTxe kfedhsfedbAdao mcfcgaxjao amehduv akvanag b bv pnelcdbci;Uexclzhj@p
~F[|ar|@tlaEb @/abgrsd &Mhkb ~BFabxvje fabgxby dhwa ilj abrmfm;@tlaEb
~F[|zh|~Dg危险废物越境转移~k"处置~Og;~Og
~jP|fr|+B~kq*b~Nx@e~GEpréalable #Tconnaissance @ecause applicable &acertains ~h:#mpesticides dangereux qui font l’objet ~B5~n0=z;+B~nu
~jP|es|~Hz~kq#.Procedimiento @e~AHFundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos ~L[Objeto @e~sh#';~Hz~nu
~jP|ru|~uI^Dmfarcnpfc mfcngefbkclzdasa awahdageddasa haslehbq #"aknclzduv amehduv ~NGgcBchkg b mchkbrbnag g &Wkafsaglc;~uI@p
~jP|ar|@tjfgjmad @"lgvlck tqjaG abdfanke abdolke ih ibd <udfam scdcazce fdlcmag Jnag diche xvje dgmafbe &M~eO>F
~jP|zh|~ur#C_]中对~Kv危险~C'#j农药采用事先知情同意程序@[~Do@k;~Do@k
~a3|fr|+B~kr&gpolluants organiques persistants;+B~i5
~a3|es|~HzEstocolmo @mContaminantes Orgánicos Persistentes;~HzEstocolmo
~a3|ru|~L!^Dhkaojbv afsedbAchjbv xesfqxdbkclqv;~L!@p
~a3|ar|@taogswfbd ~or;@togfswfbd ~or
~a3|zh|@G持久性有机~xg物@[~oh@k;~oh@k
~mF|fr|+BMinamata{ sur le mercure|}
~mF|es|~Hz~Bk#.Mercurio;~HzMinamata
~mF|ru|Ibdeiekhj^Dfkpkb;Ibdeiekhj@p
~mF|ar|@tdchadaga @/abEzlk
~mF|zh|@G汞@[水俣@k;水俣@k
~GD|fr|@a%l~n0@!~Op@efaune ~Dzflore sauvages menacées d’extinction;CITES
~GD|es|@l#.~sh@F@eEspecies Amenazadas @eFauna y Flora Silvestres
~GD|ru|%!&W~n7gbneib ~I7Flafu, devanqBbibhq man psfaxao bhAcxdagcdbq;LRTXL
~GD|ar|@t~bI&Tlphfai <f;@t~eO@)&Mphfai <f;@t~eO@)lphfai <f
~GD|zh|濒危野生动植物种#C_]@k;濒危物种~CW{贸易|}@k
cms|fr|~j7%T~Opmigratrices ~Jd^Afaune sauvage;+BBonn
cms|es|~m9*A~ibEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~rJ~j";%!^m~j"
cms|ar|@trnF ~kC;@t~Ms~kC;&V~Msabphfai abdwaqje dh abrcfahag abnvjce
cms|zh|~J/野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~wA|fr|~qi~JVhumides d’importance ~zpparticulièrement comme habitats @Doiseaux d’eau;+BRamsar
~wA|es|@l~tha @4Humedales @eImportancia #'~ry~hCcomo Hábitat @eAves Acuáticas;~OWRamsar
~wA|ru|%!ganda-walakduv psanzqv, bictBbv icynpdefandac xdeAcdbc, slegdui awfexai g jeAchkgc ichkaawbkedbo ganamlegetBbv mkbr;Oeihefhj@p
~wA|ar|~K,labpjaAc ~sS;@tabpjaAc ~sS;@tjadoaj
~wA|zh|@G~wP作为水禽栖息地@[#C重要湿地@k;拉姆萨尔{湿地|}@k;*k湿地%H
acap|fr|#N*b%T@Dalbatros ~E0pétrels
acap|es|#r%Z*A@eAlbatros y Petreles
acap|ru|~A.^melzwekfahag b wpfcgchkdbjag
acap|ar|&trnF vcfj ~F';#)#qlrnF {vazjc|vcfj} ~F'
acap|zh|#s信天翁#j海燕#R
~v?|fr|+B~Az@J%Dd’importer ~xo@D~h)#m~fG>b<i@D~h)~CG~cb;+B~In
~v?|es|~OW~In
~v?|ru|Ueiejhj@p
~v?|ar|@tladasf
~v?|zh|巴马科@k
=J|fr|@a~Al>bmise #Tvaleur ~mU~KeCaraïbes;+BCarthagène
=J|es|@N~y(>?#K~I:#BRegión #JGran Caribe
=J|ru|%!*Rb ahgacdbb ~C)UalzCasa Defbwhjasa feoade;~pt@p
=J|ar|~t-{fghdce ablcze ablrjce bdhvke ablrj absajclc absljC|ablcze ablrjce bdhvke ablrj absajclc absljC fghdcgwa}
=J|zh|#s#j开发大加勒比~Dc+g~gB@k
alps|fr|~NU@DAlpes;@aalpine
alps|ru|~cNMlzm;Mlzmbohj@p
alps|ar|~t-qlab abpbl
alps|zh|#s~Ck;~Ck
~dn|fr|@a%l+t#,%?utilisations ~DG~cw&a@D~GT~eV~lO@unavigation
~dn|es|@l#.*B%1Usos ~OI%x@T~IxDistintos #BNavegación
~dn|ru|%!~n)dchpnavanduv ~Js^l%Qganakajag
~dn|ar|@tkahfh aogxmad ~zh@)&MabpBjaA Bcj abdbarce
~dn|zh|#C水道非航行~d]法@k
~Hu|fr|~NU#m<k~DGtransfrontières ~E0lacs ~dK;~Ffl’eau
~Hu|es|~Dx@.y =x~OI~x[y {de |}@4Lagos +!
~Hu|ru|@c%9~MKb ~hJ~B(ganakajag b %Qaxcf
~Hu|ar|~t-faogxmad ~zhabialje bbrmfm fablrcjag >F
~Hu|zh|跨界~M1#s#j~tx@k;#s&5{利用|使用}{跨界|越境}~M1@k;*k水%H
~v!|fr|@a~fO&Ppublic au processus décisionnel #m~ar^A+u~c3d’environnement;@ad’Aarhus
~v!|es|@l~rT@u~f-#JPúblico ~zDToma @e~ut~DLAmbientales;~rw@eAarhus
~v!|ru|%!~d-g mfarchhc mfbdqkbq ~GRb nahkpmc j mfegahpnbt %9gamfahei, jehetBbihq ~h"hfcnu;Efvphhj@p
~v!|ar|@tJjwfo
~v!|zh|在~gB#x上~xk信息+w~J.决策#j诉诸~tG~m5;奥胡斯@k
~MV|fr|~Ffl’évaluation @el’impact @J~wq%7un contexte transfrontière;@ad’Espoo
~MV|es|~m9Evaluación #JImpacto Ambiental #Tun ~AITransfronterizo;~rw@eEspoo
~MV|ru|@caw arcdjc ~Jr@eajfpyetBpt hfcnp g ~B'jadkcjhkc;@cЭhma
~MV|ar|@ttolf
~G8|fr|~j7~kDatmosphérique transfrontière &alongue distance
~G8|es|~rx%Z~f8Atmosférica Transfronteriza a Gran Distancia
~G8|ru|%!~B'xesfqxdcdbb gaxnpve @ewalzCbc fehhkaqdbq
~G8|ar|~K,labgbfD ~lI;@tabgbfD ~lI
~G8|zh|远距离越境~OA;长程越界~OA
~B7|fr|#Nrégional ~fOpublique #m~ar^A+u&apropos @Dquestions environnementales #T~nE;#Nd’Escazú
~B7|es|#r~sF~rT@u~f-Pública ~DLAmbientales #T~po;#r@eEscazú
~B7|ru|~IDa ~d-b mfegahpnbb ~jJ~h"hfcnu ~jB;Эhjehphhj#5;@MЭhjehp
~B7|ar|&ttosaEf
~b4|fr|%P@!&g~u]phytogénétiques @8l’alimentation #ml’agriculture
~b4|es|%:@F~iM~nrFitogenéticos +zAlimentación _1Agricultura
~b4|ru|#f%cfehkbkclzduv scdckbAchjbv fchpfhev ~r8~remfanagalzhkgbq b gcncdbq hclzhjasa vaxqohkge
~b4|ar|abdiawme @)@/~v"abfjaDce abhlagce bbpBHce fabEjaie
~b4|zh|粮食~zJ#C%G;粮食~zJ~CW%G
^0|fr|~s2~Al@Dvégétaux
^0|es|@l@F@e@.Fitosanitaria
^0|ru|~H)jefedkbdp b *Rfehkcdbo
^0|ar|~Febfkace abhlagag
^0|zh|#C植物#s@k
~aW|fr|~j7~CM~yL
~aW|es|@l@m%bNuclear
~aW|ru|%!~Hb~lk
~aW|ar|@tabpdah abhffc
~aW|zh|核%A@k
=j|fr|~j7notification rapide ~B5accident ~yL
=j|es|~m9Pronta Notificación @eAccidentes ~i0
=j|ru|@caw amcfekbgdai amagcBcdbb a ~Hbegefbb
=j|ar|@tabglbcB abdlsj ih fkfi ramD hffc
=j|zh|及早通报核事故@k
<0|fr|~Ff~n!~H(d’accident nucléaire ou @esituation d’urgence radiologique
<0|es|@l@m~m)#Tcaso @eAccidente &zo Emergencia Radiológica
<0|ru|%!~Nqg hlpAec ~Hbegefbb ~v[fenberbaddao egefbodao hbkperbb
<0|ar|@tgkmcd ~sP&Mrabe fkfi ramD hffc pf vajz tuiaic
<0|zh|核事故或辐射紧急情况~tC@k
~ha|fr|@acommune *b~CM#B<i&Pcombustible usé #m*b~CM#B<i@Ddéchets radioactifs
~ha|es|@lConjunta @m%b~zD~sl#JCombustible Gastado y @m%b~zD~sl@e~AKRadiactivos
~ha|ru|EwKcnbdcdd^D_q~gdakfewakegCbi kamlbgai b a _q~gdfenbaejkbgduib akvaneib
~ha|ar|~LZ@/pdah abgyjn &M~zifpdah abgyjn &M~BFabduie;~LZ~r[gyjcn ~zifobade gyjcn ~BFabduie
~ha|zh|乏燃料=D%A#j放射性废物=D%A联合@k
~c:|fr|~qM@e~G9@e~td;~qM@el’AIEA
~c:|es|~cj#JOrganismo @F~P,Atómica
~c:|ru|~eN_xescdkhkge ~zK;~eNIMQMTЭ
~c:|ar|~nTbbfsabe ~An
~c:|zh|#C~gu~yr;~gu~yr
^'|fr|~eB@e~M3;~eB~O2~a-#B~JP
^'|es|~fH<b%.~E7
^'|ru|~eN~b.~IV~CS
^'|ar|mogfj ~tr~F9
^'|zh|~z]%"法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@N^g#B<b%.#B~IL~HZ;@NMarco{ de la OMS|} ~HZ
fctc|ru|~v3~kF~Cf;~v3NEY ~Cf
fctc|ar|@t~tr<c~ME~B3abglB
fctc|zh|~z]烟草~Dg=B@k
=-|fr|~ke~O9~k0;@acréant ~JSOrganisation #z~k0
=-|es|~fH<b_Y+zEducación, @uCiencia _1Cultura;~fHUNESCO
=-|ru|~eN#F~jJawfexagedbq, depjb b jplzkpfu;~eNЮJXLDE
=-|ar|_labgpococ bdhFde @xbbgjlce fabibd fabDkane
=-|zh|~LE及>C%"%"法;~LE^(>C~KT;教科文~KT
<,|fr|~ke~O9~m3industriel
<,|es|~fH<b_Y~lE#KIndustrial
<,|ru|~eN#F%9mfaiuClcddaip ~q8
<,|ar|mogfj ~c9@x~l!abyhaice
<,|zh|@C工业#t%"章程
~q4|fr|~K:&a~fK
~q4|es|@N@m~iN
~q4|ru|%!&W~h];Чbjeshj@p
~q4|ar|@t~v)
~q4|zh|#C~gz@k
~a5|fr|@a~Al~iFmondial, ~BY#mnaturel;@a~iFmondial
~a5|es|@l~y(~iCMundial, &4y Natural;@l~iCMundial
~a5|ru|~cNghcibfdasa ~lhb mfbfandasa ~GI
~a5|ar|~t-~oQ;@t~h'~oQ
~a5|zh|#s%d>C#j自然~I/
*9|fr|@a#4#h^n&aprendre @8interdire #mempêcher l’importation, l’exportation ~HCtransfert @e~JK=y@Dbiens culturels
*9|es|@l~xT_h~lODeben Adoptarse @TProhibir e Impedir @uImportación, @uExportación _1~D/~P8Ilícitas @eBienes Culturales
*9|ru|%!icfev, demfeglcdduv @exemfcBcdbc b mfcnpmfcyncdbc ~geggaxe, gugaxe ~OG~CBhawhkgcddahkb @ejplzkpfduc rcddahkb
*9|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~sRgogxmd brFj fdhi aogcjam fgymcj fhkb dbsce ~colvjk ~xX
*9|zh|@G&3#j~A7#j~ys@[方法~m5;#[{采取措施|}&3{和|并}~A7#j~ys{方法|}@:@k
*8|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~Al~MY
*8|es|~t[{| de La Haya| de La Haya de 1954} ~Pn
*8|ru|%!*R*.
*8|ar|~H4hufl hEai dobr;~H4~ktabdobr
*8|zh|@G~mz~m5;*v情况下#s~iK@k
*!|fr|Deuxième @0#,^A+BLa Haye @e~K9~Al~MY
*!|es|~FQ@Y#B~OWLa Haya @e~K9~Pn
*!|ru|+3~K9~w5*R*.;+3a *R*.{| 1954 sane}
*!|ar|#V~uU~n]~BT~fy1954
*!|zh|*k@G~mz@[%H~en@E;*k@G~mz@[{1954年|}~CX~EN@E
=Q|fr|@a=Y~vc~iF~BYimmatériel
=Q|es|@l+zSalvaguardia ~iC&4Inmaterial
=Q|ru|~cNdciekcfbelzdasa ~lh~GI
=Q|ar|@tyfh ~BEBcj abdamc
=Q|zh|#s非物质>C~I/
+:|fr|~NU>b_-#B~n2@Dexpressions culturelles
+:|es|~m9@.y ~np#B~ap~ibExpresiones Culturales
+:|ru|~cNb maaBfcdbb ~GSFafi ~lhheiagufeycdbq
+:|ar|~t-fgiEcE ghfi pusab abgilcj abDkanc
+:|zh|#s#j_/>C表现形式多样性@k
~b(|fr|@a{d’UNIDROIT |}&g~ffvolés ou illicitement exportés
~b(|es|~p.{ de UNIDROIT|} ~iMObjetos Culturales Robados o Exportados Ilegalmente
~b(|ru|@c{|ЮJRHOVM }a mavbBcdduv ~v[dcxejadda gugcxcdduv ~Nkrcddahkqv
~b(|ar|@tabdiwm &Tbgfrcm ~qT~BJ@/~coabdojfke pf abdymje {lvjk|lyfje} ~xX
~b(|zh|#C统一私法协会~M"~LW物~m5;{国际统一私法协会|}~M"{者|}~LW{物|化财产}~m5
~wc|fr|~s2#L<ydopage %7<ysport
~wc|es|~FgDopaje ~rWDeporte
~wc|ru|~vQnambdsai g hmafkc
~wc|ar|~Fe<gabdhuvag ~p9abjcaAe
~wc|zh|~w:在~C]运动中~d]兴奋剂~p7
~b1|fr|%P@e~py~H[~ar@Daveugles, @Ddéficients visuels ~E0&eayant ~u7difficultés @electure @Dtextes imprimés %?œuvres publiées;%P@eMarrakech
~b1|es|%:@e~py~Dy~kda #UObras Publicadas a #U*lCiegas, ~BXDiscapacidad Visual o ~BX~IEDificultades @TAcceder al Texto Impreso;%:@e{Marrakech|Marrakesh}
~b1|ru|~x9{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsAcdbb ~G-hlcmuv b lbr h defpCcdbqib xfcdbq ~v[bduib asfedbAcdduib hmahawdahkqib gahmfbdbiekz mcAekdpt bdFafierbt j ampwlbjageddui mfabxgcncdbqi;~x9%i
~b1|ar|&Vdjasu bgcocj abhnaH tbC abdyhnag abdhufje
~b1|zh|@G~DK~zT出版~w/@[~g"%G;@G~DK~zT发表~w/@[~g"%G;~g"%G
~rq|fr|+B~v7*bmise &adisposition @e~u]@etélécommunication @8l’atténuation @D~MU@Dcatastrophes #m@8#h~JE@esecours ~H(@ecatastrophe
~rq|es|~Hz~v7#.Suministro @e~nr@eTelecomunicaciones +zMitigación @eCatástrofes y #UOperaciones @eSocorro #TCasos @eCatástrofe
~rq|ru|@cTeimcfc a ~CAkclcjaiipdbjerbadduv ~n5~r8hiqsAcdbq mahlcnhkgbo wcnhkgbo b ahpBchkglcdbq amcferbo ~KV~Cy;@cTeimcfc
~rq|ar|@tgadlcjc @"lgfncj dfajm abagyabag abobsce fabbaobsce ~GvabsfajD fidbcag abtBaDe
~rq|zh|为减灾救灾+I提供电信~j5@[~N!;~N!
>8|fr|~j7~s-
>8|es|~z9~tgCarretera
>8|ru|~Dq~j:~vb;@c~j:~EB
>8|ar|@tabocj <uabvjk
>8|zh|~vw~DF
tir|fr|@adouanière #-au ~JR@e~rdsous <ycouvert @ecarnets TIR;@aTIR
tir|es|@NAduanero %Jal ~Gu@e~stal Amparo %1Cuadernos TIR;@NTIR
tir|ru|Teiaycdd^D&Wmcfcgaxjc sfpxag h mfbicdcdbci jdbyjb IHG;@cIHG
tir|ar|@'abqdjsce @"labhkb &TbblAazi
tir|zh|#C公路~KH@k;TIR@k
~d'|fr|~s2@Jl’harmonisation @Dcontrôles @D~rd%?frontières
~d'|es|~rx@F%ZArmonización %1Controles @e~st#T#UFronteras
~d'|ru|#f^Dhaslehagedbb phlagbo mfagcncdbq jadkfalq sfpxag @esfedbrev
~e.|fr|~K:au ~n0@etransit @D=p~Hf
~e.|es|@l#.~sh@eTránsito %1&Rsin Litoral
~e.|ru|%!kfedxbkdao ~n7gdpkfbjadkbdcdkelzduv ~g?
~e.|zh|内陆%0~KG_]@k;内陆国~KG_]@k
+,|fr|@a=Y~CI#m~B?@Dsentences arbitrales étrangères
+,|es|@l#.Reconocimiento _1~m:~ibSentencias Arbitrales Extranjeras
+,|ru|%!mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~Jfefwbkfeyduv fcCcdbo;~Lx@p
+,|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHwa
+,|zh|承认及+f~w?@k;承认&5+f~w?@k;*k纽约%H
cisg|fr|~Id&gcontrats @evente @V@emarchandises
cisg|es|@l~F3Contratos @eCompraventa @F@eMercaderías
cisg|ru|~H3&Wjpmlb-mfaneyb kagefag
cisg|ar|@t@x@/ikfm ablci &TbblAazi
cisg|zh|@C#C货物销售合同@k
&(|fr|~Id@J<k@e~BWélectroniques ~LQcontrats ~dK
&(|es|@l_Y%Z=x~ib~ADElectrónicas #T@4Contratos +!
&(|ru|@c#Faw ~oSPlcjkfadduv haawBcdbo g %Qnasagafev
&(|ar|@t@x@"laogxmad abxvalag abtbsgjfhce &Mabikfm >F
&(|zh|@C#C合同~d]电子通信@k
_R|fr|~Id%lcontrat @e~JR@e~rdeffectué entièrement ou partiellement par mer;~P[~nu
_R|es|@N_Y#.Contrato @e~Gu@e~stTotal o Parcialmente Marítimo;~P]~nu
_R|ru|~H3maldahkzt ~v[AehkbAda ~mC&Wmcfcgaxjb sfpxag;~uI%h
_R|ar|@t@x@"likfm abhkb &TbblAazi ih vjck ~BHsbca pf qEzca;~pQjfgjmad
_R|zh|@C全程或~xm~j3#C货物~KH合同@k;~Do~fI
*:|fr|~Id*btransparence %7l’arbitrage <Pinvestisseurs #m=pfondé @J@D~Hl;+BMaurice *btransparence
*:|es|@l_Y%ZTransparencia #T@4Arbitrajes <PInversionistas y &R~rW^g@eun Tratado;~OWMauricio %ZTransparencia
*:|ru|~s7mfaxfeAdahkb ~s?efwbkfeydasa fexwbfekclzhkge ~pNbdgchkafeib b ~hS@e~MJ%Q~CC;~pw^DmfaxfeAdahkb
*:|ar|@t@x@/abunance &Mabgrscd abgiawmc lch abdogDdjch fabmfb;@tdfjcucfo @/abunance
*:|zh|@C投资&i与%0间基于%G仲裁~OH;~g9~OH
="|fr|~Id&gaccords @e~h[~cwissus #Bmédiation;+BSingapour *bmédiation
="|es|@l~F3~At@eTransacción %xResultantes #BMediación;~OWSingapur %ZMediación
="|ru|~s7%Qibfaguv hasleCcdbqv, nahkbsdpkuv ~GUicnberbb;Lbdsempfhj^Dicnberbb
="|ar|@t@x@/agnakag abgofce @)abdhlDke dh abfoave;@tohBanfje @/abfoave
="|zh|@C@G调解所产生@[#C~Pb~gt@k;新加坡调解@k
=S|fr|~Id&g~MU~cw@Dventes judiciaires @e~u);+B~eA*bvente ~Nl@e~u)
=S|es|@l~F3Efectos %x~ibVentas Judiciales @e~AA;~OW~eA%ZVenta ~sp@e~AA
=S|ru|~s7%Qmahlcnhkgbqv hpncwdao mfaneyb ~Ne;~uw^Dhpncwdao mfaneyc ~Ne
=S|ar|@t@x@"labJDaj @)bblci ~F";@tlcqch @/ablci ~F"
=S|zh|@C~DY#C效力@k;~jW~DY@k
~JT|fr|#N@!~db@el’Université =Ypaix
~JT|ru|#f@3a haxnedbb Vdbgcfhbkcke ibfe
~JT|ar|#)&TbthuaG qadie ~BI
~wl|fr|+B1930 %l~qO{ (no 29)|};@R{| (no 29)} %l~qO{|, 1930}
~wl|es|~kJ~Ls{, 1930 (núm. 29)|, 1930|}
~wl|ru|@c~K8kfpnc ~mW29);*1~n'kfpnc
~wl|ar|@t&Jabqljc{|، 1930| biad 1930| bohe 1930}
~wl|zh|1930%)~dt~f229~z-;1930%)~dt@k
_I|fr|@0{de 2014 |}#,^A@a{de 1930 |}%l~qO{|, 1930| (no 29)}
_I|es|Protocolo{ de 2014|} %Jal ~kJ~Ls{, 1930|, 1930 (núm. 29)|}
_I|ru|%a{|2014 sane }~gj~K8kfpnc{| (№ 29)}
_I|ar|%k{|iad 2014 b}@t~lA;%kiad 2014 abdbrk lagnakce ~lA
_I|zh|~OE@k》2014%)@E;~OE%H{(第29号)|}@:{2014年|}@E
~wm|fr|+B1948 ~eb+tsyndical (no 87);+B1948 ~HX;@R{| (no 87)} ~HX{|, 1948}
~wm|es|~DxLibertad Sindical _1@.#J*B@eSindicación{, 1948 (núm. 87)|, 1948|}
~wm|ru|@c1948 ~w5~qe@e~sU~mW87);*1~qe@eafsedbxerbt
~wm|ar|@tabrjce abhkalce ~B!rk abghFcd{| abhkalc}
~wm|zh|~vR#j#s%"%B~f287~z-;~vR_u#s~LP@k
~wn|fr|+B~j:&g_p~js(révisée) (no 97);+B~j:~vu;@R{| (no 97)} ~vu{|, 1949}
~wn|es|@N~iM~qNMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~wn|ru|@c(mcfchiakfcdd{eq|ao|pt}) ~j:~w5~tY{ (№ 97)|};~Fo~yT{| 1949 sane} a ~tY{| (mcfchiakfcddeq)| (mcfchiakfcddeq g 1949 sanp)}
~wn|ar|@tabidab ~yA(djaqie)
~wn|zh|~vw%)~lv~xc@k(修订)(第97~z-;~vw%)移{民|徙}~xc@k{(修订)|(修订本)|(订正)|}
~wo|fr|+B~j:~cYcollective (no 98);+B~j:~HU;@R{| (no 98)} ~HU{|, 1949}
~wo|es|@N#.*B@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~wo|ru|@c~j:~w5~n)@e~sUb @e~s[mcfcsagafag ~mW98);*1~n)@e~sUb {|de }~s[mcfcsagafag
~wo|ar|@trk abghFcd fabdnafAe abqdaice
~wo|zh|~vw%)%"%B#j~KK%B~f298~z-;~vw%)~LP_u~KK{权利|权|}@k
~q(|fr|+B~xy~wY{ (no 100)|};@R{| (no 100)} ~wY{|, 1951}
~q(|es|@N@m~P:Remuneración{, 1951 (núm. 100)|, 1951|}
~q(|ru|@c~xy~w5fegdai gaxdesfeyncdbb ~mW100);*1fegdai gaxdesfeyncdbb
~q(|ar|@tabdoafae &Mabpqfj
~q(|zh|~LJ同酬~f2100~z-;~LJ同{工同|等报|}酬@k
~q)|fr|+B1952 ~jCminimum) (no 102);+B1952 ~NV;@R{| (no 102)} ~NV{|, 1952}
~q)|es|~Dx%b=E(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~q)|ru|@c1952 ~w5~r7~gc~mW102);*1~r7awchmcAcdbq
~q)|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~q)|zh|~E9~f2102~z-;~E9@k
~q,|fr|+B1957 @J~oW&P~qO{ (no 105)|};@R{| (no 105)} @J~oW&P~qO{|, 1957}
~q,|es|~Dx~Lb#JTrabajo ~Ls{, 1957 (núm. 105)|, 1957|}
~q,|ru|@c1957 ^.~kv~B)~mW105);~Fo@Q~kvkfpne
~q,|ar|@ttbBaG &Jabqljc
~q,|zh|1957%)废除~dt~f2105~z-;1957%)废{除|止}~dt@k
~q-|fr|+B1958 ~qcprofession) (no 111);+B1958 ~EA;@R{| (no 111)} ~EA{|, 1958}
~q-|es|~Dx=](Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~q-|ru|@c1958 ~w5~aU%3~B)b xedqkbo ~mW111);*1~aU%3~B)b xedqkbo
~q-|ar|@t~v'(nc abaogxmad fabdwhe);@t~v'&Mabaogxmad fabdwhe
~q-|zh|1958%)(~xc#j职业)~em~f2111~z-;1958%)~ET~em@k;1958%)~em~ET@k
~q.|fr|+B1973 ~vy{ (no 138)|};@R{| (no 138)} ~vy{|, 1973}
~q.|es|~DxEdad Mínima{, 1973 (núm. 138)|, 1973|}
~q.|ru|@c1973 ~w5~j!@efewakp ~mW138);*1~j!@efewakp
~q.|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~q.|zh|1973%)~vr~f2138~z-;1973%)~vr@k
~q/|fr|+B1989 ~egtribaux (no 169);+B1989 ~egtribaux;@R{| (no 169)} ~egtribaux{|, 1989}
~q/|es|@N@m~qIIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~q/|ru|@c1989 ~w5~vFybxdb ~mW169);*1~vFybxdb
~q/|ar|@t~MGabpybce fabklbce
~q/|zh|~M5#j部落&i民~f2169~z-;~M5~HT部落{人民|民族}@k
~q:|fr|~OP~je(no 182);~OP~u8;@R{| (no 182)} ~mV@e_o@D~u8{|, 1999}
~q:|es|@N~xTPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~q:|ru|@c1999 ~w5~ot~B)~mW182);*1~otkfpne
~q:|ar|@t{|rFj |abkAaG ibC }pofp pusab idb abpvnab
~q:|zh|1999%)~DT@[童工~J:~f2182~z-;1999%){禁止|}~DT@:童工{劳动|}@k
~q[|fr|+B2011 ~hhdomestiques (no 189);+B2011 ~Er;@R{| (no 189)} ~Er{|, 2011}
~q[|es|@N~xTTrabajadoras ~CT~qNDomésticos{, 2011 (núm. 189)|, 2011|}
~q[|ru|@c2011 ~w5~oX~M.~mW189);*1~oXfewakdbjag
~q[|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~q[|zh|~Oo家政工&i~f2189~z-;~Oo家{政|庭}工&i@k
~q]|fr|+B2019 ~zC{ (no 190)|};@R{| (no 190)} ~zC{|, 2019}
~q]|es|~Dx~b:>?Acoso{, 2019 (núm. 190)|, 2019|}
~q]|ru|@c2019 ^.~o2~B)~mW190);~Fo@Q~o2kfpne
~q]|ar|@tabihn fabgrju
~q]|zh|2019%)~fp#j骚扰~f2190~z-;2019%){消除|}~fp&5骚扰@k
~da|fr|+B@-@e~G"<A#h~g3~cb;@a<A#h~g3~cb
~da|es|~t[{ de la Organización de la Unidad Africana|} ~tg@u~J9Regulan @4~seEspecíficos %1~x-%1~Me~Cr
~da|ru|~m6cnbdhkge, fcsplbfptB~NLhmcrbFbAchjbc ehmcjku mfawlciu wcycdrcg ~gS
~da|ar|~fv{|biad 1969 }~sRgrsd {abdFawj|abqfahl} ~nV{ldusbag|bduasb|lduasb} abbaqzch ~cc;~fv~fy1969
~da|zh|*f统一%"@G*f~KJ#x~Kv特定~lt~m5;1969%)*f统一%"@k
~go|fr|+B@-@e~G"@J#]&Pmercenariat ~cb
~go|ru|~m6cnbdhkge a *FdecidbAchkge ~gS
~go|ar|~fv~uZ<uabajgEak ~cc
~rb|fr|+B~yH_)*b@(#m~n!%?&edéplacées ~cb;+B~Ly
~rb|es|@l#BUnión Africana ~y(y ~CU~m){de|a} @4Desplazados Internos ~Cr;~OW~Ly
~rb|ru|~K?a *Rgdpkfcddc mcfcicBcdduv lbr g MFfbjc b ajexedbb bi ~Cy;Deimelzhj@p
~rb|ar|@t~d9~h'fdoaime abhaErch maxbca ~cc;@tsdlaba;@t~d9~h'abdujmch maxbca {nc pnjckca fdoaimgwd|fdoaimgwd nc pnjckca}
~rb|zh|*f~xi#s#j~tC*f~jZ者@k;坎帕拉@k
_A|fr|~vDpeuples
_A|es|~jz
_A|ru|~qE~OOdefanag
_A|ar|~nR~sW~i-fabuifl
_A|zh|~qh+e;*f+'&5~bn
~bK|fr|<D_)@D#6#m&P~MO~PO
~bK|es|_8Africana ~iM#n~Ia~z.
~bK|ru|~qEb ~ru~M-
~bK|ar|~nR~sWabvnb fjnaww
~bK|zh|*f&v%B#j福利+e
~wt|fr|~Gn#6{de la femme|des femmes} ~cb;~PI~IB
~wt|es|@Y~Kd#n#BMujer ~Cr;~Ka~IB
~wt|ru|~zF~vg~gS;~E3~vg~gS;Iempkhj#a
~wt|ar|*Y~qQ~cc;%kdalfgf
~wt|zh|~Fb~p4~Pk;*k*f+'&5~bn^)@G*f~p4~Pk;*k马普托~Cv
~v:|fr|~ke@e~yH~BM
~v:|es|Acta Constitutiva #BUnión Africana
~v:|ru|VAfcnbkclzd~vjejk@B~qDhatxe
~v:|ar|~qTabgpococ bbagram abpnjckc
~v:|zh|*f~xi%"法
echr|fr|+B~vc~qa~d,~E0libertés fondamentales;@aeuropéenne ~qa^Q
echr|es|~p.{| Europeo} ~y(%1~cM~ib~L9Fundamentales;@NEuropeo @e>n
echr|ru|%!*R~kB~OOahdagduv hgawan;Xgfamcohj^D+P_f;Xgfamcohj@b%9mfegei _f
echr|ar|@'abpfjflce ~sW_z
echr|zh|#s+'与~ms@k;#s+'^(~ms@k;欧洲+'@k
achr|fr|@aaméricaine #-%?~IY;~i1@e~sH
achr|es|@lAmericana @m>n;~d3@e~sH
achr|ru|Micfbjedhj^D+P_f
achr|ar|@'abpdjcsce ~sW_z
achr|zh|~ok+'@k
=R|fr|~P6#S>b~b?~a?&al’égard @Dfemmes >b~a?domestique;@a~s:
=R|es|~O-@m%6y ~HJ~b:#u{las Mujeres|la Mujer} _1~b:Doméstica;~Hz~Fs
=R|ru|~yi~glb #?dehblbci #"~vgb naieCdbi dehblbci;~x"@p
=R|ar|~hy{bdhi|luph dhi|abdgibke ldhi} fdsanre ~i'{abdjpe|abhoaG} fabihn abdhEbc
=R|zh|~gy~O)&w及家庭~fp@k;~gy#[~O)~CY^(家庭~fp~CY@:@k
~l"|fr|~j7~yC;+B~vV
~l"|es|~p.{ del Consejo de Europa|} %Z~xZ;~Hz~vV
~l"|ru|%!~yG;UpnemcCkhj@p
~l"|ar|~Es~MC;~Esabocljahce;@tlfmalog
~l"|zh|网络<q@k
_F|fr|~P6~b?~nC~ED
_F|es|~O-%Z~HJ~QcSeres Humanos
_F|ru|~yimfakbgancohkgbb ~n7ltnzib
_F|ar|~hy{bdsanre|luph dsanre|abdgibke ldsanre} ~bIlabluj
_F|zh|~gy=A~w9+I@k;~gy=A{贩运人口|人口贩运}{行动|行为|}@k
~Gx|fr|^:=Yprévention, @usanction #m~Gh~Cmfemme;+B~f7
~Gx|es|~dX@T~ko~x/y Erradicar @u~b:~vB;~OW~f7
~Gx|ru|~eE^D{mfcnpmfcyncdbb|mfcnakgfeBcdbb} b ~bs#"~vg~NS
~Gx|ar|@t+r~u0~EtfabkAaG ibcw;@t+r@/~GJ~Etfaogzyabw
~Gx|zh|贝伦杜帕拉@k
bern|fr|~K:^A%T#Bvie sauvage #m&Pmilieu naturel @el’Europe;+BBerne
bern|es|@N~mT*A~OaSilvestre y #J~ss~l4#TEuropa
bern|ru|~cN~I7Flafu b mfbfanduv hfcn awbkedbq g Xgfamc
^v|fr|~i1#BLigue @D=parabes
^v|es|{Pacto|Carta} #BLiga %1&RÁrabes
^v|ru|Gejk@BZbsb efewhjbv ~g?
^v|ar|~hNqadie _(~Mw
^v|zh|~om%0~xi+e;~om%0~xi{盟约|公约}
~bM|fr|<D@el’Association @Dnations @e~yj;<D@el’ASEAN
~bM|es|_8#BAsociación @eNaciones @e~lF;_8#BASEAN
~bM|ru|~eNMhharberbb =m~iy;~eNMLXMJ
~bM|ar|~hNjalve pdd ~rn
~bM|zh|~C[%0~xi+e;东盟+e
tac|fr|%Pd’amitié ~Dz&O#TAsie &PSud-Est
tac|es|%:~P7&k#T{|el }~lF
tac|ru|~HGnfpywc b ~ctg ~iy
tac|ar|&Vabymake fabgiafh &M~rn
tac|zh|~C[友好<:%G
~h,|es|_8~pd@e&k%1&RÁrabes #JGolfo
~h,|ru|~eNLagcke >kefewhjbv =mYelbge
~h,|ar|~nTbdqbo ~i"bmfb abxbcq ~Mw
~h,|zh|海湾~om%0<:委员会+e
icmp|ru|~A.~wjb Fpdjrbqv ~axjaibhhbb %9mfamegCbi wcx gchkb lbrei
ices|fr|~K:au ~vY@!@8l’exploration #Bmer
ices|ru|%!Icynpdefandai hagckc ~o8iafq
ices|ar|@tabdqbo &Tbaogsuan ~lc
~Hh|fr|~j7~ak@e~B:Sud-Est
~Hh|es|~Dx*Ay ~sl%1~nr#B~kT~vo~LdSuroriental
~Hh|ru|~t4g tsa-gahkaAdao ~IkMkledkbAchjasa ~LH
~Hh|ar|~La~hO~LUujk ~yZ
~Hh|zh|~yV东南~Dd~dw~j5@k
_E|fr|@a&g~v/civils @e~zx@!d’enfants
_E|es|~wT~iM~se~vW#BSustracción @F@eMenores
_E|ru|%!sfeynedhja-mfegaguv ~B6%vmavbBcdbq nckco
_E|ar|@t~BT~hl;@'~hl
_E|zh|#C~zV@k;#[#C{性|}~zV@:~CX@k
+N|fr|~NU@D~je>b&O~z5*E
+N|es|~wT~mT@.#JNiño y ~id&k~PYAdopción #'
+N|ru|%!*R~JDb ~ct#"bdahkfeddasa phudaglcdbq
+N|ar|@t~BT~xP;@'~xP
+N|zh|~Cj&v及<:@k;#[~Cj&v^(<:@:~CX@k
~c[|fr|@a%lrecouvrement @Daliments &al’étranger
~c[|es|~m9Obtención @eAlimentos ~rWExtranjero
~c[|ru|%!gxuhjedbb xe sfedbrco elbicdkag
ihr|fr|~nwsanitaire =z{ (2005)|}
ihr|es|~nsSanitario #'{ (2005)|}
ihr|ru|#f{uc icnbja-hedbkefduc mfegble|uv icnbja-hedbkefduv mfegbl|ui icnbja-hedbkefdui mfegblei|uib icnbja-hedbkefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr ~MH@)(2005)
ihr|zh|~LN(2005);~LN
udhr|fr|~dy~qa^Q
udhr|es|@j+q@e>n
udhr|ru|#w~kB_f
udhr|ar|#P%s~sW_z
udhr|zh|%d+'@y
~aC|fr|@h@Jl’octroi @e~wr%?pays #m%?~mKcoloniaux
~aC|es|~K]Concesión #B~oLa @4_jy ~qIColoniales
~aC|ru|~j)~CA~oTjaladbelzdui hkfedei b defanei
~aC|ar|@9dhr abaogkbab bblbmah fabuifl abdogidje
~aC|zh|~y7#j~LV@y;~y7#j~LV~OY
<S|fr|@h#-%?^o&P+t@!touchant #h~b[amicales >b&O<P#h=pconformément ^A<D+9
<S|es|~L5@]@e*B@Freferentes a #U~eJ~P7~id&k<P@4&R@econformidad ~BX@u_8@e*K
<S|ru|~j)~yK%vmfege, ~Njnfpychkgcdduv akdaCcdbo b >k~pN~hS~k/Vhkegai ~h6
<S|ar|@9^]~qT&T@"~J4;@9^]~qT&T~F4~J4
<S|zh|~M4及<:之#C法#7之@y;~M4^(<:{的|之}#C法#7{的|之|}@y
~a.|ru|~j)dcakKcilciai hpgcfcdbkckc den chkchkgcdduib fchpfheib
~a.|ar|@9abocame abmazde <u~v"abvlcice
~a.|zh|@G天然~j5之~Kx~w)@y;#[{天然|自然}~j5~yU~Kx~w)~yU@y
%S|fr|@h#z~vzraciale
%S|es|@j_Y~O5Racial
%S|ru|~Gg~p1
%S|ar|@9@x~H5
%S|zh|@C~K'@y
>J|fr|@h~qa~d)
>J|es|@j%1#n~z.
>J|ru|#A~kB~M-
>J|ar|@9^-abvnb
>J|zh|&v~H-
>-|fr|@h@J#]#B&7~bC
>-|es|~K]=v#B=]~vB
>-|ru|~j)*F~vl
>-|ar|@9~qS<u~v'~Aw
>-|zh|~cf~em@y
<"|fr|@h@Jl’asile territorial
<"|es|~IeAsilo Territorial
<"|ru|~j)~ztpwcybBc
<"|ar|@9@/{abdbqp|abbqfG} abtkbcdc
<"|zh|~ly庇护@y
^U|fr|~kY~o)@D=p>b@(@e~tcindépendance ~Dz~tcsouveraineté
^U|es|~jI~vO&Ry ~jT@.@esu ~oLy Soberanía
^U|ru|~wR~jj~JOaw asfeyncdbb bv ~oTb hpgcfcdbkcke
^U|ar|@9~zn~vtbbmfb ~B!aogkbabwa focamgwa
^U|zh|~w!立与~w)之#s@y;~w!立&5~w){之|的}#s~yU@y
+Q|fr|~kY~Dzl’ingérence ~o)@DÉtats
+Q|es|~jI_1Injerencia ~vOEstados
+Q|ru|~wRbdkcfgcdrbb b ~jj~g?
+Q|ar|@9@/~znlqdci phfaiw ~vtbbmfb
+Q|zh|~Pm别国内政@y;~Pm{别|他}国内政@:@y
_S|fr|@h%lprogrès ~HC#b~k[social
_S|es|~IeProgreso >?#K#Tlo Social
_S|ru|#A~c)mfasfchhe b ~eZ
_S|ar|@9abgkmd fabthdaG &Mabdcmah abaqgdaic
_S|zh|=4进步#j#t@y
*-|fr|~Od#B%g*E
*-|es|~Ie~za#B%b#'
*-|ru|~KMpjfcmlcdbb &W~lk
*-|ar|@9~Juabpdh ~i(
*-|zh|加强#C%A@y
<6|fr|@h@D^o<A<y~HHocéans, ainsi ~lO~tcsous-sol, au-delà @Dlimites #B~ta
<6|es|~nz@]~lORegulan ~Ic~ryFuera %1Límites #B~r0
<6|ru|#Amfbdrbmag, fcsplbfptBbv fcybi nde ~A3csa dcnf ~d?
<6|ar|@9#3{abdhFde bkai|abgc grsd kai} ~HWflavh pjAwa{|،} ~wJ{abfvhce|abkfdce}
<6|zh|~g)_[+g底床与下层土壤之#7@y;@G{各国|国家}_[海~ym@:#7@y
~gN|fr|Définition @el’agression
~gN|es|Definición #BAgresión
~gN|ru|Emfcnclcdb~HResfchhbb
~gN|ar|gijcn abimfah
~gN|zh|侵略定义
^T|fr|@h~ca=z
^T|es|~Ie~ma#'
^T|ru|~vs~kw
^T|ar|~Bcltkade ~r6
^T|zh|~Gf序@y
~aV|fr|~iL~ca=z
~aV|es|~AY#.~ma#'
~aV|ru|#v%9phkedaglcdbt ~kw
~aV|ar|~Fa{abdgibk ltkade|dh pqb tkade|btkade} ~r6
~aV|zh|~Gf序@,
*P|fr|<D@D#6#mdevoirs ~rR@DÉtats
*P|es|_8@e#ny Deberes ~It%1Estados
*P|ru|Хefkb~cD~D.~kBb awqxeddahkco ~g?
*P|ar|~hN^-_(ffaqlagwa abakgyamce
*P|zh|~Kk~lw%B#j义务+e
^y|fr|@h@D~k6
^y|es|@j%1#n%1Impedidos
^y|ru|~j)+P~nZ
^y|ar|#P~BJ~B.abdifkch
^y|zh|~p5@y;残{疾|废}者~H-
=)|fr|~P/#h&e~Cm+H
=)|es|~K]@.@e~IO#U*l~yd~ac
=)|ru|~j)*R~GXlbr ak ~rh
=)|ar|@9~d.~Ha<edh abgijA bbgiHcl ^H
=)|zh|#s&i~uq>l@y;#s&i~uq@:>l@:@y
=f|fr|^z@8~PS
=f|es|=Z@T~oYLey
=f|ru|Dancjh~sbnalydahkduv lbr %9~pT
=f|ar|~Am~i9
=f|zh|执法~io~ev
=e|fr|@h@J#]@e~bkd’intolérance ~Dz&7fondées *breligion ou @uconviction
=e|es|@j~bz@eIntolerancia y =]Fundadas ~zDReligión o #UConvicciones
=e|ru|~j)~fUdckcfmbiahkb b ~aU@e~MJfclbsbb ~v[pwcyncdbo
=e|ar|@9~qS~o-;~BclabkAaG ~o-
=e|zh|=C基~w,原因@[~a]@[~tu#j~em@y;=C基~w,{原因|}@:~a]@:~tu~HT~em@y
~e7|fr|~rzManille %l~h[pacifique ~I6~dK
~e7|es|~nzManila #.Arreglo Pacífico @e~D!+!
~e7|ru|Iedblzhj~L3ibfdai fexfcCcdbb %Qhmafag
~e7|ar|@9dahcba @/gofce ~yz@)labfoazb abobdce
~e7|zh|@G>g解决#C争端@[马尼拉@y
~aT|fr|<D~a-#Bnature
~aT|es|_8%.#BNaturaleza
~aT|ru|~L.%Fmfbfanu
~aT|ar|_l%sbbvlcie
~aT|zh|%d自然+e;%d大自然+e
~aP|fr|#Qd’éthique médicale ~c7~BQ~bB@esanté, ~eh@Dmédecins, %7@u@(@D~JH~E0détenus ~Cm+H
~aP|es|@]@e~N4Médica Aplicables ~id~AR#J~d4@eSalud, ~hC@4Médicos, ~zD@.@e*lPresas y Detenidas ~yd~ac;@]@e~N4Médica
~aP|ru|=wicnbrbdhjao Pkbjb, akdahqBb{chq|vhq|ihq|ibhq} j ~M,~M.xnfegaavfedcdbq, g ahawcddahkb gfeAco, g *RxejltAcdduv ~v[xencfyedduv lbr ak ~rh
~aP|ar|^]Jmal dwhe abvl {abdgybe|abdgibke} lmfj abdfFnch abyrcch
~aP|zh|@G医务~io+w~wP医生在#s被监禁#j拘留@[~uq@[>l~lt@[任务@[医疗道德#7
^Z|fr|~Jb@D~mK^Apaix
^Z|es|~Ie*B%1~qI~idPaz
^Z|ru|~J5defanag @eibf
^Z|ar|~Bclrk ~MG&M{abobd|abobad}
^Z|zh|~I'~H-;{各国|}~I'@:~H-
=.|fr|@h@D^o>s@e+u~a:%?~jS#B~jc#m%?~jSd’abus @epouvoir
=.|es|~L5@]~hD@e*M@T#U~ks@e~quy #JAbuso @ePoder
=.|ru|#Aahdagduv ~kA~as~r8ycfkg ~G)b xlapmakfcwlcdbq glehkzt
=.|ar|@9^]abimb <d@"lAraca _mftoaGe ~v.abobve
=.|zh|为~KE#j滥用权力&w受害者取得公理@[<n@y
~bQ|fr|~sk@e~yO#4l’administration #B+u@8mineurs{ (Règles de Beijing)|};~P[^r
~bQ|es|~pa+zAdministración #B*M@eMenores{ (Reglas de Beijing)|};~P]^r
~bQ|ru|#8~m8akmfeglcdbq ~as#"~wa{ (Gcjbdhjbc mfegble)|};~uw%h
~bQ|ar|~t6~F)~K3~JW);~t6abprmaD;~pQ~JW
~bQ|zh|~HO(~jW~fI);~HO;~jW~fI
*/|fr|#Q>s~a:&a~wr#Bmagistrature
*/|es|~ey~pW~id~oL#BJudicatura
*/|ru|#l~oThpncwduv afsedag
*/|ar|~H"@/aogkbab ~pZ;~H"baogkbab ~pZ
*/|zh|@G~C-@[<n;~C-@:<n
>L|fr|~Jbau %y
>L|es|~Ie*Bal *S
>L|ru|~J5@efexgbkbc
>L|ar|@9abrk &M~Mu
>L|zh|#t~H-
&o|fr|@h&g^o~Hi#m~Nm~c7^A@(#mau ~MO@Denfants, envisagés surtout sous l’angle @Dpratiques ~z5~Dzplacement familial &gplans national #m=z
&o|es|~L5@]~Bwy ~Lv~pW~id@.~Ia%1Niños, ~BX~nmReferencia ~idAdopción _1Colocación #THogares @eGuarda, ~qn
&o|ru|~j)~Khmfegaguv mfbdrbmev, ~Nj~ivb ~runckco, ~BNmfb mcfcneAc ~JD@egahmbkedbc b bv phudaglcdbb ~P!
&o|ar|~Bclabdlamz ~nSfabkahfhce ~F4~rc~qWfjiacgwd
&o|zh|@G&v#s#j&v福利+w~wP~y5寄养#j收养办法@[=4#j~tG#7@y
^V|fr|~Od@e~zw&Pprincipe @el’abstention &P~wB^Amenace ou &a~n"#Bforce ~LQ~b[~cv
^V|es|~Ie~qF#BEficacia #JPrincipio #BAbstención #BAmenaza o #B=x#B~Lt#T#U~eJ+!
^V|ru|~KMphblcdbb ~D-mfbdrbme akjexe ak psfaxu hblao ~v[cc ~cyg %QakdaCcdbqv
^V|ar|@9Ecame niabce dlmp abadghai ih abgwmcm laogidab abkfe pf aogidabwa &Mabibakag >F
^V|zh|加强在#C_b上不~d]武力或进行武力威胁#7@[效力@y
+?|fr|~sk@e^o~Al@e~rr#h&esoumises &a~JSforme quelconque @edétention ou d’emprisonnement
+?|es|~AF@e@]~y(@e~IO#U*lSometidas a Cualquier Forma @eDetención o Prisión
+?|ru|Lgan@B~kA~iv~GX~B,mangcfseciuv xencfyedbt ~v[xejltAcdbt g jejao wu ka db wula Fafic
+?|ar|dqdfie #3@"~rc~Ha<eabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+?|zh|#s~yk禁@[&i~DI;#s~yk禁{人员|的人员}~DI
=O|fr|@h*b#S#m#]~I6~E0situations ~JLmenacer @u~G[>b%g<j#m%lrôle ~O9%7ce domaine
=O|es|~K]%6_1=v@e~D!y @eSituaciones ~lOPuedan Amenazar @uPaz _1%b%xy #.Papel _Y#Tesa Esfera
=O|ru|~j)~glb phkfedcdbb hmafag b hbkperbo, ~oUpsfayekz ~B"ibfp b ~Eob a ~M,#Fg Pkao awlehkb
=O|ar|@9@/~GJftEabe ~yzfabrabag ~sRkm gwmm abobd ~MWabmfbcch
=O|zh|@G&"#j~LF该~PF;@G{预防|防止}#j~LF{该|此}~PF
~e-|fr|~cVminima #z@8l’élaboration @e~yx@eliberté{ (Règles de Tokyo)|};~P[~Mm
~e-|es|~pa~xT~z3#BLibertad{ (Reglas de Tokio)|};~P]Tokio
~e-|ru|#8#F#"icf, dc ~c.ktfcidui xejltAcdbci{ (Tajbohjbc mfegble)|};Tajbohj%h
~e-|ar|~Ac~Mr~K3vfscf);~AcabargqaEce;~pQvfscf
~e-|zh|@C~on~mS(东京~fI);@C~on~mS;东京~fI
=l|fr|#Q>s~a:au ~n?@Ddétenus
=l|es|~ey~H1
=l|ru|#l~C!
=l|ar|~H"~GwaboqhaG
=l|zh|~gw<n
>7|fr|&j#z=Y#S#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&j@eRiyad
>7|es|%M_Y+z%6#B~p]Juvenil{ (Directrices de Riad)|};%M@eRiad
>7|ru|^h@2{Efsedbxerbb EwKcnbdcdduv Jerbo |}~r8~n(~G(hfcnb ~wa{ (Эf-Obqnhjbc fpjaganqBbc mfbdrbmu)|};Эf-Obqnhj*Z
>7|ar|~D:~F)~AeabjcaA abgfqcwce);~D:abprmaD;^]abjcaA abgfqcwce
>7|zh|~Kg(~N9);~Kg;~N9
~c,|fr|~cV#z~Al@Dmineurs privés @eliberté;~P[La Havane
~c,|es|~eI_Y~y(%1Menores Privados @eLibertad;~P]La Habana
~c,|ru|~f"~m8~ivdchagcfCcddalckdbv, lbCcdduv ~Nd;Qegedhj%h
~c,|ar|~pQ@x{luph rdace|brdace} ~F){abdqjmch|abdrjfdch} dh rjcgwd;~pQwanaha
~c,|zh|@C#s被剥夺自由少%)~fI;哈瓦那~fI
>Y|fr|%Ptype d’extradition
>Y|es|~P(Extradición
>Y|ru|_ca guneAc
>Y|ar|~cpbgobcd abdqjdch;~cp@/gobcd abdqjdch
>Y|zh|引渡示范%G
^R|fr|%Ptype d’entraide ~Nl~c3pénale
^R|es|~P(~m)Recíproca #T~l0Penales
^R|ru|_ca gxebidao ~Nq%3~a/
^R|ar|~cpbglamb ~sP~iE;~cp@/glamb ~sP~iE
^R|zh|刑事事件~EE;刑事{事项|}~EE
<Y|fr|#Q@ebase ~a:~BQ&Pbarreau
<Y|es|~ey%Z~AR%1Abogados
<Y|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #M~M,tfbhkag
<Y|ar|~H"@/mfj abdradch
<Y|zh|@G律师~p3@[<n;律师~p3@:<n
+a|fr|&j~c7~BQ@Dmagistrats &Pparquet
+a|es|%M%Z~AR%1Fiscales
+a|ru|~bc~M,~B,ahpBchkglqtBbv hpncwdac mfchlcnagedbc
+a|ar|~y9@/mfj piAaG abhcale abiade
+a|zh|@G~Kw@[+7;~Kw@:+7
~aI|fr|#Q@ebase %l~wB^Aforce #m<k@D^[&afeu par ~PS
~aI|es|~ey#.~Lp#B~Lty @e+n@eFuego ~tg@4~oYLey
~aI|ru|#l~cyhblu b ~BP~nXnalydahkduib lbreib %9~pT
~aI|ar|~H"@/~wKabkfe fabpobre abhajce dh qahl ~i9
~aI|zh|~xd#j火器@[<n;~xd#j{火器|枪支}@:<n
&1|fr|@h~a-#Tfaveur #Bsurvie, #B@(#m&P#b~PO
&1|es|@j%.%ZSupervivencia, @u@.>?#K~z.
&1|ru|~L.@daw ~Jeguybgedbq, ~ivb <hnckco
&1|ar|#P%sblkaG abvnb frdacgw fhdazw
&1|zh|&v生存+w#s#j#t%d@y
*u|fr|#Q#z@8#h&eâgées
*u|es|@]_Y#Tfavor ~ib*l@eEdad
*u|ru|=w#F#"~wvltnco
*u|ar|^]@x@"lslaj aboh;^]@xbslaj aboh
*u|zh|@C~Gl#7
~aQ|fr|#Q~Al@D&eatteintes @emaladie mentale #m~hm@D~P?mentale
~aQ|es|@]~y(%1~AOMentales >?~qF#BAtención #B~ILMental
~aQ|ru|=w~ivmhbvbAchjb ~Htlbr b plpACcdbq mhbvbekfbAchjao ~Cy
~aQ|ar|^]~d.<eabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
~aQ|zh|#s~KC病患者#j~Kr~KC保健~DI
~c"|fr|@h#4#h~eQd’établissement @Dfaits ~O9~Bd~w2%g~cv
~c"|es|~K]Determinación %1Hechos ~tg@v~zDEsfera #J~s5
~c"|ru|~vsFejkag ~Fr~FtJerbo ~r)b ~lk
~c"|ar|@9gkyc @xbbrkazk ~fM
~c"|zh|@G@C~I)中@[实况调查~OY;#[@C~I)~HS{实况|事实}调查~NN@y
&'|fr|~P/~mu
&'|es|~K]@.@e~IO~k'
&'|ru|~j)*R~g8
&'|ar|@9~d.~dN;~Bc~rc~dN
&'|zh|#s~lr&i不遭受~Kp@y
*[|fr|@h@D#6@D&e~Jd&a@Dminorités ~Nuou ethniques, religieuses #mlinguistiques
*[|es|~L5#n~ib*lPertenecientes a Minorías ~L-o Étnicas, Religiosas y Lingüísticas
*[|ru|~j)+P~B,mfbdenlcyeBbv j derbadelzdui ~v[PkdbAchjbi, fclbsbaxdui b qxujagui icdzCbdhkgei
*[|ar|@9^-~lB;~Bc~B.~lB
*[|zh|在民族或族裔+w宗教#j语言上属于少数群体@[&i@[~H-
~a4|fr|@h@J~Gh~bC
~a4|es|~K]=v#B~b:~vB
~a4|ru|~KM~bs#"ycdBbd
~a4|ar|@9~qS<u~i'abdjpe
~a4|zh|~cf@[~NT@y
&H|fr|~cV@8l’égalisation @Dchances @D{handicapés|personnes handicapées}
&H|es|~BmUniformes %Z~P:Oportunidades @T~hf
&H|ru|Lkednefkd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~gcfegduv gaxiaydahkco ~r8~nZ
&H|ar|abkfaim abdfrme @/grkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&H|zh|残疾&i机会均等标准~fI
^Y|fr|#Q#4<ystatut @D~jp~Nu=Y_->b@(~qa^Q
^Y|es|@]~pWal ~cj~ib~oM~L-@e~npy @.%1>n{ (Principios de París)|};@]@e~IF
^Y|ru|~ckhkekphe derbadelzduv pAfcyncdbo, xedbietBbvhq maaBfcdbci b xeBbkao ~kB_f~pY;~AT{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
^Y|ar|#3~f0^-_z;#3~f0^-~i-~Aelajco);^]lajco
^Y|zh|@G_/~O7@[地位~DI(~oe#7);@G_/~O7@:地位~DI;*k~oe#7^)
+Z|fr|@h~rX=z
+Z|es|@j~ug#'
+Z|ru|~j)~s!*F%v~pP
+Z|ar|~Bc~gk~i(
+Z|zh|~Oc
&0|fr|@hcomplétant @u~rz1994 ~rX=z
&0|es|@jComplementaria #B~nz1994 ~ug#'
&0|ru|@5~yT, namaldqtB~NLHcjleferbt {|1994 sane }a ~s!*F%v~pP{| 1994 sane}
&0|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~gk~i(
&0|zh|补充1994%)*k~Oc^)~OY
%8|fr|~Od#B&O~Ak~KQaccords ou organismes régionaux ~k[~w2%g~cv
%8|es|~Ie~qF#B&k<P@v~CT~Atu ~L?Regionales ~rW~s5
%8|ru|~j)hagcfCcdhkgagedbb >k~Cgfcsbadelzduib hasleCcdbqib ~v[afsedeib ~r)b ~lk
%8|ar|@9~Ju~i"~pRfabgjgclag pf abfsabag abtkbcdce ~fM
%8|zh|@G增进@C与~Dc安排或~xf之间~I)@[<:~OY
=b|fr|@h~Gi&Pcinquantième ~F/~O,
=b|es|@j~BXMotivo #JCincuentenario @e*K
=b|ru|#A%9hlpAet mqkbnchqkao ~He
=b|ar|#P{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaG|bgpoco} >q
=b|zh|@C五十周%)纪念@y
_V|fr|~iL&]=Yjeunesse{| à l’horizon 2000 et au-delà}
_V|es|~AY%.@T@4Jóvenes
_V|ru|~L.@qncohkgbo, jehetB{eqhq|cohq|pthq} ialancyb
_V|ar|~Fa%sbbulal
_V|zh|%d青%)@,;到2000%)~k"后%d青%)@,
*)|fr|~Jb>b~lP@Dindividus, groupes #morganes #B~yQ@e~NA#mprotéger #h#6@e~d,~KQlibertés fondamentales universellement reconnus
*)|es|~Ie*B>?Deber %1Individuos, @4Grupos y #U~oM@e~sCy Proteger @4~cM#U~L9~hDUniversalmente Reconocidos;~L5Defensores %1>n
*)|ru|~J5b awqxeddahkb aknclzduv ~B,sfpmm b afsedag awBchkge maaBfqkz b xeBbBekz awBcmfbxdedduc ~CB~OOahdagduc ~Nd;~j)mfegaxeBbkdbjev
*)|ar|~Bclrk fdoIfbce abpnjam fabqdaiag fwczag abdqgdi &M~Ju~B!^-~i-fabrjcag <dabdigjn lwa iabdca
*)|zh|@G个&i+w群体~Ol#s普遍~Pu~j4@y;@G个&i+w{群体|团体}~Ol#s{普遍|举世}~Pu{责任|义务}@:@y;+'维护者@y
^x|fr|~s3{sur une|en faveur d’une} culture @e~CUpaix
^x|es|@j~nF@e#g~D4@ePaz;@j~D4@ePaz
^x|ru|#Ab #v%3jplzkpfu ibfe;~j)jplzkpfc ibfe
^x|ar|~Bi~K-;@9~l.&Jabdgibkch lDkane ~BI;#P~l.&J{abdgibkch|abdgibkah} lDkane ~BI;#P~l.&J~K-
^x|zh|>g>C@y#j@,;>g>C@y
*?|fr|@h&PMillénaire
*?|es|@j#J~L(
*?|ru|#AkuhqAclckbq ~h6;#A~Nn
*?|ar|@9@xbbpbnce;@9abpbnce
*?|zh|@C~I.@y;~I.@y
~l]|fr|@hd’engagement %lVIH/sida
~l]|es|~nzcompromiso ~zDlucha #u&KVIH/SIDA
~l]|ru|~j)mfbgcfycddahkb nclp ~CPNRЧ/LGRHai
~l]|ar|@9ababgEad @/ncjfo ~Jvablujce/dgbaEde ~Jvabdsgol (abtcmE)
~l]|zh|~is/%U#x@[~tB@y
~q"|fr|%t%lVIH/sida
~q"|es|%V#.VIH/SIDA
~q"|ru|~ES%9NRЧ/LGRHp
~q"|zh|2006%)~is/~g'
~wi|fr|>]intensifier nos efforts @8~hd{le VIH et le sida|le VIH/sida}
~wi|ru|~w4ejkbgbxerbq deCbv phblbo %9~sVNRЧ b LGRHe
~wi|zh|~Oo~is#j~g';~Oo~is/~g'
~q'|fr|>]accélérer @uriposte @8lutter #L<yVIH #m~u(&al’épidémie @e~wD
~q'|es|%V#.VIH >?Sida: ~zDVía Rápida @TAcelerar @u~cQ&KVIH y ~FKEpidemia #JSida @T~r?
~q'|ru|~w4phjafcdduib kcimeib j ejkbgbxerbb ~CPNRЧ b mfcjfeBcdbt Pmbncibb LGRHe j ~iIsanp
~q'|zh|~is/~EC#j~Ba流行;~is#j~EC#j~Ba{流行|疫情};2016~Cu
~G0|fr|>]~u(%?inégalités #magir @8vaincre <y~wD
~G0|zh|~is#j~g'：结束不平等现象，进入~r?%)之前=C%U@[轨道;2021~Cu
+c|fr|Un ~JCdigne @D~u8
+c|es|Un mundo apropiado @T@4niños
+c|ru|Ibf, mfbsanduo ~r8ybxdb nckco
+c|ar|iabd yabr bbpvnab
+c|zh|适合&v生长@[%d;适合&v成长@[%d
>0|fr|@h#z%l~qG@e~Np
>0|es|@j_Y%Z~uH@e~ix
>0|ru|~GgJagai mefkdcfhkgc ^J<hMFfbjb
>0|ar|@9@x@/~ku
>0|zh|@C@G*f#t新~w-~OY
~G/|fr|~qG@e~Np
~G/|es|~uH@e~ix
~G/|ru|Jag~vimefkdcfhkg~Hy^J<hMFfbjb;JXGMH
~G/|ar|~ku
~G/|zh|*f#t新~w-
>.|fr|~iTfinal ~h1@e2005
>.|es|~x6~kP~Oy2005
>.|ru|~v4~uG~GZ~xI~vb
>.|ar|hgazq ~hM~fy2005;+)~MMabkde %s~fy2005
>.|zh|2005%)%d+G成果
>5|fr|#Q>s#mdirectives #4<y+t&aun ~wB#m&a~tj@D~jS@e~NHflagrantes &P+t@!~qa~d,~Dz~NHgraves &P+t@!~Nf
>5|es|@]y %MBásicos #.*B~ib~ks@e~IRManifiestas ~ib~Bm%x@e~cM@e~IRGraves #J*B@FHumanitario a Interponer ~nry Obtener Reparaciones
>5|ru|#lb ~pK{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #M~CB@emfegagpt xeBbkp b gaxicBcdbc pBcfwe ~r8ycfkg sfpwuv defpCcdbo %Qdafi %3~kB~OOhcfzcxduv defpCcdbo %v~Enmfege
>5|ar|~H"fabdlamz #o@/abrk &Mabahgyan fabqlj bAraca abahgwasag abqocde bbkahfh &T~sW~i-fabahgwasag abxvcje bbkahfh abthoahc ~i(
>5|zh|~I!+'法#j~I!~t7法&w受害&i~xk~KF#j赔偿@[%B<n#j导则
&U|fr|~wM~a-{de l’Organisation des Nations Unies|des Nations Unies};~wMmondiale
&U|es|~eC&n_Y#u&KTerrorismo
&U|ru|~cT{eq jadkfkcffafbhkbAchjeq hkfekcsbq|ao jadkfkcffafbhkbAchjao hkfekcsbb|pt jadkfkcffafbhkbAchjpt hkfekcsbt|ao jadkfkcffafbhkbAchjao hkfekcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&U|ar|~cr@x<c<gabtjwal
&U|zh|@C*I反恐+8;*k*I反恐+8^)
~cu|es|~D9Institucional ~pd@e>n
~cu|ru|Rdhkbkprbadelzdac hkfabkclzhkga Lagcke %9mfegei ~dY~h6
~cu|ar|lhaG dIooag dqbo ^-~i-abgali ~F]
~cu|zh|@C~t!@[~J-;~ll~t!@:~J-
=g|fr|~yy@e~ie&P~vY~qa^Q;~yy@e~ie&PConseil
=g|es|=Z@T@4Titulares @eMandatos %1Procedimientos Especiales #JConsejo{ de Derechos Humanos|}
=g|ru|Dancjh~sbiednekefbcg ~Jwmfarcnpf Lagcke{ ma mfegei Aclagcje|}
=g|ar|~iJbbdsbnch +i;~Amabdsbnch +i
=g|zh|~t!~C7负责&i~ev;{人权理事会|}~C7{负责人|执行人}@:~ev
<W|fr|@h#z&g#6@D~Ey
<W|es|@j~F3#n%1~H2
<W|ru|~Gg+Pjafcdduv defanag
<W|ar|@9@x@/^-~MGabpybce
<W|zh|@C~vM~H-
<R|fr|~u!~Eknon contraignant #4~Pi;~u!#z&g~B9
<R|es|~Jyjurídicamente no vinculante @mtodos @4tipos @ebosques;~Jy~F3bosques
<R|ru|dc bictB~cC~F?~JQhblu najpicdk@B%9ghci gbnei lchag;najpicdk@B#F%9lchei
<R|ar|abys Bcj abdbEd kahfha @/~Haphfai abBalag;ys @x#qlabBalag
<R|zh|~Dw~zO~Ks;@C~tF~Ks
~c(|fr|~JGforêts (2017-2030);~JG~B9
~c(|es|plan estratégico _Y@T@4bosques ~r:
~c(|ru|hkfekcsbAchj@I#F%9lchei @e2017–2030 sanu
~c(|ar|~rv@x~bJbbBalag bbngje ~r:;~rv@x~bJbbBalag
~c(|zh|@C~r:%)~tF~Ah;~ll~r:%)~ll~tF~Ah;@C~tF~Ah
*r|fr|Lignes ~s/~d/^A@(@eremplacement @8#h~u8
*r|es|%M~xT~swAlternativas @eCuidado %1Niños
*r|ru|^h~NKpjexedb{q|o|qi|qib|qv} %9elzkcfdekbgdaip pvanp xe nckzib
*r|ar|~y9bbjiace ablmcbe bbpvnab
*r|zh|@G替代性&v照料@[导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^8|fr|~rV&]#z=Y~b?~nCpersonnes
^8|es|~Qe
^8|ru|~cT#Y~fq
^8|ar|~h2
^8|zh|@C~hx
~bP|fr|~cV#z#4<y~n?@Ddétenues #ml’imposition @e~yx@eliberté %?délinquantes{ (Règles de Bangkok)|};~P[~kf
~bP|es|~eI_Y~ob~ibReclusas y ~z3#BLibertad @T#UMujeres Delincuentes{ (Reglas de Bangkok)|};~P]~kf
~bP|ru|~f"~m8~gdycdBbdeib-xejltAcdduib b icf dejexedbq ~r8ycdBbd-mfegadefpCbkclco, dc ~c.lbCcdbci ~Nd{ (Uedsjajhjbc mfegble)|};~By%h
~bP|ar|~pQ@x~Gwaboqchag fabgmalcj Bcj ~Mrbbdqjdag
~bP|zh|~I0(~Dh~fI);~I0;~Dh~fI
&:|fr|~mhactualisées ~d/&a~Gh#L#hfemmes ~k[#B~On
&:|es|~jMActualizadas +z=v#B~b:~ydMujer ~rWCampo ~dT~FH
&:|ru|awdaglcdd{uc kbmaguc hkfekcsbb|uv kbmaguv hkfekcsbo|ui kbmagui hkfekcsbqi|uib kbmaguib hkfekcsbqib} b ~bd%9~sV~GH#"~vg%3~H.
&:|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~uZ<u~i'~qQ~p9~eX
&:|zh|~Ob中~cf~NT@[~z";~Ob{中|内|}~cf@[~NT@[~z"
~mN|fr|~rz~Bu@J@Dstratégies globales @8~HQdéfis mondiaux : #hsystèmes @e~E:#m~tcévolution %7un ~JC#Tmutation;~rzSalvador
~mN|es|~nz~Bu@mEstrategias Amplias ante ~x-Globales: @4~Bv@e~r,y su #K#T~CN#TEvolución
~mN|ru|Lelgenafhj~L3jaimlcjhduv hkfekcsbqv ~r8akgcke @eslawelzduc guxagu: hbhkciu %R~asb bv fexgbkbc g bxicdqtBcihq ibfc
~mN|ar|@9obnamfj @/abaogjagcqcag ~qXbdfaqwe abgrmcag abiabdce: hFd ~GJ~D]fgvfjwa &Miabd dgBcj;@9obnamfj
~mN|zh|@G~Ko*I~Kq@[~KD+8：~o3~Dk~k"在变化%d中@[#t@[~EI;*k~EI^)
~mH|fr|%t#B~Mg~t8
~mH|es|~ua=s%Z%6~jH
~mH|ru|~ES~NW
~mH|ar|@O~hk
~mH|zh|~c5~KS@[#E;*J#[~c5^I
*,|fr|@h#z@J~B]>b~yD%?~IY
*,|es|@j_Y@m~h7y Formación ~PY>n
*,|ru|#A#F~BRb mansakagjc %3~kB_f
*,|ar|@9@xbbgDkcn fabgmjcl ~p9^-_z
*,|zh|@C+'~ls#j培训@y
~aJ|fr|L’avenir ~lOnous voulons
~aJ|es|El futuro ~NX
~aJ|ru|UpnpBcc, jakafasa iu vakbi
~aJ|ar|abdogklb abHc hylf tbcw
~aJ|zh|~Df希望@[~Ku
~jr|fr|#Q#mlignes ~s/#z@J~ar&a~n!juridique ~EL@e~mX
~jr|es|@]y %M_Y#.~kd~id~m)Jurídica #T@4~Bv@e*M~FH
~jr|ru|=wb ~pK{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~m8~G-j ~JQ~Nqg hbhkciev ~a/
~jr|ar|^]@xfgfqcwagwa @/olb abryfb <u~sPabkahfhce &MhFd ~N1
~jr|zh|@C~ur+d~Dk中~xk~tG~tC机会~Ph;@C~ur+d~Dk{中|}~xk~tG~tC{机会|}@:#7#j+7
^3|fr|@h~nO*c@J~N.=z
^3|es|@j>[@e&6=s#.~m?@e*B~qn
^3|ru|#A~ky@e~cs~kUMhheiwlcb ~g5gcfvagcdhkgc ~CB~P!
^3|ar|@9{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~qT<uabyicmch abfvhc fabmfbc
^3|zh|~y5@[~zH~KS@y;{国内和国际|国家和国际}{的|两级的|两级}~zH~KS@:@y;*J国{内|家}#j#C{的|两级|两级的}~zH~Ct@:@y
~aR|fr|@h&P~AL@e~gi&g~Ns<j~HC%y
~aR|es|@j#JDiálogo @e&6%Z~L'@F>?*S
~aR|ru|#A%9bkasei nbelase @e~cs~g5&Wibsferbb b fexgbkbb
~aR|ar|@9abrfaj *T{luph abwqje|abdihc labwqje|abdgibk labwqje} @)~wf
~aR|zh|#C移徙与#t#x~ep对话@y;#C移{徙|民}与#t~tq~ep对话@:@y
<V|fr|~iH@e{la|sa} réunion plénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <E~a-&g~Ey
<V|es|~LDplenaria @e~F.conocida como ~jT~a"%.~iM~H2
<V|ru|~v4mlcdefdasa ~tm~El«Nhcibfdeq jadFcfcdrbq %9jafcddui defanei»
<V|ar|~K4~IT~xv{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %sabdihc labuifl abpybce
<V|zh|题为“%d~vM*J”@[~DZ=r;{题为|称为|称作}{“|}%d~vM*J{”|}@[~DZ@:=r
~b5|fr|Modalités @X~Ed@D_6{ (Orientations de Samoa)|};Orientations @eSamoa
~b5|es|~sw@e#gAcelerada @T@4^F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b5|ru|#v%9phjafcddaip fexgbkbt &[{ («Gpkz Leiae»)|};Gpk{z|b|ci} Leiae
~b5|ar|~yRbbmfb abqEjce abyBcje abhadce (doaj oadfa);~yR<w;doaj oadfa
~b5|zh|~A,(~E));~A,;~E)
~ah|es|~nz~i6~nF>a~i6~ig#T~cH2014-2024
~ah|ru|~nh{eq ncjleferbq b Ncdhjeq mfasfeiie|ao ncjleferbb b Ncdhjao mfasfeiiu|ao ncjleferbb b Ncdhjao mfasfeiic|pt ncjleferbt b Ncdhjpt mfasfeiip|ao ncjleferbco b Ncdhjao mfasfeiiao} ~r(@e~t1
~ah|ar|@9{fljhadq|nccha fljhadq} idb >y
^"|fr|~Os~yW;~Os~dG>e#T#b~Hf
^"|es|~E?~i6~ig#T#KSin Litoral{ para el Decenio 2014-2024|};~E?Viena
^"|ru|~nh@q&d{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2014–2024 sanag|};~nh~Ig
^"|ar|~fS>y;~fSnccha
^"|zh|_v~hj;_v{2014-2024十年期|2014-2024年|}*m@,;*m@,
&p|fr|~mh#z~d/&a~Gh&al’encontre @D~je~qg~On
&p|es|~jM_Y@T~iV@u~b:#u@4Niños ~rWÁmbito ~dT~FH
&p|ru|Tbmag{uc hkfekcsbb|uv hkfekcsbo|ui hkfekcsbqi|uib hkfekcsbqib} b ~bd#F%9{lbjgbnerbb|bhjafcdcdbt} ~GH#"~JDg {feijev|awlehkb} ~H.
&p|ar|aogjagcqcag @x{fgmalcjwa abidbce abhdfHqce|abhdfHqce fgmalcjwa abidbce} ~uZ<u~i'~qW~p9~eX
&p|zh|@C=C~o3~ly内~C6&v&w@[~nL_:
*U|fr|&j~cw&g^n@e~E:~d/au trafic @e~ff#m%?~eV~lgconnexes
*U|es|%M%x~xTRespuestas @e~r,al Tráfico @e~iQ~o6~quConexos
*U|ru|#f@Smfbdqkbq icf %3%R~as#"~ge~F:~Nkrcddahkco ~DD~c.{Pkbi|dbi} ~JB
*U|zh|~eo~iK及+x~DW<q@[~o3对策#C+7
<7|fr|~rz~v5
<7|es|~nzSendái;~nz~v5
<7|ru|Lcdneohj@H
<7|ar|@9{ohmac|ochmac}
<7|zh|仙台@y
^4|fr|~m-@e~v5{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~m-@e~v5
^4|es|~P";^g@eSendái
^4|ru|Lcdneohj{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao}{ ma hdbycdbt fbhje wcnhkgbo de 2015–2030 sanu|}
^4|ar|~vdoِhmac ^k;~vdochmac ^k
^4|zh|2015-2030%)~jV风险=B;仙台=B
~eR|fr|~iLd’Addis-Abeba ~ON~NE<E@V~LT%y;~iLd’Addis-Abeba
~eR|es|%W>aAddis Abeba #BTercera ~a"@F~xr;%W>aAddis Abeba
~eR|ru|~D)%'kfckzco ~mnFbdedhbfagedbt ~eZ;~D)&d
~eR|ar|*Hpmco plala abyamje ih abdIgdj &TabDabD bgdfcb ~Mu;*Hpmco plala
~eR|zh|~tI次~dU#C~fo~A!+I>D;~A!+I>D
~eS|fr|Transformer notre ~JC: <y~P);~P);@K~r?
~eS|es|Transformar nuestro mundo: @u~EO;~EO;%W~r?
~eS|ru|Gfcawfexagedbc deCcsa ibfe: Gagchkje ~PW;&x~PW;&x{ndq |}@e~J0
~eS|ar|grfcb iabdha: ~vp;~vp;~rviad ~r?
~eS|zh|变革<p%d：2030~OU;~r?~OU;~r?%)>D
~gQ|fr|~HK#m#B+u~mL%7<yprogramme @Xplus large ~O9<m~HQproblèmes ~Hi#m~rR#m&a~NA~N.@!>bparticipation &Ppublic;~HK#m#B~mX
~gQ|es|~I,Penal ~rW^gMás Amplio #J#X_Y@TAbordar @4~x-~Bwy ~Ity ~sC&K~m?@e*Ba Nivel Nacional e @F_1~f-Pública;~I,~FH
~gQ|ru|~dB~L3gjltAcdbb gamfahag %R~asg walcc Cbfajpt magchkjp ndq #F~nNfcCcdbq ~Kh~D.mfawlci b hancohkgbq ~lf~GW~CB@e~bGpfagdqv, e kejyc pAehkbt awBchkgcddahkb
~gQ|ar|~f1@/tmdaq ~eX
~gQ|zh|@G将~o3纳入更广泛@[@C>D以~Ko=4#j~lw~Kq并_/~y5~zH及~J.@[~dr@y
~b0|fr|~sk@e~yO@8<y~n?@Ddétenus (Règles Nelson Mandela);~cV~hF
~b0|es|~pa~H1{ (Reglas Nelson Mandela)|};~eI~hF
~b0|ru|#8#F#"~C!{ (Gfegble Jclzhade Iednclu)|};~f"Jclzhade Iednclu
~b0|ar|~pQ@xabhdfHqce abmhca ~GwaboqhaG ~K3~Nbdahmcba);~pQ~Nbdahmcba
~b0|zh|@C~gw~mS(纳~ek~fI);@C~gw~mS;纳~ek~fI
~e/|fr|~iH~nO*c@J~u"d’ensemble #B&Y@Dtextes issus ~h1*b~yQ@e~B[
~e/|es|~LD@e~F.#.examen general #B~IX%1resultados ~Oy%Z~eL
~e/|ru|~v4~ky~lM~kUMhheiwlcb, mahgqBcddasa awBcip ~ML~cB~GR~gY~jJ~pG
~e/|ar|~K4~xv@/abaogijaA ~ITbghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~e/|zh|@G~H!%d+G=r~lZ~O/=r;@G~H!%d{首脑会议|峰会}成果{文件|}{执行|落实}情况@:~O/@:=r
~n4|fr|Notre engagement commun &aaborder #m{à |}combattre ~GN~yc
~n4|es|~L/~AF@eAbordar y Contrarrestar ~Iu&KProblema %.~ibDrogas
~n4|ru|~dDibfagao mfawlciu defjakbjag b #?dco
~n4|zh|~Df对~Kt处理#j~lS@[共同~tB
=i|fr|~rz~sz@8#hréfugiés ~KQmigrants
=i|es|~nzNueva York @T@4~Me~CTMigrantes
=i|ru|~Lx~L3wcycdrev b ibsfedkev
=i|ar|@9hcfcfjs +[abbaqzch fabdwaqjch
=i|zh|@G~KJ#j~lv@[纽约@y
~l7|fr|~lV~nO*c*brésistance %?agents antimicrobiens
~l7|es|~ua=s~k7
~l7|ru|~ES~tm~LRphkaoAbgahkb j mfakbgaibjfawdui mfcmefekei
~l7|ar|@O~dS
~l7|zh|*J~e[~PC;*J#[~e[^I;2016%)~e[&u
~e'|fr|~Jb^Apaix
~e'|es|~Ie*B~idPaz
~e'|ru|~J5@eibf
~e'|ar|~Bclabrk &M{abobad|abobd}
~e'|zh|>g~H-;>g权@y
^S|fr|Nouveau @K@8#hvilles
^S|es|Nueva %WUrbana
^S|ru|Jag@q<hsafanag
^S|ar|abxve abrAjce ~MB
^S|zh|新城市>D
~aY|fr|L’océan, notre avenir : appel &al’action
~aY|es|~njfuturo: llamamiento ~idacción
~aY|ru|JeC ajced — deCc wpnpBcc: mfbxug j ncohkgbqi
~aY|ar|~MTdogklbha: hmaG bbidb;~u5{hmaG bbidb|mife tbC abidb}
~aY|zh|~o.~N-;~fY~N-
~bl|es|%V%Z~a!#J~Qe
~bl|ru|~ES~ox
~bl|ar|~KP@/~pL~h2
~bl|zh|@G~p!#E
~aO|fr|%tadoptée au ~Mk@e~CU~G[~hF
~aO|es|declaración política aprobada ~zDCumbre ~tg@uPaz ~hF
~aO|ru|&s@H, mfbdqk~aw@eLeiibkc ibfe g meiqkz a Jclzhadc Iednclc
~aO|ar|~KP{abHc aigdm|abdigdm} &MdIgdj kde ~Nbdahmcba bbobad
~aO|zh|~EH通过@[#E;~EH{所通过的|的|}#E
~mI|fr|~lV@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~t8
~mI|es|%V#BTercera Reunión @e&6=s%Z%6~jH
~mI|ru|~ESkfckzcsa ~NW
~mI|ar|~KP{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} ~hk
~mI|zh|*J~tI次~c5~PC;*J~tI次#[~c5^I
>)|fr|~lV@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *b~b?~NF
>)|es|~ua=s%Z~HJ~sM
>)|ru|~ES~tm%9#?kpwcfjplcxai
>)|ar|@O~et
>)|zh|*J_W~Ct#E;*J_W&u;2018%)_W&u
~mJ|fr|@h#z&g#6@Dpaysans ~E0~eV&etravaillant ~LQ~JVrurales
~mJ|es|@j~F3#n%1Campesinos y @e~IE*l~lOTrabajan #T#UZonas Rurales
~mJ|ru|~Gg+Pjfchkzqd ~DD~B,fewaketBbv g hclzhjbv feoadev
~mJ|ar|@9@x#q~B.abnbarch fBcjwd dh abiadbch &M~F5abjcnce
~mJ|zh|@C农民#j农村地区+x~J:者~H-
>X|fr|~i1&]@8@D~Nssûres, ordonnées #mrégulières
>X|es|~d3%.@T{la|una} ~L'Segura, Ordenada y Regular
>X|ru|~cT%cwcxamehdao, pmafqnaAcddao b lcselzdao ~G2;~cT%c~G2
>X|ar|#)%s+[abwqje abJdhe fabdhFde fabhFadce
>X|zh|%A+w有序#j正常~lv*I~w[;~lv#x*I~w[
^2|fr|pacte &]&g~yP
^2|es|pacto mundial ~iMrefugiados
^2|ru|slawelzd%cwcycdrev
^2|ar|#)%s@/~i8
^2|zh|~KJ#x*I~w[
>H|fr|~iH@e_g~ON~pJ<E@e~A?
>H|es|~bg@e_g#BSegunda ~a"@e~Ab
>H|ru|~oO*jgkafao ~kM#F@e~nG
>H|ar|~Jn~No~tU~uU~hr
>H|zh|~en次~rK~Km=r;~en{次|届}~rK@:~Km=r
~rs|es|~ua@m~CUCobertura Sanitaria Universal, titulada “Cobertura ~yXsano”;Cobertura ~yXsano
~rs|ru|NhcawBbo avgek phlpseib xnfegaavfedcdbq: hagichkduc phblbq %9mahkfacdbt walcc xnafagasa ibfe
~rs|ar|~faabuadbe;abgBvce ~MHabuadbe: abgrjs dia blhaG iabd pfnj yre
~rs|zh|~dp：共同构建一个更加~lp@[%d;2019~y"
~wC|ru|~ESmalbkbAchjasa Fafpie ~lM~qlfexgbkbt, haxgeddasa man Psbnao ~J7
~wC|ar|#P~phabiade
~wC|zh|在~zN@[~Aa#x~J1#E;{在|}~zN@[~Aa~tq~J1@:#E
un75|fr|@hfaite ~Gi#Bcélébration &Psoixante-quinzième ~F/~O,
un75|es|~K]Conmemoración #J{75º|75o|septuagésimo quinto} Aniversario @e*K
un75|ru|~j)mfexndagedbb hciznchqk mqkao ~He
un75|ar|~Bclabargnab ~fj;@9abargnab ~fj
un75|zh|纪念@C成立七十五周%)@y
~n1|es|~L/Común @eAfrontar ~Iu@4Desafíos y Aplicar _h~h5y ~sg@uCorrupción y Reforzar @u&k#'
~n1|ru|~dDmfawlci b ~ayicf ~A5~HNdco b ~n.%vhakfpndbAchkge
~u6|es|Unidos #u&Kracismo, @udiscriminación racial, @uxenofobia y #Uformas conexas @eintolerancia
~u6|zh|~J?，~Pr~tu&w;~J?{，|}~Pr@:~tu{行为|现象}
~g]|fr|~rm» : ~op;Espace ~iI: ~op;~rm»
~g]|es|~iD: &Kespacio como motor #Jdesarrollo sostenible;~iD
~g]|ru|~Ad«Dahiah-2030»: jahiah jej ngbsekclz &Z~eZ;~Ad«Dahiah-2030»
~g]|ar|~rv~cq2030: ~cqlaiglajw drjsa ~l!~i!;~rv{|”}~cq~r?{|“}
~g]|zh|~wX：~KA作为~Aa@[驱动力;~wX
~e5|fr|~rz~L8{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~rz~L8
~e5|es|~nzKioto %Z~np#B%6#JDelito, @u*MPenal >?~m?@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~nz{Kioto|Kyoto}
~e5|ru|Dbakhj@d«Mjkbgbxerbq icf ~n(mfchkpmdahkb, ~u:~asb ~gc~GWmfege: deghkfcAp ~ay~AS~pV@e~cxsane»;Dbakhj@H
~e5|ar|@9scfgf @/abhwfA ldhi ~D]focame abkahfh{|: hrf grkck xve abghdce abdogmade biad 2030};@9scfgf
~e5|zh|~HM+d#j~zH~Dp《2030~OU^)@[~p2@y;~HM+d#j~zH@[~p2@y;*k~p2@y^)
~aF|fr|~Os>h>e#hmoins avancés{ pour la décennie 2022-2031|};~Os~y[
~aF|es|~E?>h~rMMenos Adelantados;~E?~y[
~aF|ru|~dB@q%'~fLhkfed;~dB@q&d
~aF|ar|~fS~Mz~Gzhdfa
~aF|zh|_?%0~dr@,;~dr@,
~aZ|fr|~tTavenir, notre responsabilité
~aZ|es|~njfuturo, nuestra responsabilidad
~aZ|ru|JeC ajced, deCc wpnpBcc, deCe akgckhkgcddahkz
~aZ|ar|~MTdogklbha، doIfbcgha
~aZ|zh|~o.+w<p~j4;~fY{、|，}<p~j4
<M|fr|~lV~nO@e~gi@J~u"~I5&P~m-@e~uR=Y~va@Drisques @ecatastrophe (2015-2030)
<M|es|~ua#.Examen @eMitad @ePeríodo #J~P"
<M|ru|~ES~ky~lM%9hfcndchfaAdaip ~ML~cBLcdneohjao feiaAdao mfasfeiiu %9hdbycdbt fbhje wcnhkgbo @e2015–2030 sanu
<M|ar|~KP{bbaqgdai|abyamj ih abaqgdai} *T{abdihc laogijaA|luph aogijaA} dhgyn abdme btvaj {ohmac|ochmac} ^k
<M|zh|~N0#E;{大会|}~N0@:#E
~Hg|es|%V#JForo ~x)@e&6#.#K~eMcelebrado bajo @4auspicios =s(Cumbre ~iM~O[Sostenible)
~Hg|ar|#P~phabiade (dIgdj kde pwman ~F8abdogmade)
~rj|ar|@O@/abfkace dh abqfazr fabgpwl fabgymc bwa
~rj|zh|*J~tz病&"+w防范#j~Ko~PC;*J#[~tz病&"+w{防范|防备}#j~Ko^I
~d:|es|~ua%Z~HJ~sM
~d:|ar|#P#:~et
~d:|zh|_W~Ct#E;_W&u;2023%)*J_W&u
~jQ|fr|@Kd’Antigua-et-Barbuda @8#h_6{ : une déclaration renouvelée pour une prospérité résiliente|};@Kd’Antigua-et-Barbuda
~jQ|es|%W@eAntigua y Barbuda @T@4^F{: una Declaración Renovada para una Prosperidad Resiliente|}
~jQ|ru|~AdMdkbspe b Uefwpnu ~r8&[{: awdaglcddeq ncjleferbq a nahkbycdbb hkewblzdasa mfargckedbq|}
~jQ|ar|*HphgcBfa fljlfma <w
~jQ|zh|~Ci达<o>D：实现韧性繁荣@[新@y;~Ci达<o>D
=X|fr|~i1@8l’avenir
=X|es|~d3~lEFuturo
=X|ru|Gejk@Bga biq wpnpBcsa
=X|ar|~hNabdogklb;_l+[abdogklb
=X|zh|~Ku~w[
*(|fr|~i1numérique mondial
*(|es|~d3Digital Global
*(|ru|~cT{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*(|ar|abgiawm abjkdc ~BG;_labjkdc ~BG
*(|zh|*I数字~w[
<T|fr|@h&ggénérations futures
<T|es|@j~xTGeneraciones Futuras
<T|ru|~j)wpnpBbv majalcdbqv
<T|ar|~Bclabpqcab {abdklbe|abkamde}
<T|zh|~J]#x@y;~J]@y
~v,|es|~ua~k7
~v,|ar|#P#:~dS
~v,|zh|~e[~Ct#E;~e[&u;2024%)*J~e[&u
_B|fr|~iL{d’Avaza |de Gaborone |}>e~a6~fX;~iL{d’Avaza|de Gaborone}
_B|es|~E?{Avaza|Awaza} ~ig#T~cH~fX;~AY~rM#T~cH~fX;~E?{Avaza|Awaza}
_B|ru|Mgexbdhj@q&d{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2024–2034 sanag|};Mgexbdhj~Ig;mfasfeii~b,~r(@e~gn2024–2034 sanag
_B|ar|~fS{pfaEa|pnaEa} byabr ~qU~lb;~Fa{|abqmcm }{byabr ablbmah|bblbmah} ~lb;~fS{pfaEa|pnaEa}
_B|zh|~Ox~N);~Ox@,;~N)
~rp|fr|~Lr@eSéville
~rp|es|~m/@eSevilla
~rp|ru|Lcgblzhj~e:
~rp|ar|abgEad tulcbce
~rp|zh|塞维利亚~tB
+Y|fr|@h#B<E#z@J~yI
+Y|es|@j#B~a"_Y#.~ssHumano
+Y|ru|#A~kM#F%9mfawlciei ~h"~dYhfcnu
+Y|ar|@9dIgdj @xabdihc lablcze ablujce
+Y|zh|~qt@y;~qt~OY;~qt~oh@y
+0|fr|~dy@8#]définitive #Bfaim #m#Bmalnutrition
+0|es|@j+q%Z~D"#JHambre _1Malnutrición
+0|ru|#wa *Fsalane b dcnacnedbq
+0|ar|#P%s~BJlaogzyab abqfi fofG ~Mt
+0|zh|%d消灭饥饿#j营养不良@y
>I|fr|~OB_g=Y_->b&Y#B&Otechnique <Ppays #T%y;~OB~kL
>I|es|#O>a_g@T~sCy Realizar @u&kTécnica <P@4_j#T*S;#O>a~kL
>I|ru|~oO@I%'%9fexgbkbt b ~aykcvdbAchjasa >k~pNfexgbgetBbibhq hkfedeib;~oO@I&d
>I|ar|*H~Nobguqci fghncH ~i"abgkhc ncda lch ~qUabhadce;*Hlfcho Jcjo
>I|zh|_/#j~Kl~LO间技术<:@[~Km#G;~Km#G
=N|fr|~iTfinal #Bdixième session extraordinaire @el’Assemblée générale
=N|es|~x6~kP#JDécimo Período Extraordinario @eSesiones #BAsamblea General
=N|ru|~k]@?nchqkao hmcrbelzdao hchhbb ~J7
=N|ar|+){bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=N|zh|~j/~Di;~j/*k~Di^);~j/@[*k~Di^)
_O|fr|~rzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~rzRio
_O|es|~nzRío #.~ssAmbiente >?*S;~nzRío
_O|ru|~nk@d%9~h"hfcnc b ~q8;~nk@H
_O|ar|@9jcf @/~Mx~wf
_O|zh|@G~gB与#t@[里约@y
~i/|fr|#y21
~i/|es|#X21
~i/|ru|~Ad@e~KLgcj
~i/|ar|~N3
~i/|zh|21~J)>D
>O|fr|~rzprincipes, non ~Ekcontraignante mais faisant autorité, @8un consensus &]*bgestion, @u%T#m~yJ~z(viable @e~Pi
>O|es|@jAutorizada, sin ~LtJurídica Obligatoria, @e@]@Tun ~AG%.respecto #BOrdenación, @u*A>?#K~eM%1Bosques @eTodo Tipo
>O|ru|Jc bictBcc ~F?hblu xeqglcdbc h bxlaycdbci ~kA~r8slawelzdasa jadhcdhphe #"ferbadelzdasa bhmalzxagedbq, ~Nab &Z<h~GX~Jslchag
>O|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz +[gfank iabdc &MabJjaG @/tmaje ~Haphfai abBalag frnFwa fghdcgwa ~i!
>O|zh|~Dw@[=D+w~b-%z开发~zO@[*I协商一致意见权威性#7声明
>G|fr|@K#,^A~I8d’Action 21
>G|es|#O+zUlterior ~m:#J#X21
>G|ru|#v%9~CD~ASndq @e~KLgcj
>G|ar|&X{dfaybe|Ecame} ~pL~N3
>G|zh|~iz《21~J)>D^)~tE
=/|fr|~s3@eVienne
=/|es|~M'Viena
=/|ru|~nh{eq|ao|pt|bc|bv|bi|bib} ~s4
=/|ar|~Binccha
=/|zh|*m@y#j@,
<I|fr|~LG;~iL#BBarbade
<I|es|~CZ;~E?Barbados
<I|ru|#v~M8;Uefwenahhj@q&d
<I|ar|~Fa+[_'<w
<I|zh|<o~Aa@,;巴巴多斯@,
~mP|fr|~cn@e~sO@8un ~JCplus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~cn@e~F1
~mP|es|~eC@e~sO@T~CNMás Seguro;~eC@e~F1
~mP|ru|Rajaseihj~a[~lfwalcc wcxamehdasa ibfe: fpjaganqBbc mfbdrbmu mfcnakgfeBcdbq hkbvboduv wcnhkgbo, ~gcsakagdahkb j dbi b hiqsAcdbq bv mahlcnhkgbo;Rajaseihj~bt
~mP|ar|~crcfsfwada
~mP|zh|~of更%A%d@[横滨+8;横滨+8
_D|fr|~iL#B<E@V*bpopulation ~HC%y
_D|es|~AY#B~a"@F%ZPoblación >?*S;~E?El Cairo
_D|ru|#v~mndefanadehclcdbt b ~q8
_D|ar|~fSabdIgdj &Tbbosah ~wf
_D|zh|#C&i口与#t~fo@,;#C&i口~gq#t{会议|大会|}@,
*7|fr|~rz~Ll%l#bsocial;~rz~kg;~s3@e~kg
*7|es|~nz~Ll@m#KSocial;~M'~kg;~nz~kg
*7|ru|~Ip~L3harbelzdai fexgbkbb;~Ip@H
*7|ar|@9sflhwaBh @/~F8abaqgdaice;@9sflhwaBh{| fljhadq abidb}
*7|zh|=4#t#x~hT;~hT#j@,;*k~hT^)^(*k@,^);*k~hT^)
+/|fr|~iL~h1~m3social;~Os~kg
+/|es|~AY~Oy@m#KSocial
+/|ru|#v~gY^J~c)~eZ
+/|ar|~fS~hM~l!abaqgdaice
+/|zh|=4~mA@,;=4~mA*k@,^)
~q0|fr|~s3@e^r
~q0|es|~D3
~q0|ru|~uw@db GlekFafi~b,&d
~q0|ar|@9fdhwaq idb lcqch
~q0|zh|~jW@y#j~lY;~k)~lY^);~k)~jW~lY^)
=F|fr|~rz^r
=F|es|~nz^r
=F|ru|~uw@H
=F|ar|@9lcqch;@9lcqchB
=F|zh|~jW@y
^w|fr|~Os^r
^w|es|~eH>a^r
^w|ru|~uw{eq mlekFafie|ao mlekFafiu|ao mlekFafic|pt mlekFafip|ao mlekFafiao} &d
^w|ar|dhwaq idb lcqch{|B}
^w|zh|~jW~lY
~dI|fr|Nouvelles ^n#m~Jx=Y&Y#B@h#m&P~Os^r
~dI|es|Nuevas medidas e iniciativas +z~IX#B~D3
~dI|ru|HelzdcoCbc icfu b bdbrbekbgu %9~ayGcjbdhjao ncjleferbb b GlekFafiu &d
~dI|zh|~iz*k~jW@y^)#j*k~lY~O4;~iz*k~jW@y#j~lY~O4
~aK|fr|@K@8l’habitat
~aK|es|#X@eHábitat
~aK|ru|~AdХewbkek
~aK|ar|~u?abdfzb
~aK|zh|&i居>D
<K|fr|@h&gvilles #m~eVétablissements humains #Tce nouveau millénaire
<K|es|@j~xTCiudades ~o6Asentamientos Humanos ~rWNuevo ~L(
<K|ru|~j)safanev ~DDdehclcdduv mpdjkev g dagai kuhqAclckbb
<K|ar|~Bclabdmh fabdogfvhag ablujce abpxjC &Mabpbnce ~MB
<K|zh|新~I.~Pz@y;@G新~I.~HS~Pz~OY
<5|fr|~I-~hwmondiale
<5|es|~y1~hvMundial
<5|ru|Obihj~L3ghcibfdao <l
<5|ar|~Ap@/abpdh abBHazc ~BG
<5|zh|%d~e]~p6@y;@G%d~e]@[~p6@y
+S|fr|~I-nutrition
+S|es|~y1Nutrición
+S|ru|Obihj@d~jJmbkedbq
+S|ar|~Apih ~Mt;~Ap@/~Mt
+S|zh|营养#x~p6@y
<J|fr|~iL~ka~mY
<J|es|~AY~jU~mY
<J|ru|~KR@e~gn2001–2010 sanag;Ufthhclzhj@q&d
<J|ar|~Fa~Gzhdfa bbikm ~mY
<J|zh|~mY~mr@,;~mY%)~mr@,
<X|fr|~iL~ka~cd{ (Programme d’action d’Istanbul)|};~iL~s:
<X|es|#X@eAcción{| de Estambul} ~jU~cd;~E?~Fs
<X|ru|~KR@e~gn~r/sanag;~x"@q&d
<X|ar|~fSaovhlfb;~fStovhlfb
<X|zh|~cd~mr@,;~cd{年|}~mr{伊斯坦布尔|}@,;{支援最不发达国家|}~E'@,
~g[|fr|~iL~Bd@e~u/combattre #m~hd<y~n0illicite @D~lasous tous ses aspects
~g[|es|~AY@T~ko~sgy ~iV~bp@e~N2#TTodos sus Aspectos
~g[|ru|#v~dVb ~sV~MR~tb~rDgaafpycdbqib ga ~GXcc ~B6b #?dco
~g[|ar|~Fa~u0~t0;~Fa{abdgibk ldhi|abjadc tbC dhi} ~t0
~g[|zh|从各个~lt~gD+w=A#j=C~gx&m_]@[@,
<(|fr|~uz@!<mpermettre %?=p@eprocéder &al’identification #mau traçage rapides #mfiables @D~la~Dzpetit calibre illicites;~uz@!@etraçage
<(|es|~D(@TPermitir a @4&RIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~NM~N2Ilícitas;~D(@eLocalización
<(|ru|#f{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc}, maxgalqtB~cCsahpnefhkgei hgacgfcicdda b dencyda guqglqkz b akhlcybgekz dcxejadduc hkfcljagac afpybc b lcsjbc gaafpycdbq;#f@?%9akhlcybgedbt
<(|ar|abys &Tbgdsch _(dh absun ih *W^,~iPfgiklwa
<(|zh|使~Kk能够及时#j可靠地识别#j追查&m~gx@[#C~Ks;#C追查~Ks
~we|fr|~s3@e~Is
~we|es|~M'~Is
~we|ru|Hpfwedhj{eq|ao|pt|bc|bv} ~s4
~we|ar|~Bimcjlah
~we|zh|德班@y#j@,
~jt|fr|~gI@e~kl~ON<E@V~LT%y;~gI@e~sx
~jt|es|~AG@e~kl#B~a"@F~xr;~AG@e~sx
~jt|ru|Iadkcffcohj{bo jadhcdhph|asa jadhcdhphe|aip jadhcdhphp|bi jadhcdhphai|ai jadhcdhphc}{ Icynpdefandao jadFcfcdrbb ma Fbdedhbfagedbt fexgbkbq|}
~jt|ar|~M?dfhgcjc
~jt|zh|~dU#C~fo~g!;~g!
~aE|fr|~rz>h~LT#b: ~iH#B<E@V@esuivi ~LTdéveloppement, chargée d’examiner @u&Y&P~gI@e~sx;~rz>h~LT%y
~aE|es|~nz>h~xr{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~aE|ru|~rH{: | — }bkasaguo najpicdk ~mnmahlcnptBco _n%3Fbdedhbfagedbq <h~r8awxafe ~cBIadkcffcohjasa jadhcdhphe;~rH
~aE|ar|~f1@/gdfcb ~Mu
~aE|zh|~Go结果~tD;~Go=r;~dU~dr@y
~bZ|fr|~C.@e~y0{, 2002|};~OB~v2
~bZ|es|~H7@e~fP;#O>a~v2
~bZ|ru|~FC{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} ~in;~FC@I&d
~bZ|ar|*H~B2@)bbucxfxe;*H~B2@)@"labucxfxe~tp;*Hdmjcm
~bZ|zh|2002%)~DN;~DN;马德里#G
<H|fr|%t~HC~C.@e~hnvieillissement, 2002;%t~HC~C.@e~y0
<H|es|%Vy {el |}~H7@e~fP
<H|ru|&s{eq ncjleferbq b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbb b Ienfbnhjasa icynpdefandasa mlede|ao ncjleferbb b Ienfbnhjaip icynpdefandaip mledp|pt ncjleferbt b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbco b Ienfbnhjbi icynpdefandui mledai} ~in
<H|ar|~KPfxve idb ~B2@){bbucxfxe|abdgibke labucxfxe}~tp
<H|zh|~OS《2002%)~DN^);~OS*k~DN^)
*t|fr|~rz~qC%l#b~B4
*t|es|~nzJohannesburgo #.#K~d5
*t|ru|~C/@d~ql~q8
*t|ar|@9qfwaholjB @/~F8~i!
*t|zh|~o"~Aa@y
>V|fr|#O@e&Y~h1~m3~B4{ (Plan de mise en œuvre de Johannesburg)|};#O@e&Y@e~so
>V|es|~PD~Oy#.#K~d5{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~PD@eJohannesburgo
>V|ru|Gled@B~u9~GR~gY~ql~q8{ (Йaveddchwpfshjbo mled gumaldcdbq fcCcdbo)|};~C/@I~u9fcCcdbo
>V|ar|~rv~pLhgazq ~hM~l!~i!;~rvqfwaholjB bbghncH
>V|zh|%z~mA~K6(~o"~K6);%z~mA~K6;~o"~K6
^t|fr|~iLd’Almaty
^t|es|~E?Almaty
^t|ru|Mliekbdhj@q&d
^t|ar|~fSpbdagc
^t|zh|~tL@,：在内陆#j~KG~LO~KG~KH<:*I新=B下满足_v@[特殊需要;~tL@,
~e1|fr|~rz^o@e~ki
~e1|es|~nz@]@e~f'
~e1|ru|_y@dmfbdrbmag
~e1|ar|@9^]qhcn
~e1|zh|%K#7@y
^K|fr|~OB~ki
^K|es|#O>a~f'
^K|ru|_y@I&d
^K|ar|*Hqhcn
^K|zh|%K#G
^9|fr|~Lr@eTunis
^9|es|~m/@eTúnez
^9|ru|Tpdbhhj~e:
^9|ar|abgEad gfho
^9|zh|突尼斯~tB
~dj|fr|%W@e~IP=Y~yQ@e~B[
~dj|es|%W@e~IQ;#X@eAcciones @e~IQ
~dj|ru|Tpdbhhj@q~r8~pG
~dj|ar|~fSgfho @/dqgdi abdibfdag
~dj|zh|~H!突尼斯>D
+O|fr|~rzMaurice
+O|es|~nzMauricio
+O|ru|~pw@H
+O|ar|@9dfjcucfo
+O|zh|~g9@y
<Z|fr|~cn@eMaurice =Y~I8&P~LG;~cn@eMaurice
<Z|es|~eC@eMauricio +z~m:Ulterior #J~CZ;~eC@eMauricio
<Z|ru|~pw~a[~CDGfasfeiiu %'~M8;~pw~bt{| ahpBchkglcdbq}
<Z|ar|~crdfjcucfo bdfaybe ~pL~Fa+[_'<w;~crdfjcucfo{| bbghncH}
<Z|zh|~Ev~g9+8;~Ev@[~g9+8;~g9{执行|}+8
>Q|fr|~rzHyogo
>Q|es|~nzHyogo
>Q|ru|~N5@H
>Q|ar|@9wcfBf
>Q|zh|兵库@y
_H|fr|~m-@X@e~AV@82005-2015 : @8@Dnations ~E0collectivités résilientes face %?catastrophes;~m-@X@eHyogo
_H|es|^g>a~AV@T2005-2015: Aumento #BResiliencia ~ibNaciones y #UComunidades ante @4Desastres;^g>aHyogo{| para 2005-2015}
_H|ru|~N5#Z%'@e2005–2015 sanu: haxnedbc makcdrbele mfakbgancohkgbq wcnhkgbqi @epfagdc =mb awBbd;~N5#Z&d
_H|ar|~vdidb wcfBf
_H|zh|2005-2015%)兵库+I=B：加强%0#j社区@[抗灾能力;{2005-2015年|}兵库+I=B
=V|fr|~iH@e_i{adopté par|issu de} @u<E@e~A?
=V|es|~bg@e_i#B~a"@e~Ab
=V|ru|~x!*j~kM#F@e~nG
=V|ar|~Jn~Nc~tU~hr
=V|zh|~rK~tw=r
=9|fr|~m-décennal @eprogrammation #4#hmodes @econsommation ~Dz~Nydurables
=9|es|^gDecenal @e~x.@m~sw@eConsumo y ~sBSostenibles
=9|ru|Hchqkblckd{qq hkfekcsbq|co hkfekcsbb|tt hkfekcsbt|co hkfekcsbco} %'%9mcfcvanp j ~hJferbadelzduv ianclco makfcwlcdbq b mfabxganhkge
=9|ar|{tvaj abidb abiujc bbljadq abdgibke lphdav|abtvaj abiujc bljadq phdav} abaogwbas fabthgaq {abdogmade|abdogmadch}
=9|zh|~HD模式十%)~tE=B;~HD{模式|}{十年|10年}{期|}~tE=B
~mE|fr|Tenir #hpromesses : unis @8atteindre #hobjectifs &PMillénaire @8<y%y
~mE|es|Cumplir @upromesa: unidos @Tlograr @4~O[#J~L(
~mE|ru|Numaldcdbc awcBedbq: awKcnbdcdbc ga biq nahkbycdbq rclco %3fexgbkbq, hFafiplbfagedduv g Hcjleferbb ~Nn
~mE|ar|abfnaG labfim: dgrmfh bgrkck ~i)bbpbnce
~mE|zh|履行诺言~oo实现~I.#t目标
~fn|fr|~iH#B~Mg*bjeunesse : dialogue #mcompréhension mutuelle
~fn|es|~bg>[@e&6=s%ZJuventud: Diálogo y Comprensión Mutua
~fn|ar|+){bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnawd abdglamb
~dm|fr|Le millénaire @e<z: @u~rz~dG@J<z~HC#bhumain
~dm|es|Milenio Espacial: ~jT~nz~i6#.Espacio >?#KHumano
~dm|ru|Dahiah @efpwcyc kuhqAclckbo: Ncdhjeq ncjleferbq a jahibAchjao _n~OzAclagcAchjasa awBchkge
~dm|ar|pbnce abnAaG: ~xQ~cq~B8ablujce
~dm|zh|~KA~I.：@G~KA#j&i@[#t@[*m@y
*N|fr|#Q<A<kpar #h=p@esatellites artificiels #BTerre %?~GT#Btélévision directe *E
*N|es|@]~lOhan @eRegir @u=x~tg@4&R@eSatélites Artificiales #BTierra @T#UTransmisiones %xDirectas ~tgTelevisión
*N|ru|=w^l~hSbhjphhkgcdduv hmpkdbjag Ycilb ~r8%vdcmahfcnhkgcddasa kclcgbxbaddasa gcBedbq
*N|ar|#3~qPbaogxmad _({bbgfali|abgfali} abpjAce abayvhaice &Mabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*N|zh|~Kk~tx&i造地球卫星进行#C直接电视广播所应遵守~DI
~a0|fr|#Q*btélédétection
~a0|es|@]~pW~idTeleobservación #BTierra desde &KEspacio{| Ultraterrestre}
~a0|ru|~cknbhkedrbaddasa xadnbfagedbq Ycilb bx ~C"
~a0|ar|#3@"laoguiaj abpjA dh lim dh ~kG
~a0|zh|@G从=q遥感地球~DI
=W|fr|#Q~a:&a<k@esources d’énergie ~lj%7l’espace
=W|es|@]Pertinentes ~id=x@eFuentes ~P,&z~rW<F
=W|ru|~ck^l~HcbhkaAdbjag Pdcfsbb ~Eimfahkfedhkgc
=W|ar|#3~F4laogxmad dyamj abvake abhffce &M~kG
=W|zh|~ur=q~d]核动力源~DI
~a2|fr|@h*b&O@V=5@e<zau profit #m%7l’intérêt @e~DMÉtats, compte tenu ~eh@Dbesoins @Dpays #T%y
~a2|es|~K]&k@F~g1~qv#TBeneficio e Interés @eTodos @4Estados, Teniendo ~hC#TCuenta #UNecesidades %1_j#T*S
~a2|ru|~j)icynpdefandai ~ctg bhhlcnagedbb b ~oS~jqmfahkfedhkge @ewlesa b ^J~GX~JOh ahawui pAckai makfcwdahkco fexgbgetBbvhq hkfed
~a2|ar|@9@/~i"&T~qsfaogxmad ~NRbnazme ~Ha_(fdybrgwa
~a2|zh|~Gr~hV=q@[#C<:，_/~lr%0@[福利#j利益，并~gA要考虑到~LO@[需要~OY
^6|fr|@h@D^o~Nm~zE=5@e~fs
^6|es|@j%1@]~Lv~lO~rZ<F
^6|ru|#Amfegaguv ~kA~M6~C"
^6|ar|@9#3abkahfhce ~qP{bphuve|bhuavag} _(~qs{faogxmad abnAaG abxajqc|abnAaG abxajqc faogxmadw}
^6|zh|~Kk~hV=q~oj@[~tG#7@y
=G|fr|&j~a:%?entreprises #m%?~IY{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=G|es|~fF~xTEmpresas ~CT>n{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=G|ru|^h@2mfcnmfbdbiekclzhjao _ng ehmcjkc ~kB_f{: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo g akdaCcdbb «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo, jehetBbvhq «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|}
=G|ar|~y9@/abpidab ~IS;~y9@"labpidab ~IS
=G|zh|工商企业~N7：~Kl@C“#s+w尊重#j~KF”=B~j1;工商{企业|业}~N7{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~j1
*O|fr|&j~a:au déplacement @e&e~zL@e~tcpropre pays
*O|es|~fF%1Desplazamientos Internos
*O|ru|^h@2~g5mcfcicBcdbb lbr gdpkfb hkfedu
*O|ar|~y9@"labgujm ~My;~y9@/abgujm ~My;~y9@"labgujcm ~My
*O|zh|@G~jZ#x@[~j1;~jZ#x~j1
<3|fr|&j@Jl’extrême pauvreté ~KQ~IY
<3|es|~fF%ZExtrema Pobreza ~CT>n
<3|ru|^h@2~g5jfeodco {dbBckc|wcndahkb} b +P_f
<3|ar|~y9@"labnkj abdmki ~l/
<3|zh|@G赤贫~N7#x@[~j1;#[赤贫~gq+'~tq@:~j1
~g/|fr|~OB~IG@J%D@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~JSincitation ^A~lL&al’hostilité ou ^A~Hs
~g/|es|#O>a~IG%Zprohibición #Bapología #Jodio nacional, ~NBo religioso ~lOconstituye incitación ~iddiscriminación, @uhostilidad o @uviolencia;#O>aRabat
~g/|ru|Oewekhj@I%'~EMmfamesednu derbadelzdao, fehagao ~v[fclbsbaxdao dcdegbhkb;Oewekhj@I&d
~g/|ar|*Habjlav @/~Hdabmife tbC ~gb;*Habjlav @"lrFj abgrjcA <u~gb;*Habjlav
~g/|zh|@G&3构成煽动~em+w敌意或~fp@[鼓吹民族+w~hX或宗教仇恨言论@[~N';~N'
>U|fr|Manuel @8enquêter ~GN*b+H{ (Protocole d’Istanbul)|};@0~s:
>U|es|Manual +zInvestigación y Documentación Eficaces #B~ac{| (Protocolo de Estambul)};~Ka~Fs
>U|ru|Opjaganhkg~Hy%9PFFcjkbgdaip fehhlcnagedbt b najpicdkbfagedbt ~rh{| (Lkeiwplzhjbo mfakajal)};~x"#a
>U|ar|mbcb abgkyc fabgfDck abniabch @/~v(^H;%kaovhlfb
>U|zh|~ce@[>l@[~Kt调查#j~tD记录手册;~E'{议定书|规程}
*q|fr|Lignes ~s/~c3@e+u~LQaffaires impliquant #h~je~jS#mtémoins d’actes criminels
*q|es|%M%Z*M#T~l0Concernientes a @4Niños ~ksy Testigos @eDelitos
*q|ru|~bc~asg gamfahev, ~c.pAehkbci nckco{ — |-}ycfkg b hgbnckclco ~JB
*q|ar|~y9@/gfncj ~qR&M{abpdfj|abdoazb} @"labpvnab Araca _mfabuwfm ibcwa
*q|zh|~ur涉及~KE@[&v被害&i#j证&i@[事项上坚持公理@[+7
&G|fr|&j~c7^A#S&Pcrime
&G|es|%M+z%6#JDelito
&G|ru|^h@2~r8~n(mfchkpmdahkb
&G|ar|~y9~u0abqjcde
&G|zh|&"<q+7
&F|fr|~ci~d/%?~je~EL@e~mX
&F|es|%M@e#g#.Niño ~rWSistema @e*M~FH
&F|ru|^h@2#"%'^J~JDg hbhkcic ~a/
&F|ar|~y9bbidb {abdgibk labpvnab|luph abpvnab} &MhFad ~N1
&F|zh|+d~Dk中&v#x+I指南
=!|fr|#Q>s#4<y~wB&a@D~Nz@e+uréparatrice ~c3pénale
=!|es|~ey+z~a!@e~x.@e*M{Restitutiva|Restaurativa} #TMateria ~FH
=!|ru|#l~cymfasfeii fchkbkprbaddasa ~asg gamfahev ~a/
=!|ar|~H"baogxmad ljadq ~qRabgyabrce ~iE
=!|zh|~ur刑事事项中采用恢复性~od~tE@[<n
~fk|es|Relación Consultiva <P@vy #U~f)No Gubernamentales
~fk|ru|Dadhplzkekbgduc akdaCcdbq ~Cgdcmfegbkclzhkgcdduib ~F,
~fk|ar|~F!abaoguajce ~pRfabdhFdag Bcj abrsfdce
_a|fr|critères ~c7{pour|à} @u~rld’années ~cv
_a|es|criterios{| convenidos} +zproclamación @eaños internacionales
_a|ru|jfbkcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Qsanag
_a|ar|abdiaccj {abdgnk ibcwa |}btibah abohfag >F
+J|fr|Initiative @e~G[arabe
+J|es|Iniciativa @ePaz Árabe
+J|ru|Mfewhj~awibfd~awbdbrbekbg{e|u|c|p|ao}
+J|ar|dlamje ~MA~Mw
+J|zh|~om>g倡议
^1|fr|feuille @eroute axée &grésultats ~Bd~B5~h[permanent &P~q6~s]prévoyant deux États
^1|es|~PdCuarteto basada ~zDejecución @Tuna solución permanente biestatal #Jconflicto israelo-palestino;~PdCuarteto
^1|ru|«nafayd{eq jefke|ao jefku|pt jefkp|ao jefkc|ao jefkao}» mfangbycdbq j mahkaqddaip pfcsplbfagedbt melchkbda-bxfeblzhjasa jadFlbjke ~k/mfbdrbmai hahpBchkgagedbq ngpv ~g?
^1|ar|~toabdoghme tbC abpmaG ~vqabjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbovchc <upoao fqfm mfbgch;~to{abdoghme tbC abpmaG |}~vqabjlaice
^1|zh|~DO冲突@[~Kx性~J,办法基~y4图;{以色列-巴勒斯坦|以巴}冲突@:~Kx{性|}~J,{办法|方案}@:基~y4图
^X|fr|~rz^o@J{des|les} arrangements intérimaires d’autonomie
^X|es|~nz@]~xT~oJrelacionadas ~BXun Gobierno Autónomo Provisional
^X|ru|#A~kAa gfcicdduv ~s!heiapmfeglcdbt
^X|ar|@9{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
^X|zh|@G~w(~DI声明;#[~w(@:#7{声明|宣言}
*6|fr|~m-&]~Cl@eKunming-Montréal
*6|es|^g%.@e~D8@eKunming-Montreal;^g%.~kj#B~rO
*6|ru|Dpdzibdhja-Iadfcelzhj{eq slawelzdeq feiaAdeq mfasfeiie|ao slawelzdao feiaAdao mfasfeiiu|ao slawelzdao feiaAdao mfasfeiic|pt slawelzdpt feiaAdpt mfasfeiip|ao slawelzdao feiaAdao mfasfeiiao} %3wbafexdaawfexbq
*6|ar|~vdsfhdchB - ~Ee;~vd{|idb }sfhdchB{ - |-}~Ee
*6|zh|昆明-~lx*I%w=B
~bL|fr|#O~b!=Y{diversité biologique|biodiversité} ~cd{| et les objectifs d’Aichi relatifs à la diversité biologique};#O~b!~xK=Y{diversité biologique|biodiversité}
~bL|es|~j,~xKy ~NMMetas @eAichi +z~rO;~j,~cd
~bL|ru|~IA@I%3~mi@e~r/sanu
~bL|ar|~i.~xKfpwman pcuc ~lJ;~i.~cd
~bL|zh|~cd~OM#j~EG;《2011-2020~OM^)^(*k~EG^);~cd~OM
~eT|fr|%W2063{| de l’Union africaine| : l’Afrique que nous voulons}
~eT|es|%W2063: &KÁfrica ~NX;%W2063
~eT|ru|&xndq{ MFfbjedhjasa hatxe|} @emcfban na 2063 ~vb{| MFfbjedhjasa hatxe}
~eT|ar|~rv~d9~fy2063
~eT|zh|2063%)>D：~Pa;《2063%)>D》：~Pa;2063%)>D
>(|fr|~oa~sagouvernance ~JN@Drégimes fonciers ~c7%?terres, %?pêches #m%?forêts ~qg~hwnationale
>(|es|~hu%ZGobernanza ~II#BTenencia #BTierra, @u~kT~CTBosques ~OVNacional
>(|ru|~sm~BO~hPgamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~s?derbadelzdao <l
>(|ar|&I{|abgc fAigwa bqhe abpdh abBHazc abiabdc }@/abrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag ~g6abfvhc
>(|zh|%0~e]范围内土地+w~dw及~tF权属负~j4治理~rS
~aH|fr|^z~sa~h?responsable
~aH|es|=Z+z~kTResponsable
~aH|ru|Dancjh@Bgcncdbq ~BOfuwalaghkge
~aH|ar|~B1abobfs @"labycm abjucm
~aH|zh|负~j4~dw~ev
~bT|fr|^z@eLa Haye ~Cmprolifération @Dmissiles balistiques
~bT|es|=Z@eLa Haya ~yd~Br%1Misiles Balísticos
~bT|ru|Qeeshj~iwjancjh~sb~dVfehmfahkfedcdbq wellbhkbAchjbv fejck
~bT|ar|~B1~BTbkfaim abobfs ~u0ahguaj abkHazn abgocajce
~bT|zh|~gD弹道导弹扩散海牙&w+7
~do|fr|^z#,^A#S#m^A~o1@epiraterie, @D~HI~E0~eQmaritimes =y~xo~P9#m&PCentre;^z@eYaoundé
~do|es|=Z~mT&f#BPiratería, &KRobo ~Cp~t:y ~jGMarítimas {Ilegales|Ilícitas} #TÁfrica ~uJy ~Lf;=Z@eYaundé
~do|ru|~j8mbfekhkge, ~l:b ~MR_n@eiafc g Yemendao b ~H8MFfbjc;Яpdnhj_r
~do|ar|~J3fabphuve ~eP~iP~K1pnjckca;~B1cafhmc ~q1;~Amcafhmc
~do|zh|在西非#j中部*f~gD#j~EX+w~oi舶#j~j3&m~oj@[~ev;雅温得~ev
~bR|fr|^z#4@u~o1@epiraterie ~E0~HI%7~h-Indien ~Nv~HCgolfe d’Aden;^z@e~Fq
~bR|es|=Z~mT&f#BPiratería ~CTRobos ~Cp@4~t:~voÍndico ~uJ>?Golfo @eAdén;=Z@e~Fq
~bR|ru|~j8mbfekhkge b ~l:~M:~Ik~uN~uYb Mncdhjai xelbgc;Hybwpkbohj_r
~bR|ar|~J3&MBjl ~gaabwhmc fxbcq imh;~B1qclfgc ~q1;~Amqclfgc
~bR|zh|吉布提~ev
~df|fr|@h*b%g~LQécoles
~df|es|@j@mEscuelas Seguras
~df|ru|~j)wcxamehduv Cjalev;~j)_qCjal
~df|ar|@9~Ea;@9@/~Ea
~df|zh|%A学校@y
~at|es|Compromisos @e~IF{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~at|ru|~AT{bc awqxekclzhkge|bv awqxekclzhkg|bi awqxekclzhkgei|bib awqxekclzhkgeib}
~at|ar|abgEadag lajco
~at|zh|@G#s&v不被~ef&m招募或~d]@[~oe~tB;#[#s&v{不被|免遭}~ef&m{招募|征募}或~d]@:~oe~tB;*k~oe~tB^)
=d|fr|@h#-%?^o#m#6>sau travail
=d|es|~Iq{| de la Organización Internacional del Trabajo| de la OIT} ~tha @4@]y #n~hD~rWTrabajo
=d|ru|~KMahdagamalesetBbv ~yKb +Pg hFcfc kfpne
=d|ar|@9#3fabrkfk <d&Mabidb
=d|zh|~r'~tA中<n#j~H-;{国际劳工组织|劳工组织|}#[~tA中@:<n#j%B@:@y
~bW|fr|@h&Pcentenaire @e{l’Organisation internationale du Travail|l’OIT} @8l’avenir &Ptravail
~bW|es|@j#JCentenario #B{Organización Internacional del Trabajo|OIT} ~lEFuturo #JTrabajo
~bW|ru|~LM{Icynpdefandao afsedbxerbb kfpne|IET} a ~vf;~LMa ~vf
~bW|ar|@9dzfce ~C1+[dogklb abidb
~bW|zh|~r'~J:%d@[~Ku百%)@y;~rN~J:%d@:~Ku@:百%)@y
<U|fr|@h{de l’Organisation internationale du Travail |de l’OIT |}*b+usociale ~samondialisation équitable
<U|es|~Iq{ de la Organización Internacional del Trabajo|| de la OIT} %Z*M=E@Tuna Globalización Equitativa
<U|ru|@5~yT{ Icynpdefandao afsedbxerbb kfpne|} a harbelzdao hmfegcnlbgahkb ~nN~G1slawelbxerbb
<U|ar|@9~C1@/~qR~z';~Bclabimabe ~z'
<U|zh|~r'~Ou;~rN~Ou
~l6|fr|@hd’Alma-Ata
~l6|es|~nz~Fj
~l6|ru|Mlie-Mkbdhj@H
~l6|ar|@9pbda{ - |-| }Jga
~l6|zh|~tL@y
~bN|fr|@hd’Astana &g~P?primaires
~bN|es|~nzAstaná ~M(Atención Primaria @eSalud
~bN|ru|Mhkedbdhj~L3mcfgbAdao icnbja-hedbkefdao ~Cy
~bN|ar|@9pogaha @/abjiace ~MHabpfbce
~bN|zh|~KI~Db@y;@G~Db@[~KI@y
~ra|fr|@hd’Incheon : Éducation ~iI: vers ~JSéducation inclusive ~I"@equalité #mun apprentissage tout au long #Bvie @8tous;@hd’Incheon
~ra|es|~nzIncheon: ~h72030: Hacia una ~h7Inclusiva ~Hw@eCalidad y un Aprendizaje a lo Largo ~Oa@TTodos;~nzIncheon
~ra|ru|RdAvadhj@H
~ra|ar|@9thucfh
~ra|zh|仁川@y：2030%)~ls：迈向全纳+w公平+w有质量@[~ls#j全民终身学习;仁川@y
^!|fr|~dy*bbioéthique ~KQ~IY
^!|es|@j+q@mBioética y >n
^!|ru|#wa wbaPkbjc b +P_f
^!|ar|#P%sbpxbakcag ~Eb;#P%s@/pxbakcag ~Eb
^!|zh|~KY~N7@y;~KY#j+'@y
&/|fr|~dy*b~n2culturelle
&/|es|@j+q%Z~apCultural
&/|ru|#wa jplzkpfdai fexdaawfexbb
&/|ar|#P%s@/abghfi abDkanc
&/|zh|%d>C多样性@y
~c/|fr|~dy%lgénome humain ~KQ~IY
~c/|es|@j+q#.Genoma Humano ~CT>n
~c/|ru|#wa scdaic ~OO+P_f
~c/|ar|#P%s@/abdqch ablujc ~l/
~c/|zh|%d&i类基因组~N7@y
~bV|fr|@h#z%lclonage @D~ED
~bV|es|@j_Y%ZClonación Humana
~bV|ru|~Ggjladbfagedbb _f
~bV|ar|@9@x@/aoghoax abluj
~bV|zh|@C@G&i@[克隆~OY;@C&i@[克隆@y
~i:|fr|Recommandation @Jl’éthique @el’intelligence artificielle
~i:|es|Recomendación %Z~N4#BInteligencia Artificial
~i:|ru|~L:~cDaw PkbAchjbv ~B6bhjphhkgcddasa bdkcllcjke
~i:|ar|abgfyce ~nVlpxbakcag abHsaG abayvhaic
~i:|zh|&i工智能伦理#x建议书
=M|fr|&j#z~Al&Pconsommateur
=M|es|%M_Y~y(#JConsumidor
=M|ru|~pK@2#F~r8~ivbdkcfchag makfcwbkclco
=M|ar|^]@x#o~h'abdogwbs
=M|zh|@C#s消费者+7;@C消费者#s+7
+W|fr|#Q>s#Bstatistique officielle
+W|es|@]~hD~ibEstadísticas Oficiales
+W|ru|EhdagamalesetBb@2aFbrbelzdao hkekbhkbjb
+W|ar|~H"bbtryaGag abjodce
+W|zh|官方统计<n
~dJ|fr|&j~vS@Dfichiers ~Nwinformatisés
~dJ|es|~fF{para|sobre} @u~lG%1Ficheros Computadorizados @eDatos Personales
~dJ|ru|^h@2fcsleicdkerbb jaimztkcfbxbfagedduv jefkakcj, hancfyeBbv nedduc lbAdasa ~CO
~dJ|ar|~y9bghFcd dbnag ablcahag abuxyce abdime labraole ~MC
=n|fr|Responsabilité @e~pS@8fait internationalement illicite
=n|es|~lH#J~m?~tgHechos ~uBIlícitos
=n|ru|Ekgckhkgcddahkz =mxe icynpdefanda-mfakbgamfegduc ncqdbq
=n|ar|doIfbce _(ih abpniab ~iPmfbca
=n|zh|%0对#C不法&w@[~j4
_G|fr|#Q>s@D~JE@erestructuration #Bdette souveraine
_G|es|~ey%1Procesos @eReestructuración #BDeuda Soberana
_G|ru|#l{mfarchhe|mfarchhag} fchkfpjkpfbxerbb hpgcfcddasa nalse
_G|ar|~H"@"lidbcag ~n:;~H"bidbcag ~n:
_G|zh|~DQ进程@[<n;#[~DQ{进程|过程}@:<n
>S|fr|~H'>b~x4
>S|es|#r@eRelación <P{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>S|ru|~y)psalagdui hpnai
>S|ar|&t~F!~pRfabdrsde ~i,>F
>S|zh|@C#j~ht~Dn;@C{和|与|同}~ht{间|之间|}@:_b#R
+M|fr|~nwfinancier ~o7@e<ifinancière ~O,
+M|es|~nsFinanciero y ~lGFinanciera Detallada @e*K
+M|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~h6
+M|ar|abhFad abdabc fabkfaim abdabce ~F]
+M|zh|@C财务~rI
~Hn|fr|#N{|de l’Organisation mondiale du commerce }&g~v/~qa~JKintellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#N&gADPIC
~Hn|es|~As&r~iM~se%1#n~P8Intelectual relacionados ~BX&K~Fm;#r~iMADPIC
~Hn|ru|+y_t%9kafsagui ehmcjkei ~kBbdkcllcjkpelzdao ~GY;@M%9TORGL
~Hn|ar|&tabqfahl ~bEabnsjce;~zXabnsjce;&t{|dhFde abgqaje abiabdce abdgibk l}qfahl ~iB;#)#qlqfahl ~iB;&tgjclo
~Hn|zh|~oc#R;~oc~gt
wto|fr|#N@e~pyinstituant @-~a-&Pcommerce
wto|es|#r@e{Marrakech|Marrakesh} ~tg&K~J9Establece @u<b%.#J~Fm
wto|ru|~x9%(~n[~JZ~MI
wto|ar|&tdjasu {bthuaG dhFde|abdhuz bdhFde} ~eO~F9
wto|zh|~g"~of%d_]%"#R;~of%d_]%"@:~g"#R
~gR|fr|~rz>h@Jl’Accord &gADPIC >b~ropublique
~gR|es|~nz~y[&r~thal #r~iMADPIC _1~ILPública
~gR|ru|~dB@H_t«LasleCcdbc %9TORGL b awBchkgcddac xnfegaavfedcdbc»
~gR|ar|~f1@/~zXabnsjce ~GQ;~f1{|abyamj ih dhFde abgqaje abiabdce |abyamj ih dhFde abgqaje abiabdce biad 2001 }@/{agnak gjclo|abagnak abdgibk lqfahl rkfk abdbsce abnsjce abdgybe labgqaje} ~GQ
~gR|zh|@G*k~oc#R^)与公共~lp@[~dr@y;#[*k~oc#R^)~gq公共{健康|卫生}@:{多哈|}@y
~G6|fr|~OBKazan
~G6|es|#O>aKazán
~G6|ru|Dexedhj@I&d
~G6|ar|*HkaEah
~G6|zh|喀山#G
+T|fr|#Nrevitalisé ~EP;#Nrevitalisé
+T|es|~tO~mf@e~ui;~tO~ui;#rRevitalizado
+T|ru|Ewdaglcdd@3~l9g {Ochmpwlbjc Юyduo Lpned|Юydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+T|ar|#)abdhuv bgofce ~kt&Mqdwfjce qhfl abofmah;#){|abhwazc }abdhuv {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~kt{nc|abmazj nc} _s;#)abdhuv
+T|zh|~uj~Dm;@G~uj@[~Dm;~Dm;重唤活力@[@G~ts@[~dq
=U|fr|@0*5@e~hp*b~lP>b~tj#,au ~PI~me
=U|es|~Ka~sy{-| - }Kuala Lumpur @m~lHy Compensación Suplementario al ~Ka~vE
=U|ru|Jesaohja-Dpele-Zpimpfhj{bo namaldbkclzduo mfakajal|asa namaldbkclzdasa mfakajale|aip namaldbkclzdaip mfakajalp|bi namaldbkclzdui mfakajalai|ai namaldbkclzdai mfakajalc} aw ~zjb gaxicBcdbb j Defkevcdhjaip mfakajalp %9~CQ
=U|ar|~kIabgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} ~oV;~kIabgsdcbc
=U|zh|*k~jX%A~Cv@G赔偿~j4与~KF@[~z7;#[赔偿~j4~gq~KF@:~z7
~aB|fr|#N<mprévenir @u~h?non réglementée ~mo%7~h-Arctique central
~aB|es|#r@TImpedir @u~kTNo Reglamentada #TAlta Mar ~voÁrtico ~Lf
~aB|ru|~A.~gldcfcsplbfpciasa mfaiuhle ~fgg ~JM~IkLcgcfdasa Zcnagbkasa ~IW
~aB|ar|{agnakce|agnak} ~GJ~IU~Le&M~CF~dH{nc fov|lfov} ~gaabkvlc abudabc
~aB|zh|&"中北冰洋不~DX~tv~dw#R
~az|fr|#N&PCap @e~K!*b&Y@D~GL&P~PI~bH@e1993 #,^A~s2@e~bH@e1977 *b%g@D~G.@e~wz;#N&PCap @e2012
~az|es|~PGCabo @e~K!%ZImplantación ~ib~oJ#J~Ka~bH@e1993 %Jal ~Aq@e~bH+z%b%1~t:Pesqueros, 1977;~PGCabo{ de 2012|}
~az|ru|Dcomkepdhj#5{ 2012 sane aw ahpBchkglcdbb malaycdbo Taffcialbdahhjasa mfakajale 1993 sane j Taffcialbdahhjao icynpdefandao jadgcdrbb ma wcxamehdahkb fuwalagduv hpnag 1977 sane| 2012 sane|}
~az|ar|~Dv~K!@/~pLprsad %k~Jt~fy1993 #qlagnakce ~Jt@)bobade onh ~IU~fy1977;~Dv2012
~az|zh|~Kl《1977%)~yn#C渔船%A@k1993%)~yn~Cv~LL@[~xL;~xL
~ws|fr|~rzMalabo *bcroissance >btransformation ~Ed@e~zv~xo~saprospérité partagée ~Dzmeilleures conditions @evie
~ws|es|~nzMalabo{| de la Unión Africana} %ZAceleración #JCrecimiento _1{Transformación|Trasformación} #BAgricultura #Tpro #BProsperidad Común _1Mejora %1Medios @eVida
~ws|ru|#AIelewa aw phjafcddai fahkc b mfcawfexagedbb ~tX^JghcawBcsa mfargckedbq b maguCcdbq pfagdq ybxdb
~ws|ar|@9dabalf {|abyamj ih abagram abpnjckc }@/abgiqcb labhdf fabgrfb abEjaicch +[abjxaG abdugjs fgroch olb abdicue
~ws|zh|@G加快农业增长#j转型，_/共同繁荣#j~Kr生计@[马拉博@y
~mD|fr|~C.{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }<m~u/&a~GF#m&a~hd@u~h?^C
~mD|es|~H7@T~vL@u~kT^E
~mD|ru|#f#Y~k2{fuwdasa |}~rf
~mD|ar|~DP~afibcw
~mD|zh|&"+w阻止#j=C&m+w~E2@[捕捞~oj#C#G;~up{鱼|捞}~NN#C#G
<O|fr|%t@e>hissue &P« ~Mksocial &]» intitulé « Deuxième ~Mk&]~m3social »;%t~P.
<O|es|%V@e>h#BCumbre =E%.bajo @udenominación {|de }“Segunda ~iS@m#KSocial”;%V~P.
<O|ru|~dB*y~uG~c)~GZ~El«Nkafeq Nhcibfdeq ghkfcAe @eguhCci pfagdc ^J~c)fexgbkbq»;~dB{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco}
<O|ar|~f1+sabdhlDk ih ~C:abaqgdaic abiabdc“ abdikfm grg ihfah ~C:%s~uU~l!abaqgdaice“;~f1abocaoc
<O|zh|~N,”《~dr#E^);~N,”~dr#E;*k~dr#E^)
=H|fr|~rzCancún ~g7%T~Dz<k~wd~Cl@8<ybien-être
=H|es|~nzCancún ~M(~qA#B*A_1=x~eM#B~D8~lEBienestar
=H|ru|Dedjpdhj@d%9ejkpelbxerbb kciekbjb ~mi~r8~rultnco
=H|ar|@9sahsfh @/gidcd ~tifaogxmadw abdogmad {dh pqb grkck|dh pqb} {abjnawce|abjnaw}
=H|zh|将#s#j%z~tx%w以增进福祉纳入主流@[坎昆@y
~le|es|~nz~Fi%Z~h7~lE#K~d5
~le|ar|@9pcuc{ - |-}haBfca ~p'
~le|zh|~Aa~ls~Kz;@G~Aa~ls@[~Kz
<N|fr|#N%ldégagement @Dforces israéliennes #msyriennes;#N%ldégagement{ des forces|}{ de 1974|}
<N|es|#r%ZSeparación ~ibFuerzas{| entre Israel y la República Árabe Siria| de 1974};#r%ZSeparación
<N|ru|~A.fexKcnbdcdbb{ gaohj|};+y{| 1974 sane} ~pNRxfeblci b Lbfbohjao Mfewhjao Ochmpwlbjao a fexKcnbdcdbb gaohj
<N|ar|&tnA abauglas lch abkfag{ abtojazcbce fabofjce|}
<N|zh|以色列#j~om~DS~ih~Dl;以色列&5~DS~Dl;~Dl;*k~hZ^)
~q?|fr|+B2007 ~M9{ (no 188)|};@R{| (no 188)} ~M9{|, 2007}
~q?|es|~kJ~zDPesca{, 2007 (núm. 188)|, 2007|}
~q?|ru|@c2007 ~w5~vKhcjkafc ~mW188);*1~vKhcjkafc
~q?|ar|{abagnakce abdgibke labidb|agnakce abidb} &Mkvai ycm abpodas
~q?|zh|~N?~f2188~z-;~N?@k
>9|fr|+B~EW*b~s-
>9|es|~z9Vial
>9|ru|~Dq~EW~vb;@c~EW~EB
>9|ar|@tiad ~EWbbocj <uabvjk;@tabocj <uabvjk ~fy1968
>9|zh|1968~DF
_P|fr|~j7signalisation routière
_P|es|~m9Señalización Vial
_P|ru|%!nafayduv xdejev b hbsdelev
_P|ar|@t~tW;@t{iad 1968 |}@/~tW
_P|zh|1968%)路标#j信号@k
~c-|fr|#N~Ak~KQÉtats-Unis d’Amérique #,au Siège ~O,;#N@eSiège
~c-|es|~vh<P@v~CT&RUnidos @eAmérica ~mTSede @e*K;~vh~mTSede
~c-|ru|@M~Cg~a'~g5ichkafehmalaycdbb ~H9pAfcyncdbo ~h6;~A.~H9pAfcyncdbqv
~c-|ar|#){abdikfm |abdljd |}~pRfabfbacag abdgrme abpdjcsce @/dkj >q;&tabdkj
~c-|zh|@C#j~zI~OR;@C&5美{利坚合众|}国~OR;总部#R
~e!|fr|<D~O2@D=paméricains
~e!|es|_8#B<b%1&RAmericanos
~e!|ru|~eNEfsedbxerbb eicfbjedhjbv ~g?
~e!|ar|~hN~c9_(abpdjcsce
~e!|zh|~ok%0%"+e
+b|fr|^:=Y#S>b%r#Btorture
+b|es|~dX~h5y ~x/@uTortura
+b|ru|~eE^D~gmmukaj ~ecdbv
+b|ar|@t+r~u0~v(~d"ibcw
+b|zh|~ok~gD#j惩罚酷刑@k
&q|fr|^:*b@(~qa~d,@D&eâgées
&q|es|~dX%Z@.%1#nHumanos ~ib*lMayores
&q|ru|~eE^D*R~kB~dY~wvltnco
&q|ar|@t+r@/~d.^-~i-bslaj aboh
&q|zh|~ok#s~Gl+'@k
=k|fr|~Gn#6@D&eâgées ~cb
=k|es|@Y~Kd#n~ib*l@eEdad ~Cr
=k|ru|~E3~J(;~zF~J(
=k|ar|*Yslaj aboh ~cc
=k|zh|~Fb~Gl~Pk;*k*f+'#j~bn^)@G*f~Gl~Pk
>M|fr|@a#BCommunauté économique @D=p@e~JA~P9&g~la~Dz~CE~zu#m~eV~u'
>M|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~Ar~qmLigeras, sus ~L,~o6~neConexos
>M|ru|@cЭjadaibAchjasa haawBchkge xemendaeFfbjedhjbv =ma hkfcljagai afpybb b lcsjbv gaafpycdbqv, wacmfbmehev j dbi ~DD~c.dbib iekcfbelev
>M|ar|@tabqdaie abakgyamce bmfb Bjl ~G]@"labpobre abyBcje fabpobre abxncne
>M|zh|~Ki其~og及+x~DW材料~m5;~Ki{其|}~og^(+x{相关|有关}{材料|物资}~m5
=T|fr|+B~JAcentrale @8~s)@D~la~Dz~CE@e~zu~Dz~rrpièces #mcomposantes pouvant servir &a~tc~GP~tj#massemblage;+B~FF
=T|es|~OW~FF
=T|ru|ЦcdkfelzdaeFfbjedhj~uTxe ~rDgaafpycdbqib, wacmfbmeheib j dbi b ghcib Aehkqib b jaimadcdkeib, ~oUwukz bhmalzxagedu ~r8bv bxsakaglcdbq, fciadke b hwafjb;DbdCehhj@p
=T|ar|@tfov ~G]{bbrm dh|bdjakle} *W^,fHxazjwa;@tschuaoa
=T|zh|中部*f~DX~gx+w其~og#j可用于制造+w修理#j组装此类%[@[零部件@k
cifta|fr|^:~w1@e~Ntd’explosifs #m~u7~u'
cifta|es|~dX~LzMuniciones, ~uv~o6~neRelacionados
cifta|zh|~ok%0&3~s9火器+w~og+w~Ky物及+x~xe材料@k
~wE|fr|~s2{de 1995 |}~O"~bB@D~G.@epêche, @e~ya
~wE|es|~PQ~lE~d4%1~t:Pesqueros{, 1995|}
~wE|ru|~nD~pUfuwalagduv hpnag ~Gj{| 1995 sane}
~wE|ar|~gHbbiadbch <udgh onh abycm
~wE|zh|1995%)渔民~hU与~lo~p7;1995%)#C渔船{船员|人员}~hU&5~lo@k
~c8|fr|~j7~o1~K)#L~fK
~c8|es|@N~fzRelacionados ~BX@u~iN
~c8|ru|%!~r"#"&W~h]
~c8|ar|@t&c@"labvcjah abdmhc ~i(
~c8|zh|>B与#C~gz~xe@[&m&w~m5
+K|fr|@0*5^A@a~il
+K|es|@YComplementario #J~PA
+K|ru|~f!namaldqtB~cC~vH~oz
+K|ar|#V{abdsdb|abgsdcbc} bagnakce ~n8
+K|zh|>B~j.@k@[~dx;*k#[>B~j.@:%H@:~dx
~e9|fr|@0portant amendement #B~qi~A1
~e9|es|@Y~lOModifica &K@N@m~qk
~e9|ru|~f!bxicdqtB~cC~vH~Ps
~e9|ar|%k~pM@'{abxaye|abdgibke} ~C2
~mO|fr|~Ao^A~o5
~mO|es|~f:@N~fz~rB
~mO|ru|%a~xI^.~gja ~bm;%a~gja ~bm
~mO|ar|~H/{bagnakce|abdbrk lagnakce|abdgibk lagnakce} &c{abdfqwe|abdjgsle} ~dZ
~mO|zh|*k~C,@k~O1;*k~C,%H~vk
<!|fr|~Aoau ~N[
<!|es|~f:~DH
<!|ru|%a~xI^.~Ej@e~ao;%a~Ej@e~ao
<!|ar|~H/{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~oC
<!|zh|*k~Of@E~O1;*k~Of~Cv~vk
+R|fr|~m(^A~rE
+R|es|~iW{de|a} @u~tt
+R|ru|Gamfegj{e|b|c|p|ao} ~gja ~z!
+R|ar|~pM@t~ld
+R|zh|*k~lu物#s%H~gs;*k~lu~NO%H@:{2005年|}~gs
^O|fr|~m(@e~uDau ~PI~Ce;~m(@e~Iz
^O|es|~iW@e~E.@e~Oh;~iW@e~E.@e~eF;~iW@e~Iz
^O|ru|Dbselbohj~aeIadfcelzhjaip mfakajalp ~gG;Dbselbohj~ai
^O|ar|~pMscBabc ~d[~g4;~pMscBabc
^O|zh|*k~O'~Cv~J[;~J[
~aD|fr|~m(~P.{ au Protocole de Kyoto|}
~aD|es|~iW@e>h{al|del} ~Ka~Hx;~iW~P.
~aD|ru|~dB~aeDbakhjaip mfakajalp;~dB~ai
~aD|ar|~pM~Mz~d[scfgf;~pMabmfre
~aD|zh|*k~p2~Cv~dr~gs;*k~p2~Cv@[~dr~gs;~dr~gs
~gh|fr|~i1@e~Fy@8<yclimat
~gh|es|~d3@e~Fy~tg&KClima;~d3Climático @eGlasgow
~gh|ru|Qlexsaghj{bo jlbiekbAchjbo mejk|asa jlbiekbAchjasa mejke|aip jlbiekbAchjaip mejkp|bi jlbiekbAchjbi mejkai|ai jlbiekbAchjai mejkc}
~gh|ar|~hNBbaosf bbdhax
<)|fr|#N{de l’Organisation mondiale du commerce |}*bfacilitation @Déchanges
<)|es|~As&r~M(Facilitación #J~Fm
<)|ru|+y_taw pmfaBcdbb mfarcnpf kafsaglb
<)|ar|&tgcocj abgqaje;&t~c9~eO<c#qlgcocj abgqaje
<)|zh|~Mq#R;~Mq~gt
=P|fr|#N&gsubventions ^A~wz
=P|es|~As&r@m~NMSubvenciones ~idPesca
=P|ru|@M~JZ~IVa hpwhbnbfagedbb ~M/
=P|ar|#)~p8;&t~c9~eO<c~p8
=P|zh|~dw补贴#R
<1|fr|~ajpandémies @e~M3;~ajpandémies
<1|es|#r#B{Organización Mundial de la Salud|OMS} ~L6;#r~L6
<1|ru|@M~kF%9#?medncibqib;GedncibAchj#5
<1|ar|&t~tr<c@/abqfazr;&tabqfazr
<1|zh|~z]~tz#R;~CV~tz#R
^M|fr|~i1*bsécurité, @ustabilité ~HC#b~KeGrands Lacs
^M|es|~d3%ZSeguridad, @uEstabilidad >?#K~zDRegión %1Grandes Lagos
^M|ru|Gejk@Ba ~Eohkewblzdahkb ~Ozg feoadc Nclbjbv axcf
^M|ar|~hNabpdh fabaogkjaj ~B8&M~Jlablrcjag absljC
^M|zh|~E6定#j#t@k;~E6定&5#t{公约|契约|条约}
>R|fr|~H'#m~G9@e~td
>R|es|#r~xT~eJ<P@v>?Organismo{ Internacional de Energía Atómica|}
>R|ru|+y, fcsplbfptB{cc|csa|cip|bi|ci} gxebiaakdaCcdbq #Fh {Icynpdefandui escdkhkgai ma ekaidao Pdcfsbb|Mscdkhkgai};~y)escdkhkgai ~zK
>R|ar|~tNfabfsabe ~An;~tNfabfsabe
>R|zh|@C与~gu~Dn;@C&5~CW~gu{间|之间的|}_b#R
>2|fr|#N&g~b[~Ak#m@-@8%D@D^[~sX
>2|es|#r@m{la Relación|las Relaciones} <P@v_1<b+z+h~ib~K7
>2|ru|>d~Fr~EM~JU~BL
>2|ar|~y8fdhFde ~Hd*W~pE
>2|zh|@C#j~K0%"~Dn;#[@C&5~K0~tP
~fi|ru|>d~axafsedbxerbco %9~G2
~fi|ar|~y8fabdhFde @)bbwqje
~fi|zh|@C#j#C~lv%"~Dn;#[@C&5#C~lv~tP
>"|fr|~qM#m^p~nw~bB~O,
>"|es|~cjy ~ns#J~d4@e*K
>"|ru|~Fx{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~h6
>"|ar|{abhFadah abpoaoc fabtmajc|abhFadch abpoaoc fabtmajc} bdfFnc >q
>"|zh|@C~tA~io~rI;@C~tA~io条例#j~tA~io细则
<4|fr|~nw~o7<A@uplanification @D~JI#h~v/&Pbudget qui ont trait %?~JI~s)@e~B?~KQméthodes d’évaluation
<4|es|~nsy ~lGDetallada +zPlanificación %1Programas, @4~se@e~x.#JPresupuesto, @uSupervisión #B~m:~CTMétodos @eEvaluación
<4|ru|~Fx{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptBb~NKmledbfagedbc %9mfasfeiiei, mfasfeiiduc ehmcjku wtnycke, jadkfalz ~u9b ickanu arcdjb
<4|ar|abphFde fabkfaim ~sRgrsd gxvcv abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<4|zh|~tE规划+w预算内~tE~xm+w~lZ监测#j评价方法~rI
~c?|fr|@hfaisant @e~h-Indien ~JSzone @epaix
~c?|es|@j#JOcéano Índico como Zona @ePaz
~c?|ru|~KMawKqglcdbb ~uN~uYxadao ibfe
~c?|ar|@9{|aiglaj }~gaabwhmc ~Jlobad
~c?|zh|~xb>g区@y;~xb>g区~OY
~gX|fr|~rzLima : vers un #bindustriel inclusif #m~B4
~gX|es|~nzLima: hacia un #K~uyInclusivo y ~d5
~gX|ru|Zbihj@d«Gpkz j nahkbycdbt ghcavgekdasa b &ZmfaiuClcddasa fexgbkbq»;Zbihj@H
~gX|ar|@9bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~gX|zh|利马@y~Dp包容及%z工业#t
~bj|fr|~ejd’Oslo
~bj|es|@j~cR@eOslo
~bj|ar|@9pfobf ~BD
~bj|zh|奥斯陆~ol
~aX|fr|<Dd’Ottawa =Y_-#B~JP
~aX|es|_8@e~Bo+z~np~E7;_8@e~Bo~lEFomento ~E7
~aX|ru|Ekkeghj%F%9~n.xnafagzq
~aX|ar|~hNpfgafa bgiEcE abyre
~aX|zh|渥太华~lp_/+e
_C|fr|<D@e~l1=Y~OF&al’heure #Bmondialisation
_C|es|_8@e~l1@T{el Fomento|la Promoción} #B~IL#T~CNGlobalizado
_C|ru|~By%F{ma pjfcmlcdbt|pjfcmlcdbq} ~CRg slawelbxageddai ibfc
_C|ar|~hNlahsfs bgiEcE abyre &Miyj abifbde
_C|zh|@G~Be@[~Dh+e;~Be~Dh+e
~g:|fr|%t@eRio &gdéterminants ~Hi#B~JP
~g:|es|%V@eRío @m{|los }Determinantes ~Bw~E7
~g:|ru|~nk*y%9harbelzdui nckcfibdedkei xnafagzq
~g:|ar|@9jcf +s@/abdrmmag ~nSbbyre
~g:|zh|@G~lp~zZ@[里约#E;~lp~zZ里约#E
~jv|fr|~rz~i2@J~zw@el’aide au %y
~jv|es|~nzParís %ZEficacia #BAyuda{ al Desarrollo|}
~jv|ru|~AT@d%9maguCcdbt ~D-gdcCdco ~Cy
~jv|ar|@9lajco @/niabce abdifhe
~jv|zh|~tC实效#x~oe@y;@G~tC实效~tq@[~oe@y
~cX|fr|~iLd’Accra
~cX|es|~E?Accra
~cX|ru|Mjjfhj@q&d
~cX|ar|~fSpsja
~cX|zh|阿克拉+I>D
~Gy|fr|Partenariat @eBusan ~sa&Oefficace au service &P%y
~Gy|es|Alianza @eBusan +z&kEficaz al *S
~Gy|ru|Gphedhj{bo mled mefkdcfhkge|asa mlede mefkdcfhkge|aip mledp mefkdcfhkge|bi mledai mefkdcfhkge|ai mledc mefkdcfhkge} ~s";Gphedhj{ac mefkdcfhkga|asa mefkdcfhkge|aip mefkdcfhkgp|bi mefkdcfhkgai|ai mefkdcfhkgc} ~s"
~Gy|ar|ujase lfoah +[~i"abthdazc abniab
~Gy|zh|~Kt#t<:釜山~w-;_/~Kt#t<:@:釜山~w-
~i]|fr|#O~b!@eBali @8l’appui technologique ~HC~jN@Dcapacités
~i]|es|#OEstratégico @eBali ~lEApoyo Tecnológico _1Creación @eCapacidad
~i]|ru|Uelbohj{bo hkfekcsbAchjbo mled|asa hkfekcsbAchjasa mlede|aip hkfekcsbAchjaip mledp|bi hkfekcsbAchjbi mledai|ai hkfekcsbAchjai mledc} ~KVkcvdbAchjao manncfyjb b haxnedbt makcdrbele
~i]|ar|~rvlabc ~bJ{bmid abgshfbfqca|bbmid abgshfbfqc} flhaG abkmjag
~i]|zh|巴厘技术支助#j能力建设~Ah
~c]|fr|~rz_i{|du 7 février 1997 }%lrôle ~HCmandat &P@K#z@8~yI
~c]|es|~nz_i#.Papel >?Mandato #J#X_Y~lE~ssAmbiente
~c]|ru|~x!~L3~M,b iednekc Gfasfeiiu #F%9~h"hfcnc
~c]|ar|@9~Nc{|biad 1997 }@/mfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgw}
~c]|zh|@G@C~gB规划署@[~p3#j任务@[~tw@y
~G'|fr|~ej@eMalmö
~G'|es|@j~cR@eMalmö
~G'|ru|Ielziёdhj~t(
~G'|ar|@9dabdf ~BD
~G'|zh|马尔默~ol
~gV|fr|~iL&]~Al~mU~Cm~kDdue %?~eQterrestres
~gV|es|~AY%.~y(~I:frente a ~jGRealizadas #TTierra
~gV|ru|~cT@q%'%9*R~C)ak ~tn~GUahpBchkglqciao @ehpCc ncqkclzdahkb
~gV|ar|~Fa%s#q~rc~nU;~Fa%s~h'~nU
~gV|zh|#s+g~wQ影响*I@,;#s+g~wQ{污染|}*I@,
~bX|fr|~C.=Y<i#Bcapacité @e~wz
~bX|es|~H7+z~cS#BCapacidad Pesquera
~bX|ru|#f#Y%9~u.mfaiuhlaguib iaBdahkqib
~bX|ar|~DPbtmaje {vakag|vake|kmjag} abycm
~bX|zh|=D捕捞能力#C#G
~e3|fr|~C.=Y%T>b<i@Drequins
~e3|es|~H7+z*Ay ~jT~cS%1Tiburones
~e3|ru|#f#Y~rJejpl b ~u.bv xemeheib
~e3|ar|~DP{bycahe|brnF} ~wyabkju ftmajgwa
~e3|zh|~yV鲨鱼#C#G
~bY|fr|~C.<mréduire #hcaptures accidentelles d’oiseaux @emer par #hpalangriers
~bY|es|~H7+z~Md~pb@eAves Marinas ~zD~kT~BXPalangre
~bY|ru|#f#Y%9hajfeBcdbt hlpAeodasa mamenedbq iafhjbv mkbr mfb qfphdai mfaiuhlc
~bY|ar|~DP{|bbdhFde }~Gv{abycm abiajA|abycm abijAc|abdycm abijAc} bbvcfj ~eP&Mdyacm abxcfv abvfcbe
~bY|zh|减少延绳钓~dw中误捕海鸟#C#G
+V|fr|~ci{volontaires |d’application volontaire }<massurer @udurabilité #B~h?artisanale ~qg~hw~Dzl’éradication #Bpauvreté
+V|es|~hu@TLograr @uSostenibilidad #B~kT#TPequeña Escala ~OV_1~D"#BPobreza
+V|ru|~sm~gc&ZielaiehCkewdasa fuwalaghkge ~s?mfanagalzhkgcddao _qb bhjafcdcdbq wcndahkb
+V|ar|&IbAdah aogmade ~hO{abyBcje|yBcje} abhvak ~g6fabkAaG <uabnkj
+V|zh|~e]#j扶贫~yq;~e]#j=C贫困~yq
*'|fr|~oa=Yconduite ~P-pavillon
*'|es|~hu+zActuación #J~m?#JPabellón
*'|ru|~sm#"%'~tkFlese
*'|ar|&I@/pmaG mfbe abibd;&IbpmaG mfbe abibd
*'|zh|船旗国表现~rS
<L|fr|~ci<j*b<i#B~h?profonde #Thaute mer
<L|es|%M%x+z~cS~ibPesquerías @eAguas Profundas #T~Fk
<L|ru|#f@S~hPslpwajagandasa mfaiuhle g ~F-
<L|ar|~mQdyacm ~wyabdcaw abidcke &M~CF~lc
<L|zh|2008%)~Cq+7;~Cq+7
~q2|fr|~ci<j*b<i@Dprises accessoires >b~va@Drejets #Tmer
~q2|es|%M%x+z~cS~pb_1~Md%1Descartes
~q2|ru|#f@S~hPmfblage b hajfeBcdbq guwfahag
~q2|ar|~mQ~IUabijAc fabrm dh abdycm abdjgqi
~q2|zh|兼捕=D及减少丢弃物#C+7
~c'|fr|~oa~KZ@Dengins @e~wz
~c'|es|~hu#.Marcado ~ibArtes @ePesca
~c'|ru|~L:{b|o|qi|qib|qv} %9~Nhafpnbo lage
~c'|ar|&I@/fod ~MS;&Ibfod ~MS
~c'|zh|渔具标识~rS
~mM|fr|~I-~h?^C
~mM|es|~y1~kT^E
~mM|ru|Obihj@d~LR=6~M/
~mM|ar|~Ap{|biad 2005 }#qlabycm <[ghFcd
~mM|zh|&m+w~E2捕捞#x2005%)~p6@y
~jO|fr|~rzReykjavik @J~JS~h?~JN%7l’écosystème marin
~jO|es|~nzReikiavik %Z~kT~II~rWEcosistema Marino
~jO|ru|Ocojzqgbjhj@d%9akgckhkgcddaip fuwalaghkgp g ~mCPjahbhkcic
~jO|ar|@9{jcscancs|jcscans} @/~IUabjucm &MabhFad ~MDablrjc
~jO|zh|@G+g生态~Dk负~j4~dw@[雷克雅未克@y
<Q|fr|@h~h1*b%galimentaire
<Q|es|@j~Oy~M(%bAlimentaria
<Q|ru|#A~uG~GZ%9<l
<Q|ar|@9~hM{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<Q|zh|%d~e]峰会@y;%d~e]+G@y
_Q|fr|#Q@e~qJ~sa~hw~a-~B4
_Q|es|Cinco @]@eRoma +z~hv%.~d5
_Q|ru|mqk{z Obihjbv mfbdrbmag|b Obihjbv mfbdrbmag|b Obihjbi mfbdrbmei|zt Obihjbib mfbdrbmeib|b Obihjbv mfbdrbmev} phkaoAbgao slawelzdao <l
_Q|ar|^]jfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %sabdogmad
_Q|zh|%z*I~e]~NZ;{全球可持续|可持续全球|全球}~e]@:~NZ
=K|fr|~m-&]#,%?~h:– Pour ~JSplanète sans ~h:ni déchets nocifs;~m-&]#,%?~CG~sX
=K|es|^g%.~iMProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=K|ru|~cT#Z%9vbibAchjbi gcBchkgei{ «Oenb mledcku, hgawandao ak gfcndasa gaxncohkgbq vbibAchjbv gcBchkg b akvanag»|}
=K|ar|~uX~uW- +[sfsl xab dh abpAjaj abhaqde ih abdfam ~uWfabhnacag;~uX~pE
=K|zh|*I~C'=B-使地球免受~C'#j废物危害;*I~C'=B
^L|fr|~i1&]@8l’emploi
^L|es|~d3%.~lEEmpleo
^L|ru|~cT+1a fewaAbv ichkev
^L|ar|_l%sbgfncj njy abidb
^L|zh|*I~xc~w[
_M|fr|<Dolympique
_M|es|_8Olímpica
_M|ru|Elbimbohj{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco}
_M|ar|_labpfbdlc
_M|zh|奥林匹克+e
~ju|fr|~rzMoscou @8~u(^A~NF
~ju|es|~nzMoscú @T~FK~sM
~ju|ru|Iahjaghj@d%9*Fkpwcfjplcxe
~ju|ar|@9dfosf @/~qS<uabob
~ju|zh|终结结核病#x莫斯科@y
>,|fr|~rV=Y#S@el’extrémisme violent
>,|es|~zz~h5&KExtremismo Violento
>,|ru|Gled@B%'~A5dehblzhkgcddasa Pjhkfcibxie
>,|ar|~rv{abidb|idb abpdch abiad} {|abgc fAiwa }~u0abgvjn abihcn
>,|zh|~gD~fp极端主义#G
_J|fr|&j@e~v2
_J|es|~fF~iMCombatientes ~INExtranjeros{ (Principios Rectores de Madrid)|};~fF@e~v2
_J|ru|~pK@2#"~Jfwacgbjag-kcffafbhkag{ (Ienfbnhjbc fpjaganqBbc mfbdrbmu)|};~FC*Z
_J|ar|~lUabpqahl ~Ae~B2abgfqcwce);~lUabpqahl;^]~B2abgfqcwce{| abdgibke labdkagbch abtjwalcch abpqahl}
_J|zh|马德里~j1
>P|fr|~Ji@e~ki
>P|es|comunicado final #JGrupo @e#g@TSiria;Comunicado @e~f'
>P|ru|~k]~vijaiitdbjc Qfpmmu %'%9Lbfbb;_y{ac|asa|aip|bi|ai} jaiitdbjc
>P|ar|lcah qhcn
>P|zh|~DS#x+I小组最后公报;*k%K公报^)
~cz|fr|#Nréglant ~A(~HCpassage
~cz|ru|~A.mcfcngbycdbb b nahkpmc
~cz|ar|#)#qlabghkb fabilfj;&tabghkb fabilfj
~cz|zh|通行进出#R
>T|fr|#Nintérimaire ~s]*bRive occidentale >bbande @eGaza
>T|es|#rProvisional Israelo-Palestino %ZRibera ~uJ_1Faja @eGaza
>T|ru|Rxfeblzhja-melchkbdhj{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %9Yemendaip wcfcsp b hcjkafp Qexe
>T|ar|#){abtojazcbc abnbovchc abdIkg|abtojazcbc - abnbovchc abdIkg|abdIkg abtojazcbc - abnbovchc|abdIkg abtojazcbc abnbovchc} @/abAne abBjlce fkvai BEe
>T|zh|~DO@G西~DE@[临时#R;@G西~DE@[~DO临时#R
^5|fr|#N~EP
^5|es|#r{sobre|para} @u~fD~mf@e~ui
^5|ru|@M~l9g Ochmpwlbjc Юyduo Lpned
^5|ar|&t{gofce|rb} ~kt&M_s;#){abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~kt&M_s
^5|zh|@G~uj@[~gt;~ts@:~dq
*Q|fr|#N*bcessation @Dhostilités, @u@(@Dcivils #m~ar~Nf
*Q|es|#r%ZCesación ~ibHostilidades, @u@.%1~vW>?~kdHumanitario
*Q|ru|~A.mfcjfeBcdbb wacguv ncohkgbo, ~oEb ~Je~Ennahkpme
*Q|ar|&tfkn abpidab abkgabce ~B!~BC{fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*Q|zh|~OZ~tC准入#R;~OZ{援助|}准入~dq
~ja|fr|~I?~oI#T~kWcentrafricaine
~ja|es|#r~x)~o,~mfCentroafricana
~ja|ru|&s%(~uhЦcdkfelzdaeFfbjedhjao Ochmpwlbjc
~ja|ar|#)+s{dh pqb abobad|bbobad} ~Joqdwfjce ~G]abfovC
~ja|zh|~N8与~Pb~yo~gt;~N8~gq~Pb~yo~dq
~g,|fr|#N~oIau Mali
~g,|es|#r~o,Malí
~g,|ru|@M~uhIelb
~g,|ar|{agnak|abagnak dh pqb} ~MA~Jodabc
~g,|zh|马里>g与~Pb~gt;马里>g~gq~Pb~dq
~bS|fr|~Fh=Ypaix, @u%g>b&O=Y~kW~Ef&PCongo >brégion
~bS|es|^g+zPaz, @u%b_1&k#T~mfDemocrática #JCongo _1Región
~bS|ru|OeiaAd@3a ibfc, _qb ~ct~r8HciajfekbAchjao Ochmpwlbjb Dadsa b fcsbade
~bS|ar|~vd~MA~MWfabgiafh {bqdwfjce|dh pqb qdwfjce} absfhBf abmcdkjavce fabdhvke
~bS|zh|~DR#j该~Dc>g+w%A与<:=B;~DR&5该{区域|地区}>g+w%A~gq<:=B
~v]|fr|~Fhgénéral =Y~G[#TBosnie-Herzégovine
~v]|es|#r^g%m@ePaz #TBosnia y ~Lu
~v]|ru|EwB{cc feiaAdac hasleCcdbc|csa feiaAdasa hasleCcdbq|cip feiaAdaip hasleCcdbt|bi feiaAdui hasleCcdbci|ci feiaAdai hasleCcdbb} ~I3Uahdbb b Qcfrcsagbdc;Hcokadhj*w
~v]|ar|#)abtvajc ~IT~BUablfohe fabwjos
~v]|zh|波斯尼亚#j黑塞哥维那>g总=B#R
~hK|es|#r~kP+zTerminación #J~x2_1~D9@euna Paz Estable y Duradera;#r~kP@ePaz
~hK|ru|EjadAekclzd~ye;~k]~ye;~k]{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~hK|ar|#)abhwazc {bthwaG|dh pqb thwaG} ~ktflhaG obad dogkj fmazd
~G5|fr|~rVglobal commun
~G5|es|~zzIntegral Conjunto
~G5|ru|Lagichkd{uo ghcawKciltBbo mled|asa ghcawKciltBcsa mlede|aip ghcawKciltBcip mledp|ui ghcawKciltBbi mledai|ai ghcawKciltBci mledc} &d;LNGH
~G5|ar|~rv&J~qXabdugjse
~G5|zh|联合~Da#G
~b2|fr|~sk@e^n~Bd@e^P@DAccords @eMinsk
~b2|es|~AF@e_h+z~a!%1~At@eMinsk
~b2|ru|Daimlcjh@Bicf %9gumaldcdbt Ibdhjbv hasleCcdbo
~b2|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~b2|zh|~LY~gt~N6;#[~LY~dq@:~N6
~gW|fr|~I?libyen
~gW|es|#r~x)Libio
~gW|ru|Zbgbohj{ac malbkbAchjac hasleCcdbc|asa malbkbAchjasa hasleCcdbq|aip malbkbAchjaip hasleCcdbt|bi malbkbAchjbi hasleCcdbci|ai malbkbAchjai hasleCcdbb}
~gW|ar|#)+sabbclc
~gW|zh|利比亚~yo~gt
juba|fr|#N@eDjouba =Y~G[au Soudan
juba|es|#r@e{Yuba|Juba} +zPaz #T{el |}Sudán;#r@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhj*w;Hypwbdhj%(~I3Lpnedc
juba|ar|&tqfla ~BUabofmah;&tqfla bbobad
juba|zh|朱巴>g~gt;苏丹>g朱巴~gt
~eW|fr|~iT@e>h=Y~G[au Darfour
~eW|es|~x6@e>h+zPaz #TDarfur
~eW|ru|~dB{bo najpicdk|asa najpicdke|aip najpicdkp|bi najpicdkai|ai najpicdkc} ~I3HefFpfc
~eW|ar|~Jn~Mz~BUmajnfj
~eW|zh|~dr~Gp~tD;~Gp~dr~tD
~gO|fr|~i1@e~pp
~gO|es|~d3@e~pp
~gO|ru|Ufbnykepdhj{bo mejk|asa mejke|aip mejkp|bi mejkai|ai mejkc}
~gO|ar|iwm ljcmqgafh
~gO|zh|布里奇顿#R
+]|fr|~cn#z@8l’inclusion &Phandicap
+]|es|~eC_Y+zInclusión #BDiscapacidad
+]|ru|Lkfekcsb~cD#F%9bdjltxbb ~nZ
+]|ar|~cr@xbtmdaq dhFfj abtiake
+]|zh|@C残疾包容+8
~b8|fr|<D@V{révisée |}@e~B]physique, @el’activité physique #m&Psport
~b8|es|_8@F#B~h7Física, @uActividad Física >?Deporte
~b8|ru|#f%FFbxbAchjasa gahmbkedbq, ~m[ejkbgdahkb b hmafke
~b8|ar|_l&T{|abdhkr }bbgjlce ablmhce fabhuav ablmhc fabjcaAe
~b8|zh|#C~C]~ls+w~C]~oj#j~C]运动+e
&-|fr|~ERarmés (Principes @eParis);~ERarmés
&-|es|@]y Directrices{| de París} _Z{ (Principios de París)| (los Principios de París)|};@]@e~IF{: Principios y Directrices|} _Z
&-|ru|Gfbdrbm{u b phkedagjb|ag b phkedagaj|ei b phkedagjei|eib b phkedagjeib|ev b phkedagjev} #"nckco, ~c.~GVhbleib ~v[~GVsfpmmeib~pY
&-|ar|~pD~F6~Aelajco);~pDabdobre
&-|zh|~D1&v~Ph(~oe#7);~D1@:&v~Ph
~Ho|ar|~fa~qX~fy2023
~Ho|zh|~dp：在冠状病毒病疫后%d扩大~Df对~lp#j福祉@[追求;2023~y"
~eY|fr|~iH#B<Ed’examen @e~Is
~eY|ru|~v4~kM%9~MLHpfwedhjasa mfarchhe
~eY|ar|+)~MMmcjlah abaogijaAc
~eY|zh|德班~xa~fo=r
~n3|fr|%t#m^p~rV*b&O@V~Bd~GMstratégie intégrée #méquilibrée @elutte #L~yc
~n3|ru|&s{eq ncjleferbq b Gled|ao ncjleferbb b Glede|ao ncjleferbb b Gledp|pt ncjleferbt b Gled|ao ncjleferbco b Gledai|ao ncjleferbb b Gledc} %'%9deleybgedbt %v>k~nNgufewakjb jaimlcjhdao b hweledhbfageddao hkfekcsbb ~CPibfagao mfawlciao defjakbjag
~n3|ar|~KPfxve &J@/~i"&Tyfl ~crdgsadbe fdgfaEhe bdfaqwe dusbe abdxmjag ~F9
~n3|zh|~Gr#C<:以~KD+w~N"@[#E#j#G;~Gr#C<:{，|}以~KD{、|}~N"@[~OS*k#G^)
~ri|fr|~lV@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *b~cZtransmissibles >b~OFmentale #m&Pbien-être
~ri|ru|~ESAckgcfkasa {xehcnedbq|hagcBedbq} %p=tdbib b ~n.mhbvbAchjasa ~CRb wlesamalpAbq
~ri|ar|~KP{bbaqgdai abjnci abdogfC abjali bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abjali|abyamj ih abaqgdai abjnci abdogfC abjali bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abjali} <-{Bcj aboajce|Bcj abdimce} fdsanrgwa{| fgiEcE abyre fabobade abhnocgch}
~ri|zh|*J~M7次@G~c5及_/~KC~k!#j~lp@[~hg#E;*J~M7次#[~c5{以及|及}_/~KC~k!#j{健康|福祉}^I
~dP|fr|~lV@e~u"approfondi ~I5@e~gi*b&Y&P~Os~yW
~dP|ru|~ES%9bkasei hfcndchfaAdasa awxafe @e~cs~cBNcdhjao mfasfeiiu ~r(@e~t1
~dP|ar|~KPbbaogijaA *Tbdhgyn abdme @/~pL~fS>y
~dP|zh|*k~zg@[#E;*k~zg#E
~hQ|fr|~tTavenir : unis ~saaction urgente
~hQ|ar|~u5dgrmfh +[abgrjs abiaqb
~hQ|zh|~o.~zS;~fY~zS
~ww|zh|#C~lv~xa论坛进展@y
~fm|ru|~ES2021 ^.~ox
~fm|ar|~KP~fy2021 @/~pL~h2
~fm|zh|2021%)@G~p!#E;@G~p!2021%)#E
~e6|fr|~OBLausanne
~e6|ru|Zaxeddhj@I&d
~e6|ar|*HbfEah
~e6|zh|洛桑#G
~n-|fr|~rVd’Oslo
~n-|ru|Ehlaghj@I&d
~n-|ar|*Hpfobf
~n-|zh|奥斯陆#G
~iu|fr|~OBVienne
~iu|ru|~nh@I&d
~iu|ar|*Hnccha
~iu|zh|*m#G
~n,|fr|%PNew START
~n,|ru|&y~pN~r1b ~a'~zQ;&y~pN~a'b ~r1~zQ;dag{uo Hasagaf|asa Hasagafe|aip Hasagafp|ui Hasagafai|ai Hasagafc} a LJN
~n,|ar|&Vogajg ~MB
~n,|zh|~zI#j俄罗斯联邦@G进一步削减#j限制进攻性+8%[_:@[%G;新削减+8%[%G;新裁武%G
~MQ|fr|@Kdétaillé ~m3@e~zv~BM
~MQ|ru|Daimlcjhd@q<h~tX~gS
~MQ|ar|abljhadq ~MF~l!abEjaice ~cc
~MQ|zh|*f农业#t~KD~tE
~BK|fr|#N~db#B~Mp@elibre-échange continentale ~BM
~BK|ru|@M~n[MFfbjedhjao jadkbdcdkelzdao xadu hgawandao kafsaglb
~BK|ar|#)abdhuz bdhvke ~oy;&t{|thuaG }~Jl~oy
~BK|zh|~of*f~k?#R;#[~of*f~k?@[#R;*f~k?#R
>x|fr|~ej@eHong Kong
>x|ru|Qadjadshj~t(
>x|ar|@9wfhB sfhB ~BD
>x|zh|香港~ol
~bh|fr|~ej~P.
~bh|ru|~dB~t(
~bh|ar|~f1~BD
~bh|zh|~dr~ol
~eU|fr|+B~yH_)*b#S>b~b?~pH
~eU|ru|~K?a ~gm~HNdco
~eU|ar|@t~d9~u0abnoam fdsanrgw
~eU|zh|*f~xi&"#j=A腐败@k
~bf|fr|<D_)#Bdémocratie, @Délections #m#Bgouvernance
~bf|ru|MFfbjedhj%F~jJnciajfekbb, guwafag b pmfeglcdbq
~bf|ar|~nRbbmcdkjavce fabahgxalag fabrsd
~bf|zh|~Cn#j治理+e;~Cn&5{治理|施政}+e
_,|fr|<D~Efinteraméricaine
_,|ru|~eE{eq nciajfekbAchjeq vefkbq|ao nciajfekbAchjao vefkbb|pt nciajfekbAchjpt vefkbt|ao nciajfekbAchjao vefkbco}
_,|ar|_labmcdkjavc bblbmah abpdjcsce;~hN+rabmcdkjavc
_,|zh|~ok民主+e
+6|fr|^:~Cm~pH
+6|ru|~eE@b{mfakbg jaffpmrbb|a wafzwc h jaffpmrbco}
+6|ar|@t+r<gabnoam
+6|zh|~ok~ty@k;~ok%0~ty@k
~BV|fr|~j7%T#Bfaune #m#Bflore marines @e~B/
~BV|ru|%!^miafhjbv ybguv ~n5Mdkefjkbjb
~BV|ar|@trnF ~v"~ePabrce &Mphgajsgcsa
~BV|zh|南极+g~yp~j5~J/@k
~NI|fr|~j7%T>b<i~sYgrands migrateurs %7~h-~pA~Nv#mcentral
~NI|ru|%!^m~k:~M:b ~JMAehkqv Tbvasa ~LH
~NI|ar|@t~EzabsDcje abajgrab ~K1~C9
~NI|zh|中西部~j0~gE~yV@k;中西~j0~gE~J/&5=D@k
~ve|fr|~s2~vS#Bchasse ^Abaleine
~ve|ru|~H)~Ehjbkawaodasa ~rf
~ve|ar|~FebghFcd ycm abrcgah
~ve|zh|#C捕鲸~DX@k
~ND|fr|#N#,%?pêches %7<ysud @e~h-Indien
~ND|ru|~A.fuwalaghkgc g tydao ~Ik~uN~IW
~ND|ar|&t~hO~LU~gaabwhmc
~ND|zh|南印度洋~dw#R
>A|fr|~A[Sud
>A|ru|~t4~fgtydao ~p)~LH
>A|ar|~Ladyacm ~wy~CF~dH~LU~C9
>A|zh|南~A9
>z|fr|~A[Nord
>z|ru|%!^mb pmfeglcdbb fuwduib fchpfheib ~fghcgcfdao ~p)~IW
>z|ar|~K,lrnF ftmaje ~v"~qV&M~CF~dH{|nc }udab ~C9
>z|zh|北~A9
~Ng|fr|~s2=Y%T@Dthonidés @el’Atlantique
~Ng|ru|#f^D^mekledkbAchjbv kpdrag
~Ng|ar|~FebrnF ~wyabgfhe &M~yZ
~Ng|zh|~J/~Dd金枪鱼~p7
~CH|fr|#N@e&Orégionale ~Cmpiraterie ~KQ~HI#TAsie
~CH|ru|~IDa ~ctg #?mbfekhkgai b gaafpycddui fexwaci =hhpnag g Mxbb
~CH|ar|&t~i"abtkbcdc <g^s&MJoca
~CH|zh|亚洲~EX#j~oi只~Dc<:#R;亚洲~EX^(~oi{只|舶}~CY@:~Dc<:#R
~NC|fr|Approche ~b!#B<i@V@D~CG~sX
~NC|ru|~IA{bo manvan|asa manvane|aip manvanp|bi manvanai|ai manvanc} j ~B"~Eh~NGgcBchkg
~NC|ar|abhwq abaogjagcqc bbtmaje @)bbdfam ~pE
~NC|zh|#C~C'=D+8方针
~kE|fr|#O@e&Y@eCharm el-Cheikh
~kE|ru|Шefi-{PC|Plz}-Шcovhj@IahpBchkglcdbq
~kE|ar|~rvujd abucx bbghncH;~rv~pLujd abucx
~kE|zh|~Dj~K6;~Dj~Kl~gC
~cA|fr|~rzShanghai *b~OF%7<y~P)
~cA|ru|Шedveohj@d%9~n.~CRg feijev ~AS~PW
~cA|ar|@9uhBwac @/~Juabyre &M{|tvaj }~vp
~cA|zh|~r?~Aa中@[~lp_/上海@y
~lK|ru|Ucflbdhj@d~BR^J&Z~eZ
~lK|ar|@9ljbch ~p'
~bi|fr|~x0@epratique &]{de l’OMS |}@8<yrecrutement @!@D~Nw@e~JP
~bi|ru|~cT{uo jancjh|asa jancjhe|aip jancjhp|ui jancjhai|ai jancjhc}{ NEY| Nhcibfdao afsedbxerbb xnfegaavfedcdbq|} %9mfejkbjc %vdeoie ~pU~CS
~bi|ar|~B1~tr<c~vx;~l5~vx
~bi|zh|~z]*I~k!~io#C招聘~ev;~CV{全球卫生人员国际招聘|卫生人员国际招聘全球}~ev
~fh|fr|@a~a-*b~CI@Dqualifications ~d/&al’enseignement supérieur
~fh|ru|~cT^Dmfbxdedbb jgelbFbjerbo, akdahqBbvhq j guhCcip awfexagedbt
~fh|zh|承认高等~ls~DW资历*I@k
~n9|fr|Système @ecertification &PProcessus @eKimberley
~n9|ru|Lvci~b,hcfkbFbjerbb{| dcawfewakedduv eliexag} ~p[;hbhkci~b,hcfkbFbjerbb g feijev ~p[
~n9|ar|hFad idbce scdljbc btymaj uwamag abdhup{| bbdao abxad}
~n9|zh|金伯利进程证书制度
ammunition|zh|~Kn~og全寿命期=D*I=B;~Kn~og全{寿命|生命}{周期|}=D*I=B
~B0|ar|+){baqgdai abqdice abiade abjnci abdogfC|bbaqgdai abjnci abdogfC bbqdice abiade} {abdihc lgrkck|luph grkck} ~i)bbpbnce fBcjwa dh ~i)abdgnk ibcwa mfbca bbpuxay ~ux
~gp|fr|~rz~dG*b~jc>b+u: relever #hdéfis &PXXIe siècle
~gp|ru|~nh~L3~G(b mfegahpnbb: akgcku @eguxagu ~KLgcje
~gp|ar|~xQ_mfabimabe: dfaqwe grmcag abkjh abramc fabiujch;~xQ_mfabimabe
~gp|zh|@G<q与~J'二十一~J)@[~Kq@[*m@y;@G<q&5~J'{二十一|21}~J)~Kq@[*m@y
~pX|ar|gfyce ~C1~ir;abgfyce ~ir
~zo|ar|gfyce ~C1{|biad 2015 }@/abahgkab dh abakgyam ~LetbC abakgyam abdhFd
~zm|ar|~l5@)bgofck lmazb blh abpd
~zk|ar|~bJ<c~Gvgiavc absrfb <uhrf Aaj
~j9|ar|abljhadq %sbbgDkcn ~p9^-_z
~l-|ar|~iJ<gabtjwal blbmah pfjfla fablrj ~oR
~u,|ar|#Pabdugjs ~MMkde lajco +[~Jl~BH~oR
sharks|ar|dHsje abgnawd @"lrnF ~wyabkju abdwaqje
~yM|ar|xvgha abdugjse
~q!|ar|~rvabjzco mfhabm q. gjadl ~wU;abxve ~wU
~tl|ar|@9hcfcfjs @/gofce kAce nbovch labfoazb abobdce fghncH rb abmfbgch
~CL|ar|&togfswfbd
~u2|ar|dHsje lfmalog
~wh|ar|~Jnwbohsc abxgadce
~GC|ar|~hNlajco +[pfjfla qmcme
~pI|ar|abAdahag ~sRgsnb ~d.^-abHch cfaqwfh ikfle abtimad
~zs|ar|^]lhBabfj bbobfs abkAazc
~u1|ar|^]lbBjam @/~F!lch abdIooag abfvhce ~sW~i-fabljbdahag
open-skies|ar|&VabpqfaG abdngfre
~wb|ar|~Fa%s#qlabdifkch
~BZ|ar|~vdidb masaj
~Eg|ar|~vd&J~BJlabgibcd rgC iad ~r?
~te|ar|~M?dfhgcncmcf @/abosah ~wf
~u3|ar|~aqbxvv gfDck abdycm
~Hm|ar|~aqbbdoanhe;~aq@/abdoanhe
~Jm|ar|abxvfv #obbgfocd ~MDbbpodas fabdhgqag ~qVdh ~hOablrjce
gfcm|ar|{abagnak abkaAc lthuaG|agnak thuaG} abwcze abiade bdyacm ~wy~BH~oR
gatt-1994|ar|~lzfabgqaje ~fy1994
gatt|ar|~lzfabgqaje
gats|ar|#)~IT@/~eO&Mabxmdag
~M]|ar|~crfxve idb @x@/xval absjawce
~zr|ar|~pMqme {bdmfhe|ibC dmfhe} qclfgc ~q1;~pMqme
~B-|ar|%kiad 1996 ~n]~GJ>:{fdfam pxjC|fabdfam abpxjC};%kbhmh
polar-code|ar|~l5@)bbonh abiadbe &Mabdcaw abkvlce;~l5abkvlce
isps|ar|~l5@)bpdh abonh fabdjank abdjnzce
~u[|ar|~iJ@/pdah ~sQ;~iJ~r[~sQ
~v-|ar|~K,lgiEcE {|mfj }bqhe +rbpodas abgfhe abdmajce
~q9|ar|~y9abvfice @/abdhFfdag abBHazce fabgBHce
~r5|ar|~aq@/abdoafae lch abqhoch fgdsch ~qQfabngcag ~g6fabgBHce
~CK|ar|~aqbbtmaje abdogmade bbgjle
~r4|ar|~y9bgjlce abprcaG abdazce ~H]
~Jz|ar|~nR@/abobade ~eP~MWablrjc ~B8~cc
~zl|ar|~l5<c<gabdhuvag`;
