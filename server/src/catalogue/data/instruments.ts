// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~q3|t|~M9+p|UN ~p,|1945-06-26|~qJ|||1945-10-24|37|
~e2|t|~s8@fCourt @A~Lk|~s8Court|1945-06-26|~qJ|||1945-10-24||
~g-|t|%4=0+p||1946-02-13|@z|A/RES/22(I)|1:4|1946-09-17|8|
=X|t|%4=0Specialized Agencies||1947-11-21|@z|A/RES/179(II)|33:521|1948-12-02||
~l?|t|%4%I~PAGenocide|Genocide @R|1948-12-09|<]|A/RES/260(III), @P|78:1021|1951-01-12|9|
~dh|t|~fb%YTraffic &i+o@w%Y~Fp%YProstitution @AOthers||1949-12-02|@z|A/RES/317(IV), @P|96:1342|1951-07-25||
~wc|t|&C*p@A12 August ~vr|&C*p@A~vr;~j.~qr;four ~qr;~qr|~j/|#o||75:970-973|~j:|51|1
~l:|t|~k(%YWounded @wSick &i_7~qv=.Field|First &C@R|~j/|#o||75:970|~j:||1
~jf|t|~k(@AWounded, Sick @wShipwrecked Members @A_7~qvat Sea|~uL&C@R|~j/|#o||75:971|~j:||
~gU|t|&C~K8>t~gM@A~kn@AWar|Third &C@R|~j/|#o||75:972|~j:||1
~jg|t|&C~K8>t~PQ|Fourth &C@R;&C%4~PQ|~j/|#o||75:973|~j:|5|1
~g.|t|~nB@f_7~tMI)|<q@LI;~nB@f_7Conflicts|1977-06-08|#o||1125:17512|1978-12-07||1
~e(|t|~rP~tMII)|<q@LII;~rPConflicts|1977-06-08|#o||1125:17513|1978-12-07||1
~db|t|@L<q>t<w@w%O@gAdoption @Aan <qDistinctive Emblem (Protocol III)|<q@LIII|~xG|#o||2404:43425|2007-01-14||
~ky|t|~vX@arespecting @gLaws @w~p:@AWar @1Land|~f?annexed >t~vX@aIV|1907-10-18|~f]|||1910-01-26||
~jw|t|@a~pB|~xv@a~pB;~xv~FH@R;~FH@R;~xv@R|1951-07-28|#o||189:2545|1954-04-22|40|1
>3|t|@L~pB|~EN@L~pB;~EN@Lthereto;~EN*V|1967-01-31|@z||606:8791|1967-10-04||
>"|t|~A6|~KZ~A6|1954-09-28|@z||360:5158|1960-06-06||
~b9|t|%4^h@A~FN|~oE%4^h@A~FN|1961-08-30|@z||989:14458|1975-12-13|12|1
~dg|t|~v3@R|1926 ~v3@R|1926-09-25|#o|||1927-03-09||
~fl|t|@Lamending @g~v3@a~o91926||~xw|@z|A/RES/794(VIII)|182:2422|~xw||
~CA|t|~v3@a~o91926 @w~qY*V||~xw|@z||212:2861|1955-07-07||
+T|t|~dD%4~PCSlavery, @gSlave Trade, @w~qy@wPractices Similar *iSlavery|1956 ~dD@R|1956-09-07|#o||266:3822|1957-04-30||
*]|t|%4%N%n@AWomen||1953-03-31|@z|A/RES/640(VII)|193:2613|1954-07-07||
&,|t|%4Nationality @AMarried Women||1957-02-20|@z|A/RES/1040(XI)|309:4468|1958-08-11||
=J|t|*dConsent *iMarriage, ~sq@WMarriage @w~FI@AMarriages||1962-12-10|@z|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~GX|t|@f%4~pZ|ICERD|1966-03-07|@z|A/RES/2106(XX), @P|660:9464|1969-01-04|54|1
~wg|t|~s6@w&4~cT|ICESCR|~pi|@z|~cg|993:14531|1976-01-03||
~GW|t|^B~cT|ICCPR|~pi|@z|~cg|999:14668|1976-03-23||
~i]|t|@fCovenants @1~xm|@f~z(Covenants|~pi|@z|~cg|||24|
~jk|t|~z)|First ~z)|~pi|@z|~cg|999:14668|1976-03-23||
~jl|t|~uL%/@g^BRights, aiming at @gabolition %Y~Gz|~uL~z)|1989-12-15|@z|A/RES/44/128, @P|1642:14668|1991-07-11||
~jm|t|%/@g~s6@w&4~cT||2008-12-10|@z|A/RES/63/117, @P|2922:14531|2013-05-05||
+W|t|%4Non-Applicability @AStatutory Limitations *iWar ~AD@w~AD#bHumanity||1968-11-26|@z|A/RES/2391(XXIII), @P|754:10823|1970-11-11||
~i:|t|@f%4Suppression ~PAApartheid||1973-11-30|@z|A/RES/3068(XXVIII), @P|1015:14861|1976-07-18||
^t|t|@f~zOApartheid &iSports||1985-12-10|@z|A/RES/40/64, @P|1500:25822|1988-04-03||
~F]|t|%4~c0_v~tY|CEDAW|1979-12-18|@z|A/RES/34/180, @P|1249:20378|1981-09-03|79|1
~l"|t|%/@g%4~c0_v~tY||1999-10-06|@z|A/RES/54/4, @P|2131:20378|2000-12-22||1
cat|t|~zO>c|~zO~L]|1984-12-10|@z|A/RES/39/46, @P|1465:24841|1987-06-26|13|1
~G'|t|%/@g~zO>c|%/@g~zO~L];OPCAT|2002-12-18|@z|A/RES/57/199, @P|2375:24841|2006-06-22|4|1
crc|t|%4%n~KN|CRC|1989-11-20|@z|A/RES/44/25, @P|1577:27531|1990-09-02|138|1
~l'|t|~nK#D~mb|~Gs~mb|2000-05-25|@z|~z1I|2173:27531|2002-02-12||1
~l)|t|~nK#Dsale @A~fC|~Gssale @A~fC|2000-05-25|@z|~z1II|2171:27531|2002-01-18||1
~l(|t|~nK@1a ~BPprocedure||2011-12-19|@z|A/RES/66/138, @P|2983:27531|2014-04-14||1
_J|t|@f%4@7%Y%n@AAll Migrant ~FU@wMembers @A^?Families||1990-12-18|@z|A/RES/45/158, @P|2220:39481|2003-07-01|8|1
crpd|t|%4%n@A~h4|CRPD|2006-12-13|@z|~A/I|2515:44910|2008-05-03|62|1
~q7|t|%/@g%4%n@A~h4||2006-12-13|@z|~A/II|2518:44910|2008-05-03||1
*"|t|~nJ~Gb~k-||2006-12-20|@z|A/RES/61/177, @P|2716:48088|2010-12-23|14|1
*s|t|~zO_v&i~AH||1960-12-14|<]||429:6193|1962-05-22||1
~Hk|t|@s@a&8|Organized ~vW@R;Palermo @R;@a&8|~xE|@z|~m!I|2225:39574|2003-09-29|42|1
=m|t|~CcChildren, ~if|*h+o*V;~Cc~Fh;Palermo *V|~xE|@z|~m!II|2237:39574|2003-12-25|4|1
<5|t|@L~ul@wAir, ~if|@L~ul@wAir;~kZ*V|~xE|@z|~m!III|2241:39574|2004-01-28|5|1
>M|t|~D1@w~If~if|Firearms *V;~D1@wAmmunition|2001-05-31|@z|A/RES/55/255, @P|2326:39574|2005-07-03|7|1
~Hi|t|@s~zO~pr|~zO~pr;UNCAC|2003-10-31|@z|A/RES/58/4, @P|2349:42146|2005-12-14|31|1
~gQ|t|@s~zO~x1; ~hH@f%]@W~xX~l2~ADCommitted by Means @A~kR@w~Aw~L?~FQ@w*aSharing @AEvidence &i~LcForm @A~FLCrimes|@s~zO~x1|2024-12-24|@z|A/RES/79/243, @P||||
>9|t|~sD~ck@A1961|~sDNarcotic Drugs, 1961;~oESingle @R|1961-03-30|@z||520:7515|1964-12-13||
&.|t|~MZ1972 *V|~MZ@L@A25 March 1972|1975-08-08|@z||976:14152|1975-08-08||1
~dc|t|*d~En@A1971|*d~HR|1971-02-21|&S||1019:14956|1976-08-16||
~c9|t|@s@a~vP@w~En@A1988|@s@a~vP@w~HR;1988 @R|1988-12-20|&S||1582:27627|1990-11-11||
>2|t|%4%I@w~np@A~AD#bInternationally Protected Persons, including ~LbAgents||1973-12-14|@z|A/RES/3166(XXVIII), @P|1035:15410|1977-02-20||
~l]|t|@f~zO@gTaking @AHostages||1979-12-17|@z|A/RES/34/146, @P|1316:21931|1983-06-03||
~e8|t|@f~zO@gRecruitment, Use, ~d0@wTraining @AMercenaries||1989-12-04|@z|A/RES/44/34, @P|2163:37789|2001-10-20|7|1
~jP|t|%4~OM||~xB|@z|A/RES/49/59, @P|2051:35457|1999-01-15|12|1
~dj|t|%/@g%4~OM||~xG|@z|A/RES/60/42, @P|2689:35457|2010-08-19||
<9|t|@f~fb@ATerrorist Bombings||1997-12-15|@z|A/RES/52/164, @P|2149:37517|2001-05-23|8|1
="|t|@f~fb%Y~d0@A~nw||1999-12-09|@z|A/RES/54/109, @P|2178:38349|2002-04-10||
>0|t|@f~fb@AActs @A&z~nw||2005-04-13|@z|A/RES/59/290, @P|2445:44004|2007-07-07|19|1
^W|t|~HB|%4~nm~Gb&zMaterial @w&zFacilities|1979-10-26|&S||1456:24631|1987-02-08||
~hc|t|~E1|Tokyo @R|1963-09-14|~L[||704:10106|1969-12-04||
~gV|t|~Pg||1970-12-16|~f]||860:12325|1971-10-14||
~b3|t|@a+D@A~hz||1971-09-23|~eG||974:14118|1973-01-26||
>Y|t|@L*a#9Acts @A~d8at Airports Serving @f~hz||1988-02-24|~eG||1589:14118|1989-08-06||
<Z|t|%4Marking @APlastic Explosives *aPurpose @ADetection||1991-03-01|~eG||2122:36984|1998-06-21||
sua|t|~rA|SUA @R|1988-03-10|>.||1678:29004|1992-03-01|7|1
~b"|t|~O[||1988-03-10|>.||1678:29004|1992-03-01||1
~dd|t|~qI~s8~Cw|~qIStatute|1998-07-17|>.||2187:38544|2002-07-01|29|1
~aK|t|@Z#D=0~Cw||2002-09-09|@z||2271:40446|2004-07-22|7|1
vcdr|t|>D*d~Lb~ns||1961-04-18|&S||500:7310|1964-04-24|7|1
vccr|t|>D*dConsular ~ns||1963-04-24|&S||596:8638|1967-03-19|24|1
^7|t|*d~FMMissions||1969-12-08|@z|A/RES/2530(XXIV), @P|1400:23431|1985-06-21||
vclt|t|>D~I/@ATreaties||1969-05-23|&S||1155:18232|1980-01-27|2|1
~rs|t|>D~I/@ATreaties *X+'@w~z0or *X@fOrganizations||1986-03-21|&S|||||
=!|t|>D*dSuccession @A+'&irespect @ATreaties||1978-08-23|&S||1946:33356|1996-11-06||
&)|t|@s*dJurisdictional Immunities @A+'@w^?Property||2004-12-02|@z|A/RES/59/38, @P||||
~a0|t|>D%4Representation @A+'&i^?Relations ~yM~z0@Aa +qCharacter||1975-03-14|&S|||||
~wB|t|@s~I/%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~rj|t|@Z%O@g%j@APart XI %Y~rG@A~H)1982|Part XI %f|1994-07-28|@z|A/RES/48/263, @P|1836:31364|1996-07-28||1
~e0|t|@Z*a~xo~rG@A~H)1982 %O@g~zAStraddling ~kP@wHighly ~pyFish Stocks|@s~kP%f;~kP%f|1995-08-04|@z||2167:37924|2001-12-11||
bbnj|t|@Z~wC@g~rG#D%C@w#q^G~AR~t'~PEAreas ~Mz~CV|BBNJ %f|2023-06-19|@z|A/CONF.232/2023/4||2026-01-17||
^N|t|@Z#D=0~A.||1997-05-23|@z||2167:37925|2001-12-30||1
~aM|t|@L#D=0@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~ji|t|%4~AO||~xx|#o||450:6465|1962-09-30||
>J|t|%4~IiShelf||~xx|#o||499:7302|1964-06-10||
_T|t|%4~sESea ~vCContiguous Zone||~xx|#o||516:7477|1964-09-10||
+-|t|@Z~pf~K?~yM@f%C@w*C+!by ~gKVessels #D~AO|~K?%f|1993-11-24|>.||2221:39486|2003-04-24|2|1
=W|t|~I:~FF~LB|~FF%f|2009-11-22|>.||3161:54133|2016-06-05||1
~Hc|t|~N,Sea, 1974|~N,Sea|1974-11-01|~d2||1184:18961|1980-05-25|9|1
~wq|t|~nJ%I@A~FDShips, 1973, as modified by @g@L@A1978 relating thereto|~nJ%I@A~FD~L/;MARPOL @R|1978-02-17|~d2||1340:22484|1983-10-02||1
~b6|t|~I'@wRescue, 1979|~I'@wRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~vuSeafarers, 1978|~vuSeafarers|1978-07-07|~d2||1361:23001|1984-04-28|3|1
+K|t|*d~iV@A@f=[Traffic||1965-04-09|~d2||591:8564|1967-03-05|7|1
~aL|t|%4@f=[~f,||1948-03-06|#o||289:4214|1958-03-17||
mlc|t|=[~nb#H2006|=[~nb@R|2006-02-23|#o||2952:51299|2013-08-20||1
=(|t|%4@7%YUnderwater &4~vY||2001-11-02|<]||2562:45694|2009-01-02|6|1
~bO|t|~nJ^c@w*C@AShips’ Ballast Water @wSediments||2004-02-13|~d2|||2017-09-08||
~b)|t|_i@f%4Removal @AWrecks||2007-05-18|~kk|||2015-04-14||
~jj|t|~pu~nJSafe @wEnvironmentally Sound Recycling @A~L/||2009-05-15|~y.|||2025-06-26||
>V|t|~OQ~O)Matter|London @R|1972-12-29|London, Mexico City, Moscow @w_"||1046:15749|1975-08-30||
~G(|t|~w3~fR%YNorth-East Atlantic|OSPAR @R|1992-09-22|<]||2354:42279|1998-03-25|8|1
npt|t|~O"|_9~fe;&z_9~fe;NPT|1968-07-01|&D|A/RES/2373(XXII), @P|729:10485|1970-03-05|81|1
ctbt|t|^bNuclear-Test-Ban ~fe|CTBT|1996-09-10|@z|A/RES/50/245||||
tpnw|t|&E#D<B@A&z~h!||2017-07-07|@z|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|&EBanning &zWeapon Tests =.Atmosphere, &i~kS@w~wCWater|Partial Test-Ban ~fe|1963-08-05|Moscow||480:6964|1963-10-10||
~e)|t|&E#D<B%YEmplacement @A&z^i~O)^i@AMass Destruction #DSeabed ~vCOcean Floor @w=.Subsoil Thereof||1971-02-11|&D|A/RES/2660(XXV), @P|955:13678|1972-05-18||
~GH|t|%4<B@AMilitary or Any +3Hostile ^G~hBModification Techniques||1976-12-10|@z|A/RES/31/72, @P|1108:17119|1978-10-05||
bwc|t|~vJ~uH@w~IG@A~y'(Biological) @wToxin ^i@w~m1|~t'^i@R;~t'@wToxin ^i@R|1972-04-10|&D|A/RES/2826(XXVI), @P|1015:14860|1975-03-26|23|1
=a|t|@L*a<B%YUse &iWar @AAsphyxiating, Poisonous or +3Gases, @w@A~y'Methods @AWarfare|1925 &C*V;&C@L@A1925|1925-06-17|#o|||1928-02-08||
cwc|t|~vJProduction, ~IG@w^G~Av^i@w~m1|~Av^i@R|1992-09-03|#o||1974:33757|1997-04-29|13|1
ccw|t|@a&9#D^G~l2~p.^iWhich May Be Deemed *iBe Excessively Injurious or *iHave Indiscriminate Effects|*d~l2~p.~h!|~pj|#o||~ph|~pk|17|1
~az|t|~C4~O)Devices as amended @13 May 1996|Amended @LII|1996-05-03|#o||2048:22495|1998-12-03||1
~F[|t|@L@1Explosive Remnants @AWar|@LV|2003-11-28|#o||2399:22495|2006-11-12||1
~mF|t|%4<B%YUse, Stockpiling, ~uH~O/@A~AsMines @w~m1|~As~Lt;~Lt;~AW@R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~q5|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~d7~fe||2013-04-02|@z|A/RES/67/234B|3013:52373|2014-12-24|37|1
~e"|t|&E@1@6~LA~N-Outer Space, including @gMoon @w~vq|~kS~fe|1967-01-27|&D|A/RES/2222(XXI), @P|610:8843|1967-10-10|32|1
>5|t|@Z#DRescue @AAstronauts, @gReturn @AAstronauts ~vCReturn @A~oL||1968-04-22|&D|A/RES/2345(XXII), @P|672:9574|1968-12-03||
_S|t|*d@fLiability @WDamage Caused by ~BpObjects||1972-03-29|&D|A/RES/2777(XXVI), @P|961:13810|1972-09-01||
<6|t|*d~FI@A~oL||1974-11-12|@z|A/RES/3235(XXIX), @P|1023:15020|1976-09-15||
moon|t|@Z~LA#DMoon @w~vq|Moon %f|1979-12-05|@z|A/RES/34/68, @P|1363:23002|1984-07-11||
~i/|t|Antarctic ~fe||1959-12-01|_"||402:5778|1961-06-23|15|1
~hb|t|&E*a<B@A&z^i~s0|&E@A~x-|1967-02-14|Mexico City||634:9068|1969-04-25||1
~jv|t|South Pacific &zFree ~Mb~fe|&E@A~sz|1985-08-06|~sz||1445:24592|1986-12-11||
~qZ|t|~tL~bqZone|&E@A~kd;~l1~fe;~tL&zWeapon-Free Zone;&E#D~x,Asia ~bqZone|1995-12-15|~kd||1981:33873|1997-03-27|30|1
~ju|t|*z~bq~Mb~fe|&E@A~Bi;Pelindaba ~fe|1996-04-11|Cairo|A/50/426, @P||2009-07-15||
~b7|t|&E@1a ~bq~Mb&i~iPAsia|&E@A~qK|2006-09-08|~qK||2970:51633|2009-03-21|24|1
~wD|t|@s~cK|~cK;UNFCCC|1992-05-09|@z||1771:30822|1994-03-21|249|1
~G0|t|~sm@L>t@s~cK|~sm*V|1997-12-11|~Ln||2303:30822|2005-02-16|5|1
_M|t|~i0@Zadopted ~wC@g@s~cK|~i0%f|2015-12-12|<]|FCCC/CP/2015/10/Add.1, ~sT1/CP.21, @P|3156:54113|2016-11-04|91|
cbd|t|~an|@s~an|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=G|t|<x@L@1Biosafety >t~an|~Bf;<x*V|2000-01-29|~eG||2226:30619|2003-09-11|6|1
~wt|t|~OYUtilization >t~an|~OYUtilization;~uA*V|2010-10-29|~st||3008:30619|2014-10-12|7|
~Hj|t|@s@a*i~K:Desertification &iThose Countries Experiencing ~FLDrought and/or Desertification, Particularly ~ev|@s~cH;~cH|1994-10-14|<]||1954:33480|1996-12-26|43|1
~dk|t|>D~w3%Y~uF||1985-03-22|&S||1513:26164|1988-09-22||
~aR|t|~ho@g~uF|~AT*V|1987-09-16|~eG||1522:26369|1989-01-01||
~F)|t|Basel %4^c@A~dEMovements @A~x3~Br@w^?Disposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~jN|t|~ko%4Prior Informed Consent Procedure @W~l2~x3~pp@wPesticides &i@fTrade|~ko@R|1998-09-10|~nt||2244:39973|2004-02-24||
~a2|t|~kp*dPersistent Organic Pollutants|~kp@R|2001-05-22|~i3||2256:40214|2004-05-17|2|1
~mE|t|~AS*dMercury|~AS@R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~Gw|t|*d@f~d7&iEndangered ~OzFauna @wFlora|CITES|1973-03-03|_"||993:14537|1975-07-01|27|1
cms|t|%4%C@A~py~OzAnimals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~ww|t|*dWetlands @A@fImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@Z#D%C@AAlbatrosses @wPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~v-|t|~At%4Ban %YImport into ~Ao~vC^c@A~dE~Pi*C@A~x3~Brwithin Africa|~At@R|1991-01-30|~Ih||2101:36508|1998-04-22|4|1
=H|t|~w3@w%u~fR%YWider Caribbean Region|<x@R|1983-03-24|<x@eIndias||1506:25974|1986-10-11||1
alps|t|%4@7%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~dm|t|~I/%YNon-navigational Uses @A@fWatercourses|~FT@R|1997-05-21|@z|A/RES/51/229, @P||2014-08-17||
~Hn|t|%4@7@w^G~dE~FT@w@fLakes|Water @R|1992-03-17|~Fw||1936:33207|1996-10-06|1|1
~v7|t|*d~eA&iDecision-making @w~nP^e&i~hBMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~MH|t|*d~hBImpact Assessment &ia ~dEContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
~G1|t|*dLong-range ~dEAir Pollution||1979-11-13|#o||1302:21623|1983-03-16||
~B0|t|~sA~I:~eA@w^e&i~hBMatters ~s0|Escazú %f|2018-03-04|Escazú|||2021-04-22||
~b4|t|@f&E@1Plant ~m]@W~Fr@wAgriculture||2001-11-03|>.||2400:43345|2004-06-29||
^0|t|@fPlant @7@R||1951-12-06|>.||150:1963|1952-04-03||
~aV|t|*d&zSafety||1994-06-17|&S||1963:33545|1996-10-24||
=h|t|*dEarly Notification @Aa &zAccident||1986-09-26|&S||1439:24404|1986-10-27||
<X|t|*d~m)=.Case @Aa &zAccident or Radiological Emergency||1986-09-26|&S||1457:24643|1987-02-26||
~ha|t|Joint %4~f[@ASpent Fuel *C@w#D~f[@A~IBWaste ~pw||1997-09-05|&S||2153:37605|2001-06-18|6|1
~c/|t|~s8~rX||1956-10-26|@z||276:3988|1957-07-29||
^'|t|~eC%Y*4~dB~f,||1946-07-22|@z||14:221|1948-04-07|9|1
fctc|t|*4~dB&M~h0|WHO ~h0;~h0|2003-05-21|#o||2302:41032|2005-02-27|3|1
=)|t|~eC%Y@sEducational, Scientific @w&4~f,||1945-11-16|~d2||4:52|1946-11-04||
<'|t|~eC%Y@s~ut%u~f,||1979-04-08|&S||1401:23432|1985-06-21||
~q4|t|*d@f~hz|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~a4|t|~w3~Oe|@a<s@g@7~Oe;*4Heritage @R|1972-11-16|<]||1037:15511|1975-12-17|2|1
*9|t|%4Means @AProhibiting @w~L"@g~iXImport, Export ~O/@AOwnership @A&4Property||1970-11-14|<]||823:11806|1972-04-24|2|1
*8|t|~w3@A&4~DA||1954-05-14|~f]||249:3511|1956-08-07|2|1
*!|t|~uL@L>t~vX@a@A~KZ*a~Gb&4~DA||1999-03-26|~f]||2253:3511|2004-03-09||1
=O|t|@a*aSafeguarding %YIntangible &4~vY||2003-10-17|<]||2368:42671|2006-04-20||
+/|t|%4@7@w~pA%Y~PE&4Expressions||2005-10-20|<]||2440:43977|2007-03-18|8|1
~b(|t|UNIDROIT *d~gL|*d~gL|1995-06-24|>.||2421:43718|1998-07-01||
~v[|t|@f~zODoping &iSport||2005-10-19|<]||2419:43649|2007-02-01|3|1
~b1|t|~x8&E*iFacilitate ~nPPublished Works @W+oWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~x8~fe|2013-06-27|~nc||3162:54134|2016-09-30|1|1
~rp|t|~v4%4Provision @ATelecommunication ~b/@W~AG~uz@wRelief Operations|~v4@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>7|t|~oD|~j.~oD|1949-09-19|#o||125:1671|1952-03-26|1|1
tir|t|~p:%4@fTransport @AGoods ~wCCover @ATIR Carnets|TIR @R|1975-11-14|#o||1079:16510|1978-03-20||1
~d'|t|@f%4Harmonization @AFrontier Controls @AGoods||1982-10-21|#o||1409:23583|1985-10-15|1|1
~e.|t|*d~FR~d7@ALand-locked ~kX||1965-07-08|@z||597:8641|1967-06-09||
+)|t|~Dk@w~kM@AForeign Arbitral Awards|~su@R|1958-06-10|@z||330:4739|1959-06-07||
cisg|t|~vTSale @AGoods||1980-04-11|&S||1489:25567|1988-01-01||
&(|t|@s%4^G~Lc~Aw&i@fContracts||2005-11-23|@z|A/RES/60/21, @P|2898:50525|2013-03-01|1|1
_Q|t|~vTCarriage @AGoods Wholly or Partly by Sea|~ko~FJ|2008-12-11|@z|A/RES/63/122, @P||||
*:|t|@s*d+E|~ki*dTransparency|2014-12-10|@z|A/RES/69/116, @P||2017-10-18||
=9|t|@s*d@fSettlement Agreements Resulting ~hsMediation|Singapore *dMediation|2018-12-20|@z|A/RES/73/198, @P||2020-09-12||
=Q|t|@s%4@fEffects @A~skSales @A~L/|~eB%4~skSale @A~L/|2022-12-07|@z|A/RES/77/100, @P||||
~JH|t|@f~K7%YUniversity @W~AX||1980-12-05|@z|A/RES/35/55, @P|1223:19735|1981-04-07|1|1
~wh|t|~p"|+k1930|1930-06-28|#o||39:612|1932-05-01|1|
_H|t|@L@A2014 ~EQ|2014 @L~EQ;@L@A2014 >t~p";@L>t~p";@L~EQ|2014-06-11|#o||3175:612|2016-11-09||1
~wi|t|Freedom @A~Ig@w@7%Y~JX#H1948 ~hi87)||1948-07-09|~qJ||68:881|1950-07-04||
~wj|t|~x9@WEmployment @a(Revised), ~j.~hi97)||1949-07-01|#o||120:1616|1952-01-22|4|1
~wk|t|~JX@wCollective Bargaining #H~j.~hi98)||1949-07-01|#o||96:1341|1951-07-18||
~q'|t|Equal Remuneration #H~xv~hi100)||1951-06-29|#o||165:2181|1953-05-23||
~q(|t|=C>n(Minimum Standards) #H1952 ~hi102)||1952-06-28|#o||210:2838|1955-04-27||1
~q)|t|~PC+k1957 ~hi105)||1957-06-25|#o||320:4648|1959-01-17||
~q,|t|_v(Employment @wOccupation) #H1958 ~hi111)||1958-06-25|#o||362:5181|1960-06-15||
~q-|t|~sq#H1973 ~hi138)|~sq#H1973|1973-06-26|#o||1015:14862|1976-06-19|3|1
~q.|t|~na@w~x:1989 ~hi169)|~na@w~x:1989|1989-06-27|#o||1650:28383|1991-09-05||1
~q/|t|~Cb1999 ~hi182)|~Cb1999|1999-06-17|#o||2133:37245|2000-11-19||
~q?|t|~sf~FU#H2011 ~hi189)|~sf~FU#H2011|2011-06-16|#o||2955:51379|2013-09-05|8|1
~q[|t|~d8@w~Fu2019 ~hi190)|~d8@w~Fu2019|2019-06-21|#o|||2021-06-25||
~c]|t|~OUgoverning @gspecific ~v)@Arefugee problems ~ev|@a~c6Specific ~p)@A~FHProblems ~ev|1969-09-10|^a||1001:14691|1974-06-20||1
~go|t|~OU*aelimination @Amercenarism ~ev||1977-07-03|Libreville||1490:25573|1985-04-22||1
~ra|t|*zUnion ~w3@w~m)@AInternally Displaced +o~ev|Kampala @R|2009-10-23|~Lm||3014:52375|2012-12-06||
_z|t|~jD~cT|Banjul ~p,|1981-06-27|~kk||1520:26363|1986-10-21||
~bK|t|*z&b#D%n@wWelfare ~KN||1990-07-11|^a|||1999-11-29||
~wp|t|~Ff@A~sI~ev|Maputo *V|2003-07-11|~Iv||3268:26363|2005-11-25||
~v,|t|Constitutive Act %Y*zUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~w3@A~M1|European *d~xm|1950-11-04|>.||213:2889|1953-09-03||
achr|t|American *d~xm|Pact @A~sC|1969-11-22|~sC||1144:17955|1978-07-18||
=P|t|~Pppreventing @wcombating ~a:#bwomen @wdomestic ~Hl||2011-05-11|~qA|||2014-08-01||
~l!|t|~Pp~x1|Budapest @R|2001-11-23|~vw||2296:40916|2004-07-01||
_E|t|~Pp#y#b*h%-Beings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~F/|t|<[%4~f/~np@w~Iq@A~d8~tY|@a@A~f7|1994-06-09|~f7|||1995-03-05||
bern|t|%4%C@AEuropean Wildlife @w~l4Habitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
^u|t|&b~HA|Pact ~HA|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bM|t|~M9~Ig@A~x,Asian Nations|ASEAN ~p,|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|&E@AAmity @w%]&i~x,Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~h-|t|~M9%]~p/*aArab +'%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@Z#DStatus @wFunctions %Y@f~t)@1Missing ~f.||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|@a*a@f~p/*a~kN%YSea||1964-09-12|~pq||652:9344|1968-07-22||1
~Ha|t|%4~zA~Fq~b/=.South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_D|t|~KK@A~xO|~vX~KK@A~xO|1980-10-25|~f]||1343:22514|1983-12-01||
+M|t|~Ou|~vX~Ou|1993-05-29|~f]||1870:31922|1995-05-01||
~c?|t|%4Recovery Abroad @AMaintenance||1956-06-20|@z||268:3850|1957-05-25||
ihr|t|@f~dB~f?(2005)|@f~dBRegulations|2005-05-23|#o||2509:44861|2007-06-15|28|
udhr|i|+q~Os~xm||1948-12-10|<]|A/RES/217(III)|||138|
~aB|i|_eGranting @A~qw*iColonial Countries @w~L8||1960-12-14||A/RES/1514(XV)|||87|
<O|i|~PM%]~oq@g~M9+p|~PMCo-operation ~oq@g~M9+p;+FFriendly ~ns|1970-10-24||A/RES/2625(XXV), @P||||
~a-|i|+FPermanent Sovereignty over ~l4Resources||1962-12-14||A/RES/1803(XVII)||||
%T|i|@s_e~pZ||1963-11-20||A/RES/1904(XVIII)||||
>I|i|@n%Y%n~KN||1959-11-20||A/RES/1386(XIV)||||
>,|i|_e*2@A_v~tY||1967-11-07||A/RES/2263(XXII)||||
<8|i|+F~sEAsylum||1967-12-14||A/RES/2312(XXII)||||
^U|i|~ub=.~sfAffairs @A+'~vC~Gb^?~qw@wSovereignty||1965-12-21||A/RES/2131(XX)||||
+P|i|~ub@wInterference =.Internal Affairs @A~kX||1981-12-09||A/RES/36/103, @P||||
_R|i|+F=CProgress @w#V||1969-12-11||A/RES/2542(XXIV)||||
*-|i|_e~hH@A@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<3|i|~Os@6~c6Sea-Bed ~vCOcean Floor, ~vCSubsoil Thereof, ~Mz@gLimits @A~CV||1970-12-17||A/RES/2749(XXV)||||
~gO|i|Definition @AAggression||1974-12-14||A/RES/3314(XXIX), @P||||
^T|i|_e~dy@A~DJ||1974-05-01||A/RES/3201(S-VI)|||3|
~aU|i|>u#D~dy@A~DJ||1974-05-01||A/RES/3202(S-VI)||||
*P|i|&b@A~iS%n@wDuties @A~kX||1974-12-12||A/RES/3281(XXIX)||||
^x|i|~PG~Il||1975-12-09||A/RES/3447(XXX)||||
='|i|_e~GbAll +o~hsBeing Subjected *i>c||1975-12-09||A/RES/3452(XXX), @P||||
=d|i|+A@W~y/||1979-12-17||A/RES/34/169, @P|||11|
=c|i|_e~c0Intolerance @w@A_vBased @1Religion or Belief||1981-11-25||A/RES/36/55|||7|
~e7|i|Manila ~r2@A@fDisputes||1982-11-15||A/RES/37/10, @P|||7|
~aS|i|*4&b@WNature||1982-10-28||A/RES/37/7, @P||||
~aO|i|@6@AMedical Ethics relevant >tRole @A~dB~L9particularly Physicians, =.~Gb~kn@wDetainees #b>c||1982-12-18||A/RES/37/194, @P||||
^Z|i|_eRight @APeoples *i~AX||1984-11-12||A/RES/39/11, @P||||
=,|i|~Os~iM@A^e@W~v6@A~vW@wAbuse @APower||1985-11-29||A/RES/40/34, @P||||
~bQ|i|~Pw^e(The ~eB~IE|~Pw~Lk;~eB~FJ|1985-11-29||A/RES/40/33, @P||||
*/|i|~iM#D~qw%YJudiciary||1985-09-06|Milan|||||
>K|i|_e~mg#V||1986-12-04||A/RES/41/128, @P|||28|
&o|i|+F=C@wLegal @6%O@g@7@wWelfare @AChildren, ~yM~FMReference *iFoster Placement @wAdoption Nationally @wInternationally||1986-12-03||A/RES/41/85, @P||||
^V|i|~D,%YEffectiveness %YPrinciple @ARefraining ~hs@gThreat or ^GForce &i@f~ns||1987-11-18||A/RES/42/22, @P||||
+:|i|Body @A@6*a~GbAll +o~wCAny Form @ADetention or Imprisonment||1988-12-09||A/RES/43/173, @P||||
=M|i|_e%I@wRemoval @ADisputes @wSituations Which May Threaten @f~fd@w>n@w~KD%Y@s&ithis Field||1988-12-05||A/RES/43/51, @P||||
~e-|i|&B~hG+!(The Tokyo ~IE|&B~hGMeasures;Tokyo ~FJ|~dW||A/RES/45/110, @P|||3|
=j|i|~iM*a~O1||~dW||A/RES/45/111, @P||||
>6|i|~PyDelinquency (The Riyadh Guidelines)|~PyDelinquency;Riyadh Guidelines|~dW||A/RES/45/112, @P||||
~c)|i|~L4~GbJuveniles Deprived @Atheir Liberty|Havana ~FJ|~dW||A/RES/45/113, @P||||
>X|i|Model &E@1Extradition||~dW||A/RES/45/116, @P||||
^R|i|Model &E@1Mutual ~m)&i=:Matters||~dW||A/RES/45/117, @P||||
<V|i|~iM~KD@ALawyers||~xy|Havana|||||
+a|i|#e~KD@AProsecutors||~xy|Havana|||||
~aH|i|~iM#D^GForce @wFirearms by ~y/||~xy|Havana|||||
&1|i|*4_eSurvival, @7@w%u@A~Fh||1990-09-30|@z|||||
*u|i|@s@6@WOlder ~f.||1991-12-16||A/RES/46/91, @P||||
~aP|i|@6*a~Gb+o~yMMental Illness ~vCImprovement @AMental ~dBCare||1991-12-17||A/RES/46/119, @P||||
~c!|i|+FFact-finding by @g@s=.Field %Y~yb||1991-12-09||A/RES/46/59, @P||||
&'|i|_e~Gb~k-||1992-12-18||A/RES/47/133|||4|
*[|i|~PG+oBelonging *i~clor Ethnic, Religious @wLinguistic Minorities||1992-12-18||A/RES/47/135, @P|||7|
~a3|i|_e*2@A~d8~tY||~xA||A/RES/48/104|||10|
&H|i|Standard ~nu#DEqualization @AOpportunities @W~h4||~xA||A/RES/48/96, @P||||
^Y|i|@6_4~cl~qy*a~pA@w~Gb~z((Paris ~nn|@6%O@gstatus @Anational ~jn*a_-@w@'@Ahuman rights;~i0~x"|~xA||A/RES/48/134, @P|||3|
+Y|i|~Gm||~xB||A/RES/49/60, @P||||
&0|i|@n*iSupplement @g1994 ~Gm||1996-12-17||A/RES/51/210, @P||||
%8|i|~D,@A%]~g2~sAArrangements or Agencies =.~yb||~xB||A/RES/49/57, @P||||
+]|i|_eOccasion %YFiftieth Anniversary %Y+p||1995-10-24||A/RES/50/6|||4|
_U|i|*4>u@WYouth|*4>u@WYouth >tYear 2000 @wBeyond|~xD||A/RES/50/81, @P|||12|
*)|i|_eRight @w~Bk@AIndividuals, Groups @wOrgans @ASociety ~pf@w~FGUniversally Recognized ~M1|+F~z(Defenders|1998-12-09||A/RES/53/144, @P||||
^w|i|@n@w>u@1~OG|+F~OG|1999-09-13||A/RES/53/243|||10|
*?|i|@s~nf%,|~nf%,|2000-09-08|@z|A/RES/55/2|||68|
~l[|i|~OsCommitment @1HIV/AIDS||2001-06-27|@z|A/RES/S-26/2, @P|||2|
~q!|i|%N+FHIV/AIDS||2006-06-02|@z|A/RES/60/262, @P||||
~we|i|~qdIntensifying Our Efforts *i~kfHIV @wAIDS||2011-06-10|@z|A/RES/65/277, @P||||
~q"|i|~qdOn @gFast Track *iAccelerating @gFight #bHIV @w*i~Le@gAIDS Epidemic by ~r.||2016-06-08|@z|A/RES/70/266, @P||||
~GT|i|~qd~LeInequalities @wGetting @1Track *iEnd AIDS by ~r.||2021-06-08|@z|A/RES/75/284, @P||||
+c|i|A world fit @Wchildren||2002-05-10|@z|A/RES/S-27/2, @P||||
>Z|i|@s_e~k.||2002-09-16|@z|A/RES/57/2||||
~G"|i|~k.|NEPAD|2001-07-11|Lusaka|A/57/304, @P|||28|
>-|i|~xF~fTOutcome||2005-09-16|@z|A/RES/60/1|||15|
>4|i|~iM@w#e#D~mga Remedy @wReparation @W~v6@AGross ~Ma@A@f~z(Law @w~FL~Ma@A@f~bxLaw||2005-12-16||A/RES/60/147, @P||||
&U|i|@s~lX|~lX|2006-09-08||A/RES/60/288|||26|
~ct|i|Institution-building %Y@s~t0||2007-06-18|#o|A/HRC/RES/5/1, @P||||
=e|i|~eyMandate-holders %Y~t0|~ukCouncil;~uk~t0|2007-06-18|#o|A/HRC/RES/5/2, @P||||
<T|i|@s~PG~na~L8|UNDRIP|2007-09-13||A/RES/61/295, @P|||35|
<N|i|~Iwbinding ~u6@1all types @Aforests|@sforest instrument|2007-12-17||A/RES/62/98, @P||||
~c'|i|~t9forests ~K1|~t9forests, ~K1|2017-04-27||A/RES/71/285, @P||||
*r|i|~E[Alternative Care @A~Fh||2009-12-18||A/RES/64/142, @P||||
^8|i|@s~io||2010-07-30||A/RES/64/293|||34|
~bP|i|~N/Offenders (the ~l1~IE|~N/Offenders;~l1~FJ|2010-12-21||A/RES/65/229, @P|||13|
&:|i|Updated ~EZ~sI~nA|~EZ~sI~nA|2010-12-21||A/RES/65/228, @P|||8|
~mM|i|~Bm+F^bStrategies @W&fChallenges: ~ee^e~FQ@w^?%u&ia Changing World||2010-04-19|Salvador|A/RES/65/230, @P||||
~mG|i|%N@n~rO#D%I@w^c@ANon-communicable Diseases||2011-09-19|@z|A/RES/66/2, @P||||
*,|i|@s+F~z(~gJ@wTraining||2011-12-19||A/RES/66/137, @P||||
~aI|i|The future we want||2012-06-22|~ea|A/RES/66/288, @P||||
~jp|i|@s~OC~nPLegal Aid &i=:^eSystems||2012-12-20||A/RES/67/187, @P|||10|
^3|i|@n~rO#D~PO~HELevels||2012-09-24|@z|A/RES/67/1||||
~aQ|i|@n~bt~AF@1@f~x9@w#V||2013-10-03|@z|A/RES/68/4||||
<S|i|~kl%Yhigh-level plenary meeting *gknown as @g*4>m~na~L8||2014-09-22|@z|A/RES/69/2||||
~b5|i|SIDS ~IdModalities @A#y(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @P|||18|
~ah|i|>D@n@w~lD||2014-11-05|&S|A/RES/69/137||||
^"|i|~lD|>D~AZ|2014-11-05|&S|A/RES/69/137, &mII|||2|
&p|i|@s~EZ~m-~nA||2014-12-18||A/RES/69/194, @P|||5|
*U|i|@f#e@W~ee^eResponses ~yMRespect *i*h&4~sy~O)Related Offences||2014-12-18||A/RES/69/196, @P|||8|
<4|i|~uM%,||2015-03-18|~v2|~CoI|||7|
^4|i|~uM~j)|~uM~m[|2015-03-18|~v2|~CoII|||93|
~eR|i|~Du%S%YThird ~E!#V|~Du~kJ|2015-07-27||A/RES/69/313, @P|||106|
~eS|i|Transforming our world: @g~o!|~o!;~h5~kJ|2015-09-25|@z|A/RES/70/1|||643|
~gR|i|<?+FIntegrating ~ee^einto @gWider @s%S*iAddress =C@w~iS~K/@w~pf@g~PO~HELevels, @wPublic Participation||~xI||A/RES/70/174, @P|||6|
~b0|i|&B@g~gM@A~kn(the ~nh~IE|&B@g~O1;~nh~FJ|~xI||A/RES/70/175, @P|||32|
~e/|i|~N!overall review %Y~yzoutcomes ~LS#D~kRSociety||2015-12-16|@z|A/RES/70/125||||
~n2|i|Our joint ~hL@wcountering @gworld drug problem||2016-04-19|@z|A/RES/S-30/1, @P||||
=g|i|~su@n@WRefugees @wMigrants||2016-09-19|@z|A/RES/71/1|||9|
~l6|i|~z'*g@1~pE||2016-10-05|@z|A/RES/71/3||||
~e'|i|_e~mg~AX||2016-12-19||A/RES/71/189, @P||||
^S|i|New Urban ~kJ||2016-10-20|Quito|~y"|||16|
~aX|i|~NJcall @Waction||2017-07-06|@z|A/RES/71/312, @P||||
~bk|i|#k#D~yz@s~io||2017-09-27|@z|A/RES/72/1||||
~aN|i|#kadopted at @g~nh~fdSummit||2018-09-24|@z|A/RES/73/1||||
~mH|i|#k%Ythird ~ue@Anon-communicable diseases||2018-10-10|@z|A/RES/73/2||||
>(|i|~z'*g~rT||2018-10-10|@z|A/RES/73/3||||
~mI|i|@s~PGPeasants ~O)People Working &iRural Areas||2018-12-17||A/RES/73/165, @P||||
>W|i|&f~vU@WSafe, Orderly @wRegular ~sp|&f~vU@1~sp;~px~vU@1~sp|2018-12-10|Marrakech|A/RES/73/195, @P|||43|
^2|i|&f~vU@1Refugees|global compact @1~jw|2018-12-17||A/73/12(PartII)||||
>G|i|_g~yH%Ysecond High-level ~m9||2019-03-22|~kK|A/RES/73/291, @P||||
~rr|i|~D)~ad~wE|~FW~ad~wE;~t6~adworld|2019-10-10|@z|A/RES/74/2||||
~wy|i|#k~mk%Y%mAssembly||2019-10-15|@z|A/RES/74/4, @P||||
un75|i|_ecommemoration %Yseventy-fifth anniversary %Y+p||2020-09-21|@z|A/RES/75/1||||
~nZ|i|Our common ~hLchallenges @wimplementing measures *iprevent @wcombat corruption @wstrengthen @!cooperation||2021-06-02|@z|A/RES/S-32/1, @P||||
~u2|i|United #bracism, ~Nm~lLxenophobia @wrelated intolerance||2021-09-22|@z|A/RES/76/1||||
~g]|i|The ~z7~xS|~z7~kJ;~Bp~h5~xS;Space2030 ~kJ|2021-10-25||A/RES/76/3||||
~e5|i|~sm+FAdvancing ~vW~f/=:^e~vC~POLaw: Towards @gAchievement %Y~o!|~sm%,|2021-03-07|~Ln|A/RES/76/181, @P|||12|
~aE|i|<?>u*aLeast Developed Countries|<?~AZ|2022-04-01||A/RES/76/258, @P|||26|
~aY|i|~nkfuture, our responsibility||2022-07-21||A/RES/76/296, @P||||
<I|i|~z'#Dmidterm review %Y~uM~j)||2023-05-18|@z|A/RES/77/289, @P||||
~G]|i|#k~mk*g(Sustainable %uGoals Summit)||2023-09-29|@z|A/RES/78/1, @P||||
~ri|i|#k*g#1@1pandemic prevention, preparedness @wresponse||~xJ|@z|A/RES/78/3, @P||||
~d:|i|~z'~rT||~xJ|@z|A/RES/78/5, @P||||
~jO|i|~o0%S@W_kStates: A Renewed @n@WResilient Prosperity|~o0%S@W_k~kX;~o0~kJ|2024-07-16||A/RES/78/317, @P|||9|
=V|i|~Gt|The ~Gt|~xK|@z|A/RES/79/1|||21|
*(|i|&fDigital Compact||~xK|@z|~D3I|||6|
<P|i|+FFuture Generations||~xK|@z|~D3II|||3|
~v'|i|~z'@1~pE||2024-10-07|@z|A/RES/79/2, @P||||
_A|i|Awaza ~Ej|Awaza ~AZ;~Ej|2024-12-24||A/RES/79/233, @P|||7|
~ro|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @P|||2|
+X|i|@n%Y@sConference #D~EC|~kp_e~EC|1972-06-16|~i3|A/CONF.48/14/Rev.1||||
+Z|i|+q_e~Iq@AHunger @wMalnutrition||1974-11-16|>.||||7|
>H|i|_g~g0@WPromoting @w~FyTechnical %]among ~bp|_g~IZ|1978-09-12|~kK|||||
=L|i|~kO~iR%YTenth ~qf||1978-06-30|@z|A/RES/S-10/2|||9|
_N|i|Rio +F~Ip@w#V|Rio %,|~xz|~ea|~a8I||||
~i-|i|%S21||~xz|~ea|~a8II||||
>N|i|~IwBinding Authoritative Statement @A@6@Wa &f~gI#DManagement, %C@w#q%u@AAll Types @AForests||~xz|~ea|~a8III||||
>F|i|@K~pe%j@A%S21||1997-06-28|@z|A/RES/S-19/2, @P||||
=-|i|>D~O9||1993-06-25|&S|A/CONF.157/24(PartI), ~IWIII|||29|
<E|i|>u~O-|Barbados ~AZ|1994-05-06|~po|A/CONF.167/9||||
~mO|i|~sJ~d6@Wa Safer World: #e@W~l4~AG~f/Preparedness @w~uz@wits ~IZ|~sJ~FO|1994-05-27|~FV|A/CONF.172/9||||
_C|i|>u%Y@f>m~L!@w#V||1994-09-13|Cairo|A/CONF.171/13||||
*7|i|~t.+F=C#V|~t.%,;~t.~O9|1995-03-12|~pq|~y9I||||
+.|i|>u~LS@W=C#V||1995-03-12|~pq|~y9II||||
~q0|i|~eB@n@w~rL||~xC|^q|A/CONF.177/20/Rev.1||||
=D|i|~eB%,||~xC|^q|~p'I|||4|
^v|i|~eB~rL||~xC|^q|~p'II||||
~dH|i|Further actions @w~Jm*iimplement @g~eB@n@w~rL||2000-06-10|@z|A/RES/S-23/3, @P||||
~aJ|i|Habitat ~kJ||1996-06-14|~qA|A/CONF.165/14||||
<G|i|+FCities ~O)~Dj=.New Millennium||2001-06-09|@z|A/RES/S-25/2, @P||||
<2|i|~qI+F*4~eE||1996-11-13|>.|||||
+R|i|~qI+F~AV|||>.||||9|
<F|i|>u^p2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<U|i|>u^p~t7|~AQ>u^p~t7;~AQ~AZ|2011-05-13|~qA|A/CONF.219/7, ~IWII|||6|
~g[|i|>u~jK~K:@wEradicate @g~iX~d7&i+C^i&iAll Its Aspects||2001-07-20|@z|A/CONF.192/15|||7|
<!|i|@f~uu*iEnable +'*iIdentify @wTrace, &ia Timely @wReliable Manner, ~iX+C~h!|@fTracing Instrument|~xG|||||2|
~wa|i|Durban ~O9||2001-09-08|~Im|A/CONF.189/12, ~IWI|||5|
~jr|i|~kj~gI%Y~E!#V|~JV|2002-03-22|~ss|A/CONF.198/11, +,1, @P||||
~aD|i|<?+F~d0@WDevelopment: ~yH%YFollow-up ~E!%u*i~Bl@g%j%Y~JV|<?+F~d0@W#V|2008-12-02|~y)|A/RES/63/239, @P||||
~bZ|i|~qj|~Lq~K!@1Ageing;~Lq~IZ|2002-04-12|~vZ|~y!1, &mII|||11|
<D|i|%N@n~vC~qj||2002-04-12|~vZ|~y!1||||
*t|i|~qB+F#q#V||2002-09-04|~sj|~xQ1, @P||||
>U|i|~O6%u(Johannesburg #O@AImplementation)|~O6#V;~qB#O@A~D4|2002-09-04|~sj|~xQ2, @P||||
^s|i|Almaty @K@AAction: Addressing @g~FMNeeds @A%Xwithin a New &f#X@W~FRTransport %]~ER@w~FR~bp|Almaty ~AZ|2003-08-29|Almaty|A/CONF.202/3, &mI||||
~e1|i|&C~Os~x"||2003-12-12|#o|~Dt||||
^K|i|&C~IZ||2003-12-12|#o|~Dt||||
^9|i|~IJCommitment||2005-11-18|Tunis|A/60/687||||
~di|i|~IJ%S*a~kRSociety|~IJ~kJ|2005-11-18|Tunis|A/60/687||||
+N|i|~ki%,||2005-01-14|Port Louis|~xRI||||
<W|i|~ki~d6~pe%j%Y>u~O-|~ki~d6@A~D4;~ki~FO|2005-01-14|Port Louis|~xRII||||
>P|i|~AP%,||2005-01-22|Kobe|~Ic||||
_G|i|~AP#X@W#y2005–2015: Building @gResilience @ANations @wCommunities *iDisasters|~AP#X@W=s|2005-01-22|Kobe|~Ic|||4|
=T|i|_i~yH~bt~m9||2009-12-03|~kk|A/RES/64/222, @P||||
=7|i|~Kb~uHPatterns|~KbProduction|2012-06-22|~ea|A/CONF.216/5, @P|||3|
~mD|i|Keeping @gpromise: united *iachieve @g~nf%uGoals||2010-09-22|@z|A/RES/65/1||||
~fn|i|~kl~rO@1Youth: ~AF@wMutual Understanding||2011-07-26|@z|A/RES/65/312||||
~dl|i|~BpMillennium: >D+F~Bp@w%-#V||1999-07-30|&S|A/CONF.184/6, +,1||||
*N|i|@6~c6Use by +'@A~K)Earth Satellites @W@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @P||||
~aZ|i|@6~L)Remote Sensing %YEarth ~hs~eH||1986-12-03||A/RES/41/65, @P||||
=U|i|@6Relevant >t^G&zPower Sources &i~eH||1992-12-14||A/RES/47/68||||
~a1|i|+F@f%]~N-~kS*aBenefit @w=.Interest @AAll States, Taking into ~nlAccount @gNeeds @A~bp||1996-12-13||A/RES/51/122, @P||||
^6|i|~OsLegal @6~LA~N-~eH||1963-12-13||A/RES/1962(XVIII)||||
=E|i|~JQ@w%-Rights: ~Fy@g@s“Protect, Respect @wRemedy” ~m[|~JQ@w~xm|2011-06-16|#o|A/HRC/17/31, @P|||32|
*O|i|~f(Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @P|||30|
<0|i|~f(Extreme Poverty @w~xm||2012-09-27|#o|A/HRC/21/39, @P||||
~g/|i|~IA~g0#D~Jx@Aadvocacy @Anational, ~Nmor religious hatred that constitutes incitement *i~lLhostility or ~Hl|~IA~IZ|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>T|i|Manual ~Ol>c|~AQ*V|1999-08-09|~qA|||||
*q|i|#e@1^e&iMatters involving Child ~v6@wWitnesses @ACrime||2005-07-22||E/RES/2005/20, @P||||
&G|i|~E[%I@ACrime||2002-07-24||E/RES/2002/13, @P|||4|
&F|i|#e@W#y@1~m-=.=:^eSystem||1997-07-21||E/RES/1997/30, @P||||
=8|i|Basic principles #Duse @Arestorative +t~Nk&icriminal matters||2002-07-24||E/RES/2002/12, @P||||
~fk|i|Consultative relationship ~g2non-governmental organizations||1996-07-25||E/RES/1996/31||||
_a|i|~E[~PK|criteria *a~PK|1980-07-25||E/RES/1980/67, @P||||
+y|i|Arab ~fdInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &mII, resolution 14/221|||21|
^1|i|Quartet performance-based road map *ia permanent two-State solution >t~tNconflict|Quartet road map|2003-04-30||S/2003/529, @P||||
^X|i|~Os@6@1Interim Self-Government Arrangements||1993-09-13|_"|A/48/486-S/26560, @P||||
*6|i|~kh&f~bw~m[|~kh~bw~m[|2022-12-19|~eG|CBD/COP/15/17, ~sT15/4, @P|||14|
~bL|i|_!#O@W~bw~r,~vCAichi ~bwTargets|_!#O@W~bw~t7|2010-10-29|~st|UNEP/CBD/COP/10/27, annex, ~sTX/2, @P|||5|
~eT|i|%S2063: The ~AoWe Want|%S2063 %Y*zUnion;%S2063|2015-01-31|^a|||||
>'|i|*3#D~kVGovernance @ATenure @ALand, ^d@wForests ~PS||2012-05-11|>.||||16|
~aG|i|+A@W~kV~AK||1995-10-31|>.|||||
humanitarian-donorship|i|@6@wGood Practice @A~bxDonorship||2003-06-17|~i3|A/58/99-E/2003/94, &mII|||6|
~bT|i|~vX+A#bBallistic Missile Proliferation||2002-11-25|~f]|||||
~dn|i|+A<s@g~Ps~i5@w~iX=[Activity ~Gc|Yaoundé ~Pu;+A<s@g%I@w~Ps_7Robbery #bShips, @wIllegal =[~m"~Gc|2013-06-25|Yaoundé|||||
~bR|i|+A<s@g~uK@A~O4=.Western ~qx~vCGulf @AAden|Djibouti ~Pu|2009-01-29|~Fl|||||
~de|i|Safe Schools %,||2015-05-29|Oslo|||||
~as|i|~i0Commitments *i~FG~m-Unlawfully Recruited or Used by _7~qvor _7Groups|~i0Commitments|2007-02-06|<]|||||
=b|i|+F~I1|~L1+F~I1|1998-06-18|#o|||||
~bW|i|~L1~sb@AWork|~sb@AWork|2019-06-21|#o|A/73/918, @P|||5|
<R|i|~L1+F~op|+F~op|2008-06-10|#o|A/63/538-E/2009/4, @P||||
~l5|i|~Os~EW||1978-09-12|~EW|||||
~bN|i|~OsAstana @1primary health care|~OsAstana||Astana|||||
~q]|i|Incheon ~Fk~gJ2030: ~v5@wEquitable Quality ~gJ@wLifelong Learning @WAll|Incheon %,|2015-05-21|Incheon|||||
^!|i|+q+FBioethics @w~xm||2005-10-19|<]|||||
&/|i|+q+F&4Diversity||2001-11-02|<]|||||
~c.|i|+q_e%-Genome @w~xm||1997-11-11|<]|A/RES/53/152||||
~bV|i|@s+F%-Cloning||2005-03-08||A/RES/59/280, @P||||
~i.|i|Recommendation #DEthics @A~K)Intelligence||2021-11-23|<]|||||
=K|i|@sguidelines @Wconsumer protection||2015-12-22||A/RES/70/186, @P||||
+V|i|~f9@6@AOfficial Statistics||2014-01-29||A/RES/68/261||||
~dI|i|~E[~uJ@AComputerized ~d4Data Files||~dW||A/RES/45/95||||
=l|i|~Bk@A+'@W~zjwrongful acts||2001-12-12||A/RES/56/83, @P||||
_F|i|~iM@1Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>R|i|~eL@Z~g2@g~Cw||2004-10-04|@z|A/58/874, @P|||7|
+L|i|Financial ~OS%Y+p||2013-07-01||ST/SGB/2013/4|||18|
~Hg|t|~I:Trade-Related ~p)@A~Fz~sy~cT|TRIPS %f|~pl|~nc||1869:31874|1995-01-01||
wto|t|~x8~xN*4~d7~f,||~pl|~nc||1867:31874|1995-01-01||
~gS|i|<?_eTRIPS @Z@wPublic Health||2001-11-14|~y)|WT/MIN(01)/DEC/2||||
~GZ|i|Kazan ~H9||2017-07-15|Kazan|||||
+S|i|~ID~ed|~sB~ed;~sB>]&iSouth Sudan;~ID%f;~sB%f|2018-09-12|^a|||||
=S|t|~hp~dD@L@1Liability @wRedress >t~Bf|~hp~dD*V|2010-10-15|~st|||2018-03-05||
~aA|t|@Z~xtUnregulated ~x4^d=.~iPArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~ay|t|~xU@Z@A~K0#D~xo~by@L@A1993 %O@g~by~nJ~f[@A~gKVessels, 1977|~xU@Z@A2012;~xU%f|2012-10-11|Cape Town|||||
~wo|i|Malabo +F~IdAgricultural Growth @wTransformation @WShared Prosperity @wImproved Livelihoods||2014-06-27|Malabo|||||
~mC|i|~K!~LB||2001-03-02|>.|||||
<K|i|<?%N@n%Y“World =CSummit” ~wC@gtitle “the ~uL~fT@W=CDevelopment”|<?%N%,|2025-11-04|~y)|A/RES/80/5, @P|||2|
=F|i|Cancun +FMainstreaming @g%C@w#q^G~bw@WWell-being||2016-12-03|Cancun||||6|
~le|i|~EV~KV||2014-11-12|~st||||8|
<J|i|~I:~hA*XIsraeli @wSyrian Forces|~hA@A~qv%f;1974 ~hA@A~qv%f;~hA%f|1974-05-31|#o|||||
~q:|t|~I?2007 ~hi188)|~I?2007|2007-06-14|#o|||2017-11-16||
>8|t|*dRoad Traffic @A1968|~EO~oD|1968-11-08|&S||1042:15705|1977-05-21||
_O|t|~A0|~EO~A0|1968-11-08|&S||1091:16743|1978-06-06||
~c,|t|@Z~g2~bDregarding @g~Fv%Y+p|~Fv%f|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~e!|t|~M9&M@AAmerican ~kX||1948-04-30|Bogotá||119:1609|1951-12-13||
+b|t|<[@a~xt@wPunish ~L]||1985-12-09|<x@eIndias|||1987-02-28||
&q|t|<[*dProtecting @g~z(@AOlder ~f.||2015-06-15|_"|||2017-01-11||
=i|t|~Ff@AOlder +o~ev||2016-01-31|^a|||||
>L|t|~iSCommunity @AWest *z+'*d~dV@w~h3|*d~dV@w~h3|2006-06-14|Abuja|||2009-09-29||
=R|t|~iP*z@a*a^c@A~dV@wAll ~mcThat Can Be Used @W^?Manufacture, Repair @wAssembly|Kinshasa @R|2010-04-30|~FA|||2017-03-08||
cifta|t|<[~zO@g~ab~IfExplosives, @w~h3||1997-11-14|_"|||1998-07-01||
~wA|t|~H0~L91995|~H0~i1|1995-07-07|~d2|||2012-09-29||
~c7|t|%4#9Acts ~L)@f~hz||2010-09-10|^q|||2018-07-01||
+J|t|@L~dD>t~Pg||2010-09-10|^q|||2018-01-01||
~e9|t|@L*iAmend @g~E1||2014-04-04|~eG|||2020-01-01||
~mN|t|@L@A~xF>t~rA|@L>t~rA|2005-10-14|~d2|||2010-07-28||
<7|t|@L@A~xF>t~O[|@L>t~O[|2005-10-14|~d2|||2010-07-28||
+Q|t|~f5~HB||2005-07-08|&S|||2016-05-08||
^O|t|~uy~f5~ho@g~uF|~uy~Ar|2016-10-15|~It|||2019-01-01||
~aC|t|<?~f5~sm*V|<?~Ar|2012-12-08|~y)|||2020-12-31||
~gh|i|~FtClimate Pact||2021-11-13|Glasgow|||||
<"|t|~us|*4~d7&M~us;~d7~iV%f|||||2017-02-22||
=N|t|~Cv|*4~d7&M~Cv|2022-06-17|#o|||2025-09-15|2|
<Y|t|*4~dB&M~uG|WHO ~uG;~uG|2025-05-20|#o|||||
^M|t|Pact @1Security, Stability @w%u~o/Region||2006-12-15|~kk|||2008-06-21||
>Q|t|~j4~rX|~j4Agency|1957-11-14||A/RES/1145(XII), @P||||
>1|t|~E,&M*a<B@A~Av~h!||2000-10-17||A/RES/55/283, @P||||
~fi|t|~E,@f&M@W~sp||2016-07-25||A/RES/70/296, @P||||
>!|i|Staff ~OS%Y+p|||||||8|
<1|i|~OSGoverning @KPlanning, @g@K~p)%YBudget, @gMonitoring @A%j~vCMethods @AEvaluation|||||||7|
~c:|i|@n%Y~qxas a ~Mb@A~AX||1971-12-16||A/RES/2832(XXVI)||||
~g)|i|Lima ~Fk~v5@w#q~ut#V||2013-12-02|Lima|||||
~bi|i|Oslo ~cQ%,||2007-03-20|Oslo|A/63/591, @P||||
~aW|i|~AW&b@W~dBPromotion||1986-11-21|Ottawa|||||
_B|i|~l1&b@W~dB~pA&ia Globalized World||2005-08-11|~kd|||||
~g:|i|Rio %N+F=CDeterminants @AHealth||2011-10-21|~ea|||||
~jt|i|~i0+FAid Effectiveness||2005-03-02|<]|||||
~cW|i|Accra %S@W=s||2008-09-04|Accra|||||
~F:|i|Busan Partnership @W~pt%u~K[||2011-12-01|Busan|||||
~i?|i|Bali _!#O@W~L?~FP@wCapacity-building|||||||4|
~c[|i|_i_eRole @wMandate %Y@s~IpProgramme||1997-02-07|~kk|||||
~G5|i|Malmö ~cQ%,||2000-05-31|Malmö|A/55/25, &mI||||
~gW|i|&f>u*a@7~fR~hsLand-based Activities||1995-11-03|_"||||4|
~bX|i|~K!*a*C@A~gKCapacity|||>.|||||
~e3|i|~K!*a~zASharks|||>.|||||
~bY|i|~K!@WReducing Incidental Catch @ASeabirds &iLongline ~AK|||>.|||||
+U|i|*3@WSecuring #qSmall-scale ^d~PIPoverty Eradication|||>.|||||
*'|i|*3@WFlag State Performance|||>.||||7|
<H|i|@f~E[*C@ADeep-sea ^d=.~AO||2008-08-29|>.|||||
~q2|i|@f#e@1Bycatch *C@w^h@ADiscards|||>.|||||
~c"|i|*3#DMarking @A~gKGear|||>.|||||
~mL|i|~qI+F_Z||2005-03-12|>.|||||
~jy|i|Reykjavik +F~kV^d=.~AREcosystem|||Reykjavik||||7|
<M|i|@n~LS@1~eE|||>.|||||
_P|i|Five ~qI@6@W#q&f~eE|||>.|||||
=I|i|&f#X@1~pp– For a Planet Free @AHarm ~hs~pp@wWaste|&f#X@1Chemicals|2023-09-30|Bonn|||||
^L|i|&fJobs Pact||2009-06-19|#o|||||
_L|i|Olympic ~p,||||||||
~js|i|Moscow @n*iEnd TB||2017-11-17|Moscow|||||
>)|i|~g0~xtViolent Extremism||||A/70/674||||
_I|i|~f(Foreign Terrorist Fighters (Madrid Guiding ~nn|~LqGuiding ~x"|||S/2015/939, &mII||||
>O|i|~kO~IX%Y#yGroup @WSyria|&Ccommuniqué|2012-06-30|#o|A/66/865-S/2012/522, @P||||
~cy|i|~I:~PiAccess||2005-11-15||||||
>S|i|~tNInterim @Z#DWest Bank ~vCGaza Strip||1995-09-28|_"|A/51/889-S/1997/357, @P||||
^5|i|~ed||2015-08-17||||||
*Q|i|@Z~vACivilians ~Pa|@Z~vACivilians, ~Pa|2017-12-21|^a|||||
~i[|i|%N@Z@W~k1=.~iP*zRepublic||2019-02-06|Bangui|S/2019/145, @P|||4|
~g,|i|@Z@W~k1&iMali|~I:~k1&iMali|||||||
~bS|i|Peace, >n@w%]#X*a~LaRepublic %YCongo ~vCRegion||2013-02-24|^a|S/2013/131, @P||||
~v/|t|%m#X@Z~LZBosnia @w~Li||~xD|<]|S/1995/999, @P||~xD||
~hK|i|~kO@Z@W~Le@gConflict @wBuilding a Stable @wLasting ~AX|~kO~fd%f|2016-11-24|Bogotá|||||
~GY|i|Joint ^b~IZ||2015-07-14|&S|S/RES/2231(2015), &mA||||
~b2|i|Package @A+!*a%j%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &mI||||
~gX|i|Libyan %N%f||~xI|Skhirat|||||
juba|i|Juba @Z~LZSudan|Juba ~fd%f|2020-10-03|Juba|||||
~eW|i|<?~iR~LZDarfur||2011-07-14|~y)|||||
~gP|i|Bridgetown Covenant|||~po||||8|
+[|i|@sDisability Inclusion ~FO||||||||
~b8|i|@f&b@A~nmEducation, ~nmActivity @wSport|||<]|||||
&-|i|@6@w~z"(Paris ~nn|@6@w~z"(the ~i0~nn;~OC<:_7Groups||<]|||||
~Hh|i|~D)~OJ~wE|~FW~OJ~wE;~t6~OJworld|~xJ|@z|A/RES/78/4, @P||||
~eY|i|~kl%YDurban ~BlConference|||#o|A/CONF.211/8, ~IWI||||
~n1|i|%N@n@w~g0@1@f%]towards an Integrated @wBalanced ~d6*iCounter @g*4Drug Problem||2009-03-12|&S|||||
~rh|i|#k%Yfourth ~ue@Anoncommunicable diseases ~vC_-@Amental health @wwell-being||2025-12-15|@z|A/RES/80/117||||
~dO|i|%N@n~btMidterm ~Bl#D%j%Y~lD||2019-12-05|@z|A/RES/74/15||||
~hQ|i|~NJunited @Wurgent action||2025-06-13|Nice|||||
~ws|i|Progress @n%Y@f~x9~BlForum||2022-06-07|@z|A/RES/76/266, @P|||3|
~fm|i|2021 %N_e%j%Y@s~io||2021-11-22|@z|A/RES/76/7||||
~e6|i|Lausanne ~H9||2021-09-21|Lausanne|||||
~n)|i|Oslo ~H9||2019-11-29|Oslo|||||
~iv|i|>D~H9||2022-06-23|&S|||||
~n(|t|&E~EMRussian Federation ~H.|New START ~fe;New START;&E~H.|2010-04-08|Prague|||2011-02-05||
~MC|i|^b~Ao~r]%uProgramme||||||||
~BD|t|~xN*z~IiFree ~d7Area||2018-03-21|~It|||2019-05-30||
>w|i|~pu~cQ%,||2005-12-18|~y.|||||
~bg|i|<?~cQ%,||2001-11-14|~y)|||||
~eU|t|*zUnion *d~L"@w~xX~pr||2003-07-11|~Iv|||2006-08-05||
~be|t|*z&b@1Democracy, Elections @wGovernance||2007-01-30|^a|||2012-02-15||
_,|i|<[~La~p,||2001-09-11|Lima|||||
+5|t|<[~zO~pr||1996-03-29|Caracas|||1997-03-06||
~BO|t|%4%C@AAntarctic ~ARLiving Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
~Nt|t|%4~zAHighly ~py~kP=.Western @w~iP~qG||2000-09-05|Honolulu|||2004-06-19||
~u]|t|~nJ~uJ@AWhaling||1946-12-02|_"||161:2124|1948-11-10||
~No|t|Southern ~qx^d%f||2006-07-07|>.|||2012-06-21||
>z|t|%4~zA~x4~Fq~b/=.South ~qG||2009-11-14|Auckland|||2012-08-24||
>y|t|%4~zA~x4^d~b/=.North ~qG||2012-02-24|~L[|||2015-07-19||
~MX|t|~nJ%C@AAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
~Cy|t|~sA%]~I:~xX~O4&iAsia||2004-11-11|~L[|||2006-09-04||
~Nn|i|_!Approach *i@f~pp~pw||2006-02-06|Dubai|||||
~kD|i|~y:%jPlan||2022-11-20|Sharm el-Sheikh|||||
~cz|i|Shanghai +FPromoting ~dB=.~o!||2016-11-21|Shanghai|||||
~lK|i|Berlin ~KV||2021-05-19|Berlin|||||
~bh|i|WHO &f~Oc|&f~Oc|2010-05-21|#o|||||
~fh|t|&f~Dk@AQualifications <sHigher ~AH||2019-11-25|<]|||2023-03-05||
~n7|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &mII||||
ammunition|i|&f#X@WThrough-life ~p.Ammunition ~pw||2023-12-04|||||7|
~BT|i|~N!realization %Y~nf%uGoals @wother ~zjagreed ~I[goals @Wpersons ~yMdisabilities: @gway forward, a disability-inclusive ~I[agenda towards 2015 @wbeyond||2013-09-23|@z|A/RES/68/3||||
~gp|i|>D+F~vW@wJustice: Meeting @g~K/%YTwenty-first Century||2000-12-04|&S|A/RES/55/59, @P||||
~pW|i|~m0~K0~hi202)|~m02012|2012-06-14|#o|||||
~zh|i|~x/2015 ~hi204)|~x/2015|2015-06-12|#o|||||
~zf|i|@f~xW@AMarketing @ABreast-milk Substitutes||1981-05-21|#o|||||
~ze|i|&f~d6*iReduce @gHarmful ^GAlcohol||2010-05-21|#o|||||
~j7|i|*4@K@W~z(~AH||2004-12-10||A/RES/59/113A||||
transparency-rules|i|~nu@1+E|UNCITRAL ~nu@1+E|2013-07-11|&S|A/68/17, &mI||||
~l,|i|Euro-Mediterranean +A@1Countering ~nw||2005-11-28|Barcelona|||||
~u"|i|Joint @n%Y~i0Summit ~z]||2008-07-13|<]|||||
bamako-small-arms|i|~At+Fan *zCommon Position #D~iXProliferation, Circulation @wTrafficking @A+C~h!||2000-12-01|~Ih|||||
carpathians|t|#X%4@7@w#q%u%YCarpathians|Carpathian @R|2003-05-22|Kyiv|||2006-01-04||
carpathians-agriculture|t|@L@1#q~r]@wRural #V||2017-10-12|Lillafüred|||||
carpathians-transport|t|@L@1#qTransport||2014-09-26|Mikulov|||||
sharks|i|~ne@AUnderstanding #D%C@A~pySharks||2010-02-12|Manila|||||
disability-humanitarian|i|&b@1Inclusion @A+o~yMDisabilities &i~bx=s||2016-05-23|~qA|||||
disaster-relief-guidelines|i|~E[~sf~iV@w~uJ@A@f~AGRelief @wInitial Recovery Assistance||2007-11-30|#o|||||
uae-resilience|i|United Arab Emirates ~qo|UAE ~qo|2023-12-13|Dubai|||||
disarmament-session-1982|i|Concluding ~iR%YTwelfth ~qf||1982-07-10|@z|A/S-12/32||||
~yG|i|Our Common ~kJ||||A/75/982||||
debt-common-framework|i|~y(Treatments ~Mz@gDebt Service Suspension Initiative|~y(Treatments|2020-11-13||||||
~q9|i|^b#O*iEnd @gGaza Conflict||2025-09-29||S/RES/2803(2025), &m1||||
~tf|i|~su~r2%YQuestion @APalestine ~vC%j%YTwo-State Solution|||@z|A/CONF.243/2025/1, @P||||
paris-economic-protocol|i|~i0@L@1~iS~ns||1994-04-29|<]|||||
idlib-memorandum|i|~JY||2018-09-17|Sochi|||||
idlib-protocol|i|<q@L>t~JY||2020-03-05|Moscow|||||
containers|t|~p:*dContainers, 1972|~p:*dContainers|1972-12-02|#o||988:14449|1975-12-06||
commercial-vehicles|t|~p:%4Temporary Importation @ACommercial Road Vehicles||1956-05-18|#o||327:4721|1959-04-08||
~CB|i|~kp%f||2018-12-13|~i3|~L-||||
hodeidah|i|~ic@g~DB|~ic~DB;~ic@g~sZSalif @wRas Issa;Hodeidah %f|2018-12-13|~i3|~L-||||
abyei|i|~o4%YSudan ~vC~D!@w~DZ|~o4@ASudan @w~D!@w~DZ|2011-06-20|^a|S/2011/384, @P||||
sudan-2005|i|^b~fd%f||2005-01-09|~kk|S/2005/78, @P||||
~uY|i|~ne@1>nAssurances &iConnection ~yMUkraine’s Accession >t~O"|Budapest Memorandum|1994-12-05|~vw|S/1994/1399, &mI||||
~wd|i|~kOAct %Y>m>n@w%]&iEurope|Helsinki ~kOAct|1975-08-01|~Fw|||||
~Gv|i|&b@A~i0@Wa New Europe||1990-11-21|<]|A/45/859, @P||||
minnesota|i|Minnesota @L#D~hE@APotentially Unlawful Death|Minnesota *V|||||||
extra-legal-executions|i|@6#D~pt%I@w~hE@AExtra-legal, Arbitrary @wSummary Executions||1989-05-24||E/RES/1989/65, @P||||
~pH|i|Safeguards guaranteeing @'%Yrights @Athose facing @g~Gz||1984-05-25||E/RES/1984/50, @P||||
impunity-principles|i|Updated Set @A@6*a@7@w~pA@A~z(through #y*i~K:Impunity||2005-02-08||E/CN.4/2005/102/Add.1||||
torture-documentation|i|@6~Ol>c||2000-12-04||A/RES/55/89, @P||||
~zl|i|Bangalore @6@A~sk~Ay||2006-07-27||E/RES/2006/23, @P||||
~uX|i|Belgrade @6#D~eL*X~cl~z(~qy@wParliaments||2012-02-23|Belgrade|A/HRC/20/9, @P||||
open-skies|t|&E@1Open Skies||1992-03-24|~Fw|||2002-01-01||
inf|t|&E~EMUnion @ASoviet Socialist Republics #D*2@A^?~uv@wShorter-Range Missiles|~uv&z~qv~fe|1987-12-08|~y?||1657:28521|1988-06-01||
explosive-weapons|i|%N+F~hH@g~GbCivilians ~hs@g~bxConsequences Arising ~hs@g^GExplosive ^i&iPopulated Areas||2022-11-18|Dublin|||||
siem-reap|i|~uNPlan|~uN#O2025–2029|2024-11-29|Siem Reap|||||
nairobi-small-arms|t|~M)~PdRegion, @gHorn @A~Ao@wBordering ~kX|~M)~PdRegion ~vCHorn @AAfrica|2004-04-21|~kk|||2006-05-05||
responsible-agriculture|i|@6@W~kVInvestment &i~r]@w~FrSystems||2014-10-15|>.||||5|
adequate-food|i|*3*i~FP@gProgressive Realization ~Dm~Fr~PS|||>.|||||
~v?|i|*4>u<s~Il||1982-12-03||A/RES/37/52||||
~BS|i|Dakar #X@W=s||2000-04-28|Dakar|||||
~Ea|i|~gJ~h5#X@W=s||2015-11-04|<]|||||
~s[|i|Montevideo ~gI@1~L!@w#V||2013-08-15|Montevideo|||||
nairobi-maafikiano|i|_iMaafikiano||2016-07-22|~kk|TD/519/Add.2||||
npt-objectives|i|@6@wObjectives @W&z_9@wDisarmament||1995-05-11|@z|||||
~uZ|i|*3@WCatch ~oISchemes|||>.||||7|
~Hf|i|*3@WTrans-shipment|*3@WTransshipment||>.|||||
~Jb|i|~E[Ecolabelling @AFish @w~FqProducts ~hs~ARCapture ~AK|||>.|||||
gfcm|t|~K7%Y%m^d~t)~z]||1949-09-24|>.||126:1691|1952-02-20||
kunming-action-agenda|i|~y:*iKunming #y%S@WNature @wPeople||||||||
connect-2030|i|~t,%S@W&fTelecommunication/Information ~c4#q#V|~t,%S@W&fTelecommunication/ ~kR~c4#q#V;~t,~kJ||Dubai|||||
desertification-framework|i|~oF#X%Y@s~cH|~oF#X%Y@R;~oF~m[||Ordos|ICCD/COP(13)/21/Add.1, ~sT7/COP.13, @P|||7|
gatt-1994|t|~rC~d71994|~rC~d7@A1994|~pl|~nc|||||
gatt|t|~rCTrade||1947-10-30|#o||55:814|1948-01-01||
gats|t|%m~I:~d7&iServices||~pl|~nc|||||
~MQ|i|@s~d6@w~g0@1Hate Speech||2019-06-18|@z|||||
jeddah-sudan|i|Jeddah ~Pl|~Pl|2023-05-11|Jeddah|||||
~zk|i|~ux+A2017|~ux~Pu;Jeddah ~Ar|2017-01-12|Jeddah|||||
~B8|t|1996 @L>t~OQ~O)Matter, 1972|London *V|1996-11-07|~d2|||2006-03-24||
polar-code|i|@f~xW@WShips Operating &iPolar Waters|Polar Code|2014-11-21|~d2|||||
isps|i|@fShip @wPort Facility >nCode||2002-12-12|~d2|||||
ccw-i|t|@L@1Non-Detectable Fragments||~pj|#o||~ph|~pk||1
ccw-ii|t|~C4~O)Devices|~m4Booby Traps ~O)Devices|~pj|#o||~ph|~pk||1
ccw-iii|t|@L&9#D^GIncendiary ~h!||~pj|#o||~ph|~pk||1
ccw-iv|t|@L@1Blinding Laser ~h!||1995-10-13|&S|||1998-07-30||
space-sustainability|i|~E[Long-term Sustainability @A~kSActivities|||&S|A/74/20, &mII||||
space-debris|i|~BpDebris ~uz#e%YCommittee #DPeaceful Uses @A~eH||||A/62/20, @P||||
radioactive-sources|i|+A#D~f[@w>n@A~IBSources|||&S|||||
antigua-convention|t|@a*a~hH%Y<[Tropical Tuna ~t)Established by @g~j.@a~EMRepublic @ACosta Rica|Antigua @R|2003-11-14|~y?|||2010-08-27||
election-observation|i|~Os@6@W@fElection Observation||2005-10-27|@z|||||
nuremberg|t|~M9Nürnberg ~FS|~M9Nuremberg ~FS;~M9@fMilitary ~FS|1945-08-08|~d2||82:251|1945-08-08||
oil-pollution-1990|t|~ft@wCooperation, 1990|~ft@w~K[|1990-11-30|~d2||1891:32194|1995-05-13||
imo-emissions|i|2023 IMO ~d6@1^h@AGHG Emissions ~hs~L/||2023-07-07|~d2|||||
itlos-relationship|i|~I:%]@w~eL~g2@g~A.||1997-12-18|@z|||||
think-tank|t|Multilateral ~K7@Aan @fThink Tank ~ER~bp||2010-09-24|@z|||2017-10-06||
paperless-trade|t|#X~I:~iV@ACross-border Paperless ~d7&iAsia ~vCPacific||2016-05-19|~kd|||2021-02-20||
genetic-resources|t|&E@1~FzProperty, ~m]@w~t"Traditional Knowledge||2024-05-24|#o|||||
food-systems-guidelines|i|*3@1~Fr~FQ@w~AV||2021-02-10|>.|||||
food-gender-guidelines|i|*3@1Gender Equality @wWomen’s @wGirls’ Empowerment ~PI~AV|||>.|||||
soil-guidelines|i|*3@W#qSoil ~pw|||>.|||||
aquaculture-guidelines|i|#e@W#qAquaculture|||>.|||||
quito-declaration|i|Quito +F#qCities @w~Dj@WAll||2016-10-20|Quito|~y"||||
victims-strategy|i|@s^b~d6@1~m)@w~FP*i~v6@ASexual ~Fp@wAbuse by @sStaff @wRelated ~i1||2007-12-21||A/RES/62/214, @P||||
lome-charter|t|*z&b@1=[>n@w~f[@w%u~ev|*z&b@1=[Security, ~f[@w%u~ev;Lomé ~p,|2016-10-15|Lomé|||||
kunming-declaration|i|Kunming %,||2021-10-13|Kunming|||||
anti-doping-code|i|*4Anti-Doping Code||2003-03-05|~pq|||||
trafficking-principles|i|Recommended ~OC~z(@w%-Trafficking||||E/2002/68/Add.1|||4|
housing-guidelines|i|~E[%j~DmHousing||||A/HRC/43/43||||
protests-protocol|i|Model @L@WLaw ~kMOfficials ~pf@w~FG~z(~j?@APeaceful Protests||||A/HRC/55/60||||`;

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
abagnakce 
protection 
abdgibke 
abmfbce 
行动纲领
l’Organisation 
Protección 
{的|}
{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc} 
的
Principios 
{bo mfakajal|asa mfakajale|aip mfakajalp|bi mfakajalai|ai mfakajalc}
développement 
against 
h dcxejadduib ejkeib, demfeglcdduib mfakbg wcxamehdahkb 
luph 
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
Geneva
abdgibk 
Sustainable 
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
abgfqcwce 
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
Development
abljfgfsfb 
Framework 
Programa 
{uo mled|asa mlede|aip mledp|ui mledai|ai mledc} ncohkgbo 
{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao} 
high-level meeting 
nfpsbv ychkajbv, wchAclagcAduv blb pdbyetBbv nahkabdhkga 
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
abdlamz 
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
Agenda 
racial-discrimination-declaration
conservation 
艾滋病
@jPolítica 
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
Global 
Represión 
@J#h
in 
人
#Qdirecteurs 
Cooperación 
annex 
非法
child-protection-declaration
children-violence-strategies
older-persons-inter-american
{| de la Organización Mundial del Comercio} 
GalbkbAchj
agnak 
{问题|}#i议@/#E
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
{abxvfv|abdlamz} #Iabvfice 
abidb 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
Organization 
coopération 
du 
nc 
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
#bTransnational Organized Crime
@1Prohibitions or Restrictions 
b #2gbnag awfeBcdbq b dejexedbq
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
Trafficking &i
to 
{bo bkasaguo najpicdk|asa bkasagasa najpicdke|aip bkasagaip najpicdkp|bi bkasagui najpicdkai|ai bkasagai najpicdkc} 
《
Personas 
维也纳
entitled “Universal health coverage: 
#Wabaxgcajc 
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
&hprivilèges #mimmunités 
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
lfbacag &Ptvaj abtqjaGag abxaye {bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
zone exempte d’armes nucléaires 
Forced Labour #H
document 
@YFacultativo 
Armas 
Persons 
United Nations
Universal 
abocaoc 
droit 
justice 
mfbgblcsbqv b biipdbkckev 
、
其他
LasleCcdb{c|q|t|ci|b}
arab-peace-initiative
@T@u
Code @AConduct 
@a@e
Small Arms @wLight 
*a#9Acts #b@gSafety 
Transparency &iTreaty-based Investor-State Arbitration
@n@1
首脑会议
torture #m%oou dégradants
行动
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
a wafzwc #chkerbadefduv mlekFafi, fehmalaycdduv 
corruption-inter-american
准则
战略
@DNations Unies
Internacionales
Measures 
&j权
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
port-state-measures
privileges-agencies
@8@u
Código @eConducta 
Privileges @wImmunities %Y
&Tabxay labrkfk abakgyamce fabaqgdaice fabDkance
不&j道或有辱
Adicional a @4Convenios 
社会
#Tmatière d’exploration #md’utilisation 
dcxejaddasa, dchaawBeciasa b dcfcsplbfpciasa 
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
&i@g
Actos Ilícitos 
Criminal 
Discriminación 
Maritime 
Organización 
abpoaoce 
abpuxay 
abrcfahag fabhlagag abljce abdwmme labahkjaA
fexgbkbq 
gestion 
internationales 
l’utilisation 
mfanagalzhkgcddao wcxamehdahkb
visant &a
基本#6
小岛屿#t中%0
我们@?
犯罪
酷刑#j+w残忍
Fixed Platforms Located #DContinental Shelf
Wejplzkekbgd{uo mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc}, @U
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
ablbmah abpdjcsce 
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
ibC 
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
Doha 
Inter-American 
Paris
@e#g@e
#m@u
Torture @w+3Cruel, #8
@Ma gxebiaakdaCcdbqv %qJerbo b 
#Tfaveur @Dpays 
@m@4Privilegios e Inmunidades 
#j平
bdsanre 
hakfpndbAchkge 
待遇或处罚
附加@E
#nHumanos
Conference @1
Security 
abiabdce 
abpdd abdgrme
abtAanc {abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} 12 Jl/pBovo 
fondamentaux 
qncfdasa 
*i@g
@K@A#y
Pacte @!#,%?#5civils 
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
dmfhe kfaim 
Code @econduite 
&a@u
@fCovenant @1Civil @w%N
illicite, non déclarée #mnon réglementée
@ba 
Ilegal, No Declarada y No Reglamentada
Pequeños &RInsulares #T*S
Use @A
fBcjw dh Ajfl &Lpf abdwche
{问题|}@/#i议@/#E
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
@m@4
@e@v
Illegal, Unreported @wUnregulated Fishing
_XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
y @u
main armée &al’encontre @Dnavires 
#k%Y#1@1universal health 
%O@gStatus @A
fabrication #m<ttrafic =wd’armes 
petits =ninsulaires #T%y
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
bdhi abycm </ghFcd fjmiw fabkAaG 
sfeynedhjbv b malbkbAchjbv mfegev
vienna-declaration-lldc
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao}
#N{de l’Organisation mondiale de la Santé |de l’OMS |}&h
%U>b<e@Dressources halieutiques 
expanding our ambition @Whealth 
#C性*v受{难|害}者
*dBiological Diversity
jadkbdcdkelzdai CclzFc
Diversidad 
l’accès 
mfegahpnbq 
paris-commitments
thuaG dhvke xabce dh *Wabhffce 
xadc, hgawandao ak >safpybq, g 
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
financement &O
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
#T#asans littoral =Ydécennie 
+nNucleares 
<Qqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &m
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
^g{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #M
mfejkbAchj{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} 
#plabgmalcj abgc ggxHwa mfbe 
africa-democracy
documento final 
doha-ministerial
health-personnel
oslo-ministerial
toutes #hformes 
trafficking-2017
wafzwc #ciafhjasa hpnavanhkge
{人民|民族}{权|权利}+e
%rd’actes =w#L@u%g
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
Torremolinos 
%Z=t@eTodas #UFormas 
Model Strategies @wPractical +!#D
&Opersonnel 
&al’égard @Dfemmes
@gUnited +'@AAmerica 
abdgybe labgqaje dh ^-abdbsce 
Dadgcdrbb #F%9iafhjaip mfegp 
derbadelzdai b icynpdefandai 
abagqaj 
abaogjagcqce 
abdcDak 
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
telle que modifiée par <t@0
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
#3l’instauration d’un nouvel ordre économique 
#TAfrique
2011-2020
<n+v=2&j格
=A对妇女
>u@W%X*aDecade 
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
labqjazd fliA {abpniab|abpidab} abpxjC abdjgsle <Q
plates-formes fixes situées %lplateau continental
#KSin Litoral @T&KDecenio 
@a*iCombat Desertification
wbalasbAchjai fexdaawfexbb
well-being &ia post-COVID 
#X*dClimate Change
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
Stabilization %YSituation =.Idlib De-escalation 
accra-agenda
applicables 
%l+sd’organisation #m@enégociation 
#S>bmaîtrise @Dmaladies non 
*2@AAll Forms @A
#adurable &al’horizon 2030
mfchkpmlcdbqv b dcjakafuv nfpsbv ejkev, hagcfCeciuv 
#Tmatière 
@wCommunication Technology, including Broadband, @W
&"#j控<,病
Governing @g
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
qdci <bdh abaxgnaG abkojc
substances qui appauvrissent @ucouche d’ozone
vienna-midterm
&QxeBbku ycfkg ~a)jadFlbjkag dcicynpdefandasa 
lrdace abpvnab fabgiafh &P{dqab|dcmah} abglhc 
{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
#B%6#JDelito _1*M
#t筹资#x
%9mfcnakgfeBcdbt 
+CWeapons, ^?Ammunition 
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
*bliberté syndicale >b@'&O
b dejexedbb xe 
>]=.Republic @ASouth Sudan
Crime %I@w=:
~du或武装团体
#-%?peuples indigènes #m
#Tparticulier 
特权#j豁免
&Ppnjckca
@hministérielle 
尔逊·曼德拉
有关@?知识产
歧视
第二
贩运
高级别
@gInformal >tFormal Economy Recommendation, 
Convention-cadre #z&hchangements climatiques
vente d’enfants, @uprostitution @Denfants 
{abdihc ldsanre|luph dsanre} {maG abob|abob}
&iAfrica
&w守则
*obagnakce 
+A@WSpecial Procedures 
@[Básicos 
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
activités 
addis-ababa
agenda-2030
agenda-2063
au-corruption
autres 
darfur-doha
dhi _lfabimabe abqhazce
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
公民{|权利}_t政治
抗<.药性
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
labHsjC abohfce abxadoe fabolich bthuaG >p
ngo-arrangements
slavery-protocol
trafficking-2021
youth-high-level
会议
暴力
#F%9#?kafsaglco ltnzib
#nCiviles y Políticos
<uextra-atmosphérique
@f*dOil Pollution Preparedness, Response 
@mProhibiciones o Restricciones #JEmpleo 
@t~c8abfrme abpnjckce 
Sustancias {Sicotrópicas|Psicotrópicas}
_x{bc|bv|bi|bib} jadgcdrb{b|o|qi|qib|qv} 
biad 
+z&g@e{|los }=/
a mfcjfeBcdbb jadFlbjke b mahkfacdbb hkewblzdasa 
%O@g@7@AVictims @A
children, child prostitution @wchild pornography
Solución #JConflicto #T
马德里老龄#x
@[Rectores 
%lcontrôle @Dmouvements transfrontières 
Constitución #B
规则
bkfaim abddajoe #dgfFcn abiadbch abyrcch 
l’aviation civile *E
nlq debicdcc fexgbkuv 
&P{dcmah|dqab} yfh abobd fabpdh abmfbcch
&Qmfbdqkbq namaldbkclzdao aklbAbkclzdao 
@J~aq&al’information, @uparticipation 
Madrid #.Envejecimiento{, 2002| (2002)|}
dcmah aogsuan faogxmad ~cpabxajqc، lda 
%YMarine Environment 
&Xidb 
*4Summit 
*Fghcv Fafi 
*k%K{四|}%H
1949%)8月12日
2024-2034
<l+g{、|，}<l未来
=y跨国有%"<m
@(ldjsE abdIooag abfvhce bgiEcE frdace 
@9abmfre 
@k(第
@lÚnica 
Administration 
Amendment >t
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
labgmalcj abjadce tbC abkAaG <Qabtjwal 
mfcnakgfeBcdbb 
mfcnpmfcyncdbb 
nchqkblckbc 
oau-mercenaries
vienna-crime
{与|和}
~cO&O12 août 1949 #,
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
高度洄游~a]
麻醉品单一
%9gcBchkgei, fexfpCetBbi axadaguo hlao
@"@)bdiaccj abgmjcl fabtqaEe fabxnaje 
Consensus 
Education 
Fishing 
Stolen or Illegally Exported &4Objects
Treatment 
ablrjce 
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
~b.ghkfcAb @eguhCci pfagdc 
nckzib, nckhjao mfahkbkprbb b nckhjao mafdasfeFbb
#O@A#y
#T@uExploración y =v#J
*X@g@s@w
aspects propres %?problèmes @Dréfugiés 
dfhgjcab #dabdfam abdoghnme bvlke abpfEfh
%9gamfahp a 
@Jl’intégration #B
ghcv lbr ak dehblzhkgcdduv bhAcxdagcdbo
毛里求斯
蒙特雷共识
马拉喀什
%V#x@?#E
<Qqdci pusab abgiyl fabgdccE abkazdch 
@G各国
lima-unido
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
#L<ttrafic illicite 
#U*lcon Discapacidad
#i议
&htravailleuses #m_o
(No. 
2014-2024%)十%)*m@,
<({Bcj abdimce|Bcj aboajce} fdsanrgwa
@(labqfahl abdmhce bbaxgvan &Tbbpvnab
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
=y&j口~ep*I#G
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
培训+v发证
探索#j利用
气候变化=z
种族
精神药物@k
脱离接触#R
#X*dTobacco Control
&OSommet &]
*H@x>o>h~bHlabpuxay
+3Related Materials
+owith Disabilities
2030 
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
&f~g0*iCombat *h~f.
&j员
*k@C+g法%H
@(labrmfm abmhca bbrdace abaqgdaice
@G%V毒
@t@xbkahfh 
sfeynedhjao egberbb
vienna-plan
xeBbku 
{bo|asa|aip|bi|ai} 
África
Юsa-NahkaAdao Mxbb
进一步+f
Fabricación >:Tráfico Ilícitos 
^-abdbsce abnsjce abdgybe labgqaje
#JPatrimonio 
%S{“Espacio2030”|Espacio2030}
&Opatrimoine 
&Pabdoazb abqhazce
+3Acts Committed @1Board Aircraft
+lfinal 
>B财产
@K@X
Aviación Civil #"
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
_7Robbery #bShips 
abbaqzch
abdfFnch abdsbnch lthnaH abkfahch
abdogmade
abgiafh 
abihn Am 
abmfbc
abpwman abthdazce 
abqhazce 
abthoah 
abxve ~bIbbghfi ablcfbfqc bbngje 
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
renforcement 
reykjavik
_8Africana @e~cL%1Pueblos
Equitable Sharing @ABenefits Arising ~hs
g Zekbdhjao Micfbjc b Defbwhjai wehhcodc
#3@u%gsociale (norme 
*z&b@1%-@wPeoples’ 
pornographie mettant #Tscène @Denfants
%?#5économiques, sociaux #mculturels
#UActividades 
>:^c~ibEnfermedades No Transmisibles
@j%ZInadmisibilidad #BIntervención 
%9gamfahei 
*iPrevent, 
@tqhcn 
Estrategias y _hPrácticas Modelo 
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
指导#6
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
l’esclavage signée &a~cO<t25 
~bv*Wablsgjcfbfqce (ablcfbfqce) 
#Aa 
#OEstratégico +z~apBiológica 
#X@WDisaster Risk ^h2015–2030
&n劫持航空器
*J第十届~gA~fo
1949 
1949-08-12
1950-10-21
=.Context 
>e#hmoins avancés =Ydécennie 
@"@)bdhi abgbfD {dh|abhaqd ih} 
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
abujase abqmcme +?ghdce pnjckca
abxvfv #Iabvfice 
aw pmfexndcdbb mfbdpnbkclzdasa 
dagasa %vPjadaibAchjasa mafqnje
giEcE adgDab onh abycm &Ppiabc 
hagcBedbq 
hague-1907
mfbdrbmag 
mfeg 
phfai abrcfahag abljce abdwaqje
pollution 
sharm-plan
~b.afsedbxerbb xnfegaavfedcdbq 
~cpabxajqc
不报告+v不管
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
Information 
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
>v#mpolitiques
Formación, Titulación y Guardia 
#5@D&ehandicapées
%ZResistencia a @4Antimicrobianos
@tnccha 
Commitment *iProtect @gCivilians 
卫生
及其
#U*l#u#UDesapariciones Forzadas
&C@a*aAmelioration %YCondition 
*k~jU@y^){和|及|以及|与}*k
@N+z&g#JApoderamiento Ilícito 
All +o~hsEnforced Disappearance
New Partnership @WAfrica’s #V
g haakgckhkgbb h 
xemehag nelcja ibsfbfptBbv fuw 
大陆自由_]区
%7<tdomaine 
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
#(abiad #dabgijcnag abqdjsce 
&Jabqljc{|، 1930| biad 1930}
<b~h"ftbC pkbcag mchce fbBfce
>A~jW定平台%A
>D~cf2014–2024
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
月球#j+w天体
#)#I@(labdkagbch abtjwalcch 
%tissue 
&Ocrime 
&fCounter-Terrorism Strategy
+I纲要
+f情况
Asuntos 
Bangkok 
Certain 
Marine Pollution by Dumping 
Natural 
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
frkfk _y
gaafpycddasa fexwaq =fhpnag 
geneva-i
genocide
hiv-2001
hostages
Establecimiento @eun Nuevo Orden Económico 
involvement @Achildren &iarmed conflict
Parts @wComponents 
Marinos y Oceánicos y su Subsuelo
<x*b#S@Drisques biotechnologiques
@uRepública 
Right *i
Stratégies #m^mconcrètes types 
havfedcdbq b &Z^kwbafexdaawfexbq 
%2a +Ofcwcdje, @U
%Y~bUconvened under @gauspices 
>A危及~j1航行
@a#z%l+s#B
~awjadFcfcdrbb %9
#Thaute mer 
Sendái +zReducción #JRiesgo 
~fW*k%K四%H
十%)期_?%0
基本自由
难民地位
#h&e#L#hdisparitions forcées
@.~ib~kq%1Conflictos Armados 
@C~ip#j有关~ip
pAehkbq nckco g ~a)jadFlbjkev
~lw{、|}=4{、|和|及|}>B%B
发生*v时#s~iJ
#t#x%d+G
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
{abxvfv|abdlamz} #I@)btmaje 
~bHlabpuxay، flxaye abhoaG 
最<)则
%J~id
&Omilieu marin 
&hpires formes 
(№ 
+tpénale
2001-2010
<bimcdc abqhoce
=A&n+v~kG制捕
=C@7Floors Recommendation, 
@1^?Destruction
@8<t#a
@?@k
@L&9#D^GMines, 
@cEfsedbxerbb eFfbjedhjasa 
@fLaw <sFriendly Relations 
@iJerbo, #M
@l%Z
@s>mSouth-South Cooperation
A/RES/55/25, &m
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
abaqgdaice 
@j@e
=.Field @A~eeJustice
@L<q>t<w@w~fB
traite @D
#f^Dmansakagjc b nbmlaibfagedbb 
Amérique latine #m%7#hCaraïbes
y {|el }#Y
~cr%9hakfpndbAchkgp Юs — Юs
公民及政治%B
#USustancias ~lOAgotan @uCapa 
@f@a*a
%/@g%4%n%YChild 
示范+7#j实际
Desertificación #T@4_j~cN#T
g rclqv 
#Bréunion 
Access *i
Programmes @1#qConsumption 
abhFad abpoaoc 
ablcze ~gNdh abphuve abljce
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
kdi abaogcbaG ~f6<Qabvazjag
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
~chvolontaires 
~lETratamiento 
与_]~em权
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
#dabdbfDag abiAfce abDalge
<ucomme moteur &O#adurable
=C^e@Wa Fair Globalization
among +'&iaccordance with 
debvpnCbv Fafiev nckhjasa 
hgqxeddasa h dco mcfhadele
leurs pièces, éléments 
lycBgwa abdimbe lljfgfsfb 
~d!Qlawelzdasa mlede %'~fq
~ePabrje abkajce abpnjckce
#?dcxejaddui xevgekai ~gg
%0_[区域+g%w
&3{发展|研制}+v生产
&c^/{nc|ibC} abqjn abkajc
&hstupéfiants
*Rsfeynedhjasa dehclcdbq 
*dRoad Traffic
1961 
2018–2030 _!
=Ypaix >bréconciliation 
Disposiciones 
Documentation 
Independencia 
Instituciones 
Objects Launched into ~eH
UpPdah-Mofchhj
abdbrk labiwm 
abgjaD %sabDkanc fabvlcic
abpdh abBHazc 
abplcA abdgfov
bhmalzxagedbb 
dcxegbhbiahkb 
jakafuc iaspk 
kjvaqhe bbobade abprcazce
l’abolition 
nahkaodai kfpnc naieCdbv 
organisations 
Funcionarios Encargados @eHacer Cumplir @u
as a driver @Asustainable development
Antigua @wBarbuda 
%r@Dactes 
aw ~brb naiasekclzhkg g hFcfc 
&"<m#j+d
@Z*X@gGovernment %YRepublic 
@a=Y~bn#Bnavigation maritime
y Otros 
#m{|les |des |aux }règles 
%9bhhlcnagedbt 
signed at &C@125 September 
~h5%S@W#q#V
约翰内斯堡
船舶压载水
防治荒漠化
%7#haffaires intérieures 
+zPaz _1Reconciliación #T
~g'<Qpoao abmch pf abdigkm
<l+g+v<l未来
=.Great Lakes 
Practice #D@fRecruitment 
h mamfegjeib, gdchcdduib 
~eIContinental
~eJMínimas _Y
~ibCapturas Incidentales 
《2015-2030%)~jT风险=z
#JConsejo 
*Wabhffce 
*aFurther 
*iPromote 
+rbbdhgmC +r*Tabdihc ~d(
1342:22495
1966-12-16
1980-10-10
1983-12-02
1994-04-15
@"abfrcme bbdxmjag bohe 
América Latina >:Caribe
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
abkfaim fabdlamz #I@(~dK
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
ndq %3&Z<d
relativos 
social-protection-floors
{ (Gefbyhjbc mfbdrbmu)|}
{abobve abkAazce|abkAaG}
~c0Racial Discrimination
~fUfehagao nbhjfbibderbb
京都
作用
妇女
残疾&j%B
罗马
#C@k
#dabgibcd +?abghdce ~i8
#pltiahag dyacm abpodas
&Pdqab 
+f*k@C~hx^)@?
+k1930 ~hi29)
A/CONF.177/20/Rev.1, &m
Aehkb Tbvasa 
Aspects 
Charter
Convenio
Conventional 
Council 
Customs 
Dbiwcflbohjasa mfarchhe
Delincuencia 
Delitos 
@D#5@e
%]&iRespect @AIntercountry Adoption
#3@u&7(emploi #m
%N+FHIV @wAIDS: 
hgawanc ehharberbb b *Rmfege 
Special Session %Y%mAssembly
%7<tcontexte #B
*f+"#j民族权
@a#-%?
Madrid @f~g0@1Ageing, 2002
#U~d1a Bordo ~ibAeronaves
%9phkaoAbgaip 
+nPequeñas y 
#T@4Planos Nacional e #"
#X@W&fClimate Resilience
@l_Y#.*B#J
_x@baw plpACcdbb pAehkb 
&CConventions
&P{dcmah|dqab} aogsuan 
@C&j类~gB~fo
Espacio Ultraterrestre 
Forces 
Independence 
Indian Ocean 
Institutions 
Integración 
Istanbul
Johannesburg 
MFfbjedhjasa 
MFfbjedhj~avvefkb~cC~kA
Mejoramiento 
Nouveau Partenariat ~m2
Pacific Ocean
Pueblos 
Rome 
San Francisco
Semipalatinsk
Statut 
Trabajadores 
_nforcé
abdhFde 
abdmfhe 
abimabe 
abkAaG 
abkahfh 
ablbmah 
abobfs 
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
programme « Espace ~h5
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
{国际劳工组织|}#[
@h@e
@a+D@A=[Navigation
#u@u%b#BNavegación Marítima
%m@Z@1Tariffs @w
hkfcljagui afpybci b lcsjbib 
~j5@'physique @Dmatières ~h:
Lune #m#h~eVcorps célestes
@s%4Law %YSea 
~dA@da Fbdedhbfagedbb ~eZ
条例#j细则
%9havfedcdbt 
@C南南<-~hg
Platform @W=s
{en favor de|para} @4_j
~apBiológica
~btMeeting *g
~nBNon-International _7
économiques 
自愿+6
#.~kb~idInformación, 
#Dfight #btuberculosis
#O@X
#T&K
&h^m<i~hd<tterrorisme 
@fAtomic Energy Agency
Deben Regir ~jG%1&R~g1
Jurisdicción Nacional
Oahhbohjao Wcncferbco 
Objetos Lanzados al <A
_ePeaceful Settlement 
hFad akgyamc mfbc qmcm
ibdbielzduv dafiev ~c(
nlq 
{|25 de marzo de }1972
~bFak 10 ncjewfq 1982 
#?dcxejadduib ejkeib 
#C劳工%"@G
%'%Ej iaft, 
%3manncfyedbq %vibfe 
%6#JDelito y *MPenal 
*Gblb asfedbAcdbb ~cx
+s%?niveaux national 
2011–2020 
2017-2030
2030
@"@)bdhawAe 
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
abgc 
abjvle Hag abpwdce >E
abpqoad abdvbke &P~kF
afsedbxerbt 
bhjafcdcdbt 
brkfk 
chimiques
circulation routière
decision 
directrices 
d’Istanbul
g jadkcjhkc 
gcncdbc jallcjkbgduv 
@Dstocks @epoissons 
Ports @AHodeidah, 
&iLatin America @w@gCaribbean
@TAliviar @uSuerte ~lOCorren 
@a@V
@h#m^o~iK
ncjleferb~cCb Gfasfeii~b,&d
Mantenimiento #BPaz _1%b+9
@fCovenant @1Economic, =C
@c#Fa 
Statute %Y
&n制造#j~ep
icfev %9
~nNPFFcjkbgdasa >i%3~eZ
~mmmer &O10 décembre 
+m#J~d3@F
<tcontrôle 
@"@)bkdi 
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
~bJabpnjckc 
~c8abyre 
~cD{共和国|}冲突
~m8@.Física %1~nd~iY
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
遗传~j3
销毁此种
阿拉木图
障碍者
#(abdhFd bbibake ~pQ
#rRevitalizado +z~fD
%"{间|之间}_b@/#R
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
~bH~f6labpobre ^,~im
~gn2014–2024 sanag
修正@?《1961%)~gF
#bWomen
%!^lmfaiuhlaguv ~n3
%-%nCouncil
&Abtmaje uIfh kAaG 
&j道主义
*b~cZtransmissibles
*k@C~fZ%H@G
+"理事会
+qhealth coverage: 
2011–2020
@dibdbhkfag
@sstrategic plan @W
@t~d.
Associated 
Biological 
Buques 
Commission 
Connect ~h5
Convención
Copenhagen 
Decisiones 
Desastres 2015-2030
Explosivos 
Gcjbdhj
Hfc abtiake
%W>?@e&6
_eInadmissibility @AIntervention 
@a#z#L@u
~nCpersonnes, ~eh@Dfemmes #m
#1*g#Dprevention @wcontrol 
{de 1973 |}=Y#S#B~kCpar 
@m_h@T~iT&KTerrorismo 
a ibfc b mfbibfcdbb g 
Sudán #JSur
~cD~ih冲突
~eyMandate Holders %Y
#b@g~kZby Land, Sea 
~dGabdIjxe 10 sahfh 
#T~kW&OSoudan &OSud
%9iafhjaip 
&"+v>A#j~mZ
&j不受~cd
@G在
@Z@1~d7Facilitation
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
abdjpe 
abscdcazce 
abtvaj %s#plabdfam 
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
~aT#!ycdBbd
~ex^-abvnb 
~ibFuerzas Armadas 
~rVOcéano 
~ru_'~fy~r.
~sLfAigwa abdqdfie 
最低%)龄
#Aaw phkedaglcdbb 
&PabuIfh abmaxbce 
&h_o~jq(révisée)
+3Celestial Bodies
1949
>o~fJ<QabdogfC ~i"
@Jl’âge minimum
@f*d*e@W
@t@x>h
Budapest
Civiles 
Civilian +o&iTime 
@J#]@e~bj@e&7
@1Cessation @AHostilities, @7@A
#u@uMujer
@w@g
<y_)~qa~d,#m@D
<tproblème &]#Bdrogue
jafcdduv defanev b ~jb
@aunique 
Dadgcdrbt a 
#J~d4_Y>:~d4Asociado
%4<B%YDevelopment, 
kfpnc g fuwalagdai 
~kmDesalentar y ~iT
土著&j民
#N#,%?^m&Oressort 
#T@4~l0Internos %1
#b~iXTraffic &i~ck
#f^D#?
1948%)结社自由
=Yréglementation 
@s*dContracts *a@f
Compact 
Conseil 
Crime 
Hague 
Heritage
Madrid
OeiaAd@b
Rkasag@:
Sendai
Slavery 
Tampere 
Towards Inclusive 
Victims 
aarhus
abdfajm 
abgdccE 
abgiHcl 
abvcjah abdmhc ~i"
amr-2024
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
lfAi ~i6
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
sida d’ici &a~r.
stcw-f
unclos
under 
unfccc
world”
xajq rmfm abfbace 
{aogxmad|aogidab} 
~bdabdchaG ~afibcw
~cmantiterroriste 
~g"：快速加紧
~g(~hV包括~lT在
~gA是
~gB免受陆上~oh
~j'dcnamphkbiahkb 
~jqpar terre, air 
~p-{| de La Haya} 
~qXbthwaG ~kr&PBEe
~s9枪支~k"零部
~ts所产生惠益
“空间2030”>C
一个新增特殊
主权
于宗教或信仰
任何形式拘留
@Jl’égalité @erémunération
@wLimitation @A_!Offensive Arms
@'@D~jQ@Dconflits armés 
#L@u_5&afeu, 
&Omaintien #Bpaix #m#B
@a*a@7
&s@d%9NRЧ b LGRHp: 
^.a 
~m8+h#JDesarrollo, 
@L@1~nP~m]~vCFair 
~ep&j口
~g(内政~lm~k"独
~lr遭受~wX或监
临时自治安排
伙伴_b
体所造成损害
作品提供便利
反对
外国仲裁裁决
契约
女性罪犯~ol~fI
审查
宣布印度洋为
就业
执法~ip~d]武力
有关
机构
污染
消耗臭氧层物
联盟
船舶残骸清除
获得
设定来文程序
部分
#.~ci%1Refugiados
#TAfrique 
#WabtAanc 
%-~cT
%Z~dz~lE*S
%j%YProvisions %Y
%z小规模~dv~rR
(Gfakajal 
*J主持下召开
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
2015-12-17
2023-10-05
2024-09-22
@(~dQ<Qabyicm ~i"
@9nccha #d
@ZEstablishing @g
@fChild Abduction
@m#U
A/CONF.199/20, +,
A/CONF.207/11, &m
Agenda: space ~oZ
Bcj dujfie
Cape Town 
Ciberdelincuencia
Code 
Combating 
Conflicto 
Convenios 
Cour ~mK*E
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
Transition ~hs~er
Tribal Peoples #H
Wejplzkekbgd@o~e4
^mnon privatives 
^z@8#htitulaires 
délivrance @Dbrevets #m@eveille
Maintenance @A@f~fd@wSecurity
<x@m%b#BBiotecnología
#u@u
@3~fAb mfaAdasa ibfe
@a#-&a~j!septembre 
%9#?amphkudbgedbci
@cLagcke Xgfamu a 
l’Asie &OSud-Est
刷品阅读~tH~xg
床洋底~k"底土
托雷莫利诺斯
政治
生物
背景下保障~xp
规约
&n转让其~lr权
+j#TAsie centrale
2012%)开普敦#R
@G采纳~wU标志
abdhaEiag 
abdwaqjch 
au statut 
cybercriminalité
formation 
implementation %Y
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
~b-=B
~dF>e~a52014-2024
~dfun mundo más 
~en+v仇外心理
~gaabpvboc
~hnvieillissement
~nzRoma %Z
“~eo次=4~mA”
争取公平*I化
于表现@?路线
国内#j#C
无害~gB拆船@k
给予殖民地%0
#(#plabibake ~pQ
#hdéplacements 
%!*Gfexfewakjb, 
&Q~iwycfkg %Q~a)
+z@.
<k快速+I方式
>dIcynpdefandui 
A/CONF.166/9, &m
A/CONF.197/9, +,
A/RES/71/256, @P
Bacteriological 
Common #X@WDebt 
Doha
Fbdedhbfagedbci 
Fortalecimiento 
Hong Kong, China
Law ~kMOfficials
Sharm el-Sheikh 
Washington, D.C.
_(&P~fQ&PHbs ~a'
_h#J~m:Rector #J
_u~hj^)~lZ~eq~ln
abdqajc abdazce 
abfkfm abdogwbs 
akgckhkgcddahkb 
alcohol-strategy
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
nbmlaiekbAchjbv 
~c3d’adoption 
~dT~dq@y：~w:*k
~gv-吉隆坡~dw
~hqhfcnhkgev ~oE
~j5~ak~mo%7<t~pz
~m8Circulación 
#O@e#g
%C@w*C@A
%D#Bmise au point, #B
*b~a:#m<tharcèlement
#T@u
<v#h~eQ@D=n
*Lb defanag, @U~kA
~iq~xa~yP跨界~a]
法治
美利坚合众国
#j农业植物~tE
%9ekaidao Pdcfsbb
&al’intérieur 
&n~ep麻醉药品
@?无~tB约束力
@a#b
a ~s!_Kgaafpycdbo
~hX主义+v~hX~yS
~lw共同体@G~gx
~om采取紧急+I
~tH或+w印~yj已
诱拐&v民事~lt
遇之%K@k
#(#plabqfahl ~bE
#C性*v受难者
#x=4决定因素
%){大会|}~do&u
@fOrganizations 
A/RES/54/263, &m
_hNo Privativas 
~m?*R>siekcfbele
~nL_:^)增订本
~ny+?ifbde iambe
écologiquement 
“Space2030” 
保障(最低标
号)
#JNiño
#e@1<:_7Groups 
#k%Y#1
%-%n
%/@g^B~cT
%d~k!%"
%z#t
&6_Y%Z&lSur-Sur
&Abbgmalcj Bcj 
&xndq 
(dlamz 
*5^A~uc*D
*aMediterranean
+7~gC
+B~cO~hm&Osort 
12 Jl/pBovo ~vr
<L@-#z
=Y@'
@(lobade 
@)bbvake abHjce
@0{de 2005 |}#,
@9jfda 
@N@F
@l_X#n
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
Minamata 
Montreal 
Normas 
Nutrition
Ottawa 
Peace
#Y@e#g
@K@A=s
*dRoad Signs @wSignals
~lg#m&a~h)@Daéronefs
@J%Dou @ulimitation 
iafco b ajcedag b 
#j惩治~w8~wL~p3
%9mfcnpmfcyncdbt 
@a_4Stateless ~f.
~gD&n进出口~iJ
~jY~tq~dv~j3~yP@k
亚@?斯亚贝巴
无国籍&j地位
海+v空偷运~lv
#BCorte Penal #"
&v色情制品#x
1982%)12月10日
=A可能威胁#C
@Ma 
@f~sG*aLaw %YSea
A/RES/61/106, &m
~gi#z*b&NSud-Sud
储存细菌(~yn
势以及@G@C在
#P#p
#Tvue 
#hresponsables 
*I化%d中~lp_/
+B~dF
+e^)~od友好_b
<x@L@1Biosafety
@9~l-idb 
@l^f_Y~b]
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
^yobfs 
_d^A~qi#5
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
bbobad &P
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
maiaBb
maritime 
mfcnahkeglcdbb 
mfege 
nasagafag
nelzdcoCcip ~ax
petit calibre, 
piabc 
=3~aa@e~vr~rx~mS
Worst Forms @AChild ~nb#H
@L~jKSuppress @w~h9@w
%g~bB#z#m~bBassocié
Montréal #,&a@D~dN
%9wafzwc =fkeweje
%qJerbo b 
分享其~wS@?~gv
安提瓜#j巴布
跨国收养~lt#s
阿尔卑斯山@k
#Bbiodiversité 
#L@u
*f民主+v选举
A/RES/69/283, &m
a Mano Armada #u
~tq深海~dv=B#C
到~r.%)终结%V
#T~iy
#x~hg
@E^)
@Z@1^dSubsidies
@f=:Court
produits 
recaap
reconnaissance 
slavery-amended
stockholm-yemen
sûreté 
tous #h
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
~A?)及毒素%[
~AY~lE#K~eN%1^F
~c8&J@)
~cEdgh abvazjag
~ce~a[~en
~clJurisdiction
~du伤者病者
~fp侵害
~gA程序任务
~gD倾倒废物
~gaabwamz
~gdxejltAcdduib
~jomfahkfedhkge
~lq品
~m4Booby-Traps 
~mBhfcnu 
~ml%A&n&w
~ob机关独立
~rU@!
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
最后~ty
沙姆沙伊赫
系统
部队~hZ
重振~gt
间_b#R
鹿特丹
：努力实现
#)#I
%!~s]ngbycdbb 
%-Settlements 
%4Recognition 
%Pinterdisant 
%Y~mgAdequate 
&tscl gafh ~fy
@G~lr类型~tA
@N%Z
@TFacilitar &K
@a*a#9Seizure 
@muna Cultura 
A/C.2/59/3, @P
Addis Ababa #y
Biodiversidad 
Construcción 
Controversias 
Erradicación 
#m@e
~sy=.Event @A_7Conflict
~sZSalif, @wRas Issa
#,&a^P#Bpartie XI 
b ~h/
岸#j加沙地带
%)道路交通@k
@?#6
@Dcours d’eau 
@Y~fz~yd~k3@u~o[
a New @f~iSOrder
为盲&j+v视力
>:~kb~id*M#T~l0
~fE#C#G
~lQ斯坦
~ru&J@)
~wV债务重组
刚果民主~ih
叙利亚
最恶劣形式
沉积物
港口国
相关
管制
船舶~ob出售
*J~eq全体~fo
>n%YAbyei Area
@G与~ef~xa联
@L#b@g~ab^?~mc
@jy ~jR~eI>a^q
A/RES/79/1, &m
Implementation
Instrumento @F
Mnnbh-Mwcwhj@q
Obihj~ixhkekpk
PFFcjkbgdahkb 
PjadaibAchjbv 
Sudan ~ba*a~f4
Transferencia 
^]@x#I~uWqhfr 
^y~qU@(lkdi ^r
_3coverage, *n
_eEnhancement 
_lfabimabe ~i(
abdmajo abJdhe
ablcfbfqca ~l.
abnyb abihyjc 
accélérées 
dfhgjcab %s~lJ
démocratique 
education-2030
fcsplbfagedbt 
g jahibAchjai 
j Gfakajalp +4
juridiquement 
man dexgedbci 
mfchkpmlcdbqi 
spiedbkefdasa 
wcxamehdahkb, 
~cf2024–2034
~f'{| de 1949}
~hhdomestiques
~i!~uR~d"ibcw 
~i2Substances 
~iA*k<k~z-@,^)
~jLbgroch rab 
~kw~dGbgmalcj 
~mJautochtones
~n-abpjyme ~qV
~qcprofession)
~w5~s]ngbycdbb
~wJ防治%V毒
êtres humains
互助示范%G
停止敌对+I
爱知%w目标
纳~el>g峰会
萨尔瓦多@y
%-Environment
%5au ~k4
%7<tsystème 
%9xemfcBcdbt 
%H@/~eo{项|}
%S~h5~lE#K~d5
%l~h]&O~q6~un
&k~a/%?~jc~l7
&s@d
(~w[_t职业)
*X~bD~vC
1967 
1968 
=y海盗
>t+k1930
@WLandlocked 
@a@J
@l_Y
Accord-cadre 
Aichi-Nagoya 
Alma-Ata
Alta Mar
@0*5%?*p@e~gr
~bA*2@A~d8#b
#m@D
*dOffences @w~l2~iH
未报告#j无~DW
*Lb defanag a +O
@?~dT后续#C~fo
~Aj~h6@u~f8~ta@4
大湖区%A+v稳
#BSalud
%)~is{和|/}~g"
&al’esclavage
@f>m~d0@W
~y6%1~iO#TCaso 
伊斯坦布尔
杀伤~ip地雷
萨摩亚途径
@Z<s@g~eL~g2@g
~hy@(labqjcde 
~uy{del|al} @Y
~ydCorrupción
#S~lW~Dz+t~mK
#Y>a
#e*a
#s平民
&3核试验%G
&X&J
*k~qh+e^)@G*f
+w物质~xc+g
@"@)
@L>t~jD%n#D%n
@l@F#u&K
Children
Comercio
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
Penal
Personas
Pollution ~hs
Poner Fin ~id
Port State +!
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
abdgybe 
abdhavk 
abdobre 
abdrsde 
abghdce 
abiabdce
abibake 
abkAazc bbonh
abkvjo fabhfG
abpjfar &P~lc
abprmaD 
afsedbxerbqib
akjfukai iafc
alto nivel =q
anniversaire 
awafake 
awqxekclzdao 
basel
bbpdd abdgrme
bbrm dh 
bdiadbe 
belem
busan
byabr pkb ~qT
ccw-v
cedaw
@l@e~i4
@7@A
&iWest @w~iPAfrica
%L#mpunir @u~ud@D
海员~hU#j~lo~p6
~od新@?#C~lw秩
#A#Fa 
#]#B~a:
&al’occasion 
1952%)=4~z8准)
b dchcdbb gevku
买卖&v+v&v卖
+F+!*i~kf@f~nw
@0^A~vD~mJ#,%?
~zu~g9^)~lZ~E4
达尔富尔>g
+w&j类住区
@G开展
Optional @L#D
Pact *aFuture
Transporte @F
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
sanagBbdu ~h7
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
{c|q|t|ci|b} 
{中的|的|}
{和|与|及}
~cYcollective
~d"ibcwa
~dGfabdrcvag 
~eb+ssyndical
@N@e
%YLeague @AArab ~kX
%4~nm~Gb&zMaterial
#m<t
%z消费#j生产
Law at @g~cl@w@f
~yW@?“%d社发
&ya 
fond @Dmers ~E0
vols &a_2
~cP@u
~rz<?~g6#S#B~ja
老%)&j
@G推进&"<m+v
jaffpmrbb b #?
严重违反#C
faire face %?
~g(依*k@C~Be
~i2Substances
~lE^c#JTabaco
~lR%A~ly
~n]%1Reclusos
~ng^D
~qHIndígenas
~s7nasagafev 
~t!~cn&Prabe 
~uV~a7abihyjc
~vu~gKVessel 
~zz@F
Цcdkfelzdao 
Цcdkfelzduv 
信息=4
#)<a
#N<v#h~b[~Ad
#Tcas 
#f@b%9
#yPlan
%B@y
%Rmfegahpnbq
%k{iad |}~xF
&v卷入*v#x
10 December 
<ifaciliter 
>:Bienestar 
@1+!~pe^h~wZ
@4Fondos ~md
@a#z
@h%l+s
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
Túnez +z~eM
Violaciones 
abgqajce ~l.
abiad 
abycm 
afsedbxerbb 
ajcede
aplicación 
appartenant 
awchmcAcdbb 
bdahkfedduv 
certaines ^[
chap. 
communiqué 
#5@e^Q
#O@A=s
@?争端#j局~A[
~f9@6@w%nat Work
a ibfc g 
#C~j1&j命%A@k
%._Y@T~sc@u~sF
&ami-parcours 
@Ddifférends 
nbjao Fepdu b 
poursuite #B&Y
~lw+v=4及>B%B
#méquitable 
@C&"少%)<m+6
@f*d=[Search 
~nz<?%Z~qz~dS
~rz~qI*b
#J~snMarino 
#Npolitique 
%1Crímenes 
%4Law 
@Z@1
Work &i~gK#H
development 
dhawAe ~v!^H
dhvke 
ecolabelling
fDcke 
fabdyabre &P
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
l’Afrique 
mfchkpmlcdbo
monde 
nckco 
opérations 
pf gkccm ~v(
plan ~b!#z&h
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
~HJ~nM~nl~Cs
~Hz~f'
~b.kafsagao 
~cw~u:
~eq~ym论坛
~f(Business 
~ijbdcDak >p
~j'~n'
~k8bbibakag 
~kUMhheiwlcb
~kjConsensus
~lOse 
~mgOrganise 
~ne#D~cVArea
~ob：迎接
~wrltnco ~gT
世纪
两国解决
体制建设
公众参与
养护
劳动
团结起来
基加利~gs
子孙后代
实施
布~dr
常规
应对
强迫失踪
挑战
改善
文书
有效
某些
检察官~p2
永久
爆炸
@Y@e
10-Year #X@A~nQ@w
@C女性~gw#j~w/
&3~cd@?>j
#B~jz~rx%Ja @4
%7@urégion @D
&j民享有>g
harbelzduv b 
千%)
西非%0~zR+v
遗产@k
~Hz~iW
各国
未来
爱知-~gv@y
空间
第一
精神
综合
罪行
补救
规定
过境
运输
阿斯塔纳
集体谈判
!X!X!I 
#Aaw 
#C~j1搜寻
#DRole 
#P+r
#dDkane ~BB
#m#h
#v~fLhkfed 
#x*J~hg
%"*k%"法^)
%4Civil ~p)
%9ajexedbt 
%:@muna ~nx
%YChild
%d~yn伦理
%lmarquage 
&Ostockage 
&PBjl ffov 
&n出口文
(kfaim 
+(bbaqgdai 
+F~gJ@W#q#V
+f~gC
+nQuímicas
1930 ~w5~n!
1954 
2012 
2017–2030
=A~a[~hX~en
=fjaffpmrbb
=wdirigés 
@"abdugjse 
@G获取~tE
@Z*a~dy
@a#-
@c~qChatxe 
@f~g0
@j%Z
@t~n-dfajm 
Abolición 
Artificial 
Atlántico 
Bcj abdhFd 
Central
Challenges 
Combat 
Compliance 
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
Nuestro ~m.
Obihj@d
~yd~iB@e+n@eFuego, 
~c6~m"@A+'
~jKDeter @w~kf_Z
~wR件#j~oe@?~dw
~bf#Breunión 
@C~ls+v科学
~A,>g与%A~I0
~iK~m2~v]@D_6
~uUb ~hR
#3@u~et>b~jE
1951%)
第十一~xi
难民
#Ahkalckbq 
#C~k!条例
#t中%0
%"权{利|}
%7#h
%9mfawlcic 
%Y~fT
%l~aF
&3~lq%[
&Pqhfl 
*k~eo号~Cu
+f明斯克
@G#s非
@W~fd&i
@a~Cm
@f~nb&M
@j~nF>a
@mPandemias
@s~nu*a
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
abdranFe <Q
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
abtvajce #d
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
fabtmaje >E
falb 
fcwcdje
fewakdbjag 
fuwdasa ~re
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
@D~ff~H7@e~q6armé
~sD~ck@A~oEas ~qY
~y1#j&j民独立
~z(@w~f9Freedoms
=y陆+v~A"@?~dw
@-~a,#BSanté
@C少%)~ob~mR
_m=k~o8b ~hJ
第四
%9~lf&Z<d&[
%l_n%7@u~wv
&b%Y
*k在~o3~ly
=A#C~dt_:@y
@G被盗或
@m~jR
_i@L*a~f/^c
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
{活动|}@/
{物|体}#s
~Aj+z&g
~av_x@p
~cpabxajqc 
~ecdcsa
~fp&w
~j5@'
~jCminimum)
~kx%p=rdbib
~lOqueremos
~nkfuture: 
~p5五项#6
~pb^)~ln~hg
~qQabqhazce
~qmLigeras 
~u-abkjh 21
Ética 
Хbashj
与+"
中非~ih>g
利雅得+6
坦佩雷@k
平衡+7~lS
拉巴特#G
核%[
阿瓦扎@,
题为~HF+G
：+I呼吁
l’état @e~r)#m
~L4~gM@A~sI~kn@w
水道#j#C湖泊
~am@?>k
1989%)土著
@0=Y~bn@D~cF
_p~pT#Fb ~os
#BVida 
@h%l~jx
~kl%Y#1*g#D
~lC&n&w
一揽子_:
巴塞尔@k
~AT%Ja ~nI@eOzono
~nJ~f[@ALife at 
=.~kN@w^G
~Gl淫#j~A(@?&2
~N2~hG+!@W~sI
#S~lW#m#B~mW
2007%)~dv~tv
@Despèces 
b aw bv ~u'
毗连区@k
~iK@e
~xW@A~o:@A~dB~i1
~yX@?=4正义@y
%Y*4&4@w~l4~vY
&"+v&3~A4#j&v
2011%)
#B~iQ
b fexgbkbb 
空气~xc@k
~rU@e
#D~pt~hE@w~oI@A
~zG#j~gE@?~Kv@?
_u~fX%)十%)
_-#B~rn
b mcfcneAb 
透明度@k
%1Cursos @eAgua 
@n@A
公认@?+"#j~ms
*d~Gb~m-@w~qb
《1930%)~ds
issu #B
~dYb 
+B1999 ~mU@e_n@D
Species @AWild 
#j=4~xb在_/#j
@?@y
@6@w#e@1
%)%w~Aa
~rV~AC#B~hv
@l@e
a Culture @A~AX
@G@C总部@?#R
*k#E^)#j
~al@w~cJ
%)~z->C
@e@-
~f[@A@s@w~t"~i1
^)@?+I#j倡议
》2005%)@E
~bz@e=?
%4%I@A~l3@A~Br
#j#s+"@?%0~xb
~f?@w~nu
~OL#z
&M@A*zUnity @a
&hnormes @e~yy
@G~xd质@?~lx
~Ey+v~E]#j~t2
~uA~w7@w~jA^?
~OL+8
@N~pc@eEuropa 
~gM@APrisoners
~C)~w:@?*J~hg
&"#j=y~CX~p3
Piracy @w~i5
Objetivos @e#K
#O@A%j~LS@1#q
~C:想要@?*f
@C&3~zM#j~hY
@n@w~AZ
hoja @eruta #J
&E#D_9@A&z~h!
~oy@?~b-%z~ts
#j解
@w+3
~CDtypes @e~B1
*a#q%u@A_k~kX
%B@?@E
@wTransfer 
~DG#j+6
~E"@e~xYArmado
@L+D@A<o
%H@?&2
@w~bxAccess
~lm#j干预
~c2@ewafkp ~gg
@w^h@A+C^i~o/
~Ot~lt@?%B#j
~f3@m~fc@e1961
~Dr@AAircraft
@?&n~NE@?@E
Movement @w
~w,~zQ#j~DV
~k,@eAeronaves
~Os~k9@ASudan
~Ct@?#E
城市#j~Gq
#O@e~a9~ib~t/
~p/@A~AJ
~ly@?~p2~OB
#r@eCiudad #J
~uK@APiracy, 
@0@e
~xW@A~Ay
@eGuerra
&B@g~f4@A~sl
@eguerre
@s~E[%I@A~sl
@e~d)
@w~np%Y~vW@A
~Aj@m~AU@e~k5
Abolition @A
~Bb@e^P@Dlois
Diversity @A
~f3@e~oE
_e%n@A
~pU@e~JO
~j?@A~Fr>n@w
#Tmateria @e
~rk@A@!years
%:%Z~nx@e~a6
+F@6@A~m6@w
@0~he@e~wO#m
Rule @A
@0~w1@e~ot#m
~Gb~vy@AWar
@a&O~vV@e~G3
~j?@A~cl~eE
@eAmistad y 
@ePropiedad 
@el’Ouest 
@e~bGpfagdqv
^f@e~mp@e~t:
#u~bo@e
%:Modelo @e
@K@e~c1
@eEnergía 
@e~pR&O
@e~y)
@h*b@'@e~rq
Igualdad @e
soins @e~rn
~cU@e
~eJ@e
~rx~jd@e~r6
~sF@e
~sv@ePeces 
~vG@e~oE~oB
~zz~I4@e~FC`;

export const NAMES =
  `~q3|fr|<y+8
~q3|es|_8@e*K
~q3|ru|~eO~h7
~q3|ar|~hN>p
~q3|zh|@C+e
~e2|fr|~qL#BCour @V@e~Lk
~e2|es|~ci#BCorte @F@eJusticia
~e2|ru|Lkekpk@B_wLpne
~e2|ar|~nRbdrsde abimb >E
~e2|zh|#C法院~yp;*k法院~yp^)
~g-|fr|@a*0+8
~g-|es|@l@mPrerrogativas e ~Is@e*K
~g-|ru|%!+u~FoJerbo
~g-|ar|@t~nU@x~n4
~g-|zh|@C~ei@k
=X|fr|@a*0@D~jnspécialisées
=X|es|@l>f%1~L6Especializados
=X|ru|%!+uhmcrbelbxbfagedduv pAfcyncdbo
=X|ar|@t~nUabfsabag abdgxyye ~n4
=X|zh|专门~xb~ei@k
~l?|fr|@a=Y#S>b%r~lW@egénocide
~l?|es|@l+z%6_1Sanción #JDelito @eGenocidio
~l?|ru|%!~gm~G8scdarbne ~ND;%!scdarbnc
~l?|ar|@t~GCqjcde abtlame abqdaice ~Hw
~l?|zh|~gD及惩治~tC@k;~gD{和|与|并}惩治~tC{行|}@k;~tC@k
~dh|fr|@a=Y%r#B~nCêtres humains ~Dz~yD#Bprostitution d’autrui
~dh|es|@N+z&g#B~P!*ly #BExplotación #BProstitución Ajena
~dh|ru|%!#?kafsaglco ltnzib b h Pjhmlpekerbco mfahkbkprbb kfckzbib lbreib
~dh|ar|@t~G:~bHlabpuxay faogBbab miaje abBcj
~dh|zh|&3贩卖&j口及取缔意图营利使&j卖淫~m3
~wc|fr|*p@e~cO&O12 août ~vr;*p@e~kg{ de 1949|}
~wc|es|~xZ~aa@e~vr;~xZ@e~iW@e~vr;~xZ@e~f'
~wc|ru|~fxak 12 egsphke ~j.~u:;~fx~j.~u:;Ackuf{c Scdcghjbc jadgcdrbb|cv Scdcghjbv jadgcdrbo|ci Scdcghjbi jadgcdrbqi|ziq Scdcghjbib jadgcdrbqib}{| 1949 sane| ak 12 egsphke 1949 sane};_x{bc jadgcdrbb|bv jadgcdrbo|bi jadgcdrbqi|bib jadgcdrbqib|bv jadgcdrbqv}
~wc|ar|~hIabdIjxe ~Ac;~hI~fy~vr;~hI{abdikfme |abdljde |}&P~Ac;~hIabpjli {biad 1949|abdIjxe 12 Jl/pBovo 1949}
~wc|zh|~mq;%K四@k;%K@k
~l:|fr|~Ab@Dblessés ~E0malades ~LQ~gf#Tcampagne;première +B~kg
~l:|es|~Kl~s1@4Heridos ~CK~AI~vi#TCampaña;{Primer|I} ~JM
~l:|ru|~qqfedcduv b ~Hmg ncohkgptBbv efibqv;mcfg~NB
~l:|ar|~EpabqjrC fabdjAC labkfag ~FZ&Pabdcmah;~jLabpfbC
~l:|zh|~J-战地~CW境~zV;%K~Kq@k
~jf|fr|~Ab@Dblessés, @Dmalades ~E0naufragés @D~gf@Jmer;~pI+B~kg
~jf|es|~Kl~s1@4Heridos, @4~AI~CKNáufragos ~vi~rVMar;{Segundo|II} ~JM
~jf|ru|~qqfedcduv, ~Hmb ~B7makcfmcgCbv jafewlcjfpCcdbc, bx hahkege ~a)hbl @eiafc;gkaf~NB
~jf|ar|~EpqjrC fdjAC fBjkC abkfag ~FZ&P~lc;~jLabDahce
~jf|zh|~J-~j1~CW及遇船难者境~zV;%K~eo@k
~gU|fr|+B~cO#-au ~n/@D~Jv~Px;~Np+B~kg
~gU|es|~Kl%Jal Trato debido a @4Prisioneros ~Pv;{Tercer|III} ~JM
~gU|ru|_x@baw awfeBcdbb h gacddamlcdduib;kfck{zq|zco|zt} _x@p
~gU|ar|~jL#ddiadbe pojC abrjl;~jLabDabDe
~gU|zh|@G战俘待~zV;%K~tD@k
~jg|fr|+B~cO#-^A@'@D&eciviles #Ttemps ~Px;quatrième +B~kg
~jg|es|~Kl~mS@.debida a #U*l~vx#TTiempo ~Pv;{Cuarto|IV} ~JM
~jg|ru|_x^D~oCga gfciq gaodu{| ak 12 egsphke 1949 sane};Ackgcfk~NB
~jg|ar|~jL@(~rb~Bvfkg abrjl;~jLabjalie;~jL#d~d.<b~Bv{|nc }fkg abrjl
~jg|zh|@G战时~E]之%K@k;%K~M6@k
~g.|fr|~EY^A~w0~dJ{ (Protocole I)|};@0*5I
~g.|es|@Y~Ca~mv+9{ (Protocolo I)|};~r[I;@YI =3@e~Ek
~g.|ru|~y5jadFlbjkag ~xq!I);~y5jadFlbjkag;~kQ@o!I
~g.|ar|#W>q~bu{abmfbce abdobre|abdobre abmfbce};~xlabpfb
~g.|zh|~mq@G#s~zX@?>k(~Kq@E);~fV@G#s~N4;@G#s~N4;~fV~Kq>k;~Kq>k
~e(|fr|~EY^A~w0non ~dJ{ (Protocole II)|};@0*5II
~e(|es|@Y~Ca~mvsin Carácter #"{ (Protocolo II)|};~r[II;@YII =3@e~Ek
~e(|ru|~dPvefejkcfe ~xq!I!I);~dP~CF;~kQ@o!I!I
~e(|ar|#W>q~bu{abdobre Bcj abmfbce|Bcj abmfbce abdobre};~xlabDahc
~e(|zh|~mq~LY~zX@?>k(~eo@E);~fV~LY~N4;~LY~N4;~fV~eo>k;~eo>k
~db|fr|~EY&al’adoption ~BYsigne distinctif additionnel{ (Protocole III)|};@0*5III
~db|es|@Y~CaAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~r[III
~db|ru|~fNPiwlciu ~xq!I!I!I);~fNPiwlciu;~kQ@o!I!I!I
~db|ar|~xlabDabD
~db|zh|~mq~yt@?>k(~tD@E);~yt@?>k;~fV~tD>k;~tD>k
~ky|fr|@a{|de La Haye }#3#hlois #mcoutumes #B~MP@Jterre
~ky|ru|%!_.;Qeeshj^D_.;~Fs~Hsa _.
~ky|ar|@t~BM@(lkfahch fpijan abrjl abljce
~ky|zh|陆战法规#j惯例@k;海牙~M6@k
~jw|fr|~K8~yw@D~yJ
~jw|es|@l~xj;~OF1951
~jw|ru|%!~wf~Ho;@c~xv~w5~wf~Ho
~jw|ar|@"~nT~wl;@tiad ~xv~nT~wl;@"@(ldjsE ~i6
~jw|zh|@G~mt~m3;~mt@k;~LJ~LL@k;~LJ@k
>3|fr|@0#,~yw@D~yJ;~Pt1967{| s’y rapportant}
>3|es|@Y~xj;Protocolo~rx@e1967
>3|ru|~f!@Uhkekphe ~Ho;%a~EN^.j dco;%aj dco ~EN~u:
>3|ar|#W#p~wl;#W~BC~wl;#W#pldjsE ~i6;%kiad ~ENabdbrk lwa
>3|zh|@G~mt@?@E;~mt@E;1967%)@E
>"|fr|~K8~yw@Dapatrides
>"|es|@l#.~ci%1Apátridas
>"|ru|%!~wfemekfbnag
>"|ar|@"@(lfAi ~mY;@"~nTlfAi ~mY;@"@(ldjsE ~mY
>"|zh|@G~A!~m3;~A!@k
~b9|fr|~j5~u/@Dcas d’apatridie
~b9|es|@l@TReducir @4Casos @eApatridia
~b9|ru|%!hajfeBcdbb wcxsfeynedhkge
~b9|ar|@txnA rabag ahimad abqhoce
~b9|zh|减少无国籍状态@k
~dg|fr|~K8~E9
~dg|es|~m8Esclavitud
~dg|ru|%!fewhkgc;@cakdahbkclzda fewhkge
~dg|ar|@"~nTlabjk;@tabjk ~fy1926
~dg|zh|禁奴@k
~fl|fr|@0amendant @u~yf1926
~fl|es|@Y@TModificar @u~m8Esclavitud Firmada #T~iW&K25 @eseptiembre @e1926
~fl|ru|%aa gdchcdbb bxicdcdbo g ~vHfewhkgc, manmbheddpt g Scdcgc 25 hcdkqwfq 1926 ~u:
~CA|fr|~yf1926 #mamendée par <tProtocole
+T|fr|@asupplémentaire #-&a~oV@el’esclavage, #B~nCesclaves ~E0~jn#mpratiques analogues ~E9
+T|es|@lSuplementaria %Z~K(#BEsclavitud, @u~P!Esclavos y #U~oKy Prácticas Análogas ~idEsclavitud
+T|ru|~kQ@baw pmfexndcdbb fewhkge, fewakafsaglb b bdhkbkpkag b awuAecg, hvanduv h fewhkgai
+T|ar|@"abgsdcbce btlvab abjk fgqaje abjkck fabpijan fabddajoag abulcwe labjk
+T|zh|废止奴隶制+v奴隶贩卖及类似奴隶制@?制度与习俗补充@k
*]|fr|@a&h#5politiques #Bfemme
*]|es|~AkPolíticos #BMujer
*]|ru|%!malbkbAchjbv +OycdBbd
*]|ar|@tabrkfk abocaoce bbdjpe
*]|zh|~p3~ym%B@k
&,|fr|~j5nationalité #Bfemme mariée
&,|es|~m8Nacionalidad #BMujer Casada
&,|ru|%!sfeynedhkgc xeipydco ycdBbdu
&,|ar|@tqhoce ~uRabdgEfqe
&,|zh|已婚~p3国籍@k
=J|fr|@a%l~Gxau mariage, l’âge minimum &Omariage #ml’enregistrement @Dmariages
=J|es|@l#.~AB~lEMatrimonio, @uEdad Mínima @TContraer Matrimonio >:Registro %1Matrimonios
=J|ru|%!haslehbb @eghkpmlcdbc g wfej, ibdbielzdai wfeAdai gaxfehkc b ~Jewfejag
=J|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=J|zh|@G婚姻@?同意+v结婚~vm及婚姻登记~m3
~GX|fr|~s2~vzraciale
~GX|es|@l@F~OPRacial
~GX|ru|#f^D~p0
~GX|ar|~Fe~HZ
~GX|zh|~K2~p6
~wg|fr|~iZ@!#,~jF
~wg|es|~d3@F@e~ik
~wg|ru|#f+0~ia
~wg|ar|abiwm =1
~wg|zh|~I9~p6;~my~p6
~GW|fr|~k4
~GW|es|~d3@F@e~fr
~GW|ru|#f+0a ~ag
~GW|ar|abiwm +1
~GW|zh|~nH~p6;~e?%B~p6
~i]|fr|Pactes ~cv~a/%?~IY
~i]|es|Pactos %x@e>l
~i]|ru|icynpdefand{uc|uv|ui|uib} mejk{u|ag|ei|eib|ev} a +O_f
~i]|ar|abiwmch abmfbcch abxaych ~B9_y;abiwmah abmfbcah abxayah ~B9_y
~i]|zh|#C+"两@k;#C+"@k
~jk|fr|~ED;premier ~ED
~jk|es|~s(@e~fr
~jk|ru|~x?a ~ag
~jk|ar|*o~oN+1;*obbiwm +1
~jk|zh|*k~nH#C%H&2;*k~e?%B#C%H@/{第一号|第一项|第一|}&2
~jl|fr|~pI%5au >v#mpolitiques, <iabolir @upeine @emort;~pI~ED
~jl|es|~FK~s(@e#n~vxy Políticos, destinado a abolir @upena @emuerte;~FK~s(@e~fr
~jl|ru|Nkaf{ao Fejplzkekbgduo mfakajal|asa Fejplzkekbgdasa mfakajale|aip Fejplzkekbgdaip mfakajalp|ui Fejplzkekbgdui mfakajalai|ai Fejplzkekbgdai mfakajalc} ~e4a ~ag
~jl|ar|*o~uP~oN+1
~jl|zh|旨在废除死刑@?*k~nH#C%H~eo项&2;*k~e?%B#C~EG&2
~jm|fr|%5au ~iZ@!#,~jF
~jm|es|~s(@e~ik
~jm|ru|~x?~ia
~jm|ar|*obbiwm =1;*o~oN=1
~jm|zh|*k~I9#C%H&2;*k~my#C%H@/&2
+W|fr|~ESl’imprescriptibilité @Dcrimes @e~MP~E0crimes #Ll’humanité
+W|es|~m8Imprescriptibilidad ~I.@eGuerra y ~I.@eLesa Humanidad
+W|ru|%!dcmfbicdbiahkb hfaje negdahkb j gacddui ~Egb ~Eg=fAclagcAchkge
+W|ar|@timd gkamd qjazd abrjl fabqjazd ~BuAm abthoahce
+W|zh|战争罪及危害&j类罪不适用法定时效@k
~i:|fr|~s2@J#]>b%r~lWd’apartheid
~i:|es|@l@F%Z&g>:Castigo #JCrimen @eApartheid
~i:|ru|#f^D~Nc~G8emefkcbne ~ND
~i:|ar|~s,qjcde ~D:~Hw
~i:|zh|&3并惩治~hX隔离~Kt~p6
^t|fr|~s2#Ll’apartheid ~LQsports
^t|es|~FgApartheid #T@4Deportes
^t|ru|#f@b=femefkcbne g hmafkc
^t|ar|~r/~D:&Pabpbial abjcaAce
^t|zh|~w,~C(~ly~hX隔离~p6
~F]|fr|@a~vz~bC
~F]|es|@l~OP~vB
~F]|ru|%!~fU~vg
~F]|ar|@t~qR~a7~Aq
~F]|zh|~CU@k
~l"|fr|_d^A@a~vz~bC
~l"|es|+m#B@l~OP~vB
~l"|ru|%2a ~fU~vg
~l"|ar|~ex~qR~a7~Aq
~l"|zh|*k~CU%H&2;*k~CU~O]
cat|fr|~L0+H;~L0torture
cat|es|@l~yd~ac;~H]
cat|ru|@c=f~rg;@c=fmukaj
cat|ar|@t~I]
cat|zh|~Kd@k;&3酷刑@k
~G'|fr|%5^A~L0+H
~G'|es|+m#B~H]{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~G'|ru|%2=f~rg;%2=fmukaj
~G'|ar|~ex~I]
~G'|zh|*k~Kd%H&2;*k~Kd~O];*k&3酷刑%H@/&2
crc|fr|~qi#5~Pz
crc|es|~Ak~z!
crc|ru|%!+O~MK
crc|ar|@t^-abvnb
crc|zh|&v%B@k
~l'|fr|~Bt~Pz~Nu#3~dL;_d#3~dL
~l'|es|_W~idparticipación @eniños #T@4conflictos armados
~l'|ru|~mj~mx;<p~mx
~l'|ar|~vh#daugjas ~qW&P~yuabdobre
~l'|zh|~xu~H(@?&2;@G~H(@?&2
~l)|fr|~Bt~Pz~Nu~LI;_d~LI
~l)|es|_W~idventa @eniños, @uprostitución infantil _1utilización @eniños ~zDpornografía
~l)|ru|~mj~s/~gZ;<p~s/~gZ
~l)|ar|~vh#dlci ~qWfaogBbab ~qW&PablBaG fnc abdfam abtlarce
~l)|zh|~xu~N.;@G~N.
~l(|fr|~Bt~Pz~rxétablissant ~JG~Ni@eprésentation @ecommunications
~l(|es|+m#B~Ak#JNiño %Ja un procedimiento @ecomunicaciones
~l(|ru|~mjmfarcnpfu haawBcdbo
~l(|ar|~vh#pltqjaG gkmcd ablbaBag
~l(|zh|~xu~xh@?&2;@G~xh@?&2
_J|fr|~s2*b@'~qa~CD_o~jq~E0membres @e~s:famille
_J|es|@l@F%Z@.%1#n@eTodos @4~qMMigratorios y @eSus Familiares
_J|ru|#f^D*R~kA~GQkfpnqBbvhq-ibsfedkag b Alcdag bv hcico
_J|ar|~Fe~h(^-~G-abidab ~yvfpnjam pojwd
_J|zh|#s~lr移徙工&j~k"家庭成员%B~p6
crpd|fr|~qi~k6
crpd|es|~Ak@e~hf
crpd|ru|%!+O~nX
crpd|ar|@t^-<b~t]
crpd|zh|~p4@k
~q7|fr|%5^A~qi~k6
~q7|es|+m#B~Ak@e~hf
~q7|ru|%2a +O~nX
~q7|ar|~ex^-<b~t]
~q7|zh|*k~p4%H&2;*k~p4~O]
*"|fr|~s2~Ae@e~rq~mu
*"|es|@l@F~y6@e~II~k'
*"|ru|#f@b~r5~iw~g7
*"|ar|~Fe~h(~dM
*"|zh|#s~lr&j免遭~J)~p6
*s|fr|@a#3@u~b?&7~k[@el’enseignement
*s|es|@l~tb~id~cP#UDiscriminaciones ~zDEsfera #BEnseñanza
*s|ru|%!#?nbhjfbibderbco %3awfexagedbq
*s|ar|@t~BW~v9~p9abgibcd
*s|zh|取缔~ls~en@k
~Hk|fr|~uc*D;~L0criminalité{| transnationale} organisée;+BPalerme
~Hk|es|~ET~yd~p[Organizada Transnacional;@l~yd~p[Organizada{ Transnacional|};~OFPalermo
~Hk|ru|@c#F=fkfedhderbadelzdao ~nW;@c{aw|mfakbg} ~nW;Gelcfihj@p
~Hk|ar|~vv_l~qOilj abfvhce;@t_labdhFde
~Hk|zh|@C~fZ@k;=y{跨国|}有%"<m@k;巴勒莫@k
=m|fr|~Gdenfants, ~z[;~Gd~u4
=m|es|@Y@T~kmReprimir y ~x)@u~P!Personas, ~hCMujeres y Niños#';@Y~yd~P!~FC;~KaPalermo
=m|ru|%aa ~gmb ~Nc~s/ltnzib, ~BGycdBbdeib b nckzib, ~ecdcc@r;%aa ~n5ltnzib
=m|ar|%k~GCfkdi fdiakle ~mQfabpvnab;%k~GC~mQfabpvnab، fkdiw ~d"ibcw
=m|zh|~t4~Of&w@?~dw;#[~Of&w@?~dw;~w8@E;&j口~ep@E
<5|fr|~PNmer, ~z[;~PNmer
<5|es|@Y~PYMigrantes ~taTierra, Mar y Aire#';@Y~PYMigrantes
<5|ru|%a=f~geggaxe ibsfedkag %9hpCc, iaft b gaxnpvp@r
<5|ar|%k~BWgwjcl ~yvih vjck ablj fablrj fabqf
<5|zh|~t4~M2;#[~M2;偷运~lv@E
>M|fr|~PP~Ne~z[;~PPmunitions
>M|es|@Y~Lzsus Piezas y Componentes y Municiones#';@Y~Al+n@eFuego
>M|ru|%a=f~gebxsakaglcdbq b ~F'~BIafpybq, csa hahkegduv Aehkco b jaimadcdkag, e kejyc wacmfbmehag j dcip@r;%aaw asdchkfclzdai afpybb
>M|ar|%k~BWyhi *Wabhajce fpqEazwa fdsfhagwa fabHxcje fabagqaj lwa lyfje ~xT
>M|zh|~t4=y~LC;#[=y~LC;枪支@E
~Hi|fr|~uc~pG;~L0~pG
~Hi|es|~ET~E/;@l~E/
~Hi|ru|@c#F~K3;@c~K3
~Hi|ar|~vvabnoam
~Hi|zh|@C~tt@k;*k~tt%H
~gQ|fr|~uc~yx
~gQ|es|~ET~yd~xV; ~y-#B&l@F+z~cPDeterminados ~p]Cometidos mediante ~Bn@eTecnología #BInformación y #U~Axy +zTransmisión @ePruebas #TForma Electrónica @e~p]Graves
~gQ|ru|@c#F=f~yA
~gQ|ar|~vv_labocljahce
~gQ|zh|@C=y网络<m@k
>9|fr|~vG~oB{ de 1961|};~P'
>9|es|~PF~ka;~Pf;~f3~ka{|, 1961};~f3@e1961
>9|ru|~zw~u:;~hqhfcnhkgev
>9|ar|~pm1961
>9|zh|1961%)~gF@k;~gF@k
&.|fr|~vG&h~Hd@e1961{| ,|,} ~b'@e1972;~P'~Nu~b'@e1972
&.|es|~PF~ka~P9;~Pf~P9;~PF@m~fc#Tsu forma ~jd@e1972
&.|ru|~zw^.~o?g dcc ~k/Gfakajalai 1972 ~u:
&.|ar|~pm~oE~ouohe 1972
&.|zh|经《1972%)~Cu~tX%H;经1972%){3月25日|}*k~Cu~tX%H
~dc|fr|@a&hsubstances psychotropes @e1971;@a&h~e,;+B1971 &h~e,
~dc|es|@N@m~fw{ de 1971|}
~dc|ru|%!~rfgcBchkgev 1971 ~u:;%!~rfgcBchkgev
~dc|ar|@tabdIDjag abikbce bohe 1971
~dc|zh|1971%)~hY;~hY
~c9|fr|~H:~he@e~Hd~Dz~e,{| de 1988}
~c9|es|~ET~PY~fcy ~fw{ de 1988|};~OF1988
~c9|ru|~s7wafzwc =f~ge~F'defjakbAchjbv hfcnhkg b ~rfgcBchkg
~c9|ar|~vv~bH~f6&Pabdxmjag fabdIDjag abikbce
~c9|zh|1988%)~O8;~O8;1988%)@k
>2|fr|~j5#S>b%r@D~lg#L#h&ejouissant ~GF@'~ziy compris #hagents ~GD
>2|es|~m8%6>:Castigo @e~p]#u*l~uwProtegidas, inclusive @4Agentes Diplomáticos
>2|ru|%!~glb dejexedbb ~G7=f~B7malzxptBbvhq &WxeBbkao, g kai Abhlc ~zsescdkag
>2|ar|@t~GCabqjazd ~BuAm <babdgdgich ~rbmfbce، {ldh|lda} ncwd abdfFnfh abmlbfdaocfh، ~Hw
>2|zh|@G~gD#j惩处侵害应受#C#s~ip包括外交代表@?~Kt~m3
~l]|fr|~s2~Cmprise d’otages
~l]|es|@l@F~ydToma @eRehenes
~l]|ru|~vQxevgekai xelaydbjag
~l]|ar|~r/pxH abjwazh
~l]|zh|~w,劫持&j质~p6
~e8|fr|~s2#L<trecrutement, l’utilisation, <tfinancement #ml’instruction @emercenaires
~e8|es|~FgReclutamiento, @uUtilización, @u~dz>:Entrenamiento @eMercenarios
~e8|ru|~vQgcfwagjao, bhmalzxagedbci, ~y,b awpAcdbci decidbjag
~e8|ar|~r/gqhcm abdjgEke faogxmadwd fgdfcbwd fgmjclwd
~e8|zh|~w,招募+v~d]+v资助#j训练雇佣军~p6
~jP|fr|~j5~Cd
~jP|es|~m8%b~vI
~jP|ru|%!~N7
~jP|ar|@"~Af~a(;@tobade ~a(
~jP|zh|~mw%A@k
~dj|fr|_d#,^A~j5~Cd
~dj|es|+m#B~m8%b~vI
~dj|ru|%2a ~N7
~dj|ar|*obbagnakce ~Af~a(
~dj|zh|*k~mw%A%H&2;*k~mw%A~O]
<9|fr|~s2=Y%r@Dattentats terroristes &al’explosif
<9|es|~NA%1Atentados ~IHCometidos ~BQBombas
<9|ru|~vQwaiwagui kcffafbxiai
<9|ar|~s,abwqdag abtjwalce labkhalb
<9|zh|>A~dt~J]@?~p6;>A~dt~J]事件@?~p6
="|fr|~s2=Y%r&O~aFterrorisme
="|es|~NA#B~dz#JTerrorismo
="|ru|~vQ~y,~pO
="|ar|~s,gdfcb abtjwal
="|zh|>A向~dt提供资助@?~p6
>0|fr|~s2=Y~o1@eterrorisme ~yF
>0|es|~NA%1Actos @eTerrorismo Nuclear
>0|ru|~vQejkeib >s~pO
>0|ar|~s,pidab abtjwal abhffc
>0|zh|>A核~dt&w~p6
^W|fr|~rE{| et des installations nucléaires}
^W|es|~to{| y las Instalaciones Nucleares}
^W|ru|%!~z3;%!~m?*R>siekcfbele b ~G/phkedagaj
^W|ar|@t~ld
^W|zh|~lu物#s@k;~lu体#s@k;核材料#j核设施实~Nz@k
~hc|fr|~qi~A1;+B~L[
~hc|es|@N@m~qk
~hc|ru|%!~Pc;Tajbohj@p
~hc|ar|@"~nT~CT
~hc|zh|~ur航空器内@?<m#j犯有~J:+w&w~m3;东京@k
~gV|fr|@a~il
~gV|es|~Pk
~gV|ru|%!~ox
~gV|ar|@t~n6
~gV|zh|@G>A~j,~m3
~b3|fr|@a=Y%rd’actes ~K4~Cm%g@el’aviation civile
~b3|es|@N+z&g@e=/~yd%b#BAviación Civil
~b3|ru|%!wafzwc #c~iu
~b3|ar|~IbAm obade abvcjah abdmhc
~b3|zh|@G>A危害~gz%A@?&n&w~m3
>Y|fr|@0=Y~o1=w@e~a:~LQaéroports servant &a~fK
>Y|es|@Y+z&g@e=/@e~b:#T@4Aeropuertos ~lOPresten Servicio{|s} ~id~iL
>Y|ru|%aa ~r8~GAg ePfamafkev, awhlpybgetBbv icynpdefandpt sfeynedhjpt egberbt
>Y|ar|%kkdi pidab abihn ~iN&Pabdvajag ~sLgxmd ~v"
>Y|zh|>A在为#C~gz服务@?机场上~Ph;>A在用于#C~gz@?机场发生~Ph
<Z|fr|@a~KP@Dexplosifs plastiques #m#Tfeuilles %?~GM@edétection
<Z|es|~DpMarcación @e~t?Plásticos @T@4~Ir@eDetección
<Z|ru|%!~M,mlehkbAchjbv gxfugAekuv gcBchkg ~nNbv awdefpycdbq
<Z|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunwa
<Z|zh|~ur可塑炸药中添加识别剂以便侦测~m3
sua|fr|~o5
sua|es|@N~fz~rB
sua|ru|%!~bl
sua|ar|@t&c~Bu~dZ;~Ib~dZ
sua|zh|~C6@k
~b"|fr|~N6
~b"|es|~DI
~b"|ru|%a+4@e~ao
~b"|ar|%k~oA
~b"|zh|~N"@E
~dd|fr|~qL@e~qI#B~x0;~qL@e>.
~dd|es|~ci@eRoma ~A';~ci@eRoma
~dd|ru|~D7@B_w~u,hpne;~D7{|e|p|ai|c}
~dd|ar|hFad jfda abpoaoc bbdrsde ~i(>E;hFad jfda abpoaoc
~dd|zh|~ht~p5~yp;~p5~yp
~aK|fr|#N*0#B~x0
~aK|es|#r>f~A'
~aK|ru|~A-+u_w~u,hpne
~aK|ar|&t~nUfryahag ~F0~i(>E;#(#pladgcaEag ~F0~i(@)~n4
~aK|zh|~ht~ei#R
vcdr|fr|~Bd&h~b[~GD
vcdr|es|~Ga@m~eKDiplomáticas
vcdr|ru|~HV~zshdaCcdbqv
vcdr|ar|~JTabmlbfdaoce
vcdr|zh|*m外交_b@k
vccr|fr|~Bd&h~b[consulaires
vccr|es|~Ga@m~eKConsulares
vccr|ru|~HVjadhplzhjbv hdaCcdbqv
vccr|ar|~JTabkhybce
vccr|zh|*m领事_b@k
^7|fr|@a&hmissions spéciales
^7|es|@l~xPMisiones Especiales
^7|ru|%!~Jlibhhbqv
^7|ar|@tabliDag abxaye
^7|zh|~gA使团@k
vclt|fr|~Bd%l+s@D~He
vclt|es|~Ga#.*B%1Tratados
vclt|ru|~HV~n'%Q~B:
vclt|ar|~k8~MBabdiawmag
vclt|zh|*m%G法@k
~rs|fr|~Bd%l+s@Dtraités <L=n#m~oX<fou <L~oX~cu
~rs|es|~Ga#.*B%1Tratados <L&Ry ~f)%xo <L~f)+9
~rs|ru|~HV~n'nasagafag ~pM~hSb ~lN~v.~pMicynpdefanduib ~F8
~rs|ar|~k8~MBabdiawmag lch _(fabdhFdag @)pf {|ncda }lch abdhFdag >E
~rs|zh|@G%0#j#C%"间或#C%"相互间%G法@?*m@k
=!|fr|~Bd*bsuccession d’États ~c3@e~He
=!|es|~Ga%ZSucesión @e&R#TMateria @eTratados
=!|ru|~HVmfegamfccihkgc =k#!~B:
=!|ar|~k8bxbane _(&Pabdiawmag
=!|zh|@G%0在%G~lt@?继承@?*m@k
&)|fr|~H:&himmunités juridictionnelles @D=n~Dzleurs biens
&)|es|~ET~xP~IsJurisdiccionales %1&Ry @esus Bienes
&)|ru|~s7tfbhnbjrbadduv biipdbkckev =kb bv ~GR
&)|ar|@t@xbryahag _(fddgbsagwa dh abfbace abkAazce
&)|zh|@C%0~k"财产管辖豁免@k
~a0|fr|~Bd*breprésentation @D=n%7leurs ~b[avec #h~oX<f@ecaractère universel
~a0|es|~Ga%ZRepresentación %1&R#Tsus ~eK~BQ#U~f)%x@eCarácter Universal
~a0|ru|~HVmfcnhkegbkclzhkgc =kg bv akdaCcdbqv h ~lNpdbgcfhelzdasa ~CF
~a0|ar|~k8bgdDcb _(&Pibakagwa di abdhFdag @)Hag abvali ~Bz
~a0|zh|*m@G%0在其对普遍性#C%"_b上@?代表权@k
~wB|fr|~mmmer
~wB|es|~qpMar;CONVEMAR
~wB|ru|@c#F~uomfegp
~wB|ar|~it~lc;@tkahfh ~lc
~wB|zh|@C+g法@k;*k+g法%H
~rj|fr|#N~DC#B~s'1982;#N~DC#B~mmmer
~rj|es|#r~mS~a9#BParte XI #B~qpMar{ de 10 de diciembre de 1982|};#r%ZParte XI
~rj|ru|@M~d!Чehkb !X!I ~r7~u:
~rj|ar|#(#p~li~umabpfb/mcodlj 1982;#(#p~li~lc
~rj|zh|@G+f~A)~iq~LK@?#R;~LK#R
~e0|fr|#N%?~GM@e^P@D~GE#B~s'1982 ~d/^A%U#m^A<e~sYdont ~y3s’effectuent tant ~zLqu’au-delà @e~JJ~rQexclusives (stocks chevauchants) #m~sYgrands migrateurs;#N{|des Nations Unies |de 1995 }&hstocks @epoissons
~e0|es|#r%Z~a9~ib~oH#B~qpMar @e10 @ediciembre @e1982 relativas ~id*Ay ~cR~ib~P"Transzonales y #U~P"Altamente Migratorios;~Am{| de las Naciones Unidas} ~Al~sv@ePeces
~e0|ru|@M~d!malaycdbo ~r7sane, jakafuc jehetkhq ~MR~B5fuwduv xemehag b ~k:b pmfeglcdbq bib;+x{| Efsedbxerbb EwKcnbdcdduv Jerbo} %9fuwdui xemehei
~e0|ar|&t{|iad 1995 }bghncH da ggAdhw ~it~umabpfb/{| }mcodlj 1982 dh prsad #d~Esabdgmaxbe ~FYfabpjyme ~qVabsDcje abajgrab;&t@xbbpjyme abodsce
~e0|zh|+f~A)~Om#R;+f~Om#R;~ll~a]#R
bbnj|fr|#Nse rapportant ^A~mmmer #mportant *b%U#m<g~v]#B~n0biologique marine @D~JJne relevant pas #B~s.
bbnj|es|#r~rV^f#B~qpMar ~mS*A>:Uso ~eN#B~apBiológica Marina ~ibZonas Situadas Fuera #B~rZ
bbnj|ru|@M@ewexc ~bFa ^lb phkaoAbgai ~oRiafhjasa wbalasbAchjasa ~GLg feoadev ~d?
bbnj|ar|#({|abdljd }&P~u[~it~dG#d~tcablrjc &P~FYabfakie ~wFabfvhce faogxmadw <Qhrf dogmad
bbnj|zh|~iq下~O'#R;根据~iq@?~Kv就~O'#x拟订@?#R;~oy#R
^N|fr|#N*0&O~sG@!&O+s#Bmer
^N|es|#r>f#J~sG@F#J*B#JMar
^N|ru|~A-+u_wkfbwpdele ~uomfegp
^N|ar|&t~nU~F0@)~MB~dG~n4
^N|zh|#C+g法法庭~ei#R
~aM|fr|@0*0@el’Autorité @V@Dfonds marins
~aM|es|@Y>f#BAutoridad @F%1Fondos Marinos
~aM|ru|%aa +u_wafsede ~uondp
~aM|ar|%k~nUabobve @)bkai ~dG~n4
~aM|zh|#C海底=B局~ei@E
~ji|fr|~j5haute mer
~ji|es|~m8~EX
~ji|ru|@caw ~F9
~ji|ar|@t~B]~lc
~ji|zh|~tq@k
>J|fr|@a%lplateau continental
>J|es|~m8~o[
>J|ru|%!~ao
>J|ar|@tabqjn abkajc
>J|zh|大陆架@k
_T|fr|~j5mer territoriale >bzone contiguë
_T|es|@l#.Mar ~sE_1Zona Contigua
_T|ru|%!~zmiafc b mfblcyeBco xadc
_T|ar|@t~BAabtkbcdc fabdhvke abdgaxde
_T|zh|领海及~Oa;领海&5~Oa
+-|fr|#N<ifavoriser <trespect par #h~G!@e~h[~mo@D^m<f@e%U~Dzgestion;#Nd’application
+-|es|#r@T~sx&KCumplimiento ~ib_h%x@e*Ay ~cR~ta@4~t(Pesqueros ~lOPescan #T~EX;#r@eCumplimiento
+-|ru|~A-hancohkgbb hawltncdbt fuwalagduib hpneib ~fg%Qicf ~rJybguv ~n3b ~u(bib;@M%9akjfukaip iaft
+-|ar|@t~Eqabycahe ~MI;&t~EqabrnF ~MI;@tabadgDab
+-|zh|_/~tq渔船遵守#C~yP_:@?#R;遵守_:#R
=W|fr|~vN~P2port <i~u)~Gy#m~hd@u~h[^C;~vN~P2port
=W|es|#r@m~y]Puerto Destinadas a ~vL@u~kT^E;#r@m~y]Puerto
=W|ru|+x{| Gfanagalzhkgcddao b hclzhjavaxqohkgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~temafke ~k2{|fuwdasa }~re;~A-icfev ~temafke
=W|ar|#(~wH;&t~c8abpBHce fabEjaie bbpdd abdgrme ~wH;#(~bdabdchaG;#(#plgmalcj mfbe abdchaG
=W|zh|@G~DU~up鱼@?_:#R;@G~up鱼@?~DU_:#R;~DU_:#R
~Hc|fr|~s2{de 1974 |}=Y~u?#Bvie humaine #Tmer
~Hc|es|~Aj+z%b~N8Humana ~rVMar{, 1974|};@NSOLAS
~Hc|ru|~H8~MwAclagcAchjao ybxdb @eiafc
~Hc|ar|~Febobade ~F6;~Fe~h(~F6
~Hc|zh|1974%)~I3;~I3
~wq|fr|~s2~uf#hnavires, ~b'@e1978 y relatif;~s2~uf#h~u!
~wq|es|~E5Buques, 1973, modificado ~ta{el|su} ~Ka1978;~E5~Au;@NMARPOL
~wq|ru|#f@b~dU~thh ~MV
~wq|ar|~j]abonh ~fy1973، ~ouiad 1978 #plwa;~j]abonh
~wq|zh|#C~gD船舶造成~xc@k
~b6|fr|~s2{de 1979 |}*brecherche ~HCsauvetage maritimes
~b6|es|~Aj@mBúsqueda y ~L.Marítimos{, 1979|}
~b6|ru|~H8mabhjp b hmehedbt @eiafc
~b6|ar|~FebblrD fabthkaH &P~lc
~b6|zh|1979%)~KC救助@k;~KC{和|与|}救助@k
stcw|fr|~s2{de 1978 |}~OV@Dgens @emer, @e~ya
stcw|es|~PB+zGente @eMar{, 1978|}
stcw|ru|~nDiafqjag ~Gk{| 1978 sane}
stcw|ar|~gHbbdbarch
stcw|zh|1978%)~Ge;~Ge
+K|fr|@a~H,<ttrafic ~B-=x
+K|es|@N~DqTráfico Marítimo #"
+K|ru|@c%9awlcsAcdbt %viafhjasa hpnavanhkge
+K|ar|@tgcocj rjse abdbare ~gN>E
+K|zh|便利#C~j1~Kx@k
~aL|fr|@a~da~OL~B-*E
~aL|es|@NConstitutivo #B=]Marítima #"
~aL|ru|%!~aw~mB~Mu
~aL|ar|@"@(labdhFde ~gN>E
~aL|zh|#C海事%"@k
mlc|fr|@a&O_nmaritime{, 2006|};@a&O_n~B-@e2006
mlc|es|~kIMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a kfpnc g iafhjai hpnavanhkgc{| 2006 sane}
mlc|ar|@t&Jablrjc
mlc|zh|2006%)海事劳工@k
=(|fr|~NF~iF~BRsubaquatique
=(|es|~m8@.~iD&4Subacuático
=(|ru|~cMmangandasa ~lh~GB
=(|ar|~t!~BxabdBdfj labdcaw
=(|zh|#s水下>B~Kk
~bO|fr|~s2@8~s)>b<e@Deaux @eballast #msédiments @D~u!
~bO|es|~Aj~lE^c_1~sh#JAgua @eLastre ~CKSedimentos %1~Au
~bO|ru|#f~uOhpnaguv wellehkduv gan b ahenjag b ~hR
~bO|ar|~Febdjakle fgyjcn dcaw yalfje abonh {fjfaolwa|fgjolagwa}
~bO|zh|#C~o'#j~DT~C?与=B@k;#C~o'^(~DT~C?#j=B@k;~C?#j=B~o'#j~DT~p6
~b)|fr|~s2@e_i@J~zq@Dépaves
~b)|es|~Aj@e_i%ZRemoción @eRestos @eNaufragio
~b)|ru|~x6*xaw pnelcdbb xekadpgCbv ~MV
~b)|ar|@t~MT@)btEabe abrvad
~b)|zh|~tr#C~xf@k;#C~xf~tr@k
~jj|fr|~s2@e~pu@8<trecyclage sûr #m~z6rationnel @D~u!
~jj|es|~Aj@e~pu~lEReciclaje Seguro y Ambientalmente Racional %1~Au
~jj|ru|Qadjadshj*xa wcxamehdao b PjalasbAchjb ferbadelzdao pkblbxerbb ~MV
~jj|ar|@twfhB sfhB @)btiame gmfcj abonh
~jj|zh|香港#C%A与~y0;香港#C%A#j~y0
>V|fr|~j5#S#B~kC@Dmers résultant @el’immersion @edéchets
>V|es|~Dp%6#B~f8#JMar ~taVertimiento @e~AEy ~IyMaterias
>V|ru|@c~dU~thiafq hwfaheib akvanag ~DDiekcfbelag;Zadnadhj@p
>V|ar|@t~GC>/fdfam pxjC;@t~GC>/fabdfam abpxjC;@tbhmh
>V|zh|~CZ及~Fd~m3;~CZ^(~Fd@/@k
~G(|fr|@a~Ae~mT@e~B"&ONord-Est
~G(|es|@N~y6#J~sn{Ambiente |}Marino #J~K,Nordeste
~G(|ru|%!*R~C5Lcgcfa-NahkaAdao Mkledkbjb
~G(|ar|~t!~Mj~gNbudab ujk ~yT
~G(|zh|#s东北~C.+g~gB@k
npt|fr|%P*bnon-prolifération @D^[~h:;%P*bnon-prolifération;TNP
npt|es|%:%ZNo ~Bj~ib+n~iY;TNP
npt|ru|~HGdcfehmfahkfedcdbb >s~BE;HJЯE
npt|ar|&Vimd ahguaj *W~Mh
npt|zh|~C"~NX%G;核~C"%G;*k~C"%G^)
ctbt|fr|%Pd’interdiction complète @Dessais ~h:
ctbt|es|%:@e+hCompleta %1Ensayos ~iY
ctbt|ru|~HGghcawKciltBci *G~G/bhmukedbo;HNYЯR
ctbt|ar|&VabrFj ~Mrbbgqajl ~Mh
ctbt|zh|~C)~Fa;~C)禁试%G
tpnw|fr|%P@J%D@D^[~h:
tpnw|es|%:%Z+h~ib+n~iY
tpnw|ru|~HG*G>s~BE
tpnw|ar|&V~G:*W~Mh
tpnw|zh|&3~NX%G
ptbt|fr|~Dl#hessais d’armes ~lj%7l’atmosphère, %7<uextra-atmosphérique #msous l’eau
ptbt|es|%:~ta&K~JWProhíben @4Ensayos ~BQ~a6~zDAtmósfera, &K~quy Debajo #JAgua
ptbt|ru|~HG*Gbhmukedbo >s~nVg ekiahFcfc, ~Ecmfahkfedhkgc b man ganao
ptbt|ar|&V~G:gqajl ~pd&Pabqf fnc ~NCfgrg ovr abdaG
ptbt|zh|&3在大气层+v=o#j水下进行~NX试验%G;~xi~Fa;~xi禁试%G
~e)|fr|~Dl@eplacer @D^[~lj#m~u3^[@edestruction massive %l~HHocéans ainsi ~lO%7~s:sous-sol
~e)|es|%:~M(+h@eEmplazar ~a6y ~Iy+n@eDestrucción #TMasa #T~H/
~e)|ru|~HG*GfexicBcdbq @endc ~A3g csa dcnfev >s~nV~DD~Jh~nViehhagasa pdbAkaycdbq
~e)|ar|&V~G:fAi ~pdfBcjwa dh pobre abmdaj ~Mr<Qkai ~Hxfnc lavh pjAwa
~e)|zh|&3在海~yk安置~NX#j+w大规模{毁灭|杀伤}性%[%G
~GH|fr|~ES%Dd’utiliser @Dtechniques @emodification @e~wm&a@D~GMmilitaires ou ~rq~eV~GMhostiles
~GH|es|~m8+h@eUtilizar Técnicas @eModificación Ambiental ~BQ~IrMilitares u Otros ~IrHostiles
~GH|ru|%!*Ggacddasa ~v.ltwasa bdasa gfeyncwdasa ^khfcnhkg ~Jg@emfbfandpt hfcnp
~GH|ar|@t~G:~wGgkhcag abgBccj &P~MjbpBjaA iosjce pf bpce pBjaA imazce pxjC
~GH|zh|&3为军事或任何+w敌对目@?~d]改变~gB@?技术~m3
bwc|fr|~ES~zBfabrication #m~KQ@D^[bactériologiques (biologiques) ou &atoxines ~ii;@a&h^[biologiques{| ou à toxines| et à toxines}
bwc|es|~w6@u~sw>:~Ap@e+nBacteriológicas (Biológicas) y Toxínicas y @mSu ~se;@l~xP+nBiológicas{| y Toxínicas}
bwc|ru|~y4~rdb ~u0xemehag wejkcfbalasbAchjasa (wbalasbAchjasa) b kajhbddasa ~nV~N];@c%9wbalasbAchjaip {|b kajhbddaip }afpybt;%!wbalasbAchjai {|b kajhbddai }afpybb
bwc|ar|~j"fabgsochce ~je;~j"fabgsochce، ~je;@t*Wablcfbfqce
bwc|zh|@G&3#t+v生产#j~CQ#j~tF%[~m3;#[~oz#j~CQ{和|以及}销毁{此种|这种|这类|此类}%[@/@k;~yn{和毒素|及毒素|}%[@k
=a|fr|@0#3@u~Jxd’emploi ^A~MP@egaz asphyxiants, toxiques ou similaires ~Dzmoyens bactériologiques
=a|es|@Y~mS+h#J~Ld~zDGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~Ka~iW@e1925
=a|ru|%aa *G~cx@egaodc pnpClbguv, qnagbkuv ~v.~h/manawduv sexag b wejkcfbalasbAchjbv hfcnhkg
=a|ar|%k~G:abaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjwa dh abBaEag fbbfoazb ablsgjcfbfqce;%kqhcn ~fy1925
=a|zh|&3在战争中~d]窒息性+v毒性或+w气体#j细菌作战方法@?@E;1925%)%K@E;《1925%)%K~Cu
cwc|fr|~ES~zB~GI~KQ~Dz~n9@D^[chimiques ~ii;@a&h^[~sR
cwc|es|~w6@uProducción, &K~Ap>:~Ld@e+nQuímicas y @mSu ~se;@l~xP~KX
cwc|ru|~y4mfabxganhkge, ~u0b ~cx~JI~nVb a csa ~u';@c%9vbibAchjaip afpybt;%!vbibAchjai afpybb
cwc|ar|~bvfaogidab *W~uS~je;@t*W~pD
cwc|zh|@G~oz+v储存#j~d]~lq%[及~tF%[~m3;~LU@k;~lq%[@k
ccw|fr|@a~A2@e~n9@e~IVclassiques ~Jzêtre considérées comme produisant @D~MGtraumatiques excessifs ou comme frappant sans discrimination;~ES~IVclassiques
ccw|es|@l~fu@eCiertas +nConvencionales ~lOPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas +nConvencionales
ccw|ru|%!~r(~M-~Jh~BLafpybq, ~oThAbkekzhq dedahqBbib Afcxicfduc magfcyncdbq ~v.bictBbib dcbxwbfekclzdac ncohkgbc;@c%9jadjfckdui gbnei ~BL~BE;%!~M-gbnev ~BL~BE
ccw|ar|@t~G:~Jtpobre gkbcmce diche cdsh aiglajwa dnjve abAjj pf iufazce abpDj
ccw|zh|&3或限制~d]~J:可被认为具有过分伤害力或滥杀滥伤~p2@?~J'%[@k;{特定|某些}~J'%[@k
~az|fr|@0~A2@e~n9@Dmines, pièges #m~eVdispositifs~Nutel qu’il a été modifié <t3 mai 1996;@0II modifié
~az|es|@Y~fu@eMinas, +nTrampa ~o6Artefactos~Nusegún fue enmendado &K3 @emayo @e1996
~az|ru|%aa ~r(ibd, ibd-lagpCcj ~DDphkfaohkg ~o?3 ieq 1996 ~u:;namaldcdd~ve%a!I!I
~az|ar|#W#plrFj ~JtabpbBad fabpujas abxmaice fabhlazv abpxjC lycBgw abdimbe &P3 pcaj/dacf 1996;#W~uPabdimb
~az|zh|经修正@?~LW;经修正{的|后的|}~eo号@E;修正后@?~LW
~F[|fr|@0#,%?restes explosifs ~Px
~F[|es|@Y_XRestos ~t?~Pv
~F[|ru|%a%9gxfugaamehdui mcfcybkjei gaodu;%a!V
~F[|ar|#W#plabdgnqjag dh dxbnag abrjl;#Wabxado
~F[|zh|战争遗留~J]物@E
~mF|fr|~ES%D@el’emploi, &Ostockage, #B~Nj#m&Otransfert @Dmines antipersonnel ~ii;~ES%D@Dmines antipersonnel;@ad’Ottawa
~mF|es|~m8+h#JEmpleo, Almacenamiento, ~swy ~D"@eMinas Antipersonal y @msu ~se;~m8+h~ibMinas Antipersonal;~OFOttawa
~mF|ru|%!*Gmfbicdcdbq, ~u0xemehag, ~rd~Op~zribd ~N];%!*G~zribd;Ekkeghj@p
~mF|ar|@t~G:~v(fgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~mF|zh|@G&3~d]+v储存+v生产#j转让~E(及~tF地雷~m3;{禁止|}~E(@k;*k渥太华%H
~q5|fr|@a&h^[&asous-munitions
~q5|es|@l@m~Lu#TRacimo
~q5|ru|@c%9jehhckdui wacmfbmehei
~q5|ar|@tabHxazj abihkfmce
~q5|zh|集束~oe@k
att|fr|%P%l~nY@Darmes
att|es|%:#.~sd@eArmas
att|ru|~HG~n5afpybci
att|ar|&Vgqaje abpobre
att|zh|%[_]%G
~e"|fr|%P&h^n~zE=5@e<uextra-atmosphérique, y compris @u~rF;%P@Jl’espace{| extra-atmosphérique}
~e"|es|%:_X@[~lO~rYEspacio Ultraterrestre, incluso @uLuna ~o6Cuerpos Celestes;%:#.<A
~e"|ru|~HG~yE~M5~jomfahkfedhkge, gjltAeq Zpdp b nfpsbc dcwchduc kcle;&y%9jahiahp
~e"|ar|&V#)~qObphuve ~y[;&V#)~qObhuavag ~y[;&V~kF
~e"|zh|~wK内=o~oh~DG%G;~wK内@?=o~oh~DG%G;{外空|外层空间}%G
>5|fr|#N%lsauvetage @Dastronautes, <tretour @Dastronautes >brestitution @D~tU
>5|es|#r#.~L._1Devolución @eAstronautas _1Restitución @e~r1
>5|ru|~A-hmehedbb jahiadegkag, ~Jfjahiadegkag b ~JfawKcjkag, xempBcdduv g ~pN
>5|ar|&tthkaH ~uQftiame ~uQfjm ~sN
>5|zh|营救~C/+v送回~C/#j归还发射到=o@?物体@?#R
_S|fr|~j5~lP@V@8#hdommages causés par @Dobjets spatiaux
_S|es|~Dp~lH@F~taDaños Causados ~taObjetos Espaciales
_S|ru|%!&W~zdxe pBcfw, mfbAbdcdduo jahibAchjbib awKcjkeib
_S|ar|@tabdoIfbce @)ih abpAjaj ~sLgrmDwa abpqoad abnAazce
_S|zh|~Kp物~w(@?#C~j2@k;=o物~w(之#C~j2@k
<6|fr|~ESl’immatriculation @D~tU
<6|es|@N#.Registro @e~r1
<6|ru|%!~JeawKcjkag, xemphjeciuv g ~pN
<6|ar|@tgoqcb ~sN
<6|zh|@G登记射入=o物体~m3
moon|fr|#N~zE*b~rF
moon|es|#r~lOdebe regir #Uactividades %1&R~zDLuna y otros cuerpos celestes
moon|ru|~A-_m=k@eZpdc ~DDdcwchduv kclev
moon|ar|#(abdhFd bphuve _(<Qovr ~a'
moon|zh|~g(在~lT上~oh@?#R;月球#R
~i/|fr|%P@J~B!
~i/|es|%:Antártico
~i/|ru|&yaw Mdkefjkbjc
~i/|ar|&Vphgajsgcsa
~i/|zh|南极%G
~hb|fr|%Pvisant %D@D^[~lj#T~nE;%P@e~x-
~hb|es|%:+zProscripción ~ib~a6#T~CL~pn;%:@e~x-
~hb|ru|~HG*G>s~nV~jB;&yTlekclalja
~hb|ar|&V~G:~pd&Ppdjcsa abbagchce fdhvke ~BAabsajclc;&Vgbagcbfbsf
~hb|zh|拉丁~oi#j加勒比&3~NX%G;特拉特洛尔科%G
~jv|fr|%P*bzone dénucléarisée &O~pzSud;%P@e~sz
~jv|es|~PL#JPacífico Sur;%:@e~sz
~jv|ru|~HGwcxKqncfdao xadc tydao ~p(~IQ;&yOefakadse
~jv|ar|&VjajfgfhBa
~jv|zh|南~jY无核区%G;南~jY~j0;拉罗通加%G
~qZ|fr|%P*b+j@e~yi;%P@e~kd
~qZ|es|~PL{de|del|en|en el} ~lF;%:@e~kd
~qZ|ru|~HG~au~iz;~Bq%i
~qZ|ar|&VthuaG abdhvke abxabce dh ~pd&P~rm;&Vlahsfs
~qZ|zh|~C'~j0;~C[%G
~ju|fr|%P@J~JG+j~cb;%P@e~Bi
~ju|es|~KM@e~a6~Cs;%:@e~Bi
~ju|ru|~HG~auMFfbjc;Gclbdnewhj%i
~ju|ar|&V~at~ej;&Vlbchmala
~ju|zh|*f~j0;佩林达巴%G
~b7|fr|%P~da~GF~yr;%P#,&a~JG~yr
~b7|es|~KM@e~a6#T{|el }Asia ~K.;%:@e~qK
~b7|ru|~HG~au~H2Mxbb;Lcibmelekbdhj%i
~b7|ar|&V~at&PJoca abfovC;&V~at&Pfov Joca;&Vocdclabagchos
~b7|zh|中亚~j0;塞米巴拉金斯克%G
~wD|fr|~es
~wD|es|~Bh;@l^f~b]
~wD|ru|~v0#F~tQ;~v0~tQ;ODRDEEJ
~wD|ar|@t@x~MqgBcj abdhax
~wD|zh|@C~hW@k;~hW@k
~G0|fr|~Pt~sm^A~es;~Pt~Ln
~G0|es|~Ka~sm#B~Bh;~Ka~Hq
~G0|ru|Dbakhj@]{ j OeiaAdao jadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb jlbieke|}
~G0|ar|%kscfgf
~G0|zh|*k@C~hW%H~p1@E;*k@C~hW%H@?~p1@E;~p1@E
_M|fr|#N@e<]
_M|es|#r@eParís aprobado #Tvirtud #B~Bh;#r@e~Iz
_M|ru|~AN#4
_M|ar|&tlajco
_M|zh|~oc#R
cbd|fr|~j5~n0biologique
cbd|es|~Dp~rN
cbd|ru|%!~cI;~s7~cI
cbd|ar|@tabghfi ablcfbfqc;@"@(labghfi ablcfbfqc
cbd|zh|%w@k
=G|fr|~Pt~me
=G|es|~Ka~yc{ del Convenio sobre la Diversidad Biológica|};~KaCartagena
=G|ru|~ps#/%9~CH;~ps#/%9wbawcxamehdahkb ~gja ~cI;~ps@]
=G|ar|%k~oU;%kkjvaqhe #plabobade abprcazce
=G|zh|*k%w%H~jV%A@E;*k%w%H@?~jV%A@E;卡塔赫纳{生物安全|}@E
~wt|fr|~Pt~uA@J~aq%?~u.génétiques ~HCpartage juste ~I!@Davantages découlant @e~s:utilisation;~Pt~st
~wt|es|~Ka~uA@m~kba @4~nqGenéticos y ~f-Justa ~Hp#T@4Beneficios ~JWDeriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~Ka~st
~wt|ru|Jesaohj#/~hP~G9j scdckbAchjbi fchpfhei b hagichkdasa ^k@e~GUb fegdao ~Mvgusan ak bv mfbicdcdbq{ j Dadgcdrbb a wbalasbAchjai fexdaawfexbb|};Jesaohj@]
~wt|ar|%khaBfca
~wt|zh|*k%w%H~K6#j公正#j公平~Ch@E;~K6{和|与|以及}公正{和|}公平{地|}~Ch@E;~gv@E
~Hj|fr|~H:*b~b?désertification ~LQpays gravement touchés par @usécheresse et/ou @udésertification, ~eh~cb;~H:*b~b?désertification
~Hj|es|~ET@e~JL;~t-{ de las Naciones Unidas|} @e~HJDesertificación;~OF~JL
~Hj|ru|@c#F%9#?amphkudbgedbci g kcv hkfedev, jakafuc bhmukugetk hcfzcxdpt xehpvp b/blb amphkudbgedbc, ~BG~gT;@c#F~yg;@c~yg
~Hj|ar|~vvabgyrj &P~qT~sLgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~ej;~vvabgyrj
~Hj|zh|@C~ur发生严重干旱#j/或荒漠化@?%0~wL在*f~o(~m3;@C~o(@k;~o(@k
~dk|fr|~Bd~Ae#Bcouche d’ozone
~dk|es|~Hz~i4~y6#BCapa @eOzono
~dk|ru|~ng@baw ~Mwaxadagasa hlaq
~dk|ar|~k8~h(vlke abpfEfh
~dk|zh|#s臭氧层*m@k
~aR|fr|~Pt~Ce
~aR|es|~Ka~N);~Ka~eG
~aR|ru|Iadfcelzhj#/~gG;Iadfcelzhj@]
~aR|ar|%k~g4
~aR|zh|~OW@E;*k~lx~Cu
~F)|fr|+BBâle ~fG@e~h,~Dz~s:élimination;+BBâle
~F)|es|~HzBasilea #.^c%1Movimientos ~x.%1~AE~L7y su Eliminación;~HzBasilea
~F)|ru|Uexclzhj~uOxe kfedhsfedbAdao mcfcgaxjao amehduv akvanag b bv pnelcdbci;Uexclzhj@p
~F)|ar|@tlaEb #dabgrsd &Phkb ~Byabxvje fabgxby dhwa ilj abrmfm;@tlaEb
~F)|zh|~C?危险废物越境转移~k"处置~N(;~N(
~jN|fr|+B~ko*b~Ni@e~Gxpréalable #Tconnaissance @ecause applicable &acertains ~h?#mpesticides dangereux qui font l’objet ~BY~nY=x;+B~nt
~jN|es|~Hz~ko#.Procedimiento @e~ABFundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos ~L7Objeto @e~sd#";~Hz~nt
~jN|ru|~uD^Dmfarcnpfc mfcngefbkclzdasa awahdageddasa haslehbq #!aknclzduv amehduv ~NrgcBchkg b mchkbrbnag g &Wkafsaglc;~uD@p
~jN|ar|@tjfgjmad @(lgvlck tqjaG abdfanke abdolke ih ibd <Qdfam scdcazce fdlcmag Jnag diche xvje dgmafbe &P~eP>E
~jN|zh|~ur#C_]中对~J:危险~C3#j农药采用事先知情同意程序@?~Df@k;~Df@k
~a2|fr|+B~kp&hpolluants organiques persistants;+B~i3
~a2|es|~HzEstocolmo @mContaminantes Orgánicos Persistentes;~HzEstocolmo
~a2|ru|~Lp^Dhkaojbv afsedbAchjbv xesfqxdbkclqv;~Lp@p
~a2|ar|@taogswfbd ~on;@togfswfbd ~on
~a2|zh|@G持久性有机~xc物@?~of@k;~of@k
~mE|fr|+BMinamata{ sur le mercure|}
~mE|es|~Hz~AS#.Mercurio;~HzMinamata
~mE|ru|Ibdeiekhj^Dfkpkb;Ibdeiekhj@p
~mE|ar|@tdchadaga #dabEzlk
~mE|zh|@G汞@?水俣@k;水俣@k
~Gw|fr|@a%l~nY@!~N[@efaune ~Dzflore sauvages menacées d’extinction;CITES
~Gw|es|@l#.~sd@F@eEspecies Amenazadas @eFauna y Flora Silvestres
~Gw|ru|%!&W~n5gbneib ~I7Flafu, devanqBbibhq man psfaxao bhAcxdagcdbq;LRTXL
~Gw|ar|@t~bH&Tlphfai <c;@t~eP@)&Pphfai <c;@t~eP@)lphfai <c
~Gw|zh|濒危野生动植物种#C_]@k;濒危物种~CN{贸易|}@k
cms|fr|~j5%U~N[migratrices ~IS^Afaune sauvage;+BBonn
cms|es|~m8*A~ibEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~rJ~j9;%!^l~j9
cms|ar|@trnF ~kB;@t~Me~kB;&V~Meabphfai abdwaqje dh abrcfahag abnvjce
cms|zh|~J5野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~ww|fr|~qi~JJhumides d’importance ~ziparticulièrement comme habitats @Doiseaux d’eau;+BRamsar
~ww|es|@l~tba @4Humedales @eImportancia #"~rx~hCcomo Hábitat @eAves Acuáticas;~OFRamsar
~ww|ru|%!ganda-walakduv psanzqv, bictBbv icynpdefandac xdeAcdbc, slegdui awfexai g jeAchkgc ichkaawbkedbo ganamlegetBbv mkbr;Oeihefhj@p
~ww|ar|@"@(labpjaAc ~sM;@tabpjaAc ~sM;@tjadoaj
~ww|zh|@G~wL作为水禽栖息地@?#C重要湿地@k;拉姆萨尔{湿地|}@k;*k湿地%H
acap|fr|#N*b%U@Dalbatros ~E0pétrels
acap|es|#r%Z*A@eAlbatros y Petreles
acap|ru|~A-^lelzwekfahag b wpfcgchkdbjag
acap|ar|&trnF vcfj ~F5;#(#plrnF {vazjc|vcfj} ~F5
acap|zh|#s信天翁#j海燕#R
~v-|fr|+B~At@J%Dd’importer ~xk@D~h,#m~fG>b<e@D~h,~Cx~cb;+B~Ih
~v-|es|~OF~Ih
~v-|ru|Ueiejhj@p
~v-|ar|@tladasf
~v-|zh|巴马科@k
=H|fr|@a~Ae>bmise #Tvaleur ~mT~KfCaraïbes;+BCarthagène
=H|es|@N~y6>:#K~I,#BRegión #JGran Caribe
=H|ru|%!*Rb ahgacdbb ~C5UalzCasa Defbwhjasa feoade;~ps@p
=H|ar|~t!{fghdce ablcze ablrjce bdhvke ablrj absajclc absljC|ablcze ablrjce bdhvke ablrj absajclc absljC fghdcgwa}
=H|zh|#s#j开发大加勒比~C-+g~gB@k
alps|fr|~NF@DAlpes;@aalpine
alps|ru|~cMMlzm;Mlzmbohj@p
alps|ar|~t!qlab abpbl
alps|zh|#s~Ck;~Ck
~dm|fr|@a%l+s#,%?utilisations ~DH~cv&a@D~GM~eV~lO@unavigation
~dm|es|@l#.*B%1Usos ~Or%x@T~IrDistintos #BNavegación
~dm|ru|%!~n'dchpnavanduv ~Jh^k%Qganakajag
~dm|ar|@tkahfh aogxmad ~zb@)&PabpBjaA Bcj abdbarce
~dm|zh|#C水道非航行~d]法@k
~Hn|fr|~NF#m<g~DHtransfrontières ~E0lacs ~dJ;~ESl’eau
~Hn|es|~Dp@.y =v~Or~x.y {de |}@4Lagos +9
~Hn|ru|@c%9~Mwb ~hJ~B5ganakajag b %Qaxcf
~Hn|ar|~t!faogxmad ~zbabialje bbrmfm fablrcjag >E
~Hn|zh|跨界~N3#s#j~ts@k;#s&5{利用|使用}{跨界|越境}~N3@k;*k水%H
~v7|fr|@a~fO&Opublic au processus décisionnel #m~aq^A+t~c3d’environnement;@ad’Aarhus
~v7|es|@l~rS@u~f-#JPúblico ~zDToma @e~t/~DLAmbientales;~rv@eAarhus
~v7|ru|%!~d-g mfarchhc mfbdqkbq ~GKb nahkpmc j mfegahpnbt %9gamfahei, jehetBbihq ~h'hfcnu;Efvphhj@p
~v7|ar|@tJjwfo
~v7|zh|在~gB#x上~xg信息+v~J4决策#j诉诸~tB~m3;奥胡斯@k
~MH|fr|~ESl’évaluation @el’impact @J~wm%7un contexte transfrontière;@ad’Espoo
~MH|es|~m8Evaluación #JImpacto Ambiental #Tun ~ACTransfronterizo;~rv@eEspoo
~MH|ru|@caw arcdjc ~Jg@eajfpyetBpt hfcnp g ~B4jadkcjhkc;@cЭhma
~MH|ar|@ttolf
~G1|fr|~j5~kCatmosphérique transfrontière &alongue distance
~G1|es|~rw%Z~f8Atmosférica Transfronteriza a Gran Distancia
~G1|ru|%!~B4xesfqxdcdbb gaxnpve @ewalzCbc fehhkaqdbq
~G1|ar|@"@(labgbfD ~lI;@tabgbfD ~lI
~G1|zh|远距离越境~Oj;长程越界~Oj
~B0|fr|#Nrégional ~fOpublique #m~aq^A+t&apropos @Dquestions environnementales #T~nE;#Nd’Escazú
~B0|es|#r~sA~rS@u~f-Pública ~DLAmbientales #T~pn;#r@eEscazú
~B0|ru|~Ixa ~d-b mfegahpnbb ~jJ~h'hfcnu ~jB;Эhjehphhj#4;@MЭhjehp
~B0|ar|&ttosaEf
~b4|fr|%P@!&h~u.phytogénétiques @8l’alimentation #ml’agriculture
~b4|es|%:@F_X~nqFitogenéticos +zAlimentación _1Agricultura
~b4|ru|#f%cfehkbkclzduv scdckbAchjbv fchpfhev ~r5~rdmfanagalzhkgbq b gcncdbq hclzhjasa vaxqohkge
~b4|ar|abdiawme @)#d~v8abfjaDce abhlagce bbpBHce fabEjaie
~b4|zh|粮食~zJ#C%G;粮食~zJ~CN%G
^0|fr|~s2~Ae@Dvégétaux
^0|es|@l@F@e@.Fitosanitaria
^0|ru|~H8jefedkbdp b *Rfehkcdbo
^0|ar|~Febfkace abhlagag
^0|zh|#C植物#s@k
~aV|fr|~j5~CC~yF
~aV|es|@l@m%bNuclear
~aV|ru|%!~G.~lk
~aV|ar|@tabpdah abhffc
~aV|zh|核%A@k
=h|fr|~j5notification rapide ~BYaccident ~yF
=h|es|~m8Pronta Notificación @eAccidentes ~iY
=h|ru|@caw amcfekbgdai amagcBcdbb a ~G.egefbb
=h|ar|@tabglbcB abdlsj ih fkfi ramD hffc
=h|zh|及早通报核事故@k
<X|fr|~ES~n8~H7d’accident nucléaire ou @esituation d’urgence radiologique
<X|es|@l@m~m(#Tcaso @eAccidente &zo Emergencia Radiológica
<X|ru|%!~Nbg hlpAec ~G.egefbb ~v.fenberbaddao egefbodao hbkperbb
<X|ar|@tgkmcd ~sK&Prabe fkfi ramD hffc pf vajz tuiaic
<X|zh|核事故或辐射紧急情况~tx@k
~ha|fr|@acommune *b~CC#B<e&Ocombustible usé #m*b~CC#B<e@Ddéchets radioactifs
~ha|es|@lConjunta @m%b~zD~sh#JCombustible Gastado y @m%b~zD~sh@e~AERadiactivos
~ha|ru|EwKcnbdcdd^D_p~gdakfewakegCbi kamlbgai b a _p~gdfenbaejkbgduib akvaneib
~ha|ar|~K5#dpdah abgyjn &P~zcfpdah abgyjn &P~Byabduie;~K5~Afgyjcn ~zcfobade gyjcn ~Byabduie
~ha|zh|乏燃料=B%A#j放射性废物=B%A联合@k
~c/|fr|~qL@e~G2@e~s?;~qL@el’AIEA
~c/|es|~ci#JOrganismo @F~P1Atómica
~c/|ru|~eO_wescdkhkge ~zK;~eOIMQMTЭ
~c/|ar|~nRbbfsabe ~Ag
~c/|zh|#C~gu~yp;~gu~yp
^'|fr|~eC@e~M3;~eC~OL~a,#B~JD
^'|es|~fH=]%.~E7
^'|ru|~eO~b.~IP~CJ
^'|ar|mogfj ~tm~F2
^'|zh|~z,%"法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@N^f#B=]%.#B~IF~HS;@NMarco{ de la OMS|} ~HS
fctc|ru|~v0~kE~Cf;~v0NEY ~Cf
fctc|ar|@t~tm>o~Mq~BWabglB
fctc|zh|~z,烟草~C?=z@k
=)|fr|~kc~OT~k0;@acréant ~JGOrganisation #z~k0
=)|es|~fH=]_Y+zEducación, @uCiencia _1Cultura;~fHUNESCO
=)|ru|~eO#F~jJawfexagedbq, depjb b jplzkpfu;~eOЮJXLDE
=)|ar|~bJabgpococ bdhFde @xbbgjlce fabibd fabDkane
=)|zh|~LE及>B%"%"法;~LE^(>B~KJ;教科文~KJ
<'|fr|~kc~OT~m2industriel
<'|es|~fH=]_Y~lE#KIndustrial
<'|ru|~eO#F%9mfaiuClcddaip ~q8
<'|ar|mogfj ~c8@x~l9abyhaice
<'|zh|@C工业#t%"章程
~q4|fr|~K8&a~fK
~q4|es|@N@m~iL
~q4|ru|%!&W~iu;Чbjeshj@p
~q4|ar|@t~v"
~q4|zh|#C~gz@k
~a4|fr|@a~Ae~iFmondial, ~BR#mnaturel;@a~iFmondial
~a4|es|@l~y6~iDMundial, &4y Natural;@l~iDMundial
~a4|ru|~cMghcibfdasa ~lhb mfbfandasa ~GB
~a4|ar|~t!~oO;@t~h(~oO
~a4|zh|#s%d>B#j自然~Kk
*9|fr|@a#3#h^m&aprendre @8interdire #mempêcher l’importation, l’exportation ~HCtransfert @e~Jy=w@Dbiens culturels
*9|es|@l~xP_h~lODeben Adoptarse @TProhibir e Impedir @uImportación, @uExportación _1~D"~PUIlícitas @eBienes Culturales
*9|ru|%!icfev, demfeglcdduv @exemfcBcdbc b mfcnpmfcyncdbc ~geggaxe, gugaxe ~Op~B/hawhkgcddahkb @ejplzkpfduc rcddahkb
*9|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~sLgogxmd brFj fdhi aogcjam fgymcj fhkb dbsce ~cnlvjk ~xT
*9|zh|@G&3#j~A7#j~yq@?方法~m3;#[{采取措施|}&3{和|并}~A7#j~yq{方法|}@/@k
*8|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~Ae~MY
*8|es|~t-{| de La Haya| de La Haya de 1954} ~O?
*8|ru|%!*R*.
*8|ar|~HYhufl hEai dobr;~HY~krabdobr
*8|zh|@G~mz~m3;*v情况下#s~iJ@k
*!|fr|Deuxième @0#,^A+BLa Haye @e~KZ~Ae~MY
*!|es|~FK@Y#B~OFLa Haya @e~KZ~O?
*!|ru|+2~KZ~w5*R*.;+2a *R*.{| 1954 sane}
*!|ar|#W~uP~n?~BM~fy1954
*!|zh|*k@G~mz@?%H~eo@E;*k@G~mz@?{1954年|}~CO~EG@E
=O|fr|@a=Y~u?~iF~BRimmatériel
=O|es|@l+zSalvaguardia ~iD&4Inmaterial
=O|ru|~cMdciekcfbelzdasa ~lh~GB
=O|ar|@tyfh ~BxBcj abdamc
=O|zh|#s非物质>B~Kk
+/|fr|~NF>b_-#B~n0@Dexpressions culturelles
+/|es|~m8@.y ~no#B~ap~ibExpresiones Culturales
+/|ru|~cMb maaBfcdbb ~GLFafi ~lhheiagufeycdbq
+/|ar|~t!fgiEcE ghfi pusab abgilcj abDkanc
+/|zh|#s#j_/>B表现形式多样性@k
~b(|fr|@a{d’UNIDROIT |}&h~ffvolés ou illicitement exportés
~b(|es|~p-{ de UNIDROIT|} _XObjetos Culturales Robados o Exportados Ilegalmente
~b(|ru|@c{|ЮJRHOVM }a mavbBcdduv ~v.dcxejadda gugcxcdduv ~M/rcddahkqv
~b(|ar|@tabdiwm &Tbgfrcm ~qS~BC#d~cnabdojfke pf abdymje {lvjk|lyfje} ~xT
~b(|zh|#C统一私法协会~M'~KS物~m3;{国际统一私法协会|}~M'{者|}~KS{物|化财产}~m3
~v[|fr|~s2#L<tdopage %7<tsport
~v[|es|~FgDopaje ~rVDeporte
~v[|ru|~vQnambdsai g hmafkc
~v[|ar|~Fe>habdhuvag ~p9abjcaAe
~v[|zh|~w,在~C(运动中~d]兴奋剂~p6
~b1|fr|%P@e~px~H,~aq@Daveugles, @Ddéficients visuels ~E0&eayant ~u3difficultés @electure @Dtextes imprimés %?œuvres publiées;%P@eMarrakech
~b1|es|%:@e~px~Dq~kba #UObras Publicadas a #U*lCiegas, ~BQDiscapacidad Visual o ~BQ~IyDificultades @TAcceder al Texto Impreso;%:@e{Marrakech|Marrakesh}
~b1|ru|~x5{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsAcdbb ~G9hlcmuv b lbr h defpCcdbqib xfcdbq ~v.bduib asfedbAcdduib hmahawdahkqib gahmfbdbiekz mcAekdpt bdFafierbt j ampwlbjageddui mfabxgcncdbqi;~x5%i
~b1|ar|&Vdjasu bgcocj abhnaH tbC abdyhnag abdhufje
~b1|zh|@G~DK~zT出版~w)@?~g!%G;@G~DK~zT发表~w)@?~g!%G;~g!%G
~rp|fr|+B~v4*bmise &adisposition @e~u.@etélécommunication @8l’atténuation @D~MG@Dcatastrophes #m@8#h~Js@esecours ~H7@ecatastrophe
~rp|es|~Hz~v4#.Suministro @e~nq@eTelecomunicaciones +zMitigación @eCatástrofes y #UOperaciones @eSocorro #TCasos @eCatástrofe
~rp|ru|@cTeimcfc a ~B.kclcjaiipdbjerbadduv ~n3~r5hiqsAcdbq mahlcnhkgbo wcnhkgbo b ahpBchkglcdbq amcferbo ~KL~B,;@cTeimcfc
~rp|ar|@tgadlcjc @(lgfncj dfajm abagyabag abobsce fabbaobsce ~F-absfajD fidbcag abtBaDe
~rp|zh|为减灾救灾+I提供电信~j3@?~NU;~NU
>7|fr|~j5~sS
>7|es|~zy~taCarretera
>7|ru|~Di~j.~u:;@c~j.~Eu
>7|ar|@tabocj <Qabvjk
>7|zh|~vr~DF
tir|fr|@adouanière #-au ~JF@e~rcsous <tcouvert @ecarnets TIR;@aTIR
tir|es|@NAduanero %Jal ~Gu@e~soal Amparo %1Cuadernos TIR;@NTIR
tir|ru|Teiaycdd^D&Wmcfcgaxjc sfpxag h mfbicdcdbci jdbyjb IHG;@cIHG
tir|ar|@"abqdjsce @(labhkb &TbblAazi
tir|zh|#C公路~Kx@k;TIR@k
~d'|fr|~s2@Jl’harmonisation @Dcontrôles @D~rc%?frontières
~d'|es|~rw@F%ZArmonización %1Controles @e~so#T#UFronteras
~d'|ru|#f^Dhaslehagedbb phlagbo mfagcncdbq jadkfalq sfpxag @esfedbrev
~e.|fr|~K8au ~nY@etransit @D=n~G[
~e.|es|@l#.~sd@eTránsito %1&Rsin Litoral
~e.|ru|%!kfedxbkdao ~n5gdpkfbjadkbdcdkelzduv ~g?
~e.|zh|内陆%0~Kw_]@k;内陆国~Kw_]@k
+)|fr|@a=Y~Cz#m~B'@Dsentences arbitrales étrangères
+)|es|@l#.Reconocimiento _1~m/~ibSentencias Arbitrales Extranjeras
+)|ru|%!mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~IUefwbkfeyduv fcCcdbo;~Ll@p
+)|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHwa
+)|zh|承认及+f~w-@k;承认&5+f~w-@k;*k纽约%H
cisg|fr|~H:&hcontrats @evente @V@emarchandises
cisg|es|~ET_XContratos @eCompraventa @F@eMercaderías
cisg|ru|~HX&Wjpmlb-mfaneyb kagefag
cisg|ar|@t@x#dikfm ablci &TbblAazi
cisg|zh|@C#C货物销售合同@k
&(|fr|~H:@J<g@e~BPélectroniques ~LQcontrats ~dJ
&(|es|~ET%Z=v~ib~AxElectrónicas #T@4Contratos +9
&(|ru|@c#Faw ~oRPlcjkfadduv haawBcdbo g %Qnasagafev
&(|ar|@t@x@(laogxmad abxvalag abtbsgjfhce &Pabikfm >E
&(|zh|@C#C合同~d]电子通信@k
_Q|fr|~H:%lcontrat @e~JF@e~rceffectué entièrement ou partiellement par mer;~P7~nt
_Q|es|@N_Y#.Contrato @e~Gu@e~soTotal o Parcialmente Marítimo;~P8~nt
_Q|ru|~HXmaldahkzt ~v.AehkbAda ~mB&Wmcfcgaxjb sfpxag;~uD%h
_Q|ar|@t@x@(likfm abhkb &TbblAazi ih vjck ~BAsbca pf qEzca;~pPjfgjmad
_Q|zh|@C全程或~xi~j1#C货物~Kx合同@k;~Df~fI
*:|fr|~H:*btransparence %7l’arbitrage <Linvestisseurs #m=nfondé @J@D~He;+BMaurice *btransparence
*:|es|~ET%ZTransparencia #T@4Arbitrajes <LInversionistas y &R~rV^f@eun Tratado;~OFMauricio %ZTransparencia
*:|ru|~s7mfaxfeAdahkb ~sWefwbkfeydasa fexwbfekclzhkge ~pMbdgchkafeib b ~hS@e~Mv%Q~B:;~pv^DmfaxfeAdahkb
*:|ar|@t@x#dabunance &Pabgrscd abgiawmc lch abdogDdjch fabmfb;@tdfjcucfo #dabunance
*:|zh|@C投资&j与%0间基于%G仲裁~Oq;~g8~Oq
=9|fr|~H:&haccords @e~h]~cvissus #Bmédiation;+BSingapour *bmédiation
=9|es|~ET_X~An@eTransacción %xResultantes #BMediación;~OFSingapur %ZMediación
=9|ru|~s7%Qibfaguv hasleCcdbqv, nahkbsdpkuv ~GNicnberbb;Lbdsempfhj^Dicnberbb
=9|ar|@t@x#dagnakag abgofce @)abdhlDke dh abfoave;@tohBanfje #dabfoave
=9|zh|@C@G调解所产生@?#C~O(~gt@k;新加坡调解@k
=Q|fr|~H:&h~MG~cv@Dventes judiciaires @e~u!;+B~eB*bvente ~M:@e~u!
=Q|es|~ET_XEfectos %x~ibVentas Judiciales @e~Au;~OF~eB%ZVenta ~sk@e~Au
=Q|ru|~s7%Qmahlcnhkgbqv hpncwdao mfaneyb ~MV;~t[^Dhpncwdao mfaneyc ~MV
=Q|ar|@t@x@(labJDaj @)bblci ~F4;@tlcqch #dablci ~F4
=Q|zh|@C~DX#C效力@k;~jU~DX@k
~JH|fr|#N@!~da@el’Université =Ypaix
~JH|ru|#f@3a haxnedbb Vdbgcfhbkcke ibfe
~JH|ar|#(&TbthuaG qadie ~BB
~wh|fr|+B1930 %l~qN{ (no 29)|};@R{| (no 29)} %l~qN{|, 1930}
~wh|es|~kI~Lg{, 1930 (núm. 29)|, 1930|}
~wh|ru|@c~KYkfpnc ~mV29);*1~n!kfpnc
~wh|ar|@t&Jabqljc{|، 1930| biad 1930| bohe 1930}
~wh|zh|1930%)~ds~f229~z9;1930%)~ds@k
_H|fr|@0{de 2014 |}#,^A@a{de 1930 |}%l~qN{|, 1930| (no 29)}
_H|es|Protocolo{ de 2014|} %Jal ~kI~Lg{, 1930|, 1930 (núm. 29)|}
_H|ru|%a{|2014 sane }~gj~KYkfpnc{| (№ 29)}
_H|ar|%k{|iad 2014 b}@t~lA;%kiad 2014 abdbrk lagnakce ~lA
_H|zh|~Ov@k》2014%)@E;~Ov%H{(第29号)|}@/{2014年|}@E
~wi|fr|+B1948 ~eb+ssyndical (no 87);+B1948 ~Hy;@R{| (no 87)} ~Hy{|, 1948}
~wi|es|~DpLibertad Sindical _1@.#J*B@eSindicación{, 1948 (núm. 87)|, 1948|}
~wi|ru|@c1948 ~w5~qe@e~sO~mV87);*1~qe@eafsedbxerbt
~wi|ar|@tabrjce abhkalce ~B2rk abghFcd{| abhkalc}
~wi|zh|~vR#j#s%"%B~f287~z9;~vR_t#s~LP@k
~wj|fr|+B~j.&h_o~jq(révisée) (no 97);+B~j.~vp;@R{| (no 97)} ~vp{|, 1949}
~wj|es|@N_X~qMMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~wj|ru|@c(mcfchiakfcdd{eq|ao|pt}) ~j.~w5~tT{ (№ 97)|};~Fj~yN{| 1949 sane} a ~tT{| (mcfchiakfcddeq)| (mcfchiakfcddeq g 1949 sanp)}
~wj|ar|@tabidab ~yv(djaqie)
~wj|zh|~vr%)~lv~w[@k(修订)(第97~z9;~vr%)移{民|徙}~w[@k{(修订)|(修订本)|(订正)|}
~wk|fr|+B~j.~cYcollective (no 98);+B~j.~Hv;@R{| (no 98)} ~Hv{|, 1949}
~wk|es|@N#.*B@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~wk|ru|@c~j.~w5~n'@e~sOb @e~sXmcfcsagafag ~mV98);*1~n'@e~sOb {|de }~sXmcfcsagafag
~wk|ar|@trk abghFcd fabdnafAe abqdaice
~wk|zh|~vr%)%"%B#j~Kz%B~f298~z9;~vr%)~LP_t~Kz{权利|权|}@k
~q'|fr|+B~xv~wY{ (no 100)|};@R{| (no 100)} ~wY{|, 1951}
~q'|es|@N@m~P5Remuneración{, 1951 (núm. 100)|, 1951|}
~q'|ru|@c~xv~w5fegdai gaxdesfeyncdbb ~mV100);*1fegdai gaxdesfeyncdbb
~q'|ar|@tabdoafae &Pabpqfj
~q'|zh|~LJ同酬~f2100~z9;~LJ同{工同|等报|}酬@k
~q(|fr|+B1952 ~jCminimum) (no 102);+B1952 ~NG;@R{| (no 102)} ~NG{|, 1952}
~q(|es|~Dp%b=C(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~q(|ru|@c1952 ~w5~r4~gc~mV102);*1~r4awchmcAcdbq
~q(|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~q(|zh|~Gj~f2102~z9;~Gj@k
~q)|fr|+B1957 @J~oV&O~qN{ (no 105)|};@R{| (no 105)} @J~oV&O~qN{|, 1957}
~q)|es|~Dp~K(#JTrabajo ~Lg{, 1957 (núm. 105)|, 1957|}
~q)|ru|@c1957 ^.~ku~B6~mV105);~Fj@Q~kukfpne
~q)|ar|@ttbBaG &Jabqljc
~q)|zh|1957%)废除~ds~f2105~z9;1957%)废{除|止}~ds@k
~q,|fr|+B1958 ~qcprofession) (no 111);+B1958 ~Et;@R{| (no 111)} ~Et{|, 1958}
~q,|es|~Dp=?(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~q,|ru|@c1958 ~w5~aT%3~B6b xedqkbo ~mV111);*1~aT%3~B6b xedqkbo
~q,|ar|@t~v9(nc abaogxmad fabdwhe);@t~v9&Pabaogxmad fabdwhe
~q,|zh|1958%)(~w[#j职业)~en~f2111~z9;1958%)~EL~en@k;1958%)~en~EL@k
~q-|fr|+B1973 ~vt{ (no 138)|};@R{| (no 138)} ~vt{|, 1973}
~q-|es|~DpEdad Mínima{, 1973 (núm. 138)|, 1973|}
~q-|ru|@c1973 ~w5~j8@efewakp ~mV138);*1~j8@efewakp
~q-|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~q-|zh|1973%)~vm~f2138~z9;1973%)~vm@k
~q.|fr|+B1989 ~egtribaux (no 169);+B1989 ~egtribaux;@R{| (no 169)} ~egtribaux{|, 1989}
~q.|es|@N@m~qHIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~q.|ru|@c1989 ~w5~vFybxdb ~mV169);*1~vFybxdb
~q.|ar|@t~Msabpybce fabklbce
~q.|zh|~N5#j部落&j民~f2169~z9;~N5~Hu部落{人民|民族}@k
~q/|fr|~Oy~jc(no 182);~Oy~u4;@R{| (no 182)} ~mU@e_n@D~u4{|, 1999}
~q/|es|@N~xPPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~q/|ru|@c1999 ~w5~or~B6~mV182);*1~orkfpne
~q/|ar|@t{|rFj |abkAaG ibC }pofp pusab idb abpvnab
~q/|zh|1999%)~DS@?童工~J6~f2182~z9;1999%){禁止|}~DS@/童工{劳动|}@k
~q?|fr|+B2011 ~hhdomestiques (no 189);+B2011 ~El;@R{| (no 189)} ~El{|, 2011}
~q?|es|@N~xPTrabajadoras ~CK~qMDomésticos{, 2011 (núm. 189)|, 2011|}
~q?|ru|@c2011 ~w5~oW~ML~mV189);*1~oWfewakdbjag
~q?|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~q?|zh|~Og家政工&j~f2189~z9;~Og家{政|庭}工&j@k
~q[|fr|+B2019 ~zC{ (no 190)|};@R{| (no 190)} ~zC{|, 2019}
~q[|es|~Dp~b:>:Acoso{, 2019 (núm. 190)|, 2019|}
~q[|ru|@c2019 ^.~o2~B6~mV190);~Fj@Q~o2kfpne
~q[|ar|@tabihn fabgrju
~q[|zh|2019%)~fp#j骚扰~f2190~z9;2019%){消除|}~fp&5骚扰@k
~c]|fr|+B@-@e~G4<v#h~g3~cb;@a<v#h~g3~cb
~c]|es|~t-{ de la Organización de la Unidad Africana|} ~ta@u~JWRegulan @4~saEspecíficos %1~x'%1~L(~Cs
~c]|ru|~m5cnbdhkge, fcsplbfptB~NwhmcrbFbAchjbc ehmcjku mfawlciu wcycdrcg ~gT
~c]|ar|~fv{|biad 1969 }~sLgrsd {abdFawj|abqfahl} ~nT{ldusbag|bduasb|lduasb} abbaqzch ~ej;~fv~fy1969
~c]|zh|*f统一%"@G*f~LL#x~J:特定~lt~m3;1969%)*f统一%"@k
~go|fr|+B@-@e~G4@J#]&Omercenariat ~cb
~go|ru|~m5cnbdhkge a *FdecidbAchkge ~gT
~go|ar|~fv~uV<QabajgEak ~ej
~ra|fr|+B~yB_)*b@'#m~n8%?&edéplacées ~cb;+B~Lm
~ra|es|@l#BUnión Africana ~y6y ~CL~m({de|a} @4Desplazados Internos ~Cs;~OF~Lm
~ra|ru|~K9a *Rgdpkfcddc mcfcicBcdduv lbr g MFfbjc b ajexedbb bi ~B,;Deimelzhj@p
~ra|ar|@t~d9~h(fdoaime abhaErch maxbca ~ej;@tsdlaba;@t~d9~h(abdujmch maxbca {nc pnjckca fdoaimgwd|fdoaimgwd nc pnjckca}
~ra|zh|*f~xe#s#j~tx*f~jX者@k;坎帕拉@k
_z|fr|~vDpeuples
_z|es|~jz
_z|ru|~qD~Oxdefanag
_z|ar|~tl~sQ~i)fabuifl
_z|zh|~qh+e;*f+"&5~bm
~bK|fr|<y_)@D#5#m&O~MA~Pz
~bK|es|_8Africana _X#n~H-~z!
~bK|ru|~qDb ~rt~MK
~bK|ar|~tl~sQabvnb fjnaww
~bK|zh|*f&v%B#j福利+e
~wp|fr|~Gn#5{de la femme|des femmes} ~cb;~Pt~Iv
~wp|es|@Y~Ke#n#BMujer ~Cs;~Ka~Iv
~wp|ru|~zF~vb~gT;~E3~vb~gT;Iempkhj@]
~wp|ar|*Y~uR~ej;%kdalfgf
~wp|zh|~Fc~p3~O.;*k*f+"&5~bm^)@G*f~p3~O.;*k马普托~Cu
~v,|fr|~kc@e~yB~BF
~v,|es|Acta Constitutiva #BUnión Africana
~v,|ru|VAfcnbkclzd~veejk@B~qChatxe
~v,|ar|~qSabgpococ bbagram abpnjckc
~v,|zh|*f~xe%"法
echr|fr|+B~u?~qa~d,~E0libertés fondamentales;@aeuropéenne ~qa^Q
echr|es|~p-{| Europeo} ~y6%1~cL~ib~LoFundamentales;@NEuropeo @e>l
echr|ru|%!*R~kA~Oxahdagduv hgawan;Xgfamcohj^D+O_f;Xgfamcohj@b%9mfegei _f
echr|ar|@"abpfjflce ~sQ_y
echr|zh|#s+"与~ms@k;#s+"^(~ms@k;欧洲+"@k
achr|fr|@aaméricaine #-%?~IY;~iZ@e~sC
achr|es|@lAmericana @m>l;~d3@e~sC
achr|ru|Micfbjedhj^D+O_f
achr|ar|@"abpdjcsce ~sQ_y
achr|zh|~oi+"@k
=P|fr|~PR#S>b~b?~a:&al’égard @Dfemmes >b~a:domestique;@a~sV
=P|es|~O0@m%6y ~HJ~b:#u{las Mujeres|la Mujer} _1~b:Doméstica;~Hz~Fn
=P|ru|~yh~glb #?dehblbci #!~vbb naieCdbi dehblbci;~x7@p
=P|ar|~hy{bdhi|luph dhi|abdgibke ldhi} fdsanre ~i!{abdjpe|abhoaG} fabihn abdhEbc
=P|zh|~gy~O3&w及家庭~fp@k;~gy#[~O3~CP^(家庭~fp~CP@/@k
~l!|fr|~j5~yx;+B~vw
~l!|es|~p-{ del Consejo de Europa|} %Z~xV;~Hz~vw
~l!|ru|%!~yA;UpnemcCkhj@p
~l!|ar|~E-~Mo;~E-abocljahce;@tlfmalog
~l!|zh|网络<m@k
_E|fr|~PR~b?~nC~Ew
_E|es|~O0%Z~HJ~P!Seres Humanos
_E|ru|~yhmfakbgancohkgbb ~n5ltnzib
_E|ar|~hy{bdsanre|luph dsanre|abdgibke ldsanre} ~bHlabluj
_E|zh|~gy=y~w8+I@k;~gy=y{贩运人口|人口贩运}{行动|行为|}@k
~F/|fr|^:=Yprévention, @usanction #m~Gh~Cmfemme;+B~f7
~F/|es|~dX@T~km~x)y Erradicar @u~b:~vB;~OF~f7
~F/|ru|~eF^D{mfcnpmfcyncdbb|mfcnakgfeBcdbb} b ~br#!~vb~ND
~F/|ar|@t<C~uW~EmfabkAaG ibcw;@t<C#d~GC~Emfaogzyabw
~F/|zh|贝伦杜帕拉@k
bern|fr|~K8^A%U#Bvie sauvage #m&Omilieu naturel @el’Europe;+BBerne
bern|es|@N~mS*A~N8Silvestre y #J~sn~l4#TEuropa
bern|ru|~cM~I7Flafu b mfbfanduv hfcn awbkedbq g Xgfamc
^u|fr|~iZ#BLigue @D=narabes
^u|es|{Pacto|Carta} #BLiga %1&RÁrabes
^u|ru|Gejk@BZbsb efewhjbv ~g?
^u|ar|~hNqadie _(~Mi
^u|zh|~ok%0~xe+e;~ok%0~xe{盟约|公约}
~bM|fr|<y@el’Association @Dnations @e~yi;<y@el’ASEAN
~bM|es|_8#BAsociación @eNaciones @e~lF;_8#BASEAN
~bM|ru|~eOMhharberbb =k~iz;~eOMLXMJ
~bM|ar|~hNjalve pdd ~rm
~bM|zh|~C'%0~xe+e;东盟+e
tac|fr|%Pd’amitié ~Dz&N#TAsie &OSud-Est
tac|es|%:~PT&l#T{|el }~lF
tac|ru|~HGnfpywc b ~csg ~iz
tac|ar|&Vabymake fabgiafh &P~rm
tac|zh|~C'友好<-%G
~h-|es|_8~pc@e&l%1&RÁrabes #JGolfo
~h-|ru|~eOLagcke >iefewhjbv =kYelbge
~h-|ar|~nRbdqbo ~i9bmfb abxbcq ~Mi
~h-|zh|海湾~ok%0<-委员会+e
icmp|ru|~A-~wfb Fpdjrbqv ~awjaibhhbb %9mfamegCbi wcx gchkb lbrei
ices|fr|~K8au ~vV@!@8l’exploration #Bmer
ices|ru|%!Icynpdefandai hagckc ~o8iafq
ices|ar|@tabdqbo &Tbaogsuan ~lc
~Ha|fr|~j5~ak@e~B"Sud-Est
~Ha|es|~Dp*Ay ~sh%1~nq#B~kT~vj~K,Suroriental
~Ha|ru|~tZg tsa-gahkaAdao ~IeMkledkbAchjasa ~LH
~Ha|ar|~K'~hO~LVujk ~yT
~Ha|zh|~yP东南~C.~dv~j3@k
_D|fr|@a&h~v)civils @e~zq@!d’enfants
_D|es|~wP_X~sa~vx#BSustracción @F@eMenores
_D|ru|%!sfeynedhja-mfegaguv ~BZ%vmavbBcdbq nckco
_D|ar|@t~BM~hl;@"~hl
_D|zh|#C~zU@k;#[#C{性|}~zU@/~CO@k
+M|fr|~NF@D~jc>b&N~zt*E
+M|es|~wP~mS@.#JNiño y ~id&l~PJAdopción #"
+M|ru|%!*R~Jrb ~cs#!bdahkfeddasa phudaglcdbq
+M|ar|@t~BM~xL;@"~xL
+M|zh|~Cj&v及<-@k;#[~Cj&v^(<-@/~CO@k
~c?|fr|@a%lrecouvrement @Daliments &al’étranger
~c?|es|~m8Obtención @eAlimentos ~rVExtranjero
~c?|ru|%!gxuhjedbb xe sfedbrco elbicdkag
ihr|fr|~nvsanitaire =x{ (2005)|}
ihr|es|~nrSanitario #"{ (2005)|}
ihr|ru|#f{uc icnbja-hedbkefduc mfegble|uv icnbja-hedbkefduv mfegbl|ui icnbja-hedbkefdui mfegblei|uib icnbja-hedbkefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr ~Mt@)(2005)
ihr|zh|~LN(2005);~LN
udhr|fr|~dx~qa^Q
udhr|es|@j+q@e>l
udhr|ru|#w~kA_f
udhr|ar|#P%s~sQ_y
udhr|zh|%d+"@y
~aB|fr|@h@Jl’octroi @e~wn%?pays #m%?~mJcoloniaux
~aB|es|~K"Concesión #B~oJa @4_jy ~qHColoniales
~aB|ru|~j'~B.~oSjaladbelzdui hkfedei b defanei
~aB|ar|@9dhr abaogkbab bblbmah fabuifl abdogidje
~aB|zh|~M0@y;~M0~OB
<O|fr|@h#-%?^n&O+s@!touchant #h~b[amicales >b&N<L#h=nconformément ^A<y+8
<O|es|@j_X@[@e*B@Freferentes a #U~eK~PT~id&l<L@4&R@econformidad ~BQ@u_8@e*K
<O|ru|~j'~yE%vmfege, ~M.nfpychkgcdduv akdaCcdbo b >i~pM~hS~k/Vhkegai ~h7
<O|ar|@9^]~qS&T@(~JR;@9^]~qS&T~FX~JR
<O|zh|~HQ及<-之#C法#6之@y;~HQ^(<-{的|之}#C法#6{的|之|}@y
~a-|ru|~j'dcakKcilciai hpgcfcdbkckc den chkchkgcdduib fchpfheib
~a-|ar|@9abocame abmazde <Q~v8abvlcice
~a-|zh|@G天然~j3之~J[~wV@y;#[{天然|自然}~j3~yO~J[~wV~yO@y
%T|fr|@h#z~vzraciale
%T|es|@j_Y~OPRacial
%T|ru|~Gg~p0
%T|ar|@9@x~HZ
%T|zh|@C~K2@y
>I|fr|@h~qa~d)
>I|es|@j%1#n~z!
>I|ru|#A~kA~MK
>I|ar|@9^-abvnb
>I|zh|&v~H!
>,|fr|@h@J#]#B&7~bC
>,|es|~K"=t#B=?~vB
>,|ru|~j'*F~vg
>,|ar|@9~qR<Q~v9~Aq
>,|zh|~ce~en@y
<8|fr|@h@Jl’asile territorial
<8|es|~H[Asilo Territorial
<8|ru|~j'~zmpwcybBc
<8|ar|@9#d{abdbqp|abbqfG} abtkbcdc
<8|zh|~ly庇护@y
^U|fr|~kY~o)@D=n>b@'@e~s:indépendance ~Dz~s:souveraineté
^U|es|~jI~vO&Ry ~jR@.@esu ~oJy Soberanía
^U|ru|~wN~jh~JCaw asfeyncdbb bv ~oSb hpgcfcdbkcke
^U|ar|@9~zg~vobbmfb ~B2aogkbabwa focamgwa
^U|zh|~w9立与~wV之#s@y;~w9立&5~wV{之|的}#s~yO@y
+P|fr|~kY~Dzl’ingérence ~o)@DÉtats
+P|es|~jI_1Injerencia ~vOEstados
+P|ru|~wNbdkcfgcdrbb b ~jh~g?
+P|ar|@9#d~zglqdci phfaiw ~vobbmfb
+P|zh|~Pb别国内政@y;~Pb{别|他}国内政@/@y
_R|fr|@h%lprogrès ~HC#a~k[social
_R|es|~H[Progreso >:#K#Tlo Social
_R|ru|#A~c(mfasfchhe b ~eZ
_R|ar|@9abgkmd fabthdaG &Pabdcmah abaqgdaic
_R|zh|=4进步#j#t@y
*-|fr|~N9#B%g*E
*-|es|~H[~y-#B%b#"
*-|ru|~KBpjfcmlcdbb &W~lk
*-|ar|@9~Jjabpdh ~i"
*-|zh|加强#C%A@y
<3|fr|@h@D^n<v<t~HHocéans, ainsi ~lO~s:sous-sol, au-delà @Dlimites #B~s.
<3|es|~nz@[~lORegulan ~H/~rxFuera %1Límites #B~rZ
<3|ru|#Amfbdrbmag, fcsplbfptBbv fcybi nde ~A3csa dcnf ~d?
<3|ar|@9#){abdhFde bkai|abgc grsd kai} ~Hxflavh pjAwa{|،} ~wF{abfvhce|abkfdce}
<3|zh|~g(_[+g底床与下层土壤之#6@y;@G{各国|国家}_[海~yk@/#6@y
~gO|fr|Définition @el’agression
~gO|es|Definición #BAgresión
~gO|ru|Emfcnclcdb~Hsesfchhbb
~gO|ar|gijcn abimfah
~gO|zh|侵略定义
^T|fr|@h~ca=x
^T|es|~H[~ma#"
^T|ru|~vn~kv
^T|ar|~A]ltkade ~r3
^T|zh|~Gf序@y
~aU|fr|~iK~ca=x
~aU|es|~AY#.~ma#"
~aU|ru|#v%9phkedaglcdbt ~kv
~aU|ar|~Fb{abdgibk ltkade|dh pqb tkade|btkade} ~r3
~aU|zh|~Gf序@,
*P|fr|<y@D#5#mdevoirs ~rQ@DÉtats
*P|es|_8@e#ny Deberes ~In%1Estados
*P|ru|Хefkb~cC~D9~kAb awqxeddahkco ~g?
*P|ar|~hN^-_(ffaqlagwa abakgyamce
*P|zh|~Km~lw%B#j义务+e
^x|fr|@h@D~k6
^x|es|@j%1#n%1Impedidos
^x|ru|~j'+O~nX
^x|ar|#P~BC~B9abdifkch
^x|zh|~p4@y;残{疾|废}者~H!
='|fr|~P4#h&e~Cm+H
='|es|~K"@.@e~II#U*l~yd~ac
='|ru|~j'*R~GQlbr ak ~rg
='|ar|@9~d.~G-<bdh abgijA bbgiHcl ^H
='|zh|#s&j~uq>j@y;#s&j~uq@/>j@/@y
=d|fr|^z@8~PD
=d|es|=Z@T~oYLey
=d|ru|Dancjh~r?nalydahkduv lbr %9~pS
=d|ar|~Bs~i7
=d|zh|执法~ip~ew
=c|fr|@h@J#]@e~bjd’intolérance ~Dz&7fondées *breligion ou @uconviction
=c|es|@j~bz@eIntolerancia y =?Fundadas ~zDReligión o #UConvicciones
=c|ru|~j'~fUdckcfmbiahkb b ~aT@e~Mvfclbsbb ~v.pwcyncdbo
=c|ar|@9~qR~o-;~A]labkAaG ~o-
=c|zh|=A基~wW原因@?~a[@?~tp#j~en@y;=A基~wW{原因|}@/~a[@/~tp~Hu~en@y
~e7|fr|~rzManille %l~h]pacifique ~I6~dJ
~e7|es|~nzManila #.Arreglo Pacífico @e~Dx+9
~e7|ru|Iedblzhj@da ibfdai fexfcCcdbb %Qhmafag
~e7|ar|@9dahcba #dgofce ~yu@)labfoazb abobdce
~e7|zh|@G>g解决#C争端@?马尼拉@y
~aS|fr|<y~a,#Bnature
~aS|es|_8%.#BNaturaleza
~aS|ru|~Lw%Fmfbfanu
~aS|ar|~bJ%sbbvlcie
~aS|zh|%d自然+e;%d大自然+e
~aO|fr|#Qd’éthique médicale ~cX~BJ~bB@esanté, ~eh@Dmédecins, %7@u@'@D~Jv~E0détenus ~Cm+H
~aO|es|@[@e~NPMédica Aplicables ~id~AL#J~d4@eSalud, ~hC@4Médicos, ~zD@.@e*lPresas y Detenidas ~yd~ac;@[@e~NPMédica
~aO|ru|=uicnbrbdhjao Pkbjb, akdahqBb{chq|vhq|ihq|ibhq} j ~MJ~MLxnfegaavfedcdbq, g ahawcddahkb gfeAco, g *RxejltAcdduv ~v.xencfyedduv lbr ak ~rg
~aO|ar|^]Jmal dwhe abvl {abdgybe|abdgibke} lmfj abdfFnch abyrcch
~aO|zh|@G医务~ip+v~wL医生在#s被监禁#j拘留@?~uq@?>j~lt@?任务@?医疗道德#6
^Z|fr|~H?@D~mJ^Apaix
^Z|es|~H[*B%1~qH~idPaz
^Z|ru|~JSdefanag @eibf
^Z|ar|~A]lrk ~Ms&P{abobd|abobad}
^Z|zh|~Kg~H!;{各国|}~Kg@/~H!
=,|fr|@h@D^n>r@e+t~a/%?~jQ#B~ja#m%?~jQd’abus @epouvoir
=,|es|@j_X@[~hD@e*M@T#U~kq@e~p]y #JAbuso @ePoder
=,|ru|#Aahdagduv ~kz~ar~r5ycfkg ~G7b xlapmakfcwlcdbq glehkzt
=,|ar|@9^]abimb <a@(lAraca _lftoaGe ~v(abobve
=,|zh|为~Kt#j滥用权力&w受害者取得公理@?<j@y
~bQ|fr|~sg@e~yI#3l’administration #B+t@8mineurs{ (Règles de Beijing)|};~P7^q
~bQ|es|~o]+zAdministración #B*M@eMenores{ (Reglas de Beijing)|};~P8^q
~bQ|ru|#7~m7akmfeglcdbq ~ar#!~v:{ (Gcjbdhjbc mfegble)|};~t[%h
~bQ|ar|~t1~F7~KT~JK);~t1abprmaD;~pP~JK
~bQ|zh|~M4(~jU~fI);~M4;~jU~fI
*/|fr|#Q>r~a/&a~wn#Bmagistrature
*/|es|~ez~pV~id~oJ#BJudicatura
*/|ru|#l~oShpncwduv afsedag
*/|ar|~H5#daogkbab ~pY;~H5baogkbab ~pY
*/|zh|@G~C7@?<j;~C7@/<j
>K|fr|~H?au %y
>K|es|~H[*Bal *S
>K|ru|~JS@efexgbkbc
>K|ar|@9abrk &P~Mg
>K|zh|#t~H!
&o|fr|@h&h^n~Hb#m~M?~cX^A@'#mau ~MA@Denfants, envisagés surtout sous l’angle @Dpratiques ~zt~Dzplacement familial &hplans national #m=x
&o|es|@j_X@[~Boy ~Lj~pV~id@.~H-%1Niños, ~BQ~nlReferencia ~idAdopción _1Colocación #THogares @eGuarda, ~qn
&o|ru|~j'~Khmfegaguv mfbdrbmev, ~M.~iwb ~rtnckco, ~BGmfb mcfcneAc ~Jr@egahmbkedbc b bv phudaglcdbb ~PW
&o|ar|~A]labdlamz ~nyfabkahfhce ~FX~rb~qWfjiacgwd
&o|zh|@G&v#s#j&v福利+v~wL~yZ寄养#j收养办法@?=4#j~tB#6@y
^V|fr|~N9@e~zp&Oprincipe @el’abstention &O~wx^Amenace ou &a~n9#Bforce ~LQ~b[~cu
^V|es|~H[~qE#BEficacia #JPrincipio #BAbstención #BAmenaza o #B=v#B~Lh#T#U~eK+9
^V|ru|~KBphblcdbb ~D8mfbdrbme akjexe ak psfaxu hblao ~v.cc ~cxg %QakdaCcdbqv
^V|ar|@9Ecame niabce dlmp abadghai ih abgwmcm laogidab abkfe pf aogidabwa &Pabibakag >E
^V|zh|加强在#C_b上不~d]武力或进行武力威胁#6@?效力@y
+:|fr|~sg@e^n~Ae@e~rq#h&esoumises &a~JGforme quelconque @edétention ou d’emprisonnement
+:|es|~Az@e@[~y6@e~II#U*lSometidas a Cualquier Forma @eDetención o Prisión
+:|ru|Lgan@B~kz~iw~GQ~B7mangcfseciuv xencfyedbt ~v.xejltAcdbt g jejao wu ka db wula Fafic
+:|ar|dqdfie #)@(~rb~G-<babHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+:|zh|#s~w!禁@?&j~DG;#s~w!禁{人员|的人员}~DG
=M|fr|@h*b#S#m#]~I6~E0situations ~Jzmenacer @u~G)>b%g<f#m%lrôle ~OT%7ce domaine
=M|es|~K"%6_1=t@e~Dxy @eSituaciones ~lOPuedan Amenazar @uPaz _1%b%xy #.Papel _Y#Tesa Esfera
=M|ru|~j'~glb phkfedcdbb hmafag b hbkperbo, ~oTpsfayekz ~B3ibfp b ~Eib a ~MJ#Fg Pkao awlehkb
=M|ar|@9#d~GCftEabe ~yufabrabag ~sLkm gwmm abobd fabpdh abmfbcch
=M|zh|@G&"#j~LF该~Pq;@G{预防|防止}#j~LF{该|此}~Pq
~e-|fr|~cUminima #z@8l’élaboration @e~x[@eliberté{ (Règles de Tokyo)|};~P7~L[
~e-|es|~o]~xP~z2#BLibertad{ (Reglas de Tokio)|};~P8Tokio
~e-|ru|#7#F#!icf, dc ~c-ktfcidui xejltAcdbci{ (Tajbohjbc mfegble)|};Tajbohj%h
~e-|ar|~z/~Md~KTvfscf);~z/abargqaEce;~pPvfscf
~e-|zh|@C~ol~mR(东京~fI);@C~ol~mR;东京~fI
=j|fr|#Q>r~a/au ~n/@Ddétenus
=j|es|~ez~HU
=j|ru|#l~C1
=j|ar|~H5~F.aboqhaG
=j|zh|~gw<j
>6|fr|&k#z=Y#S#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&k@eRiyad
>6|es|%M_Y+z%6#B~p[Juvenil{ (Directrices de Riad)|};%M@eRiad
>6|ru|^g@2{Efsedbxerbb EwKcnbdcdduv Jerbo |}~r5~n"~G6hfcnb ~v:{ (Эf-Obqnhjbc fpjaganqBbc mfbdrbmu)|};Эf-Obqnhj*Z
>6|ar|~D'~F7~z?abjcaA abgfqcwce);~D'abprmaD;^]abjcaA abgfqcwce
>6|zh|~I"(~NT);~I";~NT
~c)|fr|~cU#z~Ae@Dmineurs privés @eliberté;~P7La Havane
~c)|es|~eJ_Y~y6%1Menores Privados @eLibertad;~P8La Habana
~c)|ru|~f"~m7~iwdchagcfCcddalckdbv, lbCcdduv ~MU;Qegedhj%h
~c)|ar|~pP@x{luph rdace|brdace} ~F7{abdqjmch|abdrjfdch} dh rjcgwd;~pPwanaha
~c)|zh|@C#s被剥夺自由少%)~fI;哈瓦那~fI
>X|fr|%Ptype d’extradition
>X|es|~PZExtradición
>X|ru|_ca guneAc
>X|ar|~cobgobcd abdqjdch;~co#dgobcd abdqjdch
>X|zh|引渡示范%G
^R|fr|%Ptype d’entraide ~M:~c3pénale
^R|es|~PZ~m(Recíproca #T~l0Penales
^R|ru|_ca gxebidao ~Nb%3~a.
^R|ar|~cobglamb ~sK~iG;~co#dglamb ~sK~iG
^R|zh|刑事事件~Ex;刑事{事项|}~Ex
<V|fr|#Q@ebase ~a/~BJ&Obarreau
<V|es|~ez%Z~AL%1Abogados
<V|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #M~MJtfbhkag
<V|ar|~H5#dmfj abdradch
<V|zh|@G律师~p2@?<j;律师~p2@/<j
+a|fr|&k~cX~BJ@Dmagistrats &Oparquet
+a|es|%M%Z~AL%1Fiscales
+a|ru|~bb~MJ~B7ahpBchkglqtBbv hpncwdac mfchlcnagedbc
+a|ar|~Dh#dmfj piAaG abhcale abiade
+a|zh|@G~J?@?+6;~J?@/+6
~aH|fr|#Q@ebase %l~wx^Aforce #m<g@D^[&afeu par ~PD
~aH|es|~ez#.~Ld#B~Lhy @e+n@eFuego ~ta@4~oYLey
~aH|ru|#l~cxhblu b ~BI~nVnalydahkduib lbreib %9~pS
~aH|ar|~H5#d~wGabkfe fabpobre abhajce dh qahl ~i7
~aH|zh|~w]#j火器@?<j;~w]#j{火器|枪支}@/<j
&1|fr|@h~a,#Tfaveur #Bsurvie, #B@'#m&O#a~Pz
&1|es|@j%.%ZSupervivencia, @u@.>:#K~z!
&1|ru|~Lw@daw ~ITguybgedbq, ~iwb <dnckco
&1|ar|#P%sblkaG abvnb frdacgw fhdazw
&1|zh|&v生存+v#s#j#t%d@y
*u|fr|#Q#z@8#h&eâgées
*u|es|@[_Y#Tfavor ~ib*l@eEdad
*u|ru|=u#F#!~wrltnco
*u|ar|^]@x@(lslaj aboh;^]@xbslaj aboh
*u|zh|@C~HL#6
~aP|fr|#Q~Ae@D&eatteintes @emaladie mentale #m~hm@D~P6mentale
~aP|es|@[~y6%1~AIMentales >:~qE#BAtención #B~IFMental
~aP|ru|=u~iwmhbvbAchjb ~Hmlbr b plpACcdbq mhbvbekfbAchjao ~B,
~aP|ar|^]~d.<babdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
~aP|zh|#s~Kr病患者#j~J-~Kr保健~DG
~c!|fr|@h#3#h~eQd’établissement @Dfaits ~OT~Ba~w2%g~cu
~c!|es|~K"Determinación %1Hechos ~ta@v~zDEsfera #J~s5
~c!|ru|~vnFejkag ~Fm~FoJerbo ~r"b ~lk
~c!|ar|@9gkyc @xbbrkazk ~fM
~c!|zh|@G@C~HT中@?实况调查~OB;#[@C~HT~Ht{实况|事实}调查~Ny@y
&'|fr|~P4~mu
&'|es|~K"@.@e~II~k'
&'|ru|~j'*R~g7
&'|ar|@9~d.~dM;~A]~rb~dM
&'|zh|#s~lr&j不遭受~J)@y
*[|fr|@h@D#5@D&e~IS&a@Dminorités ~Nfou ethniques, religieuses #mlinguistiques
*[|es|@j_X#n~ib*lPertenecientes a Minorías ~Lvo Étnicas, Religiosas y Lingüísticas
*[|ru|~j'+O~B7mfbdenlcyeBbv j derbadelzdui ~v.PkdbAchjbi, fclbsbaxdui b qxujagui icdzCbdhkgei
*[|ar|@9^-~lB;~A]~B9~lB
*[|zh|在民族或族裔+v宗教#j语言上属于少数群体@?&j@?~H!
~a3|fr|@h@J~Gh~bC
~a3|es|~K"=t#B~b:~vB
~a3|ru|~KB~br#!ycdBbd
~a3|ar|@9~qR<Q~i!abdjpe
~a3|zh|~ce@?~NE@y
&H|fr|~cU@8l’égalisation @Dchances @D{handicapés|personnes handicapées}
&H|es|~AUUniformes %Z~P5Oportunidades @T~hf
&H|ru|Lkednefkd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~gcfegduv gaxiaydahkco ~r5~nX
&H|ar|abkfaim abdfrme #dgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&H|zh|残疾&j机会均等标准~fI
^Y|fr|#Q#3<tstatut @D~jn~Nf=Y_->b@'~qa^Q
^Y|es|@[~pVal ~ci~ib~oK~Lv@e~noy @.%1>l{ (Principios de París)|};@[@e~Iz
^Y|ru|~cjhkekphe derbadelzduv pAfcyncdbo, xedbietBbvhq maaBfcdbci b xeBbkao ~kA_f~pX;~AN{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
^Y|ar|#)~f0^-_y;#)~f0^-~i)~z?lajco);^]lajco
^Y|zh|@G_/~OR@?地位~DG(~oc#6);@G_/~OR@/地位~DG;*k~oc#6^)
+Y|fr|@h~rW=x
+Y|es|@j~ug#"
+Y|ru|~j'~s!*F%v~pO
+Y|ar|~A]~gk~i"
+Y|zh|~M"
&0|fr|@hcomplétant @u~rz1994 ~rW=x
&0|es|@jComplementaria #B~nz1994 ~ug#"
&0|ru|@5~yN, namaldqtB~NwHcjleferbt {|1994 sane }a ~s!*F%v~pO{| 1994 sane}
&0|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~gk~i"
&0|zh|补充1994%)*k~M"^)~OB
%8|fr|~N9#B&N~Ad~KGaccords ou organismes régionaux ~k[~w2%g~cu
%8|es|~H[~qE#B&l<L@v~CK~Anu ~L6Regionales ~rV~s5
%8|ru|~j'hagcfCcdhkgagedbb >i~Cgfcsbadelzduib hasleCcdbqib ~v.afsedeib ~r"b ~lk
%8|ar|@9~Jj~i9~pQfabgjgclag pf abfsabag abtkbcdce ~fM
%8|zh|@G增进@C与~C-安排或~xb之间~HT@?<-~OB
+]|fr|@h~Gi&Ocinquantième ~F"~OZ
+]|es|@j~BQMotivo #JCincuentenario @e*K
+]|ru|#A%9hlpAet mqkbnchqkao ~G?
+]|ar|#P{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaG|bgpoco} >p
+]|zh|@C五十周%)纪念@y
_U|fr|~iK&]=Yjeunesse{| à l’horizon 2000 et au-delà}
_U|es|~AY%.@T@4Jóvenes
_U|ru|~Lw@qncohkgbo, jehetB{eqhq|cohq|pthq} ialancyb
_U|ar|~Fb%sbbulal
_U|zh|%d青%)@,;到2000%)~k"后%d青%)@,
*)|fr|~H?>b~lP@Dindividus, groupes #morganes #B~yK@e~Nl#mprotéger #h#5@e~d,~KGlibertés fondamentales universellement reconnus
*)|es|~H[*B>:Deber %1Individuos, @4Grupos y #U~oK@e~sxy Proteger @4~cL#U~Lo~hDUniversalmente Reconocidos;@j_XDefensores %1>l
*)|ru|~JSb awqxeddahkb aknclzduv ~B7sfpmm b afsedag awBchkge maaBfqkz b xeBbBekz awBcmfbxdedduc ~B/~Oxahdagduc ~MU;~j'mfegaxeBbkdbjev
*)|ar|~A]lrk fdoIfbce abpnjam fabqdaiag fwczag abdqgdi &P~Jj~B2^-~i)fabrjcag <aabdigjn lwa iabdca
*)|zh|@G个&j+v群体~OA#s普遍~Pe~j2@y;@G个&j+v{群体|团体}~OA#s{普遍|举世}~Pe{责任|义务}@/@y;+"维护者@y
^w|fr|~s3{sur une|en faveur d’une} culture @e~CLpaix
^w|es|@j~nF@e#g~Ds@ePaz;@j~Ds@ePaz
^w|ru|#Ab #v%3jplzkpfu ibfe;~j'jplzkpfc ibfe
^w|ar|~Bg~KF;@9~l-&Jabdgibkch lDkane ~BB;#P~l-&J{abdgibkch|abdgibkah} lDkane ~BB;#P~l-&J~KF
^w|zh|>g>B@y#j@,;>g>B@y
*?|fr|@h&OMillénaire
*?|es|@j#J~Ls
*?|ru|#AkuhqAclckbq ~h7;#A~M[
*?|ar|@9@xbbpbnce;@9abpbnce
*?|zh|@C~Ki@y;~Ki@y
~l[|fr|@hd’engagement %lVIH/sida
~l[|es|~nzcompromiso ~zDlucha #u&KVIH/SIDA
~l[|ru|~j'mfbgcfycddahkb nclp ~CGNRЧ/LGRHai
~l[|ar|@9ababgEad #dncjfo ~Jkablujce/dgbaEde ~Jkabdsgol (abtcmE)
~l[|zh|~is/%V#x@?~tw@y
~q!|fr|%t%lVIH/sida
~q!|es|%W#.VIH/SIDA
~q!|ru|~EK%9NRЧ/LGRHp
~q!|zh|2006%)~is/~g"
~we|fr|>[intensifier nos efforts @8~hd{le VIH et le sida|le VIH/sida}
~we|ru|~w4ejkbgbxerbq deCbv phblbo %9~sPNRЧ b LGRHe
~we|zh|~Og~is#j~g";~Og~is/~g"
~q"|fr|>[accélérer @uriposte @8lutter #L<tVIH #m~u9&al’épidémie @e~wz
~q"|es|%W#.VIH >:Sida: ~zDVía Rápida @TAcelerar @u~cP&KVIH y ~FEEpidemia #JSida @T~r.
~q"|ru|~w4phjafcdduib kcimeib j ejkbgbxerbb ~CGNRЧ b mfcjfeBcdbt Pmbncibb LGRHe j ~h5sanp
~q"|zh|~is/~Ev#j~Cr流行;~is#j~Ev#j~Cr{流行|疫情};2016~E8
~GT|fr|>[~u9%?inégalités #magir @8vaincre <t~wz
~GT|zh|~is#j~g"：结束不平等现象，进入~r.%)之前=A%V@?轨道;2021~E8
+c|fr|Un ~Jqdigne @D~u4
+c|es|Un mundo apropiado @T@4niños
+c|ru|Ibf, mfbsanduo ~r5ybxdb nckco
+c|ar|iabd yabr bbpvnab
+c|zh|适合&v生长@?%d;适合&v成长@?%d
>Z|fr|@h#z%l~qF@e~Na
>Z|es|@j_Y%Z~uC@e~iy
>Z|ru|~GgJagai mefkdcfhkgc ^J<dMFfbjb
>Z|ar|@9@x#d~ks
>Z|zh|@C@G*f#t新~w'~OB
~G"|fr|~qF@e~Na
~G"|es|~uC@e~iy
~G"|ru|Jag~vdmefkdcfhkg~Hr^J<dMFfbjb;JXGMH
~G"|ar|~ks
~G"|zh|*f#t新~w'
>-|fr|~iRfinal ~h1@e2005
>-|es|~x2~kO~Oh2005
>-|ru|~v1~uB~GS~xF~u:
>-|ar|hgazq ~hM~fy2005;+(~Myabkde %s~fy2005
>-|zh|2005%)%d+G成果
>4|fr|#Q>r#mdirectives #3<t+s&aun ~wx#m&a~td@D~jQ@e~Nsflagrantes &O+s@!~qa~d,~Dz~Nsgraves &O+s@!~MW
>4|es|@[y %MBásicos #.*B~ib~kq@e~ILManifiestas ~ib~AU%x@e~cL@e~ILGraves #J*B@FHumanitario a Interponer ~nqy Obtener Reparaciones
>4|ru|#lb ~pJ{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #M~B/@emfegagpt xeBbkp b gaxicBcdbc pBcfwe ~r5ycfkg sfpwuv defpCcdbo %Qdafi %3~kA~Oxhcfzcxduv defpCcdbo %v~Ehmfege
>4|ar|~H5fabdlamz #I#dabrk &Pabahgyan fabqlj bAraca abahgwasag abqocde bbkahfh &T~sQ~i)fabahgwasag abxvcje bbkahfh abthoahc ~i"
>4|zh|~HO+"法#j~HO~t2法&w受害&j~xg~Ku#j赔偿@?%B<j#j导则
&U|fr|~wI~a,{de l’Organisation des Nations Unies|des Nations Unies};~wImondiale
&U|es|~eD&f_Y#u&KTerrorismo
&U|ru|~cS{eq jadkfkcffafbhkbAchjeq hkfekcsbq|ao jadkfkcffafbhkbAchjao hkfekcsbb|pt jadkfkcffafbhkbAchjpt hkfekcsbt|ao jadkfkcffafbhkbAchjao hkfekcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&U|ar|~cq@x>o>habtjwal
&U|zh|@C*I反恐+7;*k*I反恐+7^)
~ct|es|~DwInstitucional ~pc@e>l
~ct|ru|Rdhkbkprbadelzdac hkfabkclzhkga Lagcke %9mfegei ~dY~h7
~ct|ar|lhaG dIooag dqbo ^-~i)abgali ~F,
~ct|zh|@C~t5@?~J3;~ll~t5@/~J3
=e|fr|~x]@e~ie&O~vV~qa^Q;~x]@e~ie&OConseil
=e|es|=Z@T@4Titulares @eMandatos %1Procedimientos Especiales #JConsejo{ de Derechos Humanos|}
=e|ru|Dancjh~r?iednekefbcg ~Jlmfarcnpf Lagcke{ ma mfegei Aclagcje|}
=e|ar|^y~qUbbdsbnch +i;~Bsabdsbnch +i
=e|zh|~t5~CY负责&j~ew;{人权理事会|}~CY{负责人|执行人}@/~ew
<T|fr|@h#z&h#5@D~Er
<T|es|@j_Y_X#n%1~HW
<T|ru|~Gg+Ojafcdduv defanag
<T|ar|@9@x#d^-~Msabpybce
<T|zh|@C~vM~H!
<N|fr|~u6~Eenon contraignant #3~O,;~u6#z&h~B1
<N|es|~Jnjurídicamente no vinculante @mtodos @4tipos @ebosques;~Jn_Y_Xbosques
<N|ru|dc bictB~cB~F(~JEhblu najpicdk@B%9ghci gbnei lchag;najpicdk@B#F%9lchei
<N|ar|abys Bcj abdbEd kahfha #d~G-phfai abBalag;ys @x#plabBalag
<N|zh|~Do~zN~J.;@C~tA~J.
~c'|fr|~Juforêts (2017-2030);~Ju~B1
~c'|es|plan estratégico _Y@T@4bosques ~r-
~c'|ru|hkfekcsbAchj@I#F%9lchei @e2017–2030 sanu
~c'|ar|~ru@x~bIbbBalag bbngje ~r-;~ru@x~bIbbBalag
~c'|zh|@C~r-%)~tA~Aa;~ll~r-%)~ll~tA~Aa;@C~tA~Aa
*r|fr|Lignes ~sU~d/^A@'@eremplacement @8#h~u4
*r|es|%M~xP~srAlternativas @eCuidado %1Niños
*r|ru|^g~Nvpjexedb{q|o|qi|qib|qv} %9elzkcfdekbgdaip pvanp xe nckzib
*r|ar|~Dhbbjiace ablmcbe bbpvnab
*r|zh|@G替代性&v照料@?导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^8|fr|~rU&]#z=Y~b?~nCpersonnes
^8|es|~P(
^8|ru|~cS#Z~fq
^8|ar|~h2
^8|zh|@C~hx
~bP|fr|~cU#z#3<t~n/@Ddétenues #ml’imposition @e~x[@eliberté %?délinquantes{ (Règles de Bangkok)|};~P7~kd
~bP|es|~eJ_Y~n]~ibReclusas y ~z2#BLibertad @T#UMujeres Delincuentes{ (Reglas de Bangkok)|};~P8~kd
~bP|ru|~f"~m7~gdycdBbdeib-xejltAcdduib b icf dejexedbq ~r5ycdBbd-mfegadefpCbkclco, dc ~c-lbCcdbci ~MU{ (Uedsjajhjbc mfegble)|};~Bq%h
~bP|ar|~pP@x~F.aboqchag fabgmalcj Bcj ~Mdbbdqjdag
~bP|zh|~Kc(~C[~fI);~Kc;~C[~fI
&:|fr|~mhactualisées ~d/&a~Gh#L#hfemmes ~k[#B~N:
&:|es|~jMActualizadas +z=t#B~b:~ydMujer ~rVCampo ~dS~FB
&:|ru|awdaglcdd{uc kbmaguc hkfekcsbb|uv kbmaguv hkfekcsbo|ui kbmagui hkfekcsbqi|uib kbmaguib hkfekcsbqib} b ~bc%9~sP~GA#!~vb%3~H"
&:|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~uV<Q~i!~uR~p9~eX
&:|zh|~M!中~ce~NE@?~z4;~M!{中|内|}~ce@?~NE@?~z4
~mM|fr|~rz~Bm@J@Dstratégies globales @8~HPdéfis mondiaux : #hsystèmes @e~E:#m~s:évolution %7un ~Jq#Tmutation;~rzSalvador
~mM|es|~nz~Bm@mEstrategias Amplias ante ~x'Globales: @4~Bn@e~r'y su #K#T~CE#TEvolución
~mM|ru|Lelgenafhj@da jaimlcjhduv hkfekcsbqv ~r5akgcke @eslawelzduc guxagu: hbhkciu %R~arb bv fexgbkbc g bxicdqtBcihq ibfc
~mM|ar|@9obnamfj #dabaogjagcqcag ~qXbdfaqwe abgrmcag abiabdce: hFd ~GC~D-fgvfjwa &Piabd dgBcj;@9obnamfj
~mM|zh|@G~J(*I~J,@?~Ks+7：~o3~Db~k"在变化%d中@?#t@?~EB;*k~EB^)
~mG|fr|%t#B~L,~t3
~mG|es|~ua=q%Z%6~jH
~mG|ru|~EK~NH
~mG|ar|@O~hk
~mG|zh|~c5~KI@?#E;*J#[~c5^I
*,|fr|@h#z@J~B)>b~yy%?~IY
*,|es|@j_Y@m~h8y Formación ~PJ>l
*,|ru|#A#F~BKb mansakagjc %3~kA_f
*,|ar|@9@xbbgDkcn fabgmjcl ~p9^-_y
*,|zh|@C+"~ls#j培训@y
~aI|fr|L’avenir ~lOnous voulons
~aI|es|El futuro ~NI
~aI|ru|UpnpBcc, jakafasa iu vakbi
~aI|ar|abdogklb abHc hylf tbcw
~aI|zh|~C:希望@?~Kn
~jp|fr|#Q#mlignes ~sU#z@J~aq&a~n8juridique ~EE@e~mW
~jp|es|@[y %M_Y#.~kb~id~m(Jurídica #T@4~Bn@e*M~FB
~jp|ru|=ub ~pJ{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~m7~G9j ~JE~Nbg hbhkciev ~a.
~jp|ar|^]@xfgfqcwagwa #dolb abryfb <Q~sKabkahfhce &PhFd ~NM
~jp|zh|@C~ur+d~Db中~xg~tB~tx机会~O:;@C~ur+d~Db{中|}~xg~tB~tx{机会|}@/#6#j+6
^3|fr|@h~nO*c@J~N1=x
^3|es|@j>?@e&6=q#.~m:@e*B~qn
^3|ru|#A~kx@e~cr~kUMhheiwlcb ~g5gcfvagcdhkgc ~B/~PW
^3|ar|@9{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~qS<Qabyicmch abfvhc fabmfbc
^3|zh|~yZ@?~zH~KI@y;{国内和国际|国家和国际}{的|两级的|两级}~zH~KI@/@y;*J国{内|家}#j#C{的|两级|两级的}~zH~Ct@/@y
~aQ|fr|@h&O~AF@e~gi&h~Nd<f~HC%y
~aQ|es|@j#JDiálogo @e&6%Z~Lr@F>:*S
~aQ|ru|#A%9bkasei nbelase @e~cr~g5&Wibsferbb b fexgbkbb
~aQ|ar|@9abrfaj *T{luph abwqje|abdihc labwqje|abdgibk labwqje} @)~wb
~aQ|zh|#C移徙与#t#x~eq对话@y;#C移{徙|民}与#t~tk~eq对话@/@y
<S|fr|~iI@e{la|sa} réunion plénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <z~a,&h~Er
<S|es|~LDplenaria @e~F!conocida como ~jR~a!%._X~HW
<S|ru|~v1mlcdefdasa ~tg~Ef«Nhcibfdeq jadFcfcdrbq %9jafcddui defanei»
<S|ar|~KU~IN~xs{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %sabdihc labuifl abpybce
<S|zh|题为“%d~vM*J”@?~DY=p;{题为|称为|称作}{“|}%d~vM*J{”|}@?~DY@/=p
~b5|fr|Modalités @X~D?@D_6{ (Orientations de Samoa)|};Orientations @eSamoa
~b5|es|~sr@e#gAcelerada @T@4^F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b5|ru|#v%9phjafcddaip fexgbkbt &[{ («Gpkz Leiae»)|};Gpk{z|b|ci} Leiae
~b5|ar|~yLbbmfb abqEjce abyBcje abhadce (doaj oadfa);~yL<r;doaj oadfa
~b5|zh|~y7(~E));~y7;~E)
~ah|es|~nz~i4~nF>a~i4~ig#T~cG2014-2024
~ah|ru|~ng{eq ncjleferbq b Ncdhjeq mfasfeiie|ao ncjleferbb b Ncdhjao mfasfeiiu|ao ncjleferbb b Ncdhjao mfasfeiic|pt ncjleferbt b Ncdhjpt mfasfeiip|ao ncjleferbco b Ncdhjao mfasfeiiao} ~r!@e~tW
~ah|ar|@9{fljhadq|nccha fljhadq} idb >x
^"|fr|~Ob~yQ;~Ob~dF>e#T#a~G[
^"|es|~E?~i4~ig#T#KSin Litoral{ para el Decenio 2014-2024|};~E?Viena
^"|ru|~ng@q&d{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2014–2024 sanag|};~ng~Ia
^"|ar|~fS>x;~fSnccha
^"|zh|_u~hj;_u{2014-2024十年期|2014-2024年|}*m@,;*m@,
&p|fr|~mh#z~d/&a~Gh&al’encontre @D~jc~qg~N:
&p|es|~jM_Y@T~iT@u~b:#u@4Niños ~rVÁmbito ~dS~FB
&p|ru|Tbmag{uc hkfekcsbb|uv hkfekcsbo|ui hkfekcsbqi|uib hkfekcsbqib} b ~bc#F%9{lbjgbnerbb|bhjafcdcdbt} ~GA#!~Jrg {feijev|awlehkb} ~H"
&p|ar|aogjagcqcag @x{fgmalcjwa abidbce abhdfHqce|abhdfHqce fgmalcjwa abidbce} ~uV<Q~i!~qW~p9~eX
&p|zh|@C=A~o3~ly内~CX&v&w@?~nL_:
*U|fr|&k~cv&h^m@e~E:~d/au trafic @e~ff#m%?~eV~lgconnexes
*U|es|%M%x~xPRespuestas @e~r'al Tráfico @e~iO~o6~p]Conexos
*U|ru|#f@Smfbdqkbq icf %3%R~ar#!~ge~F'~M/rcddahkco ~DD~c-{Pkbi|dbi} ~Jp
*U|zh|~ep~iJ及+w~DV<m@?~o3对策#C+6
<4|fr|~rz~v2
<4|es|~nzSendái;~nz~v2
<4|ru|Lcdneohj@H
<4|ar|@9{ohmac|ochmac}
<4|zh|仙台@y
^4|fr|~m,@e~v2{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~m,@e~v2
^4|es|~PX;^f@eSendái
^4|ru|Lcdneohj{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao}{ ma hdbycdbt fbhje wcnhkgbo de 2015–2030 sanu|}
^4|ar|~u[oِhmac ^j;~u[ochmac ^j
^4|zh|2015-2030%)~jT风险=z;仙台=z
~eR|fr|~iKd’Addis-Abeba ~Ow~Np<z@V~LT%y;~iKd’Addis-Abeba
~eR|es|%S>aAddis Abeba #BTercera ~a!@F~xn;%S>aAddis Abeba
~eR|ru|~D6%'kfckzco ~mnFbdedhbfagedbt ~eZ;~D6&d
~eR|ar|*Hpmco plala abyamje ih abdIgdj &TabDabD bgdfcb ~Mg;*Hpmco plala
~eR|zh|~tD次~dT#C~fo~A9+I>C;~A9+I>C
~eS|fr|Transformer notre ~Jq: <t~P0;~P0;@K~r.
~eS|es|Transformar nuestro mundo: @u~EH;~EH;%S~r.
~eS|ru|Gfcawfexagedbc deCcsa ibfe: Gagchkje ~PH;&x~PH;&x{ndq |}@e~JO
~eS|ar|grfcb iabdha: ~vk;~vk;~ruiad ~r.
~eS|zh|变革<l%d：2030~OK;~r.~OK;~r.%)>C
~gR|fr|~HK#m#B+t~mK%7<tprogramme @Xplus large ~OT<i~HPproblèmes ~Hb#m~rQ#m&a~Nl~N1@!>bparticipation &Opublic;~HK#m#B~mW
~gR|es|~I(Penal ~rV^fMás Amplio #J#Y_Y@TAbordar @4~x'~Boy ~Iny ~sx&K~m:@e*Ba Nivel Nacional e @F_1~f-Pública;~I(~FB
~gR|ru|~dA@da gjltAcdbb gamfahag %R~arg walcc Cbfajpt magchkjp ndq #F~nNfcCcdbq ~Kh~D9mfawlci b hancohkgbq ~lf~GP~B/@e~bGpfagdqv, e kejyc pAehkbt awBchkgcddahkb
~gR|ar|~f1#dtmdaq ~eX
~gR|zh|@G将~o3纳入更广泛@?@C>C以~J(=4#j~lw~J,并_/~yZ~zH及~J4@?~dq@y
~b0|fr|~sg@e~yI@8<t~n/@Ddétenus (Règles Nelson Mandela);~cU~hF
~b0|es|~o]~HU{ (Reglas Nelson Mandela)|};~eJ~hF
~b0|ru|#7#F#!~C1{ (Gfegble Jclzhade Iednclu)|};~f"Jclzhade Iednclu
~b0|ar|~pP@xabhdfHqce abmhca ~F.aboqhaG ~KT~MSdahmcba);~pP~MSdahmcba
~b0|zh|@C~gw~mR(纳~el~fI);@C~gw~mR;纳~el~fI
~e/|fr|~iI~nO*c@J~u7d’ensemble #B&Y@Dtextes issus ~h1*b~yK@e~B(
~e/|es|~LD@e~F!#.examen general #B~IR%1resultados ~Oh%Z~eM
~e/|ru|~v1~kx~lM~kUMhheiwlcb, mahgqBcddasa awBcip ~Mx~cA~GK~gY~jJ~pF
~e/|ar|~KU~xs#dabaogijaA ~INbghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~e/|zh|@G~H4%d+G=p~lZ~O2=p;@G~H4%d{首脑会议|峰会}成果{文件|}{执行|落实}情况@/~O2@/=p
~n2|fr|Notre engagement commun &aaborder #m{à |}combattre ~GG~vE
~n2|es|~Lx~Az@eAbordar y Contrarrestar ~Io&KProblema %.~ibDrogas
~n2|ru|~dCibfagao mfawlciu defjakbjag b #?dco
~n2|zh|~C:对~J/处理#j~lS@?共同~tw
=g|fr|~rz~su@8#hréfugiés ~KGmigrants
=g|es|~nzNueva York @T@4~L(~CKMigrantes
=g|ru|~Ll@da wcycdrev b ibsfedkev
=g|ar|@9hcfcfjs +?abbaqzch fabdwaqjch
=g|zh|@G~LL#j~lv@?纽约@y
~l6|fr|~lV~nO*c*brésistance %?agents antimicrobiens
~l6|es|~ua=q~k7
~l6|ru|~EK~tg~LRphkaoAbgahkb j mfakbgaibjfawdui mfcmefekei
~l6|ar|@O~dR
~l6|zh|*J~e[~Pm;*J#[~e[^I;2016%)~e[&u
~e'|fr|~H?^Apaix
~e'|es|~H[*B~idPaz
~e'|ru|~JS@eibf
~e'|ar|~A]labrk &P{abobad|abobd}
~e'|zh|>g~H!;>g权@y
^S|fr|Nouveau @K@8#hvilles
^S|es|Nueva %SUrbana
^S|ru|Jag@q<dsafanag
^S|ar|abxve abrAjce ~Mn
^S|zh|新城市>C
~aX|fr|L’océan, notre avenir : appel &al’action
~aX|es|~nifuturo: llamamiento ~idacción
~aX|ru|JeC ajced — deCc wpnpBcc: mfbxug j ncohkgbqi
~aX|ar|~MFdogklbha: hmaG bbidb;~u1{hmaG bbidb|mife tbC abidb}
~aX|zh|~o.~N0;~fY~N0
~bk|es|%W%Z~a9#J~P(
~bk|ru|~EK~ov
~bk|ar|~KE#d~pK~h2
~bk|zh|@G~p!#E
~aN|fr|%tadoptée au ~L:@e~CL~G)~hF
~aN|es|declaración política aprobada ~zDCumbre ~ta@uPaz ~hF
~aN|ru|&s@H, mfbdqk~av@eLeiibkc ibfe g meiqkz a Jclzhadc Iednclc
~aN|ar|~KE{abHc aigdm|abdigdm} &PdIgdj kde ~MSdahmcba bbobad
~aN|zh|~EA通过@?#E;~EA{所通过的|的|}#E
~mH|fr|~lV@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~t3
~mH|es|%W#BTercera Reunión @e&6=q%Z%6~jH
~mH|ru|~EKkfckzcsa ~NH
~mH|ar|~KE{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} ~hk
~mH|zh|*J~tD次~c5~Pm;*J~tD次#[~c5^I
>(|fr|~lV@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *b~b?~Nq
>(|es|~ua=q%Z~HJ~sH
>(|ru|~EK~tg%9#?kpwcfjplcxai
>(|ar|@O~eu
>(|zh|*J_V~Ct#E;*J_V&u;2018%)_V&u
~mI|fr|@h#z&h#5@Dpaysans ~E0~eV&etravaillant ~LQ~JJrurales
~mI|es|@j_Y_X#n%1Campesinos y @e~Iy*l~lOTrabajan #T#UZonas Rurales
~mI|ru|~Gg+Ojfchkzqd ~DD~B7fewaketBbv g hclzhjbv feoadev
~mI|ar|@9@x#p~B9abnbarch fBcjwd dh abiadbch &P~FYabjcnce
~mI|zh|@C农民#j农村地区+w~J6者~H!
>W|fr|~iZ&]@8@D~Ndsûres, ordonnées #mrégulières
>W|es|~d3%.@T{la|una} ~LrSegura, Ordenada y Regular
>W|ru|~cS%cwcxamehdao, pmafqnaAcddao b lcselzdao ~GV;~cS%c~GV
>W|ar|#(%s+?abwqje abJdhe fabdhFde fabhFadce
>W|zh|%A+v有序#j正常~lv*I~w.;~lv#x*I~w.
^2|fr|pacte &]&h~yJ
^2|es|pacto mundial _Xrefugiados
^2|ru|slawelzd%cwcycdrev
^2|ar|#(%s#d~i6
^2|zh|~LL#x*I~w.
>G|fr|~iI@e_g~Ow~pI<z@e~A:
>G|es|~bf@e_g#BSegunda ~a!@e~z.
>G|ru|~oM*jgkafao ~kL#F@e~nG
>G|ar|~Jc~M]~tP~uP~hr
>G|zh|~eo次~rK~J"=p;~eo{次|届}~rK@/~J"=p
~rr|es|~ua@m~CLCobertura Sanitaria Universal, titulada “Cobertura ~yRsano”;Cobertura ~yRsano
~rr|ru|NhcawBbo avgek phlpseib xnfegaavfedcdbq: hagichkduc phblbq %9mahkfacdbt walcc xnafagasa ibfe
~rr|ar|~faabuadbe;abgBvce ~Mtabuadbe: abgrjs dia blhaG iabd pfnj yre
~rr|zh|~do：共同构建一个更加~lp@?%d;2019~zZ
~wy|ru|~EKmalbkbAchjasa Fafpie ~lM~qlfexgbkbt, haxgeddasa man Psbnao ~JU
~wy|ar|#P~pgabiade
~wy|zh|在~xr@?~z-#x~JP#E;{在|}~xr@?~z-~tk~JP@/#E
un75|fr|@hfaite ~Gi#Bcélébration &Osoixante-quinzième ~F"~OZ
un75|es|~K"Conmemoración #J{75º|75o|septuagésimo quinto} Aniversario @e*K
un75|ru|~j'mfexndagedbb hciznchqk mqkao ~G?
un75|ar|~A]labargnab ~fj;@9abargnab ~fj
un75|zh|纪念@C成立七十五周%)@y
~nZ|es|~LxComún @eAfrontar ~Io@4Desafíos y Aplicar _h~h6y ~sc@uCorrupción y Reforzar @u&l#"
~nZ|ru|~dCmfawlci b ~axicf ~A5~HNdco b ~n,%vhakfpndbAchkge
~u2|es|Unidos #u&Kracismo, @udiscriminación racial, @uxenofobia y #Uformas conexas @eintolerancia
~u2|zh|~J7，~Pj~tp&w;~J7{，|}~Pj@/~tp{行为|现象}
~g]|fr|~rl» : ~oo;Espace ~h5: ~oo;~rl»
~g]|es|~iE: &Kespacio como motor #Jdesarrollo sostenible;~iE
~g]|ru|~z:«Dahiah-2030»: jahiah jej ngbsekclz &Z~eZ;~z:«Dahiah-2030»
~g]|ar|~ru~cp2030: ~cplaiglajw drjsa ~l9~i8;~ru{|”}~cp~r.{|“}
~g]|zh|~wT：~Kp作为~z-@?驱动力;~wT
~e5|fr|~rz~Ln{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~rz~Ln
~e5|es|~nzKioto %Z~no#B%6#JDelito, @u*MPenal >:~m:@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~nz{Kioto|Kyoto}
~e5|ru|Dbakhj@d«Mjkbgbxerbq icf ~n"mfchkpmdahkb, ~u,~arb ~gc~GPmfege: deghkfcAp ~ax~AM~pU@e~cwsane»;Dbakhj@H
~e5|ar|@9scfgf #dabhwfA ldhi ~D-focame abkahfh{|: hrf grkck xve abghdce abdogmade biad 2030};@9scfgf
~e5|zh|~HM+d#j~zH~Dg《2030~OK^)@?~p1@y;~HM+d#j~zH@?~p1@y;*k~p1@y^)
~aE|fr|~Ob<?>e#hmoins avancés{ pour la décennie 2022-2031|};~Ob~y)
~aE|es|~E?<?~rMMenos Adelantados;~E?~y)
~aE|ru|~dA@q%'~fLhkfed;~dA@q&d
~aE|ar|~fS~Ml~F?hdfa
~aE|zh|_?%0~dq@,;~dq@,
~aY|fr|~tOavenir, notre responsabilité
~aY|es|~nifuturo, nuestra responsabilidad
~aY|ru|JeC ajced, deCc wpnpBcc, deCe akgckhkgcddahkz
~aY|ar|~MFdogklbha، doIfbcgha
~aY|zh|~o.+v<l~j2;~fY{、|，}<l~j2
<I|fr|~lV~nO@e~gi@J~u7~I5&O~m,@e~uM=Y~u/@Drisques @ecatastrophe (2015-2030)
<I|es|~ua#.Examen @eMitad @ePeríodo #J~PX
<I|ru|~EK~kx~lM%9hfcndchfaAdaip ~Mx~cALcdneohjao feiaAdao mfasfeiiu %9hdbycdbt fbhje wcnhkgbo @e2015–2030 sanu
<I|ar|~KE{bbaqgdai|abyamj ih abaqgdai} *T{abdihc laogijaA|luph aogijaA} dhgyn abdme btvaj {ohmac|ochmac} ^j
<I|zh|~NL#E;{大会|}~NL@/#E
~G]|es|%W#JForo ~x!@e&6#.#K~eNcelebrado bajo @4auspicios =q(Cumbre _X~O5Sostenible)
~G]|ar|#P~pgabiade (dIgdj kde pwman ~F1abdogmade)
~ri|ar|@O#dabfkace dh abqfazr fabgpwl fabgymc bwa
~ri|zh|*J~tu病&"+v防范#j~J(~Pm;*J#[~tu病&"+v{防范|防备}#j~J(^I
~d:|es|~ua%Z~HJ~sH
~d:|ar|#P#:~eu
~d:|zh|_V~Ct#E;_V&u;2023%)*J_V&u
~jO|fr|@Kd’Antigua-et-Barbuda @8#h_6{ : une déclaration renouvelée pour une prospérité résiliente|};@Kd’Antigua-et-Barbuda
~jO|es|%S@eAntigua y Barbuda @T@4^F{: una Declaración Renovada para una Prosperidad Resiliente|}
~jO|ru|~z:Mdkbspe b Uefwpnu ~r5&[{: awdaglcddeq ncjleferbq a nahkbycdbb hkewblzdasa mfargckedbq|}
~jO|ar|*HphgcBfa fljlfma <r
~jO|zh|~Ci达<k>C：实现韧性繁荣@?新@y;~Ci达<k>C
=V|fr|~iZ@8l’avenir
=V|es|~d3~lEFuturo
=V|ru|Gejk@Bga biq wpnpBcsa
=V|ar|~hNabdogklb;~bJ+?abdogklb
=V|zh|~Kn~w.
*(|fr|~iZnumérique mondial
*(|es|~d3Digital Global
*(|ru|~cS{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*(|ar|abgiawm abjkdc ~Bz;~bJabjkdc ~Bz
*(|zh|*I数字~w.
<P|fr|@h&hgénérations futures
<P|es|@j~xPGeneraciones Futuras
<P|ru|~j'wpnpBbv majalcdbqv
<P|ar|~A]labpqcab {abdklbe|abkamde}
<P|zh|~J9#x@y;~J9@y
~v'|es|~ua~k7
~v'|ar|#P#:~dR
~v'|zh|~e[~Ct#E;~e[&u;2024%)*J~e[&u
_A|fr|~iK{d’Avaza |de Gaborone |}>e~a5~fX;~iK{d’Avaza|de Gaborone}
_A|es|~E?{Avaza|Awaza} ~ig#T~cG~fX;~AY~rM#T~cG~fX;~E?{Avaza|Awaza}
_A|ru|Mgexbdhj@q&d{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2024–2034 sanag|};Mgexbdhj~Ia;mfasfeii~b,~r!@e~gn2024–2034 sanag
_A|ar|~fS{pfaEa|pnaEa} byabr ~qT~lb;~Fb{|abqmcm }{byabr ablbmah|bblbmah} ~lb;~fS{pfaEa|pnaEa}
_A|zh|~On~NY;~On@,;~NY
~ro|fr|~Lf@eSéville
~ro|es|~m.@eSevilla
~ro|ru|Lcgblzhj~e:
~ro|ar|abgEad tulcbce
~ro|zh|塞维利亚~tw
+X|fr|@h#B<z#z@J~yC
+X|es|@j#B~a!_Y#.~snHumano
+X|ru|#A~kL#F%9mfawlciei ~h'~dYhfcnu
+X|ar|@9dIgdj @xabdihc lablcze ablujce
+X|zh|~qt@y;~qt~OB;~qt~of@y
+Z|fr|~dx@8#]définitive #Bfaim #m#Bmalnutrition
+Z|es|@j+q%Z~Dy#JHambre _1Malnutrición
+Z|ru|#wa *Fsalane b dcnacnedbq
+Z|ar|#P%s~BClaogzyab abqfi fofG ~Mf
+Z|zh|%d消灭饥饿#j营养不良@y
>H|fr|~Ok_g=Y_->b&Y#B&Ntechnique <Lpays #T%y;~Ok~kK
>H|es|#O>a_g@T~sxy Realizar @u&lTécnica <L@4_j#T*S;#O>a~kK
>H|ru|~oM@I%'%9fexgbkbt b ~axkcvdbAchjasa >i~pMfexgbgetBbibhq hkfedeib;~oM@I&d
>H|ar|*H~M]bguqci fghncH ~i9abgkhc ncda lch ~qTabhadce;*Hlfcho Jcjo
>H|zh|_/#j~J!~LO间技术<-@?~J"#G;~J"#G
=L|fr|~iRfinal #Bdixième session extraordinaire @el’Assemblée générale
=L|es|~x2~kO#JDécimo Período Extraordinario @eSesiones #BAsamblea General
=L|ru|~k]@:nchqkao hmcrbelzdao hchhbb ~JU
=L|ar|+({bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=L|zh|~j-~C];~j-*k~C]^);~j-@?*k~C]^)
_N|fr|~rzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~rzRio
_N|es|~nzRío #.~snAmbiente >:*S;~nzRío
_N|ru|~nj@d%9~h'hfcnc b ~q8;~nj@H
_N|ar|@9jcf #d~Mj~wb
_N|zh|@G~gB与#t@?里约@y
~i-|fr|#y21
~i-|es|#Y21
~i-|ru|~z:@e~KAgcj
~i-|ar|~NO
~i-|zh|21~J1>C
>N|fr|~rzprincipes, non ~Eecontraignante mais faisant autorité, @8un consensus &]*bgestion, @u%U#m~yD~z6viable @e~O,
>N|es|@jAutorizada, sin ~LhJurídica Obligatoria, @e@[@Tun ~AA%.respecto #BOrdenación, @u*A>:#K~eN%1Bosques @eTodo Tipo
>N|ru|Jc bictBcc ~F(hblu xeqglcdbc h bxlaycdbci ~kz~r5slawelzdasa jadhcdhphe #!ferbadelzdasa bhmalzxagedbq, ~MRb &Z<d~GQ~Jhlchag
>N|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz +?gfank iabdc &PabJjaG #dtmaje ~G-phfai abBalag frnFwa fghdcgwa ~i8
>N|zh|~Do@?=B+v~b-%z开发~zN@?*I协商一致意见权威性#6声明
>F|fr|@K#,^A~I8d’Action 21
>F|es|#O+zUlterior ~m/#J#Y21
>F|ru|#v%9~B?~AMndq @e~KAgcj
>F|ar|&X{dfaybe|Ecame} ~pK~NO
>F|zh|~iA《21~J1>C^)~tz
=-|fr|~s3@eVienne
=-|es|~L2Viena
=-|ru|~ng{eq|ao|pt|bc|bv|bi|bib} ~s4
=-|ar|~Bgnccha
=-|zh|*m@y#j@,
<E|fr|~LG;~iK#BBarbade
<E|es|~CR;~E?Barbados
<E|ru|#v~M7;Uefwenahhj@q&d
<E|ar|~Fb+?_'<r
<E|zh|<k~z-@,;巴巴多斯@,
~mO|fr|~cm@e~sJ@8un ~Jqplus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~cm@e~FV
~mO|es|~eD@e~sJ@T~CEMás Seguro;~eD@e~FV
~mO|ru|Rajaseihj~a?~lfwalcc wcxamehdasa ibfe: fpjaganqBbc mfbdrbmu mfcnakgfeBcdbq hkbvboduv wcnhkgbo, ~gcsakagdahkb j dbi b hiqsAcdbq bv mahlcnhkgbo;Rajaseihj~bs
~mO|ar|~cqcfsfwada
~mO|zh|~od更%A%d@?横滨+7;横滨+7
_C|fr|~iK#B<z@V*bpopulation ~HC%y
_C|es|~AY#B~a!@F%ZPoblación >:*S;~E?El Cairo
_C|ru|#v~mndefanadehclcdbt b ~q8
_C|ar|~fSabdIgdj &Tbbosah ~wb
_C|zh|#C&j口与#t~fo@,;#C&j口~gq#t{会议|大会|}@,
*7|fr|~rz~K]%l#asocial;~rz~ke;~s3@e~ke
*7|es|~nz~K]@m#KSocial;~L2~ke;~nz~ke
*7|ru|~Ij@da harbelzdai fexgbkbb;~Ij@H
*7|ar|@9sflhwaBh #d~F1abaqgdaice;@9sflhwaBh{| fljhadq abidb}
*7|zh|=4#t#x~hT;~hT#j@,;*k~hT^)^(*k@,^);*k~hT^)
+.|fr|~iK~h1~m2social;~Ob~ke
+.|es|~AY~Oh@m#KSocial
+.|ru|#v~gY^J~c(~eZ
+.|ar|~fS~hM~l9abaqgdaice
+.|zh|=4~mA@,;=4~mA*k@,^)
~q0|fr|~s3@e^q
~q0|es|~D2
~q0|ru|~t[@db GlekFafi~b,&d
~q0|ar|@9fdhwaq idb lcqch
~q0|zh|~jU@y#j~lY;~k)~lY^);~k)~jU~lY^)
=D|fr|~rz^q
=D|es|~nz^q
=D|ru|~t[@H
=D|ar|@9lcqch;@9lcqchB
=D|zh|~jU@y
^v|fr|~Ob^q
^v|es|~eI>a^q
^v|ru|~t[{eq mlekFafie|ao mlekFafiu|ao mlekFafic|pt mlekFafip|ao mlekFafiao} &d
^v|ar|dhwaq idb lcqch{|B}
^v|zh|~jU~lY
~dH|fr|Nouvelles ^m#m~Jm=Y&Y#B@h#m&O~Ob^q
~dH|es|Nuevas medidas e iniciativas +z~IR#B~D2
~dH|ru|HelzdcoCbc icfu b bdbrbekbgu %9~axGcjbdhjao ncjleferbb b GlekFafiu &d
~dH|zh|~iA*k~jU@y^)#j*k~lY~ON;~iA*k~jU@y#j~lY~ON
~aJ|fr|@K@8l’habitat
~aJ|es|#Y@eHábitat
~aJ|ru|~z:Хewbkek
~aJ|ar|~u-abdfzb
~aJ|zh|&j居>C
<G|fr|@h&hvilles #m~eVétablissements humains #Tce nouveau millénaire
<G|es|@j~xPCiudades ~o6Asentamientos Humanos ~rVNuevo ~Ls
<G|ru|~j'safanev ~DDdehclcdduv mpdjkev g dagai kuhqAclckbb
<G|ar|~A]labdmh fabdogfvhag ablujce abpxjC &Pabpbnce ~Mn
<G|zh|新~Ki~Pn@y;@G新~Ki~Ht~Pn~OB
<2|fr|~I)~hwmondiale
<2|es|~yV~hvMundial
<2|ru|~Lya ghcibfdao <h
<2|ar|~Ai#d~oP~Bz
<2|zh|%d~e]~p5@y;@G%d~e]@?~p5@y
+R|fr|~I)nutrition
+R|es|~yVNutrición
+R|ru|~Ly~jJmbkedbq
+R|ar|~Aiih ~Mf;~Ai#d~Mf
+R|zh|营养#x~p5@y
<F|fr|~iK~j[~mX
<F|es|~AY~jS~mX
<F|ru|~KH@e~gn2001–2010 sanag;Ufthhclzhj@q&d
<F|ar|~Fb~F?hdfa bbikm ~mX
<F|zh|~mX~mr@,;~mX%)~mr@,
<U|fr|~iK~j[~cc{ (Programme d’action d’Istanbul)|};~iK~sV
<U|es|#Y@eAcción{| de Estambul} ~jS~cc;~E?~Fn
<U|ru|~KH@e~gn~r,sanag;~x7@q&d
<U|ar|~fSaovhlfb;~fStovhlfb
<U|zh|~cc~mr@,;~cc{年|}~mr{伊斯坦布尔|}@,;{支援最不发达国家|}~E'@,
~g[|fr|~iK~Ba@e~u)combattre #m~hd<t~nYillicite @D~lasous tous ses aspects
~g[|es|~AY@T~km~scy ~iT~bo@e~NN#TTodos sus Aspectos
~g[|ru|#v~dUb ~sP~MD~s/~rDgaafpycdbqib ga ~GQcc ~BZb #?dco
~g[|ar|~Fb~uW~tV;~Fb{abdgibk ldhi|abjadc tbC dhi} ~tV
~g[|zh|从各个~lt~gD+v=y#j=A~gx&n_]@?@,
<!|fr|~uu@!<ipermettre %?=n@eprocéder &al’identification #mau traçage rapides #mfiables @D~la~Dzpetit calibre illicites;~uu@!@etraçage
<!|es|~D5@TPermitir a @4&RIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~Nx~NNIlícitas;~D5@eLocalización
<!|ru|#f{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc}, maxgalqtB~cBsahpnefhkgei hgacgfcicdda b dencyda guqglqkz b akhlcybgekz dcxejadduc hkfcljagac afpybc b lcsjbc gaafpycdbq;#f@:%9akhlcybgedbt
<!|ar|abys &Tbgdsch _(dh absun ih *W^,~iNfgiklwa
<!|zh|使~Km能够及时#j可靠地识别#j追查&n~gx@?#C~J.;#C追查~J.
~wa|fr|~s3@e~Im
~wa|es|~L2~Im
~wa|ru|Hpfwedhj{eq|ao|pt|bc|bv} ~s4
~wa|ar|~Bgmcjlah
~wa|zh|德班@y#j@,
~jr|fr|~gI@e~kj~Ow<z@V~LT%y;~gI@e~ss
~jr|es|~AA@e~kj#B~a!@F~xn;~AA@e~ss
~jr|ru|Iadkcffcohj{bo jadhcdhph|asa jadhcdhphe|aip jadhcdhphp|bi jadhcdhphai|ai jadhcdhphc}{ Icynpdefandao jadFcfcdrbb ma Fbdedhbfagedbt fexgbkbq|}
~jr|ar|~MOdfhgcjc
~jr|zh|~dT#C~fo~g9;~g9
~aD|fr|~rz<?~LT#a: ~iI#B<z@V@esuivi ~LTdéveloppement, chargée d’examiner @u&Y&O~gI@e~ss;~rz<?~LT%y
~aD|es|~nz<?~xn{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~aD|ru|~rH{: | — }bkasaguo najpicdk ~mnmahlcnptBco _m%3Fbdedhbfagedbq <d~r5awxafe ~cAIadkcffcohjasa jadhcdhphe;~rH
~aD|ar|~f1#dgdfcb ~Mg
~aD|zh|~Go结果~ty;~Go=p;~dT~dq@y
~bZ|fr|~C8@e~yU{, 2002|};~Ok~vZ
~bZ|es|~H1@e~fP;#O>a~vZ
~bZ|ru|~Fx{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} ~in;~Fx@I&d
~bZ|ar|*H~BV@)bbucxfxe;*H~BV@)@(labucxfxe~tj;*Hdmjcm
~bZ|zh|2002%)~DM;~DM;马德里#G
<D|fr|%t~HC~C8@e~hnvieillissement, 2002;%t~HC~C8@e~yU
<D|es|%Wy {el |}~H1@e~fP
<D|ru|&s{eq ncjleferbq b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbb b Ienfbnhjasa icynpdefandasa mlede|ao ncjleferbb b Ienfbnhjaip icynpdefandaip mledp|pt ncjleferbt b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbco b Ienfbnhjbi icynpdefandui mledai} ~in
<D|ar|~KEfxve idb ~BV@){bbucxfxe|abdgibke labucxfxe}~tj
<D|zh|~OI《2002%)~DM^);~OI*k~DM^)
*t|fr|~rz~qB%l#a~BX
*t|es|~nzJohannesburgo #.#K~d5
*t|ru|~C9@d~ql~q8
*t|ar|@9qfwaholjB #d~F1~i8
*t|zh|~o"~z-@y
>U|fr|#O@e&Y~h1~m2~BX{ (Plan de mise en œuvre de Johannesburg)|};#O@e&Y@e~sj
>U|es|~Po~Oh#.#K~d5{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~Po@eJohannesburgo
>U|ru|Gled@B~u5~GK~gY~ql~q8{ (Йaveddchwpfshjbo mled gumaldcdbq fcCcdbo)|};~C9@I~u5fcCcdbo
>U|ar|~ru~pKhgazq ~hM~l9~i8;~ruqfwaholjB bbghncH
>U|zh|%z~mA~KW(~o"~KW);%z~mA~KW;~o"~KW
^s|fr|~iKd’Almaty
^s|es|~E?Almaty
^s|ru|Mliekbdhj@q&d
^s|ar|~fSpbdagc
^s|zh|~tG@,：在内陆#j~Kw~LO~Kw~Kx<-*I新=z下满足_u@?特殊需要;~tG@,
~e1|fr|~rz^n@e~kg
~e1|es|~nz@[@e~f'
~e1|ru|_x@dmfbdrbmag
~e1|ar|@9^]qhcn
~e1|zh|%K#6@y
^K|fr|~Ok~kg
^K|es|#O>a~f'
^K|ru|_x@I&d
^K|ar|*Hqhcn
^K|zh|%K#G
^9|fr|~Lf@eTunis
^9|es|~m.@eTúnez
^9|ru|Tpdbhhj~e:
^9|ar|abgEad gfho
^9|zh|突尼斯~tw
~di|fr|%S@e~IJ=Y~yK@e~B(
~di|es|%S@e~IK;#Y@eAcciones @e~IK
~di|ru|Tpdbhhj@q~r5~pF
~di|ar|~fSgfho #ddqgdi abdibfdag
~di|zh|~H4突尼斯>C
+N|fr|~rzMaurice
+N|es|~nzMauricio
+N|ru|~pv@H
+N|ar|@9dfjcucfo
+N|zh|~g8@y
<W|fr|~cm@eMaurice =Y~I8&O~LG;~cm@eMaurice
<W|es|~eD@eMauricio +z~m/Ulterior #J~CR;~eD@eMauricio
<W|ru|~pv~a?~B?Gfasfeiiu %'~M7;~pv~bs{| ahpBchkglcdbq}
<W|ar|~cqdfjcucfo bdfaybe ~pK~Fb+?_'<r;~cqdfjcucfo{| bbghncH}
<W|zh|~Eo~g8+7;~Eo@?~g8+7;~g8{执行|}+7
>P|fr|~rzHyogo
>P|es|~nzHyogo
>P|ru|~NQ@H
>P|ar|@9wcfBf
>P|zh|兵库@y
_G|fr|~m,@X@e~AP@82005-2015 : @8@Dnations ~E0collectivités résilientes face %?catastrophes;~m,@X@eHyogo
_G|es|^f>a~AP@T2005-2015: Aumento #BResiliencia ~ibNaciones y #UComunidades ante @4Desastres;^f>aHyogo{| para 2005-2015}
_G|ru|~NQ#0%'@e2005–2015 sanu: haxnedbc makcdrbele mfakbgancohkgbq wcnhkgbqi @epfagdc =kb awBbd;~NQ#0&d
_G|ar|~u[idb wcfBf
_G|zh|2005-2015%)兵库+I=z：加强%0#j社区@?抗灾能力;{2005-2015年|}兵库+I=z
=T|fr|~iI@e_i{adopté par|issu de} @u<z@e~A:
=T|es|~bf@e_i#B~a!@e~z.
=T|ru|~x6*j~kL#F@e~nG
=T|ar|~Jc~MT~tP~hr
=T|zh|~rK~tr=p
=7|fr|~m,décennal @eprogrammation #3#hmodes @econsommation ~Dz~Njdurables
=7|es|^fDecenal @e~x(@m~sr@eConsumo y ~swSostenibles
=7|ru|Hchqkblckd{qq hkfekcsbq|co hkfekcsbb|tt hkfekcsbt|co hkfekcsbco} %'%9mcfcvanp j ~hJferbadelzduv ianclco makfcwlcdbq b mfabxganhkge
=7|ar|{tvaj abidb abiujc bbljadq abdgibke lphdav|abtvaj abiujc bljadq phdav} abaogwbas fabthgaq {abdogmade|abdogmadch}
=7|zh|~HD模式十%)~tz=z;~HD{模式|}{十年|10年}{期|}~tz=z
~mD|fr|Tenir #hpromesses : unis @8atteindre #hobjectifs &OMillénaire @8<t%y
~mD|es|Cumplir @upromesa: unidos @Tlograr @4~O5#J~Ls
~mD|ru|Numaldcdbc awcBedbq: awKcnbdcdbc ga biq nahkbycdbq rclco %3fexgbkbq, hFafiplbfagedduv g Hcjleferbb ~M[
~mD|ar|abfnaG labfim: dgrmfh bgrkck ~i'bbpbnce
~mD|zh|履行诺言~om实现~Ki#t目标
~fn|fr|~iI#B~L,*bjeunesse : dialogue #mcompréhension mutuelle
~fn|es|~bf>?@e&6=q%ZJuventud: Diálogo y Comprensión Mutua
~fn|ar|+({bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnawd abdglamb
~dl|fr|Le millénaire @e<u: @u~rz~dF@J<u~HC#ahumain
~dl|es|Milenio Espacial: ~jR~nz~i4#.Espacio >:#KHumano
~dl|ru|Dahiah @efpwcyc kuhqAclckbo: Ncdhjeq ncjleferbq a jahibAchjao _m~OiAclagcAchjasa awBchkge
~dl|ar|pbnce abnAaG: ~xM~cpfabghdce ablujce
~dl|zh|~Kp~Ki：@G~Kp#j&j@?#t@?*m@y
*N|fr|#Q<v<gpar #h=n@esatellites artificiels #BTerre %?~GM#Btélévision directe *E
*N|es|@[~lOhan @eRegir @u=v~ta@4&R@eSatélites Artificiales #BTierra @T#UTransmisiones %xDirectas ~taTelevisión
*N|ru|=u^k~hSbhjphhkgcdduv hmpkdbjag Ycilb ~r5%vdcmahfcnhkgcddasa kclcgbxbaddasa gcBedbq
*N|ar|#)~qObaogxmad _({bbgfali|abgfali} abpjAce abayvhaice &Pabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*N|zh|~Km~ts&j造地球卫星进行#C直接电视广播所应遵守~DG
~aZ|fr|#Q*btélédétection
~aZ|es|@[~pV~idTeleobservación #BTierra desde &KEspacio{| Ultraterrestre}
~aZ|ru|~cjnbhkedrbaddasa xadnbfagedbq Ycilb bx ~C2
~aZ|ar|#)@(laoguiaj abpjA dh lim dh ~kF
~aZ|zh|@G从=o遥感地球~DG
=U|fr|#Q~a/&a<g@esources d’énergie ~lj%7l’espace
=U|es|@[Pertinentes ~id=v@eFuentes ~P1&z~rV<A
=U|ru|~cj^k~G/bhkaAdbjag Pdcfsbb ~Ecmfahkfedhkgc
=U|ar|#)~FXlaogxmad dyamj abvake abhffce &P~kF
=U|zh|~ur=o~d]核动力源~DG
~a1|fr|@h*b&N@V=5@e<uau profit #m%7l’intérêt @e~CDÉtats, compte tenu ~eh@Dbesoins @Dpays #T%y
~a1|es|~K"&l@F~g1~qu#TBeneficio e Interés @eTodos @4Estados, Teniendo ~hC#TCuenta #UNecesidades %1_j#T*S
~a1|ru|~j'icynpdefandai ~csg bhhlcnagedbb b ~oR~jomfahkfedhkge @ewlesa b ^J~GQ~JCh ahawui pAckai makfcwdahkco fexgbgetBbvhq hkfed
~a1|ar|@9#d~i9&T~qsfaogxmad ~NCbnazme ~G-_(fdybrgwa
~a1|zh|~Gr~hV=o@?#C<-，_/~lr%0@?福利#j利益，并~gA要考虑到~LO@?需要~OB
^6|fr|@h@D^n~M?~zE=5@e~fs
^6|es|@j%1@[~Lj~lO~rY<A
^6|ru|#Amfegaguv ~kz~M5~C2
^6|ar|@9#)abkahfhce ~qO{bphuve|bhuavag} _(~qs{faogxmad abnAaG abxajqc|abnAaG abxajqc faogxmadw}
^6|zh|~Km~hV=o~oh@?~tB#6@y
=E|fr|&k~a/%?entreprises #m%?~IY{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=E|es|~fF~xPEmpresas ~CK>l{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=E|ru|^g@2mfcnmfbdbiekclzhjao _mg ehmcjkc ~kA_f{: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo g akdaCcdbb «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo, jehetBbvhq «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|}
=E|ar|~Dh#dabpidab ~IM;~Dh@(labpidab ~IM
=E|zh|工商企业~NR：~J!@C“#s+v尊重#j~Ku”=z~jZ;工商{企业|业}~NR{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~jZ
*O|fr|&k~a/au déplacement @e&e~zL@e~s:propre pays
*O|es|~fF%1Desplazamientos Internos
*O|ru|^g@2~g5mcfcicBcdbb lbr gdpkfb hkfedu
*O|ar|~Dh@(labgujm ~Mk;~Dh#dabgujm ~Mk;~Dh@(labgujcm ~Mk
*O|zh|@G~jX#x@?~jZ;~jX#x~jZ
<0|fr|&k@Jl’extrême pauvreté ~KG~IY
<0|es|~fF%ZExtrema Pobreza ~CK>l
<0|ru|^g@2~g5jfeodco {dbBckc|wcndahkb} b +O_f
<0|ar|~Dh@(labnkj abdmki ~l.
<0|zh|@G赤贫~NR#x@?~jZ;#[赤贫~gq+"~tk@/~jZ
~g/|fr|~Ok~IA@J%D@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~JGincitation ^A~lL&al’hostilité ou ^A~Hl
~g/|es|#O>a~IA%Zprohibición #Bapología #Jodio nacional, ~Nmo religioso ~lOconstituye incitación ~iddiscriminación, @uhostilidad o @uviolencia;#O>aRabat
~g/|ru|Oewekhj@I%'~EFmfamesednu derbadelzdao, fehagao ~v.fclbsbaxdao dcdegbhkb;Oewekhj@I&d
~g/|ar|*Habjlav #d~G:abmife tbC ~gb;*Habjlav @(lrFj abgrjcA <Q~gb;*Habjlav
~g/|zh|@G&3构成煽动~en+v敌意或~fp@?鼓吹民族+v~hX或宗教仇恨言论@?~NW;~NW
>T|fr|Manuel @8enquêter ~GG*b+H{ (Protocole d’Istanbul)|};@0~sV
>T|es|Manual +zInvestigación y Documentación Eficaces #B~ac{| (Protocolo de Estambul)};~Ka~Fn
>T|ru|Opjaganhkg~Hr%9PFFcjkbgdaip fehhlcnagedbt b najpicdkbfagedbt ~rg{| (Lkeiwplzhjbo mfakajal)};~x7@]
>T|ar|mbcb abgkyc fabgfDck abniabch #d~v!^H;%kaovhlfb
>T|zh|~cd@?>j@?~J/调查#j~ty记录手册;~E'{议定书|规程}
*q|fr|Lignes ~sU~c3@e+t~LQaffaires impliquant #h~jc~jQ#mtémoins d’actes criminels
*q|es|%M%Z*M#T~l0Concernientes a @4Niños ~kqy Testigos @eDelitos
*q|ru|~bb~arg gamfahev, ~c-pAehkbci nckco{ — |-}ycfkg b hgbnckclco ~Jp
*q|ar|~Dh#dgfncj ~qQ&P{abpdfj|abdoazb} @(labpvnab Araca _lfabuwfm ibcwa
*q|zh|~ur涉及~Kt@?&v被害&j#j证&j@?事项上坚持公理@?+6
&G|fr|&k~cX^A#S&Ocrime
&G|es|%M+z%6#JDelito
&G|ru|^g@2~r5~n"mfchkpmdahkb
&G|ar|~Dh~uWabqjcde
&G|zh|&"<m+6
&F|fr|~ch~d/%?~jc~EE@e~mW
&F|es|%M@e#g#.Niño ~rVSistema @e*M~FB
&F|ru|^g@2#!%'^J~Jrg hbhkcic ~a.
&F|ar|~Dhbbidb {abdgibk labpvnab|luph abpvnab} &PhFad ~NM
&F|zh|+d~Db中&v#x+I指南
=8|fr|#Q>r#3<t~wx&a@D~Nk@e+tréparatrice ~c3pénale
=8|es|~ez+z~a9@e~x(@e*M{Restitutiva|Restaurativa} #TMateria ~FB
=8|ru|#l~cxmfasfeii fchkbkprbaddasa ~arg gamfahev ~a.
=8|ar|~H5baogxmad ljadq ~qQabgyabrce ~iG
=8|zh|~ur刑事事项中采用恢复性~ob~tz@?<j
~fk|es|Relación Consultiva <L@vy #U~f)No Gubernamentales
~fk|ru|Dadhplzkekbgduc akdaCcdbq ~Cgdcmfegbkclzhkgcdduib ~F8
~fk|ar|~F3abaoguajce ~pQfabdhFdag Bcj abrsfdce
_a|fr|critères ~cX{pour|à} @u~rkd’années ~cu
_a|es|criterios{| convenidos} +zproclamación @eaños internacionales
_a|ru|jfbkcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Qsanag
_a|ar|abdiaccj {abdgnk ibcwa |}btibah abohfag >E
+y|fr|Initiative @e~G)arabe
+y|es|Iniciativa @ePaz Árabe
+y|ru|Mfewhj~avibfd~avbdbrbekbg{e|u|c|p|ao}
+y|ar|dlamje ~Mm~Mi
+y|zh|~ok>g倡议
^1|fr|feuille @eroute axée &hrésultats ~Ba~BY~h]permanent &O~q6~s-prévoyant deux États
^1|es|~O!Cuarteto basada ~zDejecución @Tuna solución permanente biestatal #Jconflicto israelo-palestino;~O!Cuarteto
^1|ru|«nafayd{eq jefke|ao jefku|pt jefkp|ao jefkc|ao jefkao}» mfangbycdbq j mahkaqddaip pfcsplbfagedbt melchkbda-bxfeblzhjasa jadFlbjke ~k/mfbdrbmai hahpBchkgagedbq ngpv ~g?
^1|ar|~tiabdoghme tbC abpmaG ~vlabjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbovchc <Qpoao fqfm mfbgch;~ti{abdoghme tbC abpmaG |}~vlabjlaice
^1|zh|~DN冲突@?~J[性~J2办法基~yY图;{以色列-巴勒斯坦|以巴}冲突@/~J[{性|}~J2{办法|方案}@/基~yY图
^X|fr|~rz^n@J{des|les} arrangements intérimaires d’autonomie
^X|es|~nz@[~xP~oHrelacionadas ~BQun Gobierno Autónomo Provisional
^X|ru|#A~kza gfcicdduv ~s!heiapmfeglcdbt
^X|ar|@9{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
^X|zh|@G~w"~DG声明;#[~w"@/#6{声明|宣言}
*6|fr|~m,&]~Cl@eKunming-Montréal
*6|es|^f%.@e~Dv@eKunming-Montreal;^f%.~kh#B~rN
*6|ru|Dpdzibdhja-Iadfcelzhj{eq slawelzdeq feiaAdeq mfasfeiie|ao slawelzdao feiaAdao mfasfeiiu|ao slawelzdao feiaAdao mfasfeiic|pt slawelzdpt feiaAdpt mfasfeiip|ao slawelzdao feiaAdao mfasfeiiao} %3wbafexdaawfexbq
*6|ar|~u[sfhdchB - ~D[;~u[{|idb }sfhdchB{ - |-}~D[
*6|zh|昆明-~lx*I%w=z
~bL|fr|#O~b!=Y{diversité biologique|biodiversité} ~cc{| et les objectifs d’Aichi relatifs à la diversité biologique};#O~b!~xH=Y{diversité biologique|biodiversité}
~bL|es|~j(~xHy ~NxMetas @eAichi +z~rN;~j(~cc
~bL|ru|~Iu@I%3~mi@e~r,sanu
~bL|ar|~i,~xHfpwman pcuc ~lJ;~i,~cc
~bL|zh|~cc~OD#j~Ez;《2011-2020~OD^)^(*k~Ez^);~cc~OD
~eT|fr|%S2063{| de l’Union africaine| : l’Afrique que nous voulons}
~eT|es|%S2063: &KÁfrica ~NI;%S2063
~eT|ru|&xndq{ MFfbjedhjasa hatxe|} @emcfban na 2063 ~u:{| MFfbjedhjasa hatxe}
~eT|ar|~ru~d9~fy2063
~eT|zh|2063%)>C：~O7;《2063%)>C》：~O7;2063%)>C
>'|fr|~n[~r:gouvernance ~JB@Drégimes fonciers ~cX%?terres, %?pêches #m%?forêts ~qg~hwnationale
>'|es|~hu%ZGobernanza ~IC#BTenencia #BTierra, @u~kT~CKBosques ~OENacional
>'|ru|~si~BH~hPgamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~sWderbadelzdao <h
>'|ar|&I{|abgc fAigwa bqhe abpdh abBHazc abiabdc }#dabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag &Pocak ~oPabfvhc
>'|zh|%0~e]范围内土地+v~dv及~tA权属负~j2治理~rR
~aG|fr|^z~r:~h[responsable
~aG|es|=Z+z~kTResponsable
~aG|ru|Dancjh@Bgcncdbq ~BHfuwalaghkge
~aG|ar|~BU~qU@(labycm abjucm
~aG|zh|负~j2~dv~ew
~bT|fr|^z@eLa Haye ~Cmprolifération @Dmissiles balistiques
~bT|es|=Z@eLa Haya ~yd~Bj%1Misiles Balísticos
~bT|ru|Qeeshj~ixjancjh~r?~dUfehmfahkfedcdbq wellbhkbAchjbv fejck
~bT|ar|~BU~BMbkfaim ~qU~uWahguaj abkHazn abgocajce
~bT|zh|~gD弹道导弹扩散海牙&w+6
~dn|fr|^z#,^A#S#m^A~o1@epiraterie, @D~HI~E0~eQmaritimes =w~xk~PV#m&OCentre;^z@eYaoundé
~dn|es|=Z~mS&g#BPiratería, &KRobo ~Cp~t(y ~jGMarítimas {Ilegales|Ilícitas} #TÁfrica ~uEy ~K.;=Z@eYaundé
~dn|ru|~j6mbfekhkge, ~l/b ~MD_m@eiafc g Yemendao b ~H2MFfbjc;Яpdnhj_q
~dn|ar|~D(fabphuve ~gN~iN~KRpnjckca;~BUcafhmc ~q1;~Bscafhmc
~dn|zh|在西非#j中部*f~gD#j~EP+v~og舶#j~j1&n~oh@?~ew;雅温得~ew
~bR|fr|^z#3@u~o1@epiraterie ~E0~HI%7~h.Indien ~Ng~HCgolfe d’Aden;^z@e~Fl
~bR|es|=Z~mS&g#BPiratería ~CKRobos ~Cp@4~t(~vjÍndico ~uE>:Golfo @eAdén;=Z@e~Fl
~bR|ru|~j6mbfekhkge b ~l/~MN~Ie~uI~uUb Mncdhjai xelbgc;Hybwpkbohj_q
~bR|ar|~D(&PBjl ~gaabwhmc fxbcq imh;~BUqclfgc ~q1;~Bsqclfgc
~bR|zh|吉布提~ew
~de|fr|@h*b%g~LQécoles
~de|es|@j@mEscuelas Seguras
~de|ru|~j'wcxamehduv Cjalev;~j'_pCjal
~de|ar|@9~D.;@9#d~D.
~de|zh|%A学校@y
~as|es|Compromisos @e~Iz{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~as|ru|~AN{bc awqxekclzhkge|bv awqxekclzhkg|bi awqxekclzhkgei|bib awqxekclzhkgeib}
~as|ar|abgEadag lajco
~as|zh|@G#s&v不被~ef&n招募或~d]@?~oc~tw;#[#s&v{不被|免遭}~ef&n{招募|征募}或~d]@/~oc~tw;*k~oc~tw^)
=b|fr|@h#-%?^n#m#5>rau travail
=b|es|~Ik{| de la Organización Internacional del Trabajo| de la OIT} ~tba @4@[y #n~hD~rVTrabajo
=b|ru|~KBahdagamalesetBbv ~yEb +Og hFcfc kfpne
=b|ar|@9#)fabrkfk <a&Pabidb
=b|zh|~r9~tv中<j#j~H!;{国际劳工组织|劳工组织|}#[~tv中@/<j#j%B@/@y
~bW|fr|@h&Ocentenaire @e{l’Organisation internationale du Travail|l’OIT} @8l’avenir &Otravail
~bW|es|@j#JCentenario #B{Organización Internacional del Trabajo|OIT} ~lEFuturo #JTrabajo
~bW|ru|~LM{Icynpdefandao afsedbxerbb kfpne|IET} a ~va;~LMa ~va
~bW|ar|@9dzfce ~CS+?dogklb abidb
~bW|zh|~r9~J6%d@?~Kn百%)@y;~ry~J6%d@/~Kn@/百%)@y
<R|fr|@h{de l’Organisation internationale du Travail |de l’OIT |}*b+tsociale ~r:mondialisation équitable
<R|es|~Ik{ de la Organización Internacional del Trabajo|| de la OIT} %Z*M=C@Tuna Globalización Equitativa
<R|ru|@5~yN{ Icynpdefandao afsedbxerbb kfpne|} a harbelzdao hmfegcnlbgahkb ~nN~GUslawelbxerbb
<R|ar|@9~CS#d~qQ~z5;~A]labimabe ~z5
<R|zh|~r9~Od;~ry~Od
~l5|fr|@hd’Alma-Ata
~l5|es|~nz~EW
~l5|ru|Mlie-Mkbdhj@H
~l5|ar|@9pbda{ - |-| }Jga
~l5|zh|~tG@y
~bN|fr|@hd’Astana &h~P6primaires
~bN|es|~nzAstaná ~M(Atención Primaria @eSalud
~bN|ru|Mhkedbdhj@da mcfgbAdao icnbja-hedbkefdao ~B,
~bN|ar|@9pogaha #dabjiace ~Mtabpfbce
~bN|zh|~Ky~C,@y;@G~C,@?~Ky@y
~q]|fr|@hd’Incheon : Éducation ~h5: vers ~JGéducation inclusive ~I!@equalité #mun apprentissage tout au long #Bvie @8tous;@hd’Incheon
~q]|es|~nzIncheon: ~h82030: Hacia una ~h8Inclusiva ~Hp@eCalidad y un Aprendizaje a lo Largo ~N8@TTodos;~nzIncheon
~q]|ru|RdAvadhj@H
~q]|ar|@9thucfh
~q]|zh|仁川@y：2030%)~ls：迈向全纳+v公平+v有质量@?~ls#j全民终身学习;仁川@y
^!|fr|~dx*bbioéthique ~KG~IY
^!|es|@j+q@mBioética y >l
^!|ru|#wa wbaPkbjc b +O_f
^!|ar|#P%sbpxbakcag ~D/;#P%s#dpxbakcag ~D/
^!|zh|~KO~NR@y;~KO#j+"@y
&/|fr|~dx*b~n0culturelle
&/|es|@j+q%Z~apCultural
&/|ru|#wa jplzkpfdai fexdaawfexbb
&/|ar|#P%s#dabghfi abDkanc
&/|zh|%d>B多样性@y
~c.|fr|~dx%lgénome humain ~KG~IY
~c.|es|@j+q#.Genoma Humano ~CK>l
~c.|ru|#wa scdaic ~Ox+O_f
~c.|ar|#P%s#dabdqch ablujc ~l.
~c.|zh|%d&j类基因组~NR@y
~bV|fr|@h#z%lclonage @D~Ew
~bV|es|@j_Y%ZClonación Humana
~bV|ru|~Ggjladbfagedbb _f
~bV|ar|@9@x#daoghoax abluj
~bV|zh|@C@G&j@?克隆~OB;@C&j@?克隆@y
~i.|fr|Recommandation @Jl’éthique @el’intelligence artificielle
~i.|es|Recomendación %Z~NP#BInteligencia Artificial
~i.|ru|~L5~cCaw PkbAchjbv ~BZbhjphhkgcddasa bdkcllcjke
~i.|ar|abgfyce ~nTlpxbakcag abHsaG abayvhaic
~i.|zh|&j工智能伦理#x建议书
=K|fr|&k#z~Ae&Oconsommateur
=K|es|%M_Y~y6#JConsumidor
=K|ru|~pJ@2#F~r5~iwbdkcfchag makfcwbkclco
=K|ar|^]@x#I~h(abdogwbs
=K|zh|@C#s消费者+6;@C消费者#s+6
+V|fr|#Q>r#Bstatistique officielle
+V|es|@[~hD~ibEstadísticas Oficiales
+V|ru|EhdagamalesetBb@2aFbrbelzdao hkekbhkbjb
+V|ar|~H5bbtryaGag abjodce
+V|zh|官方统计<j
~dI|fr|&k~vS@Dfichiers ~Nhinformatisés
~dI|es|~fF{para|sobre} @u~lG%1Ficheros Computadorizados @eDatos Personales
~dI|ru|^g@2fcsleicdkerbb jaimztkcfbxbfagedduv jefkakcj, hancfyeBbv nedduc lbAdasa ~CF
~dI|ar|~DhbghFcd dbnag ablcahag abuxyce abdime labraole ~Mo
=l|fr|Responsabilité @e~pR@8fait internationalement illicite
=l|es|~lH#J~m:~taHechos ~uwIlícitos
=l|ru|Ekgckhkgcddahkz =kxe icynpdefanda-mfakbgamfegduc ncqdbq
=l|ar|doIfbce _(ih abpniab ~iNmfbca
=l|zh|%0对#C不法&w@?~j2
_F|fr|#Q>r@D~Js@erestructuration #Bdette souveraine
_F|es|~ez%1Procesos @eReestructuración #BDeuda Soberana
_F|ru|#l{mfarchhe|mfarchhag} fchkfpjkpfbxerbb hpgcfcddasa nalse
_F|ar|~H5@(lidbcag ~n.;~H5bidbcag ~n.
_F|zh|~DP进程@?<j;#[~DP{进程|过程}@/<j
>R|fr|~H6>b~x0
>R|es|#r@eRelación <L{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>R|ru|~y8psalagdui hpnai
>R|ar|&t~F3~pQfabdrsde ~i(>E
>R|zh|@C#j~ht~De;@C{和|与|同}~ht{间|之间|}@/_b#R
+L|fr|~nvfinancier ~o7@e<efinancière ~OZ
+L|es|~nrFinanciero y ~lGFinanciera Detallada @e*K
+L|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~h7
+L|ar|abhFad abdabc fabkfaim abdabce ~F,
+L|zh|@C财务~rI
~Hg|fr|#N{|de l’Organisation mondiale du commerce }&h~v)~qa~Jyintellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#N&hADPIC
~Hg|es|~Am&r_X~sa%1#n~PUIntelectual relacionados ~BQ&K~Fi;#r_XADPIC
~Hg|ru|+x_s%9kafsagui ehmcjkei ~kAbdkcllcjkpelzdao ~GR;@M%9TORGL
~Hg|ar|&tabqfahl ~bEabnsjce;~zWabnsjce;&t{|dhFde abgqaje abiabdce abdgibk l}qfahl ~iC;#(#plqfahl ~iC;&tgjclo
~Hg|zh|~oa#R;~oa~gt
wto|fr|#N@e~pxinstituant @-~a,&Ocommerce
wto|es|#r@e{Marrakech|Marrakesh} ~ta&K~JWEstablece @u=]%.#J~Fi
wto|ru|~x5%(~n:~JN~Mu
wto|ar|&tdjasu {bthuaG dhFde|abdhuz bdhFde} ~eP~F2
wto|zh|~g!~od%d_]%"#R;~od%d_]%"@/~g!#R
~gS|fr|~rz<?@Jl’Accord &hADPIC >b~rnpublique
~gS|es|~nz~y)&r~tbal #r_XADPIC _1~IFPública
~gS|ru|~dA@H_s«LasleCcdbc %9TORGL b awBchkgcddac xnfegaavfedcdbc»
~gS|ar|~f1#d~zWabnsjce ~GJ;~f1{|abyamj ih dhFde abgqaje abiabdce |abyamj ih dhFde abgqaje abiabdce biad 2001 }#d{agnak gjclo|abagnak abdgibk lqfahl rkfk abdbsce abnsjce abdgybe labgqaje} ~GJ
~gS|zh|@G*k~oa#R^)与公共~lp@?~dq@y;#[*k~oa#R^)~gq公共{健康|卫生}@/{多哈|}@y
~GZ|fr|~OkKazan
~GZ|es|#O>aKazán
~GZ|ru|Dexedhj@I&d
~GZ|ar|*HkaEah
~GZ|zh|喀山#G
+S|fr|#Nrevitalisé ~EI;#Nrevitalisé
+S|es|~tJ~mf@e~ui;~tJ~ui;#rRevitalizado
+S|ru|Ewdaglcdd@3~l8g {Ochmpwlbjc Юyduo Lpned|Юydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+S|ar|#(abdhuv bgofce ~kr&Pqdwfjce qhfl abofmah;#({|abhwazc }abdhuv {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~kr{nc|abmazj nc} _r;#(abdhuv
+S|zh|~uj~Dd;@G~uj@?~Dd;~Dd;重唤活力@?@G~tn@?~dp
=S|fr|@0*5@e~hp*b~lP>b~td#,au ~Pt~me
=S|es|~Ka~st{-| - }Kuala Lumpur @m~lHy Compensación Suplementario al ~Ka~yc
=S|ru|Jesaohja-Dpele-Zpimpfhj{bo namaldbkclzduo mfakajal|asa namaldbkclzdasa mfakajale|aip namaldbkclzdaip mfakajalp|bi namaldbkclzdui mfakajalai|ai namaldbkclzdai mfakajalc} aw ~zdb gaxicBcdbb j Defkevcdhjaip mfakajalp %9~CH
=S|ar|~kHabgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} ~oU;~kHabgsdcbc
=S|zh|*k~jV%A~Cu@G赔偿~j2与~Ku@?~zv;#[赔偿~j2~gq~Ku@/~zv
~aA|fr|#N<iprévenir @u~h[non réglementée ~mo%7~h.Arctique central
~aA|es|#r@TImpedir @u~kTNo Reglamentada #TAlta Mar ~vjÁrtico ~K.
~aA|ru|~A-~gldcfcsplbfpciasa mfaiuhle ~fgg ~JA~IeLcgcfdasa Zcnagbkasa ~IQ
~aA|ar|{agnakce|agnak} ~GC~IO~K-&P~B]~dG{nc fov|lfov} ~gaabkvlc abudabc
~aA|zh|&"中北冰洋不~DW~tq~dv#R
~ay|fr|#N&OCap @e~K0*b&Y@D~GE&O~Pt~by@e1993 #,^A~s2@e~by@e1977 *b%g@D~G!@e~wv;#N&OCap @e2012
~ay|es|~PrCabo @e~K0%ZImplantación ~ib~oH#J~Ka~by@e1993 %Jal ~Aj@e~by+z%b%1~t(Pesqueros, 1977;~PrCabo{ de 2012|}
~ay|ru|Dcomkepdhj#4{ 2012 sane aw ahpBchkglcdbb malaycdbo Taffcialbdahhjasa mfakajale 1993 sane j Taffcialbdahhjao icynpdefandao jadgcdrbb ma wcxamehdahkb fuwalagduv hpnag 1977 sane| 2012 sane|}
~ay|ar|~Dn~K0#d~pKprsad %k~Ji~fy1993 #plagnakce ~Ji@)bobade onh ~IO~fy1977;~Dn2012
~ay|zh|~J!《1977%)~yl#C渔船%A@k1993%)~yl~Cu~Kv@?~ys;~ys
~wo|fr|~rzMalabo *bcroissance >btransformation ~D?@e~zo~xk~r:prospérité partagée ~Dzmeilleures conditions @evie
~wo|es|~nzMalabo{| de la Unión Africana} %ZAceleración #JCrecimiento _1{Transformación|Trasformación} #BAgricultura #Tpro #BProsperidad Común _1Mejora %1Medios @eVida
~wo|ru|#AIelewa aw phjafcddai fahkc b mfcawfexagedbb ~tS^JghcawBcsa mfargckedbq b maguCcdbq pfagdq ybxdb
~wo|ar|@9dabalf {|abyamj ih abagram abpnjckc }#dabgiqcb labhdf fabgrfb abEjaicch +?abjxaG abdugjs fgroch olb abdicue
~wo|zh|@G加快农业增长#j转型，_/共同繁荣#j~J-生计@?马拉博@y
~mC|fr|~C8{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }<i~u)&a~Gy#m&a~hd@u~h[^C
~mC|es|~H1@T~vL@u~kT^E
~mC|ru|#f#Z~k2{fuwdasa |}~re
~mC|ar|~DO~afibcw
~mC|zh|&"+v阻止#j=A&n+v~E2@?捕捞~oh#C#G;~up{鱼|捞}~Ny#C#G
<K|fr|%t@e<?issue &O« ~L:social &]» intitulé « Deuxième ~L:&]~m2social »;%t~P3
<K|es|%W@e<?#BCumbre =C%.bajo @udenominación {|de }“Segunda ~iQ@m#KSocial”;%W~P3
<K|ru|~dA*y~uB~c(~GS~Ef«Nkafeq Nhcibfdeq ghkfcAe @eguhCci pfagdc ^J~c(fexgbkbq»;~dA{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco}
<K|ar|~f1+rabdhlDk ih ~C!abaqgdaic abiabdc“ abdikfm grg ihfah ~C!%s~uP~l9abaqgdaice“;~f1abocaoc
<K|zh|~NZ”《~dq#E^);~NZ”~dq#E;*k~dq#E^)
=F|fr|~rzCancún ~g6%U~Dz<g~v]~Cl@8<tbien-être
=F|es|~nzCancún ~M(~qz#B*A_1=v~eN#B~Dv~lEBienestar
=F|ru|Dedjpdhj@d%9ejkpelbxerbb kciekbjb ~mi~r5~rtltnco
=F|ar|@9sahsfh #dgidcd ~tcfaogxmadw abdogmad {dh pqb grkck|dh pqb} {abjnawce|abjnaw}
=F|zh|将#s#j%z~ts%w以增进福祉纳入主流@?坎昆@y
~le|es|~nz~EV%Z~h8~lE#K~d5
~le|ar|@9pcuc{ - |-}haBfca ~p7
~le|zh|~z-~ls~Ko;@G~z-~ls@?~Ko
<J|fr|#N%ldégagement @Dforces israéliennes #msyriennes;#N%ldégagement{ des forces|}{ de 1974|}
<J|es|#r%ZSeparación ~ibFuerzas{| entre Israel y la República Árabe Siria| de 1974};#r%ZSeparación
<J|ru|~A-fexKcnbdcdbb{ gaohj|};+x{| 1974 sane} ~pMRxfeblci b Lbfbohjao Mfewhjao Ochmpwlbjao a fexKcnbdcdbb gaohj
<J|ar|&tnA abauglas lch abkfag{ abtojazcbce fabofjce|}
<J|zh|以色列#j~ok~DR~ih~Dc;以色列&5~DR~Dc;~Dc;*k~hZ^)
~q:|fr|+B2007 ~M8{ (no 188)|};@R{| (no 188)} ~M8{|, 2007}
~q:|es|~kI~zDPesca{, 2007 (núm. 188)|, 2007|}
~q:|ru|@c2007 ~w5~vKhcjkafc ~mV188);*1~vKhcjkafc
~q:|ar|{abagnakce abdgibke labidb|agnakce abidb} &Pkvai ycm abpodas
~q:|zh|~N?~f2188~z9;~N?@k
>8|fr|+B~EO*b~sS
>8|es|~zyVial
>8|ru|~Di~EO~u:;@c~EO~Eu
>8|ar|@tiad ~EObbocj <Qabvjk;@tabocj <Qabvjk ~fy1968
>8|zh|1968~DF
_O|fr|~j5signalisation routière
_O|es|~m8Señalización Vial
_O|ru|%!nafayduv xdejev b hbsdelev
_O|ar|@t~tR;@t{iad 1968 |}#d~tR
_O|zh|1968%)路标#j信号@k
~c,|fr|#N~Ad~KGÉtats-Unis d’Amérique #,au Siège ~OZ;#N@eSiège
~c,|es|~vc<L@v~CK&RUnidos @eAmérica ~mSSede @e*K;~vc~mSSede
~c,|ru|@M~Cg~a"~g5ichkafehmalaycdbb ~H3pAfcyncdbo ~h7;~A-~H3pAfcyncdbqv
~c,|ar|#({abdikfm |abdljd |}~pQfabfbacag abdgrme abpdjcsce #ddkj >p;&tabdkj
~c,|zh|@C#j~zI~OH;@C&5美{利坚合众|}国~OH;总部#R
~e!|fr|<y~OL@D=naméricains
~e!|es|_8#B=]%1&RAmericanos
~e!|ru|~eOEfsedbxerbb eicfbjedhjbv ~g?
~e!|ar|~hN~c8_(abpdjcsce
~e!|zh|~oi%0%"+e
+b|fr|^:=Y#S>b%r#Btorture
+b|es|~dX~h6y ~x)@uTortura
+b|ru|~eF^D~gmmukaj ~ecdbv
+b|ar|@t<C~uW~v!~d"ibcw
+b|zh|~oi~gD#j惩罚酷刑@k
&q|fr|^:*b@'~qa~d,@D&eâgées
&q|es|~dX%Z@.%1#nHumanos ~ib*lMayores
&q|ru|~eF^D*R~kA~dY~wrltnco
&q|ar|@t<C#d~d.^-~i)bslaj aboh
&q|zh|~oi#s~HL+"@k
=i|fr|~Gn#5@D&eâgées ~cb
=i|es|@Y~Ke#n~ib*l@eEdad ~Cs
=i|ru|~E3~J0;~zF~J0
=i|ar|*Yslaj aboh ~ej
=i|zh|~Fc~HL~O.;*k*f+"#j~bm^)@G*f~HL~O.
>L|fr|@a#BCommunauté économique @D=n@e~Jo~PV&h~la~Dz~B[~zn#m~eV~u8
>L|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~Al~qmLigeras, sus ~Lu~o6~ndConexos
>L|ru|@cЭjadaibAchjasa haawBchkge xemendaeFfbjedhjbv =ka hkfcljagai afpybb b lcsjbv gaafpycdbqv, wacmfbmehev j dbi ~DD~c-dbib iekcfbelev
>L|ar|@tabqdaie abakgyamce bmfb Bjl ~G,@(labpobre abyBcje fabpobre abxncne
>L|zh|~Kj其~oe及+w~DV材料~m3;~Kj{其|}~oe^(+w{相关|有关}{材料|物资}~m3
=R|fr|+B~Jocentrale @8~s)@D~la~Dz~B[@e~zn~Dz~rqpièces #mcomposantes pouvant servir &a~s:~GI~td#massemblage;+B~FA
=R|es|~OF~FA
=R|ru|ЦcdkfelzdaeFfbjedhj~uOxe ~rDgaafpycdbqib, wacmfbmeheib j dbi b ghcib Aehkqib b jaimadcdkeib, ~oTwukz bhmalzxagedu ~r5bv bxsakaglcdbq, fciadke b hwafjb;DbdCehhj@p
=R|ar|@tfov ~G,{bbrm dh|bdjakle} *W^,fHxazjwa;@tschuaoa
=R|zh|中部*f~DW~gx+v其~oe#j可用于制造+v修理#j组装此类%[@?零部件@k
cifta|fr|^:~w1@e~Ned’explosifs #m~u3~u8
cifta|es|~dX~LzMuniciones, ~t?~o6~ndRelacionados
cifta|zh|~oi%0&3~s9火器+v~oe+v~J]物及+w~xa材料@k
~wA|fr|~s2{de 1995 |}~OV~bB@D~G!@epêche, @e~ya
~wA|es|~PB~lE~d4%1~t(Pesqueros{, 1995|}
~wA|ru|~nD~pTfuwalagduv hpnag ~Gk{| 1995 sane}
~wA|ar|~gHbbiadbch <Qdgh onh abycm
~wA|zh|1995%)渔民~hU与~lo~p6;1995%)#C渔船{船员|人员}~hU&5~lo@k
~c7|fr|~j5~o1~K4#L~fK
~c7|es|@N~fzRelacionados ~BQ@u~iL
~c7|ru|%!~r8#!&W~iu
~c7|ar|@t&c@(labvcjah abdmhc ~i"
~c7|zh|>A与#C~gz~xa@?&n&w~m3
+J|fr|@0*5^A@a~il
+J|es|@YComplementario #J~Pk
+J|ru|~f!namaldqtB~cB~vH~ox
+J|ar|#W{abdsdb|abgsdcbc} bagnakce ~n6
+J|zh|>A~j,@k@?~dw;*k#[>A~j,@/%H@/~dw
~e9|fr|@0portant amendement #B~qi~A1
~e9|es|@Y~lOModifica &K@N@m~qk
~e9|ru|~f!bxicdqtB~cB~vH~Pc
~e9|ar|%k~pL@"{abxaye|abdgibke} ~CT
~mN|fr|~Ah^A~o5
~mN|es|~f:@N~fz~rB
~mN|ru|%a~xF^.~gja ~bl;%a~gja ~bl
~mN|ar|~H'{bagnakce|abdbrk lagnakce|abdgibk lagnakce} &c{abdfqwe|abdjgsle} ~dZ
~mN|zh|*k~C6@k~OO;*k~C6%H~vf
<7|fr|~Ahau ~N6
<7|es|~f:~DI
<7|ru|%a~xF^.~Ed@e~ao;%a~Ed@e~ao
<7|ar|~H'{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~oA
<7|zh|*k~N"@E~OO;*k~N"~Cu~vf
+Q|fr|~m'^A~rE
+Q|es|~iU{de|a} @u~to
+Q|ru|Gamfegj{e|b|c|p|ao} ~gja ~z3
+Q|ar|~pL@t~ld
+Q|zh|*k~lu物#s%H~gs;*k~lu~Nz%H@/{2005年|}~gs
^O|fr|~m'@e~uyau ~Pt~Ce;~m'@e~It
^O|es|~iU@e~E.@e~N);~iU@e~E.@e~eG;~iU@e~It
^O|ru|Dbselbohj~aeIadfcelzhjaip mfakajalp ~gG;Dbselbohj~ai
^O|ar|~pLscBabc ~d[~g4;~pLscBabc
^O|zh|*k~OW~Cu~J8;~J8
~aC|fr|~m'~P3{ au Protocole de Kyoto|}
~aC|es|~iU@e<?{al|del} ~Ka~Hq;~iU~P3
~aC|ru|~dA~aeDbakhjaip mfakajalp;~dA~ai
~aC|ar|~pL~Ml~d[scfgf;~pLabmfre
~aC|zh|*k~p1~Cu~dq~gs;*k~p1~Cu@?~dq~gs;~dq~gs
~gh|fr|~iZ@e~Ft@8<tclimat
~gh|es|~d3@e~Ft~ta&KClima;~d3Climático @eGlasgow
~gh|ru|Qlexsaghj{bo jlbiekbAchjbo mejk|asa jlbiekbAchjasa mejke|aip jlbiekbAchjaip mejkp|bi jlbiekbAchjbi mejkai|ai jlbiekbAchjai mejkc}
~gh|ar|~hNBbaosf bbdhax
<"|fr|#N{de l’Organisation mondiale du commerce |}*bfacilitation @Déchanges
<"|es|~Am&r~M(Facilitación #J~Fi
<"|ru|+x_saw pmfaBcdbb mfarcnpf kafsaglb
<"|ar|&tgcocj abgqaje;&t~c8~eP>o#plgcocj abgqaje
<"|zh|~Mc#R;~Mc~gt
=N|fr|#N&hsubventions ^A~wv
=N|es|~Am&r@m~NxSubvenciones ~idPesca
=N|ru|@M~JN~IPa hpwhbnbfagedbb ~MM
=N|ar|#(~p8;&t~c8~eP>o~p8
=N|zh|~dv补贴#R
<Y|fr|~ajpandémies @e~M3;~ajpandémies
<Y|es|#r#B{Organización Mundial de la Salud|OMS} ~L3;#r~L3
<Y|ru|@M~kE%9#?medncibqib;GedncibAchj#4
<Y|ar|&t~tm>o#dabqfazr;&tabqfazr
<Y|zh|~z,~tu#R;~CM~tu#R
^M|fr|~iZ*bsécurité, @ustabilité ~HC#a~KfGrands Lacs
^M|es|~d3%ZSeguridad, @uEstabilidad >:#K~zDRegión %1Grandes Lagos
^M|ru|Gejk@Ba ~Eihkewblzdahkb ~Oig feoadc Nclbjbv axcf
^M|ar|~hNabpdh fabaogkjaj fabghdce &P~Jaablrcjag absljC
^M|zh|~E6定#j#t@k;~E6定&5#t{公约|契约|条约}
>Q|fr|~H6#m~G2@e~s?
>Q|es|#r~xP~eK<L@v>:Organismo{ Internacional de Energía Atómica|}
>Q|ru|+x, fcsplbfptB{cc|csa|cip|bi|ci} gxebiaakdaCcdbq #Fh {Icynpdefandui escdkhkgai ma ekaidao Pdcfsbb|Mscdkhkgai};~y8escdkhkgai ~zK
>Q|ar|~tIfabfsabe ~Ag;~tIfabfsabe
>Q|zh|@C与~gu~De;@C&5~CN~gu{间|之间的|}_b#R
>1|fr|#N&h~b[~Ad#m@-@8%D@D^[~sR
>1|es|#r@m{la Relación|las Relaciones} <L@v_1=]+z+h~ib~KX
>1|ru|>d~Fm~EF~JI~BE
>1|ar|~y2fdhFde ~G:*W~pD
>1|zh|@C#j~LU%"~De;#[@C&5~LU~tK
~fi|ru|>d~awafsedbxerbco %9~GV
~fi|ar|~y2fabdhFde @)bbwqje
~fi|zh|@C#j#C~lv%"~De;#[@C&5#C~lv~tK
>!|fr|~qL#m^o~nv~bB~OZ
>!|es|~ciy ~nr#J~d4@e*K
>!|ru|~Fs{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~h7
>!|ar|{abhFadah abpoaoc fabtmajc|abhFadch abpoaoc fabtmajc} bdfFnc >p
>!|zh|@C~tv~ip~rI;@C~tv~ip条例#j~tv~ip细则
<1|fr|~nv~o7<v@uplanification @D~Jw#h~v)&Obudget qui ont trait %?~Jw~s)@e~B'~KGméthodes d’évaluation
<1|es|~nry ~lGDetallada +zPlanificación %1Programas, @4~sa@e~x(#JPresupuesto, @uSupervisión #B~m/~CKMétodos @eEvaluación
<1|ru|~Fs{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptBb~Nvmledbfagedbc %9mfasfeiiei, mfasfeiiduc ehmcjku wtnycke, jadkfalz ~u5b ickanu arcdjb
<1|ar|abphFde fabkfaim ~sLgrsd gxvcv abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<1|zh|~tz规划+v预算内~tz~xi+v~lZ监测#j评价方法~rI
~c:|fr|@hfaisant @e~h.Indien ~JGzone @epaix
~c:|es|@j#JOcéano Índico como Zona @ePaz
~c:|ru|~KBawKqglcdbb ~uI~uUxadao ibfe
~c:|ar|@9{|aiglaj }~gaabwhmc ~Jaobad
~c:|zh|~w?>g区@y;~w?>g区~OB
~g)|fr|~rzLima : vers un #aindustriel inclusif #m~BX
~g)|es|~nzLima: hacia un #K~utInclusivo y ~d5
~g)|ru|Zbihj@d«Gpkz j nahkbycdbt ghcavgekdasa b &ZmfaiuClcddasa fexgbkbq»;Zbihj@H
~g)|ar|@9bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~g)|zh|利马@y~Dg包容及%z工业#t
~bi|fr|~ekd’Oslo
~bi|es|@j~cQ@eOslo
~bi|ar|@9pfobf ~Bw
~bi|zh|奥斯陆~oj
~aW|fr|<yd’Ottawa =Y_-#B~JD
~aW|es|_8@e~AW+z~no~E7;_8@e~AW~lEFomento ~E7
~aW|ru|Ekkeghj%F%9~n,xnafagzq
~aW|ar|~hNpfgafa bgiEcE abyre
~aW|zh|渥太华~lp_/+e
_B|fr|<y@e~l1=Y~Oo&al’heure #Bmondialisation
_B|es|_8@e~l1@T{el Fomento|la Promoción} #B~IF#T~CEGlobalizado
_B|ru|~Bq%F{ma pjfcmlcdbt|pjfcmlcdbq} ~CIg slawelbxageddai ibfc
_B|ar|~hNlahsfs bgiEcE abyre &Piyj abifbde
_B|zh|@G~Bc@?~C[+e;~Bc~C[+e
~g:|fr|%t@eRio &hdéterminants ~Hb#B~JD
~g:|es|%W@eRío @m{|los }Determinantes ~Bo~E7
~g:|ru|~nj*y%9harbelzdui nckcfibdedkei xnafagzq
~g:|ar|@9jcf +r#dabdrmmag ~nybbyre
~g:|zh|@G~lp~zY@?里约#E;~lp~zY里约#E
~jt|fr|~rz~i0@J~zp@el’aide au %y
~jt|es|~nzParís %ZEficacia #BAyuda{ al Desarrollo|}
~jt|ru|~AN@d%9maguCcdbt ~D8gdcCdco ~B,
~jt|ar|@9lajco #dniabce abdifhe
~jt|zh|~tx实效#x~oc@y;@G~tx实效~tk@?~oc@y
~cW|fr|~iKd’Accra
~cW|es|~E?Accra
~cW|ru|Mjjfhj@q&d
~cW|ar|~fSpsja
~cW|zh|阿克拉+I>C
~F:|fr|Partenariat @eBusan ~r:&Nefficace au service &O%y
~F:|es|Alianza @eBusan +z&lEficaz al *S
~F:|ru|Gphedhj{bo mled mefkdcfhkge|asa mlede mefkdcfhkge|aip mledp mefkdcfhkge|bi mledai mefkdcfhkge|ai mledc mefkdcfhkge} ~s";Gphedhj{ac mefkdcfhkga|asa mefkdcfhkge|aip mefkdcfhkgp|bi mefkdcfhkgai|ai mefkdcfhkgc} ~s"
~F:|ar|ujase lfoah +?~i9abthdazc abniab
~F:|zh|~J/#t<-釜山~w';_/~J/#t<-@/釜山~w'
~i?|fr|#O~b!@eBali @8l’appui technologique ~HC~jx@Dcapacités
~i?|es|#OEstratégico @eBali ~lEApoyo Tecnológico _1Creación @eCapacidad
~i?|ru|Uelbohj{bo hkfekcsbAchjbo mled|asa hkfekcsbAchjasa mlede|aip hkfekcsbAchjaip mledp|bi hkfekcsbAchjbi mledai|ai hkfekcsbAchjai mledc} ~KLkcvdbAchjao manncfyjb b haxnedbt makcdrbele
~i?|ar|~rulabc ~bI{bmid abgshfbfqca|bbmid abgshfbfqc} flhaG abkmjag
~i?|zh|巴厘技术支助#j能力建设~Aa
~c[|fr|~rz_i{|du 7 février 1997 }%lrôle ~HCmandat &O@K#z@8~yC
~c[|es|~nz_i#.Papel >:Mandato #J#Y_Y~lE~snAmbiente
~c[|ru|~x6@da ~MJb iednekc Gfasfeiiu #F%9~h'hfcnc
~c[|ar|@9~MT{|biad 1997 }#dmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgw}
~c[|zh|@G@C~gB规划署@?~p2#j任务@?~tr@y
~G5|fr|~ek@eMalmö
~G5|es|@j~cQ@eMalmö
~G5|ru|Ielziёdhj~t8
~G5|ar|@9dabdf ~Bw
~G5|zh|马尔默~oj
~gW|fr|~iK&]~Ae~mT~Cm~kCdue %?~eQterrestres
~gW|es|~AY%.~y6~I,frente a ~jGRealizadas #TTierra
~gW|ru|~cS@q%'%9*R~C5ak ~th~GNahpBchkglqciao @ehpCc ncqkclzdahkb
~gW|ar|~Fb%s#p~rb~nS;~Fb%s~h(~nS
~gW|zh|#s+g~wM影响*I@,;#s+g~wM{污染|}*I@,
~bX|fr|~C8=Y<e#Bcapacité @e~wv
~bX|es|~H1+z~cR#BCapacidad Pesquera
~bX|ru|#f#Z%9~u(mfaiuhlaguib iaBdahkqib
~bX|ar|~DObtmaje {vakag|vake|kmjag} abycm
~bX|zh|=B捕捞能力#C#G
~e3|fr|~C8=Y%U>b<e@Drequins
~e3|es|~H1+z*Ay ~jR~cR%1Tiburones
~e3|ru|#f#Z~rJejpl b ~u(bv xemeheib
~e3|ar|~DO{bycahe|brnF} ~wuabkju ftmajgwa
~e3|zh|~yP鲨鱼#C#G
~bY|fr|~C8<iréduire #hcaptures accidentelles d’oiseaux @emer par #hpalangriers
~bY|es|~H1+z~L'~pa@eAves Marinas ~zD~kT~BQPalangre
~bY|ru|#f#Z%9hajfeBcdbt hlpAeodasa mamenedbq iafhjbv mkbr mfb qfphdai mfaiuhlc
~bY|ar|~DO{|bbdhFde }~F-{abycm abiajA|abycm abijAc|abdycm abijAc} bbvcfj ~gN&Pdyacm abxcfv abvfcbe
~bY|zh|减少延绳钓~dv中误捕海鸟#C#G
+U|fr|~ch{volontaires |d’application volontaire }<iassurer @udurabilité #B~h[artisanale ~qg~hw~Dzl’éradication #Bpauvreté
+U|es|~hu@TLograr @uSostenibilidad #B~kT#TPequeña Escala ~OE_1~Dy#BPobreza
+U|ru|~si~gc&ZielaiehCkewdasa fuwalaghkge ~sWmfanagalzhkgcddao _pb bhjafcdcdbq wcndahkb
+U|ar|&IbAdah aogmade ~hO{abyBcje|yBcje} abhvak &Pocak ~oPfabkAaG <Qabnkj
+U|zh|~e]#j扶贫~yo;~e]#j=A贫困~yo
*'|fr|~n[=Yconduite ~P2pavillon
*'|es|~hu+zActuación #J~m:#JPabellón
*'|ru|~si#!%'~teFlese
*'|ar|&I#dpmaG mfbe abibd;&IbpmaG mfbe abibd
*'|zh|船旗国表现~rR
<H|fr|~ch<f*b<e#B~h[profonde #Thaute mer
<H|es|%M%x+z~cR~ibPesquerías @eAguas Profundas #T~EX
<H|ru|#f@S~hPslpwajagandasa mfaiuhle g ~F9
<H|ar|~mPdyacm ~wuabdcaw abidcke &P~B]~lc
<H|zh|2008%)~Cq+6;~Cq+6
~q2|fr|~ch<f*b<e@Dprises accessoires >b~u/@Drejets #Tmer
~q2|es|%M%x+z~cR~pa_1~L'%1Descartes
~q2|ru|#f@S~hPmfblage b hajfeBcdbq guwfahag
~q2|ar|~mP~IOabijAc fabrm dh abdycm abdjgqi
~q2|zh|兼捕=B及减少丢弃物#C+6
~c"|fr|~n[~KP@Dengins @e~wv
~c"|es|~hu#.Marcado ~ibArtes @ePesca
~c"|ru|~L5{b|o|qi|qib|qv} %9~M,afpnbo lage
~c"|ar|&I#dfod ~ME;&Ibfod ~ME
~c"|zh|渔具标识~rR
~mL|fr|~I)~h[^C
~mL|es|~yV~kT^E
~mL|ru|~Ly~LR=6~MM
~mL|ar|~Ai{|biad 2005 }#plabycm </ghFcd
~mL|zh|&n+v~E2捕捞#x2005%)~p5@y
~jy|fr|~rzReykjavik @J~JG~h[~JB%7l’écosystème marin
~jy|es|~nzReikiavik %Z~kT~IC~rVEcosistema Marino
~jy|ru|Ocojzqgbjhj@d%9akgckhkgcddaip fuwalaghkgp g ~mBPjahbhkcic
~jy|ar|@9{jcscancs|jcscans} #d~IOabjucm &PabhFad ~Mpablrjc
~jy|zh|@G+g生态~Db负~j2~dv@?雷克雅未克@y
<M|fr|@h~h1*b%galimentaire
<M|es|@j~Oh~M(%bAlimentaria
<M|ru|#A~uB~GS%9<h
<M|ar|@9~hM{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<M|zh|%d~e]峰会@y;%d~e]+G@y
_P|fr|#Q@e~qI~r:~hw~a,~BX
_P|es|Cinco @[@eRoma +z~hv%.~d5
_P|ru|mqk{z Obihjbv mfbdrbmag|b Obihjbv mfbdrbmag|b Obihjbi mfbdrbmei|zt Obihjbib mfbdrbmeib|b Obihjbv mfbdrbmev} phkaoAbgao slawelzdao <h
_P|ar|^]jfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %sabdogmad
_P|zh|%z*I~e]~NK;{全球可持续|可持续全球|全球}~e]@/~NK
=I|fr|~m,&]#,%?~h?– Pour ~JGplanète sans ~h?ni déchets nocifs;~m,&]#,%?~Cx~sR
=I|es|^f%._XProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=I|ru|~cS#0%9vbibAchjbi gcBchkgei{ «Oenb mledcku, hgawandao ak gfcndasa gaxncohkgbq vbibAchjbv gcBchkg b akvanag»|}
=I|ar|~uT~uS- +?sfsl xab dh abpAjaj abhaqde ih abdfam ~uSfabhnacag;~uT~pD
=I|zh|*I~C3=z-使地球免受~C3#j废物危害;*I~C3=z
^L|fr|~iZ&]@8l’emploi
^L|es|~d3%.~lEEmpleo
^L|ru|~cS+0a fewaAbv ichkev
^L|ar|~bJ%sbgfncj njy abidb
^L|zh|*I~w[~w.
_L|fr|<yolympique
_L|es|_8Olímpica
_L|ru|Elbimbohj{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco}
_L|ar|~bJabpfbdlc
_L|zh|奥林匹克+e
~js|fr|~rzMoscou @8~u9^A~Nq
~js|es|~nzMoscú @T~FE~sH
~js|ru|Iahjaghj@d%9*Fkpwcfjplcxe
~js|ar|@9dfosf #d~qR<Qabob
~js|zh|终结结核病#x莫斯科@y
>)|fr|~rU=Y#S@el’extrémisme violent
>)|es|~zz~h6&KExtremismo Violento
>)|ru|Gled@B%'~A5dehblzhkgcddasa Pjhkfcibxie
>)|ar|~ru{abidb|idb abpdch abiad} {|abgc fAiwa }~uWabgvjn abihcn
>)|zh|~gD~fp极端主义#G
_I|fr|&k@e~vZ
_I|es|~fF_XCombatientes ~IHExtranjeros{ (Principios Rectores de Madrid)|};~fF@e~vZ
_I|ru|~pJ@2#!~IUwacgbjag-kcffafbhkag{ (Ienfbnhjbc fpjaganqBbc mfbdrbmu)|};~Fx*Z
_I|ar|~lUabpqahl ~z?~BVabgfqcwce);~lUabpqahl;^]~BVabgfqcwce{| abdgibke labdkagbch abtjwalcch abpqahl}
_I|zh|马德里~jZ
>O|fr|~IX@e~kg
>O|es|comunicado final #JGrupo @e#g@TSiria;Comunicado @e~f'
>O|ru|~k]~vdjaiitdbjc Qfpmmu %'%9Lbfbb;_x{ac|asa|aip|bi|ai} jaiitdbjc
>O|ar|lcah qhcn
>O|zh|~DR#x+I小组最后公报;*k%K公报^)
~cy|fr|#Nréglant ~y3~HCpassage
~cy|ru|~A-mcfcngbycdbb b nahkpmc
~cy|ar|#(#plabghkb fabilfj;&tabghkb fabilfj
~cy|zh|通行进出#R
>S|fr|#Nintérimaire ~s-*bRive occidentale >bbande @eGaza
>S|es|#rProvisional Israelo-Palestino %ZRibera ~uE_1Faja @eGaza
>S|ru|Rxfeblzhja-melchkbdhj{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %9Yemendaip wcfcsp b hcjkafp Qexe
>S|ar|#({abtojazcbc abnbovchc abdIkg|abtojazcbc - abnbovchc abdIkg|abdIkg abtojazcbc - abnbovchc|abdIkg abtojazcbc abnbovchc} #dabAne abBjlce fkvai BEe
>S|zh|~DN@G西~DE@?临时#R;@G西~DE@?~DN临时#R
^5|fr|#N~EI
^5|es|#r{sobre|para} @u~fD~mf@e~ui
^5|ru|@M~l8g Ochmpwlbjc Юyduo Lpned
^5|ar|&t{gofce|rb} ~kr&P_r;#({abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~kr&P_r
^5|zh|@G~uj@?~gt;~tn@/~dp
*Q|fr|#N*bcessation @Dhostilités, @u@'@Dcivils #m~aq~MW
*Q|es|#r%ZCesación ~ibHostilidades, @u@.%1~vx>:~kbHumanitario
*Q|ru|~A-mfcjfeBcdbb wacguv ncohkgbo, ~oCb ~IT~Ehnahkpme
*Q|ar|&tfkn abpidab abkgabce ~B2~Bv{fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*Q|zh|~OX~tx准入#R;~OX{援助|}准入~dp
~i[|fr|~I-~oG#T~kWcentrafricaine
~i[|es|#r~x!~o,~mfCentroafricana
~i[|ru|&s%(~uhЦcdkfelzdaeFfbjedhjao Ochmpwlbjc
~i[|ar|#(+r{dh pqb abobad|bbobad} ~Jdqdwfjce ~G,abfovC
~i[|zh|~NS与~O(~ym~gt;~NS~gq~O(~ym~dp
~g,|fr|#N~oGau Mali
~g,|es|#r~o,Malí
~g,|ru|@M~uhIelb
~g,|ar|{agnak|abagnak dh pqb} ~Mm~Jddabc
~g,|zh|马里>g与~O(~gt;马里>g~gq~O(~dp
~bS|fr|~EU=Ypaix, @u%g>b&N=Y~kW~D]&OCongo >brégion
~bS|es|^f+zPaz, @u%b_1&l#T~mfDemocrática #JCongo _1Región
~bS|ru|OeiaAd@3a ibfc, _pb ~cs~r5HciajfekbAchjao Ochmpwlbjb Dadsa b fcsbade
~bS|ar|~u[~Mmfabpdh fabgiafh {bqdwfjce|dh pqb qdwfjce} absfhBf abmcdkjavce fabdhvke
~bS|zh|~DQ#j该~C->g+v%A与<-=z;~DQ&5该{区域|地区}>g+v%A~gq<-=z
~v/|fr|~EUgénéral =Y~G)#TBosnie-Herzégovine
~v/|es|#r^f%m@ePaz #TBosnia y ~Li
~v/|ru|EwB{cc feiaAdac hasleCcdbc|csa feiaAdasa hasleCcdbq|cip feiaAdaip hasleCcdbt|bi feiaAdui hasleCcdbci|ci feiaAdai hasleCcdbb} ~I2Uahdbb b Qcfrcsagbdc;Hcokadhj*w
~v/|ar|#(abtvajc ~IN~BNablfohe fabwjos
~v/|zh|波斯尼亚#j黑塞哥维那>g总=z#R
~hK|es|#r~kO+zTerminación #J~xY_1~Dw@euna Paz Estable y Duradera;#r~kO@ePaz
~hK|ru|EjadAekclzd~ye;~k]~ye;~k]{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~hK|ar|#(abhwazc {bthwaG|dh pqb thwaG} ~krflhaG obad dogkj fmazd
~GY|fr|~rUglobal commun
~GY|es|~zzIntegral Conjunto
~GY|ru|Lagichkd{uo ghcawKciltBbo mled|asa ghcawKciltBcsa mlede|aip ghcawKciltBcip mledp|ui ghcawKciltBbi mledai|ai ghcawKciltBci mledc} &d;LNGH
~GY|ar|~ru&J~qXabdugjse
~GY|zh|联合~C)#G
~b2|fr|~sg@e^m~Ba@e^P@DAccords @eMinsk
~b2|es|~Az@e_h+z~a9%1~An@eMinsk
~b2|ru|Daimlcjh@Bicf %9gumaldcdbt Ibdhjbv hasleCcdbo
~b2|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~b2|zh|~LX~gt~N';#[~LX~dp@/~N'
~gX|fr|~I-libyen
~gX|es|#r~x!Libio
~gX|ru|Zbgbohj{ac malbkbAchjac hasleCcdbc|asa malbkbAchjasa hasleCcdbq|aip malbkbAchjaip hasleCcdbt|bi malbkbAchjbi hasleCcdbci|ai malbkbAchjai hasleCcdbb}
~gX|ar|#(+rabbclc
~gX|zh|利比亚~ym~gt
juba|fr|#N@eDjouba =Y~G)au Soudan
juba|es|#r@e{Yuba|Juba} +zPaz #T{el |}Sudán;#r@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhj*w;Hypwbdhj%(~I2Lpnedc
juba|ar|&tqfla ~BNabofmah;&tqfla bbobad
juba|zh|朱巴>g~gt;苏丹>g朱巴~gt
~eW|fr|~iR@e<?=Y~G)au Darfour
~eW|es|~x2@e<?+zPaz #TDarfur
~eW|ru|~dA{bo najpicdk|asa najpicdke|aip najpicdkp|bi najpicdkai|ai najpicdkc} ~I2HefFpfc
~eW|ar|~Jc~Ml~BNmajnfj
~eW|zh|~dq~Gp~ty;~Gp~dq~ty
~gP|fr|~iZ@e~po
~gP|es|~d3@e~po
~gP|ru|Ufbnykepdhj{bo mejk|asa mejke|aip mejkp|bi mejkai|ai mejkc}
~gP|ar|iwm ljcmqgafh
~gP|zh|布里奇顿#R
+[|fr|~cm#z@8l’inclusion &Ohandicap
+[|es|~eD_Y+zInclusión #BDiscapacidad
+[|ru|Lkfekcsb~cC#F%9bdjltxbb ~nX
+[|ar|~cq@xbtmdaq dhFfj abtiake
+[|zh|@C残疾包容+7
~b8|fr|<y@V{révisée |}@e~B)physique, @el’activité physique #m&Osport
~b8|es|_8@F#B~h8Física, @uActividad Física >:Deporte
~b8|ru|#f%FFbxbAchjasa gahmbkedbq, ~m?ejkbgdahkb b hmafke
~b8|ar|~bJ&T{|abdhkr }bbgjlce ablmhce fabhuav ablmhc fabjcaAe
~b8|zh|#C~C(~ls+v~C(~oh#j~C(运动+e
&-|fr|~EJarmés (Principes @eParis);~EJarmés
&-|es|@[y Directrices{| de París} _0{ (Principios de París)| (los Principios de París)|};@[@e~Iz{: Principios y Directrices|} _0
&-|ru|Gfbdrbm{u b phkedagjb|ag b phkedagaj|ei b phkedagjei|eib b phkedagjeib|ev b phkedagjev} #!nckco, ~c-~GOhbleib ~v.~GOsfpmmeib~pX
&-|ar|~pC~FZ~z?lajco);~pCabdobre
&-|zh|~D0&v~O:(~oc#6);~D0@/&v~O:
~Hh|ar|~fa~qX~fy2023
~Hh|zh|~do：在冠状病毒病疫后%d扩大~C:对~lp#j福祉@?追求;2023~zZ
~eY|fr|~iI#B<zd’examen @e~Im
~eY|ru|~v1~kL%9~MxHpfwedhjasa mfarchhe
~eY|ar|+(~Mymcjlah abaogijaAc
~eY|zh|德班~w:~fo=p
~n1|fr|%t#m^o~rU*b&N@V~Ba~GFstratégie intégrée #méquilibrée @elutte #L~vE
~n1|ru|&s{eq ncjleferbq b Gled|ao ncjleferbb b Glede|ao ncjleferbb b Gledp|pt ncjleferbt b Gled|ao ncjleferbco b Gledai|ao ncjleferbb b Gledc} %'%9deleybgedbt %v>i~nNgufewakjb jaimlcjhdao b hweledhbfageddao hkfekcsbb ~CGibfagao mfawlciao defjakbjag
~n1|ar|~KEfxve &J#d~i9&Tyfl ~cqdgsadbe fdgfaEhe bdfaqwe dusbe abdxmjag ~F2
~n1|zh|~Gr#C<-以~Ks+v~NV@?#E#j#G;~Gr#C<-{，|}以~Ks{、|}~NV@?~OI*k#G^)
~rh|fr|~lV@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *b~cZtransmissibles >b~Oomentale #m&Obien-être
~rh|ru|~EKAckgcfkasa {xehcnedbq|hagcBedbq} %p=rdbib b ~n,mhbvbAchjasa ~CIb wlesamalpAbq
~rh|ar|~KE{bbaqgdai abjnci abdogfC abjali bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abjali|abyamj ih abaqgdai abjnci abdogfC abjali bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abjali} <({Bcj aboajce|Bcj abdimce} fdsanrgwa{| fgiEcE abyre fabobade abhnocgch}
~rh|zh|*J~M6次@G~c5及_/~Kr~k!#j~lp@?~hg#E;*J~M6次#[~c5{以及|及}_/~Kr~k!#j{健康|福祉}^I
~dO|fr|~lV@e~u7approfondi ~I5@e~gi*b&Y&O~Ob~yQ
~dO|ru|~EK%9bkasei hfcndchfaAdasa awxafe @e~cr~cANcdhjao mfasfeiiu ~r!@e~tW
~dO|ar|~KEbbaogijaA *Tbdhgyn abdme #d~pK~fS>x
~dO|zh|*k~za@?#E;*k~za#E
~hQ|fr|~tOavenir : unis ~r:action urgente
~hQ|ar|~u1dgrmfh +?abgrjs abiaqb
~hQ|zh|~o.~zS;~fY~zS
~ws|zh|#C~lv~w:论坛进展@y
~fm|ru|~EK2021 ^.~ov
~fm|ar|~KE~fy2021 #d~pK~h2
~fm|zh|2021%)@G~p!#E;@G~p!2021%)#E
~e6|fr|~OkLausanne
~e6|ru|Zaxeddhj@I&d
~e6|ar|*HbfEah
~e6|zh|洛桑#G
~n)|fr|~rUd’Oslo
~n)|ru|Ehlaghj@I&d
~n)|ar|*Hpfobf
~n)|zh|奥斯陆#G
~iv|fr|~OkVienne
~iv|ru|~ng@I&d
~iv|ar|*Hnccha
~iv|zh|*m#G
~n(|fr|%PNew START
~n(|ru|&y~pM~r0b ~a"~zP;&y~pM~a"b ~r0~zP;dag{uo Hasagaf|asa Hasagafe|aip Hasagafp|ui Hasagafai|ai Hasagafc} a LJN
~n(|ar|&Vogajg ~Mn
~n(|zh|~zI#j俄罗斯联邦@G进一步削减#j限制进攻性+7%[_:@?%G;新削减+7%[%G;新裁武%G
~MC|fr|@Kdétaillé ~m2@e~zo~BF
~MC|ru|Daimlcjhd@q<d~tS~gT
~MC|ar|abljhadq ~Mr~l9abEjaice ~ej
~MC|zh|*f农业#t~Ks~tz
~BD|fr|#N~da#B~Mb@elibre-échange continentale ~BF
~BD|ru|@M~n:MFfbjedhjao jadkbdcdkelzdao xadu hgawandao kafsaglb
~BD|ar|#(abdhuz bdhvke ~ow;&t{|thuaG }~Ja~ow
~BD|zh|~od*f~k?#R;#[~od*f~k?@?#R;*f~k?#R
>w|fr|~ek@eHong Kong
>w|ru|Qadjadshj~t8
>w|ar|@9wfhB sfhB ~Bw
>w|zh|香港~oj
~bg|fr|~ek~P3
~bg|ru|~dA~t8
~bg|ar|~f1~Bw
~bg|zh|~dq~oj
~eU|fr|+B~yB_)*b#S>b~b?~pG
~eU|ru|~K9a ~gm~HNdco
~eU|ar|@t~d9~uWabnoam fdsanrgw
~eU|zh|*f~xe&"#j=y腐败@k
~be|fr|<y_)#Bdémocratie, @Délections #m#Bgouvernance
~be|ru|MFfbjedhj%F~jJnciajfekbb, guwafag b pmfeglcdbq
~be|ar|~tlbbmcdkjavce fabahgxalag fabrsd
~be|zh|~Cn#j治理+e;~Cn&5{治理|施政}+e
_,|fr|<y~D]interaméricaine
_,|ru|~eF{eq nciajfekbAchjeq vefkbq|ao nciajfekbAchjao vefkbb|pt nciajfekbAchjpt vefkbt|ao nciajfekbAchjao vefkbco}
_,|ar|~bJabmcdkjavc bblbmah abpdjcsce;~hN<Cabmcdkjavc
_,|zh|~oi民主+e
+5|fr|^:~Cm~pG
+5|ru|~eF@b{mfakbg jaffpmrbb|a wafzwc h jaffpmrbco}
+5|ar|@t<C>habnoam
+5|zh|~oi~tt@k;~oi%0~tt@k
~BO|fr|~j5%U#Bfaune #m#Bflore marines @e~B!
~BO|ru|%!^liafhjbv ybguv ~n3Mdkefjkbjb
~BO|ar|@trnF ~v8~gNabrce &Pphgajsgcsa
~BO|zh|南极+g~yn~j3~J5@k
~Nt|fr|~j5%U>b<e~sYgrands migrateurs %7~h.~pz~Ng#mcentral
~Nt|ru|%!^l~k:~MNb ~JAAehkqv Tbvasa ~LH
~Nt|ar|@t~EsabsDcje abajgrab ~KR~C0
~Nt|zh|中西部~jY~gE~yP@k;中西~jY~gE~J5&5=B@k
~u]|fr|~s2~vS#Bchasse ^Abaleine
~u]|ru|~H8~Ebjbkawaodasa ~re
~u]|ar|~FebghFcd ycm abrcgah
~u]|zh|#C捕鲸~DW@k
~No|fr|#N#,%?pêches %7<tsud @e~h.Indien
~No|ru|~A-fuwalaghkgc g tydao ~Ie~uI~IQ
~No|ar|&t~hO~LV~gaabwhmc
~No|zh|南印度洋~dv#R
>z|fr|~zxSud
>z|ru|~tZ~fgtydao ~p(~LH
>z|ar|~K'dyacm ~wu~B]~dG~LV~C0
>z|zh|南~A8
>y|fr|~zxNord
>y|ru|%!^lb pmfeglcdbb fuwduib fchpfheib ~fghcgcfdao ~p(~IQ
>y|ar|@"@(lrnF ftmaje ~v8~qV&P~B]~dG{|nc }udab ~C0
>y|zh|北~A8
~MX|fr|~s2=Y%U@Dthonidés @el’Atlantique
~MX|ru|#f^D^lekledkbAchjbv kpdrag
~MX|ar|~FebrnF ~wuabgfhe &P~yT
~MX|zh|~J5~C.金枪鱼~p6
~Cy|fr|#N@e&Nrégionale ~Cmpiraterie ~KG~HI#TAsie
~Cy|ru|~Ixa ~csg #?mbfekhkgai b gaafpycddui fexwaci =fhpnag g Mxbb
~Cy|ar|&t~i9abtkbcdc >h^r&PJoca
~Cy|zh|亚洲~EP#j~og只~C-<-#R;亚洲~EP^(~og{只|舶}~CP@/~C-<-#R
~Nn|fr|Approche ~b!#B<e@V@D~Cx~sR
~Nn|ru|~Iu{bo manvan|asa manvane|aip manvanp|bi manvanai|ai manvanc} j ~B3~Eb~NrgcBchkg
~Nn|ar|abhwq abaogjagcqc bbtmaje @)bbdfam ~pD
~Nn|zh|#C~C3=B+7方针
~kD|fr|#O@e&Y@eCharm el-Cheikh
~kD|ru|Шefi-{PC|Plz}-Шcovhj@IahpBchkglcdbq
~kD|ar|~ruujd abucx bbghncH;~ru~pKujd abucx
~kD|zh|~Da~KW;~Da~J!~gC
~cz|fr|~rzShanghai *b~Oo%7<t~P0
~cz|ru|Шedveohj@d%9~n,~CIg feijev ~AM~PH
~cz|ar|@9uhBwac #d~Jjabyre &P{|tvaj }~vk
~cz|zh|~r.~z-中@?~lp_/上海@y
~lK|ru|Ucflbdhj@d~BK^J&Z~eZ
~lK|ar|@9ljbch ~p7
~bh|fr|~xW@epratique &]{de l’OMS |}@8<trecrutement @!@D~Nh@e~JD
~bh|ru|~cS{uo jancjh|asa jancjhe|aip jancjhp|ui jancjhai|ai jancjhc}{ NEY| Nhcibfdao afsedbxerbb xnfegaavfedcdbq|} %9mfejkbjc %vdeoie ~pT~CJ
~bh|ar|~BU~tm>o~vs;~qP~vs
~bh|zh|~z,*I~k!~ip#C招聘~ew;~CM{全球卫生人员国际招聘|卫生人员国际招聘全球}~ew
~fh|fr|@a~a,*b~Cz@Dqualifications ~d/&al’enseignement supérieur
~fh|ru|~cS^Dmfbxdedbb jgelbFbjerbo, akdahqBbvhq j guhCcip awfexagedbt
~fh|zh|承认高等~ls~DV资历*I@k
~n7|fr|Système @ecertification &OProcessus @eKimberley
~n7|ru|Lvci~b,hcfkbFbjerbb{| dcawfewakedduv eliexag} ~p?;hbhkci~b,hcfkbFbjerbb g feijev ~p?
~n7|ar|hFad idbce scdljbc btymaj uwamag abdhup{| bbdao abxad}
~n7|zh|金伯利进程证书制度
ammunition|zh|~J'~oe全寿命期=B*I=z;~J'~oe全{寿命|生命}{周期|}=B*I=z
~BT|ar|+({baqgdai abqdice abiade abjnci abdogfC|bbaqgdai abjnci abdogfC bbqdice abiade} {abdihc lgrkck|luph grkck} ~i'bbpbnce fBcjwa dh ~i'abdgnk ibcwa mfbca bbpuxay ~t]
~gp|fr|~rz~dF*b~ja>b+t: relever #hdéfis &OXXIe siècle
~gp|ru|~ng@da ~G6b mfegahpnbb: akgcku @eguxagu ~KAgcje
~gp|ar|~xM_lfabimabe: dfaqwe grmcag abkjh abramc fabiujch;~xM_lfabimabe
~gp|zh|@G<m与~JZ二十一~J1@?~J,@?*m@y;@G<m&5~JZ{二十一|21}~J1~J,@?*m@y
~pW|ar|gfyce ~CS~ir;abgfyce ~ir
~zh|ar|gfyce ~CS{|biad 2015 }#dabahgkab dh abakgyam ~K-tbC abakgyam abdhFd
~zf|ar|~qP@)bgofck lmazb blh abpd
~ze|ar|~bI>o~F-giavc absrfb <Qhrf Aaj
~j7|ar|abljhadq %sbbgDkcn ~p9^-_y
~l,|ar|^y~qU>habtjwal blbmah pfjfla fablrj ~oQ
~u"|ar|#Pabdugjs ~Mykde lajco +?~Ja~BA~oQ
sharks|ar|dHsje abgnawd @(lrnF ~wuabkju abdwaqje
~yG|ar|xvgha abdugjse
~q9|ar|~ruabjzco mfhabm q. gjadl ~wQ;abxve ~wQ
~tf|ar|@9hcfcfjs #dgofce kAce nbovch labfoazb abobdce fghncH rb abmfbgch
~CB|ar|&togfswfbd
~uY|ar|dHsje lfmalog
~wd|ar|~Jcwbohsc abxgadce
~Gv|ar|~hNlajco +?pfjfla qmcme
~pH|ar|abAdahag ~sLgsnb ~d.^-abHch cfaqwfh ikfle abtimad
~zl|ar|^]lhBabfj bbobfs abkAazc
~uX|ar|^]lbBjam #d~F3lch abdIooag abfvhce ~sQ~i)fabljbdahag
open-skies|ar|&VabpqfaG abdngfre
~v?|ar|~Fb%s#plabdifkch
~BS|ar|~u[idb masaj
~Ea|ar|~u[&J~BClabgibcd rgC iad ~r.
~s[|ar|~MOdfhgcncmcf #dabosah ~wb
~uZ|ar|~ktbxvv gfDck abdycm
~Hf|ar|~ktbbdoanhe;~kt#dabdoanhe
~Jb|ar|abxvfv #Ibbgfocd ~Mpbbpodas fabdhgqag ~qVdh ~hOablrjce
gfcm|ar|{abagnak abkaAc lthuaG|agnak thuaG} abwcze abiade bdyacm ~wu~BA~oQ
gatt-1994|ar|~lzfabgqaje ~fy1994
gatt|ar|~lzfabgqaje
gats|ar|#(~IN#d~eP&Pabxmdag
~MQ|ar|~cqfxve idb @x#dxval absjawce
~zk|ar|~pLqme {bdmfhe|ibC dmfhe} qclfgc ~q1;~pLqme
~B8|ar|%kiad 1996 ~n?~GC>/{fdfam pxjC|fabdfam abpxjC};%kbhmh
polar-code|ar|~qP@)bbonh abiadbe &Pabdcaw abkvlce;~qPabkvlce
isps|ar|~qP@)bpdh abonh fabdjank abdjnzce`;
