// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~pd|t|+a*h|UN ~sr|1945-06-26|~oQ|||1945-10-24|37|
~d5|t|~qj@fCourt @F~IV|~qjCourt|1945-06-26|~oQ|||1945-10-24||
~f.|t|%6=3*h||1946-02-13|@y|A/RES/22(I)|1:4|1946-09-17|8|
=C|t|%6=3%YSpecialized Agencies||1947-11-21|@y|A/RES/179(II)|33:521|1948-12-02||
~kX|t|%6&a~MKGenocide|Genocide @R|1948-12-09|^P|A/RES/260(III), @N|78:1021|1951-01-12|9|
~cB|t|_g%P%YTraffic *L=S@z%YExploitation %YProstitution @FOthers||1949-12-02|@y|A/RES/317(IV), @N|96:1342|1951-07-25||
~t/|t|&G&,@F12 August ~FJ|&G&,@F~FJ;~hC~or;four ~or;~or|~i2|#S||75:970-973|~i3|51|1
~kW|t|~mh%YWounded @zSick *L_U~sy~rCField|First &G@R|~i2|#S||75:970|~i3||1
~h)|t|~mh@FWounded, Sick @zShipwrecked Members @F_U~syat Sea|~sL&G@R|~i2|#S||75:971|~i3||
~f"|t|&G~Iy~o4~f2@F~i-@FWar|Third &G@R|~i2|#S||75:972|~i3||1
~h,|t|&G~Iy~o4~DACivilian =S*LTime @FWar|Fourth &G@R|~i2|#S||75:973|~i3|5|1
~f/|t|~fB~M3~p2I)|~lL@XI;~fB~M3~Ks|1977-06-08|#S||1125:17512|1978-12-07||1
~d-|t|~fB@F~tQ~p2II)|~lL@XII;~fB@F~tQ~Ks|1977-06-08|#S||1125:17513|1978-12-07||1
~cv|t|<5@F^CAdoption @Fan ~lLDistinctive Emblem (Protocol III)|~lL@XIII|~vx|#S||2404:43425|2007-01-14||
~jd|t|~tM@arespecting @jLaws @zCustoms @FWar @4Land|~e,annexed ~o4~tM@aIV|1907-10-18|~e-|||1910-01-26||
~iA|t|@a~n-|~vm@a~n-;~vm~Da@R;~Da@R;~vm@R|1951-07-28|#S||189:2545|1954-04-22|40|1
>y|t|@X~n-|~CS@X~n-;~CS@Xthereto;~CS=T|1967-01-31|@y||606:8791|1967-10-04||
>G|t|~yk|~Iq~yk|1954-09-28|@y||360:5158|1960-06-06||
~bs|t|~Cb|~m:~Cb|1961-08-30|@y||989:14458|1975-12-13|12|1
~cA|t|~tV@R|1926 ~tV@R|1926-09-25|#S|||1927-03-09||
~ex|t|@Xamending @j~tV@a~o71926||~vn|@y|A/RES/794(VIII)|182:2422|~vn||
~Ak|t|~tV@a~o71926 @z~sW@j=T||~vn|@y||212:2861|1955-07-07||
+v|t|~gH%6~MOSlavery, @jSlave Trade, @z~C/@zPractices Similar *.Slavery|1956 ~gH@R|1956-09-07|#S||266:3822|1957-04-30||
*8|t|%6%L%G@FWomen||1953-03-31|@y|A/RES/640(VII)|193:2613|1954-07-07||
&0|t|%6Nationality @FMarried Women||1957-02-20|@y|A/RES/1040(XI)|309:4468|1958-08-11||
=o|t|*eConsent *.Marriage, ~qN@2Marriage @z~Db@FMarriages||1962-12-10|@y|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~Ej|t|@f%6~eT@F~qX|ICERD|1966-03-07|@y|A/RES/2106(XX), @N|660:9464|1969-01-04|54|1
~t]|t|~qg@z&P_!|ICESCR|~n0|@y|~bS|993:14531|1976-01-03||
~Ei|t|>e_!|ICCPR|~n0|@y|~bS|999:14668|1976-03-23||
~h7|t|@fCovenants @4&S_!|@f&S%GCovenants|~n0|@y|~bS|||24|
~h:|t|~DP|First ~DP|~n0|@y|~bS|999:14668|1976-03-23||
~h?|t|~sL%7@j>eRights, aiming at @jabolition %Ydeath penalty|~sL~DP|1989-12-15|@y|A/RES/44/128, @N|1642:14668|1991-07-11||
~h[|t|%7@j~qg@z&P_!||2008-12-10|@y|A/RES/63/117, @N|2922:14531|2013-05-05||
+y|t|%6Non-Applicability @FStatutory Limitations *.War ~yV@z~yV#aHumanity||1968-11-26|@y|A/RES/2391(XXIII), @N|754:10823|1970-11-11||
~h4|t|@f%6%P~MKApartheid||1973-11-30|@y|A/RES/3068(XXVIII), @N|1015:14861|1976-07-18||
>5|t|@f~w.Apartheid *LSports||1985-12-10|@y|A/RES/40/64, @N|1500:25822|1988-04-03||
~D3|t|~Mv|CEDAW|1979-12-18|@y|A/RES/34/180, @N|1249:20378|1981-09-03|79|1
~kP|t|%7@j~Mv||1999-10-06|@y|A/RES/54/4, @N|2131:20378|2000-12-22||1
cat|t|~w.+N|~w.~JK|1984-12-10|@y|A/RES/39/46, @N|1465:24841|1987-06-26|13|1
~Ey|t|%7@j~w.+N|%7@j~w.~JK;OPCAT|2002-12-18|@y|A/RES/57/199, @N|2375:24841|2006-06-22|4|1
crc|t|%6%G~I/|CRC|1989-11-20|@y|A/RES/44/25, @N|1577:27531|1990-09-02|138|1
~kQ|t|~k-#D~kZ|~DU~kZ|2000-05-25|@y|~yyI|2173:27531|2002-02-12||1
~kS|t|~k-#Dsale @F~jD|~DUsale @F~jD|2000-05-25|@y|~yyII|2171:27531|2002-01-18||1
~kR|t|~k-@4a ~ztprocedure||2011-12-19|@y|A/RES/66/138, @N|2983:27531|2014-04-14||1
^-|t|@f%6@8%Y%G@FAll Migrant Workers @zMembers @F_"Families||1990-12-18|@y|A/RES/45/158, @N|2220:39481|2003-07-01|8|1
crpd|t|%6%G@F~g:|CRPD|2006-12-13|@y|~zOI|2515:44910|2008-05-03|62|1
~ph|t|%7@j%6%G@F~g:||2006-12-13|@y|~zOII|2518:44910|2008-05-03||1
*W|t|~DL~DA~ir||2006-12-20|@y|A/RES/61/177, @N|2716:48088|2010-12-23|14|1
&?|t|~w.^1*LEducation||1960-12-14|^P||429:6193|1962-05-22||1
~ES|t|@v@a=g|Organized ~tK@R;Palermo @R|~vv|@y|~lKI|2225:39574|2003-09-29|42|1
+)|t|~By@z~hd@zChildren, ~fF|&h=S=T;~By@z~hd@z~C4;Palermo =T|~vv|@y|~lKII|2237:39574|2003-12-25|4|1
<J|t|@X~uh@zAir, ~fF|@X~uh@zAir;~jB=T|~vv|@y|~lKIII|2241:39574|2004-01-28|5|1
<?|t|~Cw@z~FU~fF|Firearms =T;~Cw@zAmmunition|2001-05-31|@y|A/RES/55/255, @N|2326:39574|2005-07-03|7|1
~EQ|t|@v~w.~n6|~w.~n6;UNCAC|2003-10-31|@y|A/RES/58/4, @N|2349:42146|2005-12-14|31|1
~f7|t|@v~w.~v/; ~BM@f&E@2~v(~tG~yVCommitted by Means @F~qG@z~yQ~JISystems @z*bSharing @FEvidence *L~INForm @F~DfCrimes|@v~w.~v/|2024-12-24|@y|A/RES/79/243, @N||||
>E|t|~Mq1961|~q6Narcotic Drugs, 1961;~m:Single @R|1961-03-30|@y||520:7515|1964-12-13||
&2|t|~Mq~K"1972 =T|~Mq~K"@X@F25 March 1972|1975-08-08|@y||976:14152|1975-08-08||1
~cw|t|*e~B9@F1971|*e~Fh|1971-02-21|*G||1019:14956|1976-08-16||
~cf|t|@v~s6@z~B9@F1988|@v~s6@z~Fh;1988 @R|1988-12-20|*G||1582:27627|1990-11-11||
>x|t|%6&a@z~l"@F~yV#aInternationally Protected Persons, including ~IMAgents||1973-12-14|@y|A/RES/3166(XXVIII), @N|1035:15410|1977-02-20||
~le|t|@f~w.@jTaking @FHostages||1979-12-17|@y|A/RES/34/146, @N|1316:21931|1983-06-03||
~d!|t|@f~w.@jRecruitment, Use, ~db@zTraining @FMercenaries||1989-12-04|@y|A/RES/44/34, @N|2163:37789|2001-10-20|7|1
~iF|t|~zC||~vs|@y|A/RES/49/59, @N|2051:35457|1999-01-15|12|1
~cD|t|%7@j~zC||~vx|@y|A/RES/60/42, @N|2689:35457|2010-08-19||
<N|t|~DL%P@FTerrorist Bombings||1997-12-15|@y|A/RES/52/164, @N|2149:37517|2001-05-23|8|1
=H|t|~DL%P%Y~db@F~q"||1999-12-09|@y|A/RES/54/109, @N|2178:38349|2002-04-10||
>v|t|~DL%P@FActs @F*J~q"||2005-04-13|@y|A/RES/59/290, @N|2445:44004|2007-07-07|19|1
^b|t|~E0|%6~l8~DA*JMaterial @z*JFacilities|1979-10-26|*G||1456:24631|1987-02-08||
~gd|t|~w1|Tokyo @R|1963-09-14|~JJ||704:10106|1969-12-04||
~f'|t|_g~rA||1970-12-16|~e-||860:12325|1971-10-14||
~bm|t|_g~bC~gz||1971-09-23|~dL||974:14118|1973-01-26||
>t|t|@X*b%P@F+d@F~diat Airports Serving @f~gz||1988-02-24|~dL||1589:14118|1989-08-06||
<D|t|%6Marking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~dL||2122:36984|1998-06-21||
sua|t|~i?|SUA @R|1988-03-10|~js||1678:29004|1992-03-01|7|1
~bu|t|~x)||1988-03-10|~js||1678:29004|1992-03-01||1
~cx|t|~oP~qj~Cm|~oPStatute|1998-07-17|~js||2187:38544|2002-07-01|29|1
~at|t|@6#D=3%Y~Cm||2002-09-09|@y||2271:40446|2004-07-22|7|1
vcdr|t|<"*e~IM~q0||1961-04-18|*G||500:7310|1964-04-24|7|1
vccr|t|<"*eConsular ~q0||1963-04-24|*G||596:8638|1967-03-19|24|1
^m|t|*e~tWMissions||1969-12-08|@y|A/RES/2530(XXIV), @N|1400:23431|1985-06-21||
vclt|t|<"~p9@FTreaties||1969-05-23|*G||1155:18232|1980-01-27|2|1
~pN|t|<"~p9@FTreaties ~t!<h@z~zNor ~t!@fOrganizations||1986-03-21|*G|||||
=G|t|<"*eSuccession @F<h*Lrespect @FTreaties||1978-08-23|*G||1946:33356|1996-11-06||
&Z|t|@v*eJurisdictional Immunities @F<h@z_"Property||2004-12-02|@y|A/RES/59/38, @N||||
~aJ|t|<"%6Representation @F<h*L_"Relations ~EX~zN@Fa +cCharacter||1975-03-14|*G|||||
~uL|t|@v~p9%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~pF|t|@6%B@j%C@FPart XI %Y~vH@F~FI1982|Part XI %T|1994-07-28|@y|A/RES/48/263, @N|1836:31364|1996-07-28||1
~d3|t|@6*b~w'~vH@F~FI1982 %B@j~vAStraddling ~jp@z~v]Fish Stocks|@v~jp%T;~jp%T|1995-08-04|@y||2167:37924|2001-12-11||
bbnj|t|@6~uM@j~vH#D%I@z%d~zz~y6~sp~MRAreas beyond ~AA|BBNJ %T|2023-06-19|@y|A/CONF.232/2023/4||2026-01-17||
>,|t|@6#D=3%Y@f~y[*bLaw %YSea||1997-05-23|@y||2167:37925|2001-12-30||1
~av|t|@X#D=3%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~h.|t|%6~y2||~vo|#S||450:6465|1962-09-30||
<.|t|%6~FYShelf||~vo|#S||499:7302|1964-06-10||
_c|t|%6~q!Sea ~s1Contiguous Zone||~vo|#S||516:7477|1964-09-10||
+Y|t|@6~vY~IJ~EX@f%I@z*p=Qby ~fZVessels #D~y2|~IJ%T|1993-11-24|~js||2221:39486|2003-04-24|2|1
=B|t|@6@4~C]~HC|~C]%T|2009-11-22|~js||3161:54133|2016-06-05||1
~EL|t|~HLSea, 1974|~HLSea|1974-11-01|~l0||1184:18961|1980-05-25|9|1
~uz|t|~MfShips, 1973, as modified by @j@X@F1978 relating thereto|~MfShips;MARPOL @R|1978-02-17|~l0||1340:22484|1983-10-02||1
~bp|t|~HK@zRescue, 1979|~HK@zRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~tFSeafarers, 1978|~tFSeafarers|1978-07-07|~l0||1361:23001|1984-04-28|3|1
+m|t|*e~C"~M3_yTraffic||1965-04-09|~l0||591:8564|1967-03-05|7|1
~au|t|%6@f_y~e(||1948-03-06|#S||289:4214|1958-03-17||
mlc|t|_y~lZ#M2006|_y~lZ@R|2006-02-23|#S||2952:51299|2013-08-20||1
=J|t|%6@8%YUnderwater &P~tN||2001-11-02|^P||2562:45694|2009-01-02|6|1
~d0|t|~DL_W@z*p@FShips’ Ballast Water @zSediments||2004-02-13|~l0|||2017-09-08||
~bx|t|~dM@f%6Removal @FWrecks||2007-05-18|~sE|||2015-04-14||
~h/|t|~n8~DLSafe @zEnvironmentally Sound Recycling ~M5||2009-05-15|~xu|||2025-06-26||
>q|t|%6&a@F~y6~whby Dumping @F~JM~LIMatter|London @R|1972-12-29|London, Mexico City, Moscow @z_k||1046:15749|1975-08-30||
~Ez|t|_g@8~eP%YNorth-East Atlantic|OSPAR @R|1992-09-22|^P||2354:42279|1998-03-25|8|1
npt|t|+V#D~hN@F*J~sN|~hN~e.;*J~hN~e.;NPT|1968-07-01|&s|A/RES/2373(XXII), @N|729:10485|1970-03-05|81|1
ctbt|t|~gANuclear-Test-Ban ~e.|CTBT|1996-09-10|@y|A/RES/50/245||||
tpnw|t|+V#D<g@F*J~sN||2017-07-07|@y|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+VBanning *JWeapon Tests ~rCAtmosphere, *L~F'~q7@z~uMWater|Partial Test-Ban ~e.|1963-08-05|Moscow||480:6964|1963-10-10||
~d.|t|+V#D<g%YEmplacement @F*J~b]~LI~b]@FMass Destruction #DSeabed ~s1Ocean Floor @z~rCSubsoil Thereof||1971-02-11|&s|A/RES/2660(XXV), @N|955:13678|1972-05-18||
~D,|t|%6<g@FMilitary or Any ~eqHostile ~zz~gBModification Techniques||1976-12-10|@y|A/RES/31/72, @N|1108:17119|1978-10-05||
bwc|t|~s8~sK@z~F:@F~xq(Biological) ~Mg@z~mo|~sp~b]@R;~sp~Mg@R|1972-04-10|&s|A/RES/2826(XXVI), @N|1015:14860|1975-03-26|23|1
+3|t|@X*b<g%YUse *LWar @FAsphyxiating, Poisonous or ~eqGases, @z@F~xqMethods @FWarfare|1925 &G=T;&G@X@F1925|1925-06-17|#S|||1928-02-08||
cwc|t|~s8Production, ~F:@z~zz~yP~b]@z~mo|~yP~b]@R|1992-09-03|#S||1974:33757|1997-04-29|13|1
ccw|t|*e~hc@F~tG~oy~b]Which May Be Deemed *.Be Excessively Injurious or *.Have Indiscriminate Effects|*e~tG~oy~sN|1980-10-10|#S||1342:22495|1983-12-02|17|1
_:|t|@X@4~hc@FMines, Booby-Traps ~LIDevices as amended @43 May 1996|Amended @XII|1996-05-03|#S||2048:22495|1998-12-03||1
~D2|t|@X@4Explosive Remnants @FWar|@XV|2003-11-28|#S||2399:22495|2006-11-12||1
~lj|t|%6<g%YUse, Stockpiling, ~sK~Mb~yNMines @z~mo|~yN~Jl;~Jl;~y"@R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~pf|t|*eCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~hR~e.||2013-04-02|@y|A/RES/67/234B|3013:52373|2014-12-24|37|1
~d(|t|+V@4@-~nA*L~c1Space, including @j~rD|~F'~q7~e.|1967-01-27|&s|A/RES/2222(XXI), @N|610:8843|1967-10-10|32|1
>A|t|@6#DRescue @FAstronauts, @jReturn @FAstronauts ~s1Return @F~hO||1968-04-22|&s|A/RES/2345(XXII), @N|672:9574|1968-12-03||
_b|t|*e@fLiability @2Damage Caused by ~q7Objects||1972-03-29|&s|A/RES/2777(XXVI), @N|961:13810|1972-09-01||
<K|t|*e~Db@F~hO||1974-11-12|@y|A/RES/3235(XXIX), @N|1023:15020|1976-09-15||
moon|t|@6~nA#D~rD|Moon %T|1979-12-05|@y|A/RES/34/68, @N|1363:23002|1984-07-11||
~h3|t|Antarctic ~e.||1959-12-01|_k||402:5778|1961-06-23|15|1
~gc|t|+V*b<g@F*J~b]~qd|+V@F~wo|1967-02-14|Mexico City||634:9068|1969-04-25||1
~iz|t|South Pacific *JFree ~JN~e.|+V@F~qY|1985-08-06|~qY||1445:24592|1986-12-11||
~o]|t|+V#D~JHAsia ~gnZone|+V@F~lO;~kE~e.|1995-12-15|~lO||1981:33873|1997-03-27|30|1
~iy|t|+U~gn~JN~e.|+V@F~y);Pelindaba ~e.|1996-04-11|Cairo|A/50/426, @N||2009-07-15||
~bq|t|+V@4a ~gn~JN*L~kFAsia|+V@F~oR|2006-09-08|~oR||2970:51633|2009-03-21|24|1
~uN|t|@v~b(|~b(;UNFCCC|1992-05-09|@y||1771:30822|1994-03-21|249|1
~Em|t|~qJ~zV@v~b(|~qJ=T|1997-12-11|~Jg||2303:30822|2005-02-16|5|1
^/|t|~n'@6adopted ~uM@j@v~b(|~n'%T|2015-12-12|^P|FCCC/CP/2015/10/Add.1, ~zw1/CP.21, @N|3156:54113|2016-11-04|91|
cbd|t|_Q|@v_Q|1992-06-05|~fz||1760:30619|1993-12-29|72|1
=l|t|<c@X@4Biosafety ~o4_Q|~yH;<c=T|2000-01-29|~dL||2226:30619|2003-09-11|6|1
~uD|t|~Cd_"Utilization ~o4_Q|~Cd_"Utilization;~Jp=T|2010-10-29|~qQ||3008:30619|2014-10-12|7|
~ER|t|@v@a*.Combat Desertification *LThose Countries Experiencing ~DfDrought and/or Desertification, Particularly ~jJ|@v@a~nY;@a~nY|1994-10-14|^P||1954:33480|1996-12-26|43|1
~cE|t|<"_g@8%Y~sI||1985-03-22|*G||1513:26164|1988-09-22||
~aA|t|~gm@j~sI|Montreal =T|1987-09-16|~dL||1522:26369|1989-01-01||
~DW|t|Basel %6_W@F~cVMovements @F~v?~JM@z_"Disposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~iD|t|~i.%6Prior Informed Consent Procedure @2~tG~v?~n5@zPesticides *L@fTrade|~i.@R|1998-09-10|~l,||2244:39973|2004-02-24||
~aL|t|~n,*ePersistent Organic Pollutants|~n,@R|2001-05-22|~q8||2256:40214|2004-05-17|2|1
~li|t|~y8*eMercury|~y8@R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~D4|t|*e@f~hR*LEndangered ~LxFauna @zFlora|CITES|1973-03-03|_k||993:14537|1975-07-01|27|1
cms|t|%6%I@FMigratory ~LxAnimals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~uF|t|*eWetlands ~M3Importance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@6#D%I@FAlbatrosses @zPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~t9|t|~IF%6Ban %YImport into ~IC~s1_W@F~cV~Ms*p@F~v?~JMwithin Africa|~IF@R|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
=m|t|_g@8@z%.~eP%YWider Caribbean Region|<c@R|1983-03-24|<c@eIndias||1506:25974|1986-10-11||1
alps|t|%6@8%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~cG|t|~p9%YNon-navigational Uses ~M3Watercourses|~Dk@R|1997-05-21|@y|A/RES/51/229, @N||2014-08-17||
~EV|t|%6@8@z~zz~cV~Dk@z@fLakes|Water @R|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~tZ|t|*e~dE*LDecision-making @z~x:>R*L~gBMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~J"|t|*e~gBImpact Assessment *La ~cVContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
~En|t|*eLong-range ~cVAir Pollution||1979-11-13|#S||1302:21623|1983-03-16||
~z4|t|~qZ@6@4~dE@z>R*L~gBMatters ~qd|Escazú %T|2018-03-04|Escazú|||2021-04-22||
~bn|t|@f+V@4Plant Genetic ~dg@2Food @zAgriculture||2001-11-03|~js||2400:43345|2004-06-29||
^f|t|@fPlant @8@R||1951-12-06|~js||150:1963|1952-04-03||
~aE|t|*e*JSafety||1994-06-17|*G||1963:33545|1996-10-24||
+9|t|*eEarly Notification @Fa *JAccident||1986-09-26|*G||1439:24404|1986-10-27||
<B|t|*e~so~rCCase @Fa *JAccident or Radiological Emergency||1986-09-26|*G||1457:24643|1987-02-26||
~gb|t|Joint %6>cSpent Fuel *p@z#D>cRadioactive Waste ~we||1997-09-05|*G||2153:37605|2001-06-18|6|1
~co|t|~qj~pX||1956-10-26|@y||276:3988|1957-07-29||
^r|t|~dI%Y+]~cT~e(||1946-07-22|@y||14:221|1948-04-07|9|1
fctc|t|+]~cT&A~g)|WHO ~g);~g)|2003-05-21|#S||2302:41032|2005-02-27|3|1
=K|t|~dI%Y@vEducational, Scientific @z&P~e(||1945-11-16|~l0||4:52|1946-11-04||
<Q|t|~dI%Y@v~sA%.~e(||1979-04-08|*G||1401:23432|1985-06-21||
~pe|t|*e@f~gz|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~aN|t|_g@8~Lk|@a_z@j@8~Lk;+]Heritage @R|1972-11-16|^P||1037:15511|1975-12-17|2|1
*U|t|%6Means @FProhibiting @z~Jy@j~kGImport, Export ~MbOwnership @F&PProperty||1970-11-14|^P||823:11806|1972-04-24|2|1
*T|t|_g~IZ||1954-05-14|~e-||249:3511|1956-08-07|2|1
*V|t|~sL~zV~tM@a@F~Iq*b~IZ||1999-03-26|~e-||2253:3511|2004-03-09||1
=t|t|_gSafeguarding %YIntangible &P~tN||2003-10-17|^P||2368:42671|2006-04-20||
+0|t|%6@8@z~wm%Y~MR&PExpressions||2005-10-20|^P||2440:43977|2007-03-18|8|1
~bw|t|UNIDROIT *e~f1|*e~f1|1995-06-24|~js||2421:43718|1998-07-01||
~t,|t|@f~w.Doping *LSport||2005-10-19|^P||2419:43649|2007-02-01|3|1
~bk|t|~wf+V*.Facilitate ~x:Published Works @2=SWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~wf~e.|2013-06-27|~y7||3162:54134|2016-09-30|1|1
~pK|t|~tX%6Provision @FTelecommunication ~dg@2Disaster ~Jm@zRelief Operations|~tX@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>C|t|~m/|~hC~m/|1949-09-19|#S||125:1671|1952-03-26|1|1
tir|t|Customs %6@fTransport @FGoods ~uMCover @FTIR Carnets|TIR @R|1975-11-14|#S||1079:16510|1978-03-20||1
~dk|t|@f%6Harmonization @FFrontier Controls @FGoods||1982-10-21|#S||1409:23583|1985-10-15|1|1
~d:|t|*e~Dh~hR@FLand-locked ~l.||1965-07-08|@y||597:8641|1967-06-09||
+W|t|~Bq@zEnforcement @FForeign Arbitral Awards|~y9@R|1958-06-10|@y||330:4739|1959-06-07||
cisg|t|~yfSale @FGoods||1980-04-11|*G||1489:25567|1988-01-01||
&Y|t|@v%6~zz~IN~yQ*L@fContracts||2005-11-23|@y|A/RES/60/21, @N|2898:50525|2013-03-01|1|1
^]|t|~yfCarriage @FGoods Wholly or Partly by Sea|~i.~Dd|2008-12-11|@y|A/RES/63/122, @N||||
*4|t|@v*eTransparency *LTreaty-based Investor-State Arbitration|~i(*eTransparency|2014-12-10|@y|A/RES/69/116, @N||2017-10-18||
=F|t|@v*e@f~JFAgreements Resulting ~wBMediation|Singapore *eMediation|2018-12-20|@y|A/RES/73/198, @N||2020-09-12||
^I|t|@v%6@fEffects @F~y5Sales ~M5|~dG%6~y5Sale ~M5|2022-12-07|@y|A/RES/77/100, @N||||
~G]|t|@f@6*b~nc%YUniversity @2~y(||1980-12-05|@y|A/RES/35/55, @N|1223:19735|1981-04-07|1|1
~ur|t|~CW|>31930|1930-06-28|#S||39:612|1932-05-01|1|
^)|t|~MD>31930|2014 ~zV>31930;~MD~CW|2014-06-11|#S||3175:612|2016-11-09||1
~us|t|Freedom @F~FV@z@8%Y~Hn#M1948 ~i087)||1948-07-09|~oQ||68:881|1950-07-04||
~z!|t|~wg@2Employment @a(Revised), ~hC~i097)||1949-07-01|#S||120:1616|1952-01-22|4|1
~ut|t|~Hn@zCollective Bargaining #M~hC~i098)||1949-07-01|#S||96:1341|1951-07-18||
~pm|t|Equal Remuneration #M~vm~i0100)||1951-06-29|#S||165:2181|1953-05-23||
~pn|t|<!~q5(Minimum Standards) #M1952 ~i0102)||1952-06-28|#S||210:2838|1955-04-27||1
~po|t|~MO>31957 ~i0105)||1957-06-25|#S||320:4648|1959-01-17||
~pp|t|^1(Employment @zOccupation) #M1958 ~i0111)||1958-06-25|#S||362:5181|1960-06-15||
~pq|t|~qN#M1973 ~i0138)|~qN#M1973|1973-06-26|#S||1015:14862|1976-06-19|3|1
~pr|t|~lY@z~wq1989 ~i0169)|~lY@z~wq1989|1989-06-27|#S||1650:28383|1991-09-05||1
~ps|t|~AZ1999 ~i0182)|~AZ1999|1999-06-17|#S||2133:37245|2000-11-19||
~pu|t|~sw2011 ~i0189)|~sw2011|2011-06-16|#S||2955:51379|2013-09-05|8|1
~pv|t|~di@z~C)2019 ~i0190)|~di@z~C)2019|2019-06-21|#S|||2021-06-25||
~ct|t|~Mz@agoverning @jspecific ~t7@Frefugee problems ~jJ|@a~dc@jSpecific ~ow@F~DaProblems ~jJ|1969-09-10|_u||1001:14691|1974-06-20||1
~fn|t|~Mz_gelimination @Fmercenarism ~jJ||1977-07-03|Libreville||1490:25573|1985-04-22||1
~px|t|+UUnion _g@8@z~so@FInternally Displaced =S~jJ|Kampala @R|2009-10-23|~IX||3014:52375|2012-12-06||
^5|t|~ie_!|Banjul ~sr|1981-06-27|~sE||1520:26363|1986-10-21||
~a.|t|+U+a#D%G@zWelfare ~I/||1990-07-11|_u|||1999-11-29||
~uy|t|~HO@F~q)~jJ|Maputo =T|2003-07-11|~F9||3268:26363|2005-11-25||
~t8|t|Constitutive Act %Y+UUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|_g~DA~DD|European *e&S_!|1950-11-04|~js||213:2889|1953-09-03||
achr|t|American *e&S_!|Pact @F~q4|1969-11-22|~q4||1144:17955|1978-07-18||
=u|t|~Mkpreventing @zcombating _H#awomen @zdomestic ~ET||2011-05-11|~tO|||2014-08-01||
~kO|t|~Mk~v/|Budapest @R|2001-11-23|~C3||2296:40916|2004-07-01||
^!|t|~Mk~dF#a&h&SBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~DZ|t|^3%6~qT~l"@z~F5@F~di~r[|@a@F~e3|1994-06-09|~e3|||1995-03-05||
bern|t|%6%I@FEuropean Wildlife @z~kHHabitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
>6|t|+a~EZ|Pact ~EZ|1945-03-22|Cairo||70:241|1945-05-11|3|1
~a:|t|+a%Y~FV@FSoutheast Asian Nations|ASEAN ~sr|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+V@FAmity @z&E*LSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~hk|t|+a%Y&E~oz*bArab <h%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@6#DStatus @zFunctions %Y@fCommission @4Missing ~oL||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|_g@f~oz*bExploration %YSea||1964-09-12|~v-||652:9344|1968-07-22||1
~EJ|t|%6~vA~DO~JHAtlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^9|t|%6~wZ|~tM%6~wZ|1980-10-25|~e-||1343:22514|1983-12-01||
+o|t|~Lz|~tM~Lz|1993-05-29|~e-||1870:31922|1995-05-01||
~cr|t|%6Recovery Abroad @FMaintenance||1956-06-20|@y||268:3850|1957-05-25||
ihr|t|@f~cT~e,(2005)|@f~cTRegulations|2005-05-23|#S||2509:44861|2007-06-15|28|
udhr|i|+c~MH&S_!||1948-12-10|^P|A/RES/217(III)|||138|
_[|i|_hGranting @F~oD*.Colonial Countries @z~Jw||1960-12-14||A/RES/1514(XV)|||87|
<t|i|~M1&E~m8@j+a*h|~M1Co-operation ~m8@j+a*h;+JFriendly ~q0|1970-10-24||A/RES/2625(XXV), @N||||
~aW|i|+JPermanent Sovereignty over ~kHResources||1962-12-14||A/RES/1803(XVII)||||
%H|i|@v_h~eT@F~qX||1963-11-20||A/RES/1904(XVIII)||||
<-|i|@o%Y%G~I/||1959-11-20||A/RES/1386(XIV)||||
>K|i|_h+B^1~r[||1967-11-07||A/RES/2263(XXII)||||
<M|i|+J~q!Asylum||1967-12-14||A/RES/2312(XXII)||||
>]|i|~qb~rCDomestic Affairs @F<h~s1~DA_"~oD@zSovereignty||1965-12-21||A/RES/2131(XX)||||
+r|i|~qb@zInterference ~rCInternal Affairs @F~l.||1981-12-09||A/RES/36/103, @N||||
_a|i|+J<!Progress @z#?||1969-12-11||A/RES/2542(XXIV)||||
*1|i|_h~BM~M3Security||1970-12-16||A/RES/2734(XXV)||||
<H|i|~MH@-~dc@jSea-Bed ~s1Ocean Floor, ~s1Subsoil Thereof, beyond @jLimits @F~AA||1970-12-17||A/RES/2749(XXV)||||
~f5|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @N||||
>[|i|_h~nc@F~A'||1974-05-01||A/RES/3201(S-VI)|||3|
~aD|i|~xn#D~nc@F~A'||1974-05-01||A/RES/3202(S-VI)||||
*C|i|+a@F~lT%G@zDuties @F~l.||1974-12-12||A/RES/3281(XXIX)||||
>!|i|~MVDisabled ~oL||1975-12-09||A/RES/3447(XXX)||||
=I|i|_h~DAAll =S~wBBeing Subjected *.+N||1975-12-09||A/RES/3452(XXX), @N||||
+6|i|=1@2~nf||1979-12-17||A/RES/34/169, @N|||11|
+5|i|_h~eT@FIntolerance @z@F^1Based @4Religion or Belief||1981-11-25||A/RES/36/55|||7|
~d9|i|Manila _hPeaceful ~JF~M3Disputes||1982-11-15||A/RES/37/10, @N|||7|
~aB|i|+]+a@2Nature||1982-10-28||A/RES/37/7, @N||||
~ax|i|@-@FMedical Ethics relevant ~o4Role @F~cT~Jxparticularly Physicians, ~rC~DA~i-@zDetainees #a+N||1982-12-18||A/RES/37/194, @N||||
^e|i|_hRight @FPeoples *.~y(||1984-11-12||A/RES/39/11, @N||||
=L|i|~MH~hF@F>R@2~Dj@F~tK@zAbuse @FPower||1985-11-29||A/RES/40/34, @N||||
~a]|i|~vF@F~qI>R(The ~dG~F.|~vF@F~qI~IV;~dG~Dd|1985-11-29||A/RES/40/33, @N||||
*2|i|~hF#D~oD%YJudiciary||1985-09-06|Milan|||||
</|i|_h~qo#?||1986-12-04||A/RES/41/128, @N|||28|
&i|i|+J<!@zLegal @-%B@j@8@zWelfare @FChildren, ~EX~tWReference *.Foster Placement @zAdoption Nationally @zInternationally||1986-12-03||A/RES/41/85, @N||||
^a|i|~BQ%YEffectiveness %YPrinciple @FRefraining ~wB@jThreat or ~zzForce *L@f~q0||1987-11-18||A/RES/42/22, @N||||
+1|i|Body @F@-*b~DAAll =S~uMAny Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @N||||
=r|i|_h&a@zRemoval @FDisputes @zSituations Which May Threaten @f~gG@z~q5@z~I(%Y@v*Lthis Field||1988-12-05||A/RES/43/51, @N||||
~d/|i|&r~gF=Q(The Tokyo ~F.|&r~gFMeasures;Tokyo ~Dd|~c:||A/RES/45/110, @N|||3|
+"|i|~hF*b~L6||~c:||A/RES/45/111, @N||||
>B|i|@v~L(~qIDelinquency (The Riyadh Guidelines)|@v~L(~qIDelinquency;Riyadh Guidelines|~c:||A/RES/45/112, @N||||
~ck|i|~Jf~DAJuveniles Deprived @Ftheir Liberty|Havana ~Dd|~c:||A/RES/45/113, @N||||
>s|i|Model +V@4Extradition||~c:||A/RES/45/116, @N||||
>:|i|Model +V@4Mutual ~so*L=OMatters||~c:||A/RES/45/117, @N||||
<z|i|~hF~I(@FLawyers||~vp|Havana|||||
*9|i|#[~I(@FProsecutors||~vp|Havana|||||
~aq|i|~hF#D~zzForce @zFirearms by ~nf||~vp|Havana|||||
&M|i|+]_hSurvival, @8@z%.@F~C4||1990-09-30|@y|||||
*i|i|@v@-@2Older ~oL||1991-12-16||A/RES/46/91, @N||||
~ay|i|@-*b~DA=S~EXMental Illness ~s1Improvement @FMental ~cTCare||1991-12-17||A/RES/46/119, @N||||
~cg|i|+JFact-finding by @j@v~rCField %Y~ub||1991-12-09||A/RES/46/59, @N||||
&X|i|_h~DA~ir||1992-12-18||A/RES/47/133|||4|
*6|i|~MV=SBelonging *.~e"or Ethnic, Religious @zLinguistic Minorities||1992-12-18||A/RES/47/135, @N|||7|
~aM|i|_h+B~di~r[||~vr||A/RES/48/104|||10|
&v|i|Standard ~q3#DEqualization @FOpportunities @2~g:||~vr||A/RES/48/96, @N||||
^d|i|@-_4~e"~C/*b~wm@z~DA&S%G(Paris ~l9|@-%B@jstatus @Fnational ~h]*b_n@z@9@Fhuman rights;~n'~wj|~vr||A/RES/48/134, @N|||3|
+H|i|~Gk||~vs||A/RES/49/60, @N||||
&L|i|@o*.Supplement @j1994 ~Gk||1996-12-17||A/RES/51/210, @N||||
%R|i|~BQ@F&E>8@z~qZArrangements or Agencies ~rC~ub||~vs||A/RES/49/57, @N||||
+2|i|_hOccasion %YFiftieth Anniversary *h||1995-10-24||A/RES/50/6|||4|
_d|i|+]~xn@2Youth|+]~xn@2Youth ~o4Year 2000 @zBeyond|~vu||A/RES/50/81, @N|||12|
*Z|i|_hRight @z~y-@FIndividuals, Groups @zOrgans @FSociety ~vY@zProtect Universally Recognized ~DD|+J&S%GDefenders|1998-12-09||A/RES/53/144, @N||||
>9|i|@o@z~xn@4~LG|+J~LG|1999-09-13||A/RES/53/243|||10|
*5|i|@v~l1%]|~l1%]|2000-09-08|@y|A/RES/55/2|||68|
~ld|i|~MHCommitment @4HIV/AIDS||2001-06-27|@y|A/RES/S-26/2, @N|||2|
~pk|i|%L+JHIV/AIDS||2006-06-02|@y|A/RES/60/262, @N||||
~t?|i|~nEIntensifying Our Efforts *.~i"HIV @zAIDS||2011-06-10|@y|A/RES/65/277, @N||||
~pl|i|~nEOn @jFast Track *.Accelerating @jFight #aHIV @z*.~IP@jAIDS Epidemic by ~sj||2016-06-08|@y|A/RES/70/266, @N||||
~Ef|i|~nE~IPInequalities @zGetting @4Track *.End AIDS by ~sj||2021-06-08|@y|A/RES/75/284, @N||||
*"|i|A world fit @2children||2002-05-10|@y|A/RES/S-27/2, @N||||
>u|i|@v_h~jS||2002-09-16|@y|A/RES/57/2||||
~Ex|i|~jS|NEPAD|2001-07-11|Lusaka|A/57/304, @N|||28|
>L|i|~vw~eUOutcome||2005-09-16|@y|A/RES/60/1|||15|
>z|i|~hF@z#[#D~qoa Remedy @zReparation @2~Dj@FGross ~JL~M3&S%GLaw @z~Df~JL~M3~hMLaw||2005-12-16||A/RES/60/147, @N||||
&H|i|@v~kz|~kz|2006-09-08||A/RES/60/288|||26|
~b1|i|Institution-building %Y@v~sa||2007-06-18|#S|A/HRC/RES/5/1, @N||||
+7|i|~dCMandate-holders %Y~sa|~rMCouncil;~rM~sa|2007-06-18|#S|A/HRC/RES/5/2, @N||||
<x|i|@v~MV~lY~Jw|UNDRIP|2007-09-13||A/RES/61/295, @N|||35|
<s|i|~F!binding ~s:@4all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @N||||
~ci|i|~snforests ~Ir|~snforests, ~Ir|2017-04-27||A/RES/71/285, @N||||
&/|i|#[*bAlternative Care @F~C4||2009-12-18||A/RES/64/142, @N||||
^n|i|~IA||2010-07-30||A/RES/64/293|||34|
~a[|i|~L0Offenders (the ~kE~F.|~L0Offenders;~kE~Dd|2010-12-21||A/RES/65/229, @N|||13|
&4|i|Updated ~wU~q)~ib|~wU~q)~ib|2010-12-21||A/RES/65/228, @N|||8|
~lq|i|~y/+J~gAStrategies @2&-Challenges: ~fC>RSystems @z_"%.*La Changing World||2010-04-19|Salvador|A/RES/65/230, @N||||
~lk|i|%L@o~nN#D&a@z_W@FNon-communicable Diseases||2011-09-19|@y|A/RES/66/2, @N||||
*0|i|@v+J&S%G~i!@zTraining||2011-12-19||A/RES/66/137, @N||||
~ar|i|The future we want||2012-06-22|~fz|A/RES/66/288, @N||||
~it|i|@v@-@z#[@4~x:Legal Aid *L=O>RSystems||2012-12-20||A/RES/67/187, @N|||10|
^i|i|@o~nN#D~M7~E3Levels||2012-09-24|@y|A/RES/67/1||||
~az|i|@o~a(~yX@4@f~wg@z#?||2013-10-03|@y|A/RES/68/4||||
<w|i|~i,%Yhigh-level plenary meeting %Y%sknown as @j+]_w@4~lY~Jw||2014-09-22|@y|A/RES/69/2||||
~bo|i|SIDS ~FTModalities #L(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @N|||18|
_G|i|<"@o@z~lD||2014-11-05|*G|A/RES/69/137||||
^q|i|~lD|<"~ya|2014-11-05|*G|A/RES/69/137, &TII|||2|
&j|i|@v~wU~lQ~ib||2014-12-18||A/RES/69/194, @N|||5|
*I|i|@f#[@2~fC>RResponses ~EXRespect *.&h&P~qW~LIRelated Offences||2014-12-18||A/RES/69/196, @N|||8|
<I|i|~sM%]||2015-03-18|~tU|~A"I|||7|
^j|i|~sM~eO|~sM~yZ|2015-03-18|~tU|~A"II|||93|
~dW|i|~x]%,%YThird ~vG#?|~x]~p]|2015-07-27||A/RES/69/313, @N|||106|
~dX|i|Transforming our world: @j~iq|~iq;~x8~p]|2015-09-25|@y|A/RES/70/1|||643|
~f8|i|<Y+JIntegrating ~fC>Rinto @jWider @v%,*.Address <!@z~lT~IH@z~vY@j~M7~E3Levels, @zPublic Participation||~v1||A/RES/70/174, @N|||6|
~bj|i|&r@j~f2@F~i-(the ~l2~F.|&r@j~L6;~l2~Dd|~v1||A/RES/70/175, @N|||32|
~d?|i|~i,~uo#Doverall review %Y~yloutcomes %Y~eU#D~qGSociety||2015-12-16|@y|A/RES/70/125||||
~mA|i|Our joint ~gM@zcountering @jworld drug problem||2016-04-19|@y|A/RES/S-30/1, @N||||
+8|i|~y9@o@2Refugees @zMigrants||2016-09-19|@y|A/RES/71/1|||9|
~kM|i|#e~uo@4~n/||2016-10-05|@y|A/RES/71/3||||
~d)|i|_h~qo~y(||2016-12-19||A/RES/71/189, @N||||
>?|i|New Urban ~p]||2016-10-20|Quito|A/RES/71/256, @N|||16|
~aG|i|~K!call @2action||2017-07-06|@y|A/RES/71/312, @N||||
~a5|i|#e#D~yl~IA||2017-09-27|@y|A/RES/72/1||||
~aw|i|#eadopted at @j~l2~gGSummit||2018-09-24|@y|A/RES/73/1||||
~ll|i|#e%Ythird #X~o3@Fnon-communicable diseases||2018-10-10|@y|A/RES/73/2||||
>I|i|#e~uo~qq||2018-10-10|@y|A/RES/73/3||||
~lm|i|@v~MVPeasants ~LIPeople Working *LRural Areas||2018-12-17||A/RES/73/165, @N||||
>r|i|&-~tI@2Safe, Orderly @zRegular ~qM|&-~tI@4~qM;~n!~tI@4~qM|2018-12-10|Marrakech|A/RES/73/195, @N|||43|
^h|i|&-~tI@4Refugees|global compact @4~iA|2018-12-17||A/73/12(PartII)||||
<)|i|^N~wL%Ysecond High-level ~kb||2019-03-22|~jo|A/RES/73/291, @N||||
~pM|i|~BO~ac~uO|~Dm~ac~uO;~sh~acworld|2019-10-10|@y|A/RES/74/2||||
~uI|i|#e~jO~CL||2019-10-15|@y|A/RES/74/4, @N||||
un75|i|_hcommemoration %Yseventy-fifth anniversary *h||2020-09-21|@y|A/RES/75/1||||
~my|i|Our common ~gMchallenges @zimplementing measures *.prevent @zcombat corruption @zstrengthen @5cooperation||2021-06-02|@y|A/RES/S-32/1, @N||||
~s)|i|United #aracism, ~KP~kjxenophobia @zrelated intolerance||2021-09-22|@y|A/RES/76/1||||
~ga|i|The ~xT~v!|~xT~p];~q7~x8~v!;Space2030 ~p]|2021-10-25||A/RES/76/3||||
~d8|i|~qJ+JAdvancing ~tK~qT=O>R~s1~M7Law: Towards @jAchievement %Y~iq|~qJ%]|2021-03-07|~Jg|A/RES/76/181, @N|||12|
~an|i|<Y~xn*bLeast Developed Countries|<Y~ya|2022-04-01||A/RES/76/258, @N|||26|
~aH|i|~l5future, our responsibility||2022-07-21||A/RES/76/296, @N||||
<n|i|#e%Y#X#Dmidterm review %Y~sM~eO||2023-05-18|@y|A/RES/77/289, @N||||
~EI|i|#e~jO%Y%s(Sustainable %.Goals Summit)||2023-09-29|@y|A/RES/78/1, @N||||
~pE|i|#e%Y%s#X@4pandemic prevention, preparedness @zresponse||~v2|@y|A/RES/78/3, @N||||
~do|i|#e%Y#X~qq||~v2|@y|A/RES/78/5, @N||||
~iE|i|~ycStates: A Renewed @o@2Resilient Prosperity|~yc~l.|2024-07-16||A/RES/78/317, @N|||9|
=A|i|~C[|The ~C[|~v3|@y|A/RES/79/1|||21|
*Y|i|&-Digital Compact||~v3|@y|~CxI|||6|
<u|i|+JFuture Generations||~v3|@y|~CxII|||3|
~t5|i|#e%Y#X@4~n/||2024-10-07|@y|A/RES/79/2, @N||||
^6|i|Awaza ~Dn|Awaza ~ya;~Dn|2024-12-24||A/RES/79/233, @N|||7|
~pJ|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @N|||2|
+G|i|@o%Y@v_w#D~CP|~n,_h~CP|1972-06-16|~q8|A/CONF.48/14/Rev.1||||
+I|i|+c_h~F5@FHunger @zMalnutrition||1974-11-16|~js||||7|
<,|i|^N#Q#L@2Promoting @z~C.Technical &Eamong ~gl|^N~HA|1978-09-12|~jo|||||
=q|i|~qD~lS%YTenth ~tWSession ~CL||1978-06-30|@y|A/RES/S-10/2|||9|
^:|i|Rio +J~F4@z#?|Rio %]|~vq|~fz|~aRI||||
~h1|i|%,21||~vq|~fz|~aRII||||
<[|i|~F!Binding Authoritative Statement @F@-@2a &-~i8#DManagement, %I@z%d%.@FAll Types @FForests||~vq|~fz|~aRIII||||
<(|i|@J*b~tL%C@F%,21||1997-06-28|@y|A/RES/S-19/2, @N||||
=M|i|<"~L?||1993-06-25|*G|A/CONF.157/24(PartI), ~GNIII|||29|
<j|i|~xn~L:|Barbados ~ya|1994-05-06|~n4|A/CONF.167/9||||
~lt|i|~q,~q9@2a Safer World: #[@2~kHDisaster ~qTPreparedness @z~Jm@zits ~HA|~q,~Dg|1994-05-27|~Dl|A/CONF.172/9||||
^8|i|~xn%Y@f_w@4Population @z#?||1994-09-13|Cairo|A/CONF.171/13||||
*S|i|~st+J<!#?|~st%];~st~L?|1995-03-12|~v-|~xoI||||
+Z|i|~xn%Y~eU@2<!#?||1995-03-12|~v-|~xoII||||
~pb|i|~dG@o@z~oM||~vt|>2|A/CONF.177/20/Rev.1||||
=i|i|~dG%]||~vt|>2|~ouI|||4|
>7|i|~dG~oM||~vt|>2|~ouII||||
~cX|i|~tLactions @z~G1*.implement @j~dG@o@z~oM||2000-06-10|@y|A/RES/S-23/3, @N||||
~as|i|Habitat ~p]||1996-06-14|~tO|A/CONF.165/14||||
<l|i|+JCities ~LI&SSettlements ~rCNew Millennium||2001-06-09|@y|A/RES/S-25/2, @N||||
<G|i|~oP+J+]~hK||1996-11-13|~js|||||
+t|i|~oP+JNutrition|||~js||||9|
<k|i|~xn>12001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<y|i|~xn>1~si|~y4~xn>1~si;~y4~ya|2011-05-13|~tO|A/CONF.219/7, ~GNII|||6|
~f]|i|~xn~g/Combat @zEradicate @j~kG~hR*L~eb~b]*LAll Its Aspects||2001-07-20|@y|A/CONF.192/15|||7|
<O|i|@f~sB*.Enable <h*.Identify @zTrace, *La Timely @zReliable Manner, ~kG~eb~sN|@fTracing Instrument|~vx|||||2|
~t.|i|Durban ~L?||2001-09-08|~F1|A/CONF.189/12, ~GNI|||5|
~iv|i|~i)~i8%Y~vG#?|~Hi|2002-03-22|~qP|A/CONF.198/11, +X1, @N||||
~am|i|<Y+J~db@2Development: ~wL%YFollow-up ~vG%.*.~y.@j%C%Y~Hi|<Y+J~db@2#?|2008-12-02|~xr|A/RES/63/239, @N||||
~bi|i|~ui|~e!~rJ@4Ageing;~e!~HA|2002-04-12|~tP|~xp1, &TII|||11|
<i|i|%L@o~s1~ui||2002-04-12|~tP|~xp1||||
&[|i|~oG+J%d#?||2002-09-04|~qH|~v81, @N||||
>p|i|#Q@F~If%.(Johannesburg #Q@FImplementation)|#Q@F~If#?;~oG#Q@F~BG|2002-09-04|~qH|~v82, @N||||
>4|i|Almaty @J@FAction: Addressing @j~tWNeeds @F%Nwithin a New &-%W@2~DhTransport &E@2Landlocked @z~Dh~gl|Almaty ~ya|2003-08-29|Almaty|A/CONF.202/3, &TI||||
~d4|i|&G~MH~wj||2003-12-12|#S|~BB||||
>'|i|&G~HA||2003-12-12|#S|~BB||||
^o|i|~F]Commitment||2005-11-18|Tunis|A/60/687||||
~cC|i|~F]%,*b~qGSociety|~F]~p]|2005-11-18|Tunis|A/60/687||||
+p|i|~i(%]||2005-01-14|Port Louis|~v9I||||
<A|i|~i(~q9*b~tL%C%Y~xn~L:|~i(~q9@F~BG;~i(~Dg|2005-01-14|Port Louis|~v9II||||
>k|i|~y3%]||2005-01-22|Kobe|~FS||||
^(|i|~y3%W@2~dF2005–2015: Building @jResilience @FNations @zCommunities *.Disasters|~y3%W@2<6|2005-01-22|Kobe|~FS|||4|
=y|i|~dM~wL~a(~kb||2009-12-03|~sE|A/RES/64/222, @N||||
=D|i|~Kb~sKPatterns|~KbProduction|2012-06-22|~fz|A/CONF.216/5, @N|||3|
~lh|i|Keeping @jpromise: united *.achieve @j~l1%.Goals||2010-09-22|@y|A/RES/65/1||||
~ey|i|~i,~nN@4Youth: ~yX@zMutual Understanding||2011-07-26|@y|A/RES/65/312||||
~cF|i|~q7Millennium: <"+J~q7@z&S#?||1999-07-30|*G|A/CONF.184/6, +X1||||
*A|i|@-~dc@jUse by <h@F~IDEarth Satellites @2@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @N||||
~aI|i|@-~JCRemote Sensing %YEarth ~wB~F'Space||1986-12-03||A/RES/41/65, @N||||
=z|i|@-Relevant ~o4~zz*JPower Sources *L~F'Space||1992-12-14||A/RES/47/68||||
~aK|i|+J@f&E*L~c1~q7*bBenefit @z~rCInterest @FAll States, Taking into ~l6Account @jNeeds @F~gl||1996-12-13||A/RES/51/122, @N||||
^l|i|~MHLegal @-~nA*L~c1Space||1963-12-13||A/RES/1962(XVIII)||||
=j|i|~Hf@z&SRights: ~C.@j@v“Protect, Respect @zRemedy” ~yZ|~Hf~L8|2011-06-16|#S|A/HRC/17/31, @N|||32|
*B|i|~e9Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @N|||30|
<E|i|~e9Extreme Poverty ~L8||2012-09-27|#S|A/HRC/21/39, @N||||
~f:|i|~F)#Q#L#D~G(@Fadvocacy @Fnational, ~KPor religious hatred that constitutes incitement *.~kjhostility or ~ET|~F)~HA|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>o|i|Manual #DEffective Investigation @zDocumentation @F+N|~y4=T|1999-08-09|~tO|||||
&.|i|#[@4>R*LMatters involving Child ~Dj@zWitnesses @FCrime||2005-07-22||E/RES/2005/20, @N||||
&u|i|~L(Crime||2002-07-24||E/RES/2002/13, @N|||4|
&t|i|#[@2~dF@4~lQ~rC=O>RSystem||1997-07-21||E/RES/1997/30, @N||||
=E|i|Basic principles #Duse @Frestorative +f~KN*Lcriminal matters||2002-07-24||E/RES/2002/12, @N||||
~ew|i|Consultative relationship >8@znon-governmental organizations||1996-07-25||E/RES/1996/31||||
^y|i|#[~LR|criteria ~LR|1980-07-25||E/RES/1980/67, @N||||
+k|i|Arab ~gGInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &TII, resolution 14/221|||21|
^g|i|Quartet performance-based road map *.a permanent two-State solution ~o4~r!conflict|Quartet road map|2003-04-30||S/2003/529, @N||||
^c|i|~MH@-@4Interim Self-Government Arrangements||1993-09-13|_k|A/48/486-S/26560, @N||||
*R|i|~wc&-~dH~yZ||2022-12-19|~dL|CBD/COP/15/17, ~zw15/4, @N|||12|
~a/|i|~Lr~dH~p(~s1Aichi ~dHTargets|~Lr~dH~si|2010-10-29|~qQ|UNEP/CBD/COP/10/27, annex, ~zwX/2, @N|||5|
~dY|i|%,2063: The ~ICWe Want|%,2063 %Y+UUnion;%,2063|2015-01-31|_u|||||
>H|i|~ju#D~q1Governance @FTenure @FLand, _j@zForests ~K)@F~e"~hK||2012-05-11|~js||||16|
~ap|i|=1@2~q1Fisheries||1995-10-31|~js|||||
humanitarian-donorship|i|@-@zGood Practice @F~hMDonorship||2003-06-17|~q8|A/58/99-E/2003/94, &TII|||6|
~bc|i|~tM=1#aBallistic Missile Proliferation||2002-11-25|~e-|||||
~cH|i|~w,@FPiracy, ~hU@z~kG_yActivity *LWest @z~kFAfrica|Yaoundé ~MY|2013-06-25|Yaoundé|||||
~ba|i|~w,@F~L)~Lt~oE~s1Gulf @FAden|Djibouti ~MY|2009-01-29|~C7|||||
~cy|i|Safe Schools %]||2015-05-29|Oslo|||||
~ai|i|~n'Commitments *.Protect ~lQUnlawfully Recruited or Used by _U~syor _UGroups|~n'Commitments|2007-02-06|^P|||||
+4|i|+J~Ge|~Jc+J~Ge|1998-06-18|#S|||||
~bf|i|~Jc~qy@FWork|~qy@FWork|2019-06-21|#S|A/73/918, @N|||5|
<v|i|~Jc+J~o9|+J~o9|2008-06-10|#S|A/63/538-E/2009/4, @N||||
~kL|i|~MH~C1||1978-09-12|~C1|||||
~a?|i|~MHAstana @4primary health care|~MHAstana||Astana|||||
~pw|i|Incheon ~C6~i!2030: ~tY@zEquitable Quality ~i!@zLifelong Learning @2All|Incheon %]|2015-05-21|Incheon|||||
^p|i|+c+JBioethics ~L8||2005-10-19|^P|||||
&3|i|+c+J&PDiversity||2001-11-02|^P|||||
~cn|i|+c_h&SGenome ~L8||1997-11-11|^P|A/RES/53/152||||
~be|i|@v+J&SCloning||2005-03-08||A/RES/59/280, @N||||
~h2|i|Recommendation #DEthics @F~IDIntelligence||2021-11-23|^P|||||
=p|i|@vguidelines @2consumer protection||2015-12-22||A/RES/70/186, @N||||
+x|i|~e5@-@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~gN|i|#[*b~JB@FComputerized ~dfData Files||~c:||A/RES/45/95||||
+(|i|~y-@F<h@2~xDwrongful acts||2001-12-12||A/RES/56/83, @N||||
^"|i|~hF@4Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>m|i|~oO@6>8~s1~Cm||2004-10-04|@y|A/58/874, @N|||7|
+n|i|Financial ~L1*h||2013-07-01||ST/SGB/2013/4|||18|
~EO|t|@6@4Trade-Related ~ow@FIntellectual ~qW_!|TRIPS %T|1994-04-15|~y7||1869:31874|1995-01-01||
wto|t|~wf~x!@j+]~hR~e(||1994-04-15|~y7||1867:31874|1995-01-01||
~f9|i|<Y_hTRIPS @6@zPublic Health||2001-11-14|~xr|WT/MIN(01)/DEC/2||||
~El|i|Kazan ~Ay||2017-07-15|Kazan|||||
+u|i|~F-~ed|~q2~ed;~q2>hSouth Sudan;~F-%T;~q2%T|2018-09-12|_u|||||
=x|t|~r"~gH@X@4Liability @zRedress ~o4~yH||2010-10-15|~qQ|||2018-03-05||
_?|t|@6~vkUnregulated ~v[_j~rC~kFArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_/|t|~FX@F2012 #D~w'~a-@X@F1993 %B@j~a-~DL>c~fZVessels, 1977|~FX@F2012|2012-10-11|Cape Town|||||
~ux|i|Malabo +J~FTAgricultural Growth @zTransformation @2Shared Prosperity @zImproved Livelihoods||2014-06-27|Malabo|||||
~lg|i|~rJ~HC||2001-03-02|~js|||||
<p|i|<Y%L@o%Y“World <!Summit” ~uM@jtitle “the ~sL~eU@2<!Development”|<Y%L%]|2025-11-04|~xr|A/RES/80/5, @N|||2|
=k|i|Cancun +JMainstreaming @j%I@z%d~zz~dH@2Well-being||2016-12-03|Cancun||||6|
~jW|i|~C0~Km||2014-11-12|~qQ||||8|
<o|i|@6@4~na~t!Israeli @zSyrian Forces|~na@F~sy%T;1974 ~na@F~sy%T|1974-05-31|#S|||||
~pt|t|~GB2007 ~i0188)|~GB2007|2007-06-14|#S|||2017-11-16||
>D|t|*eRoad Traffic @F1968|~CT~m/|1968-11-08|*G||1042:15705|1977-05-21||
^?|t|~A0|~CT~A0|1968-11-08|*G||1091:16743|1978-06-06||
~cl|t|@6>8~s1~Gbregarding @j~C,*h|~C,%T|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~d'|t|+a%Y&A@FAmerican ~l.||1948-04-30|Bogotá||119:1609|1951-12-13||
*!|t|^3@a~vk@zPunish ~JK||1985-12-09|<c@eIndias|||1987-02-28||
&k|t|^3*eProtecting @j&S%G@FOlder ~oL||2015-06-15|_k|||2017-01-11||
+!|t|~HO@FOlder =S~jJ||2016-01-31|_u|||||
<:|t|~lTCommunity @FWest +U<h*e~nU@z~s7||2006-06-14|Abuja|||2009-09-29||
=v|t|~kF+U_g_W@F~nU@zAll ~k1That Can Be Used @2_"Manufacture, Repair @zAssembly|Kinshasa @R|2010-04-30|~C:|||2017-03-08||
cifta|t|^3~w.@j~ab~FUExplosives, @z~s7||1997-11-14|_k|||1998-07-01||
~uK|t|~Fo~Jx1995|~Fo~l7|1995-07-07|~l0|||2012-09-29||
~ce|t|%6%P@F+d~JC@f~gz||2010-09-10|>2|||2018-07-01||
+l|t|@X~gH~o4_g~rA||2010-09-10|>2|||2018-01-01||
~d"|t|@X*.Amend @j~w1||2014-04-04|~dL|||2020-01-01||
~lr|t|@X@F~vw~o4~i?|~zV~i?|2005-10-14|~l0|||2010-07-28||
<L|t|@X@F~vw~o4~x)|~zV~x)|2005-10-14|~l0|||2010-07-28||
+s|t|~qn~E0||2005-07-08|*G|||2016-05-08||
>-|t|~sD~qn~gm@j~sI|~sDAmendment|2016-10-15|~F8|||2019-01-01||
~al|t|<Y~qn~qJ=T|<YAmendment|2012-12-08|~xr|||2020-12-31||
~fd|i|~C(Climate Pact||2021-11-13|Glasgow|||||
<P|t|~sk|+]~hR&A~sk;~hR~C"%T|||||2017-02-22||
=s|t|~zU|+]~hR&A~zU|2022-06-17|#S|||2025-09-15|2|
<C|t|+]~cT&A~sJ|WHO ~sJ;~sJ|2025-05-20|#S|||||
>)|t|Pact @4Security, Stability @z%.~rCGreat Lakes Region||2006-12-15|~sE|||2008-06-21||
>l|t|~mg@j~pX|~mg@jAgency|1957-11-14||A/RES/1145(XII), @N||||
>w|t|~Bv&A*b<g@F~yP~sN||2000-10-17||A/RES/55/283, @N||||
~et|t|~Bv@f&A@2~qM||2016-07-25||A/RES/70/296, @N||||
>F|i|Staff ~L1*h|||||||8|
<F|i|~L1~dc@JPlanning, @j@J~ow%YBudget, @jMonitoring @F%C~s1Methods @FEvaluation|||||||7|
~cp|i|@o%Y~oEas a ~JN@F~y(||1971-12-16||A/RES/2832(XXVI)||||
~f,|i|Lima ~C6~tY@z%d~sA#?||2013-12-02|Lima|||||
~a4|i|Oslo ~b:%]||2007-03-20|Oslo|A/63/591, @N||||
~aF|i|~y"+a@2~cTPromotion||1986-11-21|Ottawa|||||
^7|i|~kE+a@2~cT~wm*La Globalized World||2005-08-11|~lO|||||
~f?|i|Rio %L+J<!Determinants @FHealth||2011-10-21|~fz|||||
~ix|i|~n'+JAid Effectiveness||2005-03-02|^P|||||
~cc|i|Accra %,@2<6||2008-09-04|Accra|||||
~D1|i|Busan Partnership @2Effective %.Cooperation||2011-12-01|Busan|||||
~h5|i|Bali ~Lr~JISupport @zCapacity-building|||||||4|
~cs|i|~dM_hRole @zMandate %Y@v~F4Programme||1997-02-07|~sE|||||
~Er|i|Malmö ~b:%]||2000-05-31|Malmö|A/55/25, &TI||||
~f(|i|&-~xn*b@8~eP~wBLand-based Activities||1995-11-03|_k||||4|
~bg|i|~rJ*b*p@F~fZCapacity|||~js|||||
~d6|i|~rJ*b~vASharks|||~js|||||
~bh|i|~rJ@2Reducing Incidental Catch @FSeabirds *LLongline Fisheries|||~js|||||
+w|i|~ju@2Securing %dSmall-scale _j~K)@FFood ~q5@zPoverty Eradication|||~js|||||
*X|i|~ju@2Flag State Performance|||~js||||7|
<m|i|@f#[*b*p@FDeep-sea _j~rC~y2||2008-08-29|~js|||||
~pc|i|@f#[@4Bycatch *p@z~n)@FDiscards|||~js|||||
~ch|i|~ju#DMarking @F~fZGear|||~js|||||
~lp|i|~oP+J_Z||2005-03-12|~js|||||
~iC|i|Reykjavik +J~q1_j~rC~y6Ecosystem|||Reykjavik||||7|
<r|i|@o%Y~eU@4~hK|||~js|||||
^[|i|Five ~oP@-@2%d&-~hK|||~js|||||
=n|i|&-%W@4~n5– For a Planet Free @FHarm ~wB~n5@zWaste|&-%W@4Chemicals|2023-09-30|Bonn|||||
>(|i|&-Jobs Pact||2009-06-19|#S|||||
^.|i|Olympic ~sr||||||||
~iw|i|Moscow @o*.End TB||2017-11-17|Moscow|||||
>J|i|#Q#L~vkViolent Extremism||||A/70/674||||
^,|i|~e9Foreign Terrorist Fighters (Madrid Guiding ~l9|~e!Guiding ~wj|||S/2015/939, &TII||||
<]|i|~qD~GO%Y~dFGroup @2Syria|&Gcommuniqué|2012-06-30|#S|A/66/865-S/2012/522, @N||||
~b5|i|@6@4~MsAccess||2005-11-15||||||
>n|i|~r!Interim @6#DWest Bank ~s1Gaza Strip||1995-09-28|_k|A/51/889-S/1997/357, @N||||
^k|i|~ed||2015-08-17||||||
*D|i|@6~sZCivilians ~Mm|@6~sZCivilians, ~Mm|2017-12-21|_u|||||
~h6|i|%L@6@2~g3@j~kF+URepublic||2019-02-06|Bangui|S/2019/145, @N|||4|
~f-|i|@6@2~g3Mali|@6@4~g3Mali|||||||
~bb|i|Peace, ~q5@z&E%W*b~ILRepublic %YCongo ~s1Region||2013-02-24|_u|S/2013/131, @N||||
~t(|t|~hL%W@6~IvBosnia @z~IT||~vu|^P|S/1995/999, @N||~vu||
~gL|i|~qD@6@2~IP@jConflict @zBuilding a Stable @zLasting ~y(||2016-11-24|Bogotá|||||
~Ek|i|Joint ~gA~HA||2015-07-14|*G|S/RES/2231(2015), &TA||||
~bl|i|Package @F=Q*b%C%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &TI||||
~f)|i|Libyan %L%T||~v1|Skhirat|||||
juba|i|Juba @6~IvSudan|Juba ~gG%T|2020-10-03|Juba|||||
~d1|i|<Y~lS~IvDarfur||2011-07-14|~xr|||||
~f6|i|Bridgetown Covenant|||~n4||||8|
>W|i|@vDisability Inclusion ~Dg||||||||
~br|i|@f+a@F~l8Education, ~l8Activity @zSport|||^P|||||
&1|i|@-@z~xY(Paris ~l9|@-@z~xY(the ~n'~l9;@-@z#[@4<X_UGroups||^P|||||
~EP|i|~BO~LS~uO|~Dm~LS~uO;~sh~LSworld|~v2|@y|A/RES/78/4, @N||||
~pi|i|~i,%YDurban ~y.Conference|||#S|A/CONF.211/8, ~GNI||||
~zZ|i|%L@o@z#Q#L@4@f&Etowards an Integrated @zBalanced ~q9*.Counter @j+]Drug Problem||2009-03-12|*G|||||
~Ew|i|#e%Yfourth #X~o3@Fnoncommunicable diseases ~s1_n@Fmental health @zwell-being||2025-12-15|@y|A/RES/80/117||||
~nv|i|%L@o~a(Midterm ~y.#D%C%Y~lD||2019-12-05|@y|A/RES/74/15||||
~nt|i|~K!united @2urgent action||2025-06-13|Nice|||||
~uC|i|Progress @o%Y@f~wg~y.Forum||2022-06-07|@y|A/RES/76/266, @N|||3|
~xL|i|2021 %L_h%C%Y~IA||2021-11-22|@y|A/RES/76/7||||
~py|i|Lausanne ~Ay||2021-09-21|Lausanne|||||
~Af|i|Oslo ~Ay||2019-11-29|Oslo|||||
~tj|i|<"~Ay||2022-06-23|*G|||||
~Ae|t|+V~t!@j~Gb~s1Russian Federation @4=Q*b~tL~n)@zLimitation @F~i/Offensive Arms|New START ~e.;New START|2010-04-08|Prague|||2011-02-05||
caadp|i|~gA~ICAgriculture %.Programme||||||||
afcfta|t|~x!@j+U~FYFree ~hRArea||2018-03-21|~F8|||2019-05-30||
~fh|i|~n8~b:%]||2005-12-18|~xu|||||
~kk|i|<Y~b:%]||2001-11-14|~xr|||||
~o[|t|+UUnion *e~Jy@z~v(~n6||2003-07-11|~F9|||2006-08-05||
~kh|t|+U+a@4Democracy, Elections @zGovernance||2007-01-30|_u|||2012-02-15||
~h!|i|^3~IL~sr||2001-09-11|Lima|||||
~c8|t|^3~w.~n6||1996-03-29|Caracas|||1997-03-06||
ccamlr|t|%6%I@FAntarctic ~y6Living Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
wcpfc|t|%6~vA~v]~jp~Lt@z~kF~oK||2000-09-05|Honolulu|||2004-06-19||
~KV|t|~DL~JB@FWhaling||1946-12-02|_k||161:2124|1948-11-10||
siofa|t|Southern ~oE_j%T||2006-07-07|~js|||2012-06-21||
~fp|t|%6~vA~v[~DOSouth ~oK||2009-11-14|Auckland|||2012-08-24||
~fm|t|%6~vA~v[_j~dg~rCNorth ~oK||2012-02-24|~JJ|||2015-07-19||
iccat|t|~DL%I@FAtlantic Tunas||1966-05-14|~fz||673:9587|1969-03-21||
recaap|t|~qZ&E@6@4~v(~L)*LAsia||2004-11-11|~JJ|||2006-09-04||
saicm|i|~i/Approach *.@f~n5~we||2006-02-06|Dubai|||||
~wO|i|Sharm el-Sheikh %CPlan||2022-11-20|Sharm el-Sheikh|||||
~mM|i|Shanghai +JPromoting ~cT~rC~iq||2016-11-21|Shanghai|||||
berlin-education|i|Berlin ~Km||2021-05-19|Berlin|||||
~km|i|WHO &-~Lg|&-~Lg|2010-05-21|#S|||||
~kn|t|&-~Bq@FQualifications _zHigher Education||2019-11-25|^P|||2023-03-05||
~z)|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &TII||||
ammunition|i|&-%W@2Through-life ~oyAmmunition ~we||2023-12-04|||||7|
disability-2013|i|~i,~uo#Drealization %Y~l1%.Goals @zother ~xDagreed ~GPgoals @2persons ~EXdisabilities: @jway forward, a disability-inclusive ~GPagenda towards 2015 @zbeyond||2013-09-23|@y|A/RES/68/3||||
~rs|i|<"+J~tK@zJustice: Meeting @j~IH%YTwenty-first Century||2000-12-04|*G|A/RES/55/59, @N||||`;

export const ALPHABETS =
  `ru|оиенарвсмтклпдйуяцгюыхбзжьщчшКОфПДМНъСАВРэГИЖТБУФЕЮЗ
ar|اليمةوتنعرقبدفسأجحكإشهطخصئضغىثزءظذؤآ`;

export const PHRASES =
  `@#%&*+=<>^_~
Convention 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco} 
Dadgcdrb{q|b|t|co} 
{eq nckleferbq|ao nckleferbb|pt nckleferbt|ao nckleferbco} 
de 
International 
Déclaration 
Declaración 
Efsedbxerbb EwKcnbdcdduv 
the 
公约
Convención 
sobre 
{uo mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc} 
Declaration 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco}
{, namaldqtAbo Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfajbg jfedhderbadelzdao afsedbxageddao mfchjpmdahjb|, namaldqtAcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfajbg jfedhderbadelzdao afsedbxageddao mfchjpmdahjb|, namaldqtAcip Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfajbg jfedhderbadelzdao afsedbxageddao mfchjpmdahjb|, namaldqtAbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfajbg jfedhderbadelzdao afsedbxageddao mfchjpmdahjb|, namaldqtAci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo mfajbg jfedhderbadelzdao afsedbxageddao mfchjpmdahjb|}
{eq mfasfeiie|ao mfasfeiiu|ao mfasfeiic|pt mfasfeiip|ao mfasfeiiao} 
la 
agnakce 
las Naciones Unidas 
United Nations 
宣言
abpdd abdgrme 
New York
and 
联合国
{|e|p|ai|c} 
des 
议定书
Internacional 
of 
关于
{eq nckleferbq|ao nckleferbb|pt nckleferbt|ao nckleferbco}
sur 
Programme 
Convenio 
abtibah abocaoc {bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC} 
LasleCcdb{c|q|t|ci|b} 
annex
{q|b|t|co}{| Icynpdefandao afsedbxerbb jfpne} 
{uc fpkaganqAbc mfbdrbmu|uv fpkaganqAbv mfbdrbmag|ui fpkaganqAbi mfbdrbmei|uib fpkaganqAbib mfbdrbmeib} 
para 
Convention
kehetA{bohq|csahq|ciphq|bihq|cihq} 
internationale 
d’action 
Protocolo 
Protocole 
Protocol 
{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib} 
los 
{bo mled|asa mlede|aip mledp|bi mledai|ai mledc} 
Hckleferb
for 
pour 
on 
international 
Agreement 
tibah 
Protection 
protection 
行动纲领
l’Organisation 
Protección 
{的|}
的
Principios 
Principles 
{bo mfajakal|asa mfajakale|aip mfajakalp|bi mfajakalai|ai mfajakalc}
abagnakce 
développement 
h dcxekadduib ekjeib, demfeglcdduib mfajbg wcxamehdahjb 
abdgibke 
Acción 
against 
les 
高级别会
和
Political declaration 
Icynpdefand
Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib} 
abmfbce 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb} 
et 
Derechos 
{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc} 
luph 
Acuerdo 
abdgibk 
保护
发展
contra 
Gfasfeii{e|u|c|p|ao} ncohjgbo 
NhcawA{eq nckleferbq|co nckleferbb|pt nckleferbt|co nckleferbco} 
问题
del 
政治
Desarrollo 
Unies 
@1{q|b|t|co} 
@CNations #y
@e@s
国际
@4@j
@iJerbo 
行动计划
contre 
kehetAb{chq|vhq|ihq|ibhq} 
Accord 
Principes 
协定
@FAction 
Convention, 
prévention 
en 
las 
Plan 
abljfgfsfb 
Geneva
Programa 
{uo mled|asa mlede|aip mledp|ui mledai|ai mledc} ncohjgbo 
abtibah abocaoc {bbaqgdai abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC} 
{eq feiaBdeq mfasfeiie|ao feiaBdao mfasfeiiu|ao feiaBdao mfasfeiic|pt feiaBdpt mfasfeiip|ao feiaBdao mfasfeiiao} 
high-level meeting 
nfpsbv ychjakbv, wchBclagcBduv blb pdbyetAbv nahjabdhjga 
concernant 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb}
droits 
原则
Ibdbielzd{uc hjednefjduc mfegble|uv hjednefjduv mfegbl|ui hjednefjdui mfegblei|uib hjednefjduib mfegbleib} 
g ajdaCcdbb 
Internacional
abgfqcvce 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
relatif 
relative 
@mel 
{bo mfajakal|asa mfajakale|aip mfajakalp|bi mfajakalai|ai mfajakalc} 
abdlamz 
{关于|}
l’élimination 
Gfajakal@B
Seguridad 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
世界
Hamaldbjclzd@nk Scdcghkbi kadgcdrbqi aj 
Development
Guidelines 
sécurité 
{bc mfegble|bv mfegbl|bi mfegblei|bib mfegbleib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
@Ile 
Sustainable 
abagnak 
autres peines ou traitements cruels, inhumains 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
@gpolitique 
wafzwc 
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
条约
@k》
abiabdc 
relativo 
日内瓦
@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }visant à prévenir, réprimer 
Directrices 
relating to 
Implementation 
Traité 
icynpdefanduv 
mfcnpmfcyncdbq mfchjpmdahjb b psalagdasa 
Rights 
racial-discrimination-declaration
Conservation 
conservation 
艾滋病
Political 
@hPolítica 
Landlocked Developing Countries 
Prevención 
Suppression 
dans 
regional-cooperation-declaration
组织
Agreement
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb} 
年
Framework 
Mundial 
@F@j
@m@s
国家
@e@Z
abtibah 
Wekplzjejbgd@nk Dadgcdrbb 
g awlehjb 
@Wfacultatif se rapportant 
@a#D
Optional @Xto 
Tratado 
aux 
guhakasa pfagdq Qcdcfelzdao Mhheiwlcb 
{问题|}#c议@(#w@w
武器
icynpdefandasa 
@ca 
Agenda 
Alto Nivel #BAsamblea General 
Development 
à 
kdi abpidab Bcj abdujfie 
ma 
personnes 
Declaration
Prevention 
Represión 
@I#b
人
#Jdirecteurs 
Cooperación 
非法
Trafficking in 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
ncohjgbo nlq fexgbgetAbvhq hjfed, dc bictAbv 
{| de la Organización Mundial del Comercio} 
儿童
行为
Gagchjk{e|b|c|p|ao} 
kfaim @x{abhdfHqce abmhca|abmhca abhdfHqce} 
@vStandard Minimum Rules @2
London, Moscow @zWashington
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxwfw|abdlamz} #6abwfice 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco} 
Organization 
coopération 
du 
#:12 egsphje 1949 sane, @S
Cooperation 
Estados 
Geneva 
counter-terrorism-strategy
icynpdefandao 
mise #Oœuvre 
ncohjgbo
terrorism-declaration-1996
world-declaration-children
任择@D
禁止
Cultural 
{和|与}
discrimination 
Human 
annex 
b #Ygbnag awfeAcdbq b dekexedbq
预防
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
mondial 
{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} 
《
Hasagaf@B
Personas 
agnak 
维也纳
entitled “Universal health coverage: 
#Rabaxgcajc 
Conventions 
Global 
child-victims-guidelines
children-care-guidelines
diavme 
education-discrimination
johannesburg-declaration
ljhadq 
@I@s
@2@j
@ehaut niveau @el’Assemblée générale 
Standards @FTraining, Certification @zWatchkeeping 
@a@4
非洲
ieluv ahjfagduv fexgbgetAbvhq sahpnefhjg
%YUnited Nations
older-persons-principles
武装冲突
{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}
{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} 
{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco} 
Conservación 
Derecho 
Management 
criminalité transnationale organisée
internationale
lbkgbnerbb 
xemfcAcdbb 
全球
大会
nc 
#,k MFfbkedhkao vefjbb mfeg Bclagcke 
#PNaciones Unidas
Justicia 
broadcasting-principles
displacement-principles
economic-rights-charter
south-sudan-hostilities
xeAbjc 
Desarrollo
Vienna
abidb 
cultural-property-guidelines
Nuclear 
abpobre 
in 
{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} abpnjckc brkfk abthoah fabuifl {luph rkfk|abdgibk lrkfk} 
{bc fpkaganqAbc mfbdrbmu|bv fpkaganqAbv mfbdrbmag|bi fpkaganqAbi mfbdrbmei|bib fpkaganqAbib mfbdrbmeib}
&cprivilèges #jimmunités 
Dadgcdrb@Oa 
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
kplzjpfduv rcddahjco g hlpBec gaafpycddasa kadFlbkje
mauritius-transparency
millennium-declaration
minorities-declaration
phjaoBbgasa 
political-rights-women
prosecutors-guidelines
torture-inter-american
world-fit-for-children
刑事司法
宪章
执行
海洋
Prohibición 
to 
zone exempte d’armes nucléaires 
document 
ncohjgbo 
@VFacultativo 
Armas 
Charter 
GalbjbBchk
Universal 
Unlawful Acts 
droit 
justice 
mfbgblcsbqv b biipdbjcjev 
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
slavery-supplementary
small-scale-fisheries
statistics-principles
statutory-limitations
@Q@s
@a@e
Elimination @F
首脑会议
lfbacag *wtwaj abtqjaFag abxaye {bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
torture #j%fou dégradants
行动
stockholm-declaration
terrorism-declaration
world-food-conference
@o@4
{uo mekj|asa mekje|aip mekjp|ui mekjai|ai mekjc} 
&Wabxay labrkfk abdmhce fabocaoce
Njaf{ao mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc} k Qeeshkao kadgcdrbb 
Torture @zOther Cruel, %l
准则
战略
@CNations Unies
Internacionales
abjnci abdogfC 
&d权
African 
Treaty 
arbitration-new-york
chap. I, resolution 
compliance-agreement
copenhagen-programme
cultural-expressions
detention-principles
fiftieth-anniversary
geneva-protocol-1925
ilo-work-declaration
intolerance-religion
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
外层空间
成果文件
Adicional a @ZConvenios 
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
#aTransnational Organized Crime
dcxekaddasa, dchaawAeciasa b dcfcsplbfpciasa 
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
mfajbg 
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
Actos Ilícitos 
Criminal 
Discriminación 
Measures 
Organización 
Persons 
Protocol
abpoaoce 
abpuxay 
abrcfahag fabhlagag abljce abdvmme labahkjaA
gestion 
@3@s
Código @eConducta 
&Wabxay labrkfk abakgyamce fabaqgdaice fabDkance
Code @FConduct 
不&d道或有辱
Privileges @zImmunities 
社会
@Ma gxebiaajdaCcdbqv %gJerbo b 
#Omatière d’exploration #jd’utilisation 
@m@ZPrivilegios e Inmunidades 
internationales 
l’utilisation 
mfanagalzhjgcddao wcxamehdahjb
visant %/
xwe idb 
基本#2
小岛屿#q中%0
我们@)
犯罪
酷刑#d+i残忍
Fixed Platforms Located #DContinental Shelf
Wekplzjejbgd{uo mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc}, @S
bbmfb abqEjce abyBcje abhadce
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
低限度标准规
制非传染性疾
合作
微生物药物耐
%j@?hjerbadefduv mlejFafi, fehmalaycdduv 
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
Doha 
附加@D
#kHumanos
abpdd abdgrme
abtAanc {abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} 12 Jl/pBowo 
fondamentaux 
qncfdasa 
@XAdditional *.@j&G&,
Action
Pacte @5#8%9#1civils 
文化
议程
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
@e@]@e
#j@s
Safety @F
#Ofaveur @Cpays 
@fCovenant @4Civil @z%L
#d平
@m@ZNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
@6#DResolution %YConflict *L
待遇或处罚
制止
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
{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
ibC 
y &x
#BReunión 
%i@I{le VIH et le sida|le VIH/sida} : 
Justice 
Marco 
OpkaganqAb
abocaoc 
bhmalzxagedbq 
disability-inclusion
mesures 
principes 
{|le |du |au }
{问题|}@(#c议@(<b
*bLeast Developed Countries *bDecade 
Beijing
Forced Labour #M
almaty-programme
apartheid-sports
arab-league-pact
beijing-platform
between @j@v
culture-of-peace
disabled-persons
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
{和|及}
》
abyBcje fabpobre abxncne 
{abdfqve|abdjgsle} Am obade abdhyag abDalge {abkazde|abdfqfme|abfakie} 
@ainteraméricaine 
armes 
international-years
Code @econduite 
%/@s
illicite, non déclarée #jnon réglementée
12 August 1949, @z%B@j
@ba 
Ilegal, No Declarada y No Reglamentada
Pequeños &FInsulares #O*F
bbrm dh dxawj absfajD bbngje 2015-2030
#e%Y#X@4universal health 
judicial-sale-ships
关系
Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} 
@Wfacultatif 
Bclagcke
Buenos Aires 
Medidas 
Paris
Países 
Small Island Developing 
ncqjclzdahjb 
travail 
travailleurs 
wcxamehdahjb 
{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} magcncdbq
{qdvfjce qhfl abofmah|qhfl abofmah}
{| Nhcibfdao jafsagao afsedbxerbb} 
{和|及|与}
内陆#q中%0
Discrimination 
Icynpdefandasa 
Inter-American 
Scdcghk
african-charter
awaza-programme
bangkok-charter
cairo-programme
child-abduction
coe-trafficking
debt-principles
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
防治结核病
@VFacultativo{ de la Convención sobre los Derechos del Niño|} %x
@a*b
@o#D
Carta 
Fisheries 
Washington
abmfb 
africaine 
promotion 
xekadev b awuBeqv hpvampjdao gaodu
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
relatifs 
rkfk 
sane 
vienna-declaration-lldc
violence 
{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao} k 
{eq|ao|pt} 
@Q&x
bdhi abycm <WghGcd fjmiv fabkAaF 
#C性*j受{难|害}者
%J>b=X@Cressources halieutiques 
&Cpersonnel 
*]Nucleares 
*eBiological Diversity
@J@U
@m@Z
Aplicación 
Armed 
Conferencia 
Control 
Ginebra 
@e@u
Illegal, Unreported @zUnregulated Fishing
a @s
fBcjv dh Ajfl &ypf abdvche
main armée %/l’encontre @Cnavires 
Tortura y &5o Degradantes
%B@jStatus @F
fabrication #j=[trafic =ad’armes 
petits +,insulaires #O%n
sfeynedhkbv b malbjbBchkbv mfegev
@J#L@2%N*bDecade 
Icynpdefandao 
Rights
Their 
abfDcke abxgadce 
ablbmah 
abnAaF 
abqjcde fabimabe 
abthoah
ahpAchjglcdbt 
cape-town-2012
ccw-amended-ii
central-arctic
decolonization
dlamz 
@I#)@etoutes #bformes 
Illicit Manufacturing @F@z&hFirearms, 
moving together *.build a healthier 
{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao}
#I{de l’Organisation mondiale de la Santé |de l’OMS |}&c
expanding our ambition @2health 
kadjbdcdjelzdai CclzFc
dh pqb 
paris-commitments
xadc, hgawandao aj <4afpybq, g 
b mfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} 
doha-amendment
doha-financing
doha-programme
financement &C
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
nbhkfbibderbb 
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
#O@:sans littoral =Ydécennie 
%/l’égard @Cfemmes
>Nqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &T
abkdj fabpqjad abodafce abpxjC
dfGnc @xfabpnjam abdjglwch lva
dmfhe kfaim 
gaafpycdduv 
permanent-sovereignty
psalagdasa mfegahpnbq
{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} %?
一切形式
鱼类种群
>T{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #H
#olabgmalcj abgc ggxHva mfbe 
documento final 
oslo-ministerial
trafficking-2017
{人民|民族}{权|权利}*(
%hd’actes =a#G@s#]
&xTráfico Ilícito 
bhkafcdcdbb dehblbq 
iafhkasa hpnavanhjge
{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
%O#vDelito y 
%YHigh-level 
1949{|،} fabdgibk lrdace Araca {abdhaEiag|abhEaiag} 
@trGj aogrmaD fthgaq fgxEch 
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
high-level political forum @4sustainable development 
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
telle que modifiée par =[@W
unidroit-1995
wreck-removal
养护#d
%Z+:@eTodas #PFormas 
Model Strategies @zPractical =Q#D
thuaF dhwke xabce dh *Kabhffce 
%P@F+d#a@j>c
g bdjcfchev 
#N>bmaîtrise @Cmaladies non 
Dadgcdrbb #E%?iafhkaip mfegp 
derbadelzdai b icynpdefandai 
@:durable %/l’horizon 2030
Nhcibfdao 
Violencia 
lutte #G@s
relations 
#!Cambio Climático
#OAfrique
#Zl’instauration d’un nouvel ordre économique 
2011-2020
=.+h=2&d格
=e对妇女
A/RES/2200(XXI), @N
Directives 
Estatuto 
Genève &C12 août 
Gfbdrbm{u|ag|ei|eib|ev}, #H
Narcotic Drugs 
Stratégie 
abddgbsag abDkance 
abdiavme abhdfHqce 
hrc-institution
internationales
internationaux 
mfbicdcdbq 
movement-access
{bo|csa|cip|bi|ci} 
解决南苏丹
labqjazd fliA {abpniab|abpidab} abpxjC abdjgsle >N
plates-formes fixes situées %cplateau continental
wbalasbBchkai fexdaawfexbb
well-being *La post-COVID 
#kHumanos y 
%W*eClimate Change
&V#d控<S病
@caw avfedc 
@t@xbdsanre 
Afectados por Sequía Grave o Desertificación, 
Lucha #r
Ministerial 
Ordenación 
Règles 
Weapons 
abagqaj 
abghdce abdogmade 
accra-agenda
applicables 
beijing-2010
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
l’homme #j
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
@guniverselle 
Financiación 
Health 
JeCe awAeq mfbgcfycddahjz PFFckjbgdaip fcCcdbt 
Transboundary 
Vienne 
beijing-plus-5
{de|del} 12 @eagosto @e1949
abdgybe labgqaje dh _Eabdbsce 
hagcAedbq %!%?mfaFblekjbkc dcbdFckrbadduv xewalcgedbo 
@jExploration @zUse @FOuter 
mfchjpmlcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv 
#Omatière 
*aliberté syndicale >b@9&C
~cO或武装团体
#9%9peuples indigènes #j
@tdhGde abfrme abpnjckce 
corruption-inter-american
internationaux
labpwnab abdjglwch labkfag abdobre pf abqdaiag 
l’implication d’enfants %Q#bconflits armés
substances qui appauvrissent @scouche d’ozone
特权#d豁免
&DxeAbju ycfjg ~aVkadFlbkjag dcicynpdefandasa 
lrdace abpwnab fabgiafh *w{dqab|dcmah} abglhc 
{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
#q筹资#u
#xSin Litoral _KDecenio 
1990-12-14
@gministérielle 
@lInteramericana 
Am obade abdbare ablrjce
Bclagcke 
Financing 
Governing 
Infracciones y Ciertos Otros Actos Cometidos 
Pacto 
Personal 
Resources 
Sostenible
Violence 
fabdiakle 
frontier-controls
labghdce abdogmade abdikfm grg jiace abqdice 
l’enfant
relatives 
tuberculosis-2023
xe mfcncleib ncohjgbq derbadelzdao tfbhnbkrbb
{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} 
使用
尔逊·曼德拉
有关@)知识产
歧视
第二
贩运
高级别
Convention-cadre #A&cchangements climatiques
{abdihc ldsanre|luph dsanre} {maF abob|abob}
&)bagnakce 
&o守则
=1@2Special Procedures 
@,Básicos 
Access *.Information, Public Participation 
Action 
Beijing 
Biodiversity 
Constitution 
Estrategia 
Havbdhk
Montreal
Nairobi 
Plataforma 
Reglas 
Relaciones 
Sociedad #BInformación
Sostenible 
Vhjeg@B
abaogjagcqce 
abdcDak 
activités 
addis-ababa
agenda-2030
agenda-2063
autres 
ballast-water
darfur-doha
enfants 
fish-stocks
geneva-wsis
icj-statute
ipoa-sharks
k Icynpdefandaip mekjp 
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
tokyo-rules
transit-trade
wsis-review
{ac|asa|aip|bi|ai} awqxejclzhjg{a|e|p|ai|c}
{q|b|t|co} 
%c+ed’organisation #j@enégociation 
Small Arms @zLight 
b dekexedbb xe 
>h@jRepublic @FSouth Sudan
#Oparticulier 
qdci =Vdh abaxgnaF abkojc
%?mfcnajgfeAcdbt 
马德里老龄#u
@,Rectores 
@trdace 
substances psychotropes
抗<U药性
粮食%q
#!Acceso _0Información, @sParticipación 
Constitución #B
Estupefacientes 
Other 
aspects propres %9problèmes @Créfugiés 
biens culturels 
iom-relationship
labHsjC abohfce abxadoe fabolich bthuaF <1
lkdi abkjyhe fabowf abdobr {Am|ibC} abonh 
ngo-arrangements
slavery-protocol
youth-high-level
会议
暴力
规则
#Q#L*.Combat &hPersons
#kCiviles y Políticos
=]extra-atmosphérique
@mProhibiciones o Restricciones #vEmpleo 
Sustancias {Sicotrópicas|Psicotrópicas}
^4{bc|bv|bi|bib} kadgcdrb{b|o|qi|qib|qv} 
dfhgjcab #mabdfam abdoghnme bwlke abpfEfh
l’aviation civile *r
nlq debicdcc fexgbjuv 
#V{abdihc labgBwce|luph abgBwce} abyrce 
&Dmfbdqjbq namaldbjclzdao ajlbBbjclzdao 
*w{dcmah|dqab} yfh abobd fabpdh abmfbcch
%W@2Disaster Risk Reduction 2015–2030
%YMarine Environment 
%jh dcxekaddui xevgejai gaxnpCduv hpnag
&8%y{四|}%v
*sghcv Fafi 
+BAll Forms 
+]Summit 
1949%V8月12日
2024-2034
=,*,{、|，}=,未来
=c跨国有%S=-
@[ldjsE abdIooag abfwhce bgiEcE frdace 
@k(第
@lÚnica 
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfajakal{|e|p|ai|c}, 
Gfegbl{e||ei|eib|ev} 
Ginebra
Guiding @-@4
Madrid 
National 
Organizaciones 
Organization
Protocolo{ de 2005|} {relativo al|del} 
Regulations 
The Hague
Treaty
abgbfD ablrjc abhaqd ih tBjak abhnacag 
abiabdce 
ablraj 
absjavce abkfdce pf abihyjce pf abmchce
awchmcBcdbq 
dcmah aogsuan faogxmad _)abxajqc، lda 
dcxekaddasa 
forces armées 
glasgow-pact
guhakai pfagdc 
hajfpndbBchjgc 
haut niveau 
hong-kong-ministerial
k Dadgcdrbb 
labgmalcj abjadce tbC abkAaF >Nabtjval 
mcfban na 2030 
mfcnajgfeAcdbb 
north-pacific-fishery
oau-mercenaries
pnjckca
south-pacific-fishery
{与|和}
修正案
公民{|权利}^Z#w%r
原子能机构
名古屋
囚犯待遇
小%'#d轻%'
特别
环境
Rio @eJaneiro
a mfckfeAcdbb kadFlbkje b mahjfacdbb hjewblzdasa 
<5@F^C@8@FVictims 
Crime &a@z=O
Solución #vConflicto #O
%ccontrôle @Cmouvements transfrontières 
supplementing @j@v@a=g
Prevenir, Desalentar y Eliminar @sPesca 
@Il’intégration #B
awfeAcdbq h 
ghcv lbr aj dehblzhjgcdduv bhBcxdagcdbo
协议
欧洲委员会
毛里求斯
民用航空
蒙特雷共识
计划
防止
马拉喀什
高度洄游~a0
麻醉品单一
%?gcAchjgei, fexfpCetAbi axadaguo hlao
%K#u@)<b
>Nqdci pusab abgiyl fabgdccE abkazdch 
@/#hbdiaccj abgmjcl fabtqaEe fabxnaje 
@G各国
Fishing 
Qlawelzd
Stolen or Illegally Exported &PObjects
Treatment 
abpdjcsce 
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
protocol-i
rabat-plan
rio-health
sahpnefhjg
small-arms
space-2030
spent-fuel
tlatelolco
tokyo-1963
éliminer 
#G=[trafic illicite 
#P&!con Discapacidad
%9#1économiques, sociaux #jculturels
+AGenève @3l’amélioration &Csort 
2014-2024%V十%V&'@!
@[labqfahl abdmhce bbaxgwan &Wbbpwnab
Developing Countries
Montreal @X@4Substances that Deplete 
Nuclear-Weapon-Free 
Xnbd^DdefkajbBchkbv 
abdihc labgiafh ncda lch lbmah abqhfl
byabr _(abhadce Bcj 
jafsaglb ncjzib, ncjhkao mfahjbjprbb 
#-Alimentaria 
#C刑事法院
#]alimentaire 
%AVoluntarias 
&]idb 
=c&d口~dw*u#F
@tdqbo pfjfla 
Civil Aviation
Comprehensive 
Environmental 
Especialmente 
Fundamentales 
Nelson Mandela
Non-custodial 
Peace 
Supplementary 
agnakcag qhcn 
ahpAchjglcdbq 
bhmalzxagedbt 
colombia-final
commitment *.effectively addressing 
computer-files
dIgdj abkde %w
fcsplbfagedbq 
guhCci pfagdc 
sahpnefhjgeib 
~e!#!Envejecimiento{, 2002| (2002)|}
哥本哈根@w
培训+h发证
气候变化=d
种族
精神药物@k
+z&b@e{|los }=N
aw PkadaibBchkbv, harbelzduv b kplzjpfduv mfegev
#O@sExploración y +[#v
Equitable Sharing @FBenefits Arising from 
mandat au titre @Cprocédures spéciales 
~gG@zReconciliation *L
%?gamfahp a 
共#d国
#c议
#j@Ileur destruction
labibakag abfmce fabgiafh lch _lfnka 
l’esclavage signée %/Genève =[25 
#PActividades 
=Y%h#Bcapture illicite d’aéronefs
dh qdci qfahlv fdsanrgv fabkAaF ibcv
脱离接触#K
%W*eTobacco Control
&8@A*,法%v
&CSommet &6
&d员
*.Prevent, 
=Swith Disabilities
@G%K毒
@QPrevenir 
@iJerbo
@t@xbkahfh 
Educación 
Prohibitions or Restrictions #DUse 
Punish &hPersons, Especially Women 
abdhgdch tbC pkbcag kfdce pf tDhce 
abmfre 
aogjagcqce 
biad 
brdace 
déchets dangereux 
gcc-charter
l’océan 
nfpsbv 
nucléaires
produits chimiques 
pêche 
règlement 
sfeynedhkao egberbb
xeAbju 
{bo|asa|aip|bi|ai} 
África
进一步*)
%Z@'Física %1Materiales Nucleares
Certain ~eqActs Committed @4Board 
Fabricación >OTráfico Ilícitos 
_Eabdbsce abnsjce abdgybe labgqaje
%,{“Espacio2030”|Espacio2030}
*:final 
1949 
<8财产
Aviación Civil #5
Basic @-
Bcj abdujfie 
Bienes Culturales 
Cumbre %X
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
Ysa-NahjaBdao Mxbb
_URobbery #aShips 
abbaqzch
abdfGnch abdsbnch lthnaH abkfahch
abihn Am 
ablrjce 
abqhazce 
abxwe ~dTbbghfi ablcfbfqc bbngje 
agenda-21
ai-ethics
antarctic
apartheid
bali-plan
car-peace
covenants
criminalité 
defanev, gcnpAbv mlcicddao awfex 
democratic-charter
enmendada por &x@V
fgmdcj gbs abpobre
g MFfbkc
geneva-ii
geneva-iv
gicCejclzhjge ga gdpjfcddbc ncle 
high-seas
hong-kong
iccpr-op1
iccpr-op2
icescr-op
institutions 
@e#P
*L@jField @F~fCJustice
#Ofavor %1^Q
#Z@s#]sociale (norme 
+U+a@4&S@zPeoples’ 
&ctravailleuses #j^U
nckleferb~d]b Gfasfeii{e|u|c|p|ao} &K
#kEconómicos, Sociales y Culturales
@h%ZInadmisibilidad #BIntervención 
探索#d利用
*?%?mfawlciei hjefcdbq{| 2002 sane}
@tqhcn 
certains ~dZactes survenant %/bord 
#1@C%[handicapées
#vPatrimonio 
&Cpatrimoine 
2030 %,@2%d#?
All =Sfrom Enforced Disappearance
kahibBchkasa 
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
指导#2
无核%'区%u
海上
责任
资源
@a*a
Danckh@Bmagcncdbq, @SmfchcBcdbq 
ibdbielzdai gaxfehjc nlq mfbcie 
ibsfbfptAbv gbnag nbkbv ybgajduv
~a,*Kablsgjcfbfqce (ablcfbfqce) 
#za 
&g劫持航空器
(No. 
*v第十届~fx~ez
1949-08-12
1950-10-21
>d#bmoins avancés =Ydécennie 
@/#hbdhi abgbfD {dh|abhaqd ih} 
@mEstupefacientes
Acte constitutif 
Consensus 
Copenhague
Education 
Eliminate 
Genève
Mauritius 
Monterrey 
Outcome *:
Prisoners 
Rotterdam 
Strategic 
Víctimas 
_g~bC_yNavigation
abagram abpnjckc 
aw ahpAchjglcdbb 
dagasa %(PkadaibBchkasa mafqnke
g haajgcjhjgbb h 
giEcE adgDab onh abycm *wpiabc 
hague-1907
mfbdrbmag 
mfeg 
phfai abrcfahag abljce abdvaqje
pollution 
~bIafsedbxerbb xnfegaavfedcdbq 
不报告+h不管
#QEstratégico +z_xBiológica 
%Q=[domaine 
%ohaBfca{ - |-}sfaba{| }bdlfj 
@K#!Trabajo 
Buenos Aires
Fish Stocks 
Hamaldbjclzd
Qcdcfelzdao 
Rome
République 
Voluntary #[
ZekltBbjclzd
^xlégères 
ablraj
abrdace abdamce bbdfam abhffce
_iAfricana @e~b'%1Pueblos
@I_A%/l’information, @sparticipation 
Smuggling @FMigrants 
pornographie mettant #Oscène @Cenfants
children, child ~d,@zchild pornography
%?mfcnpmfcyncdbt, hncfybgedbt b *s=h
<7#jpolitiques
>O_W~iaEnfermedades No Transmisibles
Estrategias y ^OPrácticas Modelo 
%ZResistencia a @ZAntimicrobianos
*LAfrica
@tnccha 
卫生
及其
#P&!#r#PDesapariciones Forzadas
%Y~bdconvened under @jauspices 
&8~iJ@w^t{和|及|以及|与}&8
@K+z&b#vApoderamiento Ilícito 
@a#A%c+e#B
New Partnership @2Africa’s #?
aw pmfexndcdbb mfbdpnbjclzdasa 
~icMenos Adelantados _KDecenio 
大陆自由_t区
aichi-nagoya
awchmcBcdbt 
dcDak 
dhGde 
infractions 
kplzjpfdasa 
lghncH abqEF abramc iuj dh ~ha
nchqjblcjbc 
nucléaires 
wcxamehdahjb
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
#b%[#G#bdisparitions forcées
*Habqljc{|، 1930| biad 1930}
=V~heftbC pkbcag mchce fbBfce
>j~iL定平台%q
@v_w@4South-South Cooperation
Asia Sudoriental
Plataformas Fijas Emplazadas 
Reglamentación 
Responsabilidad 
abqfc ablicm abdmC ilj abrmfm
africa-democracy
bbghfi ablcfbfqc
discrimination, 
doha-ministerial
guhakasa pfagdq 
health-personnel
higher-education
icynpdefanduib afsedbxerbqib 
pBehjbq ncjco g ~aVkadFlbkjev
que 
responsabilité 
以色列-巴勒
在维持#C>f与
应对#/毒品#u
月球#d+i天体
#'#6@[labdkagbch abtjvalcch 
#f^D%jh 
%iissue 
&-Counter-Terrorism Strategy
&Ccrime 
*)情况
+F纲要
Asuntos 
Bangkok 
Central 
Illicit 
Natural 
abgqaje 
abthoah 
abujase abqmcme ~ahghdce ~fo
alma-ata
amr-2016
associés %9~fcou %9groupes 
budapest
cedaw-op
crc-opac
crc-opic
crc-opsc
fljhadq 
frkfk _-
gaafpycddasa fexwaq =whpnag 
geneva-i
genocide
@g@Il’inadmissibilité @el’intervention 
involvement @Fchildren *Larmed conflict
@3l’éducation, @sscience >bculture
Parts @zComponents 
Formación, Titulación y Guardia 
<c*a#N@Crisques biotechnologiques
Stratégies #j>Xconcrètes types 
havfedcdbq b *7>Vwbafexdaawfexbq 
%3a +qfcwcdke, @S
>j危及~iQ航行
#Ohaute mer 
Sendái +zReducción #vRiesgo 
aw pfcsplbfagedbb kadFlbkje g 
~e!{|de 2002 }%cvieillissement
~eV&8%y四%v
十%V期_r%0
基本自由
难民地位
%7@j%6%G%YChild 
@'~ia~i:%1Conflictos Armados 
@A~g.#d有关~g.
_9kadFcfcdrbb %?
~j.{、|}=4{、|和|及|}<8%r
发生*j时#p~hD
#q#u#/+C
@a=Y~a7#Bnavigation maritime
@m^O@QEliminar &xTerrorismo 
Nagoya @X@4Access *.Genetic 
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
un Nuevo Orden Económico #5
yokohama
{abxwfw|abdlamz} #6#hbtmaje 
~calabpuxay، flxaye abhoaF 
最<R则
&Cmilieu marin 
&cpires formes 
&lguvane k 
(№ 
+fpénale
2001-2010
<"_82014–2024
=Vimcdc abqhoce
=e&g+h~jj制捕
@)@k
@cEfsedbxerbb eFfbkedhkasa 
@fLaw _zFriendly Relations 
@iJerbo, #H
A/RES/55/25, &T
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
FbxbBchkao 
Icyeicfbkedhk^D
Indigenous 
Labour 
London
Millennium 
Nelson Mandela 
Nuestros océanos, nuestro 
Oba-nc-Sedcofhk
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
_)abxajqc
abaqgdaice 
abdogmade
abhGad abpoaoc 
@h@e
as a driver @Fsustainable development
y @s
traite @C
#f^Dmansajagkc b nbmlaibfagedbb 
Amérique latine #j%Q#bCaraïbes
@6governing @jrelationship >8@z
&G_gAmelioration %YCondition 
~fe%?hajfpndbBchjgp Ys — Ys
示范+P#d实际
Desertificación #O@Z^Q~b.#O
g rclqv PFFckjbgdasa ^'%4~f!
#BAsamblea 
@3=[@:
@4_"Destruction
@a#9%9
ablcze ~hYdh abphuwe abljce
abmfbc
abxaye 
adgcaEag 
afpybq 
afsedbxageddao mfchjpmdahjb
akfpyetAco 
commerce 
corruption-2021
diversité 
drug-2016
fryahagva
havfedcdbb 
jafsaglc 
kdi abaogcbaF ~e2>Nabwazjag
l’assistance 
l’emploi 
mfbdpnbjclzdai 
mfcnpmfcyncdbb 
mfcnpmfcyncdbq 
mfegc 
réunion 
shanghai-health
tiame vcsbe abmcfh abocamce
traitement 
~bTvolontaires 
与_t~dt权
公民及#w%r#C
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
非拘禁_q
：团结一致
#mabdbfDag abiAfce abDalge
='@x~e:bdsanre ~calabpuxay
@Il’abolition &C^Tforcé
among <h*Laccordance with 
debvpnCbv Fafiev ncjhkasa 
hgqxeddasa h dco mcfhadele
leurs pièces, éléments 
lycBgva abdimbe lljfgfsfb 
%0_s区域*,%k
%:^v{nc|ibC} abqjn abkajc
&O{发展|研制}+h生产
&cstupéfiants
*Esfeynedhkasa dehclcdbq 
*eRoad Traffic
1961 
=Ypaix >bréconciliation 
@l%Z
DadFcfcdrbb #E
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Law Enforcement Officials
Practice #D@fRecruitment 
UpPdah-Mofchhk
_KTratamiento 
_X~cY{|,} %x_0
abdbrk labivm 
abgjaD %wabDkanc fabwlcic
abpdh abBHazc 
bhmalzxagedbb 
dcxegbhbiahjb 
kajafuc iaspj 
kjwaqhe bbobade abprcazce
nahjaodai jfpnc naieCdbv 
organisations 
our-ocean-2025
programme « Espace 2030 
vienna-midterm
{|les |des |aux }règles 
~dNContinental
~dOMínimas _Y
Funcionarios Encargados @eHacer Cumplir @s
~dc@jActivities @F<h
Marinos y Oceánicos y su Subsuelo
%h@Cactes 
aw ~a9b naiasejclzhjg g hFcfc 
%L+JHIV @zAIDS: 
Montreal %xa #PSustancias ~kq
&V=-#d*'
%?bhhlcnagedbt 
%Q=[contexte #B
+zPaz ~mcReconciliación #O
@a@T
Lune #j#b~dZcorps célestes
Programmes @4%dConsumption 
~a(Meeting %Y%s
约翰内斯堡
船舶压载水
=]comme moteur &C@:durable
~fW>Npoao abmch pf abdigkm
%jh jafsaglco 
=,*,+h=,未来
~ebWeapons, _"Ammunition 
~iaCapturas Incidentales 
《2015-2030%V~iI风险=d
#vConsejo 
*.Combat Desertification
*Kabhffce 
1966-12-16
>UbbdhgmC >U+Sabdihc ~dl
@/abfrcme bbdxmjag bohe 
América Latina >OCaribe
Bridgetown
Chemicals 
Corruption
Defjevcdhk
Hong Kong 
Iegfbkbohk
Marrakech 
Pacifique 
Paris 
Pesca 
Reduction 
Stockholm 
_4Refugees
abkfaim fabdlamz #6@[~c!
antimicrobial resistance
bdFafierbaddasa awAchjge
corruption
deuxième 
fpkaganqAb
jcffafbxie
kahibBchkac mfahjfedhjga
kfaim 
lch @x
l’État 
manncfyedbt mfegamafqnke
relativos 
{ (Gefbyhkbc mfbdrbmu)|}
{abobwe abkAazce|abkAaF}
{|el }#T>a
~eSfehagao nbhkfbibderbb
京都
作用
妇女
残疾&d%r
罗马
#oltiahag dyacm abpodas
&GConventions
*)&8@A~gx^t@)
*wabdoazb ~f4
A/CONF.177/20/Rev.1, &T
Acceso 
Aspects 
Convenio
Conventional 
Council 
Delincuencia 
Delitos 
Espacio Ultraterrestre 
Independence 
Indian Ocean 
Integración 
Johannesburg 
Mejoramiento 
Ncdhk
Nouveau Partenariat ~mn
Pacific Ocean
Persons
Platform @2<6
Pueblos 
Relationship 
Rome 
San Francisco
Semipalatinsk
Statut 
Trabajadores 
abdhGde 
abgiafh 
abhEai 
abimabe 
@C#1@e
&E*LRespect @FIntercountry Adoption
#Z@s&R(emploi #j
hgawanc ehharberbb b *Emfege 
y Otros 
%Y%s#Dprevention @zcontrol 
*.@j
*f+T#d民族权
Mantenimiento #BPaz ~mc#-+R
signed at &G@425 September 
%Q#baffaires intérieures 
<!>R@2a Fair Globalization
%?phjaoBbgaip 
h mamfegkeib, gdchcdduib 
#O@ZPlanos Nacional e #5
@l_Y#!*o#v
^4@baw plpBCcdbb pBehjb 
*w{dcmah|dqab} aogsuan 
@A&d类~fy~ez
abkAaF 
abkahfh 
abpwnab 
abqjcde 
au-corruption
bangkok
bbghdce 
beijing
bycatch
charter
chicago
cluster
conflit 
crpd-op
durban-review
fexgbjbt
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
lausanne-plan
lrdace 
marchandises 
mfabxganhjge 
mhbvajfamduv 
mujak &U
pandemic-2023
part-xi
proclamation 
qhfl ujk Joca
santé 
sevilla
tampere
toutes 
uhc-2019
vclt-io
wlesamalpBbq 
{Convención|Convenio} 
{Convenio|Convención} 
{国际劳工组织|}#(
économiques 
自愿+O
#C@k
#Q@U
&c>X="~ge=[terrorisme 
@fAtomic Energy Agency
Deben Regir ~g!%1&F~g0
Jurisdicción Nacional
MFfbkedhk_Jvefjb~d]~jf
Objetos Lanzados al <f
_UConflicts (Protocol 
hGad akgyamc mfbc qmcm
ibdbielzduv dafiev ~cj
nlq 
{|25 de marzo de }1972
~bFaj 10 nckewfq 1982 
%4manncfyedbq %(ibfe 
%6Law 
*]Pequeñas 
*tblb asfedbBcdbb ~b4
+e%9niveaux national 
2011–2020 
2017-2030
@/#hbdhavAe 
@3une 
@Bmagcncdbq 
@QPrevenir, 
@VAdicional 
@aunique 
Aeronaves
Agenda
@g@e
_hInadmissibility @FIntervention 
#r@s#-#BNavegación Marítima
*LLatin America @z@jCaribbean
hjfclkagui afpybci b lcskbib 
~iT@9physique @Cmatières ~hn
@fCovenant @4Economic, <!
~dK@da Fbdedhbfagedbb ~f!
条例#d细则
Statute %Y
%?havfedcdbt 
%jh dcxekadduib ekjeib 
@A南南<T~g6
Amendment ~o4
Right *.
{en favor de|para} @Z^Q
#Dfight #atuberculosis
#O&x
~jRmer &C10 décembre 
#C劳工%S@G
*[#v~de@E
=[contrôle 
@/#hbkdi 
Aspectos 
Centenary @o*bFuture 
Combatir 
Comercio 
Destrucción
Ensemble 
Final 
Gestión 
Hawfagalzd@P
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
Women 
Yokohama 
_xBiológica
abdoaime 
abgc fAigva abdqdfie 
abjwle Hag abpvdce <'
abpqoad abdwbke *w~l:
afsedbxerbt 
ajkfujai 
bdgelbnag
bhkafcdcdbt 
chimiques
circulation routière
directrices 
d’Istanbul
g kadjckhjc 
gcncdbc kallckjbgduv 
israélo-palestinien 
juridiction nationale
leur 
l’énergie atomique
nafaydai 
por 
relativa 
rnG abghfi ablcfbfqc 
réparation 
sahpnefhjge 
vienna-crime
wafjp gaxnpCduv hpnag
xehcnedbq %!
xesfqxdcdbq 
{xjcwe|xajwe} abwjck 
{|، 2002| biad 2002}
{问题|}
@Cstocks @epoissons 
%P@FUnlawful Seizure @FAircraft
@QAliviar @sSuerte ~kqCorren 
*L@j
Moon @z~eqCelestial Bodies
@c#Ea 
{de 1973 |}=Y#N#B~jhpar 
~grb ncjhkao mafdasfeFbb
&g制造#d~dw
@g#j>Z_R
@f#Q#L
Sudán #vSur
~b7{共和国|}冲突
~dCMandate Holders %Y
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
灭绝~gW罪
第三
遗传~iS
销毁此种
阿拉木图
障碍者
#nRevitalizado +z~fD
%?%jh amphjudbgedbci
%S{间|之间}^J@(#K
%eabdhGd bbibake ~od
Israeli-Palestinian 
Nagoya-Kuala Lumpur 
Notre océan, notre 
abxgadce bdIgdj @x+S
aw bxicdcdbb klbieje
bangag ftuajag abwjk
objets lancés %Q~eE
~ca~e2labpobre ^u~g'
~e?abdIjxe 10 sahfh 
修正@)《1961%V~fT
#O~jt&CSoudan &CSud
#aWomen
&8@A~eY%v@G
&S%GCouncil
&d道主义
&qbtmaje uIfh kAaF 
*a~bEtransmissibles
*wdqab 
*zPenal
+T理事会
+chealth coverage: 
2011–2020
2030
@6@4~hRFacilitation
@a#9%/~g9septembre 
@m#P
@vstrategic plan @2
Assistance 
Biological 
Buques 
Charter
Convención
Copenhagen 
Decisiones 
Desastres 2015-2030
Domestic Workers #M
Explosivos 
Forces 
Gckbdhk
Industrial 
Instrument 
Internacionalmente 
Kigali 
Nairobi
Nhcibfdasa 
Oajjcfneihk
Occidental 
Ozone Layer
Pandemic %T
Production 
Second 
Sendai 
Weapons
^Dkadjfalc 
abDahc 
abdbarch abnAazcch 
abdjpe 
abdrcw 
abobfs 
abscdcazce 
abtwaj %w#olabdfam 
amended by 
bbkAaF 
#T@e@]
@4Cessation @FHostilities, @8@F
vente d’enfants, @s~d,@C~d2
@z@j
&Cmaintien #Bpaix #j#B
a ibfc b mfbibfcdbb g 
~b7~g5冲突
#v~df_Y>O~dfAsociado
@a#a~kGTraffic *L~bX
~eqRelated Materials
%6<g%YDevelopment, 
%?gamfahei 
&V+h>j#d~lF
&d不受~bQ
@G在
dekamlcdbq 
durban-2021
d’autres 
enfants
fcCcdbo ~bIghjfcBb 
gumaldcdbq 
instrument 
l’examen 
matériels connexes
mettre fin 
navires
pdbBjaycdbb
pmfeglcdbt 
prévenir, 
psalagdasa 
qmfb pidab 
ressources 
réduction 
sauvegarde 
vienna-plan
wpnpAci hFcfu jfpne
xwe 
ycdAbd 
{Acuerdo|Convenio} 
{ac|asa|aip|ui|ai} 
{uo|asa|aip|ui|ai} 
{的2005年|的|}@D
~aC#4ycdAbd
~dA_Eabwnb 
~iaFuerzas Armadas 
~qrOcéano 
最低%V龄
#!Establecimiento 
#O@Z~kDInternos %1
#zaw phjedaglcdbb 
&c^U~iu(révisée)
&pndq 
*wabuIfh abmaxbce 
*zPenal 
=Yréglementation 
@Il’âge minimum
@f*e*d@2
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
Nueva Alianza _K#x
OeiaBd@b
Rdnbohkasa akcede 
Sendai
Slavery 
Special 
Tampere 
Towards Inclusive 
aarhus
abgdccE 
abghdce 
abgiHcl 
aboarbce bbikm ~eW
abwcjah abdmhc ~mr
amr-2024
aogidab 
aspects 
au-act
bamako
between 
blb 
brkfk 
dayton
dchagcfCcddalcjdbv
doping
durable 
durban
geneva
gimcb 
hiv-2011
hjejphc 
icescr
@Il’égalité @erémunération
Maintenance @F@f~gG@zSecurity
@a#A#G@s
~mdpersonnes, ~ee@Cfemmes #j
<c@m#-#BBiotecnología
kafcdduv defanev b ~h9
Dadgcdrbt a 
#a@j~jBby Land, Sea 
~e!~rJ@4Ageing, 2002
%?iafhkaip 
jfpnc g fuwalagdai 
~m[*-#vDesarrollo, 
土著&d民
#I#8%9>X&Cressort 
%Y#X%Y%s
1948%V结社自由
icynp 
ilo-29
ilo-87
ilo-98
lfAi ~hV
l’environnement 
l’indépendance 
malabo
maputo
marpol
maybluv 
mfaiuhle
migration-progress
nagoya
pêche
ramsar
recours 
sane
sdg-2019
sida d’ici %/~sj
stcw-f
unclos
under 
unfccc
world”
xajq rmfm abfbace 
{aogxmad|aogidab} 
~aUobfs 
~bYantiterroriste 
~fV：快速加紧
~fY~ij包括~kv在
~fx是
~fy免受陆上~mY
~iYdcnamphjbiahjb 
~iupar terre, air 
~ox{| de La Haya} 
~rH枪支~jM零部
~rQ所产生惠益
“空间2030”<9
一个新增特殊
主权
于宗教或信仰
任何形式拘留
伙伴^J
作品提供便利
反对
外国仲裁裁决
契约
女性罪犯~m3~eB
审查
宣布印度洋为
就业
执法~g.~dr武力
有关
机构
污染
消耗臭氧层物
独立
联盟
船舶残骸清除
获得
设定来文程序
#!~bU%1Refugiados
#OAfrique 
#RabtAanc 
%c^Tforcé
%p小规模~cP~pT
&8&n%r%v@G
(Gfajakal 
*.Prevent 
+Sbbqdice abiade 
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
délivrance @Cbrevets #j@eveille
%I@z*p@F
#r@sMujer
=[problème &6#Bdrogue
#i~fAb mfaBdasa ibfe
~sm~dda Bordo ~ia~p[
&r@jAdministration 
@f_w@4~db@2
@v~p9%YSea 
#n@m^O#v~lVRector 
@a@I%t
l’Asie &CSud-Est
~dw&d口
~fY内政~j7~jM~u[
~j'遭受~u6或监
临时自治安排
体所造成损害
刷品阅读~r5~vb
托雷莫利诺斯
生物
背景下保障~vh
规约
部分
%/l’intérieur 
%?ejaidao Pdcfsbb
*.Promote 
*/#OAsie centrale
2012%V开普敦#K
2015-12-17
2023-10-05
2024-09-22
<d_m~oY~cq
>Xnon privatives 
@G采纳~u3标志
@[~c,>Nabyicm ~mr
A/CONF.199/20, +X
A/CONF.207/11, &T
Agenda: space ~mb
Bcj dujfie
Ciberdelincuencia
Combating 
Conflicto 
Convenios 
Copenhagen
Cour ~lo*r
Cybercrime
Documento 
Hazardous 
High Seas 
Highly Migratory 
IeffekcChk
Jeofawbohk
Kunming-Montreal 
Ljeiwplzhk
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
Wekplzjejbgd@n~d7
^z@3#btitulaires 
abdhaEiag 
abdvaqjch 
abscdcazce
alto nivel ~mm~hL
au statut 
bdhi 
cybercriminalité
formation 
from 
hagcAedbq 
kbwcfmfchjpmdahjb
l’Union 
l’environnement
l’exploitation 
mcfhadele 
mfbdrbmev 
nccha ~gqaboarbce
nucléaire
outcome *:
règles minima #A
réfugiés
sharm-plan
société 
tqjaFag *Habdiqb 
{|,} 
{之|的|}
~a2abdchaF _Libcv
~bA+B~di#a
~by=f
~cW>d~aO2014-2024
~czun mundo más 
#Q@e@]
Civil ~ow@F@fChild Abduction
@9@C~iG@Cconflits armés 
*eOffences @z~hxAircraft
#G@s_5%/feu, 
~vJ#Bmise au point, #B
*a_H#j=[harcèlement
+b@d%?NRЧ b LGRHp: 
@cLagcje Xgfamu a 
~g,~u.~wV跨界~a0
床洋底~jM底土
法治
美利坚合众国
#d农业植物~r2
%C%YProvisions %Y
&g~dw麻醉药品
*v主持下召开
=1_z@jRepression 
@)无~rZ约束力
@a#a
~du+h仇外心理
~j.共同体@G~fw
~l?~ahifbde iambe
~m4采取紧急+F
~maRoma %Z
~r5或+i印~vQ已
“~dv次=4~k]”
给予殖民地%0
遇之%y@k
#C性*j受难者
#bdéplacements 
%)*tfexfewajkb, 
%V{大会|}~cI%"
%e#olabibake ~od
&D~hsycfjg %E~aV
+z@'
12 Jl/pBowo 1949
=5Icynpdefandui 
@J#L
A/CONF.166/9, &T
A/CONF.197/9, +X
Bacteriological 
Doha
Fbdedhbfagedbci 
Fortalecimiento 
Hong Kong, China
^0~gj^t~kB~dx~j8
^ONo Privativas 
_l*w~fa*wHbs ~aS
abdqajc abdazce 
abfkfm abdogvbs 
ajgcjhjgcddahjb 
imd qfaE abgmxb 
internationale, 
internationally 
jcffbjafbelzdai 
leurs munitions 
l’agriculture 
l’efficacité 
l’enlèvement 
mfajbgamcvajduv 
nbmlaiejbBchkbv 
trafficking-2021
~c.~cK@w：~u(&8
~c3d’adoption 
~fu-吉隆坡~cQ
~gohfcnhjgev ~m:
~lW*E<4iejcfbele
~m[Circulación 
écologiquement 
“Space2030” 
保障(最低标
号)
#/~jL%S
#Ovue 
#[@4<X_UGroups 
#hbbwake abHjce
#u~g6
#vNiño
%p#q
&qbbgmalcj Bcj 
(dlamz 
*Q^A~uc*q
+A~cW
+P~fP
2030 
<q@"#A
@6Establishing 
@7jfda 
@K@E
@W{de 2005 |}#8
@X*b~bC=/
@[lobade 
@l>S_Y~bM
@m{las |}
@t_(~f3
Access *.
Acuerdo
Acuerdos 
Addis Ababa ~dF
@J@F<6
@s~q'@ePersonas
Antigua @zBarbuda %,@2^R
~j0#j%/~im@Caéronefs
*xb defanag, @S~jf
@v*eContracts *b@f
_Fa 
#d惩治~vL~uV~on
%?mfcnpmfcyncdbt 
&g转让其~j'权
@a_4Stateless ~oL
implementation %Y
~gW主义+h~gW~w/
~iN~rO~cP~iS~wV@k
~qrContexto #B~gs
争取公平*u化
于表现@)路线
无国籍&d地位
诱拐&n民事~j)
#u=4决定因素
%e#olabqfahl ~cZ
1982%V12月10日
=)快速+F方式
=e可能威胁#C
A/RES/54/263, &T
~fg#A*a&BSud-Sud
~mj_q^t增订本
储存细菌(~vS
势以及@G@A在
#O~hu
#bresponsables 
%Z~cS_K*F
*w~fo
<c@X@4Biosafety
=Y@9
@7~kTidb 
@l_S#k
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
Crimes 
Desechos 
Dialogue 
Enfermos 
Framework
Función 
Gefbyhk
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
Pelindaba
Proliferación 
Responsibility 
Review 
Salvador 
Sistemas 
Sociales 
Tribunal 
Uedskakhk
^L^A~mp#1
_.Gagchjkb ndq 
_E=VHfc abtiake
abdjgsle 
abdmhcch 
abgc 
abgjaD abDkanc 
abhnacag 
abiabdc
abobad
afpybq
africaine
ahawcdda 
ajgcjhjgcddasa 
asdchjfclzdasa 
au rôle 
awuBdasa 
awxafp vane ~gJ
bavac 
communications 
con 
culturel 
decision 
dhi 
dmjcm 
Use @F
#j@e
#O@s
%6>c@v@zAssociated ~l7
<a#b~dV@C+,
#8%/>.#Bpartie XI 
b %jh 
%?wbawcxamehdahjb
~fQ&g进出口~hD
亚@)斯亚贝巴
国内#d#C
无害~fy拆船@k
海+h空偷运~j-
&n色情制品#u
@fOrganizations 
A/RES/61/106, &T
a Mano Armada #r
到~sj%V终结%K
%2#o
*(^t~mU友好^J
*u化#/中~j!_p
@6@4_jSubsidies
@X~o4
Europe *e
_v_Y%Z&fSur-Sur
bbobad *w
drug-2009
dsanre 
durable
d’un 
ehmckjev 
escazu
fchpfhag 
forêts
frdace 
ghncH 
icfev 
ilo-97
jfedhsfedbBdai 
jfedhsfedbBduv 
jfpne 
kimberley
lbr, 
lrkfk 
l’Antarctique
l’Atlantique 
l’exécution 
l’information
l’éducation 
maiaAb
maritime 
mfcnahjeglcdbb 
mfege 
nasagafag
new-start
oslo-plan
petit calibre, 
produits 
rdace 
reconnaissance 
slavery-amended
sûreté 
twaj 
un Mundo 
vefekjcfe
y @Z
{la |}
{世卫组织|}
{国际|}
{海牙|}
{行为|}
~b8dgh abwazjag
~bR~aZ~du
~cO伤者病者
~dFPlan
~dUabpnjckc ~t'
~e"Jurisdiction
~fIxekltBcdduib
~fx程序任务
~iT_N~k8%Q=[~n"
~ismfahjfedhjge
~jZabyre 
~lfhfcnu 
~pV@5
~tl*H#h
~yB)及毒素%'
Йaveddchwpfshk
”dIgdj abkde 
不扩散
体育
全面
刚果民主~g5
初级~jL保健
区域
大西洋
宇宙航行员
废物
我们
曼谷
最后~rW
%9&,@e~bV~hC#8
Worst Forms @FChild ~lZ#M
*eRoad Signs @zSignals
#r@s
#]_O#A#j_Oassocié
iafco b akcedag b 
分享其~u1@)~fu
安提瓜#d巴布
跨国收养~j)#p
阿尔卑斯山@k
#BCorte Penal #5
*f民主+h选举
@Ccours d’eau 
A/RES/69/283, &T
a New @f~lTOrder
~rO深海~cP=f#C
%/l’esclavage
%V~g?{和|/}~fV
@D^t
tous #b
~eA侵害
~j"品
~k7%q&g&o
~u4债务重组
~wY%X_Y@Q~qz~yb
~xk%1~hH#OCaso 
东南亚
控制
最恶劣形式
杀伤~g.地雷
沉积物
沙姆沙伊赫
相关
系统
船舶~mS出售
部队~g(
间^J#K
鹿特丹
：努力实现
#-~ia~kd~zB~nx
%)~rmngbycdbb 
%6Recognition 
%Dinterdisant 
&"scl gafh ~hh
&P~qW~rCEvent 
*v~dx全体~ez
@6_z@j~oO>8~s1
@G~j'类型~rY
@K%Z
@X~g/Suppress 
@hy ~iH~dN>a>2
@muna Cultura 
A/C.2/59/3, @N
Biodiversidad 
Construcción 
Controversias 
Erradicación 
Implementation
Instrumento @E
Mnnbh-Mwcwhk@r
Obihk~hthjejpj
PFFckjbgdahjb 
PkadaibBchkbv 
Strengthening 
Transferencia 
^Hcoverage, &(
_]@x#6~wyqhfr 
_hEnhancement 
abdmajo abJdhe
ablcfbfqca ~kU
abnyb abihyjc 
accélérées 
biodiversité 
dfhgjcab %w~ki
dyacm abpodas 
démocratique 
g kahibBchkai 
juridiquement 
man dexgedbci 
mfchjpmlcdbqi 
pmfeglcdbb bib
spiedbjefdasa 
ujk ~sSabpwboc
wcxamehdahjb, 
~e8{| de 1949}
~gy@[labqjcde 
~hQSubstances 
~hX~sR~djibcv 
~ifdomestiques
~ilbgroch rab 
~jc~e?bgmalcj 
~lnautochtones
~o0profession)
~o2Materiales 
~sD{del|al} @V
~uT防治%K毒
êtres humains
互助示范%u
停止敌对+F
爱知%k目标
~nFAgotan @sCapa @eOzono
%6~n)@FStatelessness
Montréal #8%/@C~c'
~lc~dg~s1Fair @z~g1
%gJerbo b 
岸#d加沙地带
#j=[
%V道路交通@k
@)#2
k Gfajakalp a <V
为盲&d+h视力
#BSalud
@f=OCourt
~eh#C#F
~ks斯坦
叙利亚
港口国
管制
重振~fK
>O~ov_0*z#O~kD
@G与~c5~u.联
@QFacilitar &x
@X#a@j~ab_"~k1
A/RES/79/1, &T
mfaiuhle g ~q]
~A1Corrupción
~hv&8=)~x2@!^t
~sY_K#x~dR%1^F
~yg~rmngbycdbb
纳~ds>f峰会
萨尔瓦多@w
#'#6
#E%?~nSltnzib
#N~kA~zA+f~lo
#T>a
#p平民
%5au ~jF
%Y~hLAssembly
%c~hq&C~pg~r?
%v@(~dv{项|}
&O核试验%u
&SEnvironment
(~u,^Z职业)
+i物质~u:*,
1967 
1968 
=adirigés #G
=c海盗
>31930 ~i029)
@7~hf
@l_Y
Accord-cadre 
Aichi-Nagoya 
Alma-Ata
Alta Mar
Budapest
Children
Comercio
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
Ienfbnhk
Implementing 
Institutions 
Kinshasa
MFfbkedhkasa 
Pact *bFuture
Port State =Q
Refugee 
Registration 
Rjasag#l
Rules
Segundo 
Serious 
Strategy
Transit 
Transporte @E
Victims 
Watercourses 
Yokohama
^Hcoverage &(
_82024–2034
abdgybe 
abdhawk 
abdobre 
abdrsde 
abkwjo fabhfF
abpjfar *w~jx
abprmaD 
abuadbe 
afsedbxerbqib
anniversaire 
awafaje 
@l@e~hS
@8@F
#j@C
#B~a'@s~sf
&S%G@z~e5Freedoms
b ~hm
未报告#d无~Cr
@)~c.后续#C~ez
大湖区%q+h稳
#z#Ea 
%/l’occasion 
1952%V=4~xU准)
@f_g
伊斯坦布尔
萨摩亚途径
Fishery ~dg~rC
%7@j>e_!
%?xemfcAcdbt 
%Q=[système 
&8~o5*(^t@G*f
&d民享有>f
Optional @X#D
awqxejclzdao 
basel
bbpdd abdgrme
bdiadbe 
belem
bkfaim abobfs
busan
ccw-v
cedaw
cites
consentement 
contrecarrer 
dchcdbb gevju
defanag 
dehblbq 
dehlcnbq
diplomatiques
dispositions 
d’une 
efficacement 
enmod
fabghdce
fabrication, 
fabyre abiade
faire face %9
fexdaawfexbq 
fins 
g fcxplzjejc 
gaafpycdduib 
gcfvagcdhjge 
ghcv 
hawhjgcddahjb
heiibje 
hiv-2021
hmfegcnlbgao 
ibsferbb
iccpr
icerd
jcpoa
kazan
kyoto
lrtap
l’Agence @T
l’Europe *a
l’unité _m
malmo
mfchjpmlcdbo 
mfchjpmlcdbq 
nahjpme 
navires 
ncd-2025
nepad
opcat
ospar
paix 
pnjckca 
qdci 
qncfdao 
qncfduv 
rGj 
sanagAbdu ~g]
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
@K@e
%YLeague @FArab ~l.
%6~l8~DA*JMaterial
%z#jpunir @s~ud@C
海员~gU#d~j9~pU
Law at @j~e"@z@f
~mU新@)#C~j.秩
&9a 
vols %/_2
~qa<Y~fH#N#B~h8
买卖&n+h&n卖
老%V&d
nbkao Fepdu b 
~xM~fO^t~kB~DG
达尔富尔>f
@G开展
@l@E#r&x
g rclqv 
xemehag 
y Equitativa 
{Kyoto|Kioto}
{a|e|p|ai|c} 
{c|q|t|ci|b} 
{e|u|c|p|ao} 
{中的|的|}
{和|与|及}
~c4+esyndical
~djibcva
~e?fabdrcwag 
~eacollective
~ej~bZ*wrabe 
~fY依&8@A~zS
~hQSubstances
~kt%q~j:
~ni%1Reclusos
~oI^D
~oNIndígenas
~rEnasagafev 
~sX~aQabihyjc
~tF~fZVessel 
~zx_,~f4
Цcdjfelzdao 
Цcdjfelzduv 
“#/社发+C
信息=4
遗产@k
#'=U
#I<a#b~bL~x9
#Ocas 
#v~qKMarino 
%,~x8_K#x~dh
%?%j=wjeweke
%Fmfegahpnbq
%o{iad |}~vw
%r@w
%x_0
&]*H
&e_D%9~d2~kN
+AGenève #9
10 December 
1949
="faciliter 
>OBienestar 
@1{q|b|t|co}
@W*Q~AY^A~w0
@ZFondos ~nB
@a#A
@h#!*o
@t%:abdfqve 
A/CONF.206/6
Accelerated 
Ammunition, 
Association 
Behjb 
Cape Town @6
Continental 
Damcdsescdhk
Declaración
Durban
Económicos 
Eficazmente 
Environment 
Eradication 
Fines 
Inmunidades 
Kigali
Maputo
Non-legally 
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
#1@e>/
United <h@FAmerica 
%p消费#d生产
ou @slimitation 
~e5@-@z%Gat Work
&O~bQ@)>i
@Ma 
fond @Cmers ~DB
#C~iQ&d命%q@k
%/mi-parcours 
+J=Q*.~i"@f~q"
@G推进&V=-+h
poursuite #B&J
#jéquitable 
@A少%V~mS~lw
harbelzduv b 
~p!y Ligeras 
~qa~oP*a
~wY@E
#Ipolitique 
%1Crímenes 
&n卷入*j#u
@g%c+e
@l~A1Tortura
Poner Fin _0
Túnez +z~dQ
Violaciones 
Work *L~fZ#M
_K_W#vTabaco
abgqajce ~kU
abxay 
abycm 
afsedbxerbb 
aplicación 
appartenant 
awchmcBcdbb 
bdahjfedduv 
byabr pkb _(
certaines ^x
chap. 
communiqué 
development 
dhavAe ~t2_1
différends 
dmfhe 
fabdyabre *w
fcsbhjferbb 
gaxgfeAcdbb 
gaxncohjgbq 
gbnag 
gfjcdfbchfo 
hky abdhaie 
hmcrbelzduv 
initiatives 
instrumento 
l’Afrique 
mfchjpmlcdbo
monde 
ncjco 
nelzdcoCcip 
opérations 
pf gkccm ~t6
plan ~bt#A&c
prisonniers 
programmes, 
prohibition 
propriété 
qui peuvent 
responsable 
sahpnefhjg, 
santé
tfbnbBchkao 
transport @5
une 
upeace
vbibBchkasa 
zones 
{lcqch|lsch}
~EY~e8
~bIjafsagao 
~e9Business 
~fQ倾倒~AU
~g8bdcDak <1
~i)Consensus
~iY~mK
~jKbbibakag 
~jrMhheiwlcb
~kqse 
~qoOrganise 
~tl~cb~hh~sj
~uAltnco ~h(
~z9%?*s%(~oa
世纪
两国解决
严重违反
体制建设
公众参与
养护
劳动
团结起来
%M>P@e
#Q@F<6
@)争端#d局~yC
~g/Deter @z~i"_Z
~x'~g[@s~e4~rn@Z
a ibfc g 
@W^A~v4@C~ln#8
~a3#Breunión 
~j.+h=4及<8%r
+i&d类住区
@A&V少%V=-+O
@f*e_ySearch 
~DL>cLife at 
^S+'~nHb ~gK
~mS机关~u[
~zV~ie%G#D%G
各国
基加利~fr
子孙后代
实施
布~cL
常规
应对
强迫失踪
挑战
改善
文书
有效
未来
某些
检察官~om
永久
爆炸
爱知-~fu@w
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
#/~vS伦理
#C~iQ搜寻
#j#b~Ga
#mDkane ~zj
#q中%0
#s~eKhjfed 
#u*v~g6
#zaw 
%8@muna ~l/
%?akexedbt 
%C%Y~eU@4%d
%S&8%S法^t
%cmarquage 
%j@?~a!
&"~jZ~kI~e:
&Cstockage 
&O~j"%'
(kfaim 
*)~fP
*]Químicas
1930 ~yg~mH
1954 
2017–2030
=e~aZ~gW~du
=wkaffpmrbb
@/#h~hi
@2~gG*L
@G#p非
@V~gY~A1~Bo
@a#9
@h%Z
@v&-~eC
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
Jzt-Йafkhk
Kampala
%4*7>"@e~fk
~DA~Bt@F_UConflict
@A女性~fv#d~u'
#G@s
=c陆+h~zL@)~cQ
~i-@z~gF=Q@2~q)
#B~jz~wR%xa @Z
~yx>f与%q~HB
千%V
@W=Y~a7@C~b9
^V~wH#Eb ~m!
~mS：迎接
第十一~vV
规定
#C~jL条例
#DRole 
#zhjalcjbq 
%?mfawlcic 
%Q#b
%S权{利|}
%YChild
%c~ao
&8~dv号~A-
&g出口文
*)明斯克
@/abdugjse 
@G获取~r2
@f~lZ&A
@hy ~oj
@mPandemias
@v~q3*b
Kyoto
Libertades 
Ljaksalzihk
Migración 
Milenio
Mine Ban @R
Mitigation 
Municiones 
Nacionales 
Nagoya 
Nhcibfd
Nuestro ~lR
Obihk@d
Ockaicdnerb
Organismos 
Peligrosos 
Peoples
Personnel, 
Preventing 
Reducción 
Refugiados 
Regulation 
Relating *.
Réunion *c
Salvamento 
Settlement 
Sommet 
South-East 
Technology 
Tokyo
Torture
Violations 
Wastes 
Zone 
_'bbaqgdai 
_t便利化
abargqaEce 
abdranGe >N
abgBHce
abghdce
abhffce
abijlce
ablcze 
abmaxbc
abobad 
abtwajce #m
abuifl 
abyrce 
afsedbxerbb
ahdagc 
avfedc 
bien-être 
bkahfh 
dcxekaddao 
dimag abycm
drcwagha، 
effets 
espoo
fabtmaje <'
falb 
fcwcdke
fewajdbkag 
fuwdasa ~uB
guerre 
havfedcdbq 
hcbofh 
hcjflc 
hgawanu
hpnag
@V@e
10-Year %W@F~nM@z
~u0件#d~mV@)~cQ
~b/@s
@A~j(+h科学
#)#B_H
1951%V
_R~mn~t-@C_6
第四
%?~jX*7>"*g
&8在~nG~j:
*xb ~D8a +q
+J~i!@2%d#?
=e#C~cN_q@w
@G被盗或
@a~I1
@g%c~iB
@m~iH
_UConflicts
humanitaire
iefkbfagkc 
judiciaire 
juhqBclcjbq
juridiques 
kadkfcjduv 
kehetAbvhq 
kplzjpfduv 
lfcho Jcjo 
l’Afrique
maiaAb 
mfchcBcdbb 
migrations 
munitions, 
nationales 
occidental 
personnels 
pkfcmlcdbt 
procédure 
production 
programmes 
promouvoir 
racial 
rnG ftmaje 
sanag
troisième 
tuberculose
violations 
whaling
{,|} 
{c|v|i|ib} 
{eq|co|pt} 
{|las }
{活动|}@(
{物|体}#p
~FF~ah~cb=?
~aU~sT@[~ev
~dx#w论坛
~eA&o
~ecdcsa
~iT@9
~idminimum)
~kqqueremos
~l5future: 
~m:as ~sW@j
~nW^t~j8~g6
~op五项#2
~rCContext 
~tfabkjh 21
~x'+z&b
Ética 
Хbashk
与+T
中非~g5>f
利雅得+O
坦佩雷@k
平衡+P~ku
拉巴特#F
核%'
阿瓦扎@!
：+F呼吁
~A1~hy@e*]@eFuego, 
~II@F~ng@F~cT~l7
水道#d#C湖泊
~yp@)=4正义@w
%Q@srégion @C
%Y+]&P@z~kH~tN
西非%0~w:+h
#N~kA#j#B~lB
1989%V土著
~Kd~mk~l6~yD
b aw bv ~tb
~bD>"MFfbkb
~i/#Q@2
~ka&g&o
~rCWestern 
一揽子_q
巴塞尔@k
@C~es~Fx@e~pgarmé
Species @FWild 
~E8淫#d~zM@)&N
*e~DA~lQ@z~oZ
#Z@s~s0>b~jC
2007%V~cP~rT
@"_C#BSanté
b fexgbjbb 
毗连区@k
l’état @e~p'#j
a Culture @F~y(
~w7#d~fS@)~I"@)
@z~eq
2011%V
#BVida 
%c^T%Q@s~uE
@Cespèces 
b mcfcneBb 
空气~u:@k
~pV@e
公认@)+T#d~k)
*b~pG@F@5years
~af@z~b"
^0~eW%V十%V
#B~hI
~dab 
透明度@k
%1Cursos @eAgua 
#d=4~u/在_p#d
@)@w
~Jf~f2@F~q)~I3
~e,@z~q3
《1930%V~cM
#B~mL*c
+A1999 ~ly@e^T@C
@G@A总部@)#K
~f2@FPrisoners
&8<b^t#d
@z&S_!
%V%k~x7
_n#B~pI
@l@e
^t@)+F#d倡议
#[*b&a@F
Piracy @z~hU
%V~x2<9
issu #B
@V+/@e~nj
~yh#d&n&o@)~cQ
*b%d%.@F^R~l.
@o@z~ya
》2005%V@D
@e@"
题为~xb@)~Fs
@zTransfer @F
~B[+h~CJ#d~sb
~aa@e&R
#d#p+T@)%0~u/
~DL&a@F~wh~wB
@zToxin ~b]
~L]#A
~bz@e=P
@G~u?质@)~j/
~oz@F~zW
~xc#d&d民~u[
@z~hMAccess
~L]+Q
&cnormes @e~wA
~AO~u(@)*v~g6
~q6~bX@F
&V#d=c~A/~on
Movement @z
@K~nX@eEuropa 
~AV想要@)*f
%6~eT@F^1~r[
@A&O~w(#d~gX
Objetivos @e#x
~m(@)~by%p~rQ
&A@F+UUnity 
#d解
hoja @eruta #v
%r@)@D
@X@F2014 ~o4
~Ci#d+O
~A.types @e~z6
%v@)&N
@o@F
~j7#d干预
~Ba@e~v)Armado
@z~l"%Y~tK@F
_M@)<Z
~u9~ym#d~Bh
~e1@m~ep@e1961
Abolition @F
~LQ~j)@)%r#d
~lziaft, @e~j3
Diversity @F
@)&g~K5@)@D
城市#d~HI
#n@eCiudad #v
_h%G@F
~j:@)~om~LZ
@W@e
~II@FConduct
~x0@)<b
@eGuerra
+J@-@F~lI@z
@eguerre
@F@f
@e~dm
@FShips
@e~xr
Rule @F
~e1@e~m:
~x'@m~y!@e~k2
~yE@e>.@Clois
#Omateria @e
#Q@e_T~ia~su
>S@e~k9@e~sv
@W~gf@e~uY#j
@W~w2@e~m"#j
@a&C~tJ@e~Ep
@e!X!X!I gck
@eAmistad y 
@ePropiedad 
@el’Ouest 
@e~bGpfagdqv
#r~a8@e
%8%Z~l/@e_P
%8Modelo @e
@J@e~bH
@eEnergía 
@e~gQ~bD~cj
@e~oe&C
@g*a@9@e~pL
Igualdad @e
soins @e~pI
~b[@e
~dO@e
~p?@e~m:~m-
~qS@ePeces 
~wR~h"@e~p6`;

export const NAMES =
  `~pd|fr|<d+Q
~pd|es|_i@e*y
~pd|ru|~dS~g]
~pd|ar|~jY<1
~pd|zh|@A*(
~d5|fr|~oS#BCour @T@e~IV
~d5|es|~bU#BCorte @E@eJusticia
~d5|ru|Ljejpj@B^2Lpne
~d5|ar|~l]bdrsde abimb <'
~d5|zh|#C法院~vU;&8法院~vU^t
~f.|fr|@a*O+Q
~f.|es|@l@mPrerrogativas e ~F7@e*y
~f.|ru|%)+g~C!Jerbo
~f.|ar|@t~mt@x~mB
~f.|zh|@A~c(@k
=C|fr|@a*O@C~h]spécialisées
=C|es|@l=7%1~JuEspecializados
=C|ru|%)+ghmcrbelbxbfagedduv pBfcyncdbo
=C|ar|@t~mtabfsabag abdgxyye ~mB
=C|zh|专门~u/~c(@k
~kX|fr|@a=Y#N>b%h~kA@egénocide
~kX|es|@l+z%O~mcSanción #vDelito @eGenocidio
~kX|ru|%)~mI~Etscdarbne ~K6;%)scdarbnc
~kX|ar|@t~zxqjcde abtlame abqdaice ~Fc
~kX|zh|~fQ及惩治~r0@k;~fQ{和|与|并}惩治~r0{行|}@k;~r0@k
~cB|fr|@a=Y%h#B~mdêtres humains ~zA~wG#B~d,d’autrui
~cB|es|@K+z&b#B~q'@e&!y #BExplotación #BProstitución Ajena
~cB|ru|%)~nSltnzib b h Pkhmlpejerbco mfahjbjprbb jfcjzbib lbreib
~cB|ar|@t~EF~calabpuxay faogBbab miaje abBcj
~cB|zh|&O贩卖&d口及取缔意图营利使&d卖淫~lG
~t/|fr|&,@e~bV~FJ;&,@e~i'{ de 1949|}
~t/|es|~v,@e_X~cY;~v,@e_X@e~FJ;~v,@e~e8
~t/|ru|~eHaj 12 egsphje ~hC~uH;~eH~hC~uH;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|ziq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};^4{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~t/|ar|~gIabdIjxe ~xl;~gI~hh~FJ;~gI{abdikfme |abdljde |}*w~xl;~gIabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~t/|zh|~k';%y四@k;%y@k
~kW|fr|~gi@Cblessés ~DBmalades ~I-~fc#Ocampagne;première +A~i'
~kW|es|~EY_X~rB@ZHeridos ~Ap~yY~tt#OCampaña;{Primer|I} ~Hd
~kW|ru|~o)fedcduv b ~EUg ncohjgptAbv efibqv;mcfg_J^4@p
~kW|ar|~B'abqjrC fabdjAC labkfag ~Dq*wabdcmah;~ilabpfbC
~kW|zh|~HY战地~Ax境~xd;%y~H8@k
~h)|fr|~gi@Cblessés, @Cmalades ~DBnaufragés @C~fc@Imer;~n[+A~i'
~h)|es|~EY_X~rB@ZHeridos, @Z~yY~ApNáufragos ~tt~qrMar;{Segundo|II} ~Hd
~h)|ru|~o)fedcduv, ~EUb ~z,majcfmcgCbv kafewlckfpCcdbc, bx hahjege ~aVhbl @eiafc;gjaf_J^4@p
~h)|ar|~B'qjrC fdjAC fBjkC abkfag ~Dq*w~jx;~ilabDahce
~h)|zh|~HY~iQ~Ax及遇船难者境~xd;%y~dv@k
~f"|fr|~FHau ~mO@C~G"~M2;~KS+A~i'
~f"|es|~EY_X%xal Trato debido a @ZPrisioneros ~M0;{Tercer|III} ~Hd
~f"|ru|^4@baw awfeAcdbb h gacddamlcdduib;jfcj{zq|zco|zt} ^4@p
~f"|ar|~il#mdiadbe pojC abrjl;~ilabDabDe
~f"|zh|@G战俘待~xd;%y~r1@k
~h,|fr|~FH^A@9@C%[civiles #Otemps ~M2;quatrième +A~i'
~h,|es|~EY_X~FE@'debida a #P&!~tH#OTiempo ~M0;{Cuarto|IV} ~Hd
~h,|ru|^4^D~m.ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj_J^4@p
~h,|ar|~il@[~pz~zefkg abrjl;~ilabjalie;~il#m~Ai=V~ze{|nc }fkg abrjl
~h,|zh|@G战时~CJ之%y@k;%y~Ki@k
~f/|fr|~FN~c9{ (Protocole I)|};@W*QI
~f/|es|~L.~k.+R{ (Protocolo I)|};~p:I;@VI +/@e~B7
~f/|ru|~xjkadFlbkjag ~vj!I);~xjkadFlbkjag;~jq@n!I
~f/|ar|#R<2~a){abmfbce abdobre|abdobre abmfbce};~vfabpfb
~f/|zh|~k'@G#p~xe@)<Z(~H8@D);~eR@G#p~ML;@G#p~ML;~eR~H8<Z;~H8<Z
~d-|fr|~FNnon ~c9{ (Protocole II)|};@W*QII
~d-|es|~L.~k.sin Carácter #5{ (Protocolo II)|};~p:II;@VII +/@e~B7
~d-|ru|~c)vefekjcfe ~vj!I!I);~c)~Ao;~jq@n!I!I
~d-|ar|#R<2~a){abdobre Bcj abmfbce|Bcj abmfbce abdobre};~vfabDahc
~d-|zh|~k'~Iw~xe@)<Z(~dv@D);~eR~Iw~ML;~Iw~ML;~eR~dv<Z;~dv<Z
~cv|fr|@W*Q~AY%/l’adoption ~z2signe distinctif additionnel{ (Protocole III)|};@W*QIII
~cv|es|~L.Aprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~p:III
~cv|ru|~eMPiwlciu ~vj!I!I!I);~eMPiwlciu;~jq@n!I!I!I
~cv|ar|~vfabDabD
~cv|zh|~k'~v6@)<Z(~r1@D);~v6@)<Z;~eR~r1<Z;~r1<Z
~jd|fr|@a{|de La Haye }#Z#blois #jcoutumes #B~J.@Iterre
~jd|ru|%)_o;Qeeshk^D_o;~C'~E?a _o
~jd|ar|@t~zs@[lkfahch fpijan abrjl abljce
~jd|zh|陆战法规#d惯例@k;海牙~Ki@k
~iA|fr|~Iy~wx@C~wN
~iA|es|@l~vd;~L"1951
~iA|ru|%)~t[~EW;@c~vm~yg~t[~EW
~iA|ar|@/~ms~uu;@tiad ~vm~ms~uu;@/@[ldjsE ~hV
~iA|zh|@G~k,~lG;~k,@k;~Kg~H-@k;~Kg@k
>y|fr|@W#8~wx@C~wN;~MX1967{| s’y rapportant}
>y|es|@V~vd;Protocolo~wR@e1967
>y|ru|~e6@Shjejphe ~EW;#,~CS_Fk dco;#,k dco ~CS~uH
>y|ar|#R#o~uu;#R~GE~uu;#R#oldjsE ~hV;%oiad ~CSabdbrk lva
>y|zh|@G~k,@)@D;~k,@D;1967%V@D
>G|fr|~Iy~wx@Capatrides
>G|es|@l#!~bU%1Apátridas
>G|ru|%)~t[emejfbnag
>G|ar|@/@[lfAi ~lE;@/~mslfAi ~lE;@/@[ldjsE ~lE
>G|zh|@G~yr~lG;~yr@k
~bs|fr|~iT~th@Ccas d’apatridie
~bs|es|@l@QReducir @ZCasos @eApatridia
~bs|ru|%)hakfeAcdbb wcxsfeynedhjge
~bs|ar|@txnA rabag ahimad abqhoce
~bs|zh|减少无国籍状态@k
~cA|fr|~Iy~A)
~cA|es|~m[Esclavitud
~cA|ru|%)fewhjgc;@cajdahbjclzda fewhjge
~cA|ar|@/~mslabjk;@tabjk ~hh1926
~cA|zh|禁奴@k
~ex|fr|@Wamendant @s~sl1926
~ex|es|@V@QModificar @s~m[Esclavitud Firmada #O_X&x25 @eseptiembre @e1926
~ex|ru|#,a gdchcdbb bxicdcdbo g ~ugfewhjgc, manmbheddpt g Scdcgc 25 hcdjqwfq 1926 ~uH
~Ak|fr|~sl1926 #jamendée par =[Protocole
+v|fr|@asupplémentaire #9%/l’abolition @el’esclavage, #B~mdesclaves ~DB~h]#jpratiques analogues ~A)
+v|es|@lSuplementaria %Z~IB#BEsclavitud, @s~q'@eEsclavos y #P~ney Prácticas Análogas _0Esclavitud
+v|ru|~jq@baw pmfexndcdbb fewhjge, fewajafsaglb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
+v|ar|@/abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+v|zh|废止奴隶制+h奴隶贩卖及类似奴隶制@)制度与习俗补充@k
*8|fr|@a&c#1politiques #Bfemme
*8|es|~yKPolíticos #BMujer
*8|ru|%)malbjbBchkbv +qycdAbd
*8|ar|@tabrkfk abocaoce bbdjpe
*8|zh|~on#w%r@k
&0|fr|~iTnationalité #Bfemme mariée
&0|es|~m[Nacionalidad #BMujer Casada
&0|ru|%)sfeynedhjgc xeipydco ycdAbdu
&0|ar|@tqhoce ~sRabdgEfqe
&0|zh|已婚~on国籍@k
=o|fr|@a%c~D5au mariage, l’âge minimum &Cmariage #jl’enregistrement @Cmariages
=o|es|@l#!~yU_KMatrimonio, @sEdad Mínima @QContraer Matrimonio >ORegistro %1Matrimonios
=o|ru|%)haslehbb @eghjpmlcdbc g wfek, ibdbielzdai wfeBdai gaxfehjc b ~GUwfekag
=o|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=o|zh|@G婚姻@)同意+h结婚~tv及婚姻登记~lG
~Ej|fr|~nK~Mdraciale
~Ej|es|@l@E~MiRacial
~Ej|ru|#f^D~ok
~Ej|ar|@/#h~Fn
~Ej|zh|~Is~pU
~t]|fr|~hP@5#8~gh
~t]|es|~de@E@e~ih
~t]|ru|#f+K~gZ
~t]|ar|abivm =0
~t]|zh|~HH~pU;~k?~pU
~Ei|fr|~jF
~Ei|es|~de@E@e~eD
~Ei|ru|#f+Ka _7
~Ei|ar|abivm +L
~Ei|zh|~mR@k;~fs~pU
~h7|fr|Pactes ~b3_D%9~Ga
~h7|es|Pactos %m@e<0
~h7|ru|icynpdefand{uc|uv|ui|uib} mekj{u|ag|ei|eib|ev} a +q^M
~h7|ar|abivmch abmfbcch abxaych ~z-_-;abivmah abmfbcah abxayah ~z-_-
~h7|zh|#C+T两@k;#C+T@k
~h:|fr|~CK;premier ~CK
~h:|es|~qu@e~eD
~h:|ru|~wra _7
~h:|ar|&)~nk+L;&)bbivm +L
~h:|zh|&8~mR%v&N;&8~fs#C%v@({第一号|第一项|第一|}&N
~h?|fr|~n[%5au <7#jpolitiques, ="abolir @speine @emort;~n[~CK
~h?|es|~De~qu@e#k~tHy Políticos, destinado a abolir @spena @emuerte;~De~qu@e~eD
~h?|ru|Njaf{ao Fekplzjejbgduo mfajakal|asa Fekplzjejbgdasa mfajakale|aip Fekplzjejbgdaip mfajakalp|ui Fekplzjejbgdui mfajakalai|ai Fekplzjejbgdai mfajakalc} ~d7a _7
~h?|ar|&)~sP~nk+L
~h?|zh|旨在废除死刑@)&8~mR%v~dv项&N;&8~fs#C~CN&N
~h[|fr|%5au ~hP@5#8~gh
~h[|es|~qu@e~ih
~h[|ru|~wr~gZ
~h[|ar|&)bbivm =0;&)~nk=0
~h[|zh|&8~HH#C%v&N;&8~k?#C%v@(&N
+y|fr|@a@Il’imprescriptibilité @Ccrimes @e~J.~DBcrimes #Gl’humanité
+y|es|~m[Imprescriptibilidad ~Gu@eGuerra y ~Gu@eLesa Humanidad
+y|ru|%)dcmfbicdbiahjb hfake negdahjb k gacddui ~B2b ~B2=wBclagcBchjge
+y|ar|@timd gkamd qjazd abrjl fabqjazd ~zdAm abthoahce
+y|zh|战争罪及危害&d类罪不适用法定时效@k
~h4|fr|~nK@I#)>b%h~kAd’apartheid
~h4|es|@l@E%Z&b>OCastigo #vCrimen @eApartheid
~h4|ru|#f^D~KE~Etemefjcbne ~K6
~h4|ar|~qwqjcde ~BT~Fc
~h4|zh|&O并惩治~gW隔离~H"~pU
>5|fr|~nK#Gl’apartheid ~I-sports
>5|es|~E)Apartheid #O@ZDeportes
>5|ru|#f@b=wemefjcbne g hmafjc
>5|ar|~p,~BT*wabpbial abjcaAce
>5|zh|~u9~AN~j:~gW隔离~pU
~D3|fr|@a~Md~aP
~D3|es|@l~Mi~vB
~D3|ru|%)~eS~tr
~D3|ar|@t~o.~aQ~yM
~D3|zh|~Aw@k
~kP|fr|^L^A@a~Md~aP
~kP|es|*[#B@l~Mi~vB
~kP|ru|%3a ~eS~tr
~kP|ar|~dA~o.~aQ~yM
~kP|zh|&8~Aw%v&N;&8~Aw~MG
cat|fr|~Kp+E;~Kptorture
cat|es|@l~A1_3;~Gx
cat|ru|@c=w~pD;@c=wmujak
cat|ar|@t~GQ
cat|zh|~Gf@k;&O酷刑@k
~Ey|fr|%5^A~Kp+E
~Ey|es|*[#B~Gx{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~Ey|ru|%3=w~pD;%3=wmujak
~Ey|ar|~dA~GQ
~Ey|zh|&8~Gf%v&N;&8~Gf~MG;&8&O酷刑%v@(&N
crc|fr|~mp#1~M4
crc|es|~yK~x1
crc|ru|%)+q~J)
crc|ar|@t_Eabwnb
crc|zh|&n%r@k
~kQ|fr|~za~M4~KW#Z~c";^L#Z~c"
~kQ|es|_f_0participación @eniños #O@Zconflictos armados
~kQ|ru|~k6~kp;=:~kp
~kQ|ar|~ts#maugjas ~o:*w~wtabdobre
~kQ|zh|~vi~Gv@)&N;@G~Gv@)&N
~kS|fr|~za~M4~KW~LA;^L~LA
~kS|es|_f_0venta @eniños, @sprostitución infantil ~mcutilización @eniños ~zBpornografía
~kS|ru|~k6~rG;=:~rG
~kS|ar|~ts#mlci ~o:faogBbab ~o:*wablBaF fnc abdfam abtlarce
~kS|zh|~vi~Ly;@G~Ly
~kR|fr|~za~M4~wRétablissant ~G[~KL@eprésentation @ecommunications
~kR|es|*[#B~yK#vNiño %xa un procedimiento @ecomunicaciones
~kR|ru|~k6mfarcnpfu haawAcdbo
~kR|ar|~ts#oltqjaF gkmcd ablbaBag
~kR|zh|~vi~vc@)&N;@G~vc@)&N
^-|fr|~nK*a@9~oY~A.^U~iu~DBmembres @e~rkfamille
^-|es|@l@E%Z@'%1#k@eTodos @Z~oTMigratorios y @eSus Familiares
^-|ru|#f^D*E~jf~EcjfpnqAbvhq-ibsfedjag b Blcdag bv hcico
^-|ar|~Iu_E~ECabidab ~wufpnjam pojvd
^-|zh|#p~j'移徙工&d~jM家庭成员%r~pU
crpd|fr|~mp~in
crpd|es|~yK@e~gg
crpd|ru|%)+q~ra
crpd|ar|@t~zc
crpd|zh|~oo@k
~ph|fr|%5^A~mp~in
~ph|es|*[#B~yK@e~gg
~ph|ru|%3a +q~ra
~ph|ar|~dA~zc
~ph|zh|&8~oo%v&N;&8~oo~MG
*W|fr|~nK~yI@e~pL~j?
*W|es|@l@E~xk@e~F[~jN
*W|ru|#f@b~p5~hs~fJ
*W|ar|~Iu~ef
*W|zh|#p~j'&d免遭~HW~pU
&?|fr|@a#Z@s~bK&R~jl@el’enseignement
&?|es|@l~ro_0~b/#PDiscriminaciones ~zBEsfera #BEnseñanza
&?|ru|%)%jh nbhkfbibderbco %4awfexagedbq
&?|ar|@t~z0~t0~seabgibcd
&?|zh|取缔~j(~du@k
~ES|fr|~uc*q;~Kpcriminalité{| transnationale} organisée;+APalerme
~ES|es|~CY~A1~oAOrganizada Transnacional;@l~A1~oAOrganizada{ Transnacional|};~L"Palermo
~ES|ru|@c#E=wjfedhderbadelzdao ~mv;@c{aw|mfajbg} ~mv;Gelcfihk@p
~ES|ar|~b-~o?~oUilj abfwhce;@t~o?abdhGde
~ES|zh|@A~eY@k;=c{跨国|}有%S=-@k;巴勒莫@k
+)|fr|~E1enfants, ~x5;~E1~s-
+)|es|@V~p/Reprimir y ~wn@s~q'@ePersonas, ~gCMujeres y Niños#7;@V#r~yb;~KaPalermo
+)|ru|#,a ~mIb ~KEjafsaglb ltnzib, ~zmycdAbdeib b ncjzib, ~ecdcc@q;#,a ~mDltnzib
+)|ar|%o~zxfkdi fdiakle ~lvfabpwnab;%o~zx~lvfabpwnab، fkdiv ~djibcv
+)|zh|~r]&V+h&O~L/;#(&V+h&O~L/;~vL@D;&d口~dw@D
<J|fr|~M)mer, ~x5;~M)mer
<J|es|@V~M]Migrantes ~rnTierra, Mar y Aire#7;@V~M]Migrantes
<J|ru|#,=w~fbggaxe ibsfedjag %?hpCc, iaft b gaxnpvp@q
<J|ar|%o~z0gvjcl ~wuih wjck ablj fablrj fabqf
<J|zh|~r]~I2;#(~I2;偷运~j-@D
<?|fr|~M,~KG~x5;~M,munitions
<?|es|@V~Lfsus Piezas y Componentes y Municiones#7;@V~x.*]@eFuego
<?|ru|#,=w~fbbxsajaglcdbq b ~Dy~zoafpybq, csa hahjegduv Behjco b kaimadcdjag, e jekyc wacmfbmehag k dcip@q;#,aw asdchjfclzdai afpybb
<?|ar|%o~z0yhi *Kabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~v"
<?|zh|~r]=c~Kc;#(=c~Kc;枪支@D
~EQ|fr|~uc~n?;~Kp~n?
~EQ|es|~CY~Cz;@l~Cz
~EQ|ru|@c#E~It;@c~It
~EQ|ar|~b-abnoam
~EQ|zh|@A~rR@k;&8~rR%v
~f7|fr|~uc~wz
~f7|es|~CY~A1~v'; ~xt#B&f@E+z~b/Determinados ~oBCometidos mediante ~y:@eTecnología #BInformación y #P~yRy +zTransmisión @ePruebas #OForma Electrónica @e~oBGraves
~f7|ru|@c#E=w~wD
~f7|ar|~b-~o?abocljahce
~f7|zh|@A=c网络=-@k
>E|fr|~p?~m-{ de 1961|};~Nl
>E|es|~M8~i6;~MN;~e1~i6{|, 1961};~e1@e1961
>E|ru|~xP~uH;~gohfcnhjgev
>E|ar|~n21961
>E|zh|1961%V~fT@k;~fT@k
&2|fr|~p?&c~EM@e1961{| ,|,} ~bv@e1972;~Nl~KW~bv@e1972
&2|es|~M8~i6~Nn;~MN~Nn;~M8@m~ep#Osu forma ~h"@e1972
&2|ru|~xP_F~o"g dcc ~jbGfajakalai 1972 ~uH
&2|ar|~n2~m:~m'ohe 1972
&2|zh|经《1972%V~A-~r:%v;经1972%V{3月25日|}&8~A-~r:%v
~cw|fr|@a&csubstances psychotropes @e1971;@a&c~ek;+A1971 &c~ek
~cw|es|@K@m~eG{ de 1971|}
~cw|ru|%)~pCgcAchjgev 1971 ~uH;%)~pCgcAchjgev
~cw|ar|@tabdIDjag abikbce bohe 1971
~cw|zh|1971%V~gX;~gX
~cf|fr|~FP~gf@e~EM~zA~ek{| de 1988}
~cf|es|~CY~M]~epy ~eG{ de 1988|};~L"1988
~cf|ru|~rE%j=w~fb~DydefkajbBchkbv hfcnhjg b ~pCgcAchjg
~cf|ar|~b-~ca~e2*wabdxmjag fabdIDjag abikbce
~cf|zh|1988%V~Mw;~Mw;1988%V@k
>x|fr|~iT#N>b%h@C~j0#G#b%[jouissant ~D(@9~xCy compris #bagents ~D"
>x|es|~m[%O>OCastigo @e~oB#r&!~sCProtegidas, inclusive @ZAgentes Diplomáticos
>x|ru|%)~flb dekexedbb ~Es=w~z,malzxptAbvhq &IxeAbjao, g jai Bbhlc ~xKescdjag
>x|ar|@t~zxabqjazd ~zdAm =Vabdgdgich ~pzmfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~Fc
>x|zh|@G~fQ#d惩处侵害应受#C#p~g.包括外交代表@)~H"~lG
~le|fr|~nK~I1prise d’otages
~le|es|@l@E~A1Toma @eRehenes
~le|ru|~kxxevgejai xelaydbkag
~le|ar|~p,pxH abjvazh
~le|zh|~u9劫持&d质~pU
~d!|fr|~nK#G=[recrutement, l’utilisation, =[financement #jl’instruction @emercenaires
~d!|es|~E)Reclutamiento, @sUtilización, @s~cS>OEntrenamiento @eMercenarios
~d!|ru|~kxgcfwagkao, bhmalzxagedbci, ~xsb awpBcdbci decidbkag
~d!|ar|~p,gqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~d!|zh|~u9招募+h~dr+h资助#d训练雇佣军~pU
~iF|fr|~iT~A2
~iF|es|~m[#-~s5
~iF|ru|%)~I8
~iF|ar|@/~x,~aT;@tobade ~aT
~iF|zh|~k/%q@k
~cD|fr|^L#8^A~iT~A2
~cD|es|*[#B~m[#-~s5
~cD|ru|%3a ~I8
~cD|ar|&)bbagnakce ~x,~aT
~cD|zh|&8~k/%q%v&N;&8~k/%q~MG
<N|fr|~nK=Y%h@Cattentats terroristes %/l’explosif
<N|es|~K-%1Atentados ~F?Cometidos ~zuBombas
<N|ru|~kxwaiwagui jcffafbxiai
<N|ar|~qwabvqdag abtjvalce labkhalb
<N|zh|>j~cN~H5@)~pU;>j~cN~H5事件@)~pU
=H|fr|~nK=Y%h&C~aoterrorisme
=H|es|~K-#B~cS#vTerrorismo
=H|ru|~kx~xs~oa
=H|ar|~qwgdfcb abtjval
=H|zh|>j向~cN提供资助@)~pU
>v|fr|~nK=Y~nC@eterrorisme ~wK
>v|es|~K-%1Actos @eTerrorismo Nuclear
>v|ru|~kxekjeib <4~oa
>v|ar|~qwpidab abtjval abhffc
>v|zh|>j核~cN&o~pU
^b|fr|~qf{| et des installations nucléaires}
^b|es|@l~hw{| y las Instalaciones Nucleares}
^b|ru|%)~xQ;%)~lW*E<4iejcfbele b ~EEphjedagak
^b|ar|@t~jy
^b|zh|~j,物#p@k;~j,体#p@k;核材料#d核设施实~K1@k
~gd|fr|~mp~yd;+A~JJ
~gd|es|@K~vE
~gd|ru|%)~c2@e~rt;Takbohk@p
~gd|ar|@/~ms~Av
~gd|zh|~s'航空器内@)=-#d犯有~H2+i&o~lG;东京@k
~f'|fr|@a~g"
~f'|es|~jQ@e~p[
~f'|ru|%)~eQ
~f'|ar|@t~mE
~f'|zh|@G>j~iZ~lG
~bm|fr|@a=Y%hd’actes ~CU@s#]@el’aviation civile
~bm|es|@K+z&b@e=N~A1#-#BAviación Civil
~bm|ru|%)%j@?~hr
~bm|ar|~FRAm obade abwcjah abdmhc
~bm|zh|@G>j危害~fN%q@)&g&o~lG
>t|fr|@W=Y~nC=a@e_H~I-aéroports servant %/~eJ
>t|es|@V+z&b@e=N@e~bJ#O@ZAeropuertos ~kqPresten Servicio{|s} _0~hE
>t|ru|#,a ~ql~D9g ePfamafjev, awhlpybgetAbv icynpdefandpt sfeynedhkpt egberbt
>t|ar|%okdi pidab abihn ~hG*wabdwajag ~zfgxmd ~t4
>t|zh|>j在为#C~fN服务@)机场上~MS;>j在用于#C~fN@)机场发生~MS
<D|fr|@a~Ih@Cexplosifs plastiques #j#Ofeuilles %9~D[@edétection
<D|es|~BxMarcación @e~sxPlásticos @Q@Z~F6@eDetección
<D|ru|%)~KumlehjbBchkbv gxfugBejuv gcAchjg ~E,bv awdefpycdbq
<D|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<D|zh|~s'可塑炸药中添加识别剂以便侦测~lG
sua|fr|~la
sua|es|@K~gY~qc
sua|ru|%)~Ii
sua|ar|@t%:~zd~c];~FR~c]
sua|zh|~A?@k
~bu|fr|~I7
~bu|es|~Ix
~bu|ru|#,a <V@e~ag
~bu|ar|%o~m)
~bu|zh|~Ls@D
~cx|fr|~oS@e~oP#B~v.;~oS@e~js
~cx|es|~bU@eRoma ~A8;~bU@eRoma
~cx|ru|~BJ@B^2~tehpne;~BJ{|e|p|ai|c}
~cx|ar|hGad jfda abpoaoc bbdrsde ~hZ<';hGad jfda abpoaoc
~cx|zh|~gt~op~vU;~op~vU
~at|fr|#I*O#B~v.
~at|es|#n=7~A8
~at|ru|~Gg+g^2~tehpne
~at|ar|&"~mtfryahag ~Dr~hZ<';%e#oladgcaEag ~Dr~hZ#h~mB
~at|zh|~gt~c(#K
vcdr|fr|~x6&c~bL~D"
vcdr|es|~Dz@m~dPDiplomáticas
vcdr|ru|~Fk~xKhdaCcdbqv
vcdr|ar|~Hkabmlbfdaoce
vcdr|zh|&'外交^J@k
vccr|fr|~x6&c~bLconsulaires
vccr|es|~Dz@m~dPConsulares
vccr|ru|~Fkkadhplzhkbv hdaCcdbqv
vccr|ar|~Hkabkhybce
vccr|zh|&'领事^J@k
^m|fr|@a&cmissions spéciales
^m|es|@l~smMisiones Especiales
^m|ru|%)~G0ibhhbqv
^m|ar|@tabliDag abxaye
^m|zh|~fx使团@k
vclt|fr|~x6%c+e@C~EN
vclt|es|~Dz#!*o%1Tratados
vclt|ru|~Fk~mK%E~Ad
vclt|ar|~jK~J6abdiavmag
vclt|zh|&'%u法@k
~pN|fr|~x6%c+e@Ctraités <q+,#j~ns=8ou <q~ns~b2
~pN|es|~Dz#!*o%1Tratados <q&Fy ~e'%mo <q~e'+R
~pN|ru|~Fk~mKnasagafag ~uq~gRb ~ko~t"~uqicynpdefanduib ~Dw
~pN|ar|~jK~J6abdiavmag lch _lfabdhGdag #hpf {|ncda }lch abdhGdag <'
~pN|zh|@G%0#d#C%S间或#C%S相互间%u法@)&'@k
=G|fr|~x6*asuccession d’États ~c3@e~EN
=G|es|~Dz%ZSucesión @e&F#OMateria @eTratados
=G|ru|~Fkmfegamfccihjgc +'#4~Ad
=G|ar|~jKbxbane _l*wabdiavmag
=G|zh|@G%0在%u~j)@)继承@)&'@k
&Z|fr|~FP&cimmunités juridictionnelles @C+,~zAleurs biens
&Z|es|~CY~sm~F7Jurisdiccionales %1&Fy @esus Bienes
&Z|ru|~rEtfbhnbkrbadduv biipdbjcjev +'b bv ~Ed
&Z|ar|@t@xbryahag _lfddgbsagva dh abfbace abkAazce
&Z|zh|@A%0~jM财产管辖豁免@k
~aJ|fr|~x6*areprésentation @C+,%Qleurs ~bLavec #b~ns=8@ecaractère universel
~aJ|es|~Dz%ZRepresentación %1&F#Osus ~dP~zu#P~e'%m@eCarácter Universal
~aJ|ru|~Fkmfcnhjegbjclzhjgc +'g bv ajdaCcdbqv h ~kopdbgcfhelzdasa ~Ao
~aJ|ar|~jKbgdDcb _l*wibakagva di abdhGdag #hHag abwali ~zi
~aJ|zh|&'@G%0在其对普遍性#C%S^J上@)代表权@k
~uL|fr|~jRmer
~uL|es|~o(Mar;CONVEMAR
~uL|ru|@c#E~ujmfegp
~uL|ar|~ha~jx;@tkahfh ~jx
~uL|zh|@A*,法@k;&8*,法%v
~pF|fr|#I~zE#B~qs1982;#I~zE#B~jRmer
~pF|es|#n~FE_T#BParte XI #B~o(Mar{ de 10 de diciembre de 1982|};#n%ZParte XI
~pF|ru|@M~i]Чehjb !X!I ~p7~uH
~pF|ar|%e#o~j2~r/abpfb/mcodlj 1982;%e#o~j2~jx
~pF|zh|@G*)~yv~g,~I!@)#K;~I!#K
~d3|fr|#I%9~D[@e>.@C~D'#B~qs1982 ~dn^A%J#j^A=X~rzdont ~xfs’effectuent tant ~vWqu’au-delà @e~Hb~pSexclusives (stocks chevauchants) #j~rzgrands migrateurs;#I{|des Nations Unies |de 1995 }&cstocks @epoissons
~d3|es|#n%Z_T~ia~nb#B~o(Mar @e10 @ediciembre @e1982 relativas _0*ny ~b?~ia~NmTranszonales y #P~NmAltamente Migratorios;~x?{| de las Naciones Unidas} ~x.~qS@ePeces
~d3|ru|@M~i]malaycdbo ~p7sane, kajafuc kehetjhq ~J/~z'fuwduv ~E-b ~E-nelcka ibsfbfptAbv fuw b pmfeglcdbq bib;+j{| Efsedbxerbb EwKcnbdcdduv Jerbo} %?fuwdui xemehei
~d3|ar|&"{|iad 1995 }bghncH da ggAdhv ~ha~r/abpfb/{| }mcodlj 1982 dh prsad #m~KQabpjyme abodsce abdgmaxbe ~Dpfabpjyme abodsce absDcje abajgrab;&"@xbbpjyme abodsce
~d3|zh|*)~yv~LH#K;*)~LH#K;~j6~a0#K
bbnj|fr|#Ise rapportant ^A~jRmer #jportant *a%J#j=9~t-#B~mzbiologique marine @C~Hbne relevant pas #B~rj
bbnj|es|#n~qr>S#B~o(Mar ~FE*n>OUso ~dR#B_xBiológica Marina ~iaZonas Situadas Fuera #B~pZ
bbnj|ru|@M@ewexc ~bFa ~mCb phjaoBbgai ~nniafhkasa wbalasbBchkasa ~D?g feoadev ~dp
bbnj|ar|%e{|abdljd }*w~Am~ha~e?#m~rpablrjc *w~Dpabfakie ~uPabfwhce faogxmadv >Nhrf dogmad
bbnj|zh|~g,下~My#K;根据~g,@)~I"就~My#u拟订@)#K;~m(#K
>,|fr|#I*O&C~y[@5&C+e#Bmer
>,|es|#n=7#v~y[@E#v*o#vMar
>,|ru|~Gg+g^2jfbwpdele ~ujmfegp
>,|ar|&"~mt~Dr#h~J6~e?~mB
>,|zh|#C*,法法庭~c(#K
~av|fr|@W*O@el’Autorité @T@Cfonds marins
~av|es|@V=7#BAutoridad @E%1Fondos Marinos
~av|ru|#,a +g^2afsede ~ujndp
~av|ar|%o~mtabobwe #hbkai ~e?~mB
~av|zh|#C海底=f局~c(@D
~h.|fr|~iThaute mer
~h.|es|~m[~C2
~h.|ru|@caw ~q]iafc
~h.|ar|@tpiabc ~jx
~h.|zh|~rO@k
<.|fr|@a%cplateau continental
<.|es|~m[~nx
<.|ru|%)~ag
<.|ar|@tabqjn abkajc
<.|zh|大陆架@k
_c|fr|~iTmer territoriale >bzone contiguë
_c|es|@l#!Mar ~q!~mcZona Contigua
_c|ru|%)~xEiafc b mfblcyeAco xadc
_c|ar|@tablrj abtkbcdc fabdhwke abdgaxde
_c|zh|领海及~LE;领海&Q~LE
+Y|fr|#I="favoriser =[respect par #b~Ev@e~hp~k8@C>X=8@e%J~zAgestion;#Id’application
+Y|es|#n@Q~qV&xCumplimiento ~ia^O%m@e*ny ~b?~rn@Z~sqPesqueros ~kqPescan #O~C2;#n@eCumplimiento
+Y|ru|~Gghancohjgbb hawltncdbt fuwalagduib hpneib g ~q]iafc %Eicf ~qkybguv ~z5b ~tcbib;@M%?ajkfujaip iaft
+Y|ar|@t~B(abycahe ~J';&"~B(abrnG ~J';@tabadgDab
+Y|zh|_p~rO渔船遵守#C~wV_q@)#K;遵守_q#K
=B|fr|~un~Nfport ="~td~D6#j~ge@s~hp^B;~un~Nfport
=B|es|~vI#vPuerto Destinadas a ~fG^E;~vI#vPuerto
=B|ru|+j{| Gfanagalzhjgcddao b hclzhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a ~z9~rrmafje ~jE{|fuwdasa }~uB;~Gg~z9~rrmafje
=B|ar|%e~wT;&"~jZabpBHce fabEjaie bbpdd abdgrme ~wT;%e~a2abdchaF;%e#olgmalcj mfbe abdchaF
=B|zh|@G~Cq~s!鱼@)_q#K;@G~s!鱼@)~Cq_q#K;~Cq_q#K
~EL|fr|~nK{de 1974 |}=Y~ti#Bvie humaine #Omer
~EL|es|~x'+z#-~LKHumana ~qrMar{, 1974|};@KSOLAS
~EL|ru|#f@b%?~J4BclagcBchkao ybxdb @eiafc
~EL|ar|@/#hbobade ~Dt;~Iu~Dt
~EL|zh|1974%V~Gi;~Gi
~uz|fr|~nK~rF#bnavires, ~bv@e1978 y relatif;~nK~rF#b~ta
~uz|es|~HDBuques, 1973, modificado ~rn{el|su} ~Ka1978;~HD~yO;@KMARPOL
~uz|ru|#f@b~eg~rvh ~J]
~uz|ar|~i5abonh ~hh1973، ~m'iad 1978 #olva;~i5abonh
~uz|zh|#C~fQ船舶造成~u:@k
~bp|fr|~nK{de 1979 |}*arecherche ~Cgsauvetage maritimes
~bp|es|~x'@mBúsqueda y ~JEMarítimos{, 1979|}
~bp|ru|#f@b%?mabhkp b hmehedbt @eiafc
~bp|ar|@/#hbblrD fabthkaH *w~jx
~bp|zh|1979%V~H:救助@k;~H:{和|与|}救助@k
stcw|fr|~nK{de 1978 |}~Mo@Cgens @emer, @e~vz
stcw|es|~M9+zGente @eMar{, 1978|}
stcw|ru|~meiafqkag b ~D7{| 1978 sane}
stcw|ar|~fXbbdbarch
stcw|zh|1978%V~E2;~E2
+m|fr|@a~FK=[trafic ~Aa=b
+m|es|@K~CvTráfico Marítimo #5
+m|ru|@c%?awlcsBcdbt %(~a!
+m|ar|@tgcocj rjse abdbare ~hY<'
+m|zh|便利#C~iQ~H)@k
~au|fr|@a~cu~L]~Aa*r
~au|es|@KConstitutivo #B=RMarítima #5
~au|ru|%)_9~lf~J2
~au|ar|@/@[labdhGde ~hY<'
~au|zh|#C海事%S@k
mlc|fr|@a&C^Tmaritime{, 2006|};@a&C^T~Aa@e2006
mlc|es|~jnMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a jfpnc g iafhkai hpnavanhjgc{| 2006 sane}
mlc|ar|@t*Hablrjc
mlc|zh|2006%V海事劳工@k
=J|fr|~K7~ip~zvsubaquatique
=J|es|~m[@'~io&PSubacuático
=J|ru|~b,mangandasa ~j1~D!
=J|ar|~ej~zgabdBdfj labdcav
=J|zh|#p水下<8~Fu
~d0|fr|~nK@3~qv>b=X@Ceaux @eballast #jsédiments @C~ta
~d0|es|~x'_K_W~mc~qE#vAgua @eLastre ~ApSedimentos %1~yO
~d0|ru|#f~sOhpnaguv wellehjduv gan b ahenkag b ~B3
~d0|zh|#C~nP#d~Bf~Bc与=f@k;#C~nP^s~Bf~Bc#d=f@k;~Bc#d=f~nP#d~Bf~pU
~bx|fr|~nK@e~dM@I~xI@Cépaves
~bx|es|~x'@e~dM%ZRemoción @eRestos @eNaufragio
~bx|ru|~wb*law pnelcdbb xejadpgCbv ~J]
~bx|ar|@t~J?#hbtEabe abrwad
~bx|zh|~rP#C~va@k;#C~va~rP@k
~h/|fr|~nK@e~n8@3=[recyclage sûr #j~xSrationnel @C~ta
~h/|es|~x'@e~n8_KReciclaje Seguro y Ambientalmente Racional %1~yO
~h/|ru|Qadkadshk*la wcxamehdao b PkalasbBchkb ferbadelzdao pjblbxerbb ~J]
~h/|ar|@tvfhB sfhB #hbtiame gmfcj abonh
~h/|zh|香港#C%q与~zK;香港#C%q#d~zK
>q|fr|~iT#N#B~jh@Cmers résultant @el’immersion @edéchets
>q|es|~Bx%O#B~e4#vMar ~rnVertimiento @e~yWy ~F"Materias
>q|ru|@c~eg~rviafq hwfaheib ajvanag ~DEiejcfbelag;Лadnadhk@p
>q|ar|@t~zx~e/fdfam pxjC;@t~zx~e/fabdfam abpxjC;@tbhmh
>q|zh|~Hg及~CR~lG;~Hg^s~CR@(@k
~Ez|fr|@a~yI~lx@e~z/&CNord-Est
~Ez|es|@K~xk#v~qK{Ambiente |}Marino #v~IENordeste
~Ez|ru|%)*E~AGLcgcfa-NahjaBdao Mjledjbkb
~Ez|ar|~ej~JW~hYbudab ~B5
~Ez|zh|#p东北~AS*,~fy@k
npt|fr|%D*anon-prolifération @C^x~hn;%D*anon-prolifération;TNP
npt|es|%8%ZNo ~y,~ia*]~qR;TNP
npt|ru|~E5dcfehmfahjfedcdbb <4~zk;HJЯE
npt|ar|&:imd ahguaj *K~JU
npt|zh|~AM~Lc%u;核~AM%u;&8~AM%u^t
ctbt|fr|%Dd’interdiction complète @Cessais ~hn
ctbt|es|%8@e*-Completa %1Ensayos ~qR
ctbt|ru|~E5ghcawKciltAci *t~EEbhmujedbo;HNZЯR
ctbt|ar|&:abrGj abuadb bbgqajl ~JU
ctbt|zh|~AO~CO;~AO禁试%u
tpnw|fr|%D@I%t@C^x~hn
tpnw|es|%8%Z*-~ia*]~qR
tpnw|ru|~E5*t<4~zk
tpnw|ar|&:~EF*K~JU
tpnw|zh|&O~Lc%u
ptbt|fr|~Br#bessais d’armes ~j4%Ql’atmosphère, %Q=]extra-atmosphérique #jsous l’eau
ptbt|es|%8~rn&x~HmProhíben @ZEnsayos ~zu_P~zBAtmósfera, &x~oCy Debajo #vAgua
ptbt|ru|~E5*tbhmujedbo <4~mug ejiahFcfc, ~BZmfahjfedhjgc b man ganao
ptbt|ar|&:~EFgqajl ~nZ*wabqf fnc _)abxajqc fgrg owr abdaF
ptbt|zh|&O在大气层+h+-#d水下进行~Lc试验%u;~vV~CO;~vV禁试%u
~d.|fr|~Br@eplacer @C^x~j4#j~s,^x@edestruction massive %c~Ghocéans ainsi ~kq%Q~rksous-sol
~d.|es|%8~Kr*-@eEmplazar _Py ~F"*]@eDestrucción #OMasa #O~FO
~d.|ru|~E5*tfexicAcdbq @endc ~A3g csa dcnfev <4~mu~DE~GX~muiehhagasa pdbBjaycdbq
~d.|ar|&:~EFfAi ~nZfBcjva dh pobre abmdaj abuadb >Nkai ~Fdfnc lawh pjAva
~d.|zh|&O在海~w8安置~Lc#d+i大规模{毁灭|杀伤}性%'%u
~D,|fr|~vJd’utiliser @Ctechniques @emodification @e~uv%/@C~D[militaires ou ~pL~dZ~D[hostiles
~D,|es|~m[*-@eUtilizar Técnicas @eModificación Ambiental ~zu~F6Militares u Otros ~F6Hostiles
~D,|ru|%)*tgacddasa ~t"ltwasa bdasa gfeyncwdasa >Vhfcnhjg ~GW@emfbfandpt hfcnp
~D,|ar|@t~EF~uQgkhcag abgBccj *w~JWbpBjaA iosjce pf bpce pBjaA imazce pxjC
~D,|zh|&O为军事或任何+i敌对目@)~dr改变~fy@)技术~lG
bwc|fr|~w3fabrication #j~Ik@C^xbactériologiques (biologiques) ou %/toxines ~g7;@a&c^xbiologiques{| ou à toxines| et à toxines}
bwc|es|~ul@s~qU>O~yL@e*]Bacteriológicas (Biológicas) y Toxínicas y @mSu ~qB;@l~sm*]Biológicas{| y Toxínicas}
bwc|ru|~xg~pBb ~s(~E-wekjcfbalasbBchkasa (wbalasbBchkasa) b jakhbddasa ~mu~Lp;@c%?wbalasbBchkaip {|b jakhbddaip }afpybt;%)wbalasbBchkai {|b jakhbddai }afpybb
bwc|ar|~iXfabgsochce ~h';~iXfabgsochce، ~h';@t*Kablcfbfqce
bwc|zh|@G&O#q+h生产#d~AJ#d~r3%'~lG;#(~m,#d~AJ{和|以及}销毁{此种|这种|这类|此类}%'@(@k;~vS{和毒素|及毒素|}%'@k
+3|fr|@W#Z@s~G(d’emploi ^A~J.@egaz asphyxiants, toxiques ou similaires ~zAmoyens bactériologiques
+3|es|@V~FE*-#v~IO~zBGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~Ka_X@e1925
+3|ru|#,a *t~b4@egaodc pnpClbguv, qnagbjuv ~t"~hmmanawduv sexag b wekjcfbalasbBchkbv hfcnhjg
+3|ar|%o~EFabaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%oqhcn ~hh1925
+3|zh|&O在战争中~dr窒息性+h毒性或+i气体#d细菌作战方法@)@D;1925%V%y@D;《1925%V%y~A-
cwc|fr|~w3~D.~Ik~zA~mG@C^xchimiques ~g7;@a&c^x~rc
cwc|es|~ul@sProducción, &x~yL>O~IO@e*]Químicas y @mSu ~qB;@l~sm~Io
cwc|ru|~xgmfabxganhjge, ~s(b ~b4~Ha~mub a csa ~tb;@c%?vbibBchkaip afpybt;%)vbibBchkai afpybb
cwc|ar|~a,faogidab *K~sU~h';@t*K~wv
cwc|zh|@G~m,+h储存#d~dr~j"%'及~r3%'~lG;~Il@k;~j"%'@k
ccw|fr|~vJ~Gd@e~mG@e~GMclassiques ~G,être considérées comme produisant @C~J!traumatiques excessifs ou comme frappant sans discrimination;@a@I~GMclassiques
ccw|es|@l~eF@eCiertas *]Convencionales ~kqPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas *]Convencionales
ccw|ru|%)~p"~Ky~GX~zqafpybq, ~nphBbjejzhq dedahqAbib Bfcxicfduc magfcyncdbq ~t"bictAbib dcbxwbfejclzdac ncohjgbc;@c%?kadkfcjdui gbnei ~zq~zk;%)~Kygbnev ~zq~zk
ccw|ar|@t~EF~G9pobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&O或限制~dr~H2可被认为具有过分伤害力或滥杀滥伤~om@)~HU%'@k;{特定|某些}~HU%'@k
_:|fr|@W@I%t~Gd@e~mG@Cmines, pièges #j~dZdispositifs~KWtel qu’il a été modifié =[3 mai 1996;@WII modifié
_:|es|@V~eF@eMinas, *]Trampa ~o2Artefactos~KWsegún fue enmendado &x3 @emayo @e1996
_:|ru|#,a ~p"ibd, ibd-lagpCck ~DEphjfaohjg ~o"3 ieq 1996 ~uH;namaldcdd~tp#,!I!I
_:|ar|#R#olrGj ~G9abpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe *w3 pcaj/dacf 1996;#R~sPabdimb
_:|zh|经修正@)~I?;经修正{的|后的|}~dv号@D;修正后@)~I?
~D2|fr|@W#8%9restes explosifs ~M2
~D2|es|@V_SRestos ~sx~M0
~D2|ru|#,%?gxfugaamehdui mcfcybjkei gaodu;#,!V
~D2|ar|#R#olabdgnqjag dh dxbnag abrjl;#Rabxado
~D2|zh|战争遗留~H5物@D
~lj|fr|~vJ@el’emploi, &Cstockage, #B~KM#j&Ctransfert @Cmines antipersonnel ~g7;~vJ@Cmines antipersonnel;@ad’Ottawa
~lj|es|~m[*-#vEmpleo, Almacenamiento, ~qUy ~BN@eMinas Antipersonal y @msu ~qB;~m[*-~iaMinas Antipersonal;~L"Ottawa
~lj|ru|%)*tmfbicdcdbq, ~s(xemehag, ~pB~LN~xJibd ~Lp;%)*t~xJibd;Ejjeghk@p
~lj|ar|@t~EF~t6fgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~lj|zh|@G&O~dr+h储存+h生产#d转让~Be及~r3地雷~lG;{禁止|}~Be@k;&8渥太华%v
~pf|fr|@a&c^x%/sous-munitions
~pf|es|@l@m~Jn#ORacimo
~pf|ru|@c%?kehhcjdui wacmfbmehei
~pf|ar|@tabHxazj abihkfmce
~pf|zh|集束~mV@k
att|fr|%D%c~mx@Carmes
att|es|%8#!~qA@eArmas
att|ru|~E5~mDafpybci
att|ar|&:gqaje abpobre
att|zh|%'_t%u
~d(|fr|%D&c>Y~zD=6@e=]extra-atmosphérique, y compris @s~nL;%D@Il’espace{| extra-atmosphérique}
~d(|es|%8_S@,~kq~pYEspacio Ultraterrestre, incluso @sLuna ~o2Cuerpos Celestes;%8#!<f
~d(|ru|~E5~wI~HM~ismfahjfedhjge, gkltBeq Лpdp b nfpsbc dcwchduc jcle;&9%?kahiahp
~d(|ar|&:#'~oUbphuwe ~xx;&:#'~oUbhuawag ~xx;&:~l:
~d(|zh|~uU内+-~mY~Ci%u;~uU内@)+-~mY~Ci%u;{外空|外层空间}%u
>A|fr|#I%csauvetage @Castronautes, =[retour @Castronautes >brestitution @C~r-
>A|es|#n#!~JE~mcDevolución @eAstronautas ~mcRestitución @e~p1
>A|ru|~Gghmehedbb kahiadegjag, ~GVkahiadegjag b ~GVawKckjag, xempAcdduv g ~ob
>A|ar|&"thkaH ~sQftiame ~sQfjm ~q?
>A|zh|营救~AT+h送回~AT#d归还发射到+-@)物体@)#K
_b|fr|~iT~kr@T@3#bdommages causés par @Cobjets spatiaux
_b|es|~Bx~kf@E~rnDaños Causados ~rnObjetos Espaciales
_b|ru|%)&I~xAxe pAcfw, mfbBbdcdduo kahibBchkbib awKckjeib
_b|ar|@tabdoIfbce #hih abpAjaj ~zfgrmDva abpqoad abnAazce
_b|zh|~H7物~vP@)#C~iR@k;+-物~vP之#C~iR@k
<K|fr|@a@Il’immatriculation @C~r-
<K|es|@K#!Registro @e~p1
<K|ru|%)~GUawKckjag, xemphkeciuv g ~ob
<K|ar|@tgoqcb ~q?
<K|zh|@G登记射入+-物体~lG
moon|fr|#I~zD*a~nL
moon|es|#n~kqdebe regir #Pactividades %1&F~zBLuna y otros cuerpos celestes
moon|ru|~Gg^S+'@eЛpdc ~DEdcwchduv jclev
moon|ar|%eabdhGd bphuwe _l>Nowr ~aS
moon|zh|~fY在~kv上~mY@)#K;月球#K
~h3|fr|%D@I~z.
~h3|es|%8Antártico
~h3|ru|&9aw Mdjefkjbkc
~h3|ar|&:phgajsgcsa
~h3|zh|南极%u
~gc|fr|%Dvisant %t@C^x~j4#O~mf;%D@e~wo
~gc|es|%8+zProscripción ~ia_P#O~Aq~n3;%8@e~wo
~gc|ru|~E5*t<4~mug Лejbdhkao Micfbkc b Defbwhkai wehhcodc;&9Tlejclalka
~gc|ar|&:~EF~nZ*wpdjcsa abbagchce fdhwke ablrj absajclc;&:gbagcbfbsf
~gc|zh|拉丁~mZ#d加勒比&O~Lc%u;特拉特洛尔科%u
~iz|fr|%D*azone dénucléarisée &C~n"Sud;%D@e~qY
~iz|es|~Na#vPacífico Sur;%8@e~qY
~iz|ru|~E5wcxKqncfdao xadc tydao ~FWTbvasa akcede;&9Oefajadse
~iz|ar|&:jajfgfhBa
~iz|zh|南~iN无核区%u;南~iN~iP;拉罗通加%u
~o]|fr|%D*a*/@e~vK;%D@e~lO
~o]|es|~Na{de|del|en|en el} ~kc;%8@e~lO
~o]|ru|~E5~aj~hT;~y]%b
~o]|ar|&:thuaF abdhwke abxabce dh ~nZ*w~pH;&:lahsfs
~o]|zh|~Bb~iP;~AW%u
~iy|fr|%D@I~G[*/~bN;%D@e~y)
~iy|es|~Id@e_P~yD;%8@e~y)
~iy|ru|~E5~ajMFfbkc;Gclbdnewhk%b
~iy|ar|&:~bB~yG;&:lbchmala
~iy|zh|*f~iP;佩林达巴%u
~bq|fr|%D~cu~D(~vZ;%D#8%/~G[~vZ
~bq|es|~Id@e_P#O{|el }Asia ~IG;%8@e~oR
~bq|ru|~E5~aj~FqMxbb;Lcibmelejbdhk%b
~bq|ar|&:~bB*wJoca abfowC;&:~bB*wfow Joca;&:ocdclabagchos
~bq|zh|中亚~iP;塞米巴拉金斯克%u
~uN|fr|~dy
~uN|es|~x-;@l>S~bM
~uN|ru|~tS#E~r);~tS~r);ODRDEEJ
~uN|ar|@t@x~JZgBcj abdhax
~uN|zh|@A~gV@k;~gV@k
~Em|fr|~MX~qJ^A~dy;~MX~Jg
~Em|es|~Ka~qJ#B~x-;~Ka~E/
~Em|ru|Dbajhk@.{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb klbieje|}
~Em|ar|%oscfgf
~Em|zh|&8@A~gV%v~ol@D;&8@A~gV%v@)~ol@D;~ol@D
^/|fr|#I@e^P
^/|es|#n@eParís aprobado #Ovirtud #B~x-;#n@e~F(
^/|ru|~y1#0
^/|ar|&"lajco
^/|zh|~mT#K
cbd|fr|~iT~mzbiologique
cbd|es|~Bx~q-
cbd|ru|%)~b!;~rE~b!
cbd|ar|@tabghfi ablcfbfqc;@/@[labghfi ablcfbfqc
cbd|zh|%k@k
=l|fr|~MX~k3
=l|es|~Ka~ue{ del Convenio sobre la Diversidad Biológica|};~KaCartagena
=l|ru|~n7#"~zG;~n7#"%?wbawcxamehdahjb ~fia ~b!;~n7@.
=l|ar|%o~nq;%okjwaqhe #olabobade abprcazce
=l|zh|&8%k%v~iK%q@D;&8%k%v@)~iK%q@D;卡塔赫纳{生物安全|}@D
~uD|fr|~MX~Jp@I_A%9~tggénétiques ~Cgpartage juste ~Gn@Cavantages découlant @e~rkutilisation;~MX~qQ
~uD|es|~Ka~Jp@m~ova @Z~l'Genéticos y ~y'Justa ~E.#O@ZBeneficios ~HmDeriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~Ka~qQ
~uD|ru|Jesaohk#"~gP~Euk scdcjbBchkbi fchpfhei b hagichjdasa >V@e~Egb fegdao ~J3gusan aj bv mfbicdcdbq{ k Dadgcdrbb a wbalasbBchkai fexdaawfexbb|};Jesaohk@.
~uD|ar|%ohaBfca
~uD|zh|&8%k%v~Jb#d公正#d公平~A4@D;~Jb{和|与|以及}公正{和|}公平{地|}~A4@D;~fu@D
~ER|fr|~FP*a~bKdésertification ~I-pays gravement touchés par @ssécheresse et/ou @sdésertification, ~ee~bN;~FP*a~bKdésertification
~ER|es|~CY@e~Lo;~ss{ de las Naciones Unidas|} @e~KdDesertificación;~L"~Lo
~ER|ru|@c#E%?%jh amphjudbgedbci g jcv hjfedev, kajafuc bhmujugetj hcfzcxdpt xehpvp b/blb amphjudbgedbc, ~zm~h(;@c#E~r7;@c~r7
~ER|ar|~b-abgyrj *w_(~zfgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~yG;~b-abgyrj
~ER|zh|@A~s'发生严重干旱#d/或荒漠化@)%0~uV在*f~m1~lG;@A~m1@k;~m1@k
~cE|fr|~x6~yI#Bcouche d’ozone
~cE|es|~EY~hS~xk#BCapa @eOzono
~cE|ru|~oI@baw ~J4axadagasa hlaq
~cE|ar|~jK~hiwlke abpfEfh
~cE|zh|#p臭氧层&'@k
~aA|fr|~MX~Cc
~aA|es|~Ka~Ca;~Ka~dL
~aA|ru|Iadfcelzhk#"~fU;Iadfcelzhk@.
~aA|ar|%o~eI
~aA|zh|~Mj@D;&8~j/~A-
~DW|fr|+ABâle ~fE@e~hj~zA~rkélimination;+ABâle
~DW|es|~EYBasilea #!_W%1Movimientos ~wp%1~yW~Jvy su Eliminación;~EYBasilea
~DW|ru|Uexclzhk~sOxe jfedhsfedbBdao mcfcgaxkao amehduv ajvanag b bv pnelcdbci;Uexclzhk@p
~DW|ar|@tlaEb #mabgrsd *whkb ~zhabxwje fabgxby dhva ilj abrmfm;@tlaEb
~DW|zh|~Bc危险~AU越境转移~jM处置~Lv;~Lv
~iD|fr|+A~i.*a~KL@e~D5préalable #Oconnaissance @ecause applicable %/certains ~ho#jpesticides dangereux qui font l’objet ~z2~mx=b;+A~l,
~iD|es|~EY~i.#!Procedimiento @e~yUFundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos ~JvObjeto @e~qA#5;~EY~l,
~iD|ru|~sG^Dmfarcnpfc mfcngefbjclzdasa awahdageddasa haslehbq #4ajnclzduv amehduv vbibBchkbv gcAchjg b mchjbrbnag g &Ijafsaglc;~sG@p
~iD|ar|@tjfgjmad @[lgwlck tqjaF abdfanke abdolke ih ibd >Ndfam scdcazce fdlcmag Jnag diche xwje dgmafbe *w~kI<'
~iD|zh|~s'#C_t中对~H2危险~A:#d农药采用事先知情同意程序@)~Bm@k;~Bm@k
~aL|fr|+A~n,&cpolluants organiques persistants;+A~q8
~aL|es|~EYEstocolmo @mContaminantes Orgánicos Persistentes;~EYEstocolmo
~aL|ru|~Ji^Dhjaokbv afsedbBchkbv xesfqxdbjclqv;~Ji@p
~aL|ar|@taogsvfbd ~m5;@togfsvfbd ~m5
~aL|zh|@G持久性有机~u:物@)~mW@k;~mW@k
~li|fr|+AMinamata{ sur le mercure|}
~li|es|~EY~y8#!Mercurio;~EYMinamata
~li|ru|Ibdeiejhk^Dfjpjb;Ibdeiejhk@p
~li|ar|@tdchadaga #mabEzlk
~li|zh|@G汞@)水俣@k;水俣@k
~D4|fr|@a%c~mx@5~LM@efaune ~zAflore sauvages menacées d’extinction;CITES
~D4|es|@l#!~qA@E@eEspecies Amenazadas @eFauna y Flora Silvestres
~D4|ru|%)&I~mDgbneib ~E!Flafu, devanqAbibhq man psfaxao bhBcxdagcdbq;LRTXL
~D4|ar|@t~ca&Wlphfai =W;@t~kI#h*wphfai =W;@t~kI#hlphfai =W
~D4|zh|濒危野生动植物种#C_t@k;濒危物种~As{贸易|}@k
cms|fr|~iT%J~LMmigratrices ~GI^Afaune sauvage;+ABonn
cms|es|~m[*n~iaEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~qk~iW;%)~mC~iW
cms|ar|@trnG ~jg;@t~JR~jg;&:~JRabphfai abdvaqje dh abrcfahag abnwjce
cms|zh|~Hw野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~uF|fr|~mp~Hbhumides d’importance ~xCparticulièrement comme habitats @Coiseaux d’eau;+ARamsar
~uF|es|@l~roa @ZHumedales @eImportancia #5~wR~gCcomo Hábitat @eAves Acuáticas;~L"Ramsar
~uF|ru|%)ganda-walajduv psanzqv, bictAbv icynpdefandac xdeBcdbc, slegdui awfexai g keBchjgc ichjaawbjedbo ganamlegetAbv mjbr;Oeihefhk@p
~uF|ar|@/@[labpjaAc ~q:;@tabpjaAc ~q:;@tjadoaj
~uF|zh|@G~uV作为水禽栖息地@)#C重要湿地@k;拉姆萨尔{湿地|}@k;&8湿地%v
acap|fr|#I*a%J@Calbatros ~DBpétrels
acap|es|#n%Z*n@eAlbatros y Petreles
acap|ru|~Gg~mCelzwejfahag b wpfcgchjdbkag
acap|ar|&"rnG wcfj ~Ds;%e#olrnG {wazjc|wcfj} ~Ds
acap|zh|#p信天翁#d海燕#K
~t9|fr|+A~IF@I%td’importer ~ve@C~hj#j~fE>b=X@C~hj~Ah~bN;+ABamako
~t9|es|~L"Bamako
~t9|ru|Ueiekhk@p
~t9|ar|@tladasf
~t9|zh|巴马科@k
=m|fr|@a~yI>bmise #Ovaleur ~lx~LjCaraïbes;+ACarthagène
=m|es|@K~xk>O#x~Fy#BRegión #vGran Caribe
=m|ru|%)*Eb ahgacdbb ~AGUalzCasa Defbwhkasa feoade;~n7@p
=m|ar|~ej{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
=m|zh|#p#d开发大加勒比~AR*,~fy@k
alps|fr|~K7@CAlpes;@aalpine
alps|ru|~b,Mlzm;Mlzmbohk@p
alps|ar|~ejqlab abpbl
alps|zh|#p~A7;~A7
~cG|fr|@a%c+e#8%9utilisations ~A!~b3%/@C~D[~dZ~kq@snavigation
~cG|es|@l#!*o%1Usos ~LX%m@Q~F6Distintos #BNavegación
~cG|ru|%)~mKdchpnavanduv ~GX>V%Eganajakag
~cG|ar|@tkahfh aogxmad ~xy#h*wabpBjaA Bcj abdbarce
~cG|zh|#C水道非航行~dr法@k
~EV|fr|~K7#j=9~A!transfrontières ~DBlacs ~c9;@a@Il’eau
~EV|es|~Bx@'y +[~LX~wpy {de |}@ZLagos +R
~EV|ru|@c%?~J4b ~gK~z'ganajakag b %Eaxcf
~EV|ar|~ejfaogxmad ~xyabialje bbrmfm fablrcjag <'
~EV|zh|跨界~Lh#p#d~rQ@k;#p&Q{利用|使用}{跨界|越境}~Lh@k;&8水%v
~tZ|fr|@a~jA&Cpublic au processus décisionnel #j_A^A+f~c3d’environnement;@ad’Aarhus
~tZ|es|@l~en#vPúblico ~zBToma @e~su~CtAmbientales;~pP@eAarhus
~tZ|ru|%)nahjpmc k bdFafierbb, pBehjbb awAchjgcddahjb g mfarchhc mfbdqjbq fcCcdbo b nahjpmc k mfegahpnbt %?gamfahei, kehetAbihq ~mwhfcnu;Efvphhk@p
~tZ|ar|@tJjvfo
~tZ|zh|在~fy#u上~vb信息+h~Hv决策#d诉诸~rZ~lG;奥胡斯@k
~J"|fr|@a@Il’évaluation @el’impact @I~uv%Qun contexte transfrontière;@ad’Espoo
~J"|es|~m[Evaluación #vImpacto Ambiental #Oun Contexto Transfronterizo;~pP@eEspoo
~J"|ru|@caw arcdkc ~GW@eakfpyetApt hfcnp g ~z"kadjckhjc;@cЭhma
~J"|ar|@ttolf
~En|fr|~iT~jhatmosphérique transfrontière %/longue distance
~En|es|~pQ%Z~e4Atmosférica Transfronteriza a Gran Distancia
~En|ru|%)~z"xesfqxdcdbb gaxnpve @ewalzCbc fehhjaqdbq
~En|ar|@/@[labgbfD ~kg;@tabgbfD ~kg
~En|zh|远距离越境~LO;长程越界~LO
~z4|fr|#Irégional ~jApublique #j_A^A+f%/propos @Cquestions environnementales #O~mf;#Id’Escazú
~z4|es|#n~qZ~enPública ~CtAmbientales #O~n3;#n@eEscazú
~z4|ru|Эhkehphk#0;@MЭhkehp
~z4|ar|&"tosaEf
~bn|fr|%D@5&c~tgphytogénétiques @3l’alimentation #jl’agriculture
~bn|es|%8@E_S~l'Fitogenéticos +zAlimentación ~mcAgricultura
~bn|ru|#f#.fehjbjclzduv scdcjbBchkbv fchpfhev ~p5~pBmfanagalzhjgbq b gcncdbq hclzhkasa vaxqohjge
~bn|ar|abdiavme #h#mabdfajm abfjaDce abhlagce bbpBHce fabEjaie
~bn|zh|粮食~w"#C%u;粮食~w"~As%u
^f|fr|~nK~yI@Cvégétaux
^f|es|@l@E@e@'Fitosanitaria
^f|ru|#f@b%?kefedjbdp b *Efehjcdbo
^f|ar|@/#hbfkace abhlagag
^f|zh|#C植物#p@k
~aE|fr|~iT~Al~wK
~aE|es|@l@m#-Nuclear
~aE|ru|%)~ED~j5
~aE|ar|@tabpdah abhffc
~aE|zh|核%q@k
+9|fr|~iTnotification rapide ~z2accident ~wK
+9|es|~m[Pronta Notificación @eAccidentes ~qR
+9|ru|@caw amcfejbgdai amagcAcdbb a ~EDegefbb
+9|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+9|zh|及早通报核事故@k
<B|fr|@a@I~mF~Fxd’accident nucléaire ou @esituation d’urgence radiologique
<B|es|@l@m~lN#Ocaso @eAccidente *Jo Emergencia Radiológica
<B|ru|%)~KDg hlpBec ~EDegefbb ~t"fenberbaddao egefbodao hbjperbb
<B|ar|@tgkmcd ~q.*wrabe fkfi ramD hffc pf wajz tuiaic
<B|zh|核事故或辐射紧急情况~rV@k
~gb|fr|@acommune *a~Al#B=X&Ccombustible usé #j*a~Al#B=X@Cdéchets radioactifs
~gb|es|@lConjunta @m#-~zB~qE#vCombustible Gastado y @m#-~zB~qE@e~yWRadiactivos
~gb|ru|EwKcnbdcdd^D^V~fIajfewajegCbi jamlbgai b a ^V~fIfenbaekjbgduib ajvaneib
~gb|ar|~Ja#mpdah abgyjn *w~xzfpdah abgyjn *w~zhabduie;~Ja~x,gyjcn ~xzfobade gyjcn ~zhabduie
~gb|zh|乏燃料=f%q#d放射性~AU=f%q联合@k
~co|fr|~oS@e~Eo@e~rl;~oS@el’AIEA
~co|es|~bU#vOrganismo @E~NdAtómica
~co|ru|~dS^2escdjhjge ~vX;~dSIMQMTЭ
~co|ar|~l]bbfsabe ~xZ
~co|zh|#C~ft~vU;~ft~vU
^r|fr|~dI@e~LC;~dI~L]_C#B~G/
^r|es|~eo=R%X~Cl
^r|ru|~dS~bI~GGxnfegaavfedcdbq
^r|ar|mogfj ~AFabiabdce
^r|zh|~xW%S法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@K>S#B=R%X#B~F/~GC;@KMarco{ de la OMS|} ~GC
fctc|ru|~tS~ji~FA;~tSNEZ ~FA
fctc|ar|@t~AF~e:~JZ~z0abglB
fctc|zh|~xW烟草~Bc=d@k
=K|fr|~i7~Mh~k0;@acréant ~G[Organisation #A~k0
=K|es|~eo=R_Y+zEducación, @sCiencia ~mcCultura;~eoUNESCO
=K|ru|~dS#E~s9awfexagedbq, depkb b kplzjpfu;~dSYJXLDE
=K|ar|~dUabgpococ bdhGde @xbbgjlce fabibd fabDkane
=K|zh|~Ke及<8%S%S法;~Ke^s<8~Ig;教科文~Ig
<Q|fr|~i7~Mh~mnindustriel
<Q|es|~eo=R_Y_K#xIndustrial
<Q|ru|~dS#E%?mfaiuClcddaip ~pj
<Q|ar|mogfj ~jZ@x~paabyhaice
<Q|zh|@A工业#q%S章程
~pe|fr|~Iy%/~eJ
~pe|es|@K@m~hE
~pe|ru|%)&I~hr;Чbkeshk@p
~pe|ar|@t~t4
~pe|zh|#C~fN@k
~aN|fr|@a~yI~ipmondial, ~zv#jnaturel;@a~ipmondial
~aN|es|@l~xk~ioMundial, &Py Natural;@l~ioMundial
~aN|ru|~b,ghcibfdasa ~j1b mfbfandasa ~D!
~aN|ar|~ej~nl;@t~hi~nl
~aN|zh|#p#/<8#d自然~Fu
*U|fr|@a#Z#b>X%/prendre @3interdire #jempêcher l’importation, l’exportation ~Cgtransfert @e~G)=a@Cbiens culturels
*U|es|@l~sm^O~kqDeben Adoptarse @QProhibir e Impedir @sImportación, @sExportación ~mc~BN~M:Ilícitas @eBienes Culturales
*U|ru|%)icfev, demfeglcdduv @exemfcAcdbc b mfcnpmfcyncdbc ~fbggaxe, gugaxe ~LN~Achawhjgcddahjb @ekplzjpfduc rcddahjb
*U|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~zfgogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~bZlwjk ~v"
*U|zh|@G&O#d~zH#d~yj@)方法~lG;#({采取措施|}&O{和|并}~zH#d~yj{方法|}@(@k
*T|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~yI~Lw
*T|es|~ss{| de La Haya| de La Haya de 1954} ~MJ
*T|ru|%)*E*3
*T|ar|~Ffhufl hEai dobr;~Ff~oWabdobr
*T|zh|@G~k[~lG;*j情况下#p~hD@k
*V|fr|Deuxième @W#8^A+ALa Haye @e~Iq~yI~Lw
*V|es|~De@V#B~L"La Haya @e~Iq~MJ
*V|ru|+M~Iq~yg*E*3;+Ma *E*3{| 1954 sane}
*V|ar|#R~sP{bagnakce|abdbrk lagnakce} ~zs~hh1954
*V|zh|&8@G~k[@)%v~dv@D;&8@G~k[@){1954年|}~At~CN@D
=t|fr|@a=Y~ti~ip~zvimmatériel
=t|es|@l+zSalvaguardia ~io&PInmaterial
=t|ru|~b,dciejcfbelzdasa ~j1~D!
=t|ar|@tyfh ~zgBcj abdamc
=t|zh|#p非物质<8~Fu
+0|fr|~K7>b_n#B~mz@Cexpressions culturelles
+0|es|~m[@'y ~l!#B_x~iaExpresiones Culturales
+0|ru|~b,b maaAfcdbb ~D?Fafi ~j1heiagufeycdbq
+0|ar|~ejfgiEcE ghfi pusab abgilcj abDkanc
+0|zh|#p#d_p<8表现形式多样性@k
~bw|fr|@a{d’UNIDROIT |}&c~esvolés ou illicitement exportés
~bw|es|~ox{ de UNIDROIT|} _SObjetos Culturales Robados o Exportados Ilegalmente
~bw|ru|@c{|YJRHOVM }a mavbAcdduv ~t"dcxekadda gugcxcdduv ~KArcddahjqv
~bw|ar|@tabdivm &Wbgfrcm ~o/~GE#m~bZabdojfke pf abdymje {lwjk|lyfje} ~v"
~bw|zh|#C统一私法协会~Ko~I[物~lG;{国际统一私法协会|}~Ko{者|}~I[{物|化财产}~lG
~t,|fr|~nK#G=[dopage %Q=[sport
~t,|es|~E)Dopaje ~qrDeporte
~t,|ru|~kxnambdsai g hmafjc
~t,|ar|@/#hbdsanre abdhuwag ~seabjcaAe
~t,|zh|~u9在~AN运动中~dr兴奋剂~pU
~bk|fr|%D@e~n!~FK_A@Caveugles, @Cdéficients visuels ~DB%[ayant ~s,difficultés @electure @Ctextes imprimés %9œuvres publiées;%D@eMarrakech
~bk|es|%8@e~n!~Cv~ova #PObras Publicadas a #P&!Ciegas, ~zuDiscapacidad Visual o ~zu~F"Dificultades @QAcceder al Texto Impreso;%8@e{Marrakech|Marrakesh}
~bk|ru|~wa{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsBcdbb ~Euhlcmuv b lbr h defpCcdbqib xfcdbq ~t"bduib asfedbBcdduib hmahawdahjqib gahmfbdbiejz mcBejdpt bdFafierbt k ampwlbkageddui mfabxgcncdbqi;~wa%b
~bk|ar|&:djasu bgcocj abhnaH tbC abdyhnag abdhufje
~bk|zh|@G~Ck~xa出版~u8@)~fR%u;@G~Ck~xa发表~u8@)~fR%u;~fR%u
~pK|fr|+A~tX*amise %/disposition @e~tg@etélécommunication @3l’atténuation @C~J!@Ccatastrophes #j@3#b~G8@esecours ~Fx@ecatastrophe
~pK|es|~EY~tX#!Suministro @e~l'@eTelecomunicaciones +zMitigación @eCatástrofes y #POperaciones @eSocorro #OCasos @eCatástrofe
~pK|ru|@cTeimcfc a ~Abjclckaiipdbkerbadduv ~z5~p5hiqsBcdbq mahlcnhjgbo wcnhjgbo b ~gJamcferbo ~Ie~z];@cTeimcfc
~pK|ar|@tgadlcjc @[lgfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~pK|zh|为减灾救灾+F提供电信~iS@)~K];~K]
>C|fr|~iT~rd
>C|es|~xR~rnCarretera
>C|ru|~Bp~hC~uH;@c~hC~CC
>C|ar|@tabocj >Nabwjk
>C|zh|~FJ~Ch
tir|fr|@adouanière #9au ~G?@e~pAsous =[couvert @ecarnets TIR;@aTIR
tir|es|@KAduanero %xal ~Di@e~qLal Amparo %1Cuadernos TIR;@KTIR
tir|ru|Teiaycdd^D&Imcfcgaxkc sfpxag h mfbicdcdbci kdbykb IHG;@cIHG
tir|ar|@/abqdjsce @[labhkb &WbblAazi
tir|zh|#C公路~H)@k;TIR@k
~dk|fr|~nK@Il’harmonisation @Ccontrôles @C~pA%9frontières
~dk|es|~pQ@E%ZArmonización %1Controles @e~qL#O#PFronteras
~dk|ru|#f^Dhaslehagedbb phlagbo mfagcncdbq kadjfalq sfpxag @esfedbrev
~d:|fr|~Iyau ~mx@etransit @C+,~EH
~d:|es|@l#!~qA@eTránsito %1&Fsin Litoral
~d:|ru|%)jfedxbjdao ~mDgdpjfbkadjbdcdjelzduv ~f[
~d:|zh|内陆%0~H(_t@k;内陆国~H(_t@k
+W|fr|@a=Y~Aj#j~z:@Csentences arbitrales étrangères
+W|es|@l#!Reconocimiento ~mc~lU~iaSentencias Arbitrales Extranjeras
+W|ru|%)mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~GKefwbjfeyduv fcCcdbo;~IW@p
+W|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+W|zh|承认及*)~u!@k;承认&Q*)~u!@k;&8纽约%v
cisg|fr|~FP&ccontrats @evente @T@emarchandises
cisg|es|~CY_SContratos @eCompraventa @E@eMercaderías
cisg|ru|~Fm&Ikpmlb-mfaneyb jagefag
cisg|ar|@t@x#mikfm ablci &WbblAazi
cisg|zh|@A#C货物销售合同@k
&Y|fr|~FP@I=9@e~ztélectroniques ~I-contrats ~c9
&Y|es|~CY%Z+[~ia~yRElectrónicas #O@ZContratos +R
&Y|ru|@c#Eaw ~nnPlckjfadduv haawAcdbo g %Enasagafev
&Y|ar|@t@x@[laogxmad abxwalag abtbsgjfhce *wabikfm <'
&Y|zh|@A#C合同~dr电子通信@k
^]|fr|~FP%ccontrat @e~G?@e~pAeffectué entièrement ou partiellement par mer;~Nj~l,
^]|es|@K_Y#!Contrato @e~Di@e~qLTotal o Parcialmente Marítimo;~Nk~l,
^]|ru|~Fmmaldahjzt ~t"BehjbBda ~lf&Imcfcgaxkb sfpxag;~sG%a
^]|ar|@t@x@[likfm abhkb &WbblAazi ih wjck ablrj sbca pf qEzca;~ocjfgjmad
^]|zh|@A全程或~vV~iQ#C货物~H)合同@k;~Bm~eB
*4|fr|~FP*atransparence %Ql’arbitrage <qinvestisseurs #j+,fondé @I@C~EN;+AMaurice *atransparence
*4|es|~CY%ZTransparencia #O@ZArbitrajes <qInversionistas y &F~qr>S@eun Tratado;~L"Mauricio %ZTransparencia
*4|ru|~rEmfaxfeBdahjb ~rgefwbjfeydasa fexwbfejclzhjge ~uqbdgchjafeib b ~gR@e~J3%E~Ad;~n9^DmfaxfeBdahjb
*4|ar|@t@x#mabunance *wabgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #mabunance
*4|zh|@A投资&d与%0间基于%u仲裁~LW;~fM~LW
=F|fr|~FP&caccords @e~hq~b3issus #Bmédiation;+ASingapour *amédiation
=F|es|~CY_S~x[@eTransacción %mResultantes #BMediación;~L"Singapur %ZMediación
=F|ru|~rE%Eibfaguv hasleCcdbqv, nahjbsdpjuv ~D]icnberbb;Lbdsempfhk^Dicnberbb
=F|ar|@t@x#magnakag abgofce #habdhlDke dh abfoawe;@tohBanfje #mabfoawe
=F|zh|@A@G调解所产生@)#C~MA~fK@k;新加坡调解@k
^I|fr|~FP&c~J!~b3@Cventes judiciaires @e~ta;+A~dG*avente ~Kv@e~ta
^I|es|~CY_SEfectos %m~iaVentas Judiciales @e~yO;~L"~dG%ZVenta ~y5@e~yO
^I|ru|~rE%Emahlcnhjgbqv hpncwdao mfaneyb ~J];~sz^Dhpncwdao mfaneyc ~J]
^I|zh|@A~Bj#C效力@k;~iJ~Bj@k
~G]|fr|#I@5~cu@el’Université =Ypaix
~G]|ru|#f#ia haxnedbb Vdbgcfhbjcje ibfe
~G]|ar|%e&WbthuaF qadie ~zj
~ur|fr|+A1930 ~vg{ (no 29)|};@R{| (no 29)} ~vg{|, 1930}
~ur|es|~jn~IR{, 1930 (núm. 29)|, 1930|}
~ur|ru|@c~Ipjfpnc ~lA29);*P~mHjfpnc
~ur|ar|@t*Habqljc{|، 1930| biad 1930| bohe 1930}
~ur|zh|1930%V~cM~e029~xV;1930%V~cM@k
^)|fr|@W{de 2014 |}#8^A@a{de 1930 |}~vg{|, 1930| (no 29)}
^)|es|Protocolo{ de 2014|} %xal ~jn~IR{, 1930|, 1930 (núm. 29)|}
^)|ru|#,{|2014 sane }~fi~Ipjfpnc{| (№ 29)}
^)|ar|%o{|iad 2014 b}@t~j[;%oiad 2014 abdbrk lagnakce ~j[
^)|zh|~L2@k》2014%V@D;~L2%v{(第29号)|}@({2014年|}@D
~us|fr|+A1948 ~c4+esyndical (no 87);+A1948 ~Fb;@R{| (no 87)} ~Fb{|, 1948}
~us|es|~BxLibertad Sindical ~mc@'#v*o@eSindicación{, 1948 (núm. 87)|, 1948|}
~us|ru|@c1948 ~yg~o1@e~q[~lA87);*P~o1@eafsedbxerbt
~us|ar|@tabrjce abhkalce ~z7rk abghGcd{| abhkalc}
~us|zh|~up#d#p%S%r~e087~xV;~up^Z#p~I.@k
~z!|fr|+A~hC&c^U~iu(révisée) (no 97);+A~hC~tz;@R{| (no 97)} ~tz{|, 1949}
~z!|es|@K_S~oTMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~z!|ar|@tabidab ~wu(djaqie)
~z!|zh|~FJ%V~j-~u,@k(修订)(第97~xV;~FJ%V移{民|徙}~u,@k{(修订)|(修订本)|(订正)|}
~ut|fr|+A~hC~eacollective (no 98);+A~hC~Fe;@R{| (no 98)} ~Fe{|, 1949}
~ut|es|@K#!*o@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~ut|ru|@c~hC~yg~mK@e~q[b @e~rhmcfcsagafag ~lA98);*P~mK@e~q[b {|de }~rhmcfcsagafag
~ut|ar|@trk abghGcd fabdnafAe abqdaice
~ut|zh|~FJ%V%S%r#d~H.%r~e098~xV;~FJ%V~I.^Z~H.{权利|权|}@k
~pm|fr|+A~vm~ua{ (no 100)|};@R{| (no 100)} ~ua{|, 1951}
~pm|es|@K@m~NhRemuneración{, 1951 (núm. 100)|, 1951|}
~pm|ru|@c~vm~ygfegdai gaxdesfeyncdbb ~lA100);*Pfegdai gaxdesfeyncdbb
~pm|ar|@tabdoafae *wabpqfj
~pm|zh|~Kg同酬~e0100~xV;~Kg同{工同|等报|}酬@k
~pn|fr|+A1952 ~idminimum) (no 102);+A1952 ~K8;@R{| (no 102)} ~K8{|, 1952}
~pn|es|~Bx#-<!(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~pn|ru|@c1952 ~yg~p4~e]~lA102);*P~p4awchmcBcdbq
~pn|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~pn|zh|~DK~e0102~xV;~DK@k
~po|fr|+A1957 ~m7{ (no 105)|};@R{| (no 105)} ~m7{|, 1957}
~po|es|~Bx~IB#vTrabajo ~IR{, 1957 (núm. 105)|, 1957|}
~po|ru|@c1957 _F~jT~z(~lA105);Dadgcdrb@O~jTjfpne
~po|ar|@ttbBaF *Habqljc
~po|zh|1957%V废除~cM~e0105~xV;1957%V废{除|止}~cM@k
~pp|fr|+A1958 ~o0profession) (no 111);+A1958 ~B,;@R{| (no 111)} ~B,{|, 1958}
~pp|es|~Bx=P(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~pp|ru|@c1958 ~yg~aC%4~z(b xedqjbo ~lA111);*P~aC%4~z(b xedqjbo
~pp|ar|@t~t0(nc abaogxmad fabdvhe);@t~t0*wabaogxmad fabdvhe
~pp|zh|1958%V(~u,#d职业)~du~e0111~xV;1958%V~CQ~du@k;1958%V~du~CQ@k
~pq|fr|+A1973 ~tE{ (no 138)|};@R{| (no 138)} ~tE{|, 1973}
~pq|es|~BxEdad Mínima{, 1973 (núm. 138)|, 1973|}
~pq|ru|@c1973 ~yg~iV@efewajp ~lA138);*P~iV@efewajp
~pq|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~pq|zh|1973%V~tv~e0138~xV;1973%V~tv@k
~pr|fr|+A1989 ~c6tribaux (no 169);+A1989 ~c6tribaux;@R{| (no 169)} ~c6tribaux{|, 1989}
~pr|es|@K@m~oNIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~pr|ru|@c1989 ~yg~ufybxdb ~lA169);*P~ufybxdb
~pr|ar|@t~J0abpybce fabklbce
~pr|zh|~Ln#d部落&d民~e0169~xV;~Ln~Fa部落{人民|民族}@k
~ps|fr|~L4~d2(no 182);~L4~s-;@R{| (no 182)} ~ly@e^T@C~s-{|, 1999}
~ps|es|@K~smPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~ps|ru|@c1999 ~yg~m9~z(~lA182);*P~m9jfpne
~ps|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~ps|zh|1999%V~Bd@)童工~Hx~e0182~xV;1999%V{禁止|}~Bd@(童工{劳动|}@k
~pu|fr|+A2011 ~ifdomestiques (no 189);+A2011 ~B";@R{| (no 189)} ~B"{|, 2011}
~pu|es|@K~smTrabajadoras ~Ap~oTDomésticos{, 2011 (núm. 189)|, 2011|}
~pu|ru|@c2011 ~yg~nr~J,~lA189);*P~nrfewajdbkag
~pu|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~pu|zh|~LJ家政工&d~e0189~xV;~LJ家{政|庭}工&d@k
~pv|fr|+A2019 ~w4{ (no 190)|};@R{| (no 190)} ~w4{|, 2019}
~pv|es|~Bx~bJ>OAcoso{, 2019 (núm. 190)|, 2019|}
~pv|ru|@c2019 _F~nD~z(~lA190);Dadgcdrb@O~nDjfpne
~pv|ar|@tabihn fabgrju
~pv|zh|2019%V~eA#d骚扰~e0190~xV;2019%V{消除|}~eA&Q骚扰@k
~ct|fr|+A@"@e~Eq<a#b~er~bN;@a<a#b~er~bN
~ct|es|~ss{ de la Organización de la Unidad Africana|} ~rn@s~HmRegulan @Z~qxEspecíficos %1~wk%1~JA~yD
~ct|ru|~lHcnbdhjge, fcsplbfptA~KYhmcrbFbBchkbc ehmckju mfawlciu wcycdrcg ~h(
~ct|ar|~c7{|biad 1969 }~zfgrsd {abdGavj|abqfahl} ~ms{ldusbag|bduasb|lduasb} abbaqzch ~yG;~c7~hh1969
~ct|zh|*f统一%S@G*f~H-#u~H2特定~j)~lG;1969%V*f统一%S@k
~fn|fr|+A@"@e~Eq@I#)&Cmercenariat ~bN
~fn|ru|~lHcnbdhjge a *sdecidbBchjge ~h(
~fn|ar|~c7~sX>NabajgEak ~yG
~px|fr|+A~wE_m*a@9#j~mF%9%[déplacées ~bN;+A~IX
~px|es|@l#BUnión Africana ~xky ~Aq~lN{de|a} @ZDesplazados Internos ~yD;~L"~IX
~px|ru|@c~C?hatxe a *Egdpjfcddc mcfcicAcdduv lbr g MFfbkc b akexedbb bi ~z];Deimelzhk@p
~px|ar|@t~i[~hifdoaime abhaErch maxbca ~yG;@tsdlaba;@t~i[~hiabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~px|zh|*f~u]#p#d~rV*f~iM者@k;坎帕拉@k
^5|fr|~v4@Cpeuples
^5|es|~jz
^5|ru|~p0~LVdefanag
^5|ar|~Az~kJfabuifl
^5|zh|~o5*(;*f+T&Q~a6
~a.|fr|<d_m@C#1#j&C~J5~M4
~a.|es|_iAfricana _S#k~FL~x1
~a.|ru|~p0b ~pO~J)
~a.|ar|~Azabwnb fjnavv
~a.|zh|*f&n%r#d福利*(
~uy|fr|~HF%9#1{de la femme|des femmes} ~bN;~MX~F9
~uy|es|@V~I4#k#BMujer ~yD;~Ka~F9
~uy|ru|~ye~tm~h(;~Kl~tm~h(;Iempjhk@.
~uy|ar|*M~sR~yG;%odalfgf
~uy|zh|~DS~on~MC;&8*f+T&Q~a6^t@G*f~on~MC;&8马普托~A-
~t8|fr|~i7@e~wE~zl
~t8|es|Acta Constitutiva #BUnión Africana
~t8|ru|VBfcnbjclzd~tpekj@B~C?hatxe
~t8|ar|~o/abgpococ bbagram abpnjckc
~t8|zh|*f~u]%S法
echr|fr|+A~ti~oY~cq@Clibertés fondamentales;@aeuropéenne ~oY>/
echr|es|~ox{| Europeo} ~xk%1~b'~ia~JhFundamentales;@KEuropeo @e<0
echr|ru|%)*E~jf~LVahdagduv hgawan;Xgfamcohk^D+q^M;Xgfamcohk@b%?mfegei ^M
echr|ar|@/abpfjflce ~t'_-
echr|zh|#p+T与~k)@k;#p+T^s~k)@k;欧洲+T@k
achr|fr|@aaméricaine #9%9~Ga;~hP@e~q4
achr|es|@lAmericana @m<0;~de@e~q4
achr|ru|Micfbkedhk^D+q^M
achr|ar|@/~f3~t'_-
achr|zh|~mZ+T@k
=u|fr|~M-#N>b~bK_H%/l’égard @Cfemmes >b_Hdomestique;@a~rf
=u|es|~Mt@m%Oy ~Kd~bJ#r{las Mujeres|la Mujer} ~mc~bJDoméstica;~EY~C9
=u|ru|~w6~fl~zFdehblbci #4~tmb naieCdbi dehblbci;~wd@p
=u|ar|~gy{bdhi|luph dhi|abdgibke ldhi} fdsanre ~hX{abdjpe|abhoaF} fabihn abdhEbc
=u|zh|~fL~Mr&o及家庭~eA@k;~fL#(~Mr~Au^s家庭~eA~Au@(@k
~kO|fr|~iT~wz;+A~C3
~kO|es|~ox{ del Consejo de Europa|} %Z~v';~EY~C3
~kO|ru|%)~wD;UpnemcCjhk@p
~kO|ar|~B8abtbsgjfhce;~B8abocljahce;@tlfmalog
~kO|zh|网络=-@k
^!|fr|~M-~bK~md~B:
^!|es|~Mt%Z~Kd~q'@eSeres Humanos
^!|ru|~w6mfajbgancohjgbb ~mDltnzib
^!|ar|~gy{bdsanre|luph dsanre|abdgibke ldsanre} ~calabluj
^!|zh|~fL=c~vL+F@k;~fL=c{贩运人口|人口贩运}{行动|行为|}@k
~DZ|fr|^w=Yprévention, @ssanction #j~Kf~I1femme;+A~e3
~DZ|es|~c[~p/~wny Erradicar @s~bJ~vB;~L"~e3
~DZ|ru|~lX{mfcnpmfcyncdbb|mfcnajgfeAcdbb} b ~a9#4~tm~K6
~DZ|ar|~x/~wy~B!fabkAaF ibcv;~x/#m~zx~B!faogzyabv
~DZ|zh|贝伦杜帕拉@k
bern|fr|~Iy^A%J#Bvie sauvage #j&Cmilieu naturel @el’Europe;+ABerne
bern|es|@K~FE*n~LKSilvestre y #v~qK~kH#OEuropa
bern|ru|~b,~E!Flafu b mfbfanduv hfcn awbjedbq g Xgfamc
>6|fr|~hP#BLigue @C+,arabes
>6|es|{Pacto|Carta} #BLiga %1&FÁrabes
>6|ru|Gekj@BЛbsb efewhkbv ~f[
>6|ar|~jYqadie _l~JV
>6|zh|~m2%0~u]*(;~m2%0~u]{盟约|公约}
~a:|fr|<d@el’Association @Cnations @e~vK;<d@el’ASEAN
~a:|es|_i#BAsociación @eNaciones @e~kc;_i#BASEAN
~a:|ru|~dSMhharberbb +'~hT;~dSMLXMJ
~a:|ar|~jYjalwe pdd ~pH
~a:|zh|~Bb%0~u]*(;东盟*(
tac|fr|%Dd’amitié ~zA&B#OAsie &CSud-Est
tac|es|%8~M/&f#O{|el }~kc
tac|ru|~E5nfpywc b ~ffg ~hT
tac|ar|&:abymake fabgiafh *w~pH
tac|zh|~Bb友好<T%u
~hk|es|_i~nX@e&f%1&FÁrabes #vGolfo
~hk|ru|~dSLagcje ^'efewhkbv +'Zelbge
~hk|ar|~l]bdqbo ~oVbmfb abxbcq ~JV
~hk|zh|海湾~m2%0<T委员会*(
icmp|ru|~Gg~t[b Fpdkrbqv _9kaibhhbb %?mfamegCbi wcx gchjb lbrei
ices|fr|~Iyau ~tJ@5@3l’exploration #Bmer
ices|ru|%)Icynpdefandai hagcjc ~nHiafq
ices|ar|@tabdqbo &Wbaogsuan ~jx
~EJ|fr|~iT_N@e~z/Sud-Est
~EJ|es|~Bx*ny ~qE%1~l'#B~n(~tu~IESuroriental
~EJ|ru|%)~mCmfaiuhlaguv ~z5g tsa-gahjaBdao ~FWMjledjbBchkasa akcede b ~B3
~EJ|ar|@t~KQdfajm ~BX*wqhfl ~B5
~EJ|zh|~wV东南~AS~cP~iS@k
^9|fr|@a&c~t7civils @e~xI@5d’enfants
^9|es|~uZ_S~qx~tH#BSustracción @E@eMenores
^9|ru|%)sfeynedhka-mfegaguv ~z3%(mavbAcdbq ncjco
^9|ar|@t~zs~gk;@/~gk
^9|zh|#C~ys@k;#(#C{性|}~ys@(~At@k
+o|fr|~K7@C~d2>b&B~xN*r
+o|es|~uZ~FE@'#vNiño y _0&f~M"Adopción #5
+o|ru|%)*E~G6b ~ff#4bdahjfeddasa phudaglcdbq
+o|ar|@t~zs~v7;@/~v7
+o|zh|~A6&n及<T@k;#(~A6&n^s<T@(~At@k
~cr|fr|@a%crecouvrement @Caliments %/l’étranger
~cr|es|~m[Obtención @eAlimentos ~qrExtranjero
~cr|ru|%)gxuhkedbb xe sfedbrco elbicdjag
ihr|fr|~l-sanitaire =b{ (2005)|}
ihr|es|~l(Sanitario #5{ (2005)|}
ihr|ru|#f{uc icnbka-hedbjefduc mfegble|uv icnbka-hedbjefduv mfegbl|ui icnbka-hedbjefdui mfegblei|uib icnbka-hedbjefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr ~J1#h(2005)
ihr|zh|~I'(2005);~I'
udhr|fr|~cR~oY>/
udhr|es|@h+c@e<0
udhr|ru|#t~jf^M
udhr|ar|%2%w~t'_-
udhr|zh|#/+T@w
_[|fr|@g@Il’octroi @e~uw%9pays #j%9~lncoloniaux
_[|es|~IzConcesión #B~nda @Z^Qy ~oNColoniales
_[|ru|~iY~Ab~nokaladbelzdui hjfedei b defanei
_[|ar|@7dhr abaogkbab bblbmah fabuifl abdogidje
_[|zh|~Ml@w;~Ml~LZ
<t|fr|@g#9%9>Y&C+e@5touchant #b~bLamicales >b&B<q#b+,conformément ^A<d+Q
<t|es|@h_S@,@e*o@Ereferentes a #P~dP~M/_0&f<q@Z&F@econformidad ~zu@s_i@e*y
<t|ru|~iY~wI%(mfege, ~Kznfpychjgcdduv ajdaCcdbo b ^'~uq~gR~jbVhjegai ~g]
<t|ar|@7_]~o/&W@[~Hh;@7_]~o/&W~Do~Hh
<t|zh|~Fg及<T之#C法#2之@w;~Fg^s<T{的|之}#C法#2{的|之|}@w
~aW|ru|~iYdcajKcilciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~aW|ar|@7abocame abmazde >Nabdfajm abwlcice
~aW|zh|@G天然~iS之~H4~u4@w;#({天然|自然}~iS~wS~H4~u4~wS@w
%H|fr|@g#A~Mdraciale
%H|es|@h_Y~MiRacial
%H|ru|~DI~ok
%H|ar|@7@x~Fn
%H|zh|@A~Is@w
<-|fr|@g~oY~dm
<-|es|@h%1#k~x1
<-|ru|#z~jf~J)
<-|ar|@7_Eabwnb
<-|zh|&n~FD
>K|fr|@g@I#)#B&R~aP
>K|es|~Iz+:#B=P~vB
>K|ru|~iY*s~tr
>K|ar|@7~o.>N~t0~yM
>K|zh|~bR~du@w
<M|fr|@g@Il’asile territorial
<M|es|@h#!Asilo Territorial
<M|ru|~iY~xEpwcybAc
<M|ar|@7#m{abdbqp|abbqfF} abtkbcdc
<M|zh|~j:庇护@w
>]|fr|~kY~o8@C+,>b@9@e~rkindépendance ~zA~rksouveraineté
>]|es|~ii~tx&Fy ~iH@'@esu ~ndy Soberanía
>]|ru|~uX~h-~G.aw asfeyncdbb bv ~nob hpgcfcdbjcje
>]|ar|@7~xB~tBbbmfb ~z7aogkbabva focamgva
>]|zh|~vM与~u4之#p@w;~vM&Q~u4{之|的}#p~wS@w
+r|fr|~kY~zAl’ingérence ~o8@CÉtats
+r|es|~ii~mcInjerencia ~txEstados
+r|ru|~uXbdjcfgcdrbb b ~h-~f[
+r|ar|@7#m~xBlqdci phfaiv ~tBbbmfb
+r|zh|~MI别国内政@w;~MI{别|他}国内政@(@w
_a|fr|@g%cprogrès ~Cg@:~jlsocial
_a|es|@h#!Progreso >O#x#Olo Social
_a|ru|#z~cjmfasfchhe b ~f!
_a|ar|@7abgkmd fabthdaF *wabdcmah abaqgdaic
_a|zh|=4进步#d#q@w
*1|fr|~Kq#B#]*r
*1|es|@h#!~xt#B#-#5
*1|ru|~Icpkfcmlcdbb &I~j5
*1|ar|@7giEcE abpdh ~mr
*1|zh|加强#C%q@w
<H|fr|@g@C>Y<a=[~Ghocéans, ainsi ~kq~rksous-sol, au-delà @Climites #B~rj
<H|es|~ma@,~kqRegulan ~FO~wRFuera %1Límites #B~pZ
<H|ru|#zmfbdrbmag, fcsplbfptAbv fcybi nde ~A3csa dcnf ~dp
<H|ar|@7#'{abdhGde bkai|abgc grsd kai} ~Fdflawh pjAva{|،} ~uP{abfwhce|abkfdce}
<H|zh|~fY_s*,底床与下层土壤之#2@w;@G{各国|国家}_s海~w8@(#2@w
~f5|fr|Définition @el’agression
~f5|es|Definición #BAgresión
~f5|ru|Emfcnclcdb~E?esfchhbb
~f5|ar|gijcn abimfah
~f5|zh|侵略定义
>[|fr|@g~bO=b
>[|es|@h~tw@e~ls
>[|ru|~ty~ja
>[|ar|~zRltkade ~p3
>[|zh|~E4序@w
~aD|fr|_R~bO=b
~aD|es|~sY~tw@e~ls
~aD|ru|#s%?phjedaglcdbt ~ja
~aD|ar|~FF{abdgibk ltkade|dh pqb tkade|btkade} ~p3
~aD|zh|~E4序@!
*C|fr|<d@C#1#jdevoirs ~pS@CÉtats
*C|es|_i@e#ky Deberes ~F2%1Estados
*C|ru|Хefjb~d]~BL~jfb awqxeddahjco ~f[
*C|ar|~jY_E_lffaqlagva abakgyamce
*C|zh|~HP~j.%r#d义务*(
>!|fr|@g@C~in
>!|es|@h%1#k%1Impedidos
>!|ru|~iY+q~ra
>!|ar|%2~GE~z-abdifkch
>!|zh|~oo@w;残{疾|废}者~FD
=I|fr|~Ng#b%[~I1+E
=I|es|~Iz@'@e~F[#P&!~A1_3
=I|ru|~iY*E~Eclbr aj ~pD
=I|ar|@7~Ai~EC=Vdh abgijA bbgiHcl _1
=I|zh|#p&d~s">i@w;#p&d~s"@(>i@(@w
+6|fr|^z@3~M!
+6|es|=Z@Q~nzLey
+6|ru|Danckh~p.nalydahjduv lbr %?~of
+6|ar|~uR~hW
+6|zh|执法~g.~dB
+5|fr|@g~aad’intolérance ~zA&Rfondées *areligion ou @sconviction
+5|es|@h~bz@eIntolerancia y =PFundadas ~zBReligión o #PConvicciones
+5|ru|~iY~eSdcjcfmbiahjb b ~aC@e~J3fclbsbb ~t"pwcyncdbo
+5|ar|@7~o.~nR;~zRlabkAaF ~nR
+5|zh|=e基~u5原因@)~aZ@)~rN#d~du@w;=e基~u5{原因|}@(~aZ@(~rN~Fa~du@w
~d9|fr|~qaManille %c~hqpacifique @C~GR~c9
~d9|es|~maManila #!Arreglo Pacífico @e~BE+R
~d9|ru|Iedblzhk@da ibfdai fexfcCcdbb %Ehmafag
~d9|ar|@7dahcba #mgofce ~wt#hlabfoazb abobdce
~d9|zh|@G>f解决#C争端@)马尼拉@w
~aB|fr|<d_C#Bnature
~aB|es|_i%X#BNaturaleza
~aB|ru|~Jq&zmfbfanu
~aB|ar|~dU%wbbwlcie
~aB|zh|#/自然*(;#/大自然*(
~ax|fr|#Jd’éthique médicale ~cd~zp_O@esanté, ~ee@Cmédecins, %Q@s@9@C~G"~DBdétenus ~I1+E
~ax|es|@,@e~K.Médica Aplicables _0~y0#v~df@eSalud, ~gC@ZMédicos, ~zB@'@e&!Presas y Detenidas ~A1_3;@,@e~K.Médica
~ax|ru|+?icnbrbdhkao Pjbkb, ajdahqAb{chq|vhq|ihq|ibhq} k ~J(~J,xnfegaavfedcdbq, g ahawcddahjb gfeBco, g *ExekltBcdduv ~t"xencfyedduv lbr aj ~pD
~ax|ar|_]Jmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
~ax|zh|@G医务~g.+h~uV医生在#p被监禁#d拘留@)~s"@)>i~j)@)任务@)医疗道德#2
^e|fr|~Gw@C~ln^Apaix
^e|es|~FQ%1~oN_0Paz
^e|ru|~Hj~D8@eibf
^e|ar|~zRlrk ~J0*w{abobd|abobad}
^e|zh|~DT~FD;{各国|}~DT@(~FD
=L|fr|@g@C>Y<3@e+f_D%9~iG#B~h8#j%9~iGd’abus @epouvoir
=L|es|@h_S@,~gD@e*z@Q#P~i:@e~oBy #vAbuso @ePoder
=L|ru|#zahdagduv ~je_B~p5ycfjg ~Esb xlapmajfcwlcdbq glehjzt
=L|ar|@7_]abimb =U@[lAraca ~o?ftoaFe ~t6abobwe
=L|zh|为~H"#d滥用权力&o受害者取得公理@)=(@w
~a]|fr|~qC@e~wM#Zl’administration #B+f@3mineurs{ (Règles de Beijing)|};~Nj>2
~a]|es|~ny+zAdministración #B*z@eMenores{ (Reglas de Beijing)|};~Nk>2
~a]|ru|#3~lJajmfeglcdbq _B#4~t){ (Gckbdhkbc mfegble)|};~sz%a
~a]|ar|~sc~Du~Im~Hc);~scabprmaD;~oc~Hc
~a]|zh|~Go(~iJ~eB);~Go;~iJ~eB
*2|fr|#J<3_D%/~uw#Bmagistrature
*2|es|~dD~og_0~nd#BJudicatura
*2|ru|#g~nohpncwduv afsedag
*2|ar|~Fv#maogkbab ~oi;~Fvbaogkbab ~oi
*2|zh|@G~HN@)=(;~HN@(=(
</|fr|~Gwau %n
</|es|~FQal *F
</|ru|~Hj@efexgbjbc
</|ar|@7abrk *w~JT
</|zh|#q~FD
&i|fr|@g&c>Y~EK#j~Kx~cd^A@9#jau ~J5@Cenfants, envisagés surtout sous l’angle @Cpratiques ~xN~zAplacement familial &cplans national #j=b
&i|es|@h_S@,~y?y ~IU~og_0@'~FL%1Niños, ~zu~l6Referencia _0Adopción ~mcColocación #OHogares @eGuarda, ~o'
&i|ru|~iY~Gpmfegaguv mfbdrbmev, ~Kz~hsb ~pOncjco, ~zmmfb mcfcneBc ~G6@egahmbjedbc b bv phudaglcdbb ~M[
&i|ar|~zRlabdlamz ~l?fabkahfhce ~Do~pz~o:fjiacgvd
&i|zh|@G&n#p#d&n福利+h~uV~zJ寄养#d收养办法@)=4#d~rZ#2@w
^a|fr|~Kq@e~xH&Cprincipe @el’abstention &C~uG^Amenace ou %/~mG#Bforce ~I-~bL~b2
^a|es|@h#!~oH#BEficacia #vPrincipio #BAbstención #BAmenaza o #B+[#B~IS#O#P~dP+R
^a|ru|~Icphblcdbb ~BKmfbdrbme ajkexe aj psfaxu hblao ~t"cc ~b4g %EajdaCcdbqv
^a|ar|@7Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva *wabibakag <'
^a|zh|加强在#C^J上不~dr武力或进行武力威胁#2@)效力@w
+1|fr|~qC@e>Y~yI@e~pL#b%[soumises %/~G[forme quelconque @edétention ou d’emprisonnement
+1|es|~yS@e@,~xk@e~F[#P&!Sometidas a Cualquier Forma @eDetención o Prisión
+1|ru|Lgan@B~je~hs~Ec~z,mangcfseciuv xencfyedbt ~t"xekltBcdbt g kekao wu ja db wula Fafic
+1|ar|dqdfie #'@[~pz~EC=VabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+1|zh|#p~vN禁@)&d~Ci;#p~vN禁{人员|的人员}~Ci
=r|fr|@g*a#N#j#)@C~GR~DBsituations ~G,menacer @s~EA>b#]=8#j%crôle ~Mh%Qce domaine
=r|es|~Iz%O~mc+:@e~BEy @eSituaciones ~kqPuedan Amenazar @sPaz ~mc#-%my #!Papel _Y#Oesa Esfera
=r|ru|~iY~flb phjfedcdbb hmafag b hbjperbo, ~nppsfayejz icynpdefandaip ibfp b ~B6b a ~J(#Eg Pjao awlehjb
=r|ar|@7#m~zxftEabe ~wtfabrabag ~zfkm gvmm abobd fabpdh abmfbcch
=r|zh|@G&V#d~I5该~MW;@G{预防|防止}#d~I5{该|此}~MW
~d/|fr|~b[minima #A@3l’élaboration @e~v5@eliberté{ (Règles de Tokyo)|};~Nj~JJ
~d/|es|~ny~sm~xw#BLibertad{ (Reglas de Tokio)|};~NkTokio
~d/|ru|#3#E#4icf, dc ~cmjtfcidui xekltBcdbci{ (Takbohkbc mfegble)|};Takbohk%a
~d/|ar|~x3~JQ~Imwfscf);~x3abargqaEce;~ocwfscf
~d/|zh|@A~m3~lw(东京~eB);@A~m3~lw;东京~eB
+"|fr|#J<3_Dau ~mO@Cdétenus
+"|es|~dD~Fj
+"|ru|#g~AB
+"|ar|~Fv~DYaboqhaF
+"|zh|~fv=(
>B|fr|&e#A=Y#N#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&e@eRiyad
>B|es|%A_Y+z%O#B~oAJuvenil{ (Directrices de Riad)|};%A@eRiad
>B|ru|>T@Y{Efsedbxerbb EwKcnbdcdduv Jerbo |}~p5~mJmfchjpmdahjb hfcnb ~t){ (Эf-Obqnhkbc fpkaganqAbc mfbdrbmu)|};Эf-Obqnhk*N
>B|ar|~BP~Du~x4abjcaA abgfqcvce);~BPabprmaD;_]abjcaA abgfqcvce
>B|zh|~HJ(~K[);~HJ;~K[
~ck|fr|~b[#A~yI@Cmineurs privés @eliberté;~NjLa Havane
~ck|es|~dO_Y~xk%1Menores Privados @eLibertad;~NkLa Habana
~ck|ru|~e7~lJ~hsdchagcfCcddalcjdbv, lbCcdduv ~J[;Qegedhk%a
~ck|ar|~oc@x{luph rdace|brdace} ~Du{abdqjmch|abdrjfdch} dh rjcgvd;~ocvanaha
~ck|zh|@A#p被剥夺自由少%V~eB;哈瓦那~eB
>s|fr|%Dtype d’extradition
>s|es|~NbExtradición
>s|ru|^Ka guneBc
>s|ar|~b0bgobcd abdqjdch;~b0#mgobcd abdqjdch
>s|zh|引渡示范%u
>:|fr|%Dtype d’entraide ~Kv~c3pénale
>:|es|~Nb~lNRecíproca #O~kDPenales
>:|ru|^Ka gxebidao ~KD%4~aX
>:|ar|~b0bglamb ~q.~ot;~b0#mglamb ~q.~ot
>:|zh|刑事事件~B?;刑事{事项|}~B?
<z|fr|#J@ebase _D~zp&Cbarreau
<z|es|~dD%Z~y0%1Abogados
<z|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #H~J(tfbhjag
<z|ar|~Fv#mmfj abdradch
<z|zh|@G律师~om@)=(;律师~om@(=(
*9|fr|&e~cd~zp@Cmagistrats &Cparquet
*9|es|%A%Z~y0%1Fiscales
*9|ru|~a1~J(~z,ahpAchjglqtAbv hpncwdac mfchlcnagedbc
*9|ar|~CF#mmfj piAaF abhcale abiade
*9|zh|@G~H3@)+O;~H3@(+O
~aq|fr|#J@ebase %c~uG^Aforce #j=9@C^x%/feu par ~M!
~aq|es|~dD#!~IO#B~ISy @e*]@eFuego ~rn@Z~nzLey
~aq|ru|#g~b4hblu b ~zo~munalydahjduib lbreib %?~of
~aq|ar|~Fv#m~uQabkfe fabpobre abhajce dh qahl ~hW
~aq|zh|~u-#d火器@)=(;~u-#d{火器|枪支}@(=(
&M|fr|@g_C#Ofaveur #Bsurvie, #B@9#j&C@:~M4
&M|es|@h%X%ZSupervivencia, @s@'>O#x~x1
&M|ru|~Jq@daw ~GJguybgedbq, ~hsb >"ncjco
&M|ar|%2%wblkaF abwnb frdacgv fhdazv
&M|zh|&n生存+h#p#d#q#/@w
*i|fr|#J#A@3#b%[âgées
*i|es|@,_Y#Ofavor ~ia&!@eEdad
*i|ru|+?#E#4~uAltnco
*i|ar|_]@x@[lslaj aboh;_]@xbslaj aboh
*i|zh|@A~E9#2
~ay|fr|#J~yI@C%[atteintes @emaladie mentale #j@3l’amélioration @C~Nimentale
~ay|es|@,~xk%1~yYMentales >O~oH#BAtención #B~F/Mental
~ay|ru|+?~hsmhbvbBchkb ~EUlbr b plpBCcdbq mhbvbejfbBchkao ~z]
~ay|ar|_]~Ai=Vabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
~ay|zh|#p~H9病患者#d~HY~H9保健~Ci
~cg|fr|@g#Z#b~dVd’établissement @Cfaits ~Mh~xX~s2#]~b2
~cg|es|~IzDeterminación %1Hechos ~rn@u~zBEsfera #v~o6
~cg|ru|~tyFekjag ~C8~C!Jerbo ~p8b ~j5
~cg|ar|@7gkyc @xbbrkazk ~eN
~cg|zh|@G@A~Fi中@)实况调查~LZ;#(@A~Fi~E]{实况|事实}调查~K0@w
&X|fr|~Ng~j?
&X|es|~Iz@'@e~F[~jN
&X|ru|~iY*E~fJ
&X|ar|@7~Ai~ef;~zR~pz~ef
&X|zh|#p~j'&d不遭受~HW@w
*6|fr|@g@C#1@C%[~GI%/@Cminorités ~KHou ethniques, religieuses #jlinguistiques
*6|es|@h_S#k~ia&!Pertenecientes a Minorías ~Joo Étnicas, Religiosas y Lingüísticas
*6|ru|~iY+q~z,mfbdenlcyeAbv k derbadelzdui ~t"PjdbBchkbi, fclbsbaxdui b qxukagui icdzCbdhjgei
*6|ar|@7_E~j];~zR~z-~j]
*6|zh|在民族或族裔+h宗教#d语言上属于少数群体@)&d@)~FD
~aM|fr|@g@I~Kf~aP
~aM|es|~Iz+:#B~bJ~vB
~aM|ru|~Ic~a9#4ycdAbd
~aM|ar|@7~o.>N~hXabdjpe
~aM|zh|~bR@)~K5@w
&v|fr|~b[@3l’égalisation @Cchances @C{handicapés|personnes handicapées}
&v|es|~y!Uniformes %Z~NhOportunidades @Q~gg
&v|ru|Ljednefjd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~e]fegduv gaxiaydahjco ~p5~ra
&v|ar|abkfaim abdfrme #mgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&v|zh|残疾&d机会均等标准~eB
^d|fr|#J#Z=[statut @C~h]~KH=Y_n>b@9~oY>/
^d|es|@,~ogal ~bU~ia~ne~Jo@e~l!y @'%1<0{ (Principios de París)|};@,@e~F(
^d|ru|~bWhjejphe derbadelzduv pBfcyncdbo, xedbietAbvhq maaAfcdbci b xeAbjao ~jf^M~oh;~y1{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
^d|ar|#'~eZ_E_-;#'~eZ_E~kJ~x4lajco);_]lajco
^d|zh|@G_p~Me@)地位~Ci(~mT#2);@G_p~Me@(地位~Ci;&8~mT#2^t
+H|fr|@g~pW=b
+H|es|@h~lb#5
+H|ru|~iY~Hq
+H|ar|~zR~fj~mr
+H|zh|~Kn
&L|fr|@gcomplétant @s~qa1994 ~pW=b
&L|es|@hComplementaria #B~ma1994 ~lb#5
&L|ru|~FM, namaldqtA~KYHckleferbt {|1994 sane }a ~Hq{| 1994 sane}
&L|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~fj~mr
&L|zh|补充1994%V&8~Kn^t~LZ
%R|fr|~Kq#B&B~x9#j#baccords ou organismes régionaux ~jl~s2#]~b2
%R|es|@h#!~oH#B&f<q@u~Ap~x[u ~JuRegionales ~qr~o6
%R|ru|~iYhagcfCcdhjgagedbb ^'~Cefcsbadelzduib hasleCcdbqib ~t"afsedeib ~p8b ~j5
%R|ar|@7giEcE ~oV~odfabgjgclag pf abfsabag abtkbcdce ~eN
%R|zh|@G增进@A与~AR安排或~u/之间~Fi@)<T~LZ
+2|fr|@g~DJ&Ccinquantième ~Dx~Mn
+2|es|@h~zuMotivo #vCincuentenario @e*y
+2|ru|#z%?hlpBet mqjbnchqjao ~EG
+2|ar|%2{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <1
+2|zh|@A五十周%V纪念@w
_d|fr|_R&6=Yjeunesse{| à l’horizon 2000 et au-delà}
_d|es|~sY%X@Q@ZJóvenes
_d|ru|~Jq@rncohjgbo, kehetA{eqhq|cohq|pthq} ialancyb
_d|ar|~FF%wbbulal
_d|zh|#/青%V@!;到2000%V~jM后#/青%V@!
*Z|fr|~Gw>b~kr@Cindividus, groupes #jorganes #B~wP@e~KO#jprotéger #b#1@e~cq#blibertés fondamentales universellement reconnus
*Z|es|~FQ>ODeber %1Individuos, @ZGrupos y #P~ne@e~qVy Proteger @Z~b'#P~Jh~gDUniversalmente Reconocidos;@h_SDefensores %1<0
*Z|ru|~Hjb awqxeddahjb ajnclzduv ~z,sfpmm b afsedag awAchjge maaAfqjz b xeAbAejz awAcmfbxdedduc ~Ac~LVahdagduc ~J[;~iYmfegaxeAbjdbkev
*Z|ar|~zRlrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi *wgiEcE ~z7_E~kJfabrjcag =Uabdigjn lva iabdca
*Z|zh|@G个&d+h群体~LY#p普遍~MP~iR@w;@G个&d+h{群体|团体}~LY#p{普遍|举世}~MP{责任|义务}@(@w;+T维护者@w
>9|fr|~rI{sur une|en faveur d’une} culture @e~Aqpaix
>9|es|@hy {|el }~sY~BA@ePaz;@h~BA@ePaz
>9|ru|#zb #s%4kplzjpfu ibfe;~iYkplzjpfc ibfe
>9|ar|~yJ~H[;@7~kT*Habdgibkch lDkane ~zj;%2~kT*H{abdgibkch|abdgibkah} lDkane ~zj;%2~kT*H~H[
>9|zh|>f<8@w#d@!;>f<8@w
*5|fr|@g&CMillénaire
*5|es|@h#v~Jk
*5|ru|#zjuhqBclcjbq ~g];#z~Kw
*5|ar|@7@xbbpbnce;@7abpbnce
*5|zh|@A~I6@w;~I6@w
~ld|fr|@gd’engagement %cVIH/sida
~ld|es|~macompromiso ~zBlucha #r&xVIH/SIDA
~ld|ru|~iYmfbgcfycddahjb nclp wafzwu h NRЧ/LGRHai
~ld|ar|@7ababgEad #mncjfo ~GZablujce/dgbaEde ~GZabdsgol (abtcmE)
~ld|zh|~g?/%K#u@)~rU@w
~pk|fr|%i%cVIH/sida
~pk|es|%M#!VIH/SIDA
~pk|ru|+b@d%?NRЧ/LGRHp
~pk|zh|2006%V~g?/~fV
~t?|fr|>Qintensifier nos efforts @3~ge{le VIH et le sida|le VIH/sida}
~t?|ru|~w5ekjbgbxerbq deCbv phblbo %?~rbNRЧ b LGRHe
~t?|zh|~LJ~g?#d~fV;~LJ~g?/~fV
~pl|fr|>Qaccélérer @sriposte @3lutter #G=[VIH #j~s]%/l’épidémie @e~uJ
~pl|es|%M#!VIH >OSida: ~zBVía Rápida @QAcelerar @s~b/&xVIH y ~GyEpidemia #vSida @Q~sj
~pl|ru|~w5phkafcdduib jcimeib k ekjbgbxerbb wafzwu h NRЧ b mfckfeAcdbt Pmbncibb LGRHe k ~x8sanp
~pl|zh|~g?/~B/#d~zQ流行;~g?#d~B/#d~zQ{流行|疫情};2016~A,
~Ef|fr|>Q~s]%9inégalités #jagir @3vaincre =[~uJ
~Ef|zh|~g?#d~fV：结束不平等现象，进入~sj%V之前=e%K@)轨道;2021~A,
*"|fr|Un ~G5digne @C~s-
*"|es|Un mundo apropiado @Q@Zniños
*"|ru|Ibf, mfbsanduo ~p5ybxdb ncjco
*"|ar|iabd yabr bbpwnab
*"|zh|适合&n生长@)#/;适合&n成长@)#/
>u|fr|@g#A%c~oJ@e~KC
>u|es|@h_Y%Z~tR@e~hu
>u|ru|~DIJagai mefjdcfhjgc ~Lq
>u|ar|@7@x#m~kK
>u|zh|@A@G*f#q新~u7~LZ
~Ex|fr|~oJ@e~KC
~Ex|es|~tR@e~hu
~Ex|ru|Jag~tomefjdcfhjg~E:~Lq;JXGMH
~Ex|ar|~kK
~Ex|zh|*f#q新~u7
>L|fr|~lSfinal ~g-@e2005
>L|es|~v:~qD~LU2005
>L|ru|~Dc~sF~Ee~vw~uH
>L|ar|hgazq ~gO~hh2005;_'bdIgdj abkde %w~hh2005
>L|zh|2005%V#/+C成果
>z|fr|#J<3#jdirectives #Z=[+e%/un ~uG#j%/~rq@C~iG@e~KUflagrantes &C+e@5~oY~cq@e~KUgraves &C+e@5~Kt
>z|es|@,y %ABásicos #!*o~ia~i:@e~GAManifiestas ~ia~y!%m@e~b'@e~GAGraves #v*o@EHumanitario a Interponer ~l'y Obtener Reparaciones
>z|ru|#gb ~n]{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #H~Ac@emfegagpt xeAbjp b gaxicAcdbc pAcfwe ~p5ycfjg sfpwuv defpCcdbo %Edafi %4~jf~LVhcfzcxduv defpCcdbo %(~B4mfege
>z|ar|~Fvfabdlamz #6#mabrk *wabahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &W~t'~kJfabahgvasag abxwcje bbkahfh abthoahc ~mr
>z|zh|~Ht#C+T法#d~Ht#C~sb法&o受害&d~vb~H'#d赔偿@)%r=(#d导则
&H|fr|~uS_C{de l’Organisation des Nations Unies|des Nations Unies};~uSmondiale
&H|es|~dJ&-_Y#r&xTerrorismo
&H|ru|~f0{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&H|ar|~hg@x~e:bdsanre abtjval
&H|zh|@A*u反恐+P;&8*u反恐+P^t
~b1|es|~BDInstitucional ~nX@e<0
~b1|ru|Rdhjbjprbadelzdac hjfabjclzhjga Lagcje %?mfegei ~da~g]
~b1|ar|lhaF dIooag dqbo _E~kJabgali ~DX
~b1|zh|@A~sg@)~Hu;~j6~sg@(~Hu
+7|fr|~ws@e~g2&C~tJ~oY>/;~ws@e~g2&CConseil
+7|es|=Z@Q@ZTitulares @eMandatos %1Procedimientos Especiales #vConsejo{ de Derechos Humanos|}
+7|ru|Danckh~p.iednejefbcg ~G0mfarcnpf Lagcje{ ma mfegei Bclagcke|}
+7|ar|~aU~sTbbdsbnch +D;~uRabdsbnch +D
+7|zh|~sg~AC负责&d~dB;{人权理事会|}~AC{负责人|执行人}@(~dB
<x|fr|@g#A&c#1@C~B)
<x|es|@h_Y_S#k%1~Fl
<x|ru|~DI+qkafcdduv defanag
<x|ar|@7@x#m_E~J0abpybce
<x|zh|@A~um~FD
<s|fr|~s:~B0non contraignant #Z~MF;~s:#A&c~z6
<s|es|~G2jurídicamente no vinculante @mtodos @Ztipos @ebosques;~G2_Y_Sbosques
<s|ru|dc bictA~b6~DV~G:hblu nakpicdj@B%?ghci gbnei lchag;nakpicdj@B#E%?lchei
<s|ar|abys Bcj abdbEd kahfha #m~ECphfai abBalag;ys @x#olabBalag
<s|zh|~Bw~w-~HZ;@A~rY~HZ
~ci|fr|~G!forêts (2017-2030);~G!~z6
~ci|es|plan estratégico _Y@Q@Zbosques ~p)
~ci|ru|hjfejcsbBchk@0#E%?lchei @e2017–2030 sanu
~ci|ar|~tl@x~dTbbBalag bbngje ~p);~tl@x~dTbbBalag
~ci|zh|@A~p)%V~rY~x7;~j6~p)%V~j6~rY~x7;@A~rY~x7
&/|fr|Lignes ~re~dn^A@9@eremplacement @3#b~s-
&/|es|%A~sm~qOAlternativas @eCuidado %1Niños
&/|ru|>T~KXpkexedb{q|o|qi|qib|qv} %?elzjcfdejbgdaip pvanp xe ncjzib
&/|ar|~CFbbjiace ablmcbe bbpwnab
&/|zh|@G替代性&n照料@)导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^n|fr|~pV&6#A=Y~bK~mdpersonnes
^n|es|~A]
^n|ru|~f0#U~CG
^n|ar|~m6
^n|zh|@A~gx
~a[|fr|~b[#A#Z=[~mO@Cdétenues #jl’imposition @e~v5@eliberté %9délinquantes{ (Règles de Bangkok)|};~Nj~lO
~a[|es|~dO_Y~ni~iaReclusas y ~xw#BLibertad @Q#PMujeres Delincuentes{ (Reglas de Bangkok)|};~Nk~lO
~a[|ru|~e7~lJ~fIycdAbdeib-xekltBcdduib b icf dekexedbq ~p5ycdAbd-mfegadefpCbjclco, dc ~cmlbCcdbci ~J[{ (Uedskakhkbc mfegble)|};~y]%a
~a[|ar|~oc@x~DYaboqchag fabgmalcj Bcj ~JQbbdqjdag
~a[|zh|~I0(~AW~eB);~I0;~AW~eB
&4|fr|~k4actualisées ~dn%/~Kf#G#bfemmes ~jl#B~Lm
&4|es|~jHActualizadas +z+:#B~bJ~A1Mujer ~qrCampo ~DC
&4|ru|awdaglcdd{uc jbmaguc hjfejcsbb|uv jbmaguv hjfejcsbo|ui jbmagui hjfejcsbqi|uib jbmaguib hjfejcsbqib} ~ak%?~rb~D9#4~tm%4~FB
&4|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~sX>N~hX~sR~se~Fp
&4|zh|~Kk中~bR~K5@)~yA;~Kk{中|内|}~bR@)~K5@)~yA
~lq|fr|~qa~y/@I@Cstratégies globales @3~D:défis mondiaux : #bsystèmes @e~CH#j~rkévolution %Qun ~G5#Omutation;~qaSalvador
~lq|es|~ma~y/@mEstrategias Amplias ante ~wkGlobales: @Z~y:@e~a'~tCy su #x#O~An#OEvolución
~lq|ru|Lelgenafhk@da kaimlckhduv hjfejcsbqv ~p5ajgcje @eslawelzduc guxagu: hbhjciu %F_Bb bv fexgbjbc g bxicdqtAcihq ibfc
~lq|ar|@7obnamfj #mabaogjagcqcag ~Dvbdfaqve abgrmcag abiabdce: hGd ~zx_,~hZfgwfjva *wiabd dgBcj;@7obnamfj
~lq|zh|@G~HV*u~HX@)~H!+P：~nG~Bi~jM在变化#/中@)#q@)~CE;&8~CE^t
~lk|fr|%i#B~JD~sd
~lk|es|~Hz%-%Z%O~jG
~lk|ru|+b@d~c0~zFdbib
~lk|ar|@L>M
~lk|zh|~b)~Ib@)<b;*v#(~b)>0
*0|fr|@g#A@I~z[>b~wA%9~Ga
*0|es|@h_Y@m~hby Formación ~M"<0
*0|ru|#z#Eaw awfexagedbb b mansajagkc %4~jf^M
*0|ar|@7@xbbgDkcn fabgmjcl ~se_E_-
*0|zh|@A+T~j(#d培训@w
~ar|fr|L’avenir ~kqnous voulons
~ar|es|El futuro ~K9
~ar|ru|UpnpAcc, kajafasa iu vajbi
~ar|ar|abdogklb abHc hylf tbcv
~ar|zh|~AV希望@)~H1
~it|fr|#J#jlignes ~re#A@I_A%/~mFjuridique ~DR@e~lB
~it|es|@,y %A_Y#!~ov_0~lNJurídica #O@Z~y:@e~sf
~it|ru|+?b ~n]{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~lJ~Euk ~G:~KDg hbhjciev ~aX
~it|ar|_]@xfgfqcvagva #molb abryfb >N~q.abkahfhce *whGd ~oX~f4
~it|zh|@A~s'*'~Bi中~vb~rZ~rV机会~ME;@A~s'*'~Bi{中|}~vb~rZ~rV{机会|}@(#2#d+O
^i|fr|@g~L3@I~LF=b
^i|es|@h>P@e%-#!~lV@e*o~o'
^i|ru|#z~wC@e~fe~jrMhheiwlcb ~g4gcfvagcdhjgc ~Ac~M[
^i|ar|@7{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~o/>Nabyicmch abfwhc fabmfbc
^i|zh|~zJ@)~w9~Ib@w;{国内和国际|国家和国际}{的|两级的|两级}~w9~Ib@(@w;*v国{内|家}#d#C{的|两级|两级的}~w9~x0@(@w
~az|fr|@g&C~yX@e~fg&c~KF=8~Cg%n
~az|es|@h#vDiálogo @e_v%Z~Jj@E>O*F
~az|ru|#z%?bjasei nbelase @e~fe~g4&Iibsferbb b fexgbjbb
~az|ar|@7abrfaj +S{luph abvqje|abdihc labvqje|abdgibk labvqje} #h~D-
~az|zh|#C移徙与#q#u~dx对话@w;#C移{徙|民}与#q~ry~dx对话@(@w
<w|fr|~hB@e{la|sa} ~mLplénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <e_C&c~B)
<w|es|~HGplenaria @e~wwconocida como ~iH_V%X_S~Fl
<w|ru|~Dcmlcdefdasa ~ru~B1«Nhcibfdeq kadFcfcdrbq %?kafcddui defanei»
<w|ar|~JOabiad ~vl{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %wabdihc labuifl abpybce
<w|zh|题为“#/~um*v”@)~Bu+.;{题为|称为|称作}{“|}#/~um*v{”|}@)~Bu@(+.
~bo|fr|Modalités @U~BU@C_6{ (Orientations de Samoa)|};Orientations @eSamoa
~bo|es|~qO@e@]Acelerada @Q@Z^F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~bo|ru|#s%?phkafcddaip fexgbjbt *g{ («Gpjz Leiae»)|};Gpj{z|b|ci} Leiae
~bo|ar|~wQbbmfb abqEjce abyBcje abhadce (doaj oadfa);~wQ=?;doaj oadfa
~bo|zh|~yw(~DN);~yw;~DN
_G|es|~ma~hSy ~oj~hS~ic#O~c/2014-2024
_G|ru|~oI{eq nckleferbq b Ncdhkeq mfasfeiie|ao nckleferbb b Ncdhkao mfasfeiiu|ao nckleferbb b Ncdhkao mfasfeiic|pt nckleferbt b Ncdhkpt mfasfeiip|ao nckleferbco b Ncdhkao mfasfeiiao} ~MQ2014–2024 ~KR
_G|ar|@7{fljhadq|nccha fljhadq} idb ~wJ
^q|fr|_R@e~wW;_R@e~cW>d#O@:~EH
^q|es|~CI~hS~ic#O#xSin Litoral{ para el Decenio 2014-2024|};~CIViena
^q|ru|~oI@r&K{ nlq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjblcjbc 2014–2024 sanag|};~oI@r~lziaft
^q|ar|~gw~wJ;~gwnccha
^q|zh|^0~gj;^0{2014-2024十年期|2014-2024年|}&'@!;&'@!
&j|fr|~k4#A~dn%/~Kf%/l’encontre @C~d2~nI~Lm
&j|es|~jH_Y@QEliminar @s~bJ#r@ZNiños ~qrÁmbito ~DC
&j|ru|Tbmag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} ~ak#E%?{lbkgbnerbb|bhkafcdcdbt} ~D9#4~G6g {feikev|awlehjb} ~FB
&j|ar|aogjagcqcag @x{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~sX>N~hX~o:~se~Fp
&j|zh|@A=e~nG~j:内~A/&n&o@)~mj_q
*I|fr|&e~b3&c>X@e~CH~dnau trafic @e~es#j%9~dZ~j0connexes
*I|es|%A%m~smRespuestas @e~a'~tCal Tráfico @e~hH~o2~oBConexos
*I|ru|#f@Pmfbdqjbq icf %4%F_B#4~fb~Dy~KArcddahjco ~DE~cm{Pjbi|dbi} ~G4
*I|zh|~dw~hD及+i~Bh=-@)~nG对策#C+O
<I|fr|~qa~tU
<I|es|~maSendái;~ma~tU
<I|ru|Lcdneohk@H
<I|ar|@7{ohmac|ochmac}
<I|zh|仙台@w
^j|fr|~lP@e~tU{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~lP@e~tU
^j|es|~M(;>S@eSendái
^j|ru|Lcdneohk{eq feiaBdeq mfasfeiie|ao feiaBdao mfasfeiiu|ao feiaBdao mfasfeiic|pt feiaBdpt mfasfeiip|ao feiaBdao mfasfeiiao}{ ma hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
^j|ar|~Amoِhmac ^G;~Amochmac ^G
^j|zh|2015-2030%V~iI风险=d;仙台=d
~dW|fr|_Rd’Addis-Abeba ~L-~KS<e@T~I:%n;_Rd’Addis-Abeba
~dW|es|%,>aAddis Abeba #BTercera _V@E~yF;%,>aAddis Abeba
~dW|ru|~BI*?jfcjzco ~k:Fbdedhbfagedbt ~f!;~BI&K
~dW|ar|='pmco plala abyamje ih abdIgdj &WabDabD bgdfcb ~JT;='pmco plala
~dW|zh|~r1次~c.#C~ez~zI+F<9;~zI+F<9
~dX|fr|Transformer notre ~G5: =[~Nc;~Nc;@J~sj
~dX|es|Transformar nuestro mundo: @s~Fz;~Fz;%,~sj
~dX|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~IY~uH;~tA~IY~uH;&p{ndq |}@e~fk~uH
~dX|ar|grfcb iabdha: ~Ho;~Ho;~tliad ~sj
~dX|zh|变革=,#/：2030~L,;~sj~L,;~sj%V<9
~f8|fr|~E7#j#B+f~lo%Q=[programme @Uplus large ~Mh="~D:problèmes ~EK#j~pS#j%/~KO~LF@5>bparticipation &Cpublic;~E7#j#B~lB
~f8|es|~ma<Y%Z~oF#B~a'@s~tC~qr>SMás Amplio #v#T_Y@QAbordar @Z~wk~y?y ~F2y ~qV&x~lV@e*oa Nivel Nacional e @E~mc~y'Pública;~ma<Y%Z~oF~DC
~f8|ru|~dK@da gkltBcdbb gamfahag %F_Bg walcc Cbfakpt magchjkp ndq #E~E,fcCcdbq ~Gp~BLmfawlci b hancohjgbq ~jX~Eb~Ac@e~bGpfagdqv, e jekyc pBehjbt awAchjgcddahjb
~f8|ar|~CX#mtmdaq ~Fp
~f8|zh|@G将~nG纳入更广泛@)@A<9以~HV=4#d~j.~HX并_p~zJ~w9及~Hv@)~cK@w
~bj|fr|~qC@e~wM@3=[~mO@Cdétenus (Règles Nelson Mandela);~b[~gE
~bj|es|~ny~Fj{ (Reglas Nelson Mandela)|};~dO~gE
~bj|ru|#3#E#4~AB{ (Gfegble Jclzhade Iednclu)|};~e7Jclzhade Iednclu
~bj|ar|~oc@xabhdfHqce abmhca ~DYaboqhaF ~Im~J:dahmcba);~oc~J:dahmcba
~bj|zh|@A~fv~lw(纳~ds~eB);@A~fv~lw;纳~ds~eB
~d?|fr|~hB~L3@I~s?d’ensemble #B&J@Ctextes issus ~g-*a~wP@e~z?
~d?|es|~HG@e~ww#!examen general #B~GH%1resultados ~LU%Z~dQ
~d?|ru|~Dc~wC~kl~jrMhheiwlcb, mahgqAcddasa awAcip ~zr~s.@e~gQ~s9~n:
~d?|ar|~JO~vl#mabaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~d?|zh|@G~Ft#/+C+.~kB~Mp+.;@G~Ft#/{首脑会议|峰会}成果{文件|}{执行|落实}情况@(~Mp@(+.
~mA|fr|Notre engagement commun %/aborder #j{à |}combattre ~D)~vC
~mA|es|~Jr~yS@eAbordar y Contrarrestar ~F3&xProblema %X~iaDrogas
~mA|ru|~cUibfagao mfawlciu defkajbkag ~zFdco
~mA|zh|~AV对~H0处理#d~ku@)共同~rU
+8|fr|~qa~y9@3#bréfugiés #j#bmigrants
+8|es|~maNueva York @Q@Z~JA~ApMigrantes
+8|ru|~IW@da wcycdrev b ibsfedjev
+8|ar|@7hcfcfjs ~ahabbaqzch fabdvaqjch
+8|zh|@G~H-#d~j-@)纽约@w
~kM|fr|~ky~L3*arésistance %9agents antimicrobiens
~kM|es|~Hz%-~jI
~kM|ru|+b@d~ru~I,phjaoBbgahjb k mfajbgaibkfawdui mfcmefejei
~kM|ar|@L~c-
~kM|zh|*v~el~MZ;*v#(~el>0;2016%V~el%"
~d)|fr|~Gw^Apaix
~d)|es|~FQ_0Paz
~d)|ru|~Hj@eibf
~d)|ar|~zRlabrk *w{abobad|abobd}
~d)|zh|>f~FD;>f权@w
>?|fr|Nouveau @J@3#bvilles
>?|es|Nueva %,Urbana
>?|ru|Jag@r>"safanag
>?|ar|abxwe abrAjce abqmcme
>?|zh|新城市<9
~aG|fr|L’océan, notre avenir : appel %/l’action
~aG|es|~l3futuro: llamamiento _0acción
~aG|ru|JeC akced — deCc wpnpAcc: mfbxug k ncohjgbqi
~aG|ar|~J9dogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
~aG|zh|~nT~Le;~eX~Le
~a5|es|%M%Z_T#v~A]
~a5|ru|+b@d~i]Qlawelzdasa mlede *?~CG
~a5|ar|%2>U#m~z8~m6
~a5|zh|@G~os<b
~aw|fr|%iadoptée au ~JG@e~Aq~EA~gE
~aw|es|declaración política aprobada ~zBCumbre ~rn@sPaz ~gE
~aw|ru|+b@H, mfbdqj_J@eLeiibjc ibfe g meiqjz a Jclzhadc Iednclc
~aw|ar|%2>U{abHc aigdm|abdigdm} *wdIgdj kde ~J:dahmcba bbobad
~aw|zh|~CD通过@)<b;~CD{所通过的|的|}<b
~ll|fr|~ky@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~sd
~ll|es|%M#BTercera Reunión @e%-%Z%O~jG
~ll|ru|+b@djfcjzcsa ~c0~zFdbib
~ll|ar|%2>U{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} >M
~ll|zh|*v~r1次~b)~MZ;*v~r1次#(~b)>0
>I|fr|~ky@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *a~bK~KT
>I|es|~Hz%-%Z~Kd~q(
>I|ru|+b@d~ru%?%jh jpwcfkplcxai
>I|ar|@L~dz
>I|zh|*v_e~x0<b;*v_e%";2018%V_e%"
~lm|fr|@g#A&c#1@Cpaysans ~DB~dZ%[travaillant ~I-~Hbrurales
~lm|es|@h_Y_S#k%1Campesinos y @e~F"&!~kqTrabajan #O#PZonas Rurales
~lm|ru|~DI+qkfchjzqd ~DE~z,fewajetAbv g hclzhkbv feoadev
~lm|ar|@7@x#o~z-abnbarch fBcjvd dh abiadbch *w~Dpabjcnce
~lm|zh|@A农民#d农村地区+i~Hx者~FD
>r|fr|~hP&6@3@C~KFsûres, ordonnées #jrégulières
>r|es|~de%X@Q{la|una} ~JjSegura, Ordenada y Regular
>r|ru|~f0#.wcxamehdao, pmafqnaBcddao b lcselzdao ~Eh;~f0#.~Eh
>r|ar|%e%w~ahabvqje abJdhe fabdhGde fabhGadce
>r|zh|%q+h有序#d正常~j-*u~u";~j-#u*u~u"
^h|fr|pacte &6&c~wN
^h|es|pacto mundial _Srefugiados
^h|ru|slawelzd#.wcycdrev
^h|ar|%e%w#m~hV
^h|zh|~H-#u*u~u"
<)|fr|~hB@e^N~L-~n[<e@e~yz
<)|es|~a3@e^N#BSegunda _V@e~zX
<)|ru|~nh&7gjafao ~m]@e~mi
<)|ar|fDcke ~KB~r(~sP~gp
<)|zh|~dv次~qm~HT+.;~dv{次|届}~qm@(~HT+.
~pM|es|~Hz_v@m~AqCobertura Sanitaria Universal, titulada “Cobertura ~wXsano”;Cobertura ~wXsano
~pM|ru|NhcawAbo avgej phlpseib xnfegaavfedcdbq: hagichjduc phblbq %?mahjfacdbt walcc xnafagasa ibfe
~pM|ar|~eLabuadbe;abgBwce ~J1abuadbe: abgrjs dia blhaF iabd pfnj yre
~pM|zh|~cI：共同构建一个更加~j!@)#/;2019~xh
~uI|ru|+b@dmalbjbBchkasa Fafpie ~kl~o!fexgbjbt, haxgeddasa man Psbnao ~Hl
~uI|ar|%2~n1abiade
~uI|zh|在~w)@)~x2#u~K4<b;{在|}~w)@)~x2~ry~K4@(<b
un75|fr|@gfaite ~DJ#Bcélébration &Csoixante-quinzième ~Dx~Mn
un75|es|~IzConmemoración #v{75º|75o|septuagésimo quinto} Aniversario @e*y
un75|ru|~iYmfexndagedbb hciznchqj mqjao ~EG
un75|ar|~zRlabargnab ~eu;@7abargnab ~eu
un75|zh|纪念@A成立七十五周%V@w
~my|es|~JrComún @eAfrontar ~F3@ZDesafíos y Aplicar ^O~g[y ~qz@sCorrupción y Reforzar @s&f#5
~my|ru|~cUmfawlci b _.icf ~yikaffpmrbb ~zFdco b ~KK%(hajfpndbBchjge
~s)|es|Unidos #r&xracismo, @sdiscriminación racial, @sxenofobia y #Pformas conexas @eintolerancia
~s)|zh|~Hy，~MM~rN&o;~Hy{，|}~MM@(~rN{行为|现象}
~ga|fr|~nu» : ~nQ;Espace ~x8: ~nQ;~nu»
~ga|es|~hA: &xespacio como motor #vdesarrollo sostenible;~hA
~ga|ru|~tA«Dahiah-2030»: kahiah kek ngbsejclz *7~f!;~tA«Dahiah-2030»
~ga|ar|~tl_)2030: _)laiglajv drjsa ~pa~l[;~tl{|”}_)~sj{|“}
~ga|zh|~u2：~H7作为~x2@)驱动力;~u2
~d8|fr|~qa~Jg{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~qa~Jg
~d8|es|~maKioto %Z~l!#B%O#vDelito, @s~tC>O~lV@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ma{Kioto|Kyoto}
~d8|ru|Dbajhk@d«Mkjbgbxerbq icf ~mJmfchjpmdahjb, ~te_Bb ~e]~Ebmfege: deghjfcBp ~zb~IYsane»;Dbajhk@H
~d8|ar|@7scfgf #mabhvfA ldhi _,~hZfocame abkahfh;@7scfgf
~d8|zh|~Gl*'#d~w9~Bn《2030~L,^t@)~ol@w;~Gl*'#d~w9@)~ol@w;&8~ol@w^t
~an|fr|_R@e<Y>d#bmoins avancés{ pour la décennie 2022-2031|};_R~M6
~an|es|~CI<Y~qpMenos Adelantados;~CI~xr
~an|ru|~dK@r*?~eKhjfed;~dK@r&K
~an|ar|~gw~hf~GLhdfa
~an|zh|_r%0~cK@!;~cK@!
~aH|fr|~r'avenir, notre responsabilité
~aH|es|~l3futuro, nuestra responsabilidad
~aH|ru|JeC akced, deCc wpnpAcc, deCe ajgcjhjgcddahjz
~aH|ar|~J9dogklbha، doIfbcgha
~aH|zh|~nT+h=,~iR;~eX{、|，}=,~iR
<n|fr|~ky#B~mL@e~fg@I~s?~Gj&C~lP@e~sM=Y~th@Crisques @ecatastrophe (2015-2030)
<n|es|~Hz_v#!Examen @eMitad @ePeríodo #v~M(
<n|ru|+b@d~wC~kl%?hfcndchfaBdaip ~zrLcdneohkao feiaBdao mfasfeiiu %?hdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
<n|ar|%2>U{bbaqgdai|abyamj ih abaqgdai} +S{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} ^G
<n|zh|~K'<b;{大会|}~K'@(<b
~EI|es|%M#vForo ~wi@e_v#!#x~dRcelebrado bajo @Zauspicios ~mm~hL(Cumbre _S~MxSostenible)
~EI|ar|%2~n1abiade (dIgdj kde pvman ~t1abdogmade)
~pE|ar|@L#mabfkace dh abqfazr fabgpvl fabgymc bva
~pE|zh|*v~rS病&V+h防范#d~HV~MZ;*v#(~rS病&V+h{防范|防备}#d~HV>0
~do|es|~Hz_v%Z~Kd~q(
~do|ar|#V~dz
~do|zh|_e~x0<b;_e%";2023%V*v_e%"
~iE|fr|@Jd’Antigua-et-Barbuda @3#b_6{ : une déclaration renouvelée pour une prospérité résiliente|};@Jd’Antigua-et-Barbuda
~iE|es|%,@eAntigua y Barbuda @Q@Z^F{: una Declaración Renovada para una Prosperidad Resiliente|}
~iE|ru|~tAMdjbspe b Uefwpnu ~p5*g{: awdaglcddeq nckleferbq a nahjbycdbb hjewblzdasa mfargcjedbq|}
~iE|ar|='phgcBfa fljlfma =?
~iE|zh|~A5达=)<9：实现韧性繁荣@)新@w;~A5达=)<9
=A|fr|~hP@3l’avenir
=A|es|~de_KFuturo
=A|ru|Gekj@Bga biq wpnpAcsa
=A|ar|~jYabdogklb;~dU~ahabdogklb
=A|zh|~H1~u"
*Y|fr|~hPnumérique mondial
*Y|es|~deDigital Global
*Y|ru|~f0{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*Y|ar|abgiavm abjkdc ~zi;~dUabjkdc ~zi
*Y|zh|*u数字~u"
<u|fr|@g&cgénérations futures
<u|es|@h~smGeneraciones Futuras
<u|ru|~iYwpnpAbv makalcdbqv
<u|ar|~zRlabpqcab {abdklbe|abkamde}
<u|zh|~HR#u@w;~HR@w
~t5|es|~Hz_v~jI
~t5|ar|#V~c-
~t5|zh|~el~x0<b;~el%";2024%V*v~el%"
^6|fr|_R{d’Avaza |de Gaborone |}>d~aO~eW;_R{d’Avaza|de Gaborone}
^6|es|~CI{Avaza|Awaza} ~ic#O~c/~eW;~sY~qp#O~c/~eW;~CI{Avaza|Awaza}
^6|ru|Mgexbdhk@r&K{ nlq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjblcjbc 2024–2034 sanag|};Mgexbdhk@r~lziaft;mfasfeii~E[~MQ2024–2034 ~KR
^6|ar|~gw{pfaEa|pnaEa} ~gq~t3;~FF{|abqmcm }{byabr ablbmah|bblbmah} abhadce Bcj ~t3;~gw{pfaEa|pnaEa}
^6|zh|~LT~Ld;~LT@!;~Ld
~pJ|fr|~IQ@eSéville
~pJ|es|~lR@eSevilla
~pJ|ru|Lcgblzhk~d[
~pJ|ar|abgEad tulcbce
~pJ|zh|塞维利亚~rU
+G|fr|@g#B<e#A@I~wF
+G|es|@h#B_V_Y#!~qKHumano
+G|ru|#z~m]%?mfawlciei ~mw~dahfcnu
+G|ar|@7dIgdj @xabdihc lablcze ablujce
+G|zh|~o-@w;~o-~LZ;~o-~mW@w
+I|fr|~cR@3#)définitive #Bfaim #j#Bmalnutrition
+I|es|@h+c%Z~BF#vHambre ~mcMalnutrición
+I|ru|#ta *ssalane b dcnacnedbq
+I|ar|%2%w~GElaogzyab abqfi fofF ~JS
+I|zh|#/消灭饥饿#d营养不良@w
<,|fr|~LP^N=Y_n>b&J#B&Btechnique <qpays #O%n;~LP~jo
<,|es|#Q>a^N@Q~qVy Realizar @s&fTécnica <q@Z^Q#O*F;#Q>a~jo
<,|ru|~nh@0*?%?fexgbjbt b _.jcvdbBchkasa ^'~uqfexgbgetAbibhq hjfedeib;~nh@0&K
<,|ar|='~KBbguqci fghncH ~oVabgkhc ncda lch _(abhadce;='lfcho Jcjo
<,|zh|_p#d~HS~H]间技术<T@)~HT#F;~HT#F
=q|fr|~lSfinal #Bdixième session extraordinaire @el’Assemblée générale
=q|es|~v:~qD#vDécimo Período Extraordinario @eSesiones ~mmGeneral
=q|ru|~jv#lnchqjao hmcrbelzdao hchhbb ~Hl
=q|ar|_'{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=q|zh|~i1~AX;~i1&8~AX^t;~i1@)&8~AX^t
^:|fr|~qaRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~qaRio
^:|es|~maRío #!~qKAmbiente >O*F;~maRío
^:|ru|~l4@d%?~mwhfcnc b ~pj;~l4@H
^:|ar|@7jcf #m~JW~D-
^:|zh|@G~fy与#q@)里约@w
~h1|fr|~dF21
~h1|es|#T21
~h1|ru|~tA~M.
~h1|ar|~K,
~h1|zh|21~Hr<9
<[|fr|~qaprincipes, non ~B0contraignante mais faisant autorité, @3un consensus &6*agestion, @s%J#j~wG~xSviable @e~MF
<[|es|@hAutorizada, sin ~ISJurídica Obligatoria, @e@,@Qun ~yT%Xrespecto #BOrdenación, @s*n>O#x~dR%1Bosques @eTodo Tipo
<[|ru|Jc bictAcc ~DVhblu xeqglcdbc h bxlaycdbci ~je~p5slawelzdasa kadhcdhphe #4ferbadelzdasa bhmalzxagedbq, ~J/b *7>"~Ec~GXlchag
<[|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz ~ahgfank iabdc *wabJjaF #mtmaje ~ECphfai abBalag frnGva fghdcgva ~l[
<[|zh|~Bw@)=f+h~by%p开发~w-@)*u协商一致意见权威性#2声明
<(|fr|@J#8^A~Gmd’Action 21
<(|es|#Q+zUlterior ~lU#v#T21
<(|ru|#s%?~G7~zb~M.
<(|ar|&]{dfaybe|Ecame} ~z8~K,
<(|zh|~hv《21~Hr<9^t~rX
=M|fr|~rI@eVienne
=M|es|~JdViena
=M|ru|~oI{eq|ao|pt|bc|bv|bi|bib} ~ig
=M|ar|~yJnccha
=M|zh|&'@w#d@!
<j|fr|~Kh;_R#BBarbade
<j|es|~CB;~CIBarbados
<j|ru|#s~Kj;Uefwenahhk@r&K
<j|ar|~K2
<j|zh|=)~x2@!;巴巴多斯@!
~lt|fr|~bY@e~q,@3un ~G5plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~bY@e~Dl
~lt|es|~dJ@e~q,@Q~AnMás Seguro;~dJ@e~Dl
~lt|ru|Rakaseihk~aY~jXwalcc wcxamehdasa ibfe: fpkaganqAbc mfbdrbmu mfcnajgfeAcdbq hjbvboduv wcnhjgbo, ~e]sajagdahjb k dbi b hiqsBcdbq bv mahlcnhjgbo;Rakaseihk~a"
~lt|ar|~hgcfsfvada
~lt|zh|~mU更%q#/@)横滨+P;横滨+P
^8|fr|_R#B<e@T*apopulation ~Cg%n
^8|es|~sY#B_V@E%ZPoblación >O*F;~CIEl Cairo
^8|ru|#s~k:defanadehclcdbt b ~pj
^8|ar|~gwabdIgdj &Wbbosah ~D-
^8|zh|#C&d口与#q~ez@!;#C&d口~fq#q{会议|大会|}@!
*S|fr|~qa~IK%c@:social;~qa~i9;~rI@e~i9
*S|es|~ma~IK@m#xSocial;~Jd~i9;~ma~i9
*S|ru|~FZ@da harbelzdai fexgbjbb;~FZ@H
*S|ar|@7sflhvaBh #m~t1abaqgdaice;@7sflhvaBh{| fljhadq abidb}
*S|zh|=4#q#u~gT;~gT#d@!;&8~gT^t^s&8@!^t;&8~gT^t
+Z|fr|_R~g-~mnsocial;_R@e~i9
+Z|es|~sY~LU@m#xSocial
+Z|ru|#s~bIghjfcBb ~Ne~f!
+Z|ar|~gw~gO~paabaqgdaice
+Z|zh|=4~k]@!;=4~k]&8@!^t
~pb|fr|~rI@e>2
~pb|es|~Bz
~pb|ru|~sz@db GlejFafi~E[&K
~pb|ar|@7fdhvaq idb lcqch
~pb|zh|~iJ@w#d~kC;~jP~kC^t;~jP~iJ~kC^t
=i|fr|~qa>2
=i|es|~ma>2
=i|ru|~sz@H
=i|ar|@7lcqch;@7lcqchB
=i|zh|~iJ@w
>7|fr|_R@e>2
>7|es|~dN>a>2
>7|ru|~sz{eq mlejFafie|ao mlejFafiu|ao mlejFafic|pt mlejFafip|ao mlejFafiao} &K
>7|ar|dhvaq idb lcqch{|B}
>7|zh|~iJ~kC
~cX|fr|Nouvelles >X#j~G1=Y&J#B@g#j&C_R@e>2
~cX|es|Nuevas medidas e iniciativas +z~GH#B~Bz
~cX|ru|HelzdcoCbc icfu b bdbrbejbgu %?_.Gckbdhkao nckleferbb b GlejFafiu &K
~cX|zh|~hv&8~iJ@w^t#d&8~kC~L';~hv&8~iJ@w#d~kC~L'
~as|fr|@J@3l’habitat
~as|es|#T@eHábitat
~as|ru|~tAХewbjej
~as|ar|~tfabdfzb
~as|zh|&d居<9
<l|fr|@g&cvilles #j~dZétablissements humains #Oce nouveau millénaire
<l|es|@h~smCiudades ~o2Asentamientos Humanos ~qrNuevo ~Jk
<l|ru|~iYsafanev ~DEdehclcdduv mpdkjev g dagai juhqBclcjbb
<l|ar|~zRlabdmh fabdogfwhag ablujce abpxjC *wabpbnce abqmcme
<l|zh|新~I6~MT@w;@G新~I6~E]~MT~LZ
<G|fr|~Gr~gumondiale
<G|es|~w]~gsMundial
<G|ru|~Jsa ghcibfdao =!
<G|ar|~x"#m~nm~zi
<G|zh|#/~em~op@w;@G#/~em@)~op@w
+t|fr|~Grnutrition
+t|es|~w]Nutrición
+t|ru|~Js~s9mbjedbq
+t|ar|~x"ih ~JS;~x"#m~JS
+t|zh|营养#u~op@w
<k|fr|_R~i4~lC
<k|es|~sY~jU~lC
<k|ru|~Ia@e~j32001–2010 ~KR;Ufthhclzhk@r&K
<k|ar|~FF~GLhdfa bbikm ~lC
<k|zh|~lC~k(@!;~lC%V~k(@!
<y|fr|_R~i4~bP{ (Programme d’action d’Istanbul)|};_R~rf
<y|es|#T@eAcción{| de Estambul} ~jU~bP;~CI~C9
<y|ru|~Ia@e~j3~p(~KR;~wd@r&K
<y|ar|~gwaowhlfb;~gwtowhlfb
<y|zh|~bP~k(@!;~bP{年|}~k({伊斯坦布尔|}@!;{支援最不发达国家|}~DM@!
~f]|fr|_R~xX@e~tdcombattre #j~ge=[~mxillicite @C~jwsous tous ses aspects
~f]|es|~sY~p/~qzy Eliminar ~a8@e~Gq#OTodos sus Aspectos
~f]|ru|#s~egb ~rb~J7jafsaglb ~qegaafpycdbqib ga ~Eccc ~z3~zFdco
~f]|ar|~FF~wy~r.;~FF{abdgibk ldhi|abjadc tbC dhi} ~r.
~f]|zh|从各个~j)~fQ+h=c#d=e~fw&g_t@)@!
<O|fr|~sB@5="permettre %9+,@eprocéder %/l’identification #jau traçage rapides #jfiables @C~jw~zApetit calibre illicites;~sB@5@etraçage
<O|es|~BH@QPermitir a @Z&FIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~KZ~GqIlícitas;~BH@eLocalización
<O|ru|#f{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, maxgalqtA~b6sahpnefhjgei hgacgfcicdda b dencyda guqglqjz b ajhlcybgejz dcxekadduc hjfclkagac afpybc b lcskbc gaafpycdbq;#f#l%?ajhlcybgedbt
<O|ar|abys &Wbgdsch _ldh absun ih *K^u~hGfgiklva
<O|zh|使~HP能够及时#d可靠地识别#d追查&g~fw@)#C~HZ;#C追查~HZ
~t.|fr|~rI@e~F1
~t.|es|~Jd~F1
~t.|ru|Hpfwedhk{eq|ao|pt|bc|bv} ~ig
~t.|ar|~yJmcjlah
~t.|zh|德班@w#d@!
~iv|fr|~i8@e~i)~L-<e@T~I:%n;~i8@e~qP
~iv|es|~yT@e~i)#B_V@E~yF;~yT@e~qP
~iv|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb ma Fbdedhbfagedbt fexgbjbq|}
~iv|ar|gfank JjaF dfhgcjc
~iv|zh|~c.#C~ez~fO;~fO
~am|fr|~qa<Y~I:@:: ~hB#B<e@T@esuivi ~I:développement, chargée d’examiner @s&J&C~i8@e~qP;~qa<Y~I:%n
~am|es|~ma<Y~yF{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~am|ru|~qh{: | — }bjasaguo nakpicdj ~k:mahlcnptAco ^S%4Fbdedhbfagedbq >"~p5awxafe vane ~gJIadjcffcohkasa kadhcdhphe;~qh
~am|ar|~CX#mgdfcb ~JT
~am|zh|~E"结果~rW;~E"+.;~c.~cK@w
~bi|fr|~AH@e~k"{, 2002|};~LP~tP
~bi|es|~Gs@e~gS;#Q>a~tP
~bi|ru|~C-{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} ~ik;~C-@0&K
~bi|ar|='~zy#hbbucxfxe;='~zy#h@[labucxfxe~rx;='dmjcm
~bi|zh|2002%V~Cn;~Cn;马德里#F
<i|fr|%i~Cg~AH@e~e!{|de 2002 }%cvieillissement, 2002;%i~Cg~AH@e~k"
<i|es|%My {el |}~Gs@e~gS
<i|ru|+b{eq nckleferbq b Ienfbnhkbo icynpdefanduo mled|ao nckleferbb b Ienfbnhkasa icynpdefandasa mlede|ao nckleferbb b Ienfbnhkaip icynpdefandaip mledp|pt nckleferbt b Ienfbnhkbo icynpdefanduo mled|ao nckleferbco b Ienfbnhkbi icynpdefandui mledai} ~ik
<i|ar|%2>Ufxwe idb ~zy#h{bbucxfxe|abdgibke labucxfxe}~rx
<i|zh|~L7《2002%V~Cn^t;~L7&8~Cn^t
&[|fr|~qa~oG%c@:~z1
&[|es|~maJohannesburgo #!#x~dh
&[|ru|~AK@d~o!~pj
&[|ar|@7qfvaholjB #m~t1~l[
&[|zh|~nO~x2@w
>p|fr|#Q@e&J~g-~mn~z1{ (Plan de mise en œuvre de Johannesburg)|};#Q@e&J@e~qH
>p|es|~M'~LU#!#x~dh{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~M'@eJohannesburgo
>p|ru|Gled@B~s/~s.@e~gQ~o!~pj{ (Йaveddchwpfshkbo mled gumaldcdbq fcCcdbo)|};~AK@0~s/fcCcdbo
>p|ar|~tl~z8hgazq ~gO~pa~l[;~tlqfvaholjB bbghncH
>p|zh|%p~k]~In(~nO~In);%p~k]~In;~nO~In
>4|fr|_Rd’Almaty
>4|es|~CIAlmaty
>4|ru|Mliejbdhk@r&K
>4|ar|~gwpbdagc
>4|zh|~r4@!：在内陆#d~H(~H]~H(~H)<T*u新=d下满足^0@)特殊需要;~r4@!
~d4|fr|~qa>Y@e~i'
~d4|es|~ma@,@e~e8
~d4|ru|^4@dmfbdrbmag
~d4|ar|@7_]qhcn
~d4|zh|%y#2@w
>'|fr|~LP~i'
>'|es|#Q>a~e8
>'|ru|^4@0&K
>'|ar|='qhcn
>'|zh|%y#F
^o|fr|~IQ@eTunis
^o|es|~lR@eTúnez
^o|ru|Tpdbhhk~d[
^o|ar|abgEad gfho
^o|zh|突尼斯~rU
~cC|fr|%,@e~F]=Y~wP@e~z?
~cC|es|%,@e~Gz;#T@eAcciones @e~Gz
~cC|ru|Tpdbhhk@r~p5~n:
~cC|ar|~gwgfho #mdqgdi abdibfdag
~cC|zh|~Ft突尼斯<9
+p|fr|~qaMaurice
+p|es|~maMauricio
+p|ru|~n9@H
+p|ar|@7dfjcucfo
+p|zh|~fM@w
<A|fr|~bY@eMaurice =Y~Gm&C~Kh;~bY@eMaurice
<A|es|~dJ@eMauricio +z~lUUlterior #v~CB;~dJ@eMauricio
<A|ru|~n9~aY~G7_.Gfasfeiiu *?~Kj;~n9~a"{| ahpAchjglcdbq}
<A|ar|~hgdfjcucfo bdfaybe ~z8~K2;~hgdfjcucfo{| bbghncH}
<A|zh|~CA~fM+P;~CA@)~fM+P;~fM{执行|}+P
>k|fr|~qaHyogo
>k|es|~maHyogo
>k|ru|~K/@H
>k|ar|@7vcfBf
>k|zh|兵库@w
^(|fr|~lP@U@e~y3@32005-2015 : @3@Cnations ~DBcollectivités résilientes face %9catastrophes;~lP@U@eHyogo
^(|es|>S>a~y3@Q2005-2015: Aumento #BResiliencia ~iaNaciones y #PComunidades ante @ZDesastres;>S>aHyogo{| para 2005-2015}
^(|ru|~K/#W*?@e2005–2015 sanu: haxnedbc majcdrbele mfajbgancohjgbq wcnhjgbqi @epfagdc +'b awAbd;~K/#W&K
^(|ar|~Amidb vcfBf
^(|zh|2005-2015%V兵库+F=d：加强%0#d社区@)抗灾能力;{2005-2015年|}兵库+F=d
=y|fr|~hB@e~dM{adopté par|issu de} @s<e@e~yz
=y|es|~a3@e~dM#B_V@e~zX
=y|ru|~wb&7~m]@e~mi
=y|ar|fDcke ~J?~r(~gp
=y|zh|~qm~rP+.
=D|fr|~lPdécennal @eprogrammation #Z#bmodes @econsommation ~zA~KMdurables
=D|es|>SDecenal @e~wl@m~qO@eConsumo y ~qUSostenibles
=D|ru|Hchqjblcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *?%?mcfcvanp k ~gKferbadelzduv ianclco majfcwlcdbq b mfabxganhjge
=D|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=D|zh|~Gc模式十%V~rX=d;~Gc{模式|}{十年|10年}{期|}~rX=d
~lh|fr|Tenir #bpromesses : unis @3atteindre #bobjectifs &CMillénaire @3=[%n
~lh|es|Cumplir @spromesa: unidos @Qlograr @Z~Mx#v~Jk
~lh|ru|Numaldcdbc awcAedbq: awKcnbdcdbc ga biq nahjbycdbq rclco %4fexgbjbq, hFafiplbfagedduv g Hckleferbb ~Kw
~lh|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~lh|zh|履行诺言~m4实现~I6#q目标
~ey|fr|~hB#B~JD*ajeunesse : dialogue #jcompréhension mutuelle
~ey|es|~a3>P@e%-%ZJuventud: Diálogo y Comprensión Mutua
~ey|ar|_'{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~cF|fr|Le millénaire @e=]: @s~qa~cW@I=]~Cg@:humain
~cF|es|Milenio Espacial: ~iH~ma~hS#!Espacio >O#xHumano
~cF|ru|Dahiah @efpwcyc juhqBclcjbo: Ncdhkeq nckleferbq a kahibBchkao ^S~LDBclagcBchkasa awAchjge
~cF|ar|pbnce abnAaF: @7nccha #m_)fabghdce ablujce
~cF|zh|~H7~I6：@G~H7#d&d@)#q@)&'@w
*A|fr|#J<a=9par #b+,@esatellites artificiels #BTerre %9~D[#Btélévision directe *r
*A|es|@,~kqhan @eRegir @s+[~rn@Z&F@eSatélites Artificiales #BTierra @Q#PTransmisiones %mDirectas ~rnTelevisión
*A|ru|+?>V~gRbhkphhjgcdduv hmpjdbkag Zcilb ~p5%(dcmahfcnhjgcddasa jclcgbxbaddasa gcAedbq
*A|ar|#'~oUbaogxmad _l{bbgfali|abgfali} abpjAce abaywhaice *wabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*A|zh|~HP~rQ&d造地球卫星进行#C直接电视广播所应遵守~Ci
~aI|fr|#J*atélédétection
~aI|es|@,~og_0Teleobservación #BTierra desde &xEspacio{| Ultraterrestre}
~aI|ru|~bWnbhjedrbaddasa xadnbfagedbq Zcilb bx ~AE
~aI|ar|#'@[laoguiaj abpjA dh lim dh ~l:
~aI|zh|@G从+-遥感地球~Ci
=z|fr|#J_D%/=9@esources d’énergie ~j4%Ql’espace
=z|es|@,Pertinentes _0+[@eFuentes ~Nd*J~qr<f
=z|ru|~bW>V~EEbhjaBdbkag Pdcfsbb ~BZmfahjfedhjgc
=z|ar|#'~Dolaogxmad dyamj abwake abhffce *w~l:
=z|zh|~s'+-~dr核动力源~Ci
~aK|fr|@g*a&B@T=6@e=]au profit #j%Ql’intérêt @e~A.États, compte tenu ~ee@Cbesoins @Cpays #O%n
~aK|es|~Iz&f@E~g0~oC#OBeneficio e Interés @eTodos @ZEstados, Teniendo ~gC#OCuenta #PNecesidades %1^Q#O*F
~aK|ru|~iYicynpdefandai ~ffg bhhlcnagedbb b ~nn~ismfahjfedhjge @ewlesa b ~bD~Ec~G.h ahawui pBcjai majfcwdahjco fexgbgetAbvhq hjfed
~aK|ar|@7#m~oV&W~o,faogxmad _)abxajqc bnazme ~EC_lfdybrgva
~aK|zh|~E(~ij+-@)#C<T，_p~j'%0@)福利#d利益，并~fx要考虑到~H]@)需要~LZ
^l|fr|@g@C>Y~Kx~zD=6@e~eE
^l|es|@h%1@,~IU~kq~pY<f
^l|ru|#zmfegaguv ~je~HM~AE
^l|ar|@7#'abkahfhce ~oU{bphuwe|bhuawag} _l~o,{faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
^l|zh|~HP~ij+-~mY@)~rZ#2@w
=j|fr|&e_D%9entreprises #j%9~Ga{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=j|es|~ei~smEmpresas ~Ap<0{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=j|ru|>T@Ymfcnmfbdbiejclzhkao ^Sg ehmckjc ~jf^M{: ahpAchjglcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xeAbju, hawltncdbq b hfcnhjg mfegagao xeAbju»|: ahpAchjglcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetAbvhq «xeAbju, hawltncdbq b hfcnhjg mfegagao xeAbju»|}
=j|ar|~CF#mabpidab ~GD;~CF@[labpidab ~GD
=j|zh|工商企业~K:：~HS@A“#p+h尊重#d~H'”=d~iO;工商{企业|业}~K:{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~iO
*B|fr|&e_Dau déplacement @e%[~vW@e~rkpropre pays
*B|es|~ei%1Desplazamientos Internos
*B|ru|>T@Y~g4mcfcicAcdbb lbr gdpjfb hjfedu
*B|ar|~CF@[labgujm ~JX;~CF#mabgujm ~JX;~CF@[labgujcm ~JX
*B|zh|@G~iM#u@)~iO;~iM#u~iO
<E|fr|&e@Il’extrême pauvreté ~H?
<E|es|~ei%ZExtrema Pobreza ~Ap<0
<E|ru|>T@Y~g4kfeodco {dbAcjc|wcndahjb} b +q^M
<E|ar|~CF@[labnkj abdmki ~kU
<E|zh|@G赤贫~K:#u@)~iO;#(赤贫~fq+T~ry@(~iO
~f:|fr|~LP~F)@I%t@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~G[incitation ^A~kj%/l’hostilité ou ^A~ET
~f:|es|#Q>a~F)%Zprohibición #Bapología #vodio nacional, ~KPo religioso ~kqconstituye incitación _0discriminación, @shostilidad o @sviolencia;#Q>aRabat
~f:|ru|Oewejhk@0*?~DQmfamesednu derbadelzdao, fehagao ~t"fclbsbaxdao dcdegbhjb;Oewejhk@0&K
~f:|ar|='abjlaw #m~EFabmife tbC ~e[;='abjlaw @[lrGj abgrjcA >N~e[;='abjlaw
~f:|zh|@G&O构成煽动~du+h敌意或~eA@)鼓吹民族+h~gW或宗教仇恨言论@)~Lb;~Lb
>o|fr|Manuel @3enquêter ~D)*a+E{ (Protocole d’Istanbul)|};@W~rf
>o|es|Manual +zInvestigación y Documentación Eficaces #B_3{| (Protocolo de Estambul)};~Ka~C9
>o|ru|Opkaganhjg~E:%?PFFckjbgdaip fehhlcnagedbt b nakpicdjbfagedbt ~pD{| (Ljeiwplzhkbo mfajakal)};~wd@.
>o|ar|mbcb abgkyc fabgfDck abniabch #m~t2_1;%oaowhlfb
>o|zh|~bQ@)>i@)~H0调查#d~rW记录手册;~DM{议定书|规程}
&.|fr|Lignes ~re~c3@e+f~I-affaires impliquant #b~d2~iG#jtémoins d’actes criminels
&.|es|%A%Z*z#O~kDConcernientes a @ZNiños ~i:y Testigos @eDelitos
&.|ru|~a1_Bg gamfahev, ~cmpBehjbci ncjco{ — |-}ycfjg b hgbncjclco ~G4
&.|ar|~CF#mgfncj ~oX*w{abpdfj|abdoazb} @[labpwnab Araca ~o?fabuvfm ibcva
&.|zh|~s'涉及~H"@)&n被害&d#d证&d@)事项上坚持公理@)+O
&u|fr|&e~cd^A#N&Ccrime
&u|es|%A+z%O#vDelito
&u|ru|>T@Y~p5~mJmfchjpmdahjb
&u|ar|~CF~wyabqjcde
&u|zh|&V=-+O
&t|fr|~bT~dn%9~d2~DR@e~lB
&t|es|%A@e@]#!Niño ~qrSistema @e~sf
&t|ru|>T@Y#4*?~bD~G6g hbhjcic ~aX
&t|ar|~CFbbidb {abdgibk labpwnab|luph abpwnab} *whGad ~oX~f4
&t|zh|*'~Bi中&n#u+F指南
=E|fr|#J<3#Z=[~uG%/@C~KN@e+fréparatrice ~c3pénale
=E|es|~dD+z_T@e~wl@e*z{Restitutiva|Restaurativa} #OMateria Penal
=E|ru|#g~b4mfasfeii fchjbjprbaddasa _Bg gamfahev ~aX
=E|ar|~Fvbaogxmad ljadq ~oXabgyabrce ~ot
=E|zh|~s'刑事事项中采用恢复性~mS~rX@)=(
~ew|es|Relación Consultiva <q@uy #P~e'No Gubernamentales
~ew|ru|Dadhplzjejbgduc ajdaCcdbq ~Cedcmfegbjclzhjgcdduib ~Dw
~ew|ar|abibake abaoguajce ~odfabdhGdag Bcj abrsfdce
^y|fr|critères ~cd{pour|à} @s~pGd’années ~b2
^y|es|criterios{| convenidos} +zproclamación @eaños internacionales
^y|ru|kfbjcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %E~KR
^y|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <'
+k|fr|Initiative @e~EAarabe
+k|es|Iniciativa @ePaz Árabe
+k|ru|Mfewhk_Jibfd_Jbdbrbejbg{e|u|c|p|ao}
+k|ar|dlamje ~JY~JV
+k|zh|~m2>f倡议
^g|fr|feuille @eroute axée &crésultats ~xX~z2~hqpermanent &C~pg~riprévoyant deux États
^g|es|~MBCuarteto basada ~zBejecución @Quna solución permanente biestatal #vconflicto israelo-palestino;~MBCuarteto
^g|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» mfangbycdbq k mahjaqddaip pfcsplbfagedbt melchjbda-bxfeblzhkasa kadFlbkje ~jbmfbdrbmai hahpAchjgagedbq ngpv ~f[
^g|ar|~rwabdoghme tbC abpmaF ~q/abjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >Npoao fqfm mfbgch;~rw{abdoghme tbC abpmaF |}~q/abjlaice
^g|zh|~Co冲突@)~H4性~Hs办法基~yq图;{以色列-巴勒斯坦|以巴}冲突@(~H4{性|}~Hs{办法|方案}@(基~yq图
^c|fr|~qa>Y@I{des|les} arrangements intérimaires d’autonomie
^c|es|~ma@,~sm~nbrelacionadas ~zuun Gobierno Autónomo Provisional
^c|ru|#z~jea gfcicdduv ~z9%?heiapmfeglcdbt
^c|ar|@7{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
^c|zh|@G~vO~Ci声明;#(~vO@(#2{声明|宣言}
*R|fr|~lP&6#B~BV@eKunming-Montréal
*R|es|>S%X@e~BC@eKunming-Montreal;>S%X~wc#B~q-
*R|ru|Dpdzibdhka-Iadfcelzhk{eq slawelzdeq feiaBdeq mfasfeiie|ao slawelzdao feiaBdao mfasfeiiu|ao slawelzdao feiaBdao mfasfeiic|pt slawelzdpt feiaBdpt mfasfeiip|ao slawelzdao feiaBdao mfasfeiiao} %4wbafexdaawfexbq
*R|ar|~AmsfhdchB - ~BW;~Am{|idb }sfhdchB{ - |-}~BW
*R|zh|昆明-~j/*u%k=d
~a/|fr|#Q~bt=Y{diversité biologique|biodiversité} ~bP{| et les objectifs d’Aichi relatifs à la diversité biologique};#Q~bt~vy=Y{diversité biologique|biodiversité}
~a/|es|~jk~vyy ~KZMetas @eAichi +z~q-;~jk~bP
~a/|ru|LjfejcsbBchk@0%4~k5@e~p(sanu
~a/|ar|~h0~vyfpvman pcuc ~ki;~h0~bP
~a/|zh|~bP~L9#d~B];《2011-2020~L9^t^s&8~B]^t;~bP~L9
~dY|fr|%,2063{| de l’Union africaine| : l’Afrique que nous voulons}
~dY|es|%,2063: &xÁfrica ~K9;%,2063
~dY|ru|&pndq{ MFfbkedhkasa hatxe|} @emcfban na 2063 ~uH{| MFfbkedhkasa hatxe}
~dY|ar|~tl~i[~hh2063
~dY|zh|2063%V<9：~Mu;《2063%V<9》：~Mu;2063%V<9
>H|fr|~mP~p-gouvernance ~G-@Crégimes fonciers ~cd%9terres, %9pêches #j%9forêts ~nI~gunationale
>H|es|~gv%ZGobernanza ~F,#BTenencia #BTierra, @s~n(~ApBosques ~yoNacional
>H|ru|~qF~zn~gPgamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~rgderbadelzdao =!
>H|ar|&w{|abgc fAigva bqhe abpdh abBHazc abiabdc }#mabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag *wocak ~nmabfwhc
>H|zh|%0~em范围内土地+h~cP及~rY权属负~iR治理~pT
~ap|fr|^z~p-~hpresponsable
~ap|es|=Z+z~n(Responsable
~ap|ru|Danckh@Bgcncdbq ~znfuwalaghjge
~ap|ar|~GS~sT@[labycm abjucm
~ap|zh|负~iR~cP~dB
~bc|fr|^z@eLa Haye ~I1prolifération @Cmissiles balistiques
~bc|es|=Z@eLa Haya ~A1~y,%1Misiles Balísticos
~bc|ru|Qeeshk~htkanckh~p.~egfehmfahjfedcdbq wellbhjbBchkbv fekcj
~bc|ar|~GS~zsbkfaim ~sT~wyahguaj abkHazn abgocajce
~bc|zh|~fQ弹道导弹扩散海牙&o+O
~cH|fr|^z#8^A#N#j^A~nC@epiraterie, @C~E6~DB~dVmaritimes =a~ve~M?#j&CCentre;^z@eYaoundé
~cH|es|=Z~FE&b#BPiratería, &xRobo ~zP~sqy ~g!Marítimas {Ilegales|Ilícitas} #OÁfrica ~sHy ~IG;=Z@eYaundé
~cH|ru|~iUmbfejhjge, ~kVb ~J7^S@eiafc g Zemendao b ~FqMFfbkc;Яpdnhk^W
~cH|ar|~K3fabphuwe ~hY~hG*wBjl ffow ~fo;~GScafhmc ~D0;~uRcafhmc
~cH|zh|在西非#d中部*f~fQ#d~CV+h~mX舶#d~iQ&g~mY@)~dB;雅温得~dB
~ba|fr|^z#Z@s~nC@epiraterie ~DB~E6%Q~hlIndien ~KI~Cggolfe d’Aden;^z@e~C7
~ba|es|=Z~FE&b#BPiratería ~ApRobos ~zP@Z~sq~tuÍndico ~sH>OGolfo @eAdén;=Z@e~C7
~ba|ru|~iUmbfejhjge b ~kVg xemendao ~FW~tTb Mncdhkai xelbgc;Hybwpjbohk^W
~ba|ar|~K3*wBjl ~sSabvhmc fxbcq imh;~GSqclfgc ~D0;~uRqclfgc
~ba|zh|吉布提~dB
~cy|fr|@g*a#]~I-écoles
~cy|es|@h@mEscuelas Seguras
~cy|ru|~iYwcxamehduv Ckalev;~iY^VCkal
~cy|ar|@7~BR;@7#m~BR
~cy|zh|%q学校@w
~ai|es|Compromisos @e~F({| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~ai|ru|~y1{bc awqxejclzhjge|bv awqxejclzhjg|bi awqxejclzhjgei|bib awqxejclzhjgeib}
~ai|ar|abgEadag lajco
~ai|zh|@G#p&n不被~c5&g招募或~dr@)~mT~rU;#(#p&n{不被|免遭}~c5&g{招募|征募}或~dr@(~mT~rU;&8~mT~rU^t
+4|fr|@g#9%9>Y#j#1<3au travail
+4|es|~F0{| de la Organización Internacional del Trabajo| de la OIT} ~roa @Z@,y #k~gD~qrTrabajo
+4|ru|~IcahdagamalesetAbv ~wIb +qg hFcfc jfpne
+4|ar|@7#'fabrkfk =U*wabidb
+4|zh|~qt~rT中=(#d~FD;{国际劳工组织|劳工组织|}#(~rT中@(=(#d%r@(@w
~bf|fr|@g&Ccentenaire @e{l’Organisation internationale du Travail|l’OIT} @3l’avenir &Ctravail
~bf|es|@h#vCentenario #B{Organización Internacional del Trabajo|OIT} _KFuturo #vTrabajo
~bf|ru|~I){Icynpdefandao afsedbxerbb jfpne|IET} a ~tk;~I)a ~tk
~bf|ar|@7dzfce ~jZ*H#h~ahdogklb abidb
~bf|zh|~qt~Hx#/@)~H1百%V@w;~pR~Hx#/@(~H1@(百%V@w
<v|fr|@g{de l’Organisation internationale du Travail |de l’OIT |}*a+fsociale ~p-mondialisation équitable
<v|es|~F0{ de la Organización Internacional del Trabajo|| de la OIT} %Z*z<!@Quna Globalización Equitativa
<v|ru|~FM{ Icynpdefandao afsedbxerbb jfpne|} a harbelzdao hmfegcnlbgahjb ~E,~Egslawelbxerbb
<v|ar|@7~jZ*H#h#m~oX~w?;~zRlabimabe ~w?
<v|zh|~qt~Li;~pR~Li
~kL|fr|@gd’Alma-Ata
~kL|es|~ma~C1
~kL|ru|Mlie-Mjbdhk@H
~kL|ar|@7pbda{ - |-| }Jga
~kL|zh|~r4@w
~a?|fr|@gd’Astana &c~Niprimaires
~a?|es|~maAstaná ~KrAtención Primaria @eSalud
~a?|ru|Mhjedbdhk@da mcfgbBdao icnbka-hedbjefdao ~z]
~a?|ar|@7pogaha #mabjiace ~J1abpfbce
~a?|zh|~H,~AQ@w;@G~AQ@)~H,@w
~pw|fr|@gd’Incheon : Éducation ~x8: vers ~G[éducation inclusive ~Gn@equalité #jun apprentissage tout au long #Bvie @3tous;@gd’Incheon
~pw|es|~maIncheon: ~hb2030: Hacia una ~hbInclusiva ~E.@eCalidad y un Aprendizaje a lo Largo ~LK@QTodos;~maIncheon
~pw|ru|RdBvadhk@H
~pw|ar|@7thucfh
~pw|zh|仁川@w：2030%V~j(：迈向全纳+h公平+h有质量@)~j(#d全民终身学习;仁川@w
^p|fr|~cR*abioéthique ~H?
^p|es|@h+c@mBioética y <0
^p|ru|#ta wbaPjbkc b +q^M
^p|ar|%2%wbpxbakcag ~BS;%2%w#mpxbakcag ~BS
^p|zh|~H/~K:@w;~H/#d+T@w
&3|fr|~cR*a~mzculturelle
&3|es|@h+c%Z_xCultural
&3|ru|#ta kplzjpfdai fexdaawfexbb
&3|ar|%2%w#mabghfi abDkanc
&3|zh|#/<8多样性@w
~cn|fr|~cR%cgénome humain ~H?
~cn|es|@h+c#!Genoma Humano ~Ap<0
~cn|ru|#ta scdaic ~LV+q^M
~cn|ar|%2%w#mabdqch ablujc ~kU
~cn|zh|#/&d类基因组~K:@w
~be|fr|@g#A%cclonage @C~B:
~be|es|@h_Y%ZClonación Humana
~be|ru|~DIkladbfagedbb ^M
~be|ar|@7@x#maoghoax abluj
~be|zh|@A@G&d@)克隆~LZ;@A&d@)克隆@w
~h2|fr|Recommandation @Il’éthique @el’intelligence artificielle
~h2|es|Recomendación %Z~K.#BInteligencia Artificial
~h2|ru|~Jt~d]aw PjbBchkbv ~z3bhkphhjgcddasa bdjcllckje
~h2|ar|abgfyce ~mslpxbakcag abHsaF abaywhaic
~h2|zh|&d工智能伦理#u建议书
=p|fr|&e#A~yI&Cconsommateur
=p|es|%A_Y~xk#vConsumidor
=p|ru|~n]@Y#E~p5~hsbdjcfchag majfcwbjclco
=p|ar|_]@x#6~hiabdogvbs
=p|zh|@A#p消费者+O;@A消费者#p+O
+x|fr|#J<3#Bstatistique officielle
+x|es|@,~gD~iaEstadísticas Oficiales
+x|ru|EhdagamalesetAb@YaFbrbelzdao hjejbhjbkb
+x|ar|~FvbbtryaFag abjodce
+x|zh|官方统计=(
~gN|fr|&e~tD@Cfichiers ~KJinformatisés
~gN|es|~ei{para|sobre} @s~ke%1Ficheros Computadorizados @eDatos Personales
~gN|ru|>T@Yfcsleicdjerbb kaimztjcfbxbfagedduv kefjajck, hancfyeAbv nedduc lbBdasa ~Ao
+(|fr|Responsabilité @e~oe@3fait internationalement illicite
+(|es|~kf#v~lV~rnHechos ~sCIlícitos
+(|ru|Ejgcjhjgcddahjz +'xe icynpdefanda-mfajbgamfegduc ncqdbq
+(|ar|doIfbce _lih abpniab ~hGmfbca
+(|zh|%0对#C不法&o@)~iR
^"|fr|#J<3@C~G8@erestructuration #Bdette souveraine
^"|es|~dD%1Procesos @eReestructuración #BDeuda Soberana
^"|ru|#g{mfarchhe|mfarchhag} fchjfpkjpfbxerbb hpgcfcddasa nalse
^"|ar|~Fv@[lidbcag ~mN;~Fvbidbcag ~mN
^"|zh|~A[进程@)=(;#(~A[{进程|过程}@(=(
>m|fr|~Fw>b~v.
>m|es|#n@eRelación <q{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>m|ru|~xmpsalagdui hpnai
>m|ar|&"abibake ~odfabdrsde ~hZ<'
>m|zh|@A#d~gt~Bl;@A{和|与|同}~gt{间|之间|}@(^J#K
+n|fr|~l-financier #j~nw@e=Xfinancière ~Mn
+n|es|~l(Financiero y ~keFinanciera Detallada @e*y
+n|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~g]
+n|ar|abhGad abdabc fabkfaim abdabce ~DX
+n|zh|@A财务~qi
~EO|fr|#I{|de l’Organisation mondiale du commerce }&c~t7~oY~G)intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#I&cADPIC
~EO|es|~x?&m_S~qx%1#k~M:Intelectual relacionados ~zu&x~C5;#n_SADPIC
~EO|ru|+j^Y%?jafsagui ehmckjei ~jfbdjcllckjpelzdao ~Ed;@M%?TORGL
~EO|ar|&"abqfahl ~cZabnsjce;~yuabnsjce;&"{|dhGde abgqaje abiabdce abdgibk l}qfahl ~hz;%e#olqfahl ~hz;&"gjclo
~EO|zh|~mQ#K;~mQ~fK
wto|fr|#I@e~n!instituant @"_C&Ccommerce
wto|es|#n@e{Marrakech|Marrakesh} ~rn&x~HmEstablece @s=R%X#v~C5
wto|ru|~wa%U{a haxnedbb|aw pBfcyncdbb} ~He~J2
wto|ar|&"djasu {bthuaF dhGde|abdhuz bdhGde} ~kIabiabdce
wto|zh|~fR~mU#/_t%S#K;~mU#/_t%S@(~fR#K
~f9|fr|~qa<Y@Il’Accord &cADPIC >b~pIpublique
~f9|es|~ma~xr&m~roal #n_SADPIC ~mc~F/Pública
~f9|ru|~dK@H^Y«LasleCcdbc %?TORGL b awAchjgcddac xnfegaavfedcdbc»
~f9|ar|~CX#m~yuabnsjce ~D/;~CX{|abyamj ih dhGde abgqaje abiabdce |abyamj ih dhGde abgqaje abiabdce biad 2001 }#m{agnak gjclo|abagnak abdgibk lqfahl rkfk abdbsce abnsjce abdgybe labgqaje} ~D/
~f9|zh|@G&8~mQ#K^t与公共~j!@)~cK@w;#(&8~mQ#K^t~fq公共{健康|卫生}@({多哈|}@w
~El|fr|~LPKazan
~El|es|#Q>aKazán
~El|ru|Dexedhk@0&K
~El|ar|='kaEah
~El|zh|喀山#F
+u|fr|#Irevitalisé ~CM;#Irevitalisé
+u|es|~r6@s~l)@e~rK;~r6~rK;#nRevitalizado
+u|ru|Ewdaglcdd#i~k!{Ochmpwlbkc Yyduo Lpned|Yydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+u|ar|%eabdhuw bgofce ~oW*wqdvfjce qhfl abofmah;%e{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~oW{nc|abmazj nc} ^X;%eabdhuw
+u|zh|~s4~Cs;@G~s4@)~Cs;~Cs;重唤活力@)@G~rL@)~cJ
=x|fr|@W*Q@e~r"*a~kr>b~rq#8au ~MX~k3
=x|es|~Ka~qQ{-| - }Kuala Lumpur @m~kfy Compensación Suplementario al ~Ka~ue
=x|ru|Jesaohka-Dpele-Лpimpfhk{bo namaldbjclzduo mfajakal|asa namaldbjclzdasa mfajakale|aip namaldbjclzdaip mfajakalp|bi namaldbjclzdui mfajakalai|ai namaldbjclzdai mfajakalc} aw ~xAb gaxicAcdbb k Defjevcdhkaip mfajakalp ~zG
=x|ar|~jmabgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} ~nq;~jmabgsdcbc
=x|zh|&8~iK%q~A-@G赔偿~iR与~H'@)~xO;#(赔偿~iR~fq~H'@(~xO
_?|fr|#I="prévenir @s~hpnon réglementée ~k8%Q~hlArctique central
_?|es|#n@QImpedir @s~n(No Reglamentada #OAlta Mar ~tuÁrtico ~IG
_?|ru|~Gg~fldcfcsplbfpciasa ~Cyiafc g rcdjfelzdao ~FWLcgcfdasa Лcnagbjasa akcede
_?|ar|{agnakce|agnak} ~zx~GFBcj abdhGd *wpiabc ~e?{nc fow|lfow} ~sSabkwlc abudabc
_?|zh|&V中北冰洋不~Cr~rO~cP#K
_/|fr|#I&CCap @e2012 *a&J@C~D'&C~MX~a-@e1993 #8^A~nK@e~a-@e1977 *a#]@C~Ev@e~uE;#I&CCap @e2012
_/|es|~MUCabo @e2012 %ZImplantación ~ia~nb#v~Ka~a-@e1993 %xal ~x'@e~a-+z#-%1~sqPesqueros, 1977;~MUCabo{ de 2012|}
_/|ru|Dcomjepdhk#0{ 2012 sane aw ahpAchjglcdbb malaycdbo Taffcialbdahhkasa mfajakale 1993 sane k Taffcialbdahhkao icynpdefandao kadgcdrbb ma wcxamehdahjb fuwalagduv hpnag 1977 sane| 2012 sane|}
_/|ar|~Bs2012 #m~z8prsad %o~GY~hh1993 #olagnakce ~GY#hbobade onh ~GF~hh1977;~Bs2012
_/|zh|~HS《1977%V~vR#C渔船%q@k1993%V~vR~A-~I"@)~v0;~v0
~ux|fr|~qaMalabo *acroissance >btransformation ~BU@e~xG~ve~p-prospérité partagée ~zAmeilleures conditions @evie
~ux|es|~maMalabo{| de la Unión Africana} %ZAceleración #vCrecimiento ~mc{Transformación|Trasformación} #BAgricultura #Opro #BProsperidad Común ~mcMejora %1Medios @eVida
~ux|ru|#zIelewa aw phkafcddai fahjc b mfcawfexagedbb hclzhkasa vaxqohjge ~bDghcawAcsa mfargcjedbq b maguCcdbq pfagdq ybxdb
~ux|ar|@7dabalf {|abyamj ih abagram abpnjckc }#mabgiqcb labhdf fabgrfb abEjaicch ~ahabjxaF abdugjs fgroch olb abdicue
~ux|zh|@G加快农业增长#d转型，_p共同繁荣#d~HY生计@)马拉博@w
~lg|fr|~AH{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }="~td%/~D6#j%/~ge@s~hp^B
~lg|es|~Gs@Q~fG^E
~lg|ru|#f#U~jE{fuwdasa |}~uB
~lg|ar|~AI_Libcv
~lg|zh|&V+h阻止#d=e&g+h~DF@)捕捞~mY#C#F;~s!{鱼|捞}~K0#C#F
<p|fr|%i@e<Yissue &C« ~JGsocial &6» intitulé « Deuxième ~JG&6~mnsocial »;%i~M6
<p|es|%M@e<Y#BCumbre <!%Xbajo @sdenominación {|de }“Segunda ~hI@m#xSocial”;%M~M6
<p|ru|~dK*m~sF~cj~Ee~B1«Njafeq Nhcibfdeq ghjfcBe ~Nefexgbjbq»;~dK{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco}
<p|ar|~CX>UabdhlDk ih ~ALabaqgdaic abiabdc“ abdikfm grg ihfah ~AL%w~sP~paabaqgdaice“;~CXabocaoc
<p|zh|~Ma”《~cK<b^t;~Ma”~cK<b;&8~cK<b^t
=k|fr|~qaCancún ~fH%J~zA=9~t-#B~BV@3=[bien-être
=k|es|~maCancún ~Kr~oF#B*n~mc+[~dR#B~BC_KBienestar
=k|ru|Dedkpdhk@d%?ekjpelbxerbb jciejbkb ~k5~p5~pOltnco
=k|ar|@7sahsfh #mgidcd ~rpfaogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
=k|zh|将#p#d%p~rQ%k以增进福祉纳入主流@)坎昆@w
~jW|es|~ma~C0%Z~hb_K#x~dh
~jW|ar|@7pcuc{ - |-}haBfca #mabgibcd ~ah~t1~l[
~jW|zh|~x2~j(~H6;@G~x2~j(@)~H6
<o|fr|#I%cdégagement @Cforces israéliennes #jsyriennes;#I%cdégagement{ des forces|}{ de 1974|}
<o|es|#n%ZSeparación ~iaFuerzas{| entre Israel y la República Árabe Siria| de 1974};#n%ZSeparación
<o|ru|~GgfexKcnbdcdbb{ gaohk|};+j{| 1974 sane} ~uqRxfeblci b Lbfbohkao Mfewhkao Ochmpwlbkao a fexKcnbdcdbb gaohk
<o|ar|&"nA abauglas lch abkfag{ abtojazcbce fabofjce|}
<o|zh|以色列#d~m2~Cp~g5~Bk;以色列&Q~Cp~Bk;~Bk;&8~g(^t
~pt|fr|+A2007 ~LL{ (no 188)|};@R{| (no 188)} ~LL{|, 2007}
~pt|es|~jn~zBPesca{, 2007 (núm. 188)|, 2007|}
~pt|ru|@c2007 ~yg~ukhckjafc ~lA188);*P~ukhckjafc
~pt|ar|{abagnakce abdgibke labidb|agnakce abidb} *wkwai ycm abpodas
~pt|zh|~LB~e0188~xV;~LB@k
>D|fr|+A~CT*a~rd
>D|es|~xRVial
>D|ru|~Bp~CT~uH;@c~CT~CC
>D|ar|@tiad ~CTbbocj >Nabwjk;@tabocj >Nabwjk ~hh1968
>D|zh|1968~Ch
^?|fr|~iTsignalisation routière
^?|es|~m[Señalización Vial
^?|ru|%)nafayduv xdekev b hbsdelev
^?|ar|@t~r,;@t{iad 1968 |}#m~r,
^?|zh|1968%V路标#d信号@k
~cl|fr|#I~x9#j#bÉtats-Unis d’Amérique #8au Siège ~Mn;#I@eSiège
~cl|es|~tn<q@u~Ap&FUnidos @eAmérica ~FESede @e*y;~tn~FESede
~cl|ru|@M~CeLacnbdcdduib Шjejeib Micfbkb ~g4ichjafehmalaycdbb ~FrpBfcyncdbo ~g];~Gg~FrpBfcyncdbqv
~cl|ar|%e{abdikfm |abdljd |}~odfabfbacag abdgrme ~f3#mdkj <1;&"abdkj
~cl|zh|@A#d~w!~L5;@A&Q美{利坚合众|}国~L5;总部#K
~d'|fr|<d~L]@C+,américains
~d'|es|_i#B=R%1&FAmericanos
~d'|ru|~dSEfsedbxerbb eicfbkedhkbv ~f[
~d'|ar|~jY~jZ_labpdjcsce
~d'|zh|~mZ%0%S*(
*!|fr|^w=Y#N>b%h#Btorture
*!|es|~c[~g[y ~wn@sTortura
*!|ru|~lX~mImujak ~ecdbv
*!|ar|~x/~wy~t2~djibcv
*!|zh|~mZ~fQ#d惩罚酷刑@k
&k|fr|^w*a@9~oYl’homme @C%[âgées
&k|es|~c[%Z@'%1#kHumanos ~ia&!Mayores
&k|ru|~lX*E~jf~da~uAltnco
&k|ar|~x/#m~Ai_E~kJbslaj aboh
&k|zh|~mZ#p~E9+T@k
+!|fr|~HF%9#1@C%[âgées ~bN
+!|es|@V~I4#k~ia&!@eEdad ~yD
+!|ru|~Kl~Hp;~ye~Hp
+!|ar|*Mslaj aboh ~yG
+!|zh|~DS~E9~MC;&8*f+T#d~a6^t@G*f~E9~MC
<:|fr|@a#BCommunauté économique @C+,@e~G3~M?&c~jw~zA~Ag~xF#j~dZ~s[
<:|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~x.~p!y Ligeras, sus ~Jn~B-Conexos
<:|ru|@cЭkadaibBchkasa haawAchjge xemendaeFfbkedhkbv +'a hjfclkagai afpybb b lcskbv gaafpycdbqv, wacmfbmehev k dbi ~DE~cmdbib iejcfbelev
<:|ar|@tabqdaie abakgyamce bmfb Bjl ~EB@[labpobre abyBcje fabpobre abxncne
<:|zh|~Ll其~mV及+i~Bh材料~lG;~Ll{其|}~mV^s+i{相关|有关}{材料|物资}~lG
=v|fr|+A~G3centrale @3~qv@C~jw~zA~Ag@e~xF~zA~pLpièces #jcomposantes pouvant servir %/~rk~D.~rq#jassemblage;+A~C:
=v|es|~L"~C:
=v|ru|ЦcdjfelzdaeFfbkedhk~sOxe ~qegaafpycdbqib, wacmfbmeheib k dbi b ghcib Behjqib b kaimadcdjeib, ~npwujz bhmalzxagedu ~p5bv bxsajaglcdbq, fciadje b hwafkb;DbdCehhk@p
=v|ar|@tfow ~EB{bbrm dh|bdjakle} *K^ufHxazjva;@tschuaoa
=v|zh|中部*f~Cr~fw+h其~mV#d可用于制造+h修理#d组装此类%'@)零部件@k
cifta|fr|^w~w2@e~KGd’explosifs #j~s,~s[
cifta|es|~c[~LfMuniciones, ~sx~B-Relacionados
cifta|zh|~mZ%0&O~rH火器+h~mV+h~H5物及+i~u.材料@k
~uK|fr|~nK{de 1995 |}~Mo_O@C~Ev@epêche, @e~vz
~uK|es|~M9_K~df%1~sqPesqueros{, 1995|}
~uK|ru|~me~wHfuwalagduv hpnag b ~D7{| 1995 sane}
~uK|ar|~fXbbiadbch >Ndgh onh abycm
~uK|zh|1995%V渔民~gU与~j9~pU;1995%V#C渔船{船员|人员}~gU&Q~j9@k
~ce|fr|~iT~nC~CU~eJ
~ce|es|@K~gYRelacionados ~zu@s~hE
~ce|ru|%)~ql#4&I~hr
~ce|ar|@t%:@[labwcjah abdmhc ~mr
~ce|zh|>j与#C~fN~u.@)&g&o~lG
+l|fr|@W*Q^A@a~g"
+l|es|@VComplementario #v~jQ@e~p[
+l|ru|~e6namaldqtA~b6~ug~eQ
+l|ar|#R{abdsdb|abgsdcbc} bagnakce ~mE
+l|zh|>j~iZ@k@)~cQ;&8#(>j~iZ@(%v@(~cQ
~d"|fr|@Wportant amendement #B~mp~yd
~d"|es|@V~kqModifica &x@K~vE
~d"|ru|~e6bxicdqtA~b6~ug~c2@e~rt
~d"|ar|%o~t:@/{abxaye|abdgibke} ~Av
~lr|fr|~x(^A~la
~lr|es|~e)@K~gY~qc
~lr|ru|#,~vw_F~fia ~Ii;#,~fia ~Ii
~lr|ar|~FC{bagnakce|abdbrk lagnakce|abdgibk lagnakce} %:{abdfqve|abdjgsle} ~c]
~lr|zh|&8~A?@k~L[;&8~A?%v~tq
<L|fr|~x(au ~I7
<L|es|~e)~Ix
<L|ru|#,~vw_F~Cj@e~ag;#,~Cj@e~ag
<L|ar|~FC{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~m)
<L|zh|&8~Ls@D~L[;&8~Ls~A-~tq
+s|fr|~lM^A~qf
+s|es|~hJ{de|a} @s@l~hw
+s|ru|Gamfegk{e|b|c|p|ao} ~fia ~xQ
+s|ar|~t:@t~jy
+s|zh|&8~j,物#p%v~fr;&8~j,~K1%v@({2005年|}~fr
>-|fr|~lM@e~sDau ~MX~Cc;~lM@e~F8
>-|es|~hJ@e~B.@e~Ca;~hJ@e~B.@e~dL;~hJ@e~F8
>-|ru|Dbselbohk_IIadfcelzhkaip mfajakalp ~fU;Dbselbohk~ad
>-|ar|~t:scBabc ~dq~eI;~t:scBabc
>-|zh|&8~Mj~A-~HQ;~HQ
~al|fr|~lM~M6{ au Protocole de Kyoto|}
~al|es|~hJ@e<Y{al|del} ~Ka~E/;~hJ~M6
~al|ru|~dK_IDbajhkaip mfajakalp;~dK~ad
~al|ar|~t:~hf~dqscfgf;~t:abmfre
~al|zh|&8~ol~A-~cK~fr;&8~ol~A-@)~cK~fr;~cK~fr
~fd|fr|~hP@e~C(@3=[climat
~fd|es|~de@e~C(~rn&xClima;~deClimático @eGlasgow
~fd|ru|Qlexsaghk{bo klbiejbBchkbo mekj|asa klbiejbBchkasa mekje|aip klbiejbBchkaip mekjp|bi klbiejbBchkbi mekjai|ai klbiejbBchkai mekjc}
~fd|ar|~jYBbaosf bbdhax
<P|fr|#I{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
<P|es|~x?&m~KrFacilitación #v~C5
<P|ru|+j^Yaw pmfaAcdbb mfarcnpf jafsaglb
<P|ar|&"gcocj abgqaje;~Ij#olgcocj abgqaje
<P|zh|~JP#K;~JP~fK
=s|fr|#I&csubventions ^A~uE
=s|es|~x?&m@m~KZSubvenciones _0Pesca
=s|ru|@M~He~GGa hpwhbnbfagedbb ~J-
=s|ar|%e~oq;~Ij~oq
=s|zh|~cP补贴#K
<C|fr|~aepandémies @e~LC;~aepandémies
<C|es|#n#B{Organización Mundial de la Salud|OMS} ~Je;#n~Je
<C|ru|@M~ji%?%jh medncibqib;GedncibBchk#0
<C|ar|&"~AF~e:#mabqfazr;&"abqfazr
<C|zh|~xW~rS#K;~Ar~rS#K
>)|fr|~hP*asécurité, @sstabilité ~Cg@:~LjGrands Lacs
>)|es|~de%ZSeguridad, @sEstabilidad >O#x~zBRegión %1Grandes Lagos
>)|ru|Gekj@Ba ~B6hjewblzdahjb ~LDg feoadc Nclbkbv axcf
>)|ar|~jYabpdh fabaogkjaj fabghdce *wdhwke ablrcjag absljC
>)|zh|~DH定#d#q@k;~DH定&Q#q{公约|契约|条约}
>l|fr|~Fw#j~Eo@e~rl
>l|es|#n~sm~dP<q@u>OOrganismo{ Internacional de Energía Atómica|}
>l|ru|+j, fcsplbfptA{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Eh {Icynpdefandui escdjhjgai ma ejaidao Pdcfsbb|Mscdjhjgai};~xmescdjhjgai ~vX
>l|ar|~r9fabfsabe ~xZ;~r9fabfsabe
>l|zh|@A与~ft~Bl;@A&Q~As~ft{间|之间的|}^J#K
>w|fr|#I&c~bL~x9#j@"@3%t@C^x~rc
>w|es|#n@m{la Relación|las Relaciones} <q@u~mc=R+z*-~ia~Io
>w|ru|=5~C8~DQ~Ha~zk
>w|ar|~xifdhGde ~EF*K~wv
>w|zh|@A#d~Il%S~Bl;#(@A&Q~Il~r8
~et|ru|=5_9afsedbxerbco %?~Eh
~et|ar|~xifabdhGde #hbbvqje
~et|zh|@A#d#C~j-%S~Bl;#(@A&Q#C~j-~r8
>F|fr|~oS#j>Z~l-_O~Mn
>F|es|~bUy ~l(#v~df@e*y
>F|ru|~C'{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~g]
>F|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <1
>F|zh|@A~rT~g.~qi;@A~rT~g.条例#d~rT~g.细则
<F|fr|~l-#j~nw<a@splanification @C~G'#b~t7&Cbudget qui ont trait %9~G'~qv@e~z:#j#bméthodes d’évaluation
<F|es|~l(y ~keDetallada +zPlanificación %1Programas, @Z~qx@e~wl#vPresupuesto, @sSupervisión #B~lU~ApMétodos @eEvaluación
<F|ru|~C'{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptAb~KXmledbfagedbc %?mfasfeiiei, mfasfeiiduc ehmckju wtnycje, kadjfalz ~s/b icjanu arcdkb
<F|ar|abphGde fabkfaim ~zfgrsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<F|zh|~rX规划+h预算内~rX~vV+h~kB监测#d评价方法~qi
~cp|fr|@gfaisant @e~hlIndien ~G[zone @epaix
~cp|es|@h#vOcéano Índico como Zona @ePaz
~cp|ru|~IcawKqglcdbb ~tTxadao ibfe
~cp|ar|@7{|aiglaj }~sSabvhmc dhwke obad
~cp|zh|~u)>f区@w;~u)>f区~LZ
~f,|fr|~qaLima : vers un @:industriel inclusif #j~z1
~f,|es|~maLima: hacia un #x~sAInclusivo y ~dh
~f,|ru|Лbihk@d«Gpjz k nahjbycdbt ghcavgejdasa b *7mfaiuClcddasa fexgbjbq»;Лbihk@H
~f,|ar|@7bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~f,|zh|利马@w~Bn包容及%p工业#q
~a4|fr|~c?d’Oslo
~a4|es|@h~b:@eOslo
~a4|ar|@7pfobf abfEajc
~a4|zh|奥斯陆~m0
~aF|fr|<dd’Ottawa =Y_n#B~G/
~aF|es|_i@e~y"+z~l!~Cl;_i@e~y"_KFomento ~Cl
~aF|ru|Ejjeghk&z%?~KKxnafagzq
~aF|ar|~jYpfgafa bgiEcE abyre
~aF|zh|渥太华~j!_p*(
^7|fr|<d@e~kE=Y~L!%/l’heure #Bmondialisation
^7|es|_i@e~kE@Q{el Fomento|la Promoción} #B~F/#O~AnGlobalizado
^7|ru|~y]&z{ma pkfcmlcdbt|pkfcmlcdbq} xnafagzq g slawelbxageddai ibfc
^7|ar|~jYlahsfs bgiEcE abyre *wiyj abifbde
^7|zh|@G~zT@)~AW*(;~zT~AW*(
~f?|fr|%i@eRio &cdéterminants ~EK#B~G/
~f?|es|%M@eRío @m{|los }Determinantes ~y?~Cl
~f?|ru|~l4*m%?harbelzdui ncjcfibdedjei xnafagzq
~f?|ar|@7jcf >U#mabdrmmag ~l?bbyre
~f?|zh|@G~j!~yt@)里约<b;~j!~yt里约<b
~ix|fr|~qa~n'@I~xH@el’aide au %n
~ix|es|~maParís %ZEficacia #BAyuda{ al Desarrollo|}
~ix|ru|~y1@d%?maguCcdbt ~BKgdcCdco ~z]
~ix|ar|@7lajco #mniabce abdifhe
~ix|zh|~rV实效#u~mT@w;@G~rV实效~ry@)~mT@w
~cc|fr|_Rd’Accra
~cc|es|~CIAccra
~cc|ru|Mkkfhk@r&K
~cc|ar|~gwpsja
~cc|zh|阿克拉+F<9
~D1|fr|Partenariat @eBusan ~p-&Befficace au service &C%n
~D1|es|Alianza @eBusan +z&fEficaz al *F
~D1|ru|Gphedhk{bo mled mefjdcfhjge|asa mlede mefjdcfhjge|aip mledp mefjdcfhjge|bi mledai mefjdcfhjge|ai mledc mefjdcfhjge} ~ml;Gphedhk{ac mefjdcfhjga|asa mefjdcfhjge|aip mefjdcfhjgp|bi mefjdcfhjgai|ai mefjdcfhjgc} ~ml
~D1|ar|ujase lfoah ~ah~oVabthdazc abniab
~D1|zh|~H0#q<T釜山~u7;_p~H0#q<T@(釜山~u7
~h5|fr|#Q~bt@eBali @3l’appui technologique ~Cg~iB@Ccapacités
~h5|es|#QEstratégico @eBali _KApoyo Tecnológico ~mcCreación @eCapacidad
~h5|ru|Uelbohk{bo hjfejcsbBchkbo mled|asa hjfejcsbBchkasa mlede|aip hjfejcsbBchkaip mledp|bi hjfejcsbBchkbi mledai|ai hjfejcsbBchkai mledc} ~IejcvdbBchkao manncfykb b haxnedbt majcdrbele
~h5|ar|~tllabc ~dT{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~h5|zh|巴厘技术支助#d能力建设~x7
~cs|fr|~qa~dM{|du 7 février 1997 }%crôle ~Cgmandat &C@J#A@3~wF
~cs|es|~ma~dM#!Papel >OMandato #v#T_Y_K~qKAmbiente
~cs|ru|~wb@da ~J(b iednejc Gfasfeiiu #E%?~mwhfcnc
~cs|ar|@7~J?{|biad 1997 }#mmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~cs|zh|@G@A~fy规划署@)~om#d任务@)~rP@w
~Er|fr|~c?@eMalmö
~Er|es|@h~b:@eMalmö
~Er|ru|Ielziёdhk@dibdbhjfag
~Er|ar|@7dabdf abfEajc
~Er|zh|马尔默~m0
~f(|fr|_R&6~yI~lx~I1~jhdue %9~dVterrestres
~f(|es|~sY%X~xk~Fyfrente a ~g!Realizadas #OTierra
~f(|ru|~f0@r*?%?*E~AGaj ~rv~D]ahpAchjglqciao @ehpCc ncqjclzdahjb
~f(|ar|~FF%w#o~pz~mq;~FF%w~hi~mq
~f(|zh|#p*,~uW影响*u@!;#p*,~uW{污染|}*u@!
~bg|fr|~AH=Y=X#Bcapacité @e~uE
~bg|es|~Gs+z~b?#BCapacidad Pesquera
~bg|ru|#f#U%?~tcmfaiuhlaguib iaAdahjqib
~bg|ar|~AIbtmaje {wakag|wake|kmjag} abycm
~bg|zh|=f捕捞能力#C#F
~d6|fr|~AH=Y%J>b=X@Crequins
~d6|es|~Gs+z*ny ~iH~b?%1Tiburones
~d6|ru|#f#U~qkekpl b ~tcbv xemeheib
~d6|ar|~AI{bycahe|brnG} podas abkju ftmajgva
~d6|zh|~wV鲨鱼#C#F
~bh|fr|~AH="réduire #bcaptures accidentelles d’oiseaux @emer par #bpalangriers
~bh|es|~Gs+z~Jz~nV@eAves Marinas ~zB~n(~zuPalangre
~bh|ru|#f#U%?hakfeAcdbt hlpBeodasa mamenedbq iafhkbv mjbr mfb qfphdai mfaiuhlc
~bh|ar|~AI{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~hY*wdyacm abxcfw abwfcbe
~bh|zh|减少延绳钓~cP中误捕海鸟#C#F
+w|fr|~bT{volontaires |d’application volontaire }="assurer @sdurabilité #B~hpartisanale ~nI~gu~zAl’éradication #Bpauvreté
+w|es|~gv@QLograr @sSostenibilidad #B~n(#OPequeña Escala ~yo~mc~BF#BPobreza
+w|ru|~qF~e]*7ielaiehCjewdasa fuwalaghjge ~rgmfanagalzhjgcddao ^Vb bhkafcdcdbq wcndahjb
+w|ar|&wbAdah aogmade ~BX{abyBcje|yBcje} abhwak *wocak ~nmfabkAaF >Nabnkj
+w|zh|~em#d扶贫~vT;~em#d=e贫困~vT
*X|fr|~mP=Yconduite ~Nfpavillon
*X|es|~gv+zActuación #v~lV#vPabellón
*X|ru|~qF#4*?~rrFlese
*X|ar|&w#mpmaF mfbe abibd;&wbpmaF mfbe abibd
*X|zh|船旗国表现~pT
<m|fr|~bT=8*a=X#B~hpprofonde #Ohaute mer
<m|es|%A%m+z~b?~iaPesquerías @eAguas Profundas #O~C2
<m|ru|#f@P~gPslpwakagandasa ~Cyiafc
<m|ar|~ludyacm podas abdcav abidcke *wpiabc ~jx
<m|zh|2008%V~A(+O;~A(+O
~pc|fr|~bT=8*a=X@Cprises accessoires >b~th@Crejets #Omer
~pc|es|%A%m+z~b?~nV~mc~Jz%1Descartes
~pc|ru|#f@P~gPmfblage b hakfeAcdbq guwfahag
~pc|ar|~lu~GFabijAc fabrm dh abdycm abdjgqi
~pc|zh|兼捕=f及减少丢弃物#C+O
~ch|fr|~mP~Ih@Cengins @e~uE
~ch|es|~gv#!Marcado ~iaArtes @ePesca
~ch|ru|~Jt{b|o|qi|qib|qv} %?~Kuafpnbo lage
~ch|ar|&w#mfod ~J8;&wbfod ~J8
~ch|zh|渔具标识~pT
~lp|fr|~Gr~hp^B
~lp|es|~w]~n(^E
~lp|ru|~Js~I,=h~J-
~lp|ar|~x"{|biad 2005 }#olabycm <WghGcd
~lp|zh|&g+h~DF捕捞#u2005%V~op@w
~iC|fr|~qaReykjavik @I~G[~hp~G-%Ql’écosystème marin
~iC|es|~maReikiavik %Z~n(~F,~qrEcosistema Marino
~iC|ru|Ocokzqgbkhk@d%?ajgcjhjgcddaip fuwalaghjgp g ~lfPkahbhjcic
~iC|ar|@7{jcscancs|jcscans} #m~GFabjucm *wabhGad abtcsfbfqc ablrjc
~iC|zh|@G*,生态~Bi负~iR~cP@)雷克雅未克@w
<r|fr|@g~g-*a#]alimentaire
<r|es|@h~LU~Kr#-Alimentaria
<r|ru|#z~sF~Ee%?=!
<r|ar|@7~gO{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<r|zh|#/~em峰会@w;#/~em+C@w
^[|fr|#J@e~oP~p-~gu_C~z1
^[|es|Cinco @,@eRoma +z~gs%X~dh
^[|ru|mqj{z Obihkbv mfbdrbmag|b Obihkbv mfbdrbmag|b Obihkbi mfbdrbmei|zt Obihkbib mfbdrbmeib|b Obihkbv mfbdrbmev} phjaoBbgao slawelzdao =!
^[|ar|_]jfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %wabdogmad
^[|zh|%p*u~em~K(;{全球可持续|可持续全球|全球}~em@(~K(
=n|fr|~lP&6#8%9~ho– Pour ~G[planète sans ~honi déchets nocifs;~lP&6#8%9~Ah~rc
=n|es|>S%X_SProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=n|ru|~f0#W%?vbibBchkbi gcAchjgei{ «Oenb mledcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gcAchjg b ajvanag»|}
=n|ar|~sV~sU- ~ahsfsl xab dh abpAjaj abhaqde ih abdfam ~sUfabhnacag;~sV~wv
=n|zh|*u~A:=d-使地球免受~A:#d~AU危害;*u~A:=d
>(|fr|~hP&6@3l’emploi
>(|es|~de%X_KEmpleo
>(|ru|~f0+Ka fewaBbv ichjev
>(|ar|~dU%wbgfncj njy abidb
>(|zh|*u~u,~u"
^.|fr|<dolympique
^.|es|_iOlímpica
^.|ru|Elbimbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
^.|ar|~dUabpfbdlc
^.|zh|奥林匹克*(
~iw|fr|~qaMoscou @3~s]^A~KT
~iw|es|~maMoscú @Q~Gy~q(
~iw|ru|Iahkaghk@d%?*sjpwcfkplcxe
~iw|ar|@7dfosf #m~o.>Nabob
~iw|zh|终结结核病#u莫斯科@w
>J|fr|~pV=Y#N@el’extrémisme violent
>J|es|~wY~g[&xExtremismo Violento
>J|ru|Gled@B*?~yidehblzhjgcddasa Pkhjfcibxie
>J|ar|~tl{abidb|idb abpdch abiad} {|abgc fAiva }~wyabgwjn abihcn
>J|zh|~fQ~eA极端主义#F
^,|fr|&e@e~tP
^,|es|~ei_SCombatientes ~F?Extranjeros{ (Principios Rectores de Madrid)|};~ei@e~tP
^,|ru|~n]@Y#4~GKwacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqAbc mfbdrbmu)|};~C-*N
^,|ar|~kwabpqahl ~x4~zyabgfqcvce);~kwabpqahl;_]~zyabgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^,|zh|马德里~iO
<]|fr|~GO@e~i'
<]|es|comunicado final #vGrupo @e@]@QSiria;Comunicado @e~e8
<]|ru|~jv~tokaiitdbkc Qfpmmu *?%?Lbfbb;^4{ac|asa|aip|bi|ai} kaiitdbkc
<]|ar|lcah qhcn
<]|zh|~Cp#u+F小组最后公报;&8%y公报^t
~b5|fr|#Iréglant ~xf~Cgpassage
~b5|ru|~Ggmcfcngbycdbb b nahjpmc
~b5|ar|%e#olabghkb fabilfj;&"abghkb fabilfj
~b5|zh|通行进出#K
>n|fr|#Iintérimaire ~ri*aRive occidentale >bbande @eGaza
>n|es|#nProvisional Israelo-Palestino %ZRibera ~sH~mcFaja @eGaza
>n|ru|Rxfeblzhka-melchjbdhk{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %?Zemendaip wcfcsp b hckjafp Qexe
>n|ar|%e{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #mabAne abBjlce fkwai BEe
>n|zh|~Co@G西~Cf@)临时#K;@G西~Cf@)~Co临时#K
^k|fr|#I~CM
^k|es|#n{sobre|para} @s~fD@s~l)@e~rK
^k|ru|@M~k!Ochmpwlbkc Yyduo Lpned
^k|ar|&"{gofce|rb} ~oW*w^X;%e{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~oW*w^X
^k|zh|@G~s4@)~fK;~rL@(~cJ
*D|fr|#I*acessation @Chostilités, @s@9@Ccivils #j_A~Kt
*D|es|#n%ZCesación ~iaHostilidades, @s@'%1~tH>O~ovHumanitario
*D|ru|~GgmfckfeAcdbb wacguv ncohjgbo, ~m.b ~GJ~B4nahjpme
*D|ar|&"fkn abpidab abkgabce ~z7~ze{fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*D|zh|~Mc~rV准入#K;~Mc{援助|}准入~cJ
~h6|fr|~Gt~m?#O~jtcentrafricaine
~h6|es|#n~wi~nJ@s~l)Centroafricana
~h6|ru|+b%U~s3ЦcdjfelzdaeFfbkedhkao Ochmpwlbkc
~h6|ar|%e>U{dh pqb abobad|bbobad} ~GTqdvfjce ~EBabfowC
~h6|zh|~K?与~MA#w~fK;~K?~fq~MA#w~cJ
~f-|fr|#I~m?au Mali
~f-|es|#n~nJMalí
~f-|ru|@M~s3Ielb
~f-|ar|{agnak|abagnak dh pqb} ~JY~GTdabc
~f-|zh|马里>f与~MA~fK;马里>f~fq~MA~cJ
~bb|fr|~CZ=Ypaix, @s#]>b&B=Y~jt~BY&CCongo >brégion
~bb|es|>S+zPaz, @s#-~mc&f~zB~l)Democrática #vCongo ~mcRegión
~bb|ru|OeiaBd#ia ibfc, ^Vb ~ff~p5HciakfejbBchkao Ochmpwlbkb Dadsa b fcsbade
~bb|ar|~Am~JYfabpdh fabgiafh {bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~bb|zh|~AP#d该~AR>f+h%q与<T=d;~AP&Q该{区域|地区}>f+h%q~fq<T=d
~t(|fr|~CZgénéral =Y~EA#OBosnie-Herzégovine
~t(|es|#n>S~hL@ePaz #OBosnia y ~IT
~t(|ru|EwA{cc feiaBdac hasleCcdbc|csa feiaBdasa hasleCcdbq|cip feiaBdaip hasleCcdbt|bi feiaBdui hasleCcdbci|ci feiaBdai hasleCcdbb} ~HEUahdbb b Qcfrcsagbdc;Hcojadhk*k
~t(|ar|%eabtwajc abiad ~zYablfohe fabvjos
~t(|zh|波斯尼亚#d黑塞哥维那>f总=d#K
~gL|es|#n~qD+zTerminación #v~v)~mc~BD@euna Paz Estable y Duradera;#n~qD@ePaz
~gL|ru|EkadBejclzd~vD;~jv~vD;~jv{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~gL|ar|%eabhvazc {bthvaF|dh pqb thvaF} ~oWflhaF obad dogkj fmazd
~Ek|fr|~pVglobal commun
~Ek|es|~wYIntegral Conjunto
~Ek|ru|Lagichjd{uo ghcawKciltAbo mled|asa ghcawKciltAcsa mlede|aip ghcawKciltAcip mledp|ui ghcawKciltAbi mledai|ai ghcawKciltAci mledc} &K;LNGH
~Ek|ar|~tl*H~Dvabdugjse
~Ek|zh|联合~AO#F
~bl|fr|~qC@e>X~xX@e>.@CAccords @eMinsk
~bl|es|~yS@e^O+z_T%1~x[@eMinsk
~bl|ru|Daimlckh@Bicf %?gumaldcdbt Ibdhkbv hasleCcdbo
~bl|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~bl|zh|~I]~fK~Lu;#(~I]~cJ@(~Lu
~f)|fr|~Gtlibyen
~f)|es|#n~wiLibio
~f)|ru|Лbgbohk{ac malbjbBchkac hasleCcdbc|asa malbjbBchkasa hasleCcdbq|aip malbjbBchkaip hasleCcdbt|bi malbjbBchkbi hasleCcdbci|ai malbjbBchkai hasleCcdbb}
~f)|ar|%e>Uabbclc
~f)|zh|利比亚#w~fK
juba|fr|#I@eDjouba =Y~EAau Soudan
juba|es|#n@e{Yuba|Juba} +zPaz #O{el |}Sudán;#n@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk*k;Hypwbdhk%U~HELpnedc
juba|ar|&"qfla ~zYabofmah;&"qfla bbobad
juba|zh|朱巴>f~fK;苏丹>f朱巴~fK
~d1|fr|~lS@e<Y=Y~EAau Darfour
~d1|es|~v:@e<Y+zPaz #ODarfur
~d1|ru|~dK{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~HEHefFpfc
~d1|ar|fDcke ~hf~zYmajnfj
~d1|zh|~cK~E'~rW;~E'~cK~rW
~f6|fr|~hP@e~n4
~f6|es|~de@e~n4
~f6|ru|Ufbnyjepdhk{bo mekj|asa mekje|aip mekjp|bi mekjai|ai mekjc}
~f6|ar|ivm ljcmqgafh
~f6|zh|布里奇顿#K
>W|fr|~bY#A@3l’inclusion &Chandicap
>W|es|~dJ_Y+zInclusión #BDiscapacidad
>W|ar|~hg@xbtmdaq dhGfj abtiake
>W|zh|@A残疾包容+P
~br|fr|<d@T{révisée |}@e~z[physique, @el’activité physique #j&Csport
~br|es|_i@E#B~hbFísica, @sActividad Física >ODeporte
~br|ru|#f&zFbxbBchkasa gahmbjedbq, ~lWekjbgdahjb b hmafje
~br|ar|~dU&W{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~br|zh|#C~AN~j(+h~AN~mY#d~AN运动*(
&1|fr|~FGarmés (Principes @eParis);~FGarmés
&1|es|@,y Directrices{| de París} >g{ (Principios de París)| (los Principios de París)|};@,@e~F({: Principios y Directrices|} >g
&1|ru|Gfbdrbm{u b phjedagkb|ag b phjedagak|ei b phjedagkei|eib b phjedagkeib|ev b phjedagkev} #4ncjco, ~cm~Eahbleib ~t"~Easfpmmeib~oh
&1|ar|~n.~Dq~x4lajco);~n.abdobre
&1|zh|~Cu&n~ME(~mT#2);~Cu@(&n~ME
~EP|ar|~eL~Dv~hh2023
~EP|zh|~cI：在冠状病毒病疫后#/扩大~AV对~j!#d福祉@)追求;2023~xh
~pi|fr|~hB#B<ed’examen @e~F1
~pi|zh|德班~u(~ez+.
~zZ|fr|%i#j>Z~pV*a&B@T~xX~D(stratégie intégrée #jéquilibrée @elutte #G~vC
~zZ|zh|~E(#C<T以~H!+h~La@)<b#d#F;~E(#C<T{，|}以~H!{、|}~La@)~L7&8#F^t
~Ew|fr|~ky@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *a~bEtransmissibles >b~L!mentale #j&Cbien-être
~Ew|zh|*v~Ki次@G~b)及_p~H9~jL#d~j!@)~g6<b;*v~Ki次#(~b){以及|及}_p~H9~jL#d{健康|福祉}>0
~nv|fr|~ky@e~s?approfondi ~Gj@e~fg*a&J&C_R@e~wW
~nv|zh|&8~xv@)<b;&8~xv<b
~nt|fr|~r'avenir : unis ~p-action urgente
~nt|zh|~nT~w[;~eX~w[
~uC|zh|#C~j-~u(论坛进展@w
~xL|zh|2021%V@G~os<b;@G~os2021%V<b
~py|fr|~LPLausanne
~py|zh|洛桑#F
~Af|fr|~pVd’Oslo
~Af|zh|奥斯陆#F
~tj|fr|~LPVienne
~tj|zh|&'#F
~Ae|fr|%DNew START
~Ae|zh|~w!#d俄罗斯联邦@G进一步削减#d限制进攻性+P%'_q@)%u;新削减+P%'%u;新裁武%u
caadp|fr|@Jdétaillé ~mn@e~xG~zl
caadp|zh|*f农业#q~H!~rX
afcfta|fr|#I~cu#B~JN@elibre-échange continentale ~zl
afcfta|zh|~mU*f~jV#K;#(~mU*f~jV@)#K;*f~jV#K
~fh|fr|~c?@eHong Kong
~fh|zh|香港~m0
~kk|fr|~c?~M6
~kk|zh|~cK~m0
~o[|fr|+A~wE_m*a#N>b~bK~n?
~o[|zh|*f~u]&V#d=c腐败@k
~kh|fr|<d_m#Bdémocratie, @Célections #j#Bgouvernance
~kh|zh|~A9#d治理*(;~A9&Q{治理|施政}*(
~h!|fr|<d~BYinteraméricaine
~h!|zh|~mZ民主*(
~c8|fr|^w~I1~n?
~c8|zh|~mZ~rR@k;~mZ%0~rR@k
ccamlr|fr|~iT%J#Bfaune #j#Bflore marines @e~z.
ccamlr|zh|南极*,~vS~iS~Hw@k
wcpfc|fr|~iT%J>b=X~rzgrands migrateurs %Q~hl~n"~KI#jcentral
wcpfc|zh|中西部~iN~fS~wV@k;中西~iN~fS~Hw&Q=f@k
~KV|fr|~nK~tD#Bchasse ^Abaleine
~KV|zh|#C捕鲸~Cr@k
siofa|fr|#I#8%9pêches %Q=[sud @e~hlIndien
siofa|zh|南印度洋~cP#K
~fp|fr|~ADSud
~fp|zh|南~yn
~fm|fr|~ADNord
~fm|zh|北~yn
iccat|fr|~nK=Y%J@Cthonidés @el’Atlantique
iccat|zh|~Hw~AS金枪鱼~pU
recaap|fr|#I@e&Brégionale ~I1piraterie #j#b~E6#OAsie
recaap|zh|亚洲~CV#d~mX只~AR<T#K;亚洲~CV^s~mX{只|舶}~Au@(~AR<T#K
saicm|fr|Approche ~bt#B=X@T@C~Ah~rc
saicm|zh|#C~A:=f+P方针
~wO|fr|#Q@e&J@eCharm el-Cheikh
~wO|zh|~Bg~In;~Bg~HS~fP
~mM|fr|~qaShanghai *a~L!%Q=[~Nc
~mM|zh|~sj~x2中@)~j!_p上海@w
~km|fr|~II@epratique &6{de l’OMS |}@3=[recrutement @5@C~KJ@e~G/
~km|zh|~xW*u~jL~g.#C招聘~dB;~Ar{全球卫生人员国际招聘|卫生人员国际招聘全球}~dB
~kn|fr|@a_C*a~Aj@Cqualifications ~dn%/l’enseignement supérieur
~kn|zh|承认高等~j(~Bh资历*u@k
~z)|fr|Système @ecertification &CProcessus @eKimberley
~z)|zh|金伯利进程证书制度
ammunition|zh|~HU~mV全寿命期=f*u=d;~HU~mV全{寿命|生命}{周期|}=f*u=d
~rs|fr|~qa~cW*a~h8>b+f: relever #bdéfis &CXXIe siècle
~rs|zh|@G=-与~I9二十一~Hr@)~HX@)&'@w;@G=-&Q~I9{二十一|21}~Hr~HX@)&'@w`;
