// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~r-|t|&l+D|UN ~rk|1945-06-26|~rY|||1945-10-24|37|
~fV|t|~s6@fCourt @B~NB|~s6Court|1945-06-26|~rY|||1945-10-24||
~h1|t|%!>d+D||1946-02-13|@z|A/RES/22(I)|1:4|1946-09-17|8|
<m|t|%!>d%YSpecialized Agencies||1947-11-21|@z|A/RES/179(II)|33:521|1948-12-02||
~ni|t|%!%Q~RzGenocide|Genocide @T|1948-12-09|<4|A/RES/260(III), @P|78:1021|1951-01-12|9|
~d8|t|~f?%YTraffic &r+U@w%Y~G2%YProstitution @BOthers||1949-12-02|@z|A/RES/317(IV), @P|96:1342|1951-07-25||
~xs|t|&R*D@B12 August ~u:|&R*D@B~u:;~go~rQ;four ~rQ;~rQ|~k]|#r||75:970-973|~la|51|1
~nh|t|~k[%YWounded @wSick &r~c8~rt<BField|First &R@T|~k]|#r||75:970|~la||1
~kf|t|~k[@BWounded, Sick @wShipwrecked Members @B~c8~rtat Sea|~v4&R@T|~k]|#r||75:971|~la||
~hU|t|&R~CE>1~g0~lv@BWar|Third &R@T|~k]|#r||75:972|~la||1
~kg|t|&R~CE>1~RS|Fourth &R@T;&R%!~RS|~k]|#r||75:973|~la|5|1
~h2|t|~o2@f~c8~uWI)|<3@NI;~o2@f~c8Conflicts|1977-06-08|#r||1125:17512|1978-12-07||1
~f6|t|~q,~uWII)|<3@NII;~q,Conflicts|1977-06-08|#r||1125:17513|1978-12-07||1
~d2|t|@N<3>1<9@w%W@gAdoption @Ban <3Distinctive Emblem (Protocol III)|<3@NIII|~y6|#r||2404:43425|2007-01-14||
~lE|t|~wT@arespecting @gLaws @w~ro@BWar @2Land|~g.annexed >1~wT@aIV|1907-10-18|~g[|||1910-01-26||
~kz|t|@a~qM|~yV@a~qM;~yV~G]@T;~G]@T;~yV@T|1951-07-28|#r||189:2545|1954-04-22|40|1
^m|t|@N~qM|~GJ@N~qM;~GJ@Nthereto;~GJ*)|1967-01-31|@z||606:8791|1967-10-04||
^u|t|~A(|~MG~A(|1954-09-28|@z||360:5158|1960-06-06||
~cF|t|%!^W@B~Hf|~pP%!^W@B~Hf|1961-08-30|@z||989:14458|1975-12-13|12|1
~d7|t|~w/@T|1926 ~w/@T|1926-09-25|#r|||1927-03-09||
~gh|t|@Namending @g~w/@a~qm1926||~yW|@z|A/RES/794(VIII)|182:2422|~yW||
~D7|t|~w/@a~qm1926 @w~r"*)||~yW|@z||212:2861|1955-07-07||
+.|t|~en%!~RCSlavery, @gSlave Trade, @w~rw@wPractices Similar *iSlavery|1956 ~en@T|1956-09-07|#r||266:3822|1957-04-30||
+u|t|%!%U%s@BWomen||1953-03-31|@z|A/RES/640(VII)|193:2613|1954-07-07||
*o|t|%!Nationality @BMarried Women||1957-02-20|@z|A/RES/1040(XI)|309:4468|1958-08-11||
=:|t|*dConsent *iMarriage, ~tH@0Marriage @w~Ha@BMarriages||1962-12-10|@z|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~Ip|t|@f%!~q'|ICERD|1966-03-07|@z|A/RES/2106(XX), @P|660:9464|1969-01-04|54|1
~xw|t|~uh@w&.~dB|ICESCR|~p.|@z|~c7|993:14531|1976-01-03||
~Io|t|^C~dB|ICCPR|~p.|@z|~c7|999:14668|1976-03-23||
~j]|t|@fCovenants @2~yQ|@f~BCCovenants|~p.|@z|~c7|||24|
~kk|t|~BD|First ~BD|~p.|@z|~c7|999:14668|1976-03-23||
~kl|t|~v4&e@g^CRights, aiming at @gabolition %Y~H(|~v4~BD|1989-12-15|@z|A/RES/44/128, @P|1642:14668|1991-07-11||
~km|t|&e@g~uh@w&.~dB||2008-12-10|@z|A/RES/63/117, @P|2922:14531|2013-05-05||
+[|t|%!Non-Applicability @BStatutory Limitations *iWar ~B9@w~B9#fHumanity||1968-11-26|@z|A/RES/2391(XXIII), @P|754:10823|1970-11-11||
~j/|t|@f%!Suppression ~RzApartheid||1973-11-30|@z|A/RES/3068(XXVIII), @P|1015:14861|1976-07-18||
^.|t|@f~zVApartheid &rSports||1985-12-10|@z|A/RES/40/64, @P|1500:25822|1988-04-03||
~H7|t|%!~c2_.~u!|CEDAW|1979-12-18|@z|A/RES/34/180, @P|1249:20378|1981-09-03|79|1
~m]|t|&e@g%!~c2_.~u!||1999-10-06|@z|A/RES/54/4, @P|2131:20378|2000-12-22||1
cat|t|~zV=0|~zV~N7|1984-12-10|@z|A/RES/39/46, @P|1465:24841|1987-06-26|13|1
~ID|t|&e@g~zV=0|&e@g~zV~N7;OPCAT|2002-12-18|@z|A/RES/57/199, @P|2375:24841|2006-06-22|4|1
crc|t|%!%s~Mt|CRC|1989-11-20|@z|A/RES/44/25, @P|1577:27531|1990-09-02|138|1
~nb|t|~o9#D~nA|~G-~nA|2000-05-25|@z|~BfI|2173:27531|2002-02-12||1
~nd|t|~o9#Dsale @B~g1|~G-sale @B~g1|2000-05-25|@z|~BfII|2171:27531|2002-01-18||1
~nc|t|~o9@2a ~C?procedure||2011-12-19|@z|A/RES/66/138, @P|2983:27531|2014-04-14||1
~ax|t|@f%!@9%Y%s@BAll Migrant ~Hn@wMembers @B_NFamilies||1990-12-18|@z|A/RES/45/158, @P|2220:39481|2003-07-01|8|1
crpd|t|%!%s@B~i2|CRPD|2006-12-13|@z|~CsI|2515:44910|2008-05-03|62|1
~r:|t|&e@g%!%s@B~i2||2006-12-13|@z|~CsII|2518:44910|2008-05-03||1
+i|t|~o7~HA~mo||2006-12-20|@z|A/RES/61/177, @P|2716:48088|2010-12-23|14|1
*H|t|~zV_.&r~B,||1960-12-14|<4||429:6193|1962-05-22||1
~I-|t|@t@a&:|Organized ~wR@T;Palermo @T;@a&:|~y4|@z|~n:I|2225:39574|2003-09-29|42|1
=Q|t|~DBChildren, ~g6|*h+U*);~DB~GU;Palermo *)|~y4|@z|~n:II|2237:39574|2003-12-25|4|1
>z|t|@N~vM@wAir, ~g6|@N~vM@wAir;~mb*)|~y4|@z|~n:III|2241:39574|2004-01-28|5|1
>,|t|~HM@w~JT~g6|Firearms *);~HM@wAmmunition|2001-05-31|@z|A/RES/55/255, @P|2326:39574|2005-07-03|7|1
~IW|t|@t~zV~qB|~zV~qB;UNCAC|2003-10-31|@z|A/RES/58/4, @P|2349:42146|2005-12-14|31|1
~hR|t|@t~zV~zc; ~iF@f&j@0~y[~m!~B9Committed by Means @B~tz@w~B4~N5~Hi@w*aSharing @BEvidence &r~NtForm @B~HdCrimes|@t~zV~zc|2024-12-24|@z|A/RES/79/243, @P||||
^s|t|~tU~c(@B1961|~tUNarcotic Drugs, 1961;~pPSingle @T|1961-03-30|@z||520:7515|1964-12-13||
*q|t|~Ob1972 *)|~Ob@N@B25 March 1972|1975-08-08|@z||976:14152|1975-08-08||1
~d3|t|*d~FY@B1971|*d~Ji|1971-02-21|&4||1019:14956|1976-08-16||
~dJ|t|@t@a~w'@w~FY@B1988|@t@a~w'@w~Ji;1988 @T|1988-12-20|&4||1582:27627|1990-11-11||
^l|t|%!%Q@w~oz@B~B9#fInternationally Protected Persons, ~z7~NsAgents||1973-12-14|@z|A/RES/3166(XXVIII), @P|1035:15410|1977-02-20||
~nk|t|@f~zV@gTaking @BHostages||1979-12-17|@z|A/RES/34/146, @P|1316:21931|1983-06-03||
~f0|t|@f~zV@gRecruitment, Use, ~eS@wTraining @BMercenaries||1989-12-04|@z|A/RES/44/34, @P|2163:37789|2001-10-20|7|1
~kD|t|%!~QN||~y1|@z|A/RES/49/59, @P|2051:35457|1999-01-15|12|1
~d!|t|&e@g%!~QN||~y6|@z|A/RES/60/42, @P|2689:35457|2010-08-19||
>D|t|@f~f?@BTerrorist Bombings||1997-12-15|@z|A/RES/52/164, @P|2149:37517|2001-05-23|8|1
<s|t|@f~f?%Y~eS@B~oH||1999-12-09|@z|A/RES/54/109, @P|2178:38349|2002-04-10||
^h|t|@f~f?@BActs @B&N~oH||2005-04-13|@z|A/RES/59/290, @P|2445:44004|2007-07-07|19|1
_q|t|~I0|%!~ow~HA&NMaterial @w&NFacilities|1979-10-26|&4||1456:24631|1987-02-08||
~h9|t|~Gc|Tokyo @T|1963-09-14|~N6||704:10106|1969-12-04||
~hV|t|~EZ||1970-12-16|~g[||860:12325|1971-10-14||
~cz|t|@a+E@B~iv||1971-09-23|~fl||974:14118|1973-01-26||
^f|t|@N*a#/Acts @B~eZat Airports Serving @f~iv||1988-02-24|~fl||1589:14118|1989-08-06||
>t|t|%!Marking @BPlastic Explosives *aPurpose @BDetection||1991-03-01|~fl||2122:36984|1998-06-21||
sua|t|~sZ|SUA @T|1988-03-10|^I||1678:29004|1992-03-01|7|1
~cH|t|~Q/||1988-03-10|^I||1678:29004|1992-03-01||1
~d4|t|~rX~s6~DU|~rXStatute|1998-07-17|^I||2187:38544|2002-07-01|29|1
~ba|t|@1#D>d%Y~DU||2002-09-09|@z||2271:40446|2004-07-22|7|1
vcdr|t|>6*d~Ns~oC||1961-04-18|&4||500:7310|1964-04-24|7|1
vccr|t|>6*dConsular ~oC||1963-04-24|&4||596:8638|1967-03-19|24|1
_C|t|*d~HeMissions||1969-12-08|@z|A/RES/2530(XXIV), @P|1400:23431|1985-06-21||
vclt|t|>6~Kt@BTreaties||1969-05-23|&4||1155:18232|1980-01-27|2|1
~sC|t|>6~Kt@BTreaties *-=r@w~Beor *-@fOrganizations||1986-03-21|&4|||||
<r|t|>6*dSuccession @B=r&rrespect @BTreaties||1978-08-23|&4||1946:33356|1996-11-06||
*n|t|@t*dJurisdictional Immunities @B=r@w_NProperty||2004-12-02|@z|A/RES/59/38, @P||||
~bq|t|>6%!Representation @B=r&r_NRelations ~z:~Be@Ba +VCharacter||1975-03-14|&4|||||
~xT|t|@t~Kt%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~su|t|@1%W@g%q@BPart XI %Y~rL@B~JH1982|Part XI %l|1994-07-28|@z|A/RES/48/263, @P|1836:31364|1996-07-28||1
~fR|t|@1*a~yN~rL@B~JH1982 %W@g~AZStraddling ~lY@wHighly ~qIFish Stocks|@t~lY%l;~lY%l|1995-08-04|@z||2167:37924|2001-12-11||
bbnj|t|@1~xU@g~rL#D%K@w#P^Y~CI~vg~REAreas ~OC~D[|BBNJ %l|2023-06-19|@z|A/CONF.232/2023/4||2026-01-17||
_g|t|@1#D>d%Y~Cr||1997-05-23|@z||2167:37925|2001-12-30||1
~bc|t|@N#D>d%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~ki|t|%!~B]||~yX|#r||450:6465|1962-09-30||
>'|t|%!~tuShelf||~yX|#r||499:7302|1964-06-10||
~aH|t|%!~tVSea ~ycContiguous Zone||~yX|#r||516:7477|1964-09-10||
=v|t|@1~qy~Nn~z:@f%K@w*R=oby ~hNVessels #D~B]|~Nn%l|1993-11-24|^I||2221:39486|2003-04-24|2|1
<l|t|~JL~G?~Oc|~G?%l|2009-11-22|^I||3161:54133|2016-06-05||1
~IR|t|~P.Sea, 1974|~P.Sea|1974-11-01|~eU||1184:18961|1980-05-25|9|1
~xG|t|~o7%Q@B~G:Ships, 1973, as modified by @g@N@B1978 relating thereto|~o7%Q@B~G:~N4;MARPOL @T|1978-02-17|~eU||1340:22484|1983-10-02||1
~cC|t|~Kn@wRescue, 1979|~Kn@wRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~wJSeafarers, 1978|~wJSeafarers|1978-07-07|~eU||1361:23001|1984-04-28|3|1
+6|t|*d~jY@B@f<GTraffic||1965-04-09|~eU||591:8564|1967-03-05|7|1
~bb|t|%!@f<G~g!||1948-03-06|#r||289:4214|1958-03-17||
mlc|t|<G~on#O2006|<G~on@T|2006-02-23|#r||2952:51299|2013-08-20||1
<u|t|%!@9%YUnderwater &.~wU||2001-11-02|<4||2562:45694|2009-01-02|6|1
~ci|t|~o7>P@w*R@BShips’ Ballast Water @wSediments||2004-02-13|~eU|||2017-09-08||
~cK|t|_V@f%!Removal @BWrecks||2007-05-18|~lr|||2015-04-14||
~kj|t|~qE~o7Safe @wEnvironmentally Sound Recycling @B~N4||2009-05-15|~AI|||2025-06-26||
^c|t|~QS~Q,Matter|London @T|1972-12-29|London, Mexico City, Moscow @w~aX||1046:15749|1975-08-30||
~IE|t|~um~gA%YNorth-East Atlantic|OSPAR @T|1992-09-22|<4||2354:42279|1998-03-25|8|1
npt|t|~Q3|~aj~ga;&N~aj~ga;NPT|1968-07-01|&S|A/RES/2373(XXII), @P|729:10485|1970-03-05|81|1
ctbt|t|^PNuclear-Test-Ban ~ga|CTBT|1996-09-10|@z|A/RES/50/245||||
tpnw|t|&T#D<)@B&N~i)||2017-07-07|@z|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|&TBanning &NWeapon Tests <BAtmosphere, &r~l0@w~xUWater|Partial Test-Ban ~ga|1963-08-05|Moscow||480:6964|1963-10-10||
~f9|t|&T#D<)%YEmplacement @B&N^Z~Q,^Z@BMass Destruction #DSeabed ~ycOcean Floor @w<BSubsoil Thereof||1971-02-11|&S|A/RES/2660(XXV), @P|955:13678|1972-05-18||
~H[|t|%!<)@BMilitary or Any =hHostile ^Y~ixModification Techniques||1976-12-10|@z|A/RES/31/72, @P|1108:17119|1978-10-05||
bwc|t|~vQ~v0@w~J/@B~AF(Biological) @wToxin ^Z@w~n"|~vg^Z@T;~vg@wToxin ^Z@T|1972-04-10|&S|A/RES/2826(XXVI), @P|1015:14860|1975-03-26|23|1
=D|t|@N*a<)%YUse &rWar @BAsphyxiating, Poisonous or =hGases, @w@B~AFMethods @BWarfare|1925 &R*);&R@N@B1925|1925-06-17|#r|||1928-02-08||
cwc|t|~vQProduction, ~J/@w^Y~B3^Z@w~n"|~B3^Z@T|1992-09-03|#r||1974:33757|1997-04-29|13|1
ccw|t|@a&?#D^Y~m!~rm^ZWhich May Be Deemed *iBe Excessively Injurious or *iHave Indiscriminate Effects|*d~m!~rm~i)|~p/|#r||~p-|~p:|17|1
~a"|t|~Em~Q,Devices as amended @23 May 1996|Amended @NII|1996-05-03|#r||2048:22495|1998-12-03||1
~H6|t|@N@2Explosive Remnants @BWar|@NV|2003-11-28|#r||2399:22495|2006-11-12||1
~np|t|%!<)%YUse, Stockpiling, ~v0~Q?@B~B0Mines @w~n"|~B0~NM;~NM;~CM@T|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~r/|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~eY~ga||2013-04-02|@z|A/RES/67/234B|3013:52373|2014-12-24|37|1
~f4|t|&T@2@7~MZ~PCOuter Space, ~z7@gMoon @w~wH|~l0~ga|1967-01-27|&S|A/RES/2222(XXI), @P|610:8843|1967-10-10|32|1
^o|t|@1#DRescue @BAstronauts, @gReturn @BAstronauts ~ycReturn @B~pW||1968-04-22|&S|A/RES/2345(XXII), @P|672:9574|1968-12-03||
~aG|t|*d@fLiability @0Damage Caused by ~CUObjects||1972-03-29|&S|A/RES/2777(XXVI), @P|961:13810|1972-09-01||
>A|t|*d~Ha@B~pW||1974-11-12|@z|A/RES/3235(XXIX), @P|1023:15020|1976-09-15||
moon|t|@1~MZ#DMoon @w~wH|Moon %l|1979-12-05|@z|A/RES/34/68, @P|1363:23002|1984-07-11||
~j.|t|Antarctic ~ga||1959-12-01|~aX||402:5778|1961-06-23|15|1
~h8|t|&T*a<)@B&N^Z~uc|&T@B~zw|1967-02-14|Mexico City||634:9068|1969-04-25||1
~ky|t|South Pacific &NFree ~N9~ga|&T@B~tQ|1985-08-06|~tQ||1445:24592|1986-12-11||
~r'|t|~uV~b)Zone|&T@B~lj;~m9~ga;~uV&NWeapon-Free Zone;&T#D~zuAsia ~b)Zone|1995-12-15|~lj||1981:33873|1997-03-27|30|1
~kx|t|*P~b)~N9~ga|&T@B~CO;Pelindaba ~ga|1996-04-11|Cairo|A/50/426, @P||2009-07-15||
~cD|t|&T@2a ~b)~N9&r~jwAsia|&T@B~rZ|2006-09-08|~rZ||2970:51633|2009-03-21|24|1
~xV|t|@t~dt|~dt;UNFCCC|1992-05-09|@z||1771:30822|1994-03-21|249|1
~Is|t|~tD@N>1@t~dt|~tD*)|1997-12-11|~ND||2303:30822|2005-02-16|5|1
~az|t|~iE@1adopted ~xU@g@t~dt|~iE%l|2015-12-12|<4|FCCC/CP/2015/10/Add.1, ~t"1/CP.21, @P|3156:54113|2016-11-04|91|
cbd|t|~aS|@t~aS|1992-06-05|~fz||1760:30619|1993-12-29|72|1
=,|t|<!@N@2Biosafety >1~aS|~CC;<!*)|2000-01-29|~fl||2226:30619|2003-09-11|6|1
~xJ|t|~QZUtilization >1~aS|~QZUtilization;~vx*)|2010-10-29|~tK||3008:30619|2014-10-12|7|
~IX|t|@t@a*i~NmDesertification &rThose Countries Experiencing ~HdDrought and/or Desertification, Particularly ~fM|@t~dr;~dr|1994-10-14|<4||1954:33480|1996-12-26|43|1
~d'|t|>6~um%Y~vY||1985-03-22|&4||1513:26164|1988-09-22||
~bh|t|~h/@g~vY|Montreal *)|1987-09-16|~fl||1522:26369|1989-01-01||
~HY|t|Basel %!>P@B~eoMovements @B~ze~CX@w_NDisposal|Basel @T|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~kB|t|~lw%!Prior Informed Consent Procedure @0~m!~ze~qz@wPesticides &r@fTrade|~lw@T|1998-09-10|~oD||2244:39973|2004-02-24||
~bs|t|~lx*dPersistent Organic Pollutants|~lx@T|2001-05-22|~g?||2256:40214|2004-05-17|2|1
~no|t|~CJ*dMercury|~CJ@T|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~H9|t|*d@f~eY&rEndangered ~QzFauna @wFlora|CITES|1973-03-03|~aX||993:14537|1975-07-01|27|1
cms|t|%!%K@B~qI~QzAnimals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~xN|t|*dWetlands @B@fImportance especially as Waterfowl Habitat|Ramsar @T|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@1#D%K@BAlbatrosses @wPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~xl|t|~B1%!Ban %YImport into ~BV~yc>P@B~eo~Rl*R@B~ze~CXwithin Africa|~B1@T|1991-01-30|~JV||2101:36508|1998-04-22|4|1
=-|t|~um@w%C~gA%YWider Caribbean Region|<!@T|1983-03-24|<!@eIndias||1506:25974|1986-10-11||1
alps|t|%!@9%YAlps|Alpine @T|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~d)|t|~Kt%YNon-navigational Uses @B@fWatercourses|~Hm@T|1997-05-21|@z|A/RES/51/229, @P||2014-08-17||
~I:|t|%!@9@w^Y~eo~Hm@w@fLakes|Water @T|1992-03-17|~G9||1936:33207|1996-10-06|1|1
~xa|t|*d~fg&rDecision-making @w~o,^S&r~ixMatters|Aarhus @T|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~OK|t|*d~ixImpact Assessment &ra ~eoContext|Espoo @T|1991-02-25|Espoo||1989:34028|1997-09-10||
~It|t|*dLong-range ~eoAir Pollution||1979-11-13|#r||1302:21623|1983-03-16||
~Dg|t|~tR~JL~fg@w^S&r~ixMatters ~uc|Escazú %l|2018-03-04|Escazú|||2021-04-22||
~cA|t|@f&T@2Plant ~ok@0~G4@wAgriculture||2001-11-03|^I||2400:43345|2004-06-29||
_v|t|@fPlant @9@T||1951-12-06|^I||150:1963|1952-04-03||
~bl|t|*d&NSafety||1994-06-17|&4||1963:33545|1996-10-24||
=L|t|*dEarly Notification @Ba &NAccident||1986-09-26|&4||1439:24404|1986-10-27||
>r|t|*d~oc<BCase @Ba &NAccident or Radiological Emergency||1986-09-26|&4||1457:24643|1987-02-26||
~h7|t|Joint %!~g:@BSpent Fuel *R@w#D~g:@B~J)Waste ~qG||1997-09-05|&4||2153:37605|2001-06-18|6|1
~dU|t|~s6~sV||1956-10-26|@z||276:3988|1957-07-29||
_H|t|~fi%Y+a~el~g!||1946-07-22|@z||14:221|1948-04-07|9|1
fctc|t|+a~el&1~iY|WHO ~iY;~iY|2003-05-21|#r||2302:41032|2005-02-27|3|1
<v|t|~fi%Y@tEducational, Scientific @w&.~g!||1945-11-16|~eU||4:52|1946-11-04||
>G|t|~fi%Y@t~vo%C~g!||1979-04-08|&4||1401:23432|1985-06-21||
~r.|t|*d@f~iv|Chicago @T|1944-12-07|Chicago||15:102|1947-04-04||
~bv|t|~um~Qs|@a<6@g@9~Qs;+aHeritage @T|1972-11-16|<4||1037:15511|1975-12-17|2|1
+g|t|%!Means @BProhibiting @w~NY@g~j0Import, Export ~Q?@BOwnership @B&.Property||1970-11-14|<4||823:11806|1972-04-24|2|1
+f|t|~um@B~RQ||1954-05-14|~g[||249:3511|1956-08-07|2|1
+h|t|~v4@N>1~wT@a@B~MG*a~HA~RQ||1999-03-26|~g[||2253:3511|2004-03-09||1
<b|t|@a*aSafeguarding %YIntangible &.~wU||2003-10-17|<4||2368:42671|2006-04-20||
=x|t|%!@9@w~qL%Y~RE&.Expressions||2005-10-20|<4||2440:43977|2007-03-18|8|1
~cJ|t|UNIDROIT *d~hO|*d~hO|1995-06-24|^I||2421:43718|1998-07-01||
~xp|t|@f~zVDoping &rSport||2005-10-19|<4||2419:43649|2007-02-01|3|1
~cx|t|~zj&T*iFacilitate ~o,Published Works @0+UWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~zj~ga|2013-06-27|~oo||3162:54134|2016-09-30|1|1
~sA|t|~w:%!Provision @BTelecommunication ~cO@0~B'~vv@wRelief Operations|~w:@T|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^q|t|~pO|~go~pO|1949-09-19|#r||125:1671|1952-03-26|1|1
tir|t|~ro%!@fTransport @BGoods ~xUCover @BTIR Carnets|TIR @T|1975-11-14|#r||1079:16510|1978-03-20||1
~e3|t|@f%!Harmonization @BFrontier Controls @BGoods||1982-10-21|#r||1409:23583|1985-10-15|1|1
~f'|t|*d~Hj~eY@BLand-locked ~l2||1965-07-08|@z||597:8641|1967-06-09||
=t|t|~ET@w~lW@BForeign Arbitral Awards|~ot@T|1958-06-10|@z||330:4739|1959-06-07||
cisg|t|~w-Sale @BGoods||1980-04-11|&4||1489:25567|1988-01-01||
*m|t|@t%!^Y~Nt~B4&r@fContracts||2005-11-23|@z|A/RES/60/21, @P|2898:50525|2013-03-01|1|1
~aD|t|~w-Carriage @BGoods Wholly or Partly by Sea|~lw~Hb|2008-12-11|@z|A/RES/63/122, @P||||
+r|t|@t*d+F|~lp*dTransparency|2014-12-10|@z|A/RES/69/116, @P||2017-10-18||
<q|t|@t*d@fSettlement Agreements Resulting ~h[Mediation|Singapore *dMediation|2018-12-20|@z|A/RES/73/198, @P||2020-09-12||
<e|t|@t%!@fEffects @B~tBSales @B~N4|~fh%!~tBSale @B~N4|2022-12-07|@z|A/RES/77/100, @P||||
~Ld|t|@f~MN%YUniversity @0~CN||1980-12-05|@z|A/RES/35/55, @P|1223:19735|1981-04-07|1|1
~xx|t|~rf|+O1930|1930-06-28|#r||39:612|1932-05-01|1|
~av|t|@N@B2014 ~GN|2014 @N~GN;@N@B2014 >1~rf;@N>1~rf;@N~GN|2014-06-11|#r||3175:612|2016-11-09||1
~xy|t|Freedom @B~JU@w@9%Y~Ly#O1948 ~h)87)||1948-07-09|~rY||68:881|1950-07-04||
~xz|t|~zk@0Employment @a(Revised), ~go~h)97)||1949-07-01|#r||120:1616|1952-01-22|4|1
~xA|t|~Ly@wCollective Bargaining #O~go~h)98)||1949-07-01|#r||96:1341|1951-07-18||
~sb|t|Equal Remuneration #O~yV~h)100)||1951-06-29|#r||165:2181|1953-05-23||
~sc|t|=">W(Minimum Standards) #O1952 ~h)102)||1952-06-28|#r||210:2838|1955-04-27||1
~sd|t|~RC+O1957 ~h)105)||1957-06-25|#r||320:4648|1959-01-17||
~se|t|_.(Employment @wOccupation) #O1958 ~h)111)||1958-06-25|#r||362:5181|1960-06-15||
~sf|t|~tH#O1973 ~h)138)|~tH#O1973|1973-06-26|#r||1015:14862|1976-06-19|3|1
~sg|t|~om@w~zW1989 ~h)169)|~om@w~zW1989|1989-06-27|#r||1650:28383|1991-09-05||1
~sh|t|~DA1999 ~h)182)|~DA1999|1999-06-17|#r||2133:37245|2000-11-19||
~sj|t|~tw~Hn#O2011 ~h)189)|~tw~Hn#O2011|2011-06-16|#r||2955:51379|2013-09-05|8|1
~sk|t|~eZ@w~G72019 ~h)190)|~eZ@w~G72019|2019-06-21|#r|||2021-06-25||
~d0|t|~QXgoverning @gspecific ~xj@Brefugee problems ~fM|@a~dzSpecific ~rh@B~G]Problems ~fM|1969-09-10|^N||1001:14691|1974-06-20||1
~hs|t|~QX*aelimination @Bmercenarism ~fM||1977-07-03|Libreville||1490:25573|1985-04-22||1
~sm|t|*PUnion ~um@w~oc@BInternally Displaced +U~fM|Kampala @T|2009-10-23|~NC||3014:52375|2012-12-06||
_]|t|~k2~dB|Banjul ~rk|1981-06-27|~lr||1520:26363|1986-10-21||
~cd|t|*P&l#D%s@wWelfare ~Mt||1990-07-11|^N|||1999-11-29||
~xF|t|~I(@B~tZ~fM|Maputo *)|2003-07-11|~J8||3268:26363|2005-11-25||
~xk|t|Constitutive Act %Y*PUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|~um@B~Kd|European *d~yQ|1950-11-04|^I||213:2889|1953-09-03||
achr|t|American *d~yQ|Pact @B~tT|1969-11-22|~tT||1144:17955|1978-07-18||
<d|t|~Rnpreventing @wcombating ~bT#fwomen @wdomestic ~I.||2011-05-11|~ry|||2014-08-01||
~m[|t|~Rn~zc|Budapest @T|2001-11-23|~wL||2296:40916|2004-07-01||
~aq|t|~Rn#N#f*h&dBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~H2|t|>R%!~g)~oz@w~J3@B~eZ~u!|@a@B~gQ|1994-06-09|~gQ|||1995-03-05||
bern|t|%!%K@BEuropean Wildlife @w~m'Habitats|Bern @T|1979-09-19|Bern||1284:21159|1982-06-01||
^/|t|&l~IZ|Pact ~IZ|1945-03-22|Cairo||70:241|1945-05-11|3|1
~cf|t|&l%Y~JU@B~zuAsian Nations|ASEAN ~rk|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|&T@BAmity @w&j&r~zuAsia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~i:|t|&l%Y&j~rn*aArab =r%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@1#DStatus @wFunctions %Y@f~of@2Missing ~g'||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|@a*a@f~rn*a~lX%YSea||1964-09-12|~qA||652:9344|1968-07-22||1
~IO|t|%!~AZ~G3~cO<BSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
~ap|t|~Mp@B~y(|~wT~Mp@B~y(|1980-10-25|~g[||1343:22514|1983-12-01||
+9|t|~QC|~wT~QC|1993-05-29|~g[||1870:31922|1995-05-01||
~dY|t|%!Recovery Abroad @BMaintenance||1956-06-20|@z||268:3850|1957-05-25||
ihr|t|@f~el~g.(2005)|@f~elRegulations|2005-05-23|#r||2509:44861|2007-06-15|28|
udhr|i|+V~Qq~yQ||1948-12-10|<4|A/RES/217(III)|||138|
~a)|i|_7Granting @B~ru*iColonial Countries @w~NU||1960-12-14||A/RES/1514(XV)|||87|
>j|i|~RM&j~pC@g&l+D|~RMCo-operation ~pC@g&l+D;+GFriendly ~oC|1970-10-24||A/RES/2625(XXV), @P||||
~bR|i|+GPermanent Sovereignty over ~m'Resources||1962-12-14||A/RES/1803(XVII)||||
%9|i|@t_7~q'||1963-11-20||A/RES/1904(XVIII)||||
>"|i|@n%Y%s~Mt||1959-11-20||A/RES/1386(XIV)||||
^y|i|_7*[@B_.~u!||1967-11-07||A/RES/2263(XXII)||||
>C|i|+G~tVAsylum||1967-12-14||A/RES/2312(XXII)||||
_o|i|~vA<B~twAffairs @B=r~yc~HA_N~ru@wSovereignty||1965-12-21||A/RES/2131(XX)||||
+'|i|~vA@wInterference <BInternal Affairs @B~l2||1981-12-09||A/RES/36/103, @P||||
~aE|i|+G="Progress @w#7||1969-12-11||A/RES/2542(XXIV)||||
+o|i|_7~iF@B@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>x|i|~Qq@7~dzSea-Bed ~ycOcean Floor, ~ycSubsoil Thereof, ~OC@gLimits @B~D[||1970-12-17||A/RES/2749(XXV)||||
~hP|i|Definition @BAggression||1974-12-14||A/RES/3314(XXIX), @P||||
_n|i|_7~ei@B~E7||1974-05-01||A/RES/3201(S-VI)|||3|
~bk|i|>2#D~ei@B~E7||1974-05-01||A/RES/3202(S-VI)||||
*4|i|&l@B~jV%s@wDuties @B~l2||1974-12-12||A/RES/3281(XXIX)||||
^]|i|~RG~JZ||1975-12-09||A/RES/3447(XXX)||||
<t|i|_7~HAAll +U~h[Being Subjected *i=0||1975-12-09||A/RES/3452(XXX), @P||||
=H|i|+B@0~AJ||1979-12-17||A/RES/34/169, @P|||11|
=G|i|_7~c2Intolerance @w@B_.Based @2Religion or Belief||1981-11-25||A/RES/36/55|||7|
~fZ|i|Manila ~s/@B@fDisputes||1982-11-15||A/RES/37/10, @P|||7|
~bi|i|+a&l@0Nature||1982-10-28||A/RES/37/7, @P||||
~be|i|@7@BMedical Ethics relevant >1Role @B~el~NVparticularly Physicians, <B~HA~lv@wDetainees #f=0||1982-12-18||A/RES/37/194, @P||||
_u|i|_7Right @BPeoples *i~CN||1984-11-12||A/RES/39/11, @P||||
<w|i|~Qq~js@B^S@0~w[@B~wR@wAbuse @BPower||1985-11-29||A/RES/40/34, @P||||
~ck|i|~Rt^S(The ~fh~J.|~Rt~NB;~fh~Hb|1985-11-29||A/RES/40/33, @P||||
+q|i|~js#D~ru%YJudiciary||1985-09-06|Milan|||||
>(|i|_7~nG#7||1986-12-04||A/RES/41/128, @P|||28|
&A|i|+G="@wLegal @7%W@g@9@wWelfare @BChildren, ~z:~HeReference *iFoster Placement @wAdoption Nationally @wInternationally||1986-12-03||A/RES/41/85, @P||||
_p|i|~Fy%YEffectiveness %YPrinciple @BRefraining ~h[@gThreat or ^YForce &r@f~oC||1987-11-18||A/RES/42/22, @P||||
=y|i|Body @B@7*a~HAAll +U~xUAny Form @BDetention or Imprisonment||1988-12-09||A/RES/43/173, @P||||
=]|i|_7%Q@wRemoval @BDisputes @wSituations Which May Threaten @f~f]@w>W@w~M.%Y@t&rthis Field||1988-12-05||A/RES/43/51, @P||||
~f"|i|&Q~iD=o(The Tokyo ~J.|&Q~iDMeasures;Tokyo ~Hb|~eL||A/RES/45/110, @P|||3|
=N|i|~js*a~Lq||~eL||A/RES/45/111, @P||||
^p|i|~RwDelinquency (The Riyadh Guidelines)|~RwDelinquency;Riyadh Guidelines|~eL||A/RES/45/112, @P||||
~dP|i|@t~oE*a~HAJuveniles Deprived @Btheir Liberty|Havana ~Hb|~eL||A/RES/45/113, @P||||
^e|i|Model &T@2Extradition||~eL||A/RES/45/116, @P||||
_k|i|Model &T@2Mutual ~oc&r<EMatters||~eL||A/RES/45/117, @P||||
>p|i|~js~M.@BLawyers||~yY|Havana|||||
+v|i|#i~M.@BProsecutors||~yY|Havana|||||
~a?|i|~js#D^YForce @wFirearms by ~AJ||~yY|Havana|||||
&'|i|+a_7Survival, @9@w%C@B~GU||1990-09-30|@z|||||
*J|i|@t@7@0Older ~g'||1991-12-16||A/RES/46/91, @P||||
~bf|i|@7*a~HA+U~z:~NIIllness ~ycImprovement @B~NI~elCare||1991-12-17||A/RES/46/119, @P||||
~dL|i|+GFact-finding by @g@t<BField %Y~zA||1991-12-09||A/RES/46/59, @P||||
*l|i|_7~HA~mo||1992-12-18||A/RES/47/133|||4|
+t|i|~RG+UBelonging *i~c)or Ethnic, Religious @wLinguistic Minorities||1992-12-18||A/RES/47/135, @P|||7|
~bu|i|_7*[@B~eZ~u!||~y0||A/RES/48/104|||10|
&W|i|Standard ~oE#DEqualization @BOpportunities @0~i2||~y0||A/RES/48/96, @P||||
_t|i|@7_6~c)~rw*a~qL@w~HA~BC(Paris ~ox|@7%W@gstatus @Bnational ~kn*a~a1@w@-@Bhuman rights;~iE~zp|~y0||A/RES/48/134, @P|||3|
=a|i|~HL||~y1||A/RES/49/60, @P||||
&"|i|@n*iSupplement @g1994 ~HL||1996-12-17||A/RES/51/210, @P||||
%?|i|~Fy@B&j~ie~tRArrangements or Agencies <B~zA||~y1||A/RES/49/57, @P||||
=C|i|_7Occasion %YFiftieth Anniversary +D||1995-10-24||A/RES/50/6|||4|
~aJ|i|+a>2@0Youth|+a>2@0Youth >1Year 2000 @wBeyond|~y3||A/RES/50/81, @P|||12|
+m|i|_7Right @w~CP@BIndividuals, Groups @wOrgans @BSociety ~qy@w~G[Universally Recognized ~Kd|+G~BCDefenders|1998-12-09||A/RES/53/144, @P||||
^[|i|@n@w>2@2~QG|+G~QG|1999-09-13||A/RES/53/243|||10|
+s|i|@t~oq&c|~oq&c|2000-09-08|@z|A/RES/55/2|||68|
~nj|i|~QqCommitment @2HIV/AIDS||2001-06-27|@z|A/RES/S-26/2, @P|||2|
~r]|i|%U+GHIV/AIDS||2006-06-02|@z|A/RES/60/262, @P||||
~xu|i|~s1Intensifying Our Efforts *i~lmHIV @wAIDS||2011-06-10|@z|A/RES/65/277, @P||||
~sa|i|~s1On @gFast Track *iAccelerating @gFight #fHIV @w*i~Nv@gAIDS Epidemic by ~tj||2016-06-08|@z|A/RES/70/266, @P||||
~Ik|i|~s1~NvInequalities @wGetting @2Track *iEnd AIDS by ~tj||2021-06-08|@z|A/RES/75/284, @P||||
+x|i|A world fit @0children||2002-05-10|@z|A/RES/S-27/2, @P||||
^g|i|@t_7~mp||2002-09-16|@z|A/RES/57/2||||
~IC|i|~mp|NEPAD|2001-07-11|Lusaka|A/57/304, @P|||28|
^G|i|~y5~gEOutcome||2005-09-16|@z|A/RES/60/1|||15|
^n|i|~js@w#i#D~nGa Remedy @wReparation @0~w[@BGross ~N8@B@f~BCLaw @w~Hd~N8@B@f~b[Law||2005-12-16||A/RES/60/147, @P||||
&6|i|@t~m5|~m5|2006-09-08||A/RES/60/288|||26|
~db|i|Institution-building %Y@t~u,||2007-06-18|#r|A/HRC/RES/5/1, @P||||
=I|i|~feMandate-holders %Y~u,|~uwCouncil;~uw~u,|2007-06-18|#r|A/HRC/RES/5/2, @P||||
>n|i|@t~RG~om~NU|UNDRIP|2007-09-13||A/RES/61/295, @P|||35|
>i|i|~J9binding ~v]@2all types @Bforests|@tforest instrument|2007-12-17||A/RES/62/98, @P||||
~dN|i|~vdforests ~MH|~vdforests, ~MH|2017-04-27||A/RES/71/285, @P||||
*G|i|~HNAlternative Care @B~GU||2009-12-18||A/RES/64/142, @P||||
_D|i|@t~jM||2010-07-30||A/RES/64/293|||34|
~cj|i|~P/Offenders (the ~m9~J.|~P/Offenders;~m9~Hb|2010-12-21||A/RES/65/229, @P|||13|
*s|i|Updated ~Gb~tZ~oZ|~Gb~tZ~oZ|2010-12-21||A/RES/65/228, @P|||8|
~nx|i|~CR+G^PStrategies @0&zChallenges: ~fC^S~Hi@w_N%C&ra Changing World||2010-04-19|Salvador|A/RES/65/230, @P||||
~nq|i|%U@n~sM#D%Q@w>P@BNon-communicable Diseases||2011-09-19|@z|A/RES/66/2, @P||||
+n|i|@t+G~BC~hM@wTraining||2011-12-19||A/RES/66/137, @P||||
~a[|i|The future we want||2012-06-22|~fz|A/RES/66/288, @P||||
~kq|i|@t~QJ~o,Legal Aid &r<E^SSystems||2012-12-20||A/RES/67/187, @P|||10|
_y|i|@n~sM#D~RO~I3Levels||2012-09-24|@z|A/RES/67/1||||
~bg|i|@n~b.~B"@2@f~zk@w#7||2013-10-03|@z|A/RES/68/4||||
>m|i|~ls%Yhigh-level plenary meeting *gknown as @g+a>V~om~NU||2014-09-22|@z|A/RES/69/2||||
~cB|i|SIDS ~JRModalities @B#N(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @P|||18|
~aI|i|>6@n@w~mK||2014-11-05|&4|A/RES/69/137||||
_G|i|~mK|>6~Cb|2014-11-05|&4|A/RES/69/137, &vII|||2|
&B|i|@t~Gb~od~oZ||2014-12-18||A/RES/69/194, @P|||5|
*"|i|@f#i@0~fC^SResponses ~z:Respect *i*h&.~tP~Q,Related Offences||2014-12-18||A/RES/69/196, @P|||8|
>y|i|~v5&c||2015-03-18|~w.|~DJI|||7|
_z|i|~v5~k.|~v5~oj|2015-03-18|~w.|~DJII|||93|
~fv|i|~Fk%8%YThird ~Gm#7|~Fk~lT|2015-07-27||A/RES/69/313, @P|||106|
~fw|i|Transforming our world: @g~qn|~qn;~jo~lT|2015-09-25|@z|A/RES/70/1|||643|
~hS|i|>Q+GIntegrating ~fC^Sinto @gWider @t%8*iAddress ="@w~jV~Nl@w~qy@g~RO~I3Levels, @wPublic Participation||~y8||A/RES/70/174, @P|||6|
~cw|i|&Q@g~g0~lv(the ~os~J.|&Q@g~Lq;~os~Hb|~y8||A/RES/70/175, @P|||32|
~f)|i|~PUoverall review %Y~z6outcomes ~M:#D~tzSociety||2015-12-16|@z|A/RES/70/125||||
~oV|i|Our joint ~iJ@wcountering @gworld drug problem||2016-04-19|@z|A/RES/S-30/1, @P||||
=K|i|~ot@n@0Refugees @wMigrants||2016-09-19|@z|A/RES/71/1|||9|
~m.|i|~Bx*g@2~qQ||2016-10-05|@z|A/RES/71/3||||
~f5|i|_7~nG~CN||2016-12-19||A/RES/71/189, @P||||
_m|i|New Urban ~lT||2016-10-20|Quito|~AE|||16|
~bn|i|~PXcall @0action||2017-07-06|@z|A/RES/71/312, @P||||
~b8|i|#m#D~z6@t~jM||2017-09-27|@z|A/RES/72/1||||
~bd|i|#madopted at @g~os~f]Summit||2018-09-24|@z|A/RES/73/1||||
~nr|i|#m%Ythird ~vB@Bnon-communicable diseases||2018-10-10|@z|A/RES/73/2||||
^w|i|~Bx*g~sS||2018-10-10|@z|A/RES/73/3||||
~nt|i|@t~RGPeasants ~Q,People Working &rRural Areas||2018-12-17||A/RES/73/165, @P||||
^d|i|&z~wP@0Safe, Orderly @wRegular ~tG|&z~wP@2~tG;~qH~wP@2~tG|2018-12-10|Marrakech|A/RES/73/195, @P|||43|
_x|i|&z~wP@2Refugees|global compact @2~kz|2018-12-17||A/73/12(PartII)||||
>9|i|_T~z)%Ysecond High-level ~n/||2019-03-22|~lU|A/RES/73/291, @P||||
~nU|i|~Fx~bA~xW|~Hp~bA~xW;~u/~bAworld|2019-10-10|@z|A/RES/74/2||||
~xP|i|#m~nJ%Y#8Assembly||2019-10-15|@z|A/RES/74/4, @P||||
un75|i|_7commemoration %Yseventy-fifth anniversary +D||2020-09-21|@z|A/RES/75/1||||
~oS|i|Our common ~iJchallenges @wimplementing measures *iprevent @wcombat corruption @wstrengthen @"cooperation||2021-06-02|@z|A/RES/S-32/1, @P||||
~oX|i|United #fracism, ~Pe~mUxenophobia @wrelated intolerance||2021-09-22|@z|A/RES/76/1||||
~h6|i|The ~Bt~y.|~Bt~lT;~CU~jo~y.;Space2030 ~lT|2021-10-25||A/RES/76/3||||
~fY|i|~tD+GAdvancing ~wR~g)<E^S~yc~ROLaw: Towards @gAchievement %Y~qn|~tD&c|2021-03-07|~ND|A/RES/76/181, @P|||12|
~a.|i|>Q>2*aLeast Developed Countries|>Q~Cb|2022-04-01||A/RES/76/258, @P|||26|
~bo|i|~ovfuture, our responsibility||2022-07-21||A/RES/76/296, @P||||
<[|i|~Bx#Dmidterm review %Y~v5~k.||2023-05-18|@z|A/RES/77/289, @P||||
~IN|i|#m~nJ*g(Sustainable %CGoals Summit)||2023-09-29|@z|A/RES/78/1, @P||||
~st|i|#m*g#4@2pandemic prevention, preparedness @wresponse||~y9|@z|A/RES/78/3, @P||||
~e9|i|~Bx~sS||~y9|@z|A/RES/78/5, @P||||
~kC|i|~qc%8@0_WStates: A Renewed @n@0Resilient Prosperity|~qc%8@0_W~l2;~qc~lT|2024-07-16||A/RES/78/317, @P|||9|
<j|i|~I,|The ~I,|~y!|@z|A/RES/79/1|||21|
+l|i|&zDigital Compact||~y!|@z|~FjI|||6|
>k|i|+GFuture Generations||~y!|@z|~FjII|||3|
~xh|i|~Bx@2~qQ||2024-10-07|@z|A/RES/79/2, @P||||
~al|i|Awaza ~FU|Awaza ~Cb;~FU|2024-12-24||A/RES/79/233, @P|||7|
~sz|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @P|||2|
+]|i|@n%Y@tConference #D~GE|~lx_7~GE|1972-06-16|~g?|A/CONF.48/14/Rev.1||||
=c|i|+V_7~J3@BHunger @wMalnutrition||1974-11-16|^I||||7|
>!|i|_T~ic@0Promoting @w~G"Technical &jamong ~b(|_T~Kb|1978-09-12|~lU|||||
=[|i|~iz~gS%YTenth ~m(||1978-06-30|@z|A/RES/S-10/2|||9|
~aA|i|Rio +G~J2@w#7|Rio &c|~yZ|~fz|~bII||||
~j,|i|%821||~yZ|~fz|~bIII||||
>-|i|~J9Binding Authoritative Statement @B@7@0a &z~eR#DManagement, %K@w#P%C@BAll Types @BForests||~yZ|~fz|~bIIII||||
>8|i|@I~qx%q@B%821||1997-06-28|@z|A/RES/S-19/2, @P||||
<x|i|>6~Q!||1993-06-25|&4|A/CONF.157/24(PartI), ~KMIII|||29|
<.|i|>2~Q(|Barbados ~Cb|1994-05-06|~p]|A/CONF.167/9||||
~nW|i|~t0~eX@0a Safer World: #i@0~m'~B'~g)Preparedness @w~vv@wits ~Kb|~t0~Hg|1994-05-27|~Ho|A/CONF.172/9||||
~ao|i|>2%Y@f>V~NX@w#7||1994-09-13|Cairo|A/CONF.171/13||||
+e|i|~vi+G="#7|~vi&c;~vi~Q!|1995-03-12|~qA|~ACI||||
=w|i|>2~M:@0="#7||1995-03-12|~qA|~ACII||||
~r(|i|~fh@n@w~s8||~y2|^9|A/CONF.177/20/Rev.1||||
='|i|~fh&c||~y2|^9|~rgI|||4|
^:|i|~fh~s8||~y2|^9|~rgII||||
~et|i|Further actions @w~K3*iimplement @g~fh@n@w~s8||2000-06-10|@z|A/RES/S-23/3, @P||||
~a]|i|Habitat ~lT||1996-06-14|~ry|A/CONF.165/14||||
<:|i|+GCities ~Q,~Fb<BNew Millennium||2001-06-09|@z|A/RES/S-25/2, @P||||
>w|i|~rX+G+a~fj||1996-11-13|^I|||||
+,|i|~rX+G~CL|||^I||||9|
</|i|>2^82001–2010||2001-05-20|Brussels|A/CONF.191/13||||
>o|i|>2^8~u?|~CH>2^8~u?;~CH~Cb|2011-05-13|~ry|A/CONF.219/7, ~KMII|||6|
~h5|i|>2~k6~Nm@wEradicate @g~j0~eY&r+C^Z&rAll Its Aspects||2001-07-20|@z|A/CONF.192/15|||7|
>E|i|@f~vp*iEnable =r*iIdentify @wTrace, &ra Timely @wReliable Manner, ~j0+C~i)|@fTracing Instrument|~y6|||||2|
~xq|i|Durban ~Q!||2001-09-08|~B)|A/CONF.189/12, ~KMI|||5|
~ks|i|~lq~eR%Y~Gm#7|~Lx|2002-03-22|~tJ|A/CONF.198/11, =u1, @P||||
~a-|i|>Q+G~eS@0Development: ~z)%YFollow-up ~Gm%C*i~CQ@g%q%Y~Lx|>Q+G~eS@0#7|2008-12-02|~zd|A/RES/63/239, @P||||
~cv|i|~s4|~NG~MR@2Ageing;~NG~Kb|2002-04-12|~wV|~AD1, &vII|||11|
<,|i|%U@n~yc~s4||2002-04-12|~wV|~AD1||||
*I|i|~rS+G#P#7||2002-09-04|~tA|~y,1, @P||||
^b|i|~Q7%C(Johannesburg #J@BImplementation)|~Q7#7;~rS#J@B~Fq|2002-09-04|~tA|~y,2, @P||||
^,|i|Almaty @I@BAction: Addressing @g~HeNeeds @B%.within a New &z#0@0~HjTransport &j~HQ@w~Hj~b(|Almaty ~Cb|2003-08-29|Almaty|A/CONF.202/3, &vI||||
~fT|i|&R~Qq~zp||2003-12-12|#r|~Fi||||
_c|i|&R~Kb||2003-12-12|#r|~Fi||||
_E|i|~J?Commitment||2005-11-18|Tunis|A/60/687||||
~d9|i|~J?%8*a~tzSociety|~J?~lT|2005-11-18|Tunis|A/60/687||||
+!|i|~lp&c||2005-01-14|Port Louis|~y-I||||
>q|i|~lp~eX~qx%q%Y>2~Q(|~lp~eX@B~Fq;~lp~Hg|2005-01-14|Port Louis|~y-II||||
>/|i|~CF&c||2005-01-22|Kobe|~JQ||||
~au|i|~CF#0@0#N2005–2015: Building @gResilience @BNations @wCommunities *iDisasters|~CF#0@0=V|2005-01-22|Kobe|~JQ|||4|
<h|i|_V~z)~b.~n/||2009-12-03|~lr|A/RES/64/222, @P||||
<n|i|~LA~v0Patterns|~LAProduction|2012-06-22|~fz|A/CONF.216/5, @P|||3|
~nn|i|Keeping @gpromise: united *iachieve @g~oq%CGoals||2010-09-22|@z|A/RES/65/1||||
~gj|i|~ls~sM@2Youth: ~B"@wMutual Understanding||2011-07-26|@z|A/RES/65/312||||
~d(|i|~CUMillennium: >6+G~CU@w&d#7||1999-07-30|&4|A/CONF.184/6, =u1||||
*2|i|@7~dzUse by =r@B~MWEarth Satellites @0@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @P||||
~bp|i|@7~N0Remote Sensing %YEarth ~h[~fn||1986-12-03||A/RES/41/65, @P||||
<i|i|@7Relevant >1^Y&NPower Sources &r~fn||1992-12-14||A/RES/47/68||||
~br|i|+G@f&j~PC~l0*aBenefit @w<BInterest @BAll States, Taking into ~NRAccount @gNeeds @B~b(||1996-12-13||A/RES/51/122, @P||||
_B|i|~QqLegal @7~MZ~PC~fn||1963-12-13||A/RES/1962(XVIII)||||
=(|i|~Lr@w&dRights: ~G"@g@t“Protect, Respect @wRemedy” ~oj|~Lr@w~yQ|2011-06-16|#r|A/HRC/17/31, @P|||32|
*3|i|~gXInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @P|||30|
>u|i|~gXExtreme Poverty @w~yQ||2012-09-27|#r|A/HRC/21/39, @P||||
~h3|i|~J(~ic#D~K-@Badvocacy @Bnational, ~Peor religious hatred that constitutes incitement *i~mUhostility or ~I.|~J(~Kb|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^a|i|Manual ~Qh=0|~CH*)|1999-08-09|~ry|||||
*F|i|#i@2^S&rMatters involving Child ~w[@wWitnesses @BCrime||2005-07-22||E/RES/2005/20, @P||||
&V|i|~HN%Q@BCrime||2002-07-24||E/RES/2002/13, @P|||4|
&U|i|#i@0#N@2~od<B<E^SSystem||1997-07-21||E/RES/1997/30, @P||||
<p|i|Basic principles #Duse @Brestorative +Z~wj&rcriminal matters||2002-07-24||E/RES/2002/12, @P||||
~gg|i|Consultative relationship ~ienon-governmental organizations||1996-07-25||E/RES/1996/31||||
<c|i|~HN~RK|criteria *a~RK|1980-07-25||E/RES/1980/67, @P||||
+4|i|Arab ~f]Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &vII, resolution 14/221|||21|
_w|i|Quartet performance-based road map *ia permanent two-State solution >1~uXconflict|Quartet road map|2003-04-30||S/2003/529, @P||||
_r|i|~Qq@7@2Interim Self-Government Arrangements||1993-09-13|~aX|A/48/486-S/26560, @P||||
+d|i|~lo&z~b?~oj|~lo~b?~oj|2022-12-19|~fl|CBD/COP/15/17, ~t"15/4, @P|||14|
~ce|i|~Px~b?~th~ycAichi ~b?Targets|~Px~b?~u?|2010-10-29|~tK|UNEP/CBD/COP/10/27, annex, ~t"X/2, @P|||5|
~fx|i|%82063: The ~BVWe Want|%82063 %Y*PUnion;%82063|2015-01-31|^N|||||
^v|i|*]#D~l1Governance @BTenure @BLand, ^Q@wForests ~RU||2012-05-11|^I||||16|
~a:|i|+B@0~l1~B/||1995-10-31|^I|||||
humanitarian-donorship|i|@7@wGood Practice @B~b[Donorship||2003-06-17|~g?|A/58/99-E/2003/94, &vII|||6|
~co|i|~wT+B#fBallistic Missile Proliferation||2002-11-25|~g[|||||
~d,|i|+B<6@g~Rq~je@w~j0<GActivity ~HB|Yaoundé ~Rj;+B<6@g%Q@w~Rq~c8Robbery #fShips, @wIllegal <G~n?~HB|2013-06-25|Yaoundé|||||
~cl|i|+B<6@g~v3@B~Q5<BWestern ~rv~ycGulf @BAden|Djibouti ~Rj|2009-01-29|~GY|||||
~d5|i|Safe Schools &c||2015-05-29|Oslo|||||
^k|i|~iECommitments *i~G[~odUnlawfully Recruited or Used by ~c8~rtor ~c8Groups|~iECommitments|2007-02-06|<4|||||
=F|i|+G~M1|~Ng+G~M1|1998-06-18|#r|||||
~cq|i|~Ng~ts@BWork|~ts@BWork|2019-06-21|#r|A/73/918, @P|||5|
>l|i|~Ng+G~rI|+G~rI|2008-06-10|#r|A/63/538-E/2009/4, @P||||
~m-|i|~Qq~GS||1978-09-12|~GS|||||
~cg|i|~QqAstana @2primary health care|~QqAstana||Astana|||||
~sl|i|Incheon ~GX~hM2030: ~w?@wEquitable Quality ~hM@wLifelong Learning @0All|Incheon &c|2015-05-21|Incheon|||||
_F|i|+V+GBioethics @w~yQ||2005-10-19|<4|||||
*r|i|+V+G&.Diversity||2001-11-02|<4|||||
~dT|i|+V_7&dGenome @w~yQ||1997-11-11|<4|A/RES/53/152||||
~cp|i|@t+G&dCloning||2005-03-08||A/RES/59/280, @P||||
~j-|i|Recommendation #DEthics @B~MWIntelligence||2021-11-23|<4|||||
=?|i|@tguidelines @0consumer protection||2015-12-22||A/RES/70/186, @P||||
+?|i|~gT@7@BOfficial Statistics||2014-01-29||A/RES/68/261||||
~eu|i|~HN~v2@BComputerized ~eWData Files||~eL||A/RES/45/95||||
=P|i|~CP@B=r@0~ATwrongful acts||2001-12-12||A/RES/56/83, @P||||
~ar|i|~js@2Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>?|i|~fr@1~ie@g~DU||2004-10-04|@z|A/58/874, @P|||7|
+7|i|Financial ~QU+D||2013-07-01||ST/SGB/2013/4|||18|
~IU|t|~JLTrade-Related ~rh@B~G'~tP~dB|TRIPS %l|~p?|~oo||1869:31874|1995-01-01||
wto|t|~zj~zR+a~eY~g!||~p?|~oo||1867:31874|1995-01-01||
~hT|i|>Q_7TRIPS @1@wPublic Health||2001-11-14|~zd|WT/MIN(01)/DEC/2||||
~Ir|i|Kazan ~Jz||2017-07-15|Kazan|||||
+-|i|~J-~ef|~tS~ef;~tS^M&rSouth Sudan;~J-%l;~tS%l|2018-09-12|^N|||||
<g|t|~h:~en@N@2Liability @wRedress >1~CC|~h:~en*)|2010-10-15|~tK|||2018-03-05||
~a'|t|@1~yUUnregulated ~zf^Q<B~jwArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~a!|t|~y:@1@B~BH#D~yN~ca@N@B1993 %W@g~ca~o7~g:@B~hNVessels, 1977|~y:@1@B2012;~y:%l|2012-10-11|Cape Town|||||
~xE|i|Malabo +G~JRAgricultural Growth @wTransformation @0Shared Prosperity @wImproved Livelihoods||2014-06-27|Malabo|||||
~nm|i|~MR~Oc||2001-03-02|^I|||||
>g|i|>Q%U@n%Y“World ="Summit” ~xU@gtitle “the ~v4~gE@0="Development”|>Q%U&c|2025-11-04|~zd|A/RES/80/5, @P|||2|
=)|i|Cancun +GMainstreaming @g%K@w#P^Y~b?@0Well-being||2016-12-03|Cancun||||6|
~l7|i|~GR~ME||2014-11-12|~tK||||8|
<]|i|~JL~iw*-Israeli @wSyrian Forces|~iw@B~rt%l;1974 ~iw@B~rt%l;~iw%l|1974-05-31|#r|||||
~si|t|~KA2007 ~h)188)|~KA2007|2007-06-14|#r|||2017-11-16||
^r|t|*dRoad Traffic @B1968|~GK~pO|1968-11-08|&4||1042:15705|1977-05-21||
~aB|t|~Cc|~GK~Cc|1968-11-08|&4||1091:16743|1978-06-06||
~dQ|t|@1~ie~bHregarding @g~G8+D|~G8%l|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~f3|t|&l%Y&1@BAmerican ~l2||1948-04-30|Bogotá||119:1609|1951-12-13||
+w|t|>R@a~yU@wPunish ~N7||1985-12-09|<!@eIndias|||1987-02-28||
&E|t|>R*dProtecting @g~BC@BOlder ~g'||2015-06-15|~aX|||2017-01-11||
=M|t|~I(@BOlder +U~fM||2016-01-31|^N|||||
>)|t|~jVCommunity @BWest *P=r*d~dq~i3|*d~dq~i3|2006-06-14|Abuja|||2009-09-29||
<f|t|~jw*P@a*a>P@B~dqAll ~nCThat Can Be Used @0_NManufacture, Repair @wAssembly|Kinshasa @T|2010-04-30|~G(|||2017-03-08||
cifta|t|>R~zV@g~ac~JTExplosives, @w~i3||1997-11-14|~aX|||1998-07-01||
~xS|t|~Jt~NV1995|~Jt~j3|1995-07-07|~eU|||2012-09-29||
~dH|t|%!#/Acts ~N0@f~iv||2010-09-10|^9|||2018-07-01||
+5|t|@N~en>1~EZ||2010-09-10|^9|||2018-01-01||
~f1|t|@N*iAmend @g~Gc||2014-04-04|~fl|||2020-01-01||
~ny|t|@N@B~y5>1~sZ|@N>1~sZ|2005-10-14|~eU|||2010-07-28||
>B|t|@N@B~y5>1~Q/|@N>1~Q/|2005-10-14|~eU|||2010-07-28||
+)|t|~gO~I0||2005-07-08|&4|||2016-05-08||
_h|t|~vu~gO~h/@g~vY|~vu~BZ|2016-10-15|~J6|||2019-01-01||
~a,|t|>Q~gO~tD*)|>Q~BZ|2012-12-08|~zd|||2020-12-31||
~hj|i|~G6Climate Pact||2021-11-13|Glasgow|||||
>F|t|~vS|+a~eY&1~vS;~eY~jY%l|||||2017-02-22||
<a|t|~DR|+a~eY&1~DR|2022-06-17|#r|||2025-09-15|2|
>s|t|+a~el&1~vZ|WHO ~vZ;~vZ|2025-05-20|#r|||||
_e|t|Pact @2Security, Stability @w%C~qqRegion||2006-12-15|~lr|||2008-06-21||
>:|t|~k,~sV|~k,Agency|1957-11-14||A/RES/1145(XII), @P||||
^i|t|~Fd&1*a<)@B~B3~i)||2000-10-17||A/RES/55/283, @P||||
~ge|t|~Fd@f&1@0~tG||2016-07-25||A/RES/70/296, @P||||
^t|i|Staff ~QU+D|||||||8|
>v|i|~QUGoverning @IPlanning, @g@I~rh%YBudget, @gMonitoring @B%q~ycMethods @BEvaluation|||||||7|
~dV|i|@n%Y~rvas a ~N9@B~CN||1971-12-16||A/RES/2832(XXVI)||||
~hZ|i|Lima ~GX~w?@w#P~vo#7||2013-12-02|Lima|||||
_s|i|Oslo ^"&c||2007-03-20|Oslo|A/63/591, @P||||
~bm|i|~CM&l@0~elPromotion||1986-11-21|Ottawa|||||
~am|i|~m9&l@0~el~qL&ra Globalized World||2005-08-11|~lj|||||
~h4|i|Rio %U+G="Determinants @BHealth||2011-10-21|~fz|||||
~kw|i|~iE+GAid Effectiveness||2005-03-02|<4|||||
~dE|i|Accra %8@0=V||2008-09-04|Accra|||||
~H3|i|Busan Partnership @0~qD%C~Np||2011-12-01|Busan|||||
~j:|i|Bali ~Px~N5~Hh@wCapacity-building|||||||4|
~dZ|i|_V_7Role @wMandate %Y@t~J2Programme||1997-02-07|~lr|||||
~Ix|i|Malmö ^"&c||2000-05-31|Malmö|A/55/25, &vI||||
~hX|i|&z>2*a@9~gA~h[Land-based Activities||1995-11-03|~aX||||4|
~cr|i|~MR*a*R@B~hNCapacity|||^I|||||
~fW|i|~MR*a~AZSharks|||^I|||||
~cs|i|~MR@0Reducing Incidental Catch @BSeabirds &rLongline ~B/|||^I|||||
+/|i|*]@0Securing #PSmall-scale ^Q~RIPoverty Eradication|||^I|||||
+j|i|*]@0Flag State Performance|||^I||||7|
<?|i|@f~HN*R@BDeep-sea ^Q<B~B]||2008-08-29|^I|||||
~r,|i|@f#i@2Bycatch *R@w^W@BDiscards|||^I|||||
~dM|i|*]#DMarking @B~hNGear|||^I|||||
~nw|i|~rX+G_1||2005-03-12|^I|||||
~kA|i|Reykjavik +G~l1^Q<B~CIEcosystem|||Reykjavik||||7|
>h|i|@n~M:@2~fj|||^I|||||
~aC|i|Five ~rX@7@0#P&z~fj|||^I|||||
=/|i|&z#0@2~qz– For a Planet Free @BHarm ~h[~qz@wWaste|&z#0@2Chemicals|2023-09-30|Bonn|||||
_d|i|&zJobs Pact||2009-06-19|#r|||||
~ay|i|Olympic ~rk||||||||
~kt|i|Moscow @n*iEnd TB||2017-11-17|Moscow|||||
^x|i|~ic~yUViolent Extremism||||A/70/674||||
~aw|i|~gXForeign Terrorist Fighters (Madrid Guiding ~ox|~NGGuiding ~zp|||S/2015/939, &vII||||
>.|i|~iz~KN%Y#NGroup @0Syria|&Rcommuniqué|2012-06-30|#r|A/66/865-S/2012/522, @P||||
~df|i|~JL~RlAccess||2005-11-15||||||
>]|i|~uXInterim @1#DWest Bank ~ycGaza Strip||1995-09-28|~aX|A/51/889-S/1997/357, @P||||
_A|i|~ef||2015-08-17||||||
*7|i|~yb@BCivilians ~Rg|~yb@BCivilians, ~Rg|2017-12-21|^N|||||
~j?|i|%U@1@0~md<B~jw*PRepublic||2019-02-06|Bangui|S/2019/145, @P|||4|
~h0|i|@1@0~md&rMali|~JL~md&rMali|||||||
~cm|i|Peace, >W@w&j#0*a~NrRepublic %YCongo ~ycRegion||2013-02-24|^N|S/2013/131, @P||||
~xn|t|#8#0@1~NeBosnia @w~Nz||~y3|<4|S/1995/999, @P||~y3||
~a(|i|~iz@1@0~Nv@gConflict @wBuilding a Stable @wLasting ~CN|~iz~f]%l|2016-11-24|Bogotá|||||
~Iq|i|Joint ^P~Kb||2015-07-14|&4|S/RES/2231(2015), &vA||||
~cy|i|Package @B=o*a%q%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &vI||||
~hY|i|Libyan %U%l||~y8|Skhirat|||||
juba|i|Juba @1~NeSudan|Juba ~f]%l|2020-10-03|Juba|||||
~fy|i|>Q~gS~NeDarfur||2011-07-14|~zd|||||
~hQ|i|Bridgetown Covenant|||~p]||||8|
=A|i|@tDisability Inclusion ~Hg||||||||
~cE|i|@f&l@B~owEducation, ~owActivity @wSport|||<4|||||
*p|i|@7@w~A](Paris ~ox|@7@w~A](the ~iE~ox;~QJ>O~c8Groups||<4|||||
~IV|i|~Fx~eb~xW|~Hp~eb~xW;~u/~ebworld|~y9|@z|A/RES/78/4, @P||||
~cn|i|~ls%YDurban ~CQConference|||#r|A/CONF.211/8, ~KMI||||
~oU|i|%U@n@w~ic@2@f&jtowards an Integrated @wBalanced ~eX*iCounter @g+aDrug Problem||2009-03-12|&4|||||
~ns|i|#m%Yfourth ~vB@Bnoncommunicable diseases ~yc~a1@Bmental health @wwell-being||2025-12-15|@z|A/RES/80/117||||
~bt|i|%U@n~b.Midterm ~CQ#D%q%Y~mK||2019-12-05|@z|A/RES/74/15||||
~eA|i|~PXunited @0urgent action||2025-06-13|Nice|||||
~xI|i|Progress @n%Y@f~zk~CQForum||2022-06-07|@z|A/RES/76/266, @P|||3|
~gi|i|2021 %U_7%q%Y@t~jM||2021-11-22|@z|A/RES/76/7||||
~ct|i|Lausanne ~Jz||2021-09-21|Lausanne|||||
~kv|i|Oslo ~Jz||2019-11-29|Oslo|||||
~f(|i|>6~Jz||2022-06-23|&4|||||
~ku|t|&T~GIRussian Federation ~Kv|New START ~ga;New START;&T~Kv|2010-04-08|Prague|||2011-02-05||
~H5|i|^P~BV~tq%CProgramme||||||||
~xf|t|~zR*P~tuFree ~eYArea||2018-03-21|~J6|||2019-05-30||
+8|i|~qE^"&c||2005-12-18|~AI|||||
_a|i|>Q^"&c||2001-11-14|~zd|||||
~ch|t|*PUnion *d~NY@w~y[~qB||2003-07-11|~J8|||2006-08-05||
~b5|t|*P&l@2Democracy, Elections @wGovernance||2007-01-30|^N|||2012-02-15||
~as|i|>R~Nr~rk||2001-09-11|Lima|||||
*k|t|>R~zV~qB||1996-03-29|Caracas|||1997-03-06||
~C/|t|%!%K@BAntarctic ~CILiving Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
~Pk|t|%!~AZHighly ~qI~lY<BWestern @w~jw~rV||2000-09-05|Honolulu|||2004-06-19||
~wr|t|~o7~v2@BWhaling||1946-12-02|~aX||161:2124|1948-11-10||
~IP|t|Southern ~rv^Q%l||2006-07-07|^I|||2012-06-21||
+:|t|%!~AZ~zf~G3~cO<BSouth ~rV||2009-11-14|Auckland|||2012-08-24||
+(|t|%!~AZ~zf^Q~cO<BNorth ~rV||2012-02-24|~N6|||2015-07-19||
~In|t|~o7%K@BAtlantic Tunas||1966-05-14|~fz||673:9587|1969-03-21||
~D3|t|~tR&j~JL~y[~Q5&rAsia||2004-11-11|~N6|||2006-09-04||
~Pf|i|~aWApproach *i@f~qz~qG||2006-02-06|Dubai|||||
~lK|i|~AK%qPlan||2022-11-20|Sharm el-Sheikh|||||
~dg|i|Shanghai +GPromoting ~el<B~qn||2016-11-21|Shanghai|||||
~mT|i|Berlin ~ME||2021-05-19|Berlin|||||
~b7|i|WHO &z~PA|&z~PA|2010-05-21|#r|||||
~gd|t|&z~ET@BQualifications <6Higher ~B,||2019-11-25|<4|||2023-03-05||
~kp|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &vII||||
ammunition|i|&z#0@0Through-life ~rmAmmunition ~qG||2023-12-04|||||7|
~Da|i|~PUrealization %Y~oq%CGoals @wother ~ATagreed ~KOgoals @0persons ~z:disabilities: @gway forward, a disability-inclusive ~KOagenda towards 2015 @wbeyond||2013-09-23|@z|A/RES/68/3||||
~hu|i|>6+G~wR@wJustice: Meeting @g~Nl%YTwenty-first Century||2000-12-04|&4|A/RES/55/59, @P||||
*K|i|~n9~BH~h)202)|~n92012|2012-06-14|#r|||||
_f|i|~zy2015 ~h)204)|~zy2015|2015-06-12|#r|||||
~gc|i|@f~eP@BMarketing @BBreast-milk Substitutes||1981-05-21|#r|||||
^)|i|&z~eX*iReduce @gHarmful ^YAlcohol||2010-05-21|#r|||||
%:|i|+a@I@0~BC~B,||2004-12-10||A/RES/59/113A||||
transparency-rules|i|~oE@2+F|UNCITRAL ~oE@2+F|2013-07-11|&4|A/68/17, &vI||||
&D|i|Euro-Mediterranean +B@2Countering ~oH||2005-11-28|Barcelona|||||
<k|i|Joint @n%Y~iESummit ~BG||2008-07-13|<4|||||
bamako-small-arms|i|~B1+Gan *PCommon Position #D~j0Proliferation, Circulation @wTrafficking @B+C~i)||2000-12-01|~JV|||||
carpathians|t|#0%!@9@w#P%C%YCarpathians|Carpathian @T|2003-05-22|Kyiv|||2006-01-04||
carpathians-agriculture|t|@N@2#P~tq@wRural #7||2017-10-12|Lillafüred|||||
carpathians-transport|t|@N@2#PTransport||2014-09-26|Mikulov|||||
~xQ|i|~op@BUnderstanding #D%K@B~qISharks||2010-02-12|Manila|||||
disability-humanitarian|i|&l@2Inclusion @B+U~z:Disabilities &r~b[=V||2016-05-23|~ry|||||
disaster-relief-guidelines|i|~HN~tw~jY@w~v2@B@f~B'Relief @wInitial Recovery Assistance||2007-11-30|#r|||||
uae-resilience|i|United Arab Emirates ~p"|UAE ~p"|2023-12-13|Dubai|||||
=5|i|Concluding ~gS%YTwelfth ~m(||1982-07-10|@z|A/S-12/32||||
^j|i|Our Common ~lT||||A/75/982||||
debt-common-framework|i|~AGTreatments ~OC@gDebt Service Suspension Initiative|~AGTreatments|2020-11-13||||||
*6|i|^P#J*iEnd @gGaza ~GV||2025-09-29||S/RES/2803(2025), &v1||||
=b|i|~ot~s/%YQuestion @BPalestine ~yc%q%YTwo-State Solution|||@z|A/CONF.243/2025/1, @P||||
paris-economic-protocol|i|~iE@N@2~jV~oC||1994-04-29|<4|||||
idlib-memorandum|i|~LO||2018-09-17|Sochi|||||
idlib-protocol|i|<3@N>1~LO||2020-03-05|Moscow|||||
containers|t|~ro*dContainers, 1972|~ro*dContainers|1972-12-02|#r||988:14449|1975-12-06||
commercial-vehicles|t|~ro%!Temporary Importation @BCommercial Road Vehicles||1956-05-18|#r||327:4721|1959-04-08||
~dh|i|~lx%l||2018-12-13|~g?|~N2||||
hodeidah|i|~jB@g~E1|~jB~E1;~jB@g~ubSalif @wRas Issa;Hodeidah %l|2018-12-13|~g?|~N2||||
abyei|i|~qh%YSudan ~yc~Gs@w~Fc|~qh@BSudan @w~Gs@w~Fc|2011-06-20|^N|S/2011/384, @P||||
~z.|i|^P~f]%l||2005-01-09|~lr|S/2005/78, @P||||
~v-|i|~op@2>WAssurances &rConnection ~z:Ukraine’s Accession >1~Q3|Budapest Memorandum|1994-12-05|~wL|S/1994/1399, &vI||||
~dR|i|~izAct %Y>V>W@w&j&rEurope|Helsinki ~izAct|1975-08-01|~G9|||||
~H8|i|&l@B~iE@0a New Europe||1990-11-21|<4|A/45/859, @P||||
~DW|i|Minnesota @N#D~iB@BPotentially Unlawful Death|Minnesota *)|||||||
extra-legal-executions|i|@7#D~qD%Q@w~iB@BExtra-legal, Arbitrary @wSummary Executions||1989-05-24||E/RES/1989/65, @P||||
~qU|i|Safeguards guaranteeing @-%Yrights @Bthose facing @g~H(||1984-05-25||E/RES/1984/50, @P||||
impunity-principles|i|Updated Set @B@7*a@9@w~qL@B~BCthrough #N*i~NmImpunity||2005-02-08||E/CN.4/2005/102/Add.1||||
torture-documentation|i|@7~Qh=0||2000-12-04||A/RES/55/89, @P||||
~mX|i|Bangalore @7@B~tB~B6||2006-07-27||E/RES/2006/23, @P||||
~v,|i|Belgrade @7#D~fr*-~c)~BC~rw@wParliaments||2012-02-23|Belgrade|A/HRC/20/9, @P||||
open-skies|t|&T@2Open Skies||1992-03-24|~G9|||2002-01-01||
inf|t|&T~GIUnion @BSoviet Socialist Republics #D*[@B_N~vq@wShorter-Range Missiles|~vq&N~rt~ga|1987-12-08|~AL||1657:28521|1988-06-01||
explosive-weapons|i|%U+G~iF@g~HACivilians ~h[@g~b[Consequences Arising ~h[@g^YExplosive ^Z&rPopulated Areas||2022-11-18|Dublin|||||
siem-reap|i|~v6Plan|~v6#J2025–2029|2024-11-29|Siem Reap|||||
nairobi-small-arms|t|~N!~RaRegion, @gHorn @B~BV@wBordering ~l2|~N!~RaRegion ~ycHorn @BAfrica|2004-04-21|~lr|||2006-05-05||
responsible-agriculture|i|@7@0~l1Investment &r~tq@w~G4Systems||2014-10-15|^I||||5|
adequate-food|i|*]*i~Hh@gProgressive Realization ~EW~G4~RU|||^I|||||
~at|i|+a>2<6~JZ||1982-12-03||A/RES/37/52||||
~he|i|Dakar #0@0=V||2000-04-28|Dakar|||||
~iN|i|~hM~jo#0@0=V||2015-11-04|<4|||||
~bP|i|~vw~eR@2~NX@w#7||2013-08-15|Montevideo|||||
nairobi-maafikiano|i|_VMaafikiano||2016-07-22|~lr|TD/519/Add.2||||
~ez|i|@7@wObjectives @0&N~aj@wDisarmament||1995-05-11|@z|||||
=.|i|*]@0Catch ~pTSchemes|||^I||||7|
~cI|i|*]@0Trans-shipment|*]@0Transshipment||^I|||||
~dK|i|~HNEcolabelling @BFish @w~G3Products ~h[~CICapture ~B/|||^I|||||
gfcm|t|~MN%Y#8^Q~of~BG||1949-09-24|^I||126:1691|1952-02-20||
kunming-action-agenda|i|~AK*iKunming #N%8@0Nature @wPeople||||||||
connect-2030|i|~No%8@0&zTelecommunication/Information @wCommunication Technology, ~z7Broadband, @0#P#7|~No~lT||Dubai|||||
desertification-framework|i|~n7#0%Y@t~dr|~n7#0%Y@T;~n7~oj||Ordos|ICCD/COP(13)/21/Add.1, ~t"7/COP.13, @P|||7|
gatt-1994|t|~rB~eY1994|~rB~eY@B1994|~p?|~oo|||||
gatt|t|~rBTrade||1947-10-30|#r||55:814|1948-01-01||
gats|t|#8~JL~eY&rServices||~p?|~oo|||||
~fU|i|@t~eX@w~ic@2Hate Speech||2019-06-18|@z|||||
~K5|i|Jeddah ~Re|~Re|2023-05-11|Jeddah|||||
~AU|i|~vs+B2017|~vs~Rj;Jeddah ~BZ|2017-01-12|Jeddah|||||
~ho|t|1996 @N>1~QS~Q,Matter, 1972|London *)|1996-11-07|~eU|||2006-03-24||
~z,|i|@f~eP@0Ships Operating &rPolar Waters|Polar Code|2014-11-21|~eU|||||
isps|i|@fShip @wPort Facility >WCode||2002-12-12|~eU|||||
ccw-i|t|@N@2Non-Detectable Fragments||~p/|#r||~p-|~p:||1
~C:|t|~Em~Q,Devices|~n)Booby Traps ~Q,Devices|~p/|#r||~p-|~p:||1
~OF|t|@N&?#D^YIncendiary ~i)||~p/|#r||~p-|~p:||1
ccw-iv|t|@N@2Blinding Laser ~i)||1995-10-13|&4|||1998-07-30||
~u5|i|~HNLong-term Sustainability @B~l0Activities|||&4|A/74/20, &vII||||
~K]|i|~CUDebris ~vv#i%YCommittee #DPeaceful Uses @B~fn||||A/62/20, @P||||
<o|i|+B#D~g:@w>W@B~J)Sources|||&4|||||
<-|t|@a*a~iF%Y>RTropical Tuna ~ofEstablished by @g~go@a~GIRepublic @B~za|Antigua @T|2003-11-14|~AL|||2010-08-27||
election-observation|i|~Qq@7@0@fElection Observation||2005-10-27|@z|||||
~DZ|t|&l%YNürnberg ~Hl|&l%YNuremberg ~Hl;&l%Y@fMilitary ~Hl|1945-08-08|~eU||82:251|1945-08-08||
oil-pollution-1990|t|~gq@wCooperation, 1990|~gq@w~Np|1990-11-30|~eU||1891:32194|1995-05-13||
imo-emissions|i|2023 IMO ~eX@2^W@BGHG Emissions ~h[~N4||2023-07-07|~eU|||||
itlos-relationship|i|~JL&j@w~fr~ie@g~Cr||1997-12-18|@z|||||
think-tank|t|Multilateral ~MN@Ban @fThink Tank ~HQ~b(||2010-09-24|@z|||2017-10-06||
paperless-trade|t|#0~JL~jY@BCross-border Paperless ~eY&rAsia ~ycPacific||2016-05-19|~lj|||2021-02-20||
genetic-resources|t|&T@2~G'Property, ~ok@w~vfTraditional Knowledge||2024-05-24|#r|||||
*5|i|*]@2~G4~Hi@w~CL||2021-02-10|^I|||||
+k|i|*]@2Gender Equality @wWomen’s @wGirls’ Empowerment ~RI~CL|||^I|||||
~aF|i|*]@0#PSoil ~qG|||^I|||||
+c|i|#i@0#PAquaculture|||^I|||||
~lJ|i|Quito +G#PCities @w~Fb@0All||2016-10-20|Quito|~AE||||
victims-strategy|i|@t^P~eX@2~oc@w~Hh*i~w[@BSexual ~G2@wAbuse by @tStaff @wRelated ~j3||2007-12-21||A/RES/62/214, @P||||
~dW|t|*P&l@2<G>W@w~g:@w%C~fM|*P&l@2<GSecurity, ~g:@w%C~fM;Lomé ~rk|2016-10-15|Lomé|||||
kunming-declaration|i|Kunming &c||2021-10-13|Kunming|||||
^-|i|+aAnti-Doping Code||2003-03-05|~qA|||||
trafficking-principles|i|Recommended ~QJ~BC@w&dTrafficking||||E/2002/68/Add.1|||4|
housing-guidelines|i|~HN%q~EWHousing||||A/HRC/43/43||||
protests-protocol|i|Model @N@0Law ~lWOfficials ~qy@w~G[~BC~lb@BPeaceful Protests||||A/HRC/55/60||||`;

export const ALPHABETS =
  `ru|оиенарвсмктлпдуйяцгюыхбзжьщчшКОфПДМНъСАВРэГИЖТБУЗФЕЛ
ar|اليمةوتنعرقبدفسأجحكإشطهخصئضغىثزظءذؤآ`;

export const PHRASES =
  `@#%&*+=<>^_~
Convention 
{eq jadgcdrbq|ap jadgcdrbb|ot jadgcdrbt|ap jadgcdrbcp} 
{eq ncjleferbq|ap ncjleferbb|ot ncjleferbt|ap ncjleferbcp} 
Dadgcdrb{q|b|t|cp} 
de 
International 
the 
Déclaration 
Declaración 
Efsedbxerbb EwKcnbdcdduv 
Convención 
公约
sobre 
Declaration 
{up mfakajal|asa mfakajale|aio mfakajalo|ui mfakajalai|ai mfakajalc} 
{eq mfasfeiie|ap mfasfeiiu|ap mfasfeiic|ot mfasfeiio|ap mfasfeiiap} 
{eq jadgcdrbq|ap jadgcdrbb|ot jadgcdrbt|ap jadgcdrbcp}
la 
{, namaldqtAbp Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbp mfakbg kfedhderbadelzdap afsedbxageddap mfchkomdahkb|, namaldqtAcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbp mfakbg kfedhderbadelzdap afsedbxageddap mfchkomdahkb|, namaldqtAcio Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbp mfakbg kfedhderbadelzdap afsedbxageddap mfchkomdahkb|, namaldqtAbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbp mfakbg kfedhderbadelzdap afsedbxageddap mfchkomdahkb|, namaldqtAci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbp mfakbg kfedhderbadelzdap afsedbxageddap mfchkomdahkb|}
United Nations 
agnakce 
las Naciones Unidas 
and 
宣言
abpdd abdgrme 
New York
{|e|o|ai|c} 
of 
议定书
des 
联合国
Internacional 
关于
sur 
Programme 
{eq ncjleferbq|ap ncjleferbb|ot ncjleferbt|ap ncjleferbcp}
{bp mled|asa mlede|aio mledo|bi mledai|ai mledc} 
LasleCcdb{c|q|t|ci|b} 
Convenio 
Protocol 
abtibah abocaoc {bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC} 
annex
para 
{q|b|t|cp}{| Icynodefandap afsedbxerbb kfone} 
d’action 
Convention
{ac hasleCcdbc|asa hasleCcdbq|aio hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb} 
{uc fojaganqAbc mfbdrbmu|uv fojaganqAbv mfbdrbmag|ui fojaganqAbi mfbdrbmei|uib fojaganqAbib mfbdrbmeib} 
Protocolo 
jehetA{bphq|csahq|ciohq|bihq|cihq} 
internationale 
Protocole 
for 
Agreement 
on 
los 
{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib} 
pour 
Hcjleferb
Principles 
Hawfagalzd{uc fojaganqAbc mfbdrbmu|uv fojaganqAbv mfbdrbmag|ui fojaganqAbi mfbdrbmei|uib fojaganqAbib mfbdrbmeib|uv fojaganqAbv mfbdrbmev} 
Protection 
{up najoicdk|asa najoicdke|aio najoicdko|ui najoicdkai|ai najoicdkc} 
international 
tibah 
{bp mfakajal|asa mfakajale|aio mfakajalo|bi mfakajalai|ai mfakajalc}
abdgibke 
Protección 
protection 
abagnakce 
{的|}
Acción 
行动
abmfbce 
的
l’Organisation 
Principios 
développement 
luph 
les 
against 
h dcxejadduib ejkeib, demfeglcdduib mfakbg wcxamehdahkb 
和
Guidelines 
Icynodefand
et 
高级别会
Political declaration 
Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib} 
Acuerdo 
Derechos 
abgfqcwce 
Geneva
Desarrollo 
contra 
del 
保护
abdgibk 
发展
Accord 
@DNations Unies 
@e@r
@6{q|b|t|cp} 
国际
@2@g
政治@x
@jJerbp 
问题
ncphkgbp 
协定
Plan 
contre 
NhcawA{eq ncjleferbq|cp ncjleferbb|ot ncjleferbt|cp ncjleferbcp} 
Programa 
Action 
Convention, 
Sustainable 
Principes 
jehetAb{chq|vhq|ihq|ibhq} 
las 
en 
{up mled|asa mlede|aio mledo|ui mledai|ai mledc} 
abtibah 
Directrices 
prévention 
abljfgfsfb 
concernant 
Framework 
{关于|}
原则
{eq feiaBdeq mfasfeiie|ap feiaBdap mfasfeiiu|ap feiaBdap mfasfeiic|ot feiaBdot mfasfeiio|ap feiaBdap mfasfeiiap} 
high-level meeting 
nfosbv ychkajbv, wchBclagcBduv blb odbyetAbv nahkabdhkga 
@?纲领
Development
General 
Gfakajal@A
Seguridad 
abdlamz 
sécurité 
{ac hasleCcdbc|asa hasleCcdbq|aio hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb}
droits 
@mel 
Ibdbielzd{uc hkednefkduc mfegble|uv hkednefkduv mfegbl|ui hkednefkdui mfegblei|uib hkednefkduib mfegbleib} 
Inhuman or Degrading Treatment or Punishment
Suppression @BUnlawful 
g akdaCcdbb 
relative 
wafzwc h 
Gfasfeii{e|u|c|o|ap} 
Internacional
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
世界
abagnak 
relatif 
{bp mfakajal|asa mfakajale|aio mfakajalo|bi mfakajalai|ai mfakajalc} 
abocaoc {bbaqgdai abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC} 
可持续
l’élimination 
{up nasagaf|asa nasagafe|aio nasagafo|ui nasagafai|ai nasagafc} a 
Hamaldbkclzd@oj Scdcghjbi jadgcdrbqi ak 
Agreement
@Hle 
{bc mfegble|bv mfegbl|bi mfegblei|bib mfegbleib}
安全
{bp nasagaf|asa nasagafe|aio nasagafo|bi nasagafai|ai nasagafc}
Implementation 
ljfgfsfb 
Rights 
autres peines ou traitements cruels, inhumains 
développement
guhajasa ofagdq Qcdcfelzdap Mhheiwlcb 
icyno Efsedbxerbcp EwKcnbdcdduv 
l’interdiction 
répression 
abiabdc 
@hpolitique 
@iPolítica 
Development 
icynodefandasa 
生物多样性
Internacionales 
Mundial 
relativo 
权利
计划
Conservation 
conservation 
nlq fexgbgetAbvhq hkfed, dc bictAbv guvane 
{eq vefkbq|ap vefkbb|ot vefkbt|ap vefkbcp} 
条约
@l》
Prevention 
ma 
日内瓦
@Z{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }visant à prévenir, réprimer 
Political 
Prevención 
relating to 
武器
@B@g
@m@r
Reunión @eAlto Nivel 
国家
g awlehkb 
Xejolzkekbgd@oj Dadgcdrbb 
Conservación 
Traité 
icynodefanduv 
mfcnomfcyncdbq mfchkomdahkb b osalagdasa 
Agenda 
racial-discrimination-declaration
@a#D
{和|与}
艾滋病
dans 
准则
年
@Zfacultatif se rapportant 
Landlocked Developing Countries 
Tratado 
human-rights-education-programme
regional-cooperation-declaration
@da 
组织
aux 
{ac hasleCcdbc|asa hasleCcdbq|aio hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb} 
Declaration
Human 
Optional @Nto 
personnes 
行为
à 
@H#e
Cooperation 
el 
Charter 
kdi abpidab Bcj abdujfie 
ncphkgbp
禁止
Represión 
人
in 
#Qdirecteurs 
Cooperación 
Estados 
annex 
mise #Tœuvre 
mondial 
非法
Global 
child-protection-declaration
children-violence-strategies
discrimination 
euro-mediterranean-terrorism
older-persons-inter-american
{| de la Organización Mundial del Comercio} 
GalbkbBchj
agnak 
du 
{问题|}#l议@/#E
儿童
Gagchkj{e|b|c|o|ap} 
Hasagaf@A
Nuclear 
kfaim @y{abhdfHqce abmhca|abmhca abhdfHqce} 
xemfcAcdbb 
@tStandard Minimum Rules @0
Geneva 
London, Moscow @wWashington
Treaty 
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxvfv|abdlamz} #qabvfice 
abidb 
abdiadbe pf abikfle abkaoce pf abbathoahce 
nc 
Organization 
coopération 
%k12 egsohke 1949 sane, @X
Vienna
abmfbc 
counter-terrorism-strategy
diawme 
icynodefandap 
ljhadq 
ohkapBbgasa 
terrorism-declaration-1996
world-declaration-children
《
任择@C
外层空间
宪章
Cultural 
Directives 
#fTransnational Organized Crime
@2Prohibitions or Restrictions 
大会
预防
@0@g
@H@r
@e@3
@a@2
Standards @BTraining, Certification @wWatchkeeping 
非洲
%Y#8Assembly 
Trafficking &r
to 
b #5gbnag awfeAcdbq b dejexedbq
corruption-inter-american
disappearance-declaration
electronic-communications
jurisdictional-immunities
nationality-married-women
paris-principles-children
single-convention-amended
unesco-cultural-diversity
violence-women-strategies
Otros Tratos o Penas Crueles, Inhumanos 
ieluv ahkfagduv fexgbgetAbvhq sahonefhkg
{bp bkasagup najoicdk|asa bkasagasa najoicdke|aio bkasagaio najoicdko|bi bkasagui najoicdkai|ai bkasagai najoicdkc} 
{bp jancjh|asa jancjhe|aio jancjho|bi jancjhai|ai jancjhc} 
Desarrollo
Personas 
全球
维也纳
entitled “Universal health coverage: 
#Yabaxgcajc 
Conventions 
Gfbdrbm{u|ag|ei|eib|ev} 
child-victims-guidelines
children-care-guidelines
education-discrimination
johannesburg-declaration
older-persons-principles
social-protection-floors
武装冲突
{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aio ibfdaio hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}
{eq icynodefandeq jadgcdrbq|ap icynodefandap jadgcdrbb|ot icynodefandot jadgcdrbt|ap icynodefandap jadgcdrbcp} 
{eq malbkbBchjeq ncjleferbq|ap malbkbBchjap ncjleferbb|ot malbkbBchjot ncjleferbt|ap malbkbBchjap ncjleferbcp} 
African 
Derecho 
Management 
criminalité transnationale organisée
internationale
lbjgbnerbb 
xve idb 
其他
海洋
{eq hkfekcsbq|ap hkfekcsbb|ot hkfekcsbt|ap hkfekcsbcp} 
#9j MFfbjedhjap vefkbb mfeg Bclagcje 
#SNaciones Unidas
Justicia 
broadcasting-principles
displacement-principles
economic-rights-charter
food-systems-guidelines
gaza-comprehensive-plan
south-sudan-hostilities
xeAbkc 
Armas 
abjnci abdogfC 
cultural-property-guidelines
会议
战略
Protocol
abpobre 
between 
{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} abpnjckc brkfk abthoah fabuifl {luph rkfk|abdgibk lrkfk} 
{bc fojaganqAbc mfbdrbmu|bv fojaganqAbv mfbdrbmag|bi fojaganqAbi mfbdrbmei|bib fojaganqAbib mfbdrbmeib}
&iprivilèges #kimmunités 
Dadgcdrb@Ra 
Elimination 
Voluntary #i
World 
additionnel 
aquaculture-guidelines
biodiversity-framework
copenhagen-declaration
cultural-property-1954
cultural-property-1970
cultural-property-1999
enforced-disappearance
flag-state-performance
food-gender-guidelines
global-digital-compact
human-rights-defenders
human-rights-education
international-security
jolzkofduv rcddahkcp g hloBec gaafoycddasa jadFlbjke
judiciary-independence
mauritius-transparency
millennium-declaration
minorities-declaration
political-rights-women
prosecutors-guidelines
torture-inter-american
world-fit-for-children
刑事司法
@Q@r
@ehaut niveau @el’Assemblée générale 
Code @BConduct 
Small Arms @wLight 
%YUnited Nations
*a#/Acts #f@gSafety 
Transparency &rTreaty-based Investor-State Arbitration
@n@2
执行
#AAsamblea 
#h平
Prohibición 
lfbacag &0tvaj abtqjaGag abxaye {bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
wcxamehdahkb 
zone exempte d’armes nucléaires 
Forced Labour #O
document 
visant &h
、
#WVoluntarias 
@WFacultativo 
Persons 
Universal 
ablbmah abpdjcsce 
abocaoc 
droit 
justice 
mfbgblcsbqv b biiodbkckev 
torture #k%tou dégradants
社会
LasleCcdb{c|q|t|ci|b}
arab-peace-initiative
beijing-protocol-2010
facilitation-maritime
financial-regulations
hong-kong-ministerial
intercountry-adoption
mauritius-declaration
mfegev 
non-intervention-1981
north-pacific-fishery
nuclear-material-2005
nutrition-declaration
revitalised-agreement
slavery-supplementary
small-scale-fisheries
south-pacific-fishery
statistics-principles
statutory-limitations
stockholm-declaration
terrorism-declaration
two-state-declaration
world-food-conference
{up mejk|asa mejke|aio mejko|ui mejkai|ai mejkc} 
&5abxay labrkfk abdmhce fabocaoce
&q权
Nkaf{ap mfakajal|asa mfakajale|aio mfakajalo|ui mfakajalai|ai mfakajalc} j Qeeshjap jadgcdrbb 
Other 
a wafzwc #ghkerbadefduv mlekFafi, fehmalaycdduv 
entre 
消除
管理
@DNations Unies
Internacionales
Measures 
#Tmatière 
Charte 
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
gestion 
ilo-work-declaration
intolerance-religion
law-enforcement-code
mandate-holders-code
mfakbg 
new-york-declaration
nuclear-notification
older-persons-africa
prisoners-principles
sahonefhkg 
state-responsibility
trafficking-protocol
{q|b|t|cp} 
États 
成果文件
我们@]
Action
Eliminación 
Utilización 
@5@r
@a@e
Torture @w=hCruel, #.
&5abxay labrkfk abakgyamce fabaqgdaice fabDkance
sane a 
不&q道或有辱
%RmfaFblejkbjc dcbdFcjrbadduv xewalcgedbp b #[
disarmament-session-1982
illicites 
international
打击
框架
le 
Social 
beijing-declaration
business-principles
cancun-biodiversity
cartagena-biosafety
cartagena-caribbean
catch-documentation
chemicals-framework
consent-to-marriage
consumer-guidelines
disarmament-session
disputes-prevention
fisheries-subsidies
intangible-heritage
international-years
istanbul-convention
judicial-sale-ships
kinshasa-small-arms
nagoya-kuala-lumpur
nairobi-south-south
nuclear-power-space
pact-for-the-future
paris-mediterranean
port-state-measures
privileges-agencies
production-patterns
radioactive-sources
restorative-justice
singapore-mediation
succession-treaties
terrorist-financing
torture-declaration
underwater-heritage
unesco-constitution
victims-declaration
vienna-human-rights
#Tfaveur @Dpays 
#k{|le |du |au }
#pHumanos
&r@g
@m@3Privilegios e Inmunidades 
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
bhmalzxagedbq 
fexgbkbq 
internationales 
l’utilisation 
mfanagalzhkgcddap wcxamehdahkb
qncfdasa 
基本#2
小岛屿#x中%1
犯罪
议程
酷刑#h*W残忍
Fixed Platforms Located #DContinental Shelf
Xejolzkekbgd{up mfakajal|asa mfakajale|aio mfakajalo|ui mfakajalai|ai mfakajalc}, @X
ibC 
y &k
&Pblb asfedbBcdbb mfbicdcdbq 
Additional 
Paris
bbmfb abqEjce abyBcje abhadce
concerning 
l’espace 
régissant 
&R*D@B12 August 1949, 
Cartagena 
Conférence 
Espacio Ultraterrestre
Marco 
Prohibition 
ageing-declaration
antigua-convention
barbados-programme
brussels-programme
cities-declaration
deep-sea-fisheries
disaster-risk-2023
disengagement-1974
@e@:@e
#k@r
Adicional a @3Convenios 
Privileges @wImmunities 
dcxejaddasa, dchaawAeciasa b dcfcsolbfociasa 
#Tfavor *cPaíses 
doha-social-summit
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
@mProhibiciones o Restricciones #uEmpleo 
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
Control 
Doha 
Inter-American 
hakfondbBchkge 
待遇或处罚
附加@C
Conference @2
Security 
abpdd abdgrme
abtAanc {abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} 12 Jl/pBovo 
fondamentaux 
{和|及}
*i@g
@I@B#N
Pacte @"%e&a#)civils 
使用
文化
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
interaméricaine 
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
our-common-agenda
paris-commitments
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
Código @eConducta 
&h@r
@La gxebiaakdaCcdbqv %wJerbp b 
@fCovenant @2Civil @w%U
illicite, non déclarée #knon réglementée
nccha byabr ablbmah abhadce Bcj aboarbce
制止
world-summit-2005
》
Rome
abgbfD ablrjc abhaqd ih tBjak abhnacag 
#sSin Litoral @Q&kDecenio 
%A@H{le VIH et le sida|le VIH/sida} : 
@1#DResolution %YConflict 
Addis Ababa
Bclagcje
Comprehensive 
Fisheries 
Ilegal, No Declarada y No Reglamentada
Justice 
Medidas 
OojaganqAb
Pequeños &uInsulares #T*x
Reduction 
Stratégie 
Use @B
Weapons 
africaine 
bbrm dh dxavj absfajD bbngje 2015-2030
havfedcdbb 
mesures 
principes 
{问题|}@/#l议@/#E
渔业
贸易
*aLeast Developed Countries *aDecade 
Beijing
Conferencia 
Ministerial 
Ordenación 
abkjyhe fabovf abdobr {Am|ibC} abonh 
alcohol-strategy
almaty-programme
anti-doping-code
apartheid-sports
arab-league-pact
beijing-platform
conduite 
culture-of-peace
disabled-persons
doha-ministerial
g bdkcfchev 
geneva-wsis-plan
global-jobs-pact
great-lakes-pact
informal-economy
itlos-privileges
kigali-amendment
l’application 
l’homme
model-assistance
mondiale 
new-urban-agenda
nieo-declaration
non-intervention
non-use-of-force
nuclear-material
oslo-declaration
oslo-ministerial
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
abyBcje fabpobre abxncne 
rkfk 
{abdfqwe|abdjgsle} Am obade abdhyag abDalge {abkazde|abdfqfme|abfakie} 
@m@3
Carta 
Their 
armes 
dlamz 
关系
Tbmag{ap nasagaf|asa nasagafe|aio nasagafo|ui nasagafai|ai nasagafc} 
@Zfacultatif 
Buenos Aires 
Lucha #t
Nairobi 
Small Island Developing 
abdcDak 
@e#S
y @r
@ba 
Illegal, Unreported @wUnregulated Fishing
fBcjw dh Ajfl &Zpf abdwche
main armée &hl’encontre @Dnavires 
#m%Y#4@2universal health 
=pd’exploration #kd’utilisation 
%W@gStatus @B
@n#D
abqjcde 
ncqkclzdahkb 
petits =Sinsulaires #T%u
travail 
travailleurs 
{qdwfjce qhfl abofmah|qhfl abofmah}
{| Nhcibfdap kafsagap afsedbxerbb} 
{和|及|与}
内陆#x中%1
Discrimination 
Icynodefandasa 
Interamericana 
Scdcghj
abthoah
african-charter
@eGinebra {de|del} 12 @eagosto 
_LNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
Illicit Manufacturing @B@w*hFirearms, 
Tortura y *to Degradantes
fabrication #k=!trafic =6d’armes 
nelzdcpCcio hajfeAcdbt b asfedbBcdbt hkfekcsbBchjbv dehkomekclzduv 
@WFacultativo{ de la Convención sobre los Derechos del Niño|} %H
{eq mamfegje|ap mamfegjb|ap mamfegjc|ot mamfegjo|ap mamfegjap} j 
Recomendación {|de la Organización Internacional del Trabajo }
Non-Proliferation 
abghdce abdogmade 
awaza-programme
bangkok-charter
bdhi abycm >NghFcd fjmiw fabkAaG 
cairo-programme
child-abduction
coe-trafficking
debt-principles
democratic-charter
disabled-programme
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
soil-guidelines
space-liability
territorial-sea
vienna-declaration-lldc
youth-programme
支援最不发达
管辖范围以外
防治结核病
{eq mamfegje|ap mamfegjb|ap mamfegjc|ot mamfegjo|ap mamfegjap}
#y{de l’Organisation mondiale de la Santé |de l’OMS |}&i
%L>b=E@Dressources halieutiques 
expanding our ambition @0health 
#C性*L受{难|害}者
*dBiological Diversity
jadkbdcdkelzdai CclzFc
Diversidad 
Estrategia 
Strategic 
Washington
abxvfv #qabvfice 
l’accès 
mfegahonbq 
promotion 
relatives 
thuaG dhvke xabce dh *,abhffce 
xadc, hgawandap ak <Safoybq, g 
{eq|ap|ot} 
#x#G%c首脑*'
&/volontaires 
Icynodefandap 
ahoAchkglcdbt 
cape-town-2012
ccw-amended-ii
central-arctic
colombia-final
decolonization
doha-amendment
doha-financing
doha-programme
financement &I
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
vienna-midterm
violence-women
world-heritage
{up jancjh|asa jancjhe|aio jancjho|ui jancjhai|ai jancjhc}
#T#csans littoral =Ydécennie 
*9Nucleares 
@H%i@etoutes #eformes 
moving together *ibuild a healthier 
xejadev b awuBeqv hovamokdap gapdu
Model Strategies @wPractical =o#D
#TAfrique
&Ipersonnel 
&hl’égard @Dfemmes
<0qdci pusab abgdccE 
@gUnited =r@BAmerica 
A/CONF.151/26/Rev.1(Vol.I), &v
Aplicación 
Lacnbdcdduib Шkekeib Micfbjb 
abdgybe labgqaje dh _Jabdbsce 
abkdj fabpqjad abodafce abpxjC
dfFnc @yfabpnjam abdjglvch lwa
gaafoycdduv 
montevideo-population
osalagdasa mfegahonbq
permanent-sovereignty
relatifs 
violence 
一切形式
委员会
恐怖主义
鱼类种群
People’s Liberation Movement @2Temporary Arrangements 
^U{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #R
mfejkbBchj{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} 
#wlabgmalcj abgc ggxHwa mfbe 
%(=!contexte #A#'alimentaire 
=Y%yd’actes =6
Dadgcdrbb #F%Riafhjaio mfego 
africa-democracy
documento final 
health-personnel
trafficking-2017
wafzwc #giafhjasa honavanhkge
{b|p|qi|qib|qv} 
{人民|民族}{权|权利}&-
&kTráfico Ilícito 
Developing Countries
Nuclear-Weapon-Free 
bhjafcdcdbb dehblbq 
{eq hkfekcsbq|ap hkfekcsbb|ot hkfekcsbt|ap hkfekcsbcp}
%YHigh-level 
1949{|،} fabdgibk lrdace Araca {abdhaEiag|abhEaiag} 
@urFj aogrmaD fthgaq fgxEch 
Biodiversity 
Humanitarian 
Qlawelzd
Torremolinos 
abagqaj 
abaogjagcqce 
african-child
aichi-targets
asean-charter
astana-health
au-corruption
ballast-water
bangkok-rules
beijing-rules
djibouti-code
drc-framework
durban-review
hague-conduct
human-cloning
ilo-centenary
ipoa-capacity
ipoa-seabirds
lausanne-plan
lutte #K
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
transshipment
unidroit-1995
wreck-removal
养护#h
自愿%)
Nhcibfdap 
Resources 
Sostenible
Violencia 
relations 
#,Cambio Climático
#Zl’instauration d’un nouvel ordre économique 
&0pnjckca
2011-2020
<X+R=3&q格
=k对妇女
%Z=W@eTodas #SFormas 
a sfeynedhjbv b malbkbBchjbv mfegev
#T&kContexto #A#!Alimentaria 
#X>bmaîtrise @Dmaladies non 
*[@BAll Forms @B
#cdurable &hl’horizon 2030
high-level political forum @2sustainable development 
telle que modifiée par =!@Z
>2@0%.*aDecade 
A/RES/2200(XXI), @P
Armed 
Educación 
Estatuto 
Genève &I12 août 
Gfbdrbm{u|ag|ei|eib|ev}, #R
Narcotic Drugs 
National 
Nuestros océanos, nuestro 
Sostenible 
abddgbsag abDkance 
abdiawme abhdfHqce 
abmfb 
abnAaG 
aogjagcqce 
guhajai ofagdc 
hakfondbBchkgc 
hrc-institution
internationales
internationaux 
mcfban na 2030 
movement-access
shanghai-health
stockholm-yemen
vane ahoAchkglcdbq 
{bp|csa|cio|bi|ci} 
促进
措施
斯德哥尔摩
解决南苏丹
labqjazd fliA {abpniab|abpidab} abpxjC abdjgsle <0
plates-formes fixes situées %mplateau continental
+CWeapons, _NAmmunition @w
@a*iCombat Desertification
wbalasbBchjai fexdaawfexbb
#0*dClimate Change
#pHumanos y 
&]#h控>J病
&g守则
@daw avfedc 
Afectados por Sequía Grave o Desertificación, 
Governing @g
Qcdcfelzdap 
Rights
Règles 
Stabilization %YSituation <BIdlib De-escalation 
accra-agenda
applicables 
awchmcBcdbt 
beijing-2010
dhFde 
drug-traffic
ecolabelling
fact-finding
fishing-gear
forests-plan
harbelzdasa 
havana-rules
headquarters
helsinki-final-act
hgqxedduv h 
human-genome
iaea-statute
indian-ocean
lome-charter
l’homme #k
maintenance-abroad
nairobi-unep
oau-refugees
portant création 
protocol-iii
psychotropic
rome-statute
safe-schools
sanitaria universal: avanzar juntos @Qconstruir 
slavery-1926
traffic-1949
tunis-agenda
un-safety-op
universelle 
vienna-ozone
vienna-space
watercourses
yaounde-code
全民健康覆盖
协{议|定}
多哈
强迫劳动
武装部队
粮食%o
补充@C
%m+Yd’organisation #k@enégociation 
~aQ@wwell-being &ra post-COVID 
derbadelzdai b icynodefandai 
#TÁfrica
*bliberté syndicale >b@-&I
^M<BRepublic @BSouth Sudan
~d?或武装团体
宜诺斯艾利斯
Establishment 
Financiación 
Havbdhj
Health 
JeCe awAeq mfbgcfycddahkz PFFcjkbgdaio fcCcdbt 
Supplementary 
Transboundary 
Vhkeg@A
Vienne 
ablraj 
autres 
beijing-plus-5
computer-files
internationaux
labpvnab abdjglvch labkfag abdobre pf abqdaiag 
l’implication d’enfants %(#econflits armés
nfosbv 
npt-objectives
our-ocean-2025
qdci <Kdh abaxgnaG abkojc
substances qui appauvrissent @rcouche d’ozone
特权#h豁免
&/{volontaires|d’application volontaire} ~a2
&3xeAbku ycfkg ~bOjadFlbjkag dcicynodefandasa 
lrdace abpvnab fabgiafh &0{dqab|dcmah} abglhc 
{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
#A%V#uDelito _Z*1
#H#F%R#[kafsaglcp ltnzib
#x筹资#G
1990-12-14
@hministérielle 
Am obade abdbare ablrjce
Bclagcje 
Code 
Conflicto 
Consensus 
Financing 
Infracciones y Ciertos Otros Actos Cometidos 
London
Pacto 
Personal 
Strategy 
Trade 
Violence 
abagram abpnjckc 
aw ahoAchkglcdbb 
fabdiakle 
frontier-controls
labghdce abdogmade abdikfm grg jiace abqdice 
l’enfant
nahkomc j bdFafierbb, oBehkbb awAchkgcddahkb 
rdace 
sahonefhkg
tuberculosis-2023
xe mfcncleib ncphkgbq derbadelzdap tfbhnbjrbb
{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} 
{与|和}
协议
尔逊·曼德拉
有关@]知识产
歧视
第二
规则
贩运
高级别
@gInformal >1Formal Economy Recommendation, 
Convention-cadre #z&ichangements climatiques
{abdihc ldsanre|luph dsanre} {maG abob|abob}
#?&apeuples indigènes 
#bBásicos 
*Cbagnakce 
+B@0Special Procedures 
@QPrevenir 
Access *iInformation, Public Participation 
Beijing 
Constitution 
Food Security
Icyeicfbjedhj
Montreal
Ocjaicdnerb
Outer Space
Plataforma 
Reglas 
Relaciones 
Relationship 
abgqaje 
ablrjce 
activités 
addis-ababa
agenda-2030
agenda-2063
darfur-doha
Rio @eJaneiro
b dejexedbb xe 
%W@g@9@BVictims @B
Crime %Q@w<E
#Tparticulier 
prostitution @Denfants >bpornographie mettant 
#Hnlq debicdcc fexgbkuv 
%RmfcnakgfeAcdbt 
%V<1>P_YEnfermedades No 
特别
马德里老龄#G
#bRectores 
&o或限制>4
&rAfrica
Sociedad #AInformación
a @r
dhi _8fabimabe abqhazce
fexgbkbq
fish-stocks
g MFfbjc
geneva-wsis
hate-speech
icj-statute
ipoa-sharks
j Icynodefandaio mejko 
kyoto-crime
manila-1982
mercenaries
montreal-2014
nucléaires
oas-charter
outer-space
peace-right
protocol-ii
renforcement 
règlement 
seabed-arms
substances psychotropes
tokyo-rules
transit-trade
vienna-plan
wsis-review
{ac|asa|aio|bi|ai} awqxekclzhkg{a|e|o|ai|c}
公民{|权利}_,政治
共#h国
抗>L药性
#V%g{abdihc labgBvce|luph abgBvce} abyrce 
@a*aSuppression 
Estupefacientes 
Peace 
Treaty
biens culturels 
breast-milk-code
higher-education
iom-relationship
labHsjC abohfce abxadoe fabolich bthuaG >X
ngo-arrangements
slavery-protocol
trafficking-2021
youth-high-level
暴力
经济
防止
#pCiviles y Políticos
1949 
<7extra-atmosphérique
@f*dOil Pollution Preparedness, Response 
@u~dIabfrme abpnjckce 
Sustancias {Sicotrópicas|Psicotrópicas}
biad 
bkfaim abddajoe #dgfFcn abiadbch abyrcch 
l’aviation civile *T
&0{dcmah|dqab} yfh abobd fabpdh abmfbcch
&3mfbdqkbq namaldbkclzdap aklbBbkclzdap 
Madrid #,Envejecimiento{, 2002| (2002)|}
dcmah aogsuan faogxmad ~c?abxajqc، lda 
%YMarine Environment 
&(%S{四|}%P
&9idb 
*Ughcv Fafi 
+aSummit 
1949%,8月12日
2014-2024
2024-2034
=U*X{、|，}=U未来
@'abmfre 
@)ldjsE abdIooag abfvhce bgiEcE frdace 
@kÚnica 
@l(第
Administration 
Amendment >1
Bcj abdujfi 
Belém do Pará
Contaminación 
Document 
Fundamental 
Gfakajal{|e|o|ai|c}, 
Gfegbl{e||ei|eib|ev} 
Ginebra
Guiding @7@2
%xou @rlimitation @el’emploi 
a mfcjfeAcdbb jadFlbjke b mahkfacdbb hkewblzdasa 
Treatment @B
children, child prostitution @wchild pornography
%mcontrôle @Dmouvements transfrontières 
Constitución #A
g akjfukai iafc 
dfhgjcab #dabdfam abdoghnme bvlke abpfEfh
supplementing @g@t@a&:
&0ocak abpdh abBHazc 
=8跨国有%]<V
Organizaciones 
Organization
Participación 
Persons
Pesca 
Prevention, 
Protocolo{ de 2005|} {relativo al|del} 
Recursos 
Regulations 
République 
Safety 
Stockholm
The Hague
WejltBbkclzd
abdrcv 
absjawce abkfdce pf abihyjce pf abmchce
awchmcBcdbq 
awfeAcdbq h 
dakar-education
dcxejaddasa 
forces armées 
gaxnoCduv honag
ghcv lbr ak dehblzhkgcdduv bhBcxdagcdbp
glasgow-pact
haut niveau 
ibsfbfotAbv 
j Dadgcdrbb 
labgmalcj abjadce tbC abkAaG <0abtjwal 
london-protocol
mfcnakgfeAcdbb 
mfcnomfcyncdbb 
nchqkblckbc 
oau-mercenaries
produits 
vienna-crime
修正案
利用
原子能机构
名古屋
囚犯待遇
小%X#h轻%X
巴勒斯坦
海上
环境
蒙特雷共识
马拉喀什
高度洄游~bX
麻醉品单一
%'#G@]#E
%RgcAchkgei, fexfoCetAbi axadagup hlap
@.@[bdiaccj abgmjcl fabtqaEe fabxnaje 
@3Países 
Education 
Fishing 
Stolen or Illegally Exported &.Objects
aggression
bridgetown
cybercrime
doha-crime
doha-trips
geneva-iii
hague-1970
labibakag abfmce fabgiafh lch ~c:fnka 
land-based
libya-2015
lima-unido
mali-peace
privileges
protocol-i
rabat-plan
rio-health
small-arms
space-2030
spent-fuel
tlatelolco
tokyo-1963
éliminer 
#K=!trafic illicite 
#k@Hleur destruction
#l议
(No. 
=ZGenève @5l’amélioration &Isort 
>H{Bcj abdimce|Bcj aboajce} fdsanrgwa
@)labqfahl abdmhce bbaxgvan &5bbpvnab
Montreal @N@2Substances that Deplete 
Nagoya-Kuala Lumpur 
Ynbd_0defjakbBchjbv 
from 
kafsaglb nckzib, nckhjap mfahkbkorbb 
@e@v
aw PjadaibBchjbv, harbelzduv b jolzkofduv mfegev
#J@B#N
#T@rExploración y =X#u
*-@g@t@w
aspects propres &aproblèmes @Dréfugiés 
#ACumbre 
%Rgamfaho a 
毛里求斯
民用航空
<0qdci pusab abgiyl fabgdccE abkazdch 
@G各国
&itravailleuses #k_'
Madrid {|de 2002 }%m
abdihc labgiafh ncda lch lbmah abqhfl
l’esclavage signée &hGenève =!25 
#C刑事法院
#SActividades 
&fhandicapées
&q口~e:*z@?%J
@udqbo pfjfla 
Civil Aviation
Disengagement 
Environmental 
Especialmente 
Final 
Fundamentales 
Investigation 
Nelson Mandela
Non-custodial 
Paris 
Strengthening 
Viena 
agnakcag qhcn 
bhmalzxagedbt 
commitment *ieffectively addressing 
dIgdj abkde %z
dcDak 
dyacm abpodas 
education-2030
fcsolbfagedbq 
guhCci ofagdc 
omfeglcdbb bib
sahonefhkgeib 
哥本哈根@x
培训+R发证
气候变化=9
种族
精神药物@l
脱离接触#I
#0*dTobacco Control
&ISommet &x
*V@y<I<M~cblabpuxay
*bsûreté 
+Uwith Disabilities
=hRelated Materials
@)labrmfm abmhca bbrdace abaqgdaice
@,_YVíctimas *cConflictos Armados 
@Hl’intégration 
@Q&k
@jJerbp
Ejecución 
Promoción 
Punish *hPersons, Especially Women 
Reducción 
República 
Weapons
abdhgdch tbC pkbcag kfdce pf tDhce 
ajfoyetAcp 
brdace 
déchets dangereux 
gcc-charter
l’océan 
mfbicdcdbq 
mfeg 
pêche 
sfeynedhjap egberbb
xeAbku 
{bp|asa|aio|bi|ai} 
~c8Robbery #fShips 
Юsa-NahkaBdap Mxbb
进一步+H
@I@S
Fabricación <1Tráfico Ilícitos 
_Jabdbsce abnsjce abdgybe labgqaje
%8{“Espacio2030”|Espacio2030}
&0abdoazb abqhazce
*ycon Discapacidad
+Pfinal 
2030 
=Babobfs 
>5财产
Africana 
Basic @7
Bcj abdujfie 
Bienes Culturales 
Cadre 
Central 
Comercio 
Dancjh@Amagcncdbq 
+z&p@e{|los }<D
mfchkomlcdbqv b dcjakafuv ~eyejkev, hagcfCeciuv 
@1#DCity @BHodeidah @w
mandat au titre @Dprocédures spéciales 
@H~aZ&hl’information, @rparticipation 
Desertificación #T~hL~dy#TParticular 
&a#)économiques, sociaux #kculturels
#pEconómicos, Sociales y Culturales
%RohkapBbgaio 
=Y%y#Acapture illicite d’aéronefs
dh qdci qfahlw fdsanrgw fabkAaG ibcw
&(@E*X法%P
&q员
&z~ic*iCombat *h~g'
@G%'毒
@u@ybkahfh 
%Z@,Física *cMateriales Nucleares
#!_YPlataformas Fijas Emplazadas 
#uPatrimonio 
&Ipatrimoine 
=hActs Committed @2Board Aircraft
Aviación Civil %a
Economic 
Eliminar 
Enmienda 
Facilitation 
Ginebra 
Illicit 
Océano 
Pacte 
Personnel
Psychotropic 
abbaqzch
abdfFnch abdsbnch lthnaH abkfahch
abdogmade
abgiafh 
abihn Am 
abmfbc
abpwman abthdazce 
abqhazce 
abthoah 
abxve ~ccbbghfi ablcfbfqc bbngje 
agenda-21
ai-ethics
antarctic
apartheid
bali-plan
car-peace
commerce 
covenants
criminalité 
defanev, gcnoAbv mlcicddap awfex 
enfants 
enmendada por &k@W
fgmdcj gbs abpobre
geneva-ii
geneva-iv
gicCekclzhkge ga gdokfcddbc ncle 
high-seas
hong-kong
iccpr-op1
iccpr-op2
icescr-op
institutions 
jahibBchjasa 
kimberley
legal-aid
migrants 
monterrey
moscow-tb
new-start
oslo-plan
paris-aid
pelindaba
rarotonga
refugees
reykjavik
rotterdam
sids-2024
un-safety
victimes 
{e|u|c|o|ap} 
{|la }
仙台减少灾害
北京
十%,期~aK%1
卡塔赫纳生物
危及大陆架固
境内流离失所
太平洋
指导#2
教育
无核%X区%O
活动
美利坚合众国
责任
资源
Dancjh@Amagcncdbq, @XmfchcBcdbq 
g jadkcjhkc mfanagalzhkgcddap +M
ibdbielzdai gaxfehkc nlq mfbcie 
session extraordinaire @el’Assemblée générale
Equitable Sharing @BBenefits Arising ~h[
g Zekbdhjap Micfbjc b Defbwhjai wehhcpdc
#Z@r#'sociale (norme 
*P&l@2&d@wPeoples’ 
>3#kpolitiques
@i%ZInadmisibilidad #AIntervención 
#H%Rmfawlciei hkefcdbq{| 2002 sane}
*iPrevent, 
@uqhcn 
certains ~esactes survenant &hbord 
Estrategias y ^TPrácticas Modelo 
<!*b#X@Drisques biotechnologiques
卫生
及其
空间碎片减缓
#oRevitalizado +zSolución #u~eQ
@1governing @grelationship ~ie@g
~b:*,ablsgjcfbfqce (ablcfbfqce) 
#0@0Disaster Risk ^W2015–2030
#Ba 
#S*y#t#SDesapariciones Forzadas
&(~kI@x^H{和|及|以及|与}&(
&R@a*aAmelioration %YCondition 
1949-08-12
1950-10-21
<BContext 
<y#emoins avancés =Ydécennie 
>fMenos Adelantados ~i7Decenio 
@.@[bdhi abgbfD {dh|abhaqd ih} 
@k~ia
@mEstupefacientes
Acceso 
Acte constitutif 
Bangkok
Copenhague
Documento 
Eliminate 
Genève
Kunming-Montreal 
Mauritius 
Monterrey 
Nairobi
Outcome +P
Pacífico 
Prevenir, 
Prisoners 
Rotterdam 
Stockholm 
abhEai 
abujase abqmcme =zghdce pnjckca
aw omfexndcdbb mfbdonbkclzdasa 
dagasa %DPjadaibBchjasa mafqnje
giEcE adgDab onh abycm &0piabc 
hagcAedbq 
hague-1907
hmcrbelzdap hchhbb ~dAMhheiwlcb
mfbdrbmag 
phfai abrcfahag abljce abdwaqje
pollution 
quito-declaration
sharm-plan
~c?abxajqc
~cNafsedbxerbb xnfegaavfedcdbq 
不报告+R不管
大陆自由^7区
#Thaute mer 
%(=!domaine 
%rhaBfca{ - |-}sfaba{| }bdlfj 
@M#,Trabajo 
Agenda
Buenos Aires
DadFcfcdrbb 
Enforcement 
Exploration 
Fish Stocks 
Hamaldbkclzd
Outer Space 
Responsible 
States
_Olégères 
abhadce Bcj aboarbce bbikm ~gH
ablraj
abrdace abdamce bbdfam abhffce
aichi-nagoya
infractions 
jolzkofdasa 
lghncH abqEG abramc iuj dh ~jO
nccha 
nucléaires 
que 
wcxamehdahkb
{联合国|}
两国解决
中期审查
值班标准
健康
化学
司法
巴黎
@i@e
Smuggling @BMigrants 
@5l’éducation, @rscience >bculture
~f]@wReconciliation 
%Rmfcnomfcyncdbt, hncfybgedbt b *U>e
Formación, Titulación y Guardia 
%ZResistencia a @3Antimicrobianos
@Denfants
Commitment *iProtect @gCivilians 
Fortalecimiento #A
Stratégies #k^3concrètes types 
#JEstratégico +z~aUBiológica 
&y劫持航空器
@a*b
All +U~h[Enforced Disappearance
New Partnership @0Africa’s #7
g haakgckhkgbb h 
公民及政治%I
~gF&(%S四%P
不容干涉
基本自由
所有
方案
核材料实
美洲
船舶
蒙特利尔
非拘禁~dl
领域
#e&f#K#edisparitions forcées
%H~fO
%dabiad #dabgijcnag abqdjsce 
&Yabqljc{|، 1930| biad 1930}
&[第十届~fI*'
*W物质污染*X
<K~i,ftbC pkbcag mchce fbBfce
>6~c62014–2024
@Hl’égalité 
@]@l
Asia Sudoriental
Reglamentación 
Responsabilidad 
^F~kL定平台%o
abqfc ablicm abdmC ilj abrmfm
bbghfi ablcfbfqc
berlin-education
discrimination, 
guhajasa ofagdq 
icynodefanduib afsedbxerbqib 
judicial-conduct
responsabilité 
发生*L时#v~jq
应对%c毒品#G
#"#q@)labdkagbch abtjwalcch 
%Aissue 
&Icrime 
&]<V#h+y
&zCounter-Terrorism Strategy
+H情况
@?纲要
Asuntos 
Bangkok 
Certain 
Marine Pollution by Dumping 
Natural 
Special Session %Y#8Assembly
_?{bc|bv|bi|bib} jadgcdrb~b!
abdmfhe 
alma-ata
amr-2016
associés &a~hgou &agroupes 
aw ofcsolbfagedbb jadFlbjke 
bbghdce 
budapest
cedaw-op
conflit 
crc-opac
crc-opic
crc-opsc
fljhadq 
frkfk _[
gaafoycddasa fexwaq =Jhonag 
geneva-i
genocide
hiv-2001
hostages
iafhjap 
ipoa-iuu
mdg-2010
minamata
mine-ban
ncd-2011
ncd-2018
ncd-2025
peasants
peuples 
pénale 
rome-iuu
salvador
sua-2005
@h@Hl’inadmissibilité @el’intervention 
involvement @Bchildren &rarmed conflict
%Rgamfahei 
Parts @wComponents 
Marinos y Oceánicos y su Subsuelo
@Dmines, pièges #k~esdispositifs
@rCorrupción
Right *i
havfedcdbq b &!<Nwbafexdaawfexbq 
%3a +"fcwcdje, @X
%Y~c4convened under @gauspices 
@M+z&p#uApoderamiento Ilícito 
@a#z%m+Y#A
^F危及~hC航行
方面
移民
@E~jL#h有关~jL
oBehkbq nckcp g ~bOjadFlbjkev
~gl{、|}+2{、|和|及|}>5%I
在维持#C+J与
#eÉtats-Unis d’Amérique 
uhc-2019
un Nuevo Orden Económico %a
yokohama
{abxvfv|abdlamz} #q@[btmaje 
~cblabpuxay، flxaye abhoaG 
最>I则
残疾&q
%1~aL区域*X%E
&Imilieu marin 
&ipires formes 
(№ 
+Zpénale
2001-2010
2018–2030 ~aW
<Kimcdc abqhoce
="@9Floors Recommendation, 
=k&y+R~lN制捕
@2_NDestruction
@5=!#c
@?%J
@N&?#D^YMines, 
@dEfsedbxerbb eFfbjedhjasa 
@fLaw <6Friendly Relations 
@jJerbp, #R
@t>VSouth-South Cooperation
A/RES/55/25, &v
Activities 
Alto Nivel 
Amendement 
América 
Asistencia 
Assistance 
Children 
Combatir 
Commission 
Compromiso 
Estado 
FbxbBchjap 
Framework
Genetic ~cO
Gestión 
Indigenous 
Labour 
Marrakesh
Memorandum 
Millennium 
Ncdhj
Nelson Mandela 
New York 
Oba-nc-Sedcpfhj
Our ocean, our 
Physical 
Principles)
Proliferación 
Punishment 
Recommandation 
Reglamento 
Relations
Rotterdam
Rules 
Règlement 
Sistemas 
Terrorism
Zona Libre 
_Xabpnjckc 
abaqgdaice 
abhFad abpoaoc 
ablcze ~ftdh abphuve abljce
abxaye 
adgcaEag 
afoybq 
afsedbxageddap mfchkomdahkb
bdgelbnag
corruption-2021
diversité 
drug-2009
drug-2016
durable
durban-2021
Período Extraordinario @eSesiones +IGeneral
<BField @B~fCJustice
Minas, *9Trampa y Otros Artefactos
%Rhavfedcdbt 
@N<3>1<9@w~fB
traite @D
vente d’enfants, @r~fE#Tscène 
#j_0mansakagjc b nbmlaibfagedbb 
Amérique latine #k%(#eCaraïbes
@f@a*a
难民地位
&e@g%!%s%YChild 
Montreal %Ha #SSustancias ~l(
月球#h*W天体
g rclqv 
#Aréunion 
@5une 
Access *i
Programmes @2#PConsumption 
fchofhag 
fryahagwa
kafsaglc 
kdi abaogcbaG ~gP<0abvazjag
l’assistance 
mettre fin 
mfbdonbkclzdai 
mfcnomfcyncdbq 
mfegc 
ojfcmlcdbt 
rnF ftmaje 
tiame wcsbe abmcfh abocamce
traitement 
{a haxnedbb|aw oBfcyncdbb} 
{bagnakce|abdbrk lagnakce} 
{问题|}
~a8jadFcfcdrbb 
~fpMínimas ~ia
~gm倾倒废物
~i7Tratamiento 
不扩散
与^7~e,权
以色列
妇女
建立
弹药
文件
约翰内斯堡
部长级@x
防治荒漠化
阿拉伯
：团结一致
#dabdbfDag abiAfce abDalge
@Hl’abolition &I_"forcé
among =r&raccordance with 
debvonCbv Fafiev nckhjasa 
hakfondbBchkgo Юs — Юs
hgqxeddasa h dcp mcfhadele
leurs pièces, éléments 
lycBgwa abdimbe lljfgfsfb 
~fsabrje abkajce abpnjckce
#[dcxejaddui xevgekai ~hh
&istupéfiants
&m_K{nc|ibC} abqjn abkajc
&o{发展|研制}+R生产
*8sfeynedhjasa dehclcdbq 
*dRoad Traffic
1961 
=Ypaix >bréconciliation 
@k%Z
Disposiciones 
Documentation 
Independencia 
Instituciones 
Objects Launched into ~fn
UoPdah-Mpfchhj
_-~gG%,十%,*A
abdbrk labiwm 
abgjaD %zabDkanc fabvlcic
abplcA abdgfov
bhmalzxagedbb 
dcxegbhbiahkb 
jakafuc iasok 
kjvaqhe bbobade abprcazce
nahkapdai kfonc naieCdbv 
organisations 
xve ~ak~gt2030
{|les |des |aux }règles 
~foContinental
#0@0&zClimate Resilience
#uConsejo 
*,abhffce 
+XbbdhgmC +X*!abdihc ~e4
+zPaz _ZReconciliación 
1342:22495
1966-12-16
1980-10-10
1983-12-02
1994-04-15
@.abfrcme bbdxmjag bohe 
Bridgetown
Funcionarios Encargados @eHacer Cumplir @r
as a driver @Bsustainable development
Antigua @wBarbuda 
%y@Dactes 
y {|el }#M
aw ~b,b naiasekclzhkg g hFcfc 
示范*(#h实际
@1*-@gGovernment %YRepublic 
@a#?&a#)
%Rbhhlcnagedbt 
Lune #k#e~escorps célestes
Mejoramiento #A
signed at &R@225 September 
~jo%8@0#P#7
建议书
~ik<0poao abmch pf abdigkm
<BGreat Lakes 
=U*X+R=U未来
Practice #D@fRecruitment 
h mamfegjeib, gdchcdduib 
《2015-2030%,~kH风险=9
#T@3Planos Nacional e %a
%0+I#8%Z~fHTransmisibles
*aFurther 
*iPromote 
Chemicals 
Copenhagen
Corruption
Defkevcdhj
Effective 
Hong Kong 
Iegfbjbphj
Management
Marrakech 
Migratory 
Pacifique 
Pesqueros 
Promotion 
_6Refugees
_YCapturas Incidentales 
abkfaim fabdlamz #q@)~ew
abscdcazce
antimicrobial resistance
bdFafierbaddasa awAchkge
chimiques 
corruption
death-penalty-safeguards
deuxième 
fojaganqAb
ghncH 
gimcb 
icyno 
jahibBchjac mfahkfedhkga
kcffafbxie
kfaim 
lch @y
l’État 
manncfyedbt mfegamafqnje
mcfhadele 
ndq %2&!<O
por 
relativos 
{ (Gefbyhjbc mfbdrbmu)|}
{abobve abkAazce|abkAaG}
~c2Racial Discrimination
~e1Qlawelzdasa mlede ~eJ
~gDfehagap nbhjfbibderbb
~o2Non-International ~c8
établissements humains 
京都
作用
冲突
承诺
罗马
#C@l
#J@S
#dabgibcd =zabghdce ~j7
#wltiahag dyacm abpodas
&(@E=8~it^H@]
&0dqab 
+O1930 ~h)29)
A/CONF.177/20/Rev.1, &v
Aspects 
Behkb Tbvasa 
Buques 
Charter
Convenio
Conventional 
Council 
Customs 
Dbiwcflbphjasa mfarchhe
Delincuencia 
Delitos 
Espacio Ultraterrestre 
Forces 
Independence 
Indian Ocean 
Institutions 
Integración 
Istanbul
@h@e
&j&rRespect @BIntercountry Adoption
#8@1@2Tariffs @w
#K@r
hgawanc ehharberbb b *8mfege 
~mn@-physique @Dmatières ~f2
*f=f#h民族权
@a@Y
%(#eaffaires intérieures 
="^S@0a Fair Globalization
Mantenimiento #APaz _Z#!=n
*9Pequeñas y 
@t%!Law %YSea 
Oojaganhkg{a|e|o|ai|c} %R
_?@baw oloBCcdbb oBehkb 
&0{dcmah|dqab} aogsuan 
&C(emploi #kprofession)
&RConventions
@E南南>K~h(
Johannesburg 
MFfbjedhjasa 
Nouveau Partenariat ~n'
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
crpd-op
durable 
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
lrdace 
marchandises 
mfabxganhkge 
mfaiuhle
mhbvakfamduv 
mukaj *j
pandemic-2023
part-xi
proclamation 
programme « Espace ~jo
qhfl ujk Joca
santé 
sevilla
tampere
toutes 
vclt-io
wlesamaloBbq 
ycdAbd 
{Convención|Convenio} 
{Convenio|Convención} 
{c|q|t|ci|b} 
{|,} 
{和|与|及}
{国际劳工组织|}#1
~aUBiológica
~b.Meeting *g
~hlgbnag nbjbv ybgakduv
~o'PFFcjkbgdasa >S%2~fQ
économiques 
首脑*'
#,~lh~fOInformación, 
#Dfight #ftuberculosis
&i^3+Q~h!=!terrorisme 
<7comme moteur &I#c~oW
@fAtomic Energy Agency
@m^T@Q~jW&kTerrorismo 
Asentamientos Humanos 
@D#)@e
@a+E@B<GNavigation
#t@r#!#ANavegación Marítima
%U+GHIV @wAIDS: 
hkfcljagui afoybci b lcsjbib 
探索#h~hw
Madrid @f~ic@2Ageing, 2002
~ek@ca Fbdedhbfagedbb ~fQ
Statute %Y
+Y&aniveaux national #k
Platform @0=V
icfev %R
y Otros 
~rC~ae&hfeu, 
Deben Regir ~ir*c&u~id
Jurisdicción Nacional
MFfbjedhj~a5vefkb=R~i]
Oahhbphjap Xcncferbcp 
Objetos Lanzados al <'
Sendái +z~i'#uRiesgo 
_7Peaceful Settlement 
hFad akgyamc mfbc qmcm
ibdbielzduv dafiev ~dO
nlq 
xemehag nelcja ~hlfuw 
{en favor de|para} ~hL
{|25 de marzo de }1972
~b4ak 10 ncjewfq 1982 
#C劳工%]@G
#H%Mj iaft, 
#[dcxejadduib ejkeib 
%2manncfyedbq %Dibfe 
2011–2020 
2017-2030
2030
=!contrôle 
@)lobade 
@.@[bdhawAe 
@E&q类~hD*'
@WAdicional 
Aeronaves
Agriculture 
Aspectos 
Centenary @n*aFuture 
Consenso 
Continental 
Destrucción
Domestic 
Ensemble 
Hawfagalzd@V
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
Territorial 
Trata 
Tribunal 
Tuberculosis
Women 
Yokohama 
abdoaime 
abdyamj abduie fpdhwa
abgc 
abjvle Hag abpwdce >7
abpqoad abdvbke &0~lL
afsedbxerbt 
bhjafcdcdbt 
brkfk 
chimiques
circulation routière
decision 
directrices 
d’Istanbul
fexgbkbt 
gcncdbc jallcjkbgduv 
israélo-palestinien 
juridiction nationale
leur 
l’énergie atomique
nafaydai 
paix 
relativa 
~eP@e^?
Ports @BHodeidah, 
&rLatin America @w@gCaribbean
@QAliviar @rSuerte ~l(Corren 
~b3~rC#'#Anavigation maritime
~o3personnes, ~fD@Dfemmes #k
a <2ibd, ibd-lagoCcj b ~ey
@fCovenant @2Economic, ="
条例#h细则
~nLmer &I10 décembre 
#u~eW~ia<1~eWAsociado
@.@[bkdi 
@a*a@9
rnF abghfi ablcfbfqc 
réparation 
sahonefhkge 
xehcnedbq %v
xesfqxdcdbq 
{xjcve|xajve} abvjck 
{|، 2002| biad 2002}
~dIabyre 
~du*cPueblos
~feMandate Holders %Y
~mz压载水
不容忍
仇恨言论
公海
内罗毕
反腐败
大流行
工作
援助
森林
欧洲~bV
正规~gl
武装抢劫
法律
灭绝~iV罪
空间
第三
遗传~kU
销毁此种
阿拉木图
障碍者
#T&k
%]{间|之间}_Q@/#I
%dabdhFd bbibake ~q3
&T#DSouth-East Asia 
Conflicts (Protocol 
Israeli-Palestinian 
Notre océan, notre 
abxgadce bdIgdj @y*!
aw bxicdcdbb jlbieke
bangag ftuajag abvjk
hclzhjasa vaxqphkge 
kfonqAbvhq-ibsfedkev
objets lancés %(~gp
space-sustainability
xve 
~cb~gPlabpobre _I~jJ
~hr2014–2024 sanag
#C~n(
#fWomen
%Riafhjaio 
%[^2mfaiuhlaguv ~o.
&(@E~g8%P@G
&Obtmaje uIfh kAaG 
&d%sCouncil
&q道主义
*b~c1transmissibles
+Vhealth coverage: 
1949
2011–2020
=f理事会
@3&uUnidos 
@cibdbhkfag
@h<z~jh
@m#S
@tstrategic plan @0
@u~e7
Associated 
Biological 
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
Jeddah ~gODjibouti 
Jzt-Йafjhj
Kigali 
Mitigation 
Montevideo 
Nagoya 
Nhcibfd
@Dstocks @epoissons 
_7Inadmissibility @BIntervention 
#4*g#Dprevention @wcontrol 
#t@rMujer
@d#Fa 
{de 1973 |}=Y#X#A~lIpar 
~h]b nckhjap mafdasfeFbb
&y制造#h~e:
+b^A@a#z~rC*S
#k=!
%V#uDelito y *1Penal 
~q8&k~l(se Establece 
地中海
#f@g~mbby Land, Sea 
~erabdIjxe 10 sahfh 
修正@]《1961%,~hH
#T~g/&ISoudan &ISud
%!<)%YDevelopment, 
&q不受~cW
@1@2~eYFacilitation
@G在
Nhcibfdasa 
Nueva Alianza ~i7#s
Oakkcfneihj
Occidental 
Ozone Layer
Pandemic %l
Production 
Rdnbphjasa 
Regulation 
Repression 
Second 
Sendai 
Siem Reap-Angkor #N
_0jadkfalc 
abDahc 
abdbarch abnAazcch 
abscdcazce 
abtvaj %z#wlabdfam 
ajcede 
bbkAaG 
bdhi 
belgrade-principles
budapest-memorandum
dejamlcdbq 
drcvha، dogklbha: 
d’autres 
fcCcdbp ~cNghkfcBb 
gumaldcdbq 
instrument 
jaibhhbb %R
kfonc g fuwalagdai 
l’examen 
matériels connexes
navires
non-prolifération 
odbBkaycdbb
omfeglcdbt 
osalagdasa 
programmes 
prévenir, 
qmfb pidab 
ressources 
réduction 
sane
sauvegarde 
tvaj 
whaling
wonoAci hFcfu kfone
{Acuerdo|Convenio} 
{ac|asa|aio|ui|ai} 
{up|asa|aio|ui|ai} 
{的2005年|的|}@C
~bj#:ycdAbd
~fd_Jabvnb 
~j1Índico 
~t3fAigwa abdqdfie 
#,Establecimiento 
#Baw ohkedaglcdbb 
&0abuIfh abmaxbce 
&i_'~kr(révisée)
+z@,*c
<I~gu<0abdogfC ~j!
=hCelestial Bodies
@Hl’âge minimum
@f*d*e@0
@u@y<M
Budapest
Civiles 
Civilian +U&rTime 
Comercio
Compact 
Conseil 
Crime 
Código 
Hague 
Heritage
Madrid
OeiaBd@b
Rkasag@!
#M@e@:
@wLimitation @B~aWOffensive Arms
#T@r
@-@D~kE@Dconflits armés 
<!@m#!#ABiotecnología
a ibfc b mfbibfcdbb g 
+T#u~eV@F
@aunique 
#'~bE#z#k~bEassocié
*b~bT~vIharcèlement
&]+R^F#h~n!
~luDesalentar y ~jW
土著&q民
最低%,龄
#f~j0Traffic &r~c(
#j_0#[
#y%e&a^3&Iressort 
=Yréglementation 
@t*dContracts *a@f
Sendai
Slavery 
Tampere 
Towards Inclusive 
Victims 
_YFuerzas Armadas 
aarhus
abdfajm 
abgdccE 
abgiHcl 
abvcjah abdmhc ~j!
afcfta
afoybq
amr-2024
aogidab 
aspects 
au-act
bamako
blb 
dayton
dchagcfCcddalckdbv
doping
durban
fabghdce
geneva
heiibke 
hiv-2011
hkekohc 
icescr
ilo-29
ilo-87
ilo-97
ilo-98
lfAi ~j5
l’environnement 
l’indépendance 
malabo
maputo
marpol
maybluv 
migration-progress
nagoya
navires 
podas 
pêche
ramsar
recours 
sdg-2019
sharks
sida d’ici &h~tj
stcw-f
unclos
under 
unfccc
world”
xajq rmfm abfbace 
{aogxmad|aogidab} 
~b1abdchaG ~anibcw
~dn{共和国|}~q:
~fI是
~hD免受陆上~kR
~hI：快速加紧
~hw所产生惠益
~il~s3包括~o"在
~k/dcnamohkbiahkb 
~krpar terre, air 
~oaLatina <1Caribe
~r!bthwaG ~ly&0BEe
~rl{| de La Haya} 
~ua@5#etitulaires 
~vG枪支~k'零部
一个新增特殊
临时自治安排
主权
于宗教或信仰
从非~uI向~uI转
任何形式拘留
伙伴_Q
作品提供便利
全面
共同
délivrance @Dbrevets #k@eveille
@1@2Cessation @BHostilities, @9
@w@g
=!problème &x#Adrogue
jafcdduv defanev b ~kb
Dadgcdrbt a 
Sudán #uSur
#t@r
@a#?&h~ipseptembre 
#T@3~m8Internos *c
%R#[amohkudbgedbci
*bpopulation ~vI%u
1948%,结社自由
l’Asie &ISud-Est
~e:&q口
~il内政~mt~k'独
~mv遭受~x/或监
体所造成损害
刷品阅读~uR获
反对
号)
外国仲裁裁决
契约
女性罪犯~mB~e/
审查
宣布印度洋为
就业
托雷莫利诺斯
有关
机构
法治
消耗臭氧层物
联盟
设定来文程序
部分
#C~mz残骸清除
#YabtAanc 
%Z~ej~i7*x
%m_"forcé
%q%YProvisions %Y
&(&K%I%P@G
&[主持下召开
&d~dB
&g@]~qg~dl
(Gfakajal 
*!bbqdice abiade 
*iPrevent 
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
=q^0~sY~dX
@)~eG<0abyicm ~j!
@fChild Abduction
@k<(~ia~cS
A/CONF.199/20, =u
A/CONF.207/11, &v
Agenda: space ~qb
Bcj dujfie
Cape Town 
Ciberdelincuencia
Combating 
Convenios 
Costa Rica
Cour ~nv*T
Cybercrime
Doha
Hazardous 
High Seas 
IeffejcChj
Jepfawbphj
Lkeiwolzhj
Marrakesh 
Migration 
Nutrición
Objetivos 
Político 
Poner Fin 
Principles
Problemas 
Productos 
Programas 
Sancionar 
Southeast 
Terrorismo
Tlatelolco
Transfronterizos 
Transition ~h[~e[
#J@e@:
Maintenance @B@f~f]@wSecurity
au statut @Dréfugiés
%B#A%0
~lf#,*Q#u
&G@c%RNRЧ b LGRHo: 
~vc~eTa Bordo _Y~tp
=j#a#z#k
@N@2~o,~ok~ycFair 
床洋底~k'底土
政治
生物
规约
#TAfrique 
&[第十二届~fI
&hl’intérieur 
&y~e:麻醉药品
2012%,开普敦#I
@1Establishing @g
@G+J解决
@W~jz~yh~jQ~w0~p!
@]#2
@a#f
Tribal Peoples #O
Víctimas 
Xejolzkekbgd@o~fX
^3non privatives 
^Xantiterroriste 
abdhaEiag 
abdwaqjch 
cybercriminalité
formation 
général 
implementation %Y
including 
jbwcfmfchkomdahkb
l’Union 
l’environnement
l’exploitation 
mfbdrbmev 
nucléaire
outcome +P
polar-code
société 
sudan-2005
tqjaGag &Yabdiqb 
with 
{q|b|t|cp}
{之|的|}
~c:&0~gz&0Hbs ~bM
~cL=l
~cu@r
~d6un mundo más 
~e-+R仇外心理
~gk~yR^H增订本
~haabpvboc
~invieillissement
~maRoma %Z
~pz采取紧急@?
~uR或*W印~ys得
“~e.次+2~a6”
争端#h局势以
执法~jL>4武力
无国籍&q地位
景下保障%h小
西非%1~gl~x]体
诱拐&K民事~nN
遇之%S@l
#"#q
#C性*L受难者
#edéplacements 
%[&Pfexfewakjb, 
%d#wlabibake ~q3
&3~jcycfkg %6~bO
*z化%c中~l:~dk
@M@F
@dLagcke Ygfamu 
@t~oE*a~g0~tZ~lv
A/CONF.166/9, &v
A/CONF.197/9, =u
A/RES/71/256, @P
Bacteriological 
Common #0@0Debt 
Fbdedhbfagedbci 
Hong Kong, China
Law ~lWOfficials
Sharm el-Sheikh 
Washington, D.C.
^BIcynodefandui 
^TNo Privativas 
abdqajc abdazce 
abfkfm abdogwbs 
akgckhkgcddahkb 
imd qfaE abgmxb 
internationale, 
internationally 
jeddah-amendment
kcffbkafbelzdai 
leurs munitions 
l’agriculture 
>c~aa@e~u:~sI~mE
%K@w*R@B
#k@D
%x#Amise au point, #A
~pR+K#uDesarrollo, @r
@U~gZb mfaBdasa ibfe
a ~s9~afgaafoycdbp
~jK~yC~Aa跨界~bX
#,~c!*cRefugiados
#h农业植物~uO
%Rekaidap Pdcfsbb
&y转让其~mv权
+N#TAsie centrale
@G采纳~x(标志
@]无~uK约束力
@a_6Stateless ~g'
règles minima #z
~iV主义+R~iV~Ad
~n[~ia%Z&tSur-Sur
争取公平*z化
给予殖民地%1
背~Ao规模^6~cM
阿尔卑斯山@l
#G+2决定因素
#i@2>O~c8Groups 
%,{大会|}~d-&J
%d#wlabqfahl ~bL
<U快速@?方式
=k可能威胁#C
@fOrganizations 
A/RES/54/263, &v
l’efficacité 
l’enlèvement 
mfakbgamcvakduv 
nbmlaiekbBchjbv 
~d/@x：~yy&(~hE
~h?hfcnhkgev ~pP
~hy-吉隆坡~d]
~kR长期%h性%)
~mn~aP~lP%(=!~qJ
~oK=zifbde iambe
~oi*8<Siekcfbele
~pY#6^H~m6~e?~l.
écologiquement 
“Space2030” 
储存细菌(~zK
国收养~nN#v&K
#eresponsables 
#m%Y#4
%c~k"%]
%m~f8pacifique 
&Lndq 
&Obbgmalcj Bcj 
&d%s
&e@g^C~dB
&hl’esclavage
(dlamz 
*aMediterranean
2012 
=Bobfs 
=Y@-
=Z~eq
=pd’adoption 
@'jfda 
@MConstitutivo 
@Z{de 2005 |}%e
@[bbvake abHjce
@k_L#p
@m{las |}
@u~l"
Acuerdo
Acuerdos 
Africa 
Almacenamiento 
Alta Mar 
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
Consentimiento 
Crimes 
Desechos 
Dialogue 
Disaster 
Documentación 
Durban
Education
Enfermos 
Europe *d
Fisheries
Función 
Gagchkjb 
Gefbyhj
High Seas
#,Examen @eMitad @ePeríodo 
@I@B=V
*dRoad Signs @wSignals
~l8#k&h~k8@Daéronefs
#ASalud 
#o@m^T#u~ohRector 
*Zb defanag, @X~i]
#h惩治~yo~x1~pr
%Rmfcnomfcyncdbt 
@]纽约@x
~gm&y进出口~jq
~o!Agotan @rCapa 
无害~hD拆船@l
海+R空偷运~nO
&K色情制品#G
1982%,12月10日
@La 
@f~tX*aLaw %YSea
A/RES/61/106, &v
~hk#z*b&2Sud-Sud
~pRCirculación 
保障(最低标
斯亚贝巴@?<W
#Tvue 
#V#w
%h#x
&-^H~ps友好_Q
12 Jl/pBovo ~u:
<!@N@2Biosafety
@'~neidb 
@a#?
Hyogo 
Igualdad 
Istanbul 
Marine 
Minamata 
Normas 
Nutrition
Ottawa 
Peace
Pelindaba
Responsibility 
Review 
Salvador 
Sociales 
Sommet 
Space 
Uedsjajhj
Ulterior 
Wastes 
abdjgsle 
abdmhcch 
abfEajc
abgjaD abDkanc 
abhnacag 
abiabdc
ablrj 
abobad
abxay 
africaine
ahawcdda 
akgckhkgcddasa 
alto nivel +I#8
asdchkfclzdasa 
au rôle 
avfedc 
aw awfexagedbb 
awuBdasa 
bawac 
bbobad &0
ccamlr
ccw-ii
communications 
con 
culturel 
disability-2013
dmfhe 
dmjcm 
dsanre 
d’un 
ehmcjkev 
escazu
fabghdce 
forêts
frdace 
iafhjasa 
icynodefandaio 
kfedhsfedbBdai 
kfedhsfedbBduv 
kfone 
lbr, 
lrkfk 
l’Antarctique
l’Atlantique 
l’exécution 
l’information
l’éducation 
maiaAb
maritime 
mfcnahkeglcdbb 
#k@e
Worst Forms @BChild ~on#O
@N~k6Suppress @w~i"@w
<8#e~fu@D=S
%e&h_i#Apartie XI 
iafcp b ajcedag b 
%RnelzdcpCcio ~a9
于表现@]路线
国内#h#C
&q+R视力~Aj已
A/RES/69/283, &v
a Mano Armada #t
~Az~ff@r~gR~q8@3
~kN~uA^6~kU~Aa@l
到~tj%,终结%'
#G~h(
#uNiño
<1~lh~fO*1#T~m8
@1@2^QSubsidies
@C^H
@a#z
@f<ECourt
mfege 
minnesota
monde 
nasagafag
nuremberg
nutrition
petit calibre, 
piabc 
recaap
reconnaissance 
sane 
santé
slavery-amended
un Mundo 
vefejkcfe
wafzwc 
wafzwu h 
wbawcxamehdahkb
xnafagzq 
xnfegaavfedcdbq
{la |}
{世卫组织|}
{国际|}
{海牙|}
{行为|}
~Bu)及毒素%X
~c)Jurisdiction
~cX~bU~e-
~d?伤者病者
~dI&Y@[
~dn~f.~q:
~dodgh abvazjag
~fI程序任务
~gk侵害
~haabwamz
~hdxejltBcdduib
~i7#s
~komfahkfedhkge
~l?品
~l[机关独立
~n)Booby-Traps 
~nM%o&y&g
~nlhfcnu 
~ra@"
Йaveddchwofshj
“~uM2030”<W
”dIgdj abkde 
东南亚
伊斯坦布尔
体育
兴奋剂
养护
初级~k"保健
区域
地雷
大西洋
宇宙航行员
安提瓜
我们
控制
曼谷
最后~pu
民主
沉积物
目标
系统
部队~iX
重振~e(
间_Q#I
鹿特丹
#!Alimentaria 
#'alimentaire 
#M>a
%!Recognition 
%4y ^'*c~g-~qK
%5interdisant 
%Y~nGAdequate 
%[~t?ngbycdbb 
&a*D@e~c"~go%e
@a*a#/Seizure @BAircraft
&Imaintien #A~t[#k#A
~ubSalif, @wRas Issa
%wJerbp b 
分享其~x4@]~hy
岸#h加沙地带
%,道路交通@l
@Dcours d’eau 
a New @f~jVOrder
停止敌对@?+R
%G~ia@Q~oe@r~tW
&hl’occasion 
tous #e
~u6&Y@[
~uA深海^6=l#C
~x,债务重组
叙利亚
最恶劣形式
港口国
相关
管制
营养
：努力实现
#H%R
&Hscl gafh ~gt
&dSettlements 
>W%YAbyei Area
@1<6@g~fr~ie@g
@G~mv类型~uG
@M%Z
@iy ~kG~fo>a^9
@muna Cultura 
A/C.2/59/3, @P
A/RES/79/1, &v
Addis Ababa #N
Biodiversidad 
Construcción 
Controversias 
Corte Penal %a
Erradicación 
Implementation
Instrumento @F
Mnnbh-Mwcwhj@p
Obihj~jdhkekok
PFFcjkbgdahkb 
PjadaibBchjbv 
Transferencia 
_4coverage, *B
_7Enhancement 
_8fabimabe ~j'
_P@y#q~v)qhfr 
abdmajo abJdhe
ablcfbfqca ~nf
abnyb abihyjc 
accélérées 
aw ojfcmlcdbb 
biodiversité 
dfhgjcab %z~mS
démocratique 
fcsolbfagedbt 
ferbadelzdasa 
fuwalaghkgo g 
j Gfakajalo =i
juridiquement 
l’économie 
man dexgedbci 
mfchkomlcdbqi 
rémunération
soiedbkefdasa 
wcxamehdahkb, 
~c62024–2034
~gW{| de 1949}
~imdomestiques
~iu@)labqjcde 
~j4Substances 
~j9~r3~e2ibcw 
~jg&(<U~Cz#6^H
~k7bgroch rab 
~lC~erbgmalcj 
~maNueva York 
~nuautochtones
~peabpjyme ~r8
~s!Materiales 
~vu{del|al} @W
~x3防治%'毒
êtres humains
“%c社发~sQ
互助示范%O
激光致盲%X
纳~e)+J峰会
萨尔瓦多@x
#,Arreglo ~lt
#X~m3~Dz+Z~nv
#v平民
%(=!système 
%-au ~k3
%P@/~e.{项|}
&.~tP<BEvent 
&G@c
@,@eTodas 
~bC*[@B~eZ#f
*dOffences @w~m!~jT
Montréal %e&h@D~eC
ncjleferb=Rb #]&n
未报告#h无~E:
^H~m6@]~eK后续
大湖区%o+R稳
#ASalud
#B#Fa 
%,~jN{和|/}~hI
%T#kpunir @r~uf
@f>V~eS@0
沙姆沙伊赫
萨摩亚途径
@G与~eg~yC联
@QFacilitar &k
@a@H
Sudan ~bY*a~gN
g jahibBchjai 
y @3
严重违反#C
空气污染@l
达尔富尔+J
#J>a
%I@x
%R~D!=Jkeweje
%m~f8&I~na~vP
&9&Y
&[~e?全体*'
&dEnvironment
&o核试验%O
&s~bS&a~kc~m/
(~yA_,职业)
*-~bH~yc
1967 
1968 
=2~t?ngbycdbb
=8海盗
>1+O1930
@.@[
@i~ia
Accord-cadre 
Aichi-Nagoya 
Alma-Ata
Alta Mar
Children
Conflict
Dadgcdrb
Declaration: 
Djibouti
Efsedbxerbcp 
Estambul
EwKcnbdcdduv 
Exploitation 
Fishery 
Food 
Galaycdb
Glasgow 
Harassment #O
Headquarters 
Helsinki
Ienfbnhj
Implementing 
Intellectual 
Kinshasa
Mediterráneo
Mujeres 
Optional @N#D
Penal
Personas
Pollution ~h[
Port State =o
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
Transporte @F
Tribunal
Watercourses 
Workers 
Yokohama
_4coverage *B
abdgybe 
abdhavk 
abdobre 
abdrsde 
abghdce 
abiabdce
abibake 
abkAazc bbonh
abkvjo fabhfG
@k@e
@9@B
&rWest @w~jwAfrica
海员~iT#h~l/~q]
*Zb defanag a +"
~ps新@]#C~gl秩
#AUnión 
1952%,+2~Cv准)
@Ddispositions 
contrecarrer #k
vols &h_3
买卖&K+R&K卖
+G=o*i~lm@f~oH
@N#f@g~ac_N~nC
#i*a
&(~rF&-^H@G*f
&q民享有+J
@0Landlocked 
abpjfar &0~l5
abprmaD 
afsedbxerbqib
akjfukai iafc
anniversaire 
awafake 
awqxekclzdap 
basel
bbpdd abdgrme
bbrm dh 
bdiadbe 
belem
busan
byabr pkb ~r7
caadp
ccw-v
cedaw
charter-paris
cites
commerce
consentement 
dchcdbb gevku
death penalty
dehblbq 
dehlcnbq
dhi 
diplomatiques
d’ensemble 
d’une 
efficacement 
enmod
fabrication, 
fabyre abiade
faire face &a
fexdaawfexbq 
fins 
g fcxolzkekc 
gaafoycdduib 
gaxiaydahkcp 
gcfvagcdhkge 
ghcv 
hawhkgcddahkb
hiv-2021
hmfegcnlbgap 
ibsferbb
iccat
iccpr
icerd
jcpoa
kazan
kyoto
lrtap
l’Agence @Y
l’Europe *b
l’unité ^0
malmo
mfchkomdahkb 
mfchkomlcdbp 
mfchkomlcdbq 
nahkome 
nepad
opcat
ospar
pnjckca 
pêches 
qdci 
qncfdap 
qncfduv 
rFj 
sanagAbdu ~i8
sans littoral
sdg-2023
seafo
siofa
sociaux 
solas
stupéfiants 
traités
trips
uhc-2023
uncac
unccd
@M@e
%YLeague @BArab ~l2
%!~ow~HA&NMaterial
~Hz~iG
%h消费#h生产
Law at @g~c)@w@f
%i#A~bT
&Ma 
&o~cW@]>T
@Z~b3~rC#'@D~dp
b ~ey
老%,&q
&hmi-parcours 
@G推进&]<V+R
#kéquitable 
@N>1~k2%s#D%s
@k@F#t&k
Pact *aFuture
untoc
violence
walzduv 
water
wcycdrcg
y Equitativa 
{Kyoto|Kioto}
{中的|的|}
~e2ibcwa
~eK~Bk~Gg#C*'
~eacollective
~ee+Ysyndical
~erfabdrcvag 
~i7>P#uTabaco
~il依&(@E~CA
~j4Substances
~ma>Q%Z~rx~eI
~nS%o~mC
~or_0
~pn*cReclusos
~rWIndígenas
~rz~rX*b
~v(~bGabihyjc
~vDnasagafev 
~ve~c.&0rabe 
~wF~ju#TCaso 
~wJ~hNVessel 
Цcdkfelzdap 
Цcdkfelzduv 
信息+2
巴布达<U<W
#"<J
#NPlan
#j@b%R
#ypolitique 
%(@rrégion 
%7mfegahonbq
%r{iad |}~y5
&K卷入*L#G
+Qfaciliter 
10 December 
<0hrf dogmad
<1Bienestar 
=ZGenève #?
@1@2
@3Fondos ~nD
@i#,*Q
@p#H%Mj iaft
@u&mabdfqwe 
A/CONF.206/6
Accelerated 
Agricultura 
Ammunition, 
Association 
Bamako
Behkb 
Damcdsescdhj
Declaración
Disabled ~g'
Económicos 
Eficazmente 
Environment 
Eradication 
Fines 
Inmunidades 
Kigali
LkfekcsbBchj
Maputo
Non-legally 
Ocsbadelzd@U
Otras 
París
Rabat 
Radioactive 
Responsable 
Revitalised 
Rules)
Stockpiling 
Terroristas 
Tunis 
Túnez +z~fN
Violaciones 
#)@e_j
#J@B=V
@E女性~hz#h~yx
~BC@w~gTFreedoms
+J与%o@]~Al及
a ibfc g 
fond @Dmers ~A0
#A#X~m3#k#A~n5
jaffomrbb b #[
%,%E*(%J
*W&q类住区
*f~EI+R选举
@G开展
@f*d<GSearch 
~wY~Ei~c-*c^V
~zz@F
遗产@l
#Tcas 
#u~tEMarino 
%!Law 
=k#C~bW~dl@x
@2=o~qx^W~wZ
@Q@3
@Z+b~EY^A~w1
@h%m+Y
@k~yhTortura
Work &r~hN#O
abgqajce ~nf
abiad 
abycm 
afoybb
afsedbxerbb 
ajcede
aplicación 
appartenant 
awchmcBcdbb 
bdahkfedduv 
certaines _O
chap. 
communiqué 
development 
dhawAe ~xd_2
dhvke 
différends 
fDcke 
fabdyabre &0
fcsbhkferbb 
final 
gaxgfeAcdbb 
gaxncphkgbq 
gbnag 
gfjcdfbchfo 
giEcE 
hky abdhaie 
hmcrbelzduv 
initiatives 
instrumento 
jeddah-sudan
l’Afrique 
mfchkomlcdbp
mfcjfeAcdbt 
nbjap Feodu 
nckcp 
opérations 
pf gkccm ~xi
plan ~cG#z&i
prisonniers 
programmes, 
prohibition 
propriété 
qui peuvent 
rcdkfelzdap 
responsable 
sahonefhkg, 
space-debris
tfbnbBchjap 
transport @"
une 
upeace
vbibBchjasa 
zones 
{lcqch|lsch}
~BSbbibakag 
~CEau 
~E]~dG&!<O*u
~IY~gW
~cNkafsagap 
~de~wo
~dk精神~k"
~e?~zJ论坛
~fJ~u9
~g0Prisoners
~gXBusiness 
~hWbdcDak >X
~jp@)lkdi ^(
~jv&x%e&a~ht
~k/~pc
~l[：迎接
~lqConsensus
~nGOrganise 
_S^A~qi@e~e5
10-Year #0@B~o-@w
~A/#h&q民独立
=8陆+R~Cn@]~d]
>Q~i6#A#X#A~ka
~uv~sI%Ha @3#p
~y"@D~nu%e&a#)
@E&]少%,<V%)
harbelzduv b 
#k&I
*cCrímenes 
g jadkcjhkc 
~IY~jZ
~iG>f#T^K~gG
~mz~l[出售
~op#D~dDArea
~pm及~mI~mM
~w0~i(
~xHltncp ~fS
États
一揽子~dl
世纪
体制建设
公众参与
刚果~EI~f.
加强
劳动
各国
团结起来
实施
布~eh
常规
应对
拉巴特~n(
挑战
捕捞
改善
文书
有效
杀伤~jL~EA
条例
某些
检察官~q/
永久
法庭
爆炸
爱知
第四
粮食
综合
罪行
获得
补救
过境
运输
阿斯塔纳
!X!X!I 
#Bhkalckbq 
#C~hC
#F%R
#G&[~h(
#V+X
#]~fFhkfed 
#dDkane ~C5
#x中%1
%!Civil ~rh
%(#e
%/@muna ~oI
%8~jo~Ei~cP
%YChild
%]权{利|}
%c~zK伦理
%mmarquage 
&(~e.号~DS
&0Bjl ffov 
&o~l?%X
(kfaim 
*9Químicas
*wmagcncdbq
+2~yD在~dk
+G~hM@0#P#7
+Qréduire 
1954 
2017–2030
=Jjaffomrbb
=Z1958 #Z@r
=k~bU~iV~e-
=sbbaqgdai 
@.@)
@1*a~ei
@G#v非
@a~rC
@d~rThatxe 
@f~ic
@h~d"
@i%Z
@u~pedfajm 
Abolición 
Artificial 
Atlántico 
@W@e
~dz~n?@B=r
~A5#h~hG@]规定
~gT@7@w%sat Work
poursuite #A&w
~gl+R+2及>5%I
@E少%,~l[~nZ
~jh~n'~r?@D_!
~v'b ~iQ
=Z1989 ~fb#k
@ca 
~Mi&q命%o@l
基加利~hv
子孙后代
强迫失踪
未来
第一
难民
集体谈判
#DRole 
%Rajexedbt 
%Y~gE
%]&(%]法^H
%m_"%(@r~xM
&0qhfl 
&y出口文
+H明斯克
@'~l"#d
@.abdugjse 
@0~f]&r
@G为盲~DI
@f~on&1
@i~qe>a
@mPandemias
Bcj abdhFd 
Central
Challenges 
Combat 
Compliance 
Connect ~jo
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
Kampala
Kyoto
Libertades 
Lkajsalzihj
Madrid 
Marítimas 
Mental 
Migración 
Migratorios
Milenio
Mine Ban @T
Municiones 
Nacionales 
Nuestro ~og
Organismos 
Particular 
París 
Peligrosos 
Peoples
Personnel, 
Población 
Population 
Preventing 
Refugiados 
Relating *i
Réunion +A
S/2018/1134
Salvamento 
Ships
Technology 
Tokyo
Torture
Violations 
Zone 
_V@N*a~g)>P
abargqaEce 
abdranFe <0
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
~yh~ji@e*9@eFuego, 
~tU~c(@B~pPas ~r"
~k6Deter @w~lm_1
~x'件#h~pt@]~d]
~b6#Areunión 
@E~kP+R科学
千%,
+M~q6#Fb ~pF
减少
第十一~yI
#k#e~Ka
%Rmfawlcic 
%m~a/
&(在~m4~mC
=Z~go
@Denfants, 
@G+H~rd
@m~kG
^7便利化
abtcsfbfqc 
abtvajce #d
abuadb 
abuifl 
abyrce 
afsedbxerbb
ahdagc 
awxafo 
bdIgdj 
beyond 
bien-être 
bkahfh 
ccw-iii
dcxejaddap 
dimag abycm
drcvagha، 
effets 
espoo
fabpdh 
fabtmaje >7
falb 
fcwcdje
femmes 
fewakdbjag 
fuwalaghkge
fuwdasa ~sq
g xemendap 
gfank JjaG 
guerre 
hajfeAcdbq 
harbelzdap 
havfedcdbq 
hcbofh 
hcjflc 
hgawanu
honag
humanitaire
iefjbfagjc 
jadjfckduv 
jehetAbvhq 
jolzkofduv 
judiciaire 
juridiques 
kcffafbxiai
kuhqBclckbq
lfcho Jcjo 
l’Afrique
l’emploi 
maiaAb 
mbkedbq
mfchcBcdbb 
migrations 
munitions, 
nationales 
occidental 
par 
personnels 
procédure 
production 
promouvoir 
racial 
saicm
troisième 
tuberculose
vbibBchjbv 
violations 
wcpfc
xemfcAcdbt 
y #S
{,|} 
{c|v|i|ib} 
{eq|cp|ot} 
{|las }
{|los }
{活动|}@/
{物|体}#v
~Az+z
~BX#u~j1~lt
~a5_?@q
~aW#J@0
~c,futuro: 
@D~gb~Kr@e~naarmé
~eP@B~qs@B~el~j3
水道#h#C湖泊
<B~lX@w^Y
~A.@]+2正义@x
~Bd~Ke@G@E在
~a1#A~sy
1951%,
_9=O~qjb ~iI
&ivilles #k
@h%m~f7
~c?abxajqc 
~eq<y~bx~gG
~fAdcsa
~fL燃烧%X
~hA+R其~pt
~i]^O
~ig%G
~k1minimum)
~l(queremos
~lD%v=4dbib
~ls%Y#4*g#D
~mQ&y&g
~mn@-
~ovfuture: 
~pq-~hB
~q[五项#2
~qu^H~l.~h(
~r4abqhazce
~rKLigeras 
~uG*(%J
~vL^6总~bV
~wlabkjh 21
Éducation 
Ética 
Хbashj
与#x
中非~f.+J
利雅得%)
坦佩雷@l
放射源%o
阿瓦扎#6
：@?呼吁
@e#a
~o7~g:@BLife at 
~AB@w~iD=o@0~tZ
~HK淫#h~Co@]&)
1989%,土著
#AVida 
@Despèces 
@G获取~uO
b aw bv ~wg
与=f
巴塞尔@l
平衡*(~m0
核%X
~jh@e
#D~qD~iB@w~pT@B
~aR@]>U
&(#E^H#h
~P-_l#ASanté
2011%,
@G被盗或
b fexgbkbb 
毗连区@l
~ra@e
@n@B
公认@]=f#h~mu
%Y+a&.@w~m'~wU
_-~gH%,十%,
b mcfcneBb 
issu #A
~P-#z
透明度@l
*cCursos @eAgua 
Species @BWild 
@G@E总部@]#I
&]+R&o~Ch#h&K
*d~HA~od@w~rA
《1930%,~d:
~P-=m
~eOb 
a Culture @B~CN
l’état @e~s7
@]@C
@7@w#i@2
&]#h=8~Ef~pr
%,~Cz<W
~bz@e&C
~g:@B@t@w~vf~j3
@]@x
@E&o~zP#h~iW
2007%,^6~uE
~cY@e<F
%!%Q@B~m"@B~CX
^H@]@?#h倡议
~g.@w~oE
~u:%,
~lV#F@e~c]%R~pE
&1@B*PUnity @a
题为~Ak@]~F!
~vx~zH@w~kZ_N
#h解
》2005%,@C
#o@e
&T#D~aj@B&N~i)
#h#v=f@]%1~yD
Piracy @w~je
&inormes @e~z4
#J@B%q~M:@2#P
@G~yF质@]~mA
~Q2Ciudad #u
@n@w~Cb
~E8~F.#h~u-
=Z1999 ~n3@e_"
*a#P%C@B_W~l2
~EE想要@]*f
@w=h
~mt#h干预
@M~p'@eEuropa 
@N+E@B<Y
~n1@]~cL%h~hw
@wTransfer 
~yt~A,#h~E/
@W#A_M~jr@e~LE
@w^W@B+C^Z~qq
~x[~yy@]&[~h(
~zU#h%)
hoja @eruta #u
~Qq~mi@BSudan
%P@]&)
@w~b[Access
城市#h~Kk
~E"types @e~Di
~eP@B~B6
@]&y~gk&g~QI
Movement @w
~Js@e~eQArmado
~rn@B~B.
~Qr~nN@]%I#h
~gL@m~f[@e1961
~v3@BPiracy, 
宣布#C%,@]
~jA@ewafko ~hh
&Q@g~gN@B~tC
@]#I
@Z@e
@t~HN%Q@B~tC
~DO@]#E
@eGuerra
@w~oz%Y~wR@B
~mC@]~q/~QO
@eguerre
Abolition @B
@e~zd
Diversity @B
~Az@m~CK@e~mf
_7%s@B
~Bw@e_i@Dlois
~lb@B~G4>W@w
~gL@e~pP
~sv@B@"years
~q7@e~Lm
+G@7@B~n-@w
~u]@e~oa
Rule @B
#J@e~bJ_Y~vj
~F[@B~c8~GV
#Tmateria @e
~HA~wN@BWar
%/%Z~oI@e~by
~lb@B~c)~fj
<(@e~s.@e~vk
@Z~h"@e~x7#k
@Z~s"@e~pG#k
@a&I~wQ@e~Iv
@eAmistad y 
@ePropiedad 
@el’Ouest 
@e~ecofagdqv
@k+z~EU@e~Pv
~vV@eÁfrica
#,~jx@e
#t~b'@e
%/Modelo @e
@F@e
@I@e~c3
@eHong Kong
@eKimberley
@eOzono
@ePaz
@e~q4&I
@h*b@-@e~sB
@r~tW@e
soins @e~sy
~dC@e
~fp@e
~jv@S@e
~sI~kd@e~tb
~tM@ePeces 
~w5@e~pP~pK
~zz~E9@e~G/`;

export const NAMES =
  `~r-|fr|=q=m
~r-|es|_M@e*0
~r-|ru|~ep~i8
~r-|ar|~iL>X
~r-|zh|@E&-
~fV|fr|~r0#ACour @Y@e~NB
~fV|es|~c!#ACorte ~R8Justicia
~fV|ru|Lkekok@A_/Lone
~fV|ar|~oLbdrsde abimb >7
~fV|zh|#C法院~zL;&(法院~zL^H
~h1|fr|@a*:=m
~h1|es|@k@mPrerrogativas e ~J5@e*0
~h1|ru|%[+0~G1Jerbp
~h1|ar|@u~oO@y~o/
~h1|zh|@E~eD@l
<m|fr|@a*:@D~knspécialisées
<m|es|@k<C*c~NQEspecializados
<m|ru|%[+0hmcrbelbxbfagedduv oBfcyncdbp
<m|ar|@u~oOabfsabag abdgxyye ~o/
<m|zh|专门~yD~eD@l
~ni|fr|@a=Y#X>b%y~m3@egénocide
~ni|es|@k+z%V_ZSanción #uDelito @eGenocidio
~ni|ru|%[~hq~IAscdarbne ~PM;%[scdarbnc
~ni|ar|@u~H-qjcde abtlame abqdaice ~Jb
~ni|zh|~gm及惩治~uL@l;~gm{和|与|并}惩治~uL{行|}@l;~uL@l
~d8|fr|@a=Y%y#A~o3êtres humains ~Dz~z"#Aprostitution d’autrui
~d8|es|@M+z&p#A~tW@e*yy #AExplotación #AProstitución Ajena
~d8|ru|%[#[kafsaglcp ltnzib b h Pjhmloekerbcp mfahkbkorbb kfckzbib lbreib
~d8|ar|@u~IK~cblabpuxay faogBbab miaje abBcj
~d8|zh|&o贩卖&q口及取缔意图营利使&q卖淫~mM
~xs|fr|*D@e~c"~u:;*D@e~ln{ de 1949|}
~xs|es|~y]~aa@e~u:;~y]@e~jZ@e~u:;~y]@e~gW
~xs|ru|~m)ak 12 egsohke ~go~wo;~m)~go~wo;Bckuf{c Scdcghjbc jadgcdrbb|cv Scdcghjbv jadgcdrbp|ci Scdcghjbi jadgcdrbqi|ziq Scdcghjbib jadgcdrbqib}{| 1949 sane| ak 12 egsohke 1949 sane};_?{bc jadgcdrbb|bv jadgcdrbp|bi jadgcdrbqi|bib jadgcdrbqib|bv jadgcdrbqv}
~xs|ar|~iHabdIjxe ~CB;~iH~gt~u:;~iH{abdikfme |abdljde |}&0~CB;~iHabpjli {biad 1949|abdIjxe 12 Jl/pBovo 1949}
~xs|zh|~ms;%S四@l;%S@l
~nh|fr|~h,@Dblessés ~A0malades ~Mq~hg#Tcampagne;première =Z~ln
~nh|es|~LL~ud@3Heridos ~Gu~B-~w]#TCampaña;{Primer|I} ~Lk
~nh|ru|~rNfedcduv b ~I/g ncphkgotAbv efibqv;mcfg~Pw
~nh|ar|~F1abqjrC fabdjAC labkfag ~Hs&0abdcmah;~k7abpfbC
~nh|zh|~L9战地~Ea境~Ar;%S~M)@l
~kf|fr|~h,@Dblessés, @Dmalades ~A0naufragés @D~hg@Hmer;~qV=Z~ln
~kf|es|~LL~ud@3Heridos, @3~B-~GuNáufragos ~w]~uSMar;{Segundo|II} ~Lk
~kf|ru|~rNfedcduv, ~I/b ~DpmakcfmcgCbv jafewlcjfoCcdbc, bx hahkege ~bOhbl @eiafc;gkaf~Pw
~kf|ar|~F1qjrC fdjAC fBjkC abkfag ~Hs&0~l5;~k7abDahce
~kf|zh|~L9~hC~Ea及遇船难者境~Ar;%S~e.@l
~hU|fr|~JKau ~pg@D~K)~RB;~Pg=Z~ln
~hU|es|~LL%Hal Trato debido a @3Prisioneros ~Ry;{Tercer|III} ~Lk
~hU|ru|_?@baw awfeAcdbb h gacddamlcdduib;kfck{zq|zcp|zt} _?@q
~hU|ar|~k7#ddiadbe pojC abrjl;~k7abDabDe
~hU|zh|@G战俘待~Ar;%S~uN@l
~kg|fr|~JK^A@-@D&fciviles #Ttemps ~RB;quatrième =Z~ln
~kg|es|~LL~mE@,debida a #S*y~wM#TTiempo ~Ry;{Cuarto|IV} ~Lk
~kg|ru|_?_0~pNga gfciq gapdu{| ak 12 egsohke 1949 sane};Bckgcfk~Pw
~kg|ar|~k7@)~sn~CZfkg abrjl;~k7abjalie;~k7#d~e7<K~CZ{|nc }fkg abrjl
~kg|zh|@G战时~F.之%S@l;%S~L?@l
~h2|fr|~Kx~ev{ (Protocole I)|};@Z+bI
~h2|es|@W~AY~i5=n{ (Protocolo I)|};~toI;@WI >c@e~FV
~h2|ru|~AxjadFlbjkag ~yS!I);~AxjadFlbjkag;~lZ@o!I
~h2|ar|#Y>Y~b/{abmfbce abdobre|abdobre abmfbce};~yKabpfb
~h2|zh|~ms@G#v~At@]>U(~M)@C);~gB@G#v~Qi;@G#v~Qi;~gB~M)>U;~M)>U
~f6|fr|~Kxnon ~ev{ (Protocole II)|};@Z+bII
~f6|es|@W~AY~i5sin Carácter %a{ (Protocolo II)|};~toII;@WII >c@e~FV
~f6|ru|~eFvefejkcfe ~yS!I!I);~eF~D9;~lZ@o!I!I
~f6|ar|#Y>Y~b/{abdobre Bcj abmfbce|Bcj abmfbce abdobre};~yKabDahc
~f6|zh|~ms~MO~At@]>U(~e.@C);~gB~MO~Qi;~MO~Qi;~gB~e.>U;~e.>U
~d2|fr|@Z+b~EY&hl’adoption ~Designe distinctif additionnel{ (Protocole III)|};@Z+bIII
~d2|es|@W~AYAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~toIII
~d2|ru|~gxPiwlciu ~yS!I!I!I);~gxPiwlciu;~lZ@o!I!I!I
~d2|ar|~yKabDabD
~d2|zh|~ms~A"@]>U(~uN@C);~A"@]>U;~gB~uN>U;~uN>U
~lE|fr|@a{|de La Haye }#Z#elois #kcoutumes #A~OV@Hterre
~lE|ru|%[~bB;Qeeshj_0~bB;~G5~sHa ~bB
~lE|ar|@u~C-@)lkfahch fpijan abrjl abljce
~lE|zh|陆战法规#h惯例@l;海牙~L?@l
~kz|fr|~CE~zB
~kz|es|@k~A6;~Hz1951
~kz|ru|%[~xv~I?;@d~yV=2~xv~I?
~kz|ar|@.~oN~xB;@uiad ~yV~oN~xB;~MMldjsE ~j5
~kz|zh|@G~o8~mM;~o8@l;~PG~M,@l;~PG@l
^m|fr|@Z%e~zB;~Rv1967{| s’y rapportant}
^m|es|@W~A6;Protocolo~sI@e1967
^m|ru|~gU@Xhkekohe ~I?;#9~GJ~D5j dcp;#9j dcp ~GJ~wo
^m|ar|#Y#w~xB;#Y~C6~xB;#Y#wldjsE ~j5;%riad ~GJabdbrk lwa
^m|zh|@G~o8~QI;~o8@C;1967%,@C
^u|fr|~Listatut @Dapatrides
^u|es|@k#,~c!*cApátridas
^u|ru|%[~xvemekfbnag
^u|ar|~MMlfAi ~n8;@.~oNlfAi ~n8;~MMldjsE ~n8
^u|zh|@G~An~mM;~An@l
~cF|fr|~mn~wn@Dcas d’apatridie
~cF|es|@k@QReducir @3Casos @eApatridia
~cF|ru|%[hajfeAcdbb wcxsfeynedhkge
~cF|ar|@uxnA rabag ahimad abqhoce
~cF|zh|~Oi无国籍状态@l
~d7|fr|~CE~BE
~d7|es|~pREsclavitud
~d7|ru|%[fewhkgc;@dakdahbkclzda fewhkge
~d7|ar|@.~oNlabjk;@uabjk ~gt1926
~d7|zh|禁奴@l
~gh|fr|@Zamendant @r~yi1926
~gh|es|@W@QModificar @r~pREsclavitud Firmada #T~jZ&k25 @eseptiembre @e1926
~gh|ru|#9a gdchcdbb bxicdcdbp g ~yffewhkgc, manmbheddot g Scdcgc 25 hcdkqwfq 1926 ~wo
~D7|fr|~yi1926 #kamendée ~O]=!Protocole
+.|fr|@asupplémentaire #?&hl’abolition @el’esclavage, #A~o3esclaves ~A0~kn#kpratiques analogues ~BE
+.|es|@kSuplementaria %Z~MV#AEsclavitud, ~R-Esclavos ~Pm~pVy Prácticas Análogas ~fOEsclavitud
+.|ru|~lZ@baw omfexndcdbb fewhkge, fewakafsaglb b bdhkbkokag b awuBecg, hvanduv h fewhkgai
+.|ar|@.abgsdcbce btlvab abjk fgqaje abjkck fabpijan fabddajoag abulcwe labjk
+.|zh|废止奴隶制+R奴隶贩卖及类似奴隶制@]制度与习俗补充@l
+u|fr|@a&i#)politiques #Afemme
+u|es|~BQPolíticos #AMujer
+u|ru|%[malbkbBchjbv +"ycdAbd
+u|ar|@uabrkfk abocaoce bbdjpe
+u|zh|~pr~zJ%I@l
*o|fr|~mnnationalité #Afemme mariée
*o|es|~pRNacionalidad #AMujer Casada
*o|ru|%[sfeynedhkgc xeioydcp ycdAbdu
*o|ar|@uqhoce ~r3abdgEfqe
*o|zh|已婚~pr国籍@l
=:|fr|@a%m~H"au mariage, l’âge minimum &Imariage #kl’enregistrement @Dmariages
=:|es|@k#,~B8~i7Matrimonio, @rEdad Mínima @QContraer Matrimonio <1Registro *cMatrimonios
=:|ru|%[haslehbb @eghkomlcdbc g wfej, ibdbielzdai wfeBdai gaxfehkc b ~KUwfejag
=:|ar|@uabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=:|zh|@G婚姻@]同意+R结婚~w"及婚姻登记~mM
~Ip|fr|~rG~QMraciale
~Ip|es|@k@F~QRRacial
~Ip|ru|#j_0~q)
~Ip|ar|~GO~Jp
~Ip|zh|~MK~q]
~xw|fr|~j2@"%e~jF
~xw|es|~eV~R8~jG
~xw|ru|#j=d~ib
~xw|ar|abiwm =1
~xw|zh|~M3~q];~nR~q]
~Io|fr|~k3
~Io|es|~eV~R8~gn
~Io|ru|#j=d~cZ
~Io|ar|abiwm =e
~Io|zh|~mr~q];~f-%I~q]
~j]|fr|Pactes ~dd~bS&a~Ka
~j]|es|Pactos %F@e<A
~j]|ru|icynodefand{uc|uv|ui|uib} mejk{u|ag|ei|eib|ev} a +"^O
~j]|ar|abiwmch abmfbcch abxaych ~Dq_[;abiwmah abmfbcah abxayah ~Dq_[
~j]|zh|#C=f两@l;#C=f@l
~kk|fr|~F:;premier ~F:
~kk|es|~w4@e~gn
~kk|ru|~zY~cZ
~kk|ar|*C~pZ=e;*Cbbiwm =e
~kk|zh|&(~mr#C%P&);&(~f-%I#C%P@/{第一号|第一项|第一|}&)
~kl|fr|~qV%-au >3#kpolitiques, +Qabolir @rpeine @emort;~qV~F:
~kl|es|~Hc~w4@e#p~wMy Políticos, destinado a abolir @rpena @emuerte;~Hc~w4@e~gn
~kl|ru|Nkaf{ap Fejolzkekbgdup mfakajal|asa Fejolzkekbgdasa mfakajale|aio Fejolzkekbgdaio mfakajalo|ui Fejolzkekbgdui mfakajalai|ai Fejolzkekbgdai mfakajalc} ~fX~cZ
~kl|ar|*C~v8~pZ=e
~kl|zh|旨在废除死刑@]&(~mr#C%P~e.项&);&(~f-%I#C~F?&)
~km|fr|%-au ~j2@"%e~jF
~km|es|~w4@e~jG
~km|ru|~zY~ib
~km|ar|*Cbbiwm =1;*C~pZ=1
~km|zh|&(~M3#C%P&);&(~nR#C%P@/&)
+[|fr|~Grl’imprescriptibilité @Dcrimes @e~OV~A0crimes #Kl’humanité
+[|es|~pRImprescriptibilidad ~LJ@eGuerra y ~LJ@eLesa Humanidad
+[|ru|%[dcmfbicdbiahkb hfaje negdahkb j gacddui ~FQb ~FQ=JBclagcBchkge
+[|ar|@uimd gkamd qjazd abrjl fabqjazd ~CYAm abthoahce
+[|zh|战争罪及危害&q类罪不适用法定时效@l
~j/|fr|~rG@H%i>b%y~m3d’apartheid
~j/|es|@k@F%Z&p<1Castigo #uCrimen @eApartheid
~j/|ru|#j_0~O.~IAemefkcbne ~PM
~j/|ar|~ulqjcde ~FD~Jb
~j/|zh|&o并惩治~iV隔离~Ma~q]
^.|fr|~rG#Kl’apartheid ~Mqsports
^.|es|~I)Apartheid #T@3Deportes
^.|ru|#j@b=Jemefkcbne g hmafkc
^.|ar|~tm~FD&0abpbial abjcaAce
^.|zh|~yt~Ev~mC~iV隔离~q]
~H7|fr|@a~QM~bF
~H7|es|@k~QR~vC
~H7|ru|%[~gD~wx
~H7|ar|@u~r5~bG~BY
~H7|zh|~D]@l
~m]|fr|_S^A@a~QM~bF
~m]|es|+T#A@k~QR~vC
~m]|ru|%3a ~gD~wx
~m]|ar|~fd~r5~bG~BY
~m]|zh|&(~D]%P&);&(~D]~Rf
cat|fr|~MP+1;~MPtorture
cat|es|@k~yh~ad;~Kz
cat|ru|@d=J~ss;@d=Jmukaj
cat|ar|@u~KP
cat|zh|~I6@l;&o酷刑@l
~ID|fr|%-^A~MP+1
~ID|es|+T#A~Kz{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~ID|ru|%3=J~ss;%3=Jmukaj
~ID|ar|~fd~KP
~ID|zh|&(~I6%P&);&(~I6~Rf;&(&o酷刑%P@/&)
crc|fr|~qi@e~e5
crc|es|~BQ~DP
crc|ru|%[+"~OO
crc|ar|@u_Jabvnb
crc|zh|&K%I@l
~nb|fr|~Lz~Pn#Z~ex;_S#Z~ex
~nb|es|~ag~fOparticipación @eniños #T@3conflictos armados
~nb|ru|~nI~nQ;<Z~nQ
~nb|ar|~wy#daugjas ~r9&0~z1abdobre
~nb|zh|~yO~JF@]&);@G~JF@]&)
~nd|fr|~Lz~Pn#Z@r~o4~mh;_S#Z@r~o4~mh
~nd|es|~ag~fOventa @eniños, @rprostitución infantil _Zutilización @eniños ~w0pornografía
~nd|ru|~nI~vF;<Z~vF
~nd|ar|~wy#dlci ~r9faogBbab ~r9&0ablBaG fnc abdfam abtlarce
~nd|zh|~yO~P:;@G~P:
~nc|fr|~Lz~sIétablissant ~Lc~Pb@eprésentation @ecommunications
~nc|es|+T#A~BQ#uNiño %Ha un procedimiento @ecomunicaciones
~nc|ru|~nImfarcnofu haawAcdbp
~nc|ar|~wy#wltqjaG gkmcd ablbaBag
~nc|zh|~yO~yH@]&);@G~yH@]&)
~ax|fr|~rG*b@-~sY~E"_'~kr~A0membres @e~t/famille
~ax|es|@k@F%Z@,*c#p@eTodos @3~r1Migratorios y @eSus Familiares
~ax|ru|#j_0*8~i]~IikfonqAbvhq-ibsfedkag b Blcdag bv hcicp
~ax|ar|~GO~i._J~IHabidab ~z2fpnjam pojwd
~ax|zh|#v~mv移徙工&q~k'家庭成员%I~q]
crpd|fr|~qi@D~is
crpd|es|~BQ_Y~jm
crpd|ru|%[+"~oR
crpd|ar|@u_J<K~vn
crpd|zh|~n0%I@l
~r:|fr|%-^A~qi@D~is
~r:|es|+T#A~BQ_Y~jm
~r:|ru|%3a +"~oR
~r:|ar|~fd_J<K~vn
~r:|zh|&(~n0%I%P&);&(~n0%I~Rf
+i|fr|~rG~BJ@e~sB~mD
+i|es|@k@F+z~Ga~k:
+i|ru|#j@b~s[~jc~hi
+i|ar|~GO~i.~eB
+i|zh|#v~mv&q免遭~M'~q]
*H|fr|@a#Z@r~Ab&C~lQ@el’enseignement
*H|es|@k~t]~fO_U#SDiscriminaciones ~w0Esfera #AEnseñanza
*H|ru|%[#[nbhjfbibderbcp %2awfexagedbq
*H|ar|@u~Dd~xc~reabgibcd
*H|zh|取缔~kP~e-@l
~I-|fr|~DT~rC*S;~MPcriminalité{| transnationale} organisée;=ZPalerme
~I-|es|~lf~yh~rqOrganizada Transnacional;@k~yh~rqOrganizada{ Transnacional|};~HzPalermo
~I-|ru|@d#F=Jkfedhderbadelzdap ~oQ;@d{aw|mfakbg} ~oQ;Gelcfihj@q
~I-|ar|~wK_8~r2ilj abfvhce;@u_8abdhFde
~I-|zh|@E~g8@l;=8{跨国|}有%]<V@l;巴勒莫@l
=Q|fr|~Gl~Op~vH;~Gl~mh
=Q|es|@W@Q~luReprimir y ~zt~R-Personas, ~iy~G,y Niños%b;@W~yh~tW@e~G/;~MYPalermo
=Q|ru|#9a ~hqb ~O.kafsaglb ltnzib, ~C8ycdAbdeib b nckzib, ~fAdcc@s;#9a ~o:ltnzib
=Q|ar|%r~H-fkdi fdiakle ~nYfabpvnab;%r~H-~nYfabpvnab، fkdiw ~e2ibcw
=Q|zh|~u(~QB&g@]~d];#1~QB&g@]~d];~yo@C;&q口~e:@C
>z|fr|~RWmer, ~vH;~RWmer
>z|es|@W~R6Migrantes ~q8Tierra, Mar y Aire%b;@W~R6Migrantes
>z|ru|#9=J~hfggaxe ibsfedkag %RhoCc, iaft b gaxnovo@s
>z|ar|%r~Ddgwjcl ~z2ih vjck ablj fablrj fabqf
>z|zh|~u(~LC;#1~LC;偷运~nO@C
>,|fr|~RX~O:~vH;~RXmunitions
>,|es|@W~Oasus Piezas y Componentes y Municiones%b;@W~BR*9@eFuego
>,|ru|#9=J~hfbxsakaglcdbq b ~HW~C"afoybq, csa hahkegduv Behkcp b jaimadcdkag, e kejyc wacmfbmehag j dcio@s;#9aw asdchkfclzdai ~KE
>,|ar|%r~Ddyhi *,abhajce fpqEazwa fdsfhagwa fabHxcje fabagqaj lwa lyfje ~y/
>,|zh|~u(=8~Od;#1=8~Od;枪支@C
~IW|fr|~DT~rC~qT;~MP~qT
~IW|es|~lf#t~nF;@k#t~nF
~IW|ru|@d#F~MI;@d~MI
~IW|ar|~wKabnoam
~IW|zh|@E~uC@l;&(~uC%P
~hR|fr|~DT~rC~z3
~hR|es|~lf~yh~y?; ~mj&t@F+z_UDeterminados ~rrCometidos mediante ~oG@eTecnología #AInformación ~Pm~B5y +zTransmisión @ePruebas #TForma Electrónica @e~rrGraves
~hR|ru|@d#F=J~z8
~hR|ar|~wK_8abocljahce
~hR|zh|@E=8网络<V@l
^s|fr|~w5~pK{ de 1961|};~Sa
^s|es|~RJ~lg;~Rp;~gL~lg{|, 1961};~gL@e1961
^s|ru|~Bl~wo;~h?hfcnhkgev
^s|ar|~p[1961
^s|zh|1961%,~hH@l;~hH@l
*q|fr|~w5&i~IS@e1961{| ,|,} ~c5@e1972;~Sa~Pn~c5@e1972
*q|es|~RJ~lg~R[;~Rp~R[;~RJ@m~f[#Tsu forma ~kd@e1972
*q|ru|~Bl~D5~qtg dcc ~mqGfakajalai 1972 ~wo
*q|ar|~p[~pP~pHohe 1972
*q|zh|经《1972%,~DS~vO%P;经1972%,{3月25日|}&(~DS~vO%P
~d3|fr|@a&isubstances psychotropes @e1971;@a&i~f!;=Z1971 &i~f!
~d3|es|@M@m~gs{ de 1971|}
~d3|ru|%[~srgcAchkgev 1971 ~wo;%[~srgcAchkgev
~d3|ar|@uabdIDjag abikbce bohe 1971
~d3|zh|1971%,~iW;~iW
~dJ|fr|~DT~h"@e~IS~Dz~f!{| de 1988}
~dJ|es|~lf~R6~f[y ~gs{ de 1988|};~Hz1988
~dJ|ru|~vD~D!=J~hf~HWdefjakbBchjbv hfcnhkg b ~srgcAchkg
~dJ|ar|~wK~cb~gP&0abdxmjag fabdIDjag abikbce
~dJ|zh|1988%,~QP;~QP;1988%,@l
^l|fr|~mn#X>b%y@D~l8#K#e&fjouissant ~H:@-~ASy compris #eagents ~H.
^l|es|~pR%V<1Castigo @e~rr#t*y~vrProtegidas, inclusive @3Agentes Diplomáticos
^l|ru|%[~hpb dejexedbb ~Iz=J~DpmalzxotAbvhq &8xeAbkap, g kai Bbhlc ~Bjescdkag
^l|ar|@u~H-abqjazd ~CYAm <Kabdgdgich ~snmfbce، {ldh|lda} ncwd abdfFnfh abmlbfdaocfh، ~Jb
^l|zh|@G~gm#h惩处侵害应受#C#v~jL包括外交代表@]~Ma~mM
~nk|fr|~rG~rCprise d’otages
~nk|es|@k@F~yhToma @eRehenes
~nk|ru|~w(xevgekai xelaydbjag
~nk|ar|~tmpxH abjwazh
~nk|zh|~yt劫持&q质~q]
~f0|fr|~rG#K=!recrutement, l’utilisation, =!financement #kl’instruction @emercenaires
~f0|es|~I)Reclutamiento, @rUtilización, @r~ej<1Entrenamiento @eMercenarios
~f0|ru|~w(gcfwagjap, bhmalzxagedbci, ~AHb awoBcdbci decidbjag
~f0|ar|~tmgqhcm abdjgEke faogxmadwd fgdfcbwd fgmjclwd
~f0|zh|~yt招募+R>4+R资助#h训练雇佣军~q]
~kD|fr|~mn~w6
~kD|es|~pR#!~uk
~kD|ru|%[~Oh
~kD|ar|@.~tl~bN;@uobade ~bN
~kD|zh|~nP%o@l
~d!|fr|_S%e^A~mn~w6
~d!|es|+T#A~pR#!~uk
~d!|ru|%3a ~Oh
~d!|ar|*Cbbagnakce ~tl~bN
~d!|zh|&(~nP%o%P&);&(~nP%o~Rf
>D|fr|~rG=Y%y@Dattentats terroristes &hl’explosif
>D|es|~Pu&p*cAtentados ~J:Cometidos ~C[Bombas
>D|ru|~w(waiwagui ~O!
>D|ar|~ulabwqdag abtjwalce labkhalb
>D|zh|^F~bW~L/@]~q];^F~bW~L/事件@]~q]
<s|fr|~rG=Y%y&I~a/terrorisme
<s|es|~Pu&p#A~ej#u~zv
<s|ru|~w(~AH~q1
<s|ar|~ulgdfcb abtjwal
<s|zh|^F向~bW提供资助@]~q]
^h|fr|~rG=Y~qd@eterrorisme ~z(
^h|es|~Pu&p*cActos @eTerrorismo Nuclear
^h|ru|~w(ejkeib <S~q1
^h|ar|~ulpidab abtjwal abhffc
^h|zh|^F核~bW&g~q]
_q|fr|~rE{| et des installations nucléaires}
_q|es|@k~jP{| y las Instalaciones Nucleares}
_q|ru|%[~Bq;%[~oi*8<Siekcfbele b ~IJohkedagaj
_q|ar|@u~l6
_q|zh|~mx物#v@l;~mx体#v@l;核材料#h核设施实~Pt@l
~h9|fr|~CE&a~Cd;=Z~N6
~h9|es|@M~zF
~h9|ru|%[~Rs;Tajbphj@q
~h9|ar|@.~oN~Ed
~h9|zh|~vT航空器内@]<V#h犯有~L)*W&g~mM;东京@l
~hV|fr|@a~jI
~hV|es|~nK@e~tp
~hV|ru|%[~pJ
~hV|ar|@u~o?
~hV|zh|@G^F~mm~mM
~cz|fr|@a~b3dirigés ~rC#'@el’aviation civile
~cz|es|@M+z&p@e<D~yh#!#AAviación Civil
~cz|ru|%[~D!#g~jb
~cz|ar|~JPAm obade abvcjah abdmhc
~cz|zh|@G^F危害~ij%o@]&y&g~mM
^f|fr|@Z=Y~qd=6@e~bT~Mqaéroports servant &h~gv
^f|es|@W+z&p@e<D@e~cQ#T@3Aeropuertos ~l(Presten Servicio{|s} ~fO~jU
^f|ru|#9a ~tf~H)g ePfamafkev, awhloybgetAbv icynodefandot sfeynedhjot egberbt
^f|ar|%rkdi pidab abihn ~jt&0abdvajag ~t3gxmd ~xe
^f|zh|^F在为#C~ij服务@]机场上~Rk;^F在用于#C~ij@]机场发生~Rk
>t|fr|@a~Mw@Dexplosifs plastiques #k#Tfeuilles &a~Id@edétection
>t|es|~FfMarcación @e~vlPlásticos ~Kw~J4@eDetección
>t|ru|%[~O4mlehkbBchjbv gxfugBekuv gcAchkg ~o'bv awdefoycdbq
>t|ar|@ugdccE abdgnqjag ablbaogcsce lBjA sunwa
>t|zh|~vT可塑炸药中添加识别剂以便侦测~mM
sua|fr|@a~ue
sua|es|@M~jz~s0
sua|ru|%[~b9
sua|ar|@u&m~CY~eN;~JP~eN
sua|zh|~En@l
~cH|fr|~I7
~cH|es|~zT
~cH|ru|#9=i@e~aT
~cH|ar|%r~pL
~cH|zh|~PV@C
~d4|fr|~r0@e~rX#A~zb;~r0@e^I
~d4|es|~c!@eRoma #A~Fo;~c!@eRoma
~d4|ru|~Ft@A_/~wihone;~Ft{|e|o|ai|c}
~d4|ar|hFad jfda abpoaoc bbdrsde ~j'>7;hFad jfda abpoaoc
~d4|zh|~iq~q[~zL;~q[~zL
~ba|fr|#y*:#A~zb
~ba|es|#o<C#A~Fo
~ba|ru|~Cq+0_/~wihone
~ba|ar|&H~oOfryahag ~Ht~j'>7;%d#wladgcaEag ~Ht~j'@[~o/
~ba|zh|~iq~eD#I
vcdr|fr|~BK&i~cR~H.
vcdr|es|~I1@m~fqDiplomáticas
vcdr|ru|~Jl~BjhdaCcdbqv
vcdr|ar|~Lhabmlbfdaoce
vcdr|zh|*A外交_Q@l
vccr|fr|~BK&i~cRconsulaires
vccr|es|~I1@m~fqConsulares
vccr|ru|~Jljadholzhjbv hdaCcdbqv
vccr|ar|~Lhabkhybce
vccr|zh|*A领事_Q@l
_C|fr|@a&imissions spéciales
_C|es|@k~vcMisiones Especiales
_C|ru|%[~K2ibhhbqv
_C|ar|@uabliDag abxaye
_C|zh|~fI使团@l
vclt|fr|~BK%m+Y@D~IT
vclt|es|~I1#,*Q*cTratados
vclt|ru|~Jl~pc%6~DY
vclt|ar|~BS~OEabdiawmag
vclt|zh|*A%O法@l
~sC|fr|~BK%m+Y@Dtraités =j=S#k~p7<Pou =j~p7~dc
~sC|es|~I1#,*Q*cTratados =j&uy ~g9%Fo =j~g9=n
~sC|ru|~Jl~pcnasagafag ~qZ~iRb ~mW~xm~qZicynodefanduib ~HT
~sC|ar|~BS~OEabdiawmag lch ~c:fabdhFdag @[pf {|ncda }lch abdhFdag >7
~sC|zh|@G%1#h#C%]间或#C%]相互间%O法@]*A@l
<r|fr|~BK*bsuccession d’États =p@e~IT
<r|es|~I1%ZSucesión @e&u#TMateria @eTratados
<r|ru|~Jlmfegamfccihkgc =O#:~DY
<r|ar|~BSbxbane ~c:&0abdiawmag
<r|zh|@G%1在%O~nN@]继承@]*A@l
*n|fr|~DT&iimmunités juridictionnelles @D=S~Dzleurs biens
*n|es|~lf~vc~J5Jurisdiccionales *c&uy @esus Bienes
*n|ru|~vDtfbhnbjrbadduv biiodbkckev =Ob bv ~Ij
*n|ar|@u@ybryahag ~c:fddgbsagwa dh abfbace abkAazce
*n|zh|@E%1~k'财产管辖豁免@l
~bq|fr|~BK*breprésentation @D=S%(leurs ~cRavec #e~p7<P@ecaractère universel
~bq|es|~I1%ZRepresentación *c&u#Tsus ~fq~C[#S~g9%F@eCarácter Universal
~bq|ru|~Jlmfcnhkegbkclzhkgc =Og bv akdaCcdbqv h ~mWodbgcfhelzdasa ~D9
~bq|ar|~BSbgdDcb ~c:&0ibakagwa di abdhFdag @[Hag abvali ~C3
~bq|zh|*A@G%1在其对普遍性#C%]_Q上@]代表权@l
~xT|fr|~nLmer
~xT|es|~zDMar;CONVEMAR
~xT|ru|@d#F~u"mfego
~xT|ar|~jO~l5;@ukahfh ~l5
~xT|zh|@E*X法@l;&(*X法%P
~su|fr|#y~DD#A~uj1982;#y~DD#A~nLmer
~su|es|#o~mE~bJ#AParte XI #A~zDMar{ de 10 de diciembre de 1982|};#o%ZParte XI
~su|ru|@L~e1Чehkb !X!I ~tc~wo
~su|ar|%d#w~l!~vNabpfb/mcodlj 1982;%d#w~l!~l5
~su|zh|@G+H~Cp~jK~Oj~Ru;~Oj#I
~fR|fr|#y&a~Id@e_i~HH#A~uj1982 ~a2^A%L#k^A=E~vzdont ~Aus’effectuent tant ~zOqu’au-delà @e~Lf~sPexclusives (stocks chevauchants) #k~vzgrands migrateurs;#y{|des Nations Unies |de 1995 }&istocks @epoissons
~fR|es|#o%Z~bJ_Y~pS#A~zDMar @e10 @ediciembre @e1982 relativas ~fO%4y ^'_Y~R]Transzonales ~Pm~R]Altamente ~NK;~BT{| de las Naciones Unidas} ~BR~tM@ePeces
~fR|ru|@L~e1malaycdbp ~tcsane, jakafuc jehetkhq ~OY~Dnfuwduv xemehag b ~s]b omfeglcdbq bib;+3{| Efsedbxerbb EwKcnbdcdduv Jerbp} %Rfuwdui xemehei
~fR|ar|&H{|iad 1995 }bghncH da ggAdhw ~jO~vNabpfb/{| }mcodlj 1982 dh prsad #d~F5abdgmaxbe ~Hrfabpjyme ~r8absDcje abajgrab;&H@ybbpjyme abodsce
~fR|zh|+H~Cp~M0~Ru;+H~M0~Ru;~l,~bX#I
bbnj|fr|#yse rapportant ^A~nLmer #kportant *b%L#k<Q~r?#A~oTbiologique marine @D~Lfne relevant pas #A~t.
bbnj|es|#o~uS<(#A~zDMar ~mE%4<1Uso ~c-#A~aUBiológica Marina _YZonas Situadas Fuera #A~s(
bbnj|ru|@L@ewexc ~b4a ^2b ohkapBbgai ~p2~DkwbalasbBchjasa ~Icg fepadev ~e!
bbnj|ar|%d{|abdljd }&0~wq~jO~er#d~unablrjc &0~Hrabfakie ~xXabfvhce faogxmadw ~JI
bbnj|zh|~jK下~Q:#I;根据~jK@]规定就~Q:#G拟订~Ru;~n1#I
_g|fr|#y*:&I~tX@"&I+Y#Amer
_g|es|#o<C#u~tX@F#u*Q#uMar
_g|ru|~Cq+0_/kfbwodele ~u"mfego
_g|ar|&H~oO~Ht@[~OE~er~o/
_g|zh|#C*X法~L.~eD#I
~bc|fr|@Z*:@el’Autorité @Y@Dfonds marins
~bc|es|@W<C#AAutoridad @F*cFondos Marinos
~bc|ru|#9a +0_/afsede ~u"ndo
~bc|ar|%r~oOabobve @[bkai ~er~o/
~bc|zh|#C海底=l局~eD@C
~ki|fr|~mnhaute mer
~ki|es|~pR~GT
~ki|ru|@daw ~HU
~ki|ar|@u~D2~l5
~ki|zh|~uA@l
>'|fr|@a%mplateau continental
>'|es|~pR~p!
>'|ru|%[~aT
>'|ar|@uabqjn abkajc
>'|zh|大陆架@l
~aH|fr|~mnmer territoriale >bzone contiguë
~aH|es|@k#,Mar ~tV_ZZona Contigua
~aH|ru|%[~AViafc b mfblcyeAcp xadc
~aH|ar|@u~C4abtkbcdc fabdhvke abdgaxde
~aH|zh|领海及~Qo;领海%"~Qo
=v|fr|#y+Qfavoriser =!respect ~O]#e~xK@e~ja~lP@D^3<P@e%L~Dzgestion;#yd’application
=v|es|#o@Q~tO&kCumplimiento _Y^T%F@e%4y ^'~q8@3~rj~qK~l(Pescan #T~GT;~Q2Cumplimiento
=v|ru|~Cqhancphkgbb hawltncdbt fuwalagduib honeib ~g4%6icf ~o1ybguv ~o.b ~whbib;@L%Rakjfukaio iaft
=v|ar|@u~F2abycahe ~OM;&H~F2abrnF ~OM;@uabadgDab
=v|zh|~dk~uA渔船遵守#C~Aa~dl~Ru;遵守~dl#I
<l|fr|~w)~R)port +Q~wk~HI~h!@r~ja^D;~w)~R)port
<l|es|~Cf#uPuerto Destinadas a ~w9@r~g(^R;~Cf#uPuerto
<l|ru|+3{| Gfanagalzhkgcddap b hclzhjavaxqphkgcddap afsedbxerbb EwKcnbdcdduv Jerbp} a icfev ~upmafke ~me{|fuwdasa }~sq;~Cqicfev ~upmafke
<l|ar|%d~xZ;&H~dIabpBHce fabEjaie bbpdd abdgrme ~xZ;%d~b1abdchaG;%d#wlgmalcj mfbe abdchaG
<l|zh|@G~E.~w8鱼@]~dl#I;@G~w8鱼@]~E.~dl#I;~E.~dl#I
~IR|fr|~rG{de 1974 |}=Y~wp#Avie humaine #Tmer
~IR|es|~Pu#!~P[Humana ~uSMar{, 1974|};@MSOLAS
~IR|ru|~JA~C(BclagcBchjap ybxdb @eiafc
~IR|ar|~GObobade ~HR;~GO~i.~HR
~IR|zh|1974%,~M9;~M9
~xG|fr|~rG~vE#enavires, ~c5@e1978 y relatif;~rG~vE#e~we
~xG|es|~DLBuques, 1973, modificado ~q8{el|su} ~MY1978;~DL~B2;@MMARPOL
~xG|ru|#j@b~fG~urh ~O2
~xG|ar|~leabonh ~gt1973، ~pHiad 1978 #wlwa;~leabonh
~xG|zh|#C~gm~mz造成污染@l
~cC|fr|~rG{de 1979 |}*brecherche ~vIsauvetage maritimes
~cC|es|~Az@mBúsqueda y ~N3Marítimos{, 1979|}
~cC|ru|~JAmabhjo b hmehedbt @eiafc
~cC|ar|~GObblrD fabthkaH &0~l5
~cC|zh|1979%,~Mi搜寻救助@l;~Mi搜寻{和|与|}救助@l
stcw|fr|~rG{de 1978 |}~Q6@Dgens @emer, @e~ya
stcw|es|~RF+zGente @eMar{, 1978|}
stcw|ru|~o5iafqjag b ~H'{| 1978 sane}
stcw|ar|~hKbbdbarch
stcw|zh|1978%,~HC;~HC
+6|fr|@a~JG=!trafic ~Dx=7
+6|es|@M~GqTráfico Marítimo %a
+6|ru|@d%RawlcsBcdbt %D~Dkhonavanhkge
+6|ar|@ugcocj rjse abdbare ~ft>7
+6|zh|便利~Mi~Me@l
~bb|fr|@a~d1~P-~Dx*T
~bb|es|~BN#A<HMarítima %a
~bb|ru|%[~a8~nl~Oy
~bb|ar|~MMlabdhFde ~ft>7
~bb|zh|#C海事%]@l
mlc|fr|@a&I_"maritime{, 2006|};@a&I_"~Dx@e2006
mlc|es|~lSMarítimo{, 2006|}
mlc|ru|@d{2006 sane |}a kfonc g iafhjai honavanhkgc{| 2006 sane}
mlc|ar|@u&Yablrjc
mlc|zh|2006%,海事劳工@l
<u|fr|~PW~jS~C]subaquatique
<u|es|~pR@,~jR&.Subacuático
<u|ru|~dxmangandasa ~l9~H,
<u|ar|~ve~C1abdBdfj labdcaw
<u|zh|#v水下>5~Kq
~ci|fr|~rG@5~tk>b=E@Deaux @eballast #ksédiments @D~we
~ci|es|~Az~i7>P_Z~ol#uAgua @eLastre ~GuSedimentos *c~B2
~ci|ru|#j~v7honaguv wellehkduv gan b ahenjag b ~iQ
~ci|ar|~GObdjakle fgyjcn dcaw yalfje abonh {fjfaolwa|fgjolagwa}
~ci|zh|#C~ux#h~EJ~EF与=l@l;#C~ux>0~EJ~EF#h=l@l;~EF#h=l~ux#h~EJ~q]
~cK|fr|~rG@e_V@H~Bh@Dépaves
~cK|es|~Az@e_V%ZRemoción @eRestos @eNaufragio
~cK|ru|~zh*Naw onelcdbb xekadogCbv ~O2
~cK|ar|@u~O0@[btEabe abrvad
~cK|zh|~uB~yJ@l;~yJ~uB@l
~kj|fr|~rG@e~qE@5=!recyclage sûr #k~Bsrationnel @D~we
~kj|es|~Az@e~qE~i7Reciclaje Seguro y Ambientalmente Racional *c~B2
~kj|ru|Qadjadshj*Na wcxamehdap b PjalasbBchjb ferbadelzdap okblbxerbb ~O2
~kj|ar|@uwfhB sfhB @[btiame gmfcj abonh
~kj|zh|香港#C%o与~Cm;香港#C%o#h~Cm
^c|fr|~mn#X#A~lI@Dmers résultant @el’immersion @edéchets
^c|es|~Ff%V#A~gR#uMar ~q8Vertimiento @e~B!y ~J"Materias
^c|ru|@d~fG~uriafq hwfaheib akvanag ~I8iekcfbelag;Zadnadhj@q
^c|ar|@u~H-^Jfdfam pxjC;@u~H-^Jfabdfam abpxjC;@ubhmh
^c|zh|~LP;~pm>0~mI@/@l
~IE|fr|@a~BJ~n2@e~Ds&INord-Est
~IE|es|@M+z@,#u~tE{Ambiente |}Marino #u~MXNordeste
~IE|ru|%[*8~EoLcgcfa-NahkaBdap Mkledkbjb
~IE|ar|~ve~N.~ftbudab ujk ~Af
~IE|zh|#v东北~EB*X~hD@l
npt|fr|%5*b~wf@D_O~f2;%5*bnon-prolifération;TNP
npt|es|%/%ZNo ~oy_Y*9~tL;TNP
npt|ru|~I5dcfehmfahkfedcdbb <S~xg;HJЯE
npt|ar|&7imd ahguaj *,~N,
npt|zh|~po~Qf%O;核~po%O;&(~po%O^H
ctbt|fr|%5d’interdiction complète @Dessais ~f2
ctbt|es|%/@e+KCompleta *cEnsayos ~tL
ctbt|ru|~I5ghcawKciltAci &P~IJbhmukedbp;HNWЯR
ctbt|ar|&7abrFj ~Ovbbgqajl ~N,
ctbt|zh|~x[~GF;~x[禁试%O
tpnw|fr|%5@H%x@D_O~f2
tpnw|es|%/%Z+K_Y*9~tL
tpnw|ru|~I5&P<S~xg
tpnw|ar|&7~IK*,~N,
tpnw|zh|&o~Qf%O
ptbt|fr|~EV#eessais d’armes ~l'%(l’atmosphère, %(<7extra-atmosphérique #ksous l’eau
ptbt|es|%/~q8&k~l(se Prohíben @3Ensayos ~C[~by~w0Atmósfera, &k~rsy Debajo #uAgua
ptbt|ru|~I5&Pbhmukedbp <S~oPg ekiahFcfc, ~Gtmfahkfedhkgc b man ganap
ptbt|ar|&7~IKgqajl ~p(&0abqf fnc ~PKfgrg ovr abdaG
ptbt|zh|&o在大气层+R&,#h水下进行~Qf试验%O;~yI~GF;~yI禁试%O
~f9|fr|~EV@eplacer @D_O~l'#k~v:_O@edestruction massive %m~Kgocéans ainsi ~l(%(~t/sous-sol
~f9|es|%/~Or+K@eEmplazar ~byy ~J"*9@eDestrucción #TMasa #T~JM
~f9|ru|~I5&PfexicAcdbq @endc ~DEg csa dcnfev <S~oP~I8~KY~oPiehhagasa odbBkaycdbq
~f9|ar|&7~IKfAi ~p(fBcjwa dh pobre abmdaj ~Ov<0kai ~Jffnc lavh pjAwa
~f9|zh|&o在海~zI安置~Qf#h*W大规模{毁灭|杀伤}性%X%O
~H[|fr|~Gr%xd’utiliser @Dtechniques @emodification @e~xC&h@D~Idmilitaires ou ~sB~es~Idhostiles
~H[|es|~pR+K@eUtilizar Técnicas @eModificación Ambiental ~C[~J4Militares u Otros ~J4Hostiles
~H[|ru|%[&Pgacddasa ~xmltwasa bdasa gfeyncwdasa <Nhfcnhkg ~KX@emfbfandot hfcno
~H[|ar|@u~IK~xYgkhcag abgBccj &0~N.bpBjaA iosjce pf bpce pBjaA imazce pxjC
~H[|zh|&o为军事或任何*W敌对目@]>4改变~hD@]技术~mM
bwc|fr|~Gr~A1fabrication ~LIstockage @D_Obactériologiques (biologiques) ou &htoxines ~h';@a&i_Obiologiques{| ou à toxines| et à toxines}
bwc|es|~A2~tN<1~BW@e*9Bacteriológicas (Biológicas) y Toxínicas y @mSu ~tv;@k~vc*9Biológicas{| y Toxínicas}
bwc|ru|~Av~spb ~v.xemehag wejkcfbalasbBchjasa (wbalasbBchjasa) b kajhbddasa ~oP~Qb;@d%RwbalasbBchjaio {|b kajhbddaio }afoybt;%[wbalasbBchjai {|b kajhbddai }~KE
bwc|ar|~k-fabgsochce ~ke;~k-fabgsochce، ~ke;@u*,ablcfbfqce
bwc|zh|@G&o#x+R生产#h~D?#h~uP%X~mM;#1~pM#h~D?{和|以及}销毁{此种|这种|这类|此类}%X@/@l;~zK{和毒素|及毒素|}%X@l
=D|fr|@Z#Z@r~K-d’emploi ^A~OV@egaz asphyxiants, toxiques ou similaires ~Dzmoyens bactériologiques
=D|es|@W~mE+K#u~Nu~w0Guerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~MY~jZ@e1925
=D|ru|#9a &P~i[@egapdc onoClbguv, qnagbkuv ~xm~eymanawduv sexag b wejkcfbalasbBchjbv hfcnhkg
=D|ar|%r~IKabaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjwa dh abBaEag fbbfoazb ablsgjcfbfqce;%rqhcn ~gt1925
=D|zh|&o在战争中>4窒息性+R毒性或*W气体#h细菌作战方法~QI;1925%,%S@C;《1925%,%S~DS
cwc|fr|~Gr~A1~H]&Istockage ~Dz~O)@D_O~qS~h';@a&i_O~t9
cwc|es|~A2Producción, &k~BW<1~Nu@e*9Químicas y @mSu ~tv;@k~vc~MB
cwc|ru|~Avmfabxganhkge, ~v.b ~i[~Le~oPb a csa ~wg;@d%RvbibBchjaio afoybt;%[vbibBchjai ~KE
cwc|ar|~b:faogidab *,~v!~ke;@u*,~qP
cwc|zh|@G~pM+R储存#h>4~l?%X及~uP%X~mM;~Mz@l;~l?%X@l
ccw|fr|~Gr~gY@e~KLclassiques ~K/être considérées comme produisant @D~OJtraumatiques excessifs ou comme frappant sans discrimination;~Gr~KLclassiques
ccw|es|@k>M@eCiertas *9Convencionales ~l(Puedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@k@mCiertas *9Convencionales
ccw|ru|%[<2~O5~KY~C,afoybq, ~p4hBbkekzhq dedahqAbib Bfcxicfduc magfcyncdbq ~xmbictAbib dcbxwbfekclzdac ncphkgbc;@d%Rjadjfckdui gbnei ~C,~xg;%[~O5gbnev ~C,~xg
ccw|ar|@u~IK~K'pobre gkbcmce diche cdsh aiglajwa dnjve abAjj pf iufazce abpDj
ccw|zh|~fL~L)可被认为具有过分伤害力或滥杀滥伤~q/@]~L4%X@l;{特定|某些}~L4%X@l
~a"|fr|@Z@H~gY~nE~Pntel qu’il a été modifié =!3 mai 1996;@ZII modifié
~a"|es|@W>M@e~o0~Pnsegún fue enmendado &k3 @emayo @e1996
~a"|ru|#9~ugohkfaphkg ~qt3 ieq 1996 ~wo;namaldcdd~wv#9!I!I
~a"|ar|#Y#wlrFj ~K'abpbBad fabpujas abxmaice fabhlazv abpxjC lycBgw abdimbe &03 pcaj/dacf 1996;#Y~v8abdimb
~a"|zh|经修正@]~Mx;经修正{的|后的|}~e.号@C;修正后@]~Mx
~H6|fr|@Z%e&arestes explosifs ~RB
~H6|es|@W_LRestos ~vl~Ry
~H6|ru|#9%Rgxfugaamehdui mcfcybkjei gapdu;#9!V
~H6|ar|#Y#wlabdgnqjag dh dxbnag abrjl;#Yabxado
~H6|zh|战争遗留~L/物@C
~np|fr|~Gr%x@el’emploi, &Istockage, #A~Pc~LItransfert @Dmines antipersonnel ~h';~Gr%x@Dmines antipersonnel;@ad’Ottawa
~np|es|~pR+K#uEmpleo, Almacenamiento, ~tNy ~Fw@eMinas Antipersonal y @msu ~tv;~pR+K_YMinas Antipersonal;~HzOttawa
~np|ru|%[&Pmfbicdcdbq, ~v.xemehag, ~sp~Qu~Biibd ~Qb;%[&P~Biibd;Ekkeghj@q
~np|ar|@u~IK~xifgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~np|zh|@G&o>4+R储存+R生产#h转让~L'及~uP~EA~mM;{禁止|}~L'@l;&(渥太华%P
~r/|fr|@a&i_O&hsous-munitions
~r/|es|@k@m~NN#TRacimo
~r/|ru|@d%Rjehhckdui wacmfbmehei
~r/|ar|@uabHxazj abihkfmce
~r/|zh|集束~pt@l
att|fr|%5%m~j[@Darmes
att|es|%/~R5Armas
att|ru|~I5~o:afoybci
att|ar|&7gqaje abpobre
att|zh|%X^7%O
~f4|fr|%5&i^4~DC_5@e<7extra-atmosphérique, y compris @r~qk;%5@Hl’espace{| extra-atmosphérique}
~f4|es|%/_L#b~l(~s'Espacio Ultraterrestre, incluso @rLuna ~s!Cuerpos Celestes;%/#,<'
~f4|ru|~I5~z'~PH~komfahkfedhkge, gjltBeq Zodo b nfosbc dcwchduc kcle;&M%Rjahiaho
~f4|ar|&7#"~r2bphuve ~z];&7#"~r2bhuavag ~z];&7~lL
~f4|zh|~x5内&,~kR~zU%O;~x5内@]&,~kR~zU%O;{外空|外层空间}%O
^o|fr|#y%msauvetage @Dastronautes, =!retour @Dastronautes >brestitution @D~u4
^o|es|#o#,~N3_ZDevolución @eAstronautas _ZRestitución @e~s-
^o|ru|~Cqhmehedbb jahiadegkag, ~KWjahiadegkag b ~KWawKcjkag, xemoAcdduv g ~q0
^o|ar|&HthkaH ~v9ftiame ~v9fjm ~t5
^o|zh|营救~EC+R送回~EC#h归还发射到&,@]物体~Ru
~aG|fr|~mn~mY@Y@5#edommages causés ~O]@Dobjets spatiaux
~aG|es|~Ff~mP@F~q8Daños Causados ~q8Objetos Espaciales
~aG|ru|%[&8~AQxe oAcfw, mfbBbdcddup jahibBchjbib awKcjkeib
~aG|ar|@uabdoIfbce @[ih abpAjaj ~t3grmDwa abpqoad abnAazce
~aG|zh|~uM物~yr@]#C~kT@l;&,物~yr之#C~kT@l
>A|fr|~Grl’immatriculation @D~u4
>A|es|@M#,Registro @e~s-
>A|ru|%[~KUawKcjkag, xemohjeciuv g ~q0
>A|ar|@ugoqcb ~t5
>A|zh|@G登记射入&,物体~mM
moon|fr|#y~DC*b~qk
moon|es|#o~l(debe regir #Sactividades *c&u~w0Luna y otros cuerpos celestes
moon|ru|~Cq_9=O@eZodc ~I8dcwchduv kclev
moon|ar|%dabdhFd bphuve ~c:<0ovr ~bM
moon|zh|~il在~o"上~kR~Ru;月球#I
~j.|fr|%5@H~Dr
~j.|es|%/Antártico
~j.|ru|&Maw Mdkefjkbjc
~j.|ar|&7phgajsgcsa
~j.|zh|南极%O
~h8|fr|%5visant %x@D_O~l'#T~o6;%5@e~zw
~h8|es|%/+zProscripción _Y~by#T~D,~x8;%/@e~zw
~h8|ru|~I5&P<S~oP~k0;&MTlekclalja
~h8|ar|&7~IK~p(&0pdjcsa abbagchce fdhvke ~C4absajclc;&7gbagcbfbsf
~h8|zh|拉丁~my#h加勒比&o~Qf%O;特拉特洛尔科%O
~ky|fr|%5*bzone dénucléarisée &I~qJSud;%5@e~tQ
~ky|es|~RT#u~ltSur;%/@e~tQ
~ky|ru|~I5wcxKqncfdap xadc tydap ~ri~KG;&MOefakadse
~ky|ar|&7jajfgfhBa
~ky|zh|南~kN无核区%O;南~kN~kQ;拉罗通加%O
~r'|fr|%5*b+N@e~yn;%5@e~lj
~r'|es|~RT{de|del|en|en el} ~mN;%/@e~lj
~r'|ru|~I5~a4~jf;~CV%p
~r'|ar|&7thuaG abdhvke abxabce dh ~p(&0~sx;&7lahsfs
~r'|zh|~Et~kQ;~EG%O
~kx|fr|%5@H~Lc+N~bD;%5@e~CO
~kx|es|~Mr@e~by~ed;%/@e~CO
~kx|ru|~I5~a4MFfbjc;Gclbdnewhj%p
~kx|ar|&7~a3~cU;&7lbchmala
~kx|zh|*f~kQ;佩林达巴%O
~cD|fr|%5~d1~H:~A!;%5%e&h~Lc~A!
~cD|es|~Mr@e~by#T{|el }Asia ~Nk;%/@e~rZ
~cD|ru|~I5~a4~JuMxbb;Lcibmelekbdhj%p
~cD|ar|&7~a3&0Joca abfovC;&7~a3&0fov Joca;&7ocdclabagchos
~cD|zh|中亚~kQ;塞米巴拉金斯克%O
~xV|fr|~e]
~xV|es|~y);@k<(~cS
~xV|ru|~wW#F~u0;~wW~u0;ODRDEEJ
~xV|ar|@u@y~OugBcj abdhax
~xV|zh|@E~iU@l;~iU@l
~Is|fr|~Rv~tD^A~e];~Rv~ND
~Is|es|~MY~tD#A~y);~MY~I]
~Is|ru|Dbakhj@({ j OeiaBdap jadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbp aw bxicdcdbb jlbieke|}
~Is|ar|%rscfgf
~Is|zh|&(@E~iU%P~q.@C;&(@E~iU%P@]~q.@C;~q.@C
~az|fr|#y@e<4
~az|es|~Q2~NSaprobado #Tvirtud #A~y);~Q2~J'
~az|ru|~B[#(
~az|ar|&Hlajco
~az|zh|~l]#I
cbd|fr|~mn~oTbiologique
cbd|es|~Ff~sL
cbd|ru|%[~ds;~vD~ds
cbd|ar|@uabghfi ablcfbfqc;~MMlabghfi ablcfbfqc
cbd|zh|%E@l
=,|fr|~Rv~k!
=,|es|~MY~w2{ del Convenio sobre la Diversidad Biológica|};~MYCartagena
=,|ru|~qC%f%R~D';~qC%f%Rwbawcxamehdahkb ~hma ~ds;~qC@(
=,|ar|%r~p5;%rkjvaqhe #wlabobade abprcazce
=,|zh|&(%E%P~kK%o@C;&(%E%P@]~kK%o@C;卡塔赫纳{生物安全|}@C
~xJ|fr|~Rv~vx@H~aZ&a~wmgénétiques ~vIpartage juste ~I'@Davantages découlant @e~t/utilisation;~Rv~tK
~xJ|es|~MY~vx@m~lha @3~g-Genéticos y ~g"Justa ~I[#T@3Beneficios ~l(se Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~MY~tK
~xJ|ru|Jesaphj%f~iO~IBj scdckbBchjbi fchofhei b hagichkdasa <N@e~Ilb fegdap ~Ozgusan ak bv mfbicdcdbq{ j Dadgcdrbb a wbalasbBchjai fexdaawfexbb|};Jesaphj@(
~xJ|ar|%rhaBfca
~xJ|zh|&(%E%P~Qa#h公正#h公平~E3@C;~Qa{和|与|以及}公正{和|}公平{地|}~E3@C;~hy@C
~IX|fr|~DT*b~Abdésertification ~Mqpays gravement touchés ~O]@rsécheresse et/ou @rdésertification, ~fD~bD;~DT*b~Abdésertification
~IX|es|~lf@e_U@r~jE~ed;~vh{ de las Naciones Unidas|} @e_U@rDesertificación;~Hz_U@r~jE~ed
~IX|ru|@d~Mj#[amohkudbgedbci g kcv hkfedev, jakafuc bhmukugetk hcfzcxdot xehovo b/blb amohkudbgedbc, ~C8~fS;@d#F~yk;@d~yk
~IX|ar|~wKabgyrj &0~r7~t3giahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~cU;~wKabgyrj
~IX|zh|@E~vT发生严重干旱#h/或荒漠化@]%1~x1在*f~px~mM;@E~px@l;~px@l
~d'|fr|~BK~BJ#Acouche d’ozone
~d'|es|~IY~iG+z@,#ACapa ~R'
~d'|ru|~or@baw ~C(axadagasa hlaq
~d'|ar|~BS~i.vlke abpfEfh
~d'|zh|#v臭氧层*A@l
~bh|fr|~Rv~Gd
~bh|es|~MY~Cl~R';~MY~fl
~bh|ru|Iadfcelzhj%f~hJ;Iadfcelzhj@(
~bh|ar|%r~g5
~bh|zh|~Q8@C;&(~mA~DS
~HY|fr|=ZBâle ~g2@e~i/~Dz~t/élimination;=ZBâle
~HY|es|~IYBasilea #,>P*cMovimientos ~zx*c~B!~NTy su Eliminación;~IYBasilea
~HY|ru|Uexclzhj~v7xe kfedhsfedbBdap mcfcgaxjap amehduv akvanag b bv onelcdbci;Uexclzhj@q
~HY|ar|@ulaEb #dabgrsd &0hkb ~C2abxvje fabgxby dhwa ilj abrmfm;@ulaEb
~HY|zh|~EF危险废物越境转移~k'处置~Qd;~Qd
~kB|fr|=Z~lw*b~Pb@e~H"préalable #Tconnaissance @ecause applicable &hcertains ~ht~qS#kpesticides dangereux qui font l’objet ~De~j[=7;=Z~oD
~kB|es|~IY~lw#,Procedimiento @e~B8Fundamentado Previo Aplicable a Ciertos Plaguicidas y ~zrQuímicos ~NTObjeto @e~jx%a;~IY~oD
~kB|ru|~vW_0mfarcnofc mfcngefbkclzdasa awahdageddasa haslehbq #:aknclzduv amehduv ~PigcAchkg b mchkbrbnag g &8kafsaglc;~vW@q
~kB|ar|@ujfgjmad @)lgvlck tqjaG abdfanke abdolke ih ibd <0dfam scdcazce fdlcmag Jnag diche xvje dgmafbe &0~fs>7
~kB|zh|~vT#C^7中对~L)危险~Ek#h农药采用事先知情同意程序@]~EP@l;~EP@l
~bs|fr|=Z~lx&ipolluants organiques persistants;=Z~g?
~bs|es|~IYEstocolmo @mContaminantes Orgánicos Persistentes;~IYEstocolmo
~bs|ru|~NF_0hkapjbv afsedbBchjbv xesfqxdbkclqv;~NF@q
~bs|ar|@uaogswfbd ~pA;@uogfswfbd ~pA
~bs|zh|@G持久性有机污染物@]~dm@l;~dm@l
~no|fr|=ZMinamata{ sur le mercure|}
~no|es|~IY~CJ#,Mercurio;~IYMinamata
~no|ru|Ibdeiekhj_0fkokb;Ibdeiekhj@q
~no|ar|@udchadaga #dabEzlk
~no|zh|@G汞@]水俣@l;水俣@l
~H9|fr|@a%m~j[@"~P]@efaune ~Dzflore sauvages menacées d’extinction;CITES
~H9|es|@k#,~jx~R8Especies Amenazadas @eFauna y Flora Silvestres
~H9|ru|%[&8~o:gbneib ~K9b Flafu, devanqAbibhq man osfaxap bhBcxdagcdbq;LRTYL
~H9|ar|@u~cb&5lphfai <L;@u~fs@[&0phfai <L;@u~fs@[lphfai <L
~H9|zh|濒危野生动植物种#C^7@l;濒危物种~D.{贸易|}@l
cms|fr|~mn%L~P]migratrices ~KI^Afaune sauvage;=ZBonn
cms|es|~pR%4_YEspecies Migratorias @eAnimales Silvestres
cms|ru|@d~o1~sN;%[^2~sN
cms|ar|@urnF ~lH;@u~N'~lH;&7~N'abphfai abdwaqje dh abrcfahag abnvjce
cms|zh|~Ex野生动物移栖物种@l;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@l
~xN|fr|~CE&a~Lfhumides d’importance ~ASparticulièrement comme habitats @Doiseaux d’eau;=ZRamsar
~xN|es|@k~t]a @3Humedales @eImportancia %a~sI~iycomo Hábitat @eAves Acuáticas;~HzRamsar
~xN|ru|%[ganda-walakduv osanzqv, bictAbv icynodefandac xdeBcdbc, slegdui awfexai g jeBchkgc ichkaawbkedbp ganamlegetAbv mkbr;Oeihefhj@q
~xN|ar|~MMlabpjaAc ~t4;@uabpjaAc ~t4;@ujadoaj
~xN|zh|@G~x1作为水禽栖息地@]#C重要湿地@l;拉姆萨尔{湿地|}@l;&(湿地%P
acap|fr|#y*b%L@Dalbatros ~A0pétrels
acap|es|#o%Z%4@eAlbatros y Petreles
acap|ru|~Cq^2elzwekfahag b wofcgchkdbjag
acap|ar|&HrnF vcfj ~Hy;%d#wlrnF {vazjc|vcfj} ~Hy
acap|zh|#v信天翁#h海燕#I
~xl|fr|=Z~B1@H%xd’importer ~zM@D~i/#k~g2>b=E@D~i/~ht~bD;=Z~JV
~xl|es|~Hz~JV
~xl|ru|Ueiejhj@q
~xl|ar|@uladasf
~xl|zh|巴马科@l
=-|fr|@a~BJ>bmise #Tvaleur ~n2~JC@DCaraïbes;=ZCarthagène
=-|es|@M+z@,<1#s~Ks#ARegión #uGran Caribe
=-|ru|%[*8b ahgacdbb ~EoUalzCasa Defbwhjasa fepade;~qC@q
=-|ar|~ve{fghdce ablcze ablrjce bdhvke ablrj absajclc absljC|ablcze ablrjce bdhvke ablrj absajclc absljC fghdcgwa}
=-|zh|#v#h开发大加勒比~Ez*X~hD@l
alps|fr|~PW@DAlpes;@aalpine
alps|ru|~dxMlzm;Mlzmbphj@q
alps|ar|~veqlab abpbl
alps|zh|#v~A?;~A?
~d)|fr|@a%m+Y%e&autilisations ~E6~dd&h@D~Id~es~l(@rnavigation
~d)|es|@k#,*Q*cUsos ~Qy%F@Q~J4Distintos #ANavegación
~d)|ru|%[~pcdchonavanduv ~KY<N%6ganakajag
~d)|ar|@ukahfh aogxmad ~AO@[&0abpBjaA Bcj abdbarce
~d)|zh|#C水道非航行>4法@l
~I:|fr|~PW#k<Q~E6transfrontières ~A0lacs ~ev;~Grl’eau
~I:|es|~Ff@,y =X~Qy~zxy {de |}@3Lagos =n
~I:|ru|@d%R~C(b ~iI~Dnganakajag b %6axcf
~I:|ar|~vefaogxmad ~AOabialje bbrmfm fablrcjag >7
~I:|zh|跨界~PB#v#h~hw@l;#v%"{利用|使用}{跨界|越境}~PB@l;&(水%P
~xa|fr|@a~jD&Ipublic au processus décisionnel #k~aZ^A+Z=pd’environnement;@ad’Aarhus
~xa|es|@k~sR@r~g"#uPúblico ~w0Toma @e~vj~DQAmbientales;~sF@eAarhus
~xa|ru|%[~e6g mfarchhc mfbdqkbq fcCcdbp b nahkomc j mfegahonbt %Rgamfahei, jehetAbihq ~i-hfcnu;Efvohhj@q
~xa|ar|@uJjwfo
~xa|zh|在~hD#G上~Mb信息+R~LW决策#h诉诸~uK~mM;奥胡斯@l
~OK|fr|~Grl’évaluation @el’impact @H~xC%(un contexte transfrontière;@ad’Espoo
~OK|es|~pREvaluación #uImpacto Ambiental #Tun Contexto Transfronterizo;~sF@eEspoo
~OK|ru|@daw arcdjc ~KX@eajfoyetAot hfcno g ~Dmjadkcjhkc;@dЭhma
~OK|ar|@utolf
~It|fr|~mn~lIatmosphérique transfrontière &hlongue distance
~It|es|~sG%Z~gRAtmosférica Transfronteriza a Gran Distancia
~It|ru|%[~Dmxesfqxdcdbb gaxnove @ewalzCbc fehhkaqdbq
~It|ar|~MMlabgbfD ~mR;@uabgbfD ~mR
~It|zh|远距离越境~Gw;长程越界~Gw
~Dg|fr|#yrégional ~jDpublique #k~aZ^A+Z&hpropos @Dquestions environnementales #T~o6;#yd’Escazú
~Dg|es|#o~tR~sR@r~g"Pública ~DQAmbientales #T~x8;~Q2Escazú
~Dg|ru|~J!a ~e6b mfegahonbb ~nB~i-hfcnu ~k0;Эhjehohhj#(;@LЭhjeho
~Dg|ar|&HtosaEf
~cA|fr|%5@"&i~wmphytogénétiques @5l’alimentation #kl’agriculture
~cA|es|%/@F_L~g-Fitogenéticos +zAlimentación _ZAgricultura
~cA|ru|#j%jfehkbkclzduv scdckbBchjbv fchofhev ~s[~spmfanagalzhkgbq b gcncdbq hclzhjasa vaxqphkge
~cA|ar|abdiawme @[#d~xbabfjaDce abhlagce bbpBHce fabEjaie
~cA|zh|~L[~A7#C%O;~L[~A7~D.%O
_v|fr|~rG~BJ@Dvégétaux
_v|es|@k~R8@,Fitosanitaria
_v|ru|~JAjefedkbdo b *8fehkcdbp
_v|ar|~GObfkace abhlagag
_v|zh|#C植物#v@l
~bl|fr|@a~i1~z(
~bl|es|@k@m#!Nuclear
~bl|ru|%[~II~l)
~bl|ar|@uabpdah abhffc
~bl|zh|核%o@l
=L|fr|~mnnotification rapide ~Deaccident ~z(
=L|es|~pRPronta Notificación @eAccidentes ~tL
=L|ru|@daw amcfekbgdai amagcAcdbb a ~IIegefbb
=L|ar|@uabglbcB abdlsj ih fkfi ramD hffc
=L|zh|及早通报核事故@l
>r|fr|~Gr~o[~Krd’accident nucléaire ou @esituation d’urgence radiologique
>r|es|@k@m~ob#Tcaso @eAccidente &No Emergencia Radiológica
>r|ru|%[~O,g hloBec ~IIegefbb ~xmfenberbaddap egefbpdap hbkoerbb
>r|ar|@ugkmcd ~t1&0rabe fkfi ramD hffc pf vajz tuiaic
>r|zh|核事故或辐射紧急情况~uF@l
~h7|fr|@acommune ~i1#A=E&Icombustible usé #k~i1#A=E@Ddéchets radioactifs
~h7|es|@kConjunta @m#!~w0~ol#uCombustible Gastado y @m#!~w0~ol@e~B!Radiactivos
~h7|ru|EwKcnbdcdd_0+M~hdakfewakegCbi kamlbgai b a +M~hdfenbaejkbgduib akvaneib
~h7|ar|~Nd#dpdah abgyjn &0~APfpdah abgyjn &0~C2abduie;~Nd~tlgyjcn ~APfobade gyjcn ~C2abduie
~h7|zh|乏燃料=l%o#h放射性废物=l%o联合@l
~dU|fr|~r0@e~Iu@e~t:;~r0@el’AIEA
~dU|es|~c!#uOrganismo ~R8Energía Atómica
~dU|ru|~ep_/escdkhkge ~A8;~epIMQMTЭ
~dU|ar|~oLbbfsabe ~BP
~dU|zh|#C~hx~zL;~hx~zL
_H|fr|~fi~Qk;~fi~P-_l#A~D6
_H|es|~g3<H%G~Gi
_H|ru|~ep~cN~KF~D)
_H|ar|mogfj ~uu~Hv
_H|zh|~By%]法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@M<(#A<H%G~Ce~Jg;@MMarco{ de la OMS|} ~Jg
fctc|ru|~wW~lM~GA;~wWNEW ~GA
fctc|ar|@u~uu<I~Ou~DdabglB
fctc|zh|~By烟草~EF=9@l
<v|fr|~li~Qw~mc;@acréant ~LcOrganisation #z~mc
<v|es|~g3<H~ia+zEducación, @rCiencia _ZCultura;~g3UNESCO
<v|ru|~ep#F~nBawfexagedbq, deojb b jolzkofu;~epЮJYLDE
<v|ar|_Xabgpococ bdhFde @ybbgjlce fabibd fabDkane
<v|zh|~Of及>5%]%]法;~Of>0>5~M?;教科文~M?
>G|fr|~li~Qw~n'industriel
>G|es|~g3<H~ia~EiIndustrial
>G|ru|~ep~MjmfaiuClcddaio ~r[
>G|ar|mogfj ~dI@y~m?abyhaice
>G|zh|@E工业#x%]章程
~r.|fr|~CE&h~gv
~r.|es|@M@m~jU
~r.|ru|%[&8~jb;Чbjeshj@q
~r.|ar|@u~xe
~r.|zh|#C~ij@l
~bv|fr|@a~BJ~jSmondial, ~C]#knaturel;@a~jSmondial
~bv|es|@k+z@,~jRMundial, &.y Natural;@k~jRMundial
~bv|ru|~dxghcibfdasa ~l9b mfbfandasa ~H,
~bv|ar|~ve~p0;@u~i.~p0
~bv|zh|#v%c>5#h自然~Kq
+g|fr|@a#Z#e^3&hprendre @5interdire #kempêcher l’importation, l’exportation ~vItransfert @e~K.=6@Dbiens culturels
+g|es|@k~vc^T~l(Deben Adoptarse @QProhibir e Impedir @rImportación, @rExportación _Z~Fw~R0Ilícitas @eBienes Culturales
+g|ru|%[icfev, demfeglcdduv @exemfcAcdbc b mfcnomfcyncdbc ~hfggaxe, gugaxe ~Qu~DVhawhkgcddahkb @ejolzkofduc rcddahkb
+g|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~t3gogxmd brFj fdhi aogcjam fgymcj fhkb dbsce ~c.lvjk ~y/
+g|zh|@G&o#h~Ck#h~A9@]方法~mM;#1{采取措施|}&o{和|并}~Ck#h~A9{方法|}@/@l
+f|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~BJ~Pz
+f|es|~vh{| de La Haya| de La Haya de 1954} ~Rm
+f|ru|%[*8+p
+f|ar|~Jrhufl hEai dobr;~Jr~lyabdobr
+f|zh|@G~mZ~mM;*L情况下#v~jq@l
+h|fr|Deuxième @Z%e^A=ZLa Haye @e~MG~BJ~Pz
+h|es|~Hc@W#A~HzLa Haya @e~MG~Rm
+h|ru|=g~MG=2*8+p;=ga *8+p{| 1954 sane}
+h|ar|#Y~v8~pi~C-~gt1954
+h|zh|&(@G~mZ@]%P~e.@C;&(@G~mZ@]{1954年|}~D/~F?@C
<b|fr|@a=Y~wp~jS~C]immatériel
<b|es|@k+zSalvaguardia ~jR&.Inmaterial
<b|ru|~dxdciekcfbelzdasa ~l9~H,
<b|ar|@uyfh ~C1Bcj abdamc
<b|zh|#v非物质>5~Kq
=x|fr|~PW>b~a1#A~oT@Dexpressions culturelles
=x|es|~pR@,y ~i!#A~aU_YExpresiones Culturales
=x|ru|~dxb maaAfcdbb ~IcFafi ~l9heiagufeycdbq
=x|ar|~vefgiEcE ghfi pusab abgilcj abDkanc
=x|zh|#v#h~dk>5表现形式多样性@l
~cJ|fr|@a{d’UNIDROIT |}&i~gbvolés ou illicitement exportés
~cJ|es|~rl{ de UNIDROIT|} _LObjetos Culturales Robados o Exportados Ilegalmente
~cJ|ru|@d{|ЮJRHOVM }a mavbAcdduv ~xmdcxejadda gugcxcdduv ~O7rcddahkqv
~cJ|ar|@uabdiwm &5bgfrcm ~r6~C6#d~c.abdojfke pf abdymje {lvjk|lyfje} ~y/
~cJ|zh|#C统一私法协会~Qm~Na物~mM;{国际统一私法协会|}~Qm{者|}~Na{物|化财产}~mM
~xp|fr|~rG#K=!dopage %(=!sport
~xp|es|~I)Dopaje ~uSDeporte
~xp|ru|~w(nambdsai g hmafkc
~xp|ar|~GO<Mabdhuvag ~reabjcaAe
~xp|zh|~yt在~Ev运动中>4~Ew~q]
~cx|fr|%5@e~qH~JG~aZ@Daveugles, @Ddéficients visuels ~A0&fayant ~v:difficultés @electure @Dtextes imprimés &aœuvres publiées;%5@eMarrakech
~cx|es|%/@e~qH~Gq~lha #SObras Publicadas a #S*yCiegas, ~C[Discapacidad Visual o ~C[~J"Dificultades @QAcceder al Texto Impreso;%/@e{Marrakech|Marrakesh}
~cx|ru|~zg{bp nasagaf|asa nasagafe|aio nasagafo|bi nasagafai|ai nasagafc} aw awlcsBcdbb ~IBhlcmuv b lbr h defoCcdbqib xfcdbq ~xmbduib asfedbBcdduib hmahawdahkqib gahmfbdbiekz mcBekdot bdFafierbt j amowlbjageddui mfabxgcncdbqi;~zg%p
~cx|ar|&7djasu bgcocj abhnaH tbC abdyhnag abdhufje
~cx|zh|~Nf出版~x?@]~hF%O;~Nf发表~x?@]~hF%O;~hF%O
~sA|fr|=Z~w:*bmise &hdisposition @e~wm@etélécommunication @5l’atténuation @D~OJ@Dcatastrophes #k@5#e~K"@esecours ~Kr@ecatastrophe
~sA|es|~IY~w:#,Suministro @e~g-@eTelecomunicaciones +zMitigación @eCatástrofes ~PmOperaciones @eSocorro #TCasos @eCatástrofe
~sA|ru|@dTeimcfc a ~Dykclcjaiiodbjerbadduv ~o.~s[hiqsBcdbq mahlcnhkgbp wcnhkgbp b ahoAchkglcdbq amcferbp ~M/~Dw;@dTeimcfc
~sA|ar|@ugadlcjc @)lgfncj dfajm abagyabag abobsce fabbaobsce ~H0absfajD fidbcag abtBaDe
~sA|zh|为减灾救灾@?提供电信~kU@]~P';~P'
^q|fr|~mn~t!
^q|es|~Cu~q8Carretera
^q|ru|~EX~go~wo;@d~go~GL
^q|ar|@uabocj <0abvjk
^q|zh|~u:~E5
tir|fr|@adouanière #?au ~Lb@e~sosous =!couvert @ecarnets TIR;@aTIR
tir|es|@MAduanero %Hal ~Hk@e~tFal Amparo *cCuadernos TIR;@MTIR
tir|ru|Teiaycdd_0&8mcfcgaxjc sfoxag h mfbicdcdbci jdbyjb IHG;@dIHG
tir|ar|@.abqdjsce @)labhkb &5bblAazi
tir|zh|#C公路~Me@l;TIR@l
~e3|fr|~rG@Hl’harmonisation @Dcontrôles @D~so&afrontières
~e3|es|~sG@F%ZArmonización *cControles @e~tF#T#SFronteras
~e3|ru|#j_0haslehagedbb ohlagbp mfagcncdbq jadkfalq sfoxag @esfedbrev
~f'|fr|~Li~j[@etransit @D=S~IM
~f'|es|@k~R5Tránsito *c&usin Litoral
~f'|ru|%[kfedxbkdap ~o:gdokfbjadkbdcdkelzduv ~e8
~f'|zh|内陆%1~Md^7@l;内陆国~Md^7@l
=t|fr|@a=Y~D4#k~Dt@Dsentences arbitrales étrangères
=t|es|@k#,Reconocimiento _Z~i9_YSentencias Arbitrales Extranjeras
=t|ru|%[mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~KKefwbkfeyduv fcCcdbp;~vt@q
=t|ar|@uabaigjan lkjajag abgrscd abpqhlce fghncHwa
=t|zh|承认及+H~yv@l;承认%"+H~yv@l;&(纽约%P
cisg|fr|~DT&icontrats @evente @Y@emarchandises
cisg|es|~lf_LContratos @eCompraventa ~R8Mercaderías
cisg|ru|~Jq&8jomlb-mfaneyb kagefag
cisg|ar|@u@y#dikfm ablci &5bblAazi
cisg|zh|@E#C货物销售合同@l
*m|fr|~DT@H<Q@e~C?électroniques ~Mqcontrats ~ev
*m|es|~lf%Z=X_Y~B5Electrónicas #T@3Contratos =n
*m|ru|@d#Faw ~p2Plcjkfadduv haawAcdbp g %6nasagafev
*m|ar|@u@y@)laogxmad abxvalag abtbsgjfhce &0abikfm >7
*m|zh|@E#C合同>4电子通信@l
~aD|fr|~DT%mcontrat @e~Lb@e~soeffectué entièrement ou partiellement ~O]mer;~R/~oD
~aD|es|@M~ia#,Contrato @e~Hk@e~tFTotal o Parcialmente Marítimo;~R:~oD
~aD|ru|~Jqmaldahkzt ~xmBehkbBda ~nl&8mcfcgaxjb sfoxag;~vW%n
~aD|ar|@u@y@)likfm abhkb &5bblAazi ih vjck ~C4sbca pf qEzca;~q2jfgjmad
~aD|zh|@E全程或~yI~hC#C货物~Me合同@l;~EP~e/
+r|fr|~DT*btransparence %(l’arbitrage =jinvestisseurs #k=Sfondé @H@D~IT;=ZMaurice *btransparence
+r|es|~lf%ZTransparencia #T@3Arbitrajes =jInversionistas y &u~uS<(@eun Tratado;~HzMauricio %ZTransparencia
+r|ru|~vDmfaxfeBdahkb ~LKefwbkfeydasa fexwbfekclzhkge ~qZbdgchkafeib b ~iR@e~Oz%6~DY;~qF_0mfaxfeBdahkb
+r|ar|@u@y#dabunance &0abgrscd abgiawmc lch abdogDdjch fabmfb;@udfjcucfo #dabunance
+r|zh|@E投资&q与%1间基于%O仲裁~Qx;~ii~Qx
<q|fr|~DT&iaccords @e~f8~ddissus #Amédiation;=ZSingapour *bmédiation
<q|es|~lf_L~BU@eTransacción %FResultantes #AMediación;~HzSingapur %ZMediación
<q|ru|~vD%6ibfaguv hasleCcdbqv, nahkbsdokuv ~Ieicnberbb;Lbdsemofhj_0icnberbb
<q|ar|@u@y#dagnakag abgofce @[abdhlDke dh abfoave;@uohBanfje #dabfoave
<q|zh|@E@G调解所产生@]#C~Q0~e(@l;新加坡调解@l
<e|fr|~DT&i~OJ~dd@Dventes judiciaires @e~we;=Z~fh*bvente ~O8@e~we
<e|es|~lf_LEfectos %F_YVentas Judiciales @e~B2;~Hz~fh%ZVenta ~tB@e~B2
<e|ru|~vD%6mahlcnhkgbqv honcwdap mfaneyb ~O2;~vm_0honcwdap mfaneyc ~O2
<e|ar|@u@y@)labJDaj @[bblci ~Hx;@ulcqch #dablci ~Hx
<e|zh|@E~LN#C效力@l;~kI~LN@l
~Ld|fr|#y@"~d1@el’Université =Ypaix
~Ld|ru|#j@Ua haxnedbb Vdbgcfhbkcke ibfe
~Ld|ar|%d&5bthuaG qadie ~C5
~xx|fr|=Z1930 ~yM{ (no 29)|};@T{| (no 29)} ~yM{|, 1930}
~xx|es|~lS~Nx{, 1930 (núm. 29)|, 1930|}
~xx|ru|@d1930 =2~pakfonc ~n429);*?~pakfonc
~xx|ar|@u&Yabqljc{|، 1930| biad 1930| bohe 1930}
~xx|zh|1930%,~d:~gM29~yu;1930%,~d:@l
~av|fr|@Z{de 2014 |}%e^A@a{de 1930 |}~yM{|, 1930| (no 29)}
~av|es|Protocolo{ de 2014|} %Hal ~lS~Nx{, 1930|, 1930 (núm. 29)|}
~av|ru|#9{|2014 sane }~hm1930 =2~pakfonc{| (№ 29)}
~av|ar|%r{|iad 2014 b}@u~mG;%riad 2014 abdbrk lagnakce ~mG
~av|zh|~QD@l》2014%,@C;~QD%P{(第29号)|}@/{2014年|}@C
~xy|fr|=Z1948 ~ee+Ysyndical (no 87);=Z1948 ~Je;@T{| (no 87)} ~Je{|, 1948}
~xy|es|~FfLibertad Sindical _Z@,#u*Q@eSindicación{, 1948 (núm. 87)|, 1948|}
~xy|ru|@d1948 =2~rD@e~t6~n487);*?~rD@eafsedbxerbt
~xy|ar|@uabrjce abhkalce ~Djrk abghFcd{| abhkalc}
~xy|zh|~ym#h#v%]%I~gM87~yu;~ym_,#v~Mu@l
~xz|fr|~Oo&i_'~kr(révisée) (no 97);~Oo~wE;@T{| (no 97)} ~wE{|, 1949}
~xz|es|@M_L~r1Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~xz|ru|@d(mcfchiakfcdd{eq|ap|ot}) ~go=2~u3{ (№ 97)|};~GW~z?{| 1949 sane} a ~u3{| (mcfchiakfcddeq)| (mcfchiakfcddeq g 1949 sano)}
~xz|ar|@uabidab ~z2(djaqie)
~xz|zh|~QV~nO~yA@l(修订)(第97~yu;~QV移{民|徙}~yA@l{(修订)|(修订本)|(订正)|}
~xA|fr|~Oo~eacollective (no 98);~Oo~Jd;@T{| (no 98)} ~Jd{|, 1949}
~xA|es|@M#,*Q@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~xA|ru|@d~go=2~pc@e~t6b @e~t,mcfcsagafag ~n498);*?~pc@e~t6b {|de }~t,mcfcsagafag
~xA|ar|@urk abghFcd fabdnafAe abqdaice
~xA|zh|~QV%]%I#h~M-%I~gM98~yu;~QV~Mu_,~M-{权利|权|}@l
~sb|fr|=Z~yV~mL@e~FR{ (no 100)|};@T{| (no 100)} ~mL@e~FR{|, 1951}
~sb|es|@M@m~CG@eRemuneración{, 1951 (núm. 100)|, 1951|}
~sb|ru|@d~yV=2fegdai gaxdesfeyncdbb ~n4100);*?fegdai gaxdesfeyncdbb
~sb|ar|@uabdoafae &0abpqfj
~sb|zh|~PG同酬~gM100~yu;~PG同{工同|等报|}酬@l
~sc|fr|=Z1952 ~k1minimum) (no 102);=Z1952 ~PR;@T{| (no 102)} ~PR{|, 1952}
~sc|es|~Ff#!="(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~sc|ru|@d1952 =2~s?~hc~n4102);*?~s?awchmcBcdbq
~sc|ar|@uabAdah abaqgdaic (abdiaccj abmhca)
~sc|zh|~HG~gM102~yu;~HG@l
~sd|fr|=Z1957 ~pB{ (no 105)|};@T{| (no 105)} ~pB{|, 1957}
~sd|es|~Ff~MV#uTrabajo ~Nx{, 1957 (núm. 105)|, 1957|}
~sd|ru|@d1957 ~D5~lA~Do~n4105);~GW@R~lAkfone
~sd|ar|@utbBaG &Yabqljc
~sd|zh|1957%,废除~d:~gM105~yu;1957%,废{除|止}~d:@l
~se|fr|~MJ&C(emploi #kprofession) (no 111);~MJ~rP;@T{| (no 111)} #Z@r~rP{|, 1958}
~se|es|~Ff<F(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~se|ru|@d1958 =2~bj%2~Dob xedqkbp ~n4111);*?~bj%2~Dob xedqkbp
~se|ar|@u~xc(nc abaogxmad fabdwhe);@u~xc&0abaogxmad fabdwhe
~se|zh|1958%,(~yA#h职业)~e-~gM111~yu;1958%,~GH~e-@l;1958%,~e-~GH@l
~sf|fr|=Z1973 ~wI{ (no 138)|};@T{| (no 138)} ~wI{|, 1973}
~sf|es|~FfEdad Mínima{, 1973 (núm. 138)|, 1973|}
~sf|ru|@d1973 =2~kX@efewako ~n4138);*?~kX@efewako
~sf|ar|@uabrm abpmhC {boh abaogxmad|bboh}
~sf|zh|1973%,~w"~gM138~yu;1973%,~w"@l
~sg|fr|~M7tribaux (no 169);~M7tribaux;@T{| (no 169)} ~fb#ktribaux{|, 1989}
~sg|es|@M@m~rWIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~sg|ru|@d1989 =2~yeybxdb ~n4169);*?~yeybxdb
~sg|ar|@u~Owabpybce fabklbce
~sg|zh|~P?#h部落&q民~gM169~yu;~P?~sJ部落{人民|民族}@l
~sh|fr|~Q'@D~kc(no 182);~Q'~mh;@T{| (no 182)} ~n3@e_"~mh{|, 1999}
~sh|es|@M~vcPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~sh|ru|@d1999 =2~pD~Do~n4182);*?~pDkfone
~sh|ar|@u{|rFj |abkAaG ibC }pofp pusab idb abpvnab
~sh|zh|1999%,~E-@]童工~LZ~gM182~yu;1999%,{禁止|}~E-@/童工{劳动|}@l
~sj|fr|=Z2011 ~imdomestiques (no 189);=Z2011 ~FW;@T{| (no 189)} ~FW{|, 2011}
~sj|es|@M~vcTrabajadoras ~Gu~r1Domésticos{, 2011 (núm. 189)|, 2011|}
~sj|ru|@d2011 =2~p6~OQ~n4189);*?~p6fewakdbjag
~sj|ar|@u{abidab|abidb abbazk bbidab} abdhEbcch
~sj|zh|~Ql家政工&q~gM189~yu;~Ql家{政|庭}工&q@l
~sk|fr|=Z2019 ~w7{ (no 190)|};@T{| (no 190)} ~w7{|, 2019}
~sk|es|~Ff~cQ<1Acoso{, 2019 (núm. 190)|, 2019|}
~sk|ru|@d2019 ~D5~qf~Do~n4190);~GW@R~qfkfone
~sk|ar|@uabihn fabgrju
~sk|zh|2019%,~gk#h骚扰~gM190~yu;2019%,{消除|}~gk%"骚扰@l
~d0|fr|=Z#a@e~Iw<8#e~if~bD;@a<8#e~if~bD
~d0|es|~vh{ de la Organización de la Unidad Africana|} ~q8@r~l(se Regulan @3~trEspecíficos *c~zq*c~NZ~ed
~d0|ru|~n,cnbdhkge, fcsolbfotA~PphmcrbFbBchjbc ehmcjku mfawlciu wcycdrcg ~fS
~d0|ar|~gr{|biad 1969 }~t3grsd {abdFawj|abqfahl} ~oN{ldusbag|bduasb|lduasb} abbaqzch ~cU;~gr~gt1969
~d0|zh|*f统一%]@G*f~M,#G~L)特定~nN~mM;1969%,*f统一%]@l
~hs|fr|=Z#a@e~Iw@H%i&Imercenariat ~bD
~hs|ru|~n,cnbdhkge a *UdecidbBchkge ~fS
~hs|ar|~gr~v(<0abajgEak ~cU
~sm|fr|=Z~z9^0*b@-#k~o[&a&fdéplacées ~bD;=Z~NC
~sm|es|@k~HF~jr+z@,y ~D,~ob{de|a} @3Desplazados Internos ~ed;~Hz~NC
~sm|ru|~MQa *8gdokfcddc mcfcicAcdduv lbr g MFfbjc b ajexedbb bi ~Dw;Deimelzhj@q
~sm|ar|@u~e0~i.fdoaime abhaErch maxbca ~cU;@usdlaba;@u~e0~i.abdujmch maxbca {nc pnjckca fdoaimgwd|fdoaimgwd nc pnjckca}
~sm|zh|*f~yG#v#h~uF*f~kM者@l;坎帕拉@l
_]|fr|~y"@Dpeuples
_]|es|_M~jr@e~uv
_]|ru|~s)~QFdefanag
_]|ar|~oJ~t8~j(fabuifl
_]|zh|~rF&-;*f=f%"~b"
~cd|fr|=q^0@D#)~LI~OD@e~e5
~cd|es|_M~jr_L#p~JJ~DP
~cd|ru|~s)b ~sD~OO
~cd|ar|~oJ~t8abvnb fjnaww
~cd|zh|*f&K%I#h福利&-
~xF|fr|@Z^A~LF{de la femme|des femmes} ~bD;~Rv~J8
~xF|es|~Q]#AMujer ~ed;~MY~J8
~xF|ru|~Cg~sE~fS;~HD~sE~fS;Iemokhj@(
~xF|ar|*.~r3~cU;%rdalfgf
~xF|zh|~HO~pr%I~QI;&(*f=f%"~b"^H@G*f~pr%I~QI;&(马普托~DS
~xk|fr|~li@e~z9~C7
~xk|es|Acta Constitutiva ~HFAfricana
~xk|ru|VBfcnbkclzd~wvejk@A~rThatxe
~xk|ar|~r6abgpococ bbagram abpnjckc
~xk|zh|*f~yG%]法
echr|fr|=Z~wp~sY~dX@Dlibertés fondamentales;@aeuropéenne ~sY_j
echr|es|~rl{| Europeo} ~wF~du_Y~NEFundamentales;@MEuropeo @e<A
echr|ru|%[*8~i]~QFahdagduv hgawan;Ygfamcphj_0+"^O;Ygfamcphj@b%Rmfegei ^O
echr|ar|@.abpfjflce ~t8_[
echr|zh|#v=f与~mu@l;#v=f>0~mu@l;欧洲=f@l
achr|fr|@aaméricaine #?&a~Ka;~j2@e~tT
achr|es|@kAmericana @m<A;~eV@e~tT
achr|ru|Micfbjedhj_0+"^O
achr|ar|@.abpdjcsce ~t8_[
achr|zh|~my=f@l
<d|fr|~RY#X>b~Ab~bT&hl’égard @D~OP>b~bTdomestique;@a~t(
<d|es|~Q.@m%Vy _U@r~cQ#t{las Mujeres|la Mujer} _Z~cQDoméstica;~IY~G0
<d|ru|~AAa ~hpb #[dehblbci #:~sEb naieCdbi dehblbci;~zi@q
<d|ar|~iu{bdhi|luph dhi|abdgibke ldhi} fdsanre ~j9{abdjpe|abhoaG} fabihn abdhEbc
<d|zh|~uH~QK&g及家庭~gk@l;~uH#1~QK~D:>0家庭~gk~D:@/@l
~m[|fr|~mn~z3;=Z~wL
~m[|es|~rl{ del Consejo de Europa|} %Z~y?;~IY~wL
~m[|ru|%[~z8;UonemcCkhj@q
~m[|ar|~FX~N];~FXabocljahce;@ulfmalog
~m[|zh|网络<V@l
~aq|fr|~RY~Ab~o3~F9
~aq|es|~Q.%Z_U~R-Seres Humanos
~aq|ru|~AAa mfakbgancphkgbb ~o:ltnzib
~aq|ar|~iu{bdsanre|luph dsanre|abdgibke ldsanre} ~cblabluj
~aq|zh|~uH=8~yo@?@l;~uH=8{贩运人口|人口贩运}{行动|行为|}@l
~H2|fr|@a>[=Yprévention, @rsanction #k~I4~rCfemme;=Z~gQ
~H2|es|@k_:@Q~lu~zty Erradicar @r~cQ~vC;~Hz~gQ
~H2|ru|~fk_0{mfcnomfcyncdbb|mfcnakgfeAcdbb} b ~b,#:~sE~PM
~H2|ar|@u+W~v)~FZfabkAaG ibcw;@u+W#d~H-~FZfaogzyabw
~H2|zh|贝伦杜帕拉@l
bern|fr|~CE^A%L#Avie sauvage ~LImilieu naturel @el’Europe;=ZBerne
bern|es|@M~mE%4~P[Silvestre y #u~tE~m'#TEuropa
bern|ru|~dx~K9b Flafu b mfbfanduv hfcn awbkedbq g Ygfamc
^/|fr|~j2#ALigue @D=Sarabes
^/|es|{Pacto|Carta} #ALiga *c&uÁrabes
^/|ru|Gejk@AZbsb efewhjbv ~e8
^/|ar|~iLqadie ~c:~N-
^/|zh|~py%1~yG&-;~py%1~yG{盟约|公约}
~cf|fr|=q@el’Association @Dnations @e~yn;=q@el’ASEAN
~cf|es|_M#AAsociación @eNaciones @e~mN;_M#AASEAN
~cf|ru|~epMhharberbb =O~jf;~epMLYMJ
~cf|ar|~iLjalve pdd ~sx
~cf|zh|~Et%1~yG&-;东盟&-
tac|fr|%5d’amitié ~Dz&2#TAsie &ISud-Est
tac|es|%/~RZ&t#T{|el }~mN
tac|ru|~I5nfoywc b ~dag ~jf
tac|ar|&7abymake fabgiafh &0~sx
tac|zh|~Et友好>K%O
~i:|es|_M~p'@e&t*c&uÁrabes #uGolfo
~i:|ru|~epLagcke >Sefewhjbv =OWelbge
~i:|ar|~oLbdqbo ~j8bmfb abxbcq ~N-
~i:|zh|海湾~py%1>K~bV&-
icmp|ru|~Cq~xvb Fodjrbqv ~a8~wamfamegCbi wcx gchkb lbrei
ices|fr|~Li~wQ@"@5l’exploration #Amer
ices|ru|%[Icynodefandai hagckc ~qjiafq
ices|ar|@uabdqbo &5baogsuan ~l5
~IO|fr|~mn~aP@e~DsSud-Est
~IO|es|~Ff%4y ~ol*c~g-#A~g(~uS~j1~MXSuroriental
~IO|ru|~u'g tsa-gahkaBdap ~JWMkledkbBchjasa ~M6
~IO|ar|~MU~iM~M]ujk ~Af
~IO|zh|~Aa东南~EB^6~kU@l
~ap|fr|@a&i~xjcivils @e~Bh@"d’enfants
~ap|es|~x!_L~tr~wM#ASustracción ~R8Menores
~ap|ru|%[sfeynedhja-mfegaguv ~Df%DmavbAcdbq nckcp
~ap|ar|@u~C-~h.;@.~h.
~ap|zh|#C~Aq@l;#1#C{性|}~Aq@/~D/@l
+9|fr|~PW@D~kc>b&2~BL*T
+9|es|~x!~mE@,#uNiño y ~fO&t~RRAdopción %a
+9|ru|%[*8~K!b ~da#:bdahkfeddasa ohudaglcdbq
+9|ar|@u~C-~y';@.~y'
+9|zh|跨~Bv及>K@l;#1跨~Bv>0>K@/~D/@l
~dY|fr|@a%mrecouvrement @Daliments &hl’étranger
~dY|es|~pRObtención @eAlimentos ~uSExtranjero
~dY|ru|%[gxuhjedbb xe sfedbrcp elbicdkag
ihr|fr|~oFsanitaire =7{ (2005)|}
ihr|es|~oBSanitario %a{ (2005)|}
ihr|ru|#j{uc icnbja-hedbkefduc mfegble|uv icnbja-hedbkefduv mfegbl|ui icnbja-hedbkefdui mfegblei|uib icnbja-hedbkefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr ~Ox@[(2005)
ihr|zh|#C~k"~L((2005);#C~k"~L(
udhr|fr|~MS~sY_j
udhr|es|@i+V@e<A
udhr|ru|#L~PP
udhr|ar|#V%z~t8_[
udhr|zh|%c=f@x
~a)|fr|@h@Hl’octroi @e~xD&apays #k&a~nucoloniaux
~a)|es|~MTConcesión #A~pUa ~hLy ~rWColoniales
~a)|ru|~k/~Dy~p3jaladbelzdui hkfedei b defanei
~a)|ar|@'dhr abaogkbab bblbmah fabuifl abdogidje
~a)|zh|~LB@x;~LB~QO
>j|fr|@h#?&a^4&I+Y@"touchant #e~cRamicales >b&2=j#e=Sconformément ^A=q=m
>j|es|@i_L#b@e*Q@Freferentes a #S~fq~RZ~fO&t=j@3&u@econformidad ~C[@r_M@e*0
>j|ru|~k/~z'%Dmfege, ~O6nfoychkgcdduv akdaCcdbp b >S~qZ~iR~mqVhkegai ~i8
>j|ar|@'_P~r6&5@)~Ls;@'_P~r6&5~Hq~Ls
>j|zh|~Jh及>K之#C法#2之@x;~Jh>0>K{的|之}#C法#2{的|之|}@x
~bR|ru|~k/dcakKcilciai hogcfcdbkckc den chkchkgcdduib fchofheib
~bR|ar|@'abocame abmazde <0~xbabvlcice
~bR|zh|@G天然~kU之~L-~x,@x;#1{天然|自然}~kU~z[~L-~x,~z[@x
%9|fr|@h#z~QMraciale
%9|es|~GP~QRRacial
%9|ru|~Gj~q)
%9|ar|@'@y~Jp
%9|zh|@E~MK@x
>"|fr|@h~sY~e5
>"|es|@i*c#p~DP
>"|ru|#B~i]~OO
>"|ar|@'_Jabvnb
>"|zh|&K~Gz
^y|fr|@h@H%i#A&C~bF
^y|es|~MT=W#A<F~vC
^y|ru|~k/*U~wx
^y|ar|@'~r5<0~xc~BY
^y|zh|~cX~e-@x
>C|fr|@h@Hl’asile territorial
>C|es|@i#,Asilo Territorial
>C|ru|~k/~AVowcybAc
>C|ar|@'#d{abdbqp|abbqfG} abtkbcdc
>C|zh|~mC庇护@x
_o|fr|~nz~rH@D=S>b@-@e~t/indépendance ~Dz~t/souveraineté
_o|es|~k4~yj&uy ~kG@,@esu ~pUy Soberanía
_o|ru|~x6~kh~K[aw asfeyncdbb bv ~p3b hogcfcdbkcke
_o|ar|@'~AR~wDbbmfb ~Djaogkbabwa focamgwa
_o|zh|~yp立与~x,之#v@x;~yp立%"~x,{之|的}#v~z[@x
+'|fr|~nz~Dzl’ingérence ~rH@D~LS
+'|es|~k4_ZInjerencia ~yjEstados
+'|ru|~x6bdkcfgcdrbb b ~kh~e8
+'|ar|@'#d~ARlqdci phfaiw ~wDbbmfb
+'|zh|~Q-别国内政@x;~Q-{别|他}国内政@/@x
~aE|fr|@h%mprogrès ~vI#c~lQsocial
~aE|es|@i#,Progreso <1#s#Tlo Social
~aE|ru|#B~dOmfasfchhe b ~fQ
~aE|ar|@'abgkmd fabthdaG &0abdcmah abaqgdaic
~aE|zh|+2进步#h#x@x
+o|fr|~PJ#A#'*T
+o|es|@i#,~mj#!%a
+o|ru|#B~FF&8~l)
+o|ar|@'~K0abpdh ~j!
+o|zh|~LY#C%o@x
>x|fr|@h@D^4<8=!~Kgocéans, ainsi ~l(~t/sous-sol, au-delà @Dlimites #A~t.
>x|es|~ma#b~l(Regulan ~JM~sIFuera *cLímites #A~s(
>x|ru|#Bmfbdrbmag, fcsolbfotAbv fcybi nde ~DEcsa dcnf ~e!
>x|ar|@'#"{abdhFde bkai|abgc grsd kai} ~Jfflavh pjAwa{|،} ~xX{abfvhce|abkfdce}
>x|zh|~il~aL*X底床与下层土壤之#2@x;@G{各国|国家}~aL海~zI@/#2@x
~hP|fr|Définition @el’agression
~hP|es|Definición #AAgresión
~hP|ru|Emfcnclcdb~sHesfchhbb
~hP|ar|gijcn abimfah
~hP|zh|侵略定义
_n|fr|@h~cT=7
_n|es|@i~wB@e~nV
_n|ru|~wC~lB
_n|ar|~Cyltkade ~s:
_n|zh|~HE序@x
~bk|fr|~jh~cT=7
~bk|es|~wY~wB@e~nV
~bk|ru|#]~E]ohkedaglcdbt ~lB
~bk|ar|~GC{abdgibk ltkade|dh pqb tkade|btkade} ~s:
~bk|zh|~HE序#6
*4|fr|=q@D#)#kdevoirs ~sP@D~LS
*4|es|_M@e#py Deberes ~J0*cEstados
*4|ru|Хefkb=R~Fv~i]b awqxeddahkcp ~e8
*4|ar|~iL_J~c:ffaqlagwa abakgyamce
*4|zh|~L0~gl%I#h义务&-
^]|fr|@h@D#)@D~is
^]|es|@i*c#p*cImpedidos
^]|ru|~k/+"~oR
^]|ar|#V~C6~Dqabdifkch
^]|zh|~n0~Gz;残{疾|废}者~Gz
<t|fr|~R,#e&f~rC+1
<t|es|~MT~Ga#S*y~yh~ad
<t|ru|~k/*8~Iilbr ak ~ss
<t|ar|@'~e7~IH<Kdh abgijA bbgiHcl _2
<t|zh|#v&q~vR>T@x;#v&q~vR@/>T@/@x
=H|fr|~ua@5~RH
=H|es|^z@Q~qaLey
=H|ru|~jynalydahkduv lbr %R~q5
=H|ar|~BI~j6
=H|zh|执法~jL~dw
=G|fr|@h~bzd’intolérance ~Dz&Cfondées *breligion ou @rconviction
=G|es|@i~cY@eIntolerancia y <FFundadas ~w0Religión o #SConvicciones
=G|ru|~k/~gDdckcfmbiahkb b ~bj@e~Ozfclbsbb ~xmowcyncdbp
=G|ar|@'~r5~qp;~CylabkAaG ~qp
=G|zh|=k基~x-原因@]~bU@]~uy#h~e-@x;=k基~x-{原因|}@/~bU@/~uy~sJ~e-@x
~fZ|fr|~rzManille ~Bz@D~KR~ev
~fZ|es|~maManila ~F,@e~Fn=n
~fZ|ru|Iedblzhj~M8ibfdai fexfcCcdbb %6hmafag
~fZ|ar|@'dahcba #dgofce ~z1@[labfoazb abobdce
~fZ|zh|~zS#C争端@]马尼拉@x
~bi|fr|=q_l#Anature
~bi|es|_M%G#ANaturaleza
~bi|ru|~vy%Nmfbfanu
~bi|ar|_X%zbbvlcie
~bi|zh|%c自然&-;%c大自然&-
~be|fr|#Qd’éthique médicale ~dF~C'~bE@esanté, ~fD@Dmédecins, %(@r@-@D~K)~A0détenus ~rC+1
~be|es|#b@e~P7Médica Aplicables ~fO~B:#u~eW@eSalud, ~iy@3Médicos, ~w0@,@e*yPresas y Detenidas ~yh~ad;#b@e~P7Médica
~be|ru|*Eicnbrbdhjap Pkbjb, akdahqAb{chq|vhq|ihq|ibhq} j ~ON~OQxnfegaavfedcdbq, g ahawcddahkb gfeBcp, g *8xejltBcdduv ~xmxencfyedduv lbr ak ~ss
~be|ar|_PJmal dwhe abvl {abdgybe|abdgibke} lmfj abdfFnch abyrcch
~be|zh|@G医务~jL+R~x1医生在#v被监禁#h拘留@]~vR@]>T~nN@]任务@]医疗道德#2
_u|fr|~Ky@D~nu^Apaix
_u|es|~JN*c~rW~fOPaz
_u|ru|~Lvdefanag @eibf
_u|ar|~Cylrk ~Ow&0{abobd|abobad}
_u|zh|~HP~Gz;{各国|}~HP@/~Gz
<w|fr|@h@D^4>Z@e+Z~bS&a~kE#A~ka#k&a~kEd’abus @epouvoir
<w|es|@i_L#b~iA@e*1@Q#S~zX@e~rry #uAbuso @ePoder
<w|ru|#Bahdagduv ~lG~a0~s[ycfkg ~Izb xlaomakfcwlcdbq glehkzt
<w|ar|@'_Pabimb <J@)lAraca _8ftoaGe ~xiabobve
<w|zh|为~Ma#h滥用权力&g受害者取得公理@]<T@x
~ck|fr|~tx@e~A)#Zl’administration #A+Z@5mineurs{ (Règles de Beijing)|};~R/^9
~ck|es|~pl+zAdministración #A*1@eMenores{ (Reglas de Beijing)|};~R:^9
~ck|ru|#-~n.akmfeglcdbq ~a0#:~xo{ (Gcjbdhjbc mfegble)|};~vm%n
~ck|ar|~u)~HS~MA~Lg);~u)abprmaD;~q2~Lg
~ck|zh|~M4(~kI~e/);~M4;~kI~e/
+q|fr|#Q>Z~bS&h~xD#Amagistrature
+q|es|~fc~q9~fO~pU#AJudicatura
+q|ru|#n~p3honcwduv afsedag
+q|ar|~Jy#daogkbab ~q";~Jybaogkbab ~q"
+q|zh|@G~El@]<T;~El@/<T
>(|fr|~Kyau %u
>(|es|~JNal *x
>(|ru|~Lv@efexgbkbc
>(|ar|@'abrk &0~N)
>(|zh|#x~Gz
&A|fr|@h&i^4~IQ#k~O9~dF^A@-#kau ~OD~Openvisagés surtout sous l’angle @Dpratiques ~BL~Dzplacement familial &iplans national #k=7
&A|es|@i_L#b~CSy ~NA~q9~fO@,~JJ*cNiños, ~C[~NRReferencia ~fOAdopción _ZColocación #THogares @eGuarda, ~qv
&A|ru|~k/~LHmfegaguv mfbdrbmev, ~O6~jcb ~sDnckcp, ~C8mfb mcfcneBc ~K!@egahmbkedbc b bv ohudaglcdbb ~R2
&A|ar|~Cylabdlamz ~oKfabkahfhce ~Hq~sn~r9fjiacgwd
&A|zh|@G&K#v#h&K福利+R~x1~DH寄养#h收养办法@]+2#h~uK#2@x
_p|fr|~PJ@e~Bg&Iprincipe @el’abstention &I~xO^Amenace ou &h~O)#Aforce ~Mq~cR~dc
_p|es|@i#,~qlEficacia #uPrincipio #AAbstención #AAmenaza o #A=X#A~Ny#T#S~fq=n
_p|ru|#Baw ohblcdbb ~Fumfbdrbme akjexe ak osfaxu hblap ~xmcc ~i[g %6akdaCcdbqv
_p|ar|@'Ecame niabce dlmp abadghai ih abgwmcm laogidab abkfe pf aogidabwa &0abibakag >7
_p|zh|~LY在#C_Q上不>4武力或进行武力威胁#2@]效力@x
=y|fr|~tx@e^4~BJ@e~sB#e&fsoumises &h~Lcforme quelconque @edétention ou d’emprisonnement
=y|es|~B7@e#b+z~Ga#S*ySometidas a Cualquier Forma @eDetención o Prisión
=y|ru|Lgan@A~lG~jc~Ii~Dpmangcfseciuv xencfyedbt ~xmxejltBcdbt g jejap wu ka db wula Fafic
=y|ar|dqdfie #"@)~sn~IH<KabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
=y|zh|#v~yq禁@]&q~zU;#v~yq禁{人员|的人员}~zU
=]|fr|@h*b#X#k%i@D~KR~A0situations ~K/menacer @r~t[>b#'<P#k%mrôle ~Qw%(ce domaine
=]|es|~MT%V_Z=W@e~Fny @eSituaciones ~l(Puedan Amenazar @rPaz _Z#!%Fy #,Papel ~ia#Tesa Esfera
=]|ru|~k/~hpb ohkfedcdbb hmafag b hbkoerbp, ~p4osfayekz ~Dlibfo b ~FTb a ~ON#Fg Pkap awlehkb
=]|ar|@'#d~H-ftEabe ~z1fabrabag ~t3km gwmm abobd ~OLabmfbcch
=]|zh|@G&]#h~PE该~RA;@G{预防|防止}#h~PE{该|此}~RA
~f"|fr|~dCminima #z@5l’élaboration @e~zZ@eliberté{ (Règles de Tokyo)|};~R/~N6
~f"|es|~pl~vc~AN#ALibertad{ (Reglas de Tokio)|};~R:Tokio
~f"|ru|#-#F#:icf, dc ~dSktfcidui xejltBcdbci{ (Tajbphjbc mfegble)|};Tajbphj%n
~f"|ar|~BB~N"~MAvfscf);~BBabargqaEce;~q2vfscf
~f"|zh|@E~mB~nZ(东京~e/);@E~mB~nZ;东京~e/
=N|fr|#Q>Z~bSau ~pg@Ddétenus
=N|es|~fc~Jm
=N|ru|#n~Eh
=N|ar|~Jy~H1aboqhaG
=N|zh|~hz<T
^p|fr|&s#z=Y#X#Adélinquance juvénile{ (Principes directeurs de Riyad)|};&s@eRiyad
^p|es|#W~ia+z%V#A~rqJuvenil{ (Directrices de Riad)|};#W@eRiad
^p|ru|^U@4{Efsedbxerbb EwKcnbdcdduv Jerbp |}~s[~pb~Iyhfcnb ~xo{ (Эf-Obqnhjbc fojaganqAbc mfbdrbmu)|};Эf-Obqnhj*/
^p|ar|~FA~HS~BFabjcaA abgfqcwce);~FAabprmaD;_PabjcaA abgfqcwce
^p|zh|~LG(~P");~LG;~P"
~dP|fr|~dC#z~BJ@Dmineurs privés @eliberté;~R/La Havane
~dP|es|~fp~ia~wFMenores Privados @eLibertad;~R:La Habana
~dP|ru|~gV~n.~jcdchagcfCcddalckdbv, lbCcdduv ~O1;Qegedhj%n
~dP|ar|~q2@y{luph rdace|brdace} ~HS{abdqjmch|abdrjfdch} dh rjcgwd;~q2wanaha
~dP|zh|@E#v被剥夺自由少%,~e/;哈瓦那~e/
^e|fr|%5type d’extradition
^e|es|~R7Extradición
^e|ru|_Ra guneBc
^e|ar|~c/bgobcd abdqjdch;~c/#dgobcd abdqjdch
^e|zh|引渡示范%O
_k|fr|%5type d’entraide ~O8=ppénale
_k|es|~R7~obRecíproca #T~m8Penales
_k|ru|_Ra gxebidap ~O,%2~bQ
_k|ar|~c/bglamb ~t1~jl;~c/#dglamb ~t1~jl
_k|zh|刑事事件~F";刑事{事项|}~F"
>p|fr|#Q@ebase ~bS~C'&Ibarreau
>p|es|~fc%Z~B:*cAbogados
>p|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #R~ONtfbhkag
>p|ar|~Jy#dmfj abdradch
>p|zh|@G律师~q/@]<T;律师~q/@/<T
+v|fr|&s~dF~C'@Dmagistrats &Iparquet
+v|es|#W%Z~B:*cFiscales
+v|ru|~bZ~ON~DpahoAchkglqtAbv honcwdac mfchlcnagedbc
+v|ar|~As#dmfj piAaG abhcale abiade
+v|zh|@G~L,@]%);~L,@/%)
~a?|fr|#Q@ebase %m~xO^Aforce #k<Q@D_O&hfeu ~O]~RH
~a?|es|~fc#,~Nu#A~Nyy @e*9@eFuego ~q8@3~qaLey
~a?|ru|#n~i[hblu b ~C"~oPnalydahkduib lbreib %R~q5
~a?|ar|~Jy#d~xYabkfe fabpobre abhajce dh qahl ~j6
~a?|zh|~Am#h火器@]<T;~Am#h{火器|枪支}@/<T
&'|fr|@h_l#Tfaveur #Asurvie, #A@-~LI#c@e~e5
&'|es|@i%G%ZSupervivencia, @r@,<1#s~DP
&'|ru|~vy@caw ~KJguybgedbq, ~jcb <Onckcp
&'|ar|#V%zblkaG abvnb frdacgw fhdazw
&'|zh|&K生存+R#v#h#x%c@x
*J|fr|#Q#z@5#e&fâgées
*J|es|#b~ia#Tfavor _Y*y@eEdad
*J|ru|*E#F#:~xHltncp
*J|ar|_P@y@)lslaj aboh;_P@ybslaj aboh
*J|zh|@E~I9#2
~bf|fr|#Q~BJ@D&fatteintes @emaladie mentale #k@5l’amélioration @D~R.mentale
~bf|es|#b~wF~B-Mentales <1~qlAtención ~CeMental
~bf|ru|*E~jcmhbvbBchjb ~I/lbr b oloBCcdbq mhbvbekfbBchjap ~Dw
~bf|ar|_P~e7<Kabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
~bf|zh|#v精神病患者#h~L9精神保健~zU
~dL|fr|@h#Z#e~fud’établissement @Dfaits ~Qw~Cx~E0#'~dc
~dL|es|~MTDeterminación *cHechos ~q8@v~w0Esfera #u~rJ
~dL|ru|~wCFejkag ~GZ~G1Jerbp ~tgb ~l)
~dL|ar|@'gkyc @ybbrkazk ~gw
~dL|zh|@G@E~Jk中@]实况调查~QO;#1@E~Jk~Ja{实况|事实}调查~Ps@x
*l|fr|~R,~mD
*l|es|~MT~Ga~k:
*l|ru|~k/*8~hi
*l|ar|@'~e7~eB;~Cy~sn~eB
*l|zh|#v~mv&q不遭受~M'@x
+t|fr|@h@D#)@D&f~KI&h@Dminorités ~O?ou ethniques, religieuses #klinguistiques
+t|es|@i_L#p_Y*yPertenecientes a Minorías ~NOo Étnicas, Religiosas y Lingüísticas
+t|ru|~k/+"~DpmfbdenlcyeAbv j derbadelzdui ~xmPkdbBchjbi, fclbsbaxdui b qxujagui icdzCbdhkgei
+t|ar|@'_J~mJ;~Cy~Dq~mJ
+t|zh|在民族或族裔+R宗教#h语言上属于少数群体@]&q@]~Gz
~bu|fr|@h@H~I4~bF
~bu|es|~MT=W#A~cQ~vC
~bu|ru|#Baw ~b,#:ycdAbd
~bu|ar|@'~r5<0~j9abdjpe
~bu|zh|~cX@]~gk&g@x
&W|fr|~dC@5l’égalisation @Dchances @D{handicapés|personnes handicapées}
&W|es|~CKUniformes %Z~CG@eOportunidades @Q#S~jm
&W|ru|Lkednefkd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~hcfegduv ~Ig~s[~oR
&W|ar|abkfaim abdfrme #dgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&W|zh|~n0机会均等标准~e/
_t|fr|#Q#Z=!statut @D~kn~O?=Y~a1>b@-~sY_j
_t|es|#b~q9al ~c!_Y~pV~NO@e~i!y @,*c<A{ (Principios de París)|};#b@e~J'
_t|ru|~c'hkekohe derbadelzduv oBfcyncdbp, xedbietAbvhq maaAfcdbci b xeAbkap ~PP~q!;~B[{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
_t|ar|#"~gK_J_[;#"~gK_J~j(~BFlajco);_Plajco
_t|zh|@G~dk~Q4@]地位~zU(~l]#2);@G~dk~Q4@/地位~zU;&(~l]#2^H
=a|fr|@h~sT=7
=a|es|@i~sW%a
=a|ru|~k/~s9*U%D~q1
=a|ar|~Cy~hn~j!
=a|zh|~Ku
&"|fr|@hcomplétant @r~rz1994 ~sT=7
&"|es|@iComplementaria #A~ma1994 ~sW%a
&"|ru|@6~z?, namaldqtA~PpHcjleferbt {|1994 sane }a ~s9*U%D~q1{| 1994 sane}
&"|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~hn~j!
&"|zh|补充1994%,&(~Ku^H~QO
%?|fr|~PJ#A&2~zG#eaccords ou organismes régionaux ~lQ~E0#'~dc
%?|es|@i#,~ql&t=j@v~Gu~BUu ~NQRegionales ~uS~rJ
%?|ru|~k/hagcfCcdhkgagedbb >S~E2fcsbadelzduib hasleCcdbqib ~xmafsedeib ~tgb ~l)
%?|ar|@'~K0~j8~q3fabgjgclag pf abfsabag abtkbcdce ~gw
%?|zh|@G增进@E与~Ez安排或~yD之间~Jk@]>K~QO
=C|fr|@h~E!&Icinquantième ~HV~QE
=C|es|@i~C[Motivo #uCincuentenario @e*0
=C|ru|#B%RhloBet mqkbnchqkap ~IL
=C|ar|#V{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaG|bgpoco} >X
=C|zh|@E五十周%,纪念@x
~aJ|fr|~jh&x=Yjeunesse{| à l’horizon 2000 et au-delà}
~aJ|es|~wY%G~KwJóvenes
~aJ|ru|~vy@pncphkgbp, jehetA{eqhq|cphq|othq} ialancyb
~aJ|ar|~GC%zbbulal
~aJ|zh|%c青%,#6;到2000%,~k'后%c青%,#6
+m|fr|~Ky>b~mY@Dindividus, groupes #korganes #A~z-@e~Pd#kprotéger #e#)@e~dX#elibertés fondamentales universellement reconnus
+m|es|~JN<1Deber *cIndividuos, @3Grupos ~Pm~pV@e~tOy Proteger @3~du#S~NE~iAUniversalmente Reconocidos;@i_LDefensores *c<A
+m|ru|~Lvb awqxeddahkb aknclzduv ~Dpsfomm b afsedag awAchkge maaAfqkz b xeAbAekz awAcmfbxdedduc ~DV~QFahdagduc ~O1;~k/mfegaxeAbkdbjev
+m|ar|~Cylrk fdoIfbce abpnjam fabqdaiag fwczag abdqgdi &0~K0~Dj_J~j(fabrjcag <Jabdigjn lwa iabdca
+m|zh|@G个&q+R群体#h~MD#h#v普遍~Ro~kT@x;@G个&q+R{群体|团体}#h~MD#h#v{普遍|举世}~Ro{责任|义务}@/@x;=f维护者@x
^[|fr|~vb{sur une|en faveur d’une} culture @e~D,paix
^[|es|@i~qe@e@:~Fh~R(;@i~Fh~R(
^[|ru|#Bb #]#H%2jolzkofu ibfe;~k/jolzkofc ibfe
^[|ar|~CD~Mn;@'~ne&Yabdgibkch lDkane ~C5;#V~ne&Y{abdgibkch|abdgibkah} lDkane ~C5;#V~ne&Y~Mn
^[|zh|+J>5@x#h#6;+J>5@x
+s|fr|@h&IMillénaire
+s|es|@i#u~NL
+s|ru|#BkuhqBclckbq ~i8;#B~O"
+s|ar|@'@ybbpbnce;@'abpbnce
+s|zh|@E~Og@x;~Og@x
~nj|fr|@hd’engagement %mVIH/sida
~nj|es|~macompromiso ~w0lucha #t&kVIH/SIDA
~nj|ru|~k/mfbgcfycddahkb nclo ~D"NRЧ/LGRHai
~nj|ar|@'ababgEad #dncjfo ~K1ablujce/dgbaEde ~K1abdsgol (abtcmE)
~nj|zh|~jN/%'#G@]~q?@x
~r]|fr|%A%mVIH/sida
~r]|es|%B#,VIH/SIDA
~r]|ru|~F]%RNRЧ/LGRHo
~r]|zh|2006%,~jN/~hI
~xu|fr|^Lintensifier nos efforts @5~h!{le VIH et le sida|le VIH/sida}
~xu|ru|~zEejkbgbxerbq deCbv ohblbp %R~t7NRЧ b LGRHe
~xu|zh|~Ql~jN#h~hI;~Ql~jN/~hI
~sa|fr|^Laccélérer @rriposte @5lutter #K=!VIH #k~o]&hl’épidémie @e~xR
~sa|es|%B#,VIH <1Sida: ~w0Vía Rápida @QAcelerar @r_U&kVIH y ~zo~fOEpidemia #uSida @Q~tj
~sa|ru|~zEohjafcdduib kcimeib j ejkbgbxerbb ~D"NRЧ b ~K8Pmbncibb LGRHe j ~josano
~sa|zh|~jN/~F8#h~DN流行;~jN#h~F8#h~DN{流行|疫情};2016~Gk
~Ik|fr|^L~o]&ainégalités #kagir @5vaincre =!~xR
~Ik|zh|~jN#h~hI：结束不平等现象，进入~tj%,之前=k%'@]轨道;2021~Gk
+x|fr|Un ~DXdigne ~mh
+x|es|Un mundo apropiado ~Kwniños
+x|ru|Ibf, mfbsandup ~s[ybxdb nckcp
+x|ar|iabd yabr bbpvnab
+x|zh|适合&K生长@]%c;适合&K成长@]%c
^g|fr|@h#z%m~rU@e~O(
^g|es|~GP%Z~R4
^g|ru|~GjJagai mefkdcfhkgc _b<OMFfbjb
^g|ar|@'@y#d~lz
^g|zh|@E@G*f#x新~x:~QO
~IC|fr|~rU@e~O(
~IC|es|~R4
~IC|ru|Jag~wumefkdcfhkg{a|e|o|ai|c} _b<OMFfbjb;JYGMH
~IC|ar|~lz
~IC|zh|*f#x新~x:
^G|fr|~gS~KV~iZ@e2005
^G|es|~ll~iz~PQ2005
^G|ru|~wX~vU~xt~y5~wo
^G|ar|hgazq ~iK~gt2005;=s~OBabkde %z~gt2005
^G|zh|2005%,%c~sQ成果
^n|fr|#Q>Z#kdirectives #Z=!+Y&hun ~xO#k&h~uo@D~kE@e~Pjflagrantes &I+Y@"~sY~dX@e~Pjgraves &I+Y@"~O3
^n|es|#by #WBásicos #,*Q_Y~zX@e~J]Manifiestas _Y~CK%F@e~du@e~J]Graves #u*Q@FHumanitario a Interponer ~g-y Obtener Reparaciones
^n|ru|#nb ~qW{c malaycdbq|v malaycdbp|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #R~DV@emfegagot xeAbko b gaxicAcdbc oAcfwe ~s[ycfkg sfowuv defoCcdbp %6dafi %2~i]~QFhcfzcxduv defoCcdbp %D~FSmfege
^n|ar|~Jyfabdlamz #q#dabrk &0abahgyan fabqlj bAraca abahgwasag abqocde bbkahfh &5~t8~j(fabahgwasag abxvcje bbkahfh abthoahc ~j!
^n|zh|~Gv=f法#h~Gv~u-法&g受害&q~Mb~Mc#h赔偿@]%I<T#h导则
&6|fr|~z0_l{de l’Organisation des Nations Unies|des Nations Unies};~z0mondiale
&6|es|~aV&z~ia#t&k~zv
&6|ru|~b]{eq jadkfkcffafbhkbBchjeq hkfekcsbq|ap jadkfkcffafbhkbBchjap hkfekcsbb|ot jadkfkcffafbhkbBchjot hkfekcsbt|ap jadkfkcffafbhkbBchjap hkfekcsbcp}{ Efsedbxerbb EwKcnbdcdduv Jerbp|}
&6|ar|~c[@y<I<Mabtjwal
&6|zh|@E*z反恐*(;&(*z反恐*(^H
~db|es|~FmInstitucional ~p'@e<A
~db|ru|Rdhkbkorbadelzdac hkfabkclzhkga Lagcke %Rmfegei ~eO~i8
~db|ar|lhaG dIooag dqbo _J~j(abgali ~HZ
~db|zh|@E~u[@]~LV;~l,~u[@/~LV
=I|fr|~x"@e~jC&I~wQ~sY_j;~x"@e~jC&IConseil
=I|es|^z~KwTitulares @eMandatos *cProcedimientos Especiales #uConsejo{ de Derechos Humanos|}
=I|ru|~jyiednekefbcg ~K2mfarcnof Lagcke{ ma mfegei Bclagcje|}
=I|ar|~jpbbdsbnch +L;~BIabdsbnch +L
=I|zh|~u[~Ee负责&q~dw;{人权理事会|}~Ee{负责人|执行人}@/~dw
>n|fr|@h#z&i#)@D~F4
>n|es|~GP_L#p*c~Jn
>n|ru|~Gj+"jafcdduv defanag
>n|ar|@'@y#d_J~Owabpybce
>n|zh|@E~w!~Gz
>i|fr|~v]~FNnon contraignant #Z~Ri;~v]#z&i~Di
>i|es|~K4jurídicamente no vinculante @mtodos @3tipos @ebosques;~K4~ia_Lbosques
>i|ru|dc bictA~dj~HX~Lahblu najoicdk@A%Rghci gbnei lchag;najoicdk@A~Mjlchei
>i|ar|abys Bcj abdbEd kahfha #d~IHphfai abBalag;ys @y#wlabBalag
>i|zh|~Fe~A'~L!;@E~uG~L!
~dN|fr|~K(forêts (2017-2030);~K(~Di
~dN|es|plan estratégico ~ia~Kwbosques ~ti
~dN|ru|hkfekcsbBchj@K~Mjlchei @e2017–2030 sanu
~dN|ar|~u6@y~ccbbBalag bbngje ~ti;~u6@y~ccbbBalag
~dN|zh|@E~ti%,~P3;~l,~ti%,~l,~P3;@E~P3
*G|fr|Lignes ~t'~a2^A@-@eremplacement @5#eenfants
*G|es|#W~vc~tIAlternativas @eCuidado *cNiños
*G|ru|^U~Poojexedb{q|p|qi|qib|qv} %Relzkcfdekbgdaio ovano xe nckzib
*G|ar|~Asbbjiace ablmcbe bbpvnab
*G|zh|@G替代性&K照料@]导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
_D|fr|~ra&x#z=Y~Ab~o3personnes
_D|es|~Sb
_D|ru|~b]#U~eJ
_D|ar|~i0
_D|zh|@E=8~it
~cj|fr|~dC#z#Z=!~pg@Ddétenues #kl’imposition @e~zZ@eliberté &adélinquantes{ (Règles de Bangkok)|};~R/~lj
~cj|es|~fp~ia~pn_YReclusas y ~AN#ALibertad @Q#S~G,Delincuentes{ (Reglas de Bangkok)|};~R:~lj
~cj|ru|~gV~n.~hdycdAbdeib-xejltBcdduib b icf dejexedbq ~s[ycdAbd-mfegadefoCbkclcp, dc ~dSlbCcdbci ~O1{ (Uedsjajhjbc mfegble)|};~CV%n
~cj|ar|~q2@y~H1aboqchag fabgmalcj Bcj ~N"bbdqjdag
~cj|zh|~Kc(~EG~e/);~Kc;~EG~e/
*s|fr|~mkactualisées ~a2&h~I4#K#e~OP~lQ~Kh
*s|es|~k9Actualizadas +z=W#A~cQ~yhMujer ~uSCampo ~eI~G.
*s|ru|awdaglcdd{uc kbmaguc hkfekcsbb|uv kbmaguv hkfekcsbp|ui kbmagui hkfekcsbqi|uib kbmaguib hkfekcsbqib} b ~b0%R~t7~H)#:~sE%2~JD
*s|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~v(<0~j9~r3~re~fP
*s|zh|~On中~cX~Ae;~On{中|内|}~cX@]~Ae
~nx|fr|~rz~CR@H@Dstratégies globales @5~Ibdéfis mondiaux : #esystèmes @e~F-#k~t/évolution %(un ~DX#Tmutation;~rzSalvador
~nx|es|~ma~CR@mEstrategias Amplias ante ~zqGlobales: @3~oG@e~vJy su #s#T~D8#TEvolución
~nx|ru|Lelgenafhj~M8jaimlcjhduv hkfekcsbqv ~s[akgcke @eslawelzduc guxagu: hbhkciu %7~a0b bv fexgbkbc g bxicdqtAcihq ibfc
~nx|ar|@'obnamfj #dabaogjagcqcag ~r!bdfaqwe abgrmcag abiabdce: hFd ~H-~Fzfgvfjwa &0iabd dgBcj;@'obnamfj
~nx|zh|@G~L5*z~L7@]~L]*(：~m4~EL~k'在变化%c中@]#x@]~F);&(~F)^H
~nq|fr|%A#A~N1~u.
~nq|es|%B#A~qw
~nq|ru|~F]~PT
~nq|ar|@O~h-
~nq|zh|~dv~Mk@]#E;&[#1~dv^5
+n|fr|@h#z@H~Dv>b~z4&a~Ka
+n|es|~GP@m~c9y Formación ~RR<A
+n|ru|#B#F~C)b mansakagjc %2~PP
+n|ar|@'@ybbgDkcn fabgmjcl ~re_J_[
+n|zh|@E=f~kP#h培训@x
~a[|fr|L’avenir ~l(nous voulons
~a[|es|El futuro ~PS
~a[|ru|UonoAcc, jakafasa iu vakbi
~a[|ar|abdogklb abHc hylf tbcw
~a[|zh|~EE希望@]~M(
~kq|fr|#Q#klignes ~t'#z@H~aZ&h~o[juridique ~F/@e~n5
~kq|es|#by #W~ia#,~lh~fO~obJurídica #T@3~oG@e*1~G.
~kq|ru|*Eb ~qW{c malaycdbq|v malaycdbp|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~n.~IBj ~La~O,g hbhkciev ~bQ
~kq|ar|_P@yfgfqcwagwa #dolb abryfb <0~t1abkahfhce &0hFd ~P1
~kq|zh|@E~vT+y~EL中~Mb~uK~uF机会~Rc;@E~vT+y~EL{中|}~Mb~uK~uF{机会|}@/#2#h%)
_y|fr|@h~o(+A@H~QH=7
_y|es|@i#A%0+I#8#,~oh@e*Q~qv
_y|ru|#B~lD@e~c]~dAMhheiwlcb ~ihgcfvagcdhkgc ~DV~R2
_y|ar|@'{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~r6<0abyicmch abfvhc fabmfbc
_y|zh|~DH@]~yE~Mk@x;{国内和国际|国家和国际}{的|两级的|两级}~yE~Mk@/@x;&[国{内|家}#h#C{的|两级|两级的}~yE~DO@/@x
~bg|fr|@h&I~B"@e~hk&i~O/<P~vI%u
~bg|es|@i#uDiálogo @e~n[%Z~NJ@F<1*x
~bg|ru|#B%Rbkasei nbelase @e~c]~ih&8ibsferbb b fexgbkbb
~bg|ar|@'abrfaj *!{luph abwqje|abdihc labwqje|abdgibk labwqje} @[~xr
~bg|zh|#C移徙~P9#G~e?对话@x;#C移{徙|民}~P9~pj~e?对话@/@x
>m|fr|~jn@e{la|sa} réunion plénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <"_l&i~F4
>m|es|~Oeplenaria @e~C!conocida como ~kG^!%G_L~Jn
>m|ru|~wXmlcdefdasa ~uq~FP«Nhcibfdeq jadFcfcdrbq %Rjafcddui defanei»
>m|ar|~ML~KC~yT{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %zabdihc labuifl abpybce
>m|zh|题为“%c~w!&[”@]~GD=T;{题为|称为|称作}{“|}%c~w!&[{”|}@]~GD@/=T
~cB|fr|Modalités @S~FE@D_!{ (Orientations de Samoa)|};Orientations @eSamoa
~cB|es|~tI@e@:Acelerada ~Kw^V{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~cB|ru|#]~E]ohjafcddaio ~t)*u{ («Gokz Leiae»)|};Gok{z|b|ci} Leiae
~cB|ar|~z/bbmfb abqEjce abyBcje abhadce (doaj oadfa);~z/<5;doaj oadfa
~cB|zh|~Bc(~Go);~Bc;~Go
~aI|es|~ma~iG~qe>a~LM
~aI|ru|~or{eq ncjleferbq b Ncdhjeq mfasfeiie|ap ncjleferbb b Ncdhjap mfasfeiiu|ap ncjleferbb b Ncdhjap mfasfeiic|ot ncjleferbt b Ncdhjot mfasfeiio|ap ncjleferbcp b Ncdhjap mfasfeiiap} ~te@e~u8
~aI|ar|@'{fljhadq|nccha fljhadq} idb ^E
_G|fr|~Qg~PL;~Qg~eq<y#T#c~IM
_G|es|~ES~iG>f#T#sSin Litoral{ para el Decenio 2014-2024|};~ESViena
_G|ru|~or@p&n{ nlq fexgbgetAbvhq hkfed, dc bictAbv guvane j iaft, de nchqkblckbc 2014–2024 sanag|};~or~JO
_G|ar|~gC^E;~gCnccha
_G|zh|~pY#6;_-{2014-2024十年期|2014-2024年|}*A#6;*A#6
&B|fr|~mk#z~a2&h~I4&hl’encontre @D~kc%(=!contexte ~Kh
&B|es|~k9~ia@Q~jW@r~cQ#t@3Niños ~uSÁmbito ~eI~G.
&B|ru|Tbmag{uc hkfekcsbb|uv hkfekcsbp|ui hkfekcsbqi|uib hkfekcsbqib} b ~b0~Mj{lbjgbnerbb|bhjafcdcdbt} ~H)#:~K!g {feijev|awlehkb} ~JD
&B|ar|aogjagcqcag @y{fgmalcjwa abidbce abhdfHqce|abhdfHqce fgmalcjwa abidbce} ~v(<0~j9~r9~re~fP
&B|zh|@E=k~m4~mC内~Ef&K~yR
*"|fr|&s~dd&i^3@e~F-~a2au trafic @e~gb#k&a~es~l8connexes
*"|es|#W%F~vcRespuestas @e~vJal Tráfico @e~ju~s!~rrConexos
*"|ru|#j@Vmfbdqkbq icf %2%7~a0#:~hf~HW~O7rcddahkcp ~I8~dS{Pkbi|dbi} ~K7
*"|zh|~e:~jq及*W~E/<V@]~m4对策#C%)
>y|fr|~rz~w.
>y|es|~maSendái;~ma~w.
>y|ru|Lcdnephj@J
>y|ar|@'{ohmac|ochmac}
>y|zh|仙台@x
_z|fr|~jv@e~w.{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~jv@e~w.
_z|es|~RV;<(@eSendái
_z|ru|Lcdnephj{eq feiaBdeq mfasfeiie|ap feiaBdap mfasfeiiu|ap feiaBdap mfasfeiic|ot feiaBdot mfasfeiio|ap feiaBdap mfasfeiiap}{ ma hdbycdbt fbhje wcnhkgbp de 2015–2030 sanu|}
_z|ar|~wqoِhmac ^1;~wqochmac ^1
_z|zh|2015-2030%,~kH风险=9;仙台=9
~fv|fr|~jhd’Addis-Abeba ~Qv~Pg<"@Y~Om%u;~jhd’Addis-Abeba
~fv|es|%8>aAddis Abeba #ATercera ^!@F~yL;%8>aAddis Abeba
~fv|ru|~Fs#Hkfckzcp ~pk%RFbdedhbfagedbt ~fQ;~Fs&n
~fv|ar|*Vpmco plala abyamje ih abdIgdj &5abDabD bgdfcb ~N);*Vpmco plala
~fv|zh|~uN次~eK#C*'亚@]~Cw;亚@]~Cw
~fw|fr|Transformer notre ~DX: =!~R9;~R9;@I~tj
~fw|es|Transformar nuestro mundo: @r~Ms;~Ms;%8~tj
~fw|ru|Gfcawfexagedbc deCcsa ibfe: Gagchkje ~RL;&L~RL;&L{ndq |}@e~Lm
~fw|ar|grfcb iabdha: ~p8;~p8;~u6iad ~tj
~fw|zh|变革=U%c：2030~QL;~tj~QL;~tj%,<W
~hS|fr|~rz~LD#k#A+Z~nv%(=!programme @Splus large ~Qw+Q~Ibproblèmes ~IQ#k~sP#k&h~Pd~QH@">bparticipation &Ipublic;~rz~LD#k#A~n5
~hS|es|~JjPenal ~uS<(Más Amplio #u#M~ia@QAbordar @3~zq~CSy ~J0y ~tO&k~oh@e*Qa Nivel Nacional e @F_Z~g"Pública;~Jj~G.
~hS|ru|~ek~M8gjltBcdbb gamfahag %7~a0g walcc Cbfajot magchkjo ndq #F~o'fcCcdbq ~LH~Fvmfawlci b hancphkgbq ~dG~Ih~DV@e~ecofagdqv, e kejyc oBehkbt awAchkgcddahkb
~hS|ar|~gJ#dtmdaq ~fP
~hS|zh|@G将~m4纳入更广泛@]@E<W以~L5+2#h~gl~L7并~dk~DH~yE及~LW@]~d/@x
~cw|fr|~tx@e~A)@5=!~pg@Ddétenus (Règles Nelson Mandela);~dC~iC
~cw|es|~pl~Jm{ (Reglas Nelson Mandela)|};~fp~iC
~cw|ru|#-#F#:~Eh{ (Gfegble Jclzhade Iednclu)|};~gVJclzhade Iednclu
~cw|ar|~q2@yabhdfHqce abmhca ~H1aboqhaG ~MA~OZdahmcba);~q2~OZdahmcba
~cw|zh|@E~hz~nZ(纳~e)~e/);@E~hz~nZ;纳~e)~e/
~f)|fr|~jn~o(+A@H~wc~H/#A&w@Dtextes issus ~iZ*b~z-@e~Du
~f)|es|~Oe@e~C!#,examen general #A~KH*cresultados ~PQ%Z~fN
~f)|ru|~wX~lD~mV~dAMhheiwlcb, mahgqAcddasa awAcio ~OA~di~v?@e~iP~nB~qR
~f)|ar|~ML~yT#dabaogijaA ~KCbghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~f)|zh|@G~Jw%c~sQ=T~m6~Rb=T;@G~Jw%c{首脑会议|峰会}成果{文件|}{执行|落实}情况@/~Rb@/=T
~oV|fr|Notre engagement commun &haborder #k{à |}combattre ~H?~yd
~oV|es|~NP~B7@eAbordar y Contrarrestar ~J1&kProblema %G_YDrogas
~oV|ru|~emibfagap mfawlciu defjakbjag b #[dcp
~oV|zh|~EE对~L"处理#h~m0@]~x]~q?
=K|fr|~rz~ot@5#eréfugiés #k#emigrants
=K|es|~F3~Kw~NZ~GuMigrantes
=K|ru|~vt~M8wcycdrev b ibsfedkev
=K|ar|@'hcfcfjs =zabbaqzch fabdwaqjch
=K|zh|@G~M,#h~nO~Cj
~m.|fr|~m2~o(+A*brésistance &aagents antimicrobiens
~m.|es|~zC+I#8~mg
~m.|ru|~F]~uq~OlohkapBbgahkb j mfakbgaibjfawdui mfcmefekei
~m.|ar|@O~eH
~m.|zh|&[~f/~Rx;&[#1~f/^5;2016%,~f/&J
~f5|fr|~Ky^Apaix
~f5|es|~JN~fOPaz
~f5|ru|~Lv@eibf
~f5|ar|~Cylabrk &0{abobad|abobd}
~f5|zh|+J~Gz;+J权@x
_m|fr|Nouveau @I@5#evilles
_m|es|Nueva %8Urbana
_m|ru|Jag@p<Osafanag
_m|ar|abxve abrAjce ~N[
_m|zh|新城市<W
~bn|fr|L’océan, notre avenir : appel &hl’action
~bn|es|~Pyllamamiento ~fOacción
~bn|ru|JeC ajced — deCc wonoAcc: mfbxug j ncphkgbqi
~bn|ar|~OIdogklbha: hmaG bbidb;~v/{hmaG bbidb|mife tbC abidb}
~bn|zh|~qr~P,;~gI~P,
~b8|es|%B%Z~bJ#u~Sb
~b8|ru|~F]~q(
~b8|ar|~Ml#d~qX~i0
~b8|zh|~Oq#E
~bd|fr|%Aadoptée au ~CT@e~D,~t[~iC
~bd|es|declaración política aprobada ~w0Cumbre ~q8@rPaz ~iC
~bd|ru|&G@J, mfbdqk~a5@eLeiibkc ibfe g meiqkz a Jclzhadc Iednclc
~bd|ar|~Ml{abHc aigdm|abdigdm} &0dIgdj kde ~OZdahmcba bbobad
~bd|zh|~F(通过@]#E;~F({所通过的|的|}#E
~nr|fr|~m2@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~u.
~nr|es|%B#ATercera ~qw
~nr|ru|~F]kfckzcsa ~PT
~nr|ar|~Ml{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} ~h-
~nr|zh|&[~uN次~dv~Rx;&[~uN次#1~dv^5
^w|fr|~m2@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *b~Ab~Ph
^w|es|~zC+I#8%Z_U@r~tY
^w|ru|~F]~uq%R#[kowcfjolcxai
^w|ar|@O~fa
^w|zh|&[~aM~DO#E;&[~aM&J;2018%,~aM&J
~nt|fr|@h#z&i#)@Dpaysans ~A0~es&ftravaillant ~Mq~Lfrurales
~nt|es|~GP_L#p*cCampesinos y @e~J"*y~l(Trabajan #T#SZonas Rurales
~nt|ru|~Gj+"jfchkzqd ~I8~DpfewaketAbv g hclzhjbv fepadev
~nt|ar|@'@y#w~Dqabnbarch fBcjwd dh abiadbch &0~Hrabjcnce
~nt|zh|@E农民#h农村地区*W~LZ者~Gz
^d|fr|~j2&x@5@D~O/sûres, ordonnées #krégulières
^d|es|~eV%G@Q{la|una} ~NJSegura, Ordenada y Regular
^d|ru|~b]%jwcxamehdap, omafqnaBcddap b lcselzdap ~Im;~b]%j~Im
^d|ar|%d%z=zabwqje abJdhe fabdhFde fabhFadce
^d|zh|%o+R有序#h正常~nO*z~yw;~nO#G*z~yw
_x|fr|pacte &x&iréfugiés
_x|es|pacto mundial _Lrefugiados
_x|ru|slawelzd%jwcycdrev
_x|ar|%d%z#d~j5
_x|zh|~M,#G*z~yw
>9|fr|~jn@e_T~Qv~qV<"@e~Ct
>9|es|~b6@e_T#ASegunda ^!@e~A-
>9|ru|~pX*vgkafap ~QW
>9|ar|~KS~O'~uZ~v8~io
>9|zh|~e.次~rR~L3=T;~e.{次|届}~rR@/~L3=T
~nU|fr|Couverture sanitaire ~d": œuvrer ensemble @5un ~DX#Tmeilleure ~D6
~nU|es|~zC@m~D,Cobertura Sanitaria Universal, titulada “Cobertura ~Acsano”;Cobertura ~Acsano
~nU|ru|NhcawAbp avgek ohloseib xnfegaavfedcdbq: hagichkduc ohblbq %Rmahkfacdbt walcc xnafagasa ibfe
~nU|ar|~f:abuadbe;abgBvce ~Oxabuadbe: abgrjs dia blhaG iabd pfnj yre
~nU|zh|~d-：~x]构建一个更加~l:@]%c;2019~Ba
~xP|ru|~F]malbkbBchjasa Fafoie ~mV~jHfexgbkbt, haxgeddasa man Psbnap ~dAMhheiwlcb
~xP|ar|#V~p)abiade
~xP|zh|在~yP@]~Cz#G~Lo#E;{在|}~yP@]~Cz~pj~Lo@/#E
un75|fr|@hfaite ~E!#Acélébration &Isoixante-quinzième ~HV~QE
un75|es|~MTConmemoración #u{75º|75o|septuagésimo quinto} Aniversario @e*0
un75|ru|~k/mfexndagedbb hciznchqk mqkap ~IL
un75|ar|~Cylabargnab ~gf;@'abargnab ~gf
un75|zh|纪念@E成立七十五周%,@x
~oS|es|~NPComún @eAfrontar ~J1@3Desafíos y Aplicar ^T~ffy ~oe@rCorrupción y Reforzar @r&t%a
~oS|ru|~emmfawlci b ~a9icf ~Ci~Kidcp b ~pd%DhakfondbBchkge
~oX|fr|Unis #K=!racisme, @r&Craciale, @rxénophobie #kl’intolérance qui y est associée
~oX|es|Unidos #t&kracismo, @rdiscriminación racial, @rxenofobia ~Pmformas conexas @eintolerancia
~oX|zh|~L1，~Q[~uy&g;~L1{，|}~Q[@/~uy{行为|现象}
~h6|fr|~sw» : ~sU;Espace ~jo: ~sU;~sw»
~h6|es|~jk: &kespacio como motor #udesarrollo sostenible;~jk
~h6|ru|~BA«Dahiah-2030»: jahiah jej ngbsekclz &!~fQ;~BA«Dahiah-2030»
~h6|ar|~u6~c?2030: ~c?laiglajw drjsa ~m?~j7;~u6{|”}~c?~tj{|“}
~h6|zh|~Er：~uM作为~Cz@]驱动力;~Er;~uM~tj<W{：空间作为可持续发展的驱动因素|}
~fY|fr|~rz~ND{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~rz~ND
~fY|es|~maKioto %Z~i!#A%V#uDelito, @r*1Penal <1~oh@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ma{Kioto|Kyoto}
~fY|ru|Dbakhj@c«Mjkbgbxerbq icf ~pbmfchkomdahkb, ~wi~a0b ~hc~Ihmfege: deghkfcBo ~a9~B?~q7@e~desane»;Dbakhj@J
~fY|ar|@'scfgf #dabhwfA ldhi ~Fzfocame abkahfh{|: hrf grkck xve abghdce abdogmade biad 2030};@'scfgf
~fY|zh|~I"+y#h~yE~E[《2030~QL^H@]~q.@x;~I"+y#h~yE@]~q.@x;&(~q.@x^H
~a.|fr|~Qg>Q<y#emoins avancés{ pour la décennie 2022-2031|};~Qg~zd
~a.|es|~ES>Q~taMenos Adelantados;~ES~zd
~a.|ru|~ek@p~fFhkfed;~ek@p&n
~a.|ar|~gC~N:~H4hdfa
~a.|zh|~aK%1~d/#6;~d/#6
~bo|fr|~uYavenir, notre responsabilité
~bo|es|~c,futuro, nuestra responsabilidad
~bo|ru|JeC ajced, deCc wonoAcc, deCe akgckhkgcddahkz
~bo|ar|~OIdogklbha، doIfbcgha
~bo|zh|~qr+R=U~kT;~gI{、|，}=U~kT
<[|fr|~m2~o(@e~hk@H~wc~I!&I~jv@e~v5=Y~wn@Drisques @ecatastrophe (2015-2030)
<[|es|~zC~Ca#u~RV
<[|ru|~F]~lD~mV%RhfcndchfaBdaio ~OA~diLcdnephjap feiaBdap mfasfeiiu %Rhdbycdbt fbhje wcnhkgbp @e2015–2030 sanu
<[|ar|~Ml{bbaqgdai|abyamj ih abaqgdai} *!{abdihc laogijaA|luph aogijaA} dhgyn abdme btvaj {ohmac|ochmac} ^1
<[|zh|~P0#E;{大会|}~P0@/#E
~IN|es|%B#uForo ~zn@e~n[#,#s~c-celebrado bajo @3auspicios +I#8(Cumbre _L~zm@e#sSostenible)
~IN|ar|#V~p)abiade (dIgdj kde pwman ~Huabdogmade)
~st|ar|@O#dabfkace dh abqfazr fabgpwl fabgymc bwa
~st|zh|&[~uD病&]+R防范#h~L5~Rx;&[#1~uD病&]+R{防范|防备}#h~L5^5
~e9|es|~zC%Z_U@r~tY
~e9|ar|#V%g~fa
~e9|zh|~aM~DO#E;~aM&J;2023%,&[~aM&J
~kC|fr|@Id’Antigua-et-Barbuda @5#e_!{ : une déclaration renouvelée pour une prospérité résiliente|};@Id’Antigua-et-Barbuda
~kC|es|%8@eAntigua y Barbuda ~Kw^V{: una Declaración Renovada para una Prosperidad Resiliente|}
~kC|ru|~BAMdkbsoe b Uefwonu ~s[*u{: awdaglcddeq ncjleferbq a nahkbycdbb hkewblzdasa mfargckedbq|}
~kC|ar|*VphgcBfa fljlfma <5
~kC|zh|~ED#h~Jx：实现韧性繁荣@]新@x;~ED#h~Jx
<j|fr|~j2@5l’avenir
<j|es|~eV~i7Futuro
<j|ru|Gejk@Aga biq wonoAcsa
<j|ar|~iLabdogklb;_X=zabdogklb
<j|zh|~M(~yw
+l|fr|~j2numérique mondial
+l|es|~eVDigital Global
+l|ru|~b]{up rbFfagap nasagaf|asa rbFfagasa nasagafe|aio rbFfagaio nasagafo|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
+l|ar|abgiawm abjkdc ~C3;_Xabjkdc ~C3
+l|zh|*z数字~yw
>k|fr|@h&igénérations futures
>k|es|@i~vcGeneraciones Futuras
>k|ru|~k/wonoAbv majalcdbqv
>k|ar|~Cylabpqcab {abdklbe|abkamde}
>k|zh|~M"#G@x;~M"@x
~xh|es|~zC~mg
~xh|ar|#V%g~eH
~xh|zh|~f/~DO#E;~f/&J;2024%,&[~f/&J
~al|fr|~jh{d’Avaza |de Gaborone |}<y~bx~gH;~jh{d’Avaza|de Gaborone}
~al|es|~ES{Avaza|Awaza} >f#T^K~gH;~wY~ta#T^K~gH;~ES{Avaza|Awaza}
~al|ru|Mgexbdhj@p&n{ nlq fexgbgetAbvhq hkfed, dc bictAbv guvane j iaft, de nchqkblckbc 2024–2034 sanag|};Mgexbdhj~JO;mfasfeii~kF~te@e~hr2024–2034 sanag
~al|ar|~gC{pfaEa|pnaEa} byabr ~r7~l4;~GC{|abqmcm }{byabr ablbmah|bblbmah} ~l4;~gC{pfaEa|pnaEa}
~al|zh|~Qt~P);~Qt#6;~P)
~sz|fr|~Nw@eSéville
~sz|es|~og@eSevilla
~sz|ru|Lcgblzhj~f,
~sz|ar|abgEad tulcbce
~sz|zh|塞维利亚~q?
+]|fr|@h#A<"#z@H~z!
+]|es|@i#A^!~ia#,~tEHumano
+]|ru|#B~lV~Mjmfawlciei ~i-~eOhfcnu
+]|ar|@'dIgdj @yabdihc lablcze ablujce
+]|zh|~tn@x;~tn~QO;~tn~dm@x
=c|fr|~MS@5%idéfinitive #Afaim #k#Amalnutrition
=c|es|@i+V%Z~Fp#uHambre _ZMalnutrición
=c|ru|#La *Usalane b dcnacnedbq
=c|ar|#V%z~C6laogzyab abqfi fofG ~N(
=c|zh|%c消灭饥饿#h~E?不良@x
>!|fr|~Qp_T=Y~a1>b&w#A&2technique =jpays #T%u;~Qp~lU
>!|es|~Gy_T@Q~tOy Realizar @r&tTécnica =j~hL#T*x;~Gy~lU
>!|ru|~pX@K~E]~t)b ~a9kcvdbBchjasa >S~qZfexgbgetAbibhq hkfedeib;~pX@K&n
>!|ar|*V~O'bguqci fghncH ~j8abgkhc ncda lch ~r7abhadce;*Vlfcho Jcjo
>!|zh|~dk#h~L2~Mo间技术>K@]~L3~n(;~L3~n(
=[|fr|~gS~KV#Adixième ~kY
=[|es|~ll~iz#uDécimo ~oY
=[|ru|~g]@!nchqkap ~lF
=[|ar|=s{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=[|zh|~mH~EH;~mH&(~EH^H;~mH@]&(~EH^H
~aA|fr|~rzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~rzRio
~aA|es|~maRío #,~tEAmbiente <1*x;~maRío
~aA|ru|~ou@c%R~i-hfcnc b ~r[;~ou@J
~aA|ar|@'jcf #d~N.~xr
~aA|zh|@G~hD~P9@]里约@x
~j,|fr|#N21
~j,|es|#M21
~j,|ru|~BA@e~Mggcj
~j,|ar|~P5
~j,|zh|21~LU<W
>-|fr|~rzprincipes, non ~FNcontraignante mais faisant autorité, @5un consensus &x*bgestion, @r%L#k~z"~Bsviable @e~Ri
>-|es|@iAutorizada, sin ~NyJurídica Obligatoria, @e#b@Qun ~tt%Grespecto #AOrdenación, @r%4<1#s~c-*cBosques @eTodo Tipo
>-|ru|Jc bictAcc ~HXhblu xeqglcdbc h bxlaycdbci ~lG~s[slawelzdasa jadhcdhohe #:~FKbhmalzxagedbq, ~OYb &!<O~Ii~KYlchag
>-|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz =zgfank iabdc &0abJjaG #dtmaje ~IHphfai abBalag frnFwa fghdcgwa ~j7
>-|zh|~Fe@]=l+R~cL%h开发~A'@]*z协商一致意见权威性#2声明
>8|fr|@I%e^A~M2d’Action 21
>8|es|#J+z~CW~i9#u#M21
>8|ru|#]#H~DF~B?ndq @e~Mggcj
>8|ar|&9{dfaybe|Ecame} ~qX~P5
>8|zh|~jg《21~LU<W^H~mw
<x|fr|~vb@eVienne
<x|es|~NhViena
<x|ru|~or{eq|ap|ot|bc|bv|bi|bib} ~Ge
<x|ar|~CDnccha
<x|zh|*A@x#h#6
<.|fr|~M5;~jh#ABarbade
<.|es|~Ko;~ESBarbados
<.|ru|#]~Lj;Uefwenahhj@p&n
<.|ar|~GC=z~ak<5
<.|zh|<U~Cz#6;巴巴多斯#6
~nW|fr|^X@e~t0@5un ~DXplus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};^X@e~Ho
~nW|es|~aV@e~t0@Q~D8Más Seguro;~aV@e~Ho
~nW|ru|Rajaseihj*Y%R~dGwalcc wcxamehdasa ibfe: fojaganqAbc mfbdrbmu mfcnakgfeAcdbq hkbvbpduv wcnhkgbp, ~hcsakagdahkb j dbi b hiqsBcdbq bv mahlcnhkgbp;Rajaseihj~b-
~nW|ar|~c[cfsfwada
~nW|zh|~ps更%o%c@]横滨*(;横滨*(
~ao|fr|~jh#A<"@Y~yl
~ao|es|~wY#A^!@F%Z~NW<1*x;~ESEl Cairo
~ao|ru|#]#H~pk%Rdefanadehclcdbt b ~r[
~ao|ar|~gCabdIgdj &5bbosah ~xr
~ao|zh|#C&q口~P9*'#6;#C&q口~e'#x{会议|大会|}#6
+e|fr|~rz~Nq%m#csocial;~rz~lk;~vb@e~lk
+e|es|~ma~Nq@m#sSocial;~Nh~lk;~ma~lk
+e|ru|~JX~M8harbelzdai fexgbkbb;~JX@J
+e|ar|@'sflhwaBh #d~Huabaqgdaice;@'sflhwaBh{| fljhadq abidb}
+e|zh|+2#x#G~iS;~iS#h#6;&(~iS^H>0&(#6^H;&(~iS^H
=w|fr|~jh~iZ~n'social;~Qg~lk
=w|es|~wY~PQ@m#sSocial
=w|ru|#]#H~cNghkfcBb @e~iP_b~dO~fQ
=w|ar|~gC~iK~m?abaqgdaice
=w|zh|+2~a6#6;+2~a6&(#6^H
~r(|fr|~vb@e^9
~r(|es|~Fg
~r(|ru|~vm@cb GlekFafi~kF&n
~r(|ar|@'fdhwaq idb lcqch
~r(|zh|~kI@x#h~m7;~k?~m7^H;~k?~kI~m7^H
='|fr|~rz^9
='|es|~ma^9
='|ru|~vm@J
='|ar|@'lcqch;@'lcqchB
='|zh|~kI@x
^:|fr|~Qg^9
^:|es|~fo>a^9
^:|ru|~vm{eq mlekFafie|ap mlekFafiu|ap mlekFafic|ot mlekFafio|ap mlekFafiap} &n
^:|ar|dhwaq idb lcqch{|B}
^:|zh|~kI~m7
~et|fr|Nouvelles ^3#k~K3=Y&w#A@h~LI~Qg^9
~et|es|Nuevas medidas e iniciativas +z~KH#A~Fg
~et|ru|HelzdcpCbc icfu b bdbrbekbgu %R~a9Gcjbdhjap ncjleferbb b GlekFafiu &n
~et|zh|~jg&(~kI@x^H#h&(~m7~QT;~jg&(~kI@x#h~m7~QT
~a]|fr|@I@5l’habitat
~a]|es|#M@eHábitat
~a]|ru|~BAХewbkek
~a]|ar|~wlabdfzb
~a]|zh|&q居<W
<:|fr|@h~PI~es~q-#Tce nouveau millénaire
<:|es|@i~vcCiudades ~s!~sX~uSNuevo ~NL
<:|ru|~k/safanev ~I8dehclcdduv modjkev g dagai kuhqBclckbb
<:|ar|~Cylabdmh fabdogfvhag ablujce abpxjC &0abpbnce ~N[
<:|zh|新~Og~Rh@x;@G新~Og~Ja~Rh~QO
>w|fr|~Jo~ERmondiale
>w|es|~Ah~EQMundial
>w|ru|Obihj~M8ghcibfdap <R
>w|ar|~BM#dabpdh abBHazc ~C3
>w|zh|%c~d[~q[@x;@G%c~d[@]~q[@x
+,|fr|~Jo~D0
+,|es|~Ah~zl
+,|ru|Obihj@c~nB~O-
+,|ar|~BMih ~N(;~BM#d~N(
+,|zh|~E?#G~q[@x
</|fr|~jh~lc~n6
</|es|~wY~ld~n6
</|ru|~Mm@e~hr2001–2010 sanag;Ufthhclzhj@p&n
</|ar|~GC~H4hdfa bbikm ~n6
</|zh|~n6~kJ#6;~n6%,~kJ#6
>o|fr|~jh~lc~cV{ (Programme d’action d’Istanbul)|};~jh~t(
>o|es|#M@eAcción{| de Estambul} ~ld~cV;~ES~G0
>o|ru|~Mm@e~hr~thsanag;~zi@p&n
>o|ar|~gCaovhlfb;~gCtovhlfb
>o|zh|~cV~kJ#6;~cV{年|}~kJ{伊斯坦布尔|}#6;{支援最不发达国家|}~Eu#6
~h5|fr|~jh~Cx@e~wkcombattre #k~h!=!~j[illicite @D~l3sous tous ses aspects
~h5|es|~wY@Q~lu~oey ~jW~b'@e~P2#TTodos sus Aspectos
~h5|ru|#]#H~fGb ~t7~OGkafsaglb ~s2gaafoycdbqib ga ~Iicc ~Dfb #[dcp
~h5|ar|~GC~v)~u7;~GC{abdgibk ldhi|abjadc tbC dhi} ~u7
~h5|zh|从各个~nN~gm+R=8#h=k~hA&y^7@]#6
>E|fr|~vp@"+Qpermettre &a=S@eprocéder &hl’identification #kau traçage rapides #kfiables @D~l3~Dzpetit calibre illicites;~vp@"@etraçage
>E|es|~Fr@QPermitir a @3&uIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~Pq~P2Ilícitas;~Fr@eLocalización
>E|ru|#j{up najoicdk|asa najoicdke|aio najoicdko|ui najoicdkai|ai najoicdkc}, maxgalqtA~djsahonefhkgei hgacgfcicdda b dencyda guqglqkz b akhlcybgekz dcxejadduc hkfcljagac afoybc b lcsjbc gaafoycdbq;#j@!%Rakhlcybgedbt
>E|ar|abys &5bgdsch ~c:dh absun ih *,_I~jtfgiklwa
>E|zh|使~L0能够及时#h可靠地识别#h追查&y~hA@]#C~L!;#C追查~L!
~xq|fr|~vb@e~B)
~xq|es|~Nh~B)
~xq|ru|Hofwedhj{eq|ap|ot|bc|bv} ~Ge
~xq|ar|~CDmcjlah
~xq|zh|德班@x#h#6
~ks|fr|~eR@e~lq~Qv<"@Y~Om%u;~eR@e~tJ
~ks|es|~tt@e~lq#A^!@F~yL;~tt@e~tJ
~ks|ru|Iadkcffcphj{bp jadhcdhoh|asa jadhcdhohe|aio jadhcdhoho|bi jadhcdhohai|ai jadhcdhohc}{ Icynodefandap jadFcfcdrbb ma Fbdedhbfagedbt fexgbkbq|}
~ks|ar|~OUdfhgcjc
~ks|zh|~eK#C*'~hE;~hE
~a-|fr|~rz>Q~Om#c: ~jn#A<"@Y@esuivi ~Omdéveloppement, chargée d’examiner @r&w&I~eR@e~tJ;~rz>Q~Om%u
~a-|es|~ma>Q~yL{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~a-|ru|~s5{: | — }bkasagup najoicdk ~pk%RmahlcnotAcp _9%2Fbdedhbfagedbq <O~s[awxafe ~diIadkcffcphjasa jadhcdhohe;~s5
~a-|ar|~gJ#dgdfcb ~N)
~a-|zh|~Jc结果~pu;~Jc=T;~eK~d/@x
~cv|fr|~Ep@e~Ag{, 2002|};~Qp~wV
~cv|es|~Kp@e~gy;~Gy~wV
~cv|ru|~G!{bp icynodefandup mled|asa icynodefandasa mlede|aio icynodefandaio mledo|bi icynodefandui mledai|ai icynodefandai mledc} ~k5;~G!@K&n
~cv|ar|*V~Dc@[bbucxfxe;*V~Dc@[@)labucxfxe~ut;*Vdmjcm
~cv|zh|2002%,~Lp;~Lp;马德里~n(
<,|fr|%A~vI~Ep@e~invieillissement, 2002;%A~vI~Ep@e~Ag
<,|es|%By {el |}~Kp@e~gy
<,|ru|&G{eq ncjleferbq b Ienfbnhjbp icynodefandup mled|ap ncjleferbb b Ienfbnhjasa icynodefandasa mlede|ap ncjleferbb b Ienfbnhjaio icynodefandaio mledo|ot ncjleferbt b Ienfbnhjbp icynodefandup mled|ap ncjleferbcp b Ienfbnhjbi icynodefandui mledai} ~k5
<,|ar|~Mlfxve idb ~Dc@[{bbucxfxe|abdgibke labucxfxe}~ut
<,|zh|~Qj《2002%,~Lp^H;~Qj&(~Lp^H
*I|fr|~rz~rS%m#c~oW
*I|es|~maJohannesburgo #,#s~cP
*I|ru|~Eq@c~jH~r[
*I|ar|@'qfwaholjB #d~Hu~j7
*I|zh|~pv~Cz@x
^b|fr|#J@e&w~iZ~n'~oW{ (Plan de mise en œuvre de Johannesburg)|};#J@e&w@e~tA
^b|es|~RP~PQ#,#s~cP{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~RP@eJohannesburgo
^b|ru|Gled@A~v[~v?@e~iP~jH~r[{ (Йaveddchwofshjbp mled gumaldcdbq fcCcdbp)|};~Eq@K~v[fcCcdbp
^b|ar|~u6~qXhgazq ~iK~m?~j7;~u6qfwaholjB bbghncH
^b|zh|%h~a6+H%J(~pv+H%J);%h~a6+H%J;~pv+H%J
^,|fr|~jhd’Almaty
^,|es|~ESAlmaty
^,|ru|Mliekbdhj@p&n
^,|ar|~gCpbdagc
^,|zh|~uQ#6：在内陆#h~Md~Mo~Md~Me>K*z新=9下满足_-@]特殊需要;~uQ#6
~fT|fr|~rz^4@e~ln
~fT|es|~ma#b@e~gW
~fT|ru|_?@cmfbdrbmag
~fT|ar|@'_Pqhcn
~fT|zh|%S#2@x
_c|fr|~Qp~ln
_c|es|~Gy~gW
_c|ru|_?@K&n
_c|ar|*Vqhcn
_c|zh|%S~n(
_E|fr|~Nw@eTunis
_E|es|~og@eTúnez
_E|ru|Todbhhj~f,
_E|ar|abgEad gfho
_E|zh|突尼斯~q?
~d9|fr|%8@e~J?=Y~z-@e~Du
~d9|es|%8@e~J[;#M@eAcciones @e~J[
~d9|ru|Todbhhj@p~s[~qR
~d9|ar|~gCgfho #ddqgdi abdibfdag
~d9|zh|~Jw突尼斯<W
+!|fr|~rzMaurice
+!|es|~maMauricio
+!|ru|~qF@J
+!|ar|@'dfjcucfo
+!|zh|~ii@x
>q|fr|^X@eMaurice =Y~M2&I~M5;^X@eMaurice
>q|es|~aV@eMauricio +z~i9~CW#u~Ko;~aV@eMauricio
>q|ru|~qF*Y~DFGfasfeiiu ~Lj;~qF~b-{| ahoAchkglcdbq}
>q|ar|~c[dfjcucfo bdfaybe ~qX~GC=z~ak<5;~c[dfjcucfo{| bbghncH}
>q|zh|~F0~ii*(;~F0@]~ii*(;~ii{执行|}*(
>/|fr|~rzHyogo
>/|es|~maHyogo
>/|ru|~P8@J
>/|ar|@'wcfBf
>/|zh|兵库@x
~au|fr|~R?~CF@52005-2015 : @5@Dnations ~A0collectivités résilientes face &acatastrophes;~R?Hyogo
~au|es|<(>a~CF@Q2005-2015: Aumento #AResiliencia _YNaciones ~PmComunidades ante @3Desastres;<(>aHyogo{| para 2005-2015}
~au|ru|~P8#3#H@e2005–2015 sanu: haxnedbc makcdrbele mfakbgancphkgbq wcnhkgbqi @eofagdc =Ob awAbd;~P8#3&n
~au|ar|~wqidb wcfBf
~au|zh|2005-2015%,兵库@?=9：~LY%1#h社区@]抗灾能力;{2005-2015年|}兵库@?=9
<h|fr|~jn@e_V{adopté par|issu de} @r<"@e~Ct
<h|es|~b6@e_V#A^!@e~A-
<h|ru|~zh*v~QW
<h|ar|~KS~O0~uZ~io
<h|zh|~rR~uB=T
<n|fr|~jvdécennal @eprogrammation #Z#emodes @econsommation ~Dz~Pcdurables
<n|es|<(Decenal @e~zs@m~tI@eConsumo y ~tNSostenibles
<n|ru|Hchqkblckd{qq hkfekcsbq|cp hkfekcsbb|tt hkfekcsbt|cp hkfekcsbcp} ~E]mcfcvano j ~iIferbadelzduv ianclcp makfcwlcdbq b mfabxganhkge
<n|ar|{tvaj abidb abiujc bbljadq abdgibke lphdav|abtvaj abiujc bljadq phdav} abaogwbas fabthgaq {abdogmade|abdogmadch}
<n|zh|~I2模式十%,~mw=9;~I2{模式|}{十年|10年}{期|}~mw=9
~nn|fr|Tenir #epromesses : unis @5atteindre #eobjectifs &IMillénaire @5=!%u
~nn|es|Cumplir @rpromesa: unidos @Qlograr @3~zm@e#s#u~NL
~nn|ru|Numaldcdbc awcAedbq: awKcnbdcdbc ga biq nahkbycdbq rclcp %2fexgbkbq, hFafiolbfagedduv g Hcjleferbb ~O"
~nn|ar|abfnaG labfim: dgrmfh bgrkck ~j"bbpbnce
~nn|zh|履行诺言~pz实现~Og#x~EK
~gj|fr|~jn#A~N1*bjeunesse : dialogue #kcompréhension mutuelle
~gj|es|~b6#A%0+I#8%ZJuventud: Diálogo y Comprensión Mutua
~gj|ar|=s{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnawd abdglamb
~d(|fr|Le millénaire @e<7: @r~rz~eq@H<7~vI#chumain
~d(|es|Milenio Espacial: ~kG~ma~iG#,Espacio <1#sHumano
~d(|ru|Dahiah @efowcyc kuhqBclckbp: Ncdhjeq ncjleferbq a jahibBchjap _9~QnBclagcBchjasa awAchkge
~d(|ar|pbnce abnAaG: ~Nc~c?~Dhablujce
~d(|zh|~uM~Og：@G~uM#h&q@]#x@]*A@x
*2|fr|#Q<8<Q~O]#e=S@esatellites artificiels #ATerre &a~Id#Atélévision directe *T
*2|es|#b~l(han @eRegir @r=X~q8@3&u@eSatélites Artificiales #ATierra @Q#STransmisiones %FDirectas ~q8Televisión
*2|ru|*E<N~iRbhjohhkgcdduv hmokdbjag Wcilb ~s[%Ddcmahfcnhkgcddasa kclcgbxbaddasa gcAedbq
*2|ar|#"~r2baogxmad ~c:{bbgfali|abgfali} abpjAce abayvhaice &0abtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*2|zh|~L0~hw&q造地球卫星进行#C直接电视广播所应遵守~zU
~bp|fr|#Q*btélédétection
~bp|es|#b~q9~fOTeleobservación #ATierra desde &kEspacio{| Ultraterrestre}
~bp|ru|~c'nbhkedrbaddasa xadnbfagedbq Wcilb bx ~Ej
~bp|ar|#"@)laoguiaj abpjA dh lim dh ~lL
~bp|zh|@G从&,遥感地球~zU
<i|fr|#Q~bS&h<Q@esources d’énergie ~l'%(l’espace
<i|es|#bPertinentes ~fO=X@eFuentes @eEnergía &N~uS<'
<i|ru|~c'<N~IJbhkaBdbjag Pdcfsbb ~Gtmfahkfedhkgc
<i|ar|#"~Hqlaogxmad dyamj abvake abhffce &0~lL
<i|zh|~vT&,>4核动力源~zU
~br|fr|@h*b&2@Y_5@e<7au profit #k%(l’intérêt @e~E"États, compte tenu ~fD@Dbesoins @Dpays #T%u
~br|es|~MT&t@F~id~rs#TBeneficio e Interés @eTodos @3Estados, Teniendo ~iy#TCuenta #SNecesidades *cPaíses #T*x
~br|ru|~k/icynodefandai ~dag bhhlcnagedbb b ~p2~komfahkfedhkge @ewlesa b _b~Ii~K[h ahawui oBckai makfcwdahkcp fexgbgetAbvhq hkfed
~br|ar|@'#d~j8&5~rOfaogxmad ~PKbnazme ~IH~c:fdybrgwa
~br|zh|~Km~s3&,@]#C>K，~dk~mv%1@]福利#h利益，并~fI要考虑到~Mo@]需要~QO
_B|fr|@h@D^4~O9~DC_5@e~gp
_B|es|@i*c#b~NA~l(~s'<'
_B|ru|#Bmfegaguv ~lG~PH~Ej
_B|ar|@'#"abkahfhce ~r2{bphuve|bhuavag} ~c:~rO{faogxmad abnAaG abxajqc|abnAaG abxajqc faogxmadw}
_B|zh|~L0~s3&,~kR@]~uK#2@x
=(|fr|&s~bS&aentreprises #k&a~Ka{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=(|es|~fK~vcEmpresas ~Gu<A{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=(|ru|^U@4mfcnmfbdbiekclzhjap _9g ehmcjkc ~PP{: ahoAchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbp g akdaCcdbb «xeAbku, hawltncdbq b hfcnhkg mfegagap xeAbku»|: ahoAchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbp, jehetAbvhq «xeAbku, hawltncdbq b hfcnhkg mfegagap xeAbku»|}
=(|ar|~As#dabpidab ~KB;~As@)labpidab ~KB
=(|zh|工商企业~Qc：~L2@E“#v+R尊重#h~Mc”=9~kO;工商{企业|业}~Qc{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~kO
*3|fr|&s~bSau déplacement @e&f~zO@e~t/propre pays
*3|es|~fK*cDesplazamientos Internos
*3|ru|^U@4~ihmcfcicAcdbb lbr gdokfb hkfedu
*3|ar|~As@)labgujm ~N/;~As#dabgujm ~N/;~As@)labgujcm ~N/
*3|zh|@G~kM#G@]~kO;~kM#G~kO
>u|fr|&s@Hl’extrême pauvreté ~Ok
>u|es|~fK%ZExtrema Pobreza ~Gu<A
>u|ru|^U@4~ihjfepdcp {dbAckc|wcndahkb} b +"^O
>u|ar|~As@)labnkj abdmki ~nf
>u|zh|@G赤贫~Qc#G@]~kO;#1赤贫~e'=f~pj@/~kO
~h3|fr|~Qp~J(@H%x@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~Lcincitation ^A~mU&hl’hostilité ou ^A~I.
~h3|es|~Gy~J(%Zprohibición #Aapología #uodio nacional, ~Peo religioso ~l(constituye incitación ~fOdiscriminación, @rhostilidad o @rviolencia;~GyRabat
~h3|ru|Oewekhj@K~E]~Plmfamesednu derbadelzdap, fehagap ~xmfclbsbaxdap dcdegbhkb;Oewekhj@K&n
~h3|ar|*Vabjlav #d~IKabmife tbC ~hb;*Vabjlav @)lrFj abgrjcA <0~hb;*Vabjlav
~h3|zh|@G&o构成煽动~e-+R敌意或~gk@]鼓吹民族+R~iV或宗教~uz@]~L6;~L6
^a|fr|Manuel @5enquêter ~H?*b+1{ (Protocole d’Istanbul)|};@Z~t(
^a|es|Manual +zInvestigación y ~B(Eficaces #A~ad{| (Protocolo de Estambul)};~MY~G0
^a|ru|~rMPFFcjkbgdaio fehhlcnagedbt b najoicdkbfagedbt ~ss{| (Lkeiwolzhjbp mfakajal)};~zi@(
^a|ar|mbcb abgkyc fabgfDck abniabch #d~xd_2;%raovhlfb
^a|zh|~cW@]>T@]~L"调查#h~pu记录手册;~Eu{议定书|规程}
*F|fr|Lignes ~t'=p@e+Z~Mqaffaires impliquant #e~kc~kE#ktémoins d’actes criminels
*F|es|#W%Z*1#T~m8Concernientes a @3Niños ~zXy Testigos @eDelitos
*F|ru|~bZ~a0g gamfahev, ~dSoBehkbci nckcp{ — |-}ycfkg b hgbnckclcp ~K7
*F|ar|~As#dgfncj ~r4&0{abpdfj|abdoazb} @)labpvnab Araca _8fabuwfm ibcwa
*F|zh|~vT涉及~Ma@]&K被害&q#h证&q@]事项上坚持公理@]%)
&V|fr|&s~dF^A#X&Icrime
&V|es|#W+z%V#uDelito
&V|ru|^U@4~s[~pbmfchkomdahkb
&V|ar|~As~v)abqjcde
&V|zh|&]<V%)
&U|fr|&/~a2&a~kc~F/@e~n5
&U|es|#W@e@:#,Niño ~uSSistema @e*1~G.
&U|ru|^U@4#:#H_b~K!g hbhkcic ~bQ
&U|ar|~Asbbidb {abdgibk labpvnab|luph abpvnab} &0hFad ~P1
&U|zh|+y~EL中&K#G@?指南
<p|fr|#Q>Z#Z=!~xO&h@D~wj@e+Zréparatrice =ppénale
<p|es|~fc+z~bJ@e~zs@e*1{Restitutiva|Restaurativa} #TMateria ~G.
<p|ru|#n~i[mfasfeii fchkbkorbaddasa ~a0g gamfahev ~bQ
<p|ar|~Jybaogxmad ljadq ~r4abgyabrce ~jl
<p|zh|~vT刑事事项中采用恢复性~l[~mw@]<T
~gg|es|Relación Consultiva =j@v~Pm~g9No Gubernamentales
~gg|ru|Dadholzkekbgduc akdaCcdbq ~E2dcmfegbkclzhkgcdduib ~HT
~gg|ar|~Hwabaoguajce ~q3fabdhFdag Bcj abrsfdce
<c|fr|critères ~dF{pour|à} @r~svd’années ~dc
<c|es|criterios{| convenidos} +zproclamación @eaños internacionales
<c|ru|jfbkcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %6sanag
<c|ar|abdiaccj {abdgnk ibcwa |}btibah abohfag >7
<c|zh|~Rr商定标准;~Rr{准则|标准}
+4|fr|Initiative @e~t[arabe
+4|es|Iniciativa @ePaz Árabe
+4|ru|Mfewhj~a5ibfd~a5bdbrbekbg{e|u|c|o|ap}
+4|ar|dlamje ~N?~N-
+4|zh|~py+J倡议
_w|fr|feuille @eroute axée &irésultats ~Cx~De~f8permanent &I~na~t-prévoyant deux ~LS
_w|es|~RdCuarteto basada ~w0ejecución @Quna solución permanente biestatal #uconflicto israelo-palestino;~RdCuarteto
_w|ru|«nafayd{eq jefke|ap jefku|ot jefko|ap jefkc|ap jefkap}» mfangbycdbq j mahkaqddaio ofcsolbfagedbt melchkbda-bxfeblzhjasa jadFlbjke ~mqmfbdrbmai hahoAchkgagedbq ngov ~e8
_w|ar|~usabdoghme tbC abpmaG ~wAabjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbovchc <0poao fqfm mfbgch;~us{abdoghme tbC abpmaG |}~wAabjlaice
_w|zh|~PY~q:@]~L-性~l-办法基~DG图;{以色列-巴勒斯坦|以巴}~q:@/~L-{性|}~l-{办法|方案}@/基~DG图
_r|fr|~rz^4@H{des|les} arrangements intérimaires d’autonomie
_r|es|~ma#b~vc~pSrelacionadas ~C[un Gobierno Autónomo Provisional
_r|ru|#B~lGa gfcicdduv ~s9heiaomfeglcdbt
_r|ar|@'{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
_r|zh|@G~x)~zU声明;#1~x)@/#2{声明|宣言}
+d|fr|~jv&x#A~FG@eKunming-Montréal
+d|es|<(%G@e~Fl@eKunming-Montreal;<(%G~lo#A~sL
+d|ru|Dodzibdhja-Iadfcelzhj{eq slawelzdeq feiaBdeq mfasfeiie|ap slawelzdap feiaBdap mfasfeiiu|ap slawelzdap feiaBdap mfasfeiic|ot slawelzdot feiaBdot mfasfeiio|ap slawelzdap feiaBdap mfasfeiiap} %2wbafexdaawfexbq
+d|ar|~wqsfhdchB - ~FH;~wq{|idb }sfhdchB{ - |-}~FH
+d|zh|昆明-~mA*z%E=9
~ce|fr|#J~cG=Y{diversité biologique|biodiversité} ~cV{| et les objectifs d’Aichi relatifs à la diversité biologique};#J~cG~y7=Y{diversité biologique|biodiversité}
~ce|es|~ml~y7y ~PqMetas @eAichi +z~sL;~ml~cV
~ce|ru|~J7@K%2~nH@e~thsanu
~ce|ar|~j)~y7fpwman pcuc ~mS;~j)~cV
~ce|zh|~cV~Kj#h~L:%E~EK;《2011-2020~Kj^H>0&(~L:%E~EK^H;~cV~Kj
~fx|fr|%82063{| de l’Union africaine| : l’Afrique que nous voulons}
~fx|es|%82063: &kÁfrica ~PS;%82063
~fx|ru|&Lndq{ MFfbjedhjasa hatxe|} @emcfban na 2063 ~wo{| MFfbjedhjasa hatxe}
~fx|ar|~u6~e0~gt2063
~fx|zh|2063%,<W：~Q);《2063%,<W》：~Q);2063%,<W
^v|fr|~a7~o)gouvernance ~K?@Drégimes fonciers ~dF&aterres, &a~IG#k&aforêts ~b2nationale
^v|es|+S%ZGobernanza ~J,#ATenencia #ATierra, @r~g(~GuBosques ~c0Nacional
^v|ru|~ty~C9~iOgamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchofheib ~LKderbadelzdap <R
^v|ar|&X{|abgc fAigwa bqhe abpdh abBHazc abiabdc }#dabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag ~g7abfvhc
^v|zh|%1~d[范围内土地+R^6及~uG权属负~kT治理~cM
~a:|fr|~ua~o)~jaresponsable
~a:|es|^z+z~g(Responsable
~a:|ru|Dancjh@Agcncdbq ~C9~OR
~a:|ar|~Dbabobfs @)labycm abjucm
~a:|zh|负~kT^6~dw
~co|fr|~ua@eLa Haye ~rCprolifération @Dmissiles balistiques
~co|es|^z@eLa Haya ~yh~oy*cMisiles Balísticos
~co|ru|Qeeshj~jdjancjh@Amagcncdbq ~fGfehmfahkfedcdbq wellbhkbBchjbv fejck
~co|ar|~Db~C-bkfaim abobfs ~v)ahguaj abkHazn abgocajce
~co|zh|~gm弹道导弹扩散海牙&g%)
~d,|fr|~ua%e^A#X#k^A~qd@epiraterie, @D~HJ~A0~fumaritimes =6~zM~R1~LICentre;~ua@eYaoundé
~d,|es|^z~mE&p#APiratería, &kRobo ~DK~rjy ~ir~NH{Ilegales|Ilícitas} #TÁfrica ~vXy ~Nk;^z@eYaundé
~d,|ru|~kVmbfekhkge, ~ngb ~OG_9@eiafc g Wemendap b ~JuMFfbjc;Яodnhj~MC
~d,|ar|~Ltfabphuve ~ft~jt~Mypnjckca;~Dbcafhmc ~r);~BIcafhmc
~d,|zh|在西非#h中部*f~gm#h~GM+R~uJ~mz#h~hC&y~kR@]~dw;雅温得~dw
~cl|fr|~ua#Z@r~qd@epiraterie ~A0~HJ%(~i?Indien ~O[~vIgolfe d’Aden;~ua@e~GY
~cl|es|^z~mE&p#APiratería ~GuRobos ~DK@3~rj~uS~wz~vX<1Golfo @eAdén;^z@e~GY
~cl|ru|~kVmbfekhkge b ~ng~OT~JW~v1~v'b Mncdhjai xelbgc;Hybwokbphj~MC
~cl|ar|~Lt&0Bjl ~haabwhmc fxbcq imh;~Dbqclfgc ~r);~BIqclfgc
~cl|zh|吉布提~dw
~d5|fr|@h*b#'~Mqécoles
~d5|es|@i@mEscuelas Seguras
~d5|ru|~k/wcxamehduv Cjalev;~k/+MCjal
~d5|ar|@'~FB;@'#d~FB
~d5|zh|%o学校@x
^k|fr|Engagements @e<4
^k|es|Compromisos @e~J'{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
^k|ru|~B[{bc awqxekclzhkge|bv awqxekclzhkg|bi awqxekclzhkgei|bib awqxekclzhkgeib}
^k|ar|abgEadag lajco
^k|zh|@G#v&K不被~eg&y招募或>4@]~l]~q?;#1#v&K{不被|免遭}~eg&y{招募|征募}或>4@/~l]~q?;&(~l]~q?^H
=F|fr|@h#?&a^4#k#)>Zau travail
=F|es|~JY{| de la Organización Internacional del Trabajo| de la OIT} ~t]a @3#by #p~iA~uSTrabajo
=F|ru|#Baw ahdagamalesetAbv ~z'b +"g hFcfc kfone
=F|ar|@'#"fabrkfk <J&0abidb
=F|zh|~td~uE中<T#h~Gz;{国际劳工组织|劳工组织|}#1~uE中@/<T#h%I@/@x
~cq|fr|@h&Icentenaire @e{l’Organisation internationale du Travail|l’OIT} @5l’avenir &Itravail
~cq|es|@i#uCentenario #A{Organización Internacional del Trabajo|OIT} ~i7Futuro #uTrabajo
~cq|ru|~Mh{Icynodefandap afsedbxerbb kfone|IET} a ~ws;~Mha ~ws
~cq|ar|@'dzfce ~Eb=zdogklb abidb
~cq|zh|~td~LZ%c@]~M(百%,@x;~sK~LZ%c@/~M(@/百%,@x
>l|fr|@h{de l’Organisation internationale du Travail |de l’OIT |}*b+Zsociale ~o)mondialisation équitable
>l|es|~JY{ de la Organización Internacional del Trabajo|| de la OIT} %Z*1="@Quna Globalización Equitativa
>l|ru|@6~z?{ Icynodefandap afsedbxerbb kfone|} a ~OXhmfegcnlbgahkb ~o'~Ilslawelbxerbb
>l|ar|@'~Eb#d~r4~Bp;~Cylabimabe ~Bp
>l|zh|~td~PD;~sK~PD
~m-|fr|@hd’Alma-Ata
~m-|es|~ma~GS
~m-|ru|Mlie-Mkbdhj@J
~m-|ar|@'pbda{ - |-| }Jga
~m-|zh|~uQ@x
~cg|fr|@hd’Astana &i~R.primaires
~cg|es|~maAstaná ~OrAtención Primaria @eSalud
~cg|ru|Mhkedbdhj~M8mcfgbBdap icnbja-hedbkefdap ~Dw
~cg|ar|@'pogaha #dabjiace ~Oxabpfbce
~cg|zh|~Mf~Ey@x;@G~Ey@]~Mf@x
~sl|fr|@hd’Incheon : ~P6~jo: vers ~Lcéducation inclusive ~I'@equalité #kun apprentissage tout au long #Avie @5tous;@hd’Incheon
~sl|es|~maIncheon: ~c92030: Hacia una ~c9Inclusiva ~I[@eCalidad y un Aprendizaje a lo Largo ~P[@QTodos;~maIncheon
~sl|ru|RdBvadhj@J
~sl|ar|@'thucfh
~sl|zh|仁川@x：2030%,~kP：迈向全纳+R公平+R有质量@]~kP#h全民终身学习;仁川@x
_F|fr|~MS*bbioéthique ~Ok
_F|es|@i+V@mBioética y <A
_F|ru|#La wbaPkbjc b +"^O
_F|ar|#V%zbpxbakcag ~FC;#V%z#dpxbakcag ~FC
_F|zh|~Mv~Qc@x;~Mv#h=f@x
*r|fr|~MS*b~oTculturelle
*r|es|@i+V%Z~aUCultural
*r|ru|#La jolzkofdai fexdaawfexbb
*r|ar|#V%z#dabghfi abDkanc
*r|zh|%c>5多样性@x
~dT|fr|~MS%mgénome humain ~Ok
~dT|es|@i+V#,Genoma Humano ~Gu<A
~dT|ru|#La scdaic ~QF+"^O
~dT|ar|#V%z#dabdqch ablujc ~nf
~dT|zh|%c&q类基因组~Qc@x
~cp|fr|@h#z%mclonage @D~F9
~cp|es|~GP%ZClonación Humana
~cp|ru|~Gjjladbfagedbb ^O
~cp|ar|@'@y#daoghoax abluj
~cp|zh|@E@G&q@]克隆~QO;@E&q@]克隆@x
~j-|fr|~oA@Hl’éthique @el’intelligence artificielle
~j-|es|Recomendación %Z~P7#AInteligencia Artificial
~j-|ru|~fm=Raw PkbBchjbv ~Dfbhjohhkgcddasa bdkcllcjke
~j-|ar|abgfyce ~oNlpxbakcag abHsaG abayvhaic
~j-|zh|&q工智能伦理#G~qo
=?|fr|&s#z~BJ&Iconsommateur
=?|es|#W~ia+z@,#uConsumidor
=?|ru|~qW@4#F~s[~jcbdkcfchag makfcwbkclcp
=?|ar|_P@y#q~i.abdogwbs
=?|zh|@E#v消费者%);@E消费者#v%)
+?|fr|#Q>Z#Astatistique officielle
+?|es|#b~iA_YEstadísticas Oficiales
+?|ru|EhdagamalesetAb@4aFbrbelzdap hkekbhkbjb
+?|ar|~JybbtryaGag abjodce
+?|zh|官方统计<T
~eu|fr|&s~w,@Dfichiers ~Painformatisés
~eu|es|~fK{para|sobre} @r~mO*cFicheros Computadorizados @eDatos Personales
~eu|ru|^U@4fcsleicdkerbb jaimztkcfbxbfagedduv jefkakcj, hancfyeAbv nedduc lbBdasa ~D9
~eu|ar|~AsbghFcd dbnag ablcahag abuxyce abdime labraole ~N]
=P|fr|Responsabilité @e~q4@5fait internationalement illicite
=P|es|~mP#u~oh~q8Hechos ~vrIlícitos
=P|ru|Ekgckhkgcddahkz =Oxe icynodefanda-mfakbgamfegduc ncqdbq
=P|ar|doIfbce ~c:ih abpniab ~jtmfbca
=P|zh|%1对#C不法&g@]~kT
~ar|fr|#Q>Z@D~K"@erestructuration #Adette souveraine
~ar|es|~fc*cProcesos @eReestructuración #ADeuda Soberana
~ar|ru|#n{mfarchhe|mfarchhag} fchkfojkofbxerbb hogcfcddasa nalse
~ar|ar|~Jy@)lidbcag ~pf;~Jybidbcag ~pf
~ar|zh|~E)进程@]<T;#1~E){进程|过程}@/<T
>?|fr|#y<8#e~cR=j#a#z>b~zb
>?|es|~Q2Relación =j{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>?|ru|~AMosalagdui honai
>?|ar|&H~Hw~q3fabdrsde ~j'>7
>?|zh|@E#h~iq~EO;@E{和|与|同}~iq{间|之间|}@/_Q#I
+7|fr|~oFfinancier #k~p9@e=Efinancière ~QE
+7|es|~oBFinanciero y ~mOFinanciera Detallada @e*0
+7|ru|Xbdedhagu{c malaycdbq b mfegble|v malaycdbp b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~i8
+7|ar|abhFad abdabc fabkfaim abdabce ~HZ
+7|zh|@E财务~ui
~IU|fr|#y{|de l’Organisation mondiale du commerce }&i~xj~sY~K.intellectuelle qui touchent au ~H!{| (Accord sur les ADPIC)};#y&iADPIC
~IU|es|~BT&F_L~tr*c#p~R0Intelectual relacionados ~C[&k~wO;#o_LADPIC
~IU|ru|+3_)%Rkafsagui ehmcjkei ~i]bdkcllcjkoelzdap ~Ij;@L%RTORGL
~IU|ar|&Habqfahl ~bLabnsjce;~Bbabnsjce;&H{|dhFde abgqaje abiabdce abdgibk l}qfahl ~jj;%d#wlqfahl ~jj;&Hgjclo
~IU|zh|~pp#I;~pp~e(
wto|fr|#y@e~qHinstituant #a_l&I~H!
wto|es|~Q2{Marrakech|Marrakesh} ~vK@r<H%G#u~wO
wto|ru|~zg&b~ph~Ll~Oy
wto|ar|&Hdjasu {bthuaG dhFde|abdhuz bdhFde} ~fs~Hv
wto|zh|~hF~ps%c^7%]#I;~ps%c^7%]@/~hF#I
~hT|fr|~rz>Q@Hl’Accord &iADPIC >b~sypublique
~hT|es|~ma~zd&F~t]al #o_LADPIC _ZSalud Pública
~hT|ru|~ek@J_)«LasleCcdbc %RTORGL b awAchkgcddac xnfegaavfedcdbc»
~hT|ar|~gJ#d~Bbabnsjce ~Ia;~gJ{|abyamj ih dhFde abgqaje abiabdce |abyamj ih dhFde abgqaje abiabdce biad 2001 }#d{agnak gjclo|abagnak abdgibk lqfahl rkfk abdbsce abnsjce abdgybe labgqaje} ~Ia
~hT|zh|@G&(~pp#I^H与公共~l:@]~d/@x;#1&(~pp#I^H~e'公共{健康|卫生}@/{多哈|}@x
~Ir|fr|~QpKazan
~Ir|es|~GyKazán
~Ir|ru|Dexedhj@K&n
~Ir|ar|*VkaEah
~Ir|zh|喀山~n(
+-|fr|#yrevitalisé ~GB;#yrevitalisé
+-|es|~k)~LQ@e~yg;~k)#T~yg;#oRevitalizado
+-|ru|Ewdaglcdd@U~m:g {Ochmowlbjc Юydup Loned|Юydai Lonedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aio hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+-|ar|%dabdhuv bgofce ~ly&0qdwfjce qhfl abofmah;%d{|abhwazc }abdhuv {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~ly{nc|abmazj nc} _(;%dabdhuv
+-|zh|~Ec~EN;@G~Ec@]~EN;~EN;重唤活力@]@G~x0@]~d.
<g|fr|@Z+b@e~h:*b~mY>b~uo%eau ~Rv~k!
<g|es|~MY~tK{-| - }Kuala Lumpur @m~mPy Compensación Suplementario al ~MY~w2
<g|ru|Jesaphja-Doele-Zoimofhj{bp namaldbkclzdup mfakajal|asa namaldbkclzdasa mfakajale|aio namaldbkclzdaio mfakajalo|bi namaldbkclzdui mfakajalai|ai namaldbkclzdai mfakajalc} aw ~AQb gaxicAcdbb j Defkevcdhjaio mfakajalo %R~D'
<g|ar|~lRabgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} ~p5;~lRabgsdcbc
<g|zh|&(~kK%o~DS@G赔偿~kT与~Mc@]~Bm;#1赔偿~kT~e'~Mc@/~Bm
~a'|fr|#y+Qprévenir @r~janon réglementée ~lP%(~i?Arctique central
~a'|es|#o@QImpedir @r~g(No Reglamentada #T~BX~uS~j1Ártico ~Nk
~a'|ru|~Cq~hpdcfcsolbfociasa mfaiuhle ~g4g ~K:~JWLcgcfdasa Zcnagbkasa ~KG
~a'|ar|{agnakce|agnak} ~H-~KD~Nj&0~D2~er{nc fov|lfov} ~haabkvlc abudabc
~a'|zh|&]中北冰洋不~E:~uA^6#I
~a!|fr|#y&ICap @e~BH*b&w~HH&I~Rv~ca@e1993 %e^A~rG@e~ca@e1977 *b#'@D~xK@e~xM;#y&ICap @e2012
~a!|es|~Q9Cabo @e~BH%ZImplantación _Y~pS#u~MY~ca@e1993 %Hal ~Az@e~ca+z#!*c~rjPesqueros, 1977;~Q9Cabo{ de 2012|}
~a!|ru|Dcpmkeodhj#({ 2012 sane aw ahoAchkglcdbb malaycdbp Taffcialbdahhjasa mfakajale 1993 sane j Taffcialbdahhjap icynodefandap jadgcdrbb ma wcxamehdahkb fuwalagduv honag 1977 sane| 2012 sane|}
~a!|ar|~Fa~BH#d~qXprsad %r~KZ~gt1993 #wlagnakce ~KZ@[bobade onh ~KD~gt1977;~Fa2012
~a!|zh|~L2《1977%,~yB#C渔船%o@l1993%,~yB~DS规定@]~zQ;~zQ
~xE|fr|~rzMalabo *bcroissance >btransformation ~FE@e~AX~zM~o)prospérité partagée ~Dzmeilleures conditions @evie
~xE|es|~maMalabo{| de la Unión Africana} %ZAceleración #uCrecimiento _Z{Transformación|Trasformación} #A~JS#Tpro #AProsperidad Común _ZMejora *cMedios @eVida
~xE|ru|#BIelewa aw ohjafcddai fahkc b mfcawfexagedbb ~u2_bghcawAcsa mfargckedbq b maguCcdbq ofagdq ybxdb
~xE|ar|@'dabalf {|abyamj ih abagram abpnjckc }#dabgiqcb labhdf fabgrfb abEjaicch =zabjxaG abdugjs fgroch olb abdicue
~xE|zh|@G加快农业增长#h转型，~dk~x]繁荣#h~L9生计@]马拉博@x
~nm|fr|~Ep{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }+Q~wk&h~HI&h~h!@r~ja^D
~nm|es|~Kp@Q~w9@r~g(^R
~nm|ru|#j#U#H~me{fuwdasa |}~sq
~nm|ar|~E'~anibcw
~nm|zh|&]+R阻止#h=k&y+R~Gf@]~L8~kR~u9;~w8{鱼|捞}~Ps~u9
>g|fr|%A@e>Qissue &I« ~CTsocial &x» intitulé « Deuxième ~CT&x~n'social »;%A~RD
>g|es|%B@e>Q~ig="%Gbajo @rdenominación {|de }“Segunda Cumbre %G@m#sSocial”;%B~RD
>g|ru|~ek*O~vU~dO~xt~FP«Nkafeq Nhcibfdeq ghkfcBe @e~iP_b~dOfexgbkbq»;~ek{eq malbkbBchjeq ncjleferbq|ap malbkbBchjap ncjleferbb|ot malbkbBchjot ncjleferbt|ap malbkbBchjap ncjleferbcp}
>g|ar|~gJ+XabdhlDk ih ~Esabaqgdaic abiabdc“ abdikfm grg ihfah ~Es%z~v8~m?abaqgdaice“;~gJabocaoc
>g|zh|~QY”《~d/#E^H;~QY”~d/#E;&(~d/#E^H
=)|fr|~rzCancún ~i6#A%L~Dz<Q~r?#A~FG@5=!bien-être
=)|es|~maCancún ~Or~rx#A%4_Z=X~c-#A~Fl~i7Bienestar
=)|ru|Dedjodhj@c%Rejkoelbxerbb kciekbjb ~nH~s[~sDltncp
=)|ar|@'sahsfh #dgidcd ~unfaogxmadw abdogmad {dh pqb grkck|dh pqb} {abjnawce|abjnaw}
=)|zh|将#v#h%h~hw%E以增进福祉纳入主流@]坎昆@x
~l7|es|~ma~GR%Z~c9~Ei~cP
~l7|ar|@'pcuc{ - |-}haBfca ~rb
~l7|zh|~Cz~kP~L:-~hy@x;@G~Cz~kP@]~L:-~hy@x
<]|fr|#y%mdégagement @Dforces israéliennes #ksyriennes;#y%mdégagement{ des forces|}{ de 1974|}
<]|es|#o%ZSeparación _YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#o%ZSeparación
<]|ru|~CqfexKcnbdcdbb{ gaphj|};+3{| 1974 sane} ~qZRxfeblci b Lbfbphjap Mfewhjap Ochmowlbjap a fexKcnbdcdbb gaphj
<]|ar|&HnA abauglas lch abkfag{ abtojazcbce fabofjce|}
<]|zh|~pq#h~py~E,~f.~EM;~pq%"~E,~EM;~EM;&(~iX^H
~si|fr|=Z2007 ~M[{ (no 188)|};@T{| (no 188)} ~M[{|, 2007}
~si|es|~lS~w0Pesca{, 2007 (núm. 188)|, 2007|}
~si|ru|@d2007 =2~wbhcjkafc ~n4188);*?~wbhcjkafc
~si|ar|{abagnakce abdgibke labidb|agnakce abidb} &0kvai ycm abpodas
~si|zh|~QQ~gM188~yu;~QQ@l
^r|fr|=Z~GK*b~t!
^r|es|~CuVial
^r|ru|~EX~GK~wo;@d~GK~GL
^r|ar|@uiad ~GKbbocj <0abvjk;@uabocj <0abvjk ~gt1968
^r|zh|1968~E5
~aB|fr|~mnsignalisation routière
~aB|es|~pRSeñalización Vial
~aB|ru|%[nafayduv xdejev b hbsdelev
~aB|ar|@u~u1;@u{iad 1968 |}#d~u1
~aB|zh|1968%,路标#h信号@l
~dQ|fr|#y~zG~nT%eau Siège ~QE;#y@eSiège
~dQ|es|~wt=j@vy ~RN~mESede @e*0;~wt~mESede
~dQ|ru|@L~E2~bK~ihichkafehmalaycdbb ~JvoBfcyncdbp ~i8;~Cq~JvoBfcyncdbqv
~dQ|ar|%d{abdikfm |abdljd |}~q3fabfbacag abdgrme abpdjcsce #ddkj >X;&Habdkj
~dQ|zh|@E#h~kS~QA;@E%"美{利坚合众|}国~QA;总部#I
~f3|fr|=q~P-@D=Saméricains
~f3|es|_M#A<H*c&uAmericanos
~f3|ru|~epEfsedbxerbb eicfbjedhjbv ~e8
~f3|ar|~iL~dI~c:abpdjcsce
~f3|zh|~my%1%]&-
+w|fr|@a>[=Y#X>b%y#Atorture
+w|es|@k_:~ffy ~zt@rTortura
+w|ru|~fk_0~hqmukaj ~fAdbv
+w|ar|@u+W~v)~xd~e2ibcw
+w|zh|~my~gm#h惩罚酷刑@l
&E|fr|@a>[*b@-~sYl’homme @D&fâgées
&E|es|@k_:%Z@,*c#pHumanos _Y*yMayores
&E|ru|~fk_0*8~i]~eO~xHltncp
&E|ar|@u+W#d~e7_J~j(bslaj aboh
&E|zh|~my#v~I9=f@l
=M|fr|@Z^A~LF@D&fâgées ~bD
=M|es|~Q]_Y*y@eEdad ~ed
=M|ru|~HD~LR;~Cg~LR
=M|ar|*.slaj aboh ~cU
=M|zh|~HO~I9%I~QI;&(*f=f#h~b"^H@G*f~I9%I~QI
>)|fr|@a#ACommunauté économique @D=S@e~K6~R1&i~l3~Dz~D1~AW#k~es~wd
>)|es|@k#A{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~BR~rKLigeras, sus ~NN~F6Conexos
>)|ru|@dЭjadaibBchjasa haawAchkge xemendaeFfbjedhjbv =Oa hkfcljagai afoybb b lcsjbv gaafoycdbqv, wacmfbmehev j dbi ~I8~dSdbib iekcfbelev
>)|ar|@uabqdaie abakgyamce bmfb Bjl ~IF@)labpobre abyBcje fabpobre abxncne
>)|zh|~Ap@G~PO及*W~E/材料~mM;~Ap@G~hA+R{其|}~pt>0*W{相关|有关}{材料|物资}~mM
<f|fr|=Z~K6centrale @5~tk@D~l3~Dz~D1@e~AW~Dz~sBpièces #kcomposantes pouvant servir &h~t/~H]~uo#kassemblage;=Z~G(
<f|es|~Hz~G(
<f|ru|ЦcdkfelzdaeFfbjedhj~v7xe ~s2gaafoycdbqib, wacmfbmeheib j dbi b ghcib Behkqib b jaimadcdkeib, ~p4wukz bhmalzxagedu ~s[bv bxsakaglcdbq, fciadke b hwafjb;DbdCehhj@q
<f|ar|@ufov ~IF{bbrm dh|bdjakle} *,_IfHxazjwa;@uschuaoa
<f|zh|中部*f~E:~PO#h可用于制造+R修理#h组装此类%X@]零部件@l
cifta|fr|@a>[~s"@e~O:d’explosifs #k~v:~wd
cifta|es|@k_:~OaMuniciones, ~vl~F6Relacionados
cifta|zh|~my%1&o~vG火器+R~pt+R~L/物及*W~yC材料@l
~xS|fr|~rG{de 1995 |}~Q6~bE@D~xK@epêche, @e~ya
~xS|es|~RF~i7~eW*c~rjPesqueros{, 1995|}
~xS|ru|~o5~q6fuwalagduv honag b ~H'{| 1995 sane}
~xS|ar|~hKbbiadbch <0dgh onh abycm
~xS|zh|1995%,渔民~iT与~l/~q];1995%,#C渔船{船员|人员}~iT%"~l/@l
~dH|fr|~mn~qd=6dirigés #K~gv
~dH|es|@M~jzRelacionados ~C[@r~jU
~dH|ru|%[~tf#:&8~jb
~dH|ar|@u&m@)labvcjah abdmhc ~j!
~dH|zh|^F与#C~ij~yC@]&y&g~mM
+5|fr|@Z+b^A@a~jI
+5|es|@WComplementario #u~nK@e~tp
+5|ru|~gUnamaldqtA~dj~yf~pJ
+5|ar|#Y{abdsdb|abgsdcbc} bagnakce ~o?
+5|zh|^F~mm@l@]~d];&(#1^F~mm@/%P@/~d]
~f1|fr|@Zportant amendement #A~CE&a~Cd
~f1|es|@W~l(Modifica &k@M~zF
~f1|ru|~gUbxicdqtA~dj~yf~Rs
~f1|ar|%r~qY@.{abxaye|abdgibke} ~Ed
~ny|fr|~BO^A@a~ue
~ny|es|~g,@M~jz~s0
~ny|ru|#9~y5~D5~hma ~b9;#9~hma ~b9
~ny|ar|~JE{bagnakce|abdbrk lagnakce|abdgibk lagnakce} &m{abdfqwe|abdjgsle} ~eN
~ny|zh|&(~En@l~Q1;&(~En%P~ww
>B|fr|~BOau ~I7
>B|es|~g,~zT
>B|ru|#9~y5~D5~FM@e~aT;#9~FM@e~aT
>B|ar|~JE{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~pL
>B|zh|&(~PV@C~Q1;&(~PV~DS~ww
+)|fr|~n]^A~rE
+)|es|~jX{de|a} @r@k~jP
+)|ru|Gamfegj{e|b|c|o|ap} ~hma ~Bq
+)|ar|~qY@u~l6
+)|zh|&(~mx物#v%P~hv;&(~mx~Pt%P@/{2005年|}~hv
_h|fr|~n]@e~vuau ~Rv~Gd;~n]@e~J6
_h|es|~jX@e~F7@e~Cl~R';~jX@e~F7@e~fl;~jX@e~J6
_h|ru|Dbselbphj~ahIadfcelzhjaio mfakajalo ~hJ;Dbselbphj~aN
_h|ar|~qYscBabc ~e"~g5;~qYscBabc
_h|zh|&(~Q8~DS~M!;~M!
~a,|fr|~n]~RD{ au Protocole de Kyoto|}
~a,|es|~jX@e>Q{al|del} ~MY~I];~jX~RD
~a,|ru|~ek~ahDbakhjaio mfakajalo;~ek~aN
~a,|ar|~qY~N:~e"scfgf;~qYabmfre
~a,|zh|&(~q.~DS~d/~hv;&(~q.~DS@]~d/~hv;~d/~hv
~hj|fr|~j2@e~G6@5=!climat
~hj|es|~eV@e~G6~q8&kClima;~eVClimático @eGlasgow
~hj|ru|Qlexsaghj{bp jlbiekbBchjbp mejk|asa jlbiekbBchjasa mejke|aio jlbiekbBchjaio mejko|bi jlbiekbBchjbi mejkai|ai jlbiekbBchjai mejkc}
~hj|ar|~iLBbaosf bbdhax
>F|fr|#y{de l’Organisation mondiale du commerce |}*bfacilitation @Déchanges
>F|es|~BT&F~OrFacilitación #u~wO
>F|ru|+3_)aw omfaAcdbb mfarcnof kafsaglb
>F|ar|&Hgcocj abgqaje;&H~dI~fs<I#wlgcocj abgqaje
>F|zh|~Os#I;~Os~e(
<a|fr|#y&isubventions ^A~xM
<a|es|~BT&F@m~PqSubvenciones ~fOPesca
<a|ru|@L~Ll~KFa howhbnbfagedbb ~OS
<a|ar|%d~rc;&H~dI~fs<I~rc
<a|zh|^6补贴#I
>s|fr|~aOpandémies ~Qk;~aOpandémies
>s|es|#o#A{Organización Mundial de la Salud|OMS} ~Ni;#o~Ni
>s|ru|@L~lM%R#[medncibqib;GedncibBchj#(
>s|ar|&H~uu<I#dabqfazr;&Habqfazr
>s|zh|~By~uD#I;~D-~uD#I
_e|fr|~j2*bsécurité, @rstabilité ~vI#c~JC@DGrands Lacs
_e|es|~eV%ZSeguridad, @rEstabilidad <1#s~w0Región *cGrandes Lagos
_e|ru|Gejk@Aa ~FThkewblzdahkb ~Qng fepadc Nclbjbv axcf
_e|ar|~iLabpdh fabaogkjaj ~Dh&0~KQablrcjag absljC
_e|zh|~Gh定#h#x@l;~Gh定%"#x{公约|契约|条约}
>:|fr|#y<8#e~cR~zG~Iu@e~t:
>:|es|#o~vc~fq=j@v<1Organismo{ Internacional de Energía Atómica|}
>:|ru|+3, fcsolbfotA{cc|csa|cio|bi|ci} gxebiaakdaCcdbq #Fh {Icynodefandui escdkhkgai ma ekaidap Pdcfsbb|Mscdkhkgai};~AMescdkhkgai ~A8
>:|ar|~uUfabfsabe ~BP;~uUfabfsabe
>:|zh|@E与~hx~EO;@E%"~D.~hx{间|之间的|}_Q#I
^i|fr|#y&i~cR~zG#a@5%x@D_O~t9
^i|es|#o@m{la Relación|las Relaciones} =j@v_Z<H+z+K_Y~MB
^i|ru|^B~GZ%R~Pl~Le~xg
^i|ar|~AwfdhFde ~IK*,~qP
^i|zh|@E#h~Mz%]~EO;#1@E%"~Mz~uT
~ge|ru|^B~a8afsedbxerbcp %R~Im
~ge|ar|~AwfabdhFde @[bbwqje
~ge|zh|@E#h#C~nO%]~EO;#1@E%"#C~nO~uT
^t|fr|~r0<z~oF~bE~QE
^t|es|~c!y ~oB#u~eW@e*0
^t|ru|~G5{q b mfegble|p b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~i8
^t|ar|{abhFadah abpoaoc fabtmajc|abhFadch abpoaoc fabtmajc} bdfFnc >X
^t|zh|@E~uE~jL~ui;@E~uE~jL~L(#h~uE~jL细则
>v|fr|~oF#k~p9<8@rplanification @D~K,#e~xj&Ibudget qui ont trait &a~K,~tk@e~Dt#k#eméthodes d’évaluation
>v|es|~oBy ~mODetallada +zPlanificación *cProgramas, @3~tr@e~zs#uPresupuesto, @rSupervisión #A~i9~GuMétodos @eEvaluación
>v|ru|~G5{q b mfegble|p b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsolbfotAb~Pomledbfagedbc %Rmfasfeiiei, mfasfeiiduc ehmcjku wtnycke, jadkfalz ~v[b ickanu arcdjb
>v|ar|abphFde fabkfaim ~t3grsd gxvcv abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
>v|zh|~mw规划+R预算内~mw~yI+R~m6监测#h评价方法~ui
~dV|fr|@hfaisant @e~i?Indien ~Lczone @epaix
~dV|es|@i#u~wzcomo Zona ~R(
~dV|ru|#Baw awKqglcdbb ~v1~v'xadap ibfe
~dV|ar|@'{|aiglaj }~haabwhmc ~KQobad
~dV|zh|~yz+J区@x;~yz+J区~QO
~hZ|fr|~rzLima : vers un #cindustriel inclusif #k~oW
~hZ|es|~maLima: hacia un #s~voInclusivo y ~cP
~hZ|ru|Zbihj@c«Gokz j nahkbycdbt ghcavgekdasa b &!mfaiuClcddasa fexgbkbq»;Zbihj@J
~hZ|ar|@'bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~hZ|zh|利马@x~E[包容及%h工业#x
_s|fr|~eMd’Oslo
_s|es|@i^"@eOslo
_s|ru|Weqglcdb~sHibdbhkfag «Wnafagzc dehclcdbq ibfe — geydcpCbp gdcCdcmalbkbBchjbp gamfah deCcsa gfcicdb»
_s|ar|@'pfobf ~C0
_s|zh|奥斯陆~pw
~bm|fr|=qd’Ottawa =Y~a1#A~D6
~bm|es|_M@e~CM+z~i!~Gi;_M@e~CM~i7Fomento ~Gi
~bm|ru|Ekkeghj%N%R~pdxnafagzq
~bm|ar|~iLpfgafa bgiEcE abyre
~bm|zh|渥太华~l:~dk&-
~am|fr|=q@e~m9=Y~PF&hl’heure #Amondialisation
~am|es|_M@e~m9@Q{el Fomento|la Promoción} ~Ce#T~D8Globalizado
~am|ru|~CV%N{ma ojfcmlcdbt|ojfcmlcdbq} ~D(g slawelbxageddai ibfc
~am|ar|~iLlahsfs bgiEcE abyre &0iyj abifbde
~am|zh|@G~Ay@]~EG&-;~Ay~EG&-
~h4|fr|%A@eRio &idéterminants ~IQ#A~D6
~h4|es|%B@eRío @m~PrDeterminantes ~CS~Gi
~h4|ru|~ou*O%Rharbelzdui nckcfibdedkei xnafagzq
~h4|ar|@'jcf +X#dabdrmmag ~oKbbyre
~h4|zh|@G~l:~A[@]里约#E;~l:~A[里约#E
~kw|fr|~rz~iE@H~Bg@el’aide au %u
~kw|es|~ma~NS%ZEficacia #AAyuda{ al Desarrollo|}
~kw|ru|~B[@c%RmaguCcdbt ~FugdcCdcp ~Dw
~kw|ar|@'lajco #dniabce abdifhe
~kw|zh|~uF实效#G~l]@x;@G~uF实效~pj@]~l]@x
~dE|fr|~jhd’Accra
~dE|es|~ESAccra
~dE|ru|Mjjfhj@p&n
~dE|ar|~gCpsja
~dE|zh|阿克拉@?<W
~H3|fr|Partenariat @eBusan ~o)&2efficace au service &I%u
~H3|es|Alianza @eBusan +z&tEficaz al *x
~H3|ru|Gohedhj{bp mled mefkdcfhkge|asa mlede mefkdcfhkge|aio mledo mefkdcfhkge|bi mledai mefkdcfhkge|ai mledc mefkdcfhkge} ~sO;Gohedhj{ac mefkdcfhkga|asa mefkdcfhkge|aio mefkdcfhkgo|bi mefkdcfhkgai|ai mefkdcfhkgc} ~sO
~H3|ar|ujase lfoah =z~j8abthdazc abniab
~H3|zh|~L"#x>K釜山~x:;~dk~L"#x>K@/釜山~x:
~j:|fr|#J~cG@eBali @5l’appui technologique ~vI~f7@Dcapacités
~j:|es|#JEstratégico @eBali ~i7Apoyo Tecnológico _ZCreación @eCapacidad
~j:|ru|Uelbphj{bp hkfekcsbBchjbp mled|asa hkfekcsbBchjasa mlede|aio hkfekcsbBchjaio mledo|bi hkfekcsbBchjbi mledai|ai hkfekcsbBchjai mledc} ~M/kcvdbBchjap manncfyjb b haxnedbt makcdrbele
~j:|ar|~u6labc ~cc{bmid abgshfbfqca|bbmid abgshfbfqc} flhaG abkmjag
~j:|zh|巴厘技术支助#h能力建设*(%J
~dZ|fr|~rz_V{|du 7 février 1997 }%mrôle ~vImandat &I@I#z@5~z!
~dZ|es|~ma_V#,Papel <1Mandato #u#M~ia~i7~tEAmbiente
~dZ|ru|~zh~M8~ONb iednekc Gfasfeiiu ~Mj~i-hfcnc
~dZ|ar|@'~O0{|biad 1997 }#dmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgw}
~dZ|zh|@G@E~hD规划署@]~q/#h任务@]~uB@x
~Ix|fr|~eM@eMalmö
~Ix|es|@i^"@eMalmö
~Ix|ru|Ielziёdhj~va
~Ix|ar|@'dabdf ~C0
~Ix|zh|马尔默~pw
~hX|fr|~jh&x~BJ~n2~rC~lIdue &a~futerrestres
~hX|es|~wY%G+z@,~Ksfrente a ~irRealizadas #TTierra
~hX|ru|~b]@p~E]*8~Eoak ~ur~IeahoAchkglqciap @ehoCc ncqkclzdahkb
~hX|ar|~GC%z#w~sn~oM;~GC%z~i.~oM
~hX|zh|#v*X~x2影响*z#6;#v*X~x2{污染|}*z#6
~cr|fr|~Ep=Y=E#Acapacité @e~xM
~cr|es|~Kp+z^'#ACapacidad Pesquera
~cr|ru|#j#U~E]~whmfaiuhlaguib iaAdahkqib
~cr|ar|~E'btmaje {vakag|vake|kmjag} abycm
~cr|zh|=l~L8能力~u9
~fW|fr|~Ep=Y%L>b=E@Drequins
~fW|es|~Kp+z%4y ~kG^'*cTiburones
~fW|ru|#j#U#H~o1ejol b ~whbv xemeheib
~fW|ar|~E'{bycahe|brnF} ~xLabkju ftmajgwa
~fW|zh|~Aa鲨鱼~u9
~cs|fr|~Ep~MF#ecaptures accidentelles d’oiseaux @emer ~O]#epalangriers
~cs|es|~Kp+z~i'~qN@eAves Marinas ~w0~g(~C[Palangre
~cs|ru|#j#U~E]hajfeAcdbt hloBepdasa mamenedbq iafhjbv mkbr mfb qfohdai mfaiuhlc
~cs|ar|~E'{|bbdhFde }~H0{abycm abiajA|abycm abijAc|abdycm abijAc} bbvcfj ~ft&0dyacm abxcfv abvfcbe
~cs|zh|~Oi延绳钓^6中误捕海鸟~u9
+/|fr|&/{volontaires |d’application volontaire }+Qassurer @rdurabilité #A~jaartisanale ~b2~Dzl’éradication #Apauvreté
+/|es|+S@QLograr @rSostenibilidad #A~g(#TPequeña Escala ~c0_Z~Fp#APobreza
+/|ru|~ty~hc&!ielaiehCkewdasa fuwalaghkge ~kWb bhjafcdcdbq wcndahkb
+/|ar|&XbAdah aogmade ~iM{abyBcje|yBcje} abhvak ~g7fabkAaG <0abnkj
+/|zh|~d[#h扶贫~A:;~d[#h=k贫困~A:
+j|fr|~a7=Y^?~R)pavillon
+j|es|+S+zActuación #u~oh#uPabellón
+j|ru|~ty#:#H~upFlese
+j|ar|&X#dpmaG mfbe abibd;&XbpmaG mfbe abibd
+j|zh|船旗国表现~cM
<?|fr|&/<P*b=E#A~japrofonde #Thaute mer
<?|es|#W%F+z^'_YPesquerías @eAguas Profundas #T~GT
<?|ru|#j@V~iOslowajagandasa mfaiuhle g ~HU
<?|ar|~nXdyacm ~xLabdcaw abidcke &0~D2~l5
<?|zh|2008%,~E(%);~E(%)
~r,|fr|&/<P*b=E@Dprises accessoires >b~wn@Drejets #Tmer
~r,|es|#W%F+z^'~qN_Z~i'*cDescartes
~r,|ru|#j@V~iOmfblage b ~OWguwfahag
~r,|ar|~nX~KDabijAc fabrm dh abdycm abdjgqi
~r,|zh|兼捕=l及~Oi丢弃物#C%)
~dM|fr|~a7~Mw@Dengins @e~xM
~dM|es|+S#,Marcado _YArtes @ePesca
~dM|ru|~fm~b!%R~O4afonbp lage
~dM|ar|&X#dfod ~OH;&Xbfod ~OH
~dM|zh|渔具标识~cM
~nw|fr|~Jo~ja^D
~nw|es|~Ah~g(^R
~nw|ru|Obihj@c~Ol>e~OS
~nw|ar|~BM{|biad 2005 }#wlabycm >NghFcd
~nw|zh|&y+R~Gf~L8#G2005%,~q[@x
~kA|fr|~rzReykjavik @H~Lc~ja~K?%(l’écosystème marin
~kA|es|~maReikiavik %Z~g(~J,~uSEcosistema Marino
~kA|ru|Ocpjzqgbjhj@c%Rakgckhkgcddaio ~FL~nlPjahbhkcic
~kA|ar|@'{jcscancs|jcscans} #d~KDabjucm &0abhFad ~Otablrjc
~kA|zh|@G*X生态~EL负~kT^6@]雷克雅未克@x
>h|fr|@h~iZ*b#'alimentaire
>h|es|@i~PQ~Or#!Alimentaria
>h|ru|#B~vU~xt%R<R
>h|ar|@'~iK{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
>h|zh|%c~d[峰会@x;%c~d[~sQ@x
~aC|fr|#Q@e~rX~o)~ER_l~oW
~aC|es|Cinco #b@eRoma +z~EQ%G~cP
~aC|ru|mqk{z Obihjbv mfbdrbmag|b Obihjbv mfbdrbmag|b Obihjbi mfbdrbmei|zt Obihjbib mfbdrbmeib|b Obihjbv mfbdrbmev} ohkapBbgap slawelzdap <R
~aC|ar|_Pjfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %zabdogmad
~aC|zh|%h*z~d[~PZ;{全球可持续|可持续全球|全球}~d[@/~PZ
=/|fr|~Lu~qS– Pour ~Lcplanète sans ~ht~qSni déchets nocifs;~Lu~t9
=/|es|<(%G_L~zrQuímicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=/|ru|~b]#3%RvbibBchjbi gcAchkgei{ «Oenb mledcku, hgawandap ak gfcndasa gaxncphkgbq vbibBchjbv gcAchkg b akvanag»|}
=/|ar|~v"~v!- =zsfsl xab dh abpAjaj abhaqde ih abdfam ~v!fabhnacag;~v"~qP
=/|zh|*z~Ek=9-使地球免受~Ek#h废物危害;*z~Ek=9
_d|fr|~j2&x@5l’emploi
_d|es|~eV%G~i7Empleo
_d|ru|~b]=da fewaBbv ichkev
_d|ar|_X%zbgfncj njy abidb
_d|zh|*z~yA~yw
~ay|fr|=qolympique
~ay|es|_MOlímpica
~ay|ru|Elbimbphj{eq vefkbq|ap vefkbb|ot vefkbt|ap vefkbcp}
~ay|ar|_Xabpfbdlc
~ay|zh|奥林匹克&-
~kt|fr|~rzMoscou @5~o]^A~Ph
~kt|es|~maMoscú @Q~zo~fO~tY
~kt|ru|Iahjaghj@c%R*Ukowcfjolcxe
~kt|ar|@'dfosf #d~r5<0abob
~kt|zh|终结结核病#G莫斯科@x
^x|fr|~ra=Y#X@el’extrémisme violent
^x|es|~zz~ff&kExtremismo Violento
^x|ru|Gled@A#H~Cidehblzhkgcddasa Pjhkfcibxie
^x|ar|~u6{abidb|idb abpdch abiad} {|abgc fAiwa }~v)abgvjn abihcn
^x|zh|~gm~gk极端主义~n(
~aw|fr|&s@e~wV
~aw|es|~fK_LCombatientes ~J:Extranjeros{ (Principios Rectores de Madrid)|};~fK@e~wV
~aw|ru|~qW@4#:~KKwacgbjag-kcffafbhkag{ (Ienfbnhjbc fojaganqAbc mfbdrbmu)|};~G!*/
~aw|ar|~m1abpqahl ~BF~Dcabgfqcwce);~m1abpqahl;_P~Dcabgfqcwce{| abdgibke labdkagbch abtjwalcch abpqahl}
~aw|zh|马德里~kO
>.|fr|~KN@e~ln
>.|es|comunicado ~KV#uGrupo @e@:@QSiria;Comunicado @e~gW
>.|ru|~g]~wujaiitdbjc Qfommu ~E]Lbfbb;_?{ac|asa|aio|bi|ai} jaiitdbjc
>.|ar|lcah qhcn
>.|zh|~E,#G@?小组最后公报;&(%S公报^H
~df|fr|#yréglant ~Au~vIpassage
~df|ru|~Cqmcfcngbycdbb b nahkomc
~df|ar|%d#wlabghkb fabilfj;&Habghkb fabilfj
~df|zh|通行进出#I
>]|fr|#yintérimaire ~t-*bRive occidentale >bbande @eGaza
>]|es|#oProvisional Israelo-Palestino %ZRibera ~vX_ZFaja @eGaza
>]|ru|Rxfeblzhja-melchkbdhj{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aio gfcicddaio hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %RWemendaio wcfcso b hcjkafo Qexe
>]|ar|%d{abtojazcbc abnbovchc abdIkg|abtojazcbc - abnbovchc abdIkg|abdIkg abtojazcbc - abnbovchc|abdIkg abtojazcbc abnbovchc} #dabAne abBjlce fkvai BEe
>]|zh|~PY@G西~E4@]临时#I;@G西~E4@]~PY临时#I
_A|fr|#y~GB
_A|es|#o{sobre|para} @rSolución #u~eQ~LQ@e~yg
_A|ru|@L~m:g Ochmowlbjc Юydup Loned
_A|ar|&H{gofce|rb} ~ly&0_(;%d{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~ly&0_(
_A|zh|@G~Ec@]~e(;~x0@/~d.
*7|fr|#y*bcessation @Dhostilités, @r@-@Dcivils #k~aZ~O3
*7|es|#o%ZCesación _YHostilidades, @r@,*c~wM<1~lhHumanitario
*7|ru|~CqmfcjfeAcdbb wacguv ncphkgbp, ~pNb ~KJ~FSnahkome
*7|ar|&Hfkn abpidab abkgabce ~Dj~CZ{fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*7|zh|~Q"~uF准入#I;~Q"{援助|}准入~d.
~j?|fr|~JB~pQ#T~g/centrafricaine
~j?|es|#o~zn~p,~LQCentroafricana
~j?|ru|&G&b~w3ЦcdkfelzdaeFfbjedhjap Ochmowlbjc
~j?|ar|%d+X{dh pqb abobad|bbobad} ~KTqdwfjce ~IFabfovC
~j?|zh|~P!与~Q0~zJ~e(;~P!~e'~Q0~zJ~d.
~h0|fr|#y~pQau Mali
~h0|es|#o~p,#TMalí
~h0|ru|@L~w3Ielb
~h0|ar|{agnak|abagnak dh pqb} ~N?~KTdabc
~h0|zh|马里+J与~Q0~e(;马里+J~e'~Q0~d.
~cm|fr|~GQ=Ypaix, @r#'>b&2=Y~g/~FI&ICongo >brégion
~cm|es|<(+zPaz, @r#!_Z&t~LQDemocrática #uCongo _ZRegión
~cm|ru|OeiaBd@Ua ibfc, +Mb ~da~s[HciajfekbBchjap Ochmowlbjb Dadsa b fcsbade
~cm|ar|~wq~N?~OLfabgiafh {bqdwfjce|dh pqb qdwfjce} absfhBf abmcdkjavce fabdhvke
~cm|zh|~LX#h该~Ez+J+R%o与>K=9;~LX%"该{区域|地区}+J+R%o~e'>K=9
~xn|fr|~GQ~z5=Y~t[#TBosnie-Herzégovine
~xn|es|#o<(#8@ePaz #TBosnia y ~Nz
~xn|ru|EwA{cc feiaBdac hasleCcdbc|csa feiaBdasa hasleCcdbq|cio feiaBdaio hasleCcdbt|bi feiaBdui hasleCcdbci|ci feiaBdai hasleCcdbb} ~KfUahdbb b Qcfrcsagbdc;Hcpkadhj*M
~xn|ar|%dabtvajc ~KC~C.ablfohe fabwjos
~xn|zh|波斯尼亚#h黑塞哥维那+J总=9#I
~a(|fr|#y@e~t[final
~a(|es|#o~iz+zTerminación #u~eQ_Z~Fm@euna Paz Estable y Duradera;#o~iz~R(
~a(|ru|EjadBekclzd~A3;~g]~A3;~g]{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aio ibfdaio hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~a(|ar|%dabhwazc {bthwaG|dh pqb thwaG} ~lyflhaG obad dogkj fmazd
~a(|zh|&(最终+J~e(^H;&(最终+J#I^H
~Iq|fr|~raglobal commun
~Iq|es|~zzIntegral Conjunto
~Iq|ru|Lagichkd{up ghcawKciltAbp mled|asa ghcawKciltAcsa mlede|aio ghcawKciltAcio mledo|ui ghcawKciltAbi mledai|ai ghcawKciltAci mledc} &n;LNGH
~Iq|ar|~u6&Y~r!abdugjse
~Iq|zh|联合~x[~n(
~cy|fr|~tx@e^3~Cx@e_i@DAccords @eMinsk
~cy|es|~B7@e^T+z~bJ*c~BU@eMinsk
~cy|ru|Daimlcjh@Aicf %Rgumaldcdbt Ibdhjbv hasleCcdbp
~cy|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~cy|zh|~Nb~e(~LT;#1~Nb~d.@/~LT
~hY|fr|~JBlibyen
~hY|es|#o~znLibio
~hY|ru|Zbgbphj{ac malbkbBchjac hasleCcdbc|asa malbkbBchjasa hasleCcdbq|aio malbkbBchjaio hasleCcdbt|bi malbkbBchjbi hasleCcdbci|ai malbkbBchjai hasleCcdbb}
~hY|ar|%d+Xabbclc
~hY|zh|利比亚~zJ~e(
juba|fr|#y@eDjouba =Y~t[au Soudan
juba|es|~Q2{Yuba|Juba} +zPaz #T{el |}Sudán;~Q2Paz @e{Yuba|Juba}
juba|ru|Hyowbdhj*M;Hyowbdhj&b~KfLonedc
juba|ar|&Hqfla ~C.abofmah;&Hqfla bbobad
juba|zh|朱巴+J~e(;苏丹+J朱巴~e(
~fy|fr|~gS@e>Q=Y~t[au Darfour
~fy|es|~ll@e>Q+zPaz #TDarfur
~fy|ru|~ek{bp najoicdk|asa najoicdke|aio najoicdko|bi najoicdkai|ai najoicdkc} ~KfHefFofc
~fy|ar|~KS~N:~C.majnfj
~fy|zh|~d/~Gx~pu;~Gx~d/~pu
~hQ|fr|~j2@e~p]
~hQ|es|~eV@e~p]
~hQ|ru|Ufbnykeodhj{bp mejk|asa mejke|aio mejko|bi mejkai|ai mejkc}
~hQ|ar|iwm ljcmqgafh
~hQ|zh|布里奇顿#I
=A|fr|^X#z@5l’inclusion &Ihandicap
=A|es|~aV~ia+zInclusión #ADiscapacidad
=A|ru|Lkfekcsb=R~Mjbdjltxbb ~oR
=A|ar|~c[@ybtmdaq dhFfj abtiake
=A|zh|@E残疾包容*(
~cE|fr|=q@Y{révisée |}@e~Dvphysique, @el’activité physique ~LIsport
~cE|es|_M@F#A~c9Física, @rActividad Física <1Deporte
~cE|ru|#j%NFbxbBchjasa gahmbkedbq, ~oiejkbgdahkb b hmafke
~cE|ar|_X&5{|abdhkr }bbgjlce ablmhce fabhuav ablmhc fabjcaAe
~cE|zh|#C~Ev~kP+R~Ev~kR#h~Ev运动&-
*p|fr|~GGarmés (Principes @eParis);~GGarmés
*p|es|#by Directrices{| de París} ~ab{ (Principios de París)| (los Principios de París)|};#b@e~J'{: Principios y Directrices|} ~ab
*p|ru|Gfbdrbm{u b ohkedagjb|ag b ohkedagaj|ei b ohkedagjei|eib b ohkedagjeib|ev b ohkedagjev} #:nckcp, ~dS~Ifhbleib ~xm~Ifsfommeib~q!
*p|ar|~qO~Hs~BFlajco);~qOabdobre
*p|zh|~Gp&K~Rc(~l]#2);~Gp@/&K~Rc
~IV|ar|~f:~r!~gt2023
~IV|zh|~d-：在冠状病毒病疫后%c扩大~EE对~l:#h福祉@]追求;2023~Ba
~cn|fr|~jn#A<"d’examen @e~B)
~cn|es|~ll~iz#A^!@eExamen @e~B)
~cn|ru|~wX~lV%R~OAHofwedhjasa mfarchhe
~cn|ar|=s~OBmcjlah abaogijaAc
~cn|zh|德班~yy*'=T
~oU|fr|%A<z~ra*b&2@Y~Cx~H:stratégie intégrée #kéquilibrée @e~cu~yd
~oU|ru|&G{eq ncjleferbq b Gled|ap ncjleferbb b Glede|ap ncjleferbb b Gledo|ot ncjleferbt b Gled|ap ncjleferbcp b Gledai|ap ncjleferbb b Gledc} ~E]deleybgedbt %D>S~o'gufewakjb jaimlcjhdap b hweledhbfageddap hkfekcsbb ~D"ibfagap mfawlciap defjakbjag
~oU|ar|~Mlfxve &Y#d~j8&5yfl ~c[dgsadbe fdgfaEhe bdfaqwe dusbe abdxmjag ~Hv
~oU|zh|~Km#C>K以~L]+R~Qe@]#E#h~n(;~Km#C>K{，|}以~L]{、|}~Qe@]~Qj&(~n(^H
~ns|fr|~m2@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *b~c1transmissibles >b~PFmentale ~LIbien-être
~ns|es|%B#ACuarta %0+I#8%Z~fHTransmisibles _Z~i!~Ce~NI<1Bienestar
~ns|ru|~F]Bckgcfkasa {xehcnedbq|hagcAedbq} %v=4dbib b ~pdmhbvbBchjasa ~D(b wlesamaloBbq
~ns|ar|~Ml{bbaqgdai abjnci abdogfC abjali bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abjali|abyamj ih abaqgdai abjnci abdogfC abjali bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abjali} >H{Bcj aboajce|Bcj abdimce} fdsanrgwa{| fgiEcE abyre fabobade abhnocgch}
~ns|zh|&[~L?次@G~dv及~Ln#h~l:@]~h(#E;&[~L?次#1~dv{以及|及}~Ln#h{健康|福祉}^5
~bt|fr|~m2@e~wcapprofondi ~I!@e~hk*b&w&I~Qg~PL
~bt|es|~zC~Ca#A~i9#u~ES~LM
~bt|ru|~F]%Rbkasei hfcndchfaBdasa awxafe @e~c]~diNcdhjap mfasfeiiu ~te@e~u8
~bt|ar|~MlbbaogijaA *!bdhgyn abdme #d~qX~gC^E
~bt|zh|&(~Br@]#E;&(~Br#E
~eA|fr|~uYavenir : unis ~o)action urgente
~eA|es|~Pyunidos +zacción urgente
~eA|ar|~v/dgrmfh =zabgrjs abiaqb
~eA|zh|~qr~Ai;~gI~Ai
~xI|zh|#C~nO~yy论坛进展@x
~gi|ru|~F]2021 ~D5~q(
~gi|ar|~Ml~gt2021 #d~qX~i0
~gi|zh|2021%,~Oq#E;~Oq2021%,#E
~ct|fr|~QpLausanne
~ct|es|~GyLausana
~ct|ru|Zaxeddhj@K&n
~ct|ar|*VbfEah
~ct|zh|洛桑~n(
~kv|fr|~rad’Oslo
~kv|es|~GyOslo
~kv|ru|Ehlaghj@K&n
~kv|ar|*Vpfobf
~kv|zh|奥斯陆~n(
~f(|fr|~QpVienne
~f(|es|~GyViena
~f(|ru|~or@K&n
~f(|ar|*Vnccha
~f(|zh|*A~n(
~ku|fr|%5New START
~ku|es|%/=j~RN_ZFederación @eRusia @m^T+z~CW~i'y Limitación _Y*9Estratégicas Ofensivas;Nuevo {|Tratado }START
~ku|ru|&M~qZ~s,b ~bK~A4;&M~qZ~bKb ~s,~A4;dag{up Hasagaf|asa Hasagafe|aio Hasagafo|ui Hasagafai|ai Hasagafc} a LJN
~ku|ar|&7ogajg ~N[
~ku|zh|~kS#h俄罗斯联邦@G进一步削减#h限制进攻性*(%X~dl@]%O;新削减*(%X%O;新裁武%O
~H5|fr|@Idétaillé ~n'@e~AX~C7
~H5|es|#M#8~Ei#A~JS~ed
~H5|ru|Daimlcjhd@p<O~u2~fS
~H5|ar|abljhadq ~Ov~m?abEjaice ~cU
~H5|zh|*f农业#x~L]~mw
~xf|fr|#y~d1#A~N9@elibre-échange continentale ~C7
~xf|es|#o~vK@rZona @eLibre ~jx~tuAfricana
~xf|ru|@L~phMFfbjedhjap jadkbdcdkelzdap xadu hgawandap kafsaglb
~xf|ar|%dabdhuz bdhvke ~pI;&H{|thuaG }~KQ~pI
~xf|zh|~ps*f~lO#I;#1~ps*f~lO~Ru;*f~lO#I
+8|fr|~eM~R!
+8|es|@i^"~R!
+8|ru|Qadjadshj~va
+8|ar|@'wfhB sfhB ~C0
+8|zh|香港~pw
_a|fr|~eM~RD
_a|es|@i^"~RD
_a|ru|~ek~va
_a|ar|~gJ~C0
_a|zh|~d/~pw
~ch|fr|=Z~z9^0*b#X>b~Ab~qT
~ch|es|@k~HF~jr~ffy ~oe~nF
~ch|ru|~MQa ~hq~Kidcp
~ch|ar|@u~e0~v)abnoam fdsanrgw
~ch|zh|*f~yG&]#h=8腐败@l
~b5|fr|=q^0#Adémocratie, @Délections #k#Agouvernance
~b5|ru|MFfbjedhj%N~nBnciajfekbb, guwafag b omfeglcdbq
~b5|ar|~oJbbmcdkjavce fabahgxalag fabrsd
~b5|zh|~Kl#h治理&-;~Kl%"{治理|施政}&-
~as|fr|=q~FIinteraméricaine
~as|ru|~fk{eq nciajfekbBchjeq vefkbq|ap nciajfekbBchjap vefkbb|ot nciajfekbBchjot vefkbt|ap nciajfekbBchjap vefkbcp}
~as|ar|_Xabmcdkjavc bblbmah abpdjcsce;~iL+Wabmcdkjavc
~as|zh|~my~EI&-
*k|fr|@a>[~rC~qT
*k|es|@k_:#t~nF
*k|ru|~fk@b{mfakbg jaffomrbb|a wafzwc h jaffomrbcp}
*k|ar|@u+W<Mabnoam
*k|zh|~my~uC@l;~my%1~uC@l
~C/|fr|~mn%L#Afaune #k#Aflore marines @e~Dr
~C/|ru|%[^2iafhjbv ybguv ~o.Mdkefjkbjb
~C/|ar|@urnF ~xb~ftabrce &0phgajsgcsa
~C/|zh|南极*X~zK~kU~Ex@l
~Pk|fr|~mn%L>b=E~vzgrands migrateurs %(~i?~qJ~O[#kcentral
~Pk|ru|%[^2~s]~OTb ~K:Behkqv Tbvasa ~M6
~Pk|ar|@u~F5absDcje abajgrab ~My~Eg
~Pk|zh|中西部~kN~hG~Aa@l;中西~kN~hG~Ex%"=l@l
~wr|fr|~rG~w,#Achasse ^Abaleine
~wr|ru|~JA~FJjbkawapdasa ~sq
~wr|ar|~GObghFcd ycm abrcgah
~wr|zh|#C捕鲸~E:@l
~IP|fr|#y%e&a~IG%(=!sud @e~i?Indien
~IP|es|~Q2~g(~i7~wzMeridional
~IP|ru|~Cqfuwalaghkgc g tydap ~JW~v1~KG
~IP|ar|&H~iM~M]~haabwhmc
~IP|zh|南印度洋^6#I
+:|fr|~BoSud
+:|es|~R3Sur
+:|ru|~u'~g4tydap ~ri~M6
+:|ar|~MUdyacm ~xL~D2~er~M]~Eg
+:|zh|南~DM
+(|fr|~BoNord
+(|es|~R3Norte
+(|ru|%[^2b omfeglcdbb fuwduib fchofheib ~g4hcgcfdap ~ri~KG
+(|ar|~MMlrnF ftmaje ~xb~r8&0~D2~er{|nc }udab ~Eg
+(|zh|北~DM
~In|fr|~rG=Y%L@Dthonidés @el’Atlantique
~In|es|~Pu%4#uAtún #uAtlántico
~In|ru|#j_0^2ekledkbBchjbv kodrag
~In|ar|~GObrnF ~xLabgfhe &0~Af
~In|zh|~Ex~EB金枪鱼~q]
~D3|fr|#y@e&2régionale ~rCpiraterie #k#e~HJ#TAsie
~D3|ru|~J!a ~dag #[mbfekhkgai b gaafoycddui fexwaci =Jhonag g Mxbb
~D3|ar|&H~j8abtkbcdc <M^(&0Joca
~D3|zh|亚洲~GM#h~uJ船只~Ez>K#I;亚洲~GM>0~uJ船{只|舶}~D:@/~Ez>K#I
~Pf|fr|Approche ~cG#A=E@Y@D~ht~t9
~Pf|ru|~J7{bp manvan|asa manvane|aio manvano|bi manvanai|ai manvanc} j ~Dl~FJ~PigcAchkg
~Pf|ar|abhwq abaogjagcqc bbtmaje @[bbdfam ~qP
~Pf|zh|#C~Ek=l*(方针
~lK|fr|#J@e&w@eCharm el-Cheikh
~lK|ru|Шefi-{PC|Plz}-Шcpvhj@KahoAchkglcdbq
~lK|ar|~u6ujd abucx bbghncH;~u6~qXujd abucx
~lK|zh|~Gn+H%J;~Gn~L2%J
~dg|fr|~rzShanghai *b~PF%(=!~R9
~dg|ru|Шedvephj@c%R~pd~D(g feijev ~B?~RL
~dg|ar|@'uhBwac #d~K0abyre &0{|tvaj }~p8
~dg|zh|~tj~Cz中@]~l:~dk上海@x
~mT|ru|Ucflbdhj@c~C)_b&!~fQ
~mT|ar|@'ljbch ~rb
~b7|fr|~eP@epratique &x{de l’OMS |}@5=!recrutement @"@D~Pa@e~D6
~b7|ru|~b]~bw{ NEW| Nhcibfdap afsedbxerbb xnfegaavfedcdbq|} %Rmfejkbjc %Ddepie ~q6~D)
~b7|ar|~Db~uu<I~wG;~m,~wG
~b7|zh|~By*z~k"~jL#C招聘~dw;~D-{全球卫生人员国际招聘|卫生人员国际招聘全球}~dw
~gd|fr|@a_l*b~D4@Dqualifications ~a2&hl’enseignement supérieur
~gd|ru|~b]_0mfbxdedbb jgelbFbjerbp, akdahqAbvhq j guhCcio awfexagedbt
~gd|zh|承认高等~kP~E/资历*z@l
~kp|fr|Système @ecertification &IProcessus ~R"
~kp|es|Sistema @eCertificación #uProceso ~R"
~kp|ru|Lvci~kFhcfkbFbjerbb{| dcawfewakedduv eliexag} ~rp;hbhkci~kFhcfkbFbjerbb g feijev ~rp
~kp|ar|hFad idbce scdljbc btymaj uwamag abdhup{| bbdao abxad}
~kp|zh|金伯利进程证书制度
ammunition|zh|~L4~pt全寿命期=l*z=9;~L4~pt全{寿命|生命}{周期|}=l*z=9
~Da|ar|=s{baqgdai abqdice abiade abjnci abdogfC|bbaqgdai abjnci abdogfC bbqdice abiade} {abdihc lgrkck|luph grkck} ~j"bbpbnce fBcjwa dh ~j"abdgnk ibcwa mfbca bbpuxay ~vn
~hu|fr|~rz~eq*b~ka>b+Z: relever #edéfis &IXXIe siècle
~hu|ru|~or~M8~Iyb mfegahonbb: akgcku @eguxagu ~Mggcje
~hu|ar|~Nc_8fabimabe: dfaqwe grmcag abkjh abramc fabiujch;~Nc_8fabimabe
~hu|zh|@G<V与~Lw二十一~LU@]~L7@]*A@x;@G<V%"~Lw{二十一|21}~LU~L7@]*A@x
*K|fr|~oA{|(no 202) }&isocles @e@-sociale{|, 2012}
*K|es|~ai_LPisos @e@,Social, ~BH(núm. 202)
*K|ru|~fm=R~BH=2ibdbielzduv ofagdqv ~OXxeAbku{ (№ 202)|}
*K|ar|gfyce ~Eb~i4;abgfyce ~i4
*K|zh|2012%,+2#v底线~qo(第202~yu;{2012年|}#1+2#v{底线|最低标准}@/~qo
_f|fr|~oA{|(no 204) }*btransition @e~FOinformelle vers ~FOformelle{|, 2015}
_f|es|~ai%ZTransición #AEconomía Informal ~fOEconomía Formal, 2015 (núm. 204)
_f|ru|~fm=R2015 =2mcfcvanc ak dcFafielzdap j Fafielzdap Pjadaibjc{ (№ 204)|}
_f|ar|gfyce ~Eb{|biad 2015 }#dabahgkab dh abakgyam ~NjtbC abakgyam abdhFd
_f|zh|2015%,@G~x.型~qo(第204~yu;{2015年|}#1~x.型@/~qo
~gc|fr|~eP@"@ecommercialisation @Dsubstituts &Ilait maternel
~gc|es|~wS~R8Comercialización @e~PrSucedáneos #ALeche Materna
~gc|ar|~m,@[bgofck lmazb blh abpd
^)|fr|^X_l{|de 2010 }~MFl’usage nocif @el’alcool
^)|es|~aV%G@QReducir &kUso Nocivo #uAlcohol
^)|ru|~b]*Y~OWgfcndasa omakfcwlcdbq eljasalq
^)|ar|~cc<I~H0giavc absrfb <0hrf Aaj
^)|zh|~Oi有害>4酒精*z*(
%:|fr|@I&x{d’éducation aux|en faveur de l’éducation dans le domaine des} {droits de l’homme|droits humains}
%:|es|#M%G+z~c9#T{|Materia de }<A
%:|ru|~vy@pawfexagedbq %2~PP
%:|ar|abljhadq %zbbgDkcn ~re_J_[
%:|zh|%c=f~kP~mw
&D|fr|~uaeuro-méditerranéen =p@e~cu=!terrorisme
&D|es|^zEuromediterráneo ~mE_U&k~zv
&D|ru|Ygfamcphja-hfcnbxcidaiafhj*wmagcncdbq g #[~O!
&D|ar|~jp<Mabtjwal blbmah pfjfla fablrj ~p1
&D|zh|欧洲~vL反~bW~dw
<k|fr|@hcommune &I~CT@e~iE=YMéditerranée
<k|es|@iConjunta ~ig@e~NS~q8&k~G)
<k|ru|Lagichkd@cGefbyhjasa ~xt%RLfcnbxcidaiafzt
<k|ar|#Vabdugjs ~OBkde lajco =z~KQ~C4~p1
<k|zh|~l]~vL峰会联合@x
~xQ|fr|Mémorandum d’entente *b%L@Drequins migrateurs
~xQ|es|Memorando @eEntendimiento %Z%4@e~PrTiburones ~NK
~xQ|ru|Iciafednoi@Aa gxebiamadbiedbb ~o1~hl{gbnag |}ejol
~xQ|ar|dHsje abgnawd @)lrnF ~xLabkju abdwaqje
~xQ|zh|~Ex洄游鲨鱼谅解备忘录
=5|fr|~gS@eclôture #Adouzième ~kY
=5|es|~ll@eClausura #uDuodécimo ~oY
=5|ru|~g]@!ngcdenrekap ~lF
=5|zh|~zN*'结论~pu;~zN*'{|的}&(结论~pu^H
^j|fr|Notre @Icommun
^j|es|Nuestra %8Común
^j|ru|JeCe awAeq magchkje ndq
^j|ar|xvgha abdugjse
^j|zh|=U~x]<W
*6|fr|#J~H/{|du Président Donald Trump |du Président Donald J. Trump }+Q~o]au ~na&hGaza
*6|es|#JIntegral @Q~zoal ~eQ@eGaza
*6|ru|Daimlcjhd#U{|mfcxbncdke Hadelzne Tfeime }%R~K8jadFlbjke g hcjkafc Qexe
*6|ar|~u6abjzco mfhabm q. gjadl ~x9;abxve ~x9
*6|zh|~x[解决加沙~q:%J
=b|fr|~rz~ot~Bz#Aquestion @ePalestine >b&w#Asolution @Ddeux ~LS
=b|es|~F3~F,#ACuestión @ePalestina _ZImplementación #ASolución Biestatal
=b|ru|~vt~M8ibfdai ofcsolbfagedbb gamfahe a Gelchkbdc b fcelbxerbb fcCcdbq, mfcnohiekfbgetAcsa hahoAchkgagedbc ngov ~e8
=b|ar|@'hcfcfjs #dgofce kAce nbovch labfoazb abobdce fghncH rb abmfbgch
=b|zh|~zS~hB#G及落实~l-~mw~Cj;~zS~hB#G%"{落实|执行|实施}~l-~mw~Cj
~dh|fr|#y@e~g?
~dh|es|~Q2Estocolmo
~dh|ar|&Hogfswfbd
~dh|zh|~dm~e(;~dm#I
~z.|fr|#y@e~t[global
~z.|es|#o#8~R(
~v-|ar|dHsje lfmalog
~dR|fr|Acte ~KV{de la Conférence sur la sécurité et la coopération en Europe|d’Helsinki}
~dR|es|Acta ~iz@e{la Conferencia sobre la Seguridad y la Cooperación en Europa|Helsinki}
~dR|ar|~KSwbohsc abxgadce
~H8|ar|~iLlajco =zpfjfla qmcme
~DW|fr|@Z&IMinnesota{| relatif aux enquêtes sur les décès résultant potentiellement d’actes illégaux}
~DW|es|~MYMinnesota{| sobre la Investigación de Muertes Potencialmente Ilícitas}
~qU|ar|abAdahag ~t3gsnb ~e7_JabHch cfaqwfh ikfle abtimad
~mX|ar|_PlhBabfj bbobfs abkAazc
~mX|zh|班加罗尔~l[&g#2
~v,|ar|_PlbBjam #d~Hwlch abdIooag abfvhce ~t8~j(fabljbdahag
open-skies|ar|&7abpqfaG abdngfre
~at|fr|~jh&x#Z#e~is
~at|es|~wY%G@Q{los Impedidos|las Personas con Discapacidad}
~at|ar|~GC%z#wlabdifkch
~at|zh|@G~n0@]%c#6
~he|fr|~R?Dakar
~he|es|<(>aDakar
~he|ar|~wqidb masaj
~iN|fr|~jv@S~P6~tj
~iN|es|<(@e@:{|de }~c9~tj
~iN|ar|~wq&Y~C6labgibcd rgC iad ~tj
~bP|fr|~eR@e~vw~yl
~bP|es|~tt@e~vw@m~NWy *x
~bP|ar|~OUdfhgcncmcf #dabosah ~xr
~ez|fr|#Q#k{|les }objectifs #A~wf~LIdésarmement ~f2
~ez|es|#by ~zm+zNo ~oy{de las Armas Nucleares y el Desarme Nuclear|y el Desarme Nucleares}
~ez|ru|*Eb rcl{b|cp|qi|qib|qv} <Sdcfehmfahkfedcdbq b fexafoycdbq
~ez|zh|核~po与核裁军~zU#h~EK;核~po%"{核|}裁军@/#2%"~EK
=.|fr|~eE&a~wj@edocumentation @Dprises
=.|es|+S~Kw~oG@e~B(_YCapturas
=.|ru|~fm~b!%Rhahkeglcdbt hvci najoicdkerbb olage
=.|ar|~aYbxvv gfDck abdycm
=.|zh|渔获登记制度~cM
~cI|fr|~eEau transbordement
~cI|es|+S~KwTransbordos
~cI|ru|@8{|ma }mcfcsfoxj{b|c}
~cI|ar|~aYbbdoanhe;~aY#dabdoanhe
~cI|zh|渔获物转载~cM
~dK|fr|&/@5l’étiquetage écologique &Ipoisson ~A0~ht@D~IG@ecapture marines
~dK|es|#W~i7Ecoetiquetado @ePescado y ~zr~qK#A~g(@eCaptura Marina
~dK|ru|~rMPjaiefjbfagjc fuwu b fuwamfanojkag ~Dkmfaiuhlagasa ~OR
~dK|ar|abxvfv #qbbgfocd ~Otbbpodas fabdhgqag ~r8dh ~iMablrjce
~dK|zh|*X~L8^6鱼#h渔产品生态标签%)
gfcm|es|~BN#AComisión #8@e~g(#u~G)
gfcm|ru|@L{aw oBfcyncdbb|a haxnedbb} ~dA~wa~FLLfcnbxcidai iafc
gfcm|ar|{abagnak abkaAc lthuaG|agnak thuaG} abwcze abiade bdyacm ~xL~C4~p1
gfcm|zh|@G成立~P4~Ru;#1{成立|建立|设立}~P4@/#I
gatt-1994|ar|~mFfabgqaje ~gt1994
gatt|fr|#y~z5&itarifs douaniers ~vI~H!
gatt|es|#o#8@mAranceles Aduaneros y ~wO
gatt|ru|Qcdcfelzd@U%RkefbFei b kafsaglc
gatt|ar|~mFfabgqaje
gatt|zh|关税及^7总#I;关税%"^7总#I
gats|fr|#y~z5%m~j[@Dservices
gats|es|#o#8~R5Servicios
gats|ar|%d~KC#d~fs&0abxmdag
~fU|fr|^X#k{|le }~ra#z=Y~cu#ediscours @ehaine
~fU|es|~aVy {|el }~Gy@v+z_U&kDiscurso @eOdio
~fU|ru|Lkfekcsb=Rb Gled@A#H~Mj#[qxujai {dcdegbhkb|gfeynu}
~fU|ar|~c[fxve idb @y#dxval absjawce
~fU|zh|@E=k~uz*(#h~n(;@E#1~uz{问题|的|}*(~sJ~n(
~K5|zh|#v苏丹平民~q?吉达@x
~AU|ar|~qYqme {bdmfhe|ibC dmfhe} qclfgc ~r);~qYqme
~ho|ru|Zadnadhj@(
~ho|ar|%riad 1996 ~pi~H-^J{fdfam pxjC|fabdfam abpxjC};%rbhmh
~ho|zh|&(~LP》1996%,@C;伦敦@C
~z,|ru|Galqfd~bw
~z,|ar|~m,@[bbonh abiadbe &0abdcaw abkvlce;~m,abkvlce
isps|fr|~eP@"=Ysûreté @D~xK~A0installations portuaires
isps|es|~wS@F~wF~rjy _YInstalaciones Portuarias
isps|ar|~m,@[bpdh abonh fabdjank abdjnzce
isps|zh|#C~mz#h港口设施保安~e/
ccw-i|zh|@G无法检测@]碎片~QI
~C:|fr|@Z@H~gY~nE
~C:|es|@W>M@e~o0
~C:|ru|#9~ugohkfaphkg
~C:|zh|~fL~EA+R诱杀装置#h*W装置~QI;~fL~EA+R{诱杀装置|饵雷}>0*W装置@/@C
~OF|ru|#9a <2xeybsekclzdasa ~xg
~OF|zh|~PN@C;~PN~QI
ccw-iv|ru|#9aw ahlcmlqtAci lexcfdai ~KE
ccw-iv|zh|@G~F'~QI;~F'@C
~u5|zh|&,~Bn;外空~Bn
~K]|zh|+J~hw&,~bV~k(%);+J~hw&,~bV@/&(~k(%)^H;~k(%)
<o|fr|~eP@econduite{| de l’Agence internationale de l’énergie atomique} ~i1>b#'@Dsources radioactives
<o|es|~wS@eConducta{| del Organismo Internacional de Energía Atómica} %Z#!Tecnológica y Física _YFuentes Radiactivas
<o|ru|~jy%R~dG+Mb havfeddahkb fenbaejkbgduv bhkaBdbjag
<o|ar|~jp#dpdah ~t2;~jp~tl~t2
<o|zh|~P(#h保安&g%);~P({与|及}保安&g%)
<-|fr|~Li~f7#A~of>[&Ithon tropical établie ~O]@r~Oo=j~nT>b~g/&I~za;@ad’Antigua
<-|es|@k~i7~mjComisión _:#uAtún Tropical Establecida ~q8@r~Hz~go=j~RN_Z~i(@e~za;~HzAntigua
<-|ru|@d~FFIcyeicfbjedhjap ~wakfambBchjaio kodro
<-|ar|~MMlgiEcE {|mfj }bqhe +Wbpodas abgfhe abdmajce
<-|zh|@G~LY~kS与哥斯达黎加~f.~QV@l设立@]~my间热带金枪鱼~bV~mM;~ED@l
~DZ|ru|~ep{Jtfdwcfshjasa kfbwodele|Icynodefandasa gacddasa kfbwodele}
~DZ|zh|纽伦堡~L.&-;纽伦堡{国际军事|}~L.@/&(&-^H;#C军事~L.&-
*5|fr|~a7&isystèmes alimentaires >b~D0
*5|es|+S_L~oGAlimentarios _Z~zl
*5|ru|@8%2mfanagalzhkgcdduv hbhkci b ~O-
*5|ar|~Asabvfice #dabdhFfdag abBHazce fabgBHce
*5|zh|~L[体系#h~E?~cM;~L[{体系|系统}%"~E?~pj~cM
+k|fr|~a7~mL@Dgenres #kl’autonomisation @D~OP~A0filles ~b2#k#A~D0
+k|es|+S%Z~CG@eGénero <1Empoderamiento _Y~G,~PmNiñas ~c0_Z~zl
+k|ru|@8%R~dGscdncfdasa fegcdhkge b fehCbfcdbt ~i]b ~Ig~sEb ncgaBcj ~kWb ~O-
+k|ar|~aY#dabdoafae lch abqhoch fgdsch ~r3fabngcag ~g7fabgBHce
+k|zh|~d[#h~E?背景下性别平等#h~pr及女童赋权~cM
~aF|fr|~a7~o)=E~r?@Dsols
~aF|es|+S+z~ol~c-*cSuelos
~aF|ru|@8~FK<NmaBgcdduv fchofhag
~aF|ar|~aYbbtmaje abdogmade bbgjle
~aF|zh|%h土壤=l~cM
+c|fr|&/~o)aquaculture ~oW
+c|es|#W+zAcuicultura ~cP
+c|ru|~fm~b!~jH~t)ejgejolzkofu
+c|ar|~Asbgjlce abprcaG abdazce ~JI
+c|zh|%h水产养殖%)
~lJ|fr|~rzQuito ~PI#e~q-{viables|durables} @5tous
~lJ|es|~maQuito @mCiudades y ~sXSostenibles @QTodos
~dW|fr|=q^0~i1>b#'maritimes ~vI#c~bD;=q@eLomé
~dW|es|Carta{| Africana} %Z#!_Z@,~NH<1#s~ed;_M@eLomé
~dW|ru|Хefkb=R%R~C(b +M@eiafc b ~t)~fS
~dW|ar|~oJ#dabobade ~ft~OLablrjc ~Dh~cU
~dW|zh|*f~hC安保%o~P9&-;*f~hC{安保、安全|安全、安保|安全和安保|安保和安全}~e'#x&-
^-|fr|~eP&xantidopage
^-|es|~wS%GAntidopaje
^-|ru|~vy{up edkbnambdsagup jancjh|asa edkbnambdsagasa jancjhe|aio edkbnambdsagaio jancjho|ui edkbnambdsagui jancjhai|ai edkbnambdsagai jancjhc}
^-|ar|~m,<I<Mabdhuvag
^-|zh|%c反~Ew守则;%c反~Ew~L(`;
