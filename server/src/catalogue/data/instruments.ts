// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~qu|t|*v%Y+l|UN ~tL|1945-06-26|~p9|||1945-10-24|37|
~eR|t|~rL@fCourt @A~p3|~rLCourt|1945-06-26|~p9|||1945-10-24||
~gU|t|%4>c+l||1946-02-13|@z|A/RES/22(I)|1:4|1946-09-17|8|
=T|t|%4>cSpecialized Agencies||1947-11-21|@z|A/RES/179(II)|33:521|1948-12-02||
~lZ|t|%4%U~OCGenocide|Genocide @R|1948-12-09|<)|A/RES/260(III), @O|78:1021|1951-01-12|9|
~c]|t|~e(%Y~vd*i+k@w%YExploitation %YProstitution @AOthers||1949-12-02|@z|A/RES/317(IV), @O|96:1342|1951-07-25||
~vw|t|&A*l@A12 August ~u3|&A*l@A~u3;~lf~qr;four ~qr;~qr|~j4|#p||75:970-973|~j5|51|1
~lY|t|~k!%YWounded @wSick *i~cE~pW<qField|First &A@R|~j4|#p||75:970|~j5||1
~i,|t|~k!@AWounded, Sick @wShipwrecked Members @A~cE~pWat Sea|~t8&A@R|~j4|#p||75:971|~j5||
~gO|t|&A~J!>k~gF@A~j?@AWar|Third &A@R|~j4|#p||75:972|~j5||1
~i-|t|&A~J!>k~OS|Fourth &A@R;&A%4~OS|~j4|#p||75:973|~j5|5|1
~gV|t|~nB@f~cE~tgI)|<k@PI;~nB@f~cEConflicts|1977-06-08|#p||1125:17512|1978-12-07||1
~e2|t|~py~tgII)|<k@PII;~pyConflicts|1977-06-08|#p||1125:17513|1978-12-07||1
~c-|t|@P<k>k<p@w%M@gAdoption @Aan <kDistinctive Emblem (Protocol III)|<k@PIII|~xc|#p||2404:43425|2007-01-14||
~kg|t|~u.@arespecting @gLaws @w~pQ@AWar @1Land|~f8annexed >k~u.@aIV|1907-10-18|~f9|||1910-01-26||
~jj|t|@a~pb|~wQ@a~pb;~wQ~EG@R;~EG@R;~wQ@R|1951-07-28|#p||189:2545|1954-04-22|40|1
>U|t|@P~pb|~D?@P~pb;~D?@Pthereto;~D?*T|1967-01-31|@z||606:8791|1967-10-04||
>2|t|~yr|~J1~yr|1954-09-28|@z||360:5158|1960-06-06||
~b1|t|%4_N@A~EM|~oh%4_N@A~EM|1961-08-30|@z||989:14458|1975-12-13|12|1
~c[|t|~va@R|1926 ~va@R|1926-09-25|#p|||1927-03-09||
~fb|t|@Pamending @g~va@a~o81926||~wR|@z|A/RES/794(VIII)|182:2422|~wR||
~BL|t|~va@a~o81926 @w~rP*T||~wR|@z||212:2861|1955-07-07||
+Q|t|~dv%4~OESlavery, @gSlave Trade, @w~pZ@wPractices Similar *hSlavery|1956 ~dv@R|1956-09-07|#p||266:3822|1957-04-30||
*.|t|%4%L%q@AWomen||1953-03-31|@z|A/RES/640(VII)|193:2613|1954-07-07||
&"|t|%4Nationality @AMarried Women||1957-02-20|@z|A/RES/1040(XI)|309:4468|1958-08-11||
=F|t|*dConsent *hMarriage, ~r"@ZMarriage @w~EH@AMarriages||1962-12-10|@z|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~FY|t|@f%4~pw|ICERD|1966-03-07|@z|A/RES/2106(XX), @O|660:9464|1969-01-04|54|1
~vQ|t|~s3@w&Y~cM|ICESCR|~oO|@z|~b?|993:14531|1976-01-03||
~FX|t|^B~cM|ICCPR|~oO|@z|~b?|999:14668|1976-03-23||
~i7|t|@fCovenants @1~wL|@f~D.Covenants|~oO|@z|~b?|||24|
~i?|t|~za|First ~za|~oO|@z|~b?|999:14668|1976-03-23||
~i[|t|~t8%-@g^BRights, aiming at @gabolition %Y~Fz|~t8~za|1989-12-15|@z|A/RES/44/128, @O|1642:14668|1991-07-11||
~i]|t|%-@g~s3@w&Y~cM||2008-12-10|@z|A/RES/63/117, @O|2922:14531|2013-05-05||
+T|t|%4Non-Applicability @AStatutory Limitations *hWar ~z?@w~z?#cHumanity||1968-11-26|@z|A/RES/2391(XXIII), @O|754:10823|1970-11-11||
~i4|t|@f%4Suppression ~OCApartheid||1973-11-30|@z|A/RES/3068(XXVIII), @O|1015:14861|1976-07-18||
^i|t|@f~w5Apartheid *iSports||1985-12-10|@z|A/RES/40/64, @O|1500:25822|1988-04-03||
~Fu|t|%4~bE_i~tt|CEDAW|1979-12-18|@z|A/RES/34/180, @O|1249:20378|1981-09-03|79|1
~lS|t|%-@g%4~bE_i~tt||1999-10-06|@z|A/RES/54/4, @O|2131:20378|2000-12-22||1
cat|t|~w5=0|~w5~Lg|1984-12-10|@z|A/RES/39/46, @O|1465:24841|1987-06-26|13|1
~F(|t|%-@g~w5=0|%-@g~w5~Lg;OPCAT|2002-12-18|@z|A/RES/57/199, @O|2375:24841|2006-06-22|4|1
crc|t|%4%q~JP|CRC|1989-11-20|@z|A/RES/44/25, @O|1577:27531|1990-09-02|138|1
~lT|t|~nI#D~oZ|~Gs~oZ|2000-05-25|@z|~zUI|2173:27531|2002-02-12||1
~lV|t|~nI#Dsale @A~fC|~Gssale @A~fC|2000-05-25|@z|~zUII|2171:27531|2002-01-18||1
~lU|t|~nI@1a ~AVprocedure||2011-12-19|@z|A/RES/66/138, @O|2983:27531|2014-04-14||1
_w|t|@f%4@6%Y%q@AAll Migrant ~ER@wMembers @A^7Families||1990-12-18|@z|A/RES/45/158, @O|2220:39481|2003-07-01|8|1
crpd|t|%4%q@A~hS|CRPD|2006-12-13|@z|~A.I|2515:44910|2008-05-03|62|1
~qx|t|%-@g%4%q@A~hS||2006-12-13|@z|~A.II|2518:44910|2008-05-03||1
*6|t|~nH~Gb~k'||2006-12-20|@z|A/RES/61/177, @O|2716:48088|2010-12-23|14|1
*o|t|~w5_i*i~Ab||1960-12-14|<)||429:6193|1962-05-22||1
~GD|t|@u@a&2|Organized ~u-@R;Palermo @R;@a&2|~xa|@z|~mMI|2225:39574|2003-09-29|42|1
=h|t|~CcChildren, ~g4|&k+k*T;~Cc~Ek;Palermo *T|~xa|@z|~mMII|2237:39574|2003-12-25|4|1
<Z|t|@P~uh@wAir, ~g4|@P~uh@wAir;~nA*T|~xa|@z|~mMIII|2241:39574|2004-01-28|5|1
>D|t|~DW@w~Hk~g4|Firearms *T;~DW@wAmmunition|2001-05-31|@z|A/RES/55/255, @O|2326:39574|2005-07-03|7|1
~GB|t|@u~w5~oU|~w5~oU;UNCAC|2003-10-31|@z|A/RES/58/4, @O|2349:42146|2005-12-14|31|1
~gK|t|@u~w5~xz; ~oq@f&j@Z~xt~u"~z?Committed by Means @A~kw@w~z(~LeSystems @w*bSharing @AEvidence *i~KPForm @A~EKCrimes|@u~w5~xz|2024-12-24|@z|A/RES/79/243, @O||||
>0|t|~sc~cb@A1961|~scNarcotic Drugs, 1961;~ohSingle @R|1961-03-30|@z||520:7515|1964-12-13||
&(|t|~MZ1972 *T|~MZ@P@A25 March 1972|1975-08-08|@z||976:14152|1975-08-08||1
~c.|t|*d~Dq@A1971|*d~GU|1971-02-21|*z||1019:14956|1976-08-16||
~cT|t|~yJ@w~Dq@A1988|~yJ@w~GU;1988 @R|1988-12-20|*z||1582:27627|1990-11-11||
>T|t|%4%U@w~m(@A~z?#cInternationally Protected Persons, including ~KOAgents||1973-12-14|@z|A/RES/3166(XXVIII), @O|1035:15410|1977-02-20||
~l1|t|@f~w5@gTaking @AHostages||1979-12-17|@z|A/RES/34/146, @O|1316:21931|1983-06-03||
~eX|t|@f~w5@gRecruitment, Use, ~dS@wTraining @AMercenaries||1989-12-04|@z|A/RES/44/34, @O|2163:37789|2001-10-20|7|1
~jo|t|~vD||~wW|@z|A/RES/49/59, @O|2051:35457|1999-01-15|12|1
~db|t|%-@g~vD||~xc|@z|A/RES/60/42, @O|2689:35457|2010-08-19||
<3|t|@f~e(@ATerrorist Bombings||1997-12-15|@z|A/RES/52/164, @O|2149:37517|2001-05-23|8|1
=7|t|@f~e(%Y~dS@A~m[||1999-12-09|@z|A/RES/54/109, @O|2178:38349|2002-04-10||
>R|t|@f~e(@AActs @A&x~m[||2005-04-13|@z|A/RES/59/290, @O|2445:44004|2007-07-07|19|1
^K|t|~HB|%4~m!~Gb&xMaterial @w&xFacilities|1979-10-26|*z||1456:24631|1987-02-08||
~g,|t|~E0|Tokyo @R|1963-09-14|~Lf||704:10106|1969-12-04||
~gP|t|~C1@A~u9||1970-12-16|~f9||860:12325|1971-10-14||
~bV|t|@a+D@A~hq||1971-09-23|~ew||974:14118|1973-01-26||
>P|t|@P*b#9Acts @A~dYat Airports Serving @f~hq||1988-02-24|~ew||1589:14118|1989-08-06||
<T|t|%4Marking @APlastic Explosives *bPurpose @ADetection||1991-03-01|~ew||2122:36984|1998-06-21||
sua|t|~NB|SUA @R|1988-03-10|^:||1678:29004|1992-03-01|7|1
~b3|t|~Oa||1988-03-10|^:||1678:29004|1992-03-01||1
~c/|t|~p8~rL~E7|~p8Statute|1998-07-17|^:||2187:38544|2002-07-01|29|1
~aF|t|@0#D>c~E7||2002-09-09|@z||2271:40446|2004-07-22|7|1
vcdr|t|>u*d~KO~m-||1961-04-18|*z||500:7310|1964-04-24|7|1
vccr|t|>u*dConsular ~m-||1963-04-24|*z||596:8638|1967-03-19|24|1
^V|t|*d~ELMissions||1969-12-08|@z|A/RES/2530(XXIV), @O|1400:23431|1985-06-21||
vclt|t|>u~I"@ATreaties||1969-05-23|*z||1155:18232|1980-01-27|2|1
~q3|t|>u~I"@ATreaties +!=y@w~A-or +!@fOrganizations||1986-03-21|*z|||||
=X|t|>u*dSuccession @A=y*irespect @ATreaties||1978-08-23|*z||1946:33356|1996-11-06||
&9|t|@u*dJurisdictional Immunities @A=y@w^7Property||2004-12-02|@z|A/RES/59/38, @O||||
~aV|t|>u%4Representation @A=y*i^7Relations ~x'~A-@Aa +mCharacter||1975-03-14|*z|||||
~v9|t|@u~I"%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~qV|t|@0%M@g%r@APart XI %Y~qm@A~G[1982|Part XI %i|1994-07-28|@z|A/RES/48/263, @O|1836:31364|1996-07-28||1
~eP|t|@0*b~wI~qm@A~G[1982 %M@g~zAStraddling ~ku@wHighly ~o?Fish Stocks|@u~ku%i;~ku%i|1995-08-04|@z||2167:37924|2001-12-11||
bbnj|t|@0~v!@g~qm#D%A@w#P~ub~Al~tJ~OGAreas ~LX~B4|BBNJ %i|2023-06-19|@z|A/CONF.232/2023/4||2026-01-17||
^r|t|@0#D>c@f~Ax*bLaw %YSea||1997-05-23|@z||2167:37925|2001-12-30||1
~aH|t|@P#D>c@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~i/|t|%4~Ai||~wS|#p||450:6465|1962-09-30||
>A|t|%4~HoShelf||~wS|#p||499:7302|1964-06-10||
_G|t|%4~seSea ~qcContiguous Zone||~wS|#p||516:7477|1964-09-10||
+'|t|@0~w?~J[~x'@f%A@w*y+6by ~gDVessels #D~Ai|~J[%i|1993-11-24|^:||2221:39486|2003-04-24|2|1
=S|t|@0@1~EF~Kd|~EF%i|2009-11-22|^:||3161:54133|2016-06-05||1
~Gw|t|~DwSea, 1974|~DwSea|1974-11-01|~hw||1184:18961|1980-05-25|9|1
~v0|t|~nH%U@A~EDShips, 1973, as modified by @g@P@A1978 relating thereto|~nH%U@A~EDShips;MARPOL @R|1978-02-17|~hw||1340:22484|1983-10-02||1
~bY|t|~I9@wRescue, 1979|~I9@wRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~u7Seafarers, 1978|~u7Seafarers|1978-07-07|~hw||1361:23001|1984-04-28|3|1
+x|t|*d~pV@A@f_(Traffic||1965-04-09|~hw||591:8564|1967-03-05|7|1
~aG|t|%4@f_(~f2||1948-03-06|#p||289:4214|1958-03-17||
mlc|t|_(~mZ#x2006|_(~mZ@R|2006-02-23|#p||2952:51299|2013-08-20||1
=9|t|%4@6%YUnderwater &Y~u/||2001-11-02|<)||2562:45694|2009-01-02|6|1
~bx|t|~nH>'@w*y@AShips’ Ballast Water @wSediments||2004-02-13|~hw|||2017-09-08||
~b6|t|^.@f%4Removal @AWrecks||2007-05-18|~j/|||2015-04-14||
~i:|t|~oW~nHSafe @wEnvironmentally Sound Recycling ~OO||2009-05-15|~yR|||2025-06-26||
>M|t|%4~NsMatter|London @R|1972-12-29|London, Mexico City, Moscow @w_P||1046:15749|1975-08-30||
~F)|t|~s9~ft%YNorth-East Atlantic|OSPAR @R|1992-09-22|<)||2354:42279|1998-03-25|8|1
npt|t|~N,|_M~e-;&x_M~e-;NPT|1968-07-01|&B|A/RES/2373(XXII), @O|729:10485|1970-03-05|81|1
ctbt|t|~aqNuclear-Test-Ban ~e-|CTBT|1996-09-10|@z|A/RES/50/245||||
tpnw|t|&O#D<v@A&x~m]||2017-07-07|@z|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|&OBanning &xWeapon Tests <qAtmosphere, *i~H2~sd@w~v!Water|Partial Test-Ban ~e-|1963-08-05|Moscow||480:6964|1963-10-10||
~e3|t|&O#D<v%YEmplacement @A&x>.~M1>.@AMass Destruction #DSeabed ~qcOcean Floor @w<qSubsoil Thereof||1971-02-11|&B|A/RES/2660(XXV), @O|955:13678|1972-05-18||
~FG|t|%4<v@AMilitary or Any ~cKHostile ~ub~hsModification Techniques||1976-12-10|@z|A/RES/31/72, @O|1108:17119|1978-10-05||
bwc|t|~uj~t5@w~H9@A~yM(Biological) @wToxin >.@w~mF|~tJ>.@R;~tJ@wToxin >.@R|1972-04-10|&B|A/RES/2826(XXVI), @O|1015:14860|1975-03-26|23|1
+/|t|@P*b<v%YUse *iWar @AAsphyxiating, Poisonous or ~cKGases, @w@A~yMMethods @AWarfare|1925 &A*T;&A@P@A1925|1925-06-17|#p|||1928-02-08||
cwc|t|~ujProduction, ~H9@w~ub~z'>.@w~mF|~z'>.@R|1992-09-03|#p||1974:33757|1997-04-29|13|1
ccw|t|*d~jM@A~u"~pO>.Which May Be Deemed *hBe Excessively Injurious or *hHave Indiscriminate Effects|*d~u"~pO~m]|1980-10-10|#p||1342:22495|1983-12-02|17|1
~au|t|@P@1~jM@AMines, Booby-Traps ~M1Devices as amended @13 May 1996|Amended @PII|1996-05-03|#p||2048:22495|1998-12-03||1
~Ft|t|@P@1Explosive Remnants @AWar|@PV|2003-11-28|#p||2399:22495|2006-11-12||1
~l6|t|%4<v%YUse, Stockpiling, ~t5~N4@A~z9Mines @w~mF|~z9~K5;~K5;~Ao@R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~qw|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~e,~e-||2013-04-02|@z|A/RES/67/234B|3013:52373|2014-12-24|37|1
~e0|t|&O@1~OxSpace, including @g~ue|~H2~sd~e-|1967-01-27|&B|A/RES/2222(XXI), @O|610:8843|1967-10-10|32|1
>W|t|@0#DRescue @AAstronauts, @gReturn @AAstronauts ~qcReturn @A~iK||1968-04-22|&B|A/RES/2345(XXII), @O|672:9574|1968-12-03||
_F|t|*d@fLiability @ZDamage Caused by ~sdObjects||1972-03-29|&B|A/RES/2777(XXVI), @O|961:13810|1972-09-01||
<0|t|*d~EH@A~iK||1974-11-12|@z|A/RES/3235(XXIX), @O|1023:15020|1976-09-15||
moon|t|@0~oE@A=y#D~ue|Moon %i|1979-12-05|@z|A/RES/34/68, @O|1363:23002|1984-07-11||
~i3|t|Antarctic ~e-||1959-12-01|_P||402:5778|1961-06-23|15|1
~g)|t|&O*b<v@A&x>.*i~rG|&O@A~xP|1967-02-14|Mexico City||634:9068|1969-04-25||1
~ji|t|South Pacific &xFree ~Li~e-|&O@A~r[|1985-08-06|~r[||1445:24592|1986-12-11||
~p[|t|&O#D~t"~Hl|&O@A~mP;~lG~e-;&O#D~t"Asia &xWeapon-Free Zone;&O#D~xO~Hl|1995-12-15|~mP||1981:33873|1997-03-27|30|1
~jh|t|+i~bi~Li~e-|&O@A~Aq;Pelindaba ~e-|1996-04-11|Cairo|A/50/426, @O||2009-07-15||
~bZ|t|&O@1a ~bi~Li*i~lHAsia|&O@A~p!|2006-09-08|~p!||2970:51633|2009-03-21|24|1
~v"|t|@u~cA|~cA;UNFCCC|1992-05-09|@z||1771:30822|1994-03-21|249|1
~F1|t|~r7@P>k@u~cA|~r7*T|1997-12-11|~KZ||2303:30822|2005-02-16|5|1
_z|t|~iM@0adopted ~v!@g@u~cA|~iM%i|2015-12-12|<)|FCCC/CP/2015/10/Add.1, ~ss1/CP.21, @O|3156:54113|2016-11-04|91|
cbd|t|~al|@u~al|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=C|t|<r@P@1Biosafety >k~al|~z4;<r*T|2000-01-29|~ew||2226:30619|2003-09-11|6|1
~v3|t|~Dv@w~jA^7Utilization >k~al|~Dv@w~jA^7Utilization;~K9*T|2010-10-29|~r)||3008:30619|2014-10-12|7|
~GC|t|@u@a*h~J:Desertification *iThose Countries Experiencing ~EKDrought and/or Desertification, Particularly ~iw|@u~cx;~cx|1994-10-14|<)||1954:33480|1996-12-26|43|1
~dc|t|>u~s9%Y~t3||1985-03-22|*z||1513:26164|1988-09-22||
~aM|t|~hf@g~t3|Montreal *T|1987-09-16|~ew||1522:26369|1989-01-01||
~Fm|t|Basel %4>'@A~dwMovements @A~xB~Az@w^7Disposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~jm|t|~j[%4Prior Informed Consent Procedure @Z~u"~xB~oT@wPesticides *i@fTrade|~j[@R|1998-09-10|~m/||2244:39973|2004-02-24||
~aX|t|~j]*dPersistent Organic Pollutants|~j]@R|2001-05-22|~iP||2256:40214|2004-05-17|2|1
~l5|t|~Am*dMercury|~Am@R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~Fv|t|*d@f~e,*iEndangered ~NJFauna @wFlora|CITES|1973-03-03|_P||993:14537|1975-07-01|27|1
cms|t|%4%A@A~o?~NJAnimals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~v5|t|*dWetlands @A@fImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@0#D%A@AAlbatrosses @wPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~vo|t|~z!%4Ban %YImport into ~zw~qc>'@A~dw~N(*y@A~xB~Azwithin Africa|~z!@R|1991-01-30|~Hn||2101:36508|1998-04-22|4|1
=D|t|~s9@w%W~ft%YWider Caribbean Region|<r@R|1983-03-24|<r@eIndias||1506:25974|1986-10-11||1
alps|t|%4@6%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~de|t|~I"%YNon-navigational Uses @A@fWatercourses|~EQ@R|1997-05-21|@z|A/RES/51/229, @O||2014-08-17||
~GG|t|%4@6@w~ub~dw~EQ@w@fLakes|Water @R|1992-03-17|~Ex||1936:33207|1996-10-06|1|1
~vg|t|*d~eq*iDecision-making @w~zt>)*i~hsMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~L5|t|*d~hsImpact Assessment *ia ~dwContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
~F2|t|*dLong-range ~dwAir Pollution||1979-11-13|#p||1302:21623|1983-03-16||
~Bj|t|~r]@0@1~eq@w>)*i~hsMatters *i~rG|Escazú %i|2018-03-04|Escazú|||2021-04-22||
~bW|t|@f&O@1Plant Genetic ~dW@ZFood @wAgriculture||2001-11-03|^:||2400:43345|2004-06-29||
^O|t|@fPlant @6@R||1951-12-06|^:||150:1963|1952-04-03||
~aQ|t|*d&xSafety||1994-06-17|*z||1963:33545|1996-10-24||
=c|t|*dEarly Notification @Aa &xAccident||1986-09-26|*z||1439:24404|1986-10-27||
<R|t|*d~tI<qCase @Aa &xAccident or Radiological Emergency||1986-09-26|*z||1457:24643|1987-02-26||
~g(|t|Joint %4~mcSpent Fuel *y@w#D~mcRadioactive Waste ~xG||1997-09-05|*z||2153:37605|2001-06-18|6|1
~c!|t|~rL~rS||1956-10-26|@z||276:3988|1957-07-29||
^0|t|~es%Y+n~dt~f2||1946-07-22|@z||14:221|1948-04-07|9|1
fctc|t|+n~dt&J~hP|WHO ~hP;~hP|2003-05-21|#p||2302:41032|2005-02-27|3|1
=!|t|~es%Y@uEducational, Scientific @w&Y~f2||1945-11-16|~hw||4:52|1946-11-04||
<6|t|~es%Y@u~tT%W~f2||1979-04-08|*z||1401:23432|1985-06-21||
~qv|t|*d@f~hq|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~aZ|t|~s9~Nk|@a>?@g@6~Nk;+nHeritage @R|1972-11-16|<)||1037:15511|1975-12-17|2|1
*4|t|%4Means @AProhibiting @w~K:@g~iJImport, Export ~N4@AOwnership @A&YProperty||1970-11-14|<)||823:11806|1972-04-24|2|1
*3|t|~s9@A&Y~DA||1954-05-14|~f9||249:3511|1956-08-07|2|1
*5|t|~t8@P>k~u.@a@A~J1*b~Gb&Y~DA||1999-03-26|~f9||2253:3511|2004-03-09||1
=K|t|@a*bSafeguarding %YIntangible &Y~u/||2003-10-17|<)||2368:42671|2006-04-20||
+)|t|%4@6@w~pa%Y~OG&YExpressions||2005-10-20|<)||2440:43977|2007-03-18|8|1
~b5|t|UNIDROIT *d~gE|*d~gE|1995-06-24|^:||2421:43718|1998-07-01||
~vt|t|@f~w5Doping *iSport||2005-10-19|<)||2419:43649|2007-02-01|3|1
~bT|t|~xH&O*hFacilitate ~ztPublished Works @Z+kWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~xH~e-|2013-06-27|~m0||3162:54134|2016-09-30|1|1
~q0|t|~vb%4Provision @ATelecommunication ~dW@Z~Aa~K6@wRelief Operations|~vb@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>Y|t|~og|~lf~og|1949-09-19|#p||125:1671|1952-03-26|1|1
tir|t|~pQ%4@fTransport @AGoods ~v!Cover @ATIR Carnets|TIR @R|1975-11-14|#p||1079:16510|1978-03-20||1
~d2|t|@f%4Harmonization @AFrontier Controls @AGoods||1982-10-21|#p||1409:23583|1985-10-15|1|1
~e6|t|*d~EO~e,@ALand-locked ~kA||1965-07-08|@z||597:8641|1967-06-09||
+9|t|~CU@wEnforcement @AForeign Arbitral Awards|~r,@R|1958-06-10|@z||330:4739|1959-06-07||
cisg|t|~w6Sale @AGoods||1980-04-11|*z||1489:25567|1988-01-01||
&8|t|@u%4~ub~KP~z(*i@fContracts||2005-11-23|@z|A/RES/60/21, @O|2898:50525|2013-03-01|1|1
_D|t|~w6Carriage @AGoods Wholly or Partly by Sea|~j[~EI|2008-12-11|@z|A/RES/63/122, @O||||
*)|t|@u*d+E|~j-*dTransparency|2014-12-10|@z|A/RES/69/116, @O||2017-10-18||
=W|t|@u*d@fSettlement Agreements Resulting ~h2Mediation|Singapore *dMediation|2018-12-20|@z|A/RES/73/198, @O||2020-09-12||
=M|t|@u%4@fEffects @A~r5Sales ~OO|~er%4~r5Sale ~OO|2022-12-07|@z|A/RES/77/100, @O||||
~IN|t|@f@0*b~hu%YUniversity @Z~Ap||1980-12-05|@z|A/RES/35/55, @O|1223:19735|1981-04-07|1|1
~vR|t|~pJ|+f1930|1930-06-28|#p||39:612|1932-05-01|1|
_u|t|@P@A2014 ~Eb|2014 @P~Eb;@P@A2014 >k~pJ;@P>k~pJ;@P~Eb|2014-06-11|#p||3175:612|2016-11-09||1
~vS|t|Freedom @A~Hm@w@6%Y~I.#x1948 ~g[87)||1948-07-09|~p9||68:881|1950-07-04||
~vT|t|~xI@ZEmployment @a(Revised), ~lf~g[97)||1949-07-01|#p||120:1616|1952-01-22|4|1
~vU|t|~I.@wCollective Bargaining #x~lf~g[98)||1949-07-01|#p||96:1341|1951-07-18||
~qB|t|Equal Remuneration #x~wQ~g[100)||1951-06-29|#p||165:2181|1953-05-23||
~qC|t|=x~cd(Minimum Standards) #x1952 ~g[102)||1952-06-28|#p||210:2838|1955-04-27||1
~qD|t|~OE+f1957 ~g[105)||1957-06-25|#p||320:4648|1959-01-17||
~qE|t|_i(Employment @wOccupation) #x1958 ~g[111)||1958-06-25|#p||362:5181|1960-06-15||
~qF|t|~r"#x1973 ~g[138)|~r"#x1973|1973-06-26|#p||1015:14862|1976-06-19|3|1
~qG|t|~mY@w~xS1989 ~g[169)|~mY@w~xS1989|1989-06-27|#p||1650:28383|1991-09-05||1
~qH|t|~Cb1999 ~g[182)|~Cb1999|1999-06-17|#p||2133:37245|2000-11-19||
~qJ|t|~r0~ER#x2011 ~g[189)|~r0~ER#x2011|2011-06-16|#p||2955:51379|2013-09-05|8|1
~qK|t|~dY@w~Ev2019 ~g[190)|~dY@w~Ev2019|2019-06-21|#p|||2021-06-25||
~c)|t|~NV~s"specific ~vm@Arefugee problems ~iw|@a~cGSpecific ~pM@A~EGProblems ~iw|1969-09-10|>"||1001:14691|1974-06-20||1
~ge|t|~NV*belimination @Amercenarism ~iw||1977-07-03|Libreville||1490:25573|1985-04-22||1
~qM|t|+iUnion ~s9@w~tI@AInternally Displaced +k~iw|Kampala @R|2009-10-23|~KY||3014:52375|2012-12-06||
_m|t|~jD~cM|Banjul ~tL|1981-06-27|~j/||1520:26363|1986-10-21||
~bt|t|+i*v#D%q@wWelfare ~JP||1990-07-11|>"|||1999-11-29||
~vZ|t|~E:@A~sg~iw|Maputo *T|2003-07-11|~HY||3268:26363|2005-11-25||
~vn|t|Constitutive Act %Y+iUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~s9@A~HD|European *d~wL|1950-11-04|^:||213:2889|1953-09-03||
achr|t|American *d~wL|Pact @A~sb|1969-11-22|~sb||1144:17955|1978-07-18||
=L|t|~Ompreventing @wcombating _?#cwomen @wdomestic ~GE||2011-05-11|~p1|||2014-08-01||
~lR|t|~Om~xz|Budapest @R|2001-11-23|~u!||2296:40916|2004-07-01||
_r|t|~Om#w#c&k&qBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~Fp|t|_k%4~f6~m(@w~Hw@A~dY~tt|@a@A~fU|1994-06-09|~fU|||1995-03-05||
bern|t|%4%A@AEuropean Wildlife @w~lKHabitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
^j|t|*v~HA|Pact ~HA|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bv|t|*v%Y~Hm@A~xOAsian Nations|ASEAN ~tL|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|&O@AAmity @w&j*i~xOAsia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~h3|t|*v%Y&j~pP*bArab =y%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@0#DStatus @wFunctions %Y@f~J?@1Missing ~f5||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|@a*b@f~pP*bExploration %YSea||1964-09-12|~xx||652:9344|1968-07-22||1
~Gu|t|%4~zA~Es~dW<q~t"Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_q|t|~Kw@A~zK|~u.~Kw@A~zK|1980-10-25|~f9||1343:22514|1983-12-01||
+J|t|~Nv|~u.~Nv|1993-05-29|~f9||1870:31922|1995-05-01||
~c'|t|%4Recovery Abroad @AMaintenance||1956-06-20|@z||268:3850|1957-05-25||
ihr|t|@f~dt~f8(2005)|@f~dtRegulations|2005-05-23|#p||2509:44861|2007-06-15|28|
udhr|i|+m~N1~wL||1948-12-10|<)|A/RES/217(III)|||138|
~aw|i|_5Granting @A~pX*hColonial Countries @w~K-||1960-12-14||A/RES/1514(XV)|||87|
<J|i|~OM&j~M"|~OMCo-operation ~M";+GFriendly ~m-|1970-10-24||A/RES/2625(XXV), @O||||
~a"|i|+GPermanent Sovereignty over ~lKResources||1962-12-14||A/RES/1803(XVII)||||
%R|i|@u_5~pw||1963-11-20||A/RES/1904(XVIII)||||
>z|i|@n%Y%q~JP||1959-11-20||A/RES/1386(XIV)||||
>6|i|_5*Z@A_i~tt||1967-11-07||A/RES/2263(XXII)||||
<2|i|+G~seAsylum||1967-12-14||A/RES/2312(XXII)||||
^y|i|~vf@A~EA<q~r0Affairs @A=y~qc~Gb^7~pX@wSovereignty||1965-12-21||A/RES/2131(XX)||||
+M|i|~vf@A~EA@wInterference <qInternal Affairs @A~kA||1981-12-09||A/RES/36/103, @O||||
_E|i|+G=xProgress @w#U||1969-12-11||A/RES/2542(XXIV)||||
*"|i|_5~oq@A@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<X|i|~N1@8~cGSea-Bed ~qcOcean Floor, ~qcSubsoil Thereof, ~LX@gLimits @A~B4||1970-12-17||A/RES/2749(XXV)||||
~gI|i|Definition @AAggression||1974-12-14||A/RES/3314(XXIX), @O||||
^x|i|_5~hu@A~DI||1974-05-01||A/RES/3201(S-VI)|||3|
~aP|i|>l#D~hu@A~DI||1974-05-01||A/RES/3202(S-VI)||||
*N|i|*v@A~iG%q@wDuties @A~kA||1974-12-12||A/RES/3281(XXIX)||||
^m|i|~OI~Hr||1975-12-09||A/RES/3447(XXX)||||
=8|i|_5~GbAll +k~h2Being Subjected *h=0||1975-12-09||A/RES/3452(XXX), @O||||
+[|i|+C@Z~op||1979-12-17||A/RES/34/169, @O|||11|
+?|i|_5~bEIntolerance @w@A_iBased @1Religion or Belief||1981-11-25||A/RES/36/55|||7|
~eW|i|Manila ~rb@A@fDisputes||1982-11-15||A/RES/37/10, @O|||7|
~aN|i|+n*v@ZNature||1982-10-28||A/RES/37/7, @O||||
~aJ|i|@8@AMedical Ethics relevant >kRole @A~dt~K.particularly Physicians, <q~Gb~j?@wDetainees #c=0||1982-12-18||A/RES/37/194, @O||||
^N|i|_5Right @APeoples *h~Ap||1984-11-12||A/RES/39/11, @O||||
="|i|~N1~iB@A>)@Z~EP@A~u-@wAbuse @APower||1985-11-29||A/RES/40/34, @O||||
~bH|i|~Ot>)(The ~er~H7|~Ot~p3;~er~EI|1985-11-29||A/RES/40/33, @O||||
*(|i|~iB#D~pX%YJudiciary||1985-09-06|Milan|||||
>B|i|_5~nM#U||1986-12-04||A/RES/41/128, @O|||28|
&l|i|+G=x@wLegal @8%M@g@6@wWelfare @AChildren, ~x'~ELReference *hFoster Placement @wAdoption Nationally @wInternationally||1986-12-03||A/RES/41/85, @O||||
^J|i|~C?%YEffectiveness %YPrinciple @ARefraining ~h2@gThreat or ~ubForce *i@f~m-||1987-11-18||A/RES/42/22, @O||||
+,|i|Body @A@8*b~GbAll +k~v!Any Form @ADetention or Imprisonment||1988-12-09||A/RES/43/173, @O||||
=I|i|_5%U@wRemoval @ADisputes @wSituations Which May Threaten @f~f4@w~cd@w~Ku%Y@u*ithis Field||1988-12-05||A/RES/43/51, @O||||
~e5|i|&z~hy+6(The Tokyo ~H7|&z~hyMeasures;Tokyo ~EI|~dO||A/RES/45/110, @O|||3|
=e|i|~iB*b~N6||~dO||A/RES/45/111, @O||||
>X|i|~OADelinquency (The Riyadh Guidelines)|~OADelinquency;Riyadh Guidelines|~dO||A/RES/45/112, @O||||
~c6|i|~KM~GbJuveniles Deprived @Atheir Liberty|Havana ~EI|~dO||A/RES/45/113, @O||||
>O|i|Model &O@1Extradition||~dO||A/RES/45/116, @O||||
^v|i|Model &O@1Mutual ~tI*i=)Matters||~dO||A/RES/45/117, @O||||
<P|i|~iB~Ku@ALawyers||~wT|Havana|||||
*/|i|#I~Ku@AProsecutors||~wT|Havana|||||
~aC|i|~iB#D~ubForce @wFirearms by ~op||~wT|Havana|||||
&V|i|+n_5Survival, @6@w%W@A~Ek||1990-09-30|@z|||||
*q|i|@u@8@ZOlder ~f5||1991-12-16||A/RES/46/91, @O||||
~aK|i|@8*b~Gb+k~x'Mental Illness ~qcImprovement @AMental ~dtCare||1991-12-17||A/RES/46/119, @O||||
~cU|i|+GFact-finding by @g@u~u4%Y~yb||1991-12-09||A/RES/46/59, @O||||
&7|i|_5~Gb~k'||1992-12-18||A/RES/47/133|||4|
*-|i|~OI+kBelonging *h~ccor Ethnic, Religious @wLinguistic Minorities||1992-12-18||A/RES/47/135, @O|||7|
~aY|i|_5*Z@A~dY~tt||~wV||A/RES/48/104|||10|
&E|i|Standard ~m:#DEqualization @AOpportunities @Z~hS||~wV||A/RES/48/96, @O||||
^M|i|@8^'~cc~pZ*b~pa@w~Gb~D.(Paris ~m"|@8%M@gstatus @Anational ~ja*b_U@w@'@Ahuman rights;~iM~xK|~wV||A/RES/48/134, @O|||3|
+V|i|~HK||~wW||A/RES/49/60, @O||||
&U|i|@n*hSupplement @g1994 ~HK||1996-12-17||A/RES/51/210, @O||||
%8|i|~C?@A&j~z2@w~r]Arrangements or Agencies <q~yb||~wW||A/RES/49/57, @O||||
+.|i|_5Occasion %YFiftieth Anniversary %Y+l||1995-10-24||A/RES/50/6|||4|
_H|i|+n>l@ZYouth|+n>l@ZYouth >kYear 2000 @wBeyond|~w]||A/RES/50/81, @O|||12|
*9|i|_5Right @w~As@AIndividuals, Groups @wOrgans @ASociety ~w?@wProtect Universally Recognized ~HD|+G~D.Defenders|1998-12-09||A/RES/53/144, @O||||
^l|i|@n@w>l@1~NP|+G~NP|1999-09-13||A/RES/53/243|||10|
*,|i|@u~m2&b|~m2&b|2000-09-08|@z|A/RES/55/2|||68|
~l0|i|~N1Commitment @1HIV/AIDS||2001-06-27|@z|A/RES/S-26/2, @O|||2|
~qz|i|%L+GHIV/AIDS||2006-06-02|@z|A/RES/60/262, @O||||
~vy|i|~rBIntensifying Our Efforts *h~j(HIV @wAIDS||2011-06-10|@z|A/RES/65/277, @O||||
~qA|i|~rBOn @gFast Track *hAccelerating @gFight #cHIV @w*h~KR@gAIDS Epidemic by ~D]||2016-06-08|@z|A/RES/70/266, @O||||
~FU|i|~rB~KRInequalities @wGetting @1Track *hEnd AIDS by ~D]||2021-06-08|@z|A/RES/75/284, @O||||
*?|i|A world fit @Zchildren||2002-05-10|@z|A/RES/S-27/2, @O||||
>Q|i|@u_5~k(||2002-09-16|@z|A/RES/57/2||||
~F'|i|~k(|NEPAD|2001-07-11|Lusaka|A/57/304, @O|||28|
>7|i|~xb~fxOutcome||2005-09-16|@z|A/RES/60/1|||15|
>V|i|~iB@w#I#D~nMa Remedy @wReparation @Z~EP@AGross ~Lh@A@f~D.Law @w~EK~Lh@A@f~bpLaw||2005-12-16||A/RES/60/147, @O||||
&Q|i|@u~lC|~lC|2006-09-08||A/RES/60/288|||26|
~ck|i|Institution-building %Y@u~tz||2007-06-18|#p|A/HRC/RES/5/1, @O||||
+]|i|~enMandate-holders %Y~tz|~s(Council;~s(~tz|2007-06-18|#p|A/HRC/RES/5/2, @O||||
<N|i|@u~OI~mY~K-|UNDRIP|2007-09-13||A/RES/61/295, @O|||35|
<I|i|~HZbinding ~ut@1all types @Aforests|@uforest instrument|2007-12-17||A/RES/62/98, @O||||
~cW|i|~tHforests ~J3|~tHforests, ~J3|2017-04-27||A/RES/71/285, @O||||
*n|i|~JHAlternative Care @A~Ek||2009-12-18||A/RES/64/142, @O||||
^W|i|@u~io||2010-07-30||A/RES/64/293|||34|
~by|i|~NlOffenders (the ~lG~H7|~NlOffenders;~lG~EI|2010-12-21||A/RES/65/229, @O|||13|
&,|i|Updated ~EZ~sg~IZ|~EZ~sg~IZ|2010-12-21||A/RES/65/228, @O|||8|
~l(|i|~Au+G~aqStrategies @Z&cChallenges: ~ee>)Systems @w^7%W*ia Changing World||2010-04-19|Salvador|A/RES/65/230, @O||||
~l7|i|%L@n~q"#D%U@w>'@ANon-communicable Diseases||2011-09-19|@z|A/RES/66/2, @O||||
*!|i|@u+G~D.~gC@wTraining||2011-12-19||A/RES/66/137, @O||||
~aD|i|The future we want||2012-06-22|~ea|A/RES/66/288, @O||||
~jc|i|@u@8@w#I@1~ztLegal Aid *i=)>)Systems||2012-12-20||A/RES/67/187, @O|||10|
^R|i|@n~q"#D~OQ~GfLevels||2012-09-24|@z|A/RES/67/1||||
~aL|i|@n~bl~z]@1@f~xI@w#U||2013-10-03|@z|A/RES/68/4||||
<M|i|~j:%Yhigh-level plenary meeting *gknown as @g+n<:~mY~K-||2014-09-22|@z|A/RES/69/2||||
~bX|i|SIDS ~HiModalities @A#w(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @O|||18|
_:|i|>u@n@w~li||2014-11-05|*z|A/RES/69/137||||
^Z|i|~li|>u~AZ|2014-11-05|*z|A/RES/69/137, &rII|||2|
&m|i|@u~EZ~mR~IZ||2014-12-18||A/RES/69/194, @O|||5|
*S|i|@f#I@Z~ee>)Responses ~x'Respect *h&k&Y~r?~M1Related Offences||2014-12-18||A/RES/69/196, @O|||8|
<Y|i|~t9&b||2015-03-18|~u]|~ClI|||7|
^S|i|~t9~jZ|~t9~mX|2015-03-18|~u]|~ClII|||93|
~eF|i|~C5%Q%YThird ~Cu#U|~C5~kr|2015-07-27||A/RES/69/313, @O|||106|
~eG|i|Transforming our world: @g~qo|~qo;_"~kr|2015-09-25|@z|A/RES/70/1|||643|
~gL|i|<(+GIntegrating ~ee>)into @gWider @u%Q*hAddress =x@w~iG~J/@w~w?@g~OQ~GfLevels, @wPublic Participation||~xe||A/RES/70/174, @O|||6|
~bS|i|&z@g~gF@A~j?(the ~m4~H7|&z@g~N6;~m4~EI|~xe||A/RES/70/175, @O|||32|
~e7|i|~MIoverall review %Y~x0outcomes ~Kz#D~kwSociety||2015-12-16|@z|A/RES/70/125||||
~no|i|Our joint ~hC@wcountering @gworld drug problem||2016-04-19|@z|A/RES/S-30/1, @O||||
=b|i|~r,@n@ZRefugees @wMigrants||2016-09-19|@z|A/RES/71/1|||9|
~lN|i|~y]*g@1~pe||2016-10-05|@z|A/RES/71/3||||
~e1|i|_5~nM~Ap||2016-12-19||A/RES/71/189, @O||||
^w|i|New Urban ~kr||2016-10-20|Quito|A/RES/71/256, @O|||16|
~aS|i|~MNcall @Zaction||2017-07-06|@z|A/RES/71/312, @O||||
~bd|i|#i#D~x0@u~io||2017-09-27|@z|A/RES/72/1||||
~aI|i|#iadopted at @g~m4~f4Summit||2018-09-24|@z|A/RES/73/1||||
~l8|i|#i%Ythird ~s1@Anon-communicable diseases||2018-10-10|@z|A/RES/73/2||||
>4|i|~y]*g~q.||2018-10-10|@z|A/RES/73/3||||
~l9|i|@u~OIPeasants ~M1People Working *iRural Areas||2018-12-17||A/RES/73/165, @O||||
>N|i|&c~u)@ZSafe, Orderly @wRegular ~r!|&c~u)@1~r!;~o:~u)@1~r!|2018-12-10|Marrakech|A/RES/73/195, @O|||43|
^Q|i|&c~u)@1Refugees|global compact @1~jj|2018-12-17||A/73/12(PartII)||||
>x|i|^,~x7%Ysecond High-level ~mL||2019-03-22|~ks|A/RES/73/291, @O||||
~q2|i|~C:~ad~v'|~ET~ad~v';~tD~adworld|2019-10-10|@z|A/RES/74/2||||
~v7|i|#i~j1%Y%kAssembly||2019-10-15|@z|A/RES/74/4, @O||||
un75|i|_5commemoration %Yseventy-fifth anniversary %Y+l||2020-09-21|@z|A/RES/75/1||||
~nl|i|Our common ~hCchallenges @wimplementing measures *hprevent @wcombat corruption @wstrengthen @!cooperation||2021-06-02|@z|A/RES/S-32/1, @O||||
~up|i|United #cracism, ~Mr~lrxenophobia @wrelated intolerance||2021-09-22|@z|A/RES/76/1||||
~g'|i|The ~y/~xo|~y/~kr;~sd_"~xo;Space2030 ~kr|2021-10-25||A/RES/76/3||||
~eU|i|~r7+GAdvancing ~u-~f6=)>)~qc~OQLaw: Towards @gAchievement %Y~qo|~r7&b|2021-03-07|~KZ|A/RES/76/181, @O|||12|
~az|i|<(>l*bLeast Developed Countries|<(~AZ|2022-04-01||A/RES/76/258, @O|||26|
~aT|i|~m7future, our responsibility||2022-07-21||A/RES/76/296, @O||||
<D|i|~y]#Dmidterm review %Y~t9~jZ||2023-05-18|@z|A/RES/77/289, @O||||
~Gt|i|#i~j1*g(Sustainable %WGoals Summit)||2023-09-29|@z|A/RES/78/1, @O||||
~qU|i|#i*g#Z@1pandemic prevention, preparedness @wresponse||~xf|@z|A/RES/78/3, @O||||
~d8|i|~y]~q.||~xf|@z|A/RES/78/5, @O||||
~jn|i|~o0%Q@Z^?States: A Renewed @n@ZResilient Prosperity|~o0%Q@Z^?~kA;~o0~kr|2024-07-16||A/RES/78/317, @O|||9|
=R|i|~E?|The ~E?|~xg|@z|A/RES/79/1|||21|
*8|i|&cDigital Compact||~xg|@z|~DXI|||6|
<K|i|+GFuture Generations||~xg|@z|~DXII|||3|
~vk|i|~y]@1~pe||2024-10-07|@z|A/RES/79/2, @O||||
_n|i|Awaza ~Dm|Awaza ~AZ;~Dm|2024-12-24||A/RES/79/233, @O|||7|
~qZ|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @O|||2|
+U|i|@n%Y@uConference #D~E.|~j]_5~E.|1972-06-16|~iP|A/CONF.48/14/Rev.1||||
+W|i|+m_5~Hw@AHunger @wMalnutrition||1974-11-16|^:||||7|
>y|i|^,~g0@ZPromoting @w~EzTechnical &jamong ~hd|^,~Kb|1978-09-12|~ks|||||
=H|i|~mW~iF%YTenth ~mw||1978-06-30|@z|A/RES/S-10/2|||9|
_A|i|Rio +G~Hv@w#U|Rio &b|~wU|~ea|~a3I||||
~i1|i|%Q21||~wU|~ea|~a3II||||
>E|i|~HZBinding Authoritative Statement @A@8@Za &c~gB#DManagement, %A@w#P%W@AAll Types @AForests||~wU|~ea|~a3III||||
>w|i|@K~o.%r@A%Q21||1997-06-28|@z|A/RES/S-19/2, @O||||
='|i|>u~NY||1993-06-25|*z|A/CONF.157/24(PartI), ~IdIII|||29|
<y|i|>l~N:|Barbados ~AZ|1994-05-06|~oS|A/CONF.167/9||||
~l-|i|~sh~iQ@Za Safer World: #I@Z~lK~Aa~f6Preparedness @w~K6@wits ~Kb|~sh~EN|1994-05-27|~ES|A/CONF.172/9||||
_p|i|>l%Y@f<:~K/@w#U||1994-09-13|Cairo|A/CONF.171/13||||
*2|i|~tN+G=x#U|~tN&b;~tN~NY|1995-03-12|~xx|~yKI||||
+(|i|>l~Kz@Z=x#U||1995-03-12|~xx|~yKII||||
~p]|i|~er@n@w~rO||~wX|^d|A/CONF.177/20/Rev.1||||
=z|i|~er&b||~wX|^d|~pKI|||4|
^k|i|~er~rO||~wX|^d|~pKII||||
~dz|i|Further actions @w~Is*himplement @g~er@n@w~rO||2000-06-10|@z|A/RES/S-23/3, @O||||
~aE|i|Habitat ~kr||1996-06-14|~p1|A/CONF.165/14||||
<A|i|+GCities ~M1&qSettlements <qNew Millennium||2001-06-09|@z|A/RES/S-25/2, @O||||
<W|i|~p8+G+n~eu||1996-11-13|^:|||||
+O|i|~p8+GNutrition|||^:||||9|
<z|i|>l^c2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<O|i|>l^c~tE|~Ak>l^c~tE;~Ak~AZ|2011-05-13|~p1|A/CONF.219/7, ~IdII|||6|
~g"|i|>l~jK~J:@wEradicate @g~iJ~e,*i+B>.*iAll Its Aspects||2001-07-20|@z|A/CONF.192/15|||7|
<4|i|@f~tU*hEnable =y*hIdentify @wTrace, *ia Timely @wReliable Manner, ~iJ+B~m]|@fTracing Instrument|~xc|||||2|
~vv|i|Durban ~NY||2001-09-08|~Hs|A/CONF.189/12, ~IdI|||5|
~je|i|~j.~gB%Y~Cu#U|~IW|2002-03-22|~r(|A/CONF.198/11, +"1, @O||||
~ay|i|<(+G~dS@ZDevelopment: ~x7%YFollow-up ~Cu%W*h~At@g%r%Y~IW|<(+G~dS@Z#U|2008-12-02|~yO|A/RES/63/239, @O||||
~bR|i|~qj|~K2~KJ@1Ageing;~K2~Kb|2002-04-12|~u:|~yL1, &rII|||11|
<x|i|%L@n~qc~qj||2002-04-12|~u:|~yL1||||
*p|i|~p2+G#P#U||2002-09-04|~r4|~xm1, @O||||
>L|i|~N!%W(Johannesburg #M@AImplementation)|~N!#U;~p2#M@A~C!|2002-09-04|~r4|~xm2, @O||||
^h|i|Almaty @K@AAction: Addressing @g~ELNeeds @A%Xwithin a New &c#1@Z~EOTransport &j@ZLandlocked @w~EO~hd|Almaty ~AZ|2003-08-29|Almaty|A/CONF.202/3, &rI||||
~eQ|i|&A~N1~xK||2003-12-12|#p|~C4||||
^o|i|&A~Kb||2003-12-12|#p|~C4||||
^X|i|~H'Commitment||2005-11-18|Tunis|A/60/687||||
~da|i|~H'%Q*b~kwSociety|~H'~kr|2005-11-18|Tunis|A/60/687||||
+K|i|~j-&b||2005-01-14|Port Louis|~xnI||||
<Q|i|~j-~iQ~o.%r%Y>l~N:|~j-~iQ@A~C!;~j-~EN|2005-01-14|Port Louis|~xnII||||
>G|i|~Aj&b||2005-01-22|Kobe|~Hh||||
_t|i|~Aj#1@Z#w2005–2015: Building @gResilience @ANations @wCommunities *hDisasters|~Aj#1@Z=n|2005-01-22|Kobe|~Hh|||4|
=P|i|^.~x7~bl~mL||2009-12-03|~j/|A/RES/64/222, @O||||
=U|i|~Lz~t5Patterns|~LzProduction|2012-06-22|~ea|A/CONF.216/5, @O|||3|
~l4|i|Keeping @gpromise: united *hachieve @g~m2%WGoals||2010-09-22|@z|A/RES/65/1||||
~fd|i|~j:~q"@1Youth: ~z]@wMutual Understanding||2011-07-26|@z|A/RES/65/312||||
~dd|i|~sdMillennium: >u+G~sd@w&q#U||1999-07-30|*z|A/CONF.184/6, +"1||||
*L|i|@8~cGUse by =y@A~J,Earth Satellites @Z@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @O||||
~aU|i|@8~K]Remote Sensing %YEarth ~h2~H2Space||1986-12-03||A/RES/41/65, @O||||
=Q|i|@8Relevant >k~ub&xPower Sources *i~H2Space||1992-12-14||A/RES/47/68||||
~aW|i|+G@f&j~c0~sd*bBenefit @w<qInterest @AAll States, Taking into ~m8Account @gNeeds @A~hd||1996-12-13||A/RES/51/122, @O||||
^U|i|~N1Legal ~OxSpace||1963-12-13||A/RES/1962(XVIII)||||
=A|i|~IU@w&qRights: ~Ez@g@u“Protect, Respect @wRemedy” ~mX|~IU@w~wL|2011-06-16|#p|A/HRC/17/31, @O|||32|
*M|i|~f0Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @O|||30|
<U|i|~f0Extreme Poverty @w~wL||2012-09-27|#p|A/HRC/21/39, @O||||
~gW|i|~H4~g0#D~ID@Aadvocacy @Anational, ~Mror religious hatred that constitutes incitement *h~lrhostility or ~GE|~H4~Kb|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>K|i|Manual ~g2@A=0|~Ak*T|1999-08-09|~p1|||||
*m|i|#I@1>)*iMatters involving Child ~EP@wWitnesses @ACrime||2005-07-22||E/RES/2005/20, @O||||
&D|i|~JH%U@ACrime||2002-07-24||E/RES/2002/13, @O|||4|
&C|i|#I@Z#w@1~mR<q=)>)System||1997-07-21||E/RES/1997/30, @O||||
=V|i|Basic principles #Duse @Arestorative +q~Mp*icriminal matters||2002-07-24||E/RES/2002/12, @O||||
~fa|i|Consultative ~is@wnon-governmental organizations||1996-07-25||E/RES/1996/31||||
^9|i|~JH~OK|criteria *b~OK|1980-07-25||E/RES/1980/67, @O||||
+v|i|Arab ~f4Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &rII, resolution 14/221|||21|
^P|i|Quartet performance-based road map *ha permanent two-State solution >k~thconflict|Quartet road map|2003-04-30||S/2003/529, @O||||
^L|i|~N1@8@1Interim Self-Government Arrangements||1993-09-13|_P|A/48/486-S/26560, @O||||
*1|i|~j,&c~bo~mX|~j,~bo~mX|2022-12-19|~ew|CBD/COP/15/17, ~ss15/4, @O|||14|
~bu|i|_O#M@Z~bo~rl~qcAichi ~boTargets|_O#M@Z~bo~tE|2010-10-29|~r)|UNEP/CBD/COP/10/27, annex, ~ssX/2, @O|||5|
~eH|i|%Q2063: The ~zwWe Want|%Q2063 %Y+iUnion;%Q2063|2015-01-31|>"|||||
>3|i|^e#D~kyGovernance @ATenure @ALand, >(@wForests ~OU||2012-05-11|^:||||16|
~aB|i|+C@Z~ky~Ae||1995-10-31|^:|||||
humanitarian-donorship|i|@8@wGood Practice @A~bpDonorship||2003-06-17|~iP|A/58/99-E/2003/94, &rII|||6|
~bL|i|~u.+C#cBallistic Missile Proliferation||2002-11-25|~f9|||||
~df|i|~wP@APiracy, ~h)@w~iJ_(Activity *iWest @w~lHAfrica|Yaoundé ~Op|2013-06-25|Yaoundé|||||
~bI|i|~wP@A~NT<qWestern ~pY~qcGulf @AAden|Djibouti ~Op|2009-01-29|~Eo|||||
~c:|i|Safe Schools &b||2015-05-29|Oslo|||||
~an|i|~iMCommitments *hProtect ~mRUnlawfully Recruited or Used by ~cE~pWor ~cEGroups|~iMCommitments|2007-02-06|<)|||||
+:|i|+G~I1|~LO+G~I1|1998-06-18|#p|||||
~bO|i|~LO~rv@AWork|~rv@AWork|2019-06-21|#p|A/73/918, @O|||5|
<L|i|~LO+G~o'|+G~o'|2008-06-10|#p|A/63/538-E/2009/4, @O||||
~lM|i|~N1~Ei||1978-09-12|~Ei|||||
~bw|i|~N1Astana @1primary health care|~N1Astana||Astana|||||
~qL|i|Incheon ~En~gC2030: ~vc@wEquitable Quality ~gC@wLifelong Learning @ZAll|Incheon &b|2015-05-21|Incheon|||||
^Y|i|+m+GBioethics @w~wL||2005-10-19|<)|||||
&)|i|+m+G&YDiversity||2001-11-02|<)|||||
~c9|i|+m_5&qGenome @w~wL||1997-11-11|<)|A/RES/53/152||||
~bN|i|@u+G&qCloning||2005-03-08||A/RES/59/280, @O||||
~i2|i|Recommendation #DEthics @A~J,Intelligence||2021-11-23|<)|||||
=G|i|@uguidelines @Zconsumer protection||2015-12-22||A/RES/70/186, @O||||
+S|i|~fW@8@AOfficial Statistics||2014-01-29||A/RES/68/261||||
~dA|i|~JH~t7@AComputerized ~dVData Files||~dO||A/RES/45/95||||
=g|i|~As@A=y@Z~y0wrongful acts||2001-12-12||A/RES/56/83, @O||||
_s|i|~iB@1Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>I|i|~iO@0~z2~qc~E7||2004-10-04|@z|A/58/874, @O|||7|
+y|i|Financial ~NM%Y+l||2013-07-01||ST/SGB/2013/4|||18|
~Gz|t|@0@1Trade-Related ~pM@AIntellectual ~r?~cM|TRIPS %i|~oP|~m0||1869:31874|1995-01-01||
wto|t|~xH~xk+n~e,~f2||~oP|~m0||1867:31874|1995-01-01||
~gM|i|<(_5TRIPS @0@wPublic Health||2001-11-14|~yO|WT/MIN(01)/DEC/2||||
~F0|i|Kazan ~G)||2017-07-15|Kazan|||||
+P|i|~H6~ed|~sa~ed;~sa^E*iSouth Sudan;~H6%i;~sa%i|2018-09-12|>"|||||
=O|t|~hg~dv@P@1Liability @wRedress >k~z4|~hg~dv*T|2010-10-15|~r)|||2018-03-05||
~av|t|@0~wOUnregulated ~xC>(<q~lHArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~at|t|~xq@0@A~J2#D~wI~bq@P@A1993 %M@g~bq~nH~mc~gDVessels, 1977|~xq@0@A2012;~xq%i|2012-10-11|Cape Town|||||
~vY|i|Malabo +G~HiAgricultural Growth @wTransformation @ZShared Prosperity @wImproved Livelihoods||2014-06-27|Malabo|||||
~l3|i|~KJ~Kd||2001-03-02|^:|||||
<F|i|<(%L@n%Y“World =xSummit” ~v!@gtitle “the ~t8~fx@Z=xDevelopment”|<(%L&b|2025-11-04|~yO|A/RES/80/5, @O|||2|
=B|i|Cancun +GMainstreaming @g%A@w#P~ub~bo@ZWell-being||2016-12-03|Cancun||||6|
~kG|i|~Eh~JX||2014-11-12|~r)||||8|
<E|i|@0@1~hr+!Israeli @wSyrian Forces|~hr@A~pW%i;1974 ~hr@A~pW%i;~hr%i|1974-05-31|#p|||||
~qI|t|~H,2007 ~g[188)|~H,2007|2007-06-14|#p|||2017-11-16||
>Z|t|*dRoad ~vd@A1968|~D[~og|1968-11-08|*z||1042:15705|1977-05-21||
_B|t|~A0|~D[~A0|1968-11-08|*z||1091:16743|1978-06-06||
~c7|t|@0~z2@w~kZregarding @g~Ew%Y+l|~Ew%i|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~eZ|t|*v%Y&J@AAmerican ~kA||1948-04-30|Bogotá||119:1609|1951-12-13||
*:|t|_k@a~wO@wPunish ~Lg||1985-12-09|<r@eIndias|||1987-02-28||
&n|t|_k*dProtecting @g~D.@AOlder ~f5||2015-06-15|_P|||2017-01-11||
=d|t|~E:@AOlder +k~iw||2016-01-31|>"|||||
>C|t|~iGCommunity @AWest +i=y*d~dN@w~hj|*d~dN@w~hj|2006-06-14|Abuja|||2009-09-29||
=N|t|~lH+i@a*b>'@A~dN@wAll ~mdThat Can Be Used @Z^7Manufacture, Repair @wAssembly|Kinshasa @R|2010-04-30|~EB|||2017-03-08||
cifta|t|_k~w5@g~ab~HkExplosives, @w~hj||1997-11-14|_P|||1998-07-01||
~v8|t|~G4~K.1995|~G4~m9|1995-07-07|~hw|||2012-09-29||
~cR|t|%4#9Acts ~K]@f~hq||2010-09-10|^d|||2018-07-01||
+w|t|@P~dv>k~C1@A~u9||2010-09-10|^d|||2018-01-01||
~eY|t|@P*hAmend @g~E0||2014-04-04|~ew|||2020-01-01||
~l)|t|@P@A~xb>k~NB|@P>k~NB|2005-10-14|~hw|||2010-07-28||
<1|t|@P@A~xb>k~Oa|@P>k~Oa|2005-10-14|~hw|||2010-07-28||
+N|t|~fS~HB||2005-07-08|*z|||2016-05-08||
^s|t|~tY~fS~hf@g~t3|~tY~z8|2016-10-15|~HW|||2019-01-01||
~ax|t|<(~fS~r7*T|<(~z8|2012-12-08|~yO|||2020-12-31||
~f?|i|~EuClimate Pact||2021-11-13|Glasgow|||||
<5|t|~um|+n~e,&J~um;~e,~pV%i|||||2017-02-22||
=J|t|~Cs|+n~e,&J~Cs|2022-06-17|#p|||2025-09-15|2|
<S|t|+n~dt&J~t4|WHO ~t4;~t4|2025-05-20|#p|||||
^q|t|Pact @1Security, Stability @w%W~ojRegion||2006-12-15|~j/|||2008-06-21||
>H|t|~J8~rS|~J8Agency|1957-11-14||A/RES/1145(XII), @O||||
>S|t|~Bb&J*b<v@A~z'~m]||2000-10-17||A/RES/55/283, @O||||
~e?|t|~Bb@f&J@Z~r!||2016-07-25||A/RES/70/296, @O||||
>1|i|Staff ~NM%Y+l|||||||8|
<V|i|~NMGoverning @KPlanning, @g@K~pM%YBudget, @gMonitoring @A%r~qcMethods @AEvaluation|||||||7|
~c"|i|@n%Y~pYas a ~Li@A~Ap||1971-12-16||A/RES/2832(XXVI)||||
~gS|i|Lima ~En~vc@w#P~tT#U||2013-12-02|Lima|||||
~bb|i|Oslo ~cI&b||2007-03-20|Oslo|A/63/591, @O||||
~aR|i|~Ao*v@Z~dtPromotion||1986-11-21|Ottawa|||||
_o|i|~lG*v@Z~dt~pa*ia Globalized World||2005-08-11|~mP|||||
~gX|i|Rio %L+G=xDeterminants @AHealth||2011-10-21|~ea|||||
~jg|i|~iM+GAid Effectiveness||2005-03-02|<)|||||
~cP|i|Accra %Q@Z=n||2008-09-04|Accra|||||
~Fr|i|Busan Partnership @ZEffective %WCooperation||2011-12-01|Busan|||||
~i5|i|Bali _O#M@Z~LeSupport @wCapacity-building|||||||4|
~c(|i|^._5Role @wMandate %Y@u~HvProgramme||1997-02-07|~j/|||||
~F6|i|Malmö ~cI&b||2000-05-31|Malmö|A/55/25, &rI||||
~gQ|i|&c>l*b@6~ft~h2Land-based Activities||1995-11-03|_P||||4|
~bP|i|~KJ*b*y@A~gDCapacity|||^:|||||
~eS|i|~KJ*b~zASharks|||^:|||||
~bQ|i|~KJ@ZReducing Incidental Catch @ASeabirds *iLongline ~Ae|||^:|||||
+R|i|^e@ZSecuring #PSmall-scale >(~xh@AFood ~cd@wPoverty Eradication|||^:|||||
*7|i|^e@ZFlag State Performance|||^:||||7|
<B|i|@f~JH*y@ADeep-sea >(<q~Ai||2008-08-29|^:|||||
~qt|i|@f#I@1Bycatch *y@w_N@ADiscards|||^:|||||
~cV|i|^e#DMarking @A~gDGear|||^:|||||
~l'|i|~p8+G_Z||2005-03-12|^:|||||
~jl|i|Reykjavik +G~ky>(<q~AlEcosystem|||Reykjavik||||7|
<H|i|@n~Kz@1~eu|||^:|||||
_C|i|Five ~p8@8@Z#P&c~eu|||^:|||||
=E|i|&c#1@1~oT– For a Planet Free @AHarm ~h2~oT@wWaste|&c#1@1Chemicals|2023-09-30|Bonn|||||
^p|i|&cJobs Pact||2009-06-19|#p|||||
_y|i|Olympic ~tL||||||||
~jf|i|Moscow @n*hEnd TB||2017-11-17|Moscow|||||
>5|i|~g0~wOViolent Extremism||||A/70/674||||
_v|i|~f0Foreign Terrorist Fighters (Madrid Guiding ~m"|~K2Guiding ~xK|||S/2015/939, &rII||||
>F|i|~mW~Ie%Y#wGroup @ZSyria|&Acommuniqué|2012-06-30|#p|A/66/865-S/2012/522, @O||||
~co|i|@0@1~N(Access||2005-11-15||||||
>J|i|~thInterim @0#DWest Bank ~qcGaza Strip||1995-09-28|_P|A/51/889-S/1997/357, @O||||
^T|i|~ed||2015-08-17||||||
*O|i|~vA@ACivilians ~N8|~vA@ACivilians, ~N8|2017-12-21|>"|||||
~i6|i|%L@0@Z~k1<q~lH+iRepublic||2019-02-06|Bangui|S/2019/145, @O|||4|
~gT|i|@0@Z~k1*iMali|@0@1~k1*iMali|||||||
~bJ|i|Peace, ~cd@w&j#1*b~KNRepublic %YCongo ~qcRegion||2013-02-24|>"|S/2013/131, @O||||
~vr|t|%k#1@0~KHBosnia @w~KV||~w]|<)|S/1995/999, @O||~w]||
~hB|i|~mW@0@Z~KR@gConflict @wBuilding a Stable @wLasting ~Ap||2016-11-24|Bogotá|||||
~FZ|i|Joint ~aq~Kb||2015-07-14|*z|S/RES/2231(2015), &rA||||
~bU|i|Package @A+6*b%r%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &rI||||
~gR|i|Libyan %L%i||~xe|Skhirat|||||
juba|i|Juba @0~KHSudan|Juba ~f4%i|2020-10-03|Juba|||||
~eL|i|<(~iF~KHDarfur||2011-07-14|~yO|||||
~gJ|i|Bridgetown Covenant|||~oS||||8|
+-|i|@uDisability Inclusion ~EN||||||||
~b0|i|@f*v@A~m!Education, ~m!Activity @wSport|||<)|||||
&'|i|@8@w~yz(Paris ~m"|@8@w~yz(the ~iM~m";@8@w#I@1<'~cEGroups||<)|||||
~GA|i|~C:~ND~v'|~ET~ND~v';~tD~NDworld|~xf|@z|A/RES/78/4, @O||||
~eN|i|~j:%YDurban ~AtConference|||#p|A/CONF.211/8, ~IdI||||
~nn|i|%L@n@w~g0@1@f&jtowards an Integrated @wBalanced ~iQ*hCounter @g+nDrug Problem||2009-03-12|*z|||||
~qT|i|#i%Yfourth ~s1@Anoncommunicable diseases ~qc_U@Amental health @wwell-being||2025-12-15|@z|A/RES/80/117||||
~dG|i|%L@n~blMidterm ~At#D%r%Y~li||2019-12-05|@z|A/RES/74/15||||
~hF|i|~MNunited @Zurgent action||2025-06-13|Nice|||||
~v2|i|Progress @n%Y@f~xI~AtForum||2022-06-07|@z|A/RES/76/266, @O|||3|
~fc|i|2021 %L_5%r%Y@u~io||2021-11-22|@z|A/RES/76/7||||
~eV|i|Lausanne ~G)||2021-09-21|Lausanne|||||
~nR|i|Oslo ~G)||2019-11-29|Oslo|||||
~h"|i|>u~G)||2022-06-23|*z|||||
~nQ|t|&O+!~kZ~qcRussian Federation ~Hb|New START ~e-;New START;&O~Hb|2010-04-08|Prague|||2011-02-05||
~L0|i|~aq~zw~rt%WProgramme||||||||
~AJ|t|~xk+i~HoFree ~e,Area||2018-03-21|~HW|||2019-05-30||
>n|i|~oW~cI&b||2005-12-18|~yR|||||
~a]|i|<(~cI&b||2001-11-14|~yO|||||
~eJ|t|+iUnion *d~K:@w~xt~oU||2003-07-11|~HY|||2006-08-05||
~a?|t|+i*v@1Democracy, Elections @wGovernance||2007-01-30|>"|||2012-02-15||
_T|i|_k~KN~tL||2001-09-11|Lima|||||
+1|t|_k~w5~oU||1996-03-29|Caracas|||1997-03-06||
~AU|t|%4%A@AAntarctic ~AlLiving Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
~My|t|%4~zAHighly ~o?~ku<qWestern @w~lH~p6||2000-09-05|Honolulu|||2004-06-19||
~uH|t|~nH~t7@AWhaling||1946-12-02|_P||161:2124|1948-11-10||
~Mt|t|Southern ~pY>(%i||2006-07-07|^:|||2012-06-21||
>q|t|%4~zA~xC~Es~dW<qSouth ~p6||2009-11-14|Auckland|||2012-08-24||
>p|t|%4~zA~xC>(~dW<qNorth ~p6||2012-02-24|~Lf|||2015-07-19||
~L:|t|~nH%A@AAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
~BI|t|~r]&j@0@1~xt~NT*iAsia||2004-11-11|~Lf|||2006-09-04||
~Ms|i|_OApproach *h@f~oT~xG||2006-02-06|Dubai|||||
~kl|i|~yS%rPlan||2022-11-20|Sharm el-Sheikh|||||
~cp|i|Shanghai +GPromoting ~dt<q~qo||2016-11-21|Shanghai|||||
~lq|i|Berlin ~JX||2021-05-19|Berlin|||||
~ba|i|WHO &c~Ni|&c~Ni|2010-05-21|#p|||||
~e:|t|&c~CU@AQualifications >?Higher ~Ab||2019-11-25|<)|||2023-03-05||
~nt|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &rII||||
ammunition|i|&c#1@ZThrough-life ~pOAmmunition ~xG||2023-12-04|||||7|
~Bc|i|~MIrealization %Y~m2%WGoals @wother ~y0agreed ~Ifgoals @Zpersons ~x'disabilities: @gway forward, a disability-inclusive ~Ifagenda towards 2015 @wbeyond||2013-09-23|@z|A/RES/68/3||||
~gf|i|>u+G~u-@wJustice: Meeting @g~J/%YTwenty-first Century||2000-12-04|*z|A/RES/55/59, @O||||
social-protection-floors|i|~mE~J2~g[202)|~mE2012|2012-06-14|#p|||||
informal-economy|i|~xR2015 ~g[204)|~xR2015|2015-06-12|#p|||||
breast-milk-code|i|@f~xs@AMarketing @ABreast-milk Substitutes||1981-05-21|#p|||||
alcohol-strategy|i|&c~iQ*hReduce @gHarmful ~ubAlcohol||2010-05-21|#p|||||
human-rights-education-programme|i|+n@K@Z~D.~Ab||2004-12-10||A/RES/59/113A||||
transparency-rules|i|~m:@1+E|UNCITRAL ~m:@1+E|2013-07-11|*z|A/68/17, &rI||||
euro-mediterranean-terrorism|i|Euro-Mediterranean +C@1Countering ~m[||2005-11-28|Barcelona|||||
paris-mediterranean|i|Joint @n%Y~iMSummit ~zi||2008-07-13|<)|||||
bamako-small-arms|i|~z!+Gan +iCommon Position #D~iJProliferation, Circulation @wTrafficking @A+B~m]||2000-12-01|~Hn|||||
carpathians|t|#1%4@6@w#P%W%YCarpathians|Carpathian @R|2003-05-22|Kyiv|||2006-01-04||
carpathians-agriculture|t|@P@1#P~rt@wRural #U||2017-10-12|Lillafüred|||||
carpathians-transport|t|@P@1#PTransport||2014-09-26|Mikulov|||||
sharks|i|~m1@AUnderstanding #D%A@A~o?Sharks||2010-02-12|Manila|||||
disability-humanitarian|i|*v@1Inclusion @A+k~x'Disabilities *i~bp=n||2016-05-23|~p1|||||
disaster-relief-guidelines|i|~JH~r0~pV@w~t7@A@f~AaRelief @wInitial Recovery Assistance||2007-11-30|#p|||||
uae-resilience|i|United Arab Emirates ~oJ|UAE ~oJ|2023-12-13|Dubai|||||
disarmament-session-1982|i|Concluding ~iF%YTwelfth ~mw||1982-07-10|@z|A/S-12/32||||
our-common-agenda|i|Our Common ~kr||||A/75/982||||
debt-common-framework|i|~yNTreatments ~LX@gDebt Service Suspension Initiative|~yNTreatments|2020-11-13||||||
gaza-comprehensive-plan|i|~aq#M*hEnd @gGaza Conflict||2025-09-29||S/RES/2803(2025), &r1||||
two-state-declaration|i|~r,~rb%YQuestion @APalestine ~qc%r%YTwo-State Solution|||@z|A/CONF.243/2025/1, @O||||
paris-economic-protocol|i|~iM@P@1~iG~m-||1994-04-29|<)|||||
idlib-memorandum|i|~I,||2018-09-17|Sochi|||||
idlib-protocol|i|<k@P>k~I,||2020-03-05|Moscow|||||
containers|t|~pQ*dContainers, 1972|~pQ*dContainers|1972-12-02|#p||988:14449|1975-12-06||
commercial-vehicles|t|~pQ%4Temporary Importation @ACommercial Road Vehicles||1956-05-18|#p||327:4721|1959-04-08||
stockholm-yemen|i|~j]%i||2018-12-13|~iP|~Lb||||
hodeidah|i|~ic@g~DB|~ic~DB;~ic@g~sZSalif @wRas Issa;Hodeidah %i|2018-12-13|~iP|~Lb||||
abyei|i|~o4%YSudan ~qc~DY@w~B5|~o4@ASudan @w~DY@w~B5|2011-06-20|>"|S/2011/384, @O||||
sudan-2005|i|~aq~f4%i||2005-01-09|~j/|S/2005/78, @O||||
budapest-memorandum|i|~m1@1~cdAssurances *iConnection ~x'Ukraine’s Accession >k~N,|Budapest Memorandum|1994-12-05|~u!|S/1994/1399, &rI||||
helsinki-final-act|i|~mWAct %Y<:~cd@w&j*iEurope|Helsinki ~mWAct|1975-08-01|~Ex|||||
charter-paris|i|*v@A~iM@Za New Europe||1990-11-21|<)|A/45/859, @O||||
minnesota|i|Minnesota @P#D~C'@APotentially Unlawful Death|Minnesota *T|||||||
extra-legal-executions|i|@8#DEffective %U@w~C'@AExtra-legal, Arbitrary @wSummary Executions||1989-05-24||E/RES/1989/65, @O||||
death-penalty-safeguards|i|Safeguards guaranteeing @'%Yrights @Athose facing @g~Fz||1984-05-25||E/RES/1984/50, @O||||
impunity-principles|i|Updated Set @A@8*b@6@w~pa@A~D.through #w*h~J:Impunity||2005-02-08||E/CN.4/2005/102/Add.1||||
torture-documentation|i|@8~g2@A=0||2000-12-04||A/RES/55/89, @O||||
judicial-conduct|i|Bangalore @8@A~r5~z,||2006-07-27||E/RES/2006/23, @O||||
belgrade-principles|i|Belgrade @8#D~iO+!~cc~D.~pZ@wParliaments||2012-02-23|Belgrade|A/HRC/20/9, @O||||
open-skies|t|&O@1Open Skies||1992-03-24|~Ex|||2002-01-01||
inf|t|&O+!~kZ~qcUnion @ASoviet Socialist Republics #D*Z@A^7~tV@wShorter-Range Missiles|~tV&x~pW~e-|1987-12-08|Washington, D.C.||1657:28521|1988-06-01||
explosive-weapons|i|%L+G~oq@g~GbCivilians ~h2@g~bpConsequences Arising ~h2@g~ubExplosive >.*iPopulated Areas||2022-11-18|Dublin|||||
siem-reap|i|~t!Plan|~t!#M2025–2029|2024-11-29|Siem Reap|||||
nairobi-small-arms|t|~LR~OeRegion, @gHorn @A~zw@wBordering ~kA|~LR~OeRegion ~qcHorn @AAfrica|2004-04-21|~j/|||2006-05-05||
responsible-agriculture|i|@8@Z~kyInvestment *i~rt@wFood Systems||2014-10-15|^:||||5|
adequate-food|i|^e*hSupport @gProgressive Realization %Y~nMAdequate Food ~OU|||^:|||||
disabled-programme|i|+n>l>?~Hr||1982-12-03||A/RES/37/52||||
dakar-education|i|Dakar #1@Z=n||2000-04-28|Dakar|||||
education-2030|i|~gC_"#1@Z=n||2015-11-04|<)|||||
montevideo-population|i|Montevideo ~gB@1~K/@w#U||2013-08-15|Montevideo|||||
nairobi-maafikiano|i|^.Maafikiano||2016-07-22|~j/|TD/519/Add.2||||
npt-objectives|i|@8@wObjectives @Z&x_M@wDisarmament||1995-05-11|@z|||||
catch-documentation|i|^e@ZCatch Documentation Schemes|||^:||||7|
transshipment|i|^e@ZTrans-shipment|^e@ZTransshipment||^:|||||
ecolabelling|i|~JHEcolabelling @AFish @w~EsProducts ~h2~AlCapture ~Ae|||^:|||||
gfcm|t|@0*b~hu%Y%k>(~J?~zi||1949-09-24|^:||126:1691|1952-02-20||
kunming-action-agenda|i|~yS*hKunming #w%Q@ZNature @wPeople||||||||
connect-2030|i|~xv%Q@Z&cTelecommunication/Information @w~c4#U|~xv%Q@Z&cTelecommunication/ ~kw@w~c4#U;~xv~kr||Dubai|||||
desertification-framework|i|~oi#1%Y@u~cx|~oi#1%Y@R;~oi~mX||Ordos|ICCD/COP(13)/21/Add.1, ~ss7/COP.13, @O|||7|
gatt-1994|t|~rI@w~e,1994|~rI@w~e,@A1994|~oP|~m0|||||
gatt|t|~rI@wTrade||1947-10-30|#p||55:814|1948-01-01||
gats|t|%k@0@1~e,*iServices||~oP|~m0|||||
hate-speech|i|@u~iQ@w~g0@1Hate Speech||2019-06-18|@z|||||
jeddah-sudan|i|Jeddah ~Oi|~Oi|2023-05-11|Jeddah|||||
jeddah-amendment|i|~tX+C2017|~tX~Op;Jeddah ~z8|2017-01-12|Jeddah|||||
london-protocol|t|1996 @P>k%4~NsMatter, 1972|London *T|1996-11-07|~hw|||2006-03-24||
polar-code|i|@f~xs@ZShips Operating *iPolar Waters|Polar Code|2014-11-21|~hw|||||
isps|i|@fShip @wPort Facility ~cdCode||2002-12-12|~hw|||||`;

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
agnakce 
la 
United Nations 
las Naciones Unidas 
and 
宣言
abpdd abdgqme 
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
LasleCcdb{c|q|t|ci|b} 
Convenio 
abtibah abocaoc {bbargdai abjnci abdogfC bbrdice abiade|bargdai abrdice abiade abjnci abdogfC|abyamj ih abargdai abjnci abdogfC bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC} 
annex
Protocol 
{q|b|t|co}{| Icynpdefandao afsedbxerbb kfpne} 
Convention
{uc fpjaganqBbc mfbdrbmu|uv fpjaganqBbv mfbdrbmag|ui fpjaganqBbi mfbdrbmei|uib fpjaganqBbib mfbdrbmeib} 
para 
jehetB{bohq|csahq|ciphq|bihq|cihq} 
internationale 
d’action 
Protocolo 
Protocole 
for 
Agreement 
on 
{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib} 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb} 
los 
Hcjleferb
Protection 
pour 
Principles 
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
h dcxejadduib ejkeib, demfeglcdduib mfakbg wcxamehdahkb 
against 
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
Acuerdo 
abdgibk 
Geneva
保护
发展
contra 
Gfasfeii{e|u|c|p|ao} ncohkgbo 
NhcawB{eq ncjleferbq|co ncjleferbb|pt ncjleferbt|co ncjleferbco} 
问题
Action 
Convention, 
del 
@DNations Unies 
@5{q|b|t|co} 
@e@t
国际
@1@g
政治@x
@iJerbo 
行动计划
Desarrollo 
Guidelines 
contre 
jehetBb{chq|vhq|ihq|ibhq} 
Accord 
Plan 
Principes 
协定
Sustainable 
prévention 
abtibah 
en 
las 
Development
abljfgfsfb 
Programa 
{uo mled|asa mlede|aip mledp|ui mledai|ai mledc} ncohkgbo 
{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao} 
high-level meeting 
nfpsbv ychkajbv, wchAclagcAduv blb pdbyetBbv nahkabdhkga 
Framework 
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
sécurité 
abagnak 
{bc mfegble|bv mfegbl|bi mfegblei|bib mfegbleib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
Agreement
@Jle 
General 
autres peines ou traitements cruels, inhumains 
guhajasa pfagdq Qcdcfelzdao Mhheiwlcb 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
@hpolitique 
Rights 
Implementation 
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
abiabdc 
relativo 
日内瓦
@Y{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }visant à prévenir, réprimer 
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
Prevention 
@jPolítica 
Development 
Landlocked Developing Countries 
@A@g
@m@t
国家
@e@4
Wejplzkekbgd@oj Dadgcdrbb 
g awlehkb 
@a#D
@Yfacultatif se rapportant 
Prevención 
dans 
regional-cooperation-declaration
ma 
@ca 
组织
ncohkgbo 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb} 
年
Mundial 
Optional @Pto 
Tratado 
aux 
武器
à 
kdi abpidab Bcj abdujfie 
ncohkgbo
personnes 
Declaration
Global 
Represión 
@J#f
人
#Ndirecteurs 
Cooperación 
非法
Cooperation 
Trafficking in 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
{| de la Organización Mundial del Comercio} 
GalbkbAchj
Human 
annex 
{问题|}#g议@.#E
儿童
行为
Gagchkj{e|b|c|p|ao} 
Hasagaf@B
Nuclear 
kfaim @y{abhdfHrce abmhca|abmhca abhdfHrce} 
@uStandard Minimum Rules @Z
Geneva 
London, Moscow @wWashington
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
Treaty 
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
#cTransnational Organized Crime
b #0gbnag awfeBcdbq b dejexedbq
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
《
Personas 
维也纳
@J@t
@Z@g
@ehaut niveau @el’Assemblée générale 
@a@1
Standards @ATraining, Certification @wWatchkeeping 
非洲
%Y%kAssembly 
to 
in 
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
Charter 
Conservación 
Derecho 
Management 
Vienna
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
{abljfgfsfb abdbqk labdcDak|ljfgfsfb abdcDak} abpnjckc bqkfk abthoah fabuifl {luph qkfk|abdgibk lqkfk} 
{bc fpjaganqBbc mfbdrbmu|bv fpjaganqBbv mfbdrbmag|bi fpjaganqBbi mfbdrbmei|bib fpjaganqBbib mfbdrbmeib}
&eprivilèges #limmunités 
Dadgcdrb@Qa 
Elimination 
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
lfbacag &4twaj abtrjaGag abxaye {bdrbo qkfk abthoah|bbdrbo|abgalie bdrbo qkfk abthoah|abgalie bbdrbo}
zone exempte d’armes nucléaires 
Forced Labour #x
document 
@XFacultativo 
African 
Armas 
Persons 
United Nations
Universal 
World 
abocaoc 
droit 
justice 
mfbgblcsbqv b biipdbkckev 
、
其他
LasleCcdb{c|q|t|ci|b}
arab-peace-initiative
beijing-protocol-2010
facilitation-maritime
financial-regulations
@T@t
@a@e
Small Arms @wLight 
Code @AConduct 
*b#9Acts #c@gSafety 
Transparency *iTreaty-based Investor-State Arbitration
首脑会议
@n@1
torture #l%lou dégradants
行动
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
&Pabxay labqkfk abdmhce fabocaoce
Nkaf{ao mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc} j Qeeshjao jadgcdrbb 
a wafzwc #bhkerbadefduv mlekFafi, fehmalaycdduv 
corruption-inter-american
准则
战略
@DNations Unies
Internacionales
Measures 
&f权
abfDcke abxgadce 
arbitration-new-york
between 
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
#BAsamblea %k
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
States 
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
restorative-justice
singapore-mediation
succession-treaties
@7@t
Código @eConducta 
Torture @wOther Cruel, #8
&Pabxay labqkfk abakgyamce fabargdaice fabDkance
不&f道或有辱
Adicional a @4Convenios 
社会
#Smatière d’exploration #ld’utilisation 
dcxejaddasa, dchaawBeciasa b dcfcsplbfpciasa 
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
abpoaoce 
abpuxay 
abqcfahag fabhlagag abljce abdvmme labahkjaA
fexgbkbq 
gestion 
internationales 
l’utilisation 
mfanagalzhkgcddao wcxamehdahkb
visant %?
基本#6
小岛屿#r中%0
我们@:
犯罪
酷刑#h+t残忍
Fixed Platforms Located #DContinental Shelf
Wejplzkekbgd{uo mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc}, @U
Additional 
bbmfb abrEjce abyBcje abhadce
le 
l’espace 
régissant 
&A*l@A12 August 1949, 
*i@g
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
Paris
hakfpndbAchkge 
ibC 
附加@E
#mHumanos
Conference @1
abpdd abdgqme
fondamentaux 
qncfdasa 
@e#e@e
#l@t
Privileges @wImmunities %Y
@La gxebiaakdaCcdbqv %nJerbo b 
#Sfaveur @Dpays 
@m@4Privilegios e Inmunidades 
#h平
{abdihc labfkace|luph abfkace} dh abpdjaA 
待遇或处罚
abtAanc {abdbqk lagnakcag|tbC agnakcag} rhcn {abdikfme nc|abdIjxe} 12 Jl/pBowo 
*h@g
@K@A#w
Pacte @!#)%/#5civils 
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
y &H
#BReunión 
%p@J{le VIH et le sida|le VIH/sida} : 
Addis Ababa
Control 
Fisheries 
Justice 
Marco 
OpjaganqBb
Weapons 
bdsanqe 
bhmalzxagedbq 
concerning 
havfedcdbb 
mesures 
principes 
{|le |du |au }
*bLeast Developed Countries *bDecade 
Beijing
Voluntary #I
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
great-lakes-pact
itlos-privileges
kigali-amendment
l’application 
l’homme
model-assistance
new-urban-agenda
nieo-declaration
non-intervention
Code @econduite 
%?@t
@fCovenant @1Civil @w%L
illicite, non déclarée #lnon réglementée
@ba 
@0#DResolution %YConflict 
Ilegal, No Declarada y No Reglamentada
Pequeños &NInsulares #S*Q
bbqm dh dxawj absfajD bbngje 2015-2030
{问题|}@.#g议@.#E
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
%M@gStatus @A
@Yfacultatif 
Aclagcje
Buenos Aires 
Medidas 
Nairobi 
Países 
Rome
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
内陆#r中%0
Discrimination 
Icynpdefandasa 
Inter-American 
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
@XFacultativo{ de la Convención sobre los Derechos del Niño|} %H
@m@4
Carta 
Non-Proliferation 
Reduction 
Strategic 
Washington
abghdce abdogmade 
abmfb 
africaine 
democratic-charter
promotion 
促进
措施
支援最不发达
@e@v
Illegal, Unreported @wUnregulated Fishing
_KNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
y @t
fBcjv dh Ajfl &Ipf abdvche
main armée %?l’encontre @Dnavires 
#i%Y#Z@1universal health 
@n#D
fabrication #l<mtrafic =rd’armes 
petits =iinsulaires #S%v
xejadev b awuAeqv hpvampkdao gaodu
管辖范围以外
贸易
2030 
Diversidad 
Maritime 
l’accès 
mfegahpnbq 
mondiale 
qkfk 
relatifs 
vienna-declaration-lldc
violence 
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao} j 
{eq|ao|pt} 
@eGinebra {de|del} 12 @eagosto 
Illicit Manufacturing @A@w&kFirearms, 
Tortura y &-o Degradantes
moving together *hbuild a healthier 
bdhi abycm <"ghFcd fjmiv fabkAaG 
sfeynedhjbv b malbkbAchjbv mfegev
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao}
#L{de l’Organisation mondiale de la Santé |de l’OMS |}&e
%S>b=[@Dressources halieutiques 
expanding our ambition @Zhealth 
#C性*r受{难|害}者
*dBiological Diversity
jadkbdcdkelzdai CclzFc
paris-commitments
thuaG dhwke xabce dh *Uabhffce 
xadc, hgawandao ak <]afpybq, g 
Comprehensive 
Icynpdefandao 
ahpBchkglcdbt 
cape-town-2012
ccw-amended-ii
central-arctic
decolonization
doha-amendment
doha-financing
doha-programme
financement &L
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
+jNucleares 
<-rdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &r
Aplicación 
Conferencia 
Lacnbdcdduib Шkekeib Micfbjb 
abkdj fabprjad abodafce abpxjC
dfFnc @yfabpnjam abdjglwch lva
dmfhe kfaim 
gaafpycdduv 
permanent-sovereignty
psalagdasa mfegahpnbq
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco} %9
一切形式
鱼类种群
>-{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #K
People’s Liberation Movement @1Temporary Arrangements 
mfejkbAchj{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} 
#olabgmalcj abgc ggxHva mfbe 
africa-democracy
documento final 
doha-ministerial
health-personnel
oslo-ministerial
toutes #fformes 
trafficking-2017
wafzwc #biafhjasa hpnavanhkge
{人民|民族}{权|权利}*]
%od’actes =r#J@t%e
&HTráfico Ilícito 
Nuclear-Weapon-Free 
bhjafcdcdbb dehblbq 
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco}
%YHigh-level 
1949{|،} fabdgibk lqdace Aqaca {abdhaEiag|abhEaiag} 
@sqFj aogqmaD fthgar fgxEch 
Biodiversity 
Humanitarian 
Torremolinos 
abagraj 
abdcDak 
african-child
aichi-targets
asean-charter
astana-health
ballast-water
bangkok-rules
%Z=o@eTodas #TFormas 
Model Strategies @wPractical +6#D
%?l’égard @Dfemmes
&Lpersonnel 
abdgybe labgraje dh _.abdbsce 
*Z@AAll Forms @A
Dadgcdrbb #F%9iafhjaip mfegp 
derbadelzdai b icynpdefandai 
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
telle que modifiée par <m@Y
unidroit-1995
wreck-removal
{e|u|c|p|ao} 
养护#h
Nhcibfdao 
Violencia 
lutte #J@t
relations 
#-Cambio Climático
#3l’instauration d’un nouvel ordre économique 
#SAfrique
2011-2020
<h+s=2&f格
=v对妇女
>l@Z%X*bDecade 
A/RES/2200(XXI), @O
Directives 
Estatuto 
Gfbdrbm{u|ag|ei|eib|ev}, #K
Narcotic Drugs 
National 
Security 
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
labrjazd fliA {abpniab|abpidab} abpxjC abdjgsle <-
plates-formes fixes situées %jplateau continental
#HSin Litoral @T&HDecenio 
@a*hCombat Desertification
wbalasbAchjai fexdaawfexbb
well-being *ia post-COVID 
#1*dClimate Change
#mHumanos y 
@caw avfedc 
Afectados por Sequía Grave o Desertificación, 
Armed 
Genève 
Governing @g
Lucha #s
Ministerial 
Ordenación 
Other 
Qlawelzd
Rights
Règles 
Stabilization %YSituation <qIdlib De-escalation 
accra-agenda
applicables 
beijing-2010
dlamz 
drug-traffic
fact-finding
fishing-gear
forests-plan
harbelzdasa 
%j+pd’organisation #l@enégociation 
#Q>bmaîtrise @Dmaladies non 
<qExploration @wUse @AOuter 
@]durable %?l’horizon 2030
mfchkpmlcdbqv b dcjakafuv nfpsbv ejkev, hagcfCeciuv 
#Smatière 
Communication Technology, including Broadband, @Z#P
&5#h控<8病
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
@sdhFde abfqme abpnjckce 
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
l’implication d’enfants %7#fconflits armés
rdci =/dh abaxgnaG abkojc
substances qui appauvrissent @tcouche d’ozone
vienna-midterm
&MxeBbku ycfkg ~a!jadFlbjkag dcicynpdefandasa 
lqdace abpwnab fabgiafh &4{drab|dcmah} abglhc 
{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
#B%6#yDelito _1*K
#r筹资#v
%9mfcnakgfeBcdbt 
+BWeapons, ^7Ammunition 
1990-12-14
@lInteramericana 
Aclagcje 
Am obade abdbaqe ablqjce
Financing 
Infracciones y Ciertos Otros Actos Cometidos 
Pacto 
Personal 
Resources 
Sostenible
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
高级别
@gInformal >kFormal Economy Recommendation, 
Convention-cadre #z&echangements climatiques
{abdihc ldsanqe|luph dsanqe} {maG abob|abob}
#,%/peuples indigènes 
&u守则
Rio @eJaneiro
*aliberté syndicale >b@'&L
b dejexedbb xe 
^E<qRepublic @ASouth Sudan
Crime %U@w=)
~dm或武装团体
#Sparticulier 
特权#h豁免
&4pnjckca
@hministérielle 
马德里老龄#v
vente d’enfants, @tprostitution @Denfants 
*kbagnakce 
+C@ZSpecial Procedures 
@?Básicos 
@sqdace 
Access *hInformation, Public Participation 
Beijing 
Constitution 
Estrategia 
Food Security
Icyeicfbjedhj
Montreal
Plataforma 
Reglas 
Relaciones 
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
dhi ^[fabimabe abrhazce
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
公民{|权利}_g政治
抗<!药性
粮食%y
#R#/{abdihc labgBwce|luph abgBwce} abyqce 
@a*bSuppression 
Estupefacientes 
Trade 
Treaty
biens culturels 
g akjfukai iafc 
higher-education
iom-relationship
labHsjC abohfce abxadoe fabolich bthuaG <?
mcfban na _"sane
ngo-arrangements
slavery-protocol
trafficking-2021
youth-high-level
会议
暴力
规则
#F%9#:kafsaglco ltnzib
#mCiviles y Políticos
<nextra-atmosphérique
@mProhibiciones o Restricciones #yEmpleo 
Sustancias {Sicotrópicas|Psicotrópicas}
_l{bc|bv|bi|bib} jadgcdrb{b|o|qi|qib|qv} 
bkfaim abddajoe #jgfFcn abiadbch abyqcch 
l’aviation civile *C
nlq debicdcc fexgbkuv 
&Mmfbdqkbq namaldbkclzdao aklbAbkclzdao 
Madrid #-Envejecimiento{, 2002| (2002)|}
dcmah aogsuan faogxmad ~chabxajrc، lda 
%YMarine Environment 
&!idb 
&?%I{四|}%F
*Dghcv Fafi 
+nSummit 
1949%)8月12日
+z&d@e{|los }=(
a mfcjfeBcdbb jadFlbjke b mahkfacdbb hkewblzdasa 
%M@g@6@AVictims @A
children, child prostitution @wchild pornography
Solución #yConflicto #S
@?Rectores 
%jcontrôle @Dmouvements transfrontières 
Constitución #B
dfhgjcab #jabdfam abdoghnme bwlke abpfEfh
&4{dcmah|drab} yfh abobd fabpdh abmfbcch
Prevenir, Desalentar y Eliminar @tPesca 
2024-2034
<f+b{、|，}<f未来
=t跨国有%"<g
@-ldjsE abdIooag abfwhce bgiEcE fqdace 
@9abmfqe 
@k(第
@lÚnica 
Administration 
Amendment >k
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfakajal{|e|p|ai|c}, 
Gfegbl{e||ei|eib|ev} 
Ginebra
Guiding @8@1
Organizaciones 
Organization
Participación 
Peace 
Persons
Prevention, 
Protocolo{ de 2005|} {relativo al|del} 
Regulations 
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
ghcv lbr ak dehblzhkgcdduv bhAcxdagcdbo
glasgow-pact
haut niveau 
j Dadgcdrbb 
labgmalcj abjadce tbC abkAaG <-abtjval 
mfcnakgfeBcdbb 
mfcnpmfcyncdbb 
nchqkblckbc 
oau-mercenaries
vienna-crime
{与|和}
~cF&L12 août 1949 #)
修正案
协议
原子能机构
名古屋
囚犯待遇
小%:#h轻%:
欧洲委员会
毛里求斯
民用航空
特别
环境
计划
防止
马拉喀什
高度洄游~a,
麻醉品单一
%9gcBchkgei, fexfpCetBbi axadaguo hlao
%T#v@:#E
@"#abdiaccj abgmjcl fabtraEe fabxnaje 
Consensus 
Education 
Fishing 
Stolen or Illegally Exported &YObjects
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
hague-1970
land-based
libya-2015
lima-unido
mali-peace
privileges
protocol-i
rabat-plan
rio-health
~b9ghkfcAb @eguhCci pfagdc 
nckzib, nckhjao mfahkbkprbb b nckhjao mafdasfeFbb
#M@A#w
#S@tExploración y =q#y
#DEffective Investigation @wDocumentation 
aspects propres %/problèmes @Dréfugiés 
supplementing @g@u@a&2
%9gamfahp a 
@Jl’intégration #B
蒙特雷共识
<-rdci pusab abgiyl fabgdccE abkazdch 
@G各国
sahpnefhkg
small-arms
space-2030
spent-fuel
tlatelolco
tokyo-1963
éliminer 
#J<mtrafic illicite 
#T&[con Discapacidad
#g议
&etravailleuses #l_b
(No. 
2014-2024%)十%)&]@(
>h{Bcj abdimce|Bcj aboajce} fdsanqgva
@-labrfahl abdmhce bbaxgwan &Pbbpwnab
@7l’amélioration 
Developing Countries
Madrid {|de 2002 }%j
Montreal @P@1Substances that Deplete 
Nagoya-Kuala Lumpur 
Xnbd^DdefjakbAchjbv 
abdihc labgiafh ncda lch lbmah abrhfl
~cKRelated Materials
#C刑事法院
%KVoluntarias 
%aAlimentaria 
%ealimentaire 
=t&f口~d-*G#G
@sdrbo pfjfla 
Civil Aviation
Disengagement 
Environmental 
Especialmente 
Establishment 
Fundamentales 
London
Nelson Mandela
Non-custodial 
agnakcag rhcn 
bhmalzxagedbt 
colombia-final
commitment *heffectively addressing 
dIgdj abkde %G
fcsplbfagedbq 
our-ocean-2025
pmfeglcdbb bib
sahpnefhkgeib 
哥本哈根@x
培训+s发证
探索#h利用
气候变化=u
种族
精神药物@k
脱离接触#O
#1*dTobacco Control
&LSommet &/
*F@y^f>/~brlabpuxay
+kwith Disabilities
@TPrevenir 
@iJerbo
Educación 
Punish &kPersons, Especially Women 
abdhgdch tbC pkbcag kfdce pf tDhce 
ajfpyetBco 
bqdace 
certains ~eKactes survenant %?bord 
déchets dangereux 
from 
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
{bo|asa|aip|bi|ai} 
~cERobbery #cShips 
África
Юsa-NahkaAdao Mxbb
进一步+a
%Z@,Física %1Materiales Nucleares
Fabricación >8Tráfico Ilícitos 
_.abdbsce abnsjce abdgybe labgraje
%Q{“Espacio2030”|Espacio2030}
&4abdoazb abrhazce
aw PjadaibAchjbv, harbelzduv b jplzkpfduv mfegev
@e#T
@0#DCity @AHodeidah @w
a @t
mandat au titre @Dprocédures spéciales 
#Sfavor %1^/
共#h国
#l@Jleur destruction
labibakag abfmce fabgiafh lch _Rfnka 
#mEconómicos, Sociales y Culturales
=Y%o#Bcapture illicite d’aéronefs
dh rdci rfahlv fdsanqgv fabkAaG ibcv
%'%9mfawlciei hkefcdbq{| 2002 sane}
&?@C+b法%F
&c~g0*hCombat &k~f5
&f员
@G%T毒
@s@ybkahfh 
relationship +!@g@u
Certain ~cKActs Committed @1Board 
#yPatrimonio 
&Lpatrimoine 
*iAfrica
+gfinal 
>s财产
@K@W
Aviación Civil #"
Basic @8
Bcj abdujfie 
Bienes Culturales 
Cumbre %,
Document 
Economic 
Enmienda 
Ginebra 
Illicit 
Objects Launched into Outer Space
Pacte 
Paris 
Psychotropic 
Relationship 
Stockholm
Strategy 
Viena 
abbarzch
abdfFnch abdsbnch lthnaH abkfahch
abdogmade
abgiafh 
abihn Am 
abmfbc
abpvman abthdazce 
abrhazce 
abxwe ~eDbbghfi ablcfbfrc bbngje 
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
enmendada por &H@X
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
仙台减少灾害
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
太平洋
指导#6
无核%:区%E
_LAfricana @e~cB%1Pueblos
Equitable Sharing @ABenefits Arising ~h2
g Zekbdhjao Micfbjc b Defbwhjai wehhcodc
#3@t%esociale (norme 
+i*v@1&q@wPeoples’ 
pornographie mettant #Sscène @Denfants
%/#5économiques, sociaux #lculturels
#TActividades 
>8>'~ibEnfermedades No Transmisibles
@j%ZInadmisibilidad #BIntervención 
%9gamfahei 
*hPrevent, 
@srhcn 
Prohibitions or Restrictions #DUse 
Estrategias y ^-Prácticas Modelo 
~ifMenos Adelantados @T&HDecenio 
卫生
危及海上航行
责任
资源
@a*a
Dancjh@Bmagcncdbq, @UmfchcAcdbq 
ibdbielzdai gaxfehkc nlq mfbcie 
ibsfbfptBbv gbnag nbjbv ybgakduv
l’esclavage signée %?~cF<m25 
~bn*Uablsgjcfbfrce (ablcfbfrce) 
#1@ZDisaster Risk _N2015–2030
#Aa 
%Y~bMconvened under @gauspices 
&?~js@x^2{和|及|以及|与}&?
*H第十届~gr~fe
1949-08-12
1950-10-21
>e#fmoins avancés =Ydécennie 
@"#abdhi abgbfD {dh|abhard ih} 
@M+z&d#yApoderamiento Ilícito 
@mEstupefacientes
Acceso 
Acte constitutif 
Copenhague
Eliminate 
Genève
Kunming-Montreal 
Mauritius 
Monterrey 
Nairobi
Outcome +g
Prisoners 
Rotterdam 
Stockholm 
Víctimas 
abujase abrmcme <Cghdce pnjckca
aw pmfexndcdbb mfbdpnbkclzdasa 
dagasa %sPjadaibAchjasa mafqnje
giEcE adgDab onh abycm &4piabc 
hagcBedbq 
hague-1907
mfbdrbmag 
mfeg 
phfai abqcfahag abljce abdvarje
pollution 
sharm-plan
~b9afsedbxerbb xnfegaavfedcdbq 
~chabxajrc
不报告+s不管
大陆自由_!区
%whaBfca{ - |-}sfaba{| }bdlfj 
Agenda
Buenos Aires
DadFcfcdrbb 
Fish Stocks 
Hamaldbkclzd
Information 
Qcdcfelzdao 
Responsible 
République 
States
YejltAbkclzd
^8légères 
abhadce Bcj aboaqbce bbikm ~fK
ablqaj
abqdace abdamce bbdfam abhffce
aichi-nagoya
awchmcAcdbt 
infractions 
jplzkpfdasa 
lghncH abrEG abqamc iuj dh ~ir
nccha 
nucléaires 
wcxamehdahkb
{联合国|}
中期审查
值班标准
健康
化学
所有
教育
方面
核材料实
移民
@h@Jl’inadmissibilité @el’intervention 
@gUnited =y@AAmerica 
@7l’éducation, @tscience >bculture
~f4@wReconciliation 
%9mfcnpmfcyncdbt, hncfybgedbt b *D=6
%a~ibPlataformas Fijas Emplazadas #S
>m#lpolitiques
Formación, Titulación y Guardia 
#5@D&ahandicapées
%ZResistencia a @4Antimicrobianos
及其
#T&[#s#TDesapariciones Forzadas
&A@a*bAmelioration %YCondition 
&i劫持航空器
All +k~h2Enforced Disappearance
New Partnership @ZAfrica’s #U
g haakgckhkgbb h 
xemehag nelcja ibsfbfptBbv fuw 
#MEstratégico +z_'Biológica 
%7<mdomaine 
@M#-Trabajo 
~fy&?%I四%F
不容干涉
十%)期_X%0
基本自由
经济
蒙特利尔
难民地位
领域
*Aabrljc{|، 1930| biad 1930}
1949 
=/~hXftbC pkbcag mchce fbBfce
>r~ju定平台%y
>u~b:2014–2024
@C~ip#h有关~ip
@T&H
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
发生*r时#q~iy
应对%c毒品#v
#(#2@-labdkagbch abtjvalcch 
%pissue 
&Lcrime 
&cCounter-Terrorism Strategy
+I纲要
+a情况
Asuntos 
Bangkok 
Central 
Marine Pollution by Dumping 
Nagoya @P@1Access *hGenetic 
Natural 
abthoah 
alma-ata
amr-2016
associés %/~f.ou %/groupes 
aw pfcsplbfagedbb jadFlbjke 
bbghdce 
budapest
cedaw-op
crc-opac
crc-opic
crc-opsc
fljhadr 
gaafpycddasa fexwaq =ahpnag 
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
salvador
sua-2005
un Nuevo Orden Económico #"
yokohama
{、|}=4{、|和|及|}>s%z#C
~brlabpuxay، flxaye abhoaG 
最<7则
#Bréunion 
%H~id
&epires formes 
@j@e
@J_)%?l’information, @tparticipation 
Safety @A
Parts @wComponents 
Marinos y Oceánicos y su Subsuelo
<r*a#Q@Drisques biotechnologiques
Commitment *hProtect @gCivilians 
Stratégies #l>]concrètes types 
havfedcdbq b &T>:wbafexdaawfexbq 
%2a +Lfcwcdje, @U
@a#z%j+p#B
~arjadFcfcdrbb %9
公民及政治%z
#Shaute mer 
Sendái +zReducción #yRiesgo 
#f&a#J#fdisparitions forcées
@,~ib~ka%1Conflictos Armados 
pAehkbq nckco g ~a!jadFlbjkev
在维持#C>g与
月球#h+t天体
#r#v%c+F
@m^-@TEliminar &HTerrorismo 
Special Session %Y%kAssembly
{abxwfw|abdlamz} #2#abtmaje 
&Lmilieu marin 
(№ 
+qpénale
2001-2010
=/imcdc abrhoce
=v&i+s~ko制捕
=x@6Floors Recommendation, 
@1^7Destruction
@7<m@]
@:@k
@cEfsedbxerbb eFfbjedhjasa 
@fLaw >?Friendly Relations 
@iJerbo, #K
@u<:South-South Cooperation
A/RES/55/25, &r
Amendement 
Asistencia 
Bangkok
Cadre 
Children 
Compromiso 
Ejecución 
Estado 
FbxbAchjao 
Final 
Framework
Indigenous 
Labour 
Marrakesh
Memorandum 
Millennium 
Ncdhj
Nelson Mandela 
Nuestros océanos, nuestro 
Oba-nc-Sedcofhj
Our ocean, our 
Particular 
Personnel
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
Weapons
Zona Libre 
abargdaice 
abhFad abpoaoc 
ablcze ~gHdh abphuwe abljce
abthoah
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
fqyahagva
kafsaglc 
kdi abaogcbaG ~fT<-abwazjag
kimberley
l’assistance 
l’emploi 
mfbdpnbkclzdai 
mfcnpmfcyncdbq 
mfegc 
Funcionarios Encargados @eHacer Cumplir @t
Smuggling @AMigrants 
@P<k>k<p@w~fB
traite @D
#d^Dmansakagjc b nbmlaibfagedbb 
Amérique latine #l%7#fCaraïbes
y {|el }#W
~ci%9hakfpndbAchkgp Юs — Юs
@f@a*b
%-@g%4%q%YChild 
Montreal %Ha #TSustancias ~lu
示范+3#h实际
Desertificación #S@4^/~cD#S
Right *h
g rclqv 
Mejoramiento #B
Programmes @1#PConsumption 
new-start
oslo-plan
pjfcmlcdbt 
qnF ftmaje 
tiame vcsbe abmcfh abocamce
traitement 
{a haxnedbb|aw pAfcyncdbb} 
~b[volontaires 
~lkTratamiento 
与_!有~d'
司法
巴黎
建立
弹药
斯德哥尔摩
武装抢劫船
活动
美洲
部长级@x
防治荒漠化
阿拉伯
非拘禁_W
：团结一致
#jabdbfDag abiAfce abDalge
<ncomme moteur &L@]durable
among =y*iaccordance with 
debvpnCbv Fafiev nckhjasa 
hgqxeddasa h dco mcfhadele
leurs pièces, éléments 
lycBgva abdimbe lljfgfsfb 
~d0Qlawelzdasa mlede %'~fh
~g8<-poao abmch pf abdigkm
~gGabqje abkajce abpnjckce
#:dcxejaddui xevgekai ~f/
%0_9区域+b%t
%[^5{nc|ibC} abrjn abkajc
&X{发展|研制}+s生产
&estupéfiants
*Psfeynedhjasa dehclcdbq 
*dRoad Traffic
1961 
2018–2030 _O
<qGreat Lakes 
=Ypaix >bréconciliation 
@l%Z
Disposiciones 
Independencia 
Instituciones 
Law Enforcement Officials
Strengthening 
UpPdah-Mofchhj
abdbqk labivm 
abgjaD %GabDkanc fabwlcic
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
~cGActivities 
~exContinental
~eyMínimas _Y
~ibCapturas Incidentales 
《2015-2030%)~jr风险=u
#1@Z&cClimate Resilience
#yConsejo 
*Uabhffce 
+obbdhgmC +o*Rabdihc ~d3
+zPaz _1Reconciliación 
1966-12-16
1994-04-15
@"abfqcme bbdxmjag bohe 
América Latina >8Caribe
Bridgetown
Chemicals 
Corruption
Defkevcdhj
Hong Kong 
Iegfbjbohj
@D#5@e
involvement @Achildren *iarmed conflict
Antigua @wBarbuda 
aw ~bjb naiasekclzhkg g hFcfc 
#3@t&1(emploi #l
&5<g#h*[
@0+!@gGovernment %YRepublic 
@a=Y~bg#Bnavigation maritime
y Otros 
%9bhhlcnagedbt 
signed at &A@125 September 
约翰内斯堡
船舶压载水
%7#faffaires intérieures 
=x>)@Za Fair Globalization
<f+b+s<f未来
Practice #D@fRecruitment 
h mamfegjeib, gdchcdduib 
#S@4Planos Nacional e #"
*bFurther 
@l_Y#-*x#y
Marrakech 
Migratory 
Pacifique 
Pesca 
Promotion 
^'Refugees
abkfaim fabdlamz #2@-~dC
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
lch @y
l’État 
manncfyedbt mfegamafqnje
mcfhadele 
ndq %3&T=?
relativos 
{ (Gefbyhjbc mfbdrbmu)|}
{abobwe abkAazce|abkAaG}
~bERacial Discrimination
~fwfehagao nbhjfbibderbb
~nBNon-International ~cE
京都
作用
妇女
残疾&f%z
海上
罗马
#jabgibcd <Cabghdce ~iU
#oltiahag dyacm abpodas
&4{dcmah|drab} aogsuan 
+a&?@C~ho^2@:
+f1930 ~g[29)
A/CONF.177/20/Rev.1, &r
Aehkb Tbvasa 
Aspects 
Convenio
Conventional 
Council 
Customs 
Dbiwcflbohjasa mfarchhe
Delincuencia 
Delitos 
Espacio Ultraterrestre 
Facilitation 
Forces 
Independence 
Indian Ocean 
Institutions 
Integración 
Istanbul
Johannesburg 
Justice
MFfbjedhjasa 
Nouveau Partenariat ~mG
Pacific Ocean
Pueblos 
Rome 
San Francisco
Semipalatinsk
Statut 
Trabajadores 
_aforcé
abdhFde 
abhEai 
abimabe 
abkAaG 
abkahfh 
ablbmah 
abpwnab 
bangkok
beijing
@h@e
as a driver @Asustainable development
@w@g
%o@Dactes 
#s@t%a#BNavegación Marítima
hgawanc ehharberbb b *Pmfege 
*f+7#h民族权
@a#,%/
Lune #l#f~eKcorps célestes
Madrid @f~g0@1Ageing, 2002
%9phkaoAbgaip 
+jPequeñas y 
@u%4Law %YSea 
&Lconflit #S~kz&LSoudan 
_"%Q@Z#P#U
_l@baw plpACcdbb pAehkb 
%7<mcontexte 
&AConventions
@C&f类~gs~fe
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
mukaj &3
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
xwe _Q~f,2030
{Convención|Convenio} 
{Convenio|Convención} 
{en favor de|para} @4^/
{|,} 
{国际劳工组织|}#?
~blMeeting *g
~nNPFFcjkbgdasa <,%3~eO
économiques 
自愿+2
#-~j!~idInformación, 
#C@k
#Dfight #ctuberculosis
#M@W
Deben Regir ~jG%1&N~g1
Jurisdicción Nacional
MFfbjedhj_]vefkb~cs~ki
Oahhbohjao Wcncferbco 
Objetos Lanzados al <u
_5Peaceful Settlement 
hFad akgyamc mfbc rmcm
ibdbielzduv dafiev ~cX
nlq 
{|25 de marzo de }1972
~bFak 10 ncjewfq 1982 
#:dcxejadduib ejkeib 
%'%Cj iaft, 
*Eblb asfedbAcdbb ~cn
+h#y~dU@F
2011–2020 
2017-2030
@"#abdhavAe 
@7une 
@Bmagcncdbq 
@TPrevenir, 
@XAdicional 
Aeronaves
Agriculture 
Aspectos 
Centenary @n*bFuture 
Combatir 
Comercio 
Destrucción
@tTrata @e
&j*iRespect @AIntercountry Adoption
%L+GHIV @wAIDS: 
hkfcljagui afpybci b lcsjbib 
~jT@'physique @Dmatières ~h6
@a@V
@h#l^b~iz
Latin America ~qcCaribbean
Mantenimiento #BPaz _1%a+5
%k@0@1Tariffs 
~ds@da Fbdedhbfagedbb ~eO
条例#h细则
Statute %Y
%9havfedcdbt 
@C南南<9~g:
Platform @Z=n
amended by @g
#S&H
&e>]<c~g-<mterrorisme 
@fAtomic Energy Agency
programme « Espace _"
~mkmer &L10 décembre 
#C劳工%"@G
%3manncfyedbq %sibfe 
%6#yDelito y *KPenal 
+p%/niveaux national 
@"#abkdi 
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
Nucleares
Poblaciones 
Producción 
Promover 
Property 
Rarotonga
Regional 
Revitalized 
San José
Single *d
Space 
Territorial 
Tuberculosis
Women 
Yokohama 
_'Biológica
_(Navigation
abdoaime 
abgc fAigva abdrdfie 
abjwle Hag abpvdce >v
abproad abdwbke &4~kn
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
xehcnedbq %m
xesfqxdcdbq 
{xjcwe|xajwe} abwjck 
{|، 2002| biad 2002}
{问题|}
~bsabpnjckc 
~ct{共和国|}冲突
~i"abyqe 
不容忍
公海
内罗毕
利用
反腐败
大流行
承诺
@Dstocks @epoissons 
Ports @AHodeidah, 
@TAliviar @tSuerte ~luCorren 
#Z*g#Dprevention @wcontrol 
ncjleferb~csb Gfasfeii~b7%]
@fCovenant @1Economic, =x
@c#Fa 
{de 1973 |}=Y#Q#B~kkpar 
&i制造#h~d-
~oY~d5#l
<mcontrôle 
@a*b@6
Sudán #ySur
governing @g
~ct~ig冲突
~enMandate Holders %Y
工作
援助
文件
方案
森林
法律
灭绝~hM罪
第三
遗传~jS
销毁此种
阿拉木图
障碍者
#nRevitalizado +z~fD
%"{间|之间}^!@.#O
%fabdhFd bbibake ~po
Conflicts (Protocol 
Israeli-Palestinian 
Notre océan, notre 
abxgadce bdIgdj @y*R
aw bxicdcdbb jlbieke
bangag ftuajag abwjk
hclzhjasa vaxqohkge 
kfpnqBbvhq-ibsfedkev
objets lancés %7~fj
~br~fTlabpobqe ^3~il
~dyabdIjxe 10 sahfh 
~gd2014–2024 sanag
修正@:《1961%)~gx
#cWomen
%!>[mfaiuhlaguv ~np
%9iafhjaip 
&4drab 
&?@C~fM%F@G
&f不受~b.
&q%qCouncil
&ybtmaje uIfh kAaG 
*a~cZtransmissibles
+7理事会
+mhealth coverage: 
2011–2020
@dibdbhkfag
@m#T
@ustrategic plan @Z
Assistance 
Biological 
Buques 
Charter
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
Jeddah ~fSDjibouti 
Kigali 
Nhcibfdasa 
Nueva Alianza ~lk#H
Oakkcfneihj
Occidental 
Ozone Layer
Pandemic %i
Production 
Rdnbohjasa 
Regulation 
Second 
Sendai 
Siem Reap-Angkor #w
South-East 
^Djadkfalc 
abDahc 
abdbaqch abnAazcch 
abdjpe 
abobfs 
abscdcazce 
abtwaj %G#olabdfam 
ajcede 
bbkAaG 
bdhi 
dejamlcdbq 
%V>9@e&0
Use @A
@a#z#J@t
~nCpersonnes, ~eg@Dfemmes #l
Moon @w~cKCelestial Bodies
<mproblème &/#Bdrogue
a ibfc b mfbibfcdbb g 
#c@g~nAby Land, Sea 
#y~dV_Y>8~dVAsociado
%4<v%YDevelopment, 
&5+s>r#h~mD
&f道主义
@0@1~e,Facilitation
@G在
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
sida d’ici %?2030
whaling
wpnpBci hFcfu kfpne
xwe 
ycdBbd 
{Acuerdo|Convenio} 
{ac|asa|aip|ui|ai} 
{uo|asa|aip|ui|ai} 
{的2005年|的|}@E
~aO#!ycdBbd
~em_.abwnb 
~ibFuerzas Armadas 
~nTabpjyme abodsce 
~rQOcéano 
~rzPersonas
最低%)龄
#-Establecimiento 
#Aaw phkedaglcdbb 
#L#)%/>]&Lressort 
#S@4~lFInternos %1
#d^D#:
&4abuIfh abmaxbce 
&e_b~jd(révisée)
1949
<qField 
=Yréglementation 
@Jl’âge minimum
@f*d*e@Z
@s@y>/
Aircraft
Budapest
Certain 
Civiles 
Civilian +k*iTime 
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
^f~fn<-abdogfC ~iX
_5Inadmissibility 
aarhus
abdfajm 
abgdccE 
abgiHcl 
amr-2024
aogidab 
aspects 
au-act
bamako
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
@J#[@e~bc@e&1
@0@1Cessation @AHostilities, @6
#s@tMujer
@'@D~jp@Dconflits armés 
%4~mc@u@wAssociated ~m9
&Lmaintien #Bpaix #l#B
jafcdduv defanev b ~i!
@aunique 
Dadgcdrbt a 
>r~jQ%y&i&u
kfpnc g fuwalagdai 
~ol+c#yDesarrollo, 
土著&f民
%9#:amphkudbgedbci
1948%)结社自由
abwcjah abdmhc ~iX
hkekphc 
icescr
ilo-29
ilo-87
ilo-97
ilo-98
lfAi ~iS
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
~a9obfs 
~a:abdchaG ~aeibcv
~ceantiterroriste 
~g9~hK包括~mt在
~gr是
~gs免受陆上~n6
~gz：快速加紧
~j0dcnamphkbiahkb 
~jdpar terre, air 
~pN{| de La Haya} 
~s6枪支~k8零部
~sU所产生惠益
“空间2030”>t
一个新增特殊
主权
于宗教或信仰
任何形式拘留
伙伴^!
作品提供便利
反对
外国仲裁裁决
契约
女性罪犯~n"~fg
审查
宣布印度洋为
就业
执法~ip~d"武力
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
#,%?~jXseptembre 
#-~b]%1Refugiados
#SAfrique 
#VabtAanc 
%Z~dr~lk*Q
%r%YProvisions %Y
%x小规模~dn~q)
&?&t%z%F@G
&q~cM
(Gfakajal 
*Rbbrdice abiade 
*hPrevent 
+C>?@gRepression 
1951 
1953-12-07
1958-04-29
1990-09-07
1992-06-14
1993-12-20
1994-12-09
1995-09-15
@Jl’égalité @erémunération
@wLimitation @A_OOffensive Arms
délivrance @Dbrevets #l
#J@t_6%?feu, 
<r@m%a#BBiotecnología
&p@d%9NRЧ b LGRHp: 
~tG~dTa Bordo ~ib~rs
@a#c
@u*dContracts *b@f
l’Asie &LSud-Est
~d-&f口
~g9内政~k?~k8~wy
~kT遭受~wi或监
临时自治安排
体所造成损害
刷品阅读~tc~wB
托雷莫利诺斯
生物
背景下保障~wJ
规约
部分
#h到2030%)终结
*hPromote 
+e#SAsie centrale
1995-12-14
2000-11-15
2005 
2005-12-08
2011-2020 
2015-12-17
2023-10-05
2024-09-22
<qContext 
>]non privatives 
@-~dI<-abyicm ~iX
@0Establishing @g
@G采纳~wf标志
A/CONF.199/20, +"
A/CONF.207/11, &r
Agenda: space ~qb
Bcj dujfie
Cape Town 
Ciberdelincuencia
Code 
Combating 
Conflicto 
Connect _"
Convenios 
Copenhagen
Cour ~l"*C
Cybercrime
Documento 
Hazardous 
High Seas 
IeffejcChj
Jeofawbohj
Lkeiwplzhj
Management
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
Transition ~h2~d/
Tribal Peoples #x
Wejplzkekbgd@o~eT
^z@7#ftitulaires 
abdhaEiag 
abdvarjch 
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
outcome +g
règles minima #z
réfugiés
société 
trjaGag *Aabdirb 
with 
{q|b|t|co}
{之|的|}
~b8=w
~c?un mundo más 
~d)+s仇外心理
~dx>e~a02014-2024
~f!abpwboc
~hevieillissement
~maRoma %Z
“~d,次=4~mu”
#M@e#e
Maintenance @A@f~f4@wSecurity
#S@t
%B#Bmise au point, #B
~kI#l%?~h0@Daéronefs
@3~fAb mfaAdasa ibfe
^4a 
#n@m^-#y~mURector 
~in~wu~x,跨界~a,
床洋底~k8底土
法治
美利坚合众国
#h农业植物~s]
%9ekaidao Pdcfsbb
&i~d-麻醉药品
*H主持下召开
@:无~s:约束力
@a^'Stateless ~f5
~la共同体@G~gn
~n'采取紧急+I
~tc或+t印~w(已
海+s空偷运~kX
给予殖民地%0
遇之%I@k
#C性*r受难者
#I@1<'~cEGroups 
#fdéplacements 
#v=4决定因素
%!*Efexfewakjb, 
%){大会|}~dg&s
%f#olabibake ~po
&M~h'ycfkg %O~a!
+z@,
>dIcynpdefandui 
@cLagcke Xgfamu 
@u~w5~iJ~vd*i~cb
A/CONF.166/9, &r
A/CONF.197/9, +"
Bacteriological 
Common #1@ZDebt 
Doha
Fbdedhbfagedbci 
Fortalecimiento 
Hong Kong, China
Sharm el-Sheikh 
_R&4~fs&4Hbs ~a7
_h~g]^2~lE~d.~kP
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
~dL~di@x：~wp&?
~f[#z*a&KSud-Sud
~gl-吉隆坡~do
~hhhfcnhkgev ~oh
~jT~ai~mn%7<m~o[
~mV*P<]iekcfbele
~nb<Cifbde iambe
~olCirculación 
écologiquement 
“Space2030” 
保障(最低标
号)
#abbwake abHjce
#i%Y#Z
%-@g^B~cM
%c~jP%"
%x#r
&0_Y%Z&hSur-Sur
&vndq 
&ybbgmalcj Bcj 
(dlamz 
*0^A~uc*B
*bMediterranean
+3~gt
+A~cF~hc&Lsort 
12 Jl/pBowo ~u3
=Y@'
@-lobade 
@9jfda 
@M@F
@Y{de 2005 |}#)
@l_K#m
@s~kL
Access *h
Acuerdo
Acuerdos 
Africa 
Almacenamiento 
Am abdjpe
#W@e#e
%A@w*y@A
#s@t
%e~bC#z#l~bCassocié
<o#f~eE@D=i
a ~sx%9_xgaafpycdbo
#)%?^t#Bpartie XI 
*Jb defanag, @U~ki
#h惩治~w8~v:~pB
&i转让其~kT权
2012%)开普敦#O
@fChild Abduction
~hM主义+s~hM~x.
~jw~sS~dn~jS~x,@k
争取公平*G化
于表现@:路线
无国籍&f地位
诱拐&t民事~kV
%f#olabrfahl ~bD
<e快速+I方式
=v可能威胁#C
A/RES/54/263, &r
^-No Privativas 
~nK_W^2增订本
储存细菌(~w,
势以及@G@C在
#Svue 
#v~g:
#yNiño
+!@g@u
+A~dx
<r@P@1Biosafety
@9~lWidb 
@l>,_Y~b(
@m{las |}
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
Normas 
Ottawa 
Peace
Pelindaba
Proliferación 
Responsibility 
Review 
Salvador 
Sistemas 
Sociales 
Tribunal 
Uedsjajhj
Wastes 
^(^A~qh#5
abdjgsle 
abdmhcch 
abfEajc
abgc 
abgjaD abDkanc 
abhnacag 
abiabdc
abobad
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
bbobad &4
ccamlr
communications 
con 
culturel 
=3~aa@e~u3~q9~l[
@K@A=n
*dRoad Signs @wSignals
*a_?#l<mharcèlement
@J%Bou @tlimitation 
Montréal #)%?@D~dF
iafco b ajcedag b 
%9mfcnpmfcyncdbt 
~gu&i进出口~iy
~v[防治%T毒~w:
亚@:斯亚贝巴
国内#h#C
无害~gs拆船@k
#BCorte Penal #"
&t色情制品#v
*f民主+s选举
1982%)12月10日
@La 
@fOrganizations 
A/RES/61/106, &r
#R#o
#S~h,
#fresponsables 
*G化%c中~kR_V
*]^2~n2友好^!
<G@)#z
@0>?@g~iO~z2~qc
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
l’intérieur 
l’éducation 
maiaBb
maritime 
mfcnahkeglcdbb 
mfege 
nasagafag
nelzdcoCcip ~as
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
wafzwc 
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
~a9~t-@-lkdi ^g
~b/~a)~d)
~cS@y#2~t[rhfq 
~ccJurisdiction
~cd%YAbyei Area
~cudgh abwazjag
~dm伤者病者
~f!abvamz
~f)xejltAcdduib
~gr程序任务
~jbmfahkfedhkge
~l2hfcnu 
~q/@!
~uJ*A#a
~ya%,_Y@T~rw~uU
~zz~lk#H~eB%1^G
Йaveddchwpfshj
”dIgdj abkde 
不扩散
体育
全面
初级~jP保健
#l@e
Worst Forms @AChild ~mZ#x
@P~jKSuppress @w~hW@w
%nJerbo b 
~nJAgotan @tCapa 
分享其~wd@:~gl
安提瓜#h巴布
跨国收养~kV#q
阿尔卑斯山@k
#Bbiodiversité 
@Dcours d’eau 
A/RES/69/283, &r
a Mano Armada #s
~sS深海~dn=w#C
为盲&f+s视力
%)~iq{和|/}~gz
%?l’esclavage
>8~j!~id*K#S~lF
@0@1>(Subsidies
@E^2
@f<:~dS@Z
tous #f
~ff侵害
~gu倾倒废物
~kS品
~wg债务重组
~zX)及毒素%:
东南亚
刚果民主~ig
区域
大西洋
宇宙航行员
我们
控制
曼谷
最后~s-
杀伤~ip地雷
沙姆沙伊赫
相关
系统
船舶~n0出售
部队~hO
间^!#O
鹿特丹
#(#2
%!~sDngbycdbb 
%4Recognition 
%Ninterdisant 
&Gscl gafh ~f,
*H~d.全体~fe
@G~kT类型~s/
@M%Z
@TFacilitar &H
@a*b#9Seizure 
@jy ~jq~ex>a^d
@muna Cultura 
A/C.2/59/3, @O
Addis Ababa #w
Biodiversidad 
Construcción 
Controversias 
Erradicación 
Implementation
Instrumento @F
Investigation 
Mnnbh-Mwcwhj@q
Obihj~h(hkekpk
PFFcjkbgdahkb 
PjadaibAchjbv 
Transferencia 
^[fabimabe ~iZ
_4coverage, *j
_5Enhancement 
abdmajo abJdhe
ablcfbfrca ~bK
abnyb abihyjc 
accélérées 
dfhgjcab %G~lp
démocratique 
fcsplbfagedbt 
g jahibAchjai 
j Gfakajalp +0
juridiquement 
man dexgedbci 
mfchkpmlcdbqi 
spiedbkefdasa 
wcxamehdahkb, 
~b:2024–2034
~fZ{| de 1949}
~g?domestiques
~hp@-labrjcde 
~iNSubstances 
~iW~t,~d1ibcv 
~jLbgqoch qab 
~ke~dybgmalcj 
~l!autochtones
~lJ~dW~qcFair 
~nH~mcLife at 
~o2profession)
~o6Materiales 
~e.#Scas @econflit armé
~r?<qEvent @A~cEConflict
~sZSalif, @wRas Issa
#l@D
b ~h5
岸#h加沙地带
#J@t
%)道路交通@k
@:#6
a New @f~iGOrder
停止敌对+I+s
#BSalud
%?l’occasion 
~ek#C#G
~lw斯坦
叙利亚
最恶劣形式
沉积物
港口国
管制
重振~gj
：努力实现
@G与~ef~wu联
@P#c@g~ab^7~md
A/RES/79/1, &r
Sudan ~a.*b~fR
~h.&?<e~zc@(^2
~tY{del|al} @X
~yg~sDngbycdbb
~zBCorrupción
êtres humains
互助示范%E
爱知%t目标
纳~d(>g峰会
萨尔瓦多@x
#Q~lB~Ca+q~l"
#W>a
#q平民
%5au ~k4
%7<msystème 
%9xemfcBcdbt 
%F@.~d,{项|}
%j~h9~qn&LSud
&p@d
&q%q
(~wr_g职业)
+t&f类住区
1967 
1968 
2030
=t海盗
>k+f1930
@"#a
@Y*0%/*l
@a@J
@l@F#s&H
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
Fishery 
Galaycdb
Glasgow 
Harassment #x
Headquarters 
Helsinki
Ienfbnhj
Implementing 
Intervention 
Kinshasa
Penal
Pollution ~h2
Poner Fin ~id
Port State +6
Refugee 
Registration 
Rules
Segundo 
Serious 
Special 
Statelessness
Strategy
Transit 
Victims 
Watercourses 
Workers 
Yokohama
_4coverage *j
abdgybe 
abdhawk 
abdobqe 
abdqsde 
@l@e~iR
~bA*Z@A~dY#c
*dOffences @w~it~u9
%J#lpunir @t~ud@D
未报告#h无~DS
*Jb defanag a +L
@:~dL后续#C~fe
大湖区%y+s稳
1952%)=4~y:准)
@f=)Court
vols %?_3
~qa<(~g6#Q#B~i8
~yG%1~iD#SCaso 
伊斯坦布尔
萨摩亚途径
%9~BQ=akeweje
&?~qg*]^2@G*f
&X核试验%E
&f民享有>g
&qEnvironment
+t物质~ww+b
@P>k~jD%q#D%q
Pact *bFuture
Transporte @F
abghdce 
abiabdce
abkAazc bbonh
abkwjo fabhfG
abpjfaq &4~kE
abpqmaD 
abuadbe 
afsedbxerbqib
akjfukai iafc
alto nivel =l
anniversaire 
awafake 
awqxekclzdao 
basel
bbpdd abdgqme
bdiadbe 
belem
bkfaim abobfs
busan
byabq pkb ~p:
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
faire face %/
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
l’Europe *a
l’unité _S
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
sanagBbdu ~hU
sans littoral
@M@e
@6@A
海员~hJ#h~kQ~q-
#l<m
@X~fz~zB~k3@t~oF
Law at @g~cc@w@f
~n2新@:#C~la秩
#A#Fa 
<s_S~s7@D
买卖&t+s&t卖
老%)&f
%?mi-parcours 
jaffpmrbb b #:
poursuite #B&S
~y9~g7^2~lE~E4
达尔富尔>g
@G开展
@l_Y
Optional @P#D
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
~d1ibcva
~dyfabdqcwag 
~eb+psyndical
~ep~cf&4qabe 
~g9依&?@C~A]
~iNSubstances
~lk#H~dX
~m3^D
~ma<(%Z~p0~dK
~ms%y~ld
~nY%1Reclusos
~p7Indígenas
~qa~p8*a
~s4nasagafev 
~t?~a2abihyjc
~u7~gDVessel 
~ya@F
Цcdkfelzdao 
Цcdkfelzduv 
“%c社发+F
信息=4
遗产@k
#(=.
#L<o#f~b'~Ba
#d@b%9
#wPlan
#y~r8Marino 
%Pmfegahpnbq
%w{iad |}~xb
%z@x
&!*A
&g_/%/~i'~lO
10 December 
<cfaciliter 
>8Bienestar 
@1+6~o._N~wZ
@4Fondos ~me
@a#z
@j#-*x
@q%'%Cj iaft
@s%[abdfrve 
A/CONF.206/6
Accelerated 
Aehkb 
Ammunition, 
Asia ~biZone
Association 
Bamako
Continental 
Damcdsescdhj
Declaración
Disabled ~f5
Durban
Económicos 
Eficazmente 
Environment 
Eradication 
Fines 
Inmunidades 
#5@e^u
%YLeague @AArab ~kA
%4~m!~Gb&xMaterial
%x消费#h生产
~D.@w~fWFreedoms
~zp~hT@t~fV~sE@4
&X~b.@:>i
&wa 
fond @Dmers ~DC
#B#Q~lB#l#B~mA
#C~pD&f命%y@k
+G+6*h~j(@f~m[
@G推进&5<g+s
@Y^A~Gi~l!#)%/
nbjao Fepdu b 
@C少%)~n0~l:
~lk>'#yTabaco
#Lpolitique 
%1Crímenes 
&t卷入*r#v
@h%j+p
@l~zBTortura
@sdhi 
Kigali
LkfekcsbAchj
Maputo
Non-legally 
Ocsbadelzd@3
Otras 
Outer 
París
Rabat 
Responsable 
Revitalised 
Rules)
Salud 
Stockpiling 
Terroristas 
Todas 
Tunis 
Túnez +z~eA
Violaciones 
Work *i~gD#x
abgrajce ~bK
abxay 
abycm 
afsedbxerbb 
ajcede
aplicación 
appartenant 
awchmcAcdbb 
bdahkfedduv 
certaines ^8
chap. 
communiqué 
development 
dhavAe ~vj_2
différends 
dyacm podas 
fabdyabqe &4
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
pf gkccm ~vl
plan ~b2#z&e
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
{lcrch|lsch}
~Ga~fZ
~b9kafsagao 
~d.~wt论坛
~f0Business 
~iibdcDak <?
~j.Consensus
~j0~ny
@X@e
~u4@A~ee~p3
@:争端#h局~zY
~fW@8@w%qat Work
a ibfc g 
%7@trégion @D
~a[#Breunión 
~la+s=4及>s%z
严重违反#C
#léquitable 
@C&5少%)<g+2
@f*d_(Search 
harbelzduv b 
%4Law 
~Ga~iI
~kxMhheiwlcb
~luse 
~m1#D~cOArea
~n0机关~wy
~nMOrganise 
~sx%9*D%s~pm
~v1ltnco ~gN
~zsbbibakag 
世纪
两国解决
体制建设
公众参与
养护
劳动
团结起来
基加利~gi
子孙后代
实施
布~dj
常规
应对
强迫失踪
挑战
改善
文书
有效
某些
检察官~pA
永久
爆炸
爱知-~gl@x
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
!X!X!I 
#Aaw 
#I*b
#R+o
#jDkane ~AI
#r中%0
#t~fphkfed 
#v*H~g:
%"&?%"法^2
%.@muna ~na
%YChild
%c~w,伦理
%jmarquage 
&4Bjl ffow 
&Lstockage 
&X~kS%:
(kfaim 
+8bbargdai 
+G~gC@Z#P#U
+a~gt
+jQuímicas
1930 ~yg~nw
1954 
2012 
2017–2030
=ajaffpmrbb
=rdirigés 
=v~a)~hM~d)
@"abdugjse 
@0~s"~is~qc
@G#q非
@a#,
@c~p4hatxe 
@j%Z
@s~nTdfajm 
Abolición 
Artificial 
Atlántico 
Central
Challenges 
Combat 
Commission 
Compliance 
Copenhague 
~zB~h:@e+j@eFuego, 
#M@A=n
@C女性~gm#h~wo
~jKDeter @w~j(_Z
=t陆+s~yv@:~do
#B~jz~q9%Ha @4
~cH@t~nL~m8~A:
~iz~mG~vu@D_7
~t:b ~hG
~zT>g与%y~I0
千%)
+A1989 ~d[#l
~n0：迎接
各国
未来
第十一~w/
规定
集体谈判
#Ahkalckbq 
#C~jP条例
#DRole 
%"权{利|}
%4Civil ~pM
%7#f
%9ajexedbt 
%Y~fx
%j~aA
&4rhfl 
&?~d,号~Ct
&i出口文
+a明斯克
@9~kL#j
@G获取~s]
@Z~f4*i
@a~DF
@f~g0
@j~nF>a
@mPandemias
@u~m:*b
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
Jzt-Йafjhj
Kampala
Kyoto
Libertades 
Lkajsalzihj
Madrid 
Migración 
Milenio
Mine Ban @R
Mitigation 
Municiones 
Nacionales 
Nagoya 
Nhcibfd
Nuestro ~mS
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
Relating *h
Réunion *c
S/2018/1134
Salvamento 
Sommet 
Technology 
Tokyo
Torture
Violations 
Zone 
_!便利化
abaqgraEce 
abdqanFe <-
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
abuadb 
abuifl 
abyqce 
10-Year #1@A~nP@w
@e@)
~wc件#h~n3@:~do
@C~kU+s科学
#3@t~el>b~jE
#[#B_?
1951%)
@Y=Y~bg@D~cv
^]=f~o7b ~hA
第四
#C~pD搜寻
#l#f
%9mfawlcic 
&?在~o3~ld
@G被盗或
@f~mZ&J
@h%j~jk
@m~jq
^.@P*b~f6>'
abtwajce #j
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
fabtmaje >v
falb 
fcwcdje
fewakdbjag 
fuwdasa ~qQ
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
{物|体}#q
~chabxajrc 
~ecdcsa
~ff&u
~j:%Y#Z*g#D
~jCminimum)
~jT@'
~kf%m=mdbib
~luqueremos
~m7future: 
~oI^2~kP~g:
~p-abrhazce
~pE五项#6
~qlLigeras 
~uDabkjh 21
~zp+z&d
Ética 
Хbashj
一揽子_W
与+7
l’état @e~rY#l
~sc~cb@A~ohas ~rP
水道#h#C湖泊
@w~cK
~ak@:<.
~LA_-#BSanté
西非%0~ys+s
1989%)土著
_c~pr#Fb ~n.
%9~kH&T=?&.
%j_a%7@t~v4
@Despèces 
~lh&i&u
~n,@g*v%Y+l
利雅得+2
坦佩雷@k
平衡+3~ly
拉巴特#G
核%:
阿瓦扎@(
：+I呼吁
~iz@e
~KM~gF@A~sg~j?@w
~Gj淫#h~A'@:&W
2007%)~dn~s)
#BVida 
=v#C~dl_W@x
b aw bv ~uy
~LA#z
~zm@D
中非~ig>g
巴塞尔@k
~q/@e
~xs@A~o)@A~dt~m9
~yi#h~gw@:~Kq@:
%Y+n&Y@w~lK~u/
~M?~hy+6@Z~sg
2011%)
#B~iE
b fexgbkbb 
~LA+4
毗连区@k
%1Cursos @eAgua 
%U@A~lI@A~Az~M1
~zN@:=4正义@x
&5+s&X~zH#h&t
*d~Gb~mR@w~rA
_h~fK%)十%)
_U#B~qY
b mcfcneAb 
空气~ww@k
+A1999 ~l]@e_a@D
@a+D@A~sj
公认@:+7#h~k]
~aj@w~cz
《1930%)~dk
issu #B
~dQb 
透明度@k
@l@e
Species @AWild 
#h=4~wv在_V#h
@:@x
~f8@w~m:
%)%t~zj
~rQ~z:#B~hm
a Culture @A~Ap
~bz@e=,
@G@C总部@:#O
&?#E^2#h
Piracy @w~h)
%)~zc>t
&J@A+iUnity @a
&enormes @e~xZ
^2@:+I#h倡议
@n@w~AZ
》2005%)@E
@M~oK@eEuropa 
@n@A
题为~x]@:~G8
~yw#h&f民~wy
@wTransfer 
Objetivos @e#H
~gF@APrisoners
#h#q+7@:%0~wv
@w~bpAccess
hoja @eruta #y
#M@A%r~Kz@1#P
@G~wx质@:~lb
&5#h=t~Cw~pB
Movement @w
~Cvtypes @e~Bk
&O#D_M@A&x~m]
~B[~wp@:*H~g:
@C&X~yo#h~hN
~E!@e~xuArmado
*b#P%W@A^?~kA
~CG想要@:*f
#h解
~c2@ewafkp ~f/
@P+D@A<i
~ob@:~b8%x~sU
~DH#h+2
~fQ@m~e)@e1961
@w_N@A+B>.~oj
%F@:&W
~DJ~D!#h~ul
#M@e~a4~ib~tO
~N1~mg@ASudan
%z@:@E
~k?#h干预
#n@eCiudad #y
~pP@A~Ad
~NC~kV@:%z#h
@Y@e
~xs@A~z,
@:&i~MH@:@E
~wl~zL#h~CM
@eGuerra
&z@g~fR@A~r6
~ld@:~pA~NL
城市#h~D:
@eguerre
@8~oE@A=y~c0
~z0@:#E
@e~d4
@u~JH%U@A~r6
@e~w0@eveille
@w~m(%Y~u-@A
~A?@e^t@Dlois
Abolition @A
~Ed@e~gh
Diversity @A
~fQ@e~oh
_5%q@A
~ps@e~e]
~qW@A@!years
~zp@m~An@e~k5
+G@8@A~mJ@w
#Smateria @e
@AShips
%.%Z~na@e~a1
Rule @A
>,@e~mo@e~tP
~Gb~u(@AWar
@Y~g.@e~wa#l
~xh@A~cc~eu
@Y~w1@e~n/#l
@a&L~u,@e~F4
@eAmistad y 
@ePropiedad 
@el’Ouest 
@emcfban na 
@e~bGpfagdqv
#s~bh@e
%.Modelo @e
@K@e~c1
@eEnergía 
@eOzono
@e~pp&L
@e~yO
@h*a@'@e~q1
Igualdad @e
soins @e~qY
~cN@e
~ey@e
~q9~i(@e~rf
~r.@ePeces 
~vG@e~oh~oe`;

export const NAMES =
  `~qu|fr|<s+4
~qu|es|_L@e*I
~qu|ru|~eC~hU
~qu|ar|~i9<?
~qu|zh|@C*]
~eR|fr|~p"#BCour @V@e~p3
~eR|es|~b]#BCorte @F@eJusticia
~eR|ru|Lkekpk@B_jLpne
~eR|ar|~ncbdqsde abimb >v
~eR|zh|#C法院~w.;&?法院~w.^2
~gU|fr|@a*X+4
~gU|es|@l@mPrerrogativas e ~Hy@e*I
~gU|ru|%!+r~ErJerbo
~gU|ar|@s~ng@y~nq
~gU|zh|@C~eh@k
=T|fr|@a*X@D~jaspécialisées
=T|es|@l>f%1~K)Especializados
=T|ru|%!+rhmcrbelbxbfagedduv pAfcyncdbo
=T|ar|@s~ngabfsabag abdgxyye ~nq
=T|zh|专门~wv~eh@k
~lZ|fr|@a=Y#Q>b%o~lB@egénocide
~lZ|es|@l+z%6_1Sanción #yDelito @eGenocidio
~lZ|ru|%!~gc~F9scdarbne ~MG;%!scdarbnc
~lZ|ar|~HVrjcde abtlame abrdaice ~GP
~lZ|zh|~gu及惩治~s?@k;~gu{和|与|并}惩治~s?{行|}@k;~s?@k
~c]|fr|@a=Y%o#B~nCêtres humains ~Ca~x4#Bprostitution d’autrui
~c]|es|@M+z&d#BTrata @e&[y #BExplotación #BProstitución Ajena
~c]|ru|%!#:kafsaglco ltnzib b h Pjhmlpekerbco mfahkbkprbb kfckzbib lbreib
~c]|ar|@s~F.~brlabpuxay faogBbab miaje abBcj
~c]|zh|&X贩卖&f口及取缔意图营利使&f卖淫~mH
~vw|fr|*l@e~cF&L12 août ~u3;*l@e~j){ de 1949|}
~vw|es|~xw~aa@e~u3;~xw@e~iI@e~u3;~xw@e~fZ
~vw|ru|~fmak 12 egsphke ~lf~BK;~fm~lf~BK;Ackuf{c Scdcghjbc jadgcdrbb|cv Scdcghjbv jadgcdrbo|ci Scdcghjbi jadgcdrbqi|ziq Scdcghjbib jadgcdrbqib}{| 1949 sane| ak 12 egsphke 1949 sane};_l{bc jadgcdrbb|bv jadgcdrbo|bi jadgcdrbqi|bib jadgcdrbqib|bv jadgcdrbqv}
~vw|ar|~hzabdIjxe ~zl;~hz~f,~u3;~hz{abdikfme |abdljde |}&4~zl;~hzabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~vw|zh|~k:;%I四@k;%I@k
~lY|fr|~zk@Dblessés ~DCmalades ~Kx~f.#Scampagne;première +A~j)
~lY|es|~I'~s0@4Heridos ~BV~Ac~uR#SCampaña;{Primer|I} ~IR
~lY|ru|~qpfedcduv b ~GFg ncohkgptBbv efibqv;mcfg_]_l@p
~lY|ar|~DsabrjqC fabdjAC labkfag ~EW&4abdcmah;~jLabpfbC
~lY|zh|~Jn战地~B7境~yx;%I~Jw@k
~i,|fr|~zk@Dblessés, @Dmalades ~DCnaufragés @D~f.@Jmer;~ph+A~j)
~i,|es|~I'~s0@4Heridos, @4~Ac~BVNáufragos ~uR~rQMar;{Segundo|II} ~IR
~i,|ru|~qpfedcduv, ~GFb ~BqmakcfmcgCbv jafewlcjfpCcdbc, bx hahkege ~a!hbl @eiafc;gkaf_]_l@p
~i,|ar|~DsrjqC fdjAC fBjkC abkfag ~EW&4~kE;~jLabDahce
~i,|zh|~Jn~pD~B7及遇船难者境~yx;%I~d,@k
~gO|fr|+A~cF#,au ~nV@D~IB~Ow;~Mu+A~j)
~gO|es|~I'%Hal Trato debido a @4Prisioneros ~Os;{Tercer|III} ~IR
~gO|ru|_l@baw awfeBcdbb h gacddamlcdduib;kfck{zq|zco|zt} _l@p
~gO|ar|~jL#jdiadbe pojC abqjl;~jLabDabDe
~gO|zh|@G战俘待~yx;%I~s[@k
~i-|fr|+A~cF#,^A@'@D&aciviles #Stemps ~Ow;quatrième +A~j)
~i-|es|~I'~l[@,debida a #T&[~u'#STiempo ~Os;{Cuarto|IV} ~IR
~i-|ru|_l^D~ofga gfciq gaodu{| ak 12 egsphke 1949 sane};Ackgcfk_]_l@p
~i-|ar|~jL@-~qN~ACfkg abqjl;~jLabjalie;~jL#j~BH=/~AC{|nc }fkg abqjl
~i-|zh|@G战时~D!之%I@k;%I~LI@k
~gV|fr|~OF^A~vC~dB{ (Protocole I)|};@Y*0I
~gV|es|@X~AY~mq+5{ (Protocolo I)|};~rrI;@XI =3@e~Dn
~gV|ru|~yFjadFlbjkag ~wM!I);~yFjadFlbjkag;~kv@o!I
~gV|ar|#V>j~bm{abmfbce abdobqe|abdobqe abmfbce};~wGabpfb
~gV|zh|~k:@G#q~yy@:<.(~Jw@E);~fv@G#q~M2;@G#q~M2;~fv~Jw<.;~Jw<.
~e2|fr|~OF^A~vCnon ~dB{ (Protocole II)|};@Y*0II
~e2|es|@X~AY~mqsin Carácter #"{ (Protocolo II)|};~rrII;@XII =3@e~Dn
~e2|ru|~dHvefejkcfe ~wM!I!I);~dH~BP;~kv@o!I!I
~e2|ar|#V>j~bm{abdobqe Bcj abmfbce|Bcj abmfbce abdobqe};~wGabDahc
~e2|zh|~k:~J9~yy@:<.(~d,@E);~fv~J9~M2;~J9~M2;~fv~d,<.;~d,<.
~c-|fr|~OF%?l’adoption ~Bhsigne distinctif additionnel{ (Protocole III)|};@Y*0III
~c-|es|@X~AYAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~rrIII
~c-|ru|~fqPiwlciu ~wM!I!I!I);~fqPiwlciu;~kv@o!I!I!I
~c-|ar|~wGabDabD
~c-|zh|~k:~xl@:<.(~s[@E);~xl@:<.;~fv~s[<.;~s[<.
~kg|fr|@a{|de La Haye }#3#flois #lcoutumes #B~L'@Jterre
~kg|ru|%!_8;Qeeshj^D_8;~Et~GLa _8
~kg|ar|@s~AS@-lkfahch fpijan abqjl abljce
~kg|zh|陆战法规#h惯例@k;海牙~LI@k
~jj|fr|~J!~xX@D~x9
~jj|es|@l~wE;~NI1951
~jj|ru|%!~vP~GH;@c~wQ~yg~vP~GH
~jj|ar|@"~nf~vV;@siad ~wQ~nf~vV;@"@-ldjsE ~iS
~jj|zh|@G~lc~mH;~lc@k;~LF~JE@k;~LF@k
>U|fr|@Y#)~xX@D~x9;~Oo1967{| s’y rapportant}
>U|es|@X~wE;Protocolo~q9@e1967
>U|ru|~fX@Uhkekphe ~GH;#]~D?^4j dco;#]j dco ~D?~BK
>U|ar|#V#o~vV;#V~H.~vV;#V#oldjsE ~iS;%wiad ~D?abdbqk lva
>U|zh|@G~lc@:@E;~lc@E;1967%)@E
>2|fr|~J!~xX@Dapatrides
>2|es|@l#-~b]%1Apátridas
>2|ru|%!~vPemekfbnag
>2|ar|@"@-lfAi ~mC;@"~nflfAi ~mC;@"@-ldjsE ~mC
>2|zh|@G~zP~mH;~zP@k
~b1|fr|~jT~uE@Dcas d’apatridie
~b1|es|@l@TReducir @4Casos @eApatridia
~b1|ru|%!hajfeBcdbb wcxsfeynedhkge
~b1|ar|@sxnA qabag ahimad abrhoce
~b1|zh|减少无国籍状态@k
~c[|fr|~J!~Cq
~c[|es|~olEsclavitud
~c[|ru|%!fewhkgc;@cakdahbkclzda fewhkge
~c[|ar|@"~nflabjk;@sabjk ~f,1926
~c[|zh|禁奴@k
~fb|fr|@Yamendant @t@a~wD1926
~fb|es|@X@TModificar @t~olEsclavitud Firmada #S~iI&H25 @eseptiembre @e1926
~fb|ru|#]a gdchcdbb bxicdcdbo g ~vHfewhkgc, manmbheddpt g Scdcgc 25 hcdkqwfq 1926 ~BK
~BL|fr|@a~wD1926 #lamendée par <mProtocole
+Q|fr|@asupplémentaire #,%?~oA@el’esclavage, #B~nCesclaves ~DC~ja#lpratiques analogues ~Cq
+Q|es|@lSuplementaria %Z~J)#BEsclavitud, ~rzEsclavos y #T~ooy Prácticas Análogas ~idEsclavitud
+Q|ru|~kv@baw pmfexndcdbb fewhkge, fewakafsaglb b bdhkbkpkag b awuAecg, hvanduv h fewhkgai
+Q|ar|@"abgsdcbce btlwab abjk fgraje abjkck fabpijan fabddajoag abulcve labjk
+Q|zh|废止奴隶制+s奴隶贩卖及类似奴隶制@:制度与习俗补充@k
*.|fr|@a&e#5politiques #Bfemme
*.|es|~zrPolíticos #BMujer
*.|ru|%!malbkbAchjbv +LycdBbd
*.|ar|@sabqkfk abocaoce bbdjpe
*.|zh|~pB~wt%z@k
&"|fr|~jTnationalité #Bfemme mariée
&"|es|~olNacionalidad #BMujer Casada
&"|ru|%!sfeynedhkgc xeipydco ycdBbdu
&"|ar|@srhoce ~t,abdgEfre
&"|zh|已婚~pB国籍@k
=F|fr|@a%j~Fwau mariage, l’âge minimum &Lmariage #ll’enregistrement @Dmariages
=F|es|@l#-~z/~lkMatrimonio, @tEdad Mínima @TContraer Matrimonio >8Registro %1Matrimonios
=F|ru|%!haslehbb @eghkpmlcdbc g wfej, ibdbielzdai wfeAdai gaxfehkc b ~Ikwfejag
=F|ar|@sabjAa labEfar fabqm abpmhC boh abEfar fgorcb ikfm abEfar
=F|zh|@G婚姻@:同意+s结婚~uV及婚姻登记~mH
~FY|fr|~rE~vzraciale
~FY|es|@l@F~NQRacial
~FY|ru|#d^D~px
~FY|ar|~Ec~G3
~FY|zh|~J6~q-
~vQ|fr|~iL@!#)~jF
~vQ|es|~dU@F@e~ij
~vQ|ru|#d+X~ia
~vQ|ar|abivm =1
~vQ|zh|~I5~q-;~la~l.@k
~FX|fr|~k4
~FX|es|~dU@F@e~fi
~FX|ru|#d+Xa ~af
~FX|ar|abivm +Y
~FX|zh|~mm~q-;~e9%z~q-
~i7|fr|Pactes ~cm_/%/~Hz
~i7|es|Pactos %u@e</
~i7|ru|icynpdefand{uc|uv|ui|uib} mejk{u|ag|ei|eib|ev} a +L^)
~i7|ar|abivmch abmfbcch abxaych ~Br~ne;abivmah abmfbcah abxayah ~Br~ne
~i7|zh|#C+7两@k;#C+7@k
~i?|fr|~D";premier ~D"
~i?|es|~rk@e~fi
~i?|ru|~xTa ~af
~i?|ar|*k~os+Y;*kbbivm +Y
~i?|zh|&?~mm#C%F&W;&?~e9%z#C%F@.{第一号|第一项|第一|}&W
~i[|fr|~ph%5au >m#lpolitiques, <cabolir @tpeine @emort;~ph~D"
~i[|es|~EJ~rk@e#m~u'y Políticos, destinado a abolir @tpena @emuerte;~EJ~rk@e~fi
~i[|ru|Nkaf{ao Fejplzkekbgduo mfakajal|asa Fejplzkekbgdasa mfakajale|aip Fejplzkekbgdaip mfakajalp|ui Fejplzkekbgdui mfakajalai|ai Fejplzkekbgdai mfakajalc} ~eTa ~af
~i[|ar|*k~t(~os+Y
~i[|zh|旨在废除死刑@:&?~mm#C%F~d,项&W;&?~e9%z#C~D)&W
~i]|fr|%5au ~iL@!#)~jF
~i]|es|~rk@e~ij
~i]|ru|~xT~ia
~i]|ar|*kbbivm =1;*k~os=1
~i]|zh|&?~I5#C%F&W;&?~la~l.%F@.&W
+T|fr|~Eel’imprescriptibilité @Dcrimes @e~L'~DCcrimes #Jl’humanité
+T|es|~olImprescriptibilidad ~HR@eGuerra y ~HR@eLesa Humanidad
+T|ru|%!dcmfbicdbiahkb hfaje negdahkb j gacddui ~Djb ~Dj=aAclagcAchkge
+T|ar|@simd gkamd rjazd abqjl fabrjazd ~ABAm abthoahce
+T|zh|战争罪及危害&f类罪不适用法定时效@k
~i4|fr|~rE@J#[>b%o~lBd’apartheid
~i4|es|@l@F%Z&d>8Castigo #yCrimen @eApartheid
~i4|ru|#d^D~Mh~F9emefkcbne ~MG
~i4|ar|~rZrjcde ~Da~GP
~i4|zh|&X并惩治~hM隔离~Jz~q-
^i|fr|~rE#Jl’apartheid ~Kxsports
^i|es|~EfApartheid #S@4Deportes
^i|ru|#d@b=aemefkcbne g hmafkc
^i|ar|~rn~Da&4abpbial abjcaAce
^i|zh|~wl~B?~ld~hM隔离~q-
~Fu|fr|@a~vz~bB
~Fu|es|@l~NQ~vB
~Fu|ru|%!~fw~uP
~Fu|ar|@s~p.~a2~zy
~Fu|zh|~B2@k
~lS|fr|^(^A@a~vz~bB
~lS|es|+h#B@l~NQ~vB
~lS|ru|%2a ~fw~uP
~lS|ar|~em~p.~a2~zy
~lS|zh|&?~B2%F&W;&?~B2~Of
cat|fr|~KI+H;~KItorture
cat|es|@l~zB~ac;~HU
cat|ru|@c=a~qS;@c=amukaj
cat|ar|@s~Ig
cat|zh|~HF@k;&X酷刑@k
~F(|fr|%5^A~KI+H
~F(|es|+h#B~HU{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~F(|ru|%2=a~qS;%2=amukaj
~F(|ar|~em~Ig
~F(|zh|&?~HF%F&W;&?~HF~Of;&?&X酷刑%F@.&W
crc|fr|~qh#5~Oz
crc|es|~zr~z1
crc|ru|%!+L~L8
crc|ar|@s_.abwnb
crc|zh|&t%z@k
~lT|fr|~AA~Oz~Mz#3~dD;^(#3~dD
~lT|es|_J~idparticipación @eniños #S@4conflictos armados
~lT|ru|~mj~mr;<j~mr
~lT|ar|~uQ#jaugjas ~p?&4~xVabdobqe
~lT|zh|~wK~HS@:&W;@G~HS@:&W
~lV|fr|~AA~Oz~Mz~LD;^(~LD
~lV|es|_J~idventa @eniños, @tprostitución infantil _1utilización @eniños ~ycpornografía
~lV|ru|~mj~sA~gZ;<j~sA~gZ
~lV|ar|~uQ#jlci ~p?faogBbab ~p?&4ablBaG fnc abdfam abtlaqce
~lV|zh|~wK~M[;@G~M[
~lU|fr|~AA~Oz~q9établissant ~IM~Mn@eprésentation @ecommunications
~lU|es|+h#B~zr#yNiño %Ha un procedimiento @ecomunicaciones
~lU|ru|~mjmfarcnpfu haawBcdbo
~lU|ar|~uQ#oltrjaG gkmcd ablbaBag
~lU|zh|~wK~wC@:&W;@G~wC@:&W
_w|fr|~rE*a@'~oY~Cv_b~jd~DCmembres @e~sBfamille
_w|es|@l@F%Z@,%1#m@eTodos @4~p'Migratorios y @eSus Familiares
_w|ru|#d^D*P~ki~FRkfpnqBbvhq-ibsfedkag b Alcdag bv hcico
_w|ar|~Ec~hZ_.~F?abidab ~xWfpnjam pojvd
_w|zh|#q~kT移徙工&f~k8家庭成员%z~q-
crpd|fr|~qh~k6
crpd|es|~zr@e~g/
crpd|ru|%!+L~nj
crpd|ar|@s_.=/~tS
crpd|zh|~pC@k
~qx|fr|%5^A~qh~k6
~qx|es|+h#B~zr@e~g/
~qx|ru|%2a +L~nj
~qx|ar|~em_.=/~tS
~qx|zh|&?~pC%F&W;&?~pC~Of
*6|fr|~rE~zm@e~q1~mp
*6|es|@l@F~yG@e~H"~k9
*6|ru|#d@b~re~h'~f:
*6|ar|~Ec~hZ~dE
*6|zh|#q~kT&f免遭~Jl~q-
*o|fr|@a#3@t~b"&1~k.@el’enseignement
*o|es|@l~sG~id~cH#TDiscriminaciones ~ycEsfera #BEnseñanza
*o|ru|%!#:nbhjfbibderbco %3awfexagedbq
*o|ar|@s~Bf~vi~twabgibcd
*o|zh|取缔~kU~d)@k
~GD|fr|~uc*B;~KIcriminalité{| transnationale} organisée;+APalerme
~GD|es|~Gr~zB~pSOrganizada Transnacional;@l~zB~pSOrganizada{ Transnacional|};~NIPalermo
~GD|ru|@c#F=akfedhderbadelzdao ~ni;@c{aw|mfakbg} ~ni;Gelcfihj@p
~GD|ar|~u8^[~p)ilj abfwhce;@s^[abdhFde
~GD|zh|@C~fM@k;=t{跨国|}有%"<g@k;巴勒莫@k
=h|fr|~E1enfants, ~zh;~E1~ur
=h|es|@X~rqReprimir y ~xN~rzPersonas, ~htMujeres y Niños#';@X#s~uU;~IYPalermo
=h|ru|#]a ~gcb ~Mh~sAltnzib, ~AMycdBbdeib b nckzib, ~ecdcc@r;#]a ~nrltnzib
=h|ar|%wdhi fkdi fdiakle ~l/fabpwnab;%wdhi ~l/fabpwnab، fkdiv ~d1ibcv
=h|zh|~tx~Nu&u@:~do;#?~Nu&u@:~do;~w8@E;&f口~d-@E
<Z|fr|~OTmer, ~zh;~OTmer
<Z|es|@X~O2Migrantes ~sETierra, Mar y Aire#';@X~O2Migrantes
<Z|ru|#]=a~f-ggaxe ibsfedkag %9hpCc, iaft b gaxnpvp@r
<Z|ar|%w~Bfgvjcl ~xWih wjck ablj fablqj fabrf
<Z|zh|~tx~Ke;#?~Ke;偷运~kX@E
>D|fr|~OV~Mj~zh;~OVmunitions
>D|es|@X~Kasus Piezas y Componentes y Municiones#';@X~z7+j@eFuego
>D|ru|#]=a~f-bxsakaglcdbq b ~Fk~AOafpybq, csa hahkegduv Aehkco b jaimadcdkag, e kejyc wacmfbmehag j dcip@r;#]aw asdchkfclzdai afpybb
>D|ar|%w~Bfyhi *Uabhajce fprEazva fdsfhagva fabHxcje fabagraj lva lyfje ~xp
>D|zh|~tx=t~LB;#?=t~LB;枪支@E
~GB|fr|~uc~pg;~KI~pg
~GB|es|~Gr~D2;@l~D2
~GB|ru|@c#F~J4;@c~J4
~GB|ar|~u8abnoam
~GB|zh|@C~sV@k;&?~sV%F
~gK|fr|~uc~xY
~gK|es|~Gr~zB~xr; ~yQ#B&h@F+z~cHDeterminados ~pTCometidos mediante ~Av@eTecnología #BInformación y #T~z)y +zTransmisión @ePruebas #SForma Electrónica @e~pTGraves
~gK|ru|@c#F=a~x1
~gK|ar|~u8^[abocljahce
~gK|zh|@C=t网络<g@k
>0|fr|~vG~oe{ de 1961|};~O-
>0|es|~OH~j9;~Od;~fQ~j9{|, 1961};~fQ@e1961
>0|ru|~y'~BK;~hhhfcnhkgev
>0|ar|~oQ1961
>0|zh|1961%)~gx@k;~gx@k
&(|fr|~vG&e~Gx@e1961{| ,|,} ~b4@e1972;~O-~Mz~b4@e1972
&(|es|~OH~j9~O);~Od~O);~OH@m~e)#Ssu forma ~i(@e1972
&(|ru|~y'^4~o,g dcc ~k)Gfakajalai 1972 ~BK
&(|ar|~oQ~oh~n:ohe 1972
&(|zh|经《1972%)~Ct~ts%F;经1972%){3月25日|}&?~Ct~ts%F
~c.|fr|@a&esubstances psychotropes @e1971;@a&e~e4;+A1971 &e~e4
~c.|es|@M@m~fl{ de 1971|}
~c.|ru|%!~qRgcBchkgev 1971 ~BK;%!~qRgcBchkgev
~c.|ar|@sabdIDjag abikbce bohe 1971
~c.|zh|1971%)~hN;~hN
~cT|fr|~Hd~g.@e~Gx~Ca~e4{| de 1988}
~cT|es|~Gr~O2~e)y ~fl{ de 1988|};~NI1988
~cT|ru|~s4~BQ=a~f-~FkdefjakbAchjbv hfcnhkg b ~qRgcBchkg
~cT|ar|~u8~br~fT&4abdxmjag fabdIDjag abikbce
~cT|zh|1988%)~N.;~N.;1988%)@k
>T|fr|~jT#Q>b%o@D~kI#J#f&ajouissant ~FE@'~yZy compris #fagents ~FC
>T|es|~ol%6>8Castigo @e~pT#s&[~tWProtegidas, inclusive @4Agentes Diplomáticos
>T|ru|%!~gbb dejexedbb ~F8=a~BqmalzxptBbvhq &RxeBbkao, g kai Abhlc ~y7escdkag
>T|ar|~HVabrjazd ~ABAm =/abdgdgich ~qNmfbce، {ldh|lda} ncvd abdfFnfh abmlbfdaocfh، ~GP
>T|zh|@G~gu#h惩处侵害应受#C#q~ip包括外交代表@:~Jz~mH
~l1|fr|~rE~DFprise d’otages
~l1|es|@l@F~zBToma @eRehenes
~l1|ru|~u0xevgekai xelaydbjag
~l1|ar|~rnpxH abjvazh
~l1|zh|~wl劫持&f质~q-
~eX|fr|~rE#J<mrecrutement, l’utilisation, <mfinancement #ll’instruction @emercenaires
~eX|es|~EfReclutamiento, @tUtilización, @t~dr>8Entrenamiento @eMercenarios
~eX|ru|~u0gcfwagjao, bhmalzxagedbci, ~yPb awpAcdbci decidbjag
~eX|ar|~rngrhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~eX|zh|~wl招募+s~d"+s资助#h训练雇佣军~q-
~jo|fr|~jT~zC
~jo|es|~ol%a~ui
~jo|ru|%!~M6
~jo|ar|@"~zn~a8;@sobade ~a8
~jo|zh|~lj%y@k
~db|fr|^(#)^A~jT~zC
~db|es|+h#B~ol%a~ui
~db|ru|%2a ~M6
~db|ar|*kbbagnakce ~zn~a8
~db|zh|&?~lj%y%F&W;&?~lj%y~Of
<3|fr|~rE=Y%o@Dattentats terroristes %?l’explosif
<3|es|~MT%1Atentados ~H!Cometidos ~AWBombas
<3|ru|~u0waiwagui kcffafbxiai
<3|ar|~rZabvrdag abtjvalce labkhalb
<3|zh|>r~dl~Jt@:~q-;>r~dl~Jt事件@:~q-
=7|fr|~rE=Y%o&L~aAterrorisme
=7|es|~MT#B~dr#yTerrorismo
=7|ru|~u0~yP~pm
=7|ar|~rZgdfcb abtjval
=7|zh|>r向~dl提供资助@:~q-
>R|fr|~rE=Y~qd@eterrorisme ~x6
>R|es|~MT%1Actos @eTerrorismo Nuclear
>R|ru|~u0ejkeib <]~pm
>R|ar|~rZpidab abtjval abhffc
>R|zh|>r核~dl&u~q-
^K|fr|~rD{| et des installations nucléaires}
^K|es|@l~h/{| y las Instalaciones Nucleares}
^K|ru|%!~y);%!~mV*P<]iekcfbele b ~F:phkedagaj
^K|ar|@s~kF
^K|zh|~kW物#q@k;~kW体#q@k;核材料#h核设施实~ME@k
~g,|fr|~qh~ye;+A~Lf
~g,|es|@M~w4
~g,|ru|%!~N];Tajbohj@p
~g,|ar|@"~nf~B6
~g,|zh|~un航空器内@:<g#h犯有~Jq+t&u~mH;东京@k
~gP|fr|@a~ik
~gP|es|~j8@e~rs
~gP|ru|%!~oa
~gP|ar|@s~ns
~gP|zh|@G>r~k"~mH
~bV|fr|@a=Y%od’actes ~J5~DF%e@el’aviation civile
~bV|es|@M+z&d@e=(~zB%a#BAviación Civil
~bV|ru|%!~BQ#b~h!
~bV|ar|~HgAm obade abwcjah abdmhc
~bV|zh|@G>r危害~gq%y@:&i&u~mH
>P|fr|@Y=Y~qd=r@e_?~Kxaéroports servant %?~fo
>P|es|@X+z&d@e=(@e~b!#S@4Aeropuertos ~luPresten Servicio{|s} ~id~iA
>P|ru|#]a ~rh~FAg ePfamafkev, awhlpybgetBbv icynpdefandpt sfeynedhjpt egberbt
>P|ar|%wkdi pidab abihn ~iC&4abdwajag ~AEgxmd ~vO
>P|zh|>r在为#C~gq服务@:机场上~Oq;>r在用于#C~gq@:机场发生~Oq
<T|fr|@a~JR@Dexplosifs plastiques #l#Sfeuilles %/~FN@edétection
<T|es|~CZMarcación @e~tQPlásticos @T@4~Hx@eDetección
<T|ru|%!~L?mlehkbAchjbv gxfugAekuv gcBchkg ~nNbv awdefpycdbq
<T|ar|@sgdccE abdgnrjag ablbaogcsce lBjA sunva
<T|zh|~un可塑炸药中添加识别剂以便侦测~mH
sua|fr|~o5
sua|es|@M~fz~qe
sua|ru|%!~be
sua|ar|@s%[~AB~dR;~Hg~dR
sua|zh|~vI@k
~b3|fr|~LG
~b3|es|~Ge
~b3|ru|#]+0@e~am
~b3|ar|%w~oc
~b3|zh|~M!@E
~c/|fr|~p"@e~p8#B~xy;~p"@e^:
~c/|es|~b]@eRoma ~A";~b]@eRoma
~c/|ru|~C)@B_j~uBhpne;~C){|e|p|ai|c}
~c/|ar|hFad jfda abpoaoc bbdqsde ~iZ>v;hFad jfda abpoaoc
~c/|zh|~hk~pE~w.;~pE~w.
~aF|fr|#L*X#B~xy
~aF|es|#n>f~A"
~aF|ru|~A,+r_j~uBhpne
~aF|ar|&G~ngfqyahag ~EX~iZ>v;%f#oladgcaEag ~EX~iZ#a~nq
~aF|zh|~hk~eh#O
vcdr|fr|~z3&e~b'~FC
vcdr|es|~EY@m~ezDiplomáticas
vcdr|ru|~GW~y7hdaCcdbqv
vcdr|ar|~I?abmlbfdaoce
vcdr|zh|&]外交^!@k
vccr|fr|~z3&e~b'consulaires
vccr|es|~EY@m~ezConsulares
vccr|ru|~GWjadhplzhjbv hdaCcdbqv
vccr|ar|~I?abkhybce
vccr|zh|&]领事^!@k
^V|fr|@a&emissions spéciales
^V|es|@l~tGMisiones Especiales
^V|ru|%!~Iribhhbqv
^V|ar|@sabliDag abxaye
^V|zh|~gr使团@k
vclt|fr|~z3%j+p@D~Gy
vclt|es|~EY#-*x%1Tratados
vclt|ru|~GW~ny%O~BC
vclt|ar|~zs~LZabdiavmag
vclt|zh|&]%E法@k
~q3|fr|~z3%j+p@Dtraités <G=i#l~oC=]ou <G~oC~cl
~q3|es|~EY#-*x%1Tratados <G&Ny ~f1%uo <G~f1+5
~q3|ru|~GW~nynasagafag ~pk~hHb ~lt~vp~pkicynpdefanduib ~Fg
~q3|ar|~zs~LZabdiavmag lch _RfabdhFdag #apf {|ncda }lch abdhFdag >v
~q3|zh|@G%0#h#C%"间或#C%"相互间%E法@:&]@k
=X|fr|~z3*asuccession d’États ~c3@e~Gy
=X|es|~EY%ZSucesión @e&N#SMateria @eTratados
=X|ru|~GWmfegamfccihkgc =f#!~BC
=X|ar|~zsbxbane _R&4abdiavmag
=X|zh|@G%0在%E~kV@:继承@:&]@k
&9|fr|~Hd&eimmunités juridictionnelles @D=i~Caleurs biens
&9|es|~Gr~tG~HyJurisdiccionales %1&Ny @esus Bienes
&9|ru|~s4tfbhnbjrbadduv biipdbkckev =fb bv ~FS
&9|ar|@s@ybqyahag _Rfddgbsagva dh abfbace abkAazce
&9|zh|@C%0~k8财产管辖豁免@k
~aV|fr|~z3*areprésentation @D=i%7leurs ~b'avec #f~oC=]@ecaractère universel
~aV|es|~EY%ZRepresentación %1&N#Ssus ~ez~AW#T~f1%u@eCarácter Universal
~aV|ru|~GWmfcnhkegbkclzhkgc =fg bv akdaCcdbqv h ~ltpdbgcfhelzdasa ~BP
~aV|ar|~zsbgdDcb _R&4ibakagva di abdhFdag #aHag abwali ~AH
~aV|zh|&]@G%0在其对普遍性#C%"^!上@:代表权@k
~v9|fr|~mkmer
~v9|es|~o/Mar;CONVEMAR
~v9|ru|@c#F~tvmfegp
~v9|ar|~ir~kE;@skahfh ~kE
~v9|zh|@C+b法@k;&?+b法%F
~qV|fr|#L~zF#B~rU1982;#L~zF#B~mkmer
~qV|es|#n~l[~a4#BParte XI #B~o/Mar{ de 10 de diciembre de 1982|};#n%ZParte XI
~qV|ru|@L~d0Чehkb !X!I ~rg~BK
~qV|ar|%f#o~kK~tqabpfb/mcodlj 1982;%f#o~kK~kE
~qV|zh|@G+a~A)~in~Kp@:#O;~Kp#O
~eP|fr|#L%/~FN@e^t@D~FD#B~rU1982 ~d7^A%S#l^A=[~sYdont ~yAs’effectuent tant %?~Bwqu’au-delà @e~IP~q(exclusives (stocks chevauchants) #l~sYgrands migrateurs;#L{|des Nations Unies |de 1995 }&estocks @epoissons
~eP|es|#n%Z~a4~ib~om#B~o/Mar @e10 @ediciembre @e1982 relativas ~id*wy ~cJ~ib~O,Transzonales y #T~O,Altamente Migratorios;~zu{| de las Naciones Unidas} ~z7~r.@ePeces
~eP|ru|@L~d0malaycdbo ~rgsane, jakafuc jehetkhq ~L(~Bofuwduv xemehag b ~k,b pmfeglcdbq bib;+u{| Efsedbxerbb EwKcnbdcdduv Jerbo} %9fuwdui xemehei
~eP|ar|&G{|iad 1995 }bghncH da ggAdhv ~ir~tqabpfb/{| }mcodlj 1982 dh pqsad #j~uSabdgmaxbe ~EVfabpjyme abodsce absDcje abajgqab;&G@ybbpjyme abodsce
~eP|zh|+a~A)~Nj#O;+a~Nj#O;~kO~a,#O
bbnj|fr|#Lse rapportant ^A~mkmer #lportant *a%S#l<a~vu#B~nmbiologique marine @D~IPne relevant pas #B~sz
bbnj|es|#n~rQ>,#B~o/Mar ~l[*w>8Uso ~eB#B_'Biológica Marina ~ibZonas Situadas Fuera #B~q?
bbnj|ru|@L@ewexc ~bFa >[b phkaoAbgai ~oviafhjasa wbalasbAchjasa ~FMg feoadev ~d9
bbnj|ar|%f{|abdljd }&4~BN~ir~dy#j~sFablqjc &4~EVabfakie ~v(abfwhce faogxmadv <-hqf dogmad
bbnj|zh|~in下~Ob#O;根据~in@:~Kq就~Ob#v拟订@:#O;~ob#O
^r|fr|#L*X&L~Ax@!&L+p#Bmer
^r|es|#n>f#y~Ax@F#y*x#yMar
^r|ru|~A,+r_jkfbwpdele ~tvmfegp
^r|ar|&G~ng~EX#a~LZ~dy~nq
^r|zh|#C+b法法庭~eh#O
~aH|fr|@Y*X@el’Autorité @V@Dfonds marins
~aH|es|@X>f#BAutoridad @F%1Fondos Marinos
~aH|ru|#]a +r_jafsede ~tvndp
~aH|ar|%w~ngabobwe #abkai ~dy~nq
~aH|zh|#C海底=w局~eh@E
~i/|fr|~jThaute mer
~i/|es|~ol~Ej
~i/|ru|@caw ~Fh
~i/|ar|@s~BF~kE
~i/|zh|~sS@k
>A|fr|@a%jplateau continental
>A|es|~ol~oF
>A|ru|%!~am
>A|ar|@sabrjn abkajc
>A|zh|大陆架@k
_G|fr|~jTmer territoriale >bzone contiguë
_G|es|@l#-Mar ~se_1Zona Contigua
_G|ru|%!~y1iafc b mfblcyeBco xadc
_G|ar|@sablqj abtkbcdc fabdhwke abdgaxde
_G|zh|领海及~Nq;领海&Z~Nq
+'|fr|#L<cfavoriser <mrespect par #f~F"@e~h8~mn@D>]=]@e%S~Cagestion;#Ld’application
+'|es|#n@T~r:&HCumplimiento ~ib^-%u@e*wy ~cJ~sE@4~tKPesqueros ~luPescan #S~Ej;#n@eCumplimiento
+'|ru|~A,hancohkgbb hawltncdbt fuwalagduib hpneib ~e/%Oicf ~rMybguv ~npb ~uzbib;@L%9akjfukaip iaft
+'|ar|@s~Dtabycahe ~L6;&G~DtabqnF ~L6;@sabadgDab
+'|zh|_V~sS渔船遵守#C~x,_W@:#O;遵守_W#O
=S|fr|~uY~O7port <c~uA~Fx#l~g-@t~h8^C;~uY~O7port
=S|es|~yh#yPuerto Destinadas a ~fJ^F;~yh#yPuerto
=S|ru|+u{| Gfanagalzhkgcddao b hclzhjavaxqohkgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a ~sx~sImafke ~k2{|fuwdasa }~qQ;~A,~sx~sImafke
=S|ar|%f~v-;&G~i"abpBHce fabEjaie bbpdd abdgqme ~v-;%f~a:abdchaG;%f#olgmalcj mfbe abdchaG
=S|zh|@G~DR~uk鱼@:_W#O;@G~uk鱼@:~DR_W#O;~DR_W#O
~Gw|fr|~rE{de 1974 |}=Y~uF#Bvie humaine #Smer
~Gw|es|~zp+z%a~NaHumana ~rQMar{, 1974|};@MSOLAS
~Gw|ru|~G(~LVAclagcAchjao ybxdb @eiafc
~Gw|ar|~Ecbobade ~Fd;~Ec~hZ~Fd
~Gw|zh|1974%)~HJ;~HJ
~v0|fr|~rE~s5#fnavires, ~b4@e1978 y relatif;~rE~s5#f~ux
~v0|es|~HEBuques, 1973, modificado ~sE{el|su} ~IY1978;~HE~z";@MMARPOL
~v0|ru|#d@b~dM~sKh ~L.
~v0|ar|~j7abonh ~f,1973، ~n:iad 1978 #olva;~j7abonh
~v0|zh|#C~gu船舶造成~ww@k
~bY|fr|~rE{de 1979 |}*arecherche ~Gdsauvetage maritimes
~bY|es|~zp@mBúsqueda y ~LcMarítimos{, 1979|}
~bY|ru|~G(mabhjp b hmehedbt @eiafc
~bY|ar|~EcbblqD fabthkaH &4~kE
~bY|zh|1979%)~LJ救助@k;~LJ{和|与|}救助@k
stcw|fr|~rE{de 1978 |}~NW@Dgens @emer, ~OB
stcw|es|~OL+zGente @eMar{, 1978|}
stcw|ru|~nDiafqjag b ~Fy{| 1978 sane}
stcw|ar|~gAbbdbaqch
stcw|zh|1978%)~Gc;~Gc
+x|fr|@a~G]<mtrafic ~Bz=s
+x|es|@M~C0Tráfico Marítimo #"
+x|ru|@c%9awlcsAcdbt %siafhjasa hpnavanhkge
+x|ar|@sgcocj qjse abdbaqe ~gH>v
+x|zh|便利#C~pD~JC@k
~aG|fr|@a~c,~LA~Bz*C
~aG|es|@MConstitutivo #B=-Marítima #"
~aG|ru|%!~ar~l2~LT
~aG|ar|@"@-labdhFde ~gH>v
~aG|zh|#C海事%"@k
mlc|fr|@a&L_amaritime{, 2006|};@a&L_a~Bz@e2006
mlc|es|~k/Marítimo{, 2006|}
mlc|ru|@c{2006 sane |}a kfpnc g iafhjai hpnavanhkgc{| 2006 sane}
mlc|ar|@s*Aablqjc
mlc|zh|2006%)海事劳工@k
=9|fr|~MK~iv~AXsubaquatique
=9|es|~ol@,~iu&YSubacuático
=9|ru|~cCmangandasa ~kJ~FB
=9|ar|~ep~AFabdBdfj labdcav
=9|zh|#q水下>s~G!
~bx|fr|~rE@7~s8>b=[@Deaux @eballast #lsédiments @D~ux
~bx|es|~zp~lk>'_1~r2#yAgua @eLastre ~BVSedimentos %1~z"
~bx|ru|#d~t'hpnaguv wellehkduv gan b ahenjag b ~hG
~bx|ar|~Ecbdjakle fgyjcn dcav yalfje abonh {fjfaolva|fgjolagva}
~bx|zh|#C~o!#h~DQ~CH与=w@k;#C~o!^1~DQ~CH#h=w@k;~CH#h=w~o!#h~DQ~q-
~b6|fr|~rE@e^.@J~y5@Dépaves
~b6|es|~zp@e^.%ZRemoción @eRestos @eNaufragio
~b6|ru|~xE*taw pnelcdbb xekadpgCbv ~L.
~b6|ar|@s~L,#abtEabe abqwad
~b6|zh|~sT#C~wA@k;#C~wA~sT@k
~i:|fr|~rE@e~oW@7<mrecyclage sûr #l~y.rationnel @D~ux
~i:|es|~zp@e~oW~lkReciclaje Seguro y Ambientalmente Racional %1~z"
~i:|ru|Qadjadshj*ta wcxamehdao b PjalasbAchjb ferbadelzdao pkblbxerbb ~L.
~i:|ar|@svfhB sfhB #abtiame gmfcj abonh
~i:|zh|香港#C%y与~A!;香港#C%y#h~A!
>M|fr|~jT#Q#B~kk@Dmers résultant @el’immersion @edéchets
>M|es|~CZ%6#B~fV#yMar ~sEVertimiento @e~z[y ~H1Materias
>M|ru|@c~dM~sKiafq hwfaheib akvanag ~DDiekcfbelag;Zadnadhj@p
>M|ar|~HV~f"fdfam pxjC;~HV~f"fabdfam abpxjC;@sbhmh
>M|zh|~Cx及~E/~mH;~Cx^1~E/@.@k
~F)|fr|@a~zm~my@e~Bt&LNord-Est
~F)|es|@M~yG#y~r8{Ambiente |}Marino #y~J-Nordeste
~F)|ru|%!*P~B'Lcgcfa-NahkaAdao Mkledkbjb
~F)|ar|~ep~Lq~gHbudab ujk ~x:
~F)|zh|#q东北~CE+b~gs@k
npt|fr|%N*anon-prolifération @D^8~h6;%N*anon-prolifération;TNP
npt|es|%.%ZNo ~Ar~ib+j~r-;TNP
npt|ru|~HGdcfehmfahkfedcdbb <]~AK;HJЯE
npt|ar|&6imd ahguaj *U~Lo
npt|zh|~B:~M-%E;核~B:%E;&?~B:%E^2
ctbt|fr|%Nd’interdiction complète @Dessais ~h6
ctbt|es|%.@e+cCompleta %1Ensayos ~r-
ctbt|ru|~HGghcawKciltBci *E~F:bhmukedbo;HNYЯR
ctbt|ar|&6abqFj ~Lwbbgrajl ~Lo
ctbt|zh|~B[~E,;~B[禁试%E
tpnw|fr|%N@J%B@D^8~h6
tpnw|es|%.%Z+c~ib+j~r-
tpnw|ru|~HG*E<]~AK
tpnw|ar|&6~F.*U~Lo
tpnw|zh|&X~M-%E
ptbt|fr|~CV#fessais d’armes ~kM%7l’atmosphère, %7<nextra-atmosphérique #lsous l’eau
ptbt|es|%.~sE&H~I)Prohíben @4Ensayos ~AW~a1~ycAtmósfera, &H~pUy Debajo #yAgua
ptbt|ru|~HG*Ebhmukedbo <]~nhg ekiahFcfc, ~Dfmfahkfedhkgc b man ganao
ptbt|ar|&6~F.grajl ~oL&4abrf fnc ~MFfgqg owq abdaG
ptbt|zh|&X在大气层+s=j#h水下进行~M-试验%E;~w/~E,;~w/禁试%E
~e3|fr|~CV@eplacer @D^8~kM#l~uq^8@edestruction massive %j~HHocéans ainsi ~lu%7~sBsous-sol
~e3|es|%.~LQ+c@eEmplazar ~a1y ~H1+j@eDestrucción #SMasa #S~Hc
~e3|ru|~HG*EfexicBcdbq @endc ~A4g csa dcnfev <]~nh~DD~In~nhiehhagasa pdbAkaycdbq
~e3|ar|&6~F.fAi ~oLfBcjva dh pobqe abmdaj ~Lw<-kai ~GQfnc lawh pjAva
~e3|zh|&X在海~yj安置~M-#h+t大规模{毁灭|杀伤}性%:%E
~FG|fr|~Ee%Bd’utiliser @Dtechniques @emodification @e~vW%?@D~FNmilitaires ou ~q1~eK~FNhostiles
~FG|es|~ol+c@eUtilizar Técnicas @eModificación Ambiental ~AW~HxMilitares u Otros ~HxHostiles
~FG|ru|%!*Egacddasa ~vpltwasa bdasa gfeyncwdasa >:hfcnhkg ~Im@emfbfandpt hfcnp
~FG|ar|@s~F.~v)gkhcag abgBccj &4~LqbpBjaA iosjce pf bpce pBjaA imazce pxjC
~FG|zh|&X为军事或任何+t敌对目@:~d"改变~gs@:技术~mH
bwc|fr|~Ee~ydfabrication #l~JT@D^8bactériologiques (biologiques) ou %?toxines ~ih;@a&e^8biologiques{| ou à toxines| et à toxines}
bwc|es|~vK@t~r/>8~zx@e+jBacteriológicas (Biológicas) y Toxínicas y @mSu ~ry;@l~tG+jBiológicas{| y Toxínicas}
bwc|ru|~yC~qPb ~t]xemehag wejkcfbalasbAchjasa (wbalasbAchjasa) b kajhbddasa ~nh~Nc;@c%9wbalasbAchjaip {|b kajhbddaip }afpybt;%!wbalasbAchjai {|b kajhbddai }afpybb
bwc|ar|~jYfabgsochce ~i);~jYfabgsochce، ~i);@s*Uablcfbfrce
bwc|zh|@G&X#r+s生产#h~CA#h~ta%:~mH;#?~od#h~CA{和|以及}销毁{此种|这种|这类|此类}%:@.@k;~w,{和毒素|及毒素|}%:@k
+/|fr|@Y#3@t~IDd’emploi ^A~L'@egaz asphyxiants, toxiques ou similaires ~Camoyens bactériologiques
+/|es|@X~l[+c#y~KQ~ycGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~IY~iI@e1925
+/|ru|#]a *E~cn@egaodc pnpClbguv, qnagbkuv ~vp~h5manawduv sexag b wejkcfbalasbAchjbv hfcnhkg
+/|ar|%w~F.abaogidab abqjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfrce;%wrhcn ~f,1925
+/|zh|&X在战争中~d"窒息性+s毒性或+t气体#h细菌作战方法@:@E;1925%)%I@E;《1925%)%I~Ct
cwc|fr|~Ee~yd~FI~JT~Ca~nv@D^8chimiques ~ih;@a&e^8~sq
cwc|es|~vK@tProducción, &H~zx>8~KQ@e+jQuímicas y @mSu ~ry;@l~tG~JZ
cwc|ru|~yCmfabxganhkge, ~t]b ~cn~IO~nhb a csa ~uy;@c%9vbibAchjaip afpybt;%!vbibAchjai afpybb
cwc|ar|~bnfaogidab *U~t.~i);@s*U~pd
cwc|zh|@G~od+s储存#h~d"~kS%:及~ta%:~mH;~JU@k;~kS%:@k
ccw|fr|@a~A2@e~nv@e~Icclassiques ~IFêtre considérées comme produisant @D~L4traumatiques excessifs ou comme frappant sans discrimination;~Ee~Icclassiques
ccw|es|@l~fk@eCiertas +jConvencionales ~luPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas +jConvencionales
ccw|ru|%!~rj~L[~In~ARafpybq, ~oyhAbkekzhq dedahqBbib Afcxicfduc magfcyncdbq ~vpbictBbib dcbxwbfekclzdac ncohkgbc;@c%9jadjfckdui gbnei ~AR~AK;%!~L[gbnev ~AR~AK
ccw|ar|@s~F.~Izpobqe gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&X或限制~d"~Jq可被认为具有过分伤害力或滥杀滥伤~pA@:~Jj%:@k;{特定|某些}~Jj%:@k
~au|fr|@Y~A2@e~nv@Dmines, pièges #l~eKdispositifs~Mztel qu’il a été modifié <m3 mai 1996;@YII modifié
~au|es|@X~fk@eMinas, +jTrampa ~o6Artefactos~Mzsegún fue enmendado &H3 @emayo @e1996
~au|ru|#]a ~rjibd, ibd-lagpCcj ~DDphkfaohkg ~o,3 ieq 1996 ~BK;namaldcdd~uN#]!I!I
~au|ar|#V#olqFj ~IzabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe &43 pcaj/dacf 1996;#V~t(abdimb
~au|zh|经修正@:~KC;经修正{的|后的|}~d,号@E;修正后@:~KC
~Ft|fr|@Y#)%/restes explosifs ~Ow
~Ft|es|@X_KRestos ~tQ~Os
~Ft|ru|#]%9gxfugaamehdui mcfcybkjei gaodu;#]!V
~Ft|ar|#V#olabdgnrjag dh dxbnag abqjl;#Vabxado
~Ft|zh|战争遗留~Jt物@E
~l6|fr|~Ee%B@el’emploi, &Lstockage, #B~Mo#l&Ltransfert @Dmines antipersonnel ~ih;~Ee%B@Dmines antipersonnel;@ad’Ottawa
~l6|es|~ol+c#yEmpleo, Almacenamiento, ~r/y ~C.@eMinas Antipersonal y @msu ~ry;~ol+c~ibMinas Antipersonal;~NIOttawa
~l6|ru|%!*Emfbicdcdbq, ~t]xemehag, ~qP~Ny~y6ibd ~Nc;%!*E~y6ibd;Ekkeghj@p
~l6|ar|@s~F.~vlfgxEch fthgar fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~l6|zh|@G&X~d"+s储存+s生产#h转让~CK及~ta地雷~mH;{禁止|}~CK@k;&?渥太华%F
~qw|fr|@a&e^8%?sous-munitions
~qw|es|@l@m~K7#SRacimo
~qw|ru|@c%9jehhckdui wacmfbmehei
~qw|ar|@sabHxazj abihkfmce
~qw|zh|集束~n3@k
att|fr|%N%j~nk@Darmes
att|es|%.#-~rx@eArmas
att|ru|~HG~nrafpybci
att|ar|&6graje abpobqe
att|zh|%:_!%E
~e0|fr|%N&e^a~zD=5@e<nextra-atmosphérique, y compris @t~qi;%N@Jl’espace{| extra-atmosphérique}
~e0|es|%._K@?~lu~q:Espacio Ultraterrestre, incluso @tLuna ~o6Cuerpos Celestes;%.#-<u
~e0|ru|~HG~x5~LH~jbmfahkfedhkge, gjltAeq Zpdp b nfpsbc dcwchduc kcle;&w%9jahiahp
~e0|ar|&6#(~p)bphuwe ~yT;&6#(~p)bhuawag ~yT;&6~kn
~e0|zh|~v/内=j~n6~DH%E;~v/内@:=j~n6~DH%E;{外空|外层空间}%E
>W|fr|#L%jsauvetage @Dastronautes, <mretour @Dastronautes >brestitution @D~to
>W|es|#n#-~Lc_1Devolución @eAstronautas _1Restitución @e~ra
>W|ru|~A,hmehedbb jahiadegkag, ~Iljahiadegkag b ~IlawKcjkag, xempBcdduv g ~pl
>W|ar|&GthkaH ~t)ftiame ~t)fjm ~sn
>W|zh|营救~CF+s送回~CF#h归还发射到=j@:物体@:#O
_F|fr|~jT~lv@V@7#fdommages causés par @Dobjets spatiaux
_F|es|~CZ~ln@F~sEDaños Causados ~sEObjetos Espaciales
_F|ru|%!&R~yXxe pBcfw, mfbAbdcdduo jahibAchjbib awKcjkeib
_F|ar|@sabdoIfbce #aih abpAjaj ~AEgqmDva abproad abnAazce
_F|zh|~Jv物~w'@:#C~jR@k;=j物~w'之#C~jR@k
<0|fr|~Eel’immatriculation @D~to
<0|es|@M#-Registro @e~ra
<0|ru|%!~IkawKcjkag, xemphjeciuv g ~pl
<0|ar|@sgorcb ~sn
<0|zh|@G登记射入=j物体~mH
moon|fr|#L~zD*a~qi
moon|es|#n~ludebe regir #Tactividades %1&N~ycLuna y otros cuerpos celestes
moon|ru|~A,^]=f@eZpdc ~DDdcwchduv kclev
moon|ar|%fabdhFd bphuwe _R<-owq ~a7
moon|zh|~g9在~mt上~n6@:#O;月球#O
~i3|fr|%N@J~Bs
~i3|es|%.Antártico
~i3|ru|&waw Mdkefjkbjc
~i3|ar|&6phgajsgcsa
~i3|zh|南极%E
~g)|fr|%Nvisant %B@D^8~kM#S~nE;%N@e~xP
~g)|es|%.+zProscripción ~ib~a1#S~BW~oR;%.@e~xP
~g)|ru|~HG*E<]~nh~jB;&wTlekclalja
~g)|ar|&6~F.~oL&4pdjcsa abbagchce fdhwke ablqj absajclc;&6gbagcbfbsf
~g)|zh|拉丁~n7#h加勒比&X~M-%E;特拉特洛尔科%E
~ji|fr|%N*azone dénucléarisée &L~o[Sud;%N@e~r[
~ji|es|~OP#yPacífico Sur;%.@e~r[
~ji|ru|~HGwcxKqncfdao xadc tydao ~pL~H?;&wOefakadse
~ji|ar|&6jajfgfhBa
~ji|zh|南~jw无核区%E;南~jw~jy;拉罗通加%E
~p[|fr|%N*a+e@e~w7;%N@e~mP
~p[|es|~OP{de|del|en|en el} ~ll;%.@e~mP
~p[|ru|~HG~ap~h-;~Ay%h
~p[|ar|&6thuaG abdhwke abxabce dh ~oL&4~qX;&6lahsfs
~p[|zh|~CB~jy;~CI%E
~jh|fr|%N@J~IM+e~b,;%N@e~Aq
~jh|es|~JO@e~a1~A:;%.@e~Aq
~jh|ru|~HG~apMFfbjc;Gclbdnewhj%h
~jh|ar|&6~ao~ei;&6lbchmala
~jh|zh|*f~jy;佩林达巴%E
~bZ|fr|%N~c,~FE~w[;%N#)%?~IM~w[
~bZ|es|~JO@e~a1#S{|el }Asia ~J.;%.@e~p!
~bZ|ru|~HG~ap~G6Mxbb;Lcibmelekbdhj%h
~bZ|ar|&6~ao&4Joca abfowC;&6~ao&4fow Joca;&6ocdclabagchos
~bZ|zh|中亚~jy;塞米巴拉金斯克%E
~v"|fr|~d:
~v"|es|~z6;@l>,~b(
~v"|ru|~u?#F~tk;~u?~tk;ODRDEEJ
~v"|ar|@s@y~LSgBcj abdhax
~v"|zh|@C~hL@k;~hL@k
~F1|fr|~Oo~r7^A~d:;~Oo~KZ
~F1|es|~IY~r7#B~z6;~IY~GJ
~F1|ru|Dbakhj@[{ j OeiaAdao jadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb jlbieke|}
~F1|ar|%wscfgf
~F1|zh|&?@C~hL%F~pz@E;&?@C~hL%F@:~pz@E;~pz@E
_z|fr|#L@e<)
_z|es|#n@eParís aprobado #Svirtud #B~z6;#n@e~H3
_z|ru|~Ah#4
_z|ar|&Glajco
_z|zh|~n1#O
cbd|fr|~jT~nmbiologique
cbd|es|~CZ~si
cbd|ru|%!~cy;~s4~cy
cbd|ar|@sabghfi ablcfbfrc;@"@-labghfi ablcfbfrc
cbd|zh|%t@k
=C|fr|~Oo~mf
=C|es|~IY~w2{ del Convenio sobre la Diversidad Biológica|};~IYCartagena
=C|ru|~oV#.%9~BS;~oV#.%9wbawcxamehdahkb ~f]a ~cy;~oV@[
=C|ar|%w~oz;%wkjwarhe #olabobade abpqcazce
=C|zh|&?%t%F~jt%y@E;&?%t%F@:~jt%y@E;卡塔赫纳{生物安全|}@E
~v3|fr|~Oo~K9@J_)%/~uCgénétiques ~Gdpartage juste ~I7@Davantages découlant @e~sButilisation;~Oo~r)
~v3|es|~IY~K9@m~j!a @4~m)Genéticos y ~f3Justa ~GI#S@4Beneficios ~I)Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~IY~r)
~v3|ru|Jesaohj#.~hE~F!j scdckbAchjbi fchpfhei b hagichkdasa >:@e~FVb fegdao ~LUgusan ak bv mfbicdcdbq{ j Dadgcdrbb a wbalasbAchjai fexdaawfexbb|};Jesaohj@[
~v3|ar|%whaBfca
~v3|zh|&?%t%F~KG#h公正#h公平~Cf@E;~KG{和|与|以及}公正{和|}公平{地|}~Cf@E;~gl@E
~GC|fr|~Hd*a~b"désertification ~Kxpays gravement touchés par @tsécheresse et/ou @tdésertification, ~eg~b,;~Hd*a~b"désertification
~GC|es|~Gr@e~Kg;~tM{ de las Naciones Unidas|} @e~cH@tDesertificación;~NI~Kg
~GC|ru|@c#F%9#:amphkudbgedbci g kcv hkfedev, jakafuc bhmukugetk hcfzcxdpt xehpvp b/blb amphkudbgedbc, ~AM~gN;@c#F~vM;@c~vM
~GC|ar|~u8abgyqj &4~p:~AEgiahc dh abrnan abumcm f/pf dh abgyqj، flxaye ~ei;~u8abgyqj
~GC|zh|@C~un发生严重干旱#h/或荒漠化@:%0~v:在*f~n9~mH;@C~n9@k;~n9@k
~dc|fr|~z3~zm#Bcouche d’ozone
~dc|es|~Ga~iR~yG#BCapa ~O6
~dc|ru|~m3@baw ~LVaxadagasa hlaq
~dc|ar|~zs~hZwlke abpfEfh
~dc|zh|#q臭氧层&]@k
~aM|fr|~Oo~A3
~aM|es|~IY~Ce~O6;~IY~ew
~aM|ru|Iadfcelzhj#.~gy;Iadfcelzhj@[
~aM|ar|%w~fH
~aM|zh|~N"@E;&?~lb~Ct
~Fm|fr|+ABâle ~fF@e~h1~Ca~sBélimination;+ABâle
~Fm|es|~GaBasilea #->'%1Movimientos ~xQ%1~z[~K,y su Eliminación;~GaBasilea
~Fm|ru|Uexclzhj~t'xe kfedhsfedbAdao mcfcgaxjao amehduv akvanag b bv pnelcdbci;Uexclzhj@p
~Fm|ar|@slaEb #jabgqsd &4hkb ~AGabxwje fabgxby dhva ilj abqmfm;@slaEb
~Fm|zh|~CH危险废物越境转移~k8处置~Ng;~Ng
~jm|fr|+A~j[*a~Mn@e~Fwpréalable #Sconnaissance @ecause applicable %?certains ~h7#lpesticides dangereux qui font l’objet ~Bh~nk=s;+A~m/
~jm|es|~Ga~j[#-Procedimiento @e~z/Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos ~K,Objeto @e~rx#";~Ga~m/
~jm|ru|~t1^Dmfarcnpfc mfcngefbkclzdasa awahdageddasa haslehbq #!aknclzduv amehduv ~MwgcBchkg b mchkbrbnag g &Rkafsaglc;~t1@p
~jm|ar|@sjfgjmad @-lgwlck trjaG abdfanke abdolke ih ibd <-dfam scdcazce fdlcmag Jnag diche xwje dgmafbe &4~gG>v
~jm|zh|~un#C_!中对~Jq危险~Cy#h农药采用事先知情同意程序@:~CR@k;~CR@k
~aX|fr|+A~j]&epolluants organiques persistants;+A~iP
~aX|es|~GaEstocolmo @mContaminantes Orgánicos Persistentes;~GaEstocolmo
~aX|ru|~K1^Dhkaojbv afsedbAchjbv xesfqxdbkclqv;~K1@p
~aX|ar|@saogsvfbd ~n(;@sogfsvfbd ~n(
~aX|zh|@G持久性有机~ww物@:~n4@k;~n4@k
~l5|fr|+AMinamata{ sur le mercure|}
~l5|es|~Ga~Am#-Mercurio;~GaMinamata
~l5|ru|Ibdeiekhj^Dfkpkb;Ibdeiekhj@p
~l5|ar|@sdchadaga #jabEzlk
~l5|zh|@G汞@:水俣@k;水俣@k
~Fv|fr|@a%j~nk@!~M9@efaune ~Caflore sauvages menacées d’extinction;CITES
~Fv|es|@l#-~rx@F@eEspecies Amenazadas @eFauna y Flora Silvestres
~Fv|ru|%!&R~nrgbneib ~HNFlafu, devanqBbibhq man psfaxao bhAcxdagcdbq;LRTXL
~Fv|ar|@s~br&Plphfai =:;@s~gG#a&4phfai =:;@s~gG#alphfai =:
~Fv|zh|濒危野生动植物种#C_!@k;濒危物种~BY{贸易|}@k
cms|fr|~jT%S~M9migratrices ~H]^Afaune sauvage;+ABonn
cms|es|~ol*w~ibEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~rM~jW;%!>[~jW
cms|ar|@sqnF ~kj;@s~Ll~kj;&6~Llabphfai abdvarje dh abqcfahag abnwjce
cms|zh|~Jc野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~v5|fr|~qh~IPhumides d’importance ~yZparticulièrement comme habitats @Doiseaux d’eau;+ARamsar
~v5|es|@l~sGa @4Humedales @eImportancia #"~q9~htcomo Hábitat @eAves Acuáticas;~NIRamsar
~v5|ru|%!ganda-walakduv psanzqv, bictBbv icynpdefandac xdeAcdbc, slegdui awfexai g jeAchkgc ichkaawbkedbo ganamlegetBbv mkbr;Oeihefhj@p
~v5|ar|@"@-labpjaAc ~sm;@sabpjaAc ~sm;@sjadoaj
~v5|zh|@G~v:作为水禽栖息地@:#C重要湿地@k;拉姆萨尔{湿地|}@k;&?湿地%F
acap|fr|#L*a%S@Dalbatros ~DCpétrels
acap|es|#n%Z*w@eAlbatros y Petreles
acap|ru|~A,>[elzwekfahag b wpfcgchkdbjag
acap|ar|&GqnF wcfj ~Fc;%f#olqnF {wazjc|wcfj} ~Fc
acap|zh|#q信天翁#h海燕#O
~vo|fr|+A~z!@J%Bd’importer ~wF@D~h1#l~fF>b=[@D~h1~BG~b,;+A~Hn
~vo|es|~NI~Hn
~vo|ru|Ueiejhj@p
~vo|ar|@sladasf
~vo|zh|巴马科@k
=D|fr|@a~zm>bmise #Svaleur ~my~I3Caraïbes;+ACarthagène
=D|es|@M~yG>8#H~G,#BRegión #yGran Caribe
=D|ru|%!*Pb ahgacdbb ~B'UalzCasa Defbwhjasa feoade;~oV@p
=D|ar|~ep{fghdce ablcze ablqjce bdhwke ablqj absajclc absljC|ablcze ablqjce bdhwke ablqj absajclc absljC fghdcgva}
=D|zh|#q#h开发大加勒比~CD+b~gs@k
alps|fr|~MK@DAlpes;@aalpine
alps|ru|~cCMlzm;Mlzmbohj@p
alps|ar|~eprlab abpbl
alps|zh|#q~Ci;~Ci
~de|fr|@a%j+p#)%/utilisations ~Ck~cm%?@D~FN~eK~lu@tnavigation
~de|es|@l#-*x%1Usos ~Nr%u@T~HxDistintos #BNavegación
~de|ru|%!~nydchpnavanduv ~In>:%Oganakajag
~de|ar|@skahfh aogxmad ~yV#a&4abpBjaA Bcj abdbaqce
~de|zh|#C水道非航行~d"法@k
~GG|fr|~MK#l<a~Cktransfrontières ~DClacs ~dB;~Eel’eau
~GG|es|~CZ@,y =q~Nr~xQy {de |}@4Lagos +5
~GG|ru|@c%9~LVb ~hA~Boganakajag b %Oaxcf
~GG|ar|~epfaogxmad ~yVabialje bbqmfm fablqcjag >v
~GG|zh|跨界~M0#q#h~sU@k;#q&Z{利用|使用}{跨界|越境}~M0@k;&?水%F
~vg|fr|@a~mb&Lpublic au processus décisionnel #l_)^A+q~c3d’environnement;@ad’Aarhus
~vg|es|@l~q,@t~f3#yPúblico ~ycToma @e~tO~CrAmbientales;~q6@eAarhus
~vg|ru|%!~d6g mfarchhc mfbdqkbq ~FLb nahkpmc j mfegahpnbt %9gamfahei, jehetBbihq ~hYhfcnu;Efvphhj@p
~vg|ar|@sJjvfo
~vg|zh|在~gs#v上~wB信息+s~Jb决策#h诉诸~s:~mH;奥胡斯@k
~L5|fr|~Eel’évaluation @el’impact @J~vW%7un contexte transfrontière;@ad’Espoo
~L5|es|~olEvaluación #yImpacto Ambiental #Sun ~z:Transfronterizo;~q6@eEspoo
~L5|ru|@caw arcdjc ~Im@eajfpyetBpt hfcnp g ~Bnjadkcjhkc;@cЭhma
~L5|ar|@stolf
~F2|fr|~jT~kkatmosphérique transfrontière %?longue distance
~F2|es|~q7%Z~fVAtmosférica Transfronteriza a Gran Distancia
~F2|ru|%!~Bnxesfqxdcdbb gaxnpve @ewalzCbc fehhkaqdbq
~F2|ar|@"@-labgbfD ~lo;@sabgbfD ~lo
~F2|zh|远距离越境~Nz;长程越界~Nz
~Bj|fr|#Lrégional ~mbpublique #l_)^A+q%?propos @Dquestions environnementales #S~nE;#Ld’Escazú
~Bj|es|#n~r]~q,@t~f3Pública ~CrAmbientales #S~oR;#n@eEscazú
~Bj|ru|~H0a ~d6b mfegahpnbb ~jJ~hYhfcnu ~jB;Эhjehphhj#4;@LЭhjehp
~Bj|ar|&GtosaEf
~bW|fr|%N@!&e~uCphytogénétiques @7l’alimentation #ll’agriculture
~bW|es|%.@F_K~m)Fitogenéticos +zAlimentación _1Agricultura
~bW|ru|#d%bfehkbkclzduv scdckbAchjbv fchpfhev ~re~qPmfanagalzhkgbq b gcncdbq hclzhjasa vaxqohkge
~bW|ar|abdiavme #a#j~vhabfjaDce abhlagce bbpBHce fabEjaie
~bW|zh|粮食~ym#C%E;粮食~ym~BY%E
^O|fr|~rE~Nevégétaux
^O|es|@l@F@e@,Fitosanitaria
^O|ru|~G(jefedkbdp b *Pfehkcdbo
^O|ar|~Ecbfkace abhlagag
^O|zh|#C植物#q@k
~aQ|fr|~jT~BM~x6
~aQ|es|@l@m%aNuclear
~aQ|ru|%!~F/~kN
~aQ|ar|@sabpdah abhffc
~aQ|zh|核%y@k
=c|fr|~jTnotification rapide ~Bhaccident ~x6
=c|es|~olPronta Notificación @eAccidentes ~r-
=c|ru|@caw amcfekbgdai amagcBcdbb a ~F/egefbb
=c|ar|@sabglbcB abdlsj ih fkfi qamD hffc
=c|zh|及早通报核事故@k
<R|fr|~Ee~nu#Scas d’accident nucléaire ou @esituation d’urgence radiologique
<R|es|@l@m~mO#Scaso @eAccidente &xo Emergencia Radiológica
<R|ru|%!~Mgg hlpAec ~F/egefbb ~vpfenberbaddao egefbodao hbkperbb
<R|ar|@sgkmcd ~sk&4qabe fkfi qamD hffc pf wajz tuiaic
<R|zh|核事故或辐射紧急情况~s,@k
~g(|fr|@acommune *a~BM#B=[&Lcombustible usé #l*a~BM#B=[@Ddéchets radioactifs
~g(|es|@lConjunta @m%a~yc~r2#yCombustible Gastado y @m%a~yc~r2@e~z[Radiactivos
~g(|ru|EwKcnbdcdd^D_c~f)akfewakegCbi kamlbgai b a _c~f)fenbaejkbgduib akvaneib
~g(|ar|~J7#jpdah abgyjn &4~yWfpdah abgyjn &4~AGabduie;~J7~zngyjcn ~yWfobade gyjcn ~AGabduie
~g(|zh|乏燃料=w%y#h放射性废物=w%y联合@k
~c!|fr|~p"@e~F3@e~sC;~p"@el’AIEA
~c!|es|~b]#yOrganismo @F~O5Atómica
~c!|ru|~eC_jescdkhkge ~yn;~eCIMQMTЭ
~c!|ar|~ncbbfsabe ~y[
~c!|zh|#C~gk~w.;~gk~w.
^0|fr|~es~M3;~es~LA_-#B~IJ
^0|es|~fG=-%,~DK
^0|ru|~eC~b9~H:~BU
^0|ar|mogfj ~sQ~Fa
^0|zh|~zb%"法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@M>,#B=-%,#B~H8~HP;@MMarco{ de la OMS|} ~HP
fctc|ru|~u?~km~E(;~u?NEY ~E(
fctc|ar|@s~sQ^f~LS~BfabglB
fctc|zh|~zb烟草~CH=u@k
=!|fr|~j"~Nd~k0;@acréant ~IMOrganisation #z~k0
=!|es|~fG=-_Y+zEducación, @tCiencia _1Cultura;~fGUNESCO
=!|ru|~eC#F~jJawfexagedbq, depjb b jplzkpfu;~eCЮJXLDE
=!|ar|~bsabgpococ bdhFde @ybbgjlce fabibd fabDkane
=!|zh|~LC及>s%"%"法;~LC^1>s~JN;教科文~JN
<6|fr|~j"~Nd~mGindustriel
<6|es|~fG=-_Y~lk#HIndustrial
<6|ru|~eC#F%9mfaiuClcddaip ~qy
<6|ar|mogfj ~i"@y~lQabyhaice
<6|zh|@C工业#r%"章程
~qv|fr|~J!%?~fo
~qv|es|@M@m~iA
~qv|ru|%!&R~h!;Чbjeshj@p
~qv|ar|@s~vO
~qv|zh|#C~gq@k
~aZ|fr|@a~zm~ivmondial, ~AX#lnaturel;@a~ivmondial
~aZ|es|@l~yG~iuMundial, &Yy Natural;@l~iuMundial
~aZ|ru|~cCghcibfdasa ~kJb mfbfandasa ~FB
~aZ|ar|~ep~ot;@s~hZ~ot
~aZ|zh|#q%c>s#h自然~G!
*4|fr|@a#3#f>]%?prendre @7interdire #lempêcher l’importation, l’exportation ~Gdtransfert @e~IE=r@Dbiens culturels
*4|es|@l~tG^-~luDeben Adoptarse @TProhibir e Impedir @tImportación, @tExportación _1~C.~OYIlícitas @eBienes Culturales
*4|ru|%!icfev, demfeglcdduv @exemfcBcdbc b mfcnpmfcyncdbc ~f-ggaxe, gugaxe ~Ny~BBhawhkgcddahkb @ejplzkpfduc rcddahkb
*4|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~AEgogxmd bqFj fdhi aogcjam fgymcj fhkb dbsce ~cflwjk ~xp
*4|zh|@G&X#h~A6#h~zI@:方法~mH;#?{采取措施|}&X{和|并}~A6#h~zI{方法|}@.@k
*3|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~Ne~Dz
*3|es|~tM{| de La Haya| de La Haya de 1954} ~N/
*3|ru|%!*P*'
*3|ar|~GShufl hEai dobq;~GS~p,abdobq
*3|zh|@G~lx~mH;*r情况下#q~iy@k
*5|fr|Deuxième @Y#)^A+ALa Haye @e~J1~Ne~Dz
*5|es|~EJ@X#B~NILa Haya @e~J1~N/
*5|ru|+Z~J1~yg*P*';+Za *P*'{| 1954 sane}
*5|ar|#V~t({bagnakce|abdbqk lagnakce} ~AS~f,1954
*5|zh|&?@G~lx@:%F~d,@E;&?@G~lx@:{1954年|}~BZ~D)@E
=K|fr|@a=Y~uF~iv~AXimmatériel
=K|es|@l+zSalvaguardia ~iu&YInmaterial
=K|ru|~cCdciekcfbelzdasa ~kJ~FB
=K|ar|@syfh ~AFBcj abdamc
=K|zh|#q非物质>s~G!
+)|fr|~MK>b_U#B~nm@Dexpressions culturelles
+)|es|~ol@,y ~m'#B_'~ibExpresiones Culturales
+)|ru|~cCb maaBfcdbb ~FMFafi ~kJheiagufeycdbq
+)|ar|~epfgiEcE ghfi pusab abgilcj abDkanc
+)|zh|#q#h_V>s表现形式多样性@k
~b5|fr|@a{d’UNIDROIT |}&e~e.volés ou illicitement exportés
~b5|es|~pN{ de UNIDROIT|} _KObjetos Culturales Robados o Exportados Ilegalmente
~b5|ru|@c{|ЮJRHOVM }a mavbBcdduv ~vpdcxejadda gugcxcdduv ~Marcddahkqv
~b5|ar|@sabdivm &Pbgfqcm ~p/~H.#j~cfabdojfke pf abdymje {lwjk|lyfje} ~xp
~b5|zh|#C统一私法协会~LN~KD物~mH;{国际统一私法协会|}~LN{者|}~KD{物|化财产}~mH
~vt|fr|~rE#J<mdopage %7<msport
~vt|es|~EfDopaje ~rQDeporte
~vt|ru|~u0nambdsai g hmafkc
~vt|ar|~Ec>/abdhuwag ~twabjcaAe
~vt|zh|~wl在~B?运动中~d"兴奋剂~q-
~bT|fr|%N@e~o:~G]_)@Daveugles, @Ddéficients visuels ~DC&aayant ~uqdifficultés @electure @Dtextes imprimés %/œuvres publiées;%N@eMarrakech
~bT|es|%.@e~o:~C0~j!a #TObras Publicadas a #T&[Ciegas, ~AWDiscapacidad Visual o ~AW~H1Dificultades @TAcceder al Texto Impreso;%.@e{Marrakech|Marrakesh}
~bT|ru|~xD{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsAcdbb ~F!hlcmuv b lbr h defpCcdbqib xfcdbq ~vpbduib asfedbAcdduib hmahawdahkqib gahmfbdbiekz mcAekdpt bdFafierbt j ampwlbjageddui mfabxgcncdbqi;~xD%h
~bT|ar|&6djasu bgcocj abhnaH tbC abdyhnag abdhufje
~bT|zh|@G~Co~yu出版~wk@:~gv%E;@G~Co~yu发表~wk@:~gv%E;~gv%E
~q0|fr|+A~vb*amise %?disposition @e~uC@etélécommunication @7l’atténuation @D~L4@Dcatastrophes #l@7#f~Iy@esecours #Scas @ecatastrophe
~q0|es|~Ga~vb#-Suministro @e~m)@eTelecomunicaciones +zMitigación @eCatástrofes y #TOperaciones @eSocorro #SCasos @eCatástrofe
~q0|ru|@cTeimcfc a ~BAkclcjaiipdbjerbadduv ~np~rehiqsAcdbq mahlcnhkgbo wcnhkgbo b ahpBchkglcdbq amcferbo ~Ky~By;@cTeimcfc
~q0|ar|@sgadlcjc @-lgfncj dfajm abagyabag abobsce fabbaobsce bbqm dh absfajD fidbcag abtBaDe
~q0|zh|为减灾救灾+I提供电信~jS@:~M(;~M(
>Y|fr|~jT~sr
>Y|es|~y-~sECarretera
>Y|ru|~CT~lf~BK;@c~lf~D1
>Y|ar|@sabocj <-abwjk
>Y|zh|~u3~DG
tir|fr|@adouanière #,au ~IL@e~qOsous <mcouvert @ecarnets TIR;@aTIR
tir|es|@MAduanero %Hal ~E[@e~r9al Amparo %1Cuadernos TIR;@MTIR
tir|ru|Teiaycdd^D&Rmcfcgaxjc sfpxag h mfbicdcdbci jdbyjb IHG;@cIHG
tir|ar|@"abrdjsce @-labhkb &PbblAazi
tir|zh|#C公路~JC@k;TIR@k
~d2|fr|~rE@Jl’harmonisation @Dcontrôles @D~qO%/frontières
~d2|es|~q7@F%ZArmonización %1Controles @e~r9#S#TFronteras
~d2|ru|#d^Dhaslehagedbb phlagbo mfagcncdbq jadkfalq sfpxag @esfedbrev
~e6|fr|~J!au ~nk@etransit @D=i~F]
~e6|es|@l#-~rx@eTránsito %1&Nsin Litoral
~e6|ru|%!kfedxbkdao ~nrgdpkfbjadkbdcdkelzduv ~g!
~e6|zh|内陆%0~JB_!@k;内陆国~JB_!@k
+9|fr|@a=Y~BJ#l~Bu@Dsentences arbitrales étrangères
+9|es|@l#-Reconocimiento _1~mT~ibSentencias Arbitrales Extranjeras
+9|ru|%!mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~Ibefwbkfeyduv fcCcdbo;~KX@p
+9|ar|@sabaigjan lkjajag abgqscd abprhlce fghncHva
+9|zh|承认及+a~wm@k;承认&Z+a~wm@k;&?纽约%F
cisg|fr|~Hd&econtrats @evente @V@emarchandises
cisg|es|~Gr_KContratos @eCompraventa @F@eMercaderías
cisg|ru|~G2&Rjpmlb-mfaneyb kagefag
cisg|ar|@s@y#jikfm ablci &PbblAazi
cisg|zh|@C#C货物销售合同@k
&8|fr|~Hd@J<a@e~AVélectroniques ~Kxcontrats ~dB
&8|es|~Gr%Z=q~ib~z)Electrónicas #S@4Contratos +5
&8|ru|@c#Faw ~ovPlcjkfadduv haawBcdbo g %Onasagafev
&8|ar|@s@y@-laogxmad abxwalag abtbsgjfhce &4abikfm >v
&8|zh|@C#C合同~d"电子通信@k
_D|fr|~Hd%jcontrat @e~IL@e~qOeffectué entièrement ou partiellement par mer;~O'~m/
_D|es|@M_Y#-Contrato @e~E[@e~r9Total o Parcialmente Marítimo;~O(~m/
_D|ru|~G2maldahkzt ~vpAehkbAda ~l2&Rmcfcgaxjb sfpxag;~t1%g
_D|ar|@s@y@-likfm abhkb &PbblAazi ih wjck ablqj sbca pf rEzca;~pnjfgjmad
_D|zh|@C全程或~w/~pD#C货物~JC合同@k;~CR~fg
*)|fr|~Hd*atransparence %7l’arbitrage <Ginvestisseurs #l=ifondé @J@D~Gy;+AMaurice *atransparence
*)|es|~Gr%ZTransparencia #S@4Arbitrajes <GInversionistas y &N~rQ>,@eun Tratado;~NIMauricio %ZTransparencia
*)|ru|~s4mfaxfeAdahkb ~svefwbkfeydasa fexwbfekclzhkge ~pkbdgchkafeib b ~hH@e~LU%O~BC;~oX^DmfaxfeAdahkb
*)|ar|@s@y#jabunance &4abgqscd abgiavmc lch abdogDdjch fabmfb;@sdfjcucfo #jabunance
*)|zh|@C投资&f与%0间基于%E仲裁~NH;~gp~NH
=W|fr|~Hd&eaccords @e~h9~cmissus #Bmédiation;+ASingapour *amédiation
=W|es|~Gr_K~zv@eTransacción %uResultantes #BMediación;~NISingapur %ZMediación
=W|ru|~s4%Oibfaguv hasleCcdbqv, nahkbsdpkuv ~FOicnberbb;Lbdsempfhj^Dicnberbb
=W|ar|@s@y#jagnakag abgofce #aabdhlDke dh abfoawe;@sohBanfje #jabfoawe
=W|zh|@C@G调解所产生@:#C~N[~gj@k;新加坡调解@k
=M|fr|~Hd&e~L4~cm@Dventes judiciaires @e~ux;+A~er*avente ~Mb@e~ux
=M|es|~Gr_KEfectos %u~ibVentas Judiciales @e~z";~NI~er%ZVenta ~r5@e~z"
=M|ru|~s4%Omahlcnhkgbqv hpncwdao mfaneyb ~L.;~tR^Dhpncwdao mfaneyc ~L.
=M|ar|@s@y@-labJDaj #abblci ~Fb;@slcrch #jablci ~Fb
=M|zh|@C~CO#C效力@k;~js~CO@k
~IN|fr|#L@!~c,@el’Université =Ypaix
~IN|ru|#d@3a haxnedbb Vdbgcfhbkcke ibfe
~IN|ar|%f&PbthuaG radie ~AI
~vR|fr|+A1930 %j~p({ (no 29)|};@R{| (no 29)} %j~p({|, 1930}
~vR|es|~k/~KT{, 1930 (núm. 29)|, 1930|}
~vR|ru|@c~J0kfpnc ~mz29);*Y~nwkfpnc
~vR|ar|@s*Aabrljc{|، 1930| biad 1930| bohe 1930}
~vR|zh|1930%)~dk~fP29~y?;1930%)~dk@k
_u|fr|@Y{de 2014 |}#)^A@a{de 1930 |}%j~p({|, 1930| (no 29)}
_u|es|Protocolo{ de 2014|} %Hal ~k/~KT{, 1930|, 1930 (núm. 29)|}
_u|ru|#]{|2014 sane }~f]~J0kfpnc{| (№ 29)}
_u|ar|%w{|iad 2014 b}@s~le;%wiad 2014 abdbqk lagnakce ~le
_u|zh|~NE@k》2014%)@E;~NE%F{(第29号)|}@.{2014年|}@E
~vS|fr|+A1948 ~eb+psyndical (no 87);+A1948 ~GR;@R{| (no 87)} ~GR{|, 1948}
~vS|es|~CZLibertad Sindical _1@,#y*x@eSindicación{, 1948 (núm. 87)|, 1948|}
~vS|ru|@c1948 ~yg~qf@e~so~mz87);*Y~qf@eafsedbxerbt
~vS|ar|@sabqjce abhkalce ~Blqk abghFcd{| abhkalc}
~vS|zh|~vN#h#q%"%z~fP87~y?;~vN_g#q~Kv@k
~vT|fr|+A~lf&e_b~jd(révisée) (no 97);+A~lf~u2;@R{| (no 97)} ~u2{|, 1949}
~vT|es|@M_K~p'Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~vT|ru|@c(mcfchiakfcdd{eq|ao|pt}) ~lf~yg~tn{ (№ 97)|};~Em~x({| 1949 sane} a ~tn{| (mcfchiakfcddeq)| (mcfchiakfcddeq g 1949 sanp)}
~vT|ar|@sabidab ~xW(djarie)
~vT|zh|~u3%)~kX~wr@k(修订)(第97~y?;~u3%)移{民|徙}~wr@k{(修订)|(修订本)|(订正)|}
~vU|fr|+A~lf~cYcollective (no 98);+A~lf~GO;@R{| (no 98)} ~GO{|, 1949}
~vU|es|@M#-*x@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~vU|ru|@c~lf~yg~ny@e~sob @e~swmcfcsagafag ~mz98);*Y~ny@e~sob {|de }~swmcfcsagafag
~vU|ar|@sqk abghFcd fabdnafAe abrdaice
~vU|zh|~u3%)%"%z#h~Kr%z~fP98~y?;~u3%)~Kv_g~Kr{权利|权|}@k
~qB|fr|+A~wQ~wY{ (no 100)|};@R{| (no 100)} ~wY{|, 1951}
~qB|es|@M@m~O!Remuneración{, 1951 (núm. 100)|, 1951|}
~qB|ru|@c~wQ~ygfegdai gaxdesfeyncdbb ~mz100);*Yfegdai gaxdesfeyncdbb
~qB|ar|@sabdoafae &4abprfj
~qB|zh|~LF同酬~fP100~y?;~LF同{工同|等报|}酬@k
~qC|fr|+A1952 ~jCminimum) (no 102);+A1952 ~MJ;@R{| (no 102)} ~MJ{|, 1952}
~qC|es|~CZ%a=x(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~qC|ru|@c1952 ~yg~rd~f(~mz102);*Y~rdawchmcAcdbq
~qC|ar|@sabAdah abargdaic (abdiaccj abmhca)
~qC|zh|~E6~fP102~y?;~E6@k
~qD|fr|+A1957 @J~oA&L~p({ (no 105)|};@R{| (no 105)} @J~oA&L~p({|, 1957}
~qD|es|~CZ~J)#yTrabajo ~KT{, 1957 (núm. 105)|, 1957|}
~qD|ru|@c1957 ^4~kc~Bp~mz105);~Em@Q~kckfpne
~qD|ar|@stbBaG *Aabrljc
~qD|zh|1957%)废除~dk~fP105~y?;1957%)废{除|止}~dk@k
~qE|fr|+A1958 ~o2profession) (no 111);+A1958 ~Dx;@R{| (no 111)} ~Dx{|, 1958}
~qE|es|~CZ=,(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~qE|ru|@c1958 ~yg~aO%3~Bpb xedqkbo ~mz111);*Y~aO%3~Bpb xedqkbo
~qE|ar|@s~vi(nc abaogxmad fabdvhe);@s~vi&4abaogxmad fabdvhe
~qE|zh|1958%)(~wr#h职业)~d)~fP111~y?;1958%)~D/~d)@k;1958%)~d)~D/@k
~qF|fr|+A1973 ~u6{ (no 138)|};@R{| (no 138)} ~u6{|, 1973}
~qF|es|~CZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~qF|ru|@c1973 ~yg~jV@efewakp ~mz138);*Y~jV@efewakp
~qF|ar|@sabqm abpmhC {boh abaogxmad|bboh}
~qF|zh|1973%)~uV~fP138~y?;1973%)~uV@k
~qG|fr|~Kltribaux (no 169);~Kltribaux;@R{| (no 169)} ~d[#ltribaux{|, 1989}
~qG|es|@M@m~p7Indígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~qG|ru|@c1989 ~yg~vFybxdb ~mz169);*Y~vFybxdb
~qG|ar|@s~Lxabpybce fabklbce
~qG|zh|~M5#h部落&f民~fP169~y?;~M5~GN部落{人民|民族}@k
~qH|fr|~NA~i'(no 182);~NA~ur;@R{| (no 182)} ~l]@e_a@D~ur{|, 1999}
~qH|es|@M~tGPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~qH|ru|@c1999 ~yg~n-~Bp~mz182);*Y~n-kfpne
~qH|ar|@s{|qFj |abkAaG ibC }pofp pusab idb abpwnab
~qH|zh|1999%)~DP@:童工~Jd~fP182~y?;1999%){禁止|}~DP@.童工{劳动|}@k
~qJ|fr|+A2011 ~g?domestiques (no 189);+A2011 ~Do;@R{| (no 189)} ~Do{|, 2011}
~qJ|es|@M~tGTrabajadoras ~BV~p'Domésticos{, 2011 (núm. 189)|, 2011|}
~qJ|ru|@c2011 ~yg~oB~L9~mz189);*Y~oBfewakdbjag
~qJ|ar|@s{abidab|abidb abbazk bbidab} abdhEbcch
~qJ|zh|~Nm家政工&f~fP189~y?;~Nm家{政|庭}工&f@k
~qK|fr|+A2019 ~A1{ (no 190)|};@R{| (no 190)} ~A1{|, 2019}
~qK|es|~CZ~b!>8Acoso{, 2019 (núm. 190)|, 2019|}
~qK|ru|@c2019 ^4~o1~Bp~mz190);~Em@Q~o1kfpne
~qK|ar|@sabihn fabgqju
~qK|zh|2019%)~ff#h骚扰~fP190~y?;2019%){消除|}~ff&Z骚扰@k
~c)|fr|+A@)@e~F5<o#f~g3~b,;@a<o#f~g3~b,
~c)|es|~tM{ de la Organización de la Unidad Africana|} ~sE@t~I)Regulan @4~ruEspecíficos %1~xL%1~K[~A:
~c)|ru|~mIcnbdhkge, fcsplbfptB~MBhmcrbFbAchjbc ehmcjku mfawlciu wcycdrcg ~gN
~c)|ar|~dq{|biad 1969 }~AEgqsd {abdFavj|abrfahl} ~nf{ldusbag|bduasb|lduasb} abbarzch ~ei;~dq~f,1969
~c)|zh|*f统一%"@G*f~JE#v~Jq特定~kV~mH;1969%)*f统一%"@k
~ge|fr|+A@)@e~F5@J#[&Lmercenariat ~b,
~ge|ru|~mIcnbdhkge a *DdecidbAchkge ~gN
~ge|ar|~dq~t?<-abajgEak ~ei
~qM|fr|+A~x2_S*a@'#l~nu%/&adéplacées ~b,;+A~KY
~qM|es|@l#BUnión Africana ~yGy ~BW~mO{de|a} @4Desplazados Internos ~A:;~NI~KY
~qM|ru|~J"a *Pgdpkfcddc mcfcicBcdduv lbr g MFfbjc b ajexedbb bi ~By;Deimelzhj@p
~qM|ar|@s~dZ~hZfdoaime abhaEqch maxbca ~ei;@ssdlaba;@s~dZ~hZabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~qM|zh|*f~wz#q#h~s,*f~jv者@k;坎帕拉@k
_m|fr|~Gipeuples
_m|es|~jz
_m|ru|~q[~NGdefanag
_m|ar|~sO~vq~lLfabuifl
_m|zh|~qg*];*f+7&Z~bf
~bt|fr|<s_S@D#5#l&L~LY~Oz
~bt|es|_LAfricana _K#m~Ha~z1
~bt|ru|~q[b ~q4~L8
~bt|ar|~sO~vqabwnb fjnavv
~bt|zh|*f&t%z#h福利*]
~vZ|fr|~HM#5{de la femme|des femmes} ~b,;~Oo~HY
~vZ|es|@X~Kf#m#BMujer ~A:;~IY~HY
~vZ|ru|~zG~uK~gN;~E3~uK~gN;Iempkhj@[
~vZ|ar|*V~t,~ei;%wdalfgf
~vZ|zh|~E)~pB~Oj;&?*f+7&Z~bf^2@G*f~pB~Oj;&?马普托~Ct
~vn|fr|~j"@e~x2~AL
~vn|es|Acta Constitutiva #BUnión Africana
~vn|ru|VAfcnbkclzd~uNejk@B~p4hatxe
~vn|ar|~p/abgpococ bbagqam abpnjckc
~vn|zh|*f~wz%"法
echr|fr|+A~uF~s7@Dlibertés fondamentales;@aeuropéenne ~oY^u
echr|es|~pN{| Europeo} ~yG%1~cB~ib~K0Fundamentales;@MEuropeo @e</
echr|ru|%!*P~ki~NGahdagduv hgawan;Xgfamcohj^D+L^);Xgfamcohj@b%9mfegei ^)
echr|ar|@"abpfjflce ~vq~ne
echr|zh|#q+7与~k]@k;#q+7^1~k]@k;欧洲+7@k
achr|fr|@aaméricaine #,%/~Hz;~iL@e~sb
achr|es|@lAmericana @m</;~dU@e~sb
achr|ru|Micfbjedhj^D+L^)
achr|ar|@"abpdjcsce ~vq~ne
achr|zh|~n7+7@k
=L|fr|~OW#Q>b~b"_?%?l’égard @Dfemmes >b_?domestique;@a~su
=L|es|~N0@m%6y ~cH@t~b!#s{las Mujeres|la Mujer} _1~b!Doméstica;~Ga~Eq
=L|ru|~yIa ~gbb #:dehblbci #!~uKb naieCdbi dehblbci;~xF@p
=L|ar|~hp{bdhi|luph dhi|abdgibke ldhi} fdsanqe ~iW{abdjpe|abhoaG} fabihn abdhEbc
=L|zh|~go~N'&u及家庭~ff@k;~go#?~N'~B0^1家庭~ff~B0@.@k
~lR|fr|~jT~xY;+A~u!
~lR|es|~pN{ del Consejo de Europa|} %Z~xr;~Ga~u!
~lR|ru|%!~x1;UpnemcCkhj@p
~lR|ar|~Dp~Lv;~Dpabocljahce;@slfmalog
~lR|zh|网络<g@k
_r|fr|~OW~b"~nC~D3
_r|es|~N0%Z~cH~rzSeres Humanos
_r|ru|~yIa mfakbgancohkgbb ~nrltnzib
_r|ar|~hp{bdsanqe|luph dsanqe|abdgibke ldsanqe} ~brlabluj
_r|zh|~go=t~w8+I@k;~go=t{贩运人口|人口贩运}{行动|行为|}@k
~Fp|fr|^6=Yprévention, @tsanction #l~LE~DFfemme;+A~fU
~Fp|es|~dP~rq~xNy Erradicar @t~b!~vB;~NI~fU
~Fp|ru|~ev^D{mfcnpmfcyncdbb|mfcnakgfeBcdbb} b ~bj#!~uK~MG
~Fp|ar|@s<w~t[~DrfabkAaG ibcv;@s<w#jdhi ~Drfaogzyabv
~Fp|zh|贝伦杜帕拉@k
bern|fr|~J!^A%S#Bvie sauvage #l&Lmilieu naturel @el’Europe;+ABerne
bern|es|@M~l[*w~NaSilvestre y #y~r8~lK#SEuropa
bern|ru|~cC~HNFlafu b mfbfanduv hfcn awbkedbq g Xgfamc
^j|fr|~iL#BLigue @D=iarabes
^j|es|{Pacto|Carta} #BLiga %1&NÁrabes
^j|ru|Gejk@BZbsb efewhjbv ~g!
^j|ar|~i9radie _R~Lp
^j|zh|~n!%0~wz*];~n!%0~wz{盟约|公约}
~bv|fr|<s@el’Association @Dnations @e~w7;<s@el’ASEAN
~bv|es|_L#BAsociación @eNaciones @e~ll;_L#BASEAN
~bv|ru|~eCMhharberbb =f~h-;~eCMLXMJ
~bv|ar|~i9jalwe pdd ~qX
~bv|zh|~CB%0~wz*];东盟*]
tac|fr|%Nd’amitié ~Ca&K#SAsie &LSud-Est
tac|es|%.~OX&h#S{|el }~ll
tac|ru|~HGnfpywc b ~cjg ~h-
tac|ar|&6abymake fabgiafh &4~qX
tac|zh|~CB友好<9%E
~h3|es|_L~oK@e&h%1&NÁrabes #yGolfo
~h3|ru|~eCLagcke <,efewhjbv =fYelbge
~h3|ar|~ncbdrbo ~iVbmfb abxbcr ~Lp
~h3|zh|海湾~n!%0<9委员会*]
icmp|ru|~A,~vPb Fpdjrbqv ~arjaibhhbb %9mfamegCbi wcx gchkb lbrei
ices|fr|~J!au ~u,@!@7l’exploration #Bmer
ices|ru|%!Icynpdefandai hagckc ~o7iafq
ices|ar|@sabdrbo &Pbaogsuan ~kE
~Gu|fr|~jT~ai@e~BtSud-Est
~Gu|es|~CZ*wy ~r2%1~m)#B~o]~uT~J-Suroriental
~Gu|ru|~tug tsa-gahkaAdao ~HjMkledkbAchjasa ~Ki
~Gu|ar|~J(~ox~KBujk ~x:
~Gu|zh|~x,东南~CE~dn~jS@k
_q|fr|@a&e~vmcivils @e~y5@!d’enfants
_q|es|~wb_K~ru~u'#BSustracción @F@eMenores
_q|ru|%!sfeynedhja-mfegaguv ~Bi%smavbBcdbq nckco
_q|ar|@s~AS~hb;@"~hb
_q|zh|#C~zQ@k;#?#C{性|}~zQ@.~BZ@k
+J|fr|~MK@D~i'>b&K~y8*C
+J|es|~wb~l[@,#yNiño y ~id&h~ONAdopción #"
+J|ru|%!*P~Ixb ~cj#!bdahkfeddasa phudaglcdbq
+J|ar|@s~AS~xj;@"~xj
+J|zh|~Ch&t及<9@k;#?~Ch&t^1<9@.~BZ@k
~c'|fr|@a%jrecouvrement @Daliments %?l’étranger
~c'|es|~olObtención @eAlimentos ~rQExtranjero
~c'|ru|%!gxuhjedbb xe sfedbrco elbicdkag
ihr|fr|~m?sanitaire =s{ (2005)|}
ihr|es|~m,Sanitario #"{ (2005)|}
ihr|ru|#d{uc icnbja-hedbkefduc mfegble|uv icnbja-hedbkefduv mfegbl|ui icnbja-hedbkefdui mfegblei|uib icnbja-hedbkefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazq ~Ly#a(2005)
ihr|zh|~Kt(2005);~Kt
udhr|fr|~dp~oY^u
udhr|es|@j+m@e</
udhr|ru|#u~ki^)
udhr|ar|#R%G~vq~ne
udhr|zh|%c+7@x
~aw|fr|@h@Jl’octroi @e~vX%/pays #l%/~l!coloniaux
~aw|es|~J'Concesión #B~ona @4^/y ~p7Coloniales
~aw|ru|~j0~BA~owjaladbelzdui hkfedei b defanei
~aw|ar|@9dhq abaogkbab bblbmah fabuifl abdogidje
~aw|zh|~N3@x;~N3~NL
<J|fr|@h#,%/^a&L+p@!touchant #f~b'amicales >b&K<G#f=iconformément ^A<s+4
<J|es|@j_K@?@e*x@Freferentes a #T~ez~OX~id&h<G@4&N@econformidad ~AW@t_L@e*I
<J|ru|~j0~x5%smfege, ~L]nfpychkgcdduv akdaCcdbo b <,~pk~hH~k)Vhkegai ~hU
<J|ar|@9~cS~p/&P@-~IV;@9~cS~p/&P~EU~IV
<J|zh|~GT及<9之#C法#6之@x;~GT^1<9{的|之}#C法#6{的|之|}@x
~a"|ru|~j0dcakKcilciai hpgcfcdbkckc den chkchkgcdduib fchpfheib
~a"|ar|@9abocame abmazde <-~vhabwlcice
~a"|zh|@G天然~jS之~Js~wg@x;#?{天然|自然}~jS~x)~Js~wg~x)@x
%R|fr|@h#z~vzraciale
%R|es|@j_Y~NQRacial
%R|ru|~Gh~px
%R|ar|@9@y~G3
%R|zh|@C~J6@x
>z|fr|@h~oY~d4
>z|es|@j%1#m~z1
>z|ru|#A~ki~L8
>z|ar|@9_.abwnb
>z|zh|&t~G/
>6|fr|@h@J#[#B&1~bB
>6|es|~J'=o#B=,~vB
>6|ru|~j0*D~uP
>6|ar|@9~p.<-~vi~zy
>6|zh|~b/~d)@x
<2|fr|@h@Jl’asile territorial
<2|es|@j#-Asilo Territorial
<2|ru|~j0~y1pwcybBc
<2|ar|@9#j{abdbrp|abbrfG} abtkbcdc
<2|zh|~ld庇护@x
^y|fr|~kY~o"@D=i>b@'@e~sBindépendance ~Ca~sBsouveraineté
^y|es|~jI~uZ&Ny ~jq@,@esu ~ony Soberanía
^y|ru|~v]~i.~IIaw asfeyncdbb bv ~owb hpgcfcdbkcke
^y|ar|@9~yY~u1bbmfb ~Blaogkbabva focamgva
^y|zh|~w9与~wg之#q@x;~w9&Z~wg{之|的}#q~x)@x
+M|fr|~kY~Cal’ingérence ~o"@DÉtats
+M|es|~jI_1Injerencia ~uZEstados
+M|ru|~v]bdkcfgcdrbb b ~i.~g!
+M|ar|@9#j~yYlrdci phfaiv ~u1bbmfb
+M|zh|~Ok别国内政@x;~Ok{别|他}国内政@.@x
_E|fr|@h%jprogrès ~Gd@]~k.social
_E|es|@j#-Progreso >8#H#Slo Social
_E|ru|#A~cXmfasfchhe b ~eO
_E|ar|@9abgkmd fabthdaG &4abdcmah abargdaic
_E|zh|=4进步#h#r@x
*"|fr|~LP#B%e*C
*"|es|@j#-~yQ#B%a#"
*"|ru|~JGpjfcmlcdbb &R~kN
*"|ar|@9~Ipabpdh ~iX
*"|zh|加强#C%y@x
<X|fr|@h@D^a<o<m~HHocéans, ainsi ~lu~sBsous-sol, au-delà @Dlimites #B~sz
<X|es|~ma@?~luRegulan ~Hc~q9Fuera %1Límites #B~q?
<X|ru|#Amfbdrbmag, fcsplbfptBbv fcybi nde ~A4csa dcnf ~d9
<X|ar|@9#({abdhFde bkai|abgc gqsd kai} ~GQflawh pjAva{|،} ~v({abfwhce|abkfdce}
<X|zh|~g9_9+b底床与下层土壤之#6@x;@G{各国|国家}_9海~yj@.#6@x
~gI|fr|Définition @el’agression
~gI|es|Definición #BAgresión
~gI|ru|Emfcnclcdb~GLesfchhbb
~gI|ar|gijcn abimfah
~gI|zh|侵略定义
^x|fr|@h~b)=s
^x|es|@j~uW@e~l,
^x|ru|~uX~kd
^x|ar|~A/ltkade ~rc
^x|zh|~Gg序@x
~aP|fr|~iz~b)=s
~aP|es|~zz~uW@e~l,
~aP|ru|#t%9phkedaglcdbt ~kd
~aP|ar|~G:{abdgibk ltkade|dh prb tkade|btkade} ~rc
~aP|zh|~Gg序@(
*N|fr|<s@D#5#ldevoirs ~q(@DÉtats
*N|es|_L@e#my Deberes ~Ht%1Estados
*N|ru|Хefkb~cs~C-~kib awqxeddahkco ~g!
*N|ar|~i9_._Rffarlagva abakgyamce
*N|zh|~Kn~la%z#h义务*]
^m|fr|@h@D~k6
^m|es|@j%1#m%1Impedidos
^m|ru|~j0+L~nj
^m|ar|#R~H.~Brabdifkch
^m|zh|~pC@x;残{疾|废}者~G/
=8|fr|~O9#f&a~DF+H
=8|es|~J'@,@e~H"#T&[~zB~ac
=8|ru|~j0*P~FRlbr ak ~qS
=8|ar|@9~BH~F?=/dh abgijA bbgiHcl _2
=8|zh|#q&f~ty>i@x;#q&f~ty@.>i@.@x
+[|fr|^z@7~OD
+[|es|=Z@T~nzLey
+[|ru|Dancjh~rpnalydahkduv lbr %9~pq
+[|ar|~v,~iT
+[|zh|执法~ip~d]
+?|fr|@h@J#[@e~bcd’intolérance ~Ca&1fondées *areligion ou @tconviction
+?|es|@j~bz@eIntolerancia y =,Fundadas ~ycReligión o #TConvicciones
+?|ru|~j0~fwdckcfmbiahkb b ~aO@e~LUfclbsbb ~vppwcyncdbo
+?|ar|@9~p.~n[;~A/labkAaG ~n[
+?|zh|=v基~wh原因@:~a)@:~sR#h~d)@x;=v基~wh{原因|}@.~a)@.~sR~GN~d)@x
~eW|fr|~qaManille %j~h9pacifique @D~Ih~dB
~eW|es|~maManila #-Arreglo Pacífico @e~C8+5
~eW|ru|Iedblzhj@da ibfdai fexfcCcdbb %Ohmafag
~eW|ar|@9dahcba #jgofce ~xV#alabfoazb abobdce
~eW|zh|@G>g解决#C争端@:马尼拉@x
~aN|fr|<s_-#Bnature
~aN|es|_L%,#BNaturaleza
~aN|ru|~K!%Dmfbfanu
~aN|ar|~bs%Gbbwlcie
~aN|zh|%c自然*];%c大自然*]
~aJ|fr|#Nd’éthique médicale ~cQ~AP~bC@esanté, ~eg@Dmédecins, %7@t@'@D~IB~DCdétenus ~DF+H
~aJ|es|@?@e~MUMédica Aplicables ~id~Af#y~dV@eSalud, ~ht@4Médicos, ~yc@,@e&[Presas y Detenidas ~zB~ac;@?@e~MUMédica
~aJ|ru|=picnbrbdhjao Pkbjb, akdahqBb{chq|vhq|ihq|ibhq} j ~L7~L9xnfegaavfedcdbq, g ahawcddahkb gfeAco, g *PxejltAcdduv ~vpxencfyedduv lbr ak ~qS
~aJ|ar|~cSJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfFnch abyqcch
~aJ|zh|@G医务~ip+s~v:医生在#q被监禁#h拘留@:~ty@:>i~kV@:任务@:医疗道德#6
^N|fr|~HT@D~l!^Apaix
^N|es|~He%1~p7~idPaz
^N|ru|~IXdefanag @eibf
^N|ar|~A/lqk ~Lx&4{abobd|abobad}
^N|zh|~E-~G/;{各国|}~E-@.~G/
="|fr|@h@D^a<[@e+q_/%/~jp#B~i8#l%/~jpd’abus @epouvoir
="|es|@j_K@?~hv@e*K@T#T~ka@e~pTy #yAbuso @ePoder
="|ru|#Aahdagduv ~kh_,~reycfkg ~F8b xlapmakfcwlcdbq glehkzt
="|ar|@9~cSabimb =.@-lAqaca ^[ftoaGe ~vlabobwe
="|zh|为~Jz#h滥用权力&u受害者取得公理@:<d@x
~bH|fr|~r1@e~x8#3l’administration #B+q@7mineurs{ (Règles de Beijing)|};~O'^d
~bH|es|~oG+zAdministración #B*K@eMenores{ (Reglas de Beijing)|};~O(^d
~bH|ru|#7~mKakmfeglcdbq _,#!~vs{ (Gcjbdhjbc mfegble)|};~tR%g
~bH|ar|~tA~Fe~JV~IQ);~tAabpqmaD;~pn~IQ
~bH|zh|~HO(~js~fg);~HO;~js~fg
*(|fr|#N<[_/%?~vX#Bmagistrature
*(|es|~eo~pt~id~on#BJudicatura
*(|ru|#k~owhpncwduv afsedag
*(|ar|~G"#jaogkbab ~pv;~G"baogkbab ~pv
*(|zh|@G~I-@:<d;~I-@.<d
>B|fr|~HTau %v
>B|es|~Heal *Q
>B|ru|~IX@efexgbkbc
>B|ar|@9abqk &4~Ln
>B|zh|#r~G/
&l|fr|@h&e^a~Gv#l~Mc~cQ^A@'#lau ~LY@Denfants, envisagés surtout sous l’angle @Dpratiques ~y8~Caplacement familial &eplans national #l=s
&l|es|@j_K@?~Awy ~KW~pt~id@,~Ha%1Niños, ~AW~m8Referencia ~idAdopción _1Colocación #SHogares @eGuarda, ~o-
&l|ru|~j0~I!mfegaguv mfbdrbmev, ~L]~h'b ~q4nckco, ~AMmfb mcfcneAc ~Ix@egahmbkedbc b bv phudaglcdbb ~O1
&l|ar|~A/labdlamz ~nbfabkahfhce ~EU~qN~p?fjiacgvd
&l|zh|@G&t#q#h&t福利+s~v:~A9寄养#h收养办法@:=4#h~s:#6@x
^J|fr|~LP@e~y4&Lprincipe @el’abstention &L~v6^Amenace ou %?~nv#Bforce ~Kx~b'~cl
^J|es|@j#-~nOEficacia #yPrincipio #BAbstención #BAmenaza o #B=q#B~KU#S#T~ez+5
^J|ru|~JGphblcdbb ~C,mfbdrbme akjexe ak psfaxu hblao ~vpcc ~cng %OakdaCcdbqv
^J|ar|@9Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva &4abibakag >v
^J|zh|加强在#C^!上不~d"武力或进行武力威胁#6@:效力@x
+,|fr|~r1@e^a~zm@e~q1#f&asoumises %?~IMforme quelconque @edétention ou d’emprisonnement
+,|es|~z-@e@?~yG@e~H"#T&[Sometidas a Cualquier Forma @eDetención o Prisión
+,|ru|Lgan@B~kh~h'~FR~Bqmangcfseciuv xencfyedbt ~vpxejltAcdbt g jejao wu ka db wula Fafic
+,|ar|drdfie #(@-~qN~F?=/abHch cgijAfh bpc usb dh pusab abaqgraE pf aborh
+,|zh|#q~w!禁@:&f~DH;#q~w!禁{人员|的人员}~DH
=I|fr|@h*a#Q#l#[@D~Ih~DCsituations ~IFmenacer @t~F,>b%e=]#l%jrôle ~Nd%7ce domaine
=I|es|~J'%6_1=o@e~C8y @eSituaciones ~luPuedan Amenazar @tPaz _1%a%uy #-Papel _Y#Sesa Esfera
=I|ru|~j0~gbb phkfedcdbb hmafag b hbkperbo, ~oypsfayekz ~Bmibfp b ~Dlb a ~L7#Fg Pkao awlehkb
=I|ar|@9#jdhi ftEabe ~xVfabqabag ~AEkm gvmm abobd fabpdh abmfbcch
=I|zh|@G&5#h~Kj该~Ou;@G{预防|防止}#h~Kj{该|此}~Ou
~e5|fr|~cNminima #z@7l’élaboration @e~xi@eliberté{ (Règles de Tokyo)|};~O'~Lf
~e5|es|~oG~tG~zV#BLibertad{ (Reglas de Tokio)|};~O(Tokio
~e5|ru|#7#F#!icf, dc ~c8ktfcidui xejltAcdbci{ (Tajbohjbc mfegble)|};Tajbohj%g
~e5|ar|~zf~Lk~JVwfscf);~zfabaqgraEce;~pnwfscf
~e5|zh|@C~n"~l:(东京~fg);@C~n"~l:;东京~fg
=e|fr|#N<[_/au ~nV@Ddétenus
=e|es|~eo~GZ
=e|ru|#k~B9
=e|ar|~G"~FoaborhaG
=e|zh|~gm<d
>X|fr|&g#z=Y#Q#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&g@eRiyad
>X|es|%K_Y+z%6#B~pSJuvenil{ (Directrices de Riad)|};%K@eRiad
>X|ru|>-@2{Efsedbxerbb EwKcnbdcdduv Jerbo |}~re~nx~F7hfcnb ~vs{ (Эf-Obqnhjbc fpjaganqBbc mfbdrbmu)|};Эf-Obqnhj*W
>X|ar|~B3~Fe~zgabjcaA abgfrcvce);~B3abpqmaD;~cSabjcaA abgfrcvce
>X|zh|~I8(~M');~I8;~M'
~c6|fr|~cN#z~Nemineurs privés @eliberté;~O'La Havane
~c6|es|~ey_Y~yG%1Menores Privados @eLibertad;~O(La Habana
~c6|ru|~fY~mK~h'dchagcfCcddalckdbv, lbCcdduv ~L-;Qegedhj%g
~c6|ar|~pn@y{luph qdace|bqdace} ~Fe{abdrjmch|abdqjfdch} dh qjcgvd;~pnvanaha
~c6|zh|@C#q被剥夺自由少%)~fg;哈瓦那~fg
>O|fr|%Ntype d’extradition
>O|es|~O3Extradición
>O|ru|^"a guneAc
>O|ar|~cgbgobcd abdrjdch;~cg#jgobcd abdrjdch
>O|zh|引渡示范%E
^v|fr|%Ntype d’entraide ~Mb~c3pénale
^v|es|~O3~mORecíproca #S~lFPenales
^v|ru|^"a gxebidao ~Mg%3~a'
^v|ar|~cgbglamb ~sk~h];~cg#jglamb ~sk~h]
^v|zh|刑事事件~D4;刑事{事项|}~D4
<P|fr|#N@ebase _/~AP&Lbarreau
<P|es|~eo%Z~Af%1Abogados
<P|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #K~L7tfbhkag
<P|ar|~G"#jmfj abdqadch
<P|zh|@G律师~pA@:<d;律师~pA@.<d
*/|fr|&g~cQ~AP@Dmagistrats &Lparquet
*/|es|%K%Z~Af%1Fiscales
*/|ru|~a-~L7~BqahpBchkglqtBbv hpncwdac mfchlcnagedbc
*/|ar|~CS#jmfj piAaG abhcale abiade
*/|zh|@G~Jr@:+2;~Jr@.+2
~aC|fr|#N@ebase %j~v6^Aforce #l<a@D^8%?feu par ~OD
~aC|es|~eo#-~KQ#B~KUy @e+j@eFuego ~sE@4~nzLey
~aC|ru|#k~cnhblu b ~AO~nhnalydahkduib lbreib %9~pq
~aC|ar|~G"#j~v)abkfe fabpobqe abhajce dh rahl ~iT
~aC|zh|~ws#h火器@:<d;~ws#h{火器|枪支}@.<d
&V|fr|@h_-#Sfaveur #Bsurvie, #B@'#l&L@]~Oz
&V|es|@j%,%ZSupervivencia, @t@,>8#H~z1
&V|ru|~K!@daw ~Iaguybgedbq, ~h'b =?nckco
&V|ar|#R%GblkaG abwnb fqdacgv fhdazv
&V|zh|&t生存+s#q#h#r%c@x
*q|fr|#N#z@7#f&aâgées
*q|es|@?_Y#Sfavor ~ib&[@eEdad
*q|ru|=p#F#!~v1ltnco
*q|ar|~cS@y@-lslaj aboh;~cS@ybslaj aboh
*q|zh|@C~Gk#6
~aK|fr|#N~Ne&aatteintes @emaladie mentale #l~hc@D~O"mentale
~aK|es|@?~yG%1~AcMentales >8~nOAtención #B~H8Mental
~aK|ru|=p~h'mhbvbAchjb ~GFlbr b plpACcdbq mhbvbekfbAchjao ~By
~aK|ar|~cS~BH=/abdyalch ldjA ikbc fgqoch {abihace labyqe|abjiace abyqce} abikbce
~aK|zh|#q~Jx病患者#h~Jn~Jx保健~DH
~cU|fr|@h#3#f~eEd’établissement @Dfaits ~Nd~zZ~vE%e~cl
~cU|es|~J'Determinación %1Hechos ~sE@v~ycEsfera #y~rH
~cU|ru|~uXFejkag ~Ep~ErJerbo ~rWb ~kN
~cU|ar|@9gkyc @ybbqkazk ~fI
~cU|zh|@G@C~GY中@:实况调查~NL;#?@C~GY~GM{实况|事实}调查~MD@x
&7|fr|~O9~mp
&7|es|~J'@,@e~H"~k9
&7|ru|~j0*P~f:
&7|ar|@9~BH~dE;~A/~qN~dE
&7|zh|#q~kT&f不遭受~Jl@x
*-|fr|@h@D#5@D&a~H]%?@Dminorités ~Mkou ethniques, religieuses #llinguistiques
*-|es|@j_K#m~ib&[Pertenecientes a Minorías ~K8o Étnicas, Religiosas y Lingüísticas
*-|ru|~j0+L~BqmfbdenlcyeBbv j derbadelzdui ~vpPkdbAchjbi, fclbsbaxdui b qxujagui icdzCbdhkgei
*-|ar|@9_.~lg;~A/~Br~lg
*-|zh|在民族或族裔+s宗教#h语言上属于少数群体@:&f@:~G/
~aY|fr|@h@J~LE~bB
~aY|es|~J'=o#B~b!~vB
~aY|ru|~JG~bj#!ycdBbd
~aY|ar|@9~p.<-~iWabdjpe
~aY|zh|~b/@:~MH@x
&E|fr|~cN@7l’égalisation @Dchances @D{handicapés|personnes handicapées}
&E|es|~AnUniformes %Z~O!Oportunidades @T~g/
&E|ru|Lkednefkd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~f(fegduv gaxiaydahkco ~re~nj
&E|ar|abkfaim abdfqme #jgqkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&E|zh|残疾&f机会均等标准~fg
^M|fr|#N#3<mstatut @D~ja~Mk=Y_U>b@'~oY^u
^M|es|@?~ptal ~b]~ib~oo~K8@e~m'y @,%1</{ (Principios de París)|};@?@e~H3
^M|ru|~cahkekphe derbadelzduv pAfcyncdbo, xedbietBbvhq maaBfcdbci b xeBbkao ~ki^)~pu;~Ah{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
^M|ar|#(~fN_.~ne;#(~fN_.~lL~zglajco);~cSlajco
^M|zh|@G_V~N7@:地位~DH(~n1#6);@G_V~N7@.地位~DH;&?~n1#6^2
+V|fr|@h~rR=s
+V|es|@j~mv#"
+V|ru|~j0~I/
+V|ar|~A/~ga~iX
+V|zh|~Nb
&U|fr|@hcomplétant @t~qa1994 ~rR=s
&U|es|@jComplementaria #B~ma1994 ~mv#"
&U|ru|@5~x(, namaldqtB~MBHcjleferbt {|1994 sane }a ~I/{| 1994 sane}
&U|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~ga~iX
&U|zh|补充1994%)&?~Nb^2~NL
%8|fr|~LP#B&K~Ba~LKaccords ou organismes régionaux ~k.~vE%e~cl
%8|es|@j#-~nO&h<G@v~BV~zvu ~K)Regionales ~rQ~rH
%8|ru|~j0hagcfCcdhkgagedbb <,~Cdfcsbadelzduib hasleCcdbqib ~vpafsedeib ~rWb ~kN
%8|ar|@9~Ip~iV~pofabgjgclag pf abfsabag abtkbcdce ~fI
%8|zh|@G增进@C与~CD安排或~wv之间~GY@:<9~NL
+.|fr|@h~DL&Lcinquantième ~Fj~Np
+.|es|@j~AWMotivo #yCincuentenario @e*I
+.|ru|#A%9hlpAet mqkbnchqkao ~F[
+.|ar|#R{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaG|bgpoco} <?
+.|zh|@C五十周%)纪念@x
_H|fr|~iz&/=Yjeunesse{| à l’horizon 2000 et au-delà}
_H|es|~zz%,@T@4Jóvenes
_H|ru|~K!@qncohkgbo, jehetB{eqhq|cohq|pthq} ialancyb
_H|ar|~G:%Gbbulal
_H|zh|%c青%)@(;到2000%)~k8后%c青%)@(
*9|fr|~HT>b~lv@Dindividus, groupes #lorganes #B~x!@e~Mq#lprotéger #f#5@e~d5~LKlibertés fondamentales universellement reconnus
*9|es|~He>8Deber %1Individuos, @4Grupos y #T~oo@e~r:y Proteger @4~cB#T~K0~hvUniversalmente Reconocidos;@j_KDefensores %1</
*9|ru|~IXb awqxeddahkb aknclzduv ~Bqsfpmm b afsedag awBchkge maaBfqkz b xeBbBekz awBcmfbxdedduc ~BB~NGahdagduc ~L-;~j0mfegaxeBbkdbjev
*9|ar|~A/lqk fdoIfbce abpnjam fabrdaiag fvczag abdrgdi &4~Ip~Bl_.~lLfabqjcag =.abdigjn lva iabdca
*9|zh|@G个&f+s群体~NK#q普遍~On~jR@x;@G个&f+s{群体|团体}~NK#q{普遍|举世}~On{责任|义务}@.@x;+7维护者@x
^l|fr|~rF{sur une|en faveur d’une} culture @e~BWpaix
^l|es|@j~nF@e#e~C3@ePaz;@j~C3@ePaz
^l|ru|#Ab #t%3jplzkpfu ibfe;~j0jplzkpfc ibfe
^l|ar|~z5~JJ;@9~lW*Aabdgibkch lDkane ~AI;#R~lW*A{abdgibkch|abdgibkah} lDkane ~AI;#R~lW*A~JJ
^l|zh|>g>s@x#h@(;>g>s@x
*,|fr|@h&LMillénaire
*,|es|@j#y~K4
*,|ru|#AkuhqAclckbq ~hU;#A~Md
*,|ar|@9@ybbpbnce;@9abpbnce
*,|zh|@C~Kk@x;~Kk@x
~l0|fr|@hd’engagement %jVIH/sida
~l0|es|~macompromiso ~yclucha #s&HVIH/SIDA
~l0|ru|~j0mfbgcfycddahkb nclp ~BRNRЧ/LGRHai
~l0|ar|@9ababgEad #jncjfo ~Iqablujce/dgbaEde ~Iqabdsgol (abtcmE)
~l0|zh|~iq/%T#v@:~sX@x
~qz|fr|%p%jVIH/sida
~qz|es|%V#-VIH/SIDA
~qz|ru|~D-%9NRЧ/LGRHp
~qz|zh|2006%)~iq/~gz
~vy|fr|>!intensifier nos efforts @7~g-{le VIH et le sida|le VIH/sida}
~vy|ru|~w3ejkbgbxerbq deCbv phblbo %9~spNRЧ b LGRHe
~vy|zh|~Nm~iq#h~gz;~Nm~iq/~gz
~qA|fr|>!accélérer @triposte @7lutter #J<mVIH #l~uw%?l’épidémie @e~uG
~qA|es|%V#-VIH >8Sida: ~ycVía Rápida @TAcelerar @t~cH&HVIH y ~EEEpidemia #ySida @T~D]
~qA|ru|~w3phjafcdduib kcimeib j ejkbgbxerbb ~BRNRЧ b mfcjfeBcdbt Pmbncibb LGRHe j _"sanp
~qA|zh|~iq/~A7%T流行;~iq#h~A7%T{流行|疫情};2016~Cp
~FU|fr|>!~uw%/inégalités #lagir @7vaincre <m~uG
~FU|zh|~iq#h~gz：结束不平等现象，进入~D]%)之前=v%T@:轨道;2021~Cp
*?|fr|Un ~Iwdigne @D~ur
*?|es|Un mundo apropiado @T@4niños
*?|ru|Ibf, mfbsanduo ~reybxdb nckco
*?|ar|iabd yabq bbpwnab
*?|zh|适合&t生长@:%c;适合&t成长@:%c
>Q|fr|@h#z%j~p5@e~Mf
>Q|es|@j_Y%Z~t0@e~h,
>Q|ru|~GhJagai mefkdcfhkgc ^n=?MFfbjb
>Q|ar|@9@y#j~kb
>Q|zh|@C@G*f#r新~wj~NL
~F'|fr|~p5@e~Mf
~F'|es|~t0@e~h,
~F'|ru|Jag~uMmefkdcfhkg~GK^n=?MFfbjb;JXGMH
~F'|ar|~kb
~F'|zh|*f#r新~wj
>7|fr|~iFfinal ~hQ@e2005
>7|es|~xA~mW~Nn2005
>7|ru|~u[~tZ~FT~xb~BK
>7|ar|hgazr ~hD~f,2005;+8bdIgdj abkde %G~f,2005
>7|zh|2005%)%c+F成果
>V|fr|#N<[#ldirectives #3<m+p%?un ~v6#l%?~sH@D~jp@e~Mxflagrantes &L+p@!~s7@e~Mxgraves &L+p@!~L/
>V|es|@?y %KBásicos #-*x~ib~ka@e~H)Manifiestas ~ib~An%u@e~cB@e~H)Graves #y*x@FHumanitario a Interponer ~m)y Obtener Reparaciones
>V|ru|#kb ~pi{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #K~BB@emfegagpt xeBbkp b gaxicBcdbc pBcfwe ~reycfkg sfpwuv defpCcdbo %Odafi %3~ki~NGhcfzcxduv defpCcdbo %s~Dkmfege
>V|ar|~G"fabdlamz #2#jabqk &4abahgyan fabrlj bAqaca abahgvasag abrocde bbkahfh &P~vq~lLfabahgvasag abxwcje bbkahfh abthoahc ~iX
>V|zh|~I6+7法#h~I6~ul法&u受害&f~wB~JA#h赔偿@:%z<d#h导则
&Q|fr|~v._-{de l’Organisation des Nations Unies|des Nations Unies};~v.mondiale
&Q|es|~et&c_Y#s&HTerrorismo
&Q|ru|~cL{eq jadkfkcffafbhkbAchjeq hkfekcsbq|ao jadkfkcffafbhkbAchjao hkfekcsbb|pt jadkfkcffafbhkbAchjpt hkfekcsbt|ao jadkfkcffafbhkbAchjao hkfekcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&Q|ar|~eI@y^f>/abtjval
&Q|zh|@C*G反恐+3;&?*G反恐+3^2
~ck|es|~C7Institucional ~oK@e</
~ck|ru|Rdhkbkprbadelzdac hkfabkclzhkga Lagcke %9mfegei ~dQ~hU
~ck|ar|lhaG dIooag drbo _.~lLabgali ~Fn
~ck|zh|@C~tC@:~Ja;~kO~tC@.~Ja
+]|fr|~xU@e~ie&L~u,~oY^u;~xU@e~ie&LConseil
+]|es|=Z@T@4Titulares @eMandatos %1Procedimientos Especiales #yConsejo{ de Derechos Humanos|}
+]|ru|Dancjh~rpiednekefbcg ~Irmfarcnpf Lagcke{ ma mfegei Aclagcje|}
+]|ar|~a9~t-bbdsbnch +d;~v,abdsbnch +d
+]|zh|~tC~B!负责&f~d];{人权理事会|}~B!{负责人|执行人}@.~d]
<N|fr|@h#z&e#5@D~Du
<N|es|@j_Y_K#m%1~G0
<N|ru|~Gh+Ljafcdduv defanag
<N|ar|@9@y#j_.~Lxabpybce
<N|zh|@C~vL~G/
<I|fr|~ut~Dhnon contraignant #3~N);~ut#z&e~Bk
<I|es|~Itjurídicamente no vinculante @mtodos @4tipos @ebosques;~It_Y_Kbosques
<I|ru|dc bictB~cr~Fl~IKhblu najpicdk@B%9ghci gbnei lchag;najpicdk@B#F%9lchei
<I|ar|abys Bcj abdbEd kahfha #j~F?phfai abBalag;ys @y#olabBalag
<I|zh|~CY~yq~Jo;@C~s/~Jo
~cW|fr|~IAforêts (2017-2030);~IA~Bk
~cW|es|plan estratégico _Y@T@4bosques ~rm
~cW|ru|hkfekcsbAchj@I#F%9lchei @e2017–2030 sanu
~cW|ar|~uJ@y~eDbbBalag bbngje ~rm;~uJ@y~eDbbBalag
~cW|zh|@C~rm%)~s/~zj;~kO~rm%)~kO~s/~zj;@C~s/~zj
*n|fr|Lignes ~st~d7^A@'@eremplacement @7#f~ur
*n|es|%K~tG~r'Alternativas @eCuidado %1Niños
*n|ru|>-~MApjexedb{q|o|qi|qib|qv} %9elzkcfdekbgdaip pvanp xe nckzib
*n|ar|~CSbbjiace ablmcbe bbpwnab
*n|zh|@G替代性&t照料@:导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^W|fr|~q/&/#z=Y~b"~nCpersonnes
^W|es|~B,
^W|ru|~cL#X~fh
^W|ar|~hR
^W|zh|@C~ho
~by|fr|~cN#z#3<m~nV@Ddétenues #ll’imposition @e~xi@eliberté %/délinquantes{ (Règles de Bangkok)|};~O'~mP
~by|es|~ey_Y~nY~ibReclusas y ~zV#BLibertad @T#TMujeres Delincuentes{ (Reglas de Bangkok)|};~O(~mP
~by|ru|~fY~mK~f)ycdBbdeib-xejltAcdduib b icf dejexedbq ~reycdBbd-mfegadefpCbkclco, dc ~c8lbCcdbci ~L-{ (Uedsjajhjbc mfegble)|};~Ay%g
~by|ar|~pn@y~Foaborchag fabgmalcj Bcj ~Lkbbdrjdag
~by|zh|~Kc(~CI~fg);~Kc;~CI~fg
&,|fr|~mhactualisées ~d7%?~LE#J#ffemmes ~k.~HI
&,|es|~jNActualizadas +z=o#B~b!~zBMujer ~rQCampo ~dK~EC
&,|ru|awdaglcdd{uc kbmaguc hkfekcsbb|uv kbmaguv hkfekcsbo|ui kbmagui hkfekcsbqi|uib kbmaguib hkfekcsbqib} b ~a/%9~sp~FA#!~uK%3~G-
&,|ar|{abycBe abdqmDe bbaogjagcrcag|abaogjagcrcag} abhdfHrce fabgmalcj abidbce ~t?<-~iW~t,~tw~eM
&,|zh|~LM中~b/~MH@:~zW;~LM{中|内|}~b/@:~MH@:~zW
~l(|fr|~qa~Au@J@Dstratégies globales @7~FKdéfis mondiaux : #fsystèmes @e~D8#l~sBévolution %7un ~Iw#Smutation;~qaSalvador
~l(|es|~ma~Au@mEstrategias Amplias ante ~xLGlobales: @4~Av@e~rXy su #H#S~BO#SEvolución
~l(|ru|Lelgenafhj@da jaimlcjhduv hkfekcsbqv ~reakgcke @eslawelzduc guxagu: hbhkciu %P_,b bv fexgbkbc g bxicdqtBcihq ibfc
~l(|ar|@9obnamfj #jabaogjagcrcag ~Ffbdfarve abgqmcag abiabdce: hFd dhi ~C/fgwfjva &4iabd dgBcj;@9obnamfj
~l(|zh|@G~Jk*G~Jm@:~Jy+3：~o3~CN~k8在变化%c中@:#r@:~D7;&?~D7^2
~l7|fr|%p#B~La~tB
~l7|es|~ua=l%Z%6~jH
~l7|ru|~D-~ML
~l7|ar|@N~ha
~l7|zh|~c5~JM@:#E;*H#?~c5^I
*!|fr|@h#z@J~Bx>b~xZ%/~Hz
*!|es|@j_Y@m~hVy Formación ~ON</
*!|ru|#A#F~AQb mansakagjc %3~ki^)
*!|ar|@9@ybbgDkcn fabgmjcl ~tw_.~ne
*!|zh|@C+7~kU#h培训@x
~aD|fr|L’avenir ~lunous voulons
~aD|es|El futuro ~MM
~aD|ru|UpnpBcc, jakafasa iu vakbi
~aD|ar|abdogklb abHc hylf tbcv
~aD|zh|~CG希望@:~Ko
~jc|fr|#N#llignes ~st#z@J_)%?~nujuridique ~D'@e~mA
~jc|es|@?y %K_Y#-~j!~id~mOJurídica #S@4~Av@e*K~EC
~jc|ru|=pb ~pi{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~mK~F!j ~IK~Mgg hbhkciev ~a'
~jc|ar|~cS@yfgfrcvagva #jolb abqyfb <-~skabkahfhce &4hFd ~MP
~jc|zh|@C~un*[~CN中~wB~s:~s,机会~Oc;@C~un*[~CN{中|}~wB~s:~s,{机会|}@.#6#h+2
^R|fr|@h~l?*c@J~MY=s
^R|es|@j>9@e&0=l#-~mU@e*x~o-
^R|ru|#A~kf@e~ci~kxMhheiwlcb ~g5gcfvagcdhkgc ~BB~O1
^R|ar|@9{abargdai abjnci abdogfC bbrdice abiade|argdai abrdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~p/<-abyicmch abfwhc fabmfbc
^R|zh|~A9@:~yk~JM@x;{国内和国际|国家和国际}{的|两级的|两级}~yk~JM@.@x;*H国{内|家}#h#C{的|两级|两级的}~yk~z0@.@x
~aL|fr|@h&L~z]@e~f[&e~Mi=]~Gd%v
~aL|es|@j#yDiálogo @e&0%Z~K3@F>8*Q
~aL|ru|#A%9bkasei nbelase @e~ci~g5&Ribsferbb b fexgbkbb
~aL|ar|@9abqfaj *R{luph abvrje|abdihc labvrje|abdgibk labvrje} #a~FH
~aL|zh|#C移徙与#r#v~d.对话@x;#C移{徙|民}与#r~sN~d.对话@.@x
<M|fr|~ix@e{la|sa} réunion plénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <t_-&e~Du
<M|es|~I4plenaria @e~Ficonocida como ~jq~a5%,_K~G0
<M|ru|~u[mlcdefdasa ~sJ~Di«Nhcibfdeq jadFcfcdrbq %9jafcddui defanei»
<M|ar|~JWabiad ~wN{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %Gabdihc labuifl abpybce
<M|zh|题为“%c~vL*H”@:~CX=k;{题为|称为|称作}{“|}%c~vL*H{”|}@:~CX@.=k
~bX|fr|Modalités @W~Db@D_7{ (Orientations de Samoa)|};Orientations @eSamoa
~bX|es|~r'@e#eAcelerada @T@4^G{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~bX|ru|#t%9phjafcddaip fexgbkbt &.{ («Gpkz Leiae»)|};Gpk{z|b|ci} Leiae
~bX|ar|~x"bbmfb abrEjce abyBcje abhadce (doaj oadfa);~x"<l;doaj oadfa
~bX|zh|~zS(~E');~zS;~E'
_:|es|~ma~iR~nF>a~iR~if#S~cw2014-2024
_:|ru|~m3{eq ncjleferbq b Ncdhjeq mfasfeiie|ao ncjleferbb b Ncdhjao mfasfeiiu|ao ncjleferbb b Ncdhjao mfasfeiic|pt ncjleferbt b Ncdhjpt mfasfeiip|ao ncjleferbco b Ncdhjao mfasfeiiao} ~ri@e~tr
_:|ar|@9{fljhadr|nccha fljhadr} idb >o
^Z|fr|~M:~x/;~M:~dx>e#S@]~F]
^Z|es|~D9~iR~if#S#HSin Litoral{ para el Decenio 2014-2024|};~D9Viena
^Z|ru|~m3@q%]{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2014–2024 sanag|};~m3~Hf
^Z|ar|~fu>o;~funccha
^Z|zh|_h~g];_h{2014-2024十年期|2014-2024年|}&]@(;&]@(
&m|fr|~mh#z~d7%?~LE%?l’encontre @D~i'~qq~HI
&m|es|~jN_Y@TEliminar @t~b!#s@4Niños ~rQÁmbito ~dK~EC
&m|ru|Tbmag{uc hkfekcsbb|uv hkfekcsbo|ui hkfekcsbqi|uib hkfekcsbqib} b ~a/#F%9{lbjgbnerbb|bhjafcdcdbt} ~FA#!~Ixg {feijev|awlehkb} ~G-
&m|ar|aogjagcrcag @y{fgmalcjva abidbce abhdfHrce|abhdfHrce fgmalcjva abidbce} ~t?<-~iW~p?~tw~eM
&m|zh|@C=v~o3~ld内~Cw&t&u@:~nK_W
*S|fr|&g~cm&e>]@e~D8~d7au trafic @e~e.#l%/~eK~kIconnexes
*S|es|%K%u~tGRespuestas @e~rXal Tráfico @e~iD~o6~pTConexos
*S|ru|#d@Smfbdqkbq icf %3%P_,#!~f-~Fk~Marcddahkco ~DD~c8{Pkbi|dbi} ~Iv
*S|zh|~d-~iy及+t~CM<g@:~o3对策#C+2
<Y|fr|~qa~u]
<Y|es|~maSendái;~ma~u]
<Y|ru|Lcdneohj@H
<Y|ar|@9{ohmac|ochmac}
<Y|zh|仙台@x
^S|fr|~mQ@e~u]{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~mQ@e~u]
^S|es|~OR;>,@eSendái
^S|ru|Lcdneohj{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao}{ ma hdbycdbt fbhje wcnhkgbo de 2015–2030 sanu|}
^S|ar|~BNoِhmac ^H;~BNochmac ^H
^S|zh|2015-2030%)~jr风险=u;仙台=u
~eF|fr|~izd’Addis-Abeba ~NF~Mu<t@V~KA%v;~izd’Addis-Abeba
~eF|es|%Q>aAddis Abeba #BTercera ~a5@F~wH;%Q>aAddis Abeba
~eF|ru|~C(%'kfckzco ~mlFbdedhbfagedbt ~eO;~C(%]
~eF|ar|*Fpmco plala abyamje ih abdIgdj &PabDabD bgdfcb ~Ln;*Fpmco plala
~eF|zh|~s[次~dL#C~fe~A8+I>t;~A8+I>t
~eG|fr|Transformer notre ~Iw: <m~O4;~O4;@K~D]
~eG|es|Transformar nuestro mundo: @t%Q_"~GV;%Q_"~GV;%Q~D]
~eG|ru|Gfcawfexagedbc deCcsa ibfe: Gagchkje ~OJ;&v~OJ;&v{ndq |}@e~e]
~eG|ar|gqfcb iabdha: ~q5;~q5;~uJiad ~D]
~eG|zh|变革<f%c：2030~NU;~D]~NU;~D]%)>t
~gL|fr|~E9#l#B+q~l"%7<mprogramme @Wplus large ~Nd<c~FKproblèmes ~Gv#l~q(#l%?~Mq~MY@!>bparticipation &Lpublic;~E9#l#B~mA
~gL|es|~GXPenal ~rQ>,Más Amplio #y#W_Y@TAbordar @4~xL~Awy ~Hty ~r:&H~mU@e*xa Nivel Nacional e @F_1~f3Pública;~GX~EC
~gL|ru|~ds@da gjltAcdbb gamfahag %P_,g walcc Cbfajpt magchkjp ndq #F~nNfcCcdbq ~I!~C-mfawlci b hancohkgbq ~kH~FQ~BB@e~bGpfagdqv, e kejyc pAehkbt awBchkgcddahkb
~gL|ar|~fO#jtmdar ~eM
~gL|zh|@G将~o3纳入更广泛@:@C>t以~Jk=4#h~la~Jm并_V~A9~yk及~Jb@:~di@x
~bS|fr|~r1@e~x8@7<m~nV@Ddétenus (Règles Nelson Mandela);~cN~hx
~bS|es|~oG~GZ{ (Reglas Nelson Mandela)|};~ey~hx
~bS|ru|#7#F#!~B9{ (Gfegble Jclzhade Iednclu)|};~fYJclzhade Iednclu
~bS|ar|~pn@yabhdfHrce abmhca ~FoaborhaG ~JV~L)dahmcba);~pn~L)dahmcba
~bS|zh|@C~gm~l:(纳~d(~fg);@C~gm~l:;纳~d(~fg
~e7|fr|~ix~l?*c@J~uud’ensemble #B&S@Dtextes issus ~hQ*a~x!@e~Bv
~e7|es|~I4@e~Fi#-examen general #B~H[%1resultados ~Nn%Z~eA
~e7|ru|~u[~kf~ls~kxMhheiwlcb, mahgqBcddasa awBcip ~LW~cq~FL~gY~jJ~pf
~e7|ar|~JW~wN#jabaogijaA abiad bghncH hgazr {abkde abiabdce|dIgdj abkde abiabdc} {bdrgdi|abdihc ldrgdi} abdibfdag
~e7|zh|@G~G9%c+F=k~lE~N-=k;@G~G9%c{首脑会议|峰会}成果{文件|}{执行|落实}情况@.~N-@.=k
~no|fr|Notre engagement commun %?aborder #l{à |}combattre ~FF~uf
~no|es|~K"~z-@eAbordar y Contrarrestar ~Hu&HProblema %,~ibDrogas
~no|ru|~duibfagao mfawlciu defjakbjag b #:dco
~no|zh|~CG对~Jp处理#h~ly@:共同~sX
=b|fr|~qa~r,@7#fréfugiés ~LKmigrants
=b|es|~maNueva York @T@4~K[~BVMigrantes
=b|ru|~KX@da wcycdrev b ibsfedkev
=b|ar|@9hcfcfjs <Cabbarzch fabdvarjch
=b|zh|@G~JE#h~kX@:纽约@x
~lN|fr|~lA~l?*c*arésistance %/agents antimicrobiens
~lN|es|~ua=l~k7
~lN|ru|~D-~sJ~LLphkaoAbgahkb j mfakbgaibjfawdui mfcmefekei
~lN|ar|@N~dJ
~lN|zh|*H~e!~Oy;*H#?~e!^I;2016%)~e!&s
~e1|fr|~HT^Apaix
~e1|es|~He~idPaz
~e1|ru|~IX@eibf
~e1|ar|~A/labqk &4{abobad|abobd}
~e1|zh|>g~G/;>g权@x
^w|fr|Nouveau @K@7#fvilles
^w|es|Nueva %QUrbana
^w|ru|Jag@q=?safanag
^w|ar|abxwe abqAjce ~Lu
^w|zh|新城市>t
~aS|fr|L’océan, notre avenir : appel %?l’action
~aS|es|~m5futuro: llamamiento ~idacción
~aS|ru|JeC ajced — deCc wpnpBcc: mfbxug j ncohkgbqi
~aS|ar|~L3dogklbha: hmaG bbidb;~uo{hmaG bbidb|mife tbC abidb}
~aS|zh|~o(~M/;~fL~M/
~bd|es|%V%Z~a4#y~B,
~bd|ru|~D-~n?
~bd|ar|~JI#j~pj~hR
~bd|zh|@G~pI#E
~aI|fr|%padoptée au ~Ld@e~BW~F,~hx
~aI|es|declaración política aprobada ~ycCumbre ~sE@tPaz ~hx
~aI|ru|&p@H, mfbdqk_]@eLeiibkc ibfe g meiqkz a Jclzhadc Iednclc
~aI|ar|~JI{abHc aigdm|abdigdm} &4dIgdj kde ~L)dahmcba bbobad
~aI|zh|~D6通过@:#E;~D6{所通过的|的|}#E
~l8|fr|~lA@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~tB
~l8|es|%V#BTercera Reunión @e&0=l%Z%6~jH
~l8|ru|~D-kfckzcsa ~ML
~l8|ar|~JI{bbargdai abjnci abdogfC abDabD bbrdice abiade|bargdai abrdice abiade abjnci abdogfC abDabD|abyamj ih abargdai abjnci abdogfC abDabD bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC abDabD} ~ha
~l8|zh|*H~s[次~c5~Oy;*H~s[次#?~c5^I
>4|fr|~lA@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *a~b"~Mv
>4|es|~ua=l%Z~cH@t~sf
>4|ru|~D-~sJ%9#:kpwcfjplcxai
>4|ar|@N~d?
>4|zh|*H_I~z0#E;*H_I&s;2018%)_I&s
~l9|fr|@h#z&e#5@Dpaysans ~DC~eK&atravaillant ~Kx~IPrurales
~l9|es|@j_Y_K#m%1Campesinos y @e~H1&[~luTrabajan #S#TZonas Rurales
~l9|ru|~Gh+Ljfchkzqd ~DD~BqfewaketBbv g hclzhjbv feoadev
~l9|ar|@9@y#o~Brabnbaqch fBcjvd dh abiadbch &4~EVabjcnce
~l9|zh|@C农民#h农村地区+t~Jd者~G/
>N|fr|~iL&/@7@D~Misûres, ordonnées #lrégulières
>N|es|~dU%,@T{la|una} ~K3Segura, Ordenada y Regular
>N|ru|~cL%bwcxamehdao, pmafqnaAcddao b lcselzdao ~FW;~cL%b~FW
>N|ar|%f%G<Cabvrje abJdhe fabdhFde fabhFadce
>N|zh|%y+s有序#h正常~kX*G~wn;~kX#v*G~wn
^Q|fr|pacte &/&e~x9
^Q|es|pacto mundial _Krefugiados
^Q|ru|slawelzd%bwcycdrev
^Q|ar|%f%G#j~iS
^Q|zh|~JE#v*G~wn
>x|fr|~ix@e^,~NF~ph<t@e~y!
>x|es|~a[@e^,#BSegunda ~a5@e~zd
>x|ru|~or&:gkafao ~kt#F@e~nG
>x|ar|fDcke ~Me~tj~t(~hi
>x|zh|~d,次~rN~Ji=k;~d,{次|届}~rN@.~Ji=k
~q2|es|~ua@m~BWCobertura Sanitaria Universal, titulada “Cobertura ~x-sano”;Cobertura ~x-sano
~q2|ru|NhcawBbo avgek phlpseib xnfegaavfedcdbq: hagichkduc phblbq %9mahkfacdbt walcc xnafagasa ibfe
~q2|ar|~e'abuadbe;abgBwce ~Lyabuadbe: abgqjs dia blhaG iabd pfnj yqe
~q2|zh|~dg：共同构建一个更加~kR@:%c;2019~yD
~v7|ru|~D-malbkbAchjasa Fafpie ~ls~qkfexgbkbt, haxgeddasa man Psbnao ~I(
~v7|ar|#R~oMabiade
~v7|zh|在~yp@:~zc#v~IT#E;{在|}~yp@:~zc~sN~IT@.#E
un75|fr|@hfaite ~DL#Bcélébration &Lsoixante-quinzième ~Fj~Np
un75|es|~J'Conmemoración #y{75º|75o|septuagésimo quinto} Aniversario @e*I
un75|ru|~j0mfexndagedbb hciznchqk mqkao ~F[
un75|ar|~A/labaqgnab ~e[;@9abaqgnab ~e[
un75|zh|纪念@C成立七十五周%)@x
~nl|es|~K"Común @eAfrontar ~Hu@4Desafíos y Aplicar ^-~hTy ~rw@tCorrupción y Reforzar @t&h#"
~nl|ru|~dumfawlci b ~asicf ~A5~Gmdco b ~nS%shakfpndbAchkge
~up|es|Unidos #s&Hracismo, @tdiscriminación racial, @txenofobia y #Tformas conexas @eintolerancia
~up|zh|~Je，~Or~sR&u;~Je{，|}~Or@.~sR{行为|现象}
~g'|fr|~rT» : ~n);Espace _": ~n);~rT»
~g'|es|~h[: &Hespacio como motor #ydesarrollo sostenible;~h[
~g'|ru|~ze«Dahiah-2030»: jahiah jej ngbsekclz &T~eO;~ze«Dahiah-2030»
~g'|ar|~uJ~ch2030: ~chlaiglajv dqjsa ~lQ~iU;~uJ{|”}~ch~D]{|“}
~g'|zh|~we：~Jv作为~zc@:驱动力;~we
~eU|fr|~qa~KZ{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~qa~KZ
~eU|es|~maKioto %Z~m'#B%6#yDelito, @t*KPenal >8~mU@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ma{Kioto|Kyoto}
~eU|ru|Dbakhj@d«Mjkbgbxerbq icf ~nxmfchkpmdahkb, ~uB_,b ~f(~FQmfege: deghkfcAp ~as~Ag~ps~O0_"sane»;Dbakhj@H
~eU|ar|@9scfgf #jabhvfA ldhi ~C/focame abkahfh;@9scfgf
~eU|zh|~HL*[#h~yk~DU《2030~NU^2@:~pz@x;~HL*[#h~yk@:~pz@x;&?~pz@x^2
~az|fr|~M:<(>e#fmoins avancés{ pour la décennie 2022-2031|};~M:~yO
~az|es|~D9<(~q8Menos Adelantados;~D9~yO
~az|ru|~ds@q%'~fphkfed;~ds@q%]
~az|ar|~fu~Ls~Fshdfa
~az|zh|_X%0~di@(;~di@(
~aT|fr|~tiavenir, notre responsabilité
~aT|es|~m5futuro, nuestra responsabilidad
~aT|ru|JeC ajced, deCc wpnpBcc, deCe akgckhkgcddahkz
~aT|ar|~L3dogklbha، doIfbcgha
~aT|zh|~o(+s<f~jR;~fL{、|，}<f~jR
<D|fr|~lA~l?@e~f[@J~uu~Gl&L~mQ@e~t9=Y~uE@Drisques @ecatastrophe (2015-2030)
<D|es|~ua#-Examen @eMitad @ePeríodo #y~OR
<D|ru|~D-~kf~ls%9hfcndchfaAdaip ~LW~cqLcdneohjao feiaAdao mfasfeiiu %9hdbycdbt fbhje wcnhkgbo @e2015–2030 sanu
<D|ar|~JI{bbargdai|abyamj ih abargdai} *R{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} ^H
<D|zh|~MO#E;{大会|}~MO@.#E
~Gt|es|%V#yForo ~xJ@e&0#-#H~eBcelebrado bajo @4auspicios =l(Cumbre _K~N5Sostenible)
~Gt|ar|#R~oMabiade (dIgdj kde pvman ~E]abdogmade)
~qU|ar|@N#jabfkace dh abrfazq fabgpvl fabgymc bva
~qU|zh|*H~sW病&5+s防范#h~Jk~Oy;*H#?~sW病&5+s{防范|防备}#h~Jk^I
~d8|es|~ua%Z~cH@t~sf
~d8|ar|#R#/~d?
~d8|zh|_I~z0#E;_I&s;2023%)*H_I&s
~jn|fr|@Kd’Antigua-et-Barbuda @7#f_7{ : une déclaration renouvelée pour une prospérité résiliente|};@Kd’Antigua-et-Barbuda
~jn|es|%Q@eAntigua y Barbuda @T@4^G{: una Declaración Renovada para una Prosperidad Resiliente|}
~jn|ru|~zeMdkbspe b Uefwpnu ~re&.{: awdaglcddeq ncjleferbq a nahkbycdbb hkewblzdasa mfargckedbq|}
~jn|ar|*FphgcBfa fljlfma <l
~jn|zh|~Cg达<e>t：实现韧性繁荣@:新@x;~Cg达<e>t
=R|fr|~iL@7l’avenir
=R|es|~dU~lkFuturo
=R|ru|Gejk@Bga biq wpnpBcsa
=R|ar|~i9abdogklb;~bs<Cabdogklb
=R|zh|~Ko~wn
*8|fr|~iLnumérique mondial
*8|es|~dUDigital Global
*8|ru|~cL{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*8|ar|abgiavm abjkdc ~AH;~bsabjkdc ~AH
*8|zh|*G数字~wn
<K|fr|@h&egénérations futures
<K|es|@j~tGGeneraciones Futuras
<K|ru|~j0wpnpBbv majalcdbqv
<K|ar|~A/labprcab {abdklbe|abkamde}
<K|zh|~Jg#v@x;~Jg@x
~vk|es|~ua~k7
~vk|ar|#R#/~dJ
~vk|zh|~e!~z0#E;~e!&s;2024%)*H~e!&s
_n|fr|~iz{d’Avaza |de Gaborone |}>e~a0~fK;~iz{d’Avaza|de Gaborone}
_n|es|~D9{Avaza|Awaza} ~if#S~cw~fK;~zz~q8#S~cw~fK;~D9{Avaza|Awaza}
_n|ru|Mgexbdhj@q%]{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2024–2034 sanag|};Mgexbdhj~Hf;mfasfeii~b7~ri@e~gd2024–2034 sanag
_n|ar|~fu{pfaEa|pnaEa} byabq ~p:~kD;~G:{|abrmcm }{byabq ablbmah|bblbmah} ~kD;~fu{pfaEa|pnaEa}
_n|zh|~Nw~M.;~Nw@(;~M.
~qZ|fr|~KS@eSéville
~qZ|es|~mS@eSevilla
~qZ|ru|Lcgblzhj~e8
~qZ|ar|abgEad tulcbce
~qZ|zh|塞维利亚~sX
+U|fr|@h#B<t#z@J~x3
+U|es|@j#B~a5_Y#-~r8Humano
+U|ru|#A~kt#F%9mfawlciei ~hY~dQhfcnu
+U|ar|@9dIgdj @yabdihc lablcze ablujce
+U|zh|~qs@x;~qs~NL;~qs~n4@x
+W|fr|~dp@7#[définitive #Bfaim #l#Bmalnutrition
+W|es|@j+m%Z~C9#yHambre _1Malnutrición
+W|ru|#ua *Dsalane b dcnacnedbq
+W|ar|#R%G~H.laogzyab abrfi fofG ~Lm
+W|zh|%c消灭饥饿#h营养不良@x
>y|fr|~Nh^,=Y_U>b&S#B&Ktechnique <Gpays #S%v;~Nh~ks
>y|es|#M>a^,@T~r:y Realizar @t&hTécnica <G@4^/#S*Q;#M>a~ks
>y|ru|~or@I%'%9fexgbkbt b ~askcvdbAchjasa <,~pkfexgbgetBbibhq hkfedeib;~or@I%]
>y|ar|*F~Mebgurci fghncH ~iVabgkhc ncda lch ~p:abhadce;*Flfcho Jcjo
>y|zh|_V#h~Jh~JK间技术<9@:~Ji#G;~Ji#G
=H|fr|~iFfinal #Bdixième session extraordinaire @el’Assemblée générale
=H|es|~xA~mW#yDécimo Período Extraordinario @eSesiones #BAsamblea General
=H|ru|~kB@/nchqkao hmcrbelzdao hchhbb ~I(
=H|ar|+8{bmfje abrdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbrdice abiade}
=H|zh|~j3~CJ;~j3&?~CJ^2;~j3@:&?~CJ^2
_A|fr|~qaRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~qaRio
_A|es|~maRío #-~r8Ambiente >8*Q;~maRío
_A|ru|~m6@d%9~hYhfcnc b ~qy;~m6@H
_A|ar|@9jcf #j~Lq~FH
_A|zh|@G~gs与#r@:里约@x
~i1|fr|#w21
~i1|es|#W21
~i1|ru|~ze@e~JFgcj
~i1|ar|~MS
~i1|zh|21~I[>t
>E|fr|~qaprincipes, non ~Dhcontraignante mais faisant autorité, @7un consensus &/*agestion, @t%S#l~x4~y.viable @e~N)
>E|es|@jAutorizada, sin ~KUJurídica Obligatoria, @e@?@Tun ~z.%,respecto #BOrdenación, @t*w>8#H~eB%1Bosques @eTodo Tipo
>E|ru|Jc bictBcc ~Flhblu xeqglcdbc h bxlaycdbci ~kh~reslawelzdasa jadhcdhphe #!ferbadelzdasa bhmalzxagedbq, ~L(b &T=?~FR~Inlchag
>E|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz <Cgfank iabdc &4abJjaG #jtmaje ~F?phfai abBalag fqnFva fghdcgva ~iU
>E|zh|~CY@:=w+s~b8%x开发~yq@:*G协商一致意见权威性#6声明
>w|fr|@K#)^A~Gnd’Action 21
>w|es|#M+zUlterior ~mT#y#W21
>w|ru|#t%9~BD~Agndq @e~JFgcj
>w|ar|&!{dfaybe|Ecame} ~pj~MS
>w|zh|~h.《21~I[>t^2~s.
='|fr|~rF@eVienne
='|es|~KKViena
='|ru|~m3{eq|ao|pt|bc|bv|bi|bib} ~s2
='|ar|~z5nccha
='|zh|&]@x#h@(
<y|fr|~Kh;~iz#BBarbade
<y|es|~B-;~D9Barbados
<y|ru|#t~M7;Uefwenahhj@q%]
<y|ar|~G:<C_Q<l
<y|zh|<e~zc@(;巴巴多斯@(
~l-|fr|~ce@e~sh@7un ~Iwplus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~ce@e~ES
~l-|es|~et@e~sh@T~BOMás Seguro;~et@e~ES
~l-|ru|Rajaseihj~a(~kHwalcc wcxamehdasa ibfe: fpjaganqBbc mfbdrbmu mfcnakgfeBcdbq hkbvboduv wcnhkgbo, ~f(sakagdahkb j dbi b hiqsAcdbq bv mahlcnhkgbo;Rajaseihj~bk
~l-|ar|~eIcfsfvada
~l-|zh|~n2更%y%c@:横滨+3;横滨+3
_p|fr|~iz#B<t@V*apopulation ~Gd%v
_p|es|~zz#B~a5@F%ZPoblación >8*Q;~D9El Cairo
_p|ru|#t~mldefanadehclcdbt b ~qy
_p|ar|~fuabdIgdj &Pbbosah ~FH
_p|zh|#C&f口与#r~fe@(;#C&f口~gg#r{会议|大会|}@(
*2|fr|~qa~J]%j@]social;~qa~j';~rF@e~j'
*2|es|~ma~J]@m#HSocial;~KK~j';~ma~j'
*2|ru|~Hp@da harbelzdai fexgbkbb;~Hp@H
*2|ar|@9sflhvaBh #j~E]abargdaice;@9sflhvaBh{| fljhadr abidb}
*2|zh|=4#r#v~hI;~hI#h@(;&?~hI^2^1&?@(^2;&?~hI^2
+(|fr|~iz~hQ~mGsocial;~M:~j'
+(|es|~zz~Nn@m#HSocial
+(|ru|#t~gY^n~cX~eO
+(|ar|~fu~hD~lQabargdaice
+(|zh|=4~mu@(;=4~mu&?@(^2
~p]|fr|~rF@e^d
~p]|es|~C2
~p]|ru|~tR@db GlekFafi~b7%]
~p]|ar|@9fdhvar idb lcrch
~p]|zh|~js@x#h~lD;~j2~lD^2;~j2~js~lD^2
=z|fr|~qa^d
=z|es|~ma^d
=z|ru|~tR@H
=z|ar|@9lcrch;@9lcrchB
=z|zh|~js@x
^k|fr|~M:^d
^k|es|~ex>a^d
^k|ru|~tR{eq mlekFafie|ao mlekFafiu|ao mlekFafic|pt mlekFafip|ao mlekFafiao} %]
^k|ar|dhvar idb lcrch{|B}
^k|zh|~js~lD
~dz|fr|Nouvelles >]#l~Is=Y&S#B@h#l&L~M:^d
~dz|es|Nuevas medidas e iniciativas +z~H[#B~C2
~dz|ru|HelzdcoCbc icfu b bdbrbekbgu %9~asGcjbdhjao ncjleferbb b GlekFafiu %]
~dz|zh|~h.&?~js@x^2#h&?~lD~NX;~h.&?~js@x#h~lD~NX
~aE|fr|@K@7l’habitat
~aE|es|#W@eHábitat
~aE|ru|~zeХewbkek
~aE|ar|~uDabdfzb
~aE|zh|&f居>t
<A|fr|@h&evilles #l~eKétablissements humains #Sce nouveau millénaire
<A|es|@j~tGCiudades ~o6Asentamientos Humanos ~rQNuevo ~K4
<A|ru|~j0safanev ~DDdehclcdduv mpdjkev g dagai kuhqAclckbb
<A|ar|~A/labdmh fabdogfwhag ablujce abpxjC &4abpbnce ~Lu
<A|zh|新~Kk~Ov@x;@G新~Kk~GM~Ov~NL
<W|fr|~G1~hnmondiale
<W|es|~x[~hmMundial
<W|ru|~K'a ghcibfdao <b
<W|ar|~zo#j~ou~AH
<W|zh|%c~e"~pE@x;@G%c~e"@:~pE@x
+O|fr|~G1nutrition
+O|es|~x[Nutrición
+O|ru|~K'~jJmbkedbq
+O|ar|~zoih ~Lm;~zo#j~Lm
+O|zh|营养#v~pE@x
<z|fr|~iz~j6~mB
<z|es|~zz~jO~mB
<z|ru|~JL@e~gd2001–2010 sanag;Ufthhclzhj@q%]
<z|ar|~G:~Fshdfa bbikm ~mB
<z|zh|~mB~k[@(;~mB%)~k[@(
<O|fr|~iz~j6~b-{ (Programme d’action d’Istanbul)|};~iz~su
<O|es|#W@eAcción{| de Estambul} ~jO~b-;~D9~Eq
<O|ru|~JL@e~gd~rlsanag;~xF@q%]
<O|ar|~fuaowhlfb;~futowhlfb
<O|zh|~b-~k[@(;~b-{年|}~k[{伊斯坦布尔|}@(;{支援最不发达国家|}~E"@(
~g"|fr|~iz~zZ@e~uAcombattre #l~g-<m~nkillicite @D~kCsous tous ses aspects
~g"|es|~zz~rq~rwy Eliminar ~bh@e~MR#STodos sus Aspectos
~g"|ru|#t~dMb ~sp~L1~sA~rCgaafpycdbqib ga ~FRcc ~Bib #:dco
~g"|ar|~G:~t[~tp;~G:{abdgibk ldhi|abjadc tbC dhi} ~tp
~g"|zh|从各个~kV~gu+s=t#h=v~gn&i_!@:@(
<4|fr|~tU@!<cpermettre %/=i@eprocéder %?l’identification #lau traçage rapides #lfiables @D~kC~Capetit calibre illicites;~tU@!@etraçage
<4|es|~C"@TPermitir a @4&NIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~MC~MRIlícitas;~C"@eLocalización
<4|ru|#d{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc}, maxgalqtB~crsahpnefhkgei hgacgfcicdda b dencyda guqglqkz b akhlcybgekz dcxejadduc hkfcljagac afpybc b lcsjbc gaafpycdbq;#d@/%9akhlcybgedbt
<4|ar|abys &Pbgdsch _Rdh absun ih *U^3~iCfgiklva
<4|zh|使~Kn能够及时#h可靠地识别#h追查&i~gn@:#C~Jo;#C追查~Jo
~vv|fr|~rF@e~Hs
~vv|es|~KK~Hs
~vv|ru|Hpfwedhj{eq|ao|pt|bc|bv} ~s2
~vv|ar|~z5mcjlah
~vv|zh|德班@x#h@(
~je|fr|~gB@e~j.~NF<t@V~KA%v;~gB@e~r(
~je|es|~z.@e~j.#B~a5@F~wH;~z.@e~r(
~je|ru|Iadkcffcohj{bo jadhcdhph|asa jadhcdhphe|aip jadhcdhphp|bi jadhcdhphai|ai jadhcdhphc}{ Icynpdefandao jadFcfcdrbb ma Fbdedhbfagedbt fexgbkbq|}
~je|ar|gfank JjaG dfhgcjc
~je|zh|~dL#C~fe~g7;~g7
~ay|fr|~qa<(~KA@]: ~ix#B<t@V@esuivi ~KAdéveloppement, chargée d’examiner @t&S&L~gB@e~r(;~qa<(~KA%v
~ay|es|~ma<(~wH{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~ay|ru|~rJ{: | — }bkasaguo najpicdk ~mlmahlcnptBco ^]%3Fbdedhbfagedbq =?~reawxafe ~cqIadkcffcohjasa jadhcdhphe;~rJ
~ay|ar|~fO#jgdfcb ~Ln
~ay|zh|~Go结果~s-;~Go=k;~dL~di@x
~bR|fr|~B(@e~x?{, 2002|};~Nh~u:
~bR|es|~G5@e~fr;#M>a~u:
~bR|ru|~Ey{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} ~im;~Ey@I%]
~bR|ar|*F~Be#abbucxfxe;*F~Be#a@-labucxfxe~sM;*Fdmjcm
~bR|zh|2002%)~DM;~DM;马德里#G
<x|fr|%p~Gd~B(@e~hevieillissement, 2002;%p~Gd~B(@e~x?
<x|es|%Vy {el |}~G5@e~fr
<x|ru|&p{eq ncjleferbq b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbb b Ienfbnhjasa icynpdefandasa mlede|ao ncjleferbb b Ienfbnhjaip icynpdefandaip mledp|pt ncjleferbt b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbco b Ienfbnhjbi icynpdefandui mledai} ~im
<x|ar|~JIfxwe idb ~Be#a{bbucxfxe|abdgibke labucxfxe}~sM
<x|zh|~NS《2002%)~DM^2;~NS&?~DM^2
*p|fr|~qa~p2%j@]~Bg
*p|es|~maJohannesburgo #-#H~dX
*p|ru|~B.@d~qk~qy
*p|ar|@9rfvaholjB #j~E]~iU
*p|zh|~o9~zc@x
>L|fr|#M@e&S~hQ~mG~Bg{ (Plan de mise en œuvre de Johannesburg)|};#M@e&S@e~r4
>L|es|~Oh~Nn#-#H~dX{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~Oh@eJohannesburgo
>L|ru|Gled@B~us~FL~gY~qk~qy{ (Йaveddchwpfshjbo mled gumaldcdbq fcCcdbo)|};~B.@I~usfcCcdbo
>L|ar|~uJ~pjhgazr ~hD~lQ~iU;~uJrfvaholjB bbghncH
>L|zh|%x~mu~JY(~o9~JY);%x~mu~JY;~o9~JY
^h|fr|~izd’Almaty
^h|es|~D9Almaty
^h|ru|Mliekbdhj@q%]
^h|ar|~fupbdagc
^h|zh|~tb@(：在内陆#h~JB~JK~JB~JC<9*G新=u下满足_h@:特殊需要;~tb@(
~eQ|fr|~qa^a@e~j)
~eQ|es|~ma@?@e~fZ
~eQ|ru|_l@dmfbdrbmag
~eQ|ar|@9~cSrhcn
~eQ|zh|%I#6@x
^o|fr|~Nh~j)
^o|es|#M>a~fZ
^o|ru|_l@I%]
^o|ar|*Frhcn
^o|zh|%I#G
^X|fr|~KS@eTunis
^X|es|~mS@eTúnez
^X|ru|Tpdbhhj~e8
^X|ar|abgEad gfho
^X|zh|突尼斯~sX
~da|fr|%Q@e~H'=Y~x!@e~Bv
~da|es|%Q@e~H(;#W@eAcciones @e~H(
~da|ru|Tpdbhhj@q~re~pf
~da|ar|~fugfho #jdrgdi abdibfdag
~da|zh|~G9突尼斯>t
+K|fr|~qaMaurice
+K|es|~maMauricio
+K|ru|~oX@H
+K|ar|@9dfjcucfo
+K|zh|~gp@x
<Q|fr|~ce@eMaurice =Y~Gn&L~Kh;~ce@eMaurice
<Q|es|~et@eMauricio +z~mTUlterior #y~B-;~et@eMauricio
<Q|ru|~oX~a(~BDGfasfeiiu %'~M7;~oX~bk{| ahpBchkglcdbq}
<Q|ar|~eIdfjcucfo bdfaybe ~pj~G:<C_Q<l;~eIdfjcucfo{| bbghncH}
<Q|zh|~DZ~gp+3;~DZ@:~gp+3;~gp{执行|}+3
>G|fr|~qaHyogo
>G|es|~maHyogo
>G|ru|~MV@H
>G|ar|@9vcfBf
>G|zh|兵库@x
_t|fr|~mQ@W@e~Aj@72005-2015 : @7@Dnations ~DCcollectivités résilientes face %/catastrophes;~mQ@W@eHyogo
_t|es|>,>a~Aj@T2005-2015: Aumento #BResiliencia ~ibNaciones y #TComunidades ante @4Desastres;>,>aHyogo{| para 2005-2015}
_t|ru|~MV#Y%'@e2005–2015 sanu: haxnedbc makcdrbele mfakbgancohkgbq wcnhkgbqi @epfagdc =fb awBbd;~MV#Y%]
_t|ar|~BNidb vcfBf
_t|zh|2005-2015%)兵库+I=u：加强%0#h社区@:抗灾能力;{2005-2015年|}兵库+I=u
=P|fr|~ix@e^.{adopté par|issu de} @t<t@e~y!
=P|es|~a[@e^.#B~a5@e~zd
=P|ru|~xE&:~kt#F@e~nG
=P|ar|fDcke ~L,~tj~hi
=P|zh|~rN~sT=k
=U|fr|~mQdécennal @eprogrammation #3#fmodes @econsommation ~Ca~Modurables
=U|es|>,Decenal @e~xM@m~r'@eConsumo y ~r/Sostenibles
=U|ru|Hchqkblckd{qq hkfekcsbq|co hkfekcsbb|tt hkfekcsbt|co hkfekcsbco} %'%9mcfcvanp j ~hAferbadelzduv ianclco makfcwlcdbq b mfabxganhkge
=U|ar|{twaj abidb abiujc bbljadr abdgibke lphdaw|abtwaj abiujc bljadr phdaw} abaogvbas fabthgar {abdogmade|abdogmadch}
=U|zh|~HC模式十%)~s.=u;~HC{模式|}{十年|10年}{期|}~s.=u
~l4|fr|Tenir #fpromesses : unis @7atteindre #fobjectifs &LMillénaire @7<m%v
~l4|es|Cumplir @tpromesa: unidos @Tlograr @4~N5#y~K4
~l4|ru|Numaldcdbc awcBedbq: awKcnbdcdbc ga biq nahkbycdbq rclco %3fexgbkbq, hFafiplbfagedduv g Hcjleferbb ~Md
~l4|ar|abfnaG labfim: dgqmfh bgqkck ~iYbbpbnce
~l4|zh|履行诺言~n'实现~Kk#r目标
~fd|fr|~ix#B~La*ajeunesse : dialogue #lcompréhension mutuelle
~fd|es|~a[>9@e&0=l%ZJuventud: Diálogo y Comprensión Mutua
~fd|ar|+8{bbargdai abjnci abdogfC bbrdice abiade|bargdai abrdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abqfaj fabgnavd abdglamb
~dd|fr|Le millénaire @e<n: @t~qa~dx@J<n~Gd@]humain
~dd|es|Milenio Espacial: ~jq~ma~iR#-Espacio >8#HHumano
~dd|ru|Dahiah @efpwcyc kuhqAclckbo: Ncdhjeq ncjleferbq a jahibAchjao ^]~NoAclagcAchjasa awBchkge
~dd|ar|pbnce abnAaG: ~KF~chfabghdce ablujce
~dd|zh|~Jv~Kk：@G~Jv#h&f@:#r@:&]@x
*L|fr|#N<o<apar #f=i@esatellites artificiels #BTerre %/~FN#Btélévision directe *C
*L|es|@?~luhan @eRegir @t=q~sE@4&N@eSatélites Artificiales #BTierra @T#TTransmisiones %uDirectas ~sETelevisión
*L|ru|=p>:~hHbhjphhkgcdduv hmpkdbjag Ycilb ~re%sdcmahfcnhkgcddasa kclcgbxbaddasa gcBedbq
*L|ar|#(~p)baogxmad _R{bbgfali|abgfali} abpjAce abaywhaice &4abtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*L|zh|~Kn~sU&f造地球卫星进行#C直接电视广播所应遵守~DH
~aU|fr|#N*atélédétection
~aU|es|@?~pt~idTeleobservación #BTierra desde &HEspacio{| Ultraterrestre}
~aU|ru|~canbhkedrbaddasa xadnbfagedbq Ycilb bx ~B"
~aU|ar|#(@-laoguiaj abpjA dh lim dh ~kn
~aU|zh|@G从=j遥感地球~DH
=Q|fr|#N_/%?<a@esources d’énergie ~kM%7l’espace
=Q|es|@?Pertinentes ~id=q@eFuentes ~O5&x~rQ<u
=Q|ru|~ca>:~F:bhkaAdbjag Pdcfsbb ~Dfmfahkfedhkgc
=Q|ar|#(~EUlaogxmad dyamj abwake abhffce &4~kn
=Q|zh|~un=j~d"核动力源~DH
~aW|fr|@h*a&K@V=5@e<nau profit #l%7l’intérêt @e~CvÉtats, compte tenu ~eg@Dbesoins @Dpays #S%v
~aW|es|~J'&h@F~g1~pU#SBeneficio e Interés @eTodos @4Estados, Teniendo ~ht#SCuenta #TNecesidades %1^/#S*Q
~aW|ru|~j0icynpdefandai ~cjg bhhlcnagedbb b ~ov~jbmfahkfedhkge @ewlesa b ^n~FR~IIh ahawui pAckai makfcwdahkco fexgbgetBbvhq hkfed
~aW|ar|@9#j~iV&P~pHfaogxmad ~MFbnazme ~F?_Rfdybqgva
~aW|zh|~Gq~hK=j@:#C<9，_V~kT%0@:福利#h利益，并~gr要考虑到~JK@:需要~NL
^U|fr|@h@D^a~Mc~zD=5@e~fj
^U|es|@j%1@?~KW~lu~q:<u
^U|ru|#Amfegaguv ~kh~LH~B"
^U|ar|@9#(abkahfhce ~p){bphuwe|bhuawag} _R~pH{faogxmad abnAaG abxajrc|abnAaG abxajrc faogxmadv}
^U|zh|~Kn~hK=j~n6@:~s:#6@x
=A|fr|&g_/%/entreprises #l%/~Hz{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=A|es|~fE~tGEmpresas ~BV</{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=A|ru|>-@2mfcnmfbdbiekclzhjao ^]g ehmcjkc ~ki^){: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo g akdaCcdbb «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo, jehetBbvhq «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|}
=A|ar|~CS#jabpidab ~H-;~CS@-labpidab ~H-
=A|zh|工商企业~MX：~Jh@C“#q+s尊重#h~JA”=u~jx;工商{企业|业}~MX{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~jx
*M|fr|&g_/au déplacement @e&a%?~Bw@e~sBpropre pays
*M|es|~fE%1Desplazamientos Internos
*M|ru|>-@2~g5mcfcicBcdbb lbr gdpkfb hkfedu
*M|ar|~CS@-labgujm ~Lr;~CS#jabgujm ~Lr;~CS@-labgujcm ~Lr
*M|zh|@G~jv#v@:~jx;~jv#v~jx
<U|fr|&g@Jl’extrême pauvreté ~LK~Hz
<U|es|~fE%ZExtrema Pobreza ~BV</
<U|ru|>-@2~g5jfeodco {dbBckc|wcndahkb} b +L^)
<U|ar|~CS@-labnkj abdmki ~bK
<U|zh|@G赤贫~MX#v@:~jx;#?赤贫~gg+7~sN@.~jx
~gW|fr|~Nh~H4@J%B@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~IMincitation ^A~lr%?l’hostilité ou ^A~GE
~gW|es|#M>a~H4%Zprohibición #Bapología #yodio nacional, ~Mro religioso ~luconstituye incitación ~iddiscriminación, @thostilidad o @tviolencia;#M>aRabat
~gW|ru|Oewekhj@I%'~D(mfamesednu derbadelzdao, fehagao ~vpfclbsbaxdao dcdegbhkb;Oewekhj@I%]
~gW|ar|*Fabjlaw #j~F.abmife tbC ~f';*Fabjlaw @-lqFj abgqjcA <-~f';*Fabjlaw
~gW|zh|@G&X构成煽动~d)+s敌意或~ff@:鼓吹民族+s~hM或宗教仇恨言论@:~M,;~M,
>K|fr|Manuel @7enquêter ~FF*a+H{ (Protocole d’Istanbul)|};@Y~su
>K|es|Manual +zInvestigación y Documentación Eficaces #B~ac{| (Protocolo de Estambul)};~IY~Eq
>K|ru|Opjaganhkg~GK%9PFFcjkbgdaip fehhlcnagedbt b najpicdkbfagedbt ~qS{| (Lkeiwplzhjbo mfakajal)};~xF@[
>K|ar|mbcb abgkyc fabgfDck abniabch #j~vj_2;%waowhlfb
>K|zh|~b.@:>i@:~Jp调查#h~s-记录手册;~E"{议定书|规程}
*m|fr|Lignes ~st~c3@e+q~Kxaffaires impliquant #f~i'~jp#ltémoins d’actes criminels
*m|es|%K%Z*K#S~lFConcernientes a @4Niños ~kay Testigos @eDelitos
*m|ru|~a-_,g gamfahev, ~c8pAehkbci nckco{ — |-}ycfkg b hgbnckclco ~Iv
*m|ar|~CS#jgfncj ~p-&4{abpdfj|abdoazb} @-labpwnab Aqaca ^[fabuvfm ibcva
*m|zh|~un涉及~Jz@:&t被害&f#h证&f@:事项上坚持公理@:+2
&D|fr|&g~cQ^A#Q&Lcrime
&D|es|%K+z%6#yDelito
&D|ru|>-@2~re~nxmfchkpmdahkb
&D|ar|~CS~t[abrjcde
&D|zh|&5<g+2
&C|fr|~b[~d7%/~i'~D'@e~mA
&C|es|%K@e#e#-Niño ~rQSistema @e*K~EC
&C|ru|>-@2#!%'^n~Ixg hbhkcic ~a'
&C|ar|~CSbbidb {abdgibk labpwnab|luph abpwnab} &4hFad ~MP
&C|zh|*[~CN中&t#v+I指南
=V|fr|#N<[#3<m~v6%?@D~Mp@e+qréparatrice ~c3pénale
=V|es|~eo+z~a4@e~xM@e*K{Restitutiva|Restaurativa} #SMateria ~EC
=V|ru|#k~cnmfasfeii fchkbkprbaddasa _,g gamfahev ~a'
=V|ar|~G"baogxmad ljadr ~p-abgyabqce ~h]
=V|zh|~un刑事事项中采用恢复性~n0~s.@:<d
~fa|es|Relación Consultiva <G@vy #T~f1No Gubernamentales
~fa|ru|Dadhplzkekbgduc akdaCcdbq ~Cddcmfegbkclzhkgcdduib ~Fg
~fa|ar|abibake abaoguajce ~pofabdhFdag Bcj abqsfdce
^9|fr|critères ~cQ{pour|à} @t~qWd’années ~cl
^9|es|criterios{| convenidos} +zproclamación @eaños internacionales
^9|ru|jfbkcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Osanag
^9|ar|abdiaccj {abdgnk ibcva |}btibah abohfag >v
+v|fr|Initiative @e~F,arabe
+v|es|Iniciativa @ePaz Árabe
+v|ru|Mfewhj_]ibfd_]bdbrbekbg{e|u|c|p|ao}
+v|ar|dlamje ~Lt~Lp
+v|zh|~n!>g倡议
^P|fr|feuille @eroute axée &erésultats ~zZ~Bh~h9permanent &Lconflit ~syprévoyant deux États
^P|es|~N9Cuarteto basada ~ycejecución @Tuna solución permanente biestatal #yconflicto israelo-palestino;~N9Cuarteto
^P|ru|«nafayd{eq jefke|ao jefku|pt jefkp|ao jefkc|ao jefkao}» mfangbycdbq j mahkaqddaip pfcsplbfagedbt melchkbda-bxfeblzhjasa jadFlbjke ~k)mfbdrbmai hahpBchkgagedbq ngpv ~g!
^P|ar|~sLabdoghme tbC abpmaG ~slabjlaice btcram qb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc <-poao frfm mfbgch;~sL{abdoghme tbC abpmaG |}~slabjlaice
^P|zh|~DN冲突@:~Js性~I]办法基~zO图;{以色列-巴勒斯坦|以巴}冲突@.~Js{性|}~I]{办法|方案}@.基~zO图
^L|fr|~qa^a@J{des|les} arrangements intérimaires d’autonomie
^L|es|~ma@?~tG~omrelacionadas ~AWun Gobierno Autónomo Provisional
^L|ru|#A~kha gfcicdduv ~sx%9heiapmfeglcdbt
^L|ar|@9{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abqsd abHagc {abdIkg|abdIkge}
^L|zh|@G~w"~DH声明;#?~w"@.#6{声明|宣言}
*1|fr|~mQ&/~Cj@eKunming-Montréal
*1|es|>,%,@e~C6@eKunming-Montreal;>,%,~j,#B~si
*1|ru|Dpdzibdhja-Iadfcelzhj{eq slawelzdeq feiaAdeq mfasfeiie|ao slawelzdao feiaAdao mfasfeiiu|ao slawelzdao feiaAdao mfasfeiic|pt slawelzdpt feiaAdpt mfasfeiip|ao slawelzdao feiaAdao mfasfeiiao} %3wbafexdaawfexbq
*1|ar|~BNsfhdchB - ~Dc;~BN{|idb }sfhdchB{ - |-}~Dc
*1|zh|昆明-~lb*G%t=u
~bu|fr|#M~b2=Y{diversité biologique|biodiversité} ~b-{| et les objectifs d’Aichi relatifs à la diversité biologique};#M~b2~xd=Y{diversité biologique|biodiversité}
~bu|es|~k-~xdy ~MCMetas @eAichi +z~si;~k-~b-
~bu|ru|~HX@I%3~mi@e~rlsanu
~bu|ar|~i0~xdfpvman pcuc ~lp;~i0~b-
~bu|zh|~b-~NN#h~D5;《2011-2020~NN^2^1&?~D5^2;~b-~NN
~eH|fr|%Q2063{| de l’Union africaine| : l’Afrique que nous voulons}
~eH|es|%Q2063: &HÁfrica ~MM;%Q2063
~eH|ru|&vndq{ MFfbjedhjasa hatxe|} ~O02063 ~BK{| MFfbjedhjasa hatxe}
~eH|ar|~uJ~dZ~f,2063
~eH|zh|2063%)>t：~N?;《2063%)>t》：~N?;2063%)>t
>3|fr|~nX~rogouvernance ~IH@Drégimes fonciers ~cQ%/terres, %/pêches #l%/forêts ~qq#B~hnnationale
>3|es|~hl%ZGobernanza ~H5#BTenencia #BTierra, @t~o]~BVBosques ~NONacional
>3|ru|~r3~AN~hEgamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~svderbadelzdao <b
>3|ar|&F{|abgc fAigva brhe abpdh abBHazc abiabdc }#jabqfsde abdoIfbe bqcaEe abpjaAc fdyacm abpodas fabBalag &4ocak ~ouabfwhc
>3|zh|%0~e"范围内土地+s~dn及~s/权属负~jR治理~q)
~aB|fr|^z~ro~h8responsable
~aB|es|=Z+z~o]Responsable
~aB|ru|Dancjh@Bgcncdbq ~ANfuwalaghkge
~aB|ar|~Bd~t-@-labycm abjucm
~aB|zh|负~jR~dn~d]
~bL|fr|^z@eLa Haye ~DFprolifération @Dmissiles balistiques
~bL|es|=Z@eLa Haya ~zB~Ar%1Misiles Balísticos
~bL|ru|Qeeshj~h(jancjh~rp~dMfehmfahkfedcdbq wellbhkbAchjbv fejck
~bL|ar|~Bd~ASbkfaim ~t-~t[ahguaj abkHazn abgocajce
~bL|zh|~gu弹道导弹扩散海牙&u+2
~df|fr|^z#)^A#Q#l^A~qd@epiraterie, @D~E8~DC~eEmaritimes =r~wF~OZ#l&LCentre;^z@eYaoundé
~df|es|=Z~l[&d#BPiratería, &HRobo ~Cm~tKy ~jGMarítimas {Ilegales|Ilícitas} #SÁfrica ~t2y ~J.;=Z@eYaundé
~df|ru|~jUmbfekhkge, ~lXb ~L1^]@eiafc g Yemendao b ~G6MFfbjc;Яpdnhj_d
~df|ar|~B1fabphuwe ~gH~iC~JSpnjckca;~Bdcafhmc ~Fq;~v,cafhmc
~df|zh|在西非#h中部*f~gu#h~Ea+s~n5舶#h~pD&i~n6@:~d];雅温得~d]
~bI|fr|^z#3@t~qd@epiraterie ~DC~E8%7~h4Indien ~Ml~Gdgolfe d’Aden;^z@e~Eo
~bI|es|=Z~l[&d#BPiratería ~BVRobos ~Cm@4~tK~uTÍndico ~t2>8Golfo @eAdén;=Z@e~Eo
~bI|ru|~jUmbfekhkge b ~lX~L"~Hj~t6~t:b Mncdhjai xelbgc;Hybwpkbohj_d
~bI|ar|~B1&4Bjl ~f!abvhmc fxbcr imh;~Bdrclfgc ~Fq;~v,rclfgc
~bI|zh|吉布提~d]
~c:|fr|@h*a%e~Kxécoles
~c:|es|@j@mEscuelas Seguras
~c:|ru|~j0wcxamehduv Cjalev;~j0_cCjal
~c:|ar|@9~C[;@9#j~C[
~c:|zh|%y学校@x
~an|es|Compromisos @e~H3{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~an|ru|~Ah{bc awqxekclzhkge|bv awqxekclzhkg|bi awqxekclzhkgei|bib awqxekclzhkgeib}
~an|ar|abgEadag lajco
~an|zh|@G#q&t不被~ef&i招募或~d"@:~n1~sX;#?#q&t{不被|免遭}~ef&i{招募|征募}或~d"@.~n1~sX;&?~n1~sX^2
+:|fr|@h#,%/^a#l#5<[au travail
+:|es|~Hq{| de la Organización Internacional del Trabajo| de la OIT} ~sGa @4@?y #m~hv~rQTrabajo
+:|ru|~JGahdagamalesetBbv ~x5b +Lg hFcfc kfpne
+:|ar|@9#(fabqkfk =.&4abidb
+:|zh|~rV~s)中<d#h~G/;{国际劳工组织|劳工组织|}#?~s)中@.<d#h%z@.@x
~bO|fr|@h&Lcentenaire @e{l’Organisation internationale du Travail|l’OIT} @7l’avenir &Ltravail
~bO|es|@j#yCentenario #B{Organización Internacional del Trabajo|OIT} ~lkFuturo #yTrabajo
~bO|ru|~Ks{Icynpdefandao afsedbxerbb kfpne|IET} a ~uI;~Ksa ~uI
~bO|ar|@9dzfce ~i"*A#a<Cdogklb abidb
~bO|zh|~rV~Jd%c@:~Ko百%)@x;~q!~Jd%c@.~Ko@.百%)@x
<L|fr|@h{de l’Organisation internationale du Travail |de l’OIT |}*a+qsociale ~romondialisation équitable
<L|es|~Hq{ de la Organización Internacional del Trabajo|| de la OIT} %Z*K=x@Tuna Globalización Equitativa
<L|ru|@5~x({ Icynpdefandao afsedbxerbb kfpne|} a harbelzdao hmfegcnlbgahkb ~nN~FVslawelbxerbb
<L|ar|@9~i"*A#a#j~p-~y,;~A/labimabe ~y,
<L|zh|~rV~Nt;~q!~Nt
~lM|fr|@hd’Alma-Ata
~lM|es|~ma~Ei
~lM|ru|Mlie-Mkbdhj@H
~lM|ar|@9pbda{ - |-| }Jga
~lM|zh|~tb@x
~bw|fr|@hd’Astana &e~O"primaires
~bw|es|~maAstaná ~LQAtención Primaria @eSalud
~bw|ru|Mhkedbdhj@da mcfgbAdao icnbja-hedbkefdao ~By
~bw|ar|@9pogaha #jabjiace ~Lyabpfbce
~bw|zh|~JD~B]@x;@G~B]@:~JD@x
~qL|fr|@hd’Incheon : Éducation _": vers ~IMéducation inclusive ~I7@equalité #lun apprentissage tout au long #Bvie @7tous;@hd’Incheon
~qL|es|~maIncheon: ~hV2030: Hacia una ~hVInclusiva ~GI@eCalidad y un Aprendizaje a lo Largo ~Na@TTodos;~maIncheon
~qL|ru|RdAvadhj@H
~qL|ar|@9thucfh
~qL|zh|仁川@x：2030%)~kU：迈向全纳+s公平+s有质量@:~kU#h全民终身学习;仁川@x
^Y|fr|~dp*abioéthique ~LK~Hz
^Y|es|@j+m@mBioética y </
^Y|ru|#ua wbaPkbjc b +L^)
^Y|ar|#R%Gbpxbakcag ~C];#R%G#jpxbakcag ~C]
^Y|zh|~JQ~MX@x;~JQ#h+7@x
&)|fr|~dp*a~nmculturelle
&)|es|@j+m%Z_'Cultural
&)|ru|#ua jplzkpfdai fexdaawfexbb
&)|ar|#R%G#jabghfi abDkanc
&)|zh|%c>s多样性@x
~c9|fr|~dp%jgénome humain ~LK~Hz
~c9|es|@j+m#-Genoma Humano ~BV</
~c9|ru|#ua scdaic ~NG+L^)
~c9|ar|#R%G#jabdrch ablujc ~bK
~c9|zh|%c&f类基因组~MX@x
~bN|fr|@h#z%jclonage @D~D3
~bN|es|@j_Y%ZClonación Humana
~bN|ru|~Ghjladbfagedbb ^)
~bN|ar|@9@y#jaoghoax abluj
~bN|zh|@C@G&f@:克隆~NL;@C&f@:克隆@x
~i2|fr|Recommandation @Jl’éthique @el’intelligence artificielle
~i2|es|Recomendación %Z~MU#BInteligencia Artificial
~i2|ru|~K(~csaw PkbAchjbv ~Bibhjphhkgcddasa bdkcllcjke
~i2|ar|abgfyce ~nflpxbakcag abHsaG abaywhaic
~i2|zh|&f工智能伦理#v建议书
=G|fr|&g#z~zm&Lconsommateur
=G|es|%K_Y~yG#yConsumidor
=G|ru|~pi@2#F~re~h'bdkcfchag makfcwbkclco
=G|ar|~cS@y#2~hZabdogvbs
=G|zh|@C#q消费者+2;@C消费者#q+2
+S|fr|#N<[#Bstatistique officielle
+S|es|@?~hv~ibEstadísticas Oficiales
+S|ru|EhdagamalesetBb@2aFbrbelzdao hkekbhkbjb
+S|ar|~G"bbtqyaGag abjodce
+S|zh|官方统计<d
~dA|fr|&g~u5@Dfichiers ~Mminformatisés
~dA|es|~fE{para|sobre} @t~lm%1Ficheros Computadorizados @eDatos Personales
~dA|ru|>-@2fcsleicdkerbb jaimztkcfbxbfagedduv jefkakcj, hancfyeBbv nedduc lbAdasa ~BP
~dA|ar|~CSbghFcd dbnag ablcahag abuxyce abdime labqaole ~Lv
=g|fr|Responsabilité @e~pp@7fait internationalement illicite
=g|es|~ln#y~mU~sEHechos ~tWIlícitos
=g|ru|Ekgckhkgcddahkz =fxe icynpdefanda-mfakbgamfegduc ncqdbq
=g|ar|doIfbce _Rih abpniab ~iCmfbca
=g|zh|%0对#C不法&u@:~jR
_s|fr|#N<[@D~Iy@erestructuration #Bdette souveraine
_s|es|~eo%1Procesos @eReestructuración #BDeuda Soberana
_s|ru|#k{mfarchhe|mfarchhag} fchkfpjkpfbxerbb hpgcfcddasa nalse
_s|ar|~G"@-lidbcag ~nU;~G"bidbcag ~nU
_s|zh|~Cz进程@:<d;#?~Cz{进程|过程}@.<d
>I|fr|~G'>b~xy
>I|es|#n@eRelación <G{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>I|ru|~yHpsalagdui hpnai
>I|ar|&Gabibake ~pofabdqsde ~iZ>v
>I|zh|@C#h~hk~CQ;@C{和|与|同}~hk{间|之间|}@.^!#O
+y|fr|~m?financier #l~oD@e=[financière ~Np
+y|es|~m,Financiero y ~lmFinanciera Detallada @e*I
+y|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~hU
+y|ar|abhFad abdabc fabkfaim abdabce ~Fn
+y|zh|@C财务~rK
~Gz|fr|#L{|de l’Organisation mondiale du commerce }&e~vm~oY~IEintellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#L&eADPIC
~Gz|es|~zu&o_K~ru%1#m~OYIntelectual relacionados ~AW&H~El;#n_KADPIC
~Gz|ru|+u_f%9kafsagui ehmcjkei ~kibdkcllcjkpelzdao ~FS;@L%9TORGL
~Gz|ar|&Gabrfahl ~bDabnsjce;~zRabnsjce;&G{|dhFde abgraje abiabdce abdgibk l}rfahl ~h?;%f#olrfahl ~h?;&Ggjclo
~Gz|zh|~nZ#O;~nZ~gj
wto|fr|#L@e~o:instituant @)_-&Lcommerce
wto|es|#n@e{Marrakech|Marrakesh} ~sE&H~I)Establece @t=-%,#y~El
wto|ru|~xD%(~nW~IS~LT
wto|ar|&Gdjasu {bthuaG dhFde|abdhuz bdhFde} ~gG~Fa
wto|zh|~gv~n2%c_!%"#O;~n2%c_!%"@.~gv#O
~gM|fr|~qa<(@Jl’Accord &eADPIC >b~qYpublique
~gM|es|~ma~yO&o~sGal #n_KADPIC _1~H8Pública
~gM|ru|~ds@H_f«LasleCcdbc %9TORGL b awBchkgcddac xnfegaavfedcdbc»
~gM|ar|~fO#j~zRabnsjce ~FJ;~fO{|abyamj ih dhFde abgraje abiabdce |abyamj ih dhFde abgraje abiabdce biad 2001 }#j{agnak gjclo|abagnak abdgibk lrfahl qkfk abdbsce abnsjce abdgybe labgraje} ~FJ
~gM|zh|@G&?~nZ#O^2与公共~kR@:~di@x;#?&?~nZ#O^2~gg公共{健康|卫生}@.{多哈|}@x
~F0|fr|~NhKazan
~F0|es|#M>aKazán
~F0|ru|Dexedhj@I%]
~F0|ar|*FkaEah
~F0|zh|喀山#G
+P|fr|#Lrevitalisé ~D,;#Lrevitalisé
+P|es|~td@t~m.@e~s!;~td~s!;#nRevitalizado
+P|ru|Ewdaglcdd@3~lPg {Ochmpwlbjc Юyduo Lpned|Юydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+P|ar|%fabdhuw bgofce ~p,&4rdvfjce rhfl abofmah;%f{|abhvazc }abdhuw {bgofce|bqb|luph gofce|luph qb|abdgibk lgofce|abdgibk lqb} ~p,{nc|abmazj nc} _e;%fabdhuw
+P|zh|~s'~DT;@G~s'@:~DT;~DT;重唤活力@:@G~sP@:~dh
=O|fr|@Y*0@e~hg*a~lv>b~sH#)au ~Oo~mf
=O|es|~IY~r){-| - }Kuala Lumpur @m~lny Compensación Suplementario al ~IY~w2
=O|ru|Jesaohja-Dpele-Zpimpfhj{bo namaldbkclzduo mfakajal|asa namaldbkclzdasa mfakajale|aip namaldbkclzdaip mfakajalp|bi namaldbkclzdui mfakajalai|ai namaldbkclzdai mfakajalc} aw ~yXb gaxicBcdbb j Defkevcdhjaip mfakajalp %9~BS
=O|ar|~kqabgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabrlj abgifcAc {abgali bljfgfsfb|abdbqk lljfgfsfb} ~oz;~kqabgsdcbc
=O|zh|&?~jt%y~Ct@G赔偿~jR与~JA@:~y";#?赔偿~jR~gg~JA@.~y"
~av|fr|#L<cprévenir @t~h8non réglementée ~mn%7~h4Arctique central
~av|es|#n@TImpedir @t~o]No Reglamentada #SAlta Mar ~uTÁrtico ~J.
~av|ru|~A,~gbdcfcsplbfpciasa mfaiuhle ~e/g ~IG~HjLcgcfdasa Zcnagbkasa ~H?
~av|ar|{agnakce|agnak} dhi ~H/Bcj abdhFd &4~BF~dy{nc fow|lfow} ~f!abkwlc abudabc
~av|zh|&5中北冰洋不~DS~sS~dn#O
~at|fr|#L&LCap @e~J2*a&S@D~FD&L~Oo~bq@e1993 #)^A~rE@e~bq@e1977 *a%e@D~F"@e~v4;#L&LCap @e2012
~at|es|~OlCabo @e~J2%ZImplantación ~ib~om#y~IY~bq@e1993 %Hal ~zp@e~bq+z%a%1~tKPesqueros, 1977;~OlCabo{ de 2012|}
~at|ru|Dcomkepdhj#4{ 2012 sane aw ahpBchkglcdbb malaycdbo Taffcialbdahhjasa mfakajale 1993 sane j Taffcialbdahhjao icynpdefandao jadgcdrbb ma wcxamehdahkb fuwalagduv hpnag 1977 sane| 2012 sane|}
~at|ar|~CW~J2#j~pjpqsad %w~Io~f,1993 #olagnakce ~Io#abobade onh ~H/~f,1977;~CW2012
~at|zh|~Jh《1977%)~w)#C渔船%y@k1993%)~w)~Ct~Kq@:~zJ;~zJ
~vY|fr|~qaMalabo *acroissance >btransformation ~Db@e~y3~wF~roprospérité partagée ~Cameilleures conditions @evie
~vY|es|~maMalabo{| de la Unión Africana} %ZAceleración #yCrecimiento _1{Transformación|Trasformación} #BAgricultura #Spro #BProsperidad Común _1Mejora %1Medios @eVida
~vY|ru|#AIelewa aw phjafcddai fahkc b mfcawfexagedbb ~tm^nghcawBcsa mfargckedbq b maguCcdbq pfagdq ybxdb
~vY|ar|@9dabalf {|abyamj ih abagqam abpnjckc }#jabgircb labhdf fabgqfb abEjaicch <CabjxaG abdugjs fgqoch olb abdicue
~vY|zh|@G加快农业增长#h转型，_V共同繁荣#h~Jn生计@:马拉博@x
~l3|fr|~B({|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }<c~uA%?~Fx#l%?~g-@t~h8^C
~l3|es|~G5@T~fJ^F
~l3|ru|#d#X~k2{fuwdasa |}~qQ
~l3|ar|~B)~aeibcv
~l3|zh|&5+s阻止#h=v&i+s~E2@:捕捞~n6#C#G;~uk{鱼|捞}~MD#C#G
<F|fr|%p@e<(issue &L« ~Ldsocial &/» intitulé « Deuxième ~Ld&/~mGsocial »;%p~O8
<F|es|%V@e<(#BCumbre =x%,bajo @tdenominación {|de }“Segunda ~iE@m#HSocial”;%V~O8
<F|ru|~ds*u~tZ~cX~FT~Di«Nkafeq Nhcibfdeq ghkfcAe @eguhCci pfagdc ^n~cXfexgbkbq»;~ds{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco}
<F|ar|~fO+oabdhlDk ih ~B/abargdaic abiabdc“ abdikfm gqg ihfah ~B/%G~t(~lQabargdaice“;~fOabocaoc
<F|zh|~N2”《~di#E^2;~N2”~di#E;&?~di#E^2
=B|fr|~qaCancún ~g6%S~Ca<a~vu~Cj@7<mbien-être
=B|es|~maCancún ~LQ~p0#B*w_1=q~eB#B~C6~lkBienestar
=B|ru|Dedjpdhj@d%9ejkpelbxerbb kciekbjb ~mi~re~q4ltnco
=B|ar|@9sahsfh #jgidcd ~sFfaogxmadv abdogmad {dh prb gqkck|dh prb} {abjnavce|abjnav}
=B|zh|将#q#h%x~sU%t以增进福祉纳入主流@:坎昆@x
~kG|es|~ma~Eh%Z~hV~GV
~kG|ar|@9pcuc{ - |-}haBfca ~pF
~kG|zh|~zc~kU~Ju;@G~zc~kU@:~Ju
<E|fr|#L%jdégagement @Dforces israéliennes #lsyriennes;#L%jdégagement{ des forces|}{ de 1974|}
<E|es|#n%ZSeparación ~ibFuerzas{| entre Israel y la República Árabe Siria| de 1974};#n%ZSeparación
<E|ru|~A,fexKcnbdcdbb{ gaohj|};+u{| 1974 sane} ~pkRxfeblci b Lbfbohjao Mfewhjao Ochmpwlbjao a fexKcnbdcdbb gaohj
<E|ar|&GnA abauglas lch abkfag{ abtojazcbce fabofjce|}
<E|zh|以色列#h~n!~DO~ig~CP;以色列&Z~DO~CP;~CP;&?~hO^2
~qI|fr|+A2007 ~M8{ (no 188)|};@R{| (no 188)} ~M8{|, 2007}
~qI|es|~k/~ycPesca{, 2007 (núm. 188)|, 2007|}
~qI|ru|@c2007 ~yg~vJhcjkafc ~mz188);*Y~vJhcjkafc
~qI|ar|{abagnakce abdgibke labidb|agnakce abidb} &4kwai ycm abpodas
~qI|zh|~M]~fP188~y?;~M]@k
>Z|fr|+A~D[*a~sr
>Z|es|~y-Vial
>Z|ru|~CT~D[~BK;@c~D[~D1
>Z|ar|@siad ~D[bbocj <-abwjk;@sabocj <-abwjk ~f,1968
>Z|zh|1968~DG
_B|fr|~jTsignalisation routière
_B|es|~olSeñalización Vial
_B|ru|%!nafayduv xdejev b hbsdelev
_B|ar|@s~tl;@s{iad 1968 |}#j~tl
_B|zh|1968%)路标#h信号@k
~c7|fr|#L~Ba~LKÉtats-Unis d’Amérique #)au Siège ~Np;#L@eSiège
~c7|es|~uL<G@v~BV&NUnidos @eAmérica ~l[Sede @e*I;~uL~l[Sede
~c7|ru|@L~Cd~a6~g5ichkafehmalaycdbb ~G7pAfcyncdbo ~hU;~A,~G7pAfcyncdbqv
~c7|ar|%f{abdikfm |abdljd |}~pofabfbacag abdgqme abpdjcsce #jdkj <?;&Gabdkj
~c7|zh|@C#h~yl~NR;@C&Z美{利坚合众|}国~NR;总部#O
~eZ|fr|<s~LA@D=iaméricains
~eZ|es|_L#B=-%1&NAmericanos
~eZ|ru|~eCEfsedbxerbb eicfbjedhjbv ~g!
~eZ|ar|~i9~i"_Rabpdjcsce
~eZ|zh|~n7%0%"*]
*:|fr|^6=Y#Q>b%o#Btorture
*:|es|~dP~hTy ~xN@tTortura
*:|ru|~ev^D~gcmukaj ~ecdbv
*:|ar|@s<w~t[~vj~d1ibcv
*:|zh|~n7~gu#h惩罚酷刑@k
&n|fr|^6*a@'~oY~d5@D&aâgées
&n|es|~dP%Z@,%1#mHumanos ~ib&[Mayores
&n|ru|~ev^D*P~ki~dQ~v1ltnco
&n|ar|@s<w#j~BH_.~lLbslaj aboh
&n|zh|~n7#q~Gk+7@k
=d|fr|~HM#5@D&aâgées ~b,
=d|es|@X~Kf#m~ib&[@eEdad ~A:
=d|ru|~E3~I:;~zG~I:
=d|ar|*Vslaj aboh ~ei
=d|zh|~E)~Gk~Oj;&?*f+7#h~bf^2@G*f~Gk~Oj
>C|fr|@a#BCommunauté économique @D=i@e~Iu~OZ&e~kC~Ca~BE~y2#l~eK~uv
>C|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~z7~qlLigeras, sus ~K7~DyConexos
>C|ru|@cЭjadaibAchjasa haawBchkge xemendaeFfbjedhjbv =fa hkfcljagai afpybb b lcsjbv gaafpycdbqv, wacmfbmehev j dbi ~DD~c8dbib iekcfbelev
>C|ar|@sabrdaie abakgyamce bmfb Bjl ~F-@-labpobqe abyBcje fabpobqe abxncne
>C|zh|~M4其~n3及+t~CM材料~mH;~M4{其|}~n3^1+t{相关|有关}{材料|物资}~mH
=N|fr|+A~Iucentrale @7~s8@D~kC~Ca~BE@e~y2~Ca~q1pièces #lcomposantes pouvant servir %?~sB~FI~sH#lassemblage;+A~EB
=N|es|~NI~EB
=N|ru|ЦcdkfelzdaeFfbjedhj~t'xe ~rCgaafpycdbqib, wacmfbmeheib j dbi b ghcib Aehkqib b jaimadcdkeib, ~oywukz bhmalzxagedu ~rebv bxsakaglcdbq, fciadke b hwafjb;DbdCehhj@p
=N|ar|@sfow ~F-{bbqm dh|bdjakle} *U^3fHxazjva;@sschuaoa
=N|zh|中部*f~DS~gn+s其~n3#h可用于制造+s修理#h组装此类%:@:零部件@k
cifta|fr|^6~w1@e~Mjd’explosifs #l~uq~uv
cifta|es|~dP~KaMuniciones, ~tQ~DyRelacionados
cifta|zh|~n7%0&X~s6火器+s~n3+s~Jt物及+t~wu材料@k
~v8|fr|~rE{de 1995 |}~NW~bC@D~F"@epêche, ~OB
~v8|es|~OL~lk~dV%1~tKPesqueros{, 1995|}
~v8|ru|~nD~prfuwalagduv hpnag b ~Fy{| 1995 sane}
~v8|ar|~gAbbiadbch <-dgh onh abycm
~v8|zh|1995%)渔民~hJ与~kQ~q-;1995%)#C渔船{船员|人员}~hJ&Z~kQ@k
~cR|fr|~jT~qd~J5#J~fo
~cR|es|@M~fzRelacionados ~AW@t~iA
~cR|ru|%!~rh#!&R~h!
~cR|ar|@s%[@-labwcjah abdmhc ~iX
~cR|zh|>r与#C~gq~wu@:&i&u~mH
+w|fr|@Y*0^A@a~ik
+w|es|@XComplementario #y~j8@e~rs
+w|ru|~fXnamaldqtB~cr~vH~oa
+w|ar|#V{abdsdb|abgsdcbc} bagnakce ~ns
+w|zh|>r~k"@k@:~do;&?#?>r~k"@.%F@.~do
~eY|fr|@Yportant amendement #B~qh~ye
~eY|es|@X~luModifica &H@M~w4
~eY|ru|~fXbxicdqtB~cr~vH~N]
~eY|ar|%w~vx@"{abxaye|abdgibke} ~B6
~l)|fr|~zq^A~o5
~l)|es|~f7@M~fz~qe
~l)|ru|#]~xb^4~f]a ~be;#]~f]a ~be
~l)|ar|~G.{bagnakce|abdbqk lagnakce|abdgibk lagnakce} %[{abdfrve|abdjgsle} ~dR
~l)|zh|&?~vI@k~NZ;&?~vI%F~uO
<1|fr|~zqau ~LG
<1|es|~f7~Ge
<1|ru|#]~xb^4~Dg@e~am;#]~Dg@e~am
<1|ar|~G.{bljfgfsfb|abdbqk lljfgfsfb|abdgibk lljfgfsfb} ~oc
<1|zh|&?~M!@E~NZ;&?~M!~Ct~uO
+N|fr|~mN^A~rD
+N|es|~iH{de|a} @t@l~h/
+N|ru|Gamfegj{e|b|c|p|ao} ~f]a ~y)
+N|ar|~vx@s~kF
+N|zh|&?~kW物#q%F~gi;&?~kW~ME%F@.{2005年|}~gi
^s|fr|~mN@e~tYau ~Oo~A3;~mN@e~HW
^s|es|~iH@e~D0@e~Ce~O6;~iH@e~D0@e~ew;~iH@e~HW
^s|ru|Dbselbohj_[Iadfcelzhjaip mfakajalp ~gy;Dbselbohj~ag
^s|ar|~vxscBabc ~d!~fH;~vxscBabc
^s|zh|&?~N"~Ct~Jf;~Jf
~ax|fr|~mN~O8{ au Protocole de Kyoto|}
~ax|es|~iH@e<({al|del} ~IY~GJ;~iH~O8
~ax|ru|~ds_[Dbakhjaip mfakajalp;~ds~ag
~ax|ar|~vx~Ls~d!scfgf;~vxabmfqe
~ax|zh|&?~pz~Ct~di~gi;&?~pz~Ct@:~di~gi;~di~gi
~f?|fr|~iL@e~Eu@7<mclimat
~f?|es|~dU@e~Eu~sE&HClima;~dUClimático @eGlasgow
~f?|ru|Qlexsaghj{bo jlbiekbAchjbo mejk|asa jlbiekbAchjasa mejke|aip jlbiekbAchjaip mejkp|bi jlbiekbAchjbi mejkai|ai jlbiekbAchjai mejkc}
~f?|ar|~i9Bbaosf bbdhax
<5|fr|#L{de l’Organisation mondiale du commerce |}*afacilitation @Déchanges
<5|es|~zu&o~LQFacilitación #y~El
<5|ru|+u_faw pmfaBcdbb mfarcnpf kafsaglb
<5|ar|&Ggcocj abgraje;&G~i"~gG^f#olgcocj abgraje
<5|zh|~Lj#O;~Lj~gj
=J|fr|#L&esubventions ^A~v4
=J|es|~zu&o@m~MCSubvenciones ~idPesca
=J|ru|@L~IS~H:a hpwhbnbfagedbb ~L!
=J|ar|%f~pG;&G~i"~gG^f~pG
=J|zh|~dn补贴#O
<S|fr|~ahpandémies ~M3;~ahpandémies
<S|es|#n#B{Organización Mundial de la Salud|OMS} ~KL;#n~KL
<S|ru|@L~km%9#:medncibqib;GedncibAchj#4
<S|ar|&G~sQ^f#jabrfazq;&Gabrfazq
<S|zh|~zb~sW#O;~BX~sW#O
^q|fr|~iL*asécurité, @tstabilité ~Gd@]~I3Grands Lacs
^q|es|~dU%ZSeguridad, @tEstabilidad >8#H~ycRegión %1Grandes Lagos
^q|ru|Gejk@Ba ~Dlhkewblzdahkb ~Nog feoadc Nclbjbv axcf
^q|ar|~i9abpdh fabaogkjaj fabghdce &4dhwke ablqcjag absljC
^q|zh|~E5定#h#r@k;~E5定&Z#r{公约|契约|条约}
>H|fr|~G'#l~F3@e~sC
>H|es|#n~tG~ez<G@v>8Organismo{ Internacional de Energía Atómica|}
>H|ru|+u, fcsplbfptB{cc|csa|cip|bi|ci} gxebiaakdaCcdbq #Fh {Icynpdefandui escdkhkgai ma ekaidao Pdcfsbb|Mscdkhkgai};~yHescdkhkgai ~yn
>H|ar|~tffabfsabe ~y[;~tffabfsabe
>H|zh|@C与~gk~CQ;@C&Z~BY~gk{间|之间的|}^!#O
>S|fr|#L&e~b'~Ba#l@)@7%B@D^8~sq
>S|es|#n@m{la Relación|las Relaciones} <G@v_1=-+z+c~ib~JZ
>S|ru|>d~Ep~D(~IO~AK
>S|ar|~yEfdhFde ~F.*U~pd
>S|zh|@C#h~JU%"~CQ;#?@C&Z~JU~te
~e?|ru|>d~arafsedbxerbco %9~FW
~e?|ar|~yEfabdhFde #abbvrje
~e?|zh|@C#h#C~kX%"~CQ;#?@C&Z#C~kX~te
>1|fr|~p"#l^b~m?~bC~Np
>1|es|~b]y ~m,#y~dV@e*I
>1|ru|~Et{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~hU
>1|ar|{abhFadah abpoaoc fabtmajc|abhFadch abpoaoc fabtmajc} bdfFnc <?
>1|zh|@C~s)~ip~rK;@C~s)~ip条例#h~s)~ip细则
<V|fr|~m?#l~oD<o@tplanification @D~IC#f~vm&Lbudget qui ont trait %/~IC~s8@e~Bu~LKméthodes d’évaluation
<V|es|~m,y ~lmDetallada +zPlanificación %1Programas, @4~ru@e~xM#yPresupuesto, @tSupervisión #B~mT~BVMétodos @eEvaluación
<V|ru|~Et{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptBb~MAmledbfagedbc %9mfasfeiiei, mfasfeiiduc ehmcjku wtnycke, jadkfalz ~usb ickanu arcdjb
<V|ar|abphFde fabkfaim ~AEgqsd gxwcw abljadr fabrfahl abljhadrce bbdcEahce fjym abghncH fpoabcl abgkccd
<V|zh|~s.规划+s预算内~s.~w/+s~lE监测#h评价方法~rK
~c"|fr|@hfaisant @e~h4Indien ~IMzone @epaix
~c"|es|@j#yOcéano Índico como Zona @ePaz
~c"|ru|~JGawKqglcdbb ~t6~t:xadao ibfe
~c"|ar|@9{|aiglaj }~f!abvhmc dhwke obad
~c"|zh|~wq>g区@x;~wq>g区~NL
~gS|fr|~qaLima : vers un @]industriel inclusif #l~Bg
~gS|es|~maLima: hacia un #H~tTInclusivo y ~dX
~gS|ru|Zbihj@d«Gpkz j nahkbycdbt ghcavgekdasa b &TmfaiuClcddasa fexgbkbq»;Zbihj@H
~gS|ar|@9bcda: hqf {|gqkck }ghdce yhaice {dogmade uadbe bbrdci|uadbe bbrdci fdogmade}
~gS|zh|利马@x~DU包容及%x工业#r
~bb|fr|~ejd’Oslo
~bb|es|@j~cI@eOslo
~bb|ar|@9pfobf ~AD
~bb|zh|奥斯陆~n8
~aR|fr|<sd’Ottawa =Y_U#B~IJ
~aR|es|_L@e~Ao+z~m'~DK;_L@e~Ao~lkFomento ~DK
~aR|ru|Ekkeghj%D%9~nSxnafagzq
~aR|ar|~i9pfgafa bgiEcE abyqe
~aR|zh|渥太华~kR_V*]
_o|fr|<s@e~lG=Y~Nx%?l’heure #Bmondialisation
_o|es|_L@e~lG@T{el Fomento|la Promoción} #B~H8#S~BOGlobalizado
_o|ru|~Ay%D{ma pjfcmlcdbt|pjfcmlcdbq} ~BTg slawelbxageddai ibfc
_o|ar|~i9lahsfs bgiEcE abyqe &4iyj abifbde
_o|zh|@G~A[@:~CI*];~A[~CI*]
~gX|fr|%p@eRio &edéterminants ~Gv#B~IJ
~gX|es|%V@eRío @m{|los }Determinantes ~Aw~DK
~gX|ru|~m6*u%9harbelzdui nckcfibdedkei xnafagzq
~gX|ar|@9jcf +o#jabdqmmag ~nbbbyqe
~gX|zh|@G~kR~yB@:里约#E;~kR~yB里约#E
~jg|fr|~qa~iM@J~y4@el’aide au %v
~jg|es|~maParís %ZEficacia #BAyuda{ al Desarrollo|}
~jg|ru|~Ah@d%9maguCcdbt ~C,gdcCdco ~By
~jg|ar|@9lajco #jniabce abdifhe
~jg|zh|~s,实效#v~n1@x;@G~s,实效~sN@:~n1@x
~cP|fr|~izd’Accra
~cP|es|~D9Accra
~cP|ru|Mjjfhj@q%]
~cP|ar|~fupsja
~cP|zh|阿克拉+I>t
~Fr|fr|Partenariat @eBusan ~ro&Kefficace au service &L%v
~Fr|es|Alianza @eBusan +z&hEficaz al *Q
~Fr|ru|Gphedhj{bo mled mefkdcfhkge|asa mlede mefkdcfhkge|aip mledp mefkdcfhkge|bi mledai mefkdcfhkge|ai mledc mefkdcfhkge} ~q';Gphedhj{ac mefkdcfhkga|asa mefkdcfhkge|aip mefkdcfhkgp|bi mefkdcfhkgai|ai mefkdcfhkgc} ~q'
~Fr|ar|ujase lfoah <C~iVabthdazc abniab
~Fr|zh|~Jp#r<9釜山~wj;_V~Jp#r<9@.釜山~wj
~i5|fr|#M~b2@eBali @7l’appui technologique ~Gd~jk@Dcapacités
~i5|es|#MEstratégico @eBali ~lkApoyo Tecnológico _1Creación @eCapacidad
~i5|ru|Uelbohj{bo hkfekcsbAchjbo mled|asa hkfekcsbAchjasa mlede|aip hkfekcsbAchjaip mledp|bi hkfekcsbAchjbi mledai|ai hkfekcsbAchjai mledc} ~KykcvdbAchjao manncfyjb b haxnedbt makcdrbele
~i5|ar|~uJlabc ~eD{bmid abgshfbfrca|bbmid abgshfbfrc} flhaG abkmjag
~i5|zh|巴厘技术支助#h能力建设~zj
~c(|fr|~qa^.{|du 7 février 1997 }%jrôle ~Gdmandat &L@K#z@7~x3
~c(|es|~ma^.#-Papel >8Mandato #y#W_Y~lk~r8Ambiente
~c(|ru|~xE@da ~L7b iednekc Gfasfeiiu #F%9~hYhfcnc
~c(|ar|@9~L,{|biad 1997 }#jmfj {ffbace ljhadr abpdd abdgqme bblcze|ljhadr abpdd abdgqme bblcze ffbacgv}
~c(|zh|@G@C~gs规划署@:~pA#h任务@:~sT@x
~F6|fr|~ej@eMalmö
~F6|es|@j~cI@eMalmö
~F6|ru|Ielziёdhj~tF
~F6|ar|@9dabdf ~AD
~F6|zh|马尔默~n8
~gQ|fr|~iz&/~zm~my~DF~kkdue %/~eEterrestres
~gQ|es|~zz%,~yG~G,frente a ~jGRealizadas #STierra
~gQ|ru|~cL@q%'%9*P~B'ak ~sK~FOahpBchkglqciao @ehpCc ncqkclzdahkb
~gQ|ar|~G:%G#o~qN~nd;~G:%G~hZ~nd
~gQ|zh|#q+b~v?影响*G@(;#q+b~v?{污染|}*G@(
~bP|fr|~B(=Y=[#Bcapacité @e~v4
~bP|es|~G5+z~cJ#BCapacidad Pesquera
~bP|ru|#d#X%9~uzmfaiuhlaguib iaBdahkqib
~bP|ar|~B)btmaje {wakag|wake|kmjag} abycm
~bP|zh|=w捕捞能力#C#G
~eS|fr|~B(=Y%S>b=[@Drequins
~eS|es|~G5+z*wy ~jq~cJ%1Tiburones
~eS|ru|#d#X~rMejpl b ~uzbv xemeheib
~eS|ar|~B){bycahe|bqnF} podas abkju ftmajgva
~eS|zh|~x,鲨鱼#C#G
~bQ|fr|~B(<créduire #fcaptures accidentelles d’oiseaux @emer par #fpalangriers
~bQ|es|~G5+z~K?~oH@eAves Marinas ~yc~o]~AWPalangre
~bQ|ru|#d#X%9hajfeBcdbt hlpAeodasa mamenedbq iafhjbv mkbr mfb qfphdai mfaiuhlc
~bQ|ar|~B){|bbdhFde }bbqm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gH&4dyacm abxcfw abwfcbe
~bQ|zh|减少延绳钓~dn中误捕海鸟#C#G
+R|fr|~b[{volontaires |d’application volontaire }<cassurer @tdurabilité #B~h8artisanale ~qq#B~hn~Cal’éradication #Bpauvreté
+R|es|~hl@TLograr @tSostenibilidad #B~o]#SPequeña Escala ~NO_1~C9#BPobreza
+R|ru|~r3~f(&TielaiehCkewdasa fuwalaghkge ~svmfanagalzhkgcddao _cb bhjafcdcdbq wcndahkb
+R|ar|&FbAdah aogmade ~ox{abyBcje|yBcje} abhwak &4ocak ~oufabkAaG <-abnkj
+R|zh|~e"#h扶贫~w-;~e"#h=v贫困~w-
*7|fr|~nX=Yconduite ~O7pavillon
*7|es|~hl+zActuación #y~mU#yPabellón
*7|ru|~r3#!%'~sIFlese
*7|ar|&F#jpmaG mfbe abibd;&FbpmaG mfbe abibd
*7|zh|船旗国表现~q)
<B|fr|~b[=]*a=[#B~h8profonde #Shaute mer
<B|es|%K%u+z~cJ~ibPesquerías @eAguas Profundas #S~Ej
<B|ru|#d@S~hEslpwajagandasa mfaiuhle g ~Fh
<B|ar|~mx~Iiabdcav abidcke &4~BF~kE
<B|zh|2008%)~Cn+2;~Cn+2
~qt|fr|~b[=]*a=[@Dprises accessoires >b~uE@Drejets #Smer
~qt|es|%K%u+z~cJ~oH_1~K?%1Descartes
~qt|ru|#d@S~hEmfblage b hajfeBcdbq guwfahag
~qt|ar|~mx~H/abijAc fabqm dh abdycm abdjgri
~qt|zh|兼捕=w及减少丢弃物#C+2
~cV|fr|~nX~JR@Dengins @e~v4
~cV|es|~hl#-Marcado ~ibArtes @ePesca
~cV|ru|~K({b|o|qi|qib|qv} %9~L?afpnbo lage
~cV|ar|&F#jfod ~L2;&Fbfod ~L2
~cV|zh|渔具标识~q)
~l'|fr|~G1~h8^C
~l'|es|~x[~o]^F
~l'|ru|~K'~LL=6~L!
~l'|ar|~zo{|biad 2005 }#olabycm <"ghFcd
~l'|zh|&i+s~E2捕捞#v2005%)~pE@x
~jl|fr|~qaReykjavik @J~IM~h8~IH%7l’écosystème marin
~jl|es|~maReikiavik %Z~o]~H5~rQEcosistema Marino
~jl|ru|Ocojzqgbjhj@d%9akgckhkgcddaip fuwalaghkgp g ~l2Pjahbhkcic
~jl|ar|@9{jcscancs|jcscans} #j~H/abjucm &4abhFad abtcsfbfrc ablqjc
~jl|zh|@G+b生态~CN负~jR~dn@:雷克雅未克@x
<H|fr|@h~hQ*a%ealimentaire
<H|es|@j~Nn~LQ%aAlimentaria
<H|ru|#A~tZ~FT%9<b
<H|ar|@9~hD{qfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<H|zh|%c~e"峰会@x;%c~e"+F@x
_C|fr|#N@e~p8~ro~hn_-~Bg
_C|es|Cinco @?@eRoma +z~hm%,~dX
_C|ru|mqk{z Obihjbv mfbdrbmag|b Obihjbv mfbdrbmag|b Obihjbi mfbdrbmei|zt Obihjbib mfbdrbmeib|b Obihjbv mfbdrbmev} phkaoAbgao slawelzdao <b
_C|ar|~cSjfda abxdoe {abdgibke labpdh|dh prb abpdh|luph abpdh|bbpdh} abBHazc %Gabdogmad
_C|zh|%x*G~e"~MQ;{全球可持续|可持续全球|全球}~e"@.~MQ
=E|fr|~mQ&/#)%/~h7– Pour ~IMplanète sans ~h7ni déchets nocifs;~mQ&/#)%/~BG~sq
=E|es|>,%,_KProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=E|ru|~cL#Y%9vbibAchjbi gcBchkgei{ «Oenb mledcku, hgawandao ak gfcndasa gaxncohkgbq vbibAchjbv gcBchkg b akvanag»|}
=E|ar|~t/~t.- <Csfsl xab dh abpAjaj abharde ih abdfam ~t.fabhnacag;~t/~pd
=E|zh|*G~Cy=u-使地球免受~Cy#h废物危害;*G~Cy=u
^p|fr|~iL&/@7l’emploi
^p|es|~dU%,~lkEmpleo
^p|ru|~cL+Xa fewaAbv ichkev
^p|ar|~bs%Gbgfncj njy abidb
^p|zh|*G~wr~wn
_y|fr|<solympique
_y|es|_LOlímpica
_y|ru|Elbimbohj{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco}
_y|ar|~bsabpfbdlc
_y|zh|奥林匹克*]
~jf|fr|~qaMoscou @7~uw^A~Mv
~jf|es|~maMoscú @T~EE~sf
~jf|ru|Iahjaghj@d%9*Dkpwcfjplcxe
~jf|ar|@9dfosf #j~p.<-abob
~jf|zh|终结结核病#v莫斯科@x
>5|fr|~q/=Y#Q@el’extrémisme violent
>5|es|~ya~hT&HExtremismo Violento
>5|ru|Gled@B%'~A5dehblzhkgcddasa Pjhkfcibxie
>5|ar|~uJ{abidb|idb abpdch abiad} {|abgc fAiva }~t[abgwjn abihcn
>5|zh|~gu~ff极端主义#G
_v|fr|&g@e~u:
_v|es|~fE_KCombatientes ~H!Extranjeros{ (Principios Rectores de Madrid)|};~fE@e~u:
_v|ru|~pi@2#!~Ibwacgbjag-kcffafbhkag{ (Ienfbnhjbc fpjaganqBbc mfbdrbmu)|};~Ey*W
_v|ar|~lzabprahl ~zg~Beabgfrcvce);~lzabprahl;~cS~Beabgfrcvce{| abdgibke labdkagbch abtjvalcch abprahl}
_v|zh|马德里~jx
>F|fr|~Ie@e~j)
>F|es|comunicado final #yGrupo @e#e@TSiria;Comunicado @e~fZ
>F|ru|~kB~uMjaiitdbjc Qfpmmu %'%9Lbfbb;_l{ac|asa|aip|bi|ai} jaiitdbjc
>F|ar|lcah rhcn
>F|zh|~DO#v+I小组最后公报;&?%I公报^2
~co|fr|#Lréglant ~yA~Gdpassage
~co|ru|~A,mcfcngbycdbb b nahkpmc
~co|ar|%f#olabghkb fabilfj;&Gabghkb fabilfj
~co|zh|通行进出#O
>J|fr|#Lintérimaire ~sy*aRive occidentale >bbande @eGaza
>J|es|#nProvisional Israelo-Palestino %ZRibera ~t2_1Faja @eGaza
>J|ru|Rxfeblzhja-melchkbdhj{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %9Yemendaip wcfcsp b hcjkafp Qexe
>J|ar|%f{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #jabAne abBjlce fkwai BEe
>J|zh|~DN@G西~DE@:临时#O;@G西~DE@:~DN临时#O
^T|fr|#L~D,
^T|es|#n{sobre|para} @t~fD@t~m.@e~s!
^T|ru|@L~lPg Ochmpwlbjc Юyduo Lpned
^T|ar|&G{gofce|qb} ~p,&4_e;%f{abdgibk lgofce|abdgibk lqb|luph gofce|luph qb} ~p,&4_e
^T|zh|@G~s'@:~gj;~sP@.~dh
*O|fr|#L*acessation @Dhostilités, @t@'@Dcivils #l_)~L/
*O|es|#n%ZCesación ~ibHostilidades, @t@,%1~u'>8~j!Humanitario
*O|ru|~A,mfcjfeBcdbb wacguv ncohkgbo, ~ofb ~Ia~Dknahkpme
*O|ar|&Gfkn abpidab abkgabce ~Bl~AC{fgcocj fyfb|ftgaqe fyfb|ffyfb} abdoaimag abthoahce
*O|zh|~Og~s,准入#O;~Og{援助|}准入~dh
~i6|fr|~HQ~ok#S~kzcentrafricaine
~i6|es|#n~xJ~oN~yc~m.Centroafricana
~i6|ru|&p%(~ugЦcdkfelzdaeFfbjedhjao Ochmpwlbjc
~i6|ar|%f+o{dh prb abobad|bbobad} ~Ijrdvfjce ~F-abfowC
~i6|zh|~Nf与~N[~wt~gj;~Nf~gg~N[~wt~dh
~gT|fr|#L~okau Mali
~gT|es|#n~oN#SMalí
~gT|ru|@L~ugIelb
~gT|ar|{agnak|abagnak dh prb} ~Lt~Ijdabc
~gT|zh|马里>g与~N[~gj;马里>g~gg~N[~dh
~bJ|fr|~Eg=Ypaix, @t%e>b&K=Y~kz~Dd&LCongo >brégion
~bJ|es|>,+zPaz, @t%a_1&h~yc~m.Democrática #yCongo _1Región
~bJ|ru|OeiaAd@3a ibfc, _cb ~cj~reHciajfekbAchjao Ochmpwlbjb Dadsa b fcsbade
~bJ|ar|~BN~Ltfabpdh fabgiafh {brdvfjce|dh prb rdvfjce} absfhBf abmcdkjawce fabdhwke
~bJ|zh|~CC#h该~CD>g+s%y与<9=u;~CC&Z该{区域|地区}>g+s%y~gg<9=u
~vr|fr|~Eggénéral =Y~F,#SBosnie-Herzégovine
~vr|es|#n>,%k@ePaz #SBosnia y ~KV
~vr|ru|EwB{cc feiaAdac hasleCcdbc|csa feiaAdasa hasleCcdbq|cip feiaAdaip hasleCcdbt|bi feiaAdui hasleCcdbci|ci feiaAdai hasleCcdbb} ~I2Uahdbb b Qcfrcsagbdc;Hcokadhj*s
~vr|ar|%fabtwajc abiad ~ATablfohe fabvjos
~vr|zh|波斯尼亚#h黑塞哥维那>g总=u#O
~hB|es|#n~mW+zTerminación #y~xu_1~C7@euna Paz Estable y Duradera;#n~mW@ePaz
~hB|ru|EjadAekclzd~yf;~kB~yf;~kB{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~hB|ar|%fabhvazc {bthvaG|dh prb thvaG} ~p,flhaG obad dogkj fmazd
~FZ|fr|~q/global commun
~FZ|es|~yaIntegral Conjunto
~FZ|ru|Lagichkd{uo ghcawKciltBbo mled|asa ghcawKciltBcsa mlede|aip ghcawKciltBcip mledp|ui ghcawKciltBbi mledai|ai ghcawKciltBci mledc} %];LNGH
~FZ|ar|~uJ*A~Ffabdugjse
~FZ|zh|联合~B[#G
~bU|fr|~r1@e>]~zZ@e^t@DAccords @eMinsk
~bU|es|~z-@e^-+z~a4%1~zv@eMinsk
~bU|ru|Daimlcjh@Bicf %9gumaldcdbt Ibdhjbv hasleCcdbo
~bU|ar|drdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~bU|zh|~KE~gj~MW;#?~KE~dh@.~MW
~gR|fr|~HQlibyen
~gR|es|#n~xJLibio
~gR|ru|Zbgbohj{ac malbkbAchjac hasleCcdbc|asa malbkbAchjasa hasleCcdbq|aip malbkbAchjaip hasleCcdbt|bi malbkbAchjbi hasleCcdbci|ai malbkbAchjai hasleCcdbb}
~gR|ar|%f+oabbclc
~gR|zh|利比亚~wt~gj
juba|fr|#L@eDjouba =Y~F,au Soudan
juba|es|#n@e{Yuba|Juba} +zPaz #S{el |}Sudán;#n@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhj*s;Hypwbdhj%(~I2Lpnedc
juba|ar|&Grfla ~ATabofmah;&Grfla bbobad
juba|zh|朱巴>g~gj;苏丹>g朱巴~gj
~eL|fr|~iF@e<(=Y~F,au Darfour
~eL|es|~xA@e<(+zPaz #SDarfur
~eL|ru|~ds{bo najpicdk|asa najpicdke|aip najpicdkp|bi najpicdkai|ai najpicdkc} ~I2HefFpfc
~eL|ar|fDcke ~Ls~ATmajnfj
~eL|zh|~di~Gp~s-;~Gp~di~s-
~gJ|fr|~iL@e~oS
~gJ|es|~dU@e~oS
~gJ|ru|Ufbnykepdhj{bo mejk|asa mejke|aip mejkp|bi mejkai|ai mejkc}
~gJ|ar|ivm ljcmrgafh
~gJ|zh|布里奇顿#O
+-|fr|~ce#z@7l’inclusion &Lhandicap
+-|es|~et_Y+zInclusión #BDiscapacidad
+-|ru|Lkfekcsb~cs#F%9bdjltxbb ~nj
+-|ar|~eI@ybtmdar dhFfj abtiake
+-|zh|@C残疾包容+3
~b0|fr|<s@V{révisée |}@e~Bxphysique, @el’activité physique #l&Lsport
~b0|es|_L@F#B~hVFísica, @tActividad Física >8Deporte
~b0|ru|#d%DFbxbAchjasa gahmbkedbq, ~mVejkbgdahkb b hmafke
~b0|ar|~bs&P{|abdhkq }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~b0|zh|#C~B?~kU+s~B?~n6#h~B?运动*]
&'|fr|~G?armés (Principes @eParis);~G?armés
&'|es|@?y Directrices{| de París} _0{ (Principios de París)| (los Principios de París)|};@?@e~H3{: Principios y Directrices|} _0
&'|ru|Gfbdrbm{u b phkedagjb|ag b phkedagaj|ei b phkedagjei|eib b phkedagjeib|ev b phkedagjev} #!nckco, ~c8~FPhbleib ~vp~FPsfpmmeib~pu
&'|ar|~pc~EW~zglajco);~pcabdobqe
&'|zh|~DV&t~Oc(~n1#6);~DV@.&t~Oc
~GA|ar|~e'~Ff~f,2023
~GA|zh|~dg：在冠状病毒病疫后%c扩大~CG对~kR#h福祉@:追求;2023~yD
~eN|fr|~ix#B<td’examen @e~Hs
~eN|ru|~u[~kt%9~LWHpfwedhjasa mfarchhe
~eN|ar|+8bdIgdj mcjlah abaogijaAc
~eN|zh|德班~wp~fe=k
~nn|fr|%p#l^b~q/*a&K@V~zZ~FEstratégie intégrée #léquilibrée @elutte #J~uf
~nn|ru|&p{eq ncjleferbq b Gled|ao ncjleferbb b Glede|ao ncjleferbb b Gledp|pt ncjleferbt b Gled|ao ncjleferbco b Gledai|ao ncjleferbb b Gledc} %'%9deleybgedbt %s<,~nNgufewakjb jaimlcjhdao b hweledhbfageddao hkfekcsbb ~BRibfagao mfawlciao defjakbjag
~nn|ar|~JIfxwe *A#j~iV&Pyfl ~eIdgsadbe fdgfaEhe bdfarve dusbe abdxmjag ~Fa
~nn|zh|~Gq#C<9以~Jy+s~M)@:#E#h#G;~Gq#C<9{，|}以~Jy{、|}~M)@:~NS&?#G^2
~qT|fr|~lA@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *a~cZtransmissibles >b~Nxmentale #l&Lbien-être
~qT|ru|~D-Ackgcfkasa {xehcnedbq|hagcBedbq} %m=mdbib b ~nSmhbvbAchjasa ~BTb wlesamalpAbq
~qT|ar|~JI{bbargdai abjnci abdogfC abjali bbrdice abiade|bargdai abrdice abiade abjnci abdogfC abjali|abyamj ih abargdai abjnci abdogfC abjali bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC abjali} >h{Bcj aboajce|Bcj abdimce} fdsanqgva{| fgiEcE abyqe fabobade abhnocgch}
~qT|zh|*H~LI次@G~c5及_V~Jx~jP#h~kR@:~g:#E;*H~LI次#?~c5{以及|及}_V~Jx~jP#h{健康|福祉}^I
~dG|fr|~lA@e~uuapprofondi ~Gl@e~f[*a&S&L~M:~x/
~dG|ru|~D-%9bkasei hfcndchfaAdasa awxafe @e~ci~cqNcdhjao mfasfeiiu ~ri@e~tr
~dG|ar|~JIbbaogijaA *Rbdhgyn abdme #j~pj~fu>o
~dG|zh|&?~yU@:#E;&?~yU#E
~hF|fr|~tiavenir : unis ~roaction urgente
~hF|ar|~uodgqmfh <Cabgqjs abiarb
~hF|zh|~o(~yt;~fL~yt
~v2|zh|#C~kX~wp论坛进展@x
~fc|ru|~D-2021 ^4~n?
~fc|ar|~JI~f,2021 #j~pj~hR
~fc|zh|2021%)@G~pI#E;@G~pI2021%)#E
~eV|fr|~NhLausanne
~eV|ru|Zaxeddhj@I%]
~eV|ar|*FbfEah
~eV|zh|洛桑#G
~nR|fr|~q/d’Oslo
~nR|ru|Ehlaghj@I%]
~nR|ar|*Fpfobf
~nR|zh|奥斯陆#G
~h"|fr|~NhVienne
~h"|ru|~m3@I%]
~h"|ar|*Fnccha
~h"|zh|&]#G
~nQ|fr|%NNew START
~nQ|ru|&w~pk~q]b ~a6~zE;&w~pk~a6b ~q]~zE;dag{uo Hasagaf|asa Hasagafe|aip Hasagafp|ui Hasagafai|ai Hasagafc} a LJN
~nQ|ar|&6ogajg ~Lu
~nQ|zh|~yl#h俄罗斯联邦@G进一步削减#h限制进攻性+3%:_W@:%E;新削减+3%:%E;新裁武%E
~L0|fr|@Kdétaillé ~mG@e~y3~AL
~L0|ru|Daimlcjhd@q=?~tm~gN
~L0|ar|abljhadr ~Lw~lQabEjaice ~ei
~L0|zh|*f农业#r~Jy~s.
~AJ|fr|#L~c,#B~Li@elibre-échange continentale ~AL
~AJ|ru|@L~nWMFfbjedhjao jadkbdcdkelzdao xadu hgawandao kafsaglb
~AJ|ar|%fabdhuz bdhwke ~n];&G{|thuaG }dhwke ~n]
~AJ|zh|~n2*f~kp#O;#?~n2*f~kp@:#O;*f~kp#O
>n|fr|~ej@eHong Kong
>n|ru|Qadjadshj~tF
>n|ar|@9vfhB sfhB ~AD
>n|zh|香港~n8
~a]|fr|~ej~O8
~a]|ru|~ds~tF
~a]|ar|~fO~AD
~a]|zh|~di~n8
~eJ|fr|+A~x2_S*a#Q>b~b"~pg
~eJ|ru|~J"a ~gc~Gmdco
~eJ|ar|@s~dZ~t[abnoam fdsanqgv
~eJ|zh|*f~wz&5#h=t腐败@k
~a?|fr|<s_S#Bdémocratie, @Délections #l#Bgouvernance
~a?|ru|MFfbjedhj%D~jJnciajfekbb, guwafag b pmfeglcdbq
~a?|ar|~sObbmcdkjawce fabahgxalag fabqsd
~a?|zh|~A(#h治理*];~A(&Z{治理|施政}*]
_T|fr|<s~Ddinteraméricaine
_T|ru|~ev{eq nciajfekbAchjeq vefkbq|ao nciajfekbAchjao vefkbb|pt nciajfekbAchjpt vefkbt|ao nciajfekbAchjao vefkbco}
_T|ar|~bsabmcdkjawc bblbmah abpdjcsce;~i9<wabmcdkjawc
_T|zh|~n7民主*]
+1|fr|^6~DF~pg
+1|ru|~ev@b{mfakbg jaffpmrbb|a wafzwc h jaffpmrbco}
+1|ar|@s<w>/abnoam
+1|zh|~n7~sV@k;~n7%0~sV@k
~AU|fr|~jT%S#Bfaune #l#Bflore marines @e~Bs
~AU|ru|%!>[iafhjbv ybguv ~npMdkefjkbjb
~AU|ar|@sqnF ~vh~gHabqce &4phgajsgcsa
~AU|zh|南极+b~w,~jS~Jc@k
~My|fr|~jT%S>b=[~sYgrands migrateurs %7~h4~o[~Ml#lcentral
~My|ru|%!>[~k,~L"b ~IGAehkqv Tbvasa ~Ki
~My|ar|@s~uSabsDcje abajgqab ~JS~B8
~My|zh|中西部~jw~gw~x,@k;中西~jw~gw~Jc&Z=w@k
~uH|fr|~rE~u5#Bchasse ^Abaleine
~uH|ru|~G(~Dejbkawaodasa ~qQ
~uH|ar|~EcbghFcd ycm abqcgah
~uH|zh|#C捕鲸~DS@k
~Mt|fr|#L#)%/pêches %7<msud @e~h4Indien
~Mt|ru|~A,fuwalaghkgc g tydao ~Hj~t6~H?
~Mt|ar|&G~ox~KB~f!abvhmc
~Mt|zh|南印度洋~dn#O
>q|fr|~y(Sud
>q|ru|~tu~e/tydao ~pL~Ki
>q|ar|~J(~Ii~BF~dy~KB~B8
>q|zh|南~zM
>p|fr|~y(Nord
>p|ru|%!>[b pmfeglcdbb fuwduib fchpfheib ~e/hcgcfdao ~pL~H?
>p|ar|@"@-lqnF ftmaje ~vhabodsce &4~BF~dy{|nc }udab ~B8
>p|zh|北~zM
~L:|fr|~rE=Y%S@Dthonidés @el’Atlantique
~L:|ru|#d^D>[ekledkbAchjbv kpdrag
~L:|ar|~EcbqnF podas abgfhe &4~x:
~L:|zh|~Jc~CE金枪鱼~q-
~BI|fr|#L@e&Krégionale ~DFpiraterie ~LK~E8#SAsie
~BI|ru|~H0a ~cjg #:mbfekhkgai b gaafpycddui fexwaci =ahpnag g Mxbb
~BI|ar|&G~iVabtkbcdc >/^g&4Joca
~BI|zh|亚洲~Ea#h~n5只~CD<9#O;亚洲~Ea^1~n5{只|舶}~B0@.~CD<9#O
~Ms|fr|Approche ~b2#B=[@V@D~BG~sq
~Ms|ru|~HX{bo manvan|asa manvane|aip manvanp|bi manvanai|ai manvanc} j ~Bm~De~MwgcBchkg
~Ms|ar|abhvr abaogjagcrc bbtmaje #abbdfam ~pd
~Ms|zh|#C~Cy=w+3方针
~kl|fr|#M@e&S@eCharm el-Cheikh
~kl|ru|Шefi-{PC|Plz}-Шcovhj@IahpBchkglcdbq
~kl|ar|~uJujd abucx bbghncH;~uJ~pjujd abucx
~kl|zh|~CL~JY;~CL~Jh~gt
~cp|fr|~qaShanghai *a~Nx%7<m~O4
~cp|ru|Шedveohj@d%9~nS~BTg feijev ~Ag~OJ
~cp|ar|@9uhBvac #j~Ipabyqe &4{|twaj }~q5
~cp|zh|~D]~zc中@:~kR_V上海@x
~lq|ru|Ucflbdhj@d~AQ^n&T~eO
~lq|ar|@9ljbch ~pF
~ba|fr|~xs@epratique &/{de l’OMS |}@7<mrecrutement @!@D~Mm@e~IJ
~ba|ru|~cL{uo jancjh|asa jancjhe|aip jancjhp|ui jancjhai|ai jancjhc}{ NEY| Nhcibfdao afsedbxerbb xnfegaavfedcdbq|} %9mfejkbjc %sdeoie ~pr~BU
~ba|ar|~Bd~sQ^f~ve;abdmfhe ~ve
~ba|zh|~zb*G~jP~ip#C招聘~d];~BX{全球卫生人员国际招聘|卫生人员国际招聘全球}~d]
~e:|fr|@a_-*a~BJ@Dqualifications ~d7%?l’enseignement supérieur
~e:|ru|~cL^Dmfbxdedbb jgelbFbjerbo, akdahqBbvhq j guhCcip awfexagedbt
~e:|zh|承认高等~kU~CM资历*G@k
~nt|fr|Système @ecertification &LProcessus @eKimberley
~nt|ru|Lvci~b7hcfkbFbjerbb{| dcawfewakedduv eliexag} ~pR;hbhkci~b7hcfkbFbjerbb g feijev ~pR
~nt|ar|hFad idbce scdljbc btymaj uvamag abdhup{| bbdao abxad}
~nt|zh|金伯利进程证书制度
ammunition|zh|~Jj~n3全寿命期=w*G=u;~Jj~n3全{寿命|生命}{周期|}=w*G=u
~Bc|ar|+8{bargdai abrdice abiade abjnci abdogfC|bbargdai abjnci abdogfC bbrdice abiade} {abdihc lgqkck|luph gqkck} ~iYbbpbnce fBcjva dh ~iYabdgnk ibcva mfbca bbpuxay ~tS
~gf|fr|~qa~dx*a~i8>b+q: relever #fdéfis &LXXIe siècle
~gf|ru|~m3@da ~F7b mfegahpnbb: akgcku @eguxagu ~JFgcje
~gf|ar|~KF^[fabimabe: dfarve gqmcag abkjh abqamc fabiujch;~KF^[fabimabe
~gf|zh|@G<g与~Km二十一~I[@:~Jm@:&]@x;@G<g&Z~Km{二十一|21}~I[~Jm@:&]@x`;
