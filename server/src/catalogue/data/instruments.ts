// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~pL|t|+e*g|UN ~sX|1945-06-26|~pv|||1945-10-24|37|
~eA|t|~rI@fCourt @F~JS|~rICourt|1945-06-26|~pv|||1945-10-24||
~gy|t|%9=4*g||1946-02-13|@y|A/RES/22(I)|1:4|1946-09-17|8|
=I|t|%9=4%YSpecialized Agencies||1947-11-21|@y|A/RES/179(II)|33:521|1948-12-02||
~lD|t|%9&e~NoGenocide|Genocide @S|1948-12-09|^4|A/RES/260(III), @O|78:1021|1951-01-12|9|
~c5|t|_7%U%YTraffic *Q=9@A%YExploitation %YProstitution @FOthers||1949-12-02|@y|A/RES/317(IV), @O|96:1342|1951-07-25||
~u6|t|&L&]@F12 August ~GB|&L&]@F~GB;~kF~qo;four ~qo;~qo|~jo|#T||75:970-973|~jp|51|1
~lC|t|~mk%YWounded @ASick *Q_:~tf~rDField|First &L@S|~jo|#T||75:970|~jp||1
~iR|t|~mk@FWounded, Sick @AShipwrecked Members @F_:~tfat Sea|~tu&L@S|~jo|#T||75:971|~jp||
~gs|t|&L~Jr~o7~gj@F~jV@FWar|Third &L@S|~jo|#T||75:972|~jp||1
~iS|t|&L~Jr~o7~DBCivilian =9*QTime @FWar|Fourth &L@S|~jo|#T||75:973|~jp|5|1
~gz|t|~fB~NO~qII)|~l9@YI;~fB~NO~LK|1977-06-08|#T||1125:17512|1978-12-07||1
~eL|t|~fB@F~uF~qIII)|~l9@YII;~fB@F~uF~LK|1977-06-08|#T||1125:17513|1978-12-07||1
~cS|t|<,@F^CAdoption @Fan ~l9Distinctive Emblem (Protocol III)|~l9@YIII|~wk|#T||2404:43425|2007-01-14||
~j5|t|~uB@arespecting @jLaws @ACustoms @FWar @5Land|~fMannexed ~o7~uB@aIV|1907-10-18|~fN|||1910-01-26||
~i8|t|@a~oA|~v]@a~oA;~v]~D,@S;~D,@S;~v]@S|1951-07-28|#T||189:2545|1954-04-22|40|1
>N|t|@Y~oA|~Dl@Y~oA;~Dl@Ythereto;~Dl=!|1967-01-31|@y||606:8791|1967-10-04||
>V|t|~yp|~Jk~yp|1954-09-28|@y||360:5158|1960-06-06||
~bP|t|~Cd|~n0~Cd|1961-08-30|@y||989:14458|1975-12-13|12|1
~cX|t|~uK@S|1926 ~uK@S|1926-09-25|#T|||1927-03-09||
~e4|t|@Yamending @j~uK@a~o!1926||~wa|@y|A/RES/794(VIII)|182:2422|~wa||
~AX|t|~uK@a~o!1926 @A~s7=!||~wa|@y||212:2861|1955-07-07||
+F|t|~hd%9~NzSlavery, @jSlave Trade, @A~D8@APractices Similar *]Slavery|1956 ~hd@S|1956-09-07|#T||266:3822|1957-04-30||
*'|t|%9%Q%L@FWomen||1953-03-31|@y|A/RES/640(VII)|193:2613|1954-07-07||
&8|t|%9Nationality @FMarried Women||1957-02-20|@y|A/RES/1040(XI)|309:4468|1958-08-11||
=u|t|*eConsent *]Marriage, ~q?@3Marriage @A~D-@FMarriages||1962-12-10|@y|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~Fd|t|@f%9~ff@F~ri|ICERD|1966-03-07|@y|A/RES/2106(XX), @O|660:9464|1969-01-04|54|1
~u!|t|~rE&V~cu|ICESCR|~ok|@y|~b8|993:14531|1976-01-03||
~Fc|t|>f~cu|ICCPR|~ok|@y|~b8|999:14668|1976-03-23||
~iK|t|@fCovenants @5~v.|@f&Y%LCovenants|~ok|@y|~b8|||24|
~iW|t|~zU|First ~zU|~ok|@y|~b8|999:14668|1976-03-23||
~iX|t|~tu%)@j>fRights, aiming at @jabolition %Ydeath penalty|~tu~zU|1989-12-15|@y|A/RES/44/128, @O|1642:14668|1991-07-11||
~iY|t|%)@j~rE&V~cu||2008-12-10|@y|A/RES/63/117, @O|2922:14531|2013-05-05||
+I|t|%9Non-Applicability @FStatutory Limitations *]War ~zf@A~zf#eHumanity||1968-11-26|@y|A/RES/2391(XXIII), @O|754:10823|1970-11-11||
~iH|t|@f%9%U~NoApartheid||1973-11-30|@y|A/RES/3068(XXVIII), @O|1015:14861|1976-07-18||
>?|t|@f~xaApartheid *QSports||1985-12-10|@y|A/RES/40/64, @O|1500:25822|1988-04-03||
~EC|t|~Ng|CEDAW|1979-12-18|@y|A/RES/34/180, @O|1249:20378|1981-09-03|79|1
~lw|t|%)@j~Ng||1999-10-06|@y|A/RES/54/4, @O|2131:20378|2000-12-22||1
cat|t|~xa+Q|~xa~KA|1984-12-10|@y|A/RES/39/46, @O|1465:24841|1987-06-26|13|1
~Fs|t|%)@j~xa+Q|%)@j~xa~KA;OPCAT|2002-12-18|@y|A/RES/57/199, @O|2375:24841|2006-06-22|4|1
crc|t|%9%L~I?|CRC|1989-11-20|@y|A/RES/44/25, @O|1577:27531|1990-09-02|138|1
~lx|t|~k:#D~kZ|~E:~kZ|2000-05-25|@y|~yEI|2173:27531|2002-02-12||1
~lz|t|~k:#Dsale @F~g0|~E:sale @F~g0|2000-05-25|@y|~yEII|2171:27531|2002-01-18||1
~ly|t|~k:@5a ~Amprocedure||2011-12-19|@y|A/RES/66/138, @O|2983:27531|2014-04-14||1
_i|t|@f%9@!%Y%L@FAll Migrant Workers @AMembers @F~cwFamilies||1990-12-18|@y|A/RES/45/158, @O|2220:39481|2003-07-01|8|1
crpd|t|%9%L@F~hy|CRPD|2006-12-13|@y|~zRI|2515:44910|2008-05-03|62|1
~pP|t|%)@j%9%L@F~hy||2006-12-13|@y|~zRII|2518:44910|2008-05-03||1
*1|t|~A:~DB~iu||2006-12-20|@y|A/RES/61/177, @O|2716:48088|2010-12-23|14|1
*k|t|~xa^.*QEducation||1960-12-14|^4||429:6193|1962-05-22||1
~FM|t|@v@a=n|Organized ~uz@S;Palermo @S|~wi|@y|~l7I|2225:39574|2003-09-29|42|1
+[|t|~DAChildren, ~fH|&l=9=!;~DA~Dw;Palermo =!|~wi|@y|~l7II|2237:39574|2003-12-25|4|1
<S|t|@Y~uh@AAir, ~fH|@Y~uh@AAir;~jD=!|~wi|@y|~l7III|2241:39574|2004-01-28|5|1
>w|t|~A/@A~GM~fH|Firearms =!;~A/@AAmmunition|2001-05-31|@y|A/RES/55/255, @O|2326:39574|2005-07-03|7|1
~FK|t|@v~xa~op|~xa~op;UNCAC|2003-10-31|@y|A/RES/58/4, @O|2349:42146|2005-12-14|31|1
~go|t|@v~xa~wC; ~B[@f&J@3~wx~uv~zfCommitted by Means @F~q(@A~y]~KySystems @A*bSharing @FEvidence *Q~JKForm @F~D:Crimes|@v~xa~wC|2024-12-24|@y|A/RES/79/243, @O||||
>T|t|~rr~b'@F1961|~rrNarcotic Drugs, 1961;~n0Single @S|1961-03-30|@y||520:7515|1964-12-13||
&!|t|~L?1972 =!|~L?@Y@F25 March 1972|1975-08-08|@y||976:14152|1975-08-08||1
~cT|t|*e~C6@F1971|*e~F5|1971-02-21|*L||1019:14956|1976-08-16||
~cC|t|@v~s)@A~C6@F1988|@v~s)@A~F5;1988 @S|1988-12-20|*L||1582:27627|1990-11-11||
>M|t|%9&e@A~mG@F~zf#eInternationally Protected Persons, including ~JJAgents||1973-12-14|@y|A/RES/3166(XXVIII), @O|1035:15410|1977-02-20||
~lF|t|@f~xa@jTaking @FHostages||1979-12-17|@y|A/RES/34/146, @O|1316:21931|1983-06-03||
~eG|t|@f~xa@jRecruitment, Use, ~dB@ATraining @FMercenaries||1989-12-04|@y|A/RES/44/34, @O|2163:37789|2001-10-20|7|1
~i(|t|~A0||~wf|@y|A/RES/49/59, @O|2051:35457|1999-01-15|12|1
~c7|t|%)@j~A0||~wk|@y|A/RES/60/42, @O|2689:35457|2010-08-19||
<W|t|~A:%U@FTerrorist Bombings||1997-12-15|@y|A/RES/52/164, @O|2149:37517|2001-05-23|8|1
=N|t|~A:%U%Y~dB@F~rw||1999-12-09|@y|A/RES/54/109, @O|2178:38349|2002-04-10||
>K|t|~A:%U@FActs @F*O~rw||2005-04-13|@y|A/RES/59/290, @O|2445:44004|2007-07-07|19|1
^q|t|~E1|%9~mD~DB*OMaterial @A*OFacilities|1979-10-26|*L||1456:24631|1987-02-08||
~gH|t|~yc|Tokyo @S|1963-09-14|~Kz||704:10106|1969-12-04||
~gt|t|_7~rA||1970-12-16|~fN||860:12325|1971-10-14||
~bJ|t|_7~bC~g/||1971-09-23|~d)||974:14118|1973-01-26||
>I|t|@Y*b%U@F+g@F~dIat Airports Serving @f~g/||1988-02-24|~d)||1589:14118|1989-08-06||
<M|t|%9Marking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~d)||2122:36984|1998-06-21||
sua|t|~jZ|SUA @S|1988-03-10|~kb||1678:29004|1992-03-01|7|1
~bR|t|~y!||1988-03-10|~kb||1678:29004|1992-03-01||1
~cU|t|~pu~rI~z1|~puStatute|1998-07-17|~kb||2187:38544|2002-07-01|29|1
~aB|t|@8#D=4%Y~z1||2002-09-09|@y||2271:40446|2004-07-22|7|1
vcdr|t|>n*e~JJ~rl||1961-04-18|*L||500:7310|1964-04-24|7|1
vccr|t|>n*eConsular ~rl||1963-04-24|*L||596:8638|1967-03-19|24|1
^J|t|*e~uLMissions||1969-12-08|@y|A/RES/2530(XXIV), @O|1400:23431|1985-06-21||
vclt|t|>n~HN@FTreaties||1969-05-23|*L||1155:18232|1980-01-27|2|1
~p[|t|>n~HN@FTreaties ~uY<o@A~yDor ~uY@fOrganizations||1986-03-21|*L|||||
=M|t|>n*eSuccession @F<o*Qrespect @FTreaties||1978-08-23|*L||1946:33356|1996-11-06||
&6|t|@v*eJurisdictional Immunities @F<o@A~cwProperty||2004-12-02|@y|A/RES/59/38, @O||||
~aR|t|>n%9Representation @F<o*Q~cwRelations ~FR~yD@Fa +fCharacter||1975-03-14|*L|||||
~vg|t|@v~HN%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~p(|t|@8%G@j%H@FPart XI %Y~qk@F~GA1982|Part XI %7|1994-07-28|@y|A/RES/48/263, @O|1836:31364|1996-07-28||1
~ey|t|@8*b~w/~qk@F~GA1982 %G@j~vAStraddling ~j[@A~wGFish Stocks|@v~j[%7;~j[%7|1995-08-04|@y||2167:37924|2001-12-11||
bbnj|t|@8~vh@j~qk#D%N@A%g~zz~zr~sV~NDAreas beyond ~Bv|BBNJ %7|2023-06-19|@y|A/CONF.232/2023/4||2026-01-17||
^h|t|@8#D=4%Y@f~z"*bLaw %YSea||1997-05-23|@y||2167:37925|2001-12-30||1
~aD|t|@Y#D=4%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iU|t|%9~zn||~wb|#T||450:6465|1962-09-30||
>t|t|%9~GPShelf||~wb|#T||499:7302|1964-06-10||
_s|t|%9~rvSea ~w2Contiguous Zone||~wb|#T||516:7477|1964-09-10||
+3|t|@8~w?~JG~FR@f%N@A*t=Xby ~ghVessels #D~zn|~JG%7|1993-11-24|~kb||2221:39486|2003-04-24|2|1
=H|t|@8@5~D)~I1|~D)%7|2009-11-22|~kb||3161:54133|2016-06-05||1
~FF|t|~FYSea, 1974|~FYSea|1974-11-01|~mt||1184:18961|1980-05-25|9|1
~u?|t|~M?Ships, 1973, as modified by @j@Y@F1978 relating thereto|~M?Ships;MARPOL @S|1978-02-17|~mt||1340:22484|1983-10-02||1
~bM|t|~E.@ARescue, 1979|~E.@ARescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~t]Seafarers, 1978|~t]Seafarers|1978-07-07|~mt||1361:23001|1984-04-28|3|1
+q|t|*e~D1~NO_PTraffic||1965-04-09|~mt||591:8564|1967-03-05|7|1
~aC|t|%9@f_P~fK||1948-03-06|#T||289:4214|1958-03-17||
mlc|t|_P~l]#M2006|_P~l]@S|2006-02-23|#T||2952:51299|2013-08-20||1
=P|t|%9@!%YUnderwater &V~uC||2001-11-02|^4||2562:45694|2009-01-02|6|1
~bl|t|~A:_[@A*t@FShips’ Ballast Water @ASediments||2004-02-13|~mt|||2017-09-08||
~bU|t|~d,@f%9Removal @FWrecks||2007-05-18|~tm|||2015-04-14||
~iV|t|~or~A:Safe @AEnvironmentally Sound Recycling ~NQ||2009-05-15|~x2|||2025-06-26||
>F|t|%9&e@F~zr~wOby Dumping @F~KC~MxMatter|London @S|1972-12-29|London, Mexico City, Moscow @A_A||1046:15749|1975-08-30||
~Ft|t|_7@!~fb%YNorth-East Atlantic|OSPAR @S|1992-09-22|^4||2354:42279|1998-03-25|8|1
npt|t|+Z#D~h,@F*O~tw|~h,~fO;*O~h,~fO;NPT|1968-07-01|&x|A/RES/2373(XXII), @O|729:10485|1970-03-05|81|1
ctbt|t|~g:Nuclear-Test-Ban ~fO|CTBT|1996-09-10|@y|A/RES/50/245||||
tpnw|t|+Z#D<n@F*O~tw||2017-07-07|@y|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+ZBanning *OWeapon Tests ~rDAtmosphere, *Q~G5~rs@A~vhWater|Partial Test-Ban ~fO|1963-08-05|Moscow||480:6964|1963-10-10||
~eM|t|+Z#D<n%YEmplacement @F*O~cx~Mx~cx@FMass Destruction #DSeabed ~w2Ocean Floor @A~rDSubsoil Thereof||1971-02-11|&x|A/RES/2660(XXV), @O|955:13678|1972-05-18||
~EN|t|%9<n@FMilitary or Any ~eXHostile ~zz~g?Modification Techniques||1976-12-10|@y|A/RES/31/72, @O|1108:17119|1978-10-05||
bwc|t|~uj~ts@A~G'@F~xY(Biological) ~M5@A~kJ|~sV~cx@S;~sV~M5@S|1972-04-10|&x|A/RES/2826(XXVI), @O|1015:14860|1975-03-26|23|1
+9|t|@Y*b<n%YUse *QWar @FAsphyxiating, Poisonous or ~eXGases, @A@F~xYMethods @FWarfare|1925 &L=!;&L@Y@F1925|1925-06-17|#T|||1928-02-08||
cwc|t|~ujProduction, ~G'@A~zz~y[~cx@A~kJ|~y[~cx@S|1992-09-03|#T||1974:33757|1997-04-29|13|1
ccw|t|*e~hD@F~uv~pc~cxWhich May Be Deemed *]Be Excessively Injurious or *]Have Indiscriminate Effects|*e~uv~pc~tw|1980-10-10|#T||1342:22495|1983-12-02|17|1
~aq|t|@Y@5~hD@FMines, Booby-Traps ~MxDevices as amended @53 May 1996|Amended @YII|1996-05-03|#T||2048:22495|1998-12-03||1
~EB|t|@Y@5Explosive Remnants @FWar|@YV|2003-11-28|#T||2399:22495|2006-11-12||1
~lK|t|%9<n%YUse, Stockpiling, ~ts~M!@F~y:Mines @A~kJ|~y:~J0;~J0;~zw@S|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~pN|t|*eCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~h:~fO||2013-04-02|@y|A/RES/67/234B|3013:52373|2014-12-24|37|1
~eJ|t|+Z@5@?~nA*Q~c1Space, including @j~s3|~G5~rs~fO|1967-01-27|&x|A/RES/2222(XXI), @O|610:8843|1967-10-10|32|1
>P|t|@8#DRescue @FAstronauts, @jReturn @FAstronauts ~w2Return @F~h-||1968-04-22|&x|A/RES/2345(XXII), @O|672:9574|1968-12-03||
_r|t|*e@fLiability @3Damage Caused by ~rsObjects||1972-03-29|&x|A/RES/2777(XXVI), @O|961:13810|1972-09-01||
<T|t|*e~D-@F~h-||1974-11-12|@y|A/RES/3235(XXIX), @O|1023:15020|1976-09-15||
moon|t|@8~nA#D~s3|Moon %7|1979-12-05|@y|A/RES/34/68, @O|1363:23002|1984-07-11||
~iG|t|Antarctic ~fO||1959-12-01|_A||402:5778|1961-06-23|15|1
~gG|t|+Z*b<n@F*O~cx~qe|+Z@F~wV|1967-02-14|Mexico City||634:9068|1969-04-25||1
~i7|t|South Pacific *OFree ~KD~fO|+Z@F~rj|1985-08-06|~rj||1445:24592|1986-12-11||
~pI|t|+Z#D~J]Asia ~gSZone|+Z@F~l';~ll~fO|1995-12-15|~l'||1981:33873|1997-03-27|30|1
~i6|t|+Y~gS~KD~fO|+Z@F~z4;Pelindaba ~fO|1996-04-11|Cairo|A/50/426, @O||2009-07-15||
~bN|t|+Z@5a ~gS~KD*Q~lmAsia|+Z@F~pw|2006-09-08|~pw||2970:51633|2009-03-21|24|1
~vi|t|@v~cm|~cm;UNFCCC|1992-05-09|@y||1771:30822|1994-03-21|249|1
~Fg|t|~q-~Co@v~cm|~q-=!|1997-12-11|~JV||2303:30822|2005-02-16|5|1
_l|t|~ov@8adopted ~vh@j@v~cm|~ov%7|2015-12-12|^4|FCCC/CP/2015/10/Add.1, ~Ap1/CP.21, @O|3156:54113|2016-11-04|91|
cbd|t|_,|@v_,|1992-06-05|~fz||1760:30619|1993-12-29|72|1
=r|t|<j@Y@5Biosafety ~o7_,|~zZ;<j=!|2000-01-29|~d)||2226:30619|2003-09-11|6|1
~va|t|~E0Utilization ~o7_,|~E0Utilization;~J4=!|2010-10-29|~ra||3008:30619|2014-10-12|7|
~FL|t|@v@a*]Combat Desertification *QThose Countries Experiencing ~D:Drought and/or Desertification, Particularly ~h4|@v@a~oi;@a~oi|1994-10-14|^4||1954:33480|1996-12-26|43|1
~c8|t|>n_7@!%Y~tq||1985-03-22|*L||1513:26164|1988-09-22||
~aI|t|~gR@j~tq|Montreal =!|1987-09-16|~d)||1522:26369|1989-01-01||
~Eu|t|Basel %9_[@F~dfMovements @F~wE~KC@A~cwDisposal|Basel @S|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~i"|t|~jW%9Prior Informed Consent Procedure @3~uv~wE~oo@APesticides *Q@fTrade|~jW@S|1998-09-10|~mK||2244:39973|2004-02-24||
~aT|t|~oy*ePersistent Organic Pollutants|~oy@S|2001-05-22|~rt||2256:40214|2004-05-17|2|1
~lJ|t|~zt*eMercury|~zt@S|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~ED|t|*e@f~h:*QEndangered ~MvFauna @AFlora|CITES|1973-03-03|_A||993:14537|1975-07-01|27|1
cms|t|%9%N@FMigratory ~MvAnimals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~vc|t|*eWetlands ~NOImportance especially as Waterfowl Habitat|Ramsar @S|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@8#D%N@FAlbatrosses @APetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~uX|t|~JC%9Ban %YImport into ~Jz~w2_[@F~df~Nd*t@F~wE~KCwithin Africa|~JC@S|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
=s|t|_7@!@A%[~fb%YWider Caribbean Region|<j@S|1983-03-24|<j@eIndias||1506:25974|1986-10-11||1
alps|t|%9@!%YAlps|Alpine @S|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~c!|t|~HN%YNon-navigational Uses ~NOWatercourses|~Eb@S|1997-05-21|@y|A/RES/51/229, @O||2014-08-17||
~FP|t|%9@!@A~zz~df~Eb@A@fLakes|Water @S|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~uO|t|*e~d7*QDecision-making @A~l8>4*Q~g?Matters|Aarhus @S|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~K6|t|*e~g?Impact Assessment *Qa ~dfContext|Espoo @S|1991-02-25|Espoo||1989:34028|1997-09-10||
~Fh|t|*eLong-range ~dfAir Pollution||1979-11-13|#T||1302:21623|1983-03-16||
~Ax|t|~rk@8@5~d7@A>4*Q~g?Matters ~qe|Escazú %7|2018-03-04|Escazú|||2021-04-22||
~bK|t|@f+Z@5Plant Genetic ~dG@3Food @AAgriculture||2001-11-03|~kb||2400:43345|2004-06-29||
^u|t|@fPlant @!@S||1951-12-06|~kb||150:1963|1952-04-03||
~aM|t|*e*OSafety||1994-06-17|*L||1963:33545|1996-10-24||
+-|t|*eEarly Notification @Fa *OAccident||1986-09-26|*L||1439:24404|1986-10-27||
<K|t|*e~sU~rDCase @Fa *OAccident or Radiological Emergency||1986-09-26|*L||1457:24643|1987-02-26||
~gF|t|Joint %9>cSpent Fuel *t@A#D>cRadioactive Waste ~wL||1997-09-05|*L||2153:37605|2001-06-18|6|1
~cL|t|~rI~qC||1956-10-26|@y||276:3988|1957-07-29||
^O|t|~d"%Y=g~dd~fK||1946-07-22|@y||14:221|1948-04-07|9|1
fctc|t|=g~dd&F~hu|WHO ~hu;~hu|2003-05-21|#T||2302:41032|2005-02-27|3|1
=Q|t|~d"%Y@vEducational, Scientific @A&V~fK||1945-11-16|~mt||4:52|1946-11-04||
<Z|t|~d"%Y@v~ti%[~fK||1979-04-08|*L||1401:23432|1985-06-21||
~pM|t|*e@f~g/|Chicago @S|1944-12-07|Chicago||15:102|1947-04-04||
~aV|t|_7@!~Ma|@a_Q@j@!~Ma;=gHeritage @S|1972-11-16|^4||1037:15511|1975-12-17|2|1
*Z|t|%9Means @FProhibiting @A~J(@j~lnImport, Export ~M!@FOwnership @F&VProperty||1970-11-14|^4||823:11806|1972-04-24|2|1
*Y|t|_7~Kb||1954-05-14|~fN||249:3511|1956-08-07|2|1
*0|t|~tu~Co~uB@a@F~Jk*b~Kb||1999-03-26|~fN||2253:3511|2004-03-09||1
=z|t|_7Safeguarding %YIntangible &V~uC||2003-10-17|^4||2368:42671|2006-04-20||
+5|t|%9@!@A~wT%Y~ND&VExpressions||2005-10-20|^4||2440:43977|2007-03-18|8|1
~bT|t|UNIDROIT *e~gi|*e~gi|1995-06-24|~kb||2421:43718|1998-07-01||
~u3|t|@f~xaDoping *QSport||2005-10-19|^4||2419:43649|2007-02-01|3|1
~bH|t|~wM+Z*]Facilitate ~l8Published Works @3=9Who Are Blind, Visually Impaired, or Otherwise Print Disabled|~wM~fO|2013-06-27|~zs||3162:54134|2016-09-30|1|1
~p/|t|~uM%9Provision @FTelecommunication ~dG@3Disaster ~J1@ARelief Operations|~uM@S|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>R|t|~nZ|~kF~nZ|1949-09-19|#T||125:1671|1952-03-26|1|1
tir|t|Customs %9@fTransport @FGoods ~vhCover @FTIR Carnets|TIR @S|1975-11-14|#T||1079:16510|1978-03-20||1
~dM|t|@f%9Harmonization @FFrontier Controls @FGoods||1982-10-21|#T||1409:23583|1985-10-15|1|1
~eP|t|*e~D[~h:@FLand-locked ~mM||1965-07-08|@y||597:8641|1967-06-09||
+1|t|~DO@AEnforcement @FForeign Arbitral Awards|~zu@S|1958-06-10|@y||330:4739|1959-06-07||
cisg|t|~xV@fSale @FGoods||1980-04-11|*L||1489:25567|1988-01-01||
&5|t|@v%9~zz~JK~y]*Q@fContracts||2005-11-23|@y|A/RES/60/21, @O|2898:50525|2013-03-01|1|1
_p|t|~xV@fCarriage @FGoods Wholly or Partly by Sea|~jW~D.|2008-12-11|@y|A/RES/63/122, @O||||
*9|t|@v*eTransparency *QTreaty-based Investor-State Arbitration|~jy*eTransparency|2014-12-10|@y|A/RES/69/116, @O||2017-10-18||
=L|t|@v*e@f~J?Agreements Resulting ~xjMediation|Singapore *eMediation|2018-12-20|@y|A/RES/73/198, @O||2020-09-12||
=B|t|@v%9@fEffects @F~zqSales ~NQ|~d9%9~zqSale ~NQ|2022-12-07|@y|A/RES/77/100, @O||||
~H7|t|@f@8*b~n5%YUniversity @3~zy||1980-12-05|@y|A/RES/35/55, @O|1223:19735|1981-04-07|1|1
~u"|t|~Do|>-1930|1930-06-28|#T||39:612|1932-05-01|1|
_g|t|~Ns>-1930|2014 ~Co>-1930;~Ns~Do|2014-06-11|#T||3175:612|2016-11-09||1
~u'|t|Freedom @F~GN@A@!%Y~H[#M1948 ~jm87)||1948-07-09|~pv||68:881|1950-07-04||
~u(|t|~wN@3Employment @a(Revised), ~kF~jm97)||1949-07-01|#T||120:1616|1952-01-22|4|1
~u)|t|~H[@ACollective Bargaining #M~kF~jm98)||1949-07-01|#T||96:1341|1951-07-18||
~pT|t|Equal Remuneration #M~v]~jm100)||1951-06-29|#T||165:2181|1953-05-23||
~pU|t|>m~rq(Minimum Standards) #M1952 ~jm102)||1952-06-28|#T||210:2838|1955-04-27||1
~pV|t|~Nz>-1957 ~jm105)||1957-06-25|#T||320:4648|1959-01-17||
~pW|t|^.(Employment @AOccupation) #M1958 ~jm111)||1958-06-25|#T||362:5181|1960-06-15||
~pX|t|~q?#M1973 ~jm138)|~q?#M1973|1973-06-26|#T||1015:14862|1976-06-19|3|1
~pY|t|~l[@A~wX1989 ~jm169)|~l[@A~wX1989|1989-06-27|#T||1650:28383|1991-09-05||1
~pZ|t|~AZ1999 ~jm182)|~AZ1999|1999-06-17|#T||2133:37245|2000-11-19||
~p1|t|~td2011 ~jm189)|~td2011|2011-06-16|#T||2955:51379|2013-09-05|8|1
~p2|t|~dI@A~D42019 ~jm190)|~dI@A~D42019|2019-06-21|#T|||2021-06-25||
~cQ|t|~Nk@agoverning @jspecific ~uV@Frefugee problems ~h4|@a~dC@jSpecific ~pa@F~D,Problems ~h4|1969-09-10|_L||1001:14691|1974-06-20||1
~f6|t|~Nk_7elimination @Fmercenarism ~h4||1977-07-03|Libreville||1490:25573|1985-04-22||1
~p4|t|+YUnion _7@!@A~sU@FInternally Displaced =9~h4|Kampala @S|2009-10-23|~JU||3014:52375|2012-12-06||
^[|t|~ig~cu|Banjul ~sX|1981-06-27|~tm||1520:26363|1986-10-21||
~bh|t|+Y+e#D%L@AWelfare ~I?||1990-07-11|_L|||1999-11-29||
~u:|t|~I8@F~rS~h4|Maputo =!|2003-07-11|~G1||3268:26363|2005-11-25||
~uW|t|Constitutive Act %Y+YUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|_7~DB~Gc|European *e~v.|1950-11-04|~kb||213:2889|1953-09-03||
achr|t|American *e~v.|Pact @F~rp|1969-11-22|~rp||1144:17955|1978-07-18||
=A|t|~Nbpreventing @Acombating _X#ewomen @Adomestic ~FN||2011-05-11|~uD|||2014-08-01||
~lv|t|~Nb~wC|Budapest @S|2001-11-23|~Dv||2296:40916|2004-07-01||
_d|t|~Nb~d8#e&l&YBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~Ex|t|^:%9~re~mG@A~GW@F~dI~sI|@a@F~fq|1994-06-09|~fq|||1995-03-05||
bern|t|%9%N@FEuropean Wildlife @A~loHabitats|Bern @S|1979-09-19|Bern||1284:21159|1982-06-01||
>[|t|+e~EZ|Pact ~EZ|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bj|t|+e%Y~GN@FSoutheast Asian Nations|ASEAN ~sX|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+Z@FAmity @A&J*QSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~hK|t|+e%Y&J~pd*bArab <o%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@8#DStatus @AFunctions %Y@fCommission @5Missing ~pq||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|_7@f~pd*bExploration %YSea||1964-09-12|~wA||652:9344|1968-07-22||1
~FD|t|%9~vA~CJ~J]Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_c|t|%9~wZ|~uB%9~wZ|1980-10-25|~fN||1343:22514|1983-12-01||
+s|t|~Mo|~uB~Mo|1993-05-29|~fN||1870:31922|1995-05-01||
~cO|t|%9Recovery Abroad @FMaintenance||1956-06-20|@y||268:3850|1957-05-25||
ihr|t|@f~dd~fM(2005)|@f~ddRegulations|2005-05-23|#T||2509:44861|2007-06-15|28|
udhr|i|+f~Nw~v.||1948-12-10|^4|A/RES/217(III)|||138|
~as|i|_xGranting @F~pi*]Colonial Countries @A~J"||1960-12-14||A/RES/1514(XV)|||87|
<C|i|~NM&J~no@j+e*g|~NMCo-operation ~no@j+e*g;+MFriendly ~rl|1970-10-24||A/RES/2625(XXV), @O||||
~a4|i|+MPermanent Sovereignty over ~loResources||1962-12-14||A/RES/1803(XVII)||||
%M|i|@v_x~ff@F~ri||1963-11-20||A/RES/1904(XVIII)||||
>s|i|@o%Y%L~I?||1959-11-20||A/RES/1386(XIV)||||
>Z|i|_x+B^.~sI||1967-11-07||A/RES/2263(XXII)||||
<V|i|+M~rvAsylum||1967-12-14||A/RES/2312(XXII)||||
^o|i|~qb~rDDomestic Affairs @F<o~w2~DB~cw~pi@ASovereignty||1965-12-21||A/RES/2131(XX)||||
+v|i|~qb@AInterference ~rDInternal Affairs @F~mM||1981-12-09||A/RES/36/103, @O||||
_q|i|+M>mProgress @A#]||1969-12-11||A/RES/2542(XXIV)||||
*6|i|_x~B[~NOSecurity||1970-12-16||A/RES/2734(XXV)||||
<Q|i|~Nw@?~dC@jSea-Bed ~w2Ocean Floor, ~w2Subsoil Thereof, beyond @jLimits @F~Bv||1970-12-17||A/RES/2749(XXV)||||
~gm|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @O||||
^n|i|_x~n5@Fa ~DP||1974-05-01||A/RES/3201(S-VI)|||3|
~aL|i|~xT#D~n5@Fa ~DP||1974-05-01||A/RES/3202(S-VI)||||
*H|i|+e@F~l.%L@ADuties @F~mM||1974-12-12||A/RES/3281(XXIX)||||
^c|i|~NGDisabled ~pq||1975-12-09||A/RES/3447(XXX)||||
=O|i|_x~DBAll =9~xjBeing Subjected *]+Q||1975-12-09||A/RES/3452(XXX), @O||||
+'|i|=1@3~n8||1979-12-17||A/RES/34/169, @O|||11|
+"|i|_x~ff@FIntolerance @A@F^.Based @5Religion or Belief||1981-11-25||A/RES/36/55|||7|
~eF|i|Manila _xPeaceful ~J?~NODisputes||1982-11-15||A/RES/37/10, @O|||7|
~aJ|i|=g+e@3Nature||1982-10-28||A/RES/37/7, @O||||
~aF|i|@?@FMedical Ethics relevant ~o7Role @F~dd~J'particularly Physicians, ~rD~DB~jV@ADetainees #e+Q||1982-12-18||A/RES/37/194, @O||||
^t|i|_xRight @FPeoples *]~zy||1984-11-12||A/RES/39/11, @O||||
=R|i|~Nw~h7@F>4@3~Ea@F~uz@AAbuse @FPower||1985-11-29||A/RES/40/34, @O||||
~bn|i|~vG@F~q,>4(The ~d9~G!|~vG@F~q,~JS;~d9~D.|1985-11-29||A/RES/40/33, @O||||
*8|i|~h7#D~pi%YJudiciary||1985-09-06|Milan|||||
>u|i|_x~qr#]||1986-12-04||A/RES/41/128, @O|||28|
&m|i|+M>m@ALegal @?%G@j@!@AWelfare @FChildren, ~FR~uLReference *]Foster Placement @AAdoption Nationally @AInternationally||1986-12-03||A/RES/41/85, @O||||
^p|i|~CM%YEffectiveness %YPrinciple @FRefraining ~xj@jThreat or ~zzForce *Q@f~rl||1987-11-18||A/RES/42/22, @O||||
+6|i|Body @F@?*b~DBAll =9~vhAny Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @O||||
=x|i|_x&e@ARemoval @FDisputes @ASituations Which May Threaten @f~hc@A~rq@A~IM%Y@v*Qthis Field||1988-12-05||A/RES/43/51, @O||||
~eO|i|&w~hb=X(The Tokyo ~G!|&w~hbMeasures;Tokyo ~D.|~dx||A/RES/45/110, @O|||3|
+/|i|~h7*b~M3||~dx||A/RES/45/111, @O||||
>Q|i|@v~M9~q,Delinquency (The Riyadh Guidelines)|@v~M9~q,Delinquency;Riyadh Guidelines|~dx||A/RES/45/112, @O||||
~cH|i|~Kx~DBJuveniles Deprived @Ftheir Liberty|Havana ~D.|~dx||A/RES/45/113, @O||||
>H|i|Model +Z@5Extradition||~dx||A/RES/45/116, @O||||
^l|i|Model +Z@5Mutual ~sU*Q=VMatters||~dx||A/RES/45/117, @O||||
<I|i|~h7~IM@FLawyers||~wc|Havana|||||
*(|i|%a~IM@FProsecutors||~wc|Havana|||||
~ay|i|~h7#D~zzForce @AFirearms by ~n8||~wc|Havana|||||
&S|i|=g_xSurvival, @!@A%[@F~Dw||1990-09-30|@y|||||
*m|i|@v@?@3Older ~pq||1991-12-16||A/RES/46/91, @O||||
~aG|i|@?*b~DB=9~FRMental Illness ~w2Improvement @FMental ~ddCare||1991-12-17||A/RES/46/119, @O||||
~cD|i|+MFact-finding by @j@v~rDField %Y~ub||1991-12-09||A/RES/46/59, @O||||
&4|i|_x~DB~iu||1992-12-18||A/RES/47/133|||4|
*"|i|~NG=9Belonging *]~fxor Ethnic, Religious @ALinguistic Minorities||1992-12-18||A/RES/47/135, @O|||7|
~aU|i|_x+B~dI~sI||~we||A/RES/48/104|||10|
&A|i|Standard ~ro#DEqualization @FOpportunities @3~hy||~we||A/RES/48/96, @O||||
^s|i|@?_4~fx~D8*b~wT@A~DB&Y%L(Paris ~mE|@?%G@jstatus @Fnational ~iZ*b_F@A@"@Fhuman rights;~ov~wQ|~we||A/RES/48/134, @O|||3|
+K|i|~CD||~wf||A/RES/49/60, @O||||
&R|i|@o*]Supplement @j1994 ~CD||1996-12-17||A/RES/51/210, @O||||
%W|i|~CM@F&J^a@A~rkArrangements or Agencies ~rD~ub||~wf||A/RES/49/57, @O||||
+8|i|_xOccasion %YFiftieth Anniversary *g||1995-10-24||A/RES/50/6|||4|
_t|i|=g~xT@3Youth|=g~xT@3Youth ~o7Year 2000 @ABeyond|~wh||A/RES/50/81, @O|||12|
*4|i|_xRight @A~z6@FIndividuals, Groups @AOrgans @FSociety ~w?@AProtect Universally Recognized ~Gc|+M&Y%LDefenders|1998-12-09||A/RES/53/144, @O||||
^b|i|@o@A~xT@5~MF|+M~MF|1999-09-13||A/RES/53/243|||10|
*!|i|@v~mv&d|~mv&d|2000-09-08|@y|A/RES/55/2|||68|
~lE|i|~NwCommitment @5HIV/AIDS||2001-06-27|@y|A/RES/S-26/2, @O|||2|
~pR|i|%Q+MHIV/AIDS||2006-06-02|@y|A/RES/60/262, @O||||
~u8|i|~nFIntensifying Our Efforts *]~jwHIV @AAIDS||2011-06-10|@y|A/RES/65/277, @O||||
~pS|i|~nFOn @jFast Track *]Accelerating @jFight #eHIV @A*]~JM@jAIDS Epidemic by ~Dn||2016-06-08|@y|A/RES/70/266, @O||||
~E]|i|~nF~JMInequalities @AGetting @5Track *]End AIDS by ~Dn||2021-06-08|@y|A/RES/75/284, @O||||
*,|i|A world fit @3children||2002-05-10|@y|A/RES/S-27/2, @O||||
>J|i|@v_x~jT||2002-09-16|@y|A/RES/57/2||||
~Fr|i|~jT|NEPAD|2001-07-11|Lusaka|A/57/304, @O|||28|
>0|i|~wj~fjOutcome||2005-09-16|@y|A/RES/60/1|||15|
>O|i|~h7@A%a#D~qra Remedy @AReparation @3~Ea@FGross ~KB~NO&Y%LLaw @A~D:~KB~NO~h)Law||2005-12-16||A/RES/60/147, @O||||
&N|i|@v~lh|~lh|2006-09-08||A/RES/60/288|||26|
~b:|i|Institution-building %Y@v~sK||2007-06-18|#T|A/HRC/RES/5/1, @O||||
+(|i|~d5Mandate-holders %Y~sK|~s!Council;~s!~sK|2007-06-18|#T|A/HRC/RES/5/2, @O||||
<G|i|@v~NG~l[~J"|UNDRIP|2007-09-13||A/RES/61/295, @O|||35|
<B|i|~G2binding ~tN@5all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @O||||
~cF|i|~sTforests ~Jl|~sTforests, ~Jl|2017-04-27||A/RES/71/285, @O||||
*j|i|%a*bAlternative Care @F~Dw||2009-12-18||A/RES/64/142, @O||||
^K|i|~Jx||2010-07-30||A/RES/64/293|||34|
~bm|i|~MWOffenders (the ~ll~G!|~MWOffenders;~ll~D.|2010-12-21||A/RES/65/229, @O|||13|
&'|i|Updated ~ys~rS~ic|~ys~rS~ic|2010-12-21||A/RES/65/228, @O|||8|
~lR|i|~z8+M~g:Strategies @3*hChallenges: ~fC>4Systems @A~cw%[*Qa Changing World||2010-04-19|Salvador|A/RES/65/230, @O||||
~lL|i|%Q@o~nM#D&e@A_[@FNon-communicable Diseases||2011-09-19|@y|A/RES/66/2, @O||||
*5|i|@v+M&Y%L~jv@ATraining||2011-12-19||A/RES/66/137, @O||||
~az|i|The future we want||2012-06-22|~fz|A/RES/66/288, @O||||
~i1|i|@v@?@A%a@5~l8Legal Aid *Q=V>4Systems||2012-12-20||A/RES/67/187, @O|||10|
^x|i|@o~nM#D~Gb@A@fLevels||2012-09-24|@y|A/RES/67/1||||
~aH|i|@o~bb~zh@5@f~wN@A#]||2013-10-03|@y|A/RES/68/4||||
<F|i|~jU%Yhigh-level plenary meeting %Y%vknown as @j=g_N@5~l[~J"||2014-09-22|@y|A/RES/69/2||||
~bL|i|SIDS ~GKModalities #L(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @O|||18|
_W|i|>n@o@A~kI||2014-11-05|*L|A/RES/69/137||||
^N|i|~kI|>n~yb|2014-11-05|*L|A/RES/69/137, &ZII|||2|
&n|i|@v~ys~l)~ic||2014-12-18||A/RES/69/194, @O|||5|
*N|i|@f%a@3~fC>4Responses ~FRRespect *]&l&V~rh~MxRelated Offences||2014-12-18||A/RES/69/196, @O|||8|
<R|i|~tv&d||2015-03-18|~uJ|~A'I|||7|
^y|i|~tv~fa|~tv~zj|2015-03-18|~uJ|~A'II|||93|
~eo|i|~y-%:%YThird ~vH#]|~y-~q3|2015-07-27||A/RES/69/313, @O|||106|
~ep|i|Transforming our world: @j~it|~it;~y3~q3|2015-09-25|@y|A/RES/70/1|||643|
~gp|i|<6+MIntegrating ~fC>4into @jWider @v%:*]Address >m@A~l.~JE@A~w?@j~Gb@A@fLevels, @APublic Participation||~wm||A/RES/70/174, @O|||6|
~by|i|&w@j~gj@F~jV(the ~mx~G!|&w@j~M3;~mx~D.|~wm||A/RES/70/175, @O|||32|
~eQ|i|~jU~vJ#Doverall review %Y~yqoutcomes %Y~fj#D~q(Society||2015-12-16|@y|A/RES/70/125||||
~m1|i|Our joint ~hh@Acountering @jworld drug problem||2016-04-19|@y|A/RES/S-30/1, @O||||
+,|i|~zu@o@3Refugees @AMigrants||2016-09-19|@y|A/RES/71/1|||9|
~lr|i|#i~vJ@5~oD||2016-10-05|@y|A/RES/71/3||||
~eK|i|_x~qr~zy||2016-12-19||A/RES/71/189, @O||||
^m|i|New Urban ~q3||2016-10-20|Quito|A/RES/71/256, @O|||16|
~aO|i|~L0call @3action||2017-07-06|@y|A/RES/71/312, @O||||
~a.|i|#i#D~yq~Jx||2017-09-27|@y|A/RES/72/1||||
~aE|i|#iadopted at @j~mx~hcSummit||2018-09-24|@y|A/RES/73/1||||
~lM|i|#i%Ythird #X~o6@Fnon-communicable diseases||2018-10-10|@y|A/RES/73/2||||
>X|i|#i~vJ~qz||2018-10-10|@y|A/RES/73/3||||
~lN|i|@v~NGPeasants ~MxPeople Working *QRural Areas||2018-12-17||A/RES/73/165, @O||||
>G|i|*h~ux@3Safe, Orderly @ARegular ~q:|*h~ux@5~q:;~ot~ux@5~q:|2018-12-10|Marrakech|A/RES/73/195, @O|||43|
^w|i|*h~ux@5Refugees|global compact @5~i8|2018-12-17||A/73/12(PartII)||||
>q|i|^2~xq%Ysecond High-level ~k]||2019-03-22|~j:|A/RES/73/291, @O||||
~p?|i|~CL~ad~vj|~Ed~ad~vj;~sP~adworld|2019-10-10|@y|A/RES/74/2||||
~ve|i|#i~jO~Dg||2019-10-15|@y|A/RES/74/4, @O||||
un75|i|_xcommemoration %Yseventy-fifth anniversary *g||2020-09-21|@y|A/RES/75/1||||
~mY|i|Our common ~hhchallenges @Aimplementing measures *]prevent @Acombat corruption @Astrengthen @7cooperation||2021-06-02|@y|A/RES/S-32/1, @O||||
~tJ|i|United #eracism, ~Ls~kRxenophobia @Arelated intolerance||2021-09-22|@y|A/RES/76/1||||
~gE|i|The ~yM~wu|~yM~q3;~rs~y3~wu;Space2030 ~q3|2021-10-25||A/RES/76/3||||
~eD|i|~q-+MAdvancing ~uz~re=V>4~w2Rule @FLaw: Towards @jAchievement %Y~it|~q-&d|2021-03-07|~JV|A/RES/76/181, @O|||12|
~av|i|<6~xT*bLeast Developed Countries|<6~yb|2022-04-01||A/RES/76/258, @O|||26|
~aP|i|~mAfuture, our responsibility||2022-07-21||A/RES/76/296, @O||||
<w|i|#i%Y#X#Dmidterm review %Y~tv~fa||2023-05-18|@y|A/RES/77/289, @O||||
~FC|i|#i~jO%Y%v(Sustainable %[Goals Summit)||2023-09-29|@y|A/RES/78/1, @O||||
~p'|i|#i%Y%v#X@5pandemic prevention, preparedness @Aresponse||~wn|@y|A/RES/78/3, @O||||
~dR|i|#i%Y#X~qz||~wn|@y|A/RES/78/5, @O||||
~i'|i|~zBStates: A Renewed @o@3Resilient Prosperity|~zB~mM|2024-07-16||A/RES/78/317, @O|||9|
=G|i|~D!|The ~D!|~wo|@y|A/RES/79/1|||21|
*3|i|*hDigital Compact||~wo|@y|~CII|||6|
<D|i|+MFuture Generations||~wo|@y|~CIII|||3|
~uT|i|#i%Y#X@5~oD||2024-10-07|@y|A/RES/79/2, @O||||
^]|i|Awaza ~C2|Awaza ~yb;~C2|2024-12-24||A/RES/79/233, @O|||7|
~p.|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @O|||2|
+J|i|@o%Y@v_N#D~Di|~oy_x~Di|1972-06-16|~rt|A/CONF.48/14/Rev.1||||
+L|i|+f_x~GW@FHunger @AMalnutrition||1974-11-16|~kb||||7|
>r|i|^2#R#L@3Promoting @A~D7Technical &Jamong ~gQ|^2~IZ|1978-09-12|~j:|||||
=w|i|~q!~l-%YTenth ~uLSession ~Dg||1978-06-30|@y|A/RES/S-10/2|||9|
_m|i|Rio +M~GV@A#]|Rio &d|~wd|~fz|~aYI||||
~iE|i|%:21||~wd|~fz|~aYII||||
>x|i|~G2Binding Authoritative Statement @F@?@3a *h~jt#DManagement, %N@A%g%[@FAll Types @FForests||~wd|~fz|~aYIII||||
>p|i|@K*b~uA%H@F%:21||1997-06-28|@y|A/RES/S-19/2, @O||||
=S|i|>n~M[||1993-06-25|*L|A/CONF.157/24(PartI), ~HgIII|||29|
<r|i|~xT~M,|Barbados ~yb|1994-05-06|~on|A/CONF.167/9||||
~lU|i|~rT~ru@3a Safer World: %a@3~loDisaster ~rePreparedness @A~J1@Aits ~IZ|~rT~D?|1994-05-27|~Ec|A/CONF.172/9||||
_b|i|~xT%Y@f_N@5Population @A#]||1994-09-13|Cairo|A/CONF.171/13||||
*X|i|~ta+M>m#]|~ta&d;~ta~M[|1995-03-12|~wA|~xWI||||
+4|i|~xT%Y~fj@3>m#]||1995-03-12|~wA|~xWII||||
~pJ|i|~d9@o@A~pr||~wg|>,|A/CONF.177/20/Rev.1||||
=o|i|~d9&d||~wg|>,|~o?I|||4|
>]|i|~d9~pr||~wg|>,|~o?II||||
~di|i|~uAactions @A~Hv*]implement @j~d9@o@A~pr||2000-06-10|@y|A/RES/S-23/3, @O||||
~aA|i|Habitat ~q3||1996-06-14|~uD|A/CONF.165/14||||
<t|i|+MCities ~Mx&YSettlements ~rDNew Millennium||2001-06-09|@y|A/RES/S-25/2, @O||||
<P|i|~pu+M=g~h'||1996-11-13|~kb|||||
+x|i|~pu+MNutrition|||~kb||||9|
<s|i|~xT>)2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<H|i|~xT>)~sQ|~zp~xT>)~sQ;~zp~yb|2011-05-13|~uD|A/CONF.219/7, ~HgII|||6|
~gD|i|~xT~ioCombat @AEradicate @j~ln~h:*Q~eb~cx*QAll Its Aspects||2001-07-20|@y|A/CONF.192/15|||7|
<X|i|@f~tj*]Enable <o*]Identify @ATrace, *Qa Timely @AReliable Manner, ~ln~eb~tw|@fTracing Instrument|~wk|||||2|
~u5|i|Durban ~M[||2001-09-08|~GS|A/CONF.189/12, ~HgI|||5|
~i3|i|~jS~jt%Y~vH#]|~H-|2002-03-22|~q]|A/CONF.198/11, +21, @O||||
~au|i|<6+M~dB@3Development: ~xq%YFollow-up ~vH%[*]~z7@j%H%Y~H-|<6+M~dB@3#]|2008-12-02|~xZ|A/RES/63/239, @O||||
~bx|i|~BB|~muAgeing;Madrid ~IZ|2002-04-12|~uE|~xX1, &ZII|||11|
<q|i|%Q@o~w2~BB||2002-04-12|~uE|~xX1||||
*l|i|~pl+M%g#]||2002-09-04|~q)|~ws1, @O||||
>E|i|#R@F~IW%[(Johannesburg #R@FImplementation)|#R@F~IW#];~pl#R@F~B)|2002-09-04|~q)|~ws2, @O||||
>:|i|Almaty @K@FAction: Addressing @j~uLNeeds @F%Swithin a New *h%'@3~D[Transport &J@3Landlocked @A~D[~gQ|Almaty ~yb|2003-08-29|Almaty|A/CONF.202/3, &ZI||||
~ez|i|&L~Nw~wQ||2003-12-12|#T|~B9||||
^e|i|&L~IZ||2003-12-12|#T|~B9||||
^L|i|~G,Commitment||2005-11-18|Tunis|A/60/687||||
~c6|i|~G,%:*b~q(Society|~G,~q3|2005-11-18|Tunis|A/60/687||||
+t|i|~jy&d||2005-01-14|Port Louis|~wtI||||
<J|i|~jy~ru*b~uA%H%Y~xT~M,|~jy~ru@F~B);~jy~D?|2005-01-14|Port Louis|~wtII||||
>z|i|~zo&d||2005-01-22|Kobe|~GJ||||
_f|i|~zo%'@3~d82005–2015: Building @jResilience @FNations @ACommunities *]Disasters|~zo%'@3<-|2005-01-22|Kobe|~GJ|||4|
=E|i|~d,~xq~bb~k]||2009-12-03|~tm|A/RES/64/222, @O||||
=J|i|~LA~tsPatterns|~LAProduction|2012-06-22|~fz|A/CONF.216/5, @O|||3|
~lI|i|Keeping @jpromise: united *]achieve @j~mv%[Goals||2010-09-22|@y|A/RES/65/1||||
~e6|i|~jU~nM@5Youth: ~zh@AMutual Understanding||2011-07-26|@y|A/RES/65/312||||
~c9|i|~rsMillennium: >n+M~rs@A&Y#]||1999-07-30|*L|A/CONF.184/6, +21||||
*F|i|@?~dC@jUse by <o@F~JAEarth Satellites @3@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @O||||
~aQ|i|@?~J.Remote Sensing %YEarth ~xj~G5Space||1986-12-03||A/RES/41/65, @O||||
=F|i|@?Relevant ~o7~zz*OPower Sources *Q~G5Space||1992-12-14||A/RES/47/68||||
~aS|i|+M@f&J*Q~c1~rs*bBenefit @A~rDInterest @FAll States, Taking into ~mBAccount @jNeeds @F~gQ||1996-12-13||A/RES/51/122, @O||||
^I|i|~NwLegal @?~nA*Q~c1Space||1963-12-13||A/RES/1962(XVIII)||||
=p|i|~H)@A&YRights: ~D7@j@v“Protect, Respect @ARemedy” ~zj|~H)@A~v.|2011-06-16|#T|A/HRC/17/31, @O|||32|
*G|i|~fwInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @O|||30|
<N|i|~fwExtreme Poverty @A~v.||2012-09-27|#T|A/HRC/21/39, @O||||
~gA|i|~G7#R#L#D~HX@Fadvocacy @Fnational, ~Lsor religious hatred that constitutes incitement *]~kRhostility or ~FN|~G7~IZ|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>D|i|Manual #DEffective Investigation @ADocumentation @F+Q|~zp=!|1999-08-09|~uD|||||
*i|i|%a@5>4*QMatters involving Child ~Ea@AWitnesses @FCrime||2005-07-22||E/RES/2005/20, @O||||
&z|i|~M9Crime||2002-07-24||E/RES/2002/13, @O|||4|
&y|i|%a@3~d8@5~l)~rD=V>4System||1997-07-21||E/RES/1997/30, @O||||
=K|i|Basic principles #Duse @Frestorative +j~Lq*Qcriminal matters||2002-07-24||E/RES/2002/12, @O||||
~e3|i|Consultative relationship ^a@Anon-governmental organizations||1996-07-25||E/RES/1996/31||||
^X|i|%a~MP|criteria ~MP|1980-07-25||E/RES/1980/67, @O||||
+o|i|Arab ~hcInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &ZII, resolution 14/221|||21|
^v|i|Quartet performance-based road map *]a permanent two-State solution ~o7~svconflict|Quartet road map|2003-04-30||S/2003/529, @O||||
^r|i|~Nw@?@5Interim Self-Government Arrangements||1993-09-13|_A|A/48/486-S/26560, @O||||
*W|i|~wJ*h~d!~zj||2022-12-19|~d)|CBD/COP/15/17, ~Ap15/4, @O|||12|
~bi|i|~Mh~d!~qU~w2Aichi ~d!Targets|~Mh~d!~sQ|2010-10-29|~ra|UNEP/CBD/COP/10/27, annex, ~ApX/2, @O|||5|
~eq|i|%:2063: The ~JzWe Want|%:2063 %Y+YUnion;%:2063|2015-01-31|_L|||||
>W|i|~kd#D~rmGovernance @FTenure @FLand, _z@AForests ~L5@F~fx~h'||2012-05-11|~kb||||16|
~ax|i|=1@3~rmFisheries||1995-10-31|~kb|||||
humanitarian-donorship|i|@?@AGood Practice @F~h)Donorship||2003-06-17|~rt|A/58/99-E/2003/94, &ZII|||6|
~br|i|~uB=1#eBallistic Missile Proliferation||2002-11-25|~fN|||||
~c"|i|~yn@FPiracy, ~h[@A~ln_PActivity *QWest @A~lmAfrica|Yaoundé ~NJ|2013-06-25|Yaoundé|||||
~bo|i|~yn@F~MY~Mi~pj~w2Gulf @FAden|Djibouti ~NJ|2009-01-29|~DX|||||
~cV|i|Safe Schools &d||2015-05-29|Oslo|||||
~ak|i|~ovCommitments *]Protect ~l)Unlawfully Recruited or Used by _:~tfor _:Groups|~ovCommitments|2007-02-06|^4|||||
+!|i|+M~HC|~Jt+M~HC|1998-06-18|#T|||||
~bu|i|~Jt~q5@FWork|~q5@FWork|2019-06-21|#T|A/73/918, @O|||5|
<E|i|~Jt+M~qh|+M~qh|2008-06-10|#T|A/63/538-E/2009/4, @O||||
~lq|i|~Nw~Dt||1978-09-12|~Dt|||||
~bk|i|~NwAstana @5primary health care|~NwAstana||Astana|||||
~p3|i|Incheon ~DW~jv2030: ~uN@AEquitable Quality ~jv@ALifelong Learning @3All|Incheon &d|2015-05-21|Incheon|||||
^M|i|+f+MBioethics @A~v.||2005-10-19|^4|||||
&"|i|+f+M&VDiversity||2001-11-02|^4|||||
~cK|i|+f_x&YGenome @A~v.||1997-11-11|^4|A/RES/53/152||||
~bt|i|@v+M&YCloning||2005-03-08||A/RES/59/280, @O||||
~iF|i|Recommendation #DEthics @F~JAIntelligence||2021-11-23|^4|||||
=v|i|@vguidelines @3consumer protection||2015-12-22||A/RES/70/186, @O||||
+H|i|~fs@?@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~dj|i|%a*b~J-@FComputerized ~dFData Files||~dx||A/RES/45/95||||
+?|i|~z6@F<o@3~x"wrongful acts||2001-12-12||A/RES/56/83, @O||||
_e|i|~h7@5Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>B|i|~pt@8^a~w2~z1||2004-10-04|@y|A/58/874, @O|||7|
+r|i|Financial ~MR*g||2013-07-01||ST/SGB/2013/4|||18|
~FI|t|@8@5Trade-Related ~pa@FIntellectual ~rh~cu|TRIPS %7|1994-04-15|~zs||1869:31874|1995-01-01||
wto|t|~wM~y7@j=g~h:~fK||1994-04-15|~zs||1867:31874|1995-01-01||
~gq|i|<6_xTRIPS @8@APublic Health||2001-11-14|~xZ|WT/MIN(01)/DEC/2||||
~Ff|i|Kazan ~Bq||2017-07-15|Kazan|||||
+y|i|~G9~ed|~rn~ed;~rn>iSouth Sudan;~G9%7;~rn%7|2018-09-12|_L|||||
=D|t|~sw~hd@Y@5Liability @ARedress ~o7~zZ||2010-10-15|~ra|||2018-03-05||
~ar|t|@8~v[Unregulated ~wF_z~rD~lmArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~ap|t|~GO@F2012 #D~w/~be@Y@F1993 %G@j~be~A:>c~ghVessels, 1977|~GO@F2012|2012-10-11|Cape Town|||||
~u/|i|Malabo +M~GKAgricultural Growth @ATransformation @3Shared Prosperity @AImproved Livelihoods||2014-06-27|Malabo|||||
~lH|i|~GF~I1||2001-03-02|~kb|||||
<y|i|<6%Q@o%Y“World >mSummit” ~vh@jtitle “the ~tu~fj@3>mDevelopment”|<6%Q&d|2025-11-04|~xZ|A/RES/80/5, @O|||2|
=q|i|Cancun +MMainstreaming @j%N@A%g~zz~d!@3Well-being||2016-12-03|Cancun||||6|
~kj|i|~Ds~Jh||2014-11-12|~ra||||8|
<x|i|@8@5~n3~uYIsraeli @ASyrian Forces|~n3@F~tf%7;1974 ~n3@F~tf%7|1974-05-31|#T|||||
~p0|t|~G/2007 ~jm188)|~G/2007|2007-06-14|#T|||2017-11-16||
>S|t|*eRoad Traffic @F1968|~Dm~nZ|1968-11-08|*L||1042:15705|1977-05-21||
_n|t|~Cb|~Dm~Cb|1968-11-08|*L||1091:16743|1978-06-06||
~cI|t|@8^a~w2~HAregarding @j~D5*g|~D5%7|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~eI|t|+e%Y&F@FAmerican ~mM||1948-04-30|Bogotá||119:1609|1951-12-13||
*)|t|^:@a~v[@APunish ~KA||1985-12-09|<j@eIndias|||1987-02-28||
&o|t|^:*eProtecting @j&Y%L@FOlder ~pq||2015-06-15|_A|||2017-01-11||
+.|t|~I8@FOlder =9~h4||2016-01-31|_L|||||
>v|t|~l.Community @FWest +Y<o*e~nw@A~sF||2006-06-14|Abuja|||2009-09-29||
=C|t|~lm+Y_7_[@F~nw@AAll ~k2That Can Be Used @3~cwManufacture, Repair @AAssembly|Kinshasa @S|2010-04-30|~D9|||2017-03-08||
cifta|t|^:~xa@j~ab~GMExplosives, @A~sF||1997-11-14|_A|||1998-07-01||
~vf|t|~F'~J'1995|~F'~mC|1995-07-07|~mt|||2012-09-29||
~cA|t|%9%U@F+g~J.@f~g/||2010-09-10|>,|||2018-07-01||
+p|t|@Y~hd~o7_7~rA||2010-09-10|>,|||2018-01-01||
~eH|t|@Y*]Amend @j~yc||2014-04-04|~d)|||2020-01-01||
~lS|t|@Y@F~wj~o7~jZ|~Co~jZ|2005-10-14|~mt|||2010-07-28||
<U|t|@Y@F~wj~o7~y!|~Co~y!|2005-10-14|~mt|||2010-07-28||
+w|t|~qq~E1||2005-07-08|*L|||2016-05-08||
^i|t|~tl~qq~gR@j~tq|~tlAmendment|2016-10-15|~GZ|||2019-01-01||
~at|t|<6~qq~q-=!|<6Amendment|2012-12-08|~xZ|||2020-12-31||
~fZ|i|~D3Climate Pact||2021-11-13|Glasgow|||||
<Y|t|~uk|=g~h:&F~uk;~h:~D1%7|||||2017-02-22||
=y|t|~A-|=g~h:&F~A-|2022-06-17|#T|||2025-09-15|2|
<L|t|=g~dd&F~tr|WHO ~tr;~tr|2025-05-20|#T|||||
^g|t|Pact @5Security, Stability @A%[~rDGreat Lakes Region||2006-12-15|~tm|||2008-06-21||
>A|t|~mh@j~qC|~mh@jAgency|1957-11-14||A/RES/1145(XII), @O||||
>L|t|~CE&F*b<n@F~y[~tw||2000-10-17||A/RES/55/283, @O||||
~e1|t|~CE@f&F@3~q:||2016-07-25||A/RES/70/296, @O||||
>U|i|Staff ~MR*g|||||||8|
<O|i|~MR~dC@KPlanning, @j@K~pa%YBudget, @jMonitoring @F%H~w2Methods @FEvaluation|||||||7|
~cM|i|@o%Y~pjas a ~KD@F~zy||1971-12-16||A/RES/2832(XXVI)||||
~gw|i|Lima ~DW~uN@A%g~ti#]||2013-12-02|Lima|||||
~a-|i|Oslo ~cr&d||2007-03-20|Oslo|A/63/591, @O||||
~aN|i|~zw+e@3~ddPromotion||1986-11-21|Ottawa|||||
_a|i|~ll+e@3~dd~wT*Qa Globalized World||2005-08-11|~l'|||||
~gB|i|Rio %Q+M>mDeterminants @FHealth||2011-10-21|~fz|||||
~i5|i|~ov+MAid Effectiveness||2005-03-02|^4|||||
~cy|i|Accra %:@3<-||2008-09-04|Accra|||||
~Ez|i|Busan Partnership @3Effective %[Cooperation||2011-12-01|Busan|||||
~iI|i|Bali ~Mh~KySupport @ACapacity-building|||||||4|
~cP|i|~d,_xRole @AMandate %Y@v~GVProgramme||1997-02-07|~tm|||||
~Fl|i|Malmö ~cr&d||2000-05-31|Malmö|A/55/25, &ZI||||
~gu|i|*h~xT*b@!~fb~xjLand-based Activities||1995-11-03|_A||||4|
~bv|i|~GF*b*t@F~ghCapacity|||~kb|||||
~eB|i|~GF*b~vASharks|||~kb|||||
~bw|i|~GF@3Reducing Incidental Catch @FSeabirds *QLongline Fisheries|||~kb|||||
+G|i|~kd@3Securing %gSmall-scale _z~L5@FFood ~rq@APoverty Eradication|||~kb|||||
*2|i|~kd@3Flag State Performance|||~kb||||7|
<u|i|@f%a*b*t@FDeep-sea _z~rD~zn||2008-08-29|~kb|||||
~pK|i|@f%a@5Bycatch *t@A~ox@FDiscards|||~kb|||||
~cE|i|~kd#DMarking @F~ghGear|||~kb|||||
~lQ|i|~pu+M_Z||2005-03-12|~kb|||||
~i!|i|Reykjavik +M~rm_z~rD~zrEcosystem|||Reykjavik||||7|
<A|i|@o%Y~fj@5~h'|||~kb|||||
_o|i|Five ~pu@?@3%g*h~h'|||~kb|||||
=t|i|*h%'@5~oo– For a Planet Free @FHarm ~xj~oo@AWaste|*h%'@5Chemicals|2023-09-30|Bonn|||||
^f|i|*hJobs Pact||2009-06-19|#T|||||
_k|i|Olympic ~sX||||||||
~i4|i|Moscow @o*]End TB||2017-11-17|Moscow|||||
>Y|i|#R#L~v[Violent Extremism||||A/70/674||||
_h|i|~fwForeign Terrorist Fighters (Madrid Guiding ~mE|Madrid Guiding ~wQ|||S/2015/939, &ZII||||
>y|i|~q!~Hh%Y~d8Group @3Syria|&Lcommuniqué|2012-06-30|#T|A/66/865-S/2012/522, @O||||
~cb|i|@8@5~NdAccess||2005-11-15||||||
>C|i|~svInterim @8#DWest Bank ~w2Gaza Strip||1995-09-28|_A|A/51/889-S/1997/357, @O||||
^H|i|~ed||2015-08-17||||||
*I|i|@8~sZCivilians ~M.|@8~sZCivilians, ~M.|2017-12-21|_L|||||
~iJ|i|%Q@8@3~jA@j~lm+YRepublic||2019-02-06|Bangui|S/2019/145, @O|||4|
~gx|i|@8@3~jAMali|@8@5~jAMali|||||||
~bp|i|Peace, ~rq@A&J%'*b~JIRepublic %YCongo ~w2Region||2013-02-24|_L|S/2013/131, @O||||
~u1|t|~h(%'@8~LIBosnia @A~JQ||~wh|^4|S/1995/999, @O||~wh||
~hg|i|~q!@8@3~JM@jConflict @ABuilding a Stable @ALasting ~zy||2016-11-24|Bogotá|||||
~Fe|i|Joint ~g:~IZ||2015-07-14|*L|S/RES/2231(2015), &ZA||||
~bI|i|Package @F=X*b%H%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &ZI||||
~gv|i|Libyan %Q%7||~wm|Skhirat|||||
juba|i|Juba @8~LISudan|Juba ~hc%7|2020-10-03|Juba|||||
~eu|i|<6~l-~LIDarfur||2011-07-14|~xZ|||||
~gn|i|Bridgetown Covenant|||~on||||8|
+7|i|@vDisability Inclusion ~D?||||||||
~bO|i|@f+e@F~mDEducation, ~mDActivity @ASport|||^4|||||
&9|i|@?@A~yV(Paris ~mE|@?@A~yV(the ~ov~mE;@?@A%a@5<5_:Groups||^4|||||
~FJ|i|~CL~MH~vj|~Ed~MH~vj;~sP~MHworld|~wn|@y|A/RES/78/4, @O||||
~ew|i|~jU%YDurban ~z7Conference|||#T|A/CONF.211/8, ~HgI||||
~m0|i|%Q@o@A#R#L@5@f&Jtowards an Integrated @ABalanced ~ru*]Counter @j=gDrug Problem||2009-03-12|*L|||||
~p"|i|#i%Yfourth #X~o6@Fnoncommunicable diseases ~w2_F@Fmental health @Awell-being||2025-12-15|@y|A/RES/80/117||||
~dp|i|%Q@o~bbMidterm ~z7#D%H%Y~kI||2019-12-05|@y|A/RES/74/15||||
~hl|i|~L0united @3urgent action||2025-06-13|Nice|||||
~u]|i|Progress @o%Y@f~wN~z7Forum||2022-06-07|@y|A/RES/76/266, @O|||3|
~e5|i|2021 %Q_x%H%Y~Jx||2021-11-22|@y|A/RES/76/7||||
~eE|i|Lausanne ~Bq||2021-09-21|Lausanne|||||
~m(|i|Oslo ~Bq||2019-11-29|Oslo|||||
~hS|i|>n~Bq||2022-06-23|*L|||||
~m'|t|+Z~uY@j~HA~w2Russian Federation @5=X*b~uA~ox@ALimitation @F~jXOffensive Arms|New START ~fO;New START|2010-04-08|Prague|||2011-02-05||
~K1|i|~g:~JzAgriculture %[Programme||||||||
~Aa|t|~y7@j+Y~GPFree ~h:Area||2018-03-21|~GZ|||2019-05-30||
</|i|~or~cr&d||2005-12-18|~x2|||||
~a)|i|<6~cr&d||2001-11-14|~xZ|||||
~es|t|+YUnion *e~J(@A~wx~op||2003-07-11|~G1|||2006-08-05||
~a'|t|+Y+e@5Democracy, Elections @AGovernance||2007-01-30|_L|||2012-02-15||
_E|i|^:~JI~sX||2001-09-11|Lima|||||
+S|t|^:~xa~op||1996-03-29|Caracas|||1997-03-06||
~Al|t|%9%N@FAntarctic ~zrLiving Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
~LL|t|%9~vA~wG~j[~Mi@A~lm~pp||2000-09-05|Honolulu|||2004-06-19||
~t4|t|~A:~J-@FWhaling||1946-12-02|_A||161:2124|1948-11-10||
~Lu|t|Southern ~pj_z%7||2006-07-07|~kb|||2012-06-21||
<?|t|%9~vA~wF~CJSouth ~pp||2009-11-14|Auckland|||2012-08-24||
<:|t|%9~vA~wF_z~dG~rDNorth ~pp||2012-02-24|~Kz|||2015-07-19||
~K?|t|~A:%N@FAtlantic Tunas||1966-05-14|~fz||673:9587|1969-03-21||
~AV|t|~rk&J@8@5~wx~MY*QAsia||2004-11-11|~Kz|||2006-09-04||
~Lt|i|~jXApproach *]@f~oo~wL||2006-02-06|Dubai|||||
~j!|i|Sharm el-Sheikh %HPlan||2022-11-20|Sharm el-Sheikh|||||
~cc|i|Shanghai +MPromoting ~dd~rD~it||2016-11-21|Shanghai|||||
~kQ|i|Berlin ~Jh||2021-05-19|Berlin|||||
~a,|i|WHO *h~Mm|*h~Mm|2010-05-21|#T|||||
~e0|t|*h~DO@FQualifications _QHigher Education||2019-11-25|^4|||2023-03-05||
~m6|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &ZII||||
ammunition|i|*h%'@3Through-life ~pcAmmunition ~wL||2023-12-04|||||7|
~Aq|i|~jU~vJ#Drealization %Y~mv%[Goals @Aother ~x"agreed ~Higoals @3persons ~FRdisabilities: @jway forward, a disability-inclusive ~Hiagenda towards 2015 @Abeyond||2013-09-23|@y|A/RES/68/3||||
~f7|i|>n+M~uz@AJustice: Meeting @j~JE%YTwenty-first Century||2000-12-04|*L|A/RES/55/59, @O||||`;

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
Déclaration 
Efsedbxerbb EwKcnbdcdduv 
Declaración 
the 
公约
Convención 
sobre 
{uo mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc} 
Declaration 
{eq jadgcdrbq|ao jadgcdrbb|pt jadgcdrbt|ao jadgcdrbco}
{eq mfasfeiie|ao mfasfeiiu|ao mfasfeiic|pt mfasfeiip|ao mfasfeiiao} 
{, namaldqtBbo Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|, namaldqtBcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|, namaldqtBcip Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|, namaldqtBbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|, namaldqtBci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfakbg kfedhderbadelzdao afsedbxageddao mfchkpmdahkb|}
agnakce 
la 
las Naciones Unidas 
United Nations 
宣言
abpdd abdgqme 
New York
{|e|p|ai|c} 
and 
联合国
des 
议定书
Internacional 
of 
关于
{eq ncjleferbq|ao ncjleferbb|pt ncjleferbt|ao ncjleferbco}
{bo mled|asa mlede|aip mledp|bi mledai|ai mledc} 
sur 
Programme 
LasleCcdb{c|q|t|ci|b} 
Convenio 
abtibah abocaoc {bbargdai abjnci abdogfC bbrdice abiade|bargdai abrdice abiade abjnci abdogfC|abyamj ih abargdai abjnci abdogfC bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC} 
annex
{q|b|t|co}{| Icynpdefandao afsedbxerbb kfpne} 
{uc fpjaganqBbc mfbdrbmu|uv fpjaganqBbv mfbdrbmag|ui fpjaganqBbi mfbdrbmei|uib fpjaganqBbib mfbdrbmeib} 
para 
Convention
jehetB{bohq|csahq|ciphq|bihq|cihq} 
internationale 
d’action 
Protocolo 
Protocole 
Protocol 
{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib} 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb} 
los 
Hcjleferb
for 
pour 
on 
tibah 
international 
Agreement 
abagnakce 
Protection 
protection 
行动纲领
l’Organisation 
Protección 
abdgibke 
{的|}
{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc} 
的
Principios 
Principles 
{bo mfakajal|asa mfakajale|aip mfakajalp|bi mfakajalai|ai mfakajalc}
développement 
abmfbce 
h dcxejadduib ejkeib, demfeglcdduib mfakbg wcxamehdahkb 
Icynpdefand
Acción 
against 
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
保护
发展
contra 
Gfasfeii{e|u|c|p|ao} ncohkgbo 
NhcawB{eq ncjleferbq|co ncjleferbb|pt ncjleferbt|co ncjleferbco} 
问题
del 
政治
Desarrollo 
Unies 
@2{q|b|t|co} 
@CNations #y
@e@t
国际
@5@j
@hJerbo 
行动计划
contre 
jehetBb{chq|vhq|ihq|ibhq} 
Accord 
Principes 
协定
@FAction 
Convention, 
prévention 
abtibah 
en 
las 
Plan 
abljfgfsfb 
Geneva
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
Gfakajal@z
Seguridad 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
世界
Hamaldbkclzd@nj Scdcghjbi jadgcdrbqi ak 
Development
Guidelines 
sécurité 
abagnak 
{bc mfegble|bv mfegbl|bi mfegblei|bib mfegbleib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
@Jle 
Sustainable 
autres peines ou traitements cruels, inhumains 
guhajasa pfagdq Qcdcfelzdao Mhheiwlcb 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
@gpolitique 
icynpdefandasa 
生物多样性
Inhuman or Degrading Treatment or Punishment
Internacionales 
développement
ljfgfsfb 
可持续
安全
权利
General Assembly 
l’interdiction 
nlq fexgbgetBbvhq hkfed, dc bictBbv guvane 
{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco} 
条约
@k》
abiabdc 
relativo 
日内瓦
@X{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }visant à prévenir, réprimer 
Directrices 
relating to 
Implementation 
Traité 
icynpdefanduv 
mfcnpmfcyncdbq mfchkpmdahkb b psalagdasa 
Rights 
racial-discrimination-declaration
Conservation 
conservation 
艾滋病
Political 
@iPolítica 
Landlocked Developing Countries 
Prevención 
Suppression 
dans 
regional-cooperation-declaration
ma 
@F@j
@m@t
国家
@e@1
Wejplzkekbgd@nj Dadgcdrbb 
g awlehkb 
@Xfacultatif se rapportant 
@ca 
组织
Agreement
ncohkgbo 
@a#D
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb} 
年
Framework 
Mundial 
Optional @Yto 
Tratado 
aux 
{问题|}#g议@-#w@w
武器
Agenda 
Alto Nivel #BAsamblea General 
Development 
à 
kdi abpidab Bcj abdujfie 
ncohkgbo
personnes 
Declaration
Prevention 
Represión 
@J#f
人
#Jdirecteurs 
Cooperación 
非法
Trafficking in 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
{| de la Organización Mundial del Comercio} 
GalbkbAchj
儿童
行为
Gagchkj{e|b|c|p|ao} 
Hasagaf@z
kfaim @x{abhdfHrce abmhca|abmhca abhdfHrce} 
@vStandard Minimum Rules @3
London, Moscow @AWashington
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxwfw|abdlamz} #Zabwfice 
agnak 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
Organization 
coopération 
du 
#[12 egsphke 1949 sane, @T
Cooperation 
Estados 
Geneva 
abmfbc 
counter-terrorism-strategy
icynpdefandao 
mise #Pœuvre 
phkaoAbgasa 
terrorism-declaration-1996
world-declaration-children
任择@D
禁止
Cultural 
{和|与}
discrimination 
Human 
annex 
b #Ygbnag awfeBcdbq b dejexedbq
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
entitled “Universal health coverage: 
#Sabaxgcajc 
Conventions 
@J@t
@3@j
@ehaut niveau @el’Assemblée générale 
Standards @FTraining, Certification @AWatchkeeping 
@a@5
非洲
%YUnited Nations
Global 
child-victims-guidelines
children-care-guidelines
education-discrimination
johannesburg-declaration
older-persons-principles
武装冲突
{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}
{eq icynpdefandeq jadgcdrbq|ao icynpdefandao jadgcdrbb|pt icynpdefandpt jadgcdrbt|ao icynpdefandao jadgcdrbco} 
{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco} 
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
#.j MFfbjedhjao vefkbb mfeg Aclagcje 
#QNaciones Unidas
Justicia 
broadcasting-principles
displacement-principles
economic-rights-charter
south-sudan-hostilities
xeBbkc 
Desarrollo
Vienna
abjnci abdogfC 
cultural-property-guidelines
Nuclear 
abpobqe 
in 
{abljfgfsfb abdbqk labdcDak|ljfgfsfb abdcDak} abpnjckc bqkfk abthoah fabuifl {luph qkfk|abdgibk lqkfk} 
{bc fpjaganqBbc mfbdrbmu|bv fpjaganqBbv mfbdrbmag|bi fpjaganqBbi mfbdrbmei|bib fpjaganqBbib mfbdrbmeib}
&gprivilèges #limmunités 
Dadgcdrb@Pa 
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
lfbacag &1twaj abtrjaGag abxaye {bdrbo qkfk abthoah|bbdrbo|abgalie bdrbo qkfk abthoah|abgalie bbdrbo}
to 
zone exempte d’armes nucléaires 
document 
@WFacultativo 
Armas 
Charter 
Universal 
Unlawful Acts 
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
intercountry-adoption
mauritius-declaration
mfegev 
non-intervention-1981
nuclear-material-2005
nutrition-declaration
revitalised-agreement
@R@t
@a@e
Elimination @F
首脑会议
torture #l%hou dégradants
行动
slavery-supplementary
small-scale-fisheries
statistics-principles
statutory-limitations
stockholm-declaration
terrorism-declaration
world-food-conference
@o@5
{uo mejk|asa mejke|aip mejkp|ui mejkai|ai mejkc} 
&Mabxay labqkfk abdmhce fabocaoce
Nkaf{ao mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc} j Qeeshjao jadgcdrbb 
Torture @AOther Cruel, %o
a wafzwc #bhkerbadefduv mlekFafi, fehmalaycdduv 
corruption-inter-american
准则
战略
@CNations Unies
Internacionales
&h权
African 
Treaty 
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
%XmfaFblejkbjc dcbdFcjrbadduv xewalcgedbo b #)
Eliminación 
Gfbdrbm{u|ag|ei|eib|ev} 
Utilización 
World 
illicites 
international
打击
框架
消除
管理
#eTransnational Organized Crime
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
terrorist-financing
torture-declaration
underwater-heritage
unesco-constitution
victims-declaration
vienna-human-rights
@m@1Privilegios e Inmunidades 
Actos Ilícitos 
Criminal 
Discriminación 
Measures 
@4@t
Código @eConducta 
&Mabxay labqkfk abakgyamce fabargdaice fabDkance
Code @FConduct 
不&h道或有辱
Adicional a @1Convenios 
Privileges @AImmunities 
社会
#Pmatière d’exploration #ld’utilisation 
dcxejaddasa, dchaawBeciasa b dcfcsplbfpciasa 
Organización 
Persons 
Protocol
abpoaoce 
abpuxay 
abqcfahag fabhlagag abljce abdvmme labahkjaA
fexgbkbq 
gestion 
internationales 
l’utilisation 
mfanagalzhkgcddao wcxamehdahkb
visant %]
基本#3
小岛屿#q中%0
我们@/
犯罪
酷刑#h+m残忍
Fixed Platforms Located #DContinental Shelf
Wejplzkekbgd{uo mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc}, @T
bbmfb abrEjce abyBcje abhadce
le 
l’espace 
régissant 
#w@w
Cartagena 
Charte 
Conférence 
Espacio Ultraterrestre
Prohibition 
States 
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
hakfpndbAchkge 
ibC 
附加@D
#mHumanos
abpdd abdgqme
abtAanc {abdbqk lagnakcag|tbC agnakcag} rhcn {abdikfme nc|abdIjxe} 12 Jl/pBowo 
fondamentaux 
qncfdasa 
@YAdditional *]@j&L&]
Action
Pacte @7#9%-#2civils 
hong-kong-ministerial
north-pacific-fishery
south-pacific-fishery
文化
议程
@e#d@e
#l@t
Safety @F
@La gxebiaakdaCcdbqv %jJerbo b 
#Pfaveur @Cpays 
@fCovenant @5Civil @A%Q
#h平
{abdihc labfkace|luph abfkace} dh abpdjaA 
@8#DResolution %YConflict *Q
待遇或处罚
nccha byabq ablbmah abhadce Bcj aboaqbce
制止
Social 
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
y &D
#BReunión 
%l@J{le VIH et le sida|le VIH/sida} : 
Justice 
Marco 
OpjaganqBb
bdsanqe 
bhmalzxagedbq 
havfedcdbb 
mesures 
principes 
{|le |du |au }
{问题|}@-#g议@-<i
*bLeast Developed Countries *bDecade 
Beijing
Forced Labour #M
abiabdce 
abkjyhe fabowf abdobq {Am|ibC} abonh 
almaty-programme
apartheid-sports
arab-league-pact
beijing-platform
between @j@v
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
Code @econduite 
%]@t
illicite, non déclarée #lnon réglementée
12 August 1949, @A%G@j
@ba 
Ilegal, No Declarada y No Reglamentada
Pequeños &KInsulares #P*K
bbqm dh dxawj absfajD bbngje 2015-2030
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
#i%Y#X@5universal health 
abyBcje fabpobqe abxncne 
sane 
{abdfrve|abdjgsle} Am obade abdhyag abDalge {abkazde|abdfrfme|abfakie} 
@ainteraméricaine 
armes 
international-years
关系
Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} 
@Xfacultatif 
Aclagcje
Buenos Aires 
Medidas 
Paris
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
内陆#q中%0
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
@WFacultativo{ de la Convención sobre los Derechos del Niño|} %C
@m@1
@o#D
Carta 
Fisheries 
Washington
abghdce abdogmade 
abmfb 
africaine 
democratic-charter
promotion 
促进
措施
支援最不发达
管辖范围以外
贸易
Addis Ababa
Alto Nivel 
Conference 
Diversidad 
Maritime 
concerning 
l’accès 
mfegahpnbq 
mondiale 
qkfk 
relatifs 
vienna-declaration-lldc
violence 
@e@u
Illegal, Unreported @AUnregulated Fishing
_wNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
y @t
fBcjv dh Ajfl &Epf abdvche
main armée %]l’encontre @Cnavires 
%G@jStatus @F
fabrication #l<ftrafic =hd’armes 
petits +]insulaires #P%q
@a*b
xejadev b awuAeqv hpvampkdao gaodu
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao} j 
{eq|ao|pt} 
@R&D
bdhi abycm <4ghFcd fjmiv fabkAaG 
#C性*n受{难|害}者
&Hpersonnel 
*eBiological Diversity
+dNucleares 
@K@V
Aplicación 
Armed 
Conferencia 
Control 
Ginebra 
@J#-@etoutes #fformes 
Illicit Manufacturing @F@A&lFirearms, 
Tortura y &(o Degradantes
moving together *]build a healthier 
sfeynedhjbv b malbkbAchjbv mfegev
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao}
#I{de l’Organisation mondiale de la Santé |de l’OMS |}&g
%O>b=,@Cressources halieutiques 
expanding our ambition @3health 
jadkbdcdkelzdai CclzFc
paris-commitments
thuaG dhwke xabce dh *Pabhffce 
xadc, hgawandao ak <)afpybq, g 
Icynpdefandao 
ahpBchkglcdbt 
cape-town-2012
ccw-amended-ii
central-arctic
decolonization
doha-amendment
doha-financing
doha-programme
financement &H
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
#P@]sans littoral =Ydécennie 
<8rdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &Z
Lacnbdcdduib Шkekeib Micfbjb 
abkdj fabprjad abodafce abpxjC
dfFnc @xfabpnjam abdjglwch lva
dmfhe kfaim 
gaafpycdduv 
permanent-sovereignty
psalagdasa mfegahpnbq
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco} %X
一切形式
鱼类种群
>6{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #H
mfejkbAchj{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} 
#olabgmalcj abgc ggxHva mfbe 
africa-democracy
documento final 
doha-ministerial
health-personnel
oslo-ministerial
trafficking-2017
wafzwc #biafhjasa hpnavanhkge
{人民|民族}{权|权利}*.
%kd’actes =h#G@t%b
&DTráfico Ilícito 
bhjafcdcdbb dehblbq 
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco}
%YHigh-level 
1949{|،} fabdgibk lqdace Aqaca {abdhaEiag|abhEaiag} 
@sqFj aogqmaD fthgar fgxEch 
Torremolinos 
abagraj 
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
fqkfk abthoah
hague-conduct
high-level political forum @5sustainable development 
human-cloning
ilo-centenary
ipoa-capacity
ipoa-seabirds
madrid-ageing
mandela-rules
%Z=d@eTodas #QFormas 
Model Strategies @APractical =X#D
@K#L@3%S*bDecade 
%U@F+g#e@j>c
%]l’égard @Cfemmes
abdgybe labgraje dh _Uabdbsce 
Dadgcdrbb #E%Xiafhjaip mfegp 
derbadelzdai b icynpdefandai 
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
telle que modifiée par <f@X
unidroit-1995
wreck-removal
{e|u|c|p|ao} 
养护#h
Nhcibfdao 
Violencia 
lutte #G@t
relations 
#"Cambio Climático
#0l’instauration d’un nouvel ordre économique 
#PAfrique
*aliberté syndicale >b@"&H
2011-2020
<b+l=2&h格
=l对妇女
A/RES/2200(XXI), @O
Directives 
Estatuto 
Gfbdrbm{u|ag|ei|eib|ev}, #H
Narcotic Drugs 
Stratégie 
abddgbsag abDkance 
abdiavme abhdfHrce 
abnAaG 
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
labrjazd fliA {abpniab|abpidab} abpxjC abdjgsle <8
plates-formes fixes situées %fplateau continental
wbalasbAchjai fexdaawfexbb
well-being *Qa post-COVID 
#mHumanos y 
%'*eClimate Change
@caw avfedc 
Afectados por Sequía Grave o Desertificación, 
Genève 
Lucha #r
Ministerial 
Ordenación 
Qlawelzd
Rights
Règles 
Their 
Weapons 
accra-agenda
applicables 
beijing-2010
dlamz 
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
l’homme #l
maintenance-abroad
nairobi-unep
oau-refugees
portant création 
protocol-iii
psychotropic
rome-statute
safe-schools
sanitaria universal: avanzar juntos @Rconstruir 
slavery-1926
{de|del} 12 @eagosto @e1949
#N>bmaîtrise @Cmaladies non 
@]durable %]l’horizon 2030
@jExploration @AUse @FOuter 
mfchkpmlcdbqv b dcjakafuv nfpsbv ejkev, hagcfCeciuv 
#Pmatière 
&2#h控<1病
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
补充@D
#!%-peuples indigènes #l
@guniverselle 
@sdhFde abfqme abpnjckce 
Financiación 
Havbdhj
Health 
JeCe awBeq mfbgcfycddahkz PFFcjkbgdaip fcCcdbt 
Transboundary 
Vienne 
ablqaj 
beijing-plus-5
computer-files
internationaux
labpwnab abdjglwch labkfag abdobqe pf abrdaiag 
l’implication d’enfants %V#fconflits armés
rdci ='dh abaxgnaG abkojc
substances qui appauvrissent @tcouche d’ozone
vienna-midterm
&IxeBbku ycfkg ~a3jadFlbjkag dcicynpdefandasa 
lqdace abpwnab fabgiafh &1{drab|dcmah} abglhc 
{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
#B%T#vDelito _1*E
#q筹资#u
#xSin Litoral _"Decenio 
%XmfcnakgfeBcdbt 
1990-12-14
@lInteramericana 
Aclagcje 
Am obade abdbaqe ablqjce
Financing 
Governing 
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
nahkpmc j bdFafierbb, pAehkbb awBchkgcddahkb 
relatives 
tuberculosis-2023
xe mfcncleib ncohkgbq derbadelzdao tfbhnbjrbb
{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} 
使用
关@/知识产权
尔逊·曼德拉
歧视
第二
贩运
高级别
Convention-cadre #A&gchangements climatiques
{abdihc ldsanqe|luph dsanqe} {maG abob|abob}
&[bagnakce 
&s守则
=1@3Special Procedures 
@:Básicos 
Access *]Information, Public Participation 
Action 
Beijing 
Biodiversity 
Constitution 
Estrategia 
Icyeicfbjedhj
Montreal
Nairobi 
Plataforma 
Reglas 
Relaciones 
Sostenible 
Vhkeg@z
abaogjagcrce 
activités 
%f+id’organisation #l@enégociation 
Small Arms @ALight 
b dejexedbb xe 
>i@jRepublic @FSouth Sudan
~c/或武装团体
#Pparticulier 
特权#h豁免
prostitution @Cenfants >bpornographie mettant 
&1pnjckca
@gministérielle 
马德里老龄#u
@:Rectores 
@sqdace 
Sociedad #BInformación
addis-ababa
agenda-2030
agenda-2063
aogjagcrce 
au-corruption
autres 
darfur-doha
dhi ^7fabimabe abrhazce
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
抗<3药性
粮食%t
#O#({abdihc labgBwce|luph abgBwce} abyqce 
Acceso a @tInformación, @tParticipación 
Estupefacientes 
Other 
biens culturels 
g akjfukai iafc 
higher-education
iom-relationship
labHsjC abohfce abxadoe fabolich bthuaG <"
ngo-arrangements
slavery-protocol
trafficking-2021
youth-high-level
会议
暴力
规则
#E%X#)kafsaglco ltnzib
#R#L*]Combat &lPersons
#mCiviles y Políticos
<gextra-atmosphérique
@mProhibiciones o Restricciones #vEmpleo 
Sustancias {Sicotrópicas|Psicotrópicas}
^?{bc|bv|bi|bib} jadgcdrb{b|o|qi|qib|qv} 
bkfaim abddajoe #jgfFcn abiadbch abyqcch 
l’aviation civile *w
nlq debicdcc fexgbkuv 
&Imfbdqkbq namaldbkclzdao aklbAbkclzdao 
Madrid #"Envejecimiento{, 2002| (2002)|}
dcmah aogsuan faogxmad ~b-abxajrc، lda 
%'@3Disaster Risk Reduction 2015–2030
%YMarine Environment 
&.%D{四|}%A
&7idb 
*xghcv Fafi 
+BAll Forms 
1949%"8月12日
2024-2034
=]*:{、|，}=]未来
=gSummit 
=j跨国有%6<a
@,ldjsE abdIooag abfwhce bgiEcE fqdace 
@6abmfqe 
@k(第
@lÚnica 
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfakajal{|e|p|ai|c}, 
Gfegbl{e||ei|eib|ev} 
Ginebra
Guiding @?@5
National 
Organizaciones 
Rio @eJaneiro
a mfcjfeBcdbb jadFlbjke b mahkfacdbb hkewblzdasa 
<,@F^C@!@FVictims 
Crime &e@A=V
Solución #vConflicto #P
%fcontrôle @Cmouvements transfrontières 
Constitución #B
dfhgjcab #jabdfam abdoghnme bwlke abpfEfh
supplementing @j@v@a=n
&1{dcmah|drab} yfh abobd fabpdh abmfbcch
Prevenir, Desalentar y Eliminar @tPesca 
Organization
Protocolo{ de 2005|} {relativo al|del} 
Regulations 
The Hague
Treaty
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
labgmalcj abjadce tbC abkAaG <8abtjval 
mfcnakgfeBcdbb 
mfcnpmfcyncdbb 
nchqkblckbc 
oau-mercenaries
vienna-crime
{与|和}
~cp&H12 août 1949 #9
修正案
公民{|权利}^,#w%u
协议
原子能机构
名古屋
囚犯待遇
小%/#h轻%/
欧洲委员会
毛里求斯
特别
环境
计划
防止
马拉喀什
高度洄游~a8
麻醉品单一
%P#u@/<i
%XgcBchkgei, fexfpCetBbi axadaguo hlao
@9#abdiaccj abgmjcl fabtraEe fabxnaje 
@G各国
Fishing 
Stolen or Illegally Exported &VObjects
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
sahpnefhkg
small-arms
space-2030
spent-fuel
tlatelolco
tokyo-1963
éliminer 
#G<ftrafic illicite 
#Q&/con Discapacidad
#l@Jleur destruction
2014-2024%"十%"&:@'
>h{Bcj abdimce|Bcj aboajce} fdsanqgva
@,labrfahl abdmhce bbaxgwan &Mbbpwnab
@4l’amélioration 
Developing Countries
Montreal @Y@5Substances that Deplete 
Nuclear-Weapon-Free 
Xnbd^DdefjakbAchjbv 
abdihc labgiafh ncda lch lbmah abrhfl
kafsaglb nckzib, nckhjao mfahkbkprbb 
#/Alimentaria 
#C刑事法院
+z&f@e{|los }=U
aw PjadaibAchjbv, harbelzduv b jplzkpfduv mfegev
children, child prostitution @Achild pornography
#P@tExploración y =f#v
Equitable Sharing @FBenefits Arising from 
aspects propres %-problèmes @Créfugiés 
%Xgamfahp a 
@Jl’intégration #B
民用航空
蒙特雷共识
<8rdci pusab abgiyl fabgdccE abkazdch 
#g议
&gtravailleuses #l^!
Madrid {|de 2002 }%f
labibakag abfmce fabgiafh lch _Cfnka 
#QActividades 
%FVoluntarias 
%balimentaire 
=j&h口~dZ*A#F
@sdrbo pfjfla 
Civil Aviation
Comprehensive 
Environmental 
Especialmente 
Fundamentales 
Nelson Mandela
Non-custodial 
Peace 
Supplementary 
agnakcag rhcn 
bhmalzxagedbt 
colombia-final
commitment *]effectively addressing 
dIgdj abkde %B
fcsplbfagedbq 
guhCci pfagdc 
our-ocean-2025
pmfeglcdbb bib
sahpnefhkgeib 
哥本哈根@w
培训+l发证
气候变化=k
种族
精神药物@k
脱离接触#K
%'*eTobacco Control
&.@B*:法%A
&HSommet &,
*z@x>.>7~bflabpuxay
=9with Disabilities
@G%P毒
@RPrevenir 
@hJerbo
Educación 
Prohibitions or Restrictions #DUse 
Punish &lPersons, Especially Women 
abdhgdch tbC pkbcag kfdce pf tDhce 
ajfpyetBco 
bqdace 
certains ~etactes survenant %]bord 
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
{bo|asa|aip|bi|ai} 
África
Юsa-NahkaAdao Mxbb
进一步*/
%Z@)Física %1Materiales Nucleares
Certain ~eXActs Committed @5Board 
Fabricación >1Tráfico Ilícitos 
_Uabdbsce abnsjce abdgybe labgraje
%:{“Espacio2030”|Espacio2030}
&1abdoazb abrhazce
*QAfrica
+bfinal 
<[财产
Basic @?
Bcj abdujfie 
Bienes Culturales 
Cumbre %(
Enmienda 
Food Security
General 
Humanitarian 
Non-Proliferation 
Objects Launched into Outer Space
Pacte 
Psychotropic 
Trade 
Viena 
_:Robbery #eShips 
abbarzch
@e#Q
jafcdduv defanev b defanev, gcnpBbv mlcicddao 
*Q@jField @F~fCJustice
mandat au titre @Cprocédures spéciales 
#0@t%bsociale (norme 
#Pfavor %1^5
+Y+e@5&Y@APeoples’ 
共#h国
%-#2économiques, sociaux #lculturels
#mEconómicos, Sociales y Culturales
=Y%k#Bcapture illicite d’aéronefs
dh rdci rfahlv fdsanqgv fabkAaG ibcv
%8%Xmfawlciei hkefcdbq{| 2002 sane}
&h员
*]Prevent, 
@s@xbkahfh 
#vPatrimonio 
%ZResistencia a @1Antimicrobianos
&Hpatrimoine 
2030 %:@3%g#]
All =9from Enforced Disappearance
Aviación Civil #6
abdfFnch abdsbnch lthnaH abkfahch
abdogmade
abgiafh 
abihn Am 
abmfbc
abpvman abthdazce 
abrhazce 
abxwe ~d[bbghfi ablcfbfrc bbngje 
agenda-21
ai-ethics
antarctic
apartheid
bali-plan
car-peace
covenants
criminalité 
dcDak 
dhFde 
enfants 
enmendada por &D@W
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
利用
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
太平洋
指导#3
无核%/区%z
海上
责任
资源
@a*a
Dancjh@zmagcncdbq, @TmfchcAcdbq 
ibdbielzdai gaxfehkc nlq mfbcie 
ibsfbfptBbv gbnag nbjbv ybgakduv
l’esclavage signée %]~cp<f25 
~bd*Pablsgjcfbfrce (ablcfbfrce) 
&k劫持航空器
(No. 
*B第十届~f:~e7
1949-08-12
1950-10-21
@9#abdhi abgbfD {dh|abhard ih} 
@mEstupefacientes
Acte constitutif 
Consensus 
Copenhague
Education 
Eliminate 
Genève
Mauritius 
_yAfricana @e~cl%1Pueblos
~hc@AReconciliation *Q
g Zekbdhjao Micfbjc b Defbwhjai wehhcodc
%Ca @t
Smuggling @FMigrants 
#/~iaPlataformas Fijas Emplazadas #P
<.#lpolitiques
@i%ZInadmisibilidad #BIntervención 
%Xgamfahei 
@srhcn 
Estrategias y ^3Prácticas Modelo 
#2@C&chandicapées
卫生
及其
#Q&/#r#QDesapariciones Forzadas
%Y~bsconvened under @jauspices 
&.~i/@w^Q{和|及|以及|与}&.
>e#fmoins avancés =Ydécennie 
@M+z&f#vApoderamiento Ilícito 
Monterrey 
New Partnership @3Africa’s #]
Outcome +b
Prisoners 
Rotterdam 
Strategic 
Víctimas 
_7~bC_PNavigation
abujase abrmcme <vghdce pnjckca
aw pmfexndcdbb mfbdpnbkclzdasa 
dagasa %mPjadaibAchjasa mafqnje
giEcE adgDab onh abycm &1piabc 
hagcBedbq 
hague-1907
mfbdrbmag 
mfeg 
phfai abqcfahag abljce abdvarje
pollution 
sharm-plan
xemehag nelcja ibsfbfptBbv fuw 
~b-abxajrc
~bXafsedbxerbb xnfegaavfedcdbq 
~ifMenos Adelantados _"Decenio 
不报告+l不管
大陆自由_K区
%V<fdomaine 
%rhaBfca{ - |-}sfaba{| }bdlfj 
Buenos Aires
DadFcfcdrbb 
Fish Stocks 
Hamaldbkclzd
Qcdcfelzdao 
Rome
République 
Voluntary %a
YejltAbkclzd
^Wlégères 
abhadce Bcj aboaqbce bbikm ~fh
ablqaj
abqdace abdamce bbdfam abhffce
aichi-nagoya
awchmcAcdbt 
infractions 
jplzkpfdasa 
lghncH abrEG abqamc iuj dh ~ip
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
经济
蒙特利尔
领域
*uabrljc{|، 1930| biad 1930}
1949 
='~hFftbC pkbcag mchce fbBfce
>l~i?定平台%t
>n~bB2014–2024
@5~cwDestruction
Asia Sudoriental
Enfermedades No Transmisibles
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
@g@Jl’inadmissibilité @el’intervention 
involvement @Fchildren *Qarmed conflict
@4l’éducation, @tscience >bculture
%Xmfcnpmfcyncdbt, hncfybgedbt b *x=7
Parts @AComponents 
Formación, Titulación y Guardia 
<j*a#N@Crisques biotechnologiques
Stratégies #l>!concrètes types 
#za 
>l危及~jc航行
@a#A%f+i#B
g haakgckhkgbb h 
#Phaute mer 
#REstratégico +z_OBiológica 
@M#"Trabajo 
~fg&.%D四%A
不容干涉
十%"期_I%0
基本自由
难民地位
#f&c#G#fdisparitions forcées
%)@j%9%L%YChild 
@)~ia~jY%1Conflictos Armados 
@B~in#h有关~in
@v_N@5South-South Cooperation
~kB{、|}=5{、|和|及|}<[%u
发生*n时#p~h6
应对#?毒品#u
#8#Z@,labdkagbch abtjvalcch 
%lissue 
&Hcrime 
*/情况
*hCounter-Terrorism Strategy
+E纲要
@m^3@REliminar &DTerrorismo 
Asuntos 
Bangkok 
Central 
Illicit 
Natural 
abthoah 
alma-ata
amr-2016
associés %-~fWou %-groupes 
aw pfcsplbfagedbb jadFlbjke 
bbghdce 
budapest
cedaw-op
crc-opac
crc-opic
crc-opsc
fljhadr 
gaafpycddasa fexwaq +)hpnag 
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
un Nuevo Orden Económico #6
yokohama
~bflabpuxay، flxaye abhoaG 
最<0则
&gpires formes 
(№ 
+jpénale
2001-2010
='imcdc abrhoce
=l&k+l~j,制捕
@/@k
@cEfsedbxerbb eFfbjedhjasa 
@fLaw _QFriendly Relations 
@hJerbo, #H
A/RES/55/25, &Z
Access *]
Additional 
Amendement 
Asistencia 
Bangkok
Cadre 
Children 
Compromiso 
Document 
Economic 
Ejecución 
Estado 
FbxbAchjao 
Indigenous 
Labour 
@i@e
@J_R%]l’information, @tparticipation 
as a driver @Fsustainable development
Marinos y Oceánicos y su Subsuelo
@Cenfants
havfedcdbq b &Q>8wbafexdaawfexbq 
Amérique latine #l%V#fCaraïbes
@8governing @jrelationship ^a@A
~anjadFcfcdrbb %X
Sendái +zReducción #vRiesgo 
&L_7Amelioration %YCondition 
pAehkbq nckco g ~a3jadFlbjkev
月球#h+m天体
#q#u#?+C
@a=Y~a?#Bnavigation maritime
Desertificación #P@1^5~co#P
{abxwfw|abdlamz} #Z#abtmaje 
&Hmilieu marin 
@4<f@]
London
Madrid @f#R#L@5
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
República 
Rotterdam
Règlement 
States
Zona Libre 
abargdaice 
abhFad abpoaoc 
ablcze ~gldh abphuwe abljce
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
kdi abaogcbaG ~fp<8abwazjag
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
réunion 
tiame vcsbe abmcfh abocamce
traitement 
{a haxnedbb|aw pAfcyncdbb} 
~b9volontaires 
与_K有~dV
公民及#w%u#C
司法
巴黎
建立
弹药
斯德哥尔摩
武装抢劫船
活动
美洲
部长级@w
防治荒漠化
阿拉伯
非拘禁_H
：团结一致
#jabdbfDag abiAfce abDalge
among <o*Qaccordance with 
debvpnCbv Fafiev nckhjasa 
hakfpndbAchkgp Юs — Юs
hgqxeddasa h dco mcfhadele
leurs pièces, éléments 
lycBgva abdimbe lljfgfsfb 
rclqv PFFcjkbgdasa <7%3~ex
~dKQlawelzdasa mlede %8~e!
~ebWeapons, ~cwAmmunition 
~gkabqje abkajce abpnjckce
#)dcxejaddui xevgekai ~fX
Funcionarios Encargados @eHacer Cumplir @t
~dC@jActivities @F<o
traite @C
#c^Dmansakagjc b nbmlaibfagedbb 
%2a +ufcwcdje, @T
y {|el }#U
%Q+MHIV @AAIDS: 
示范+U#h实际
#BAsamblea 
#l{|les |des |aux }règles 
%Xbhhlcnagedbt 
@a#!%-
Programmes @5%gConsumption 
~bbMeeting %Y%v
约翰内斯堡
船舶压载水
%V#faffaires intérieures 
+zPaz _1Reconciliación #P
<gcomme moteur &H@]durable
g jahibAchjac mfahkfedhkga
~g8<8poao abmch pf abdigkm
%0_J区域*:%n
&U{发展|研制}+l生产
&a^U{nc|ibC} abrjn abkajc
&gstupéfiants
*Jsfeynedhjasa dehclcdbq 
*eRoad Traffic
1961 
=Ypaix >bréconciliation 
@l%Z
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Law Enforcement Officials
Practice #D@fRecruitment 
UpPdah-Mofchhj
_"Tratamiento 
abdbqk labivm 
abgjaD %BabDkanc fabwlcic
abpdh abBHazc 
bhmalzxagedbb 
dcxegbhbiahkb 
dyacm abpodas 
h mamfegjeib, gdchcdduib 
jakafuc iaspk 
kjwarhe bbobade abpqcazce
l’abolition 
nahkaodai kfpnc naieCdbv 
organisations 
programme « Espace 2030 
~d-Continental
~d.Mínimas _Y
~iaCapturas Incidentales 
《2015-2030%"~i-风险=k
#vConsejo 
*Pabhffce 
*]Combat Desertification
+hbbdhgmC +h*Mabdihc ~dN
1966-12-16
@9abfqcme bbdxmjag bohe 
América Latina >1Caribe
Bridgetown
Chemicals 
Corruption
Defkevcdhj
Hong Kong 
Iegfbjbohj
Marrakech 
Pacifique 
Paris 
Pesca 
Reduction 
Stockholm 
^?@baw plpACcdbb pAehkb 
_4Refugees
abkfaim fabdlamz #Z@,~dl
abscdcazce
antimicrobial resistance
bdFafierbaddasa awBchkge
corruption
deuxième 
fpjaganqBb
ghncH 
icynp 
kcffafbxie
kfaim 
lch @x
l’État 
manncfyedbt mfegamafqnje
mcfhadele 
ndq %3&Q=)
relativos 
{ (Gefbyhjbc mfbdrbmu)|}
{abobwe abkAazce|abkAaG}
~fefehagao nbhjfbibderbb
京都
作用
妇女
@C#2@e
&J*QRespect @FIntercountry Adoption
vente d’enfants, @t~eh#Pscène 
aw ~a]b naiasekclzhkg g hFcfc 
Montreal %Ca #QSustancias ~kU
&2<a#h*-
y Otros 
%V<fcontexte #B
%Y%v#Dprevention @Acontrol 
*]@j
@a@U
Lune #l#f~etcorps célestes
signed at &L@525 September 
%XphkaoAbgaip 
=]*:+l=]未来
@l_Y#"*s#v
残疾&h%u
罗马
#jabgibcd <vabghdce ~ix
#oltiahag dyacm abpodas
&1{dcmah|drab} aogsuan 
*/&.@B~g-^Q@/
A/CONF.177/20/Rev.1, &Z
Acceso 
Aehkb Tbvasa 
Aspects 
Convenio
Conventional 
Council 
Dbiwcflbohjasa mfarchhe
Delincuencia 
Delitos 
Espacio Ultraterrestre 
Independence 
Indian Ocean 
Integración 
Johannesburg 
MFfbjedhjasa 
Mejoramiento 
Nouveau Partenariat ~ms
Pacific Ocean
Persons
Platform @3<-
Pueblos 
Relationship 
Rome 
San Francisco
Semipalatinsk
Statut 
Trabajadores 
^9forcé
_]~cY{|,} ~jC
abdhFde 
abhEai 
abimabe 
abkAaG 
abkahfh 
ablbmah 
abpwnab 
bangkok
beijing
bycatch
charter
chicago
cluster
conflit 
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
mukaj &0
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
@g@e
_xInadmissibility @FIntervention 
%k@Cactes 
#0@t&X(emploi #l
*QLatin America @A@jCaribbean
hgawanc ehharberbb b *Jmfege 
*f+X#h民族权
>m>4@3a Fair Globalization
Mantenimiento #BPaz _1#/+W
+dPequeñas y 
@v%9Law %YSea 
Nagoya @Y@5~l8Genetic ~dG
#P@1Planos Nacional e #6
%Xhavfedcdbt 
&LConventions
@B&h类~f?~e7
Amendment ~o7
Right *]
xwe _B~fU2030
{Convención|Convenio} 
{Convenio|Convención} 
{国际劳工组织|}#,
économiques 
自愿+T
#C@k
#Dfight #etuberculosis
#R@V
&g>!=:~gI<fterrorisme 
@fAtomic Energy Agency
Deben Regir ~g(%1&K~g1
Jurisdicción Nacional
MFfbjedhj_!vefkb~cf~j7
Oahhbohjao Wcncferbco 
Objetos Lanzados al <m
_:Conflicts (Protocol 
hFad akgyamc mfbc rmcm
ibdbielzduv dafiev ~cG
nlq 
{|25 de marzo de }1972
~bFak 10 ncjewfq 1982 
#)dcxejadduib ejkeib 
%3manncfyedbq %mibfe 
%8%xj iaft, 
*yblb asfedbAcdbb ~ca
+c#v~dE@E
+i%-niveaux national 
2011–2020 
2017-2030
@4une 
@9#abdhavAe 
@RPrevenir, 
@WAdicional 
@aunique 
@zmagcncdbq 
Aeronaves
Agenda
Aspectos 
Centenary @o*bFuture 
Combatir 
Comercio 
Destrucción
Ensemble 
Final 
Gestión 
Hawfagalzd@Q
Information 
Johannesburg
Juvenile 
Kyoto 
Medio 
Mercancías 
Migration
Minimum Age 
Modalidades 
Monterrey
Nagoya
Navegación Marítima
Nucleares
Poblaciones 
Prevention, 
Producción 
Promover 
Property 
Racial Discrimination
Rarotonga
Regional 
Relations
Responsible 
Revitalized 
Rules 
San José
Security 
Single *e
Space 
Stockholm
Strategy 
Territorial 
Terrorism
Trata 
Tuberculosis
@Cstocks @epoissons 
%U@FUnlawful Seizure @FAircraft
@RAliviar @tSuerte ~kUCorren 
hkfcljagui afpybci b lcsjbib 
*Q@j
@fCovenant @5Economic, >m@A
探索#h~i.
~dc@da Fbdedhbfagedbb ~ex
#B~k8mer &H10 décembre 
Statute %Y
@B南南<2~g9
@g#l>'_.
icfev %X
{en favor de|para} @1^5
#P&D
#C劳工%6@G
%T#vDelito y *EPenal 
<fcontrôle 
@9#abkdi 
Women 
Yokohama 
_OBiológica
abdoaime 
abgc fAigva abdrdfie 
abjwle Hag abpvdce >o
abproad abdwbke &1~j'
afsedbxerbt 
bhjafcdcdbt 
chimiques
circulation routière
directrices 
d’Istanbul
g jadkcjhkc 
gcncdbc jallcjkbgduv 
israélo-palestinien 
juridiction nationale
leur 
l’énergie atomique
nafaydai 
por 
qnF abghfi ablcfbfrc 
relativa 
réparation 
sahpnefhkge 
xehcnedbq %i
xesfqxdcdbq 
{xjcwe|xajwe} abwjck 
{|، 2002| biad 2002}
{问题|}
~bgabpnjckc 
~cg{共和国|}冲突
~iNabyqe 
不容忍
公海
内罗毕
反腐败
大流行
承诺
援助
文件
方案
森林
法律
灭绝~hr罪
第三
遗传~je
销毁此种
阿拉木图
障碍者
#nRevitalizado +z~fD
%cabdhFd bbibake ~oM
Israeli-Palestinian 
Nagoya-Kuala Lumpur 
Notre océan, notre 
abxgadce bdIgdj @x*M
aw bxicdcdbb jlbieke
bangag ftuajag abwjk
hclzhjasa vaxqohkge 
kfpnqBbvhq-ibsfedkev
objets lancés %V~e(
~bf~fplabpobqe ^S~il
~eXRelated Materials
~f52014–2024 sanag
修正@/《1961%"~gc
#eWomen
%5>9mfaiuhlaguv ~m2
&Y%LCouncil
&h道主义
&vbtmaje uIfh kAaG 
*a~cZtransmissibles
+X理事会
+fhealth coverage: 
2011–2020
@a#!%]~jjseptembre 
@m#Q
@vstrategic plan @3
Assistance 
Biological 
Buques 
Charter
@Jl’égalité @erémunération
@5Cessation @FHostilities, @!@F
~jf@"physique @Cmatières ~hN
#r@t
ncjleferb~cfb Gfasfeii~bV&b
Moon @A~eXCelestial Bodies
条例#h细则
@c#Ea 
{de 1973 |}=Y#N#B~j9par 
amended by @j
Sudán #vSur
~cg~ih冲突
~d5Mandate Holders %Y
工作
%6{间|之间}^Y@-#K
*a_X#l<fharcèlement
@a#e~lnTraffic *Q~b'
~dhabdIjxe 10 sahfh 
#P~kc&HSoudan &HSud
%Xiafhjaip 
&.@B~fk%A@G
&1drab 
&h不受~b6
@dibdbhkfag
Convención
Copenhagen 
Decisiones 
Desastres 2015-2030
Domestic Workers #M
Explosivos 
Forces 
Gcjbdhj
Hfc abtiake
Industrial 
Instrument 
Internacionalmente 
Kigali 
Nairobi
Nhcibfdasa 
Oakkcfneihj
Occidental 
Ozone Layer
Pandemic %7
Production 
Rdnbohjasa 
Second 
Sendai 
Weapons
^Djadkfalc 
abDahc 
abdbaqch abnAazcch 
abdjpe 
abobfs 
abscdcazce 
abtwaj %B#olabdfam 
ajcede 
bbkAaG 
bdhi 
dejamlcdbq 
dqcwha، dogklbha: 
durban-2021
d’autres 
fcCcdbo ~bXghkfcAb 
gumaldcdbq 
instrument 
kfpnc g fuwalagdai 
l’examen 
matériels connexes
mettre fin 
navires
nckhjao mafdasfeFbb
pdbAkaycdbb
pmfeglcdbt 
prévenir, 
psalagdasa 
ressources 
rmfb pidab 
réduction 
sane
sauvegarde 
sida d’ici %]2030
whaling
wpnpBci hFcfu kfpne
xwe 
ycdBbd 
{Acuerdo|Convenio} 
{ac|asa|aip|ui|ai} 
{uo|asa|aip|ui|ai} 
{的2005年|的|}@D
~aK#5ycdBbd
~d3_Uabwnb 
~iaFuerzas Armadas 
~m,abpjyme abodsce 
~rNOcéano 
最低%"龄
#"Establecimiento 
#zaw phkedaglcdbb 
&g^!~i2(révisée)
>.~e.<8abdogfC ~iA
@f*e*d@3
délivrance @Cbrevets #l@eveille
Maintenance @F@f~hc@ASecurity
@a#A#G@t
&k制造#h~dZ
~s1Mujer
<fproblème &,#Bdrogue
a ibfc b mfbibfcdbb g 
#e@j~jDby Land, Sea 
#v~dF_Y>1~dFAsociado
%9<n%YDevelopment, 
@8@5~h:Facilitation
@G在
土著&h民
#I#9%->!&Hressort 
#P@1~lkInternos %1
#c^D#)
&1abuIfh abmaxbce 
1948%"结社自由
=Yréglementation 
@Jl’âge minimum
@s@x>7
Certain 
Civiles 
Compact 
Conseil 
Crime 
Further 
Hague 
Heritage
Istanbul
Madrid
Non-International 
Nueva Alianza _"#x
OeiaAd@b
Rkasag@.
Sendai
Slavery 
Special 
Tampere 
Towards Inclusive 
aarhus
abdfajm 
abgdccE 
abgiHcl 
abwcjah abdmhc ~iA
amr-2024
aogidab 
aspects 
au-act
bamako
between 
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
lfAi ~h]
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
~a2obfs 
~b(antiterroriste 
~f:是
~f?免受陆上~ng
~gd：快速加紧
~gg内政~k)~jM独
~i.所产生惠益
~i2par terre, air 
~k6dcnamphkbiahkb 
~pb{| de La Haya} 
“空间2030”<]
一个新增特殊
主权
#R@e#d
%N@A*t@F
@t~nBpersonnes, ~ef@Cfemmes 
&Hmaintien #Bpaix #l#B
Dadgcdrbt a 
&q@d%XNRЧ b LGRHp: 
&2+l>l#h~l2
&w@jAdministration 
@f_N@5~dB@3
~n2*?#vDesarrollo, 
%Y#X%Y%v
@a@J%w
g rclqv 
~dZ&h口
~gg~rF包括~mm在
~kw遭受任何形
~ud枪支~jM零部
临时自治安排
于宗教或信仰
伙伴^Y
体所造成损害
作品提供便利
反对
外国仲裁裁决
契约
女性罪犯~nl~e9
审查
宣布印度洋为
就业
执法~in~dU武力
有关
机构
污染
消耗臭氧层物
联盟
船舶残骸清除
获得
设定来文程序
#"~b!%1Refugiados
#PAfrique 
#SabtAanc 
%]l’intérieur 
%s小规模~c:~qx
&.&r%u%A@G
&Y~cu
(Gfakajal 
*B主持下召开
*Mbbrdice abiade 
*]Prevent 
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
<k_D~oY~cN
>!non privatives 
@,~dr<8abyicm ~iA
A/CONF.199/20, +2
A/CONF.207/11, &Z
Agenda: space ~mc
Bcj dujfie
Ciberdelincuencia
Combating 
Conflicto 
Convenios 
Copenhagen
Cour ~lP*w
Cybercrime
Documento 
Hazardous 
High Seas 
Highly Migratory 
IeffejcChj
Jeofawbohj
Kunming-Montreal 
Lkeiwplzhj
Management
Marrakesh 
Migration 
Pollution 
Político 
Principles
Problemas 
Programas 
Promotion 
Sancionar 
Tlatelolco
Transfronterizos 
Tribal Peoples #M
#U@e#d
Civil ~pa@F@fChild Abduction
a @t
@"@C~i)@Cconflits armés 
@A@j
<j@m#/#BBiotecnología
@0~fAb mfaAdasa ibfe
%X#)amphkudbgedbci
%b_)#A#l_)associé
l’Asie &HSud-Est
~vO式拘留或监
刷品阅读~ss~v9
床洋底~jM底土
托雷莫利诺斯
法治
生物
背景下保障~v,
规约
部分
#h到2030%"终结
%H%YProvisions %Y
&k转让其~kw权
*]Promote 
+a#PAsie centrale
@G采纳~vx标志
@a#e
Wejplzkekbgd@n~eC
^z@4#ftitulaires 
abdhaEiag 
abdvarjch 
alto nivel ~nH~h(
au statut 
cybercriminalité
formation 
from 
jbwcfmfchkpmdahkb
l’Union 
l’environnement
l’exploitation 
mfbdrbmev 
nucléaire
outcome +b
réfugiés
société 
trjaGag *uabdirb 
{q|b|t|co}
{|,} 
{之|的|}
~a"abdchaG _'ibcv
~bW=m
~cWun mundo más 
~dX+l仇外心理
~dg>e~aW2014-2024
~fPabpwboc
~g"vieillissement
~maRoma %Z
“~dY次=5~mn”
争取公平*A化
于表现@/路线
无国籍&h地位
西非%0~kB共同
诱拐&r民事~ky
遇之%D@k
#C性*n受难者
%5*yfexfewakjb, 
%c#olabibake ~oM
&I~hTycfkg %J~a3
+z@)
12 Jl/pBowo 1949
>dIcynpdefandui 
@K#L
@cLagcke Xgfamu 
@v*eContracts *b
A/CONF.166/9, &Z
A/CONF.197/9, +2
Bacteriological 
Doha
Fbdedhbfagedbci 
Fortalecimiento 
Hong Kong, China
^-~gM^Q~lg~d0~ks
^3#v~l:Rector #v
_C&1~e]&1Hbs ~a0
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
~c)@w：~vZ&.~g7
~c3d’adoption 
~f)-吉隆坡~c?
~gThfcnhkgev ~n0
#G@t_5%]feu, @e
@K@F<-
*eOffences @A~hZAircraft
~vK#Bmise au point, #B
~sS~dDa Bordo ~ia~q2
#l@C
*Cb defanag, @T~j7
~hv~v3~xy跨界~a8
美利坚合众国
#h农业植物~sp
%Xekaidao Pdcfsbb
&k~dZ麻醉药品
2012%"开普敦#K
=1_Q@jRepression 
@/无~sm约束力
@a_4Stateless ~pq
implementation %Y
règles minima #A
~bA+B~dI#e
~hr主义+l~hr~xA
~nm采取紧急+E
~ss或+m印~w9已
~vq防治%P毒~w.
给予殖民地%0
阿尔卑斯山@k
#fdéplacements 
#u=5决定因素
%c#olabrfahl ~bE
=l可能威胁#C
@fOrganizations 
A/RES/54/263, &Z
^3No Privativas 
~jf~ah~k!%V<f~ou
~l?*J<)iekcfbele
~mO<vifbde iambe
~n2Circulación 
~nG_H^Q增订本
écologiquement 
“Space2030” 
保障(最低标
势以及@G@B在
号)
#?~jL%6
#Pvue 
#abbwake abHjce
#vNiño
%Z~db_"*K
%a@5<5_:Groups 
%s#q
&tndq 
&vbbgmalcj Bcj 
(dlamz 
*V^A~uc*v
+A~cp~gP&Hsort 
+U~f[
2030 
=Y@"
@,lobade 
@6jfda 
@8Establishing 
@M@E
@X{de 2005 |}#9
@Y*b~bC<c
@l>5_Y~b1
@m{las |}
@s~ko
Acuerdo
Acuerdos 
Addis Ababa ~d8
Almacenamiento 
Am abdjpe
Anti-Personnel 
Buques
Chemical 
Communications 
Comunicaciones 
Conjunto 
Consenso 
Consentimiento 
Contexto 
Crimes 
Desechos 
Dialogue 
Enfermos 
Framework
Función 
Gagchkjb 
Gefbyhj
High Seas
Hyogo 
Istanbul 
Judicial 
Marine 
Marrakesh
Minamata 
New York 
Normas 
Ottawa 
Participación 
Peace
Use @F
#fresponsables @e^j@Clois
Antigua @ABarbuda %:@3^6
#P@t
^Ta 
<z@(#A#l
iafco b ajcedag b 
#h惩治~vM~vo~oX
%Xmfcnpmfcyncdbt 
~f]&k进出口~h6
~i]~sd~c:~je~xy@k
亚@/斯亚贝巴
海+l空偷运~kA
跨国收养~ky#p
#BCorte Penal #6
%"{大会|}~c'%.
&r色情制品#u
=[快速+E方式
A/RES/61/106, &Z
储存细菌(~w(
#O#o
%)@j>f~cu
%]l’esclavage
*.^Q~nc友好^Y
*A化#?中~ku_G
+A~dg
<j@Y@5Biosafety
@6~lAidb 
@f=VCourt
@l_w#m
Europe *e
Pelindaba
Proliferación 
Responsibility 
Review 
Salvador 
Sistemas 
Sociales 
Tribunal 
Uedsjajhj
^0^A~nK#2
_M_Y%Z&jSur-Sur
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
bbobad &1
ccamlr
communications 
con 
culturel 
decision 
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
nelzdcoCcip ~ao
petit calibre, 
piabc 
produits 
qdace 
recaap
reconnaissance 
slavery-amended
#l@e
Worst Forms @FChild ~l]#M
%9>c@v@AAssociated ~mC
<h#f~d]@C+]
#9%]^j#Bpartie XI 
%Xwafzwc +)keweje
%jJerbo b 
a ~rL_jgaafpycdbo
~o2Agotan @tCapa 
分享其~vs@/~f)
国内#h#C
无害~f?拆船@k
*f民主+l选举
1982%"12月10日
A/RES/69/283, &Z
~f0#A*a&GSud-Sud
#P~hV
#u~g9
@8@5_zSubsidies
@D^Q
@Y#e@j~ab~cw~k2
@f_7
sûreté 
twaj 
un Mundo 
vefejkcfe
wafzwu h 
wbawcxamehdahkb
xnafagzq 
xnfegaavfedcdbq
y @1
{la |}
{世卫组织|}
{国际|}
{海牙|}
{行为|}
~a2~tB@,lkdi >/
~b7~a7~dX
~c/伤者病者
~cB@x#Z~tGrhfq 
~chdgh abwazjag
~d8Plan
~f:程序任务
~fPabvamz
~fTxejltAcdduib
~f]倾倒废物
~fxJurisdiction
~i0mfahkfedhkge
~k7%t&k&s
~kW斯坦
~kv品
~lGhfcnu 
~muAgeing, 2002
~na机关独立
~qA@7
~t6*u#a
~zS)及毒素%/
Йaveddchwpfshj
”dIgdj abkde 
不扩散
东南亚
体育
全面
初级~jL保健
区域
大西洋
宇宙航行员
我们
控制
曼谷
最后~sj
沙姆沙伊赫
系统
部队~ht
重振~f'
间^Y#K
鹿特丹
：努力实现
%5~r"ngbycdbb 
%Iinterdisant 
%Z%T>1_[~ia~kL
&Cscl gafh ~fU
&V~rh~rDEvent 
@G~kw类型~sl
@RFacilitar &D
@muna Cultura 
A/C.2/59/3, @O
Biodiversidad 
Construcción 
Controversias 
Erradicación 
Implementation
Instrumento @E
Mano Armada #r
Mnnbh-Mwcwhj@q
Obihj~hUhkekpk
PFFcjkbgdahkb 
PjadaibAchjbv 
Strengthening 
Transferencia 
@X*V%-&]@e~f9
*eRoad Signs @ASignals
~kl#l%]~hI@Caéronefs
%9~ox@FStatelessness
b ~hM
安提瓜#h巴布
#Bbiodiversité 
#G@t
%"道路交通@k
@/#3
@La 
~sd深海~c:=m#C
为盲&h+l视力
>1~o[~w0*E#P~lk
@Y~o7
tous #f
~e8侵害
~vy债务重组
刚果民主~ih
叙利亚
最恶劣形式
杀伤~in地雷
沉积物
港口国
相关
管制
船舶~na出售
#8#Z
*B~d0全体~e7
+M=X*]~jw@f~rw
@8_Q@j~pt^a~w2
@G与~ee~v3联
@M%Z
@iy ~i,~d->a>,
A/RES/79/1, &Z
Fishery ~dG~rD
^7fabimabe ~iC
^Rcoverage, &?
_xEnhancement 
abdmajo abJdhe
ablcfbfrca ~bq
abnyb abihyjc 
accélérées 
cours d’eau 
dfhgjcab %B~kP
démocratique 
fcsplbfagedbt 
g jahibAchjai 
j Gfakajalp +R
juridiquement 
man dexgedbci 
mfchkpmlcdbqi 
spiedbkefdasa 
wcxamehdahkb, 
~bB2024–2034
~fv{| de 1949}
~g!domestiques
~g.@,labrjcde 
~h/Substances 
~hX&.=[~yW@'^Q
~iz~tA~dLibcv 
~j3~dhbgmalcj 
~jIbgqoch qab 
~lOautochtones
~o4Materiales 
~qdprofession)
~s1Corrupción
~tl{del|al} @W
~wY_"#x~d:%1^F
~zD~r"ngbycdbb
êtres humains
互助示范%z
停止敌对+E
爱知%n目标
纳~dW>g峰会
萨尔瓦多@w
#N~lf~AY+j~lP
%4au ~jF
%A@-~dY{项|}
%V<fsystème 
%XxemfcBcdbt 
%Y~h(Assembly
%f~hQ&H~pO~s-
&YEnvironment
&q@d
(~v1^,职业)
1967 
1968 
2030
>-1930 ~jm29)
@9#a
@l@E#r&D
Accord-cadre 
Aichi-Nagoya 
Alma-Ata
Alta Mar
Budapest
Children
Comercio
Dadgcdrb
@l@e~h?
@Y~ioSuppress @A~hE@A
@!@F
Montréal #9%]@C~do
岸#h加沙地带
#l<f
*Cb defanag a +u
@/~du后续#C~e7
@W~gY~s1~jE@t~oc
大湖区%t+l稳
#BSalud
%"~hz{和|/}~gd
~xQ%1~h9#PCaso 
伊斯坦布尔
萨摩亚途径
%9Recognition 
New @f~l.Order
#U>a
#p平民
&.~qg*.^Q@G*f
&U核试验%z
+m物质~v5*:
=j海盗
Declaration: 
Djibouti
Efsedbxerbco 
Estambul
EwKcnbdcdduv 
Facilitation 
Galaycdb
Glasgow 
Harassment #M
Headquarters 
Ienfbnhj
Implementing 
Institutions 
Kinshasa
Pact *bFuture
Penal
Personas
Poner Fin ~w0
Port State =X
Refugee 
Registration 
Rules
Segundo 
Serious 
Strategy
Transit 
Transporte @E
Victims 
Watercourses 
Yokohama
^Rcoverage &?
abdgybe 
abdhawk 
abdobqe 
abdqsde 
abghdce 
abiabdce
abkAazc bbonh
abkwjo fabhfG
abpjfaq &1~kh
abpqmaD 
abuadbe 
afsedbxerbqib
akjfukai iafc
anniversaire 
awafake 
awqxekclzdao 
basel
bbpdd abdgqme
bdiadbe 
belem
bkfaim abobfs
busan
byabq pkb ~pG
ccw-v
cedaw
cites
consentement 
contrecarrer 
dchcdbb gevku
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
faire face %-
fexdaawfexbq 
fins 
g fcxplzkekc 
gaafpycdduib 
gcfvagcdhkge 
ghcv 
@M@e
%YLeague @FArab ~mM
~ql~w2Fair @A~g2~cw
%9~mD~DB*OMaterial
未报告#h无~Cz
ou @tlimitation 
~nc新@/#C~kB秩
#z#Ea 
%]l’occasion 
1952%"=5~yN准)
fond @Cmers ~yf
~qa<6~g5#N#B~iL
买卖&r+l&r卖
jaffpmrbb b #)
~du~x:^Q~lg~DG
达尔富尔>g
#léquitable 
+m&h类住区
@G开展
@f*e_PSearch 
@l_Y
Optional @Y#D
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
l’Agence @U
l’Europe *a
l’unité _D
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
sanagBbdu ~hB
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
with 
y Equitativa 
{Kyoto|Kioto}
{a|e|p|ai|c} 
{c|q|t|ci|b} 
{中的|的|}
{和|与|及}
~A:>cLife at 
~b4+isyndical
~dLibcva
~dhfabdqcwag 
~eacollective
~em~b)&1qabe 
~gg依&.@B~zW
~h/Substances
~kX%t~kD
~mw^D
~n"%1Reclusos
~psIndígenas
~s5nasagafev 
~tF~aXabihyjc
~t]~ghVessel 
~vz@E
Цcdkfelzdao 
Цcdkfelzduv 
“#?社发+C
遗产@k
#8="
#Ipolitique 
#Pcas 
#c@b%X
#v~q.Marino 
#2@e^k
Rule @FLaw at @j~fx
&Y%L@A~fsFreedoms
海员~hp#h~kt~qy
~y8~hA@t~fr~r'@1
&U~b6@/>j
&ua 
@M~gY~s1#/#B~rb
vols %]_3
~ek#C#F
老%"&h
@Cdifférends 
@G推进&2<a+l
nbjao Fepdu b 
%E#lpunir ~vB
~ma<6%Z~pk~dt
~qa~pu*a
信息=5
#"*s%1
%:~y3_"#x~dH
%Kmfegahpnbq
%r{iad |}~wj
%u@w
&7*u
&i_V%-~iO~ls
&r卷入*n#u
10 December 
1949
=:faciliter 
>1Bienestar 
@a#A
@f#R#L
@g%f+i
@q%8%xj iaft
@s&aabdfrve 
A/CONF.206/6
Accelerated 
Aehkb 
Ammunition, 
Association 
Cape Town @8
Continental 
Damcdsescdhj
Declaración
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
Ocsbadelzd@0
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
Túnez +z~en
Violaciones 
Work *Q~gh#M
abgrajce ~bq
abxay 
abycm 
afsedbxerbb 
ajcede
aplicación 
appartenant 
awchmcAcdbb 
bdahkfedduv 
certaines ^W
chap. 
communiqué 
development 
dhavAe ~uR_2
dhi 
dyacm podas 
fabdyabqe &1
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
%R>2@e
United <o@FAmerica 
%s消费#h生产
~fs@?@A%Lat Work
=j陆+l~zL@/~c?
a ibfc g 
~cq@t
#C~jc&h命%t@k
%]mi-parcours 
@Cprisonniers 
poursuite #B&P
@B&2少%"<a+T
harbelzduv b 
%1Crímenes 
%9Law 
@1Fondos ~md
@l~s1Tortura
_"_[#vTabaco
monde 
nckco 
opérations 
pf gkccm ~uU
plan ~bQ#A&g
programmes, 
prohibition 
propriété 
qui peuvent 
rcdkfelzdao 
responsable 
sahpnefhkg, 
santé
tfbnbAchjao 
transport @7
une 
upeace
vbibAchjasa 
zones 
{lcrch|lsch}
~EY~fv
~bXkafsagao 
~b]~t1
~fwBusiness 
~g'bdcDak <"
~jSConsensus
~k6~m"
~kUse 
~kaMhheiwlcb
~na：迎接
~qrOrganise 
~u[ltnco ~gr
~vz%(_Y@R~q6
~y(bbibakag 
世纪
两国解决
严重违反
体制建设
公众参与
养护
劳动
团结起来
基加利~f!
子孙后代
实施
布~c,
常规
应对
强迫失踪
挑战
改善
文书
有效
某些
检察官~oW
永久
爆炸
爱知-~f)@w
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
#?~w(伦理
#DRole 
#O+h
#jDkane ~z]
#l#f~Ga
#q中%0
#s~e:hkfed 
#u*B~g9
#zaw 
%,@muna ~mN
%6&.%6法^Q
%H%Y~fj@5%g
%Xajexedbt 
@W@e
#R@F<-
@/争端#h局~yO
~ioDeter @A~jw_Z
#B~jz~xv%Ca @1
%V@trégion @C
~kB+l=5及<[%u
&h民享有>g
@B少%"~na~lW
~tEb ~hm
~Co~ig%L#D%L
~HF~mp~mB~A)
各国
未来
第十一~w-
规定
集体谈判
#C~jL条例
#l&H
#zhkalckbq 
%6权{利|}
%Xmfawlcic 
%YChild
%fmarquage 
&.~dY号~A.
&1Bjl ffow 
&U~kv%/
&k出口文
(kfaim 
*/~f[
+)jaffpmrbb
+0bbargdai 
+M~jv@3%g#]
+dQuímicas
1930 ~zD~m9
1954 
2017–2030
=hdirigés 
=l~a7~hr~dX
@6~ko#j
@9abdugjse 
@G#p非
@a#!
@c~pmhatxe 
@f~l]&F
@i%Z
@mPandemias
@s~m,dfajm 
@v*h~e"
Abolición 
Africa 
Artificial 
Atlántico 
Bamako 
Central
Challenges 
Code 
Compliance 
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
Migración 
Milenio
Mine Ban @S
Mitigation 
Municiones 
Nacionales 
Nagoya 
Nhcibfd
Nuestro ~l,
Obihj@d
Ocjaicdnerb
Organismos 
Peligrosos 
Peoples
Personnel, 
Preventing 
Reducción 
Refugiados 
Regulation 
Relating *]
Réunion *c
Salvamento 
Settlement 
Sommet 
South-East 
~s1~h0@e+d@eFuego, 
~DB~B5@F_:Conflict
@B女性~f,#h~vY
~e8&s@/
~jV@A~hb=X@3~rS
@X^A~wp@C~lO#9
~a(#Breunión 
~xJ体@G~f-+l
~yC>g与%t~I0
千%"
^"~oP#Eb ~nr
第四
#C~jc搜寻
%V#f
%X~kk&Q=)&)
%f~aw
&.在~o3~kD
&1rhfl 
&h民独立
*/明斯克
@a~Ch
@i~nE>a
@m~i,
@v~ro*b
Technology 
Tokyo
Torture
Violations 
Wastes 
Zone 
_K便利化
abaqgraEce 
abdqanFe <8
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
abtwajce #j
abuadb 
abuifl 
abyqce 
afsedbxerbb
ahdagc 
avfedc 
awxafp 
bien-être 
bkahfh 
caadp
dcxejaddao 
dimag abycm
dqcwagha، 
effets 
espoo
fabtmaje >o
falb 
fcwcdje
fewakdbjag 
fuwdasa ~p8
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
@C~eY~F?@e~pOarmé
10-Year %'@F~nL@A
~vP件#h~nd@/~c?
@B~kx+l科学
#-#B_X
1951%"
^8+:~nJb ~hf
%f^9%V@t~vb
=l#C~c._H@w
@3~hc*Q
@G获取~sp
_:Conflicts
wcpfc
{,|} 
{c|v|i|ib} 
{eq|co|pt} 
{|las }
{活动|}@-
{物|体}#p
~b-abxajrc 
~d0#w论坛
~ecdcsa
~ieminimum)
~j4%i=cdbib
~jf@"
~kH&k&s
~kUqueremos
~mAfuture: 
~o,五项#3
~of^Q~ks~g9
~pDabrhazce
~qjLigeras 
~rDContext 
~tZabkjh 21
~y8+z&f
Ética 
Хbashj
与+X
中非~ih>g
利雅得+T
坦佩雷@k
平衡+U~lc
拉巴特#F
核%/
阿瓦扎@'
：+E呼吁
@e@(
~rr~b'@F~n0as ~s7
水道#h#C湖泊
~xG@/=5正义@w
%Y=g&V@A~lo~uC
#N~lf#l#B~lZ
1989%"土著
@X=Y~a?@C~ci
@G被盗或
@g%f~i9
b aw bv ~tU
~jX#R@3
~rDWestern 
一揽子_H
巴塞尔@k
l’état @e~qT#l
~JF@F~n9@F~dd~mC
~E!淫#h~zP@/&T
*e~DB~l)@A~oZ
~L:_T#BSanté
2007%"~c:~s"
_.~ms~u4@C_6
b fexgbkbb 
毗连区@k
~qA@e
Species @FWild 
~yh#h~gb@/~I(@/
@A~eX
2011%"
#BVida 
@Cespèces 
b mcfcneAb 
~L:#A
空气~v5@k
%1Cursos @eAgua 
a Culture @F~zy
公认@/+X#h~k-
~ai@A~ck
^-~fh%"十%"
#B~h!
~L:+V
~dzb 
透明度@k
@l@e
#h=5~v4在_G#h
*b~p)@F@7years
@/@w
~fM@A~ro
《1930%"~c-
#B~m-*c
@W=3@e~pA
@G@B总部@/#K
~Kx~gj@F~rS~Ke
&.<i^Q#h
Piracy @A~h[
%"%n~y2
_F#B~p-
@t~rx@e
^Q@/+E#h倡议
~gj@FPrisoners
%"~yW<]
@AToxin ~cx
issu #B
~aa@e&X
~zG#h&r&s@/~c?
%a*b&e@F
@ATransfer 
~rN~ze#B~gW
》2005%"@D
~bz@e=W
题为~xF@/~F-
*b%g%[@F^6~mM
~C?+l~DR#h~sL
@A~h)Access
~j?#E@e~b.%X~nq
#h#p+X@/%0~v4
~A:&e@F~wO~xj
@o@A~yb
&gnormes @e~xi
@G~v6质@/~kC
~pd@F~z3
&2#h=j~Cq~oX
Movement @A
+A1999 ~lX@e^9
~BL~vZ@/*B~g9
%9~ff@F^.~sI
@B&U~yl#h~hs
@M~og@eEuropa 
~BQ想要@/*f
&F@F+YUnity 
#h解
Objetivos @e#x
~nU@/~bW%s~i.
@A~mG%Y~uz@F
~Cj#h+T
hoja @eruta #v
%A@/&T
@Y@F2014 ~o7
~k)#h干预
~Cptypes @e~Ay
%u@/@D
@o@F
~vV~yt#h~Cy
~DL@e~wyArmado
Abolition @F
_(@/<9
城市#h~E,
~c2@ewafkp ~fX
Diversity @F
~MG~ky@/%u#h
~fo@m~eW@e1961
_x%L@F
~A,@/<i
#n@eCiudad #v
~JF@FConduct
~kD@/~oW~MQ
@X@e
+M@?@F~l5@A
@eGuerra
@F@f
@eguerre
@FShips
@e~dO
@e~xZ
~z(~NR~LM#0
~fo@e~n0
~oQ@e~H(
~y8@m~zv@e~k3
#Pmateria @e
#R@e_/~ia~tb
>5@e~mj@e~tc
@X~gJ@e~vt#l
@a&H~uy@e~Fj
@eAmistad y 
@ePropiedad 
@el’Ouest 
@e~bGpfagdqv
#r~a[@e
%,%Z~mN@e_-
%,Modelo @e
@K@e~c0
@eEnergía 
@eOzono
@e~oN&H
@g*a@"@e~p:
Igualdad @e
soins @e~p-
~cv@e
~d.@e
~q0@e~n0~nX
~rd@ePeces 
~xv~iP@e~qM`;

export const NAMES =
  `~pL|fr|<k+V
~pL|es|_y@e*D
~pL|ru|~d?~hB
~pL|ar|~iM<"
~pL|zh|@B*.
~eA|fr|~px#BCour @U@e~JS
~eA|es|~b!#BCorte @E@eJusticia
~eA|ru|Lkekpk@z^/Lpne
~eA|ar|~mPbdqsde abimb >o
~eA|zh|#C法院~w,;&.法院~w,^Q
~gy|fr|@a*T+V
~gy|es|@l@mPrerrogativas e ~GY@e*D
~gy|ru|%5+k~D0Jerbo
~gy|ar|@s~mT@x~m3
~gy|zh|@B~eg@k
=I|fr|@a*T@C~iZspécialisées
=I|es|@l=T%1~J9Especializados
=I|ru|%5+khmcrbelbxbfagedduv pAfcyncdbo
=I|ar|@s~mTabfsabag abdgxyye ~m3
=I|zh|专门~v4~eg@k
~lD|fr|@a=Y#N>b%k~lf@egénocide
~lD|es|@l+z%T_1Sanción #vDelito @eGenocidio
~lD|ru|%5~f4~Foscdarbne ~LU;%5scdarbnc
~lD|ar|@s~Hkrjcde abtlame abrdaice ~F0
~lD|zh|~f]及惩治~sn@k;~f]{和|与|并}惩治~sn{行|}@k;~sn@k
~c5|fr|@a=Y%k#B~nBêtres humains ~AY~xn#Bprostitution d’autrui
~c5|es|@M+z&f#B~rx@e&/y #BExplotación #BProstitución Ajena
~c5|ru|%5#)kafsaglco ltnzib b h Pjhmlpekerbco mfahkbkprbb kfckzbib lbreib
~c5|ar|@s~Fw~bflabpuxay faogBbab miaje abBcj
~c5|zh|&U贩卖&h口及取缔意图营利使&h卖淫~l3
~u6|fr|&]@e~cp&H12 août ~GB;&]@e~jx{ de 1949|}
~u6|es|~wz@e_]~cY;~wz@e_]@e~GB;~wz@e~fv
~u6|ru|~e-ak 12 egsphke ~kF~t1;~e-~kF~t1;Ackuf{c Scdcghjbc jadgcdrbb|cv Scdcghjbv jadgcdrbo|ci Scdcghjbi jadgcdrbqi|ziq Scdcghjbib jadgcdrbqib}{| 1949 sane| ak 12 egsphke 1949 sane};^?{bc jadgcdrbb|bv jadgcdrbo|bi jadgcdrbqi|bib jadgcdrbqib|bv jadgcdrbqv}
~u6|ar|~heabdIjxe ~xR;~he~fU~GB;~he{abdikfme |abdljde |}&1~xR;~heabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~u6|zh|~k(;%D四@k;%D@k
~lC|fr|~y1@Cblessés ~yfmalades ~Kn~fW#Pcampagne;première +A~jx
~lC|es|~EY_]~rB@1Heridos ~Bf~zi~t)#PCampaña;{Primer|I} ~H"
~lC|ru|~ozfedcduv b ~FOg ncohkgptBbv efibqv;mcfg_!^?@p
~lC|ar|~C!abrjqC fabdjAC labkfag ~Eg&1abdcmah;~jIabpfbC
~lC|zh|~Is战地~Bn境~xL;%D~IB@k
~iR|fr|~y1@Cblessés, @Cmalades ~yfnaufragés @C~fW@Jmer;~oG+A~jx
~iR|es|~EY_]~rB@1Heridos, @1~zi~BfNáufragos ~t)~rNMar;{Segundo|II} ~H"
~iR|ru|~ozfedcduv, ~FOb ~AEmakcfmcgCbv jafewlcjfpCcdbc, bx hahkege ~a3hbl @eiafc;gkaf_!^?@p
~iR|ar|~C!rjqC fdjAC fBjkC abkfag ~Eg&1~kh;~jIabDahce
~iR|zh|~Is~jc~Bn及遇船难者境~xL;%D~dY@k
~gs|fr|+A~cp#!au ~m/~HI~NP;~Lv+A~jx
~gs|es|~EY_]%Cal Trato debido a @1Prisioneros ~NN;{Tercer|III} ~H"
~gs|ru|^?@baw awfeBcdbb h gacddamlcdduib;kfck{zq|zco|zt} ^?@p
~gs|ar|~jI#jdiadbe pojC abqjl;~jIabDabDe
~gs|zh|@G战俘待~xL;%D~so@k
~iS|fr|+A~cp#!^A@"@C&cciviles #Ptemps ~NP;quatrième +A~jx
~iS|es|~EY_]~jC@)debida a #Q&/~uw#PTiempo ~NN;{Cuarto|IV} ~H"
~iS|ru|^?^D~nYga gfciq gaodu{| ak 12 egsphke 1949 sane};Ackgcfk_!^?@p
~iS|ar|~jI@,~p5~z-fkg abqjl;~jIabjalie;~jI#j~AU='~z-{|nc }fkg abqjl
~iS|zh|@G战时~DR之%D@k;%D~Kl@k
~gz|fr|~Ca^A~w1~dk{ (Protocole I)|};@X*VI
~gz|es|~MU~k?+W{ (Protocolo I)|};~qZI;@WI =3@e~C3
~gz|ru|~xPjadFlbjkag ~v/!I);~xPjadFlbjkag;~j]@n!I
~gz|ar|#S<'~bc{abmfbce abdobqe|abdobqe abmfbce};~v(abpfb
~gz|zh|~k(@G#p~xM@/<9(~IB@D);~fc@G#p~NA;@G#p~NA;~fc~IB<9;~IB<9
~eL|fr|~Ca^A~w1non ~dk{ (Protocole II)|};@X*VII
~eL|es|~MU~k?sin Carácter #6{ (Protocolo II)|};~qZII;@WII =3@e~C3
~eL|ru|~dqvefejkcfe ~v/!I!I);~dq~Ba;~j]@n!I!I
~eL|ar|#S<'~bc{abdobqe Bcj abmfbce|Bcj abmfbce abdobqe};~v(abDahc
~eL|zh|~k(~Jq~xM@/<9(~dY@D);~fc~Jq~NA;~Jq~NA;~fc~dY<9;~dY<9
~cS|fr|~Ca%]l’adoption ~Avsigne distinctif additionnel{ (Protocole III)|};@X*VIII
~cS|es|~MUAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~qZIII
~cS|ru|~e?Piwlciu ~v/!I!I!I);~e?Piwlciu;~j]@n!I!I!I
~cS|ar|~v(abDabD
~cS|zh|~k(~w]@/<9(~so@D);~w]@/<9;~fc~so<9;~so<9
~j5|fr|@a{|de La Haye }#0#flois #lcoutumes #B~K(@Jterre
~j5|ru|%5_8;Qeeshj^D_8;~D2~FVa _8
~j5|ar|@s~Aj@,lkfahch fpijan abqjl abljce
~j5|zh|陆战法规#h惯例@k;海牙~Kl@k
~i8|fr|~Jr~xg@C~xr
~i8|es|@l~v";~MN1951
~i8|ru|%5~u9~FQ;@c~v]~zD~u9~FQ
~i8|ar|@9~mS~u,;@siad ~v]~mS~u,;@9@,ldjsE ~h]
~i8|zh|@G~k.~l3;~k.@k;~LE~IJ@k;~LE@k
>N|fr|@X#9~xg@C~xr;~NL1967{| s’y rapportant}
>N|es|@W~v";Protocolo~xv@e1967
>N|ru|~ft@Thkekphe ~FQ;#.~Dl^Tj dco;#.j dco ~Dl~t1
>N|ar|#S#o~u,;#S~G?~u,;#S#oldjsE ~h];%riad ~Dlabdbqk lva
>N|zh|@G~k.@/@D;~k.@D;1967%"@D
>V|fr|~Jr~xg@Capatrides
>V|es|@l#"~b!%1Apátridas
>V|ru|%5~u9emekfbnag
>V|ar|@9@,lfAi ~l1;@9~mSlfAi ~l1;@9@,ldjsE ~l1
>V|zh|@G~xI~l3;~xI@k
~bP|fr|~jf~t0@Ccas d’apatridie
~bP|es|@l@RReducir @1Casos @eApatridia
~bP|ru|%5hajfeBcdbb wcxsfeynedhkge
~bP|ar|@sxnA qabag ahimad abrhoce
~bP|zh|减少无国籍状态@k
~cX|fr|~Jr~zV
~cX|es|~n2Esclavitud
~cX|ru|%5fewhkgc;@cakdahbkclzda fewhkge
~cX|ar|@9~mSlabjk;@sabjk ~fU1926
~cX|zh|禁奴@k
~e4|fr|@Xamendant @t~sR1926
~e4|es|@W@RModificar @t~n2Esclavitud Firmada #P_]&D25 @eseptiembre @e1926
~e4|ru|#.a gdchcdbb bxicdcdbo g ~vDfewhkgc, manmbheddpt g Scdcgc 25 hcdkqwfq 1926 ~t1
~AX|fr|~sR1926 #lamendée par <fProtocole
+F|fr|@asupplémentaire #!%]~n[@el’esclavage, #B~nBesclaves ~yf~iZ#lpratiques analogues ~zV
+F|es|@lSuplementaria %Z~Jy#BEsclavitud, ~M1Esclavos y #Q~n7y Prácticas Análogas ~w0Esclavitud
+F|ru|~j]@baw pmfexndcdbb fewhkge, fewakafsaglb b bdhkbkpkag b awuAecg, hvanduv h fewhkgai
+F|ar|@9abgsdcbce btlwab abjk fgraje abjkck fabpijan fabddajoag abulcve labjk
+F|zh|废止奴隶制+l奴隶贩卖及类似奴隶制@/制度与习俗补充@k
*'|fr|@a&g#2politiques #Bfemme
*'|es|~z2Políticos #BMujer
*'|ru|%5malbkbAchjbv +uycdBbd
*'|ar|@sabqkfk abocaoce bbdjpe
*'|zh|~oX#w%u@k
&8|fr|~jfnationalité #Bfemme mariée
&8|es|~n2Nacionalidad #BMujer Casada
&8|ru|%5sfeynedhkgc xeipydco ycdBbdu
&8|ar|@srhoce ~tAabdgEfre
&8|zh|已婚~oX国籍@k
=u|fr|@a%f~EEau mariage, l’âge minimum &Hmariage #ll’enregistrement @Cmariages
=u|es|@l#"~zd_"Matrimonio, @tEdad Mínima @RContraer Matrimonio >1Registro %1Matrimonios
=u|ru|%5haslehbb @eghkpmlcdbc g wfej, ibdbielzdai wfeAdai gaxfehkc b ~Hnwfejag
=u|ar|@sabjAa labEfar fabqm abpmhC boh abEfar fgorcb ikfm abEfar
=u|zh|@G婚姻@/同意+l结婚~t.及婚姻登记~l3
~Fd|fr|~o8~M7raciale
~Fd|es|@l@E~M(Racial
~Fd|ru|#c^D~oU
~Fd|ar|~Dp~F"
~Fd|zh|~Jn~qy
~u!|fr|~h.@7#9~ii
~u!|es|~dE@E@e~ij
~u!|ru|#c+N~gZ
~u!|ar|abivm =0
~u!|zh|~I4~qy;~la~qy
~Fc|fr|~jF
~Fc|es|~dE@E@e~e'
~Fc|ru|#c+Na ~ae
~Fc|ar|abivm +O
~Fc|zh|~m]@k;~f"~qy
~iK|fr|Pactes ~b[_V%-~Ga
~iK|es|Pactos %p@e<!
~iK|ru|icynpdefand{uc|uv|ui|uib} mejk{u|ag|ei|eib|ev} a +u^1
~iK|ar|abivmch abmfbcch abxaych ~AF~mR;abivmah abmfbcah abxayah ~AF~mR
~iK|zh|#C+X两@k;#C+X@k
~iW|fr|~Dc;premier ~Dc
~iW|es|~qS@e~e'
~iW|ru|~xba ~ae
~iW|ar|&[~n'+O;&[bbivm +O
~iW|zh|&.~m]%A&T;&.~f"#C%A@-{第一号|第一项|第一|}&T
~iX|fr|~oG%4au <.#lpolitiques, =:abolir @tpeine @emort;~oG~Dc
~iX|es|~D/~qS@e#m~uwy Políticos, destinado a abolir @tpena @emuerte;~D/~qS@e~e'
~iX|ru|Nkaf{ao Fejplzkekbgduo mfakajal|asa Fejplzkekbgdasa mfakajale|aip Fejplzkekbgdaip mfakajalp|ui Fejplzkekbgdui mfakajalai|ai Fejplzkekbgdai mfakajalc} ~eCa ~ae
~iX|ar|&[~ty~n'+O
~iX|zh|旨在废除死刑@/&.~m]%A~dY项&T;&.~f"#C~Dd&T
~iY|fr|%4au ~h.@7#9~ii
~iY|es|~qS@e~ij
~iY|ru|~xb~gZ
~iY|ar|&[bbivm =0;&[~n'=0
~iY|zh|&.~I4#C%A&T;&.~la#C%A@-&T
+I|fr|@a@Jl’imprescriptibilité @Ccrimes @e~K(~yfcrimes #Gl’humanité
+I|es|~n2Imprescriptibilidad ~HM@eGuerra y ~HM@eLesa Humanidad
+I|ru|%5dcmfbicdbiahkb hfaje negdahkb j gacddui ~CZb ~CZ+)AclagcAchkge
+I|ar|@simd gkamd rjazd abqjl fabrjazd ~z,Am abthoahce
+I|zh|战争罪及危害&h类罪不适用法定时效@k
~iH|fr|~o8@J#->b%k~lfd’apartheid
~iH|es|@l@E%Z&f>1Castigo #vCrimen @eApartheid
~iH|ru|#c^D~Li~Foemefkcbne ~LU
~iH|ar|~rRrjcde ~CP~F0
~iH|zh|&U并惩治~hr隔离~IE~qy
>?|fr|~o8#Gl’apartheid ~Knsports
>?|es|~DqApartheid #P@1Deportes
>?|ru|#c@b+)emefkcbne g hmafkc
>?|ar|~qX~CP&1abpbial abjcaAce
>?|zh|~vV~BK~kD~hr隔离~qy
~EC|fr|@a~M7~bD
~EC|es|@l~M(~ue
~EC|ru|%5~fe~t'
~EC|ar|@s~pE~aX~y/
~EC|zh|~Bm@k
~lw|fr|^0^A@a~M7~bD
~lw|es|+c#B@l~M(~ue
~lw|ru|%2a ~fe~t'
~lw|ar|~d3~pE~aX~y/
~lw|zh|&.~Bm%A&T;&.~Bm~Nr
cat|fr|~Ku+D;~Kutorture
cat|es|@l~s1~ac;~HP
cat|ru|@c+)~p!;@c+)mukaj
cat|ar|@s~Hj
cat|zh|~Gf@k;&U酷刑@k
~Fs|fr|%4^A~Ku+D
~Fs|es|+c#B~HP{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~Fs|ru|%2+)~p!;%2+)mukaj
~Fs|ar|~d3~Hj
~Fs|zh|&.~Gf%A&T;&.~Gf~Nr;&.&U酷刑%A@-&T
crc|fr|~nK#2~NR
crc|es|~z2~yT
crc|ru|%5+u~K9
crc|ar|@s_Uabwnb
crc|zh|&r%u@k
~lx|fr|~NT~dm;^0#0~dm
~lx|es|_v~w0participación @eniños #P@1conflictos armados
~lx|ru|~nD~ml;<d~ml
~lx|ar|~t(#jaugjas ~pH&1~xdabdobqe
~lx|zh|~v-~Gz@/&T;@G~Gz@/&T
~lz|fr|~NT@t~o0~me;^0#0@t~o0~me
~lz|es|_v~w0venta @eniños, @tprostitución infantil _1utilización @eniños ~zCpornografía
~lz|ru|~nD~gVb ~tT;<d~gVb ~tT
~lz|ar|~t(#jlci ~pHfaogBbab ~pH&1ablBaG fnc abdfam abtlaqce
~lz|zh|~v-~Mn;@G~Mn
~ly|fr|~z(~NR~xvétablissant ~H6~Lo@eprésentation @ecommunications
~ly|es|+c#B~z2#vNiño %Ca un procedimiento @ecomunicaciones
~ly|ru|~nDmfarcnpfu haawBcdbo
~ly|ar|~t(#oltrjaG gkmcd ablbaBag
~ly|zh|~v-~v!@/&T;@G~v!@/&T
_i|fr|~o8*a@"~oY~Cp^!~i2~yfmembres @e~r9famille
_i|es|@l@E%Z@)%1#m@eTodos @1~pyMigratorios y @eSus Familiares
_i|ru|#c^D*J~j7~EXkfpnqBbvhq-ibsfedkag b Alcdag bv hcico
_i|ar|~Dp~hH_U~Fzabidab ~xefpnjam pojvd
_i|zh|#p~kw移徙工&h~jM家庭成员%u~qy
crpd|fr|~nK~jK
crpd|es|~z2@e~gK
crpd|ru|%5+u~mW
crpd|ar|@s_U='~th
crpd|zh|~o)@k
~pP|fr|%4^A~nK~jK
~pP|es|+c#B~z2@e~gK
~pP|ru|%2a +u~mW
~pP|ar|~d3_U='~th
~pP|zh|&.~o)%A&T;&.~o)~Nr
*1|fr|~o8~y4@e~p:~k/
*1|es|@l@E~xQ@e~G)~jN
*1|ru|#c@b~qL~hT~fY
*1|ar|~Dp~hH~dn
*1|zh|#p~kw&h免遭~Iq~qy
*k|fr|@a#0@t~bZ&X~j.@el’enseignement
*k|es|@l~r)~w0~cq#QDiscriminaciones ~zCEsfera #BEnseñanza
*k|ru|%5#)nbhjfbibderbco %3awfexagedbq
*k|ar|@s~At~uQ~s:abgibcd
*k|zh|取缔~kx~dX@k
~FM|fr|~uc*v;~Kucriminalité{| transnationale} organisée;+APalerme
~FM|es|~E/~s1~pfOrganizada Transnacional;@l~s1~pfOrganizada{ Transnacional|};~MNPalermo
~FM|ru|@c#E+)kfedhderbadelzdao ~mV;@c{aw|mfakbg} ~mV;Gelcfihj@p
~FM|ar|~uu^7~pBilj abfwhce;@s^7abdhFde
~FM|zh|@B~fk@k;=j{跨国|}有%6<a@k;巴勒莫@k
+[|fr|~Go~yfenfants, ~y0;~Go#l~me
+[|es|@W~qYReprimir y ~wU~M1Personas, ~g[Mujeres y Niños#7;@W~s1~rx@e~D';~IYPalermo
+[|ru|#.a ~f4b ~Likafsaglb ltnzib, ~AdycdBbdeib b nckzib, ~ecdcc@r;#.a ~m4ltnzib
+[|ar|%r~Hkfkdi fdiakle ~lVfabpwnab;%r~Hk~lVfabpwnab، fkdiv ~dLibcv
+[|zh|~s/&2+l&U~M8;#,&2+l&U~M8;~vM@D;&h口~dZ@D
<S|fr|~N0mer, ~y0;~N0mer
<S|es|@W~N6Migrantes ~r'Tierra, Mar y Aire#7;@W~N6Migrantes
<S|ru|#.+)~fVggaxe ibsfedkag %XhpCc, iaft b gaxnpvp@r
<S|ar|%r~Atgvjcl ~xeih wjck ablj fablqj fabrf
<S|zh|~s/~HD;#,~HD;偷运~kA@D
>w|fr|@X~ya~ns#l~Lk~y0;@X~ya~ns#lmunitions
>w|es|@W~Kasus Piezas y Componentes y Municiones#7;@W~y'+d@eFuego
>w|ru|#.+)~fVbxsakaglcdbq b ~Es~Afafpybq, csa hahkegduv Aehkco b jaimadcdkag, e kejyc wacmfbmehag j dcip@r;#.aw asdchkfclzdai afpybb
>w|ar|%r~Atyhi *Pabhajce fprEazva fdsfhagva fabHxcje fabagraj lva lyfje ~wv
>w|zh|~s/=j~LB;#,=j~LB;枪支@D
~FK|fr|~uc~oF;~Ku~oF
~FK|es|~E/~C);@l~C)
~FK|ru|@c#E~Jf;@c~Jf
~FK|ar|~uuabnoam
~FK|zh|@B~sf@k;&.~sf%A
~go|fr|~uc~xh
~go|es|~E/~s1~ww; ~x1#B&j@E+z~cqDeterminados ~pgCometidos mediante ~z9@eTecnología #BInformación y #Q~zay +zTransmisión @ePruebas #PForma Electrónica @e~pgGraves
~go|ru|@c#E+)~xk
~go|ar|~uu^7abocljahce
~go|zh|@B=j网络<a@k
>T|fr|~q0~nX{ de 1961|};~N/
>T|es|~NU~jr;~NF;~fo~jr{|, 1961};~fo@e1961
>T|ru|~x]~t1;~gThfcnhkgev
>T|ar|~ol1961
>T|zh|1961%"~gc@k;~gc@k
&!|fr|~q0&g~FG@e1961{| ,|,} ~bS@e1972;~N/~LM~bS@e1972
&!|es|~NU~jr~N?;~NF~N?;~NU@m~eW#Psu forma ~iP@e1972
&!|ru|~x]^T~n/g dcc ~k9Gfakajalai 1972 ~t1
&!|ar|~ol~n0~ntohe 1972
&!|zh|经《1972%"~A.~sH%A;经1972%"{3月25日|}&.~A.~sH%A
~cT|fr|@a&gsubstances psychotropes @e1971;@a&g~eN;+A1971 &g~eN
~cT|es|@M@m~e,{ de 1971|}
~cT|ru|%5~p9gcBchkgev 1971 ~t1;%5~p9gcBchkgev
~cT|ar|@sabdIDjag abikbce bohe 1971
~cT|zh|1971%"~hs;~hs
~cC|fr|~GE~gJ@e~FG~AY~eN{| de 1988}
~cC|es|~E/~N6~eWy ~e,{ de 1988|};~MN1988
~cC|ru|~s5wafzwc +)~fV~EsdefjakbAchjbv hfcnhkg b ~p9gcBchkg
~cC|ar|~uu~bf~fp&1abdxmjag fabdIDjag abikbce
~cC|zh|1988%"~Nh;~Nh;1988%"@k
>M|fr|~jf#N>b%k@C~kl#G#f&cjouissant ~EL@"~x!y compris #fagents ~EJ
>M|es|~n2%T>1Castigo @e~pg#r&/~tkProtegidas, inclusive @1Agentes Diplomáticos
>M|ru|%5~f3b dejexedbb ~Fn+)~AEmalzxptBbvhq &OxeBbkao, g kai Abhlc ~x/escdkag
>M|ar|@s~Hkabrjazd ~z,Am ='abdgdgich ~p5mfbce، {ldh|lda} ncvd abdfFnfh abmlbfdaocfh، ~F0
>M|zh|@G~f]#h惩处侵害应受#C#p~in包括外交代表@/~IE~l3
~lF|fr|~o8~Chprise d’otages
~lF|es|@l@E~s1Toma @eRehenes
~lF|ru|~upxevgekai xelaydbjag
~lF|ar|~qXpxH abjvazh
~lF|zh|~vV劫持&h质~qy
~eG|fr|~o8#G<frecrutement, l’utilisation, <ffinancement #ll’instruction @emercenaires
~eG|es|~DqReclutamiento, @tUtilización, @t~db>1Entrenamiento @eMercenarios
~eG|ru|~upgcfwagjao, bhmalzxagedbci, ~x0b awpAcdbci decidbjag
~eG|ar|~qXgrhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~eG|zh|~vV招募+l~dU+l资助#h训练雇佣军~qy
~i(|fr|~jf~w6
~i(|es|~n2#/~ui
~i(|ru|%5~Kk
~i(|ar|@9~y5~a1;@sobade ~a1
~i(|zh|~k[%t@k
~c7|fr|^0#9^A~jf~w6
~c7|es|+c#B~n2#/~ui
~c7|ru|%2a ~Kk
~c7|ar|&[bbagnakce ~y5~a1
~c7|zh|&.~k[%t%A&T;&.~k[%t~Nr
<W|fr|~o8=Y%k@Cattentats terroristes %]l’explosif
<W|es|~L7%1Atentados ~G(Cometidos ~AnBombas
<W|ru|~upwaiwagui kcffafbxiai
<W|ar|~rRabvrdag abtjvalce labkhalb
<W|zh|>l~c.~Iy@/~qy;>l~c.~Iy事件@/~qy
=N|fr|~o8=Y%k&H~awterrorisme
=N|es|~L7#B~db#vTerrorismo
=N|ru|~up~x0~oK
=N|ar|~rRgdfcb abtjval
=N|zh|>l向~c.提供资助@/~qy
>K|fr|~o8=Y~qc@eterrorisme ~xp
>K|es|~L7%1Actos @eTerrorismo Nuclear
>K|ru|~upejkeib <)~oK
>K|ar|~rRpidab abtjval abhffc
>K|zh|>l核~c.&s~qy
^q|fr|~s0{| et des installations nucléaires}
^q|es|@l~hY{| y las Instalaciones Nucleares}
^q|ru|%5~yH;%5~l?*J<)iekcfbele b ~Fyphkedagaj
^q|ar|@s~ki
^q|zh|~kz物#p@k;~kz体#p@k;核材料#h核设施实~LR@k
~gH|fr|~nK~Cc;+A~Kz
~gH|es|@M~ye
~gH|ru|%5~NC;Tajbohj@p
~gH|ar|@9~mS~Bp
~gH|zh|~ul航空器内@/<a#h犯有~Iv+m&s~l3;东京@k
~gt|fr|@a~ik
~gt|es|~jR@e~q2
~gt|ru|%5~ny
~gt|ar|@s~m5
~gt|zh|@G>l~jl~l3
~bJ|fr|@a=Y%kd’actes ~Jm~Ch%b@el’aviation civile
~bJ|es|@M+z&f@e=U~s1#/#BAviación Civil
~bJ|ru|%5wafzwc #b~hR
~bJ|ar|~GIAm obade abwcjah abdmhc
~bJ|zh|@G>l危害~g6%t@/&k&s~l3
>I|fr|@X=Y~qc=h@e_X~Knaéroports servant %]~e/
>I|es|@W+z&f@e=U@e~bY#P@1Aeropuertos ~kUPresten Servicio{|s} ~w0~iv
>I|ru|#.a ~qO~EHg ePfamafkev, awhlpybgetBbv icynpdefandpt sfeynedhjpt egberbt
>I|ar|%rkdi pidab abihn ~h8&1abdwajag ~z/gxmd ~uS
>I|zh|>l在为#C~g6服务@/机场上@/&k~Kd@D;>l在用于#C~g6@/机场发生@/&k~Kd@D
<M|fr|@a~I[@Cexplosifs plastiques #l#Pfeuilles %-~ET@edétection
<M|es|~CGMarcación @e~tePlásticos @R@1~GX@eDetección
<M|ru|%5~K[mlehkbAchjbv gxfugAekuv gcBchkg ~vLbv awdefpycdbq
<M|ar|@sgdccE abdgnrjag ablbaogcsce lBjA sunva
<M|zh|~ul可塑炸药中添加识别剂以便侦测~l3
sua|fr|~mo
sua|es|~Gh
sua|ru|%5~a/
sua|ar|@s&a~z,~dA;~GI~dA
sua|zh|~Bx@k
~bR|fr|~Md
~bR|es|~DH
~bR|ru|#.+R@e~aj
~bR|ar|%r~nW
~bR|zh|~LY@D
~cU|fr|~px@e~pu#B~wB;~px@e~kb
~cU|es|~b!@eRoma ~zN;~b!@eRoma
~cU|ru|~B/@z^/~tXhpne;~B/{|e|p|ai|c}
~cU|ar|hFad jfda abpoaoc bbdqsde ~iC>o;hFad jfda abpoaoc
~cU|zh|~gX~o,~w,;~o,~w,
~aB|fr|#I*T#B~wB
~aB|es|#n=T~zN
~aB|ru|~Ck+k^/~tXhpne
~aB|ar|&C~mTfqyahag ~Eh~iC>o;%c#oladgcaEag ~Eh~iC#a~m3
~aB|zh|~gX~eg#K
vcdr|fr|~zY&g~b0~EJ
vcdr|es|~Dz@m~d/Diplomáticas
vcdr|ru|~F7~x/hdaCcdbqv
vcdr|ar|~Ibabmlbfdaoce
vcdr|zh|&:外交^Y@k
vccr|fr|~zY&g~b0consulaires
vccr|es|~Dz@m~d/Consulares
vccr|ru|~F7jadhplzhjbv hdaCcdbqv
vccr|ar|~Ibabkhybce
vccr|zh|&:领事^Y@k
^J|fr|@a&gmissions spéciales
^J|es|@l~sSMisiones Especiales
^J|ru|%5~Huibhhbqv
^J|ar|@sabliDag abxaye
^J|zh|~f:使团@k
vclt|fr|~zY%f+i@C~FH
vclt|es|~Dz~GsTratados
vclt|ru|~F7~m"%J~AP
vclt|ar|~y(~K0abdiavmag
vclt|zh|&:%z法@k
~p[|fr|~zY%f+i@Ctraités <z+]#l~oa=-ou <z~oa~b?
~p[|es|~Dz~GsTratados <z&Ky ~fy%po <z~fy+W
~p[|ru|~F7~m"nasagafag ~oJ~hnb ~kT~uZ~oJicynpdefanduib ~Ep
~p[|ar|~y(~K0abdiavmag lch _CfabdhFdag #apf {|ncda }lch abdhFdag >o
~p[|zh|@G%0#h#C%6间或#C%6相互间%z法@/&:@k
=M|fr|~zY*asuccession d’États ~c3@e~FH
=M|es|~Dz%ZSucesión @e&K#PMateria @eTratados
=M|ru|~F7mfegamfccihkgc +:#5~AP
=M|ar|~y(bxbane _C&1abdiavmag
=M|zh|@G%0在%z~ky@/继承@/&:@k
&6|fr|~GE&gimmunités juridictionnelles @C+]~AYleurs biens
&6|es|~E/~sS~GYJurisdiccionales %1&Ky @esus Bienes
&6|ru|~s5tfbhnbjrbadduv biipdbkckev +:b bv ~E?
&6|ar|@s@xbqyahag _Cfddgbsagva dh abfbace abkAazce
&6|zh|@B%0~jM财产管辖豁免@k
~aR|fr|~zY*areprésentation @C+]%Vleurs ~b0avec #f~oa=-@ecaractère universel
~aR|es|~Dz%ZRepresentación %1&K#Psus ~d/~An#Q~fy%p@eCarácter Universal
~aR|ru|~F7mfcnhkegbkclzhkgc +:g bv akdaCcdbqv h ~kTpdbgcfhelzdasa ~Ba
~aR|ar|~y(bgdDcb _C&1ibakagva di abdhFdag #aHag abwali ~z[
~aR|zh|&:@G%0在其对普遍性#C%6^Y上@/代表权@k
~vg|fr|~k8mer
~vg|es|~o(Mar;CONVEMAR
~vg|ru|@c#E~s.mfegp
~vg|ar|~ip~kh;@skahfh ~kh
~vg|zh|@B*:法@k;&.*:法%A
~p(|fr|#I~A2~rH1982;#I~A2#B~k8mer
~p(|es|#n~jC_/#BParte XI #B~o(Mar{ de 10 de diciembre de 1982|};#n%ZParte XI
~p(|ru|@L~dKЧehkb !X!I ~qN~t1
~p(|ar|%c#o~kn~s,abpfb/mcodlj 1982;%c#o~kn~kh
~p(|zh|@G*/~A"~hv~I'@/#K;~I'#K
~ey|fr|#I%-~ET@e^j@C~EK~rH1982 ~dQ^A%O#l^A=,~rzdont ~yzs’effectuent tant ~v)qu’au-delà @e~H9~qwexclusives (stocks chevauchants) #l~rzgrands migrateurs;#I{|des Nations Unies |de 1995 }&gstocks @epoissons
~ey|es|#n%Z_/~ia~n4#B~o(Mar @e10 @ediciembre @e1982 relativas ~w0*ry ~cs~ia~N:Transzonales y #Q~N:Altamente Migratorios;~y){| de las Naciones Unidas} ~y'~rd@ePeces
~ey|ru|@L~dKmalaycdbo ~qNsane, jakafuc jehetkhq ~K)~ACfuwduv xemehag b ~j"b pmfeglcdbq bib;+n{| Efsedbxerbb EwKcnbdcdduv Jerbo} %Xfuwdui xemehei
~ey|ar|&C{|iad 1995 }bghncH da ggAdhv ~ip~s,abpfb/{| }mcodlj 1982 dh pqsad #j~t,abdgmaxbe ~Effabpjyme abodsce absDcje abajgqab;&C@xbbpjyme abodsce
~ey|zh|*/~A"~Mw#K;*/~Mw#K;~kr~a8#K
bbnj|fr|#Ise rapportant ^A~k8mer #lportant *a%O#l=.~u4#B~mZbiologique marine @C~H9ne relevant pas #B~r8
bbnj|es|#n~rN>5#B~o(Mar ~jC*r>1Uso ~d:#B_OBiológica Marina ~iaZonas Situadas Fuera #B~qE
bbnj|ru|@L@ewexc ~bFa >9b phkaoAbgai ~n,iafhjasa wbalasbAchjasa ~ESg feoadev ~dS
bbnj|ar|%c{|abdljd }&1~A[~ip~dh#j~r(ablqjc &1~Efabfakie ~vkabfwhce faogxmadv <8hqf dogmad
bbnj|zh|~hv下~Nn#K;根据~hv@/~I(就~Nn#u拟订@/#K;~nU#K
^h|fr|#I*T&H~z"@7&H+i#Bmer
^h|es|#n=T#v~z"@E#v*s#vMar
^h|ru|~Ck+k^/kfbwpdele ~s.mfegp
^h|ar|&C~mT~Eh#a~K0~dh~m3
^h|zh|#C*:法法庭~eg#K
~aD|fr|@X*T@el’Autorité @U@Cfonds marins
~aD|es|@W=T#BAutoridad @E%1Fondos Marinos
~aD|ru|#.a +k^/afsede ~s.ndp
~aD|ar|%r~mTabobwe #abkai ~dh~m3
~aD|zh|#C海底=m局~eg@D
~iU|fr|~jfhaute mer
~iU|es|~n2~Du
~iU|ru|@caw ~Eq
~iU|ar|@s~AS~kh
~iU|zh|~sd@k
>t|fr|@a%fplateau continental
>t|es|~n2~oc
>t|ru|%5~aj
>t|ar|@sabrjn abkajc
>t|zh|大陆架@k
_s|fr|~jfmer territoriale >bzone contiguë
_s|es|@l#"Mar ~rv_1Zona Contigua
_s|ru|%5~x'iafc b mfblcyeBco xadc
_s|ar|@sablqj abtkbcdc fabdhwke abdgaxde
_s|zh|领海及~Mt;领海&W~Mt
+3|fr|#I=:favoriser <frespect par #f~Fq@e~hP~k!@C>!=-@e%O~AYgestion;#Id’application
+3|es|#n@R~rg&DCumplimiento ~ia^3%p@e*ry ~cs~r'@1~sWPesqueros ~kUPescan #P~Du;#n@eCumplimiento
+3|ru|~Ckhancohkgbb hawltncdbt fuwalagduib hpneib ~eZ%Jicf ~qnybguv ~m2b ~tVbib;@L%Xakjfukaip iaft
+3|ar|@s~C9abycahe ~K7;&C~C9abqnF ~K7;@sabadgDab
+3|zh|_G~sd渔船遵守#C~xy_H@/#K;遵守_H#K
=H|fr|~un~N'port =:~tW~EF#l~gI@t~hP^B;~un~N'port
=H|es|#n@m~x4Puerto Destinadas a ~fJ^E;#n@m~x4Puerto
=H|ru|+n{| Gfanagalzhkgcddao b hclzhjavaxqohkgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~r-mafke ~k1{|fuwdasa }~p8;~Ckicfev ~r-mafke
=H|ar|%c~xx;&C~iNabpBHce fabEjaie bbpdd abdgqme ~xx;%c~a"abdchaG;%c#olgmalcj mfbe abdchaG
=H|zh|@G~Cx~vF鱼@/_H#K;@G~vF鱼@/~Cx_H#K;~Cx_H#K
~FF|fr|~o8{de 1974 |}=Y~t2#Bvie humaine #Pmer
~FF|es|~y8+z#/~MzHumana ~rNMar{, 1974|};@MSOLAS
~FF|ru|~F[~KXAclagcAchjao ybxdb @eiafc
~FF|ar|~Dpbobade ~Em;~Dp~hH~Em
~FF|zh|1974%"~HG;~HG
~u?|fr|~o8~s6#fnavires, ~bS@e1978 y relatif;~o8~s6#f~tS
~u?|es|~GeBuques, 1973, modificado ~r'{el|su} ~IY1978;~Ge~y?;@MMARPOL
~u?|ru|#c@b~dw~r/h ~K/
~u?|ar|~jqabonh ~fU1973، ~ntiad 1978 #olva;~jqabonh
~u?|zh|#C~f]船舶造成~v5@k
~bM|fr|~o8{de 1979 |}*arecherche ~DEsauvetage maritimes
~bM|es|~y8@mBúsqueda y ~J:Marítimos{, 1979|}
~bM|ru|~F[mabhjp b hmehedbt @eiafc
~bM|ar|~DpbblqD fabthkaH &1~kh
~bM|zh|1979%"~Km救助@k;~Km{和|与|}救助@k
stcw|fr|~o8{de 1978 |}~M]@Cgens @emer, @e~ua
stcw|es|~NW+zGente @eMar{, 1978|}
stcw|ru|~nCiafqjag b ~EG{| 1978 sane}
stcw|ar|~gfbbdbaqch
stcw|zh|1978%"~Gd;~Gd
+q|fr|@a~GC<ftrafic ~AM=i
+q|es|@M~B7Tráfico Marítimo #6
+q|ru|@c%XawlcsAcdbt %miafhjasa hpnavanhkge
+q|ar|@sgcocj qjse abdbaqe ~gl>o
+q|zh|便利#C~jc~IH@k
~aC|fr|@a~cR~L:~AM*w
~aC|es|@MConstitutivo #B=8Marítima #6
~aC|ru|%5~an~lG~KV
~aC|ar|@9@,labdhFde ~gl>o
~aC|zh|#C海事%6@k
mlc|fr|@a&H^9maritime{, 2006|};@a&H^9~AM@e2006
mlc|es|~k'Marítimo{, 2006|}
mlc|ru|@c{2006 sane |}a kfpnc g iafhjai hpnavanhkgc{| 2006 sane}
mlc|ar|@s*uablqjc
mlc|zh|2006%"海事劳工@k
=P|fr|~LX~is~Aosubaquatique
=P|es|~n2@)~iq&VSubacuático
=P|ru|~cnmangandasa ~km~EI
=P|ar|~em~z:abdBdfj labdcav
=P|zh|#p水下<[~F.
~bl|fr|~o8@4~rQ>b=,@Ceaux @eballast #lsédiments @C~tS
~bl|es|~y8_"_[_1~q"#vAgua @eLastre ~BfSedimentos %1~y?
~bl|ru|#c~txhpnaguv wellehkduv gan b ahenjag b ~hm
~bl|ar|~Dpbdjakle fgyjcn dcav yalfje abonh {fjfaolva|fgjolagva}
~bl|zh|#C~nO#h~Cw~BR与=m@k;#C~nO^P~Cw~BR#h=m@k;~BR#h=m~nO#h~Cw~qy
~bU|fr|~o8@e~d,@J~x-@Cépaves
~bU|es|~y8@e~d,%ZRemoción @eRestos @eNaufragio
~bU|ru|~wI*paw pnelcdbb xekadpgCbv ~K/
~bU|ar|@s~K-#abtEabe abqwad
~bU|zh|~se#C~v8@k;#C~v8~se@k
~iV|fr|~o8@e~or@4<frecyclage sûr #l~yLrationnel @C~tS
~iV|es|~y8@e~or_"Reciclaje Seguro y Ambientalmente Racional %1~y?
~iV|ru|Qadjadshj*pa wcxamehdao b PjalasbAchjb ferbadelzdao pkblbxerbb ~K/
~iV|ar|@svfhB sfhB #abtiame gmfcj abonh
~iV|zh|香港#C%t与~A9;香港#C%t#h~A9
>F|fr|~jf#N#B~j9@Cmers résultant @el’immersion @edéchets
>F|es|~CG%T#B~fr#vMar ~r'Vertimiento @e~zgy ~G4Materias
>F|ru|@c~dw~r/iafq hwfaheib akvanag ~Ceiekcfbelag;Zadnadhj@p
>F|ar|@s~Hk~fQfdfam pxjC;@s~Hk~fQfabdfam abpxjC;@sbhmh
>F|zh|~Bu及~DU~l3;~Bu^P~DU@-@k
~Ft|fr|@a~y4~mr@e~AH&HNord-Est
~Ft|es|@M~xQ#v~q.{Ambiente |}Marino #v~JBNordeste
~Ft|ru|%5*J~BALcgcfa-NahkaAdao Mkledkbjb
~Ft|ar|~em~KL~glbudab ujk ~xC
~Ft|zh|#p东北~BO*:~f?@k
npt|fr|%I*anon-prolifération @C^W~hN;%I*anon-prolifération;TNP
npt|es|%,%ZNo ~z5~ia+d~rc;TNP
npt|ru|~Ggdcfehmfahkfedcdbb <)~Ab;HJЯE
npt|ar|&3imd ahguaj *P~KJ
npt|zh|~BI~L-%z;核~BI%z;&.~BI%z^Q
ctbt|fr|%Id’interdiction complète @Cessais ~hN
ctbt|es|%,@e*?Completa %1Ensayos ~rc
ctbt|ru|~GgghcawKciltBci *y~Fybhmukedbo;HNYЯR
ctbt|ar|&3abqFj ~KSbbgrajl ~KJ
ctbt|zh|~BL~DT;~BL禁试%z
tpnw|fr|%I@J%w@C^W~hN
tpnw|es|%,%Z*?~ia+d~rc
tpnw|ru|~Gg*y<)~Ab
tpnw|ar|&3~Fw*P~KJ
tpnw|zh|&U~L-%z
ptbt|fr|~B2#fessais d’armes ~kp%Vl’atmosphère, %V<gextra-atmosphérique #lsous l’eau
ptbt|es|%,~r'&D~H/Prohíben @1Ensayos ~An_-~zCAtmósfera, &D~phy Debajo #vAgua
ptbt|ru|~Gg*ybhmukedbo <)~mUg ekiahFcfc, ~CVmfahkfedhkgc b man ganao
ptbt|ar|&3~Fwgrajl ~oh&1abrf fnc ~LSfgqg owq abdaG
ptbt|zh|&U在大气层+l=a#h水下进行~L-试验%z;~w-~DT;~w-禁试%z
~eM|fr|~B2@eplacer @C^W~kp#l~tK^W@edestruction massive %f~E8océans ainsi ~kU%V~r9sous-sol
~eM|es|%,~Kw*?@eEmplazar _-y ~G4+d@eDestrucción #PMasa #P~HO
~eM|ru|~Gg*yfexicBcdbq @endc ~zFg csa dcnfev <)~mU~Ce~Hq~mUiehhagasa pdbAkaycdbq
~eM|ar|&3~FwfAi ~ohfBcjva dh pobqe abmdaj ~KS<8kai ~F1fnc lawh pjAva
~eM|zh|&U在海~w!安置~L-#h+m大规模{毁灭|杀伤}性%/%z
~EN|fr|~vKd’utiliser @Ctechniques @emodification @e~u-%]@C~ETmilitaires ou ~p:~et~EThostiles
~EN|es|~n2*?@eUtilizar Técnicas @eModificación Ambiental ~An~GXMilitares u Otros ~GXHostiles
~EN|ru|%5*ygacddasa ~uZltwasa bdasa gfeyncwdasa >8hfcnhkg ~Hp@emfbfandpt hfcnp
~EN|ar|@s~Fw~vlgkhcag abgBccj &1~KLbpBjaA iosjce pf bpce pBjaA imazce pxjC
~EN|zh|&U为军事或任何+m敌对目@/~dU改变~f?@/技术~l3
bwc|fr|~ydfabrication ~I-stockage @C^Wbactériologiques (biologiques) ou %]toxines ~gL;@a&g^Wbiologiques{| ou à toxines| et à toxines}
bwc|es|~vI@t~rf>1~y.@e+dBacteriológicas (Biológicas) y Toxínicas y @mSu ~q8;@l~sS+dBiológicas{| y Toxínicas}
bwc|ru|~xN~p7b ~tHxemehag wejkcfbalasbAchjasa (wbalasbAchjasa) b kajhbddasa ~mU~Mg;@c%XwbalasbAchjaip {|b kajhbddaip }afpybt;%5wbalasbAchjai {|b kajhbddai }afpybb
bwc|ar|~jkfabgsochce ~iQ;~jkfabgsochce، ~iQ;@s*Pablcfbfrce
bwc|zh|@G&U#q+l生产#h~BF#h~sq%/~l3;#,~nV#h~BF{和|以及}销毁{此种|这种|这类|此类}%/@-@k;~w({和毒素|及毒素|}%/@k
+9|fr|@X#0@t~HXd’emploi ^A~K(@egaz asphyxiants, toxiques ou similaires ~AYmoyens bactériologiques
+9|es|@W~jC*?#v~JL~zCGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~IY_]@e1925
+9|ru|#.a *y~ca@egaodc pnpClbguv, qnagbkuv ~uZ~hMmanawduv sexag b wejkcfbalasbAchjbv hfcnhkg
+9|ar|%r~Fwabaogidab abqjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfrce;%rrhcn ~fU1925
+9|zh|&U在战争中~dU窒息性+l毒性或+m气体#h细菌作战方法@/@D;1925%"%D@D;《1925%"%D~A.
cwc|fr|~yd~EP&Hstockage ~AY~m8@C^Wchimiques ~gL;@a&g^W~r1
cwc|es|~vI@tProducción, &D~y.>1~JL@e+dQuímicas y @mSu ~q8;@l~sS~Ji
cwc|ru|~xNmfabxganhkge, ~tHb ~ca~H8~mUb a csa ~tU;@c%XvbibAchjaip afpybt;%5vbibAchjai afpybb
cwc|ar|~bdfaogidab *P~tC~iQ;@s*P~oC
cwc|zh|@G~nV+l储存#h~dU~kv%/及~sq%/~l3;~Jb@k;~kv%/@k
ccw|fr|~vK~E3@e~m8@e~Hfclassiques ~HZêtre considérées comme produisant @C~K5traumatiques excessifs ou comme frappant sans discrimination;@a@J~Hfclassiques
ccw|es|@l~e)@eCiertas +dConvencionales ~kUPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas +dConvencionales
ccw|ru|%5~qR~K]~Hq~Aiafpybq, ~n:hAbkekzhq dedahqBbib Afcxicfduc magfcyncdbq ~uZbictBbib dcbxwbfekclzdac ncohkgbc;@c%Xjadjfckdui gbnei ~Ai~Ab;%5~K]gbnev ~Ai~Ab
ccw|ar|@s~Fw~HUpobqe gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&U或限制~dU~Iv可被认为具有过分伤害力或滥杀滥伤~oW@/~Io%/@k;{特定|某些}~Io%/@k
~aq|fr|@X@J%w~E3@e~m8@Cmines, pièges #l~etdispositifs~LMtel qu’il a été modifié <f3 mai 1996;@XII modifié
~aq|es|@W~e)@eMinas, +dTrampa ~o4Artefactos~LMsegún fue enmendado &D3 @emayo @e1996
~aq|ru|#.a ~qRibd, ibd-lagpCcj ~Cephkfaohkg ~n/3 ieq 1996 ~t1;namaldcdd~t!#.!I!I
~aq|ar|#S#olqFj ~HUabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe &13 pcaj/dacf 1996;#S~tyabdimb
~aq|zh|经修正@/~I];经修正{的|后的|}~dY号@D;修正后@/~I]
~EB|fr|@X#9%-restes explosifs ~NP
~EB|es|@W_wRestos ~te~NN
~EB|ru|#.%Xgxfugaamehdui mcfcybkjei gaodu;#.!V
~EB|ar|#S#olabdgnrjag dh dxbnag abqjl;#Sabxado
~EB|zh|战争遗留~Iy物@D
~lK|fr|~vK@el’emploi, &Hstockage, #B~Lp~I-transfert @Cmines antipersonnel ~gL;~vK@Cmines antipersonnel;@ad’Ottawa
~lK|es|~n2*?#vEmpleo, Almacenamiento, ~rfy ~B]@eMinas Antipersonal y @msu ~q8;~n2*?~iaMinas Antipersonal;~MNOttawa
~lK|ru|%5*ymfbicdcdbq, ~tHxemehag, ~p7~MB~x.ibd ~Mg;%5*y~x.ibd;Ekkeghj@p
~lK|ar|@s~Fw~uUfgxEch fthgar fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~lK|zh|@G&U~dU+l储存+l生产#h转让~Cv及~sq地雷~l3;{禁止|}~Cv@k;&.渥太华%A
~pN|fr|@a&g^W%]sous-munitions
~pN|es|@l@m~J2#PRacimo
~pN|ru|@c%Xjehhckdui wacmfbmehei
~pN|ar|@sabHxazj abihkfmce
~pN|zh|集束~nd@k
att|fr|%I%f~mX@Carmes
att|es|%,#"~q7@eArmas
att|ru|~Gg~m4afpybci
att|ar|&3graje abpobqe
att|zh|%/_K%z
~eJ|fr|%I&g>"~A1=6@e<gextra-atmosphérique, y compris @t~o9;%I@Jl’espace{| extra-atmosphérique}
~eJ|es|%,_w@:~kU~qDEspacio Ultraterrestre, incluso @tLuna ~o4Cuerpos Celestes;%,#"<m
~eJ|ru|~Gg~xo~LF~i0mfahkfedhkge, gjltAeq Zpdp b nfpsbc dcwchduc kcle;&u%Xjahiahp
~eJ|ar|&3#8~pBbphuwe ~x5;&3#8~pBbhuawag ~x5;&3~j'
~eJ|zh|~vN内=a~ng~Cj%z;~vN内@/=a~ng~Cj%z;{外空|外层空间}%z
>P|fr|#I%fsauvetage @Castronautes, <fretour @Castronautes >brestitution @C~sD
>P|es|#n#"~J:_1Devolución @eAstronautas _1Restitución @e~qH
>P|ru|~Ckhmehedbb jahiadegkag, ~Hojahiadegkag b ~HoawKcjkag, xempBcdduv ~nS
>P|ar|&CthkaH ~tzftiame ~tzfjm ~rY
>P|zh|营救~BP+l送回~BP#h归还发射到=a@/物体@/#K
_r|fr|~jf~kV@U@4#fdommages causés par @Cobjets spatiaux
_r|es|~CG~kN@E~r'Daños Causados ~r'Objetos Espaciales
_r|ru|%5&O~x8xe pBcfw, mfbAbdcdduo jahibAchjbib awKcjkeib
_r|ar|@sabdoIfbce #aih abpAjaj ~z/gqmDva abproad abnAazce
_r|zh|~IA物~vT@/#C~jd@k;=a物~vT之#C~jd@k
<T|fr|@a@Jl’immatriculation @C~sD
<T|es|@M#"Registro @e~qH
<T|ru|%5~HnawKcjkag, xemphjeciuv ~nS
<T|ar|@sgorcb ~rY
<T|zh|@G登记射入=a物体~l3
moon|fr|#I~A1*a~o9
moon|es|#n~kUdebe regir #Qactividades %1&K~zCLuna y otros cuerpos celestes
moon|ru|~Ck^8+:@eZpdc ~Cedcwchduv kclev
moon|ar|%cabdhFd bphuwe _C<8owq ~a0
moon|zh|~gg在~mm上~ng@/#K;月球#K
~iG|fr|%I@J~AG
~iG|es|%,Antártico
~iG|ru|&uaw Mdkefjkbjc
~iG|ar|&3phgajsgcsa
~iG|zh|南极%z
~gG|fr|%Ivisant %w@C^W~kp#P~mg;%I@e~wV
~gG|es|%,+zProscripción ~ia_-#P~Bg~om;%,@e~wV
~gG|ru|~Gg*y<)~mU~jB;&uTlekclalja
~gG|ar|&3~Fw~oh&1pdjcsa abbagchce fdhwke ablqj absajclc;&3gbagcbfbsf
~gG|zh|拉丁~nh#h加勒比&U~L-%z;特拉特洛尔科%z
~i7|fr|%I*azone dénucléarisée &H~ouSud;%I@e~rj
~i7|es|~N7#vPacífico Sur;%,@e~rj
~i7|ru|~GgwcxKqncfdao xadc tydao ~o]~Ha;&uOefakadse
~i7|ar|&3jajfgfhBa
~i7|zh|南~i]无核区%z;南~i]~jb;拉罗通加%z
~pI|fr|%I*a+a@e~w7;%I@e~l'
~pI|es|~N7{de|del|en|en el} ~kK;%,@e~l'
~pI|ru|~Gg~am~hW;~z'%e
~pI|ar|&3thuaG abdhwke abxabce dh ~oh&1~p,;&3lahsfs
~pI|zh|~BJ~jb;~BS%z
~i6|fr|%I@J~H6+a~b3;%I@e~z4
~i6|es|~IU@e_-~A);%,@e~z4
~i6|ru|~Gg~amMFfbjc;Gclbdnewhj%e
~i6|ar|&3~al~ei;&3lbchmala
~i6|zh|*f~jb;佩林达巴%z
~bN|fr|%I~cR~EL~w[;%I#9%]~H6~w[
~bN|es|~IU@e_-#P{|el }Asia ~JD;%,@e~pw
~bN|ru|~Gg~am~F)Mxbb;Lcibmelekbdhj%e
~bN|ar|&3~al&1Joca abfowC;&3~al&1fow Joca;&3ocdclabagchos
~bN|zh|中亚~jb;塞米巴拉金斯克%z
~vi|fr|~d1
~vi|es|~y";@l>5~b1
~vi|ru|~uH#E~sz;~uH~sz;ODRDEEJ
~vi|ar|@s@x~KRgBcj abdhax
~vi|zh|@B~hq@k;~hq@k
~Fg|fr|~NL~q-^A~d1;~NL~JV
~Fg|es|~IY~q-#B~y";~IY~FT
~Fg|ru|Dbakhj@[{ j OeiaAdao jadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb jlbieke|}
~Fg|ar|%rscfgf
~Fg|zh|&.@B~hq%A~oV@D;&.@B~hq%A@/~oV@D;~oV@D
_l|fr|#I@e^4
_l|es|#n@eParís aprobado #Pvirtud #B~y";#n@e~G6
_l|ru|~zm#1
_l|ar|&Clajco
_l|zh|~nb#K
cbd|fr|~jf~mZbiologique
cbd|es|~CG~rU
cbd|ru|%5~cj;~s5~cj
cbd|ar|@sabghfi ablcfbfrc;@9@,labghfi ablcfbfrc
cbd|zh|%n@k
=r|fr|~NL~k4
=r|es|~IY~w3{ del Convenio sobre la Diversidad Biológica|};~IYCartagena
=r|ru|~oq#'%X~Bc;~oq#'%Xwbawcxamehdahkb ~f1a ~cj;~oq@[
=r|ar|%r~n?;%rkjwarhe #olabobade abpqcazce
=r|zh|&.%n%A~i:%t@D;&.%n%A@/~i:%t@D;卡塔赫纳{生物安全|}@D
~va|fr|~NL~J4@J_R%-~tYgénétiques ~DEpartage juste ~E)@Cavantages découlant @e~r9utilisation;~NL~ra
~va|es|~IY~J4@m~o[a @1~mHGenéticos y ~zxJusta ~FS#P@1Beneficios ~H/Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~IY~ra
~va|ru|Jesaohj#'~hj~Fpj scdckbAchjbi fchpfhei b hagichkdasa >8@e~Fab fegdao ~KWgusan ak bv mfbicdcdbq{ j Dadgcdrbb a wbalasbAchjai fexdaawfexbb|};Jesaohj@[
~va|ar|%rhaBfca
~va|zh|&.%n%A~LJ#h公正#h公平~A7@D;~LJ{和|与|以及}公正{和|}公平{地|}~A7@D;~f)@D
~FL|fr|~GE*a~bZdésertification ~Knpays gravement touchés par @tsécheresse et/ou @tdésertification, ~ef~b3;~GE*a~bZdésertification
~FL|es|~E/@e~I9;~s]{ de las Naciones Unidas|} @e~HFDesertificación;~MN~I9
~FL|ru|@c#E%X#)amphkudbgedbci g kcv hkfedev, jakafuc bhmukugetk hcfzcxdpt xehpvp b/blb amphkudbgedbc, ~Ad~gr;@c#E~w5;@c~w5
~FL|ar|~uuabgyqj &1~pG~z/giahc dh abrnan abumcm f/pf dh abgyqj، flxaye ~ei;~uuabgyqj
~FL|zh|@B~ul发生严重干旱#h/或荒漠化@/%0~vo在*f~nj~l3;@B~nj@k;~nj@k
~c8|fr|~zY~y4#Bcouche d’ozone
~c8|es|~EY~h?~xQ#BCapa ~N"
~c8|ru|~mw@baw ~KXaxadagasa hlaq
~c8|ar|~y(~hHwlke abpfEfh
~c8|zh|#p臭氧层&:@k
~aI|fr|~NL~DC
~aI|es|~IY~A6~N";~IY~d)
~aI|ru|Iadfcelzhj#'~ge;Iadfcelzhj@[
~aI|ar|%r~fG
~aI|zh|~Na@D;&.~kC~A.
~Eu|fr|+ABâle ~fE@e~hJ~AY~r9élimination;+ABâle
~Eu|es|~EYBasilea #"_[%1Movimientos ~wW%1~zg~J!y su Eliminación;~EYBasilea
~Eu|ru|Uexclzhj~txxe kfedhsfedbAdao mcfcgaxjao amehduv akvanag b bv pnelcdbci;Uexclzhj@p
~Eu|ar|@slaEb #jabgqsd &1hkb ~z?abxwje fabgxby dhva ilj abqmfm;@slaEb
~Eu|zh|~BR危险废物越境转移~jM处置~Mk;~Mk
~i"|fr|+A~jW*a~Lo@e~EEpréalable #Pconnaissance @ecause applicable %]certains ~hO#lpesticides dangereux qui font l’objet ~Av~mX=i;+A~mK
~i"|es|~EY~jW#"Procedimiento @e~zdFundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos ~J!Objeto @e~q7#6;~EY~mK
~i"|ru|~to^Dmfarcnpfc mfcngefbkclzdasa awahdageddasa haslehbq #5aknclzduv amehduv ~LxgcBchkg b mchkbrbnag g &Okafsaglc;~to@p
~i"|ar|@sjfgjmad @,lgwlck trjaG abdfanke abdolke ih ibd <8dfam scdcazce fdlcmag Jnag diche xwje dgmafbe &1~gk>o
~i"|zh|~ul#C_K中对~Iv危险~Bz#h农药采用事先知情同意程序@/~BZ@k;~BZ@k
~aT|fr|+A~oy&gpolluants organiques persistants;+A~rt
~aT|es|~EYEstocolmo @mContaminantes Orgánicos Persistentes;~EYEstocolmo
~aT|ru|~JX^Dhkaojbv afsedbAchjbv xesfqxdbkclqv;~JX@p
~aT|ar|@saogsvfbd ~nn;@sogfsvfbd ~nn
~aT|zh|@G持久性有机~v5物@/~ne@k;~ne@k
~lJ|fr|+AMinamata{ sur le mercure|}
~lJ|es|~EY~zt#"Mercurio;~EYMinamata
~lJ|ru|Ibdeiekhj^Dfkpkb;Ibdeiekhj@p
~lJ|ar|@sdchadaga #jabEzlk
~lJ|zh|@G汞@/水俣@k;水俣@k
~ED|fr|@a%f~mX@7~MA@efaune ~AYflore sauvages menacées d’extinction;CITES
~ED|es|@l#"~q7@E@eEspecies Amenazadas @eFauna y Flora Silvestres
~ED|ru|%5&O~m4gbneib ~GnFlafu, devanqBbibhq man psfaxao bhAcxdagcdbq;LRTXL
~ED|ar|@s~bf&Mlphfai =(;@s~gk#a&1phfai =(;@s~gk#alphfai =(
~ED|zh|濒危野生动植物种#C_K@k;濒危物种~Bi{贸易|}@k
cms|fr|~jf%O~MAmigratrices ~Hc^Afaune sauvage;+ABonn
cms|es|~n2*r~iaEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~qn~ji;%5>9~ji
cms|ar|@sqnF ~j8;@s~KG~j8;&3~KGabphfai abdvarje dh abqcfahag abnwjce
cms|zh|~Ih野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~vc|fr|~nK~H9humides d’importance ~x!particulièrement comme habitats @Coiseaux d’eau;+ARamsar
~vc|es|@l~r)a @1Humedales @eImportancia #6~xv~g[como Hábitat @eAves Acuáticas;~MNRamsar
~vc|ru|%5ganda-walakduv psanzqv, bictBbv icynpdefandac xdeAcdbc, slegdui awfexai g jeAchkgc ichkaawbkedbo ganamlegetBbv mkbr;Oeihefhj@p
~vc|ar|@9@,labpjaAc ~rX;@sabpjaAc ~rX;@sjadoaj
~vc|zh|@G~vo作为水禽栖息地@/#C重要湿地@k;拉姆萨尔{湿地|}@k;&.湿地%A
acap|fr|#I*a%O@Calbatros ~yfpétrels
acap|es|#n%Z*r@eAlbatros y Petreles
acap|ru|~Ck>9elzwekfahag b wpfcgchkdbjag
acap|ar|&CqnF wcfj ~El;%c#olqnF {wazjc|wcfj} ~El
acap|zh|#p信天翁#h海燕#K
~uX|fr|+A~JC@J%wd’importer ~v'@C~hJ#l~fE>b=,@C~hJ~AT~b3;+ABamako
~uX|es|~MNBamako
~uX|ru|Ueiejhj@p
~uX|ar|@sladasf
~uX|zh|巴马科@k
=s|fr|@a~y4>bmise #Pvaleur ~mr~I3Caraïbes;+ACarthagène
=s|es|@M~xQ>1#x~F]#BRegión #vGran Caribe
=s|ru|%5*Jb ahgacdbb ~BAUalzCasa Defbwhjasa feoade;~oq@p
=s|ar|~em{fghdce ablcze ablqjce bdhwke ablqj absajclc absljC|ablcze ablqjce bdhwke ablqj absajclc absljC fghdcgva}
=s|zh|#p#h开发大加勒比~BN*:~f?@k
alps|fr|~LX@CAlpes;@aalpine
alps|ru|~cnMlzm;Mlzmbohj@p
alps|ar|~emrlab abpbl
alps|zh|#p~yy;~yy
~c!|fr|@a%f+i#9%-utilisations @C~CR~b[%]@C~ET~et~kU@tnavigation
~c!|es|@l~GsUsos ~ME%p@R~GXDistintos #BNavegación
~c!|ru|%5~m"dchpnavanduv ~Hq>8%Jganakajag
~c!|ar|@skahfh aogxmad ~x6#a&1abpBjaA Bcj abdbaqce
~c!|zh|#C水道非航行~dU法@k
~FP|fr|~LX#l=.@C~CRtransfrontières ~yflacs ~dk;@a@Jl’eau
~FP|es|~CG@)y =f~ME~wWy {de |}@1Lagos +W
~FP|ru|@c%X~KXb ~hf~ACganakajag b %Jaxcf
~FP|ar|~emfaogxmad ~x6abialje bbqmfm fablqcjag >o
~FP|zh|跨界~L[#p#h~i.@k;#p&W{利用|使用}{跨界|越境}~L[@k;&.水%A
~uO|fr|@a~mb&Hpublic au processus décisionnel #l_R^A+j~c3d’environnement;@ad’Aarhus
~uO|es|@l#"~eV#vPúblico ~zCToma @e~tb~CnAmbientales;~qt@eAarhus
~uO|ru|%5~dPg mfarchhc mfbdqkbq fcCcdbo b nahkpmc j mfegahpnbt %Xgamfahei, jehetBbihq ~hGhfcnu;Efvphhj@p
~uO|ar|@sJjvfo
~uO|zh|在~f?#u上~v9信息+l~Ig决策#h诉诸~sm~l3;奥胡斯@k
~K6|fr|@a@Jl’évaluation @el’impact @J~u-%Vun contexte transfrontière;@ad’Espoo
~K6|es|~n2Evaluación #vImpacto Ambiental #Pun ~zeTransfronterizo;~qt@eEspoo
~K6|ru|@caw arcdjc ~Hp@eajfpyetBpt hfcnp g ~ABjadkcjhkc;@cЭhma
~K6|ar|@stolf
~Fh|fr|~jf~j9atmosphérique transfrontière %]longue distance
~Fh|es|~qu%Z~frAtmosférica Transfronteriza a Gran Distancia
~Fh|ru|%5~ABxesfqxdcdbb gaxnpve @ewalzCbc fehhkaqdbq
~Fh|ar|@9@,labgbfD ~kO;@sabgbfD ~kO
~Fh|zh|远距离越境~MD;长程越界~MD
~Ax|fr|#Irégional ~mbpublique #l_R^A+j%]propos @Cquestions environnementales #P~mg;#Id’Escazú
~Ax|es|#n~rk#"~eVPública ~CnAmbientales #P~om;#n@eEscazú
~Ax|ru|~G3a ~dPb mfegahpnbb ~jH~hGhfcnu ~jB;Эhjehphhj#1;@LЭhjehp
~Ax|ar|&CtosaEf
~bK|fr|%I@7&g~tYphytogénétiques @4l’alimentation #ll’agriculture
~bK|es|%,@E_w~mHFitogenéticos +zAlimentación _1Agricultura
~bK|ru|#c#:fehkbkclzduv scdckbAchjbv fchpfhev ~qL~p7mfanagalzhkgbq b gcncdbq hclzhjasa vaxqohkge
~bK|ar|abdiavme #a#j~uPabfjaDce abhlagce bbpBHce fabEjaie
~bK|zh|粮食~yj#C%z;粮食~yj~Bi%z
^u|fr|~o8~y4@Cvégétaux
^u|es|@l@E@e@)Fitosanitaria
^u|ru|~F[jefedkbdp b *Jfehkcdbo
^u|ar|~Dpbfkace abhlagag
^u|zh|#C植物#p@k
~aM|fr|~jf~A?~xp
~aM|es|@l@m#/Nuclear
~aM|ru|%5~Fx~kq
~aM|ar|@sabpdah abhffc
~aM|zh|核%t@k
+-|fr|~jfnotification rapide ~Avaccident ~xp
+-|es|~n2Pronta Notificación @eAccidentes ~rc
+-|ru|@caw amcfekbgdai amagcBcdbb a ~Fxegefbb
+-|ar|@sabglbcB abdlsj ih fkfi qamD hffc
+-|zh|及早通报核事故@k
<K|fr|@a@J~m7~F?d’accident nucléaire ou @esituation d’urgence radiologique
<K|es|@l@m~l"#Pcaso @eAccidente *Oo Emergencia Radiológica
<K|ru|%5~Lhg hlpAec ~Fxegefbb ~uZfenberbaddao egefbodao hbkperbb
<K|ar|@sgkmcd ~rV&1qabe fkfi qamD hffc pf wajz tuiaic
<K|zh|核事故或辐射紧急情况~si@k
~gF|fr|@acommune *a~A?#B=,&Hcombustible usé #l*a~A?#B=,@Cdéchets radioactifs
~gF|es|@lConjunta @m#/~zC~q"#vCombustible Gastado y @m#/~zC~q"@e~zgRadiactivos
~gF|ru|EwKcnbdcdd^D^"~fTakfewakegCbi kamlbgai b a ^"~fTfenbaejkbgduib akvaneib
~gF|ar|~Jp#jpdah abgyjn &1~x7fpdah abgyjn &1~z?abduie;~Jp~y5gyjcn ~x7fobade gyjcn ~z?abduie
~gF|zh|乏燃料=m%t#h放射性废物=m%t联合@k
~cL|fr|~px@e~Fi@e~r!;~px@el’AIEA
~cL|es|~b!#vOrganismo @E~N!Atómica
~cL|ru|~d?^/escdkhkge ~yk;~d?IMQMTЭ
~cL|ar|~mPbbfsabe ~yS
~cL|zh|#C~f(~w,;~f(~w,
^O|fr|~d"~Mp;~d"~L:_T#B~H3
^O|es|~fF=8%(~DJ
^O|ru|~d?~bX~G]~Be
^O|ar|mogfj ~sb~Ej
^O|zh|~yQ%6法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@M>5#B=8%(#B~G"~HQ;@MMarco{ de la OMS|} ~HQ
fctc|ru|~uH~j(~A3;~uHNEY ~A3
fctc|ar|@s~sb>.~KR~AtabglB
fctc|zh|~yQ烟草~BR=k@k
=Q|fr|~js~MC~k0;@acréant ~H6Organisation #A~k0
=Q|es|~fF=8_Y+zEducación, @tCiencia _1Cultura;~fFUNESCO
=Q|ru|~d?#E~jHawfexagedbq, depjb b jplzkpfu;~d?ЮJXLDE
=Q|ar|~bgabgpococ bdhFde @xbbgjlce fabibd fabDkane
=Q|zh|~LC及<[%6%6法;~LC^P<[~IV;教科文~IV
<Z|fr|~js~MC~msindustriel
<Z|es|~fF=8_Y_"#xIndustrial
<Z|ru|~d?#E%XmfaiuClcddaip ~pQ
<Z|ar|mogfj ~iN@x~luabyhaice
<Z|zh|@B工业#q%6章程
~pM|fr|~Jr%]~e/
~pM|es|@M@m~iv
~pM|ru|%5&O~hR;Чbjeshj@p
~pM|ar|@s~uS
~pM|zh|#C~g6@k
~aV|fr|@a~y4~ismondial, ~Ao#lnaturel;@a~ismondial
~aV|es|@l~xQ~iqMundial, &Vy Natural;@l~iqMundial
~aV|ru|~cnghcibfdasa ~kmb mfbfandasa ~EI
~aV|ar|~em~n(;@s~hH~n(
~aV|zh|#p#?<[#h自然~F.
*Z|fr|@a#0#f>!%]prendre @4interdire #lempêcher l’importation, l’exportation ~DEtransfert @e~HY=h@Cbiens culturels
*Z|es|@l~sS^3~kUDeben Adoptarse @RProhibir e Impedir @tImportación, @tExportación _1~B]~N3Ilícitas @eBienes Culturales
*Z|ru|%5icfev, demfeglcdduv @exemfcBcdbc b mfcnpmfcyncdbc ~fVggaxe, gugaxe ~MB~AOhawhkgcddahkb @ejplzkpfduc rcddahkb
*Z|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~z/gogxmd bqFj fdhi aogcjam fgymcj fhkb dbsce ~b)lwjk ~wv
*Z|zh|@G&U#h~zI#h~w:@/方法~l3;#,{采取措施|}&U{和|并}~zI#h~w:{方法|}@-@k
*Y|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~y4~Lz
*Y|es|~s]{| de La Haya| de La Haya de 1954} ~Ny
*Y|ru|%5*J*7
*Y|ar|~F3hufl hEai dobq;~F3~pCabdobq
*Y|zh|@G~lb~l3;*n情况下#p~h6@k
*0|fr|Deuxième @X#9^A+ALa Haye @e~Jk~y4~Lz
*0|es|~D/@W#B~MNLa Haya @e~Jk~Ny
*0|ru|+P~Jk~zD*J*7;+Pa *J*7{| 1954 sane}
*0|ar|#S~ty{bagnakce|abdbqk lagnakce} ~Aj~fU1954
*0|zh|&.@G~lb@/%A~dY@D;&.@G~lb@/{1954年|}~Bj~Dd@D
=z|fr|@a=Y~t2~is~Aoimmatériel
=z|es|@l+zSalvaguardia ~iq&VInmaterial
=z|ru|~cndciekcfbelzdasa ~km~EI
=z|ar|@syfh ~z:Bcj abdamc
=z|zh|#p非物质<[~F.
+5|fr|~LX>b_F#B~mZ@Cexpressions culturelles
+5|es|~n2@)y ~mF#B_O~iaExpresiones Culturales
+5|ru|~cnb maaBfcdbb ~ESFafi ~kmheiagufeycdbq
+5|ar|~emfgiEcE ghfi pusab abgilcj abDkanc
+5|zh|#p#h_G<[表现形式多样性@k
~bT|fr|@a{d’UNIDROIT |}&g~eYvolés ou illicitement exportés
~bT|es|~pb{ de UNIDROIT|} _wObjetos Culturales Robados o Exportados Ilegalmente
~bT|ru|@c{|ЮJRHOVM }a mavbBcdduv ~uZdcxejadda gugcxcdduv ~Lbrcddahkqv
~bT|ar|@sabdivm &Mbgfqcm ~pF~G?#j~b)abdojfke pf abdymje {lwjk|lyfje} ~wv
~bT|zh|#C统一私法协会~Me~Jc物~l3;{国际统一私法协会|}~Me{者|}~Jc{物|化财产}~l3
~u3|fr|~o8#G<fdopage %V<fsport
~u3|es|~DqDopaje ~rNDeporte
~u3|ru|~upnambdsai g hmafkc
~u3|ar|~Dp>7abdhuwag ~s:abjcaAe
~u3|zh|~vV在~BK运动中~dU兴奋剂~qy
~bH|fr|%I@e~ot~GC_R@Caveugles, @Cdéficients visuels ~yf&cayant ~tKdifficultés @electure @Ctextes imprimés %-œuvres publiées;%I@eMarrakech
~bH|es|%,@e~ot~B7~o[a #QObras Publicadas a #Q&/Ciegas, ~AnDiscapacidad Visual o ~An~G4Dificultades @RAcceder al Texto Impreso;%,@e{Marrakech|Marrakesh}
~bH|ru|~wH{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsAcdbb ~Fphlcmuv b lbr h defpCcdbqib xfcdbq ~uZbduib asfedbAcdduib hmahawdahkqib gahmfbdbiekz mcAekdpt bdFafierbt j ampwlbjageddui mfabxgcncdbqi;~wH%e
~bH|ar|&3djasu bgcocj abhnaH tbC abdyhnag abdhufje
~bH|zh|@G~Cm~yv出版~vU@/~ga%z;@G~Cm~yv发表~vU@/~ga%z;~ga%z
~p/|fr|+A~uM*amise %]disposition @e~tY@etélécommunication @4l’atténuation @C~K5@Ccatastrophes #l@4#f~HT@esecours ~F?@ecatastrophe
~p/|es|~EY~uM#"Suministro @e~mH@eTelecomunicaciones +zMitigación @eCatástrofes y #QOperaciones @eSocorro #PCasos @eCatástrofe
~p/|ru|@cTeimcfc a ~ANkclcjaiipdbjerbadduv ~m2~qLhiqsAcdbq mahlcnhkgbo wcnhkgbo b ahpBchkglcdbq amcferbo ~IX~AL;@cTeimcfc
~p/|ar|@sgadlcjc @,lgfncj dfajm abagyabag abobsce fabbaobsce bbqm dh absfajD fidbcag abtBaDe
~p/|zh|为减灾救灾+E提供电信~je@/~L(;~L(
>R|fr|~jf~r2
>R|es|~yJ~r'Carretera
>R|ru|~B1~kF~t1;@c~kF~C.
>R|ar|@sabocj <8abwjk
>R|zh|~GB~Ci
tir|fr|@adouanière #!au ~H5@e~p6sous <fcouvert @ecarnets TIR;@aTIR
tir|es|@MAduanero %Cal ~D]@e~q/al Amparo %1Cuadernos TIR;@MTIR
tir|ru|Teiaycdd^D&Omcfcgaxjc sfpxag h mfbicdcdbci jdbyjb IHG;@cIHG
tir|ar|@9abrdjsce @,labhkb &MbblAazi
tir|zh|#C公路~IH@k;TIR@k
~dM|fr|~o8@Jl’harmonisation @Ccontrôles @C~p6%-frontières
~dM|es|~qu@E%ZArmonización %1Controles @e~q/#P#QFronteras
~dM|ru|#c^Dhaslehagedbb phlagbo mfagcncdbq jadkfalq sfpxag @esfedbrev
~eP|fr|~Jrau ~mX@etransit @C+]~FB
~eP|es|@l#"~q7@eTránsito %1&Ksin Litoral
~eP|ru|%5kfedxbkdao ~m4gdpkfbjadkbdcdkelzduv ~gC
~eP|zh|内陆%0~IG_K@k;内陆国~IG_K@k
+1|fr|@a=Y~AW#l~AI@Csentences arbitrales étrangères
+1|es|@l#"Reconocimiento _1~l/~iaSentencias Arbitrales Extranjeras
+1|ru|%5mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~Heefwbkfeyduv fcCcdbo;~JT@p
+1|ar|@sabaigjan lkjajag abgqscd abprhlce fghncHva
+1|zh|承认及*/~vW@k;承认&W*/~vW@k;&.纽约%A
cisg|fr|~GE&gcontrats @evente @U@emarchandises
cisg|es|~E/_wContratos @eCompraventa @E@eMercaderías
cisg|ru|~F!&Ojpmlb-mfaneyb kagefag
cisg|ar|@s@x#jikfm ablci &MbblAazi
cisg|zh|@B#C货物销售合同@k
&5|fr|~GE@J=.@e~Amélectroniques ~Kncontrats ~dk
&5|es|~E/%Z=f~ia~zaElectrónicas #P@1Contratos +W
&5|ru|@c#Eaw ~n,Plcjkfadduv haawBcdbo g %Jnasagafev
&5|ar|@s@x@,laogxmad abxwalag abtbsgjfhce &1abikfm >o
&5|zh|@B#C合同~dU电子通信@k
_p|fr|~GE%fcontrat @e~H5@e~p6effectué entièrement ou partiellement par mer;~N-~mK
_p|es|@M_Y#"Contrato @e~D]@e~q/Total o Parcialmente Marítimo;~N.~mK
_p|ru|~F!maldahkzt ~uZAehkbAda ~lG&Omcfcgaxjb sfpxag;~to%d
_p|ar|@s@x@,likfm abhkb &MbblAazi ih wjck ablqj sbca pf rEzca;~oLjfgjmad
_p|zh|@B全程或~w-~jc#C货物~IH合同@k;~BZ~e9
*9|fr|~GE*atransparence %Vl’arbitrage <zinvestisseurs #l+]fondé @J@C~FH;+AMaurice *atransparence
*9|es|~E/%ZTransparencia #P@1Arbitrajes <zInversionistas y &K~rN>5@eun Tratado;~MNMauricio %ZTransparencia
*9|ru|~s5mfaxfeAdahkb ~r5efwbkfeydasa fexwbfekclzhkge ~oJbdgchkafeib b ~hn@e~KW%J~AP;~os^DmfaxfeAdahkb
*9|ar|@s@x#jabunance &1abgqscd abgiavmc lch abdogDdjch fabmfb;@sdfjcucfo #jabunance
*9|zh|@B投资&h与%0间基于%z仲裁~MM;~f/~MM
=L|fr|~GE&gaccords @e~hQ~b[issus #Bmédiation;+ASingapour *amédiation
=L|es|~E/_w~y,@eTransacción %pResultantes #BMediación;~MNSingapur %ZMediación
=L|ru|~s5%Jibfaguv hasleCcdbqv, nahkbsdpkuv ~EUicnberbb;Lbdsempfhj^Dicnberbb
=L|ar|@s@x#jagnakag abgofce #aabdhlDke dh abfoawe;@sohBanfje #jabfoawe
=L|zh|@B@G调解所产生@/#C~Nl~f'@k;新加坡调解@k
=B|fr|~GE&g~K5~b[@Cventes judiciaires @e~tS;+A~d9*avente ~Lc@e~tS
=B|es|~E/_wEfectos %p~iaVentas Judiciales @e~y?;~MN~d9%ZVenta ~zq@e~y?
=B|ru|~s5%Jmahlcnhkgbqv hpncwdao mfaneyb ~K/;~tg^Dhpncwdao mfaneyc ~K/
=B|ar|@s@x@,labJDaj #abblci ~Ek;@slcrch #jablci ~Ek
=B|zh|@B~CA#C效力@k;~i/~CA@k
~H7|fr|#I@7~cR@el’Université =Ypaix
~H7|ru|#c@0a haxnedbb Vdbgcfhbkcke ibfe
~H7|ar|%c&MbthuaG radie ~z]
~u"|fr|+A1930 %f~pz{ (no 29)|};@S{| (no 29)} %f~pz{|, 1930}
~u"|es|~k'~JO{, 1930 (núm. 29)|, 1930|}
~u"|ru|@c~Jjkfpnc ~lY29);*U~m9kfpnc
~u"|ar|@s*uabrljc{|، 1930| biad 1930| bohe 1930}
~u"|zh|1930%"~c-~fn29~yP;1930%"~c-@k
_g|fr|@X{de 2014 |}#9^A@a{de 1930 |}%f~pz{|, 1930| (no 29)}
_g|es|Protocolo{ de 2014|} %Cal ~k'~JO{, 1930|, 1930 (núm. 29)|}
_g|ru|#.{|2014 sane }~f1~Jjkfpnc{| (№ 29)}
_g|ar|%r{|iad 2014 b}@s~kE;%riad 2014 abdbqk lagnakce ~kE
_g|zh|~MS@k》2014%"@D;~MS%A{(第29号)|}@-{2014年|}@D
~u'|fr|+A1948 ~b4+isyndical (no 87);+A1948 ~FZ;@S{| (no 87)} ~FZ{|, 1948}
~u'|es|~CGLibertad Sindical _1@)#v*s@eSindicación{, 1948 (núm. 87)|, 1948|}
~u'|ru|@c1948 ~zD~qf@e~rZ~lY87);*U~qf@eafsedbxerbt
~u'|ar|@sabqjce abhkalce ~Azqk abghFcd{| abhkalc}
~u'|zh|~ur#h#p%6%u~fn87~yP;~ur^,#p~I/@k
~u(|fr|+A~kF&g^!~i2(révisée) (no 97);+A~kF~t?;@S{| (no 97)} ~t?{|, 1949}
~u(|es|@M_w~pyMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~u(|ru|@c(mcfchiakfcdd{eq|ao|pt}) ~kF~zD~sC{ (№ 97)|};~Dy~xu{| 1949 sane} a ~sC{| (mcfchiakfcddeq)| (mcfchiakfcddeq g 1949 sanp)}
~u(|ar|@sabidab ~xe(djarie)
~u(|zh|~GB%"~kA~v1@k(修订)(第97~yP;~GB%"移{民|徙}~v1@k{(修订)|(修订本)|(订正)|}
~u)|fr|+A~kF~eacollective (no 98);+A~kF~F2;@S{| (no 98)} ~F2{|, 1949}
~u)|es|@M#"*s@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~u)|ru|@c~kF~zD~m"@e~rZb @e~r6mcfcsagafag ~lY98);*U~m"@e~rZb {|de }~r6mcfcsagafag
~u)|ar|@sqk abghFcd fabdnafAe abrdaice
~u)|zh|~GB%"%6%u#h~I)%u~fn98~yP;~GB%"~I/^,~I){权利|权|}@k
~pT|fr|+A~v]~sY{ (no 100)|};@S{| (no 100)} ~sY{|, 1951}
~pT|es|@M@m~N)Remuneración{, 1951 (núm. 100)|, 1951|}
~pT|ru|@c~v]~zDfegdai gaxdesfeyncdbb ~lY100);*Ufegdai gaxdesfeyncdbb
~pT|ar|@sabdoafae &1abprfj
~pT|zh|~LE同酬~fn100~yP;~LE同{工同|等报|}酬@k
~pU|fr|+A1952 ~ieminimum) (no 102);+A1952 ~LV;@S{| (no 102)} ~LV{|, 1952}
~pU|es|~CG#/>m(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~pU|ru|@c1952 ~zD~qK~fS~lY102);*U~qKawchmcAcdbq
~pU|ar|@sabAdah abargdaic (abdiaccj abmhca)
~pU|zh|~E7~fn102~yP;~E7@k
~pV|fr|+A1957 @J~n[&H~pz{ (no 105)|};@S{| (no 105)} @J~n[&H~pz{|, 1957}
~pV|es|~CG~Jy#vTrabajo ~JO{, 1957 (núm. 105)|, 1957|}
~pV|ru|@c1957 ^T~j1~AD~lY105);~Dy@P~j1kfpne
~pV|ar|@stbBaG *uabrljc
~pV|zh|1957%"废除~c-~fn105~yP;1957%"废{除|止}~c-@k
~pW|fr|+A1958 ~qdprofession) (no 111);+A1958 ~C(;@S{| (no 111)} ~C({|, 1958}
~pW|es|~CG=W(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~pW|ru|@c1958 ~zD~aK%3~ADb xedqkbo ~lY111);*U~aK%3~ADb xedqkbo
~pW|ar|@s~uQ(nc abaogxmad fabdvhe);@s~uQ&1abaogxmad fabdvhe
~pW|zh|1958%"(~v1#h职业)~dX~fn111~yP;1958%"~Dk~dX@k;1958%"~dX~Dk@k
~pX|fr|+A1973 ~ut{ (no 138)|};@S{| (no 138)} ~ut{|, 1973}
~pX|es|~CGEdad Mínima{, 1973 (núm. 138)|, 1973|}
~pX|ru|@c1973 ~zD~jh@efewakp ~lY138);*U~jh@efewakp
~pX|ar|@sabqm abpmhC {boh abaogxmad|bboh}
~pX|zh|1973%"~t.~fn138~yP;1973%"~t.@k
~pY|fr|+A1989 ~c[tribaux (no 169);+A1989 ~c[tribaux;@S{| (no 169)} ~c[tribaux{|, 1989}
~pY|es|@M@m~psIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~pY|ru|@c1989 ~zD~ibawfex ybxdb ~lY169);*U~ibawfex ybxdb
~pY|ar|@s~KTabpybce fabklbce
~pY|zh|~Mc#h部落&h民~fn169~yP;~Mc~FX部落{人民|民族}@k
~pZ|fr|~Ne@C~iO(no 182);~Ne~me;@S{| (no 182)} ~lX@e^9~me{|, 1999}
~pZ|es|@M~sSPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~pZ|ru|@c1999 ~zD~np~AD~lY182);*U~npkfpne
~pZ|ar|@s{|qFj |abkAaG ibC }pofp pusab idb abpwnab
~pZ|zh|1999%"~Cu@/童工~Ii~fn182~yP;1999%"{禁止|}~Cu@-童工{劳动|}@k
~p1|fr|+A2011 ~g!domestiques (no 189);+A2011 ~C4;@S{| (no 189)} ~C4{|, 2011}
~p1|es|@M~sSTrabajadoras ~Bf~pyDomésticos{, 2011 (núm. 189)|, 2011|}
~p1|ru|@c2011 ~zD~n]~K!~lY189);*U~n]fewakdbjag
~p1|ar|@s{abidab|abidb abbazk bbidab} abdhEbcch
~p1|zh|~My家政工&h~fn189~yP;~My家{政|庭}工&h@k
~p2|fr|+A2019 ~s({ (no 190)|};@S{| (no 190)} ~s({|, 2019}
~p2|es|~CG~bY>1Acoso{, 2019 (núm. 190)|, 2019|}
~p2|ru|@c2019 ^T~o1~AD~lY190);~Dy@P~o1kfpne
~p2|ar|@sabihn fabgqju
~p2|zh|2019%"~e8#h骚扰~fn190~yP;2019%"{消除|}~e8&W骚扰@k
~cQ|fr|+A@(@e~Fk<h#f~g3~b3;@a<h#f~g3~b3
~cQ|es|~s]{ de la Organización de la Unidad Africana|} ~r'@t~H/Regulan @1~q4Específicos %1~wR%1~J,~A)
~cQ|ru|~l4cnbdhkge, fcsplbfptB~LOhmcrbFbAchjbc ehmcjku mfawlciu wcycdrcg ~gr
~cQ|ar|~da{|biad 1969 }~z/gqsd {abdFavj|abrfahl} ~mS{ldusbag|bduasb|lduasb} abbarzch ~ei;~da~fU1969
~cQ|zh|*f统一%6@G*f~IJ#u~Iv特定~ky~l3;1969%"*f统一%6@k
~f6|fr|+A@(@e~Fk@J#-&Hmercenariat ~b3
~f6|ru|~l4cnbdhkge a *xdecidbAchkge ~gr
~f6|ar|~da~tF<8abajgEak ~ei
~p4|fr|+A~xl_D*a@"#l~m7%-&cdéplacées ~b3;+A~JU
~p4|es|@l#BUnión Africana ~xQy ~Bg~l"{de|a} @1Desplazados Internos ~A);~MN~JU
~p4|ru|~Jsa *Jgdpkfcddc mcfcicBcdduv lbr g MFfbjc b ajexedbb bi ~AL;Deimelzhj@p
~p4|ar|@s~dJ~hHfdoaime abhaEqch maxbca ~ei;@ssdlaba;@s~dJ~hHabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~p4|zh|*f~v7#p#h~si*f~i[者@k;坎帕拉@k
^[|fr|~wp@Cpeuples
^[|es|~jz
^[|ru|~qF~MLdefanag
^[|ar|~r]~u0~lpfabuifl
^[|zh|~qg*.;*f+X&W~a:
~bh|fr|<k_D@C#2~I-~KZ~NR
~bh|es|_yAfricana _w#m~GD~yT
~bh|ru|~qFb ~p]~K9
~bh|ar|~r]~u0abwnb fjnavv
~bh|zh|*f&r%u#h福利*.
~u:|fr|~Kf%-#2{de la femme|des femmes} ~b3;~NL~G1
~u:|es|@W~I2#m#BMujer ~A);~IY~G1
~u:|ru|~yg~t7~gr;~DF~t7~gr;Iempkhj@[
~u:|ar|*R~tA~ei;%rdalfgf
~u:|zh|~DS~oX~Nv;&.*f+X&W~a:^Q@G*f~oX~Nv;&.马普托~A.
~uW|fr|~js@e~xl~Ac
~uW|es|Acta Constitutiva #BUnión Africana
~uW|ru|VAfcnbkclzd~t!ejk@z~pmhatxe
~uW|ar|~pFabgpococ bbagqam abpnjckc
~uW|zh|*f~v7%6法
echr|fr|+A~t2~oY~cN@Clibertés fondamentales;@aeuropéenne ~oY^k
echr|es|~pb{| Europeo} ~xQ%1~cl~ia~JWFundamentales;@MEuropeo @e<!
echr|ru|%5*J~j7~MLahdagduv hgawan;Xgfamcohj^D+u^1;Xgfamcohj@b%Xmfegei ^1
echr|ar|@9abpfjflce ~u0~mR
echr|zh|#p+X与~k-@k;#p+X^P~k-@k;欧洲+X@k
achr|fr|@aaméricaine #!%-~Ga;~h.@e~rp
achr|es|@lAmericana @m<!;~dE@e~rp
achr|ru|Micfbjedhj^D+u^1
achr|ar|@9abpdjcsce ~u0~mR
achr|zh|~nh+X@k
=A|fr|~N1#N>b~bZ_X%]l’égard @Cfemmes >b_Xdomestique;@a~r4
=A|es|~Ni@m%Ty ~HF~bY#r{las Mujeres|la Mujer} _1~bYDoméstica;~EY~DZ
=A|ru|~xUa ~f3b #)dehblbci #5~t7b naieCdbi dehblbci;~wK@p
=A|ar|~g.{bdhi|luph dhi|abdgibke ldhi} fdsanqe ~iz{abdjpe|abhoaG} fabihn abdhEbc
=A|zh|~f.~Nc&s及家庭~e8@k;~f.#,~Nc~Bk^P家庭~e8~Bk@-@k
~lv|fr|~jf~xh;+A~Dv
~lv|es|~pb{ del Consejo de Europa|} %Z~ww;~EY~Dv
~lv|ru|%5~xk;UpnemcCkhj@p
~lv|ar|~C5~KQ;~C5abocljahce;@slfmalog
~lv|zh|网络<a@k
_d|fr|~N1~bZ~nB~C/
_d|es|~Ni%Z~HF~rx@eSeres Humanos
_d|ru|~xUa mfakbgancohkgbb ~m4ltnzib
_d|ar|~g.{bdsanqe|luph dsanqe|abdgibke ldsanqe} ~bflabluj
_d|zh|~f.=j~vM+E@k;~f.=j{贩运人口|人口贩运}{行动|行为|}@k
~Ex|fr|^V=Yprévention, @tsanction #l~LD~Chfemme;+A~fq
~Ex|es|~dy~qY~wUy Erradicar @t~bY~ue;~MN~fq
~Ex|ru|~d(^D{mfcnpmfcyncdbb|mfcnakgfeBcdbb} b ~a]#5~t7~LU
~Ex|ar|@s<p~tG~C8fabkAaG ibcv;@s<p#j~Hk~C8faogzyabv
~Ex|zh|贝伦杜帕拉@k
bern|fr|~Jr^A%O#Bvie sauvage ~I-milieu naturel @el’Europe;+ABerne
bern|es|@M~jC*r~MzSilvestre y #v~q.~lo#PEuropa
bern|ru|~cn~GnFlafu b mfbfanduv hfcn awbkedbq g Xgfamc
>[|fr|~h.#BLigue @C+]arabes
>[|es|{Pacto|Carta} #BLiga %1&KÁrabes
>[|ru|Gejk@zZbsb efewhjbv ~gC
>[|ar|~iMradie _C~KK
>[|zh|~nk%0~v7*.;~nk%0~v7{盟约|公约}
~bj|fr|<k@el’Association @Cnations @e~w7;<k@el’ASEAN
~bj|es|_y#BAsociación @eNaciones @e~kK;_y#BASEAN
~bj|ru|~d?Mhharberbb +:~hW;~d?MLXMJ
~bj|ar|~iMjalwe pdd ~p,
~bj|zh|~BJ%0~v7*.;东盟*.
tac|fr|%Id’amitié ~AY&G#PAsie &HSud-Est
tac|es|%,~N2&j#P{|el }~kK
tac|ru|~Ggnfpywc b ~b/g ~hW
tac|ar|&3abymake fabgiafh &1~p,
tac|zh|~BJ友好<2%z
~hK|es|_y~og@e&j%1&KÁrabes #vGolfo
~hK|ru|~d?Lagcke <7efewhjbv +:Yelbge
~hK|ar|~mPbdrbo ~iybmfb abxbcr ~KK
~hK|zh|海湾~nk%0<2委员会*.
icmp|ru|~Ck~u9b Fpdjrbqv ~anjaibhhbb %XmfamegCbi wcx gchkb lbrei
ices|fr|~Jrau ~uy@7@4l’exploration #Bmer
ices|ru|%5Icynpdefandai hagckc ~nJiafq
ices|ar|@sabdrbo &Mbaogsuan ~kh
~FD|fr|~jf~ah@e~AHSud-Est
~FD|es|~CG*ry ~q"%1~mH#B~ow~t-~JBSuroriental
~FD|ru|~sJg tsa-gahkaAdao ~GLMkledkbAchjasa ~I7
~FD|ar|~Jw~n.~Krujk ~xC
~FD|zh|~xy东南~BO~c:~je@k
_c|fr|@a&g~uVcivils @e~x-@7d’enfants
_c|es|~vv_w~q4~uw#BSustracción @E@eMenores
_c|ru|%5sfeynedhja-mfegaguv ~Aw%mmavbBcdbq nckco
_c|ar|@s~Aj~gO;@9~gO
_c|zh|#C~xK@k;#,#C{性|}~xK@-~Bj@k
+s|fr|~LX@C~iO>b&G~x?*w
+s|es|~vv~jC@)#vNiño y ~w0&j~NXAdopción #6
+s|ru|%5*J~HSb ~b/#5bdahkfeddasa phudaglcdbq
+s|ar|@s~Aj~wr;@9~wr
+s|zh|~zM&r及<2@k;#,~zM&r^P<2@-~Bj@k
~cO|fr|@a%frecouvrement @Caliments %]l’étranger
~cO|es|~n2Obtención @eAlimentos ~rNExtranjero
~cO|ru|%5gxuhjedbb xe sfedbrco elbicdkag
ihr|fr|~mLsanitaire =i{ (2005)|}
ihr|es|~mISanitario #6{ (2005)|}
ihr|ru|#c{uc icnbja-hedbkefduc mfegble|uv icnbja-hedbkefduv mfegbl|ui icnbja-hedbkefdui mfegblei|uib icnbja-hedbkefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazq ~KU#a(2005)
ihr|zh|~I,(2005);~I,
udhr|fr|~c]~oY^k
udhr|es|@i+f@e<!
udhr|ru|#t~j7^1
udhr|ar|#O%B~u0~mR
udhr|zh|#?+X@w
~as|fr|@g@Jl’octroi @e~u.%-pays #l%-~lOcoloniaux
~as|es|~JuConcesión #B~n6a @1^5y ~psColoniales
~as|ru|~k6~AN~n-jaladbelzdui hkfedei b defanei
~as|ar|@6dhq abaogkbab bblbmah fabuifl abdogidje
~as|zh|~yx#h~Ks@w;~yx#h~Ks~MQ
<C|fr|@g#!%->"&H+i@7touchant #f~b0amicales >b&G<z#f+]conformément ^A<k+V
<C|es|@i_w@:@e*s@Ereferentes a #Q~d/~N2~w0&j<z@1&K@econformidad ~An@t_y@e*D
<C|ru|~k6~xo%mmfege, ~Lanfpychkgcdduv akdaCcdbo b <7~oJ~hn~k9Vhkegai ~hB
<C|ar|@6~cB~pF&M@,~H,;@6~cB~pF&M~Ee~H,
<C|zh|~F4及<2之#C法#3之@w;~F4^P<2{的|之}#C法#3{的|之|}@w
~a4|ru|~k6dcakKcilciai hpgcfcdbkckc den chkchkgcdduib fchpfheib
~a4|ar|@6abocame abmazde <8~uPabwlcice
~a4|zh|@G天然~je之~Ix~vy@w;#,{天然|自然}~je~xw~Ix~vy~xw@w
%M|fr|@g#A~M7raciale
%M|es|@i_Y~M(Racial
%M|ru|~E5~oU
%M|ar|@6@x~F"
%M|zh|@B~Jn@w
>s|fr|@g~oY~dO
>s|es|@i%1#m~yT
>s|ru|#z~j7~K9
>s|ar|@6_Uabwnb
>s|zh|&r~Gw
>Z|fr|@g@J#-#B&X~bD
>Z|es|~Ju=d#B=W~ue
>Z|ru|~k6*x~t'
>Z|ar|@6~pE<8~uQ~y/
>Z|zh|~b7~dX@w
<V|fr|@g@Jl’asile territorial
<V|es|@i#"Asilo Territorial
<V|ru|~k6~x'pwcybBc
<V|ar|@6#j{abdbrp|abbrfG} abtkbcdc
<V|zh|~kD庇护@w
^o|fr|~kY~nP@C+]>b@"@e~r9indépendance ~AY~r9souveraineté
^o|es|~jG~uo&Ky ~i,@)@esu ~n6y Soberanía
^o|ru|~vu~iT~H2aw asfeyncdbb bv ~n-b hpgcfcdbkcke
^o|ar|@6~x9~uqbbmfb ~Azaogkbabva focamgva
^o|zh|~vr立与~vy之#p@w;~vr立&W~vy{之|的}#p~xw@w
+v|fr|~kY~AYl’ingérence ~nP@CÉtats
+v|es|~jG_1Injerencia ~uoEstados
+v|ru|~vubdkcfgcdrbb b ~iT~gC
+v|ar|@6#j~x9lrdci phfaiv ~uqbbmfb
+v|zh|~Nt别国内政@w;~Nt{别|他}国内政@-@w
_q|fr|@g%fprogrès ~DE@]~j.social
_q|es|@i#"Progreso >1#x#Plo Social
_q|ru|#z~cGmfasfchhe b ~ex
_q|ar|@6abgkmd fabthdaG &1abdcmah abargdaic
_q|zh|=5进步#h#q@w
*6|fr|~Mf#B%b*w
*6|es|@i#"~x1#B#/#6
*6|ru|~ITpjfcmlcdbb &O~kq
*6|ar|@6~Hsabpdh ~iA
*6|zh|加强#C%t@w
<Q|fr|@g@C>"<h<f~E8océans, ainsi ~kU~r9sous-sol, au-delà @Climites #B~r8
<Q|es|~ma@:~kURegulan ~HO~xvFuera %1Límites #B~qE
<Q|ru|#zmfbdrbmag, fcsplbfptBbv fcybi nde ~zFcsa dcnf ~dS
<Q|ar|@6#8{abdhFde bkai|abgc gqsd kai} ~F1flawh pjAva{|،} ~vk{abfwhce|abkfdce}
<Q|zh|~gg_J*:底床与下层土壤之#3@w;@G{各国|国家}_J海~w!@-#3@w
~gm|fr|Définition @el’agression
~gm|es|Definición #BAgresión
~gm|ru|Emfcnclcdb~FVesfchhbb
~gm|ar|gijcn abimfah
~gm|zh|侵略定义
^n|fr|@g~b2=i
^n|es|@i~t/@e~lT
^n|ru|~t:~j2
^n|ar|~zTltkade ~qJ
^n|zh|~E4序@w
~aL|fr|_.~b2=i
~aL|es|~wY~t/@e~lT
~aL|ru|#s%Xphkedaglcdbt ~j2
~aL|ar|~Gx{abdgibk ltkade|dh prb tkade|btkade} ~qJ
~aL|zh|~E4序@'
*H|fr|<k@C#2#ldevoirs ~qw@CÉtats
*H|es|_y@e#my Deberes ~GT%1Estados
*H|ru|Хefkb~cf~B?~j7b awqxeddahkco ~gC
*H|ar|~iM_U_Cffarlagva abakgyamce
*H|zh|~I!~kB%u#h义务*.
^c|fr|@g@C~jK
^c|es|@i%1#m%1Impedidos
^c|ru|~k6+u~mW
^c|ar|#O~G?~AFabdifkch
^c|zh|~o)@w;残{疾|废}者~Gw
=O|fr|~N(#f&c~Ch+D
=O|es|~Ju@)@e~G)#Q&/~s1~ac
=O|ru|~k6*J~EXlbr ak ~p!
=O|ar|@6~AU~Fz='dh abgijA bbgiHcl _2
=O|zh|#p&h~s?>j@w;#p&h~s?@->j@-@w
+'|fr|^z@4~zA
+'|es|=Z@R~nzLey
+'|ru|Dancjh~q1nalydahkduv lbr %X~oO
+'|ar|~vm~iw
+'|zh|执法~in~d4
+"|fr|@g~aad’intolérance ~AY&Xfondées *areligion ou @tconviction
+"|es|@i~bz@eIntolerancia y =WFundadas ~zCReligión o #QConvicciones
+"|ru|~k6~fedckcfmbiahkb b ~aK@e~KWfclbsbb ~uZpwcyncdbo
+"|ar|@6~pE~nT;~zTlabkAaG ~nT
+"|zh|=l基~vR原因@/~a7@/~sc#h~dX@w;=l基~vR{原因|}@-~a7@-~sc~FX~dX@w
~eF|fr|~qaManille %f~hQpacifique ~Gl~dk
~eF|es|~maManila #"Arreglo Pacífico @e~B'+W
~eF|ru|Iedblzhj@da ibfdai fexfcCcdbb %Jhmafag
~eF|ar|@6dahcba #jgofce ~xd#alabfoazb abobdce
~eF|zh|@G>g解决#C争端@/马尼拉@w
~aJ|fr|<k_T#Bnature
~aJ|es|_y%(#BNaturaleza
~aJ|ru|~J5%ymfbfanu
~aJ|ar|~bg%Bbbwlcie
~aJ|zh|#?自然*.;#?大自然*.
~aF|fr|#Jd’éthique médicale ~cz~Ag_)@esanté, ~ef@Cmédecins, %V@t@"~HI~yfdétenus ~Ch+D
~aF|es|@:@e~L8Médica Aplicables ~w0~zk#v~dF@eSalud, ~g[@1Médicos, ~zC@)@e&/Presas y Detenidas ~s1~ac;@:@e~L8Médica
~aF|ru|=eicnbrbdhjao Pkbjb, akdahqBb{chq|vhq|ihq|ibhq} j ~K8~K!xnfegaavfedcdbq, g ahawcddahkb gfeAco, g *JxejltAcdduv ~uZxencfyedduv lbr ak ~p!
~aF|ar|~cBJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfFnch abyqcch
~aF|zh|@G医务~in+l~vo医生在#p被监禁#h拘留@/~s?@/>j~ky@/任务@/医疗道德#3
^t|fr|~GG@C~lO^Apaix
^t|es|@i~Gs~ps~w0Paz
^t|ru|~H.defanag @eibf
^t|ar|~zTlqk ~KT&1{abobd|abobad}
^t|zh|~I5~Gw;{各国|}~I5@-~Gw
=R|fr|@g@C>"<(@e+j_V%-~i)#B~iL#l%-~i)d’abus @epouvoir
=R|es|@i_w@:~g]@e*E@R#Q~jY@e~pgy #vAbuso @ePoder
=R|ru|#zahdagduv ~j6_S~qLycfkg ~Fnb xlapmakfcwlcdbq glehkzt
=R|ar|@6~cBabimb ="@,lAqaca ^7ftoaGe ~uUabobwe
=R|zh|为~IE#h滥用权力&s受害者取得公理@/=?@w
~bn|fr|~q9@e~yr#0l’administration #B+j@4mineurs{ (Règles de Beijing)|};~N->,
~bn|es|~od+zAdministración #B*E@eMenores{ (Reglas de Beijing)|};~N.>,
~bn|ru|#4~l6akmfeglcdbq _S#5~u2{ (Gcjbdhjbc mfegble)|};~tg%d
~bn|ar|~sM~En~Jd~H!);~sMabpqmaD;~oL~H!
~bn|zh|~I6(~i/~e9);~I6;~i/~e9
*8|fr|#J<(_V%]~u.#Bmagistrature
*8|es|~d6~oR~w0~n6#BJudicatura
*8|ru|#k~n-hpncwduv afsedag
*8|ar|~F/#jaogkbab ~oT;~F/baogkbab ~oT
*8|zh|@G~BC@/=?;~BC@-=?
>u|fr|~GGau %q
>u|es|@i#"*sal *K
>u|ru|~H.@efexgbkbc
>u|ar|@6abqk &1~KI
>u|zh|#q~Gw
&m|fr|@g&g>"~FE#l~Ld~cz^A@"#lau ~KZ@Cenfants, envisagés surtout sous l’angle @Cpratiques ~x?~AYplacement familial &gplans national #l=i
&m|es|@i_w@:~z!y ~JR~oR~w0@)~GD%1Niños, ~An~mBReferencia ~w0Adopción _1Colocación #PHogares @eGuarda, ~qm
&m|ru|~k6~HLmfegaguv mfbdrbmev, ~La~hTb ~p]nckco, ~Admfb mcfcneAc ~HS@egahmbkedbc b bv phudaglcdbb ~N5
&m|ar|~zTlabdlamz ~mOfabkahfhce ~Ee~p5~pHfjiacgvd
&m|zh|@G&r#p#h&r福利+l~vo~A8寄养#h收养办法@/=5#h~sm#3@w
^p|fr|~Mf@e~x,&Hprincipe @el’abstention &H~vd^Amenace ou %]~m8#Bforce ~Kn~b0~b?
^p|es|@i#"~pn#BEficacia #vPrincipio #BAbstención #BAmenaza o #B=f#B~JP#P#Q~d/+W
^p|ru|~ITphblcdbb ~B:mfbdrbme akjexe ak psfaxu hblao ~uZcc ~cag %JakdaCcdbqv
^p|ar|@6Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva &1abibakag >o
^p|zh|加强在#C^Y上不~dU武力或进行武力威胁#3@/效力@w
+6|fr|~q9@e>"~y4@e~p:#f&csoumises %]~H6forme quelconque @edétention ou d’emprisonnement
+6|es|~zb@e@:~xQ@e~G)#Q&/Sometidas a Cualquier Forma @eDetención o Prisión
+6|ru|Lgan@z~j6~hT~EX~AEmangcfseciuv xencfyedbt ~uZxejltAcdbt g jejao wu ka db wula Fafic
+6|ar|drdfie #8@,~p5~Fz='abHch cgijAfh bpc usb dh pusab abaqgraE pf aborh
+6|zh|#p~w8禁@/&h~Cj;#p~w8禁{人员|的人员}~Cj
=x|fr|@g*a#N#l#-~Gl~yfsituations ~HZmenacer @t~Fu>b%b=-#l%frôle ~MC%Vce domaine
=x|es|~Ju%T_1=d@e~B'y @eSituaciones ~kUPuedan Amenazar @tPaz _1#/%py #"Papel _Y#Pesa Esfera
=x|ru|~k6~f3b phkfedcdbb hmafag b hbkperbo, ~n:psfayekz ~AAibfp b ~C1b a ~K8#Eg Pkao awlehkb
=x|ar|@6#j~HkftEabe ~xdfabqabag ~z/km gvmm abobd fabpdh abmfbcch
=x|zh|@G&2#h~Ki该~NK;@G{预防|防止}#h~Ki{该|此}~NK
~eO|fr|~cvminima #A@4l’élaboration @e~wq@eliberté{ (Règles de Tokyo)|};~N-~Kz
~eO|es|~od~sS~yF#BLibertad{ (Reglas de Tokio)|};~N.Tokio
~eO|ru|#4#E#5icf, dc ~cJktfcidui xejltAcdbci{ (Tajbohjbc mfegble)|};Tajbohj%d
~eO|ar|~yY~KF~Jdwfscf);~yYabaqgraEce;~oLwfscf
~eO|zh|@B~nl~lW(东京~e9);@B~nl~lW;东京~e9
+/|fr|#J<(_Vau ~m/@Cdétenus
+/|es|~d6~F8
+/|ru|#k~Bt
+/|ar|~F/~EwaborhaG
+/|zh|~f,=?
>Q|fr|&i#A=Y#N#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&i@eRiyad
>Q|es|%F_Y+z%T#B~pfJuvenil{ (Directrices de Riad)|};%F@eRiad
>Q|ru|>6@Z{Efsedbxerbb EwKcnbdcdduv Jerbo |}~qL~m!~Fmhfcnb ~u2{ (Эf-Obqnhjbc fpjaganqBbc mfbdrbmu)|};Эf-Obqnhj*S
>Q|ar|~Bo~En~yZabjcaA abgfrcvce);~BoabpqmaD;~cBabjcaA abgfrcvce
>Q|zh|~HK(~L');~HK;~L'
~cH|fr|~cv#A~y4@Cmineurs privés @eliberté;~N-La Havane
~cH|es|~d._Y~xQ%1Menores Privados @eLibertad;~N.La Habana
~cH|ru|~fu~l6~hTdchagcfCcddalckdbv, lbCcdduv ~K.;Qegedhj%d
~cH|ar|~oL@x{luph qdace|bqdace} ~En{abdrjmch|abdqjfdch} dh qjcgvd;~oLvanaha
~cH|zh|@B#p被剥夺自由少%"~e9;哈瓦那~e9
>H|fr|%Itype d’extradition
>H|es|~N8Extradición
>H|ru|^Za guneAc
>H|ar|~b,bgobcd abdrjdch;~b,#jgobcd abdrjdch
>H|zh|引渡示范%z
^l|fr|%Itype d’entraide ~Lc~c3pénale
^l|es|~N8~l"Recíproca #P~lkPenales
^l|ru|^Za gxebidao ~Lh%3~a5
^l|ar|~b,bglamb ~rV~h3;~b,#jglamb ~rV~h3
^l|zh|刑事事件~C:;刑事{事项|}~C:
<I|fr|#J@ebase _V~Ag&Hbarreau
<I|es|~d6%Z~zk%1Abogados
<I|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #H~K8tfbhkag
<I|ar|~F/#jmfj abdqadch
<I|zh|@G律师~oW@/=?;律师~oW@-=?
*(|fr|&i~cz~Ag@Cmagistrats &Hparquet
*(|es|%F%Z~zk%1Fiscales
*(|ru|~a9~K8~AEahpBchkglqtBbv hpncwdac mfchlcnagedbc
*(|ar|~CB#jmfj piAaG abhcale abiade
*(|zh|@G~Iw@/+T;~Iw@-+T
~ay|fr|#J@ebase %f~vd^Aforce #l=.@C^W%]feu par ~zA
~ay|es|~d6#"~JL#B~JPy @e+d@eFuego ~r'@1~nzLey
~ay|ru|#k~cahblu b ~Af~mUnalydahkduib lbreib %X~oO
~ay|ar|~F/#j~vlabkfe fabpobqe abhajce dh rahl ~iw
~ay|zh|~v2#h火器@/=?;~v2#h{火器|枪支}@-=?
&S|fr|@g_T#Pfaveur #Bsurvie, #B@"~I-@]~NR
&S|es|@i%(%ZSupervivencia, @t@)>1#x~yT
&S|ru|~J5@daw ~Hdguybgedbq, ~hTb =)nckco
&S|ar|#O%BblkaG abwnb fqdacgv fhdazv
&S|zh|&r生存+l#p#h#q#?@w
*m|fr|#J#A@4#f&câgées
*m|es|@:_Y#Pfavor ~ia&/@eEdad
*m|ru|=e#E#5~u[ltnco
*m|ar|~cB@x@,lslaj aboh;~cB@xbslaj aboh
*m|zh|@B~Gk#3
~aG|fr|#J~y4@C&catteintes @emaladie mentale #l~gP@C~N,mentale
~aG|es|@:~xQ%1~ziMentales >1~pn#BAtención #B~G"Mental
~aG|ru|=e~hTmhbvbAchjb ~FOlbr b plpACcdbq mhbvbekfbAchjao ~AL
~aG|ar|~cB~AU='abdyalch ldjA ikbc fgqoch {abihace labyqe|abjiace abyqce} abikbce
~aG|zh|#p~IC病患者#h~Is~IC保健~Cj
~cD|fr|@g#0#f~d]d’établissement @Cfaits ~MC~yR~vC%b~b?
~cD|es|~JuDeterminación %1Hechos ~r'@u~zCEsfera #v~qi
~cD|ru|~t:Fejkag ~DY~D0Jerbo ~qPb ~kq
~cD|ar|@6gkyc @xbbqkazk ~fI
~cD|zh|@G@B~F6中@/实况调查~MQ;#,@B~F6~FW{实况|事实}调查~LQ@w
&4|fr|~N(~k/
&4|es|~Ju@)@e~G)~jN
&4|ru|~k6*J~fY
&4|ar|@6~AU~dn;~zT~p5~dn
&4|zh|#p~kw&h不遭受~Iq@w
*"|fr|@g@C#2@C&c~Hc%]@Cminorités ~Llou ethniques, religieuses #llinguistiques
*"|es|@i_w#m~ia&/Pertenecientes a Minorías ~J3o Étnicas, Religiosas y Lingüísticas
*"|ru|~k6+u~AEmfbdenlcyeBbv j derbadelzdui ~uZPkdbAchjbi, fclbsbaxdui b qxujagui icdzCbdhkgei
*"|ar|@6_U~kG;~zT~AF~kG
*"|zh|在民族或族裔+l宗教#h语言上属于少数群体@/&h@/~Gw
~aU|fr|@g@J~LD~bD
~aU|es|~Ju=d#B~bY~ue
~aU|ru|~IT~a]#5ycdBbd
~aU|ar|@6~pE<8~izabdjpe
~aU|zh|~b7@/~e8&s@w
&A|fr|~cv@4l’égalisation @Cchances @C{handicapés|personnes handicapées}
&A|es|~zvUniformes %Z~N)Oportunidades @R~gK
&A|ru|Lkednefkd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~fSfegduv gaxiaydahkco ~qL~mW
&A|ar|abkfaim abdfqme #jgqkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&A|zh|残疾&h机会均等标准~e9
^s|fr|#J#0<fstatut @C~iZ~Ll=Y_F>b@"~oY^k
^s|es|@:~oRal ~b!~ia~n7~J3@e~mFy @)%1<!{ (Principios de París)|};@:@e~G6
^s|ru|~b"hkekphe derbadelzduv pAfcyncdbo, xedbietBbvhq maaBfcdbci b xeBbkao ~j7^1~oS;~zm{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
^s|ar|#8~fl_U~mR;#8~fl_U~lp~yZlajco);~cBlajco
^s|zh|@G_G~M:@/地位~Cj(~nb#3);@G_G~M:@-地位~Cj;&.~nb#3^Q
+K|fr|@g~qB=i
+K|es|@i~lj#6
+K|ru|~k6~rL*x%m~oK
+K|ar|~zT~f2~iA
+K|zh|~LH
&R|fr|@gcomplétant @t~qa1994 ~qB=i
&R|es|@iComplementaria #B~ma1994 ~lj#6
&R|ru|@2~xu, namaldqtB~LOHcjleferbt {|1994 sane }a ~rL*x%m~oK{| 1994 sane}
&R|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~f2~iA
&R|zh|补充1994%"&.~LH^Q~MQ
%W|fr|~Mf#B&G~zE#faccords ou organismes régionaux ~j.~vC%b~b?
%W|es|@i#"~pn#B&j<z@u~Bf~y,u ~J9Regionales ~rN~qi
%W|ru|~k6hagcfCcdhkgagedbb <7~A4fcsbadelzduib hasleCcdbqib ~uZafsedeib ~qPb ~kq
%W|ar|@6~Hs~iy~oMfabgjgclag pf abfsabag abtkbcdce ~fI
%W|zh|@G增进@B与~BN安排或~v4之间~F6@/<2~MQ
+8|fr|@g~E6&Hcinquantième ~Er~MK
+8|es|@i~AnMotivo #vCincuentenario @e*D
+8|ru|#z%XhlpAet mqkbnchqkao ~FA
+8|ar|#O{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaG|bgpoco} <"
+8|zh|@B五十周%"纪念@w
_t|fr|_.&,=Yjeunesse{| à l’horizon 2000 et au-delà}
_t|es|~wY%(@R@1Jóvenes
_t|ru|~J5@qncohkgbo, jehetB{eqhq|cohq|pthq} ialancyb
_t|ar|~Gx%Bbbulal
_t|zh|#?青%"@';到2000%"~jM后#?青%"@'
*4|fr|~GG>b~kV@Cindividus, groupes #lorganes #B~xs@e~Lr#lprotéger #f#2@e~cN#flibertés fondamentales universellement reconnus
*4|es|@i#"*s>1Deber %1Individuos, @1Grupos y #Q~n7@e~rgy Proteger @1~cl#Q~JW~g]Universalmente Reconocidos;@i_wDefensores %1<!
*4|ru|~H.b awqxeddahkb aknclzduv ~AEsfpmm b afsedag awBchkge maaBfqkz b xeBbBekz awBcmfbxdedduc ~AO~MLahdagduc ~K.;~k6mfegaxeBbkdbjev
*4|ar|~zTlqk fdoIfbce abpnjam fabrdaiag fvczag abdrgdi &1~Hs~Az_U~lpfabqjcag ="abdigjn lva iabdca
*4|zh|@G个&h+l群体~MO#p普遍~NE~jd@w;@G个&h+l{群体|团体}~MO#p{普遍|举世}~NE{责任|义务}@-@w;+X维护者@w
^b|fr|~rK{sur une|en faveur d’une} culture @e~Bgpaix
^b|es|@i~nE@e#d~B8@ePaz;@i~B8@ePaz
^b|ru|#zb #s%3jplzkpfu ibfe;~k6jplzkpfc ibfe
^b|ar|~z0~IO;@6~lA*uabdgibkch lDkane ~z];#O~lA*u{abdgibkch|abdgibkah} lDkane ~z];#O~lA*u~IO
^b|zh|>g<[@w#h@';>g<[@w
*!|fr|@g&HMillénaire
*!|es|@i#v~JZ
*!|ru|#zkuhqAclckbq ~hB;#z~Le
*!|ar|@6@xbbpbnce;@6abpbnce
*!|zh|@B~Kj@w;~Kj@w
~lE|fr|@gd’engagement %fVIH/sida
~lE|es|~macompromiso ~zClucha #r&DVIH/SIDA
~lE|ru|~k6mfbgcfycddahkb nclp ~BbNRЧ/LGRHai
~lE|ar|@6ababgEad #jncjfo ~Htablujce/dgbaEde ~Htabdsgol (abtcmE)
~lE|zh|~hz/%P#u@/~sh@w
~pR|fr|%l%fVIH/sida
~pR|es|%R#"VIH/SIDA
~pR|ru|~Dj%XNRЧ/LGRHp
~pR|zh|2006%"~hz/~gd
~u8|fr|>3intensifier nos efforts @4~gI{le VIH et le sida|le VIH/sida}
~u8|ru|~vEejkbgbxerbq deCbv phblbo %X~r0NRЧ b LGRHe
~u8|zh|~My~hz#h~gd;~My~hz/~gd
~pS|fr|>3accélérer @triposte @4lutter #G<fVIH #l~tR%]l’épidémie @e~t3
~pS|es|%R#"VIH >1Sida: ~zCVía Rápida @RAcelerar @t~cq&DVIH y ~D(Epidemia #vSida @R~Dn
~pS|ru|~vEphjafcdduib kcimeib j ejkbgbxerbb ~BbNRЧ b mfcjfeBcdbt Pmbncibb LGRHe j ~y3sanp
~pS|zh|~hz/~yw%P流行;~hz#h~yw%P{流行|疫情};2016~DK
~E]|fr|>3~tR%-inégalités #lagir @4vaincre <f~t3
~E]|zh|~hz#h~gd：结束不平等现象，进入~Dn%"之前=l%P@/轨道;2021~DK
*,|fr|Un ~HRdigne ~me
*,|es|Un mundo apropiado @R@1niños
*,|ru|Ibf, mfbsanduo ~qLybxdb nckco
*,|ar|iabd yabq bbpwnab
*,|zh|适合&r生长@/#?;适合&r成长@/#?
>J|fr|@g#A%f~po@e~Lg
>J|es|@i_Y%Z~uG@e~hV
>J|ru|~E5Jagai mefkdcfhkgc ^d=)MFfbjb
>J|ar|@6@x#j~j0
>J|zh|@B@G*f#q新~vS~MQ
~Fr|fr|~po@e~Lg
~Fr|es|~uG@e~hV
~Fr|ru|Jag~t9mefkdcfhkg~FU^d=)MFfbjb;JXGMH
~Fr|ar|~j0
~Fr|zh|*f#q新~vS
>0|fr|~l-final ~hw@e2005
>0|es|~wD~q!~MJ2005
>0|ru|~uI~tn~E[~wj~t1
>0|ar|hgazr ~hi~fU2005;+0bdIgdj abkde %B~fU2005
>0|zh|2005%"#?+C成果
>O|fr|#J<(#ldirectives #0<f+i%]un ~vd#l%]~r,@C~i)@e~Lyflagrantes &H+i@7~oY~cN@e~Lygraves &H+i@7~K:
>O|es|@:y %FBásicos #"*s~ia~jY@e~G.Manifiestas ~ia~zv%p@e~cl@e~G.Graves #v*s@EHumanitario a Interponer ~mHy Obtener Reparaciones
>O|ru|#kb ~oH{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #H~AO@emfegagpt xeBbkp b gaxicBcdbc pBcfwe ~qLycfkg sfpwuv defpCcdbo %Jdafi %3~j7~MLhcfzcxduv defpCcdbo %m~C0mfege
>O|ar|~F/fabdlamz #Z#jabqk &1abahgyan fabrlj bAqaca abahgvasag abrocde bbkahfh &M~u0~lpfabahgvasag abxwcje bbkahfh abthoahc ~iA
>O|zh|~Ie#C+X法#h~Ie#C~sL法&s受害&h~v9~IF#h赔偿@/%u=?#h导则
&N|fr|~vn_T{de l’Organisation des Nations Unies|des Nations Unies};~vnmondiale
&N|es|~d'*h_Y#r&DTerrorismo
&N|ru|~ct{eq jadkfkcffafbhkbAchjeq hkfekcsbq|ao jadkfkcffafbhkbAchjao hkfekcsbb|pt jadkfkcffafbhkbAchjpt hkfekcsbt|ao jadkfkcffafbhkbAchjao hkfekcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&N|ar|~er@x>.>7abtjval
&N|zh|@B*A反恐+U;&.*A反恐+U^Q
~b:|es|~B"Institucional ~og@e<!
~b:|ru|Rdhkbkprbadelzdac hkfabkclzhkga Lagcke %Xmfegei ~dz~hB
~b:|ar|lhaG dIooag drbo _U~lpabgali ~Ev
~b:|zh|@B~sO@/~If;~kr~sO@-~If
+(|fr|~xc@e~id&H~uy~oY^k;~xc@e~id&HConseil
+(|es|=Z@R@1Titulares @eMandatos %1Procedimientos Especiales #vConsejo{ de Derechos Humanos|}
+(|ru|Dancjh~q1iednekefbcg ~Humfarcnpf Lagcke{ ma mfegei Aclagcje|}
+(|ar|~a2~tBbbdsbnch *[;~vmabdsbnch *[
+(|zh|~sO~Br负责&h~d4;{人权理事会|}~Br{负责人|执行人}@-~d4
<G|fr|@g#A&g#2@C~C"
<G|es|@i_Y_w#m%1~F9
<G|ru|~E5+ujafcdduv defanag
<G|ar|@6@x#j_U~KTabpybce
<G|zh|@B~um~Gw
<B|fr|~tN~CXnon contraignant #0~Nu;~tN#A&g~Ay
<B|es|~Hwjurídicamente no vinculante @mtodos @1tipos @ebosques;~Hw_Y_wbosques
<B|ru|dc bictB~ce~Et~H4hblu najpicdk@z%Xghci gbnei lchag;najpicdk@z#E%Xlchei
<B|ar|abys Bcj abdbEd kahfha #j~Fzphfai abBalag;ys @x#olabBalag
<B|zh|~B6~yo~It;@B~sl~It
~cF|fr|~HVforêts (2017-2030);~HV~Ay
~cF|es|plan estratégico _Y@R@1bosques ~qV
~cF|ru|hkfekcsbAchj@I#E%Xlchei @e2017–2030 sanu
~cF|ar|~t6@x~d[bbBalag bbngje ~qV;~t6@x~d[bbBalag
~cF|zh|@B~qV%"~sl~y2;~kr~qV%"~kr~sl~y2;@B~sl~y2
*j|fr|Lignes ~r3~dQ^A@"@eremplacement @4#fenfants
*j|es|%F~sS~q[Alternativas @eCuidado %1Niños
*j|ru|>6~LNpjexedb{q|o|qi|qib|qv} %Xelzkcfdekbgdaip pvanp xe nckzib
*j|ar|~CBbbjiace ablmcbe bbpwnab
*j|zh|@G替代性&r照料@/导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^K|fr|~qA&,#A=Y~bZ~nBpersonnes
^K|es|~Ia~M1~D'
^K|ru|~ct#V~e!
^K|ar|~hx
^K|zh|@B~g-
~bm|fr|~cv#A#0<f~m/@Cdétenues #ll’imposition @e~wq@eliberté %-délinquantes{ (Règles de Bangkok)|};~N-~l'
~bm|es|~d._Y~n"~iaReclusas y ~yF#BLibertad @R#QMujeres Delincuentes{ (Reglas de Bangkok)|};~N.~l'
~bm|ru|~fu~l6~fTycdBbdeib-xejltAcdduib b icf dejexedbq ~qLycdBbd-mfegadefpCbkclco, dc ~cJlbCcdbci ~K.{ (Uedsjajhjbc mfegble)|};~z'%d
~bm|ar|~oL@x~Ewaborchag fabgmalcj Bcj ~KFbbdrjdag
~bm|zh|~Kc(~BS~e9);~Kc;~BS~e9
&'|fr|~k5actualisées ~dQ%]~LD#G#ffemmes ~j.#B~Mb
&'|es|~jJActualizadas +z=d#B~bY~s1Mujer ~rNCampo ~dt~D"
&'|ru|awdaglcdd{uc kbmaguc hkfekcsbb|uv kbmaguv hkfekcsbo|ui kbmagui hkfekcsbqi|uib kbmaguib hkfekcsbqib} b ~a!%X~r0~EH#5~t7%3~Gu
&'|ar|{abycBe abdqmDe bbaogjagcrcag|abaogjagcrcag} abhdfHrce fabgmalcj abidbce ~tF<8~iz~tA~s:~ev
&'|zh|~Kq中~b7~Kd~yK;~Kq{中|内|}~b7@/~Kd~yK
~lR|fr|~qa~z8@J@Cstratégies globales @4~ERdéfis mondiaux : #fsystèmes @e~Db#l~r9évolution %Vun ~HR#Pmutation;~qaSalvador
~lR|es|~ma~z8@mEstrategias Amplias ante ~wRGlobales: @1~z9@e~rPy su #x#P~A]#PEvolución
~lR|ru|Lelgenafhj@da jaimlcjhduv hkfekcsbqv ~qLakgcke @eslawelzduc guxagu: hbhkciu %K_Sb bv fexgbkbc g bxicdqtBcihq ibfc
~lR|ar|@6obnamfj #jabaogjagcrcag ~Eobdfarve abgqmcag abiabdce: hFd ~Hk~CKfgwfjva &1iabd dgBcj;@6obnamfj
~lR|zh|@G~Ip*A~Ir@/~ID+U：~o3~BV~jM在变化#?中@/#q@/~Da;&.~Da^Q
~lL|fr|%l#B~J/~sN
~lL|es|~Hz%?~B3
~lL|ru|~Dj~LW
~lL|ar|@N~gN
~lL|zh|~c4~IS@/<i;*B#,~c4>(
*5|fr|@g#A@J~AK>b~xi%-~Ga
*5|es|@i_Y@m~hCy Formación ~NX<!
*5|ru|#z#E~Ahb mansakagjc %3~j7^1
*5|ar|@6@xbbgDkcn fabgmjcl ~s:_U~mR
*5|zh|@B+X~kx#h培训@w
~az|fr|L’avenir ~kUnous voulons
~az|es|El futuro ~LZ
~az|ru|UpnpBcc, jakafasa iu vakbi
~az|ar|abdogklb abHc hylf tbcv
~az|zh|~BQ希望@/~I"
~i1|fr|#J#llignes ~r3#A@J_R%]~m7juridique ~De@e~lZ
~i1|es|@:y %F_Y#"~o[~w0~l"Jurídica #P@1~z9@e*E~D"
~i1|ru|=eb ~oH{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~l6~Fpj ~H4~Lhg hbhkciev ~a5
~i1|ar|~cB@xfgfrcvagva #jolb abqyfb <8~rVabkahfhce &1hFd ~L3
~i1|zh|@B~ul*-~BV中~v9~sm~si机会~Np;@B~ul*-~BV{中|}~v9~sm~si{机会|}@-#3#h+T
^x|fr|@g~MT@J~Ml=i
^x|es|@i>2@e%?#"~l:@e*s~qm
^x|ru|#z~j4@e~b.~kaMhheiwlcb ~g4gcfvagcdhkgc ~AO~N5
^x|ar|@6{abargdai abjnci abdogfC bbrdice abiade|argdai abrdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~pF<8abyicmch abfwhc fabmfbc
^x|zh|~A8@/~w'~IS@w;{国内和国际|国家和国际}{的|两级的|两级}~w'~IS@-@w;*B国{内|家}#h#C{的|两级|两级的}~w'~A,@-@w
~aH|fr|@g&H~zh@e~f0&g~Lj=-~DE%q
~aH|es|@i#vDiálogo @e_M%Z~JY@E>1*K
~aH|ru|#z%Xbkasei nbelase @e~b.~g4&Oibsferbb b fexgbkbb
~aH|ar|@6abqfaj *M{luph abvrje|abdihc labvrje|abdgibk labvrje} #a~EO
~aH|zh|#C移徙与#q#u~d0对话@w;#C移{徙|民}与#q~r[~d0对话@-@w
<F|fr|~h5@e{la|sa} ~m-plénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <l_T&g~C"
<F|es|~Kgplenaria @e~xfconocida como ~i,_?%(_w~F9
<F|ru|~uImlcdefdasa ~r.~CY«Nhcibfdeq jadFcfcdrbq %Xjafcddui defanei»
<F|ar|~Jgabiad ~v?{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %Babdihc labuifl abpybce
<F|zh|题为“#?~um*B”@/~CC=b;{题为|称为|称作}{“|}#?~um*B{”|}@/~CC@-=b
~bL|fr|Modalités @V~CQ@C_6{ (Orientations de Samoa)|};Orientations @eSamoa
~bL|es|~q[@e#dAcelerada @R@1^F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~bL|ru|#s%Xphjafcddaip fexgbkbt &){ («Gpkz Leiae»)|};Gpk{z|b|ci} Leiae
~bL|ar|~xtbbmfb abrEjce abyBcje abhadce (doaj oadfa);~xt<e;doaj oadfa
~bL|zh|~zQ(~DN);~zQ;~DN
_W|es|~ma~h?~nE>a~h?~if#P~dv2014-2024
_W|ru|~mw{eq ncjleferbq b Ncdhjeq mfasfeiie|ao ncjleferbb b Ncdhjao mfasfeiiu|ao ncjleferbb b Ncdhjao mfasfeiic|pt ncjleferbt b Ncdhjpt mfasfeiip|ao ncjleferbco b Ncdhjao mfasfeiiao} ~qQ@e~sG
_W|ar|@6{fljhadr|nccha fljhadr} idb >k
^N|fr|_.@e~xB;_.@e~dg>e#P@]~FB
^N|es|~DQ~h?~if#P#xSin Litoral{ para el Decenio 2014-2024|};~DQViena
^N|ru|~mw@q&b{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2014–2024 sanag|};~mw~GH
^N|ar|~fd>k;~fdnccha
^N|zh|^-~gM;^-{2014-2024十年期|2014-2024年|}&:@';&:@'
&n|fr|~k5#A~dQ%]~LD%]l’encontre @C~iO~o5~Mb
&n|es|~jJ_Y@REliminar @t~bY#r@1Niños ~rNÁmbito ~dt~D"
&n|ru|Tbmag{uc hkfekcsbb|uv hkfekcsbo|ui hkfekcsbqi|uib hkfekcsbqib} b ~a!#E%X{lbjgbnerbb|bhjafcdcdbt} ~EH#5~HSg {feijev|awlehkb} ~Gu
&n|ar|aogjagcrcag @x{fgmalcjva abidbce abhdfHrce|abhdfHrce fgmalcjva abidbce} ~tF<8~iz~pH~s:~ev
&n|zh|@B=l~o3~kD内~Cq&r&s@/~nG_H
*N|fr|&i~b[&g>!@e~Db~dQau trafic @e~eY#l%-~et~klconnexes
*N|es|%F%p~sSRespuestas @e~rPal Tráfico @e~h9~o4~pgConexos
*N|ru|#c@Qmfbdqkbq icf %3%K_S#5~fV~Es~Lbrcddahkco ~Ce~cJ{Pkbi|dbi} ~Hy
*N|zh|~dZ~h6及+m~Cy<a@/~o3对策#C+T
<R|fr|~qa~uJ
<R|es|~maSendái;~ma~uJ
<R|ru|Lcdneohj@H
<R|ar|@6{ohmac|ochmac}
<R|zh|仙台@w
^y|fr|~l(@e~uJ{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~l(@e~uJ
^y|es|~NZ;>5@eSendái
^y|ru|Lcdneohj{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao}{ ma hdbycdbt fbhje wcnhkgbo de 2015–2030 sanu|}
^y|ar|~A[oِhmac ^G;~A[ochmac ^G
^y|zh|2015-2030%"~i-风险=k;仙台=k
~eo|fr|_.d’Addis-Abeba ~M6~Lv<l@U~Kp%q;_.d’Addis-Abeba
~eo|es|%:>aAddis Abeba #BTercera _?@E~yU;%:>aAddis Abeba
~eo|ru|~B.%8kfckzco ~miFbdedhbfagedbt ~ex;~B.&b
~eo|ar|*zpmco plala abyamje ih abdIgdj &MabDabD bgdfcb ~KI;*zpmco plala
~eo|zh|~so次~du#C~e7~zK+E<];~zK+E<]
~ep|fr|Transformer notre ~HR: <f~N9;~N9;@K~Dn
~ep|es|Transformar nuestro mundo: @t~Gt;~Gt;%:~Dn
~ep|ru|Gfcawfexagedbc deCcsa ibfe: Gagchkje ~NV;&t~NV;&t{ndq |}@e~H(
~ep|ar|gqfcb iabdha: ~qs;~qs;~t6iad ~Dn
~ep|zh|变革=]#?：2030~M4;~Dn~M4;~Dn%"<]
~gp|fr|~E9#l#B+j~lP%V<fprogramme @Vplus large ~MC=:~ERproblèmes ~FE#l~qw#l%]~Lr~Ml@7>bparticipation &Hpublic;~E9#l#B~lZ
~gp|es|~GpPenal ~rN>5Más Amplio #v#U_Y@RAbordar @1~wR~z!y ~GTy ~rg&D~l:@e*sa Nivel Nacional e @E_1~zxPública;~Gp~D"
~gp|ru|~dc@da gjltAcdbb gamfahag %K_Sg walcc Cbfajpt magchkjp ndq #E~vLfcCcdbq ~HL~B?mfawlci b hancohkgbq ~kk~EW~AO@e~bGpfagdqv, e kejyc pAehkbt awBchkgcddahkb
~gp|ar|~fm#jtmdar ~ev
~gp|zh|@G将~o3纳入更广泛@/@B<]以~Ip=5#h~kB~Ir并_G~A8~w'及~Ig@/~c)@w
~by|fr|~q9@e~yr@4<f~m/@Cdétenus (Règles Nelson Mandela);~cv~ha
~by|es|~od~F8{ (Reglas Nelson Mandela)|};~d.~ha
~by|ru|#4#E#5~Bt{ (Gfegble Jclzhade Iednclu)|};~fuJclzhade Iednclu
~by|ar|~oL@xabhdfHrce abmhca ~EwaborhaG ~Jd~K,dahmcba);~oL~K,dahmcba
~by|zh|@B~f,~lW(纳~dW~e9);@B~f,~lW;纳~dW~e9
~eQ|fr|~h5~MT@J~tPd’ensemble #B&P@Ctextes issus ~hw*a~xs@e~AJ
~eQ|es|~Kg@e~xf#"examen general #B~Hb%1resultados ~MJ%Z~en
~eQ|ru|~uI~j4~kS~kaMhheiwlcb, mahgqBcddasa awBcip ~KY~cd~tL@e~hk~jH~oE
~eQ|ar|~Jg~v?#jabaogijaA abiad bghncH hgazr {abkde abiabdce|dIgdj abkde abiabdc} {bdrgdi|abdihc ldrgdi} abdibfdag
~eQ|zh|@G~Gr#?+C=b~lg~Nf=b;@G~Gr#?{首脑会议|峰会}成果{文件|}{执行|落实}情况@-~Nf@-=b
~m1|fr|Notre engagement commun %]aborder #l{à |}combattre ~EM~uf
~m1|es|~J6~zb@eAbordar y Contrarrestar ~GU&DProblema %(~iaDrogas
~m1|ru|~deibfagao mfawlciu defjakbjag b #)dco
~m1|zh|~BQ对~Iu处理#h~lc@/共同~sh
+,|fr|~qa~zu@4#fréfugiés #l#fmigrants
+,|es|~maNueva York @R@1~J,~BfMigrantes
+,|ru|~JT@da wcycdrev b ibsfedkev
+,|ar|@6hcfcfjs <vabbarzch fabdvarjch
+,|zh|@G~IJ#h~kA@/纽约@w
~lr|fr|~le~MT*arésistance %-agents antimicrobiens
~lr|es|~Hz%?~ir
~lr|ru|~Dj~r.~I:phkaoAbgahkb j mfakbgaibjfawdui mfcmefekei
~lr|ar|@N~ds
~lr|zh|*B~eS~NH;*B#,~eS>(;2016%"~eS%.
~eK|fr|~GG^Apaix
~eK|es|@i#"*s~w0Paz
~eK|ru|~H.@eibf
~eK|ar|~zTlabqk &1{abobad|abobd}
~eK|zh|>g~Gw;>g权@w
^m|fr|Nouveau @K@4#fvilles
^m|es|Nueva %:Urbana
^m|ru|Jag@q=)safanag
^m|ar|abxwe abqAjce ~KP
^m|zh|新城市<]
~aO|fr|L’océan, notre avenir : appel %]l’action
~aO|es|~myfuturo: llamamiento ~w0acción
~aO|ru|JeC ajced — deCc wpnpBcc: mfbxug j ncohkgbqi
~aO|ar|~K4dogklbha: hmaG bbidb;~tI{hmaG bbidb|mife tbC abidb}
~aO|zh|~o'~L/;~fi~L/
~a.|es|%R%Z_/#v~Ia~M1~D'
~a.|ru|~Dj~nv
~a.|ar|~IN#j~oI~hx
~a.|zh|@G~o:<i
~aE|fr|%ladoptée au ~J[@e~Bg~Fu~ha
~aE|es|declaración política aprobada ~zCCumbre ~r'@tPaz ~ha
~aE|ru|&q@H, mfbdqk_!@eLeiibkc ibfe g meiqkz a Jclzhadc Iednclc
~aE|ar|~IN{abHc aigdm|abdigdm} &1dIgdj kde ~K,dahmcba bbobad
~aE|zh|~C]通过@/<i;~C]{所通过的|的|}<i
~lM|fr|~le@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~sN
~lM|es|%R#BTercera Reunión @e%?~B3
~lM|ru|~Djkfckzcsa ~LW
~lM|ar|~IN{bbargdai abjnci abdogfC abDabD bbrdice abiade|bargdai abrdice abiade abjnci abdogfC abDabD|abyamj ih abargdai abjnci abdogfC abDabD bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC abDabD} ~gN
~lM|zh|*B~so次~c4~NH;*B~so次#,~c4>(
>X|fr|~le@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *a~bZ~Lw
>X|es|~Hz%?%Z~HF~ry
>X|ru|~Dj~r.%X#)kpwcfjplcxai
>X|ar|@N~d2
>X|zh|*B_u~A,<i;*B_u%.;2018%"_u%.
~lN|fr|@g#A&g#2@Cpaysans ~yf~et&ctravaillant ~Kn~H9rurales
~lN|es|@i_Y_w#m%1Campesinos y @e~G4&/~kUTrabajan #P#QZonas Rurales
~lN|ru|~E5+ujfchkzqd ~Ce~AEfewaketBbv g hclzhjbv feoadev
~lN|ar|@6@x#o~AFabnbaqch fBcjvd dh abiadbch &1~Efabjcnce
~lN|zh|@B农民#h农村地区+m~Ii者~Gw
>G|fr|~h.&,@4@C~Ljsûres, ordonnées #lrégulières
>G|es|~dE%(@R{la|una} ~JYSegura, Ordenada y Regular
>G|ru|~ct#:wcxamehdao, pmafqnaAcddao b lcselzdao ~Fb;~ct#:~Fb
>G|ar|%c%B<vabvrje abJdhe fabdhFde fabhFadce
>G|zh|%t+l有序#h正常~kA*A~vX;~kA#u*A~vX
^w|fr|pacte &,&g~xr
^w|es|pacto mundial _wrefugiados
^w|ru|slawelzd#:wcycdrev
^w|ar|%c%B#j~h]
^w|zh|~IJ#u*A~vX
>q|fr|~h5@e^2~M6~oG<l@e~A(
>q|es|~a(@e^2#BSegunda _?@e~z)
>q|ru|~n!&-gkafao ~M/
>q|ar|fDcke ~Lf~sy~ty~gU
>q|zh|~dY次~rJ~In=b;~dY{次|届}~rJ@-~In=b
~p?|es|~Hz_M@m~BgCobertura Sanitaria Universal, titulada “Cobertura ~xzsano”;Cobertura ~xzsano
~p?|ru|NhcawBbo avgek phlpseib xnfegaavfedcdbq: hagichkduc phblbq %Xmahkfacdbt walcc xnafagasa ibfe
~p?|ar|~eUabuadbe;abgBwce ~KUabuadbe: abgqjs dia blhaG iabd pfnj yqe
~p?|zh|~c'：共同构建一个更加~ku@/#?;2019~zO
~ve|ru|~DjmalbkbAchjasa Fafpie ~kS~o"fexgbkbt, haxgeddasa man Psbnao ~H:
~ve|ar|#O~ojabiade
~ve|zh|在~v:@/~yW#u~LT<i;{在|}~v:@/~yW~r[~LT@-<i
un75|fr|@gfaite ~E6#Bcélébration &Hsoixante-quinzième ~Er~MK
un75|es|~JuConmemoración #v{75º|75o|septuagésimo quinto} Aniversario @e*D
un75|ru|~k6mfexndagedbb hciznchqk mqkao ~FA
un75|ar|~zTlabaqgnab ~e2;@6abaqgnab ~e2
un75|zh|纪念@B成立七十五周%"@w
~mY|es|~J6Común @eAfrontar ~GU@1Desafíos y Aplicar ^3~hAy ~q6@tCorrupción y Reforzar @t&j#6
~mY|ru|~demfawlci b ~aoicf ~zH~E"dco b ~m)%mhakfpndbAchkge
~tJ|es|Unidos #r&Dracismo, @tdiscriminación racial, @txenofobia y #Qformas conexas @eintolerancia
~tJ|zh|~Ij，~Nx~sc&s;~Ij{，|}~Nx@-~sc{行为|现象}
~gE|fr|~ob» : ~nR;Espace ~y3: ~nR;~ob»
~gE|es|~h2: &Despacio como motor #vdesarrollo sostenible;~h2
~gE|ru|~yX«Dahiah-2030»: jahiah jej ngbsekclz &Q~ex;~yX«Dahiah-2030»
~gE|ar|~t6~b-2030: ~b-laiglajv dqjsa ~lu~ix;~t6{|”}~b-~Dn{|“}
~gE|zh|~vw：~IA作为~yW@/驱动力;~vw
~eD|fr|~qa~JV{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~qa~JV
~eD|es|~maKioto %Z~mF#B%T#vDelito, @t*EPenal >1~l:@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ma{Kioto|Kyoto}
~eD|ru|Dbakhj@d«Mjkbgbxerbq icf ~m!mfchkpmdahkb, ~tX_Sb ~fS~EWmfege: deghkfcAp ~ao~zl~oQ@e~b]sane»;Dbakhj@H
~eD|ar|@6scfgf #jabhvfA ldhi ~CKfocame abkahfh;@6scfgf
~eD|zh|~Gm*-#h~w'~B0《2030~M4^Q@/~oV@w;~Gm*-#h~w'@/~oV@w;&.~oV@w^Q
~av|fr|_.@e<6>e#fmoins avancés{ pour la décennie 2022-2031|};_.~NS
~av|es|~DQ<6~rMMenos Adelantados;~DQ~xZ
~av|ru|~dc@q%8~e:hkfed;~dc@q&b
~av|ar|~fd~KN~EAhdfa
~av|zh|_I%0~c)@';~c)@'
~aP|fr|~sxavenir, notre responsabilité
~aP|es|~myfuturo, nuestra responsabilidad
~aP|ru|JeC ajced, deCc wpnpBcc, deCe akgckhkgcddahkz
~aP|ar|~K4dogklbha، doIfbcgha
~aP|zh|~o'+l=]~jd;~fi{、|，}=]~jd
<w|fr|~le#B~m-@e~f0@J~tP~HH&H~l(@e~tv=Y~t0@Crisques @ecatastrophe (2015-2030)
<w|es|~Hz_M#"Examen @eMitad @ePeríodo #v~NZ
<w|ru|~Dj~j4~kS%XhfcndchfaAdaip ~KY~cdLcdneohjao feiaAdao mfasfeiiu %Xhdbycdbt fbhje wcnhkgbo @e2015–2030 sanu
<w|ar|~IN{bbargdai|abyamj ih abargdai} *M{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} ^G
<w|zh|~L2<i;{大会|}~L2@-<i
~FC|es|%R#vForo ~wP@e_M#"#x~d:celebrado bajo @1auspicios ~nH~h((Cumbre _w~NmSostenible)
~FC|ar|#O~ojabiade (dIgdj kde pvman ~Eiabdogmade)
~p'|ar|@N#jabfkace dh abrfazq fabgpvl fabgymc bva
~p'|zh|*B~sg病&2+l防范#h~Ip~NH;*B#,~sg病&2+l{防范|防备}#h~Ip>(
~dR|es|~Hz_M%Z~HF~ry
~dR|ar|#O#(~d2
~dR|zh|_u~A,<i;_u%.;2023%"*B_u%.
~i'|fr|@Kd’Antigua-et-Barbuda @4#f_6{ : une déclaration renouvelée pour une prospérité résiliente|};@Kd’Antigua-et-Barbuda
~i'|es|%:@eAntigua y Barbuda @R@1^F{: una Declaración Renovada para una Prosperidad Resiliente|}
~i'|ru|~yXMdkbspe b Uefwpnu ~qL&){: awdaglcddeq ncjleferbq a nahkbycdbb hkewblzdasa mfargckedbq|}
~i'|ar|*zphgcBfa fljlfma <e
~i'|zh|~Cf达=[<]：实现韧性繁荣@/新@w;~Cf达=[<]
=G|fr|~h.@4l’avenir
=G|es|~dE_"Futuro
=G|ru|Gejk@zga biq wpnpBcsa
=G|ar|~iMabdogklb;~bg<vabdogklb
=G|zh|~I"~vX
*3|fr|~h.numérique mondial
*3|es|~dEDigital Global
*3|ru|~ct{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*3|ar|abgiavm abjkdc ~z[;~bgabjkdc ~z[
*3|zh|*A数字~vX
<D|fr|@g&ggénérations futures
<D|es|@i~sSGeneraciones Futuras
<D|ru|~k6wpnpBbv majalcdbqv
<D|ar|~zTlabprcab {abdklbe|abkamde}
<D|zh|~Il#u@w;~Il@w
~uT|es|~Hz_M~ir
~uT|ar|#O#(~ds
~uT|zh|~eS~A,<i;~eS%.;2024%"*B~eS%.
^]|fr|_.{d’Avaza |de Gaborone |}>e~aW~fh;_.{d’Avaza|de Gaborone}
^]|es|~DQ{Avaza|Awaza} ~if#P~dv~fh;~wY~rM#P~dv~fh;~DQ{Avaza|Awaza}
^]|ru|Mgexbdhj@q&b{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2024–2034 sanag|};Mgexbdhj~GH;mfasfeii~bV~qQ@e~f52024–2034 sanag
^]|ar|~fd{pfaEa|pnaEa} byabq ~pG~kg;~Gx{|abrmcm }{byabq ablbmah|bblbmah} ~kg;~fd{pfaEa|pnaEa}
^]|zh|~MI~L.;~MI@';~L.
~p.|fr|~JN@eSéville
~p.|es|~l,@eSevilla
~p.|ru|Lcgblzhj~eR
~p.|ar|abgEad tulcbce
~p.|zh|塞维利亚~sh
+J|fr|@g#B<l#A@J~xm
+J|es|@i#B_?_Y#"~q.Humano
+J|ru|#z~j?#E%Xmfawlciei ~hG~dzhfcnu
+J|ar|@6dIgdj @xabdihc lablcze ablujce
+J|zh|~qp@w;~qp~MQ;~qp~ne@w
+L|fr|~c]@4#-définitive #Bfaim #l#Bmalnutrition
+L|es|@i+f%Z~B(#vHambre _1Malnutrición
+L|ru|#ta *xsalane b dcnacnedbq
+L|ar|#O%B~G?laogzyab abrfi fofG ~KH
+L|zh|#?消灭饥饿#h营养不良@w
>r|fr|~Mu^2=Y_F>b&P#B&Gtechnique <zpays #P%q;~Mu~j:
>r|es|#R>a^2@R~rgy Realizar @t&jTécnica <z@1^5#P*K;#R>a~j:
>r|ru|~n!@I%8%Xfexgbkbt b ~aokcvdbAchjasa <7~oJfexgbgetBbibhq hkfedeib;~n!@I&b
>r|ar|*z~Lfbgurci fghncH ~iyabgkhc ncda lch ~pGabhadce;*zlfcho Jcjo
>r|zh|_G#h~Im~IQ间技术<2@/~In#F;~In#F
=w|fr|~l-final #Bdixième session extraordinaire @el’Assemblée générale
=w|es|~wD~q!#vDécimo Período Extraordinario @eSesiones ~nHGeneral
=w|ru|~ke@.nchqkao hmcrbelzdao hchhbb ~H:
=w|ar|+0{bmfje abrdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbrdice abiade}
=w|zh|~jn~BT;~jn&.~BT^Q;~jn@/&.~BT^Q
_m|fr|~qaRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~qaRio
_m|es|~maRío #"~q.Ambiente >1*K;~maRío
_m|ru|~mz@d%X~hGhfcnc b ~pQ;~mz@H
_m|ar|@6jcf #j~KL~EO
_m|zh|@G~f?与#q@/里约@w
~iE|fr|~d821
~iE|es|#U21
~iE|ru|~yX@e~IKgcj
~iE|ar|~L6
~iE|zh|21~Ic<]
>x|fr|~qaprincipes, non ~CXcontraignante mais faisant autorité, @4un consensus &,*agestion, @t%O#l~xn~yLviable @e~Nu
>x|es|@iAutorizada, sin ~JPJurídica Obligatoria, @e@:@Run ~zc%(respecto #BOrdenación, @t*r>1#x~d:%1Bosques @eTodo Tipo
>x|ru|Jc bictBcc ~Ethblu xeqglcdbc h bxlaycdbci ~j6~qLslawelzdasa jadhcdhphe #5ferbadelzdasa bhmalzxagedbq, ~K)b &Q=)~EX~Hqlchag
>x|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz <vgfank iabdc &1abJjaG #jtmaje ~Fzphfai abBalag fqnFva fghdcgva ~ix
>x|zh|~B6@/=m+l~bW%s开发~yo@/*A协商一致意见权威性#3声明
>p|fr|@K#9^A~HJd’Action 21
>p|es|#R+zUlterior ~l/#v#U21
>p|ru|#s%X~AQ~zlndq @e~IKgcj
>p|ar|&7{dfaybe|Ecame} ~oI~L6
>p|zh|~hX《21~Ic<]^Q~sk
=S|fr|~rK@eVienne
=S|es|~KvViena
=S|ru|~mw{eq|ao|pt|bc|bv|bi|bib} ~s2
=S|ar|~z0nccha
=S|zh|&:@w#h@'
<r|fr|~Mr;_.#BBarbade
<r|es|~C-;~DQBarbados
<r|ru|#s~Ko;Uefwenahhj@q&b
<r|ar|~Gx<v_B<e
<r|zh|=[~yW@';巴巴多斯@'
~lU|fr|~b(@e~rT@4un ~HRplus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~b(@e~Ec
~lU|es|~d'@e~rT@R~A]Más Seguro;~d'@e~Ec
~lU|ru|Rajaseihj~a6~kkwalcc wcxamehdasa ibfe: fpjaganqBbc mfbdrbmu mfcnakgfeBcdbq hkbvboduv wcnhkgbo, ~fSsakagdahkb j dbi b hiqsAcdbq bv mahlcnhkgbo;Rajaseihj~ba
~lU|ar|~ercfsfvada
~lU|zh|~nc更%t#?@/横滨+U;横滨+U
_b|fr|_.#B<l@U*apopulation ~DE%q
_b|es|~wY#B_?@E%ZPoblación >1*K;~DQEl Cairo
_b|ru|#s~midefanadehclcdbt b ~pQ
_b|ar|~fdabdIgdj &Mbbosah ~EO
_b|zh|#C&h口与#q~e7@';#C&h口~f8#q{会议|大会|}@'
*X|fr|~qa~JH%f@]social;~qa~ju;~rK@e~ju
*X|es|~ma~JH@m#xSocial;~Kv~ju;~ma~ju
*X|ru|~GQ@da harbelzdai fexgbkbb;~GQ@H
*X|ar|@6sflhvaBh #j~Eiabargdaice;@6sflhvaBh{| fljhadr abidb}
*X|zh|=5#q#u~ho;~ho#h@';&.~ho^Q^P&.@'^Q;&.~ho^Q
+4|fr|_.~hw~mssocial;_.@e~ju
+4|es|~wY~MJ@m#xSocial
+4|ru|#s~bXghkfcAb @e~hk^d~cG~ex
+4|ar|~fd~hi~luabargdaice
+4|zh|=5~mn@';=5~mn&.@'^Q
~pJ|fr|~rK@e>,
~pJ|es|~CH
~pJ|ru|~tg@db GlekFafi~bV&b
~pJ|ar|@6fdhvar idb lcrch
~pJ|zh|~i/@w#h~li;~jP~li^Q;~jP~i/~li^Q
=o|fr|~qa>,
=o|es|~ma>,
=o|ru|~tg@H
=o|ar|@6lcrch;@6lcrchB
=o|zh|~i/@w
>]|fr|_.@e>,
>]|es|~d->a>,
>]|ru|~tg{eq mlekFafie|ao mlekFafiu|ao mlekFafic|pt mlekFafip|ao mlekFafiao} &b
>]|ar|dhvar idb lcrch{|B}
>]|zh|~i/~li
~di|fr|Nouvelles >!#l~Hv=Y&P#B@g~I-_.@e>,
~di|es|Nuevas medidas e iniciativas +z~Hb#B~CH
~di|ru|HelzdcoCbc icfu b bdbrbekbgu %X~aoGcjbdhjao ncjleferbb b GlekFafiu &b
~di|zh|~hX&.~i/@w^Q#h&.~li~M2;~hX&.~i/@w#h~li~M2
~aA|fr|@K@4l’habitat
~aA|es|#U@eHábitat
~aA|ru|~yXХewbkek
~aA|ar|~tZabdfzb
~aA|zh|&h居<]
<t|fr|@g&gvilles #l~etétablissements humains #Pce nouveau millénaire
<t|es|@i~sSCiudades ~o4Asentamientos Humanos ~rNNuevo ~JZ
<t|ru|~k6safanev ~Cedehclcdduv mpdjkev g dagai kuhqAclckbb
<t|ar|~zTlabdmh fabdogfwhag ablujce abpxjC &1abpbnce ~KP
<t|zh|新~Kj~NB@w;@G新~Kj~FW~NB~MQ
<P|fr|~Gq~g,mondiale
<P|es|~xE~gWMundial
<P|ru|~J7a ghcibfdao =/
<P|ar|~y6#j~n)~z[
<P|zh|#?~eT~o,@w;@G#?~eT@/~o,@w
+x|fr|~Gqnutrition
+x|es|~xENutrición
+x|ru|~J7~jHmbkedbq
+x|ar|~y6ih ~KH;~y6#j~KH
+x|zh|营养#u~o,@w
<s|fr|_.~jQ~l0
<s|es|~wY~j)~l0
<s|ru|~IR@e~f52001–2010 sanag;Ufthhclzhj@q&b
<s|ar|~Gx~EAhdfa bbikm ~l0
<s|zh|~l0~k,@';~l0%"~k,@'
<H|fr|_.~jQ~b5{ (Programme d’action d’Istanbul)|};_.~r4
<H|es|#U@eAcción{| de Estambul} ~j)~b5;~DQ~DZ
<H|ru|~IR@e~f5~qUsanag;~wK@q&b
<H|ar|~fdaowhlfb;~fdtowhlfb
<H|zh|~b5~k,@';~b5{年|}~k,{伊斯坦布尔|}@';{支援最不发达国家|}~DM@'
~gD|fr|_.~yR@e~tWcombattre #l~gI<f~mXillicite @C~kfsous tous ses aspects
~gD|es|~wY~qY~q6y Eliminar ~a[@e~L4#PTodos sus Aspectos
~gD|ru|#s~dwb ~r0~K2kafsaglb ~rCgaafpycdbqib ga ~EXcc ~Awb #)dco
~gD|ar|~Gx~tG~sE;~Gx{abdgibk ldhi|abjadc tbC dhi} ~sE
~gD|zh|从各个~ky~f]+l=j#h=l~f-&k_K@/@'
<X|fr|~tj@7=:permettre %-+]@eprocéder %]l’identification #lau traçage rapides #lfiables @C~kf~AYpetit calibre illicites;~tj@7@etraçage
<X|es|~B,@RPermitir a @1&KIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~LP~L4Ilícitas;~B,@eLocalización
<X|ru|#c{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc}, maxgalqtB~cesahpnefhkgei hgacgfcicdda b dencyda guqglqkz b akhlcybgekz dcxejadduc hkfcljagac afpybc b lcsjbc gaafpycdbq;#c@.%Xakhlcybgedbt
<X|ar|abys &Mbgdsch _Cdh absun ih *P^S~h8fgiklva
<X|zh|使~I!能够及时#h可靠地识别#h追查&k~f-@/#C~It;#C追查~It
~u5|fr|~rK@e~GS
~u5|es|~Kv~GS
~u5|ru|Hpfwedhj{eq|ao|pt|bc|bv} ~s2
~u5|ar|~z0mcjlah
~u5|zh|德班@w#h@'
~i3|fr|~jt@e~jS~M6<l@U~Kp%q;~jt@e~q]
~i3|es|~zc@e~jS#B_?@E~yU;~zc@e~q]
~i3|ru|Iadkcffcohj{bo jadhcdhph|asa jadhcdhphe|aip jadhcdhphp|bi jadhcdhphai|ai jadhcdhphc}{ Icynpdefandao jadFcfcdrbb ma Fbdedhbfagedbt fexgbkbq|}
~i3|ar|gfank JjaG dfhgcjc
~i3|zh|~du#C~e7~g7;~g7
~au|fr|~qa<6~Kp@]: ~h5#B<l@U@esuivi ~Kpdéveloppement, chargée d’examiner @t&P&H~jt@e~q];~qa<6~Kp%q
~au|es|~ma<6~yU{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~au|ru|~rG{: | — }bkasaguo najpicdk ~mimahlcnptBco ^8%3Fbdedhbfagedbq =)~qLawxafe ~cdIadkcffcohjasa jadhcdhphe;~rG
~au|ar|~fm#jgdfcb ~KI
~au|zh|~E'结果~sj;~E'=b;~du~c)@w
~bx|fr|~BD@e~xD{, 2002|};~Mu~uE
~bx|es|~F(@e~e[;#R>a~uE
~bx|ru|~D6{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} ~im;~D6@I&b
~bx|ar|*z~As#abbucxfxe;*z~As#a@,labucxfxe~r?;*zdmjcm
~bx|zh|2002%"~Gj;~Gj;马德里#F
<q|fr|%l~DE~BD@e~g"vieillissement, 2002;%l~DE~BD@e~xD
<q|es|%Ry {el |}~F(@e~e[
<q|ru|&q{eq ncjleferbq b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbb b Ienfbnhjasa icynpdefandasa mlede|ao ncjleferbb b Ienfbnhjaip icynpdefandaip mledp|pt ncjleferbt b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbco b Ienfbnhjbi icynpdefandui mledai} ~im
<q|ar|~INfxwe idb ~As#a{bbucxfxe|abdgibke labucxfxe}~r?
<q|zh|~MX《2002%"~Gj^Q;~MX&.~Gj^Q
*l|fr|~qa~pl%f@]~Au
*l|es|~maJohannesburgo #"#x~dH
*l|ru|~BG@d~o"~pQ
*l|ar|@6rfvaholjB #j~Ei~ix
*l|zh|~nN~yW@w
>E|fr|#R@e&P~hw~ms~Au{ (Plan de mise en œuvre de Johannesburg)|};#R@e&P@e~q)
>E|es|~NY~MJ#"#x~dH{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~NY@eJohannesburgo
>E|ru|Gled@z~tM~tL@e~hk~o"~pQ{ (Йaveddchwpfshjbo mled gumaldcdbq fcCcdbo)|};~BG@I~tMfcCcdbo
>E|ar|~t6~oIhgazr ~hi~lu~ix;~t6rfvaholjB bbghncH
>E|zh|%s~mn~Je(~nN~Je);%s~mn~Je;~nN~Je
>:|fr|_.d’Almaty
>:|es|~DQAlmaty
>:|ru|Mliekbdhj@q&b
>:|ar|~fdpbdagc
>:|zh|~sr@'：在内陆#h~IG~IQ~IG~IH<2*A新=k下满足^-@/特殊需要;~sr@'
~ez|fr|~qa>"@e~jx
~ez|es|~ma@:@e~fv
~ez|ru|^?@dmfbdrbmag
~ez|ar|@6~cBrhcn
~ez|zh|%D#3@w
^e|fr|~Mu~jx
^e|es|#R>a~fv
^e|ru|^?@I&b
^e|ar|*zrhcn
^e|zh|%D#F
^L|fr|~JN@eTunis
^L|es|~l,@eTúnez
^L|ru|Tpdbhhj~eR
^L|ar|abgEad gfho
^L|zh|突尼斯~sh
~c6|fr|%:@e~G,=Y~xs@e~AJ
~c6|es|%:@e~G-;#U@eAcciones @e~G-
~c6|ru|Tpdbhhj@q~qL~oE
~c6|ar|~fdgfho #jdrgdi abdibfdag
~c6|zh|~Gr突尼斯<]
+t|fr|~qaMaurice
+t|es|~maMauricio
+t|ru|~os@H
+t|ar|@6dfjcucfo
+t|zh|~f/@w
<J|fr|~b(@eMaurice =Y~HJ&H~Mr;~b(@eMaurice
<J|es|~d'@eMauricio +z~l/Ulterior #v~C-;~d'@eMauricio
<J|ru|~os~a6~AQGfasfeiiu %8~Ko;~os~ba{| ahpBchkglcdbq}
<J|ar|~erdfjcucfo bdfaybe ~oI~Gx<v_B<e;~erdfjcucfo{| bbghncH}
<J|zh|~C7~f/+U;~C7@/~f/+U;~f/{执行|}+U
>z|fr|~qaHyogo
>z|es|~maHyogo
>z|ru|~L9@H
>z|ar|@6vcfBf
>z|zh|兵库@w
_f|fr|~l(@V@e~zo@42005-2015 : @4@Cnations ~yfcollectivités résilientes face %-catastrophes;~l(@V@eHyogo
_f|es|>5>a~zo@R2005-2015: Aumento #BResiliencia ~iaNaciones y #QComunidades ante @1Desastres;>5>aHyogo{| para 2005-2015}
_f|ru|~L9#W%8@e2005–2015 sanu: haxnedbc makcdrbele mfakbgancohkgbq wcnhkgbqi @epfagdc +:b awBbd;~L9#W&b
_f|ar|~A[idb vcfBf
_f|zh|2005-2015%"兵库+E=k：加强%0#h社区@/抗灾能力;{2005-2015年|}兵库+E=k
=E|fr|~h5@e~d,{adopté par|issu de} @t<l@e~A(
=E|es|~a(@e~d,#B_?@e~z)
=E|ru|~wI&-~M/
=E|ar|fDcke ~K-~sy~gU
=E|zh|~rJ~se=b
=J|fr|~l(décennal @eprogrammation #0#fmodes @econsommation ~AY~Lpdurables
=J|es|>5Decenal @e~wS@m~q[@eConsumo y ~rfSostenibles
=J|ru|Hchqkblckd{qq hkfekcsbq|co hkfekcsbb|tt hkfekcsbt|co hkfekcsbco} %8%Xmcfcvanp j ~hfferbadelzduv ianclco makfcwlcdbq b mfabxganhkge
=J|ar|{twaj abidb abiujc bbljadr abdgibke lphdaw|abtwaj abiujc bljadr phdaw} abaogvbas fabthgar {abdogmade|abdogmadch}
=J|zh|~HB模式十%"~sk=k;~HB{模式|}{十年|10年}{期|}~sk=k
~lI|fr|Tenir #fpromesses : unis @4atteindre #fobjectifs &HMillénaire @4<f%q
~lI|es|Cumplir @tpromesa: unidos @Rlograr @1~Nm#v~JZ
~lI|ru|Numaldcdbc awcBedbq: awKcnbdcdbc ga biq nahkbycdbq rclco %3fexgbkbq, hFafiplbfagedduv g Hcjleferbb ~Le
~lI|ar|abfnaG labfim: dgqmfh bgqkck ~iBbbpbnce
~lI|zh|履行诺言~nm实现~Kj#q目标
~e6|fr|~h5#B~J/*ajeunesse : dialogue #lcompréhension mutuelle
~e6|es|~a(>2@e%?%ZJuventud: Diálogo y Comprensión Mutua
~e6|ar|+0{bbargdai abjnci abdogfC bbrdice abiade|bargdai abrdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abqfaj fabgnavd abdglamb
~c9|fr|Le millénaire @e<g: @t~qa~dg@J<g~DE@]humain
~c9|es|Milenio Espacial: ~i,~ma~h?#"Espacio >1#xHumano
~c9|ru|Dahiah @efpwcyc kuhqAclckbo: Ncdhjeq ncjleferbq a jahibAchjao ^8~MsAclagcAchjasa awBchkge
~c9|ar|pbnce abnAaG: ~Jo~b-fabghdce ablujce
~c9|zh|~IA~Kj：@G~IA#h&h@/#q@/&:@w
*F|fr|#J<h=.par #f+]@esatellites artificiels #BTerre %-~ET#Btélévision directe *w
*F|es|@:~kUhan @eRegir @t=f~r'@1&K@eSatélites Artificiales #BTierra @R#QTransmisiones %pDirectas ~r'Televisión
*F|ru|=e>8~hnbhjphhkgcdduv hmpkdbjag Ycilb ~qL%mdcmahfcnhkgcddasa kclcgbxbaddasa gcBedbq
*F|ar|#8~pBbaogxmad _C{bbgfali|abgfali} abpjAce abaywhaice &1abtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*F|zh|~I!~i.&h造地球卫星进行#C直接电视广播所应遵守~Cj
~aQ|fr|#J*atélédétection
~aQ|es|@:~oR~w0Teleobservación #BTierra desde &DEspacio{| Ultraterrestre}
~aQ|ru|~b"nbhkedrbaddasa xadnbfagedbq Ycilb bx ~Bw
~aQ|ar|#8@,laoguiaj abpjA dh lim dh ~j'
~aQ|zh|@G从=a遥感地球~Cj
=F|fr|#J_V%]=.@esources d’énergie ~kp%Vl’espace
=F|es|@:Pertinentes ~w0=f@eFuentes ~N!*O~rN<m
=F|ru|~b">8~FybhkaAdbjag Pdcfsbb ~CVmfahkfedhkgc
=F|ar|#8~Eelaogxmad dyamj abwake abhffce &1~j'
=F|zh|~ul=a~dU核动力源~Cj
~aS|fr|@g*a&G@U=6@e<gau profit #l%Vl’intérêt @e~CpÉtats, compte tenu ~ef@Cbesoins @Cpays #P%q
~aS|es|~Ju&j@E~g1~ph#PBeneficio e Interés @eTodos @1Estados, Teniendo ~g[#PCuenta #QNecesidades %1^5#P*K
~aS|ru|~k6icynpdefandai ~b/g bhhlcnagedbb b ~n,~i0mfahkfedhkge @ewlesa b ^d~EX~H2h ahawui pAckai makfcwdahkco fexgbgetBbvhq hkfed
~aS|ar|@6#j~iy&M~o/faogxmad ~LSbnazme ~Fz_Cfdybqgva
~aS|zh|~E-~rF=a@/#C<2，_G~kw%0@/福利#h利益，并~f:要考虑到~IQ@/需要~MQ
^I|fr|@g@C>"~Ld~A1=6@e~e(
^I|es|@i%1@:~JR~kU~qD<m
^I|ru|#zmfegaguv ~j6~LF~Bw
^I|ar|@6#8abkahfhce ~pB{bphuwe|bhuawag} _C~o/{faogxmad abnAaG abxajrc|abnAaG abxajrc faogxmadv}
^I|zh|~I!~rF=a~ng@/~sm#3@w
=p|fr|&i_V%-entreprises #l%-~Ga{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=p|es|~el~sSEmpresas ~Bf<!{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=p|ru|>6@Zmfcnmfbdbiekclzhjao ^8g ehmcjkc ~j7^1{: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo g akdaCcdbb «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo, jehetBbvhq «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|}
=p|ar|~CB#jabpidab ~G:;~CB@,labpidab ~G:
=p|zh|工商企业~L!：~Im@B“#p+l尊重#h~IF”=k~ja;工商{企业|业}~L!{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~ja
*G|fr|&i_Vau déplacement @e&c~v)@e~r9propre pays
*G|es|~el%1Desplazamientos Internos
*G|ru|>6@Z~g4mcfcicBcdbb lbr gdpkfb hkfedu
*G|ar|~CB@,labgujm ~KM;~CB#jabgujm ~KM;~CB@,labgujcm ~KM
*G|zh|@G~i[#u@/~ja;~i[#u~ja
<N|fr|&i@Jl’extrême pauvreté ~IP
<N|es|~el%ZExtrema Pobreza ~Bf<!
<N|ru|>6@Z~g4jfeodco {dbBckc|wcndahkb} b +u^1
<N|ar|~CB@,labnkj abdmki ~bq
<N|zh|@G赤贫~L!#u@/~ja;#,赤贫~f8+X~r[@-~ja
~gA|fr|~Mu~G7@J%w@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~H6incitation ^A~kR%]l’hostilité ou ^A~FN
~gA|es|#R>a~G7%Zprohibición #Bapología #vodio nacional, ~Lso religioso ~kUconstituye incitación ~w0discriminación, @thostilidad o @tviolencia;#R>aRabat
~gA|ru|Oewekhj@I%8~Dfmfamesednu derbadelzdao, fehagao ~uZfclbsbaxdao dcdegbhkb;Oewekhj@I&b
~gA|ar|*zabjlaw #j~Fwabmife tbC ~fR;*zabjlaw @,lqFj abgqjcA <8~fR;*zabjlaw
~gA|zh|@G&U构成煽动~dX+l敌意或~e8@/鼓吹民族+l~hr或宗教仇恨言论@/~L,;~L,
>D|fr|Manuel @4enquêter ~EM*a+D{ (Protocole d’Istanbul)|};@X~r4
>D|es|Manual +zInvestigación y Documentación Eficaces #B~ac{| (Protocolo de Estambul)};~IY~DZ
>D|ru|Opjaganhkg~FU%XPFFcjkbgdaip fehhlcnagedbt b najpicdkbfagedbt ~p!{| (Lkeiwplzhjbo mfakajal)};~wK@[
>D|ar|mbcb abgkyc fabgfDck abniabch #j~uR_2;%raowhlfb
>D|zh|~b6@/>j@/~Iu调查#h~sj记录手册;~DM{议定书|规程}
*i|fr|Lignes ~r3~c3@e+j~Knaffaires impliquant #f~iO~i)#ltémoins d’actes criminels
*i|es|%F%Z*E#P~lkConcernientes a @1Niños ~jYy Testigos @eDelitos
*i|ru|~a9_Sg gamfahev, ~cJpAehkbci nckco{ — |-}ycfkg b hgbnckclco ~Hy
*i|ar|~CB#jgfncj ~pD&1{abpdfj|abdoazb} @,labpwnab Aqaca ^7fabuvfm ibcva
*i|zh|~ul涉及~IE@/&r被害&h#h证&h@/事项上坚持公理@/+T
&z|fr|&i~cz^A#N&Hcrime
&z|es|%F+z%T#vDelito
&z|ru|>6@Z~qL~m!mfchkpmdahkb
&z|ar|~CB~tGabrjcde
&z|zh|&2<a+T
&y|fr|~b9~dQ%-~iO~De@e~lZ
&y|es|%F@e#d#"Niño ~rNSistema @e*E~D"
&y|ru|>6@Z#5%8^d~HSg hbhkcic ~a5
&y|ar|~CBbbidb {abdgibk labpwnab|luph abpwnab} &1hFad ~L3
&y|zh|*-~BV中&r#u+E指南
=K|fr|#J<(#0<f~vd%]@C~Lq@e+jréparatrice ~c3pénale
=K|es|~d6+z_/@e~wS@e*E{Restitutiva|Restaurativa} #PMateria ~D"
=K|ru|#k~camfasfeii fchkbkprbaddasa _Sg gamfahev ~a5
=K|ar|~F/baogxmad ljadr ~pDabgyabqce ~h3
=K|zh|~ul刑事事项中采用恢复性~na~sk@/=?
~e3|es|Relación Consultiva <z@uy #Q~fyNo Gubernamentales
~e3|ru|Dadhplzkekbgduc akdaCcdbq ~A4dcmfegbkclzhkgcdduib ~Ep
~e3|ar|abibake abaoguajce ~oMfabdhFdag Bcj abqsfdce
^X|fr|critères ~cz{pour|à} @t~p)d’années ~b?
^X|es|criterios{| convenidos} +zproclamación @eaños internacionales
^X|ru|jfbkcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Jsanag
^X|ar|abdiaccj {abdgnk ibcva |}btibah abohfag >o
+o|fr|Initiative @e~Fuarabe
+o|es|Iniciativa @ePaz Árabe
+o|ru|Mfewhj_!ibfd_!bdbrbekbg{e|u|c|p|ao}
+o|ar|dlamje ~KO~KK
+o|zh|~nk>g倡议
^v|fr|feuille @eroute axée &grésultats ~yR~Av~hQpermanent &H~pO~r7prévoyant deux États
^v|es|~NqCuarteto basada ~zCejecución @Runa solución permanente biestatal #vconflicto israelo-palestino;~NqCuarteto
^v|ru|«nafayd{eq jefke|ao jefku|pt jefkp|ao jefkc|ao jefkao}» mfangbycdbq j mahkaqddaip pfcsplbfagedbt melchkbda-bxfeblzhjasa jadFlbjke ~k9mfbdrbmai hahpBchkgagedbq ngpv ~gC
^v|ar|~r:abdoghme tbC abpmaG ~rWabjlaice btcram qb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc <8poao frfm mfbgch;~r:{abdoghme tbC abpmaG |}~rWabjlaice
^v|zh|~By冲突@/~Ix性~Id办法基~xH图;{以色列-巴勒斯坦|以巴}冲突@-~Ix{性|}~Id{办法|方案}@-基~xH图
^r|fr|~qa>"@J{des|les} arrangements intérimaires d’autonomie
^r|es|~ma@:~sS~n4relacionadas ~Anun Gobierno Autónomo Provisional
^r|ru|#z~j6a gfcicdduv ~rLheiapmfeglcdbt
^r|ar|@6{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abqsd abHagc {abdIkg|abdIkge}
^r|zh|@G~vQ~Cj声明;#,~vQ@-#3{声明|宣言}
*W|fr|~l(&,~Cg@eKunming-Montréal
*W|es|>5%(@e~B!@eKunming-Montreal;>5%(~wJ#B~rU
*W|ru|Dpdzibdhja-Iadfcelzhj{eq slawelzdeq feiaAdeq mfasfeiie|ao slawelzdao feiaAdao mfasfeiiu|ao slawelzdao feiaAdao mfasfeiic|pt slawelzdpt feiaAdpt mfasfeiip|ao slawelzdao feiaAdao mfasfeiiao} %3wbafexdaawfexbq
*W|ar|~A[sfhdchB - ~CS;~A[{|idb }sfhdchB{ - |-}~CS
*W|zh|昆明-~kC*A%n=k
~bi|fr|#R~bQ=Y{diversité biologique|biodiversité} ~b5{| et les objectifs d’Aichi relatifs à la diversité biologique};#R~bQ~wl=Y{diversité biologique|biodiversité}
~bi|es|~k"~wly ~LPMetas @eAichi +z~rU;~k"~b5
~bi|ru|~G0@I%3~mf@e~qUsanu
~bi|ar|~iD~wlfpvman pcuc ~kP;~iD~b5
~bi|zh|~b5~MZ#h~C[;《2011-2020~MZ^Q^P&.~C[^Q;~b5~MZ
~eq|fr|%:2063{| de l’Union africaine| : l’Afrique que nous voulons}
~eq|es|%:2063: &DÁfrica ~LZ;%:2063
~eq|ru|&tndq{ MFfbjedhjasa hatxe|} @emcfban na 2063 ~t1{| MFfbjedhjasa hatxe}
~eq|ar|~t6~dJ~fU2063
~eq|zh|2063%"<]：~Nj;《2063%"<]》：~Nj;2063%"<]
>W|fr|~m?~qWgouvernance ~H1@Crégimes fonciers ~cz%-terres, %-pêches #l%-forêts ~o5~g,nationale
>W|es|~g)%ZGobernanza ~G8#BTenencia #BTierra, @t~ow~BfBosques ~M"Nacional
>W|ru|~q'~Ae~hjgamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~r5derbadelzdao =/
>W|ar|&B{|abgc fAigva brhe abpdh abBHazc abiabdc }#jabqfsde abdoIfbe bqcaEe abpjaAc fdyacm abpodas fabBalag &1ocak ~n)abfwhc
>W|zh|%0~eT范围内土地+l~c:及~sl权属负~jd治理~qx
~ax|fr|^z~qW~hPresponsable
~ax|es|=Z+z~owResponsable
~ax|ru|Dancjh@zgcncdbq ~Aefuwalaghkge
~ax|ar|~Ar~tB@,labycm abjucm
~ax|zh|负~jd~c:~d4
~br|fr|^z@eLa Haye ~Chprolifération @Cmissiles balistiques
~br|es|=Z@eLa Haya ~s1~z5%1Misiles Balísticos
~br|ru|Qeeshj~hUjancjh~q1~dwfehmfahkfedcdbq wellbhkbAchjbv fejck
~br|ar|~Ar~Ajbkfaim ~tB~tGahguaj abkHazn abgocajce
~br|zh|~f]弹道导弹扩散海牙&s+T
~c"|fr|^z#9^A#N#l^A~qc@epiraterie, @C~Gi~yf~d]maritimes =h~v'~N4~I-Centre;^z@eYaoundé
~c"|es|=Z~jC&f#BPiratería, &DRobo a ~B-~sWy ~g(Marítimas {Ilegales|Ilícitas} #PÁfrica ~tpy ~JD;=Z@eYaundé
~c"|ru|~jgmbfekhkge, ~lBb ~K2^8@eiafc g Yemendao b ~F)MFfbjc;Яpdnhj^'
~c"|ar|~Blfabphuwe ~gl~h8~Japnjckca;~Arcafhmc ~Ey;~vmcafhmc
~c"|zh|在西非#h中部*f~f]#h~DV+l~nf舶#h~jc&k~ng@/~d4;雅温得~d4
~bo|fr|^z#0@t~qc@epiraterie ~yf~Gi%V~hLIndien ~Lm~DEgolfe d’Aden;^z@e~DX
~bo|es|=Z~jC&f#BPiratería ~BfRobos a ~B-@1~sW~t-Índico ~tp>1Golfo @eAdén;=Z@e~DX
~bo|ru|~jgmbfekhkge b ~lB~K'~GL~tt~tEb Mncdhjai xelbgc;Hybwpkbohj^'
~bo|ar|~Bl&1Bjl ~fPabvhmc fxbcr imh;~Arrclfgc ~Ey;~vmrclfgc
~bo|zh|吉布提~d4
~cV|fr|@g*a%b~Knécoles
~cV|es|@i@mEscuelas Seguras
~cV|ru|~k6wcxamehduv Cjalev;~k6^"Cjal
~cV|ar|@6~CN;@6#j~CN
~cV|zh|%t学校@w
~ak|es|Compromisos @e~G6{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~ak|ru|~zm{bc awqxekclzhkge|bv awqxekclzhkg|bi awqxekclzhkgei|bib awqxekclzhkgeib}
~ak|ar|abgEadag lajco
~ak|zh|@G#p&r不被~ee&k招募或~dU@/~nb~sh;#,#p&r{不被|免遭}~ee&k{招募|征募}或~dU@-~nb~sh;&.~nb~sh^Q
+!|fr|@g#!%->"#l#2<(au travail
+!|es|~GR{| de la Organización Internacional del Trabajo| de la OIT} ~r)a @1@:y #m~g]~rNTrabajo
+!|ru|~ITahdagamalesetBbv ~xob +ug hFcfc kfpne
+!|ar|@6#8fabqkfk ="&1abidb
+!|zh|~rO~s"中=?#h~Gw;{国际劳工组织|劳工组织|}#,~s"中@-=?#h%u@-@w
~bu|fr|@g&Hcentenaire @e{l’Organisation internationale du Travail|l’OIT} @4l’avenir &Htravail
~bu|es|@i#vCentenario #B{Organización Internacional del Trabajo|OIT} _"Futuro #vTrabajo
~bu|ru|~I.{Icynpdefandao afsedbxerbb kfpne|IET} a ~t5;~I.a ~t5
~bu|ar|@6dzfce ~iN*u#a<vdogklb abidb
~bu|zh|~rO~Ii#?@/~I"百%"@w;~qv~Ii#?@-~I"@-百%"@w
<E|fr|@g{de l’Organisation internationale du Travail |de l’OIT |}*a+jsociale ~qWmondialisation équitable
<E|es|~GR{ de la Organización Internacional del Trabajo|| de la OIT} %Z*E>m@Runa Globalización Equitativa
<E|ru|@2~xu{ Icynpdefandao afsedbxerbb kfpne|} a harbelzdao hmfegcnlbgahkb ~vL~Faslawelbxerbb
<E|ar|@6~iN*u#a#j~pD~yI;~zTlabimabe ~yI
<E|zh|~rO~L];~qv~L]
~lq|fr|@gd’Alma-Ata
~lq|es|~ma~Dt
~lq|ru|Mlie-Mkbdhj@H
~lq|ar|@6pbda{ - |-| }Jga
~lq|zh|~sr@w
~bk|fr|@gd’Astana &g~N,primaires
~bk|es|~maAstaná ~KwAtención Primaria @eSalud
~bk|ru|Mhkedbdhj@da mcfgbAdao icnbja-hedbkefdao ~AL
~bk|ar|@6pogaha #jabjiace ~KUabpfbce
~bk|zh|~II~BM@w;@G~BM@/~II@w
~p3|fr|@gd’Incheon : Éducation ~y3: vers ~H6éducation inclusive ~E)@equalité #lun apprentissage tout au long #Bvie @4tous;@gd’Incheon
~p3|es|~maIncheon: ~hC2030: Hacia una ~hCInclusiva ~FS@eCalidad y un Aprendizaje a lo Largo ~Mz@RTodos;~maIncheon
~p3|ru|RdAvadhj@H
~p3|ar|@6thucfh
~p3|zh|仁川@w：2030%"~kx：迈向全纳+l公平+l有质量@/~kx#h全民终身学习;仁川@w
^M|fr|~c]*abioéthique ~IP
^M|es|@i+f@mBioética y <!
^M|ru|#ta wbaPkbjc b +u^1
^M|ar|#O%Bbpxbakcag ~CO;#O%B#jpxbakcag ~CO
^M|zh|~IL~L!@w;~IL#h+X@w
&"|fr|~c]*a~mZculturelle
&"|es|@i+f%Z_OCultural
&"|ru|#ta jplzkpfdai fexdaawfexbb
&"|ar|#O%B#jabghfi abDkanc
&"|zh|#?<[多样性@w
~cK|fr|~c]%fgénome humain ~IP
~cK|es|@i+f#"Genoma Humano ~Bf<!
~cK|ru|#ta scdaic ~ML+u^1
~cK|ar|#O%B#jabdrch ablujc ~bq
~cK|zh|#?&h类基因组~L!@w
~bt|fr|@g#A%fclonage @C~C/
~bt|es|@i_Y%ZClonación Humana
~bt|ru|~E5jladbfagedbb ^1
~bt|ar|@6@x#jaoghoax abluj
~bt|zh|@B@G&h@/克隆~MQ;@B&h@/克隆@w
~iF|fr|Recommandation @Jl’éthique @el’intelligence artificielle
~iF|es|Recomendación %Z~L8#BInteligencia Artificial
~iF|ru|~J8~cfaw PkbAchjbv ~Awbhjphhkgcddasa bdkcllcjke
~iF|ar|abgfyce ~mSlpxbakcag abHsaG abaywhaic
~iF|zh|&h工智能伦理#u建议书
=v|fr|&i#A~y4&Hconsommateur
=v|es|%F_Y~xQ#vConsumidor
=v|ru|~oH@Z#E~qL~hTbdkcfchag makfcwbkclco
=v|ar|~cB@x#Z~hHabdogvbs
=v|zh|@B#p消费者+T;@B消费者#p+T
+H|fr|#J<(#Bstatistique officielle
+H|es|@:~g]~iaEstadísticas Oficiales
+H|ru|EhdagamalesetBb@ZaFbrbelzdao hkekbhkbjb
+H|ar|~F/bbtqyaGag abjodce
+H|zh|官方统计=?
~dj|fr|&i~us@Cfichiers ~Lninformatisés
~dj|es|~el{para|sobre} @t~kM%1Ficheros Computadorizados @eDatos Personales
~dj|ru|>6@Zfcsleicdkerbb jaimztkcfbxbfagedduv jefkakcj, hancfyeBbv nedduc lbAdasa ~Ba
~dj|ar|~CBbghFcd dbnag ablcahag abuxyce abdime labqaole ~KQ
+?|fr|Responsabilité @e~oN@4fait internationalement illicite
+?|es|~kN#v~l:~r'Hechos ~tkIlícitos
+?|ru|Ekgckhkgcddahkz +:xe icynpdefanda-mfakbgamfegduc ncqdbq
+?|ar|doIfbce _Cih abpniab ~h8mfbca
+?|zh|%0对#C不法&s@/~jd
_e|fr|#J<(@C~HT@erestructuration #Bdette souveraine
_e|es|~d6%1Procesos @eReestructuración #BDeuda Soberana
_e|ru|#k{mfarchhe|mfarchhag} fchkfpjkpfbxerbb hpgcfcddasa nalse
_e|ar|~F/@,lidbcag ~m.;~F/bidbcag ~m.
_e|zh|~Cr进程@/=?;#,~Cr{进程|过程}@-=?
>B|fr|#I<h#f~b0<z@(#A>b~wB
>B|es|#n@eRelación <z{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>B|ru|~xSpsalagdui hpnai
>B|ar|&Cabibake ~oMfabdqsde ~iC>o
>B|zh|@B#h~gX~BY;@B{和|与|同}~gX{间|之间|}@-^Y#K
+r|fr|~mLfinancier ~nI@e=,financière ~MK
+r|es|~mIFinanciero y ~kMFinanciera Detallada @e*D
+r|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~hB
+r|ar|abhFad abdabc fabkfaim abdabce ~Ev
+r|zh|@B财务~s4
~FI|fr|#I{|de l’Organisation mondiale du commerce }&g~uV~oY~HYintellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#I&gADPIC
~FI|es|~y)&p_w~q4%1#m~N3Intelectual relacionados ~An&D~Dx;#n_wADPIC
~FI|ru|+n^)%Xkafsagui ehmcjkei ~j7bdkcllcjkpelzdao ~E?;@L%XTORGL
~FI|ar|&Cabrfahl ~bEabnsjce;~yBabnsjce;&C{|dhFde abgraje abiabdce abdgibk l}rfahl ~h1;%c#olrfahl ~h1;&Cgjclo
~FI|zh|~m[#K;~m[~f'
wto|fr|#I@e~otinstituant @(_T&Hcommerce
wto|es|#n@e{Marrakech|Marrakesh} ~r'&D~H/Establece @t=8%(#v~Dx
wto|ru|~wH%!~m:~H'~KV
wto|ar|&Cdjasu {bthuaG dhFde|abdhuz bdhFde} ~gk~Ej
wto|zh|~ga~nc#?_K%6#K;~nc#?_K%6@-~ga#K
~gq|fr|~qa<6@Jl’Accord &gADPIC >b~p-publique
~gq|es|~ma~xZ&p~r)al #n_wADPIC _1~G"Pública
~gq|ru|~dc@H^)«LasleCcdbc %XTORGL b awBchkgcddac xnfegaavfedcdbc»
~gq|ar|~fm#j~yBabnsjce ~EQ;~fm{|abyamj ih dhFde abgraje abiabdce |abyamj ih dhFde abgraje abiabdce biad 2001 }#j{agnak gjclo|abagnak abdgibk lrfahl qkfk abdbsce abnsjce abdgybe labgraje} ~EQ
~gq|zh|@G&.~m[#K^Q与公共~ku@/~c)@w;#,&.~m[#K^Q~f8公共{健康|卫生}@-{多哈|}@w
~Ff|fr|~MuKazan
~Ff|es|#R>aKazán
~Ff|ru|Dexedhj@I&b
~Ff|ar|*zkaEah
~Ff|zh|喀山#F
+y|fr|#Irevitalisé ~Dh;#Irevitalisé
+y|es|~st@t~mJ@e~s8;~st~s8;#nRevitalizado
+y|ru|Ewdaglcdd@0~ltg {Ochmpwlbjc Юyduo Lpned|Юydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+y|ar|%cabdhuw bgofce ~pC&1rdvfjce rhfl abofmah;%c{|abhvazc }abdhuw {bgofce|bqb|luph gofce|luph qb|abdgibk lgofce|abdgibk lqb} ~pC{nc|abmazj nc} ^(;%cabdhuw
+y|zh|~s9~BX;@G~s9@/~BX;~BX;重唤活力@/@G~sa@/~c(
=D|fr|@X*V@e~sw*a~kV>b~r,#9au ~NL~k4
=D|es|~IY~ra{-| - }Kuala Lumpur @m~kNy Compensación Suplementario al ~IY~w3
=D|ru|Jesaohja-Dpele-Zpimpfhj{bo namaldbkclzduo mfakajal|asa namaldbkclzdasa mfakajale|aip namaldbkclzdaip mfakajalp|bi namaldbkclzdui mfakajalai|ai namaldbkclzdai mfakajalc} aw ~x8b gaxicBcdbb j Defkevcdhjaip mfakajalp %X~Bc
=D|ar|~j/abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabrlj abgifcAc {abgali bljfgfsfb|abdbqk lljfgfsfb} ~n?;~j/abgsdcbc
=D|zh|&.~i:%t~A.@G赔偿~jd与~IF@/~x[;#,赔偿~jd~f8~IF@-~x[
~ar|fr|#I=:prévenir @t~hPnon réglementée ~k!%V~hLArctique central
~ar|es|#n@RImpedir @t~owNo Reglamentada #PAlta Mar ~t-Ártico ~JD
~ar|ru|~Ck~f3dcfcsplbfpciasa mfaiuhle ~eZg ~H0~GLLcgcfdasa Zcnagbkasa ~Ha
~ar|ar|{agnakce|agnak} ~Hk~G[Bcj abdhFd &1~AS~dh{nc fow|lfow} ~fPabkwlc abudabc
~ar|zh|&2中北冰洋不~Cz~sd~c:#K
~ap|fr|#I&HCap @e2012 *a&P@C~EK&H~NL~be@e1993 #9^A~o8@e~be@e1977 *a%b@C~Fq@e~vb;#I&HCap @e2012
~ap|es|~NICabo @e2012 %ZImplantación ~ia~n4#v~IY~be@e1993 %Cal ~y8@e~be+z#/%1~sWPesqueros, 1977;~NICabo{ de 2012|}
~ap|ru|Dcomkepdhj#1{ 2012 sane aw ahpBchkglcdbb malaycdbo Taffcialbdahhjasa mfakajale 1993 sane j Taffcialbdahhjao icynpdefandao jadgcdrbb ma wcxamehdahkb fuwalagduv hpnag 1977 sane| 2012 sane|}
~ap|ar|~B42012 #j~oIpqsad %r~Hr~fU1993 #olagnakce ~Hr#abobade onh ~G[~fU1977;~B42012
~ap|zh|~Im《1977%"~w"#C渔船%t@k1993%"~w"~A.~I(@/~ym;~ym
~u/|fr|~qaMalabo *acroissance >btransformation ~CQ@e~x)~v'~qWprospérité partagée ~AYmeilleures conditions @evie
~u/|es|~maMalabo{| de la Unión Africana} %ZAceleración #vCrecimiento _1{Transformación|Trasformación} #BAgricultura #Ppro #BProsperidad Común _1Mejora %1Medios @eVida
~u/|ru|#zIelewa aw phjafcddai fahkc b mfcawfexagedbb ~sB^dghcawBcsa mfargckedbq b maguCcdbq pfagdq ybxdb
~u/|ar|@6dabalf {|abyamj ih abagqam abpnjckc }#jabgircb labhdf fabgqfb abEjaicch <vabjxaG abdugjs fgqoch olb abdicue
~u/|zh|@G加快农业增长#h转型，_G共同繁荣#h~Is生计@/马拉博@w
~lH|fr|~BD{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }=:~tW%]~EF#l%]~gI@t~hP^B
~lH|es|~F(@R~fJ^E
~lH|ru|#c#V~k1{fuwdasa |}~p8
~lH|ar|~BE_'ibcv
~lH|zh|&2+l阻止#h=l&k+l~E2@/捕捞~ng#C#F;~vF{鱼|捞}~LQ#C#F
<y|fr|%l@e<6issue &H« ~J[social &,» intitulé « Deuxième ~J[&,~mssocial »;%l~NS
<y|es|%R@e<6#BCumbre >m%(bajo @tdenominación {|de }“Segunda ~h!@m#xSocial”;%R~NS
<y|ru|~dc*q~tn~cG~E[~CY«Nkafeq Nhcibfdeq ghkfcAe @e~hk^d~cGfexgbkbq»;~dc{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco}
<y|ar|~fm+habdhlDk ih ~BHabargdaic abiabdc“ abdikfm gqg ihfah ~BH%B~ty~luabargdaice“;~fmabocaoc
<y|zh|~M)”《~c)<i^Q;~M)”~c)<i;&.~c)<i^Q
=q|fr|~qaCancún ~g5%O~AY=.~u4~Cg@4<fbien-être
=q|es|~maCancún ~Kw~pk#B*r_1=f~d:#B~B!_"Bienestar
=q|ru|Dedjpdhj@d%Xejkpelbxerbb kciekbjb ~mf~qL~p]ltnco
=q|ar|@6sahsfh #jgidcd ~r(faogxmadv abdogmad {dh prb gqkck|dh prb} {abjnavce|abjnav}
=q|zh|将#p#h%s~i.%n以增进福祉纳入主流@/坎昆@w
~kj|es|~ma~Ds%Z~hC_"#x~dH
~kj|ar|@6pcuc{ - |-}haBfca ~o-
~kj|zh|~yW~kx~Iz;@G~yW~kx@/~Iz
<x|fr|#I%fdégagement @Cforces israéliennes #lsyriennes;#I%fdégagement{ des forces|}{ de 1974|}
<x|es|#n%ZSeparación ~iaFuerzas{| entre Israel y la República Árabe Siria| de 1974};#n%ZSeparación
<x|ru|~CkfexKcnbdcdbb{ gaohj|};+n{| 1974 sane} ~oJRxfeblci b Lbfbohjao Mfewhjao Ochmpwlbjao a fexKcnbdcdbb gaohj
<x|ar|&CnA abauglas lch abkfag{ abtojazcbce fabofjce|}
<x|zh|以色列#h~nk~Ct~ih~BW;以色列&W~Ct~BW;~BW;&.~ht^Q
~p0|fr|+A2007 ~LG{ (no 188)|};@S{| (no 188)} ~LG{|, 2007}
~p0|es|~k'~zCPesca{, 2007 (núm. 188)|, 2007|}
~p0|ru|@c2007 ~zD~tOhcjkafc ~lY188);*U~tOhcjkafc
~p0|ar|{abagnakce abdgibke labidb|agnakce abidb} &1kwai ycm abpodas
~p0|zh|~Mq~fn188~yP;~Mq@k
>S|fr|+A~Dm*a~r2
>S|es|~yJVial
>S|ru|~B1~Dm~t1;@c~Dm~C.
>S|ar|@siad ~Dmbbocj <8abwjk;@sabocj <8abwjk ~fU1968
>S|zh|1968~Ci
_n|fr|~jfsignalisation routière
_n|es|~n2Señalización Vial
_n|ru|%5nafayduv xdejev b hbsdelev
_n|ar|@s~sA;@s{iad 1968 |}#j~sA
_n|zh|1968%"路标#h信号@k
~cI|fr|#I~zE#fÉtats-Unis d’Amérique #9au Siège ~MK;#I@eSiège
~cI|es|~t8<z@u~Bf&KUnidos @eAmérica ~jCSede @e*D;~t8~jCSede
~cI|ru|@L~A4~aZ~g4ichkafehmalaycdbb ~F,pAfcyncdbo ~hB;~Ck~F,pAfcyncdbqv
~cI|ar|%c{abdikfm |abdljd |}~oMfabfbacag abdgqme abpdjcsce #jdkj <";&Cabdkj
~cI|zh|@B#h~yi~MV;@B&W美{利坚合众|}国~MV;总部#K
~eI|fr|<k~L:@C+]américains
~eI|es|_y#B=8%1&KAmericanos
~eI|ru|~d?Efsedbxerbb eicfbjedhjbv ~gC
~eI|ar|~iM~iN_Cabpdjcsce
~eI|zh|~nh%0%6*.
*)|fr|^V=Y#N>b%k#Btorture
*)|es|~dy~hAy ~wU@tTortura
*)|ru|~d(^D~f4mukaj ~ecdbv
*)|ar|@s<p~tG~uR~dLibcv
*)|zh|~nh~f]#h惩罚酷刑@k
&o|fr|^V*a@"~oYl’homme @C&câgées
&o|es|~dy%Z@)%1#mHumanos ~ia&/Mayores
&o|ru|~d(^D*J~j7~dz~u[ltnco
&o|ar|@s<p#j~AU_U~lpbslaj aboh
&o|zh|~nh#p~Gk+X@k
+.|fr|~Kf%-#2@C&câgées ~b3
+.|es|@W~I2#m~ia&/@eEdad ~A)
+.|ru|~DF~H];~yg~H]
+.|ar|*Rslaj aboh ~ei
+.|zh|~DS~Gk~Nv;&.*f+X#h~a:^Q@G*f~Gk~Nv
>v|fr|@a#BCommunauté économique @C+]@e~Hx~N4&g~kf~AY~AR~x(#l~et~tQ
>v|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~y'~qjLigeras, sus ~J2~C'Conexos
>v|ru|@cЭjadaibAchjasa haawBchkge xemendaeFfbjedhjbv +:a hkfcljagai afpybb b lcsjbv gaafpycdbqv, wacmfbmehev j dbi ~Ce~cJdbib iekcfbelev
>v|ar|@sabrdaie abakgyamce bmfb Bjl ~Fv@,labpobqe abyBcje fabpobqe abxncne
>v|zh|~Kh其~nd及+m~Cy材料~l3;~Kh{其|}~nd^P+m{相关|有关}{材料|物资}~l3
=C|fr|+A~Hxcentrale @4~rQ@C~kf~AY~AR@e~x(~AY~p:pièces #lcomposantes pouvant servir %]~r9~EP~r,#lassemblage;+A~D9
=C|es|~MN~D9
=C|ru|ЦcdkfelzdaeFfbjedhj~txxe ~rCgaafpycdbqib, wacmfbmeheib j dbi b ghcib Aehkqib b jaimadcdkeib, ~n:wukz bhmalzxagedu ~qLbv bxsakaglcdbq, fciadke b hwafjb;DbdCehhj@p
=C|ar|@sfow ~Fv{bbqm dh|bdjakle} *P^SfHxazjva;@sschuaoa
=C|zh|中部*f~Cz~f-+l其~nd#h可用于制造+l修理#h组装此类%/@/零部件@k
cifta|fr|^V~ya~Lkd’explosifs #l~tK~tQ
cifta|es|~dy~KaMuniciones, ~te~C'Relacionados
cifta|zh|~nh%0&U~ud火器+l~nd+l~Iy物及+m~v3材料@k
~vf|fr|~o8{de 1995 |}~M]_)@C~Fq@epêche, @e~ua
~vf|es|~NW_"~dF%1~sWPesqueros{, 1995|}
~vf|ru|~nC~oPfuwalagduv hpnag b ~EG{| 1995 sane}
~vf|ar|~gfbbiadbch <8dgh onh abycm
~vf|zh|1995%"渔民~hp与~kt~qy;1995%"#C渔船{船员|人员}~hp&W~kt@k
~cA|fr|~jf~qc~Jm#G~e/
~cA|es|@M~gYRelacionados ~An@t~iv
~cA|ru|%5~qO#5&O~hR
~cA|ar|@s&a@,labwcjah abdmhc ~iA
~cA|zh|>l与#C~g6~v3@/&k&s~l3
+p|fr|@X*V^A@a~ik
+p|es|@WComplementario #v~jR@e~q2
+p|ru|~ftnamaldqtB~ce~vD~ny
+p|ar|#S{abdsdb|abgsdcbc} bagnakce ~m5
+p|zh|>l~jl@k@/~c?;&.#,>l~jl@-%A@-~c?
~eH|fr|@Xportant amendement #B~nK~Cc
~eH|es|@W~kUModifica &D@M~ye
~eH|ru|~ftbxicdqtB~ce~vD~NC
~eH|ar|%r~u7@9{abxaye|abdgibke} ~Bp
~lS|fr|~y9^A~mo
~lS|es|~fL~Gh
~lS|ru|#.~wj^T~f1a ~a/;#.~f1a ~a/
~lS|ar|~Gv{bagnakce|abdbqk lagnakce|abdgibk lagnakce} &a{abdfrve|abdjgsle} ~dA
~lS|zh|&.~Bx@k~M';&.~Bx%A~t"
<U|fr|~y9au ~Md
<U|es|~fL~DH
<U|ru|#.~wj^T~CW@e~aj;#.~CW@e~aj
<U|ar|~Gv{bljfgfsfb|abdbqk lljfgfsfb|abdgibk lljfgfsfb} ~nW
<U|zh|&.~LY@D~M';&.~LY~A.~t"
+w|fr|~l!^A~s0
+w|es|~h"{de|a} @t@l~hY
+w|ru|Gamfegj{e|b|c|p|ao} ~f1a ~yH
+w|ar|~u7@s~ki
+w|zh|&.~kz物#p%A~f!;&.~kz~LR%A@-{2005年|}~f!
^i|fr|~l!@e~tlau ~NL~DC;~l!@e~GZ
^i|es|~h"@e~C,@e~A6~N";~h"@e~C,@e~d);~h"@e~GZ
^i|ru|Dbselbohj_9Iadfcelzhjaip mfakajalp ~ge;Dbselbohj~af
^i|ar|~u7scBabc ~dT~fG;~u7scBabc
^i|zh|&.~Na~A.~Ik;~Ik
~at|fr|~l!~NS{ au Protocole de Kyoto|}
~at|es|~h"@e<6{al|del} ~IY~FT;~h"~NS
~at|ru|~dc_9Dbakhjaip mfakajalp;~dc~af
~at|ar|~u7~KN~dTscfgf;~u7abmfqe
~at|zh|&.~oV~A.~c)~f!;&.~oV~A.@/~c)~f!;~c)~f!
~fZ|fr|~h.@e~D3@4<fclimat
~fZ|es|~dE@e~D3~r'&DClima;~dEClimático @eGlasgow
~fZ|ru|Qlexsaghj{bo jlbiekbAchjbo mejk|asa jlbiekbAchjasa mejke|aip jlbiekbAchjaip mejkp|bi jlbiekbAchjbi mejkai|ai jlbiekbAchjai mejkc}
~fZ|ar|~iMBbaosf bbdhax
<Y|fr|#I{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
<Y|es|~y)&p~KwFacilitación #v~Dx
<Y|ru|+n^)aw pmfaBcdbb mfarcnpf kafsaglb
<Y|ar|&Cgcocj abgraje;&C~iN~gk>.#olgcocj abgraje
<Y|zh|~KE#K;~KE~f'
=y|fr|#I&gsubventions ^A~vb
=y|es|~y)&p@m~LPSubvenciones ~w0Pesca
=y|ru|@L~H'~G]a hpwhbnbfagedbb ~K"
=y|ar|%c~o.;&C~iN~gk>.~o.
=y|zh|~c:补贴#K
<L|fr|~agpandémies ~Mp;~agpandémies
<L|es|#n#B{Organización Mundial de la Salud|OMS} ~Jv;#n~Jv
<L|ru|@L~j(%X#)medncibqib;GedncibAchj#1
<L|ar|&C~sb>.#jabrfazq;&Cabrfazq
<L|zh|~yQ~sg#K;~Bh~sg#K
^g|fr|~h.*asécurité, @tstabilité ~DE@]~I3Grands Lacs
^g|es|~dE%ZSeguridad, @tEstabilidad >1#x~zCRegión %1Grandes Lagos
^g|ru|Gejk@za ~C1hkewblzdahkb ~Msg feoadc Nclbjbv axcf
^g|ar|~iMabpdh fabaogkjaj fabghdce &1dhwke ablqcjag absljC
^g|zh|~DI定#h#q@k;~DI定&W#q{公约|契约|条约}
>A|fr|#I<h#f~b0~zE~Fi@e~r!
>A|es|#n~sS~d/<z@u>1Organismo{ Internacional de Energía Atómica|}
>A|ru|+n, fcsplbfptB{cc|csa|cip|bi|ci} gxebiaakdaCcdbq #Eh {Icynpdefandui escdkhkgai ma ekaidao Pdcfsbb|Mscdkhkgai};~xSescdkhkgai ~yk
>A|ar|~sufabfsabe ~yS;~sufabfsabe
>A|zh|@B与~f(~BY;@B&W~Bi~f({间|之间的|}^Y#K
>L|fr|#I&g~b0~zE@(@4%w@C^W~r1
>L|es|#n@m{la Relación|las Relaciones} <z@u_1=8+z*?~ia~Ji
>L|ru|>d~DY~Df~H8~Ab
>L|ar|~xOfdhFde ~Fw*P~oC
>L|zh|@B#h~Jb%6~BY;#,@B&W~Jb~s'
~e1|ru|>d~anafsedbxerbco %X~Fb
~e1|ar|~xOfabdhFde #abbvrje
~e1|zh|@B#h#C~kA%6~BY;#,@B&W#C~kA~s'
>U|fr|~px#l>'~mL_)~MK
>U|es|~b!y ~mI#v~dF@e*D
>U|ru|~D2{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~hB
>U|ar|{abhFadah abpoaoc fabtmajc|abhFadch abpoaoc fabtmajc} bdfFnc <"
>U|zh|@B~s"~in~s4;@B~s"~in条例#h~s"~in细则
<O|fr|~mL~nI<h@tplanification @C~HW#f~uV&Hbudget qui ont trait %-~HW~rQ@e~AI#l#fméthodes d’évaluation
<O|es|~mIy ~kMDetallada +zPlanificación %1Programas, @1~q4@e~wS#vPresupuesto, @tSupervisión #B~l/~BfMétodos @eEvaluación
<O|ru|~D2{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptBb~LNmledbfagedbc %Xmfasfeiiei, mfasfeiiduc ehmcjku wtnycke, jadkfalz ~tMb ickanu arcdjb
<O|ar|abphFde fabkfaim ~z/gqsd gxwcw abljadr fabrfahl abljhadrce bbdcEahce fjym abghncH fpoabcl abgkccd
<O|zh|~sk规划+l预算内~sk~w-+l~lg监测#h评价方法~s4
~cM|fr|@gfaisant @e~hLIndien ~H6zone @epaix
~cM|es|@i#vOcéano Índico como Zona @ePaz
~cM|ru|~ITawKqglcdbb ~tt~tExadao ibfe
~cM|ar|@6{|aiglaj }~fPabvhmc dhwke obad
~cM|zh|~v0>g区@w;~v0>g区~MQ
~gw|fr|~qaLima : vers un @]industriel inclusif #l~Au
~gw|es|~maLima: hacia un #x~tiInclusivo y ~dH
~gw|ru|Zbihj@d«Gpkz j nahkbycdbt ghcavgekdasa b &QmfaiuClcddasa fexgbkbq»;Zbihj@H
~gw|ar|@6bcda: hqf {|gqkck }ghdce yhaice {dogmade uadbe bbrdci|uadbe bbrdci fdogmade}
~gw|zh|利马@w~B0包容及%s工业#q
~a-|fr|~ejd’Oslo
~a-|es|@i~cr@eOslo
~a-|ar|@6pfobf ~z.
~a-|zh|奥斯陆~ni
~aN|fr|<kd’Ottawa =Y_F#B~H3
~aN|es|_y@e~zw+z~mF~DJ;_y@e~zw_"Fomento ~DJ
~aN|ru|Ekkeghj%y%X~m)xnafagzq
~aN|ar|~iMpfgafa bgiEcE abyqe
~aN|zh|渥太华~ku_G*.
_a|fr|<k@e~ll=Y~M0%]l’heure #Bmondialisation
_a|es|_y@e~ll@R{el Fomento|la Promoción} #B~G"#P~A]Globalizado
_a|ru|~z'%y{ma pjfcmlcdbt|pjfcmlcdbq} ~Bdg slawelbxageddai ibfc
_a|ar|~iMlahsfs bgiEcE abyqe &1iyj abifbde
_a|zh|@G~zX@/~BS*.;~zX~BS*.
~gB|fr|%l@eRio &gdéterminants ~FE#B~H3
~gB|es|%R@eRío @m{|los }Determinantes ~z!~DJ
~gB|ru|~mz*q%Xharbelzdui nckcfibdedkei xnafagzq
~gB|ar|@6jcf +h#jabdqmmag ~mObbyqe
~gB|zh|@G~ku~yA@/里约<i;~ku~yA里约<i
~i5|fr|~qa~ov@J~x,@el’aide au %q
~i5|es|~maParís %ZEficacia #BAyuda{ al Desarrollo|}
~i5|ru|~zm@d%XmaguCcdbt ~B:gdcCdco ~AL
~i5|ar|@6lajco #jniabce abdifhe
~i5|zh|~si实效#u~nb@w;@G~si实效~r[@/~nb@w
~cy|fr|_.d’Accra
~cy|es|~DQAccra
~cy|ru|Mjjfhj@q&b
~cy|ar|~fdpsja
~cy|zh|阿克拉+E<]
~Ez|fr|Partenariat @eBusan ~qW&Gefficace au service &H%q
~Ez|es|Alianza @eBusan +z&jEficaz al *K
~Ez|ru|Gphedhj{bo mled mefkdcfhkge|asa mlede mefkdcfhkge|aip mledp mefkdcfhkge|bi mledai mefkdcfhkge|ai mledc mefkdcfhkge} g ~nu;Gphedhj{ac mefkdcfhkga|asa mefkdcfhkge|aip mefkdcfhkgp|bi mefkdcfhkgai|ai mefkdcfhkgc} g ~nu
~Ez|ar|ujase lfoah <v~iyabthdazc abniab
~Ez|zh|~Iu#q<2釜山~vS;_G~Iu#q<2@-釜山~vS
~iI|fr|#R~bQ@eBali @4l’appui technologique ~DE~i9@Ccapacités
~iI|es|#REstratégico @eBali _"Apoyo Tecnológico _1Creación @eCapacidad
~iI|ru|Uelbohj{bo hkfekcsbAchjbo mled|asa hkfekcsbAchjasa mlede|aip hkfekcsbAchjaip mledp|bi hkfekcsbAchjbi mledai|ai hkfekcsbAchjai mledc} ~IXkcvdbAchjao manncfyjb b haxnedbt makcdrbele
~iI|ar|~t6labc ~d[{bmid abgshfbfrca|bbmid abgshfbfrc} flhaG abkmjag
~iI|zh|巴厘技术支助#h能力建设~y2
~cP|fr|~qa~d,{|du 7 février 1997 }%frôle ~DEmandat &H@K#A@4~xm
~cP|es|~ma~d,#"Papel >1Mandato #v#U_Y_"~q.Ambiente
~cP|ru|~wI@da ~K8b iednekc Gfasfeiiu #E%X~hGhfcnc
~cP|ar|@6~K-{|biad 1997 }#jmfj {ffbace ljhadr abpdd abdgqme bblcze|ljhadr abpdd abdgqme bblcze ffbacgv}
~cP|zh|@G@B~f?规划署@/~oW#h任务@/~se@w
~Fl|fr|~ej@eMalmö
~Fl|es|@i~cr@eMalmö
~Fl|ru|Ielziёdhj~s[
~Fl|ar|@6dabdf ~z.
~Fl|zh|马尔默~ni
~gu|fr|_.&,~y4~mr~Ch~j9due %-~d]terrestres
~gu|es|~wY%(~xQ~F]frente a ~g(Realizadas #PTierra
~gu|ru|~ct@q%8%X*J~BAak ~r/~EUahpBchkglqciao @ehpCc ncqkclzdahkb
~gu|ar|~Gx%B#o~p5~mQ;~Gx%B~hH~mQ
~gu|zh|#p*:~vp影响*A@';#p*:~vp{污染|}*A@'
~bv|fr|~BD=Y=,#Bcapacité @e~vb
~bv|es|~F(+z~cs#BCapacidad Pesquera
~bv|ru|#c#V%X~tVmfaiuhlaguib iaBdahkqib
~bv|ar|~BEbtmaje {wakag|wake|kmjag} abycm
~bv|zh|=m捕捞能力#C#F
~eB|fr|~BD=Y%O>b=,@Crequins
~eB|es|~F(+z*ry ~i,~cs%1Tiburones
~eB|ru|#c#V~qnejpl b ~tVbv xemeheib
~eB|ar|~BE{bycahe|bqnF} podas abkju ftmajgva
~eB|zh|~xy鲨鱼#C#F
~bw|fr|~BD=:réduire #fcaptures accidentelles d’oiseaux @emer par #fpalangriers
~bw|es|~F(+z~J)~oe@eAves Marinas ~zC~ow~AnPalangre
~bw|ru|#c#V%XhajfeBcdbt hlpAeodasa mamenedbq iafhjbv mkbr mfb qfphdai mfaiuhlc
~bw|ar|~BE{|bbdhFde }bbqm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gl&1dyacm abxcfw abwfcbe
~bw|zh|减少延绳钓~c:中误捕海鸟#C#F
+G|fr|~b9{volontaires |d’application volontaire }=:assurer @tdurabilité #B~hPartisanale ~o5~g,~AYl’éradication #Bpauvreté
+G|es|~g)@RLograr @tSostenibilidad #B~ow#PPequeña Escala ~M"_1~B(#BPobreza
+G|ru|~q'~fS&QielaiehCkewdasa fuwalaghkge ~r5mfanagalzhkgcddao ^"b bhjafcdcdbq wcndahkb
+G|ar|&BbAdah aogmade ~n.{abyBcje|yBcje} abhwak &1ocak ~n)fabkAaG <8abnkj
+G|zh|~eT#h扶贫~w);~eT#h=l贫困~w)
*2|fr|~m?=Yconduite ~N'pavillon
*2|es|~g)+zActuación #v~l:#vPabellón
*2|ru|~q'#5%8~r-Flese
*2|ar|&B#jpmaG mfbe abibd;&BbpmaG mfbe abibd
*2|zh|船旗国表现~qx
<u|fr|~b9=-*a=,#B~hPprofonde #Phaute mer
<u|es|%F%p+z~cs~iaPesquerías @eAguas Profundas #P~Du
<u|ru|#c@Q~hjslpwajagandasa mfaiuhle g ~Eq
<u|ar|~mq~Hlabdcav abidcke &1~AS~kh
<u|zh|2008%"~Cl+T;~Cl+T
~pK|fr|~b9=-*a=,@Cprises accessoires >b~t0@Crejets #Pmer
~pK|es|%F%p+z~cs~oe_1~J)%1Descartes
~pK|ru|#c@Q~hjmfblage b hajfeBcdbq guwfahag
~pK|ar|~mq~G[abijAc fabqm dh abdycm abdjgri
~pK|zh|兼捕=m及减少丢弃物#C+T
~cE|fr|~m?~I[@Cengins @e~vb
~cE|es|~g)#"Marcado ~iaArtes @ePesca
~cE|ru|~J8{b|o|qi|qib|qv} %X~K[afpnbo lage
~cE|ar|&B#jfod ~K3;&Bbfod ~K3
~cE|zh|渔具标识~qx
~lQ|fr|~Gq~hP^B
~lQ|es|~xE~ow^E
~lQ|ru|~J7~I:=7~K"
~lQ|ar|~y6{|biad 2005 }#olabycm <4ghFcd
~lQ|zh|&k+l~E2捕捞#u2005%"~o,@w
~i!|fr|~qaReykjavik @J~H6~hP~H1%Vl’écosystème marin
~i!|es|~maReikiavik %Z~ow~G8~rNEcosistema Marino
~i!|ru|Ocojzqgbjhj@d%Xakgckhkgcddaip fuwalaghkgp g ~lGPjahbhkcic
~i!|ar|@6{jcscancs|jcscans} #j~G[abjucm &1abhFad abtcsfbfrc ablqjc
~i!|zh|@G*:生态~BV负~jd~c:@/雷克雅未克@w
<A|fr|@g~hw*a%balimentaire
<A|es|@i~MJ~Kw#/Alimentaria
<A|ru|#z~tn~E[%X=/
<A|ar|@6~hi{qfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<A|zh|#?~eT峰会@w;#?~eT+C@w
_o|fr|#J@e~pu~qW~g,_T~Au
_o|es|Cinco @:@eRoma +z~gW%(~dH
_o|ru|mqk{z Obihjbv mfbdrbmag|b Obihjbv mfbdrbmag|b Obihjbi mfbdrbmei|zt Obihjbib mfbdrbmeib|b Obihjbv mfbdrbmev} phkaoAbgao slawelzdao =/
_o|ar|~cBjfda abxdoe {abdgibke labpdh|dh prb abpdh|luph abpdh|bbpdh} abBHazc %Babdogmad
_o|zh|%s*A~eT~L1;{全球可持续|可持续全球|全球}~eT@-~L1
=t|fr|~l(&,#9%-~hO– Pour ~H6planète sans ~hOni déchets nocifs;~l(&,#9%-~AT~r1
=t|es|>5%(_wProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=t|ru|~ct#W%XvbibAchjbi gcBchkgei{ «Oenb mledcku, hgawandao ak gfcndasa gaxncohkgbq vbibAchjbv gcBchkg b akvanag»|}
=t|ar|~tD~tC- <vsfsl xab dh abpAjaj abharde ih abdfam ~tCfabhnacag;~tD~oC
=t|zh|*A~Bz=k-使地球免受~Bz#h废物危害;*A~Bz=k
^f|fr|~h.&,@4l’emploi
^f|es|~dE%(_"Empleo
^f|ru|~ct+Na fewaAbv ichkev
^f|ar|~bg%Bbgfncj njy abidb
^f|zh|*A~v1~vX
_k|fr|<kolympique
_k|es|_yOlímpica
_k|ru|Elbimbohj{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco}
_k|ar|~bgabpfbdlc
_k|zh|奥林匹克*.
~i4|fr|~qaMoscou @4~tR^A~Lw
~i4|es|~maMoscú @R~D(~ry
~i4|ru|Iahjaghj@d%X*xkpwcfjplcxe
~i4|ar|@6dfosf #j~pE<8abob
~i4|zh|终结结核病#u莫斯科@w
>Y|fr|~qA=Y#N@el’extrémisme violent
>Y|es|~vz~hA&DExtremismo Violento
>Y|ru|Gled@z%8~zHdehblzhkgcddasa Pjhkfcibxie
>Y|ar|~t6{abidb|idb abpdch abiad} {|abgc fAiva }~tGabgwjn abihcn
>Y|zh|~f]~e8极端主义#F
_h|fr|&i@e~uE
_h|es|~el_wCombatientes ~G(Extranjeros{ (Principios Rectores de Madrid)|};~el@e~uE
_h|ru|~oH@Z#5~Hewacgbjag-kcffafbhkag{ (Ienfbnhjbc fpjaganqBbc mfbdrbmu)|};~D6*S
_h|ar|~ldabprahl ~yZ~Asabgfrcvce);~ldabprahl;~cB~Asabgfrcvce{| abdgibke labdkagbch abtjvalcch abprahl}
_h|zh|马德里~ja
>y|fr|~Hh@e~jx
>y|es|comunicado final #vGrupo @e#d@RSiria;Comunicado @e~fv
>y|ru|~ke~t9jaiitdbjc Qfpmmu %8%XLbfbb;^?{ac|asa|aip|bi|ai} jaiitdbjc
>y|ar|lcah rhcn
>y|zh|~Ct#u+E小组最后公报;&.%D公报^Q
~cb|fr|#Iréglant ~yz~DEpassage
~cb|ru|~Ckmcfcngbycdbb b nahkpmc
~cb|ar|%c#olabghkb fabilfj;&Cabghkb fabilfj
~cb|zh|通行进出#K
>C|fr|#Iintérimaire ~r7*aRive occidentale >bbande @eGaza
>C|es|#nProvisional Israelo-Palestino %ZRibera ~tp_1Faja @eGaza
>C|ru|Rxfeblzhja-melchkbdhj{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %XYemendaip wcfcsp b hcjkafp Qexe
>C|ar|%c{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #jabAne abBjlce fkwai BEe
>C|zh|~By@G西~DD@/临时#K;@G西~DD@/~By临时#K
^H|fr|#I~Dh
^H|es|#n{sobre|para} @t~fD@t~mJ@e~s8
^H|ru|@L~ltg Ochmpwlbjc Юyduo Lpned
^H|ar|&C{gofce|qb} ~pC&1^(;%c{abdgibk lgofce|abdgibk lqb|luph gofce|luph qb} ~pC&1^(
^H|zh|@G~s9@/~f';~sa@-~c(
*I|fr|#I*acessation @Chostilités, @t@"@Ccivils #l_R~K:
*I|es|#n%ZCesación ~iaHostilidades, @t@)%1~uw>1~o[Humanitario
*I|ru|~CkmfcjfeBcdbb wacguv ncohkgbo, ~nYb ~Hd~C0nahkpme
*I|ar|&Cfkn abpidab abkgabce ~Az~z-{fgcocj fyfb|ftgaqe fyfb|ffyfb} abdoaimag abthoahce
*I|zh|~M-~si准入#K;~M-{援助|}准入~c(
~iJ|fr|~F:~n1#P~kccentrafricaine
~iJ|es|#n~wP~nQ@t~mJCentroafricana
~iJ|ru|&q%!~ugЦcdkfelzdaeFfbjedhjao Ochmpwlbjc
~iJ|ar|%c+h{dh prb abobad|bbobad} ~Hmrdvfjce ~FvabfowC
~iJ|zh|~L"与~Nl#w~f';~L"~f8~Nl#w~c(
~gx|fr|#I~n1au Mali
~gx|es|#n~nQMalí
~gx|ru|@L~ugIelb
~gx|ar|{agnak|abagnak dh prb} ~KO~Hmdabc
~gx|zh|马里>g与~Nl~f';马里>g~f8~Nl~c(
~bp|fr|~Dr=Ypaix, @t%b>b&G=Y~kc~CT&HCongo >brégion
~bp|es|>5+zPaz, @t#/_1&j~zC~mJDemocrática #vCongo _1Región
~bp|ru|OeiaAd@0a ibfc, ^"b ~b/~qLHciajfekbAchjao Ochmpwlbjb Dadsa b fcsbade
~bp|ar|~A[~KOfabpdh fabgiafh {brdvfjce|dh prb rdvfjce} absfhBf abmcdkjawce fabdhwke
~bp|zh|~Cs#h该~BN>g+l%t与<2=k;~Cs&W该{区域|地区}>g+l%t~f8<2=k
~u1|fr|~Drgénéral =Y~Fu#PBosnie-Herzégovine
~u1|es|#n>5~h(@ePaz #PBosnia y ~JQ
~u1|ru|EwB{cc feiaAdac hasleCcdbc|csa feiaAdasa hasleCcdbq|cip feiaAdaip hasleCcdbt|bi feiaAdui hasleCcdbci|ci feiaAdai hasleCcdbb} ~HEUahdbb b Qcfrcsagbdc;Hcokadhj*o
~u1|ar|%cabtwajc abiad ~Akablfohe fabvjos
~u1|zh|波斯尼亚#h黑塞哥维那>g总=k#K
~hg|es|#n~q!+zTerminación #v~wy_1~B"@euna Paz Estable y Duradera;#n~q!@ePaz
~hg|ru|EjadAekclzd~w4;~ke~w4;~ke{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~hg|ar|%cabhvazc {bthvaG|dh prb thvaG} ~pCflhaG obad dogkj fmazd
~Fe|fr|~qAglobal commun
~Fe|es|~vzIntegral Conjunto
~Fe|ru|Lagichkd{uo ghcawKciltBbo mled|asa ghcawKciltBcsa mlede|aip ghcawKciltBcip mledp|ui ghcawKciltBbi mledai|ai ghcawKciltBci mledc} &b;LNGH
~Fe|ar|~t6*u~Eoabdugjse
~Fe|zh|联合~BL#F
~bI|fr|~q9@e>!~yR@e^j@CAccords @eMinsk
~bI|es|~zb@e^3+z_/%1~y,@eMinsk
~bI|ru|Daimlcjh@zicf %Xgumaldcdbt Ibdhjbv hasleCcdbo
~bI|ar|drdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~bI|zh|~Kt~f'~Mj;#,~Kt~c(@-~Mj
~gv|fr|~F:libyen
~gv|es|#n~wPLibio
~gv|ru|Zbgbohj{ac malbkbAchjac hasleCcdbc|asa malbkbAchjasa hasleCcdbq|aip malbkbAchjaip hasleCcdbt|bi malbkbAchjbi hasleCcdbci|ai malbkbAchjai hasleCcdbb}
~gv|ar|%c+habbclc
~gv|zh|利比亚#w~f'
juba|fr|#I@eDjouba =Y~Fuau Soudan
juba|es|#n@e{Yuba|Juba} +zPaz #P{el |}Sudán;#n@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhj*o;Hypwbdhj%!~HELpnedc
juba|ar|&Crfla ~Akabofmah;&Crfla bbobad
juba|zh|朱巴>g~f';苏丹>g朱巴~f'
~eu|fr|~l-@e<6=Y~Fuau Darfour
~eu|es|~wD@e<6+zPaz #PDarfur
~eu|ru|~dc{bo najpicdk|asa najpicdke|aip najpicdkp|bi najpicdkai|ai najpicdkc} ~HEHefFpfc
~eu|ar|fDcke ~KN~Akmajnfj
~eu|zh|~c)~E(~sj;~E(~c)~sj
~gn|fr|~h.@e~on
~gn|es|~dE@e~on
~gn|ru|Ufbnykepdhj{bo mejk|asa mejke|aip mejkp|bi mejkai|ai mejkc}
~gn|ar|ivm ljcmrgafh
~gn|zh|布里奇顿#K
+7|fr|~b(#A@4l’inclusion &Hhandicap
+7|es|~d'_Y+zInclusión #BDiscapacidad
+7|ru|Lkfekcsb~cf#E%Xbdjltxbb ~mW
+7|ar|~er@xbtmdar dhFfj abtiake
+7|zh|@B残疾包容+U
~bO|fr|<k@U{révisée |}@e~AKphysique, @el’activité physique ~I-sport
~bO|es|_y@E#B~hCFísica, @tActividad Física >1Deporte
~bO|ru|#c%yFbxbAchjasa gahmbkedbq, ~l?ejkbgdahkb b hmafke
~bO|ar|~bg&M{|abdhkq }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~bO|zh|#C~BK~kx+l~BK~ng#h~BK运动*.
&9|fr|~Gyarmés (Principes @eParis);~Gyarmés
&9|es|@:y Directrices{| de París} _0{ (Principios de París)| (los Principios de París)|};@:@e~G6{: Principios y Directrices|} _0
&9|ru|Gfbdrbm{u b phkedagjb|ag b phkedagaj|ei b phkedagjei|eib b phkedagjeib|ev b phkedagjev} #5nckco, ~cJ~EVhbleib ~uZ~EVsfpmmeib~oS
&9|ar|~oB~Eg~yZlajco);~oBabdobqe
&9|zh|~CF&r~Np(~nb#3);~CF@-&r~Np
~FJ|ar|~eU~Eo~fU2023
~FJ|zh|~c'：在冠状病毒病疫后#?扩大~BQ对~ku#h福祉@/追求;2023~zO
~ew|fr|~h5#B<ld’examen @e~GS
~ew|ru|~uI~j?%X~KYHpfwedhjasa mfarchhe
~ew|ar|+0bdIgdj mcjlah abaogijaAc
~ew|zh|德班~vZ~e7=b
~m0|fr|%l#l>'~qA*a&G@U~yR~ELstratégie intégrée #léquilibrée @elutte #G~uf
~m0|ru|&q{eq ncjleferbq b Gled|ao ncjleferbb b Glede|ao ncjleferbb b Gledp|pt ncjleferbt b Gled|ao ncjleferbco b Gledai|ao ncjleferbb b Gledc} %8%Xdeleybgedbt %m<7~vLgufewakjb jaimlcjhdao b hweledhbfageddao hkfekcsbb ~Bbibfagao mfawlciao defjakbjag
~m0|ar|~INfxwe *u#j~iy&Myfl ~erdgsadbe fdgfaEhe bdfarve dusbe abdxmjag ~Ej
~m0|zh|~E-#C<2以~ID+l~L)@/<i#h#F;~E-#C<2{，|}以~ID{、|}~L)@/~MX&.#F^Q
~p"|fr|~le@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *a~cZtransmissibles >b~M0mentale ~I-bien-être
~p"|ru|~DjAckgcfkasa {xehcnedbq|hagcBedbq} %i=cdbib b ~m)mhbvbAchjasa ~Bdb wlesamalpAbq
~p"|ar|~IN{bbargdai abjnci abdogfC abjali bbrdice abiade|bargdai abrdice abiade abjnci abdogfC abjali|abyamj ih abargdai abjnci abdogfC abjali bbrdice abiade|abyamj ih argdai abrdice abiade abjnci abdogfC abjali} >h{Bcj aboajce|Bcj abdimce} fdsanqgva{| fgiEcE abyqe fabobade abhnocgch}
~p"|zh|*B~Kl次@G~c4及_G~IC~jL#h~ku@/~g9<i;*B~Kl次#,~c4{以及|及}_G~IC~jL#h{健康|福祉}>(
~dp|fr|~le@e~tPapprofondi ~HH@e~f0*a&P&H_.@e~xB
~dp|ru|~Dj%Xbkasei hfcndchfaAdasa awxafe @e~b.~cdNcdhjao mfasfeiiu ~qQ@e~sG
~dp|ar|~INbbaogijaA *Mbdhgyn abdme #j~oI~fd>k
~dp|zh|&.~x3@/<i;&.~x3<i
~hl|fr|~sxavenir : unis ~qWaction urgente
~hl|ar|~tIdgqmfh <vabgqjs abiarb
~hl|zh|~o'~yu;~fi~yu
~u]|zh|#C~kA~vZ论坛进展@w
~e5|ru|~Dj2021 ^T~nv
~e5|ar|~IN~fU2021 #j~oI~hx
~e5|zh|2021%"@G~o:<i;@G~o:2021%"<i
~eE|fr|~MuLausanne
~eE|ru|Zaxeddhj@I&b
~eE|ar|*zbfEah
~eE|zh|洛桑#F
~m(|fr|~qAd’Oslo
~m(|ru|Ehlaghj@I&b
~m(|ar|*zpfobf
~m(|zh|奥斯陆#F
~hS|fr|~MuVienne
~hS|ru|~mw@I&b
~hS|ar|*znccha
~hS|zh|&:#F
~m'|fr|%INew START
~m'|ru|&u~oJ~qGb ~aZ~A5;&u~oJ~aZb ~qG~A5;dag{uo Hasagaf|asa Hasagafe|aip Hasagafp|ui Hasagafai|ai Hasagafc} a LJN
~m'|ar|&3ogajg ~KP
~m'|zh|~yi#h俄罗斯联邦@G进一步削减#h限制进攻性+U%/_H@/%z;新削减+U%/%z;新裁武%z
~K1|fr|@Kdétaillé ~ms@e~x)~Ac
~K1|ru|Daimlcjhd@q=)~sB~gr
~K1|ar|abljhadr ~KS~luabEjaice ~ei
~K1|zh|*f农业#q~ID~sk
~Aa|fr|#I~cR#B~KD@elibre-échange continentale ~Ac
~Aa|ru|@L~m:MFfbjedhjao jadkbdcdkelzdao xadu hgawandao kafsaglb
~Aa|ar|%cabdhuz bdhwke ~nx;&C{|thuaG }dhwke ~nx
~Aa|zh|~nc*f~j-#K;#,~nc*f~j-@/#K;*f~j-#K
</|fr|~ej@eHong Kong
</|ru|Qadjadshj~s[
</|ar|@6vfhB sfhB ~z.
</|zh|香港~ni
~a)|fr|~ej~NS
~a)|ru|~dc~s[
~a)|ar|~fm~z.
~a)|zh|~c)~ni
~es|fr|+A~xl_D*a#N>b~bZ~oF
~es|ru|~Jsa ~f4~E"dco
~es|ar|@s~dJ~tGabnoam fdsanqgv
~es|zh|*f~v7&2#h=j腐败@k
~a'|fr|<k_D#Bdémocratie, @Célections #l#Bgouvernance
~a'|ru|MFfbjedhj%y~jHnciajfekbb, guwafag b pmfeglcdbq
~a'|ar|~r]bbmcdkjawce fabahgxalag fabqsd
~a'|zh|~A!#h治理*.;~A!&W{治理|施政}*.
_E|fr|<k~CTinteraméricaine
_E|ru|~d({eq nciajfekbAchjeq vefkbq|ao nciajfekbAchjao vefkbb|pt nciajfekbAchjpt vefkbt|ao nciajfekbAchjao vefkbco}
_E|ar|~bgabmcdkjawc bblbmah abpdjcsce;~iM<pabmcdkjawc
_E|zh|~nh民主*.
+S|fr|^V~Ch~oF
+S|ru|~d(@b{mfakbg jaffpmrbb|a wafzwc h jaffpmrbco}
+S|ar|@s<p>7abnoam
+S|zh|~nh~sf@k;~nh%0~sf@k
~Al|fr|~jf%O#Bfaune #l#Bflore marines @e~AG
~Al|ru|%5>9iafhjbv ybguv ~m2Mdkefjkbjb
~Al|ar|@sqnF ~uP~glabqce &1phgajsgcsa
~Al|zh|南极*:~w(~je~Ih@k
~LL|fr|~jf%O>b=,~rzgrands migrateurs %V~hL~ou~Lm#lcentral
~LL|ru|%5>9~j"~K'b ~H0Aehkqv Tbvasa ~I7
~LL|ar|@s~t,absDcje abajgqab ~Ja~Bs
~LL|zh|中西部~i]~gb~xy@k;中西~i]~gb~Ih&W=m@k
~t4|fr|~o8~us#Bchasse ^Abaleine
~t4|ru|~F[~CUjbkawaodasa ~p8
~t4|ar|~DpbghFcd ycm abqcgah
~t4|zh|#C捕鲸~Cz@k
~Lu|fr|#I#9%-pêches %V<fsud @e~hLIndien
~Lu|ru|~Ckfuwalaghkgc g tydao ~GL~tt~Ha
~Lu|ar|&C~n.~Kr~fPabvhmc
~Lu|zh|南印度洋~c:#K
<?|fr|~yGSud
<?|ru|~sJ~eZtydao ~o]~I7
<?|ar|~Jw~Hl~AS~dh~Kr~Bs
<?|zh|南~zJ
<:|fr|~yGNord
<:|ru|%5>9b pmfeglcdbb fuwduib fchpfheib ~eZhcgcfdao ~o]~Ha
<:|ar|@9@,lqnF ftmaje ~uPabodsce &1~AS~dh{|nc }udab ~Bs
<:|zh|北~zJ
~K?|fr|~o8=Y%O@Cthonidés @el’Atlantique
~K?|ru|#c^D>9ekledkbAchjbv kpdrag
~K?|ar|~DpbqnF podas abgfhe &1~xC
~K?|zh|~Ih~BO金枪鱼~qy
~AV|fr|#I@e&Grégionale ~Chpiraterie #l#f~Gi#PAsie
~AV|ru|~G3a ~b/g #)mbfekhkgai b gaafpycddui fexwaci +)hpnag g Mxbb
~AV|ar|&C~iyabtkbcdc >7>/&1Joca
~AV|zh|亚洲~DV#h~nf只~BN<2#K;亚洲~DV^P~nf{只|舶}~Bk@-~BN<2#K
~Lt|fr|Approche ~bQ#B=,@U@C~AT~r1
~Lt|ru|~G0{bo manvan|asa manvane|aip manvanp|bi manvanai|ai manvanc} j ~AA~CU~LxgcBchkg
~Lt|ar|abhvr abaogjagcrc bbtmaje #abbdfam ~oC
~Lt|zh|#C~Bz=m+U方针
~j!|fr|#R@e&P@eCharm el-Cheikh
~j!|ru|Шefi-{PC|Plz}-Шcovhj@IahpBchkglcdbq
~j!|ar|~t6ujd abucx bbghncH;~t6~oIujd abucx
~j!|zh|~BU~Je;~BU~Im~f[
~cc|fr|~qaShanghai *a~M0%V<f~N9
~cc|ru|Шedveohj@d%X~m)~Bdg feijev ~zl~NV
~cc|ar|@6uhBvac #j~Hsabyqe &1{|twaj }~qs
~cc|zh|~Dn~yW中@/~ku_G上海@w
~kQ|ru|Ucflbdhj@d~Ah^d&Q~ex
~kQ|ar|@6ljbch ~o-
~a,|fr|~JF@epratique &,{de l’OMS |}@4<frecrutement @7@C~Ln@e~H3
~a,|ru|~ct{uo jancjh|asa jancjhe|aip jancjhp|ui jancjhai|ai jancjhc}{ NEY| Nhcibfdao afsedbxerbb xnfegaavfedcdbq|} %Xmfejkbjc %mdeoie ~oP~Be
~a,|ar|~Ar~sb>.~t[;abdmfhe ~t[
~a,|zh|~yQ*A~jL~in#C招聘~d4;~Bh{全球卫生人员国际招聘|卫生人员国际招聘全球}~d4
~e0|fr|@a_T*a~AW@Cqualifications ~dQ%]l’enseignement supérieur
~e0|ru|~ct^Dmfbxdedbb jgelbFbjerbo, akdahqBbvhq j guhCcip awfexagedbt
~e0|zh|承认高等~kx~Cy资历*A@k
~m6|fr|Système @ecertification &HProcessus @eKimberley
~m6|ru|Lvci~bVhcfkbFbjerbb{| dcawfewakedduv eliexag} ~pe;hbhkci~bVhcfkbFbjerbb g feijev ~pe
~m6|ar|hFad idbce scdljbc btymaj uvamag abdhup{| bbdao abxad}
~m6|zh|金伯利进程证书制度
ammunition|zh|~Io~nd全寿命期=m*A=k;~Io~nd全{寿命|生命}{周期|}=m*A=k
~Aq|ar|+0{bargdai abrdice abiade abjnci abdogfC|bbargdai abjnci abdogfC bbrdice abiade} {abdihc lgqkck|luph gqkck} ~iBbbpbnce fBcjva dh ~iBabdgnk ibcva mfbca bbpuxay ~th
~f7|fr|~qa~dg*a~iL>b+j: relever #fdéfis &HXXIe siècle
~f7|ru|~mw@da ~Fmb mfegahpnbb: akgcku @eguxagu ~IKgcje
~f7|ar|~Jo^7fabimabe: dfarve gqmcag abkjh abqamc fabiujch;~Jo^7fabimabe
~f7|zh|@G<a与~H?二十一~Ic@/~Ir@/&:@w;@G<a&W~H?{二十一|21}~Ic~Ir@/&:@w`;
