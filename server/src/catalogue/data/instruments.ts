// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~mK|t|*8*g|UN ~pp|1945-06-26|~mp|||1945-10-24|37|
~dc|t|~mg@fCourt @FJustice|~mgCourt|1945-06-26|~mp|||1945-10-24||
~e7|t|%6=1*g||1946-02-13|@x|A/RES/22(I)|1:4|1946-09-17|8|
=m|t|%6=1%YSpecialized Agencies||1947-11-21|@x|A/RES/179(II)|33:521|1948-12-02||
~i/|t|%6%:@y~j/%Y~fj@FGenocide|Genocide @R|1948-12-09|^l|A/RES/260(III), @N|78:1021|1951-01-12|9|
~b'|t|^4%O%Y~qW*y=D@y%YExploitation %YProstitution @FOthers||1949-12-02|@x|A/RES/317(IV), @N|96:1342|1951-07-25||
~q-|t|&z&5@F12 August 1949|&z&5@F1949;~jv~l3;four ~l3;~l3|~hu|#N||75:970-973|~hv|51|1
~i.|t|&z^4Amelioration %YCondition %YWounded @ySick *y_v~pw_4Field|First &z@R|~hu|#N||75:970|~hv||1
~gO|t|&z^4Amelioration %YCondition @FWounded, Sick @yShipwrecked Members @F_v~pwat Sea|~pN&z@R|~hu|#N||75:971|~hv||
~e1|t|&z@a#7~jJ~eT@F~hJ@FWar|Third &z@R|~hu|#N||75:972|~hv||1
~gP|t|&z@a#7~jJ@8@FCivilian =D*yTime @FWar|Fourth &z@R|~hu|#N||75:973|~hv|5|1
~e8|t|>s@y~fA@f_vConflicts ~r4I)|~jR@XI;>s@y~fA@f_vConflicts|1977-06-08|#N||1125:17512|1978-12-07||1
~dn|t|>s@y~fANon-International _vConflicts ~r4II)|~jR@XII;>s@y~fANon-International _vConflicts|1977-06-08|#N||1125:17513|1978-12-07||1
~b7|t|>s@y%y@jAdoption @Fan ~jRDistinctive Emblem ~r4III)|~jR@XIII|~r/|#N||2404:43425|2007-01-14||
~hU|t|~qL@arespecting @jLaws @yCustoms @FWar @4Land|~d'annexed ~jJ~qL@aIV|1907-10-18|~d(|||1910-01-26||
~g-|t|@a~lH|~r7@a~lH;~r7Refugee @R;Refugee @R;~r7@R|1951-07-28|#N||189:2545|1954-04-22|40|1
</|t|@X~lH|1967 @X~lH;1967 @Xthereto;1967 =E|1967-01-31|@x||606:8791|1967-10-04||
>i|t|@a^HStateless ~l[|1954 @a^HStateless ~l[|1954-09-28|@x||360:5158|1960-06-06||
~a8|t|%6~eS@FStatelessness|~k)%6~eS@FStatelessness|1961-08-30|@x||989:14458|1975-12-13|12|1
~b"|t|~qT@R|1926 ~qT@R|1926-09-25|#N|||1927-03-09||
~dE|t|@Xamending @j~qT@asigned at &z@425 September 1926||~r8|@x|A/RES/794(VIII)|182:2422|~r8||
slavery-amended|t|~qT@asigned at &z@425 September 1926 @y~nF=E||~r8|@x||212:2861|1955-07-07||
+g|t|~fq%6Abolition @FSlavery, @jSlave Trade, @yInstitutions @yPractices Similar *0Slavery|1956 ~fq@R|1956-09-07|#N||266:3822|1957-04-30||
*T|t|%6%I%D@FWomen||1953-03-31|@x|A/RES/640(VII)|193:2613|1954-07-07||
&U|t|%6Nationality @FMarried Women||1957-02-20|@x|A/RES/1040(XI)|309:4468|1958-08-11||
+]|t|*dConsent *0Marriage, ~nW@2Marriage @yRegistration @FMarriages||1962-12-10|@x|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%6~bDRacial Discrimination|ICERD|1966-03-07|@x|A/RES/2106(XX), @N|660:9464|1969-01-04|54|1
~q:|t|@fCovenant @4Economic, <S@y&K_A|ICESCR|~ls|@x|~ba|993:14531|1976-01-03||
iccpr|t|>c_A|ICCPR|~ls|@x|~ba|999:14668|1976-03-23||
~gI|t|@fCovenants @4&M_A|@f&M%DCovenants|~ls|@x|~ba|||24|
~gT|t|%7@j>c_A|First %7@j>c_A|~ls|@x|~ba|999:14668|1976-03-23||
~gU|t|~pN%7@j>cRights, aiming at @jabolition %Ydeath penalty|~pN%7@j>c_A|1989-12-15|@x|A/RES/44/128, @N|1642:14668|1991-07-11||
~gV|t|%7@j@fCovenant @4Economic, <S@y&K_A||2008-12-10|@x|A/RES/63/117, @N|2922:14531|2013-05-05||
+j|t|%6Non-Applicability @FStatutory Limitations *0War Crimes @yCrimes @]Humanity||1968-11-26|@x|A/RES/2391(XXIII), @N|754:10823|1970-11-11||
~gF|t|@f%6%O@y~j/%Y~fj@FApartheid||1973-11-30|@x|A/RES/3068(XXVIII), @N|1015:14861|1976-07-18||
>L|t|@f~qlApartheid *ySports||1985-12-10|@x|A/RES/40/64, @N|1500:25822|1988-04-03||
cedaw|t|%6~bD^u~pf|CEDAW|1979-12-18|@x|A/RES/34/180, @N|1249:20378|1981-09-03|79|1
~i"|t|%7@j%6~bD^u~pf||1999-10-06|@x|A/RES/54/4, @N|2131:20378|2000-12-22||1
cat|t|~ql+F|~qlTorture|1984-12-10|@x|A/RES/39/46, @N|1465:24841|1987-06-26|13|1
opcat|t|%7@j~ql+F|%7@j~qlTorture;OPCAT|2002-12-18|@x|A/RES/57/199, @N|2375:24841|2006-06-22|4|1
crc|t|%6%D%YChild|CRC|1989-11-20|@x|A/RES/44/25, @N|1577:27531|1990-09-02|138|1
~i'|t|~iH#Dinvolvement @Fchildren *yarmed conflict|Optional @X#Dinvolvement @Fchildren *yarmed conflict|2000-05-25|@x|A/RES/54/263, &OI|2173:27531|2002-02-12||1
~i)|t|~iH#Dsale @Fchildren, child ~dm@ychild pornography|Optional @X#Dsale @Fchildren, child ~dm@ychild pornography|2000-05-25|@x|A/RES/54/263, &OII|2171:27531|2002-01-18||1
~i(|t|~iH@4a communications procedure||2011-12-19|@x|A/RES/66/138, @N|2983:27531|2014-04-14||1
^T|t|@f%6@8%Y%D@FAll Migrant Workers @yMembers @F_BFamilies||1990-12-18|@x|A/RES/45/158, @N|2220:39481|2003-07-01|8|1
crpd|t|%6%D@F~fV|CRPD|2006-12-13|@x|A/RES/61/106, &OI|2515:44910|2008-05-03|62|1
~mO|t|%7@j%6%D@F~fV||2006-12-13|@x|A/RES/61/106, &OII|2518:44910|2008-05-03||1
*H|t|@f^4~qc~liEnforced Disappearance||2006-12-20|@x|A/RES/61/177, @N|2716:48088|2010-12-23|14|1
&"|t|~ql^u*yEducation||1960-12-14|^l||429:6193|1962-05-22||1
untoc|t|@v@a+)|Organized ~fj@R;Palermo @R|~r-|@x|~jQI|2225:39574|2003-09-29|42|1
+1|t|@X~fTSuppress @yPunish &cPersons, Especially ~kf@yChildren, ~dP|&c=D=E;@X~fTSuppress @yPunish &cPersons, Especially ~kf@yChildren;Palermo =E|~r-|@x|~jQII|2237:39574|2003-12-25|4|1
<o|t|@X@]@j~g0by Land, Sea @yAir, ~dP|@X@]@j~g0by Land, Sea @yAir;~g0=E|~r-|@x|~jQIII|2241:39574|2004-01-28|5|1
<2|t|@X@]@j_0_B~id@yAmmunition, ~dP|Firearms =E;@X@]@j_0_B~id@yAmmunition|2001-05-31|@x|A/RES/55/255, @N|2326:39574|2005-07-03|7|1
uncac|t|@v~ql~lx|~ql~lx;UNCAC|2003-10-31|@x|A/RES/58/4, @N|2349:42146|2005-12-14|31|1
~eX|t|@v~ql~sj; Strengthening @f&x@2~sd~i3Crimes ~seby Means @F~nQ@yCommunications Technology Systems @y*b~s[Evidence *yElectronic Form @FSerious Crimes|@v~ql~sj|2024-12-24|@x|A/RES/79/243, @N||||
>g|t|~n,~be@F1961|~n,Narcotic Drugs, 1961;~k)Single @R|1961-03-30|@x||520:7515|1964-12-13||
&W|t|~n,~be@F~k)as ~nF1972 =E|~n,~be@F~k)as ~nF@X@F25 March 1972|1975-08-08|@x||976:14152|1975-08-08||1
~b8|t|*d~gr~kd@F1971|*d~grSubstances|1971-02-21|*s||1019:14956|1976-08-16||
~bR|t|@v~ql~i4~qW*y~be@y~gr~kd@F1988|@v~ql~i4~qW*y~be@y~grSubstances;1988 @R|1988-12-20|*s||1582:27627|1990-11-11||
<.|t|%6%:@y~j/@FCrimes @]Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@x|A/RES/3166(XXVIII), @N|1035:15410|1977-02-20||
~i?|t|@f~ql@jTaking @FHostages||1979-12-17|@x|A/RES/34/146, @N|1316:21931|1983-06-03||
~dh|t|@f~ql@jRecruitment, Use, ~ct@yTraining @FMercenaries||1989-12-04|@x|A/RES/44/34, @N|2163:37789|2001-10-20|7|1
~g[|t|%6=0@v@yAssociated ~j)||~r(|@x|A/RES/49/59, @N|2051:35457|1999-01-15|12|1
~b)|t|%7@j%6=0@v@yAssociated ~j)||~r/|@x|A/RES/60/42, @N|2689:35457|2010-08-19||
<s|t|@f^4%O@FTerrorist Bombings||1997-12-15|@x|A/RES/52/164, @N|2149:37517|2001-05-23|8|1
=r|t|@f^4%O%Y~ct@F~n[||1999-12-09|@x|A/RES/54/109, @N|2178:38349|2002-04-10||
<,|t|@f^4%O@FActs @F*w~n[||2005-04-13|@x|A/RES/59/290, @N|2445:44004|2007-07-07|19|1
>5|t|~s0Material|~s0Material @y*wFacilities|1979-10-26|*s||1456:24631|1987-02-08||
~e-|t|*dOffences @y~i3~dzActs ~se@4Board ~qF|Tokyo @R|1963-09-14|Tokyo||704:10106|1969-12-04||
~e2|t|^4%O@FUnlawful Seizure @F~qF||1970-12-16|~d(||860:12325|1971-10-14||
~a2|t|^4~ap~fh||1971-09-23|~cU||974:14118|1973-01-26||
<(|t|@X*b%O@F*"@F~cyat Airports Serving @f~fh||1988-02-24|~cU||1589:14118|1989-08-06||
<i|t|%6Marking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~cU||2122:36984|1998-06-21||
sua|t|~hN|SUA @R|1988-03-10|~h8||1678:29004|1992-03-01|7|1
~a!|t|@X*b~ap=S||1988-03-10|~h8||1678:29004|1992-03-01||1
~b9|t|~mo~mg@f=zCourt|~moStatute|1998-07-17|~h8||2187:38544|2002-07-01|29|1
_7|t|@6#D=1%Y@f=zCourt||2002-09-09|@x||2271:40446|2004-07-22|7|1
vcdr|t|<T*dDiplomatic ~n9||1961-04-18|*s||500:7310|1964-04-24|7|1
vccr|t|<T*dConsular ~n9||1963-04-24|*s||596:8638|1967-03-19|24|1
>-|t|*d~qUMissions||1969-12-08|@x|A/RES/2530(XXIV), @N|1400:23431|1985-06-21||
vclt|t|<T%6Law @FTreaties||1969-05-23|*s||1155:18232|1980-01-27|2|1
~m?|t|<T%6Law @FTreaties ~q9=!@y@fOrganizations or ~q9@fOrganizations||1986-03-21|*s|||||
=q|t|<T*dSuccession @F=!*yrespect @FTreaties||1978-08-23|*s||1946:33356|1996-11-06||
&T|t|@v*dJurisdictional Immunities @F=!@y_BProperty||2004-12-02|@x|A/RES/59/38, @N||||
~ah|t|<T%6Representation @F=!*y_B~sA~sT@fOrganizations @Fa *!Character||1975-03-14|*s|||||
~ru|t|@v%6Law %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~m)|t|@6%y@j%z@FPart XI %Y~k,@F10 December 1982|Part XI %R|1994-07-28|@x|A/RES/48/263, @N|1836:31364|1996-07-28||1
~da|t|@6*b%z%YProvisions %Y~k,@F10 December 1982 %y@j~nBStraddling ~h4@yHighly ~stFish Stocks|@v~h4%R;~h4%R|1995-08-04|@x||2167:37924|2001-12-11||
bbnj|t|@6~lU@j~k,#D%F@y%c~kZMarine ~pnDiversity @FAreas beyond ~d8Jurisdiction|BBNJ %R|2023-06-19|@x|A/CONF.232/2023/4||2026-01-17||
>V|t|@6#D=1%Y@fTribunal *bLaw %YSea||1997-05-23|@x||2167:37925|2001-12-30||1
_9|t|@X#D=1%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~gR|t|%6High Seas||~r9|#N||450:6465|1962-09-30||
<Z|t|%6Continental Shelf||~r9|#N||499:7302|1964-06-10||
^2|t|%6~n?Sea ~mcContiguous Zone||~r9|#N||516:7477|1964-09-10||
+L|t|@6~s5Compliance ~sT@f%F@y&/=Bby ~ePVessels #DHigh Seas|Compliance %R|1993-11-24|~h8||2221:39486|2003-04-24|2|1
=l|t|@6@4Port State =B~fTDeter @y~hE^C|Port State =B%R|2009-11-22|~h8||3161:54133|2016-06-05||1
solas|t|@f^4=0Life at Sea, 1974|@f^4=0Life at Sea|1974-11-01|~j5||1184:18961|1980-05-25|9|1
~ri|t|@f^4%:@F~su~liShips, 1973, as modified by @j@X@F1978 relating thereto|@f^4%:@F~su~liShips;MARPOL @R|1978-02-17|~j5||1340:22484|1983-10-02||1
~a5|t|@f*d_aSearch @yRescue, 1979|@f*d_aSearch @yRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~qESeafarers, 1978|~qESeafarers|1978-07-07|~j5||1361:23001|1984-04-28|3|1
*?|t|*dFacilitation @F@f_aTraffic||1965-04-09|~j5||591:8564|1967-03-05|7|1
_8|t|%6@f_a~d!||1948-03-06|#N||289:4214|1958-03-17||
mlc|t|_a~j4#H2006|_a~j4@R|2006-02-23|#N||2952:51299|2013-08-20||1
=t|t|%6@8%YUnderwater &K~qM||2001-11-02|^l||2562:45694|2009-01-02|6|1
~c?|t|@f^4_x@y&/@FShips’ Ballast Water @ySediments||2004-02-13|~j5|||2017-09-08||
~a(|t|~eQ@f%6Removal @FWrecks||2007-05-18|~pE|||2015-04-14||
~gS|t|~lA@f^4Safe @yEnvironmentally Sound Recycling @FShips||2009-05-15|Hong Kong, China|||2025-06-26||
<!|t|%6%:@FMarine ~suby Dumping @FWastes @y~dzMatter|London @R|1972-12-29|London, Mexico City, Moscow @y^9||1046:15749|1975-08-30||
ospar|t|^4@8~dQ%YNorth-East Atlantic|OSPAR @R|1992-09-22|^l||2354:42279|1998-03-25|8|1
npt|t|+I#D~go@F*w~pP|~go~d);*w~go~d);NPT|1968-07-01|&n|A/RES/2373(XXII), @N|729:10485|1970-03-05|81|1
ctbt|t|~fiNuclear-Test-Ban ~d)|CTBT|1996-09-10|@x|A/RES/50/245||||
tpnw|t|+I#D=9@F*w~pP||2017-07-07|@x|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+IBanning *wWeapon Tests _4Atmosphere, *yOuter ~n-@y~lUWater|Partial Test-Ban ~d)|1963-08-05|Moscow||480:6964|1963-10-10||
~do|t|+I#D=9%YEmplacement @F*w~by@y~dz~by@FMass Destruction #DSeabed ~mcOcean Floor @y_4Subsoil Thereof||1971-02-11|&n|A/RES/2660(XXV), @N|955:13678|1972-05-18||
enmod|t|%6=9@FMilitary or Any ~dzHostile ~kZ~fkModification Techniques||1976-12-10|@x|A/RES/31/72, @N|1108:17119|1978-10-05||
bwc|t|%6=9%YDevelopment, ~pL@yStockpiling @FBacteriological (Biological) @yToxin ~by@y~jL|~pn~by@R;~pn@yToxin ~by@R|1972-04-10|&n|A/RES/2826(XXVI), @N|1015:14860|1975-03-26|23|1
+Q|t|@X*b=9%YUse *yWar @FAsphyxiating, Poisonous or ~dzGases, @y@FBacteriological Methods @FWarfare|1925 &z=E;&z@X@F1925|1925-06-17|#N|||1928-02-08||
cwc|t|%6=9%YDevelopment, Production, Stockpiling @y~kZChemical ~by@y~jL|Chemical ~by@R|1992-09-03|#N||1974:33757|1997-04-29|13|1
ccw|t|*dProhibitions or Restrictions #D~kZ~i3~l9~byWhich May Be Deemed *0Be Excessively Injurious or *0Have Indiscriminate Effects|*d~i3~l9~pP|1980-10-10|#N||1342:22495|1983-12-02|17|1
_I|t|@X@4Prohibitions or Restrictions #D~kZMines, Booby-Traps @y~dzDevices as amended @43 May 1996|Amended @XII|1996-05-03|#N||2048:22495|1998-12-03||1
ccw-v|t|@X@4Explosive Remnants @FWar|@XV|2003-11-28|#N||2399:22495|2006-11-12||1
~jc|t|%6=9%YUse, Stockpiling, ~pL@yTransfer @FAnti-Personnel Mines @y~jL|Anti-Personnel Mine Ban @R;Mine Ban @R;Ottawa @R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~mM|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gs~d)||2013-04-02|@x|A/RES/67/234B|3013:52373|2014-12-24|37|1
~dk|t|+I@4@(~ln@F=!~cZSpace, including @jMoon @y~dzCelestial Bodies|Outer ~n-~d)|1967-01-27|&n|A/RES/2222(XXI), @N|610:8843|1967-10-10|32|1
<?|t|@6#DRescue @FAstronauts, @jReturn @FAstronauts ~mcReturn @FObjects Launched into ~j'||1968-04-22|&n|A/RES/2345(XXII), @N|672:9574|1968-12-03||
^1|t|*d@fLiability @2Damage Caused by ~n-Objects||1972-03-29|&n|A/RES/2777(XXVI), @N|961:13810|1972-09-01||
<p|t|*dRegistration @FObjects Launched into ~j'||1974-11-12|@x|A/RES/3235(XXIX), @N|1023:15020|1976-09-15||
moon|t|@6~ln@F=!#DMoon @y~dzCelestial Bodies|Moon %R|1979-12-05|@x|A/RES/34/68, @N|1363:23002|1984-07-11||
~gE|t|Antarctic ~d)||1959-12-01|^9||402:5778|1961-06-23|15|1
~e,|t|+I*b=9@F*w~by*yLatin ~pkCaribbean|+I@F~sC|1967-02-14|Mexico City||634:9068|1969-04-25||1
~g,|t|South Pacific *wFree Zone ~d)|+I@F~n7|1985-08-06|~n7||1445:24592|1986-12-11||
~mF|t|+I#DSouth-East Asia ~e]Zone|+I@F~jU;~i1~d)|1995-12-15|~jU||1981:33873|1997-03-27|30|1
~g)|t|+x~e]Zone ~d)|+I@FPelindaba;Pelindaba ~d)|1996-04-11|Cairo|A/50/426, @N||2009-07-15||
~a6|t|+I@4a ~e]Zone *y~i2Asia|+I@F~mq|2006-09-08|~mq||2970:51633|2009-03-21|24|1
~rv|t|@v~br|~br;UNFCCC|1992-05-09|@x||1771:30822|1994-03-21|249|1
kyoto|t|~nS@X~jJ@v~br|~nS=E|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
^V|t|~lE@6adopted ~lU@j@v~br|~lE%R|2015-12-12|^l|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @N|3156:54113|2016-11-04|91|
cbd|t|_s|@v_s|1992-06-05|~ea||1760:30619|1993-12-29|72|1
+:|t|=X@X@4Biosafety ~jJ_s|=X@X@4Biosafety;=X=E|2000-01-29|~cU||2226:30619|2003-09-11|6|1
~rj|t|~pD@X@4~ej~py~mcFair ~rC~s[Benefits Arising ~li_BUtilization ~jJ_s|~pD@X@4~ej~py~mcFair ~rC~s[Benefits Arising ~li_BUtilization;~pD=E|2010-10-29|~nZ||3008:30619|2014-10-12|7|
unccd|t|@v~pgDesertification *yThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~f]|@v~pgDesertification;~pgDesertification|1994-10-14|^l||1954:33480|1996-12-26|43|1
~b,|t|<T^4@8%Y~pI||1985-03-22|*s||1513:26164|1988-09-22||
_,|t|~j8@X@4~kdthat Deplete @j~pI|~j8=E|1987-09-16|~cU||1522:26369|1989-01-01||
basel|t|Basel %6_x@F~cjMovements @F~slWastes @y_BDisposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~g:|t|~hK%6Prior Informed Consent Procedure @2~i3~sl~lv@yPesticides *y@fTrade|~hK@R|1998-09-10|~j]||2244:39973|2004-02-24||
~aj|t|~lF*dPersistent Organic Pollutants|~lF@R|2001-05-22|~n.||2256:40214|2004-05-17|2|1
~jb|t|Minamata *dMercury|Minamata @R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|*d@f~gs*yEndangered Species @FWild Fauna @yFlora|CITES|1973-03-03|^9||993:14537|1975-07-01|27|1
cms|t|%6%F@F~stSpecies @FWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~ro|t|*dWetlands @F@fImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@6#D%F@FAlbatrosses @yPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~q8|t|Bamako %6Ban %YImport into Africa ~mc_x@F~cjMovement @y&/@F~slWastes within Africa|Bamako @R|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
+?|t|^4@8@y%)~dQ%YWider Caribbean Region|=X@R|1983-03-24|=X@eIndias||1506:25974|1986-10-11||1
alps|t|%6@8%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~b.|t|%6Law %YNon-navigational Uses @F@fWatercourses|Watercourses @R|1997-05-21|@x|A/RES/51/229, @N||2014-08-17||
water|t|%6@8@y~kZ~cjWatercourses @y@fLakes|Water @R|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~qX|t|*d~ejInformation, Public Participation *yDecision-making @y~ej>t*y~fkMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|*d~fkImpact Assessment *ya ~cjContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|*dLong-range ~cjAir Pollution||1979-11-13|#N||1302:21623|1983-03-16||
escazu|t|~n8@6@4~ejInformation, Public Participation @y>t*y~fkMatters *yLatin ~pkCaribbean|Escazú %R|2018-03-04|Escazú|||2021-04-22||
~a3|t|@f+I@4Plant ~py@2Food @yAgriculture||2001-11-03|~h8||2400:43345|2004-06-29||
>9|t|@fPlant @8@R||1951-12-06|~h8||150:1963|1952-04-03||
_:|t|*d*wSafety||1994-06-17|*s||1963:33545|1996-10-24||
+W|t|*dEarly Notification @Fa *wAccident||1986-09-26|*s||1439:24404|1986-10-27||
<g|t|*d~pm_4Case @Fa *wAccident or Radiological Emergency||1986-09-26|*s||1457:24643|1987-02-26||
~e)|t|Joint %6=0Spent Fuel &/@y#D=0Radioactive Waste ~sq||1997-09-05|*s||2153:37605|2001-06-18|6|1
~b0|t|~mg@fAtomic Energy Agency||1956-10-26|@x||276:3988|1957-07-29||
>[|t|~cR%Y+8~ci~d!||1946-07-22|@x||14:221|1948-04-07|9|1
fctc|t|+8~ci&v~fR|WHO ~fR;~fR|2003-05-21|#N||2302:41032|2005-02-27|3|1
=u|t|~cR%Y@vEducational, Scientific @y&K~d!||1945-11-16|~j5||4:52|1946-11-04||
<v|t|~cR%Y@v~pz%)~d!||1979-04-08|*s||1401:23432|1985-06-21||
~mL|t|*d@f~fh|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~al|t|^4@8%Y+8&K@y~i5~qM|@a_b@j@8%Y+8&K@y~i5~qM;+8Heritage @R|1972-11-16|^l||1037:15511|1975-12-17|2|1
*F|t|%6Means @FProhibiting @yPreventing @j~i4Import, Export @yTransfer @FOwnership @F&KProperty||1970-11-14|^l||823:11806|1972-04-24|2|1
*E|t|^4@8@F&K~n5_4Event @F_vConflict||1954-05-14|~d(||249:3511|1956-08-07|2|1
*G|t|~pN@X~jJ~qL@a@F1954 *b@8@F&K~n5_4Event @F_vConflict||1999-03-26|~d(||2253:3511|2004-03-09||1
=e|t|^4Safeguarding %YIntangible &K~qM||2003-10-17|^l||2368:42671|2006-04-20||
+N|t|%6@8@y~sz%YDiversity @F&KExpressions||2005-10-20|^l||2440:43977|2007-03-18|8|1
~a'|t|UNIDROIT *dStolen or Illegally Exported &KObjects|*dStolen or Illegally Exported &KObjects|1995-06-24|~h8||2421:43718|1998-07-01||
~q"|t|@f~qlDoping *ySport||2005-10-19|^l||2419:43649|2007-02-01|3|1
~a0|t|~sr+I*0Facilitate ~ejPublished Works @2=DWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~sr~d)|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~m:|t|~qV%6Provision @FTelecommunication ~cw@2~nvMitigation @yRelief Operations|~qV@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
<]|t|~k'|~jv~k'|1949-09-19|#N||125:1671|1952-03-26|1|1
tir|t|Customs %6@fTransport @FGoods ~lUCover @FTIR Carnets|TIR @R|1975-11-14|#N||1079:16510|1978-03-20||1
~cA|t|@f%6Harmonization @FFrontier Controls @FGoods||1982-10-21|#N||1409:23583|1985-10-15|1|1
~dr|t|*dTransit ~gs@FLand-locked ~kc||1965-07-08|@x||597:8641|1967-06-09||
+J|t|%6Recognition @y~nx@FForeign Arbitral Awards|New York @R|1958-06-10|@x||330:4739|1959-06-07||
cisg|t|@v*dContracts *b@fSale @FGoods||1980-04-11|*s||1489:25567|1988-01-01||
&S|t|@v%6~kZElectronic Communications *y@fContracts||2005-11-23|@x|A/RES/60/21, @N|2898:50525|2013-03-01|1|1
^Z|t|@v*dContracts *b@fCarriage @FGoods Wholly or Partly by Sea|~hKRules|2008-12-11|@x|A/RES/63/122, @N||||
*P|t|@v*dTransparency *yTreaty-based Investor-State Arbitration|~hG*dTransparency|2014-12-10|@x|A/RES/69/116, @N||2017-10-18||
=p|t|@v*d@fSettlement Agreements Resulting ~liMediation|Singapore *dMediation|2018-12-20|@x|A/RES/73/198, @N||2020-09-12||
^d|t|@v%6@fEffects @FJudicial Sales @FShips|~cP%6Judicial Sale @FShips|2022-12-07|@x|A/RES/77/100, @N||||
upeace|t|@f@6*b~k:%YUniversity @2Peace||1980-12-05|@x|A/RES/35/55, @N|1223:19735|1981-04-07|1|1
~q[|t|>J1930 ~hr29)|>J1930|1930-06-28|#N||39:612|1932-05-01|1|
^R|t|@X@F2014 ~jJ>J1930|2014 @X~jJ>J1930;@X@F2014 ~jJ>J1930 ~hr29)|2014-06-11|#N||3175:612|2016-11-09||1
~q]|t|Freedom @FAssociation @y@8%Y~mnOrganise #H1948 ~hr87)||1948-07-09|~mp||68:881|1950-07-04||
ilo-97|t|~ss@2Employment @a(Revised), ~jv~hr97)||1949-07-01|#N||120:1616|1952-01-22|4|1
~ra|t|~mnOrganise @yCollective Bargaining #H~jv~hr98)||1949-07-01|#N||96:1341|1951-07-18||
~mX|t|Equal Remuneration #H~r7~hr100)||1951-06-29|#N||165:2181|1953-05-23||
~mY|t|<S~n)(Minimum Standards) #H1952 ~hr102)||1952-06-28|#N||210:2838|1955-04-27||1
~mZ|t|Abolition @F>J1957 ~hr105)||1957-06-25|#N||320:4648|1959-01-17||
~m0|t|^u(Employment @yOccupation) #H1958 ~hr111)||1958-06-25|#N||362:5181|1960-06-15||
~m1|t|~nW#H1973 ~hr138)|~nW#H1973|1973-06-26|#N||1015:14862|1976-06-19|3|1
~m2|t|~j3@yTribal Peoples #H1989 ~hr169)|~j3@yTribal Peoples #H1989|1989-06-27|#N||1650:28383|1991-09-05||1
~m3|t|Worst Forms @FChild ~j4#H1999 ~hr182)|Worst Forms @FChild ~j4#H1999|1999-06-17|#N||2133:37245|2000-11-19||
~m5|t|Domestic Workers #H2011 ~hr189)|Domestic Workers #H2011|2011-06-16|#N||2955:51379|2013-09-05|8|1
~m6|t|~cy@yHarassment #H2019 ~hr190)|~cy@yHarassment #H2019|2019-06-21|#N|||2021-06-25||
~b5|t|&v@F+xUnity @a~o6specific ~i9@Frefugee problems ~f]|@a~bMSpecific ~l7@FRefugee Problems ~f]|1969-09-10|^:||1001:14691|1974-06-20||1
~et|t|&v@F+xUnity ^4elimination @Fmercenarism ~f]||1977-07-03|Libreville||1490:25573|1985-04-22||1
~m8|t|+xUnion ^4@8@y~pm@FInternally Displaced =D~f]|Kampala @R|2009-10-23|Kampala||3014:52375|2012-12-06||
^y|t|~fC_A|Banjul ~pp|1981-06-27|~pE||1520:26363|1986-10-21||
~aL|t|+x*8#D%D@yWelfare %YChild||1990-07-11|^:|||1999-11-29||
~rh|t|@X~jJ~fC%D#D%D@F~kf~f]|Maputo =E|2003-07-11|Maputo||3268:26363|2005-11-25||
~q7|t|Constitutive Act %Y+xUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|^4@8@F&M%D@y~d2Freedoms|European *d&M_A|1950-11-04|~h8||213:2889|1953-09-03||
achr|t|American *d&M_A|Pact @F~n(|1969-11-22|~n(||1144:17955|1978-07-18||
=f|t|~icpreventing @ycombating _i@]women @ydomestic violence||2011-05-11|~qN|||2014-08-01||
~i!|t|~ic~sj|Budapest @R|2001-11-23|Budapest||2296:40916|2004-07-01||
^N|t|~ic~cO@]&c&MBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|^w%6~n2~j/@yEradication @F~cy~pf|@a@F~d0|1994-06-09|~d0|||1995-03-05||
bern|t|%6%F@FEuropean Wildlife @y~i5Habitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
>M|t|*8%YLeague @FArab ~kc|Pact %YLeague @FArab ~kc|1945-03-22|Cairo||70:241|1945-05-11|3|1
~aN|t|*8%YAssociation @FSoutheast Asian Nations|ASEAN ~pp|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+I@FAmity @y&x*ySoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~f7|t|*8%Y&xCouncil *bArab =!%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@6#DStatus @yFunctions %Y@fCommission @4Missing ~l[||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|^4@fCouncil *bExploration %YSea||1964-09-12|~sh||652:9344|1968-07-22||1
seafo|t|%6~nBFishery ~cw_4South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^M|t|%6Civil ~l7@F@fChild Abduction|~qL%6Civil ~l7@F@fChild Abduction|1980-10-25|~d(||1343:22514|1983-12-01||
*]|t|*d@8@F~jV@y&x*y~qR@FIntercountry Adoption|~qL*d@8@F~jV@y&x*y~qR@FIntercountry Adoption|1993-05-29|~d(||1870:31922|1995-05-01||
~b3|t|%6Recovery Abroad @FMaintenance||1956-06-20|@x||268:3850|1957-05-25||
ihr|t|@f~ci~d'(2005)|@f~ciRegulations|2005-05-23|#N||2509:44861|2007-06-15|28|
udhr|i|*!@p@F&M_A||1948-12-10|^l|A/RES/217(III)|||138|
_K|i|^6Granting @F~l(*0Colonial Countries @yPeoples||1960-12-14||A/RES/1514(XV)|||87|
=[|i|+D@(@F@fLaw _bFriendly ~sA@y&xamong =!*yaccordance ~sT@j*8*g|+D@(@F@fLaw _bFriendly ~sA@yCo-operation among =!*yaccordance ~sT@j*8*g;+DFriendly ~n9|1970-10-24||A/RES/2625(XXV), @N||||
~au|i|+DPermanent Sovereignty over ~i5Resources||1962-12-14||A/RES/1803(XVII)||||
%E|i|@v^6~bDRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
<Y|i|@p%Y%D%YChild||1959-11-20||A/RES/1386(XIV)||||
>m|i|^6+y@F^u~pf||1967-11-07||A/RES/2263(XXII)||||
<r|i|+D~n?Asylum||1967-12-14||A/RES/2312(XXII)||||
>3|i|^6Inadmissibility @FIntervention _4Domestic Affairs @F=!~mc@8@F_B~l(@ySovereignty||1965-12-21||A/RES/2131(XX)||||
+c|i|^6Inadmissibility @FIntervention @yInterference _4Internal Affairs @F~kc||1981-12-09||A/RES/36/103, @N||||
^0|i|+D<SProgress @y#.||1969-12-11||A/RES/2542(XXIV)||||
*M|i|^6Strengthening @F@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<m|i|@p@F@(~bMSea-Bed ~mcOcean Floor, ~mcSubsoil Thereof, beyond @jLimits @F~d8Jurisdiction||1970-12-17||A/RES/2749(XXV)||||
~eV|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @N||||
>2|i|^6~k:@Fa New @f~jYOrder||1974-05-01||A/RES/3201(S-VI)|||3|
_/|i|~s!#D~k:@Fa New @f~jYOrder||1974-05-01||A/RES/3202(S-VI)||||
*o|i|*8@F~jY%D@yDuties @F~kc||1974-12-12||A/RES/3281(XXIX)||||
>Q|i|^6%D@FDisabled ~l[||1975-12-09||A/RES/3447(XXX)||||
=s|i|^6~qc~liBeing Subjected *0+F||1975-12-09||A/RES/3452(XXX), @N||||
+T|i|+H@2Law ~nxOfficials||1979-12-17||A/RES/34/169, @N|||11|
+S|i|^6~bDIntolerance @y@F^uBased @4Religion or Belief||1981-11-25||A/RES/36/55|||7|
~dg|i|Manila ^6Peaceful Settlement @F@fDisputes||1982-11-15||A/RES/37/10, @N|||7|
_-|i|+8*8@2Nature||1982-10-28||A/RES/37/7, @N||||
_'|i|@(@FMedical Ethics relevant ~jJRole @F~ciPersonnel, particularly Physicians, _4@8@F~hJ@yDetainees @]+F||1982-12-18||A/RES/37/194, @N||||
>8|i|^6Right @FPeoples *0Peace||1984-11-12||A/RES/39/11, @N||||
=v|i|@p@F~ge@F>t@2Victims @F~fj@yAbuse @FPower||1985-11-29||A/RES/40/34, @N||||
~aQ|i|&m@jAdministration ~me>t(The ~cPRules)|&m@jAdministration ~meJustice;~cPRules|1985-11-29||A/RES/40/33, @N||||
*N|i|~ge#D~l(%YJudiciary||1985-09-06|Milan|||||
<0|i|^6~mn#.||1986-12-04||A/RES/41/128, @N|||28|
&d|i|+D<S@yLegal @(%y@j@8@yWelfare @FChildren, ~sT~qUReference *0Foster Placement @yAdoption Nationally @yInternationally||1986-12-03||A/RES/41/85, @N||||
>4|i|^6Enhancement %YEffectiveness %YPrinciple @FRefraining ~li@jThreat or ~kZForce *y@f~n9||1987-11-18||A/RES/42/22, @N||||
+O|i|Body @F@(*b~qc~lUAny Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @N||||
=c|i|^6%:@yRemoval @FDisputes @ySituations Which May Threaten @f~fp@y~n)@y#DRole %Y@v*ythis Field||1988-12-05||A/RES/43/51, @N||||
~dq|i|&m~fo=B(The Tokyo Rules)|&m~foMeasures;Tokyo Rules|~cq||A/RES/45/110, @N|||3|
+Y|i|~ge*b~eT@FPrisoners||~cq||A/RES/45/111, @N||||
<[|i|@v#/*b%:~meDelinquency (The Riyadh Guidelines)|@v#/*b%:~meDelinquency;Riyadh Guidelines|~cq||A/RES/45/112, @N||||
~bW|i|@v~n'*b@8@FJuveniles Deprived @Ftheir Liberty|Havana Rules|~cq||A/RES/45/113, @N||||
<'|i|Model +I@4Extradition||~cq||A/RES/45/116, @N||||
>0|i|Model +I@4Mutual ~pm*y=zMatters||~cq||A/RES/45/117, @N||||
<e|i|~ge#DRole @FLawyers||~r!|Havana|||||
*U|i|#/#DRole @FProsecutors||~r!|Havana|||||
_S|i|~ge#D~kZForce @yFirearms by Law ~nxOfficials||~r!|Havana|||||
&G|i|+8^6Survival, @8@y%)@FChildren||1990-09-30|@x|||||
&,|i|@v@(@2Older ~l[||1991-12-16||A/RES/46/91, @N||||
_(|i|@(*b@8@F=D~sTMental Illness ~mcImprovement @FMental ~ciCare||1991-12-17||A/RES/46/119, @N||||
~bS|i|+DFact-finding by @j@v_4Field %YMaintenance @F@f~fp@ySecurity||1991-12-09||A/RES/46/59, @N||||
&R|i|^6~qc~liEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
*R|i|^6%D@F=DBelonging *0~d8or Ethnic, Religious @yLinguistic Minorities||1992-12-18||A/RES/47/135, @N|||7|
~ak|i|^6+y@F~cy~pf||~r'||A/RES/48/104|||10|
&q|i|Standard ~n'#DEqualization @FOpportunities @2~fV||~r'||A/RES/48/96, @N||||
>7|i|@(^H~d8Institutions *b~sz@y@8@F&M%D(Paris ~j-|@(%y@jstatus @F~oE~gW*b^(@y@9@Fhuman rights;~lE~sw|~r'||A/RES/48/134, @N|||3|
+l|i|+D=B*0~hE@f~n[||~r(||A/RES/49/60, @N||||
&F|i|@p*0Supplement @j1994 +D=B*0~hE@f~n[||1996-12-17||A/RES/51/210, @N||||
%Q|i|^6Enhancement @F&x>O@y~n8Arrangements or Agencies _4Maintenance @F@f~fp@ySecurity||~r(||A/RES/49/57, @N||||
+P|i|^6Occasion %YFiftieth Anniversary *g||1995-10-24||A/RES/50/6|||4|
^3|i|+8~s!@2Youth|+8~s!@2Youth ~jJYear 2000 @yBeyond|~r,||A/RES/50/81, @N|||12|
*K|i|^6Right @yResponsibility @FIndividuals, Groups @yOrgans @FSociety ~s5@yProtect Universally Recognized &M%D@y~d2Freedoms|+D&M%DDefenders|1998-12-09||A/RES/53/144, @N||||
>P|i|@p@y~s!@4a Culture @FPeace|+Da Culture @FPeace|1999-09-13||A/RES/53/243|||10|
*Q|i|@v~j7%/|~j7%/|2000-09-08|@x|A/RES/55/2|||68|
~i:|i|@p@FCommitment @4HIV/AIDS||2001-06-27|@x|A/RES/S-26/2, @N|||2|
~mV|i|%I+DHIV/AIDS||2006-06-02|@x|A/RES/60/262, @N||||
hiv-2011|i|~k2Intensifying Our Efforts *0~hEHIV @yAIDS||2011-06-10|@x|A/RES/65/277, @N||||
~mW|i|~k2On @jFast Track *0Accelerating @jFight @]HIV @y*0Ending @jAIDS Epidemic by ~qC||2016-06-08|@x|A/RES/70/266, @N||||
hiv-2021|i|~k2Ending Inequalities @yGetting @4Track *0End AIDS by ~qC||2021-06-08|@x|A/RES/75/284, @N||||
*W|i|A world fit @2children||2002-05-10|@x|A/RES/S-27/2, @N||||
<)|i|@v^6New ~k]Africa’s #.||2002-09-16|@x|A/RES/57/2||||
nepad|i|New ~k]Africa’s #.|NEPAD|2001-07-11|Lusaka|A/57/304, @N|||28|
>n|i|~r.~dUOutcome||2005-09-16|@x|A/RES/60/1|||15|
<:|i|~ge@y#/#D~mna Remedy @yReparation @2Victims @FGross Violations @F@f&M%DLaw @ySerious Violations @F@f~gnLaw||2005-12-16||A/RES/60/147, @N||||
&A|i|@v&6Counter-Terrorism ~ms|&6Counter-Terrorism ~ms|2006-09-08||A/RES/60/288|||26|
~bi|i|Institution-building %Y@v~o[||2007-06-18|#N|A/HRC/RES/5/1, @N||||
+U|i|~cMMandate-holders %Y~o[|~cMMandate Holders %YCouncil;~cMMandate Holders %Y~o[|2007-06-18|#N|A/HRC/RES/5/2, @N||||
<c|i|@v^6%D@F~j3Peoples|UNDRIP|2007-09-13||A/RES/61/295, @N|||35|
=?|i|Non-legally binding ~p9@4all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @N||||
~bU|i|@vstrategic plan @2forests 2017–2030|@vstrategic plan @2forests, 2017–2030|2017-04-27||A/RES/71/285, @N||||
&8|i|#/*bAlternative Care @FChildren||2009-12-18||A/RES/64/142, @N||||
>.|i|@v&6~dJ||2010-07-30||A/RES/64/293|||34|
~aP|i|@v~n'*b~eT@F~kf~hJ@y~fo=B@2~kfOffenders (the ~i1Rules)|@v~n'*b~eT@F~kf~hJ@y~fo=B@2~kfOffenders;~i1Rules|2010-12-21||A/RES/65/229, @N|||13|
&Y|i|Updated ~rD~kf~pQ|~rD~kf~pQ|2010-12-21||A/RES/65/228, @N|||8|
~jj|i|Salvador +D~fiStrategies @2&6Challenges: ~s3Systems @y_B%)*ya Changing World||2010-04-19|Salvador|A/RES/65/230, @N||||
~jd|i|%I@p~kL#D%:@y_x@FNon-communicable Diseases||2011-09-19|@x|A/RES/66/2, @N||||
*L|i|@v+D&M%D~hD@yTraining||2011-12-19||A/RES/66/137, @N||||
_T|i|The future we want||2012-06-22|~ea|A/RES/66/288, @N||||
~g9|i|@v@(@y#/@4~ejLegal Aid *y=z>tSystems||2012-12-20||A/RES/67/187, @N|||10|
>'|i|@p~kL#DRule @FLaw at @j~d8@y@fLevels||2012-09-24|@x|A/RES/67/1||||
_)|i|@p~aJDialogue @4@f~ss@y#.||2013-10-03|@x|A/RES/68/4||||
<b|i|~ii~o2plenary meeting %Y%rknown as @j+8^[@4~j3Peoples||2014-09-22|@x|A/RES/69/2||||
~a4|i|SIDS Accelerated Modalities #G(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @N|||18|
_h|i|<T@p@y~jx||2014-11-05|*s|A/RES/69/137||||
>?|i|~jx|<T~o0|2014-11-05|*s|A/RES/69/137, &OII|||2|
&e|i|@v~rD~jV~pQ||2014-12-18||A/RES/69/194, @N|||5|
*u|i|@f#/@2~s3Responses ~sT~qR*0&c&K~n5~o4Offences||2014-12-18||A/RES/69/196, @N|||8|
<n|i|Sendai %/||2015-03-18|~qS|A/RES/69/283, &OI|||7|
>(|i|Sendai %S@2~nvRisk ~eS2015–2030|Sendai Framework|2015-03-18|~qS|A/RES/69/283, &OII|||93|
~c-|i|Addis Ababa ~cO%'%YThird ~ph#.|Addis Ababa ~cO~nq|2015-07-27||A/RES/69/313, @N|||106|
~c.|i|Transforming our world: @j~ga|~ga;2030 ~nq|2015-09-25|@x|A/RES/70/1|||643|
~eY|i|<E+DIntegrating ~s3into @jWider @v%'*0Address <S@y~jYChallenges @y~s5@jRule @FLaw at @j~d8@y@fLevels, @yPublic Participation||~r?||A/RES/70/174, @N|||6|
~aZ|i|&m@j~eT@F~hJ(the ~j9Rules)|&m@j~eT@FPrisoners;~j9Rules|~r?||A/RES/70/175, @N|||32|
~ds|i|~ii%Y~nDoverall review %Yimplementation %Youtcomes %Y~dU#D~nQSociety||2015-12-16|@x|A/RES/70/125||||
~kw|i|Our joint commitment *0effectively addressing @ycountering @jworld drug problem||2016-04-19|@x|A/RES/S-30/1, @N||||
+V|i|New York @p@2Refugees @yMigrants||2016-09-19|@x|A/RES/71/1|||9|
~i8|i|#b%Y#T%Y%r@4antimicrobial resistance||2016-10-05|@x|A/RES/71/3||||
~dl|i|^6~mnPeace||2016-12-19||A/RES/71/189, @N||||
>1|i|New Urban ~nq||2016-10-20|Quito|A/RES/71/256, @N|||16|
_[|i|~j"future: call @2action||2017-07-06|@x|A/RES/71/312, @N||||
~aC|i|#b#Dimplementation %Y@v&6~dJ||2017-09-27|@x|A/RES/72/1||||
_"|i|#badopted at @j~j9~fpSummit||2018-09-24|@x|A/RES/73/1||||
~je|i|#b%Ythird ~nDprevention @ycontrol @Fnon-communicable diseases||2018-10-10|@x|A/RES/73/2||||
>k|i|#b%Y~nDfight @]tuberculosis||2018-10-10|@x|A/RES/73/3||||
~jf|i|@v^6%D@FPeasants @y~dzPeople Working *yRural Areas||2018-12-17||A/RES/73/165, @N||||
<"|i|&6~qH@2Safe, Orderly @yRegular ~nV|&6~qH@4~nV;~lC~qH@4~nV|2018-12-10|Marrakech|A/RES/73/195, @N|||43|
>"|i|&6~qH@4Refugees|global compact @4~g-|2018-12-17||A/73/12(PartII)||||
<W|i|^j~sP%Ysecond High-level @v^[@4South-South ~pr||2019-03-22|~h3|A/RES/73/291, @N||||
~rt|i|^Gcoverage, &3~ab~rw|^Gcoverage &3~ab~rw;*!health coverage: ~abworld|2019-10-10|@x|A/RES/74/2||||
~rr|i|#b~o2political forum @4~in~h/convened ~lU@jauspices %Y~gmAssembly||2019-10-15|@x|A/RES/74/4, @N||||
un75|i|^6commemoration %Yseventy-fifth anniversary *g||2020-09-21|@x|A/RES/75/1||||
~ku|i|Our common commitment *0effectively addressing challenges @yimplementing measures *0prevent @ycombat corruption @ystrengthen @5cooperation||2021-06-02|@x|A/RES/S-32/1, @N||||
~p4|i|United @]racism, racial ~iOxenophobia @yrelated intolerance||2021-09-22|@x|A/RES/76/1||||
~e(|i|The “Space2030” Agenda: space as a driver @F~indevelopment|“Space2030” ~nq;~n-2030 Agenda: space as a driver @F~indevelopment;Space2030 ~nq|2021-10-25||A/RES/76/3||||
~df|i|~nS+DAdvancing ~fj~n2=z>t~mcRule @FLaw: Towards @jAchievement %Y~ga|~nS%/|2021-03-07|Kyoto|A/RES/76/181, @N|||12|
_P|i|<E~s!*bLeast Developed Countries|<E~o0|2022-04-01||A/RES/76/258, @N|||26|
_]|i|~j"future, our responsibility||2022-07-21||A/RES/76/296, @N||||
^'|i|#b%Y#T#Dmidterm review %YSendai %S@2~nvRisk ~eS2015–2030||2023-05-18|@x|A/RES/77/289, @N||||
sdg-2023|i|#b~o2political forum @4~in~h/convened ~lU@jauspices %Y%r(Sustainable %)Goals Summit)||2023-09-29|@x|A/RES/78/1, @N||||
~m(|i|#b%Y%r#T@4pandemic prevention, preparedness @yresponse||~r[|@x|A/RES/78/3, @N||||
~cD|i|#b%Y#T#Dfight @]tuberculosis||~r[|@x|A/RES/78/5, @N||||
~g?|i|Antigua @yBarbuda %'@2^nStates: A Renewed @p@2Resilient Prosperity|Antigua @yBarbuda %'@2^n~kc|2024-07-16||A/RES/78/317, @N|||9|
=k|i|Pact *bFuture|The Pact *bFuture|~r]|@x|A/RES/79/1|||21|
*J|i|&6Digital Compact||~r]|@x|A/RES/79/1, &OI|||6|
=]|i|+DFuture Generations||~r]|@x|A/RES/79/1, &OII|||3|
~q5|i|#b%Y#T@4antimicrobial resistance||2024-10-07|@x|A/RES/79/2, @N||||
^J|i|Awaza _62024–2034|Awaza ~o0;_62024–2034|2024-12-24||A/RES/79/233, @N|||7|
~m/|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @N|||2|
+k|i|@p%Y@v^[#D&MEnvironment|~lF^6&MEnvironment|1972-06-16|~n.|A/CONF.48/14/Rev.1||||
+m|i|*!^6Eradication @FHunger @yMalnutrition||1974-11-16|~h8||||7|
<X|i|^j#L#G@2Promoting @yImplementing Technical &xamong ~e[|^j~s.|1978-09-12|~h3|||||
=b|i|~nN~jX%YTenth ~qUSession %Y~gmAssembly||1978-06-30|@x|A/RES/S-10/2|||9|
^W|i|Rio +DEnvironment @y#.|Rio %/|~r"|~ea|~arI||||
~gC|i|%'21||~r"|~ea|~arII||||
<3|i|Non-legally Binding Authoritative Statement @F@(@2a &6~hA#DManagement, %F@y%c%)@FAll Types @FForests||~r"|~ea|~arIII||||
<V|i|@I*b~qK%z@F%'21||1997-06-28|@x|A/RES/S-19/2, @N||||
=w|i|<T@p@y~o0||1993-06-25|*s|A/CONF.157/24(PartI), chap. III|||29|
='|i|~s!*b%c%)@F^n~kc|Barbados ~o0|1994-05-06|~lt|A/CONF.167/9||||
~jm|i|~oc~n/@2a Safer World: #/@2~i5~nv~n2Preparedness @yMitigation @yits ~s.|~oc~ms|1994-05-27|Yokohama|A/CONF.172/9||||
^L|i|~s!%Y@f^[@4Population @y#.||1994-09-13|Cairo|A/CONF.171/13||||
*D|i|~ps+D<S#.|~ps%/;~ps@p@y~o0|1995-03-12|~sh|A/CONF.166/9, &OI||||
+M|i|~s!%Y~dU@2<S#.||1995-03-12|~sh|A/CONF.166/9, &OII||||
~mH|i|~cP@p@y~ml||~r)|>H|A/CONF.177/20/Rev.1||||
+-|i|~cP%/||~r)|>H|A/CONF.177/20/Rev.1, &OI|||4|
>N|i|~cP~ml||~r)|>H|A/CONF.177/20/Rev.1, &OII||||
~cl|i|~qKactions @yinitiatives *0implement @j~cP@p@y~ml||2000-06-10|@x|A/RES/S-23/3, @N||||
_X|i|Habitat ~nq||1996-06-14|~qN|A/CONF.165/14||||
=)|i|+DCities @y~dz&MSettlements _4New Millennium||2001-06-09|@x|A/RES/S-25/2, @N||||
<l|i|~mo+D+8~gl||1996-11-13|~h8|||||
+e|i|~mo+DNutrition|||~h8||||9|
=(|i|~s!>G2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<d|i|~s!>G~pc|Istanbul ~s!>G~pc;Istanbul ~o0|2011-05-13|~qN|A/CONF.219/7, chap. II|||6|
~e'|i|~s!~fTCombat @yEradicate @j~i4~gs*y~eb~by*yAll Its Aspects||2001-07-20|@x|A/CONF.192/15|||7|
<t|i|@f~pA*0Enable =!*0Identify @yTrace, *ya Timely @yReliable Manner, ~i4~eb~pP|@fTracing Instrument|~r/|||||2|
~q(|i|Durban @p@y~o0||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~g"|i|~hH~hA%Y~ph#.|~hHConsensus|2002-03-22|~nY|A/CONF.198/11, +K1, @N||||
_O|i|<E+D~ct@2Development: ~sP%YFollow-up ~ph%)*0Review @j%z%Y~hHConsensus|<E+D~ct@2#.|2008-12-02|~s"|A/RES/63/239, @N||||
~aY|i|~d7~nJ@4Ageing, 2002|~d7~nJ@4Ageing;~d7~s.|2002-04-12|~qO|A/CONF.197/9, +K1, &OII|||11|
="|i|%I@p~mc~d7~nJ@4Ageing, 2002||2002-04-12|~qO|A/CONF.197/9, +K1||||
&(|i|~l-+D%c#.||2002-09-04|~nR|A/CONF.199/20, +K1, @N||||
<9|i|#L@F%z%Y~dU@4%c%)(Johannesburg #L@FImplementation)|#L@F%z%Y~dU@4%c#.;~l-#L@FImplementation|2002-09-04|~nR|A/CONF.199/20, +K2, @N||||
>K|i|Almaty @I@FAction: Addressing @j~qUNeeds @F%Mwithin a New &6%S@2Transit Transport &x@2Landlocked @yTransit ~e[|Almaty ~o0|2003-08-29|Almaty|A/CONF.202/3, &OI||||
~db|i|&z@p@F~sw||2003-12-12|#N|A/C.2/59/3, @N||||
>S|i|&z~s.||2003-12-12|#N|A/C.2/59/3, @N||||
>/|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~b(|i|Tunis %'*b~nQSociety|Tunis ~nq|2005-11-18|Tunis|A/60/687||||
+b|i|~hG%/||2005-01-14|Port Louis|A/CONF.207/11, &OI||||
<f|i|~hG~n/*b~qK%z%Y~s!*b%c%)@F^n~kc|~hG~n/@FImplementation;~hG~ms|2005-01-14|Port Louis|A/CONF.207/11, &OII||||
<4|i|Hyogo %/||2005-01-22|Kobe|A/CONF.206/6||||
^Q|i|Hyogo %S@2~cO2005–2015: Building @jResilience @FNations @yCommunities *0Disasters|Hyogo %S@2<N|2005-01-22|Kobe|A/CONF.206/6|||4|
^e|i|~eQ~sP~aJ@v^[@4South-South ~pr||2009-12-03|~pE|A/RES/64/222, @N||||
=n|i|10-Year %S@FProgrammes @4%cConsumption @y~pLPatterns|10-Year %S@FProgrammes @4%cConsumption @yProduction|2012-06-22|~ea|A/CONF.216/5, @N|||3|
~ja|i|Keeping @jpromise: united *0achieve @j~j7%)Goals||2010-09-22|@x|A/RES/65/1||||
~dF|i|~ii~kL@4Youth: Dialogue @yMutual Understanding||2011-07-26|@x|A/RES/65/312||||
~b-|i|~n-Millennium: <T+D~n-@y&M#.||1999-07-30|*s|A/CONF.184/6, +K1||||
*m|i|@(~bMUse by =!@FArtificial Earth Satellites @2@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @N||||
~ag|i|@(Relating *0Remote Sensing %YEarth ~li~j'||1986-12-03||A/RES/41/65, @N||||
=j|i|@(Relevant ~jJ~kZ*wPower Sources *y~j'||1992-12-14||A/RES/47/68||||
~ai|i|+D@f&x~cZ~n-*bBenefit @y_4Interest @FAll States, Taking into ~j(Account @jNeeds @F~e[||1996-12-13||A/RES/51/122, @N||||
>,|i|@p@FLegal @(~ln@F=!~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
+.|i|~d6Business @y&MRights: Implementing @j@v“Protect, ~qR@yRemedy” Framework|~d6Business @y&M_A|2011-06-16|#N|A/HRC/17/31, @N|||32|
*n|i|~d6Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @N|||30|
<j|i|~d6Extreme Poverty @y&M_A||2012-09-27|#N|A/HRC/21/39, @N||||
~e9|i|Rabat #L#G#Dprohibition @Fadvocacy @Fnational, racial or religious hatred that constitutes incitement *0~iOhostility or violence|Rabat ~s.|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
<8|i|Manual #DEffective Investigation @yDocumentation @F+F|Istanbul =E|1999-08-09|~qN|||||
&7|i|#/@4>t*yMatters involving Child Victims @yWitnesses @FCrime||2005-07-22||E/RES/2005/20, @N||||
&p|i|#/*b%:@FCrime||2002-07-24||E/RES/2002/13, @N|||4|
&o|i|#/@2~cO@4~jV_4=z>tSystem||1997-07-21||E/RES/1997/30, @N||||
=o|i|Basic principles #Duse @Frestorative *(programmes *ycriminal matters||2002-07-24||E/RES/2002/12, @N||||
~dC|i|Consultative ~kJ@ynon-governmental organizations||1996-07-25||E/RES/1996/31||||
~bj|i|#/*bproclamation @F@5years|criteria *bproclamation @F@5years|1980-07-25||E/RES/1980/67, @N||||
*/|i|Arab ~fpInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &OII, resolution 14/221|||21|
>!|i|Quartet performance-based road map *0a permanent two-State solution ~jJIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @N||||
>6|i|@p@F@(@4Interim Self-Government Arrangements||1993-09-13|^9|A/48/486-S/26560, @N||||
*C|i|Kunming-Montreal &6~cQFramework||2022-12-19|~cU|CBD/COP/15/17, decision 15/4, @N|||12|
~aM|i|~hL#L@2~cQ~nh~mcAichi ~cQTargets|~hL#L@2~cQ~pc|2010-10-29|~nZ|UNEP/CBD/COP/10/27, annex, decision X/2, @N|||5|
~c/|i|%'2063: The Africa We Want|%'2063 %Y+xUnion;%'2063|2015-01-31|^:|||||
>j|i|~h!#D~n!Governance @FTenure @FLand, ^8@yForests _4Context @F~d8~gl||2012-05-11|~h8||||16|
_R|i|+H@2~n!Fisheries||1995-10-31|~h8|||||
humanitarian-donorship|i|@(@yGood Practice @F~gnDonorship||2003-06-17|~n.|A/58/99-E/2003/94, &OII|||6|
~aT|i|~qL+H@]Ballistic Missile Proliferation||2002-11-25|~d(|||||
~b/|i|+H_b@jRepression @FPiracy, ~gv@y~i4_aActivity *yWest @y~i2Africa|Yaoundé Code @FConduct|2013-06-25|Yaoundé|||||
~aR|i|+H_b@jRepression @FPiracy @y~gv_4Western ~l)~mcGulf @FAden|Djibouti Code @FConduct|2009-01-29|Djibouti|||||
~b!|i|Safe Schools %/||2015-05-29|Oslo|||||
~ad|i|~lECommitments *0Protect ~jVUnlawfully Recruited or Used by _v~pwor _vGroups|~lECommitments|2007-02-06|^l|||||
+R|i|+D~d2@(@y%Dat Work|@f~j4&v+D~d2@(@y%Dat Work|1998-06-18|#N|||||
~aV|i|@f~j4&vCentenary @p*bFuture @FWork|Centenary @p*bFuture @FWork|2019-06-21|#N|A/73/918, @N|||5|
<a|i|@f~j4&v+D<S>t@2a Fair Globalization|+D<S>t@2a Fair Globalization|2008-06-10|#N|A/63/538-E/2009/4, @N||||
~i7|i|@p@FAlma-Ata||1978-09-12|Alma-Ata|||||
~aO|i|@p@FAstana @4primary health care|@p@FAstana||Astana|||||
~m7|i|Incheon Declaration: ~hD2030: Towards Inclusive ~rCQuality ~hD@yLifelong Learning @2All|Incheon %/|2015-05-21|Incheon|||||
>:|i|*!+DBioethics @y&M_A||2005-10-19|^l|||||
&X|i|*!+D&KDiversity||2001-11-02|^l|||||
~bZ|i|*!^6&MGenome @y&M_A||1997-11-11|^l|A/RES/53/152||||
~aU|i|@v+D&MCloning||2005-03-08||A/RES/59/280, @N||||
~gD|i|Recommendation #DEthics @FArtificial Intelligence||2021-11-23|^l|||||
=a|i|@vguidelines @2consumer protection||2015-12-22||A/RES/70/186, @N||||
+i|i|~d2@(@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~fv|i|#/*bRegulation @FComputerized ~cvData Files||~cq||A/RES/45/95||||
+0|i|Responsibility @F=!@2internationally wrongful acts||2001-12-12||A/RES/56/83, @N||||
^O|i|~ge@4Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
<6|i|~mm@6>O~mc@f=zCourt||2004-10-04|@x|A/58/874, @N|||7|
*[|i|Financial ~d'@y~n'*g||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@6@4Trade-Related ~l7@FIntellectual ~n5_A|TRIPS %R|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~sr@6Establishing @j+8~gs~d!||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~eZ|i|<E^6TRIPS @6@yPublic Health||2001-11-14|~s"|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~cOPlan||2017-07-15|Kazan|||||
+f|i|Revitalised ~ec|~n"~ec;~n"<BSouth Sudan;Revitalised %R;~n"%R|2018-09-12|^:|||||
=i|t|Nagoya-Kuala Lumpur ~fq@X@4Liability @yRedress ~jJ=X@X@4Biosafety||2010-10-15|~nZ|||2018-03-05||
_J|t|@6~r5Unregulated ~sm^8_4~i2Arctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_H|t|Cape Town @6@F2012 #D%z%YProvisions %Y~aK@X@F1993 %y@j~aK@f^4=0~ePVessels, 1977|Cape Town @6@F2012|2012-10-11|Cape Town|||||
~rg|i|Malabo +DAccelerated Agricultural Growth @yTransformation @2Shared Prosperity @yImproved Livelihoods||2014-06-27|Malabo|||||
~i]|i|~nJ~fTDeter @y~hE^C||2001-03-02|~h8|||||
=.|i|<E%I@p%Y“World <SSummit” ~lU@jtitle “the ~pN~dU@2<SDevelopment”|<E%I%/|2025-11-04|~s"|A/RES/80/5, @N|||2|
+/|i|Cancun +DMainstreaming @j%F@y%c~kZ~cQ@2Well-being||2016-12-03|Cancun||||6|
~h,|i|Aichi-Nagoya +D~hD@2%c#.||2014-11-12|~nZ||||8|
=-|i|@6@4~k.~q9Israeli @ySyrian Forces|~k.@F~pw%R;1974 ~k.@F~pw%R|1974-05-31|#N|||||
~m4|t|Work *y~eP#H2007 ~hr188)|Work *y~eP#H2007|2007-06-14|#N|||2017-11-16||
>f|t|*dRoad ~qW@F1968|1968 ~k'|1968-11-08|*s||1042:15705|1977-05-21||
^X|t|*dRoad Signs @ySignals|1968 *dRoad Signs @ySignals|1968-11-08|*s||1091:16743|1978-06-06||
~bX|t|@6>O~mcUnited =!@FAmerica regarding @jHeadquarters *g|Headquarters %R|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~dj|t|*8%Y&v@FAmerican ~kc||1948-04-30|Bogotá||119:1609|1951-12-13||
*V|t|^w@a~r5@yPunish Torture||1985-12-09|=X@eIndias|||1987-02-28||
&f|t|^w*dProtecting @j&M%D@FOlder ~l[||2015-06-15|^9|||2017-01-11||
+X|t|@X~jJ~fC%D#D%D@FOlder =D~f]||2016-01-31|^:|||||
<1|t|~jYCommunity @FWest +x=!*d~ebWeapons, _B~pl~o4Materials||2006-06-14|Abuja|||2009-09-29||
=g|t|~i2+x^4_x@F~ebWeapons, _B~pl@yAll ~idThat Can Be Used @2_BManufacture, Repair @yAssembly|Kinshasa @R|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|^w~ql@j_0Ammunition, Explosives, ~o4Materials||1997-11-14|^9|||1998-07-01||
~rs|t|~qE~ePVessel Personnel, 1995|~qE~ePVessel ~j)|1995-07-07|~j5|||2012-09-29||
~bQ|t|%6%O@F*"Relating *0@f~fh||2010-09-10|>H|||2018-07-01||
*:|t|@X~fq~jJ^4%O@FUnlawful Seizure @F~qF||2010-09-10|>H|||2018-01-01||
~di|t|@X*0Amend @j*dOffences @y~i3~dzActs ~se@4Board ~qF||2014-04-04|~cU|||2020-01-01||
~jk|t|@X@F~r.~jJ~hN|@X~jJ~hN|2005-10-14|~j5|||2010-07-28||
<q|t|@X@F~r.~jJ@X*b~ap=S|@X~jJ@X*b~ap=S|2005-10-14|~j5|||2010-07-28||
+d|t|~l6~s0Material||2005-07-08|*s|||2016-05-08||
>W|t|~pB~l6~j8@X@4~kdthat Deplete @j~pI|~pBAmendment|2016-10-15|Kigali|||2019-01-01||
_N|t|<E~l6~nS=E|<EAmendment|2012-12-08|~s"|||2020-12-31||
~el|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
<u|t|@6@4~gsFacilitation|+8~gs&v@6@4~gsFacilitation;~gsFacilitation %R|||||2017-02-22||
=d|t|@6@4^8Subsidies|+8~gs&v@6@4^8Subsidies|2022-06-17|#N|||2025-09-15|2|
<h|t|+8~ci&v~pJ|WHO ~pJ;~pJ|2025-05-20|#N|||||
>U|t|Pact @4Security, Stability @y%)_4Great Lakes Region||2006-12-15|~pE|||2008-06-21||
<5|t|@6~o6~kJ~mc@fAtomic Energy Agency|@6~o6~kJ~mcAgency|1957-11-14||A/RES/1145(XII), @N||||
<-|t|@6_b@j~mm>O~mc&v*b=9@FChemical ~pP||2000-10-17||A/RES/55/283, @N||||
~dB|t|@6_b@j~mm>O~mc@f&v@2~nV||2016-07-25||A/RES/70/296, @N||||
>h|i|Staff ~d'@y~n'*g|||||||8|
<k|i|~d'@y~n'Governing @IPlanning, @j@I~l7%YBudget, @jMonitoring @F%z~mcMethods @FEvaluation|||||||7|
~b1|i|@p%Y~l)as a Zone @FPeace||1971-12-16||A/RES/2832(XXVI)||||
~e5|i|Lima Declaration: Towards Inclusive @y%c~pz#.||2013-12-02|Lima|||||
~aB|i|Oslo ~bv%/||2007-03-20|Oslo|A/63/591, @N||||
_?|i|Ottawa *8@2~ciPromotion||1986-11-21|Ottawa|||||
^K|i|~i1*8@2~ci~sz*ya Globalized World||2005-08-11|~jU|||||
~e!|i|Rio %I+D<SDeterminants @FHealth||2011-10-21|~ea|||||
~g(|i|~lE+DAid Effectiveness||2005-03-02|^l|||||
~bP|i|Accra %'@2<N||2008-09-04|Accra|||||
busan|i|Busan ~k]Effective %)~pr||2011-12-01|Busan|||||
~gG|i|Bali ~hL#L@2Technology Support @yCapacity-building|||||||4|
~b4|i|~eQ^6Role @yMandate %Y@vEnvironment Programme||1997-02-07|~pE|||||
malmo|i|Malmö ~bv%/||2000-05-31|Malmö|A/55/25, &OI||||
~e3|i|&6~s!*b@8~dQ~liLand-based Activities||1995-11-03|^9||||4|
~aW|i|~nJ*b&/@F~ePCapacity|||~h8|||||
~dd|i|~nJ*b~nBSharks|||~h8|||||
~aX|i|~nJ@2Reducing Incidental Catch @FSeabirds *yLongline Fisheries|||~h8|||||
+h|i|~h!@2Securing %cSmall-scale ^8_4Context @FFood ~n)@yPoverty Eradication|||~h8|||||
*I|i|~h!@2Flag State Performance|||~h8||||7|
=,|i|@f#/*b&/@FDeep-sea ^8_4High Seas||2008-08-29|~h8|||||
~mJ|i|@f#/@4Bycatch &/@y~eS@FDiscards|||~h8|||||
~bT|i|~h!#DMarking @F~ePGear|||~h8|||||
~ji|i|~mo+D^C||2005-03-12|~h8|||||
~g/|i|Reykjavik +D~n!^8_4Marine Ecosystem|||Reykjavik||||7|
=:|i|@p%Y~dU@4~gl|||~h8|||||
^Y|i|Five ~mo@(@2%c&6~gl|||~h8|||||
+[|i|&6%S@4~lv– For a Planet Free @FHarm ~li~lv@yWaste|&6%S@4Chemicals|2023-09-30|Bonn|||||
>T|i|&6Jobs Pact||2009-06-19|#N|||||
^U|i|Olympic ~pp||||||||
~g'|i|Moscow @p*0End TB||2017-11-17|Moscow|||||
>l|i|#L#G~r5Violent Extremism||||A/70/674||||
^S|i|~d6Foreign Terrorist Fighters (Madrid Guiding ~j-|~d7Guiding ~sw|||S/2015/939, &OII||||
_W|i|~nNcommuniqué %Y~cOGroup @2Syria|&zcommuniqué|2012-06-30|#N|A/66/865-S/2012/522, @N||||
~bm|i|@6@4Movement @yAccess||2005-11-15||||||
<7|i|Israeli-Palestinian Interim @6#DWest Bank ~mcGaza Strip||1995-09-28|^9|A/51/889-S/1997/357, @N||||
>)|i|~ec||2015-08-17||||||
*p|i|@6@4Cessation @FHostilities, @8@FCivilians @y~gnAccess|@6@4Cessation @FHostilities, @8@FCivilians, @y~gnAccess|2017-12-21|^:|||||
~gH|i|%I@6@2~g2_4~i2+xRepublic||2019-02-06|Bangui|S/2019/145, @N|||4|
~e6|i|@6@2~g2*yMali|@6@4~g2*yMali|||||||
~aS|i|Peace, ~n)@y&x%S*bDemocratic Republic %YCongo ~mcRegion||2013-02-24|^:|S/2013/131, @N||||
~q!|t|~gm%S@6@2~fp*yBosnia @yHerzegovina||~r,|^l|S/1995/999, @N||~r,||
~fu|i|~nN@6@2Ending @jConflict @yBuilding a Stable @yLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~fi~s.||2015-07-14|*s|S/RES/2231(2015), &OA||||
~a1|i|Package @F=B*b%z%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &OI||||
~e4|i|Libyan %I%R||~r?|Skhirat|||||
juba|i|Juba @6@2~fp*ySudan|Juba ~fp%R|2020-10-03|Juba|||||
~c[|i|<E~jX@2~fp*yDarfur||2011-07-14|~s"|||||
~eW|i|Bridgetown Covenant|||~lt||||8|
>B|i|@vDisability Inclusion ~ms||||||||
~a7|i|@f*8@F~j,Education, ~j,Activity @ySport|||^l|||||
&V|i|~qeGroups (Paris ~j-|~qeGroups (the ~lE~j-;~qeGroups||^l|||||
uhc-2023|i|^Gcoverage, &3~bG~rw|^Gcoverage &3~bG~rw;*!health coverage: ~bGworld|~r[|@x|A/RES/78/4, @N||||
durban-review|i|~ii%YDurban Review Conference|||#N|A/CONF.211/8, chap. I||||
drug-2009|i|%I@p@y#L#G@4@f&xtowards an Integrated @yBalanced ~n/*0Counter @j+8Drug Problem||2009-03-12|*s|||||
ncd-2025|i|#b%Yfourth ~nDprevention @ycontrol @Fnoncommunicable diseases ~mc^(@Fmental health @ywell-being||2025-12-15|@x|A/RES/80/117||||
vienna-midterm|i|%I@p~aJMidterm Review #D%z%Y~jx||2019-12-05|@x|A/RES/74/15||||
our-ocean-2025|i|~j"future: united @2urgent action||2025-06-13|Nice|||||
migration-progress|i|Progress @p%Y@f~ssReview Forum||2022-06-07|@x|A/RES/76/266, @N|||3|
trafficking-2021|i|2021 %I^6%z%Y@v&6~dJ||2021-11-22|@x|A/RES/76/7||||
lausanne-plan|i|Lausanne ~cOPlan||2021-09-21|Lausanne|||||
oslo-plan|i|Oslo ~cOPlan||2019-11-29|Oslo|||||
vienna-plan|i|<T~cOPlan||2022-06-23|*s|||||
new-start|t|+I~q9@jUnited =!@F~pkRussian Federation @4=B*b~qK~eS@yLimitation @F~hLOffensive Arms|New START ~d);New START|2010-04-08|Prague|||2011-02-05||
caadp|i|~fiAfrica Agriculture %)Programme||||||||
afcfta|t|@6Establishing @j+xContinental Free ~gsArea||2018-03-21|Kigali|||2019-05-30||
hong-kong-ministerial|i|~lA~bv%/||2005-12-18|Hong Kong, China|||||
doha-ministerial|i|<E~bv%/||2001-11-14|~s"|||||
au-corruption|t|+xUnion *dPreventing @y~sd~lx||2003-07-11|Maputo|||2006-08-05||
africa-democracy|t|+x*8@4Democracy, Elections @yGovernance||2007-01-30|^:|||2012-02-15||
democratic-charter|i|^wDemocratic ~pp||2001-09-11|Lima|||||
corruption-inter-american|t|^w~ql~lx||1996-03-29|Caracas|||1997-03-06||
ccamlr|t|%6%F@FAntarctic Marine Living Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
wcpfc|t|%6~nBHighly ~st~h4_4Western @y~i2~l?||2000-09-05|Honolulu|||2004-06-19||
whaling|t|@f^4Regulation @FWhaling||1946-12-02|^9||161:2124|1948-11-10||
siofa|t|Southern ~l)^8%R||2006-07-07|~h8|||2012-06-21||
south-pacific-fishery|t|%6~nB~smFishery ~cw_4South ~l?||2009-11-14|Auckland|||2012-08-24||
north-pacific-fishery|t|%6~nB~sm^8~cw_4North ~l?||2012-02-24|Tokyo|||2015-07-19||
iccat|t|@f^4%F@FAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
recaap|t|~n8&x@6@4~sdPiracy @y~gv*yAsia||2004-11-11|Tokyo|||2006-09-04||
saicm|i|~hLApproach *0@f~lv~sq||2006-02-06|Dubai|||||
sharm-plan|i|Sharm el-Sheikh %zPlan||2022-11-20|Sharm el-Sheikh|||||
shanghai-health|i|Shanghai +DPromoting ~ci_4~ga||2016-11-21|Shanghai|||||
berlin-education|i|Berlin +D~hD@2%c#.||2021-05-19|Berlin|||||
health-personnel|i|WHO &6Code @FPractice #D@fRecruitment @F~ci~j)|&6Code @FPractice #D@fRecruitment @F~ci~j)|2010-05-21|#N|||||
higher-education|t|&6%6Recognition @FQualifications _bHigher Education||2019-11-25|^l|||2023-03-05||
kimberley|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &OII||||
ammunition|i|&6%S@2Through-life ~l9~pl~sq||2023-12-04|||||7|
disability-2013|i|~ii%Y~nDrealization %Y~j7%)Goals @yother internationally agreed ~h/goals @2persons ~sTdisabilities: @jway forward, a disability-inclusive ~h/agenda towards 2015 @ybeyond||2013-09-23|@x|A/RES/68/3||||
vienna-crime|i|<T+D~fj@yJustice: Meeting @jChallenges %YTwenty-first Century||2000-12-04|*s|A/RES/55/59, @N||||`;

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
Déclaration 
Declaración 
Efsedbxerbb EwKcnbdcdduv 
the 
Convención 
sobre 
公约
{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} 
la 
Declaration 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco}
{, nalamdqtAbo Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAcip Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|}
{eq lfasfeiie|ao lfasfeiiu|ao lfasfeiic|pt lfasfeiip|ao lfasfeiiao} 
agnakce 
las Naciones Unidas 
United Nations 
abpdd abdgrme 
New York
and 
宣言
{|e|p|ai|c} 
联合国
des 
议定书
Internacional 
of 
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco}
sur 
Programme 
关于
Convenio 
abtibah abocaoc {bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC} 
LasmeCcdb{c|q|t|ci|b} 
annex
{q|b|t|co}{| Icynpdefandao afsedbxerbb jfpne} 
{uc fpkaganqAbc lfbdrblu|uv fpkaganqAbv lfbdrblag|ui fpkaganqAbi lfbdrblei|uib fpkaganqAbib lfbdrbleib} 
para 
Convention
kehetA{bohq|csahq|ciphq|bihq|cihq} 
internationale 
d’action 
Protocolo 
Protocole 
Protocol 
{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib} 
los 
{bo lmed|asa lmede|aip lmedp|bi lmedai|ai lmedc} 
Hckmeferb
for 
pour 
on 
international 
Agreement 
tibah 
Protection 
protection 
l’Organisation 
Protección 
Principios 
Principles 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc}
行动纲领
abagnakce 
développement 
h dcxekadduib ekjeib, delfegmcdduib lfajbg wcxalehdahjb 
abdgibke 
的
Acción 
against 
les 
Political declaration 
{的|}
Icynpdefand
Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib} 
abmfbce 
et 
和
Derechos 
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
contre 
kehetAb{chq|vhq|ihq|ibhq} 
发展
Unies 
Accord 
Principes 
@1{q|b|t|co} 
@e@o
@CNations #w
国际
@4@j
高级别会议
@iJerbo 
@FAction 
Convention, 
prévention 
en 
las 
Plan 
abljfgfsfb 
Geneva
Programa 
{uo lmed|asa lmede|aip lmedp|ui lmedai|ai lmedc} ncohjgbo 
问题
abtibah abocaoc {bbaqgdai abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC} 
{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao} 
high-level meeting 
nfpsbv ychjakbv, wchBcmagcBduv bmb pdbyetAbv nahjabdhjga 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb} 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb} 
concernant 
droits 
原则
Ibdbiemzd{uc hjednefjduc lfegbme|uv hjednefjduv lfegbm|ui hjednefjdui lfegbmei|uib hjednefjduib lfegbmeib} 
g ajdaCcdbb 
Internacional
abgfqcvce 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
协定
relatif 
relative 
@lel 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc} 
abdlamz 
l’élimination 
Gfajakam@A
Seguridad 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
Halamdbjcmzd@nk Scdcghkbi kadgcdrbqi aj 
行动计划
Development
Guidelines 
sécurité 
政治@z
{bc lfegbme|bv lfegbm|bi lfegbmei|bib lfegbmeib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
l’Assemblée générale @H
{关于|}
Sustainable 
autres peines ou traitements cruels, inhumains 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
abagnak 
世界
wafzwc 
生物多样性
Inhuman or Degrading Treatment or Punishment
Internacionales 
développement
ljfgfsfb 
安全
权利
@m》
General Assembly 
l’interdiction 
abiabdc 
relativo 
可持续
@gpolitique 
Directrices 
relating to 
Implementation 
Traité 
icynpdefanduv 
lfcnplfcyncdbq lfchjpldahjb b psamagdasa 
Rights 
racial-discrimination-declaration
Conservation 
conservation 
日内瓦
Political 
条约
@Wfacultatif se rapportant 
@hPolítica 
Landlocked Developing Countries 
Prevención 
Suppression 
dans 
regional-cooperation-declaration
Agreement
Framework 
Mundial 
Tratado 
aux 
guhakasa pfagdq Qcdcfemzdao Mhheiwmcb 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb}
@F@j
@l@o
@e@Z
@Hle 
abtibah 
国家
Wekpmzjejbgd@nk Dadgcdrbb 
g awmehjb 
@a#D
Optional @Xto 
组织
icynpdefandasa 
à 
@ca 
Agenda 
Alto Nivel #AAsamblea General 
Development 
kdi abpidab Bcj abdujfie 
personnes 
武器
Declaration
Prevention 
Represión 
#ydirecteurs 
Cooperación 
儿童
非法
Trafficking in 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
人
ncohjgbo nmq fexgbgetAbvhq hjfed, dc bictAbv 
{| de la Organización Mundial del Comercio} 
年
Gagchjk{e|b|c|p|ao} 
kfaim @w{abhdfHqce abmhca|abmhca abhdfHqce} 
@vStandard Minimum Rules @2
London, Moscow @yWashington
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxwfw|abdlamz} #3abwfice 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco} 
Organization 
#,12 egsphje 1949 sane, @S
Cooperation 
Estados 
Geneva 
counter-terrorism-strategy
du 
icynpdefandao 
mise #Jœuvre 
ncohjgbo
terrorism-declaration-1996
world-declaration-children
任择@D
禁止
行为
Cultural 
discrimination 
Human 
agnak 
annex 
b #Ugbnag awfeAcdbq b dekexedbq
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
Hasagaf@A
Personas 
entitled “Universal health coverage: 
#Mabaxgcajc 
Conventions 
Global 
child-victims-guidelines
children-care-guidelines
coopération 
diavme 
education-discrimination
haut niveau 
johannesburg-declaration
ljhadq 
older-persons-principles
Conservación 
Derecho 
Management 
criminalité transnationale organisée
internationale
mbkgbnerbb 
xelfcAcdbb 
@H@o
@2@j
Standards @FTraining, Certification @yWatchkeeping 
@a@4
%ZEliminación @eTodas #KFormas 
iemuv ahjfagduv fexgbgetAbvhq sahpnefhjg
%YUnited Nations
武装冲突
《
nc 
#'k MFfbkedhkao vefjbb lfeg Bcmagcke 
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
预防
Nuclear 
abpobre 
in 
#aprivilèges #gimmunités 
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
Prohibición 
to 
zone exempte d’armes nucléaires 
ncohjgbo 
visant %!
{和|与}
艾滋病
@VFacultativo 
Armas 
Charter 
GambjbBchk
Universal 
Unlawful Acts 
droit 
justice 
lfbgbmcsbqv b biipdbjcjev 
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
&Qabxay labrkfk abdmhce fabocaoce
、
准则
@CNations Unies
Internacionales
Naciones Unidas
abjnci abdogfC 
document 
&g权
African 
Elimination 
@Q@o
@a@e
@H#a
torture #g%dou dégradants
@p@4
&Qabxay labrkfk abakgyamce fabaqgdaice fabDkance
Torture @yOther Cruel, %k
大会
Code @FConduct 
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
不&g道或有辱
外层空间
Adicional a @ZConvenios 
Gfbdrbl{u|ag|ei|eib|ev} 
Utilización 
World 
illicites 
international
宪章
海洋
消除
@]Transnational Organized Crime
dcxekaddasa, dchaawAeciasa b dcfcspmbfpciasa 
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
#Jfaveur @Cpays 
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
internationales 
lfanagamzhjgcddao wcxalehdahjb
l’utilisation 
xwe idb 
全球
基本#Z
小岛屿#v中%3
行动
酷刑#h*,残忍
Fixed Platforms Located #DContinental Shelf
bbmfb abqEjce abyBcje abhadce
le 
l’espace 
régissant 
Cartagena 
@3@o
Código @eConducta 
Safety @F
Privileges @yImmunities 
社会
@Ma gxebiaajdaCcdbqv %eJerbo b 
#Jmatière d’exploration #gd’utilisation 
@l@ZPrivilegios e Inmunidades 
#h平
Charte 
Espacio Ultraterrestre
Prohibition 
States 
ageing-declaration
barbados-programme
brussels-programme
cities-declaration
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
%i@/hjerbadefduv lmejFafi, fehlamaycdduv 
@6#DResolution %YConflict *y
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
Doha 
待遇或处罚
附加@D
#iHumanos
abpdd abdgrme
fondamentaux 
qncfdasa 
维也纳
@XAdditional *0@j&z&5
Action
Pacte @5#6%V#Ycivils 
制止
犯罪
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
@e@[@e
#g@o
@fCovenant @4Civil @y%I
@ba 
文化
road-traffic-1968
single-convention
staff-regulations
stateless-persons
tenure-guidelines
tuberculosis-2018
violent-extremism
women-declaration
world-summit-2005
ibC 
y &s
#AReunión 
%w@H{le VIH et le sida|le VIH/sida} : 
<M@F12 August 1949, 
Justice 
Marco 
OpkaganqAb
Pequeños &yInsulares #J*r
abocaoc 
bbrm dh dxawj absfajD bbngje 2015-2030
bhlamzxagedbq 
byabr ablbmah abhadce Bcj 
disability-inclusion
mesures 
principes 
{|le |du |au }
战略
*bLeast Developed Countries *bDecade 
Beijing
Conférence 
Forced Labour #H
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
main armée %!l’encontre @Cnavires 
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
abyBcje fabpobre abxncne 
@ainteraméricaine 
armes 
judicial-sale-ships
nairobi-south-south
关系
打击
@Wfacultatif 
Bcmagcke
Buenos Aires 
Medidas 
Paris
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
Inter-American 
Scdcghk
african-charter
Code @econduite 
%!@o
illicite, non déclarée #gnon réglementée
Illegal, Unreported @yUnregulated Fishing
sane a 
Ilegal, No Declarada y No Reglamentada
fBcjv dh Ajfl &tpf abdvche
#b%Y#T@4universal health 
%y@jStatus @F
petits +2insulaires #J%m
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
@a*b
@l@Z
@p#D
Carta 
Fisheries 
Washington
abmfb 
africaine 
disaster-risk-2023
promotion 
xekadev b awuBeqv hpvalpjdao gaodu
公民{|权利}{和|及|与}政治
合作
支援最不发达
管辖范围以外
Addis Ababa
Alto Nivel 
Conference 
Diversidad 
Maritime 
concerning 
lfegahpnbq 
l’accès 
mondiale 
relatifs 
rkfk 
vienna-declaration-lldc
violence 
{eq|ao|pt} 
{和|及}
》
@Q&s
bdhi abycm <CghGcd fjmiv fabkAaF 
#C性*h受{难|害}者
%G>b=I@Cressources halieutiques 
&Bpersonnel 
*7Nucleares 
*dBiological Diversity
@I@U
Aplicación 
Armed 
Conferencia 
Control 
Ginebra 
Icynpdefandao 
Rights
Their 
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
habitat-agenda
@e#K
a @o
Illicit Manufacturing @F@y&cFirearms, 
dh pqb 
Tortura y &Zo Degradantes
fabrication #g=Utrafic +9d’armes 
*y@j
sfeynedhkbv b lambjbBchkbv lfegev
@I#G@2%M*bDecade 
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
our-ocean-2017
our-ocean-2022
@H#"@etoutes #aformes 
moving together *0build a healthier 
our ambition @2health @ywell-being 
paris-commitments
thuaF dhwke xabce dh *xabhffce 
xadc, hgawandao aj <Kafpybq, g 
remote-sensing
representation
space-benefits
stockholm-pops
violence-women
world-heritage
#J@.sans littoral =Ydécennie 
%!l’égard @Cfemmes
%,{abdfqve|abdjgsle} Am obade 
%O@F*"@]@j=0
>oqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &O
abkdj fabpqjad abodafce abpxjC
dfGnc @wfabpnjam abdjglwch lva
permanent-sovereignty
psamagdasa lfegahpnbq
一切形式
#qlabgmalcj abgc ggxHva mfbe 
Dadgcdrbb #F@oiafhkaip lfegp 
derbademzdai b icynpdefandai 
documento final 
oslo-ministerial
trafficking-2017
{人民|民族}{权|权利}+"
&sTráfico Ilícito 
@tablbmah abpdjcsce 
bhkafcdcdbb dehbmbq 
iafhkasa hpnavanhjge
%N#rDelito y 
%YHigh-level 
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
stratégique 
sua-platforms
telle que modifiée par =U@W
unidroit-1995
wreck-removal
我们@?
Nhcibfdao 
Violencia 
relations 
#8Cambio Climático
*aliberté syndicale >b@9&B
+(对妇女
2011-2020
=R+p+3&g格
A/RES/2200(XXI), @N
Directives 
Estatuto 
Gfbdrbl{u|ag|ei|eib|ev}, #u
Narcotic Drugs 
Stratégie 
abddgbsag abDkance 
abdiavme abhdfHqce 
hrc-institution
international-years
internationaux 
lfbicdcdbq 
movement-access
{bo|csa|cip|bi|ci} 
解决南苏丹
rGj aogrmaD fthgaq fgxEch 
wbamasbBchkai fexdaawfexbb
%S*dClimate Change
@caw avfedc 
Genève 
Lucha #n
Ministerial 
Ordenación 
Règles 
Weapons 
{de|del} 12 @eagosto @e1949
Model Strategies @yPractical =B#D
abdgybe labgqaje dh _gabdbsce 
#I>bmaîtrise @Cmaladies non 
+y@FAll Forms @F
=Y%fd’actes +9
@.durable %!l’horizon 2030
expanding ~ac*ya post-COVID 
lutte #t@o
#JAfrique
b dekexedbb xe 
#iHumanos y 
@t@wbdsanre 
Governing @j
abagqaj 
abghdce abdogmade 
accra-agenda
beijing-2010
drug-traffic
fact-finding
fishing-gear
forests-plan
harbemzdasa 
havana-rules
headquarters
hgqxedduv h 
human-genome
iaea-statute
indian-ocean
l’homme #g
maintenance-abroad
nairobi-unep
oau-refugees
portant création 
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
措施
武装部队
管理
补充@D
@guniverselle 
Financiación 
Health 
Transboundary 
Vienne 
beijing-plus-5
internationaux
特权#h豁免
#sSin Litoral _mDecenio 
#v筹资#Q
1990-12-14
@kInteramericana 
Bcmagcke 
Financing 
Pacto 
Personal 
Resources 
Sostenible
Violence 
fabdiakle 
frontier-controls
l’enfant
relatives 
tuberculosis-2023
与贸易有关@?
使用
多哈
尔逊·曼德拉
歧视
第二
#7%Vpeuples indigènes 
&4bagnakce 
+H@2Special Procedures 
@'Básicos 
Action 
Beijing 
Biodiversity 
Constitution 
Estrategia 
Havbdhk
Montreal
Plataforma 
Reglas 
Relaciones 
%1*'d’organisation #g@enégociation 
_4Exploration @yUse @FOuter 
#Jmatière 
~cd或武装团体
@tdhGde abfrme abpnjckce 
qdci =Gdh abaxgnaF abkojc
@gministérielle 
@olfcnajgfeAcdbt 
b nfpsbv 
马德里老龄#Q
@'Rectores 
Sociedad #AInformación
Sostenible 
Vhjeg@A
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
substances 
tokyo-rules
transit-trade
wsis-review
xeAbju 
{q|b|t|co} 
内陆#v中%3
粮食%o
12 Jl/pBowo 1949
Estupefacientes 
Other 
biens culturels 
iom-relationship
ngo-arrangements
rdace 
slavery-protocol
youth-high-level
促进
暴力
规则
#L#G*0Combat &cPersons
#iCiviles y Políticos
=Vextra-atmosphérique
Solución #rConflicto 
l’aviation civile &?
nmq debicdcc fexgbjuv 
supplementing @j@v@a+)
%YMarine Environment 
&[ghcv Fafi 
*i%H{四|}%q
*jpnjckca
+8Summit 
2024-2034
@B^g跨国有%8
@kÚnica 
@m(第
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfajakam{|e|p|ai|c}, 
Gfegbm{e||ei|eib|ev} 
Ginebra
Guiding @(@4
Madrid 
National 
Organizaciones 
Organization
Participación 
Regulations 
The Hague
Treaty
abiabdce 
ablraj 
abobd fabpdh abmfbcch
applicables 
awchlcBcdbq 
awfeAcdbq h 
dcxekaddasa 
forces armées 
Rio @eJaneiro
Small Arms @yLight 
<B@jRepublic @FSouth Sudan
#Jparticulier 
Constitución #A
#X@o#:sociale (norme 
%1plateau continental
*j{dcmah|dqab} 
1949&j8月12日
Access *0
gaxnpCduv hpnag
glasgow-pact
guhakai pfagdc 
hajfpndbBchjgc 
internationales
k Dadgcdrbb 
lcfban na 2030 
lfcnajgfeAcdbb 
lrdace 
oau-mercenaries
réunion 
{与|和}
~bt&B12 août 1949 #6
~cE知识产权
会议
修正案
原子能机构
名古屋
囚犯待遇
小%.#h轻%.
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
@J各国
Fishing 
Nairobi 
Qmawemzd
Reduction 
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
#g@Hleur destruction
#t=Utrafic illicite 
@3l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>ddefkajbBchkbv 
#(Alimentaria 
#C刑事法院
#KActividades 
%xVoluntarias 
&)idb 
@tdqbo pfjfla 
Civil Aviation
Comprehensive 
Crime 
Environmental 
Especialmente 
Fundamentales 
Nelson Mandela
Non-custodial 
Peace 
Supplementary 
agnakcag qhcn 
ahpAchjgmcdbq 
bhlamzxagedbt 
colombia-final
computer-files
dIgdj abkde %t
fcspmbfagedbq 
sahpnefhjgeib 
@e@u
%y@j@8@FVictims @F
#J@oExploración y +7#r
+x*8@4&M@yPeoples’ 
@Hl’intégration #A
协议
欧洲委员会
蒙特雷共识
养护#h
+Btravailleuses #g^q
#:alimentaire 
guhCci pfagdc 
哥本哈根@z
培训+p发证
气候变化<z
精神药物@m
脱离接触#5
防止
%S*dTobacco Control
&BSommet &0
*0Prevent, 
*i@B+'法%q
=Dwith Disabilities
@QPrevenir 
@iJerbo
@t@wbkahfh 
Educación 
abmfre 
abxaye 
aogjagcqce 
aogsuan faogxmad _D
biad 
brdace 
déchets dangereux 
gcc-charter
l’océan 
nucléaires
produits chimiques 
prévenir, 
pêche 
règlement 
sfeynedhkao egberbb
{ac|asa|aip|bi|ai} 
{bo|asa|aip|bi|ai} 
África
进一步<y
#Y@C%-handicapées
&2con Discapacidad
&J守则
*yAfrica
2030 %'@2%c#.
>F计划
>e财产
Aviación Civil #2
Basic @(
Bcj abdujfie 
Bienes Culturales 
Cumbre %T
Eliminación 
Eliminar 
Enmienda 
Food Security
General 
Humanitarian 
Non-Proliferation 
Nucleares
Pacte 
Psychotropic 
Trade 
Viena 
Ysa-NahjaBdao Mxbb
_vRobbery @]Ships 
abbaqzch
abihn Am 
abkAaF >o
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
criminalité 
enmendada por &s@V
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
+z%?@e{|los }=y
#J@oRepública 
Smuggling @FMigrants 
共#h国
~fp@yReconciliation 
<O#gpolitiques
@tqhcn 
#rPatrimonio 
&Bpatrimoine 
&g员
@Cenfants
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
{e|u|c|p|ao} 
{|la }
仙台减少灾害
利用
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
指导#Z
无核%.区%J
海上
责任
高级别
@a*a
#MabtAanc 
#za 
&b劫持航空器
(No. 
+G第十届~eH~ey
+vfinal #A
1949-08-12
1950-10-21
@k~fz
@lEstupefacientes
Acceso 
Acte constitutif 
Consensus 
Convention-cadre 
Copenhague
Education 
Eliminate 
Genève
Mauritius 
Monterrey 
Prevenir, 
Prisoners 
Rotterdam 
Strategic 
Víctimas 
^4~ap_aNavigation
abagram abpnjckc 
aw ahpAchjgmcdbb 
contrôle 
favor %0^m
g haajgcjhjgbb h 
hagcAedbq 
hague-1907
lfbdrblag 
lfeg 
pollution 
transfrontières 
y {|el }#O
不报告+p不管
%P=Udomaine 
@K#8Trabajo 
Buenos Aires
Fish Stocks 
Halamdbjcmzd
Pesca 
Qcdcfemzdao 
Rome
République 
Voluntary #/
Wekpmzjejbgd
^clégères 
ablraj
afsedbxerbb 
aichi-nagoya
awchlcBcdbt 
dcDak 
development 
dhGde 
infractions 
kpmzjpfdasa 
nccha 
^7Africana @e~bK%0Pueblos
@ogalfahp a 
Council @FEurope *d
Parts @yComponents 
*v#h控~b:病
traite @C
及其
@a#B%1*'#A
Outcome +v
#I&Bcrime #g
#Jhaute mer 
nchqjbmcjbc 
nucléaires 
sustainable 
wcxalehdahjb
{联合国|}
~ei*i%H四%q
不容干涉
值班标准
十&j期^.%3
基本自由
所有
抗~ca药性
方面
核材料实
种族
经济
蒙特利尔
贸易
遗传资源
难民地位
非拘禁~cc
领域
%7@j%6%D%YChild 
<P~hg定平台%o
Asia Sudoriental
Reglamentación 
Responsabilidad 
bbghfi ablcfbfqc
couche d’ozone
discrimination, 
guhakasa pfagdq 
labkfag abdobre 
que 
responsabilité 
{b|o|qi|qib|qv} 
以色列-巴勒
发生*h时#m~gc
在维持#C=6与
#d>d%ih 
#v#Q%h*Y
=Q纲要
Asuntos 
Bangkok 
Central 
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
fljhadq 
frkfk _F
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
最<w则
#LEstratégico 
&hguvane k 
&w~dtycfjg 
(№ 
*(pénale
+(&b+p~h0制捕
+Bpires formes 
1949 
2001-2010
<T_62014–2024
=Gimcdc abqhoce
@h@e
y @o
@F~fj%:@y=zJustice
traitement @C
%4a +afcwcdke, @S
<P危及~hk航行
@B~g7#h有关~g7
~d7{|de 2002 }%1
#AAsamblea 
&Bmilieu marin 
*0@j
@3=U@.
@4_BDestruction
@?@m
@a#7%V
@iJerbo, #u
@k%Z
A/RES/55/25, &O
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
Icyeicfbkedhk>d
Indigenous 
Labour 
London
Materiales 
Millennium 
Montreal 
Nelson Mandela 
Oba-nc-Sedcofhk
Our ocean, our 
Outer Space
Particular 
Personnel
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
_Dabxajqc
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
relationship >O
toutes #a%-
~aJMeeting %Y%r
~bbvolontaires 
~cWMínimas ~fz
~dppsychotropes
化学
巴黎
政治
教育
斯德哥尔摩
活动
移民
船舶
阿拉伯
~eu@e&'@e%a
Use @F
%f@Cactes 
#X@o&L(emploi #g
%I+DHIV @yAIDS: 
公民及~kR%p#C
月球#h*,天体
%P=Ucontexte #A
@a@T
约翰内斯堡
防治荒漠化
%3^/区域+'%j
%ih jafsagmco 
*7Pequeñas y 
*dRoad Traffic
+Bstupéfiants
1961 
@v%6Law %YSea 
DadFcfcdrbb #F
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Partnership @2
UpPdah-Mofchhk
_mTratamiento 
_y~bz{|,} %u_Z
_zkadFcfcdrbb 
abdbrk labivm 
abpdh abBHazc 
bhlamzxagedbb 
dcxegbhbiahjb 
from 
kajafuc iaspj 
l’abolition 
organisations 
participation 
~bMActivities 
~cVContinental
#E#c#?
#rConsejo 
*xabhffce 
1966-12-16
Bridgetown
Cadre 
Chemicals 
Cometidos 
Corruption
Culturales
Defjevcdhk
Hong Kong 
Iegfbkbohk
Marrakech 
Pacifique 
Paris 
Stockholm 
Todas #K&2
^HRefugees
_gabthoah 
ablcfbfqc 
corruption
deuxième 
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
%Vproblèmes 
%wissue 
&j~hc风险<z
&zConventions
*jabdoazb ~eU
@B&g类~eI~ey
Amendment ~jJ
Aspects 
Convenio
Conventional 
Danckh@A
Delincuencia 
Delitos 
Independence 
Indian Ocean 
Integración 
Johannesburg 
Mejoramiento 
Ncdhk
PFFckjbgdaip 
Pacific Ocean
Persons
Pueblos 
@C#Y@e
#t@o
@y@j
示范>F#h实际
@FJuvenile 
@c#Fa 
Statute %Y
sociaux #g
残疾&g%p
%P#aaffaires 
@w~d,bdsanre 
Platform @2<N
Relationship 
Right *0
Rome 
San Francisco
Semipalatinsk
Statut 
Strategy
Trabajadores 
^]Biológica 
^pforcé
_VkadFmbkjag 
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
lujak &P
marchandises 
pandemic-2023
part-xi
por 
qhfl ujk Joca
santé 
sevilla
tampere
vclt-io
wmesalampBbq 
{和|及|与}
économiques 
自愿+q
#J&s
#L@U
#C@m
*5毒/*5#Q@?
*6#r~cu@E
2011–2020 
2014-2024
2017-2030
@-#f
@3une 
@B南南^-#E
@VAdicional 
@aunique 
Aeronaves
Agenda
Aspectos 
Combatir 
Comercio 
Destrucción
Disaster 
Efsedbxerbb 
Enforcement 
Ensemble 
@g@e
#n@o
%F@y&/@F
*v<Q#h*X
#T%Y%r#D
*B^A@a#B~mb&:
amended by @j
#C劳工%8@J
&g口
=7^"~ma~b2@C
@f#L#G
Dadgcdrbt a 
Espace 2030 
Estrategias 
Final 
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
Regional 
Relations
Responsible 
Revitalized 
Rules 
San José
Security 
Single *d
Space 
Stockholm
Strategy 
Sudán #rSur
Territorial 
Terrorism
Trata 
Tráfico 
Tuberculosis
Yokohama 
^]Biológica
abdikfm grg 
abdoaime 
abqjn abkajc
afsedbxerbt 
ajkfujai 
bdgembnag
bdhi 
bhkafcdcdbt 
chimiques
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
xehcnedbq %W
xesfqxdcdbq 
{、|，}~a)
~bo~g1冲突
~kW压载水
économique 
不容忍
内罗毕
卫生
司法
大流行
建立
弹药
@Cstocks @epoissons 
*-+w#h民族权
@I@F<N
#A~aI@o*lPenal
%Yhigh-level 
@g#g>E_t
@y~dzRelated 
~nAMujer
governing @j
~hw#8&.#r
~mb_3%!feu, 
工作
情况
承诺
援助
文件
森林
法律
第三
销毁此种
阿拉木图
障碍者
bmb 
&M%DCouncil
&g不受~a]
*i~dW<Q%q@J
*jdqab 
2011–2020
>dkadjfamc 
@:labpwnab 
@]Women
@a*0Combat 
@f^[@4~ct@2
@l#K
@t~dD
America ~mc
Ammunition 
Assistance 
Biological 
Buques 
Charter
Convención
Cooperation
Copenhagen 
Decisiones 
Empleo 
Explosivos 
Forces 
Gckbdhk
Genetic ~cw
Industrial 
Instrument 
Kigali 
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
_4Field ~jB
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
fabdlamz #3
gulamdcdbq 
havfedcdbt 
instrument 
lansajagkc 
mettre fin 
navires
pdbBjaycdbb
plfegmcdbt 
psamagdasa 
qmfb pidab 
ressources 
réfugiés 
sane
sauvegarde 
terrorisme 
troisième 
#L@e@[
探索#h~hd
@8@FAll =D
#J@o
@(@y#/@4<D_v
au statut @C
%!certains 
&g道主义
*jpiabc ~d-
+w理事会
@J在
@a@]
twaj 
xwe 
ycdAbd 
~a,ghjfcBb 
~cL_gabwnb 
~ncOcéano 
~nkbdhavAe 
最低&j龄
#!#3@:
#1ycdAbd
#g=U
%ih 
&kndq 
*lPenal 
*tabqljc
+p生产
2030
<y计划
@f*d*c@2
Aircraft
Civiles 
Compact 
Conseil 
Espacio 
Further 
Hague 
Heritage
Istanbul
Madrid
Objetos 
OeiaBd@b
Respect 
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
between 
dayton
doping
durable 
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
lfAi ~gw
lfaiuhme
malabo
maputo
marpol
nagoya
ncjco 
ncjhkao 
par #a
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
~bE~mb#:
~eH是
#O@e@[
条例#h细则
@olfawmciei 
@yEquitable 
~bA+y@F~cy@]
#g@C
土著&g民
@:ldjsE 
@a@H%s
~gY~nA#(
~nkbkdi 
主权
伙伴^f
健康
反对
契约
审查
方案
有关
机构
污染
法治
独立
空间
美洲
获得
部分
#JAfrique 
%eJerbo b 
&J@?~md~cc
(Gfajakam 
(Protocol 
*0Prevent 
*i&a%p%q@J
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
=x#amoins 
@k>u~fz~a/
Bcj dujfie
Combating 
Committed 
Conflicto 
Convenios 
Copenhagen
Cour ~jh&?
Cybercrime
Documento 
Hazardous 
High Seas 
IeffekcChk
Jeofawbohk
Ljeiwpmzhk
Management
Marrakesh 
Migration 
Migratory 
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
abdmhc ~ko
abdvaqjch 
abrcfahag 
abscdcazce
formation 
ilj abrmfm
lagcncdbq 
lcfhademe 
lfbdrblev 
l’Union 
nucléaire
outcome +v
programme 
réfugiés
société 
with 
{|,} 
{之|的|}
~jzRoma %Z
遇之%H@m
#g@e
&b制造#h~eJ
%6~j,@8@F*w
=W#a~c,@C+2
@ogalfahei 
~fj%:@y=z>t
规约
*0Promote 
@tbavac @:
#J@Z
+z@"
@?#Z
@I#G
Doha
号)
^h^A~jN#Y@e~cB
~h'~sYpetit 
*v+p<P#h~jt
@oiafhkaip 
#L@F<N
=/@!#B#g
@W*B%V&5@e~ew
Cumplir @o
Sharing @F
国内#h#C
@k@e~gt
~n]@ePersonas
@K@e
#Y@e>Y
%L>q@e
@V@e
Capa @eOzono
%5*S>R@e~eq
Conjunto @e
Sistemas @e
@E@e
@eParís
@e@!
navires @e
~nd@5@e~jG
~nd@e
@k@e`;

export const NAMES =
  `~mK|fr|=7+r
~mK|es|^7_Y+t
~mK|ru|~c"~fX
~mK|ar|~h.<I
~mK|zh|@B+"
~dc|fr|~mr#ACour @T@eJustice
~dc|es|~bc#ACorte ~tkJusticia
~dc|ru|Ljejpj@A^vLpne
~dc|ar|~kmbdrsde abimb <U
~dc|zh|#C法院~s4;*i法院~s4_l
~e7|fr|@a@H*z+r
~e7|es|@k@lPrerrogativas e Inmunidades _Y+t
~e7|ru|%"*)EwKcnbdcdduv Jerbo
~e7|ar|@t~kp@w~kx
~e7|zh|@B~cn@m
=m|fr|@a@H*z@C~gWspécialisées
=m|es|@k=5%0Organismos Especializados
=m|ru|%"*)hlcrbembxbfagedduv pBfcyncdbo
=m|ar|@t~kpabfsabag abdgxyye ~kx
=m|zh|专门~rS~cn@m
~i/|fr|@a=Y#I>b%f&Bcrime @egénocide
~i/|es|@k+z%N~jASanción #rDelito @eGenocidio
~i/|ru|%"~kElfchjplmcdbq scdarbne ~bJdcsa;%"scdarbnc
~i/|ar|@tdhi qjcde abtlame abqdaice ~czibcva
~i/|zh|~fQ及惩治灭绝~iz罪@m
~b'|fr|@a=Y%f#A~ifêtres humains ~sYl’exploitation #A~dmd’autrui
~b'|es|@K+z%?#A~n]@e&2y #AExplotación #AProstitución Ajena
~b'|ru|%"~k!mtnzib b h Pkhlmpejerbco ~ozjfcjzbib mbreib
~b'|ar|@trGj ~bNlabpuxay faogBbab miaje abBcj
~b'|zh|&I贩卖~nH及取缔意图营利使&g卖淫~jM
~q-|fr|&5@e~bt&B12 août 1949;&5@e~hF{ de 1949|}
~q-|es|~sg@e_y~bz;~sg@e_y@e1949;~sg@e~d5
~q-|ru|^x{bc|bv|bi|bib} kadgcdrb~iTaj 12 egsphje ~jv~p:;^x{bc|bv|bi|bib} kadgcdrb~iT~jv~p:;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|ziq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};^x{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~q-|ar|~frabdIjxe ~dx;~fr~f41949;~fr{abdikfme |abdljde |}*j~dx;~frabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~q-|zh|~iq;%H四@m;%H@m
~i.|fr|+A~bt~e?&Bsort @Cblessés ~rEmalades %P#a~d]#Jcampagne;première +A~hF
~i.|es|~tc_y@QAliviar @oSuerte ~iRCorren @ZHeridos y @ZEnfermos _YFuerzas Armadas #JCampaña;{Primer|I} ~tc~d5
~i.|ru|^x@baw pmpBCcdbb pBehjb fedcduv b wamzduv g ncohjgptAbv efibqv;lcfg_j^x@q
~i.|ar|~g4bgroch rab abqjrC fabdjAC ~iQ*jabdcmah;~g4abpfbC
~i.|zh|改善战地~cd伤者病者境~sX;%H第一@m
~gO|fr|+A~bt~e?&Bsort @Cblessés, @Cmalades ~rEnaufragés @C~d]@Hmer;~lL+A~hF
~gO|es|~tc_y@QAliviar @oSuerte ~iRCorren @ZHeridos, @ZEnfermos y @ZNáufragos _YFuerzas Armadas ~ncMar;{Segundo|II} ~tc~d5
~gO|ru|^x@baw pmpBCcdbb pBehjb fedcduv, wamzduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege _Vhbm @eiafc;gjaf_j^x@q
~gO|ar|~g4bgroch rab qjrC fdjAC fBjkC abkfag abdobre *j~h(;~g4abDahce
~gO|zh|改善~hk~cd伤者病者及遇船难者境~sX;%H~cJ@m
~e1|fr|+A~bt#7au ~jCprisonniers @eguerre;~p]+A~hF
~e1|es|~tc_y%ual Trato debido a @ZPrisioneros @eGuerra;{Tercer|III} ~tc~d5
~e1|ru|^x@baw awfeAcdbb h gacddalmcdduib;jfcj{zq|zco|zt} ^x@q
~e1|ar|~g4#kdiadbe pojC abrjl;~g4abDabDe
~e1|zh|@J战俘待~sX;%H~o-@m
~gP|fr|+A~bt#7^A@9@C%-civiles #Jtemps @eguerre;quatrième +A~hF
~gP|es|~tc_y%u_Z@"debida a #K&2~qG#JTiempo @eGuerra;{Cuarto|IV} ~tc~d5
~gP|ru|^x>d*qsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj_j^x@q
~gP|ar|~g4@:~esabdmhcch fkg abrjl;~g4abjalie;~g4#k~dD=Gabdmhcch {|nc }fkg abrjl
~gP|zh|@J战时#m平民之%H@m;%H第四@m
~e8|fr|~s:^A@9@C~g]@C~onarmés ~cm{ (Protocole I)|};@W*BI
~e8|es|@V+5@e~lc@"_Y~hM%0Conflictos Armados +s{ (Protocolo I)|};~nnI;@VI +5@e~d5{| de 1949}
~e8|ru|~jq%B~mw~r3!I);~jq%B_VkadFmbkjag;~h5@n!I
~e8|ar|~ho{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dx{|،} fabdgibk ~esAraca {abdhaEiag|abhEaiag} {abmfbce abdobre|abdobre abmfbce};~hoabpfb
~e8|zh|~iq@J#m#C性*h受难者@?<G(第一@D);~dS@J#m_o@?<G;@J#m_o@?<G;~dS第一<G;第一<G
~dn|fr|~s:^A@9@C~g]@C~onarmés non ~cm{ (Protocole II)|};@W*BII
~dn|es|@V+5@e~lc@"_Y~hM%0Conflictos Armados sin Carácter #2{ (Protocolo II)|};~nnII;@VII +5@e~d5{| de 1949}
~dn|ru|~jq~mwdcicynpdefandasa vefekjcfe ~r3!I!I);~jq~mwdcicynpdefandasa vefekjcfe;~h5@n!I!I
~dn|ar|~ho{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dx{|،} fabdgibk ~esAraca {abdhaEiag|abhEaiag} {abdobre Bcj abmfbce|Bcj abmfbce abdobre};~hoabDahc
~dn|zh|~iq@J#m非#C性*h受难者@?<G(~cJ@D);~dS@J#m非_o@?<G;@J#m非_o@?<G;~dS~cJ<G;~cJ<G
~b7|fr|~s:%!l’adoption ~mRsigne distinctif additionnel{ (Protocole III)|};@W*BIII
~b7|es|@V+5@e~lcAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~nnIII
~b7|ru|&w~oAnalamdbjcmzdao ajmbBbjcmzdao Piwmciu ~r3!I!I!I);&w~oAnalamdbjcmzdao ajmbBbjcmzdao Piwmciu;~h5@n!I!I!I
~b7|ar|~hoabDabD
~b7|zh|~iq@J采纳一个新增特殊标志@?<G(~o-@D);@J采纳一个新增特殊标志@?<G;~dS~o-<G;~o-<G
~hU|fr|@a{|de La Haye }#X#alois #gcoutumes #Aguerre @Hterre
~hU|ru|%"^);Qeeshk>d^);Gamaycdb{c|q|t|ci|b} a ^)
~hU|ar|~s6lkfahch fpijan abrjl abljce
~hU|zh|陆战法规#h惯例@m;海牙第四@m
~g-|fr|@a#7~qf~sR
~g-|es|@k#8~bc%0Refugiados;~tq1951
~g-|ru|%"~q/wcycdrcg;@c~r7^D~q/wcycdrcg
~g-|ar|@-~f1~re;@tiad ~r7~f1~re;@-~rG~gw
~g-|zh|@J~iE~jM;~iE@m;1951&j难民@m;1951&j@m
</|fr|@W#6~qf~sR;@W@e1967{| s’y rapportant}
</|es|@V#8~bc%0Refugiados;~n6~sU@e1967
</|ru|~d3@Shjejphe wcycdrcg;#'1967 sane k dco;#'k dco 1967 ~p:
</|ar|#M#q~re;#Mabxay ~re;#M#qldjsE ~gw;%niad 1967 abdbrk lva
</|zh|@J~iE@?@D;~iE@D;1967&j@D
>i|fr|@a#7~qfapatrides
>i|es|@k#8~bc%0Apátridas
>i|ru|%"~q/elejfbnag
>i|ar|@-@:lfAi ~jy;@-~f1lfAi ~jy;@-~rG~jy
>i|zh|@J无国籍&g地位~jM;无国籍&g地位@m
~a8|fr|~hnréduction @Ccas d’apatridie
~a8|es|@k@QReducir @ZCasos @eApatridia
~a8|ru|%"hakfeAcdbb wcxsfeynedhjge
~a8|ar|@txnA rabag ahimad abqhoce
~a8|zh|减少无国籍状态@m
~b"|fr|@a#7%!l’esclavage
~b"|es|~jPEsclavitud
~b"|ru|%"fewhjgc;@cajdahbjcmzda fewhjge
~b"|ar|@-~f1labjk;@tabjk ~f41926
~b"|zh|禁奴@m
~dE|fr|@Wamendant @o@a#7%!l’esclavage signée %!~bt=U25 septembre 1926
~dE|es|@V@QModificar @o~jPEsclavitud Firmada #J_y&s25 @eseptiembre @e1926
~dE|ru|#'a gdchcdbb bxicdcdbo g ~nKfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~p:
slavery-amended|fr|@a#7%!l’esclavage signée %!~bt=U25 septembre 1926 #gamendée par =UProtocole
+g|fr|@asupplémentaire #7%!~lk@el’esclavage, #A~ifesclaves ~rE~gW#gpratiques analogues %!l’esclavage
+g|es|@kSuplementaria %ZAbolición #AEsclavitud, @o~n]@eEsclavos y #K~k[y ~pMAnálogas _ZEsclavitud
+g|ru|~h5@b~ksfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
+g|ar|@-abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+g|zh|废止奴隶制+p奴隶贩卖及类似奴隶制@?制度与习俗补充@m
*T|fr|@a+B#Ypolitiques #Afemme
*T|es|@k^5#iPolíticos #AMujer
*T|ru|%"lambjbBchkbv +aycdAbd
*T|ar|@tabrkfk abocaoce bbdjpe
*T|zh|~lX~kR%p@m
&U|fr|~hnnationalité #Afemme mariée
&U|es|~jPNacionalidad #AMujer Casada
&U|ru|%"sfeynedhjgc xeipydco ycdAbdu
&U|ar|@tqhoce ~pTabdgEfqe
&U|zh|已婚~lX国籍@m
+]|fr|@a%1consentement au mariage, l’âge minimum &Bmariage #gl’enregistrement @Cmariages
+]|es|@k#8Consentimiento _mMatrimonio, @oEdad Mínima @QContraer Matrimonio >pRegistro %0Matrimonios
+]|ru|%"hasmehbb @eghjplmcdbc g wfek, ~ouwfeBdai gaxfehjc b fcsbhjferbb wfekag
+]|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
+]|zh|@J婚姻@?同意+p结婚~qt及婚姻登记~jM
icerd|fr|~k6~aa@e&Lraciale
icerd|es|@k@E*e@e=ARacial
icerd|ru|#d>d~dRfehagao nbhkfbibderbb
icerd|ar|~nk~p1~aqabihyjc
icerd|zh|+(~aw~iz~cI~ne
~q:|fr|~gq@5#6%V#Yéconomiques, ~mhculturels
~q:|es|~cu~tk#iEconómicos, ~kby ~ly
~q:|ru|#d+naw PkadaibBchkbv, ~gQ~kClfegev
~q:|ar|abivm +E
~q:|zh|~iA+p=2及>e%p~ne;~iA{、|}=2{、|和|及|}>e%p~ne
iccpr|fr|~g3
iccpr|es|~cu~tk~dK
iccpr|ru|#d+na _5
iccpr|ar|abivm +o
iccpr|zh|~k3@m;^,%p~ne
~gI|fr|Pactes ~bk_f%V~td
~gI|es|Pactos %l@e<H
~gI|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a +a^i
~gI|ar|abivmch abmfbcch abxaych lrkfk _F;abivmah abmfbcah abxayah lrkfk _F
~gI|zh|#C+w两@m;#C+w@m
~gT|fr|%Kau ~g3;premier %Kau ~g3
~gT|es|~ng@e~dK
~gT|ru|~h"@n~dea _5
~gT|ar|&4~le+o;&4bbivm +o
~gT|zh|*i~k3%q&H;*i^,%p#C%q#c{第一{号|项|}|}&H
~gU|fr|~lL%Kau <O#gpolitiques, *3abolir @opeine @emort;~lL%Kau ~g3
~gU|es|Segundo ~ng@e#i~qGy Políticos, destinado a abolir @opena @emuerte;Segundo ~ng@e~dK
~gU|ru|Njaf{ao Fekpmzjejbgduo lfajakam|asa Fekpmzjejbgdasa lfajakame|aip Fekpmzjejbgdaip lfajakamp|ui Fekpmzjejbgdui lfajakamai|ai Fekpmzjejbgdai lfajakamc} ~dea _5
~gU|ar|&4~pS~le+o
~gU|zh|旨在废除死刑@?*i~k3%q~cJ项&H;*i^,%p#C%q#c~cJ{项|}&H
~gV|fr|%Kau ~gq@5#6%V#Yéconomiques, ~mhculturels
~gV|es|~ng@e#iEconómicos, ~kby ~ly
~gV|ru|~h"@n~deaw PkadaibBchkbv, ~gQ~kClfegev
~gV|ar|&4bbivm +E;&4~le+E
~gV|zh|*i~iA+p=2及>e%p#C%q&H;*i~iA{、|}=2{、|和|及|}>e%p#C%q#c&H
+j|fr|@a@Hl’imprescriptibilité @Ccrimes @eguerre ~rEcrimes #tl’humanité
+j|es|~jPImprescriptibilidad %0Crímenes @eGuerra y %0Crímenes @eLesa Humanidad
+j|ru|%"dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi =hBcmagcBchjge
+j|ar|@timd gkamd qjazd abrjl fabqjazd ~kkAm abthoahce
+j|zh|战争罪及危害&g类罪不适用法定时效@m
~gF|fr|~k6@H#">b%f&Bcrime d’apartheid
~gF|es|@k@E%Z%?>pCastigo #rCrimen @eApartheid
~gF|ru|#d>dlfchcBcdbb lfchjplmcdbq elefjcbne ~bJdcsa
~gF|ar|~rJqjcde abnyb abihyjc ~czibcva
~gF|zh|&I并惩治~iz隔离罪行~ne
>L|fr|~k6#tl’apartheid %P#asports
>L|es|@k@E#n&sApartheid ~s7Deportes
>L|ru|#d@b=helefjcbne g hlafjc
>L|ar|~qsabnyb abihyjc *jabpbial abjcaAce
>L|zh|~rN体育~iG~iz隔离~ne
cedaw|fr|@a~aa@e&L~an
cedaw|es|@k*e@e=A~o5
cedaw|ru|%"~dR_.~qv
cedaw|ar|@tabkAaF ~aqAm abdjpe
cedaw|zh|~a?~aw~cI@m
~i"|fr|^h^A@a~aa@e&L~an
~i"|es|*6#A@k*e@e=A~o5
~i"|ru|%4a ~dR_.~qv
~i"|ar|~cLabkAaF ~aqAm abdjpe
~i"|zh|*i~a?~aw~cI%q&H;*i~a?~aw~cI%q@?&H
cat|fr|@a~mb+C;@a~mbtorture
cat|es|@k~nA_2;@k~nATortura
cat|ru|@c=h~m";@c=hlujak
cat|ar|@tdhavAe ~q1^F
cat|zh|&I~a]@?<F@m;&I酷刑@m
opcat|fr|%K^A@a~mb+C
opcat|es|*6#A@k~nATortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%4=h~m";%4=hlujak
opcat|ar|~cLdhavAe ~q1^F
opcat|zh|*i&I~a]@?<F%q&H;*i&I~a]@?<F%q@?&H;*i&I酷刑%q#c&H
crc|fr|~jN#Y@e~cB
crc|es|@k^5#i#rNiño
crc|ru|%"+afcwcdke
crc|ar|@t_gabwnb
crc|zh|&a%p@m
~i'|fr|~s({,|} #Xl’implication d’enfants %P#a~onarmés;^h#Xl’implication d’enfants %P#a~onarmés
~i'|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %u_Zparticipación @eniños ~s7conflictos armados
~i'|ru|~jDpBehjbq ~rkg _VkadFmbkjev;~h"{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @SpBehjbq ~rkg _VkadFmbkjev
~i'|ar|~qq#kaugjas ~gA*j~sDabdobre
~i'|zh|~r6&a卷入*h#Q@?&H;@J&a卷入*h#Q@?&H
~i)|fr|~s({,|} #X@ovente d’enfants, @o~dm@C~c]>bpornographie mettant #Jscène ~g8;^h#X@ovente d’enfants, @o~dm@C~c]>bpornographie mettant #Jscène ~g8
~i)|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %u_Zventa @eniños, @oprostitución infantil ~jAutilización @eniños ~qdpornografía
~i)|ru|~jD~owncjzib, ~rl~ozb ~rllafdasfeFbb;~h"{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @S~owncjzib, ~rl~ozb ~rllafdasfeFbb
~i)|ar|~qq#klci ~gAfaogBbab ~gA*jablBaF fnc abdfam abtlarce
~i)|zh|~r6买卖&a+p&a卖淫#h&a色情制品#Q@?&H;@J买卖&a+p&a卖淫#h&a色情制品#Q@?&H
~i(|fr|~s(~sUétablissant une procédure @eprésentation @ecommunications
~i(|es|*6#A@k^5#i#rNiño %ua un procedimiento @ecomunicaciones
~i(|ru|~jDlfarcnpfu haawAcdbo
~i(|ar|~qq#qltqjaF gkmcd ablbaBag
~i(|zh|~r6设定来文程序@?&H;@J设定来文程序@?&H
^T|fr|~k6*a@9~matous #a^q~g!~rEmembres @e~oyfamille
^T|es|@k@E%Z@"%0#i@eTodos @Z~mtMigratorios y @eSus Familiares
^T|ru|#d>d*q~hWghcv jfpnqAbvhq-ibsfedjag b Bmcdag bv hcico
^T|ar|~nk~f5_g~oHabidab ~sFfpnjam pojvd
^T|zh|#m~iv移徙工&g~ig家庭成员%p~ne
crpd|fr|~jN~f:
crpd|es|@k^5#i_Y~f?
crpd|ru|%"+a~oj
crpd|ar|@t_g=GHfc abtiake
crpd|zh|~mi@m
~mO|fr|%K^A~jN~f:
~mO|es|*6#A@k^5#i_Y~f?
~mO|ru|%4a +a~oj
~mO|ar|~cL_g=GHfc abtiake
~mO|zh|*i~mi%q&H;*i~mi%q@?&H
*H|fr|~k6=Y@9@e~kK#t#adisparitions forcées
*H|es|@k@E~s8@e~lG#n#KDesapariciones Forzadas
*H|ru|#d@b~lS~dt~otdehbmzhjgcdduv bhBcxdagcdbo
*H|ar|~nk~f5~c3
*H|zh|#m~iv&g免遭强迫失踪~ne
&"|fr|@a#X@o~bH&L~h1@el’enseignement
&"|es|@k~oI_Z~bu#KDiscriminaciones ~qdEsfera #AEnseñanza
&"|ru|%"~qxnbhkfbibderbco %5awfexagedbq
&"|ar|@tdsanre ~qZ~pbabgibcd
&"|zh|取缔~kS~cI@m
untoc|fr|@a#B~mb&:;@a~mbcriminalité{| transnationale} organisée;+APalerme
untoc|es|~hw~nA~l"Organizada Transnacional;@k~nA~l"Organizada{ Transnacional|};~tqPalermo
untoc|ru|@c#F=hjfedhderbademzdao afsedbxageddao ~oB;@c{aw|lfajbg} afsedbxageddao ~oB;Gemcfihk@q
untoc|ar|~bL~mE~myilj abfwhce;@t~mEabdhGde
untoc|zh|~dW<Q@m;^g{跨国|}有%8<Q@m;巴勒莫@m
+1|fr|@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*3~f"réprimer #gpunir @o~ifpersonnes, ~ed@Cfemmes ~rEenfants, ~nE;@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*3~f"réprimer #gpunir @o~ifpersonnes, ~ed@Cfemmes #g~g8
+1|es|@V@Q~hIReprimir y ~sB@o~n]@ePersonas, ~flMujeres y Niños#4;@V~nA~tb;~tfPalermo
+1|ru|#'a ~kEb lfchcBcdbb ~owmtnzib, ahawcdda ycdAbdeib b ncjzib, ~bJdcc@r;#'a ~kBmtnzib
+1|ar|%ndhi fkdi fdiakle ~bNlabpuxay، flxaye abhoaF fabpwnab;%ndhi ~bNlabpuxay، flxaye abhoaF fabpwnab، fkdiv ~czibcv
+1|zh|~pa*v+p&I#h惩治~eJ~nH~ry~lX#h&a&J@?~cf;%b*v+p&I#h惩治~eJ~nH~ry~lX#h&a&J@?~cf;~eJ~nH@D;~nH~eJ@D
<o|fr|@W~e:@e~g!par terre, air #gmer, ~nE;@W~e:@e~g!par terre, air #gmer
<o|es|@V#n~aE@eMigrantes ~m,Tierra, Mar y Aire#4;@V#n~aE@eMigrantes
<o|ru|#'=h~d[ggaxe ibsfedjag @ohpCc, iaft b gaxnpvp@r
<o|ar|%ndsanre gvjcl ~sFih wjck ablj fablrj fabqf
<o|zh|~pa^g陆+p海+p空偷运~kV@?~cf;%b^g陆+p海+p空偷运~kV@?~cf;偷运~kV@D
<2|fr|@W~o8@e~rdpièces, éléments #gmunitions, ~nE;@W~o8@e~rdpièces, éléments #gmunitions
<2|es|@V~nAFabricación >p~oaIlícitos @e*7@eFuego, sus Piezas y Componentes y Municiones#4;@V@l{las |}*7@eFuego
<2|ru|#'=h~d[bxsajagmcdbq b awafaje asdchjfcmzdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@r;#'aw asdchjfcmzdai afpybb
<2|ar|%ndsanre yhi *xabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~sc
<2|zh|~pa^g~sZ枪支~ig零部件#h~oX@?~cf;%b^g~sZ枪支~ig零部件#h~oX@?~cf;枪支@D
uncac|fr|@a#B~mb~lK;@a~mb~lK
uncac|es|~hw~nACorrupción;@k~nACorrupción
uncac|ru|@c#F=hkaffplrbb;@c=hkaffplrbb
uncac|ar|~bLabnoam
uncac|zh|@B反腐败@m;*i反腐败%q
~eX|fr|@a#B~mbcybercriminalité
~eX|es|~hw~nACiberdelincuencia; Fortalecimiento #A%]@E+z~buDeterminados ~l'~lwmediante ~tjTecnología #AInformación y #KComunicaciones y +zTransmisión @ePruebas #JForma Electrónica @e~l'Graves
~eX|ru|@c#F=hkbwcflfchjpldahjb
~eX|ar|~bL~mEabocljahce
~eX|zh|@B^g网络<Q@m
>g|fr|~no~k({ de 1961|};~no@e~k)~k(
>g|es|~dX@e~k)~hx;~dX@l~dy@e1961;~dX~hx{|, 1961};~dX@e1961
>g|ru|~fahfcnhjgev ~k)~p:;~fahfcnhjgev
>g|ar|@-abfrcme bbdxmjag bohe 1961
>g|zh|1961&j~eN@m;~eN@m
&W|fr|~no+Bstupéfiants @e1961{| ,|,} ~a"@e1972;~no@e~k)~k({,|} ~a"@e1972
&W|es|~dX@e~k)~hx~sU~gK@e{|25 de marzo de }1972;~dX@l~dy@e1961~sU~gK@e{|25 de marzo de }1972;~dX@e~k)@l~dy#Jsu forma ~gK@e1972
&W|ru|~fahfcnhjgev ~k)sane h lalfegkeib, gdchcdduib g dcc ~hSGfajakamai 1972 ~p:
&W|ar|@-abfrcme bbdxmjag bohe ~k)lycBgva abdimbe lljfgfsfb ohe 1972
&W|zh|经《1972&j@D_l修正@?《1961&j~eN%q;经1972&j{3月25日|}*i@D_l修正@?《1961&j~eN%q
~b8|fr|@a+B~dppsychotropes @e1971;@a+B~kO;+A1971 +B~kO
~b8|es|@K@l~ke{Sicotrópicas|Psicotrópicas}{ de 1971|}
~b8|ru|%"~m!gcAchjgev 1971 ~p:;%"~m!gcAchjgev
~b8|ar|@tabdIDjag abikbce bohe 1971
~b8|zh|1971&j~fO;~fO
~bR|fr|@a#B~e:@estupéfiants ~sY~kO{| de 1988}
~bR|es|~hw#n~aE@e~dyy ~ke{Sicotrópicas|Psicotrópicas}{ de 1988|};~tq1988
~bR|ru|~mf%i=h~d[awafaje defkajbBchkbv hfcnhjg b ~m!gcAchjg
~bR|ar|~bL~bN~dZ*jabdxmjag fabdIDjag abikbce
~bR|zh|1988&j@B&I&b~eJ麻醉药品#h~fO;@B&I&b~eJ麻醉药品#h~fO;1988&j@m
<.|fr|~hn#I>b%f@C~h?#t#a%-jouissant d’une @9internationale, y compris #aagents diplomatiques
<.|es|~jP%N>pCastigo @e~l'#n&2Internacionalmente Protegidas, inclusive @ZAgentes Diplomáticos
<.|ru|%"~erb dekexedbb lfchjplmcdbo =hmbr, lamzxptAbvhq &CxeAbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
<.|ar|@tdhi abqjazd ~kkAm =Gabdgdgich ~esmfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~czibcva
<.|zh|@J~fQ#h惩处侵害应受#C#m~g7包括外交代表@?罪行~jM
~i?|fr|~k6~mbprise d’otages
~i?|es|@k@E~nAToma @eRehenes
~i?|ru|~iXxevgejai xemaydbkag
~i?|ar|~qspxH abjvazh
~i?|zh|~rN劫持&g质~ne
~dh|fr|~k6#t=Urecrutement, l’utilisation, =U_Q#gl’instruction @emercenaires
~dh|es|@k@E#n&sReclutamiento, @oUtilización, @o~ch>pEntrenamiento @eMercenarios
~dh|ru|~iXgcfwagkao, bhlamzxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~dh|ar|~qsgqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~dh|zh|~rN招募+p~cF+p资助#h训练雇佣军~ne
~g[|fr|~hn#:_q#B#g_qassocié
~g[|es|~jP#(#r~cv~fz>p~cvAsociado
~g[|ru|%"^r~sL#Fb hgqxeddasa h dco lcfhademe
~g[|ar|@-@:lobade ~at;@tobade ~at
~g[|zh|~jF%o@m
~b)|fr|^h#6^A~hn#:_q#B#g_qassocié
~b)|es|*6#A~jP#(#r~cv~fz>p~cvAsociado
~b)|ru|%4a ^r~sL#Fb hgqxeddasa h dco lcfhademe
~b)|ar|&4bbagnakce @:lobade ~at
~b)|zh|*i~jF%o%q&H;*i~jF%o%q@?&H
<s|fr|~k6=Y%f@Cattentats terroristes %!l’explosif
<s|es|@K@E+z%?%0Atentados Terroristas ~lwcon Bombas
<s|ru|~iXwaiwagui jcffafbxiai
<s|ar|~rJabvqdag abtjvalce labkhalb
<s|zh|<P~cb爆炸@?~ne;<P~cb爆炸事件@?~ne
=r|fr|~k6=Y%f&B_Q&Bterrorisme
=r|es|@K@E+z%?#A~ch#rTerrorismo
=r|ru|~iXFbdedhbfagedbci ~lN
=r|ar|~rJgdfcb abtjval
=r|zh|<P向~cb提供资助@?~ne
<,|fr|~k6=Y~k0@e~p[~sO
<,|es|@K@E+z%?%0Actos @e~pONuclear
<,|ru|~iXekjeib <K~lN
<,|ar|~rJpidab abtjval abhffc
<,|zh|<P核~cb&J~ne
>5|fr|~hn@9physique @Cmatières ~f9{| et des installations nucléaires}
>5|es|~jP@"Física %0~j6~gp{| y las Instalaciones Nucleares}
>5|ru|%"~j1*q<Kiejcfbeme;%"~j1*q<Kiejcfbeme b qncfduv phjedagak
>5|ar|@tabrdace abdamce bbdfam ~pX
>5|zh|~iy物#m@m;~iy体#m@m;核材料#h核设施实{物|体}#m@m
~e-|fr|~jN~h?#g~qg~c:actes survenant %!bord @Caéronefs;+ATokyo
~e-|es|@K~piInfracciones y Ciertos Otros Actos ~lwa Bordo _Y~np
~e-|ru|%"lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~ek;Takbohk@q
~e-|ar|@-~f1labqjazd fliA {abpniab|abpidab} abpxjC ~kk>odgh ~q3
~e-|zh|~qk航空器内@?<Q#h犯有某些*,&J~jM;东京@m
~e2|fr|@a=Y%f#Acapture illicite d’aéronefs
~e2|es|@K+z%?#rApoderamiento Ilícito @e~np
~e2|ru|%"~qxdcxekaddui xevgejai ~ek
~e2|ar|@tkdi abaogcbaF ~dZ>o~q3
~e2|zh|@J<P~hq~jM
~a2|fr|@a~bEdirigés ~mb#:@el’aviation civile
~a2|es|@K+z%?@e=y~nA#(#AAviación Civil
~a2|ru|%"%i@/~f)
~a2|ar|@t%,abdfqve Am obade abwcjah abdmhc
~a2|zh|@J<P危害~eF%o@?&b&J~jM
<(|fr|@W=Y~k0+9@e_i%P#aaéroports servant %!~dN
<(|es|@V+z%?@e=y@e~a-~s7Aeropuertos ~iRPresten Servicio{|s} _Z~gd
<(|ru|#'a ~qxdcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetAbv icynpdefandpt sfeynedhkpt egberbt
<(|ar|%nkdi pidab abihn ~gf*jabdwajag ~pWgxmd abwcjah ~sE
<(|zh|<P在为#C~eF服务@?机场上@?&b~dH&J@?@D;<P在用于#C~eF@?机场发生@?&b~dH&J@?@D
<i|fr|@a%1marquage @Cexplosifs plastiques #g#Jfeuilles %Vfins @edétection
<i|es|@K%ZMarcación @e~pvPlásticos @Q@ZFines @eDetección
<i|ru|%"iefkbfagkc lmehjbBchkbv gxfugBejuv gcAchjg ~mUbv awdefpycdbq
<i|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<i|zh|~qk可塑炸药中添加识别剂以便侦测~jM
sua|fr|@a~rx#Anavigation maritime
sua|es|@K~rI#ANavegación Marítima
sua|ru|%"%i@/~aH
sua|ar|@t%,~kkAm obade ~kj;@t%,abdfqve Am obade ~kj
sua|zh|~jE%o&b&J@m
~a!|fr|@W~rx@Cplates-formes fixes situées ~eg
~a!|es|@V~rI_YPlataformas Fijas Emplazadas ~qd~lo
~a!|ru|#'a <A@e_!
~a!|ar|%n~aoabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~og
~a!|zh|~iI&b&J@D
~b9|fr|~mr@e~mo#A~si;~mr@e~h8
~b9|es|~bc@eRoma #ACorte Penal #2;~bc@eRoma
~b9|ru|Obihk~f-hjejpj@A^v~p,hpne;Obihk~f-hjejpj{|e|p|ai|c}
~b9|ar|hGad jfda abpoaoc bbdrsde ~gB<U;hGad jfda abpoaoc
~b9|zh|~fc~lZ~s4;~lZ~s4
_7|fr|#x@H*z#A~si
_7|es|#l=5#ACorte Penal #2
_7|ru|@Ma *)^v~p,hpne
_7|ar|&N~kpfryahag abdrsde ~gB<U;%g#qladgcaEag abdrsde ~gB#f~kx
_7|zh|~fc~cn#5
vcdr|fr|+A~ck+B~a.diplomatiques
vcdr|es|~ta@l~cXDiplomáticas
vcdr|ru|~l/>dnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|@t~h]bbibakag abmlbfdaoce
vcdr|zh|<L外交^f@m
vccr|fr|+A~ck+B~a.consulaires
vccr|es|~ta@l~cXConsulares
vccr|ru|~l/>dkadhpmzhkbv hdaCcdbqv
vccr|ar|@t~h]bbibakag abkhybce
vccr|zh|<L领事^f@m
>-|fr|@a+Bmissions spéciales
>-|es|@k~piMisiones Especiales
>-|ru|%"hlcrbemzduv ibhhbqv
>-|ar|@tabliDag abxaye
>-|zh|~eH使团@m
vclt|fr|+A~ck%1*'@Ctraités
vclt|es|~ta#8&.%0Tratados
vclt|ru|~l/>d~kG%Bnasagafag
vclt|ar|@t~h]bkahfh abdiavmag
vclt|zh|<L%J法@m
~m?|fr|+A~ck%1*'@Ctraités =/+2#g~ll=Jou =/~ll~eo
~m?|es|~ta#8&.%0Tratados =/&yy ~d9%lo =/~d9+s
~m?|ru|~l/>d~kGnasagafag ~q?~fyb ~kAafsedbxerbqib ~o?~q?~kAafsedbxerbqib
~m?|ar|@t~h]bkahfh abdiavmag lch ^!fabdhGdag #fpf {|ncda }lch abdhGdag <U
~m?|zh|@J%3#h#C%8间或#C%8相互间%J法@?<L@m
=q|fr|+A~ck*asuccession d’États ~c0@etraités
=q|es|~ta%ZSucesión @e&y#JMateria @eTratados
=q|ru|~l/>dlfegalfccihjgc +Z#1nasagafag
=q|ar|@t~h]bxbane ^!*jabdiavmag
=q|zh|@J%3在%J~ix@?继承@?<L@m
&T|fr|@a#B+Bimmunités juridictionnelles @C+2~sY~rdbiens
&T|es|~hw~piInmunidades Jurisdiccionales %0&yy @esus Bienes
&T|ru|~mftfbhnbkrbadduv biipdbjcjev +Zb bv hawhjgcddahjb
&T|ar|@t@wbryahag ^!fddgbsagva dh abfbace abkAazce
&T|zh|@B%3~ig财产管辖豁免@m
~ah|fr|+A~ck*areprésentation @C+2%P~rd~a.avec #a~ll=J@ecaractère universel
~ah|es|~ta%ZRepresentación %0&y#Jsus ~cXcon #K~d9%l@eCarácter Universal
~ah|ru|~l/>dlfcnhjegbjcmzhjgc +Zg bv ajdaCcdbqv h ~kAafsedbxerbqib pdbgcfhemzdasa vefekjcfe
~ah|ar|@t~h]bgdDcb ^!*jibakagva di abdhGdag #fHag abwali abiabdc
~ah|zh|<L@J%3在其对普遍性#C%8^f上@?代表权@m
~ru|fr|~ihmer
~ru|es|~o7Mar;CONVEMAR
~ru|ru|@c#F~s-lfegp
~ru|ar|~fY~h(;@tkahfh ~h(
~ru|zh|@B+'法@m;*i+'法%q
~m)|fr|#x#6%!>X#Apartie XI #A~ihmer &B10 décembre 1982;#x#6%!>X#Apartie XI #A~ihmer
~m)|es|#l%u_Z_u#AParte XI #A~o7Mar{ de 10 de diciembre de 1982|};#l%ZParte XI
~m)|ru|@M~hPЧehjb !X!I ~ayaj 10 nckewfq 1982 ~p:
~m)|ar|%g#qlghncH abqEF abramc iuj dh ~fY~d-abdIjxe 10 sahfh abpfb/mcodlj 1982;%g#qlghncH abqEF abramc iuj dh ~fY~h(
~m)|zh|@J<y1982&j12月10日~fU第十一~rZ@?#5;第十一~rZ#5
~da|fr|#x%Vfins @e>X@Cdispositions #A~ihmer &B10 décembre 1982 ~cC^A%G#g^A=I~oYdont #adéplacements s’effectuent tant %!l’intérieur qu’au-delà @ezones ~naexclusives (stocks chevauchants) #g~oYgrands migrateurs;#x{|des Nations Unies |de 1995 }+Bstocks @epoissons
~da|es|#l%Z_u_Y~k/#A~o7Mar @e10 @ediciembre @e1982 relativas _Z&-y ~bw_Y~n1@ePeces Transzonales y #K~n1@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @l{las |}~n1@ePeces
~da|ru|@M~hPlamaycdbo ~ayaj 10 nckewfq 1982 sane, kajafuc kehetjhq ~kzjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~ovfuw b plfegmcdbq bib;*.{| Efsedbxerbb EwKcnbdcdduv Jerbo} @ofuwdui xelehei
~da|ar|&N{|iad 1995 }bghncH da ggAdhv ~fY~d-abdIjxe 10 sahfh abpfb/{| }mcodlj 1982 dh prsad #krnG ftmaje abpjyme abodsce abdgmaxbe abdhawk fabpjyme abodsce absDcje abajgrab;&N@wbbpjyme abodsce
~da|zh|<y1982&j12月10日~fU~rR~fH~ce跨界~eM#h高度洄游~eM@?规定@?#5;<y~fU~rR~fH~ce跨界~eM#h高度洄游~eM@?规定@?#5;~ip~eM#5
bbnj|fr|#xse rapportant ^A~ihmer #gportant *a%G#g=L~q'#A~kvbiologique marine @Czones ne relevant pas #Ajuridiction nationale
bbnj|es|#l~nc>u#A~o7Mar %u_Z&->pUso ~c!#A~muMarina _YZonas Situadas Fuera #AJurisdicción Nacional
bbnj|ru|@M@ewexc ~aya ~kyb phjaoBbgai ~lgiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~mPtfbhnbkrbb
bbnj|ar|%g{|abdljd }*j~qm~fY~d-#krnG abghfi ~lJablrjc *jabdhawk abfakie xajq rmfm abfbace abfwhce faogxmadv >ohrf dogmad
bbnj|zh|~fU下~k9@?~fH%v~hd#5;根据~fU@?规定就~k9@?~fH%v~hd#Q拟订@?#5;~k9#5
>V|fr|#x@H*z&BTribunal @5&B*'#Amer
>V|es|#l=5#rTribunal @E#r&.#rMar
>V|ru|@Ma *)^vjfbwpdeme ~s-lfegp
>V|ar|&N~kpabdrsde #fbkahfh ~d-~kx
>V|zh|#C+'法法庭~cn#5
_9|fr|@W@H*z@el’Autorité @T@Cfonds marins
_9|es|@V=5#AAutoridad @E%0Fondos Marinos
_9|ru|#'a *)^vafsede ~s-ndp
_9|ar|%n~kpabobwe #fbkai ~d-~kx
_9|zh|#C海底~ce局~cn@D
~gR|fr|~hnhaute mer
~gR|es|~jPAlta Mar
~gR|ru|@caw ~oiiafc
~gR|ar|@tpiabc ~h(
~gR|zh|公海@m
<Z|fr|@a~eg
<Z|es|~jP~lo
<Z|ru|%"_!
<Z|ar|@t~og
<Z|zh|大陆架@m
^2|fr|~hnmer territoriale >bzone contiguë
^2|es|@k#8Mar ~n?~jAZona Contigua
^2|ru|%"jcffbjafbemzdai iafc b lfbmcyeAco xadc
^2|ar|@tablrj abtkbcdc fabdhwke abdgaxde
^2|zh|领海及毗连区@m;领海*4毗连区@m
+L|fr|#x*3favoriser =Urespect ~rm~tn~f'~ik@C>C=J@e%G~sYgestion;#xd’application
+L|es|#l@Q~n4&sCumplimiento _Y^k%l@e&-y ~bw~m,@Z~poPesqueros ~iRPescan #JAlta Mar;#l@eCumplimiento
+L|ru|@Ma hancohjgbb hawmtncdbt fuwamagduib hpneib g ~oiiafc %Bicf @o~p8ybguv fchpfhag b ~p)bib;@M@oajkfujaip iaft
+L|ar|@tgiEcE adgDab onh ~q4~qibgmalcj abycahe fabtmaje <U;&NgiEcE adgDab onh ~q4~qibgmalcj abrnG fabtmaje <U;@tabadgDab
+L|zh|~dG公海渔船遵守#C~fH~ce~cc@?#5;遵守~cc#5
=l|fr|#x#6%V>C&Bressort @e~lR&Bport *3~f"contrecarrer #g~e.@o~f'^B;#x#6%V>C&Bressort @e~lR&Bport
=l|es|#l@l^k#r~j0Rector #rPuerto Destinadas a ~hIDesalentar y ~gj@o~h6^E;#l@l^k#r~j0Rector #rPuerto
=l|ru|*.{| Gfanagamzhjgcddao b hcmzhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~oKlafje @olfcnplfcyncdbt, hncfybgedbt b &[+,{|fuwdasa }~rf;@Ma icfev ~oKlafje
=l|ar|%g~axabdchaF _nibcv;&N~h:abpBHce fabEjaie bbpdd abdgrme ~axabdchaF _nibcv;%g~axabdchaF
=l|zh|@J港口国~s,鱼@?~cc#5;@J~s,鱼@?港口国~cc#5;港口国~cc#5
solas|fr|~k6{de 1974 |}=Y~p?#Avie humaine #Jmer
solas|es|@K@E+z#(#AVida Humana ~ncMar{, 1974|};@KSOLAS
solas|ru|#d@b@oavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|~nkbobade abpjfar *j~h(;~nk~f5abpjfar *j~h(
solas|zh|1974&j#C~hk&g命%o@m;#C~hk&g命%o@m
~ri|fr|~k6{de 1973 |}=Y#I#A~hX~rmnavires, ~a"@e1978 y relatif;~k6{de 1973 |}=Y#I#A~hX~rm~p'
~ri|es|@K@E~fW@o~d1~m,@ZBuques, 1973, modificado ~m,{el|su} ~tf1978;@K@E~fW@o~d1~m,@ZBuques;@KMARPOL
~ri|ru|#d@b~c5~oMh hpnag
~ri|ar|~nk~ok~pV{dh|abhaqd ih} abonh ~f41973، lycBgva abdimbe lljfgfsfb iad 1978 #qlva;~nk~ok~pV{dh|abhaqd ih} abonh
~ri|zh|#C~fQ~kW造成~rT@m
~a5|fr|~k6{de 1979 |}*arecherche ~qwsauvetage maritimes
~a5|es|@K@E@lBúsqueda y Salvamento Marítimos{, 1979|}
~a5|ru|#d@b@olabhkp b hlehedbt @eiafc
~a5|ar|~nkbblrD fabthkaH *j~h(
~a5|zh|1979&j#C~hk搜寻救助@m;#C~hk搜寻{和|与|}救助@m
stcw|fr|~k6{de 1978 |}+Bnormes @e~sI@Cgens @emer, @edélivrance @Cbrevets ~sYveille
stcw|es|@K@E@lNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|#d>d~p!b nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|ar|~nkbdiaccj abgmjcl fabtqaEe fabxnaje bbdbarch
stcw|zh|1978&j海员~fM#h~is~ne;海员~fM#h~is~ne
*?|fr|@a*3faciliter =Utrafic maritime +!
*?|es|@K@QFacilitar &s~oaMarítimo #2
*?|ru|@c@oawmcsBcdbt %9~aH
*?|ar|@tgcocj rjse abdbare ~gz<U
*?|zh|便利#C~hk运输@m
_8|fr|@a~b6~tmmaritime &?
_8|es|@KConstitutivo #A=CMarítima #2
_8|ru|%"_z~i[afsedbxerbb
_8|ar|@-@:labdhGde ~gz<U
_8|zh|#C海事%8@m
mlc|fr|@a&B^pmaritime{, 2006|};@a&B^pmaritime @e2006
mlc|es|~h2Marítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~rbg iafhkai hpnavanhjgc{| 2006 sane}
mlc|ar|@t*tablrjc
mlc|zh|2006&j海事劳工@m
=t|fr|~hn@9~g6culturel subaquatique
=t|es|~jP@"~g5&KSubacuático
=t|ru|~bslangandasa ~h[dehmcnbq
=t|ar|~pjabgjaD ~qYabdBdfj labdcav
=t|zh|#m水下>e遗产@m
~c?|fr|~k6@3=U~hQ>b=I@Ceaux @eballast #gsédiments @C~p'
~c?|es|@K@E_m_x~jA~nO#rAgua @eLastre y @ZSedimentos %0Buques
~c?|ru|#d~pdhpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~c?|zh|#C~oP#h沉积物控制与~ce@m;#C~oP_k沉积物控制#h~ce@m;控制#h~ce~oP#h沉积物~ne
~a(|fr|~k6@e~eQ@Hl’enlèvement @Cépaves
~a(|es|@K~tk~eQ%ZRemoción @eRestos @eNaufragio
~a(|ru|~so{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~a(|ar|@thcjflc #fbtEabe abrwad
~a(|zh|~oS#C~kW残骸清除@m;#C~kW残骸清除~oS@m
~gS|fr|~k6@e~lA@3=Urecyclage sûr #gécologiquement rationnel @C~p'
~gS|es|@K~tk~lA_mReciclaje Seguro y Ambientalmente Racional %0Buques
~gS|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademzdao pjbmbxerbb hpnag
~gS|ar|@tvfhB sfhB #fbtiame gmfcj abonh
~gS|zh|香港#C%o与无害~eI拆船@m;香港#C%o#h无害~eI拆船@m
<!|fr|~hn#I#A~hX@Cmers résultant @el’immersion @edéchets
<!|es|@K%Z%N#A~d1#rMar ~m,Vertimiento @eDesechos y Otras Materias
<!|ru|@c~c5~oMiafq hwfaheib ajvanag ~c6iejcfbemag;Zadnadhk@q
<!|ar|@tdhi ~pVablrjc abhaqd ih tBjak ~knfdfam pxjC;@tdhi ~pVablrjc abhaqd ih tBjak ~knfabdfam abpxjC;@tbhmh
<!|zh|~fQ倾倒废物及*,物质~rT+'~jM;~fQ倾倒废物_k*,物质~rT+'#c@m
ospar|fr|@a=Y@9~jI@el’Atlantique &BNord-Est
ospar|es|@K~s8#r~nT{Ambiente |}Marino #rAtlántico Nordeste
ospar|ru|%"*q~i[hfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~pj~pY~gzbudab ujk ~pUabpwboc
ospar|zh|#m东北大西洋+'~eI@m
npt|fr|%A*anon-prolifération @C^c~f9;%A*anon-prolifération;TNP
npt|es|%U%ZNo Proliferación _Y*7~gp;TNP
npt|ru|&1a dcfehlfahjfedcdbb <Kafpybq;HJЯE
npt|ar|&!imd ahguaj *x~pX
npt|zh|不扩散核%.%J;核不扩散%J;*i不扩散%J_l
ctbt|fr|%Ad’interdiction complète @Cessais ~f9
ctbt|es|%U@e*ZCompleta %0Ensayos ~gp
ctbt|ru|&1a ghcawKcimtAci &]qncfduv bhlujedbo;HNЗЯR
ctbt|ar|&!abrGj abuadb bbgqajl ~pX
ctbt|zh|全面&I核试验%J;全面禁试%J
tpnw|fr|%A@H%s@C^c~f9
tpnw|es|%U%Z*Z_Y*7~gp
tpnw|ru|&1a &]<Kafpybq
tpnw|ar|&!rGj *x~pX
tpnw|zh|&I核%.%J
ptbt|fr|%Ainterdisant #aessais d’armes ~im%Pl’atmosphère, %P=Vextra-atmosphérique #gsous l’eau
ptbt|es|%U~m,&s~iRse Prohíben @ZEnsayos con _r~qdAtmósfera, &s~qJUltraterrestre y Debajo #rAgua
ptbt|ru|&1a &]bhlujedbo <K~kqg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|&!rGj gqajl ~lr*jabqf fnc _Dabxajqc fgrg owr abdaF
ptbt|zh|&I在大气层+p+4#h水下进行核%.试验%J;~rZ&I核试验%J;~rZ禁试%J
~do|fr|%Ainterdisant @eplacer @C^c~im#g~p5^c@edestruction massive %1fond @Cmers ~rEocéans ainsi ~iR%P~oysous-sol
~do|es|%U@l~hb*Z@eEmplazar _ry Otras *7@eDestrucción #JMasa ~s7Fondos Marinos y Oceánicos y su Subsuelo
~do|ru|&1a &]fexicAcdbq @endc iafco b akcedag b g csa dcnfev <K~kq~c6~q,~kqiehhagasa pdbBjaycdbq
~do|ar|&!rGj fAi ~lrfBcjva dh pobre abmdaj abuadb >okai ~d-fabdrcwag fnc lawh pjAva
~do|zh|&I在海床洋底~ig底土安置核%.#h*,大规模{毁灭|杀伤}性%.%J
enmod|fr|~rHd’utiliser @Ctechniques @emodification @el’environnement %!@Cfins militaires ou toutes ~c:fins hostiles
enmod|es|~jP*Z@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%"&]gacddasa ~o?mtwasa bdasa gfeyncwdasa >zhfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|ar|@trGj {aogxmad|aogidab} gkhcag abgBccj *j~pYbpBjaA iosjce pf bpce pBjaA imazce pxjC
enmod|zh|&I为军事或任何*,敌对目@?~cF改变~eI@?技术~jM
bwc|fr|~rH#Amise au point, #Afabrication #g&Bstockage @C^cbactériologiques (biologiques) ou %!toxines ~e/;@a+B^cbiologiques{| ou à toxines| et à toxines}
bwc|es|~jP*Z#rDesarrollo, @o~n3>pAlmacenamiento @e*7Bacteriológicas (Biológicas) y Toxínicas y @lSu ~nu;@k~pi*7Biológicas{| y Toxínicas}
bwc|ru|%"&]fexfewajkb, ~m9b ~p3xelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~kqb aw bv ~p(;@c@owbamasbBchkaip {|b jakhbddaip }afpybt;%"wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@t~bp*xablsgjcfbfqce (ablcfbfqce) fabgsochce ~gM;@t~bp*xablsgjcfbfqce (ablcfbfqce) fabgsochce، ~gM;@t*xablcfbfqce
bwc|zh|@J&I#v~qB#h储存细菌(生物)及毒素%.#h~o.%.~jM;%b&I{发展|研制}~qB#h储存细菌(生物)及毒素%.{和|以及}销毁{此种|这种|这类|此类}%.#c@m;生物{和毒素|及毒素|}%.@m
+Q|fr|@W#X@oprohibition d’emploi ^Aguerre @egaz asphyxiants, toxiques ou similaires ~sYmoyens bactériologiques
+Q|es|@V%u_Z*Z#r~pu~qdGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~tf_y@e1925
+Q|ru|#'a &]~bl@egaodc pnpCmbguv, qnagbjuv ~o?nfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
+Q|ar|%nrGj abaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%nqhcn ~f41925
+Q|zh|&I在战争中~cF窒息性+p毒性或*,气体#h细菌作战方法@?@D;1925&j%H@D;《1925&j%H@D_l
cwc|fr|~rH#Amise au point, #Afabrication, &Bstockage ~sY~kI@C^cchimiques ~e/;@a+B^c~om
cwc|es|~jP*Z#rDesarrollo, @oProducción, &sAlmacenamiento >p~pu@e*7Químicas y @lSu ~nu;@k~pi*7Químicas
cwc|ru|%"&]fexfewajkb, lfabxganhjge, ~p3b ~blvbibBchkasa ~kqb a csa ~p(;@c@ovbibBchkaip afpybt;%"vbibBchkai afpybb
cwc|ar|@t~bpfaogidab *x~p0~gM;@t*x~sH
cwc|zh|@J&I{发展|研制}~qB+p储存#h~cF~kP%.及~o.%.~jM;&I~kP%.@m;~kP%.@m
ccw|fr|~rHou @olimitation @e~kI@ecertaines ^cclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Hcertaines ^cclassiques
ccw|es|@k@lProhibiciones o Restricciones #r~pu@eCiertas *7Convencionales ~iRPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@k@lCiertas *7Convencionales
ccw|ru|%"&]~o?asfedbBcdbb ~blkadkfcjduv ~q,awuBdasa afpybq, ~ljhBbjejzhq dedahqAbib Bfcxicfduc lagfcyncdbq ~o?bictAbib dcbxwbfejcmzdac ncohjgbc;@c@okadkfcjdui gbnei awuBdasa afpybq;%"kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@trGj pf gkccm ~q6pobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&I或限制~cF某些可被认为具有过分伤害力或滥杀滥伤~lW@?常规%.@m;{特定|某些}常规%.@m
_I|fr|@W@H%sou @olimitation @e~kI@Cmines, pièges #g~c:dispositifs{,|} tel qu’il a été modifié =U3 mai 1996;@WII modifié
_I|es|@V@lProhibiciones o Restricciones #r~pu@eMinas, *7Trampa ~jlArtefactos{,|} según fue enmendado &s3 @emayo @e1996
_I|ru|#'a &]~o?asfedbBcdbb ~blibd, ibd-magpCck ~c6phjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~p:;nalamdcdd{uo|asa|aip|ui|ai} #'!I!I
_I|ar|#M#qlrGj pf gkccm ~q6abpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe *j3 pcaj/dacf 1996;#M~pSabdimb
_I|zh|经修正@?*i~cJ号@D_l;经修正{的|后的|}~cJ号@D;修正后@?*i~cJ号@D_l
ccw-v|fr|@W#6%Vrestes explosifs @eguerre
ccw-v|es|@V^5Restos ~pv@eGuerra
ccw-v|ru|#'@ogxfugaalehdui lcfcybjkei gaodu;#'!V
ccw-v|ar|#M#qlabdgnqjag dh dxbnag abrjl;#Mabxado
ccw-v|zh|战争遗留爆炸物@D
~jc|fr|~rH@el’emploi, &Bstockage, #Aproduction #g&Btransfert @Cmines antipersonnel ~e/;~rH@Cmines antipersonnel;@ad’Ottawa
~jc|es|~jP*Z#rEmpleo, Almacenamiento, ~n3y Transferencia @eMinas Antipersonal y @lsu ~nu;~jP*Z_YMinas Antipersonal;~tqOttawa
~jc|ru|%"&]lfbicdcdbq, ~p3xelehag, ~m9b lcfcneBb lfajbgalcvajduv ibd b aw bv ~p(;%"&]lfajbgalcvajduv ibd;Ejjeghk@q
~jc|ar|@trGj ~q6fgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~jc|zh|@J&I~cF+p储存~qB#h转让杀伤~g7地雷及~o.地雷~jM;{禁止|}杀伤~g7地雷@m;*i渥太华%q
~mM|fr|@a+B^c%!sous-munitions
~mM|es|@k@lMuniciones #JRacimo
~mM|ru|@c@okehhcjdui waclfblehei
~mM|ar|@tabHxazj abihkfmce
~mM|zh|集束~oX@m
att|fr|%A%1~kt@Carmes
att|es|%U#8~nt@eArmas
att|ru|&1a ~kBafpybci
att|ar|&!gqaje abpobre
att|zh|%.~iC%J
~dk|fr|%A+B>D~s1=4@e=Vextra-atmosphérique, y compris @oLune #g#a~c:corps célestes;%A@Hl’espace{| extra-atmosphérique}
~dk|es|%U^5@'~iRDeben Regir ~fd%0&y~fB~qJUltraterrestre, incluso @oLuna ~jlCuerpos Celestes;%U#8=8
~dk|ru|&1a ~sM^o+Z@o~mIb ~ft~gXlfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&1@okahiahp
~dk|ar|&!#!~mybphuwe ^!*jdcmah ~f3abxajqc، lda *jHbs ~as;&!#!~mybhuawag ^!*jdcmah ~f3abxajqc، lda *jHbs ~as;&!~kh
~dk|zh|~eO~qb包括~k4在内+4~kU~s9%J;~eO~qb包括~k4在内@?+4~kU~s9%J;{外空|外层空间}%J
<?|fr|#x%1sauvetage @Castronautes, =Uretour @Castronautes >brestitution @Cobjets lancés %P~dL
<?|es|#l#8Salvamento ~jADevolución @eAstronautas ~jARestitución @e~qPLanzados al =8
<?|ru|@Ma hlehedbb kahiadegjag, gaxgfeAcdbb kahiadegjag b gaxgfeAcdbb awKckjag, xelpAcdduv g kahibBchkac lfahjfedhjga
<?|ar|&NthkaH abdbarch abnAazcch ftiame abdbarch abnAazcch fjm abpqoad abdwbke *j~kh
<?|zh|营救宇宙航行员+p送回宇宙航行员#h归还发射到+4@?物体@?#5
^1|fr|~hn~iS@T@3#adommages causés par @Cobjets spatiaux
^1|es|@K%Z~iL@E~m,Daños Causados ~m,~qPEspaciales
^1|ru|%"&Cajgcjhjgcddahjb xe pAcfw, lfbBbdcdduo kahibBchkbib awKckjeib
^1|ar|@tabdoIfbce #fih abpAjaj ~pWgrmDva abpqoad abnAazce
^1|zh|~rW物体所造成损害@?#C~hl@m;+4物体所造成损害之#C~hl@m
<p|fr|@a@Hl’immatriculation @Cobjets lancés %P~dL
<p|es|@K#8Registro @e~qPLanzados al =8
<p|ru|%"fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
<p|ar|@tgoqcb abpqoad abdwbke *j~kh
<p|zh|@J登记射入+4物体~jM
moon|fr|#x~s1*aLune #g#a~c:corps célestes
moon|es|#l~iRdebe regir #Kactividades %0&y~qdLuna y otros cuerpos celestes
moon|ru|@Ma ^o+Z@eZpdc ~c6dcwchduv jcmev
moon|ar|%gabdhGd bphuwe ^!>oowr ~as
moon|zh|~eO在~k4上~kU@?#5;月球#5
~gE|fr|%A@Hl’Antarctique
~gE|es|%UAntártico
~gE|ru|&1aw Mdjefkjbkc
~gE|ar|&!phgajsgcsa
~gE|zh|南极%J
~e,|fr|%Avisant %s@C^c~im#JAmérique latine #g%P#aCaraïbes;%A@e~sC
~e,|es|%U+zProscripción _Y_r#J{la |}América Latina >pCaribe;%U@e~sC
~e,|ru|&1a &]<K~kqg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&1Tmejcmamka
~e,|ar|&!rGj ~lr*jpdjcsa abbagchce fdhwke ablrj absajclc;&!gbagcbfbsf
~e,|zh|拉丁~rX#h加勒比&I核%.%J;特拉特洛尔科%J
~g,|fr|%A*azone dénucléarisée &B~lDSud;%A@e~n7
~g,|es|%U%Z~kg@e_r#rPacífico Sur;%U@e~n7
~g,|ru|&1a wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&1Oefajadse
~g,|ar|&!jajfgfhBa
~g,|zh|南太平洋无核区%J;南太平洋~hj;拉罗通加%J
~mF|fr|%A*a*1@el’Asie &BSud-Est;%A@e~jU
~mF|es|%U%Z~kg@e_r{de|del|en|en el} ~iJ;%U@e~jU
~mF|ru|&1a ~af~gu;Uedskakhk#]
~mF|ar|&!thuaF abdhwke abxabce dh ~lr*j~m-;&!lahsfs
~mF|zh|东南亚~hj;曼谷%J
~g)|fr|%A@Hune *1~bI;%A@ePelindaba
~g)|es|%U@luna ~kg@e_r#J~f.;%U@ePelindaba
~g)|ru|&1a ~afMFfbkc;Gcmbdnewhk#]
~g)|ar|&!~ae~dT;&!lbchmala
~g)|zh|*-~hj;佩林达巴%J
~a6|fr|%A~b6d’une *1#JAsie centrale;%A#6%!une *1#JAsie centrale
~a6|es|%U@luna ~kg@e_r#J{|el }Asia Central;%U@e~mq
~a6|ru|&1a ~afЦcdjfemzdao Mxbb;Lciblemejbdhk#]
~a6|ar|&!~ae*jJoca abfowC;&!~ae*jfow Joca;&!ocdclabagchos
~a6|zh|中亚~hj;塞米巴拉金斯克%J
~rv|fr|~hB#B+Bchangements climatiques
~rv|es|~sb;@k>u~a/
~rv|ru|~qQ#Faw bxicdcdbb kmbieje;~qQaw bxicdcdbb kmbieje;ODRDEEJ
~rv|ar|@t@wabtwajce #kgBcj abdhax
~rv|zh|@B~fN@m;~fN@m
kyoto|fr|@W@e~nS^A~hB#B+Bchangements climatiques;@W@eKyoto
kyoto|es|~tf~nS#A~sb;~tf{Kyoto|Kioto}
kyoto|ru|Dbajhk@){ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|%nscfgf
kyoto|zh|*i@B~fN%q~lV@D;*i@B~fN%q@?~lV@D;~lV@D
^V|fr|#x@e^l
^V|es|#l@eParís aprobado #Jvirtud #A~sb;#l~tl
^V|ru|Gefbyhk%X
^V|ar|&Nlajco
^V|zh|~kQ#5
cbd|fr|~hn~kvbiologique
cbd|es|@K%Z~od
cbd|ru|%"~bq;~mf~bq
cbd|ar|@tabghfi ablcfbfqc;@-@:labghfi ablcfbfqc
cbd|zh|%j@m
+:|fr|@W@e=X*a#I@Crisques biotechnologiques
+:|es|~tf=X@l#(#ABiotecnología{ del Convenio sobre la Diversidad Biológica|};~tfCartagena
+:|ru|~lz#9@owbawcxalehdahjb;~lz#9@owbawcxalehdahjb ~epa ~bq;~lz@)
+:|ar|%nkjwaqhe bbobade abprcazce;%nkjwaqhe #qlabobade abprcazce
+:|zh|*i%j%q~hf%o@D;*i%j%q@?~hf%o@D;卡塔赫纳{生物安全|}@D
~rj|fr|@W@e~pD@H_d%V~p.génétiques ~qwpartage juste #géquitable @Cavantages découlant @e~oyutilisation;@W@e~nZ
~rj|es|~tf~pD@l~hya @Z~j:Genéticos y ~d"Justa y Equitativa ~s7Beneficios ~iRse Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~tf~nZ
~rj|ru|Jesaohk#9~fxnahjple k scdcjbBchkbi fchpfhei b hagichjdasa >z@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@)
~rj|ar|%nhaBfca
~rj|zh|*i%j%q@J获取~iD#h公正#h公平分享其~hd所产生惠益@?~eB@D;@J获取~iD{和|与|以及}公正{和|}公平{地|}分享其~hd所产生惠益@?~eB@D;~eB@D
unccd|fr|@a#B*a~bHdésertification %P#apays gravement touchés par @osécheresse et/ou @odésertification, ~ed~bI;@a#B*a~bHdésertification
unccd|es|~hw@e~bu@oDesertificación ~s7^mAfectados ~m,Sequía Grave o Desertificación, #J~j(#J~f.;~pq{ de las Naciones Unidas|} @e~bu@oDesertificación;~tq~bu@oDesertificación ~s7^mAfectados ~m,Sequía Grave o Desertificación, #J~j(#J~f.
unccd|ru|@c#F@o~qxalphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfzcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~gN;@c#F@o~qxalphjudbgedbci;@c@o~qxalphjudbgedbci
unccd|ar|~bLabgyrj *j~q2~pWgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~dT;~bLabgyrj
unccd|zh|@B~qk发生严重干旱#h/或荒漠化@?%3~ry在*-~k8~jM;@B~k8@m;~k8@m
~b,|fr|+A~ck=Y@9#A~iN
~b,|es|~tc~gt~s8#A~tg
~b,|ru|~l/@baw avfedc axadagasa hmaq
~b,|ar|@t~h]~f5wlke abpfEfh
~b,|zh|#m臭氧层<L@m
_,|fr|@W@eMontréal #6%!@C~dpqui appauvrissent @o~iN
_,|es|~tf~j8%ua #K~ke~iRAgotan @o~tg;~tf~cU
_,|ru|Iadfcemzhk#9@ogcAchjgei, fexfpCetAbi axadaguo hmao;Iadfcemzhk@)
_,|ar|%n~oo#kabdfam abdoghnme bwlke abpfEfh
_,|zh|@J消耗臭氧层物质@?~iB@D;*i~iB@D_l
basel|fr|+ABâle %1~hQ@Cmouvements ~hY@e~f6~sY~oyélimination;+ABâle
basel|es|~tcBasilea #8_x%0Movimientos Transfronterizos %0Desechos Peligrosos y su Eliminación;~tcBasilea
basel|ru|Uexcmzhk~pdxe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;Uexcmzhk@q
basel|ar|@tlaEb #kabgrsd *jhkb ~knabxwje fabgxby dhva ~sJ;@tlaEb
basel|zh|控制危险废物越境转移~ig处置巴塞尔@m;巴塞尔@m
~g:|fr|+A~hK*aprocédure @econsentement préalable #Jconnaissance @ecause applicable ~qg~f!#gpesticides dangereux qui font l’objet ~mR~kt+!;+A~j]
~g:|es|~tc~hK#8Procedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~nt#2;~tc~j]
~g:|ru|~pG>dlfarcnpfc lfcngefbjcmzdasa awahdageddasa hasmehbq #1ajncmzduv alehduv vbibBchkbv gcAchjg b lchjbrbnag g &Cjafsagmc;~pG@q
~g:|ar|@tjfgjmad @:lgwlck tqjaF abdfanke abdolke ih ibd >odfam scdcazce fdlcmag Jnag diche xwje dgmafbe *j~i6<U
~g:|zh|~qk#C~iC中对某些危险~kP品#h农药采用事先知情同意程序@?鹿特丹@m;鹿特丹@m
~aj|fr|+A~lF+Bpolluants organiques persistants;+A~n.
~aj|es|~tcEstocolmo @lContaminantes Orgánicos Persistentes;~tcEstocolmo
~aj|ru|Ljaksamzihk>dhjaokbv afsedbBchkbv xesfqxdbjcmqv;Ljaksamzihk@q
~aj|ar|@taogsvfbd #kabdbfDag abiAfce abDalge;@togfsvfbd #kabdbfDag abiAfce abDalge
~aj|zh|@J持久性有机~rT物@?~kT@m;~kT@m
~jb|fr|+AMinamata{ sur le mercure|}
~jb|es|~tcMinamata #8Mercurio;~tcMinamata
~jb|ru|Ibdeiejhk>dfjpjb;Ibdeiejhk@q
~jb|ar|@tdchadaga #kabEzlk
~jb|zh|@J汞@?水俣@m;水俣@m
cites|fr|@a%1~kt@5@Cespèces @efaune ~sYflore sauvages menacées d’extinction;CITES
cites|es|@k#8~nt~tkEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%"&C~kBgbneib nbkao Fepdu b Fmafu, devanqAbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@t~bN&Qlphfai =H;@t~i6#f*jphfai =H;@t~i6#flphfai =H
cites|zh|濒危野生动植物种#C~iC@m;濒危物种{国际|}{贸易|}@m
cms|fr|~hn%G@Cespèces migratrices appartenant ^Afaune sauvage;+ABonn
cms|es|~jP&-_YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c@o~p8~ov~q,nbkbv ybgajduv;%"~ky~ov~q,nbkbv ybgajduv
cms|ar|@trnG phfai ~sGabljce abdvaqje;@tabdranGe >ophfai ~sGabljce abdvaqje;&!abdranGe >oabphfai abdvaqje dh ~sGabnwjce
cms|zh|养护野生动物移栖物种@m;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@m
~ro|fr|~jNzones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;+ARamsar
~ro|es|@k~oIa @ZHumedales @eImportancia #2~sU~flcomo Hábitat @eAves Acuáticas;~tqRamsar
~ro|ru|%"ganda-wamajduv psanzqv, bictAbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetAbv ljbr;Oeihefhk@q
~ro|ar|@-@:labpjaAc abjwle Hag abpvdce <U;@tabpjaAc abjwle Hag abpvdce <U;@tjadoaj
~ro|zh|@J~ry作为水禽栖息地@?#C重要湿地@m;拉姆萨尔{湿地|}@m;*i湿地%q
acap|fr|#x*a%G@Calbatros ~rEpétrels
acap|es|#l%Z&-@eAlbatros y Petreles
acap|ru|@Ma ~kyemzwejfahag b wpfcgchjdbkag
acap|ar|&NrnG wcfj abkwjo fabhfF;%g#qlrnG {wazjc|wcfj} abkwjo fabhfF
acap|zh|#m信天翁#h海燕#5
~q8|fr|+ABamako @H%sd’importer ~r0@C~f6#g%1~hQ@Cmouvements ~hY>b=I@C~f6produits ~bI;+ABamako
~q8|es|~tqBamako
~q8|ru|Ueiekhk@q
~q8|ar|@tladasf
~q8|zh|巴马科@m
+?|fr|@a=Y@9>bmise #Jvaleur ~jI%P@orégion @CCaraïbes;+ACarthagène
+?|es|@K~s8>p#s#r~nTMarino #ARegión #rGran Caribe
+?|ru|%"*qb ahgacdbb ~i[hfcnu UamzCasa Defbwhkasa feoade;~lz@q
+?|ar|~pj{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
+?|zh|#m#h开发大加勒比区域+'~eI@m
alps|fr|~hn@9@CAlpes;@aalpine
alps|ru|~bsMmzl;Mmzlbohk@q
alps|ar|~pjqlab abpbl
alps|zh|#m阿尔卑斯山@m;阿尔卑斯山@m
~b.|fr|@a%1*'#6%Vutilisations @Ccours d’eau ~bk%!@Cfins ~c:~iR@onavigation
~b.|es|@k#8&.%0Usos %0Cursos @eAgua %l@QFines Distintos #ANavegación
~b.|ru|%"~kGdchpnavanduv ~q,>z%Bganajakag
~b.|ar|@tkahfh aogxmad abdqajc abdazce #f*jabpBjaA Bcj abdbarce
~b.|zh|#C水道非航行~cF法@m
water|fr|~hn@9#g=L@Ccours d’eau ~hY~rElacs ~cm;@a@Hl’eau
water|es|@K%Z@"y +7%0Cursos @eAgua Transfronterizos y {de |}@ZLagos +s
water|ru|@c@oavfedc b ~ftjfedhsfedbBduv ganajakag b %Baxcf
water|ar|~pjfaogxmad abdqajc abdazce abialje bbrmfm fablrcjag <U
water|zh|跨界水道#h#C湖泊#m#h~hd@m;#m*4{利用|使用}{跨界|越境}水道#h#C湖泊@m;*i水%q
~qX|fr|@a@H_d%!l’information, @o~lm&Bpublic au processus décisionnel #g_d^A*(~c0d’environnement;@ad’Aarhus
~qX|es|@k#8~hy_ZInformación, @o~d"#rPúblico ~qdToma @e~pt>p~hy_Z*l#J~i0Ambientales;{Convención|Convenio} @eAarhus
~qX|ru|%"nahjplc k bdFafierbb, pBehjbb awAchjgcddahjb g lfarchhc ~oAfcCcdbo b nahjplc k lfegahpnbt @ogalfahei, kehetAbihq ~krhfcnu;Efvphhk@q
~qX|ar|@tJjvfo
~qX|zh|在~eI#Q上~rY信息+p公众参与决策#h诉诸~o,~jM;奥胡斯@m
espoo|fr|@a@Hl’évaluation @el’impact @Hl’environnement %Pun contexte transfrontière;@ad’Espoo
espoo|es|~jPEvaluación #rImpacto Ambiental #Jun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetApt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
espoo|ar|@ttolf
lrtap|fr|~hn~hXatmosphérique transfrontière %!longue distance
lrtap|es|{Convenio|Convención} %Z~d1Atmosférica Transfronteriza a Gran Distancia
lrtap|ru|%"jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamzCbc fehhjaqdbq
lrtap|ar|@-@:labgbfD abqfc ablicm abdmC ~sJ;@t~pVabqfc ablicm abdmC ~sJ
lrtap|zh|远距离越境空气~rT@m;长程越界空气~rT@m
escazu|fr|#xrégional @H_d%!l’information, @o~lmpublique #g_d^A*(%!propos @Cquestions environnementales #JAmérique latine #g%P#aCaraïbes;#xd’Escazú
escazu|es|#l~n8#8~hy_ZInformación, @o~d"Pública >p~hy_Z*l#J~i0Ambientales #JAmérica Latina >pCaribe;#l@eEscazú
escazu|ru|Эhkehphk%X;@MЭhkehp
escazu|ar|&NtosaEf
~a3|fr|%A@5+B~p.phytogénétiques @3l’alimentation #gl’agriculture
~a3|es|%U@E^5~j:Fitogenéticos +zAlimentación ~jAAgricultura
~a3|ru|#d#)fehjbjcmzduv scdcjbBchkbv fchpfhev ~lS~m9lfanagamzhjgbq b gcncdbq hcmzhkasa vaxqohjge
~a3|ar|abdiavme #f#kabdfajm abfjaDce abhlagce bbpBHce fabEjaie
~a3|zh|粮食#h农业植物~iD#C%J;粮食#h农业植物~iD{国际|}%J
>9|fr|~k6=Y@9@Cvégétaux
>9|es|@k~tk@"Fitosanitaria
>9|ru|#d@b@okefedjbdp b *qfehjcdbo
>9|ar|~nkbfkace abhlagag
>9|zh|#C植物#m@m
_:|fr|~hnsûreté ~sO
_:|es|@k@l#(Nuclear
_:|ru|%"qncfdao ~io
_:|ar|@tabpdah abhffc
_:|zh|核%o@m
+W|fr|~hnnotification rapide ~mRaccident ~sO
+W|es|~jPPronta Notificación @eAccidentes ~gp
+W|ru|@caw alcfejbgdai alagcAcdbb a qncfdao egefbb
+W|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+W|zh|及早通报核事故@m
<g|fr|@a@H~kH#Jcas d’accident nucléaire ou @esituation d’urgence radiologique
<g|es|@k@l~jT#Jcaso @eAccidente *wo Emergencia Radiológica
<g|ru|%"laiaAb g hmpBec qncfdao egefbb ~o?fenberbaddao egefbodao hbjperbb
<g|ar|@tgkmcd ~of*jrabe fkfi ramD hffc pf wajz tuiaic
<g|zh|核事故或辐射紧急~o!~o'@m
~e)|fr|@acommune *asûreté #A=I&Bcombustible usé #g*asûreté #A=I@Cdéchets radioactifs
~e)|es|@kConjunta @l#(~qd~nO#rCombustible Gastado y @l#(~qd~nO@eDesechos Radiactivos
~e)|ru|EwKcnbdcdd>d^r~d?ajfewajegCbi jalmbgai b a ^r~d?fenbaekjbgduib ajvaneib
~e)|ar|@-abdugjse #kpdah abgyjn *jabfkfm abdogvbs fpdah abgyjn *j~knabduie;@-abdugjse @:lobade gyjcn abfkfm abdogvbs fobade gyjcn ~knabduie
~e)|zh|乏燃料~ce%o#h放射性废物~ce%o联合@m
~b0|fr|~mr@el’Agence @T@el’énergie atomique;~mr@el’AIEA
~b0|es|~bc#rOrganismo ~tkEnergía Atómica
~b0|ru|~c"^vescdjhjge @oejaidao Pdcfsbb;~c"IMQMTЭ
~b0|ar|~kmbbfsabe #fbbwake abHjce
~b0|zh|#C~eA~s4;~eA~s4
>[|fr|~cR~tm_e#ASanté;~cR~tm_e#Asanté
>[|es|~ee=C%T#ASalud
>[|ru|~c"~a,~h)xnfegaavfedcdbq
>[|ar|mogfj ~h:abyre abiabdce
>[|zh|%h~oT%8%8法
fctc|fr|~hB@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@K>u#A=C%T#ASalud _m_x#rTabaco;@KMarco{ de la OMS|} _m_x#rTabaco
fctc|ru|~qQ~a,~h)xnfegaavfedcdbq @o%i=hjeweke;~qQNEЗ @o%i=hjeweke
fctc|ar|@t~h:abyre ~d,abtwajce #kdsanre abglB
fctc|zh|%h~oT%8烟草控制<z@m
=u|fr|~hz~tm#B@3l’éducation, @oscience >bculture;@acréant une Organisation #B@3l’éducation, @oscience >bculture
=u|es|~ee=C~fz+zEducación, @oCiencia ~jACultura;~eeUNESCO
=u|ru|~c"#F~s2awfexagedbq, depkb b kpmzjpfu;~c"YJXLDE
=u|ar|~c(abgpococ bdhGde @wbbgjlce fabibd fabDkane
=u|zh|@B~kS+p科学及>e%8%8法;@B~kS+p科学_k>e%8*i%8法_l;教科文%8*i%8法_l
<v|fr|~hz~tm#B~jKindustriel
<v|es|~ee=C~fz_m#sIndustrial
<v|ru|~c"#F@olfaiuCmcddaip ~mS
<v|ar|mogfj ~h:@w~mGabyhaice
<v|zh|@B工业#v%8章程
~mL|fr|@a#7%!~dN
~mL|es|@K@l~gd
~mL|ru|%"&C~f);Чbkeshk@q
~mL|ar|@tabwcjah ~sE
~mL|zh|#C~eF@m
~al|fr|@a=Y@9~g6mondial, culturel #gnaturel;@a~g6mondial
~al|es|@k~s8~g5Mundial, &Ky Natural;@k~g5Mundial
~al|ru|~bsghcibfdasa ~h[b lfbfandasa dehmcnbq
~al|ar|~pjabgjaD %t~qYfabwlcic;@t~f5abgjaD %t~qYfabwlcic
~al|zh|#m%h>e#h自然遗产@m
*F|fr|@a#X#a>C%!prendre @3interdire #gempêcher l’importation, l’exportation ~qwtransfert @epropriété +9@Cbiens culturels
*F|es|@k~pi^k~iRDeben Adoptarse @QProhibir e Impedir @oImportación, @oExportación ~jATransferencia @ePropiedad Ilícitas @eBienes ~ly
*F|ru|%"icfev, delfegmcdduv @exelfcAcdbc b lfcnplfcyncdbc ~d[ggaxe, gugaxe b lcfcneBb ~oChawhjgcddahjb @ekpmzjpfduc rcddahjb
*F|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~pWgogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~bglwjk ~sc
*F|zh|@J&I#h~fQ&b进出口~gc#h&b转让其~iv权@?方法~jM;%b{采取措施|}&I{和|并}~fQ&b进出口~gc#h&b转让其~iv权{方法|}#c@m
*E|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@9@C~dA#Jcas @e~mNarmé
*E|es|~pq{| de La Haya| de La Haya de 1954} ~s8%0~gg#JCaso @e~sfArmado
*E|ru|%"*q*O
*E|ar|~pj~bg*jrabe hufl hEai dobr;~pj~bg*jrabe ~mBabdobr
*E|zh|@J~iV~jM;*h~o!下#m~gc@m
*G|fr|Deuxième @W#6^A+ALa Haye @e1954 =Y@9@C~dA#Jcas @e~mNarmé
*G|es|Segundo @V#A~tqLa Haya @e1954 ~s8%0~gg#JCaso @e~sfArmado
*G|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 ^D*q*O;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a *q*O{| 1954 sane}
*G|ar|#M~pS{bagnakce|abdbrk lagnakce} bavac ~f41954
*G|zh|*i@J~iV@?%q~cJ@D;*i@J~iV@?{1954年|}{海牙|}%q#c~cJ{项|}@D
=e|fr|@a=Y~p?~g6culturel immatériel
=e|es|@k+zSalvaguardia ~g5&KInmaterial
=e|ru|~bsdciejcfbemzdasa ~h[dehmcnbq
=e|ar|@tyfh abgjaD ~qYBcj abdamc
=e|zh|#m非物质>e遗产@m
+N|fr|~hn@9>b^(#A~kv@Cexpressions culturelles
+N|es|~jP@"y ~j.#A^]_YExpresiones ~ly
+N|ru|~bsb laaAfcdbb fexdaawfexbq Fafi ~h[heiagufeycdbq
+N|ar|~pjfgiEcE ghfi pusab abgilcj abDkanc
+N|zh|#m#h~dG>e表现形式多样性@m
~a'|fr|@a{d’UNIDROIT |}+B~dAvolés ou illicitement exportés
~a'|es|~l8{ de UNIDROIT|} ^5~qPCulturales Robados o Exportados Ilegalmente
~a'|ru|@c{|YJRHOVM }a lavbAcdduv ~o?dcxekadda gugcxcdduv ~kCrcddahjqv
~a'|ar|@tabdivm &Qbgfrcm ~mDabxay #k~bgabdojfke pf abdymje {lwjk|lyfje} ~sc
~a'|zh|#C统一私法协会@J被盗或&b出口文物~jM;{国际统一私法协会|}@J被盗或{者|}&b出口文{物|化财产}~jM
~q"|fr|~k6#t=Udopage %P=Usport
~q"|es|@k@E#n&sDopaje ~ncDeporte
~q"|ru|~iXnalbdsai g hlafjc
~q"|ar|~nkbdsanre abdhuwag ~pbabjcaAe
~q"|zh|~rN在体育运动中~cF兴奋剂~ne
~a0|fr|%A@e~lC*3faciliter _d@Caveugles, @Cdéficients visuels ~rE%-ayant ~p5difficultés @electure @Ctextes imprimés %Vœuvres publiées;%A@eMarrakech
~a0|es|%U@e~lC@QFacilitar &s~hya #KObras Publicadas a #K&2Ciegas, con Discapacidad Visual o con Otras Dificultades @QAcceder al Texto Impreso;%U@e{Marrakech|Marrakesh}
~a0|ru|~sn{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~o?bduib asfedbBcdduib hlahawdahjqib gahlfbdbiejz lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~sn#]
~a0|ar|&!djasu bgcocj abhnaH tbC abdyhnag abdhufje
~a0|zh|@J为盲&g+p视力~o:或*,印刷品阅读~o:~rY已出版作品提供便利@?~eL%J;@J为盲&g+p视力~o:或*,印刷品阅读~o:~rY已发表作品提供便利@?~eL%J;~eL%J
~m:|fr|+A~qV*amise %!disposition @e~p.@etélécommunication @3l’atténuation @Ceffets @Ccatastrophes #g@3#aopérations @esecours #Jcas @ecatastrophe
~m:|es|~tc~qV#8Suministro @e~j:@eTelecomunicaciones +zMitigación @eCatástrofes y #KOperaciones @eSocorro #JCasos @eCatástrofe
~m:|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~lShiqsBcdbq lahmcnhjgbo wcnhjgbo b ~fsalcferbo @oakexedbt laiaAb;@cTeilcfc
~m:|ar|@tgadlcjc @:lgfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~m:|zh|为减灾救灾=Q提供电信资源@?坦佩雷@m;坦佩雷@m
<]|fr|~hncirculation routière
<]|es|~jPCirculación ~m,Carretera
<]|ru|%"~oDngbycdbb ~jv~p:;@c~jv^D~oDngbycdbb
<]|ar|@tabocj >oabwjk
<]|zh|1949&j道路交通@m
tir|fr|@adouanière #7au transport @5@e~m'sous =Ucouvert @ecarnets TIR;@aTIR
tir|es|@KAduanero %ual Transporte ~tk~nUal Amparo %0Cuadernos TIR;@KTIR
tir|ru|Teiaycdd>d&Clcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|ar|@-abqdjsce @:labhkb &QbblAazi
tir|zh|#C公路运输@m;TIR@m
~cA|fr|~k6@Hl’harmonisation @Ccontrôles @C~m'%Vfrontières
~cA|es|{Convenio|Convención} @E%ZArmonización %0Controles @e~nU#J#KFronteras
~cA|ru|#d>dhasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~dr|fr|@a#7au ~kt@etransit @C+2sans littoral
~dr|es|@k#8~nt@eTránsito %0&ysin Litoral
~dr|ru|%"jfedxbjdao ~kBgdpjfbkadjbdcdjemzduv ~e"
~dr|zh|内陆%3过境~iC@m;内陆国过境~iC@m
+J|fr|@a=Yreconnaissance #gl’exécution @Csentences arbitrales étrangères
+J|es|@k#8Reconocimiento ~jA~jZ_YSentencias Arbitrales Extranjeras
+J|ru|%"lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;Jzt-Йafkhk@q
+J|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+J|zh|承认及<y外国仲裁裁决@m;承认*4<y外国仲裁裁决@m;*i纽约%q
cisg|fr|@a#B+Bcontrats @evente @T@emarchandises
cisg|es|~hw^5Contratos @eCompraventa ~tkMercaderías
cisg|ru|~mfnasagafev &Ckplmb-lfaneyb jagefag
cisg|ar|@t@w#kikfm ablci &QbblAazi
cisg|zh|@B#C货物销售合同@m
&S|fr|@a#B@H=L@ecommunications électroniques %P#acontrats ~cm
&S|es|~hw%Z+7_YComunicaciones Electrónicas ~s7Contratos +s
&S|ru|@c#Faw ~lgPmckjfadduv haawAcdbo g %Bnasagafev
&S|ar|@t@w@:laogxmad abxwalag abtbsgjfhce *jabikfm <U
&S|zh|@B#C合同~cF电子通信@m
^Z|fr|@a#B%1contrat @etransport @5@e~m'effectué entièrement ou partiellement par mer;~bx@e~j]
^Z|es|@K~fz#8Contrato @eTransporte ~tk~nUTotal o Parcialmente Marítimo;~cW@e~j]
^Z|ru|~mfnasagafev lamdahjzt ~o?BehjbBda ~i[&Clcfcgaxkb sfpxag;~pG#[
^Z|ar|@t@w@:likfm abhkb &QbblAazi ih wjck ablrj sbca pf qEzca;~lPjfgjmad
^Z|zh|@B全程或~rZ~hk#C货物运输合同@m;鹿特丹~dI
*P|fr|@a#B*atransparence %Pl’arbitrage =/investisseurs #g+2fondé @H@Ctraités;+AMaurice *atransparence
*P|es|~hw%ZTransparencia ~s7Arbitrajes =/Inversionistas y &y~nc>u@eun Tratado;~tqMauricio %ZTransparencia
*P|ru|~mflfaxfeBdahjb ~osefwbjfeydasa fexwbfejcmzhjge ~q?bdgchjafeib b ~fy@eahdagc %Bnasagafag;~lB>dlfaxfeBdahjb
*P|ar|@t@w#kabunance *jabgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #kabunance
*P|zh|@B投资&g与%3间基于%J仲裁透明度@m;~eE透明度@m
=p|fr|@a#B+Baccords @e~f(~bkissus #Amédiation;+ASingapour *amédiation
=p|es|~hw^5Acuerdos @eTransacción %lResultantes #AMediación;~tqSingapur %ZMediación
=p|ru|~mf%Bibfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmzjejc icnberbb;Lbdselpfhk>dicnberbb
=p|ar|@t@w#kagnakag abgofce #fabdhlDke dh abfoawe;@tohBanfje #kabfoawe
=p|zh|@B@J调解所产生@?#C#h解~fE@m;新加坡调解@m
^d|fr|@a#B+Beffets ~bk@Cventes judiciaires @e~p';+A~cP*avente judiciaire @e~p'
^d|es|~hw^5Efectos %l_YVentas Judiciales @eBuques;~tq~cP%ZVenta Judicial @eBuques
^d|ru|~mf%Blahmcnhjgbqv hpncwdao lfaneyb hpnag;~px>dhpncwdao lfaneyc hpnag
^d|zh|@B~kW~oU出售#C效力@m;~he~kW~oU出售@m
upeace|fr|#x@5~b6@el’Université =Ypaix
upeace|ru|#d#Wa haxnedbb Vdbgcfhbjcje ibfe
upeace|ar|%g&QbthuaF qadie abobad
~q[|fr|+A1930 %1~mv{ (no 29)|};@R{| (no 29)} %1~mv{|, 1930}
~q[|es|~h2Forzoso{, 1930 (núm. 29)|, 1930|}
~q[|ru|@c1930 ^D~kD~rb~jr29);*A~kDjfpnc
~q[|ar|@t~qA{|، 1930| biad 1930| bohe 1930}
~q[|zh|1930&j~b]~dY29~s';1930&j~b]@m
^R|fr|@W{de 2014 |}#6^A@a{de 1930 |}%1~mv{|, 1930| (no 29)}
^R|es|~n6{ de 2014|} %ual ~h2Forzoso{, 1930|, 1930 (núm. 29)|}
^R|ru|#'{|2014 sane }~ep1930 ^D~kDjfpnc{| (№ 29)}
^R|ar|%n{|iad 2014 b}@t~qA{|، 1930| biad 1930};%niad 2014 abdbrk lagnakce ~qA{|، 1930| biad 1930}
^R|zh|《1930&j~b]@m》2014&j@D;《1930&j~b]%q{(第29号)|}#c{2014年|}@D
~q]|fr|+A1948 ~a:*'syndical (no 87);+A1948 ~a:*'syndical;@R{| (no 87)} ~a:*'syndical{|, 1948}
~q]|es|@K%ZLibertad Sindical ~jA@"#r&.@eSindicación{, 1948 (núm. 87)|, 1948|}
~q]|ru|@c1948 ^Dhgawanc ehharberbb b *q~oC@e~oh~jr87);*Ahgawanc ehharberbb b *q~oC@eafsedbxerbt
~q]|ar|@tabrjce abhkalce ~mTrk abghGcd{| abhkalc}
~q]|zh|1948&j结社自由#h#m%8%p~dY87~s';1948&j结社自由~m]#m%8权{利|}@m
ilo-97|fr|+A~jv+B^q~g!(révisée) (no 97);+A~jv+B^q~g!(révisée);@R{| (no 97)} +B^q~g!(révisée){|, 1949}
ilo-97|es|@K^5~mtMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|ar|@tabidab ~sF(djaqie)
ilo-97|zh|1949&j~kV就业@m(修订)(第97~s';1949&j移{民|徙}就业@m{(修订)|(修订本)|(订正)|}
~ra|fr|+A~jv~cYcollective (no 98);+A~jv~cYcollective;@R{| (no 98)} ~cYcollective{|, 1949}
~ra|es|@K#8&.@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~ra|ru|@c~jv^D~kG@e~ohb @egcncdbc kammckjbgduv lcfcsagafag ~jr98);*A~kG@e~ohb {|de }gcncdbc kammckjbgduv lcfcsagafag
~ra|ar|@trk abghGcd fabdnafAe abqdaice
~ra|zh|1949&j%8%p#h集体谈判%p~dY98~s';1949&j%8权{利|}~m]集体谈判{权利|权|}@m
~mX|fr|+A~r7@Hl’égalité @erémunération{ (no 100)|};@R{| (no 100)} @Hl’égalité @erémunération{|, 1951}
~mX|es|@K@lIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~mX|ru|@c~r7^Dfegdai gaxdesfeyncdbb ~jr100);*Afegdai gaxdesfeyncdbb
~mX|ar|@tabdoafae *jabpqfj
~mX|zh|1951&j同酬~dY100~s';1951&j同{工同|等报|}酬@m
~mY|fr|+A1952 ~efminimum) (no 102);+A1952 ~efminimum);@R{| (no 102)} ~efminimum){|, 1952}
~mY|es|@K%Z#(<S(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~mY|ru|@c1952 ^Dibdbiemzduv dafiev ~bV~d:~jr102);*Aibdbiemzduv dafiev ~bVawchlcBcdbq
~mY|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~mY|zh|1952&j=2保障(最低标准)~dY102~s';1952&j=2保障(最低标准)@m
~mZ|fr|+A1957 @H~lk&B~mv{ (no 105)|};@R{| (no 105)} @H~lk&B~mv{|, 1957}
~mZ|es|@K%ZAbolición #rTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~mZ|ru|@c1957 sane ~kslfbdpnbjcmzdasa jfpne ~jr105);Dadgcdrb@O~kslfbdpnbjcmzdasa jfpne
~mZ|ar|@ttbBaF ~qA
~mZ|zh|1957&j废除~b]~dY105~s';1957&j废{除|止}~b]@m
~m0|fr|+A1958 ~k1profession) (no 111);+A1958 ~k1profession);@R{| (no 111)} ~k1profession){|, 1958}
~m0|es|@K%Z=A(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~m0|ru|@c1958 ^D_.%5jfpne b xedqjbo ~jr111);*A_.%5jfpne b xedqjbo
~m0|ar|@t~qZ(nc abaogxmad fabdvhe);@t~qZ*jabaogxmad fabdvhe
~m0|zh|1958&j(就业#h职业)~cI~dY111~s';1958&j{(就业{和|及|与}职业)~cI|~cI(就业~m]职业)}@m
~m1|fr|+A1973 @Hl’âge minimum{ (no 138)|};@R{| (no 138)} @Hl’âge minimum{|, 1973}
~m1|es|@K%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~m1|ru|@c1973 ^D~ougaxfehjc ~lSlfbcie @efewajp ~jr138);*A~ougaxfehjc ~lSlfbcie @efewajp
~m1|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~m1|zh|1973&j~qt~dY138~s';1973&j~qt@m
~m2|fr|+A1989 ~cK#gtribaux (no 169);+A1989 ~cK#gtribaux;@R{| (no 169)} ~cK#gtribaux{|, 1989}
~m2|es|@K@l~l]Indígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~m2|ru|@c1989 ^Dkafcdduv defanev b defanev, gcnpAbv lmcicddao awfex ybxdb ~jr169);*Akafcdduv defanev b defanev, gcnpAbv lmcicddao awfex ybxdb
~m2|ar|@tabuifl abpybce fabklbce
~m2|zh|1989&j土著#h部落&g民~dY169~s';1989&j土著{和|与|及}部落{人民|民族}@m
~m3|fr|+A1999 ~ju@e^p@C~c](no 182);+A1999 ~ju@e^p~g8;@R{| (no 182)} ~ju@e^p~g8{|, 1999}
~m3|es|@K~piPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~m3|ru|@c1999 ^DdebvpnCbv Fafiev ncjhkasa jfpne ~jr182);*AdebvpnCbv Fafiev ncjhkasa jfpne
~m3|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~m3|zh|1999&j最恶劣形式@?童工劳动~dY182~s';1999&j{禁止|}最恶劣形式#c童工{劳动|}@m
~m5|fr|+A2011 ~fIdomestiques (no 189);+A2011 ~fIdomestiques;@R{| (no 189)} ~fIdomestiques{|, 2011}
~m5|es|@K~piTrabajadoras y @Z~mtDomésticos{, 2011 (núm. 189)|, 2011|}
~m5|ru|@c2011 ^Dnahjaodai ~rbnaieCdbv fewajdbkag ~jr189);*Anahjaodai ~rbnaieCdbv fewajdbkag
~m5|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~m5|zh|2011&j家政工&g~dY189~s';2011&j家{政|庭}工&g@m
~m6|fr|+A2019 *a_i~qwharcèlement{ (no 190)|};@R{| (no 190)} *a_i~qwharcèlement{|, 2019}
~m6|es|@K%Z~a->pAcoso{, 2019 (núm. 190)|, 2019|}
~m6|ru|@c2019 sane aw ~aGb naiasejcmzhjg g hFcfc jfpne ~jr190);Dadgcdrb@Oaw ~aGb naiasejcmzhjg g hFcfc jfpne
~m6|ar|@tabihn fabgrju
~m6|zh|2019&j~dH#h骚扰~dY190~s';2019&j{消除|}~dH*4骚扰@m
~b5|fr|+A@!@el’unité ^"=W#a~i9propres ~l0@C~p/~bI;@a=W#a~i9propres ~l0@C~p/~bI
~b5|es|~pq{ de la Organización de la Unidad Africana|} ~m,@o~iRse Regulan @Z~nrEspecíficos %0~sx%0Refugiados #J~f.
~b5|ru|@c~nweFfbkedhkasa cnbdhjge, fcspmbfptA{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~gN
~b5|ar|~c2{|biad 1969 }~pWgrsd {abdGavj|abqfahl} ~f1{ldusbag|bduasb|lduasb} abbaqzch ~dT;~c2~f41969
~b5|zh|*-统一%8@J*-难民#Q某些特定~ix~jM;1969&j*-统一%8@m
~et|fr|+A@!@el’unité ^"@H#"&Bmercenariat ~bI
~et|ru|@c~nweFfbkedhkasa cnbdhjge a &[decidbBchjge ~gN
~et|ar|~c2~p1>oabajgEak ~dT
~m8|fr|+A~sN^"*a@9#g~kH%V%-déplacées ~bI;+AKampala
~m8|es|@k#AUnión Africana ~s8y {la |}~jT{de|a} @ZDesplazados Internos #J~f.;~tqKampala
~m8|ru|@cMFfbkedhkasa hatxe a *qgdpjfcddc lcfcicAcdduv mbr g MFfbkc b akexedbb bi laiaAb;Deilemzhk@q
~m8|ar|@t~hO~f5fdoaime abhaErch maxbca ~dT;@tsdlaba;@t~hO~f5abdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~m8|zh|*-联盟#m#h~o'*-~hh者@m;坎帕拉@m
^y|fr|~nIpeuples
^y|es|~ia
^y|ru|MFfbkedhk_jvefjb~du~hW~csb defanag
^y|ar|~c(~c)fabuifl
^y|zh|~oZ+";*-+w*4~aD
~aL|fr|=7^"@C#Y#g&Bbien-être @e~cB
~aL|es|^7Africana ^5#i>pBienestar #rNiño
~aL|ru|MFfbkedhk_jvefjb~du~hWb ~m[fcwcdke
~aL|ar|~c(abpnjckc brkfk abwnb fjnavv
~aL|zh|*-&a%p#h福利+"
~rh|fr|@W^A~nI~jg#6%V#Y{de la femme|des femmes} ~bI;@W@eMaputo
~rh|es|@V#A~ia~sU%ua @Z#i#AMujer #J~f.;~tfMaputo
~rh|ru|*kb defanag, @S~hW~qo~gN;*kb defanag a +a~qo~gN;Ielpjhk@)
~rh|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~c)fabuifl {luph rkfk|abdgibk lrkfk} ~pT~dT;%ndalfgf
~rh|zh|*i~oZ+"_l@J*-~lX%p@?@D;*i*-+w*4~aD_l@J*-~lX%p@?@D;*i马普托@D_l
~q7|fr|~hz@e~sNafricaine
~q7|es|Acta Constitutiva #AUnión Africana
~q7|ru|VBfcnbjcmzd{uo|asa|aip|ui|ai} ekj@AMFfbkedhkasa hatxe
~q7|ar|~mDabgpococ bbagram abpnjckc
~q7|zh|*-联盟%8法
echr|fr|+A~p?~ma~b2@Clibertés fondamentales;@aeuropéenne ~ma>Y
echr|es|~l8{| Europeo} ~s8%0~bK_YLibertades Fundamentales;@KEuropeo @e<H
echr|ru|%"*q~hW~csb ahdagduv hgawan;Xgfalcohk>d+a^i;Xgfalcohk@b@olfegei ^i
echr|ar|@-abpfjflce brkfk _F
echr|zh|#m+w与~iu@m;#m+w_k~iu@m;欧洲+w@m
achr|fr|@aaméricaine #7%V~td;~gq@e~n(
achr|es|@kAmericana @l<H;~cu@e~n(
achr|ru|Micfbkedhk>d+a^i
achr|ar|@-abpdjcsce brkfk _F
achr|zh|~rX+w@m
=f|fr|@a&B~qI@el’Europe *a#I>b~bH_i%!l’égard @Cfemmes >b_idomestique;@a~oq
=f|es|@K~lq@eEuropa @l%Ny ~bu@o~a-#n{las Mujeres|la Mujer} ~jA~a-Doméstica;~tcEstambul
=f|ru|@cLagcje Xgfalu a ~erb ~qxdehbmbci #1~qob naieCdbi dehbmbci;~sp@q
=f|ar|~fg{bdhi|luph dhi|abdgibke ldhi} fdsanre ~gx{abdjpe|abhoaF} fabihn abdhEbc
=f|zh|~fF*v#h^g~dH侵害~lX&J及家庭~dH@m;~fF%b*v#h^g~dH侵害~lX{行为|}_k家庭~dH{行为|}#c@m
~i!|fr|~hncybercriminalité;+ABudapest
~i!|es|~l8{ del Consejo de Europa|} %ZCiberdelincuencia;~tcBudapest
~i!|ru|%"kbwcflfchjpldahjb;UpnelcCjhk@q
~i!|ar|~fg@:labqjcde abtbsgjfhce;~fg@:labqjcde abocljahce;@tlfmalog
~i!|zh|网络<Q@m
^N|fr|@a&B~qI@el’Europe *a~bH~ifêtres humains
^N|es|@K~lq@eEuropa %Z~bu@o~n]@eSeres Humanos
^N|ru|@cLagcje Xgfalu a lfajbgancohjgbb ~kBmtnzib
^N|ar|~fg{bdsanre|luph dsanre|abdgibke ldsanre} ~bNlabluj
^N|zh|~fF^g~eJ~nH=Q@m;~fF^g{贩运人口|人口贩运}{行动|行为|}@m
belem|fr|^b=Yprévention, @osanction #g#"#A_i~mbfemme;+A~d0
belem|es|~cr@Q~hI~sBy Erradicar @o~a-~o5;~tq~d0
belem|ru|~j2{lfcnplfcyncdbb|lfcnajgfeAcdbb} b ~aG#1~qo~bJdcsa
belem|ar|~aF~ok~gx~pT~czibcv ~or;~aF#kdhi ~gx~pT~czibcv faogzyabv
belem|zh|*i贝伦杜帕拉%q
bern|fr|@a#7^A%G#Avie sauvage #g&Bmilieu naturel @el’Europe;+ABerne
bern|es|@K%u_Z&-#AVida Silvestre y #r~nT~i5#JEuropa
bern|ru|~bsnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
>M|fr|~gq#ALigue @C+2arabes
>M|es|{Pacto|Carta} #ALiga %0&yÁrabes
>M|ru|Gekj@AZbsb efewhkbv ~e"
>M|ar|~h.qadie ^!abijlce
>M|zh|~kX%3联盟+";~kX%3联盟{盟约|公约}
~aN|fr|=7@el’Association @Cnations @el’Asie &BSud-Est;=7@el’ASEAN
~aN|es|^7#AAsociación @eNaciones @e~iJ;^7#AASEAN
~aN|ru|~c"Mhharberbb +Z~gu;~c"MLXMJ
~aN|ar|~h.jalwe pdd ~m-
~aN|zh|东南亚%3联盟+";东盟+"
tac|fr|%Ad’amitié ~sY&9#JAsie &BSud-Est
tac|es|%U@eAmistad y %]#J{|el }~iJ
tac|ru|&1a nfpywc b ~eng ~gu
tac|ar|&!abymake ~gL*j~m-
tac|zh|东南亚友好^-%J
~f7|es|^7~lq@e%]%0&yÁrabes #rGolfo
~f7|ru|~c"Lagcje ^Pefewhkbv +ZЗembge
~f7|ar|~kmbdqbo ~mAbmfb abxbcq abijlce
~f7|zh|海湾~kX%3^-委员会+"
icmp|ru|@Ma ~q/b Fpdkrbqv _zkaibhhbb @olfalegCbi wcx gchjb mbrei
ices|fr|@a#7au ~qI@5@3l’exploration #Amer
ices|ru|%"Icynpdefandai hagcjc @o~mIiafq
ices|ar|@tabdqbo &Qbaogsuan ~h(
seafo|fr|~hn_p@el’Atlantique Sud-Est
seafo|es|@K%Z&-y ~nO%0~j:#A~h6~qrAtlántico Suroriental
seafo|ru|%"~kylfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|ar|@trnG ftmaje dfajm ~q)abpodas *jqhfl ujk ~pUabpwboc
seafo|zh|~fH~ce东南大西洋~eG资源@m
^M|fr|@a+B~i9civils @el’enlèvement @5d’enfants
^M|es|~l8{| de La Haya} ^5~nr~qG#ASustracción ~tkMenores
^M|ru|%"sfeynedhka-lfegaguv ehlckjev %9lavbAcdbq ncjco
^M|ar|~s6~oxabdmhce bbaxgwan &Qbbpwnab;@-@:~oxabdmhce bbaxgwan &Qbbpwnab
^M|zh|#C诱拐&a民事~ix@m;%b#C{性|}诱拐&a民事~ix#c{海牙|}@m
*]|fr|~hn@9@C~c]>b&9~c0d’adoption &?
*]|es|~l8{| de La Haya} %u_Z@"#rNiño y _Z%]#Jmateria @eAdopción #2
*]|ru|%"*q~rkb ~en#1bdahjfeddasa phudagmcdbq
*]|ar|~s6~es~gA~gL*j{dqab|dcmah} abglhc >oabyicm ~ko;@-@:~es~gA~gL*j{dqab|dcmah} abglhc >oabyicm ~ko
*]|zh|跨国收养~ix#m&a及^-@m;%b跨国收养~ix#m&a_k^-#c{海牙|}@m
~b3|fr|@a%1recouvrement @Caliments %!l’étranger
~b3|es|~jPObtención @eAlimentos ~ncExtranjero
~b3|ru|%"gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~kasanitaire +!{ (2005)|}
ihr|es|~j[Sanitario #2{ (2005)|}
ihr|ru|#d{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazr abyrce #f(2005)
ihr|zh|#C~oT条例(2005);#C~oT条例
udhr|fr|~cg~ma>Y
udhr|es|@h*!@e<H
udhr|ru|#p~hW^i
udhr|ar|%2%tbrkfk _F
udhr|zh|%h+w@z
_K|fr|@g@Hl’octroi @el’indépendance %Vpays #g%V~jgcoloniaux
_K|es|@h%ZConcesión #A~k?a @Z^my ~l]Coloniales
_K|ru|~hplfcnahjegmcdbb ~lhkamadbemzdui hjfedei b defanei
_K|ar|@7dhr abaogkbab bblbmah fabuifl abdogidje
_K|zh|给予殖民地%3#h&g民~rV@z;给予殖民地%3#h&g民~rV@?@z
=[|fr|@g#7%V>D&B*'@5touchant #a~a.amicales >b&9=/#a+2conformément ^A=7+r
=[|es|@h^5@'@e&.@Ereferentes a #K~cX@eAmistad y _Z%]=/@Z&y@econformidad con @o^7_Y+t
=[|ru|~hp~sM%9lfege, kehetAbvhq nfpychjgcdduv ajdaCcdbo b ^P~q?~fy~hSVhjegai ~fX
=[|ar|@7_L~mD&Q@:labibakag abfmce ~gLlch ^!fnka bdcDak <I;@7_L~mD&Q~mxlabibakag abfmce ~gLlch ^!fnka bdcDak <I
=[|zh|~eO依*i@B+"_l~oW友好^f及^-之#C法#Z之@z;~eO依*i@B+"_l~oW友好^f_k^-{的|之}#C法#Z{的|之|}@z
~au|ru|~hpdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~au|ar|@7abocame abmazde >oabdfajm abwlcice
~au|zh|@J天然资源之永久~rK@z;%b{天然|自然}资源~sV永久~rK~sV@z
%E|fr|@g#B~aa@e&Lraciale
%E|es|@h~fz*e@e=ARacial
%E|ru|#z#Fa ~dRfehagao nbhkfbibderbb
%E|ar|@7@w~p1~aqabihyjc
%E|zh|@B+(~aw~iz~cI@z
<Y|fr|@g~ma~cB
<Y|es|@h%0#i#rNiño
<Y|ru|#z~hWfcwcdke
<Y|ar|@7_gabwnb
<Y|zh|&a%p@z
>m|fr|@g@H#"#A&L~an
>m|es|@h%Z~gi#A=A~o5
>m|ru|~hp&[_.~qv
>m|ar|@7~gy~qZAm abdjpe
>m|zh|~a?~cI@z
<r|fr|@g@Hl’asile territorial
<r|es|@h#8Asilo Territorial
<r|ru|~hpjcffbjafbemzdai pwcybAc
<r|ar|@7#k{abdbqp|abbqfF} abtkbcdc
<r|zh|~iG庇护@z
>3|fr|@g@Hl’inadmissibilité @el’intervention ~mjintérieures @C+2>b@9@e~oyindépendance ~sY~oysouveraineté
>3|es|@h%ZInadmisibilidad #AIntervención ~s7~i0Internos %0&yy ~hb@"@esu ~k?y Soberanía
>3|ru|~hpdcnalphjbiahjb gicCejcmzhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~lhb hpgcfcdbjcje
>3|ar|@7imd qfaE abgmxb *jabuIfh abmaxbce bbmfb ~mTaogkbabva focamgva
>3|zh|~eO内政~ir~ig~rV与~rK之#m@z;~eO内政~ir~ig~rV*4~rK{之|的}#m~sV@z
+c|fr|@g@Hl’inadmissibilité @el’intervention ~sYl’ingérence ~mjintérieures @CÉtats
+c|es|@h%ZInadmisibilidad #AIntervención ~jAInjerencia ~s7~i0Internos %0Estados
+c|ru|~hpdcnalphjbiahjb bdjcfgcdrbb b gicCejcmzhjge ga gdpjfcddbc ncme ~e"
+c|ar|@7#kimd qfaE abgmxb lqdci phfaiv *jabuIfh abmaxbce bbmfb
+c|zh|~ir#h干预别国内政@z;~ir#h干预{别|他}国内政#c@z
^0|fr|@g%1progrès ~qw@.~h1social
^0|es|@h#8Progreso >p#s#Jlo Social
^0|ru|#z~bVlfasfchhe b ~e0
^0|ar|@7abgkmd fabthdaF *jabdcmah abaqgdaic
^0|zh|=2进步#h#v@z
*M|fr|@g%1~g.#A#:&?
*M|es|@h#8Fortalecimiento #A#(#2
*M|ru|#zaw pkfclmcdbb &C~io
*M|ar|@7giEcE abpdh ~ko
*M|zh|加强#C%o@z
<m|fr|@g@C>D=W=Ufond @Cmers ~rEocéans, ainsi ~iR~oysous-sol, au-delà @Climites #Ajuridiction nationale
<m|es|~jz@'~iRRegulan @ZFondos Marinos y Oceánicos y su Subsuelo~sUFuera %0Límites #AJurisdicción Nacional
<m|ru|#zlfbdrblag, fcspmbfptAbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~mPtfbhnbkrbb
<m|ar|@7#!{abdhGde bkai|abgc grsd kai} ~d-fabdrcwag flawh pjAva{|،} xajq rmfm abfbace {abfwhce|abkfdce}
<m|zh|~eO^/+'底床与下层土壤之#Z@z;@J{各国|国家}^/海床洋底~ig底土#c#Z@z
~eV|fr|Définition @el’agression
~eV|es|Definición #AAgresión
~eV|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~eV|ar|gijcn abimfah
~eV|zh|侵略定义
>2|fr|@g#Xl’instauration ~mRnouvel ordre ~oQ+!
>2|es|@h#8Establecimiento @eun Nuevo Orden Económico #2
>2|ru|#zaw phjedagmcdbb dagasa %9PkadaibBchkasa lafqnke
>2|ar|%2#qltkade hGad akgyamc mfbc qmcm
>2|zh|~oW新@?#C~iA秩序@z
_/|fr|_t#Xl’instauration ~mRnouvel ordre ~oQ+!
_/|es|~rz#8Establecimiento @eun Nuevo Orden Económico #2
_/|ru|#o@ophjedagmcdbt dagasa %9PkadaibBchkasa lafqnke
_/|ar|&)*t{abdgibk ltkade|dh pqb tkade|btkade} hGad akgyamc mfbc qmcm
_/|zh|~oW新@?#C~iA秩序@,
*o|fr|=7@C#Y#gdevoirs ~na@CÉtats
*o|es|^7@e#iy Deberes Económicos %0Estados
*o|ru|Хefjb~duPkadaibBchkbv ~hWb awqxeddahjco ~e"
*o|ar|~h._g^!ffaqlagva abakgyamce
*o|zh|各国~iA%p#h义务+"
>Q|fr|@g@C~f:
>Q|es|@h%0#i%0Impedidos
>Q|ru|~hp+a~oj
>Q|ar|%2abxay lrkfk abdifkch
>Q|zh|~mi@z;残{疾|废}者%p@z
=s|fr|@g*a@9@e~kK~mb+C
=s|es|@h%Z@"@e~lG~nA_2
=s|ru|~hp*q~ot~m"
=s|ar|@7~dD~oH=Gdh abgijA bbgiHcl ^F
=s|zh|#m&g~o]<F@z;#m&g~o]#c<F#c@z
+T|fr|^z@3#aresponsables @e>X@Clois
+T|es|=Z@QFuncionarios Encargados @eHacer ~s?Ley
+T|ru|~l!~sKnamydahjduv mbr @olanncfyedbt lfegalafqnke
+T|ar|_Mobfs abdfGnch abdsbnch lthnaH abkfahch
+T|zh|执法~g7~f[
+S|fr|@g~aad’intolérance ~sY&Lfondées *areligion ou @oconviction
+S|es|@h*e@eIntolerancia y =AFundadas ~qdReligión o #KConvicciones
+S|ru|~hp~dRdcjcflbiahjb b _.@eahdagc fcmbsbb ~o?pwcyncdbo
+S|ar|@7~gy~oHpusab abgiyl fabgdccE abkazdch >opoao abmch pf abdigkm;%2#qlabkAaF >o~oHpusab abgiyl fabgdccE abkazdch >opoao abmch pf abdigkm
+S|zh|+(基于宗教或信仰原因@?~aw@?~oR#h~cI@z;+(基于宗教或信仰{原因|}#c~aw#c~oR{和|与|及}~cI@z
~dg|fr|~nzManille %1~f(pacifique @Cdifférends ~cm
~dg|es|~jzManila #8Arreglo Pacífico @eControversias +s
~dg|ru|Iedbmzhk@da ibfdai fexfcCcdbb %Bhlafag
~dg|ar|@7dahcba #kgofce ~sD#flabfoazb abobdce
~dg|zh|@J=6解决#C争端@?马尼拉@z
_-|fr|=7_e#Anature
_-|es|^7%T#ANaturaleza
_-|ru|Nhcibfd&ulfbfanu
_-|ar|~c(%tbbwlcie
_-|zh|%h自然+";%h大自然+"
_'|fr|#yd’éthique médicale ~d/au rôle _q@esanté, ~ed@Cmédecins, %P@o@9@Cprisonniers ~rEdétenus ~mb+C
_'|es|@'@eÉtica Médica Aplicables _ZFunción #r~cv@eSalud, ~fl@ZMédicos, ~qd@"@e&2Presas y Detenidas ~nA_2;@'@eÉtica Médica
_'|ru|+6icnbrbdhkao Pjbkb, ajdahqAb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g *qxekmtBcdduv ~o?xencfyedduv mbr aj ~m"
_'|ar|_LJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
_'|zh|@J医务~g7+p~ry医生在#m被监禁#h拘留@?~o]@?<F~ix@?任务@?医疗道德#Z
>8|fr|@g%1*'@C~jg^Apaix
>8|es|@h#8&.%0~l]_ZPaz
>8|ru|~hp~kGdefanag @eibf
>8|ar|%2#qlrk abuifl *j{abobd|abobad}
>8|zh|&g民享有=6%p@z;{各国|}&g民享有=6#c%p@z
=v|fr|@g@C>D<J@e*(_f%V~g]#A~gJ#g%V~g]d’abus @epouvoir
=v|es|@h^5@'~fm@e*l@Q#K~hM@e~l'y #rAbuso @ePoder
=v|ru|#zahdagduv ~hV_c~lSycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjzt
=v|ar|@7_Labimb =F@:lAraca ~mEftoaFe ~q6abobwe
=v|zh|为罪行#h滥用权力&J受害者取得公理@?=O@z
~aQ|fr|~ny@e~rqminima #B#Xl’administration #A*(@3mineurs{ (Règles de Beijing)|};~bx@e>H
~aQ|es|~kN+zAdministración #A*l@eMenores{ (Reglas de Beijing)|};~cW@e>H
~aQ|ru|#0~jOajlfegmcdbq _c#1dchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~px#[
~aQ|ar|&l~p2uIfh kAaF abprmaD (kfaim {lcqch|lsch});&l~p2uIfh kAaF abprmaD;~lP{lcqch|lsch}
~aQ|zh|@B少&j~oU~jn(~he~dI);@B少&j~oU~jn;~he~dI
*N|fr|#y<J_f%!l’indépendance #Amagistrature
*N|es|~cN~lT_Z~k?#AJudicatura
*N|ru|#e~lhhpncwduv afsedag
*N|ar|#!=F#kaogkbab {abobwe abkAazce|abkAaF};#!=Fbaogkbab {abobwe abkAazce|abkAaF}
*N|zh|@J~oU机关~rV@?=O;~oU机关~rV#c=O
<0|fr|@g%1*'au %m
<0|es|@h#8&.al *r
<0|ru|~hp~kG@efexgbjbc
<0|ar|@7abrk *jabghdce
<0|zh|#v%p@z
&d|fr|@g+B>D~mhjuridiques ~d/^A@9#gau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques ~c0d’adoption ~sYplacement familial +Bplans ~oE#g+!
&d|es|@h^5@'~kby Jurídicos ~lT_Z@">pBienestar %0Niños, con ~j(Referencia _ZAdopción ~jAColocación #JHogares @eGuarda, ~s7Planos ~pC#2
&d|ru|~hp~gQlfegaguv lfbdrblev, kehetAbvhq ~dtb ~m[ncjco, ahawcdda lfb lcfcneBc ~rk@egahlbjedbc b bv phudagmcdbb @e~azpfagdqv
&d|ar|%2#qlabdlamz ~kifabkahfhce ~mx~es~gAfjiacgvd
&d|zh|@J&a#m#h&a福利+p~ry~s]寄养#h收养办法@?=2#h~o,#Z@z
>4|fr|@g%1~g.@el’efficacité &Bprincipe @el’abstention &B~rp^Amenace ou %!~kI#Aforce %P#a~a.~eo
>4|es|@h#8~l.#AEficacia #rPrincipio #AAbstención #AAmenaza o #A+7#AFuerza #J#K~cX+s
>4|ru|#zaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~o?cc ~blg %BajdaCcdbqv
>4|ar|@7Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva *jabibakag <U
>4|zh|加强在#C^f上不~cF武力或进行武力威胁#Z@?效力@z
+O|fr|~ny@e>D=Y@9@e~kKsoumises %!une forme quelconque @edétention ou d’emprisonnement
+O|es|~ti@'~s8@e~lGSometidas a Cualquier Forma @eDetención o Prisión
+O|ru|Lgan@A~hV~dtghcv mbr, langcfseciuv xencfyedbt ~o?xekmtBcdbt g kekao wu ja db wuma Fafic
+O|ar|dqdfie #!@:~es~oH=GabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+O|zh|#m~iv遭受任何形式拘留或监禁@?&g~s9;#m~iv遭受任何形式拘留或监禁{人员|的人员}~s9
=c|fr|@g*a#I#g#"@Cdifférends ~rEsituations qui peuvent menacer @o~oF>b#:=J#g%1rôle ~tm#B%Pce domaine
=c|es|@h%Z%N~jA~gi@eControversias y @eSituaciones ~iRPuedan Amenazar @o~pK#(%ly #8Papel ~fz#Jesa Esfera
=c|ru|~hp~erb phjfedcdbb hlafag b hbjperbo, ~ljpsfayejz icynpdefandaip ibfp b wcxalehdahjb, b a famb #Fg Pjao awmehjb
=c|ar|@7#kdhi ftEabe ~sDfabrabag ~pWkm gvmm ~d.
=c|zh|@J*v#h+(可能威胁#C=6与%o@?争端#h局势以及@J@B在该~iG@?~lW@?@z;@J{预防|防止}#h+(可能威胁#C=6与%o@?争端#h局势以及@J@B在{该|此}~iG@?~lW@?@z
~dq|fr|~bxminima #B@3l’élaboration @e>Cnon privatives @eliberté{ (Règles de Tokyo)|};~bx@eTokyo
~dq|es|~kN~pi^kNo Privativas #ALibertad{ (Reglas de Tokio)|};~cW@eTokio
~dq|ru|#0#F#1icf, dc ~bYjtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#[
~dq|ar|&lbbgmalcj Bcj abargqaEce (kfaim wfscf);&lbbgmalcj Bcj abargqaEce;~lPwfscf
~dq|zh|@B~iF~jn(东京~dI);@B~iF~jn;东京~dI
+Y|fr|#y<J_fau ~jCdétenus
+Y|es|~cN~lb%0Reclusos
+Y|ru|#e~d?xekmtBcdduib
+Y|ar|#!=Fbdiadbe aboqhaF
+Y|zh|~eC=O
<[|fr|%[#B=Y#I#Adélinquance juvénile{ (Principes directeurs de Riyad)|};%[@eRiyad
<[|es|%x~fz+z%N#A~l"Juvenil{ (Directrices de Riad)|};%x@eRiad
<[|ru|>v@Y{Efsedbxerbb EwKcnbdcdduv Jerbo |}~lS~kFlfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqAbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqAbc lfbdrblu|bv fpkaganqAbv lfbdrblag|bi fpkaganqAbi lfbdrblei|bib fpkaganqAbib lfbdrbleib}
<[|ar|_L@w#3~okqhfr abprmaD (dlamz abjcaA abgfqcvce);_L@w#3~okqhfr abprmaD;_LabjcaA abgfqcvce
<[|zh|@B*v少&j<Q+q(利雅得+q);@B*v少&j<Q+q;利雅得+q
~bW|fr|~bx#B=Y@9@Cmineurs privés @eliberté;~bx@eLa Havane
~bW|es|~cW~fz~s8%0Menores Privados @eLibertad;~cW@eLa Habana
~bW|ru|~d4~jO~dtdchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#[
~bW|ar|~lP@w{luph rdace|brdace} abprmaD {abdqjmch|abdrjfdch} dh rjcgvd;~lPvanaha
~bW|zh|@B#m被剥夺自由少&j~dI;哈瓦那~dI
<'|fr|%Atype d’extradition
<'|es|%UModelo @eExtradición
<'|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
<'|ar|~bhbgobcd abdqjdch;~bh#kgobcd abdqjdch
<'|zh|引渡示范%J
>0|fr|%Atype d’entraide judiciaire ~c0pénale
>0|es|%UModelo @e~jTRecíproca #J~i0Penales
>0|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiaAb %5~av
>0|ar|~bhbglamb ~of~l4;~bh#kglamb ~of~l4
>0|zh|刑事事件互助示范%J;刑事{事项|}互助示范%J
<e|fr|#y@ebase _fau rôle &Bbarreau
<e|es|~cN%ZFunción %0Abogados
<e|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #ufamb tfbhjag
<e|ar|#!=F#kmfj abdradch
<e|zh|@J律师~lW@?=O;律师~lW#c=O
*U|fr|%[~d/au rôle @Cmagistrats &Bparquet
*U|es|%x%ZFunción %0Fiscales
*U|ru|>v{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #ufamb mbr, ahpAchjgmqtAbv hpncwdac lfchmcnagedbc
*U|ar|#!#3#kmfj piAaF abhcale abiade
*U|zh|@J检察官~lW@?+q;检察官~lW#c+q
_S|fr|#y@ebase %1~rp^Aforce #g=L@C^c%!feu ~rmresponsables @e>X@Clois
_S|es|~cN#8~pu#AFuerza y @e*7@eFuego ~m,@ZFuncionarios Encargados @eHacer ~s?Ley
_S|ru|#e~blhbmu b asdchjfcmzdasa ~kqnamydahjduib mbreib @olanncfyedbt lfegalafqnke
_S|ar|#!=F#k{aogxmad|aogidab} abkfe fabpobre abhajce dh qahl abdfGnch abdsbnch lthnaH abkfahch
_S|zh|执法~g7~cF武力#h火器@?=O;执法~g7~cF武力#h{火器|枪支}#c=O
&G|fr|@g_e#Jfaveur #Asurvie, #A@9#g&B@.@e~cB
&G|es|@h%T%ZSupervivencia, @o@">p#s#rNiño
&G|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~dtb >Rncjco
&G|ar|%2%tblkaF abwnb frdacgv fhdazv
&G|zh|&a生存+p#m#h#v%h@z
&,|fr|#y#B@3#a%-âgées
&,|es|@'~fz#Jfavor _Y&2@eEdad
&,|ru|+6#F#1~rcmtnco
&,|ar|_L@w@:lslaj aboh;_L@wbslaj aboh
&,|zh|@B老&j&g#Z
_(|fr|#y=Y@9@C%-atteintes @emaladie mentale #g~e?@Csoins @e~m.mentale
_(|es|@'~s8%0Enfermos Mentales >p~l.#AAtención #ASalud Mental
_(|ru|+6~dtlhbvbBchkb wamzduv mbr b pmpBCcdbq lhbvbejfbBchkao laiaAb
_(|ar|_L~dD=Gabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
_(|zh|#m精神病患者#h改善精神保健~s9
~bS|fr|@g#X#a~c,d’établissement @Cfaits ~tm#B#Jvue &Bmaintien #A~oF#g#A#:~eo
~bS|es|@h%ZDeterminación %0Hechos ~m,@u~qdEsfera #rMantenimiento #A~pK#(+s
~bS|ru|#zaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %5lanncfyedbq %9ibfe b ~io
~bS|ar|@7gkyc @wbbrkazk ~ehyfh ~d.
~bS|zh|@J@B~iW%o~iG中@?实况调查@?@z;%b@B~iW%o~iG{中的|的|}{实况|事实}调查{活动|}#c@z
&R|fr|@g*a@9@e~kK#t#adisparitions forcées
&R|es|@h%Z@"@e~lG#n#KDesapariciones Forzadas
&R|ru|~hp*q~otdehbmzhjgcdduv bhBcxdagcdbo
&R|ar|@7~dD~c3;%2#q~es~c3
&R|zh|#m~iv&g不遭受强迫失踪@z
*R|fr|@g@C#Y@C%-appartenant %!@Cminorités nationales ou ethniques, religieuses #glinguistiques
*R|es|@h^5#i_Y&2Pertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*R|ru|~hp+ambr, lfbdenmcyeAbv k derbademzdui ~o?PjdbBchkbi, fcmbsbaxdui b qxukagui icdzCbdhjgei
*R|ar|@7_g=Gabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce;%2#qlrkfk =Gabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce
*R|zh|在民族或族裔+p宗教#h语言上属于少数群体@?&g@?%p@z
~ak|fr|@g@H#"#A_i~an
~ak|es|@h%Z~gi#A~a-~o5
~ak|ru|#zaw ~aG~qv
~ak|ar|@7~gy~gxabdjpe
~ak|zh|~a?@?~dH&J@z
&q|fr|~bx@3l’égalisation @Cchances @C{handicapés|personnes handicapées}
&q|es|Normas Uniformes %ZIgualdad @eOportunidades @Q#K~f?
&q|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~d:fegduv gaxiaydahjco ~lS~oj
&q|ar|abkfaim abdfrme #kgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&q|zh|残疾&g机会均等标准~dI
>7|fr|#y#X=Ustatut @C~gWnationales =Y^(>b@9~ma>Y
>7|es|@'~lTal ~bc_Y~k[Nacionales @e~j.y @"%0<H{ (Principios de París)|};@'~tl
>7|ru|~bdhjejphe derbademzduv pBfcyncdbo, xedbietAbvhq laaAfcdbci b xeAbjao ~hW^i{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
>7|ar|#!~rGabdIooag abfwhce bgiEcE ~mT_g_F;#!~rGabdIooag abfwhce bgiEcE ~mT~lI(dlamz lajco);_Llajco
>7|zh|@J~dG#h#m+w@?%3~rS@?地位~s9(~kQ#Z);@J~dG#h#m+w@?%3~rS#c地位~s9;*i~kQ#Z_l
+l|fr|@g+B>C*3~e.=U~p[+!
+l|es|@h@l^k@Q~gj&s~pO#2
+l|ru|~hpicfev @o&[%9~lN
+l|ar|%2#qlabgmalcj abjadce tbC ~gyabtjval ~ko
+l|zh|+(#C~cb~cc@z
&F|fr|@gcomplétant @o~nz1994 +B>C*3~e.=U~p[+!
&F|es|@hComplementaria #A~jz1994 @l^k@Q~gj&s~pO#2
&F|ru|@1{q|b|t|co}, nalamdqtA{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @o&[%9~lN{| 1994 sane}
&F|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} labgmalcj abjadce tbC ~gyabtjval ~ko
&F|zh|补充1994&j*i+(#C~cb~cc@z_l@?@z
%Q|fr|@g%1~g.#A&9~s/#aaccords ou organismes régionaux ~h1&Bmaintien #A~oF#g#A#:~eo
%Q|es|@h#8~l.#A%]=/@uy @ZAcuerdos u Organismos Regionales ~ncMantenimiento #A~pK#(+s
%Q|ru|~hphagcfCcdhjgagedbb ^P~r1fcsbademzduib hasmeCcdbqib ~o?afsedeib %5lanncfyedbq %9ibfe b ~io
%Q|ar|@7giEcE ~mA~lQfabgjgclag pf abfsabag abtkbcdce ~ehyfh ~d.
%Q|zh|@J增进@B与区域安排或~rS之间~iW%o~iG@?^-@?@z
+P|fr|@g%!l’occasion &Bcinquantième anniversaire ~tm+r
+P|es|@hcon Motivo #rCincuentenario _Y+t
+P|ru|#z@ohmpBet lqjbnchqjao sanagAbdu ~fX
+P|ar|%2{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <I
+P|zh|@B五十周&j纪念@z
^3|fr|_t&0=Yjeunesse{| à l’horizon 2000 et au-delà}
^3|es|~rz%T@Q@ZJóvenes
^3|ru|Nhcibfd@sncohjgbo, kehetA{eqhq|cohq|pthq} iamancyb
^3|ar|&)*t%tbbulal
^3|zh|%h青&j@,;到2000&j~ig后%h青&j@,
*K|fr|@g%1*'>b~iS@Cindividus, groupes #gorganes #A~sS@epromouvoir #gprotéger #a#Y@e~b2#alibertés fondamentales universellement reconnus
*K|es|@h#8&.>pDeber %0Individuos, @ZGrupos y #K~k[@e~n4y Proteger @Z~bK#KLibertades ~fmUniversalmente Reconocidos;@h^5Defensores %0<H
*K|ru|~hp~kGb awqxeddahjb ajncmzduv mbr, sfpll b afsedag awAchjge laaAfqjz b xeAbAejz awAclfbxdedduc ~oC~csb ahdagduc hgawanu;~hplfegaxeAbjdbkev
*K|ar|%2#qlrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi *jgiEcE ~mT~lIfabrjcag =Fabdigjn lva iabdca
*K|zh|@J个&g+p群体#h=2~rS在~dG#h#m普遍公认@?+w#h~iu~ix@?%p#h~hl@z;@J个&g+p{群体|团体}#h=2~rS在~dG#h#m{普遍|举世}公认@?+w#h~iu~ix@?%p#h{责任|义务}#c@z;+w维护者@z
>P|fr|~o3{sur une|en faveur d’une} culture @e{la |}paix
>P|es|@h~hZ@e@[@luna Cultura @ePaz;@h@luna Cultura @ePaz
>P|ru|#zb #o%5kpmzjpfu ibfe;~hpkpmzjpfc ibfe
>P|ar|@7~i,idb #kDkane abobad;@7~i,*tabdgibkch lDkane abobad;%2~i,*t{abdgibkch|abdgibkah} lDkane abobad;%2~i,*t#kDkane abobad
>P|zh|=6>e@z#h@,;=6>e@z
*Q|fr|@g&BMillénaire
*Q|es|@h#rMilenio
*Q|ru|#zjuhqBcmcjbq ~fX;#zjuhqBcmcjbq
*Q|ar|@7@wbbpbnce;@7abpbnce
*Q|zh|@B千&j@z;千&j@z
~i:|fr|@gd’engagement %1VIH/sida
~i:|es|~jzcompromiso ~qdlucha #n&sVIH/SIDA
~i:|ru|~hplfbgcfycddahjb ncmp wafzwu h NRЧ/LGRHai
~i:|ar|@7ababgEad #kncjfo hky abdhaie ablujce/dgbaEde hky abdhaie abdsgol (abtcmE)
~i:|zh|@J~nf~o"@z
~mV|fr|%w%1VIH/sida
~mV|es|%L#8VIH/SIDA
~mV|ru|*9@d@oNRЧ/LGRHp
~mV|zh|2006&j@J~nf#?
hiv-2011|fr|>rintensifier nos efforts @3~e.{le VIH et le sida|le VIH/sida}
hiv-2011|ru|*9@d@oNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @o~olNRЧ b LGRHe
~mW|fr|>raccélérer @oriposte @3lutter #t=UVIH #g~p"%!l’épidémie @esida d’ici %!~qC
~mW|es|%L#8VIH >pSida: ~qdVía Rápida @QAcelerar @o~bu&sVIH y Poner Fin _ZEpidemia #rSida @Q~qC
~mW|ru|*9@d@oNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafzwu h NRЧ b lfckfeAcdbt Plbncibb LGRHe k 2030 sanp
~mW|zh|@J~nf#?：快速加紧防治*5毒#h到~qC&j终结*5流行;@J*5毒#h*5#Q@?#?：快速加紧防治*5毒#h到~qC&j终结*5{流行|疫情}
hiv-2021|fr|>r~p"%Vinégalités #gagir @3vaincre =Usida d’ici %!~qC
hiv-2021|zh|@J*5毒#h*5#Q@?#?：结束不平等现象，进入~qC&j之前+(*5@?轨道
*W|fr|Un monde digne ~g8
*W|es|Un mundo apropiado @Q@Zniños
*W|ru|Ibf, lfbsanduo ~lSybxdb ncjco
*W|ar|iabd yabr bbpwnab
*W|zh|适合&a生长@?%h;适合&a成长@?%h
<)|fr|@g#B%1Nouveau ~n0~jK@el’Afrique
<)|es|@h~fz%ZNueva Alianza _m#s@e~f.
<)|ru|#z#Fa Jagai lefjdcfhjgc _U>RMFfbkb
<)|ar|@7@w#kabujase abqmcme _1ghdce pnjckca
<)|zh|@B@J*-#v新~rL@?@z
nepad|fr|Nouveau ~n0~jK@el’Afrique
nepad|es|Nueva Alianza _m#s@e~f.
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} _U>RMFfbkb;JXGMH
nepad|ar|abujase abqmcme _1ghdce pnjckca
nepad|zh|*-#v新~rL
>n|fr|~jXfinal ~fS@e2005
>n|es|~sk~nN#A~gh2005
>n|ru|Rjasag#j~pFheiibje ~r.~p:
>n|ar|hgazq ~fw~f42005;_CbdIgdj abkde %t~f42005
>n|zh|2005&j%h*Y成果
<:|fr|#y<J#gdirectives #X=U*'%!un ~rp#g%!~oJ@C~g]@eviolations flagrantes &B*'@5~ma~b2@eviolations graves &B*'@5humanitaire
<:|es|@'y %xBásicos #8&._Y~hM@eViolaciones Manifiestas _YNormas %l@e~bK@eViolaciones Graves #r&.@EHumanitario a Interponer ~j:y Obtener Reparaciones
<:|ru|#eb ~lM{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #u~oC@elfegagpt xeAbjp b gaxicAcdbc pAcfwe ~lSycfjg sfpwuv defpCcdbo %Bdafi %5~hW~csb hcfzcxduv defpCcdbo %9spiedbjefdasa lfege
<:|ar|#!=F~p6#kabrk *jabahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &Qbrkfk abthoah fabahgvasag abxwcje bbkahfh abthoahc ~ko
<:|zh|严重违反#C+w法#h严重违反#C~qh法&J受害&g~rY补救#h赔偿@?%p=O#h导则
&A|fr|~bfantiterroriste _e{de l’Organisation des Nations Unies|des Nations Unies};~bfantiterroriste mondiale
&A|es|~cS&6~fz#n&sTerrorismo
&A|ru|~eR{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&A|ar|~f2~mkabtjval
&A|zh|@B=N反恐>F;*i=N反恐>F_l
~bi|es|Construcción Institucional ~lq@e<H
~bi|ru|Rdhjbjprbademzdac hjfabjcmzhjga Lagcje @olfegei ~cs~fX
~bi|ar|lhaF dIooag dqbo ~lIabgali bbpdd abdgrme
~bi|zh|@B~qj@?体制建设;~ip~qj#c体制建设
+U|fr|^z@3#atitulaires @emandat au titre @Cprocédures spéciales &B~qI~ma>Y;^z@3#atitulaires @emandat au titre @Cprocédures spéciales &BConseil
+U|es|=Z@Q@ZTitulares @eMandatos %0Procedimientos Especiales #rConsejo{ de Derechos Humanos|}
+U|ru|~l!~sKiednejefbcg hlcrbemzduv lfarcnpf Lagcje{ la lfegei Bcmagcke|}
+U|ar|_M~pZbbdsbnch lfbacag *j~qmabtqjaFag ~f1{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo};_Mobfs abdsbnch lfbacag *j~qmabtqjaFag ~f1{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
+U|zh|~qj~eH程序任务负责&g~f[;{人权理事会|}~eH程序任务{负责人|执行人}#c~f[
<c|fr|@g#B+B#Y@C~jgautochtones
<c|es|@h~fz^5#i%0~l]Indígenas
<c|ru|#z#Fa +akafcdduv defanag
<c|ar|@7@w#k_gabuifl abpybce
<c|zh|@B~rF%p@z
=?|fr|~p9juridiquement non contraignant #Xtous #atypes @eforêts;~p9#B+Bforêts
=?|es|instrumento jurídicamente no vinculante @ltodos @Ztipos @ebosques;instrumento ~fz^5bosques
=?|ru|dc bictA~bnawqxejcmzdao tfbnbBchkao hbmu nakpicdj@A@oghci gbnei mchag;nakpicdj@A#F@omchei
=?|ar|abys Bcj abdbEd kahfha #k~oHphfai abBalag;ys @w#qlabBalag
=?|zh|@J~iv类型~o)@?无~o,约束力文书;@B~o)文书
~bU|fr|plan ~a9#B+Bforêts (2017-2030);plan ~a9#B+Bforêts
~bU|es|plan estratégico ~fz@Q@Zbosques ~nj
~bU|ru|hjfejcsbBchk@0#F@omchei @e2017–2030 sanu
~bU|ar|~qn@w~c'bbBalag bbngje ~nj;~qn@w~c'bbBalag
~bU|zh|@B~nj&j~o)~gb;~ip~nj&j~ip~o)~gb;@B~o)~gb
&8|fr|Lignes ~op~cC^A@9@eremplacement @3#aenfants
&8|es|%x~pi~nXAlternativas @eCuidado %0Niños
&8|ru|>v{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @oemzjcfdejbgdaip pvanp xe ncjzib
&8|ar|#!#3bbjiace ablmcbe bbpwnab
&8|zh|@J替代性&a照料@?导则;{儿童替代{性|}照料|替代性&a照料}{导则|准则}
>.|fr|~nd&0#B=Y~bH~ifpersonnes
>.|es|~qa%T~fz@Q~ns@o~tb
>.|ru|~eR#P#F@o~k!mtnzib
>.|ar|=M~mk~bNlabpuxay
>.|zh|@B^g~nH~eJ=N#-
~aP|fr|~bx#B#X=U~jCdétenues #gl’imposition @e>Cnon privatives @eliberté %Vdélinquantes{ (Règles de Bangkok)|};~bx@e~jU
~aP|es|~cW~fz~lb_YReclusas y ^kNo Privativas #ALibertad @Q#KMujeres Delincuentes{ (Reglas de Bangkok)|};~cW@e~jU
~aP|ru|~d4~jO~d?ycdAbdeib-xekmtBcdduib b icf dekexedbq ~lSycdAbd-lfegadefpCbjcmco, dc ~bYmbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#[
~aP|ar|~lP@wbdiadbe aboqchag fabgmalcj Bcj abargqaEce bbdqjdag
~aP|zh|@B女性~eC#h女性罪犯~iF~dI(曼谷~dI);@B女性~eC#h女性罪犯~iF~dI;曼谷~dI
&Y|fr|Stratégies #g>Cconcrètes types actualisées ~cC%!#"#A_i#t#afemmes ~h1#A~ij#A~js
&Y|es|~nMy ^k~pMModelo Actualizadas +z~gi#A~a-~nAMujer ~ncCampo ~o1
&Y|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @o~oldehbmbq #1~qo%5%Clfegahpnbq
&Y|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~p1>o~gx~pT~pbdhi _E~eU
&Y|zh|*i在~nC~iG中~a?~dH~r2_l增订本;*i在~nC~iG{中|内|}~a?@?~dH~r2_l增订本
~jj|fr|~nzSalvador @H@Cstratégies globales @3faire face %Vdéfis mondiaux : #asystèmes @e~ij@e*(~jh#g~oyévolution %Pun monde #Jmutation;~nzSalvador
~jj|es|~jzSalvador @l~nMAmplias ante ~sxGlobales: @Z~tj~aI~qzy su #s#Jun Mundo #JEvolución
~jj|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~lSajgcje @esmawemzduc guxagu: hbhjciu %C_cb bv fexgbjbc g bxicdqtAcihq ibfc
~jj|ar|@7obnamfj #kabaogjagcqcag abuadbe bdfaqve abgrmcag abiabdce: hGd dhi _E~gBfgwfjva *jiabd dgBcj;@7obnamfj
~jj|zh|@J应对=N挑战@?综合>F：~nC系统~ig在变化%h中@?#v@?萨尔瓦多@z;*i萨尔瓦多@z_l
~jd|fr|%w#ARéunion @e&'@e%a@o~bCtransmissibles
~jd|es|~te%(%Z%N>p_x_YEnfermedades No Transmisibles
~jd|ru|*9@d~hT%W@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~qxdbib
~jd|ar|@L{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~jd|zh|~ie#Q+G#E@?#?;+G%b~ie>]#c~lp
*L|fr|@g#B@Hl’éducation >b~sI%V~td
*L|es|@h~fz@l~fZy Formación #Jmateria @e<H
*L|ru|#z#Faw awfexagedbb b ~p!%5~hW^i
*L|ar|@7@wbbgDkcn fabgmjcl ~pb_g_F
*L|zh|@B+w~kS#h培训@z
_T|fr|L’avenir ~iRnous voulons
_T|es|El futuro ~iRqueremos
_T|ru|UpnpAcc, kajafasa iu vajbi
_T|ar|abdogklb abHc hylf tbcv
_T|zh|我们希望@?~lY
~g9|fr|#y#glignes ~op#B@H_d%!~kHjuridique %P=Usystème @e~js
~g9|es|@'y %x~fz#8~hy_Z~jTJurídica ~s7~tj*lPenal
~g9|ru|+6b ~lM{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~jOnahjple k tfbnbBchkao laiaAb g hbhjciev ~av
~g9|ar|_L@wfgfqcvagva #kolb abryfb >o~ofabkahfhce *jhGd ~mC~eU
~g9|zh|@B~qk*X系统中~rY~o,~o'机会~s9#h+q;@B~qk*X系统{中|}~rY~o,~o'{机会|}#c#Z#h+q
>'|fr|@g#A~kYl’état @e*'%Vniveaux ~oE#g+!
>'|es|@h>q@e%(#8~j0@e&.~s7Planos ~pC#2
>'|ru|#z~hT@e~em~h7Mhheiwmcb ~ibgcfvagcdhjgc ~oC@e~azpfagdqv
>'|ar|@7{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~mD>oabyicmch abfwhc fabmfbc
>'|zh|~s]@?~rU#Q+G#E@z;{国内和国际|国家和国际}{的|两级的|两级}~rU#Q+G#E#c@z;+G国{内|家}#h#C{的|两级|两级的}~rU#Q#E#c@z
_)|fr|@g&BDialogue @e&'+Bmigrations =J~qw%m
_)|es|@h#rDiálogo @e^?%ZMigración @E>p*r
_)|ru|#z@objasei nbemase @e~em~ib&Cibsferbb b fexgbjbb
_)|ar|@7abrfaj +u{luph abvqje|abdihc labvqje|abdgibk labvqje} #ffabghdce
_)|zh|#C移徙与#v#Q~hm对话@z;#C移{徙|民}与#v>]~hm对话#c@z
<b|fr|~ht~euplénière @e&'@el’Assemblée générale{,|} dite >I_e+B~jgautochtones
<b|es|~aA#Areunión plenaria @ealto nivel ~jH~gmconocida como ~hb_w%T^5~l]Indígenas
<b|ru|Rjasag#jlmcdefdasa ~oLlan dexgedbci «Nhcibfdeq kadFcfcdrbq @okafcddui defanei»
<b|ar|_Cbbaqgdai abiad +ubbqdice abiade {abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %t~mzlabuifl abpybce
<b|zh|题为“%h~rF+G”@?+G~hm全体~ey<x;{题为|称为|称作}{“|}%h~rF+G{”|}@?+G~hm全体~ey#c<x
~a4|fr|Modalités @Uaccélérées @C^I{ (Orientations de Samoa)|};Orientations @eSamoa
~a4|es|~nX@e@[Acelerada @Q@Z>w{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~a4|ru|#o@ophkafcddaip fexgbjbt *f{ («Gpjz Leiae»)|};Gpj{z|b|ci} Leiae
~a4|ar|tqjaFag *tabdiqb bbmfb abqEjce abyBcje abhadce (doaj oadfa);tqjaFag *tabdiqb =T;doaj oadfa
~a4|zh|=P快速=Q方式(萨摩亚途径);=P快速=Q方式;萨摩亚途径
_h|es|~jz~gt~hZ>a~gt#J~hR#J~co~ni
_h|ru|~l/{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~jpiaft, @e~il2014–2024 sanag
_h|ar|@7{fljhadq|nccha fljhadq} idb ~h]>Aaboarbce
>?|fr|_t@e~ck=x~am~ni;_t@e~ck=x#J@.sans littoral
>?|es|#O>a~gt#J~hR#J#sSin Litoral{ para el Decenio 2014-2024|};#O>aViena
>?|ru|~l/@s&E{ nmq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~l/@s~jpiaft
>?|ar|~ff~h]>Aaboarbce;~ffnccha
>?|zh|~dv~ni&j十&j<L@,;~dv{2014-2024{年十年|十年期|年}|}<L@,;<L@,
&e|fr|Stratégies #g>Cconcrètes types #B~cC%!#"#A_i%!l’encontre @C~c]~k5~ij#A~js
&e|es|~nMy ^k~pMModelo ~fz@Q~gj@o~a-#n@ZNiños ~ncÁmbito ~o1
&e|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #F@o{mbkgbnerbb|bhkafcdcdbt} dehbmbq #1~rkg {feikev|awmehjb} %Clfegahpnbq
&e|ar|aogjagcqcag @w{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~p1>o~gx~gA~pbdhi _E~eU
&e|zh|@B+(~nC~iG内~dH侵害&a~r2
*u|fr|%[~bk+B>C@e~ij@e*(~jh~cCau trafic @e~dA#g%V~c:~h?connexes
*u|es|%x%l~piRespuestas @e~aI~qzal ~oa@e~gg~jl~l'Conexos
*u|ru|#d@P~oAicf %5%C_c#1~d[awafaje ~kCrcddahjco ~c6~bY{Pjbi|dbi} lfchjplmcdbo
*u|zh|~eJ~gc及*,相关<Q@?~nC对策#C+q
<n|fr|~nz~qS
<n|es|~jzSendái;~jz~qS
<n|ru|Lcdneohk@G
<n|ar|@7{ohmac|ochmac}
<n|zh|仙台@z
>(|fr|~lu@e~qS{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~lu@e~qS
>(|es|>u@eSendái +z~j?#rRiesgo @eDesastres 2015-2030;>u@eSendái
>(|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
>(|ar|~qmoِhmac >y;~qmochmac >y
>(|zh|2015-2030~l2;仙台<z
~c-|fr|_td’Addis-Abeba issu #A~p]>I@T%1_Q&B%m;_td’Addis-Abeba
~c-|es|%'>aAddis Abeba #ATercera _w@E%Z~ch_m*r;%'>aAddis Abeba
~c-|ru|Mnnbh-Mwcwhk@s*2jfcjzco ~ld@oFbdedhbfagedbt ~e0;Mnnbh-Mwcwhk@s&E
~c-|ar|=Mpmco plala abyamje ih abdIgdj &QabDabD bgdfcb abghdce;=Mpmco plala
~c-|zh|~o-次~cp#C~ey亚@?斯亚贝巴=Q<R;亚@?斯亚贝巴=Q<R
~c.|fr|Transformer notre monde : =U@I@e~bF;@I@e~bF;@I~qC
~c.|es|Transformar nuestro mundo: @o%'2030 _m#s~cx;%'2030 _m#s~cx;%'~qC
~c.|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~th~p:;~qy~th~p:;&k{ndq |}@e~eq~p:
~c.|ar|grfcb iabdha: ~qn~bO~f4~qC;~qn~bO~f4~qC;~qniad ~qC
~c.|zh|变革~a)%h：2030&j%v#v<R;~qC&j%v#v<R;~qC&j<R
~eY|fr|~nz<E~fD#I#A~gJ#g#A*(~jh%P=U~sQ@Uplus large ~tm#B*3faire face ~l0~mh~na#g%!promouvoir l’état @e*'%Vniveaux ~oE#g@5>b~lm&Bpublic;~nz<E~fD#I#A~gJ#g#A~js
~eY|es|~jz<E%Z~l,#A~aI@o~qz~nc>uMás Amplio #r#O~fz@QAbordar @Z~sx~kby Económicos y ~n4&s~j0@e&.a Nivel ~pC@E~jA~d"Pública;~jz<E%Z~l,~o1
~eY|ru|~cT@da gkmtBcdbb galfahag %C_cg wamcc Cbfakpt lagchjkp ndq #F~mUfcCcdbq ~gQPkadaibBchkbv lfawmci b hancohjgbq ~h-gcfvagcdhjge ~oC@e~azpfagdqv, e jekyc pBehjbt awAchjgcddahjb
~eY|ar|@7~f0#ktmdaq dhi _E~eU
~eY|zh|@J将~nC纳入更广泛@?@B<R以应对=2#h~iA挑战并~dG~s]~rU及公众参与@?~cG@z
~aZ|fr|~ny@e~rqminima #B@3=U~jCdétenus (Règles Nelson Mandela);~bx~fn
~aZ|es|~kN~lb%0Reclusos{ (Reglas Nelson Mandela)|};~cW~fn
~aZ|ru|#0#F#1~d?xekmtBcdduib{ (Gfegbme Jcmzhade Iedncmu)|};~d4Jcmzhade Iedncmu
~aZ|ar|~lP@wabhdfHqce abmhca bdiadbe aboqhaF (kfaim hcbofh dahmcba);~lPhcbofh dahmcba
~aZ|zh|@B~eC~jn(纳~cH~dI);@B~eC~jn;纳~cH~dI
~ds|fr|~ht~kYl’examen d’ensemble #A&D@Ctextes issus ~fS*a~sS@el’information
~ds|es|~aA#Areunión @ealto nivel ~jH~gm#8examen general #Aaplicación %0resultados #A~gh%Z~c9
~ds|ru|Rjasag#j~hT~iP~h7Mhheiwmcb, lahgqAcddasa awAcip awxafp vane ~fsfcCcdbo ~qp@e~fK~s2bdFafierbaddasa awAchjge
~ds|ar|_Cbbaqgdai +ubbqdice abiade #kabaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~ds|zh|@J信息=2%h*Y<x<y~o!全面~rP@?+G#E<x;@J信息=2%h{首脑会议|峰会}成果{文件|}{执行|落实}~o!#c全面~rP@?+G#E#c<x
~kw|fr|Notre engagement commun %!aborder #g{à |}combattre efficacement =Uproblème &0#Adrogue
~kw|es|Nuestro ~jW~tiAbordar y Contrarrestar Eficazmente &sProblema %T_YDrogas
~kw|ru|JeCe awAeq lfbgcfycddahjz ~l:fcCcdbt ibfagao lfawmciu defkajbkag b ~qxdco
~kw|zh|我们对有效处理#h应对%h毒品#Q@?共同~o"
+V|fr|~nzNew York @3#a~p/#g#amigrants
+V|es|~jzNueva York @Q@ZRefugiados y @ZMigrantes
+V|ru|Jzt-Йafkhk@da wcycdrev b ibsfedjev
+V|ar|@7hcfcfjs _1abbaqzch fabdvaqjch
+V|zh|@J难民#h~kV@?纽约@z
~i8|fr|~l1#A~kY@orésistance %Vagents antimicrobiens
~i8|es|~te%(%ZResistencia a @ZAntimicrobianos
~i8|ru|*9@d~oL@olfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~i8|ar|@L{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~i8|zh|+G~iw#Q#E@?#?;+G%b~iw>]#c~lp
~dl|fr|@g%1*'^Apaix
~dl|es|@h#8&._ZPaz
~dl|ru|~hp~kG@eibf
~dl|ar|%2#qlabrk *j{abobad|abobd}
~dl|zh|=6%p@z;=6权@z
>1|fr|Nouveau @I@3#avilles
>1|es|Nueva %'Urbana
>1|ru|Jag@s>Rsafanag
>1|ar|abxwe abrAjce abqmcme
>1|zh|新城市<R
_[|fr|L’océan, notre avenir : appel %!l’action
_[|es|Nuestros océanos, nuestro futuro: llamamiento _Zacción
_[|ru|JeC akced — deCc wpnpAcc: lfbxug k ncohjgbqi
_[|ar|drcwagha، dogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
_[|zh|~a)+'+p~a)~lY：=Q呼吁;~a)+'~oN~lY：=Q呼吁
~aC|es|%L%Z_u#r~qa%T~fz@Q~ns@o~tb
~aC|ru|*9@d~hPQmawemzdasa lmede *2#F@o~k!mtnzib
~aC|ar|%2>x#kghncH =M~mk~bNlabpuxay
~aC|zh|@J<y*i@B^g~nH~eJ=N#-_l@?#?
_"|fr|%wadoptée au Sommet @e~oF~fn
_"|es|declaración política aprobada ~qdCumbre ~m,@oPaz ~fn
_"|ru|*9@G, lfbdqj_j@eLeiibjc ibfe g leiqjz a Jcmzhadc Iedncmc
_"|ar|%2>x{abHc aigdm|abdigdm} *jdIgdj kde hcbofh dahmcba bbobad
_"|zh|纳~cH=6峰会通过@?#?;纳~cH=6峰会{所通过的|的|}#?
~je|fr|~l1#A~p]~kY@o~bCtransmissibles
~je|es|%L#ATercera Reunión @e%(%Z%N>p_x_YEnfermedades No Transmisibles
~je|ru|*9@djfcjzcsa ~hT%W@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~qxdbib
~je|ar|%2>x{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} {abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~je|zh|+G~o-次~ie#Q#E@?#?;+G~o-次%b~ie>]#c~lp
>k|fr|~l1#A~kY@o~bHtuberculose
>k|es|~te%(%Z~bu@o~ob
>k|ru|*9@d~oL@o~qxjpwcfkpmcxai
>k|ar|@L{abdihc ldsanre|luph dsanre} {maF abob|abob}
>k|zh|+G~eK#Q#E#?;+G~eK>]~lp
~jf|fr|@g#B+B#Y@Cpaysans ~rE~c:%-travaillant %P#azones rurales
~jf|es|@h~fz^5#i%0Campesinos y @eOtras &2~iRTrabajan #J#KZonas Rurales
~jf|ru|#z#Fa +akfchjzqd ~c6mbr, fewajetAbv g hcmzhkbv feoadev
~jf|ar|@7@w#qlrkfk abnbarch fBcjvd dh abiadbch *jabdhawk abjcnce
~jf|zh|@B农民#h农村地区*,劳动者%p@z
<"|fr|~gq&0@3@Cmigrations sûres, ordonnées #grégulières
<"|es|~cu%T@Q{la|una} Migración Segura, Ordenada y Regular
<"|ru|~eR#)wcxalehdao, plafqnaBcddao b mcsemzdao ibsferbb;~eR#)ibsferbb
<"|ar|%g%t_1abvqje abJdhe fabdhGde fabhGadce
<"|zh|%o+p有序#h正常~kV=N~rO;~kV#Q=N~rO
>"|fr|pacte &0+B~sR
>"|es|pacto mundial ^5refugiados
>"|ru|smawemzd#)wcycdrev
>"|ar|%g%t#k~gw
>"|zh|难民#Q=N~rO
<W|fr|+vfinal @e^jissu #A~lL>I@e&'#B*a&9Sud-Sud
<W|es|~aA@e^j#ASegunda _w@e^?~fz%Z%]Sur-Sur
<W|ru|~la{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~k-@e~em@ohajfpndbBchjgp Ys — Ys
<W|ar|fDcke lfcho Jcjo abxgadce bdIgdj @w+u~pS~mzlabgiafh ncda lch lbmah abqhfl
<W|zh|~cJ次~nm布~b[<x;~cJ{次|届}~nm#c布~b[<x
~rt|es|~te^?@l{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano
~rt|ru|NhcawAbo avgej phmpseib xnfegaavfedcdbq: hagichjduc phbmbq @olahjfacdbt wamcc xnafagasa ibfe
~rt|ar|#R{abdihc labgBwce|luph abgBwce} abyrce abuadbe
~rr|ru|*9@dlambjbBchkasa Fafpie ~iP@o~oGfexgbjbt, haxgeddasa lan Psbnao ~h7Mhheiwmcb
~rr|ar|%2>xbbdhgmC >x+u~mzlabghdce abdogmade ~oejiace abqdice abiade
~rr|zh|在+G主持下召开@?%v#v#Q~hm~kR论坛#?;{在|}+G主持下召开@?%v#v>]~hm~kR论坛#c#?
un75|fr|@gfaite %!l’occasion #Acélébration &Bsoixante-quinzième anniversaire ~tm+r
un75|es|@h%ZConmemoración #r{75º|75o|septuagésimo quinto} Aniversario _Y+t
un75|ru|~hplfexndagedbb hciznchqj lqjao sanagAbdu ~fX
un75|ar|%2#qlabargnab labHsjC abohfce abxadoe fabolich bthuaF <I;@7abargnab labHsjC abohfce abxadoe fabolich bthuaF <I
un75|zh|纪念@B成立七十五周&j@z
~ku|es|Nuestro ~jWComún @eAfrontar Eficazmente @ZDesafíos y Aplicar ^k~fWy ~ns@oCorrupción y Reforzar @o%]#2
~ku|ru|JeCe awAeq lfbgcfycddahjz ~l:fcCcdbt lfawmci b _Gicf @olfcnplfcyncdbt kaffplrbb b ~qxdco b pkfclmcdbt %9hajfpndbBchjge
~p4|es|Unidos #n&sracismo, @odiscriminación racial, @oxenofobia y #Kformas conexas @eintolerancia
~p4|zh|团结起来，~rN~iz主义+p~iz~cI+p仇外心理#h相关~oR&J;团结起来{，|}~rN~iz主义+p~iz~cI+p仇外心理#h相关#c~oR{行为|现象}
~e(|fr|~sQ« ~nL» : =Vcomme moteur &B@.~mQ;~nL: =Vcomme moteur &B@.~mQ;~sQ« ~nL»
~e(|es|%'{“Espacio2030”|Espacio2030}: &sespacio como motor #rdesarrollo sostenible;%'{“Espacio2030”|Espacio2030}
~e(|ru|~qy«Dahiah-2030»: kahiah kek ngbsejcmz *S~e0;~qy«Dahiah-2030»
~e(|ar|~qn_D2030: _Dlaiglajv drjsa ~mG~kl;~qn{|”}_D~qC{|“}
~e(|zh|“~rW2030”<R：~rW作为%v#v@?驱动力;“~rW2030”<R
~df|fr|~nzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~nzKyoto
~df|es|~jzKioto %Z~j.#A%N#rDelito, @o~qz>p~j0@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~jz{Kioto|Kyoto}
~df|ru|Dbajhk@d«Mkjbgbxerbq icf ~kFlfchjpldahjb, ~p,_cb ~d:gcfvagcdhjge lfege: deghjfcBp _GGagchjkb ndq ~thsane»;Dbajhk@G
~df|ar|@7scfgf #kabhvfA ldhi _E~gBfocame abkahfh;@7scfgf
~df|zh|@J推进*v<Q+p*X#h~rU：努力实现《2030&j%v#v<R_l@?~lV@z;@J推进*v<Q+p*X#h~rU@?~lV@z;*i~lV@z_l
_P|fr|_t@e<E~saavancés{ pour la décennie 2022-2031|};_t@e~s"
_P|es|#O>a<E{en favor de|para} @Z^mMenos Adelantados;#O>a~s"
_P|ru|~cT@s*2~dOhjfed;~cT@s&E
_P|ar|~ff~f0byabr pkb ~q2hdfa
_P|zh|^.%3~cG@,;~cG@,
_]|fr|Notre océan, notre avenir, notre responsabilité
_]|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
_]|ru|JeC akced, deCc wpnpAcc, deCe ajgcjhjgcddahjz
_]|ar|drcwagha، dogklbha، doIfbcgha
_]|zh|~a)+'+p~a)~lY+p~a)~hl;~a)+'~oN~lY~oN~hl
^'|es|~te^?#8Examen @eMitad @ePeríodo #r>u@eSendái +z~j?#rRiesgo @eDesastres 2015-2030
^'|ru|*9@d~hT~iP@ohfcndchfaBdaip awxafp vane ~fsLcdneohkao feiaBdao lfasfeiiu @ohdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
^'|ar|%2>x{bbaqgdai|abyamj ih abaqgdai} +u{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} >y
^'|zh|《2015-2030~l2_l中期~rP#E#?;{大会|}《2015-2030~l2_l中期~rP~lp
sdg-2023|es|%L#rForo ~sv@e^?#8#s~c!celebrado bajo @Zauspicios ~jH~gm(Cumbre ^5Objetivos @e#sSostenible)
sdg-2023|ar|%2>xbbdhgmC >x+u~mzlabghdce abdogmade ~oejiace abqdice abiade (dIgdj kde pvman ~q0abdogmade)
~m(|ar|@L#kabfkace dh abqfazr fabgpvl fabgymc bva
~m(|zh|+G~oV病*v+p防范#h应对#Q#E@?#?;+G%b~oV病*v+p{防范|防备}#h应对>]#c~lp
~cD|es|~te^?%Z~bu@o~ob
~cD|ar|#R{abdihc ldsanre|luph dsanre} {maF abob|abob}
~cD|zh|~eK#Q#E#?;~eK>]~lp
~g?|fr|@Id’Antigua-et-Barbuda @3#a^I{ : une déclaration renouvelée pour une prospérité résiliente|};@Id’Antigua-et-Barbuda
~g?|es|%'@eAntigua y Barbuda @Q@Z>w{: una Declaración Renovada para una Prosperidad Resiliente|}
~g?|ru|~qyMdjbspe b Uefwpnu ~lS*f{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmzdasa lfargcjedbq|}
~g?|ar|=MphgcBfa fljlfma =T
~g?|zh|安提瓜#h巴布达=P<R：实现韧性繁荣@?新@z;安提瓜#h巴布达=P<R
=k|fr|~gq@3l’avenir
=k|es|~cu_mFuturo
=k|ru|Gekj@Aga biq wpnpAcsa
=k|ar|~h.abdogklb;~c(_1abdogklb
=k|zh|~lY~rO
*J|fr|~gqnumérique mondial
*J|es|~cuDigital Global
*J|ru|~eR{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*J|ar|abgiavm abjkdc abiabdc;~c(abjkdc abiabdc
*J|zh|=N数字~rO
=]|fr|@g+Bgénérations futures
=]|es|@h~piGeneraciones Futuras
=]|ru|~hpwpnpAbv lakamcdbqv
=]|ar|%2#qlabpqcab {abdklbe|abkamde}
=]|zh|子孙后代#Q@z;子孙后代@z
~q5|es|~te^?%ZResistencia a @ZAntimicrobianos
~q5|ar|#R{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~q5|zh|~iw#Q#E#?;~iw>]~lp
^J|fr|_t{d’Avaza |de Gaborone |}=x~am~dV;_t{d’Avaza|de Gaborone}
^J|es|#O>a{Avaza|Awaza} #J~hR#J~co~dV;~rz{en favor de|para} @Z^m#J~co~dV;#O>a{Avaza|Awaza}
^J|ru|Mgexbdhk@s&E{ nmq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~jpiaft;lfasfeii~ha~jpiaft, @e~il2024–2034 sanag
^J|ar|~ffpfaEa >Aaboarbce bbikm ~dV;&)*t{|abqmcm }>Aaboarbce bbikm ~dV;~ffpfaEa
^J|zh|~dv~dV&j十&j阿瓦扎@,;~dv~dV&j十&j@,;阿瓦扎@,
~m/|fr|Engagement @eSéville
~m/|es|~jW@eSevilla
~m/|ru|Lcgbmzhk~f,awqxejcmzhjg{a|e|p|ai|c}
~m/|ar|abgEad tulcbce
~m/|zh|塞维利亚~o"
+k|fr|@g#A>I#B@Hl’environnement
+k|es|@h#A_w~fz#8~nTHumano
+k|ru|#z~k-~rB~kr~cshfcnu
+k|ar|@7dIgdj @w~mzlablcze ablujce
+k|zh|~l5@z;~l5@?@z;~l5~kT@z
+m|fr|~cg@3#"définitive #Afaim #g#Amalnutrition
+m|es|@h*!%ZErradicación #rHambre ~jAMalnutrición
+m|ru|#pa &[samane b dcnacnedbq
+m|ar|%2%tabxay laogzyab abqfi fofF abgBHce
+m|zh|%h消灭饥饿#h营养不良@z
<X|fr|~tp^j=Y^(>b&D#A&9technique =/pays #J%m;~tp~h3
<X|es|#L>a^j@Q~n4y Realizar @o%]Técnica =/@Z^m#J*r;#L>a~h3
<X|ru|~la@0*2@ofexgbjbt b _GjcvdbBchkasa ^P~q?fexgbgetAbibhq hjfedeib;~la@0&E
<X|ar|=Mlfcho Jcjo bguqci fghncH ~mAabgkhc ncda lch ~q2abhadce;=Mlfcho Jcjo
<X|zh|~dG#h实施#v中%3间技术^-@?布~b[#-;布~b[#-
=b|fr|~jXfinal #Adixième session extraordinaire @el’Assemblée générale
=b|es|~sk~nN#rDécimo Período Extraordinario @eSesiones ~jHGeneral
=b|ru|ЗekmtBbjcmzd#jnchqjao hlcrbemzdao hchhbb ~h7Mhheiwmcb
=b|ar|_C{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=b|zh|~hs最后~o(;~hs*i最后~o(_l;~hs@?*i最后~o(_l
^W|fr|~nzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~nzRio
^W|es|~jzRío #8~nTAmbiente >p*r;~jzRío
^W|ru|~j!@d@o~krhfcnc b ~mS;~j!@G
^W|ar|@7jcf #k~pYfabghdce
^W|zh|@J~eI与#v@?里约@z
~gC|fr|~cO21
~gC|es|#O21
~gC|ru|~qy@e!X!X!I gck
~gC|ar|~p-abkjh 21
~gC|zh|21世纪<R
<3|fr|~nzprincipes, non juridiquement contraignante mais faisant autorité, @3un consensus &0*agestion, @o%G#gl’exploitation écologiquement viable @etous #atypes @eforêts
<3|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@'@Qun Consenso %Trespecto #AOrdenación, @o&->p#s~c!%0Bosques @eTodo Tipo
<3|ru|Jc bictAcc awqxejcmzdao hbmu xeqgmcdbc h bxmaycdbci ~hV~lSsmawemzdasa kadhcdhphe #1ferbademzdasa bhlamzxagedbq, ~kzb *S>Rghcv ~q,mchag
<3|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz _1gfank iabdc *jabJjaF #ktmaje ~oHphfai abBalag frnGva fghdcgva ~kl
<3|zh|@J~iv类型~o)@?~ce+p~fH%v开发@?无~o,约束力@?=N协商一致意见权威性#Z声明
<V|fr|@I#6^Apoursuite #A&Dd’Action 21
<V|es|#L+zUlterior ~jZ#r#O21
<V|ru|#o@onemzdcoCcip _GGagchjkb ndq @e!X!X!I gck
<V|ar|&){dfaybe|Ecame} ghncH ~p-abkjh 21
<V|zh|~f/《21世纪<R_l~rQ
=w|fr|~o3@eVienne
=w|es|@h~hZ>aViena
=w|ru|~l/{eq|ao|pt|bc|bv|bi|bib} nckmeferb~dub Gfasfeii~ha&E
=w|ar|@7~i,idb nccha
=w|zh|<L@z#h@,
='|fr|_t~jK~q'@C^I;_t#ABarbade
='|es|~rz_m#s~c!%0>w;#O>aBarbados
='|ru|#o@o~h-*S>R*f;Uefwenahhk@s&E
='|ar|&)*t_1~bO=T
='|zh|=P%v#v@,;巴巴多斯@,
~jm|fr|~bf@e~oc@3un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~bf@eYokohama
~jm|es|~cS@e~oc@Qun Mundo Más Seguro;~cS@eYokohama
~jm|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @o~h-wamcc wcxalehdasa ibfe: fpkaganqAbc lfbdrblu lfcnajgfeAcdbq hjbvboduv wcnhjgbo, ~d:sajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~jm|ar|~f2cfsfvada
~jm|zh|~oW更%o%h@?横滨>F;横滨>F
^L|fr|_t#A>I@T*apopulation ~qw%m
^L|es|~rz#A_w@E%ZPoblación >p*r;#O>aEl Cairo
^L|ru|#o~ld@odefanadehcmcdbt b ~mS
^L|ar|~ffabdIgdj &Qbbosah fabghdce
^L|zh|#C~nH与#v~ey@,;#C~nH~ev#v{会议|大会|}@,
*D|fr|~nzCopenhague %1@.social;~nz~hC;~o3@e~hC
*D|es|~jzCopenhague @l#sSocial;@h~hZ>a~hC;~jz~hC
*D|ru|Dalcdsescdhk@da harbemzdai fexgbjbb;Dalcdsescdhk@G
*D|ar|@7sflhvaBh #k~q0abaqgdaice;@7sflhvaBh{| fljhadq abidb}
*D|zh|=2#v#Q~fL;~fL#h@,;*i~fL_l_k*i@,_l;*i~fL_l
+M|fr|_t~fS~jKsocial;_t@e~hC
+M|es|~rz#A~gh@l#sSocial
+M|ru|#o~qp@e~fK_U~bV~e0
+M|ar|~ff~fw~mGabaqgdaice
+M|zh|=2~iY@,;=2~iY*i@,_l
~mH|fr|~o3@e>H
~mH|es|@hy ~hb~cV>a>H
~mH|ru|~px@db GmejFafi~ha&E
~mH|ar|@7fdhvaq idb lcqch
~mH|zh|~he@z#h~iZ;*i~he@z_l{和|及|以及|与}*i~iZ_l;*i~he@z_l{和|及|以及|与}*i~he~iZ_l
+-|fr|~nz>H
+-|es|~jz>H
+-|ru|~px@G
+-|ar|@7lcqch;@7lcqchB
+-|zh|~he@z
>N|fr|_t@e>H
>N|es|~cV>a>H
>N|ru|~px{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &E
>N|ar|dhvaq idb lcqch{|B}
>N|zh|~he~iZ
~cl|fr|Nouvelles >C#ginitiatives =Y&D#A@g#g&B_t@e>H
~cl|es|Nuevas medidas e iniciativas +zaplicación #A@hy ~hb~cV>a>H
~cl|ru|HemzdcoCbc icfu b bdbrbejbgu @o_GGckbdhkao nckmeferbb b GmejFafiu &E
~cl|zh|~f/*i~he@z_l#h*i~iZ_l@?=Q#h倡议;~f/*i~he@z#h~iZ_l@?=Q#h倡议
_X|fr|@I@3l’habitat
_X|es|#O@eHábitat
_X|ru|~qyХewbjej
_X|ar|~p-abdfzb
_X|zh|&g居<R
=)|fr|@g+Bvilles #g~c:établissements humains #Jce nouveau millénaire
=)|es|@h~piCiudades ~jlAsentamientos Humanos ~ncNuevo Milenio
=)|ru|~hpsafanev ~c6dehcmcdduv lpdkjev g dagai juhqBcmcjbb
=)|ar|%2#qlabdmh fabdogfwhag ablujce abpxjC *jabpbnce abqmcme
=)|zh|新千&j城市#h*,&g类住区@z;@J新千&j{中的|的|}城市#h*,&g类住区@?@z
<l|fr|~nz~mo*a~fJmondiale
<l|es|~sW~fbMundial
<l|ru|Obihk@da ghcibfdao =K
<l|ar|@7jfda #k~lfabiabdc
<l|zh|%h~dw~lZ@z;@J%h~dw@?~lZ@z
+e|fr|~nz~mo*anutrition
+e|es|~sWNutrición
+e|ru|Obihk@d~s2lbjedbq
+e|ar|@7jfda ih abgBHce;@7jfda #kabgBHce
+e|zh|营养#Q~lZ@z
=(|fr|_t~saavancés =Ydécennie ~jw
=(|es|~rz#J~hRMenos Adelantados _mDecenio ~jw
=(|ru|#o~dOhjfed @e~il2001–2010 sanag;Ufthhcmzhk@s&E
=(|ar|&)*tbyabr pkb ~q2hdfa bbikm ~jw
=(|zh|~jw~it@,;~jw&j~it@,
<d|fr|_t~saavancés =Ydécennie ~a[{ (Programme d’action d’Istanbul)|};_t~oq
<d|es|#O@eAcción{| de Estambul} #J~hRMenos Adelantados _mDecenio ~a[;#O>aEstambul
<d|ru|#o~dOhjfed @e~il~nhsanag;~sp@s&E
<d|ar|~ffaowhlfb;~fftowhlfb
<d|zh|~a[~it@,;~a[{年|}~it{伊斯坦布尔|}@,;{支援最不发达国家|}伊斯坦布尔@,
~e'|fr|_t#Jvue @e~f"combattre #g~e.=U~ktillicite @C~h'sous tous ses aspects
~e'|es|~rz@Q~hI~nsy ~gj~aE@e~k"Ligeras #JTodos sus Aspectos
~e'|ru|#o~c5b ~oldcxekaddao ~owhjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~qxdco
~e'|ar|&)*t~ok~bN~dZlabpobre ^adh ~oHqfahlv fdsanrgv ~or;&)*t{abdgibk ldhi|abjadc tbC dhi} ~bN~dZlabpobre ^adh ~oHqfahlv fdsanrgv ~or
~e'|zh|从各个~ix~fQ+p^g#h+(~eD&b~iC@?@,
<t|fr|~pA@5*3permettre %V+2@eprocéder %!l’identification #gau traçage rapides #gfiables @C~s)calibre illicites;~pA@5@etraçage
<t|es|Instrumento @E@QPermitir a @Z&yIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~k"Ligeras Ilícitas;Instrumento ~tkLocalización
<t|ru|#d{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtA~bnsahpnefhjgei hgacgfcicdda b dencyda guqgmqjz b ajhmcybgejz dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;#d#j@oajhmcybgedbt
<t|ar|abys &Qbgdsch ^!dh absun ih *x^a~gffgiklva
<t|zh|使各国能够及时#h可靠地识别#h追查&b~eD@?#C文书;#C追查文书
~q(|fr|~o3@eDurban
~q(|es|@h~hZ>aDurban
~q(|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~dub Gfasfeii~ha&E
~q(|ar|@7~i,idb mcjlah
~q(|zh|德班@z#h@,
~g"|fr|~hA@e~hHissu #A>I@T%1_Q&B%m;~hA@e~nY
~g"|es|Consenso @e~hH#A_w@E%Z~ch_m*r;Consenso @e~nY
~g"|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~g"|ar|gfank JjaF dfhgcjc
~g"|zh|~cp#C~ey~fG;~fG
_O|fr|~nz<E%1_Q&B@.: ~ht>I@T@esuivi %1_Q&Bdéveloppement, chargée d’examiner @o&D&B~hA@e~nY;~nz<E%1_Q&B%m
_O|es|~jz<E%Z~ch_m*r{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
_O|ru|~cT@da Fbdedhbfagedbb ~e0{: | — }bjasaguo nakpicdj ~ld@olahmcnptAco ^o%5Fbdedhbfagedbq >R~lSawxafe vane ~fsIadjcffcohkasa kadhcdhphe;~cT@da Fbdedhbfagedbb ~e0
_O|ar|@7~f0#kgdfcb abghdce
_O|zh|~cp~cG@z：~rP*i~fG_l<y~o!@?~cp后续#C~ey结果~o(;~cp~cG@z：~rP*i~fG_l<y~o!@?~cp后续#C~ey<x;~cp~cG@z
~aY|fr|~tovieillissement{, 2002|};~tp~qO
~aY|es|~qa~tk~d7#8Envejecimiento{, 2002| (2002)|};#L>a~qO
~aY|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *2~rBhjefcdbq{| 2002 sane};Ienfbnhk@0&E
~aY|ar|=Mdmjcm #fbbucxfxe;=Mdmjcm #f@:labucxfxe{|، 2002| biad 2002};=Mdmjcm
~aY|zh|2002&j~c7#C#-;~c7#C#-;马德里#-
="|fr|%w~qw~tovieillissement, 2002;%w~qw~tovieillissement
="|es|%Ly {el |}~qa~tk~d7#8Envejecimiento{, 2002| (2002)|}
="|ru|*9{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *2~rBhjefcdbq{| 2002 sane}
="|ar|%2>xfxwe idb dmjcm #f{bbucxfxe|abdgibke labucxfxe}{|، 2002| biad 2002}
="|zh|*i#?_l#h《2002&j~c7#C#-_l;*i#?_l#h*i~c7#C#-_l
&(|fr|~nz~l-%1@.~mQ
&(|es|~jzJohannesburgo #8#s~cx
&(|ru|Йaveddchwpfshk@d@o~oG~mS
&(|ar|@7qfvaholjB #k~q0~kl
&(|zh|~k7%v#v@z
<9|fr|#L@e&D~fS~jK~mQ{ (Plan de mise en œuvre de Johannesburg)|};#L@e&D@e~nR
<9|es|#L@e_u_Y~pt#A~gh#8#s~cx{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#L@e_u_Y~pt@eJohannesburgo
<9|ru|Gmed@A~p7fcCcdbo ~qp@e~fK@o~oG~mS{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@0~p7fcCcdbo
<9|ar|~qnghncH hgazq ~fw~mG~kl;~qnqfvaholjB bbghncH
<9|zh|%v~iY~qD(~k7~qD);%v~iY~qD;~k7~qD
>K|fr|_td’Almaty
>K|es|#O>aAlmaty
>K|ru|Mmiejbdhk@s&E
>K|ar|~ffpbdagc
>K|zh|~o/@,：在内陆#h过境#v中%3过境运输^-=N新<z下满足~dv@?特殊需要;~o/@,
~db|fr|~nz>D@e~hF
~db|es|~jz@'@e~d5
~db|ru|^x@dlfbdrblag
~db|ar|@7_Lqhcn
~db|zh|%H#Z@z
>S|fr|~tp~hF
>S|es|#L>a~d5
>S|ru|^x@0&E
>S|ar|=Mqhcn
>S|zh|%H#-
>/|fr|Engagement @eTunis
>/|es|~jW@eTúnez
>/|ru|Tpdbhhk~f,awqxejcmzhjg{a|e|p|ai|c}
>/|ar|abgEad gfho
>/|zh|突尼斯~o"
~b(|fr|%'@eTunis =Y~sS@el’information
~b(|es|%'@eTúnez +z~c9;#O@eAcciones @eTúnez +z~c9
~b(|ru|Tpdbhhk@s~lSbdFafierbaddasa awAchjge
~b(|ar|~ffgfho #kdqgdi abdibfdag
~b(|zh|信息=2突尼斯<R
+b|fr|~nzMaurice
+b|es|~jzMauricio
+b|ru|~lB@G
+b|ar|@7dfjcucfo
+b|zh|~eE@z
<f|fr|~bf@eMaurice =Ypoursuite #A&D&B_t~jK~q'@C^I;~bf@eMaurice
<f|es|~cS@eMauricio +z~jZUlterior #r~rz_m#s~c!%0>w;~cS@eMauricio
<f|ru|~lB{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @onemzdcoCcip _GGfasfeiiu *2@o~h-*S>R*f;~lB{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpAchjgmcdbq}
<f|ar|~f2dfjcucfo bdfaybe ghncH &)*t_1~bO=T;~f2dfjcucfo{| bbghncH}
<f|zh|~f/*i=P%v#v@,_l~eE>F;~f/*i=P%v#v@,_l@?~eE>F;~eE{执行|}>F
<4|fr|~nzHyogo
<4|es|~jzHyogo
<4|ru|Хbashk@G
<4|ar|@7vcfBf
<4|zh|兵库@z
^Q|fr|~lu@U@eHyogo @32005-2015 : @3@Cnations ~rEcollectivités résilientes face %Vcatastrophes;~lu@U@eHyogo
^Q|es|>u>aHyogo @Q2005-2015: Aumento #AResiliencia _YNaciones y #KComunidades ante @ZDesastres;>u>aHyogo{| para 2005-2015}
^Q|ru|Хbashk#S*2@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc +Zb awAbd;Хbashk#S&E
^Q|ar|~qmidb vcfBf
^Q|zh|2005-2015&j兵库=Q<z：加强%3#h社区@?抗灾能力;{2005-2015年|}兵库=Q<z
^e|es|~aA@e~eQ#A_w@e^?~fz%Z%]Sur-Sur
^e|ru|~so{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~k-@e~em@ohajfpndbBchjgp Ys — Ys
^e|ar|fDcke hcjflc abxgadce bdIgdj @w+u~mzlabgiafh ncda lch lbmah abqhfl
^e|zh|~nm~oS<x
=n|fr|~ludécennal @eprogrammation #X#amodes @econsommation ~sYproduction durables
=n|es|>uDecenal @e~sy@l~nX@eConsumo y ~n3Sostenibles
=n|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *2@olcfcvanp k ~ftferbademzduv iancmco lajfcwmcdbq b lfabxganhjge
=n|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=n|zh|%v消费#h生产模式十&j~rQ<z;%v消费#h生产{模式|}{十年|10年}{期|}~rQ<z
~ja|fr|Tenir #apromesses : unis @3atteindre #aobjectifs &BMillénaire @3=U%m
~ja|es|~s?promesa: unidos @Qlograr @ZObjetivos @e#s#rMilenio
~ja|ru|Nulamdcdbc awcAedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %5fexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~ja|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~ja|zh|履行诺言：团结一致实现千&j#v目标
~dF|fr|~htRéunion @e&'@e%a@ojeunesse : dialogue #gcompréhension mutuelle
~dF|es|~aA>q@e%(%ZJuventud: Diálogo y Comprensión Mutua
~dF|ar|_C{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~b-|fr|Le millénaire @e=V: @o~nz~ck@H=V~qw@.humain
~b-|es|Milenio Espacial: ~hb~jz~gt#8~qJ>p#sHumano
~b-|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao ^ob fexgbjbb BcmagcBchkasa awAchjge
~b-|ar|pbnce abnAaF: @7~h]#k_Dfabghdce ablujce
~b-|zh|~rW千&j：@J~rW#h&g@?#v@?<L@z
*m|fr|#y=W=L~rm+2@esatellites artificiels #ATerre %Vfins #Atélévision directe &?
*m|es|@'~iRhan @eRegir @o+7~m,@Z&y@eSatélites Artificiales #ATierra @Q#KTransmisiones %lDirectas ~m,Televisión
*m|ru|+6>z~fybhkphhjgcdduv hlpjdbkag Зcimb ~lS%9dclahfcnhjgcddasa jcmcgbxbaddasa gcAedbq
*m|ar|#!~mybaogxmad ^!{bbgfali|abgfali} abpjAce abaywhaice *jabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*m|zh|各国~hd&g造地球卫星进行#C直接电视广播所应遵守~s9
~ag|fr|#y*atélédétection
~ag|es|@'~lT_ZTeleobservación #ATierra desde &sEspacio{| Ultraterrestre}
~ag|ru|~bdnbhjedrbaddasa xadnbfagedbq Зcimb bx ~gXlfahjfedhjge
~ag|ar|#!@:laoguiaj abpjA dh lim dh ~kh
~ag|zh|@J从+4遥感地球~s9
=j|fr|#y_f%!=L@esources d’énergie ~im%Pl’espace
=j|es|@'Pertinentes _Z+7@eFuentes @eEnergía *w~nc=8
=j|ru|~bd>zqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
=j|ar|#!~mxlaogxmad dyamj abwake abhffce *j~kh
=j|zh|~qk+4~cF核动力源~s9
~ai|fr|@g*a&9@T=4@e=Vau profit #g%Pl’intérêt @etous #aÉtats, compte tenu ~ed@Cbesoins @Cpays #J%m
~ai|es|@h%Z%]@E~fB~qJUltraterrestre #JBeneficio e Interés @eTodos @ZEstados, Teniendo ~fl#JCuenta #KNecesidades %0^m#J*r
~ai|ru|~hpicynpdefandai ~eng bhhmcnagedbb b ~lg~gXlfahjfedhjge @ewmesa b _Ughcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetAbvhq hjfed
~ai|ar|@7#k~mA&Q~eh~f3abxajqc bnazme ~oH^!fdybrgva
~ai|zh|@J开展~qb+4@?#C^-，~dG~iv%3@?福利#h利益，并~eH要考虑到#v中%3@?需要@?@z
>,|fr|@g@C>Djuridiques ~s1=4@e~dL
>,|es|@h%0@'Jurídicos ~iRDeben Regir ~fd%0&y~fB=8
>,|ru|#zlfegaguv ~hV^o+Z@o~mIb ~ft~gXlfahjfedhjge
>,|ar|@7#!abkahfhce ~my{bphuwe|bhuawag} ^!~ehaogsuan {faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
>,|zh|各国~qb+4~kU@?~o,#Z@z
+.|fr|%[_f%Ventreprises #g%V~td{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+.|es|~c8~piEmpresas y @Z<H{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+.|ru|>v@Ylfcnlfbdbiejcmzhkao ^og ehlckjc ~hW^i{: ahpAchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xeAbju, hawmtncdbq b hfcnhjg lfegagao xeAbju»|: ahpAchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetAbvhq «xeAbju, hawmtncdbq b hfcnhjg lfegagao xeAbju»|}
+.|ar|#!#3#kabpidab abgqajce ~i-;~qulabpidab abgqajce ~i-
+.|zh|工商企业与+w：实施@B“#m+p尊重#h补救”<z~hi;工商{企业|业}与+w{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~hi
*n|fr|%[_fau déplacement @e%-%!l’intérieur @e~oypropre pays
*n|es|~c8%0Desplazamientos Internos
*n|ru|>v@Y~iblcfcicAcdbb mbr gdpjfb hjfedu
*n|ar|~qulabgujm abmaxbc;#!#3#kabgujm abmaxbc;~qulabgujcm abmaxbc
*n|zh|@J~hh#Q@?~hi;~hh#Q~hi
<j|fr|%[@Hl’extrême pauvreté #g#a~td
<j|es|~c8%ZExtrema Pobreza y @Z<H
<j|ru|>v@Y~ibkfeodco {dbAcjc|wcndahjb} b +a^i
<j|ar|~qulabnkj abdmki ~i-
<j|zh|@J赤贫与+w#Q@?~hi;%b赤贫~ev+w>]#c~hi
~e9|fr|~tpRabat @H%s@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue une incitation ^A~iO%!l’hostilité ou ^Aviolence
~e9|es|#L>aRabat %Zprohibición #Aapología #rodio nacional, racial o religioso ~iRconstituye incitación _Zdiscriminación, @ohostilidad o @oviolencia;#L>aRabat
~e9|ru|Oewejhk@0*2@oxelfcAcdbt lfalesednu derbademzdao, fehagao ~o?fcmbsbaxdao dcdegbhjb;Oewejhk@0&E
~e9|ar|=Mabjlaw #krGj abmife tbC absjavce abkfdce pf abihyjce pf abmchce;=Mabjlaw @:lrGj abgrjcA >oabsjavce abkfdce pf abihyjce pf abmchce;=Mabjlaw
~e9|zh|@J&I构成煽动~cI+p敌意或~dH@?鼓吹民族+p~iz或宗教仇恨言论@?拉巴特#-;拉巴特#-
<8|fr|Manuel @3enquêter efficacement *a+C{ (Protocole d’Istanbul)|};@W~oq
<8|es|Manual +zInvestigación y Documentación Eficaces #A_2{| (Protocolo de Estambul)};~tfEstambul
<8|ru|Opkaganhjg{a|e|p|ai|c} @o~l:fehhmcnagedbt b nakpicdjbfagedbt ~m"{| (Ljeiwpmzhkbo lfajakam)};~sp@)
<8|ar|mbcb abgkyc fabgfDck abniabch #k~q1^F;%naowhlfb
<8|zh|~a]@?<F@?有效调查#h~o(记录手册;伊斯坦布尔{议定书|规程}
&7|fr|Lignes ~op~c0@e*(~mjimpliquant #a~c]~g]#gtémoins d’actes criminels
&7|es|%x%Z*l#J~i0Concernientes a @ZNiños ~hMy Testigos @eDelitos
&7|ru|>v{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #u_cg galfahev, ~bYpBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
&7|ar|#!#3#kgfncj ~mC*j{abpdfj|abdoazb} ~peAraca ~mEfabuvfm ibcva
&7|zh|~qk涉及罪行@?&a被害&g#h证&g@?事项上坚持公理@?+q
&p|fr|%[~d/^A#I&Bcrime
&p|es|%x+z%N#rDelito
&p|ru|>v@Y~lS~kF~oB
&p|ar|#!#3~okabqjcde
&p|zh|*v<Q+q
&o|fr|~bb~cC%V~c]%P=Usystème @e~js
&o|es|%x@e@[#8Niño ~ncSistema @e*lPenal
&o|ru|>v@Y#1*2_U~rkg hbhjcic ~av
&o|ar|#!#3bbidb {abdgibk labpwnab|luph abpwnab} *jhGad ~mC~eU
&o|zh|*X系统中&a#Q=Q指南
=o|fr|#y<J#X=U~rp%!@Cprogrammes @e*(réparatrice ~c0pénale
=o|es|~cN+z_u@e~sy@e*l{Restitutiva|Restaurativa} #JMateria Penal
=o|ru|#e~bllfasfeii fchjbjprbaddasa _cg galfahev ~av
=o|ar|#!=Fbaogxmad ljadq ~mCabgyabrce ~l4
=o|zh|~qk刑事事项中采用恢复性~oU~rQ@?=O
~dC|es|Relación Consultiva =/@uy #K~d9No Gubernamentales
~dC|ru|Dadhpmzjejbgduc ajdaCcdbq ~r1dclfegbjcmzhjgcdduib afsedbxerbqib
~dC|ar|abibake abaoguajce ~lQfabdhGdag Bcj abrsfdce
~bj|es|criterios{| convenidos} +zproclamación @eaños internacionales
~bj|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %Bsanag
~bj|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <U
*/|fr|Initiative @e~oFarabe
*/|es|Iniciativa @ePaz Árabe
*/|ru|Mfewhk_jibfd_jbdbrbejbg{e|u|c|p|ao}
*/|ar|dlamje abobad abijlce
*/|zh|~kX=6倡议
>!|fr|feuille @eroute axée +Brésultats #Jvue ~mR~f(permanent &B~mNisraélo-palestinien prévoyant deux États
>!|es|hoja @eruta #rCuarteto basada ~qdejecución @Quna solución permanente biestatal #rconflicto israelo-palestino;hoja @eruta #rCuarteto
>!|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmzhkasa ~lO~hSlfbdrblai hahpAchjgagedbq ngpv ~e"
>!|ar|{xjcwe|xajwe} abwjck abdoghme tbC abpmaF ~pWfAigva abdqdfie abjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >opoao fqfm mfbgch;{xjcwe|xajwe} abwjck {abdoghme tbC abpmaF |}~pWfAigva abdqdfie abjlaice
>!|zh|~iU斯坦冲突@?永久性两国解决办法基于表现@?路线图;{以色列-巴勒斯坦|以巴}冲突#c永久{性|}两国解决{办法|方案}#c基于表现@?路线图
>6|fr|~nz>D@H{des|les} arrangements intérimaires d’autonomie
>6|es|~jz@'~pi~k/relacionadas con un Gobierno Autónomo Provisional
>6|ru|#z~hVa gfcicdduv icfev @oheiaplfegmcdbt
>6|ar|@7{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
>6|zh|@J临时自治安排~s9声明;%b临时自治安排#c#Z{声明|宣言}
*C|fr|~lu&0#Abiodiversité @eKunming-Montréal
*C|es|>u%T@eBiodiversidad @eKunming-Montreal;>u%TKunming-Montreal #A~od
*C|ru|Dpdzibdhka-Iadfcemzhk{eq smawemzdeq feiaBdeq lfasfeiie|ao smawemzdao feiaBdao lfasfeiiu|ao smawemzdao feiaBdao lfasfeiic|pt smawemzdpt feiaBdpt lfasfeiip|ao smawemzdao feiaBdao lfasfeiiao} %5wbafexdaawfexbq
*C|ar|~qmsfhdchB - ~oo%t~iM;~qm{|idb }sfhdchB{ - |-}~oo%t~iM
*C|zh|昆明-~iB=N%j<z
~aM|fr|#L~a9=Y{diversité biologique|biodiversité} ~a[{| et les objectifs d’Aichi relatifs à la diversité biologique};#L~a9~r:=Y{diversité biologique|biodiversité}
~aM|es|~jo+z~mu~r:y {|las }Metas @eAichi +z~od;~jo+z~mu~a[
~aM|ru|LjfejcsbBchk@0%5~kzb *S>zwbafexdaawfexbq @e~nhsanu
~aM|ar|abxwe ~c'bbghfi ~lJbbngje ~r:fpvman pcuc ~iM;abxwe ~c'bbghfi ~lJbbngje ~a[
~aM|zh|~a[&j%j~gb#h爱知%j目标;《2011-2020&j%j~gb_l_k*i爱知%j目标_l;~a[&j%j~gb
~c/|fr|%'2063{| de l’Union africaine| : l’Afrique que nous voulons}
~c/|es|%'2063: &sÁfrica ~iRqueremos;%'2063
~c/|ru|&kndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~p:{| MFfbkedhkasa hatxe}
~c/|ar|~qn~hO~f42063
~c/|zh|2063&j<R：我们想要@?*-;《2063&j<R》：我们想要@?*-;2063&j<R
>j|fr|~kM~nlgouvernance responsable @Crégimes fonciers ~d/%Vterres, %Vpêches #g%Vforêts ~k5~fJnationale
>j|es|~fe%ZGobernanza Responsable #ATenencia #ATierra, @o~h6y @ZBosques ~ncContexto #A~fbNacional
>j|ru|~nPajgcjhjgcddasa ~fxgalfahag gmencdbq b lamzxagedbq xcicmzduib, fuwduib b mchduib fchpfheib ~os~mP=K
>j|ar|&r{|abgc fAigva bqhe abpdh abBHazc abiabdc }#kabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag *jocak ~lfabfwhc
>j|zh|%3~dw范围内土地+p~eG及~o)权属负~hl治理~nb
_R|fr|^z~nl~f'responsable
_R|es|=Z+z~h6Responsable
_R|ru|~l!gcncdbq ajgcjhjgcddasa fuwamaghjge
_R|ar|dmfhe ~pZ@:labycm abjucm
_R|zh|负~hl~eG~f[
~aT|fr|^z@eLa Haye ~mbprolifération @Cmissiles balistiques
~aT|es|=Z@eLa Haya ~nAProliferación %0Misiles Balísticos
~aT|ru|Qeeshk~f-kanckh@A~sK~c5fehlfahjfedcdbq wemmbhjbBchkbv fekcj
~aT|ar|dmfhe bavac bkfaim ~pZ~okahguaj abkHazn abgocajce
~aT|zh|~fQ弹道导弹扩散海牙&J+q
~b/|fr|^z#6^A#I#g^A~k0@epiraterie, @Cvols %!>Z~rE~c,maritimes +9~r0@el’Ouest #g&BCentre;^z@eYaoundé
~b/|es|=Z%u_Z%?#APiratería, &sRobo a Mano Armada #n~poy ~fdMarítimas {Ilegales|Ilícitas} #JÁfrica ~pHy Central;=Z@eYaundé
~b/|ru|~l!lagcncdbq, @SlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq =hhpnag b dcxekaddao ^o@eiafc g Зelendao b Цcdjfemzdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~b/|ar|_M~pZ@:lkdi abkjyhe fabowf abdobr {Am|ibC} abonh fabphuwe ~gz~gf*jBjl ffow pnjckca;dmfhe cafhmc bkfaim abobfs;_Mobfs cafhmc
~b/|zh|在西非#h中部*-~fQ#h^g海盗+p武装抢劫~kW#h~hk&b~kU@?~f[;雅温得~f[
~aR|fr|^z#X@o~k0@epiraterie ~rEvols %!>Z%P~f8Indien occidental ~qwgolfe d’Aden;^z@eDjibouti
~aR|es|=Z%u_Z%?#APiratería y @ZRobos a Mano Armada #n@Z~po~qrÍndico ~pH>pGolfo @eAdén;=Z@eDjibouti
~aR|ru|~l!lagcncdbq, @SlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq =hhpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~aR|ar|_M~pZ@:lkdi abkjyhe fabowf abdobr {Am|ibC} abonh *jBjl ~pUabvhmc fxbcq imh;dmfhe qclfgc bkfaim abobfs;_Mobfs qclfgc
~aR|zh|吉布提~f[
~b!|fr|@g*a#:%P#aécoles
~b!|es|@h@lEscuelas Seguras
~b!|ru|~hpwcxalehduv Ckamev;~hp^rCkam
~b!|ar|@7abdmajo abJdhe;@7#kabdmajo abJdhe
~b!|zh|%o学校@z
~ad|es|Compromisos ~tl{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~ad|ru|Gefbyhk{bc awqxejcmzhjge|bv awqxejcmzhjg|bi awqxejcmzhjgei|bib awqxejcmzhjgeib}
~ad|ar|abgEadag lajco
~ad|zh|@J#m&a不被~c1&b招募或~cF@?~kQ~o";%b#m&a{不被|免遭}~c1&b{招募|征募}或~cF#c~kQ~o";*i~kQ~o"_l
+R|fr|@g#7%V>D#g#Y<Jau travail
+R|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~oIa @Z@'y #i~fm~ncTrabajo
+R|ru|#zaw ahdagalamesetAbv ~sMb +ag hFcfc jfpne
+R|ar|@7#!fabrkfk =F*jabidb
+R|zh|~nG~o9中=O#h%p@z;{国际劳工组织|劳工组织|}%b~o9中#c=O#h%p#c@z
~aV|fr|@g&Bcentenaire @e{l’Organisation internationale du Travail|l’OIT} @3l’avenir &Btravail
~aV|es|@h#rCentenario #A{Organización Internacional del Trabajo|OIT} _mFuturo #rTrabajo
~aV|ru|#zhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpAci hFcfu jfpne;#zhjamcjbq a wpnpAci hFcfu jfpne
~aV|ar|@7dzfce ~h:*t#f_1dogklb abidb
~aV|zh|~nG劳动%h@?~lY百&j@z;{国际劳工组织|}%b劳动%h#c~lY#c百&j@z
<a|fr|@g{de l’Organisation internationale du Travail |de l’OIT |}*a*(sociale ~nlmondialisation équitable
<a|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z*l<S@Quna Globalización Equitativa
<a|ru|@1{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemzdao hlfegcnmbgahjb ~mUhlfegcnmbgao smawembxerbb
<a|ar|@7~h:*t#f#k~mC~ki_1ifbde iambe;%2#qlabimabe ~ki_1ifbde iambe
<a|zh|~nG争取公平=N化@?=2正义@z;{国际劳工组织|}%b争取公平=N化@?=2正义@z
~i7|fr|@gd’Alma-Ata
~i7|es|~jzAlma-Ata
~i7|ru|Mmie-Mjbdhk@G
~i7|ar|@7pbda{ - |-| }Jga
~i7|zh|~o/@z
~aO|fr|@gd’Astana +Bsoins @e~m.primaires
~aO|es|~jzAstaná @l~hbAtención Primaria @eSalud
~aO|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiaAb
~aO|ar|@7pogaha #kabjiace abyrce abpfbce
~aO|zh|阿斯塔纳初级~oT保健@z;@J初级~oT保健@?阿斯塔纳@z
~m7|fr|@gd’Incheon : Éducation 2030 : vers une éducation inclusive #géquitable @equalité #gun apprentissage tout au long #Avie @3tous;@gd’Incheon
~m7|es|~jzIncheon: ~fZ2030: Hacia una ~fZInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #AVida @QTodos;~jzIncheon
~m7|ru|RdBvadhk@G
~m7|ar|@7thucfh
~m7|zh|仁川@z：2030&j~kS：迈向全纳+p公平+p有质量@?~kS#h全民终身学习;仁川@z
>:|fr|~cg*abioéthique #g#a~td
>:|es|@h*!@lBioética y <H
>:|ru|#pa wbaPjbkc b +a^i
>:|ar|%2%tbpxbakcag ablcfbfqca ~i-;%2%t#kpxbakcag ablcfbfqca ~i-
>:|zh|%h生物伦理与+w@z;%h生物伦理#h+w@z
&X|fr|~cg*a~kvculturelle
&X|es|@h*!%Z^]Cultural
&X|ru|#pa kpmzjpfdai fexdaawfexbb
&X|ar|%2%t#kabghfi abDkanc
&X|zh|%h>e多样性@z
~bZ|fr|~cg%1génome humain #g#a~td
~bZ|es|@h*!#8Genoma Humano y @Z<H
~bZ|ru|#pa scdaic ~csb +a^i
~bZ|ar|%2%t#kabdqch ablujc ~i-
~bZ|zh|%h&g类基因组与+w@z
~aU|fr|@g#B%1clonage @Cêtres humains
~aU|es|@h~fz%ZClonación Humana
~aU|ru|#z#Fa kmadbfagedbb ^i
~aU|ar|@7@w#kaoghoax abluj
~aU|zh|@B@J&g@?克隆@?@z;@B&g@?克隆@z
~gD|fr|Recommandation @Hl’éthique @el’intelligence artificielle
~gD|es|Recomendación %ZÉtica #AInteligencia Artificial
~gD|ru|Ockaicdnerb~duaw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~gD|ar|abgfyce ~f1lpxbakcag abHsaF abaywhaic
~gD|zh|&g工智能伦理#Q建议书
=a|fr|%[#B=Y@9&Bconsommateur
=a|es|%x~fz~s8#rConsumidor
=a|ru|~lM@Y#F~lS~dtbdjcfchag lajfcwbjcmco
=a|ar|_L@w#3~f5abdogvbs
=a|zh|@B#m消费者+q;@B消费者#m+q
+i|fr|#y<J#Astatistique officielle
+i|es|@'~fm_YEstadísticas Oficiales
+i|ru|EhdagalamesetAb@YaFbrbemzdao hjejbhjbkb
+i|ar|#!=FbbtryaFag abjodce
+i|zh|官方统计=O
~fv|fr|%[=Yréglementation @Cfichiers personnels informatisés
~fv|es|~c8{para|sobre} @o~iK%0Ficheros Computadorizados @eDatos Personales
~fv|ru|>v@Yfcsmeicdjerbb kailztjcfbxbfagedduv kefjajck, hancfyeAbv nedduc mbBdasa vefekjcfe
+0|fr|Responsabilité @e~lR@3fait internationalement illicite
+0|es|~iL#r~j0~m,Hechos Internacionalmente Ilícitos
+0|ru|Ejgcjhjgcddahjz +Zxe icynpdefanda-lfajbgalfegduc ncqdbq
+0|ar|doIfbce ^!ih abpniab ~gfmfbca
+0|zh|%3对#C不法&J@?~hl
^O|fr|#y<J@Copérations @erestructuration #Adette souveraine
^O|es|~cN%0Procesos @eReestructuración #ADeuda Soberana
^O|ru|#e{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
^O|ar|#!=F@:lidbcag tiame vcsbe abmcfh abocamce;#!=Fbidbcag tiame vcsbe abmcfh abocamce
^O|zh|~rK债务重组进程@?=O;%b~rK债务重组{进程|过程}#c=O
<6|fr|#x=W#a~a.=/@!#B>b~si
<6|es|#l@eRelación =/{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
<6|ru|=3Icynpdefandui psamagdui hpnai
<6|ar|&Nabibake ~lQfabdrsde ~gB<U
<6|zh|@B#h~fc间^f#5;@B{和|与|同}~fc{间|之间|}#c^f#5
*[|fr|~kafinancier #g{|les |des |aux }~rq@e=Ifinancière ~tm+r
*[|es|~j[Financiero y ~iKFinanciera Detallada _Y+t
*[|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~fX
*[|ar|abhGad abdabc fabkfaim abdabce bbpdd abdgrme
*[|zh|@B财务~rA
trips|fr|#x{|de l’Organisation mondiale du commerce }+B~i9~mapropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#x+BADPIC
trips|es|Acuerdo&i^5~nr%0#i@ePropiedad Intelectual relacionados con &sComercio;#l^5ADPIC
trips|ru|*.^t@ojafsagui ehlckjei ~hWbdjcmmckjpemzdao hawhjgcddahjb;@M@oTORGL
trips|ar|&Nabqfahl ~bBabnsjce;%g#q~ox~bBabnsjce;&N{|dhGde abgqaje abiabdce abdgibk l}qfahl _gabdbsce abnsjce ~mxlabgqaje;%g#qlqfahl _gabdbsce abnsjce ~mxlabgqaje;&Ngjclo
trips|zh|~ex#5;~ex~fE
wto|fr|#x@e~lCinstituant @!_e&Bcommerce
wto|es|#l@e{Marrakech|Marrakesh} ~m,&s~iRse Establece @o=C%T#rComercio
wto|ru|~sn#V{a haxnedbb|aw pBfcyncdbb} ~a,jafsagao afsedbxerbb
wto|ar|&Ndjasu {bthuaF dhGde|abdhuz bdhGde} ~i6abiabdce
wto|zh|~eL~oW%h~iC%8#5;~oW%h~iC%8#c~eL#5
~eZ|fr|~nz<E@Hl’Accord +BADPIC >b~m.publique
~eZ|es|~jz~s"&i~oIal #l^5ADPIC ~jASalud Pública
~eZ|ru|~cT@G^t«LasmeCcdbc @oTORGL b awAchjgcddac xnfegaavfedcdbc»
~eZ|ar|@7~f0#k%g#q~ox~bBabnsjce fabyre abiade;@7~f0{|abyamj ih dhGde abgqaje abiabdce biad 2001 }#k&Ngjclo fabyre abiade
~eZ|zh|@J*i~ex#5_l与公共~rM@?~cG@z;%b*i~ex#5_l~ev公共{健康|卫生}#c{多哈|}@z
kazan|fr|~tpKazan
kazan|es|#L>aKazán
kazan|ru|Dexedhk@0&E
kazan|ar|=MkaEah
kazan|zh|喀山#-
+f|fr|#xrevitalisé %1~f(&B~mN#J~h9&BSoudan &BSud;#xrevitalisé
+f|es|#lRevitalizado +z~dM~gZ@e~n:;#lRevitalizado +z~dM#J~n:;#lRevitalizado
+f|ru|Ewdagmcdd#Waw pfcspmbfagedbb ~lOg {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
+f|ar|%gabdhuw bgofce ~mB*jqdvfjce qhfl abofmah;%g{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~mB{nc|abmazj nc} ^s;%gabdhuw
+f|zh|~oO重振~fE;@J~oO@?重振~fE;重振~fE;重唤活力@?@J~bo{共和国|}冲突@?~b?
=i|fr|@W*B@eNagoya-Kuala Lumpur *a~iS>b~oJ#6au @W@e=X*a#I@Crisques biotechnologiques
=i|es|~tf~nZ{-| - }Kuala Lumpur @l~iLy Compensación Suplementario al ~tf=X@l#(#ABiotecnología
=i|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmzduo lfajakam|asa nalamdbjcmzdasa lfajakame|aip nalamdbjcmzdaip lfajakamp|bi nalamdbjcmzdui lfajakamai|ai nalamdbjcmzdai lfajakamc} aw ajgcjhjgcddahjb b gaxicAcdbb k Defjevcdhkaip lfajakamp @owbawcxalehdahjb
=i|ar|%nhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} kjwaqhe bbobade abprcazce;%nhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc
=i|zh|*i~hf%o@D_l@J赔偿~hl与补救@?~eB-吉隆坡~cf;%b赔偿~hl~ev补救#c~eB-吉隆坡~cf
_J|fr|#x*3prévenir @o~f'non réglementée ~ik%P~f8Arctique central
_J|es|#l@QImpedir @o~h6No Reglamentada #JAlta Mar ~qrÁrtico Central
_J|ru|@Ma ~erdcfcspmbfpciasa lfaiuhme g ~oiiafc g rcdjfemzdao Behjb Lcgcfdasa Zcnagbjasa akcede
_J|ar|{agnakce|agnak} dhi ~q4Bcj abdhGd ~qi{nc fow|lfow} ~pUabkwlc abudabc
_J|zh|*v中北冰洋不管制公海~eG#5
_H|fr|#x&BCap @e2012 *a&D@Cdispositions &B@W@e~aK@e1993 #6^A~k6@e~aK@e1977 *a#:@C~tn~rn;#x&BCap @e2012
_H|es|#l@eCiudad #rCabo @e2012 %ZImplantación _Y~k/#r~tf~aK@e1993 %ual @K~tk~aK+z#(%0~poPesqueros, 1977;#l@eCiudad #rCabo{ de 2012|}
_H|ru|Dcoljepdhk#V2012 ~p:{ aw ahpAchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
_H|ar|&Nscl gafh ~f42012 #kghncH prsad %ngfjcdfbchfo ~f41993 #qlagnakce gfjcdfbchfo #fbobade onh ~q4~f41977;&Nscl gafh ~f42012
_H|zh|实施《1977&j托雷莫利诺斯#C渔船%o@m1993&j托雷莫利诺斯@D_l规定@?2012&j开普敦#5;2012&j开普敦#5
~rg|fr|~nzMalabo *acroissance >btransformation accélérées @el’agriculture ~r0~nlprospérité partagée ~sYmeilleures conditions @evie
~rg|es|~jzMalabo{| de la Unión Africana} %ZAceleración #rCrecimiento ~jA{Transformación|Trasformación} #AAgricultura #Jpro #AProsperidad Común ~jAMejora %0Medios @eVida
~rg|ru|#zIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmzhkasa vaxqohjge _UghcawAcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
~rg|ar|@7dabalf {|abyamj ih abagram abpnjckc }#kabgiqcb labhdf fabgrfb abEjaicch _1abjxaF abdugjs fgroch olb abdicue
~rg|zh|@J加快农业增长#h转型，~dG共同繁荣#h改善生计@?马拉博@z
~i]|fr|~nd@5{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*3~f"%!contrecarrer #g%!~e.@o~f'^B
~i]|es|~qa@E@Q~hIDesalentar y ~gj@o~h6^E
~i]|ru|#d#P@olfcnplfcyncdbt, hncfybgedbt b &[+,{fuwdasa |}~rf
~i]|ar|~qn*t#f_nibcv
~i]|zh|*v+p阻止#h+(&b+p未报告#h无管制@?捕捞~kU#C#-;~s,{鱼|捞}{活动|}#c#C#-
=.|fr|%w@e<Eissue &B« Sommet social &0» intitulé « Deuxième Sommet &0~jKsocial »;%w@e~s"
=.|es|%L@e<E#ACumbre <S%Tbajo @odenominación {|de }“Segunda ~gh@l#sSocial”;%L@e~s"
=.|ru|~cT{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~pF~bVheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~fK_U~bVfexgbjbq»;~cT{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
=.|ar|@7~f0>xabdhlDk ih ”dIgdj abkde abaqgdaic abiabdc“ ~oeihfah ”dIgdj abkde %t~pS~mGabaqgdaice“;@7~f0abocaoc
=.|zh|题为“~cJ次=2~iY”@?“%h社发*Y”《~cG#?_l;题为“~cJ次=2~iY”@?“%h社发*Y”~cG#?;*i~cG#?_l
+/|fr|~nzCancún ~fD%G~sY=L~q'#Abiodiversité @3=Ubien-être
+/|es|~jzCancún @l~hb~l,#A&-~jA+7~c!#ABiodiversidad _mBienestar
+/|ru|Dedkpdhk@d@oekjpembxerbb jciejbkb ~kzb *S>zwbafexdaawfexbq ~lS~m[mtnco
+/|ar|@7sahsfh #kgidcd rnG abghfi ~lJfaogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
+/|zh|将#m#h%v~hd%j以增进福祉纳入主流@?坎昆@z
~h,|es|~jzAichi-Nagoya %Z~fZ_m#s~cx
~h,|ar|@7pcuc{ - |-}haBfca #kabgibcd _1~q0~kl
~h,|zh|%v#v~kS爱知-~eB@z;@J%v#v~kS@?爱知-~eB@z
=-|fr|#x%1dégagement @Cforces israéliennes #gsyriennes;#x%1dégagement{ des forces|}{ de 1974|}
=-|es|#l%ZSeparación _YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#l%ZSeparación
=-|ru|@Ma fexKcnbdcdbb gaohk;*.{| 1974 sane} ~q?Rxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
=-|ar|&NnA abauglas lch abkfag{ abtojazcbce fabofjce|}
=-|zh|以色列#h~kX叙利亚~g1部队~fP;以色列*4叙利亚部队~fP;部队~fP;*i~fP_l
~m4|fr|+A2007 %1^p%P@o~rn{ (no 188)|};@R{| (no 188)} %1^p%P@o~rn{|, 2007}
~m4|es|~h2~qdPesca{, 2007 (núm. 188)|, 2007|}
~m4|ru|@c2007 ^D~rbg fuwamagdai hckjafc ~jr188);*A~rbg fuwamagdai hckjafc
~m4|ar|{abagnakce abdgibke labidb|agnakce abidb} *jkwai ycm abpodas
~m4|zh|2007&j~eG~o9~dY188~s';2007&j~eG~o9@m
>f|fr|+A1968 *acirculation routière
>f|es|~jPCirculación Vial
>f|ru|%"~oDngbycdbb 1968 ~p:;@c1968 ^D~oDngbycdbb
>f|ar|@tiad 1968 bbocj >oabwjk;@tabocj >oabwjk ~f41968
>f|zh|1968&j道路交通@m
^X|fr|~hnsignalisation routière
^X|es|~jPSeñalización Vial
^X|ru|%"nafayduv xdekev b hbsdemev
^X|ar|@tbangag ftuajag abwjk;@t{iad 1968 |}#kbangag ftuajag abwjk
^X|zh|1968&j路标#h信号@m
~bX|fr|#x~s/#aÉtats-Unis d’Amérique #6au Siège ~tm+r;#x@eSiège
~bX|es|{Acuerdo|Convenio} =/@uy @Z&yUnidos @eAmérica %u_ZSede _Y+t;{Acuerdo|Convenio} %u_ZSede
~bX|ru|@M~r1Lacnbdcdduib Шjejeib Micfbkb ~ibichjafehlamaycdbb Цcdjfemzduv pBfcyncdbo ~fX;@Ma Цcdjfemzduv pBfcyncdbqv
~bX|ar|%g{abdikfm |abdljd |}~lQfabfbacag abdgrme abpdjcsce #kdkj <I;&Nabdkj
~bX|zh|@B#h美利坚合众国@J@B总部@?#5;@B*4美{利坚合众|}国@J@B总部@?#5;总部#5
~dj|fr|=7~tm@C+2américains
~dj|es|^7#A=C%0&yAmericanos
~dj|ru|~c"~nweicfbkedhkbv ~e"
~dj|ar|~h.~h:^!abpdjcsce
~dj|zh|~rX%3%8+"
*V|fr|^b=Y#I>b%f#Atorture
*V|es|~cr~fWy ~sB@oTortura
*V|ru|~j2~kElujak ~bJdbv
*V|ar|~aF~ok~q1~czibcv
*V|zh|~rX~fQ#h惩罚酷刑@m
&f|fr|^b*a@9~mal’homme @C%-âgées
&f|es|~cr%Z@"%0#iHumanos _Y&2Mayores
&f|ru|~j2*q~hW~cs~rcmtnco
&f|ar|~aF#k~dD~lIbslaj aboh
&f|zh|~rX#m老&j&g+w@m
+X|fr|@W^A~nI~jg#6%V#Y@C%-âgées ~bI
+X|es|@V#A~ia~sU%ua @Z#i_Y&2@eEdad #J~f.
+X|ru|*kb defanag a +a~rcmtnco ~gN;*kb defanag, @S~hW~rcmtnco ~gN
+X|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~c)fabuifl {luph rkfk|abdgibk lrkfk} slaj aboh ~dT
+X|zh|*i~oZ+"_l@J*-老&j&g%p@?@D;*i*-+w#h~aD_l@J*-老&j&g%p@?@D
<1|fr|@a#ACommunauté ~oQ@C+2@el’Afrique @el’Ouest +B~s)calibre, ~rdmunitions #g~c:matériels connexes
<1|es|@k#A{Comunidad Económica de los Estados de África Occidental|CEDEAO} @l{las |}~k"Ligeras, sus Municiones ~jl~j6Conexos
<1|ru|@cЭkadaibBchkasa haawAchjge xelendaeFfbkedhkbv +Za hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~c6~bYdbib iejcfbemev
<1|ar|@tabqdaie abakgyamce bmfb Bjl pnjckca @:labpobre abyBcje fabpobre abxncne
<1|zh|西非%3~iA共同体@J~eD+p其~oX及*,相关材料~jM;西非%3~iA共同体@J~eD+p{其|}~oX_k*,{相关|有关}{材料|物资}~jM
=g|fr|+Al’Afrique centrale @3=U~hQ@C~s)calibre, @e~rdmunitions ~sYtoutes pièces #gcomposantes pouvant servir %!~oyfabrication, ~oJ#gassemblage;+AKinshasa
=g|es|~tqKinshasa
=g|ru|ЦcdjfemzdaeFfbkedhk~pdxe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~ljwujz bhlamzxagedu ~lSbv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@q
=g|ar|@tfow pnjckca {bbrm dh|bdjakle} *x^afHxazjva;@tschuaoa
=g|zh|中部*-管制~eD+p其~oX#h可用于制造+p修理#h组装此类%.@?零部件@m
cifta|fr|^b~o8@emunitions, d’explosifs #g~p5matériels connexes
cifta|es|~cr~nAFabricación >p~oaIlícitos @e*7@eFuego, Municiones, ~pv~jl~j6Relacionados
cifta|zh|~rX%3&I~sZ火器+p~oX+p爆炸物及*,~rR材料@m
~rs|fr|~k6{de 1995 |}+Bnormes @e~sI_q@C~tnpêche, @edélivrance @Cbrevets ~sYveille
~rs|es|@K@E@lNormas @eFormación, Titulación y Guardia _m~cv%0~poPesqueros{, 1995|}
~rs|ru|#d>d~p!b nblmaibfagedbb ~sLfuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
~rs|ar|~nkbdiaccj abgmjcl fabtqaEe fabxnaje bbiadbch >odgh onh abycm
~rs|zh|1995&j渔民~fM与~is~ne;1995&j#C渔船{船员|人员}~fM*4~is@m
~bQ|fr|~hn~k0+9dirigés #t~dN
~bQ|es|@K~gYRelacionados con @o~gd
~bQ|ru|%"~qxdcxekadduib ekjeib #1&C~f)
~bQ|ar|@t%,@:labwcjah ~sE
~bQ|zh|<P与#C~eF~rR@?&b&J~jM
*:|fr|@W*B^A@a=Y%f#Acapture illicite d’aéronefs
*:|es|@VComplementario #r@K+z%?#rApoderamiento Ilícito @e~np
*:|ru|~d3nalamdqtA~bn~nK~qxdcxekaddui xevgejai ~ek
*:|ar|#M{abdsdb|abgsdcbc} bagnakce kdi abaogcbaF ~dZ>o~q3
*:|zh|<P~hq@m@?~cf;*i%b<P~hq#c%q#c~cf
~di|fr|@Wportant amendement #A~jN~h?#g~qg~c:actes survenant %!bord @Caéronefs
~di|es|@V~iRModifica &s@K~piInfracciones y Ciertos Otros Actos ~lwa Bordo _Y~np
~di|ru|~d3bxicdqtA~bn~nKlfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~ek
~di|ar|%n~q.@-{abxaye|abdgibke} labqjazd fliA {abpniab|abpidab} abpxjC ~kk>odgh ~q3
~jk|fr|@W{de 2005 |}#6^A@a~rx#Anavigation maritime
~jk|es|~n6{ de 2005|} {relativo al|del} @K~rI#ANavegación Marítima
~jk|ru|#'~r.sane ~epa %i@/~aH;#'~epa %i@/~aH
~jk|ar|%n{iad |}~r.{bagnakce|abdbrk lagnakce|abdgibk lagnakce} ~ao~kj
~jk|zh|*i~jE%o&b&J@m》2005&j@D;*i~jE%o&b&J%q{的2005年|的|}@D
<q|fr|@W{de 2005 |}#6au @W~rx@Cplates-formes fixes situées ~eg
<q|es|~n6{ de 2005|} {relativo al|del} @V~rI_YPlataformas Fijas Emplazadas ~qd~lo
<q|ru|#'~r.sane k Gfajakamp a <A@e_!;#'k Gfajakamp a <A@e_!
<q|ar|%n{iad |}~r.{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~aoabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~og
<q|zh|*i~iI&b&J@D》2005&j@D;*i~iI&b&J@D_l{的2005年|的|}@D
+d|fr|~jS^A~hn@9physique @Cmatières ~f9
+d|es|~gk{de|a} @o~jP@"Física %0~j6~gp
+d|ru|Galfegk{e|b|c|p|ao} ~epa ~j1*q<Kiejcfbeme
+d|ar|~q.@tabrdace abdamce bbdfam ~pX
+d|zh|*i~iy物#m%q~ez;*i~iy{物|体}#m%q#c{2005年|}~ez
>W|fr|~jS@e~pBau @W@eMontréal #6%!@C~dpqui appauvrissent @o~iN;~jS@eKigali
>W|es|~gk@e~pB{del|al} ~tf~j8%ua #K~ke~iRAgotan @o~tg;~gk@e~pB{del|al} ~tf~cU;~gk@eKigali
>W|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Iadfcemzhkaip lfajakamp @ogcAchjgei, fexfpCetAbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
>W|ar|~q.scBabc {bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} ~oo#kabdfam abdoghnme bwlke abpfEfh;~q.scBabc
>W|zh|*i@J消耗臭氧层物质@?~iB@D_l基加利~ez;基加利~ez
_N|fr|~jS@e~s"{ au Protocole de Kyoto|}
_N|es|~gk@e<E{al|del} ~tf{Kyoto|Kioto};~gk@e~s"
_N|ru|~cT{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~cT{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
_N|ar|~q.~f0{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} scfgf;~q.abmfre
_N|zh|*i~lV@D_l~cG~ez;*i~lV@D_l@?~cG~ez;~cG~ez
~el|fr|~gq@eGlasgow @3=Uclimat
~el|es|~cu@eGlasgow ~m,&sClima;~cuClimático @eGlasgow
~el|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
~el|ar|~h.Bbaosf bbdhax
<u|fr|#x{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
<u|es|Acuerdo&i@l~hbFacilitación #rComercio
<u|ru|*.^taw plfaAcdbb lfarcnpf jafsagmb
<u|ar|&Ngcocj abgqaje;&N~h:~i6~d,#qlgcocj abgqaje
<u|zh|~iC便利化#5;~iC便利化~fE
=d|fr|#x+Bsubventions ^A~rn
=d|es|Acuerdo&i@l{|las }Subvenciones _ZPesca
=d|ru|@M~a,jafsagao ~h)a hpwhbnbfagedbb fuwdasa ~rf
=d|ar|%g#qltiahag ~q)abpodas;&N~h:~i6~d,#qltiahag ~q)abpodas
=d|zh|~eG补贴#5
<h|fr|#x{de l’Organisation mondiale de la Santé |de l’OMS |}+Bpandémies ~tm_e#ASanté;#x{de l’Organisation mondiale de la Santé |de l’OMS |}+Bpandémies
<h|es|#l#A{Organización Mundial de la Salud|OMS} @lPandemias;#l@lPandemias
<h|ru|@M~a,~h)xnfegaavfedcdbq @o~qxledncibqib;GedncibBchk%X
<h|ar|&N~h:abyre ~d,#kabqfazr;&Nabqfazr
<h|zh|%h~oT%8~oV#5;{世卫组织|}~oV#5
>U|fr|~gq*asécurité, @ostabilité ~qw@.%P@orégion @CGrands Lacs
>U|es|~cu%ZSeguridad, @oEstabilidad >p#s~qdRegión %0Grandes Lagos
>U|ru|Gekj@Aa wcxalehdahjb, hjewbmzdahjb b fexgbjbb g feoadc Ncmbkbv axcf
>U|ar|~h.abpdh fabaogkjaj fabghdce *jdhwke ablrcjag absljC
>U|zh|大湖区%o+p稳定#h#v@m;大湖区%o+p稳定*4#v{公约|契约|条约}
<5|fr|#x=W#a~a.~s/l’Agence @T@el’énergie atomique
<5|es|#l~pi~cX=/@u>pOrganismo{ Internacional de Energía Atómica|}
<5|ru|*., fcspmbfptA{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Fh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};=3Icynpdefandui escdjhjgai @oejaidao Pdcfsbb
<5|ar|%gabdhGd bbibake ~lQfabfsabe #fbbwake abHjce;%gabdhGd bbibake ~lQfabfsabe
<5|zh|@B与~eA间^f#5;@B*4{国际|}~eA{间|之间的|}^f#5
<-|fr|#x+B~a.~s/@!@3%s@C^c~om
<-|es|#l@l{la Relación|las Relaciones} =/@u~jA=C+z*Z_Y*7Químicas
<-|ru|=3Efsedbxerbco @oxelfcAcdbt vbibBchkasa afpybq
<-|ar|%g#qlabibake ~lQfdhGde rGj *x~sH
<-|zh|@B#h&I~kP%.%8间^f#5;%b@B*4&I~kP%.%8{间|之间}^f#c#5
~dB|ru|=3_zafsedbxerbco @oibsferbb
~dB|ar|%g#qlabibake ~lQfabdhGde #fbbvqje
~dB|zh|@B#h#C~kV%8间^f#5;%b@B*4#C~kV%8{间|之间}^f#c#5
>h|fr|~mr#g>E~ka_q~tm+r
>h|es|~bcy ~j[#r~cv_Y+t
>h|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~fX
>h|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <I
>h|zh|@B~o9~g7~rA;@B~o9~g7条例#h~o9~g7细则
<k|fr|~ka#g{|les |des |aux }~rq=W@oplanification @Cprogrammes, #a~i9&Bbudget qui ont trait %Vprogrammes, =U~hQ@el’exécution #g#améthodes d’évaluation
<k|es|~j[y ~iKDetallada +zPlanificación %0Programas, @Z~nr@e~sy#rPresupuesto, @oSupervisión #A~jZy @ZMétodos @eEvaluación
<k|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptAb{c|v|i|ib} lmedbfagedbc @olfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamz ~p7b icjanu arcdkb
<k|ar|abphGde fabkfaim ~pWgrsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<k|zh|~rQ规划+p预算内~rQ~rZ+p<y~o!监测#h评价方法~rA
~b1|fr|@gfaisant @e~f8Indien une zone @epaix
~b1|es|@h#rOcéano Índico como Zona @ePaz
~b1|ru|#zaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~b1|ar|@7{|aiglaj }~pUabvhmc dhwke obad
~b1|zh|宣布印度洋为=6区@z;宣布印度洋为=6区@?@z
~e5|fr|~nzLima : vers un @.industriel inclusif #g~mQ
~e5|es|~jzLima: hacia un #s~pzInclusivo y ~cx
~e5|ru|Zbihk@d«Gpjz k nahjbycdbt ghcavgejdasa b *SlfaiuCmcddasa fexgbjbq»;Zbihk@G
~e5|ar|@7bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~e5|zh|利马@z：努力实现包容及%v工业#v
~aB|fr|~c4d’Oslo
~aB|es|@h~bv@eOslo
~aB|ar|@7pfobf abfEajc
~aB|zh|奥斯陆部长级@z
_?|fr|=7d’Ottawa =Y^(#Asanté
_?|es|^7@eOttawa +z~j.#ASalud;^7@eOttawa _mFomento #ASalud
_?|ru|Ejjeghk&u@opkfclmcdbt xnafagzq
_?|ar|~h.pfgafa bgiEcE abyre
_?|zh|渥太华~rM~dG+"
^K|fr|=7@e~i1=Y^(#A~m.%!l’heure #Amondialisation
^K|es|^7@e~i1@Q{el Fomento|la Promoción} #ASalud #Jun Mundo Globalizado
^K|ru|Uedskakhk&u{la pkfclmcdbt|pkfclmcdbq} xnafagzq g smawembxageddai ibfc
^K|ar|~h.lahsfs bgiEcE abyre *jiyj abifbde
^K|zh|@J=N化%h中~rM~dG@?曼谷+";=N化%h中~rM~dG曼谷+"
~e!|fr|%w@eRio +Bdéterminants sociaux #Asanté
~e!|es|%L@eRío @l{|los }Determinantes ~kb#ASalud
~e!|ru|~j!{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @oharbemzdui ncjcfibdedjei xnafagzq
~e!|ar|@7jcf >x#kabdrmmag ~kibbyre
~e!|zh|@J~rM#Q=2决定因素@?里约#?;~rM#Q=2决定因素里约#?
~g(|fr|~nz~lE@Hl’efficacité @el’aide au %m
~g(|es|~jzParís %ZEficacia #AAyuda{ al Desarrollo|}
~g(|ru|Gefbyhk@d@olaguCcdbt PFFckjbgdahjb gdcCdco laiaAb
~g(|ar|@7lajco #kniabce abdifhe
~g(|zh|~o'实效#Q~kQ@z;@J~o'实效>]@?~kQ@z
~bP|fr|_td’Accra
~bP|es|#O>aAccra
~bP|ru|Mkkfhk@s&E
~bP|ar|~ffpsja
~bP|zh|阿克拉=Q<R
busan|fr|~n0@eBusan ~nl&9efficace au service &B%m
busan|es|Alianza @eBusan +z%]Eficaz al *r
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~mUPFFckjbgdasa ^P%5~e0;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~mUPFFckjbgdasa ^P%5~e0
busan|ar|ujase lfoah _1~mAabthdazc abniab
busan|zh|有效#v^-釜山~rL;~dG有效#v^-#c釜山~rL
~gG|fr|#L~a9@eBali @3l’appui technologique ~qw~g.@Ccapacités
~gG|es|~jo@eBali _mApoyo Tecnológico ~jACreación @eCapacidad
~gG|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @oakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~gG|ar|~qnlabc ~c'{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~gG|zh|巴厘技术支助#h能力建设~gb
~b4|fr|~nz~eQ{|du 7 février 1997 }%1rôle ~qwmandat &B@I#B@3l’environnement
~b4|es|~jz~eQ#8Papel >pMandato #r#O~fz_m~nTAmbiente
~b4|ru|~so@da famb b iednejc Gfasfeiiu #F@o~krhfcnc
~b4|ar|@7hcjflc {|biad 1997 }#kmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~b4|zh|@J@B~eI规划署@?~lW#h任务@?~oS@z
malmo|fr|~c4@eMalmö
malmo|es|@h~bv@eMalmö
malmo|ru|Iemziёdhk@dibdbhjfag
malmo|ar|@7dabdf abfEajc
malmo|zh|马尔默部长级@z
~e3|fr|_t&0=Y@9~jI~mb~hXdue %V~c,terrestres
~e3|es|~rz%T~s8#r~nTMarino frente a ~fdRealizadas #JTierra
~e3|ru|~eR@s*2@o*q~i[hfcnu aj ~oMg fcxpmzjejc ahpAchjgmqciao @ehpCc ncqjcmzdahjb
~e3|ar|&)*t%t#q~es~pY~gzdh abphuwe abljce;&)*t%t~f5~pY~gzdh abphuwe abljce
~e3|zh|#m+'~eI免受陆上~kU影响=N@,;#m+'~eI免受陆上~kU{污染|}=N@,
~aW|fr|~nd@5=Y=I#Acapacité @e~rn
~aW|es|~qa@E+z~bw#ACapacidad Pesquera
~aW|ru|#d#P@o~p)lfaiuhmaguib iaAdahjqib
~aW|ar|~qn*t#f~p2{wakag|wake|kmjag} abycm
~aW|zh|~ce捕捞能力#C#-
~dd|fr|~nd@5=Y%G>b=I@Crequins
~dd|es|~qa@E+z&-y ~hb~bw%0Tiburones
~dd|ru|#d#P@o~p8ekpm b ~p)bv xeleheib
~dd|ar|~qn*t#f{bycahe|brnG} podas abkju ftmajgva
~dd|zh|~fH~ce鲨鱼#C#-
~aX|fr|~nd@5*3réduire #acaptures accidentelles d’oiseaux @emer ~rmpalangriers
~aX|es|~qa@E+z~j?_YCapturas Incidentales @eAves Marinas ~qd~h6con Palangre
~aX|ru|#d#P@ohakfeAcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~aX|ar|~qn*t#f{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gz*j~q)abxcfw abwfcbe
~aX|zh|减少延绳钓~eG中误捕海鸟#C#-
+h|fr|~bb{volontaires |d’application volontaire }*3assurer @odurabilité #A~f'artisanale ~k5~fJ~sYl’éradication #Apauvreté
+h|es|~fe@QLograr @oSostenibilidad #A~h6#JPequeña Escala ~ncContexto #A~fb~jAErradicación #APobreza
+h|ru|~nP~d:*SiemaiehCjewdasa fuwamaghjge ~oslfanagamzhjgcddao ^rb bhkafcdcdbq wcndahjb
+h|ar|&rbAdah aogmade ~q)abpodas {abyBcje|yBcje} abhwak *jocak ~lffabkAaF >oabnkj
+h|zh|~dw#h扶贫背景下保障%v小规模~eG~nb;~dw#h+(贫困背景下保障%v小规模~eG~nb
*I|fr|~kM=Yconduite @e~lR&Bpavillon
*I|es|~fe+zActuación #r~j0#rPabellón
*I|ru|~nP#1*2~oKFmese
*I|ar|&r#kpmaF mfbe abibd;&rbpmaF mfbe abibd
*I|zh|船旗国表现~nb
=,|fr|~bb=J*a=I#A~f'profonde #Jhaute mer
=,|es|%x%l+z~bw_YPesquerías @eAguas Profundas #JAlta Mar
=,|ru|#d@P~fxsmpwakagandasa lfaiuhme g ~oiiafc
=,|ar|{abxwfw|abdlamz} #3#f~p2~q)podas abdcav abidcke *jpiabc ~h(
=,|zh|2008&j公海深海~eG~ce#C+q;公海深海~eG~ce#C+q
~mJ|fr|~bb=J*a=I@Cprises accessoires >bréduction @Crejets #Jmer
~mJ|es|%x%l+z~bw_YCapturas Incidentales ~jA~j?%0Descartes
~mJ|ru|#d@P~fxlfbmage b hakfeAcdbq guwfahag
~mJ|ar|{abxwfw|abdlamz} #3#f~p2~q4abijAc fabrm dh abdycm abdjgqi
~mJ|zh|兼捕~ce及减少丢弃物#C+q
~bT|fr|~kM%1marquage @Cengins @e~rn
~bT|es|~fe#8Marcado _YArtes @ePesca
~bT|ru|Ockaicdnerb~iT@oiefkbfagkc afpnbo mage
~bT|ar|&r#kfod dimag abycm;&rbfod dimag abycm
~bT|zh|渔具标识~nb
~ji|fr|~nz~mo*a~f'^B
~ji|es|~sW~h6^E
~ji|ru|Obihk@d@olfawmcic +,fuwdasa ~rf
~ji|ar|@7jfda {|biad 2005 }#qlabycm <CghGcd
~ji|zh|&b+p未报告#h无管制捕捞#Q2005&j~lZ@z
~g/|fr|~nzReykjavik @Hune ~f'responsable %Pl’écosystème marin
~g/|es|~jzReikiavik %Z~h6Responsable ~ncEcosistema Marino
~g/|ru|Ocokzqgbkhk@d@oajgcjhjgcddaip fuwamaghjgp g ~i[Pkahbhjcic
~g/|ar|@7{jcscancs|jcscans} #k~q4abjucm *jabhGad abtcsfbfqc ablrjc
~g/|zh|@J+'生态系统负~hl~eG@?雷克雅未克@z
=:|fr|@g~fS*a#:alimentaire
=:|es|@h#A~gh@l~hb#(Alimentaria
=:|ru|#z~pFheiibje @o=K
=:|ar|@7~fw{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
=:|zh|%h~dw峰会@z;%h~dw*Y@z
^Y|fr|#y@e~mo~nl~fJ_e~mQ
^Y|es|Cinco @'@eRoma +z~fb%T~cx
^Y|ru|lqj{z Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|zt Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemzdao =K
^Y|ar|_Ljfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %tabdogmad
^Y|zh|%v=N~dw~lZ五项#Z;{全球可持续|可持续全球|全球}~dw#c~lZ五项#Z
+[|fr|~lu&0#6%V~f!– Pour une planète sans ~f!ni déchets nocifs;~lu&0#6%Vproduits ~om
+[|es|>u%T^5Productos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
+[|ru|~eR#S@ovbibBchkbi gcAchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gcAchjg b ajvanag»|}
+[|ar|abtwaj %t#qlabdfam ~p0- _1sfsl xab dh abpAjaj abhaqde ih abdfam ~p0fabhnacag;abtwaj %t#qlabdfam ~sH
+[|zh|=N~kP品<z-使地球免受~kP品#h废物危害;=N~kP品<z
>T|fr|~gq&0@3l’emploi
>T|es|~cu%T_mEmpleo
>T|ru|~eR+na fewaBbv ichjev
>T|ar|~c(%tbgfncj njy abidb
>T|zh|=N就业~rO
^U|fr|=7olympique
^U|es|^7Olímpica
^U|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
^U|ar|~c(abpfbdlc
^U|zh|奥林匹克+"
~g'|fr|~nzMoscou @3~p"^Atuberculose
~g'|es|~jzMoscú @QPoner Fin _Z~ob
~g'|ru|Iahkaghk@d@o&[jpwcfkpmcxe
~g'|ar|@7dfosf #k~gyabob
~g'|zh|终结结核病#Q莫斯科@z
>l|fr|~nd=Y#I@el’extrémisme violent
>l|es|~qa~fW&sExtremismo Violento
>l|ru|Gmed@A*2@olfcnplfcyncdbt dehbmzhjgcddasa Pkhjfcibxie
>l|ar|~qn{abidb|idb abpdch abiad} {|abgc fAiva }~okabgwjn abihcn
>l|zh|~fQ~dH极端主义#-
^S|fr|%[@e~qO
^S|es|~c8^5Combatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~c8@e~qO
^S|ru|~lM@Y#1bdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqAbc lfbdrblu)|};Ienfbnhk{bc fpkaganqAbc lfbdrblu|bv fpkaganqAbv lfbdrblag|bi fpkaganqAbi lfbdrblei|bib fpkaganqAbib lfbdrbleib}
^S|ar|~qulabdkagbch abtjvalcch abpqahl (dlamz dmjcm abgfqcvce);~qulabdkagbch abtjvalcch abpqahl;_Ldmjcm abgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^S|zh|马德里~hi
_W|fr|communiqué @e~hF
_W|es|comunicado final #rGrupo @e@[@QSiria;Comunicado @e~d5
_W|ru|ЗekmtBbjcmzd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *2@oLbfbb;^x~f,kaiitdbkc
_W|ar|lcah qhcn
~bm|fr|#xréglant #adéplacements ~qwpassage
~bm|ru|@Ma lcfcngbycdbb b nahjplc
~bm|ar|%g#qlabghkb fabilfj;&Nabghkb fabilfj
~bm|zh|通行进出#5
<7|fr|#xintérimaire israélo-palestinien *aRive occidentale >bbande @eGaza
<7|es|#lProvisional Israelo-Palestino %ZRibera ~pH~jAFaja @eGaza
<7|ru|Rxfebmzhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @oЗelendaip wcfcsp b hckjafp Qexe
<7|ar|%g{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #kabAne abBjlce fkwai BEe
<7|zh|~iU斯坦@J西岸#h加沙地带@?临时#5;@J西岸#h加沙地带@?~iU斯坦临时#5
>)|fr|#x%1~f(&B~mN#J~h9&BSoudan &BSud
>)|es|#l{sobre|para} @o~dM~gZ@e~n:
>)|ru|@Maw pfcspmbfagedbb ~lOg Ochlpwmbkc Yyduo Lpned
>)|ar|&N{gofce|rb} ~mB*j^s;%g{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~mB*j^s
>)|zh|@J~oO@?~fE;~bo{共和国|}冲突#c~b?
*p|fr|#x*acessation @Chostilités, @o@9@Ccivils #g_dhumanitaire
*p|es|#l%ZCesación _YHostilidades, @o@"%0~qG>p~hyHumanitario
*p|ru|@Ma lfckfeAcdbb wacguv ncohjgbo, *qsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
*p|ar|&Nfkn abpidab abkgabce ~mTabdmhcch {fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*p|zh|停止敌对=Q+p#m平民#h~qh~o'准入#5;停止敌对=Q+p#m平民#h~qh{援助|}准入~b?
~gH|fr|#xpolitique =Y~oF>bréconciliation #J~h9centrafricaine
~gH|es|#l~sv+z~pKReconciliación ~gZCentroafricana
~gH|ru|*9#V~pRb lfbibfcdbb g ЦcdjfemzdaeFfbkedhkao Ochlpwmbkc
~gH|ar|%g>x{dh pqb abobad|bbobad} fabdyabre *jqdvfjce pnjckca abfowC
~gH|zh|中非~g1=6与#h解~kR~fE;中非~g1=6~ev#h解~kR~b?
~e6|fr|#x=Y~oF>bréconciliation au Mali
~e6|es|#l+z~pKReconciliación #JMalí
~e6|ru|@M~pRb lfbibfcdbb g Iemb
~e6|ar|{agnak|abagnak dh pqb} abobad fabdyabre *jdabc
~e6|zh|马里=6与#h解~fE;马里=6~ev#h解~b?
~aS|fr|Accord-cadre =Ypaix, @o#:>b&9=Y~h9démocratique &BCongo >brégion
~aS|es|>u+zPaz, @o#(~jA%]~gZDemocrática #rCongo ~jARegión
~aS|ru|OeiaBd#Wa ibfc, ^rb ~en~lSHciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~aS|ar|~qmabobad fabpdh ~gL{bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~aS|zh|刚果民主~g1#h该区域=6+p%o与^-<z;刚果民主~g1*4该{区域|地区}=6+p%o~ev^-<z
~q!|fr|Accord-cadre général =Y~oF#JBosnie-Herzégovine
~q!|es|#l>u~gm@ePaz #JBosnia y Herzegovina
~q!|ru|EwA{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~pRg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
~q!|ar|%gabtwajc abiad bbobad *jablfohe fabvjos
~q!|zh|波斯尼亚#h黑塞哥维那=6总<z#5
~fu|es|#l~nN+zTerminación #r~sf~jAConstrucción @euna Paz Estable y Duradera;#l~nN@ePaz
~fu|ru|EkadBejcmzd#Wa lfckfeAcdbb ~lOb lahjfacdbb hjewbmzdasa b lfaBdasa ibfe
~fu|ar|%gabhvazc {bthvaF|dh pqb thvaF} ~mBflhaF obad dogkj fmazd
jcpoa|fr|~ndglobal commun
jcpoa|es|~qaIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtAbo lmed|asa ghcawKcimtAcsa lmede|aip ghcawKcimtAcip lmedp|ui ghcawKcimtAbi lmedai|ai ghcawKcimtAci lmedc} &E;LNGH
jcpoa|ar|~qn*tabuadbe abdugjse
jcpoa|zh|联合全面#-
~a1|fr|~ny@e>C#Jvue @e>X@CAccords @eMinsk
~a1|es|~ti^k+z_u%0Acuerdos @eMinsk
~a1|ru|Dailmckh@Aicf @ogulamdcdbt Ibdhkbv hasmeCcdbo
~a1|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~a1|zh|<y明斯克~fE一揽子~cc;%b<y明斯克~b?#c一揽子~cc
~e4|fr|#xpolitique libyen
~e4|es|#l~svLibio
~e4|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~e4|ar|%g>xabbclc
~e4|zh|利比亚~kR~fE
juba|fr|#x@eDjouba =Y~oFau Soudan
juba|es|#l@e{Yuba|Juba} +zPaz #J{el |}Sudán;#l@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#V~pRg Lpnedc
juba|ar|&Nqfla bbobad *jabofmah;&Nqfla bbobad
juba|zh|朱巴=6~fE;苏丹=6朱巴~fE
~c[|fr|~jX@e<E=Y~oFau Darfour
~c[|es|~sk@e<E+zPaz #JDarfur
~c[|ru|~cT{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~pRg HefFpfc
~c[|ar|fDcke ~f0bbobad *jmajnfj
~c[|zh|~cG达尔富尔=6~o(;达尔富尔=6~cG~o(
~eW|fr|~gq@e~lt
~eW|es|~cu@e~lt
~eW|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~eW|ar|ivm ljcmqgafh
~eW|zh|布里奇顿#5
>B|fr|~bf#B@3l’inclusion &Bhandicap
>B|es|~cS~fz+zInclusión #ADiscapacidad
>B|ar|~f2@wbtmdaq dhGfj abtiake
>B|zh|@B残疾包容>F
~a7|fr|=7@T{révisée |}@el’éducation physique, @el’activité physique #g&Bsport
~a7|es|^7@E#A~fZFísica, @oActividad Física >pDeporte
~a7|ru|#d&uFbxbBchkasa gahlbjedbq, ~j1ekjbgdahjb b hlafje
~a7|ar|~c(&Q{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~a7|zh|#C体育~kS+p体育~kU#h体育运动+"
&V|fr|%[_f%V~c]associés %V~d]ou %Vgroupes armés (Principes @eParis);%[_f%V~c]associés %V~d]ou %Vgroupes armés
&V|es|@'y Directrices{| de París} ^5Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@'~tl{: Principios y Directrices|} ^5Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
&V|ru|Gfbdrbl{u b phjedagkb|ag b phjedagak|ei b phjedagkei|eib b phjedagkeib|ev b phjedagkev} #1ncjco, ~bYgaafpycdduib hbmeib ~o?gaafpycdduib sfplleib{ (Gefbyhkbc lfbdrblu)|}
&V|ar|abkfaim ~p6~peabdjglwch ~iQpf abqdaiag abdobre (dlamz lajco);abkfaim ~p6~peabdjglwch ~iQpf abqdaiag abdobre
&V|zh|@J与~c1~rR联&a~s9#h+q(~kQ#Z);@J与~c1~rR联#c&a~s9#h+q
uhc-2023|ar|#R{abdihc labgBwce|luph abgBwce} abyrce abuadbe ~f42023
durban-review|fr|~ht>Id’examen @eDurban
drug-2009|fr|%w#g>E~nd*a&9@T#Jvue d’une stratégie intégrée #géquilibrée @elutte #t=Uproblème &0#Adrogue
ncd-2025|fr|~l1#Aquatrième ~kY@o~bCtransmissibles >b^(#A~m.mentale #g&Bbien-être
vienna-midterm|fr|~l1@el’examen approfondi %!mi-parcours @e&'*a&D&B_t@e~ck=x~am~ni
our-ocean-2025|fr|Notre océan, notre avenir : unis ~nlaction urgente
lausanne-plan|fr|~tpLausanne
oslo-plan|fr|~ndd’Oslo
vienna-plan|fr|~tpVienne
new-start|fr|%ANew START
caadp|fr|@Idétaillé ~jK@el’agriculture africaine
afcfta|fr|#x~b6#AZone @elibre-échange continentale africaine
hong-kong-ministerial|fr|~c4@eHong Kong
doha-ministerial|fr|~c4@e~s"
au-corruption|fr|+A~sN^"*a#I>b~bH~lK
africa-democracy|fr|=7^"#Adémocratie, @Célections #g#Agouvernance
democratic-charter|fr|=7démocratique interaméricaine
corruption-inter-american|fr|^b~mb~lK
ccamlr|fr|~hn%G#Afaune #g#Aflore marines @el’Antarctique
wcpfc|fr|~hn%G>b=I~oYgrands migrateurs %P~f8~lDoccidental #gcentral
whaling|fr|~k6=Yréglementation #Achasse ^Abaleine
siofa|fr|#x#6%Vpêches %P=Usud @e~f8Indien
south-pacific-fishery|fr|~hn_p~ik%P=U~lDSud
north-pacific-fishery|fr|~hn_p~ik%P=U~lDNord
iccat|fr|~k6=Y%G@Cthonidés @el’Atlantique
recaap|fr|#x@e&9régionale ~mbpiraterie #g#avols %!>Z#JAsie
saicm|fr|Approche ~a9#A=I@T@Cproduits ~om
sharm-plan|fr|#L@e&D@eCharm el-Cheikh
shanghai-health|fr|~nzShanghai *a^(#A~m.%P=U@I@e~bF
health-personnel|fr|Code @epratique &0{de l’OMS |}@3=Urecrutement @5@Cpersonnels @esanté
higher-education|fr|@a_e*areconnaissance @Cqualifications ~cC%!l’enseignement supérieur
kimberley|fr|Système @ecertification &BProcessus @eKimberley
vienna-crime|fr|~nz~ck*a~gJ>b*(: relever #adéfis &BXXIe siècle`;
