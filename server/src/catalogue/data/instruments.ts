// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~q4|t|~M!+p|UN ~p/|1945-06-26|~qM|||1945-10-24|37|
~e3|t|~s8@fCourt @A~Lw|~s8Court|1945-06-26|~qM|||1945-10-24||
~g.|t|%4=0+p||1946-02-13|@z|A/RES/22(I)|1:4|1946-09-17|8|
=8|t|%4=0Specialized Agencies||1947-11-21|@z|A/RES/179(II)|33:521|1948-12-02||
~mB|t|%4%I~PNGenocide|Genocide @R|1948-12-09|>j|A/RES/260(III), @P|78:1021|1951-01-12|9|
~di|t|~fc%YTraffic &i+o@w%Y~Fv%YProstitution @AOthers||1949-12-02|@z|A/RES/317(IV), @P|96:1342|1951-07-25||
~wg|t|&C*p@A12 August ~vx|&C*p@A~vx;~j?~qr;four ~qr;~qr|~j[|#p||75:970-973|~j]|51|1
~l]|t|~k(%YWounded @wSick &i_7~qy=:Field|First &C@R|~j[|#p||75:970|~j]||1
~ji|t|~k(@AWounded, Sick @wShipwrecked Members @A_7~qyat Sea|~uR&C@R|~j[|#p||75:971|~j]||
~gU|t|&C~K?>u~gN@A~kq@AWar|Third &C@R|~j[|#p||75:972|~j]||1
~jj|t|&C~K?>u~P3|Fourth &C@R;&C%4~P3|~j[|#p||75:973|~j]|5|1
~g/|t|~nB@f_7~tRI)|<v@LI;~nB@f_7Conflicts|1977-06-08|#p||1125:17512|1978-12-07||1
~e)|t|~rR~tRII)|<v@LII;~rRConflicts|1977-06-08|#p||1125:17513|1978-12-07||1
~dc|t|@L<v>u<B@w%O@gAdoption @Aan <vDistinctive Emblem (Protocol III)|<v@LIII|~xK|#p||2404:43425|2007-01-14||
~kA|t|~v0@arespecting @gLaws @w~p]@AWar @1Land|~f[annexed >u~v0@aIV|1907-10-18|~ga|||1910-01-26||
~jN|t|@a~pE|~xz@a~pE;~xz~FO@R;~FO@R;~xz@R|1951-07-28|#p||189:2545|1954-04-22|40|1
>4|t|@L~pE|~EW@L~pE;~EW@Lthereto;~EW*V|1967-01-31|@z||606:8791|1967-10-04||
>'|t|~A6|~K!~A6|1954-09-28|@z||360:5158|1960-06-06||
~b9|t|%4^i@A~FU|~oI%4^i@A~FU|1961-08-30|@z||989:14458|1975-12-13|12|1
~dh|t|~v6@R|1926 ~v6@R|1926-09-25|#p|||1927-03-09||
~fm|t|@Lamending @g~v6@a~o91926||~xA|@z|A/RES/794(VIII)|182:2422|~xA||
~CK|t|~v6@a~o91926 @w~qZ*V||~xA|@z||212:2861|1955-07-07||
+U|t|~dE%4~PPSlavery, @gSlave Trade, @w~qB@wPractices Similar *iSlavery|1956 ~dE@R|1956-09-07|#p||266:3822|1957-04-30||
*]|t|%4%N%n@AWomen||1953-03-31|@z|A/RES/640(VII)|193:2613|1954-07-07||
&,|t|%4Nationality @AMarried Women||1957-02-20|@z|A/RES/1040(XI)|309:4468|1958-08-11||
=L|t|*dConsent *iMarriage, ~sv@WMarriage @w~FP@AMarriages||1962-12-10|@z|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~G5|t|@f%4~p2|ICERD|1966-03-07|@z|A/RES/2106(XX), @P|660:9464|1969-01-04|54|1
~wk|t|~s6@w&4~cU|ICESCR|~pl|@z|~ch|993:14531|1976-01-03||
~G4|t|^B~cU|ICCPR|~pl|@z|~ch|999:14668|1976-03-23||
~jc|t|@fCovenants @1~xq|@f~z[Covenants|~pl|@z|~ch|||24|
~jn|t|~z]|First ~z]|~pl|@z|~ch|999:14668|1976-03-23||
~jo|t|~uR%/@g^BRights, aiming at @gabolition %Y~GH|~uR~z]|1989-12-15|@z|A/RES/44/128, @P|1642:14668|1991-07-11||
~jp|t|%/@g~s6@w&4~cU||2008-12-10|@z|A/RES/63/117, @P|2922:14531|2013-05-05||
+X|t|%4Non-Applicability @AStatutory Limitations *iWar ~AK@w~AK#cHumanity||1968-11-26|@z|A/RES/2391(XXIII), @P|754:10823|1970-11-11||
~i]|t|@f%4Suppression ~PNApartheid||1973-11-30|@z|A/RES/3068(XXVIII), @P|1015:14861|1976-07-18||
^u|t|@f~zPApartheid &iSports||1985-12-10|@z|A/RES/40/64, @P|1500:25822|1988-04-03||
~GC|t|%4~c0_w~t3|CEDAW|1979-12-18|@z|A/RES/34/180, @P|1249:20378|1981-09-03|79|1
~l)|t|%/@g%4~c0_w~t3||1999-10-06|@z|A/RES/54/4, @P|2131:20378|2000-12-22||1
cat|t|~zP>c|~zP~Mn|1984-12-10|@z|A/RES/39/46, @P|1465:24841|1987-06-26|13|1
~G?|t|%/@g~zP>c|%/@g~zP~Mn;OPCAT|2002-12-18|@z|A/RES/57/199, @P|2375:24841|2006-06-22|4|1
crc|t|%4%n~KY|CRC|1989-11-20|@z|A/RES/44/25, @P|1577:27531|1990-09-02|138|1
~l,|t|~nK#D~mb|~FH~mb|2000-05-25|@z|~z2I|2173:27531|2002-02-12||1
~l.|t|~nK#Dsale @A~fC|~FHsale @A~fC|2000-05-25|@z|~z2II|2171:27531|2002-01-18||1
~l-|t|~nK@1a ~BXprocedure||2011-12-19|@z|A/RES/66/138, @P|2983:27531|2014-04-14||1
_K|t|@f%4@7%Y%n@AAll Migrant ~F1@wMembers @A^?Families||1990-12-18|@z|A/RES/45/158, @P|2220:39481|2003-07-01|8|1
crpd|t|%4%n@A~h5|CRPD|2006-12-13|@z|~A:I|2515:44910|2008-05-03|62|1
~q8|t|%/@g%4%n@A~h5||2006-12-13|@z|~A:II|2518:44910|2008-05-03||1
*"|t|~nJ~Gb~k-||2006-12-20|@z|A/RES/61/177, @P|2716:48088|2010-12-23|14|1
*s|t|~zP_w&i~AO||1960-12-14|>j||429:6193|1962-05-22||1
~Hs|t|@s@a&8|Organized ~vZ@R;Palermo @R;@a&8|~xI|@z|~m(I|2225:39574|2003-09-29|42|1
=o|t|~CcChildren, ~if|*h+o*V;~Cc~Fm;Palermo *V|~xI|@z|~m(II|2237:39574|2003-12-25|4|1
<8|t|@L~ul@wAir, ~if|@L~ul@wAir;~kZ*V|~xI|@z|~m(III|2241:39574|2004-01-28|5|1
>N|t|~D2@w~Im~if|Firearms *V;~D2@wAmmunition|2001-05-31|@z|A/RES/55/255, @P|2326:39574|2005-07-03|7|1
~Hq|t|@s~zP~pu|~zP~pu;UNCAC|2003-10-31|@z|A/RES/58/4, @P|2349:42146|2005-12-14|31|1
~gQ|t|@s~zP~x6; ~hI@f%]@W~x2~l4~AKCommitted by Means @A~kT@w~AD~Ml~FX@w*aSharing @AEvidence &i~LoForm @A~FSCrimes|@s~zP~x6|2024-12-24|@z|A/RES/79/243, @P||||
>!|t|~sI~cl@A1961|~sINarcotic Drugs, 1961;~oISingle @R|1961-03-30|@z||520:7515|1964-12-13||
&.|t|~MZ1972 *V|~MZ@L@A25 March 1972|1975-08-08|@z||976:14152|1975-08-08||1
~dd|t|*d~Ev@A1971|*d~HZ|1971-02-21|&S||1019:14956|1976-08-16||
~c!|t|@s@a~vP@w~Ev@A1988|@s@a~vP@w~HZ;1988 @R|1988-12-20|&S||1582:27627|1990-11-11||
>3|t|%4%I@w~ns@A~AK#cInternationally Protected Persons, including ~LnAgents||1973-12-14|@z|A/RES/3166(XXVIII), @P|1035:15410|1977-02-20||
~mD|t|@f~zP@gTaking @AHostages||1979-12-17|@z|A/RES/34/146, @P|1316:21931|1983-06-03||
~e9|t|@f~zP@gRecruitment, Use, ~d1@wTraining @AMercenaries||1989-12-04|@z|A/RES/44/34, @P|2163:37789|2001-10-20|7|1
~jS|t|%4~O3||~xF|@z|A/RES/49/59, @P|2051:35457|1999-01-15|12|1
~dk|t|%/@g%4~O3||~xK|@z|A/RES/60/42, @P|2689:35457|2010-08-19||
<'|t|@f~fc@ATerrorist Bombings||1997-12-15|@z|A/RES/52/164, @P|2149:37517|2001-05-23|8|1
=(|t|@f~fc%Y~d1@A~nR||1999-12-09|@z|A/RES/54/109, @P|2178:38349|2002-04-10||
>1|t|@f~fc@AActs @A&z~nR||2005-04-13|@z|A/RES/59/290, @P|2445:44004|2007-07-07|19|1
^W|t|~HB|%4~np~Gb&zMaterial @w&zFacilities|1979-10-26|&S||1456:24631|1987-02-08||
~hd|t|~E1|Tokyo @R|1963-09-14|~Mm||704:10106|1969-12-04||
~gV|t|~DA||1970-12-16|~ga||860:12325|1971-10-14||
~b3|t|@a+D@A~hA||1971-09-23|~eG||974:14118|1973-01-26||
>Z|t|@L*a#!Acts @A~d9at Airports Serving @f~hA||1988-02-24|~eG||1589:14118|1989-08-06||
<2|t|%4Marking @APlastic Explosives *aPurpose @ADetection||1991-03-01|~eG||2122:36984|1998-06-21||
sua|t|~rA|SUA @R|1988-03-10|>/||1678:29004|1992-03-01|7|1
~b"|t|~Po||1988-03-10|>/||1678:29004|1992-03-01||1
~de|t|~qL~s8~Cx|~qLStatute|1998-07-17|>/||2187:38544|2002-07-01|29|1
~aL|t|@Z#D=0~Cx||2002-09-09|@z||2271:40446|2004-07-22|7|1
vcdr|t|>E*d~Ln~nv||1961-04-18|&S||500:7310|1964-04-24|7|1
vccr|t|>E*dConsular ~nv||1963-04-24|&S||596:8638|1967-03-19|24|1
^7|t|*d~FTMissions||1969-12-08|@z|A/RES/2530(XXIV), @P|1400:23431|1985-06-21||
vclt|t|>E~I]@ATreaties||1969-05-23|&S||1155:18232|1980-01-27|2|1
~ru|t|>E~I]@ATreaties *X+(@w~z1or *X@fOrganizations||1986-03-21|&S|||||
='|t|>E*dSuccession @A+(&irespect @ATreaties||1978-08-23|&S||1946:33356|1996-11-06||
&)|t|@s*dJurisdictional Immunities @A+(@w^?Property||2004-12-02|@z|A/RES/59/38, @P||||
~a1|t|>E%4Representation @A+(&i^?Relations ~yT~z1@Aa +qCharacter||1975-03-14|&S|||||
~wF|t|@s~I]%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~rl|t|@Z%O@g%j@APart XI %Y~rG@A~H[1982|Part XI %f|1994-07-28|@z|A/RES/48/263, @P|1836:31364|1996-07-28||1
~e1|t|@Z*a~xs~rG@A~H[1982 %O@g~zAStraddling ~kR@wHighly ~pBFish Stocks|@s~kR%f;~kR%f|1995-08-04|@z||2167:37924|2001-12-11||
bbnj|t|@Z~wG@g~rG#D%C@w#r^G~Bk~t/~PRAreas ~MN~C5|BBNJ %f|2023-06-19|@z|A/CONF.232/2023/4||2026-01-17||
^N|t|@Z#D=0~A/||1997-05-23|@z||2167:37925|2001-12-30||1
~aN|t|@L#D=0@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~jl|t|%4~AV||~xB|#p||450:6465|1962-09-30||
>K|t|%4~IpShelf||~xB|#p||499:7302|1964-06-10||
_U|t|%4~sJSea ~vCContiguous Zone||~xB|#p||516:7477|1964-09-10||
+.|t|@Z~pi~Lj~yT@f%C@w*C+"by ~gLVessels #D~AV|~Lj%f|1993-11-24|>/||2221:39486|2003-04-24|2|1
=7|t|~Ja~FM~LB|~FM%f|2009-11-22|>/||3161:54133|2016-06-05||1
~Hk|t|~OiSea, 1974|~OiSea|1974-11-01|~d3||1184:18961|1980-05-25|9|1
~wu|t|~nJ%I@A~FKShips, 1973, as modified by @g@L@A1978 relating thereto|~nJ%I@A~FK~Mj;MARPOL @R|1978-02-17|~d3||1340:22484|1983-10-02||1
~b6|t|~I(@wRescue, 1979|~I(@wRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~vTSeafarers, 1978|~vTSeafarers|1978-07-07|~d3||1361:23001|1984-04-28|3|1
+L|t|*d~iY@A@f<aTraffic||1965-04-09|~d3||591:8564|1967-03-05|7|1
~aM|t|%4@f<a~f-||1948-03-06|#p||289:4214|1958-03-17||
mlc|t|<a~ne#I2006|<a~ne@R|2006-02-23|#p||2952:51299|2013-08-20||1
=,|t|%4@7%YUnderwater &4~v1||2001-11-02|>j||2562:45694|2009-01-02|6|1
~bO|t|~nJ^d@w*C@AShips’ Ballast Water @wSediments||2004-02-13|~d3|||2017-09-08||
~b)|t|_i@f%4Removal @AWrecks||2007-05-18|~kn|||2015-04-14||
~jm|t|~px~nJSafe @wEnvironmentally Sound Recycling @A~Mj||2009-05-15|~zc|||2025-06-26||
>W|t|~O6~PgMatter|London @R|1972-12-29|London, Mexico City, Moscow @w_"||1046:15749|1975-08-30||
~G[|t|~w3~fS%YNorth-East Atlantic|OSPAR @R|1992-09-22|>j||2354:42279|1998-03-25|8|1
npt|t|~Pe|_9~ff;&z_9~ff;NPT|1968-07-01|&D|A/RES/2373(XXII), @P|729:10485|1970-03-05|81|1
ctbt|t|^cNuclear-Test-Ban ~ff|CTBT|1996-09-10|@z|A/RES/50/245||||
tpnw|t|&E#D<G@A&z~h"||2017-07-07|@z|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|&EBanning &zWeapon Tests =:Atmosphere, &i~kU@w~wGWater|Partial Test-Ban ~ff|1963-08-05|Moscow||480:6964|1963-10-10||
~e,|t|&E#D<G%YEmplacement @A&z^j~Pg^j@AMass Destruction #DSeabed ~vCOcean Floor @w=:Subsoil Thereof||1971-02-11|&D|A/RES/2660(XXV), @P|955:13678|1972-05-18||
~GP|t|%4<G@AMilitary or Any +4Hostile ^G~hCModification Techniques||1976-12-10|@z|A/RES/31/72, @P|1108:17119|1978-10-05||
bwc|t|~vJ~uN@w~IN@A~y?(Biological) @wToxin ^j@w~m4|~t/^j@R;~t/@wToxin ^j@R|1972-04-10|&D|A/RES/2826(XXVI), @P|1015:14860|1975-03-26|23|1
=c|t|@L*a<G%YUse &iWar @AAsphyxiating, Poisonous or +4Gases, @w@A~y?Methods @AWarfare|1925 &C*V;&C@L@A1925|1925-06-17|#p|||1928-02-08||
cwc|t|~vJProduction, ~IN@w^G~AC^j@w~m4|~AC^j@R|1992-09-03|#p||1974:33757|1997-04-29|13|1
ccw|t|@a&9#D^G~l4~p?^jWhich May Be Deemed *iBe Excessively Injurious or *iHave Indiscriminate Effects|*d~l4~p?~h"|~pm|#p||~pk|~pn|17|1
~aA|t|~C)~PgDevices as amended @13 May 1996|Amended @LII|1996-05-03|#p||2048:22495|1998-12-03||1
~GB|t|@L@1Explosive Remnants @AWar|@LV|2003-11-28|#p||2399:22495|2006-11-12||1
~mI|t|%4<G%YUse, Stockpiling, ~uN~Pl@A~AzMines @w~m4|~Az~L);~L);~Bp@R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~q6|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~d8~ff||2013-04-02|@z|A/RES/67/234B|3013:52373|2014-12-24|37|1
~e'|t|&E@1@6~LA~OjOuter Space, including @gMoon @w~vw|~kU~ff|1967-01-27|&D|A/RES/2222(XXI), @P|610:8843|1967-10-10|32|1
>6|t|@Z#DRescue @AAstronauts, @gReturn @AAstronauts ~vCReturn @A~oP||1968-04-22|&D|A/RES/2345(XXII), @P|672:9574|1968-12-03||
_T|t|*d@fLiability @WDamage Caused by ~ByObjects||1972-03-29|&D|A/RES/2777(XXVI), @P|961:13810|1972-09-01||
<9|t|*d~FP@A~oP||1974-11-12|@z|A/RES/3235(XXIX), @P|1023:15020|1976-09-15||
moon|t|@Z~LA#DMoon @w~vw|Moon %f|1979-12-05|@z|A/RES/34/68, @P|1363:23002|1984-07-11||
~i[|t|Antarctic ~ff||1959-12-01|_"||402:5778|1961-06-23|15|1
~hc|t|&E*a<G@A&z^j~s0|&E@A~x[|1967-02-14|Mexico City||634:9068|1969-04-25||1
~jy|t|South Pacific &zFree ~Mp~ff|&E@A~sE|1985-08-06|~sE||1445:24592|1986-12-11||
~q0|t|~tQ~brZone|&E@A~kg;~l3~ff;~tQ&zWeapon-Free Zone;&E#D~x?Asia ~brZone|1995-12-15|~kg||1981:33873|1997-03-27|30|1
~jx|t|*z~br~Mp~ff|&E@A~Br;Pelindaba ~ff|1996-04-11|Cairo|A/50/426, @P||2009-07-15||
~b7|t|&E@1a ~br~Mp&i~iSAsia|&E@A~qN|2006-09-08|~qN||2970:51633|2009-03-21|24|1
~wH|t|@s~cL|~cL;UNFCCC|1992-05-09|@z||1771:30822|1994-03-21|249|1
~G8|t|~sr@L>u@s~cL|~sr*V|1997-12-11|~L8||2303:30822|2005-02-16|5|1
_N|t|~i3@Zadopted ~wG@g@s~cL|~i3%f|2015-12-12|>j|FCCC/CP/2015/10/Add.1, ~s.1/CP.21, @P|3156:54113|2016-11-04|91|
cbd|t|~an|@s~an|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=I|t|<C@L@1Biosafety >u~an|~Bh;<C*V|2000-01-29|~eG||2226:30619|2003-09-11|6|1
~wx|t|~O(Utilization >u~an|~O(Utilization;~uG*V|2010-10-29|~sy||3008:30619|2014-10-12|7|
~Hr|t|@s@a*i~LiDesertification &iThose Countries Experiencing ~FSDrought and/or Desertification, Particularly ~ev|@s~cI;~cI|1994-10-14|>j||1954:33480|1996-12-26|43|1
~dl|t|>E~w3%Y~uL||1985-03-22|&S||1513:26164|1988-09-22||
~aS|t|~hp@g~uL|~Bm*V|1987-09-16|~eG||1522:26369|1989-01-01||
~F]|t|Basel %4^d@A~dFMovements @A~x8~BA@w^?Disposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~jQ|t|~kr%4Prior Informed Consent Procedure @W~l4~x8~ps@wPesticides &i@fTrade|~kr@R|1998-09-10|~nw||2244:39973|2004-02-24||
~a3|t|~ks*dPersistent Organic Pollutants|~ks@R|2001-05-22|~i6||2256:40214|2004-05-17|2|1
~mH|t|~Bl*dMercury|~Bl@R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~GE|t|*d@f~d8&iEndangered ~OQFauna @wFlora|CITES|1973-03-03|_"||993:14537|1975-07-01|27|1
cms|t|%4%C@A~pB~OQAnimals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~wA|t|*dWetlands @A@fImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@Z#D%C@AAlbatrosses @wPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~v?|t|~AA%4Ban %YImport into ~Av~vC^d@A~dF~Py*C@A~x8~BAwithin Africa|~AA@R|1991-01-30|~Io||2101:36508|1998-04-22|4|1
=J|t|~w3@w%u~fS%YWider Caribbean Region|<C@R|1983-03-24|<C@eIndias||1506:25974|1986-10-11||1
alps|t|%4@7%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~dn|t|~I]%YNon-navigational Uses @A@fWatercourses|~F0@R|1997-05-21|@z|A/RES/51/229, @P||2014-08-17||
~Hv|t|%4@7@w^G~dF~F0@w@fLakes|Water @R|1992-03-17|~FC||1936:33207|1996-10-06|1|1
~v!|t|*d~eA&iDecision-making @w~nP^f&i~hCMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~MV|t|*d~hCImpact Assessment &ia ~dFContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
~G9|t|*dLong-range ~dFAir Pollution||1979-11-13|#p||1302:21623|1983-03-16||
~B8|t|~sF~Ja~eA@w^f&i~hCMatters ~s0|Escazú %f|2018-03-04|Escazú|||2021-04-22||
~b4|t|@f&E@1Plant ~nc@W~Fx@wAgriculture||2001-11-03|>/||2400:43345|2004-06-29||
^0|t|@fPlant @7@R||1951-12-06|>/||150:1963|1952-04-03||
~aW|t|*d&zSafety||1994-06-17|&S||1963:33545|1996-10-24||
=j|t|*dEarly Notification @Aa &zAccident||1986-09-26|&S||1439:24404|1986-10-27||
<0|t|*d~m.=:Case @Aa &zAccident or Radiological Emergency||1986-09-26|&S||1457:24643|1987-02-26||
~hb|t|Joint %4~f]@ASpent Fuel *C@w#D~f]@A~IIWaste ~pz||1997-09-05|&S||2153:37605|2001-06-18|6|1
~c:|t|~s8~rZ||1956-10-26|@z||276:3988|1957-07-29||
^'|t|~eC%Y*4~dC~f-||1946-07-22|@z||14:221|1948-04-07|9|1
fctc|t|*4~dC&N~h1|WHO ~h1;~h1|2003-05-21|#p||2302:41032|2005-02-27|3|1
=-|t|~eC%Y@sEducational, Scientific @w&4~f-||1945-11-16|~d3||4:52|1946-11-04||
<,|t|~eC%Y@s~uz%u~f-||1979-04-08|&S||1401:23432|1985-06-21||
~q5|t|*d@f~hA|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~a5|t|~w3~Ov|@a<x@g@7~Ov;*4Heritage @R|1972-11-16|>j||1037:15511|1975-12-17|2|1
*9|t|%4Means @AProhibiting @w~Mc@g~i0Import, Export ~Pl@AOwnership @A&4Property||1970-11-14|>j||823:11806|1972-04-24|2|1
*8|t|~w3@A~ER@A_7~Fo||1954-05-14|~ga||249:3511|1956-08-07|2|1
*!|t|~uR@L>u~v0@a@A~K!*a~Gb~ER@A_7~Fo||1999-03-26|~ga||2253:3511|2004-03-09||1
=Q|t|@a*aSafeguarding %YIntangible &4~v1||2003-10-17|>j||2368:42671|2006-04-20||
+:|t|%4@7@w~pD%Y~PR&4Expressions||2005-10-20|>j||2440:43977|2007-03-18|8|1
~b(|t|UNIDROIT *d~gM|*d~gM|1995-06-24|>/||2421:43718|1998-07-01||
~wc|t|@f~zPDoping &iSport||2005-10-19|>j||2419:43649|2007-02-01|3|1
~b1|t|~x(&E*iFacilitate ~nPPublished Works @W+oWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~x(~ff|2013-06-27|~nf||3162:54134|2016-09-30|1|1
~rr|t|~v7%4Provision @ATelecommunication ~b/@W~AN~uF@wRelief Operations|~v7@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>8|t|~oH|~j?~oH|1949-09-19|#p||125:1671|1952-03-26|1|1
tir|t|~p]%4@fTransport @AGoods ~wGCover @ATIR Carnets|TIR @R|1975-11-14|#p||1079:16510|1978-03-20||1
~d(|t|@f%4Harmonization @AFrontier Controls @AGoods||1982-10-21|#p||1409:23583|1985-10-15|1|1
~e/|t|*d~FY~d8@ALand-locked ~la||1965-07-08|@z||597:8641|1967-06-09||
+,|t|~Dt@w~kO@AForeign Arbitral Awards|~sz@R|1958-06-10|@z||330:4739|1959-06-07||
cisg|t|~y-@fSale @AGoods||1980-04-11|&S||1489:25567|1988-01-01||
&(|t|@s%4^G~Lo~AD&i@fContracts||2005-11-23|@z|A/RES/60/21, @P|2898:50525|2013-03-01|1|1
_R|t|~y-@fCarriage @AGoods Wholly or Partly by Sea|~kr~FQ|2008-12-11|@z|A/RES/63/122, @P||||
*:|t|@s*d+E|~kl*dTransparency|2014-12-10|@z|A/RES/69/116, @P||2017-10-18||
="|t|@s*d@fSettlement Agreements Resulting ~htMediation|Singapore *dMediation|2018-12-20|@z|A/RES/73/198, @P||2020-09-12||
=S|t|@s%4@fEffects @A~spSales @A~Mj|~eB%4~spSale @A~Mj|2022-12-07|@z|A/RES/77/100, @P||||
~JU|t|@f~K:%YUniversity @W~Bq||1980-12-05|@z|A/RES/35/55, @P|1223:19735|1981-04-07|1|1
~wl|t|~p(|+k1930|1930-06-28|#p||39:612|1932-05-01|1|
_I|t|@L@A2014 ~Fe|2014 @L~Fe;@L@A2014 >u~p(;@L>u~p(;@L~Fe|2014-06-11|#p||3175:612|2016-11-09||1
~wm|t|Freedom @A~In@w@7%Y~J"#I1948 ~hj87)||1948-07-09|~qM||68:881|1950-07-04||
~wn|t|~x)@WEmployment @a(Revised), ~j?~hj97)||1949-07-01|#p||120:1616|1952-01-22|4|1
~wo|t|~J"@wCollective Bargaining #I~j?~hj98)||1949-07-01|#p||96:1341|1951-07-18||
~q)|t|Equal Remuneration #I~xz~hj100)||1951-06-29|#p||165:2181|1953-05-23||
~q,|t|=E>p(Minimum Standards) #I1952 ~hj102)||1952-06-28|#p||210:2838|1955-04-27||1
~q-|t|~PP+k1957 ~hj105)||1957-06-25|#p||320:4648|1959-01-17||
~q.|t|_w(Employment @wOccupation) #I1958 ~hj111)||1958-06-25|#p||362:5181|1960-06-15||
~q/|t|~sv#I1973 ~hj138)|~sv#I1973|1973-06-26|#p||1015:14862|1976-06-19|3|1
~q:|t|~nd@w~yx1989 ~hj169)|~nd@w~yx1989|1989-06-27|#p||1650:28383|1991-09-05||1
~q?|t|~Cb1999 ~hj182)|~Cb1999|1999-06-17|#p||2133:37245|2000-11-19||
~q]|t|~sk~F1#I2011 ~hj189)|~sk~F1#I2011|2011-06-16|#p||2955:51379|2013-09-05|8|1
~ra|t|~d9@w~FA2019 ~hj190)|~d9@w~FA2019|2019-06-21|#p|||2021-06-25||
~da|t|~O!governing @gspecific ~v/@Arefugee problems ~ev|@a~c6Specific ~p.@A~FOProblems ~ev|1969-09-10|^b||1001:14691|1974-06-20||1
~gp|t|~O!*aelimination @Amercenarism ~ev||1977-07-03|Libreville||1490:25573|1985-04-22||1
~rc|t|*zUnion ~w3@w~m.@AInternally Displaced +o~ev|Kampala @R|2009-10-23|~Ly||3014:52375|2012-12-06||
_A|t|~jD~cU|Banjul ~p/|1981-06-27|~kn||1520:26363|1986-10-21||
~bK|t|*z&b#D%n@wWelfare ~KY||1990-07-11|^b|||1999-11-29||
~wt|t|~Gs@A~sN~ev|Maputo *V|2003-07-11|~IC||3268:26363|2005-11-25||
~v:|t|Constitutive Act %Y*zUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~w3@A~M0|European *d~xq|1950-11-04|>/||213:2889|1953-09-03||
achr|t|American *d~xq|Pact @A~sH|1969-11-22|~sH||1144:17955|1978-07-18||
=R|t|~PBpreventing @wcombating ~a?#cwomen @wdomestic ~Ht||2011-05-11|~qD|||2014-08-01||
~l(|t|~PB~x6|Budapest @R|2001-11-23|~vV||2296:40916|2004-07-01||
_F|t|~PB#H#c*h%-Beings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~Gy|t|>i%4~f:~ns@w~Ix@A~d9~t3|@a@A~f8|1994-06-09|~f8|||1995-03-05||
bern|t|%4%C@AEuropean Wildlife @w~l6Habitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
^v|t|&b~HA|Pact ~HA|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bM|t|~M!~In@A~x?Asian Nations|ASEAN ~p/|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|&E@AAmity @w%]&i~x?Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~h.|t|~M!%]~p[*aArab +(%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@Z#DStatus @wFunctions %Y@f~t?@1Missing ~f/||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|@a*a@f~p[*a~kP%YSea||1964-09-12|~pt||652:9344|1968-07-22||1
~Hi|t|%4~zA~Fw~b/=:South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_E|t|~KV@A~xT|~v0~KV@A~xT|1980-10-25|~ga||1343:22514|1983-12-01||
+N|t|~OL|~v0~OL|1993-05-29|~ga||1870:31922|1995-05-01||
~c[|t|%4Recovery Abroad @AMaintenance||1956-06-20|@z||268:3850|1957-05-25||
ihr|t|@f~dC~f[(2005)|@f~dCRegulations|2005-05-23|#p||2509:44861|2007-06-15|28|
udhr|i|+q~OJ~xq||1948-12-10|>j|A/RES/217(III)|||138|
~aC|i|_eGranting @A~qz*iColonial Countries @w~L]||1960-12-14||A/RES/1514(XV)|||87|
<S|i|~PZ%]~ou@g~M!+p|~PZCo-operation ~ou@g~M!+p;+FFriendly ~nv|1970-10-24||A/RES/2625(XXV), @P||||
~a.|i|+FPermanent Sovereignty over ~l6Resources||1962-12-14||A/RES/1803(XVII)||||
%T|i|@s_e~p2||1963-11-20||A/RES/1904(XVIII)||||
>J|i|@n%Y%n~KY||1959-11-20||A/RES/1386(XIV)||||
>-|i|_e*2@A_w~t3||1967-11-07||A/RES/2263(XXII)||||
<"|i|+F~sJAsylum||1967-12-14||A/RES/2312(XXII)||||
^U|i|~ub=:~skAffairs @A+(~vC~Gb^?~qz@wSovereignty||1965-12-21||A/RES/2131(XX)||||
+Q|i|~ub@wInterference =:Internal Affairs @A~la||1981-12-09||A/RES/36/103, @P||||
_S|i|+F=EProgress @w#V||1969-12-11||A/RES/2542(XXIV)||||
*-|i|_e~hI@A@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<6|i|~OJ@6~c6Sea-Bed ~vCOcean Floor, ~vCSubsoil Thereof, ~MN@gLimits @A~C5||1970-12-17||A/RES/2749(XXV)||||
~gO|i|Definition @AAggression||1974-12-14||A/RES/3314(XXIX), @P||||
^T|i|_e~dz@A~DJ||1974-05-01||A/RES/3201(S-VI)|||3|
~aV|i|>v#D~dz@A~DJ||1974-05-01||A/RES/3202(S-VI)||||
*P|i|&b@A~iV%n@wDuties @A~la||1974-12-12||A/RES/3281(XXIX)||||
^y|i|~PT~Is||1975-12-09||A/RES/3447(XXX)||||
=)|i|_e~GbAll +o~htBeing Subjected *i>c||1975-12-09||A/RES/3452(XXX), @P||||
=f|i|+A@W~zd||1979-12-17||A/RES/34/169, @P|||11|
=e|i|_e~c0Intolerance @w@A_wBased @1Religion or Belief||1981-11-25||A/RES/36/55|||7|
~e8|i|Manila ~r4@A@fDisputes||1982-11-15||A/RES/37/10, @P|||7|
~aT|i|*4&b@WNature||1982-10-28||A/RES/37/7, @P||||
~aP|i|@6@AMedical Ethics relevant >uRole @A~dC~Maparticularly Physicians, =:~Gb~kq@wDetainees #c>c||1982-12-18||A/RES/37/194, @P||||
^Z|i|_eRight @APeoples *i~Bq||1984-11-12||A/RES/39/11, @P||||
=.|i|~OJ~iP@A^f@W~v9@A~vZ@wAbuse @APower||1985-11-29||A/RES/40/34, @P||||
~bQ|i|~PJ^f(The ~eB~IL|~PJ~Lw;~eB~FQ|1985-11-29||A/RES/40/33, @P||||
*/|i|~iP#D~qz%YJudiciary||1985-09-06|Milan|||||
>L|i|_e~mg#V||1986-12-04||A/RES/41/128, @P|||28|
&o|i|+F=E@wLegal @6%O@g@7@wWelfare @AChildren, ~yT~FTReference *iFoster Placement @wAdoption Nationally @wInternationally||1986-12-03||A/RES/41/85, @P||||
^V|i|~D]%YEffectiveness %YPrinciple @ARefraining ~ht@gThreat or ^GForce &i@f~nv||1987-11-18||A/RES/42/22, @P||||
+?|i|Body @A@6*a~GbAll +o~wGAny Form @ADetention or Imprisonment||1988-12-09||A/RES/43/173, @P||||
=O|i|_e%I@wRemoval @ADisputes @wSituations Which May Threaten @f~fe@w>p@w~KP%Y@s&ithis Field||1988-12-05||A/RES/43/51, @P||||
~e.|i|&B~hH+"(The Tokyo ~IL|&B~hHMeasures;Tokyo ~FQ|~dX||A/RES/45/110, @P|||3|
=l|i|~iP*a~O.||~dX||A/RES/45/111, @P||||
>7|i|~PLDelinquency (The Riyadh Guidelines)|~PLDelinquency;Riyadh Guidelines|~dX||A/RES/45/112, @P||||
~c,|i|~L7~GbJuveniles Deprived @Atheir Liberty|Havana ~FQ|~dX||A/RES/45/113, @P||||
>Y|i|Model &E@1Extradition||~dX||A/RES/45/116, @P||||
^R|i|Model &E@1Mutual ~m.&i=[Matters||~dX||A/RES/45/117, @P||||
<Y|i|~iP~KP@ALawyers||~xC|Havana|||||
+a|i|#e~KP@AProsecutors||~xC|Havana|||||
~aI|i|~iP#D^GForce @wFirearms by ~zd||~xC|Havana|||||
&1|i|*4_eSurvival, @7@w%u@A~Fm||1990-09-30|@z|||||
*u|i|@s@6@WOlder ~f/||1991-12-16||A/RES/46/91, @P||||
~aQ|i|@6*a~Gb+o~yTMental Illness ~vCImprovement @AMental ~dCCare||1991-12-17||A/RES/46/119, @P||||
~c"|i|+FFact-finding by @g@s=:Field %Y~yb||1991-12-09||A/RES/46/59, @P||||
&'|i|_e~Gb~k-||1992-12-18||A/RES/47/133|||4|
*[|i|~PT+oBelonging *i~cmor Ethnic, Religious @wLinguistic Minorities||1992-12-18||A/RES/47/135, @P|||7|
~a4|i|_e*2@A~d9~t3||~xE||A/RES/48/104|||10|
&H|i|Standard ~nx#DEqualization @AOpportunities @W~h5||~xE||A/RES/48/96, @P||||
^Y|i|@6_4~cm~qB*a~pD@w~Gb~z[(Paris ~nq|@6%O@gstatus @Anational ~jq*a_-@w@(@Ahuman rights;~i3~x-|~xE||A/RES/48/134, @P|||3|
+Z|i|~Gm||~xF||A/RES/49/60, @P||||
&0|i|@n*iSupplement @g1994 ~Gm||1996-12-17||A/RES/51/210, @P||||
%8|i|~D]@A%]~g2~sFArrangements or Agencies =:~yb||~xF||A/RES/49/57, @P||||
=b|i|_eOccasion %YFiftieth Anniversary %Y+p||1995-10-24||A/RES/50/6|||4|
_V|i|*4>v@WYouth|*4>v@WYouth >uYear 2000 @wBeyond|~xH||A/RES/50/81, @P|||12|
*)|i|_eRight @w~Bt@AIndividuals, Groups @wOrgans @ASociety ~pi@w~FNUniversally Recognized ~M0|+F~z[Defenders|1998-12-09||A/RES/53/144, @P||||
^x|i|@n@w>v@1~OX|+F~OX|1999-09-13||A/RES/53/243|||10|
*?|i|@s~ni%,|~ni%,|2000-09-08|@z|A/RES/55/2|||68|
~mC|i|~OJCommitment @1HIV/AIDS||2001-06-27|@z|A/RES/S-26/2, @P|||2|
~q'|i|%N+FHIV/AIDS||2006-06-02|@z|A/RES/60/262, @P||||
~wi|i|~qdIntensifying Our Efforts *i~kiHIV @wAIDS||2011-06-10|@z|A/RES/65/277, @P||||
~q(|i|~qdOn @gFast Track *iAccelerating @gFight #cHIV @w*i~Lq@gAIDS Epidemic by ~r[||2016-06-08|@z|A/RES/70/266, @P||||
~G1|i|~qd~LqInequalities @wGetting @1Track *iEnd AIDS by ~r[||2021-06-08|@z|A/RES/75/284, @P||||
+c|i|A world fit @Wchildren||2002-05-10|@z|A/RES/S-27/2, @P||||
>0|i|@s_e~k.||2002-09-16|@z|A/RES/57/2||||
~G:|i|~k.|NEPAD|2001-07-11|Lusaka|A/57/304, @P|||28|
>.|i|~xJ~fUOutcome||2005-09-16|@z|A/RES/60/1|||15|
>5|i|~iP@w#e#D~mga Remedy @wReparation @W~v9@AGross ~Mo@A@f~z[Law @w~FS~Mo@A@f~byLaw||2005-12-16||A/RES/60/147, @P||||
&U|i|@s~lZ|~lZ|2006-09-08||A/RES/60/288|||26|
~cu|i|Institution-building %Y@s~t5||2007-06-18|#p|A/HRC/RES/5/1, @P||||
=g|i|~eyMandate-holders %Y~t5|~ukCouncil;~uk~t5|2007-06-18|#p|A/HRC/RES/5/2, @P||||
<W|i|@s~PT~nd~L]|UNDRIP|2007-09-13||A/RES/61/295, @P|||35|
<R|i|~IDbinding ~u"@1all types @Aforests|@sforest instrument|2007-12-17||A/RES/62/98, @P||||
~c(|i|~t,forests ~K'|~t,forests, ~K'|2017-04-27||A/RES/71/285, @P||||
*r|i|~GqAlternative Care @A~Fm||2009-12-18||A/RES/64/142, @P||||
^8|i|@s~io||2010-07-30||A/RES/64/293|||34|
~bP|i|~OmOffenders (the ~l3~IL|~OmOffenders;~l3~FQ|2010-12-21||A/RES/65/229, @P|||13|
&:|i|Updated ~EZ~sN~nA|~EZ~sN~nA|2010-12-21||A/RES/65/228, @P|||8|
~mP|i|~Bv+F^cStrategies @W&fChallenges: ~ee^f~FX@w^?%u&ia Changing World||2010-04-19|Salvador|A/RES/65/230, @P||||
~mJ|i|%N@n~rQ#D%I@w^d@ANon-communicable Diseases||2011-09-19|@z|A/RES/66/2, @P||||
*,|i|@s+F~z[~gK@wTraining||2011-12-19||A/RES/66/137, @P||||
~aJ|i|The future we want||2012-06-22|~ea|A/RES/66/288, @P||||
~js|i|@s~OT~nPLegal Aid &i=[^fSystems||2012-12-20||A/RES/67/187, @P|||10|
^3|i|@n~rQ#D~P1~HELevels||2012-09-24|@z|A/RES/67/1||||
~aR|i|@n~bu~AM@1@f~x)@w#V||2013-10-03|@z|A/RES/68/4||||
<V|i|~ko%Yhigh-level plenary meeting *gknown as @g*4>o~nd~L]||2014-09-22|@z|A/RES/69/2||||
~b5|i|SIDS ~IkModalities @A#H(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @P|||18|
~ah|i|>E@n@w~lF||2014-11-05|&S|A/RES/69/137||||
^"|i|~lF|>E~AZ|2014-11-05|&S|A/RES/69/137, &mII|||2|
&p|i|@s~EZ~m:~nA||2014-12-18||A/RES/69/194, @P|||5|
*U|i|@f#e@W~ee^fResponses ~yTRespect *i*h&4~sD~PgRelated Offences||2014-12-18||A/RES/69/196, @P|||8|
<7|i|~uS%,||2015-03-18|~v5|~CoI|||7|
^4|i|~uS~j.|~uS~nb|2015-03-18|~v5|~CoII|||93|
~eS|i|~D8%S%YThird ~E!#V|~D8~kL|2015-07-27||A/RES/69/313, @P|||106|
~eT|i|Transforming our world: @g~o!|~o!;~h6~kL|2015-09-25|@z|A/RES/70/1|||643|
~gR|i|>h+FIntegrating ~ee^finto @gWider @s%S*iAddress =E@w~iV~Lh@w~pi@g~P1~HELevels, @wPublic Participation||~xN||A/RES/70/174, @P|||6|
~b0|i|&B@g~gN@A~kq(the ~nk~IL|&B@g~O.;~nk~FQ|~xN||A/RES/70/175, @P|||32|
~e:|i|~Oeoverall review %Y~yGoutcomes ~LS#D~kTSociety||2015-12-16|@z|A/RES/70/125||||
~n6|i|Our joint ~hM@wcountering @gworld drug problem||2016-04-19|@z|A/RES/S-30/1, @P||||
=i|i|~sz@n@WRefugees @wMigrants||2016-09-19|@z|A/RES/71/1|||9|
~l9|i|~z?*g@1~pH||2016-10-05|@z|A/RES/71/3||||
~e(|i|_e~mg~Bq||2016-12-19||A/RES/71/189, @P||||
^S|i|New Urban ~kL||2016-10-20|Quito|~y:|||16|
~aY|i|~NYcall @Waction||2017-07-06|@z|A/RES/71/312, @P||||
~bl|i|#k#D~yG@s~io||2017-09-27|@z|A/RES/72/1||||
~aO|i|#kadopted at @g~nk~feSummit||2018-09-24|@z|A/RES/73/1||||
~mK|i|#k%Ythird ~ue@Anon-communicable diseases||2018-10-10|@z|A/RES/73/2||||
>)|i|~z?*g~rV||2018-10-10|@z|A/RES/73/3||||
~mL|i|@s~PTPeasants ~PgPeople Working &iRural Areas||2018-12-17||A/RES/73/165, @P||||
>X|i|&f~vX@WSafe, Orderly @wRegular ~su|&f~vX@1~su;~pA~vX@1~su|2018-12-10|Marrakech|A/RES/73/195, @P|||43|
^2|i|&f~vX@1Refugees|global compact @1~jN|2018-12-17||A/73/12(PartII)||||
>H|i|_g~yO%Ysecond High-level ~m'||2019-03-22|~kM|A/RES/73/291, @P||||
~rt|i|~D[~ad~wI|~F3~ad~wI;~t"~adworld|2019-10-10|@z|A/RES/74/2||||
~wC|i|#k~mk%Y%mAssembly||2019-10-15|@z|A/RES/74/4, @P||||
un75|i|_ecommemoration %Yseventy-fifth anniversary %Y+p||2020-09-21|@z|A/RES/75/1||||
~n3|i|Our common ~hMchallenges @wimplementing measures *iprevent @wcombat corruption @wstrengthen @!cooperation||2021-06-02|@z|A/RES/S-32/1, @P||||
~u7|i|United #cracism, ~NB~lNxenophobia @wrelated intolerance||2021-09-22|@z|A/RES/76/1||||
~ha|i|The ~z,~xX|~z,~kL;~By~h6~xX;Space2030 ~kL|2021-10-25||A/RES/76/3||||
~e6|i|~sr+FAdvancing ~vZ~f:=[^f~vC~P1Law: Towards @gAchievement %Y~o!|~sr%,|2021-03-07|~L8|A/RES/76/181, @P|||12|
~aF|i|>h>v*aLeast Developed Countries|>h~AZ|2022-04-01||A/RES/76/258, @P|||26|
~aZ|i|~nnfuture, our responsibility||2022-07-21||A/RES/76/296, @P||||
<M|i|~z?#Dmidterm review %Y~uS~j.||2023-05-18|@z|A/RES/77/289, @P||||
~Hh|i|#k~mk*g(Sustainable %uGoals Summit)||2023-09-29|@z|A/RES/78/1, @P||||
~rk|i|#k*g#1@1pandemic prevention, preparedness @wresponse||~xO|@z|A/RES/78/3, @P||||
~d?|i|~z?~rV||~xO|@z|A/RES/78/5, @P||||
~jR|i|~o0%S@W_kStates: A Renewed @n@WResilient Prosperity|~o0%S@W_k~la;~o0~kL|2024-07-16||A/RES/78/317, @P|||9|
=X|i|~HP|The ~HP|~xP|@z|A/RES/79/1|||21|
*(|i|&fDigital Compact||~xP|@z|~D7I|||6|
<T|i|+FFuture Generations||~xP|@z|~D7II|||3|
~v,|i|~z?@1~pH||2024-10-07|@z|A/RES/79/2, @P||||
_B|i|Awaza ~Eq|Awaza ~AZ;~Eq|2024-12-24||A/RES/79/233, @P|||7|
~rq|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @P|||2|
+Y|i|@n%Y@sConference #D~EK|~ks_e~EK|1972-06-16|~i6|A/CONF.48/14/Rev.1||||
+0|i|+q_e~Ix@AHunger @wMalnutrition||1974-11-16|>/||||7|
>I|i|_g~g0@WPromoting @w~FETechnical %]among ~bq|_g~IZ|1978-09-12|~kM|||||
=N|i|~kQ~iU%YTenth ~qf||1978-06-30|@z|A/RES/S-10/2|||9|
_O|i|Rio +F~Iw@w#V|Rio %,|~xD|~ea|~a9I||||
~i:|i|%S21||~xD|~ea|~a9II||||
>O|i|~IDBinding Authoritative Statement @A@6@Wa &f~gJ#DManagement, %C@w#r%u@AAll Types @AForests||~xD|~ea|~a9III||||
>G|i|@K~ph%j@A%S21||1997-06-28|@z|A/RES/S-19/2, @P||||
=/|i|>E~Pc||1993-06-25|&S|A/CONF.157/24(PartI), ~JiIII|||29|
<I|i|>v~Pj|Barbados ~AZ|1994-05-06|~pr|A/CONF.167/9||||
~mR|i|~sO~d7@Wa Safer World: #e@W~l6~AN~f:Preparedness @w~uF@wits ~IZ|~sO~FV|1994-05-27|~F2|A/CONF.172/9||||
_D|i|>v%Y@f>o~Mb@w#V||1994-09-13|Cairo|A/CONF.171/13||||
*7|i|~ut+F=E#V|~ut%,;~ut~Pc|1995-03-12|~pt|~y.I||||
+/|i|>v~LS@W=E#V||1995-03-12|~pt|~y.II||||
~q1|i|~eB@n@w~rL||~xG|^r|A/CONF.177/20/Rev.1||||
=F|i|~eB%,||~xG|^r|~p,I|||4|
^w|i|~eB~rL||~xG|^r|~p,II||||
~dI|i|Further actions @w~Jy*iimplement @g~eB@n@w~rL||2000-06-10|@z|A/RES/S-23/3, @P||||
~aK|i|Habitat ~kL||1996-06-14|~qD|A/CONF.165/14||||
<K|i|+FCities ~Pg~Ds=:New Millennium||2001-06-09|@z|A/RES/S-25/2, @P||||
<5|i|~qL+F*4~eE||1996-11-13|>/|||||
+S|i|~qL+F~Bo|||>/||||9|
<J|i|>v^q2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<X|i|>v^q~t'|~AX>v^q~t';~AX~AZ|2011-05-13|~qD|A/CONF.219/7, ~JiII|||6|
~g]|i|>v~jK~Li@wEradicate @g~i0~d8&i+C^j&iAll Its Aspects||2001-07-20|@z|A/CONF.192/15|||7|
<(|i|@f~uA*iEnable +(*iIdentify @wTrace, &ia Timely @wReliable Manner, ~i0+C~h"|@fTracing Instrument|~xK|||||2|
~we|i|Durban ~Pc||2001-09-08|~It|A/CONF.189/12, ~JiI|||5|
~ju|i|~km~gJ%Y~E!#V|~J9|2002-03-22|~sx|A/CONF.198/11, +-1, @P||||
~aE|i|>h+F~d1@WDevelopment: ~yO%YFollow-up ~E!%u*i~Bu@g%j%Y~J9|>h+F~d1@W#V|2008-12-02|~y]|A/RES/63/239, @P||||
~bZ|i|~qj|~L"~K]@1Ageing;~L"~IZ|2002-04-12|~v2|~y/1, &mII|||11|
<H|i|%N@n~vC~qj||2002-04-12|~v2|~y/1||||
*t|i|~qE+F#r#V||2002-09-04|~so|~xV1, @P||||
>V|i|~O]%u(Johannesburg #O@AImplementation)|~O]#V;~qE#O@A~D(|2002-09-04|~so|~xV2, @P||||
^t|i|Almaty @K@AAction: Addressing @g~FTNeeds @A%Xwithin a New &f#X@W~FYTransport %]~Gt@w~FY~bq|Almaty ~AZ|2003-08-29|Almaty|A/CONF.202/3, &mI||||
~e2|i|&C~OJ~x-||2003-12-12|#p|~D6||||
^K|i|&C~IZ||2003-12-12|#p|~D6||||
^9|i|~IQCommitment||2005-11-18|Tunis|A/60/687||||
~dj|i|~IQ%S*a~kTSociety|~IQ~kL|2005-11-18|Tunis|A/60/687||||
+O|i|~kl%,||2005-01-14|Port Louis|~xWI||||
<Z|i|~kl~d7~ph%j%Y>v~Pj|~kl~d7@A~D(;~kl~FV|2005-01-14|Port Louis|~xWII||||
>Q|i|~AW%,||2005-01-22|Kobe|~Ij||||
_H|i|~AW#X@W#H2005–2015: Building @gResilience @ANations @wCommunities *iDisasters|~AW#X@W=u|2005-01-22|Kobe|~Ij|||4|
=V|i|_i~yO~bu~m'||2009-12-03|~kn|A/RES/64/222, @P||||
=9|i|~Kb~uNPatterns|~KbProduction|2012-06-22|~ea|A/CONF.216/5, @P|||3|
~mG|i|Keeping @gpromise: united *iachieve @g~ni%uGoals||2010-09-22|@z|A/RES/65/1||||
~fo|i|~ko~rQ@1Youth: ~AM@wMutual Understanding||2011-07-26|@z|A/RES/65/312||||
~dm|i|~ByMillennium: >E+F~By@w%-#V||1999-07-30|&S|A/CONF.184/6, +-1||||
*N|i|@6~c6Use by +(@A~LdEarth Satellites @W@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @P||||
~a0|i|@6~MfRemote Sensing %YEarth ~ht~eH||1986-12-03||A/RES/41/65, @P||||
=W|i|@6Relevant >u^G&zPower Sources &i~eH||1992-12-14||A/RES/47/68||||
~a2|i|+F@f%]~Oj~kU*aBenefit @w=:Interest @AAll States, Taking into ~noAccount @gNeeds @A~bq||1996-12-13||A/RES/51/122, @P||||
^6|i|~OJLegal @6~LA~Oj~eH||1963-12-13||A/RES/1962(XVIII)||||
=G|i|~J3@w%-Rights: ~FE@g@s“Protect, Respect @wRemedy” ~nb|~J3@w~xq|2011-06-16|#p|A/HRC/17/31, @P|||32|
*O|i|~f)Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @P|||30|
<3|i|~f)Extreme Poverty @w~xq||2012-09-27|#p|A/HRC/21/39, @P||||
~g:|i|~IH~g0#D~JK@Aadvocacy @Anational, ~NBor religious hatred that constitutes incitement *i~lNhostility or ~Ht|~IH~IZ|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>U|i|Manual ~OC>c|~AX*V|1999-08-09|~qD|||||
*q|i|#e@1^f&iMatters involving Child ~v9@wWitnesses @ACrime||2005-07-22||E/RES/2005/20, @P||||
&G|i|~Gq%I@ACrime||2002-07-24||E/RES/2002/13, @P|||4|
&F|i|#e@W#H@1~m:=:=[^fSystem||1997-07-21||E/RES/1997/30, @P||||
=!|i|Basic principles #Duse @Arestorative +u~Nz&icriminal matters||2002-07-24||E/RES/2002/12, @P||||
~fl|i|Consultative relationship ~g2non-governmental organizations||1996-07-25||E/RES/1996/31||||
_a|i|~Gq~PX|criteria *a~PX|1980-07-25||E/RES/1980/67, @P||||
+J|i|Arab ~feInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &mII, resolution 14/221|||21|
^1|i|Quartet performance-based road map *ia permanent two-State solution >u~tSconflict|Quartet road map|2003-04-30||S/2003/529, @P||||
^X|i|~OJ@6@1Interim Self-Government Arrangements||1993-09-13|_"|A/48/486-S/26560, @P||||
*6|i|~kk&f~bx~nb|~kk~bx~nb|2022-12-19|~eG|CBD/COP/15/17, ~s.15/4, @P|||14|
~bL|i|_!#O@W~bx~r:~vCAichi ~bxTargets|_!#O@W~bx~t'|2010-10-29|~sy|UNEP/CBD/COP/10/27, annex, ~s.X/2, @P|||5|
~eU|i|%S2063: The ~AvWe Want|%S2063 %Y*zUnion;%S2063|2015-01-31|^b|||||
>(|i|*3#D~kXGovernance @ATenure @ALand, ^e@wForests ~P5||2012-05-11|>/||||16|
~aH|i|+A@W~kX~AR||1995-10-31|>/|||||
humanitarian-donorship|i|@6@wGood Practice @A~byDonorship||2003-06-17|~i6|A/58/99-E/2003/94, &mII|||6|
~bT|i|~v0+A#cBallistic Missile Proliferation||2002-11-25|~ga|||||
~do|i|+A<x@g~PE~i8@w~i0<aActivity ~Gc|Yaoundé ~PH;+A<x@g%I@w~PE_7Robbery #cShips, @wIllegal <a~m)~Gc|2013-06-25|Yaoundé|||||
~bR|i|+A<x@g~uQ@A~O?=:Western ~qA~vCGulf @AAden|Djibouti ~PH|2009-01-29|~Fr|||||
~df|i|Safe Schools %,||2015-05-29|Oslo|||||
~at|i|~i3Commitments *i~FN~m:Unlawfully Recruited or Used by _7~qyor _7Groups|~i3Commitments|2007-02-06|>j|||||
=d|i|+F~I1|~L4+F~I1|1998-06-18|#p|||||
~bW|i|~L4~sg@AWork|~sg@AWork|2019-06-21|#p|A/73/918, @P|||5|
<U|i|~L4+F~os|+F~os|2008-06-10|#p|A/63/538-E/2009/4, @P||||
~l8|i|~OJ~Fk||1978-09-12|~Fk|||||
~bN|i|~OJAstana @1primary health care|~OJAstana||Astana|||||
~rb|i|Incheon ~Fq~gK2030: ~v8@wEquitable Quality ~gK@wLifelong Learning @WAll|Incheon %,|2015-05-21|Incheon|||||
^!|i|+q+FBioethics @w~xq||2005-10-19|>j|||||
&/|i|+q+F&4Diversity||2001-11-02|>j|||||
~c/|i|+q_e%-Genome @w~xq||1997-11-11|>j|A/RES/53/152||||
~bV|i|@s+F%-Cloning||2005-03-08||A/RES/59/280, @P||||
~i?|i|Recommendation #DEthics @A~LdIntelligence||2021-11-23|>j|||||
=M|i|@sguidelines @Wconsumer protection||2015-12-22||A/RES/70/186, @P||||
+W|i|~f!@6@AOfficial Statistics||2014-01-29||A/RES/68/261||||
~dJ|i|~Gq~uP@AComputerized ~d5Data Files||~dX||A/RES/45/95||||
=n|i|~Bt@A+(@W~zrwrongful acts||2001-12-12||A/RES/56/83, @P||||
_G|i|~iP@1Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>S|i|~eL@Z~g2@g~Cx||2004-10-04|@z|A/58/874, @P|||7|
+M|i|Financial ~O8%Y+p||2013-07-01||ST/SGB/2013/4|||18|
~Ho|t|~JaTrade-Related ~p.@A~FF~sD~cU|TRIPS %f|~po|~nf||1869:31874|1995-01-01||
wto|t|~x(~xS*4~d8~f-||~po|~nf||1867:31874|1995-01-01||
~gS|i|>h_eTRIPS @Z@wPublic Health||2001-11-14|~y]|WT/MIN(01)/DEC/2||||
~G7|i|Kazan ~H(||2017-07-15|Kazan|||||
+T|i|~IK~ed|~sG~ed;~sG^a&iSouth Sudan;~IK%f;~sG%f|2018-09-12|^b|||||
=U|t|~hq~dE@L@1Liability @wRedress >u~Bh|~hq~dE*V|2010-10-15|~sy|||2018-03-05||
~aB|t|@Z~xxUnregulated ~x9^e=:~iSArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~az|t|~xZ@Z@A~K"#D~xs~bH@L@A1993 %O@g~bH~nJ~f]@A~gLVessels, 1977|~xZ@Z@A2012;~xZ%f|2012-10-11|Cape Town|||||
~ws|i|Malabo +F~IkAgricultural Growth @wTransformation @WShared Prosperity @wImproved Livelihoods||2014-06-27|Malabo|||||
~mF|i|~K]~LB||2001-03-02|>/|||||
<O|i|>h%N@n%Y“World =ESummit” ~wG@gtitle “the ~uR~fU@W=EDevelopment”|>h%N%,|2025-11-04|~y]|A/RES/80/5, @P|||2|
=H|i|Cancun +FMainstreaming @g%C@w#r^G~bx@WWell-being||2016-12-03|Cancun||||6|
~lg|i|~Fj~K6||2014-11-12|~sy||||8|
<N|i|~Ja~hB*XIsraeli @wSyrian Forces|~hB@A~qy%f;1974 ~hB@A~qy%f;~hB%f|1974-05-31|#p|||||
~q[|t|~Jc2007 ~hj188)|~Jc2007|2007-06-14|#p|||2017-11-16||
>9|t|*dRoad Traffic @A1968|~EX~oH|1968-11-08|&S||1042:15705|1977-05-21||
_P|t|~A0|~EX~A0|1968-11-08|&S||1091:16743|1978-06-06||
~c-|t|@Z~g2~bDregarding @g~FB%Y+p|~FB%f|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~e"|t|~M!&N@AAmerican ~la||1948-04-30|Bogotá||119:1609|1951-12-13||
+b|t|>i@a~xx@wPunish ~Mn||1985-12-09|<C@eIndias|||1987-02-28||
&q|t|>i*dProtecting @g~z[@AOlder ~f/||2015-06-15|_"|||2017-01-11||
=k|t|~Gs@AOlder +o~ev||2016-01-31|^b|||||
>M|t|~iVCommunity @AWest *z+(*d~dW@w~h4|*d~dW@w~h4|2006-06-14|Abuja|||2009-09-29||
=T|t|~iS*z@a*a^d@A~dW@wAll ~mcThat Can Be Used @W^?Manufacture, Repair @wAssembly|Kinshasa @R|2010-04-30|~FG|||2017-03-08||
cifta|t|>i~zP@g~ab~ImExplosives, @w~h4||1997-11-14|_"|||1998-07-01||
~wE|t|~H7~Ma1995|~H7~i4|1995-07-07|~d3|||2012-09-29||
~c8|t|%4#!Acts ~Mf@f~hA||2010-09-10|^r|||2018-07-01||
+K|t|@L~dE>u~DA||2010-09-10|^r|||2018-01-01||
~e!|t|@L*iAmend @g~E1||2014-04-04|~eG|||2020-01-01||
~mQ|t|@L@A~xJ>u~rA|@L>u~rA|2005-10-14|~d3|||2010-07-28||
<!|t|@L@A~xJ>u~Po|@L>u~Po|2005-10-14|~d3|||2010-07-28||
+R|t|~f6~HB||2005-07-08|&S|||2016-05-08||
^O|t|~uE~f6~hp@g~uL|~uE~Ay|2016-10-15|~IA|||2019-01-01||
~aD|t|>h~f6~sr*V|>h~Ay|2012-12-08|~y]|||2020-12-31||
~gi|i|~FzClimate Pact||2021-11-13|Glasgow|||||
<)|t|~us|*4~d8&N~us;~d8~iY%f|||||2017-02-22||
=P|t|~Cw|*4~d8&N~Cw|2022-06-17|#p|||2025-09-15|2|
<1|t|*4~dC&N~uM|WHO ~uM;~uM|2025-05-20|#p|||||
^M|t|Pact @1Security, Stability @w%u~o:Region||2006-12-15|~kn|||2008-06-21||
>R|t|~j7~rZ|~j7Agency|1957-11-14||A/RES/1145(XII), @P||||
>2|t|~E,&N*a<G@A~AC~h"||2000-10-17||A/RES/55/283, @P||||
~fj|t|~E,@f&N@W~su||2016-07-25||A/RES/70/296, @P||||
>"|i|Staff ~O8%Y+p|||||||8|
<4|i|~O8Governing @KPlanning, @g@K~p.%YBudget, @gMonitoring @A%j~vCMethods @AEvaluation|||||||7|
~c?|i|@n%Y~qAas a ~Mp@A~Bq||1971-12-16||A/RES/2832(XXVI)||||
~g,|i|Lima ~Fq~v8@w#r~uz#V||2013-12-02|Lima|||||
~bj|i|Oslo ~cR%,||2007-03-20|Oslo|A/63/591, @P||||
~aX|i|~Bp&b@W~dCPromotion||1986-11-21|Ottawa|||||
_C|i|~l3&b@W~dC~pD&ia Globalized World||2005-08-11|~kg|||||
~g?|i|Rio %N+F=EDeterminants @AHealth||2011-10-21|~ea|||||
~jw|i|~i3+FAid Effectiveness||2005-03-02|>j|||||
~cX|i|Accra %S@W=u||2008-09-04|Accra|||||
~Gz|i|Busan Partnership @W~pw%u~Lk||2011-12-01|Busan|||||
~ja|i|Bali _!#O@W~Ml~FW@wCapacity-building|||||||4|
~c]|i|_i_eRole @wMandate %Y@s~IwProgramme||1997-02-07|~kn|||||
~G(|i|Malmö ~cR%,||2000-05-31|Malmö|A/55/25, &mI||||
~gW|i|&f>v*a@7~fS~htLand-based Activities||1995-11-03|_"||||4|
~bX|i|~K]*a*C@A~gLCapacity|||>/|||||
~e4|i|~K]*a~zASharks|||>/|||||
~bY|i|~K]@WReducing Incidental Catch @ASeabirds &iLongline ~AR|||>/|||||
+V|i|*3@WSecuring #rSmall-scale ^e~PVPoverty Eradication|||>/|||||
*'|i|*3@WFlag State Performance|||>/||||7|
<L|i|@f~Gq*C@ADeep-sea ^e=:~AV||2008-08-29|>/|||||
~q3|i|@f#e@1Bycatch *C@w^i@ADiscards|||>/|||||
~c'|i|*3#DMarking @A~gLGear|||>/|||||
~mO|i|~qL+F_0||2005-03-12|>/|||||
~jP|i|Reykjavik +F~kX^e=:~BkEcosystem|||Reykjavik||||7|
<Q|i|@n~LS@1~eE|||>/|||||
_Q|i|Five ~qL@6@W#r&f~eE|||>/|||||
=K|i|&f#X@1~ps– For a Planet Free @AHarm ~ht~ps@wWaste|&f#X@1Chemicals|2023-09-30|Bonn|||||
^L|i|&fJobs Pact||2009-06-19|#p|||||
_M|i|Olympic ~p/||||||||
~jv|i|Moscow @n*iEnd TB||2017-11-17|Moscow|||||
>,|i|~g0~xxViolent Extremism||||A/70/674||||
_J|i|~f)Foreign Terrorist Fighters (Madrid Guiding ~nq|~L"Guiding ~x-|||S/2015/939, &mII||||
>P|i|~kQ~Jj%Y#HGroup @WSyria|&Ccommuniqué|2012-06-30|#p|A/66/865-S/2012/522, @P||||
~cz|i|~Ja~PyAccess||2005-11-15||||||
>T|i|~tSInterim @Z#DWest Bank ~vCGaza Strip||1995-09-28|_"|A/51/889-S/1997/357, @P||||
^5|i|~ed||2015-08-17||||||
*Q|i|@Z~vACivilians ~Pq|@Z~vACivilians, ~Pq|2017-12-21|^b|||||
~jb|i|%N@Z@W~k1=:~iS*zRepublic||2019-02-06|Bangui|S/2019/145, @P|||4|
~g-|i|@Z@W~k1&iMali|~Ja~k1&iMali|||||||
~bS|i|Peace, >p@w%]#X*a~LmRepublic %YCongo ~vCRegion||2013-02-24|^b|S/2013/131, @P||||
~v]|t|%m#X@Z~L1Bosnia @w~Lu||~xH|>j|S/1995/999, @P||~xH||
~hL|i|~kQ@Z@W~Lq@gConflict @wBuilding a Stable @wLasting ~Bq|~kQ~fe%f|2016-11-24|Bogotá|||||
~G6|i|Joint ^c~IZ||2015-07-14|&S|S/RES/2231(2015), &mA||||
~b2|i|Package @A+"*a%j%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &mI||||
~gX|i|Libyan %N%f||~xN|Skhirat|||||
juba|i|Juba @Z~L1Sudan|Juba ~fe%f|2020-10-03|Juba|||||
~eX|i|>h~iU~L1Darfur||2011-07-14|~y]|||||
~gP|i|Bridgetown Covenant|||~pr||||8|
+]|i|@sDisability Inclusion ~FV||||||||
~b8|i|@f&b@A~npEducation, ~npActivity @wSport|||>j|||||
&-|i|@6@w~z:(Paris ~nq|@6@w~z:(the ~i3~nq;~OT<]_7Groups||>j|||||
~Hp|i|~D[~O0~wI|~F3~O0~wI;~t"~O0world|~xO|@z|A/RES/78/4, @P||||
~eZ|i|~ko%YDurban ~BuConference|||#p|A/CONF.211/8, ~JiI||||
~n5|i|%N@n@w~g0@1@f%]towards an Integrated @wBalanced ~d7*iCounter @g*4Drug Problem||2009-03-12|&S|||||
~rj|i|#k%Yfourth ~ue@Anoncommunicable diseases ~vC_-@Amental health @wwell-being||2025-12-15|@z|A/RES/80/117||||
~dP|i|%N@n~buMidterm ~Bu#D%j%Y~lF||2019-12-05|@z|A/RES/74/15||||
~hR|i|~NYunited @Wurgent action||2025-06-13|Nice|||||
~ww|i|Progress @n%Y@f~x)~BuForum||2022-06-07|@z|A/RES/76/266, @P|||3|
~fn|i|2021 %N_e%j%Y@s~io||2021-11-22|@z|A/RES/76/7||||
~e7|i|Lausanne ~H(||2021-09-21|Lausanne|||||
~n/|i|Oslo ~H(||2019-11-29|Oslo|||||
~iw|i|>E~H(||2022-06-23|&S|||||
~n.|t|&E~EVRussian Federation ~Ic|New START ~ff;New START;&E~Ic|2010-04-08|Prague|||2011-02-05||
~MQ|i|^c~Av~se%uProgramme||||||||
~BL|t|~xS*z~IpFree ~d8Area||2018-03-21|~IA|||2019-05-30||
>x|i|~px~cR%,||2005-12-18|~zc|||||
~bh|i|>h~cR%,||2001-11-14|~y]|||||
~eV|t|*zUnion *d~Mc@w~x2~pu||2003-07-11|~IC|||2006-08-05||
~bf|t|*z&b@1Democracy, Elections @wGovernance||2007-01-30|^b|||2012-02-15||
_,|i|>i~Lm~p/||2001-09-11|Lima|||||
+6|t|>i~zP~pu||1996-03-29|Caracas|||1997-03-06||
~BW|t|%4%C@AAntarctic ~BkLiving Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
~NI|t|%4~zAHighly ~pB~kR=:Western @w~iS~qJ||2000-09-05|Honolulu|||2004-06-19||
~vf|t|~nJ~uP@AWhaling||1946-12-02|_"||161:2124|1948-11-10||
~ND|t|Southern ~qA^e%f||2006-07-07|>/|||2012-06-21||
>A|t|%4~zA~x9~Fw~b/=:South ~qJ||2009-11-14|Auckland|||2012-08-24||
>z|t|%4~zA~x9^e~b/=:North ~qJ||2012-02-24|~Mm|||2015-07-19||
~Ng|t|~nJ%C@AAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
~CI|t|~sF%]~Ja~x2~O?&iAsia||2004-11-11|~Mm|||2006-09-04||
~NC|i|_!Approach *i@f~ps~pz||2006-02-06|Dubai|||||
~kF|i|~ze%jPlan||2022-11-20|Sharm el-Sheikh|||||
~cA|i|Shanghai +FPromoting ~dC=:~o!||2016-11-21|Shanghai|||||
~lM|i|Berlin ~K6||2021-05-19|Berlin|||||
~bi|i|WHO &f~Ot|&f~Ot|2010-05-21|#p|||||
~fi|t|&f~Dt@AQualifications <xHigher ~AO||2019-11-25|>j|||2023-03-05||
~n"|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &mII||||
ammunition|i|&f#X@WThrough-life ~p?Ammunition ~pz||2023-12-04|||||7|
~B1|i|~Oerealization %Y~ni%uGoals @wother ~zragreed ~Jkgoals @Wpersons ~yTdisabilities: @gway forward, a disability-inclusive ~Jkagenda towards 2015 @wbeyond||2013-09-23|@z|A/RES/68/3||||
~gq|i|>E+F~vZ@wJustice: Meeting @g~Lh%YTwenty-first Century||2000-12-04|&S|A/RES/55/59, @P||||
~pZ|i|~m3~K"~hj202)|~m32012|2012-06-14|#p|||||
~zp|i|~yw2015 ~hj204)|~yw2015|2015-06-12|#p|||||
~zn|i|@f~x1@AMarketing @ABreast-milk Substitutes||1981-05-21|#p|||||
~zl|i|&f~d7*iReduce @gHarmful ^GAlcohol||2010-05-21|#p|||||
~j!|i|*4@K@W~z[~AO||2004-12-10||A/RES/59/113A||||
transparency-rules|i|~nx@1+E|UNCITRAL ~nx@1+E|2013-07-11|&S|A/68/17, &mI||||
~l/|i|Euro-Mediterranean +A@1Countering ~nR||2005-11-28|Barcelona|||||
~u-|i|Joint @n%Y~i3Summit ~Ah||2008-07-13|>j|||||
bamako-small-arms|i|~AA+Fan *zCommon Position #D~i0Proliferation, Circulation @wTrafficking @A+C~h"||2000-12-01|~Io|||||
carpathians|t|#X%4@7@w#r%u%YCarpathians|Carpathian @R|2003-05-22|Kyiv|||2006-01-04||
carpathians-agriculture|t|@L@1#r~se@wRural #V||2017-10-12|Lillafüred|||||
carpathians-transport|t|@L@1#rTransport||2014-09-26|Mikulov|||||
sharks|i|~nh@AUnderstanding #D%C@A~pBSharks||2010-02-12|Manila|||||
disability-humanitarian|i|&b@1Inclusion @A+o~yTDisabilities &i~by=u||2016-05-23|~qD|||||
disaster-relief-guidelines|i|~Gq~sk~iY@w~uP@A@f~ANRelief @wInitial Recovery Assistance||2007-11-30|#p|||||
uae-resilience|i|United Arab Emirates ~qo|UAE ~qo|2023-12-13|Dubai|||||
disarmament-session-1982|i|Concluding ~iU%YTwelfth ~qf||1982-07-10|@z|A/S-12/32||||
~yN|i|Our Common ~kL||||A/75/982||||
debt-common-framework|i|~y[Treatments ~MN@gDebt Service Suspension Initiative|~y[Treatments|2020-11-13||||||
~q"|i|^c#O*iEnd @gGaza ~Fo||2025-09-29||S/RES/2803(2025), &m1||||
~tl|i|~sz~r4%YQuestion @APalestine ~vC%j%YTwo-State Solution|||@z|A/CONF.243/2025/1, @P||||
paris-economic-protocol|i|~i3@L@1~iV~nv||1994-04-29|>j|||||
idlib-memorandum|i|~J'||2018-09-17|Sochi|||||
idlib-protocol|i|<v@L>u~J'||2020-03-05|Moscow|||||
containers|t|~p]*dContainers, 1972|~p]*dContainers|1972-12-02|#p||988:14449|1975-12-06||
commercial-vehicles|t|~p]%4Temporary Importation @ACommercial Road Vehicles||1956-05-18|#p||327:4721|1959-04-08||
~CM|i|~ks%f||2018-12-13|~i6|~Mh||||
hodeidah|i|~ic@g~DB|~ic~DB;~ic@g~sZSalif @wRas Issa;Hodeidah %f|2018-12-13|~i6|~Mh||||
abyei|i|~o4%YSudan ~vC~E-@w~D0|~o4@ASudan @w~E-@w~D0|2011-06-20|^b|S/2011/384, @P||||
sudan-2005|i|^c~fe%f||2005-01-09|~kn|S/2005/78, @P||||
~u3|i|~nh@1>pAssurances &iConnection ~yTUkraine’s Accession >u~Pe|Budapest Memorandum|1994-12-05|~vV|S/1994/1399, &mI||||
~wh|i|~kQAct %Y>o>p@w%]&iEurope|Helsinki ~kQAct|1975-08-01|~FC|||||
~GD|i|&b@A~i3@Wa New Europe||1990-11-21|>j|A/45/859, @P||||
minnesota|i|Minnesota @L#D~hF@APotentially Unlawful Death|Minnesota *V|||||||
extra-legal-executions|i|@6#D~pw%I@w~hF@AExtra-legal, Arbitrary @wSummary Executions||1989-05-24||E/RES/1989/65, @P||||
~pK|i|Safeguards guaranteeing @(%Yrights @Athose facing @g~GH||1984-05-25||E/RES/1984/50, @P||||
impunity-principles|i|Updated Set @A@6*a@7@w~pD@A~z[through #H*i~LiImpunity||2005-02-08||E/CN.4/2005/102/Add.1||||
torture-documentation|i|@6~OC>c||2000-12-04||A/RES/55/89, @P||||
~zt|i|Bangalore @6@A~sp~AF||2006-07-27||E/RES/2006/23, @P||||
~u2|i|Belgrade @6#D~eL*X~cm~z[~qB@wParliaments||2012-02-23|Belgrade|A/HRC/20/9, @P||||
open-skies|t|&E@1Open Skies||1992-03-24|~FC|||2002-01-01||
inf|t|&E~EVUnion @ASoviet Socialist Republics #D*2@A^?~uB@wShorter-Range Missiles|~uB&z~qy~ff|1987-12-08|~zf||1657:28521|1988-06-01||
explosive-weapons|i|%N+F~hI@g~GbCivilians ~ht@g~byConsequences Arising ~ht@g^GExplosive ^j&iPopulated Areas||2022-11-18|Dublin|||||
siem-reap|i|~uTPlan|~uT#O2025–2029|2024-11-29|Siem Reap|||||
nairobi-small-arms|t|~M)~PtRegion, @gHorn @A~Av@wBordering ~la|~M)~PtRegion ~vCHorn @AAfrica|2004-04-21|~kn|||2006-05-05||
responsible-agriculture|i|@6@W~kXInvestment &i~se@w~FxSystems||2014-10-15|>/||||5|
adequate-food|i|*3*i~FW@gProgressive Realization ~Dv~Fx~P5|||>/|||||
~wb|i|*4>v<x~Is||1982-12-03||A/RES/37/52||||
~B0|i|Dakar #X@W=u||2000-04-28|Dakar|||||
~Eh|i|~gK~h6#X@W=u||2015-11-04|>j|||||
~te|i|Montevideo ~gJ@1~Mb@w#V||2013-08-15|Montevideo|||||
nairobi-maafikiano|i|_iMaafikiano||2016-07-22|~kn|TD/519/Add.2||||
npt-objectives|i|@6@wObjectives @W&z_9@wDisarmament||1995-05-11|@z|||||
~u4|i|*3@WCatch ~oMSchemes|||>/||||7|
~Hn|i|*3@WTrans-shipment|*3@WTransshipment||>/|||||
~Jn|i|~GqEcolabelling @AFish @w~FwProducts ~ht~BkCapture ~AR|||>/|||||
gfcm|t|~K:%Y%m^e~t?~Ah||1949-09-24|>/||126:1691|1952-02-20||
kunming-action-agenda|i|~ze*iKunming #H%S@WNature @wPeople||||||||
connect-2030|i|~t[%S@W&fTelecommunication/Information ~c4#r#V|~t[%S@W&fTelecommunication/ ~kT~c4#r#V;~t[~kL||Dubai|||||
desertification-framework|i|~oJ#X%Y@s~cI|~oJ#X%Y@R;~oJ~nb||Ordos|ICCD/COP(13)/21/Add.1, ~s.7/COP.13, @P|||7|
gatt-1994|t|~rC~d81994|~rC~d8@A1994|~po|~nf|||||
gatt|t|~rCTrade||1947-10-30|#p||55:814|1948-01-01||
gats|t|%m~Ja~d8&iServices||~po|~nf|||||
~M]|i|@s~d7@w~g0@1Hate Speech||2019-06-18|@z|||||
jeddah-sudan|i|Jeddah ~Pw|~Pw|2023-05-11|Jeddah|||||
~zs|i|~uD+A2017|~uD~PH;Jeddah ~Ay|2017-01-12|Jeddah|||||
~B.|t|1996 @L>u~O6~PgMatter, 1972|London *V|1996-11-07|~d3|||2006-03-24||
polar-code|i|@f~x1@WShips Operating &iPolar Waters|Polar Code|2014-11-21|~d3|||||
isps|i|@fShip @wPort Facility >pCode||2002-12-12|~d3|||||
ccw-i|t|@L@1Non-Detectable Fragments||~pm|#p||~pk|~pn||1
ccw-ii|t|~C)~PgDevices|~m6Booby Traps ~PgDevices|~pm|#p||~pk|~pn||1
ccw-iii|t|@L&9#D^GIncendiary ~h"||~pm|#p||~pk|~pn||1
ccw-iv|t|@L@1Blinding Laser ~h"||1995-10-13|&S|||1998-07-30||
space-sustainability|i|~GqLong-term Sustainability @A~kUActivities|||&S|A/74/20, &mII||||
space-debris|i|~ByDebris ~uF#e%YCommittee #DPeaceful Uses @A~eH||||A/62/20, @P||||
~u]|i|+A#D~f]@w>p@A~IISources|||&S|||||
~v-|t|@a*a~hI%Y>iTropical Tuna ~t?Established by @g~j?@a~EVRepublic @ACosta Rica|Antigua @R|2003-11-14|~zf|||2010-08-27||
election-observation|i|~OJ@6@W@fElection Observation||2005-10-27|@z|||||
nuremberg|t|~M!Nürnberg ~FZ|~M!Nuremberg ~FZ;~M!@fMilitary ~FZ|1945-08-08|~d3||82:251|1945-08-08||
oil-pollution-1990|t|~fu@wCooperation, 1990|~fu@w~Lk|1990-11-30|~d3||1891:32194|1995-05-13||
imo-emissions|i|2023 IMO ~d7@1^i@AGHG Emissions ~ht~Mj||2023-07-07|~d3|||||
itlos-relationship|i|~Ja%]@w~eL~g2@g~A/||1997-12-18|@z|||||
think-tank|t|Multilateral ~K:@Aan @fThink Tank ~Gt~bq||2010-09-24|@z|||2017-10-06||
paperless-trade|t|#X~Ja~iY@ACross-border Paperless ~d8&iAsia ~vCPacific||2016-05-19|~kg|||2021-02-20||
genetic-resources|t|&E@1~FFProperty, ~nc@w~t.Traditional Knowledge||2024-05-24|#p|||||
~q!|i|*3@1~Fx~FX@w~Bo||2021-02-10|>/|||||
~r6|i|*3@1Gender Equality @wWomen’s @wGirls’ Empowerment ~PV~Bo|||>/|||||
~CL|i|*3@W#rSoil ~pz|||>/|||||
~r5|i|#e@W#rAquaculture|||>/|||||
quito-declaration|i|Quito +F#rCities @w~Ds@WAll||2016-10-20|Quito|~y:||||
victims-strategy|i|@s^c~d7@1~m.@w~FW*i~v9@ASexual ~Fv@wAbuse by @sStaff @wRelated ~i4||2007-12-21||A/RES/62/214, @P||||
~JA|t|*z&b@1<a>p@w~f]@w%u~ev|*z&b@1<aSecurity, ~f]@w%u~ev;Lomé ~p/|2016-10-15|Lomé|||||
kunming-declaration|i|Kunming %,||2021-10-13|Kunming|||||
~zm|i|*4Anti-Doping Code||2003-03-05|~pt|||||
trafficking-principles|i|Recommended ~OT~z[@w%-Trafficking||||E/2002/68/Add.1|||4|
housing-guidelines|i|~Gq%j~DvHousing||||A/HRC/43/43||||
protests-protocol|i|Model @L@WLaw ~kOOfficials ~pi@w~FN~z[~ka@APeaceful Protests||||A/HRC/55/60||||`;

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
Sustainable 
Acuerdo 
保护
发展
contra 
Gfasfeii{e|u|c|p|ao} ncohkgbo 
NhcawB{eq ncjleferbq|co ncjleferbb|pt ncjleferbt|co ncjleferbco} 
问题
@DNations Unies 
@5{q|b|t|co} 
@e@u
国际
@1@g
政治@y
@iJerbo 
行动计划
Action 
Convention, 
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
lfbacag &Mtvaj abtqjaGag abxaye {bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
zone exempte d’armes nucléaires 
Forced Labour #I
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
Transparency &iTreaty-based Investor-State Arbitration
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
不&j道或有辱
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
&i@g
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
小岛屿#u中%0
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
@K@A#H
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
内陆#u中%0
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
#k%Y#1@1universal health 
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
#N{de l’Organisation mondiale de la Santé |de l’OMS |}&h
%U>b<i@Dressources halieutiques 
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
<r+w=2&j格
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
well-being &ia post-COVID 
#X*dClimate Change
#nHumanos y 
@caw avfedc 
Afectados por Sequía Grave o Desertificación, 
Genève 
Lucha #v
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
@wCommunication Technology, including Broadband, @W
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
#u筹资#y
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
使用
尔逊·曼德拉
有关@[知识产
歧视
第二
贩运
高级别
@gInformal >uFormal Economy Recommendation, 
Convention-cadre #z&hchangements climatiques
vente d’enfants, @uprostitution @Denfants 
{abdihc ldsanre|luph dsanre} {maG abob|abob}
&iAfrica
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
+z&g@e{|los }=?
a mfcjfeBcdbb jadFlbjke b mahkfacdbb hkewblzdasa 
%O@g@7@AVictims @A
children, child prostitution @wchild pornography
Solución #JConflicto #T
马德里老龄#y
@]Rectores 
%lcontrôle @Dmouvements transfrontières 
Constitución #B
规则
biad 
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
~b.ghkfcAb @eguhCci pfagdc 
nckzib, nckhjao mfahkbkprbb b nckhjao mafdasfeFbb
#O@A#H
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
%V#y@[#E
<uqdci pusab abgiyl fabgdccE abkazdch 
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
#L<ytrafic illicite 
#U*lcon Discapacidad
#i议
&htravailleuses #m_p
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
=A&j口~ep*I#G
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
#X*dTobacco Control
&PSommet &]
*H@x<c<g~bIlabpuxay
+4Related Materials
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
certains ~eWactes survenant &abord 
déchets dangereux 
gcc-charter
l’océan 
nfpsbv 
nucléaires
produits chimiques 
pêche 
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
&f~g0*iCombat *h~f/
&j员
*k@C+g法%H
@"labrmfm abmhca bbrdace abaqgdaice
@G%V毒
@t@xbkahfh 
règlement 
sfeynedhjao egberbb
vienna-plan
xeBbku 
{bo|asa|aip|bi|ai} 
África
Юsa-NahkaAdao Mxbb
进一步+f
Fabricación >?Tráfico Ilícitos 
^-abdbsce abnsjce abdgybe labgqaje
#JPatrimonio 
%S{“Espacio2030”|Espacio2030}
&Mabdoazb abqhazce
&Ppatrimoine 
+4Acts Committed @1Board Aircraft
+lfinal 
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
_8Africana @e~cM%1Pueblos
Equitable Sharing @ABenefits Arising ~ht
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
refugees
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
#X@WDisaster Risk ^i2015–2030
&n劫持航空器
*J第十届~gB~fp
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
Information 
Outer Space 
Pesca 
Qcdcfelzdao 
Responsible 
@h@Jl’inadmissibilité @el’intervention 
Smuggling @AMigrants 
@8l’éducation, @uscience >bculture
~fe@wReconciliation 
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
#U*l#v#UDesapariciones Forzadas
&C@a*aAmelioration %YCondition 
*k~jX@y^){和|及|以及|与}*k
@N+z&g#JApoderamiento Ilícito 
All +o~htEnforced Disappearance
New Partnership @WAfrica’s #V
g haakgckhkgbb h 
xemehag nelcja ibsfbfptBbv fuw 
大陆自由_]区
%7<ydomaine 
République 
States
YejltAbkclzd
^[légères 
abhadce Bcj aboarbce bbikm ~fY
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
<e~h'ftbC pkbcag mchce fbBfce
>B~jZ定平台%A
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
应对%d毒品#y
月球#j+x天体
#3#o@"labdkagbch abtjwalcch 
%tissue 
&Pcrime 
&fCounter-Terrorism Strategy
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
associés %?~ggou %?groupes 
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
Establecimiento @eun Nuevo Orden Económico 
involvement @Achildren &iarmed conflict
Parts @wComponents 
Marinos y Oceánicos y su Subsuelo
<C*b#S@Drisques biotechnologiques
@uRepública 
Right *i
Stratégies #m^nconcrètes types 
havfedcdbq b &Z^lwbafexdaawfexbq 
%2a +Pfcwcdje, @U
%Y~bUconvened under @gauspices 
>B危及~j4航行
@a#z%l+t#B
~axjadFcfcdrbb %9
#Thaute mer 
Sendái +zReducción #JRiesgo 
~fX*k%K四%H
十%)期_?%0
基本自由
难民地位
#h&e#L#hdisparitions forcées
@.~ib~kt%1Conflictos Armados 
@C~ip#j有关~ip
pAehkbq nckco g ~a,jadFlbjkev
~ly{、|}=4{、|和|及|}>C%B
发生*v时#t~iL
#u#y%d+G
genocide
hiv-2001
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
&hpires formes 
(№ 
+upénale
2001-2010
<eimcdc abqhoce
=C&n+w~kI制捕
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
@j@e
=:Field @A~eeJustice
@L<v>u<B@w~fB
traite @D
#f^Dmansakagjc b nbmlaibfagedbb 
Amérique latine #m%7#hCaraïbes
y {|el }#Y
~cs%9hakfpndbAchkgp Юs — Юs
公民及政治%B
#USustancias ~lQAgotan @uCapa 
@f@a*a
%/@g%4%n%YChild 
示范+8#j实际
Desertificación #T@4_j~cO#T
g rclqv 
#Bréunion 
Access *i
Programmes @1#rConsumption 
Terrorism
Zona Libre 
_labpnjckc 
abaqgdaice 
abhFad abpoaoc 
ablcze ~eQdh abphuve abljce
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
kdi abaogcbaG ~f7<uabvazjag
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
~lGTratamiento 
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
<zcomme moteur &P#bdurable
=E^f@Wa Fair Globalization
@/abdbfDag abiAfce abDalge
among +(&iaccordance with 
debvpnCbv Fafiev nckhjasa 
hgqxeddasa h dco mcfhadele
leurs pièces, éléments 
lycBgwa abdimbe lljfgfsfb 
~d"Qlawelzdasa mlede %'~fr
~ePabrje abkajce abpnjckce
#?dcxejaddui xevgekai ~gh
%0_[区域+g%w
&3{发展|研制}+w生产
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
abplcA abdgfov
bhmalzxagedbb 
dcxegbhbiahkb 
jakafuc iaspk 
kjvaqhe bbobade abprcazce
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
~h6%S@W#r#V
约翰内斯堡
船舶压载水
防治荒漠化
%7#haffaires intérieures 
+zPaz _1Reconciliación #T
@Jl’abolition &P_oforcé
~g(<upoao abmch pf abdigkm
<p+g+w<p未来
=:Great Lakes 
Practice #D@fRecruitment 
h mamfegjeib, gdchcdduib 
nahkaodai kfpnc naieCdbv 
organisations 
~eIContinental
~eJMínimas _Y
~ibCapturas Incidentales 
《2015-2030%)~jW风险=B
#JConsejo 
*Wabhffce 
*aFurther 
*iPromote 
+sbbdhgmC +s*Tabdihc ~d)
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
~fVfehagao nbhjfbibderbb
京都
作用
妇女
残疾&j%B
罗马
#C@k
#qltiahag dyacm abpodas
&Mdqab 
+f*k@C~hy^)@[
+k1930 ~hj29)
@/abgibcd +[abghdce ~i"
A/CONF.177/20/Rev.1, &m
Aehkb Tbvasa 
Aspects 
Charter
Convenio
Conventional 
Council 
Customs 
@D#6@e
%]&iRespect @AIntercountry Adoption
#4@u&7(emploi #m
%N+FHIV @wAIDS: 
hgawanc ehharberbb b *Rmfege 
Special Session %Y%mAssembly
%7<ycontexte #B
*f+'#j民族权
@a#-%?
Madrid @f~g0@1Ageing, 2002
#U~d2a Bordo ~ibAeronaves
%9phkaoAbgaip 
+nPequeñas y 
#T@4Planos Nacional e #'
#X@W&fClimate Resilience
@l_Y#.*B#J
_y@baw plpACcdbb pAehkb 
&CConventions
&M{dcmah|dqab} aogsuan 
@C&j类~gC~fp
Dbiwcflbohjasa mfarchhe
Delincuencia 
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
MFfbjedhj~awvefkb~cD~kC
Mejoramiento 
Nouveau Partenariat ~m5
Pacific Ocean
Pueblos 
Rome 
San Francisco
Semipalatinsk
Statut 
Trabajadores 
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
programme « Espace ~h6
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
@h@e
@a+D@A<aNavigation
#v@u%b#BNavegación Marítima
%m@Z@1Tariffs @w
hkfcljagui afpybci b lcsjbib 
~j8@(physique @Dmatières ~h?
Lune #m#h~eWcorps célestes
@s%4Law %YSea 
~dB@da Fbdedhbfagedbb ~e0
条例#j细则
%9havfedcdbt 
@C南南<:~hh
Platform @W=u
{en favor de|para} @4_j
{|,} 
{国际劳工组织|}#[
~apBiológica
~buMeeting *g
~nBNon-International _7
économiques 
自愿+7
#.~ke~idInformación, 
#Dfight #ctuberculosis
#O@X
#T&K
&h^n<m~he<yterrorisme 
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
abpqoad abdvbke &M~kH
afsedbxerbt 
bhjafcdcdbt 
brkfk 
chimiques
@Dstocks @epoissons 
Ports @AHodeidah, 
&iLatin America @w@gCaribbean
@TAliviar @uSuerte ~lQCorren 
@a@V
@h#m^p~iM
ncjleferb~cDb Gfasfeii~b,&d
Mantenimiento #BPaz _1%b+!
@fCovenant @1Economic, =E
@c#Fa 
Statute %Y
&n制造#j~ep
icfev %9
~nNPFFcjkbgdasa >k%3~e0
~mmmer &P10 décembre 
+m#J~d4@F
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
~m"@.Física %1~ng~i1
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
灭绝~hY罪
第三
遗传~j6
销毁此种
阿拉木图
障碍者
#)abdhFd bbibake ~pT
#sRevitalizado +z~fD
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
objets lancés %7~ft
~bI~f7labpobre ^,~im
~go2014–2024 sanag
修正@[《1961%)~gG
#cWomen
%!^mmfaiuhlaguv ~n7
%-%nCouncil
&Abtmaje uIfh kAaG 
&j道主义
*b~cZtransmissibles
*k@C~f0%H@G
+'理事会
+qhealth coverage: 
2011–2020
@dibdbhkfag
@l~iN#n
@sstrategic plan @W
@t~d/
Associated 
Biological 
Buques 
Commission 
Connect ~h6
Convención
%W>[@e&6
_eInadmissibility @AIntervention 
@a#z#L@u
~nCpersonnes, ~eh@Dfemmes #m
#1*g#Dprevention @wcontrol 
{de 1973 |}=Y#S#B~kEpar 
@m_h@T~iW&KTerrorismo 
a ibfc b mfbibfcdbb g 
Sudán #JSur
~cE~ih冲突
~eyMandate Holders %Y
#c@g~kZby Land, Sea 
~dHabdIjxe 10 sahfh 
#T~k]&PSoudan &PSud
%9iafhjaip 
&"+w>B#j~m2
&j不受~ce
@G在
@Z@1~d8Facilitation
Copenhagen 
Decisiones 
Desastres 2015-2030
Explosivos 
Gcjbdhj
Hfc abtiake
Industrial 
Instrument 
Intermediate-Range 
Internacionalmente 
Jeddah ~f6Djibouti 
Kigali 
Mitigation 
Nagoya 
Nhcibfdasa 
Nueva Alianza ~lG#K
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
Siem Reap-Angkor #H
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
~ex^-abvnb 
~ibFuerzas Armadas 
~rXOcéano 
~rw_'~fJ~r[
~sRfAigwa abdqdfie 
最低%)龄
#Aaw phkedaglcdbb 
&MabuIfh abmaxbce 
&h_p~jt(révisée)
+4Celestial Bodies
1949
<c~fK<uabdogfC ~i)
@J#]@e~bk@e&7
@1Cessation @AHostilities, @7@A
#v@uMujer
@w@g
<D_)~qa~d-#m@D
<C@m%b#BBiotecnología
jafcdduv defanev b ~je
@aunique 
Dadgcdrbt a 
#J~d5_Y>?~d5Asociado
%4<G%YDevelopment, 
kfpnc g fuwalagdai 
~kpDesalentar y ~iW
土著&j民
#N#,%?^n&Pressort 
#T@4~l2Internos %1
#c~i0Traffic &i~cl
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
abvcjah abdmhc ~i)
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
lfAi ~i9
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
sida d’ici &a~r[
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
~g)~hW包括~lV在
~gB是
~gC免受陆上~ol
~j,dcnamphkbiahkb 
~jtpar terre, air 
~p:{| de La Haya} 
~qYbthwaG ~ku&MBEe
~s9枪支~k"零部
~tx所产生惠益
“空间2030”>D
@Jl’égalité @erémunération
@wLimitation @A_!Offensive Arms
@(@D~jT@Dconflits armés 
#L@u_5&afeu, 
&Pmaintien #Bpaix #m#B
@a*a@7
&s@d%9NRЧ b LGRHp: 
^.a 
~m"+h#JDesarrollo, 
@L@1~nP~nc~vCFair 
Civilian +o&iTime 
~ep&j口
~g)内政~lo~k"独
~lt遭受任何形
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
女性罪犯~op~fI
审查
宣布印度洋为
就业
执法~ip~ek武力
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
#WabtAanc 
%-~cU
%Z~dA~lG*S
%j%YProvisions %Y
%l_oforcé
%z小规模~dw~rT
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
@"~dR<uabyicm ~i)
@9nccha @/
@ZEstablishing @g
@fChild Abduction
@m#U
A/CONF.199/20, +-
A/CONF.207/11, &m
Agenda: space ~oZ
Bcj dujfie
Cape Town 
Ciberdelincuencia
Code 
Combating 
Conflicto 
Convenios 
Cour ~mN*E
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
délivrance @Dbrevets #m@eveille
Maintenance @A@f~fe@wSecurity
<yproblème &]#Bdrogue
#v@u
@3~fAb mfaAdasa ibfe
@a#-&a~j(septembre 
#s@m_h#J~m]Rector 
%9#?amphkudbgedbci
@Jl’âge minimum
@cLagcke Xgfamu a 
l’Asie &PSud-Est
~w"式拘留或监
刷品阅读~tM~xk
床洋底~k"底土
托雷莫利诺斯
政治
生物
背景下保障~xu
规约
&n转让其~lt权
+j#TAsie centrale
@G采纳~w'标志
Transition ~ht~er
Tribal Peoples #I
Wejplzkekbgd@o~e5
^nnon privatives 
^z@8#htitulaires 
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
~b-=D
~dG>e~a62014-2024
~dgun mundo más 
~en+w仇外心理
~gbabpvboc
~hovieillissement
~nzRoma %Z
“~eo次=4~mA”
争取公平*I化
于表现@[路线
国内#j#C
无害~gC拆船@k
给予殖民地%0
#)#qlabibake ~pT
#3#o
%!*Gfexfewakjb, 
%){大会|}~dp&u
&Q~ixycfkg %Q~a,
+z@.
>dIcynpdefandui 
@s*dContracts *a
A/CONF.166/9, &m
A/CONF.197/9, +-
A/RES/71/256, @P
Bacteriological 
Common #X@WDebt 
Doha
Fbdedhbfagedbci 
Fortalecimiento 
Hong Kong, China
Law ~kOOfficials
Sharm el-Sheikh 
Washington, D.C.
_(&M~fR&MHbs ~a(
_v~hk^)~l1~eq~lp
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
#O@e#g
%C@w*C@A
%D#Bmise au point, #B
*b~a?#m<yharcèlement
#T@u
<A#h~eR@D=p
*Lb defanag, @U~kC
~iq~xe~yW跨界~ba
法治
美利坚合众国
#j农业植物~tJ
%9ekaidao Pdcfsbb
&al’intérieur 
&n~ep麻醉药品
*J主持下召开
@[无~tG约束力
@a#c
a ~s!_Lgaafpycdbo
~ly共同体@G~gy
~oq采取紧急+I
~tM或+x印~ym已
海+w空偷运~lx
诱拐&v民事~lv
遇之%K@k
#)#qlabqfahl ~bE
#C性*v受难者
#y=4决定因素
1982%)12月10日
@fOrganizations 
A/RES/54/263, &m
_hNo Privativas 
mfakbgamcvakduv 
nbmlaiekbAchjbv 
~c3d’adoption 
~dU~dr@y：~xa*k
~gw-吉隆坡~dx
~hrhfcnhkgev ~oI
~m"Circulación 
~nL_:^)增订本
~nU+[ifbde iambe
~na*R>tiekcfbele
écologiquement 
“Space2030” 
保障(最低标
号)
#JNiño
#e@1<]_7Groups 
#k%Y#1
%-%n
%/@g^B~cU
%d~k!%"
%z#u
&6_Y%Z&lSur-Sur
&Abbgmalcj Bcj 
&xndq 
(dlamz 
*5^A~uc*D
*aMediterranean
+8~gD
+B~cP~hn&Psort 
12 Jl/pBovo ~vx
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
#Y@e#g
@K@A=u
*dRoad Signs @wSignals
~li#m&a~h,@Daéronefs
@J%Dou @ulimitation 
iafco b ajcedag b 
#j惩治~w9~wP~p6
%9mfcnpmfcyncdbt 
@a_4Stateless ~f/
~gE&n进出口~iL
~hY主义+w~hY~yZ
~j1~tv~dw~j6~yW@k
亚@[斯亚贝巴
无国籍&j地位
#BCorte Penal #'
#hdéplacements 
&v色情制品#y
<o快速+I方式
=C可能威胁#C
@Ma 
@f~sL*aLaw %YSea
A/RES/61/106, &m
~gj#z*b&OSud-Sud
~j8~ak~mo%7<y~pC
储存细菌(~yq
到~r[%)终结%V
势以及@G@C在
#P#q
#Tvue 
*I化%d中~lr_/
+B~dG
+e^)~oh友好_b
<C@L@1Biosafety
@9~l:idb 
@l^g_Y~b]
Marine 
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
=3~aa@e~vx~rN~mV
Worst Forms @AChild ~ne#I
@L~jKSuppress @w~h!@w
%g~bB#z#m~bBassocié
Montréal #,&a@D~dO
%9wafzwc =hkeweje
%qJerbo b 
分享其~wW@[~gw
安提瓜#j巴布
跨国收养~lv#t
阿尔卑斯山@k
#Bbiodiversité 
#L@u
*f民主+w选举
A/RES/69/283, &m
a Mano Armada #v
~tv深海~dw=D#C
#T~iz
#hresponsables 
#y~hh
%)~is{和|/}~g'
@E^)
@Z@1^eSubsidies
@f=[Court
l’éducation 
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
~AY~lG#K~eN%1^F
~A])及毒素%[
~c9&J@)
~cFdgh abvazjag
~cf~a]~en
~cmJurisdiction
~dv伤者病者
~fq侵害
~gB程序任务
~gE倾倒废物
~gbabwamz
~gexejltAcdduib
~jrmfahkfedhkge
~ls品
~m6Booby-Traps 
~mEhfcnu 
~ml%A&n&w
~of机关独立
~rW@!
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
部队~h0
重振~gu
间_b#R
鹿特丹
：努力实现
%!~tfngbycdbb 
%-Settlements 
%4Recognition 
%Pinterdisant 
%Y~mgAdequate 
&tscl gafh ~fJ
@G~lt类型~tF
@N%Z
#m@e
@a*a#!Seizure @AAircraft
~sZSalif, @wRas Issa
#,&a^P#Bpartie XI 
b ~h:
岸#j加沙地带
%)道路交通@k
@Dcours d’eau 
@Y~fz~yd~k3@u~pb
@[#7
a New @f~iVOrder
为盲&j+w视力
>?~ke~id*M#T~l2
tous #h
~fE#C#G
~lS斯坦
~rw&J@)
~w)债务重组
刚果民主~ih
叙利亚
最恶劣形式
沉积物
港口国
相关
管制
船舶~of出售
*J~eq全体~fp
>p%YAbyei Area
@G与~ef~xe联
@L#c@g~ab^?~mc
@TFacilitar &K
@jy ~jU~eI>a^r
@muna Cultura 
A/C.2/59/3, @P
A/RES/79/1, &m
Addis Ababa #H
Biodiversidad 
Construcción 
Controversias 
Erradicación 
Implementation
Instrumento @F
Mnnbh-Mwcwhj@q
Obihj~iyhkekpk
PFFcjkbgdahkb 
PjadaibAchjbv 
Transferencia 
^]@x#o~u1qhfr 
_3coverage, *n
_eEnhancement 
_mfabimabe ~i-
abdmajo abJdhe
ablcfbfqca ~l?
abnyb abihyjc 
accélérées 
dfhgjcab %s~lL
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
~f({| de 1949}
~hidomestiques
~hz@"labqjcde 
~i(~qR~d'ibcw 
~i5Substances 
~iB*k<o~Ab@,^)
~jLbgroch rab 
~ky~dHbgmalcj 
~mMautochtones
~n?abpjyme ~qW
~qcprofession)
~w5~tfngbycdbb
~wN防治%V毒
êtres humains
互助示范%G
停止敌对+I
爱知%w目标
纳~el>g峰会
萨尔瓦多@y
%-Environment
%5au ~k4
%7<ysystème 
%9xemfcBcdbt 
%H@:~eo{项|}
%S~h6~lG#K~d6
%l~iu&P~q7~un
&4~sD=:Event 
&k~a:%?~jf~l!
&s@d
(~xc_u职业)
*X~bD~vC
1967 
1968 
@0*5%?*p@e~gs
~bA*2@A~d9#c
#m@D
*dOffences @w~l4~iI
未报告#j无~DX
*Lb defanag a +P
@[~dU后续#C~fp
~Ar~h7@u~f9~tg@4
大湖区%A+w稳
#BSalud
&al’esclavage
1952%)=4~z-准)
@f>o~d1@W
~y)%1~iR#TCaso 
伊斯坦布尔
杀伤~ip地雷
萨摩亚途径
@Z<x@g~eL~g2@g
Sudan ~bb*a~f5
~uE{del|al} @Y
~ydCorrupción
#S~lY~Dz+u~mN
#Y>a
#t平民
&3核试验%G
&X&J
*k~qh+e^)@G*f
+x物质~xg+g
=A海盗
>u+k1930
@'@)
@a@J
@l@F#v&K
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
Harassment #I
Headquarters 
Helsinki
Ienfbnhj
Implementing 
Intellectual 
Kinshasa
Optional @L#D
Penal
Personas
Pollution ~ht
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
_Y~iN
abdgybe 
abdhavk 
abdobre 
abdrsde 
abghdce 
abiabdce
abibake 
abkAazc bbonh
abkvjo fabhfG
abpjfar &M~le
abprmaD 
afsedbxerbqib
akjfukai iafc
alto nivel =s
anniversaire 
awafake 
awqxekclzdao 
basel
@l@e~i7
@7@A
&iWest @w~iSAfrica
%L#mpunir @u~ud@D
海员~hV#j~lq~p9
~oh新@[#C~ly秩
#A#Fa 
#]#B~a?
&al’occasion 
b dchcdbb gevku
买卖&v+w&v卖
老%)&j
+F+"*i~ki@f~nR
@0^A~vD~mM#,%?
~z7~g!^)~l1~E4
达尔富尔>g
#e*a
@G开展
@L>u~jD%n#D%n
@WLandlocked 
Transporte @F
bbpdd abdgrme
bbrm dh 
bdiadbe 
belem
busan
byabr pkb ~qV
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
sanagBbdu ~h8
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
@N@e
%YLeague @AArab ~la
%4~np~Gb&zMaterial
#m<y
%z消费#j生产
Law at @g~cm@w@f
~y3@[“%d社发
&ya 
fond @Dmers ~E0
vols &a_2
~cQ@u
~rz>h~g7#S#B~jd
#C~j4&j命%A@k
@G推进&"<q+w
jaffpmrbb b #?
@C少%)~of~mU
Pact *aFuture
faire face %?
{a|e|p|ai|c} 
{c|q|t|ci|b} 
{中的|的|}
{和|与|及}
~cYcollective
~d'ibcwa
~dHfabdrcvag 
~eb+tsyndical
~i5Substances
~lG^d#JTabaco
~nj^D
~od%1Reclusos
~qKIndígenas
~s7nasagafev 
~t-~co&Mrabe 
~u0~a8abihyjc
~vT~gLVessel 
~zz@F
Цcdkfelzdao 
Цcdkfelzduv 
信息=4
#3<d
#HPlan
#N<A#h~b[~Al
#Tcas 
#f@b%9
%B@y
%Rmfegahpnbq
%k{iad |}~xJ
&v卷入*v#y
10 December 
<mfaciliter 
<uhrf dogmad
>?Bienestar 
@1+"~ph^i~wZ
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
Disabled ~f/
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
abgqajce ~l?
abiad 
abycm 
afsedbxerbb 
ajcede
#6@e^Q
#O@A=u
@C女性~gx#j~w]
~f!@6@w%nat Work
&3~ce@[>l
a ibfc g 
%._Y@T~sh@u~sK
&ami-parcours 
@Ddifférends 
nbjao Fepdu b 
poursuite #B&Y
~ly+w=4及>C%B
严重违反#C
#méquitable 
&j民享有>g
@f*d<aSearch 
~lT%A~lA
~nz>h%Z~qC~dT
~rz~qL*b
千%)
遗产@k
#J~ssMarino 
#Npolitique 
%1Crímenes 
%4Law 
@Z@1
@h%l+t
Work &i~gL#I
aplicación 
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
~HJ~nM~no~Cr
~Hz~f(
~b.kafsagao 
~cx~vc
~eq~yp论坛
~f)Business 
~iK@"lkdi ^s
~ijbdcDak >q
~j,~n-
~k8bbibakag 
~kWMhheiwlcb
~kmConsensus
~lQse 
~mgOrganise 
~nh#D~cWArea
~of：迎接
~wvltnco ~gT
世纪
两国解决
体制建设
公众参与
养护
劳动
团结起来
基加利~gt
@Y@e
10-Year #X@A~nQ@w
@[争端#j局~Bb
#B~jz~rN%Ja @4
%7@urégion @D
+x&j类住区
@C&"少%)<q+7
harbelzduv b 
西非%0~zR+w
~Hz~iZ
各国
子孙后代
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
检察官~p5
永久
爆炸
爱知-~gw@y
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
#C~j4搜寻
#DRole 
#P+s
#m#h
#w~fMhkfed 
#y*J~hh
%"*k%"法^)
%4Civil ~p.
%9ajexedbt 
%:@muna ~nS
%YChild
%d~yq伦理
%lmarquage 
&3~ls%[
&MBjl ffov 
&Pstockage 
(kfaim 
+)bbaqgdai 
+F~gK@W#r#V
+f~gD
+nQuímicas
1930 ~w5~n)
1954 
2012 
2017–2030
=C~a]~hY~en
=hjaffpmrbb
=ydirigés 
@'@"
@/Dkane ~BJ
@G获取~tJ
@Z*a~dz
@a#-
@c~qFhatxe 
@f~g0
@j%Z
@t~n?dfajm 
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
~yd~iC@e+n@eFuego, 
~c6~m)@A+(
~jKDeter @w~ki_0
~wV件#j~oi@[~dx
~bg#Breunión 
@C~lu+w科学
~A->g与%A~Kc
~iM~m5~wd@D_6
~uZb ~hS
#4@u~et>b~jE
1951%)
第十一~xm
规定
#Ahkalckbq 
#C~k!条例
#u中%0
%"权{利|}
%7#h
%9mfawlcic 
%Y~fU
%l~aG
&Mqhfl 
&j民独立
&n出口文
*k~eo号~Cv
+f明斯克
@'abdugjse 
@G#t非
@W~fe&i
@a~Cm
@da 
@f~ne&N
@j~iN
@mPandemias
@s~nx*a
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
Nuestro ~m?
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
@D~fg~H,@e~q7armé
~sI~cl@A~oIas ~qZ
~z[@w~f!Freedoms
水道#j#C湖泊
=A陆+w~zU@[~dx
@-~a-#BSanté
~g)依*k@C~Bg
1989%)土著
_n=m~o8b ~hK
第四
%9~lh&Z<h&[
%l_o%7@u~wz
&b%Y
@G被盗或
@j~nF>a
@m~jU
_i@L*a~f:^d
falb 
fcwcdje
fewakdbjag 
fuwdasa ~rg
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
{物|体}#t
~Ar+z&g
~aw_y@p
~cqabxajqc 
~ecdcsa
~fq&w
~j8@(
~jCminimum)
~kz%p=tdbib
~lQqueremos
~nnfuture: 
~p8五项#7
~pe^)~lp~hh
~qSabqhazce
~qmLigeras 
~u[abkjh 21
Ética 
Хbashj
一揽子_:
与+'
中非~ih>g
利雅得+7
坦佩雷@k
平衡+8~lU
拉巴特#G
核%[
阿瓦扎@,
题为~HF+G
：+I呼吁
l’état @e~r/#m
~L7~gN@A~sN~kq@w
~Gk淫#j~A)@[&2
2007%)~dw~tA
@0=Y~bo@D~cG
_q~pW#Fb ~ow
#BVida 
*k在~o3~lA
=C#C~du_:@y
@h%l~jO
~ko%Y#1*g#D
~lE&n&w
巴塞尔@k
~Bm%Ja ~nI@eOzono
~nJ~f]@ALife at 
=:~kP@w^G
~am@[>m
#j=4~xf在_/#j
~N/~hH+"@W~sN
#S~lY#m#B~mZ
2011%)
@Despèces 
b aw bv ~u.
毗连区@k
~iM@e
~x1@A~o?@A~dC~i4
~y4@[=4正义@y
%Y*4&4@w~l6~v1
&"+w&3~A4#j&v
_v~fY%)十%)
#B~iT
b fexgbkbb 
空气~xg@k
~rW@e
#D~pw~hF@w~oM@A
~zG#j~gF@[~LL@[
《1930%)~dt
_-#B~rp
b mcfcneAb 
透明度@k
%1Cursos @eAgua 
@n@A
公认@[+'#j~ms
*d~Gb~m:@w~qb
%)%w~Ai
issu #B
~dZb 
+B1999 ~mX@e_o@D
Species @AWild 
@G@C总部@[#R
*k#E^)#j
@6@w#e@1
%)~Ab>D
~rX~AJ#B~hw
@l@e
a Culture @A~Bq
@[@y
~EG+w~E[#j~t7
~al@w~cK
》2005%)@E
@e@-
~f]@A@s@w~t.~i4
^)@[+I#j倡议
~bz@e=]
%4%I@A~l5@A~BA
#j#t+'@[%0~xf
~f[@w~nx
~O2#z
&N@A*zUnity @a
&hnormes @e~yF
@G~xh质@[~lz
~uG~w7@w~jA^?
&"#j=A~C7~p6
~O2+9
@N~pf@eEuropa 
~gN@APrisoners
~Db~xa@[*J~hh
@C&3~zM#j~hZ
Piracy @w~i8
Objetivos @e#K
#O@A%j~LS@1#r
~Dg想要@[*f
#j解
@n@w~AZ
hoja @eruta #J
&E#D_9@A&z~h"
~oC@[~b-%z~tx
@w+4
~DI#j+7
~DMtypes @e~B!
*a#r%u@A_k~la
%B@[@E
@wTransfer 
~lo#j干预
~E"@e~x3Armado
@L+D@A<s
%H@[&2
@w~byAccess
~w:~A8#j~DW
~c2@ewafkp ~gh
@w^i@A+C^j~o:
~OK~lv@[%B#j
~f4@m~fd@e1961
~OJ~k9@ASudan
@[&n~NT@[@E
Movement @w
城市#j~Kf
~k,@eAeronaves
~p[@A~AQ
~Ct@[#E
#O@e~a!~ib~uu
~uQ@APiracy, 
~lA@[~p5~OY
#s@eCiudad #J
~x1@A~AF
@0@e
&B@g~f5@A~sq
@eGuerra
@s~Gq%I@A~sq
@eguerre
@w~ns%Y~vZ@A
@e~d,
Abolition @A
~Ar@m~Bn@e~k5
Diversity @A
~Cs@e^P@Dlois
_e%n@A
~f4@e~oI
~ka@A~Fx>p@w
~pX@e~J1
~rm@A@!years
#Tmateria @e
+F@6@A~m9@w
%:%Z~nS@e~a7
Rule @A
@0~hf@e~wS#m
~Gb~w8@AWar
@0~w1@e~ox#m
~ka@A~cm~eE
@a&P~vY@e~G"
@eAmistad y 
@ePropiedad 
@el’Ouest 
@e~bGpfagdqv
^g@e~mp@e~uv
#v~bp@e
%:Modelo @e
@K@e~c1
@eEnergía 
@e~pU&P
@e~y]
@h*b@(@e~rs
Igualdad @e
soins @e~rp
~cV@e
~eJ@e
~rN~jg@e~r!
~sA@ePeces 
~sK@e
~vG@e~oI~oF
~zz~I4@e~FJ`;

export const NAMES =
  `~q4|fr|<D+9
~q4|es|_8@e*K
~q4|ru|~eO~h8
~q4|ar|~hO>q
~q4|zh|@C+e
~e3|fr|~qO#BCour @V@e~Lw
~e3|es|~cj#BCorte @F@eJusticia
~e3|ru|Lkekpk@B_xLpne
~e3|ar|~nVbdrsde abimb >F
~e3|zh|#C法院~ys;*k法院~ys^)
~g.|fr|@a*0+9
~g.|es|@l@mPrerrogativas e ~Iz@e*K
~g.|ru|%!+v~FuJerbo
~g.|ar|@t~nY@x~n8
~g.|zh|@C~ei@k
=8|fr|@a*0@D~jqspécialisées
=8|es|@l>f%1~L?Especializados
=8|ru|%!+vhmcrbelbxbfagedduv pAfcyncdbo
=8|ar|@t~nYabfsabag abdgxyye ~n8
=8|zh|专门~xf~ei@k
~mB|fr|@a=Y#S>b%r~lY@egénocide
~mB|es|@l+z%6_1Sanción #JDelito @eGenocidio
~mB|ru|%!~gn~G-scdarbne ~NS;%!scdarbnc
~mB|ar|@t~GKqjcde abtlame abqdaice ~HW
~mB|zh|~gE及惩治~tH@k;~gE{和|与|并}惩治~tH{行|}@k;~tH@k
~di|fr|@a=Y%r#B~nCêtres humains ~Dz~yK#Bprostitution d’autrui
~di|es|@N+z&g#B~Qc*ly #BExplotación #BProstitución Ajena
~di|ru|%!#?kafsaglco ltnzib b h Pjhmlpekerbco mfahkbkprbb kfckzbib lbreib
~di|ar|@t~He~bIlabpuxay faogBbab miaje abBcj
~di|zh|&3贩卖&j口及取缔意图营利使&j卖淫~m7
~wg|fr|*p@e~cP&P12 août ~vx;*p@e~kj{ de 1949|}
~wg|es|~x4~aa@e~vx;~x4@e~iZ@e~vx;~x4@e~f(
~wg|ru|~fyak 12 egsphke ~j?~vc;~fy~j?~vc;Ackuf{c Scdcghjbc jadgcdrbb|cv Scdcghjbv jadgcdrbo|ci Scdcghjbi jadgcdrbqi|ziq Scdcghjbib jadgcdrbqib}{| 1949 sane| ak 12 egsphke 1949 sane};_y{bc jadgcdrbb|bv jadgcdrbo|bi jadgcdrbqi|bib jadgcdrbqib|bv jadgcdrbqv}
~wg|ar|~hJabdIjxe ~Ak;~hJ~fJ~vx;~hJ{abdikfme |abdljde |}&M~Ak;~hJabpjli {biad 1949|abdIjxe 12 Jl/pBovo 1949}
~wg|zh|~mq;%K四@k;%K@k
~l]|fr|~Aj@Dblessés ~E0malades ~LQ~gg#Tcampagne;première +B~kj
~l]|es|~Kj~s1@4Heridos ~CU~AP~vo#TCampaña;{Primer|I} ~JZ
~l]|ru|~qqfedcduv b ~Hug ncohkgptBbv efibqv;mcfg~NQ
~l]|ar|~ExabqjrC fabdjAC labkfag ~F7&Mabdcmah;~jLabpfbC
~l]|zh|~Ks战地~C6境~zW;%K~KC@k
~ji|fr|~Aj@Dblessés, @Dmalades ~E0naufragés @D~gg@Jmer;~pL+B~kj
~ji|es|~Kj~s1@4Heridos, @4~AP~CUNáufragos ~vo~rXMar;{Segundo|II} ~JZ
~ji|ru|~qqfedcduv, ~Hub ~B-makcfmcgCbv jafewlcjfpCcdbc, bx hahkege ~a,hbl @eiafc;gkaf~NQ
~ji|ar|~ExqjrC fdjAC fBjkC abkfag ~F7&M~le;~jLabDahce
~ji|zh|~Ks~j4~C6及遇船难者境~zW;%K~eo@k
~gU|fr|+B~cP#-au ~n]@D~JI~PM;~NE+B~kj
~gU|es|~Kj%Jal Trato debido a @4Prisioneros ~PK;{Tercer|III} ~JZ
~gU|ru|_y@baw awfeBcdbb h gacddamlcdduib;kfck{zq|zco|zt} _y@p
~gU|ar|~jL@/diadbe pojC abrjl;~jLabDabDe
~gU|zh|@G战俘待~zW;%K~tI@k
~jj|fr|+B~cP#-^A@(@D&eciviles #Ttemps ~PM;quatrième +B~kj
~jj|es|~Kj~mV@.debida a #U*l~vW#TTiempo ~PK;{Cuarto|IV} ~JZ
~jj|ru|_y^D~oGga gfciq gaodu{| ak 12 egsphke 1949 sane};Ackgcfk~NQ
~jj|ar|~jL@"~rd~BDfkg abrjl;~jLabjalie;~jL@/~d/<e~BD{|nc }fkg abrjl
~jj|zh|@G战时~E[之%K@k;%K~M7@k
~g/|fr|~EY^A~w0~dK{ (Protocole I)|};@0*5I
~g/|es|@Y~Ca~mv+!{ (Protocolo I)|};~sdI;@YI =3@e~Er
~g/|ru|~y(jadFlbjkag ~xv!I);~y(jadFlbjkag;~kS@o!I
~g/|ar|#W>r~bv{abmfbce abdobre|abdobre abmfbce};~xpabpfb
~g/|zh|~mq@G#t~zY@[>m(~KC@E);~fW@G#t~Ok;@G#t~Ok;~fW~KC>m;~KC>m
~e)|fr|~EY^A~w0non ~dK{ (Protocole II)|};@0*5II
~e)|es|@Y~Ca~mvsin Carácter #'{ (Protocolo II)|};~sdII;@YII =3@e~Er
~e)|ru|~dQvefejkcfe ~xv!I!I);~dQ~CP;~kS@o!I!I
~e)|ar|#W>r~bv{abdobre Bcj abmfbce|Bcj abmfbce abdobre};~xpabDahc
~e)|zh|~mq~L0~zY@[>m(~eo@E);~fW~L0~Ok;~L0~Ok;~fW~eo>m;~eo>m
~dc|fr|~EY&al’adoption ~B6signe distinctif additionnel{ (Protocole III)|};@0*5III
~dc|es|@Y~CaAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~sdIII
~dc|ru|~fOPiwlciu ~xv!I!I!I);~fOPiwlciu;~kS@o!I!I!I
~dc|ar|~xpabDabD
~dc|zh|~mq~yv@[>m(~tI@E);~yv@[>m;~fW~tI>m;~tI>m
~kA|fr|@a{|de La Haye }#4#hlois #mcoutumes #B~M[@Jterre
~kA|ru|%!_.;Qeeshj^D_.;~Fy~HSa _.
~kA|ar|@t~BU@"lkfahch fpijan abrjl abljce
~kA|zh|陆战法规#j惯例@k;海牙~M7@k
~jN|fr|~K?~yD@D~yQ
~jN|es|@l~xn;~OW1951
~jN|ru|%!~wj~Hw;@c~xz~w5~wj~Hw
~jN|ar|@'~nX~wp;@tiad ~xz~nX~wp;~K-ldjsE ~i9
~jN|zh|@G~mt~m7;~mt@k;~LJ~KK@k;~LJ@k
>4|fr|@0#,~yD@D~yQ;~PI1967{| s’y rapportant}
>4|es|@Y~xn;Protocolo~rN@e1967
>4|ru|~f"@Uhkekphe ~Hw;%a~EW^.j dco;%aj dco ~EW~vc
>4|ar|#W#q~wp;#W~BK~wp;#W#qldjsE ~i9;%kiad ~EWabdbrk lwa
>4|zh|@G~mt@[@E;~mt@E;1967%)@E
>'|fr|~K?~yD@Dapatrides
>'|es|@l#.~cj%1Apátridas
>'|ru|%!~wjemekfbnag
>'|ar|~K-lfAi ~m1;@'~nXlfAi ~m1;~K-ldjsE ~m1
>'|zh|@G~A"~m7;~A"@k
~b9|fr|~j8~vb@Dcas d’apatridie
~b9|es|@l@TReducir @4Casos @eApatridia
~b9|ru|%!hajfeBcdbb wcxsfeynedhkge
~b9|ar|@txnA rabag ahimad abqhoce
~b9|zh|减少无国籍状态@k
~dh|fr|~K?~E8
~dh|es|~m"Esclavitud
~dh|ru|%!fewhkgc;@cakdahbkclzda fewhkge
~dh|ar|@'~nXlabjk;@tabjk ~fJ1926
~dh|zh|禁奴@k
~fm|fr|@0amendant @u~yf1926
~fm|es|@Y@TModificar @u~m"Esclavitud Firmada #T~iZ&K25 @eseptiembre @e1926
~fm|ru|%aa gdchcdbb bxicdcdbo g ~vHfewhkgc, manmbheddpt g Scdcgc 25 hcdkqwfq 1926 ~vc
~CK|fr|~yf1926 #mamendée par <yProtocole
+U|fr|@asupplémentaire #-&al’abolition @el’esclavage, #B~nCesclaves ~E0~jq#mpratiques analogues ~E8
+U|es|@lSuplementaria %Z~Lc#BEsclavitud, @u~QcEsclavos y #U~oOy Prácticas Análogas ~idEsclavitud
+U|ru|~kS@baw pmfexndcdbb fewhkge, fewakafsaglb b bdhkbkpkag b awuAecg, hvanduv h fewhkgai
+U|ar|@'abgsdcbce btlvab abjk fgqaje abjkck fabpijan fabddajoag abulcwe labjk
+U|zh|废止奴隶制+w奴隶贩卖及类似奴隶制@[制度与习俗补充@k
*]|fr|@a&h#6politiques #Bfemme
*]|es|~t)Políticos #BMujer
*]|ru|%!malbkbAchjbv +PycdBbd
*]|ar|@tabrkfk abocaoce bbdjpe
*]|zh|~p6~yp%B@k
&,|fr|~j8nationalité #Bfemme mariée
&,|es|~m"Nacionalidad #BMujer Casada
&,|ru|%!sfeynedhkgc xeipydco ycdBbdu
&,|ar|@tqhoce ~qRabdgEfqe
&,|zh|已婚~p6国籍@k
=L|fr|@a%l~GFau mariage, l’âge minimum &Pmariage #ml’enregistrement @Dmariages
=L|es|@l#.~AI~lGMatrimonio, @uEdad Mínima @TContraer Matrimonio >?Registro %1Matrimonios
=L|ru|%!haslehbb @eghkpmlcdbc g wfej, ibdbielzdai wfeAdai gaxfehkc b ~Jqwfejag
=L|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=L|zh|@G婚姻@[同意+w结婚~vs及婚姻登记~m7
~G5|fr|~s2~vzraciale
~G5|es|@l@F~O5Racial
~G5|ru|#f^D~p3
~G5|ar|~Ff~H6
~G5|zh|~K(~p9
~wk|fr|~i2@!#,~jF
~wk|es|~d4@F@e~ik
~wk|ru|#f+1~ia
~wk|ar|abiwm =1
~wk|zh|~I9~p9;~my~p9
~G4|fr|~k4
~G4|es|~d4@F@e~fs
~G4|ru|#f+1a ~ag
~G4|ar|abiwm +2
~G4|zh|~nH~p9;~e[%B~p9
~jc|fr|Pactes ~cw~a:%?~IY
~jc|es|Pactos %x@e>n
~jc|ru|icynpdefand{uc|uv|ui|uib} mejk{u|ag|ei|eib|ev} a +P_f
~jc|ar|abiwmch abmfbcch abxaych ~B/_z;abiwmah abmfbcah abxayah ~B/_z
~jc|zh|#C+'两@k;#C+'@k
~jn|fr|~EL;premier ~EL
~jn|es|~s(@e~fs
~jn|ru|~yya ~ag
~jn|ar|*o~oR+2;*obbiwm +2
~jn|zh|*k~nH#C%H&2;*k~e[%B#C%H@:{第一号|第一项|第一|}&2
~jo|fr|~pL%5au >w#mpolitiques, <mabolir @upeine @emort;~pL~EL
~jo|es|~FR~s(@e#n~vWy Políticos, destinado a abolir @upena @emuerte;~FR~s(@e~fs
~jo|ru|Nkaf{ao Fejplzkekbgduo mfakajal|asa Fejplzkekbgdasa mfakajale|aip Fejplzkekbgdaip mfakajalp|ui Fejplzkekbgdui mfakajalai|ai Fejplzkekbgdai mfakajalc} ~e5a ~ag
~jo|ar|*o~uV~oR+2
~jo|zh|旨在废除死刑@[*k~nH#C%H~eo项&2;*k~e[%B#C~EO&2
~jp|fr|%5au ~i2@!#,~jF
~jp|es|~s(@e~ik
~jp|ru|~yy~ia
~jp|ar|*obbiwm =1;*o~oR=1
~jp|zh|*k~I9#C%H&2;*k~my#C%H@:&2
+X|fr|~Fgl’imprescriptibilité @Dcrimes @e~M[~E0crimes #Ll’humanité
+X|es|~m"Imprescriptibilidad ~I[@eGuerra y ~I[@eLesa Humanidad
+X|ru|%!dcmfbicdbiahkb hfaje negdahkb j gacddui ~Enb ~En=hAclagcAchkge
+X|ar|@timd gkamd qjazd abrjl fabqjazd ~BCAm abthoahce
+X|zh|战争罪及危害&j类罪不适用法定时效@k
~i]|fr|~s2@J#]>b%r~lYd’apartheid
~i]|es|@l@F%Z&g>?Castigo #JCrimen @eApartheid
~i]|ru|#f^D~Nr~G-emefkcbne ~NS
~i]|ar|~s,qjcde ~Ed~HW
~i]|zh|&3并惩治~hY隔离~KF~p9
^u|fr|~s2#Ll’apartheid ~LQsports
^u|es|~FhApartheid #T@4Deportes
^u|ru|#f@b=hemefkcbne g hmafkc
^u|ar|~sa~Ed&Mabpbial abjcaAce
^u|zh|~w:~Da~lA~hY隔离~p9
~GC|fr|@a~vz~bC
~GC|es|@l~O5~vB
~GC|ru|%!~fV~vm
~GC|ar|@t~qT~a8~Ax
~GC|zh|~C4@k
~l)|fr|_d^A@a~vz~bC
~l)|es|+m#B@l~O5~vB
~l)|ru|%2a ~fV~vm
~l)|ar|~ex~qT~a8~Ax
~l)|zh|*k~C4%H&2;*k~C4~Pp
cat|fr|~L2+H;~L2torture
cat|es|@l~yd~ac;~Ig
cat|ru|@c=h~ri;@c=hmukaj
cat|ar|@t~Jl
cat|zh|~I2@k;&3酷刑@k
~G?|fr|%5^A~L2+H
~G?|es|+m#B~Ig{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~G?|ru|%2=h~ri;%2=hmukaj
~G?|ar|~ex~Jl
~G?|zh|*k~I2%H&2;*k~I2~Pp;*k&3酷刑%H@:&2
crc|fr|~qi#6~PO
crc|es|~t)~z/
crc|ru|%!+P~M-
crc|ar|@t^-abvnb
crc|zh|&v%B@k
~l,|fr|~BB~PO~NJ#4~dM;_d#4~dM
~l,|es|_X~idparticipación @eniños #T@4conflictos armados
~l,|ru|~mj~mx;<t~mx
~l,|ar|~vn@/augjas ~qX&M~yBabdobre
~l,|zh|~xy~H?@[&2;@G~H?@[&2
~l.|fr|~BB~PO~NJ~LI;_d~LI
~l.|es|_X~idventa @eniños, @uprostitución infantil _1utilización @eniños ~zDpornografía
~l.|ru|~mj~tb~gZ;<t~tb~gZ
~l.|ar|~vn@/lci ~qXfaogBbab ~qX&MablBaG fnc abdfam abtlarce
~l.|zh|~xy~N:;@G~N:
~l-|fr|~BB~PO~rNétablissant ~JT~Nx@eprésentation @ecommunications
~l-|es|+m#B~t)#JNiño %Ja un procedimiento @ecomunicaciones
~l-|ru|~mjmfarcnpfu haawBcdbo
~l-|ar|~vn#qltqjaG gkmcd ablbaBag
~l-|zh|~xy~xl@[&2;@G~xl@[&2
_K|fr|~s2*b@(~qa~DM_p~jt~E0membres @e~tcfamille
_K|es|@l@F%Z@.%1#n@eTodos @4~qPMigratorios y @eSus Familiares
_K|ru|#f^D*R~kC~GYkfpnqBbvhq-ibsfedkag b Alcdag bv hcico
_K|ar|~Ff~h)^-~Hbabidab ~yCfpnjam pojwd
_K|zh|#t~lt移徙工&j~k"家庭成员%B~p9
crpd|fr|~qi~k6
crpd|es|~t)@e~hg
crpd|ru|%!+P~n1
crpd|ar|@t^-<e~uy
crpd|zh|~p7@k
~q8|fr|%5^A~qi~k6
~q8|es|+m#B~t)@e~hg
~q8|ru|%2a +P~n1
~q8|ar|~ex^-<e~uy
~q8|zh|*k~p7%H&2;*k~p7~Pp
*"|fr|~s2~Am@e~rs~mu
*"|es|@l@F~y)@e~IP~k'
*"|ru|#f@b~r9~ix~g8
*"|ar|~Ff~h)~dN
*"|zh|#t~lt&j免遭~Kq~p9
*s|fr|@a#4@u~b?&7~k[@el’enseignement
*s|es|@l~th~id~cQ#UDiscriminaciones ~zDEsfera #BEnseñanza
*s|ru|%!#?nbhjfbibderbco %3awfexagedbq
*s|ar|@t~B4~v'~p"abgibcd
*s|zh|取缔~lu~en@k
~Hs|fr|~uc*D;~L2criminalité{| transnationale} organisée;+BPalerme
~Hs|es|@l_Y~yd~qvOrganizada Transnacional;@l~yd~qvOrganizada{ Transnacional|};~OWPalermo
~Hs|ru|@c#F=hkfedhderbadelzdao ~n0;@c{aw|mfakbg} ~n0;Gelcfihj@p
~Hs|ar|~vU_m~qQilj abfvhce;@t_mabdhFde
~Hs|zh|@C~f0@k;=A{跨国|}有%"<q@k;巴勒莫@k
=o|fr|~Gdenfants, ~Ag;~Gd~u9
=o|es|@Y@T~kpReprimir y ~x:@u~QcPersonas, ~hDMujeres y Niños#(;@Y~yd~Qc~FJ;~KaPalermo
=o|ru|%aa ~gnb ~Nr~tbltnzib, ~BOycdBbdeib b nckzib, ~ecdcc@r;%aa ~n9ltnzib
=o|ar|%k~GKfkdi fdiakle ~mTfabpvnab;%k~GK~mTfabpvnab، fkdiw ~d'ibcw
=o|zh|~t9~Ow&w@[~dx;#[~Ow&w@[~dx;~w9@E;&j口~ep@E
<8|fr|~P2mer, ~Ag;~P2mer
<8|es|@Y~P'Migrantes ~tgTierra, Mar y Aire#(;@Y~P'Migrantes
<8|ru|%a=h~gfggaxe ibsfedkag %9hpCc, iaft b gaxnpvp@r
<8|ar|%k~B4gwjcl ~yCih vjck ablj fablrj fabqf
<8|zh|~t9~M2;#[~M2;偷运~lx@E
>N|fr|~P4~Nt~Ag;~P4munitions
>N|es|@Y~Lzsus Piezas y Componentes y Municiones#(;@Y~As+n@eFuego
>N|ru|%a=h~gfbxsakaglcdbq b ~F?~BQafpybq, csa hahkegduv Aehkco b jaimadcdkag, e kejyc wacmfbmehag j dcip@r;%aaw asdchkfclzdai afpybb
>N|ar|%k~B4yhi *Wabhajce fpqEazwa fdsfhagwa fabHxcje fabagqaj lwa lyfje ~xY
>N|zh|~t9=A~LC;#[=A~LC;枪支@E
~Hq|fr|~uc~pJ;~L2~pJ
~Hq|es|@l_Y~E/;@l~E/
~Hq|ru|@c#F~K);@c~K)
~Hq|ar|~vUabnoam
~Hq|zh|@C~ty@k;*k~ty%H
~gQ|fr|~uc~yE
~gQ|es|@l_Y~yd~x0; ~zb#B&l@F+z~cQDeterminados ~qwCometidos mediante ~Bw@eTecnología #BInformación y #U~AEy +zTransmisión @ePruebas #TForma Electrónica @e~qwGraves
~gQ|ru|@c#F=h~yH
~gQ|ar|~vU_mabocljahce
~gQ|zh|@C=A网络<q@k
>!|fr|~vG~oF{ de 1961|};~Qd
>!|es|~PU~kd;~Pv;~f4~kd{|, 1961};~f4@e1961
>!|ru|~z9~vc;~hrhfcnhkgev
>!|ar|~pp1961
>!|zh|1961%)~gG@k;~gG@k
&.|fr|~vG&h~Hl@e1961{| ,|,} ~b'@e1972;~Qd~NJ~b'@e1972
&.|es|~PU~kd~Qa;~Pv~Qa;~PU@m~fd#Tsu forma ~jg@e1972
&.|ru|~z9^.~o[g dcc ~k/Gfakajalai 1972 ~vc
&.|ar|~pp~oI~oyohe 1972
&.|zh|经《1972%)~Cv~t2%H;经1972%){3月25日|}*k~Cv~t2%H
~dd|fr|@a&hsubstances psychotropes @e1971;@a&h~e-;+B1971 &h~e-
~dd|es|@N@m~fx{ de 1971|}
~dd|ru|%!~rhgcBchkgev 1971 ~vc;%!~rhgcBchkgev
~dd|ar|@tabdIDjag abikbce bohe 1971
~dd|zh|1971%)~hZ;~hZ
~c!|fr|~Ie~hf@e~Hl~Dz~e-{| de 1988}
~c!|es|@l_Y~P'~fdy ~fx{ de 1988|};~OW1988
~c!|ru|~s7wafzwc =h~gf~F?defjakbAchjbv hfcnhkg b ~rhgcBchkg
~c!|ar|~vU~bI~f7&Mabdxmjag fabdIDjag abikbce
~c!|zh|1988%)~O:;~O:;1988%)@k
>3|fr|~j8#S>b%r@D~li#L#h&ejouissant ~GN@(~zqy compris #hagents ~GL
>3|es|~m"%6>?Castigo @e~qw#v*l~uCProtegidas, inclusive @4Agentes Diplomáticos
>3|ru|%!~gmb dejexedbb ~G,=h~B-malzxptBbvhq &WxeBbkao, g kai Abhlc ~z5escdkag
>3|ar|@t~GKabqjazd ~BCAm <eabdgdgich ~rdmfbce، {ldh|lda} ncwd abdfFnfh abmlbfdaocfh، ~HW
>3|zh|@G~gE#j惩处侵害应受#C#t~ip包括外交代表@[~KF~m7
~mD|fr|~s2~Cmprise d’otages
~mD|es|@l@F~ydToma @eRehenes
~mD|ru|~vQxevgekai xelaydbjag
~mD|ar|~sapxH abjwazh
~mD|zh|~w:劫持&j质~p9
~e9|fr|~s2#L<yrecrutement, l’utilisation, <yfinancement #ml’instruction @emercenaires
~e9|es|~FhReclutamiento, @uUtilización, @u~dA>?Entrenamiento @eMercenarios
~e9|ru|~vQgcfwagjao, bhmalzxagedbci, ~zab awpAcdbci decidbjag
~e9|ar|~sagqhcm abdjgEke faogxmadwd fgdfcbwd fgmjclwd
~e9|zh|~w:招募+w~ek+w资助#j训练雇佣军~p9
~jS|fr|~j8~Cd
~jS|es|~m"%b~vI
~jS|ru|%!~N]
~jS|ar|@'~r]~a);@tobade ~a)
~jS|zh|~mw%A@k
~dk|fr|_d#,^A~j8~Cd
~dk|es|+m#B~m"%b~vI
~dk|ru|%2a ~N]
~dk|ar|*obbagnakce ~r]~a)
~dk|zh|*k~mw%A%H&2;*k~mw%A~Pp
<'|fr|~s2=Y%r@Dattentats terroristes &al’explosif
<'|es|~NP%1Atentados ~IOCometidos ~BYBombas
<'|ru|~vQwaiwagui kcffafbxiai
<'|ar|~s,abwqdag abtjwalce labkhalb
<'|zh|>B~du~Kz@[~p9;>B~du~Kz事件@[~p9
=(|fr|~s2=Y%r&P~aGterrorisme
=(|es|~NP#B~dA#JTerrorismo
=(|ru|~vQ~za~pR
=(|ar|~s,gdfcb abtjwal
=(|zh|>B向~du提供资助@[~p9
>1|fr|~s2=Y~o1@eterrorisme ~yM
>1|es|~NP%1Actos @eTerrorismo Nuclear
>1|ru|~vQejkeib >t~pR
>1|ar|~s,pidab abtjwal abhffc
>1|zh|>B核~du&w~p9
^W|fr|~rE{| et des installations nucléaires}
^W|es|~tt{| y las Instalaciones Nucleares}
^W|ru|%!~z(;%!~na*R>tiekcfbele b ~Hdphkedagaj
^W|ar|@t~lf
^W|zh|~lw物#t@k;~lw体#t@k;核材料#j核设施实~NO@k
~hd|fr|~qi~A1;+B~Mm
~hd|es|@N@m~qk
~hd|ru|%!~Ps;Tajbohj@p
~hd|ar|@'~nX~C3
~hd|zh|~ur航空器内@[<q#j犯有~Kw+x&w~m7;东京@k
~gV|fr|@a~il
~gV|es|~PA
~gV|ru|%!~oB
~gV|ar|@t~n!
~gV|zh|@G>B~j/~m7
~b3|fr|@a=Y%rd’actes ~K,~Cm%g@el’aviation civile
~b3|es|@N+z&g@e=?~yd%b#BAviación Civil
~b3|ru|%!wafzwc #d~iv
~b3|ar|~IiAm obade abvcjah abdmhc
~b3|zh|@G>B危害~gA%A@[&n&w~m7
>Z|fr|@0=Y~o1=y@e~a?~LQaéroports servant &a~fL
>Z|es|@Y+z&g@e=?@e~b:#T@4Aeropuertos ~lQPresten Servicio{|s} ~id~iO
>Z|ru|%aa ~r'~GIg ePfamafkev, awhlpybgetBbv icynpdefandpt sfeynedhjpt egberbt
>Z|ar|%kkdi pidab abihn ~iQ&Mabdvajag ~sRgxmd ~v)
>Z|zh|>B在为#C~gA服务@[机场上~Px;>B在用于#C~gA@[机场发生~Px
<2|fr|@a~K0@Dexplosifs plastiques #m#Tfeuilles %?~GU@edétection
<2|es|~DyMarcación @e~uwPlásticos @T@4~Iy@eDetección
<2|ru|%!~NhmlehkbAchjbv gxfugAekuv gcBchkg ~nNbv awdefpycdbq
<2|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunwa
<2|zh|~ur可塑炸药中添加识别剂以便侦测~m7
sua|fr|~o5
sua|es|@N~fz~rB
sua|ru|%!~bm
sua|ar|@t&c~BC~d0;~Ii~d0
sua|zh|~C-@k
~b"|fr|~N[
~b"|es|~DH
~b"|ru|%a+5@e~ao
~b"|ar|%k~oE
~b"|zh|~Of@E
~de|fr|~qO@e~qL#B~x5;~qO@e>/
~de|es|~cj@eRoma ~A';~cj@eRoma
~de|ru|~D-@B_x~u?hpne;~D-{|e|p|ai|c}
~de|ar|hFad jfda abpoaoc bbdrsde ~i->F;hFad jfda abpoaoc
~de|zh|~hu~p8~ys;~p8~ys
~aL|fr|#N*0#B~x5
~aL|es|#s>f~A'
~aL|ru|~A.+v_x~u?hpne
~aL|ar|&t~nYfryahag ~F8~i->F;#)#qladgcaEag ~F8~i-@)~n8
~aL|zh|~hu~ei#R
vcdr|fr|~Bf&h~b[~GL
vcdr|es|~Ga@m~eKDiplomáticas
vcdr|ru|~H1~z5hdaCcdbqv
vcdr|ar|~J7abmlbfdaoce
vcdr|zh|*m外交_b@k
vccr|fr|~Bf&h~b[consulaires
vccr|es|~Ga@m~eKConsulares
vccr|ru|~H1jadhplzhjbv hdaCcdbqv
vccr|ar|~J7abkhybce
vccr|zh|*m领事_b@k
^7|fr|@a&hmissions spéciales
^7|es|@l~xUMisiones Especiales
^7|ru|%!~Jxibhhbqv
^7|ar|@tabliDag abxaye
^7|zh|~gB使团@k
vclt|fr|~Bf%l+t@D~Hm
vclt|es|~Ga#.*B%1Tratados
vclt|ru|~H1~n-%Q~CD
vclt|ar|~k8~MPabdiawmag
vclt|zh|*m%G法@k
~ru|fr|~Bf%l+t@Dtraités <P=p#m~pa<jou <P~pa~cv
~ru|es|~Ga#.*B%1Tratados <P&Ry ~f,%xo <P~f,+!
~ru|ru|~H1~n-nasagafag ~pP~hTb ~lP~v[~pPicynpdefanduib ~F-
~ru|ar|~k8~MPabdiawmag lch _(fabdhFdag @)pf {|ncda }lch abdhFdag >F
~ru|zh|@G%0#j#C%"间或#C%"相互间%G法@[*m@k
='|fr|~Bf*bsuccession d’États ~c3@e~Hm
='|es|~Ga%ZSucesión @e&R#TMateria @eTratados
='|ru|~H1mfegamfccihkgc =m#"~CD
='|ar|~k8bxbane _(&Mabdiawmag
='|zh|@G%0在%G~lv@[继承@[*m@k
&)|fr|~Ie&himmunités juridictionnelles @D=p~Dzleurs biens
&)|es|@l_Y~xU~IzJurisdiccionales %1&Ry @esus Bienes
&)|ru|~s7tfbhnbjrbadduv biipdbkckev =mb bv ~GZ
&)|ar|@t@xbryahag _(fddgbsagwa dh abfbace abkAazce
&)|zh|@C%0~k"财产管辖豁免@k
~a1|fr|~Bf*breprésentation @D=p%7leurs ~b[avec #h~pa<j@ecaractère universel
~a1|es|~Ga%ZRepresentación %1&R#Tsus ~eK~BY#U~f,%x@eCarácter Universal
~a1|ru|~H1mfcnhkegbkclzhkgc =mg bv akdaCcdbqv h ~lPpdbgcfhelzdasa ~CP
~a1|ar|~k8bgdDcb _(&Mibakagwa di abdhFdag @)Hag abvali ~BH
~a1|zh|*m@G%0在其对普遍性#C%"_b上@[代表权@k
~wF|fr|~mmmer
~wF|es|~qpMar;CONVEMAR
~wF|ru|@c#F~uomfegp
~wF|ar|~it~le;@tkahfh ~le
~wF|zh|@C+g法@k;*k+g法%H
~rl|fr|#N~DC#B~s'1982;#N~DC#B~mmmer
~rl|es|#s~mV~a!#BParte XI #B~qpMar{ de 10 de diciembre de 1982|};#s%ZParte XI
~rl|ru|@M~d"Чehkb !X!I ~r"~vc
~rl|ar|#)#q~lk~umabpfb/mcodlj 1982;#)#q~lk~le
~rl|zh|@G+f~z0~iq~LK@[#R;~LK#R
~e1|fr|#N%?~GU@e^P@D~GM#B~s'1982 ~d:^A%U#m^A<i~sYdont ~A(s’effectuent tant ~zLqu’au-delà @e~JW~rSexclusives (stocks chevauchants) #m~sYgrands migrateurs;#N{|des Nations Unies |de 1995 }&hstocks @epoissons
~e1|es|#s%Z~a!~ib~oL#B~qpMar @e10 @ediciembre @e1982 relativas ~id*Ay ~cS~ib~QbTranszonales y #U~QbAltamente Migratorios;~At{| de las Naciones Unidas} ~As~sA@ePeces
~e1|ru|@M~d"malaycdbo ~r"sane, jakafuc jehetkhq ~Na~B)fuwduv xemehag b ~k:b pmfeglcdbq bib;+y{| Efsedbxerbb EwKcnbdcdduv Jerbo} %9fuwdui xemehei
~e1|ar|&t{|iad 1995 }bghncH da ggAdhw ~it~umabpfb/{| }mcodlj 1982 dh prsad @/~EAabdgmaxbe ~F6fabpjyme ~qWabsDcje abajgrab;&t@xbbpjyme abodsce
~e1|zh|+f~z0~OD#R;+f~OD#R;~ln~ba#R
bbnj|fr|#Nse rapportant ^A~mmmer #mportant *b%U#m<k~wd#B~n4biologique marine @D~JWne relevant pas #B~ta
bbnj|es|#s~rX^g#B~qpMar ~mV*A>?Uso ~eN#B~apBiológica Marina ~ibZonas Situadas Fuera #B~r1
bbnj|ru|@M@ewexc ~bFa ^mb phkaoAbgai ~oUiafhjasa wbalasbAchjasa ~GTg feoadev ~d[
bbnj|ar|#){|abdljd }&M~ve~it~dH@/~tiablrjc &M~F6abfakie ~wJabfvhce faogxmadw ~Ia
bbnj|zh|~iq下~Pf#R;根据~iq@[~LL就~Pf#y拟订@[#R;~oC#R
^N|fr|#N*0&P~sL@!&P+t#Bmer
^N|es|#s>f#J~sL@F#J*B#JMar
^N|ru|~A.+v_xkfbwpdele ~uomfegp
^N|ar|&t~nY~F8@)~MP~dH~n8
^N|zh|#C+g法法庭~ei#R
~aN|fr|@0*0@el’Autorité @V@Dfonds marins
~aN|es|@Y>f#BAutoridad @F%1Fondos Marinos
~aN|ru|%aa +v_xafsede ~uondp
~aN|ar|%k~nYabobve @)bkai ~dH~n8
~aN|zh|#C海底=D局~ei@E
~jl|fr|~j8haute mer
~jl|es|~m"~Fl
~jl|ru|@caw ~F.
~jl|ar|@t~CG~le
~jl|zh|~tv@k
>K|fr|@a%lplateau continental
>K|es|~m"~pb
>K|ru|%!~ao
>K|ar|@tabqjn abkajc
>K|zh|大陆架@k
_U|fr|~j8mer territoriale >bzone contiguë
_U|es|@l#.Mar ~sJ_1Zona Contigua
_U|ru|%!~zuiafc b mfblcyeBco xadc
_U|ar|@t~BIabtkbcdc fabdhvke abdgaxde
_U|zh|领海及~Or;领海&5~Or
+.|fr|#N<mfavoriser <yrespect par #h~G/@e~h]~mo@D^n<j@e%U~Dzgestion;#Nd’application
+.|es|#s@T~sC&KCumplimiento ~ib_h%x@e*Ay ~cS~tg@4~t:Pesqueros ~lQPescan #T~Fl;#s@eCumplimiento
+.|ru|~A.hancohkgbb hawltncdbt fuwalagduib hpneib ~fh%Qicf ~rJybguv ~n7b ~u/bib;@M%9akjfukaip iaft
+.|ar|@t~Eyabycahe ~MX;&t~EyabrnF ~MX;@tabadgDab
+.|zh|_/~tv渔船遵守#C~yW_:@[#R;遵守_:#R
=7|fr|~vN~P-port <m~u:~GG#m~he@u~h]^C;~vN~P-port
=7|es|~yg#JPuerto Destinadas a ~vL@u~kV^E;~yg#JPuerto
=7|ru|+y{| Gfanagalzhkgcddao b hclzhjavaxqohkgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~tkmafke ~k2{|fuwdasa }~rg;~A.icfev ~tkmafke
=7|ar|#)~wL;&t~c9abpBHce fabEjaie bbpdd abdgrme ~wL;#)~beabdchaG;#)#qlgmalcj mfbe abdchaG
=7|zh|@G~DV~up鱼@[_:#R;@G~up鱼@[~DV_:#R;~DV_:#R
~Hk|fr|~s2{de 1974 |}=Y~vd#Bvie humaine #Tmer
~Hk|es|~Ar+z%b~OaHumana ~rXMar{, 1974|};@NSOLAS
~Hk|ru|~H-~MKAclagcAchjao ybxdb @eiafc
~Hk|ar|~Ffbobade ~F);~Ff~h)~F)
~Hk|zh|1974%)~HL;~HL
~wu|fr|~s2~uf#hnavires, ~b'@e1978 y relatif;~s2~uf#h~u,
~wu|es|~E5Buques, 1973, modificado ~tg{el|su} ~Ka1978;~E5~AB;@NMARPOL
~wu|ru|#f@b~dV~tnh ~Ne
~wu|ar|~kcabonh ~fJ1973، ~oyiad 1978 #qlwa;~kcabonh
~wu|zh|#C~gE船舶造成~xg@k
~b6|fr|~s2{de 1979 |}*brecherche ~HCsauvetage maritimes
~b6|es|~Ar@mBúsqueda y ~MiMarítimos{, 1979|}
~b6|ru|~H-mabhjp b hmehedbt @eiafc
~b6|ar|~FfbblrD fabthkaH &M~le
~b6|zh|1979%)~KO救助@k;~KO{和|与|}救助@k
stcw|fr|~s2{de 1978 |}~O"@Dgens @emer, @e~ya
stcw|es|~PQ+zGente @eMar{, 1978|}
stcw|ru|~nDiafqjag ~Gj{| 1978 sane}
stcw|ar|~gIbbdbarch
stcw|zh|1978%)~Ge;~Ge
+L|fr|@a~H]<ytrafic ~CA=z
+L|es|@N~D3Tráfico Marítimo #'
+L|ru|@c%9awlcsAcdbt %viafhjasa hpnavanhkge
+L|ar|@tgcocj rjse abdbare ~eQ>F
+L|zh|便利#C~j4~KI@k
~aM|fr|@a~db~O2~CA*E
~aM|es|@NConstitutivo #B<bMarítima #'
~aM|ru|%!~ax~mE~MI
~aM|ar|~K-labdhFde ~eQ>F
~aM|zh|#C海事%"@k
mlc|fr|@a&P_omaritime{, 2006|};@a&P_o~CA@e2006
mlc|es|~kKMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a kfpnc g iafhjai hpnavanhkgc{| 2006 sane}
mlc|ar|@t&Jablrjc
mlc|zh|2006%)海事劳工@k
=,|fr|~NU~iH~BZsubaquatique
=,|es|~m"@.~iE&4Subacuático
=,|ru|~cNmangandasa ~lj~GJ
=,|ar|~t-~BFabdBdfj labdcaw
=,|zh|#t水下>C~I/
~bO|fr|~s2@8~s)>b<i@Deaux @eballast #msédiments @D~u,
~bO|es|~Ar~lG^d_1~sm#JAgua @eLastre ~CUSedimentos %1~AB
~bO|ru|#f~uUhpnaguv wellehkduv gan b ahenjag b ~hS
~bO|ar|~Ffbdjakle fgyjcn dcaw yalfje abonh {fjfaolwa|fgjolagwa}
~bO|zh|#C~o'#j~DU~Dh与=D@k;#C~o'^(~DU~Dh#j=D@k;~Dh#j=D~o'#j~DU~p9
~b)|fr|~s2@e_i@J~zy@Dépaves
~b)|es|~Ar@e_i%ZRemoción @eRestos @eNaufragio
~b)|ru|~x"*xaw pnelcdbb xekadpgCbv ~Ne
~b)|ar|@t~Nc@)btEabe abrvad
~b)|zh|~tw#C~xj@k;#C~xj~tw@k
~jm|fr|~s2@e~px@8<yrecyclage sûr #m~z)rationnel @D~u,
~jm|es|~Ar@e~px~lGReciclaje Seguro y Ambientalmente Racional %1~AB
~jm|ru|Qadjadshj*xa wcxamehdao b PjalasbAchjb ferbadelzdao pkblbxerbb ~Ne
~jm|ar|@twfhB sfhB @)btiame gmfcj abonh
~jm|zh|香港#C%A与~y7;香港#C%A#j~y7
>W|fr|~j8#S#B~kE@Dmers résultant @el’immersion @edéchets
>W|es|~Dy%6#B~f9#JMar ~tgVertimiento @e~ALy ~IFMaterias
>W|ru|@c~dV~tniafq hwfaheib akvanag ~DDiekcfbelag;Zadnadhj@p
>W|ar|@t~GK>:fdfam pxjC;@t~GK>:fabdfam abpxjC;@tbhmh
>W|zh|~C9及~Fc~m7;~C9^(~Fc@:@k
~G[|fr|@a~Am~mW@e~B?&PNord-Est
~G[|es|@N~y)#J~ss{Ambiente |}Marino #J~LeNordeste
~G[|ru|%!*R~C,Lcgcfa-NahkaAdao Mkledkbjb
~G[|ar|~t-~Mx~eQbudab ujk ~y0
~G[|zh|#t东北~De+g~gC@k
npt|fr|%P*bnon-prolifération @D^[~h?;%P*bnon-prolifération;TNP
npt|es|%:%ZNo ~Bs~ib+n~i1;TNP
npt|ru|~HGdcfehmfahkfedcdbb >t~BM;HJЯE
npt|ar|&Vimd ahguaj *W~Mv
npt|zh|~C[~N(%G;核~C[%G;*k~C[%G^)
ctbt|fr|%Pd’interdiction complète @Dessais ~h?
ctbt|es|%:@e+hCompleta %1Ensayos ~i1
ctbt|ru|~HGghcawKciltBci *G~Hdbhmukedbo;HNYЯR
ctbt|ar|&VabrFj ~MFbbgqajl ~Mv
ctbt|zh|~Db~E];~Db禁试%G
tpnw|fr|%P@J%D@D^[~h?
tpnw|es|%:%Z+h~ib+n~i1
tpnw|ru|~HG*G>t~BM
tpnw|ar|&V~He*W~Mv
tpnw|zh|&3~N(%G
ptbt|fr|~Du#hessais d’armes ~ll%7l’atmosphère, %7<zextra-atmosphérique #msous l’eau
ptbt|es|%:~tg&K~J!Prohíben @4Ensayos ~BY~a7~zDAtmósfera, &K~qxy Debajo #JAgua
ptbt|ru|~HG*Gbhmukedbo >t~nZg ekiahFcfc, ~Ejmfahkfedhkgc b man ganao
ptbt|ar|&V~Hegqajl ~pg&Mabqf fnc ~NRfgrg ovr abdaG
ptbt|zh|&3在大气层+w=q#j水下进行~N(试验%G;~xm~E];~xm禁试%G
~e,|fr|~Du@eplacer @D^[~ll#m~u8^[@edestruction massive %l~HHocéans ainsi ~lQ%7~tcsous-sol
~e,|es|%:~M(+h@eEmplazar ~a7y ~IF+n@eDestrucción #TMasa #T~Id
~e,|ru|~HG*GfexicBcdbq @endc ~A3g csa dcnfev >t~nZ~DD~Jt~nZiehhagasa pdbAkaycdbq
~e,|ar|&V~HefAi ~pgfBcjwa dh pobre abmdaj ~MF<ukai ~HXfnc lavh pjAwa
~e,|zh|&3在海~yn安置~N(#j+x大规模{毁灭|杀伤}性%[%G
~GP|fr|~Fg%Dd’utiliser @Dtechniques @emodification @e~wq&a@D~GUmilitaires ou ~rs~eW~GUhostiles
~GP|es|~m"+h@eUtilizar Técnicas @eModificación Ambiental ~BY~IyMilitares u Otros ~IyHostiles
~GP|ru|%!*Ggacddasa ~v[ltwasa bdasa gfeyncwdasa ^lhfcnhkg ~Js@emfbfandpt hfcnp
~GP|ar|@t~He~wKgkhcag abgBccj &M~MxbpBjaA iosjce pf bpce pBjaA imazce pxjC
~GP|zh|&3为军事或任何+x敌对目@[~ek改变~gC@[技术~m7
bwc|fr|~Fg~zBfabrication #m~K3@D^[bactériologiques (biologiques) ou &atoxines ~ii;@a&h^[biologiques{| ou à toxines| et à toxines}
bwc|es|~w6@u~sB>?~Aw@e+nBacteriológicas (Biológicas) y Toxínicas y @mSu ~sj;@l~xU+nBiológicas{| y Toxínicas}
bwc|ru|~y"~rfb ~u5xemehag wejkcfbalasbAchjasa (wbalasbAchjasa) b kajhbddasa ~nZ~Oq;@c%9wbalasbAchjaip {|b kajhbddaip }afpybt;%!wbalasbAchjai {|b kajhbddai }afpybb
bwc|ar|~j)fabgsochce ~jh;~j)fabgsochce، ~jh;@t*Wablcfbfqce
bwc|zh|@G&3#u+w生产#j~C1#j~tK%[~m7;#[~oD#j~C1{和|以及}销毁{此种|这种|这类|此类}%[@:@k;~yq{和毒素|及毒素|}%[@k
=c|fr|@0#4@u~JKd’emploi ^A~M[@egaz asphyxiants, toxiques ou similaires ~Dzmoyens bactériologiques
=c|es|@Y~mV+h#J~Lp~zDGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~Ka~iZ@e1925
=c|ru|%aa *G~cy@egaodc pnpClbguv, qnagbkuv ~v[~h:manawduv sexag b wejkcfbalasbAchjbv hfcnhkg
=c|ar|%k~Heabaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjwa dh abBaEag fbbfoazb ablsgjcfbfqce;%kqhcn ~fJ1925
=c|zh|&3在战争中~ek窒息性+w毒性或+x气体#j细菌作战方法@[@E;1925%)%K@E;《1925%)%K~Cv
cwc|fr|~Fg~zB~GQ~K3~Dz~n(@D^[chimiques ~ii;@a&h^[~sX
cwc|es|~w6@uProducción, &K~Aw>?~Lp@e+nQuímicas y @mSu ~sj;@l~xU~K8
cwc|ru|~y"mfabxganhkge, ~u5b ~cy~JV~nZb a csa ~u.;@c%9vbibAchjaip afpybt;%!vbibAchjai afpybb
cwc|ar|~bwfaogidab *W~uX~jh;@t*W~pG
cwc|zh|@G~oD+w储存#j~ek~ls%[及~tK%[~m7;~K1@k;~ls%[@k
ccw|fr|@a~A2@e~n(@e~Jhclassiques ~JMêtre considérées comme produisant @D~MUtraumatiques excessifs ou comme frappant sans discrimination;~Fg~Jhclassiques
ccw|es|@l~fv@eCiertas +nConvencionales ~lQPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas +nConvencionales
ccw|ru|%!~r.~Ni~Jt~BTafpybq, ~oWhAbkekzhq dedahqBbib Afcxicfduc magfcyncdbq ~v[bictBbib dcbxwbfekclzdac ncohkgbc;@c%9jadjfckdui gbnei ~BT~BM;%!~Nigbnev ~BT~BM
ccw|ar|@t~He~JGpobre gkbcmce diche cdsh aiglajwa dnjve abAjj pf iufazce abpDj
ccw|zh|&3或限制~ek~Kw可被认为具有过分伤害力或滥杀滥伤~p5@[~Ko%[@k;{特定|某些}~Ko%[@k
~aA|fr|@0~A2@e~n(@Dmines, pièges #m~eWdispositifs~NJtel qu’il a été modifié <y3 mai 1996;@0II modifié
~aA|es|@Y~fv@eMinas, +nTrampa ~o6Artefactos~NJsegún fue enmendado &K3 @emayo @e1996
~aA|ru|%aa ~r.ibd, ibd-lagpCcj ~DDphkfaohkg ~o[3 ieq 1996 ~vc;namaldcdd~vk%a!I!I
~aA|ar|#W#qlrFj ~JGabpbBad fabpujas abxmaice fabhlazv abpxjC lycBgw abdimbe &M3 pcaj/dacf 1996;#W~uVabdimb
~aA|zh|经修正@[~LX;经修正{的|后的|}~eo号@E;修正后@[~LX
~GB|fr|@0#,%?restes explosifs ~PM
~GB|es|@Y~iNRestos ~uw~PK
~GB|ru|%a%9gxfugaamehdui mcfcybkjei gaodu;%a!V
~GB|ar|#W#qlabdgnqjag dh dxbnag abrjl;#Wabxado
~GB|zh|战争遗留~Kz物@E
~mI|fr|~Fg%D@el’emploi, &Pstockage, #B~Ny#m&Ptransfert @Dmines antipersonnel ~ii;~Fg%D@Dmines antipersonnel;@ad’Ottawa
~mI|es|~m"+h#JEmpleo, Almacenamiento, ~sBy ~D:@eMinas Antipersonal y @msu ~sj;~m"+h~ibMinas Antipersonal;~OWOttawa
~mI|ru|%!*Gmfbicdcdbq, ~u5xemehag, ~rf~OG~z4ibd ~Oq;%!*G~z4ibd;Ekkeghj@p
~mI|ar|@t~He~v.fgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~mI|zh|@G&3~ek+w储存+w生产#j转让~E(及~tK地雷~m7;{禁止|}~E(@k;*k渥太华%H
~q6|fr|@a&h^[&asous-munitions
~q6|es|@l@m~L,#TRacimo
~q6|ru|@c%9jehhckdui wacmfbmehei
~q6|ar|@tabHxazj abihkfmce
~q6|zh|集束~oi@k
att|fr|%P%l~n2@Darmes
att|es|%:#.~si@eArmas
att|ru|~HG~n9afpybci
att|ar|&Vgqaje abpobre
att|zh|%[_]%G
~e'|fr|%P&h^o~zE=5@e<zextra-atmosphérique, y compris @u~rF;%P@Jl’espace{| extra-atmosphérique}
~e'|es|%:~iN@]~lQ~r0Espacio Ultraterrestre, incluso @uLuna ~o6Cuerpos Celestes;%:#.<F
~e'|ru|~HG~yL~M6~jrmfahkfedhkge, gjltAeq Zpdp b nfpsbc dcwchduc kcle;&y%9jahiahp
~e'|ar|&V#3~qQbphuve ~zg;&V#3~qQbhuavag ~zg;&V~kH
~e'|zh|~wO内=q~ol~DI%G;~wO内@[=q~ol~DI%G;{外空|外层空间}%G
>6|fr|#N%lsauvetage @Dastronautes, <yretour @Dastronautes >brestitution @D~tZ
>6|es|#s#.~Mi_1Devolución @eAstronautas _1Restitución @e~r3
>6|ru|~A.hmehedbb jahiadegkag, ~Jrjahiadegkag b ~JrawKcjkag, xempBcdduv g ~pQ
>6|ar|&tthkaH ~uWftiame ~uWfjm ~sT
>6|zh|营救~Df+w送回~Df#j归还发射到=q@[物体@[#R
_T|fr|~j8~lR@V@8#hdommages causés par @Dobjets spatiaux
_T|es|~Dy~lJ@F~tgDaños Causados ~tgObjetos Espaciales
_T|ru|%!&W~zkxe pBcfw, mfbAbdcdduo jahibAchjbib awKcjkeib
_T|ar|@tabdoIfbce @)ih abpAjaj ~sRgrmDwa abpqoad abnAazce
_T|zh|~KB物~w.@[#C~j5@k;=q物~w.之#C~j5@k
<9|fr|~Fgl’immatriculation @D~tZ
<9|es|@N#.Registro @e~r3
<9|ru|%!~JqawKcjkag, xemphjeciuv g ~pQ
<9|ar|@tgoqcb ~sT
<9|zh|@G登记射入=q物体~m7
moon|fr|#N~zE*b~rF
moon|es|#s~lQdebe regir #Uactividades %1&R~zDLuna y otros cuerpos celestes
moon|ru|~A._n=m@eZpdc ~DDdcwchduv kclev
moon|ar|#)abdhFd bphuve _(<uovr ~a(
moon|zh|~g)在~lV上~ol@[#R;月球#R
~i[|fr|%P@J~B:
~i[|es|%:Antártico
~i[|ru|&yaw Mdkefjkbjc
~i[|ar|&Vphgajsgcsa
~i[|zh|南极%G
~hc|fr|%Pvisant %D@D^[~ll#T~nE;%P@e~x[
~hc|es|%:+zProscripción ~ib~a7#T~CV~pq;%:@e~x[
~hc|ru|~HG*G>t~nZ~jB;&yTlekclalja
~hc|ar|&V~He~pg&Mpdjcsa abbagchce fdhvke ~BIabsajclc;&Vgbagcbfbsf
~hc|zh|拉丁~om#j加勒比&3~N(%G;特拉特洛尔科%G
~jy|fr|%P*bzone dénucléarisée &P~pCSud;%P@e~sE
~jy|es|~P0#JPacífico Sur;%:@e~sE
~jy|ru|~HGwcxKqncfdao xadc tydao ~p-~IX;&yOefakadse
~jy|ar|&VjajfgfhBa
~jy|zh|南~j1无核区%G;南~j1~j3;拉罗通加%G
~q0|fr|%P*b+j@e~yk;%P@e~kg
~q0|es|~P0{de|del|en|en el} ~lH;%:@e~kg
~q0|ru|~HG~av~iA;~Bz%i
~q0|ar|&VthuaG abdhvke abxabce dh ~pg&M~ro;&Vlahsfs
~q0|zh|~C]~j3;~Di%G
~jx|fr|%P@J~JT+j~cb;%P@e~Br
~jx|es|~KX@e~a7~Cr;%:@e~Br
~jx|ru|~HG~avMFfbjc;Gclbdnewhj%i
~jx|ar|&V~au~cc;&Vlbchmala
~jx|zh|*f~j3;佩林达巴%G
~b7|fr|%P~db~GN~yu;%P#,&a~JT~yu
~b7|es|~KX@e~a7#T{|el }Asia ~Lg;%:@e~qN
~b7|ru|~HG~av~H9Mxbb;Lcibmelekbdhj%i
~b7|ar|&V~au&MJoca abfovC;&V~au&Mfov Joca;&Vocdclabagchos
~b7|zh|中亚~j3;塞米巴拉金斯克%G
~wH|fr|~es
~wH|es|~Bj;@l^g~b]
~wH|ru|~v3#F~tV;~v3~tV;ODRDEEJ
~wH|ar|@t@x~MEgBcj abdhax
~wH|zh|@C~hX@k;~hX@k
~G8|fr|~PI~sr^A~es;~PI~L8
~G8|es|~Ka~sr#B~Bj;~Ka~Hy
~G8|ru|Dbakhj#a{ j OeiaAdao jadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb jlbieke|}
~G8|ar|%kscfgf
~G8|zh|*k@C~hX%H~p4@E;*k@C~hX%H@[~p4@E;~p4@E
_N|fr|#N@e>j
_N|es|#s@eParís aprobado #Tvirtud #B~Bj;#s@e~IG
_N|ru|~AU#5
_N|ar|&tlajco
_N|zh|~og#R
cbd|fr|~j8~n4biologique
cbd|es|~Dy~rP
cbd|ru|%!~cJ;~s7~cJ
cbd|ar|@tabghfi ablcfbfqc;~K-labghfi ablcfbfqc
cbd|zh|%w@k
=I|fr|~PI~me
=I|es|~Ka~vE{ del Convenio sobre la Diversidad Biológica|};~KaCartagena
=I|ru|~pv#/%9~CR;~pv#/%9wbawcxamehdahkb ~gka ~cJ;~pv#a
=I|ar|%k~oX;%kkjvaqhe #qlabobade abprcazce
=I|zh|*k%w%H~jY%A@E;*k%w%H@[~jY%A@E;卡塔赫纳{生物安全|}@E
~wx|fr|~PI~uG@J~ar%?~vagénétiques ~HCpartage juste ~I"@Davantages découlant @e~tcutilisation;~PI~sy
~wx|es|~Ka~uG@m~kea @4~ntGenéticos y ~f.Justa ~Hx#T@4Beneficios ~J!Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~Ka~sy
~wx|ru|Jesaohj#/~hQ~G.j scdckbAchjbi fchpfhei b hagichkdasa ^l@e~G2b fegdao ~MJgusan ak bv mfbicdcdbq{ j Dadgcdrbb a wbalasbAchjai fexdaawfexbb|};Jesaohj#a
~wx|ar|%khaBfca
~wx|zh|*k%w%H~K/#j公正#j公平~Ch@E;~K/{和|与|以及}公正{和|}公平{地|}~Ch@E;~gw@E
~Hr|fr|~Ie*b~b?désertification ~LQpays gravement touchés par @usécheresse et/ou @udésertification, ~eh~cb;~Ie*b~b?désertification
~Hr|es|@l_Y@e~JY;~t]{ de las Naciones Unidas|} @e~HJDesertificación;~OW~JY
~Hr|ru|@c#F%9#?amphkudbgedbci g kcv hkfedev, jakafuc bhmukugetk hcfzcxdpt xehpvp b/blb amphkudbgedbc, ~BO~gT;@c#F~yh;@c~yh
~Hr|ar|~vUabgyrj &M~qV~sRgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~cc;~vUabgyrj
~Hr|zh|@C~ur发生严重干旱#j/或荒漠化@[%0~wP在*f~o(~m7;@C~o(@k;~o(@k
~dl|fr|~Bf~Am#Bcouche d’ozone
~dl|es|~Hz~i7~y)#BCapa @eOzono
~dl|ru|~nj@baw ~MKaxadagasa hlaq
~dl|ar|~k8~h)vlke abpfEfh
~dl|zh|#t臭氧层*m@k
~aS|fr|~PI~Ce
~aS|es|~Ka~Oh;~Ka~eG
~aS|ru|Iadfcelzhj#/~gH;Iadfcelzhj#a
~aS|ar|%k~g4
~aS|zh|~O'@E;*k~lz~Cv
~F]|fr|+BBâle ~fG@e~h-~Dz~tcélimination;+BBâle
~F]|es|~HzBasilea #.^d%1Movimientos ~x]%1~AL~L[y su Eliminación;~HzBasilea
~F]|ru|Uexclzhj~uUxe kfedhsfedbAdao mcfcgaxjao amehduv akvanag b bv pnelcdbci;Uexclzhj@p
~F]|ar|@tlaEb @/abgrsd &Mhkb ~BGabxvje fabgxby dhwa ilj abrmfm;@tlaEb
~F]|zh|~Dh危险废物越境转移~k"处置~Og;~Og
~jQ|fr|+B~kr*b~Nx@e~GFpréalable #Tconnaissance @ecause applicable &acertains ~h[#mpesticides dangereux qui font l’objet ~B6~n2=z;+B~nw
~jQ|es|~Hz~kr#.Procedimiento @e~AIFundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos ~L[Objeto @e~si#';~Hz~nw
~jQ|ru|~uJ^Dmfarcnpfc mfcngefbkclzdasa awahdageddasa haslehbq #"aknclzduv amehduv ~NGgcBchkg b mchkbrbnag g &Wkafsaglc;~uJ@p
~jQ|ar|@tjfgjmad @"lgvlck tqjaG abdfanke abdolke ih ibd <udfam scdcazce fdlcmag Jnag diche xvje dgmafbe &M~eP>F
~jQ|zh|~ur#C_]中对~Kw危险~C(#j农药采用事先知情同意程序@[~Dp@k;~Dp@k
~a3|fr|+B~ks&hpolluants organiques persistants;+B~i6
~a3|es|~HzEstocolmo @mContaminantes Orgánicos Persistentes;~HzEstocolmo
~a3|ru|~L!^Dhkaojbv afsedbAchjbv xesfqxdbkclqv;~L!@p
~a3|ar|@taogswfbd ~ot;@togfswfbd ~ot
~a3|zh|@G持久性有机~xg物@[~oj@k;~oj@k
~mH|fr|+BMinamata{ sur le mercure|}
~mH|es|~Hz~Bl#.Mercurio;~HzMinamata
~mH|ru|Ibdeiekhj^Dfkpkb;Ibdeiekhj@p
~mH|ar|@tdchadaga @/abEzlk
~mH|zh|@G汞@[水俣@k;水俣@k
~GE|fr|@a%l~n2@!~Op@efaune ~Dzflore sauvages menacées d’extinction;CITES
~GE|es|@l#.~si@F@eEspecies Amenazadas @eFauna y Flora Silvestres
~GE|ru|%!&W~n9gbneib ~I7Flafu, devanqBbibhq man psfaxao bhAcxdagcdbq;LRTXL
~GE|ar|@t~bI&Tlphfai <f;@t~eP@)&Mphfai <f;@t~eP@)lphfai <f
~GE|zh|濒危野生动植物种#C_]@k;濒危物种~CX{贸易|}@k
cms|fr|~j8%U~Opmigratrices ~Je^Afaune sauvage;+BBonn
cms|es|~m"*A~ibEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~rJ~j';%!^m~j'
cms|ar|@trnF ~kD;@t~Ms~kD;&V~Msabphfai abdwaqje dh abrcfahag abnvjce
cms|zh|~J:野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~wA|fr|~qi~JWhumides d’importance ~zqparticulièrement comme habitats @Doiseaux d’eau;+BRamsar
~wA|es|@l~tha @4Humedales @eImportancia #'~rN~hDcomo Hábitat @eAves Acuáticas;~OWRamsar
~wA|ru|%!ganda-walakduv psanzqv, bictBbv icynpdefandac xdeAcdbc, slegdui awfexai g jeAchkgc ichkaawbkedbo ganamlegetBbv mkbr;Oeihefhj@p
~wA|ar|~K-labpjaAc ~sS;@tabpjaAc ~sS;@tjadoaj
~wA|zh|@G~wP作为水禽栖息地@[#C重要湿地@k;拉姆萨尔{湿地|}@k;*k湿地%H
acap|fr|#N*b%U@Dalbatros ~E0pétrels
acap|es|#s%Z*A@eAlbatros y Petreles
acap|ru|~A.^melzwekfahag b wpfcgchkdbjag
acap|ar|&trnF vcfj ~F(;#)#qlrnF {vazjc|vcfj} ~F(
acap|zh|#t信天翁#j海燕#R
~v?|fr|+B~AA@J%Dd’importer ~xo@D~h-#m~fG>b<i@D~h-~CH~cb;+B~Io
~v?|es|~OW~Io
~v?|ru|Ueiejhj@p
~v?|ar|@tladasf
~v?|zh|巴马科@k
=J|fr|@a~Am>bmise #Tvaleur ~mW~KeCaraïbes;+BCarthagène
=J|es|@N~y)>?#K~I:#BRegión #JGran Caribe
=J|ru|%!*Rb ahgacdbb ~C,UalzCasa Defbwhjasa feoade;~pv@p
=J|ar|~t-{fghdce ablcze ablrjce bdhvke ablrj absajclc absljC|ablcze ablrjce bdhvke ablrj absajclc absljC fghdcgwa}
=J|zh|#t#j开发大加勒比~Dd+g~gC@k
alps|fr|~NU@DAlpes;@aalpine
alps|ru|~cNMlzm;Mlzmbohj@p
alps|ar|~t-qlab abpbl
alps|zh|#t~Ck;~Ck
~dn|fr|@a%l+t#,%?utilisations ~DG~cw&a@D~GU~eW~lQ@unavigation
~dn|es|@l#.*B%1Usos ~OI%x@T~IyDistintos #BNavegación
~dn|ru|%!~n-dchpnavanduv ~Jt^l%Qganakajag
~dn|ar|@tkahfh aogxmad ~zi@)&MabpBjaA Bcj abdbarce
~dn|zh|#C水道非航行~ek法@k
~Hv|fr|~NU#m<k~DGtransfrontières ~E0lacs ~dK;~Fgl’eau
~Hv|es|~Dy@.y =x~OI~x]y {de |}@4Lagos +!
~Hv|ru|@c%9~MKb ~hK~B)ganakajag b %Qaxcf
~Hv|ar|~t-faogxmad ~ziabialje bbrmfm fablrcjag >F
~Hv|zh|跨界~M1#t#j~tx@k;#t&5{利用|使用}{跨界|越境}~M1@k;*k水%H
~v!|fr|@a~fP&Ppublic au processus décisionnel #m~ar^A+u~c3d’environnement;@ad’Aarhus
~v!|es|@l~rU@u~f.#JPúblico ~zDToma @e~uu~DLAmbientales;~rx@eAarhus
~v!|ru|%!~d.g mfarchhc mfbdqkbq ~GSb nahkpmc j mfegahpnbt %9gamfahei, jehetBbihq ~h(hfcnu;Efvphhj@p
~v!|ar|@tJjwfo
~v!|zh|在~gC#y上~xk信息+w~J/决策#j诉诸~tG~m7;奥胡斯@k
~MV|fr|~Fgl’évaluation @el’impact @J~wq%7un contexte transfrontière;@ad’Espoo
~MV|es|~m"Evaluación #JImpacto Ambiental #Tun ~AJTransfronterizo;~rx@eEspoo
~MV|ru|@caw arcdjc ~Js@eajfpyetBpt hfcnp g ~B(jadkcjhkc;@cЭhma
~MV|ar|@ttolf
~G9|fr|~j8~kEatmosphérique transfrontière &alongue distance
~G9|es|~ry%Z~f9Atmosférica Transfronteriza a Gran Distancia
~G9|ru|%!~B(xesfqxdcdbb gaxnpve @ewalzCbc fehhkaqdbq
~G9|ar|~K-labgbfD ~lK;@tabgbfD ~lK
~G9|zh|远距离越境~OA;长程越界~OA
~B8|fr|#Nrégional ~fPpublique #m~ar^A+u&apropos @Dquestions environnementales #T~nE;#Nd’Escazú
~B8|es|#s~sF~rU@u~f.Pública ~DLAmbientales #T~pq;#s@eEscazú
~B8|ru|~IEa ~d.b mfegahpnbb ~jJ~h(hfcnu ~jB;Эhjehphhj#5;@MЭhjehp
~B8|ar|&ttosaEf
~b4|fr|%P@!&h~vaphytogénétiques @8l’alimentation #ml’agriculture
~b4|es|%:@F~iN~ntFitogenéticos +zAlimentación _1Agricultura
~b4|ru|#f%cfehkbkclzduv scdckbAchjbv fchpfhev ~r9~rfmfanagalzhkgbq b gcncdbq hclzhjasa vaxqohkge
~b4|ar|abdiawme @)@/~v"abfjaDce abhlagce bbpBHce fabEjaie
~b4|zh|粮食~zJ#C%G;粮食~zJ~CX%G
^0|fr|~s2~Am@Dvégétaux
^0|es|@l@F@e@.Fitosanitaria
^0|ru|~H-jefedkbdp b *Rfehkcdbo
^0|ar|~Ffbfkace abhlagag
^0|zh|#C植物#t@k
~aW|fr|~j8~CN~yM
~aW|es|@l@m%bNuclear
~aW|ru|%!~Hc~lm
~aW|ar|@tabpdah abhffc
~aW|zh|核%A@k
=j|fr|~j8notification rapide ~B6accident ~yM
=j|es|~m"Pronta Notificación @eAccidentes ~i1
=j|ru|@caw amcfekbgdai amagcBcdbb a ~Hcegefbb
=j|ar|@tabglbcB abdlsj ih fkfi ramD hffc
=j|zh|及早通报核事故@k
<0|fr|~Fg~n'~H,d’accident nucléaire ou @esituation d’urgence radiologique
<0|es|@l@m~m-#Tcaso @eAccidente &zo Emergencia Radiológica
<0|ru|%!~Nqg hlpAec ~Hcegefbb ~v[fenberbaddao egefbodao hbkperbb
<0|ar|@tgkmcd ~sP&Mrabe fkfi ramD hffc pf vajz tuiaic
<0|zh|核事故或辐射紧急情况~tC@k
~hb|fr|@acommune *b~CN#B<i&Pcombustible usé #m*b~CN#B<i@Ddéchets radioactifs
~hb|es|@lConjunta @m%b~zD~sm#JCombustible Gastado y @m%b~zD~sm@e~ALRadiactivos
~hb|ru|EwKcnbdcdd^D_q~geakfewakegCbi kamlbgai b a _q~gefenbaejkbgduib akvaneib
~hb|ar|~LZ@/pdah abgyjn &M~zjfpdah abgyjn &M~BGabduie;~LZ~r]gyjcn ~zjfobade gyjcn ~BGabduie
~hb|zh|乏燃料=D%A#j放射性废物=D%A联合@k
~c:|fr|~qO@e~G!@e~td;~qO@el’AIEA
~c:|es|~cj#JOrganismo @F~P,Atómica
~c:|ru|~eO_xescdkhkge ~zK;~eOIMQMTЭ
~c:|ar|~nVbbfsabe ~Ao
~c:|zh|#C~gv~ys;~gv~ys
^'|fr|~eC@e~M3;~eC~O2~a-#B~JQ
^'|es|~fH<b%.~E7
^'|ru|~eO~b.~IW~CT
^'|ar|mogfj ~tr~F!
^'|zh|~Aa%"法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@N^g#B<b%.#B~IM~H0;@NMarco{ de la OMS|} ~H0
fctc|ru|~v3~kG~Cf;~v3NEY ~Cf
fctc|ar|@t~tr<c~ME~B4abglB
fctc|zh|~Aa烟草~Dh=B@k
=-|fr|~kf~O9~k0;@acréant ~JTOrganisation #z~k0
=-|es|~fH<b_Y+zEducación, @uCiencia _1Cultura;~fHUNESCO
=-|ru|~eO#F~jJawfexagedbq, depjb b jplzkpfu;~eOЮJXLDE
=-|ar|_labgpococ bdhFde @xbbgjlce fabibd fabDkane
=-|zh|~LE及>C%"%"法;~LE^(>C~KU;教科文~KU
<,|fr|~kf~O9~m5industriel
<,|es|~fH<b_Y~lG#KIndustrial
<,|ru|~eO#F%9mfaiuClcddaip ~q9
<,|ar|mogfj ~c9@x~l'abyhaice
<,|zh|@C工业#u%"章程
~q5|fr|~K?&a~fL
~q5|es|@N@m~iO
~q5|ru|%!&W~iv;Чbjeshj@p
~q5|ar|@t~v)
~q5|zh|#C~gA@k
~a5|fr|@a~Am~iHmondial, ~BZ#mnaturel;@a~iHmondial
~a5|es|@l~y)~iEMundial, &4y Natural;@l~iEMundial
~a5|ru|~cNghcibfdasa ~ljb mfbfandasa ~GJ
~a5|ar|~t-~oS;@t~h)~oS
~a5|zh|#t%d>C#j自然~I/
*9|fr|@a#4#h^n&aprendre @8interdire #mempêcher l’importation, l’exportation ~HCtransfert @e~JL=y@Dbiens culturels
*9|es|@l~xU_h~lQDeben Adoptarse @TProhibir e Impedir @uImportación, @uExportación _1~D:~P8Ilícitas @eBienes Culturales
*9|ru|%!icfev, demfeglcdduv @exemfcBcdbc b mfcnpmfcyncdbc ~gfggaxe, gugaxe ~OG~CChawhkgcddahkb @ejplzkpfduc rcddahkb
*9|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~sRgogxmd brFj fdhi aogcjam fgymcj fhkb dbsce ~colvjk ~xY
*9|zh|@G&3#j~A7#j~yt@[方法~m7;#[{采取措施|}&3{和|并}~A7#j~yt{方法|}@:@k
*8|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~Am~MY
*8|es|~t]{| de La Haya| de La Haya de 1954} ~Pn
*8|ru|%!*R*.
*8|ar|~H5hufl hEai dobr;~H5~kuabdobr
*8|zh|@G~mz~m7;*v情况下#t~iL@k
*!|fr|Deuxième @0#,^A+BLa Haye @e~K!~Am~MY
*!|es|~FR@Y#B~OWLa Haya @e~K!~Pn
*!|ru|+3~K!~w5*R*.;+3a *R*.{| 1954 sane}
*!|ar|#W~uV~ob~BU~fJ1954
*!|zh|*k@G~mz@[%H~eo@E;*k@G~mz@[{1954年|}~CY~EO@E
=Q|fr|@a=Y~vd~iH~BZimmatériel
=Q|es|@l+zSalvaguardia ~iE&4Inmaterial
=Q|ru|~cNdciekcfbelzdasa ~lj~GJ
=Q|ar|@tyfh ~BFBcj abdamc
=Q|zh|#t非物质>C~I/
+:|fr|~NU>b_-#B~n4@Dexpressions culturelles
+:|es|~m"@.y ~nr#B~ap~ibExpresiones Culturales
+:|ru|~cNb maaBfcdbb ~GTFafi ~ljheiagufeycdbq
+:|ar|~t-fgiEcE ghfi pusab abgilcj abDkanc
+:|zh|#t#j_/>C表现形式多样性@k
~b(|fr|@a{d’UNIDROIT |}&h~fgvolés ou illicitement exportés
~b(|es|~p:{ de UNIDROIT|} ~iNObjetos Culturales Robados o Exportados Ilegalmente
~b(|ru|@c{|ЮJRHOVM }a mavbBcdduv ~v[dcxejadda gugcxcdduv ~Nkrcddahkqv
~b(|ar|@tabdiwm &Tbgfrcm ~qU~BK@/~coabdojfke pf abdymje {lvjk|lyfje} ~xY
~b(|zh|#C统一私法协会~M"~LW物~m7;{国际统一私法协会|}~M"{者|}~LW{物|化财产}~m7
~wc|fr|~s2#L<ydopage %7<ysport
~wc|es|~FhDopaje ~rXDeporte
~wc|ru|~vQnambdsai g hmafkc
~wc|ar|~Ff<gabdhuvag ~p"abjcaAe
~wc|zh|~w:在~Da运动中~ek兴奋剂~p9
~b1|fr|%P@e~pA~H]~ar@Daveugles, @Ddéficients visuels ~E0&eayant ~u8difficultés @electure @Dtextes imprimés %?œuvres publiées;%P@eMarrakech
~b1|es|%:@e~pA~D3~kea #UObras Publicadas a #U*lCiegas, ~BYDiscapacidad Visual o ~BY~IFDificultades @TAcceder al Texto Impreso;%:@e{Marrakech|Marrakesh}
~b1|ru|~x!{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsAcdbb ~G.hlcmuv b lbr h defpCcdbqib xfcdbq ~v[bduib asfedbAcdduib hmahawdahkqib gahmfbdbiekz mcAekdpt bdFafierbt j ampwlbjageddui mfabxgcncdbqi;~x!%i
~b1|ar|&Vdjasu bgcocj abhnaH tbC abdyhnag abdhufje
~b1|zh|@G~DK~zT出版~w/@[~g"%G;@G~DK~zT发表~w/@[~g"%G;~g"%G
~rr|fr|+B~v7*bmise &adisposition @e~va@etélécommunication @8l’atténuation @D~MU@Dcatastrophes #m@8#h~JF@esecours ~H,@ecatastrophe
~rr|es|~Hz~v7#.Suministro @e~nt@eTelecomunicaciones +zMitigación @eCatástrofes y #UOperaciones @eSocorro #TCasos @eCatástrofe
~rr|ru|@cTeimcfc a ~CBkclcjaiipdbjerbadduv ~n7~r9hiqsAcdbq mahlcnhkgbo wcnhkgbo b ahpBchkglcdbq amcferbo ~KW~Cz;@cTeimcfc
~rr|ar|@tgadlcjc @"lgfncj dfajm abagyabag abobsce fabbaobsce ~GwabsfajD fidbcag abtBaDe
~rr|zh|为减灾救灾+I提供电信~j6@[~N!;~N!
>8|fr|~j8~s-
>8|es|~z!~tgCarretera
>8|ru|~Dr~j?~vc;@c~j?~EC
>8|ar|@tabocj <uabvjk
>8|zh|~vx~DF
tir|fr|@adouanière #-au ~JS@e~resous <ycouvert @ecarnets TIR;@aTIR
tir|es|@NAduanero %Jal ~Gu@e~stal Amparo %1Cuadernos TIR;@NTIR
tir|ru|Teiaycdd^D&Wmcfcgaxjc sfpxag h mfbicdcdbci jdbyjb IHG;@cIHG
tir|ar|@'abqdjsce @"labhkb &TbblAazi
tir|zh|#C公路~KI@k;TIR@k
~d(|fr|~s2@Jl’harmonisation @Dcontrôles @D~re%?frontières
~d(|es|~ry@F%ZArmonización %1Controles @e~st#T#UFronteras
~d(|ru|#f^Dhaslehagedbb phlagbo mfagcncdbq jadkfalq sfpxag @esfedbrev
~e/|fr|~K?au ~n2@etransit @D=p~Hg
~e/|es|@l#.~si@eTránsito %1&Rsin Litoral
~e/|ru|%!kfedxbkdao ~n9gdpkfbjadkbdcdkelzduv ~g[
~e/|zh|内陆%0~KH_]@k;内陆国~KH_]@k
+,|fr|@a=Y~CJ#m~B[@Dsentences arbitrales étrangères
+,|es|@l#.Reconocimiento _1~m[~ibSentencias Arbitrales Extranjeras
+,|ru|%!mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~Jgefwbkfeyduv fcCcdbo;~Lx@p
+,|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHwa
+,|zh|承认及+f~w?@k;承认&5+f~w?@k;*k纽约%H
cisg|fr|~Ie&hcontrats @evente @V@emarchandises
cisg|es|@l~F4Contratos @eCompraventa @F@eMercaderías
cisg|ru|~H4&Wjpmlb-mfaneyb kagefag
cisg|ar|@t@x@/ikfm ablci &TbblAazi
cisg|zh|@C#C货物销售合同@k
&(|fr|~Ie@J<k@e~BXélectroniques ~LQcontrats ~dK
&(|es|@l_Y%Z=x~ib~AEElectrónicas #T@4Contratos +!
&(|ru|@c#Faw ~oUPlcjkfadduv haawBcdbo g %Qnasagafev
&(|ar|@t@x@"laogxmad abxvalag abtbsgjfhce &Mabikfm >F
&(|zh|@C#C合同~ek电子通信@k
_R|fr|~Ie%lcontrat @e~JS@e~reeffectué entièrement ou partiellement par mer;~P[~nw
_R|es|@N_Y#.Contrato @e~Gu@e~stTotal o Parcialmente Marítimo;~P]~nw
_R|ru|~H4maldahkzt ~v[AehkbAda ~mE&Wmcfcgaxjb sfpxag;~uJ%h
_R|ar|@t@x@"likfm abhkb &TbblAazi ih vjck ~BIsbca pf qEzca;~pSjfgjmad
_R|zh|@C全程或~xm~j4#C货物~KI合同@k;~Dp~fI
*:|fr|~Ie*btransparence %7l’arbitrage <Pinvestisseurs #m=pfondé @J@D~Hm;+BMaurice *btransparence
*:|es|@l_Y%ZTransparencia #T@4Arbitrajes <PInversionistas y &R~rX^g@eun Tratado;~OWMauricio %ZTransparencia
*:|ru|~s7mfaxfeAdahkb ~s?efwbkfeydasa fexwbfekclzhkge ~pPbdgchkafeib b ~hT@e~MJ%Q~CD;~py^DmfaxfeAdahkb
*:|ar|@t@x@/abunance &Mabgrscd abgiawmc lch abdogDdjch fabmfb;@tdfjcucfo @/abunance
*:|zh|@C投资&j与%0间基于%G仲裁~OH;~g9~OH
="|fr|~Ie&haccords @e~iu~cwissus #Bmédiation;+BSingapour *bmédiation
="|es|@l~F4~Au@eTransacción %xResultantes #BMediación;~OWSingapur %ZMediación
="|ru|~s7%Qibfaguv hasleCcdbqv, nahkbsdpkuv ~GVicnberbb;Lbdsempfhj^Dicnberbb
="|ar|@t@x@/agnakag abgofce @)abdhlDke dh abfoave;@tohBanfje @/abfoave
="|zh|@C@G调解所产生@[#C~Pb~gu@k;新加坡调解@k
=S|fr|~Ie&h~MU~cw@Dventes judiciaires @e~u,;+B~eB*bvente ~Nl@e~u,
=S|es|@l~F4Efectos %x~ibVentas Judiciales @e~AB;~OW~eB%ZVenta ~sp@e~AB
=S|ru|~s7%Qmahlcnhkgbqv hpncwdao mfaneyb ~Ne;~ux^Dhpncwdao mfaneyc ~Ne
=S|ar|@t@x@"labJDaj @)bblci ~F';@tlcqch @/ablci ~F'
=S|zh|@C~DY#C效力@k;~jX~DY@k
~JU|fr|#N@!~db@el’Université =Ypaix
~JU|ru|#f@3a haxnedbb Vdbgcfhbkcke ibfe
~JU|ar|#)&TbthuaG qadie ~BJ
~wl|fr|+B1930 ~xt{ (no 29)|};@R{| (no 29)} ~xt{|, 1930}
~wl|es|~kK~Ls{, 1930 (núm. 29)|, 1930|}
~wl|ru|@c~K9kfpnc ~mY29);*1~n)kfpnc
~wl|ar|@t&Jabqljc{|، 1930| biad 1930| bohe 1930}
~wl|zh|1930%)~dt~f329~z.;1930%)~dt@k
_I|fr|@0{de 2014 |}#,^A@a{de 1930 |}~xt{|, 1930| (no 29)}
_I|es|Protocolo{ de 2014|} %Jal ~kK~Ls{, 1930|, 1930 (núm. 29)|}
_I|ru|%a{|2014 sane }~gk~K9kfpnc{| (№ 29)}
_I|ar|%k{|iad 2014 b}@t~lC;%kiad 2014 abdbrk lagnakce ~lC
_I|zh|~OE@k》2014%)@E;~OE%H{(第29号)|}@:{2014年|}@E
~wm|fr|+B1948 ~eb+tsyndical (no 87);+B1948 ~HY;@R{| (no 87)} ~HY{|, 1948}
~wm|es|~DyLibertad Sindical _1@.#J*B@eSindicación{, 1948 (núm. 87)|, 1948|}
~wm|ru|@c1948 ~w5~qe@e~sU~mY87);*1~qe@eafsedbxerbt
~wm|ar|@tabrjce abhkalce ~B"rk abghFcd{| abhkalc}
~wm|zh|~vR#j#t%"%B~f387~z.;~vR_u#t~LP@k
~wn|fr|+B~j?&h_p~jt(révisée) (no 97);+B~j?~vv;@R{| (no 97)} ~vv{|, 1949}
~wn|es|@N~iN~qPMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~wn|ru|@c(mcfchiakfcdd{eq|ao|pt}) ~j?~w5~tY{ (№ 97)|};~Fp~yU{| 1949 sane} a ~tY{| (mcfchiakfcddeq)| (mcfchiakfcddeq g 1949 sanp)}
~wn|ar|@tabidab ~yC(djaqie)
~wn|zh|~vx%)~lx~xc@k(修订)(第97~z.;~vx%)移{民|徙}~xc@k{(修订)|(修订本)|(订正)|}
~wo|fr|+B~j?~cYcollective (no 98);+B~j?~HV;@R{| (no 98)} ~HV{|, 1949}
~wo|es|@N#.*B@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~wo|ru|@c~j?~w5~n-@e~sUb @e~s[mcfcsagafag ~mY98);*1~n-@e~sUb {|de }~s[mcfcsagafag
~wo|ar|@trk abghFcd fabdnafAe abqdaice
~wo|zh|~vx%)%"%B#j~KL%B~f398~z.;~vx%)~LP_u~KL{权利|权|}@k
~q)|fr|+B~xz~wY{ (no 100)|};@R{| (no 100)} ~wY{|, 1951}
~q)|es|@N@m~P:Remuneración{, 1951 (núm. 100)|, 1951|}
~q)|ru|@c~xz~w5fegdai gaxdesfeyncdbb ~mY100);*1fegdai gaxdesfeyncdbb
~q)|ar|@tabdoafae &Mabpqfj
~q)|zh|~LJ同酬~f3100~z.;~LJ同{工同|等报|}酬@k
~q,|fr|+B1952 ~jCminimum) (no 102);+B1952 ~NV;@R{| (no 102)} ~NV{|, 1952}
~q,|es|~Dy%b=E(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~q,|ru|@c1952 ~w5~r8~gd~mY102);*1~r8awchmcAcdbq
~q,|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~q,|zh|~E9~f3102~z.;~E9@k
~q-|fr|+B1957 ~o-{ (no 105)|};@R{| (no 105)} ~o-{|, 1957}
~q-|es|~Dy~Lc#JTrabajo ~Ls{, 1957 (núm. 105)|, 1957|}
~q-|ru|@c1957 ^.~kw~B,~mY105);~Fp@Q~kwkfpne
~q-|ar|@ttbBaG &Jabqljc
~q-|zh|1957%)废除~dt~f3105~z.;1957%)废{除|止}~dt@k
~q.|fr|+B1958 ~qcprofession) (no 111);+B1958 ~EB;@R{| (no 111)} ~EB{|, 1958}
~q.|es|~Dy=](Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~q.|ru|@c1958 ~w5~aU%3~B,b xedqkbo ~mY111);*1~aU%3~B,b xedqkbo
~q.|ar|@t~v'(nc abaogxmad fabdwhe);@t~v'&Mabaogxmad fabdwhe
~q.|zh|1958%)(~xc#j职业)~en~f3111~z.;1958%)~EU~en@k;1958%)~en~EU@k
~q/|fr|+B1973 ~yi{ (no 138)|};@R{| (no 138)} ~yi{|, 1973}
~q/|es|~DyEdad Mínima{, 1973 (núm. 138)|, 1973|}
~q/|ru|@c1973 ~w5~j"@efewakp ~mY138);*1~j"@efewakp
~q/|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~q/|zh|1973%)~vs~f3138~z.;1973%)~vs@k
~q:|fr|+B1989 ~egtribaux (no 169);+B1989 ~egtribaux;@R{| (no 169)} ~egtribaux{|, 1989}
~q:|es|@N@m~qKIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~q:|ru|@c1989 ~w5~vFybxdb ~mY169);*1~vFybxdb
~q:|ar|@t~MGabpybce fabklbce
~q:|zh|~M5#j部落&j民~f3169~z.;~M5~HU部落{人民|民族}@k
~q?|fr|~OP~jf(no 182);~OP~u9;@R{| (no 182)} ~mX@e_o@D~u9{|, 1999}
~q?|es|@N~xUPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~q?|ru|@c1999 ~w5~ov~B,~mY182);*1~ovkfpne
~q?|ar|@t{|rFj |abkAaG ibC }pofp pusab idb abpvnab
~q?|zh|1999%)~DT@[童工~J?~f3182~z.;1999%){禁止|}~DT@:童工{劳动|}@k
~q]|fr|+B2011 ~hidomestiques (no 189);+B2011 ~Es;@R{| (no 189)} ~Es{|, 2011}
~q]|es|@N~xUTrabajadoras ~CU~qPDomésticos{, 2011 (núm. 189)|, 2011|}
~q]|ru|@c2011 ~w5~o]~M.~mY189);*1~o]fewakdbjag
~q]|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~q]|zh|~Oo家政工&j~f3189~z.;~Oo家{政|庭}工&j@k
~ra|fr|+B2019 ~zC{ (no 190)|};@R{| (no 190)} ~zC{|, 2019}
~ra|es|~Dy~b:>?Acoso{, 2019 (núm. 190)|, 2019|}
~ra|ru|@c2019 ^.~o2~B,~mY190);~Fp@Q~o2kfpne
~ra|ar|@tabihn fabgrju
~ra|zh|2019%)~fq#j骚扰~f3190~z.;2019%){消除|}~fq&5骚扰@k
~da|fr|+B@-@e~G'<A#h~g3~cb;@a<A#h~g3~cb
~da|es|~t]{ de la Organización de la Unidad Africana|} ~tg@u~J!Regulan @4~sfEspecíficos %1~x.%1~Me~Cr
~da|ru|~m8cnbdhkge, fcsplbfptB~NLhmcrbFbAchjbc ehmcjku mfawlciu wcycdrcg ~gT
~da|ar|~fw{|biad 1969 }~sRgrsd {abdFawj|abqfahl} ~nX{ldusbag|bduasb|lduasb} abbaqzch ~cc;~fw~fJ1969
~da|zh|*f统一%"@G*f~KK#y~Kw特定~lv~m7;1969%)*f统一%"@k
~gp|fr|+B@-@e~G'@J#]&Pmercenariat ~cb
~gp|ru|~m8cnbdhkge a *FdecidbAchkge ~gT
~gp|ar|~fw~u0<uabajgEak ~cc
~rc|fr|+B~yI_)*b@(#m~n'%?&edéplacées ~cb;+B~Ly
~rc|es|@l#BUnión Africana ~y)y ~CV~m-{de|a} @4Desplazados Internos ~Cr;~OW~Ly
~rc|ru|~K[a *Rgdpkfcddc mcfcicBcdduv lbr g MFfbjc b ajexedbb bi ~Cz;Deimelzhj@p
~rc|ar|@t~d!~h)fdoaime abhaErch maxbca ~cc;@tsdlaba;@t~d!~h)abdujmch maxbca {nc pnjckca fdoaimgwd|fdoaimgwd nc pnjckca}
~rc|zh|*f~xi#t#j~tC*f~j0者@k;坎帕拉@k
_A|fr|~vDpeuples
_A|es|~jz
_A|ru|~qG~OOdefanag
_A|ar|~nT~sW~i.fabuifl
_A|zh|~qh+e;*f+'&5~bn
~bK|fr|<D_)@D#6#m&P~MO~PO
~bK|es|_8Africana ~iN#n~Ib~z/
~bK|ru|~qGb ~rv~M-
~bK|ar|~nT~sWabvnb fjnaww
~bK|zh|*f&v%B#j福利+e
~wt|fr|~Gn#6{de la femme|des femmes} ~cb;~PI~IC
~wt|es|@Y~Kd#n#BMujer ~Cr;~Ka~IC
~wt|ru|~zF~vh~gT;~E3~vh~gT;Iempkhj#a
~wt|ar|*Y~qR~cc;%kdalfgf
~wt|zh|~Fb~p6~Pk;*k*f+'&5~bn^)@G*f~p6~Pk;*k马普托~Cv
~v:|fr|~kf@e~yI~BN
~v:|es|Acta Constitutiva #BUnión Africana
~v:|ru|VAfcnbkclzd~vkejk@B~qFhatxe
~v:|ar|~qUabgpococ bbagram abpnjckc
~v:|zh|*f~xi%"法
echr|fr|+B~vd~qa~d-~E0libertés fondamentales;@aeuropéenne ~qa^Q
echr|es|~p:{| Europeo} ~y)%1~cM~ib~L9Fundamentales;@NEuropeo @e>n
echr|ru|%!*R~kC~OOahdagduv hgawan;Xgfamcohj^D+P_f;Xgfamcohj@b%9mfegei _f
echr|ar|@'abpfjflce ~sW_z
echr|zh|#t+'与~ms@k;#t+'^(~ms@k;欧洲+'@k
achr|fr|@aaméricaine #-%?~IY;~i2@e~sH
achr|es|@lAmericana @m>n;~d4@e~sH
achr|ru|Micfbjedhj^D+P_f
achr|ar|@'abpdjcsce ~sW_z
achr|zh|~om+'@k
=R|fr|~P6#S>b~b?~a?&al’égard @Dfemmes >b~a?domestique;@a~s:
=R|es|~O-@m%6y ~HJ~b:#v{las Mujeres|la Mujer} _1~b:Doméstica;~Hz~Ft
=R|ru|~yj~gmb #?dehblbci #"~vhb naieCdbi dehblbci;~x'@p
=R|ar|~hz{bdhi|luph dhi|abdgibke ldhi} fdsanre ~i({abdjpe|abhoaG} fabihn abdhEbc
=R|zh|~gz~O)&w及家庭~fq@k;~gz#[~O)~CZ^(家庭~fq~CZ@:@k
~l(|fr|~j8~yE;+B~vV
~l(|es|~p:{ del Consejo de Europa|} %Z~x0;~Hz~vV
~l(|ru|%!~yH;UpnemcCkhj@p
~l(|ar|~Et~MC;~Etabocljahce;@tlfmalog
~l(|zh|网络<q@k
_F|fr|~P6~b?~nC~EE
_F|es|~O-%Z~HJ~QcSeres Humanos
_F|ru|~yjmfakbgancohkgbb ~n9ltnzib
_F|ar|~hz{bdsanre|luph dsanre|abdgibke ldsanre} ~bIlabluj
_F|zh|~gz=A~w9+I@k;~gz=A{贩运人口|人口贩运}{行动|行为|}@k
~Gy|fr|^:=Yprévention, @usanction #m~Gh~Cmfemme;+B~f8
~Gy|es|~dY@T~kp~x:y Erradicar @u~b:~vB;~OW~f8
~Gy|ru|~eF^D{mfcnpmfcyncdbb|mfcnakgfeBcdbb} b ~bs#"~vh~NS
~Gy|ar|@t+r~u1~EufabkAaG ibcw;@t+r@/~GK~Eufaogzyabw
~Gy|zh|贝伦杜帕拉@k
bern|fr|~K?^A%U#Bvie sauvage #m&Pmilieu naturel @el’Europe;+BBerne
bern|es|@N~mV*A~OaSilvestre y #J~ss~l6#TEuropa
bern|ru|~cN~I7Flafu b mfbfanduv hfcn awbkedbq g Xgfamc
^v|fr|~i2#BLigue @D=parabes
^v|es|{Pacto|Carta} #BLiga %1&RÁrabes
^v|ru|Gejk@BZbsb efewhjbv ~g[
^v|ar|~hOqadie _(~Mw
^v|zh|~oo%0~xi+e;~oo%0~xi{盟约|公约}
~bM|fr|<D@el’Association @Dnations @e~yk;<D@el’ASEAN
~bM|es|_8#BAsociación @eNaciones @e~lH;_8#BASEAN
~bM|ru|~eOMhharberbb =m~iA;~eOMLXMJ
~bM|ar|~hOjalve pdd ~ro
~bM|zh|~C]%0~xi+e;东盟+e
tac|fr|%Pd’amitié ~Dz&O#TAsie &PSud-Est
tac|es|%:~P7&l#T{|el }~lH
tac|ru|~HGnfpywc b ~ctg ~iA
tac|ar|&Vabymake fabgiafh &M~ro
tac|zh|~C]友好<:%G
~h.|es|_8~pf@e&l%1&RÁrabes #JGolfo
~h.|ru|~eOLagcke >kefewhjbv =mYelbge
~h.|ar|~nVbdqbo ~i'bmfb abxbcq ~Mw
~h.|zh|海湾~oo%0<:委员会+e
icmp|ru|~A.~wjb Fpdjrbqv ~axjaibhhbb %9mfamegCbi wcx gchkb lbrei
ices|fr|~K?au ~vY@!@8l’exploration #Bmer
ices|ru|%!Icynpdefandai hagckc ~o8iafq
ices|ar|@tabdqbo &Tbaogsuan ~le
~Hi|fr|~j8~ak@e~B?Sud-Est
~Hi|es|~Dy*Ay ~sm%1~nt#B~kV~vp~LeSuroriental
~Hi|ru|~t4g tsa-gahkaAdao ~IlMkledkbAchjasa ~LH
~Hi|ar|~Lb~hP~LUujk ~y0
~Hi|zh|~yW东南~De~dw~j6@k
_E|fr|@a&h~v/civils @e~zy@!d’enfants
_E|es|~wT~iN~sf~vW#BSustracción @F@eMenores
_E|ru|%!sfeynedhja-mfegaguv ~B7%vmavbBcdbq nckco
_E|ar|@t~BU~hm;@'~hm
_E|zh|#C~zV@k;#[#C{性|}~zV@:~CY@k
+N|fr|~NU@D~jf>b&O~z6*E
+N|es|~wT~mV@.#JNiño y ~id&l~PYAdopción #'
+N|ru|%!*R~JEb ~ct#"bdahkfeddasa phudaglcdbq
+N|ar|@t~BU~xQ;@'~xQ
+N|zh|~Cj&v及<:@k;#[~Cj&v^(<:@:~CY@k
~c[|fr|@a%lrecouvrement @Daliments &al’étranger
~c[|es|~m"Obtención @eAlimentos ~rXExtranjero
~c[|ru|%!gxuhjedbb xe sfedbrco elbicdkag
ihr|fr|~nysanitaire =z{ (2005)|}
ihr|es|~nuSanitario #'{ (2005)|}
ihr|ru|#f{uc icnbja-hedbkefduc mfegble|uv icnbja-hedbkefduv mfegbl|ui icnbja-hedbkefdui mfegblei|uib icnbja-hedbkefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr ~MH@)(2005)
ihr|zh|~LN(2005);~LN
udhr|fr|~dy~qa^Q
udhr|es|@j+q@e>n
udhr|ru|#x~kC_f
udhr|ar|#P%s~sW_z
udhr|zh|%d+'@y
~aC|fr|@h@Jl’octroi @e~wr%?pays #m%?~mMcoloniaux
~aC|es|~LaConcesión #B~oNa @4_jy ~qKColoniales
~aC|ru|~j,~CB~oVjaladbelzdui hkfedei b defanei
~aC|ar|@9dhr abaogkbab bblbmah fabuifl abdogidje
~aC|zh|~y8#j~LV@y;~y8#j~LV~OY
<S|fr|@h#-%?^o&P+t@!touchant #h~b[amicales >b&O<P#h=pconformément ^A<D+9
<S|es|~L5@]@e*B@Freferentes a #U~eK~P7~id&l<P@4&R@econformidad ~BY@u_8@e*K
<S|ru|~j,~yL%vmfege, ~Njnfpychkgcdduv akdaCcdbo b >k~pP~hT~k/Vhkegai ~h8
<S|ar|@9^]~qU&T@"~J5;@9^]~qU&T~F5~J5
<S|zh|~M4及<:之#C法#7之@y;~M4^(<:{的|之}#C法#7{的|之|}@y
~a.|ru|~j,dcakKcilciai hpgcfcdbkckc den chkchkgcdduib fchpfheib
~a.|ar|@9abocame abmazde <u~v"abvlcice
~a.|zh|@G天然~j6之~Ky~w)@y;#[{天然|自然}~j6~yV~Ky~w)~yV@y
%T|fr|@h#z~vzraciale
%T|es|@j_Y~O5Racial
%T|ru|~Gg~p3
%T|ar|@9@x~H6
%T|zh|@C~K(@y
>J|fr|@h~qa~d,
>J|es|@j%1#n~z/
>J|ru|#A~kC~M-
>J|ar|@9^-abvnb
>J|zh|&v~H.
>-|fr|@h@J#]#B&7~bC
>-|es|~La=v#B=]~vB
>-|ru|~j,*F~vm
>-|ar|@9~qT<u~v'~Ax
>-|zh|~cf~en@y
<"|fr|@h@Jl’asile territorial
<"|es|~IfAsilo Territorial
<"|ru|~j,~zupwcybBc
<"|ar|@9@/{abdbqp|abbqfG} abtkbcdc
<"|zh|~lA庇护@y
^U|fr|~kY~o)@D=p>b@(@e~tcindépendance ~Dz~tcsouveraineté
^U|es|~jI~vO&Ry ~jU@.@esu ~oNy Soberanía
^U|ru|~wR~jk~JPaw asfeyncdbb bv ~oVb hpgcfcdbkcke
^U|ar|@9~zo~vubbmfb ~B"aogkbabwa focamgwa
^U|zh|~w!立与~w)之#t@y;~w!立&5~w){之|的}#t~yV@y
+Q|fr|~kY~Dzl’ingérence ~o)@DÉtats
+Q|es|~jI_1Injerencia ~vOEstados
+Q|ru|~wRbdkcfgcdrbb b ~jk~g[
+Q|ar|@9@/~zolqdci phfaiw ~vubbmfb
+Q|zh|~Pm别国内政@y;~Pm{别|他}国内政@:@y
_S|fr|@h%lprogrès ~HC#b~k[social
_S|es|~IfProgreso >?#K#Tlo Social
_S|ru|#A~c)mfasfchhe b ~e0
_S|ar|@9abgkmd fabthdaG &Mabdcmah abaqgdaic
_S|zh|=4进步#j#u@y
*-|fr|~Od#B%g*E
*-|es|~If~zb#B%b#'
*-|ru|~KNpjfcmlcdbb &W~lm
*-|ar|@9~Jvabpdh ~i)
*-|zh|加强#C%A@y
<6|fr|@h@D^o<A<y~HHocéans, ainsi ~lQ~tcsous-sol, au-delà @Dlimites #B~ta
<6|es|~nz@]~lQRegulan ~Id~rNFuera %1Límites #B~r1
<6|ru|#Amfbdrbmag, fcsplbfptBbv fcybi nde ~A3csa dcnf ~d[
<6|ar|@9#3{abdhFde bkai|abgc grsd kai} ~HXflavh pjAwa{|،} ~wJ{abfvhce|abkfdce}
<6|zh|~g)_[+g底床与下层土壤之#7@y;@G{各国|国家}_[海~yn@:#7@y
~gO|fr|Définition @el’agression
~gO|es|Definición #BAgresión
~gO|ru|Emfcnclcdb~HSesfchhbb
~gO|ar|gijcn abimfah
~gO|zh|侵略定义
^T|fr|@h~ca=z
^T|es|~If~ma#'
^T|ru|~vt~kx
^T|ar|~Bcltkade ~r7
^T|zh|~Gf序@y
~aV|fr|~iM~ca=z
~aV|es|~AY#.~ma#'
~aV|ru|#w%9phkedaglcdbt ~kx
~aV|ar|~Fa{abdgibk ltkade|dh pqb tkade|btkade} ~r7
~aV|zh|~Gf序@,
*P|fr|<D@D#6#mdevoirs ~rS@DÉtats
*P|es|_8@e#ny Deberes ~Iu%1Estados
*P|ru|Хefkb~cD~D/~kCb awqxeddahkco ~g[
*P|ar|~hO^-_(ffaqlagwa abakgyamce
*P|zh|~Kk~ly%B#j义务+e
^y|fr|@h@D~k6
^y|es|@j%1#n%1Impedidos
^y|ru|~j,+P~n1
^y|ar|#P~BK~B/abdifkch
^y|zh|~p7@y;残{疾|废}者~H.
=)|fr|~P/#h&e~Cm+H
=)|es|~La@.@e~IP#U*l~yd~ac
=)|ru|~j,*R~GYlbr ak ~ri
=)|ar|@9~d/~Hb<edh abgijA bbgiHcl ^H
=)|zh|#t&j~uq>l@y;#t&j~uq@:>l@:@y
=f|fr|^z@8~PS
=f|es|=Z@T~oYLey
=f|ru|Dancjh~scnalydahkduv lbr %9~pV
=f|ar|~An~i!
=f|zh|执法~ip~ew
=e|fr|@h@J#]@e~bkd’intolérance ~Dz&7fondées *breligion ou @uconviction
=e|es|@j~bz@eIntolerancia y =]Fundadas ~zDReligión o #UConvicciones
=e|ru|~j,~fVdckcfmbiahkb b ~aU@e~MJfclbsbb ~v[pwcyncdbo
=e|ar|@9~qT~o.;~BclabkAaG ~o.
=e|zh|=C基~w,原因@[~a]@[~tu#j~en@y;=C基~w,{原因|}@:~a]@:~tu~HU~en@y
~e8|fr|~rzManille %l~iupacifique ~I6~dK
~e8|es|~nzManila #.Arreglo Pacífico @e~D"+!
~e8|ru|Iedblzhj~L3ibfdai fexfcCcdbb %Qhmafag
~e8|ar|@9dahcba @/gofce ~yB@)labfoazb abobdce
~e8|zh|@G>g解决#C争端@[马尼拉@y
~aT|fr|<D~a-#Bnature
~aT|es|_8%.#BNaturaleza
~aT|ru|~L.%Fmfbfanu
~aT|ar|_l%sbbvlcie
~aT|zh|%d自然+e;%d大自然+e
~aP|fr|#Qd’éthique médicale ~c7~BR~bB@esanté, ~eh@Dmédecins, %7@u@(@D~JI~E0détenus ~Cm+H
~aP|es|@]@e~N4Médica Aplicables ~id~AS#J~d5@eSalud, ~hD@4Médicos, ~zD@.@e*lPresas y Detenidas ~yd~ac;@]@e~N4Médica
~aP|ru|=wicnbrbdhjao Pkbjb, akdahqBb{chq|vhq|ihq|ibhq} j ~M,~M.xnfegaavfedcdbq, g ahawcddahkb gfeAco, g *RxejltAcdduv ~v[xencfyedduv lbr ak ~ri
~aP|ar|^]Jmal dwhe abvl {abdgybe|abdgibke} lmfj abdfFnch abyrcch
~aP|zh|@G医务~ip+w~wP医生在#t被监禁#j拘留@[~uq@[>l~lv@[任务@[医疗道德#7
^Z|fr|~Jb@D~mM^Apaix
^Z|es|~If*B%1~qK~idPaz
^Z|ru|~J6defanag @eibf
^Z|ar|~Bclrk ~MG&M{abobd|abobad}
^Z|zh|~I'~H.;{各国|}~I'@:~H.
=.|fr|@h@D^o>s@e+u~a:%?~jT#B~jd#m%?~jTd’abus @epouvoir
=.|es|~L5@]~hE@e*M@T#U~kt@e~qwy #JAbuso @ePoder
=.|ru|#Aahdagduv ~kB~as~r9ycfkg ~G,b xlapmakfcwlcdbq glehkzt
=.|ar|@9^]abimb <d@"lAraca _mftoaGe ~v.abobve
=.|zh|为~KF#j滥用权力&w受害者取得公理@[<n@y
~bQ|fr|~sl@e~yP#4l’administration #B+u@8mineurs{ (Règles de Beijing)|};~P[^r
~bQ|es|~pc+zAdministración #B*M@eMenores{ (Reglas de Beijing)|};~P]^r
~bQ|ru|#8~m!akmfeglcdbq ~as#"~wa{ (Gcjbdhjbc mfegble)|};~ux%h
~bQ|ar|~t6~F,~K4~JX);~t6abprmaD;~pS~JX
~bQ|zh|~HO(~jX~fI);~HO;~jX~fI
*/|fr|#Q>s~a:&a~wr#Bmagistrature
*/|es|~ez~pY~id~oN#BJudicatura
*/|ru|#l~oVhpncwduv afsedag
*/|ar|~H'@/aogkbab ~p1;~H'baogkbab ~p1
*/|zh|@G~C.@[<n;~C.@:<n
>L|fr|~Jbau %y
>L|es|~If*Bal *S
>L|ru|~J6@efexgbkbc
>L|ar|@9abrk &M~Mu
>L|zh|#u~H.
&o|fr|@h&h^o~Hj#m~Nm~c7^A@(#mau ~MO@Denfants, envisagés surtout sous l’angle @Dpratiques ~z6~Dzplacement familial &hplans national #m=z
&o|es|~L5@]~Bxy ~Lv~pY~id@.~Ib%1Niños, ~BY~noReferencia ~idAdopción _1Colocación #THogares @eGuarda, ~qn
&o|ru|~j,~Khmfegaguv mfbdrbmev, ~Nj~ixb ~rvnckco, ~BOmfb mcfcneAc ~JE@egahmbkedbc b bv phudaglcdbb ~P!
&o|ar|~Bclabdlamz ~nUfabkahfhce ~F5~rd~qXfjiacgwd
&o|zh|@G&v#t#j&v福利+w~wP~y6寄养#j收养办法@[=4#j~tG#7@y
^V|fr|~Od@e~zx&Pprincipe @el’abstention &P~wB^Amenace ou &a~n(#Bforce ~LQ~b[~cv
^V|es|~If~qH#BEficacia #JPrincipio #BAbstención #BAmenaza o #B=x#B~Lt#T#U~eK+!
^V|ru|~KNphblcdbb ~D.mfbdrbme akjexe ak psfaxu hblao ~v[cc ~cyg %QakdaCcdbqv
^V|ar|@9Ecame niabce dlmp abadghai ih abgwmcm laogidab abkfe pf aogidabwa &Mabibakag >F
^V|zh|加强在#C_b上不~ek武力或进行武力威胁#7@[效力@y
+?|fr|~sl@e^o~Am@e~rs#h&esoumises &a~JTforme quelconque @edétention ou d’emprisonnement
+?|es|~AG@e@]~y)@e~IP#U*lSometidas a Cualquier Forma @eDetención o Prisión
+?|ru|Lgan@B~kB~ix~GY~B-mangcfseciuv xencfyedbt ~v[xejltAcdbt g jejao wu ka db wula Fafic
+?|ar|dqdfie #3@"~rd~Hb<eabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+?|zh|#t~yl禁@[&j~DI;#t~yl禁{人员|的人员}~DI
=O|fr|@h*b#S#m#]~I6~E0situations ~JMmenacer @u~G]>b%g<j#m%lrôle ~O9%7ce domaine
=O|es|~La%6_1=v@e~D"y @eSituaciones ~lQPuedan Amenazar @uPaz _1%b%xy #.Papel _Y#Tesa Esfera
=O|ru|~j,~gmb phkfedcdbb hmafag b hbkperbo, ~oWpsfayekz ~B'ibfp b ~Epb a ~M,#Fg Pkao awlehkb
=O|ar|@9@/~GKftEabe ~yBfabrabag ~sRkm gwmm abobd ~MWabmfbcch
=O|zh|@G&"#j~LF该~PF;@G{预防|防止}#j~LF{该|此}~PF
~e.|fr|~cVminima #z@8l’élaboration @e~yz@eliberté{ (Règles de Tokyo)|};~P[~Mm
~e.|es|~pc~xU~z3#BLibertad{ (Reglas de Tokio)|};~P]Tokio
~e.|ru|#8#F#"icf, dc ~c.ktfcidui xejltAcdbci{ (Tajbohjbc mfegble)|};Tajbohj%h
~e.|ar|~Ad~Mr~K4vfscf);~AdabargqaEce;~pSvfscf
~e.|zh|@C~op~mU(东京~fI);@C~op~mU;东京~fI
=l|fr|#Q>s~a:au ~n]@Ddétenus
=l|es|~ez~H2
=l|ru|#l~C"
=l|ar|~H'~GxaboqhaG
=l|zh|~gx<n
>7|fr|&k#z=Y#S#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&k@eRiyad
>7|es|%M_Y+z%6#B~qvJuvenil{ (Directrices de Riad)|};%M@eRiad
>7|ru|^h@2{Efsedbxerbb EwKcnbdcdduv Jerbo |}~r9~n,~G)hfcnb ~wa{ (Эf-Obqnhjbc fpjaganqBbc mfbdrbmu)|};Эf-Obqnhj*Z
>7|ar|~D?~F,~AfabjcaA abgfqcwce);~D?abprmaD;^]abjcaA abgfqcwce
>7|zh|~Kg(~N9);~Kg;~N9
~c,|fr|~cV#z~Am@Dmineurs privés @eliberté;~P[La Havane
~c,|es|~eJ_Y~y)%1Menores Privados @eLibertad;~P]La Habana
~c,|ru|~f'~m!~ixdchagcfCcddalckdbv, lbCcdduv ~Nd;Qegedhj%h
~c,|ar|~pS@x{luph rdace|brdace} ~F,{abdqjmch|abdrjfdch} dh rjcgwd;~pSwanaha
~c,|zh|@C#t被剥夺自由少%)~fI;哈瓦那~fI
>Y|fr|%Ptype d’extradition
>Y|es|~P(Extradición
>Y|ru|_ca guneAc
>Y|ar|~cpbgobcd abdqjdch;~cp@/gobcd abdqjdch
>Y|zh|引渡示范%G
^R|fr|%Ptype d’entraide ~Nl~c3pénale
^R|es|~P(~m-Recíproca #T~l2Penales
^R|ru|_ca gxebidao ~Nq%3~a/
^R|ar|~cpbglamb ~sP~iG;~cp@/glamb ~sP~iG
^R|zh|刑事事件~EF;刑事{事项|}~EF
<Y|fr|#Q@ebase ~a:~BR&Pbarreau
<Y|es|~ez%Z~AS%1Abogados
<Y|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #M~M,tfbhkag
<Y|ar|~H'@/mfj abdradch
<Y|zh|@G律师~p5@[<n;律师~p5@:<n
+a|fr|&k~c7~BR@Dmagistrats &Pparquet
+a|es|%M%Z~AS%1Fiscales
+a|ru|~bc~M,~B-ahpBchkglqtBbv hpncwdac mfchlcnagedbc
+a|ar|~y!@/mfj piAaG abhcale abiade
+a|zh|@G~Kx@[+7;~Kx@:+7
~aI|fr|#Q@ebase %l~wB^Aforce #m<k@D^[&afeu par ~PS
~aI|es|~ez#.~Lp#B~Lty @e+n@eFuego ~tg@4~oYLey
~aI|ru|#l~cyhblu b ~BQ~nZnalydahkduib lbreib %9~pV
~aI|ar|~H'@/~wKabkfe fabpobre abhajce dh qahl ~i!
~aI|zh|~xd#j火器@[<n;~xd#j{火器|枪支}@:<n
&1|fr|@h~a-#Tfaveur #Bsurvie, #B@(#m&P#b~PO
&1|es|@j%.%ZSupervivencia, @u@.>?#K~z/
&1|ru|~L.@daw ~Jfguybgedbq, ~ixb <hnckco
&1|ar|#P%sblkaG abvnb frdacgw fhdazw
&1|zh|&v生存+w#t#j#u%d@y
*u|fr|#Q#z@8#h&eâgées
*u|es|@]_Y#Tfavor ~ib*l@eEdad
*u|ru|=w#F#"~wvltnco
*u|ar|^]@x@"lslaj aboh;^]@xbslaj aboh
*u|zh|@C~Gl#7
~aQ|fr|#Q~Am@D&eatteintes @emaladie mentale #m~hn@D~P?mentale
~aQ|es|@]~y)%1~APMentales >?~qH#BAtención #B~IMMental
~aQ|ru|=w~ixmhbvbAchjb ~Hulbr b plpACcdbq mhbvbekfbAchjao ~Cz
~aQ|ar|^]~d/<eabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
~aQ|zh|#t~KD病患者#j~Ks~KD保健~DI
~c"|fr|@h#4#h~eRd’établissement @Dfaits ~O9~Bd~w2%g~cv
~c"|es|~LaDeterminación %1Hechos ~tg@v~zDEsfera #J~s5
~c"|ru|~vtFejkag ~Fs~FuJerbo ~r,b ~lm
~c"|ar|@9gkyc @xbbrkazk ~fN
~c"|zh|@G@C~I)中@[实况调查~OY;#[@C~I)~HT{实况|事实}调查~NN@y
&'|fr|~P/~mu
&'|es|~La@.@e~IP~k'
&'|ru|~j,*R~g8
&'|ar|@9~d/~dN;~Bc~rd~dN
&'|zh|#t~lt&j不遭受~Kq@y
*[|fr|@h@D#6@D&e~Je&a@Dminorités ~Nuou ethniques, religieuses #mlinguistiques
*[|es|~L5#n~ib*lPertenecientes a Minorías ~L-o Étnicas, Religiosas y Lingüísticas
*[|ru|~j,+P~B-mfbdenlcyeBbv j derbadelzdui ~v[PkdbAchjbi, fclbsbaxdui b qxujagui icdzCbdhkgei
*[|ar|@9^-~lD;~Bc~B/~lD
*[|zh|在民族或族裔+w宗教#j语言上属于少数群体@[&j@[~H.
~a4|fr|@h@J~Gh~bC
~a4|es|~La=v#B~b:~vB
~a4|ru|~KN~bs#"ycdBbd
~a4|ar|@9~qT<u~i(abdjpe
~a4|zh|~cf@[~NT@y
&H|fr|~cV@8l’égalisation @Dchances @D{handicapés|personnes handicapées}
&H|es|~BnUniformes %Z~P:Oportunidades @T~hg
&H|ru|Lkednefkd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~gdfegduv gaxiaydahkco ~r9~n1
&H|ar|abkfaim abdfrme @/grkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&H|zh|残疾&j机会均等标准~fI
^Y|fr|#Q#4<ystatut @D~jq~Nu=Y_->b@(~qa^Q
^Y|es|@]~pYal ~cj~ib~oO~L-@e~nry @.%1>n{ (Principios de París)|};@]@e~IG
^Y|ru|~ckhkekphe derbadelzduv pAfcyncdbo, xedbietBbvhq maaBfcdbci b xeBbkao ~kC_f~p0;~AU{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
^Y|ar|#3~f1^-_z;#3~f1^-~i.~Aflajco);^]lajco
^Y|zh|@G_/~O7@[地位~DI(~og#7);@G_/~O7@:地位~DI;*k~og#7^)
+Z|fr|@h~rY=z
+Z|es|@j~ug#'
+Z|ru|~j,~s!*F%v~pR
+Z|ar|~Bc~gl~i)
+Z|zh|~Oc
&0|fr|@hcomplétant @u~rz1994 ~rY=z
&0|es|@jComplementaria #B~nz1994 ~ug#'
&0|ru|@5~yU, namaldqtB~NLHcjleferbt {|1994 sane }a ~s!*F%v~pR{| 1994 sane}
&0|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~gl~i)
&0|zh|补充1994%)*k~Oc^)~OY
%8|fr|~Od#B&O~Al~KRaccords ou organismes régionaux ~k[~w2%g~cv
%8|es|~If~qH#B&l<P@v~CU~Auu ~L?Regionales ~rX~s5
%8|ru|~j,hagcfCcdhkgagedbb >k~Cgfcsbadelzduib hasleCcdbqib ~v[afsedeib ~r,b ~lm
%8|ar|@9~Jv~i'~pTfabgjgclag pf abfsabag abtkbcdce ~fN
%8|zh|@G增进@C与~Dd安排或~xf之间~I)@[<:~OY
=b|fr|@h~Gi&Pcinquantième ~F:~O,
=b|es|@j~BYMotivo #JCincuentenario @e*K
=b|ru|#A%9hlpAet mqkbnchqkao ~Hf
=b|ar|#P{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaG|bgpoco} >q
=b|zh|@C五十周%)纪念@y
_V|fr|~iM&]=Yjeunesse{| à l’horizon 2000 et au-delà}
_V|es|~AY%.@T@4Jóvenes
_V|ru|~L.@qncohkgbo, jehetB{eqhq|cohq|pthq} ialancyb
_V|ar|~Fa%sbbulal
_V|zh|%d青%)@,;到2000%)~k"后%d青%)@,
*)|fr|~Jb>b~lR@Dindividus, groupes #morganes #B~yR@e~NA#mprotéger #h#6@e~d-~KRlibertés fondamentales universellement reconnus
*)|es|~If*B>?Deber %1Individuos, @4Grupos y #U~oO@e~sCy Proteger @4~cM#U~L9~hEUniversalmente Reconocidos;~L5Defensores %1>n
*)|ru|~J6b awqxeddahkb aknclzduv ~B-sfpmm b afsedag awBchkge maaBfqkz b xeBbBekz awBcmfbxdedduc ~CC~OOahdagduc ~Nd;~j,mfegaxeBbkdbjev
*)|ar|~Bclrk fdoIfbce abpnjam fabqdaiag fwczag abdqgdi &M~Jv~B"^-~i.fabrjcag <dabdigjn lwa iabdca
*)|zh|@G个&j+w群体~Ol#t普遍~Pu~j5@y;@G个&j+w{群体|团体}~Ol#t{普遍|举世}~Pu{责任|义务}@:@y;+'维护者@y
^x|fr|~s3{sur une|en faveur d’une} culture @e~CVpaix
^x|es|@j~nF@e#g~D5@ePaz;@j~D5@ePaz
^x|ru|#Ab #w%3jplzkpfu ibfe;~j,jplzkpfc ibfe
^x|ar|~Bi~K.;@9~l:&Jabdgibkch lDkane ~BJ;#P~l:&J{abdgibkch|abdgibkah} lDkane ~BJ;#P~l:&J~K.
^x|zh|>g>C@y#j@,;>g>C@y
*?|fr|@h&PMillénaire
*?|es|@j#J~L(
*?|ru|#AkuhqAclckbq ~h8;#A~Nn
*?|ar|@9@xbbpbnce;@9abpbnce
*?|zh|@C~I.@y;~I.@y
~mC|fr|@hd’engagement %lVIH/sida
~mC|es|~nzcompromiso ~zDlucha #v&KVIH/SIDA
~mC|ru|~j,mfbgcfycddahkb nclp ~CQNRЧ/LGRHai
~mC|ar|@9ababgEad @/ncjfo ~Jwablujce/dgbaEde ~Jwabdsgol (abtcmE)
~mC|zh|~is/%V#y@[~tB@y
~q'|fr|%t%lVIH/sida
~q'|es|%W#.VIH/SIDA
~q'|ru|~ET%9NRЧ/LGRHp
~q'|zh|2006%)~is/~g'
~wi|fr|>]intensifier nos efforts @8~he{le VIH et le sida|le VIH/sida}
~wi|ru|~w4ejkbgbxerbq deCbv phblbo %9~sVNRЧ b LGRHe
~wi|zh|~Oo~is#j~g';~Oo~is/~g'
~q(|fr|>]accélérer @uriposte @8lutter #L<yVIH #m~u)&al’épidémie @e~wD
~q(|es|%W#.VIH >?Sida: ~zDVía Rápida @TAcelerar @u~cQ&KVIH y ~FLEpidemia #JSida @T~r[
~q(|ru|~w4phjafcdduib kcimeib j ejkbgbxerbb ~CQNRЧ b mfcjfeBcdbt Pmbncibb LGRHe j ~h6sanp
~q(|zh|~is/~ED#j~Ba流行;~is#j~ED#j~Ba{流行|疫情};2016~Cu
~G1|fr|>]~u)%?inégalités #magir @8vaincre <y~wD
~G1|zh|~is#j~g'：结束不平等现象，进入~r[%)之前=C%V@[轨道;2021~Cu
+c|fr|Un ~JDdigne @D~u9
+c|es|Un mundo apropiado @T@4niños
+c|ru|Ibf, mfbsanduo ~r9ybxdb nckco
+c|ar|iabd yabr bbpvnab
+c|zh|适合&v生长@[%d;适合&v成长@[%d
>0|fr|@h#z%l~qI@e~Np
>0|es|@j_Y%Z~uI@e~iz
>0|ru|~GgJagai mefkdcfhkgc ^J<hMFfbjb
>0|ar|@9@x@/~kv
>0|zh|@C@G*f#u新~w-~OY
~G:|fr|~qI@e~Np
~G:|es|~uI@e~iz
~G:|ru|Jag~vjmefkdcfhkg~HR^J<hMFfbjb;JXGMH
~G:|ar|~kv
~G:|zh|*f#u新~w-
>.|fr|~iUfinal ~h2@e2005
>.|es|~x7~kQ~Oy2005
>.|ru|~v4~uH~G0~xJ~vc
>.|ar|hgazq ~hN~fJ2005;+)~MMabkde %s~fJ2005
>.|zh|2005%)%d+G成果
>5|fr|#Q>s#mdirectives #4<y+t&aun ~wB#m&a~tj@D~jT@e~NHflagrantes &P+t@!~qa~d-~Dz~NHgraves &P+t@!~Nf
>5|es|@]y %MBásicos #.*B~ib~kt@e~ISManifiestas ~ib~Bn%x@e~cM@e~ISGraves #J*B@FHumanitario a Interponer ~nty Obtener Reparaciones
>5|ru|#lb ~pM{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #M~CC@emfegagpt xeBbkp b gaxicBcdbc pBcfwe ~r9ycfkg sfpwuv defpCcdbo %Qdafi %3~kC~OOhcfzcxduv defpCcdbo %v~Eomfege
>5|ar|~H'fabdlamz #o@/abrk &Mabahgyan fabqlj bAraca abahgwasag abqocde bbkahfh &T~sW~i.fabahgwasag abxvcje bbkahfh abthoahc ~i)
>5|zh|~I!+'法#j~I!~t7法&w受害&j~xk~KG#j赔偿@[%B<n#j导则
&U|fr|~wM~a-{de l’Organisation des Nations Unies|des Nations Unies};~wMmondiale
&U|es|~eD&f_Y#v&KTerrorismo
&U|ru|~cT{eq jadkfkcffafbhkbAchjeq hkfekcsbq|ao jadkfkcffafbhkbAchjao hkfekcsbb|pt jadkfkcffafbhkbAchjpt hkfekcsbt|ao jadkfkcffafbhkbAchjao hkfekcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&U|ar|~cr@x<c<gabtjwal
&U|zh|@C*I反恐+8;*k*I反恐+8^)
~cu|es|~D!Institucional ~pf@e>n
~cu|ru|Rdhkbkprbadelzdac hkfabkclzhkga Lagcke %9mfegei ~dZ~h8
~cu|ar|lhaG dIooag dqbo ^-~i.abgali ~Gv
~cu|zh|@C~t!@[~J.;~ln~t!@:~J.
=g|fr|~yA@e~ie&P~vY~qa^Q;~yA@e~ie&PConseil
=g|es|=Z@T@4Titulares @eMandatos %1Procedimientos Especiales #JConsejo{ de Derechos Humanos|}
=g|ru|Dancjh~sciednekefbcg ~Jxmfarcnpf Lagcke{ ma mfegei Aclagcje|}
=g|ar|~iKbbdsbnch +i;~Anabdsbnch +i
=g|zh|~t!~C8负责&j~ew;{人权理事会|}~C8{负责人|执行人}@:~ew
<W|fr|@h#z&h#6@D~Ez
<W|es|@j~F4#n%1~H3
<W|ru|~Gg+Pjafcdduv defanag
<W|ar|@9@x@/^-~MGabpybce
<W|zh|@C~vM~H.
<R|fr|~u"~Elnon contraignant #4~Pi;~u"#z&h~B!
<R|es|~Jzjurídicamente no vinculante @mtodos @4tipos @ebosques;~Jz~F4bosques
<R|ru|dc bictB~cC~F[~JRhblu najpicdk@B%9ghci gbnei lchag;najpicdk@B#F%9lchei
<R|ar|abys Bcj abdbEd kahfha @/~Hbphfai abBalag;ys @x#qlabBalag
<R|zh|~Dx~zO~Kt;@C~tF~Kt
~c(|fr|~JHforêts (2017-2030);~JH~B!
~c(|es|plan estratégico _Y@T@4bosques ~r?
~c(|ru|hkfekcsbAchj@I#F%9lchei @e2017–2030 sanu
~c(|ar|~rw@x~bJbbBalag bbngje ~r?;~rw@x~bJbbBalag
~c(|zh|@C~r?%)~tF~Ai;~ln~r?%)~ln~tF~Ai;@C~tF~Ai
*r|fr|Lignes ~s/~d:^A@(@eremplacement @8#h~u9
*r|es|%M~xU~swAlternativas @eCuidado %1Niños
*r|ru|^h~NKpjexedb{q|o|qi|qib|qv} %9elzkcfdekbgdaip pvanp xe nckzib
*r|ar|~y!bbjiace ablmcbe bbpvnab
*r|zh|@G替代性&v照料@[导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^8|fr|~rW&]#z=Y~b?~nCpersonnes
^8|es|~Qe
^8|ru|~cT#Z~fr
^8|ar|~h3
^8|zh|@C~hy
~bP|fr|~cV#z#4<y~n]@Ddétenues #ml’imposition @e~yz@eliberté %?délinquantes{ (Règles de Bangkok)|};~P[~kg
~bP|es|~eJ_Y~od~ibReclusas y ~z3#BLibertad @T#UMujeres Delincuentes{ (Reglas de Bangkok)|};~P]~kg
~bP|ru|~f'~m!~geycdBbdeib-xejltAcdduib b icf dejexedbq ~r9ycdBbd-mfegadefpCbkclco, dc ~c.lbCcdbci ~Nd{ (Uedsjajhjbc mfegble)|};~Bz%h
~bP|ar|~pS@x~Gxaboqchag fabgmalcj Bcj ~Mrbbdqjdag
~bP|zh|~I0(~Di~fI);~I0;~Di~fI
&:|fr|~mhactualisées ~d:&a~Gh#L#hfemmes ~k[#B~On
&:|es|~jMActualizadas +z=v#B~b:~ydMujer ~rXCampo ~dT~FI
&:|ru|awdaglcdd{uc kbmaguc hkfekcsbb|uv kbmaguv hkfekcsbo|ui kbmagui hkfekcsbqi|uib kbmaguib hkfekcsbqib} b ~bd%9~sV~GI#"~vh%3~H/
&:|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~u0<u~i(~qR~p"~eY
&:|zh|~Ob中~cf~NT@[~z";~Ob{中|内|}~cf@[~NT@[~z"
~mP|fr|~rz~Bv@J@Dstratégies globales @8~HQdéfis mondiaux : #hsystèmes @e~E:#m~tcévolution %7un ~JD#Tmutation;~rzSalvador
~mP|es|~nz~Bv@mEstrategias Amplias ante ~x.Globales: @4~Bw@e~r-y su #K#T~CO#TEvolución
~mP|ru|Lelgenafhj~L3jaimlcjhduv hkfekcsbqv ~r9akgcke @eslawelzduc guxagu: hbhkciu %R~asb bv fexgbkbc g bxicdqtBcihq ibfc
~mP|ar|@9obnamfj @/abaogjagcqcag ~qYbdfaqwe abgrmcag abiabdce: hFd ~GK~Eafgvfjwa &Miabd dgBcj;@9obnamfj
~mP|zh|@G~Kp*I~Kr@[~KE+8：~o3~Dl~k"在变化%d中@[#u@[~EJ;*k~EJ^)
~mJ|fr|%t#B~Mg~t8
~mJ|es|~ua=s%Z%6~jH
~mJ|ru|~ET~NW
~mJ|ar|@O~hl
~mJ|zh|~c5~KT@[#E;*J#[~c5^I
*,|fr|@h#z@J~Cy>b~yF%?~IY
*,|es|@j_Y@m~h9y Formación ~PY>n
*,|ru|#A#F~BSb mansakagjc %3~kC_f
*,|ar|@9@xbbgDkcn fabgmjcl ~p"^-_z
*,|zh|@C+'~lu#j培训@y
~aJ|fr|L’avenir ~lQnous voulons
~aJ|es|El futuro ~NX
~aJ|ru|UpnpBcc, jakafasa iu vakbi
~aJ|ar|abdogklb abHc hylf tbcw
~aJ|zh|~Dg希望@[~Kv
~js|fr|#Q#mlignes ~s/#z@J~ar&a~n'juridique ~EM@e~mZ
~js|es|@]y %M_Y#.~ke~id~m-Jurídica #T@4~Bw@e*M~FI
~js|ru|=wb ~pM{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~m!~G.j ~JR~Nqg hbhkciev ~a/
~js|ar|^]@xfgfqcwagwa @/olb abryfb <u~sPabkahfhce &MhFd ~N1
~js|zh|@C~ur+d~Dl中~xk~tG~tC机会~Ph;@C~ur+d~Dl{中|}~xk~tG~tC{机会|}@:#7#j+7
^3|fr|@h~nO*c@J~N.=z
^3|es|@j>[@e&6=s#.~m]@e*B~qn
^3|ru|#A~kz@e~cs~kWMhheiwlcb ~g5gcfvagcdhkgc ~CC~P!
^3|ar|@9{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~qU<uabyicmch abfvhc fabmfbc
^3|zh|~y6@[~zH~KT@y;{国内和国际|国家和国际}{的|两级的|两级}~zH~KT@:@y;*J国{内|家}#j#C{的|两级|两级的}~zH~Ct@:@y
~aR|fr|@h&P~AM@e~gj&h~Ns<j~HC%y
~aR|es|@j#JDiálogo @e&6%Z~L'@F>?*S
~aR|ru|#A%9bkasei nbelase @e~cs~g5&Wibsferbb b fexgbkbb
~aR|ar|@9abrfaj *T{luph abwqje|abdihc labwqje|abdgibk labwqje} @)~wf
~aR|zh|#C移徙与#u#y~eq对话@y;#C移{徙|民}与#u~tq~eq对话@:@y
<V|fr|~iJ@e{la|sa} réunion plénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <E~a-&h~Ez
<V|es|~LDplenaria @e~F/conocida como ~jU~a"%.~iN~H3
<V|ru|~v4mlcdefdasa ~tm~Em«Nhcibfdeq jadFcfcdrbq %9jafcddui defanei»
<V|ar|~K5~IU~xw{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %sabdihc labuifl abpybce
<V|zh|题为“%d~vM*J”@[~DZ=r;{题为|称为|称作}{“|}%d~vM*J{”|}@[~DZ@:=r
~b5|fr|Modalités @X~Ee@D_6{ (Orientations de Samoa)|};Orientations @eSamoa
~b5|es|~sw@e#gAcelerada @T@4^F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b5|ru|#w%9phjafcddaip fexgbkbt &[{ («Gpkz Leiae»)|};Gpk{z|b|ci} Leiae
~b5|ar|~ySbbmfb abqEjce abyBcje abhadce (doaj oadfa);~yS<w;doaj oadfa
~b5|zh|~A,(~E));~A,;~E)
~ah|es|~nz~i7~nF>a~i7~ig#T~cH2014-2024
~ah|ru|~nj{eq ncjleferbq b Ncdhjeq mfasfeiie|ao ncjleferbb b Ncdhjao mfasfeiiu|ao ncjleferbb b Ncdhjao mfasfeiic|pt ncjleferbt b Ncdhjpt mfasfeiip|ao ncjleferbco b Ncdhjao mfasfeiiao} ~r)@e~t1
~ah|ar|@9{fljhadq|nccha fljhadq} idb >y
^"|fr|~Os~yX;~Os~dG>e#T#b~Hg
^"|es|~E?~i7~ig#T#KSin Litoral{ para el Decenio 2014-2024|};~E?Viena
^"|ru|~nj@q&d{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2014–2024 sanag|};~nj~Ih
^"|ar|~fT>y;~fTnccha
^"|zh|_v~hk;_v{2014-2024十年期|2014-2024年|}*m@,;*m@,
&p|fr|~mh#z~d:&a~Gh&al’encontre @D~jf~qg~On
&p|es|~jM_Y@T~iW@u~b:#v@4Niños ~rXÁmbito ~dT~FI
&p|ru|Tbmag{uc hkfekcsbb|uv hkfekcsbo|ui hkfekcsbqi|uib hkfekcsbqib} b ~bd#F%9{lbjgbnerbb|bhjafcdcdbt} ~GI#"~JEg {feijev|awlehkb} ~H/
&p|ar|aogjagcqcag @x{fgmalcjwa abidbce abhdfHqce|abhdfHqce fgmalcjwa abidbce} ~u0<u~i(~qX~p"~eY
&p|zh|@C=C~o3~lA内~C7&v&w@[~nL_:
*U|fr|&k~cw&h^n@e~E:~d:au trafic @e~fg#m%?~eW~liconnexes
*U|es|%M%x~xURespuestas @e~r-al Tráfico @e~iR~o6~qwConexos
*U|ru|#f@Smfbdqkbq icf %3%R~as#"~gf~F?~Nkrcddahkco ~DD~c.{Pkbi|dbi} ~JC
*U|zh|~ep~iL及+x~DW<q@[~o3对策#C+7
<7|fr|~rz~v5
<7|es|~nzSendái;~nz~v5
<7|ru|Lcdneohj@H
<7|ar|@9{ohmac|ochmac}
<7|zh|仙台@y
^4|fr|~m/@e~v5{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~m/@e~v5
^4|es|~P";^g@eSendái
^4|ru|Lcdneohj{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao}{ ma hdbycdbt fbhje wcnhkgbo de 2015–2030 sanu|}
^4|ar|~veoِhmac ^k;~veochmac ^k
^4|zh|2015-2030%)~jW风险=B;仙台=B
~eS|fr|~iMd’Addis-Abeba ~ON~NE<E@V~LT%y;~iMd’Addis-Abeba
~eS|es|%S>aAddis Abeba #BTercera ~a"@F~xr;%S>aAddis Abeba
~eS|ru|~D,%'kfckzco ~mnFbdedhbfagedbt ~e0;~D,&d
~eS|ar|*Hpmco plala abyamje ih abdIgdj &TabDabD bgdfcb ~Mu;*Hpmco plala
~eS|zh|~tI次~dU#C~fp~A!+I>D;~A!+I>D
~eT|fr|Transformer notre ~JD: <y~P);~P);@K~r[
~eT|es|Transformar nuestro mundo: @u~EP;~EP;%S~r[
~eT|ru|Gfcawfexagedbc deCcsa ibfe: Gagchkje ~PW;&x~PW;&x{ndq |}@e~J1
~eT|ar|grfcb iabdha: ~vq;~vq;~rwiad ~r[
~eT|zh|变革<p%d：2030~OU;~r[~OU;~r[%)>D
~gR|fr|~HK#m#B+u~mN%7<yprogramme @Xplus large ~O9<m~HQproblèmes ~Hj#m~rS#m&a~NA~N.@!>bparticipation &Ppublic;~HK#m#B~mZ
~gR|es|~I,Penal ~rX^gMás Amplio #J#Y_Y@TAbordar @4~x.~Bxy ~Iuy ~sC&K~m]@e*Ba Nivel Nacional e @F_1~f.Pública;~I,~FI
~gR|ru|~dB~L3gjltAcdbb gamfahag %R~asg walcc Cbfajpt magchkjp ndq #F~nNfcCcdbq ~Kh~D/mfawlci b hancohkgbq ~lh~GX~CC@e~bGpfagdqv, e kejyc pAehkbt awBchkgcddahkb
~gR|ar|~f2@/tmdaq ~eY
~gR|zh|@G将~o3纳入更广泛@[@C>D以~Kp=4#j~ly~Kr并_/~y6~zH及~J/@[~dr@y
~b0|fr|~sl@e~yP@8<y~n]@Ddétenus (Règles Nelson Mandela);~cV~hG
~b0|es|~pc~H2{ (Reglas Nelson Mandela)|};~eJ~hG
~b0|ru|#8#F#"~C"{ (Gfegble Jclzhade Iednclu)|};~f'Jclzhade Iednclu
~b0|ar|~pS@xabhdfHqce abmhca ~GxaboqhaG ~K4~Nbdahmcba);~pS~Nbdahmcba
~b0|zh|@C~gx~mU(纳~el~fI);@C~gx~mU;纳~el~fI
~e:|fr|~iJ~nO*c@J~u'd’ensemble #B&Y@Dtextes issus ~h2*b~yR@e~B]
~e:|es|~LD@e~F/#.examen general #B~Jd%1resultados ~Oy%Z~eM
~e:|ru|~v4~kz~lO~kWMhheiwlcb, mahgqBcddasa awBcip ~ML~cB~GS~gY~jJ~pI
~e:|ar|~K5~xw@/abaogijaA ~IUbghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~e:|zh|@G~H"%d+G=r~l1~O/=r;@G~H"%d{首脑会议|峰会}成果{文件|}{执行|落实}情况@:~O/@:=r
~n6|fr|Notre engagement commun &aaborder #m{à |}combattre ~GO~yc
~n6|es|~L/~AG@eAbordar y Contrarrestar ~Iv&KProblema %.~ibDrogas
~n6|ru|~dDibfagao mfawlciu defjakbjag b #?dco
~n6|zh|~Dg对~Ku处理#j~lU@[共同~tB
=i|fr|~rz~sz@8#hréfugiés ~KRmigrants
=i|es|~nzNueva York @T@4~Me~CUMigrantes
=i|ru|~Lx~L3wcycdrev b ibsfedkev
=i|ar|@9hcfcfjs +[abbaqzch fabdwaqjch
=i|zh|@G~KK#j~lx@[纽约@y
~l9|fr|~lX~nO*c*brésistance %?agents antimicrobiens
~l9|es|~ua=s~k7
~l9|ru|~ET~tm~LRphkaoAbgahkb j mfakbgaibjfawdui mfcmefekei
~l9|ar|@O~dS
~l9|zh|*J~e]~PC;*J#[~e]^I;2016%)~e]&u
~e(|fr|~Jb^Apaix
~e(|es|~If*B~idPaz
~e(|ru|~J6@eibf
~e(|ar|~Bclabrk &M{abobad|abobd}
~e(|zh|>g~H.;>g权@y
^S|fr|Nouveau @K@8#hvilles
^S|es|Nueva %SUrbana
^S|ru|Jag@q<hsafanag
^S|ar|abxve abrAjce ~MB
^S|zh|新城市>D
~aY|fr|L’océan, notre avenir : appel &al’action
~aY|es|~nlfuturo: llamamiento ~idacción
~aY|ru|JeC ajced — deCc wpnpBcc: mfbxug j ncohkgbqi
~aY|ar|~MTdogklbha: hmaG bbidb;~u6{hmaG bbidb|mife tbC abidb}
~aY|zh|~o/~N-;~fZ~N-
~bl|es|%W%Z~a!#J~Qe
~bl|ru|~ET~oz
~bl|ar|~KQ@/~pN~h3
~bl|zh|@G~p'#E
~aO|fr|%tadoptée au ~Mk@e~CV~G]~hG
~aO|es|declaración política aprobada ~zDCumbre ~tg@uPaz ~hG
~aO|ru|&s@H, mfbdqk~aw@eLeiibkc ibfe g meiqkz a Jclzhadc Iednclc
~aO|ar|~KQ{abHc aigdm|abdigdm} &MdIgdj kde ~Nbdahmcba bbobad
~aO|zh|~EI通过@[#E;~EI{所通过的|的|}#E
~mK|fr|~lX@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~t8
~mK|es|%W#BTercera Reunión @e&6=s%Z%6~jH
~mK|ru|~ETkfckzcsa ~NW
~mK|ar|~KQ{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} ~hl
~mK|zh|*J~tI次~c5~PC;*J~tI次#[~c5^I
>)|fr|~lX@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *b~b?~NF
>)|es|~ua=s%Z~HJ~sM
>)|ru|~ET~tm%9#?kpwcfjplcxai
>)|ar|@O~eu
>)|zh|*J_W~Ct#E;*J_W&u;2018%)_W&u
~mL|fr|@h#z&h#6@Dpaysans ~E0~eW&etravaillant ~LQ~JWrurales
~mL|es|@j~F4#n%1Campesinos y @e~IF*l~lQTrabajan #T#UZonas Rurales
~mL|ru|~Gg+Pjfchkzqd ~DD~B-fewaketBbv g hclzhjbv feoadev
~mL|ar|@9@x#q~B/abnbarch fBcjwd dh abiadbch &M~F6abjcnce
~mL|zh|@C农民#j农村地区+x~J?者~H.
>X|fr|~i2&]@8@D~Nssûres, ordonnées #mrégulières
>X|es|~d4%.@T{la|una} ~L'Segura, Ordenada y Regular
>X|ru|~cT%cwcxamehdao, pmafqnaAcddao b lcselzdao ~G3;~cT%c~G3
>X|ar|#)%s+[abwqje abJdhe fabdhFde fabhFadce
>X|zh|%A+w有序#j正常~lx*I~w[;~lx#y*I~w[
^2|fr|pacte &]&h~yQ
^2|es|pacto mundial ~iNrefugiados
^2|ru|slawelzd%cwcycdrev
^2|ar|#)%s@/~i9
^2|zh|~KK#y*I~w[
>H|fr|~iJ@e_g~ON~pL<E@e~A?
>H|es|~bg@e_g#BSegunda ~a"@e~Ac
>H|ru|~oQ*jgkafao ~kN#F@e~nG
>H|ar|~Jo~No~tU~uV~hs
>H|zh|~eo次~rK~Kn=r;~eo{次|届}~rK@:~Kn=r
~rt|es|~ua@m~CVCobertura Sanitaria Universal, titulada “Cobertura ~yYsano”;Cobertura ~yYsano
~rt|ru|NhcawBbo avgek phlpseib xnfegaavfedcdbq: hagichkduc phblbq %9mahkfacdbt walcc xnafagasa ibfe
~rt|ar|~fbabuadbe;abgBvce ~MHabuadbe: abgrjs dia blhaG iabd pfnj yre
~rt|zh|~dp：共同构建一个更加~lr@[%d;2019~y'
~wC|ru|~ETmalbkbAchjasa Fafpie ~lO~qlfexgbkbt, haxgeddasa man Psbnao ~J8
~wC|ar|#P~pjabiade
~wC|zh|在~zN@[~Ab#y~J2#E;{在|}~zN@[~Ab~tq~J2@:#E
un75|fr|@hfaite ~Gi#Bcélébration &Psoixante-quinzième ~F:~O,
un75|es|~LaConmemoración #J{75º|75o|septuagésimo quinto} Aniversario @e*K
un75|ru|~j,mfexndagedbb hciznchqk mqkao ~Hf
un75|ar|~Bclabargnab ~fk;@9abargnab ~fk
un75|zh|纪念@C成立七十五周%)@y
~n3|es|~L/Común @eAfrontar ~Iv@4Desafíos y Aplicar _h~h7y ~sh@uCorrupción y Reforzar @u&l#'
~n3|ru|~dDmfawlci b ~ayicf ~A5~HNdco b ~n:%vhakfpndbAchkge
~u7|es|Unidos #v&Kracismo, @udiscriminación racial, @uxenofobia y #Uformas conexas @eintolerancia
~u7|zh|~J[，~Pr~tu&w;~J[{，|}~Pr@:~tu{行为|现象}
~ha|fr|~rn» : ~or;Espace ~h6: ~or;~rn»
~ha|es|~iF: &Kespacio como motor #Jdesarrollo sostenible;~iF
~ha|ru|~Ae«Dahiah-2030»: jahiah jej ngbsekclz &Z~e0;~Ae«Dahiah-2030»
~ha|ar|~rw~cq2030: ~cqlaiglajw drjsa ~l'~i";~rw{|”}~cq~r[{|“}
~ha|zh|~wX：~KB作为~Ab@[驱动力;~wX
~e6|fr|~rz~L8{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~rz~L8
~e6|es|~nzKioto %Z~nr#B%6#JDelito, @u*MPenal >?~m]@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~nz{Kioto|Kyoto}
~e6|ru|Dbakhj@d«Mjkbgbxerbq icf ~n,mfchkpmdahkb, ~u?~asb ~gd~GXmfege: deghkfcAp ~ay~AT~pX@e~cxsane»;Dbakhj@H
~e6|ar|@9scfgf @/abhwfA ldhi ~Eafocame abkahfh{|: hrf grkck xve abghdce abdogmade biad 2030};@9scfgf
~e6|zh|~HM+d#j~zH~Dq《2030~OU^)@[~p4@y;~HM+d#j~zH@[~p4@y;*k~p4@y^)
~aF|fr|~Os>h>e#hmoins avancés{ pour la décennie 2022-2031|};~Os~y]
~aF|es|~E?>h~rMMenos Adelantados;~E?~y]
~aF|ru|~dB@q%'~fMhkfed;~dB@q&d
~aF|ar|~fT~Mz~GAhdfa
~aF|zh|_?%0~dr@,;~dr@,
~aZ|fr|~tTavenir, notre responsabilité
~aZ|es|~nlfuturo, nuestra responsabilidad
~aZ|ru|JeC ajced, deCc wpnpBcc, deCe akgckhkgcddahkz
~aZ|ar|~MTdogklbha، doIfbcgha
~aZ|zh|~o/+w<p~j5;~fZ{、|，}<p~j5
<M|fr|~lX~nO@e~gj@J~u'~I5&P~m/@e~uS=Y~vb@Drisques @ecatastrophe (2015-2030)
<M|es|~ua#.Examen @eMitad @ePeríodo #J~P"
<M|ru|~ET~kz~lO%9hfcndchfaAdaip ~ML~cBLcdneohjao feiaAdao mfasfeiiu %9hdbycdbt fbhje wcnhkgbo @e2015–2030 sanu
<M|ar|~KQ{bbaqgdai|abyamj ih abaqgdai} *T{abdihc laogijaA|luph aogijaA} dhgyn abdme btvaj {ohmac|ochmac} ^k
<M|zh|~N0#E;{大会|}~N0@:#E
~Hh|es|%W#JForo ~x,@e&6#.#K~eNcelebrado bajo @4auspicios =s(Cumbre ~iN~O[Sostenible)
~Hh|ar|#P~pjabiade (dIgdj kde pwman ~F9abdogmade)
~rk|ar|@O@/abfkace dh abqfazr fabgpwl fabgymc bwa
~rk|zh|*J~tz病&"+w防范#j~Kp~PC;*J#[~tz病&"+w{防范|防备}#j~Kp^I
~d?|es|~ua%Z~HJ~sM
~d?|ar|#P#:~eu
~d?|zh|_W~Ct#E;_W&u;2023%)*J_W&u
~jR|fr|@Kd’Antigua-et-Barbuda @8#h_6{ : une déclaration renouvelée pour une prospérité résiliente|};@Kd’Antigua-et-Barbuda
~jR|es|%S@eAntigua y Barbuda @T@4^F{: una Declaración Renovada para una Prosperidad Resiliente|}
~jR|ru|~AeMdkbspe b Uefwpnu ~r9&[{: awdaglcddeq ncjleferbq a nahkbycdbb hkewblzdasa mfargckedbq|}
~jR|ar|*HphgcBfa fljlfma <w
~jR|zh|~Ci达<o>D：实现韧性繁荣@[新@y;~Ci达<o>D
=X|fr|~i2@8l’avenir
=X|es|~d4~lGFuturo
=X|ru|Gejk@Bga biq wpnpBcsa
=X|ar|~hOabdogklb;_l+[abdogklb
=X|zh|~Kv~w[
*(|fr|~i2numérique mondial
*(|es|~d4Digital Global
*(|ru|~cT{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*(|ar|abgiawm abjkdc ~BH;_labjkdc ~BH
*(|zh|*I数字~w[
<T|fr|@h&hgénérations futures
<T|es|@j~xUGeneraciones Futuras
<T|ru|~j,wpnpBbv majalcdbqv
<T|ar|~Bclabpqcab {abdklbe|abkamde}
<T|zh|~Kl#y@y;~Kl@y
~v,|es|~ua~k7
~v,|ar|#P#:~dS
~v,|zh|~e]~Ct#E;~e]&u;2024%)*J~e]&u
_B|fr|~iM{d’Avaza |de Gaborone |}>e~a6~fY;~iM{d’Avaza|de Gaborone}
_B|es|~E?{Avaza|Awaza} ~ig#T~cH~fY;~AY~rM#T~cH~fY;~E?{Avaza|Awaza}
_B|ru|Mgexbdhj@q&d{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2024–2034 sanag|};Mgexbdhj~Ih;mfasfeii~b,~r)@e~go2024–2034 sanag
_B|ar|~fT{pfaEa|pnaEa} byabr ~qV~ld;~Fa{|abqmcm }{byabr ablbmah|bblbmah} ~ld;~fT{pfaEa|pnaEa}
_B|zh|~Ox~N);~Ox@,;~N)
~rq|fr|~Lr@eSéville
~rq|es|~m?@eSevilla
~rq|ru|Lcgblzhj~e?
~rq|ar|abgEad tulcbce
~rq|zh|塞维利亚~tB
+Y|fr|@h#B<E#z@J~yJ
+Y|es|@j#B~a"_Y#.~ssHumano
+Y|ru|#A~kN#F%9mfawlciei ~h(~dZhfcnu
+Y|ar|@9dIgdj @xabdihc lablcze ablujce
+Y|zh|~qt@y;~qt~OY;~qt~oj@y
+0|fr|~dy@8#]définitive #Bfaim #m#Bmalnutrition
+0|es|@j+q%Z~D'#JHambre _1Malnutrición
+0|ru|#xa *Fsalane b dcnacnedbq
+0|ar|#P%s~BKlaogzyab abqfi fofG ~Mt
+0|zh|%d消灭饥饿#j营养不良@y
>I|fr|~OB_g=Y_->b&Y#B&Otechnique <Ppays #T%y;~OB~kM
>I|es|#O>a_g@T~sCy Realizar @u&lTécnica <P@4_j#T*S;#O>a~kM
>I|ru|~oQ@I%'%9fexgbkbt b ~aykcvdbAchjasa >k~pPfexgbgetBbibhq hkfedeib;~oQ@I&d
>I|ar|*H~Nobguqci fghncH ~i'abgkhc ncda lch ~qVabhadce;*Hlfcho Jcjo
>I|zh|_/#j~Km~LO间技术<:@[~Kn#G;~Kn#G
=N|fr|~iUfinal #Bdixième session extraordinaire @el’Assemblée générale
=N|es|~x7~kQ#JDécimo Período Extraordinario @eSesiones #BAsamblea General
=N|ru|~lb@?nchqkao hmcrbelzdao hchhbb ~J8
=N|ar|+){bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=N|zh|~j:~Dj;~j:*k~Dj^);~j:@[*k~Dj^)
_O|fr|~rzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~rzRio
_O|es|~nzRío #.~ssAmbiente >?*S;~nzRío
_O|ru|~nm@d%9~h(hfcnc b ~q9;~nm@H
_O|ar|@9jcf @/~Mx~wf
_O|zh|@G~gC与#u@[里约@y
~i:|fr|#H21
~i:|es|#Y21
~i:|ru|~Ae@e~KMgcj
~i:|ar|~N3
~i:|zh|21~J,>D
>O|fr|~rzprincipes, non ~Elcontraignante mais faisant autorité, @8un consensus &]*bgestion, @u%U#m~yK~z)viable @e~Pi
>O|es|@jAutorizada, sin ~LtJurídica Obligatoria, @e@]@Tun ~AH%.respecto #BOrdenación, @u*A>?#K~eN%1Bosques @eTodo Tipo
>O|ru|Jc bictBcc ~F[hblu xeqglcdbc h bxlaycdbci ~kB~r9slawelzdasa jadhcdhphe #"ferbadelzdasa bhmalzxagedbq, ~Nab &Z<h~GY~Jtlchag
>O|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz +[gfank iabdc &MabJjaG @/tmaje ~Hbphfai abBalag frnFwa fghdcgwa ~i"
>O|zh|~Dx@[=D+w~b-%z开发~zO@[*I协商一致意见权威性#7声明
>G|fr|@K#,^A~I8d’Action 21
>G|es|#O+zUlterior ~m[#J#Y21
>G|ru|#w%9~CE~ATndq @e~KMgcj
>G|ar|&X{dfaybe|Ecame} ~pN~N3
>G|zh|~iB《21~J,>D^)~tE
=/|fr|~s3@eVienne
=/|es|~M'Viena
=/|ru|~nj{eq|ao|pt|bc|bv|bi|bib} ~s4
=/|ar|~Binccha
=/|zh|*m@y#j@,
<I|fr|~LG;~iM#BBarbade
<I|es|~C0;~E?Barbados
<I|ru|#w~M8;Uefwenahhj@q&d
<I|ar|~Fa+[_'<w
<I|zh|<o~Ab@,;巴巴多斯@,
~mR|fr|~cn@e~sO@8un ~JDplus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~cn@e~F2
~mR|es|~eD@e~sO@T~COMás Seguro;~eD@e~F2
~mR|ru|Rajaseihj~a[~lhwalcc wcxamehdasa ibfe: fpjaganqBbc mfbdrbmu mfcnakgfeBcdbq hkbvboduv wcnhkgbo, ~gdsakagdahkb j dbi b hiqsAcdbq bv mahlcnhkgbo;Rajaseihj~bt
~mR|ar|~crcfsfwada
~mR|zh|~oh更%A%d@[横滨+8;横滨+8
_D|fr|~iM#B<E@V*bpopulation ~HC%y
_D|es|~AY#B~a"@F%ZPoblación >?*S;~E?El Cairo
_D|ru|#w~mndefanadehclcdbt b ~q9
_D|ar|~fTabdIgdj &Tbbosah ~wf
_D|zh|#C&j口与#u~fp@,;#C&j口~gr#u{会议|大会|}@,
*7|fr|~rz~Ll%l#bsocial;~rz~kh;~s3@e~kh
*7|es|~nz~Ll@m#KSocial;~M'~kh;~nz~kh
*7|ru|~Iq~L3harbelzdai fexgbkbb;~Iq@H
*7|ar|@9sflhwaBh @/~F9abaqgdaice;@9sflhwaBh{| fljhadq abidb}
*7|zh|=4#u#y~hU;~hU#j@,;*k~hU^)^(*k@,^);*k~hU^)
+/|fr|~iM~h2~m5social;~Os~kh
+/|es|~AY~Oy@m#KSocial
+/|ru|#w~gY^J~c)~e0
+/|ar|~fT~hN~l'abaqgdaice
+/|zh|=4~mA@,;=4~mA*k@,^)
~q1|fr|~s3@e^r
~q1|es|~D4
~q1|ru|~ux@db GlekFafi~b,&d
~q1|ar|@9fdhwaq idb lcqch
~q1|zh|~jX@y#j~l0;~k)~l0^);~k)~jX~l0^)
=F|fr|~rz^r
=F|es|~nz^r
=F|ru|~ux@H
=F|ar|@9lcqch;@9lcqchB
=F|zh|~jX@y
^w|fr|~Os^r
^w|es|~eI>a^r
^w|ru|~ux{eq mlekFafie|ao mlekFafiu|ao mlekFafic|pt mlekFafip|ao mlekFafiao} &d
^w|ar|dhwaq idb lcqch{|B}
^w|zh|~jX~l0
~dI|fr|Nouvelles ^n#m~Jy=Y&Y#B@h#m&P~Os^r
~dI|es|Nuevas medidas e iniciativas +z~Jd#B~D4
~dI|ru|HelzdcoCbc icfu b bdbrbekbgu %9~ayGcjbdhjao ncjleferbb b GlekFafiu &d
~dI|zh|~iB*k~jX@y^)#j*k~l0~O4;~iB*k~jX@y#j~l0~O4
~aK|fr|@K@8l’habitat
~aK|es|#Y@eHábitat
~aK|ru|~AeХewbkek
~aK|ar|~u[abdfzb
~aK|zh|&j居>D
<K|fr|@h&hvilles #m~eWétablissements humains #Tce nouveau millénaire
<K|es|@j~xUCiudades ~o6Asentamientos Humanos ~rXNuevo ~L(
<K|ru|~j,safanev ~DDdehclcdduv mpdjkev g dagai kuhqAclckbb
<K|ar|~Bclabdmh fabdogfvhag ablujce abpxjC &Mabpbnce ~MB
<K|zh|新~I.~Pz@y;@G新~I.~HT~Pz~OY
<5|fr|~I-~hxmondiale
<5|es|~y2~hwMundial
<5|ru|Obihj~L3ghcibfdao <l
<5|ar|~Aq@/abpdh abBHazc ~BH
<5|zh|%d~fa~p8@y;@G%d~fa@[~p8@y
+S|fr|~I-nutrition
+S|es|~y2Nutrición
+S|ru|Obihj@d~jJmbkedbq
+S|ar|~Aqih ~Mt;~Aq@/~Mt
+S|zh|营养#y~p8@y
<J|fr|~iM~kb~m0
<J|es|~AY~jV~m0
<J|ru|~KS@e~go2001–2010 sanag;Ufthhclzhj@q&d
<J|ar|~Fa~GAhdfa bbikm ~m0
<J|zh|~m0~mr@,;~m0%)~mr@,
<X|fr|~iM~kb~cd{ (Programme d’action d’Istanbul)|};~iM~s:
<X|es|#Y@eAcción{| de Estambul} ~jV~cd;~E?~Ft
<X|ru|~KS@e~go~r:sanag;~x'@q&d
<X|ar|~fTaovhlfb;~fTtovhlfb
<X|zh|~cd~mr@,;~cd{年|}~mr{伊斯坦布尔|}@,;{支援最不发达国家|}~E'@,
~g]|fr|~iM~Bd@e~u:combattre #m~he<y~n2illicite @D~lcsous tous ses aspects
~g]|es|~AY@T~kp~shy ~iW~bp@e~N2#TTodos sus Aspectos
~g]|ru|#w~dVb ~sV~MR~tb~rDgaafpycdbqib ga ~GYcc ~B7b #?dco
~g]|ar|~Fa~u1~t0;~Fa{abdgibk ldhi|abjadc tbC dhi} ~t0
~g]|zh|从各个~lv~gE+w=A#j=C~gy&n_]@[@,
<(|fr|~uA@!<mpermettre %?=p@eprocéder &al’identification #mau traçage rapides #mfiables @D~lc~Dzpetit calibre illicites;~uA@!@etraçage
<(|es|~D)@TPermitir a @4&RIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~NM~N2Ilícitas;~D)@eLocalización
<(|ru|#f{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc}, maxgalqtB~cCsahpnefhkgei hgacgfcicdda b dencyda guqglqkz b akhlcybgekz dcxejadduc hkfcljagac afpybc b lcsjbc gaafpycdbq;#f@?%9akhlcybgedbt
<(|ar|abys &Tbgdsch _(dh absun ih *W^,~iQfgiklwa
<(|zh|使~Kk能够及时#j可靠地识别#j追查&n~gy@[#C~Kt;#C追查~Kt
~we|fr|~s3@e~It
~we|es|~M'~It
~we|ru|Hpfwedhj{eq|ao|pt|bc|bv} ~s4
~we|ar|~Bimcjlah
~we|zh|德班@y#j@,
~ju|fr|~gJ@e~km~ON<E@V~LT%y;~gJ@e~sx
~ju|es|~AH@e~km#B~a"@F~xr;~AH@e~sx
~ju|ru|Iadkcffcohj{bo jadhcdhph|asa jadhcdhphe|aip jadhcdhphp|bi jadhcdhphai|ai jadhcdhphc}{ Icynpdefandao jadFcfcdrbb ma Fbdedhbfagedbt fexgbkbq|}
~ju|ar|~M?dfhgcjc
~ju|zh|~dU#C~fp~g!;~g!
~aE|fr|~rz>h~LT#b: ~iJ#B<E@V@esuivi ~LTdéveloppement, chargée d’examiner @u&Y&P~gJ@e~sx;~rz>h~LT%y
~aE|es|~nz>h~xr{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~aE|ru|~rH{: | — }bkasaguo najpicdk ~mnmahlcnptBco _n%3Fbdedhbfagedbq <h~r9awxafe ~cBIadkcffcohjasa jadhcdhphe;~rH
~aE|ar|~f2@/gdfcb ~Mu
~aE|zh|~Go结果~tD;~Go=r;~dU~dr@y
~bZ|fr|~C/@e~y1{, 2002|};~OB~v2
~bZ|es|~H8@e~fQ;#O>a~v2
~bZ|ru|~FD{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} ~in;~FD@I&d
~bZ|ar|*H~B3@)bbucxfxe;*H~B3@)@"labucxfxe~tp;*Hdmjcm
~bZ|zh|2002%)~DN;~DN;马德里#G
<H|fr|%t~HC~C/@e~hovieillissement, 2002;%t~HC~C/@e~y1
<H|es|%Wy {el |}~H8@e~fQ
<H|ru|&s{eq ncjleferbq b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbb b Ienfbnhjasa icynpdefandasa mlede|ao ncjleferbb b Ienfbnhjaip icynpdefandaip mledp|pt ncjleferbt b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbco b Ienfbnhjbi icynpdefandui mledai} ~in
<H|ar|~KQfxve idb ~B3@){bbucxfxe|abdgibke labucxfxe}~tp
<H|zh|~OS《2002%)~DN^);~OS*k~DN^)
*t|fr|~rz~qE%l#b~B5
*t|es|~nzJohannesburgo #.#K~d6
*t|ru|~C:@d~ql~q9
*t|ar|@9qfwaholjB @/~F9~i"
*t|zh|~o"~Ab@y
>V|fr|#O@e&Y~h2~m5~B5{ (Plan de mise en œuvre de Johannesburg)|};#O@e&Y@e~so
>V|es|~PD~Oy#.#K~d6{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~PD@eJohannesburgo
>V|ru|Gled@B~u!~GS~gY~ql~q9{ (Йaveddchwpfshjbo mled gumaldcdbq fcCcdbo)|};~C:@I~u!fcCcdbo
>V|ar|~rw~pNhgazq ~hN~l'~i";~rwqfwaholjB bbghncH
>V|zh|%z~mA~K7(~o"~K7);%z~mA~K7;~o"~K7
^t|fr|~iMd’Almaty
^t|es|~E?Almaty
^t|ru|Mliekbdhj@q&d
^t|ar|~fTpbdagc
^t|zh|~tL@,：在内陆#j~KH~LO~KH~KI<:*I新=B下满足_v@[特殊需要;~tL@,
~e2|fr|~rz^o@e~kj
~e2|es|~nz@]@e~f(
~e2|ru|_y@dmfbdrbmag
~e2|ar|@9^]qhcn
~e2|zh|%K#7@y
^K|fr|~OB~kj
^K|es|#O>a~f(
^K|ru|_y@I&d
^K|ar|*Hqhcn
^K|zh|%K#G
^9|fr|~Lr@eTunis
^9|es|~m?@eTúnez
^9|ru|Tpdbhhj~e?
^9|ar|abgEad gfho
^9|zh|突尼斯~tB
~dj|fr|%S@e~IQ=Y~yR@e~B]
~dj|es|%S@e~IR;#Y@eAcciones @e~IR
~dj|ru|Tpdbhhj@q~r9~pI
~dj|ar|~fTgfho @/dqgdi abdibfdag
~dj|zh|~H"突尼斯>D
+O|fr|~rzMaurice
+O|es|~nzMauricio
+O|ru|~py@H
+O|ar|@9dfjcucfo
+O|zh|~g9@y
<Z|fr|~cn@eMaurice =Y~I8&P~LG;~cn@eMaurice
<Z|es|~eD@eMauricio +z~m[Ulterior #J~C0;~eD@eMauricio
<Z|ru|~py~a[~CEGfasfeiiu %'~M8;~py~bt{| ahpBchkglcdbq}
<Z|ar|~crdfjcucfo bdfaybe ~pN~Fa+[_'<w;~crdfjcucfo{| bbghncH}
<Z|zh|~Ew~g9+8;~Ew@[~g9+8;~g9{执行|}+8
>Q|fr|~rzHyogo
>Q|es|~nzHyogo
>Q|ru|~N5@H
>Q|ar|@9wcfBf
>Q|zh|兵库@y
_H|fr|~m/@X@e~AW@82005-2015 : @8@Dnations ~E0collectivités résilientes face %?catastrophes;~m/@X@eHyogo
_H|es|^g>a~AW@T2005-2015: Aumento #BResiliencia ~ibNaciones y #UComunidades ante @4Desastres;^g>aHyogo{| para 2005-2015}
_H|ru|~N5#0%'@e2005–2015 sanu: haxnedbc makcdrbele mfakbgancohkgbq wcnhkgbqi @epfagdc =mb awBbd;~N5#0&d
_H|ar|~veidb wcfBf
_H|zh|2005-2015%)兵库+I=B：加强%0#j社区@[抗灾能力;{2005-2015年|}兵库+I=B
=V|fr|~iJ@e_i{adopté par|issu de} @u<E@e~A?
=V|es|~bg@e_i#B~a"@e~Ac
=V|ru|~x"*j~kN#F@e~nG
=V|ar|~Jo~Nc~tU~hs
=V|zh|~rK~tw=r
=9|fr|~m/décennal @eprogrammation #4#hmodes @econsommation ~Dz~Nydurables
=9|es|^gDecenal @e~x/@m~sw@eConsumo y ~sBSostenibles
=9|ru|Hchqkblckd{qq hkfekcsbq|co hkfekcsbb|tt hkfekcsbt|co hkfekcsbco} %'%9mcfcvanp j ~hKferbadelzduv ianclco makfcwlcdbq b mfabxganhkge
=9|ar|{tvaj abidb abiujc bbljadq abdgibke lphdav|abtvaj abiujc bljadq phdav} abaogwbas fabthgaq {abdogmade|abdogmadch}
=9|zh|~HD模式十%)~tE=B;~HD{模式|}{十年|10年}{期|}~tE=B
~mG|fr|Tenir #hpromesses : unis @8atteindre #hobjectifs &PMillénaire @8<y%y
~mG|es|Cumplir @upromesa: unidos @Tlograr @4~O[#J~L(
~mG|ru|Numaldcdbc awcBedbq: awKcnbdcdbc ga biq nahkbycdbq rclco %3fexgbkbq, hFafiplbfagedduv g Hcjleferbb ~Nn
~mG|ar|abfnaG labfim: dgrmfh bgrkck ~i,bbpbnce
~mG|zh|履行诺言~oq实现~I.#u目标
~fo|fr|~iJ#B~Mg*bjeunesse : dialogue #mcompréhension mutuelle
~fo|es|~bg>[@e&6=s%ZJuventud: Diálogo y Comprensión Mutua
~fo|ar|+){bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnawd abdglamb
~dm|fr|Le millénaire @e<z: @u~rz~dG@J<z~HC#bhumain
~dm|es|Milenio Espacial: ~jU~nz~i7#.Espacio >?#KHumano
~dm|ru|Dahiah @efpwcyc kuhqAclckbo: Ncdhjeq ncjleferbq a jahibAchjao _n~OzAclagcAchjasa awBchkge
~dm|ar|pbnce abnAaG: ~xR~cq~B9ablujce
~dm|zh|~KB~I.：@G~KB#j&j@[#u@[*m@y
*N|fr|#Q<A<kpar #h=p@esatellites artificiels #BTerre %?~GU#Btélévision directe *E
*N|es|@]~lQhan @eRegir @u=x~tg@4&R@eSatélites Artificiales #BTierra @T#UTransmisiones %xDirectas ~tgTelevisión
*N|ru|=w^l~hTbhjphhkgcdduv hmpkdbjag Ycilb ~r9%vdcmahfcnhkgcddasa kclcgbxbaddasa gcBedbq
*N|ar|#3~qQbaogxmad _({bbgfali|abgfali} abpjAce abayvhaice &Mabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*N|zh|~Kk~tx&j造地球卫星进行#C直接电视广播所应遵守~DI
~a0|fr|#Q*btélédétection
~a0|es|@]~pY~idTeleobservación #BTierra desde &KEspacio{| Ultraterrestre}
~a0|ru|~cknbhkedrbaddasa xadnbfagedbq Ycilb bx ~C'
~a0|ar|#3@"laoguiaj abpjA dh lim dh ~kH
~a0|zh|@G从=q遥感地球~DI
=W|fr|#Q~a:&a<k@esources d’énergie ~ll%7l’espace
=W|es|@]Pertinentes ~id=x@eFuentes ~P,&z~rX<F
=W|ru|~ck^l~HdbhkaAdbjag Pdcfsbb ~Ejmfahkfedhkgc
=W|ar|#3~F5laogxmad dyamj abvake abhffce &M~kH
=W|zh|~ur=q~ek核动力源~DI
~a2|fr|@h*b&O@V=5@e<zau profit #m%7l’intérêt @e~DMÉtats, compte tenu ~eh@Dbesoins @Dpays #T%y
~a2|es|~La&l@F~g1~qx#TBeneficio e Interés @eTodos @4Estados, Teniendo ~hD#TCuenta #UNecesidades %1_j#T*S
~a2|ru|~j,icynpdefandai ~ctg bhhlcnagedbb b ~oU~jrmfahkfedhkge @ewlesa b ^J~GY~JPh ahawui pAckai makfcwdahkco fexgbgetBbvhq hkfed
~a2|ar|@9@/~i'&T~qsfaogxmad ~NRbnazme ~Hb_(fdybrgwa
~a2|zh|~Gr~hW=q@[#C<:，_/~lt%0@[福利#j利益，并~gB要考虑到~LO@[需要~OY
^6|fr|@h@D^o~Nm~zE=5@e~ft
^6|es|@j%1@]~Lv~lQ~r0<F
^6|ru|#Amfegaguv ~kB~M6~C'
^6|ar|@9#3abkahfhce ~qQ{bphuve|bhuavag} _(~qs{faogxmad abnAaG abxajqc|abnAaG abxajqc faogxmadw}
^6|zh|~Kk~hW=q~ol@[~tG#7@y
=G|fr|&k~a:%?entreprises #m%?~IY{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=G|es|~fF~xUEmpresas ~CU>n{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=G|ru|^h@2mfcnmfbdbiekclzhjao _ng ehmcjkc ~kC_f{: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo g akdaCcdbb «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo, jehetBbvhq «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|}
=G|ar|~y!@/abpidab ~IT;~y!@"labpidab ~IT
=G|zh|工商企业~N7：~Km@C“#t+w尊重#j~KG”=B~j2;工商{企业|业}~N7{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~j2
*O|fr|&k~a:au déplacement @e&e~zL@e~tcpropre pays
*O|es|~fF%1Desplazamientos Internos
*O|ru|^h@2~g5mcfcicBcdbb lbr gdpkfb hkfedu
*O|ar|~y!@"labgujm ~My;~y!@/abgujm ~My;~y!@"labgujcm ~My
*O|zh|@G~j0#y@[~j2;~j0#y~j2
<3|fr|&k@Jl’extrême pauvreté ~KR~IY
<3|es|~fF%ZExtrema Pobreza ~CU>n
<3|ru|^h@2~g5jfeodco {dbBckc|wcndahkb} b +P_f
<3|ar|~y!@"labnkj abdmki ~l?
<3|zh|@G赤贫~N7#y@[~j2;#[赤贫~gr+'~tq@:~j2
~g:|fr|~OB~IH@J%D@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~JTincitation ^A~lN&al’hostilité ou ^A~Ht
~g:|es|#O>a~IH%Zprohibición #Bapología #Jodio nacional, ~NBo religioso ~lQconstituye incitación ~iddiscriminación, @uhostilidad o @uviolencia;#O>aRabat
~g:|ru|Oewekhj@I%'~ENmfamesednu derbadelzdao, fehagao ~v[fclbsbaxdao dcdegbhkb;Oewekhj@I&d
~g:|ar|*Habjlav @/~Heabmife tbC ~gc;*Habjlav @"lrFj abgrjcA <u~gc;*Habjlav
~g:|zh|@G&3构成煽动~en+w敌意或~fq@[鼓吹民族+w~hY或宗教仇恨言论@[~N';~N'
>U|fr|Manuel @8enquêter ~GO*b+H{ (Protocole d’Istanbul)|};@0~s:
>U|es|Manual +zInvestigación y Documentación Eficaces #B~ac{| (Protocolo de Estambul)};~Ka~Ft
>U|ru|Opjaganhkg~HR%9PFFcjkbgdaip fehhlcnagedbt b najpicdkbfagedbt ~ri{| (Lkeiwplzhjbo mfakajal)};~x'#a
>U|ar|mbcb abgkyc fabgfDck abniabch @/~v(^H;%kaovhlfb
>U|zh|~ce@[>l@[~Ku调查#j~tD记录手册;~E'{议定书|规程}
*q|fr|Lignes ~s/~c3@e+u~LQaffaires impliquant #h~jf~jT#mtémoins d’actes criminels
*q|es|%M%Z*M#T~l2Concernientes a @4Niños ~kty Testigos @eDelitos
*q|ru|~bc~asg gamfahev, ~c.pAehkbci nckco{ — |-}ycfkg b hgbnckclco ~JC
*q|ar|~y!@/gfncj ~qS&M{abpdfj|abdoazb} @"labpvnab Araca _mfabuwfm ibcwa
*q|zh|~ur涉及~KF@[&v被害&j#j证&j@[事项上坚持公理@[+7
&G|fr|&k~c7^A#S&Pcrime
&G|es|%M+z%6#JDelito
&G|ru|^h@2~r9~n,mfchkpmdahkb
&G|ar|~y!~u1abqjcde
&G|zh|&"<q+7
&F|fr|~ci~d:%?~jf~EM@e~mZ
&F|es|%M@e#g#.Niño ~rXSistema @e*M~FI
&F|ru|^h@2#"%'^J~JEg hbhkcic ~a/
&F|ar|~y!bbidb {abdgibk labpvnab|luph abpvnab} &MhFad ~N1
&F|zh|+d~Dl中&v#y+I指南
=!|fr|#Q>s#4<y~wB&a@D~Nz@e+uréparatrice ~c3pénale
=!|es|~ez+z~a!@e~x/@e*M{Restitutiva|Restaurativa} #TMateria ~FI
=!|ru|#l~cymfasfeii fchkbkprbaddasa ~asg gamfahev ~a/
=!|ar|~H'baogxmad ljadq ~qSabgyabrce ~iG
=!|zh|~ur刑事事项中采用恢复性~of~tE@[<n
~fl|es|Relación Consultiva <P@vy #U~f,No Gubernamentales
~fl|ru|Dadhplzkekbgduc akdaCcdbq ~Cgdcmfegbkclzhkgcdduib ~F-
~fl|ar|~F"abaoguajce ~pTfabdhFdag Bcj abrsfdce
_a|fr|critères ~c7{pour|à} @u~rmd’années ~cv
_a|es|criterios{| convenidos} +zproclamación @eaños internacionales
_a|ru|jfbkcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Qsanag
_a|ar|abdiaccj {abdgnk ibcwa |}btibah abohfag >F
+J|fr|Initiative @e~G]arabe
+J|es|Iniciativa @ePaz Árabe
+J|ru|Mfewhj~awibfd~awbdbrbekbg{e|u|c|p|ao}
+J|ar|dlamje ~MA~Mw
+J|zh|~oo>g倡议
^1|fr|feuille @eroute axée &hrésultats ~Bd~B6~iupermanent &P~q7~s]prévoyant deux États
^1|es|~PdCuarteto basada ~zDejecución @Tuna solución permanente biestatal #Jconflicto israelo-palestino;~PdCuarteto
^1|ru|«nafayd{eq jefke|ao jefku|pt jefkp|ao jefkc|ao jefkao}» mfangbycdbq j mahkaqddaip pfcsplbfagedbt melchkbda-bxfeblzhjasa jadFlbjke ~k/mfbdrbmai hahpBchkgagedbq ngpv ~g[
^1|ar|~toabdoghme tbC abpmaG ~vrabjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbovchc <upoao fqfm mfbgch;~to{abdoghme tbC abpmaG |}~vrabjlaice
^1|zh|~DO冲突@[~Ky性~J-办法基~y5图;{以色列-巴勒斯坦|以巴}冲突@:~Ky{性|}~J-{办法|方案}@:基~y5图
^X|fr|~rz^o@J{des|les} arrangements intérimaires d’autonomie
^X|es|~nz@]~xU~oLrelacionadas ~BYun Gobierno Autónomo Provisional
^X|ru|#A~kBa gfcicdduv ~s!heiapmfeglcdbt
^X|ar|@9{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
^X|zh|@G~w(~DI声明;#[~w(@:#7{声明|宣言}
*6|fr|~m/&]~Cl@eKunming-Montréal
*6|es|^g%.@e~D9@eKunming-Montreal;^g%.~kk#B~rP
*6|ru|Dpdzibdhja-Iadfcelzhj{eq slawelzdeq feiaAdeq mfasfeiie|ao slawelzdao feiaAdao mfasfeiiu|ao slawelzdao feiaAdao mfasfeiic|pt slawelzdpt feiaAdpt mfasfeiip|ao slawelzdao feiaAdao mfasfeiiao} %3wbafexdaawfexbq
*6|ar|~vesfhdchB - ~Ef;~ve{|idb }sfhdchB{ - |-}~Ef
*6|zh|昆明-~lz*I%w=B
~bL|fr|#O~b!=Y{diversité biologique|biodiversité} ~cd{| et les objectifs d’Aichi relatifs à la diversité biologique};#O~b!~xL=Y{diversité biologique|biodiversité}
~bL|es|~j-~xLy ~NMMetas @eAichi +z~rP;~j-~cd
~bL|ru|~IB@I%3~mi@e~r:sanu
~bL|ar|~i/~xLfpwman pcuc ~lL;~i/~cd
~bL|zh|~cd~OM#j~EH;《2011-2020~OM^)^(*k~EH^);~cd~OM
~eU|fr|%S2063{| de l’Union africaine| : l’Afrique que nous voulons}
~eU|es|%S2063: &KÁfrica ~NX;%S2063
~eU|ru|&xndq{ MFfbjedhjasa hatxe|} @emcfban na 2063 ~vc{| MFfbjedhjasa hatxe}
~eU|ar|~rw~d!~fJ2063
~eU|zh|2063%)>D：~Pa;《2063%)>D》：~Pa;2063%)>D
>(|fr|~oc~sbgouvernance ~JO@Drégimes fonciers ~c7%?terres, %?pêches #m%?forêts ~qg~hxnationale
>(|es|~hv%ZGobernanza ~IJ#BTenencia #BTierra, @u~kV~CUBosques ~OVNacional
>(|ru|~sn~BP~hQgamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~s?derbadelzdao <l
>(|ar|&I{|abgc fAigwa bqhe abpdh abBHazc abiabdc }@/abrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag ~g6abfvhc
>(|zh|%0~fa范围内土地+w~dw及~tF权属负~j5治理~rT
~aH|fr|^z~sb~h]responsable
~aH|es|=Z+z~kVResponsable
~aH|ru|Dancjh@Bgcncdbq ~BPfuwalaghkge
~aH|ar|~B2abobfs @"labycm abjucm
~aH|zh|负~j5~dw~ew
~bT|fr|^z@eLa Haye ~Cmprolifération @Dmissiles balistiques
~bT|es|=Z@eLa Haya ~yd~Bs%1Misiles Balísticos
~bT|ru|Qeeshj~iyjancjh~sc~dVfehmfahkfedcdbq wellbhkbAchjbv fejck
~bT|ar|~B2~BUbkfaim abobfs ~u1ahguaj abkHazn abgocajce
~bT|zh|~gE弹道导弹扩散海牙&w+7
~do|fr|^z#,^A#S#m^A~o1@epiraterie, @D~HI~E0~eRmaritimes =y~xo~P9#m&PCentre;^z@eYaoundé
~do|es|=Z~mV&g#BPiratería, &KRobo ~Cp~t:y ~jGMarítimas {Ilegales|Ilícitas} #TÁfrica ~uKy ~Lg;=Z@eYaundé
~do|ru|~j9mbfekhkge, ~l[b ~MR_n@eiafc g Yemendao b ~H9MFfbjc;Яpdnhj_r
~do|ar|~J4fabphuve ~eQ~iQ~K2pnjckca;~B2cafhmc ~q2;~Ancafhmc
~do|zh|在西非#j中部*f~gE#j~Fd+w~ok舶#j~j4&n~ol@[~ew;雅温得~ew
~bR|fr|^z#4@u~o1@epiraterie ~E0~HI%7~h/Indien ~Nv~HCgolfe d’Aden;^z@e~Fr
~bR|es|=Z~mV&g#BPiratería ~CURobos ~Cp@4~t:~vpÍndico ~uK>?Golfo @eAdén;=Z@e~Fr
~bR|ru|~j9mbfekhkge b ~l[~M:~Il~uO~uZb Mncdhjai xelbgc;Hybwpkbohj_r
~bR|ar|~J4&MBjl ~gbabwhmc fxbcq imh;~B2qclfgc ~q2;~Anqclfgc
~bR|zh|吉布提~ew
~df|fr|@h*b%g~LQécoles
~df|es|@j@mEscuelas Seguras
~df|ru|~j,wcxamehduv Cjalev;~j,_qCjal
~df|ar|@9~Eb;@9@/~Eb
~df|zh|%A学校@y
~at|es|Compromisos @e~IG{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~at|ru|~AU{bc awqxekclzhkge|bv awqxekclzhkg|bi awqxekclzhkgei|bib awqxekclzhkgeib}
~at|ar|abgEadag lajco
~at|zh|@G#t&v不被~ef&n招募或~ek@[~og~tB;#[#t&v{不被|免遭}~ef&n{招募|征募}或~ek@:~og~tB;*k~og~tB^)
=d|fr|@h#-%?^o#m#6>sau travail
=d|es|~Ir{| de la Organización Internacional del Trabajo| de la OIT} ~tha @4@]y #n~hE~rXTrabajo
=d|ru|~KNahdagamalesetBbv ~yLb +Pg hFcfc kfpne
=d|ar|@9#3fabrkfk <d&Mabidb
=d|zh|~r(~tA中<n#j~H.;{国际劳工组织|劳工组织|}#[~tA中@:<n#j%B@:@y
~bW|fr|@h&Pcentenaire @e{l’Organisation internationale du Travail|l’OIT} @8l’avenir &Ptravail
~bW|es|@j#JCentenario #B{Organización Internacional del Trabajo|OIT} ~lGFuturo #JTrabajo
~bW|ru|~LM{Icynpdefandao afsedbxerbb kfpne|IET} a ~vg;~LMa ~vg
~bW|ar|@9dzfce ~C2+[dogklb abidb
~bW|zh|~r(~J?%d@[~Kv百%)@y;~rO~J?%d@:~Kv@:百%)@y
<U|fr|@h{de l’Organisation internationale du Travail |de l’OIT |}*b+usociale ~sbmondialisation équitable
<U|es|~Ir{ de la Organización Internacional del Trabajo|| de la OIT} %Z*M=E@Tuna Globalización Equitativa
<U|ru|@5~yU{ Icynpdefandao afsedbxerbb kfpne|} a harbelzdao hmfegcnlbgahkb ~nN~G2slawelbxerbb
<U|ar|@9~C2@/~qS~z';~Bclabimabe ~z'
<U|zh|~r(~Ou;~rO~Ou
~l8|fr|@hd’Alma-Ata
~l8|es|~nz~Fk
~l8|ru|Mlie-Mkbdhj@H
~l8|ar|@9pbda{ - |-| }Jga
~l8|zh|~tL@y
~bN|fr|@hd’Astana &h~P?primaires
~bN|es|~nzAstaná ~M(Atención Primaria @eSalud
~bN|ru|Mhkedbdhj~L3mcfgbAdao icnbja-hedbkefdao ~Cz
~bN|ar|@9pogaha @/abjiace ~MHabpfbce
~bN|zh|~KJ~Dc@y;@G~Dc@[~KJ@y
~rb|fr|@hd’Incheon : Éducation ~h6: vers ~JTéducation inclusive ~I"@equalité #mun apprentissage tout au long #Bvie @8tous;@hd’Incheon
~rb|es|~nzIncheon: ~h92030: Hacia una ~h9Inclusiva ~Hx@eCalidad y un Aprendizaje a lo Largo ~Oa@TTodos;~nzIncheon
~rb|ru|RdAvadhj@H
~rb|ar|@9thucfh
~rb|zh|仁川@y：2030%)~lu：迈向全纳+w公平+w有质量@[~lu#j全民终身学习;仁川@y
^!|fr|~dy*bbioéthique ~KR~IY
^!|es|@j+q@mBioética y >n
^!|ru|#xa wbaPkbjc b +P_f
^!|ar|#P%sbpxbakcag ~Ec;#P%s@/pxbakcag ~Ec
^!|zh|~KZ~N7@y;~KZ#j+'@y
&/|fr|~dy*b~n4culturelle
&/|es|@j+q%Z~apCultural
&/|ru|#xa jplzkpfdai fexdaawfexbb
&/|ar|#P%s@/abghfi abDkanc
&/|zh|%d>C多样性@y
~c/|fr|~dy%lgénome humain ~KR~IY
~c/|es|@j+q#.Genoma Humano ~CU>n
~c/|ru|#xa scdaic ~OO+P_f
~c/|ar|#P%s@/abdqch ablujc ~l?
~c/|zh|%d&j类基因组~N7@y
~bV|fr|@h#z%lclonage @D~EE
~bV|es|@j_Y%ZClonación Humana
~bV|ru|~Ggjladbfagedbb _f
~bV|ar|@9@x@/aoghoax abluj
~bV|zh|@C@G&j@[克隆~OY;@C&j@[克隆@y
~i?|fr|Recommandation @Jl’éthique @el’intelligence artificielle
~i?|es|Recomendación %Z~N4#BInteligencia Artificial
~i?|ru|~L:~cDaw PkbAchjbv ~B7bhjphhkgcddasa bdkcllcjke
~i?|ar|abgfyce ~nXlpxbakcag abHsaG abayvhaic
~i?|zh|&j工智能伦理#y建议书
=M|fr|&k#z~Am&Pconsommateur
=M|es|%M_Y~y)#JConsumidor
=M|ru|~pM@2#F~r9~ixbdkcfchag makfcwbkclco
=M|ar|^]@x#o~h)abdogwbs
=M|zh|@C#t消费者+7;@C消费者#t+7
+W|fr|#Q>s#Bstatistique officielle
+W|es|@]~hE~ibEstadísticas Oficiales
+W|ru|EhdagamalesetBb@2aFbrbelzdao hkekbhkbjb
+W|ar|~H'bbtryaGag abjodce
+W|zh|官方统计<n
~dJ|fr|&k~vS@Dfichiers ~Nwinformatisés
~dJ|es|~fF{para|sobre} @u~lI%1Ficheros Computadorizados @eDatos Personales
~dJ|ru|^h@2fcsleicdkerbb jaimztkcfbxbfagedduv jefkakcj, hancfyeBbv nedduc lbAdasa ~CP
~dJ|ar|~y!bghFcd dbnag ablcahag abuxyce abdime labraole ~MC
=n|fr|Responsabilité @e~pU@8fait internationalement illicite
=n|es|~lJ#J~m]~tgHechos ~uCIlícitos
=n|ru|Ekgckhkgcddahkz =mxe icynpdefanda-mfakbgamfegduc ncqdbq
=n|ar|doIfbce _(ih abpniab ~iQmfbca
=n|zh|%0对#C不法&w@[~j5
_G|fr|#Q>s@D~JF@erestructuration #Bdette souveraine
_G|es|~ez%1Procesos @eReestructuración #BDeuda Soberana
_G|ru|#l{mfarchhe|mfarchhag} fchkfpjkpfbxerbb hpgcfcddasa nalse
_G|ar|~H'@"lidbcag ~n[;~H'bidbcag ~n[
_G|zh|~DQ进程@[<n;#[~DQ{进程|过程}@:<n
>S|fr|~H)>b~x5
>S|es|#s@eRelación <P{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>S|ru|~y,psalagdui hpnai
>S|ar|&t~F"~pTfabdrsde ~i->F
>S|zh|@C#j~hu~Do;@C{和|与|同}~hu{间|之间|}@:_b#R
+M|fr|~nyfinancier ~o7@e<ifinancière ~O,
+M|es|~nuFinanciero y ~lIFinanciera Detallada @e*K
+M|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~h8
+M|ar|abhFad abdabc fabkfaim abdabce ~Gv
+M|zh|@C财务~rI
~Ho|fr|#N{|de l’Organisation mondiale du commerce }&h~v/~qa~JLintellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#N&hADPIC
~Ho|es|~At&r~iN~sf%1#n~P8Intelectual relacionados ~BY&K~Fn;#s~iNADPIC
~Ho|ru|+y_t%9kafsagui ehmcjkei ~kCbdkcllcjkpelzdao ~GZ;@M%9TORGL
~Ho|ar|&tabqfahl ~bEabnsjce;~zXabnsjce;&t{|dhFde abgqaje abiabdce abdgibk l}qfahl ~iD;#)#qlqfahl ~iD;&tgjclo
~Ho|zh|~oe#R;~oe~gu
wto|fr|#N@e~pAinstituant @-~a-&Pcommerce
wto|es|#s@e{Marrakech|Marrakesh} ~tg&K~J!Establece @u<b%.#J~Fn
wto|ru|~x!%(~oa~J0~MI
wto|ar|&tdjasu {bthuaG dhFde|abdhuz bdhFde} ~eP~F!
wto|zh|~g"~oh%d_]%"#R;~oh%d_]%"@:~g"#R
~gS|fr|~rz>h@Jl’Accord &hADPIC >b~rppublique
~gS|es|~nz~y]&r~thal #s~iNADPIC _1~IMPública
~gS|ru|~dB@H_t«LasleCcdbc %9TORGL b awBchkgcddac xnfegaavfedcdbc»
~gS|ar|~f2@/~zXabnsjce ~GR;~f2{|abyamj ih dhFde abgqaje abiabdce |abyamj ih dhFde abgqaje abiabdce biad 2001 }@/{agnak gjclo|abagnak abdgibk lqfahl rkfk abdbsce abnsjce abdgybe labgqaje} ~GR
~gS|zh|@G*k~oe#R^)与公共~lr@[~dr@y;#[*k~oe#R^)~gr公共{健康|卫生}@:{多哈|}@y
~G7|fr|~OBKazan
~G7|es|#O>aKazán
~G7|ru|Dexedhj@I&d
~G7|ar|*HkaEah
~G7|zh|喀山#G
+T|fr|#Nrevitalisé ~EQ;#Nrevitalisé
+T|es|~tO~mf@e~ui;~tO~ui;#sRevitalizado
+T|ru|Ewdaglcdd@3~l"g {Ochmpwlbjc Юyduo Lpned|Юydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+T|ar|#)abdhuv bgofce ~ku&Mqdwfjce qhfl abofmah;#){|abhwazc }abdhuv {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~ku{nc|abmazj nc} _s;#)abdhuv
+T|zh|~uj~Dn;@G~uj@[~Dn;~Dn;重唤活力@[@G~ts@[~dq
=U|fr|@0*5@e~hq*b~lR>b~tj#,au ~PI~me
=U|es|~Ka~sy{-| - }Kuala Lumpur @m~lJy Compensación Suplementario al ~Ka~vE
=U|ru|Jesaohja-Dpele-Zpimpfhj{bo namaldbkclzduo mfakajal|asa namaldbkclzdasa mfakajale|aip namaldbkclzdaip mfakajalp|bi namaldbkclzdui mfakajalai|ai namaldbkclzdai mfakajalc} aw ~zkb gaxicBcdbb j Defkevcdhjaip mfakajalp %9~CR
=U|ar|~kJabgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} ~oX;~kJabgsdcbc
=U|zh|*k~jY%A~Cv@G赔偿~j5与~KG@[~z8;#[赔偿~j5~gr~KG@:~z8
~aB|fr|#N<mprévenir @u~h]non réglementée ~mo%7~h/Arctique central
~aB|es|#s@TImpedir @u~kVNo Reglamentada #TAlta Mar ~vpÁrtico ~Lg
~aB|ru|~A.~gmdcfcsplbfpciasa mfaiuhle ~fhg ~JN~IlLcgcfdasa Zcnagbkasa ~IX
~aB|ar|{agnakce|agnak} ~GK~IV~Lf&M~CG~dH{nc fov|lfov} ~gbabkvlc abudabc
~aB|zh|&"中北冰洋不~DX~tv~dw#R
~az|fr|#N&PCap @e~K"*b&Y@D~GM&P~PI~bH@e1993 #,^A~s2@e~bH@e1977 *b%g@D~G/@e~wz;#N&PCap @e2012
~az|es|~PGCabo @e~K"%ZImplantación ~ib~oL#J~Ka~bH@e1993 %Jal ~Ar@e~bH+z%b%1~t:Pesqueros, 1977;~PGCabo{ de 2012|}
~az|ru|Dcomkepdhj#5{ 2012 sane aw ahpBchkglcdbb malaycdbo Taffcialbdahhjasa mfakajale 1993 sane j Taffcialbdahhjao icynpdefandao jadgcdrbb ma wcxamehdahkb fuwalagduv hpnag 1977 sane| 2012 sane|}
~az|ar|~Dw~K"@/~pNprsad %k~Ju~fJ1993 #qlagnakce ~Ju@)bobade onh ~IV~fJ1977;~Dw2012
~az|zh|~Km《1977%)~yo#C渔船%A@k1993%)~yo~Cv~LL@[~xM;~xM
~ws|fr|~rzMalabo *bcroissance >btransformation ~Ee@e~zw~xo~sbprospérité partagée ~Dzmeilleures conditions @evie
~ws|es|~nzMalabo{| de la Unión Africana} %ZAceleración #JCrecimiento _1{Transformación|Trasformación} #BAgricultura #Tpro #BProsperidad Común _1Mejora %1Medios @eVida
~ws|ru|#AIelewa aw phjafcddai fahkc b mfcawfexagedbb ~tX^JghcawBcsa mfargckedbq b maguCcdbq pfagdq ybxdb
~ws|ar|@9dabalf {|abyamj ih abagram abpnjckc }@/abgiqcb labhdf fabgrfb abEjaicch +[abjxaG abdugjs fgroch olb abdicue
~ws|zh|@G加快农业增长#j转型，_/共同繁荣#j~Ks生计@[马拉博@y
~mF|fr|~C/{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }<m~u:&a~GG#m&a~he@u~h]^C
~mF|es|~H8@T~vL@u~kV^E
~mF|ru|#f#Z~k2{fuwdasa |}~rg
~mF|ar|~DP~afibcw
~mF|zh|&"+w阻止#j=C&n+w~E2@[捕捞~ol#C#G;~up{鱼|捞}~NN#C#G
<O|fr|%t@e>hissue &P« ~Mksocial &]» intitulé « Deuxième ~Mk&]~m5social »;%t~P.
<O|es|%W@e>h#BCumbre =E%.bajo @udenominación {|de }“Segunda ~iT@m#KSocial”;%W~P.
<O|ru|~dB*y~uH~c)~G0~Em«Nkafeq Nhcibfdeq ghkfcAe @eguhCci pfagdc ^J~c)fexgbkbq»;~dB{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco}
<O|ar|~f2+sabdhlDk ih ~C?abaqgdaic abiabdc“ abdikfm grg ihfah ~C?%s~uV~l'abaqgdaice“;~f2abocaoc
<O|zh|~N,”《~dr#E^);~N,”~dr#E;*k~dr#E^)
=H|fr|~rzCancún ~g7%U~Dz<k~wd~Cl@8<ybien-être
=H|es|~nzCancún ~M(~qC#B*A_1=x~eN#B~D9~lGBienestar
=H|ru|Dedjpdhj@d%9ejkpelbxerbb kciekbjb ~mi~r9~rvltnco
=H|ar|@9sahsfh @/gidcd ~tifaogxmadw abdogmad {dh pqb grkck|dh pqb} {abjnawce|abjnaw}
=H|zh|将#t#j%z~tx%w以增进福祉纳入主流@[坎昆@y
~lg|es|~nz~Fj%Z~h9~lG#K~d6
~lg|ar|@9pcuc{ - |-}haBfca ~p)
~lg|zh|~Ab~lu~KA;@G~Ab~lu@[~KA
<N|fr|#N%ldégagement @Dforces israéliennes #msyriennes;#N%ldégagement{ des forces|}{ de 1974|}
<N|es|#s%ZSeparación ~ibFuerzas{| entre Israel y la República Árabe Siria| de 1974};#s%ZSeparación
<N|ru|~A.fexKcnbdcdbb{ gaohj|};+y{| 1974 sane} ~pPRxfeblci b Lbfbohjao Mfewhjao Ochmpwlbjao a fexKcnbdcdbb gaohj
<N|ar|&tnA abauglas lch abkfag{ abtojazcbce fabofjce|}
<N|zh|以色列#j~oo~DS~ih~Dm;以色列&5~DS~Dm;~Dm;*k~h0^)
~q[|fr|+B2007 ~M9{ (no 188)|};@R{| (no 188)} ~M9{|, 2007}
~q[|es|~kK~zDPesca{, 2007 (núm. 188)|, 2007|}
~q[|ru|@c2007 ~w5~vKhcjkafc ~mY188);*1~vKhcjkafc
~q[|ar|{abagnakce abdgibke labidb|agnakce abidb} &Mkvai ycm abpodas
~q[|zh|~N?~f3188~z.;~N?@k
>9|fr|+B~EX*b~s-
>9|es|~z!Vial
>9|ru|~Dr~EX~vc;@c~EX~EC
>9|ar|@tiad ~EXbbocj <uabvjk;@tabocj <uabvjk ~fJ1968
>9|zh|1968~DF
_P|fr|~j8signalisation routière
_P|es|~m"Señalización Vial
_P|ru|%!nafayduv xdejev b hbsdelev
_P|ar|@t~tW;@t{iad 1968 |}@/~tW
_P|zh|1968%)路标#j信号@k
~c-|fr|#N~Al~KRÉtats-Unis d’Amérique #,au Siège ~O,;#N@eSiège
~c-|es|~vi<P@v~CU&RUnidos @eAmérica ~mVSede @e*K;~vi~mVSede
~c-|ru|@M~Cg~a'~g5ichkafehmalaycdbb ~H!pAfcyncdbo ~h8;~A.~H!pAfcyncdbqv
~c-|ar|#){abdikfm |abdljd |}~pTfabfbacag abdgrme abpdjcsce @/dkj >q;&tabdkj
~c-|zh|@C#j~zI~OR;@C&5美{利坚合众|}国~OR;总部#R
~e"|fr|<D~O2@D=paméricains
~e"|es|_8#B<b%1&RAmericanos
~e"|ru|~eOEfsedbxerbb eicfbjedhjbv ~g[
~e"|ar|~hO~c9_(abpdjcsce
~e"|zh|~om%0%"+e
+b|fr|^:=Y#S>b%r#Btorture
+b|es|~dY~h7y ~x:@uTortura
+b|ru|~eF^D~gnmukaj ~ecdbv
+b|ar|@t+r~u1~v(~d'ibcw
+b|zh|~om~gE#j惩罚酷刑@k
&q|fr|^:*b@(~qa~d-@D&eâgées
&q|es|~dY%Z@.%1#nHumanos ~ib*lMayores
&q|ru|~eF^D*R~kC~dZ~wvltnco
&q|ar|@t+r@/~d/^-~i.bslaj aboh
&q|zh|~om#t~Gl+'@k
=k|fr|~Gn#6@D&eâgées ~cb
=k|es|@Y~Kd#n~ib*l@eEdad ~Cr
=k|ru|~E3~J);~zF~J)
=k|ar|*Yslaj aboh ~cc
=k|zh|~Fb~Gl~Pk;*k*f+'#j~bn^)@G*f~Gl~Pk
>M|fr|@a#BCommunauté économique @D=p@e~JB~P9&h~lc~Dz~CF~zv#m~eW~u(
>M|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~As~qmLigeras, sus ~L,~o6~ngConexos
>M|ru|@cЭjadaibAchjasa haawBchkge xemendaeFfbjedhjbv =ma hkfcljagai afpybb b lcsjbv gaafpycdbqv, wacmfbmehev j dbi ~DD~c.dbib iekcfbelev
>M|ar|@tabqdaie abakgyamce bmfb Bjl ~Ha@"labpobre abyBcje fabpobre abxncne
>M|zh|~Ki其~oi及+x~DW材料~m7;~Ki{其|}~oi^(+x{相关|有关}{材料|物资}~m7
=T|fr|+B~JBcentrale @8~s)@D~lc~Dz~CF@e~zv~Dz~rspièces #mcomposantes pouvant servir &a~tc~GQ~tj#massemblage;+B~FG
=T|es|~OW~FG
=T|ru|ЦcdkfelzdaeFfbjedhj~uUxe ~rDgaafpycdbqib, wacmfbmeheib j dbi b ghcib Aehkqib b jaimadcdkeib, ~oWwukz bhmalzxagedu ~r9bv bxsakaglcdbq, fciadke b hwafjb;DbdCehhj@p
=T|ar|@tfov ~Ha{bbrm dh|bdjakle} *W^,fHxazjwa;@tschuaoa
=T|zh|中部*f~DX~gy+w其~oi#j可用于制造+w修理#j组装此类%[@[零部件@k
cifta|fr|^:~w1@e~Ntd’explosifs #m~u8~u(
cifta|es|~dY~LzMuniciones, ~uw~o6~ngRelacionados
cifta|zh|~om%0&3~s9火器+w~oi+w~Kz物及+x~xe材料@k
~wE|fr|~s2{de 1995 |}~O"~bB@D~G/@epêche, @e~ya
~wE|es|~PQ~lG~d5%1~t:Pesqueros{, 1995|}
~wE|ru|~nD~pWfuwalagduv hpnag ~Gj{| 1995 sane}
~wE|ar|~gIbbiadbch <udgh onh abycm
~wE|zh|1995%)渔民~hV与~lq~p9;1995%)#C渔船{船员|人员}~hV&5~lq@k
~c8|fr|~j8~o1~K,#L~fL
~c8|es|@N~fzRelacionados ~BY@u~iO
~c8|ru|%!~r'#"&W~iv
~c8|ar|@t&c@"labvcjah abdmhc ~i)
~c8|zh|>B与#C~gA~xe@[&n&w~m7
+K|fr|@0*5^A@a~il
+K|es|@YComplementario #J~PA
+K|ru|~f"namaldqtB~cC~vH~oB
+K|ar|#W{abdsdb|abgsdcbc} bagnakce ~n!
+K|zh|>B~j/@k@[~dx;*k#[>B~j/@:%H@:~dx
~e!|fr|@0portant amendement #B~qi~A1
~e!|es|@Y~lQModifica &K@N@m~qk
~e!|ru|~f"bxicdqtB~cC~vH~Ps
~e!|ar|%k~pO@'{abxaye|abdgibke} ~C3
~mQ|fr|~Ap^A~o5
~mQ|es|~f?@N~fz~rB
~mQ|ru|%a~xJ^.~gka ~bm;%a~gka ~bm
~mQ|ar|~H:{bagnakce|abdbrk lagnakce|abdgibk lagnakce} &c{abdfqwe|abdjgsle} ~d0
~mQ|zh|*k~C-@k~O1;*k~C-%H~vl
<!|fr|~Apau ~N[
<!|es|~f?~DH
<!|ru|%a~xJ^.~Ek@e~ao;%a~Ek@e~ao
<!|ar|~H:{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~oE
<!|zh|*k~Of@E~O1;*k~Of~Cv~vl
+R|fr|~m,^A~rE
+R|es|~iX{de|a} @u~tt
+R|ru|Gamfegj{e|b|c|p|ao} ~gka ~z(
+R|ar|~pO@t~lf
+R|zh|*k~lw物#t%H~gt;*k~lw~NO%H@:{2005年|}~gt
^O|fr|~m,@e~uEau ~PI~Ce;~m,@e~IA
^O|es|~iX@e~E.@e~Oh;~iX@e~E.@e~eG;~iX@e~IA
^O|ru|Dbselbohj~aeIadfcelzhjaip mfakajalp ~gH;Dbselbohj~ai
^O|ar|~pOscBabc ~d]~g4;~pOscBabc
^O|zh|*k~O'~Cv~J];~J]
~aD|fr|~m,~P.{ au Protocole de Kyoto|}
~aD|es|~iX@e>h{al|del} ~Ka~Hy;~iX~P.
~aD|ru|~dB~aeDbakhjaip mfakajalp;~dB~ai
~aD|ar|~pO~Mz~d]scfgf;~pOabmfre
~aD|zh|*k~p4~Cv~dr~gt;*k~p4~Cv@[~dr~gt;~dr~gt
~gi|fr|~i2@e~Fz@8<yclimat
~gi|es|~d4@e~Fz~tg&KClima;~d4Climático @eGlasgow
~gi|ru|Qlexsaghj{bo jlbiekbAchjbo mejk|asa jlbiekbAchjasa mejke|aip jlbiekbAchjaip mejkp|bi jlbiekbAchjbi mejkai|ai jlbiekbAchjai mejkc}
~gi|ar|~hOBbaosf bbdhax
<)|fr|#N{de l’Organisation mondiale du commerce |}*bfacilitation @Déchanges
<)|es|~At&r~M(Facilitación #J~Fn
<)|ru|+y_taw pmfaBcdbb mfarcnpf kafsaglb
<)|ar|&tgcocj abgqaje;&t~c9~eP<c#qlgcocj abgqaje
<)|zh|~Mq#R;~Mq~gu
=P|fr|#N&hsubventions ^A~wz
=P|es|~At&r@m~NMSubvenciones ~idPesca
=P|ru|@M~J0~IWa hpwhbnbfagedbb ~M/
=P|ar|#)~p!;&t~c9~eP<c~p!
=P|zh|~dw补贴#R
<1|fr|~ajpandémies @e~M3;~ajpandémies
<1|es|#s#B{Organización Mundial de la Salud|OMS} ~L6;#s~L6
<1|ru|@M~kG%9#?medncibqib;GedncibAchj#5
<1|ar|&t~tr<c@/abqfazr;&tabqfazr
<1|zh|~Aa~tz#R;~CW~tz#R
^M|fr|~i2*bsécurité, @ustabilité ~HC#b~KeGrands Lacs
^M|es|~d4%ZSeguridad, @uEstabilidad >?#K~zDRegión %1Grandes Lagos
^M|ru|Gejk@Ba ~Ephkewblzdahkb ~Ozg feoadc Nclbjbv axcf
^M|ar|~hOabpdh fabaogkjaj ~B9&M~Jmablrcjag absljC
^M|zh|~E6定#j#u@k;~E6定&5#u{公约|契约|条约}
>R|fr|~H)#m~G!@e~td
>R|es|#s~xU~eK<P@v>?Organismo{ Internacional de Energía Atómica|}
>R|ru|+y, fcsplbfptB{cc|csa|cip|bi|ci} gxebiaakdaCcdbq #Fh {Icynpdefandui escdkhkgai ma ekaidao Pdcfsbb|Mscdkhkgai};~y,escdkhkgai ~zK
>R|ar|~tNfabfsabe ~Ao;~tNfabfsabe
>R|zh|@C与~gv~Do;@C&5~CX~gv{间|之间的|}_b#R
>2|fr|#N&h~b[~Al#m@-@8%D@D^[~sX
>2|es|#s@m{la Relación|las Relaciones} <P@v_1<b+z+h~ib~K8
>2|ru|>d~Fs~EN~JV~BM
>2|ar|~y9fdhFde ~He*W~pG
>2|zh|@C#j~K1%"~Do;#[@C&5~K1~tP
~fj|ru|>d~axafsedbxerbco %9~G3
~fj|ar|~y9fabdhFde @)bbwqje
~fj|zh|@C#j#C~lx%"~Do;#[@C&5#C~lx~tP
>"|fr|~qO#m^p~ny~bB~O,
>"|es|~cjy ~nu#J~d5@e*K
>"|ru|~Fy{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~h8
>"|ar|{abhFadah abpoaoc fabtmajc|abhFadch abpoaoc fabtmajc} bdfFnc >q
>"|zh|@C~tA~ip~rI;@C~tA~ip条例#j~tA~ip细则
<4|fr|~ny~o7<A@uplanification @D~JJ#h~v/&Pbudget qui ont trait %?~JJ~s)@e~B[~KRméthodes d’évaluation
<4|es|~nuy ~lIDetallada +zPlanificación %1Programas, @4~sf@e~x/#JPresupuesto, @uSupervisión #B~m[~CUMétodos @eEvaluación
<4|ru|~Fy{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptBb~NKmledbfagedbc %9mfasfeiiei, mfasfeiiduc ehmcjku wtnycke, jadkfalz ~u!b ickanu arcdjb
<4|ar|abphFde fabkfaim ~sRgrsd gxvcv abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<4|zh|~tE规划+w预算内~tE~xm+w~l1监测#j评价方法~rI
~c?|fr|@hfaisant @e~h/Indien ~JTzone @epaix
~c?|es|@j#JOcéano Índico como Zona @ePaz
~c?|ru|~KNawKqglcdbb ~uO~uZxadao ibfe
~c?|ar|@9{|aiglaj }~gbabwhmc ~Jmobad
~c?|zh|~xb>g区@y;~xb>g区~OY
~g,|fr|~rzLima : vers un #bindustriel inclusif #m~B5
~g,|es|~nzLima: hacia un #K~uzInclusivo y ~d6
~g,|ru|Zbihj@d«Gpkz j nahkbycdbt ghcavgekdasa b &ZmfaiuClcddasa fexgbkbq»;Zbihj@H
~g,|ar|@9bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~g,|zh|利马@y~Dq包容及%z工业#u
~bj|fr|~ejd’Oslo
~bj|es|@j~cR@eOslo
~bj|ar|@9pfobf ~BE
~bj|zh|奥斯陆~on
~aX|fr|<Dd’Ottawa =Y_-#B~JQ
~aX|es|_8@e~Bp+z~nr~E7;_8@e~Bp~lGFomento ~E7
~aX|ru|Ekkeghj%F%9~n:xnafagzq
~aX|ar|~hOpfgafa bgiEcE abyre
~aX|zh|渥太华~lr_/+e
_C|fr|<D@e~l3=Y~OF&al’heure #Bmondialisation
_C|es|_8@e~l3@T{el Fomento|la Promoción} #B~IM#T~COGlobalizado
_C|ru|~Bz%F{ma pjfcmlcdbt|pjfcmlcdbq} ~CSg slawelbxageddai ibfc
_C|ar|~hOlahsfs bgiEcE abyre &Miyj abifbde
_C|zh|@G~Be@[~Di+e;~Be~Di+e
~g?|fr|%t@eRio &hdéterminants ~Hj#B~JQ
~g?|es|%W@eRío @m{|los }Determinantes ~Bx~E7
~g?|ru|~nm*y%9harbelzdui nckcfibdedkei xnafagzq
~g?|ar|@9jcf +s@/abdrmmag ~nUbbyre
~g?|zh|@G~lr~zZ@[里约#E;~lr~zZ里约#E
~jw|fr|~rz~i3@J~zx@el’aide au %y
~jw|es|~nzParís %ZEficacia #BAyuda{ al Desarrollo|}
~jw|ru|~AU@d%9maguCcdbt ~D.gdcCdco ~Cz
~jw|ar|@9lajco @/niabce abdifhe
~jw|zh|~tC实效#y~og@y;@G~tC实效~tq@[~og@y
~cX|fr|~iMd’Accra
~cX|es|~E?Accra
~cX|ru|Mjjfhj@q&d
~cX|ar|~fTpsja
~cX|zh|阿克拉+I>D
~Gz|fr|Partenariat @eBusan ~sb&Oefficace au service &P%y
~Gz|es|Alianza @eBusan +z&lEficaz al *S
~Gz|ru|Gphedhj{bo mled mefkdcfhkge|asa mlede mefkdcfhkge|aip mledp mefkdcfhkge|bi mledai mefkdcfhkge|ai mledc mefkdcfhkge} ~s";Gphedhj{ac mefkdcfhkga|asa mefkdcfhkge|aip mefkdcfhkgp|bi mefkdcfhkgai|ai mefkdcfhkgc} ~s"
~Gz|ar|ujase lfoah +[~i'abthdazc abniab
~Gz|zh|~Ku#u<:釜山~w-;_/~Ku#u<:@:釜山~w-
~ja|fr|#O~b!@eBali @8l’appui technologique ~HC~jO@Dcapacités
~ja|es|#OEstratégico @eBali ~lGApoyo Tecnológico _1Creación @eCapacidad
~ja|ru|Uelbohj{bo hkfekcsbAchjbo mled|asa hkfekcsbAchjasa mlede|aip hkfekcsbAchjaip mledp|bi hkfekcsbAchjbi mledai|ai hkfekcsbAchjai mledc} ~KWkcvdbAchjao manncfyjb b haxnedbt makcdrbele
~ja|ar|~rwlabc ~bJ{bmid abgshfbfqca|bbmid abgshfbfqc} flhaG abkmjag
~ja|zh|巴厘技术支助#j能力建设~Ai
~c]|fr|~rz_i{|du 7 février 1997 }%lrôle ~HCmandat &P@K#z@8~yJ
~c]|es|~nz_i#.Papel >?Mandato #J#Y_Y~lG~ssAmbiente
~c]|ru|~x"~L3~M,b iednekc Gfasfeiiu #F%9~h(hfcnc
~c]|ar|@9~Nc{|biad 1997 }@/mfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgw}
~c]|zh|@G@C~gC规划署@[~p5#j任务@[~tw@y
~G(|fr|~ej@eMalmö
~G(|es|@j~cR@eMalmö
~G(|ru|Ielziёdhj~t(
~G(|ar|@9dabdf ~BE
~G(|zh|马尔默~on
~gW|fr|~iM&]~Am~mW~Cm~kEdue %?~eRterrestres
~gW|es|~AY%.~y)~I:frente a ~jGRealizadas #TTierra
~gW|ru|~cT@q%'%9*R~C,ak ~tn~GVahpBchkglqciao @ehpCc ncqkclzdahkb
~gW|ar|~Fa%s#q~rd~nW;~Fa%s~h)~nW
~gW|zh|#t+g~wQ影响*I@,;#t+g~wQ{污染|}*I@,
~bX|fr|~C/=Y<i#Bcapacité @e~wz
~bX|es|~H8+z~cS#BCapacidad Pesquera
~bX|ru|#f#Z%9~u/mfaiuhlaguib iaBdahkqib
~bX|ar|~DPbtmaje {vakag|vake|kmjag} abycm
~bX|zh|=D捕捞能力#C#G
~e4|fr|~C/=Y%U>b<i@Drequins
~e4|es|~H8+z*Ay ~jU~cS%1Tiburones
~e4|ru|#f#Z~rJejpl b ~u/bv xemeheib
~e4|ar|~DP{bycahe|brnF} ~wyabkju ftmajgwa
~e4|zh|~yW鲨鱼#C#G
~bY|fr|~C/<mréduire #hcaptures accidentelles d’oiseaux @emer par #hpalangriers
~bY|es|~H8+z~Md~pd@eAves Marinas ~zD~kV~BYPalangre
~bY|ru|#f#Z%9hajfeBcdbt hlpAeodasa mamenedbq iafhjbv mkbr mfb qfphdai mfaiuhlc
~bY|ar|~DP{|bbdhFde }~Gw{abycm abiajA|abycm abijAc|abdycm abijAc} bbvcfj ~eQ&Mdyacm abxcfv abvfcbe
~bY|zh|减少延绳钓~dw中误捕海鸟#C#G
+V|fr|~ci{volontaires |d’application volontaire }<massurer @udurabilité #B~h]artisanale ~qg~hx~Dzl’éradication #Bpauvreté
+V|es|~hv@TLograr @uSostenibilidad #B~kV#TPequeña Escala ~OV_1~D'#BPobreza
+V|ru|~sn~gd&ZielaiehCkewdasa fuwalaghkge ~s?mfanagalzhkgcddao _qb bhjafcdcdbq wcndahkb
+V|ar|&IbAdah aogmade ~hP{abyBcje|yBcje} abhvak ~g6fabkAaG <uabnkj
+V|zh|~fa#j扶贫~yr;~fa#j=C贫困~yr
*'|fr|~oc=Yconduite ~P-pavillon
*'|es|~hv+zActuación #J~m]#JPabellón
*'|ru|~sn#"%'~tkFlese
*'|ar|&I@/pmaG mfbe abibd;&IbpmaG mfbe abibd
*'|zh|船旗国表现~rT
<L|fr|~ci<j*b<i#B~h]profonde #Thaute mer
<L|es|%M%x+z~cS~ibPesquerías @eAguas Profundas #T~Fl
<L|ru|#f@S~hQslpwajagandasa mfaiuhle g ~F.
<L|ar|~mSdyacm ~wyabdcaw abidcke &M~CG~le
<L|zh|2008%)~Cq+7;~Cq+7
~q3|fr|~ci<j*b<i@Dprises accessoires >b~vb@Drejets #Tmer
~q3|es|%M%x+z~cS~pd_1~Md%1Descartes
~q3|ru|#f@S~hQmfblage b hajfeBcdbq guwfahag
~q3|ar|~mS~IVabijAc fabrm dh abdycm abdjgqi
~q3|zh|兼捕=D及减少丢弃物#C+7
~c'|fr|~oc~K0@Dengins @e~wz
~c'|es|~hv#.Marcado ~ibArtes @ePesca
~c'|ru|~L:{b|o|qi|qib|qv} %9~Nhafpnbo lage
~c'|ar|&I@/fod ~MS;&Ibfod ~MS
~c'|zh|渔具标识~rT
~mO|fr|~I-~h]^C
~mO|es|~y2~kV^E
~mO|ru|Obihj@d~LR=6~M/
~mO|ar|~Aq{|biad 2005 }#qlabycm <[ghFcd
~mO|zh|&n+w~E2捕捞#y2005%)~p8@y
~jP|fr|~rzReykjavik @J~JT~h]~JO%7l’écosystème marin
~jP|es|~nzReikiavik %Z~kV~IJ~rXEcosistema Marino
~jP|ru|Ocojzqgbjhj@d%9akgckhkgcddaip fuwalaghkgp g ~mEPjahbhkcic
~jP|ar|@9{jcscancs|jcscans} @/~IVabjucm &MabhFad ~MDablrjc
~jP|zh|@G+g生态~Dl负~j5~dw@[雷克雅未克@y
<Q|fr|@h~h2*b%galimentaire
<Q|es|@j~Oy~M(%bAlimentaria
<Q|ru|#A~uH~G0%9<l
<Q|ar|@9~hN{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<Q|zh|%d~fa峰会@y;%d~fa+G@y
_Q|fr|#Q@e~qL~sb~hx~a-~B5
_Q|es|Cinco @]@eRoma +z~hw%.~d6
_Q|ru|mqk{z Obihjbv mfbdrbmag|b Obihjbv mfbdrbmag|b Obihjbi mfbdrbmei|zt Obihjbib mfbdrbmeib|b Obihjbv mfbdrbmev} phkaoAbgao slawelzdao <l
_Q|ar|^]jfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %sabdogmad
_Q|zh|%z*I~fa~NZ;{全球可持续|可持续全球|全球}~fa@:~NZ
=K|fr|~m/&]#,%?~h[– Pour ~JTplanète sans ~h[ni déchets nocifs;~m/&]#,%?~CH~sX
=K|es|^g%.~iNProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=K|ru|~cT#0%9vbibAchjbi gcBchkgei{ «Oenb mledcku, hgawandao ak gfcndasa gaxncohkgbq vbibAchjbv gcBchkg b akvanag»|}
=K|ar|~uY~uX- +[sfsl xab dh abpAjaj abhaqde ih abdfam ~uXfabhnacag;~uY~pG
=K|zh|*I~C(=B-使地球免受~C(#j废物危害;*I~C(=B
^L|fr|~i2&]@8l’emploi
^L|es|~d4%.~lGEmpleo
^L|ru|~cT+1a fewaAbv ichkev
^L|ar|_l%sbgfncj njy abidb
^L|zh|*I~xc~w[
_M|fr|<Dolympique
_M|es|_8Olímpica
_M|ru|Elbimbohj{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco}
_M|ar|_labpfbdlc
_M|zh|奥林匹克+e
~jv|fr|~rzMoscou @8~u)^A~NF
~jv|es|~nzMoscú @T~FL~sM
~jv|ru|Iahjaghj@d%9*Fkpwcfjplcxe
~jv|ar|@9dfosf @/~qT<uabob
~jv|zh|终结结核病#y莫斯科@y
>,|fr|~rW=Y#S@el’extrémisme violent
>,|es|~zz~h7&KExtremismo Violento
>,|ru|Gled@B%'~A5dehblzhkgcddasa Pjhkfcibxie
>,|ar|~rw{abidb|idb abpdch abiad} {|abgc fAiwa }~u1abgvjn abihcn
>,|zh|~gE~fq极端主义#G
_J|fr|&k@e~v2
_J|es|~fF~iNCombatientes ~IOExtranjeros{ (Principios Rectores de Madrid)|};~fF@e~v2
_J|ru|~pM@2#"~Jgwacgbjag-kcffafbhkag{ (Ienfbnhjbc fpjaganqBbc mfbdrbmu)|};~FD*Z
_J|ar|~lWabpqahl ~Af~B3abgfqcwce);~lWabpqahl;^]~B3abgfqcwce{| abdgibke labdkagbch abtjwalcch abpqahl}
_J|zh|马德里~j2
>P|fr|~Jj@e~kj
>P|es|comunicado final #JGrupo @e#g@TSiria;Comunicado @e~f(
>P|ru|~lb~vjjaiitdbjc Qfpmmu %'%9Lbfbb;_y{ac|asa|aip|bi|ai} jaiitdbjc
>P|ar|lcah qhcn
>P|zh|~DS#y+I小组最后公报;*k%K公报^)
~cz|fr|#Nréglant ~A(~HCpassage
~cz|ru|~A.mcfcngbycdbb b nahkpmc
~cz|ar|#)#qlabghkb fabilfj;&tabghkb fabilfj
~cz|zh|通行进出#R
>T|fr|#Nintérimaire ~s]*bRive occidentale >bbande @eGaza
>T|es|#sProvisional Israelo-Palestino %ZRibera ~uK_1Faja @eGaza
>T|ru|Rxfeblzhja-melchkbdhj{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %9Yemendaip wcfcsp b hcjkafp Qexe
>T|ar|#){abtojazcbc abnbovchc abdIkg|abtojazcbc - abnbovchc abdIkg|abdIkg abtojazcbc - abnbovchc|abdIkg abtojazcbc abnbovchc} @/abAne abBjlce fkvai BEe
>T|zh|~DO@G西~DE@[临时#R;@G西~DE@[~DO临时#R
^5|fr|#N~EQ
^5|es|#s{sobre|para} @u~fD~mf@e~ui
^5|ru|@M~l"g Ochmpwlbjc Юyduo Lpned
^5|ar|&t{gofce|rb} ~ku&M_s;#){abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~ku&M_s
^5|zh|@G~uj@[~gu;~ts@:~dq
*Q|fr|#N*bcessation @Dhostilités, @u@(@Dcivils #m~ar~Nf
*Q|es|#s%ZCesación ~ibHostilidades, @u@.%1~vW>?~keHumanitario
*Q|ru|~A.mfcjfeBcdbb wacguv ncohkgbo, ~oGb ~Jf~Eonahkpme
*Q|ar|&tfkn abpidab abkgabce ~B"~BD{fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*Q|zh|~OZ~tC准入#R;~OZ{援助|}准入~dq
~jb|fr|~I?~oK#T~k]centrafricaine
~jb|es|#s~x,~o,~mfCentroafricana
~jb|ru|&s%(~uhЦcdkfelzdaeFfbjedhjao Ochmpwlbjc
~jb|ar|#)+s{dh pqb abobad|bbobad} ~Jpqdwfjce ~HaabfovC
~jb|zh|~N8与~Pb~yp~gu;~N8~gr~Pb~yp~dq
~g-|fr|#N~oKau Mali
~g-|es|#s~o,Malí
~g-|ru|@M~uhIelb
~g-|ar|{agnak|abagnak dh pqb} ~MA~Jpdabc
~g-|zh|马里>g与~Pb~gu;马里>g~gr~Pb~dq
~bS|fr|~Fi=Ypaix, @u%g>b&O=Y~k]~Eg&PCongo >brégion
~bS|es|^g+zPaz, @u%b_1&l#T~mfDemocrática #JCongo _1Región
~bS|ru|OeiaAd@3a ibfc, _qb ~ct~r9HciajfekbAchjao Ochmpwlbjb Dadsa b fcsbade
~bS|ar|~ve~MA~MWfabgiafh {bqdwfjce|dh pqb qdwfjce} absfhBf abmcdkjavce fabdhvke
~bS|zh|~DR#j该~Dd>g+w%A与<:=B;~DR&5该{区域|地区}>g+w%A~gr<:=B
~v]|fr|~Figénéral =Y~G]#TBosnie-Herzégovine
~v]|es|#s^g%m@ePaz #TBosnia y ~Lu
~v]|ru|EwB{cc feiaAdac hasleCcdbc|csa feiaAdasa hasleCcdbq|cip feiaAdaip hasleCcdbt|bi feiaAdui hasleCcdbci|ci feiaAdai hasleCcdbb} ~I3Uahdbb b Qcfrcsagbdc;Hcokadhj*w
~v]|ar|#)abtvajc ~IU~BVablfohe fabwjos
~v]|zh|波斯尼亚#j黑塞哥维那>g总=B#R
~hL|es|#s~kQ+zTerminación #J~x3_1~D!@euna Paz Estable y Duradera;#s~kQ@ePaz
~hL|ru|EjadAekclzd~ye;~lb~ye;~lb{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~hL|ar|#)abhwazc {bthwaG|dh pqb thwaG} ~kuflhaG obad dogkj fmazd
~G6|fr|~rWglobal commun
~G6|es|~zzIntegral Conjunto
~G6|ru|Lagichkd{uo ghcawKciltBbo mled|asa ghcawKciltBcsa mlede|aip ghcawKciltBcip mledp|ui ghcawKciltBbi mledai|ai ghcawKciltBci mledc} &d;LNGH
~G6|ar|~rw&J~qYabdugjse
~G6|zh|联合~Db#G
~b2|fr|~sl@e^n~Bd@e^P@DAccords @eMinsk
~b2|es|~AG@e_h+z~a!%1~Au@eMinsk
~b2|ru|Daimlcjh@Bicf %9gumaldcdbt Ibdhjbv hasleCcdbo
~b2|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~b2|zh|~LY~gu~N6;#[~LY~dq@:~N6
~gX|fr|~I?libyen
~gX|es|#s~x,Libio
~gX|ru|Zbgbohj{ac malbkbAchjac hasleCcdbc|asa malbkbAchjasa hasleCcdbq|aip malbkbAchjaip hasleCcdbt|bi malbkbAchjbi hasleCcdbci|ai malbkbAchjai hasleCcdbb}
~gX|ar|#)+sabbclc
~gX|zh|利比亚~yp~gu
juba|fr|#N@eDjouba =Y~G]au Soudan
juba|es|#s@e{Yuba|Juba} +zPaz #T{el |}Sudán;#s@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhj*w;Hypwbdhj%(~I3Lpnedc
juba|ar|&tqfla ~BVabofmah;&tqfla bbobad
juba|zh|朱巴>g~gu;苏丹>g朱巴~gu
~eX|fr|~iU@e>h=Y~G]au Darfour
~eX|es|~x7@e>h+zPaz #TDarfur
~eX|ru|~dB{bo najpicdk|asa najpicdke|aip najpicdkp|bi najpicdkai|ai najpicdkc} ~I3HefFpfc
~eX|ar|~Jo~Mz~BVmajnfj
~eX|zh|~dr~Gp~tD;~Gp~dr~tD
~gP|fr|~i2@e~pr
~gP|es|~d4@e~pr
~gP|ru|Ufbnykepdhj{bo mejk|asa mejke|aip mejkp|bi mejkai|ai mejkc}
~gP|ar|iwm ljcmqgafh
~gP|zh|布里奇顿#R
+]|fr|~cn#z@8l’inclusion &Phandicap
+]|es|~eD_Y+zInclusión #BDiscapacidad
+]|ru|Lkfekcsb~cD#F%9bdjltxbb ~n1
+]|ar|~cr@xbtmdaq dhFfj abtiake
+]|zh|@C残疾包容+8
~b8|fr|<D@V{révisée |}@e~Cyphysique, @el’activité physique #m&Psport
~b8|es|_8@F#B~h9Física, @uActividad Física >?Deporte
~b8|ru|#f%FFbxbAchjasa gahmbkedbq, ~naejkbgdahkb b hmafke
~b8|ar|_l&T{|abdhkr }bbgjlce ablmhce fabhuav ablmhc fabjcaAe
~b8|zh|#C~Da~lu+w~Da~ol#j~Da运动+e
&-|fr|~ESarmés (Principes @eParis);~ESarmés
&-|es|@]y Directrices{| de París} _Z{ (Principios de París)| (los Principios de París)|};@]@e~IG{: Principios y Directrices|} _Z
&-|ru|Gfbdrbm{u b phkedagjb|ag b phkedagaj|ei b phkedagjei|eib b phkedagjeib|ev b phkedagjev} #"nckco, ~c.~GWhbleib ~v[~GWsfpmmeib~p0
&-|ar|~pF~F7~Aflajco);~pFabdobre
&-|zh|~D1&v~Ph(~og#7);~D1@:&v~Ph
~Hp|ar|~fb~qY~fJ2023
~Hp|zh|~dp：在冠状病毒病疫后%d扩大~Dg对~lr#j福祉@[追求;2023~y'
~eZ|fr|~iJ#B<Ed’examen @e~It
~eZ|ru|~v4~kN%9~MLHpfwedhjasa mfarchhe
~eZ|ar|+)~MMmcjlah abaogijaAc
~eZ|zh|德班~xa~fp=r
~n5|fr|%t#m^p~rW*b&O@V~Bd~GNstratégie intégrée #méquilibrée @elutte #L~yc
~n5|ru|&s{eq ncjleferbq b Gled|ao ncjleferbb b Glede|ao ncjleferbb b Gledp|pt ncjleferbt b Gled|ao ncjleferbco b Gledai|ao ncjleferbb b Gledc} %'%9deleybgedbt %v>k~nNgufewakjb jaimlcjhdao b hweledhbfageddao hkfekcsbb ~CQibfagao mfawlciao defjakbjag
~n5|ar|~KQfxve &J@/~i'&Tyfl ~crdgsadbe fdgfaEhe bdfaqwe dusbe abdxmjag ~F!
~n5|zh|~Gr#C<:以~KE+w~N"@[#E#j#G;~Gr#C<:{，|}以~KE{、|}~N"@[~OS*k#G^)
~rj|fr|~lX@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *b~cZtransmissibles >b~OFmentale #m&Pbien-être
~rj|ru|~ETAckgcfkasa {xehcnedbq|hagcBedbq} %p=tdbib b ~n:mhbvbAchjasa ~CSb wlesamalpAbq
~rj|ar|~KQ{bbaqgdai abjnci abdogfC abjali bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abjali|abyamj ih abaqgdai abjnci abdogfC abjali bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abjali} <-{Bcj aboajce|Bcj abdimce} fdsanrgwa{| fgiEcE abyre fabobade abhnocgch}
~rj|zh|*J~M7次@G~c5及_/~KD~k!#j~lr@[~hh#E;*J~M7次#[~c5{以及|及}_/~KD~k!#j{健康|福祉}^I
~dP|fr|~lX@e~u'approfondi ~I5@e~gj*b&Y&P~Os~yX
~dP|ru|~ET%9bkasei hfcndchfaAdasa awxafe @e~cs~cBNcdhjao mfasfeiiu ~r)@e~t1
~dP|ar|~KQbbaogijaA *Tbdhgyn abdme @/~pN~fT>y
~dP|zh|*k~zh@[#E;*k~zh#E
~hR|fr|~tTavenir : unis ~sbaction urgente
~hR|ar|~u6dgrmfh +[abgrjs abiaqb
~hR|zh|~o/~zS;~fZ~zS
~ww|zh|#C~lx~xa论坛进展@y
~fn|ru|~ET2021 ^.~oz
~fn|ar|~KQ~fJ2021 @/~pN~h3
~fn|zh|2021%)@G~p'#E;@G~p'2021%)#E
~e7|fr|~OBLausanne
~e7|ru|Zaxeddhj@I&d
~e7|ar|*HbfEah
~e7|zh|洛桑#G
~n/|fr|~rWd’Oslo
~n/|ru|Ehlaghj@I&d
~n/|ar|*Hpfobf
~n/|zh|奥斯陆#G
~iw|fr|~OBVienne
~iw|ru|~nj@I&d
~iw|ar|*Hnccha
~iw|zh|*m#G
~n.|fr|%PNew START
~n.|ru|&y~pP~r2b ~a'~zQ;&y~pP~a'b ~r2~zQ;dag{uo Hasagaf|asa Hasagafe|aip Hasagafp|ui Hasagafai|ai Hasagafc} a LJN
~n.|ar|&Vogajg ~MB
~n.|zh|~zI#j俄罗斯联邦@G进一步削减#j限制进攻性+8%[_:@[%G;新削减+8%[%G;新裁武%G
~MQ|fr|@Kdétaillé ~m5@e~zw~BN
~MQ|ru|Daimlcjhd@q<h~tX~gT
~MQ|ar|abljhadq ~MF~l'abEjaice ~cc
~MQ|zh|*f农业#u~KE~tE
~BL|fr|#N~db#B~Mp@elibre-échange continentale ~BN
~BL|ru|@M~oaMFfbjedhjao jadkbdcdkelzdao xadu hgawandao kafsaglb
~BL|ar|#)abdhuz bdhvke ~oA;&t{|thuaG }~Jm~oA
~BL|zh|~oh*f~k?#R;#[~oh*f~k?@[#R;*f~k?#R
>x|fr|~ej@eHong Kong
>x|ru|Qadjadshj~t(
>x|ar|@9wfhB sfhB ~BE
>x|zh|香港~on
~bh|fr|~ej~P.
~bh|ru|~dB~t(
~bh|ar|~f2~BE
~bh|zh|~dr~on
~eV|fr|+B~yI_)*b#S>b~b?~pJ
~eV|ru|~K[a ~gn~HNdco
~eV|ar|@t~d!~u1abnoam fdsanrgw
~eV|zh|*f~xi&"#j=A腐败@k
~bf|fr|<D_)#Bdémocratie, @Délections #m#Bgouvernance
~bf|ru|MFfbjedhj%F~jJnciajfekbb, guwafag b pmfeglcdbq
~bf|ar|~nTbbmcdkjavce fabahgxalag fabrsd
~bf|zh|~Cn#j治理+e;~Cn&5{治理|施政}+e
_,|fr|<D~Eginteraméricaine
_,|ru|~eF{eq nciajfekbAchjeq vefkbq|ao nciajfekbAchjao vefkbb|pt nciajfekbAchjpt vefkbt|ao nciajfekbAchjao vefkbco}
_,|ar|_labmcdkjavc bblbmah abpdjcsce;~hO+rabmcdkjavc
_,|zh|~om民主+e
+6|fr|^:~Cm~pJ
+6|ru|~eF@b{mfakbg jaffpmrbb|a wafzwc h jaffpmrbco}
+6|ar|@t+r<gabnoam
+6|zh|~om~ty@k;~om%0~ty@k
~BW|fr|~j8%U#Bfaune #m#Bflore marines @e~B:
~BW|ru|%!^miafhjbv ybguv ~n7Mdkefjkbjb
~BW|ar|@trnF ~v"~eQabrce &Mphgajsgcsa
~BW|zh|南极+g~yq~j6~J:@k
~NI|fr|~j8%U>b<i~sYgrands migrateurs %7~h/~pC~Nv#mcentral
~NI|ru|%!^m~k:~M:b ~JNAehkqv Tbvasa ~LH
~NI|ar|@t~EAabsDcje abajgrab ~K2~C!
~NI|zh|中西部~j1~gF~yW@k;中西~j1~gF~J:&5=D@k
~vf|fr|~s2~vS#Bchasse ^Abaleine
~vf|ru|~H-~Eijbkawaodasa ~rg
~vf|ar|~FfbghFcd ycm abrcgah
~vf|zh|#C捕鲸~DX@k
~ND|fr|#N#,%?pêches %7<ysud @e~h/Indien
~ND|ru|~A.fuwalaghkgc g tydao ~Il~uO~IX
~ND|ar|&t~hP~LU~gbabwhmc
~ND|zh|南印度洋~dw#R
>A|fr|~A[Sud
>A|ru|~t4~fhtydao ~p-~LH
>A|ar|~Lbdyacm ~wy~CG~dH~LU~C!
>A|zh|南~A9
>z|fr|~A[Nord
>z|ru|%!^mb pmfeglcdbb fuwduib fchpfheib ~fhhcgcfdao ~p-~IX
>z|ar|~K-lrnF ftmaje ~v"~qW&M~CG~dH{|nc }udab ~C!
>z|zh|北~A9
~Ng|fr|~s2=Y%U@Dthonidés @el’Atlantique
~Ng|ru|#f^D^mekledkbAchjbv kpdrag
~Ng|ar|~FfbrnF ~wyabgfhe &M~y0
~Ng|zh|~J:~De金枪鱼~p9
~CI|fr|#N@e&Orégionale ~Cmpiraterie ~KR~HI#TAsie
~CI|ru|~IEa ~ctg #?mbfekhkgai b gaafpycddui fexwaci =hhpnag g Mxbb
~CI|ar|&t~i'abtkbcdc <g^s&MJoca
~CI|zh|亚洲~Fd#j~ok只~Dd<:#R;亚洲~Fd^(~ok{只|舶}~CZ@:~Dd<:#R
~NC|fr|Approche ~b!#B<i@V@D~CH~sX
~NC|ru|~IB{bo manvan|asa manvane|aip manvanp|bi manvanai|ai manvanc} j ~B'~Ei~NGgcBchkg
~NC|ar|abhwq abaogjagcqc bbtmaje @)bbdfam ~pG
~NC|zh|#C~C(=D+8方针
~kF|fr|#O@e&Y@eCharm el-Cheikh
~kF|ru|Шefi-{PC|Plz}-Шcovhj@IahpBchkglcdbq
~kF|ar|~rwujd abucx bbghncH;~rw~pNujd abucx
~kF|zh|~Dk~K7;~Dk~Km~gD
~cA|fr|~rzShanghai *b~OF%7<y~P)
~cA|ru|Шedveohj@d%9~n:~CSg feijev ~AT~PW
~cA|ar|@9uhBwac @/~Jvabyre &M{|tvaj }~vq
~cA|zh|~r[~Ab中@[~lr_/上海@y
~lM|ru|Ucflbdhj@d~BS^J&Z~e0
~lM|ar|@9ljbch ~p)
~bi|fr|~x1@epratique &]{de l’OMS |}@8<yrecrutement @!@D~Nw@e~JQ
~bi|ru|~cT{uo jancjh|asa jancjhe|aip jancjhp|ui jancjhai|ai jancjhc}{ NEY| Nhcibfdao afsedbxerbb xnfegaavfedcdbq|} %9mfejkbjc %vdeoie ~pW~CT
~bi|ar|~B2~tr<c~vy;~l7~vy
~bi|zh|~Aa*I~k!~ip#C招聘~ew;~CW{全球卫生人员国际招聘|卫生人员国际招聘全球}~ew
~fi|fr|@a~a-*b~CJ@Dqualifications ~d:&al’enseignement supérieur
~fi|ru|~cT^Dmfbxdedbb jgelbFbjerbo, akdahqBbvhq j guhCcip awfexagedbt
~fi|zh|承认高等~lu~DW资历*I@k
~n"|fr|Système @ecertification &PProcessus @eKimberley
~n"|ru|Lvci~b,hcfkbFbjerbb{| dcawfewakedduv eliexag} ~qu;hbhkci~b,hcfkbFbjerbb g feijev ~qu
~n"|ar|hFad idbce scdljbc btymaj uwamag abdhup{| bbdao abxad}
~n"|zh|金伯利进程证书制度
ammunition|zh|~Ko~oi全寿命期=D*I=B;~Ko~oi全{寿命|生命}{周期|}=D*I=B
~B1|ar|+){baqgdai abqdice abiade abjnci abdogfC|bbaqgdai abjnci abdogfC bbqdice abiade} {abdihc lgrkck|luph grkck} ~i,bbpbnce fBcjwa dh ~i,abdgnk ibcwa mfbca bbpuxay ~uy
~gq|fr|~rz~dG*b~jd>b+u: relever #hdéfis &PXXIe siècle
~gq|ru|~nj~L3~G)b mfegahpnbb: akgcku @eguxagu ~KMgcje
~gq|ar|~xR_mfabimabe: dfaqwe grmcag abkjh abramc fabiujch;~xR_mfabimabe
~gq|zh|@G<q与~J(二十一~J,@[~Kr@[*m@y;@G<q&5~J({二十一|21}~J,~Kr@[*m@y
~pZ|ar|gfyce ~C2~ir;abgfyce ~ir
~zp|ar|gfyce ~C2{|biad 2015 }@/abahgkab dh abakgyam ~LftbC abakgyam abdhFd
~zn|ar|~l7@)bgofck lmazb blh abpd
~zl|ar|~bJ<c~Gwgiavc absrfb <uhrf Aaj
~j!|ar|abljhadq %sbbgDkcn ~p"^-_z
~l/|ar|~iK<gabtjwal blbmah pfjfla fablrj ~oT
~u-|ar|#Pabdugjs ~MMkde lajco +[~Jm~BI~oT
sharks|ar|dHsje abgnawd @"lrnF ~wyabkju abdwaqje
~yN|ar|xvgha abdugjse
~q"|ar|~rwabjzco mfhabm q. gjadl ~wU;abxve ~wU
~tl|ar|@9hcfcfjs @/gofce kAce nbovch labfoazb abobdce fghncH rb abmfbgch
~CM|ar|&togfswfbd
~u3|ar|dHsje lfmalog
~wh|ar|~Jowbohsc abxgadce
~GD|ar|~hOlajco +[pfjfla qmcme
~pK|ar|abAdahag ~sRgsnb ~d/^-abHch cfaqwfh ikfle abtimad
~zt|ar|^]lhBabfj bbobfs abkAazc
~u2|ar|^]lbBjam @/~F"lch abdIooag abfvhce ~sW~i.fabljbdahag
open-skies|ar|&VabpqfaG abdngfre
~wb|ar|~Fa%s#qlabdifkch
~B0|ar|~veidb masaj
~Eh|ar|~ve&J~BKlabgibcd rgC iad ~r[
~te|ar|~M?dfhgcncmcf @/abosah ~wf
~u4|ar|~aqbxvv gfDck abdycm
~Hn|ar|~aqbbdoanhe;~aq@/abdoanhe
~Jn|ar|abxvfv #obbgfocd ~MDbbpodas fabdhgqag ~qWdh ~hPablrjce
gfcm|ar|{abagnak abkaAc lthuaG|agnak thuaG} abwcze abiade bdyacm ~wy~BI~oT
gatt-1994|ar|~lBfabgqaje ~fJ1994
gatt|ar|~lBfabgqaje
gats|ar|#)~IU@/~eP&Mabxmdag
~M]|ar|~crfxve idb @x@/xval absjawce
~zs|ar|~pOqme {bdmfhe|ibC dmfhe} qclfgc ~q2;~pOqme
~B.|ar|%kiad 1996 ~ob~GK>:{fdfam pxjC|fabdfam abpxjC};%kbhmh
polar-code|ar|~l7@)bbonh abiadbe &Mabdcaw abkvlce;~l7abkvlce
isps|ar|~l7@)bpdh abonh fabdjank abdjnzce
~u]|ar|~iK@/pdah ~sQ;~iK~r]~sQ
~v-|ar|~K-lgiEcE {|mfj }bqhe +rbpodas abgfhe abdmajce
~q!|ar|~y!abvfice @/abdhFfdag abBHazce fabgBHce
~r6|ar|~aq@/abdoafae lch abqhoch fgdsch ~qRfabngcag ~g6fabgBHce
~CL|ar|~aqbbtmaje abdogmade bbgjle
~r5|ar|~y!bgjlce abprcaG abdazce ~Ia
~JA|ar|~nT@/abobade ~eQ~MWablrjc ~B9~cc
~zm|ar|~l7<c<gabdhuvag`;
