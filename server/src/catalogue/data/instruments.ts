// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~qP|t|~Hp+p|UN ~p7|1945-06-26|~qz|||1945-10-24|37|
~e0|t|~s7@fCourt @A~K!|~s7Court|1945-06-26|~qz|||1945-10-24||
~g,|t|%4=0+p||1946-02-13|@y|A/RES/22(I)|1:4|1946-09-17|8|
=W|t|%4=0Specialized Agencies||1947-11-21|@y|A/RES/179(II)|33:521|1948-12-02||
~l9|t|%4%H~O6Genocide|Genocide @R|1948-12-09|<?|A/RES/260(III), @P|78:1021|1951-01-12|9|
~dc|t|~e]%Y~vn&i+o@w%Y~EC%YProstitution @AOthers||1949-12-02|@y|A/RES/317(IV), @P|96:1342|1951-07-25||
~vY|t|&B*o@A12 August ~u.|&B*o@A~u.;~j!~qq;four ~qq;~qq|~j"|#o||75:970-973|~j'|51|1
~l8|t|~k(%YWounded @wSick &i_S~p-=-Field|First &B@R|~j"|#o||75:970|~j'||1
~ja|t|~k(@AWounded, Sick @wShipwrecked Members @A_S~p-at Sea|~uq&B@R|~j"|#o||75:971|~j'||
~gX|t|&B~KL>r~gO@A~kg@AWar|Third &B@R|~j"|#o||75:972|~j'||1
~jb|t|&B~KL>r~O?|Fourth &B@R;&B%4~O?|~j"|#o||75:973|~j'|5|1
~g-|t|~nB@f_S~tuI)|<p@LI;~nB@f_SConflicts|1977-06-08|#o||1125:17512|1978-12-07||1
~e"|t|~rk~tuII)|<p@LII;~rkConflicts|1977-06-08|#o||1125:17513|1978-12-07||1
~c:|t|@L<p>r<v@w%O@gAdoption @Aan <pDistinctive Emblem (Protocol III)|<p@LIII|~xo|#o||2404:43425|2007-01-14||
~kp|t|~ve@arespecting @gLaws @w~p"@AWar @1Land|~f.annexed >r~ve@aIV|1907-10-18|~f:|||1910-01-26||
~jr|t|@a~pw|~xd@a~pw;~xd~EU@R;~EU@R;~xd@R|1951-07-28|#o||189:2545|1954-04-22|40|1
>1|t|@L~pw|~Ei@L~pw;~Ei@Lthereto;~Ei*V|1967-01-31|@y||606:8791|1967-10-04||
>9|t|~zK|~J:~zK|1954-09-28|@y||360:5158|1960-06-06||
~b6|t|%4^e@A~Fc|~ov%4^e@A~Fc|1961-08-30|@y||989:14458|1975-12-13|12|1
~db|t|~vk@R|1926 ~vk@R|1926-09-25|#o|||1927-03-09||
~fl|t|@Lamending @g~vk@a~o91926||~xe|@y|A/RES/794(VIII)|182:2422|~xe||
~B0|t|~vk@a~o91926 @w~qL*V||~xe|@y||212:2861|1955-07-07||
+T|t|~dz%4~O8Slavery, @gSlave Trade, @w~p:@wPractices Similar *iSlavery|1956 ~dz@R|1956-09-07|#o||266:3822|1957-04-30||
*]|t|%4%N%m@AWomen||1953-03-31|@y|A/RES/640(VII)|193:2613|1954-07-07||
&)|t|%4Nationality @AMarried Women||1957-02-20|@y|A/RES/1040(XI)|309:4468|1958-08-11||
=I|t|*dConsent *iMarriage, ~sa@WMarriage @w~EV@AMarriages||1962-12-10|@y|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~F,|t|@f%4~pR|ICERD|1966-03-07|@y|A/RES/2106(XX), @P|660:9464|1969-01-04|54|1
~v2|t|~s5@w&0~cO|ICESCR|~pb|@y|~cd|993:14531|1976-01-03||
~F)|t|^B~cO|ICCPR|~pb|@y|~cd|999:14668|1976-03-23||
~i,|t|@fCovenants @1~wT|@f~zjCovenants|~pb|@y|~cd|||24|
~jf|t|~zk|First ~zk|~pb|@y|~cd|999:14668|1976-03-23||
~jg|t|~uq%/@g^BRights, aiming at @gabolition %Y~FR|~uq~zk|1989-12-15|@y|A/RES/44/128, @P|1642:14668|1991-07-11||
~jh|t|%/@g~s5@w&0~cO||2008-12-10|@y|A/RES/63/117, @P|2922:14531|2013-05-05||
+W|t|%4Non-Applicability @AStatutory Limitations *iWar ~Ak@w~Ak#bHumanity||1968-11-26|@y|A/RES/2391(XXIII), @P|754:10823|1970-11-11||
~i'|t|@f%4Suppression ~O6Apartheid||1973-11-30|@y|A/RES/3068(XXVIII), @P|1015:14861|1976-07-18||
^r|t|@f~yhApartheid &iSports||1985-12-10|@y|A/RES/40/64, @P|1500:25822|1988-04-03||
~FM|t|%4~c0_q~tG|CEDAW|1979-12-18|@y|A/RES/34/180, @P|1249:20378|1981-09-03|79|1
~l2|t|%/@g%4~c0_q~tG||1999-10-06|@y|A/RES/54/4, @P|2131:20378|2000-12-22||1
cat|t|~yh>c|~yh~Lt|1984-12-10|@y|A/RES/39/46, @P|1465:24841|1987-06-26|13|1
~GC|t|%/@g~yh>c|%/@g~yh~Lt;OPCAT|2002-12-18|@y|A/RES/57/199, @P|2375:24841|2006-06-22|4|1
crc|t|%4%m~J8|CRC|1989-11-20|@y|A/RES/44/25, @P|1577:27531|1990-09-02|138|1
~l3|t|~nK#D~mc|~Gs~mc|2000-05-25|@y|~zZI|2173:27531|2002-02-12||1
~l5|t|~nK#Dsale @A~fC|~Gssale @A~fC|2000-05-25|@y|~zZII|2171:27531|2002-01-18||1
~l4|t|~nK@1a ~Bpprocedure||2011-12-19|@y|A/RES/66/138, @P|2983:27531|2014-04-14||1
_D|t|@f%4@7%Y%m@AAll Migrant ~Fk@wMembers @A^-Families||1990-12-18|@y|A/RES/45/158, @P|2220:39481|2003-07-01|8|1
crpd|t|%4%m@A~h2|CRPD|2006-12-13|@y|~A.I|2515:44910|2008-05-03|62|1
~qS|t|%/@g%4%m@A~h2||2006-12-13|@y|~A.II|2518:44910|2008-05-03||1
*"|t|~nJ~Gb~k,||2006-12-20|@y|A/RES/61/177, @P|2716:48088|2010-12-23|14|1
*r|t|~yh_q&i~Ao||1960-12-14|<?||429:6193|1962-05-22||1
~GW|t|@s@a&4|Organized ~vd@R;Palermo @R;@a&4|~xm|@y|~m0I|2225:39574|2003-09-29|42|1
=l|t|~CcChildren, ~if|*h+o*V;~Cc~Eu;Palermo *V|~xm|@y|~m0II|2237:39574|2003-12-25|4|1
<4|t|@L~uk@wAir, ~if|@L~uk@wAir;~kZ*V|~xm|@y|~m0III|2241:39574|2004-01-28|5|1
>K|t|~D0@w~H4~if|Firearms *V;~D0@wAmmunition|2001-05-31|@y|A/RES/55/255, @P|2326:39574|2005-07-03|7|1
~GU|t|@s~yh~pl|~yh~pl;UNCAC|2003-10-31|@y|A/RES/58/4, @P|2349:42146|2005-12-14|31|1
~gT|t|@s~yh~xK; ~hH@f%]@W~xF~lS~AkCommitted by Means @A~kI@w~Ad~Lr~Ff@w*aSharing @AEvidence &i~K2Form @A~FaCrimes|@s~yh~xK|2024-12-24|@y|A/RES/79/243, @P||||
>7|t|~sn~ch@A1961|~snNarcotic Drugs, 1961;~ovSingle @R|1961-03-30|@y||520:7515|1964-12-13||
&-|t|~MZ1972 *V|~MZ@L@A25 March 1972|1975-08-08|@y||976:14152|1975-08-08||1
~c?|t|*d~D6@A1971|*d~G(|1971-02-21|&Q||1019:14956|1976-08-16||
~cV|t|~zY@w~D6@A1988|~zY@w~G(;1988 @R|1988-12-20|&Q||1582:27627|1990-11-11||
>0|t|%4%H@w~nf@A~Ak#bInternationally Protected Persons, including ~K1Agents||1973-12-14|@y|A/RES/3166(XXVIII), @P|1035:15410|1977-02-20||
~l"|t|@f~yh@gTaking @AHostages||1979-12-17|@y|A/RES/34/146, @P|1316:21931|1983-06-03||
~e6|t|@f~yh@gRecruitment, Use, ~dW@wTraining @AMercenaries||1989-12-04|@y|A/RES/44/34, @P|2163:37789|2001-10-20|7|1
~jw|t|%4~N[||~xj|@y|A/RES/49/59, @P|2051:35457|1999-01-15|12|1
~de|t|%/@g%4~N[||~xo|@y|A/RES/60/42, @P|2689:35457|2010-08-19||
<8|t|@f~e]@ATerrorist Bombings||1997-12-15|@y|A/RES/52/164, @P|2149:37517|2001-05-23|8|1
=!|t|@f~e]%Y~dW@A~nn||1999-12-09|@y|A/RES/54/109, @P|2178:38349|2002-04-10||
>Y|t|@f~e]@AActs @A&y~nn||2005-04-13|@y|A/RES/59/290, @P|2445:44004|2007-07-07|19|1
^T|t|~HB|%4~nc~Gb&yMaterial @w&yFacilities|1979-10-26|&Q||1456:24631|1987-02-08||
~hb|t|~E0|Tokyo @R|1963-09-14|~Ls||704:10106|1969-12-04||
~g!|t|~ON||1970-12-16|~f:||860:12325|1971-10-14||
~b0|t|@a+D@A~hz||1971-09-23|~eD||974:14118|1973-01-26||
>W|t|@L*a#9Acts @A~d4at Airports Serving @f~hz||1988-02-24|~eD||1589:14118|1989-08-06||
<Y|t|%4Marking @APlastic Explosives *aPurpose @ADetection||1991-03-01|~eD||2122:36984|1998-06-21||
sua|t|~rA|SUA @R|1988-03-10|>,||1678:29004|1992-03-01|7|1
~b8|t|~OF||1988-03-10|>,||1678:29004|1992-03-01||1
~c[|t|~qy~s7~DN|~qyStatute|1998-07-17|>,||2187:38544|2002-07-01|29|1
~aH|t|@Z#D=0~DN||2002-09-09|@y||2271:40446|2004-07-22|7|1
vcdr|t|>B*d~K1~ni||1961-04-18|&Q||500:7310|1964-04-24|7|1
vccr|t|>B*dConsular ~ni||1963-04-24|&Q||596:8638|1967-03-19|24|1
^4|t|*d~FbMissions||1969-12-08|@y|A/RES/2530(XXIV), @P|1400:23431|1985-06-21||
vclt|t|>B~Hk@ATreaties||1969-05-23|&Q||1155:18232|1980-01-27|2|1
~rb|t|>B~Hk@ATreaties *X+'@w~zXor *X@fOrganizations||1986-03-21|&Q|||||
=9|t|>B*dSuccession @A+'&irespect @ATreaties||1978-08-23|&Q||1946:33356|1996-11-06||
&'|t|@s*dJurisdictional Immunities @A+'@w^-Property||2004-12-02|@y|A/RES/59/38, @P||||
~aX|t|>B%4Representation @A+'&i^-Relations ~x]~zX@Aa +qCharacter||1975-03-14|&Q|||||
~v[|t|@s~Hk%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~q-|t|@Z%O@g%j@APart XI %Y~rG@A~Hq1982|Part XI %e|1994-07-28|@y|A/RES/48/263, @P|1836:31364|1996-07-28||1
~eY|t|@Z*a~w[~rG@A~Hq1982 %O@g~zAStraddling ~kG@wHighly ~psFish Stocks|@s~kG%e;~kG%e|1995-08-04|@y||2167:37924|2001-12-11||
bbnj|t|@Z~v]@g~rG#D%B@w#p^G~Ay~tV~O!Areas ~L'~B/|BBNJ %e|2023-06-19|@y|A/CONF.232/2023/4||2026-01-17||
^K|t|@Z#D=0~A-||1997-05-23|@y||2167:37925|2001-12-30||1
~aJ|t|@L#D=0@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~jd|t|%4~Av||~xf|#o||450:6465|1962-09-30||
>H|t|%4~H7Shelf||~xf|#o||499:7302|1964-06-10||
_N|t|%4~soSea ~vCContiguous Zone||~xf|#o||516:7477|1964-09-10||
+-|t|@Z~o]~KX~x]@f%B@w*B+!by ~gMVessels #D~Av|~KX%e|1993-11-24|>,||2221:39486|2003-04-24|2|1
=V|t|~Ht~ES~HD|~ES%e|2009-11-22|>,||3161:54133|2016-06-05||1
~GP|t|~NASea, 1974|~NASea|1974-11-01|~dY||1184:18961|1980-05-25|9|1
~v'|t|~nJ%H@A~EQShips, 1973, as modified by @g@L@A1978 relating thereto|~nJ%H@A~EQ~Lp;MARPOL @R|1978-02-17|~dY||1340:22484|1983-10-02||1
~b3|t|~HQ@wRescue, 1979|~HQ@wRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~u:Seafarers, 1978|~u:Seafarers|1978-07-07|~dY||1361:23001|1984-04-28|3|1
+K|t|*d~iP@A@f=?Traffic||1965-04-09|~dY||591:8564|1967-03-05|7|1
~aI|t|%4@f=?~f'||1948-03-06|#o||289:4214|1958-03-17||
mlc|t|=?~m)#H2006|=?~m)@R|2006-02-23|#o||2952:51299|2013-08-20||1
='|t|%4@7%YUnderwater &0~vf||2001-11-02|<?||2562:45694|2009-01-02|6|1
~bK|t|~nJ>]@w*B@AShips’ Ballast Water @wSediments||2004-02-13|~dY|||2017-09-08||
~b"|t|_d@f%4Removal @AWrecks||2007-05-18|~ke|||2015-04-14||
~je|t|~po~nJSafe @wEnvironmentally Sound Recycling @A~Lp||2009-05-15|~yY|||2025-06-26||
>T|t|~Ob~OtMatter|London @R|1972-12-29|London, Mexico City, Moscow @w_W||1046:15749|1975-08-30||
~GD|t|~w3~fP%YNorth-East Atlantic|OSPAR @R|1992-09-22|<?||2354:42279|1998-03-25|8|1
npt|t|~Ov|_U~fc;&y_U~fc;NPT|1968-07-01|&C|A/RES/2373(XXII), @P|729:10485|1970-03-05|81|1
ctbt|t|>[Nuclear-Test-Ban ~fc|CTBT|1996-09-10|@y|A/RES/50/245||||
tpnw|t|&D#D<A@A&y~h7||2017-07-07|@y|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|&DBanning &yWeapon Tests =-Atmosphere, &i~kJ@w~v]Water|Partial Test-Ban ~fc|1963-08-05|Moscow||480:6964|1963-10-10||
~e'|t|&D#D<A%YEmplacement @A&y^f~Ot^f@AMass Destruction #DSeabed ~vCOcean Floor @w=-Subsoil Thereof||1971-02-11|&C|A/RES/2660(XXV), @P|955:13678|1972-05-18||
~FY|t|%4<A@AMilitary or Any +3Hostile ^G~hBModification Techniques||1976-12-10|@y|A/RES/31/72, @P|1108:17119|1978-10-05||
bwc|t|~vJ~t:@w~Ii@A~yT(Biological) @wToxin ^f@w~mR|~tV^f@R;~tV@wToxin ^f@R|1972-04-10|&C|A/RES/2826(XXVI), @P|1015:14860|1975-03-26|23|1
+]|t|@L*a<A%YUse &iWar @AAsphyxiating, Poisonous or +3Gases, @w@A~yTMethods @AWarfare|1925 &B*V;&B@L@A1925|1925-06-17|#o|||1928-02-08||
cwc|t|~vJProduction, ~Ii@w^G~Ac^f@w~mR|~Ac^f@R|1992-09-03|#o||1974:33757|1997-04-29|13|1
ccw|t|@a&5#D^G~lS~p9^fWhich May Be Deemed *iBe Excessively Injurious or *iHave Indiscriminate Effects|*d~lS~p9~h7|~pc|#o||~pa|~pd|17|1
~aw|t|~Cy~OtDevices as amended @13 May 1996|Amended @LII|1996-05-03|#o||2048:22495|1998-12-03||1
~FL|t|@L@1Explosive Remnants @AWar|@LV|2003-11-28|#o||2399:22495|2006-11-12||1
~l-|t|%4<A%YUse, Stockpiling, ~t:~Oy@A~z]Mines @w~mR|~z]~K:;~K:;~AD@R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~qR|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~d3~fc||2013-04-02|@y|A/RES/67/234B|3013:52373|2014-12-24|37|1
~e9|t|&D@1@6~LA~M1Outer Space, including @gMoon @w~u-|~kJ~fc|1967-01-27|&C|A/RES/2222(XXI), @P|610:8843|1967-10-10|32|1
>3|t|@Z#DRescue @AAstronauts, @gReturn @AAstronauts ~vCReturn @A~oC||1968-04-22|&C|A/RES/2345(XXII), @P|672:9574|1968-12-03||
_M|t|*d@fLiability @WDamage Caused by ~AMObjects||1972-03-29|&C|A/RES/2777(XXVI), @P|961:13810|1972-09-01||
<5|t|*d~EV@A~oC||1974-11-12|@y|A/RES/3235(XXIX), @P|1023:15020|1976-09-15||
moon|t|@Z~LA#DMoon @w~u-|Moon %e|1979-12-05|@y|A/RES/34/68, @P|1363:23002|1984-07-11||
~i"|t|Antarctic ~fc||1959-12-01|_W||402:5778|1961-06-23|15|1
~ha|t|&D*a<A@A&y^f~s0|&D@A~xZ|1967-02-14|Mexico City||634:9068|1969-04-25||1
~jq|t|South Pacific &yFree ~Lv~fc|&D@A~sj|1985-08-06|~sj||1445:24592|1986-12-11||
~qM|t|~tt~bnZone|&D@A~j?;~lR~fc;~tt&yWeapon-Free Zone;&D#D~xYAsia ~bnZone|1995-12-15|~j?||1981:33873|1997-03-27|30|1
~jp|t|*y~bn~Lv~fc|&D@A~AF;Pelindaba ~fc|1996-04-11|Cairo|A/50/426, @P||2009-07-15||
~b4|t|&D@1a ~bn~Lv&i~iKAsia|&D@A~qA|2006-09-08|~qA||2970:51633|2009-03-21|24|1
~wa|t|@s~cF|~cF;UNFCCC|1992-05-09|@y||1771:30822|1994-03-21|249|1
~F/|t|~r:@L>r@s~cF|~r:*V|1997-12-11|~K(||2303:30822|2005-02-16|5|1
_G|t|~iU@Zadopted ~v]@g@s~cF|~iU%e|2015-12-12|<?|FCCC/CP/2015/10/Add.1, ~sD1/CP.21, @P|3156:54113|2016-11-04|91|
cbd|t|~ao|@s~ao|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=F|t|<w@L@1Biosafety >r~ao|~z";<w*V|2000-01-29|~eD||2226:30619|2003-09-11|6|1
~v,|t|~OeUtilization >r~ao|~OeUtilization;~t'*V|2010-10-29|~sd||3008:30619|2014-10-12|7|
~GV|t|@s@a*i~KWDesertification &iThose Countries Experiencing ~FaDrought and/or Desertification, Particularly ~er|@s~cC;~cC|1994-10-14|<?||1954:33480|1996-12-26|43|1
~df|t|>B~w3%Y~t.||1985-03-22|&Q||1513:26164|1988-09-22||
~aO|t|~hn@g~t.|~AA*V|1987-09-16|~eD||1522:26369|1989-01-01||
~FE|t|Basel %4>]@A~dAMovements @A~xM~AO@w^-Disposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~ju|t|~kh%4Prior Informed Consent Procedure @W~lS~xM~pj@wPesticides &i@fTrade|~kh@R|1998-09-10|~nk||2244:39973|2004-02-24||
~aZ|t|~ki*dPersistent Organic Pollutants|~ki@R|2001-05-22|~iX||2256:40214|2004-05-17|2|1
~l,|t|~Az*dMercury|~Az@R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~FN|t|*d@f~d3&iEndangered ~N!Fauna @wFlora|CITES|1973-03-03|_W||993:14537|1975-07-01|27|1
cms|t|%4%B@A~ps~N!Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~v.|t|*dWetlands @A@fImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@Z#D%B@AAlbatrosses @wPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~vy|t|~Aa%4Ban %YImport into ~z/~vC>]@A~dA~OH*B@A~xM~AOwithin Africa|~Aa@R|1991-01-30|~H6||2101:36508|1998-04-22|4|1
=G|t|~w3@w%s~fP%YWider Caribbean Region|<w@R|1983-03-24|<w@eIndias||1506:25974|1986-10-11||1
alps|t|%4@7%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~dh|t|~Hk%YNon-navigational Uses @A@fWatercourses|~Fj@R|1997-05-21|@y|A/RES/51/229, @P||2014-08-17||
~GZ|t|%4@7@w^G~dA~Fj@w@fLakes|Water @R|1992-03-17|~EJ||1936:33207|1996-10-06|1|1
~vq|t|*d~ex&iDecision-making @w~nP^b&i~hBMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~L?|t|*d~hBImpact Assessment &ia ~dAContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
~F:|t|*dLong-range ~dAAir Pollution||1979-11-13|#o||1302:21623|1983-03-16||
~Bz|t|~sk~Ht~ex@w^b&i~hBMatters ~s0|Escazú %e|2018-03-04|Escazú|||2021-04-22||
~b1|t|@f&D@1Plant ~m'@W~EE@wAgriculture||2001-11-03|>,||2400:43345|2004-06-29||
^X|t|@fPlant @7@R||1951-12-06|>,||150:1963|1952-04-03||
~aS|t|*d&ySafety||1994-06-17|&Q||1963:33545|1996-10-24||
=g|t|*dEarly Notification @Aa &yAccident||1986-09-26|&Q||1439:24404|1986-10-27||
<W|t|*d~m4=-Case @Aa &yAccident or Radiological Emergency||1986-09-26|&Q||1457:24643|1987-02-26||
~g]|t|Joint %4~f/@ASpent Fuel *B@w#D~f/@A~IdWaste ~pq||1997-09-05|&Q||2153:37605|2001-06-18|6|1
~c(|t|~s7~rO||1956-10-26|@y||276:3988|1957-07-29||
^9|t|~ez%Y*4~dx~f'||1946-07-22|@y||14:221|1948-04-07|9|1
fctc|t|*4~dx&L~hY|WHO ~hY;~hY|2003-05-21|#o||2302:41032|2005-02-27|3|1
=(|t|~ez%Y@sEducational, Scientific @w&0~f'||1945-11-16|~dY||4:52|1946-11-04||
<"|t|~ez%Y@s~t5%s~f'||1979-04-08|&Q||1401:23432|1985-06-21||
~qQ|t|*d@f~hz|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~a1|t|~w3~NC|@a<r@g@7~NC;*4Heritage @R|1972-11-16|<?||1037:15511|1975-12-17|2|1
*9|t|%4Means @AProhibiting @w~Li@g~iRImport, Export ~Oy@AOwnership @A&0Property||1970-11-14|<?||823:11806|1972-04-24|2|1
*8|t|~w3@A&0~DA||1954-05-14|~f:||249:3511|1956-08-07|2|1
*!|t|~uq@L>r~ve@a@A~J:*a~Gb&0~DA||1999-03-26|~f:||2253:3511|2004-03-09||1
=N|t|@a*aSafeguarding %YIntangible &0~vf||2003-10-17|<?||2368:42671|2006-04-20||
+/|t|%4@7@w~pv%Y~O!&0Expressions||2005-10-20|<?||2440:43977|2007-03-18|8|1
~b!|t|UNIDROIT *d~gN|*d~gN|1995-06-24|>,||2421:43718|1998-07-01||
~vV|t|@f~yhDoping &iSport||2005-10-19|<?||2419:43649|2007-02-01|3|1
~bY|t|~xR&D*iFacilitate ~nPPublished Works @W+oWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~xR~fc|2013-06-27|~m,||3162:54134|2016-09-30|1|1
~q[|t|~vl%4Provision @ATelecommunication ~b,@W~An~t"@wRelief Operations|~vl@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>5|t|~ou|~j!~ou|1949-09-19|#o||125:1671|1952-03-26|1|1
tir|t|~p"%4@fTransport @AGoods ~v]Cover @ATIR Carnets|TIR @R|1975-11-14|#o||1079:16510|1978-03-20||1
~d8|t|@f%4Harmonization @AFrontier Controls @AGoods||1982-10-21|#o||1409:23583|1985-10-15|1|1
~e,|t|*d~Fg~d3@ALand-locked ~kN||1965-07-08|@y||597:8641|1967-06-09||
+)|t|~C4@w~kD@AForeign Arbitral Awards|~se@R|1958-06-10|@y||330:4739|1959-06-07||
cisg|t|~vPSale @AGoods||1980-04-11|&Q||1489:25567|1988-01-01||
&"|t|@s%4^G~K2~Ad&i@fContracts||2005-11-23|@y|A/RES/60/21, @P|2898:50525|2013-03-01|1|1
_K|t|~vPCarriage @AGoods Wholly or Partly by Sea|~kh~EW|2008-12-11|@y|A/RES/63/122, @P||||
*:|t|@s*d+E|~kc*dTransparency|2014-12-10|@y|A/RES/69/116, @P||2017-10-18||
=8|t|@s*d@fSettlement Agreements Resulting ~hrMediation|Singapore *dMediation|2018-12-20|@y|A/RES/73/198, @P||2020-09-12||
=P|t|@s%4@fEffects @A~r.Sales @A~Lp|~ey%4~r.Sale @A~Lp|2022-12-07|@y|A/RES/77/100, @P||||
~I[|t|@f~KK%YUniversity @W~AE||1980-12-05|@y|A/RES/35/55, @P|1223:19735|1981-04-07|1|1
~v3|t|~p3|+k1930|1930-06-28|#o||39:612|1932-05-01|1|
_B|t|@L@A2014 ~El|2014 @L~El;@L@A2014 >r~p3;@L>r~p3;@L~El|2014-06-11|#o||3175:612|2016-11-09||1
~v4|t|Freedom @A~H5@w@7%Y~Jo#H1948 ~hh87)||1948-07-09|~qz||68:881|1950-07-04||
~v5|t|~xS@WEmployment @a(Revised), ~j!~hh97)||1949-07-01|#o||120:1616|1952-01-22|4|1
~v6|t|~Jo@wCollective Bargaining #H~j!~hh98)||1949-07-01|#o||96:1341|1951-07-18||
~qW|t|Equal Remuneration #H~xd~hh100)||1951-06-29|#o||165:2181|1953-05-23||
~qX|t|=B>m(Minimum Standards) #H1952 ~hh102)||1952-06-28|#o||210:2838|1955-04-27||1
~qY|t|~O8+k1957 ~hh105)||1957-06-25|#o||320:4648|1959-01-17||
~qZ|t|_q(Employment @wOccupation) #H1958 ~hh111)||1958-06-25|#o||362:5181|1960-06-15||
~q0|t|~sa#H1973 ~hh138)|~sa#H1973|1973-06-26|#o||1015:14862|1976-06-19|3|1
~q1|t|~m(@w~x21989 ~hh169)|~m(@w~x21989|1989-06-27|#o||1650:28383|1991-09-05||1
~q2|t|~Cb1999 ~hh182)|~Cb1999|1999-06-17|#o||2133:37245|2000-11-19||
~q4|t|~r'~Fk#H2011 ~hh189)|~r'~Fk#H2011|2011-06-16|#o||2955:51379|2013-09-05|8|1
~q5|t|~d4@w~EH2019 ~hh190)|~d4@w~EH2019|2019-06-21|#o|||2021-06-25||
~c.|t|~Ofgoverning @gspecific ~vw@Arefugee problems ~er|@a~c6Specific ~p6@A~EUProblems ~er|1969-09-10|>?||1001:14691|1974-06-20||1
~gn|t|~Of*aelimination @Amercenarism ~er||1977-07-03|Libreville||1490:25573|1985-04-22||1
~q7|t|*yUnion ~w3@w~m4@AInternally Displaced +o~er|Kampala @R|2009-10-23|~K'||3014:52375|2012-12-06||
_t|t|~jD~cO|Banjul ~p7|1981-06-27|~ke||1520:26363|1986-10-21||
~by|t|*y&b#D%m@wWelfare ~J8||1990-07-11|>?|||1999-11-29||
~v"|t|~E[@A~ss~er|Maputo *V|2003-07-11|~H?||3268:26363|2005-11-25||
~vx|t|Constitutive Act %Y*yUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~w3@A~LC|European *d~wT|1950-11-04|>,||213:2889|1953-09-03||
achr|t|American *d~wT|Pact @A~sm|1969-11-22|~sm||1144:17955|1978-07-18||
=O|t|~OVpreventing @wcombating ~a-#bwomen @wdomestic ~GX||2011-05-11|~p[|||2014-08-01||
~l1|t|~OV~xK|Budapest @R|2001-11-23|~u[||2296:40916|2004-07-01||
_y|t|~OV#y#b*h%-Beings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~FH|t|<:%4~f,~nf@w~H,@A~d4~tG|@a@A~f4|1994-06-09|~f4|||1995-03-05||
bern|t|%4%B@AEuropean Wildlife @w~lUHabitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
^s|t|~Hp~N3|Pact %Y~N3|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bI|t|~Hp~H5@A~xYAsian Nations|ASEAN ~p7|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|&D@AAmity @w%]&i~xYAsia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~h(|t|~Hp%]~p!*a~KR+'%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@Z#DStatus @wFunctions %Y@f~tX@1Missing ~f)||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|@a*a@f~p!*a~kE%YSea||1964-09-12|~pk||652:9344|1968-07-22||1
~GN|t|%4~zA~ED~b,=-South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_x|t|~J6@A~xw|~ve~J6@A~xw|1980-10-25|~f:||1343:22514|1983-12-01||
+M|t|~NX|~ve~NX|1993-05-29|~f:||1870:31922|1995-05-01||
~c,|t|%4Recovery Abroad @AMaintenance||1956-06-20|@y||268:3850|1957-05-25||
ihr|t|@f~dx~f.(2005)|@f~dxRegulations|2005-05-23|#o||2509:44861|2007-06-15|28|
udhr|i|+q~NV~wT||1948-12-10|<?|A/RES/217(III)|||138|
~ay|i|^]Granting @A~p.*iColonial Countries @w~Lf||1960-12-14||A/RES/1514(XV)|||87|
<O|i|~O/%]~oh@g~Hp+p|~O/Co-operation ~oh@g~Hp+p;+FFriendly ~ni|1970-10-24||A/RES/2625(XXV), @P||||
~a(|i|+FPermanent Sovereignty over ~lUResources||1962-12-14||A/RES/1803(XVII)||||
%T|i|@s^]~pR||1963-11-20||A/RES/1904(XVIII)||||
>G|i|@n%Y%m~J8||1959-11-20||A/RES/1386(XIV)||||
>(|i|^]*2@A_q~tG||1967-11-07||A/RES/2263(XXII)||||
<7|i|+F~soAsylum||1967-12-14||A/RES/2312(XXII)||||
^R|i|~ub=-~r'Affairs @A+'~vC~Gb^-~p.@wSovereignty||1965-12-21||A/RES/2131(XX)||||
+P|i|~ub@wInterference =-Internal Affairs @A~kN||1981-12-09||A/RES/36/103, @P||||
_L|i|+F=BProgress @w#U||1969-12-11||A/RES/2542(XXIV)||||
*-|i|^]~hH@A@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<2|i|~NV@6~c6Sea-Bed ~vCOcean Floor, ~vCSubsoil Thereof, ~L'@gLimits @A~B/||1970-12-17||A/RES/2749(XXV)||||
~gR|i|Definition @AAggression||1974-12-14||A/RES/3314(XXIX), @P||||
^Q|i|^]~du@A~Cm||1974-05-01||A/RES/3201(S-VI)|||3|
~aR|i|>s#D~du@A~Cm||1974-05-01||A/RES/3202(S-VI)||||
*P|i|&b@A~iN%m@wDuties @A~kN||1974-12-12||A/RES/3281(XXIX)||||
^v|i|~O'~H!||1975-12-09||A/RES/3447(XXX)||||
="|i|^]~GbAll +o~hrBeing Subjected *i>c||1975-12-09||A/RES/3452(XXX), @P||||
=c|i|+A@W~yZ||1979-12-17||A/RES/34/169, @P|||11|
=b|i|^]~c0Intolerance @w@A_qBased @1Religion or Belief||1981-11-25||A/RES/36/55|||7|
~e5|i|Manila ~rv@A@fDisputes||1982-11-15||A/RES/37/10, @P|||7|
~aP|i|*4&b@WNature||1982-10-28||A/RES/37/7, @P||||
~aL|i|@6@AMedical Ethics relevant >rRole @A~dx~Lgparticularly Physicians, =-~Gb~kg@wDetainees #b>c||1982-12-18||A/RES/37/194, @P||||
^W|i|^]Right @APeoples *i~AE||1984-11-12||A/RES/39/11, @P||||
=)|i|~NV~iH@A^b@W~vo@A~vd@wAbuse @APower||1985-11-29||A/RES/40/34, @P||||
~bM|i|~O2^b(The ~ey~Ig|~O2~K!;~ey~EW|1985-11-29||A/RES/40/33, @P||||
*/|i|~iH#D~p.%YJudiciary||1985-09-06|Milan|||||
>I|i|^]~mg#U||1986-12-04||A/RES/41/128, @P|||28|
&o|i|+F=B@wLegal @6%O@g@7@wWelfare @AChildren, ~x]~FbReference *iFoster Placement @wAdoption Nationally @wInternationally||1986-12-03||A/RES/41/85, @P||||
^S|i|~Df%YEffectiveness %YPrinciple @ARefraining ~hr@gThreat or ^GForce &i@f~ni||1987-11-18||A/RES/42/22, @P||||
+:|i|Body @A@6*a~GbAll +o~v]Any Form @ADetention or Imprisonment||1988-12-09||A/RES/43/173, @P||||
=L|i|^]%H@wRemoval @ADisputes @wSituations Which May Threaten @f~fb@w>m@w~Kw%Y@s&ithis Field||1988-12-05||A/RES/43/51, @P||||
~e)|i|&A~hG+!(The Tokyo ~Ig|&A~hGMeasures;Tokyo ~EW|~dS||A/RES/45/110, @P|||3|
=i|i|~iH*a~Ol||~dS||A/RES/45/111, @P||||
>4|i|~O4Delinquency (The Riyadh Guidelines)|~O4Delinquency;Riyadh Guidelines|~dS||A/RES/45/112, @P||||
~c9|i|~LT~GbJuveniles Deprived @Atheir Liberty|Havana ~EW|~dS||A/RES/45/113, @P||||
>V|i|Model &D@1Extradition||~dS||A/RES/45/116, @P||||
^O|i|Model &D@1Mutual ~m4&i=/Matters||~dS||A/RES/45/117, @P||||
<U|i|~iH~Kw@ALawyers||~xg|Havana|||||
+a|i|#d~Kw@AProsecutors||~xg|Havana|||||
~aE|i|~iH#D^GForce @wFirearms by ~yZ||~xg|Havana|||||
&X|i|*4^]Survival, @7@w%s@A~Eu||1990-09-30|@y|||||
*t|i|@s@6@WOlder ~f)||1991-12-16||A/RES/46/91, @P||||
~aM|i|@6*a~Gb+o~x]Mental Illness ~vCImprovement @AMental ~dxCare||1991-12-17||A/RES/46/119, @P||||
~cW|i|+FFact-finding by @g@s=-Field %Y~yb||1991-12-09||A/RES/46/59, @P||||
&!|i|^]~Gb~k,||1992-12-18||A/RES/47/133|||4|
*[|i|~O'+oBelonging *i~cior Ethnic, Religious @wLinguistic Minorities||1992-12-18||A/RES/47/135, @P|||7|
~a0|i|^]*2@A~d4~tG||~xi||A/RES/48/104|||10|
&G|i|Standard ~nl#DEqualization @AOpportunities @W~h2||~xi||A/RES/48/96, @P||||
^V|i|@6_5~ci~p:*a~pv@w~Gb~zj(Paris ~nd|@6%O@gstatus @Anational ~ji*a_"@w@'@Ahuman rights;~iU~xU|~xi||A/RES/48/134, @P|||3|
+Y|i|~Gn||~xj||A/RES/49/60, @P||||
&W|i|@n*iSupplement @g1994 ~Gn||1996-12-17||A/RES/51/210, @P||||
%8|i|~Df@A%]~g2~skArrangements or Agencies =-~yb||~xj||A/RES/49/57, @P||||
+[|i|^]Occasion %YFiftieth Anniversary %Y+p||1995-10-24||A/RES/50/6|||4|
_O|i|*4>s@WYouth|*4>s@WYouth >rYear 2000 @wBeyond|~xl||A/RES/50/81, @P|||12|
*)|i|^]Right @w~AH@AIndividuals, Groups @wOrgans @ASociety ~o]@w~ETUniversally Recognized ~LC|+F~zjDefenders|1998-12-09||A/RES/53/144, @P||||
^u|i|@n@w>s@1~N-|+F~N-|1999-09-13||A/RES/53/243|||10|
*?|i|@s~m/%,|~m/%,|2000-09-08|@y|A/RES/55/2|||68|
~l!|i|~NVCommitment @1HIV/AIDS||2001-06-27|@y|A/RES/S-26/2, @P|||2|
~qU|i|%N+FHIV/AIDS||2006-06-02|@y|A/RES/60/262, @P||||
~v0|i|~qdIntensifying Our Efforts *i~j]HIV @wAIDS||2011-06-10|@y|A/RES/65/277, @P||||
~qV|i|~qdOn @gFast Track *iAccelerating @gFight #bHIV @w*i~K4@gAIDS Epidemic by ~Ek||2016-06-08|@y|A/RES/70/266, @P||||
~F"|i|~qd~K4Inequalities @wGetting @1Track *iEnd AIDS by ~Ek||2021-06-08|@y|A/RES/75/284, @P||||
+c|i|A world fit @Wchildren||2002-05-10|@y|A/RES/S-27/2, @P||||
>X|i|@s^]~k-||2002-09-16|@y|A/RES/57/2||||
~GB|i|~k-|NEPAD|2001-07-11|Lusaka|A/57/304, @P|||28|
>)|i|~xn~fROutcome||2005-09-16|@y|A/RES/60/1|||15|
>2|i|~iH@w#d#D~mga Remedy @wReparation @W~vo@AGross ~Lu@A@f~zjLaw @w~Fa~Lu@A@f~buLaw||2005-12-16||A/RES/60/147, @P||||
&S|i|@s~lN|~lN|2006-09-08||A/RES/60/288|||26|
~cp|i|Institution-building %Y@s~tI||2007-06-18|#o|A/HRC/RES/5/1, @P||||
=d|i|~euMandate-holders %Y~tI|~ujCouncil;~uj~tI|2007-06-18|#o|A/HRC/RES/5/2, @P||||
<S|i|@s~O'~m(~Lf|UNDRIP|2007-09-13||A/RES/61/295, @P|||35|
<N|i|~H[binding ~uJ@1all types @Aforests|@sforest instrument|2007-12-17||A/RES/62/98, @P||||
~c7|i|~tTforests ~J[|~tTforests, ~J[|2017-04-27||A/RES/71/285, @P||||
*q|i|~E,Alternative Care @A~Eu||2009-12-18||A/RES/64/142, @P||||
^5|i|@s~io||2010-07-30||A/RES/64/293|||34|
~bL|i|~NEOffenders (the ~lR~Ig|~NEOffenders;~lR~EW|2010-12-21||A/RES/65/229, @P|||13|
&/|i|Updated ~EZ~ss~nA|~EZ~ss~nA|2010-12-21||A/RES/65/228, @P|||8|
~mC|i|~AJ+F>[Strategies @W&fChallenges: ~ee^b~Ff@w^-%s&ia Changing World||2010-04-19|Salvador|A/RES/65/230, @P||||
~l.|i|%N@n~rj#D%H@w>]@ANon-communicable Diseases||2011-09-19|@y|A/RES/66/2, @P||||
*,|i|@s+F~zj~gL@wTraining||2011-12-19||A/RES/66/137, @P||||
~aF|i|The future we want||2012-06-22|~ea|A/RES/66/288, @P||||
~jk|i|@s~N6~nPLegal Aid &i=/^bSystems||2012-12-20||A/RES/67/187, @P|||10|
^0|i|@n~rj#D~HA@w@fLevels||2012-09-24|@y|A/RES/67/1||||
~aN|i|@n~bq~Am@1@f~xS@w#U||2013-10-03|@y|A/RES/68/4||||
<R|i|~kf%Yhigh-level plenary meeting *gknown as @g*4>l~m(~Lf||2014-09-22|@y|A/RES/69/2||||
~b2|i|SIDS ~H2Modalities @A#y(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @P|||18|
~ai|i|>B@n@w~ls||2014-11-05|&Q|A/RES/69/137||||
^8|i|~ls|>B~AZ|2014-11-05|&Q|A/RES/69/137, &mII|||2|
&p|i|@s~EZ~m6~nA||2014-12-18||A/RES/69/194, @P|||5|
*U|i|@f#d@W~ee^bResponses ~x]Respect *i*h&0~si~OtRelated Offences||2014-12-18||A/RES/69/196, @P|||8|
<3|i|~ur%,||2015-03-18|~vj|~ClI|||7|
^1|i|~ur~j7|~ur~m"|2015-03-18|~vj|~ClII|||93|
~eO|i|~C-%S%YThird ~E9#U|~C-~kA|2015-07-27||A/RES/69/313, @P|||106|
~eP|i|Transforming our world: @g~qo|~qo;_/~kA|2015-09-25|@y|A/RES/70/1|||643|
~gU|i|</+FIntegrating ~ee^binto @gWider @s%S*iAddress =B@w~iN~KV@w~o]@g~HA@w@fLevels, @wPublic Participation||~xq||A/RES/70/174, @P|||6|
~bX|i|&A@g~gO@A~kg(the ~m?~Ig|&A@g~Ol;~m?~EW|~xq||A/RES/70/175, @P|||32|
~e-|i|~M,overall review %Y~ysoutcomes ~Kz#D~kISociety||2015-12-16|@y|A/RES/70/125||||
~nU|i|Our joint ~hL@wcountering @gworld drug problem||2016-04-19|@y|A/RES/S-30/1, @P||||
=f|i|~se@n@WRefugees @wMigrants||2016-09-19|@y|A/RES/71/1|||9|
~lX|i|~z7*g@1~pz||2016-10-05|@y|A/RES/71/3||||
~e!|i|^]~mg~AE||2016-12-19||A/RES/71/189, @P||||
^P|i|New Urban ~kA||2016-10-20|Quito|~yS|||16|
~aU|i|~M:call @Waction||2017-07-06|@y|A/RES/71/312, @P||||
~bh|i|#j#D~ys@s~io||2017-09-27|@y|A/RES/72/1||||
~aK|i|#jadopted at @g~m?~fbSummit||2018-09-24|@y|A/RES/73/1||||
~l/|i|#j%Ythird ~ue@Anon-communicable diseases||2018-10-10|@y|A/RES/73/2||||
>"|i|~z7*g~rp||2018-10-10|@y|A/RES/73/3||||
~l:|i|@s~O'Peasants ~OtPeople Working &iRural Areas||2018-12-17||A/RES/73/165, @P||||
>U|i|&f~vb@WSafe, Orderly @wRegular ~r]|&f~vb@1~r];~pr~vb@1~r]|2018-12-10|Marrakech|A/RES/73/195, @P|||43|
^Z|i|&f~vb@1Refugees|global compact @1~jr|2018-12-17||A/73/12(PartII)||||
>E|i|_b~x.%Ysecond High-level ~mZ||2019-03-22|~kB|A/RES/73/291, @P||||
~ra|i|~Dg~ad~wb|~Fm~ad~wb;~tQ~adworld|2019-10-10|@y|A/RES/74/2||||
~v:|i|#j~mk%Y%lAssembly||2019-10-15|@y|A/RES/74/4, @P||||
un75|i|^]commemoration %Yseventy-fifth anniversary %Y+p||2020-09-21|@y|A/RES/75/1||||
~nR|i|Our common ~hLchallenges @wimplementing measures *iprevent @wcombat corruption @wstrengthen @!cooperation||2021-06-02|@y|A/RES/S-32/1, @P||||
~uF|i|United #bracism, ~MG~lBxenophobia @wrelated intolerance||2021-09-22|@y|A/RES/76/1||||
~g[|i|The ~zd~xA|~zd~kA;~AM_/~xA;Space2030 ~kA|2021-10-25||A/RES/76/3||||
~e3|i|~r:+FAdvancing ~vd~f,=/^b~vCRule @ALaw: Towards @gAchievement %Y~qo|~r:%,|2021-03-07|~K(|A/RES/76/181, @P|||12|
~aB|i|</>s*aLeast Developed Countries|</~AZ|2022-04-01||A/RES/76/258, @P|||26|
~aV|i|~nafuture, our responsibility||2022-07-21||A/RES/76/296, @P||||
<I|i|~z7#Dmidterm review %Y~ur~j7||2023-05-18|@y|A/RES/77/289, @P||||
~GM|i|#j~mk*g(Sustainable %sGoals Summit)||2023-09-29|@y|A/RES/78/1, @P||||
~q,|i|#j*g#0@1pandemic prevention, preparedness @wresponse||~xr|@y|A/RES/78/3, @P||||
~d)|i|~z7~rp||~xr|@y|A/RES/78/5, @P||||
~jv|i|~o0%S@W_fStates: A Renewed @n@WResilient Prosperity|~o0%S@W_f~kN;~o0~kA|2024-07-16||A/RES/78/317, @P|||9|
=U|i|~Gt|The ~Gt|~xs|@y|A/RES/79/1|||21|
*(|i|&fDigital Compact||~xs|@y|~D1I|||6|
<P|i|+FFuture Generations||~xs|@y|~D1II|||3|
~vu|i|~z7@1~pz||2024-10-07|@y|A/RES/79/2, @P||||
_u|i|Awaza ~Dx|Awaza ~AZ;~Dx|2024-12-24||A/RES/79/233, @P|||7|
~q?|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @P|||2|
+X|i|@n%Y@sConference #D~D[|~ki^]~D[|1972-06-16|~iX|A/CONF.48/14/Rev.1||||
+Z|i|+q^]~H,@AHunger @wMalnutrition||1974-11-16|>,||||7|
>F|i|_b~g0@WPromoting @w~ELTechnical %]among ~bm|_b~IZ|1978-09-12|~kB|||||
=K|i|~kF~iM%YTenth ~qf||1978-06-30|@y|A/RES/S-10/2|||9|
_H|i|Rio +F~H)@w#U|Rio %,|~xh|~ea|~a5I||||
~i9|i|%S21||~xh|~ea|~a5II||||
>L|i|~H[Binding Authoritative Statement @A@6@Wa &f~gK#DManagement, %B@w#p%s@AAll Types @AForests||~xh|~ea|~a5III||||
>D|i|@K~o[%j@A%S21||1997-06-28|@y|A/RES/S-19/2, @P||||
=,|i|>B~Oo||1993-06-25|&Q|A/CONF.157/24(PartI), ~IzIII|||29|
<D|i|>s~OA|Barbados ~AZ|1994-05-06|~pi|A/CONF.167/9||||
~mE|i|~st~d2@Wa Safer World: #d@W~lU~An~f,Preparedness @w~t"@wits ~IZ|~st~Fd|1994-05-27|~Fl|A/CONF.172/9||||
_w|i|>s%Y@f>l~Lh@w#U||1994-09-13|Cairo|A/CONF.171/13||||
*7|i|~tZ+F=B#U|~tZ%,;~tZ~Oo|1995-03-12|~pk|~yQI||||
+.|i|>s~Kz@W=B#U||1995-03-12|~pk|~yQII||||
~qN|i|~ey@n@w~rL||~xk|^n|A/CONF.177/20/Rev.1||||
=C|i|~ey%,||~xk|^n|~p4I|||4|
^t|i|~ey~rL||~xk|^n|~p4II||||
~dD|i|Further actions @w~IO*iimplement @g~ey@n@w~rL||2000-06-10|@y|A/RES/S-23/3, @P||||
~aG|i|Habitat ~kA||1996-06-14|~p[|A/CONF.165/14||||
<F|i|+FCities ~Ot~C3=-New Millennium||2001-06-09|@y|A/RES/S-25/2, @P||||
<1|i|~qy+F*4~eB||1996-11-13|>,|||||
+R|i|~qy+F~AC|||>,||||9|
<E|i|>s^m2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<T|i|>s^m~tR|~Ax>s^m~tR;~Ax~AZ|2011-05-13|~p[|A/CONF.219/7, ~IzII|||6|
~g?|i|>s~jK~KW@wEradicate @g~iR~d3&i+C^f&iAll Its Aspects||2001-07-20|@y|A/CONF.192/15|||7|
<9|i|@f~t6*iEnable +'*iIdentify @wTrace, &ia Timely @wReliable Manner, ~iR+C~h7|@fTracing Instrument|~xo|||||2|
~vX|i|Durban ~Oo||2001-09-08|~H"|A/CONF.189/12, ~IzI|||5|
~jm|i|~kd~gK%Y~E9#U|~Jl|2002-03-22|~sc|A/CONF.198/11, +,1, @P||||
~aA|i|</+F~dW@WDevelopment: ~x.%YFollow-up ~E9%s*i~AI@g%j%Y~Jl|</+F~dW@W#U|2008-12-02|~yV|A/RES/63/239, @P||||
~bW|i|~qj|~K-~KM@1Ageing;~K-~IZ|2002-04-12|~vg|~yR1, &mII|||11|
<C|i|%N@n~vC~qj||2002-04-12|~vg|~yR1||||
*s|i|~p]+F#p#U||2002-09-04|~r-|~xy1, @P||||
>S|i|~Oq%s(Johannesburg #N@AImplementation)|~Oq#U;~p]#N@A~C[|2002-09-04|~r-|~xy2, @P||||
^q|i|Almaty @K@AAction: Addressing @g~FbNeeds @A%Xwithin a New &f#W@W~FgTransport %]~En@w~Fg~bm|Almaty ~AZ|2003-08-29|Almaty|A/CONF.202/3, &mI||||
~eZ|i|&B~NV~xU||2003-12-12|#o|~C,||||
^x|i|&B~IZ||2003-12-12|#o|~C,||||
^6|i|~IlCommitment||2005-11-18|Tunis|A/60/687||||
~dd|i|~Il%S*a~kISociety|~Il~kA|2005-11-18|Tunis|A/60/687||||
+N|i|~kc%,||2005-01-14|Port Louis|~xzI||||
<V|i|~kc~d2~o[%j%Y>s~OA|~kc~d2@A~C[;~kc~Fd|2005-01-14|Port Louis|~xzII||||
>N|i|~Aw%,||2005-01-22|Kobe|~Hy||||
_A|i|~Aw#W@W#y2005–2015: Building @gResilience @ANations @wCommunities *iDisasters|~Aw#W@W=r|2005-01-22|Kobe|~Hy|||4|
=S|i|_d~x.~bq~mZ||2009-12-03|~ke|A/RES/64/222, @P||||
=X|i|~Kb~t:Patterns|~KbProduction|2012-06-22|~ea|A/CONF.216/5, @P|||3|
~l)|i|Keeping @gpromise: united *iachieve @g~m/%sGoals||2010-09-22|@y|A/RES/65/1||||
~fn|i|~kf~rj@1Youth: ~Am@wMutual Understanding||2011-07-26|@y|A/RES/65/312||||
~dg|i|~AMMillennium: >B+F~AM@w%-#U||1999-07-30|&Q|A/CONF.184/6, +,1||||
*N|i|@6~c6Use by +'@A~KSEarth Satellites @W@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @P||||
~aW|i|@6~LlRemote Sensing %YEarth ~hr~eE||1986-12-03||A/RES/41/65, @P||||
=T|i|@6Relevant >r^G&yPower Sources &i~eE||1992-12-14||A/RES/47/68||||
~aY|i|+F@f%]~M1~kJ*aBenefit @w=-Interest @AAll States, Taking into ~nbAccount @gNeeds @A~bm||1996-12-13||A/RES/51/122, @P||||
^3|i|~NVLegal @6~LA~M1~eE||1963-12-13||A/RES/1962(XVIII)||||
=D|i|~Jg@w%-Rights: ~EL@g@s“Protect, Respect @wRemedy” ~m"|~Jg@w~wT|2011-06-16|#o|A/HRC/17/31, @P|||32|
*O|i|~f!Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @P|||30|
<Z|i|~f!Extreme Poverty @w~wT||2012-09-27|#o|A/HRC/21/39, @P||||
~g.|i|~Ic~g0#D~I"@Aadvocacy @Anational, ~MGor religious hatred that constitutes incitement *i~lBhostility or ~GX|~Ic~IZ|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>R|i|Manual ~NO@A>c|~Ax*V|1999-08-09|~p[|||||
*p|i|#d@1^b&iMatters involving Child ~vo@wWitnesses @ACrime||2005-07-22||E/RES/2005/20, @P||||
&F|i|~E,%H@ACrime||2002-07-24||E/RES/2002/13, @P|||4|
&E|i|#d@W#y@1~m6=-=/^bSystem||1997-07-21||E/RES/1997/30, @P||||
=7|i|Basic principles #Duse @Arestorative +t~ME&icriminal matters||2002-07-24||E/RES/2002/12, @P||||
~fk|i|Consultative relationship ~g2non-governmental organizations||1996-07-25||E/RES/1996/31||||
^/|i|~E,~O-|criteria *a~O-|1980-07-25||E/RES/1980/67, @P||||
+y|i|~KR~fbInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &mII, resolution 14/221|||21|
^Y|i|Quartet performance-based road map *ia permanent two-State solution >r~tvconflict|Quartet road map|2003-04-30||S/2003/529, @P||||
^U|i|~NV@6@1Interim Self-Government Arrangements||1993-09-13|_W|A/48/486-S/26560, @P||||
*6|i|~kb&f~bt~m"|~kb~bt~m"|2022-12-19|~eD|CBD/COP/15/17, ~sD15/4, @P|||14|
~bH|i|_V#N@W~bt~rZ~vCAichi ~btTargets|_V#N@W~bt~tR|2010-10-29|~sd|UNEP/CBD/COP/10/27, annex, ~sDX/2, @P|||5|
~eQ|i|%S2063: The ~z/We Want|%S2063 %Y*yUnion;%S2063|2015-01-31|>?|||||
>!|i|*3#D~kLGovernance @ATenure @ALand, ^a@wForests ~O]||2012-05-11|>,||||16|
~aD|i|+A@W~kL~Ar||1995-10-31|>,|||||
humanitarian-donorship|i|@6@wGood Practice @A~buDonorship||2003-06-17|~iX|A/58/99-E/2003/94, &mII|||6|
~bQ|i|~ve+A#bBallistic Missile Proliferation||2002-11-25|~f:|||||
~di|i|+A<r@g~OY~iZ@w~iR=?Activity ~Gc|Yaoundé ~O0;+A<r@g%H@w~OY_SRobbery #bShips, @wIllegal =?~m1~Gc|2013-06-25|Yaoundé|||||
~bN|i|+A<r@g~t]@A~Oj=-Western ~p/~vCGulf @AAden|Djibouti ~O0|2009-01-29|~Ey|||||
~c]|i|Safe Schools %,||2015-05-29|Oslo|||||
~aq|i|~iUCommitments *i~ET~m6Unlawfully Recruited or Used by _S~p-or _SGroups|~iUCommitments|2007-02-06|<?|||||
=a|i|+F~I1|~LP+F~I1|1998-06-18|#o|||||
~bT|i|~LP~r8@AWork|~r8@AWork|2019-06-21|#o|A/73/918, @P|||5|
<Q|i|~LP+F~og|+F~og|2008-06-10|#o|A/63/538-E/2009/4, @P||||
~lW|i|~NV~Es||1978-09-12|~Es|||||
~bJ|i|~NVAstana @1primary health care|~NVAstana||Astana|||||
~q6|i|Incheon ~Ex~gL2030: ~vm@wEquitable Quality ~gL@wLifelong Learning @WAll|Incheon %,|2015-05-21|Incheon|||||
^7|i|+q+FBioethics @w~wT||2005-10-19|<?|||||
&.|i|+q+F&0Diversity||2001-11-02|<?|||||
~c'|i|+q^]%-Genome @w~wT||1997-11-11|<?|A/RES/53/152||||
~bS|i|@s+F%-Cloning||2005-03-08||A/RES/59/280, @P||||
~i!|i|Recommendation #DEthics @A~KSIntelligence||2021-11-23|<?|||||
=J|i|@sguidelines @Wconsumer protection||2015-12-22||A/RES/70/186, @P||||
+V|i|~f6@6@AOfficial Statistics||2014-01-29||A/RES/68/261||||
~dE|i|~E,~t[@AComputerized ~d0Data Files||~dS||A/RES/45/95||||
=k|i|~AH@A+'@W~y!wrongful acts||2001-12-12||A/RES/56/83, @P||||
_z|i|~iH@1Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>P|i|~eI@Z~g2@g~DN||2004-10-04|@y|A/58/874, @P|||7|
+L|i|Financial ~N/%Y+p||2013-07-01||ST/SGB/2013/4|||18|
~GS|t|~HtTrade-Related ~p6@A~EM~si~cO|TRIPS %e|~pe|~m,||1869:31874|1995-01-01||
wto|t|~xR~xv*4~d3~f'||~pe|~m,||1867:31874|1995-01-01||
~gV|i|</^]TRIPS @Z@wPublic Health||2001-11-14|~yV|WT/MIN(01)/DEC/2||||
~F.|i|Kazan ~Hj||2017-07-15|Kazan|||||
+S|i|~If~ed|~sl~ed;~sl>:&iSouth Sudan;~If%e;~sl%e|2018-09-12|>?|||||
=R|t|~ho~dz@L@1Liability @wRedress >r~z"|~ho~dz*V|2010-10-15|~sd|||2018-03-05||
~ax|t|@Z~xaUnregulated ~xN^a=-~iKArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~av|t|~xC@Z@A~J?#D~w[~bv@L@A1993 %O@g~bv~nJ~f/@A~gMVessels, 1977|~xC@Z@A2012;~xC%e|2012-10-11|Cape Town|||||
~v!|i|Malabo +F~H2Agricultural Growth @wTransformation @WShared Prosperity @wImproved Livelihoods||2014-06-27|Malabo|||||
~l(|i|~KM~HD||2001-03-02|>,|||||
<K|i|</%N@n%Y“World =BSummit” ~v]@gtitle “the ~uq~fR@W=BDevelopment”|</%N%,|2025-11-04|~yV|A/RES/80/5, @P|||2|
=E|i|Cancun +FMainstreaming @g%B@w#p^G~bt@WWell-being||2016-12-03|Cancun||||6|
~kT|i|~Er~J,||2014-11-12|~sd||||8|
<J|i|~Ht~hA*XIsraeli @wSyrian Forces|~hA@A~p-%e;1974 ~hA@A~p-%e;~hA%e|1974-05-31|#o|||||
~q3|t|~Io2007 ~hh188)|~Io2007|2007-06-14|#o|||2017-11-16||
>6|t|*dRoad ~vn@A1968|~Ej~ou|1968-11-08|&Q||1042:15705|1977-05-21||
_I|t|~A0|~Ej~A0|1968-11-08|&Q||1091:16743|1978-06-06||
~c!|t|@Z~g2~bEregarding @g~EI%Y+p|~EI%e|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~e8|t|~Hp&L@AAmerican ~kN||1948-04-30|Bogotá||119:1609|1951-12-13||
+b|t|<:@a~xa@wPunish ~Lt||1985-12-09|<w@eIndias|||1987-02-28||
&q|t|<:*dProtecting @g~zj@AOlder ~f)||2015-06-15|_W|||2017-01-11||
=h|t|~E[@AOlder +o~er||2016-01-31|>?|||||
>J|t|~iNCommunity @AWest *y+'*d~dR@w~h1|*d~dR@w~h1|2006-06-14|Abuja|||2009-09-29||
=Q|t|~iK*y@a*a>]@A~dR@wAll ~mdThat Can Be Used @W^-Manufacture, Repair @wAssembly|Kinshasa @R|2010-04-30|~EN|||2017-03-08||
cifta|t|<:~yh@g~ab~H4Explosives, @w~h1||1997-11-14|_W|||1998-07-01||
~v?|t|~G?~Lg1995|~G?~iV|1995-07-07|~dY|||2012-09-29||
~cT|t|%4#9Acts ~Ll@f~hz||2010-09-10|^n|||2018-07-01||
+J|t|@L~dz>r~ON||2010-09-10|^n|||2018-01-01||
~e7|t|@L*iAmend @g~E0||2014-04-04|~eD|||2020-01-01||
~mD|t|@L@A~xn>r~rA|@L>r~rA|2005-10-14|~dY|||2010-07-28||
<6|t|@L@A~xn>r~OF|@L>r~OF|2005-10-14|~dY|||2010-07-28||
+Q|t|~f2~HB||2005-07-08|&Q|||2016-05-08||
^L|t|~t!~f2~hn@g~t.|~t!~z[|2016-10-15|~H/|||2019-01-01||
~az|t|</~f2~r:*V|</~z[|2012-12-08|~yV|||2020-12-31||
~gg|i|~EGClimate Pact||2021-11-13|Glasgow|||||
<!|t|~up|*4~d3&L~up;~d3~iP%e|||||2017-02-22||
=M|t|~Bb|*4~d3&L~Bb|2022-06-17|#o|||2025-09-15|2|
<X|t|*4~dx&L~t/|WHO ~t/;~t/|2025-05-20|#o|||||
^J|t|Pact @1Security, Stability @w%s~o-Region||2006-12-15|~ke|||2008-06-21||
>O|t|~jZ~rO|~jZAgency|1957-11-14||A/RES/1145(XII), @P||||
>Z|t|~C"&L*a<A@A~Ac~h7||2000-10-17||A/RES/55/283, @P||||
~fg|t|~C"@f&L@W~r]||2016-07-25||A/RES/70/296, @P||||
>8|i|Staff ~N/%Y+p|||||||8|
<0|i|~N/Governing @KPlanning, @g@K~p6%YBudget, @gMonitoring @A%j~vCMethods @AEvaluation|||||||7|
~c)|i|@n%Y~p/as a ~Lv@A~AE||1971-12-16||A/RES/2832(XXVI)||||
~g(|i|Lima ~Ex~vm@w#p~t5#U||2013-12-02|Lima|||||
~bf|i|Oslo ~cL%,||2007-03-20|Oslo|A/63/591, @P||||
~aT|i|~AD&b@W~dxPromotion||1986-11-21|Ottawa|||||
_v|i|~lR&b@W~dx~pv&ia Globalized World||2005-08-11|~j?|||||
~g/|i|Rio %N+F=BDeterminants @AHealth||2011-10-21|~ea|||||
~jo|i|~iU+FAid Effectiveness||2005-03-02|<?|||||
~cR|i|Accra %S@W=r||2008-09-04|Accra|||||
~FJ|i|Busan Partnership @W~pn%s~KY||2011-12-01|Busan|||||
~i(|i|Bali _V#N@W~Lr~Fe@wCapacity-building|||||||4|
~c-|i|_d^]Role @wMandate %Y@s~H)Programme||1997-02-07|~ke|||||
~Gv|i|Malmö ~cL%,||2000-05-31|Malmö|A/55/25, &mI||||
~g"|i|&f>s*a@7~fP~hrLand-based Activities||1995-11-03|_W||||4|
~bU|i|~KM*a*B@A~gMCapacity|||>,|||||
~e1|i|~KM*a~zASharks|||>,|||||
~bV|i|~KM@WReducing Incidental Catch @ASeabirds &iLongline ~Ar|||>,|||||
+U|i|*3@WSecuring #pSmall-scale ^a~O)Poverty Eradication|||>,|||||
*'|i|*3@WFlag State Performance|||>,||||7|
<G|i|@f~E,*B@ADeep-sea ^a=-~Av||2008-08-29|>,|||||
~qO|i|@f#d@1Bycatch *B@w^e@ADiscards|||>,|||||
~cX|i|*3#DMarking @A~gMGear|||>,|||||
~l]|i|~qy+F_Z||2005-03-12|>,|||||
~jt|i|Reykjavik +F~kL^a=-~AyEcosystem|||Reykjavik||||7|
<M|i|@n~Kz@1~eB|||>,|||||
_J|i|Five ~qy@6@W#p&f~eB|||>,|||||
=H|i|&f#W@1~pj– For a Planet Free @AHarm ~hr~pj@wWaste|&f#W@1Chemicals|2023-09-30|Bonn|||||
^y|i|&fJobs Pact||2009-06-19|#o|||||
_F|i|Olympic ~p7||||||||
~jn|i|Moscow @n*iEnd TB||2017-11-17|Moscow|||||
>'|i|~g0~xaViolent Extremism||||A/70/674||||
_C|i|~f!Foreign Terrorist Fighters (Madrid Guiding ~nd|~K-Guiding ~xU|||S/2015/939, &mII||||
>M|i|~kF~IA%Y#yGroup @WSyria|&Bcommuniqué|2012-06-30|#o|A/66/865-S/2012/522, @P||||
~ct|i|~Ht~OHAccess||2005-11-15||||||
>Q|i|~tvInterim @Z#DWest Bank ~vCGaza Strip||1995-09-28|_W|A/51/889-S/1997/357, @P||||
^2|i|~ed||2015-08-17||||||
*Q|i|@Z~vACivilians ~OC|@Z~vACivilians, ~OC|2017-12-21|>?|||||
~i)|i|%N@Z@W~k1=-~iK*yRepublic||2019-02-06|Bangui|S/2019/145, @P|||4|
~g)|i|@Z@W~k1&iMali|~Ht~k1&iMali|||||||
~bO|i|Peace, >m@w%]#W*a~K0Republic %YCongo ~vCRegion||2013-02-24|>?|S/2013/131, @P||||
~vT|t|%l#W@Z~KJBosnia @w~K8||~xl|<?|S/1995/999, @P||~xl||
~hK|i|~kF@Z@W~K4@gConflict @wBuilding a Stable @wLasting ~AE|~kF~fb%e|2016-11-24|Bogotá|||||
~F-|i|Joint >[~IZ||2015-07-14|&Q|S/RES/2231(2015), &mA||||
~bZ|i|Package @A+!*a%j%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &mI||||
~g'|i|Libyan %N%e||~xq|Skhirat|||||
juba|i|Juba @Z~KJSudan|Juba ~fb%e|2020-10-03|Juba|||||
~eU|i|</~iM~KJDarfur||2011-07-14|~yV|||||
~gS|i|Bridgetown Covenant|||~pi||||8|
+?|i|@sDisability Inclusion ~Fd||||||||
~b5|i|@f&b@A~ncEducation, ~ncActivity @wSport|||<?|||||
&,|i|@6@w~zh(Paris ~nd|@6@w~zh(the ~iU~nd;~N6<._SGroups||<?|||||
~GT|i|~Dg~N(~wb|~Fm~N(~wb;~tQ~N(world|~xr|@y|A/RES/78/4, @P||||
~eW|i|~kf%YDurban ~AIConference|||#o|A/CONF.211/8, ~IzI||||
~nT|i|%N@n@w~g0@1@f%]towards an Integrated @wBalanced ~d2*iCounter @g*4Drug Problem||2009-03-12|&Q|||||
~q)|i|#j%Yfourth ~ue@Anoncommunicable diseases ~vC_"@Amental health @wwell-being||2025-12-15|@y|A/RES/80/117||||
~dK|i|%N@n~bqMidterm ~AI#D%j%Y~ls||2019-12-05|@y|A/RES/74/15||||
~hO|i|~M:united @Wurgent action||2025-06-13|Nice|||||
~v)|i|Progress @n%Y@f~xS~AIForum||2022-06-07|@y|A/RES/76/266, @P|||3|
~fm|i|2021 %N^]%j%Y@s~io||2021-11-22|@y|A/RES/76/7||||
~e4|i|Lausanne ~Hj||2021-09-21|Lausanne|||||
~n6|i|Oslo ~Hj||2019-11-29|Oslo|||||
~h[|i|>B~Hj||2022-06-23|&Q|||||
~n5|t|&D~EhRussian Federation ~HX|New START ~fc;New START;&D~HX|2010-04-08|Prague|||2011-02-05||
~L,|i|>[~z/~r6%sProgramme||||||||
~Bd|t|~xv*y~H7Free ~d3Area||2018-03-21|~H/|||2019-05-30||
>u|i|~po~cL%,||2005-12-18|~yY|||||
~bd|i|</~cL%,||2001-11-14|~yV|||||
~eS|t|*yUnion *d~Li@w~xF~pl||2003-07-11|~H?|||2006-08-05||
~bb|t|*y&b@1Democracy, Elections @wGovernance||2007-01-30|>?|||2012-02-15||
_!|i|<:~K0~p7||2001-09-11|Lima|||||
+5|t|<:~yh~pl||1996-03-29|Caracas|||1997-03-06||
~Bo|t|%4%B@AAntarctic ~AyLiving Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
~MN|t|%4~zAHighly ~ps~kG=-Western @w~iK~qw||2000-09-05|Honolulu|||2004-06-19||
~uX|t|~nJ~t[@AWhaling||1946-12-02|_W||161:2124|1948-11-10||
~MI|t|Southern ~p/^a%e||2006-07-07|>,|||2012-06-21||
>x|t|%4~zA~xN~ED~b,=-South ~qw||2009-11-14|Auckland|||2012-08-24||
>w|t|%4~zA~xN^a~b,=-North ~qw||2012-02-24|~Ls|||2015-07-19||
~Ml|t|~nJ%B@AAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
~BX|t|~sk%]~Ht~xF~Oj&iAsia||2004-11-11|~Ls|||2006-09-04||
~MH|i|_VApproach *i@f~pj~pq||2006-02-06|Dubai|||||
~kv|i|~y0%jPlan||2022-11-20|Sharm el-Sheikh|||||
~cu|i|Shanghai +FPromoting ~dx=-~qo||2016-11-21|Shanghai|||||
~lA|i|Berlin ~J,||2021-05-19|Berlin|||||
~be|i|WHO &f~NM|&f~NM|2010-05-21|#o|||||
~ff|t|&f~C4@AQualifications <rHigher ~Ao||2019-11-25|<?|||2023-03-05||
~nZ|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &mII||||
ammunition|i|&f#W@WThrough-life ~p9Ammunition ~pq||2023-12-04|||||7|
~Bs|i|~M,realization %Y~m/%sGoals @wother ~y!agreed ~IBgoals @Wpersons ~x]disabilities: @gway forward, a disability-inclusive ~IBagenda towards 2015 @wbeyond||2013-09-23|@y|A/RES/68/3||||
~go|i|>B+F~vd@wJustice: Meeting @g~KV%YTwenty-first Century||2000-12-04|&Q|A/RES/55/59, @P||||
social-protection-floors|i|~mP~J?~hh202)|~mP2012|2012-06-14|#o|||||
informal-economy|i|~x12015 ~hh204)|~x12015|2015-06-12|#o|||||
breast-milk-code|i|@f~xE@AMarketing @ABreast-milk Substitutes||1981-05-21|#o|||||
alcohol-strategy|i|&f~d2*iReduce @gHarmful ^GAlcohol||2010-05-21|#o|||||
human-rights-education-programme|i|*4@K@W~zj~Ao||2004-12-10||A/RES/59/113A||||
transparency-rules|i|~nl@1+E|UNCITRAL ~nl@1+E|2013-07-11|&Q|A/68/17, &mI||||
euro-mediterranean-terrorism|i|Euro-Mediterranean +A@1Countering ~nn||2005-11-28|Barcelona|||||
paris-mediterranean|i|Joint @n%Y~iUSummit ~zr||2008-07-13|<?|||||
bamako-small-arms|i|~Aa+Fan *yCommon Position #D~iRProliferation, Circulation @wTrafficking @A+C~h7||2000-12-01|~H6|||||
carpathians|t|#W%4@7@w#p%s%YCarpathians|Carpathian @R|2003-05-22|Kyiv|||2006-01-04||
carpathians-agriculture|t|@L@1#p~r6@wRural #U||2017-10-12|Lillafüred|||||
carpathians-transport|t|@L@1#pTransport||2014-09-26|Mikulov|||||
sharks|i|~m.@AUnderstanding #D%B@A~psSharks||2010-02-12|Manila|||||
disability-humanitarian|i|&b@1Inclusion @A+o~x]Disabilities &i~bu=r||2016-05-23|~p[|||||
disaster-relief-guidelines|i|~E,~r'~iP@w~t[@A@f~AnRelief @wInitial Recovery Assistance||2007-11-30|#o|||||
uae-resilience|i|United ~KREmirates ~o?|UAE ~o?|2023-12-13|Dubai|||||
disarmament-session-1982|i|Concluding ~iM%YTwelfth ~qf||1982-07-10|@y|A/S-12/32||||
our-common-agenda|i|Our Common ~kA||||A/75/982||||
debt-common-framework|i|~yUTreatments ~L'@gDebt Service Suspension Initiative|~yUTreatments|2020-11-13||||||
gaza-comprehensive-plan|i|>[#N*iEnd @gGaza Conflict||2025-09-29||S/RES/2803(2025), &m1||||
two-state-declaration|i|~se~rv%YQuestion @APalestine ~vC%j%YTwo-State Solution|||@y|A/CONF.243/2025/1, @P||||
paris-economic-protocol|i|~iU@L@1~iN~ni||1994-04-29|<?|||||
idlib-memorandum|i|~Jn||2018-09-17|Sochi|||||
idlib-protocol|i|<p@L>r~Jn||2020-03-05|Moscow|||||
containers|t|~p"*dContainers, 1972|~p"*dContainers|1972-12-02|#o||988:14449|1975-12-06||
commercial-vehicles|t|~p"%4Temporary Importation @ACommercial Road Vehicles||1956-05-18|#o||327:4721|1959-04-08||
stockholm-yemen|i|~ki%e||2018-12-13|~iX|~Ln||||
hodeidah|i|~ic@g~DB|~ic~DB;~ic@g~sZSalif @wRas Issa;Hodeidah %e|2018-12-13|~iX|~Ln||||
abyei|i|~o4%YSudan ~vC~D2@w~DY|~o4@ASudan @w~D2@w~DY|2011-06-20|>?|S/2011/384, @P||||
sudan-2005|i|>[~fb%e||2005-01-09|~ke|S/2005/78, @P||||
budapest-memorandum|i|~m.@1>mAssurances &iConnection ~x]Ukraine’s Accession >r~Ov|Budapest Memorandum|1994-12-05|~u[|S/1994/1399, &mI||||
helsinki-final-act|i|~kFAct %Y>l>m@w%]&iEurope|Helsinki ~kFAct|1975-08-01|~EJ|||||
charter-paris|i|&b@A~iU@Wa New Europe||1990-11-21|<?|A/45/859, @P||||
minnesota|i|Minnesota @L#D~hE@APotentially Unlawful Death|Minnesota *V|||||||
extra-legal-executions|i|@6#D~pn%H@w~hE@AExtra-legal, Arbitrary @wSummary Executions||1989-05-24||E/RES/1989/65, @P||||
death-penalty-safeguards|i|Safeguards guaranteeing @'%Yrights @Athose facing @g~FR||1984-05-25||E/RES/1984/50, @P||||
impunity-principles|i|Updated Set @A@6*a@7@w~pv@A~zjthrough #y*i~KWImpunity||2005-02-08||E/CN.4/2005/102/Add.1||||
torture-documentation|i|@6~NO@A>c||2000-12-04||A/RES/55/89, @P||||
judicial-conduct|i|Bangalore @6@A~r.~Af||2006-07-27||E/RES/2006/23, @P||||
belgrade-principles|i|Belgrade @6#D~eI*X~ci~zj~p:@wParliaments||2012-02-23|Belgrade|A/HRC/20/9, @P||||
open-skies|t|&D@1Open Skies||1992-03-24|~EJ|||2002-01-01||
inf|t|&D~EhUnion @ASoviet Socialist Republics #D*2@A^-~t7@wShorter-Range Missiles|~t7&y~p-~fc|1987-12-08|~y1||1657:28521|1988-06-01||
explosive-weapons|i|%N+F~hH@g~GbCivilians ~hr@g~buConsequences Arising ~hr@g^GExplosive ^f&iPopulated Areas||2022-11-18|Dublin|||||
siem-reap|i|~usPlan|~us#N2025–2029|2024-11-29|Siem Reap|||||
nairobi-small-arms|t|~M'~OKRegion, @gHorn @A~z/@wBordering ~kN|~M'~OKRegion ~vCHorn @AAfrica|2004-04-21|~ke|||2006-05-05||
responsible-agriculture|i|@6@W~kLInvestment &i~r6@w~EESystems||2014-10-15|>,||||5|
adequate-food|i|*3*i~Fe@gProgressive Realization ~C6~EE~O]|||>,|||||
disabled-programme|i|*4>s<r~H!||1982-12-03||A/RES/37/52||||
dakar-education|i|Dakar #W@W=r||2000-04-28|Dakar|||||
education-2030|i|~gL_/#W@W=r||2015-11-04|<?|||||
montevideo-population|i|Montevideo ~gK@1~Lh@w#U||2013-08-15|Montevideo|||||
nairobi-maafikiano|i|_dMaafikiano||2016-07-22|~ke|TD/519/Add.2||||
npt-objectives|i|@6@wObjectives @W&y_U@wDisarmament||1995-05-11|@y|||||
catch-documentation|i|*3@WCatch ~ozSchemes|||>,||||7|
transshipment|i|*3@WTrans-shipment|*3@WTransshipment||>,|||||
ecolabelling|i|~E,Ecolabelling @AFish @w~EDProducts ~hr~AyCapture ~Ar|||>,|||||
gfcm|t|~KK%Y%l^a~tX~zr||1949-09-24|>,||126:1691|1952-02-20||
kunming-action-agenda|i|~y0*iKunming #y%S@WNature @wPeople||||||||
connect-2030|i|~xH%S@W&fTelecommunication/Information ~c4#p#U|~xH%S@W&fTelecommunication/ ~kI~c4#p#U;~xH~kA||Dubai|||||
desertification-framework|i|~ow#W%Y@s~cC|~ow#W%Y@R;~ow~m"||Ordos|ICCD/COP(13)/21/Add.1, ~sD7/COP.13, @P|||7|
gatt-1994|t|~rC~d31994|~rC~d3@A1994|~pe|~m,|||||
gatt|t|~rCTrade||1947-10-30|#o||55:814|1948-01-01||
gats|t|%l~Ht~d3&iServices||~pe|~m,|||||
hate-speech|i|@s~d2@w~g0@1Hate Speech||2019-06-18|@y|||||
jeddah-sudan|i|Jeddah ~OR|~OR|2023-05-11|Jeddah|||||
jeddah-amendment|i|~t9+A2017|~t9~O0;Jeddah ~z[|2017-01-12|Jeddah|||||
london-protocol|t|1996 @L>r~Ob~OtMatter, 1972|London *V|1996-11-07|~dY|||2006-03-24||
polar-code|i|@f~xE@WShips Operating &iPolar Waters|Polar Code|2014-11-21|~dY|||||
isps|i|@fShip @wPort Facility >mCode||2002-12-12|~dY|||||
ccw-i|t|@L@1Non-Detectable Fragments||~pc|#o||~pa|~pd||1
ccw-ii|t|~Cy~OtDevices|~mUBooby Traps ~OtDevices|~pc|#o||~pa|~pd||1
ccw-iii|t|@L&5#D^GIncendiary ~h7||~pc|#o||~pa|~pd||1
ccw-iv|t|@L@1Blinding Laser ~h7||1995-10-13|&Q|||1998-07-30||
space-sustainability|i|~E,Long-term Sustainability @A~kJActivities|||&Q|A/74/20, &mII||||
space-debris|i|~AMDebris ~t"#d%YCommittee #DPeaceful Uses @A~eE||||A/62/20, @P||||
radioactive-sources|i|+A#D~f/@w>m@A~IdSources|||&Q|||||
antigua-convention|t|@a*a~hH%Y<:Tropical Tuna ~tXEstablished by @g~j!@a~EhRepublic @ACosta Rica|Antigua @R|2003-11-14|~y1|||2010-08-27||
election-observation|i|~NV@6@W@fElection Observation||2005-10-27|@y|||||
nuremberg|t|~HpNürnberg ~Fi|~HpNuremberg ~Fi;~Hp@fMilitary ~Fi|1945-08-08|~dY||82:251|1945-08-08||
oil-pollution-1990|t|~ft@wCooperation, 1990|~ft@w~KY|1990-11-30|~dY||1891:32194|1995-05-13||
imo-emissions|i|2023 IMO ~d2@1^e@AGHG Emissions ~hr~Lp||2023-07-07|~dY|||||
itlos-relationship|i|~Ht%]@w~eI~g2@g~A-||1997-12-18|@y|||||
think-tank|t|Multilateral ~KK@Aan @fThink Tank ~En~bm||2010-09-24|@y|||2017-10-06||
paperless-trade|t|#W~Ht~iP@ACross-border Paperless ~d3&iAsia ~vCPacific||2016-05-19|~j?|||2021-02-20||
genetic-resources|t|&D@1~EMProperty, ~m'@w~tUTraditional Knowledge||2024-05-24|#o|||||
food-systems-guidelines|i|*3@1~EE~Ff@w~AC||2021-02-10|>,|||||
food-gender-guidelines|i|*3@1Gender Equality @wWomen’s @wGirls’ Empowerment ~O)~AC|||>,|||||
soil-guidelines|i|*3@W#pSoil ~pq|||>,|||||
aquaculture-guidelines|i|#d@W#pAquaculture|||>,|||||
quito-declaration|i|Quito +F#pCities @w~C3@WAll||2016-10-20|Quito|~yS||||
victims-strategy|i|@s>[~d2@1~m4@w~Fe*i~vo@ASexual ~EC@wAbuse by @sStaff @wRelated ~iV||2007-12-21||A/RES/62/214, @P||||
lome-charter|t|*y&b@1=?>m@w~f/@w%s~er|*y&b@1=?Security, ~f/@w%s~er;Lomé ~p7|2016-10-15|Lomé|||||
kunming-declaration|i|Kunming %,||2021-10-13|Kunming|||||
anti-doping-code|i|*4Anti-Doping Code||2003-03-05|~pk|||||
trafficking-principles|i|Recommended ~N6~zj@w%-Trafficking||||E/2002/68/Add.1|||4|
housing-guidelines|i|~E,%j~C6Housing||||A/HRC/43/43||||
protests-protocol|i|Model @L@WLaw ~kDOfficials ~o]@w~ET~zj~j(@APeaceful Protests||||A/HRC/55/60||||`;

export const ALPHABETS =
  `ru|оиенарвсмктлпдйуяцгюыхбзжьчщшКОфПДМНъСАВРэГИЖТБУФЕЗЛ
ar|اليمةوتنعرقبدفسأحجكإشهطخصئضغىثزظءذؤآ`;

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
宣言
New York
abpdd abdgqme 
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
abtibah abocaoc {bbargdai abjnci abdogfC bbrdice abiade|bargdai abrdice abiade abjnci abdogfC|abyamj ih abargdai abjnci abdogfC bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC} 
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
行动纲领
l’Organisation 
Protección 
abdgibke 
{的|}
{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc} 
的
Principios 
{bo mfakajal|asa mfakajale|aip mfakajalp|bi mfakajalai|ai mfakajalc}
développement 
abmfbce 
against 
h dcxejadduib ejkeib, demfeglcdduib mfakbg wcxamehdahkb 
Guidelines 
Icynpdefand
Acción 
les 
高级别会
和
Political declaration 
luph 
Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib} 
et 
Derechos 
Geneva
Sustainable 
Acuerdo 
abdgibk 
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
政治@x
@iJerbo 
行动计划
Convention, 
del 
Desarrollo 
contre 
jehetBb{chq|vhq|ihq|ibhq} 
Accord 
Plan 
Principes 
协定
prévention 
abtibah 
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
abgfrcvce 
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
abdlamz 
relatif 
relative 
@mel 
{bo mfakajal|asa mfakajale|aip mfakajalp|bi mfakajalai|ai mfakajalc} 
abocaoc {bbargdai abjnci abdogfC|abyamj ih abargdai abjnci abdogfC} 
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
abagnak 
{bc mfegble|bv mfegbl|bi mfegblei|bib mfegbleib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
Implementation 
@Jle 
General 
Rights 
autres peines ou traitements cruels, inhumains 
guhajasa pfagdq Qcdcfelzdao Mhheiwlcb 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
@hpolitique 
Development 
icynpdefandasa 
生物多样性
Internacionales 
développement
ljfgfsfb 
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
abiabdc 
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
@J#g
in 
人
#Odirecteurs 
Cooperación 
annex 
非法
child-protection-declaration
children-violence-strategies
older-persons-inter-american
{| de la Organización Mundial del Comercio} 
GalbkbAchj
{问题|}#h议@.#E
儿童
行为
Gagchkj{e|b|c|p|ao} 
Hasagaf@B
Nuclear 
kfaim @z{abhdfHrce abmhca|abmhca abhdfHrce} 
@sStandard Minimum Rules @W
Geneva 
London, Moscow @wWashington
Treaty 
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxwfw|abdlamz} #2abwfice 
agnak 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
Organization 
coopération 
du 
%d12 egsphke 1949 sane, @U
Estados 
Vienna
abmfbc 
counter-terrorism-strategy
icynpdefandao 
mise #Sœuvre 
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
b #1gbnag awfeBcdbq b dejexedbq
nc 
预防
diavme 
disappearance-declaration
electronic-communications
jurisdictional-immunities
ljhadr 
nationality-married-women
paris-principles-children
single-convention-amended
unesco-cultural-diversity
violence-women-strategies
Otros Tratos o Penas Crueles, Inhumanos 
ieluv ahkfagduv fexgbgetBbvhq sahpnefhkg
mondial 
{bo bkasaguo najpicdk|asa bkasagasa najpicdke|aip bkasagaip najpicdkp|bi bkasagui najpicdkai|ai bkasagai najpicdkc} 
@W@g
@J@u
@ehaut niveau @el’Assemblée générale 
@a@1
Standards @ATraining, Certification @wWatchkeeping 
非洲
%Y%lAssembly 
Trafficking &i
to 
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
abidb 
criminalité transnationale organisée
internationale
lbjgbnerbb 
xemfcBcdbb 
xwe idb 
全球
大会
#TNaciones Unidas
#]j MFfbjedhjao vefkbb mfeg Aclagcje 
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
abpobqe 
between 
{abljfgfsfb abdbqk labdcDak|ljfgfsfb abdcDak} abpnjckc bqkfk abthoah fabuifl {luph qkfk|abdgibk lqkfk} 
{bc fpjaganqBbc mfbdrbmu|bv fpjaganqBbv mfbdrbmag|bi fpjaganqBbi mfbdrbmei|bib fpjaganqBbib mfbdrbmeib}
&hprivilèges #mimmunités 
Dadgcdrb@Qa 
Elimination 
Voluntary #d
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
lfbacag &7twaj abtrjaGag abxaye {bdrbo qkfk abthoah|bbdrbo|abgalie bdrbo qkfk abthoah|abgalie bbdrbo}
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
torture #m%nou dégradants
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
&Rabxay labqkfk abdmhce fabocaoce
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
#BAsamblea %l
%9mfaFblejkbjc dcbdFcjrbadduv xewalcgedbo b #:
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
production-patterns
@8@u
Código @eConducta 
Privileges @wImmunities %Y
&Rabxay labqkfk abakgyamce fabargdaice fabDkance
不&j道或有辱
Adicional a @4Convenios 
社会
#Smatière d’exploration #md’utilisation 
dcxejaddasa, dchaawBeciasa b dcfcsplbfpciasa 
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
abqcfahag fabhlagag abljce abdvmme labahkjaA
fexgbkbq 
gestion 
internationales 
l’utilisation 
mfanagalzhkgcddao wcxamehdahkb
visant &a
基本#6
小岛屿#t中%0
我们@:
犯罪
酷刑#i+w残忍
Fixed Platforms Located #DContinental Shelf
Wejplzkekbgd{uo mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc}, @U
Additional 
bbmfb abrEjce abyBcje abhadce
concerning 
le 
l’espace 
régissant 
&B*o@A12 August 1949, 
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
dh prb 
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
低限度标准规
制非传染性疾
合作
微生物药物耐
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
Doha 
Inter-American 
Paris
hakfpndbAchkge 
ibC 
@e#f@e
#m@u
Torture @w+3Cruel, #8
@Ma gxebiaakdaCcdbqv %pJerbo b 
#Sfaveur @Dpays 
@m@4Privilegios e Inmunidades 
#i平
{abdihc labfkace|luph abfkace} dh abpdjaA 
待遇或处罚
附加@E
#nHumanos
Conference @1
Security 
abpdd abdgqme
abtAanc {abdbqk lagnakcag|tbC agnakcag} rhcn {abdikfme nc|abdIjxe} 12 Jl/pBowo 
fondamentaux 
qncfdasa 
*i@g
@K@A#y
Pacte @!#)%?#5civils 
hong-kong-ministerial
nccha byabq ablbmah abhadce Bcj aboaqbce
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
y &J
#BReunión 
%r@J{le VIH et le sida|le VIH/sida} : 
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
bdsanqe 
bhmalzxagedbq 
havfedcdbb 
mesures 
principes 
{|le |du |au }
*aLeast Developed Countries *aDecade 
Beijing
abiabdce 
abkjyhe fabowf abdobq {Am|ibC} abonh 
almaty-programme
apartheid-sports
arab-league-pact
beijing-platform
culture-of-peace
disabled-persons
g bdkcfchev 
geneva-wsis-plan
global-jobs-pact
Code @econduite 
&a@u
@fCovenant @1Civil @w%N
illicite, non déclarée #mnon réglementée
@ba 
Ilegal, No Declarada y No Reglamentada
Pequeños &PInsulares #S*S
Use @A
bbqm dh dxawj absfajD bbngje 2015-2030
{问题|}@.#h议@.#E
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
abyBcje fabpobqe abxncne 
sane 
{abdfrve|abdjgsle} Am obade abdhyag abDalge {abkazde|abdfrfme|abfakie} 
@ainteraméricaine 
Their 
armes 
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
abrjcde 
ncqkclzdahkb 
travail 
travailleurs 
wcxamehdahkb 
{bo jancjh|asa jancjhe|aip jancjhp|bi jancjhai|ai jancjhc} magcncdbq
{rdvfjce rhfl abofmah|rhfl abofmah}
{| Nhcibfdao kafsagao afsedbxerbb} 
{和|及|与}
内陆#t中%0
Discrimination 
Icynpdefandasa 
Scdcghj
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
Armed 
Carta 
Non-Proliferation 
Strategic 
Washington
abghdce abdogmade 
@e@v
Illegal, Unreported @wUnregulated Fishing
_RNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
y @u
fBcjv dh Ajfl &Kpf abdvche
main armée &al’encontre @Dnavires 
#j%Y#0@1universal health 
%O@gStatus @A
fabrication #m<strafic =vd’armes 
petits =minsulaires #S%w
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
2030 
Diversidad 
l’accès 
mfegahpnbq 
mondiale 
@eGinebra {de|del} 12 @eagosto 
Illicit Manufacturing @A@w*hFirearms, 
Tortura y &:o Degradantes
moving together *ibuild a healthier 
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao} j 
abdgybe labgraje dh qkfk abdbsce 
bdhi abycm <-ghFcd fjmiv fabkAaG 
sfeynedhjbv b malbkbAchjbv mfegev
vienna-declaration-lldc
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao}
#M{de l’Organisation mondiale de la Santé |de l’OMS |}&h
%U>b<d@Dressources halieutiques 
expanding our ambition @Whealth 
#C性*u受{难|害}者
*dBiological Diversity
jadkbdcdkelzdai CclzFc
paris-commitments
xadc, hgawandao ak >qafpybq, g 
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
financement &N
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
#S@]sans littoral =Ydécennie 
+nNucleares 
<]rdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &m
Aplicación 
Conferencia 
Lacnbdcdduib Шkekeib Micfbjb 
abkdj fabprjad abodafce abpxjC
dfFnc @zfabpnjam abdjglwch lva
dmfhe kfaim 
gaafpycdduv 
permanent-sovereignty
psalagdasa mfegahpnbq
relatifs 
violence 
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco} %9
一切形式
鱼类种群
People’s Liberation Movement @1Temporary Arrangements 
^d{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #L
mfejkbAchj{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} 
#rlabgmalcj abgc ggxHva mfbe 
africa-democracy
documento final 
doha-ministerial
health-personnel
oslo-ministerial
toutes #gformes 
trafficking-2017
wafzwc #ciafhjasa hpnavanhkge
{人民|民族}{权|权利}+e
%qd’actes =v#K@u%f
&JTráfico Ilícito 
Developing Countries
Nuclear-Weapon-Free 
bhjafcdcdbb dehblbq 
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco}
%YHigh-level 
1949{|،} fabdgibk lqdace Aqaca {abdhaEiag|abhEaiag} 
@tqFj aogqmaD fthgar fgxEch 
Biodiversity 
Humanitarian 
Torremolinos 
abagraj 
abdcDak 
african-child
%Z=s@eTodas #TFormas 
Model Strategies @wPractical +!#D
thuaG dhwke xabce dh *Wabhffce 
&Npersonnel 
&al’égard @Dfemmes
@gUnited +'@AAmerica 
Dadgcdrbb #F%9iafhjaip mfegp 
derbadelzdai b icynpdefandai 
aichi-targets
asean-charter
astana-health
ballast-water
bangkok-rules
beijing-rules
djibouti-code
drc-framework
fqkfk abthoah
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
telle que modifiée par <s@0
unidroit-1995
wreck-removal
{e|u|c|p|ao} 
养护#i
Nhcibfdao 
Resources 
Violencia 
lutte #K@u
relations 
#-Cambio Climático
#3l’instauration d’un nouvel ordre économique 
#SAfrique
2011-2020
<m+v=2&j格
=z对妇女
>s@W%X*aDecade 
A/RES/2200(XXI), @P
Directives 
Estatuto 
Gfbdrbm{u|ag|ei|eib|ev}, #L
Narcotic Drugs 
National 
Stratégie 
abddgbsag abDkance 
abdiavme abhdfHrce 
abnAaG 
guhajai pfagdc 
hakfpndbAchkgc 
hrc-institution
internationales
internationaux 
mfbicdcdbq 
movement-access
shanghai-health
vane ahpBchkglcdbq 
{bo|csa|cip|bi|ci} 
{q|b|t|co} 
解决南苏丹
labrjazd fliA {abpniab|abpidab} abpxjC abdjgsle <]
plates-formes fixes situées %kplateau continental
#JSin Litoral @T&JDecenio 
@a*iCombat Desertification
wbalasbAchjai fexdaawfexbb
well-being &ia post-COVID 
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
Stabilization %YSituation =-Idlib De-escalation 
accra-agenda
applicables 
beijing-2010
dlamz 
drug-traffic
fact-finding
fishing-gear
%k+sd’organisation #m@enégociation 
#Q>bmaîtrise @Dmaladies non 
*2@AAll Forms @A
@]durable &al’horizon 2030
mfchkpmlcdbqv b dcjakafuv nfpsbv ejkev, hagcfCeciuv 
#Smatière 
@wCommunication Technology, including Broadband, @W
&8#i控<(病
Governing @g
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
@tdhFde abfqme abpnjckce 
Establishment 
Financiación 
Havbdhj
Health 
JeCe awBeq mfbgcfycddahkz PFFcjkbgdaip fcCcdbt 
Supplementary 
Transboundary 
Vienne 
ablqaj 
beijing-plus-5
computer-files
internationaux
labpwnab abdjglwch labkfag abdobqe pf abrdaiag 
l’implication d’enfants %7#gconflits armés
rdci <adh abaxgnaG abkojc
substances qui appauvrissent @ucouche d’ozone
vienna-midterm
&OxeBbku ycfkg ~a'jadFlbjkag dcicynpdefandasa 
lqdace abpwnab fabgiafh &7{drab|dcmah} abglhc 
{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
#B%6#IDelito _1*M
#t筹资#x
%9mfcnakgfeBcdbt 
+CWeapons, ^-Ammunition 
1990-12-14
@lInteramericana 
Aclagcje 
Am obade abdbaqe ablqjce
Financing 
Infracciones y Ciertos Otros Actos Cometidos 
London
Pacto 
Personal 
Sostenible
Strategy 
Trade 
Violence 
abagqam abpnjckc 
aw ahpBchkglcdbb 
fabdiakle 
frontier-controls
labghdce abdogmade abdikfm gqg jiace abrdice 
l’enfant
l’homme 
nahkpmc j bdFafierbb, pAehkbb awBchkgcddahkb 
relatives 
tuberculosis-2023
xe mfcncleib ncohkgbq derbadelzdao tfbhnbjrbb
{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} 
使用
关@:知识产权
尔逊·曼德拉
歧视
第二
贩运
Rio @eJaneiro
*bliberté syndicale >b@'&N
b dejexedbb xe 
>:=-Republic @ASouth Sudan
Crime %H@w=/
~dp或武装团体
#,%?peuples indigènes #m
#Sparticulier 
特权#i豁免
&7pnjckca
@hministérielle 
马德里老龄#x
高级别
@gInformal >rFormal Economy Recommendation, 
Convention-cadre #z&hchangements climatiques
vente d’enfants, @uprostitution @Denfants 
{abdihc ldsanqe|luph dsanqe} {maG abob|abob}
&iAfrica
&v守则
*nbagnakce 
+A@WSpecial Procedures 
@?Básicos 
@tqdace 
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
abaogjagcrce 
activités 
addis-ababa
agenda-2030
agenda-2063
aogjagcrce 
au-corruption
autres 
darfur-doha
dhi _gfabimabe abrhazce
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
公民{|权利}_o政治
抗<,药性
粮食%z
#R#/{abdihc labgBwce|luph abgBwce} abyqce 
@a*aSuppression 
Estupefacientes 
Peace 
Treaty
biens culturels 
g akjfukai iafc 
higher-education
iom-relationship
labHsjC abohfce abxadoe fabolich bthuaG >n
ldjsE abdIooag abfwhce bgiEcE fqdace qkfk 
mcfban na _/sane
ngo-arrangements
slavery-protocol
trafficking-2021
youth-high-level
会议
暴力
#F%9#:kafsaglco ltnzib
#nCiviles y Políticos
<textra-atmosphérique
@f*dOil Pollution Preparedness, Response 
@mProhibiciones o Restricciones #IEmpleo 
Sustancias {Sicotrópicas|Psicotrópicas}
_s{bc|bv|bi|bib} jadgcdrb{b|o|qi|qib|qv} 
bkfaim abddajoe #kgfFcn abiadbch abyqcch 
l’aviation civile *E
+z&g@e{|los }=.
a mfcjfeBcdbb jadFlbjke b mahkfacdbb hkewblzdasa 
%O@g@7@AVictims @A
children, child prostitution @wchild pornography
Solución #IConflicto #S
@?Rectores 
%kcontrôle @Dmouvements transfrontières 
Constitución #B
规则
dfhgjcab #kabdfam abdoghnme bwlke abpfEfh
nlq debicdcc fexgbkuv 
&7{dcmah|drab} yfh abobd fabpdh abmfbcch
&Omfbdqkbq namaldbkclzdao aklbAbkclzdao 
Madrid #-Envejecimiento{, 2002| (2002)|}
Prevenir, Desalentar y Eliminar @uPesca 
dcmah aogsuan faogxmad ~cmabxajrc، lda 
%YMarine Environment 
&(idb 
*4Summit 
*Fghcv Fafi 
*j%K{四|}%G
1949%)8月12日
2024-2034
<k+g{、|，}<k未来
=x跨国有%"<l
@9abmfqe 
@k(第
@lÚnica 
Administration 
Amendment >r
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
abdqcw 
abgbfD ablqjc abhard ih tBjak abhnacag 
absjavce abkfdce pf abihyjce pf abmchce
awchmcAcdbq 
awfeBcdbq h 
biad 
dcxejaddasa 
forces armées 
gaxnpCduv hpnag
glasgow-pact
haut niveau 
j Dadgcdrbb 
labgmalcj abjadce tbC abkAaG <]abtjval 
mfcnakgfeBcdbb 
mfcnpmfcyncdbb 
nchqkblckbc 
oau-mercenaries
vienna-crime
{与|和}
~cJ&N12 août 1949 #)
修正案
协议
原子能机构
名古屋
囚犯待遇
小%[#i轻%[
欧洲委员会
毛里求斯
民用航空
特别
环境
计划
防止
马拉喀什
高度洄游~a:
麻醉品单一
%9gcBchkgei, fexfpCetBbi axadaguo hlao
%V#x@:#E
@"#abdiaccj abgmjcl fabtraEe fabxnaje 
Consensus 
Education 
Fishing 
Stolen or Illegally Exported &0Objects
Treatment 
abgraje 
ablqjce 
aggression
bridgetown
cybercrime
doha-crime
doha-trips
g MFfbjc
geneva-iii
~b)ghkfcAb @eguhCci pfagdc 
nckzib, nckhjao mfahkbkprbb b nckhjao mafdasfeFbb
#N@A#y
#S@uExploración y =u#I
*X@g@s@w
aspects propres %?problèmes @Dréfugiés 
%9gamfahp a 
@Jl’intégration #B
ghcv lbr ak dehblzhkgcdduv bhAcxdagcdbo
蒙特雷共识
<]rdci pusab abgiyl fabgdccE abkazdch 
@G各国
hague-1970
land-based
libya-2015
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
#K<strafic illicite 
#T*kcon Discapacidad
#h议
&htravailleuses #m_j
(No. 
2014-2024%)十%)*l@(
>h{Bcj abdimce|Bcj aboajce} fdsanqgva
@-labrfahl abdmhce bbaxgwan &Rbbpwnab
@8l’amélioration 
Madrid {|de 2002 }%k
Montreal @L@1Substances that Deplete 
Nagoya-Kuala Lumpur 
Xnbd^DdefjakbAchjbv 
abdihc labgiafh ncda lch lbmah abrhfl
from 
qkfk abdbsce abnsjce abdgybe labgraje
#C刑事法院
%MVoluntarias 
%aAlimentaria 
%falimentaire 
=x&j口~d]*I#G
@tdrbo pfjfla 
Civil Aviation
Disengagement 
Environmental 
Especialmente 
Fundamentales 
Investigation 
Nelson Mandela
Non-custodial 
Strengthening 
agnakcag rhcn 
bhmalzxagedbt 
colombia-final
commitment *ieffectively addressing 
dIgdj abkde %I
fcsplbfagedbq 
our-ocean-2025
pmfeglcdbb bib
sahpnefhkgeib 
哥本哈根@x
培训+v发证
探索#i利用
气候变化=y
种族
精神药物@k
脱离接触#P
#W*dTobacco Control
&NSommet &[
*H@z^o^g~bwlabpuxay
+3Related Materials
+owith Disabilities
@TPrevenir 
@iJerbo
Educación 
Punish *hPersons, Especially Women 
Weapons
abdhgdch tbC pkbcag kfdce pf tDhce 
ajfpyetBco 
bqdace 
certains ~eTactes survenant &abord 
déchets dangereux 
gcc-charter
l’océan 
nfpsbv 
nucléaires
produits chimiques 
pêche 
règlement 
sfeynedhjao egberbb
vienna-plan
xeBbku 
aw PjadaibAchjbv, harbelzduv b jplzkpfduv mfegev
@e#T
@Z#DCity @AHodeidah @w
a @u
mandat au titre @Dprocédures spéciales 
supplementing @g@s@a&4
#Sfavor %1_e
共#i国
#m@Jleur destruction
labibakag abfmce fabgiafh lch _8fnka 
#nEconómicos, Sociales y Culturales
=Y%q#Bcapture illicite d’aéronefs
dh rdci rfahlv fdsanqgv fabkAaG ibcv
%'%9mfawlciei hkefcdbq{| 2002 sane}
&f~g0*iCombat *h~f)
&j员
*j@C+g法%G
@G%V毒
@t@zbkahfh 
{bo|asa|aip|bi|ai} 
África
Юsa-NahkaAdao Mxbb
进一步+f
Fabricación >-Tráfico Ilícitos 
#IPatrimonio 
%S{“Espacio2030”|Espacio2030}
&7abdoazb abrhazce
&Npatrimoine 
+3Acts Committed @1Board Aircraft
+lfinal 
>z财产
@K@X
Aviación Civil #"
Basic @6
Bcj abdujfie 
Bienes Culturales 
Central 
Cumbre %.
Document 
Economic 
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
_SRobbery #bShips 
abbarzch
abdfFnch abdsbnch lthnaH abkfahch
abdogmade
abgiafh 
abihn Am 
abmfbc
abpvman abthdazce 
abrhazce 
abxwe ~eMbbghfi ablcfbfrc bbngje 
agenda-21
ai-ethics
antarctic
apartheid
bali-plan
car-peace
covenants
criminalité 
dcDak 
defanev, gcnpBbv mlcicddao awfex 
dhFde 
enfants 
enmendada por &J@Y
fgmdcj gbs abpobqe
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
rotterdam
sids-2024
un-safety
victimes 
{|la }
_TAfricana @e~cG%1Pueblos
Equitable Sharing @ABenefits Arising ~hr
g Zekbdhjao Micfbjc b Defbwhjai wehhcodc
#3@u%fsociale (norme 
*y&b@1%-@wPeoples’ 
pornographie mettant #Sscène @Denfants
%?#5économiques, sociaux #mculturels
#TActividades 
>->]~ibEnfermedades No Transmisibles
@j%ZInadmisibilidad #BIntervención 
%9gamfahei 
*iPrevent, 
@trhcn 
Estrategias y _cPrácticas Modelo 
~igMenos Adelantados @T&JDecenio 
仙台减少灾害
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
太平洋
指导#6
无核%[区%F
海上
责任
资源
@Zgoverning @grelationship ~g2@g
@a*b
Dancjh@Bmagcncdbq, @UmfchcAcdbq 
ibdbielzdai gaxfehkc nlq mfbcie 
ibsfbfptBbv gbnag nbjbv ybgakduv
l’esclavage signée &a~cJ<s25 
~bs*Wablsgjcfbfrce (ablcfbfrce) 
#Aa 
#W@WDisaster Risk ^e2015–2030
&n劫持航空器
*J第十届~gA~fo
1949 
1949-08-12
1950-10-21
=-Context 
>e#gmoins avancés =Ydécennie 
@"#abdhi abgbfD {dh|abhard ih} 
@N+z&g#IApoderamiento Ilícito 
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
Prisoners 
Rotterdam 
Stockholm 
Víctimas 
abujase abrmcme <Hghdce pnjckca
aw pmfexndcdbb mfbdpnbkclzdasa 
dagasa %tPjadaibAchjasa mafqnje
giEcE adgDab onh abycm &7piabc 
hagcBedbq 
hague-1907
mfbdrbmag 
mfeg 
phfai abqcfahag abljce abdvarje
pollution 
qkfk 
sharm-plan
~b)afsedbxerbb xnfegaavfedcdbq 
~cmabxajrc
不报告+v不管
%xhaBfca{ - |-}sfaba{| }bdlfj 
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
Qcdcfelzdao 
Responsible 
République 
States
YejltAbkclzd
^.légères 
abhadce Bcj aboaqbce bbikm ~fV
ablqaj
abqdace abdamce bbdfam abhffce
aichi-nagoya
awchmcAcdbt 
infractions 
jplzkpfdasa 
lghncH abrEG abqamc iuj dh ~is
@h@Jl’inadmissibilité @el’intervention 
Smuggling @AMigrants 
@8l’éducation, @uscience >bculture
~fb@wReconciliation 
%9mfcnpmfcyncdbt, hncfybgedbt b *F=6
%a~ibPlataformas Fijas Emplazadas #S
>t#mpolitiques
Formación, Titulación y Guardia 
#5@D&ehandicapées
%ZResistencia a @4Antimicrobianos
@tnccha 
Commitment *iProtect @gCivilians 
卫生
及其
#T*k#u#TDesapariciones Forzadas
&B@a*aAmelioration %YCondition 
*j~jP@x^"{和|及|以及|与}*j
All +o~hrEnforced Disappearance
New Partnership @WAfrica’s #U
g haakgckhkgbb h 
xemehag nelcja ibsfbfptBbv fuw 
大陆自由_.区
#NEstratégico +z_:Biológica 
%7<sdomaine 
@N#-Trabajo 
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
*Cabrljc{|، 1930| biad 1930}
<a~h8ftbC pkbcag mchce fbBfce
>B~cc2014–2024
>y~jR定平台%z
@T&J
Asia Sudoriental
Reglamentación 
Responsabilidad 
abrfc ablicm abdmC ilj abqmfm
bbghfi ablcfbfrc
berlin-education
discrimination, 
guhajasa pfagdq 
icynpdefanduib afsedbxerbqib 
que 
responsabilité 
以色列-巴勒
在维持#C>g与
应对%c毒品#x
月球#i+w天体
#(#2@-labdkagbch abtjvalcch 
%rissue 
&Ncrime 
&fCounter-Terrorism Strategy
+I纲要
+f情况
Asuntos 
Bangkok 
Certain 
Marine Pollution by Dumping 
Natural 
abthoah 
alma-ata
amr-2016
associés %?~geou %?groupes 
aw pfcsplbfagedbb jadFlbjke 
bbghdce 
budapest
cedaw-op
crc-opac
crc-opic
crc-opsc
fljhadr 
gaafpycddasa fexwaq =ehpnag 
geneva-i
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
Establecimiento @eun Nuevo Orden Económico 
@J_?&al’information, @uparticipation 
involvement @Achildren &iarmed conflict
Parts @wComponents 
Marinos y Oceánicos y su Subsuelo
<w*b#Q@Drisques biotechnologiques
Right *i
Stratégies #m^jconcrètes types 
havfedcdbq b &V^hwbafexdaawfexbq 
%2a +Ofcwcdje, @U
%Y~bRconvened under @gauspices 
>y危及~jW航行
@a#z%k+s#B
~atjadFcfcdrbb %9
#Shaute mer 
Sendái +zReducción #IRiesgo 
~fU*j%K四%G
十%)期_,%0
基本自由
难民地位
#g&e#K#gdisparitions forcées
@,~ib~kj%1Conflictos Armados 
@C~ip#i有关~ip
pAehkbq nckco g ~a'jadFlbjkev
~ln{、|}=4{、|和|及|}>z%A
发生*u时#s~iE
#t#x%c+G
@m_c@TEliminar &JTerrorismo 
salvador
sua-2005
yokohama
{abxwfw|abdlamz} #2#abtmaje 
~bwlabpuxay، flxaye abhoaG 
最<'则
%J~id
&Nmilieu marin 
&hpires formes 
(№ 
+tpénale
2001-2010
<aimcdc abrhoce
=B@7Floors Recommendation, 
=z&n+v~ky制捕
@1^-Destruction
@8<s@]
@:@k
@L&5#D^GMines, 
@cEfsedbxerbb eFfbjedhjasa 
@fLaw <rFriendly Relations 
@iJerbo, #L
@l%Z
@s>lSouth-South Cooperation
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
Genetic ~b,
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
República 
Rotterdam
Rules 
Règlement 
Terrorism
Zona Libre 
abargdaice 
abhFad abpoaoc 
ablcze ~gQdh abphuwe abljce
abthoah
abxaye 
adgcaEag 
afpybq 
afsedbxageddao mfchkpmdahkb
bdgelbnag
commerce 
@j@e
=-Field @A~eeJustice
@L<p>r<v@w~fB
traite @D
#e^Dmansakagjc b nbmlaibfagedbb 
Amérique latine #m%7#gCaraïbes
y {|el }#X
~cn%9hakfpndbAchkgp Юs — Юs
公民及政治%A
#TSustancias ~lEAgotan @uCapa 
@f@a*a
%/@g%4%m%YChild 
示范+7#i实际
Desertificación #S@4_e~cI#S
g rclqv 
#Bréunion 
Access *i
Programmes @1#pConsumption 
corruption-2021
diversité 
drug-2009
drug-2016
fchpfhag 
fqyahagva
kafsaglc 
kdi abaogcbaG ~f3<]abwazjag
kimberley
l’assistance 
l’emploi 
mfbdpnbkclzdai 
mfcnpmfcyncdbq 
mfegc 
new-start
oslo-plan
pjfcmlcdbt 
qnF ftmaje 
tiame vcsbe abmcfh abocamce
traitement 
{a haxnedbb|aw pAfcyncdbb} 
~cevolontaires 
~luTratamiento 
与_.有~d/
司法
巴黎
建立
弹药
斯德哥尔摩
武装抢劫船
活动
美洲
部长级@x
阿拉伯
非拘禁_)
：团结一致
#kabdbfDag abiAfce abDalge
<tcomme moteur &N@]durable
=B^b@Wa Fair Globalization
among +'&iaccordance with 
debvpnCbv Fafiev nckhjasa 
hgqxeddasa h dco mcfhadele
leurs pièces, éléments 
lycBgva abdimbe lljfgfsfb 
~d6Qlawelzdasa mlede %'~fq
~gPabqje abkajce abpnjckce
#:dcxejaddui xevgekai ~gf
%0_-区域+g%u
&Z{发展|研制}+v生产
&c^){nc|ibC} abrjn abkajc
&hstupéfiants
*Rsfeynedhjasa dehclcdbq 
*dRoad Traffic
1961 
2018–2030 _V
=Ypaix >bréconciliation 
Disposiciones 
Documentation 
Independencia 
Instituciones 
Objects Launched into ~eE
UpPdah-Mofchhj
abdbqk labivm 
abgjaD %IabDkanc fabwlcic
abpdh abBHazc 
bhmalzxagedbb 
dcxegbhbiahkb 
dyacm abpodas 
jakafuc iaspk 
kjwarhe bbobade abpqcazce
l’abolition 
nahkaodai kfpnc naieCdbv 
organisations 
{|les |des |aux }règles 
~eFContinental
~eGMínimas _Y
~ibCapturas Incidentales 
《2015-2030%)~jO风险=y
#IConsejo 
*Wabhffce 
+rbbdhgmC +r*Tabdihc ~d9
+zPaz _1Reconciliación 
Funcionarios Encargados @eHacer Cumplir @u
as a driver @Asustainable development
Antigua @wBarbuda 
%q@Dactes 
aw ~bob naiasekclzhkg g hFcfc 
&8<l#i+d
@Z*X@gGovernment %YRepublic 
@a=Y~bk#Bnavigation maritime
y Otros 
%9bhhlcnagedbt 
@h#m^l~iF
signed at &B@125 September 
约翰内斯堡
船舶压载水
防治荒漠化
%7#gaffaires intérieures 
~g8<]poao abmch pf abdigkm
<k+g+v<k未来
=-Great Lakes 
Practice #D@fRecruitment 
h mamfegjeib, gdchcdduib 
#S@4Planos Nacional e #"
#W@W&fClimate Resilience
*aFurther 
*iPromote 
1342:22495
1966-12-16
1980-10-10
1983-12-02
1994-04-15
@"abfqcme bbdxmjag bohe 
@l_Y#-*A#I
América Latina >-Caribe
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
Pesca 
Promotion 
_5Refugees
abkfaim fabdlamz #2@-~dG
abscdcazce
antimicrobial resistance
bdFafierbaddasa awBchkge
corruption
deuxième 
fpjaganqBb
ghncH 
icynp 
jahibAchjac mfahkfedhkga
kcffafbxie
kfaim 
lch @z
l’État 
manncfyedbt mfegamafqnje
mcfhadele 
ndq %3&V<c
relativos 
{ (Gefbyhjbc mfbdrbmu)|}
{abobwe abkAazce|abkAaG}
~c0Racial Discrimination
~fSfehagao nbhjfbibderbb
京都
作用
妇女
残疾&j%A
罗马
#C@k
#kabgibcd <Habghdce ~i2
#rltiahag dyacm abpodas
&7{dcmah|drab} aogsuan 
+f*j@C~hx^"@:
+k1930 ~hh29)
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
Espacio Ultraterrestre 
Forces 
Independence 
Indian Ocean 
Institutions 
Integración 
Istanbul
Johannesburg 
@D#5@e
%]&iRespect @AIntercountry Adoption
#3@u&3(emploi #m
%N+FHIV @wAIDS: 
hgawanc ehharberbb b *Rmfege 
Special Session %Y%lAssembly
%7<scontexte #B
*f+"#i民族权
@a#,%?
Madrid @f~g0@1Ageing, 2002
#T~dXa Bordo ~ibAeronaves
%9phkaoAbgaip 
+nPequeñas y 
&Nconflit #S~kM&NSoudan 
_/%S@W#p#U
_s@baw plpACcdbb pAehkb 
&BConventions
@C&j类~gB~fo
MFfbjedhjasa 
MFfbjedhj~asvefkb~cx~kr
Mejoramiento 
Nouveau Partenariat ~mS
Pacific Ocean
Pueblos 
Rome 
San Francisco
Semipalatinsk
Statut 
Trabajadores 
_iforcé
abdhFde 
abhEai 
abimabe 
abkAaG 
abkahfh 
ablbmah 
abpwnab 
amended by @g
bangkok
beijing
bycatch
charter
chicago
cluster
crpd-op
fexgbkbt
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
lqdace 
marchandises 
mfabxganhkge 
mfaiuhle
mhbvakfamduv 
mukaj &6
ncd-2025
pandemic-2023
part-xi
proclamation 
rhfl ujk Joca
santé 
sevilla
tampere
toutes 
uhc-2019
vclt-io
wlesamalpAbq 
xwe _X~gc2030
{Convención|Convenio} 
{Convenio|Convención} 
{en favor de|para} @4_e
{|,} 
{国际劳工组织|}#?
~bqMeeting *g
~nBNon-International _S
~nNPFFcjkbgdasa <[%3~eX
économiques 
自愿+6
#-~j/~idInformación, 
#Dfight #btuberculosis
#N@X
Deben Regir ~jG%1&P~g1
Jurisdicción Nacional
Oahhbohjao Wcncferbco 
Objetos Lanzados al <z
^]Peaceful Settlement 
hFad akgyamc mfbc rmcm
ibdbielzduv dafiev ~c8
nlq 
@h@e
@a+D@A=?Navigation
#u@u%a#BNavegación Marítima
%l@Z@1Tariffs @w
hkfcljagui afpybci b lcsjbib 
~j0@'physique @Dmatières ~h-
Lune #m#g~eTcorps célestes
@s%4Law %YSea 
~dw@da Fbdedhbfagedbb ~eX
条例#i细则
%9havfedcdbt 
@C南南<)~hf
Platform @W=r
#S&J
&h^j<h~hc<sterrorisme 
@fAtomic Energy Agency
programme « Espace _/
{|25 de marzo de }1972
~bFak 10 ncjewfq 1982 
#:dcxejadduib ejkeib 
#C劳工%"@G
%'%Dj iaft, 
%3manncfyedbq %tibfe 
%6#IDelito y *MPenal 
*Gblb asfedbAcdbb ~cs
+s%?niveaux national 
2011–2020 
2017-2030
@"#abdhavAe 
@8une 
@Bmagcncdbq 
@TPrevenir, 
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
_:Biológica
abdoaime 
abgc fAigva abdrdfie 
abjwle Hag abpvdce >C
abproad abdwbke &7~kx
afsedbxerbt 
bhjafcdcdbt 
chimiques
circulation routière
decision 
directrices 
d’Istanbul
g jadkcjhkc 
gcncdbc jallcjkbgduv 
icfev 
israélo-palestinien 
juridiction nationale
kafsaglb 
leur 
l’énergie atomique
nafaydai 
por 
qnF abghfi ablcfbfrc 
relativa 
réparation 
sahpnefhkge 
xehcnedbq %o
xesfqxdcdbq 
{xjcwe|xajwe} abwjck 
{|، 2002| biad 2002}
@Dstocks @epoissons 
Ports @AHodeidah, 
&iLatin America @w@gCaribbean
@TAliviar @uSuerte ~lECorren 
@a@V
ncjleferb~cxb Gfasfeii~b'&d
Mantenimiento #BPaz _1%a+9
@fCovenant @1Economic, =B
@c#Fa 
Statute %Y
&n制造#i~d]
~qa~d"#m
~mmmer &N10 décembre 
+m#I~dZ@F
<scontrôle 
@"#abkdi 
{问题|}
~bxabpnjckc 
~cy{共和国|}冲突
~et~kuabwnb 
~i:abyqe 
~mY@,Física %1~m-~iS
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
灭绝~hV罪
第三
遗传~jY
销毁此种
阿拉木图
障碍者
#qRevitalizado +z~fD
%"{间|之间}^:@.#P
%gabdhFd bbibake ~pJ
&D#DSouth-East Asia 
Conflicts (Protocol 
Israeli-Palestinian 
Notre océan, notre 
abxgadce bdIgdj @z*T
aw bxicdcdbb jlbieke
bangag ftuajag abwjk
hclzhjasa vaxqohkge 
kfpnqBbvhq-ibsfedkev
objets lancés %7~fs
~bw~f3labpobqe ^'~im
~gm2014–2024 sanag
修正@:《1961%)~gG
#bWomen
%!^imfaiuhlaguv ~nV
%-%mCouncil
%9iafhjaip 
&7drab 
&j道主义
&zbtmaje uIfh kAaG 
*b~cZtransmissibles
*j@C~fX%G@G
+"理事会
+qhealth coverage: 
2011–2020
@dibdbhkfag
@sstrategic plan @W
Associated 
Biological 
Buques 
Commission 
Convención
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
Jeddah ~f2Djibouti 
Kigali 
Mitigation 
Nagoya 
Nhcibfdasa 
Nueva Alianza ~lu#J
Oakkcfneihj
Occidental 
Ozone Layer
Pandemic %e
Production 
Rdnbohjasa 
Regulation 
Repression 
%W>.@e&2
^]Inadmissibility @AIntervention 
@a#z#K@u
~nCpersonnes, ~eh@Dfemmes #m
#0*g#Dprevention @wcontrol 
{de 1973 |}=Y#Q#B~ktpar 
a ibfc b mfbibfcdbb g 
Sudán #ISur
~cy~ih冲突
~euMandate Holders %Y
#b@g~kZby Land, Sea 
~dCabdIjxe 10 sahfh 
&8+v>y#i~mQ
&j不受~ca
@G在
@Z@1~d3Facilitation
Second 
Sendai 
Siem Reap-Angkor #y
^Djadkfalc 
abDahc 
abdbaqch abnAazcch 
abdjpe 
abobfs 
abscdcazce 
abtwaj %I#rlabdfam 
ajcede 
bbkAaG 
bdhi 
dejamlcdbq 
dqcwha، dogklbha: 
durban-2021
d’autres 
enfants
gumaldcdbq 
instrument 
l’examen 
matériels connexes
mettre fin 
navires
pdbAkaycdbb
pmfeglcdbt 
prévenir, 
psalagdasa 
ressources 
rmfb pidab 
réduction 
sauvegarde 
sida d’ici &a2030
whaling
wpnpBci hFcfu kfpne
xwe 
ycdBbd 
{Acuerdo|Convenio} 
{ac|asa|aip|ui|ai} 
{uo|asa|aip|ui|ai} 
{的2005年|的|}@E
~aQ#!ycdBbd
~ibFuerzas Armadas 
~n8abpjyme abodsce 
~rMOcéano 
最低%)龄
#Aaw phkedaglcdbb 
#M#)%?^j&Nressort 
#S@4~lQInternos %1
%9#:amphkudbgedbci
&7abuIfh abmaxbce 
&h_j~jl(révisée)
+3Celestial Bodies
1949
@Jl’âge minimum
@f*d*e@W
@t@z^g
Budapest
Civiles 
Civilian +o&iTime 
Compact 
Conseil 
Crime 
Hague 
Heritage
Madrid
OeiaAd@b
Rkasag@/
Sendai
Slavery 
Tampere 
Towards Inclusive 
Traffic 
Victims 
^o~fx<]abdogfC ~i5
aarhus
abdfajm 
abgdccE 
abgiHcl 
amr-2024
aogidab 
aspects 
au-act
bamako
@J#[@e~bg@e&3
@1Cessation @AHostilities, @7@A
#u@uMujer
@w@g
@'@D~jx@Dconflits armés 
&Nmaintien #Bpaix #m#B
jafcdduv defanev b ~i/
@aunique 
Dadgcdrbt a 
#I~d0_Y>-~d0Asociado
%4<A%YDevelopment, 
kfpnc g fuwalagdai 
土著&j民
#e^D#:
1948%)结社自由
=Yréglementation 
@s*dContracts *a@f
abwcjah abdmhc ~i5
blb 
bqkfk 
dayton
dchagcfCcddalckdbv
doping
durable 
durban
geneva
gimcb 
hiv-2011
hkekphc 
icescr
ilo-29
ilo-87
ilo-97
ilo-98
lfAi ~i0
l’environnement 
l’indépendance 
malabo
maputo
marpol
maybluv 
migration-progress
nagoya
pêche
ramsar
recours 
sdg-2019
stcw-f
unclos
under 
unfccc
world”
xajr qmfm abfbace 
{aogxmad|aogidab} 
~a"obfs 
~baabdchaG ~agibcv
~cjantiterroriste 
~g9~hT包括~lJ在
~gA是
~gB免受陆上~n[
~gI：快速加紧
~j6dcnamphkbiahkb 
~jlpar terre, air 
~p8{| de La Haya} 
~s8枪支~k"零部
~ta所产生惠益
“空间2030”>A
一个新增特殊
主权
于宗教或信仰
任何形式拘留
伙伴^:
作品提供便利
反对
外国仲裁裁决
契约
女性罪犯~oc~fH
审查
宣布印度洋为
就业
执法~ip~d.武力
政治
有关
机构
污染
消耗臭氧层物
独立
联盟
船舶残骸清除
获得
设定来文程序
#,&a~j4septembre 
#-~cf%1Refugiados
#SAfrique 
#VabtAanc 
%-~cO
%9ekaidao Pdcfsbb
%Z~dv~lu*S
%y小规模~dq~rn
(Gfakajal 
@Jl’égalité @erémunération
@wLimitation @A_VOffensive Arms
délivrance @Dbrevets #m
#K@u_6&afeu, 
<sproblème &[#Bdrogue
@a*a@7
&s@d%9NRЧ b LGRHp: 
^(a 
~mY+h#IDesarrollo, 
@L@1~nP~m'~vCFair 
l’Asie &NSud-Est
~d]&j口
~g9内政~ld~k"~wK
~li遭受~wu或监
临时自治安排
体所造成损害
刷品阅读~tp~wN
托雷莫利诺斯
生物
背景下保障~wW
规约
部分
#i到2030%)终结
%j%YProvisions %Y
*Tbbrdice abiade 
*iPrevent 
*j&u%A%G@G
+j#SAsie centrale
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
@-~dM<]abyicm ~i5
@9nccha #k
@ZEstablishing @g
@fChild Abduction
@m#T
A/CONF.199/20, +,
A/CONF.207/11, &m
Agenda: space ~oZ
Bcj dujfie
Cape Town 
Ciberdelincuencia
Code 
Combating 
Conflicto 
Connect _/
Convenios 
Cour ~l[*E
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
Transition ~hr~en
Tribal Peoples #H
Wejplzkekbgd@o~e2
^jnon privatives 
^z@8#gtitulaires 
abdhaEiag 
abdvarjch 
au statut 
cybercriminalité
formation 
jbwcfmfchkpmdahkb
l’Union 
l’environnement
l’exploitation 
mfbdrbmev 
nucléaire
outcome +l
règles minima #z
réfugiés
société 
trjaGag *Cabdirb 
with 
#N@e#f
Maintenance @A@f~fb@wSecurity
#S@u
<w@m%a#BBiotecnología
*b~a-#m<sharcèlement
@3~fAb mfaAdasa ibfe
<u#g~eN@D=m
@a#b
a ~sI%9_Egaafpycdbo
床洋底~k"底土
法治
美利坚合众国
#i农业植物~tm
&al’intérieur 
&n~d]麻醉药品
*J主持下召开
@:无~tj约束力
@G采纳~wr标志
implementation %Y
{q|b|t|co}
{之|的|}
~b(=A
~d?+v仇外心理
~dB>e~a22014-2024
~daun mundo más 
~f?abpwboc
~hmvieillissement
~nzRoma %Z
~tp或+w印~w)已
“~d[次=4~mA”
争取公平*I化
给予殖民地%0
遇之%K@k
#C性*u受难者
%!*Gfexfewakjb, 
%){大会|}~dj&t
%g#rlabibake ~pJ
&O~h]ycfkg %Q~a'
+z@,
<j快速+I方式
>dIcynpdefandui 
@cLagcke Xgfamu 
A/CONF.166/9, &m
A/CONF.197/9, +,
A/RES/71/256, @P
Bacteriological 
Common #W@WDebt 
Doha
Fbdedhbfagedbci 
Fortalecimiento 
Hong Kong, China
Law ~kDOfficials
Sharm el-Sheikh 
Washington, D.C.
_8&7~fO&7Hbs ~a9
_c#I~m9Rector #I
_p~hi^"~lP~em~le
abdrajc abdazce 
abfkfm abdogvbs 
akgckhkgcddahkb 
imd rfaE abgmxb 
internationale, 
internationally 
kcffbkafbelzdai 
leurs munitions 
l’agriculture 
l’efficacité 
l’enlèvement 
mfakbgamcvakduv 
nbmlaiekbAchjbv 
~c3d’adoption 
~dP~dl@x：~wB*j
~gu-吉隆坡~dr
~hphfcnhkgev ~ov
~m!*R>qiekcfbele
~mYCirculación 
~np<Hifbde iambe
écologiquement 
“Space2030” 
储存细菌(~w-
号)
#abbwake abHjce
#d@1<._SGroups 
#x~hf
%-%m
%/@g^B~cO
%c~k!%"
%y#t
&wndq 
&zbbgmalcj Bcj 
(dlamz 
*5^A~uc*D
*aMediterranean
+7~gC
+B~cJ~hl&Nsort 
12 Jl/pBowo ~u.
<L@)#z
=Y@'
@-lobade 
@0{de 2005 |}#)
#X@e#f
%B@w*B@A
#u@u
%C#Bmise au point, #B
~kV#m&a~h"@Daéronefs
*Lb defanag, @U~kr
~iq~wG~yv跨界~a:
#i惩治~w9~wi~pV
%9mfcnpmfcyncdbt 
&n转让其~li权
2012%)开普敦#P
@a_5Stateless ~f)
~hV主义+v~hV~yw
~ln共同体@G~gw
~od采取紧急+I
于表现@:路线
无国籍&j地位
诱拐&u民事~lk
阿尔卑斯山@k
#gdéplacements 
#x=4决定因素
%g#rlabrfahl ~af
=z可能威胁#C
@Ma 
@fOrganizations 
@s~yh~iR~vn&i~ch
A/RES/54/263, &m
_cNo Privativas 
~gh#z*b&MSud-Sud
~j0~al~mo%7<s~pt
~nL_)^"增订本
保障(最低标
#INiño
#Svue 
#j%Y#0
&2_Y%Z&lSur-Sur
*I化%c中~lg_(
+B~dB
<w@L@1Biosafety
@9jfda 
@N@F
@l_R#n
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
^[^A~qi#5
abdjgsle 
abdmhcch 
abfEajc
abgc 
abgjaD abDkanc 
abhnacag 
abiabdc
abobad
=3~aa@e~u.~rh~mI
@K@A=r
*dRoad Signs @wSignals
%f~bC#z#m~bCassocié
@J%Cou @ulimitation 
Montréal #)&a@D~dJ
iafco b ajcedag b 
%9wafzwc =ekeweje
~gD&n进出口~iE
~jT~s[~dq~jY~yv@k
~wk防治%V毒~w?
争端#i局势以
亚@:斯亚贝巴
海+v空偷运~lm
跨国收养~lk#s
#BCorte Penal #"
&u色情制品#x
1982%)12月10日
@f~sq*aLaw %YSea
A/RES/61/106, &m
a Mano Armada #u
#R#r
#S~iu
#gresponsables 
+e^"~n.友好^:
@9~l6idb 
@Z@1^aSubsidies
@l^c_Y~b:
afcfta
afpybq
africaine
ahawcdda 
akgckhkgcddasa 
asdchkfclzdasa 
au rôle 
aw awfexagedbb 
awuAdasa 
bavac 
bbobad &7
ccamlr
communications 
con 
culturel 
disability-2013
dmfhe 
dmjcm 
dsanqe 
durable
d’un 
ehmcjkev 
escazu
forêts
fqdace 
icynpdefandaip 
kfedhsfedbAdai 
kfedhsfedbAduv 
kfpne 
lbr, 
lqkfk 
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
nelzdcoCcip ~au
petit calibre, 
piabc 
produits 
qdace 
recaap
reconnaissance 
sane
slavery-amended
sûreté 
twaj 
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
~a"~ux@-lkdi ^p
~cU@z#2~uCrhfq 
~cb~a/~d?
~ciJurisdiction
~czdgh abwazjag
~dp伤者病者
~el#C#G
~f?abvamz
#m@e
Worst Forms @AChild ~m)#H
@L~jKSuppress @w~h6@w
#)&a^M#Bpartie XI 
%pJerbo b 
分享其~wp@:~gu
国内#i#C
无害~gB拆船@k
#K@u
*f民主+v选举
@Dcours d’eau 
A/RES/69/283, &m
a New @f~iNOrder
%)~ir{和|/}~gI
>-~j/~id*M#S~lQ
@E^"
tous #g
~gA程序任务
~gD倾倒废物
~gbxejltAcdduib
~jjmfahkfedhkge
~l'hfcnu 
~lG斯坦
~lh品
~mUBooby-Traps 
~ml%z&n&v
~rq@!
~uZ*C#a
~ze)及毒素%[
~zz~lu#J~eK%1^F
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
最后~tg
杀伤~ip地雷
沙姆沙伊赫
相关
系统
部队~hX
重振~gs
间^:#P
鹿特丹
：努力实现
#(#2
%!~sOngbycdbb 
%-Settlements 
%4Recognition 
%Pinterdisant 
%Y~mgAdequate 
&Iscl gafh ~gc
@G~li类型~ti
@N%Z
@TFacilitar &J
@Z<r@g~eI~g2@g
@a*a#9Seizure 
@jy ~jy~eF>a^n
@muna Cultura 
A/C.2/59/3, @P
Addis Ababa #y
Biodiversidad 
Construcción 
Controversias 
Erradicación 
Implementation
Instrumento @F
Mnnbh-Mwcwhj@q
Obihj~ithkekpk
PFFcjkbgdahkb 
PjadaibAchjbv 
Transferencia 
^]Enhancement 
_4coverage, *m
_gfabimabe ~i7
abdmajo abJdhe
ablcfbfrca ~bP
abnyb abihyjc 
accélérées 
biodiversité 
dfhgjcab %I~lz
démocratique 
fcsplbfagedbt 
g jahibAchjai 
j Gfakajalp +4
juridiquement 
man dexgedbci 
mfchkpmlcdbqi 
spiedbkefdasa 
wcxamehdahkb, 
~cc2024–2034
~f9{| de 1949}
~fd#Scas @econflit armé
~si=-Event @A_SConflict
~sZSalif, @wRas Issa
#m@D
b ~h,
安提瓜#i巴布
%)道路交通@k
@:#6
@Y~fz~zB~k3@u~oQ
~s[深海~dq=A#C
为盲&j+v视力
#A#Fa 
#BSalud
&al’esclavage
@f=/Court
~fp侵害
~ws债务重组
刚果民主~ih
叙利亚
最恶劣形式
沉积物
港口国
管制
船舶~n,出售
*J~em全体~fo
>m%YAbyei Area
@G与~ef~wG联
@L#b@g~ab^-~md
A/RES/79/1, &m
Sudan ~a?*a~f1
~hgdomestiques
~hy@-labrjcde 
~i4~uw~d7ibcv 
~iWSubstances 
~iw*j<j~zm@(^"
~jLbgqoch qab 
~kn~dCbgmalcj 
~l?autochtones
~qcprofession)
~w5~sOngbycdbb
êtres humains
互助示范%F
停止敌对+I
爱知%u目标
纳~d:>g峰会
萨尔瓦多@x
#Q~lM~Ca+t~l[
#X>a
%-Environment
%5au ~k4
%7<ssystème 
%9xemfcBcdbt 
%G@.~d[{项|}
%k~h:~qn&NSud
&k~a,%?~i?~lY
&s@d
(~wD_o职业)
*X~bE~vC
1967 
1968 
2030
>r+k1930
@"#a
@WLandlocked 
@a@J
@l@F#u&J
Accord-cadre 
Aichi-Nagoya 
Alma-Ata
Alta Mar
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
Pollution ~hr
Poner Fin ~id
Port State +!
Protect 
Refugee 
Registration 
Rules
Segundo 
@0*5%?*o@e~gq
~bA*2@A~d4#b
*dOffences @w~lS~iC
%L#mpunir @u~ud@D
岸#i加沙地带
*Lb defanag a +O
@:~dP后续#C~fo
大湖区%z+v稳
#[#B~a-
&al’occasion 
1952%)=4~z4准)
@f>l~dW@W
~yM%1~iJ#SCaso 
伊斯坦布尔
萨摩亚途径
~t!{del|al} @Y
~zBCorrupción
#d*a
#s平民
&Z核试验%F
*j~qh+e^"@G*f
+w物质~wI+g
=x海盗
@L>r~jD%m#D%m
@l_Y
Serious 
Special 
Statelessness
Strategy
Support 
Systems 
Transit 
Transporte @F
Tribunal
Watercourses 
Workers 
Yokohama
_4coverage *m
abdgybe 
abdhawk 
abdobqe 
abdqsde 
abghdce 
abiabdce
abkAazc bbonh
abkwjo fabhfG
abpjfaq &7~kR
abpqmaD 
abuadbe 
afsedbxerbqib
akjfukai iafc
alto nivel =p
anniversaire 
awafake 
awqxekclzdao 
basel
bbpdd abdgqme
bdiadbe 
belem
bkfaim abobfs
busan
byabq pkb ~qJ
ccw-v
cedaw
cites
consentement 
contrecarrer 
dchcdbb gevku
death penalty
dehblbq 
dehlcnbq
diplomatiques
dispositions 
d’une 
efficacement 
enmod
fabghdce
fabrication, 
fabyqe abiade
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
l’unité _9
@l@e~iY
@7@A
&iWest @w~iKAfrica
未报告#i无~DV
#m<s
~n.新@:#C~ln秩
~z(~h3@u~f5~sP@4
&xa 
<x_9~s9@D
vols &a_3
~rz</~g5#Q#B~i-
买卖&u+v&u卖
老%)&j
+F+!*i~j]@f~nn
jaffpmrbb b #:
~y:~g7^"~lP~E4
达尔富尔>g
@G开展
Optional @L#D
Pact *aFuture
faire face %?
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
qFj 
qncfdao 
qncfduv 
rdci 
sanagBbdu ~h4
sans littoral
sdg-2023
seafo
sociaux 
solas
stupéfiants 
traités
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
~d7ibcva
~dCfabdqcwag 
~eb+ssyndical
~ew~ck&7qabe 
~g9依*j@C~A]
~iWSubstances
~lH%z~lp
~lu#J~d1
~m:^D
~n(%1Reclusos
~qxIndígenas
~s6nasagafev 
~u:~gMVessel 
~uB~a4abihyjc
~ya@F
Цcdkfelzdao 
Цcdkfelzduv 
“%c社发+G
信息=4
遗产@k
#(=]
#I~r?Marino 
#M<u#g~b/~zv
#e@b%9
#yPlan
%4Law 
%A@x
%Rmfegahpnbq
%x{iad |}~xn
&(*C
&b%Y
10 December 
<hfaciliter 
>-Bienestar 
@Z@1
@a#z
@j#-
@q%'%Dj iaft
@t&cabdfrve 
A/CONF.206/6
@N@e
Rule @ALaw at @g~ci
%4~nc~Gb&yMaterial
海员~hS#i~lf~pY
~jKDeter @w~j]_Z
&Z~ca@:>i
a ibfc g 
fond @Dmers ~DC
~cK@u
#C~jW&j命%z@k
&ami-parcours 
@0^A~Gi~l?#)%?
@G推进&8<l+v
nbjao Fepdu b 
poursuite #B&U
#méquitable 
@C少%)~n,~mH
@f*d=?Search 
~lu>]#ITabaco
~nz</%Z~p?~dO
~rz~qy*b
#Mpolitique 
%1Crímenes 
&u卷入*u#x
@1+!~o[^e~wZ
@4Fondos ~me
@h%k+s
@l~zBTortura
@tdhi 
Accelerated 
Aehkb 
Ammunition, 
Association 
Bamako
Continental 
Damcdsescdhj
Declaración
Disabled ~f)
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
Túnez +z~eJ
Violaciones 
Work &i~gM#H
abgrajce ~bP
abxay 
abycm 
afsedbxerbb 
ajcede
aplicación 
appartenant 
awchmcAcdbb 
bdahkfedduv 
certaines ^.
chap. 
communiqué 
development 
dhavAe ~vt_2
différends 
dyacm podas 
fabdyabqe &7
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
pf gkccm ~vv
plan ~b7#z&h
prisonniers 
#5@e^N
#N@A=r
%y消费#i生产
~f6@6@w%mat Work
=x陆+v~A"@:~dr
#B~jz~rh%Ja @4
%._Y@T~r9@u~sp
严重违反#C
%kmarquage @D
&j民享有>g
@C&8少%)<l+6
harbelzduv b 
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
{lcrch|lsch}
~HH~nM~nb~A?
~Hz~f9
~b)kafsagao 
~em~wF论坛
~f!Business 
~ijbdcDak >n
~j6~n4
~k8bbibakag 
~kKMhheiwlcb
~kdConsensus
~lEse 
~m.#D~cQArea
~mgOrganise 
~n,机关~wK
~sI%9*F%t~pH
~v(ltnco ~gW
世纪
两国解决
体制建设
公众参与
养护
劳动
团结起来
基加利~gr
子孙后代
实施
布~dm
常规
应对
强迫失踪
挑战
改善
文书
某些
检察官~pU
永久
爆炸
爱知-~gu@x
空间
第一
精神
综合
罪行
补救
过境
运输
阿斯塔纳
!X!X!I 
#Aaw 
#R+r
#kDkane ~AX
#m#g
#t中%0
#v~fJhkfed 
#x*J~hf
%"*j%"法^"
%4Civil ~p6
%:@muna ~no
%YChild
%c~w-伦理
&7Bjl ffow 
&Nstockage 
&Z~lh%[
(kfaim 
+(bbargdai 
+F~gL@W#p#U
+f~gC
+nQuímicas
1930 ~w5~n2
1954 
2012 
2017–2030
=ejaffpmrbb
@Y@e
10-Year #W@A~nQ@w
@C女性~gv#i~wA
>g与%z@:~A9及
%7@urégion @D
~bc#Breunión 
+w&j类住区
@c~qshatxe a 
~uAb ~hP
千%)
西非%0~zM+v
~Hz~iQ
~n,：迎接
各国
有效
未来
第十一~w:
规定
难民
集体谈判
#Ahkalckbq 
#C~jW搜寻
#DRole 
%"权{利|}
%9ajexedbt 
%Y~fR
%k~aC
&7rhfl 
&n出口文
*j~d[号~Cp
+f明斯克
=vdirigés 
=z~a/~hV~d?
@"abdugjse 
@G获取~tm
@W~fb&i
@Z*a~du
@a#,
@f~g0
@j%Z
@mPandemias
@t~n8dfajm 
Abolición 
Arab 
Artificial 
Atlántico 
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
Nuestro ~m7
Obihj@d
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
_.便利化
abaqgraEce 
abdqanFe <]
~zB~ix@e+n@eFuego, 
~c6~m1@A+'
~wo件#i~n/@:~dr
~zj@w~f6Freedoms
~ln+v=4及>z%A
~iF~mS~vW@D_7
~zV~Kd@G@C在
#3@u~ep>b~jE
#Q~lM#m#B~mM
1951%)
_h=j~o7b ~hJ
第四
#C~k!条例
%7#g
%9mfawlcic 
@a~Ci
@f~m)&L
@h%k~js
@j~nF>a
@m~jy
@s~nl*a
abgBHce
abghdce
abhffce
abijlce
ablcze 
abmaxbc
abmfqe 
abobad 
abrmcme
abtbsgjfhce
abtwajce #k
abuadb 
abuifl 
abyqce 
afsedbxerbb
ahdagc 
avfedc 
awxafp 
beyond 
bien-être 
bkahfh 
caadp
dcxejaddao 
dimag abycm
dqcwagha، 
effets 
espoo
fabtmaje >C
falb 
fcwcdje
fewakdbjag 
fuwdasa ~q"
g xemendao 
guerre 
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
{活动|}@.
{物|体}#s
~as_s@p
~cmabxajrc 
~ecdcsa
~fp&v
@e@)
~sn~ch@A~ovas ~qL
水道#i#C湖泊
=-~kE@w^G
~an@:>j
@C~lj+v科学
1989%)土著
@0=Y~bk@D~cA
_k~pM#Fb ~oj
#BVida 
%9~kU&V<c&?
%k_i%7@u~v-
*j在~o3~lp
@G#s非
_d@L*a~f,>]
~j0@'
~jCminimum)
~kf%Y#0*g#D
~ko%o=qdbib
~lEqueremos
~lt&n&v
~nafuture: 
~oT^"~le~hf
~pX五项#6
~qGabrhazce
~qmLigeras 
~uTabkjh 21
~z(+z&g
Ética 
Хbashj
一揽子_)
与+"
利雅得+6
坦佩雷@k
平衡+7~lI
拉巴特#G
核%[
阿瓦扎@(
：+I呼吁
l’état @e~rY#m
~LT~gO@A~ss~kg@w
~Gl淫#i~A)@:&Y
~MY_]#BSanté
2007%)~dq~td
=z#C~do_)@x
@Despèces 
@G被盗或
b aw bv ~uO
中非~ih>g
巴塞尔@k
~AA%Ja ~nI@eOzono
~nJ~f/@ALife at 
~yE@:=4正义@x
%Y*4&0@w~lU~vf
&8+v&Z~zG#i&u
~Np~hG+!@W~ss
2011%)
#B~iL
b fexgbkbb 
~MY#z
~zw@D
毗连区@k
~iF@e
~xE@A~o.@A~dx~iV
~zF#i~gF@:~Kr@:
#D~pn~hE@w~oz
_p~fV%)十%)
_"#B~q:
b mcfcneAb 
~MY+8
空气~wI@k
~rq@e
@n@A
公认@:+"#i~ms
*d~Gb~m6@w~qb
《1930%)~dn
issu #B
~dUb 
透明度@k
%1Cursos @eAgua 
League @A~KR~kN
#i=4~wH在_(#i
@:@x
@6@w#d@1
%)%u~zs
~rM~Aj#B~hv
+B1999 ~mK@e_i@D
Species @AWild 
@G@C总部@:#P
*j#E^"#i
~am@w~cE
%)~zm>A
@l@e
a Culture @A~AE
^"@:+I#i倡议
~f.@w~nl
》2005%)@E
~bz@e=:
~f/@A@s@w~tU~iV
题为~yD@:~Hc
~D,+v~E-#i~tL
%4%H@A~lT@A~AO
&hnormes @e~x!
#i#s+"@:%0~wH
~t'~w7@w~jA^-
&L@A*yUnity @a
@N~oU@eEuropa 
@G~wJ质@:~lo
~yF#i&j民~wK
Piracy @w~iZ
Objetivos @e#J
~gO@APrisoners
~CJ~wB@:*J~hf
&8#i=x~DO~pV
@n@w~AZ
hoja @eruta #I
#N@A%j~Kz@1#p
~CO想要@:*f
@C&Z~yo#i~hW
@w+3
~Cqtypes @e~BA
&D#D_U@A&y~h7
~op@:~b(%y~ta
#i解
@wTransfer 
~E!@e~xGArmado
*a#p%s@A_f~kN
%A@:@E
@w~buAccess
~DG#i+6
~c2@ewafkp ~gf
@L+D@A<n
%G@:&Y
Movement @w
~ld#i干预
~f0@m~fa@e1961
@w^e@A+C^f~o-
~NW~lk@:%A#i
~j-@eAeronaves
~C'@AAircraft
@:&n~MX@:@E
~wx~zL#i~CU
#N@e~a6~ib~t0
~NV~k9@ASudan
~lp@:~pU~N5
城市#i~Kg
#q@eCiudad #I
~p!@A~Aq
~zi@:#E
@0@e
~t]@APiracy, 
@eGuerra
~xE@A~Af
@eguerre
&A@g~f1@A~r/
@e~d!
@s~E,%H@A~r/
@e~w0@eveille
@w~nf%Y~vd@A
~A[@e^M@Dlois
Abolition @A
~f0@e~ov
Diversity @A
~pN@e~fj
^]%m@A
~z(@m~AB@e~k5
~j(@A~EE>m@w
#Smateria @e
~q.@A@!years
%:%Z~no@e~a3
+F@6@A~mW@w
@0~hd@e~wm#m
~Gb~va@AWar
@0~w1@e~ok#m
~j(@A~ci~eB
@a&N~vc@e~F[
@eAmistad y 
@ePropiedad 
@el’Ouest 
@emcfban na 
@e~bGpfagdqv
^c@e~mp@e~t1
#u~bl@e
%:Modelo @e
@K@e~c1
@eEnergía 
@e~pK&N
@e~yV
@h*b@'@e~q]
Igualdad @e
soins @e~q:
~cP@e
~eG@e
~rh~i[@e~rQ
~sf@ePeces 
~sp@e
~vG@e~ov~os
~ya~I4@e~EP`;

export const NAMES =
  `~qP|fr|<x+8
~qP|es|_T@e*K
~qP|ru|~eL~h4
~qP|ar|~i.>n
~qP|zh|@C+e
~e0|fr|~qB#BCour @V@e~K!
~e0|es|~cf#BCorte @F@eJusticia
~e0|ru|Lkekpk@B_rLpne
~e0|ar|~nqbdqsde abimb >C
~e0|zh|#C法院~w/;*j法院~w/^"
~g,|fr|@a*0+8
~g,|es|@l@mPrerrogativas e ~H.@e*K
~g,|ru|%!+u~EBJerbo
~g,|ar|@t~nu@z~nW
~g,|zh|@C~ei@k
=W|fr|@a*0@D~jispécialisées
=W|es|@l>f%1~LdEspecializados
=W|ru|%!+uhmcrbelbxbfagedduv pAfcyncdbo
=W|ar|@t~nuabfsabag abdgxyye ~nW
=W|zh|专门~wH~ei@k
~l9|fr|@a=Y#Q>b%q~lM@egénocide
~l9|es|@l+z%6_1Sanción #IDelito @eGenocidio
~l9|ru|%!~gl~Gyscdarbne ~MW;%!scdarbnc
~l9|ar|~H1rjcde abtlame abrdaice ~G8
~l9|zh|~gD及惩治~tk@k;~gD{和|与|并}惩治~tk{行|}@k;~tk@k
~dc|fr|@a=Y%q#B~nCêtres humains ~Ca~x)#Bprostitution d’autrui
~dc|es|@N+z&g#B~Pu*ky #BExplotación #BProstitución Ajena
~dc|ru|%!#:kafsaglco ltnzib b h Pjhmlpekerbco mfahkbkprbb kfckzbib lbreib
~dc|ar|@t~GG~bwlabpuxay faogBbab miaje abBcj
~dc|zh|&Z贩卖&j口及取缔意图营利使&j卖淫~mT
~vY|fr|*o@e~cJ&N12 août ~u.;*o@e~ka{ de 1949|}
~vY|es|~xI~aa@e~u.;~xI@e~iQ@e~u.;~xI@e~f9
~vY|ru|~fwak 12 egsphke ~j!~BZ;~fw~j!~BZ;Ackuf{c Scdcghjbc jadgcdrbb|cv Scdcghjbv jadgcdrbo|ci Scdcghjbi jadgcdrbqi|ziq Scdcghjbib jadgcdrbqib}{| 1949 sane| ak 12 egsphke 1949 sane};_s{bc jadgcdrbb|bv jadgcdrbo|bi jadgcdrbqi|bib jadgcdrbqib|bv jadgcdrbqv}
~vY|ar|~hIabdIjxe ~zu;~hI~gc~u.;~hI{abdikfme |abdljde |}&7~zu;~hIabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~vY|zh|~mq;%K四@k;%K@k
~l8|fr|~zt@Dblessés ~DCmalades ~LM~ge#Scampagne;première +B~ka
~l8|es|~Kl~s1@4Heridos ~B9~Ap~u6#SCampaña;{Primer|I} ~Jd
~l8|ru|~qpfedcduv b ~GYg ncohkgptBbv efibqv;mcfg~MU
~l8|ar|~D8abrjqC fabdjAC labkfag ~Fp&7abdcmah;~jLabpfbC
~l8|zh|~JH战地~B?境~yG;%K~JP@k
~ja|fr|~zt@Dblessés, @Dmalades ~DCnaufragés @D~ge@Jmer;~pC+B~ka
~ja|es|~Kl~s1@4Heridos, @4~Ap~B9Náufragos ~u6~rMMar;{Segundo|II} ~Jd
~ja|ru|~qpfedcduv, ~GYb ~BGmakcfmcgCbv jafewlcjfpCcdbc, bx hahkege ~a'hbl @eiafc;gkaf~MU
~ja|ar|~D8rjqC fdjAC fBjkC abkfag ~Fp&7~kR;~jLabDahce
~ja|zh|~JH~jW~B?及遇船难者境~yG;%K~d[@k
~gX|fr|+B~cJ#,au ~n!@D~IX~O1;~MJ+B~ka
~gX|es|~Kl%Jal Trato debido a @4Prisioneros ~OZ;{Tercer|III} ~Jd
~gX|ru|_s@baw awfeBcdbb h gacddamlcdduib;kfck{zq|zco|zt} _s@p
~gX|ar|~jL#kdiadbe pojC abqjl;~jLabDabDe
~gX|zh|@G战俘待~yG;%K~tl@k
~jb|fr|+B~cJ#,^A@'@D&eciviles #Stemps ~O1;quatrième +B~ka
~jb|es|~Kl~mI@,debida a #T*k~u]#STiempo ~OZ;{Cuarto|IV} ~Jd
~jb|ru|_s^D~otga gfciq gaodu{| ak 12 egsphke 1949 sane};Ackgcfk~MU
~jb|ar|~jL@-~q8~ARfkg abqjl;~jLabjalie;~jL#k~BW<a~AR{|nc }fkg abqjl
~jb|zh|@G战时~E-之%K@k;%K~LK@k
~g-|fr|~EY^A~vD~dF{ (Protocole I)|};@0*5I
~g-|es|@Y~AY~mv+9{ (Protocolo I)|};~r5I;@YI =3@e~Dy
~g-|ru|~yLjadFlbjkag ~wX!I);~yLjadFlbjkag;~kH@o!I
~g-|ar|#V>o~br{abmfbce abdobqe|abdobqe abmfbce};~wSabpfb
~g-|zh|~mq@G#s~yH@:>j(~JP@E);~fT@G#s~M2;@G#s~M2;~fT~JP>j;~JP>j
~e"|fr|~EY^A~vDnon ~dF{ (Protocole II)|};@0*5II
~e"|es|@Y~AY~mvsin Carácter #"{ (Protocolo II)|};~r5II;@YII =3@e~Dy
~e"|ru|~dLvefejkcfe ~wX!I!I);~dL~B4;~kH@o!I!I
~e"|ar|#V>o~br{abdobqe Bcj abmfbce|Bcj abmfbce abdobqe};~wSabDahc
~e"|zh|~mq~M"~yH@:>j(~d[@E);~fT~M"~M2;~M"~M2;~fT~d[>j;~d[>j
~c:|fr|~EY&al’adoption ~Bxsigne distinctif additionnel{ (Protocole III)|};@0*5III
~c:|es|@Y~AYAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~r5III
~c:|ru|~fLPiwlciu ~wX!I!I!I);~fLPiwlciu;~kH@o!I!I!I
~c:|ar|~wSabDabD
~c:|zh|~mq~yr@:>j(~tl@E);~yr@:>j;~fT~tl>j;~tl>j
~kp|fr|@a{|de La Haye }#3#glois #mcoutumes #B~Me@Jterre
~kp|ru|%!_';Qeeshj^D_';~EF~G4a _'
~kp|ar|@t~Bm@-lkfahch fpijan abqjl abljce
~kp|zh|陆战法规#i惯例@k;海牙~LK@k
~jr|fr|~KL~x8@D~x:
~jr|es|@l~wQ;~N,1951
~jr|ru|%!~v1~G0;@c~xd~w5~v1~G0
~jr|ar|@"~nt~v7;@tiad ~xd~nt~v7;@"@-ldjsE ~i0
~jr|zh|@G~mt~mT;~mt@k;~LI~Ks@k;~LI@k
>1|fr|@0#)~x8@D~x:;~OX1967{| s’y rapportant}
>1|es|@Y~wQ;Protocolo~rh@e1967
>1|ru|~f7@Uhkekphe ~G0;#]~Ei^(j dco;#]j dco ~Ei~BZ
>1|ar|#V#r~v7;#V~Iq~v7;#V#rldjsE ~i0;%xiad ~Eiabdbqk lva
>1|zh|@G~mt@:@E;~mt@E;1967%)@E
>9|fr|~KL~x8@Dapatrides
>9|es|@l#-~cf%1Apátridas
>9|ru|%!~v1emekfbnag
>9|ar|@"@-lfAi ~mO;@"~ntlfAi ~mO;@"@-ldjsE ~mO
>9|zh|@G~zP~mT;~zP@k
~b6|fr|~j0~uU@Dcas d’apatridie
~b6|es|@l@TReducir @4Casos @eApatridia
~b6|ru|%!hajfeBcdbb wcxsfeynedhkge
~b6|ar|@txnA qabag ahimad abrhoce
~b6|zh|减少无国籍状态@k
~db|fr|~KL~DM
~db|es|~mYEsclavitud
~db|ru|%!fewhkgc;@cakdahbkclzda fewhkge
~db|ar|@"~ntlabjk;@tabjk ~gc1926
~db|zh|禁奴@k
~fl|fr|@0amendant @u@a~wP1926
~fl|es|@Y@TModificar @u~mYEsclavitud Firmada #S~iQ&J25 @eseptiembre @e1926
~fl|ru|#]a gdchcdbb bxicdcdbo g ~vHfewhkgc, manmbheddpt g Scdcgc 25 hcdkqwfq 1926 ~BZ
~B0|fr|@a~wP1926 #mamendée par <sProtocole
+T|fr|@asupplémentaire #,&a~oM@el’esclavage, #B~nCesclaves ~DC~ji#mpratiques analogues ~DM
+T|es|@lSuplementaria %Z~KQ#BEsclavitud, @u~PuEsclavos y #T~oBy Prácticas Análogas ~idEsclavitud
+T|ru|~kH@baw pmfexndcdbb fewhkge, fewakafsaglb b bdhkbkpkag b awuAecg, hvanduv h fewhkgai
+T|ar|@"abgsdcbce btlwab abjk fgraje abjkck fabpijan fabddajoag abulcve labjk
+T|zh|废止奴隶制+v奴隶贩卖及类似奴隶制@:制度与习俗补充@k
*]|fr|@a&h#5politiques #Bfemme
*]|es|~z)Políticos #BMujer
*]|ru|%!malbkbAchjbv +OycdBbd
*]|ar|@tabqkfk abocaoce bbdjpe
*]|zh|~pV~wF%A@k
&)|fr|~j0nationalité #Bfemme mariée
&)|es|~mYNacionalidad #BMujer Casada
&)|ru|%!sfeynedhkgc xeipydco ycdBbdu
&)|ar|@trhoce ~uwabdgEfre
&)|zh|已婚~pV国籍@k
=I|fr|@a%k~FOau mariage, l’âge minimum &Nmariage #ml’enregistrement @Dmariages
=I|es|@l#-~Ai~luMatrimonio, @uEdad Mínima @TContraer Matrimonio >-Registro %1Matrimonios
=I|ru|%!haslehbb @eghkpmlcdbc g wfej, ibdbielzdai wfeAdai gaxfehkc b ~IGwfejag
=I|ar|@tabjAa labEfar fabqm abpmhC boh abEfar fgorcb ikfm abEfar
=I|zh|@G婚姻@:同意+v结婚~u9及婚姻登记~mT
~F,|fr|~s2~vzraciale
~F,|es|@l@F~N?Racial
~F,|ru|#e^D~pS
~F,|ar|~Em~G[
~F,|zh|~KG~pY
~v2|fr|~iT@!#)~jF
~v2|es|~dZ@F@e~ik
~v2|ru|#e+0~ia
~v2|ar|abivm =1
~v2|zh|~LD~pY;~my~pY
~F)|fr|~k4
~F)|es|~dZ@F@e~fr
~F)|ru|#e+0a ~ah
~F)|ar|abivm +1
~F)|zh|~nH~pY;~e/%A~pY
~i,|fr|Pactes ~cr~a,%?~IY
~i,|es|Pactos %v@e>k
~i,|ru|icynpdefand{uc|uv|ui|uib} mejk{u|ag|ei|eib|ev} a +O_a
~i,|ar|abivmch abmfbcch abxaych ~BH~ns;abivmah abmfbcah abxayah ~BH~ns
~i,|zh|#C+"两@k;#C+"@k
~jf|fr|~D];premier ~D]
~jf|es|~s"@e~fr
~jf|ru|~x3a ~ah
~jf|ar|*n~oE+1;*nbbivm +1
~jf|zh|*j~nH#C%G&Y;*j~e/%A#C%G@.{第一号|第一项|第一|}&Y
~jg|fr|~pC%5au >t#mpolitiques, <habolir @upeine @emort;~pC~D]
~jg|es|~EX~s"@e#n~u]y Políticos, destinado a abolir @upena @emuerte;~EX~s"@e~fr
~jg|ru|Nkaf{ao Fejplzkekbgduo mfakajal|asa Fejplzkekbgdasa mfakajale|aip Fejplzkekbgdaip mfakajalp|ui Fejplzkekbgdui mfakajalai|ai Fejplzkekbgdai mfakajalc} ~e2a ~ah
~jg|ar|*n~uu~oE+1
~jg|zh|旨在废除死刑@:*j~nH#C%G~d[项&Y;*j~e/%A#C~Ec&Y
~jh|fr|%5au ~iT@!#)~jF
~jh|es|~s"@e~ik
~jh|ru|~x3~ia
~jh|ar|*nbbivm =1;*n~oE=1
~jh|zh|*j~LD#C%G&Y;*j~my#C%G@.&Y
+W|fr|~Eol’imprescriptibilité @Dcrimes @e~Me~DCcrimes #Kl’humanité
+W|es|~mYImprescriptibilidad ~HV@eGuerra y ~HV@eLesa Humanidad
+W|ru|%!dcmfbicdbiahkb hfaje negdahkb j gacddui ~Dub ~Du=eAclagcAchkge
+W|ar|@timd gkamd rjazd abqjl fabrjazd ~AQAm abthoahce
+W|zh|战争罪及危害&j类罪不适用法定时效@k
~i'|fr|~s2@J#[>b%q~lMd’apartheid
~i'|es|@l@F%Z&g>-Castigo #ICrimen @eApartheid
~i'|ru|#e^D~Mw~Gyemefkcbne ~MW
~i'|ar|~s(rjcde ~Dk~G8
~i'|zh|&Z并惩治~hV隔离~JS~pY
^r|fr|~s2#Kl’apartheid ~LMsports
^r|es|~EpApartheid #S@4Deportes
^r|ru|#e@b=eemefkcbne g hmafkc
^r|ar|~r1~Dk&7abpbial abjcaAce
^r|zh|~wx~CI~lp~hV隔离~pY
~FM|fr|@a~vz~bD
~FM|es|@l~N?~vB
~FM|ru|%!~fS~u5
~FM|ar|@t~qH~a4~z?
~FM|zh|~B.@k
~l2|fr|^[^A@a~vz~bD
~l2|es|+m#B@l~N?~vB
~l2|ru|%2a ~fS~u5
~l2|ar|~et~qH~a4~z?
~l2|zh|*j~B.%G&Y;*j~B.~OG
cat|fr|~LO+H;~LOtorture
cat|es|@l~zB~ac;~H0
cat|ru|@c=e~q(;@c=emukaj
cat|ar|@t~IC
cat|zh|~HE@k;&Z酷刑@k
~GC|fr|%5^A~LO+H
~GC|es|+m#B~H0{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~GC|ru|%2=e~q(;%2=emukaj
~GC|ar|~et~IC
~GC|zh|*j~HE%G&Y;*j~HE~OG;*j&Z酷刑%G@.&Y
crc|fr|~qi#5~O3
crc|es|~z)~z5
crc|ru|%!+O~Ma
crc|ar|@t~kuabwnb
crc|zh|&u%A@k
~l3|fr|~AP~O3~MO#3~dH;^[#3~dH
~l3|es|_Q~idparticipación @eniños #S@4conflictos armados
~l3|ru|~mj~mx;<o~mx
~l3|ar|~s.#kaugjas ~qK&7~x6abdobqe
~l3|zh|~xb~HW@:&Y;@G~HW@:&Y
~l5|fr|~AP~O3~MO~LG;^[~LG
~l5|es|_Q~idventa @eniños, @uprostitución infantil _1utilización @eniños ~ycpornografía
~l5|ru|~mj~sL~gZ;<o~sL~gZ
~l5|ar|~s.#klci ~qKfaogBbab ~qK&7ablBaG fnc abdfam abtlaqce
~l5|zh|~xb~Nq;@G~Nq
~l4|fr|~AP~O3~rhétablissant ~I?~MC@eprésentation @ecommunications
~l4|es|+m#B~z)#INiño %Ja un procedimiento @ecomunicaciones
~l4|ru|~mjmfarcnpfu haawBcdbo
~l4|ar|~s.#rltrjaG gkmcd ablbaBag
~l4|zh|~xb~wO@:&Y;@G~wO@:&Y
_D|fr|~s2*b@'~qa~Cq_j~jl~DCmembres @e~sMfamille
_D|es|@l@F%Z@,%1#n@eTodos @4~qCMigratorios y @eSus Familiares
_D|ru|#e^D*R~kr~F8kfpnqBbvhq-ibsfedkag b Alcdag bv hcico
_D|ar|~Em~h!~ku~GJabidab ~x7fpnjam pojvd
_D|zh|#s~li移徙工&j~k"家庭成员%A~pY
crpd|fr|~qi~k6
crpd|es|~z)@e~he
crpd|ru|%!+O~nx
crpd|ar|@t~ku<a~t4
crpd|zh|~pW@k
~qS|fr|%5^A~qi~k6
~qS|es|+m#B~z)@e~he
~qS|ru|%2a +O~nx
~qS|ar|~et~ku<a~t4
~qS|zh|*j~pW%G&Y;*j~pW~OG
*"|fr|~s2~zw@e~q]~mu
*"|es|@l@F~yM@e~Ik~k'
*"|ru|#e@b~ry~h]~g6
*"|ar|~Em~h!~dI
*"|zh|#s~li&j免遭~JF~pY
*r|fr|@a#3@u~b.&3~k[@el’enseignement
*r|es|@l~sR~id~cK#TDiscriminaciones ~ycEsfera #BEnseñanza
*r|ru|%!#:nbhjfbibderbco %3awfexagedbq
*r|ar|@t~Bv~vs~tKabgibcd
*r|zh|取缔~lj~d?@k
~GW|fr|~uc*D;~LOcriminalité{| transnationale} organisée;+BPalerme
~GW|es|~E]~zB~p(Organizada Transnacional;@l~zB~p(Organizada{ Transnacional|};~N,Palermo
~GW|ru|@c#F=ekfedhderbadelzdao ~nw;@c{aw|mfakbg} ~nw;Gelcfihj@p
~GW|ar|~u?_g~qEilj abfwhce;@t_gabdhFde
~GW|zh|@C~fX@k;=x{跨国|}有%"<l@k;巴勒莫@k
=l|fr|~E1enfants, ~zq;~E1~uH
=l|es|@Y~r4Reprimir y ~xX@u~PuPersonas, ~hCMujeres y Niños#';@Y~zB~Pu~EP;~KaPalermo
=l|ru|#]a ~glb ~Mw~sLltnzib, ~BgycdBbdeib b nckzib, ~ecdcc@r;#]a ~nXltnzib
=l|ar|%xdhi fkdi fdiakle ~mGfabpwnab;%xdhi ~mGfabpwnab، fkdiv ~d7ibcv
=l|zh|~tO~ND&v@:~dr;#?~ND&v@:~dr;~w9@E;&j口~d]@E
<4|fr|~O:mer, ~zq;~O:mer
<4|es|@Y~PhMigrantes ~sPTierra, Mar y Aire#';@Y~PhMigrantes
<4|ru|#]=e~gdggaxe ibsfedkag %9hpCc, iaft b gaxnpvp@r
<4|ar|%x~Bvgvjcl ~x7ih wjck ablj fablqj fabrf
<4|zh|~tO~I2;#?~I2;偷运~lm@E
>K|fr|~O[~My~zq;~O[munitions
>K|es|@Y~Lzsus Piezas y Componentes y Municiones#';@Y~z,+n@eFuego
>K|ru|#]=e~gdbxsakaglcdbq b ~FC~Biafpybq, csa hahkegduv Aehkco b jaimadcdkag, e kejyc wacmfbmehag j dcip@r;#]aw asdchkfclzdai afpybb
>K|ar|%x~Bvyhi *Wabhajce fprEazva fdsfhagva fabHxcje fabagraj lva lyfje ~xB
>K|zh|~tO=x~LB;#?=x~LB;枪支@E
~GU|fr|~uc~pB;~LO~pB
~GU|es|~E]~E);@l~E)
~GU|ru|@c#F~J];@c~J]
~GU|ar|~u?abnoam
~GU|zh|@C~tb@k;*j~tb%G
~gT|fr|~uc~x9
~gT|es|~E]~zB~xD; ~yX#B&l@F+z~cKDeterminados ~p)Cometidos mediante ~AK@eTecnología #BInformación y #T~Aey +zTransmisión @ePruebas #SForma Electrónica @e~p)Graves
~gT|ru|@c#F=e~x"
~gT|ar|~u?_gabocljahce
~gT|zh|@C=x网络<l@k
>7|fr|~vG~os{ de 1961|};~Pv
>7|es|~O9~j.;~OJ;~f0~j.{|, 1961};~f0@e1961
>7|ru|~y[~BZ;~hphfcnhkgev
>7|ar|~pf1961
>7|zh|1961%)~gG@k;~gG@k
&-|fr|~vG&h~GQ@e1961{| ,|,} ~b9@e1972;~Pv~MO~b9@e1972
&-|es|~O9~j.~Ps;~OJ~Ps;~O9@m~fa#Ssu forma ~i[@e1972
&-|ru|~y[^(~o/g dcc ~k.Gfakajalai 1972 ~BZ
&-|ar|~pf~ov~olohe 1972
&-|zh|经《1972%)~Cp~tF%G;经1972%){3月25日|}*j~Cp~tF%G
~c?|fr|@a&hsubstances psychotropes @e1971;@a&h~e(;+B1971 &h~e(
~c?|es|@N@m~fv{ de 1971|}
~c?|ru|%!~q'gcBchkgev 1971 ~BZ;%!~q'gcBchkgev
~c?|ar|@tabdIDjag abikbce bohe 1971
~c?|zh|1971%)~hW;~hW
~cV|fr|~Hu~hd@e~GQ~Ca~e({| de 1988}
~cV|es|~E]~Ph~fay ~fv{ de 1988|};~N,1988
~cV|ru|~s6wafzwc =e~gd~FCdefjakbAchjbv hfcnhkg b ~q'gcBchkg
~cV|ar|~u?~bw~f3&7abdxmjag fabdIDjag abikbce
~cV|zh|1988%)~Os;~Os;1988%)@k
>0|fr|~j0#Q>b%q@D~kV#K#g&ejouissant ~FW@'~y9y compris #gagents ~FU
>0|es|~mY%6>-Castigo @e~p)#u*k~t8Protegidas, inclusive @4Agentes Diplomáticos
>0|ru|%!~gkb dejexedbb ~Gx=e~BGmalzxptBbvhq &TxeBbkao, g kai Abhlc ~y.escdkag
>0|ar|~H1abrjazd ~AQAm <aabdgdgich ~q8mfbce، {ldh|lda} ncvd abdfFnfh abmlbfdaocfh، ~G8
>0|zh|@G~gD#i惩处侵害应受#C#s~ip包括外交代表@:~JS~mT
~l"|fr|~s2~Ciprise d’otages
~l"|es|@l@F~zBToma @eRehenes
~l"|ru|~vMxevgekai xelaydbjag
~l"|ar|~r1pxH abjvazh
~l"|zh|~wx劫持&j质~pY
~e6|fr|~s2#K<srecrutement, l’utilisation, <sfinancement #ml’instruction @emercenaires
~e6|es|~EpReclutamiento, @uUtilización, @u~dv>-Entrenamiento @eMercenarios
~e6|ru|~vMgcfwagjao, bhmalzxagedbci, ~yWb awpAcdbci decidbjag
~e6|ar|~r1grhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~e6|zh|~wx招募+v~d.+v资助#i训练雇佣军~pY
~jw|fr|~j0~A1
~jw|es|~mY%a~vI
~jw|ru|%!~M6
~jw|ar|@"~zx~a!;@tobade ~a!
~jw|zh|~mw%z@k
~de|fr|^[#)^A~j0~A1
~de|es|+m#B~mY%a~vI
~de|ru|%2a ~M6
~de|ar|*nbbagnakce ~zx~a!
~de|zh|*j~mw%z%G&Y;*j~mw%z~OG
<8|fr|~s2=Y%q@Dattentats terroristes &al’explosif
<8|es|~Nc%1Atentados ~IjCometidos ~BqBombas
<8|ru|~vMwaiwagui kcffafbxiai
<8|ar|~s(abvrdag abtjvalce labkhalb
<8|zh|>y~do~JM@:~pY;>y~do~JM事件@:~pY
=!|fr|~s2=Y%q&N~aCterrorisme
=!|es|~Nc#B~dv#ITerrorismo
=!|ru|~vM~yW~pH
=!|ar|~s(gdfcb abtjval
=!|zh|>y向~do提供资助@:~pY
>Y|fr|~s2=Y~o1@eterrorisme ~x-
>Y|es|~Nc%1Actos @eTerrorismo Nuclear
>Y|ru|~vMejkeib >q~pH
>Y|ar|~s(pidab abtjval abhffc
>Y|zh|>y核~do&v~pY
^T|fr|~rE{| et des installations nucléaires}
^T|es|~s:{| y las Instalaciones Nucleares}
^T|ru|%!~y];%!~m!*R>qiekcfbele b ~GIphkedagaj
^T|ar|@t~kS
^T|zh|~ll物#s@k;~ll体#s@k;核材料#i核设施实~MT@k
~hb|fr|~qi~zD;+B~Ls
~hb|es|@N@m~qk
~hb|ru|%!~OE;Tajbohj@p
~hb|ar|@"~nt~B:
~hb|zh|~uo航空器内@:<l#i犯有~JJ+w&v~mT;东京@k
~g!|fr|@a~il
~g!|es|~OM
~g!|ru|%!~oo
~g!|ar|@t~nY
~g!|zh|@G>y~j8~mT
~b0|fr|@a=Y%qd’actes ~KF~Ci%f@el’aviation civile
~b0|es|@N+z&g@e=.~zB%a#BAviación Civil
~b0|ru|%!wafzwc #c~h?
~b0|ar|~HxAm obade abwcjah abdmhc
~b0|zh|@G>y危害~gz%z@:&n&v~mT
>W|fr|@0=Y~o1=v@e~a-~LMaéroports servant &a~fy
>W|es|@Y+z&g@e=.@e~b-#S@4Aeropuertos ~lEPresten Servicio{|s} ~id~iG
>W|ru|#]a ~rS~FSg ePfamafkev, awhlpybgetBbv icynpdefandpt sfeynedhjpt egberbt
>W|ar|%xkdi pidab abihn ~iI&7abdwajag ~ATgxmd ~vQ
>W|zh|>y在为#C~gz服务@:机场上~OO;>y在用于#C~gz@:机场发生~OO
<Y|fr|@a~I6explosifs plastiques #m#Sfeuilles %?~F4@edétection
<Y|es|~C9Marcación @e~t2Plásticos @T@4~H-@eDetección
<Y|ru|%!~MmmlehkbAchjbv gxfugAekuv gcBchkg ~nNbv awdefpycdbq
<Y|ar|@tgdccE abdgnrjag ablbaogcsce lBjA sunva
<Y|zh|~uo可塑炸药中添加识别剂以便侦测~mT
sua|fr|~o5
sua|es|@N~fz~rB
sua|ru|%!~bi
sua|ar|@t&c~AQ~dV;~Hx~dV
sua|zh|~Cz@k
~b8|fr|~M5
~b8|es|~DH
~b8|ru|#]+4@e~ap
~b8|ar|%x~or
~b8|zh|~M/@E
~c[|fr|~qB@e~qy#B~xJ;~qB@e>,
~c[|es|~cf@eRoma ~A(;~cf@eRoma
~c[|ru|~Db@B_r~uRhpne;~Db{|e|p|ai|c}
~c[|ar|hFad jfda abpoaoc bbdqsde ~i7>C;hFad jfda abpoaoc
~c[|zh|~ht~pX~w/;~pX~w/
~aH|fr|#M*0#B~xJ
~aH|es|#q>f~A(
~aH|ru|~zW+u_r~uRhpne
~aH|ar|&I~nufqyahag ~Fq~i7>C;%g#rladgcaEag ~Fq~i7#a~nW
~aH|zh|~ht~ei#P
vcdr|fr|~z!&h~b/~FU
vcdr|es|~Ga@m~eHDiplomáticas
vcdr|ru|~G-~y.hdaCcdbqv
vcdr|ar|~Jjabmlbfdaoce
vcdr|zh|*l外交^:@k
vccr|fr|~z!&h~b/consulaires
vccr|es|~Ga@m~eHConsulares
vccr|ru|~G-jadhplzhjbv hdaCcdbqv
vccr|ar|~Jjabkhybce
vccr|zh|*l领事^:@k
^4|fr|@a&hmissions spéciales
^4|es|@l~xxMisiones Especiales
^4|ru|%!~INibhhbqv
^4|ar|@tabliDag abxaye
^4|zh|~gA使团@k
vclt|fr|~z!%k+s@D~GR
vclt|es|~Ga#-*A%1Tratados
vclt|ru|~G-~n4%Q~BR
vclt|ar|~k8~L)abdiavmag
vclt|zh|*l%F法@k
~rb|fr|~z!%k+s@Dtraités <L=m#m~oO<eou <L~oO~cq
~rb|es|~Ga#-*A%1Tratados <L&Py ~f"%vo <L~f"+9
~rb|ru|~G-~n4nasagafag ~pF~hQb ~lD~vR~pFicynpdefanduib ~Fy
~rb|ar|~k8~L)abdiavmag lch _8fabdhFdag #apf {|ncda }lch abdhFdag >C
~rb|zh|@G%0#i#C%"间或#C%"相互间%F法@:*l@k
=9|fr|~z!*bsuccession d’États ~c3@e~GR
=9|es|~Ga%ZSucesión @e&P#SMateria @eTratados
=9|ru|~G-mfegamfccihkgc =j#!~BR
=9|ar|~k8bxbane _8&7abdiavmag
=9|zh|@G%0在%F~lk@:继承@:*l@k
&'|fr|~Hu&himmunités juridictionnelles @D=m~Caleurs biens
&'|es|~E]~xx~H.Jurisdiccionales %1&Py @esus Bienes
&'|ru|~s6tfbhnbjrbadduv biipdbkckev =jb bv ~F9
&'|ar|@t@zbqyahag _8fddgbsagva dh abfbace abkAazce
&'|zh|@C%0~k"财产管辖豁免@k
~aX|fr|~z!*breprésentation @D=m%7leurs ~b/avec #g~oO<e@ecaractère universel
~aX|es|~Ga%ZRepresentación %1&P#Ssus ~eH~Bq#T~f"%v@eCarácter Universal
~aX|ru|~G-mfcnhkegbkclzhkgc =jg bv akdaCcdbqv h ~lDpdbgcfhelzdasa ~B4
~aX|ar|~k8bgdDcb _8&7ibakagva di abdhFdag #aHag abwali ~AW
~aX|zh|*l@G%0在其对普遍性#C%"^:上@:代表权@k
~v[|fr|~mmmer
~v[|es|~pgMar;CONVEMAR
~v[|ru|@c#F~tJmfegp
~v[|ar|~is~kR;@tkahfh ~kR
~v[|zh|@C+g法@k;*j+g法%G
~q-|fr|#M~Cd#B~s!1982;#M~Cd#B~mmmer
~q-|es|#q~mI~a6#BParte XI #B~pgMar{ de 10 de diciembre de 1982|};#q%ZParte XI
~q-|ru|@M~d6Чehkb !X!I ~rR~BZ
~q-|ar|%g#r~kX~ulabpfb/mcodlj 1982;%g#r~kX~kR
~q-|zh|@G+f~A,~iq~Kq@:#P;~Kq#P
~eY|fr|#M%?~F4@e^M@D~FV#B~s!1982 ~d(^A%U#m^A<d~sYdont ~zSs’effectuent tant ~ynqu’au-delà @e~Ja~rmexclusives (stocks chevauchants) #m~sYgrands migrateurs;#M{|des Nations Unies |de 1995 }&hstocks @epoissons
~eY|es|#q%Z~a6~ib~oy#B~pgMar @e10 @ediciembre @e1982 relativas ~id*zy ~cM~ib~PtTranszonales y #T~PtAltamente Migratorios;~z-{| de las Naciones Unidas} ~z,~sf@ePeces
~eY|ru|@M~d6malaycdbo ~rRsane, jakafuc jehetkhq ~Mf~BEfuwduv xemehag b ~k/b pmfeglcdbq bib;+x{| Efsedbxerbb EwKcnbdcdduv Jerbo} %9fuwdui xemehei
~eY|ar|&I{|iad 1995 }bghncH da ggAdhv ~is~ulabpfb/{| }mcodlj 1982 dh pqsad #k~u7abdgmaxbe ~Fofabpjyme abodsce absDcje abajgqab;&I@zbbpjyme abodsce
~eY|zh|+f~A,~NN#P;+f~NN#P;~lc~a:#P
bbnj|fr|#Mse rapportant ^A~mmmer #mportant *b%U#m<f~vW#B~nSbiologique marine @D~Jane relevant pas #B~sK
bbnj|es|#q~rM^c#B~pgMar ~mI*z>-Uso ~eK#B_:Biológica Marina ~ibZonas Situadas Fuera #B~rs
bbnj|ru|@M@ewexc ~bFa ^ib phkaoAbgai ~oHiafhjasa wbalasbAchjasa ~F3g feoadev ~d,
bbnj|ar|%g{|abdljd }&7~B2~is~dC#k~sQablqjc &7~Foabfakie ~wcabfwhce faogxmadv <]hqf dogmad
bbnj|zh|~iq下~Ow#P;根据~iq@:~Kr就~Ow#x拟订@:#P;~op#P
^K|fr|#M*0&N~sq@!&N+s#Bmer
^K|es|#q>f#I~sq@F#I*A#IMar
^K|ru|~zW+u_rkfbwpdele ~tJmfegp
^K|ar|&I~nu~Fq#a~L)~dC~nW
^K|zh|#C+g法法庭~ei#P
~aJ|fr|@0*0@el’Autorité @V@Dfonds marins
~aJ|es|@Y>f#BAutoridad @F%1Fondos Marinos
~aJ|ru|#]a +u_rafsede ~tJndp
~aJ|ar|%x~nuabobwe #abkai ~dC~nW
~aJ|zh|#C海底=A局~ei@E
~jd|fr|~j0haute mer
~jd|es|~mY~Et
~jd|ru|@caw ~Fz
~jd|ar|@t~BU~kR
~jd|zh|~s[@k
>H|fr|@a%kplateau continental
>H|es|~mY~oQ
>H|ru|%!~ap
>H|ar|@tabrjn abkajc
>H|zh|大陆架@k
_N|fr|~j0mer territoriale >bzone contiguë
_N|es|@l#-Mar ~so_1Zona Contigua
_N|ru|%!~y"iafc b mfblcyeBco xadc
_N|ar|@tablqj abtkbcdc fabdhwke abdgaxde
_N|zh|领海及~NK;领海&1~NK
+-|fr|#M<hfavoriser <srespect par #g~GA@e~h/~mo@D^j<e@e%U~Cagestion;#Md’application
+-|es|#q@T~sh&JCumplimiento ~ib_c%v@e*zy ~cM~sP@4~tWPesqueros ~lEPescan #S~Et;#q@eCumplimiento
+-|ru|~zWhancohkgbb hawltncdbt fuwalagduib hpneib ~fe%Qicf ~rJybguv ~nVb ~uPbib;@M%9akjfukaip iaft
+-|ar|@t~D9abycahe ~L[;&I~D9abqnF ~L[;@tabadgDab
+-|zh|_(~s[渔船遵守#C~yv_)@:#P;遵守_)#P
=V|fr|~u"~Plport <h~uQ~FP#m~hc@u~h/^C;~u"~Plport
=V|es|#q@m~y3Puerto Destinadas a ~fN^E;#q@m~y3Puerto
=V|ru|+x{| Gfanagalzhkgcddao b hclzhjavaxqohkgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a ~sI~sTmafke ~k2{|fuwdasa }~q";~zW~sI~sTmafke
=V|ar|%g~wf;&I~i:abpBHce fabEjaie bbpdd abdgqme ~wf;%g~baabdchaG;%g#rlgmalcj mfbe abdchaG
=V|zh|@G~DU~um鱼@:_)#P;@G~um鱼@:~DU_)#P;~DU_)#P
~GP|fr|~s2{de 1974 |}=Y~uV#Bvie humaine #Smer
~GP|es|~z(+z%a~M7Humana ~rMMar{, 1974|};@NSOLAS
~GP|ru|~Hi~L!AclagcAchjao ybxdb @eiafc
~GP|ar|~Embobade ~Fv;~Em~h!~Fv
~GP|zh|1974%)~HI;~HI
~v'|fr|~s2~uf#gnavires, ~b9@e1978 y relatif;~s2~uf#g~uN
~v'|es|~GgBuques, 1973, modificado ~sP{el|su} ~Ka1978;~Gg~Ab;@NMARPOL
~v'|ru|#e@b~dQ~sVh ~Mj
~v'|ar|~j,abonh ~gc1973، ~oliad 1978 #rlva;~j,abonh
~v'|zh|#C~gD船舶造成~wI@k
~b3|fr|~s2{de 1979 |}*brecherche ~Gesauvetage maritimes
~b3|es|~z(@mBúsqueda y ~LoMarítimos{, 1979|}
~b3|ru|~Himabhjp b hmehedbt @eiafc
~b3|ar|~EmbblqD fabthkaH &7~kR
~b3|zh|1979%)~Kv救助@k;~Kv{和|与|}救助@k
stcw|fr|~s2{de 1978 |}~Oc@Dgens @emer, ~O5
stcw|es|~O(+zGente @eMar{, 1978|}
stcw|ru|~nDiafqjag b ~FQ{| 1978 sane}
stcw|ar|~gJbbdbaqch
stcw|zh|1978%)~HC;~HC
+K|fr|@a~Hr<strafic ~BO=w
+K|es|@N~C!Tráfico Marítimo #"
+K|ru|@c%9awlcsAcdbt %tiafhjasa hpnavanhkge
+K|ar|@tgcocj qjse abdbaqe ~gQ>C
+K|zh|便利#C~jW~JV@k
~aI|fr|@a~c/~MY~BO*E
~aI|es|@NConstitutivo #B=[Marítima #"
~aI|ru|%!~at~l'~L8
~aI|ar|@"@-labdhFde ~gQ>C
~aI|zh|#C海事%"@k
mlc|fr|@a&N_imaritime{, 2006|};@a&N_i~BO@e2006
mlc|es|~k]Marítimo{, 2006|}
mlc|ru|@c{2006 sane |}a kfpnc g iafhjai hpnavanhkgc{| 2006 sane}
mlc|ar|@t*Cablqjc
mlc|zh|2006%)海事劳工@k
='|fr|~M(~iB~Brsubaquatique
='|es|~mY@,~iy&0Subacuático
='|ru|~cHmangandasa ~kW~FT
='|ar|~ew~AUabdBdfj labdcav
='|zh|#s水下>z~He
~bK|fr|~s2@8~s'>b<d@Deaux @eballast #msédiments @D~uN
~bK|es|~z(~lu>]_1~r)#IAgua @eLastre ~B9Sedimentos %1~Ab
~bK|ru|#e~uthpnaguv wellehkduv gan b ahenjag b ~hP
~bK|ar|~Embdjakle fgyjcn dcav yalfje abonh {fjfaolva|fgjolagva}
~bK|zh|#C~o"#i~DT~CP与=A@k;#C~o"^!~DT~CP#i=A@k;~CP#i=A~o"#i~DT~pY
~b"|fr|~s2@e_d@J~y,@Dépaves
~b"|es|~z(@e_d%ZRemoción @eRestos @eNaufragio
~b"|ru|~xP*waw pnelcdbb xekadpgCbv ~Mj
~b"|ar|@t~Mh#abtEabe abqwad
~b"|zh|~s]#C~wM@k;#C~wM~s]@k
~je|fr|~s2@e~po@8<srecyclage sûr #m~zcrationnel @D~uN
~je|es|~z(@e~po~luReciclaje Seguro y Ambientalmente Racional %1~Ab
~je|ru|Qadjadshj*wa wcxamehdao b PjalasbAchjb ferbadelzdao pkblbxerbb ~Mj
~je|ar|@tvfhB sfhB #abtiame gmfcj abonh
~je|zh|香港#C%z与~Ch;香港#C%z#i~Ch
>T|fr|~j0#Q#B~kt@Dmers résultant @el’immersion @edéchets
>T|es|~C9%6#B~f5#IMar ~sPVertimiento @e~Aly ~IaMaterias
>T|ru|@c~dQ~sViafq hwfaheib akvanag ~DDiekcfbelag;Zadnadhj@p
>T|ar|~H1~f[fdfam pxjC;~H1~f[fabdfam abpxjC;@tbhmh
>T|zh|~Cs及~E:~mT;~Cs^!~E:@.@k
~GD|fr|@a~zw~mJ@e~BJ&NNord-Est
~GD|es|@N~yM#I~r?{Ambiente |}Marino #I~KTNordeste
~GD|ru|%!*R~CvLcgcfa-NahkaAdao Mkledkbjb
~GD|ar|~ew~LY~gQbudab ujk ~yz
~GD|zh|#s东北~CM+g~gB@k
npt|fr|%P*bnon-prolifération @D^.~h-;%P*bnon-prolifération;TNP
npt|es|%:%ZNo ~AG~ib+n~iS;TNP
npt|ru|~Ghdcfehmfahkfedcdbb >q~Be;HJЯE
npt|ar|&9imd ahguaj *W~LW
npt|zh|~CG~Nl%F;核~CG%F;*j~CG%F^"
ctbt|fr|%Pd’interdiction complète @Dessais ~h-
ctbt|es|%:@e+hCompleta %1Ensayos ~iS
ctbt|ru|~GhghcawKciltBci *G~GIbhmukedbo;HNYЯR
ctbt|ar|&9abqFj ~L5bbgrajl ~LW
ctbt|zh|~CJ~E.;~CJ禁试%F
tpnw|fr|%P@J%C@D^.~h-
tpnw|es|%:%Z+h~ib+n~iS
tpnw|ru|~Gh*G>q~Be
tpnw|ar|&9~GG*W~LW
tpnw|zh|&Z~Nl%F
ptbt|fr|~C5#gessais d’armes ~la%7l’atmosphère, %7<textra-atmosphérique #msous l’eau
ptbt|es|%:~sP&J~JmProhíben @4Ensayos ~Bq~a3~ycAtmósfera, &J~p,y Debajo #IAgua
ptbt|ru|~Gh*Gbhmukedbo >q~nvg ekiahFcfc, ~Dqmfahkfedhkgc b man ganao
ptbt|ar|&9~GGgrajl ~oV&7abrf fnc ~MVfgqg owq abdaG
ptbt|zh|&Z在大气层+v=n#i水下进行~Nl试验%F;~w:~E.;~w:禁试%F
~e'|fr|~C5@eplacer @D^.~la#m~uG^.@edestruction massive %k~HGocéans ainsi ~lE%7~sMsous-sol
~e'|es|%:~LS+h@eEmplazar ~a3y ~Ia+n@eDestrucción #SMasa #S~HY
~e'|ru|~Gh*GfexicBcdbq @endc ~A4g csa dcnfev >q~nv~DD~IJ~nviehhagasa pdbAkaycdbq
~e'|ar|&9~GGfAi ~oVfBcjva dh pobqe abmdaj ~L5<]kai ~G9fnc lawh pjAva
~e'|zh|&Z在海~yj安置~Nl#i+w大规模{毁灭|杀伤}性%[%F
~FY|fr|~Eo%Cd’utiliser @Dtechniques @emodification @e~v8&a@D~F4militaires ou ~q]~eT~F4hostiles
~FY|es|~mY+h@eUtilizar Técnicas @eModificación Ambiental ~Bq~H-Militares u Otros ~H-Hostiles
~FY|ru|%!*Ggacddasa ~vRltwasa bdasa gfeyncwdasa ^hhfcnhkg ~II@emfbfandpt hfcnp
~FY|ar|@t~GG~wdgkhcag abgBccj &7~LYbpBjaA iosjce pf bpce pBjaA imazce pxjC
~FY|zh|&Z为军事或任何+w敌对目@:~d.改变~gB@:技术~mT
bwc|fr|~Eo~zCfabrication #m~J"@D^.bactériologiques (biologiques) ou &atoxines ~ii;@a&h^.biologiques{| ou à toxines| et à toxines}
bwc|es|~w6@u~sg>-~z:@e+nBacteriológicas (Biológicas) y Toxínicas y @mSu ~r";@l~xx+nBiológicas{| y Toxínicas}
bwc|ru|~yI~q!b ~uDxemehag wejkcfbalasbAchjasa (wbalasbAchjasa) b kajhbddasa ~nv~Nw;@c%9wbalasbAchjaip {|b kajhbddaip }afpybt;%!wbalasbAchjai {|b kajhbddai }afpybb
bwc|ar|~j5fabgsochce ~i];~j5fabgsochce، ~i];@t*Wablcfbfrce
bwc|zh|@G&Z#t+v生产#i~CC#i~tn%[~mT;#?~oq#i~CC{和|以及}销毁{此种|这种|这类|此类}%[@.@k;~w-{和毒素|及毒素|}%[@k
+]|fr|@0#3@u~I"d’emploi ^A~Me@egaz asphyxiants, toxiques ou similaires ~Camoyens bactériologiques
+]|es|@Y~mI+h#I~K3~ycGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~Ka~iQ@e1925
+]|ru|#]a *G~cs@egaodc pnpClbguv, qnagbkuv ~vR~h,manawduv sexag b wejkcfbalasbAchjbv hfcnhkg
+]|ar|%x~GGabaogidab abqjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfrce;%xrhcn ~gc1925
+]|zh|&Z在战争中~d.窒息性+v毒性或+w气体#i细菌作战方法@:@E;1925%)%K@E;《1925%)%K~Cp
cwc|fr|~Eo~zC~F0~J"~Ca~n1@D^.chimiques ~ii;@a&h^.~sB
cwc|es|~w6@uProducción, &J~z:>-~K3@e+nQuímicas y @mSu ~r";@l~xx~J.
cwc|ru|~yImfabxganhkge, ~uDb ~cs~I]~nvb a csa ~uO;@c%9vbibAchjaip afpybt;%!vbibAchjai afpybb
cwc|ar|~bsfaogidab *W~uy~i];@t*W~py
cwc|zh|@G~oq+v储存#i~d.~lh%[及~tn%[~mT;~J'@k;~lh%[@k
ccw|fr|@a~A2@e~n1@e~Iyclassiques ~I(être considérées comme produisant @D~L:traumatiques excessifs ou comme frappant sans discrimination;~Eo~Iyclassiques
ccw|es|@l~fu@eCiertas +nConvencionales ~lEPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas +nConvencionales
ccw|ru|%!~rX~Mn~IJ~Blafpybq, ~oKhAbkekzhq dedahqBbib Afcxicfduc magfcyncdbq ~vRbictBbib dcbxwbfekclzdac ncohkgbc;@c%9jadjfckdui gbnei ~Bl~Be;%!~Mngbnev ~Bl~Be
ccw|ar|@t~GG~IVpobqe gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&Z或限制~d.~JJ可被认为具有过分伤害力或滥杀滥伤~pU@:~JD%[@k;{特定|某些}~JD%[@k
~aw|fr|@0~A2@e~n1@Dmines, pièges #m~eTdispositifs~MOtel qu’il a été modifié <s3 mai 1996;@0II modifié
~aw|es|@Y~fu@eMinas, +nTrampa ~o6Artefactos~MOsegún fue enmendado &J3 @emayo @e1996
~aw|ru|#]a ~rXibd, ibd-lagpCcj ~DDphkfaohkg ~o/3 ieq 1996 ~BZ;namaldcdd~u3#]!I!I
~aw|ar|#V#rlqFj ~IVabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe &73 pcaj/dacf 1996;#V~uuabdimb
~aw|zh|经修正@:~KD;经修正{的|后的|}~d[号@E;修正后@:~KD
~FL|fr|@0#)%?restes explosifs ~O1
~FL|es|@Y_RRestos ~t2~OZ
~FL|ru|#]%9gxfugaamehdui mcfcybkjei gaodu;#]!V
~FL|ar|#V#rlabdgnrjag dh dxbnag abqjl;#Vabxado
~FL|zh|战争遗留~JM物@E
~l-|fr|~Eo%C@el’emploi, &Nstockage, #B~MD#m&Ntransfert @Dmines antipersonnel ~ii;~Eo%C@Dmines antipersonnel;@ad’Ottawa
~l-|es|~mY+h#IEmpleo, Almacenamiento, ~sgy ~De@eMinas Antipersonal y @msu ~r";~mY+h~ibMinas Antipersonal;~N,Ottawa
~l-|ru|%!*Gmfbicdcdbq, ~uDxemehag, ~q!~NR~y-ibd ~Nw;%!*G~y-ibd;Ekkeghj@p
~l-|ar|@t~GG~vvfgxEch fthgar fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~l-|zh|@G&Z~d.+v储存+v生产#i转让~CS及~tn地雷~mT;{禁止|}~CS@k;*j渥太华%G
~qR|fr|@a&h^.&asous-munitions
~qR|es|@l@m~K?#SRacimo
~qR|ru|@c%9jehhckdui wacmfbmehei
~qR|ar|@tabHxazj abihkfmce
~qR|zh|集束~n/@k
att|fr|%P%k~ny@Darmes
att|es|%:#-~r!@eArmas
att|ru|~Gh~nXafpybci
att|ar|&9graje abpobqe
att|zh|%[_.%F
~e9|fr|%P&h^k~yg=5@e<textra-atmosphérique, y compris @u~rF;%P@Jl’espace{| extra-atmosphérique}
~e9|es|%:_R@?~lE~rrEspacio Ultraterrestre, incluso @uLuna ~o6Cuerpos Celestes;%:#-<z
~e9|ru|~Gh~x,~LJ~jjmfahkfedhkge, gjltAeq Zpdp b nfpsbc dcwchduc kcle;&x%9jahiahp
~e9|ar|&9#(~qEbphuwe ~y2;&9#(~qEbhuawag ~y2;&9~kx
~e9|zh|~wh内=n~n[~DG%F;~wh内@:=n~n[~DG%F;{外空|外层空间}%F
>3|fr|#M%ksauvetage @Dastronautes, <sretour @Dastronautes >brestitution @D~tC
>3|es|#q#-~Lo_1Devolución @eAstronautas _1Restitución @e~ru
>3|ru|~zWhmehedbb jahiadegkag, ~IHjahiadegkag b ~IHawKcjkag, xempBcdduv g ~pG
>3|ar|&IthkaH ~uvftiame ~uvfjm ~sy
>3|zh|营救~CN+v送回~CN#i归还发射到=n@:物体@:#P
_M|fr|~j0~lF@V@8#gdommages causés par @Dobjets spatiaux
_M|es|~C9~lx@F~sPDaños Causados ~sPObjetos Espaciales
_M|ru|%!&T~y7xe pBcfw, mfbAbdcdduo jahibAchjbib awKcjkeib
_M|ar|@tabdoIfbce #aih abpAjaj ~ATgqmDva abproad abnAazce
_M|zh|~JO物~w(@:#C~jX@k;=n物~w(之#C~jX@k
<5|fr|~Eol’immatriculation @D~tC
<5|es|@N#-Registro @e~ru
<5|ru|%!~IGawKcjkag, xemphjeciuv g ~pG
<5|ar|@tgorcb ~sy
<5|zh|@G登记射入=n物体~mT
moon|fr|#M~yg*b~rF
moon|es|#q~lEdebe regir #Tactividades %1&P~ycLuna y otros cuerpos celestes
moon|ru|~zW_h=j@eZpdc ~DDdcwchduv kclev
moon|ar|%gabdhFd bphuwe _8<]owq ~a9
moon|zh|~g9在~lJ上~n[@:#P;月球#P
~i"|fr|%P@J~BI
~i"|es|%:Antártico
~i"|ru|&xaw Mdkefjkbjc
~i"|ar|&9phgajsgcsa
~i"|zh|南极%F
~ha|fr|%Pvisant %C@D^.~la#S~nE;%P@e~xZ
~ha|es|%:+zProscripción ~ib~a3#S~B!~ph;%:@e~xZ
~ha|ru|~Gh*G>q~nv~jB;&xTlekclalja
~ha|ar|&9~GG~oV&7pdjcsa abbagchce fdhwke ablqj absajclc;&9gbagcbfbsf
~ha|zh|拉丁~n]#i加勒比&Z~Nl%F;特拉特洛尔科%F
~jq|fr|%P*bzone dénucléarisée &N~ptSud;%P@e~sj
~jq|es|~O.#IPacífico Sur;%:@e~sj
~jq|ru|~GhwcxKqncfdao xadc tydao ~p5~It;&xOefakadse
~jq|ar|&9jajfgfhBa
~jq|zh|南~jT无核区%F;南~jT~jV;拉罗通加%F
~qM|fr|%P*b+j@e~w8;%P@e~j?
~qM|es|~O.{de|del|en|en el} ~lv;%:@e~j?
~qM|ru|~Gh~ar~iv;~AN%i
~qM|ar|&9thuaG abdhwke abxabce dh ~oV&7~q/;&9lahsfs
~qM|zh|~CH~jV;~CQ%F
~jp|fr|%P@J~I?+j~b[;%P@e~AF
~jp|es|~J7@e~a3~A?;%:@e~AF
~jp|ru|~Gh~arMFfbjc;Gclbdnewhj%i
~jp|ar|&9~bB~ej;&9lbchmala
~jp|zh|*f~jV;佩林达巴%F
~b4|fr|%P~c/~FW~xc;%P#)&a~I?~xc
~b4|es|~J7@e~a3#S{|el }Asia ~KU;%:@e~qA
~b4|ru|~Gh~ar~HaMxbb;Lcibmelekbdhj%i
~b4|ar|&9~bB&7Joca abfowC;&9~bB&7fow Joca;&9ocdclabagchos
~b4|zh|中亚~jV;塞米巴拉金斯克%F
~wa|fr|~eo
~wa|es|~Bc;@l^c~b:
~wa|ru|~vh#F~ty;~vh~ty;ODRDEEJ
~wa|ar|@t@z~L4gBcj abdhax
~wa|zh|@C~hU@k;~hU@k
~F/|fr|~OX~r:^A~eo;~OX~K(
~F/|es|~Ka~r:#B~Bc;~Ka~G2
~F/|ru|Dbakhj@[{ j OeiaAdao jadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb jlbieke|}
~F/|ar|%xscfgf
~F/|zh|*j@C~hU%G~pT@E;*j@C~hU%G@:~pT@E;~pT@E
_G|fr|#M@e<?
_G|es|#q@eParís aprobado #Svirtud #B~Bc;#q@e~Ib
_G|ru|~Au#4
_G|ar|&Ilajco
_G|zh|~n-#P
cbd|fr|~j0~nSbiologique
cbd|es|~C9~su
cbd|ru|%!~cD;~s6~cD
cbd|ar|@tabghfi ablcfbfrc;@"@-labghfi ablcfbfrc
cbd|zh|%u@k
=F|fr|~OX~mf
=F|es|~Ka~yd{ del Convenio sobre la Diversidad Biológica|};~KaCartagena
=F|ru|~pm#.%9~B6;~pm#.%9wbawcxamehdahkb ~gia ~cD;~pm@[
=F|ar|%x~oL;%xkjwarhe #rlabobade abpqcazce
=F|zh|*j%u%G~jQ%z@E;*j%u%G@:~jQ%z@E;卡塔赫纳{生物安全|}@E
~v,|fr|~OX~t'@J_?%?~uSgénétiques ~Gepartage juste ~HO@Davantages découlant @e~sMutilisation;~OX~sd
~v,|es|~Ka~t'@m~j/a @4~ngGenéticos y ~f(Justa ~G1#S@4Beneficios ~JmDeriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~Ka~sd
~v,|ru|Jesaohj#.~hN~Gzj scdckbAchjbi fchpfhei b hagichkdasa ^h@e~F'b fegdao ~L9gusan ak bv mfbicdcdbq{ j Dadgcdrbb a wbalasbAchjai fexdaawfexbb|};Jesaohj@[
~v,|ar|%xhaBfca
~v,|zh|*j%u%G~KI#i公正#i公平~Cf@E;~KI{和|与|以及}公正{和|}公平{地|}~Cf@E;~gu@E
~GV|fr|~Hu*b~b.désertification ~LMpays gravement touchés par @usécheresse et/ou @udésertification, ~eh~b[;~Hu*b~b.désertification
~GV|es|~E]@e~Jc;~tY{ de las Naciones Unidas|} @e~HHDesertificación;~N,~Jc
~GV|ru|@c#F%9#:amphkudbgedbci g kcv hkfedev, jakafuc bhmukugetk hcfzcxdpt xehpvp b/blb amphkudbgedbc, ~Bg~gW;@c#F~u(;@c~u(
~GV|ar|~u?abgyqj &7~qJ~ATgiahc dh abrnan abumcm f/pf dh abgyqj، flxaye ~ej;~u?abgyqj
~GV|zh|@C~uo发生严重干旱#i/或荒漠化@:%0~wi在*f~o'~mT;@C~o'@k;~o'@k
~df|fr|~z!~zw#Bcouche d’ozone
~df|es|~Hz~iY~yM#BCapa @eOzono
~df|ru|~m:@baw ~L!axadagasa hlaq
~df|ar|~k8~h!wlke abpfEfh
~df|zh|#s臭氧层*l@k
~aO|fr|~OX~A3
~aO|es|~Ka~Nz;~Ka~eD
~aO|ru|Iadfcelzhj#.~gH;Iadfcelzhj@[
~aO|ar|%x~fI
~aO|zh|~Oh@E;*j~lo~Cp
~FE|fr|+BBâle ~fF@e~h'~Ca~sMélimination;+BBâle
~FE|es|~HzBasilea #->]%1Movimientos ~x0%1~Al~Ley su Eliminación;~HzBasilea
~FE|ru|Uexclzhj~utxe kfedhsfedbAdao mcfcgaxjao amehduv akvanag b bv pnelcdbci;Uexclzhj@p
~FE|ar|@tlaEb #kabgqsd &7hkb ~AVabxwje fabgxby dhva ilj abqmfm;@tlaEb
~FE|zh|~CP危险废物越境转移~k"处置~Ny;~Ny
~ju|fr|+B~kh*b~MC@e~FOpréalable #Sconnaissance @ecause applicable &acertains ~h.#mpesticides dangereux qui font l’objet ~Bx~ny=w;+B~nk
~ju|es|~Hz~kh#-Procedimiento @e~AiFundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos ~LeObjeto @e~r!#";~Hz~nk
~ju|ru|~t,^Dmfarcnpfc mfcngefbkclzdasa awahdageddasa haslehbq #!aknclzduv amehduv ~MLgcBchkg b mchkbrbnag g &Tkafsaglc;~t,@p
~ju|ar|@tjfgjmad @-lgwlck trjaG abdfanke abdolke ih ibd <]dfam scdcazce fdlcmag Jnag diche xwje dgmafbe &7~gP>C
~ju|zh|~uo#C_.中对~JJ危险~Cx#i农药采用事先知情同意程序@:~CZ@k;~CZ@k
~aZ|fr|+B~ki&hpolluants organiques persistants;+B~iX
~aZ|es|~HzEstocolmo @mContaminantes Orgánicos Persistentes;~HzEstocolmo
~aZ|ru|~K,^Dhkaojbv afsedbAchjbv xesfqxdbkclqv;~K,@p
~aZ|ar|@taogsvfbd ~oe;@togfsvfbd ~oe
~aZ|zh|@G持久性有机~wI物@:~n:@k;~n:@k
~l,|fr|+BMinamata{ sur le mercure|}
~l,|es|~Hz~Az#-Mercurio;~HzMinamata
~l,|ru|Ibdeiekhj^Dfkpkb;Ibdeiekhj@p
~l,|ar|@tdchadaga #kabEzlk
~l,|zh|@G汞@:水俣@k;水俣@k
~FN|fr|@a%k~ny@!~Nu@efaune ~Caflore sauvages menacées d’extinction;CITES
~FN|es|@l#-~r!@F@eEspecies Amenazadas @eFauna y Flora Silvestres
~FN|ru|%!&T~nXgbneib ~HMFlafu, devanqBbibhq man psfaxao bhAcxdagcdbq;LRTXL
~FN|ar|@t~bw&Rlphfai <b;@t~gP#a&7phfai <b;@t~gP#alphfai <b
~FN|zh|濒危野生动植物种#C_.@k;濒危物种~B'{贸易|}@k
cms|fr|~j0%U~Numigratrices ~Iv^Afaune sauvage;+BBonn
cms|es|~mY*z~ibEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~rJ~j3;%!^i~j3
cms|ar|@tqnF ~ks;@t~Ly~ks;&9~Lyabphfai abdvarje dh abqcfahag abnwjce
cms|zh|~Jw野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~v.|fr|~qi~Jahumides d’importance ~y9particulièrement comme habitats @Doiseaux d’eau;+BRamsar
~v.|es|@l~sRa @4Humedales @eImportancia #"~rh~hCcomo Hábitat @eAves Acuáticas;~N,Ramsar
~v.|ru|%!ganda-walakduv psanzqv, bictBbv icynpdefandac xdeAcdbc, slegdui awfexai g jeAchkgc ichkaawbkedbo ganamlegetBbv mkbr;Oeihefhj@p
~v.|ar|@"@-labpjaAc ~sx;@tabpjaAc ~sx;@tjadoaj
~v.|zh|@G~wi作为水禽栖息地@:#C重要湿地@k;拉姆萨尔{湿地|}@k;*j湿地%G
acap|fr|#M*b%U@Dalbatros ~DCpétrels
acap|es|#q%Z*z@eAlbatros y Petreles
acap|ru|~zW^ielzwekfahag b wpfcgchkdbjag
acap|ar|&IqnF wcfj ~Fu;%g#rlqnF {wazjc|wcfj} ~Fu
acap|zh|#s信天翁#i海燕#P
~vy|fr|+B~Aa@J%Cd’importer ~wR@D~h'#m~fF>b<d@D~h'~BV~b[;+B~H6
~vy|es|~N,~H6
~vy|ru|Ueiejhj@p
~vy|ar|@tladasf
~vy|zh|巴马科@k
=G|fr|@a~zw>bmise #Svaleur ~mJ~KeCaraïbes;+BCarthagène
=G|es|@N~yM>-#J~Hg#BRegión #IGran Caribe
=G|ru|%!*Rb ahgacdbb ~CvUalzCasa Defbwhjasa feoade;~pm@p
=G|ar|~ew{fghdce ablcze ablqjce bdhwke ablqj absajclc absljC|ablcze ablqjce bdhwke ablqj absajclc absljC fghdcgva}
=G|zh|#s#i开发大加勒比~CL+g~gB@k
alps|fr|~M(@DAlpes;@aalpine
alps|ru|~cHMlzm;Mlzmbohj@p
alps|ar|~ewrlab abpbl
alps|zh|#s~zR;~zR
~dh|fr|@a%k+s#)%?utilisations ~Ck~cr&a@D~F4~eT~lE@unavigation
~dh|es|@l#-*A%1Usos ~N2%v@T~H-Distintos #BNavegación
~dh|ru|%!~n4dchpnavanduv ~IJ^h%Qganakajag
~dh|ar|@tkahfh aogxmad ~y5#a&7abpBjaA Bcj abdbaqce
~dh|zh|#C水道非航行~d.法@k
~GZ|fr|~M(#m<f~Cktransfrontières ~DClacs ~dF;~Eol’eau
~GZ|es|~C9@,y =u~N2~x0y {de |}@4Lagos +9
~GZ|ru|@c%9~L!b ~hJ~BEganakajag b %Qaxcf
~GZ|ar|~ewfaogxmad ~y5abialje bbqmfm fablqcjag >C
~GZ|zh|跨界~M0#s#i~ta@k;#s&1{利用|使用}{跨界|越境}~M0@k;*j水%G
~vq|fr|@a~mb&Npublic au processus décisionnel #m_?^A+t~c3d’environnement;@ad’Aarhus
~vq|es|@l~ro@u~f(#IPúblico ~ycToma @e~t0~CoAmbientales;~re@eAarhus
~vq|ru|%!~d'g mfarchhc mfbdqkbq ~F2b nahkpmc j mfegahpnbt %9gamfahei, jehetBbihq ~h9hfcnu;Efvphhj@p
~vq|ar|@tJjvfo
~vq|zh|在~gB#x上~wN信息+v~Jv决策#i诉诸~tj~mT;奥胡斯@k
~L?|fr|~Eol’évaluation @el’impact @J~v8%7un contexte transfrontière;@ad’Espoo
~L?|es|~mYEvaluación #IImpacto Ambiental #Sun ~AjTransfronterizo;~re@eEspoo
~L?|ru|@caw arcdjc ~II@eajfpyetBpt hfcnp g ~BDjadkcjhkc;@cЭhma
~L?|ar|@ttolf
~F:|fr|~j0~ktatmosphérique transfrontière &alongue distance
~F:|es|~rf%Z~f5Atmosférica Transfronteriza a Gran Distancia
~F:|ru|%!~BDxesfqxdcdbb gaxnpve @ewalzCbc fehhkaqdbq
~F:|ar|@"@-labgbfD ~ly;@tabgbfD ~ly
~F:|zh|远距离越境~NT;长程越界~NT
~Bz|fr|#Mrégional ~mbpublique #m_?^A+t&apropos @Dquestions environnementales #S~nE;#Md’Escazú
~Bz|es|#q~sk~ro@u~f(Pública ~CoAmbientales #S~ph;#q@eEscazú
~Bz|ru|~H]a ~d'b mfegahpnbb ~jJ~h9hfcnu ~jB;Эhjehphhj#4;@MЭhjehp
~Bz|ar|&ItosaEf
~b1|fr|%P@!&h~uSphytogénétiques @8l’alimentation #ml’agriculture
~b1|es|%:@F_R~ngFitogenéticos +zAlimentación _1Agricultura
~b1|ru|#e%bfehkbkclzduv scdckbAchjbv fchpfhev ~ry~q!mfanagalzhkgbq b gcncdbq hclzhjasa vaxqohkge
~b1|ar|abdiavme #a#k~vrabfjaDce abhlagce bbpBHce fabEjaie
~b1|zh|粮食~ym#C%F;粮食~ym~B'%F
^X|fr|~s2~NJvégétaux
^X|es|@l@F@e@,Fitosanitaria
^X|ru|~Hijefedkbdp b *Rfehkcdbo
^X|ar|~Embfkace abhlagag
^X|zh|#C植物#s@k
~aS|fr|~j0~B1~x-
~aS|es|@l@m%aNuclear
~aS|ru|%!~GH~lb
~aS|ar|@tabpdah abhffc
~aS|zh|核%z@k
=g|fr|~j0notification rapide ~Bxaccident ~x-
=g|es|~mYPronta Notificación @eAccidentes ~iS
=g|ru|@caw amcfekbgdai amagcBcdbb a ~GHegefbb
=g|ar|@tabglbcB abdlsj ih fkfi qamD hffc
=g|zh|及早通报核事故@k
<W|fr|~Eo~n0#Scas d’accident nucléaire ou @esituation d’urgence radiologique
<W|es|@l@m~m3#Scaso @eAccidente &yo Emergencia Radiológica
<W|ru|%!~Mvg hlpAec ~GHegefbb ~vRfenberbaddao egefbodao hbkperbb
<W|ar|@tgkmcd ~sv&7qabe fkfi qamD hffc pf wajz tuiaic
<W|zh|核事故或辐射紧急情况~tf@k
~g]|fr|@acommune *b~B1#B<d&Ncombustible usé #m*b~B1#B<d@Ddéchets radioactifs
~g]|es|@lConjunta @m%a~yc~r)#ICombustible Gastado y @m%a~yc~r)@e~AlRadiactivos
~g]|ru|EwKcnbdcdd^D_k~gbakfewakegCbi kamlbgai b a _k~gbfenbaejkbgduib akvaneib
~g]|ar|~KH#kpdah abgyjn &7~y6fpdah abgyjn &7~AVabduie;~KH~zxgyjcn ~y6fobade gyjcn ~AVabduie
~g]|zh|乏燃料=A%z#i放射性废物=A%z联合@k
~c(|fr|~qB@e~F?@e~sN;~qB@el’AIEA
~c(|es|~cf#IOrganismo @F~PkAtómica
~c(|ru|~eL_rescdkhkge ~wU;~eLIMQMTЭ
~c(|ar|~nqbbfsabe ~zg
~c(|zh|#C~gt~w/;~gt~w/
^9|fr|~ez~Nr;~ez~MY_]#B~I.
^9|es|~fG=[%.~DL
^9|ru|~eL~b)~Is~B8
^9|ar|mogfj ~s/~Fs
^9|zh|~zl%"法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@N^c#B=[%.#B~Ih~HR;@NMarco{ de la OMS|} ~HR
fctc|ru|~vh~kw~A5;~vhNEY ~A5
fctc|ar|@t~s/^o~L4~BvabglB
fctc|zh|~zl烟草~CP=y@k
=(|fr|~j:~NI~k0;@acréant ~I?Organisation #z~k0
=(|es|~fG=[_Y+zEducación, @uCiencia _1Cultura;~fGUNESCO
=(|ru|~eL#F~jJawfexagedbq, depjb b jplzkpfu;~eLЮJXLDE
=(|ar|~bxabgpococ bdhFde @zbbgjlce fabibd fabDkane
=(|zh|~M3及>z%"%"法;~M3^!>z~J5;教科文~J5
<"|fr|~j:~NI~mSindustriel
<"|es|~fG=[_Y~lu#JIndustrial
<"|ru|~eL#F%9mfaiuClcddaip ~qT
<"|ar|mogfj ~i:@z~l0abyhaice
<"|zh|@C工业#t%"章程
~qQ|fr|~KL&a~fy
~qQ|es|@N@m~iG
~qQ|ru|%!&T~h?;Чbjeshj@p
~qQ|ar|@t~vQ
~qQ|zh|#C~gz@k
~a1|fr|@a~zw~iBmondial, ~Br#mnaturel;@a~iBmondial
~a1|es|@l~yM~iyMundial, &0y Natural;@l~iyMundial
~a1|ru|~cHghcibfdasa ~kWb mfbfandasa ~FT
~a1|ar|~ew~oF;@t~h!~oF
~a1|zh|#s%c>z#i自然~He
*9|fr|@a#3#g^j&aprendre @8interdire #mempêcher l’importation, l’exportation ~Getransfert @e~I'=v@Dbiens culturels
*9|es|@l~xx_c~lEDeben Adoptarse @TProhibir e Impedir @uImportación, @uExportación _1~De~PcIlícitas @eBienes Culturales
*9|ru|%!icfev, demfeglcdduv @exemfcBcdbc b mfcnpmfcyncdbc ~gdggaxe, gugaxe ~NR~BQhawhkgcddahkb @ejplzkpfduc rcddahkb
*9|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~ATgogxmd bqFj fdhi aogcjam fgymcj fhkb dbsce ~cklwjk ~xB
*9|zh|@G&Z#i~A6#i~zI@:方法~mT;#?{采取措施|}&Z{和|并}~A6#i~zI{方法|}@.@k
*8|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~NJ~Dz
*8|es|~tY{| de La Haya| de La Haya de 1954} ~Oz
*8|ru|%!*R*.
*8|ar|~G"hufl hEai dobq;~G"~qFabdobq
*8|zh|@G~mz~mT;*u情况下#s~iE@k
*!|fr|Deuxième @0#)^A+BLa Haye @e~J:~NJ~Dz
*!|es|~EX@Y#B~N,La Haya @e~J:~Oz
*!|ru|+2~J:~w5*R*.;+2a *R*.{| 1954 sane}
*!|ar|#V~uu{bagnakce|abdbqk lagnakce} ~Bm~gc1954
*!|zh|*j@G~mz@:%G~d[@E;*j@G~mz@:{1954年|}~B(~Ec@E
=N|fr|@a=Y~uV~iB~Brimmatériel
=N|es|@l+zSalvaguardia ~iy&0Inmaterial
=N|ru|~cHdciekcfbelzdasa ~kW~FT
=N|ar|@tyfh ~AUBcj abdamc
=N|zh|#s非物质>z~He
+/|fr|~M(>b_"#B~nS@Dexpressions culturelles
+/|es|~mY@,y ~ne#B_:~ibExpresiones Culturales
+/|ru|~cHb maaBfcdbb ~F3Fafi ~kWheiagufeycdbq
+/|ar|~ewfgiEcE ghfi pusab abgilcj abDkanc
+/|zh|#s#i_(>z表现形式多样性@k
~b!|fr|@a{d’UNIDROIT |}&h~fdvolés ou illicitement exportés
~b!|es|~p8{ de UNIDROIT|} _RObjetos Culturales Robados o Exportados Ilegalmente
~b!|ru|@c{|ЮJRHOVM }a mavbBcdduv ~vRdcxejadda gugcxcdduv ~Mprcddahkqv
~b!|ar|@tabdivm &Rbgfqcm ~qI~Iq#k~ckabdojfke pf abdymje {lwjk|lyfje} ~xB
~b!|zh|#C统一私法协会~Nv~KC物~mT;{国际统一私法协会|}~Nv{者|}~KC{物|化财产}~mT
~vV|fr|~s2#K<sdopage %7<ssport
~vV|es|~EpDopaje ~rMDeporte
~vV|ru|~vMnambdsai g hmafkc
~vV|ar|~Em^gabdhuwag ~tKabjcaAe
~vV|zh|~wx在~CI运动中~d.兴奋剂~pY
~bY|fr|%P@e~pr~Hr_?@Daveugles, @Ddéficients visuels ~DC&eayant ~uGdifficultés @electure @Dtextes imprimés %?œuvres publiées;%P@eMarrakech
~bY|es|%:@e~pr~C!~j/a #TObras Publicadas a #T*kCiegas, ~BqDiscapacidad Visual o ~Bq~IaDificultades @TAcceder al Texto Impreso;%:@e{Marrakech|Marrakesh}
~bY|ru|~xO{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsAcdbb ~Gzhlcmuv b lbr h defpCcdbqib xfcdbq ~vRbduib asfedbAcdduib hmahawdahkqib gahmfbdbiekz mcAekdpt bdFafierbt j ampwlbjageddui mfabxgcncdbqi;~xO%i
~bY|ar|&9djasu bgcocj abhnaH tbC abdyhnag abdhufje
~bY|zh|@G~DJ~yC出版~ww@:~gE%F;@G~DJ~yC发表~ww@:~gE%F;~gE%F
~q[|fr|+B~vl*bmise &adisposition @e~uS@etélécommunication @8l’atténuation @D~L:@Dcatastrophes #m@8#g~IU@esecours #Scas @ecatastrophe
~q[|es|~Hz~vl#-Suministro @e~ng@eTelecomunicaciones +zMitigación @eCatástrofes y #TOperaciones @eSocorro #SCasos @eCatástrofe
~q[|ru|@cTeimcfc a ~BPkclcjaiipdbjerbadduv ~nV~ryhiqsAcdbq mahlcnhkgbo wcnhkgbo b ahpBchkglcdbq amcferbo ~Ky~BN;@cTeimcfc
~q[|ar|@tgadlcjc @-lgfncj dfajm abagyabag abobsce fabbaobsce bbqm dh absfajD fidbcag abtBaDe
~q[|zh|为减灾救灾+I提供电信~jY@:~Ni;~Ni
>5|fr|~j0~sC
>5|es|~za~sPCarretera
>5|ru|~C2~j!~BZ;@c~j!~D'
>5|ar|@tabocj <]abwjk
>5|zh|~u.~DF
tir|fr|@adouanière #,au ~I:@e~q9sous <scouvert @ecarnets TIR;@aTIR
tir|es|@NAduanero %Jal ~Fh@e~r[al Amparo %1Cuadernos TIR;@NTIR
tir|ru|Teiaycdd^D&Tmcfcgaxjc sfpxag h mfbicdcdbci jdbyjb IHG;@cIHG
tir|ar|@"abrdjsce @-labhkb &RbblAazi
tir|zh|#C公路~JV@k;TIR@k
~d8|fr|~s2@Jl’harmonisation @Dcontrôles @D~q9%?frontières
~d8|es|~rf@F%ZArmonización %1Controles @e~r[#S#TFronteras
~d8|ru|#e^Dhaslehagedbb phlagbo mfagcncdbq jadkfalq sfpxag @esfedbrev
~e,|fr|~KLau ~ny@etransit @D=m~GL
~e,|es|@l#-~r!@eTránsito %1&Psin Litoral
~e,|ru|%!kfedxbkdao ~nXgdpkfbjadkbdcdkelzduv ~g:
~e,|zh|内陆%0~JU_.@k;内陆国~JU_.@k
+)|fr|@a=Y~BY#m~BK@Dsentences arbitrales étrangères
+)|es|@l#-Reconocimiento _1~m8~ibSentencias Arbitrales Extranjeras
+)|ru|%!mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~Ixefwbkfeyduv fcCcdbo;~K"@p
+)|ar|@tabaigjan lkjajag abgqscd abprhlce fghncHva
+)|zh|承认及+f~wy@k;承认&1+f~wy@k;*j纽约%G
cisg|fr|~Hu&hcontrats @evente @V@emarchandises
cisg|es|~E]_RContratos @eCompraventa @F@eMercaderías
cisg|ru|~G:&Tjpmlb-mfaneyb kagefag
cisg|ar|@t@z#kikfm ablci &RbblAazi
cisg|zh|@C#C货物销售合同@k
&"|fr|~Hu@J<f@e~Bpélectroniques ~LMcontrats ~dF
&"|es|~E]%Z=u~ib~AeElectrónicas #S@4Contratos +9
&"|ru|@c#Faw ~oHPlcjkfadduv haawBcdbo g %Qnasagafev
&"|ar|@t@z@-laogxmad abxwalag abtbsgjfhce &7abikfm >C
&"|zh|@C#C合同~d.电子通信@k
_K|fr|~Hu%kcontrat @e~I:@e~q9effectué entièrement ou partiellement par mer;~Pq~nk
_K|es|@N_Y#-Contrato @e~Fh@e~r[Total o Parcialmente Marítimo;~Pr~nk
_K|ru|~G:maldahkzt ~vRAehkbAda ~l'&Tmcfcgaxjb sfpxag;~t,%h
_K|ar|@t@z@-likfm abhkb &RbblAazi ih wjck ablqj sbca pf rEzca;~pIjfgjmad
_K|zh|@C全程或~w:~jW#C货物~JV合同@k;~CZ~fH
*:|fr|~Hu*btransparence %7l’arbitrage <Linvestisseurs #m=mfondé @J@D~GR;+BMaurice *btransparence
*:|es|~E]%ZTransparencia #S@4Arbitrajes <LInversionistas y &P~rM^c@eun Tratado;~N,Mauricio %ZTransparencia
*:|ru|~s6mfaxfeAdahkb ~sGefwbkfeydasa fexwbfekclzhkge ~pFbdgchkafeib b ~hQ@e~L9%Q~BR;~pp^DmfaxfeAdahkb
*:|ar|@t@z#kabunance &7abgqscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #kabunance
*:|zh|@C投资&j与%0间基于%F仲裁~N1;~gy~N1
=8|fr|~Hu&haccords @e~h:~crissus #Bmédiation;+BSingapour *bmédiation
=8|es|~E]_R~z.@eTransacción %vResultantes #BMediación;~N,Singapur %ZMediación
=8|ru|~s6%Qibfaguv hasleCcdbqv, nahkbsdpkuv ~F5icnberbb;Lbdsempfhj^Dicnberbb
=8|ar|@t@z#kagnakag abgofce #aabdhlDke dh abfoawe;@tohBanfje #kabfoawe
=8|zh|@C@G调解所产生@:#C~Ox~gs@k;新加坡调解@k
=P|fr|~Hu&h~L:~cr@Dventes judiciaires @e~uN;+B~ey*bvente ~Mq@e~uN
=P|es|~E]_REfectos %v~ibVentas Judiciales @e~Ab;~N,~ey%ZVenta ~r.@e~Ab
=P|ru|~s6%Qmahlcnhkgbqv hpncwdao mfaneyb ~Mj;~t3^Dhpncwdao mfaneyc ~Mj
=P|ar|@t@z@-labJDaj #abblci ~Ft;@tlcrch #kablci ~Ft
=P|zh|@C~DW#C效力@k;~jP~DW@k
~I[|fr|#M@!~c/@el’Université =Ypaix
~I[|ru|#e@3a haxnedbb Vdbgcfhbkcke ibfe
~I[|ar|%g&RbthuaG radie ~AX
~v3|fr|+B1930 %k~qD{ (no 29)|};@R{| (no 29)} %k~qD{|, 1930}
~v3|es|~k]~K6{, 1930 (núm. 29)|, 1930|}
~v3|ru|@c~J/kfpnc ~mL29);*1~n2kfpnc
~v3|ar|@t*Cabrljc{|، 1930| biad 1930| bohe 1930}
~v3|zh|1930%)~dn~fZ29~zf;1930%)~dn@k
_B|fr|@0{de 2014 |}#)^A@a{de 1930 |}%k~qD{|, 1930| (no 29)}
_B|es|Protocolo{ de 2014|} %Jal ~k]~K6{, 1930|, 1930 (núm. 29)|}
_B|ru|#]{|2014 sane }~gi~J/kfpnc{| (№ 29)}
_B|ar|%x{|iad 2014 b}@t~lq;%xiad 2014 abdbqk lagnakce ~lq
_B|zh|~NY@k》2014%)@E;~NY%G{(第29号)|}@.{2014年|}@E
~v4|fr|+B1948 ~eb+ssyndical (no 87);+B1948 ~G!;@R{| (no 87)} ~G!{|, 1948}
~v4|es|~C9Libertad Sindical _1@,#I*A@eSindicación{, 1948 (núm. 87)|, 1948|}
~v4|ru|@c1948 ~w5~qe@e~sz~mL87);*1~qe@eafsedbxerbt
~v4|ar|@tabqjce abhkalce ~BBqk abghFcd{| abhkalc}
~v4|zh|~vN#i#s%"%A~fZ87~zf;~vN_o#s~Kx@k
~v5|fr|+B~j!&h_j~jl(révisée) (no 97);+B~j!~u,;@R{| (no 97)} ~u,{|, 1949}
~v5|es|@N_R~qCMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~v5|ru|@c(mcfchiakfcdd{eq|ao|pt}) ~j!~w5~tB{ (№ 97)|};~Ew~yt{| 1949 sane} a ~tB{| (mcfchiakfcddeq)| (mcfchiakfcddeq g 1949 sanp)}
~v5|ar|@tabidab ~x7(djarie)
~v5|zh|~u.%)~lm~wD@k(修订)(第97~zf;~u.%)移{民|徙}~wD@k{(修订)|(修订本)|(订正)|}
~v6|fr|+B~j!~cYcollective (no 98);+B~j!~G7;@R{| (no 98)} ~G7{|, 1949}
~v6|es|@N#-*A@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~v6|ru|@c~j!~w5~n4@e~szb @e~sHmcfcsagafag ~mL98);*1~n4@e~szb {|de }~sHmcfcsagafag
~v6|ar|@tqk abghFcd fabdnafAe abrdaice
~v6|zh|~u.%)%"%A#i~Kt%A~fZ98~zf;~u.%)~Kx_o~Kt{权利|权|}@k
~qW|fr|+B~xd~wY{ (no 100)|};@R{| (no 100)} ~wY{|, 1951}
~qW|es|@N@m~PoRemuneración{, 1951 (núm. 100)|, 1951|}
~qW|ru|@c~xd~w5fegdai gaxdesfeyncdbb ~mL100);*1fegdai gaxdesfeyncdbb
~qW|ar|@tabdoafae &7abprfj
~qW|zh|~LI同酬~fZ100~zf;~LI同{工同|等报|}酬@k
~qX|fr|+B1952 ~jCminimum) (no 102);+B1952 ~M);@R{| (no 102)} ~M){|, 1952}
~qX|es|~C9%a=B(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~qX|ru|@c1952 ~w5~rx~ga~mL102);*1~rxawchmcAcdbq
~qX|ar|@tabAdah abargdaic (abdiaccj abmhca)
~qX|zh|~E8~fZ102~zf;~E8@k
~qY|fr|+B1957 @J~oM&N~qD{ (no 105)|};@R{| (no 105)} @J~oM&N~qD{|, 1957}
~qY|es|~C9~KQ#ITrabajo ~K6{, 1957 (núm. 105)|, 1957|}
~qY|ru|@c1957 ^(~kl~BF~mL105);~Ew@Q~klkfpne
~qY|ar|@ttbBaG *Cabrljc
~qY|zh|1957%)废除~dn~fZ105~zf;1957%)废{除|止}~dn@k
~qZ|fr|+B1958 ~qcprofession) (no 111);+B1958 ~D";@R{| (no 111)} ~D"{|, 1958}
~qZ|es|~C9=:(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~qZ|ru|@c1958 ~w5~aQ%3~BFb xedqkbo ~mL111);*1~aQ%3~BFb xedqkbo
~qZ|ar|@t~vs(nc abaogxmad fabdvhe);@t~vs&7abaogxmad fabdvhe
~qZ|zh|1958%)(~wD#i职业)~d?~fZ111~zf;1958%)~Eg~d?@k;1958%)~d?~Eg@k
~q0|fr|+B1973 ~u/{ (no 138)|};@R{| (no 138)} ~u/{|, 1973}
~q0|es|~C9Edad Mínima{, 1973 (núm. 138)|, 1973|}
~q0|ru|@c1973 ~w5~j2@efewakp ~mL138);*1~j2@efewakp
~q0|ar|@tabqm abpmhC {boh abaogxmad|bboh}
~q0|zh|1973%)~u9~fZ138~zf;1973%)~u9@k
~q1|fr|+B1989 ~egtribaux (no 169);+B1989 ~egtribaux;@R{| (no 169)} ~egtribaux{|, 1989}
~q1|es|@N@m~qxIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~q1|ru|@c1989 ~w5~vFybxdb ~mL169);*1~vFybxdb
~q1|ar|@t~L6abpybce fabklbce
~q1|zh|~M4#i部落&j民~fZ169~zf;~M4~G6部落{人民|民族}@k
~q2|fr|~N9~i?(no 182);~N9~uH;@R{| (no 182)} ~mK@e_i@D~uH{|, 1999}
~q2|es|@N~xxPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~q2|ru|@c1999 ~w5~oi~BF~mL182);*1~oikfpne
~q2|ar|@t{|qFj |abkAaG ibC }pofp pusab idb abpwnab
~q2|zh|1999%)~DS@:童工~Jx~fZ182~zf;1999%){禁止|}~DS@.童工{劳动|}@k
~q4|fr|+B2011 ~hgdomestiques (no 189);+B2011 ~D3;@R{| (no 189)} ~D3{|, 2011}
~q4|es|@N~xxTrabajadoras ~B9~qCDomésticos{, 2011 (núm. 189)|, 2011|}
~q4|ru|@c2011 ~w5~oN~Mb~mL189);*1~oNfewakdbjag
~q4|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~q4|zh|~NF家政工&j~fZ189~zf;~NF家{政|庭}工&j@k
~q5|fr|+B2019 ~ye{ (no 190)|};@R{| (no 190)} ~ye{|, 2019}
~q5|es|~C9~b->-Acoso{, 2019 (núm. 190)|, 2019|}
~q5|ru|@c2019 ^(~o2~BF~mL190);~Ew@Q~o2kfpne
~q5|ar|@tabihn fabgqju
~q5|zh|2019%)~fp#i骚扰~fZ190~zf;2019%){消除|}~fp&1骚扰@k
~c.|fr|+B@)@e~F]<u#g~g3~b[;@a<u#g~g3~b[
~c.|es|~tY{ de la Organización de la Unidad Africana|} ~sP@u~JmRegulan @4~r7Específicos %1~xV%1~Lk~A?
~c.|ru|~mVcnbdhkge, fcsplbfptB~MQhmcrbFbAchjbc ehmcjku mfawlciu wcycdrcg ~gW
~c.|ar|~dt{|biad 1969 }~ATgqsd {abdFavj|abrfahl} ~nt{ldusbag|bduasb|lduasb} abbarzch ~ej;~dt~gc1969
~c.|zh|*f统一%"@G*f~Ks#x~JJ特定~lk~mT;1969%)*f统一%"@k
~gn|fr|+B@)@e~F]@J#[&Nmercenariat ~b[
~gn|ru|~mVcnbdhkge a *FdecidbAchkge ~gW
~gn|ar|~dt~uB<]abajgEak ~ej
~q7|fr|+B~x'_9*b@'#m~n0%?&edéplacées ~b[;+B~K'
~q7|es|@l#BUnión Africana ~yMy ~B!~m3{de|a} @4Desplazados Internos ~A?;~N,~K'
~q7|ru|~Kh*Rgdpkfcddc mcfcicBcdduv lbr g MFfbjc b ajexedbb bi ~BN;Deimelzhj@p
~q7|ar|@t~d5~h!fdoaime abhaEqch maxbca ~ej;@tsdlaba;@t~d5~h!abdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~q7|zh|*f~wL#s#i~tf*f~jS者@k;坎帕拉@k
_t|fr|~Gipeuples
_t|es|~jz
_t|ru|~qt~N0defanag
_t|ar|~s,~vS~lVfabuifl
_t|zh|~qh+e;*f+"&1~bj
~by|fr|<x_9@D#5#m&N~L(~O3
~by|es|_TAfricana _R#n~Hs~z5
~by|ru|~qtb ~rc~Ma
~by|ar|~s,~vSabwnb fjnavv
~by|zh|*f&u%A#i福利+e
~v"|fr|~HK#5{de la femme|des femmes} ~b[;~OX~H?
~v"|es|@Y~I3#n#BMujer ~A?;~Ka~H?
~v"|ru|~zE~u0~gW;~E3~u0~gW;Iempkhj@[
~v"|ar|*Y~uw~ej;%xdalfgf
~v"|zh|~E/~pV~OB;*j*f+"&1~bj^"@G*f~pV~OB;*j马普托~Cp
~vx|fr|~j:@e~x'~Bf
~vx|es|Acta Constitutiva #BUnión Africana
~vx|ru|VAfcnbkclzd~u3ejk@B~qshatxe
~vx|ar|~qIabgpococ bbagqam abpnjckc
~vx|zh|*f~wL%"法
echr|fr|+B~uV~s9@Dlibertés fondamentales;@aeuropéenne ~qa^N
echr|es|~p8{| Europeo} ~yM%1~cG~ib~K)Fundamentales;@NEuropeo @e>k
echr|ru|%!*R~kr~N0ahdagduv hgawan;Xgfamcohj^D+O_a;Xgfamcohj@b%9mfegei _a
echr|ar|@"abpfjflce ~vS~ns
echr|zh|#s+"与~ms@k;#s+"^!~ms@k;欧洲+"@k
achr|fr|@aaméricaine #,%?~IY;~iT@e~sm
achr|es|@lAmericana @m>k;~dZ@e~sm
achr|ru|Micfbjedhj^D+O_a
achr|ar|@"abpdjcsce ~vS~ns
achr|zh|~n]+"@k
=O|fr|~Pa#Q>b~b.~a-&al’égard @Dfemmes >b~a-domestique;@a~sF
=O|es|~Og@m%6y ~HH~b-#u{las Mujeres|la Mujer} _1~b-Doméstica;~Hz~EA
=O|ru|~yPa ~gkb #:dehblbci #!~u0b naieCdbi dehblbci;~xQ@p
=O|ar|~hy{bdhi|luph dhi|abdgibke ldhi} fdsanqe ~i4{abdjpe|abhoaG} fabihn abdhEbc
=O|zh|~gx~On&v及家庭~fp@k;~gx#?~On~B)^!家庭~fp~B)@.@k
~l1|fr|~j0~x9;+B~u[
~l1|es|~p8{ del Consejo de Europa|} %Z~xD;~Hz~u[
~l1|ru|%!~x";UpnemcCkhj@p
~l1|ar|~D4~L3;~D4abocljahce;@tlfmalog
~l1|zh|网络<l@k
_y|fr|~Pa~b.~nC~D(
_y|es|~Og%Z~HH~PuSeres Humanos
_y|ru|~yPa mfakbgancohkgbb ~nXltnzib
_y|ar|~hy{bdsanqe|luph dsanqe|abdgibke ldsanqe} ~bwlabluj
_y|zh|~gx=x~w9+I@k;~gx=x{贩运人口|人口贩运}{行动|行为|}@k
~FH|fr|^,=Yprévention, @usanction #m~E6~Cifemme;+B~f4
~FH|es|~dT~r4~xXy Erradicar @u~b-~vB;~N,~f4
~FH|ru|~eC^D{mfcnpmfcyncdbb|mfcnakgfeBcdbb} b ~bo#!~u0~MW
~FH|ar|@t<B~uC~D5fabkAaG ibcv;@t<B#kdhi ~D5faogzyabv
~FH|zh|贝伦杜帕拉@k
bern|fr|~KL^A%U#Bvie sauvage #m&Nmilieu naturel @el’Europe;+BBerne
bern|es|@N~mI*z~M7Silvestre y #I~r?~lU#SEuropa
bern|ru|~cH~HMFlafu b mfbfanduv hfcn awbkedbq g Xgfamc
^s|fr|~iT#BLigue @D=marabes
^s|es|{Pacto|Carta} #BLiga %1&PÁrabes
^s|ru|Gejk@BZbsb efewhjbv ~g:
^s|ar|~i.radie _8~LX
^s|zh|~ob%0~wL+e;~ob%0~wL{盟约|公约}
~bI|fr|<x@el’Association @Dnations @e~w8;<x@el’ASEAN
~bI|es|_T#BAsociación @eNaciones @e~lv;_T#BASEAN
~bI|ru|~eLMhharberbb =j~iv;~eLMLXMJ
~bI|ar|~i.jalwe pdd ~q/
~bI|zh|~CH%0~wL+e;东盟+e
tac|fr|%Pd’amitié ~Ca&M#SAsie &NSud-Est
tac|es|%:~Pb&l#S{|el }~lv
tac|ru|~Ghnfpywc b ~cog ~iv
tac|ar|&9abymake fabgiafh &7~q/
tac|zh|~CH友好<)%F
~h(|es|_T~oU@e&l%1&PÁrabes #IGolfo
~h(|ru|~eLLagcke <[efewhjbv =jYelbge
~h(|ar|~nqbdrbo ~i3bmfb abxbcr ~LX
~h(|zh|海湾~ob%0<)委员会+e
icmp|ru|~zW~v1b Fpdjrbqv ~atjaibhhbb %9mfamegCbi wcx gchkb lbrei
ices|fr|~KLau ~vc@!@8l’exploration #Bmer
ices|ru|%!Icynpdefandai hagckc ~o7iafq
ices|ar|@tabdrbo &Rbaogsuan ~kR
~GN|fr|~j0~al@e~BJSud-Est
~GN|es|~C9*zy ~r)%1~ng#B~pu~u8~KTSuroriental
~GN|ru|~tHg tsa-gahkaAdao ~H3MkledkbAchjasa ~Ki
~GN|ar|~KP~oJ~KBujk ~yz
~GN|zh|~yv东南~CM~dq~jY@k
_x|fr|@a&h~vwcivils @e~y,@!d’enfants
_x|es|~wn_R~r7~u]#BSustracción @F@eMenores
_x|ru|%!sfeynedhja-mfegaguv ~By%tmavbBcdbq nckco
_x|ar|@t~Bm~hk;@"~hk
_x|zh|#C~zQ@k;#?#C{性|}~zQ@.~B(@k
+M|fr|~M(@D~i?>b&M~y/*E
+M|es|~wn~mI@,#INiño y ~id&l~O,Adopción #"
+M|ru|%!*R~ITb ~co#!bdahkfeddasa phudaglcdbq
+M|ar|@t~Bm~xt;@"~xt
+M|zh|~A'&u及<)@k;#?~A'&u^!<)@.~B(@k
~c,|fr|@a%krecouvrement @Daliments &al’étranger
~c,|es|~mYObtención @eAlimentos ~rMExtranjero
~c,|ru|%!gxuhjedbb xe sfedbrco elbicdkag
ihr|fr|~nmsanitaire =w{ (2005)|}
ihr|es|~nhSanitario #"{ (2005)|}
ihr|ru|#e{uc icnbja-hedbkefduc mfegble|uv icnbja-hedbkefduv mfegbl|ui icnbja-hedbkefdui mfegblei|uib icnbja-hedbkefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazq ~L7#a(2005)
ihr|zh|~LL(2005);~LL
udhr|fr|~ds~qa^N
udhr|es|@j+q@e>k
udhr|ru|#w~kr_a
udhr|ar|#R%I~vS~ns
udhr|zh|%c+"@x
~ay|fr|@h@Jl’octroi @e~v9%?pays #m%?~l?coloniaux
~ay|es|~KNConcesión #B~oAa @4_ey ~qxColoniales
~ay|ru|~j6~BP~oIjaladbelzdui hkfedei b defanei
~ay|ar|@9dhq abaogkbab bblbmah fabuifl abdogidje
~ay|zh|~Oi@x;~Oi~N5
<O|fr|@h#,%?^k&N+s@!touchant #g~b/amicales >b&M<L#g=mconformément ^A<x+8
<O|es|@j_R@?@e*A@Freferentes a #T~eH~Pb~id&l<L@4&P@econformidad ~Bq@u_T@e*K
<O|ru|~j6~x,%tmfege, ~Monfpychkgcdduv akdaCcdbo b <[~pF~hQ~k.Vhkegai ~h4
<O|ar|@9~cU~qI&R@-~Jh;@9~cU~qI&R~Fn~Jh
<O|zh|~G'及<)之#C法#6之@x;~G'^!<){的|之}#C法#6{的|之|}@x
~a(|ru|~j6dcakKcilciai hpgcfcdbkckc den chkchkgcdduib fchpfheib
~a(|ar|@9abocame abmazde <]~vrabwlcice
~a(|zh|@G天然~jY之~JL~ws@x;#?{天然|自然}~jY~yu~JL~ws~yu@x
%T|fr|@h#z~vzraciale
%T|es|@j_Y~N?Racial
%T|ru|~DK~pS
%T|ar|@9@z~G[
%T|zh|@C~KG@x
>G|fr|@h~qa~d!
>G|es|@j%1#n~z5
>G|ru|#A~kr~Ma
>G|ar|@9~kuabwnb
>G|zh|&u~Hl
>(|fr|@h@J#[#B&3~bD
>(|es|~KN=s#B=:~vB
>(|ru|~j6*F~u5
>(|ar|@9~qH<]~vs~z?
>(|zh|~cb~d?@x
<7|fr|@h@Jl’asile territorial
<7|es|~HvAsilo Territorial
<7|ru|~j6~y"pwcybBc
<7|ar|@9#k{abdbrp|abbrfG} abtkbcdc
<7|zh|~lp庇护@x
^R|fr|~kY~o(@D=m>b@'@e~sMindépendance ~Ca~sMsouveraineté
^R|es|~jI~u'&Py ~jy@,@esu ~oAy Soberanía
^R|ru|~wl~jc~I-aw asfeyncdbb bv ~oIb hpgcfcdbkcke
^R|ar|@9~y8~u)bbmfb ~BBaogkbabva focamgva
^R|zh|~w!与~ws之#s@x;~w!&1~ws{之|的}#s~yu@x
+P|fr|~kY~Cal’ingérence ~o(@DÉtats
+P|es|~jI_1Injerencia ~u'Estados
+P|ru|~wlbdkcfgcdrbb b ~jc~g:
+P|ar|@9#k~y8lrdci phfaiv ~u)bbmfb
+P|zh|~OI别国内政@x;~OI{别|他}国内政@.@x
_L|fr|@h%kprogrès ~Ge@]~k[social
_L|es|~HvProgreso >-#J#Slo Social
_L|ru|#A~c8mfasfchhe b ~eX
_L|ar|@9abgkmd fabthdaG &7abdcmah abargdaic
_L|zh|=4进步#i#t@x
*-|fr|~LQ#B%f*E
*-|es|~Hv~yX#B%a#"
*-|ru|~JYpjfcmlcdbb &T~lb
*-|ar|@9~ILabpdh ~i5
*-|zh|加强#C%z@x
<2|fr|@h@D^k<u<s~HGocéans, ainsi ~lE~sMsous-sol, au-delà @Dlimites #B~sK
<2|es|~nz@?~lERegulan ~HY~rhFuera %1Límites #B~rs
<2|ru|#Amfbdrbmag, fcsplbfptBbv fcybi nde ~A4csa dcnf ~d,
<2|ar|@9#({abdhFde bkai|abgc gqsd kai} ~G9flawh pjAva{|،} ~wc{abfwhce|abkfdce}
<2|zh|~g9_-+g底床与下层土壤之#6@x;@G{各国|国家}_-海~yj@.#6@x
~gR|fr|Définition @el’agression
~gR|es|Definición #BAgresión
~gR|ru|Emfcnclcdb~G4esfchhbb
~gR|ar|gijcn abimfah
~gR|zh|侵略定义
^Q|fr|@h~b?=w
^Q|es|~Hv~ma#"
^Q|ru|~u!~km
^Q|ar|~A:ltkade ~rw
^Q|zh|~Gf序@x
~aR|fr|~iF~b?=w
~aR|es|~zz#-~ma#"
~aR|ru|#v%9phkedaglcdbt ~km
~aR|ar|~Ho{abdgibk ltkade|dh prb tkade|btkade} ~rw
~aR|zh|~Gf序@(
*P|fr|<x@D#5#mdevoirs ~rm@DÉtats
*P|es|_T@e#ny Deberes ~H'%1Estados
*P|ru|Хefkb~cx~Dd~krb awqxeddahkco ~g:
*P|ar|~i.~ku_8ffarlagva abakgyamce
*P|zh|~Kn~ln%A#i义务+e
^v|fr|@h@D~k6
^v|es|@j%1#n%1Impedidos
^v|ru|~j6+O~nx
^v|ar|#R~Iq~BHabdifkch
^v|zh|~pW@x;残{疾|废}者~Hl
="|fr|~Pn#g&e~Ci+H
="|es|~KN@,@e~Ik#T*k~zB~ac
="|ru|~j6*R~F8lbr ak ~q(
="|ar|@9~BW~GJ<adh abgijA bbgiHcl _2
="|zh|#s&j~un>i@x;#s&j~un@.>i@.@x
=c|fr|^z@8~O7
=c|es|=Z@T~oYLey
=c|ru|Dancjh~r3nalydahkduv lbr %9~pL
=c|ar|~we~i1
=c|zh|执法~ip~es
=b|fr|@h@J#[@e~bgd’intolérance ~Ca&3fondées *breligion ou @uconviction
=b|es|@j~bz@eIntolerancia y =:Fundadas ~ycReligión o #TConvicciones
=b|ru|~j6~fSdckcfmbiahkb b ~aQ@e~L9fclbsbb ~vRpwcyncdbo
=b|ar|@9~qH~o);~A:labkAaG ~o)
=b|zh|=z基~wt原因@:~a/@:~s?#i~d?@x;=z基~wt{原因|}@.~a/@.~s?~G6~d?@x
~e5|fr|~rzManille %k~h:pacifique @D~ID~dF
~e5|es|~nzManila #-Arreglo Pacífico @e~C:+9
~e5|ru|Iedblzhj@da ibfdai fexfcCcdbb %Qhmafag
~e5|ar|@9dahcba #kgofce ~x6#alabfoazb abobdce
~e5|zh|@G>g解决#C争端@:马尼拉@x
~aP|fr|<x_]#Bnature
~aP|es|_T%.#BNaturaleza
~aP|ru|~K]%Emfbfanu
~aP|ar|~bx%Ibbwlcie
~aP|zh|%c自然+e;%c大自然+e
~aL|fr|#Od’éthique médicale ~cS~Bj~bC@esanté, ~eh@Dmédecins, %7@u@'@D~IX~DCdétenus ~Ci+H
~aL|es|@?@e~NdMédica Aplicables ~id~As#I~d0@eSalud, ~hC@4Médicos, ~yc@,@e*kPresas y Detenidas ~zB~ac;@?@e~NdMédica
~aL|ru|=ticnbrbdhjao Pkbjb, akdahqBb{chq|vhq|ihq|ibhq} j ~L]~Mbxnfegaavfedcdbq, g ahawcddahkb gfeAco, g *RxejltAcdduv ~vRxencfyedduv lbr ak ~q(
~aL|ar|~cUJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfFnch abyqcch
~aL|zh|@G医务~ip+v~wi医生在#s被监禁#i拘留@:~un@:>i~lk@:任务@:医疗道德#6
^W|fr|~HZ@D~l?^Apaix
^W|es|~Hv*A%1~qx~idPaz
^W|ru|~Jidefanag @eibf
^W|ar|~A:lqk ~L6&7{abobd|abobad}
^W|zh|~I7~Hl;{各国|}~I7@.~Hl
=)|fr|@h@D^k>p@e+t~a,%?~jx#B~i-#m%?~jxd’abus @epouvoir
=)|es|@j_R@?~hD@e*M@T#T~kj@e~p)y #IAbuso @ePoder
=)|ru|#Aahdagduv ~kq_[~ryycfkg ~Gxb xlapmakfcwlcdbq glehkzt
=)|ar|@9~cUabimb =]@-lAqaca _gftoaGe ~vvabobwe
=)|zh|为~JS#i滥用权力&v受害者取得公理@:<i@x
~bM|fr|~r(@e~x/#3l’administration #B+t@8mineurs{ (Règles de Beijing)|};~Pq^n
~bM|es|~oR+zAdministración #B*M@eMenores{ (Reglas de Beijing)|};~Pr^n
~bM|ru|#7~mXakmfeglcdbq _[#!~vU{ (Gcjbdhjbc mfegble)|};~t3%h
~bM|ar|~tM~Fw~J(~Jb);~tMabpqmaD;~pI~Jb
~bM|zh|~HP(~jP~fH);~HP;~jP~fH
*/|fr|#O>p~a,&a~v9#Bmagistrature
*/|es|~ev~pO~id~oA#BJudicatura
*/|ru|#l~oIhpncwduv afsedag
*/|ar|~Hf#kaogkbab ~pQ;~Hfbaogkbab ~pQ
*/|zh|@G~Jp@:<i;~Jp@.<i
>I|fr|~HZau %w
>I|es|~Hv*Aal *S
>I|ru|~Ji@efexgbkbc
>I|ar|@9abqk &7~LV
>I|zh|#t~Hl
&o|fr|@h&h^k~GO#m~Mr~cS^A@'#mau ~L(@Denfants, envisagés surtout sous l’angle @Dpratiques ~y/~Caplacement familial &hplans national #m=w
&o|es|@j_R@?~ALy ~K9~pO~id@,~Hs%1Niños, ~Bq~nbReferencia ~idAdopción _1Colocación #SHogares @eGuarda, ~o:
&o|ru|~j6~I9mfegaguv mfbdrbmev, ~Mo~h]b ~rcnckco, ~Bgmfb mcfcneAc ~IT@egahmbkedbc b bv phudaglcdbb ~Pf
&o|ar|~A:labdlamz ~npfabkahfhce ~Fn~q8~qKfjiacgvd
&o|zh|@G&u#s#i&u福利+v~wi~Cg寄养#i收养办法@:=4#i~tj#6@x
^S|fr|~LQ@e~y)&Nprincipe @el’abstention &N~v/^Amenace ou &a~n1#Bforce ~LM~b/~cq
^S|es|~Hv~qu#BEficacia #IPrincipio #BAbstención #BAmenaza o #B=u#B~K7#S#T~eH+9
^S|ru|~JYphblcdbb ~Dcmfbdrbme akjexe ak psfaxu hblao ~vRcc ~csg %QakdaCcdbqv
^S|ar|@9Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva &7abibakag >C
^S|zh|加强在#C^:上不~d.武力或进行武力威胁#6@:效力@x
+:|fr|~r(@e^k~zw@e~q]#g&esoumises &a~I?forme quelconque @edétention ou d’emprisonnement
+:|es|~Ag@e@?~yM@e~Ik#T*kSometidas a Cualquier Forma @eDetención o Prisión
+:|ru|Lgan@B~kq~h]~F8~BGmangcfseciuv xencfyedbt ~vRxejltAcdbt g jejao wu ka db wula Fafic
+:|ar|drdfie #(@-~q8~GJ<aabHch cgijAfh bpc usb dh pusab abaqgraE pf aborh
+:|zh|#s~w"禁@:&j~DG;#s~w"禁{人员|的人员}~DG
=L|fr|@h*b#Q#m#[@D~ID~DCsituations ~I(menacer @u~GE>b%f<e#m%krôle ~NI%7ce domaine
=L|es|~KN%6_1=s@e~C:y @eSituaciones ~lEPuedan Amenazar @uPaz _1%a%vy #-Papel _Y#Sesa Esfera
=L|ru|~j6~gkb phkfedcdbb hmafag b hbkperbo, ~oKpsfayekz ~BCibfp b ~Dwb a ~L]#Fg Pkao awlehkb
=L|ar|@9#kdhi ftEabe ~x6fabqabag ~ATkm gvmm abobd fabpdh abmfbcch
=L|zh|@G&8#i~LF该~OS;@G{预防|防止}#i~LF{该|此}~OS
~e)|fr|~cPminima #z@8l’élaboration @e~x4@eliberté{ (Règles de Tokyo)|};~Pq~Ls
~e)|es|~oR~xx~z0#BLibertad{ (Reglas de Tokio)|};~PrTokio
~e)|ru|#7#F#!icf, dc ~c"ktfcidui xejltAcdbci{ (Tajbohjbc mfegble)|};Tajbohj%h
~e)|ar|~zo~Lx~J(wfscf);~zoabaqgraEce;~pIwfscf
~e)|zh|@C~oc~mH(东京~fH);@C~oc~mH;东京~fH
=i|fr|#O>p~a,au ~n!@Ddétenus
=i|es|~ev~G.
=i|ru|#l~Ct
=i|ar|~Hf~FGaborhaG
=i|zh|~gv<i
>4|fr|&k#z=Y#Q#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&k@eRiyad
>4|es|%M_Y+z%6#B~p(Juvenil{ (Directrices de Riad)|};%M@eRiad
>4|ru|^d@2{Efsedbxerbb EwKcnbdcdduv Jerbo |}~ry~n3~Gwhfcnb ~vU{ (Эf-Obqnhjbc fpjaganqBbc mfbdrbmu)|};Эf-Obqnhj*Z
>4|ar|~B-~Fw~zpabjcaA abgfrcvce);~B-abpqmaD;~cUabjcaA abgfrcvce
>4|zh|~I8(~Nh);~I8;~Nh
~c9|fr|~cP#z~NJmineurs privés @eliberté;~PqLa Havane
~c9|es|~eG_Y~yM%1Menores Privados @eLibertad;~PrLa Habana
~c9|ru|~f8~mX~h]dchagcfCcddalckdbv, lbCcdduv ~Mi;Qegedhj%h
~c9|ar|~pI@z{luph qdace|bqdace} ~Fw{abdrjmch|abdqjfdch} dh qjcgvd;~pIvanaha
~c9|zh|@C#s被剥夺自由少%)~fH;哈瓦那~fH
>V|fr|%Ptype d’extradition
>V|es|~PiExtradición
>V|ru|^?a guneAc
>V|ar|~clbgobcd abdrjdch;~cl#kgobcd abdrjdch
>V|zh|引渡示范%F
^O|fr|%Ptype d’entraide ~Mq~c3pénale
^O|es|~Pi~m3Recíproca #S~lQPenales
^O|ru|^?a gxebidao ~Mv%3~a)
^O|ar|~clbglamb ~sv~iA;~cl#kglamb ~sv~iA
^O|zh|刑事事件~D);刑事{事项|}~D)
<U|fr|#O@ebase ~a,~Bj&Nbarreau
<U|es|~ev%Z~As%1Abogados
<U|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #L~L]tfbhkag
<U|ar|~Hf#kmfj abdqadch
<U|zh|@G律师~pU@:<i;律师~pU@.<i
+a|fr|&k~cS~Bj@Dmagistrats &Nparquet
+a|es|%M%Z~As%1Fiscales
+a|ru|~a[~L]~BGahpBchkglqtBbv hpncwdac mfchlcnagedbc
+a|ar|~C1#kmfj piAaG abhcale abiade
+a|zh|@G~JK@:+6;~JK@.+6
~aE|fr|#O@ebase %k~v/^Aforce #m<f@D^.&afeu par ~O7
~aE|es|~ev#-~K3#B~K7y @e+n@eFuego ~sP@4~oYLey
~aE|ru|#l~cshblu b ~Bi~nvnalydahkduib lbreib %9~pL
~aE|ar|~Hf#k~wdabkfe fabpobqe abhajce dh rahl ~i1
~aE|zh|~wE#i火器@:<i;~wE#i{火器|枪支}@.<i
&X|fr|@h_]#Sfaveur #Bsurvie, #B@'#m&N@]~O3
&X|es|@j%.%ZSupervivencia, @u@,>-#J~z5
&X|ru|~K]@daw ~Iwguybgedbq, ~h]b <cnckco
&X|ar|#R%IblkaG abwnb fqdacgv fhdazv
&X|zh|&u生存+v#s#i#t%c@x
*t|fr|#O#z@8#g&eâgées
*t|es|@?_Y#Sfavor ~ib*k@eEdad
*t|ru|=t#F#!~v(ltnco
*t|ar|~cU@z@-lslaj aboh;~cU@zbslaj aboh
*t|zh|@C~Gm#6
~aM|fr|#O~NJ&eatteintes @emaladie mentale #m~hl@D~Ppmentale
~aM|es|@?~yM%1~ApMentales >-~qu#BAtención #B~IhMental
~aM|ru|=t~h]mhbvbAchjb ~GYlbr b plpACcdbq mhbvbekfbAchjao ~BN
~aM|ar|~cU~BW<aabdyalch ldjA ikbc fgqoch {abihace labyqe|abjiace abyqce} abikbce
~aM|zh|#s~JQ病患者#i~JH~JQ保健~DG
~cW|fr|@h#3#g~eNd’établissement @Dfaits ~NI~z6~vE%f~cq
~cW|es|~KNDeterminación %1Hechos ~sP@v~ycEsfera #I~s4
~cW|ru|~u!Fejkag ~Ez~EBJerbo ~rVb ~lb
~cW|ar|@9gkyc @zbbqkazk ~fK
~cW|zh|@G@C~G)中@:实况调查~N5;#?@C~G)~G5{实况|事实}调查~MS@x
&!|fr|~Pn~mu
&!|es|~KN@,@e~Ik~k'
&!|ru|~j6*R~g6
&!|ar|@9~BW~dI;~A:~q8~dI
&!|zh|#s~li&j不遭受~JF@x
*[|fr|@h@D#5@D&e~Iv&a@Dminorités ~Mzou ethniques, religieuses #mlinguistiques
*[|es|@j_R#n~ib*kPertenecientes a Minorías ~K[o Étnicas, Religiosas y Lingüísticas
*[|ru|~j6+O~BGmfbdenlcyeBbv j derbadelzdui ~vRPkdbAchjbi, fclbsbaxdui b qxujagui icdzCbdhkgei
*[|ar|@9~ku~lr;~A:~BH~lr
*[|zh|在民族或族裔+v宗教#i语言上属于少数群体@:&j@:~Hl
~a0|fr|@h@J~E6~bD
~a0|es|~KN=s#B~b-~vB
~a0|ru|~JY~bo#!ycdBbd
~a0|ar|@9~qH<]~i4abdjpe
~a0|zh|~cb@:~MX@x
&G|fr|~cP@8l’égalisation @Dchances @D{handicapés|personnes handicapées}
&G|es|~ABUniformes %Z~PoOportunidades @T~he
&G|ru|Lkednefkd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~gafegduv gaxiaydahkco ~ry~nx
&G|ar|abkfaim abdfqme #kgqkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&G|zh|残疾&j机会均等标准~fH
^V|fr|#O#3<sstatut @D~ji~Mz=Y_">b@'~qa^N
^V|es|@?~pOal ~cf~ib~oB~K[@e~ney @,%1>k{ (Principios de París)|};@?@e~Ib
^V|ru|~cghkekphe derbadelzduv pAfcyncdbo, xedbietBbvhq maaBfcdbci b xeBbkao ~kr_a~pP;~Au{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
^V|ar|#(@-~fi~ns;#(@-~fi~lV~zplajco);~cUlajco
^V|zh|@G_(~Od@:地位~DG(~n-#6);@G_(~Od@.地位~DG;*j~n-#6^"
+Y|fr|@h~rN=w
+Y|es|@j~mB#"
+Y|ru|~j6~Jq
+Y|ar|~A:~gj~i5
+Y|zh|~Nt
&W|fr|@hcomplétant @u~rz1994 ~rN=w
&W|es|@jComplementaria #B~nz1994 ~mB#"
&W|ru|@5~yt, namaldqtB~MQHcjleferbt {|1994 sane }a ~Jq{| 1994 sane}
&W|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~gj~i5
&W|zh|补充1994%)*j~Nt^"~N5
%8|fr|~LQ#B&M~zv~J1accords ou organismes régionaux ~k[~vE%f~cq
%8|es|~Hv~qu#B&l<L@v~B9~z.u ~LdRegionales ~rM~s4
%8|ru|~j6hagcfCcdhkgagedbb <[~Cefcsbadelzduib hasleCcdbqib ~vRafsedeib ~rVb ~lb
%8|ar|@9~IL~i3~pJfabgjgclag pf abfsabag abtkbcdce ~fK
%8|zh|@G增进@C与~CL安排或~wH之间~G)@:<)~N5
+[|fr|@h~E7&Ncinquantième ~FB~NS
+[|es|@j~BqMotivo #ICincuentenario @e*K
+[|ru|#A%9hlpAet mqkbnchqkao ~GK
+[|ar|#R{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaG|bgpoco} >n
+[|zh|@C五十周%)纪念@x
_O|fr|~iF&[=Yjeunesse{| à l’horizon 2000 et au-delà}
_O|es|~zz%.@T@4Jóvenes
_O|ru|~K]@qncohkgbo, jehetB{eqhq|cohq|pthq} ialancyb
_O|ar|~Ho%Ibbulal
_O|zh|%c青%)@(;到2000%)~k"后%c青%)@(
*)|fr|~HZ>b~lF@Dindividus, groupes #morganes #B~x?@e~MF#mprotéger #g#5@e~d"~J1libertés fondamentales universellement reconnus
*)|es|~Hv*A>-Deber %1Individuos, @4Grupos y #T~oB@e~shy Proteger @4~cG#T~K)~hDUniversalmente Reconocidos;@j_RDefensores %1>k
*)|ru|~Jib awqxeddahkb aknclzduv ~BGsfpmm b afsedag awBchkge maaBfqkz b xeBbBekz awBcmfbxdedduc ~BQ~N0ahdagduc ~Mi;~j6mfegaxeBbkdbjev
*)|ar|~A:lqk fdoIfbce abpnjam fabrdaiag fvczag abdrgdi &7~IL~BB~ku~lVfabqjcag =]abdigjn lva iabdca
*)|zh|@G个&j+v群体~N4#s普遍~OL~jX@x;@G个&j+v{群体|团体}~N4#s{普遍|举世}~OL{责任|义务}@.@x;+"维护者@x
^u|fr|~o8{sur une|en faveur d’une} culture @e~B!paix
^u|es|@j~nF@e#f~C)@ePaz;@j~C)@ePaz
^u|ru|#Ab #v%3jplzkpfu ibfe;~j6jplzkpfc ibfe
^u|ar|~Ba~J0;@9~l6*Cabdgibkch lDkane ~AX;#R~l6*C{abdgibkch|abdgibkah} lDkane ~AX;#R~l6*C~J0
^u|zh|>g>z@x#i@(;>g>z@x
*?|fr|@h&NMillénaire
*?|es|@j#I~K/
*?|ru|#AkuhqAclckbq ~h4;#A~Ms
*?|ar|@9@zbbpbnce;@9abpbnce
*?|zh|@C~Kj@x;~Kj@x
~l!|fr|@hd’engagement %kVIH/sida
~l!|es|~nzcompromiso ~yclucha #u&JVIH/SIDA
~l!|ru|~j6mfbgcfycddahkb nclp ~B5NRЧ/LGRHai
~l!|ar|@9ababgEad #kncjfo ~IMablujce/dgbaEde ~IMabdsgol (abtcmE)
~l!|zh|~ir/%V#x@:~te@x
~qU|fr|%r%kVIH/sida
~qU|es|%W#-VIH/SIDA
~qU|ru|~Ef%9NRЧ/LGRHp
~qU|zh|2006%)~ir/~gI
~v0|fr|>/intensifier nos efforts @8~hc{le VIH et le sida|le VIH/sida}
~v0|ru|~w4ejkbgbxerbq deCbv phblbo %9~sANRЧ b LGRHe
~v0|zh|~NF~ir#i~gI;~NF~ir/~gI
~qV|fr|>/accélérer @uriposte @8lutter #K<sVIH #m~uM&al’épidémie @e~uW
~qV|es|%W#-VIH >-Sida: ~ycVía Rápida @TAcelerar @u~cK&JVIH y ~EREpidemia #ISida @T~Ek
~qV|ru|~w4phjafcdduib kcimeib j ejkbgbxerbb ~B5NRЧ b mfcjfeBcdbt Pmbncibb LGRHe j _/sanp
~qV|zh|~ir/~A8%V流行;~ir#i~A8%V{流行|疫情};2016~Cn
~F"|fr|>/~uM%?inégalités #magir @8vaincre <s~uW
~F"|zh|~ir#i~gI：结束不平等现象，进入~Ek%)之前=z%V@:轨道;2021~Cn
+c|fr|Un ~ISdigne @D~uH
+c|es|Un mundo apropiado @T@4niños
+c|ru|Ibf, mfbsanduo ~ryybxdb nckco
+c|ar|iabd yabq bbpwnab
+c|zh|适合&u生长@:%c;适合&u成长@:%c
>X|fr|@h#z%k~qv@e~Mu
>X|es|@j_Y%Z~t)@e~iu
>X|ru|~DKJagai mefkdcfhkgc ^w<cMFfbjb
>X|ar|@9@z#k~kk
>X|zh|@C@G*f#t新~wv~N5
~GB|fr|~qv@e~Mu
~GB|es|~t)@e~iu
~GB|ru|Jag~u2mefkdcfhkg~G3^w<cMFfbjb;JXGMH
~GB|ar|~kk
~GB|zh|*f#t新~wv
>)|fr|~iMfinal ~hZ@e2005
>)|es|~xL~kF~NG2005
>)|ru|~vi~t(~F!~xn~BZ
>)|ar|hgazr ~hM~gc2005;+(bdIgdj abkde %I~gc2005
>)|zh|2005%)%c+G成果
>2|fr|#O>p#mdirectives #3<s+s&aun ~v/#m&a~sS@D~jx@e~MMflagrantes &N+s@!~s9@e~MMgraves &N+s@!~Mk
>2|es|@?y %MBásicos #-*A~ib~kj@e~InManifiestas ~ib~AB%v@e~cG@e~InGraves #I*A@FHumanitario a Interponer ~ngy Obtener Reparaciones
>2|ru|#lb ~pD{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #L~BQ@emfegagpt xeBbkp b gaxicBcdbc pBcfwe ~ryycfkg sfpwuv defpCcdbo %Qdafi %3~kr~N0hcfzcxduv defpCcdbo %t~Dvmfege
>2|ar|~Hffabdlamz #2#kabqk &7abahgyan fabrlj bAqaca abahgvasag abrocde bbkahfh &R~vS~lVfabahgvasag abxwcje bbkahfh abthoahc ~i5
>2|zh|~I5+"法#i~I5~tL法&v受害&j~wN~JT#i赔偿@:%A<i#i导则
&S|fr|~wg_]{de l’Organisation des Nations Unies|des Nations Unies};~wgmondiale
&S|es|~eA&f_Y#u&JTerrorismo
&S|ru|~cN{eq jadkfkcffafbhkbAchjeq hkfekcsbq|ao jadkfkcffafbhkbAchjao hkfekcsbb|pt jadkfkcffafbhkbAchjpt hkfekcsbt|ao jadkfkcffafbhkbAchjao hkfekcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&S|ar|~eR@z^o^gabtjval
&S|zh|@C*I反恐+7;*j*I反恐+7^"
~cp|es|~C/Institucional ~oU@e>k
~cp|ru|Rdhkbkprbadelzdac hkfabkclzhkga Lagcke %9mfegei ~dU~h4
~cp|ar|lhaG dIooag drbo ~ku~lVabgali ~FF
~cp|zh|@C~tP@:~Ju;~lc~tP@.~Ju
=d|fr|~x5@e~ie&N~vc~qa^N;~x5@e~ie&NConseil
=d|es|=Z@T@4Titulares @eMandatos %1Procedimientos Especiales #IConsejo{ de Derechos Humanos|}
=d|ru|Dancjh~r3iednekefbcg ~INmfarcnpf Lagcke{ ma mfegei Aclagcje|}
=d|ar|~a"~uxbbdsbnch +i;~weabdsbnch +i
=d|zh|~tP~Cr负责&j~es;{人权理事会|}~Cr{负责人|执行人}@.~es
<S|fr|@h#z&h#5@D~D!
<S|es|@j_Y_R#n%1~G/
<S|ru|~DK+Ojafcdduv defanag
<S|ar|@9@z#k~ku~L6abpybce
<S|zh|@C~vL~Hl
<N|fr|~uJ~Dsnon contraignant #3~Ou;~uJ#z&h~BA
<N|es|~IPjurídicamente no vinculante @mtodos @4tipos @ebosques;~IP_Y_Rbosques
<N|ru|dc bictB~cw~FD~I/hblu najpicdk@B%9ghci gbnei lchag;najpicdk@B#F%9lchei
<N|ar|abys Bcj abdbEd kahfha #k~GJphfai abBalag;ys @z#rlabBalag
<N|zh|~C8~yq~JI;@C~ti~JI
~c7|fr|~IWforêts (2017-2030);~IW~BA
~c7|es|plan estratégico _Y@T@4bosques ~r0
~c7|ru|hkfekcsbAchj@I#F%9lchei @e2017–2030 sanu
~c7|ar|~uZ@z~eMbbBalag bbngje ~r0;~uZ@z~eMbbBalag
~c7|zh|@C~r0%)~ti~zs;~lc~r0%)~lc~ti~zs;@C~ti~zs
*q|fr|Lignes ~sE~d(^A@'@eremplacement @8#g~uH
*q|es|%M~xx~sbAlternativas @eCuidado %1Niños
*q|ru|^d~MPpjexedb{q|o|qi|qib|qv} %9elzkcfdekbgdaip pvanp xe nckzib
*q|ar|~C1bbjiace ablmcbe bbpwnab
*q|zh|@G替代性&u照料@:导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^5|fr|~rq&[#z=Y~b.~nCpersonnes
^5|es|~Pw
^5|ru|~cN#Y~fq
^5|ar|~h0
^5|zh|@C~hx
~bL|fr|~cP#z#3<s~n!@Ddétenues #ml’imposition @e~x4@eliberté %?délinquantes{ (Règles de Bangkok)|};~Pq~j?
~bL|es|~eG_Y~n(~ibReclusas y ~z0#BLibertad @T#TMujeres Delincuentes{ (Reglas de Bangkok)|};~Pr~j?
~bL|ru|~f8~mX~gbycdBbdeib-xejltAcdduib b icf dejexedbq ~ryycdBbd-mfegadefpCbkclco, dc ~c"lbCcdbci ~Mi{ (Uedsjajhjbc mfegble)|};~AN%h
~bL|ar|~pI@z~FGaborchag fabgmalcj Bcj ~Lxbbdrjdag
~bL|zh|~Kc(~CQ~fH);~Kc;~CQ~fH
&/|fr|~mhactualisées ~d(&a~E6#K#gfemmes ~k[#B~LH
&/|es|~jMActualizadas +z=s#B~b-~zBMujer ~rMCampo ~dO~EO
&/|ru|awdaglcdd{uc kbmaguc hkfekcsbb|uv kbmaguv hkfekcsbo|ui kbmagui hkfekcsbqi|uib kbmaguib hkfekcsbqib} b ~a]%9~sA~FS#!~u0%3~Hm
&/|ar|{abycBe abdqmDe bbaogjagcrcag|abaogjagcrcag} abhdfHrce fabgmalcj abidbce ~uB<]~i4~uw~tK~eV
&/|zh|~M!中~cb~MX@:~z3;~M!{中|内|}~cb@:~MX@:~z3
~mC|fr|~rz~AJ@J@Dstratégies globales @8~Gudéfis mondiaux : #gsystèmes @e~D:#m~sMévolution %7un ~IS#Smutation;~rzSalvador
~mC|es|~nz~AJ@mEstrategias Amplias ante ~xVGlobales: @4~AK@e~rWy su #J#S~B3#SEvolución
~mC|ru|Lelgenafhj@da jaimlcjhduv hkfekcsbqv ~ryakgcke @eslawelzduc guxagu: hbhkciu %R_[b bv fexgbkbc g bxicdqtBcihq ibfc
~mC|ar|@9obnamfj #kabaogjagcrcag ~Fxbdfarve abgqmcag abiabdce: hFd dhi ~Dhfgwfjva &7iabd dgBcj;@9obnamfj
~mC|zh|@G~JE*I~JG@:~JR+7：~o3~CV~k"在变化%c中@:#t@:~D/;*j~D/^"
~l.|fr|%r#B~Lm~tN
~l.|es|~ua=p%Z%6~jH
~l.|ru|~Ef~M-
~l.|ar|@O~hj
~l.|zh|~c5~J4@:#E;*J#?~c5^I
*,|fr|@h#z@J~BM>b~x!%?~IY
*,|es|@j_Y@m~h5y Formación ~O,>k
*,|ru|#A#F~Bkb mansakagjc %3~kr_a
*,|ar|@9@zbbgDkcn fabgmjcl ~tK~ku~ns
*,|zh|@C+"~lj#i培训@x
~aF|fr|L’avenir ~lEnous voulons
~aF|es|El futuro ~M.
~aF|ru|UpnpBcc, jakafasa iu vakbi
~aF|ar|abdogklb abHc hylf tbcv
~aF|zh|~CO希望@:~Kp
~jk|fr|#O#mlignes ~sE#z@J_?&a~n0juridique ~Ea@e~mM
~jk|es|@?y %M_Y#-~j/~id~m3Jurídica #S@4~AK@e*M~EO
~jk|ru|=tb ~pD{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~mX~Gzj ~I/~Mvg hbhkciev ~a)
~jk|ar|~cU@zfgfrcvagva #kolb abqyfb <]~svabkahfhce &7hFd ~M]
~jk|zh|@C~uo+d~CV中~wN~tj~tf机会~OD;@C~uo+d~CV{中|}~wN~tj~tf{机会|}@.#6#i+6
^0|fr|@h~nO*c@J~No=w
^0|es|@j>.@e&2=p#-~m9@e*A~o:
^0|ru|#A~ko@e~cn~kKMhheiwlcb ~g4gcfvagcdhkgc ~BQ~Pf
^0|ar|@9{abargdai abjnci abdogfC bbrdice abiade|argdai abrdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~qI<]abyicmch abfwhc fabmfbc
^0|zh|~Cg@:~yk~J4@x;{国内和国际|国家和国际}{的|两级的|两级}~yk~J4@.@x;*J国{内|家}#i#C{的|两级|两级的}~yk~zi@.@x
~aN|fr|@h&N~Am@e~gh&h~Mx<e~Ge%w
~aN|es|@j#IDiálogo @e&2%Z~K.@F>-*S
~aN|ru|#A%9bkasei nbelase @e~cn~g4&Tibsferbb b fexgbkbb
~aN|ar|@9abqfaj *T{luph abvrje|abdihc labvrje|abdgibk labvrje} #a~FZ
~aN|zh|#C移徙与#t#x~em对话@x;#C移{徙|民}与#t~s)~em对话@.@x
<R|fr|~iD@e{la|sa} réunion plénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <y_]&h~D!
<R|es|~Kfplenaria @e~FAconocida como ~jy~a7%._R~G/
<R|ru|~vimlcdefdasa ~sU~Dt«Nhcibfdeq jadFcfcdrbq %9jafcddui defanei»
<R|ar|~J)abiad ~w]{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %Iabdihc labuifl abpybce
<R|zh|题为“%c~vL*J”@:~DX=o;{题为|称为|称作}{“|}%c~vL*J{”|}@:~DX@.=o
~b2|fr|Modalités @X~Dl@D_7{ (Orientations de Samoa)|};Orientations @eSamoa
~b2|es|~sb@e#fAcelerada @T@4^F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b2|ru|#v%9phjafcddaip fexgbkbt &?{ («Gpkz Leiae»)|};Gpk{z|b|ci} Leiae
~b2|ar|~x[bbmfb abrEjce abyBcje abhadce (doaj oadfa);~x[<q;doaj oadfa
~b2|zh|~yN(~E');~yN;~E'
~ai|es|~nz~iY~nF>a~iY~ig#S~cB2014-2024
~ai|ru|~m:{eq ncjleferbq b Ncdhjeq mfasfeiie|ao ncjleferbb b Ncdhjao mfasfeiiu|ao ncjleferbb b Ncdhjao mfasfeiic|pt ncjleferbt b Ncdhjpt mfasfeiip|ao ncjleferbco b Ncdhjao mfasfeiiao} ~rU@e~tE
~ai|ar|@9{fljhadr|nccha fljhadr} idb >v
^8|fr|~NL~yx;~NL~dB>e#S@]~GL
^8|es|~D?~iY~ig#S#JSin Litoral{ para el Decenio 2014-2024|};~D?Viena
^8|ru|~m:@q&d{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2014–2024 sanag|};~m:~Hw
^8|ar|~fQ>v;~fQnccha
^8|zh|_p~hi;_p{2014-2024十年期|2014-2024年|}*l@(;*l@(
&p|fr|~mh#z~d(&a~E6&al’encontre @D~i?~qg~LH
&p|es|~jM_Y@TEliminar @u~b-#u@4Niños ~rMÁmbito ~dO~EO
&p|ru|Tbmag{uc hkfekcsbb|uv hkfekcsbo|ui hkfekcsbqi|uib hkfekcsbqib} b ~a]#F%9{lbjgbnerbb|bhjafcdcdbt} ~FS#!~ITg {feijev|awlehkb} ~Hm
&p|ar|aogjagcrcag @z{fgmalcjva abidbce abhdfHrce|abhdfHrce fgmalcjva abidbce} ~uB<]~i4~qK~tK~eV
&p|zh|@C=z~o3~lp内~DO&u&v@:~nL_)
*U|fr|&k~cr&h^j@e~D:~d(au trafic @e~fd#m%?~eT~kVconnexes
*U|es|%M%v~xxRespuestas @e~rWal Tráfico @e~iJ~o6~p)Conexos
*U|ru|#e@Smfbdqkbq icf %3%R_[#!~gd~FC~Mprcddahkco ~DD~c"{Pkbi|dbi} ~IR
*U|zh|~d]~iE及+w~CU<l@:~o3对策#C+6
<3|fr|~rz~vj
<3|es|~nzSendái;~nz~vj
<3|ru|Lcdneohj@H
<3|ar|@9{ohmac|ochmac}
<3|zh|仙台@x
^1|fr|~m5@e~vj{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~m5@e~vj
^1|es|~Pg;^c@eSendái
^1|ru|Lcdneohj{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao}{ ma hdbycdbt fbhje wcnhkgbo de 2015–2030 sanu|}
^1|ar|~B2oِhmac ^H;~B2ochmac ^H
^1|zh|2015-2030%)~jO风险=y;仙台=y
~eO|fr|~iFd’Addis-Abeba ~NZ~MJ<y@V~KA%w;~iFd’Addis-Abeba
~eO|es|%S>aAddis Abeba #BTercera ~a7@F~wV;%S>aAddis Abeba
~eO|ru|~Da%'kfckzco ~mnFbdedhbfagedbt ~eX;~Da&d
~eO|ar|*Hpmco plala abyamje ih abdIgdj &RabDabD bgdfcb ~LV;*Hpmco plala
~eO|zh|~tl次~dP#C~fo~A!+I>A;~A!+I>A
~eP|fr|Transformer notre ~IS: <s~Pj;~Pj;@K~Ek
~eP|es|Transformar nuestro mundo: @u%S_/~G,;%S_/~G,;%S~Ek
~eP|ru|Gfcawfexagedbc deCcsa ibfe: Gagchkje ~O";&w~O";&w{ndq |}@e~fj
~eP|ar|gqfcb iabdha: ~rd;~rd;~uZiad ~Ek
~eP|zh|变革<k%c：2030~N);~Ek~N);~Ek%)>A
~gU|fr|~Gk#m#B+t~l[%7<sprogramme @Xplus large ~NI<h~Guproblèmes ~GO#m~rm#m&a~MF~No@!>bparticipation &Npublic;~Gk#m#B~mM
~gU|es|~HSPenal ~rM^cMás Amplio #I#X_Y@TAbordar @4~xV~ALy ~H'y ~sh&J~m9@e*Aa Nivel Nacional e @F_1~f(Pública;~HS~EO
~gU|ru|~dw@da gjltAcdbb gamfahag %R_[g walcc Cbfajpt magchkjp ndq #F~nNfcCcdbq ~I9~Ddmfawlci b hancohkgbq ~kU~F7~BQ@e~bGpfagdqv, e kejyc pAehkbt awBchkgcddahkb
~gU|ar|~fY#ktmdar ~eV
~gU|zh|@G将~o3纳入更广泛@:@C>A以~JE=4#i~ln~JG并_(~Cg~yk及~Jv@:~dl@x
~bX|fr|~r(@e~x/@8<s~n!@Ddétenus (Règles Nelson Mandela);~cP~hF
~bX|es|~oR~G.{ (Reglas Nelson Mandela)|};~eG~hF
~bX|ru|#7#F#!~Ct{ (Gfegble Jclzhade Iednclu)|};~f8Jclzhade Iednclu
~bX|ar|~pI@zabhdfHrce abmhca ~FGaborhaG ~J(~Mgdahmcba);~pI~Mgdahmcba
~bX|zh|@C~gv~mH(纳~d:~fH);@C~gv~mH;纳~d:~fH
~e-|fr|~iD~nO*c@J~uKd’ensemble #B&U@Dtextes issus ~hZ*b~x?@e~BL
~e-|es|~Kf@e~FA#-examen general #B~Iu%1resultados ~NG%Z~eJ
~e-|ru|~vi~ko~lC~kKMhheiwlcb, mahgqBcddasa awBcip ~L"~cv~F2~gY~jJ~pA
~e-|ar|~J)~w]#kabaogijaA abiad bghncH hgazr {abkde abiabdce|dIgdj abkde abiabdc} {bdrgdi|abdihc ldrgdi} abdibfdag
~e-|zh|@G~Hd%c+G=o~lP~Om=o;@G~Hd%c{首脑会议|峰会}成果{文件|}{执行|落实}情况@.~Om@.=o
~nU|fr|Notre engagement commun &aaborder #m{à |}combattre ~FX~w2
~nU|es|~La~Ag@eAbordar y Contrarrestar ~H(&JProblema %.~ibDrogas
~nU|ru|~dyibfagao mfawlciu defjakbjag b #:dco
~nU|zh|~CO对~Ko处理#i~lI@:共同~te
=f|fr|~rz~se@8#gréfugiés ~J1migrants
=f|es|~nzNueva York @T@4~Lk~B9Migrantes
=f|ru|~K"@da wcycdrev b ibsfedkev
=f|ar|@9hcfcfjs <Habbarzch fabdvarjch
=f|zh|@G~Ks#i~lm@:纽约@x
~lX|fr|~lL~nO*c*brésistance %?agents antimicrobiens
~lX|es|~ua=p~k7
~lX|ru|~Ef~sU~LNphkaoAbgahkb j mfakbgaibjfawdui mfcmefekei
~lX|ar|@O~dN
~lX|zh|*J~e:~OW;*J#?~e:^I;2016%)~e:&t
~e!|fr|~HZ^Apaix
~e!|es|~Hv*A~idPaz
~e!|ru|~Ji@eibf
~e!|ar|~A:labqk &7{abobad|abobd}
~e!|zh|>g~Hl;>g权@x
^P|fr|Nouveau @K@8#gvilles
^P|es|Nueva %SUrbana
^P|ru|Jag@q<csafanag
^P|ar|abxwe abqAjce ~L2
^P|zh|新城市>A
~aU|fr|L’océan, notre avenir : appel &al’action
~aU|es|~m[futuro: llamamiento ~idacción
~aU|ru|JeC ajced — deCc wpnpBcc: mfbxug j ncohkgbqi
~aU|ar|~L/dogklbha: hmaG bbidb;~uE{hmaG bbidb|mife tbC abidb}
~aU|zh|~o,~Nn;~fW~Nn
~bh|es|%W%Z~a6#I~Pw
~bh|ru|~Ef~om
~bh|ar|~JZ#k~pE~h0
~bh|zh|@G~p2#E
~aK|fr|%radoptée au ~Lq@e~B!~GE~hF
~aK|es|declaración política aprobada ~ycCumbre ~sP@uPaz ~hF
~aK|ru|&s@H, mfbdqk~as@eLeiibkc ibfe g meiqkz a Jclzhadc Iednclc
~aK|ar|~JZ{abHc aigdm|abdigdm} &7dIgdj kde ~Mgdahmcba bbobad
~aK|zh|~D.通过@:#E;~D.{所通过的|的|}#E
~l/|fr|~lL@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~tN
~l/|es|%W#BTercera Reunión @e&2=p%Z%6~jH
~l/|ru|~Efkfckzcsa ~M-
~l/|ar|~JZ{bbargdai abjnci abdogfC abDabD bbrdice abiade|bargdai abrdice abiade abjnci abdogfC abDabD|abyamj ih abargdai abjnci abdogfC abDabD bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC abDabD} ~hj
~l/|zh|*J~tl次~c5~OW;*J~tl次#?~c5^I
>"|fr|~lL@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *b~b.~MK
>"|es|~ua=p%Z~HH~sr
>"|ru|~Ef~sU%9#:kpwcfjplcxai
>"|ar|@O~eq
>"|zh|*J_P~zi#E;*J_P&t;2018%)_P&t
~l:|fr|@h#z&h#5@Dpaysans ~DC~eT&etravaillant ~LM~Jarurales
~l:|es|@j_Y_R#n%1Campesinos y @e~Ia*k~lETrabajan #S#TZonas Rurales
~l:|ru|~DK+Ojfchkzqd ~DD~BGfewaketBbv g hclzhjbv feoadev
~l:|ar|@9@z#r~BHabnbaqch fBcjvd dh abiadbch &7~Foabjcnce
~l:|zh|@C农民#i农村地区+w~Jx者~Hl
>U|fr|~iT&[@8@D~Mxsûres, ordonnées #mrégulières
>U|es|~dZ%.@T{la|una} ~K.Segura, Ordenada y Regular
>U|ru|~cN%bwcxamehdao, pmafqnaAcddao b lcselzdao ~F(;~cN%b~F(
>U|ar|%g%I<Habvrje abJdhe fabdhFde fabhFadce
>U|zh|%z+v有序#i正常~lm*I~wz;~lm#x*I~wz
^Z|fr|pacte &[&h~x:
^Z|es|pacto mundial _Rrefugiados
^Z|ru|slawelzd%bwcycdrev
^Z|ar|%g%I#k~i0
^Z|zh|~Ks#x*I~wz
>E|fr|~iD@e_b~NZ~pC<y@e~z1
>E|es|~bc@e_b#BSegunda ~a7@e~z8
>E|ru|~oD&]gkafao ~kC#F@e~nG
>E|ar|fDcke ~Mt~tx~uu~hq
>E|zh|~d[次~rK~JC=o;~d[{次|届}~rK@.~JC=o
~ra|es|~ua@m~B!Cobertura Sanitaria Universal, titulada “Cobertura ~yysano”;Cobertura ~yysano
~ra|ru|NhcawBbo avgek phlpseib xnfegaavfedcdbq: hagichkduc phblbq %9mahkfacdbt walcc xnafagasa ibfe
~ra|ar|~e[abuadbe;abgBwce ~L7abuadbe: abgqjs dia blhaG iabd pfnj yqe
~ra|zh|~dj：共同构建一个更加~lg@:%c;2019~yJ
~v:|ru|~EfmalbkbAchjasa Fafpie ~lC~qlfexgbkbt, haxgeddasa man Psbnao ~Jk
~v:|ar|#R~oWabiade
~v:|zh|在~yp@:~zm#x~Jf#E;{在|}~yp@:~zm~s)~Jf@.#E
un75|fr|@hfaite ~E7#Bcélébration &Nsoixante-quinzième ~FB~NS
un75|es|~KNConmemoración #I{75º|75o|septuagésimo quinto} Aniversario @e*K
un75|ru|~j6mfexndagedbb hciznchqk mqkao ~GK
un75|ar|~A:labaqgnab ~fh;@9abaqgnab ~fh
un75|zh|纪念@C成立七十五周%)@x
~nR|es|~LaComún @eAfrontar ~H(@4Desafíos y Aplicar _c~h3y ~r9@uCorrupción y Reforzar @u&l#"
~nR|ru|~dymfawlci b ~auicf ~zH~Godco b ~n7%thakfpndbAchkge
~uF|es|Unidos #u&Jracismo, @udiscriminación racial, @uxenofobia y #Tformas conexas @eintolerancia
~uF|zh|~Jy，~OP~s?&v;~Jy{，|}~OP@.~s?{行为|现象}
~g[|fr|~rP» : ~of;Espace _/: ~of;~rP»
~g[|es|~iz: &Jespacio como motor #Idesarrollo sostenible;~iz
~g[|ru|~zn«Dahiah-2030»: jahiah jej ngbsekclz &V~eX;~zn«Dahiah-2030»
~g[|ar|~uZ~cm2030: ~cmlaiglajv dqjsa ~l0~i2;~uZ{|”}~cm~Ek{|“}
~g[|zh|~wq：~JO作为~zm@:驱动力;~wq
~e3|fr|~rz~K({ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~rz~K(
~e3|es|~nzKioto %Z~ne#B%6#IDelito, @u*MPenal >-~m9@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~nz{Kioto|Kyoto}
~e3|ru|Dbakhj@d«Mjkbgbxerbq icf ~n3mfchkpmdahkb, ~uR_[b ~ga~F7mfege: deghkfcAp ~au~At~pN~Pe_/sane»;Dbakhj@H
~e3|ar|@9scfgf #kabhvfA ldhi ~Dhfocame abkahfh;@9scfgf
~e3|zh|~HL+d#i~yk~C0《2030~N)^"@:~pT@x;~HL+d#i~yk@:~pT@x;*j~pT@x^"
~aB|fr|~NL</>e#gmoins avancés{ pour la décennie 2022-2031|};~NL~yV
~aB|es|~D?</~rgMenos Adelantados;~D?~yV
~aB|ru|~dw@q%'~fJhkfed;~dw@q&d
~aB|ar|~fQ~L0~FKhdfa
~aB|zh|_,%0~dl@(;~dl@(
~aV|fr|~twavenir, notre responsabilité
~aV|es|~m[futuro, nuestra responsabilidad
~aV|ru|JeC ajced, deCc wpnpBcc, deCe akgckhkgcddahkz
~aV|ar|~L/dogklbha، doIfbcgha
~aV|zh|~o,+v<k~jX;~fW{、|，}<k~jX
<I|fr|~lL~nO@e~gh@J~uK~HJ&N~m5@e~ur=Y~uU@Drisques @ecatastrophe (2015-2030)
<I|es|~ua#-Examen @eMitad @ePeríodo #I~Pg
<I|ru|~Ef~ko~lC%9hfcndchfaAdaip ~L"~cvLcdneohjao feiaAdao mfasfeiiu %9hdbycdbt fbhje wcnhkgbo @e2015–2030 sanu
<I|ar|~JZ{bbargdai|abyamj ih abargdai} *T{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} ^H
<I|zh|~M?#E;{大会|}~M?@.#E
~GM|es|%W#IForo ~xT@e&2#-#J~eKcelebrado bajo @4auspicios =p(Cumbre _R~OkSostenible)
~GM|ar|#R~oWabiade (dIgdj kde pvman ~Frabdogmade)
~q,|ar|@O#kabfkace dh abrfazq fabgpvl fabgymc bva
~q,|zh|*J~tc病&8+v防范#i~JE~OW;*J#?~tc病&8+v{防范|防备}#i~JE^I
~d)|es|~ua%Z~HH~sr
~d)|ar|#R#/~eq
~d)|zh|_P~zi#E;_P&t;2023%)*J_P&t
~jv|fr|@Kd’Antigua-et-Barbuda @8#g_7{ : une déclaration renouvelée pour une prospérité résiliente|};@Kd’Antigua-et-Barbuda
~jv|es|%S@eAntigua y Barbuda @T@4^F{: una Declaración Renovada para una Prosperidad Resiliente|}
~jv|ru|~znMdkbspe b Uefwpnu ~ry&?{: awdaglcddeq ncjleferbq a nahkbycdbb hkewblzdasa mfargckedbq|}
~jv|ar|*HphgcBfa fljlfma <q
~jv|zh|~DE达<j>A：实现韧性繁荣@:新@x;~DE达<j>A
=U|fr|~iT@8l’avenir
=U|es|~dZ~luFuturo
=U|ru|Gejk@Bga biq wpnpBcsa
=U|ar|~i.abdogklb;~bx<Habdogklb
=U|zh|~Kp~wz
*(|fr|~iTnumérique mondial
*(|es|~dZDigital Global
*(|ru|~cN{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*(|ar|abgiavm abjkdc ~AW;~bxabjkdc ~AW
*(|zh|*I数字~wz
<P|fr|@h&hgénérations futures
<P|es|@j~xxGeneraciones Futuras
<P|ru|~j6wpnpBbv majalcdbqv
<P|ar|~A:labprcab {abdklbe|abkamde}
<P|zh|~JA#x@x;~JA@x
~vu|es|~ua~k7
~vu|ar|#R#/~dN
~vu|zh|~e:~zi#E;~e:&t;2024%)*J~e:&t
_u|fr|~iF{d’Avaza |de Gaborone |}>e~a2~fV;~iF{d’Avaza|de Gaborone}
_u|es|~D?{Avaza|Awaza} ~ig#S~cB~fV;~zz~rg#S~cB~fV;~D?{Avaza|Awaza}
_u|ru|Mgexbdhj@q&d{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2024–2034 sanag|};Mgexbdhj~Hw;mfasfeii~b'~rU@e~gm2024–2034 sanag
_u|ar|~fQ{pfaEa|pnaEa} byabq ~qJ~kQ;~Ho{|abrmcm }{byabq ablbmah|bblbmah} ~kQ;~fQ{pfaEa|pnaEa}
_u|zh|~NP~Nm;~NP@(;~Nm
~q?|fr|~K5@eSéville
~q?|es|~m7@eSevilla
~q?|ru|Lcgblzhj~e.
~q?|ar|abgEad tulcbce
~q?|zh|塞维利亚~te
+X|fr|@h#B<y#z@J~x(
+X|es|@j#B~a7_Y#-~r?Humano
+X|ru|#A~kC#F%9mfawlciei ~h9~dUhfcnu
+X|ar|@9dIgdj @zabdihc lablcze ablujce
+X|zh|~qr@x;~qr~N5;~qr~n:@x
+Z|fr|~ds@8#[définitive #Bfaim #m#Bmalnutrition
+Z|es|@j+q%Z~C?#IHambre _1Malnutrición
+Z|ru|#wa *Fsalane b dcnacnedbq
+Z|ar|#R%I~Iqlaogzyab abrfi fofG ~LU
+Z|zh|%c消灭饥饿#i营养不良@x
>F|fr|~NU_b=Y_">b&U#B&Mtechnique <Lpays #S%w;~NU~kB
>F|es|#N>a_b@T~shy Realizar @u&lTécnica <L@4_e#S*S;#N>a~kB
>F|ru|~oD@I%'%9fexgbkbt b ~aukcvdbAchjasa <[~pFfexgbgetBbibhq hkfedeib;~oD@I&d
>F|ar|*H~Mtbgurci fghncH ~i3abgkhc ncda lch ~qJabhadce;*Hlfcho Jcjo
>F|zh|_(#i~JB~J2间技术<)@:~JC#G;~JC#G
=K|fr|~iMfinal #Bdixième session extraordinaire @el’Assemblée générale
=K|es|~xL~kF#IDécimo Período Extraordinario @eSesiones #BAsamblea General
=K|ru|~kO@/nchqkao hmcrbelzdao hchhbb ~Jk
=K|ar|+({bmfje abrdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbrdice abiade}
=K|zh|~j9~CR;~j9*j~CR^";~j9@:*j~CR^"
_H|fr|~rzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~rzRio
_H|es|~nzRío #-~r?Ambiente >-*S;~nzRío
_H|ru|~m]@d%9~h9hfcnc b ~qT;~m]@H
_H|ar|@9jcf #k~LY~FZ
_H|zh|@G~gB与#t@:里约@x
~i9|fr|#y21
~i9|es|#X21
~i9|ru|~zn@e~JXgcj
~i9|ar|~Nb
~i9|zh|21~Js>A
>L|fr|~rzprincipes, non ~Dscontraignante mais faisant autorité, @8un consensus &[*bgestion, @u%U#m~x)~zcviable @e~Ou
>L|es|@jAutorizada, sin ~K7Jurídica Obligatoria, @e@?@Tun ~Ah%.respecto #BOrdenación, @u*z>-#J~eK%1Bosques @eTodo Tipo
>L|ru|Jc bictBcc ~FDhblu xeqglcdbc h bxlaycdbci ~kq~ryslawelzdasa jadhcdhphe #!ferbadelzdasa bhmalzxagedbq, ~Mfb &V<c~F8~IJlchag
>L|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz <Hgfank iabdc &7abJjaG #ktmaje ~GJphfai abBalag fqnFva fghdcgva ~i2
>L|zh|~C8@:=A+v~b(%y开发~yq@:*I协商一致意见权威性#6声明
>D|fr|@K#)^A~HNd’Action 21
>D|es|#N+zUlterior ~m8#I#X21
>D|ru|#v%9~BS~Atndq @e~JXgcj
>D|ar|&({dfaybe|Ecame} ~pE~Nb
>D|zh|~iw《21~Js>A^"~th
=,|fr|~o8@eVienne
=,|es|~LRViena
=,|ru|~m:{eq|ao|pt|bc|bv|bi|bib} ~s3
=,|ar|~Banccha
=,|zh|*l@x#i@(
<D|fr|~LE;~iF#BBarbade
<D|es|~CD;~D?Barbados
<D|ru|#v~M8;Uefwenahhj@q&d
<D|ar|~Ho<H_X<q
<D|zh|<j~zm@(;巴巴多斯@(
~mE|fr|~cj@e~st@8un ~ISplus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~cj@e~Fl
~mE|es|~eA@e~st@T~B3Más Seguro;~eA@e~Fl
~mE|ru|Rajaseihj~a.~kUwalcc wcxamehdasa ibfe: fpjaganqBbc mfbdrbmu mfcnakgfeBcdbq hkbvboduv wcnhkgbo, ~gasakagdahkb j dbi b hiqsAcdbq bv mahlcnhkgbo;Rajaseihj~bp
~mE|ar|~eRcfsfvada
~mE|zh|~n.更%z%c@:横滨+7;横滨+7
_w|fr|~iF#B<y@V*bpopulation ~Ge%w
_w|es|~zz#B~a7@F%ZPoblación >-*S;~D?El Cairo
_w|ru|#v~mndefanadehclcdbt b ~qT
_w|ar|~fQabdIgdj &Rbbosah ~FZ
_w|zh|#C&j口与#t~fo@(;#C&j口~gp#t{会议|大会|}@(
*7|fr|~rz~KZ%k@]social;~rz~j[;~o8@e~j[
*7|es|~nz~KZ@m#JSocial;~LR~j[;~nz~j[
*7|ru|~H8@da harbelzdai fexgbkbb;~H8@H
*7|ar|@9sflhvaBh #k~Frabargdaice;@9sflhvaBh{| fljhadr abidb}
*7|zh|=4#t#x~hR;~hR#i@(;*j~hR^"^!*j@(^";*j~hR^"
+.|fr|~iF~hZ~mSsocial;~NL~j[
+.|es|~zz~NG@m#JSocial
+.|ru|#v~gY^w~c8~eX
+.|ar|~fQ~hM~l0abargdaice
+.|zh|=4~mA@(;=4~mA*j@(^"
~qN|fr|~o8@e^n
~qN|es|~C(
~qN|ru|~t3@db GlekFafi~b'&d
~qN|ar|@9fdhvar idb lcrch
~qN|zh|~jP@x#i~lO;~k)~lO^";~k)~jP~lO^"
=C|fr|~rz^n
=C|es|~nz^n
=C|ru|~t3@H
=C|ar|@9lcrch;@9lcrchB
=C|zh|~jP@x
^t|fr|~NL^n
^t|es|~eF>a^n
^t|ru|~t3{eq mlekFafie|ao mlekFafiu|ao mlekFafic|pt mlekFafip|ao mlekFafiao} &d
^t|ar|dhvar idb lcrch{|B}
^t|zh|~jP~lO
~dD|fr|Nouvelles ^j#m~IO=Y&U#B@h#m&N~NL^n
~dD|es|Nuevas medidas e iniciativas +z~Iu#B~C(
~dD|ru|HelzdcoCbc icfu b bdbrbekbgu %9~auGcjbdhjao ncjleferbb b GlekFafiu &d
~dD|zh|~iw*j~jP@x^"#i*j~lO~N.;~iw*j~jP@x#i~lO~N.
~aG|fr|@K@8l’habitat
~aG|es|#X@eHábitat
~aG|ru|~znХewbkek
~aG|ar|~uTabdfzb
~aG|zh|&j居>A
<F|fr|@h&hvilles #m~eTétablissements humains #Sce nouveau millénaire
<F|es|@j~xxCiudades ~o6Asentamientos Humanos ~rMNuevo ~K/
<F|ru|~j6safanev ~DDdehclcdduv mpdjkev g dagai kuhqAclckbb
<F|ar|~A:labdmh fabdogfwhag ablujce abpxjC &7abpbnce ~L2
<F|zh|新~Kj~OT@x;@G新~Kj~G5~OT~N5
<1|fr|~HT~hwmondiale
<1|es|~yB~hvMundial
<1|ru|~Lba ghcibfdao <g
<1|ar|~z'#k~oG~AW
<1|zh|%c~e?~pX@x;@G%c~e?@:~pX@x
+R|fr|~HTnutrition
+R|es|~yBNutrición
+R|ru|~Lb~jJmbkedbq
+R|ar|~z'ih ~LU;~z'#k~LU
+R|zh|营养#x~pX@x
<E|fr|~iF~j)~mN
<E|es|~zz~jN~mN
<E|ru|~J3@e~gm2001–2010 sanag;Ufthhclzhj@q&d
<E|ar|~Ho~FKhdfa bbikm ~mN
<E|zh|~mN~mr@(;~mN%)~mr@(
<T|fr|~iF~j)~b]{ (Programme d’action d’Istanbul)|};~iF~sF
<T|es|#X@eAcción{| de Estambul} ~jN~b];~D?~EA
<T|ru|~J3@e~gm~rZsanag;~xQ@q&d
<T|ar|~fQaowhlfb;~fQtowhlfb
<T|zh|~b]~mr@(;~b]{年|}~mr{伊斯坦布尔|}@(;{支援最不发达国家|}~E"@(
~g?|fr|~iF~z6@e~uQcombattre #m~hc<s~nyillicite @D~kPsous tous ses aspects
~g?|es|~zz~r4~r9y Eliminar ~bl@e~Na#STodos sus Aspectos
~g?|ru|#v~dQb ~sA~L-~sL~rDgaafpycdbqib ga ~F8cc ~Byb #:dco
~g?|ar|~Ho~uC~tD;~Ho{abdgibk ldhi|abjadc tbC dhi} ~tD
~g?|zh|从各个~lk~gD+v=x#i=z~gw&n_.@:@(
<9|fr|~t6@!<hpermettre %?=m@eprocéder &al’identification #mau traçage rapides #mfiables @D~kP~Capetit calibre illicites;~t6@!@etraçage
<9|es|~C]@TPermitir a @4&PIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~MR~NaIlícitas;~C]@eLocalización
<9|ru|#e{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc}, maxgalqtB~cwsahpnefhkgei hgacgfcicdda b dencyda guqglqkz b akhlcybgekz dcxejadduc hkfcljagac afpybc b lcsjbc gaafpycdbq;#e@/%9akhlcybgedbt
<9|ar|abys &Rbgdsch _8dh absun ih *W^'~iIfgiklva
<9|zh|使~Kn能够及时#i可靠地识别#i追查&n~gw@:#C~JI;#C追查~JI
~vX|fr|~o8@e~H"
~vX|es|~LR~H"
~vX|ru|Hpfwedhj{eq|ao|pt|bc|bv} ~s3
~vX|ar|~Bamcjlah
~vX|zh|德班@x#i@(
~jm|fr|~gK@e~kd~NZ<y@V~KA%w;~gK@e~sc
~jm|es|~Ah@e~kd#B~a7@F~wV;~Ah@e~sc
~jm|ru|Iadkcffcohj{bo jadhcdhph|asa jadhcdhphe|aip jadhcdhphp|bi jadhcdhphai|ai jadhcdhphc}{ Icynpdefandao jadFcfcdrbb ma Fbdedhbfagedbt fexgbkbq|}
~jm|ar|gfank JjaG dfhgcjc
~jm|zh|~dP#C~fo~g7;~g7
~aA|fr|~rz</~KA@]: ~iD#B<y@V@esuivi ~KAdéveloppement, chargée d’examiner @u&U&N~gK@e~sc;~rz</~KA%w
~aA|es|~nz</~wV{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~aA|ru|~rH{: | — }bkasaguo najpicdk ~mnmahlcnptBco _h%3Fbdedhbfagedbq <c~ryawxafe ~cvIadkcffcohjasa jadhcdhphe;~rH
~aA|ar|~fY#kgdfcb ~LV
~aA|zh|~Gp结果~tg;~Gp=o;~dP~dl@x
~bW|fr|~CA@e~yA{, 2002|};~NU~vg
~bW|es|~G]@e~fM;#N>a~vg
~bW|ru|~EK{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} ~in;~EK@I&d
~bW|ar|*H~Bu#abbucxfxe;*H~Bu#a@-labucxfxe~sX;*Hdmjcm
~bW|zh|2002%)~B[;~B[;马德里#G
<C|fr|%r~Ge~CA@e~hmvieillissement, 2002;%r~Ge~CA@e~yA
<C|es|%Wy {el |}~G]@e~fM
<C|ru|&s{eq ncjleferbq b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbb b Ienfbnhjasa icynpdefandasa mlede|ao ncjleferbb b Ienfbnhjaip icynpdefandaip mledp|pt ncjleferbt b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbco b Ienfbnhjbi icynpdefandui mledai} ~in
<C|ar|~JZfxwe idb ~Bu#a{bbucxfxe|abdgibke labucxfxe}~sX
<C|zh|~N'《2002%)~B[^";~N'*j~B[^"
*s|fr|~rz~p]%k@]~Bw
*s|es|~nzJohannesburgo #-#J~d1
*s|ru|~CE@d~ql~qT
*s|ar|@9rfvaholjB #k~Fr~i2
*s|zh|~o!~zm@x
>S|fr|#N@e&U~hZ~mS~Bw{ (Plan de mise en œuvre de Johannesburg)|};#N@e&U@e~r-
>S|es|~OQ~NG#-#J~d1{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~OQ@eJohannesburgo
>S|ru|Gled@B~uI~F2~gY~ql~qT{ (Йaveddchwpfshjbo mled gumaldcdbq fcCcdbo)|};~CE@I~uIfcCcdbo
>S|ar|~uZ~pEhgazr ~hM~l0~i2;~uZrfvaholjB bbghncH
>S|zh|%y~mA~J-(~o!~J-);%y~mA~J-;~o!~J-
^q|fr|~iFd’Almaty
^q|es|~D?Almaty
^q|ru|Mliekbdhj@q&d
^q|ar|~fQpbdagc
^q|zh|~to@(：在内陆#i~JU~J2~JU~JV<)*I新=y下满足_p@:特殊需要;~to@(
~eZ|fr|~rz^k@e~ka
~eZ|es|~nz@?@e~f9
~eZ|ru|_s@dmfbdrbmag
~eZ|ar|@9~cUrhcn
~eZ|zh|%K#6@x
^x|fr|~NU~ka
^x|es|#N>a~f9
^x|ru|_s@I&d
^x|ar|*Hrhcn
^x|zh|%K#G
^6|fr|~K5@eTunis
^6|es|~m7@eTúnez
^6|ru|Tpdbhhj~e.
^6|ar|abgEad gfho
^6|zh|突尼斯~te
~dd|fr|%S@e~Il=Y~x?@e~BL
~dd|es|%S@e~Im;#X@eAcciones @e~Im
~dd|ru|Tpdbhhj@q~ry~pA
~dd|ar|~fQgfho #kdrgdi abdibfdag
~dd|zh|~Hd突尼斯>A
+N|fr|~rzMaurice
+N|es|~nzMauricio
+N|ru|~pp@H
+N|ar|@9dfjcucfo
+N|zh|~gy@x
<V|fr|~cj@eMaurice =Y~HN&N~LE;~cj@eMaurice
<V|es|~eA@eMauricio +z~m8Ulterior #I~CD;~eA@eMauricio
<V|ru|~pp~a.~BSGfasfeiiu %'~M8;~pp~bp{| ahpBchkglcdbq}
<V|ar|~eRdfjcucfo bdfaybe ~pE~Ho<H_X<q;~eRdfjcucfo{| bbghncH}
<V|zh|~D7~gy+7;~D7@:~gy+7;~gy{执行|}+7
>N|fr|~rzHyogo
>N|es|~nzHyogo
>N|ru|~Ne@H
>N|ar|@9vcfBf
>N|zh|兵库@x
_A|fr|~m5@X@e~Aw@82005-2015 : @8@Dnations ~DCcollectivités résilientes face %?catastrophes;~m5@X@eHyogo
_A|es|^c>a~Aw@T2005-2015: Aumento #BResiliencia ~ibNaciones y #TComunidades ante @4Desastres;^c>aHyogo{| para 2005-2015}
_A|ru|~Ne#Z%'@e2005–2015 sanu: haxnedbc makcdrbele mfakbgancohkgbq wcnhkgbqi @epfagdc =jb awBbd;~Ne#Z&d
_A|ar|~B2idb vcfBf
_A|zh|2005-2015%)兵库+I=y：加强%0#i社区@:抗灾能力;{2005-2015年|}兵库+I=y
=S|fr|~iD@e_d{adopté par|issu de} @u<y@e~z1
=S|es|~bc@e_d#B~a7@e~z8
=S|ru|~xP&]~kC#F@e~nG
=S|ar|fDcke ~Mh~tx~hq
=S|zh|~rK~s]=o
=X|fr|~m5décennal @eprogrammation #3#gmodes @econsommation ~Ca~MDdurables
=X|es|^cDecenal @e~xW@m~sb@eConsumo y ~sgSostenibles
=X|ru|Hchqkblckd{qq hkfekcsbq|co hkfekcsbb|tt hkfekcsbt|co hkfekcsbco} %'%9mcfcvanp j ~hJferbadelzduv ianclco makfcwlcdbq b mfabxganhkge
=X|ar|{twaj abidb abiujc bbljadr abdgibke lphdaw|abtwaj abiujc bljadr phdaw} abaogvbas fabthgar {abdogmade|abdogmadch}
=X|zh|~I0模式十%)~th=y;~I0{模式|}{十年|10年}{期|}~th=y
~l)|fr|Tenir #gpromesses : unis @8atteindre #gobjectifs &NMillénaire @8<s%w
~l)|es|Cumplir @upromesa: unidos @Tlograr @4~Ok#I~K/
~l)|ru|Numaldcdbc awcBedbq: awKcnbdcdbc ga biq nahkbycdbq rclco %3fexgbkbq, hFafiplbfagedduv g Hcjleferbb ~Ms
~l)|ar|abfnaG labfim: dgqmfh bgqkck ~i6bbpbnce
~l)|zh|履行诺言~od实现~Kj#t目标
~fn|fr|~iD#B~Lm*bjeunesse : dialogue #mcompréhension mutuelle
~fn|es|~bc>.@e&2=p%ZJuventud: Diálogo y Comprensión Mutua
~fn|ar|+({bbargdai abjnci abdogfC bbrdice abiade|bargdai abrdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abqfaj fabgnavd abdglamb
~dg|fr|Le millénaire @e<t: @u~rz~dB@J<t~Ge@]humain
~dg|es|Milenio Espacial: ~jy~nz~iY#-Espacio >-#JHumano
~dg|ru|Dahiah @efpwcyc kuhqAclckbo: Ncdhjeq ncjleferbq a jahibAchjao _h~NHAclagcAchjasa awBchkge
~dg|ar|pbnce abnAaG: ~xu~cmfabghdce ablujce
~dg|zh|~JO~Kj：@G~JO#i&j@:#t@:*l@x
*N|fr|#O<u<fpar #g=m@esatellites artificiels #BTerre %?~F4#Btélévision directe *E
*N|es|@?~lEhan @eRegir @u=u~sP@4&P@eSatélites Artificiales #BTierra @T#TTransmisiones %vDirectas ~sPTelevisión
*N|ru|=t^h~hQbhjphhkgcdduv hmpkdbjag Ycilb ~ry%tdcmahfcnhkgcddasa kclcgbxbaddasa gcBedbq
*N|ar|#(~qEbaogxmad _8{bbgfali|abgfali} abpjAce abaywhaice &7abtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*N|zh|~Kn~ta&j造地球卫星进行#C直接电视广播所应遵守~DG
~aW|fr|#O*btélédétection
~aW|es|@?~pO~idTeleobservación #BTierra desde &JEspacio{| Ultraterrestre}
~aW|ru|~cgnbhkedrbaddasa xadnbfagedbq Ycilb bx ~Cu
~aW|ar|#(@-laoguiaj abpjA dh lim dh ~kx
~aW|zh|@G从=n遥感地球~DG
=T|fr|#O~a,&a<f@esources d’énergie ~la%7l’espace
=T|es|@?Pertinentes ~id=u@eFuentes ~Pk&y~rM<z
=T|ru|~cg^h~GIbhkaAdbjag Pdcfsbb ~Dqmfahkfedhkgc
=T|ar|#(~Fnlaogxmad dyamj abwake abhffce &7~kx
=T|zh|~uo=n~d.核动力源~DG
~aY|fr|@h*b&M@V=5@e<tau profit #m%7l’intérêt @e~CqÉtats, compte tenu ~eh@Dbesoins @Dpays #S%w
~aY|es|~KN&l@F~g1~p,#SBeneficio e Interés @eTodos @4Estados, Teniendo ~hC#SCuenta #TNecesidades %1_e#S*S
~aY|ru|~j6icynpdefandai ~cog bhhlcnagedbb b ~oH~jjmfahkfedhkge @ewlesa b ^w~F8~I-h ahawui pAckai makfcwdahkco fexgbgetBbvhq hkfed
~aY|ar|@9#k~i3&R~p1faogxmad ~MVbnazme ~GJ_8fdybqgva
~aY|zh|~Gr~hT=n@:#C<)，_(~li%0@:福利#i利益，并~gA要考虑到~J2@:需要~N5
^3|fr|@h@D^k~Mr~yg=5@e~fs
^3|es|@j%1@?~K9~lE~rr<z
^3|ru|#Amfegaguv ~kq~LJ~Cu
^3|ar|@9#(abkahfhce ~qE{bphuwe|bhuawag} _8~p1{faogxmad abnAaG abxajrc|abnAaG abxajrc faogxmadv}
^3|zh|~Kn~hT=n~n[@:~tj#6@x
=D|fr|&k~a,%?entreprises #m%?~IY{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=D|es|~fE~xxEmpresas ~B9>k{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=D|ru|^d@2mfcnmfbdbiekclzhjao _hg ehmcjkc ~kr_a{: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo g akdaCcdbb «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo, jehetBbvhq «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|}
=D|ar|~C1#kabpidab ~Ip;~C1@-labpidab ~Ip
=D|zh|工商企业~Ng：~JB@C“#s+v尊重#i~JT”=y~jU;工商{企业|业}~Ng{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~jU
*O|fr|&k~a,au déplacement @e&e~yn@e~sMpropre pays
*O|es|~fE%1Desplazamientos Internos
*O|ru|^d@2~g4mcfcicBcdbb lbr gdpkfb hkfedu
*O|ar|~C1@-labgujm ~LZ;~C1#kabgujm ~LZ;~C1@-labgujcm ~LZ
*O|zh|@G~jS#x@:~jU;~jS#x~jU
<Z|fr|&k@Jl’extrême pauvreté ~J1~IY
<Z|es|~fE%ZExtrema Pobreza ~B9>k
<Z|ru|^d@2~g4jfeodco {dbBckc|wcndahkb} b +O_a
<Z|ar|~C1@-labnkj abdmki ~bP
<Z|zh|@G赤贫~Ng#x@:~jU;#?赤贫~gp+"~s)@.~jU
~g.|fr|~NU~Ic@J%C@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~I?incitation ^A~lB&al’hostilité ou ^A~GX
~g.|es|#N>a~Ic%Zprohibición #Bapología #Iodio nacional, ~MGo religioso ~lEconstituye incitación ~iddiscriminación, @uhostilidad o @uviolencia;#N>aRabat
~g.|ru|Oewekhj@I%'~Ebmfamesednu derbadelzdao, fehagao ~vRfclbsbaxdao dcdegbhkb;Oewekhj@I&d
~g.|ar|*Habjlaw #k~GGabmife tbC ~f];*Habjlaw @-lqFj abgqjcA <]~f];*Habjlaw
~g.|zh|@G&Z构成煽动~d?+v敌意或~fp@:鼓吹民族+v~hV或宗教仇恨言论@:~Nk;~Nk
>R|fr|Manuel @8enquêter ~FX*b+H{ (Protocole d’Istanbul)|};@0~sF
>R|es|Manual +zInvestigación y Documentación Eficaces #B~ac{| (Protocolo de Estambul)};~Ka~EA
>R|ru|Opjaganhkg~G3%9PFFcjkbgdaip fehhlcnagedbt b najpicdkbfagedbt ~q({| (Lkeiwplzhjbo mfakajal)};~xQ@[
>R|ar|mbcb abgkyc fabgfDck abniabch #k~vt_2;%xaowhlfb
>R|zh|~ca@:>i@:~Ko调查#i~tg记录手册;~E"{议定书|规程}
*p|fr|Lignes ~sE~c3@e+t~LMaffaires impliquant #g~i?~jx#mtémoins d’actes criminels
*p|es|%M%Z*M#S~lQConcernientes a @4Niños ~kjy Testigos @eDelitos
*p|ru|~a[_[g gamfahev, ~c"pAehkbci nckco{ — |-}ycfkg b hgbnckclco ~IR
*p|ar|~C1#kgfncj ~qG&7{abpdfj|abdoazb} @-labpwnab Aqaca _gfabuvfm ibcva
*p|zh|~uo涉及~JS@:&u被害&j#i证&j@:事项上坚持公理@:+6
&F|fr|&k~cS^A#Q&Ncrime
&F|es|%M+z%6#IDelito
&F|ru|^d@2~ry~n3mfchkpmdahkb
&F|ar|~C1~uCabrjcde
&F|zh|&8<l+6
&E|fr|~ce~d(%?~i?~Ea@e~mM
&E|es|%M@e#f#-Niño ~rMSistema @e*M~EO
&E|ru|^d@2#!%'^w~ITg hbhkcic ~a)
&E|ar|~C1bbidb {abdgibk labpwnab|luph abpwnab} &7hFad ~M]
&E|zh|+d~CV中&u#x+I指南
=7|fr|#O>p#3<s~v/&a@D~ME@e+tréparatrice ~c3pénale
=7|es|~ev+z~a6@e~xW@e*M{Restitutiva|Restaurativa} #SMateria ~EO
=7|ru|#l~csmfasfeii fchkbkprbaddasa _[g gamfahev ~a)
=7|ar|~Hfbaogxmad ljadr ~qGabgyabqce ~iA
=7|zh|~uo刑事事项中采用恢复性~n,~th@:<i
~fk|es|Relación Consultiva <L@vy #T~f"No Gubernamentales
~fk|ru|Dadhplzkekbgduc akdaCcdbq ~Cedcmfegbkclzhkgcdduib ~Fy
~fk|ar|abibake abaoguajce ~pJfabdhFdag Bcj abqsfdce
^/|fr|critères ~cS{pour|à} @u~q.d’années ~cq
^/|es|criterios{| convenidos} +zproclamación @eaños internacionales
^/|ru|jfbkcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Qsanag
^/|ar|abdiaccj {abdgnk ibcva |}btibah abohfag >C
+y|fr|Initiative @e~GEarabe
+y|es|Iniciativa @ePaz Árabe
+y|ru|Mfewhj~asibfd~asbdbrbekbg{e|u|c|p|ao}
+y|ar|dlamje ~L1~LX
+y|zh|~ob>g倡议
^Y|fr|feuille @eroute axée &hrésultats ~z6~Bx~h:permanent &Nconflit ~sJprévoyant deux États
^Y|es|~OpCuarteto basada ~ycejecución @Tuna solución permanente biestatal #Iconflicto israelo-palestino;~OpCuarteto
^Y|ru|«nafayd{eq jefke|ao jefku|pt jefkp|ao jefkc|ao jefkao}» mfangbycdbq j mahkaqddaip pfcsplbfagedbt melchkbda-bxfeblzhjasa jadFlbjke ~k.mfbdrbmai hahpBchkgagedbq ngpv ~g:
^Y|ar|~sWabdoghme tbC abpmaG ~swabjlaice btcram qb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc <]poao frfm mfbgch;~sW{abdoghme tbC abpmaG |}~swabjlaice
^Y|zh|~Cw冲突@:~JL性~Jt办法基~zO图;{以色列-巴勒斯坦|以巴}冲突@.~JL{性|}~Jt{办法|方案}@.基~zO图
^U|fr|~rz^k@J{des|les} arrangements intérimaires d’autonomie
^U|es|~nz@?~xx~oyrelacionadas ~Bqun Gobierno Autónomo Provisional
^U|ru|#A~kqa gfcicdduv ~sI%9heiapmfeglcdbt
^U|ar|@9{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abqsd abHagc {abdIkg|abdIkge}
^U|zh|@G~w'~DG声明;#?~w'@.#6{声明|宣言}
*6|fr|~m5&[#B~Dm@eKunming-Montréal
*6|es|^c%.@e~C.@eKunming-Montreal;^c%.~kb#B~su
*6|ru|Dpdzibdhja-Iadfcelzhj{eq slawelzdeq feiaAdeq mfasfeiie|ao slawelzdao feiaAdao mfasfeiiu|ao slawelzdao feiaAdao mfasfeiic|pt slawelzdpt feiaAdpt mfasfeiip|ao slawelzdao feiaAdao mfasfeiiao} %3wbafexdaawfexbq
*6|ar|~B2sfhdchB - ~Dn;~B2{|idb }sfhdchB{ - |-}~Dn
*6|zh|昆明-~lo*I%u=y
~bH|fr|#N~b7=Y{diversité biologique|biodiversité} ~b]{| et les objectifs d’Aichi relatifs à la diversité biologique};#N~b7~xp=Y{diversité biologique|biodiversité}
~bH|es|~k?~xpy ~MRMetas @eAichi +z~su;~k?~b]
~bH|ru|~H:@I%3~mi@e~rZsanu
~bH|ar|~i8~xpfpvman pcuc ~lz;~i8~b]
~bH|zh|~b]~N7#i~D-;《2011-2020~N7^"^!*j~D-^";~b]~N7
~eQ|fr|%S2063{| de l’Union africaine| : l’Afrique que nous voulons}
~eQ|es|%S2063: &JÁfrica ~M.;%S2063
~eQ|ru|&wndq{ MFfbjedhjasa hatxe|} ~Pe2063 ~BZ{| MFfbjedhjasa hatxe}
~eQ|ar|~uZ~d5~gc2063
~eQ|zh|2063%)>A：~Or;《2063%)>A》：~Or;2063%)>A
>!|fr|~n'~r2gouvernance ~I,@Drégimes fonciers ~cS%?terres, %?pêches #m%?forêts ~qg~hwnationale
>!|es|~hu%ZGobernanza ~Ie#BTenencia #BTierra, @u~pu~B9Bosques ~N8Nacional
>!|ru|~r,~Bh~hNgamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~sGderbadelzdao <g
>!|ar|&H{|abgc fAigva brhe abpdh abBHazc abiabdc }#kabqfsde abdoIfbe bqcaEe abpjaAc fdyacm abpodas fabBalag &7ocak ~oGabfwhc
>!|zh|%0~e?范围内土地+v~dq及~ti权属负~jX治理~rn
~aD|fr|^z~r2~h/responsable
~aD|es|=Z+z~puResponsable
~aD|ru|Dancjh@Bgcncdbq ~Bhfuwalaghkge
~aD|ar|~Bt~ux@-labycm abjucm
~aD|zh|负~jX~dq~es
~bQ|fr|^z@eLa Haye ~Ciprolifération @Dmissiles balistiques
~bQ|es|=Z@eLa Haya ~zB~AG%1Misiles Balísticos
~bQ|ru|Qeeshj~itjancjh~r3~dQfehmfahkfedcdbq wellbhkbAchjbv fejck
~bQ|ar|~Bt~Bmbkfaim ~ux~uCahguaj abkHazn abgocajce
~bQ|zh|~gD弹道导弹扩散海牙&v+6
~di|fr|^z#)^A#Q#m^A~o1@epiraterie, @D~Gj~DC~eNmaritimes =v~wR~Pd#m&NCentre;^z@eYaoundé
~di|es|=Z~mI&g#BPiratería, &JRobo ~A/~tWy ~jGMarítimas {Ilegales|Ilícitas} #SÁfrica ~t-y ~KU;=Z@eYaundé
~di|ru|~j1mbfekhkge, ~l7b ~L-_h@eiafc g Yemendao b ~HaMFfbjc;Яpdnhj_l
~di|ar|~B,fabphuwe ~gQ~iI~J!pnjckca;~Btcafhmc ~FI;~wecafhmc
~di|zh|在西非#i中部*f~gD#i~E?+v~n?舶#i~jW&n~n[@:~es;雅温得~es
~bN|fr|^z#3@u~o1@epiraterie ~DC~Gj%7~h)Indien ~MA~Gegolfe d’Aden;^z@e~Ey
~bN|es|=Z~mI&g#BPiratería ~B9Robos ~A/@4~tW~u8Índico ~t->-Golfo @eAdén;=Z@e~Ey
~bN|ru|~j1mbfekhkge b ~l7~Md~H3~t?~uAb Mncdhjai xelbgc;Hybwpkbohj_l
~bN|ar|~B,&7Bjl ~f?abvhmc fxbcr imh;~Btrclfgc ~FI;~werclfgc
~bN|zh|吉布提~es
~c]|fr|@h*b%f~LMécoles
~c]|es|@j@mEscuelas Seguras
~c]|ru|~j6wcxamehduv Cjalev;~j6_kCjal
~c]|ar|@9~Di;@9#k~Di
~c]|zh|%z学校@x
~aq|es|Compromisos @e~Ib{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~aq|ru|~Au{bc awqxekclzhkge|bv awqxekclzhkg|bi awqxekclzhkgei|bib awqxekclzhkgeib}
~aq|ar|abgEadag lajco
~aq|zh|@G#s&u不被~ef&n招募或~d.@:~n-~te;#?#s&u{不被|免遭}~ef&n{招募|征募}或~d.@.~n-~te;*j~n-~te^"
=a|fr|@h#,%?^k#m#5>pau travail
=a|es|~H9{| de la Organización Internacional del Trabajo| de la OIT} ~sRa @4@?y #n~hD~rMTrabajo
=a|ru|~JYahdagamalesetBbv ~x,b +Og hFcfc kfpne
=a|ar|@9#(fabqkfk =]&7abidb
=a|zh|~rT~td中<i#i~Hl;{国际劳工组织|劳工组织|}#?~td中@.<i#i%A@.@x
~bT|fr|@h&Ncentenaire @e{l’Organisation internationale du Travail|l’OIT} @8l’avenir &Ntravail
~bT|es|@j#ICentenario #B{Organización Internacional del Trabajo|OIT} ~luFuturo #ITrabajo
~bT|ru|~Ku{Icynpdefandao afsedbxerbb kfpne|IET} a ~uY;~Kua ~uY
~bT|ar|@9dzfce ~i:*C#a<Hdogklb abidb
~bT|zh|~rT~Jx%c@:~Kp百%)@x;~ri~Jx%c@.~Kp@.百%)@x
<Q|fr|@h{de l’Organisation internationale du Travail |de l’OIT |}*b+tsociale ~r2mondialisation équitable
<Q|es|~H9{ de la Organización Internacional del Trabajo|| de la OIT} %Z*M=B@Tuna Globalización Equitativa
<Q|ru|@5~yt{ Icynpdefandao afsedbxerbb kfpne|} a harbelzdao hmfegcnlbgahkb ~nN~F'slawelbxerbb
<Q|ar|@9~i:*C#a#k~qG~zb;~A:labimabe ~zb
<Q|zh|~rT~NB;~ri~NB
~lW|fr|@hd’Alma-Ata
~lW|es|~nz~Es
~lW|ru|Mlie-Mkbdhj@H
~lW|ar|@9pbda{ - |-| }Jga
~lW|zh|~to@x
~bJ|fr|@hd’Astana &h~Ppprimaires
~bJ|es|~nzAstaná ~LSAtención Primaria @eSalud
~bJ|ru|Mhkedbdhj@da mcfgbAdao icnbja-hedbkefdao ~BN
~bJ|ar|@9pogaha #kabjiace ~L7abpfbce
~bJ|zh|~JW~CK@x;@G~CK@:~JW@x
~q6|fr|@hd’Incheon : Éducation _/: vers ~I?éducation inclusive ~HO@equalité #mun apprentissage tout au long #Bvie @8tous;@hd’Incheon
~q6|es|~nzIncheon: ~h52030: Hacia una ~h5Inclusiva ~G1@eCalidad y un Aprendizaje a lo Largo ~M7@TTodos;~nzIncheon
~q6|ru|RdAvadhj@H
~q6|ar|@9thucfh
~q6|zh|仁川@x：2030%)~lj：迈向全纳+v公平+v有质量@:~lj#i全民终身学习;仁川@x
^7|fr|~ds*bbioéthique ~J1~IY
^7|es|@j+q@mBioética y >k
^7|ru|#wa wbaPkbjc b +O_a
^7|ar|#R%Ibpxbakcag ~Dj;#R%I#kpxbakcag ~Dj
^7|zh|~J9~Ng@x;~J9#i+"@x
&.|fr|~ds*b~nSculturelle
&.|es|@j+q%Z_:Cultural
&.|ru|#wa jplzkpfdai fexdaawfexbb
&.|ar|#R%I#kabghfi abDkanc
&.|zh|%c>z多样性@x
~c'|fr|~ds%kgénome humain ~J1~IY
~c'|es|@j+q#-Genoma Humano ~B9>k
~c'|ru|#wa scdaic ~N0+O_a
~c'|ar|#R%I#kabdrch ablujc ~bP
~c'|zh|%c&j类基因组~Ng@x
~bS|fr|@h#z%kclonage @D~D(
~bS|es|@j_Y%ZClonación Humana
~bS|ru|~DKjladbfagedbb _a
~bS|ar|@9@z#kaoghoax abluj
~bS|zh|@C@G&j@:克隆~N5;@C&j@:克隆@x
~i!|fr|Recommandation @Jl’éthique @el’intelligence artificielle
~i!|es|Recomendación %Z~Nd#BInteligencia Artificial
~i!|ru|~Lc~cxaw PkbAchjbv ~Bybhjphhkgcddasa bdkcllcjke
~i!|ar|abgfyce ~ntlpxbakcag abHsaG abaywhaic
~i!|zh|&j工智能伦理#x建议书
=J|fr|&k#z~zw&Nconsommateur
=J|es|%M_Y~yM#IConsumidor
=J|ru|~pD@2#F~ry~h]bdkcfchag makfcwbkclco
=J|ar|~cU@z#2~h!abdogvbs
=J|zh|@C#s消费者+6;@C消费者#s+6
+V|fr|#O>p#Bstatistique officielle
+V|es|@?~hD~ibEstadísticas Oficiales
+V|ru|EhdagamalesetBb@2aFbrbelzdao hkekbhkbjb
+V|ar|~HfbbtqyaGag abjodce
+V|zh|官方统计<i
~dE|fr|&k~vO@Dfichiers ~MBinformatisés
~dE|es|~fE{para|sobre} @u~lw%1Ficheros Computadorizados @eDatos Personales
~dE|ru|^d@2fcsleicdkerbb jaimztkcfbxbfagedduv jefkakcj, hancfyeBbv nedduc lbAdasa ~B4
~dE|ar|~C1bghFcd dbnag ablcahag abuxyce abdime labqaole ~L3
=k|fr|Responsabilité @e~pK@8fait internationalement illicite
=k|es|~lx#I~m9~sPHechos ~t8Ilícitos
=k|ru|Ekgckhkgcddahkz =jxe icynpdefanda-mfakbgamfegduc ncqdbq
=k|ar|doIfbce _8ih abpniab ~iImfbca
=k|zh|%0对#C不法&v@:~jX
_z|fr|#O>p@D~IU@erestructuration #Bdette souveraine
_z|es|~ev%1Procesos @eReestructuración #BDeuda Soberana
_z|ru|#l{mfarchhe|mfarchhag} fchkfpjkpfbxerbb hpgcfcddasa nalse
_z|ar|~Hf@-lidbcag ~n9;~Hfbidbcag ~n9
_z|zh|~DP进程@:<i;#?~DP{进程|过程}@.<i
>P|fr|~Hh>b~xJ
>P|es|#q@eRelación <L{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>P|ru|~yOpsalagdui hpnai
>P|ar|&Iabibake ~pJfabdqsde ~i7>C
>P|zh|@C#i~ht~CY;@C{和|与|同}~ht{间|之间|}@.^:#P
+L|fr|~nmfinancier #m~oP@e<dfinancière ~NS
+L|es|~nhFinanciero y ~lwFinanciera Detallada @e*K
+L|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~h4
+L|ar|abhFad abdabc fabkfaim abdabce ~FF
+L|zh|@C财务~rI
~GS|fr|#M{|de l’Organisation mondiale du commerce }&h~vw~qa~I'intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#M&hADPIC
~GS|es|~z-&r_R~r7%1#n~PcIntelectual relacionados ~Bq&J~Ev;#q_RADPIC
~GS|ru|+x_n%9kafsagui ehmcjkei ~krbdkcllcjkpelzdao ~F9;@M%9TORGL
~GS|ar|&Iabrfahl ~afabnsjce;~zUabnsjce;&I{|dhFde abgraje abiabdce abdgibk l}rfahl ~hs;%g#rlrfahl ~hs;&Igjclo
~GS|zh|~n)#P;~n)~gs
wto|fr|#M@e~prinstituant @)_]&Ncommerce
wto|es|#q@e{Marrakech|Marrakesh} ~sP&J~JmEstablece @u=[%.#I~Ev
wto|ru|~xO%(~n"~Je~L8
wto|ar|&Idjasu {bthuaG dhFde|abdhuz bdhFde} ~gP~Fs
wto|zh|~gE~n.%c_.%"#P;~n.%c_.%"@.~gE#P
~gV|fr|~rz</@Jl’Accord &hADPIC >b~q:publique
~gV|es|~nz~yV&r~sRal #q_RADPIC _1~IhPública
~gV|ru|~dw@H_n«LasleCcdbc %9TORGL b awBchkgcddac xnfegaavfedcdbc»
~gV|ar|~fY#k~zUabnsjce ~F1;~fY{|abyamj ih dhFde abgraje abiabdce |abyamj ih dhFde abgraje abiabdce biad 2001 }#k{agnak gjclo|abagnak abdgibk lrfahl qkfk abdbsce abnsjce abdgybe labgraje} ~F1
~gV|zh|@G*j~n)#P^"与公共~lg@:~dl@x;#?*j~n)#P^"~gp公共{健康|卫生}@.{多哈|}@x
~F.|fr|~NUKazan
~F.|es|#N>aKazán
~F.|ru|Dexedhj@I&d
~F.|ar|*HkaEah
~F.|zh|喀山#G
+S|fr|#Mrevitalisé ~Ed;#Mrevitalisé
+S|es|~tq@u~nj@e~uh;~tq~uh;#qRevitalizado
+S|ru|Ewdaglcdd@3~lZg {Ochmpwlbjc Юyduo Lpned|Юydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+S|ar|%gabdhuw bgofce ~qF&7rdvfjce rhfl abofmah;%g{|abhvazc }abdhuw {bgofce|bqb|luph gofce|luph qb|abdgibk lgofce|abdgibk lqb} ~qF{nc|abmazj nc} _m;%gabdhuw
+S|zh|~ui~CX;@G~ui@:~CX;~CX;重唤活力@:@G~s-@:~dk
=R|fr|@0*5@e~ho*b~lF>b~sS#)au ~OX~mf
=R|es|~Ka~sd{-| - }Kuala Lumpur @m~lxy Compensación Suplementario al ~Ka~yd
=R|ru|Jesaohja-Dpele-Zpimpfhj{bo namaldbkclzduo mfakajal|asa namaldbkclzdasa mfakajale|aip namaldbkclzdaip mfakajalp|bi namaldbkclzdui mfakajalai|ai namaldbkclzdai mfakajalc} aw ~y7b gaxicBcdbb j Defkevcdhjaip mfakajalp %9~B6
=R|ar|~kzabgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabrlj abgifcAc {abgali bljfgfsfb|abdbqk lljfgfsfb} ~oL;~kzabgsdcbc
=R|zh|*j~jQ%z~Cp@G赔偿~jX与~JT@:~y?;#?赔偿~jX~gp~JT@.~y?
~ax|fr|#M<hprévenir @u~h/non réglementée ~mo%7~h)Arctique central
~ax|es|#q@TImpedir @u~puNo Reglamentada #SAlta Mar ~u8Ártico ~KU
~ax|ru|~zW~gkdcfcsplbfpciasa mfaiuhle ~feg ~I)~H3Lcgcfdasa Zcnagbkasa ~It
~ax|ar|{agnakce|agnak} dhi ~IrBcj abdhFd &7~BU~dC{nc fow|lfow} ~f?abkwlc abudabc
~ax|zh|&8中北冰洋不~DV~s[~dq#P
~av|fr|#M&NCap @e~J?*b&U@D~FV&N~OX~bv@e1993 #)^A~s2@e~bv@e1977 *b%f@D~GA@e~v-;#M&NCap @e2012
~av|es|~OUCabo @e~J?%ZImplantación ~ib~oy#I~Ka~bv@e1993 %Jal ~z(@e~bv+z%a%1~tWPesqueros, 1977;~OUCabo{ de 2012|}
~av|ru|Dcomkepdhj#4{ 2012 sane aw ahpBchkglcdbb malaycdbo Taffcialbdahhjasa mfakajale 1993 sane j Taffcialbdahhjao icynpdefandao jadgcdrbb ma wcxamehdahkb fuwalagduv hpnag 1977 sane| 2012 sane|}
~av|ar|~C7~J?#k~pEpqsad %x~IK~gc1993 #rlagnakce ~IK#abobade onh ~Ir~gc1977;~C72012
~av|zh|~JB《1977%)~w,#C渔船%z@k1993%)~w,~Cp~Kr@:~zJ;~zJ
~v!|fr|~rzMalabo *bcroissance >btransformation ~Dl@e~y(~wR~r2prospérité partagée ~Cameilleures conditions @evie
~v!|es|~nzMalabo{| de la Unión Africana} %ZAceleración #ICrecimiento _1{Transformación|Trasformación} #BAgricultura #Spro #BProsperidad Común _1Mejora %1Medios @eVida
~v!|ru|#AIelewa aw phjafcddai fahkc b mfcawfexagedbb ~tA^wghcawBcsa mfargckedbq b maguCcdbq pfagdq ybxdb
~v!|ar|@9dabalf {|abyamj ih abagqam abpnjckc }#kabgircb labhdf fabgqfb abEjaicch <HabjxaG abdugjs fgqoch olb abdicue
~v!|zh|@G加快农业增长#i转型，_(共同繁荣#i~JH生计@:马拉博@x
~l(|fr|~CA{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }<h~uQ&a~FP#m&a~hc@u~h/^C
~l(|es|~G]@T~fN^E
~l(|ru|#e#Y~k2{fuwdasa |}~q"
~l(|ar|~CB~agibcv
~l(|zh|&8+v阻止#i=z&n+v~Gd@:捕捞~n[#C#G;~um{鱼|捞}~MS#C#G
<K|fr|%r@e</issue &N« ~Lqsocial &[» intitulé « Deuxième ~Lq&[~mSsocial »;%r~Pm
<K|es|%W@e</#BCumbre =B%.bajo @udenominación {|de }“Segunda ~iL@m#JSocial”;%W~Pm
<K|ru|~dw*x~t(~c8~F!~Dt«Nkafeq Nhcibfdeq ghkfcAe @eguhCci pfagdc ^w~c8fexgbkbq»;~dw{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco}
<K|ar|~fY+rabdhlDk ih ~CFabargdaic abiabdc“ abdikfm gqg ihfah ~CF%I~uu~l0abargdaice“;~fYabocaoc
<K|zh|~N]”《~dl#E^";~N]”~dl#E;*j~dl#E^"
=E|fr|~rzCancún ~g5%U~Ca<f~vW#B~Dm@8<sbien-être
=E|es|~nzCancún ~LS~p?#B*z_1=u~eK#B~C.~luBienestar
=E|ru|Dedjpdhj@d%9ejkpelbxerbb kciekbjb ~mi~ry~rcltnco
=E|ar|@9sahsfh #kgidcd ~sQfaogxmadv abdogmad {dh prb gqkck|dh prb} {abjnavce|abjnav}
=E|zh|将#s#i%y~ta%u以增进福祉纳入主流@:坎昆@x
~kT|es|~nz~Er%Z~h5~G,
~kT|ar|@9pcuc{ - |-}haBfca ~pZ
~kT|zh|~zm~lj~JN;@G~zm~lj@:~JN
<J|fr|#M%kdégagement @Dforces israéliennes #msyriennes;#M%kdégagement{ des forces|}{ de 1974|}
<J|es|#q%ZSeparación ~ibFuerzas{| entre Israel y la República Árabe Siria| de 1974};#q%ZSeparación
<J|ru|~zWfexKcnbdcdbb{ gaohj|};+x{| 1974 sane} ~pFRxfeblci b Lbfbohjao Mfewhjao Ochmpwlbjao a fexKcnbdcdbb gaohj
<J|ar|&InA abauglas lch abkfag{ abtojazcbce fabofjce|}
<J|zh|以色列#i~ob~DR~ih~CW;以色列&1~DR~CW;~CW;*j~hX^"
~q3|fr|+B2007 ~M9{ (no 188)|};@R{| (no 188)} ~M9{|, 2007}
~q3|es|~k]~ycPesca{, 2007 (núm. 188)|, 2007|}
~q3|ru|@c2007 ~w5~vKhcjkafc ~mL188);*1~vKhcjkafc
~q3|ar|{abagnakce abdgibke labidb|agnakce abidb} &7kwai ycm abpodas
~q3|zh|~Ns~fZ188~zf;~Ns@k
>6|fr|+B~Ej*b~sC
>6|es|~zaVial
>6|ru|~C2~Ej~BZ;@c~Ej~D'
>6|ar|@tiad ~Ejbbocj <]abwjk;@tabocj <]abwjk ~gc1968
>6|zh|1968~DF
_I|fr|~j0signalisation routière
_I|es|~mYSeñalización Vial
_I|ru|%!nafayduv xdejev b hbsdelev
_I|ar|@t~tz;@t{iad 1968 |}#k~tz
_I|zh|1968%)路标#i信号@k
~c!|fr|#M~zv~J1États-Unis d’Amérique #)au Siège ~NS;#M@eSiège
~c!|es|~u1<L@v~B9&PUnidos @eAmérica ~mISede @e*K;~u1~mISede
~c!|ru|@M~Ce~a8~g4ichkafehmalaycdbb ~HbpAfcyncdbo ~h4;~zW~HbpAfcyncdbqv
~c!|ar|%g{abdikfm |abdljd |}~pJfabfbacag abdgqme abpdjcsce #kdkj >n;&Iabdkj
~c!|zh|@C#i~yl~N";@C&1美{利坚合众|}国~N";总部#P
~e8|fr|<x~MY@D=maméricains
~e8|es|_T#B=[%1&PAmericanos
~e8|ru|~eLEfsedbxerbb eicfbjedhjbv ~g:
~e8|ar|~i.~i:_8abpdjcsce
~e8|zh|~n]%0%"+e
+b|fr|^,=Y#Q>b%q#Btorture
+b|es|~dT~h3y ~xX@uTortura
+b|ru|~eC^D~glmukaj ~ecdbv
+b|ar|@t<B~uC~vt~d7ibcv
+b|zh|~n]~gD#i惩罚酷刑@k
&q|fr|^,*b@'~qa~d"@D&eâgées
&q|es|~dT%Z@,%1#nHumanos ~ib*kMayores
&q|ru|~eC^D*R~kr~dU~v(ltnco
&q|ar|@t<B#k~BW~ku~lVbslaj aboh
&q|zh|~n]#s~Gm+"@k
=h|fr|~HK#5@D&eâgées ~b[
=h|es|@Y~I3#n~ib*k@eEdad ~A?
=h|ru|~E3~Jr;~zE~Jr
=h|ar|*Yslaj aboh ~ej
=h|zh|~E/~Gm~OB;*j*f+"#i~bj^"@G*f~Gm~OB
>J|fr|@a#BCommunauté économique @D=m@e~IQ~Pd&h~kP~Ca~BT~y'#m~eT~uL
>J|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~z,~qmLigeras, sus ~K?~o6~m-Conexos
>J|ru|@cЭjadaibAchjasa haawBchkge xemendaeFfbjedhjbv =ja hkfcljagai afpybb b lcsjbv gaafpycdbqv, wacmfbmehev j dbi ~DD~c"dbib iekcfbelev
>J|ar|@tabrdaie abakgyamce bmfb Bjl ~GF@-labpobqe abyBcje fabpobqe abxncne
>J|zh|~Kk其~n/及+w~CU材料~mT;~Kk{其|}~n/^!+w{相关|有关}{材料|物资}~mT
=Q|fr|+B~IQcentrale @8~s'@D~kP~Ca~BT@e~y'~Ca~q]pièces #mcomposantes pouvant servir &a~sM~F0~sS#massemblage;+B~EN
=Q|es|~N,~EN
=Q|ru|ЦcdkfelzdaeFfbjedhj~utxe ~rDgaafpycdbqib, wacmfbmeheib j dbi b ghcib Aehkqib b jaimadcdkeib, ~oKwukz bhmalzxagedu ~rybv bxsakaglcdbq, fciadke b hwafjb;DbdCehhj@p
=Q|ar|@tfow ~GF{bbqm dh|bdjakle} *W^'fHxazjva;@tschuaoa
=Q|zh|中部*f~DV~gw+v其~n/#i可用于制造+v修理#i组装此类%[@:零部件@k
cifta|fr|^,~w1@e~Myd’explosifs #m~uG~uL
cifta|es|~dT~LzMuniciones, ~t2~o6~m-Relacionados
cifta|zh|~n]%0&Z~s8火器+v~n/+v~JM物及+w~wG材料@k
~v?|fr|~s2{de 1995 |}~Oc~bC@D~GA@epêche, ~O5
~v?|es|~O(~lu~d0%1~tWPesqueros{, 1995|}
~v?|ru|~nD~pMfuwalagduv hpnag b ~FQ{| 1995 sane}
~v?|ar|~gJbbiadbch <]dgh onh abycm
~v?|zh|1995%)渔民~hS与~lf~pY;1995%)#C渔船{船员|人员}~hS&1~lf@k
~cT|fr|~j0~o1~KF#K~fy
~cT|es|@N~fzRelacionados ~Bq@u~iG
~cT|ru|%!~rS#!&T~h?
~cT|ar|@t&c@-labwcjah abdmhc ~i5
~cT|zh|>y与#C~gz~wG@:&n&v~mT
+J|fr|@0*5^A@a~il
+J|es|@YComplementario #I~OM
+J|ru|~f7namaldqtB~cw~vH~oo
+J|ar|#V{abdsdb|abgsdcbc} bagnakce ~nY
+J|zh|>y~j8@k@:~dr;*j#?>y~j8@.%G@.~dr
~e7|fr|@0portant amendement #B~qi~zD
~e7|es|@Y~lEModifica &J@N@m~qk
~e7|ru|~f7bxicdqtB~cw~vH~OE
~e7|ar|%x~vZ@"{abxaye|abdgibke} ~B:
~mD|fr|~zy^A~o5
~mD|es|~f-@N~fz~rB
~mD|ru|#]~xn^(~gia ~bi;#]~gia ~bi
~mD|ar|~Hn{bagnakce|abdbqk lagnakce|abdgibk lagnakce} &c{abdfrve|abdjgsle} ~dV
~mD|zh|*j~Cz@k~N:;*j~Cz%G~u4
<6|fr|~zyau ~M5
<6|es|~f-~DH
<6|ru|#]~xn^(~Dr@e~ap;#]~Dr@e~ap
<6|ar|~Hn{bljfgfsfb|abdbqk lljfgfsfb|abdgibk lljfgfsfb} ~or
<6|zh|*j~M/@E~N:;*j~M/~Cp~u4
+Q|fr|~m2^A~rE
+Q|es|~iO{de|a} @u~s:
+Q|ru|Gamfegj{e|b|c|p|ao} ~gia ~y]
+Q|ar|~vZ@t~kS
+Q|zh|*j~ll物#s%G~gr;*j~ll~MT%G@.{2005年|}~gr
^L|fr|~m2@e~t!au ~OX~A3;~m2@e~H/
^L|es|~iO@e~E(@e~Nz;~iO@e~E(@e~eD;~iO@e~H/
^L|ru|Dbselbohj~aeIadfcelzhjaip mfakajalp ~gH;Dbselbohj~aj
^L|ar|~vZscBabc ~d-~fI;~vZscBabc
^L|zh|*j~Oh~Cp~Jz;~Jz
~az|fr|~m2~Pm{ au Protocole de Kyoto|}
~az|es|~iO@e</{al|del} ~Ka~G2;~iO~Pm
~az|ru|~dw~aeDbakhjaip mfakajalp;~dw~aj
~az|ar|~vZ~L0~d-scfgf;~vZabmfqe
~az|zh|*j~pT~Cp~dl~gr;*j~pT~Cp@:~dl~gr;~dl~gr
~gg|fr|~iT@e~EG@8<sclimat
~gg|es|~dZ@e~EG~sP&JClima;~dZClimático @eGlasgow
~gg|ru|Qlexsaghj{bo jlbiekbAchjbo mejk|asa jlbiekbAchjasa mejke|aip jlbiekbAchjaip mejkp|bi jlbiekbAchjbi mejkai|ai jlbiekbAchjai mejkc}
~gg|ar|~i.Bbaosf bbdhax
<!|fr|#M{de l’Organisation mondiale du commerce |}*bfacilitation @Déchanges
<!|es|~z-&r~LSFacilitación #I~Ev
<!|ru|+x_naw pmfaBcdbb mfarcnpf kafsaglb
<!|ar|&Igcocj abgraje;&I~i:~gP^o#rlgcocj abgraje
<!|zh|~Lw#P;~Lw~gs
=M|fr|#M&hsubventions ^A~v-
=M|es|~z-&r@m~MRSubvenciones ~idPesca
=M|ru|@M~Je~Isa hpwhbnbfagedbb ~Mc
=M|ar|%g~p0;&I~i:~gP^o~p0
=M|zh|~dq补贴#P
<X|fr|~akpandémies ~Nr;~akpandémies
<X|es|#q#B{Organización Mundial de la Salud|OMS} ~KO;#q~KO
<X|ru|@M~kw%9#:medncibqib;GedncibAchj#4
<X|ar|&I~s/^o#kabrfazq;&Iabrfazq
<X|zh|~zl~tc#P;~B"~tc#P
^J|fr|~iT*bsécurité, @ustabilité ~Ge@]~KeGrands Lacs
^J|es|~dZ%ZSeguridad, @uEstabilidad >-#J~ycRegión %1Grandes Lagos
^J|ru|Gejk@Ba ~Dwhkewblzdahkb ~NHg feoadc Nclbjbv axcf
^J|ar|~i.abpdh fabaogkjaj fabghdce &7dhwke ablqcjag absljC
^J|zh|~E5定#i#t@k;~E5定&1#t{公约|契约|条约}
>O|fr|~Hh#m~F?@e~sN
>O|es|#q~xx~eH<L@v>-Organismo{ Internacional de Energía Atómica|}
>O|ru|+x, fcsplbfptB{cc|csa|cip|bi|ci} gxebiaakdaCcdbq #Fh {Icynpdefandui escdkhkgai ma ekaidao Pdcfsbb|Mscdkhkgai};~yOescdkhkgai ~wU
>O|ar|~tsfabfsabe ~zg;~tsfabfsabe
>O|zh|@C与~gt~CY;@C&1~B'~gt{间|之间的|}^:#P
>Z|fr|#M&h~b/~zv#m@)@8%C@D^.~sB
>Z|es|#q@m{la Relación|las Relaciones} <L@v_1=[+z+h~ib~J.
>Z|ru|>d~Ez~Eb~I]~Be
>Z|ar|~yKfdhFde ~GG*W~py
>Z|zh|@C#i~J'%"~CY;#?@C&1~J'~tr
~fg|ru|>d~atafsedbxerbco %9~F(
~fg|ar|~yKfabdhFde #abbvrje
~fg|zh|@C#i#C~lm%"~CY;#?@C&1#C~lm~tr
>8|fr|~qB#m^l~nm~bC~NS
>8|es|~cfy ~nh#I~d0@e*K
>8|ru|~EF{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~h4
>8|ar|{abhFadah abpoaoc fabtmajc|abhFadch abpoaoc fabtmajc} bdfFnc >n
>8|zh|@C~td~ip~rI;@C~td~ip条例#i~td~ip细则
<0|fr|~nm#m~oP<u@uplanification @D~I!#g~vw&Nbudget qui ont trait %?~I!~s'@e~BK~J1méthodes d’évaluation
<0|es|~nhy ~lwDetallada +zPlanificación %1Programas, @4~r7@e~xW#IPresupuesto, @uSupervisión #B~m8~B9Métodos @eEvaluación
<0|ru|~EF{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptBb~MPmledbfagedbc %9mfasfeiiei, mfasfeiiduc ehmcjku wtnycke, jadkfalz ~uIb ickanu arcdjb
<0|ar|abphFde fabkfaim ~ATgqsd gxwcw abljadr fabrfahl abljhadrce bbdcEahce fjym abghncH fpoabcl abgkccd
<0|zh|~th规划+v预算内~th~w:+v~lP监测#i评价方法~rI
~c)|fr|@hfaisant @e~h)Indien ~I?zone @epaix
~c)|es|@j#IOcéano Índico como Zona @ePaz
~c)|ru|~JYawKqglcdbb ~t?~uAxadao ibfe
~c)|ar|@9{|aiglaj }~f?abvhmc dhwke obad
~c)|zh|~wC>g区@x;~wC>g区~N5
~g(|fr|~rzLima : vers un @]industriel inclusif #m~Bw
~g(|es|~nzLima: hacia un #J~t5Inclusivo y ~d1
~g(|ru|Zbihj@d«Gpkz j nahkbycdbt ghcavgekdasa b &VmfaiuClcddasa fexgbkbq»;Zbihj@H
~g(|ar|@9bcda: hqf {|gqkck }ghdce yhaice {dogmade uadbe bbrdci|uadbe bbrdci fdogmade}
~g(|zh|利马@x~C0包容及%y工业#t
~bf|fr|~ekd’Oslo
~bf|es|@j~cL@eOslo
~bf|ar|@9pfobf ~AS
~bf|zh|奥斯陆~oa
~aT|fr|<xd’Ottawa =Y_"#B~I.
~aT|es|_T@e~AD+z~ne~DL;_T@e~AD~luFomento ~DL
~aT|ru|Ekkeghj%E%9~n7xnafagzq
~aT|ar|~i.pfgafa bgiEcE abyqe
~aT|zh|渥太华~lg_(+e
_v|fr|<x@e~lR=Y~NQ&al’heure #Bmondialisation
_v|es|_T@e~lR@T{el Fomento|la Promoción} #B~Ih#S~B3Globalizado
_v|ru|~AN%E{ma pjfcmlcdbt|pjfcmlcdbq} ~B7g slawelbxageddai ibfc
_v|ar|~i.lahsfs bgiEcE abyqe &7iyj abifbde
_v|zh|@G~z9@:~CQ+e;~z9~CQ+e
~g/|fr|%r@eRio &hdéterminants ~GO#B~I.
~g/|es|%W@eRío @m{|los }Determinantes ~AL~DL
~g/|ru|~m]*x%9harbelzdui nckcfibdedkei xnafagzq
~g/|ar|@9jcf +r#kabdqmmag ~npbbyqe
~g/|zh|@G~lg~zT@:里约#E;~lg~zT里约#E
~jo|fr|~rz~iU@J~y)@el’aide au %w
~jo|es|~nzParís %ZEficacia #BAyuda{ al Desarrollo|}
~jo|ru|~Au@d%9maguCcdbt ~DcgdcCdco ~BN
~jo|ar|@9lajco #kniabce abdifhe
~jo|zh|~tf实效#x~n-@x;@G~tf实效~s)@:~n-@x
~cR|fr|~iFd’Accra
~cR|es|~D?Accra
~cR|ru|Mjjfhj@q&d
~cR|ar|~fQpsja
~cR|zh|阿克拉+I>A
~FJ|fr|Partenariat @eBusan ~r2&Mefficace au service &N%w
~FJ|es|Alianza @eBusan +z&lEficaz al *S
~FJ|ru|Gphedhj{bo mled mefkdcfhkge|asa mlede mefkdcfhkge|aip mledp mefkdcfhkge|bi mledai mefkdcfhkge|ai mledc mefkdcfhkge} ~rl;Gphedhj{ac mefkdcfhkga|asa mefkdcfhkge|aip mefkdcfhkgp|bi mefkdcfhkgai|ai mefkdcfhkgc} ~rl
~FJ|ar|ujase lfoah <H~i3abthdazc abniab
~FJ|zh|~Ko#t<)釜山~wv;_(~Ko#t<)@.釜山~wv
~i(|fr|#N~b7@eBali @8l’appui technologique ~Ge~js@Dcapacités
~i(|es|#NEstratégico @eBali ~luApoyo Tecnológico _1Creación @eCapacidad
~i(|ru|Uelbohj{bo hkfekcsbAchjbo mled|asa hkfekcsbAchjasa mlede|aip hkfekcsbAchjaip mledp|bi hkfekcsbAchjbi mledai|ai hkfekcsbAchjai mledc} ~KykcvdbAchjao manncfyjb b haxnedbt makcdrbele
~i(|ar|~uZlabc ~eM{bmid abgshfbfrca|bbmid abgshfbfrc} flhaG abkmjag
~i(|zh|巴厘技术支助#i能力建设~zs
~c-|fr|~rz_d{|du 7 février 1997 }%krôle ~Gemandat &N@K#z@8~x(
~c-|es|~nz_d#-Papel >-Mandato #I#X_Y~lu~r?Ambiente
~c-|ru|~xP@da ~L]b iednekc Gfasfeiiu #F%9~h9hfcnc
~c-|ar|@9~Mh{|biad 1997 }#kmfj {ffbace ljhadr abpdd abdgqme bblcze|ljhadr abpdd abdgqme bblcze ffbacgv}
~c-|zh|@G@C~gB规划署@:~pU#i任务@:~s]@x
~Gv|fr|~ek@eMalmö
~Gv|es|@j~cL@eMalmö
~Gv|ru|Ielziёdhj~tS
~Gv|ar|@9dabdf ~AS
~Gv|zh|马尔默~oa
~g"|fr|~iF&[~zw~mJ~Ci~ktdue %?~eNterrestres
~g"|es|~zz%.~yM~Hgfrente a ~jGRealizadas #STierra
~g"|ru|~cN@q%'%9*R~Cvak ~sV~F5ahpBchkglqciao @ehpCc ncqkclzdahkb
~g"|ar|~Ho%I#r~q8~nr;~Ho%I~h!~nr
~g"|zh|#s+g~wj影响*I@(;#s+g~wj{污染|}*I@(
~bU|fr|~CA=Y<d#Bcapacité @e~v-
~bU|es|~G]+z~cM#BCapacidad Pesquera
~bU|ru|#e#Y%9~uPmfaiuhlaguib iaBdahkqib
~bU|ar|~CBbtmaje {wakag|wake|kmjag} abycm
~bU|zh|=A捕捞能力#C#G
~e1|fr|~CA=Y%U>b<d@Drequins
~e1|es|~G]+z*zy ~jy~cM%1Tiburones
~e1|ru|#e#Y~rJejpl b ~uPbv xemeheib
~e1|ar|~CB{bycahe|bqnF} podas abkju ftmajgva
~e1|zh|~yv鲨鱼#C#G
~bV|fr|~CA<hréduire #gcaptures accidentelles d’oiseaux @emer par #gpalangriers
~bV|es|~G]+z~Lj~oS@eAves Marinas ~yc~pu~BqPalangre
~bV|ru|#e#Y%9hajfeBcdbt hlpAeodasa mamenedbq iafhjbv mkbr mfb qfphdai mfaiuhlc
~bV|ar|~CB{|bbdhFde }bbqm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gQ&7dyacm abxcfw abwfcbe
~bV|zh|减少延绳钓~dq中误捕海鸟#C#G
+U|fr|~ce{volontaires |d’application volontaire }<hassurer @udurabilité #B~h/artisanale ~qg~hw~Cal’éradication #Bpauvreté
+U|es|~hu@TLograr @uSostenibilidad #B~pu#SPequeña Escala ~N8_1~C?#BPobreza
+U|ru|~r,~ga&VielaiehCkewdasa fuwalaghkge ~sGmfanagalzhkgcddao _kb bhjafcdcdbq wcndahkb
+U|ar|&HbAdah aogmade ~oJ{abyBcje|yBcje} abhwak &7ocak ~oGfabkAaG <]abnkj
+U|zh|~e?#i扶贫~w.;~e?#i=z贫困~w.
*'|fr|~n'=Yconduite ~Plpavillon
*'|es|~hu+zActuación #I~m9#IPabellón
*'|ru|~r,#!%'~sTFlese
*'|ar|&H#kpmaG mfbe abibd;&HbpmaG mfbe abibd
*'|zh|船旗国表现~rn
<G|fr|~ce<e*b<d#B~h/profonde #Shaute mer
<G|es|%M%v+z~cM~ibPesquerías @eAguas Profundas #S~Et
<G|ru|#e@S~hNslpwajagandasa mfaiuhle g ~Fz
<G|ar|~mF~IEabdcav abidcke &7~BU~kR
<G|zh|2008%)~DI+6;~DI+6
~qO|fr|~ce<e*b<d@Dprises accessoires >b~uU@Drejets #Smer
~qO|es|%M%v+z~cM~oS_1~Lj%1Descartes
~qO|ru|#e@S~hNmfblage b hajfeBcdbq guwfahag
~qO|ar|~mF~IrabijAc fabqm dh abdycm abdjgri
~qO|zh|兼捕=A及减少丢弃物#C+6
~cX|fr|~n'~I6engins @e~v-
~cX|es|~hu#-Marcado ~ibArtes @ePesca
~cX|ru|~Lc{b|o|qi|qib|qv} %9~Mmafpnbo lage
~cX|ar|&H#kfod ~L.;&Hbfod ~L.
~cX|zh|渔具标识~rn
~l]|fr|~HT~h/^C
~l]|es|~yB~pu^E
~l]|ru|~Lb~LN=6~Mc
~l]|ar|~z'{|biad 2005 }#rlabycm <-ghFcd
~l]|zh|&n+v~Gd捕捞#x2005%)~pX@x
~jt|fr|~rzReykjavik @J~I?~h/~I,%7l’écosystème marin
~jt|es|~nzReikiavik %Z~pu~Ie~rMEcosistema Marino
~jt|ru|Ocojzqgbjhj@d%9akgckhkgcddaip fuwalaghkgp g ~l'Pjahbhkcic
~jt|ar|@9{jcscancs|jcscans} #k~Irabjucm &7abhFad abtcsfbfrc ablqjc
~jt|zh|@G+g生态~CV负~jX~dq@:雷克雅未克@x
<M|fr|@h~hZ*b%falimentaire
<M|es|@j~NG~LS%aAlimentaria
<M|ru|#A~t(~F!%9<g
<M|ar|@9~hM{qfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<M|zh|%c~e?峰会@x;%c~e?+G@x
_J|fr|#O@e~qy~r2~hw_]~Bw
_J|es|Cinco @?@eRoma +z~hv%.~d1
_J|ru|mqk{z Obihjbv mfbdrbmag|b Obihjbv mfbdrbmag|b Obihjbi mfbdrbmei|zt Obihjbib mfbdrbmeib|b Obihjbv mfbdrbmev} phkaoAbgao slawelzdao <g
_J|ar|~cUjfda abxdoe {abdgibke labpdh|dh prb abpdh|luph abpdh|bbpdh} abBHazc %Iabdogmad
_J|zh|%y*I~e?~M[;{全球可持续|可持续全球|全球}~e?@.~M[
=H|fr|~m5&[#)%?~h.– Pour ~I?planète sans ~h.ni déchets nocifs;~m5&[#)%?~BV~sB
=H|es|^c%._RProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=H|ru|~cN#Z%9vbibAchjbi gcBchkgei{ «Oenb mledcku, hgawandao ak gfcndasa gaxncohkgbq vbibAchjbv gcBchkg b akvanag»|}
=H|ar|~uz~uy- <Hsfsl xab dh abpAjaj abharde ih abdfam ~uyfabhnacag;~uz~py
=H|zh|*I~Cx=y-使地球免受~Cx#i废物危害;*I~Cx=y
^y|fr|~iT&[@8l’emploi
^y|es|~dZ%.~luEmpleo
^y|ru|~cN+0a fewaAbv ichkev
^y|ar|~bx%Ibgfncj njy abidb
^y|zh|*I~wD~wz
_F|fr|<xolympique
_F|es|_TOlímpica
_F|ru|Elbimbohj{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco}
_F|ar|~bxabpfbdlc
_F|zh|奥林匹克+e
~jn|fr|~rzMoscou @8~uM^A~MK
~jn|es|~nzMoscú @T~ER~sr
~jn|ru|Iahjaghj@d%9*Fkpwcfjplcxe
~jn|ar|@9dfosf #k~qH<]abob
~jn|zh|终结结核病#x莫斯科@x
>'|fr|~rq=Y#Q@el’extrémisme violent
>'|es|~ya~h3&JExtremismo Violento
>'|ru|Gled@B%'~zHdehblzhkgcddasa Pjhkfcibxie
>'|ar|~uZ{abidb|idb abpdch abiad} {|abgc fAiva }~uCabgwjn abihcn
>'|zh|~gD~fp极端主义#G
_C|fr|&k@e~vg
_C|es|~fE_RCombatientes ~IjExtranjeros{ (Principios Rectores de Madrid)|};~fE@e~vg
_C|ru|~pD@2#!~Ixwacgbjag-kcffafbhkag{ (Ienfbnhjbc fpjaganqBbc mfbdrbmu)|};~EK*Z
_C|ar|~lKabprahl ~zp~Buabgfrcvce);~lKabprahl;~cU~Buabgfrcvce{| abdgibke labdkagbch abtjvalcch abprahl}
_C|zh|马德里~jU
>M|fr|~IA@e~ka
>M|es|comunicado final #IGrupo @e#f@TSiria;Comunicado @e~f9
>M|ru|~kO~u2jaiitdbjc Qfpmmu %'%9Lbfbb;_s{ac|asa|aip|bi|ai} jaiitdbjc
>M|ar|lcah rhcn
>M|zh|~DR#x+I小组最后公报;*j%K公报^"
~ct|fr|#Mréglant ~zS~Gepassage
~ct|ru|~zWmcfcngbycdbb b nahkpmc
~ct|ar|%g#rlabghkb fabilfj;&Iabghkb fabilfj
~ct|zh|通行进出#P
>Q|fr|#Mintérimaire ~sJ*bRive occidentale >bbande @eGaza
>Q|es|#qProvisional Israelo-Palestino %ZRibera ~t-_1Faja @eGaza
>Q|ru|Rxfeblzhja-melchkbdhj{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %9Yemendaip wcfcsp b hcjkafp Qexe
>Q|ar|%g{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #kabAne abBjlce fkwai BEe
>Q|zh|~Cw@G西~E2@:临时#P;@G西~E2@:~Cw临时#P
^2|fr|#M~Ed
^2|es|#q{sobre|para} @u~fD@u~nj@e~uh
^2|ru|@M~lZg Ochmpwlbjc Юyduo Lpned
^2|ar|&I{gofce|qb} ~qF&7_m;%g{abdgibk lgofce|abdgibk lqb|luph gofce|luph qb} ~qF&7_m
^2|zh|@G~ui@:~gs;~s-@.~dk
*Q|fr|#M*bcessation @Dhostilités, @u@'@Dcivils #m_?~Mk
*Q|es|#q%ZCesación ~ibHostilidades, @u@,%1~u]>-~j/Humanitario
*Q|ru|~zWmfcjfeBcdbb wacguv ncohkgbo, ~otb ~Iw~Dvnahkpme
*Q|ar|&Ifkn abpidab abkgabce ~BB~AR{fgcocj fyfb|ftgaqe fyfb|ffyfb} abdoaimag abthoahce
*Q|zh|~Oa~tf准入#P;~Oa{援助|}准入~dk
~i)|fr|~HU~ox#S~kMcentrafricaine
~i)|es|#q~xT~oX~yc~njCentroafricana
~i)|ru|&s%(~ugЦcdkfelzdaeFfbjedhjao Ochmpwlbjc
~i)|ar|%g+r{dh prb abobad|bbobad} ~IFrdvfjce ~GFabfowC
~i)|zh|~Nx与~Ox~wF~gs;~Nx~gp~Ox~wF~dk
~g)|fr|#M~oxau Mali
~g)|es|#q~oX#SMalí
~g)|ru|@M~ugIelb
~g)|ar|{agnak|abagnak dh prb} ~L1~IFdabc
~g)|zh|马里>g与~Ox~gs;马里>g~gp~Ox~dk
~bO|fr|~Eq=Ypaix, @u%f>b&M=Y~kM~Do&NCongo >brégion
~bO|es|^c+zPaz, @u%a_1&l~yc~njDemocrática #ICongo _1Región
~bO|ru|OeiaAd@3a ibfc, _kb ~co~ryHciajfekbAchjao Ochmpwlbjb Dadsa b fcsbade
~bO|ar|~B2~L1fabpdh fabgiafh {brdvfjce|dh prb rdvfjce} absfhBf abmcdkjawce fabdhwke
~bO|zh|~DQ#i该~CL>g+v%z与<)=y;~DQ&1该{区域|地区}>g+v%z~gp<)=y
~vT|fr|~Eqgénéral =Y~GE#SBosnie-Herzégovine
~vT|es|#q^c%l@ePaz #SBosnia y ~K8
~vT|ru|EwB{cc feiaAdac hasleCcdbc|csa feiaAdasa hasleCcdbq|cip feiaAdaip hasleCcdbt|bi feiaAdui hasleCcdbci|ci feiaAdai hasleCcdbb} ~HFUahdbb b Qcfrcsagbdc;Hcokadhj*v
~vT|ar|%gabtwajc abiad ~Bnablfohe fabvjos
~vT|zh|波斯尼亚#i黑塞哥维那>g总=y#P
~hK|es|#q~kF+zTerminación #I~xG_1~C/@euna Paz Estable y Duradera;#q~kF@ePaz
~hK|ru|EjadAekclzd~yf;~kO~yf;~kO{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~hK|ar|%gabhvazc {bthvaG|dh prb thvaG} ~qFflhaG obad dogkj fmazd
~F-|fr|~rqglobal commun
~F-|es|~yaIntegral Conjunto
~F-|ru|Lagichkd{uo ghcawKciltBbo mled|asa ghcawKciltBcsa mlede|aip ghcawKciltBcip mledp|ui ghcawKciltBbi mledai|ai ghcawKciltBci mledc} &d;LNGH
~F-|ar|~uZ*C~Fxabdugjse
~F-|zh|联合~CJ#G
~bZ|fr|~r(@e^j~z6@e^M@DAccords @eMinsk
~bZ|es|~Ag@e_c+z~a6%1~z.@eMinsk
~bZ|ru|Daimlcjh@Bicf %9gumaldcdbt Ibdhjbv hasleCcdbo
~bZ|ar|drdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~bZ|zh|~KE~gs~Nf;#?~KE~dk@.~Nf
~g'|fr|~HUlibyen
~g'|es|#q~xTLibio
~g'|ru|Zbgbohj{ac malbkbAchjac hasleCcdbc|asa malbkbAchjasa hasleCcdbq|aip malbkbAchjaip hasleCcdbt|bi malbkbAchjbi hasleCcdbci|ai malbkbAchjai hasleCcdbb}
~g'|ar|%g+rabbclc
~g'|zh|利比亚~wF~gs
juba|fr|#M@eDjouba =Y~GEau Soudan
juba|es|#q@e{Yuba|Juba} +zPaz #S{el |}Sudán;#q@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhj*v;Hypwbdhj%(~HFLpnedc
juba|ar|&Irfla ~Bnabofmah;&Irfla bbobad
juba|zh|朱巴>g~gs;苏丹>g朱巴~gs
~eU|fr|~iM@e</=Y~GEau Darfour
~eU|es|~xL@e</+zPaz #SDarfur
~eU|ru|~dw{bo najpicdk|asa najpicdke|aip najpicdkp|bi najpicdkai|ai najpicdkc} ~HFHefFpfc
~eU|ar|fDcke ~L0~Bnmajnfj
~eU|zh|~dl~Gq~tg;~Gq~dl~tg
~gS|fr|~iT@e~pi
~gS|es|~dZ@e~pi
~gS|ru|Ufbnykepdhj{bo mejk|asa mejke|aip mejkp|bi mejkai|ai mejkc}
~gS|ar|ivm ljcmrgafh
~gS|zh|布里奇顿#P
+?|fr|~cj#z@8l’inclusion &Nhandicap
+?|es|~eA_Y+zInclusión #BDiscapacidad
+?|ru|Lkfekcsb~cx#F%9bdjltxbb ~nx
+?|ar|~eR@zbtmdar dhFfj abtiake
+?|zh|@C残疾包容+7
~b5|fr|<x@V{révisée |}@e~BMphysique, @el’activité physique #m&Nsport
~b5|es|_T@F#B~h5Física, @uActividad Física >-Deporte
~b5|ru|#e%EFbxbAchjasa gahmbkedbq, ~m!ejkbgdahkb b hmafke
~b5|ar|~bx&R{|abdhkq }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~b5|zh|#C~CI~lj+v~CI~n[#i~CI运动+e
&,|fr|~Eearmés (Principes @eParis);~Eearmés
&,|es|@?y Directrices{| de París} _0{ (Principios de París)| (los Principios de París)|};@?@e~Ib{: Principios y Directrices|} _0
&,|ru|Gfbdrbm{u b phkedagjb|ag b phkedagaj|ei b phkedagjei|eib b phkedagjeib|ev b phkedagjev} #!nckco, ~c"~F6hbleib ~vR~F6sfpmmeib~pP
&,|ar|~px~Fp~zplajco);~pxabdobqe
&,|zh|~DZ&u~OD(~n-#6);~DZ@.&u~OD
~GT|ar|~e[~Fx~gc2023
~GT|zh|~dj：在冠状病毒病疫后%c扩大~CO对~lg#i福祉@:追求;2023~yJ
~eW|fr|~iD#B<yd’examen @e~H"
~eW|ru|~vi~kC%9~L"Hpfwedhjasa mfarchhe
~eW|ar|+(bdIgdj mcjlah abaogijaAc
~eW|zh|德班~wB~fo=o
~nT|fr|%r#m^l~rq*b&M@V~z6~FWstratégie intégrée #méquilibrée @elutte #K~w2
~nT|ru|&s{eq ncjleferbq b Gled|ao ncjleferbb b Glede|ao ncjleferbb b Gledp|pt ncjleferbt b Gled|ao ncjleferbco b Gledai|ao ncjleferbb b Gledc} %'%9deleybgedbt %t<[~nNgufewakjb jaimlcjhdao b hweledhbfageddao hkfekcsbb ~B5ibfagao mfawlciao defjakbjag
~nT|ar|~JZfxwe *C#k~i3&Ryfl ~eRdgsadbe fdgfaEhe bdfarve dusbe abdxmjag ~Fs
~nT|zh|~Gr#C<)以~JR+v~Nj@:#E#i#G;~Gr#C<){，|}以~JR{、|}~Nj@:~N'*j#G^"
~q)|fr|~lL@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *b~cZtransmissibles >b~NQmentale #m&Nbien-être
~q)|ru|~EfAckgcfkasa {xehcnedbq|hagcBedbq} %o=qdbib b ~n7mhbvbAchjasa ~B7b wlesamalpAbq
~q)|ar|~JZ{bbargdai abjnci abdogfC abjali bbrdice abiade|bargdai abrdice abiade abjnci abdogfC abjali|abyamj ih abargdai abjnci abdogfC abjali bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC abjali} >h{Bcj aboajce|Bcj abdimce} fdsanqgva{| fgiEcE abyqe fabobade abhnocgch}
~q)|zh|*J~LK次@G~c5及_(~JQ~k!#i~lg@:~hf#E;*J~LK次#?~c5{以及|及}_(~JQ~k!#i{健康|福祉}^I
~dK|fr|~lL@e~uKapprofondi ~HJ@e~gh*b&U&N~NL~yx
~dK|ru|~Ef%9bkasei hfcndchfaAdasa awxafe @e~cn~cvNcdhjao mfasfeiiu ~rU@e~tE
~dK|ar|~JZbbaogijaA *Tbdhgyn abdme #k~pE~fQ>v
~dK|zh|*j~y4@:#E;*j~y4#E
~hO|fr|~twavenir : unis ~r2action urgente
~hO|ar|~uEdgqmfh <Habgqjs abiarb
~hO|zh|~o,~zN;~fW~zN
~v)|zh|#C~lm~wB论坛进展@x
~fm|ru|~Ef2021 ^(~om
~fm|ar|~JZ~gc2021 #k~pE~h0
~fm|zh|2021%)@G~p2#E;@G~p22021%)#E
~e4|fr|~NULausanne
~e4|ru|Zaxeddhj@I&d
~e4|ar|*HbfEah
~e4|zh|洛桑#G
~n6|fr|~rqd’Oslo
~n6|ru|Ehlaghj@I&d
~n6|ar|*Hpfobf
~n6|zh|奥斯陆#G
~h[|fr|~NUVienne
~h[|ru|~m:@I&d
~h[|ar|*Hnccha
~h[|zh|*l#G
~n5|fr|%PNew START
~n5|ru|&x~pF~rtb ~a8~yi;&x~pF~a8b ~rt~yi;dag{uo Hasagaf|asa Hasagafe|aip Hasagafp|ui Hasagafai|ai Hasagafc} a LJN
~n5|ar|&9ogajg ~L2
~n5|zh|~yl#i俄罗斯联邦@G进一步削减#i限制进攻性+7%[_)@:%F;新削减+7%[%F;新裁武%F
~L,|fr|@Kdétaillé ~mS@e~y(~Bf
~L,|ru|Daimlcjhd@q<c~tA~gW
~L,|ar|abljhadr ~L5~l0abEjaice ~ej
~L,|zh|*f农业#t~JR~th
~Bd|fr|#M~c/#B~Lv@elibre-échange continentale ~Bf
~Bd|ru|@M~n"MFfbjedhjao jadkbdcdkelzdao xadu hgawandao kafsaglb
~Bd|ar|%gabdhuz bdhwke ~on;&I{|thuaG }dhwke ~on
~Bd|zh|~n.*f~k:#P;#?~n.*f~k:@:#P;*f~k:#P
>u|fr|~ek@eHong Kong
>u|ru|Qadjadshj~tS
>u|ar|@9vfhB sfhB ~AS
>u|zh|香港~oa
~bd|fr|~ek~Pm
~bd|ru|~dw~tS
~bd|ar|~fY~AS
~bd|zh|~dl~oa
~eS|fr|+B~x'_9*b#Q>b~b.~pB
~eS|ru|~Kh~gl~Godco
~eS|ar|@t~d5~uCabnoam fdsanqgv
~eS|zh|*f~wL&8#i=x腐败@k
~bb|fr|<x_9#Bdémocratie, @Délections #m#Bgouvernance
~bb|ru|MFfbjedhj%E~jJnciajfekbb, guwafag b pmfeglcdbq
~bb|ar|~s,bbmcdkjawce fabahgxalag fabqsd
~bb|zh|~Cj#i治理+e;~Cj&1{治理|施政}+e
_!|fr|<x~Dointeraméricaine
_!|ru|~eC{eq nciajfekbAchjeq vefkbq|ao nciajfekbAchjao vefkbb|pt nciajfekbAchjpt vefkbt|ao nciajfekbAchjao vefkbco}
_!|ar|~bxabmcdkjawc bblbmah abpdjcsce;~i.<Babmcdkjawc
_!|zh|~n]民主+e
+5|fr|^,~Ci~pB
+5|ru|~eC@b{mfakbg jaffpmrbb|a wafzwc h jaffpmrbco}
+5|ar|@t<B^gabnoam
+5|zh|~n]~tb@k;~n]%0~tb@k
~Bo|fr|~j0%U#Bfaune #m#Bflore marines @e~BI
~Bo|ru|%!^iiafhjbv ybguv ~nVMdkefjkbjb
~Bo|ar|@tqnF ~vr~gQabqce &7phgajsgcsa
~Bo|zh|南极+g~w-~jY~Jw@k
~MN|fr|~j0%U>b<d~sYgrands migrateurs %7~h)~pt~MA#mcentral
~MN|ru|%!^i~k/~Mdb ~I)Aehkqv Tbvasa ~Ki
~MN|ar|@t~u7absDcje abajgqab ~J!~B]
~MN|zh|中西部~jT~gF~yv@k;中西~jT~gF~Jw&1=A@k
~uX|fr|~s2~vO#Bchasse ^Abaleine
~uX|ru|~Hi~Dpjbkawaodasa ~q"
~uX|ar|~EmbghFcd ycm abqcgah
~uX|zh|#C捕鲸~DV@k
~MI|fr|#M#)%?pêches %7<ssud @e~h)Indien
~MI|ru|~zWfuwalaghkgc g tydao ~H3~t?~It
~MI|ar|&I~oJ~KB~f?abvhmc
~MI|zh|南印度洋~dq#P
>x|fr|~z2Sud
>x|ru|~tH~fetydao ~p5~Ki
>x|ar|~KP~IE~BU~dC~KB~B]
>x|zh|南~A7
>w|fr|~z2Nord
>w|ru|%!^ib pmfeglcdbb fuwduib fchpfheib ~fehcgcfdao ~p5~It
>w|ar|@"@-lqnF ftmaje ~vrabodsce &7~BU~dC{|nc }udab ~B]
>w|zh|北~A7
~Ml|fr|~s2=Y%U@Dthonidés @el’Atlantique
~Ml|ru|#e^D^iekledkbAchjbv kpdrag
~Ml|ar|~EmbqnF podas abgfhe &7~yz
~Ml|zh|~Jw~CM金枪鱼~pY
~BX|fr|#M@e&Mrégionale ~Cipiraterie ~J1~Gj#SAsie
~BX|ru|~H]a ~cog #:mbfekhkgai b gaafpycddui fexwaci =ehpnag g Mxbb
~BX|ar|&I~i3abtkbcdc ^g^p&7Joca
~BX|zh|亚洲~E?#i~n?只~CL<)#P;亚洲~E?^!~n?{只|舶}~B)@.~CL<)#P
~MH|fr|Approche ~b7#B<d@V@D~BV~sB
~MH|ru|~H:{bo manvan|asa manvane|aip manvanp|bi manvanai|ai manvanc} j ~BC~Dp~MLgcBchkg
~MH|ar|abhvr abaogjagcrc bbtmaje #abbdfam ~py
~MH|zh|#C~Cx=A+7方针
~kv|fr|#N@e&U@eCharm el-Cheikh
~kv|ru|Шefi-{PC|Plz}-Шcovhj@IahpBchkglcdbq
~kv|ar|~uZujd abucx bbghncH;~uZ~pEujd abucx
~kv|zh|~CT~J-;~CT~JB~gC
~cu|fr|~rzShanghai *b~NQ%7<s~Pj
~cu|ru|Шedveohj@d%9~n7~B7g feijev ~At~O"
~cu|ar|@9uhBvac #k~ILabyqe &7{|twaj }~rd
~cu|zh|~Ek~zm中@:~lg_(上海@x
~lA|ru|Ucflbdhj@d~Bk^w&V~eX
~lA|ar|@9ljbch ~pZ
~be|fr|~xE@epratique &[{de l’OMS |}@8<srecrutement @!@D~MB@e~I.
~be|ru|~cN{uo jancjh|asa jancjhe|aip jancjhp|ui jancjhai|ai jancjhc}{ NEY| Nhcibfdao afsedbxerbb xnfegaavfedcdbq|} %9mfejkbjc %tdeoie ~pM~B8
~be|ar|~Bt~s/^o~vp;abdmfhe ~vp
~be|zh|~zl*I~k!~ip#C招聘~es;~B"{全球卫生人员国际招聘|卫生人员国际招聘全球}~es
~ff|fr|@a_]*b~BY@Dqualifications ~d(&al’enseignement supérieur
~ff|ru|~cN^Dmfbxdedbb jgelbFbjerbo, akdahqBbvhq j guhCcip awfexagedbt
~ff|zh|承认高等~lj~CU资历*I@k
~nZ|fr|Système @ecertification &NProcessus @eKimberley
~nZ|ru|Lvci~b'hcfkbFbjerbb{| dcawfewakedduv eliexag} ~p';hbhkci~b'hcfkbFbjerbb g feijev ~p'
~nZ|ar|hFad idbce scdljbc btymaj uvamag abdhup{| bbdao abxad}
~nZ|zh|金伯利进程证书制度
ammunition|zh|~JD~n/全寿命期=A*I=y;~JD~n/全{寿命|生命}{周期|}=A*I=y
~Bs|ar|+({bargdai abrdice abiade abjnci abdogfC|bbargdai abjnci abdogfC bbrdice abiade} {abdihc lgqkck|luph gqkck} ~i6bbpbnce fBcjva dh ~i6abdgnk ibcva mfbca bbpuxay ~t4
~go|fr|~rz~dB*b~i->b+t: relever #gdéfis &NXXIe siècle
~go|ru|~m:@da ~Gwb mfegahpnbb: akgcku @eguxagu ~JXgcje
~go|ar|~xu_gfabimabe: dfarve gqmcag abkjh abqamc fabiujch;~xu_gfabimabe
~go|zh|@G<l与~Km二十一~Js@:~JG@:*l@x;@G<l&1~Km{二十一|21}~Js~JG@:*l@x`;
