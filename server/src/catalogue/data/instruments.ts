// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~py|t|+b*g|UN ~sL|1945-06-26|~pg|||1945-10-24|37|
~d?|t|~ql@fCourt @F~JG|~qlCourt|1945-06-26|~pg|||1945-10-24||
~gj|t|%9=4*g||1946-02-13|@y|A/RES/22(I)|1:4|1946-09-17|8|
=D|t|%9=4%YSpecialized Agencies||1947-11-21|@y|A/RES/179(II)|33:521|1948-12-02||
~lq|t|%9&e~M'Genocide|Genocide @S|1948-12-09|^U|A/RES/260(III), @O|78:1021|1951-01-12|9|
~cP|t|_7%T%YTraffic *O=U@A%YExploitation %YProstitution @FOthers||1949-12-02|@y|A/RES/317(IV), @O|96:1342|1951-07-25||
~uJ|t|&K&:@F12 August ~F(|&K&:@F~F(;~hm~oM;four ~oM;~oM|~ja|#S||75:970-973|~jb|51|1
~lp|t|~mk%YWounded @ASick *O_W~sS~rDField|First &K@S|~ja|#S||75:970|~jb||1
~iC|t|~mk@FWounded, Sick @AShipwrecked Members @F_W~sSat Sea|~td&K@S|~ja|#S||75:971|~jb||
~gd|t|&K~IX~o5~f.@F~jn@FWar|Third &K@S|~ja|#S||75:972|~jb||1
~iD|t|&K~IX~o5~DCCivilian =U*OTime @FWar|Fourth &K@S|~ja|#S||75:973|~jb|5|1
~gk|t|~fB~Nq~quI)|~lY@YI;~fB~Nq~J.|1977-06-08|#S||1125:17512|1978-12-07||1
~ev|t|~fB@F~t(~quII)|~lY@YII;~fB@F~t(~J.|1977-06-08|#S||1125:17513|1978-12-07||1
~cJ|t|<8@F^CAdoption @Fan ~lYDistinctive Emblem (Protocol III)|~lY@YIII|~v.|#S||2404:43425|2007-01-14||
~jy|t|~t9@arespecting @jLaws @ACustoms @FWar @5Land|~fnannexed ~o5~t9@aIV|1907-10-18|~fo|||1910-01-26||
~iU|t|@a~ol|~v6@a~ol;~v6~Dy@S;~Dy@S;~v6@S|1951-07-28|#S||189:2545|1954-04-22|40|1
>B|t|@Y~ol|~C,@Y~ol;~C,@Ythereto;~C,=V|1967-01-31|@y||606:8791|1967-10-04||
>J|t|~ym|~IQ~ym|1954-09-28|@y||360:5158|1960-06-06||
~bH|t|~Cd|~nn~Cd|1961-08-30|@y||989:14458|1975-12-13|12|1
~cO|t|~t/@S|1926 ~t/@S|1926-09-25|#S|||1927-03-09||
~eS|t|@Yamending @j~t/@a~qh1926||~v7|@y|A/RES/794(VIII)|182:2422|~v7||
~AE|t|~t/@a~qh1926 @A~s6=V||~v7|@y||212:2861|1955-07-07||
+v|t|~gW%9~NaSlavery, @jSlave Trade, @A~Ds@APractices Similar *:Slavery|1956 ~gW@S|1956-09-07|#S||266:3822|1957-04-30||
*!|t|%9%P%K@FWomen||1953-03-31|@y|A/RES/640(VII)|193:2613|1954-07-07||
&4|t|%9Nationality @FMarried Women||1957-02-20|@y|A/RES/1040(XI)|309:4468|1958-08-11||
=q|t|*eConsent *:Marriage, ~q6@3Marriage @A~D0@FMarriages||1962-12-10|@y|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
~EK|t|@f%9~e-@F~q-|ICERD|1966-03-07|@y|A/RES/2106(XX), @O|660:9464|1969-01-04|54|1
~uN|t|~rG@A&T_(|ICESCR|~n.|@y|~bZ|993:14531|1976-01-03||
~EJ|t|>f_(|ICCPR|~n.|@y|~bZ|999:14668|1976-03-23||
~ix|t|@fCovenants @5&W_(|@f&W%KCovenants|~n.|@y|~bZ|||24|
~iH|t|~DT|First ~DT|~n.|@y|~bZ|999:14668|1976-03-23||
~iI|t|~td%)@j>fRights, aiming at @jabolition %Ydeath penalty|~td~DT|1989-12-15|@y|A/RES/44/128, @O|1642:14668|1991-07-11||
~iJ|t|%)@j~rG@A&T_(||2008-12-10|@y|A/RES/63/117, @O|2922:14531|2013-05-05||
+y|t|%9Non-Applicability @FStatutory Limitations *:War ~y-@A~y-#dHumanity||1968-11-26|@y|A/RES/2391(XXIII), @O|754:10823|1970-11-11||
~h[|t|@f%9%T~M'Apartheid||1973-11-30|@y|A/RES/3068(XXVIII), @O|1015:14861|1976-07-18||
>8|t|@f~w[Apartheid *OSports||1985-12-10|@y|A/RES/40/64, @O|1500:25822|1988-04-03||
~Ej|t|~M4|CEDAW|1979-12-18|@y|A/RES/34/180, @O|1249:20378|1981-09-03|79|1
~li|t|%)@j~M4||1999-10-06|@y|A/RES/54/4, @O|2131:20378|2000-12-22||1
cat|t|~w[+N|~w[~J'|1984-12-10|@y|A/RES/39/46, @O|1465:24841|1987-06-26|13|1
~E[|t|%)@j~w[+N|%)@j~w[~J';OPCAT|2002-12-18|@y|A/RES/57/199, @O|2375:24841|2006-06-22|4|1
crc|t|%9%K~I]|CRC|1989-11-20|@y|A/RES/44/25, @O|1577:27531|1990-09-02|138|1
~lj|t|~k/#D~kZ|~E:~kZ|2000-05-25|@y|~yDI|2173:27531|2002-02-12||1
~ll|t|~k/#Dsale @F~jE|~E:sale @F~jE|2000-05-25|@y|~yDII|2171:27531|2002-01-18||1
~lk|t|~k/@5a ~z:procedure||2011-12-19|@y|A/RES/66/138, @O|2983:27531|2014-04-14||1
^?|t|@f%9@9%Y%K@FAll Migrant Workers @AMembers @F_)Families||1990-12-18|@y|A/RES/45/158, @O|2220:39481|2003-07-01|8|1
crpd|t|%9%K@F~hn|CRPD|2006-12-13|@y|~zPI|2515:44910|2008-05-03|62|1
~pC|t|%)@j%9%K@F~hn||2006-12-13|@y|~zPII|2518:44910|2008-05-03||1
*Z|t|~A)~DC~iu||2006-12-20|@y|A/RES/61/177, @O|2716:48088|2010-12-23|14|1
*i|t|~w[^6*OEducation||1960-12-14|^U||429:6193|1962-05-22||1
~Fs|t|@v@a=j|Organized ~t7@S;Palermo @S|~v,|@y|~lXI|2225:39574|2003-09-29|42|1
+.|t|~DAChildren, ~fG|&l=U=V;~DA~Dd;Palermo =V|~v,|@y|~lXII|2237:39574|2003-12-25|4|1
<M|t|@Y~uf@AAir, ~fG|@Y~uf@AAir;~jC=V|~v,|@y|~lXIII|2241:39574|2004-01-28|5|1
>k|t|~CC@A~Gy~fG|Firearms =V;~CC@AAmmunition|2001-05-31|@y|A/RES/55/255, @O|2326:39574|2005-07-03|7|1
~Fq|t|@v~w[~oa|~w[~oa;UNCAC|2003-10-31|@y|A/RES/58/4, @O|2349:42146|2005-12-14|31|1
~f]|t|@v~w[~wm; ~B4@f&I@3~wh~t3~y-Committed by Means @F~qZ@A~y!~J!Systems @A*bSharing @FEvidence *O~JzForm @F~D3Crimes|@v~w[~wm|2024-12-24|@y|A/RES/79/243, @O||||
>H|t|~rc~b4@F1961|~rcNarcotic Drugs, 1961;~nnSingle @S|1961-03-30|@y||520:7515|1964-12-13||
&6|t|~LA1972 =V|~LA@Y@F25 March 1972|1975-08-08|@y||976:14152|1975-08-08||1
~cK|t|*e~CM@F1971|*e~FM|1971-02-21|*J||1019:14956|1976-08-16||
~ct|t|@v~s"@A~CM@F1988|@v~s"@A~FM;1988 @S|1988-12-20|*J||1582:27627|1990-11-11||
>A|t|%9&e@A~ms@F~y-#dInternationally Protected Persons, including ~JyAgents||1973-12-14|@y|A/RES/3166(XXVIII), @O|1035:15410|1977-02-20||
~ls|t|@f~w[@jTaking @FHostages||1979-12-17|@y|A/RES/34/146, @O|1316:21931|1983-06-03||
~ep|t|@f~w[@jRecruitment, Use, ~do@ATraining @FMercenaries||1989-12-04|@y|A/RES/44/34, @O|2163:37789|2001-10-20|7|1
~iZ|t|~A1||~v'|@y|A/RES/49/59, @O|2051:35457|1999-01-15|12|1
~cR|t|%)@j~A1||~v.|@y|A/RES/60/42, @O|2689:35457|2010-08-19||
<Q|t|~A)%T@FTerrorist Bombings||1997-12-15|@y|A/RES/52/164, @O|2149:37517|2001-05-23|8|1
=I|t|~A)%T%Y~do@F~rh||1999-12-09|@y|A/RES/54/109, @O|2178:38349|2002-04-10||
>y|t|~A)%T@FActs @F*M~rh||2005-04-13|@y|A/RES/59/290, @O|2445:44004|2007-07-07|19|1
^e|t|~E0|%9~l[~DC*MMaterial @A*MFacilities|1979-10-26|*J||1456:24631|1987-02-08||
~gs|t|~yc|Tokyo @S|1963-09-14|~J"||704:10106|1969-12-04||
~ge|t|_7~rA||1970-12-16|~fo||860:12325|1971-10-14||
~bt|t|_7~bC~gO||1971-09-23|~d0||974:14118|1973-01-26||
>w|t|@Y*b%T@F+d@F~dvat Airports Serving @f~gO||1988-02-24|~d0||1589:14118|1989-08-06||
<G|t|%9Marking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~d0||2122:36984|1998-06-21||
sua|t|~jr|SUA @S|1988-03-10|~j!||1678:29004|1992-03-01|7|1
~bJ|t|~zX||1988-03-10|~j!||1678:29004|1992-03-01||1
~cL|t|~pf~ql~zY|~pfStatute|1998-07-17|~j!||2187:38544|2002-07-01|29|1
~aw|t|@7#D=4%Y~zY||2002-09-09|@y||2271:40446|2004-07-22|7|1
vcdr|t|<)*e~Jy~q:||1961-04-18|*J||500:7310|1964-04-24|7|1
vccr|t|<)*eConsular ~q:||1963-04-24|*J||596:8638|1967-03-19|24|1
^p|t|*e~t:Missions||1969-12-08|@y|A/RES/2530(XXIV), @O|1400:23431|1985-06-21||
vclt|t|<)~HL@FTreaties||1969-05-23|*J||1155:18232|1980-01-27|2|1
~p7|t|<)~HL@FTreaties ~uB<k@A~yCor ~uB@fOrganizations||1986-03-21|*J|||||
=H|t|<)*eSuccession @F<k*Orespect @FTreaties||1978-08-23|*J||1946:33356|1996-11-06||
&3|t|@v*eJurisdictional Immunities @F<k@A_)Property||2004-12-02|@y|A/RES/59/38, @O||||
~aM|t|<)%9Representation @F<k*O_)Relations ~Fx~yC@Fa +cCharacter||1975-03-14|*J|||||
~u8|t|@v~HL%YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~pZ|t|@7%F@j%G@FPart XI %Y~o!@F~F'1982|Part XI %7|1994-07-28|@y|A/RES/48/263, @O|1836:31364|1996-07-28||1
~d/|t|@7*b~w(~o!@F~F'1982 %F@j~vAStraddling ~j7@A~wqFish Stocks|@v~j7%7;~j7%7|1995-08-04|@y||2167:37924|2001-12-11||
bbnj|t|@7~u9@j~o!#D%M@A%e~zA~zf~sJ~NdAreas beyond ~A[|BBNJ %7|2023-06-19|@y|A/CONF.232/2023/4||2026-01-17||
>/|t|@7#D=4%Y@f~zv*bLaw %YSea||1997-05-23|@y||2167:37925|2001-12-30||1
~ay|t|@Y#D=4%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iF|t|%9~zb||~v8|#S||450:6465|1962-09-30||
<?|t|%9~GBShelf||~v8|#S||499:7302|1964-06-10||
_h|t|%9~rgSea ~w2Contiguous Zone||~v8|#S||516:7477|1964-09-10||
+Z|t|@7~w-~Jv~Fx@f%M@A*s=Sby ~f,Vessels #D~zb|~Jv%7|1993-11-24|~j!||2221:39486|2003-04-24|2|1
=C|t|@7@5~Dx~I1|~Dx%7|2009-11-22|~j!||3161:54133|2016-06-05||1
~Fl|t|~FESea, 1974|~FESea|1974-11-01|~l'||1184:18961|1980-05-25|9|1
~uX|t|~MVShips, 1973, as modified by @j@Y@F1978 relating thereto|~MVShips;MARPOL @S|1978-02-17|~l'||1340:22484|1983-10-02||1
~bw|t|~E.@ARescue, 1979|~E.@ARescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~t2Seafarers, 1978|~t2Seafarers|1978-07-07|~l'||1361:23001|1984-04-28|3|1
+m|t|*e~Dl~Nq_CTraffic||1965-04-09|~l'||591:8564|1967-03-05|7|1
~ax|t|%9@f_C~fl||1948-03-06|#S||289:4214|1958-03-17||
mlc|t|_C~l"#M2006|_C~l"@S|2006-02-23|#S||2952:51299|2013-08-20||1
=K|t|%9@9%YUnderwater &T~t!||2001-11-02|^U||2562:45694|2009-01-02|6|1
~d)|t|~A)_!@A*s@FShips’ Ballast Water @ASediments||2004-02-13|~l'|||2017-09-08||
~bM|t|~d1@f%9Removal @FWrecks||2007-05-18|~s/|||2015-04-14||
~iG|t|~oc~A)Safe @AEnvironmentally Sound Recycling ~Ns||2009-05-15|~xO|||2025-06-26||
>t|t|%9&e@F~zf~wyby Dumping @F~J)~L(Matter|London @S|1972-12-29|London, Mexico City, Moscow @A_p||1046:15749|1975-08-30||
~E]|t|_7@9~e(%YNorth-East Atlantic|OSPAR @S|1992-09-22|^U||2354:42279|1998-03-25|8|1
npt|t|+W#D~h5@F*M~tf|~h5~fp;*M~h5~fp;NPT|1968-07-01|&x|A/RES/2373(XXII), @O|729:10485|1970-03-05|81|1
ctbt|t|~gPNuclear-Test-Ban ~fp|CTBT|1996-09-10|@y|A/RES/50/245||||
tpnw|t|+W#D<j@F*M~tf||2017-07-07|@y|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+WBanning *MWeapon Tests ~rDAtmosphere, *O~GR~rd@A~u9Water|Partial Test-Ban ~fp|1963-08-05|Moscow||480:6964|1963-10-10||
~ew|t|+W#D<j%YEmplacement @F*M~cl~L(~cl@FMass Destruction #DSeabed ~w2Ocean Floor @A~rDSubsoil Thereof||1971-02-11|&x|A/RES/2660(XXV), @O|955:13678|1972-05-18||
~Et|t|%9<j@FMilitary or Any ~eGHostile ~zA~gQModification Techniques||1976-12-10|@y|A/RES/31/72, @O|1108:17119|1978-10-05||
bwc|t|~uh~tb@A~GY@F~xK(Biological) ~MB@A~mq|~sJ~cl@S;~sJ~MB@S|1972-04-10|&x|A/RES/2826(XXVI), @O|1015:14860|1975-03-26|23|1
+5|t|@Y*b<j%YUse *OWar @FAsphyxiating, Poisonous or ~eGGases, @A@F~xKMethods @FWarfare|1925 &K=V;&K@Y@F1925|1925-06-17|#S|||1928-02-08||
cwc|t|~uhProduction, ~GY@A~zA~y9~cl@A~mq|~y9~cl@S|1992-09-03|#S||1974:33757|1997-04-29|13|1
ccw|t|*e~ht@F~t3~oU~clWhich May Be Deemed *:Be Excessively Injurious or *:Have Indiscriminate Effects|*e~t3~oU~tf|1980-10-10|#S||1342:22495|1983-12-02|17|1
_]|t|@Y@5~ht@FMines, Booby-Traps ~L(Devices as amended @53 May 1996|Amended @YII|1996-05-03|#S||2048:22495|1998-12-03||1
~Ei|t|@Y@5Explosive Remnants @FWar|@YV|2003-11-28|#S||2399:22495|2006-11-12||1
~lx|t|%9<j%YUse, Stockpiling, ~tb~MH@F~y7Mines @A~mq|~y7~JO;~JO;~zl@S|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~pA|t|*eCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~h9~fp||2013-04-02|@y|A/RES/67/234B|3013:52373|2014-12-24|37|1
~es|t|+W@5@/~nA*O~c0Space, including @j~s2|~GR~rd~fp|1967-01-27|&x|A/RES/2222(XXI), @O|610:8843|1967-10-10|32|1
>D|t|@7#DRescue @FAstronauts, @jReturn @FAstronauts ~w2Return @F~h6||1968-04-22|&x|A/RES/2345(XXII), @O|672:9574|1968-12-03||
_g|t|*e@fLiability @3Damage Caused by ~rdObjects||1972-03-29|&x|A/RES/2777(XXVI), @O|961:13810|1972-09-01||
<N|t|*e~D0@F~h6||1974-11-12|@y|A/RES/3235(XXIX), @O|1023:15020|1976-09-15||
moon|t|@7~nA#D~s2|Moon %7|1979-12-05|@y|A/RES/34/68, @O|1363:23002|1984-07-11||
~h?|t|Antarctic ~fp||1959-12-01|_p||402:5778|1961-06-23|15|1
~gr|t|+W*b<j@F*M~cl~qd|+W@F~wF|1967-02-14|Mexico City||634:9068|1969-04-25||1
~iT|t|South Pacific *MFree ~J,~fp|+W@F~q.|1985-08-06|~q.||1445:24592|1986-12-11||
~pu|t|+W#D~J9Asia ~gCZone|+W@F~l1;~kS~fp|1995-12-15|~l1||1981:33873|1997-03-27|30|1
~iS|t|+V~gC~J,~fp|+W@F~zo;Pelindaba ~fp|1996-04-11|Cairo|A/50/426, @O||2009-07-15||
~bx|t|+W@5a ~gC~J,*O~kTAsia|+W@F~ph|2006-09-08|~ph||2970:51633|2009-03-21|24|1
~u!|t|@v~cc|~cc;UNFCCC|1992-05-09|@y||1771:30822|1994-03-21|249|1
~EN|t|~q2~A(@v~cc|~q2=V|1997-12-11|~JJ||2303:30822|2005-02-16|5|1
_a|t|~og@7adopted ~u9@j@v~cc|~og%7|2015-12-12|^U|FCCC/CP/2015/10/Add.1, ~z]1/CP.21, @O|3156:54113|2016-11-04|91|
cbd|t|_S|@v_S|1992-06-05|~fz||1760:30619|1993-12-29|72|1
=n|t|<f@Y@5Biosafety ~o5_S|~yS;<f=V|2000-01-29|~d0||2226:30619|2003-09-11|6|1
~u0|t|~DR@A~g1_)Utilization ~o5_S|~DR@A~g1_)Utilization;~JS=V|2010-10-29|~q9||3008:30619|2014-10-12|7|
~Fr|t|@v@a*:Combat Desertification *OThose Countries Experiencing ~D3Drought and/or Desertification, Particularly ~jK|@v@a~n,;@a~n,|1994-10-14|^U||1954:33480|1996-12-26|43|1
~cS|t|<)_7@9%Y~s]||1985-03-22|*J||1513:26164|1988-09-22||
~aD|t|~gB@j~s]|~zi=V|1987-09-16|~d0||1522:26369|1989-01-01||
~Ec|t|Basel %9_!@F~c:Movements @F~wo~J)@A_)Disposal|Basel @S|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~iX|t|~jo%9Prior Informed Consent Procedure @3~t3~wo~n]@APesticides *O@fTrade|~jo@S|1998-09-10|~mw||2244:39973|2004-02-24||
~aO|t|~oj*ePersistent Organic Pollutants|~oj@S|2001-05-22|~re||2256:40214|2004-05-17|2|1
~lw|t|~zh*eMercury|~zh@S|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
~Ek|t|*e@f~h9*OEndangered ~L]Fauna @AFlora|CITES|1973-03-03|_p||993:14537|1975-07-01|27|1
cms|t|%9%M@FMigratory ~L]Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~u3|t|*eWetlands ~NqImportance especially as Waterfowl Habitat|Ramsar @S|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@7#D%M@FAlbatrosses @APetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~uA|t|~Jr%9Ban %YImport into ~Jo~w2_!@F~c:~MX*s@F~wo~J)within Africa|~Jr@S|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
=o|t|_7@9@A%[~e(%YWider Caribbean Region|<f@S|1983-03-24|<f@eIndias||1506:25974|1986-10-11||1
alps|t|%9@9%YAlps|Alpine @S|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~cU|t|~HL%YNon-navigational Uses ~NqWatercourses|~D8@S|1997-05-21|@y|A/RES/51/229, @O||2014-08-17||
~Fv|t|%9@9@A~zA~c:~D8@A@fLakes|Water @S|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~t]|t|*e~dT*ODecision-making @A~y1>U*O~gQMatters|Aarhus @S|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
~KM|t|*e~gQImpact Assessment *Oa ~c:Context|Espoo @S|1991-02-25|Espoo||1989:34028|1997-09-10||
~EO|t|*eLong-range ~c:Air Pollution||1979-11-13|#S||1302:21623|1983-03-16||
~Ag|t|~q/@7@5~dT@A>U*O~gQMatters ~qd|Escazú %7|2018-03-04|Escazú|||2021-04-22||
~bu|t|@f+W@5Plant Genetic ~dt@3Food @AAgriculture||2001-11-03|~j!||2400:43345|2004-06-29||
^i|t|@fPlant @9@S||1951-12-06|~j!||150:1963|1952-04-03||
~aH|t|*e*MSafety||1994-06-17|*J||1963:33545|1996-10-24||
+'|t|*eEarly Notification @Fa *MAccident||1986-09-26|*J||1439:24404|1986-10-27||
<E|t|*e~sI~rDCase @Fa *MAccident or Radiological Emergency||1986-09-26|*J||1457:24643|1987-02-26||
~gq|t|Joint %9>cSpent Fuel *s@A#D>cRadioactive Waste ~wv||1997-09-05|*J||2153:37605|2001-06-18|6|1
~cC|t|~ql~p.||1956-10-26|@y||276:3988|1957-07-29||
^u|t|~dX%Y=c~c.~fl||1946-07-22|@y||14:221|1948-04-07|9|1
fctc|t|=c~c.&E~hi|WHO ~hi;~hi|2003-05-21|#S||2302:41032|2005-02-27|3|1
=L|t|~dX%Y@vEducational, Scientific @A&T~fl||1945-11-16|~l'||4:52|1946-11-04||
<T|t|~dX%Y@v~sU%[~fl||1979-04-08|*J||1401:23432|1985-06-21||
~pz|t|*e@f~gO|Chicago @S|1944-12-07|Chicago||15:102|1947-04-04||
~aQ|t|_7@9~LD|@a_D@j@9~LD;=cHeritage @S|1972-11-16|^U||1037:15511|1975-12-17|2|1
*X|t|%9Means @FProhibiting @A~J1@j~kUImport, Export ~MH@FOwnership @F&TProperty||1970-11-14|^U||823:11806|1972-04-24|2|1
*W|t|_7~Kb||1954-05-14|~fo||249:3511|1956-08-07|2|1
*Y|t|~td~A(~t9@a@F~IQ*b~Kb||1999-03-26|~fo||2253:3511|2004-03-09||1
=v|t|_7Safeguarding %YIntangible &T~t!||2003-10-17|^U||2368:42671|2006-04-20||
+1|t|%9@9@A~wD%Y~Nd&TExpressions||2005-10-20|^U||2440:43977|2007-03-18|8|1
~bL|t|UNIDROIT *e~f-|*e~f-|1995-06-24|~j!||2421:43718|1998-07-01||
~uG|t|@f~w[Doping *OSport||2005-10-19|^U||2419:43649|2007-02-01|3|1
~br|t|~ww+W*:Facilitate ~y1Published Works @3=UWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~ww~fp|2013-06-27|~zg||3162:54134|2016-09-30|1|1
~p4|t|~t?%9Provision @FTelecommunication ~dt@3Disaster ~JP@ARelief Operations|~t?@S|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>F|t|~nm|~hm~nm|1949-09-19|#S||125:1671|1952-03-26|1|1
tir|t|Customs %9@fTransport @FGoods ~u9Cover @FTIR Carnets|TIR @S|1975-11-14|#S||1079:16510|1978-03-20||1
~dy|t|@f%9Harmonization @FFrontier Controls @FGoods||1982-10-21|#S||1409:23583|1985-10-15|1|1
~ez|t|*e~D5~h9@FLand-locked ~my||1965-07-08|@y||597:8641|1967-06-09||
+X|t|~DP@AEnforcement @FForeign Arbitral Awards|~zj@S|1958-06-10|@y||330:4739|1959-06-07||
cisg|t|~xH@fSale @FGoods||1980-04-11|*J||1489:25567|1988-01-01||
&2|t|@v%9~zA~Jz~y!*O@fContracts||2005-11-23|@y|A/RES/60/21, @O|2898:50525|2013-03-01|1|1
_e|t|~xH@fCarriage @FGoods Wholly or Partly by Sea|~jo~D1|2008-12-11|@y|A/RES/63/122, @O||||
*7|t|@v*eTransparency *OTreaty-based Investor-State Arbitration|~jk*eTransparency|2014-12-10|@y|A/RES/69/116, @O||2017-10-18||
=G|t|@v*e@f~J7Agreements Resulting ~wSMediation|Singapore *eMediation|2018-12-20|@y|A/RES/73/198, @O||2020-09-12||
^N|t|@v%9@fEffects @F~zeSales ~Ns|~dV%9~zeSale ~Ns|2022-12-07|@y|A/RES/77/100, @O||||
~HS|t|@f@7*b~nr%YUniversity @3~zn||1980-12-05|@y|A/RES/35/55, @O|1223:19735|1981-04-07|1|1
~uO|t|~C/|>61930|1930-06-28|#S||39:612|1932-05-01|1|
^/|t|~M->61930|2014 ~A(>61930;~M-~C/|2014-06-11|#S||3175:612|2016-11-09||1
~uP|t|Freedom @F~Gz@A@9%Y~H6#M1948 ~i[87)||1948-07-09|~pg||68:881|1950-07-04||
~uQ|t|~wx@3Employment @a(Revised), ~hm~i[97)||1949-07-01|#S||120:1616|1952-01-22|4|1
~uR|t|~H6@ACollective Bargaining #M~hm~i[98)||1949-07-01|#S||96:1341|1951-07-18||
~pG|t|Equal Remuneration #M~v6~i[100)||1951-06-29|#S||165:2181|1953-05-23||
~pH|t|<(~rb(Minimum Standards) #M1952 ~i[102)||1952-06-28|#S||210:2838|1955-04-27||1
~pI|t|~Na>61957 ~i[105)||1957-06-25|#S||320:4648|1959-01-17||
~pJ|t|^6(Employment @AOccupation) #M1958 ~i[111)||1958-06-25|#S||362:5181|1960-06-15||
~pK|t|~q6#M1973 ~i[138)|~q6#M1973|1973-06-26|#S||1015:14862|1976-06-19|3|1
~pL|t|~l!@A~wH1989 ~i[169)|~l!@A~wH1989|1989-06-27|#S||1650:28383|1991-09-05||1
~pM|t|~A01999 ~i[182)|~A01999|1999-06-17|#S||2133:37245|2000-11-19||
~pO|t|~sQ2011 ~i[189)|~sQ2011|2011-06-16|#S||2955:51379|2013-09-05|8|1
~pP|t|~dv@A~Do2019 ~i[190)|~dv@A~Do2019|2019-06-21|#S|||2021-06-25||
~cH|t|~M8@agoverning @jspecific ~uy@Frefugee problems ~jK|@a~dp@jSpecific ~oS@F~DyProblems ~jK|1969-09-10|_y||1001:14691|1974-06-20||1
~fS|t|~M8_7elimination @Fmercenarism ~jK||1977-07-03|Libreville||1490:25573|1985-04-22||1
~pR|t|+VUnion _7@9@A~sI@FInternally Displaced =U~jK|Kampala @S|2009-10-23|~JI||3014:52375|2012-12-06||
^!|t|~if_(|Banjul ~sL|1981-06-27|~s/||1520:26363|1986-10-21||
~bb|t|+V+b#D%K@AWelfare ~I]||1990-07-11|_y|||1999-11-29||
~uW|t|~I!@F~rk~jK|Maputo =V|2003-07-11|~GN||3268:26363|2005-11-25||
~uz|t|Constitutive Act %Y+VUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|_7~DC~E1|European *e&W_(|1950-11-04|~j!||213:2889|1953-09-03||
achr|t|American *e&W_(|Pact @F~ra|1969-11-22|~ra||1144:17955|1978-07-18||
=w|t|~M0preventing @Acombating _K#dwomen @Adomestic ~Ft||2011-05-11|~t"|||2014-08-01||
~lh|t|~M0~wm|Budapest @S|2001-11-23|~Dc||2296:40916|2004-07-01||
^,|t|~M0~dU#d&l&WBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
~Ef|t|^8%9~q'~ms@A~GI@F~dv~su|@a@F~fc|1994-06-09|~fc|||1995-03-05||
bern|t|%9%M@FEuropean Wildlife @A~kVHabitats|Bern @S|1979-09-19|Bern||1284:21159|1982-06-01||
>9|t|+b~EZ|Pact ~EZ|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bd|t|+b%Y~Gz@FSoutheast Asian Nations|ASEAN ~sL|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+W@FAmity @A&I*OSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~hC|t|+b%Y&I~oV*bArab <k%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@7#DStatus @AFunctions %Y@fCommission @5Missing ~pc||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|_7@f~oV*bExploration %YSea||1964-09-12|~wk||652:9344|1968-07-22||1
~Fj|t|%9~vA~CE~J9Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^)|t|%9~wZ|~t9%9~wZ|1980-10-25|~fo||1343:22514|1983-12-01||
+o|t|~L5|~t9~L5|1993-05-29|~fo||1870:31922|1995-05-01||
~cF|t|%9Recovery Abroad @FMaintenance||1956-06-20|@y||268:3850|1957-05-25||
ihr|t|@f~c.~fn(2005)|@f~c.Regulations|2005-05-23|#S||2509:44861|2007-06-15|28|
udhr|i|+c~M:&W_(||1948-12-10|^U|A/RES/217(III)|||138|
~an|i|_mGranting @F~o.*:Colonial Countries @A~JZ||1960-12-14||A/RES/1514(XV)|||87|
<w|i|~No&I~m]@j+b*g|~NoCo-operation ~m]@j+b*g;+JFriendly ~q:|1970-10-24||A/RES/2625(XXV), @O||||
~a2|i|+JPermanent Sovereignty over ~kVResources||1962-12-14||A/RES/1803(XVII)||||
%L|i|@v_m~e-@F~q-||1963-11-20||A/RES/1904(XVIII)||||
<:|i|@o%Y%K~I]||1959-11-20||A/RES/1386(XIV)||||
>N|i|_m+B^6~su||1967-11-07||A/RES/2263(XXII)||||
<P|i|+J~rgAsylum||1967-12-14||A/RES/2312(XXII)||||
^c|i|~qb~rDDomestic Affairs @F<k~w2~DC_)~o.@ASovereignty||1965-12-21||A/RES/2131(XX)||||
+r|i|~qb@AInterference ~rDInternal Affairs @F~my||1981-12-09||A/RES/36/103, @O||||
_f|i|+J<(Progress @A#[||1969-12-11||A/RES/2542(XXIV)||||
*4|i|_m~B4~NqSecurity||1970-12-16||A/RES/2734(XXV)||||
<K|i|~M:@/~dp@jSea-Bed ~w2Ocean Floor, ~w2Subsoil Thereof, beyond @jLimits @F~A[||1970-12-17||A/RES/2749(XXV)||||
~f?|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @O||||
^b|i|_m~nr@F~Cj||1974-05-01||A/RES/3201(S-VI)|||3|
~aG|i|~xF#D~nr@F~Cj||1974-05-01||A/RES/3202(S-VI)||||
*F|i|+b@F~l6%K@ADuties @F~my||1974-12-12||A/RES/3281(XXIX)||||
>(|i|~NhDisabled ~pc||1975-12-09||A/RES/3447(XXX)||||
=J|i|_m~DCAll =U~wSBeing Subjected *:+N||1975-12-09||A/RES/3452(XXX), @O||||
+8|i|=1@3~nu||1979-12-17||A/RES/34/169, @O|||11|
+7|i|_m~e-@FIntolerance @A@F^6Based @5Religion or Belief||1981-11-25||A/RES/36/55|||7|
~eo|i|Manila _mPeaceful ~J7~NqDisputes||1982-11-15||A/RES/37/10, @O|||7|
~aE|i|=c+b@3Nature||1982-10-28||A/RES/37/7, @O||||
~aA|i|@/@FMedical Ethics relevant ~o5Role @F~c.~J0particularly Physicians, ~rD~DC~jn@ADetainees #d+N||1982-12-18||A/RES/37/194, @O||||
^h|i|_mRight @FPeoples *:~zn||1984-11-12||A/RES/39/11, @O||||
=M|i|~M:~hX@F>U@3~D7@F~t7@AAbuse @FPower||1985-11-29||A/RES/40/34, @O||||
~bg|i|~vF@F~q1>U(The ~dV~GW|~vF@F~q1~JG;~dV~D1|1985-11-29||A/RES/40/33, @O||||
*6|i|~hX#D~o.%YJudiciary||1985-09-06|Milan|||||
<[|i|_m~qq#[||1986-12-04||A/RES/41/128, @O|||28|
&m|i|+J<(@ALegal @/%F@j@9@AWelfare @FChildren, ~Fx~t:Reference *:Foster Placement @AAdoption Nationally @AInternationally||1986-12-03||A/RES/41/85, @O||||
^d|i|~B7%YEffectiveness %YPrinciple @FRefraining ~wS@jThreat or ~zAForce *O@f~q:||1987-11-18||A/RES/42/22, @O||||
+2|i|Body @F@/*b~DCAll =U~u9Any Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @O||||
=t|i|_m&e@ARemoval @FDisputes @ASituations Which May Threaten @f~gV@A~rb@A~Iw%Y@v*Othis Field||1988-12-05||A/RES/43/51, @O||||
~ey|i|&w~gU=S(The Tokyo ~GW|&w~gUMeasures;Tokyo ~D1|~dk||A/RES/45/110, @O|||3|
+)|i|~hX*b~ME||~dk||A/RES/45/111, @O||||
>E|i|@v~ML~q1Delinquency (The Riyadh Guidelines)|@v~ML~q1Delinquency;Riyadh Guidelines|~dk||A/RES/45/112, @O||||
~cy|i|~Kt~DCJuveniles Deprived @Ftheir Liberty|Havana ~D1|~dk||A/RES/45/113, @O||||
>v|i|Model +W@5Extradition||~dk||A/RES/45/116, @O||||
>]|i|Model +W@5Mutual ~sI*O=QMatters||~dk||A/RES/45/117, @O||||
<C|i|~hX~Iw@FLawyers||~v9|Havana|||||
*"|i|#]~Iw@FProsecutors||~v9|Havana|||||
~at|i|~hX#D~zAForce @AFirearms by ~nu||~v9|Havana|||||
&Q|i|=c_mSurvival, @9@A%[@F~Dd||1990-09-30|@y|||||
*l|i|@v@/@3Older ~pc||1991-12-16||A/RES/46/91, @O||||
~aB|i|@/*b~DC=U~FxMental Illness ~w2Improvement @FMental ~c.Care||1991-12-17||A/RES/46/119, @O||||
~cu|i|+JFact-finding by @j@v~rDField %Y~ub||1991-12-09||A/RES/46/59, @O||||
&1|i|_m~DC~iu||1992-12-18||A/RES/47/133|||4|
*9|i|~Nh=UBelonging *:~fjor Ethnic, Religious @ALinguistic Minorities||1992-12-18||A/RES/47/135, @O|||7|
~aP|i|_m+B~dv~su||~v"||A/RES/48/104|||10|
&A|i|Standard ~q]#DEqualization @FOpportunities @3~hn||~v"||A/RES/48/96, @O||||
^g|i|@/_4~fj~Ds*b~wD@A~DC&W%K(Paris ~l]|@/%F@jstatus @Fnational ~iK*b_s@A@!@Fhuman rights;~og~wA|~v"||A/RES/48/134, @O|||3|
+H|i|~DQ||~v'||A/RES/49/60, @O||||
&P|i|@o*:Supplement @j1994 ~DQ||1996-12-17||A/RES/51/210, @O||||
%V|i|~B7@F&I>"@A~q/Arrangements or Agencies ~rD~ub||~v'||A/RES/49/57, @O||||
+4|i|_mOccasion %YFiftieth Anniversary *g||1995-10-24||A/RES/50/6|||4|
_i|i|=c~xF@3Youth|=c~xF@3Youth ~o5Year 2000 @ABeyond|~v)||A/RES/50/81, @O|||12|
*2|i|_mRight @A~zq@FIndividuals, Groups @AOrgans @FSociety ~w-@AProtect Universally Recognized ~E1|+J&W%KDefenders|1998-12-09||A/RES/53/144, @O||||
>'|i|@o@A~xF@5~Mi|+J~Mi|1999-09-13||A/RES/53/243|||10|
*8|i|@v~l(&d|~l(&d|2000-09-08|@y|A/RES/55/2|||68|
~lr|i|~M:Commitment @5HIV/AIDS||2001-06-27|@y|A/RES/S-26/2, @O|||2|
~pE|i|%P+JHIV/AIDS||2006-06-02|@y|A/RES/60/262, @O||||
~uL|i|~nFIntensifying Our Efforts *:~jiHIV @AAIDS||2011-06-10|@y|A/RES/65/277, @O||||
~pF|i|~nFOn @jFast Track *:Accelerating @jFight #dHIV @A*:~JB@jAIDS Epidemic by ~sF||2016-06-08|@y|A/RES/70/266, @O||||
~EG|i|~nF~JBInequalities @AGetting @5Track *:End AIDS by ~sF||2021-06-08|@y|A/RES/75/284, @O||||
*(|i|A world fit @3children||2002-05-10|@y|A/RES/S-27/2, @O||||
>x|i|@v_m~jT||2002-09-16|@y|A/RES/57/2||||
~E?|i|~jT|NEPAD|2001-07-11|Lusaka|A/57/304, @O|||28|
>O|i|~v-~e?Outcome||2005-09-16|@y|A/RES/60/1|||15|
>C|i|~hX@A#]#D~qqa Remedy @AReparation @3~D7@FGross ~J(~Nq&W%KLaw @A~D3~J(~Nq~h4Law||2005-12-16||A/RES/60/147, @O||||
&L|i|@v~kN|~kN|2006-09-08||A/RES/60/288|||26|
~b!|i|Institution-building %Y@v~sx||2007-06-18|#S|A/HRC/RES/5/1, @O||||
+9|i|~dRMandate-holders %Y~sx|~s9Council;~s9~sx|2007-06-18|#S|A/HRC/RES/5/2, @O||||
<A|i|@v~Nh~l!~JZ|UNDRIP|2007-09-13||A/RES/61/295, @O|||35|
<v|i|~GObinding ~tw@5all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @O||||
~cw|i|~sHforests ~IR|~sHforests, ~IR|2017-04-27||A/RES/71/285, @O||||
&]|i|#]*bAlternative Care @F~Dd||2009-12-18||A/RES/64/142, @O||||
^q|i|~Jm||2010-07-30||A/RES/64/293|||34|
~bf|i|~MzOffenders (the ~kS~GW|~MzOffenders;~kS~D1|2010-12-21||A/RES/65/229, @O|||13|
&8|i|Updated ~yq~rk~ic|~yq~rk~ic|2010-12-21||A/RES/65/228, @O|||8|
~lE|i|~zs+J~gPStrategies @3&?Challenges: ~fC>USystems @A_)%[*Oa Changing World||2010-04-19|Salvador|A/RES/65/230, @O||||
~ly|i|%P@o~nM#D&e@A_!@FNon-communicable Diseases||2011-09-19|@y|A/RES/66/2, @O||||
*3|i|@v+J&W%K~jh@ATraining||2011-12-19||A/RES/66/137, @O||||
~au|i|The future we want||2012-06-22|~fz|A/RES/66/288, @O||||
~iN|i|@v@/@A#]@5~y1Legal Aid *O=Q>USystems||2012-12-20||A/RES/67/187, @O|||10|
^l|i|@o~nM#D~Gb@A@fLevels||2012-09-24|@y|A/RES/67/1||||
~aC|i|@o~a?~y/@5@f~wx@A#[||2013-10-03|@y|A/RES/68/4||||
<z|i|~jm%Yhigh-level plenary meeting %Y%uknown as @j=c_A@5~l!~JZ||2014-09-22|@y|A/RES/69/2||||
~bv|i|SIDS ~GwModalities #L(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @O|||18|
_J|i|<)@o@A~lQ||2014-11-05|*J|A/RES/69/137||||
^t|i|~lQ|<)~yb|2014-11-05|*J|A/RES/69/137, &XII|||2|
&n|i|@v~yq~l3~ic||2014-12-18||A/RES/69/194, @O|||5|
*L|i|@f#]@3~fC>UResponses ~FxRespect *:&l&T~q,~L(Related Offences||2014-12-18||A/RES/69/196, @O|||8|
<L|i|~te&d||2015-03-18|~t.|~A9I|||7|
^m|i|~te~e'|~te~y?|2015-03-18|~t.|~A9II|||93|
~d!|i|~y4%:%YThird ~vG#[|~y4~qP|2015-07-27||A/RES/69/313, @O|||106|
~d"|i|Transforming our world: @j~it|~it;~yR~qP|2015-09-25|@y|A/RES/70/1|||643|
~ga|i|<0+JIntegrating ~fC>Uinto @jWider @v%:*:Address <(@A~l6~Jt@A~w-@j~Gb@A@fLevels, @APublic Participation||~v:||A/RES/70/174, @O|||6|
~bq|i|&w@j~f.@F~jn(the ~l,~GW|&w@j~ME;~l,~D1|~v:||A/RES/70/175, @O|||32|
~eA|i|~jm~vI#Doverall review %Y~yooutcomes %Y~e?#D~qZSociety||2015-12-16|@y|A/RES/70/125||||
~mO|i|Our joint ~g.@Acountering @jworld drug problem||2016-04-19|@y|A/RES/S-30/1, @O||||
+"|i|~zj@o@3Refugees @AMigrants||2016-09-19|@y|A/RES/71/1|||9|
~lf|i|#h~vI@5~on||2016-10-05|@y|A/RES/71/3||||
~et|i|_m~qq~zn||2016-12-19||A/RES/71/189, @O||||
^a|i|New Urban ~qP||2016-10-20|Quito|A/RES/71/256, @O|||16|
~aJ|i|~Ltcall @3action||2017-07-06|@y|A/RES/71/312, @O||||
~a(|i|#h#D~yo~Jm||2017-09-27|@y|A/RES/72/1||||
~az|i|#hadopted at @j~l,~gVSummit||2018-09-24|@y|A/RES/73/1||||
~lz|i|#h%Ythird #X~rE@Fnon-communicable diseases||2018-10-10|@y|A/RES/73/2||||
>L|i|#h~vI~p,||2018-10-10|@y|A/RES/73/3||||
~lA|i|@v~NhPeasants ~L(People Working *ORural Areas||2018-12-17||A/RES/73/165, @O||||
>u|i|&?~t5@3Safe, Orderly @ARegular ~q5|&?~t5@5~q5;~oe~t5@5~q5|2018-12-10|Marrakech|A/RES/73/195, @O|||43|
^k|i|&?~t5@5Refugees|global compact @5~iU|2018-12-17||A/73/12(PartII)||||
<.|i|^S~xb%Ysecond High-level ~ku||2019-03-22|~j5|A/RES/73/291, @O||||
~p6|i|~B6~ad~u"|~D!~ad~u";~sD~adworld|2019-10-10|@y|A/RES/74/2||||
~u5|i|#h~jP~C9||2019-10-15|@y|A/RES/74/4, @O||||
un75|i|_mcommemoration %Yseventy-fifth anniversary *g||2020-09-21|@y|A/RES/75/1||||
~mM|i|Our common ~g.challenges @Aimplementing measures *:prevent @Acombat corruption @Astrengthen @6cooperation||2021-06-02|@y|A/RES/S-32/1, @O||||
~tr|i|United #dracism, ~K?~kBxenophobia @Arelated intolerance||2021-09-22|@y|A/RES/76/1||||
~gp|i|The ~x(~we|~x(~qP;~rd~yR~we;Space2030 ~qP|2021-10-25||A/RES/76/3||||
~d]|i|~q2+JAdvancing ~t7~q'=Q>U~w2Rule @FLaw: Towards @jAchievement %Y~it|~q2&d|2021-03-07|~JJ|A/RES/76/181, @O|||12|
~aq|i|<0~xF*bLeast Developed Countries|<0~yb|2022-04-01||A/RES/76/258, @O|||26|
~aK|i|~l/future, our responsibility||2022-07-21||A/RES/76/296, @O||||
<q|i|#h%Y#X#Dmidterm review %Y~te~e'||2023-05-18|@y|A/RES/77/289, @O||||
~Fi|i|#h~jP%Y%u(Sustainable %[Goals Summit)||2023-09-29|@y|A/RES/78/1, @O||||
~pY|i|#h%Y%u#X@5pandemic prevention, preparedness @Aresponse||~v?|@y|A/RES/78/3, @O||||
~dD|i|#h%Y#X~p,||~v?|@y|A/RES/78/5, @O||||
~iY|i|~zBStates: A Renewed @o@3Resilient Prosperity|~zB~my|2024-07-16||A/RES/78/317, @O|||9|
=B|i|~Du|The ~Du|~v[|@y|A/RES/79/1|||21|
*1|i|&?Digital Compact||~v[|@y|~CDI|||6|
<x|i|+JFuture Generations||~v[|@y|~CDII|||3|
~uw|i|#h%Y#X@5~on||2024-10-07|@y|A/RES/79/2, @O||||
^"|i|Awaza ~D"|Awaza ~yb;~D"|2024-12-24||A/RES/79/233, @O|||7|
~p3|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @O|||2|
+G|i|@o%Y@v_A#D~C'|~oj_m~C'|1972-06-16|~re|A/CONF.48/14/Rev.1||||
+I|i|+c_m~GI@FHunger @AMalnutrition||1974-11-16|~j!||||7|
</|i|^S#Q#L@3Promoting @A~DrTechnical &Iamong ~gA|^S~IZ|1978-09-12|~j5|||||
=s|i|~qW~l5%YTenth ~t:Session ~C9||1978-06-30|@y|A/RES/S-10/2|||9|
_b|i|Rio +J~GH@A#[|Rio &d|~v!|~fz|~aUI||||
~h/|i|%:21||~v!|~fz|~aUII||||
>l|i|~GOBinding Authoritative Statement @F@/@3a &?~jf#DManagement, %M@A%e%[@FAll Types @FForests||~v!|~fz|~aUIII||||
<-|i|@K*b~t8%G@F%:21||1997-06-28|@y|A/RES/S-19/2, @O||||
=N|i|<)~MS||1993-06-25|*J|A/CONF.157/24(PartI), ~G:III|||29|
<m|i|~xF~MR|Barbados ~yb|1994-05-06|~n[|A/CONF.167/9||||
~lH|i|~rl~rf@3a Safer World: #]@3~kVDisaster ~q'Preparedness @A~JP@Aits ~IZ|~rl~D4|1994-05-27|~D9|A/CONF.172/9||||
^(|i|~xF%Y@f_A@5Population @A#[||1994-09-13|Cairo|A/CONF.171/13||||
*V|i|~sN+J<(#[|~sN&d;~sN~MS|1995-03-12|~wk|~xII||||
+0|i|~xF%Y~e?@3<(#[||1995-03-12|~wk|~xIII||||
~pw|i|~dV@o@A~qp||~v(|>5|A/CONF.177/20/Rev.1||||
=k|i|~dV&d||~v(|>5|~oPI|||4|
>!|i|~dV~qp||~v(|>5|~oPII||||
~c[|i|~t8actions @A~Hj*:implement @j~dV@o@A~qp||2000-06-10|@y|A/RES/S-23/3, @O||||
~av|i|Habitat ~qP||1996-06-14|~t"|A/CONF.165/14||||
<o|i|+JCities ~L(&WSettlements ~rDNew Millennium||2001-06-09|@y|A/RES/S-25/2, @O||||
<J|i|~pf+J=c~h2||1996-11-13|~j!|||||
+t|i|~pf+JNutrition|||~j!||||9|
<n|i|~xF>42001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<B|i|~xF>4~sE|~zd~xF>4~sE;~zd~yb|2011-05-13|~t"|A/CONF.219/7, ~G:II|||6|
~go|i|~xF~imCombat @AEradicate @j~kU~h9*O~eb~cl*OAll Its Aspects||2001-07-20|@y|A/CONF.192/15|||7|
<R|i|@f~sV*:Enable <k*:Identify @ATrace, *Oa Timely @AReliable Manner, ~kU~eb~tf|@fTracing Instrument|~v.|||||2|
~uI|i|Durban ~MS||2001-09-08|~GE|A/CONF.189/12, ~G:I|||5|
~iP|i|~jl~jf%Y~vG#[|~H2|2002-03-22|~q8|A/CONF.198/11, +Y1, @O||||
~ap|i|<0+J~do@3Development: ~xb%YFollow-up ~vG%[*:~zr@j%G%Y~H2|<0+J~do@3#[|2008-12-02|~xL|A/RES/63/239, @O||||
~bp|i|~Bh|~nLAgeing;Madrid ~IZ|2002-04-12|~t'|~xJ1, &XII|||11|
<l|i|%P@o~w2~Bh||2002-04-12|~t'|~xJ1||||
*j|i|~o?+J%e#[||2002-09-04|~q0|~wc1, @O||||
>s|i|#Q@F~IE%[(Johannesburg #Q@FImplementation)|#Q@F~IE#[;~o?#Q@F~BX|2002-09-04|~q0|~wc2, @O||||
>7|i|Almaty @K@FAction: Addressing @j~t:Needs @F%Rwithin a New &?%'@3~D5Transport &I@3Landlocked @A~D5~gA|Almaty ~yb|2003-08-29|Almaty|A/CONF.202/3, &XI||||
~d:|i|&K~M:~wA||2003-12-12|#S|~BS||||
>,|i|&K~IZ||2003-12-12|#S|~BS||||
^r|i|~G1Commitment||2005-11-18|Tunis|A/60/687||||
~cQ|i|~G1%:*b~qZSociety|~G1~qP|2005-11-18|Tunis|A/60/687||||
+p|i|~jk&d||2005-01-14|Port Louis|~wdI||||
<D|i|~jk~rf*b~t8%G%Y~xF~MR|~jk~rf@F~BX;~jk~D4|2005-01-14|Port Louis|~wdII||||
>n|i|~zc&d||2005-01-22|Kobe|~F]||||
^.|i|~zc%'@3~dU2005–2015: Building @jResilience @FNations @ACommunities *:Disasters|~zc%'@3<9|2005-01-22|Kobe|~F]|||4|
=z|i|~d1~xb~a?~ku||2009-12-03|~s/|A/RES/64/222, @O||||
=E|i|~L"~tbPatterns|~L"Production|2012-06-22|~fz|A/CONF.216/5, @O|||3|
~lv|i|Keeping @jpromise: united *:achieve @j~l(%[Goals||2010-09-22|@y|A/RES/65/1||||
~eT|i|~jm~nM@5Youth: ~y/@AMutual Understanding||2011-07-26|@y|A/RES/65/312||||
~cT|i|~rdMillennium: <)+J~rd@A&W#[||1999-07-30|*J|A/CONF.184/6, +Y1||||
*D|i|@/~dp@jUse by <k@F~JpEarth Satellites @3@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @O||||
~aL|i|@/~J5Remote Sensing %YEarth ~wS~GRSpace||1986-12-03||A/RES/41/65, @O||||
=A|i|@/Relevant ~o5~zA*MPower Sources *O~GRSpace||1992-12-14||A/RES/47/68||||
~aN|i|+J@f&I*O~c0~rd*bBenefit @A~rDInterest @FAll States, Taking into ~l:Account @jNeeds @F~gA||1996-12-13||A/RES/51/122, @O||||
^o|i|~M:Legal @/~nA*O~c0Space||1963-12-13||A/RES/1962(XVIII)||||
=l|i|~GeRights: ~Dr@j@v“Protect, Respect @ARemedy” ~y?|~Ge_(|2011-06-16|#S|A/HRC/17/31, @O|||32|
*E|i|~fiInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @O|||30|
<H|i|~fiExtreme Poverty @A&W_(||2012-09-27|#S|A/HRC/21/39, @O||||
~gl|i|~GT#Q#L#D~Hu@Fadvocacy @Fnational, ~K?or religious hatred that constitutes incitement *:~kBhostility or ~Ft|~GT~IZ|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
>r|i|Manual #DEffective Investigation @ADocumentation @F+N|~zd=V|1999-08-09|~t"|||||
&[|i|#]@5>U*OMatters involving Child ~D7@AWitnesses @FCrime||2005-07-22||E/RES/2005/20, @O||||
&z|i|~MLCrime||2002-07-24||E/RES/2002/13, @O|||4|
&y|i|#]@3~dU@5~l3~rD=Q>USystem||1997-07-21||E/RES/1997/30, @O||||
=F|i|Basic principles #Duse @Frestorative +f~K/*Ocriminal matters||2002-07-24||E/RES/2002/12, @O||||
~eR|i|Consultative relationship >"@Anon-governmental organizations||1996-07-25||E/RES/1996/31||||
^M|i|#]~Ms|criteria ~Ms|1980-07-25||E/RES/1980/67, @O||||
+k|i|Arab ~gVInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &XII, resolution 14/221|||21|
^j|i|Quartet performance-based road map *:a permanent two-State solution ~o5~shconflict|Quartet road map|2003-04-30||S/2003/529, @O||||
^f|i|~M:@/@5Interim Self-Government Arrangements||1993-09-13|_p|A/48/486-S/26560, @O||||
*U|i|~wt&?~dW~y?||2022-12-19|~d0|CBD/COP/15/17, ~z]15/4, @O|||12|
~bc|i|~LK~dW~qH~w2Aichi ~dWTargets|~LK~dW~sE|2010-10-29|~q9|UNEP/CBD/COP/10/27, annex, ~z]X/2, @O|||5|
~d'|i|%:2063: The ~JoWe Want|%:2063 %Y+VUnion;%:2063|2015-01-31|_y|||||
>K|i|~j'#D~q?Governance @FTenure @FLand, _o@AForests ~Lx@F~fj~h2||2012-05-11|~j!||||16|
~as|i|=1@3~q?Fisheries||1995-10-31|~j!|||||
humanitarian-donorship|i|@/@AGood Practice @F~h4Donorship||2003-06-17|~re|A/58/99-E/2003/94, &XII|||6|
~bj|i|~t9=1#dBallistic Missile Proliferation||2002-11-25|~fo|||||
~cV|i|~yl@FPiracy, ~h"@A~kU_CActivity *OWest @A~kTAfrica|Yaoundé ~Nl|2013-06-25|Yaoundé|||||
~bh|i|~yl@F~Mu~LM~o/~w2Gulf @FAden|Djibouti ~Nl|2009-01-29|~Dh|||||
~cM|i|Safe Schools &d||2015-05-29|Oslo|||||
~ak|i|~ogCommitments *:Protect ~l3Unlawfully Recruited or Used by _W~sSor _WGroups|~ogCommitments|2007-02-06|^U|||||
+6|i|+J~HC|~Jj+J~HC|1998-06-18|#S|||||
~bm|i|~Jj~qR@FWork|~qR@FWork|2019-06-21|#S|A/73/918, @O|||5|
<y|i|~Jj+J~o8|+J~o8|2008-06-10|#S|A/63/538-E/2009/4, @O||||
~le|i|~M:~Da||1978-09-12|~Da|||||
~be|i|~M:Astana @5primary health care|~M:Astana||Astana|||||
~pQ|i|Incheon ~Dg~jh2030: ~t[@AEquitable Quality ~jh@ALifelong Learning @3All|Incheon &d|2015-05-21|Incheon|||||
^s|i|+c+JBioethics @A&W_(||2005-10-19|^U|||||
&7|i|+c+J&TDiversity||2001-11-02|^U|||||
~cB|i|+c_m&WGenome @A&W_(||1997-11-11|^U|A/RES/53/152||||
~bl|i|@v+J&WCloning||2005-03-08||A/RES/59/280, @O||||
~h:|i|Recommendation #DEthics @F~JpIntelligence||2021-11-23|^U|||||
=r|i|@vguidelines @3consumer protection||2015-12-22||A/RES/70/186, @O||||
+x|i|~fe@/@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~g/|i|#]*b~J4@FComputerized ~dsData Files||~dk||A/RES/45/95||||
+-|i|~zq@F<k@3~xYwrongful acts||2001-12-12||A/RES/56/83, @O||||
^-|i|~hX@5Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
>p|i|~pe@7>"~w2~zY||2004-10-04|@y|A/58/874, @O|||7|
+n|i|Financial ~Mk*g||2013-07-01||ST/SGB/2013/4|||18|
~Fo|t|@7@5Trade-Related ~oS@FIntellectual ~q,_(|TRIPS %7|1994-04-15|~zg||1869:31874|1995-01-01||
wto|t|~ww~yU@j=c~h9~fl||1994-04-15|~zg||1867:31874|1995-01-01||
~gb|i|<0_mTRIPS @7@APublic Health||2001-11-14|~xL|WT/MIN(01)/DEC/2||||
~EM|i|Kazan ~A/||2017-07-15|Kazan|||||
+u|i|~GV~ed|~q[~ed;~q[>hSouth Sudan;~GV%7;~q[%7|2018-09-12|_y|||||
=y|t|~si~gW@Y@5Liability @ARedress ~o5~yS||2010-10-15|~q9|||2018-03-05||
~am|t|@7~v3Unregulated ~wp_o~rD~kTArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_[|t|~GA@F2012 #D~w(~ba@Y@F1993 %F@j~ba~A)>c~f,Vessels, 1977|~GA@F2012|2012-10-11|Cape Town|||||
~uV|i|Malabo +J~GwAgricultural Growth @ATransformation @3Shared Prosperity @AImproved Livelihoods||2014-06-27|Malabo|||||
~lu|i|~Gt~I1||2001-03-02|~j!|||||
<s|i|<0%P@o%Y“World <(Summit” ~u9@jtitle “the ~td~e?@3<(Development”|<0%P&d|2025-11-04|~xL|A/RES/80/5, @O|||2|
=m|i|Cancun +JMainstreaming @j%M@A%e~zA~dW@3Well-being||2016-12-03|Cancun||||6|
~j.|i|~C]~Jf||2014-11-12|~q9||||8|
<r|i|@7@5~np~uBIsraeli @ASyrian Forces|~np@F~sS%7;1974 ~np@F~sS%7|1974-05-31|#S|||||
~pN|t|~G42007 ~i[188)|~G42007|2007-06-14|#S|||2017-11-16||
>G|t|*eRoad Traffic @F1968|~C-~nm|1968-11-08|*J||1042:15705|1977-05-21||
_c|t|~Cc|~C-~Cc|1968-11-08|*J||1091:16743|1978-06-06||
~cz|t|@7>"~w2~HAregarding @j~Dp*g|~Dp%7|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~er|t|+b%Y&E@FAmerican ~my||1948-04-30|Bogotá||119:1609|1951-12-13||
*'|t|^8@a~v3@APunish ~J'||1985-12-09|<f@eIndias|||1987-02-28||
&o|t|^8*eProtecting @j&W%K@FOlder ~pc||2015-06-15|_p|||2017-01-11||
+(|t|~I!@FOlder =U~jK||2016-01-31|_y|||||
<]|t|~l6Community @FWest +V<k*e~n"@A~sr||2006-06-14|Abuja|||2009-09-29||
=x|t|~kT+V_7_!@F~n"@AAll ~k2That Can Be Used @3_)Manufacture, Repair @AAssembly|Kinshasa @S|2010-04-30|~Dt|||2017-03-08||
cifta|t|^8~w[@j~ab~GyExplosives, @A~sr||1997-11-14|_p|||1998-07-01||
~u7|t|~FU~J01995|~FU~l?|1995-07-07|~l'|||2012-09-29||
~cq|t|%9%T@F+d~J5@f~gO||2010-09-10|>5|||2018-07-01||
+l|t|@Y~gW~o5_7~rA||2010-09-10|>5|||2018-01-01||
~eq|t|@Y*:Amend @j~yc||2014-04-04|~d0|||2020-01-01||
~lF|t|@Y@F~v-~o5~jr|~A(~jr|2005-10-14|~l'|||2010-07-28||
<O|t|@Y@F~v-~o5~zX|~A(~zX|2005-10-14|~l'|||2010-07-28||
+s|t|~qo~E0||2005-07-08|*J|||2016-05-08||
>:|t|~sX~qo~gB@j~s]|~sXAmendment|2016-10-15|~GL|||2019-01-01||
~ao|t|<0~qo~q2=V|<0Amendment|2012-12-08|~xL|||2020-12-31||
~fL|i|~DnClimate Pact||2021-11-13|Glasgow|||||
<S|t|~uj|=c~h9&E~uj;~h9~Dl%7|||||2017-02-22||
=u|t|~zV|=c~h9&E~zV|2022-06-17|#S|||2025-09-15|2|
<F|t|=c~c.&E~ta|WHO ~ta;~ta|2025-05-20|#S|||||
>.|t|Pact @5Security, Stability @A%[~rDGreat Lakes Region||2006-12-15|~s/|||2008-06-21||
>o|t|~mh@j~p.|~mh@jAgency|1957-11-14||A/RES/1145(XII), @O||||
>z|t|~BN&E*b<j@F~y9~tf||2000-10-17||A/RES/55/283, @O||||
~eO|t|~BN@f&E@3~q5||2016-07-25||A/RES/70/296, @O||||
>I|i|Staff ~Mk*g|||||||8|
<I|i|~Mk~dp@KPlanning, @j@K~oS%YBudget, @jMonitoring @F%G~w2Methods @FEvaluation|||||||7|
~cD|i|@o%Y~o/as a ~J,@F~zn||1971-12-16||A/RES/2832(XXVI)||||
~gh|i|Lima ~Dg~t[@A%e~sU#[||2013-12-02|Lima|||||
~a'|i|Oslo ~ch&d||2007-03-20|Oslo|A/63/591, @O||||
~aI|i|~zl+b@3~c.Promotion||1986-11-21|Ottawa|||||
^'|i|~kS+b@3~c.~wD*Oa Globalized World||2005-08-11|~l1|||||
~gm|i|Rio %P+J<(Determinants @FHealth||2011-10-21|~fz|||||
~iR|i|~og+JAid Effectiveness||2005-03-02|^U|||||
~co|i|Accra %:@3<9||2008-09-04|Accra|||||
~Eh|i|Busan Partnership @3Effective %[Cooperation||2011-12-01|Busan|||||
~iv|i|Bali ~LK~J!Support @ACapacity-building|||||||4|
~cG|i|~d1_mRole @AMandate %Y@v~GHProgramme||1997-02-07|~s/|||||
~ES|i|Malmö ~ch&d||2000-05-31|Malmö|A/55/25, &XI||||
~gf|i|&?~xF*b@9~e(~wSLand-based Activities||1995-11-03|_p||||4|
~bn|i|~Gt*b*s@F~f,Capacity|||~j!|||||
~d[|i|~Gt*b~vASharks|||~j!|||||
~bo|i|~Gt@3Reducing Incidental Catch @FSeabirds *OLongline Fisheries|||~j!|||||
+w|i|~j'@3Securing %eSmall-scale _o~Lx@FFood ~rb@APoverty Eradication|||~j!|||||
*0|i|~j'@3Flag State Performance|||~j!||||7|
<p|i|@f#]*b*s@FDeep-sea _o~rD~zb||2008-08-29|~j!|||||
~px|i|@f#]@5Bycatch *s@A~oi@FDiscards|||~j!|||||
~cv|i|~j'#DMarking @F~f,Gear|||~j!|||||
~lD|i|~pf+J_Z||2005-03-12|~j!|||||
~iW|i|Reykjavik +J~q?_o~rD~zfEcosystem|||Reykjavik||||7|
<u|i|@o%Y~e?@5~h2|||~j!|||||
_d|i|Five ~pf@/@3%e&?~h2|||~j!|||||
=p|i|&?%'@5~n]– For a Planet Free @FHarm ~wS~n]@AWaste|&?%'@5Chemicals|2023-09-30|Bonn|||||
>-|i|&?Jobs Pact||2009-06-19|#S|||||
^]|i|Olympic ~sL||||||||
~iQ|i|Moscow @o*:End TB||2017-11-17|Moscow|||||
>M|i|#Q#L~v3Violent Extremism||||A/70/674||||
^:|i|~fiForeign Terrorist Fighters (Madrid Guiding ~l]|Madrid Guiding ~wA|||S/2015/939, &XII||||
>m|i|~qW~G?%Y~dUGroup @3Syria|&Kcommuniqué|2012-06-30|#S|A/66/865-S/2012/522, @O||||
~b,|i|@7@5~MXAccess||2005-11-15||||||
>q|i|~shInterim @7#DWest Bank ~w2Gaza Strip||1995-09-28|_p|A/51/889-S/1997/357, @O||||
^n|i|~ed||2015-08-17||||||
*G|i|@7~sZCivilians ~MN|@7~sZCivilians, ~MN|2017-12-21|_y|||||
~iw|i|%P@7@3~g3@j~kT+VRepublic||2019-02-06|Bangui|S/2019/145, @O|||4|
~gi|i|@7@3~g3Mali|@7@5~g3Mali|||||||
~bi|i|Peace, ~rb@A&I%'*b~JxRepublic %YCongo ~w2Region||2013-02-24|_y|S/2013/131, @O||||
~uE|t|~h3%'@7~ITBosnia @A~JE||~v)|^U|S/1995/999, @O||~v)||
~g-|i|~qW@7@3~JB@jConflict @ABuilding a Stable @ALasting ~zn||2016-11-24|Bogotá|||||
~EL|i|Joint ~gP~IZ||2015-07-14|*J|S/RES/2231(2015), &XA||||
~bs|i|Package @F=S*b%G%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &XI||||
~gg|i|Libyan %P%7||~v:|Skhirat|||||
juba|i|Juba @7~ITSudan|Juba ~gV%7|2020-10-03|Juba|||||
~d,|i|<0~l5~ITDarfur||2011-07-14|~xL|||||
~f[|i|Bridgetown Covenant|||~n[||||8|
+3|i|@vDisability Inclusion ~D4||||||||
~by|i|@f+b@F~l[Education, ~l[Activity @ASport|||^U|||||
&5|i|@/@A~x.(Paris ~l]|@/@A~x.(the ~og~l];@/@A#]@5<Z_WGroups||^U|||||
~Fp|i|~B6~Mb~u"|~D!~Mb~u";~sD~Mbworld|~v?|@y|A/RES/78/4, @O||||
~iz|i|~jm%YDurban ~zrConference|||#S|A/CONF.211/8, ~G:I||||
~rw|i|%P@o@A#Q#L@5@f&Itowards an Integrated @ABalanced ~rf*:Counter @j=cDrug Problem||2009-03-12|*J|||||
~u1|i|#h%Yfourth #X~rE@Fnoncommunicable diseases ~w2_s@Fmental health @Awell-being||2025-12-15|@y|A/RES/80/117||||
~hb|i|%P@o~a?Midterm ~zr#D%G%Y~lQ||2019-12-05|@y|A/RES/74/15||||
~n7|i|~Ltunited @3urgent action||2025-06-13|Nice|||||
~uZ|i|Progress @o%Y@f~wx~zrForum||2022-06-07|@y|A/RES/76/266, @O|||3|
~kG|i|2021 %P_m%G%Y~Jm||2021-11-22|@y|A/RES/76/7||||
~iM|i|Lausanne ~A/||2021-09-21|Lausanne|||||
~rX|i|Oslo ~A/||2019-11-29|Oslo|||||
~m2|i|<)~A/||2022-06-23|*J|||||
~rW|t|+W~uB@j~HA~w2Russian Federation @5=S*b~t8~oi@ALimitation @F~jpOffensive Arms|New START ~fp;New START|2010-04-08|Prague|||2011-02-05||
caadp|i|~gP~JoAgriculture %[Programme||||||||
~G9|t|~yU@j+V~GBFree ~h9Area||2018-03-21|~GL|||2019-05-30||
~a0|i|~oc~ch&d||2005-12-18|~xO|||||
~eK|i|<0~ch&d||2001-11-14|~xL|||||
~h]|t|+VUnion *e~J1@A~wh~oa||2003-07-11|~GN|||2006-08-05||
~eH|t|+V+b@5Democracy, Elections @AGovernance||2007-01-30|_y|||2012-02-15||
~cr|i|^8~Jx~sL||2001-09-11|Lima|||||
^y|t|^8~w[~oa||1996-03-29|Caracas|||1997-03-06||
~G.|t|%9%M@FAntarctic ~zfLiving Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
wcpfc|t|%9~vA~wq~j7~LM@A~kT~pb||2000-09-05|Honolulu|||2004-06-19||
~AN|t|~A)~J4@FWhaling||1946-12-02|_p||161:2124|1948-11-10||
siofa|t|Southern ~o/_o%7||2006-07-07|~j!|||2012-06-21||
~a4|t|%9~vA~wp~CESouth ~pb||2009-11-14|Auckland|||2012-08-24||
~a1|t|%9~vA~wp_o~dt~rDNorth ~pb||2012-02-24|~J"|||2015-07-19||
iccat|t|~A)%M@FAtlantic Tunas||1966-05-14|~fz||673:9587|1969-03-21||
~Hy|t|~q/&I@7@5~wh~Mu*OAsia||2004-11-11|~J"|||2006-09-04||
saicm|i|~jpApproach *:@f~n]~wv||2006-02-06|Dubai|||||
~oB|i|Sharm el-Sheikh %GPlan||2022-11-20|Sharm el-Sheikh|||||
~fT|i|Shanghai +JPromoting ~c.~rD~it||2016-11-21|Shanghai|||||
~xV|i|Berlin ~Jf||2021-05-19|Berlin|||||
~eM|i|WHO &?~L1|&?~L1|2010-05-21|#S|||||
~eN|t|&?~DP@FQualifications _DHigher Education||2019-11-25|^U|||2023-03-05||
~rS|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &XII||||
ammunition|i|&?%'@3Through-life ~oUAmmunition ~wv||2023-12-04|||||7|
disability-2013|i|~jm~vI#Drealization %Y~l(%[Goals @Aother ~xYagreed ~G[goals @3persons ~Fxdisabilities: @jway forward, a disability-inclusive ~G[agenda towards 2015 @Abeyond||2013-09-23|@y|A/RES/68/3||||
~kc|i|<)+J~t7@AJustice: Meeting @j~Jt%YTwenty-first Century||2000-12-04|*J|A/RES/55/59, @O||||`;

export const ALPHABETS =
  `ru|оиенарвсмктлпдйуяцгюыхбзжьчщшКОфПДМНъСАВРэГИЖТБУФЕЗЛ
ar|اليمةوتنعرقبدفسأجحكإشهطخصئضغىثزءظذؤآ`;

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
la 
agnakce 
las Naciones Unidas 
United Nations 
宣言
abpdd abdgrme 
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
abtibah abocaoc {bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC} 
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
international 
Agreement 
tibah 
Protection 
protection 
行动纲领
l’Organisation 
Protección 
{的|}
{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc} 
的
Principios 
Principles 
{bo mfakajal|asa mfakajale|aip mfakajalp|bi mfakajalai|ai mfakajalc}
abagnakce 
développement 
h dcxejadduib ejkeib, demfeglcdduib mfakbg wcxamehdahkb 
abdgibke 
Icynpdefand
Acción 
against 
les 
高级别会
和
Political declaration 
Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib} 
abmfbce 
et 
Derechos 
luph 
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
@e@s
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
en 
las 
Plan 
abljfgfsfb 
Geneva
Programa 
{uo mled|asa mlede|aip mledp|ui mledai|ai mledc} ncohkgbo 
abtibah abocaoc {bbaqgdai abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC} 
{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao} 
high-level meeting 
nfpsbv ychkajbv, wchAclagcAduv blb pdbyetBbv nahkabdhkga 
concernant 
{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|bi hasleCcdbci|ai hasleCcdbb}
droits 
原则
Ibdbielzd{uc hkednefkduc mfegble|uv hkednefkduv mfegbl|ui hkednefkdui mfegblei|uib hkednefkduib mfegbleib} 
g akdaCcdbb 
Internacional
abgfqcvce 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
relatif 
relative 
@mel 
{bo mfakajal|asa mfakajale|aip mfakajalp|bi mfakajalai|ai mfakajalc} 
abdlamz 
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
{bc mfegble|bv mfegbl|bi mfegblei|bib mfegbleib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
@Jle 
Sustainable 
abagnak 
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
组织
@F@j
@m@s
国家
@e@1
abtibah 
Wejplzkekbgd@nj Dadgcdrbb 
g awlehkb 
@Xfacultatif se rapportant 
@ca 
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
{问题|}#f议@)#w@w
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
@J#e
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
kfaim @x{abhdfHqce abmhca|abmhca abhdfHqce} 
@vStandard Minimum Rules @3
London, Moscow @AWashington
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxwfw|abdlamz} #6abwfice 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
Organization 
coopération 
du 
#?12 egsphke 1949 sane, @T
Cooperation 
Estados 
Geneva 
counter-terrorism-strategy
icynpdefandao 
mise #Oœuvre 
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
ieluv ahkfagduv fexgbgetBbvhq sahpnefhkg
mondial 
{bo bkasaguo najpicdk|asa bkasagasa najpicdke|aip bkasagaip najpicdkp|bi bkasagui najpicdkai|ai bkasagai najpicdkc} 
《
Personas 
agnak 
维也纳
entitled “Universal health coverage: 
#Rabaxgcajc 
Conventions 
Global 
child-victims-guidelines
children-care-guidelines
@J@s
@3@j
@ehaut niveau @el’Assemblée générale 
Standards @FTraining, Certification @AWatchkeeping 
@a@5
非洲
%YUnited Nations
diavme 
education-discrimination
johannesburg-declaration
ljhadq 
older-persons-principles
武装冲突
{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}
{eq icynpdefandeq jadgcdrbq|ao icynpdefandao jadgcdrbb|pt icynpdefandpt jadgcdrbt|ao icynpdefandao jadgcdrbco} 
{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco} 
Conservación 
Derecho 
Management 
criminalité transnationale organisée
internationale
lbjgbnerbb 
xemfcBcdbb 
全球
大会
nc 
#-j MFfbjedhjao vefkbb mfeg Aclagcje 
#PNaciones Unidas
Justicia 
broadcasting-principles
displacement-principles
economic-rights-charter
south-sudan-hostilities
xeBbkc 
Desarrollo
Vienna
abidb 
cultural-property-guidelines
Nuclear 
abpobre 
in 
{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} abpnjckc brkfk abthoah fabuifl {luph rkfk|abdgibk lrkfk} 
{bc fpjaganqBbc mfbdrbmu|bv fpjaganqBbv mfbdrbmag|bi fpjaganqBbi mfbdrbmei|bib fpjaganqBbib mfbdrbmeib}
&gprivilèges #kimmunités 
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
to 
zone exempte d’armes nucléaires 
document 
@WFacultativo 
Armas 
Charter 
Universal 
Unlawful Acts 
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
slavery-supplementary
small-scale-fisheries
statistics-principles
statutory-limitations
@R@s
@a@e
Elimination @F
首脑会议
lfbacag *ztwaj abtqjaFag abxaye {bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
torture #k%gou dégradants
行动
stockholm-declaration
terrorism-declaration
world-food-conference
@o@5
{uo mejk|asa mejke|aip mejkp|ui mejkai|ai mejkc} 
&0abxay labrkfk abdmhce fabocaoce
Nkaf{ao mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc} j Qeeshjao jadgcdrbb 
Torture @AOther Cruel, %n
a wafzwc @]hkerbadefduv mlekFafi, fehmalaycdduv 
准则
战略
@CNations Unies
Internacionales
abjnci abdogfC 
&h权
African 
Treaty 
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
%WmfaFblejkbjc dcbdFcjrbadduv xewalcgedbo b #(
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
#dTransnational Organized Crime
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
Organización 
Persons 
Protocol
abpoaoce 
abpuxay 
@4@s
Código @eConducta 
&0abxay labrkfk abakgyamce fabaqgdaice fabDkance
Code @FConduct 
不&h道或有辱
Adicional a @1Convenios 
Privileges @AImmunities 
社会
#Omatière d’exploration #kd’utilisation 
dcxejaddasa, dchaawBeciasa b dcfcsplbfpciasa 
abrcfahag fabhlagag abljce abdvmme labahkjaA
fexgbkbq 
gestion 
internationales 
l’utilisation 
mfanagalzhkgcddao wcxamehdahkb
visant %]
xwe idb 
基本#2
小岛屿#q中%0
我们@-
犯罪
酷刑#g+i残忍
Fixed Platforms Located #DContinental Shelf
Wejplzkekbgd{uo mfakajal|asa mfakajale|aip mfakajalp|ui mfakajalai|ai mfakajalc}, @T
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
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
Doha 
hakfpndbAchkge 
附加@D
#lHumanos
abpdd abdgrme
abtAanc {abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} 12 Jl/pBowo 
fondamentaux 
qncfdasa 
@YAdditional *:@j&K&:
Action
Pacte @6#8%-#1civils 
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
@e#c@e
#k@s
Safety @F
@La gxebiaakdaCcdbqv %iJerbo b 
#Ofaveur @Cpays 
@fCovenant @5Civil @A%P
#g平
@7#DResolution %YConflict *O
待遇或处罚
制止
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
{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
ibC 
y &C
#BReunión 
%k@J{le VIH et le sida|le VIH/sida} : 
Justice 
Marco 
OpjaganqBb
abocaoc 
bhmalzxagedbq 
havfedcdbb 
mesures 
principes 
{|le |du |au }
{问题|}@)#f议@)<e
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
corruption-inter-american
Code @econduite 
%]@s
illicite, non déclarée #knon réglementée
12 August 1949, @A%F@j
@ba 
Ilegal, No Declarada y No Reglamentada
Pequeños &JInsulares #O*I
bbrm dh dxawj absfajD bbngje 2015-2030
#h%Y#X@5universal health 
sane 
{abdfqve|abdjgsle} Am obade abdhyag abDalge {abkazde|abdfqfme|abfakie} 
@ainteraméricaine 
armes 
international-years
judicial-sale-ships
关系
Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} 
@Xfacultatif 
Aclagcje
Buenos Aires 
Medidas 
Paris
Países 
Small Island Developing 
ncqkclzdahkb 
travail 
travailleurs 
wcxamehdahkb 
{bo jancjh|asa jancjhe|aip jancjhp|bi jancjhai|ai jancjhc} magcncdbq
{qdvfjce qhfl abofmah|qhfl abofmah}
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
@WFacultativo{ de la Convención sobre los Derechos del Niño|} %B
@m@1
@o#D
Carta 
Fisheries 
Washington
abmfb 
africaine 
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
relatifs 
rkfk 
vienna-declaration-lldc
violence 
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao} j 
{eq|ao|pt} 
@R&C
bdhi abycm <YghGcd fjmiv fabkAaF 
#C性*m受{难|害}者
%N>b=!@Cressources halieutiques 
&Gpersonnel 
*eBiological Diversity
+aNucleares 
@K#L@3%R*bDecade 
Aplicación 
Armed 
Conferencia 
@e@u
Illegal, Unreported @AUnregulated Fishing
_lNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
y @s
fBcjv dh Ajfl &Dpf abdvche
main armée %]l’encontre @Cnavires 
%F@jStatus @F
fabrication #k<btrafic =dd’armes 
petits +/insulaires #O%p
@a*b
xejadev b awuAeqv hpvampkdao gaodu
@K@V
Control 
Ginebra 
Icynpdefandao 
Rights
Their 
abfDcke abxgadce 
ablbmah 
abnAaF 
abqjcde fabimabe 
abthoah
ahpBchkglcdbt 
cape-town-2012
ccw-amended-ii
@J#,@etoutes #eformes 
Illicit Manufacturing @F@A&lFirearms, 
Tortura y &9o Degradantes
moving together *:build a healthier 
sfeynedhjbv b malbkbAchjbv mfegev
{eq mamfegje|ao mamfegjb|ao mamfegjc|pt mamfegjp|ao mamfegjao}
#I{de l’Organisation mondiale de la Santé |de l’OMS |}&g
expanding our ambition @3health 
jadkbdcdkelzdai CclzFc
dh pqb 
paris-commitments
xadc, hgawandao ak <7afpybq, g 
central-arctic
decolonization
doha-amendment
doha-financing
doha-programme
financement &G
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
#O@[sans littoral =Ydécennie 
%]l’égard @Cfemmes
>Qqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &X
Lacnbdcdduib Шkekeib Micfbjb 
abkdj fabpqjad abodafce abpxjC
dfGnc @xfabpnjam abdjglwch lva
dmfhe kfaim 
gaafpycdduv 
hong-kong-ministerial
north-pacific-fishery
permanent-sovereignty
psalagdasa mfegahpnbq
south-pacific-fishery
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco} %W
一切形式
鱼类种群
>W{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #H
mfejkbAchj{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} 
#olabgmalcj abgc ggxHva mfbe 
documento final 
oslo-ministerial
trafficking-2017
wafzwc @]iafhjasa hpnavanhkge
{人民|民族}{权|权利}*,
%jd’actes =d#G@s%a
&CTráfico Ilícito 
bhjafcdcdbb dehblbq 
{eq hkfekcsbq|ao hkfekcsbb|pt hkfekcsbt|ao hkfekcsbco}
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
high-level political forum @5sustainable development 
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
%Z+]@eTodas #PFormas 
Model Strategies @APractical =S#D
thuaF dhwke xabce dh *Nabhffce 
%T@F+d#d@j>c
#N>bmaîtrise @Cmaladies non 
Dadgcdrbb #E%Wiafhjaip mfegp 
derbadelzdai b icynpdefandai 
@[durable %]l’horizon 2030
statelessness
stratégique 
sua-platforms
telle que modifiée par <b@X
unidroit-1995
wreck-removal
{e|u|c|p|ao} 
养护#g
Nhcibfdao 
Violencia 
lutte #G@s
relations 
#!Cambio Climático
#OAfrique
#Zl’instauration d’un nouvel ordre économique 
2011-2020
=?+h=2&h格
=h对妇女
A/RES/2200(XXI), @O
Directives 
Estatuto 
Genève &G12 août 
Gfbdrbm{u|ag|ei|eib|ev}, #H
Narcotic Drugs 
Stratégie 
abddgbsag abDkance 
abdiavme abhdfHqce 
guhajai pfagdc 
hakfpndbAchkgc 
hrc-institution
internationales
internationaux 
mcfban na 2030 
mfbicdcdbq 
movement-access
vane ahpBchkglcdbq 
{bo|csa|cip|bi|ci} 
{q|b|t|co} 
解决南苏丹
labqjazd fliA {abpniab|abpidab} abpxjC abdjgsle >Q
plates-formes fixes situées %dplateau continental
wbalasbAchjai fexdaawfexbb
well-being *Oa post-COVID 
#lHumanos y 
%'*eClimate Change
@caw avfedc 
@t@xbdsanre 
Afectados por Sequía Grave o Desertificación, 
Lucha #r
Ministerial 
Ordenación 
Qlawelzd
Règles 
Weapons 
abagqaj 
abghdce abdogmade 
accra-agenda
applicables 
beijing-2010
democratic-charter
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
l’homme #k
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
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
vienna-space
watercourses
yaounde-code
全民健康覆盖
协{议|定}
{de|del} 12 @eagosto @e1949
abdgybe labgqaje dh _Iabdbsce 
@jExploration @AUse @FOuter 
mfchkpmlcdbqv b dcjakafuv nfpsbv ejkev, hagcfCeciuv 
#Omatière 
*aliberté syndicale >b@!&G
&Z#g控<V病
多哈
宜诺斯艾利斯
强迫劳动
恐怖主义
武装部队
渔业
补充@D
#9%-peuples indigènes #k
@guniverselle 
@tdhGde abfrme abpnjckce 
Financiación 
Havbdhj
Health 
JeCe awBeq mfbgcfycddahkz PFFcjkbgdaip fcCcdbt 
Transboundary 
Vienne 
beijing-plus-5
internationaux
labpwnab abdjglwch labkfag abdobre pf abqdaiag 
l’implication d’enfants %U#econflits armés
substances qui appauvrissent @scouche d’ozone
&HxeBbku ycfkg ~aZjadFlbjkag dcicynpdefandasa 
lrdace abpwnab fabgiafh *z{dqab|dcmah} abglhc 
{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
#B%S#vDelito _1*C
#q筹资#u
#xSin Litoral _NDecenio 
%WmfcnakgfeBcdbt 
1990-12-14
@lInteramericana 
Aclagcje 
Am obade abdbare ablrjce
Financing 
Governing 
Infracciones y Ciertos Otros Actos Cometidos 
Pacto 
Personal 
Resources 
Sostenible
Violence 
aw ahpBchkglcdbb 
fabdiakle 
frontier-controls
labghdce abdogmade abdikfm grg jiace abqdice 
l’enfant
nahkpmc j bdFafierbb, pAehkbb awBchkgcddahkb 
relatives 
tuberculosis-2023
xe mfcncleib ncohkgbq derbadelzdao tfbhnbjrbb
{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} 
使用
关@-知识产权
尔逊·曼德拉
歧视
第二
贩运
高级别
Convention-cadre #A&gchangements climatiques
{abdihc ldsanre|luph dsanre} {maF abob|abob}
&/bagnakce 
&s守则
=1@3Special Procedures 
@.Básicos 
Access *:Information, Public Participation 
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
fexgbkbq
fish-stocks
geneva-wsis
icj-statute
ipoa-sharks
kyoto-crime
%d+ed’organisation #k@enégociation 
Small Arms @ALight 
b dejexedbb xe 
>h@jRepublic @FSouth Sudan
~c9或武装团体
#Oparticulier 
qdci =Xdh abaxgnaF abkojc
特权#g豁免
@gministérielle 
马德里老龄#u
@.Rectores 
@trdace 
Sociedad #BInformación
j Icynpdefandaip mejkp 
manila-1982
mercenaries
montreal-2014
oas-charter
outer-space
peace-right
prostitution 
protocol-ii
seabed-arms
substances psychotropes
tokyo-rules
transit-trade
wsis-review
{ac|asa|aip|bi|ai} awqxekclzhkg{a|e|p|ai|c}
抗<X药性
粮食%s
Acceso a @sInformación, @sParticipación 
Estupefacientes 
Other 
africa-democracy
aspects propres %-problèmes @Créfugiés 
biens culturels 
doha-ministerial
g akjfukai iafc 
health-personnel
higher-education
iom-relationship
labHsjC abohfce abxadoe fabolich bthuaF <4
lkdi abkjyhe fabowf abdobr {Am|ibC} abonh 
ngo-arrangements
slavery-protocol
youth-high-level
会议
暴力
规则
#E%W#(kafsaglco ltnzib
#Q#L*:Combat &lPersons
#lCiviles y Políticos
<cextra-atmosphérique
@mProhibiciones o Restricciones #vEmpleo 
Sustancias {Sicotrópicas|Psicotrópicas}
^9{bc|bv|bi|bib} jadgcdrb{b|o|qi|qib|qv} 
dfhgjcab #mabdfam abdoghnme bwlke abpfEfh
l’aviation civile *u
nlq debicdcc fexgbkuv 
#V{abdihc labgBwce|luph abgBwce} abyrce 
&Hmfbdqkbq namaldbkclzdao aklbAbkclzdao 
*z{dcmah|dqab} yfh abobd fabpdh abmfbcch
Madrid #!Envejecimiento{, 2002| (2002)|}
#aldjsE abdIooag abfwhce bgiEcE frdace 
%'@3Disaster Risk Reduction 2015–2030
%YMarine Environment 
&(%C{四|}%z
*vghcv Fafi 
+BAll Forms 
1949%"8月12日
2024-2034
=/*.{、|，}=/未来
=cSummit 
=f跨国有%X=:
@k(第
@lÚnica 
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfakajal{|e|p|ai|c}, 
Gfegbl{e||ei|eib|ev} 
Ginebra
Guiding @/@5
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
awchmcAcdbq 
awfeBcdbq h 
dcmah aogsuan faogxmad _.abxajqc، lda 
dcxejaddasa 
forces armées 
Rio @eJaneiro
a mfcjfeBcdbb jadFlbjke b mahkfacdbb hkewblzdasa 
<8@F^C@9@FVictims 
Crime &e@A=Q
Solución #vConflicto #O
%dcontrôle @Cmouvements transfrontières 
Constitución #B
supplementing @j@v@a=j
Prevenir, Desalentar y Eliminar @sPesca 
*zpnjckca
gaxnpCduv hpnag
ghcv lbr ak dehblzhkgcdduv bhAcxdagcdbo
glasgow-pact
haut niveau 
j Dadgcdrbb 
labgmalcj abjadce tbC abkAaF >Qabtjval 
mfcnakgfeBcdbb 
mfcnpmfcyncdbb 
nchqkblckbc 
oau-mercenaries
shanghai-health
{与|和}
修正案
公民{|权利}^4#w%t
协议
原子能机构
名古屋
囚犯待遇
小%/#g轻%/
欧洲委员会
毛里求斯
特别
环境
计划
防止
马拉喀什
高度洄游~a7
麻醉品单一
%O#u@-<e
%WgcBchkgei, fexfpCetBbi axadaguo hlao
@?#jbdiaccj abgmjcl fabtqaEe fabxnaje 
@G各国
Fishing 
Stolen or Illegally Exported &TObjects
Treatment 
abpdjcsce 
abqhazce
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
#G<btrafic illicite 
#P&)con Discapacidad
#alabqfahl abdmhce bbaxgwan &0bbpwnab
#k@Jleur destruction
+AGenève @4l’amélioration &Gsort 
2014-2024%"十%"&-@"
Developing Countries
Montreal @Y@5Substances that Deplete 
Nuclear-Weapon-Free 
Xnbd^DdefjakbAchjbv 
abdihc labgiafh ncda lch lbmah abqhfl
byabr _-abhadce Bcj 
kafsaglb nckzib, nckhjao mfahkbkprbb 
#.Alimentaria 
#C刑事法院
%EVoluntarias 
%aalimentaire 
*kidb 
=f&h口~dL*x#F
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
+z&f@e{|los }=P
aw PjadaibAchjbv, harbelzduv b jplzkpfduv mfegev
#O@sExploración y =b#v
Equitable Sharing @FBenefits Arising from 
mandat au titre @Cprocédures spéciales 
~gV@AReconciliation *O
%Wgamfahp a 
@Jl’intégration #B
民用航空
蒙特雷共识
>Qqdci pusab abgiyl fabgdccE abkazdch 
#f议
%-#1économiques, sociaux #kculturels
Madrid {|de 2002 }%d
labibakag abfmce fabgiafh lch _qfnka 
l’esclavage signée %]Genève <b25 
#PActividades 
bhmalzxagedbt 
colombia-final
commitment *:effectively addressing 
computer-files
dIgdj abkde %A
fcsplbfagedbq 
guhCci pfagdc 
pmfeglcdbb bib
sahpnefhkgeib 
vienna-midterm
哥本哈根@w
培训+h发证
气候变化=g
种族
精神药物@k
脱离接触#K
%'*eTobacco Control
&(@B*.法%z
&GSommet &"
&h员
1949 
=Uwith Disabilities
@G%O毒
@RPrevenir 
@hJerbo
@t@xbkahfh 
Educación 
Prohibitions or Restrictions #DUse 
Punish &lPersons, Especially Women 
abdhgdch tbC pkbcag kfdce pf tDhce 
abmfre 
ajfpyetBco 
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
sfeynedhjao egberbb
xeBbku 
{bo|asa|aip|bi|ai} 
África
Юsa-NahkaAdao Mxbb
进一步*-
%Z@(Física %1Materiales Nucleares
Certain ~eGActs Committed @5Board 
Fabricación >RTráfico Ilícitos 
_Iabdbsce abnsjce abdgybe labgqaje
%:{“Espacio2030”|Espacio2030}
*[final 
<"财产
Aviación Civil #5
Basic @/
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
_WRobbery #dShips 
abbaqzch
abdfGnch abdsbnch lthnaH abkfahch
abihn Am 
ablrjce 
abqhazce 
abxwe ~d7bbghfi ablcfbfqc bbngje 
agenda-21
ai-ethics
antarctic
apartheid
au-corruption
@e#P
jafcdduv defanev b defanev, gcnpBbv mlcicddao 
*O@jField @F~fCJustice
#Ofavor %1^V
#Z@s%asociale (norme 
+V+b@5&W@APeoples’ 
共#g国
&gtravailleuses #k^Z
#lEconómicos, Sociales y Culturales
=Y%j#Bcapture illicite d’aéronefs
dh qdci qfahlv fdsanrgv fabkAaF ibcv
%8%Wmfawlciei hkefcdbq{| 2002 sane}
*:Prevent, 
@tqhcn 
certains ~d(actes survenant %]bord 
#1@C&chandicapées
#vPatrimonio 
%ZResistencia a @1Antimicrobianos
&Gpatrimoine 
2030 %:@3%e#[
All =Ufrom Enforced Disappearance
bali-plan
car-peace
covenants
criminalité 
durban-review
enmendada por &C@W
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
lausanne-plan
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
指导#2
无核%/区%y
海上
责任
资源
@a*a
Dancjh@zmagcncdbq, @TmfchcAcdbq 
abujase abqmcme ~ajghdce pnjckca
ibdbielzdai gaxfehkc nlq mfbcie 
ibsfbfptBbv gbnag nbjbv ybgakduv
~a]*Nablsgjcfbfqce (ablcfbfqce) 
&k劫持航空器
(No. 
*y第十届~f4~eU
1949-08-12
1950-10-21
@?#jbdhi abgbfD {dh|abhaqd ih} 
@mEstupefacientes
Acte constitutif 
Consensus 
Copenhague
Education 
Eliminate 
Genève
Mauritius 
Monterrey 
Outcome *[
Prisoners 
Rotterdam 
Strategic 
Víctimas 
_7~bC_CNavigation
abagram abpnjckc 
aw pmfexndcdbb mfbdpnbkclzdasa 
dagasa %lPjadaibAchjasa mafqnje
g haakgckhkgbb h 
giEcE adgDab onh abycm *zpiabc 
hagcBedbq 
hague-1907
_nAfricana @e~cb%1Pueblos
g Zekbdhjao Micfbjc b Defbwhjai wehhcodc
%Ba @s
Smuggling @FMigrants 
pornographie mettant #Oscène @Cenfants
children, child ~eu@Achild pornography
<!#kpolitiques
>R_!~iaEnfermedades No Transmisibles
@i%ZInadmisibilidad #BIntervención 
%Wgamfahei 
Estrategias y ^TPrácticas Modelo 
*OAfrica
@tnccha 
卫生
及其
#P&)#r#PDesapariciones Forzadas
%Y~bkconvened under @jauspices 
&(~i4@w^w{和|及|以及|与}&(
>e#emoins avancés =Ydécennie 
@M+z&f#vApoderamiento Ilícito 
New Partnership @3Africa’s #[
mfbdrbmag 
mfeg 
phfai abrcfahag abljce abdvaqje
pollution 
xemehag nelcja ibsfbfptBbv fuw 
~bPafsedbxerbb xnfegaavfedcdbq 
~idMenos Adelantados _NDecenio 
不报告+h不管
大陆自由_x区
%U<bdomaine 
%qhaBfca{ - |-}sfaba{| }bdlfj 
Buenos Aires
DadFcfcdrbb 
Fish Stocks 
Hamaldbkclzd
Qcdcfelzdao 
Rome
République 
Voluntary #]
YejltAbkclzd
^Llégères 
ablraj
abrdace abdamce bbdfam abhffce
aichi-nagoya
awchmcAcdbt 
dcDak 
dhGde 
infractions 
jplzkpfdasa 
lghncH abqEF abramc iuj dh ~hr
nucléaires 
vienna-crime
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
*Kabqljc{|، 1930| biad 1930}
=X~hvftbC pkbcag mchce fbBfce
>j~i6定平台%s
@v_A@5South-South Cooperation
Asia Sudoriental
Plataformas Fijas Emplazadas 
Reglamentación 
Responsabilidad 
abqfc ablicm abdmC ilj abrmfm
bbghfi ablcfbfqc
discrimination, 
guhajasa pfagdq 
icynpdefanduib afsedbxerbqib 
que 
responsabilité 
trafficking-2021
以色列-巴勒
在维持#C>g与
应对#:毒品#u
月球#g+i天体
#'#6#alabdkagbch abtjvalcch 
%kissue 
&?Counter-Terrorism Strategy
&Gcrime 
*-情况
+F纲要
Asuntos 
Bangkok 
Central 
Illicit 
Natural 
Trabajo 
abgqaje 
@g@Jl’inadmissibilité @el’intervention 
involvement @Fchildren *Oarmed conflict
@4l’éducation, @sscience >bculture
%Wmfcnpmfcyncdbt, hncfybgedbt b *v=7
Parts @AComponents 
Formación, Titulación y Guardia 
<f*a#N@Crisques biotechnologiques
Stratégies #k>0concrètes types 
#za 
>j危及~i"航行
@a#A%d+e#B
#Ohaute mer 
#QEstratégico +z_BBiológica 
aw pfcsplbfagedbb jadFlbjke g 
~e.&(%C四%z
不容干涉
十%"期_v%0
基本自由
难民地位
#e&c#G#edisparitions forcées
%)@j%9%K%YChild 
@(~ia~jq%1Conflictos Armados 
@B~hl#g有关~hl
~ko{、|}=5{、|和|及|}<"%t
发生*m时#p~hV
#q#u#:+C
@m^T@REliminar &CTerrorismo 
Nagoya @Y@5Access *:Genetic 
abthoah 
alma-ata
amr-2016
associés %-~fyou %-groupes 
budapest
cedaw-op
crc-opac
crc-opic
crc-opsc
fljhadq 
frkfk _:
gaafpycddasa fexwaq +!hpnag 
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
un Nuevo Orden Económico #5
yokohama
{abxwfw|abdlamz} #6#jbtmaje 
~cmlabpuxay، flxaye abhoaF 
最<U则
&Gmilieu marin 
&gpires formes 
(№ 
+fpénale
2001-2010
<)_U2014–2024
=Ximcdc abqhoce
=h&k+h~j1制捕
@-@k
@cEfsedbxerbb eFfbjedhjasa 
@fLaw _DFriendly Relations 
@hJerbo, #H
A/RES/55/25, &X
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
London
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
@i@e
@J_E%]l’information, @sparticipation 
as a driver @Fsustainable development
Marinos y Oceánicos y su Subsuelo
havfedcdbq b &O>Ywbafexdaawfexbq 
traite @C
Amérique latine #k%U#eCaraïbes
@7governing @jrelationship >"@A
~b8%WhakfpndbAchkgp Юs — Юs
Sendái +zReducción #vRiesgo 
&K_7Amelioration %YCondition 
pAehkbq nckco g ~aZjadFlbjkev
示范+Q#g实际
@a=Y~a-#Bnavigation maritime
Desertificación #O@1^V~cf#O
@4<b@[
@5_)Destruction
Promoción 
Punishment 
Recursos 
Reglamento 
República 
Rotterdam
Règlement 
States
Zona Libre 
_.abxajqc
abaqgdaice 
abdogmade
abhGad abpoaoc 
ablcze ~h,dh abphuwe abljce
abmfbc
abxaye 
adgcaEag 
afpybq 
afsedbxageddao mfchkpmdahkb
bdgelbnag
commerce 
corruption-2021
diversité 
drug-2016
fchpfhag 
fryahagva
kafsaglc 
kdi abaogcbaF ~fb>Qabwazjag
l’assistance 
l’emploi 
mfbdpnbkclzdai 
mfcnpmfcyncdbq 
mfegc 
pjfcmlcdbt 
réunion 
tiame vcsbe abmcfh abocamce
traitement 
vienna-plan
{a haxnedbb|aw pAfcyncdbb} 
~b0volontaires 
与_x有~dH
公民及#w%t#C
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
非拘禁_u
：团结一致
#mabdbfDag abiAfce abDalge
=,@x~frbdsanre ~cmlabpuxay
among <k*Oaccordance with 
debvpnCbv Fafiev nckhjasa 
hgqxeddasa h dco mcfhadele
leurs pièces, éléments 
lycBgva abdimbe lljfgfsfb 
rclqv PFFcjkbgdasa <1%4~d.
~dwQlawelzdasa mlede %8~eX
#(dcxejaddui xevgekai ~fJ
%0_w区域*.%m
&S{发展|研制}+h生产
&a^J{nc|ibC} abqjn abkajc
&gstupéfiants
*Hsfeynedhjasa dehclcdbq 
*eRoad Traffic
1961 
@l%Z
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Law Enforcement Officials
Practice #D@fRecruitment 
UpPdah-Mofchhj
_'jadFcfcdrbb 
_NTratamiento 
Funcionarios Encargados @eHacer Cumplir @s
~dp@jActivities @F<k
#b^Dmansakagjc b nbmlaibfagedbb 
%3a +qfcwcdje, @T
%j@Cactes 
y {|el }#T
%P+JHIV @AAIDS: 
&Z=:#g*)
#BAsamblea 
#k{|les |des |aux }règles 
%Wbhhlcnagedbt 
@a#9%-
Madrid @f#Q#L@5
~a?Meeting %Y%u
约翰内斯堡
船舶压载水
%U#eaffaires intérieures 
+zPaz _1Reconciliación #O
<ccomme moteur &G@[durable
g jahibAchjac mfahkfedhkga
~g8>Qpoao abmch pf abdigkm
=/*.+h=/未来
=Ypaix >bréconciliation 
abdbrk labivm 
abgjaD %AabDkanc fabwlcic
abpdh abBHazc 
bhmalzxagedbb 
dcxegbhbiahkb 
h mamfegjeib, gdchcdduib 
jakafuc iaspk 
kjwaqhe bbobade abprcazce
l’abolition 
nahkaodai kfpnc naieCdbv 
organisations 
our-ocean-2025
programme « Espace 2030 
~d2Continental
~d3Mínimas _Y
~ebWeapons, _)Ammunition 
~iaCapturas Incidentales 
《2015-2030%"~i2风险=g
#vConsejo 
*:Combat Desertification
*Nabhffce 
1966-12-16
>XbbdhgmC >X+Tabdihc ~dz
@?abfrcme bbdxmjag bohe 
América Latina >RCaribe
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
^9@baw plpACcdbb pAehkb 
_4Refugees
abkfaim fabdlamz #6#a~da
antimicrobial resistance
bdFafierbaddasa awBchkge
corruption
deuxième 
fpjaganqBb
icynp 
kcffafbxie
kfaim 
lch @x
l’État 
manncfyedbt mfegamafqnje
mcfhadele 
ndq %4&O=9
relativos 
sharm-plan
{ (Gefbyhjbc mfbdrbmu)|}
{abobwe abkAazce|abkAaF}
~e,fehagao nbhjfbibderbb
京都
作用
妇女
残疾&h%t
罗马
#PSustancias ~kEAgotan 
#oltiahag dyacm abpodas
&KConventions
*-&(@B~gM^w@-
*zabdoazb ~f:
A/CONF.177/20/Rev.1, &X
Acceso 
Aehkb Tbvasa 
Aspects 
Convenio
Conventional 
Council 
Dbiwcflbohjasa mfarchhe
Delincuencia 
@C#1@e
&I*ORespect @FIntercountry Adoption
aw ~a/b naiasekclzhkg g hFcfc 
#Z@s&V(emploi #k
Programmes @5%eConsumption @A
y Otros 
%U<bcontexte #B
*:@j
*f+U#g民族权
@a@U
<(>U@3a Fair Globalization
%WphkaoAbgaip 
@v%9Law %YSea 
#O@1Planos Nacional e #5
@l_Y#!*r#v
*z{dcmah|dqab} aogsuan 
@B&h类~f5~eU
Delitos 
Espacio Ultraterrestre 
Independence 
Indian Ocean 
Integración 
Johannesburg 
MFfbjedhjasa 
Mejoramiento 
Nouveau Partenariat ~mp
Pacific Ocean
Persons
Pueblos 
Relationship 
Rome 
San Francisco
Semipalatinsk
Statut 
Trabajadores 
^Yforcé
_"~cY{|,} ~jB
abdhGde 
abgiafh 
abhEai 
abimabe 
abkAaF 
abkahfh 
abpwnab 
abqjcde 
bangkok
bbghdce 
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
lrdace 
marchandises 
mfabxganhkge 
mfaiuhle
mhbvakfamduv 
mukaj &Y
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
wlesamalpAbq 
{Convención|Convenio} 
{Convenio|Convención} 
{国际劳工组织|}#)
économiques 
自愿+P
#C@k
#Dfight #dtuberculosis
#Q@V
@fAtomic Energy Agency
Deben Regir ~g)%1&J~g0
Jurisdicción Nacional
MFfbjedhj_Mvefkb~b/~jV
Oahhbohjao Wcncferbco 
Objetos Lanzados al <i
@g@e
_mInadmissibility @FIntervention 
#r@s#.#BNavegación Marítima
*OLatin America @A@jCaribbean
hgawanc ehharberbb b *Hmfege 
~i)@!physique @Cmatières ~hF
Lune #k#e~d(corps célestes
signed at &K@525 September 
探索#g~i3
#P~dqa Bordo ~iaAeronaves
+aPequeñas y 
Statute %Y
%Whavfedcdbt 
@B南南<W~g9
Amendment ~o5
Platform @3<9
Right *:
{en favor de|para} @1^V
#O&C
&g>0=)~gt<bterrorisme 
_WConflicts (Protocol 
hGad akgyamc mfbc qmcm
ibdbielzduv dafiev ~cx
nlq 
{|25 de marzo de }1972
~bEak 10 ncjewfq 1982 
#(dcxejadduib ejkeib 
#C劳工%X@G
%4manncfyedbq %libfe 
%8%wj iaft, 
*]#v~dr@E
*wblb asfedbAcdbb ~b)
+e%-niveaux national 
2011–2020 
2017-2030
@4une 
@?#jbdhavAe 
@RPrevenir, 
@WAdicional 
@aunique 
@zmagcncdbq 
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
_BBiológica
abdoaime 
abgc fAigva abdqdfie 
abjwle Hag abpvdce <,
abpqoad abdwbke *z~mA
afsedbxerbt 
bhjafcdcdbt 
chimiques
circulation routière
directrices 
drug-2009
d’Istanbul
g jadkcjhkc 
@Cstocks @epoissons 
%T@FUnlawful Seizure @FAircraft
@RAliviar @sSuerte ~kECorren 
hkfcljagui afpybci b lcsjbib 
*O@j
%Y%u#Dprevention @Acontrol 
Mantenimiento #BPaz _1#.+S
@fCovenant @5Economic, <(
~c-@da Fbdedhbfagedbb ~d.
条例#g细则
@g#k>2_9
icfev %W
~k8mer &G10 décembre 
%S#vDelito y *CPenal 
<bcontrôle 
@?#jbkdi 
gcncdbc jallcjkbgduv 
israélo-palestinien 
juridiction nationale
kimberley
leur 
l’énergie atomique
nafaydai 
new-start
oslo-plan
por 
relativa 
rnG abghfi ablcfbfqc 
réparation 
sahpnefhkge 
xehcnedbq %h
xesfqxdcdbq 
{xjcwe|xajwe} abwjck 
{|، 2002| biad 2002}
{问题|}
~b:{共和国|}冲突
不容忍
公海
内罗毕
反腐败
大流行
工作
承诺
援助
文件
方案
森林
法律
灭绝~hf罪
第三
遗传~i(
销毁此种
阿拉木图
障碍者
#nRevitalizado +z~fD
%X{间|之间}^O@)#K
%fabdhGd bbibake ~ov
Israeli-Palestinian 
Nagoya-Kuala Lumpur 
Notre océan, notre 
abxgadce bdIgdj @x+T
aw bxicdcdbb jlbieke
bangag ftuajag abwjk
hclzhjasa vaxqohkge 
kfpnqBbvhq-ibsfedkev
objets lancés %U~e0
~cm~fblabpobre ^x~ik
~eGRelated Materials
~fR2014–2024 sanag
修正@-《1961%"~f!
#dWomen
%6>Zmfaiuhlaguv ~mP
&(@B~e[%z@G
&W%KCouncil
&h道主义
&vbtmaje uIfh kAaF 
*a~bDtransmissibles
*zdqab 
+U理事会
+chealth coverage: 
2011–2020
2030
@a#9%]~g(septembre 
@vstrategic plan @3
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
Gcjbdhj
Industrial 
Instrument 
Internacionalmente 
Kigali 
@Jl’égalité @erémunération
@5Cessation @FHostilities, @9@F
vente d’enfants, @s~eu@C~d-
ncjleferb~b/b Gfasfeii~bN&b
Moon @A~eGCelestial Bodies
@c#Ea 
{de 1973 |}=Y#N#B~jXpar 
&k制造#g~dL
amended by @j
Sudán #vSur
~b:~ig冲突
~dRMandate Holders %Y
*a_K#k<bharcèlement
@a#d~kUTraffic *O~b4
~fsabdIjxe 10 sahfh 
#O~j"&GSoudan &GSud
%Wiafhjaip 
&h不受~bX
@G在
@dibdbhkfag
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
abdbarch abnAazcch 
abdjpe 
abdrcw 
abobfs 
abscdcazce 
abtwaj %A#olabdfam 
ajcede 
bbkAaF 
dejamlcdbq 
durban-2021
d’autres 
enfants
fcCcdbo ~bPghkfcAb 
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
qmfb pidab 
ressources 
réduction 
sane
sauvegarde 
wpnpBci hFcfu kfpne
xwe 
ycdBbd 
{Acuerdo|Convenio} 
{ac|asa|aip|ui|ai} 
{uo|asa|aip|ui|ai} 
{的2005年|的|}@D
~aF#4ycdBbd
~dP_Iabwnb 
~iaFuerzas Armadas 
~qsOcéano 
最低%"龄
#!Establecimiento 
#zaw phkedaglcdbb 
&g^Z~iO(révisée)
*zabuIfh abmaxbce 
@f*e*d@3
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
Nueva Alianza _N#x
OeiaAd@b
Rkasag@,
Sendai
Slavery 
Special 
Tampere 
Towards Inclusive 
aarhus
délivrance @Cbrevets #k@eveille
Maintenance @F@f~gV@ASecurity
@a#A#G@s
<bproblème &"#Bdrogue
a ibfc b mfbibfcdbb g 
#d@j~jCby Land, Sea 
#v~ds_Y>R~dsAsociado
%9<j%YDevelopment, 
&Z+h>j#g~lS
@7@5~h9Facilitation
土著&h民
#I#8%->0&Gressort 
#O@1~kRInternos %1
#b^D#(
1948%"结社自由
=Yréglementation 
@Jl’âge minimum
abgdccE 
abghdce 
abgiHcl 
aboarbce bbikm ~e/
abwcjah abdmhc ~mF
amr-2024
aogidab 
aspects 
au-act
bamako
between 
blb 
brkfk 
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
lfAi ~h'
l’environnement 
l’indépendance 
malabo
maputo
marpol
maybluv 
migration-progress
nagoya
ncd-2025
pêche
ramsar
recours 
sdg-2019
sida d’ici %]~sF
stcw-f
unclos
under 
unfccc
world”
xajq rmfm abfbace 
{aogxmad|aogidab} 
~aYobfs 
~b5antiterroriste 
~f"：快速加紧
~f)~qi包括~kK在
~f4是
~f5免受陆上~m(
~i3所产生惠益
~iOpar terre, air 
~k6dcnamphkbiahkb 
~oT{| de La Haya} 
~s5枪支~jN零部
“空间2030”<'
一个新增特殊
主权
于宗教或信仰
任何形式拘留
伙伴^O
作品提供便利
反对
外国仲裁裁决
契约
女性罪犯~m/~eW
审查
宣布印度洋为
就业
执法~hl~dG武力
有关
机构
污染
消耗臭氧层物
独立
联盟
船舶残骸清除
获得
#Q@e#c
%M@A*s@F
@s~mfpersonnes, ~ef@Cfemmes 
&Gmaintien #Bpaix #k#B
Dadgcdrbt a 
&q@d%WNRЧ b LGRHp: 
&w@jAdministration 
@f_A@5~do@3
~no*/#vDesarrollo, 
%Y#X%Y%u
@a@J%v
g rclqv 
~dL&h口
~f)内政~k(~jN~vv
~kj遭受~vg或监
临时自治安排
体所造成损害
刷品阅读~sd~vy
托雷莫利诺斯
生物
规约
设定来文程序
部分
#!~b1%1Refugiados
#OAfrique 
#RabtAanc 
#a~de>Qabyicm ~mF
%]l’intérieur 
&(&r%t%z@G
(Gfakajal 
*:Prevent 
*y主持下召开
+Tbbqdice abiade 
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
<g_r~oY~cE
>0non privatives 
@m#P
A/CONF.199/20, +Y
A/CONF.207/11, &X
Agenda: space ~mc
Bcj dujfie
Ciberdelincuencia
Combating 
Conflicto 
Convenios 
Copenhagen
Cour ~lC*u
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
Wejplzkekbgd@n~en
^z@4#etitulaires 
abdhaEiag 
abdvaqjch 
abscdcazce
alto nivel ~nH~h3
au statut 
bdhi 
cybercriminalité
formation 
from 
jbwcfmfchkpmdahkb
l’Union 
l’environnement
l’exploitation 
mfbdrbmev 
#T@e#c
Civil ~oS@F@fChild Abduction
#r@sMujer
@!@C~i0@Cconflits armés 
@A@j
<f@m#.#BBiotecnología
@0~fAb mfaAdasa ibfe
^Ia 
%W#(amphkudbgedbci
%a_R#A#k_Rassocié
l’Asie &GSud-Est
床洋底~jN底土
法治
美利坚合众国
#g农业植物~sa
%G%YProvisions %Y
%r小规模~c!~p(
&k~dL麻醉药品
*:Promote 
*?#OAsie centrale
2012%"开普敦#K
@-无~r?约束力
@G采纳~vd标志
@a#d
nccha ~gFaboarbce
nucléaire
outcome *[
réfugiés
société 
tqjaFag *Kabdiqb 
{q|b|t|co}
{|,} 
{之|的|}
~a!abdchaF _Oibcv
~bO=i
~c?>e~aR2014-2024
~cNun mundo más 
~dJ+h仇外心理
~g"vieillissement
~kWForzoso
~mB~ajifbde iambe
~maRoma %Z
~sd或+i印~vQ已
“~dK次=5~la”
争取公平*x化
给予殖民地%0
遇之%C@k
#C性*m受难者
#edéplacements 
%6*wfexfewakjb, 
%f#olabibake ~ov
&H~hKycfkg %I~aZ
+z@(
12 Jl/pBowo 1949
=.快速+F方式
>dIcynpdefandui 
@K#L
@cLagcke Xgfamu 
@v*eContracts *b
A/CONF.166/9, &X
A/CONF.197/9, +Y
Bacteriological 
Doha
Fbdedhbfagedbci 
Fortalecimiento 
Hong Kong, China
^5~gz^w~kP~dM~kf
^T#v~l8Rector #v
_q*z~fw*zHbs ~aW
abdqajc abdazce 
abfkfm abdogvbs 
akgckhkgcddahkb 
berlin-education
imd qfaE abgmxb 
internationale, 
internationally 
kcffbkafbelzdai 
leurs munitions 
l’agriculture 
l’efficacité 
l’enlèvement 
mfakbgamcvakduv 
nbmlaiekbAchjbv 
~c2d’adoption 
~c5@w：~vn&(~g7
~fZ-吉隆坡~c"
~gDhfcnhkgev ~nn
~l9*H<7iekcfbele
~noCirculación 
écologiquement 
“Space2030” 
储存细菌(~vS
号)
#:~jM%X
#]@5<Z_WGroups 
#alobade 
#jbbwake abHjce
#u~g9
%]l’esclavage
&tndq 
#G@s_5%]feu, @e
@K@F<9
*eOffences @A~hQAircraft
~vJ#Bmise au point, #B
#k@C
*Ab defanag, @T~jV
~hj~vr~xj跨界~a7
背景下保障~w)
#g惩治~vL~u/~oH
%Wekaidao Pdcfsbb
&k转让其~kj权
=1_D@jRepression 
@a_4Stateless ~pc
a ~rK^[gaafpycdbo
implementation %Y
règles minima #A
~bA+B~dv#d
~hf主义+h~hf~xm
~ko共同体@G~f1
~m:采取紧急+F
于表现@-路线
无国籍&h地位
诱拐&r民事~kl
阿尔卑斯山@k
#u=5决定因素
%"{大会|}~cW%.
%f#olabqfahl ~cZ
=h可能威胁#C
@fOrganizations 
A/RES/54/263, &X
^TNo Privativas 
~mm_u^w增订本
#Ovue 
#eresponsables 
#vNiño
%Z~c,_N*I
%r#q
&vbbgmalcj Bcj 
(dlamz 
*T^A~uc*t
*x化#:中~kh_t
+A~c?
+Q~f6
2030 
<f@Y@5Biosafety
=Y@!
@7Establishing 
@8jfda 
@M@E
@X{de 2005 |}#8
@l>V_Y~bT
@m{las |}
@t_-~f/
Access *:
Acuerdo
Acuerdos 
Addis Ababa ~dU
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
Montreal 
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
Uedsjajhj
_I=XHfc abtiake
abdjgsle 
@s~ri@ePersonas
Use @F
Antigua @ABarbuda %:@3^W
~j[#k%]~io@Caéronefs
iafco b ajcedag b 
%Wmfcnpmfcyncdbt 
~f7&k进出口~hV
~i8~r!~c!~i(~xj@k
争端#g局势以
亚@-斯亚贝巴
海+h空偷运~kn
跨国收养~kl#p
#BCorte Penal #5
&r色情制品#u
1982%"12月10日
@La 
A/RES/61/106, &X
~fM#A*a&FSud-Sud
保障(最低标
#O~hM
%2#o
*,^w~m9友好^O
@7@5_oSubsidies
@8~lmidb 
@Y*b~bC=[
@f=QCourt
@l_l#l
Europe *e
^Q^A~nK#1
_z_Y%Z&jSur-Sur
abdmhcch 
abgc 
abgjaD abDkanc 
abhnacag 
abiabdc
abobad
afpybq
africaine
ahawcdda 
akgckhkgcddasa 
asdchkfclzdasa 
au rôle 
aw awfexagedbb 
awuAdasa 
bavac 
bbobad *z
communications 
con 
culturel 
decision 
dhi 
dmjcm 
dsanre 
durable
d’un 
ehmcjkev 
escazu
forêts
frdace 
ghncH 
icynpdefandaip 
kfedhsfedbAdai 
kfedhsfedbAduv 
kfpne 
lbr, 
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
petit calibre, 
produits 
rdace 
reconnaissance 
slavery-amended
sûreté 
tous #e
twaj 
un Mundo 
vefejkcfe
wafzwc 
wafzwu h 
wbawcxamehdahkb
whaling
xnafagzq 
xnfegaavfedcdbq
y @1
{la |}
{世卫组织|}
{国际|}
{海牙|}
{行为|}
~b?dgh abwazjag
~bY~a6~dJ
a @s
#k@e
Worst Forms @FChild ~l"#M
%9>c@v@AAssociated ~l?
<d#e~d9@C+/
#8%]>?#Bpartie XI 
%iJerbo b 
分享其~u?@-~fZ
国内#g#C
无害~f5拆船@k
*f民主+h选举
A/RES/69/283, &X
到~sF%"终结%O
<t@'#A
@D^w
@Y~o5
@f_7
~c9伤者病者
~cs@x#6~wPqhfr 
~d8abpnjckc ~uD
~dUPlan
~f4程序任务
~f7倾倒废物
~fjJurisdiction
~fvxejltAcdduib
~i)_Q~k9%U<b~of
~iLmfahkfedhkge
~j?abyre 
~k7%s&k&s
~kH斯坦
~ki品
~lthfcnu 
~nLAgeing, 2002
~p-@6
~tN*K#j
~vz%(_Y@R~qS~zz
~x))及毒素%/
~xB%1~hZ#OCaso 
Йaveddchwpfshj
”dIgdj abkde 
不扩散
东南亚
体育
全面
初级~jM保健
区域
大西洋
宇宙航行员
我们
控制
曼谷
最后~r.
沙姆沙伊赫
相关
系统
部队~hh
重振~fX
间^O#K
鹿特丹
：努力实现
%6~rVngbycdbb 
%Hinterdisant 
&,scl gafh ~hz
&T~q,~rDEvent 
@7_D@j~pe>"~w2
@G~kj类型~r:
@M%Z
@iy ~i1~d2>a>5
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
Obihj~hLhkekpk
PFFcjkbgdahkb 
PjadaibAchjbv 
Strengthening 
Transferencia 
^Hcoverage, &.
_mEnhancement 
abdmajo abJdhe
ablcfbfqca ~ln
abnyb abihyjc 
accélérées 
biodiversité 
cours d’eau 
dfhgjcab %A~kA
dyacm abpodas 
démocratique 
fcsplbfagedbt 
g jahibAchjai 
j Gfakajalp +O
juridiquement 
man dexgedbci 
mfchkpmlcdbqi 
%-&:@e~b2~hm#8
#O@s
*eRoad Signs @ASignals
%9~oi@FStatelessness
b ~hE
安提瓜#g巴布
#k<b
%"道路交通@k
@-#2
a New @f~l6Order
~r!深海~c!=i#C
为盲&h+h视力
#BSalud
%]l’occasion 
@Cdispositions 
~eV侵害
~ve债务重组
刚果民主~ig
叙利亚
最恶劣形式
杀伤~hl地雷
沉积物
港口国
管制
船舶~m7出售
*y~dM全体~eU
@G与~ee~vr联
@RFacilitar &C
@Y#d@j~ab_)~k2
A/RES/79/1, &X
Fishery ~dt~rD
nelzdcoCcip _?
spiedbkefdasa 
ujk ~tkabpwboc
wcxamehdahkb, 
~fh{| de 1949}
~gN#alabqjcde 
~h)~tj~dxibcv 
~h8Substances 
~hO&(=.~yK@"^w
~ihdomestiques
~inbgroch rab 
~jw~fsbgmalcj 
~lBautochtones
~o1profession)
~o3Materiales 
~sX{del|al} @W
~u-防治%O毒
~w5~rVngbycdbb
~wY_N#x~d5%1^F
êtres humains
互助示范%y
停止敌对+F
爱知%m目标
纳~dI>g峰会
萨尔瓦多@w
#'#6
#N~kO~AZ+f~lC
#T>a
%5au ~jF
%WxemfcBcdbt 
%Y~h3Assembly
%d~hI&G~pB~s(
%z@)~dK{项|}
&WEnvironment
&q@d
(~vp^4职业)
1967 
1968 
=ddirigés #G
>61930 ~i[29)
@8~hw
@l_Y
Accord-cadre 
Aichi-Nagoya 
Alma-Ata
Alta Mar
Budapest
Children
Comercio
Dadgcdrb
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
Poner Fin ~AY
Port State =S
Refugee 
@l@e~h!
@Y~imSuppress @A~hu@A
#r@s
@9@F
Montréal #8%]@C~dc
岸#g加沙地带
%D#kpunir ~vB~ye
*Ab defanag a +q
@-~dh后续#C~eU
大湖区%s+h稳
%"~ho{和|/}~f"
>R~oQ~AY*C#O~kR
~qa<0~g5#N#B~iy
伊斯坦布尔
萨摩亚途径
#.~ia~kw~Cb~n9
%9Recognition 
+J=S*:~ji@f~rh
~lc~dt~w2Fair 
#p平民
%)@j>f_(
%U<bsystème 
%W~AK+!keweje
&(~o6*,^w@G*f
&S核试验%y
+i物质~vt*.
=f海盗
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
^Hcoverage &.
_U2024–2034
abdgybe 
abdhawk 
abdobre 
abdrsde 
abkwjo fabhfF
abpjfar *z~j,
abprmaD 
abuadbe 
afsedbxerbqib
akjfukai iafc
anniversaire 
awafake 
awqxekclzdao 
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
dchcdbb gevku
dehblbq 
dehlcnbq
diplomatiques
d’une 
efficacement 
enmod
fabghdce
fabrication, 
fabyre abiade
faire face %-
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
l’Agence @U
l’Europe *a
l’unité _r
malmo
mfchkpmdahkb 
mfchkpmlcdbo 
mfchkpmlcdbq 
nahkpme 
navires 
@M@e
%YLeague @FArab ~my
%9~l[~DC*MMaterial
&W%K@A~feFreedoms
~zi%Ba ~oK@sCapa 
未报告#g无~Cx
~m9新@-#C~ko秩
1952%"=5~zR准)
fond @Cmers ~ye
vols %]_3
买卖&r+h&r卖
jaffpmrbb b #(
poursuite #B&N
~DBCorrupción
~dh~x7^w~kP~DH
达尔富尔>g
#kéquitable 
+i&h类住区
@G开展
@f*e_CSearch 
@l@E#r&C
Optional @Y#D
nepad
opcat
ospar
paix 
pnjckca 
qdci 
qncfdao 
qncfduv 
rGj 
sanagBbdu ~hq
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
~A)>cLife at 
~Aa_/~f:
~c3+esyndical
~dxibcva
~eacollective
~el~b6*zrabe 
~f)依&(@B~zU
~fsfabdrcwag 
~h8Substances
~kI%s~kq
~l)^D
~ma<0%Z~o:~dg
~ny%1Reclusos
~pdIndígenas
~qa~pf*a
~s3nasagafev 
~t2~f,Vessel 
~tp~aTabihyjc
Цcdkfelzdao 
Цcdkfelzduv 
“#:社发+C
遗产@k
#'=W
#I<d#e~bS~A"
#Ocas 
#b@b%W
#v~q3Marino 
%:~yR_N#x~du
%Jmfegahpnbq
%q{iad |}~v-
%t@w
&i_H%-~d-~lg
*k*K
+AGenève #9
10 December 
1949
=)faciliter 
>RBienestar 
@1Fondos ~md
@X*T~Ca^A~w1
@a#A
@i#!*r
@q%8%wj iaft
@t&aabdfqve 
A/CONF.206/6
#1@e>[
Rule @FLaw at @j~fj
海员~hd#g~kg~p)
ou @slimitation 
~fiBusiness @A&W
#z#Ea 
&S~bX@->i
~ej#C#F
老%"&h
%]mi-parcours 
@Cdifférends 
@G推进&Z=:+h
nbjao Fepdu b 
~a"#Breunión 
~vz@E
信息=5
#Ipolitique 
%1Crímenes 
&r卷入*m#u
@f#Q#L
@g%d+e
@l~DBTortura
Accelerated 
Aehkb 
Ammunition, 
Association 
Cape Town @7
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
Túnez +z~em
Violaciones 
Work *O~f,#M
_N_!#vTabaco
abgqajce ~ln
abxay 
abycm 
afcfta
afsedbxerbb 
ajcede
aplicación 
appartenant 
awchmcAcdbb 
bdahkfedduv 
byabr pkb _-
ccamlr
certaines ^L
chap. 
communiqué 
development 
dhavAe ~ut_2
dmfhe 
fabdyabre *z
fcsbhkferbb 
gaxgfeBcdbb 
gaxncohkgbq 
gbnag 
gfjcdfbchfo 
hky abdhaie 
hmcrbelzduv 
initiatives 
instrumento 
l’Afrique 
mfchkpmlcdbo
monde 
nckco 
opérations 
pf gkccm ~ux
plan ~bI#A&g
prisonniers 
programmes, 
prohibition 
propriété 
qui peuvent 
rcdkfelzdao 
recaap
%Q>S@e
United <k@FAmerica 
%r消费#g生产
~fe@/@A%Kat Work
~yW~hp@s~fd~rY@1
&ua 
=f陆+h~zJ@-~c"
#C~i"&h命%s@k
@X^A~v]@C~lB#8
#BRéunion *c
@B&Z少%"=:+P
harbelzduv b 
%9Law 
responsable 
sahpnefhkg, 
santé
tfbnbAchjao 
transport @6
une 
upeace
vbibAchjasa 
zones 
{lcqch|lsch}
~EY~fh
~b(~tK
~bPkafsagao 
~g'bdcDak <4
~j9Mhheiwlcb
~jLbbibakag 
~jlConsensus
~k6~mX
~kEse 
~m7机关~vv
~qqOrganise 
~tN~cn~hz~sF
~uYltnco ~gc
世纪
两国解决
严重违反
体制建设
公众参与
养护
劳动
团结起来
基加利~fV
子孙后代
实施
布~c6
常规
应对
强迫失踪
挑战
改善
文书
有效
某些
检察官~oG
永久
爆炸
爱知-~fZ@w
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
#:~vS伦理
#DRole 
#k#e~Ga
#mDkane ~z8
#q中%0
#s~e6hkfed 
#u*y~g9
#zaw 
%,@muna ~mz
%G%Y~e?@5%e
%Wajexedbt 
%X&(%X法^w
%dmarquage 
&,~j?~kX~fr
&Gstockage 
&S~ki%/
(kfaim 
*-~f6
+!jaffpmrbb
+aQuímicas
1930 ~w5~mV
1954 
2017–2030
=h~a6~hf~dJ
@3~gV*O
@?#j~hA
@G#p非
@W~gY~DB~DO
@a#9
@W@e
#Q@F<9
@B女性~f0#g~vm
~imDeter @A~ji_Z
#G@s
>g与%s@-~zH及
a ibfc g 
~tob ~g]
千%"
西非%0~ys+h
#,#B_K
@X=Y~a-@C~b[
~A(~if%K#D%K
~m7：迎接
各国
未来
第十一~vV
规定
集体谈判
#C~i"搜寻
#zhkalckbq 
%U#e
%Wmfawlcic 
%X权{利|}
%YChild
%d~ar
&(~dK号~A'
&h民
&k出口文
*-明斯克
+J~jh@3%e#[
@?abdugjse 
@G获取~sa
@c~o[hatxe 
@f~l"&E
@i%Z
@mPandemias
@v&?~eY
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
Nuestro ~l4
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
Relating *:
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
_,bbaqgdai 
_WConflicts
_x便利化
abargqaEce 
abdranGe >Q
abgBHce
abghdce
~DB~hR@e+a@eFuego, 
~DC~BM@F_WConflict
~vb件#g~m!@-~c"
~cg@s
~jn@A~gU=S@3~rk
#B~jz~xg%Ba @1
~ko+h=5及<"%t
@B少%"~m7~lK
^0~oy#Eb ~nb
_9~mp~uH@C_6
第四
#C~jM条例
%W~j/&O=9&!
&(在~nG~kq
@G被盗或
@a~I2
@g%d~iV
@i~nE>a
@m~i1
@v~q]*b
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
awxafp 
bien-être 
bkahfh 
dcxejaddao 
dimag abycm
drcwagha، 
effets 
espoo
fabtmaje <,
falb 
fcwcdje
fewakdbjag 
fuwdasa ~pV
g xemendao 
guerre 
havfedcdbq 
hcbofh 
hcjflc 
hgawanu
hpnag
humanitaire
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
rnG ftmaje 
troisième 
tuberculose
vbibAchjbv 
violations 
{,|} 
{c|v|i|ib} 
{eq|co|pt} 
{|las }
{活动|}@)
{物|体}#p
~F!~aj~cn<a
~Jc享有>g
~aY~tl#a~eQ
~dM#w论坛
~eV&s
~ecdcsa
~i)@!
~ieminimum)
~jx%h+[dbib
~kEqueremos
~l/future: 
~n(^w~kf~g9
~oJ五项#2
~qkLigeras 
~rDContext 
~tHabkjh 21
@C~eJ~F2@e~pBarmé
~rc~b4@F~nnas ~s6
水道#g#C湖泊
~xt@-=5正义@w
%Y=c&T@A~kV~t!
@B~kk+h科学
#N~kO#k#B~lO
#Z@s~s0>b~jD
1951%"
^X+,~nJb ~g,
~Kd~mo~l:~zS
~jp#Q@3
~kt&k&s
~rDWestern 
~yW+z&f
Ética 
Хbashj
一揽子_u
与+U
中非~ig>g
利雅得+P
坦佩雷@k
平衡+Q~kJ
拉巴特#F
核%/
阿瓦扎@"
：+F呼吁
@e@'
~Ju@F~nv@F~c.~l?
#g~yB~I3@G@B在
%U@srégion @C
@-@w
*e~DC~l3@A~oZ
1989%"土著
#BVida 
b aw bv ~tD
巴塞尔@k
l’état @e~qG#k
10-Year %'@F~o2
~E8淫#g~zM@-&R
@A~eG
~L0_G#BSanté
2007%"~c!~r)
%d^Y%U@s~u2
=h#C~c8_u@w
@Cespèces 
b fexgbkbb 
毗连区@k
~p-@e
Species @FWild 
~yg#g~f9@-~I,@-
~ah@A~ca
2011%"
#B~h0
b mcfcneAb 
~L0#A
空气~vt@k
%1Cursos @eAgua 
a Culture @F~zn
公认@-+U#g~k,
~fn@A~q]
^5~e/%"十%"
#B~mZ*c
~L0+R
~dmb 
透明度@k
+A1999 ~lM@e^Y@C
#g=5~vs在_t#g
*b~p0@F@6years
@G@B总部@-#K
Piracy @A~h"
《1930%"~c7
_s#B~p2
@l@e
^w@-+F#g倡议
~Kt~f.@F~rk~Ke
%"%m~yQ
@AToxin ~cl
issu #B
@W=3@e~pl
~f.@FPrisoners
~yi#g&r&s@-~c"
%"~yK<'
@ATransfer 
~qs~y,#B~gH
~aa@e&V
题为~xs@-~FY
#]*b&e@F
&(<e^w#g
@A~h4Access
》2005%"@D
~bz@e=R
#g#p+U@-%0~vs
*b%e%[@F^W~my
@o@A~yb
&gnormes @e~wR
@G~vu质@-~kp
~A)&e@F~wy~wS
~C0+h~DS#g~sy
Movement @A
@M~n)@eEuropa 
~Bs~vn@-*y~g9
~oV@F~z0
&Z#g=f~Cp~oH
Objetivos @e#x
~Bx想要@-*f
%9~e-@F^6~su
@B&S~w,#g~hg
hoja @eruta #v
~nh@-~bO%r~i3
&E@F+VUnity 
#g解
~AGtypes @e~Ah
%t@-@D
@A~ms%Y~t7@F
~Ci#g+P
~Bm@e~wiArmado
%z@-&R
@Y@F2014 ~o5
~k(#g干预
~c1@ewafkp ~fJ
@o@F
_P@-<2
~vj~yr#g~BC
~fa@m~eF@e1961
Abolition @F
~Mj~kl@-%t#g
~jS@eAeronaves
Diversity @F
@-&k~Ln@-@D
~xu#g~Jc~vv
#n@eCiudad #v
_m%K@F
~kq@-~oG~L4
城市#g~E,
@X@e
~Ju@FConduct
~x?@-<e
@eGuerra
+J@/@F~lV@A
@eguerre
@F@f
@e~dA
@FShips
@e~xL
~fa@e~nn
~oz@e~HX
~yH@e>?@Clois
~yW@m~zk@e~k3
#Omateria @e
#Q@e_V~ia~sO
>V@e~mj@e~sP
@X~gu@e~u[#k
@a&G~t6@e~EQ
@eAmistad y 
@ePropiedad 
@el’Ouest 
@e~bFpfagdqv
#r~a.@e
%,%Z~mz@e_T
%,Modelo @e
@K@e~bG
@eEnergía 
@eOzono
@e~ow&G
@g*a@!@e~p5
Igualdad @e
soins @e~p2
~ck@e
~d3@e
~q"@ePeces 
~qN@e~nn~nk
~xg~iA@e~qy`;

export const NAMES =
  `~py|fr|<g+R
~py|es|_n@e*B
~py|ru|~d6~hq
~py|ar|~j:<4
~py|zh|@B*,
~d?|fr|~pi#BCour @U@e~JG
~d?|es|~b1#BCorte @E@eJusticia
~d?|ru|Lkekpk@z^7Lpne
~d?|ar|~mDbdrsde abimb <,
~d?|zh|#C法院~vT;&(法院~vT^w
~gj|fr|@a*R+R
~gj|es|@l@mPrerrogativas e ~GK@e*B
~gj|ru|%6+g~DkJerbo
~gj|ar|@t~mH@x~mQ
~gj|zh|@B~eh@k
=D|fr|@a*R@C~iKspécialisées
=D|es|@l=O%1~JXEspecializados
=D|ru|%6+ghmcrbelbxbfagedduv pAfcyncdbo
=D|ar|@t~mHabfsabag abdgxyye ~mQ
=D|zh|专门~vs~eh@k
~lq|fr|@a=Y#N>b%j~kO@egénocide
~lq|es|@l+z%S_1Sanción #vDelito @eGenocidio
~lq|ru|%6~fQ~EVscdarbne ~Lo;%6scdarbnc
~lq|ar|@t~Aaqjcde abtlame abqdaice ~FH
~lq|zh|~f7及惩治~r[@k;~f7{和|与|并}惩治~r[{行|}@k;~r[@k
~cP|fr|@a=Y%j#B~mfêtres humains ~AZ~wW#B~eud’autrui
~cP|es|@M+z&f#B~ri@e&)y #BExplotación #BProstitución Ajena
~cP|ru|%6#(kafsaglco ltnzib b h Pjhmlpekerbco mfahkbkprbb kfckzbib lbreib
~cP|ar|@t~Ff~cmlabpuxay faogBbab miaje abBcj
~cP|zh|&S贩卖&h口及取缔意图营利使&h卖淫~lT
~uJ|fr|&:@e~b2~F(;&:@e~jj{ de 1949|}
~uJ|es|~wj@e_"~cY;~wj@e_"@e~F(;~wj@e~fh
~uJ|ru|~e3ak 12 egsphke ~hm~tK;~e3~hm~tK;Ackuf{c Scdcghjbc jadgcdrbb|cv Scdcghjbv jadgcdrbo|ci Scdcghjbi jadgcdrbqi|ziq Scdcghjbib jadgcdrbqib}{| 1949 sane| ak 12 egsphke 1949 sane};^9{bc jadgcdrbb|bv jadgcdrbo|bi jadgcdrbqi|bib jadgcdrbqib|bv jadgcdrbqv}
~uJ|ar|~gXabdIjxe ~xC;~gX~hz~F(;~gX{abdikfme |abdljde |}*z~xC;~gXabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~uJ|zh|~k';%C四@k;%C@k
~lp|fr|~gy@Cblessés ~yemalades ~I:~fy#Ocampagne;première +A~jj
~lp|es|~EY_"~rB@1Heridos ~AQ~y:~tV#OCampaña;{Primer|I} ~HW
~lp|ru|~okfedcduv b ~Fug ncohkgptBbv efibqv;mcfg_M^9@p
~lp|ar|~CPabqjrC fabdjAC labkfag ~D)*zabdcmah;~inabpfbC
~lp|zh|~Ic战地~A,境~xv;%C~Il@k
~iC|fr|~gy@Cblessés, @Cmalades ~yenaufragés @C~fy@Jmer;~oq+A~jj
~iC|es|~EY_"~rB@1Heridos, @1~y:~AQNáufragos ~tV~qsMar;{Segundo|II} ~HW
~iC|ru|~okfedcduv, ~Fub ~AomakcfmcgCbv jafewlcjfpCcdbc, bx hahkege ~aZhbl @eiafc;gkaf_M^9@p
~iC|ar|~CPqjrC fdjAC fBjkC abkfag ~D)*z~j,;~inabDahce
~iC|zh|~Ic~i"~A,及遇船难者境~xv;%C~dK@k
~gd|fr|~F"au ~m1@C~Hs~Np;~K]+A~jj
~gd|es|~EY_"%Bal Trato debido a @1Prisioneros ~Nn;{Tercer|III} ~HW
~gd|ru|^9@baw awfeBcdbb h gacddamlcdduib;kfck{zq|zco|zt} ^9@p
~gd|ar|~in#mdiadbe pojC abrjl;~inabDabDe
~gd|zh|@G战俘待~xv;%C~r]@k
~iD|fr|~F"^A@!@C&cciviles #Otemps ~Np;quatrième +A~jj
~iD|es|~EY_"~jB@(debida a #P&)~t4#OTiempo ~Nn;{Cuarto|IV} ~HW
~iD|ru|^9^D~nlga gfciq gaodu{| ak 12 egsphke 1949 sane};Ackgcfk_M^9@p
~iD|ar|~in#a~pS~z3fkg abrjl;~inabjalie;~in#m~AC=X~z3{|nc }fkg abrjl
~iD|zh|@G战时~DS之%C@k;%C~Kk@k
~gk|fr|~F.~c]{ (Protocole I)|};@X*TI
~gk|es|~MD~k:+S{ (Protocolo I)|};~qMI;@WI =3@e~CJ
~gk|ru|~xAjadFlbjkag ~v2!I);~xAjadFlbjkag;~j8@n!I
~gk|ar|#R<5~a[{abmfbce abdobre|abdobre abmfbce};~vYabpfb
~gk|zh|~k'@G#p~xw@-<2(~Il@D);~e)@G#p~M?;@G#p~M?;~e)~Il<2;~Il<2
~ev|fr|~F.non ~c]{ (Protocole II)|};@X*TII
~ev|es|~MD~k:sin Carácter #5{ (Protocolo II)|};~qMII;@WII =3@e~CJ
~ev|ru|~ddvefejkcfe ~v2!I!I);~dd~AJ;~j8@n!I!I
~ev|ar|#R<5~a[{abdobre Bcj abmfbce|Bcj abmfbce abdobre};~vYabDahc
~ev|zh|~k'~IV~xw@-<2(~dK@D);~e)~IV~M?;~IV~M?;~e)~dK<2;~dK<2
~cJ|fr|@X*T~Ca%]l’adoption ~Aesigne distinctif additionnel{ (Protocole III)|};@X*TIII
~cJ|es|~MDAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~qMIII
~cJ|ru|~e8Piwlciu ~v2!I!I!I);~e8Piwlciu;~j8@n!I!I!I
~cJ|ar|~vYabDabD
~cJ|zh|~k'~w?@-<2(~r]@D);~w?@-<2;~e)~r]<2;~r]<2
~jy|fr|@a{|de La Haye }#Z#elois #kcoutumes #B~KT@Jterre
~jy|ru|%6_8;Qeeshj^D_8;~Dm~FBa _8
~jy|ar|@t~z.#alkfahch fpijan abrjl abljce
~jy|zh|陆战法规#g惯例@k;海牙~Kk@k
~iU|fr|~IX~wO@C~xc
~iU|es|@l~vW;~Mx1951
~iU|ru|%6~uM~Fw;@c~v6~w5~uM~Fw
~iU|ar|@?~mG~uS;@tiad ~v6~mG~uS;@?#aldjsE ~h'
~iU|zh|@G~k-~lT;~k-@k;~LH~It@k;~LH@k
>B|fr|@X#8~wO@C~xc;~Nk1967{| s’y rapportant}
>B|es|@W~vW;Protocolo~xg@e1967
>B|ru|~ff@Thkekphe ~Fw;#-~C,^Ij dco;#-j dco ~C,~tK
>B|ar|#R#o~uS;#R~G7~uS;#R#oldjsE ~h';%qiad ~C,abdbrk lva
>B|zh|@G~k-@-@D;~k-@D;1967%"@D
>J|fr|~IX~wO@Capatrides
>J|es|@l#!~b1%1Apátridas
>J|ru|%6~uMemekfbnag
>J|ar|@?#alfAi ~lR;@?~mGlfAi ~lR;@?#aldjsE ~lR
>J|zh|@G~yv~lT;~yv@k
~bH|fr|~i)~tJ@Ccas d’apatridie
~bH|es|@l@RReducir @1Casos @eApatridia
~bH|ru|%6hajfeBcdbb wcxsfeynedhkge
~bH|ar|@txnA rabag ahimad abqhoce
~bH|zh|减少无国籍状态@k
~cO|fr|~IX~x[
~cO|es|~noEsclavitud
~cO|ru|%6fewhkgc;@cakdahbkclzda fewhkge
~cO|ar|@?~mGlabjk;@tabjk ~hz1926
~cO|zh|禁奴@k
~eS|fr|@Xamendant @s~sG1926
~eS|es|@W@RModificar @s~noEsclavitud Firmada #O_"&C25 @eseptiembre @e1926
~eS|ru|#-a gdchcdbb bxicdcdbo g ~vDfewhkgc, manmbheddpt g Scdcgc 25 hcdkqwfq 1926 ~tK
~AE|fr|~sG1926 #kamendée par <bProtocole
+v|fr|@asupplémentaire #9%]~n4@el’esclavage, #B~mfesclaves ~ye~iK#kpratiques analogues ~x[
+v|es|@lSuplementaria %Z~Jn#BEsclavitud, @s~ri@eEsclavos y #P~nty Prácticas Análogas ~AYEsclavitud
+v|ru|~j8@baw pmfexndcdbb fewhkge, fewakafsaglb b bdhkbkpkag b awuAecg, hvanduv h fewhkgai
+v|ar|@?abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+v|zh|废止奴隶制+h奴隶贩卖及类似奴隶制@-制度与习俗补充@k
*!|fr|@a&g#1politiques #Bfemme
*!|es|~zZPolíticos #BMujer
*!|ru|%6malbkbAchjbv +qycdBbd
*!|ar|@tabrkfk abocaoce bbdjpe
*!|zh|~oH#w%t@k
&4|fr|~i)nationalité #Bfemme mariée
&4|es|~noNacionalidad #BMujer Casada
&4|ru|%6sfeynedhkgc xeipydco ycdBbdu
&4|ar|@tqhoce ~tjabdgEfqe
&4|zh|已婚~oH国籍@k
=q|fr|@a%d~Elau mariage, l’âge minimum &Gmariage #kl’enregistrement @Cmariages
=q|es|@l#!~y)_NMatrimonio, @sEdad Mínima @RContraer Matrimonio >RRegistro %1Matrimonios
=q|ru|%6haslehbb @eghkpmlcdbc g wfej, ibdbielzdai wfeAdai gaxfehkc b ~Hcwfejag
=q|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=q|zh|@G婚姻@-同意+h结婚~tX及婚姻登记~lT
~EK|fr|~o7~MJraciale
~EK|es|@l@E~MPRacial
~EK|ru|#b^D~oE
~EK|ar|@?#j~FV
~EK|zh|~IS~p)
~uN|fr|~h7@6#8~g!
~uN|es|~dr@E@e~ii
~uN|ru|#b+K~gZ
~uN|ar|abivm =0
~uN|zh|~Kg~p);~k[~p)
~EJ|fr|~jF
~EJ|es|~dr@E@e~eZ
~EJ|ru|#b+Ka ~ae
~EJ|ar|abivm +L
~EJ|zh|~m6@k;~fW~p)
~ix|fr|Pactes ~b'_H%-~Ga
~ix|es|Pactos %o@e<3
~ix|ru|icynpdefand{uc|uv|ui|uib} mejk{u|ag|ei|eib|ev} a +q^R
~ix|ar|abivmch abmfbcch abxaych ~Ap_:;abivmah abmfbcah abxayah ~Ap_:
~ix|zh|#C+U两@k;#C+U@k
~iH|fr|~C7;premier ~C7
~iH|es|~qE@e~eZ
~iH|ru|~wIa ~ae
~iH|ar|&/~nW+L;&/bbivm +L
~iH|zh|&(~m6%z&R;&(~fW#C%z@){第一号|第一项|第一|}&R
~iI|fr|~oq%5au <!#kpolitiques, =)abolir @speine @emort;~oq~C7
~iI|es|~D2~qE@e#l~t4y Políticos, destinado a abolir @spena @emuerte;~D2~qE@e~eZ
~iI|ru|Nkaf{ao Fejplzkekbgduo mfakajal|asa Fejplzkekbgdasa mfakajale|aip Fejplzkekbgdaip mfakajalp|ui Fejplzkekbgdui mfakajalai|ai Fejplzkekbgdai mfakajalc} ~ena ~ae
~iI|ar|&/~th~nW+L
~iI|zh|旨在废除死刑@-&(~m6%z~dK项&R;&(~fW#C~C"&R
~iJ|fr|%5au ~h7@6#8~g!
~iJ|es|~qE@e~ii
~iJ|ru|~wI~gZ
~iJ|ar|&/bbivm =0;&/~nW=0
~iJ|zh|&(~Kg#C%z&R;&(~k[#C%z@)&R
+y|fr|@a@Jl’imprescriptibilité @Ccrimes @e~KT~yecrimes #Gl’humanité
+y|es|~noImprescriptibilidad ~Gr@eGuerra y ~Gr@eLesa Humanidad
+y|ru|%6dcmfbicdbiahkb hfaje negdahkb j gacddui ~B]b ~B]+!AclagcAchkge
+y|ar|@timd gkamd qjazd abrjl fabqjazd ~zyAm abthoahce
+y|zh|战争罪及危害&h类罪不适用法定时效@k
~h[|fr|~o7@J#,>b%j~kOd’apartheid
~h[|es|@l@E%Z&f>RCastigo #vCrimen @eApartheid
~h[|ru|#b^D~K!~EVemefkcbne ~Lo
~h[|ar|~rOqjcde ~B!~FH
~h[|zh|&S并惩治~hf隔离~Io~p)
>8|fr|~o7#Gl’apartheid ~I:sports
>8|es|~E/Apartheid #O@1Deportes
>8|ru|#b@b+!emefkcbne g hmafkc
>8|ar|~qK~B!*zabpbial abjcaAce
>8|zh|~vj~Br~kq~hf隔离~p)
~Ej|fr|@a~MJ~aS
~Ej|es|@l~MP~w0
~Ej|ru|%6~e,~tT
~Ej|ar|@t~pq~aT~y6
~Ej|zh|~AX@k
~li|fr|^Q^A@a~MJ~aS
~li|es|*]#B@l~MP~w0
~li|ru|%3a ~e,~tT
~li|ar|~dP~pq~aT~y6
~li|zh|&(~AX%z&R;&(~AX~M,
cat|fr|~Kp+E;~Kptorture
cat|es|@l~DB~ac;~Gv
cat|ru|@c+!~pX;@c+!mukaj
cat|ar|@t~G]
cat|zh|~Gg@k;&S酷刑@k
~E[|fr|%5^A~Kp+E
~E[|es|*]#B~Gv{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
~E[|ru|%3+!~pX;%3+!mukaj
~E[|ar|~dP~G]
~E[|zh|&(~Gg%z&R;&(~Gg~M,;&(&S酷刑%z@)&R
crc|fr|~nK#1~Nr
crc|es|~zZ~yI
crc|ru|%6+q~KP
crc|ar|@t_Iabwnb
crc|zh|&r%t@k
~lj|fr|~z1~Nr~Ld#Z~db;^Q#Z~db
~lj|es|_k~AYparticipación @eniños #O@1conflictos armados
~lj|ru|~nC~ml;=]~ml
~lj|ar|~tU#maugjas ~ps*z~wKabdobre
~lj|zh|~v1~Gs@-&R;@G~Gs@-&R
~ll|fr|~z1~Nr~Ld~LG;^Q~LG
~ll|es|_k~AYventa @eniños, @sprostitución infantil _1utilización @eniños ~Cbpornografía
~ll|ru|~nC~gGb ~tC;=]~gGb ~tC
~ll|ar|~tU#mlci ~psfaogBbab ~ps*zablBaF fnc abdfam abtlarce
~ll|zh|~v1~L';@G~L'
~lk|fr|~z1~Nr~xgétablissant ~HR~K-@eprésentation @ecommunications
~lk|es|*]#B~zZ#vNiño %Ba un procedimiento @ecomunicaciones
~lk|ru|~nCmfarcnpfu haawBcdbo
~lk|ar|~tU#oltqjaF gkmcd ablbaBag
~lk|zh|~v1~vU@-&R;@G~vU@-&R
^?|fr|~o7*a@!~oY~AG^Z~iO~yemembres @e~rTfamille
^?|es|@l@E%Z@(%1#l@eTodos @1~pjMigratorios y @eSus Familiares
^?|ru|#b^D*H~jV~EDkfpnqBbvhq-ibsfedkag b Alcdag bv hcico
^?|ar|~IU_I~Fcabidab ~wLfpnjam pojvd
^?|zh|#p~kj移徙工&h~jN家庭成员%t~p)
crpd|fr|~nK~ip
crpd|es|~zZ@e~gv
crpd|ru|%6+q~mK
crpd|ar|@t~zx
crpd|zh|~oI@k
~pC|fr|%5^A~nK~ip
~pC|es|*]#B~zZ@e~gv
~pC|ru|%3a +q~mK
~pC|ar|~dP~zx
~pC|zh|&(~oI%z&R;&(~oI~M,
*Z|fr|~o7~yT@e~p5~k.
*Z|es|@l@E~xB@e~G0~jO
*Z|ru|#b@b~qx~hK~fK
*Z|ar|~IU~eg
*Z|zh|#p~kj&h免遭~Ia~p)
*i|fr|@a#Z@s~bR&V~j3@el’enseignement
*i|es|@l~rZ~AY~cg#PDiscriminaciones ~CbEsfera #BEnseñanza
*i|ru|%6#(nbhjfbibderbco %4awfexagedbq
*i|ar|@t~Ac~ur~sBabgibcd
*i|zh|取缔~kk~dJ@k
~Fs|fr|~uc*t;~Kpcriminalité{| transnationale} organisée;+APalerme
~Fs|es|~C?~DB~oXOrganizada Transnacional;@l~DB~oXOrganizada{ Transnacional|};~MxPalermo
~Fs|ru|@c#E+!kfedhderbadelzdao ~mJ;@c{aw|mfakbg} ~mJ;Gelcfihj@p
~Fs|ar|~ce~pt~pmilj abfwhce;@t~ptabdhGde
~Fs|zh|@B~e[@k;=f{跨国|}有%X=:@k;巴勒莫@k
+.|fr|~DFenfants, ~yN;~DF~tt
+.|es|@W~qLReprimir y ~wE@s~ri@ePersonas, ~gRMujeres y Niños#7;@W#r~zz;~IYPalermo
+.|ru|#-a ~fQb ~K!kafsaglb ltnzib, ~z"ycdBbdeib b nckzib, ~ecdcc@r;#-a ~mRltnzib
+.|ar|%q~Aafkdi fdiakle ~lJfabpwnab;%q~Aa~lJfabpwnab، fkdiv ~dxibcv
+.|zh|~sw&Z+h&S~MF;#)&Z+h&S~MF;~vL@D;&h口~dL@D
<M|fr|~NBmer, ~yN;~NBmer
<M|es|@W~NHMigrantes ~rYTierra, Mar y Aire#7;@W~NHMigrantes
<M|ru|#-+!~fxggaxe ibsfedkag %WhpCc, iaft b gaxnpvp@r
<M|ar|%q~Acgvjcl ~wLih wjck ablj fablrj fabqf
<M|zh|~sw~HF;#)~HF;偷运~kn@D
>k|fr|@X~ya~nc#k~K'~yN;@X~ya~nc#kmunitions
>k|es|@W~Kasus Piezas y Componentes y Municiones#7;@W~yZ+a@eFuego
>k|ru|#-+!~fxbxsakaglcdbq b ~Ea~z(afpybq, csa hahkegduv Aehkco b jaimadcdkag, e kejyc wacmfbmehag j dcip@r;#-aw asdchkfclzdai afpybb
>k|ar|%q~Acyhi *Nabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~wf
>k|zh|~sw=f~Kc;#)=f~Kc;枪支@D
~Fq|fr|~uc~op;~Kp~op
~Fq|es|~C?~E";@l~E"
~Fq|ru|@c#E~IN;@c~IN
~Fq|ar|~ceabnoam
~Fq|zh|@B~r'@k;&(~r'%z
~f]|fr|~uc~wQ
~f]|es|~C?~DB~wg; ~xN#B&j@E+z~cgDeterminados ~o,Cometidos mediante ~zt@eTecnología #BInformación y #P~y"y +zTransmisión @ePruebas #OForma Electrónica @e~o,Graves
~f]|ru|@c#E+!~wT
~f]|ar|~ce~ptabocljahce
~f]|zh|@B=f网络=:@k
>H|fr|~qN~nk{ de 1961|};~NU
>H|es|~Nu~jd;~M];~fa~jd{|, 1961};~fa@e1961
>H|ru|~x9~tK;~gDhfcnhkgev
>H|ar|~n:1961
>H|zh|1961%"~f!@k;~f!@k
&6|fr|~qN&g~Fm@e1961{| ,|,} ~bK@e1972;~NU~Ld~bK@e1972
&6|es|~Nu~jd~NV;~M]~NV;~Nu@m~eF#Osu forma ~iA@e1972
&6|ru|~x9^I~n1g dcc ~jvGfakajalai 1972 ~tK
&6|ar|~n:~nn~ndohe 1972
&6|zh|经《1972%"~A'~st%z;经1972%"{3月25日|}&(~A'~st%z
~cK|fr|@a&gsubstances psychotropes @e1971;@a&g~ex;+A1971 &g~ex
~cK|es|@M@m~e2{ de 1971|}
~cK|ru|%6~pWgcBchkgev 1971 ~tK;%6~pWgcBchkgev
~cK|ar|@tabdIDjag abikbce bohe 1971
~cK|zh|1971%"~hg;~hg
~ct|fr|~F/~gu@e~Fm~AZ~ex{| de 1988}
~ct|es|~C?~NH~eFy ~e2{ de 1988|};~Mx1988
~ct|ru|~s3~AK+!~fx~EadefjakbAchjbv hfcnhkg b ~pWgcBchkg
~ct|ar|~ce~cm~fb*zabdxmjag fabdIDjag abikbce
~ct|zh|1988%"~M5;~M5;1988%"@k
>A|fr|~i)#N>b%j@C~j[#G#e&cjouissant ~Er@!~xXy compris #eagents ~Eq
>A|es|~no%S>RCastigo @e~o,#r&)~sWProtegidas, inclusive @1Agentes Diplomáticos
>A|ru|%6~fPb dejexedbb ~EU+!~AomalzxptBbvhq &MxeBbkao, g kai Abhlc ~x5escdkag
>A|ar|@t~Aaabqjazd ~zyAm =Xabdgdgich ~pSmfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~FH
>A|zh|@G~f7#g惩处侵害应受#C#p~hl包括外交代表@-~Io~lT
~ls|fr|~o7~I2prise d’otages
~ls|es|@l@E~DBToma @eRehenes
~ls|ru|~unxevgekai xelaydbjag
~ls|ar|~qKpxH abjvazh
~ls|zh|~vj劫持&h质~p)
~ep|fr|~o7#G<brecrutement, l’utilisation, <bfinancement #kl’instruction @emercenaires
~ep|es|~E/Reclutamiento, @sUtilización, @s~c,>REntrenamiento @eMercenarios
~ep|ru|~ungcfwagjao, bhmalzxagedbci, ~xMb awpAcdbci decidbjag
~ep|ar|~qKgqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~ep|zh|~vj招募+h~dG+h资助#g训练雇佣军~p)
~iZ|fr|~i)~w7
~iZ|es|~no#.~ug
~iZ|ru|%6~Ki
~iZ|ar|@?~x/~aX;@tobade ~aX
~iZ|zh|~k?%s@k
~cR|fr|^Q#8^A~i)~w7
~cR|es|*]#B~no#.~ug
~cR|ru|%3a ~Ki
~cR|ar|&/bbagnakce ~x/~aX
~cR|zh|&(~k?%s%z&R;&(~k?%s~M,
<Q|fr|~o7=Y%j@Cattentats terroristes %]l’explosif
<Q|es|~LN%1Atentados ~GZCometidos ~z?Bombas
<Q|ru|~unwaiwagui kcffafbxiai
<Q|ar|~rOabvqdag abtjvalce labkhalb
<Q|zh|>j~c8~Ii@-~p);>j~c8~Ii事件@-~p)
=I|fr|~o7=Y%j&G~arterrorisme
=I|es|~LN#B~c,#vTerrorismo
=I|ru|~un~xM~ot
=I|ar|~rOgdfcb abtjval
=I|zh|>j向~c8提供资助@-~p)
>y|fr|~o7=Y~nD@eterrorisme ~xa
>y|es|~LN%1Actos @eTerrorismo Nuclear
>y|ru|~unejkeib <7~ot
>y|ar|~rOpidab abtjval abhffc
>y|zh|>j核~c8&s~p)
^e|fr|~qf{| et des installations nucléaires}
^e|es|@l~hP{| y las Instalaciones Nucleares}
^e|ru|%6~x!;%6~l9*H<7iekcfbele b ~Fephkedagaj
^e|ar|@t~j-
^e|zh|~km物#p@k;~km体#p@k;核材料#g核设施实~Li@k
~gs|fr|~nK~zC;+A~J"
~gs|es|@M@m~qj
~gs|ru|%6~M/;Tajbohj@p
~gs|ar|@?~mG~AW
~gs|zh|~s-航空器内@-=:#g犯有~If+i&s~lT;东京@k
~ge|fr|@a~ij
~ge|es|~Nc
~ge|ru|%6~ng
~ge|ar|@t~mS
~ge|zh|@G>j~i?~lT
~bt|fr|@a=Y%jd’actes ~C.@s%a@el’aviation civile
~bt|es|@M+z&f@e=P~DB#.#BAviación Civil
~bt|ru|%6~AK@]~hJ
~bt|ar|~F[Am obade abwcjah abdmhc
~bt|zh|@G>j危害~g6%s@-&k&s~lT
>w|fr|@X=Y~nD=d@e_K~I:aéroports servant %]~e5
>w|es|@W+z&f@e=P@e~bQ#O@1Aeropuertos ~kEPresten Servicio{|s} ~AY~hW
>w|ru|#-a ~qA~Eog ePfamafkev, awhlpybgetBbv icynpdefandpt sfeynedhjpt egberbt
>w|ar|%qkdi pidab abihn ~hY*zabdwajag ~z4gxmd ~uv
>w|zh|>j在为#C~g6服务@-机场上~Ne;>j在用于#C~g6@-机场发生~Ne
<G|fr|@a~IH@Cexplosifs plastiques #k#Ofeuilles %-~Ez@edétection
<G|es|~BPMarcación @e~sRPlásticos @R@1~GJ@eDetección
<G|ru|%6~K0mlehkbAchjbv gxfugAekuv gcBchkg ~vKbv awdefpycdbq
<G|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<G|zh|~s-可塑炸药中添加识别剂以便侦测~lT
sua|fr|~mn
sua|es|@M~gY~qc
sua|ru|%6~a)
sua|ar|@t&a~zy~dn;~F[~dn
sua|zh|~Bd@k
~bJ|fr|~I9
~bJ|es|~IW
~bJ|ru|#-+O@e~ai
~bJ|ar|%q~nj
~bJ|zh|~LL@D
~cL|fr|~pi@e~pf#B~wl;~pi@e~j!
~cL|es|~b1@eRoma ~zL;~b1@eRoma
~cL|ru|~B1@z^7~tGhpne;~B1{|e|p|ai|c}
~cL|ar|hGad jfda abpoaoc bbdrsde ~h-<,;hGad jfda abpoaoc
~cL|zh|~gI~oJ~vT;~oJ~vT
~aw|fr|#I*R#B~wl
~aw|es|#n=O~zL
~aw|ru|~zO+g^7~tGhpne
~aw|ar|&,~mHfryahag ~D,~h-<,;%f#oladgcaEag ~D,~h-#j~mQ
~aw|zh|~gI~eh#K
vcdr|fr|~yP&g~bS~Eq
vcdr|es|~Dz@m~d4Diplomáticas
vcdr|ru|~FO~x5hdaCcdbqv
vcdr|ar|~H1abmlbfdaoce
vcdr|zh|&-外交^O@k
vccr|fr|~yP&g~bSconsulaires
vccr|es|~Dz@m~d4Consulares
vccr|ru|~FOjadhplzhjbv hdaCcdbqv
vccr|ar|~H1abkhybce
vccr|zh|&-领事^O@k
^p|fr|@a&gmissions spéciales
^p|es|@l~wbMisiones Especiales
^p|ru|%6~Hiibhhbqv
^p|ar|@tabliDag abxaye
^p|zh|~f4使团@k
vclt|fr|~yP%d+e@C~Fn
vclt|es|~Dz#!*r%1Tratados
vclt|ru|~FO~mX%I~Az
vclt|ar|~jL~KHabdiavmag
vclt|zh|&-%y法@k
~p7|fr|~yP%d+e@Ctraités <t+/#k~n6="ou <t~n6~b"
~p7|es|~Dz#!*r%1Tratados <t&Jy ~fk%oo <t~fk+S
~p7|ru|~FO~mXnasagafag ~os~hab ~kD~uC~osicynpdefanduib ~D?
~p7|ar|~jL~KHabdiavmag lch _qfabdhGdag #jpf {|ncda }lch abdhGdag <,
~p7|zh|@G%0#g#C%X间或#C%X相互间%y法@-&-@k
=H|fr|~yP*asuccession d’États ~c2@e~Fn
=H|es|~Dz%ZSucesión @e&J#OMateria @eTratados
=H|ru|~FOmfegamfccihkgc +,#4~Az
=H|ar|~jLbxbane _q*zabdiavmag
=H|zh|@G%0在%y~kl@-继承@-&-@k
&3|fr|~F/&gimmunités juridictionnelles @C+/~AZleurs biens
&3|es|~C?~wb~GKJurisdiccionales %1&Jy @esus Bienes
&3|ru|~s3tfbhnbjrbadduv biipdbkckev +,b bv ~EE
&3|ar|@t@xbryahag _qfddgbsagva dh abfbace abkAazce
&3|zh|@B%0~jN财产管辖豁免@k
~aM|fr|~yP*areprésentation @C+/%Uleurs ~bSavec #e~n6="@ecaractère universel
~aM|es|~Dz%ZRepresentación %1&J#Osus ~d4~z?#P~fk%o@eCarácter Universal
~aM|ru|~FOmfcnhkegbkclzhkgc +,g bv akdaCcdbqv h ~kDpdbgcfhelzdasa ~AJ
~aM|ar|~jLbgdDcb _q*zibakagva di abdhGdag #jHag abwali ~z7
~aM|zh|&-@G%0在其对普遍性#C%X^O上@-代表权@k
~u8|fr|~k8mer
~u8|es|~o'Mar;CONVEMAR
~u8|ru|@c#E~s)mfegp
~u8|ar|~hr~j,;@tkahfh ~j,
~u8|zh|@B*.法@k;&(*.法%z
~pZ|fr|#I~A3#B~rL1982;#I~A3#B~k8mer
~pZ|es|#n~jB_V#BParte XI #B~o'Mar{ de 10 de diciembre de 1982|};#n%ZParte XI
~pZ|ru|@L~dwЧehkb !X!I ~qz~tK
~pZ|ar|%f#o~ka~s'abpfb/mcodlj 1982;%f#o~ka~j,
~pZ|zh|@G*-~zN~hj~I)@-#K;~I)#K
~d/|fr|#I%-~Ez@e>?~Co#B~rL1982 ~dC^A%N#k^A=!~rzdont ~xxs’effectuent tant ~v0qu’au-delà @e~HU~p'exclusives (stocks chevauchants) #k~rzgrands migrateurs;#I{|des Nations Unies |de 1995 }&gstocks @epoissons
~d/|es|#n%Z_V~ia~nq#B~o'Mar @e10 @ediciembre @e1982 relativas ~AY*qy ~ci~ia~NTTranszonales y #P~NTAltamente Migratorios;~y2{| de las Naciones Unidas} ~yZ~q"@ePeces
~d/|ru|@L~dwmalaycdbo ~qzsane, jakafuc jehetkhq ~KU~Amfuwduv xemehag b ~jYb pmfeglcdbq bib;+j{| Efsedbxerbb EwKcnbdcdduv Jerbo} %Wfuwdui xemehei
~d/|ar|&,{|iad 1995 }bghncH da ggAdhv ~hr~s'abpfb/{| }mcodlj 1982 dh prsad #m~K[abpjyme abodsce abdgmaxbe ~D(fabpjyme abodsce absDcje abajgrab;&,@xbbpjyme abodsce
~d/|zh|*-~zN~Ma#K;*-~Ma#K;~ke~a7#K
bbnj|fr|#Ise rapportant ^A~k8mer #kportant *a%N#k='~uH#B~mNbiologique marine @C~HUne relevant pas #B~rR
bbnj|es|#n~qs>V#B~o'Mar ~jB*q>RUso ~d5#B_BBiológica Marina ~iaZonas Situadas Fuera #B~p:
bbnj|ru|@L@ewexc ~bEa >Zb phkaoAbgai ~nZiafhjasa wbalasbAchjasa ~Eyg feoadev ~dE
bbnj|ar|%f{|abdljd }*z~AH~hr~fs#m~r0ablrjc *z~D(abfakie ~u'abfwhce faogxmadv >Qhrf dogmad
bbnj|zh|~hj下~M7#K;根据~hj@-~I,就~M7#u拟订@-#K;~nh#K
>/|fr|#I*R&G~zv@6&G+e#Bmer
>/|es|#n=O#v~zv@E#v*r#vMar
>/|ru|~zO+g^7kfbwpdele ~s)mfegp
>/|ar|&,~mH~D,#j~KH~fs~mQ
>/|zh|#C*.法法庭~eh#K
~ay|fr|@X*R@el’Autorité @U@Cfonds marins
~ay|es|@W=O#BAutoridad @E%1Fondos Marinos
~ay|ru|#-a +g^7afsede ~s)ndp
~ay|ar|%q~mHabobwe #jbkai ~fs~mQ
~ay|zh|#C海底=i局~eh@D
~iF|fr|~i)haute mer
~iF|es|~no~Db
~iF|ru|@caw ~D[
~iF|ar|@tpiabc ~j,
~iF|zh|~r!@k
<?|fr|@a%dplateau continental
<?|es|~no~n9
<?|ru|%6~ai
<?|ar|@tabqjn abkajc
<?|zh|大陆架@k
_h|fr|~i)mer territoriale >bzone contiguë
_h|es|@l#!Mar ~rg_1Zona Contigua
_h|ru|%6~xZiafc b mfblcyeBco xadc
_h|ar|@tablrj abtkbcdc fabdhwke abdgaxde
_h|zh|领海及~L?;领海&U~L?
+Z|fr|#I=)favoriser <brespect par #e~EX@e~hH~k9@C>0="@e%N~AZgestion;#Id’application
+Z|es|#n@R~q)&CCumplimiento ~ia^T%o@e*qy ~ci~rY@1~sKPesqueros ~kEPescan #O~Db;#n@eCumplimiento
+Z|ru|~zOhancohkgbb hawltncdbt fuwalagduib hpneib ~eL%Iicf ~qmybguv ~mPb ~tEbib;@L%Wakjfukaip iaft
+Z|ar|@t~CQabycahe ~KN;&,~CQabrnG ~KN;@tabadgDab
+Z|zh|_t~r!渔船遵守#C~xj_u@-#K;遵守_u#K
=C|fr|~ul~NNport =)~tF~Em#k~gt@s~hH^B;~ul~NNport
=C|es|#n@m~xQPuerto Destinadas a ~fH^E;#n@m~xQPuerto
=C|ru|+j{| Gfanagalzhkgcddao b hclzhjavaxqohkgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~r2mafke ~k1{|fuwdasa }~pV;~zOicfev ~r2mafke
=C|ar|%f~xi;&,~j?abpBHce fabEjaie bbpdd abdgrme ~xi;%f~a!abdchaF;%f#olgmalcj mfbe abdchaF
=C|zh|@G~Cw~ui鱼@-_u#K;@G~ui鱼@-~Cw_u#K;~Cw_u#K
~Fl|fr|~o7{de 1974 |}=Y~tL#Bvie humaine #Omer
~Fl|es|~yW+z#.~L7Humana ~qsMar{, 1974|};@MSOLAS
~Fl|ru|~F3~KEAclagcAchjao ybxdb @eiafc
~Fl|ar|@?#jbobade ~D.;~IU~D.
~Fl|zh|1974%"~HG;~HG
~uX|fr|~o7~s4#enavires, ~bK@e1978 y relatif;~o7~s4#e~tB
~uX|es|~HDBuques, 1973, modificado ~rY{el|su} ~IY1978;~HD~y8;@MMARPOL
~uX|ru|#b@b~dj~r4h ~KY
~uX|ar|~jcabonh ~hz1973، ~ndiad 1978 #olva;~jcabonh
~uX|zh|#C~f7船舶造成~vt@k
~bw|fr|~o7{de 1979 |}*arecherche ~Cgsauvetage maritimes
~bw|es|~yW@mBúsqueda y ~J6Marítimos{, 1979|}
~bw|ru|~F3mabhjp b hmehedbt @eiafc
~bw|ar|@?#jbblrD fabthkaH *z~j,
~bw|zh|1979%"~I.救助@k;~I.{和|与|}救助@k
stcw|fr|~o7{de 1978 |}~MT@Cgens @emer, @e~ua
stcw|es|~Nx+zGente @eMar{, 1978|}
stcw|ru|~nBiafqjag b ~En{| 1978 sane}
stcw|ar|~f(bbdbarch
stcw|zh|1978%"~Gc;~Gc
+m|fr|@a~F)<btrafic ~Aw=e
+m|es|@M~CBTráfico Marítimo #5
+m|ru|@c%WawlcsAcdbt %liafhjasa hpnavanhkge
+m|ar|@tgcocj rjse abdbare ~h,<,
+m|zh|便利#C~i"~Ir@k
~ax|fr|@a~cI~L0~Aw*u
~ax|es|@MConstitutivo #B=TMarítima #5
~ax|ru|%6_'~lt~KC
~ax|ar|@?#alabdhGde ~h,<,
~ax|zh|#C海事%X@k
mlc|fr|@a&G^Ymaritime{, 2006|};@a&G^Y~Aw@e2006
mlc|es|@M#!~kWMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a kfpnc g iafhjai hpnavanhkgc{| 2006 sane}
mlc|ar|@t*Kablrjc
mlc|zh|2006%"海事劳工@k
=K|fr|~Lp~is~z[subaquatique
=K|es|~no@(~iq&TSubacuático
=K|ru|~cdmangandasa ~j]~Ep
=K|ar|~el~z5abdBdfj labdcav
=K|zh|#p水下<"~FZ
~d)|fr|~o7@4~rN>b=!@Ceaux @eballast #ksédiments @C~tB
~d)|es|~yW_N_!_1~qX#vAgua @eLastre ~AQSedimentos %1~y8
~d)|ru|#b~tghpnaguv wellehkduv gan b ahenjag b ~g]
~d)|zh|#C~nO#g~Cv~By与=i@k;#C~nO^v~Cv~By#g=i@k;~By#g=i~nO#g~Cv~p)
~bM|fr|~o7@e~d1@J~x3@Cépaves
~bM|es|~yW@e~d1%ZRemoción @eRestos @eNaufragio
~bM|ru|~ws*oaw pnelcdbb xekadpgCbv ~KY
~bM|ar|@t~KW#jbtEabe abrwad
~bM|zh|~r"#C~vx@k;#C~vx~r"@k
~iG|fr|~o7@e~oc@4<brecyclage sûr #k~x'rationnel @C~tB
~iG|es|~yW@e~oc_NReciclaje Seguro y Ambientalmente Racional %1~y8
~iG|ru|Qadjadshj*oa wcxamehdao b PjalasbAchjb ferbadelzdao pkblbxerbb ~KY
~iG|ar|@tvfhB sfhB #jbtiame gmfcj abonh
~iG|zh|香港#C%s与~A7;香港#C%s#g~A7
>t|fr|~i)#N#B~jX@Cmers résultant @el’immersion @edéchets
>t|es|~BP%S#B~fd#vMar ~rYVertimiento @e~y.y ~GQMaterias
>t|ru|@c~dj~r4iafq hwfaheib akvanag ~Ceiekcfbelag;Zadnadhj@p
>t|ar|@t~Aa~fqfdfam pxjC;@t~Aa~fqfabdfam abpxjC;@tbhmh
>t|zh|~A?及~DY~lT;~A?^v~DY@)@k
~E]|fr|@a~yT~lL@e~Ar&GNord-Est
~E]|es|@M~xB#v~q3{Ambiente |}Marino #v~JqNordeste
~E]|ru|%6*H~BgLcgcfa-NahkaAdao Mkledkbjb
~E]|ar|~el~Kw~h,budab ~CH
~E]|zh|#p东北~Bv*.~f5@k
npt|fr|%H*anon-prolifération @C^L~hF;%H*anon-prolifération;TNP
npt|es|%,%ZNo ~zp~ia+a~q!;TNP
npt|ru|~HEdcfehmfahkfedcdbb <7~z9;HJЯE
npt|ar|*himd ahguaj *N~Ku
npt|zh|~Bp~LX%y;核~Bp%y;&(~Bp%y^w
ctbt|fr|%Hd’interdiction complète @Cessais ~hF
ctbt|es|%,@e*/Completa %1Ensayos ~q!
ctbt|ru|~HEghcawKciltBci *w~Febhmukedbo;HNYЯR
ctbt|ar|*habrGj abuadb bbgqajl ~Ku
ctbt|zh|~Bs~DX;~Bs禁试%y
tpnw|fr|%H@J%v@C^L~hF
tpnw|es|%,%Z*/~ia+a~q!
tpnw|ru|~HE*w<7~z9
tpnw|ar|*h~Ff*N~Ku
tpnw|zh|&S~LX%y
ptbt|fr|~BK#eessais d’armes ~kb%Ul’atmosphère, %U<cextra-atmosphérique #ksous l’eau
ptbt|es|%,~rY&C~H4Prohíben @1Ensayos ~z?_T~CbAtmósfera, &C~o-y Debajo #vAgua
ptbt|ru|~HE*wbhmukedbo <7~mIg ekiahFcfc, ~B/mfahkfedhkgc b man ganao
ptbt|ar|*h~Ffgqajl ~n-*zabqf fnc _.abxajqc fgrg owr abdaF
ptbt|zh|&S在大气层+h+:#g水下进行~LX试验%y;~vV~DX;~vV禁试%y
~ew|fr|~BK@eplacer @C^L~kb#k~ts^L@edestruction massive %d~E6océans ainsi ~kE%U~rTsous-sol
~ew|es|%,~Ks*/@eEmplazar _Ty ~GQ+a@eDestrucción #OMasa #O~F-
~ew|ru|~HE*wfexicBcdbq @endc ~zDg csa dcnfev <7~mI~Ce~Hf~mIiehhagasa pdbAkaycdbq
~ew|ar|*h~FffAi ~n-fBcjva dh pobre abmdaj abuadb >Qkai ~FLfnc lawh pjAva
~ew|zh|&S在海~w9安置~LX#g+i大规模{毁灭|杀伤}性%/%y
~Et|fr|~vJd’utiliser @Ctechniques @emodification @e~uT%]@C~Ezmilitaires ou ~p5~d(~Ezhostiles
~Et|es|~no*/@eUtilizar Técnicas @eModificación Ambiental ~z?~GJMilitares u Otros ~GJHostiles
~Et|ru|%6*wgacddasa ~uCltwasa bdasa gfeyncwdasa >Yhfcnhkg ~He@emfbfandpt hfcnp
~Et|ar|@t~Ff~u(gkhcag abgBccj *z~KwbpBjaA iosjce pf bpce pBjaA imazce pxjC
~Et|zh|&S为军事或任何+i敌对目@-~dG改变~f5@-技术~lT
bwc|fr|~ydfabrication #k~IJ@C^Lbactériologiques (biologiques) ou %]toxines ~gx;@a&g^Lbiologiques{| ou à toxines| et à toxines}
bwc|es|~vH@s~q(>R~y5@e+aBacteriológicas (Biológicas) y Toxínicas y @mSu ~qU;@l~wb+aBiológicas{| y Toxínicas}
bwc|ru|~xy~pUb ~tqxemehag wejkcfbalasbAchjasa (wbalasbAchjasa) b kajhbddasa ~mI~L8;@c%WwbalasbAchjaip {|b kajhbddaip }afpybt;%6wbalasbAchjai {|b kajhbddai }afpybb
bwc|ar|~i:fabgsochce ~iB;~i:fabgsochce، ~iB;@t*Nablcfbfqce
bwc|zh|@G&S#q+h生产#g~Bl#g~sb%/~lT;#)~ni#g~Bl{和|以及}销毁{此种|这种|这类|此类}%/@)@k;~vS{和毒素|及毒素|}%/@k
+5|fr|@X#Z@s~Hud’emploi ^A~KT@egaz asphyxiants, toxiques ou similaires ~AZmoyens bactériologiques
+5|es|@W~jB*/#v~JA~CbGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~IY_"@e1925
+5|ru|#-a *w~b)@egaodc pnpClbguv, qnagbkuv ~uC~hEmanawduv sexag b wejkcfbalasbAchjbv hfcnhkg
+5|ar|%q~Ffabaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%qqhcn ~hz1925
+5|zh|&S在战争中~dG窒息性+h毒性或+i气体#g细菌作战方法@-@D;1925%"%C@D;《1925%"%C~A'
cwc|fr|~yd~Ev~IJ~AZ~mU@C^Lchimiques ~gx;@a&g^L~rt
cwc|es|~vH@sProducción, &C~y5>R~JA@e+aQuímicas y @mSu ~qU;@l~wb~IO
cwc|ru|~xymfabxganhkge, ~tqb ~b)~HT~mIb a csa ~tD;@c%WvbibAchjaip afpybt;%6vbibAchjai afpybb
cwc|ar|~a]faogidab *N~tm~iB;@t*N~wM
cwc|zh|@G~ni+h储存#g~dG~ki%/及~sb%/~lT;~IK@k;~ki%/@k
ccw|fr|~vJ~Gd@e~mU@e~G/classiques ~Hwêtre considérées comme produisant @C~KLtraumatiques excessifs ou comme frappant sans discrimination;@a@J~G/classiques
ccw|es|@l~e1@eCiertas +aConvencionales ~kEPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas +aConvencionales
ccw|ru|%6~qF~K1~Hf~z-afpybq, ~n2hAbkekzhq dedahqBbib Afcxicfduc magfcyncdbq ~uCbictBbib dcbxwbfekclzdac ncohkgbc;@c%Wjadjfckdui gbnei ~z-~z9;%6~K1gbnev ~z-~z9
ccw|ar|@t~Ff~Hqpobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&S或限制~dG~If可被认为具有过分伤害力或滥杀滥伤~oG@-~H[%/@k;{特定|某些}~H[%/@k
_]|fr|@X@J%v~Gd@e~mU@Cmines, pièges #k~d(dispositifs~Ldtel qu’il a été modifié <b3 mai 1996;@XII modifié
_]|es|@W~e1@eMinas, +aTrampa ~o3Artefactos~Ldsegún fue enmendado &C3 @emayo @e1996
_]|ru|#-a ~qFibd, ibd-lagpCcj ~Cephkfaohkg ~n13 ieq 1996 ~tK;namaldcdd~tR#-!I!I
_]|ar|#R#olrGj ~HqabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe *z3 pcaj/dacf 1996;#R~thabdimb
_]|zh|经修正@-~Jb;经修正{的|后的|}~dK号@D;修正后@-~Jb
~Ei|fr|@X#8%-restes explosifs ~Np
~Ei|es|@W_lRestos ~sR~Nn
~Ei|ru|#-%Wgxfugaamehdui mcfcybkjei gaodu;#-!V
~Ei|ar|#R#olabdgnqjag dh dxbnag abrjl;#Rabxado
~Ei|zh|战争遗留~Ii物@D
~lx|fr|~vJ@el’emploi, &Gstockage, #B~K.#k&Gtransfert @Cmines antipersonnel ~gx;~vJ@Cmines antipersonnel;@ad’Ottawa
~lx|es|~no*/#vEmpleo, Almacenamiento, ~q(y ~B5@eMinas Antipersonal y @msu ~qU;~no*/~iaMinas Antipersonal;~MxOttawa
~lx|ru|%6*wmfbicdcdbq, ~tqxemehag, ~pU~Me~x4ibd ~L8;%6*w~x4ibd;Ekkeghj@p
~lx|ar|@t~Ff~uxfgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~lx|zh|@G&S~dG+h储存+h生产#g转让~Cu及~sb地雷~lT;{禁止|}~Cu@k;&(渥太华%z
~pA|fr|@a&g^L%]sous-munitions
~pA|es|@l@m~JQ#ORacimo
~pA|ru|@c%Wjehhckdui wacmfbmehei
~pA|ar|@tabHxazj abihkfmce
~pA|zh|集束~m!@k
att|fr|%H%d~mL@Carmes
att|es|%,#!~qT@eArmas
att|ru|~HE~mRafpybci
att|ar|*hgqaje abpobre
att|zh|%/_x%y
~es|fr|%H&g>1~A2=6@e<cextra-atmosphérique, y compris @s~qg;%H@Jl’espace{| extra-atmosphérique}
~es|es|%,_l@.~kE~p/Espacio Ultraterrestre, incluso @sLuna ~o3Cuerpos Celestes;%,#!<i
~es|ru|~HE~wX~LI~iLmfahkfedhkge, gjltAeq Zpdp b nfpsbc dcwchduc kcle;&u%Wjahiahp
~es|ar|*h#'~pmbphuwe ~xR;*h#'~pmbhuawag ~xR;*h~mA
~es|zh|~u.内+:~m(~Ci%y;~u.内@-+:~m(~Ci%y;{外空|外层空间}%y
>D|fr|#I%dsauvetage @Castronautes, <bretour @Castronautes >brestitution @C~sp
>D|es|#n#!~J6_1Devolución @eAstronautas _1Restitución @e~p]
>D|ru|~zOhmehedbb jahiadegkag, ~Hdjahiadegkag b ~HdawKcjkag, xempBcdduv ~nS
>D|ar|&,thkaH ~tiftiame ~tifjm ~rq
>D|zh|营救~Bw+h送回~Bw#g归还发射到+:@-物体@-#K
_g|fr|~i)~kF@U@4#edommages causés par @Cobjets spatiaux
_g|es|~BP~ky@E~rYDaños Causados ~rYObjetos Espaciales
_g|ru|%6&M~xUxe pBcfw, mfbAbdcdduo jahibAchjbib awKcjkeib
_g|ar|@tabdoIfbce #jih abpAjaj ~z4grmDva abpqoad abnAazce
_g|zh|~Ik物~vP@-#C~i'@k;+:物~vP之#C~i'@k
<N|fr|@a@Jl’immatriculation @C~sp
<N|es|@M#!Registro @e~p]
<N|ru|%6~HcawKcjkag, xemphjeciuv ~nS
<N|ar|@tgoqcb ~rq
<N|zh|@G登记射入+:物体~lT
moon|fr|#I~A2*a~qg
moon|es|#n~kEdebe regir #Pactividades %1&J~CbLuna y otros cuerpos celestes
moon|ru|~zO^X+,@eZpdc ~Cedcwchduv kclev
moon|ar|%fabdhGd bphuwe _q>Qowr ~aW
moon|zh|~f)在~kK上~m(@-#K;月球#K
~h?|fr|%H@J~Aq
~h?|es|%,Antártico
~h?|ru|&uaw Mdkefjkbjc
~h?|ar|*hphgajsgcsa
~h?|zh|南极%y
~gr|fr|%Hvisant %v@C^L~kb#O~mg;%H@e~wF
~gr|es|%,+zProscripción ~ia_T#O~AR~n?;%,@e~wF
~gr|ru|~HE*w<7~mI~jA;&uTlekclalja
~gr|ar|*h~Ff~n-*zpdjcsa abbagchce fdhwke ablrj absajclc;*hgbagcbfbsf
~gr|zh|拉丁~m)#g加勒比&S~LX%y;特拉特洛尔科%y
~iT|fr|%H*azone dénucléarisée &G~ofSud;%H@e~q.
~iT|es|~NI#vPacífico Sur;%,@e~q.
~iT|ru|~HEwcxKqncfdao xadc tydao ~oR~G";&uOefakadse
~iT|ar|*hjajfgfhBa
~iT|zh|南~i8无核区%y;南~i8~i!;拉罗通加%y
~pu|fr|%H*a*?@e~w8;%H@e~l1
~pu|es|~NI{de|del|en|en el} ~kv;%,@e~l1
~pu|ru|~HE~al~hN;~zw%c
~pu|ar|*hthuaF abdhwke abxabce dh ~n-*z~p1;*hlahsfs
~pu|zh|~Bq~i!;~Bz%y
~iS|fr|%H@J~HR*?~bU;%H@e~zo
~iS|es|~ID@e_T~zS;%,@e~zo
~iS|ru|~HE~alMFfbjc;Gclbdnewhj%c
~iS|ar|*h~bB~fI;*hlbchmala
~iS|zh|*f~i!;佩林达巴%y
~bx|fr|%H~cI~Er~w.;%H#8%]~HR~w.
~bx|es|~ID@e_T#O{|el }Asia ~Js;%,@e~ph
~bx|ru|~HE~al~FWMxbb;Lcibmelekbdhj%c
~bx|ar|*h~bB*zJoca abfowC;*h~bB*zfow Joca;*hocdclabagchos
~bx|zh|中亚~i!;塞米巴拉金斯克%y
~u!|fr|~dN
~u!|es|~yY;@l>V~bT
~u!|ru|~t,#E~sl;~t,~sl;ODRDEEJ
~u!|ar|@t@x~KzgBcj abdhax
~u!|zh|@B~he@k;~he@k
~EN|fr|~Nk~q2^A~dN;~Nk~JJ
~EN|es|~IY~q2#B~yY;~IY~Fz
~EN|ru|Dbakhj@:{ j OeiaAdao jadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb jlbieke|}
~EN|ar|%qscfgf
~EN|zh|&(@B~he%z~oF@D;&(@B~he%z@-~oF@D;~oF@D
_a|fr|#I@e^U
_a|es|#n@eParís aprobado #Ovirtud #B~yY;#n@e~GS
_a|ru|~za#0
_a|ar|&,lajco
_a|zh|~m8#K
cbd|fr|~i)~mNbiologique
cbd|es|~BP~rm
cbd|ru|%6~b];~s3~b]
cbd|ar|@tabghfi ablcfbfqc;@?#alabghfi ablcfbfqc
cbd|zh|%m@k
=n|fr|~Nk~k4
=n|es|~IY~w3{ del Convenio sobre la Diversidad Biológica|};~IYCartagena
=n|ru|~ob#"%W~AM;~ob#"%Wwbawcxamehdahkb ~fNa ~b];~ob@:
=n|ar|%q~n3;%qkjwaqhe #olabobade abprcazce
=n|zh|&(%m%z~i5%s@D;&(%m%z@-~i5%s@D;卡塔赫纳{生物安全|}@D
~u0|fr|~Nk~JS@J_E%-~tIgénétiques ~Cgpartage juste ~E)@Cavantages découlant @e~rTutilisation;~Nk~q9
~u0|es|~IY~JS@m~oQa @1~mtGenéticos y ~zmJusta ~Fy#O@1Beneficios ~H4Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~IY~q9
~u0|ru|Jesaohj#"~g?~EWj scdckbAchjbi fchpfhei b hagichkdasa >Y@e~EHb fegdao ~KDgusan ak bv mfbicdcdbq{ j Dadgcdrbb a wbalasbAchjai fexdaawfexbb|};Jesaohj@:
~u0|ar|%qhaBfca
~u0|zh|&(%m%z~Jh#g公正#g公平~A5@D;~Jh{和|与|以及}公正{和|}公平{地|}~A5@D;~fZ@D
~Fr|fr|~F/*a~bRdésertification ~I:pays gravement touchés par @ssécheresse et/ou @sdésertification, ~ef~bU;~F/*a~bRdésertification
~Fr|es|~C?@e~LJ;~sM{ de las Naciones Unidas|} @e~KdDesertificación;~Mx~LJ
~Fr|ru|@c#E%W#(amphkudbgedbci g kcv hkfedev, jakafuc bhmukugetk hcfzcxdpt xehpvp b/blb amphkudbgedbc, ~z"~gc;@c#E~w6;@c~w6
~Fr|ar|~ceabgyrj *z_-~z4giahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~fI;~ceabgyrj
~Fr|zh|@B~s-发生严重干旱#g/或荒漠化@-%0~u/在*f~m-~lT;@B~m-@k;~m-@k
~cS|fr|~yP~yT#Bcouche d’ozone
~cS|es|~EY~h!~xB#BCapa ~NM
~cS|ru|~l)@baw ~KEaxadagasa hlaq
~cS|ar|~jL~hAwlke abpfEfh
~cS|zh|#p臭氧层&-@k
~aD|fr|~Nk~DD
~aD|es|~IY~E2~NM;~IY~d0
~aD|ru|Iadfcelzhj#"~f';Iadfcelzhj@:
~aD|ar|%q~e4
~aD|zh|~MU@D;&(~kp~A'
~Ec|fr|+ABâle ~fE@e~hB~AZ~rTélimination;+ABâle
~Ec|es|~EYBasilea #!_!%1Movimientos ~wG%1~y.~JYy su Eliminación;~EYBasilea
~Ec|ru|Uexclzhj~tgxe kfedhsfedbAdao mcfcgaxjao amehduv akvanag b bv pnelcdbci;Uexclzhj@p
~Ec|ar|@tlaEb #mabgrsd *zhkb ~z6abxwje fabgxby dhva ilj abrmfm;@tlaEb
~Ec|zh|~By危险废物越境转移~jN处置~L9;~L9
~iX|fr|+A~jo*a~K-@e~Elpréalable #Oconnaissance @ecause applicable %]certains ~hG#kpesticides dangereux qui font l’objet ~Ae~mL=e;+A~mw
~iX|es|~EY~jo#!Procedimiento @e~y)Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos ~JYObjeto @e~qT#5;~EY~mw
~iX|ru|~s?^Dmfarcnpfc mfcngefbkclzdasa awahdageddasa haslehbq #4aknclzduv amehduv ~LbgcBchkg b mchkbrbnag g &Mkafsaglc;~s?@p
~iX|ar|@tjfgjmad #algwlck tqjaF abdfanke abdolke ih ibd >Qdfam scdcazce fdlcmag Jnag diche xwje dgmafbe *z~kX<,
~iX|zh|~s-#C_x中对~If危险~Bf#g农药采用事先知情同意程序@-~BH@k;~BH@k
~aO|fr|+A~oj&gpolluants organiques persistants;+A~re
~aO|es|~EYEstocolmo @mContaminantes Orgánicos Persistentes;~EYEstocolmo
~aO|ru|~JL^Dhkaojbv afsedbAchjbv xesfqxdbkclqv;~JL@p
~aO|ar|@taogsvfbd ~m?;@togfsvfbd ~m?
~aO|zh|@G持久性有机~vt物@-~m"@k;~m"@k
~lw|fr|+AMinamata{ sur le mercure|}
~lw|es|~EY~zh#!Mercurio;~EYMinamata
~lw|ru|Ibdeiekhj^Dfkpkb;Ibdeiekhj@p
~lw|ar|@tdchadaga #mabEzlk
~lw|zh|@G汞@-水俣@k;水俣@k
~Ek|fr|@a%d~mL@6~L/@efaune ~AZflore sauvages menacées d’extinction;CITES
~Ek|es|@l#!~qT@E@eEspecies Amenazadas @eFauna y Flora Silvestres
~Ek|ru|%6&M~mRgbneib ~GmFlafu, devanqBbibhq man psfaxao bhAcxdagcdbq;LRTXL
~Ek|ar|@t~cm&0lphfai =8;@t~kX#j*zphfai =8;@t~kX#jlphfai =8
~Ek|zh|濒危野生动植物种#C_x@k;濒危物种~AT{贸易|}@k
cms|fr|~i)%N~L/migratrices ~G(^Afaune sauvage;+ABonn
cms|es|~no*q~iaEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~qm~i/;%6>Z~i/
cms|ar|@trnG ~jW;@t~J?~jW;*h~J?abphfai abdvaqje dh abrcfahag abnwjce
cms|zh|~H)野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~u3|fr|~nK~HUhumides d’importance ~xXparticulièrement comme habitats @Coiseaux d’eau;+ARamsar
~u3|es|@l~rZa @1Humedales @eImportancia #5~xg~gRcomo Hábitat @eAves Acuáticas;~MxRamsar
~u3|ru|%6ganda-walakduv psanzqv, bictBbv icynpdefandac xdeAcdbc, slegdui awfexai g jeAchkgc ichkaawbkedbo ganamlegetBbv mkbr;Oeihefhj@p
~u3|ar|@?#alabpjaAc ~rp;@tabpjaAc ~rp;@tjadoaj
~u3|zh|@G~u/作为水禽栖息地@-#C重要湿地@k;拉姆萨尔{湿地|}@k;&(湿地%z
acap|fr|#I*a%N@Calbatros ~yepétrels
acap|es|#n%Z*q@eAlbatros y Petreles
acap|ru|~zO>Zelzwekfahag b wpfcgchkdbjag
acap|ar|&,rnG wcfj ~D-;%f#olrnG {wazjc|wcfj} ~D-
acap|zh|#p信天翁#g海燕#K
~uA|fr|+A~Jr@J%vd’importer ~vX@C~hB#k~fE>b=!@C~hB~AB~bU;+ABamako
~uA|es|~MxBamako
~uA|ru|Ueiejhj@p
~uA|ar|@tladasf
~uA|zh|巴马科@k
=o|fr|@a~yT>bmise #Ovaleur ~lL~L3Caraïbes;+ACarthagène
=o|es|@M~xB>R#x~F4#BRegión #vGran Caribe
=o|ru|%6*Hb ahgacdbb ~BgUalzCasa Defbwhjasa feoade;~ob@p
=o|ar|~el{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
=o|zh|#p#g开发大加勒比~Bu*.~f5@k
alps|fr|~Lp@CAlpes;@aalpine
alps|ru|~cdMlzm;Mlzmbohj@p
alps|ar|~elqlab abpbl
alps|zh|#p~yx;~yx
~cU|fr|@a%d+e#8%-utilisations @C~B(~b'%]@C~Ez~d(~kE@snavigation
~cU|es|@l#!*r%1Usos ~Mh%o@R~GJDistintos #BNavegación
~cU|ru|%6~mXdchpnavanduv ~Hf>Y%Iganakajag
~cU|ar|@tkahfh aogxmad ~xS#j*zabpBjaA Bcj abdbarce
~cU|zh|#C水道非航行~dG法@k
~Fv|fr|~Lp#k='@C~B(transfrontières ~yelacs ~c];@a@Jl’eau
~Fv|es|~BP@(y =b~Mh~wGy {de |}@1Lagos +S
~Fv|ru|@c%W~KEb ~g,~Amganakajag b %Iaxcf
~Fv|ar|~elfaogxmad ~xSabialje bbrmfm fablrcjag <,
~Fv|zh|跨界~LB#p#g~i3@k;#p&U{利用|使用}{跨界|越境}~LB@k;&(水%z
~t]|fr|@a~mb&Gpublic au processus décisionnel #k_E^A+f~c2d’environnement;@ad’Aarhus
~t]|es|@l#!~eE#vPúblico ~CbToma @e~sO~DKAmbientales;~p9@eAarhus
~t]|ru|%6~dBg mfarchhc mfbdqkbq fcCcdbo b nahkpmc j mfegahpnbt %Wgamfahei, jehetBbihq ~hxhfcnu;Efvphhj@p
~t]|ar|@tJjvfo
~t]|zh|在~f5#u上~vy信息+h~H(决策#g诉诸~r?~lT;奥胡斯@k
~KM|fr|@a@Jl’évaluation @el’impact @J~uT%Uun contexte transfrontière;@ad’Espoo
~KM|es|~noEvaluación #vImpacto Ambiental #Oun ~y,Transfronterizo;~p9@eEspoo
~KM|ru|@caw arcdjc ~He@eajfpyetBpt hfcnp g ~Aljadkcjhkc;@cЭhma
~KM|ar|@ttolf
~EO|fr|~i)~jXatmosphérique transfrontière %]longue distance
~EO|es|~p!%Z~fdAtmosférica Transfronteriza a Gran Distancia
~EO|ru|%6~Alxesfqxdcdbb gaxnpve @ewalzCbc fehhkaqdbq
~EO|ar|@?#alabgbfD ~kz;@tabgbfD ~kz
~EO|zh|远距离越境~Mg;长程越界~Mg
~Ag|fr|#Irégional ~mbpublique #k_E^A+f%]propos @Cquestions environnementales #O~mg;#Id’Escazú
~Ag|es|#n~q/#!~eEPública ~DKAmbientales #O~n?;#n@eEscazú
~Ag|ru|~GPa ~dBb mfegahpnbb ~jI~hxhfcnu ~jA;Эhjehphhj#0;@LЭhjehp
~Ag|ar|&,tosaEf
~bu|fr|%H@6&g~tIphytogénétiques @4l’alimentation #kl’agriculture
~bu|es|%,@E_l~mtFitogenéticos +zAlimentación _1Agricultura
~bu|ru|#b#/fehkbkclzduv scdckbAchjbv fchpfhev ~qx~pUmfanagalzhkgbq b gcncdbq hclzhjasa vaxqohkge
~bu|ar|abdiavme #j#mabdfajm abfjaDce abhlagce bbpBHce fabEjaie
~bu|zh|粮食~w'#C%y;粮食~w'~AT%y
^i|fr|~o7~yT@Cvégétaux
^i|es|@l@E@e@(Fitosanitaria
^i|ru|~F3jefedkbdp b *Hfehkcdbo
^i|ar|@?#jbfkace abhlagag
^i|zh|#C植物#p@k
~aH|fr|~i)~AF~xa
~aH|es|@l@m#.Nuclear
~aH|ru|%6~Fd~kd
~aH|ar|@tabpdah abhffc
~aH|zh|核%s@k
+'|fr|~i)notification rapide ~Aeaccident ~xa
+'|es|~noPronta Notificación @eAccidentes ~q!
+'|ru|@caw amcfekbgdai amagcBcdbb a ~Fdegefbb
+'|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+'|zh|及早通报核事故@k
<E|fr|@a@J~mT~F2d’accident nucléaire ou @esituation d’urgence radiologique
<E|es|@l@m~l0#Ocaso @eAccidente *Mo Emergencia Radiológica
<E|ru|%6~K9g hlpAec ~Fdegefbb ~uCfenberbaddao egefbodao hbkperbb
<E|ar|@tgkmcd ~rn*zrabe fkfi ramD hffc pf wajz tuiaic
<E|zh|核事故或辐射紧急情况~r-@k
~gq|fr|@acommune *a~AF#B=!&Gcombustible usé #k*a~AF#B=!@Cdéchets radioactifs
~gq|es|@lConjunta @m#.~Cb~qX#vCombustible Gastado y @m#.~Cb~qX@e~y.Radiactivos
~gq|ru|EwKcnbdcdd^D^0~fvakfewakegCbi kamlbgai b a ^0~fvfenbaejkbgduib akvaneib
~gq|ar|~Jg#mpdah abgyjn *z~xTfpdah abgyjn *z~z6abduie;~Jg~x/gyjcn ~xTfobade gyjcn ~z6abduie
~gq|zh|乏燃料=i%s#g放射性废物=i%s联合@k
~cC|fr|~pi@e~EP@e~rU;~pi@el’AIEA
~cC|es|~b1#vOrganismo @E~NLAtómica
~cC|ru|~d6^7escdkhkge ~yj;~d6IMQMTЭ
~cC|ar|~mDbbfsabe ~x:
~cC|zh|#C~fY~vT;~fY~vT
^u|fr|~dX~L);~dX~L0_G#B~HO
^u|es|~fF=T%(~Cm
^u|ru|~d6~bP~G!~AP
^u|ar|mogfj ~Bcabiabdce
^u|zh|~x-%X法
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@M>V#B=T%(#B~GX~G5;@MMarco{ de la OMS|} ~G5
fctc|ru|~t,~jZ~DV;~t,NEY ~DV
fctc|ar|@t~Bc~fr~Kz~AcabglB
fctc|zh|~x-烟草~By=g@k
=L|fr|~je~Mf~k0;@acréant ~HROrganisation #A~k0
=L|es|~fF=T_Y+zEducación, @sCiencia _1Cultura;~fFUNESCO
=L|ru|~d6#E~jIawfexagedbq, depjb b jplzkpfu;~d6ЮJXLDE
=L|ar|~d8abgpococ bdhGde @xbbgjlce fabibd fabDkane
=L|zh|~LE及<"%X%X法;~LE^v<"~IG;教科文~IG
<T|fr|~je~Mf~mpindustriel
<T|es|~fF=T_Y_N#xIndustrial
<T|ru|~d6#E%WmfaiuClcddaip ~pD
<T|ar|mogfj ~j?@x~pvabyhaice
<T|zh|@B工业#q%X章程
~pz|fr|~IX%]~e5
~pz|es|@M@m~hW
~pz|ru|%6&M~hJ;Чbjeshj@p
~pz|ar|@t~uv
~pz|zh|#C~g6@k
~aQ|fr|@a~yT~ismondial, ~z[#knaturel;@a~ismondial
~aQ|es|@l~xB~iqMundial, &Ty Natural;@l~iqMundial
~aQ|ru|~cdghcibfdasa ~j]b mfbfandasa ~Ep
~aQ|ar|~el~nX;@t~hA~nX
~aQ|zh|#p#:<"#g自然~FZ
*X|fr|@a#Z#e>0%]prendre @4interdire #kempêcher l’importation, l’exportation ~Cgtransfert @e~Hv=d@Cbiens culturels
*X|es|@l~wb^T~kEDeben Adoptarse @RProhibir e Impedir @sImportación, @sExportación _1~B5~NEIlícitas @eBienes Culturales
*X|ru|%6icfev, demfeglcdduv @exemfcBcdbc b mfcnpmfcyncdbc ~fxggaxe, gugaxe ~Me~Ayhawhkgcddahkb @ejplzkpfduc rcddahkb
*X|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~z4gogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~b6lwjk ~wf
*X|zh|@G&S#g~zF#g~yk@-方法~lT;#){采取措施|}&S{和|并}~zF#g~yk{方法|}@)@k
*W|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }~yT~Lz
*W|es|~sM{| de La Haya| de La Haya de 1954} ~M)
*W|ru|%6*H*5
*W|ar|~FJhufl hEai dobr;~FJ~poabdobr
*W|zh|@G~k]~lT;*m情况下#p~hV@k
*Y|fr|Deuxième @X#8^A+ALa Haye @e~IQ~yT~Lz
*Y|es|~D2@W#B~MxLa Haya @e~IQ~M)
*Y|ru|+M~IQ~w5*H*5;+Ma *H*5{| 1954 sane}
*Y|ar|#R~th{bagnakce|abdbrk lagnakce} ~z.~hz1954
*Y|zh|&(@G~k]@-%z~dK@D;&(@G~k]@-{1954年|}~AU~C"@D
=v|fr|@a=Y~tL~is~z[immatériel
=v|es|@l+zSalvaguardia ~iq&TInmaterial
=v|ru|~cddciekcfbelzdasa ~j]~Ep
=v|ar|@tyfh ~z5Bcj abdamc
=v|zh|#p非物质<"~FZ
+1|fr|~Lp>b_s#B~mN@Cexpressions culturelles
+1|es|~no@(y ~mr#B_B~iaExpresiones Culturales
+1|ru|~cdb maaBfcdbb ~EyFafi ~j]heiagufeycdbq
+1|ar|~elfgiEcE ghfi pusab abgilcj abDkanc
+1|zh|#p#g_t<"表现形式多样性@k
~bL|fr|@a{d’UNIDROIT |}&g~eJvolés ou illicitement exportés
~bL|es|~oT{ de UNIDROIT|} _lObjetos Culturales Robados o Exportados Ilegalmente
~bL|ru|@c{|ЮJRHOVM }a mavbBcdduv ~uCdcxejadda gugcxcdduv ~K3rcddahkqv
~bL|ar|@tabdivm &0bgfrcm ~pr~G7#m~b6abdojfke pf abdymje {lwjk|lyfje} ~wf
~bL|zh|#C统一私法协会~Ko~Jd物~lT;{国际统一私法协会|}~Ko{者|}~Jd{物|化财产}~lT
~uG|fr|~o7#G<bdopage %U<bsport
~uG|es|~E/Dopaje ~qsDeporte
~uG|ru|~unnambdsai g hmafkc
~uG|ar|@?#jbdsanre abdhuwag ~sBabjcaAe
~uG|zh|~vj在~Br运动中~dG兴奋剂~p)
~br|fr|%H@e~oe~F)_E@Caveugles, @Cdéficients visuels ~ye&cayant ~tsdifficultés @electure @Ctextes imprimés %-œuvres publiées;%H@eMarrakech
~br|es|%,@e~oe~CB~oQa #PObras Publicadas a #P&)Ciegas, ~z?Discapacidad Visual o ~z?~GQDificultades @RAcceder al Texto Impreso;%,@e{Marrakech|Marrakesh}
~br|ru|~wr{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsAcdbb ~EWhlcmuv b lbr h defpCcdbqib xfcdbq ~uCbduib asfedbAcdduib hmahawdahkqib gahmfbdbiekz mcAekdpt bdFafierbt j ampwlbjageddui mfabxgcncdbqi;~wr%c
~br|ar|*hdjasu bgcocj abhnaH tbC abdyhnag abdhufje
~br|zh|@G~Cl~xr出版~vi@-~f8%y;@G~Cl~xr发表~vi@-~f8%y;~f8%y
~p4|fr|+A~t?*amise %]disposition @e~tI@etélécommunication @4l’atténuation @C~KL@Ccatastrophes #k@4#e~Hp@esecours ~F2@ecatastrophe
~p4|es|~EY~t?#!Suministro @e~mt@eTelecomunicaciones +zMitigación @eCatástrofes y #POperaciones @eSocorro #OCasos @eCatástrofe
~p4|ru|@cTeimcfc a ~Axkclcjaiipdbjerbadduv ~mP~qxhiqsAcdbq mahlcnhkgbo wcnhkgbo b ahpBchkglcdbq amcferbo ~IF~Av;@cTeimcfc
~p4|ar|@tgadlcjc #algfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~p4|zh|为减灾救灾+F提供电信~i(@-~LU;~LU
>F|fr|~i)~ru
>F|es|~x"~rYCarretera
>F|ru|~BJ~hm~tK;@c~hm~CW
>F|ar|@tabocj >Qabwjk
>F|zh|~F(~Ch
tir|fr|@adouanière #9au ~HQ@e~pTsous <bcouvert @ecarnets TIR;@aTIR
tir|es|@MAduanero %Bal ~D6@e~q4al Amparo %1Cuadernos TIR;@MTIR
tir|ru|Teiaycdd^D&Mmcfcgaxjc sfpxag h mfbicdcdbci jdbyjb IHG;@cIHG
tir|ar|@?abqdjsce #alabhkb &0bblAazi
tir|zh|#C公路~Ir@k;TIR@k
~dy|fr|~o7@Jl’harmonisation @Ccontrôles @C~pT%-frontières
~dy|es|~p!@E%ZArmonización %1Controles @e~q4#O#PFronteras
~dy|ru|#b^Dhaslehagedbb phlagbo mfagcncdbq jadkfalq sfpxag @esfedbrev
~ez|fr|~IXau ~mL@etransit @C+/~Fh
~ez|es|@l#!~qT@eTránsito %1&Jsin Litoral
~ez|ru|%6kfedxbkdao ~mRgdpkfbjadkbdcdkelzduv ~gn
~ez|zh|内陆%0~Iq_x@k;内陆国~Iq_x@k
+X|fr|@a=Y~AD#k~As@Csentences arbitrales étrangères
+X|es|@l#!Reconocimiento _1~l7~iaSentencias Arbitrales Extranjeras
+X|ru|%6mfbxdedbb b mfbgcncdbb g bhmaldcdbc ~G,efwbkfeyduv fcCcdbo;~JH@p
+X|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+X|zh|承认及*-~vk@k;承认&U*-~vk@k;&(纽约%z
cisg|fr|~F/&gcontrats @evente @U@emarchandises
cisg|es|~C?_lContratos @eCompraventa @E@eMercaderías
cisg|ru|~FT&Mjpmlb-mfaneyb kagefag
cisg|ar|@t@x#mikfm ablci &0bblAazi
cisg|zh|@B#C货物销售合同@k
&2|fr|~F/@J='@e~z:électroniques ~I:contrats ~c]
&2|es|~C?%Z=b~ia~y"Electrónicas #O@1Contratos +S
&2|ru|@c#Eaw ~nZPlcjkfadduv haawBcdbo g %Inasagafev
&2|ar|@t@x#alaogxmad abxwalag abtbsgjfhce *zabikfm <,
&2|zh|@B#C合同~dG电子通信@k
_e|fr|~F/%dcontrat @e~HQ@e~pTeffectué entièrement ou partiellement par mer;~NR~mw
_e|es|@M_Y#!Contrato @e~D6@e~q4Total o Parcialmente Marítimo;~NS~mw
_e|ru|~FTmaldahkzt ~uCAehkbAda ~lt&Mmcfcgaxjb sfpxag;~s?%b
_e|ar|@t@x#alikfm abhkb &0bblAazi ih wjck ablrj sbca pf qEzca;~oujfgjmad
_e|zh|@B全程或~vV~i"#C货物~Ir合同@k;~BH~eW
*7|fr|~F/*atransparence %Ul’arbitrage <tinvestisseurs #k+/fondé @J@C~Fn;+AMaurice *atransparence
*7|es|~C?%ZTransparencia #O@1Arbitrajes <tInversionistas y &J~qs>V@eun Tratado;~MxMauricio %ZTransparencia
*7|ru|~s3mfaxfeAdahkb ~ryefwbkfeydasa fexwbfekclzhkge ~osbdgchkafeib b ~ha@e~KD%I~Az;~od^DmfaxfeAdahkb
*7|ar|@t@x#mabunance *zabgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #mabunance
*7|zh|@B投资&h与%0间基于%y仲裁~Mp;~f3~Mp
=G|fr|~F/&gaccords @e~hI~b'issus #Bmédiation;+ASingapour *amédiation
=G|es|~C?_l~y3@eTransacción %oResultantes #BMediación;~MxSingapur %ZMediación
=G|ru|~s3%Iibfaguv hasleCcdbqv, nahkbsdpkuv ~EAicnberbb;Lbdsempfhj^Dicnberbb
=G|ar|@t@x#magnakag abgofce #jabdhlDke dh abfoawe;@tohBanfje #mabfoawe
=G|zh|@B@G调解所产生@-#C~M9~fX@k;新加坡调解@k
^N|fr|~F/&g~KL~b'@Cventes judiciaires @e~tB;+A~dV*avente ~K4@e~tB
^N|es|~C?_lEfectos %o~iaVentas Judiciales @e~y8;~Mx~dV%ZVenta ~ze@e~y8
^N|ru|~s3%Imahlcnhkgbqv hpncwdao mfaneyb ~KY;~sT^Dhpncwdao mfaneyc ~KY
^N|zh|@B~Cy#C效力@k;~i4~Cy@k
~HS|fr|#I@6~cI@el’Université =Ypaix
~HS|ru|#b@0a haxnedbb Vdbgcfhbkcke ibfe
~HS|ar|%f&0bthuaF qadie ~z8
~uO|fr|+A1930 %d~pk{ (no 29)|};@S{| (no 29)} %d~pk{|, 1930}
~uO|es|@M#!~xo{, 1930 (núm. 29)|, 1930|}
~uO|ru|@c~IPkfpnc ~lN29);*S~mVkfpnc
~uO|ar|@t*Kabqljc{|، 1930| biad 1930| bohe 1930}
~uO|zh|1930%"~c7~e]29~x,;1930%"~c7@k
^/|fr|@X{de 2014 |}#8^A@a{de 1930 |}%d~pk{|, 1930| (no 29)}
^/|es|Protocolo{ de 2014|} %Bal @M#!~xo{, 1930|, 1930 (núm. 29)|}
^/|ru|#-{|2014 sane }~fN~IPkfpnc{| (№ 29)}
^/|ar|%q{|iad 2014 b}@t~kr;%qiad 2014 abdbrk lagnakce ~kr
^/|zh|~Mv@k》2014%"@D;~Mv%z{(第29号)|}@){2014年|}@D
~uP|fr|+A1948 ~c3+esyndical (no 87);+A1948 ~FG;@S{| (no 87)} ~FG{|, 1948}
~uP|es|~BPLibertad Sindical _1@(#v*r@eSindicación{, 1948 (núm. 87)|, 1948|}
~uP|ru|@c1948 ~w5~qe@e~rr~lN87);*S~qe@eafsedbxerbt
~uP|ar|@tabrjce abhkalce ~Airk abghGcd{| abhkalc}
~uP|zh|~uo#g#p%X%t~e]87~x,;~uo^4#p~I[@k
~uQ|fr|+A~hm&g^Z~iO(révisée) (no 97);+A~hm~t0;@S{| (no 97)} ~t0{|, 1949}
~uQ|es|@M_l~pjMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
~uQ|ru|@c(mcfchiakfcdd{eq|ao|pt}) ~hm~w5~so{ (№ 97)|};~Df~xf{| 1949 sane} a ~so{| (mcfchiakfcddeq)| (mcfchiakfcddeq g 1949 sanp)}
~uQ|ar|@tabidab ~wL(djaqie)
~uQ|zh|~F(%"~kn~vp@k(修订)(第97~x,;~F(%"移{民|徙}~vp@k{(修订)|(修订本)|(订正)|}
~uR|fr|+A~hm~eacollective (no 98);+A~hm~FI;@S{| (no 98)} ~FI{|, 1949}
~uR|es|@M#!*r@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~uR|ru|@c~hm~w5~mX@e~rrb @e~rPmcfcsagafag ~lN98);*S~mX@e~rrb {|de }~rPmcfcsagafag
~uR|ar|@trk abghGcd fabdnafAe abqdaice
~uR|zh|~F(%"%X%t#g~I-%t~e]98~x,;~F(%"~I[^4~I-{权利|权|}@k
~pG|fr|+A~v6~sY{ (no 100)|};@S{| (no 100)} ~sY{|, 1951}
~pG|es|@M@m~NPRemuneración{, 1951 (núm. 100)|, 1951|}
~pG|ru|@c~v6~w5fegdai gaxdesfeyncdbb ~lN100);*Sfegdai gaxdesfeyncdbb
~pG|ar|@tabdoafae *zabpqfj
~pG|zh|~LH同酬~e]100~x,;~LH同{工同|等报|}酬@k
~pH|fr|+A1952 ~ieminimum) (no 102);+A1952 ~Lq;@S{| (no 102)} ~Lq{|, 1952}
~pH|es|~BP#.<((Norma Mínima){, 1952 (núm. 102)|, 1952|}
~pH|ru|@c1952 ~w5~qw~fu~lN102);*S~qwawchmcAcdbq
~pH|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~pH|zh|~E5~e]102~x,;~E5@k
~pI|fr|+A1957 @J~n4&G~pk{ (no 105)|};@S{| (no 105)} @J~n4&G~pk{|, 1957}
~pI|es|~BP~Jn#v~xo{, 1957 (núm. 105)|, 1957|}
~pI|ru|@c1957 ^I~jt~An~lN105);~Df@P~jtkfpne
~pI|ar|@ttbBaF *Kabqljc
~pI|zh|1957%"废除~c7~e]105~x,;1957%"废{除|止}~c7@k
~pJ|fr|+A1958 ~o1profession) (no 111);+A1958 ~CS;@S{| (no 111)} ~CS{|, 1958}
~pJ|es|~BP=R(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~pJ|ru|@c1958 ~w5~aF%4~Anb xedqkbo ~lN111);*S~aF%4~Anb xedqkbo
~pJ|ar|@t~ur(nc abaogxmad fabdvhe);@t~ur*zabaogxmad fabdvhe
~pJ|zh|1958%"(~vp#g职业)~dJ~e]111~x,;1958%"~C)~dJ@k;1958%"~dJ~C)@k
~pK|fr|+A1973 ~uq{ (no 138)|};@S{| (no 138)} ~uq{|, 1973}
~pK|es|~BPEdad Mínima{, 1973 (núm. 138)|, 1973|}
~pK|ru|@c1973 ~w5~i.@efewakp ~lN138);*S~i.@efewakp
~pK|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~pK|zh|1973%"~tX~e]138~x,;1973%"~tX@k
~pL|fr|+A1989 ~c'tribaux (no 169);+A1989 ~c'tribaux;@S{| (no 169)} ~c'tribaux{|, 1989}
~pL|es|@M@m~pdIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~pL|ru|@c1989 ~w5~ibawfex ybxdb ~lN169);*S~ibawfex ybxdb
~pL|ar|@t~KAabpybce fabklbce
~pL|zh|~L6#g部落~Jc~e]169~x,;~L6~FD部落{人民|民族}@k
~pM|fr|~Mq~d-(no 182);~Mq~tt;@S{| (no 182)} ~lM@e^Y@C~tt{|, 1999}
~pM|es|@M~wbPeores Formas @e~kWInfantil{, 1999 (núm. 182)|, 1999|}
~pM|ru|@c1999 ~w5~na~An~lN182);*S~nakfpne
~pM|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~pM|zh|1999%"~Ct@-童工~H,~e]182~x,;1999%"{禁止|}~Ct@)童工{劳动|}@k
~pO|fr|+A2011 ~ihdomestiques (no 189);+A2011 ~CO;@S{| (no 189)} ~CO{|, 2011}
~pO|es|@M~wbTrabajadoras ~AQ~pjDomésticos{, 2011 (núm. 189)|, 2011|}
~pO|ru|@c2011 ~w5~n5~KQ~lN189);*S~n5fewakdbjag
~pO|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~pO|zh|~Mc家政工&h~e]189~x,;~Mc家{政|庭}工&h@k
~pP|fr|+A2019 ~s!{ (no 190)|};@S{| (no 190)} ~s!{|, 2019}
~pP|es|~BP~bQ>RAcoso{, 2019 (núm. 190)|, 2019|}
~pP|ru|@c2019 ^I~o0~An~lN190);~Df@P~o0kfpne
~pP|ar|@tabihn fabgrju
~pP|zh|2019%"~eV#g骚扰~e]190~x,;2019%"{消除|}~eV&U骚扰@k
~cH|fr|+A@'@e~ER<d#e~eI~bU;@a<d#e~eI~bU
~cH|es|~sM{ de la Organización de la Unidad Africana|} ~rY@s~H4Regulan @1~qQEspecíficos %1~wB%1~J3~zS
~cH|ru|~lUcnbdhkge, fcsplbfptB~LfhmcrbFbAchjbc ehmcjku mfawlciu wcycdrcg ~gc
~cH|ar|~c){|biad 1969 }~z4grsd {abdGavj|abqfahl} ~mG{ldusbag|bduasb|lduasb} abbaqzch ~fI;~c)~hz1969
~cH|zh|*f统一%X@G*f~It#u~If特定~kl~lT;1969%"*f统一%X@k
~fS|fr|+A@'@e~ER@J#,&Gmercenariat ~bU
~fS|ru|~lUcnbdhkge a *vdecidbAchkge ~gc
~fS|ar|~c)~tp>QabajgEak ~fI
~pR|fr|+A~wU_r*a@!#k~mT%-&cdéplacées ~bU;+A~JI
~pR|es|@l#BUnión Africana ~xBy ~AR~l0{de|a} @1Desplazados Internos ~zS;~Mx~JI
~pR|ru|~Jia *Hgdpkfcddc mcfcicBcdduv lbr g MFfbjc b ajexedbb bi ~Av;Deimelzhj@p
~pR|ar|@t~js~hAfdoaime abhaErch maxbca ~fI;@tsdlaba;@t~js~hAabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~pR|zh|*f~vw#p#g~r-*f~i7者@k;坎帕拉@k
^!|fr|~v]@Cpeuples
^!|es|~jz
^!|ru|~p?~Modefanag
^!|ar|~A.~ldfabuifl
^!|zh|~o6*,;*f+U&U~a,
~bb|fr|<g_r@C#1#k&G~KG~Nr
~bb|es|_nAfricana _l#l~F,~yI
~bb|ru|~p?b ~p8~KP
~bb|ar|~A.abwnb fjnavv
~bb|zh|*f&r%t#g福利*,
~uW|fr|~HH%-#1{de la femme|des femmes} ~bU;~Nk~GN
~uW|es|@W~Kf#l#BMujer ~zS;~IY~GN
~uW|ru|~yf~tO~gc;~DG~tO~gc;Iempkhj@:
~uW|ar|*P~tj~fI;%qdalfgf
~uW|zh|~DW~oH~M";&(*f+U&U~a,^w@G*f~oH~M";&(马普托~A'
~uz|fr|~je@e~wU~z!
~uz|es|Acta Constitutiva #BUnión Africana
~uz|ru|VAfcnbkclzd~tRejk@z~o[hatxe
~uz|ar|~prabgpococ bbagram abpnjckc
~uz|zh|*f~vw%X法
echr|fr|+A~tL~oY~cE@Clibertés fondamentales;@aeuropéenne ~oY>[
echr|es|~oT{| Europeo} ~xB%1~cb~ia~JKFundamentales;@MEuropeo @e<3
echr|ru|%6*H~jV~Moahdagduv hgawan;Xgfamcohj^D+q^R;Xgfamcohj@b%Wmfegei ^R
echr|ar|@?abpfjflce ~uD_:
echr|zh|#p+U与~k,@k;#p+U^v~k,@k;欧洲+U@k
achr|fr|@aaméricaine #9%-~Ga;~h7@e~ra
achr|es|@lAmericana @m<3;~dr@e~ra
achr|ru|Micfbjedhj^D+q^R
achr|ar|@?~f/~uD_:
achr|zh|~m)+U@k
=w|fr|~NC#N>b~bR_K%]l’égard @Cfemmes >b_Kdomestique;@a~rx
=w|es|~MY@m%Sy ~Kd~bQ#r{las Mujeres|la Mujer} _1~bQDoméstica;~EY~Dj
=w|ru|~xGa ~fPb #(dehblbci #4~tOb naieCdbi dehblbci;~wu@p
=w|ar|~gN{bdhi|luph dhi|abdgibke ldhi} fdsanre ~h){abdjpe|abhoaF} fabihn abdhEbc
=w|zh|~f2~M1&s及家庭~eV@k;~f2#)~M1~AV^v家庭~eV~AV@)@k
~lh|fr|~i)~wQ;+A~Dc
~lh|es|~oT{ del Consejo de Europa|} %Z~wg;~EY~Dc
~lh|ru|%6~wT;UpnemcCkhj@p
~lh|ar|~CKabtbsgjfhce;~CKabocljahce;@tlfmalog
~lh|zh|网络=:@k
^,|fr|~NC~bR~mf~CY
^,|es|~MY%Z~Kd~ri@eSeres Humanos
^,|ru|~xGa mfakbgancohkgbb ~mRltnzib
^,|ar|~gN{bdsanre|luph dsanre|abdgibke ldsanre} ~cmlabluj
^,|zh|~f2=f~vL+F@k;~f2=f{贩运人口|人口贩运}{行动|行为|}@k
~Ef|fr|^K=Yprévention, @ssanction #k~I8~I2femme;+A~fc
~Ef|es|~dl~qL~wEy Erradicar @s~bQ~w0;~Mx~fc
~Ef|ru|~dZ^D{mfcnpmfcyncdbb|mfcnakgfeBcdbb} b ~a/#4~tO~Lo
~Ef|ar|~y0~wP~CLfabkAaF ibcv;~y0#m~Aa~CLfaogzyabv
~Ef|zh|贝伦杜帕拉@k
bern|fr|~IX^A%N#Bvie sauvage #k&Gmilieu naturel @el’Europe;+ABerne
bern|es|@M~jB*q~L7Silvestre y #v~q3~kV#OEuropa
bern|ru|~cd~GmFlafu b mfbfanduv hfcn awbkedbq g Xgfamc
>9|fr|~h7#BLigue @C+/arabes
>9|es|{Pacto|Carta} #BLiga %1&JÁrabes
>9|ru|Gejk@zZbsb efewhjbv ~gn
>9|ar|~j:qadie _q~Kv
>9|zh|~m.%0~vw*,;~m.%0~vw{盟约|公约}
~bd|fr|<g@el’Association @Cnations @e~w8;<g@el’ASEAN
~bd|es|_n#BAsociación @eNaciones @e~kv;_n#BASEAN
~bd|ru|~d6Mhharberbb +,~hN;~d6MLXMJ
~bd|ar|~j:jalwe pdd ~p1
~bd|zh|~Bq%0~vw*,;东盟*,
tac|fr|%Hd’amitié ~AZ&F#OAsie &GSud-Est
tac|es|%,~ND&j#O{|el }~kv
tac|ru|~HEnfpywc b ~b9g ~hN
tac|ar|*habymake fabgiafh *z~p1
tac|zh|~Bq友好<W%y
~hC|es|_n~n)@e&j%1&JÁrabes #vGolfo
~hC|ru|~d6Lagcke <1efewhjbv +,Yelbge
~hC|ar|~mDbdqbo ~pnbmfb abxbcq ~Kv
~hC|zh|海湾~m.%0<W委员会*,
icmp|ru|~zO~uMb Fpdjrbqv _'jaibhhbb %WmfamegCbi wcx gchkb lbrei
ices|fr|~IXau ~t6@6@4l’exploration #Bmer
ices|ru|%6Icynpdefandai hagckc ~nJiafq
ices|ar|@tabdqbo &0baogsuan ~j,
~Fj|fr|~i)_Q@e~ArSud-Est
~Fj|es|~BP*qy ~qX%1~mt#B~oh~tW~JqSuroriental
~Fj|ru|~svg tsa-gahkaAdao ~GxMkledkbAchjasa ~I5
~Fj|ar|@t~K[dfajm ~B,*zqhfl ~CH
~Fj|zh|~xj东南~Bv~c!~i(@k
^)|fr|@a&g~uycivils @e~x3@6d’enfants
^)|es|~va_l~qQ~t4#BSustracción @E@eMenores
^)|ru|%6sfeynedhja-mfegaguv ~Af%lmavbBcdbq nckco
^)|ar|@t~z.~gw;@?~gw
^)|zh|#C~yw@k;#)#C{性|}~yw@)~AU@k
+o|fr|~Lp@C~d->b&F~x6*u
+o|es|~va~jB@(#vNiño y ~AY&j~NyAdopción #5
+o|ru|%6*H~Hob ~b9#4bdahkfeddasa phudaglcdbq
+o|ar|@t~z.~vZ;@?~vZ
+o|zh|~zK&r及<W@k;#)~zK&r^v<W@)~AU@k
~cF|fr|@a%drecouvrement @Caliments %]l’étranger
~cF|es|~noObtención @eAlimentos ~qsExtranjero
~cF|ru|%6gxuhjedbb xe sfedbrco elbicdkag
ihr|fr|~mxsanitaire =e{ (2005)|}
ihr|es|~muSanitario #5{ (2005)|}
ihr|ru|#b{uc icnbja-hedbkefduc mfegble|uv icnbja-hedbkefduv mfegbl|ui icnbja-hedbkefdui mfegblei|uib icnbja-hedbkefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr ~KB#j(2005)
ihr|zh|~Kl(2005);~Kl
udhr|fr|~c(~oY>[
udhr|es|@i+c@e<3
udhr|ru|#t~jV^R
udhr|ar|%2%A~uD_:
udhr|zh|#:+U@w
~an|fr|@g@Jl’octroi @e~uU%-pays #k%-~lBcoloniaux
~an|es|~JkConcesión #B~nsa @1^Vy ~pdColoniales
~an|ru|~k6~Ax~n0jaladbelzdui hkfedei b defanei
~an|ar|@8dhr abaogkbab bblbmah fabuifl abdogidje
~an|zh|~Nf@w;~Nf~L4
<w|fr|@g#9%->1&G+e@6touchant #e~bSamicales >b&F<t#e+/conformément ^A<g+R
<w|es|@i_l@.@e*r@Ereferentes a #P~d4~ND~AY&j<t@1&J@econformidad ~z?@s_n@e*B
<w|ru|~k6~wX%lmfege, ~K2nfpychkgcdduv akdaCcdbo b <1~os~ha~jvVhkegai ~hq
<w|ar|@8~cs~pr&0#a~HZ;@8~cs~pr&0~D'~HZ
<w|zh|~FK及<W之#C法#2之@w;~FK^v<W{的|之}#C法#2{的|之|}@w
~a2|ru|~k6dcakKcilciai hpgcfcdbkckc den chkchkgcdduib fchpfheib
~a2|ar|@8abocame abmazde >Qabdfajm abwlcice
~a2|zh|@G天然~i(之~Ih~ve@w;#){天然|自然}~i(~xh~Ih~ve~xh@w
%L|fr|@g#A~MJraciale
%L|es|@i_Y~MPRacial
%L|ru|~Gf~oE
%L|ar|@8@x~FV
%L|zh|@B~IS@w
<:|fr|@g~oY~dA
<:|es|@i%1#l~yI
<:|ru|#z~jV~KP
<:|ar|@8_Iabwnb
<:|zh|&r~F8
>N|fr|@g@J#,#B&V~aS
>N|es|~Jk+]#B=R~w0
>N|ru|~k6*v~tT
>N|ar|@8~pq>Q~ur~y6
>N|zh|~bY~dJ@w
<P|fr|@g@Jl’asile territorial
<P|es|@i#!Asilo Territorial
<P|ru|~k6~xZpwcybBc
<P|ar|@8#m{abdbqp|abbqfF} abtkbcdc
<P|zh|~kq庇护@w
^c|fr|~kY~nP@C+/>b@!@e~rTindépendance ~AZ~rTsouveraineté
^c|es|~jH~um&Jy ~i1@(@esu ~nsy Soberanía
^c|ru|~u]~iE~HNaw asfeyncdbb bv ~n0b hpgcfcdbkcke
^c|ar|@8~xW~t1bbmfb ~Aiaogkbabva focamgva
^c|zh|~vM与~ve之#p@w;~vM&U~ve{之|的}#p~xh@w
+r|fr|~kY~AZl’ingérence ~nP@CÉtats
+r|es|~jH_1Injerencia ~umEstados
+r|ru|~u]bdkcfgcdrbb b ~iE~gn
+r|ar|@8#m~xWlqdci phfaiv ~t1bbmfb
+r|zh|~M.别国内政@w;~M.{别|他}国内政@)@w
_f|fr|@g%dprogrès ~Cg@[~j3social
_f|es|@i#!Progreso >R#x#Olo Social
_f|ru|#z~cxmfasfchhe b ~d.
_f|ar|@8abgkmd fabthdaF *zabdcmah abaqgdaic
_f|zh|=5进步#g#q@w
*4|fr|~Kq#B%a*u
*4|es|@i#!~xN#B#.#5
*4|ru|~ICpjfcmlcdbb &M~kd
*4|ar|@8giEcE abpdh ~mF
*4|zh|加强#C%s@w
<K|fr|@g@C>1<d<b~E6océans, ainsi ~kE~rTsous-sol, au-delà @Climites #B~rR
<K|es|~ma@.~kERegulan ~F-~xgFuera %1Límites #B~p:
<K|ru|#zmfbdrbmag, fcsplbfptBbv fcybi nde ~zDcsa dcnf ~dE
<K|ar|@8#'{abdhGde bkai|abgc grsd kai} ~FLflawh pjAva{|،} ~u'{abfwhce|abkfdce}
<K|zh|~f)_w*.底床与下层土壤之#2@w;@G{各国|国家}_w海~w9@)#2@w
~f?|fr|Définition @el’agression
~f?|es|Definición #BAgresión
~f?|ru|Emfcnclcdb~FBesfchhbb
~f?|ar|gijcn abimfah
~f?|zh|侵略定义
^b|fr|@g~bV=e
^b|es|@i~tY@e~lG
^b|ru|~tZ~ju
^b|ar|~zTltkade ~qv
^b|zh|~E4序@w
~aG|fr|_9~bV=e
~aG|es|~wY~tY@e~lG
~aG|ru|#s%Wphkedaglcdbt ~ju
~aG|ar|~F!{abdgibk ltkade|dh pqb tkade|btkade} ~qv
~aG|zh|~E4序@"
*F|fr|<g@C#1#kdevoirs ~p'@CÉtats
*F|es|_n@e#ly Deberes ~GF%1Estados
*F|ru|Хefkb~b/~B3~jVb awqxeddahkco ~gn
*F|ar|~j:_I_qffaqlagva abakgyamce
*F|zh|~I'~ko%t#g义务*,
>(|fr|@g@C~ip
>(|es|@i%1#l%1Impedidos
>(|ru|~k6+q~mK
>(|ar|%2~G7~Apabdifkch
>(|zh|~oI@w;残{疾|废}者~F8
=J|fr|~NO#e&c~I2+E
=J|es|~Jk@(@e~G0#P&)~DB~ac
=J|ru|~k6*H~EDlbr ak ~pX
=J|ar|@8~AC~Fc=Xdh abgijA bbgiHcl _2
=J|zh|#p&h~s,>i@w;#p&h~s,@)>i@)@w
+8|fr|^z@4~Nw
+8|es|=Z@R~nzLey
+8|ru|Dancjh~qOnalydahkduv lbr %W~ox
+8|ar|~u)~h(
+8|zh|执法~hl~dQ
+7|fr|@g~aad’intolérance ~AZ&Vfondées *areligion ou @sconviction
+7|es|@i~bz@eIntolerancia y =RFundadas ~CbReligión o #PConvicciones
+7|ru|~k6~e,dckcfmbiahkb b ~aF@e~KDfclbsbb ~uCpwcyncdbo
+7|ar|@8~pq~nT;~zTlabkAaF ~nT
+7|zh|=h基~vf原因@-~a6@-~r9#g~dJ@w;=h基~vf{原因|}@)~a6@)~r9~FD~dJ@w
~eo|fr|~qaManille %d~hIpacifique ~Gk~c]
~eo|es|~maManila #!Arreglo Pacífico @e~BV+S
~eo|ru|Iedblzhj@da ibfdai fexfcCcdbb %Ihmafag
~eo|ar|@8dahcba #mgofce ~wK#jlabfoazb abobdce
~eo|zh|@G>g解决#C争端@-马尼拉@w
~aE|fr|<g_G#Bnature
~aE|es|_n%(#BNaturaleza
~aE|ru|~JT%xmfbfanu
~aE|ar|~d8%Abbwlcie
~aE|zh|#:自然*,;#:大自然*,
~aA|fr|#Jd’éthique médicale ~cp~z)_R@esanté, ~ef@Cmédecins, %U@s@!@C~Hs~yedétenus ~I2+E
~aA|es|@.@e~LOMédica Aplicables ~AY~y[#v~ds@eSalud, ~gR@1Médicos, ~Cb@(@e&)Presas y Detenidas ~DB~ac;@.@e~LOMédica
~aA|ru|=aicnbrbdhjao Pkbjb, akdahqBb{chq|vhq|ihq|ibhq} j ~KO~KQxnfegaavfedcdbq, g ahawcddahkb gfeAco, g *HxejltAcdduv ~uCxencfyedduv lbr ak ~pX
~aA|ar|~csJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
~aA|zh|@G医务~hl+h~u/医生在#p被监禁#g拘留@-~s,@->i~kl@-任务@-医疗道德#2
^h|fr|~Gu@C~lB^Apaix
^h|es|~F:%1~pd~AYPaz
^h|ru|~H3defanag @eibf
^h|ar|~zTlrk ~KA*z{abobd|abobad}
^h|zh|~Lk~F8;{各国|}~Lk@)~F8
=M|fr|@g@C>1<6@e+f_H%-~i0#B~iy#k%-~i0d’abus @epouvoir
=M|es|@i_l@.~gS@e*C@R#P~jq@e~o,y #vAbuso @ePoder
=M|ru|#zahdagduv ~jU_F~qxycfkg ~EUb xlapmakfcwlcdbq glehkzt
=M|ar|@8~csabimb =W#alAraca ~ptftoaFe ~uxabobwe
=M|zh|为~Io#g滥用权力&s受害者取得公理@-=-@w
~bg|fr|~qV@e~yp#Zl’administration #B+f@4mineurs{ (Règles de Beijing)|};~NR>5
~bg|es|~n!+zAdministración #B*C@eMenores{ (Reglas de Beijing)|};~NS>5
~bg|ru|#3~lWakmfeglcdbq _F#4~uF{ (Gcjbdhjbc mfegble)|};~sT%b
~bg|ar|~sz~D/~IL~HV);~szabprmaD;~ou~HV
~bg|zh|~Kh(~i4~eW);~Kh;~i4~eW
*6|fr|#J<6_H%]~uU#Bmagistrature
*6|es|~dS~oA~AY~ns#BJudicatura
*6|ru|#i~n0hpncwduv afsedag
*6|ar|~F0#maogkbab ~oD;~F0baogkbab ~oD
*6|zh|@G~H5@-=-;~H5@)=-
<[|fr|~Guau %p
<[|es|~F:al *I
<[|ru|~H3@efexgbkbc
<[|ar|@8abrk *z~J]
<[|zh|#q~F8
&m|fr|@g&g>1~Fk#k~K5~cp^A@!#kau ~KG@Cenfants, envisagés surtout sous l’angle @Cpratiques ~x6~AZplacement familial &gplans national #k=e
&m|es|@i_l@.~zuy ~JF~oA~AY@(~F,%1Niños, ~z?~l:Referencia ~AYAdopción _1Colocación #OHogares @eGuarda, ~o"
&m|ru|~k6~HKmfegaguv mfbdrbmev, ~K2~hKb ~p8nckco, ~z"mfb mcfcneAc ~Ho@egahmbkedbc b bv phudaglcdbb ~NG
&m|ar|~zTlabdlamz ~mBfabkahfhce ~D'~pS~psfjiacgvd
&m|zh|@G&r#p#g&r福利+h~u/~A6寄养#g收养办法@-=5#g~r?#2@w
^d|fr|~Kq@e~x2&Gprincipe @el’abstention &G~u4^Amenace ou %]~mU#Bforce ~I:~bS~b"
^d|es|@i#!~o]#BEficacia #vPrincipio #BAbstención #BAmenaza o #B=b#B~JD#O#P~d4+S
^d|ru|~ICphblcdbb ~B2mfbdrbme akjexe ak psfaxu hblao ~uCcc ~b)g %IakdaCcdbqv
^d|ar|@8Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva *zabibakag <,
^d|zh|加强在#C^O上不~dG武力或进行武力威胁#2@-效力@w
+2|fr|~qV@e>1~yT@e~p5#e&csoumises %]~HRforme quelconque @edétention ou d’emprisonnement
+2|es|~y'@e@.~xB@e~G0#P&)Sometidas a Cualquier Forma @eDetención o Prisión
+2|ru|Lgan@z~jU~hK~ED~Aomangcfseciuv xencfyedbt ~uCxejltAcdbt g jejao wu ka db wula Fafic
+2|ar|dqdfie #'#a~pS~Fc=XabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+2|zh|#p~vN禁@-&h~Ci;#p~vN禁{人员|的人员}~Ci
=t|fr|@g*a#N#k#,~Gk~yesituations ~Hwmenacer @s~Fa>b%a="#k%drôle ~Mf%Uce domaine
=t|es|~Jk%S_1+]@e~BVy @eSituaciones ~kEPuedan Amenazar @sPaz _1#.%oy #!Papel _Y#Oesa Esfera
=t|ru|~k6~fPb phkfedcdbb hmafag b hbkperbo, ~n2psfayekz ~Akibfp b ~CIb a ~KO#Eg Pkao awlehkb
=t|ar|@8#m~AaftEabe ~wKfabrabag ~z4km gvmm abobd fabpdh abmfbcch
=t|zh|@G&Z~L2该~Ni;@G{预防|防止}~L2{该|此}~Ni
~ey|fr|~ckminima #A@4l’élaboration @e~wa@eliberté{ (Règles de Tokyo)|};~NR~J"
~ey|es|~n!~wb~yE#BLibertad{ (Reglas de Tokio)|};~NSTokio
~ey|ru|#3#E#4icf, dc ~cAktfcidui xejltAcdbci{ (Tajbohjbc mfegble)|};Tajbohj%b
~ey|ar|~yL~J:~ILwfscf);~yLabargqaEce;~ouwfscf
~ey|zh|@B~m/~lK(东京~eW);@B~m/~lK;东京~eW
+)|fr|#J<6_Hau ~m1@Cdétenus
+)|es|~dS~FQ
+)|ru|#i~A]
+)|ar|~F0~EeaboqhaF
+)|zh|~f0=-
>E|fr|&i#A=Y#N#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&i@eRiyad
>E|es|%E_Y+z%S#B~oXJuvenil{ (Directrices de Riad)|};%E@eRiad
>E|ru|>W@Z{Efsedbxerbb EwKcnbdcdduv Jerbo |}~qx~mW~EThfcnb ~uF{ (Эf-Obqnhjbc fpjaganqBbc mfbdrbmu)|};Эf-Obqnhj*Q
>E|ar|~A-~D/~yMabjcaA abgfqcvce);~A-abprmaD;~csabjcaA abgfqcvce
>E|zh|~HJ(~LT);~HJ;~LT
~cy|fr|~ck#A~yT@Cmineurs privés @eliberté;~NRLa Havane
~cy|es|~d3_Y~xB%1Menores Privados @eLibertad;~NSLa Habana
~cy|ru|~fg~lW~hKdchagcfCcddalckdbv, lbCcdduv ~KX;Qegedhj%b
~cy|ar|~ou@x{luph rdace|brdace} ~D/{abdqjmch|abdrjfdch} dh rjcgvd;~ouvanaha
~cy|zh|@B#p被剥夺自由少%"~eW;哈瓦那~eW
>v|fr|%Htype d’extradition
>v|es|~NJExtradición
>v|ru|^Pa guneAc
>v|ar|~b7bgobcd abdqjdch;~b7#mgobcd abdqjdch
>v|zh|引渡示范%y
>]|fr|%Htype d’entraide ~K4~c2pénale
>]|es|~NJ~l0Recíproca #O~kRPenales
>]|ru|^Pa gxebidao ~K9%4~a3
>]|ar|~b7bglamb ~rn~oO;~b7#mglamb ~rn~oO
>]|zh|刑事事件~CZ;刑事{事项|}~CZ
<C|fr|#J@ebase _H~z)&Gbarreau
<C|es|~dS%Z~y[%1Abogados
<C|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #H~KOtfbhkag
<C|ar|~F0#mmfj abdradch
<C|zh|@G律师~oG@-=-;律师~oG@)=-
*"|fr|&i~cp~z)@Cmagistrats &Gparquet
*"|es|%E%Z~y[%1Fiscales
*"|ru|~a8~KO~AoahpBchkglqtBbv hpncwdac mfchlcnagedbc
*"|ar|~C4#mmfj piAaF abhcale abiade
*"|zh|@G~Ig@-+P;~Ig@)+P
~at|fr|#J@ebase %d~u4^Aforce #k='@C^L%]feu par ~Nw
~at|es|~dS#!~JA#B~JDy @e+a@eFuego ~rY@1~nzLey
~at|ru|#i~b)hblu b ~z(~mInalydahkduib lbreib %W~ox
~at|ar|~F0#m~u(abkfe fabpobre abhajce dh qahl ~h(
~at|zh|~vq#g火器@-=-;~vq#g{火器|枪支}@)=-
&Q|fr|@g_G#Ofaveur #Bsurvie, #B@!#k&G@[~Nr
&Q|es|@i%(%ZSupervivencia, @s@(>R#x~yI
&Q|ru|~JT@daw ~G)guybgedbq, ~hKb =9nckco
&Q|ar|%2%AblkaF abwnb frdacgv fhdazv
&Q|zh|&r生存+h#p#g#q#:@w
*l|fr|#J#A@4#e&câgées
*l|es|@._Y#Ofavor ~ia&)@eEdad
*l|ru|=a#E#4~uYltnco
*l|ar|~cs@x#alslaj aboh;~cs@xbslaj aboh
*l|zh|@B~Gi#2
~aB|fr|#J~yT@C&catteintes @emaladie mentale #k@4l’amélioration @C~NQmentale
~aB|es|@.~xB%1~y:Mentales >R~o]#BAtención #B~GXMental
~aB|ru|=a~hKmhbvbAchjb ~Fulbr b plpACcdbq mhbvbekfbAchjao ~Av
~aB|ar|~cs~AC=Xabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
~aB|zh|#p~Im病患者#g~Ic~Im保健~Ci
~cu|fr|@g#Z#e~d9d’établissement @Cfaits ~Mf~yG~vC%a~b"
~cu|es|~JkDeterminación %1Hechos ~rY@u~CbEsfera #v~rF
~cu|ru|~tZFejkag ~Di~DkJerbo ~qCb ~kd
~cu|ar|@8gkyc @xbbrkazk ~e9
~cu|zh|@G@B~FN中@-实况调查~L4;#)@B~FN~FC{实况|事实}调查~Lh@w
&1|fr|~NO~k.
&1|es|~Jk@(@e~G0~jO
&1|ru|~k6*H~fK
&1|ar|@8~AC~eg;~zT~pS~eg
&1|zh|#p~kj&h不遭受~Ia@w
*9|fr|@g@C#1@C&c~G(%]@Cminorités ~K(ou ethniques, religieuses #klinguistiques
*9|es|@i_l#l~ia&)Pertenecientes a Minorías ~JRo Étnicas, Religiosas y Lingüísticas
*9|ru|~k6+q~AomfbdenlcyeBbv j derbadelzdui ~uCPkdbAchjbi, fclbsbaxdui b qxujagui icdzCbdhkgei
*9|ar|@8_I~ks;~zT~Ap~ks
*9|zh|在民族或族裔+h宗教#g语言上属于少数群体@-&h@-~F8
~aP|fr|@g@J~I8~aS
~aP|es|~Jk+]#B~bQ~w0
~aP|ru|~IC~a/#4ycdBbd
~aP|ar|@8~pq>Q~h)abdjpe
~aP|zh|~bY@-~Ln@w
&A|fr|~ck@4l’égalisation @Cchances @C{handicapés|personnes handicapées}
&A|es|~zkUniformes %Z~NPOportunidades @R~gv
&A|ru|Lkednefkd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~fufegduv gaxiaydahkco ~qx~mK
&A|ar|abkfaim abdfrme #mgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&A|zh|残疾&h机会均等标准~eW
^g|fr|#J#Z<bstatut @C~iK~K(=Y_s>b@!~oY>[
^g|es|@.~oAal ~b1~ia~nt~JR@e~mry @(%1<3{ (Principios de París)|};@.@e~GS
^g|ru|~b3hkekphe derbadelzduv pAfcyncdbo, xedbietBbvhq maaBfcdbci b xeBbkao ~jV^R~oC;~za{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
^g|ar|#'~e"_I_:;#'~e"_I~ld~yMlajco);~cslajco
^g|zh|@G_t~MQ@-地位~Ci(~m8#2);@G_t~MQ@)地位~Ci;&(~m8#2^w
+H|fr|@g~qt=e
+H|es|@i~lb#5
+H|ru|~k6~rK*v%l~ot
+H|ar|~zT~fO~mF
+H|zh|~L.
&P|fr|@gcomplétant @s~qa1994 ~qt=e
&P|es|@iComplementaria #B~ma1994 ~lb#5
&P|ru|@2~xf, namaldqtB~LfHcjleferbt {|1994 sane }a ~rK*v%l~ot{| 1994 sane}
&P|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} ~fO~mF
&P|zh|补充1994%"&(~L.^w~L4
%V|fr|~Kq#B&F~A"#k#eaccords ou organismes régionaux ~j3~vC%a~b"
%V|es|@i#!~o]#B&j<t@u~AQ~y3u ~JXRegionales ~qs~rF
%V|ru|~k6hagcfCcdhkgagedbb <1~A4fcsbadelzduib hasleCcdbqib ~uCafsedeib ~qCb ~kd
%V|ar|@8giEcE ~pn~ovfabgjgclag pf abfsabag abtkbcdce ~e9
%V|zh|@G增进@B与~Bu安排或~vs之间~FN@-<W~L4
+4|fr|@g~Cn&Gcinquantième ~D]~Mn
+4|es|@i~z?Motivo #vCincuentenario @e*B
+4|ru|#z%WhlpAet mqkbnchqkao ~Fg
+4|ar|%2{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <4
+4|zh|@B五十周%"纪念@w
_i|fr|_9&"=Yjeunesse{| à l’horizon 2000 et au-delà}
_i|es|~wY%(@R@1Jóvenes
_i|ru|~JT@qncohkgbo, jehetB{eqhq|cohq|pthq} ialancyb
_i|ar|~F!%Abbulal
_i|zh|#:青%"@";到2000%"~jN后#:青%"@"
*2|fr|~Gu>b~kF@Cindividus, groupes #korganes #B~xd@e~K:#kprotéger #e#1@e~cE#elibertés fondamentales universellement reconnus
*2|es|~F:>RDeber %1Individuos, @1Grupos y #P~nt@e~q)y Proteger @1~cb#P~JK~gSUniversalmente Reconocidos;@i_lDefensores %1<3
*2|ru|~H3b awqxeddahkb aknclzduv ~Aosfpmm b afsedag awBchkge maaBfqkz b xeBbBekz awBcmfbxdedduc ~Ay~Moahdagduc ~KX;~k6mfegaxeBbkdbjev
*2|ar|~zTlrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi *zgiEcE ~Ai_I~ldfabrjcag =Wabdigjn lva iabdca
*2|zh|@G个&h+h群体~Mr#p普遍~Nb~i'@w;@G个&h+h{群体|团体}~Mr#p{普遍|举世}~Nb{责任|义务}@)@w;+U维护者@w
>'|fr|~rJ{sur une|en faveur d’une} culture @e~ARpaix
>'|es|@i~nE@e#c~BR@ePaz;@i~BR@ePaz
>'|ru|#zb #s%4jplzkpfu ibfe;~k6jplzkpfc ibfe
>'|ar|~zW~Iy;@8~lm*Kabdgibkch lDkane ~z8;%2~lm*K{abdgibkch|abdgibkah} lDkane ~z8;%2~lm*K~Iy
>'|zh|>g<"@w#g@";>g<"@w
*8|fr|@g&GMillénaire
*8|es|@i#v~JN
*8|ru|#zkuhqAclckbq ~hq;#z~K6
*8|ar|@8@xbbpbnce;@8abpbnce
*8|zh|@B~I6@w;~I6@w
~lr|fr|@gd’engagement %dVIH/sida
~lr|es|~macompromiso ~Cblucha #r&CVIH/SIDA
~lr|ru|~k6mfbgcfycddahkb nclp ~ALNRЧ/LGRHai
~lr|ar|@8ababgEad #mncjfo ~Hhablujce/dgbaEde ~Hhabdsgol (abtcmE)
~lr|zh|~ho/%O#u@-~r,@w
~pE|fr|%k%dVIH/sida
~pE|es|%Q#!VIH/SIDA
~pE|ru|~C(%WNRЧ/LGRHp
~pE|zh|2006%"~ho/~f"
~uL|fr|>Tintensifier nos efforts @4~gt{le VIH et le sida|le VIH/sida}
~uL|ru|~vEejkbgbxerbq deCbv phblbo %W~rsNRЧ b LGRHe
~uL|zh|~Mc~ho#g~f";~Mc~ho/~f"
~pF|fr|>Taccélérer @sriposte @4lutter #G<bVIH #k~tA%]l’épidémie @e~u6
~pF|es|%Q#!VIH >RSida: ~CbVía Rápida @RAcelerar @s~cg&CVIH y ~DwEpidemia #vSida @R~sF
~pF|ru|~vEphjafcdduib kcimeib j ejkbgbxerbb ~ALNRЧ b mfcjfeBcdbt Pmbncibb LGRHe j ~yRsanp
~pF|zh|~ho/~CV#g~A!流行;~ho#g~CV#g~A!{流行|疫情};2016~DJ
~EG|fr|>T~tA%-inégalités #kagir @4vaincre <b~u6
~EG|zh|~ho#g~f"：结束不平等现象，进入~sF%"之前=h%O@-轨道;2021~DJ
*(|fr|Un ~Hndigne @C~tt
*(|es|Un mundo apropiado @R@1niños
*(|ru|Ibf, mfbsanduo ~qxybxdb nckco
*(|ar|iabd yabr bbpwnab
*(|zh|适合&r生长@-#:;适合&r成长@-#:
>x|fr|@g#A%d~pa@e~K8
>x|es|@i_Y%Z~t)@e~hM
>x|ru|~GfJagai mefkdcfhkgc >)=9MFfbjb
>x|ar|@8@x#m~i-
>x|zh|@B@G*f#q新~vh~L4
~E?|fr|~pa@e~K8
~E?|es|~t)@e~hM
~E?|ru|Jag~tQmefkdcfhkg~FA>)=9MFfbjb;JXGMH
~E?|ar|~i-
~E?|zh|*f#q新~vh
>O|fr|~l5final ~hk@e2005
>O|es|~wn~qW~Md2005
>O|ru|~t-~s:~EF~v-~tK
>O|ar|hgazq ~g:~hz2005;_,bdIgdj abkde %A~hz2005
>O|zh|2005%"#:+C成果
>C|fr|#J<6#kdirectives #Z<b+e%]un ~u4#k%]~r1@C~i0@e~Lcflagrantes &G+e@6~oY~cE@e~Lcgraves &G+e@6~KZ
>C|es|@.y %EBásicos #!*r~ia~jq@e~G3Manifiestas ~ia~zk%o@e~cb@e~G3Graves #v*r@EHumanitario a Interponer ~mty Obtener Reparaciones
>C|ru|#ib ~or{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #H~Ay@emfegagpt xeBbkp b gaxicBcdbc pBcfwe ~qxycfkg sfpwuv defpCcdbo %Idafi %4~jV~Mohcfzcxduv defpCcdbo %l~CGmfege
>C|ar|~F0fabdlamz #6#mabrk *zabahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &0~uD~ldfabahgvasag abxwcje bbkahfh abthoahc ~mF
>C|zh|~H"#C+U法#g~H"#C~sy法&s受害&h~vy~Ip#g赔偿@-%t=-#g导则
&L|fr|~u,_G{de l’Organisation des Nations Unies|des Nations Unies};~u,mondiale
&L|es|~dY&?_Y#r&CTerrorismo
&L|ru|~cj{eq jadkfkcffafbhkbAchjeq hkfekcsbq|ao jadkfkcffafbhkbAchjao hkfekcsbb|pt jadkfkcffafbhkbAchjpt hkfekcsbt|ao jadkfkcffafbhkbAchjao hkfekcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&L|ar|~hy@x~frbdsanre abtjval
&L|zh|@B*x反恐+Q;&(*x反恐+Q^w
~b!|es|~BUInstitucional ~n)@e<3
~b!|ru|Rdhkbkprbadelzdac hkfabkclzhkga Lagcke %Wmfegei ~dm~hq
~b!|ar|lhaF dIooag dqbo _I~ldabgali ~Ed
~b!|zh|@B~sC@-~H';~ke~sC@)~H'
+9|fr|~wJ@e~g2&G~t6~oY>[;~wJ@e~g2&GConseil
+9|es|=Z@R@1Titulares @eMandatos %1Procedimientos Especiales #vConsejo{ de Derechos Humanos|}
+9|ru|Dancjh~qOiednekefbcg ~Himfarcnpf Lagcke{ ma mfegei Aclagcje|}
+9|ar|~aY~tlbbdsbnch +D;~u)abdsbnch +D
+9|zh|~sC~A:负责&h~dQ;{人权理事会|}~A:{负责人|执行人}@)~dQ
<A|fr|@g#A&g#1@C~CR
<A|es|@i_Y_l#l%1~FR
<A|ru|~Gf+qjafcdduv defanag
<A|ar|@8@x#m_I~KAabpybce
<A|zh|@B~uk~F8
<v|fr|~tw~B?non contraignant #Z~M!;~tw#A&g~Ah
<v|es|~Hkjurídicamente no vinculante @mtodos @1tipos @ebosques;~Hk_Y_lbosques
<v|ru|dc bictB~b.~Eb~HPhblu najpicdk@z%Wghci gbnei lchag;najpicdk@z#E%Wlchei
<v|ar|abys Bcj abdbEd kahfha #m~Fcphfai abBalag;ys @x#olabBalag
<v|zh|~BO~w:~Id;@B~r:~Id
~cw|fr|~Hrforêts (2017-2030);~Hr~Ah
~cw|es|plan estratégico _Y@R@1bosques ~qI
~cw|ru|hkfekcsbAchj@I#E%Wlchei @e2017–2030 sanu
~cw|ar|~tN@x~d7bbBalag bbngje ~qI;~tN@x~d7bbBalag
~cw|zh|@B~qI%"~r:~yQ;~ke~qI%"~ke~r:~yQ;@B~r:~yQ
&]|fr|Lignes ~rv~dC^A@!@eremplacement @4#e~tt
&]|es|%E~wb~q7Alternativas @eCuidado %1Niños
&]|ru|>W~Lepjexedb{q|o|qi|qib|qv} %Welzkcfdekbgdaip pvanp xe nckzib
&]|ar|~C4bbjiace ablmcbe bbpwnab
&]|zh|@G替代性&r照料@-导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^q|fr|~p-&"#A=Y~bR~mfpersonnes
^q|es|~Bk
^q|ru|~cj#U~eX
^q|ar|~m[
^q|zh|@B~gM
~bf|fr|~ck#A#Z<b~m1@Cdétenues #kl’imposition @e~wa@eliberté %-délinquantes{ (Règles de Bangkok)|};~NR~l1
~bf|es|~d3_Y~ny~iaReclusas y ~yE#BLibertad @R#PMujeres Delincuentes{ (Reglas de Bangkok)|};~NS~l1
~bf|ru|~fg~lW~fvycdBbdeib-xejltAcdduib b icf dejexedbq ~qxycdBbd-mfegadefpCbkclco, dc ~cAlbCcdbci ~KX{ (Uedsjajhjbc mfegble)|};~zw%b
~bf|ar|~ou@x~Eeaboqchag fabgmalcj Bcj ~J:bbdqjdag
~bf|zh|~I0(~Bz~eW);~I0;~Bz~eW
&8|fr|~k5actualisées ~dC%]~I8#G#efemmes ~j3#B~LF
&8|es|~jJActualizadas +z+]#B~bQ~DBMujer ~qsCampo ~dg~Dv
&8|ru|awdaglcdd{uc kbmaguc hkfekcsbb|uv kbmaguv hkfekcsbo|ui kbmagui hkfekcsbqi|uib kbmaguib hkfekcsbqib} b ~a9%W~rs~Eo#4~tO%4~F6
&8|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~tp>Q~h)~tj~sB~FF
&8|zh|~Kn中~bY~Ln@-~yF;~Kn{中|内|}~bY@-~Ln@-~yF
~lE|fr|~qa~zs@J@Cstratégies globales @4~Exdéfis mondiaux : #esystèmes @e~C5#k~rTévolution %Uun ~Hn#Omutation;~qaSalvador
~lE|es|~ma~zs@mEstrategias Amplias ante ~wBGlobales: @1~zt@e~rMy su #x#O~AI#OEvolución
~lE|ru|Lelgenafhj@da jaimlcjhduv hkfekcsbqv ~qxakgcke @eslawelzduc guxagu: hbhkciu %J_Fb bv fexgbkbc g bxicdqtBcihq ibfc
~lE|ar|@8obnamfj #mabaogjagcqcag ~D:bdfaqve abgrmcag abiabdce: hGd ~Aa_/~h-fgwfjva *ziabd dgBcj;@8obnamfj
~lE|zh|@G~H]*x~Ib@-~In+Q：~nG~BD~jN在变化#:中@-#q@-~C3;&(~C3^w
~ly|fr|%k~HI~sA
~ly|es|~Hz%?%Z%S~jG
~ly|ru|~C(~Lr
~ly|ar|@N>P
~ly|zh|~c4~IB@-<e;*y#)~c4>3
*3|fr|@g#A@J~Au>b~wR%-~Ga
*3|es|@i_Y@m~hsy Formación ~Ny<3
*3|ru|#z#E~z,b mansakagjc %4~jV^R
*3|ar|@8@xbbgDkcn fabgmjcl ~sB_I_:
*3|zh|@B+U~kk#g培训@w
~au|fr|L’avenir ~kEnous voulons
~au|es|El futuro ~Ls
~au|ru|UpnpBcc, jakafasa iu vakbi
~au|ar|abdogklb abHc hylf tbcv
~au|zh|~Bx希望@-~I(
~iN|fr|#J#klignes ~rv#A@J_E%]~mTjuridique ~DU@e~lO
~iN|es|@.y %E_Y#!~oQ~AY~l0Jurídica #O@1~zt@e*C~Dv
~iN|ru|=ab ~or{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~lW~EWj ~HP~K9g hbhkciev ~a3
~iN|ar|~cs@xfgfqcvagva #molb abryfb >Q~rnabkahfhce *zhGd ~pp~f:
~iN|zh|@B~s-*)~BD中~vy~r?~r-机会~M(;@B~s-*)~BD{中|}~vy~r?~r-{机会|}@)#2#g+P
^l|fr|@g~Mm@J~L!=e
^l|es|@i>S@e%?#!~l8@e*r~o"
^l|ru|#z~jx@e~b8~j9Mhheiwlcb ~g4gcfvagcdhkgc ~Ay~NG
^l|ar|@8{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~pr>Qabyicmch abfwhc fabmfbc
^l|zh|~A6@-~w!~IB@w;{国内和国际|国家和国际}{的|两级的|两级}~w!~IB@)@w;*y国{内|家}#g#C{的|两级|两级的}~w!~x?@)@w
~aC|fr|@g&G~y/@e~fM&g~K"="~Cg%p
~aC|es|@i#vDiálogo @e_z%Z~JM@E>R*I
~aC|ru|#z%Wbkasei nbelase @e~b8~g4&Mibsferbb b fexgbkbb
~aC|ar|@8abrfaj +T{luph abvqje|abdihc labvqje|abdgibk labvqje} #j~Eu
~aC|zh|#C移徙与#q#u~dM对话@w;#C移{徙|民}与#q~r7~dM对话@)@w
<z|fr|~hU@e{la|sa} ~mZplénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite <h_G&g~CR
<z|es|~Gnplenaria @e~wNconocida como ~i1_X%(_l~FR
<z|ru|~t-mlcdefdasa ~r3~B[«Nhcibfdeq jadFcfcdrbq %Wjafcddui defanei»
<z|ar|~J-abiad ~v5{abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %Aabdihc labuifl abpybce
<z|zh|题为“#:~uk*y”@-~Cz+?;{题为|称为|称作}{“|}#:~uk*y{”|}@-~Cz@)+?
~bv|fr|Modalités @V~B"@C_6{ (Orientations de Samoa)|};Orientations @eSamoa
~bv|es|~q7@e#cAcelerada @R@1^F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~bv|ru|#s%Wphjafcddaip fexgbkbt &!{ («Gpkz Leiae»)|};Gpk{z|b|ci} Leiae
~bv|ar|~xebbmfb abqEjce abyBcje abhadce (doaj oadfa);~xe<a;doaj oadfa
~bv|zh|~xD(~DN);~xD;~DN
_J|es|~ma~h!~nE>a~h!~id#O~di2014-2024
_J|ru|~l){eq ncjleferbq b Ncdhjeq mfasfeiie|ao ncjleferbb b Ncdhjao mfasfeiiu|ao ncjleferbb b Ncdhjao mfasfeiic|pt ncjleferbt b Ncdhjpt mfasfeiip|ao ncjleferbco b Ncdhjao mfasfeiiao} ~qD@e~ss
_J|ar|@8{fljhadq|nccha fljhadq} idb ~w]
^t|fr|_9@e~xk;_9@e~c?>e#O@[~Fh
^t|es|~C6~h!~id#O#xSin Litoral{ para el Decenio 2014-2024|};~C6Viena
^t|ru|~l)@q&b{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2014–2024 sanag|};~l)~F?
^t|ar|~gL~w];~gLnccha
^t|zh|^5~gz;^5{2014-2024十年期|2014-2024年|}&-@";&-@"
&n|fr|~k5#A~dC%]~I8%]l’encontre @C~d-~o4~LF
&n|es|~jJ_Y@REliminar @s~bQ#r@1Niños ~qsÁmbito ~dg~Dv
&n|ru|Tbmag{uc hkfekcsbb|uv hkfekcsbo|ui hkfekcsbqi|uib hkfekcsbqib} b ~a9#E%W{lbjgbnerbb|bhjafcdcdbt} ~Eo#4~Hog {feijev|awlehkb} ~F6
&n|ar|aogjagcqcag @x{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~tp>Q~h)~ps~sB~FF
&n|zh|@B=h~nG~kq内~Cp&r&s@-~mm_u
*L|fr|&i~b'&g>0@e~C5~dCau trafic @e~eJ#k%-~d(~j[connexes
*L|es|%E%o~wbRespuestas @e~rMal Tráfico @e~hZ~o3~o,Conexos
*L|ru|#b@Qmfbdqkbq icf %4%J_F#4~fx~Ea~K3rcddahkco ~Ce~cA{Pkbi|dbi} ~Hm
*L|zh|~dL~hV及+i~BC=:@-~nG对策#C+P
<L|fr|~qa~t.
<L|es|~maSendái;~ma~t.
<L|ru|Lcdneohj@H
<L|ar|@8{ohmac|ochmac}
<L|zh|仙台@w
^m|fr|~l2@e~t.{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~l2@e~t.
^m|es|~NA;>V@eSendái
^m|ru|Lcdneohj{eq feiaAdeq mfasfeiie|ao feiaAdao mfasfeiiu|ao feiaAdao mfasfeiic|pt feiaAdpt mfasfeiip|ao feiaAdao mfasfeiiao}{ ma hdbycdbt fbhje wcnhkgbo de 2015–2030 sanu|}
^m|ar|~AHoِhmac ^G;~AHochmac ^G
^m|zh|2015-2030%"~i2风险=g;仙台=g
~d!|fr|_9d’Addis-Abeba ~MC~K]<h@U~Ja%p;_9d’Addis-Abeba
~d!|es|%:>aAddis Abeba #BTercera _X@E~yJ;%:>aAddis Abeba
~d!|ru|~B0%8kfckzco ~nx%WFbdedhbfagedbt ~d.;~B0&b
~d!|ar|=,pmco plala abyamje ih abdIgdj &0abDabD bgdfcb ~J];=,pmco plala
~d!|zh|~r]次~dh#C~eU~zI+F<';~zI+F<'
~d"|fr|Transformer notre ~Hn: <b~NK;~NK;@K~sF
~d"|es|Transformar nuestro mundo: @s~F5;~F5;%:~sF
~d"|ru|Gfcawfexagedbc deCcsa ibfe: Gagchkje ~Nv;&t~Nv;&t{ndq |}@e~HX
~d"|ar|grfcb iabdha: ~H7;~H7;~tNiad ~sF
~d"|zh|变革=/#:：2030~MG;~sF~MG;~sF%"<'
~ga|fr|~DL#k#B+f~lC%U<bprogramme @Vplus large ~Mf=)~Exproblèmes ~Fk#k~p'#k%]~K:~L!@6>bparticipation &Gpublic;~DL#k#B~lO
~ga|es|~FPPenal ~qs>VMás Amplio #v#T_Y@RAbordar @1~wB~zuy ~GFy ~q)&C~l8@e*ra Nivel Nacional e @E_1~zmPública;~FP~Dv
~ga|ru|~c-@da gjltAcdbb gamfahag %J_Fg walcc Cbfajpt magchkjp ndq #E~vKfcCcdbq ~HK~B3mfawlci b hancohkgbq ~j/~EC~Ay@e~bFpfagdqv, e kejyc pAehkbt awBchkgcddahkb
~ga|ar|~C:#mtmdaq ~FF
~ga|zh|@G将~nG纳入更广泛@-@B<'以~H]=5#g~ko~Ib并_t~A6~w!及~H(@-~c5@w
~bq|fr|~qV@e~yp@4<b~m1@Cdétenus (Règles Nelson Mandela);~ck~gT
~bq|es|~n!~FQ{ (Reglas Nelson Mandela)|};~d3~gT
~bq|ru|#3#E#4~A]{ (Gfegble Jclzhade Iednclu)|};~fgJclzhade Iednclu
~bq|ar|~ou@xabhdfHqce abmhca ~EeaboqhaF ~IL~KVdahmcba);~ou~KVdahmcba
~bq|zh|@B~f0~lK(纳~dI~eW);@B~f0~lK;纳~dI~eW
~eA|fr|~hU~Mm@J~tyd’ensemble #B&N@Ctextes issus ~hk*a~xd@e~At
~eA|es|~Gn@e~wN#!examen general #B~G'%1resultados ~Md%Z~em
~eA|ru|~t-~jx~kC~j9Mhheiwlcb, mahgqBcddasa awBcip ~KF~b-~tu@e~g[~jI~oo
~eA|ar|~J-~v5#mabaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~eA|zh|@G~Gp#:+C+?~kP~MZ+?;@G~Gp#:{首脑会议|峰会}成果{文件|}{执行|落实}情况@)~MZ@)+?
~mO|fr|Notre engagement commun %]aborder #k{à |}combattre ~Es~ud
~mO|es|~JU~y'@eAbordar y Contrarrestar ~GG&CProblema %(~iaDrogas
~mO|ru|~c/ibfagao mfawlciu defjakbjag b #(dco
~mO|zh|~Bx对~Ie处理#g~kJ@-共同~r,
+"|fr|~qa~zj@4#eréfugiés #k#emigrants
+"|es|~maNueva York @R@1~J3~AQMigrantes
+"|ru|~JH@da wcycdrev b ibsfedkev
+"|ar|@8hcfcfjs ~ajabbaqzch fabdvaqjch
+"|zh|@G~It#g~kn@-纽约@w
~lf|fr|~kM~Mm*arésistance %-agents antimicrobiens
~lf|es|~Hz%?~ir
~lf|ru|~C(~r3~I?phkaoAbgahkb j mfakbgaibjfawdui mfcmefekei
~lf|ar|@N~df
~lf|zh|*y~eC~Nm;*y#)~eC>3;2016%"~eC%.
~et|fr|~Gu^Apaix
~et|es|~F:~AYPaz
~et|ru|~H3@eibf
~et|ar|~zTlabrk *z{abobad|abobd}
~et|zh|>g~F8;>g权@w
^a|fr|Nouveau @K@4#evilles
^a|es|Nueva %:Urbana
^a|ru|Jag@q=9safanag
^a|ar|abxwe abrAjce abqmcme
^a|zh|新城市<'
~aJ|fr|L’océan, notre avenir : appel %]l’action
~aJ|es|~l-futuro: llamamiento ~AYacción
~aJ|ru|JeC ajced — deCc wpnpBcc: mfbxug j ncohkgbqi
~aJ|ar|~KKdogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
~aJ|zh|~nU~LZ;~e:~LZ
~a(|es|%Q%Z_V#v~Bk
~a(|ru|~C(~nf
~a(|ar|%2>X#m~Aj~m[
~a(|zh|@G~oN<e
~az|fr|%kadoptée au ~J8@e~AR~Fa~gT
~az|es|declaración política aprobada ~CbCumbre ~rY@sPaz ~gT
~az|ru|&q@H, mfbdqk_M@eLeiibkc ibfe g meiqkz a Jclzhadc Iednclc
~az|ar|%2>X{abHc aigdm|abdigdm} *zdIgdj kde ~KVdahmcba bbobad
~az|zh|~C2通过@-<e;~C2{所通过的|的|}<e
~lz|fr|~kM@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} ~sA
~lz|es|%Q#BTercera Reunión @e%?%Z%S~jG
~lz|ru|~C(kfckzcsa ~Lr
~lz|ar|%2>X{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} >P
~lz|zh|*y~r]次~c4~Nm;*y~r]次#)~c4>3
>L|fr|~kM@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *a~bR~La
>L|es|~Hz%?%Z~Kd~rj
>L|ru|~C(~r3%W#(kpwcfjplcxai
>L|ar|@N~dO
>L|zh|*y_j~x?<e;*y_j%.;2018%"_j%.
~lA|fr|@g#A&g#1@Cpaysans ~ye~d(&ctravaillant ~I:~HUrurales
~lA|es|@i_Y_l#l%1Campesinos y @e~GQ&)~kETrabajan #O#PZonas Rurales
~lA|ru|~Gf+qjfchkzqd ~Ce~AofewaketBbv g hclzhjbv feoadev
~lA|ar|@8@x#o~Apabnbarch fBcjvd dh abiadbch *z~D(abjcnce
~lA|zh|@B农民#g农村地区+i~H,者~F8
>u|fr|~h7&"@4@C~K"sûres, ordonnées #krégulières
>u|es|~dr%(@R{la|una} ~JMSegura, Ordenada y Regular
>u|ru|~cj#/wcxamehdao, pmafqnaAcddao b lcselzdao ~EI;~cj#/~EI
>u|ar|%f%A~ajabvqje abJdhe fabdhGde fabhGadce
>u|zh|%s+h有序#g正常~kn*x~vl;~kn#u*x~vl
^k|fr|pacte &"&g~xc
^k|es|pacto mundial _lrefugiados
^k|ru|slawelzd#/wcycdrev
^k|ar|%f%A#m~h'
^k|zh|~It#u*x~vl
<.|fr|~hU@e^S~MC~oq<h@e~zQ
<.|es|~a"@e^S#BSegunda _X@e~z2
<.|ru|~nw&'gkafao ~j6#E@e~mi
<.|ar|fDcke ~K7~sk~th~gE
<.|zh|~dK次~qn~H?+?;~dK{次|届}~qn@)~H?+?
~p6|es|~Hz_z@m~ARCobertura Sanitaria Universal, titulada “Cobertura ~xlsano”;Cobertura ~xlsano
~p6|ru|NhcawBbo avgek phlpseib xnfegaavfedcdbq: hagichkduc phblbq %Wmahkfacdbt walcc xnafagasa ibfe
~p6|ar|~e7abuadbe;abgBwce ~KBabuadbe: abgrjs dia blhaF iabd pfnj yre
~p6|zh|~cW：共同构建一个更加~kh@-#:;2019~yz
~u5|ru|~C(malbkbAchjasa Fafpie ~kC~o9fexgbkbt, haxgeddasa man Psbnao ~H0
~u5|ar|%2~n/abiade
~u5|zh|在~v4@-~yK#u~Lm<e;{在|}~v4@-~yK~r7~Lm@)<e
un75|fr|@gfaite ~Cn#Bcélébration &Gsoixante-quinzième ~D]~Mn
un75|es|~JkConmemoración #v{75º|75o|septuagésimo quinto} Aniversario @e*B
un75|ru|~k6mfexndagedbb hciznchqk mqkao ~Fg
un75|ar|~zTlabargnab ~eP;@8abargnab ~eP
un75|zh|纪念@B成立七十五周%"@w
~mM|es|~JUComún @eAfrontar ~GG@1Desafíos y Aplicar ^T~hpy ~qS@sCorrupción y Reforzar @s&j#5
~mM|ru|~c/mfawlci b _?icf ~zE~E9dco b ~mY%lhakfpndbAchkge
~tr|es|Unidos #r&Cracismo, @sdiscriminación racial, @sxenofobia y #Pformas conexas @eintolerancia
~tr|zh|~H-，~M[~r9&s;~H-{，|}~M[@)~r9{行为|现象}
~gp|fr|~n8» : ~nR;Espace ~yR: ~nR;~n8»
~gp|es|~hT: &Cespacio como motor #vdesarrollo sostenible;~hT
~gp|ru|~x]«Dahiah-2030»: jahiah jej ngbsekclz &O~d.;~x]«Dahiah-2030»
~gp|ar|~tN_.2030: _.laiglajv drjsa ~pv~mC;~tN{|”}_.~sF{|“}
~gp|zh|~vc：~Ik作为~yK@-驱动力;~vc
~d]|fr|~qa~JJ{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~qa~JJ
~d]|es|~maKioto %Z~mr#B%S#vDelito, @s*CPenal >R~l8@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ma{Kioto|Kyoto}
~d]|ru|Dbakhj@d«Mjkbgbxerbq icf ~mWmfchkpmdahkb, ~tG_Fb ~fu~ECmfege: deghkfcAp _?~y]~oz@e~b(sane»;Dbakhj@H
~d]|ar|@8scfgf #mabhvfA ldhi _/~h-focame abkahfh;@8scfgf
~d]|zh|~Gl*)#g~w!~BI《2030~MG^w@-~oF@w;~Gl*)#g~w!@-~oF@w;&(~oF@w^w
~aq|fr|_9@e<0>e#emoins avancés{ pour la décennie 2022-2031|};_9~Nt
~aq|es|~C6<0~qrMenos Adelantados;~C6~xL
~aq|ru|~c-@q%8~e6hkfed;~c-@q&b
~aq|ar|~gL~hw~G-hdfa
~aq|zh|_v%0~c5@";~c5@"
~aK|fr|~sjavenir, notre responsabilité
~aK|es|~l-futuro, nuestra responsabilidad
~aK|ru|JeC ajced, deCc wpnpBcc, deCe akgckhkgcddahkz
~aK|ar|~KKdogklbha، doIfbcgha
~aK|zh|~nU+h=/~i';~e:{、|，}=/~i'
<q|fr|~kM#B~mZ@e~fM@J~ty~Gj&G~l2@e~te=Y~tJ@Crisques @ecatastrophe (2015-2030)
<q|es|~Hz_z#!Examen @eMitad @ePeríodo #v~NA
<q|ru|~C(~jx~kC%WhfcndchfaAdaip ~KF~b-Lcdneohjao feiaAdao mfasfeiiu %Whdbycdbt fbhje wcnhkgbo @e2015–2030 sanu
<q|ar|%2>X{bbaqgdai|abyamj ih abaqgdai} +T{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} ^G
<q|zh|~Lu<e;{大会|}~Lu@)<e
~Fi|es|%Q#vForo ~wz@e_z#!#x~d5celebrado bajo @1auspicios ~nH~h3(Cumbre _l~M2Sostenible)
~Fi|ar|%2~n/abiade (dIgdj kde pvman ~usabdogmade)
~pY|ar|@N#mabfkace dh abqfazr fabgpvl fabgymc bva
~pY|zh|*y~r(病&Z+h防范#g~H]~Nm;*y#)~r(病&Z+h{防范|防备}#g~H]>3
~dD|es|~Hz_z%Z~Kd~rj
~dD|ar|#V~dO
~dD|zh|_j~x?<e;_j%.;2023%"*y_j%.
~iY|fr|@Kd’Antigua-et-Barbuda @4#e_6{ : une déclaration renouvelée pour une prospérité résiliente|};@Kd’Antigua-et-Barbuda
~iY|es|%:@eAntigua y Barbuda @R@1^F{: una Declaración Renovada para una Prosperidad Resiliente|}
~iY|ru|~x]Mdkbspe b Uefwpnu ~qx&!{: awdaglcddeq ncjleferbq a nahkbycdbb hkewblzdasa mfargckedbq|}
~iY|ar|=,phgcBfa fljlfma <a
~iY|zh|~Cf达=.<'：实现韧性繁荣@-新@w;~Cf达=.<'
=B|fr|~h7@4l’avenir
=B|es|~dr_NFuturo
=B|ru|Gejk@zga biq wpnpBcsa
=B|ar|~j:abdogklb;~d8~ajabdogklb
=B|zh|~I(~vl
*1|fr|~h7numérique mondial
*1|es|~drDigital Global
*1|ru|~cj{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*1|ar|abgiavm abjkdc ~z7;~d8abjkdc ~z7
*1|zh|*x数字~vl
<x|fr|@g&ggénérations futures
<x|es|@i~wbGeneraciones Futuras
<x|ru|~k6wpnpBbv majalcdbqv
<x|ar|~zTlabpqcab {abdklbe|abkamde}
<x|zh|~H/#u@w;~H/@w
~uw|es|~Hz_z~ir
~uw|ar|#V~df
~uw|zh|~eC~x?<e;~eC%.;2024%"*y~eC%.
^"|fr|_9{d’Avaza |de Gaborone |}>e~aR~e/;_9{d’Avaza|de Gaborone}
^"|es|~C6{Avaza|Awaza} ~id#O~di~e/;~wY~qr#O~di~e/;~C6{Avaza|Awaza}
^"|ru|Mgexbdhj@q&b{ nlq fexgbgetBbvhq hkfed, dc bictBbv guvane j iaft, de nchqkblckbc 2024–2034 sanag|};Mgexbdhj~F?;mfasfeii~bN~qD@e~fR2024–2034 sanag
^"|ar|~gL{pfaEa|pnaEa} ~gF~uu;~F!{|abqmcm }{byabr ablbmah|bblbmah} abhadce Bcj ~uu;~gL{pfaEa|pnaEa}
^"|zh|~Ml~LY;~Ml@";~LY
~p3|fr|~JC@eSéville
~p3|es|~l4@eSevilla
~p3|ru|Lcgblzhj~eB
~p3|ar|abgEad tulcbce
~p3|zh|塞维利亚~r,
+G|fr|@g#B<h#A@J~wV
+G|es|@i#B_X_Y#!~q3Humano
+G|ru|#z~j6#E%Wmfawlciei ~hx~dmhfcnu
+G|ar|@8dIgdj @xabdihc lablcze ablujce
+G|zh|~o)@w;~o)~L4;~o)~m"@w
+I|fr|~c(@4#,définitive #Bfaim #k#Bmalnutrition
+I|es|@i+c%Z~BW#vHambre _1Malnutrición
+I|ru|#ta *vsalane b dcnacnedbq
+I|ar|%2%A~G7laogzyab abqfi fofF ~J[
+I|zh|#:消灭饥饿#g营养不良@w
</|fr|~L[^S=Y_s>b&N#B&Ftechnique <tpays #O%p;~L[~j5
</|es|#Q>a^S@R~q)y Realizar @s&jTécnica <t@1^V#O*I;#Q>a~j5
</|ru|~nw@I%8%Wfexgbkbt b _?kcvdbAchjasa <1~osfexgbgetBbibhq hkfedeib;~nw@I&b
</|ar|=,~K7bguqci fghncH ~pnabgkhc ncda lch _-abhadce;=,lfcho Jcjo
</|zh|_t#g~H:~Iz间技术<W@-~H?#F;~H?#F
=s|fr|~l5final #Bdixième session extraordinaire @el’Assemblée générale
=s|es|~wn~qW#vDécimo Período Extraordinario @eSesiones ~nHGeneral
=s|ru|~j(@,nchqkao hmcrbelzdao hchhbb ~H0
=s|ar|_,{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=s|zh|~i]~BA;~i]&(~BA^w;~i]@-&(~BA^w
_b|fr|~qaRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~qaRio
_b|es|~maRío #!~q3Ambiente >R*I;~maRío
_b|ru|~l.@d%W~hxhfcnc b ~pD;~l.@H
_b|ar|@8jcf #m~Kw~Eu
_b|zh|@G~f5与#q@-里约@w
~h/|fr|~dU21
~h/|es|#T21
~h/|ru|~x]@e~Iugcj
~h/|ar|~Ly
~h/|zh|21~H9<'
>l|fr|~qaprincipes, non ~B?contraignante mais faisant autorité, @4un consensus &"*agestion, @s%N#k~wW~x'viable @e~M!
>l|es|@iAutorizada, sin ~JDJurídica Obligatoria, @e@.@Run ~y(%(respecto #BOrdenación, @s*q>R#x~d5%1Bosques @eTodo Tipo
>l|ru|Jc bictBcc ~Ebhblu xeqglcdbc h bxlaycdbci ~jU~qxslawelzdasa jadhcdhphe #4ferbadelzdasa bhmalzxagedbq, ~KUb &O=9~ED~Hflchag
>l|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz ~ajgfank iabdc *zabJjaF #mtmaje ~Fcphfai abBalag frnGva fghdcgva ~mC
>l|zh|~BO@-=i+h~bO%r开发~w:@-*x协商一致意见权威性#2声明
<-|fr|@K#8^A~E!d’Action 21
<-|es|#Q+zUlterior ~l7#v#T21
<-|ru|#s%W~CF~y]ndq @e~Iugcj
<-|ar|*k{dfaybe|Ecame} ~Aj~Ly
<-|zh|~hO《21~H9<'^w~r/
=N|fr|~rJ@eVienne
=N|es|~KrViena
=N|ru|~l){eq|ao|pt|bc|bv|bi|bib} ~s1
=N|ar|~zWnccha
=N|zh|&-@w#g@"
<m|fr|~Kj;_9#BBarbade
<m|es|~CX;~C6Barbados
<m|ru|#s~Km;Uefwenahhj@q&b
<m|ar|~Lj
<m|zh|=.~yK@";巴巴多斯@"
~lH|fr|~b5@e~rl@4un ~Hnplus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~b5@e~D9
~lH|es|~dY@e~rl@R~AIMás Seguro;~dY@e~D9
~lH|ru|Rajaseihj~a5~j/walcc wcxamehdasa ibfe: fpjaganqBbc mfbdrbmu mfcnakgfeBcdbq hkbvboduv wcnhkgbo, ~fusakagdahkb j dbi b hiqsAcdbq bv mahlcnhkgbo;Rajaseihj~a:
~lH|ar|~hycfsfvada
~lH|zh|~m9更%s#:@-横滨+Q;横滨+Q
^(|fr|_9#B<h@U*apopulation ~Cg%p
^(|es|~wY#B_X@E%ZPoblación >R*I;~C6El Cairo
^(|ru|#s~nx%Wdefanadehclcdbt b ~pD
^(|ar|~gLabdIgdj &0bbosah ~Eu
^(|zh|#C&h口与#q~eU@";#C&h口~fU#q{会议|大会|}@"
*V|fr|~qa~Jw%d@[social;~qa~jg;~rJ@e~jg
*V|es|~ma~Jw@m#xSocial;~Kr~jg;~ma~jg
*V|ru|~GC@da harbelzdai fexgbkbb;~GC@H
*V|ar|@8sflhvaBh #m~usabaqgdaice;@8sflhvaBh{| fljhadq abidb}
*V|zh|=5#q#u~hc;~hc#g@";&(~hc^w^v&(@"^w;&(~hc^w
+0|fr|_9~hk~mpsocial;_9@e~jg
+0|es|~wY~Md@m#xSocial
+0|ru|#s~bPghkfcAb @e~g[>)~cx~d.
+0|ar|~gL~g:~pvabaqgdaice
+0|zh|=5~la@";=5~la&(@"^w
~pw|fr|~rJ@e>5
~pw|es|~BQ
~pw|ru|~sT@db GlekFafi~bN&b
~pw|ar|@8fdhvaq idb lcqch
~pw|zh|~i4@w#g~kQ;~jQ~kQ^w;~jQ~i4~kQ^w
=k|fr|~qa>5
=k|es|~ma>5
=k|ru|~sT@H
=k|ar|@8lcqch;@8lcqchB
=k|zh|~i4@w
>!|fr|_9@e>5
>!|es|~d2>a>5
>!|ru|~sT{eq mlekFafie|ao mlekFafiu|ao mlekFafic|pt mlekFafip|ao mlekFafiao} &b
>!|ar|dhvaq idb lcqch{|B}
>!|zh|~i4~kQ
~c[|fr|Nouvelles >0#k~Hj=Y&N#B@g#k&G_9@e>5
~c[|es|Nuevas medidas e iniciativas +z~G'#B~BQ
~c[|ru|HelzdcoCbc icfu b bdbrbekbgu %W_?Gcjbdhjao ncjleferbb b GlekFafiu &b
~c[|zh|~hO&(~i4@w^w#g&(~kQ~My;~hO&(~i4@w#g~kQ~My
~av|fr|@K@4l’habitat
~av|es|#T@eHábitat
~av|ru|~x]Хewbkek
~av|ar|~tHabdfzb
~av|zh|&h居<'
<o|fr|@g&gvilles #k~d(établissements humains #Oce nouveau millénaire
<o|es|@i~wbCiudades ~o3Asentamientos Humanos ~qsNuevo ~JN
<o|ru|~k6safanev ~Cedehclcdduv mpdjkev g dagai kuhqAclckbb
<o|ar|~zTlabdmh fabdogfwhag ablujce abpxjC *zabpbnce abqmcme
<o|zh|新~I6~Nj@w;@G新~I6~FC~Nj~L4
<J|fr|~FS~gKmondiale
<J|es|~xq~gHMundial
<J|ru|~JVa ghcibfdao =(
<J|ar|~yV#m~nY~z7
<J|zh|#:~eD~oJ@w;@G#:~eD@-~oJ@w
+t|fr|~FSnutrition
+t|es|~xqNutrición
+t|ru|~JV~jImbkedbq
+t|ar|~yVih ~J[;~yV#m~J[
+t|zh|营养#u~oJ@w
<n|fr|_9~jR~lP
<n|es|~wY~j0~lP
<n|ru|~IA@e~fR2001–2010 sanag;Ufthhclzhj@q&b
<n|ar|~F!~G-hdfa bbikm ~lP
<n|zh|~lP~k)@";~lP%"~k)@"
<B|fr|_9~jR~bW{ (Programme d’action d’Istanbul)|};_9~rx
<B|es|#T@eAcción{| de Estambul} ~j0~bW;~C6~Dj
<B|ru|~IA@e~fR~qHsanag;~wu@q&b
<B|ar|~gLaowhlfb;~gLtowhlfb
<B|zh|~bW~k)@";~bW{年|}~k){伊斯坦布尔|}@";{支援最不发达国家|}~DM@"
~go|fr|_9~yG@e~tFcombattre #k~gt<b~mLillicite @C~j)sous tous ses aspects
~go|es|~wY~qL~qSy Eliminar ~a.@e~Lw#OTodos sus Aspectos
~go|ru|#s~djb ~rs~KIkafsaglb ~rCgaafpycdbqib ga ~EDcc ~Afb #(dco
~go|ar|~F!~wP~sq;~F!{abdgibk ldhi|abjadc tbC dhi} ~sq
~go|zh|从各个~kl~f7+h=f#g=h~f1&k_x@-@"
<R|fr|~sV@6=)permettre %-+/@eprocéder %]l’identification #kau traçage rapides #kfiables @C~j)~AZpetit calibre illicites;~sV@6@etraçage
<R|es|~BY@RPermitir a @1&JIdentificar y Localizar, @eForma Oportuna y Fidedigna, ~Lg~LwIlícitas;~BY@eLocalización
<R|ru|#b{uo najpicdk|asa najpicdke|aip najpicdkp|ui najpicdkai|ai najpicdkc}, maxgalqtB~b.sahpnefhkgei hgacgfcicdda b dencyda guqglqkz b akhlcybgekz dcxejadduc hkfcljagac afpybc b lcsjbc gaafpycdbq;#b@,%Wakhlcybgedbt
<R|ar|abys &0bgdsch _qdh absun ih *N^x~hYfgiklva
<R|zh|使~I'能够及时#g可靠地识别#g追查&k~f1@-#C~Id;#C追查~Id
~uI|fr|~rJ@e~GE
~uI|es|~Kr~GE
~uI|ru|Hpfwedhj{eq|ao|pt|bc|bv} ~s1
~uI|ar|~zWmcjlah
~uI|zh|德班@w#g@"
~iP|fr|~jf@e~jl~MC<h@U~Ja%p;~jf@e~q8
~iP|es|~y(@e~jl#B_X@E~yJ;~y(@e~q8
~iP|ru|Iadkcffcohj{bo jadhcdhph|asa jadhcdhphe|aip jadhcdhphp|bi jadhcdhphai|ai jadhcdhphc}{ Icynpdefandao jadFcfcdrbb ma Fbdedhbfagedbt fexgbkbq|}
~iP|ar|gfank JjaF dfhgcjc
~iP|zh|~dh#C~eU~g7;~g7
~ap|fr|~qa<0~Ja@[: ~hU#B<h@U@esuivi ~Jadéveloppement, chargée d’examiner @s&N&G~jf@e~q8;~qa<0~Ja%p
~ap|es|~ma<0~yJ{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
~ap|ru|~rH{: | — }bkasaguo najpicdk ~nx%WmahlcnptBco ^X%4Fbdedhbfagedbq =9~qxawxafe ~b-Iadkcffcohjasa jadhcdhphe;~rH
~ap|ar|~C:#mgdfcb ~J]
~ap|zh|~E'结果~r.;~E'+?;~dh~c5@w
~bp|fr|~Bi@e~xn{, 2002|};~L[~t'
~bp|es|~Go@e~e!;#Q>a~t'
~bp|ru|~Dq{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} ~il;~Dq@I&b
~bp|ar|=,~Ab#jbbucxfxe;=,~Ab#j#alabucxfxe~r6;=,dmjcm
~bp|zh|2002%"~Gh;~Gh;马德里#F
<l|fr|%k~Cg~Bi@e~g"vieillissement, 2002;%k~Cg~Bi@e~xn
<l|es|%Qy {el |}~Go@e~e!
<l|ru|&q{eq ncjleferbq b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbb b Ienfbnhjasa icynpdefandasa mlede|ao ncjleferbb b Ienfbnhjaip icynpdefandaip mledp|pt ncjleferbt b Ienfbnhjbo icynpdefanduo mled|ao ncjleferbco b Ienfbnhjbi icynpdefandui mledai} ~il
<l|ar|%2>Xfxwe idb ~Ab#j{bbucxfxe|abdgibke labucxfxe}~r6
<l|zh|~MM《2002%"~Gh^w;~MM&(~Gh^w
*j|fr|~qa~o?%d@[~Ad
*j|es|~maJohannesburgo #!#x~du
*j|ru|~Bn@d~o9~pD
*j|ar|@8qfvaholjB #m~us~mC
*j|zh|~nN~yK@w
>s|fr|#Q@e&N~hk~mp~Ad{ (Plan de mise en œuvre de Johannesburg)|};#Q@e&N@e~q0
>s|es|~Nz~Md#!#x~du{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};~Nz@eJohannesburgo
>s|ru|Gled@z~tv~tu@e~g[~o9~pD{ (Йaveddchwpfshjbo mled gumaldcdbq fcCcdbo)|};~Bn@I~tvfcCcdbo
>s|ar|~tN~Ajhgazq ~g:~pv~mC;~tNqfvaholjB bbghncH
>s|zh|%r~la~IM(~nN~IM);%r~la~IM;~nN~IM
>7|fr|_9d’Almaty
>7|es|~C6Almaty
>7|ru|Mliekbdhj@q&b
>7|ar|~gLpbdagc
>7|zh|~sc@"：在内陆#g~Iq~Iz~Iq~Ir<W*x新=g下满足^5@-特殊需要;~sc@"
~d:|fr|~qa>1@e~jj
~d:|es|~ma@.@e~fh
~d:|ru|^9@dmfbdrbmag
~d:|ar|@8~csqhcn
~d:|zh|%C#2@w
>,|fr|~L[~jj
>,|es|#Q>a~fh
>,|ru|^9@I&b
>,|ar|=,qhcn
>,|zh|%C#F
^r|fr|~JC@eTunis
^r|es|~l4@eTúnez
^r|ru|Tpdbhhj~eB
^r|ar|abgEad gfho
^r|zh|突尼斯~r,
~cQ|fr|%:@e~G1=Y~xd@e~At
~cQ|es|%:@e~G2;#T@eAcciones @e~G2
~cQ|ru|Tpdbhhj@q~qx~oo
~cQ|ar|~gLgfho #mdqgdi abdibfdag
~cQ|zh|~Gp突尼斯<'
+p|fr|~qaMaurice
+p|es|~maMauricio
+p|ru|~od@H
+p|ar|@8dfjcucfo
+p|zh|~f3@w
<D|fr|~b5@eMaurice =Y~E!&G~Kj;~b5@eMaurice
<D|es|~dY@eMauricio +z~l7Ulterior #v~CX;~dY@eMauricio
<D|ru|~od~a5~CFGfasfeiiu %8~Km;~od~a:{| ahpBchkglcdbq}
<D|ar|~hydfjcucfo bdfaybe ~Aj~Lj;~hydfjcucfo{| bbghncH}
<D|zh|~CN~f3+Q;~CN@-~f3+Q;~f3{执行|}+Q
>n|fr|~qaHyogo
>n|es|~maHyogo
>n|ru|~LP@H
>n|ar|@8vcfBf
>n|zh|兵库@w
^.|fr|~l2@V@e~zc@42005-2015 : @4@Cnations ~yecollectivités résilientes face %-catastrophes;~l2@V@eHyogo
^.|es|>V>a~zc@R2005-2015: Aumento #BResiliencia ~iaNaciones y #PComunidades ante @1Desastres;>V>aHyogo{| para 2005-2015}
^.|ru|~LP#W%8@e2005–2015 sanu: haxnedbc makcdrbele mfakbgancohkgbq wcnhkgbqi @epfagdc +,b awBbd;~LP#W&b
^.|ar|~AHidb vcfBf
^.|zh|2005-2015%"兵库+F=g：加强%0#g社区@-抗灾能力;{2005-2015年|}兵库+F=g
=z|fr|~hU@e~d1{adopté par|issu de} @s<h@e~zQ
=z|es|~a"@e~d1#B_X@e~z2
=z|ru|~ws&'~j6#E@e~mi
=z|ar|fDcke ~KW~sk~gE
=z|zh|~qn~r"+?
=E|fr|~l2décennal @eprogrammation #Z#emodes @econsommation ~AZ~K.durables
=E|es|>VDecenal @e~wC@m~q7@eConsumo y ~q(Sostenibles
=E|ru|Hchqkblckd{qq hkfekcsbq|co hkfekcsbb|tt hkfekcsbt|co hkfekcsbco} %8%Wmcfcvanp j ~g,ferbadelzduv ianclco makfcwlcdbq b mfabxganhkge
=E|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=E|zh|~HB模式十%"~r/=g;~HB{模式|}{十年|10年}{期|}~r/=g
~lv|fr|Tenir #epromesses : unis @4atteindre #eobjectifs &GMillénaire @4<b%p
~lv|es|Cumplir @spromesa: unidos @Rlograr @1~M2#v~JN
~lv|ru|Numaldcdbc awcBedbq: awKcnbdcdbc ga biq nahkbycdbq rclco %4fexgbkbq, hFafiplbfagedduv g Hcjleferbb ~K6
~lv|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~lv|zh|履行诺言~m:实现~I6#q目标
~eT|fr|~hU~HI*ajeunesse : dialogue #kcompréhension mutuelle
~eT|es|~a">S@e%?%ZJuventud: Diálogo y Comprensión Mutua
~eT|ar|_,{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~cT|fr|Le millénaire @e<c: @s~qa~c?@J<c~Cg@[humain
~cT|es|Milenio Espacial: ~i1~ma~h!#!Espacio >R#xHumano
~cT|ru|Dahiah @efpwcyc kuhqAclckbo: Ncdhjeq ncjleferbq a jahibAchjao ^X~L:AclagcAchjasa awBchkge
~cT|ar|pbnce abnAaF: @8nccha #m_.fabghdce ablujce
~cT|zh|~Ik~I6：@G~Ik#g&h@-#q@-&-@w
*D|fr|#J<d='par #e+/@esatellites artificiels #BTerre %-~Ez#Btélévision directe *u
*D|es|@.~kEhan @eRegir @s=b~rY@1&J@eSatélites Artificiales #BTierra @R#PTransmisiones %oDirectas ~rYTelevisión
*D|ru|=a>Y~habhjphhkgcdduv hmpkdbjag Ycilb ~qx%ldcmahfcnhkgcddasa kclcgbxbaddasa gcBedbq
*D|ar|#'~pmbaogxmad _q{bbgfali|abgfali} abpjAce abaywhaice *zabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*D|zh|~I'~i3&h造地球卫星进行#C直接电视广播所应遵守~Ci
~aL|fr|#J*atélédétection
~aL|es|@.~oA~AYTeleobservación #BTierra desde &CEspacio{| Ultraterrestre}
~aL|ru|~b3nbhkedrbaddasa xadnbfagedbq Ycilb bx ~Bb
~aL|ar|#'#alaoguiaj abpjA dh lim dh ~mA
~aL|zh|@G从+:遥感地球~Ci
=A|fr|#J_H%]='@esources d’énergie ~kb%Ul’espace
=A|es|@.Pertinentes ~AY=b@eFuentes ~NL*M~qs<i
=A|ru|~b3>Y~FebhkaAdbjag Pdcfsbb ~B/mfahkfedhkgc
=A|ar|#'~D'laogxmad dyamj abwake abhffce *z~mA
=A|zh|~s-+:~dG核动力源~Ci
~aN|fr|@g*a&F@U=6@e<cau profit #k%Ul’intérêt @e~AGÉtats, compte tenu ~ef@Cbesoins @Cpays #O%p
~aN|es|~Jk&j@E~g0~o-#OBeneficio e Interés @eTodos @1Estados, Teniendo ~gR#OCuenta #PNecesidades %1^V#O*I
~aN|ru|~k6icynpdefandai ~b9g bhhlcnagedbb b ~nZ~iLmfahkfedhkge @ewlesa b >)~ED~HNh ahawui pAckai makfcwdahkco fexgbgetBbvhq hkfed
~aN|ar|@8#m~pn&0~o(faogxmad _.abxajqc bnazme ~Fc_qfdybrgva
~aN|zh|~E-~qi+:@-#C<W，_t~kj%0@-福利#g利益，并~f4要考虑到~Iz@-需要~L4
^o|fr|@g@C>1~K5~A2=6@e~e0
^o|es|@i%1@.~JF~kE~p/<i
^o|ru|#zmfegaguv ~jU~LI~Bb
^o|ar|@8#'abkahfhce ~pm{bphuwe|bhuawag} _q~o({faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
^o|zh|~I'~qi+:~m(@-~r?#2@w
=l|fr|&i_H%-entreprises #k%-~Ga{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=l|es|~ek~wbEmpresas ~AQ<3{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=l|ru|>W@Zmfcnmfbdbiekclzhjao ^Xg ehmcjkc ~jV^R{: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo g akdaCcdbb «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|: ahpBchkglcdbc feiaj Efsedbxerbb EwKcnbdcdduv Jerbo, jehetBbvhq «xeBbku, hawltncdbq b hfcnhkg mfegagao xeBbku»|}
=l|ar|~C4#mabpidab ~G6;~C4#alabpidab ~G6
=l|zh|工商企业~LR：~H:@B“#p+h尊重#g~Ip”=g~i9;工商{企业|业}~LR{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~i9
*E|fr|&i_Hau déplacement @e&c~v0@e~rTpropre pays
*E|es|~ek%1Desplazamientos Internos
*E|ru|>W@Z~g4mcfcicBcdbb lbr gdpkfb hkfedu
*E|ar|~C4#alabgujm ~Kx;~C4#mabgujm ~Kx;~C4#alabgujcm ~Kx
*E|zh|@G~i7#u@-~i9;~i7#u~i9
<H|fr|&i@Jl’extrême pauvreté ~Ix
<H|es|~ek%ZExtrema Pobreza ~AQ<3
<H|ru|>W@Z~g4jfeodco {dbBckc|wcndahkb} b +q^R
<H|ar|~C4#alabnkj abdmki ~ln
<H|zh|@G赤贫~LR#u@-~i9;#)赤贫~fU+U~r7@)~i9
~gl|fr|~L[~GT@J%v@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue ~HRincitation ^A~kB%]l’hostilité ou ^A~Ft
~gl|es|#Q>a~GT%Zprohibición #Bapología #vodio nacional, ~K?o religioso ~kEconstituye incitación ~AYdiscriminación, @shostilidad o @sviolencia;#Q>aRabat
~gl|ru|Oewekhj@I%8~C8mfamesednu derbadelzdao, fehagao ~uCfclbsbaxdao dcdegbhkb;Oewekhj@I&b
~gl|ar|=,abjlaw #m~Ffabmife tbC ~ft;=,abjlaw #alrGj abgrjcA >Q~ft;=,abjlaw
~gl|zh|@G&S构成煽动~dJ+h敌意或~eV@-鼓吹民族+h~hf或宗教仇恨言论@-~LW;~LW
>r|fr|Manuel @4enquêter ~Es*a+E{ (Protocole d’Istanbul)|};@X~rx
>r|es|Manual +zInvestigación y Documentación Eficaces #B~ac{| (Protocolo de Estambul)};~IY~Dj
>r|ru|Opjaganhkg~FA%WPFFcjkbgdaip fehhlcnagedbt b najpicdkbfagedbt ~pX{| (Lkeiwplzhjbo mfakajal)};~wu@:
>r|ar|mbcb abgkyc fabgfDck abniabch #m~ut_2;%qaowhlfb
>r|zh|~bX@->i@-~Ie调查#g~r.记录手册;~DM{议定书|规程}
&[|fr|Lignes ~rv~c2@e+f~I:affaires impliquant #e~d-~i0#ktémoins d’actes criminels
&[|es|%E%Z*C#O~kRConcernientes a @1Niños ~jqy Testigos @eDelitos
&[|ru|~a8_Fg gamfahev, ~cApAehkbci nckco{ — |-}ycfkg b hgbnckclco ~Hm
&[|ar|~C4#mgfncj ~pp*z{abpdfj|abdoazb} #alabpwnab Araca ~ptfabuvfm ibcva
&[|zh|~s-涉及~Io@-&r被害&h#g证&h@-事项上坚持公理@-+P
&z|fr|&i~cp^A#N&Gcrime
&z|es|%E+z%S#vDelito
&z|ru|>W@Z~qx~mWmfchkpmdahkb
&z|ar|~C4~wPabqjcde
&z|zh|&Z=:+P
&y|fr|~b0~dC%-~d-~DU@e~lO
&y|es|%E@e#c#!Niño ~qsSistema @e*C~Dv
&y|ru|>W@Z#4%8>)~Hog hbhkcic ~a3
&y|ar|~C4bbidb {abdgibk labpwnab|luph abpwnab} *zhGad ~pp~f:
&y|zh|*)~BD中&r#u+F指南
=F|fr|#J<6#Z<b~u4%]@C~K/@e+fréparatrice ~c2pénale
=F|es|~dS+z_V@e~wC@e*C{Restitutiva|Restaurativa} #OMateria ~Dv
=F|ru|#i~b)mfasfeii fchkbkprbaddasa _Fg gamfahev ~a3
=F|ar|~F0baogxmad ljadq ~ppabgyabrce ~oO
=F|zh|~s-刑事事项中采用恢复性~m7~r/@-=-
~eR|es|Relación Consultiva <t@uy #P~fkNo Gubernamentales
~eR|ru|Dadhplzkekbgduc akdaCcdbq ~A4dcmfegbkclzhkgcdduib ~D?
~eR|ar|abibake abaoguajce ~ovfabdhGdag Bcj abrsfdce
^M|fr|critères ~cp{pour|à} @s~p0d’années ~b"
^M|es|criterios{| convenidos} +zproclamación @eaños internacionales
^M|ru|jfbkcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Isanag
^M|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <,
+k|fr|Initiative @e~Faarabe
+k|es|Iniciativa @ePaz Árabe
+k|ru|Mfewhj_Mibfd_Mbdbrbekbg{e|u|c|p|ao}
+k|ar|dlamje ~Ky~Kv
+k|zh|~m.>g倡议
^j|fr|feuille @eroute axée &grésultats ~yG~Ae~hIpermanent &G~pB~rQprévoyant deux États
^j|es|~M6Cuarteto basada ~Cbejecución @Runa solución permanente biestatal #vconflicto israelo-palestino;~M6Cuarteto
^j|ru|«nafayd{eq jefke|ao jefku|pt jefkp|ao jefkc|ao jefkao}» mfangbycdbq j mahkaqddaip pfcsplbfagedbt melchkbda-bxfeblzhjasa jadFlbjke ~jvmfbdrbmai hahpBchkgagedbq ngpv ~gn
^j|ar|~r5abdoghme tbC abpmaF ~roabjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >Qpoao fqfm mfbgch;~r5{abdoghme tbC abpmaF |}~roabjlaice
^j|zh|~Be冲突@-~Ih性~H!办法基~yu图;{以色列-巴勒斯坦|以巴}冲突@)~Ih{性|}~H!{办法|方案}@)基~yu图
^f|fr|~qa>1@J{des|les} arrangements intérimaires d’autonomie
^f|es|~ma@.~wb~nqrelacionadas ~z?un Gobierno Autónomo Provisional
^f|ru|#z~jUa gfcicdduv ~rKheiapmfeglcdbt
^f|ar|@8{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
^f|zh|@G~vO~Ci声明;#)~vO@)#2{声明|宣言}
*U|fr|~l2&"#B~B'@eKunming-Montréal
*U|es|>V%(@e~BT@eKunming-Montreal;>V%(~wt#B~rm
*U|ru|Dpdzibdhja-Iadfcelzhj{eq slawelzdeq feiaAdeq mfasfeiie|ao slawelzdao feiaAdao mfasfeiiu|ao slawelzdao feiaAdao mfasfeiic|pt slawelzdpt feiaAdpt mfasfeiip|ao slawelzdao feiaAdao mfasfeiiao} %4wbafexdaawfexbq
*U|ar|~AHsfhdchB - ~B);~AH{|idb }sfhdchB{ - |-}~B)
*U|zh|昆明-~kp*x%m=g
~bc|fr|#Q~bI=Y{diversité biologique|biodiversité} ~bW{| et les objectifs d’Aichi relatifs à la diversité biologique};#Q~bI~v/=Y{diversité biologique|biodiversité}
~bc|es|~k!~v/y ~LgMetas @eAichi +z~rm;~k!~bW
~bc|ru|~GM@I%4~me@e~qHsanu
~bc|ar|~h.~v/fpvman pcuc ~kA;~h.~bW
~bc|zh|~bW~MA#g~C1;《2011-2020~MA^w^v&(~C1^w;~bW~MA
~d'|fr|%:2063{| de l’Union africaine| : l’Afrique que nous voulons}
~d'|es|%:2063: &CÁfrica ~Ls;%:2063
~d'|ru|&tndq{ MFfbjedhjasa hatxe|} @emcfban na 2063 ~tK{| MFfbjedhjasa hatxe}
~d'|ar|~tN~js~hz2063
~d'|zh|2063%"<'：~M3;《2063%"<'》：~M3;2063%"<'
>K|fr|~m4~qJgouvernance ~HM@Crégimes fonciers ~cp%-terres, %-pêches #k%-forêts ~o4~gKnationale
>K|es|~gJ%ZGobernanza ~GU#BTenencia #BTierra, @s~oh~AQBosques ~MINacional
>K|ru|~qY~z'~g?gamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~ryderbadelzdao =(
>K|ar|&B{|abgc fAigva bqhe abpdh abBHazc abiabdc }#mabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag *zocak ~nYabfwhc
>K|zh|%0~eD范围内土地+h~c!及~r:权属负~i'治理~p(
~as|fr|^z~qJ~hHresponsable
~as|es|=Z+z~ohResponsable
~as|ru|Dancjh@zgcncdbq ~z'fuwalaghkge
~as|ar|~Ha~tl#alabycm abjucm
~as|zh|负~i'~c!~dQ
~bj|fr|^z@eLa Haye ~I2prolifération @Cmissiles balistiques
~bj|es|=Z@eLa Haya ~DB~zp%1Misiles Balísticos
~bj|ru|Qeeshj~hLjancjh~qO~djfehmfahkfedcdbq wellbhkbAchjbv fejck
~bj|ar|~Ha~z.bkfaim ~tl~wPahguaj abkHazn abgocajce
~bj|zh|~f7弹道导弹扩散海牙&s+P
~cV|fr|^z#8^A#N#k^A~nD@epiraterie, @C~E7~ye~d9maritimes =d~vX~NF#k&GCentre;^z@eYaoundé
~cV|es|=Z~jB&f#BPiratería, &CRobo a ~BZ~sKy ~g)Marítimas {Ilegales|Ilícitas} #OÁfrica ~s[y ~Js;=Z@eYaundé
~cV|ru|~i,mbfekhkge, ~lob ~KI^X@eiafc g Yemendao b ~FWMFfbjc;Яpdnhj^1
~cV|ar|~Llfabphuwe ~h,~hY*zBjl ffow pnjckca;~Hacafhmc ~Eg;~u)cafhmc
~cV|zh|在西非#g中部*f~f7#g~DZ+h~m'舶#g~i"&k~m(@-~dQ;雅温得~dQ
~bh|fr|^z#Z@s~nD@epiraterie ~ye~E7%U~hDIndien ~K)~Cggolfe d’Aden;^z@e~Dh
~bh|es|=Z~jB&f#BPiratería ~AQRobos a ~BZ@1~sK~tWÍndico ~s[>RGolfo @eAdén;=Z@e~Dh
~bh|ru|~i,mbfekhkge b ~lo~KS~Gx~tc~tob Mncdhjai xelbgc;Hybwpkbohj^1
~bh|ar|~Ll*zBjl ~tkabvhmc fxbcq imh;~Haqclfgc ~Eg;~u)qclfgc
~bh|zh|吉布提~dQ
~cM|fr|@g*a%a~I:écoles
~cM|es|@i@mEscuelas Seguras
~cM|ru|~k6wcxamehduv Cjalev;~k6^0Cjal
~cM|ar|@8~B8;@8#m~B8
~cM|zh|%s学校@w
~ak|es|Compromisos @e~GS{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~ak|ru|~za{bc awqxekclzhkge|bv awqxekclzhkg|bi awqxekclzhkgei|bib awqxekclzhkgeib}
~ak|ar|abgEadag lajco
~ak|zh|@G#p&r不被~ee&k招募或~dG@-~m8~r,;#)#p&r{不被|免遭}~ee&k{招募|征募}或~dG@)~m8~r,;&(~m8~r,^w
+6|fr|@g#9%->1#k#1<6au travail
+6|es|~GD{| de la Organización Internacional del Trabajo| de la OIT} ~rZa @1@.y #l~gS~qsTrabajo
+6|ru|~ICahdagamalesetBbv ~wXb +qg hFcfc kfpne
+6|ar|@8#'fabrkfk =W*zabidb
+6|zh|~qB~r)中=-#g~F8;{国际劳工组织|劳工组织|}#)~r)中@)=-#g%t@)@w
~bm|fr|@g&Gcentenaire @e{l’Organisation internationale du Travail|l’OIT} @4l’avenir &Gtravail
~bm|es|@i#vCentenario #B{Organización Internacional del Trabajo|OIT} _NFuturo #vTrabajo
~bm|ru|~I/{Icynpdefandao afsedbxerbb kfpne|IET} a ~tM;~I/a ~tM
~bm|ar|@8dzfce ~j?*K#j~ajdogklb abidb
~bm|zh|~qB~H,#:@-~I(百%"@w;~p"~H,#:@)~I(@)百%"@w
<y|fr|@g{de l’Organisation internationale du Travail |de l’OIT |}*a+fsociale ~qJmondialisation équitable
<y|es|~GD{ de la Organización Internacional del Trabajo|| de la OIT} %Z*C<(@Runa Globalización Equitativa
<y|ru|@2~xf{ Icynpdefandao afsedbxerbb kfpne|} a harbelzdao hmfegcnlbgahkb ~vK~EHslawelbxerbb
<y|ar|@8~j?*K#j#m~pp~xp;~zTlabimabe ~xp
<y|zh|~qB~LC;~p"~LC
~le|fr|@gd’Alma-Ata
~le|es|~ma~Da
~le|ru|Mlie-Mkbdhj@H
~le|ar|@8pbda{ - |-| }Jga
~le|zh|~sc@w
~be|fr|@gd’Astana &g~NQprimaires
~be|es|~maAstaná ~KsAtención Primaria @eSalud
~be|ru|Mhkedbdhj@da mcfgbAdao icnbja-hedbkefdao ~Av
~be|ar|@8pogaha #mabjiace ~KBabpfbce
~be|zh|~Is~Bt@w;@G~Bt@-~Is@w
~pQ|fr|@gd’Incheon : Éducation ~yR: vers ~HRéducation inclusive ~E)@equalité #kun apprentissage tout au long #Bvie @4tous;@gd’Incheon
~pQ|es|~maIncheon: ~hs2030: Hacia una ~hsInclusiva ~Fy@eCalidad y un Aprendizaje a lo Largo ~L7@RTodos;~maIncheon
~pQ|ru|RdAvadhj@H
~pQ|ar|@8thucfh
~pQ|zh|仁川@w：2030%"~kk：迈向全纳+h公平+h有质量@-~kk#g全民终身学习;仁川@w
^s|fr|~c(*abioéthique ~Ix
^s|es|@i+c@mBioética y <3
^s|ru|#ta wbaPkbjc b +q^R
^s|ar|%2%Abpxbakcag ~B9;%2%A#mpxbakcag ~B9
^s|zh|~Iv~LR@w;~Iv#g+U@w
&7|fr|~c(*a~mNculturelle
&7|es|@i+c%Z_BCultural
&7|ru|#ta jplzkpfdai fexdaawfexbb
&7|ar|%2%A#mabghfi abDkanc
&7|zh|#:<"多样性@w
~cB|fr|~c(%dgénome humain ~Ix
~cB|es|@i+c#!Genoma Humano ~AQ<3
~cB|ru|#ta scdaic ~Mo+q^R
~cB|ar|%2%A#mabdqch ablujc ~ln
~cB|zh|#:&h类基因组~LR@w
~bl|fr|@g#A%dclonage @C~CY
~bl|es|@i_Y%ZClonación Humana
~bl|ru|~Gfjladbfagedbb ^R
~bl|ar|@8@x#maoghoax abluj
~bl|zh|@B@G&h@-克隆~L4;@B&h@-克隆@w
~h:|fr|Recommandation @Jl’éthique @el’intelligence artificielle
~h:|es|Recomendación %Z~LO#BInteligencia Artificial
~h:|ru|~JW~b/aw PkbAchjbv ~Afbhjphhkgcddasa bdkcllcjke
~h:|ar|abgfyce ~mGlpxbakcag abHsaF abaywhaic
~h:|zh|&h工智能伦理#u建议书
=r|fr|&i#A~yT&Gconsommateur
=r|es|%E_Y~xB#vConsumidor
=r|ru|~or@Z#E~qx~hKbdkcfchag makfcwbkclco
=r|ar|~cs@x#6~hAabdogvbs
=r|zh|@B#p消费者+P;@B消费者#p+P
+x|fr|#J<6#Bstatistique officielle
+x|es|@.~gS~iaEstadísticas Oficiales
+x|ru|EhdagamalesetBb@ZaFbrbelzdao hkekbhkbjb
+x|ar|~F0bbtryaFag abjodce
+x|zh|官方统计=-
~g/|fr|&i~up@Cfichiers ~K,informatisés
~g/|es|~ek{para|sobre} @s~kx%1Ficheros Computadorizados @eDatos Personales
~g/|ru|>W@Zfcsleicdkerbb jaimztkcfbxbfagedduv jefkakcj, hancfyeBbv nedduc lbAdasa ~AJ
+-|fr|Responsabilité @e~ow@4fait internationalement illicite
+-|es|~ky#v~l8~rYHechos ~sWIlícitos
+-|ru|Ekgckhkgcddahkz +,xe icynpdefanda-mfakbgamfegduc ncqdbq
+-|ar|doIfbce _qih abpniab ~hYmfbca
+-|zh|%0对#C不法&s@-~i'
^-|fr|#J<6@C~Hp@erestructuration #Bdette souveraine
^-|es|~dS%1Procesos @eReestructuración #BDeuda Soberana
^-|ru|#i{mfarchhe|mfarchhag} fchkfpjkpfbxerbb hpgcfcddasa nalse
^-|ar|~F0#alidbcag ~m0;~F0bidbcag ~m0
^-|zh|~Cq进程@-=-;#)~Cq{进程|过程}@)=-
>p|fr|~F1>b~wl
>p|es|#n@eRelación <t{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
>p|ru|~xEpsalagdui hpnai
>p|ar|&,abibake ~ovfabdrsde ~h-<,
>p|zh|@B#g~gI~BG;@B{和|与|同}~gI{间|之间|}@)^O#K
+n|fr|~mxfinancier ~nI@e=!financière ~Mn
+n|es|~muFinanciero y ~kxFinanciera Detallada @e*B
+n|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~hq
+n|ar|abhGad abdabc fabkfaim abdabce ~Ed
+n|zh|@B财务~rI
~Fo|fr|#I{|de l’Organisation mondiale du commerce }&g~uy~oY~Hvintellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#I&gADPIC
~Fo|es|~y2&p_l~qQ%1#l~NEIntelectual relacionados ~z?&C~De;#n_lADPIC
~Fo|ru|+j^3%Wkafsagui ehmcjkei ~jVbdkcllcjkpelzdao ~EE;@L%WTORGL
~Fo|ar|&,abqfahl ~cZabnsjce;~yAabnsjce;&,{|dhGde abgqaje abiabdce abdgibk l}qfahl ~hS;%f#olqfahl ~hS;&,gjclo
~Fo|zh|~m5#K;~m5~fX
wto|fr|#I@e~oeinstituant @'_G&Gcommerce
wto|es|#n@e{Marrakech|Marrakesh} ~rY&C~H4Establece @s=T%(#v~De
wto|ru|~wr%!~m3~HY~KC
wto|ar|&,djasu {bthuaF dhGde|abdhuz bdhGde} ~kXabiabdce
wto|zh|~f8~m9#:_x%X#K;~m9#:_x%X@)~f8#K
~gb|fr|~qa<0@Jl’Accord &gADPIC >b~p2publique
~gb|es|~ma~xL&p~rZal #n_lADPIC _1~GXPública
~gb|ru|~c-@H^3«LasleCcdbc %WTORGL b awBchkgcddac xnfegaavfedcdbc»
~gb|ar|~C:#m~yAabnsjce ~Ew;~C:{|abyamj ih dhGde abgqaje abiabdce |abyamj ih dhGde abgqaje abiabdce biad 2001 }#m{agnak gjclo|abagnak abdgibk lqfahl rkfk abdbsce abnsjce abdgybe labgqaje} ~Ew
~gb|zh|@G&(~m5#K^w与公共~kh@-~c5@w;#)&(~m5#K^w~fU公共{健康|卫生}@){多哈|}@w
~EM|fr|~L[Kazan
~EM|es|#Q>aKazán
~EM|ru|Dexedhj@I&b
~EM|ar|=,kaEah
~EM|zh|喀山#F
+u|fr|#Irevitalisé ~C!;#Irevitalisé
+u|es|~se@s~mv@e~s7;~se~s7;#nRevitalizado
+u|ru|Ewdaglcdd@0~k"{Ochmpwlbjc Юyduo Lpned|Юydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+u|ar|%fabdhuw bgofce ~po*zqdvfjce qhfl abofmah;%f{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~po{nc|abmazj nc} ^2;%fabdhuw
+u|zh|~s8~BF;@G~s8@-~BF;~BF;重唤活力@-@G~r8@-~cX
=y|fr|@X*T@e~si*a~kF>b~r1#8au ~Nk~k4
=y|es|~IY~q9{-| - }Kuala Lumpur @m~kyy Compensación Suplementario al ~IY~w3
=y|ru|Jesaohja-Dpele-Zpimpfhj{bo namaldbkclzduo mfakajal|asa namaldbkclzdasa mfakajale|aip namaldbkclzdaip mfakajalp|bi namaldbkclzdui mfakajalai|ai namaldbkclzdai mfakajalc} aw ~xUb gaxicBcdbb j Defkevcdhjaip mfakajalp %W~AM
=y|ar|~j4abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} ~n3;~j4abgsdcbc
=y|zh|&(~i5%s~A'@G赔偿~i'与~Ip@-~x8;#)赔偿~i'~fU~Ip@)~x8
~am|fr|#I=)prévenir @s~hHnon réglementée ~k9%U~hDArctique central
~am|es|#n@RImpedir @s~ohNo Reglamentada #OAlta Mar ~tWÁrtico ~Js
~am|ru|~zO~fPdcfcsplbfpciasa mfaiuhle ~eLg ~Hx~GxLcgcfdasa Zcnagbkasa ~G"
~am|ar|{agnakce|agnak} ~Aa~G8Bcj abdhGd *zpiabc ~fs{nc fow|lfow} ~tkabkwlc abudabc
~am|zh|&Z中北冰洋不~Cx~r!~c!#K
_[|fr|#I&GCap @e2012 *a&N~Co&G~Nk~ba@e1993 #8^A~o7@e~ba@e1977 *a%a@C~EX@e~u2;#I&GCap @e2012
_[|es|~NgCabo @e2012 %ZImplantación ~ia~nq#v~IY~ba@e1993 %Bal ~yW@e~ba+z#.%1~sKPesqueros, 1977;~NgCabo{ de 2012|}
_[|ru|Dcomkepdhj#0{ 2012 sane aw ahpBchkglcdbb malaycdbo Taffcialbdahhjasa mfakajale 1993 sane j Taffcialbdahhjao icynpdefandao jadgcdrbb ma wcxamehdahkb fuwalagduv hpnag 1977 sane| 2012 sane|}
_[|ar|~BL2012 #m~Ajprsad %q~Hg~hz1993 #olagnakce ~Hg#jbobade onh ~G8~hz1977;~BL2012
_[|zh|~H:《1977%"~vR#C渔船%s@k1993%"~vR~A'~I,@-~w/;~w/
~uV|fr|~qaMalabo *acroissance >btransformation ~B"@e~x1~vX~qJprospérité partagée ~AZmeilleures conditions @evie
~uV|es|~maMalabo{| de la Unión Africana} %ZAceleración #vCrecimiento _1{Transformación|Trasformación} #BAgricultura #Opro #BProsperidad Común _1Mejora %1Medios @eVida
~uV|ru|#zIelewa aw phjafcddai fahkc b mfcawfexagedbb ~sn>)ghcawBcsa mfargckedbq b maguCcdbq pfagdq ybxdb
~uV|ar|@8dabalf {|abyamj ih abagram abpnjckc }#mabgiqcb labhdf fabgrfb abEjaicch ~ajabjxaF abdugjs fgroch olb abdicue
~uV|zh|@G加快农业增长#g转型，_t共同繁荣#g~Ic生计@-马拉博@w
~lu|fr|~Bi{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }=)~tF%]~Em#k%]~gt@s~hH^B
~lu|es|~Go@R~fH^E
~lu|ru|#b#U~k1{fuwdasa |}~pV
~lu|ar|~Bj_Oibcv
~lu|zh|&Z+h阻止#g=h&k+h~E3@-捕捞~m(#C#F;~ui{鱼|捞}~Lh#C#F
<s|fr|%k@e<0issue &G« ~J8social &"» intitulé « Deuxième ~J8&"~mpsocial »;%k~Nt
<s|es|%Q@e<0#BCumbre <(%(bajo @sdenominación {|de }“Segunda ~h0@m#xSocial”;%Q~Nt
<s|ru|~c-*p~s:~cx~EF~B[«Nkafeq Nhcibfdeq ghkfcAe @e~g[>)~cxfexgbkbq»;~c-{eq malbkbAchjeq ncjleferbq|ao malbkbAchjao ncjleferbb|pt malbkbAchjpt ncjleferbt|ao malbkbAchjao ncjleferbco}
<s|ar|~C:>XabdhlDk ih ~Boabaqgdaic abiabdc“ abdikfm grg ihfah ~Bo%A~th~pvabaqgdaice“;~C:abocaoc
<s|zh|~MK”《~c5<e^w;~MK”~c5<e;&(~c5<e^w
=m|fr|~qaCancún ~g5%N~AZ='~uH#B~B'@4<bbien-être
=m|es|~maCancún ~Ks~o:#B*q_1=b~d5#B~BT_NBienestar
=m|ru|Dedjpdhj@d%Wejkpelbxerbb kciekbjb ~me~qx~p8ltnco
=m|ar|@8sahsfh #mgidcd ~r0faogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
=m|zh|将#p#g%r~i3%m以增进福祉纳入主流@-坎昆@w
~j.|es|~ma~C]%Z~hs_N#x~du
~j.|ar|@8pcuc{ - |-}haBfca #mabgibcd ~aj~us~mC
~j.|zh|~yK~kk~Ij;@G~yK~kk@-~Ij
<r|fr|#I%ddégagement @Cforces israéliennes #ksyriennes;#I%ddégagement{ des forces|}{ de 1974|}
<r|es|#n%ZSeparación ~iaFuerzas{| entre Israel y la República Árabe Siria| de 1974};#n%ZSeparación
<r|ru|~zOfexKcnbdcdbb{ gaohj|};+j{| 1974 sane} ~osRxfeblci b Lbfbohjao Mfewhjao Ochmpwlbjao a fexKcnbdcdbb gaohj
<r|ar|&,nA abauglas lch abkfag{ abtojazcbce fabofjce|}
<r|zh|以色列#g~m.~Cs~ig~BE;以色列&U~Cs~BE;~BE;&(~hh^w
~pN|fr|+A2007 ~L-{ (no 188)|};@S{| (no 188)} ~L-{|, 2007}
~pN|es|@M#!~kW~CbPesca{, 2007 (núm. 188)|, 2007|}
~pN|ru|@c2007 ~w5~txhcjkafc ~lN188);*S~txhcjkafc
~pN|ar|{abagnakce abdgibke labidb|agnakce abidb} *zkwai ycm abpodas
~pN|zh|~L,~e]188~x,;~L,@k
>G|fr|+A~C-*a~ru
>G|es|~x"Vial
>G|ru|~BJ~C-~tK;@c~C-~CW
>G|ar|@tiad ~C-bbocj >Qabwjk;@tabocj >Qabwjk ~hz1968
>G|zh|1968~Ch
_c|fr|~i)signalisation routière
_c|es|~noSeñalización Vial
_c|ru|%6nafayduv xdejev b hbsdelev
_c|ar|@t~sm;@t{iad 1968 |}#m~sm
_c|zh|1968%"路标#g信号@k
~cz|fr|#I~A"#k#eÉtats-Unis d’Amérique #8au Siège ~Mn;#I@eSiège
~cz|es|~tP<t@u~AQ&JUnidos @eAmérica ~jBSede @e*B;~tP~jBSede
~cz|ru|@L~A4~aV~g4ichkafehmalaycdbb ~FXpAfcyncdbo ~hq;~zO~FXpAfcyncdbqv
~cz|ar|%f{abdikfm |abdljd |}~ovfabfbacag abdgrme ~f/#mdkj <4;&,abdkj
~cz|zh|@B#g~w"~Mt;@B&U美{利坚合众|}国~Mt;总部#K
~er|fr|<g~L0@C+/américains
~er|es|_n#B=T%1&JAmericanos
~er|ru|~d6Efsedbxerbb eicfbjedhjbv ~gn
~er|ar|~j:~j?_qabpdjcsce
~er|zh|~m)%0%X*,
*'|fr|^K=Y#N>b%j#Btorture
*'|es|~dl~hpy ~wE@sTortura
*'|ru|~dZ^D~fQmukaj ~ecdbv
*'|ar|~y0~wP~ut~dxibcv
*'|zh|~m)~f7#g惩罚酷刑@k
&o|fr|^K*a@!~oYl’homme @C&câgées
&o|es|~dl%Z@(%1#lHumanos ~ia&)Mayores
&o|ru|~dZ^D*H~jV~dm~uYltnco
&o|ar|~y0#m~AC_I~ldbslaj aboh
&o|zh|~m)#p~Gi+U@k
+(|fr|~HH%-#1@C&câgées ~bU
+(|es|@W~Kf#l~ia&)@eEdad ~zS
+(|ru|~DG~H8;~yf~H8
+(|ar|*Pslaj aboh ~fI
+(|zh|~DW~Gi~M";&(*f+U#g~a,^w@G*f~Gi~M"
<]|fr|@a#BCommunauté économique @C+/@e~Hl~NF&g~j)~AZ~AA~x0#k~d(~tz
<]|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} ~yZ~qkLigeras, sus ~JQ~CTConexos
<]|ru|@cЭjadaibAchjasa haawBchkge xemendaeFfbjedhjbv +,a hkfcljagai afpybb b lcsjbv gaafpycdbqv, wacmfbmehev j dbi ~Ce~cAdbib iekcfbelev
<]|ar|@tabqdaie abakgyamce bmfb Bjl ~Fb#alabpobre abyBcje fabpobre abxncne
<]|zh|~I7其~m!及+i~BC材料~lT;~I7{其|}~m!^v+i{相关|有关}{材料|物资}~lT
=x|fr|+A~Hlcentrale @4~rN@C~j)~AZ~AA@e~x0~AZ~p5pièces #kcomposantes pouvant servir %]~rT~Ev~r1#kassemblage;+A~Dt
=x|es|~Mx~Dt
=x|ru|ЦcdkfelzdaeFfbjedhj~tgxe ~rCgaafpycdbqib, wacmfbmeheib j dbi b ghcib Aehkqib b jaimadcdkeib, ~n2wukz bhmalzxagedu ~qxbv bxsakaglcdbq, fciadke b hwafjb;DbdCehhj@p
=x|ar|@tfow ~Fb{bbrm dh|bdjakle} *N^xfHxazjva;@tschuaoa
=x|zh|中部*f~Cx~f1+h其~m!#g可用于制造+h修理#g组装此类%/@-零部件@k
cifta|fr|^K~ya~K'd’explosifs #k~ts~tz
cifta|es|~dl~KaMuniciones, ~sR~CTRelacionados
cifta|zh|~m)%0&S~s5火器+h~m!+h~Ii物及+i~vr材料@k
~u7|fr|~o7{de 1995 |}~MT_R@C~EX@epêche, @e~ua
~u7|es|~Nx_N~ds%1~sKPesqueros{, 1995|}
~u7|ru|~nB~oyfuwalagduv hpnag b ~En{| 1995 sane}
~u7|ar|~f(bbiadbch >Qdgh onh abycm
~u7|zh|1995%"渔民~hd与~kg~p);1995%"#C渔船{船员|人员}~hd&U~kg@k
~cq|fr|~i)~nD~C.~e5
~cq|es|@M~gYRelacionados ~z?@s~hW
~cq|ru|%6~qA#4&M~hJ
~cq|ar|@t&a#alabwcjah abdmhc ~mF
~cq|zh|>j与#C~g6~vr@-&k&s~lT
+l|fr|@X*T^A@a~ij
+l|es|@WComplementario #v~Nc
+l|ru|~ffnamaldqtB~b.~vD~ng
+l|ar|#R{abdsdb|abgsdcbc} bagnakce ~mS
+l|zh|>j~i?@k@-~c";&(#)>j~i?@)%z@)~c"
~eq|fr|@Xportant amendement #B~nK~zC
~eq|es|@W~kEModifica &C@M@m~qj
~eq|ru|~ffbxicdqtB~b.~vD~M/
~eq|ar|%q~uK@?{abxaye|abdgibke} ~AW
~lF|fr|~yX^A~mn
~lF|es|~fm@M~gY~qc
~lF|ru|#-~v-^I~fNa ~a);#-~fNa ~a)
~lF|ar|~F7{bagnakce|abdbrk lagnakce|abdgibk lagnakce} &a{abdfqve|abdjgsle} ~dn
~lF|zh|&(~Bd@k~MO;&(~Bd%z~tS
<O|fr|~yXau ~I9
<O|es|~fm~IW
<O|ru|#-~v-^I~B:@e~ai;#-~B:@e~ai
<O|ar|~F7{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~nj
<O|zh|&(~LL@D~MO;&(~LL~A'~tS
+s|fr|~lZ^A~qf
+s|es|~h1{de|a} @s@l~hP
+s|ru|Gamfegj{e|b|c|p|ao} ~fNa ~x!
+s|ar|~uK@t~j-
+s|zh|&(~km物#p%z~fV;&(~km~Li%z@){2005年|}~fV
>:|fr|~lZ@e~sXau ~Nk~DD;~lZ@e~GL
>:|es|~h1@e~CU@e~E2~NM;~h1@e~CU@e~d0;~h1@e~GL
>:|ru|Dbselbohj_LIadfcelzhjaip mfakajalp ~f';Dbselbohj~af
>:|ar|~uKscBabc ~dF~e4;~uKscBabc
>:|zh|&(~MU~A'~H.;~H.
~ao|fr|~lZ~Nt{ au Protocole de Kyoto|}
~ao|es|~h1@e<0{al|del} ~IY~Fz;~h1~Nt
~ao|ru|~c-_LDbakhjaip mfakajalp;~c-~af
~ao|ar|~uK~hw~dFscfgf;~uKabmfre
~ao|zh|&(~oF~A'~c5~fV;&(~oF~A'@-~c5~fV;~c5~fV
~fL|fr|~h7@e~Dn@4<bclimat
~fL|es|~dr@e~Dn~rY&CClima;~drClimático @eGlasgow
~fL|ru|Qlexsaghj{bo jlbiekbAchjbo mejk|asa jlbiekbAchjasa mejke|aip jlbiekbAchjaip mejkp|bi jlbiekbAchjbi mejkai|ai jlbiekbAchjai mejkc}
~fL|ar|~j:Bbaosf bbdhax
<S|fr|#I{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
<S|es|~y2&p~KsFacilitación #v~De
<S|ru|+j^3aw pmfaBcdbb mfarcnpf kafsaglb
<S|ar|&,gcocj abgqaje;~II#olgcocj abgqaje
<S|zh|~J/#K;~J/~fX
=u|fr|#I&gsubventions ^A~u2
=u|es|~y2&p@m~LgSubvenciones ~AYPesca
=u|ru|@L~HY~G!a hpwhbnbfagedbb ~KR
=u|ar|%f~oL;~II~oL
=u|zh|~c!补贴#K
<F|fr|~agpandémies ~L);~agpandémies
<F|es|#n#B{Organización Mundial de la Salud|OMS} ~Jl;#n~Jl
<F|ru|@L~jZ%W#(medncibqib;GedncibAchj#0
<F|ar|&,~Bc~fr#mabqfazr;&,abqfazr
<F|zh|~x-~r(#K;~AS~r(#K
>.|fr|~h7*asécurité, @sstabilité ~Cg@[~L3Grands Lacs
>.|es|~dr%ZSeguridad, @sEstabilidad >R#x~CbRegión %1Grandes Lagos
>.|ru|Gejk@za ~CIhkewblzdahkb ~L:g feoadc Nclbjbv axcf
>.|ar|~j:abpdh fabaogkjaj fabghdce *zdhwke ablrcjag absljC
>.|zh|~DI定#g#q@k;~DI定&U#q{公约|契约|条约}
>o|fr|~F1#k~EP@e~rU
>o|es|#n~wb~d4<t@u>ROrganismo{ Internacional de Energía Atómica|}
>o|ru|+j, fcsplbfptB{cc|csa|cip|bi|ci} gxebiaakdaCcdbq #Eh {Icynpdefandui escdkhkgai ma ekaidao Pdcfsbb|Mscdkhkgai};~xEescdkhkgai ~yj
>o|ar|~sgfabfsabe ~x:;~sgfabfsabe
>o|zh|@B与~fY~BG;@B&U~AT~fY{间|之间的|}^O#K
>z|fr|#I&g~bS~A"#k@'@4%v@C^L~rt
>z|es|#n@m{la Relación|las Relaciones} <t@u_1=T+z*/~ia~IO
>z|ru|>d~Di~C8~HT~z9
>z|ar|~xzfdhGde ~Ff*N~wM
>z|zh|@B#g~IK%X~BG;#)@B&U~IK~sf
~eO|ru|>d_'afsedbxerbco %W~EI
~eO|ar|~xzfabdhGde #jbbvqje
~eO|zh|@B#g#C~kn%X~BG;#)@B&U#C~kn~sf
>I|fr|~pi#k>2~mx_R~Mn
>I|es|~b1y ~mu#v~ds@e*B
>I|ru|~Dm{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~hq
>I|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <4
>I|zh|@B~r)~hl~rI;@B~r)~hl条例#g~r)~hl细则
<I|fr|~mx~nI<d@splanification @C~Ht#e~uy&Gbudget qui ont trait %-~Ht~rN@e~As#k#eméthodes d’évaluation
<I|es|~muy ~kxDetallada +zPlanificación %1Programas, @1~qQ@e~wC#vPresupuesto, @sSupervisión #B~l7~AQMétodos @eEvaluación
<I|ru|~Dm{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptBb~Lemledbfagedbc %Wmfasfeiiei, mfasfeiiduc ehmcjku wtnycke, jadkfalz ~tvb ickanu arcdjb
<I|ar|abphGde fabkfaim ~z4grsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<I|zh|~r/规划+h预算内~r/~vV+h~kP监测#g评价方法~rI
~cD|fr|@gfaisant @e~hDIndien ~HRzone @epaix
~cD|es|@i#vOcéano Índico como Zona @ePaz
~cD|ru|~ICawKqglcdbb ~tc~toxadao ibfe
~cD|ar|@8{|aiglaj }~tkabvhmc dhwke obad
~cD|zh|~vo>g区@w;~vo>g区~L4
~gh|fr|~qaLima : vers un @[industriel inclusif #k~Ad
~gh|es|~maLima: hacia un #x~sUInclusivo y ~du
~gh|ru|Zbihj@d«Gpkz j nahkbycdbt ghcavgekdasa b &OmfaiuClcddasa fexgbkbq»;Zbihj@H
~gh|ar|@8bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~gh|zh|利马@w~BI包容及%r工业#q
~a'|fr|~eid’Oslo
~a'|es|@i~ch@eOslo
~a'|ar|@8pfobf abfEajc
~a'|zh|奥斯陆~m,
~aI|fr|<gd’Ottawa =Y_s#B~HO
~aI|es|_n@e~zl+z~mr~Cm;_n@e~zl_NFomento ~Cm
~aI|ru|Ekkeghj%x%W~mYxnafagzq
~aI|ar|~j:pfgafa bgiEcE abyre
~aI|zh|渥太华~kh_t*,
^'|fr|<g@e~kS=Y~Mw%]l’heure #Bmondialisation
^'|es|_n@e~kS@R{el Fomento|la Promoción} #B~GX#O~AIGlobalizado
^'|ru|~zw%x{ma pjfcmlcdbt|pjfcmlcdbq} ~AOg slawelbxageddai ibfc
^'|ar|~j:lahsfs bgiEcE abyre *ziyj abifbde
^'|zh|@G~yO@-~Bz*,;~yO~Bz*,
~gm|fr|%k@eRio &gdéterminants ~Fk#B~HO
~gm|es|%Q@eRío @m{|los }Determinantes ~zu~Cm
~gm|ru|~l.*p%Wharbelzdui nckcfibdedkei xnafagzq
~gm|ar|@8jcf >X#mabdrmmag ~mBbbyre
~gm|zh|@G~kh~yy@-里约<e;~kh~yy里约<e
~iR|fr|~qa~og@J~x2@el’aide au %p
~iR|es|~maParís %ZEficacia #BAyuda{ al Desarrollo|}
~iR|ru|~za@d%WmaguCcdbt ~B2gdcCdco ~Av
~iR|ar|@8lajco #mniabce abdifhe
~iR|zh|~r-实效#u~m8@w;@G~r-实效~r7@-~m8@w
~co|fr|_9d’Accra
~co|es|~C6Accra
~co|ru|Mjjfhj@q&b
~co|ar|~gLpsja
~co|zh|阿克拉+F<'
~Eh|fr|Partenariat @eBusan ~qJ&Fefficace au service &G%p
~Eh|es|Alianza @eBusan +z&jEficaz al *I
~Eh|ru|Gphedhj{bo mled mefkdcfhkge|asa mlede mefkdcfhkge|aip mledp mefkdcfhkge|bi mledai mefkdcfhkge|ai mledc mefkdcfhkge} g ~ne;Gphedhj{ac mefkdcfhkga|asa mefkdcfhkge|aip mefkdcfhkgp|bi mefkdcfhkgai|ai mefkdcfhkgc} g ~ne
~Eh|ar|ujase lfoah ~aj~pnabthdazc abniab
~Eh|zh|~Ie#q<W釜山~vh;_t~Ie#q<W@)釜山~vh
~iv|fr|#Q~bI@eBali @4l’appui technologique ~Cg~iV@Ccapacités
~iv|es|#QEstratégico @eBali _NApoyo Tecnológico _1Creación @eCapacidad
~iv|ru|Uelbohj{bo hkfekcsbAchjbo mled|asa hkfekcsbAchjasa mlede|aip hkfekcsbAchjaip mledp|bi hkfekcsbAchjbi mledai|ai hkfekcsbAchjai mledc} ~IFkcvdbAchjao manncfyjb b haxnedbt makcdrbele
~iv|ar|~tNlabc ~d7{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~iv|zh|巴厘技术支助#g能力建设~yQ
~cG|fr|~qa~d1{|du 7 février 1997 }%drôle ~Cgmandat &G@K#A@4~wV
~cG|es|~ma~d1#!Papel >RMandato #v#T_Y_N~q3Ambiente
~cG|ru|~ws@da ~KOb iednekc Gfasfeiiu #E%W~hxhfcnc
~cG|ar|@8~KW{|biad 1997 }#mmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~cG|zh|@G@B~f5规划署@-~oG#g任务@-~r"@w
~ES|fr|~ei@eMalmö
~ES|es|@i~ch@eMalmö
~ES|ru|Ielziёdhj~s.
~ES|ar|@8dabdf abfEajc
~ES|zh|马尔默~m,
~gf|fr|_9&"~yT~lL~I2~jXdue %-~d9terrestres
~gf|es|~wY%(~xB~F4frente a ~g)Realizadas #OTierra
~gf|ru|~cj@q%8%W*H~Bgak ~r4~EAahpBchkglqciao @ehpCc ncqkclzdahkb
~gf|ar|~F!%A#o~pS~mE;~F!%A~hA~mE
~gf|zh|#p*.~u:影响*x@";#p*.~u:{污染|}*x@"
~bn|fr|~Bi=Y=!#Bcapacité @e~u2
~bn|es|~Go+z~ci#BCapacidad Pesquera
~bn|ru|#b#U%W~tEmfaiuhlaguib iaBdahkqib
~bn|ar|~Bjbtmaje {wakag|wake|kmjag} abycm
~bn|zh|=i捕捞能力#C#F
~d[|fr|~Bi=Y%N>b=!@Crequins
~d[|es|~Go+z*qy ~i1~ci%1Tiburones
~d[|ru|#b#U~qmejpl b ~tEbv xemeheib
~d[|ar|~Bj{bycahe|brnG} podas abkju ftmajgva
~d[|zh|~xj鲨鱼#C#F
~bo|fr|~Bi=)réduire #ecaptures accidentelles d’oiseaux @emer par #epalangriers
~bo|es|~Go+z~J2~n'@eAves Marinas ~Cb~oh~z?Palangre
~bo|ru|#b#U%WhajfeBcdbt hlpAeodasa mamenedbq iafhjbv mkbr mfb qfphdai mfaiuhlc
~bo|ar|~Bj{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~h,*zdyacm abxcfw abwfcbe
~bo|zh|减少延绳钓~c!中误捕海鸟#C#F
+w|fr|~b0{volontaires |d’application volontaire }=)assurer @sdurabilité #B~hHartisanale ~o4~gK~AZl’éradication #Bpauvreté
+w|es|~gJ@RLograr @sSostenibilidad #B~oh#OPequeña Escala ~MI_1~BW#BPobreza
+w|ru|~qY~fu&OielaiehCkewdasa fuwalaghkge ~rymfanagalzhkgcddao ^0b bhjafcdcdbq wcndahkb
+w|ar|&BbAdah aogmade ~B,{abyBcje|yBcje} abhwak *zocak ~nYfabkAaF >Qabnkj
+w|zh|~eD#g扶贫~yh;~eD#g=h贫困~yh
*0|fr|~m4=Yconduite ~NNpavillon
*0|es|~gJ+zActuación #v~l8#vPabellón
*0|ru|~qY#4%8~r2Flese
*0|ar|&B#mpmaF mfbe abibd;&BbpmaF mfbe abibd
*0|zh|船旗国表现~p(
<p|fr|~b0="*a=!#B~hHprofonde #Ohaute mer
<p|es|%E%o+z~ci~iaPesquerías @eAguas Profundas #O~Db
<p|ru|#b@Q~g?slpwajagandasa mfaiuhle g ~D[
<p|ar|~lIdyacm podas abdcav abidcke *zpiabc ~j,
<p|zh|2008%"~Ck+P;~Ck+P
~px|fr|~b0="*a=!@Cprises accessoires >b~tJ@Crejets #Omer
~px|es|%E%o+z~ci~n'_1~J2%1Descartes
~px|ru|#b@Q~g?mfblage b hajfeBcdbq guwfahag
~px|ar|~lI~G8abijAc fabrm dh abdycm abdjgqi
~px|zh|兼捕=i及减少丢弃物#C+P
~cv|fr|~m4~IH@Cengins @e~u2
~cv|es|~gJ#!Marcado ~iaArtes @ePesca
~cv|ru|~JW{b|o|qi|qib|qv} %W~K0afpnbo lage
~cv|ar|&B#mfod ~KJ;&Bbfod ~KJ
~cv|zh|渔具标识~p(
~lD|fr|~FS~hH^B
~lD|es|~xq~oh^E
~lD|ru|~JV~I?=7~KR
~lD|ar|~yV{|biad 2005 }#olabycm <YghGcd
~lD|zh|&k+h~E3捕捞#u2005%"~oJ@w
~iW|fr|~qaReykjavik @J~HR~hH~HM%Ul’écosystème marin
~iW|es|~maReikiavik %Z~oh~GU~qsEcosistema Marino
~iW|ru|Ocojzqgbjhj@d%Wakgckhkgcddaip fuwalaghkgp g ~ltPjahbhkcic
~iW|ar|@8{jcscancs|jcscans} #m~G8abjucm *zabhGad abtcsfbfqc ablrjc
~iW|zh|@G*.生态~BD负~i'~c!@-雷克雅未克@w
<u|fr|@g~hk*a%aalimentaire
<u|es|@i~Md~Ks#.Alimentaria
<u|ru|#z~s:~EF%W=(
<u|ar|@8~g:{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<u|zh|#:~eD峰会@w;#:~eD+C@w
_d|fr|#J@e~pf~qJ~gK_G~Ad
_d|es|Cinco @.@eRoma +z~gH%(~du
_d|ru|mqk{z Obihjbv mfbdrbmag|b Obihjbv mfbdrbmag|b Obihjbi mfbdrbmei|zt Obihjbib mfbdrbmeib|b Obihjbv mfbdrbmev} phkaoAbgao slawelzdao =(
_d|ar|~csjfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %Aabdogmad
_d|zh|%r*x~eD~Lv;{全球可持续|可持续全球|全球}~eD@)~Lv
=p|fr|~l2&"#8%-~hG– Pour ~HRplanète sans ~hGni déchets nocifs;~l2&"#8%-~AB~rt
=p|es|>V%(_lProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=p|ru|~cj#W%WvbibAchjbi gcBchkgei{ «Oenb mledcku, hgawandao ak gfcndasa gaxncohkgbq vbibAchjbv gcBchkg b akvanag»|}
=p|ar|~tn~tm- ~ajsfsl xab dh abpAjaj abhaqde ih abdfam ~tmfabhnacag;~tn~wM
=p|zh|*x~Bf=g-使地球免受~Bf#g废物危害;*x~Bf=g
>-|fr|~h7&"@4l’emploi
>-|es|~dr%(_NEmpleo
>-|ru|~cj+Ka fewaAbv ichkev
>-|ar|~d8%Abgfncj njy abidb
>-|zh|*x~vp~vl
^]|fr|<golympique
^]|es|_nOlímpica
^]|ru|Elbimbohj{eq vefkbq|ao vefkbb|pt vefkbt|ao vefkbco}
^]|ar|~d8abpfbdlc
^]|zh|奥林匹克*,
~iQ|fr|~qaMoscou @4~tA^A~La
~iQ|es|~maMoscú @R~Dw~rj
~iQ|ru|Iahjaghj@d%W*vkpwcfjplcxe
~iQ|ar|@8dfosf #m~pq>Qabob
~iQ|zh|终结结核病#u莫斯科@w
>M|fr|~p-=Y#N@el’extrémisme violent
>M|es|~vz~hp&CExtremismo Violento
>M|ru|Gled@z%8~zEdehblzhkgcddasa Pjhkfcibxie
>M|ar|~tN{abidb|idb abpdch abiad} {|abgc fAiva }~wPabgwjn abihcn
>M|zh|~f7~eV极端主义#F
^:|fr|&i@e~t'
^:|es|~ek_lCombatientes ~GZExtranjeros{ (Principios Rectores de Madrid)|};~ek@e~t'
^:|ru|~or@Z#4~G,wacgbjag-kcffafbhkag{ (Ienfbnhjbc fpjaganqBbc mfbdrbmu)|};~Dq*Q
^:|ar|~kLabpqahl ~yM~Ababgfqcvce);~kLabpqahl;~cs~Ababgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^:|zh|马德里~i9
>m|fr|~G?@e~jj
>m|es|comunicado final #vGrupo @e#c@RSiria;Comunicado @e~fh
>m|ru|~j(~tQjaiitdbjc Qfpmmu %8%WLbfbb;^9{ac|asa|aip|bi|ai} jaiitdbjc
>m|ar|lcah qhcn
>m|zh|~Cs#u+F小组最后公报;&(%C公报^w
~b,|fr|#Iréglant ~xx~Cgpassage
~b,|ru|~zOmcfcngbycdbb b nahkpmc
~b,|ar|%f#olabghkb fabilfj;&,abghkb fabilfj
~b,|zh|通行进出#K
>q|fr|#Iintérimaire ~rQ*aRive occidentale >bbande @eGaza
>q|es|#nProvisional Israelo-Palestino %ZRibera ~s[_1Faja @eGaza
>q|ru|Rxfeblzhja-melchkbdhj{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %WYemendaip wcfcsp b hcjkafp Qexe
>q|ar|%f{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #mabAne abBjlce fkwai BEe
>q|zh|~Be@G西~DE@-临时#K;@G西~DE@-~Be临时#K
^n|fr|#I~C!
^n|es|#n{sobre|para} @s~fD@s~mv@e~s7
^n|ru|@L~k"Ochmpwlbjc Юyduo Lpned
^n|ar|&,{gofce|rb} ~po*z^2;%f{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~po*z^2
^n|zh|@G~s8@-~fX;~r8@)~cX
*G|fr|#I*acessation @Chostilités, @s@!@Ccivils #k_E~KZ
*G|es|#n%ZCesación ~iaHostilidades, @s@(%1~t4>R~oQHumanitario
*G|ru|~zOmfcjfeBcdbb wacguv ncohkgbo, ~nlb ~G)~CGnahkpme
*G|ar|&,fkn abpidab abkgabce ~Ai~z3{fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*G|zh|~MW~r-准入#K;~MW{援助|}准入~cX
~iw|fr|~Gq~nV#O~j"centrafricaine
~iw|es|#n~wz~nQ@s~mvCentroafricana
~iw|ru|&q%!~ueЦcdkfelzdaeFfbjedhjao Ochmpwlbjc
~iw|ar|%f>X{dh pqb abobad|bbobad} ~Hbqdvfjce ~FbabfowC
~iw|zh|~LS与~M9#w~fX;~LS~fU~M9#w~cX
~gi|fr|#I~nVau Mali
~gi|es|#n~nQMalí
~gi|ru|@L~ueIelb
~gi|ar|{agnak|abagnak dh pqb} ~Ky~Hbdabc
~gi|zh|马里>g与~M9~fX;马里>g~fU~M9~cX
~bi|fr|~C[=Ypaix, @s%a>b&F=Y~j"~B-&GCongo >brégion
~bi|es|>V+zPaz, @s#._1&j~Cb~mvDemocrática #vCongo _1Región
~bi|ru|OeiaAd@0a ibfc, ^0b ~b9~qxHciajfekbAchjao Ochmpwlbjb Dadsa b fcsbade
~bi|ar|~AH~Kyfabpdh fabgiafh {bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~bi|zh|~Cr#g该~Bu>g+h%s与<W=g;~Cr&U该{区域|地区}>g+h%s~fU<W=g
~uE|fr|~C[général =Y~Fa#OBosnie-Herzégovine
~uE|es|#n>V~h3@ePaz #OBosnia y ~JE
~uE|ru|EwB{cc feiaAdac hasleCcdbc|csa feiaAdasa hasleCcdbq|cip feiaAdaip hasleCcdbt|bi feiaAdui hasleCcdbci|ci feiaAdai hasleCcdbb} ~I4Uahdbb b Qcfrcsagbdc;Hcokadhj*n
~uE|ar|%fabtwajc abiad ~z/ablfohe fabvjos
~uE|zh|波斯尼亚#g黑塞哥维那>g总=g#K
~g-|es|#n~qW+zTerminación #v~wi_1~BU@euna Paz Estable y Duradera;#n~qW@ePaz
~g-|ru|EjadAekclzd~w4;~j(~w4;~j({ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~g-|ar|%fabhvazc {bthvaF|dh pqb thvaF} ~poflhaF obad dogkj fmazd
~EL|fr|~p-global commun
~EL|es|~vzIntegral Conjunto
~EL|ru|Lagichkd{uo ghcawKciltBbo mled|asa ghcawKciltBcsa mlede|aip ghcawKciltBcip mledp|ui ghcawKciltBbi mledai|ai ghcawKciltBci mledc} &b;LNGH
~EL|ar|~tN*K~D:abdugjse
~EL|zh|联合~Bs#F
~bs|fr|~qV@e>0~yG@e>?@CAccords @eMinsk
~bs|es|~y'@e^T+z_V%1~y3@eMinsk
~bs|ru|Daimlcjh@zicf %Wgumaldcdbt Ibdhjbv hasleCcdbo
~bs|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~bs|zh|~Je~fX~LQ;#)~Je~cX@)~LQ
~gg|fr|~Gqlibyen
~gg|es|#n~wzLibio
~gg|ru|Zbgbohj{ac malbkbAchjac hasleCcdbc|asa malbkbAchjasa hasleCcdbq|aip malbkbAchjaip hasleCcdbt|bi malbkbAchjbi hasleCcdbci|ai malbkbAchjai hasleCcdbb}
~gg|ar|%f>Xabbclc
~gg|zh|利比亚#w~fX
juba|fr|#I@eDjouba =Y~Faau Soudan
juba|es|#n@e{Yuba|Juba} +zPaz #O{el |}Sudán;#n@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhj*n;Hypwbdhj%!~I4Lpnedc
juba|ar|&,qfla ~z/abofmah;&,qfla bbobad
juba|zh|朱巴>g~fX;苏丹>g朱巴~fX
~d,|fr|~l5@e<0=Y~Faau Darfour
~d,|es|~wn@e<0+zPaz #ODarfur
~d,|ru|~c-{bo najpicdk|asa najpicdke|aip najpicdkp|bi najpicdkai|ai najpicdkc} ~I4HefFpfc
~d,|ar|fDcke ~hw~z/majnfj
~d,|zh|~c5~E(~r.;~E(~c5~r.
~f[|fr|~h7@e~n[
~f[|es|~dr@e~n[
~f[|ru|Ufbnykepdhj{bo mejk|asa mejke|aip mejkp|bi mejkai|ai mejkc}
~f[|ar|ivm ljcmqgafh
~f[|zh|布里奇顿#K
+3|fr|~b5#A@4l’inclusion &Ghandicap
+3|es|~dY_Y+zInclusión #BDiscapacidad
+3|ru|Lkfekcsb~b/#E%Wbdjltxbb ~mK
+3|ar|~hy@xbtmdaq dhGfj abtiake
+3|zh|@B残疾包容+Q
~by|fr|<g@U{révisée |}@e~Auphysique, @el’activité physique #k&Gsport
~by|es|_n@E#B~hsFísica, @sActividad Física >RDeporte
~by|ru|#b%xFbxbAchjasa gahmbkedbq, ~l9ejkbgdahkb b hmafke
~by|ar|~d8&0{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~by|zh|#C~Br~kk+h~Br~m(#g~Br运动*,
&5|fr|~F9armés (Principes @eParis);~F9armés
&5|es|@.y Directrices{| de París} _0{ (Principios de París)| (los Principios de París)|};@.@e~GS{: Principios y Directrices|} _0
&5|ru|Gfbdrbm{u b phkedagjb|ag b phkedagaj|ei b phkedagjei|eib b phkedagjeib|ev b phkedagjev} #4nckco, ~cA~EBhbleib ~uC~EBsfpmmeib~oC
&5|ar|~om~D)~yMlajco);~omabdobre
&5|zh|~CA&r~M((~m8#2);~CA@)&r~M(
~Fp|ar|~e7~D:~hz2023
~Fp|zh|~cW：在冠状病毒病疫后#:扩大~Bx对~kh#g福祉@-追求;2023~yz
~iz|fr|~hU#B<hd’examen @e~GE
~iz|ru|~t-~j6%W~KFHpfwedhjasa mfarchhe
~iz|zh|德班~vn~eU+?
~rw|fr|%k#k>2~p-*a&F@U~yG~Erstratégie intégrée #kéquilibrée @elutte #G~ud
~rw|ru|&q{eq ncjleferbq b Gled|ao ncjleferbb b Glede|ao ncjleferbb b Gledp|pt ncjleferbt b Gled|ao ncjleferbco b Gledai|ao ncjleferbb b Gledc} %8%Wdeleybgedbt %l<1~vKgufewakjb jaimlcjhdao b hweledhbfageddao hkfekcsbb ~ALibfagao mfawlciao defjakbjag
~rw|zh|~E-#C<W以~In+h~LV@-<e#g#F;~E-#C<W{，|}以~In{、|}~LV@-~MM&(#F^w
~u1|fr|~kM@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *a~bDtransmissibles >b~Mwmentale #k&Gbien-être
~u1|ru|~C(Ackgcfkasa {xehcnedbq|hagcBedbq} %h+[dbib b ~mYmhbvbAchjasa ~AOb wlesamalpAbq
~u1|zh|*y~Kk次@G~c4及_t~Im~jM#g~kh@-~g9<e;*y~Kk次#)~c4{以及|及}_t~Im~jM#g{健康|福祉}>3
~hb|fr|~kM@e~tyapprofondi ~Gj@e~fM*a&N&G_9@e~xk
~hb|ru|~C(%Wbkasei hfcndchfaAdasa awxafe @e~b8~b-Ncdhjao mfasfeiiu ~qD@e~ss
~hb|zh|&(~xP@-<e;&(~xP<e
~n7|fr|~sjavenir : unis ~qJaction urgente
~n7|zh|~nU~yt;~e:~yt
~uZ|zh|#C~kn~vn论坛进展@w
~kG|ru|~C(2021 ^I~nf
~kG|zh|2021%"@G~oN<e;@G~oN2021%"<e
~iM|fr|~L[Lausanne
~iM|ru|Zaxeddhj@I&b
~iM|zh|洛桑#F
~rX|fr|~p-d’Oslo
~rX|ru|Ehlaghj@I&b
~rX|zh|奥斯陆#F
~m2|fr|~L[Vienne
~m2|ru|~l)@I&b
~m2|zh|&-#F
~rW|fr|%HNew START
~rW|ru|&u~os~p[b ~aV~yn;&u~os~aVb ~p[~yn;dag{uo Hasagaf|asa Hasagafe|aip Hasagafp|ui Hasagafai|ai Hasagafc} a LJN
~rW|zh|~w"#g俄罗斯联邦@G进一步削减#g限制进攻性+Q%/_u@-%y;新削减+Q%/%y;新裁武%y
caadp|fr|@Kdétaillé ~mp@e~x1~z!
caadp|ru|Daimlcjhd@q=9~sn~gc
caadp|zh|*f农业#q~In~r/
~G9|fr|#I~cI#B~J,@elibre-échange continentale ~z!
~G9|ru|@L~m3MFfbjedhjao jadkbdcdkelzdao xadu hgawandao kafsaglb
~G9|zh|~m9*f~j2#K;#)~m9*f~j2@-#K;*f~j2#K
~a0|fr|~ei@eHong Kong
~a0|ru|Qadjadshj~s.
~a0|zh|香港~m,
~eK|fr|~ei~Nt
~eK|ru|~c-~s.
~eK|zh|~c5~m,
~h]|fr|+A~wU_r*a#N>b~bR~op
~h]|ru|~Jia ~fQ~E9dco
~h]|zh|*f~vw&Z#g=f腐败@k
~eH|fr|<g_r#Bdémocratie, @Célections #k#Bgouvernance
~eH|ru|MFfbjedhj%x~jInciajfekbb, guwafag b pmfeglcdbq
~eH|zh|~A8#g治理*,;~A8&U{治理|施政}*,
~cr|fr|<g~B-interaméricaine
~cr|ru|~dZ{eq nciajfekbAchjeq vefkbq|ao nciajfekbAchjao vefkbb|pt nciajfekbAchjpt vefkbt|ao nciajfekbAchjao vefkbco}
~cr|zh|~m)民主*,
^y|fr|^K~I2~op
^y|ru|~dZ@b{mfakbg jaffpmrbb|a wafzwc h jaffpmrbco}
^y|zh|~m)~r'@k;~m)%0~r'@k
~G.|fr|~i)%N#Bfaune #k#Bflore marines @e~Aq
~G.|ru|%6>Ziafhjbv ybguv ~mPMdkefjkbjb
~G.|zh|南极*.~vS~i(~H)@k
wcpfc|fr|~i)%N>b=!~rzgrands migrateurs %U~hD~of~K)#kcentral
wcpfc|ru|%6>Z~jY~KSb ~HxAehkqv Tbvasa ~I5
wcpfc|zh|中西部~i8~f9~xj@k;中西~i8~f9~H)&U=i@k
~AN|fr|~o7~up#Bchasse ^Abaleine
~AN|ru|~F3~B.jbkawaodasa ~pV
~AN|zh|#C捕鲸~Cx@k
siofa|fr|#I#8%-pêches %U<bsud @e~hDIndien
siofa|ru|~zOfuwalaghkgc g tydao ~Gx~tc~G"
siofa|zh|南印度洋~c!#K
~a4|fr|~BaSud
~a4|ru|~sv~eLtydao ~oR~I5
~a4|zh|南~zG
~a1|fr|~BaNord
~a1|ru|%6>Zb pmfeglcdbb fuwduib fchpfheib ~eLhcgcfdao ~oR~G"
~a1|zh|北~zG
iccat|fr|~o7=Y%N@Cthonidés @el’Atlantique
iccat|ru|#b^D>ZekledkbAchjbv kpdrag
iccat|zh|~H)~Bv金枪鱼~p)
~Hy|fr|#I@e&Frégionale ~I2piraterie #k#e~E7#OAsie
~Hy|ru|~GPa ~b9g #(mbfekhkgai b gaafpycddui fexwaci +!hpnag g Mxbb
~Hy|zh|亚洲~DZ#g~m'只~Bu<W#K;亚洲~DZ^v~m'{只|舶}~AV@)~Bu<W#K
saicm|fr|Approche ~bI#B=!@U@C~AB~rt
saicm|ru|~GM{bo manvan|asa manvane|aip manvanp|bi manvanai|ai manvanc} j ~Ak~B.~LbgcBchkg
saicm|zh|#C~Bf=i+Q方针
~oB|fr|#Q@e&N@eCharm el-Cheikh
~oB|ru|Шefi-{PC|Plz}-Шcovhj@IahpBchkglcdbq
~oB|zh|~BB~IM;~BB~H:~f6
~fT|fr|~qaShanghai *a~Mw%U<b~NK
~fT|ru|Шedveohj@d%W~mY~AOg feijev ~y]~Nv
~fT|zh|~sF~yK中@-~kh_t上海@w
~xV|ru|Ucflbdhj@d~z,>)&O~d.
~eM|fr|~Ju@epratique &"{de l’OMS |}@4<brecrutement @6@C~K,@e~HO
~eM|ru|~cj{uo jancjh|asa jancjhe|aip jancjhp|ui jancjhai|ai jancjhc}{ NEY| Nhcibfdao afsedbxerbb xnfegaavfedcdbq|} %Wmfejkbjc %ldeoie ~oy~AP
~eM|zh|~x-*x~jM~hl#C招聘~dQ;~AS{全球卫生人员国际招聘|卫生人员国际招聘全球}~dQ
~eN|fr|@a_G*a~AD@Cqualifications ~dC%]l’enseignement supérieur
~eN|ru|~cj^Dmfbxdedbb jgelbFbjerbo, akdahqBbvhq j guhCcip awfexagedbt
~eN|zh|承认高等~kk~BC资历*x@k
~rS|fr|Système @ecertification &GProcessus @eKimberley
~rS|ru|Lvci~bNhcfkbFbjerbb{| dcawfewakedduv eliexag} ~oW;hbhkci~bNhcfkbFbjerbb g feijev ~oW
~rS|zh|金伯利进程证书制度
ammunition|zh|~H[~m!全寿命期=i*x=g;~H[~m!全{寿命|生命}{周期|}=i*x=g
~kc|fr|~qa~c?*a~iy>b+f: relever #edéfis &GXXIe siècle
~kc|ru|~l)@da ~ETb mfegahpnbb: akgcku @eguxagu ~Iugcje
~kc|zh|@G=:与~I"二十一~H9@-~Ib@-&-@w;@G=:&U~I"{二十一|21}~H9~Ib@-&-@w`;
