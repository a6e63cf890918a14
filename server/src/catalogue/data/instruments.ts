// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~m]|t|*,*h|UN ~p3|1945-06-26|~m1|||1945-10-24|37|
~dm|t|~nD@fCourt @FJustice|~nDCourt|1945-06-26|~m1|||1945-10-24||
~fc|t|%6=2*h||1946-02-13|@y|A/RES/22(I)|1:4|1946-09-17|8|
=u|t|%6=2%YSpecialized Agencies||1947-11-21|@y|A/RES/179(II)|33:521|1948-12-02||
~ju|t|%6%]@z~ky%Y~q[@FGenocide|Genocide @R|1948-12-09|^t|A/RES/260(III), @N|78:1021|1951-01-12|9|
~b[|t|^(%O%Y~rm*F=L@z%YExploitation %YProstitution @FOthers||1949-12-02|@y|A/RES/317(IV), @N|96:1342|1951-07-25||
~rP|t|&C&"@F12 August 1949|&C&"@F1949;~j"~mG;four ~mG;~mG|~hO|#R||75:970-973|~hP|51|1
~jt|t|&C^(Amelioration %YCondition %YWounded @zSick *F_D~p!~k3Field|First &C@R|~hO|#R||75:970|~hP||1
~g:|t|&C^(Amelioration %YCondition @FWounded, Sick @zShipwrecked Members @F_D~p!at Sea|~qs&C@R|~hO|#R||75:971|~hP||
~e:|t|&C@a#8~me~e!@F~h2@FWar|Third &C@R|~hO|#R||75:972|~hP||1
~g?|t|&C@a#8~me@8@FCivilian =L*FTime @FWar|Fourth &C@R|~hO|#R||75:973|~hP|5|1
~fd|t|~fA~tJ_DConflicts ~ssI)|~j[@XI;~fA~tJ_DConflicts|1977-06-08|#R||1125:17512|1978-12-07||1
~dx|t|~fA@FNon-International _DConflicts ~ssII)|~j[@XII;~fA@FNon-International _DConflicts|1977-06-08|#R||1125:17513|1978-12-07||1
~b-|t|<S@F^CAdoption @Fan ~j[Distinctive Emblem ~ssIII)|~j[@XIII|~sF|#R||2404:43425|2007-01-14||
~h"|t|~rb@arespecting @jLaws @zCustoms @FWar @4Land|~enannexed ~me~rb@aIV|1907-10-18|~eo|||1910-01-26||
~hn|t|@a~l-|~su@a~l-;~suRefugee @R;Refugee @R;~su@R|1951-07-28|#R||189:2545|1954-04-22|40|1
>k|t|@X~l-|1967 @X~l-;1967 @Xthereto;1967 =M|1967-01-31|@y||606:8791|1967-10-04||
>s|t|@a_3Stateless ~mW|1954 @a_3Stateless ~mW|1954-09-28|@y||360:5158|1960-06-06||
~a:|t|%6~e9@FStatelessness|~lA%6~e9@FStatelessness|1961-08-30|@y||989:14458|1975-12-13|12|1
~b?|t|~rj@R|1926 ~rj@R|1926-09-25|#R|||1927-03-09||
~dO|t|@Xamending @j~rj@asigned at &C@425 September 1926||~sv|@y|A/RES/794(VIII)|182:2422|~sv||
slavery-amended|t|~rj@asigned at &C@425 September 1926 @z~o4=M||~sv|@y||212:2861|1955-07-07||
+n|t|~fV%6Abolition @FSlavery, @jSlave Trade, @zInstitutions @zPractices Similar *9Slavery|1956 ~fV@R|1956-09-07|#R||266:3822|1957-04-30||
*0|t|%6%J%E@FWomen||1953-03-31|@y|A/RES/640(VII)|193:2613|1954-07-07||
&X|t|%6Nationality @FMarried Women||1957-02-20|@y|A/RES/1040(XI)|309:4468|1958-08-11||
=h|t|*dConsent *9Marriage, ~on@2Marriage @zRegistration @FMarriages||1962-12-10|@y|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%6~d7@FRacial Discrimination|ICERD|1966-03-07|@y|A/RES/2106(XX), @N|660:9464|1969-01-04|54|1
~rT|t|@fCovenant @4Economic, <X@z&M_I|ICESCR|~l1|@y|~bl|993:14531|1976-01-03||
iccpr|t|>d_I|ICCPR|~l1|@y|~bl|999:14668|1976-03-23||
~g'|t|@fCovenants @4&P_I|@f&P%ECovenants|~l1|@y|~bl|||24|
~hb|t|%7@j>d_I|First %7@j>d_I|~l1|@y|~bl|999:14668|1976-03-23||
~hc|t|~qs%7@j>dRights, aiming at @jabolition %Ydeath penalty|~qs%7@j>d_I|1989-12-15|@y|A/RES/44/128, @N|1642:14668|1991-07-11||
~hd|t|%7@j@fCovenant @4Economic, <X@z&M_I||2008-12-10|@y|A/RES/63/117, @N|2922:14531|2013-05-05||
+q|t|%6Non-Applicability @FStatutory Limitations *9War Crimes @zCrimes #aHumanity||1968-11-26|@y|A/RES/2391(XXIII), @N|754:10823|1970-11-11||
~gX|t|@f%6%O@z~ky%Y~q[@FApartheid||1973-11-30|@y|A/RES/3068(XXVIII), @N|1015:14861|1976-07-18||
>T|t|@f~qmApartheid *FSports||1985-12-10|@y|A/RES/40/64, @N|1500:25822|1988-04-03||
cedaw|t|%6~d7@F^M~pJ|CEDAW|1979-12-18|@y|A/RES/34/180, @N|1249:20378|1981-09-03|79|1
~jn|t|%7@j%6~d7@F^M~pJ||1999-10-06|@y|A/RES/54/4, @N|2131:20378|2000-12-22||1
cat|t|~qm+J|~qmTorture|1984-12-10|@y|A/RES/39/46, @N|1465:24841|1987-06-26|13|1
opcat|t|%7@j~qm+J|%7@j~qmTorture;OPCAT|2002-12-18|@y|A/RES/57/199, @N|2375:24841|2006-06-22|4|1
crc|t|%6%E%YChild|CRC|1989-11-20|@y|A/RES/44/25, @N|1577:27531|1990-09-02|138|1
~jo|t|~i0#Dinvolvement @Fchildren *Farmed conflict|Optional @X#Dinvolvement @Fchildren *Farmed conflict|2000-05-25|@y|A/RES/54/263, &QI|2173:27531|2002-02-12||1
~jq|t|~i0#Dsale @Fchildren, child ~dw@zchild pornography|Optional @X#Dsale @Fchildren, child ~dw@zchild pornography|2000-05-25|@y|A/RES/54/263, &QII|2171:27531|2002-01-18||1
~jp|t|~i0@4a communications procedure||2011-12-19|@y|A/RES/66/138, @N|2983:27531|2014-04-14||1
^1|t|@f%6@8%Y%E@FAll Migrant Workers @zMembers @F_JFamilies||1990-12-18|@y|A/RES/45/158, @N|2220:39481|2003-07-01|8|1
crpd|t|%6%E@F~f-|CRPD|2006-12-13|@y|A/RES/61/106, &QI|2515:44910|2008-05-03|62|1
~nd|t|%7@j%6%E@F~f-||2006-12-13|@y|A/RES/61/106, &QII|2518:44910|2008-05-03||1
*O|t|@f^(~rA~lQEnforced Disappearance||2006-12-20|@y|A/RES/61/177, @N|2716:48088|2010-12-23|14|1
&.|t|~qm^M*FEducation||1960-12-14|^t||429:6193|1962-05-22||1
untoc|t|@v@a+]|Organized ~q[@R;Palermo @R|~sD|@y|~j?I|2225:39574|2003-09-29|42|1
+8|t|@X~f,Suppress @zPunish &gPersons, Especially ~kJ@zChildren, ~fC|&g=L=M;@X~f,Suppress @zPunish &gPersons, Especially ~kJ@zChildren;Palermo =M|~sD|@y|~j?II|2237:39574|2003-12-25|4|1
<x|t|@X#a@j~icby Land, Sea @zAir, ~fC|@X#a@j~icby Land, Sea @zAir;~ic=M|~sD|@y|~j?III|2241:39574|2004-01-28|5|1
<7|t|@X#a@j~ab_J~k0@zAmmunition, ~fC|Firearms =M;@X#a@j~ab_J~k0@zAmmunition|2001-05-31|@y|A/RES/55/255, @N|2326:39574|2005-07-03|7|1
uncac|t|@v~qm~l6|~qm~l6;UNCAC|2003-10-31|@y|A/RES/58/4, @N|2349:42146|2005-12-14|31|1
~e,|t|@v~qm~sS; Strengthening @f&A@2~sL~jfCrimes ~sMby Means @F~oh@zCommunications Technology Systems @z*b~tLEvidence *FElectronic Form @FSerious Crimes|@v~qm~sS|2024-12-24|@y|A/RES/79/243, @N||||
>q|t|~oG~bp@F1961|~oGNarcotic Drugs, 1961;~lASingle @R|1961-03-30|@y||520:7515|1964-12-13||
&Z|t|~oG~bp@F~lAas ~o41972 =M|~oG~bp@F~lAas ~o4@X@F25 March 1972|1975-08-08|@y||976:14152|1975-08-08||1
~b.|t|*d~gJ~kG@F1971|*d~gJSubstances|1971-02-21|*A||1019:14956|1976-08-16||
~b0|t|@v~qm~jg~rm*F~bp@z~gJ~kG@F1988|@v~qm~jg~rm*F~bp@z~gJSubstances;1988 @R|1988-12-20|*A||1582:27627|1990-11-11||
>j|t|%6%]@z~ky@FCrimes #aInternationally Protected Persons, including Diplomatic Agents||1973-12-14|@y|A/RES/3166(XXVIII), @N|1035:15410|1977-02-20||
~jw|t|@f~qm@jTaking @FHostages||1979-12-17|@y|A/RES/34/146, @N|1316:21931|1983-06-03||
~dr|t|@f~qm@jRecruitment, Use, ~cC@zTraining @FMercenaries||1989-12-04|@y|A/RES/44/34, @N|2163:37789|2001-10-20|7|1
~hs|t|%6>c@v@zAssociated ~ku||~sA|@y|A/RES/49/59, @N|2051:35457|1999-01-15|12|1
~ca|t|%7@j%6>c@v@zAssociated ~ku||~sF|@y|A/RES/60/42, @N|2689:35457|2010-08-19||
<B|t|@f^(%O@FTerrorist Bombings||1997-12-15|@y|A/RES/52/164, @N|2149:37517|2001-05-23|8|1
=z|t|@f^(%O%Y~cC@F~oL||1999-12-09|@y|A/RES/54/109, @N|2178:38349|2002-04-10||
<[|t|@f^(%O@FActs @F*D~oL||2005-04-13|@y|A/RES/59/290, @N|2445:44004|2007-07-07|19|1
>(|t|~sZMaterial|~sZMaterial @z*DFacilities|1979-10-26|*A||1456:24631|1987-02-08||
~fl|t|*dOffences @z~jf~dJActs ~sM@4Board ~q.|Tokyo @R|1963-09-14|Tokyo||704:10106|1969-12-04||
~e?|t|^(%O@FUnlawful Seizure @F~q.||1970-12-16|~eo||860:12325|1971-10-14||
~a(|t|^(~bB~fN||1971-09-23|~c,||974:14118|1973-01-26||
<:|t|@X*b%O@F*/@F~kIat Airports Serving @f~fN||1988-02-24|~c,||1589:14118|1989-08-06||
<r|t|%6Marking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~c,||2122:36984|1998-06-21||
sua|t|~h6|SUA @R|1988-03-10|~ir||1678:29004|1992-03-01|7|1
~a[|t|@X*b~bB=9||1988-03-10|~ir||1678:29004|1992-03-01||1
~b/|t|~m0~nD@f=HCourt|~m0Statute|1998-07-17|~ir||2187:38544|2002-07-01|29|1
_,|t|@6#D=2%Y@f=HCourt||2002-09-09|@y||2271:40446|2004-07-22|7|1
vcdr|t|<Y*dDiplomatic ~oA||1961-04-18|*A||500:7310|1964-04-24|7|1
vccr|t|<Y*dConsular ~oA||1963-04-24|*A||596:8638|1967-03-19|24|1
^b|t|*d~rkMissions||1969-12-08|@y|A/RES/2530(XXIV), @N|1400:23431|1985-06-21||
vclt|t|<Y%6Law @FTreaties||1969-05-23|*A||1155:18232|1980-01-27|2|1
~nW|t|<Y%6Law @FTreaties ~ry=:@z@fOrganizations or ~ry@fOrganizations||1986-03-21|*A|||||
=y|t|<Y*dSuccession @F=:*Frespect @FTreaties||1978-08-23|*A||1946:33356|1996-11-06||
&W|t|@v*dJurisdictional Immunities @F=:@z_JProperty||2004-12-02|@y|A/RES/59/38, @N||||
~ar|t|<Y%6Representation @F=:*F_J~s/~tp@fOrganizations @Fa *.Character||1975-03-14|*A|||||
~r.|t|@v%6Law %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~nP|t|@6%z@j%A@FPart XI %Y~ml@F10 December 1982|Part XI %S|1994-07-28|@y|A/RES/48/263, @N|1836:31364|1996-07-28||1
~dk|t|@6*b%A%YProvisions %Y~ml@F10 December 1982 %z@j~oZStraddling ~h[@zHighly ~s"Fish Stocks|@v~h[%S;~h[%S|1995-08-04|@y||2167:37924|2001-12-11||
bbnj|t|@6~mu@j~ml#D%G@z%c~mbMarine ~p1Diversity @FAreas beyond ~d[Jurisdiction|BBNJ %S|2023-06-19|@y|A/CONF.232/2023/4||2026-01-17||
>3|t|@6#D=2%Y@fTribunal *bLaw %YSea||1997-05-23|@y||2167:37925|2001-12-30||1
_.|t|@X#D=2%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~g]|t|%6High Seas||~sw|#R||450:6465|1962-09-30||
<4|t|%6Continental Shelf||~sw|#R||499:7302|1964-06-10||
^!|t|%6~oKSea ~nAContiguous Zone||~sw|#R||516:7477|1964-09-10||
+S|t|@6~s4Compliance ~tp@f%G@z*k=Jby ~e6Vessels #DHigh Seas|Compliance %S|1993-11-24|~ir||2221:39486|2003-04-24|2|1
=t|t|@6@4Port State =J~f,Deter @z~hX_Z|Port State =J%S|2009-11-22|~ir||3161:54133|2016-06-05||1
solas|t|@f^(>cLife at Sea, 1974|@f^(>cLife at Sea|1974-11-01|~kl||1184:18961|1980-05-25|9|1
~r3|t|@f^(%]@F~s'~lQShips, 1973, as modified by @j@X@F1978 relating thereto|@f^(%]@F~s'~lQShips;MARPOL @R|1978-02-17|~kl||1340:22484|1983-10-02||1
~a-|t|@f*d_kSearch @zRescue, 1979|@f*d_kSearch @zRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~rISeafarers, 1978|~rISeafarers|1978-07-07|~kl||1361:23001|1984-04-28|3|1
+e|t|*dFacilitation ~tJ_kTraffic||1965-04-09|~kl||591:8564|1967-03-05|7|1
_-|t|%6@f_k~el||1948-03-06|#R||289:4214|1958-03-17||
mlc|t|_k~kk#L2006|_k~kk@R|2006-02-23|#R||2952:51299|2013-08-20||1
=B|t|%6@8%YUnderwater &M~rc||2001-11-02|^t||2562:45694|2009-01-02|6|1
~dh|t|@f^(_F@z*k@FShips’ Ballast Water @zSediments||2004-02-13|~kl|||2017-09-08||
~bb|t|~e7@f%6Removal @FWrecks||2007-05-18|~p/|||2015-04-14||
~ha|t|~l9@f^(Safe @zEnvironmentally Sound Recycling @FShips||2009-05-15|Hong Kong, China|||2025-06-26||
<-|t|%6%]@FMarine ~s'by Dumping @FWastes @z~dJMatter|London @R|1972-12-29|London, Mexico City, Moscow @z^/||1046:15749|1975-08-30||
ospar|t|^(@8~d1%YNorth-East Atlantic|OSPAR @R|1992-09-22|^t||2354:42279|1998-03-25|8|1
npt|t|+P#D~gG@F*D~qu|~gG~ep;*D~gG~ep;NPT|1968-07-01|&q|A/RES/2373(XXII), @N|729:10485|1970-03-05|81|1
ctbt|t|~fONuclear-Test-Ban ~ep|CTBT|1996-09-10|@y|A/RES/50/245||||
tpnw|t|+P#D=/@F*D~qu||2017-07-07|@y|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+PBanning *DWeapon Tests ~k3Atmosphere, *FOuter ~oH@z~muWater|Partial Test-Ban ~ep|1963-08-05|Moscow||480:6964|1963-10-10||
~dy|t|+P#D=/%YEmplacement @F*D~bV@z~dJ~bV@FMass Destruction #DSeabed ~nAOcean Floor @z~k3Subsoil Thereof||1971-02-11|&q|A/RES/2660(XXV), @N|955:13678|1972-05-18||
enmod|t|%6=/@FMilitary or Any ~dJHostile ~mb~fPModification Techniques||1976-12-10|@y|A/RES/31/72, @N|1108:17119|1978-10-05||
bwc|t|%6=/%YDevelopment, ~qq@zStockpiling @FBacteriological (Biological) @zToxin ~bV@z~k6|~p1~bV@R;~p1@zToxin ~bV@R|1972-04-10|&q|A/RES/2826(XXVI), @N|1015:14860|1975-03-26|23|1
+X|t|@X*b=/%YUse *FWar @FAsphyxiating, Poisonous or ~dJGases, @z@FBacteriological Methods @FWarfare|1925 &C=M;&C@X@F1925|1925-06-17|#R|||1928-02-08||
cwc|t|%6=/%YDevelopment, Production, Stockpiling @z~mbChemical ~bV@z~k6|Chemical ~bV@R|1992-09-03|#R||1974:33757|1997-04-29|13|1
ccw|t|*dProhibitions or Restrictions #D~mb~jf~mL~bVWhich May Be Deemed *9Be Excessively Injurious or *9Have Indiscriminate Effects|*d~jf~mL~qu|1980-10-10|#R||1342:22495|1983-12-02|17|1
_R|t|@X@4Prohibitions or Restrictions #D~mbMines, Booby-Traps @z~dJDevices as amended @43 May 1996|Amended @XII|1996-05-03|#R||2048:22495|1998-12-03||1
ccw-v|t|@X@4Explosive Remnants @FWar|@XV|2003-11-28|#R||2399:22495|2006-11-12||1
~jP|t|%6=/%YUse, Stockpiling, ~qq@zTransfer @FAnti-Personnel Mines @z~k6|Anti-Personnel Mine Ban @R;Mine Ban @R;Ottawa @R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~nb|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gK~ep||2013-04-02|@y|A/RES/67/234B|3013:52373|2014-12-24|37|1
~du|t|+P@4@-~jB*F~cZSpace, including @jMoon @z~dJCelestial Bodies|Outer ~oH~ep|1967-01-27|&q|A/RES/2222(XXI), @N|610:8843|1967-10-10|32|1
>m|t|@6#DRescue @FAstronauts, @jReturn @FAstronauts ~nAReturn @FObjects Launched into ~ks||1968-04-22|&q|A/RES/2345(XXII), @N|672:9574|1968-12-03||
^9|t|*d@fLiability @2Damage Caused by ~oHObjects||1972-03-29|&q|A/RES/2777(XXVI), @N|961:13810|1972-09-01||
<y|t|*dRegistration @FObjects Launched into ~ks||1974-11-12|@y|A/RES/3235(XXIX), @N|1023:15020|1976-09-15||
moon|t|@6~jB#DMoon @z~dJCelestial Bodies|Moon %S|1979-12-05|@y|A/RES/34/68, @N|1363:23002|1984-07-11||
~gW|t|Antarctic ~ep||1959-12-01|^/||402:5778|1961-06-23|15|1
~fk|t|+P*b=/@F*D~bV*FLatin ~pYCaribbean|+P@F~s?|1967-02-14|Mexico City||634:9068|1969-04-25||1
~hm|t|South Pacific *DFree Zone ~ep|+P@F~oy|1985-08-06|~oy||1445:24592|1986-12-11||
~m/|t|+P#DSouth-East Asia ~fsZone|+P@F~kb;~jd~ep|1995-12-15|~kb||1981:33873|1997-03-27|30|1
~hl|t|+O~fsZone ~ep|+P@FPelindaba;Pelindaba ~ep|1996-04-11|Cairo|A/50/426, @N||2009-07-15||
~a.|t|+P@4a ~fsZone *F~jeAsia|+P@F~m2|2006-09-08|~m2||2970:51633|2009-03-21|24|1
~r/|t|@v~bM|~bM;UNFCCC|1992-05-09|@y||1771:30822|1994-03-21|249|1
kyoto|t|~oj@X~me@v~bM|~oj=M|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
^3|t|~l(@6adopted ~mu@j@v~bM|~l(%S|2015-12-12|^t|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @N|3156:54113|2016-11-04|91|
cbd|t|_A|@v_A|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=e|t|=,@X@4Biosafety ~me_A|=,@X@4Biosafety;=,=M|2000-01-29|~c,||2226:30619|2003-09-11|6|1
~r6|t|~p.@X@4~ek~p'~nAFair @z~sU~tLBenefits Arising ~lQ_JUtilization ~me_A|~p.@X@4~ek~p'~nAFair @z~sU~tLBenefits Arising ~lQ_JUtilization;~p.=M|2010-10-29|~oq||3008:30619|2014-10-12|7|
unccd|t|@v~pVDesertification *FThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~gt|@v~pVDesertification;~pVDesertification|1994-10-14|^t||1954:33480|1996-12-26|43|1
~cb|t|<Y^(@8%Y~p]||1985-03-22|*A||1513:26164|1988-09-22||
~ai|t|~ko@X@4~kGthat Deplete @j~p]|~ko=M|1987-09-16|~c,||1522:26369|1989-01-01||
basel|t|Basel %6_F@F~crMovements @F~sVWastes @z_JDisposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~hq|t|~h3%6Prior Informed Consent Procedure @2~jf~sV~l4@zPesticides *F@fTrade|~h3@R|1998-09-10|~kC||2244:39973|2004-02-24||
~at|t|~l)*dPersistent Organic Pollutants|~l)@R|2001-05-22|~oI||2256:40214|2004-05-17|2|1
~jO|t|Minamata *dMercury|Minamata @R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|*d@f~gK*FEndangered Species @FWild Fauna @zFlora|CITES|1973-03-03|^/||993:14537|1975-07-01|27|1
cms|t|%6%G@F~s"Species @FWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~r"|t|*dWetlands ~tJImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@6#D%G@FAlbatrosses @zPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~rx|t|Bamako %6Ban %YImport into Africa ~nA_F@F~crMovement @z*k@F~sVWastes within Africa|Bamako @R|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
=f|t|^(@8@z%.~d1%YWider Caribbean Region|=,@R|1983-03-24|=,@eIndias||1506:25974|1986-10-11||1
alps|t|%6@8%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~cd|t|%6Law %YNon-navigational Uses ~tJWatercourses|Watercourses @R|1997-05-21|@y|A/RES/51/229, @N||2014-08-17||
water|t|%6@8@z~mb~crWatercourses @z@fLakes|Water @R|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~rn|t|*d~ekInformation, Public Participation *FDecision-making @z~ek>C*F~fPMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|*d~fPImpact Assessment *Fa ~crContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|*dLong-range ~crAir Pollution||1979-11-13|#R||1302:21623|1983-03-16||
escazu|t|~oz@6@4~ekInformation, Public Participation @z>C*F~fPMatters *FLatin ~pYCaribbean|Escazú %S|2018-03-04|Escazú|||2021-04-22||
~a)|t|@f+P@4Plant ~p'@2Food @zAgriculture||2001-11-03|~ir||2400:43345|2004-06-29||
>.|t|@fPlant @8@R||1951-12-06|~ir||150:1963|1952-04-03||
~am|t|*d*DSafety||1994-06-17|*A||1963:33545|1996-10-24||
+3|t|*dEarly Notification @Fa *DAccident||1986-09-26|*A||1439:24404|1986-10-27||
<p|t|*d~p0~k3Case @Fa *DAccident or Radiological Emergency||1986-09-26|*A||1457:24643|1987-02-26||
~fj|t|Joint %6>cSpent Fuel *k@z#D>cRadioactive Waste ~s8||1997-09-05|*A||2153:37605|2001-06-18|6|1
~b9|t|~nD@fAtomic Energy Agency||1956-10-26|@y||276:3988|1957-07-29||
^g|t|~c'%Y+,~cq~el||1946-07-22|@y||14:221|1948-04-07|9|1
fctc|t|+,~cq&y~f'|WHO ~f';~f'|2003-05-21|#R||2302:41032|2005-02-27|3|1
=C|t|~c'%Y@vEducational, Scientific @z&M~el||1945-11-16|~kl||4:52|1946-11-04||
<E|t|~c'%Y@v~p(%.~el||1979-04-08|*A||1401:23432|1985-06-21||
~na|t|*d@f~fN|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~av|t|^(@8%Y+,&M@z~jh~rc|@a_l@j@8%Y+,&M@z~jh~rc;+,Heritage @R|1972-11-16|^t||1037:15511|1975-12-17|2|1
*M|t|%6Means @FProhibiting @zPreventing @j~jgImport, Export @zTransfer @FOwnership @F&MProperty||1970-11-14|^t||823:11806|1972-04-24|2|1
*L|t|^(@8@F&M~ow~k3Event @F_DConflict||1954-05-14|~eo||249:3511|1956-08-07|2|1
*N|t|~qs@X~me~rb@a@F1954 *b@8@F&M~ow~k3Event @F_DConflict||1999-03-26|~eo||2253:3511|2004-03-09||1
=m|t|^(Safeguarding %YIntangible &M~rc||2003-10-17|^t||2368:42671|2006-04-20||
+U|t|%6@8@z~s.%YDiversity @F&MExpressions||2005-10-20|^t||2440:43977|2007-03-18|8|1
~ba|t|UNIDROIT *dStolen or Illegally Exported &MObjects|*dStolen or Illegally Exported &MObjects|1995-06-24|~ir||2421:43718|1998-07-01||
~rK|t|@f~qmDoping *FSport||2005-10-19|^t||2419:43649|2007-02-01|3|1
~a"|t|~s9+P*9Facilitate ~ekPublished Works @2=LWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~s9~ep|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~nU|t|~rl%6Provision @FTelecommunication ~cG@2~n[Mitigation @zRelief Operations|~rl@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>o|t|~mj|~j"~mj|1949-09-19|#R||125:1671|1952-03-26|1|1
tir|t|Customs %6@fTransport @FGoods ~muCover @FTIR Carnets|TIR @R|1975-11-14|#R||1079:16510|1978-03-20||1
~cJ|t|@f%6Harmonization @FFrontier Controls @FGoods||1982-10-21|#R||1409:23583|1985-10-15|1|1
~dB|t|*dTransit ~gK@FLand-locked ~kF||1965-07-08|@y||597:8641|1967-06-09||
+Q|t|%6Recognition @z~oa@FForeign Arbitral Awards|New York @R|1958-06-10|@y||330:4739|1959-06-07||
cisg|t|@v*dContracts *b@fSale @FGoods||1980-04-11|*A||1489:25567|1988-01-01||
&V|t|@v%6~mbElectronic Communications *F@fContracts||2005-11-23|@y|A/RES/60/21, @N|2898:50525|2013-03-01|1|1
^7|t|@v*dContracts *b@fCarriage @FGoods Wholly or Partly by Sea|~h3Rules|2008-12-11|@y|A/RES/63/122, @N||||
*W|t|@v*dTransparency *FTreaty-based Investor-State Arbitration|~hZ*dTransparency|2014-12-10|@y|A/RES/69/116, @N||2017-10-18||
=x|t|@v*d@fSettlement Agreements Resulting ~lQMediation|Singapore *dMediation|2018-12-20|@y|A/RES/73/198, @N||2020-09-12||
^m|t|@v%6@fEffects @FJudicial Sales @FShips|~c!%6Judicial Sale @FShips|2022-12-07|@y|A/RES/77/100, @N||||
upeace|t|@f@6*b~lE%YUniversity @2Peace||1980-12-05|@y|A/RES/35/55, @N|1223:19735|1981-04-07|1|1
~rV|t|>R1930 ~hL29)|>R1930|1930-06-28|#R||39:612|1932-05-01|1|
^Z|t|@X@F2014 ~me>R1930|2014 @X~me>R1930;@X@F2014 ~me>R1930 ~hL29)|2014-06-11|#R||3175:612|2016-11-09||1
~rW|t|Freedom @FAssociation @z@8%Y~nIOrganise #L1948 ~hL87)||1948-07-09|~m1||68:881|1950-07-04||
ilo-97|t|~s!@2Employment @a(Revised), ~j"~hL97)||1949-07-01|#R||120:1616|1952-01-22|4|1
~rX|t|~nIOrganise @zCollective Bargaining #L~j"~hL98)||1949-07-01|#R||96:1341|1951-07-18||
~nn|t|Equal Remuneration #L~su~hL100)||1951-06-29|#R||165:2181|1953-05-23||
~no|t|<X~oF(Minimum Standards) #L1952 ~hL102)||1952-06-28|#R||210:2838|1955-04-27||1
~np|t|Abolition @F>R1957 ~hL105)||1957-06-25|#R||320:4648|1959-01-17||
~nq|t|^M(Employment @zOccupation) #L1958 ~hL111)||1958-06-25|#R||362:5181|1960-06-15||
~nr|t|~on#L1973 ~hL138)|~on#L1973|1973-06-26|#R||1015:14862|1976-06-19|3|1
~ns|t|~kj@zTribal Peoples #L1989 ~hL169)|~kj@zTribal Peoples #L1989|1989-06-27|#R||1650:28383|1991-09-05||1
~nt|t|Worst Forms @FChild ~kk#L1999 ~hL182)|Worst Forms @FChild ~kk#L1999|1999-06-17|#R||2133:37245|2000-11-19||
~nv|t|Domestic Workers #L2011 ~hL189)|Domestic Workers #L2011|2011-06-16|#R||2955:51379|2013-09-05|8|1
~nw|t|~kI@zHarassment #L2019 ~hL190)|~kI@zHarassment #L2019|2019-06-21|#R|||2021-06-25||
~b)|t|&y@F+OUnity @a~qgspecific ~jl@Frefugee problems ~gt|@a~cD@jSpecific ~mJ@FRefugee Problems ~gt|1969-09-10|_g||1001:14691|1974-06-20||1
~eJ|t|&y@F+OUnity ^(elimination @Fmercenarism ~gt||1977-07-03|Libreville||1490:25573|1985-04-22||1
~ny|t|+OUnion ^(@8@z~p0@FInternally Displaced =L~gt|Kampala @R|2009-10-23|Kampala||3014:52375|2012-12-06||
^Q|t|~jA_I|Banjul ~p3|1981-06-27|~p/||1520:26363|1986-10-21||
~aW|t|+O*,#D%E@zWelfare %YChild||1990-07-11|_g|||1999-11-29||
~r2|t|@X~me~jA%E#D%E@F~kJ~gt|Maputo =M|2003-07-11|Maputo||3268:26363|2005-11-25||
~rw|t|Constitutive Act %Y+OUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|^(@8@F&P%E@z~d,Freedoms|European *d&P_I|1950-11-04|~ir||213:2889|1953-09-03||
achr|t|American *d&P_I|Pact @F~oE|1969-11-22|~oE||1144:17955|1978-07-18||
=n|t|~kZpreventing @zcombating _s#awomen @zdomestic violence||2011-05-11|~rd|||2014-08-01||
~jm|t|~kZ~sS|Budapest @R|2001-11-23|Budapest||2296:40916|2004-07-01||
^V|t|~kZ~c9#a&g&PBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|^O%6~ot~ky@zEradication @F~kI~pJ|@a@F~d(|1994-06-09|~d(|||1995-03-05||
bern|t|%6%G@FEuropean Wildlife @z~jhHabitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
>U|t|*,%YLeague @FArab ~kF|Pact %YLeague @FArab ~kF|1945-03-22|Cairo||70:241|1945-05-11|3|1
~aY|t|*,%YAssociation @FSoutheast Asian Nations|ASEAN ~p3|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+P@FAmity @z&A*FSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~gf|t|*,%Y&ACouncil *bArab =:%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@6#DStatus @zFunctions %Y@fCommission @4Missing ~mW||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|^(@fCouncil *bExploration %YSea||1964-09-12|~sP||652:9344|1968-07-22||1
seafo|t|%6~oZFishery ~cG~k3South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^U|t|%6Civil ~mJ~tJChild Abduction|~rb%6Civil ~mJ~tJChild Abduction|1980-10-25|~eo||1343:22514|1983-12-01||
+g|t|*d@8@F~kc@z&A*F~rh@FIntercountry Adoption|~rb*d@8@F~kc@z&A*F~rh@FIntercountry Adoption|1993-05-29|~eo||1870:31922|1995-05-01||
~b'|t|%6Recovery Abroad @FMaintenance||1956-06-20|@y||268:3850|1957-05-25||
ihr|t|@f~cq~en(2005)|@f~cqRegulations|2005-05-23|#R||2509:44861|2007-06-15|28|
udhr|i|*.@o@F&P_I||1948-12-10|^t|A/RES/217(III)|||138|
_T|i|^,Granting @F~mP*9Colonial Countries @zPeoples||1960-12-14||A/RES/1514(XV)|||87|
<h|i|+H@-~tJLaw _lFriendly ~s/@z&Aamong =:*Faccordance ~tp@j*,*h|+H@-~tJLaw _lFriendly ~s/@zCo-operation among =:*Faccordance ~tp@j*,*h;+HFriendly ~oA|1970-10-24||A/RES/2625(XXV), @N||||
~aD|i|+HPermanent Sovereignty over ~jhResources||1962-12-14||A/RES/1803(XVII)||||
%F|i|@v^,~d7@FRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
<3|i|@o%Y%E%YChild||1959-11-20||A/RES/1386(XIV)||||
>w|i|^,+C^M~pJ||1967-11-07||A/RES/2263(XXII)||||
<A|i|+H~oKAsylum||1967-12-14||A/RES/2312(XXII)||||
>"|i|^,Inadmissibility @FIntervention ~k3Domestic Affairs @F=:~nA@8@F_J~mP@zSovereignty||1965-12-21||A/RES/2131(XX)||||
+j|i|^,Inadmissibility @FIntervention @zInterference ~k3Internal Affairs @F~kF||1981-12-09||A/RES/36/103, @N||||
^8|i|+H<XProgress @z#:||1969-12-11||A/RES/2542(XXIV)||||
*T|i|^,Strengthening ~tJSecurity||1970-12-16||A/RES/2734(XXV)||||
<v|i|@o@F@-~cD@jSea-Bed ~nAOcean Floor, ~nASubsoil Thereof, beyond @jLimits @F~d[Jurisdiction||1970-12-17||A/RES/2749(XXV)||||
~e(|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @N||||
>!|i|^,~lE@Fa New @f~kfOrder||1974-05-01||A/RES/3201(S-VI)|||3|
~al|i|~tA#D~lE@Fa New @f~kfOrder||1974-05-01||A/RES/3202(S-VI)||||
*w|i|*,@F~kf%E@zDuties @F~kF||1974-12-12||A/RES/3281(XXIX)||||
>Y|i|^,%E@FDisabled ~mW||1975-12-09||A/RES/3447(XXX)||||
=A|i|^,~rA~lQBeing Subjected *9+J||1975-12-09||A/RES/3452(XXX), @N||||
+0|i|=0@2Law ~oaOfficials||1979-12-17||A/RES/34/169, @N|||11|
+Z|i|^,~d7@FIntolerance @z@F^MBased @4Religion or Belief||1981-11-25||A/RES/36/55|||7|
~dq|i|Manila ^,Peaceful Settlement ~tJDisputes||1982-11-15||A/RES/37/10, @N|||7|
~aj|i|+,*,@2Nature||1982-10-28||A/RES/37/7, @N||||
_?|i|@-@FMedical Ethics relevant ~meRole @F~cqPersonnel, particularly Physicians, ~k3@8@F~h2@zDetainees #a+J||1982-12-18||A/RES/37/194, @N||||
>-|i|^,Right @FPeoples *9Peace||1984-11-12||A/RES/39/11, @N||||
=D|i|@o@F~gw@F>C@2Victims @F~q[@zAbuse @FPower||1985-11-29||A/RES/40/34, @N||||
~a1|i|&p@jAdministration ~nC>C(The ~c!Rules)|&p@jAdministration ~nCJustice;~c!Rules|1985-11-29||A/RES/40/33, @N||||
*U|i|~gw#D~mP%YJudiciary||1985-09-06|Milan|||||
<5|i|^,~nI#:||1986-12-04||A/RES/41/128, @N|||28|
&h|i|+H<X@zLegal @-%z@j@8@zWelfare @FChildren, ~tp~rkReference *9Foster Placement @zAdoption Nationally @zInternationally||1986-12-03||A/RES/41/85, @N||||
>'|i|^,Enhancement %YEffectiveness %YPrinciple @FRefraining ~lQ@jThreat or ~mbForce *F@f~oA||1987-11-18||A/RES/42/22, @N||||
+V|i|Body @F@-*b~rA~muAny Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @N||||
=k|i|^,%]@zRemoval @FDisputes @zSituations Which May Threaten @f~fU@z~oF@z#DRole %Y@v*Fthis Field||1988-12-05||A/RES/43/51, @N||||
~dA|i|&p~fT=J(The Tokyo Rules)|&p~fTMeasures;Tokyo Rules|~cz||A/RES/45/110, @N|||3|
+5|i|~gw*b~e!@FPrisoners||~cz||A/RES/45/111, @N||||
>n|i|@v#?*b%]~nCDelinquency (The Riyadh Guidelines)|@v#?*b%]~nCDelinquency;Riyadh Guidelines|~cz||A/RES/45/112, @N||||
~b5|i|@v~oD*b@8@FJuveniles Deprived @Ftheir Liberty|Havana Rules|~cz||A/RES/45/113, @N||||
</|i|Model +P@4Extradition||~cz||A/RES/45/116, @N||||
>8|i|Model +P@4Mutual ~p0*F=HMatters||~cz||A/RES/45/117, @N||||
<n|i|~gw#DRole @FLawyers||~sx|Havana|||||
*1|i|#?#DRole @FProsecutors||~sx|Havana|||||
_!|i|~gw#D~mbForce @zFirearms by Law ~oaOfficials||~sx|Havana|||||
&J|i|+,^,Survival, @8@z%.@FChildren||1990-09-30|@y|||||
&[|i|@v@-@2Older ~mW||1991-12-16||A/RES/46/91, @N||||
_[|i|@-*b@8@F=L~tpMental Illness ~nAImprovement @FMental ~cqCare||1991-12-17||A/RES/46/119, @N||||
~b1|i|+HFact-finding by @j@v~k3Field %YMaintenance ~tJ~fU@zSecurity||1991-12-09||A/RES/46/59, @N||||
&U|i|^,~rA~lQEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
*Y|i|^,%E@F=LBelonging *9~d[or Ethnic, Religious @zLinguistic Minorities||1992-12-18||A/RES/47/135, @N|||7|
~au|i|^,+C~kI~pJ||~sz||A/RES/48/104|||10|
&t|i|Standard ~oD#DEqualization @FOpportunities @2~f-||~sz||A/RES/48/96, @N||||
>,|i|@-_3~d[Institutions *b~s.@z@8@F&P%E(Paris ~kw|@-%z@jstatus @F~pe~he*b^]@z@9@Fhuman rights;~l(~s)|~sz||A/RES/48/134, @N|||3|
+s|i|+H=J*9~hX@f~oL||~sA||A/RES/49/60, @N||||
&I|i|@o*9Supplement @j1994 +H=J*9~hX@f~oL||1996-12-17||A/RES/51/210, @N||||
%Q|i|^,Enhancement @F&A>W@z~ozArrangements or Agencies ~k3Maintenance ~tJ~fU@zSecurity||~sA||A/RES/49/57, @N||||
+W|i|^,Occasion %YFiftieth Anniversary *h||1995-10-24||A/RES/50/6|||4|
^"|i|+,~tA@2Youth|+,~tA@2Youth ~meYear 2000 @zBeyond|~sC||A/RES/50/81, @N|||12|
*R|i|^,Right @zResponsibility @FIndividuals, Groups @zOrgans @FSociety ~s4@zProtect Universally Recognized &P%E@z~d,Freedoms|+H&P%EDefenders|1998-12-09||A/RES/53/144, @N||||
>X|i|@o@z~tA@4a Culture @FPeace|+Ha Culture @FPeace|1999-09-13||A/RES/53/243|||10|
*X|i|@v~kn%[|~kn%[|2000-09-08|@y|A/RES/55/2|||68|
~jv|i|@o@FCommitment @4HIV/AIDS||2001-06-27|@y|A/RES/S-26/2, @N|||2|
~nl|i|%J+HHIV/AIDS||2006-06-02|@y|A/RES/60/262, @N||||
~rR|i|~mcIntensifying Our Efforts *9~hXHIV @zAIDS||2011-06-10|@y|A/RES/65/277, @N||||
~nm|i|~mcOn @jFast Track *9Accelerating @jFight #aHIV @z*9Ending @jAIDS Epidemic by ~pS||2016-06-08|@y|A/RES/70/266, @N||||
hiv-2021|i|~mcEnding Inequalities @zGetting @4Track *9End AIDS by ~pS||2021-06-08|@y|A/RES/75/284, @N||||
*3|i|A world fit @2children||2002-05-10|@y|A/RES/S-27/2, @N||||
<?|i|@v^,New ~lHAfrica’s #:||2002-09-16|@y|A/RES/57/2||||
nepad|i|New ~lHAfrica’s #:|NEPAD|2001-07-11|Lusaka|A/57/304, @N|||28|
>x|i|~sE~d5Outcome||2005-09-16|@y|A/RES/60/1|||15|
>l|i|~gw@z#?#D~nIa Remedy @zReparation @2Victims @FGross Violations ~tJ&P%ELaw @zSerious Violations ~tJ~gFLaw||2005-12-16||A/RES/60/147, @N||||
&D|i|@v&'Counter-Terrorism ~m4|&'Counter-Terrorism ~m4|2006-09-08||A/RES/60/288|||26|
~bu|i|Institution-building %Y@v~pM||2007-06-18|#R|A/HRC/RES/5/1, @N||||
+1|i|~cXMandate-holders %Y~pM|~cXMandate Holders %YCouncil;~cXMandate Holders %Y~pM|2007-06-18|#R|A/HRC/RES/5/2, @N||||
<l|i|@v^,%E@F~kjPeoples|UNDRIP|2007-09-13||A/RES/61/295, @N|||35|
<g|i|Non-legally binding ~qN@4all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @N||||
~b3|i|@vstrategic plan @2forests 2017–2030|@vstrategic plan @2forests, 2017–2030|2017-04-27||A/RES/71/285, @N||||
&)|i|#?*bAlternative Care @FChildren||2009-12-18||A/RES/64/142, @N||||
^c|i|@v&'~dT||2010-07-30||A/RES/64/293|||34|
~a0|i|@v~oD*b~e!@F~kJ~h2@z~fT=J@2~kJOffenders (the ~jdRules)|@v~oD*b~e!@F~kJ~h2@z~fT=J@2~kJOffenders;~jdRules|2010-12-21||A/RES/65/229, @N|||13|
&1|i|Updated ~g0~kJ~gZ|~g0~kJ~gZ|2010-12-21||A/RES/65/228, @N|||8|
~jW|i|Salvador +H~fOStrategies @2&'Challenges: ~fB>CSystems @z_J%.*Fa Changing World||2010-04-19|Salvador|A/RES/65/230, @N||||
~jQ|i|%J@o~ld#D%]@z_F@FNon-communicable Diseases||2011-09-19|@y|A/RES/66/2, @N||||
*S|i|@v+H&P%E~hW@zTraining||2011-12-19||A/RES/66/137, @N||||
_"|i|The future we want||2012-06-22|~ea|A/RES/66/288, @N||||
~hg|i|@v@-@z#?@4~ekLegal Aid *F=H>CSystems||2012-12-20||A/RES/67/187, @N|||10|
>?|i|@o~ld#DRule @FLaw at @j~d[@z@fLevels||2012-09-24|@y|A/RES/67/1||||
_]|i|@o~aTDialogue @4@f~s!@z#:||2013-10-03|@y|A/RES/68/4||||
<k|i|~ij~qcplenary meeting %Y%rknown as @j+,_i@4~kjPeoples||2014-09-22|@y|A/RES/69/2||||
~a,|i|SIDS Accelerated Modalities #K(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @N|||18|
_r|i|<Y@o@z~j(||2014-11-05|*A|A/RES/69/137||||
^f|i|~j(|<Y~qb|2014-11-05|*A|A/RES/69/137, &QII|||2|
&i|i|@v~g0~kc~gZ||2014-12-18||A/RES/69/194, @N|||5|
*C|i|@f#?@2~fB>CResponses ~tp~rh*9&g&M~ow~qeOffences||2014-12-18||A/RES/69/196, @N|||8|
<w|i|Sendai %[||2015-03-18|~ri|A/RES/69/283, &QI|||7|
>[|i|Sendai %V@2~n[Risk ~e92015–2030|Sendai Framework|2015-03-18|~ri|A/RES/69/283, &QII|||93|
~dd|i|Addis Ababa ~c9%,%YThird ~qn#:|Addis Ababa ~c9~n,|2015-07-27||A/RES/69/313, @N|||106|
~de|i|Transforming our world: @j~gu|~gu;2030 ~n,|2015-09-25|@y|A/RES/70/1|||643|
~e-|i|<M+HIntegrating ~fB>Cinto @jWider @v%,*9Address <X@z~kfChallenges @z~s4@jRule @FLaw at @j~d[@z@fLevels, @zPublic Participation||~sH||A/RES/70/174, @N|||6|
~a!|i|&p@j~e!@F~h2(the ~kpRules)|&p@j~e!@FPrisoners;~kpRules|~sH||A/RES/70/175, @N|||32|
~dC|i|~ij%Y~o1overall review %Yimplementation %Youtcomes %Y~d5#D~ohSociety||2015-12-16|@y|A/RES/70/125||||
~k!|i|Our joint commitment *9effectively addressing @zcountering @jworld drug problem||2016-04-19|@y|A/RES/S-30/1, @N||||
+2|i|New York @o@2Refugees @zMigrants||2016-09-19|@y|A/RES/71/1|||9|
~jk|i|#e%Y#W%Y%r@4antimicrobial resistance||2016-10-05|@y|A/RES/71/3||||
~dv|i|^,~nIPeace||2016-12-19||A/RES/71/189, @N||||
>9|i|New Urban ~n,||2016-10-20|Quito|A/RES/71/256, @N|||16|
~ao|i|~krfuture: call @2action||2017-07-06|@y|A/RES/71/312, @N||||
~aM|i|#e#Dimplementation %Y@v&'~dT||2017-09-27|@y|A/RES/72/1||||
_:|i|#eadopted at @j~kp~fUSummit||2018-09-24|@y|A/RES/73/1||||
~jR|i|#e%Ythird ~o1prevention @zcontrol @Fnon-communicable diseases||2018-10-10|@y|A/RES/73/2||||
>u|i|#e%Y~o1fight #atuberculosis||2018-10-10|@y|A/RES/73/3||||
~jS|i|@v^,%E@FPeasants @z~dJPeople Working *FRural Areas||2018-12-17||A/RES/73/165, @N||||
<.|i|&'~q:@2Safe, Orderly @zRegular ~om|&'~q:@4~om;~l"~q:@4~om|2018-12-10|Marrakech|A/RES/73/195, @N|||43|
>:|i|&'~q:@4Refugees|global compact @4~hn|2018-12-17||A/73/12(PartII)||||
<1|i|^r~tk%Ysecond High-level @v_i@4South-South ~p5||2019-03-22|~h?|A/RES/73/291, @N||||
~nV|i|^Gcoverage, &9~ac~r:|^Gcoverage &9~ac~r:;*.health coverage: ~acworld|2019-10-10|@y|A/RES/74/2||||
~r,|i|#e~qcpolitical forum @4~iJ~iCconvened ~mu@jauspices %Y~gEAssembly||2019-10-15|@y|A/RES/74/4, @N||||
un75|i|^,commemoration %Yseventy-fifth anniversary *h||2020-09-21|@y|A/RES/75/1||||
~k8|i|Our common commitment *9effectively addressing challenges @zimplementing measures *9prevent @zcombat corruption @zstrengthen @5cooperation||2021-06-02|@y|A/RES/S-32/1, @N||||
~qJ|i|United #aracism, racial ~i9xenophobia @zrelated intolerance||2021-09-22|@y|A/RES/76/1||||
~fi|i|The “Space2030” Agenda: space as a driver @F~iJdevelopment|“Space2030” ~n,;~oH2030 Agenda: space as a driver @F~iJdevelopment;Space2030 ~n,|2021-10-25||A/RES/76/3||||
~dp|i|~oj+HAdvancing ~q[~ot=H>C~nARule @FLaw: Towards @jAchievement %Y~gu|~oj%[|2021-03-07|Kyoto|A/RES/76/181, @N|||12|
_7|i|<M~tA*bLeast Developed Countries|<M~qb|2022-04-01||A/RES/76/258, @N|||26|
~ap|i|~krfuture, our responsibility||2022-07-21||A/RES/76/296, @N||||
^[|i|#e%Y#W#Dmidterm review %YSendai %V@2~n[Risk ~e92015–2030||2023-05-18|@y|A/RES/77/289, @N||||
sdg-2023|i|#e~qcpolitical forum @4~iJ~iCconvened ~mu@jauspices %Y%r(Sustainable %.Goals Summit)||2023-09-29|@y|A/RES/78/1, @N||||
~nO|i|#e%Y%r#W@4pandemic prevention, preparedness @zresponse||~sI|@y|A/RES/78/3, @N||||
~cM|i|#e%Y#W#Dfight #atuberculosis||~sI|@y|A/RES/78/5, @N||||
~hr|i|Antigua @zBarbuda %,@2^vStates: A Renewed @o@2Resilient Prosperity|Antigua @zBarbuda %,@2^v~kF|2024-07-16||A/RES/78/317, @N|||9|
=s|i|Pact *bFuture|The Pact *bFuture|~sJ|@y|A/RES/79/1|||21|
*Q|i|&'Digital Compact||~sJ|@y|A/RES/79/1, &QI|||6|
<i|i|+HFuture Generations||~sJ|@y|A/RES/79/1, &QII|||3|
~ru|i|#e%Y#W@4antimicrobial resistance||2024-10-07|@y|A/RES/79/2, @N||||
^R|i|Awaza _62024–2034|Awaza ~qb;_62024–2034|2024-12-24||A/RES/79/233, @N|||7|
~nT|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @N|||2|
+r|i|@o%Y@v_i#D&PEnvironment|~l)^,&PEnvironment|1972-06-16|~oI|A/CONF.48/14/Rev.1||||
+t|i|*.^,Eradication @FHunger @zMalnutrition||1974-11-16|~ir||||7|
<2|i|^r#P#K@2Promoting @zImplementing Technical &Aamong ~fr|^r~tF|1978-09-12|~h?|||||
=j|i|~oe~ke%YTenth ~rkSession %Y~gEAssembly||1978-06-30|@y|A/RES/S-10/2|||9|
^4|i|Rio +HEnvironment @z#:|Rio %[|~sy|~ea|~aAI||||
~gU|i|%,21||~sy|~ea|~aAII||||
<8|i|Non-legally Binding Authoritative Statement @F@-@2a &'~hT#DManagement, %G@z%c%.@FAll Types @FForests||~sy|~ea|~aAIII||||
<0|i|@J*b~ra%A@F%,21||1997-06-28|@y|A/RES/S-19/2, @N||||
=E|i|<Y@o@z~qb||1993-06-25|*A|A/CONF.157/24(PartI), chap. III|||29|
=[|i|~tA*b%c%.@F^v~kF|Barbados ~qb|1994-05-06|~l2|A/CONF.167/9||||
~jZ|i|~oO~oJ@2a Safer World: #?@2~jh~n[~otPreparedness @zMitigation @zits ~tF|~oO~m4|1994-05-27|Yokohama|A/CONF.172/9||||
^T|i|~tA%Y@f_i@4Population @z#:||1994-09-13|Cairo|A/CONF.171/13||||
*K|i|~p6+H<X#:|~p6%[;~p6@o@z~qb|1995-03-12|~sP|A/CONF.166/9, &QI||||
+T|i|~tA%Y~d5@2<X#:||1995-03-12|~sP|A/CONF.166/9, &QII||||
~m?|i|~c!@o@z~mX||~sB|>P|A/CONF.177/20/Rev.1||||
=b|i|~c!%[||~sB|>P|A/CONF.177/20/Rev.1, &QI|||4|
>V|i|~c!~mX||~sB|>P|A/CONF.177/20/Rev.1, &QII||||
~ct|i|~raactions @zinitiatives *9implement @j~c!@o@z~mX||2000-06-10|@y|A/RES/S-23/3, @N||||
_)|i|Habitat ~n,||1996-06-14|~rd|A/CONF.165/14||||
<a|i|+HCities @z~dJ&PSettlements ~k3New Millennium||2001-06-09|@y|A/RES/S-25/2, @N||||
<u|i|~m0+H+,~gD||1996-11-13|~ir|||||
+l|i|~m0+HNutrition|||~ir||||9|
=]|i|~tA>O2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<m|i|~tA>O~pR|Istanbul ~tA>O~pR;Istanbul ~qb|2011-05-13|~rd|A/CONF.219/7, chap. II|||6|
~fh|i|~tA~f,Combat @zEradicate @j~jg~gK*F~eb~bV*FAll Its Aspects||2001-07-20|@y|A/CONF.192/15|||7|
<C|i|@f~p)*9Enable =:*9Identify @zTrace, *Fa Timely @zReliable Manner, ~jg~eb~qu|@fTracing Instrument|~sF|||||2|
~rM|i|Durban @o@z~qb||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~hi|i|~h0~hT%Y~qn#:|~h0Consensus|2002-03-22|~op|A/CONF.198/11, +R1, @N||||
_X|i|<M+H~cC@2Development: ~tk%YFollow-up ~qn%.*9Review @j%A%Y~h0Consensus|<M+H~cC@2#:|2008-12-02|~tB|A/RES/63/239, @N||||
~a9|i|~d?~o7@4Ageing, 2002|~d?~o7@4Ageing;~d?~tF|2002-04-12|~re|A/CONF.197/9, +R1, &QII|||11|
=?|i|%J@o~nA~d?~o7@4Ageing, 2002||2002-04-12|~re|A/CONF.197/9, +R1||||
&:|i|~mR+H%c#:||2002-09-04|~oi|A/CONF.199/20, +R1, @N||||
<,|i|#P@F%A%Y~d5@4%c%.(Johannesburg #P@FImplementation)|#P@F%A%Y~d5@4%c#:;~mR#P@FImplementation|2002-09-04|~oi|A/CONF.199/20, +R2, @N||||
>S|i|Almaty @J@FAction: Addressing @j~rkNeeds @F%Mwithin a New &'%V@2Transit Transport &A@2Landlocked @zTransit ~fr|Almaty ~qb|2003-08-29|Almaty|A/CONF.202/3, &QI||||
~dl|i|&C@o@F~s)||2003-12-12|#R|A/C.2/59/3, @N||||
>0|i|&C~tF||2003-12-12|#R|A/C.2/59/3, @N||||
^d|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~b]|i|Tunis %,*b~ohSociety|Tunis ~n,|2005-11-18|Tunis|A/60/687||||
+h|i|~hZ%[||2005-01-14|Port Louis|A/CONF.207/11, &QI||||
<o|i|~hZ~oJ*b~ra%A%Y~tA*b%c%.@F^v~kF|~hZ~oJ@FImplementation;~hZ~m4|2005-01-14|Port Louis|A/CONF.207/11, &QII||||
<!|i|Hyogo %[||2005-01-22|Kobe|A/CONF.206/6||||
^Y|i|Hyogo %V@2~c92005–2015: Building @jResilience @FNations @zCommunities *9Disasters|Hyogo %V@2<T|2005-01-22|Kobe|A/CONF.206/6|||4|
^n|i|~e7~tk~aT@v_i@4South-South ~p5||2009-12-03|~p/|A/RES/64/222, @N||||
=v|i|10-Year %V@FProgrammes @4%cConsumption @z~qqPatterns|10-Year %V@FProgrammes @4%cConsumption @zProduction|2012-06-22|~ea|A/CONF.216/5, @N|||3|
~jN|i|Keeping @jpromise: united *9achieve @j~kn%.Goals||2010-09-22|@y|A/RES/65/1||||
~dP|i|~ij~ld@4Youth: Dialogue @zMutual Understanding||2011-07-26|@y|A/RES/65/312||||
~cc|i|~oHMillennium: <Y+H~oH@z&P#:||1999-07-30|*A|A/CONF.184/6, +R1||||
*u|i|@-~cD@jUse by =:@FArtificial Earth Satellites @2@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @N||||
~aq|i|@-Relating *9Remote Sensing %YEarth ~lQ~ks||1986-12-03||A/RES/41/65, @N||||
=r|i|@-Relevant ~me~mb*DPower Sources *F~ks||1992-12-14||A/RES/47/68||||
~as|i|+H@f&A*F~cZ~oH*bBenefit @z~k3Interest @FAll States, Taking into ~ktAccount @jNeeds @F~fr||1996-12-13||A/RES/51/122, @N||||
^a|i|@o@FLegal @-~jB*F~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
=c|i|~d:Business @z&PRights: Implementing @j@v“Protect, ~rh@zRemedy” Framework|~d:Business @z&P_I|2011-06-16|#R|A/HRC/17/31, @N|||32|
*v|i|~d:Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @N|||30|
<s|i|~d:Extreme Poverty @z&P_I||2012-09-27|#R|A/HRC/21/39, @N||||
~fe|i|Rabat #P#K#Dprohibition @Fadvocacy @Fnational, racial or religious hatred that constitutes incitement *9~i9hostility or violence|Rabat ~tF|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
<)|i|Manual #DEffective Investigation @zDocumentation @F+J|Istanbul =M|1999-08-09|~rd|||||
&(|i|#?@4>C*FMatters involving Child Victims @zWitnesses @FCrime||2005-07-22||E/RES/2005/20, @N||||
&s|i|#?*b%]@FCrime||2002-07-24||E/RES/2002/13, @N|||4|
&r|i|#?@2~c9@4~kc~k3=H>CSystem||1997-07-21||E/RES/1997/30, @N||||
=w|i|Basic principles #Duse @Frestorative *?programmes *Fcriminal matters||2002-07-24||E/RES/2002/12, @N||||
~dM|i|Consultative ~la@znon-governmental organizations||1996-07-25||E/RES/1996/31||||
~bv|i|#?*bproclamation @F@5years|criteria *bproclamation @F@5years|1980-07-25||E/RES/1980/67, @N||||
+c|i|Arab ~fUInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &QII, resolution 14/221|||21|
>/|i|Quartet performance-based road map *9a permanent two-State solution ~meIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @N||||
>)|i|@o@F@-@4Interim Self-Government Arrangements||1993-09-13|^/|A/48/486-S/26560, @N||||
*J|i|Kunming-Montreal &'~c"Framework||2022-12-19|~c,|CBD/COP/15/17, decision 15/4, @N|||12|
~aX|i|~h4#P@2~c"~n7~nAAichi ~c"Targets|~h4#P@2~c"~pR|2010-10-29|~oq|UNEP/CBD/COP/10/27, annex, decision X/2, @N|||5|
~df|i|%,2063: The Africa We Want|%,2063 %Y+OUnion;%,2063|2015-01-31|_g|||||
>t|i|~it#D~oBGovernance @FTenure @FLand, ^.@zForests ~k3Context @F~d[~gD||2012-05-11|~ir||||16|
_9|i|=0@2~oBFisheries||1995-10-31|~ir|||||
humanitarian-donorship|i|@-@zGood Practice @F~gFDonorship||2003-06-17|~oI|A/58/99-E/2003/94, &QII|||6|
~a4|i|~rb=0#aBallistic Missile Proliferation||2002-11-25|~eo|||||
~ce|i|=0_l@jRepression @FPiracy, ~gN@z~jg_kActivity *FWest @z~jeAfrica|Yaoundé Code @FConduct|2013-06-25|Yaoundé|||||
~a2|i|=0_l@jRepression @FPiracy @z~gN~k3Western ~mQ~nAGulf @FAden|Djibouti Code @FConduct|2009-01-29|Djibouti|||||
~b:|i|Safe Schools %[||2015-05-29|Oslo|||||
~af|i|~l(Commitments *9Protect ~kcUnlawfully Recruited or Used by _D~p!or _DGroups|~l(Commitments|2007-02-06|^t|||||
+Y|i|+H~d,@-@z%Eat Work|@f~kk&y+H~d,@-@z%Eat Work|1998-06-18|#R|||||
~a6|i|@f~kk&yCentenary @o*bFuture @FWork|Centenary @o*bFuture @FWork|2019-06-21|#R|A/73/918, @N|||5|
<j|i|@f~kk&y+H<X>C@2a Fair Globalization|+H<X>C@2a Fair Globalization|2008-06-10|#R|A/63/538-E/2009/4, @N||||
~jj|i|@o@FAlma-Ata||1978-09-12|Alma-Ata|||||
~aZ|i|@o@FAstana @4primary health care|@o@FAstana||Astana|||||
~nx|i|Incheon Declaration: ~hW2030: Towards Inclusive @z~sUQuality ~hW@zLifelong Learning @2All|Incheon %[|2015-05-21|Incheon|||||
^e|i|*.+HBioethics @z&P_I||2005-10-19|^t|||||
&0|i|*.+H&MDiversity||2001-11-02|^t|||||
~b8|i|*.^,&PGenome @z&P_I||1997-11-11|^t|A/RES/53/152||||
~a5|i|@v+H&PCloning||2005-03-08||A/RES/59/280, @N||||
~gV|i|Recommendation #DEthics @FArtificial Intelligence||2021-11-23|^t|||||
=i|i|@vguidelines @2consumer protection||2015-12-22||A/RES/70/186, @N||||
+p|i|~d,@-@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~f0|i|#?*bRegulation @FComputerized ~cFData Files||~cz||A/RES/45/95||||
+7|i|Responsibility @F=:@2internationally wrongful acts||2001-12-12||A/RES/56/83, @N||||
^W|i|~gw@4Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
<'|i|~mZ@6>W~nA@f=HCourt||2004-10-04|@y|A/58/874, @N|||7|
+f|i|Financial ~en@z~oD*h||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@6@4Trade-Related ~mJ@FIntellectual ~ow_I|TRIPS %S|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~s9@6Establishing @j+,~gK~el||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~e.|i|<M^,TRIPS @6@zPublic Health||2001-11-14|~tB|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~c9Plan||2017-07-15|Kazan|||||
+m|i|Revitalised ~ec|~oC~ec;~oC>fSouth Sudan;Revitalised %S;~oC%S|2018-09-12|_g|||||
=q|t|Nagoya-Kuala Lumpur ~fV@X@4Liability @zRedress ~me=,@X@4Biosafety||2010-10-15|~oq|||2018-03-05||
_S|t|@6~stUnregulated ~sW^.~k3~jeArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_Q|t|Cape Town @6@F2012 #D%A%YProvisions %Y~aV@X@F1993 %z@j~aV@f^(>c~e6Vessels, 1977|Cape Town @6@F2012|2012-10-11|Cape Town|||||
~r1|i|Malabo +HAccelerated Agricultural Growth @zTransformation @2Shared Prosperity @zImproved Livelihoods||2014-06-27|Malabo|||||
~jy|i|~o7~f,Deter @z~hX_Z||2001-03-02|~ir|||||
<d|i|<M%J@o%Y“World <XSummit” ~mu@jtitle “the ~qs~d5@2<XDevelopment”|<M%J%[|2025-11-04|~tB|A/RES/80/5, @N|||2|
=d|i|Cancun +HMainstreaming @j%G@z%c~mb~c"@2Well-being||2016-12-03|Cancun||||6|
~iz|i|Aichi-Nagoya +H~hW@2%c#:||2014-11-12|~oq||||8|
<c|i|@6@4~lC~ryIsraeli @zSyrian Forces|~lC@F~p!%S;1974 ~lC@F~p!%S|1974-05-31|#R|||||
~nu|t|Work *F~e6#L2007 ~hL188)|Work *F~e6#L2007|2007-06-14|#R|||2017-11-16||
>p|t|*dRoad ~rm@F1968|1968 ~mj|1968-11-08|*A||1042:15705|1977-05-21||
^5|t|*dRoad Signs @zSignals|1968 *dRoad Signs @zSignals|1968-11-08|*A||1091:16743|1978-06-06||
~b6|t|@6>W~nAUnited =:@FAmerica regarding @jHeadquarters *h|Headquarters %S|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~dt|t|*,%Y&y@FAmerican ~kF||1948-04-30|Bogotá||119:1609|1951-12-13||
*2|t|^O@a~st@zPunish Torture||1985-12-09|=,@eIndias|||1987-02-28||
&j|t|^O*dProtecting @j&P%E@FOlder ~mW||2015-06-15|^/|||2017-01-11||
+4|t|@X~me~jA%E#D%E@FOlder =L~gt||2016-01-31|_g|||||
<6|t|~kfCommunity @FWest +O=:*d~ebWeapons, _J~pZ~qeMaterials||2006-06-14|Abuja|||2009-09-29||
=o|t|~je+O^(_F@F~ebWeapons, _J~pZ@zAll ~k0That Can Be Used @2_JManufacture, Repair @zAssembly|Kinshasa @R|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|^O~qm@j~abAmmunition, Explosives, ~qeMaterials||1997-11-14|^/|||1998-07-01||
~r-|t|~rI~e6Vessel Personnel, 1995|~rI~e6Vessel ~ku|1995-07-07|~kl|||2012-09-29||
~bZ|t|%6%O@F*/Relating *9@f~fN||2010-09-10|>P|||2018-07-01||
+d|t|@X~fV~me^(%O@FUnlawful Seizure @F~q.||2010-09-10|>P|||2018-01-01||
~ds|t|@X*9Amend @j*dOffences @z~jf~dJActs ~sM@4Board ~q.||2014-04-04|~c,|||2020-01-01||
~jX|t|@X@F~sE~me~h6|@X~me~h6|2005-10-14|~kl|||2010-07-28||
<z|t|@X@F~sE~me@X*b~bB=9|@X~me@X*b~bB=9|2005-10-14|~kl|||2010-07-28||
+k|t|~nH~sZMaterial||2005-07-08|*A|||2016-05-08||
>4|t|~p,~nH~ko@X@4~kGthat Deplete @j~p]|~p,Amendment|2016-10-15|Kigali|||2019-01-01||
_W|t|<M~nH~oj=M|<MAmendment|2012-12-08|~tB|||2020-12-31||
~ez|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
<D|t|@6@4~gKFacilitation|+,~gK&y@6@4~gKFacilitation;~gKFacilitation %S|||||2017-02-22||
=l|t|@6@4^.Subsidies|+,~gK&y@6@4^.Subsidies|2022-06-17|#R|||2025-09-15|2|
<q|t|+,~cq&y~qo|WHO ~qo;~qo|2025-05-20|#R|||||
>2|t|Pact @4Security, Stability @z%.~k3Great Lakes Region||2006-12-15|~p/|||2008-06-21||
<"|t|@6~qg~la~nA@fAtomic Energy Agency|@6~qg~la~nAAgency|1957-11-14||A/RES/1145(XII), @N||||
<]|t|@6_l@j~mZ>W~nA&y*b=/@FChemical ~qu||2000-10-17||A/RES/55/283, @N||||
~dL|t|@6_l@j~mZ>W~nA@f&y@2~om||2016-07-25||A/RES/70/296, @N||||
>r|i|Staff ~en@z~oD*h|||||||8|
<t|i|~en@z~oD~cD@JPlanning, @j@J~mJ%YBudget, @jMonitoring @F%A~nAMethods @FEvaluation|||||||7|
~b!|i|@o%Y~mQas a Zone @FPeace||1971-12-16||A/RES/2832(XXVI)||||
~fa|i|Lima Declaration: Towards Inclusive @z%c~p(#:||2013-12-02|Lima|||||
~aL|i|Oslo ~bS%[||2007-03-20|Oslo|A/63/591, @N||||
~an|i|Ottawa *,@2~cqPromotion||1986-11-21|Ottawa|||||
^S|i|~jd*,@2~cq~s.*Fa Globalized World||2005-08-11|~kb|||||
~ff|i|Rio %J+H<XDeterminants @FHealth||2011-10-21|~ea|||||
~hk|i|~l(+HAid Effectiveness||2005-03-02|^t|||||
~bY|i|Accra %,@2<T||2008-09-04|Accra|||||
busan|i|Busan ~lHEffective %.~p5||2011-12-01|Busan|||||
~g!|i|Bali ~h4#P@2Technology Support @zCapacity-building|||||||4|
~b(|i|~e7^,Role @zMandate %Y@vEnvironment Programme||1997-02-07|~p/|||||
malmo|i|Malmö ~bS%[||2000-05-31|Malmö|A/55/25, &QI||||
~e[|i|&'~tA*b@8~d1~lQLand-based Activities||1995-11-03|^/||||4|
~a7|i|~o7*b*k@F~e6Capacity|||~ir|||||
~dn|i|~o7*b~oZSharks|||~ir|||||
~a8|i|~o7@2Reducing Incidental Catch @FSeabirds *FLongline Fisheries|||~ir|||||
+o|i|~it@2Securing %cSmall-scale ^.~k3Context @FFood ~oF@zPoverty Eradication|||~ir|||||
*P|i|~it@2Flag State Performance|||~ir||||7|
<b|i|@f#?*b*k@FDeep-sea ^.~k3High Seas||2008-08-29|~ir|||||
~m[|i|@f#?@4Bycatch *k@z~e9@FDiscards|||~ir|||||
~b2|i|~it#DMarking @F~e6Gear|||~ir|||||
~jV|i|~m0+H_Z||2005-03-12|~ir|||||
~hp|i|Reykjavik +H~oB^.~k3Marine Ecosystem|||Reykjavik||||7|
<f|i|@o%Y~d5@4~gD|||~ir|||||
^6|i|Five ~m0@-@2%c&'~gD|||~ir|||||
=g|i|&'%V@4~l4– For a Planet Free @FHarm ~lQ~l4@zWaste|&'%V@4Chemicals|2023-09-30|Bonn|||||
>1|i|&'Jobs Pact||2009-06-19|#R|||||
^2|i|Olympic ~p3||||||||
~hj|i|Moscow @o*9End TB||2017-11-17|Moscow|||||
>v|i|#P#K~stViolent Extremism||||A/70/674||||
^0|i|~d:Foreign Terrorist Fighters (Madrid Guiding ~kw|~d?Guiding ~s)|||S/2015/939, &QII||||
<9|i|~oecommuniqué %Y~c9Group @2Syria|&Ccommuniqué|2012-06-30|#R|A/66/865-S/2012/522, @N||||
~by|i|@6@4Movement @zAccess||2005-11-15||||||
<(|i|Israeli-Palestinian Interim @6#DWest Bank ~nAGaza Strip||1995-09-28|^/|A/51/889-S/1997/357, @N||||
>]|i|~ec||2015-08-17||||||
*x|i|@6@4Cessation @FHostilities, @8@FCivilians @z~gFAccess|@6@4Cessation @FHostilities, @8@FCivilians, @z~gFAccess|2017-12-21|_g|||||
~g"|i|%J@6@2~ib@j~je+ORepublic||2019-02-06|Bangui|S/2019/145, @N|||4|
~fb|i|@6@2~ibMali|@6@4~ibMali|||||||
~a3|i|Peace, ~oF@z&A%V*bDemocratic Republic %YCongo ~nARegion||2013-02-24|_g|S/2013/131, @N||||
~rJ|t|~gE%V@6@2~fU*FBosnia @zHerzegovina||~sC|^t|S/1995/999, @N||~sC||
~fZ|i|~oe@6@2Ending @jConflict @zBuilding a Stable @zLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~fO~tF||2015-07-14|*A|S/RES/2231(2015), &QA||||
~a'|i|Package @F=J*b%A%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &QI||||
~e]|i|Libyan %J%S||~sH|Skhirat|||||
juba|i|Juba @6@2~fU*FSudan|Juba ~fU%S|2020-10-03|Juba|||||
~di|i|<M~ke@2~fU*FDarfur||2011-07-14|~tB|||||
~e)|i|Bridgetown Covenant|||~l2||||8|
>J|i|@vDisability Inclusion ~m4||||||||
~a/|i|@f*,@F~kvEducation, ~kvActivity @zSport|||^t|||||
&Y|i|~rBGroups (Paris ~kw|~rBGroups (the ~l(~kw;~rBGroups||^t|||||
uhc-2023|i|^Gcoverage, &9~bA~r:|^Gcoverage &9~bA~r:;*.health coverage: ~bAworld|~sI|@y|A/RES/78/4, @N||||
~ng|i|~ij%YDurban Review Conference|||#R|A/CONF.211/8, chap. I||||
drug-2009|i|%J@o@z#P#K@4@f&Atowards an Integrated @zBalanced ~oJ*9Counter @j+,Drug Problem||2009-03-12|*A|||||
ncd-2025|i|#e%Yfourth ~o1prevention @zcontrol @Fnoncommunicable diseases ~nA^]@Fmental health @zwell-being||2025-12-15|@y|A/RES/80/117||||
~lW|i|%J@o~aTMidterm Review #D%A%Y~j(||2019-12-05|@y|A/RES/74/15||||
~lU|i|~krfuture: united @2urgent action||2025-06-13|Nice|||||
migration-progress|i|Progress @o%Y@f~s!Review Forum||2022-06-07|@y|A/RES/76/266, @N|||3|
trafficking-2021|i|2021 %J^,%A%Y@v&'~dT||2021-11-22|@y|A/RES/76/7||||
~nJ|i|Lausanne ~c9Plan||2021-09-21|Lausanne|||||
oslo-plan|i|Oslo ~c9Plan||2019-11-29|Oslo|||||
~q1|i|<Y~c9Plan||2022-06-23|*A|||||
new-start|t|+P~ry@jUnited =:@F~pYRussian Federation @4=J*b~ra~e9@zLimitation @F~h4Offensive Arms|New START ~ep;New START|2010-04-08|Prague|||2011-02-05||
caadp|i|~fOAfrica Agriculture %.Programme||||||||
afcfta|t|@6Establishing @j+OContinental Free ~gKArea||2018-03-21|Kigali|||2019-05-30||
~eC|i|~l9~bS%[||2005-12-18|Hong Kong, China|||||
~i!|i|<M~bS%[||2001-11-14|~tB|||||
~m.|t|+OUnion *dPreventing @z~sL~l6||2003-07-11|Maputo|||2006-08-05||
~i6|t|+O*,@4Democracy, Elections @zGovernance||2007-01-30|_g|||2012-02-15||
~g)|i|^ODemocratic ~p3||2001-09-11|Lima|||||
~cu|t|^O~qm~l6||1996-03-29|Caracas|||1997-03-06||
ccamlr|t|%6%G@FAntarctic Marine Living Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
wcpfc|t|%6~oZHighly ~s"~h[~k3Western @z~je~mV||2000-09-05|Honolulu|||2004-06-19||
whaling|t|@f^(Regulation @FWhaling||1946-12-02|^/||161:2124|1948-11-10||
siofa|t|Southern ~mQ^.%S||2006-07-07|~ir|||2012-06-21||
~eL|t|%6~oZ~sWFishery ~cG~k3South ~mV||2009-11-14|Auckland|||2012-08-24||
~eI|t|%6~oZ~sW^.~cG~k3North ~mV||2012-02-24|Tokyo|||2015-07-19||
iccat|t|@f^(%G@FAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
recaap|t|~oz&A@6@4~sLPiracy @z~gN*FAsia||2004-11-11|Tokyo|||2006-09-04||
saicm|i|~h4Approach *9@f~l4~s8||2006-02-06|Dubai|||||
~tn|i|Sharm el-Sheikh %APlan||2022-11-20|Sharm el-Sheikh|||||
~lb|i|Shanghai +HPromoting ~cq~k3~gu||2016-11-21|Shanghai|||||
berlin-education|i|Berlin +H~hW@2%c#:||2021-05-19|Berlin|||||
~i'|i|WHO &'Code @FPractice #D@fRecruitment @F~cq~ku|&'Code @FPractice #D@fRecruitment @F~cq~ku|2010-05-21|#R|||||
~i(|t|&'%6Recognition @FQualifications _lHigher Education||2019-11-25|^t|||2023-03-05||
kimberley|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &QII||||
ammunition|i|&'%V@2Through-life ~mL~pZ~s8||2023-12-04|||||7|
disability-2013|i|~ij%Y~o1realization %Y~kn%.Goals @zother internationally agreed ~iCgoals @2persons ~tpdisabilities: @jway forward, a disability-inclusive ~iCagenda towards 2015 @zbeyond||2013-09-23|@y|A/RES/68/3||||
~pk|i|<Y+H~q[@zJustice: Meeting @jChallenges %YTwenty-first Century||2000-12-04|*A|A/RES/55/59, @N||||`;

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
contre 
@CNations Unies 
@1{q|b|t|co} 
@e@s
国际
@4@j
@iJerbo 
行动计划
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
l’Assemblée générale @I
Sustainable 
abagnak 
autres peines ou traitements cruels, inhumains 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
wafzwc 
生物多样性
Inhuman or Degrading Treatment or Punishment
Internacionales 
développement
ljfgfsfb 
可持续
安全
权利
@k》
General Assembly 
l’interdiction 
条约
abiabdc 
relativo 
日内瓦
@gpolitique 
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
@Wfacultatif se rapportant 
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
Tratado 
@F@j
@m@s
国家
@e@Z
@Ile 
abtibah 
Wekplzjejbgd@nk Dadgcdrbb 
g awlehjb 
@a#D
Optional @Xto 
aux 
guhakasa pfagdq Qcdcfelzdao Mhheiwlcb 
{问题|}#c议@(#w@w
武器
icynpdefandasa 
à 
@ca 
Agenda 
Alto Nivel #BAsamblea General 
Development 
kdi abpidab Bcj abdujfie 
ma 
personnes 
Declaration
Prevention 
Represión 
人
#Idirecteurs 
Cooperación 
儿童
非法
Trafficking in 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
ncohjgbo nlq fexgbgetAbvhq hjfed, dc bictAbv 
{| de la Organización Mundial del Comercio} 
行为
Gagchjk{e|b|c|p|ao} 
kfaim @x{abhdfHqce abmhca|abmhca abhdfHqce} 
@vStandard Minimum Rules @2
London, Moscow @zWashington
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxwfw|abdlamz} #5abwfice 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco} 
Organization 
#/12 egsphje 1949 sane, @S
Cooperation 
Estados 
Geneva 
counter-terrorism-strategy
du 
icynpdefandao 
mise #Nœuvre 
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
b #Xgbnag awfeAcdbq b dekexedbq
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
《
Otros Tratos o Penas Crueles, Inhumanos 
mondial 
Hasagaf@B
Personas 
agnak 
维也纳
entitled “Universal health coverage: 
#Qabaxgcajc 
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
@I@s
@2@j
Standards @FTraining, Certification @zWatchkeeping 
@a@4
非洲
%ZEliminación @eTodas #OFormas 
ieluv ahjfagduv fexgbgetAbvhq sahpnefhjg
%YUnited Nations
武装冲突
Derecho 
Management 
criminalité transnationale organisée
internationale
lbkgbnerbb 
xemfcAcdbb 
全球
大会
nc 
#)k MFfbkedhkao vefjbb mfeg Bclagcke 
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
#bprivilèges #jimmunités 
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
ncohjgbo 
visant %(
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
stockholm-declaration
terrorism-declaration
world-food-conference
{uo mekj|asa mekje|aip mekjp|ui mekjai|ai mekjc} 
&Tabxay labrkfk abdmhce fabocaoce
准则
战略
@CNations Unies
@Q@s
@a@e
@I#b
Elimination @F
#ONaciones Unidas
首脑会议
torture #j%eou dégradants
行动
@o@4
&Tabxay labrkfk abakgyamce fabaqgdaice fabDkance
Torture @zOther Cruel, %j
Internacionales
abjnci abdogfC 
document 
&b权
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
#Nfaveur @Cpays 
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
l’utilisation 
mfanagalzhjgcddao wcxamehdahjb
xwe idb 
基本#1
小岛屿#q中%0
我们@)
@3@s
Código @eConducta 
Code @FConduct 
不&b道或有辱
Privileges @zImmunities 
社会
@Ma gxebiaajdaCcdbqv %fJerbo b 
#Nmatière d’exploration #jd’utilisation 
@m@ZPrivilegios e Inmunidades 
犯罪
酷刑#d+a残忍
Fixed Platforms Located #DContinental Shelf
bbmfb abqEjce abyBcje abhadce
le 
l’espace 
régissant 
#w@w
Cartagena 
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
制非传染性疾
合作
微生物药物耐
%h@?hjerbadefduv mlejFafi, fehmalaycdduv 
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
Doha 
附加@D
#kHumanos
abpdd abdgrme
fondamentaux 
qncfdasa 
@XAdditional *9@j&C&"
Action
Pacte @5#7%8#0civils 
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
@e@]@e
#j@s
Safety @F
@fCovenant @4Civil @z%J
#d平
@6#DResolution %YConflict *F
待遇或处罚
@ba 
制止
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
ibC 
y &v
#BReunión 
%x@I{le VIH et le sida|le VIH/sida} : 
Justice 
Marco 
OpkaganqAb
Pequeños &BInsulares #N*z
abocaoc 
bbrm dh dxawj absfajD bbngje 2015-2030
bhmalzxagedbq 
disability-inclusion
mesures 
principes 
{|le |du |au }
{问题|}@(#c议@(=)
*bLeast Developed Countries *bDecade 
Beijing
Conférence 
Forced Labour #L
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
main armée %(l’encontre @Cnavires 
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
@ainteraméricaine 
armes 
judicial-sale-ships
nairobi-south-south
关系
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
Code @econduite 
%(@s
illicite, non déclarée #jnon réglementée
12 August 1949, @z%z@j
sane a 
Ilegal, No Declarada y No Reglamentada
fBcjv dh Ajfl &wpf abdvche
#e%Y#W@4universal health 
petits +9insulaires #N%l
wcxamehdahjb 
{qdvfjce qhfl abofmah|qhfl abofmah}
{| Nhcibfdao jafsagao afsedbxerbb} 
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
@a*b
@m@Z
@o#D
Carta 
Fisheries 
Washington
abmfb 
africaine 
disaster-risk-2023
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
vienna-declaration-lldc
violence 
{eq|ao|pt} 
@Q&v
bdhi abycm <KghGcd fjmiv fabkAaF 
#C性*i受{难|害}者
%H>b=Q@Cressources halieutiques 
&Epersonnel 
*)Nucleares 
*dBiological Diversity
@J@U
Aplicación 
Armed 
Conferencia 
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
ahpAchjglcdbt 
cape-town-2012
ccw-amended-ii
central-arctic
decolonization
dlamz 
dmfhe kfaim 
doha-amendment
doha-financing
@e@u
Illegal, Unreported @zUnregulated Fishing
a @s
dh pqb 
Tortura y &3o Degradantes
%z@jStatus @F
fabrication #j="trafic +-d’armes 
sfeynedhkbv b malbjbBchkbv mfegev
@J#K@2%M*bDecade 
doha-programme
financement 
fisheries-code
force-firearms
future-we-want
g bdjcfchev 
gaafpycdduv 
habitat-agenda
icc-privileges
imo-convention
isa-privileges
kadjbdcdjelzdai CclzFc
mandela-summit
medical-ethics
mental-illness
migration-2013
@I#(@etoutes #bformes 
Illicit Manufacturing @F@z&gFirearms, 
moving together *9build a healthier 
expanding our ambition @2health 
公民{|权利}{和|及|与}#w%p
paris-commitments
thuaF dhwke xabce dh *Eabhffce 
xadc, hgawandao aj <Rafpybq, g 
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
#N@:sans littoral =Ydécennie 
%(l’égard @Cfemmes
%/{abdfqve|abdjgsle} Am obade 
>yqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &Q
abkdj fabpqjad abodafce abpxjC
dfGnc @xfabpnjam abdjglwch lva
permanent-sovereignty
psalagdasa mfegahpnbq
一切形式
鱼类种群
#olabgmalcj abgc ggxHva mfbe 
Dadgcdrbb #E%:iafhkaip mfegp 
derbadelzdai b icynpdefandai 
documento final 
oslo-ministerial
trafficking-2017
{人民|民族}{权|权利}*5
%gd’actes +-#y@s#[
&vTráfico Ilícito 
bhkafcdcdbb dehblbq 
iafhkasa hpnavanhjge
%N#vDelito y 
%YHigh-level 
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
telle que modifiée par ="@W
unidroit-1995
wreck-removal
养护#d
Nhcibfdao 
Violencia 
relations 
#9Cambio Climático
*aliberté syndicale >b@9&E
+?对妇女
2011-2020
=8*]=1&b格
A/RES/2200(XXI), @N
Directives 
Estatuto 
Gfbdrbm{u|ag|ei|eib|ev}, #G
Narcotic Drugs 
Practical =J#D+CViolence #a
Stratégie 
abddgbsag abDkance 
abdiavme abhdfHqce 
hrc-institution
international-years
internationaux 
mfbicdcdbq 
movement-access
{de|del} 12 @eagosto @e1949
~ad@zwell-being *Fa post-COVID 
%O@F*/#a@j>c
abdgybe labgqaje dh _qabdbsce 
#M>bmaîtrise @Cmaladies non 
@:durable %(l’horizon 2030
lutte #y@s
#NAfrique
b dekexedbb xe 
{bo|csa|cip|bi|ci} 
解决南苏丹
wbalasbBchkai fexdaawfexbb
#kHumanos y 
%V*dClimate Change
&S#d控<G病
@caw avfedc 
@t@xbdsanre 
Genève 
Lucha #r
Ministerial 
Ordenación 
Règles 
Weapons 
abagqaj 
abghdce abdogmade 
accra-agenda
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
Transboundary 
Vienne 
beijing-plus-5
corruption-inter-american
internationaux
#q筹资#u
#xSin Litoral _uDecenio 
%:mfcnajgfeAcdbt 
1990-12-14
@lInteramericana 
Bclagcke 
Financing 
Governing 
Pacto 
Personal 
Resources 
Sostenible
fabdiakle 
frontier-controls
l’enfant
relatives 
tuberculosis-2023
使用
关@)知识产权
尔逊·曼德拉
歧视
第二
贩运
高级别
#8%8peuples indigènes 
&!bagnakce 
&m守则
=0@2Special Procedures 
%2*:d’organisation #j@enégociation 
@jExploration @zUse @FOuter 
#Nmatière 
~cl或武装团体
@tdhGde abfrme abpnjckce 
qdci =Odh abaxgnaF abkojc
特权#d豁免
@gministérielle 
b nfpsbv 
马德里老龄#u
@,Básicos 
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
Sociedad #BInformación
Sostenible 
Vhjeg@B
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
substances 
tokyo-rules
transit-trade
wsis-review
xeAbju 
{q|b|t|co} 
抗<I药性
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
会议
暴力
规则
#P#K*9Combat &gPersons
#kCiviles y Políticos
='extra-atmosphérique
Solución #vConflicto 
l’aviation civile *m
nlq debicdcc fexgbjuv 
#Y@s#[sociale (norme 
%:gamfahp a 
%YMarine Environment 
&2%w{四|}%q
*nghcv Fafi 
*rpnjckca
+,Summit 
+/跨国有%R=7
+CAll Forms 
2024-2034
=X*7{、|，}=X未来
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
Rio @eJaneiro
Small Arms @zLight 
>f@jRepublic @FSouth Sudan
#Nparticulier 
@,Rectores 
Constitución #B
%2plateau continental
*r{dcmah|dqab} 
1949%U8月12日
@sExploración y +)#v
Access *9
Organization
Participación 
Regulations 
The Hague
Treaty
abiabdce 
ablraj 
abobd fabpdh abmfbcch
applicables 
awchmcBcdbq 
awfeAcdbq h 
dcxekaddasa 
forces armées 
gaxnpCduv hpnag
glasgow-pact
guhakai pfagdc 
hajfpndbBchjgc 
hong-kong-ministerial
internationales
k Dadgcdrbb 
lrdace 
mcfban na 2030 
mfcnajgfeAcdbb 
north-pacific-fishery
oau-mercenaries
réunion 
south-pacific-fishery
{与|和}
~bQ&E12 août 1949 #7
修正案
协议
原子能机构
名古屋
囚犯待遇
小%"#d轻%"
欧洲委员会
毛里求斯
民用航空
特别
环境
计划
防止
马拉喀什
高度洄游~aG
麻醉品单一
%I#u@)=)
@G各国
Fishing 
Nairobi 
Qlawelzd
Reduction 
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
#O&6con Discapacidad
#j@Ileur destruction
#y="trafic illicite 
@3l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>hdefkajbBchkbv 
byabr _Labhadce Bcj 
#,Alimentaria 
#C刑事法院
#[alimentaire 
%yVoluntarias 
+z&a@e{|los }=G
<S@F^C@8@FVictims 
Crime %]@z=H
supplementing @j@v@a+]
#N@sRepública 
@Il’intégration #B
蒙特雷共识
#c议
+Btravailleuses #j^y
2014-2024%U十%U&8@!
#OActividades 
&?idb 
+/&b口~cS*p#F
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
computer-files
dIgdj abkde %u
fcsplbfagedbq 
guhCci pfagdc 
sahpnefhjgeib 
哥本哈根@w
培训*]发证
探索#d利用
气候变化+:
种族
精神药物@k
脱离接触#J
%V*dTobacco Control
&2@A*7法%q
&ESommet &4
*9Prevent, 
=Lwith Disabilities
@G%I毒
@QPrevenir 
@iJerbo
Educación 
abmfre 
abxaye 
aogjagcqce 
aogsuan faogxmad _M
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
进一步*6
#0@C%?handicapées
#vPatrimonio 
*FAfrica
2030 %,@2%c#:
<V财产
Basic @-
Bcj abdujfie 
Bienes Culturales 
Cumbre %W
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
_DRobbery #aShips 
abbaqzch
abihn Am 
abkAaF >y
ablrjce 
abpwnab 
abqhazce 
agenda-21
ai-ethics
antarctic
apartheid
@e#O
*F@jField @F~fBJustice
Model Strategies @z~bq
#Nfavor %1^u
共#d国
<U#jpolitiques
y @s
&b员
@t@xbkahfh 
&Epatrimoine 
@Cenfants
Aviación Civil #4
bali-plan
car-peace
covenants
criminalité 
democratic-charter
enmendada por &v@V
fabgiafh 
fgmdcj gbs abpobre
g MFfbkc
geneva-ii
geneva-iv
harbelzduv b 
high-seas
hong-kong
iccpr-op1
iccpr-op2
icescr-op
institutions 
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
{e|u|c|p|ao} 
{|la }
仙台减少灾害
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
太平洋
指导#1
无核%"区%t
海上
责任
资源
@a*a
#Aa 
#QabtAanc 
&f劫持航空器
(No. 
*q第十届~eX~dQ
+Mfinal #B
1949-08-12
1950-10-21
@mEstupefacientes
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
^(~bB_kNavigation
abagram abpnjckc 
aw ahpAchjglcdbb 
contrôle 
hagcAedbq 
hague-1907
kadFlbkje 
mfbdrbmag 
mfeg 
pollution 
transfrontières 
不报告*]不管
%P="domaine 
@K#9Trabajo 
Buenos Aires
Fish Stocks 
Hamaldbjclzd
^-Africana @e~bL%1Pueblos
~fU@zReconciliation *F
Smuggling @FMigrants 
@tqhcn 
traite @C
卫生
及其
%4a +ifcwcdke, @S
@a#z%2*:#B
Outcome +M
g haajgcjhjgbb h 
y {|el }#S
大陆自由_f区
#M&Ecrime #j
#Nhaute mer 
Pesca 
Qcdcfelzdao 
Rome
République 
Voluntary #?
Wekplzjejbgd
ZekltBbjclzd
^llégères 
ablraj
afsedbxerbb 
aichi-nagoya
awchmcBcdbt 
dcDak 
development 
dhGde 
infractions 
kplzjpfdasa 
nccha 
nchqjblcjbc 
nucléaires 
sustainable 
wcxamehdahjb
{联合国|}
~ei&2%w四%q
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
%7@j%6%E%YChild 
>i~hz定平台%o
Asia Sudoriental
Reglamentación 
Responsabilidad 
_HkadFcfcdrbb %:
africa-democracy
bbghfi ablcfbfqc
couche d’ozone
discrimination, 
doha-ministerial
guhakasa pfagdq 
health-personnel
higher-education
labkfag abdobre 
que 
responsabilité 
{b|o|qi|qib|qv} 
以色列-巴勒
在维持#C>e与
应对#.毒品#u
月球#d+a天体
#r@s
*6情况
+G纲要
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
frkfk _O
geneva-i
genocide
hiv-2001
hostages
iafhkao 
ipoa-iuu
@h@e
+O*,@4&P@zPeoples’ 
~cD@jActivities @F=:
traitement @C
>i危及~hE航行
十%U期_d%0
基本自由
难民地位
#Y@s&O(emploi #j
@A~g5#d有关~g5
~d?{|de 2002 }%2
发生*i时#p~gv
#f>h%hh 
#q#u#.+E
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
最<F则
#BAsamblea 
#PEstratégico 
%:bhhlcnagedbt 
&Emilieu marin 
&kguvane k 
&z~dDycfjg 
(№ 
*?pénale
+?&f*]~h.制捕
+Bpires formes 
1949 
2001-2010
<Y_62014–2024
=Oimcdc abqhoce
@)@k
@3="@:
@a#8%8
@iJerbo, #G
@l%Z
A/RES/55/25, &Q
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
Violence 
Women 
Zona Libre 
_Mabxajqc
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
aw pmfexndcdbb 
commerce 
~eK@e&/@e%b
Council @FEurope *d
Parts @zComponents 
%g@Cactes 
示范+x#d实际
*F@j
@a#z#y@s
%P="contexte #B
@4_JDestruction
Icyeicfbkedhk>h
corruption-2021
diversité 
drug-2016
fryahagva
havfedcdbb 
havfedcdbq 
icynpdefanduib 
jafsaglc 
kplzjpfduv 
l’assistance 
l’emploi 
mfbdpnbjclzdai 
mfcnpmfcyncdbb 
mfcnpmfcyncdbq 
mfegc 
relationship >W
shanghai-health
toutes #b%?
~aTMeeting %Y%r
~bmvolontaires 
~dzpsychotropes
与_f有~cO
公民及#w%p#C
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
非拘禁_c
：团结一致
%0_e区域*7%i
%:phjaoBbgaip 
%hh jafsaglco 
*)Pequeñas y 
+Bstupéfiants
1961 
DadFcfcdrbb #E
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Partnership @2
UpPdah-Mofchhk
_G~bz{|,} %v_0
_uTratamiento 
a mfckfeAcdbb 
abdbrk labivm 
abpdh abBHazc 
bhmalzxagedbb 
dcxegbhbiahjb 
from 
kajafuc iaspj 
l’abolition 
organisations 
our-ocean-2025
participation 
vienna-midterm
~c-Continental
~c.Mínimas _Y
#vConsejo 
*Eabhffce 
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
Todas #O&6
_3Refugees
_qabthoah 
ablcfbfqc 
corruption
deuxième 
fpkaganqAb
jcffafbxie
@C#0@e
Use @F
%J+HHIV @zAIDS: 
&S=7#d*4
*9@j
@a@T
Integración #B
约翰内斯堡
船舶压载水
*dRoad Traffic
=X*7*]=X未来
@v%6Law %YSea 
@c#Ea 
@l_Y#9*j#v
kfaim 
lch @x
l’État 
nlq 
relativos 
sociaux #j
under 
京都
作用
妇女
残疾&b%p
罗马
#y@s_4%(feu, 
%8problèmes 
%:havfedcdbt 
%P#baffaires 
%U~hw风险+:
%xissue 
&CConventions
*6&2@A~fL^i@)
*rabdoazb ~e'
Aspects 
Convenio
Conventional 
Danckh@B
Delincuencia 
Delitos 
Independence 
Indian Ocean 
Johannesburg 
Mejoramiento 
Ncdhk
PFFckjbgdaip 
Pacific Ocean
Persons
Platform @2<T
Pueblos 
Relationship 
Rome 
San Francisco
Semipalatinsk
Statut 
Strategy
Trabajadores 
^xforcé
_(kadFlbkjag 
_jBiológica 
abdgybe 
abdhGde 
abdihc 
abgiafh 
abhEai 
abimabe 
abkahfh 
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
derbadelzdao 
durable
durban-review
d’un 
fexgbjbt
frdace 
g rclqv 
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
@g@e
@z@j
*e+N#d民族权
@FJuvenile 
Statute %Y
@A&b类~eY~dQ
@sTrata 
@x~eqbdsanre 
Amendment ~me
Right *9
lausanne-plan
marchandises 
mfabxganhjge 
mhbvajfamduv 
mujak &R
pandemic-2023
part-xi
por 
qhfl ujk Joca
santé 
sevilla
tampere
uhc-2019
vclt-io
wlesamalpBbq 
{和|及|与}
~i]Mujer
économiques 
自愿+w
#C@k
#N&v
#P@U
%:mfawlciei 
*(#v~cE@E
2011–2020 
2017-2030
=-^?~ma~b"@C
@/#h
@3une 
@VAdicional 
@aunique 
Aeronaves
Agenda
Aspectos 
Combatir 
Comercio 
Dadgcdrbt a 
Destrucción
Disaster 
Efsedbxerbb 
Enforcement 
Ensemble 
Espace 2030 
Estrategias 
Final 
Gestión 
Hawfagalzd@P
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
Territorial 
Terrorism
Tráfico 
Tuberculosis
Yokohama 
_jBiológica
abdikfm grg 
abdoaime 
abqjn abkajc
afsedbxerbt 
ajkfujai 
bdgelbnag
bdhi 
bhkafcdcdbt 
@Cstocks @epoissons 
%G@z*k@F
条例#d细则
#W%Y%r#D
@A南南<H~fG
@g#j>M_B
amended by @j
#N@s
#C劳工%R@G
@f#P#K
Sudán #vSur
chimiques
conflits 
dfhgjcab 
directrices 
d’Istanbul
fabkAaF ibcv
g kadjckhjc 
ghcv lbr aj 
ibdbielzdai 
ibsfbfptAbv 
jafsaglb 
labqfahl 
leur 
mfahjbjprbb 
mfbdqjbq 
mfchjpmdahjb
mfege 
nafaydai 
national 
paix 
qdci 
relativa 
réparation 
sahpnefhjge 
vienna-crime
xehcnedbq %9
xesfqxdcdbq 
{问题|}
~bJ~g2冲突
économique 
不容忍
公海
内罗毕
利用
反腐败
大流行
承诺
援助
文件
方案
森林
法律
灭绝~f9罪
第三
遗传~hG
销毁此种
阿拉木图
障碍者
blb 
#aWomen
%(certains 
%:gamfahei 
&P%ECouncil
&b道主义
*rdqab 
*tPenal
+N理事会
2011–2020
2030
>hkadjfalc 
@[labpwnab 
@a*9Combat 
@m#O
@t~dN
America ~nA
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
Genetic ~cG
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
#P@e@]
@J@F<T
%Yhigh-level 
&f制造#d~cS
@z~dJRelated 
au statut @C
governing @j
工作
%:iafhkaip 
&2@A~d6%q@G
&b不受~bk
*rpiabc ~er
@a#a
@f_i@4~cC@2
Pandemic %S
Paz ~g4
Production 
Prácticas 
Second 
Terrorismo 
Weapons
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
abyrce 
bbkAaF 
btmaje 
dekamlcdbq 
durban-2021
d’autres 
fabdlamz #5
gumaldcdbq 
instrument 
mansajagkc 
mettre fin 
navires
pdbBjaycdbb
pmfeglcdbt 
psalagdasa 
qmfb pidab 
ressources 
réfugiés 
sauvegarde 
terrorisme 
troisième 
twaj 
vienna-plan
xwe 
ycdAbd 
~ak#3ycdAbd
~bdghjfcBb 
~cV_qabwnb 
~n!bdhavAe 
~n3Océano 
最低%U龄
#j="
%hh 
&nndq 
*Babqljc
*]生产
*tPenal 
@[ldjsE 
Aircraft
Civiles 
Compact 
Conseil 
Crime 
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
abwazjag
abycm 
amr-2024
aogidab 
au-act
bamako
between 
#S@e@]
@8@FAll =L
@-@z#?@4<L_D
#j@C
&S*]>i#d~j9
@G在
土著&b民
#"#5@[
@a@I%s
@f*d*c@2
dayton
doping
durable 
durban
dyacm 
gbnag 
geneva
gimcb 
hiv-2011
hjejphc 
icescr
icynp 
ilo-29
ilo-87
ilo-98
jfpnc 
leurs 
lfAi ~gO
malabo
maputo
marpol
maybluv 
mfaiuhle
nagoya
ncjco 
ncjhkao 
par #b
pêche
ramsar
recours 
règles 
sane
sdg-2019
stcw-f
unclos
unfccc
world”
~eX是
~fz~i]#,
~n!bkdi 
主权
伙伴^o
反对
契约
审查
有关
机构
污染
法治
独立
生物
空间
联盟
获得
部分
#NAfrique 
%fJerbo b 
(Gfajakal 
(Protocol 
*9Prevent 
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
Bcj dujfie
Combating 
Committed 
Conflicto 
Convenios 
Copenhagen
Cour ~jU*m
Cumplir @s
Cybercrime
Documento 
Equitable 
Hazardous 
High Seas 
IeffekcChk
#j@e
%6~kv@8@F*D
=(#b~dc@C+9
~cS&b口
规约
&2&e%p%q@G
*9Promote 
@tbavac @[
Jeofawbohk
Ljeiwplzhk
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
abdmhc ~kS
abdvaqjch 
abrcfahag 
abscdcazce
formation 
ilj abrmfm
l’Union 
magcncdbq 
mcfhadele 
mfbdrbmev 
nucléaire
outcome +M
programme 
réfugiés
sharm-plan
société 
with 
{|,} 
{之|的|}
~bc+[
~jzRoma %Z
国内#d#C
遇之%w@k
#N@Z
#y@s
+z@'
@)#1
@J#K
Doha
号)
^p^A~j.#0@e~cK
~iw~sYpetit 
#P@F<T
<e@"#z#j
=F#bmoins 
@W*I%8&"@e~eN
@F@f
@l@e~gL
Sharing @F
@K@e
#0@e>6
%L>A@e
@V@e
Capa @eOzono
%5*Z>Z@e~eG
Conjunto @e
Sistemas @e
@E@e
@eParís
@e@"
@ePersonas
navires @e
~n4@5@e~jJ
~n4@e
@l@e`;

export const NAMES =
  `~m]|fr|=-+y
~m]|es|^-@e+D
~m]|ru|~c[~f:
~m]|ar|~iB<P
~m]|zh|@A*5
~dm|fr|~m3#BCour @T@eJustice
~dm|es|~bn#BCorte ~tUJusticia
~dm|ru|Ljejpj@B^NLpne
~dm|ar|~kQbdrsde abimb <Z
~dm|zh|#C法院~s2;&2法院~s2^i
~fc|fr|@a@I*G+y
~fc|es|@l@mPrerrogativas e Inmunidades @e+D
~fc|ru|%)*[EwKcnbdcdduv Jerbo
~fc|ar|@t~kT@x~k"
~fc|zh|@A~c4@k
=u|fr|@a@I*G@C~hespécialisées
=u|es|@l=6%1Organismos Especializados
=u|ru|%)*[hmcrbelbxbfagedduv pBfcyncdbo
=u|ar|@t~kTabfsabag abdgxyye ~k"
=u|zh|专门~sg~c4@k
~ju|fr|@a=Y#M>b%g&Ecrime @egénocide
~ju|es|@l+z%N~g4Sanción #vDelito @eGenocidio
~ju|ru|%)~k?mfchjpmlcdbq scdarbne ~bHdcsa;%)scdarbnc
~ju|ar|@tdhi qjcde abtlame abqdaice ~cIibcva
~ju|zh|~e0及惩治~pC@k;~e0{和|与|并}惩治~pC{行|}@k;~pC@k
~b[|fr|@a=Y%g#B~ieêtres humains ~sYl’exploitation #B~dwd’autrui
~b[|es|@K+z&a#BTrata @e&6y #BExplotación #BProstitución Ajena
~b[|ru|%)~lxltnzib b h Pkhmlpejerbco ~o]jfcjzbib lbreib
~b[|ar|@trGj ~bWlabpuxay faogBbab miaje abBcj
~b[|zh|&L贩卖&b口及取缔意图营利使&b卖淫~j,
~rP|fr|&"@e~bQ&E12 août 1949;&"@e~hY{ de 1949|}
~rP|es|~sO@e_G~bz;~sO@e_G@e1949;~sO@e~d/
~rP|ru|^P{bc|bv|bi|bib} kadgcdrb~i.aj 12 egsphje ~j"~r);^P{bc|bv|bi|bib} kadgcdrb~i.~j"~r);Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|ziq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};^P{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~rP|ar|~fWabdIjxe ~dH;~fW~gc1949;~fW{abdikfme |abdljde |}*r~dH;~fWabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~rP|zh|~iM;%w四@k;%w@k
~jt|fr|+A~bQ~fq&Esort @Cblessés ~rCmalades %P#b~ex#Ncampagne;première +A~hY
~jt|es|~tM_G@QAliviar @sSuerte ~i,Corren @ZHeridos y @ZEnfermos ~gYFuerzas Armadas #NCampaña;{Primer|I} ~tM~d/
~jt|ru|^P@baw plpBCcdbb pBehjb fedcduv b walzduv g ncohjgptAbv efibqv;mcfg_t^P@p
~jt|ar|~idbgroch rab abqjrC fabdjAC ~i)*rabdcmah;~idabpfbC
~jt|zh|改善战地~cl伤者病者境~tv;%w第一@k
~g:|fr|+A~bQ~fq&Esort @Cblessés, @Cmalades ~rCnaufragés @C~ex@Imer;~l?+A~hY
~g:|es|~tM_G@QAliviar @sSuerte ~i,Corren @ZHeridos, @ZEnfermos y @ZNáufragos ~gYFuerzas Armadas ~n3Mar;{Segundo|II} ~tM~d/
~g:|ru|^P@baw plpBCcdbb pBehjb fedcduv, walzduv b lbr, majcfmcgCbv kafewlckfpCcdbc, bx hahjege _(hbl @eiafc;gjaf_t^P@p
~g:|ar|~idbgroch rab qjrC fdjAC fBjkC abkfag abdobre *r~ix;~idabDahce
~g:|zh|改善~hE~cl伤者病者及遇船难者境~tv;%w~cR@k
~e:|fr|+A~bQ#8au ~jCprisonniers @eguerre;~qZ+A~hY
~e:|es|~tM_G%val Trato debido a @ZPrisioneros @eGuerra;{Tercer|III} ~tM~d/
~e:|ru|^P@baw awfeAcdbb h gacddamlcdduib;jfcj{zq|zco|zt} ^P@p
~e:|ar|~id#mdiadbe pojC abrjl;~idabDabDe
~e:|zh|@G战俘待~tv;%w~pD@k
~g?|fr|+A~bQ#8^A@9@C%?civiles #Ntemps @eguerre;quatrième +A~hY
~g?|es|~tM_G%v_0@'debida a #O&6~q/#NTiempo @eGuerra;{Cuarto|IV} ~tM~d/
~g?|ru|^P>h*ysfeynedhkasa dehclcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj_t^P@p
~g?|ar|~id@[~eFabdmhcch fkg abrjl;~idabjalie;~id#m~dN=Oabdmhcch {|nc }fkg abrjl
~g?|zh|@G战时#p平民之%w@k;%w第四@k
~fd|fr|~tI^A@9@C~ht@C~o!armés ~cv{ (Protocole I)|};@W*II
~fd|es|@V+'@e~lJ@'~gY~h5%1Conflictos Armados +K{ (Protocolo I)|};~n'I;@VI +'@e~d/{| de 1949}
~fd|ru|~j6%C~m7~sr!I);~j6%C_(kadFlbkjag;~h]@n!I
~fd|ar|~hJ{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dH{|،} fabdgibk ~eFAraca {abdhaEiag|abhEaiag} {abmfbce abdobre|abdobre abmfbce};~hJabpfb
~fd|zh|~iM@G#p#C性*i受难者@)<N(第一@D);~d2@G#p_w@)<N;@G#p_w@)<N;~d2第一<N;第一<N
~dx|fr|~tI^A@9@C~ht@C~o!armés non ~cv{ (Protocole II)|};@W*III
~dx|es|@V+'@e~lJ@'~gY~h5%1Conflictos Armados sin Carácter #4{ (Protocolo II)|};~n'II;@VII +'@e~d/{| de 1949}
~dx|ru|~j6~m7dcicynpdefandasa vefekjcfe ~sr!I!I);~j6~m7dcicynpdefandasa vefekjcfe;~h]@n!I!I
~dx|ar|~hJ{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dH{|،} fabdgibk ~eFAraca {abdhaEiag|abhEaiag} {abdobre Bcj abmfbce|Bcj abmfbce abdobre};~hJabDahc
~dx|zh|~iM@G#p非#C性*i受难者@)<N(~cR@D);~d2@G#p非_w@)<N;@G#p非_w@)<N;~d2~cR<N;~cR<N
~b-|fr|~tI%(l’adoption ~nhsigne distinctif additionnel{ (Protocole III)|};@W*IIII
~b-|es|@V+'@e~lJAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~n'III
~b-|ru|&z~panamaldbjclzdao ajlbBbjclzdao Piwlciu ~sr!I!I!I);&z~panamaldbjclzdao ajlbBbjclzdao Piwlciu;~h]@n!I!I!I
~b-|ar|~hJabDabD
~b-|zh|~iM@G采纳一个新增特殊标志@)<N(~pD@D);@G采纳一个新增特殊标志@)<N;~d2~pD<N;~pD<N
~h"|fr|@a{|de La Haye }#Y#blois #jcoutumes #Bguerre @Iterre
~h"|ru|%)_a;Qeeshk>h_a;Galaycdb{c|q|t|ci|b} a _a
~h"|ar|~s5lkfahch fpijan abrjl abljce
~h"|zh|陆战法规#d惯例@k;海牙第四@k
~hn|fr|@a#8~qf~tm
~hn|es|@l#9~bn%1Refugiados;~t11951
~hn|ru|%)~rSwcycdrcg;@c~su^D~rSwcycdrcg
~hn|ar|@/~f]~r0;@tiad ~su~f]~r0;@/~q-~gO
~hn|zh|@G~jG~j,;~jG@k;1951%U难民@k;1951%U@k
>k|fr|@W#7~qf~tm;@W@e1967{| s’y rapportant}
>k|es|@V#9~bn%1Refugiados;~ox~tq@e1967
>k|ru|~d-@Shjejphe wcycdrcg;#)1967 sane k dco;#)k dco 1967 ~r)
>k|ar|#Q#o~r0;#Qabxay ~r0;#Q#oldjsE ~gO;%miad 1967 abdbrk lva
>k|zh|@G~jG@)@D;~jG@D;1967%U@D
>s|fr|@a#8~qfapatrides
>s|es|@l#9~bn%1Apátridas
>s|ru|%)~rSemejfbnag
>s|ar|@/@[lfAi ~j);@/~f]lfAi ~j);@/~q-~j)
>s|zh|@G无国籍&b地位~j,;无国籍&b地位@k
~a:|fr|~hHréduction @Ccas d’apatridie
~a:|es|@l@QReducir @ZCasos @eApatridia
~a:|ru|%)hakfeAcdbb wcxsfeynedhjge
~a:|ar|@txnA rabag ahimad abqhoce
~a:|zh|减少无国籍状态@k
~b?|fr|@a#8%(l’esclavage
~b?|es|~j:Esclavitud
~b?|ru|%)fewhjgc;@cajdahbjclzda fewhjge
~b?|ar|@/~f]labjk;@tabjk ~gc1926
~b?|zh|禁奴@k
~dO|fr|@Wamendant @s@a#8%(l’esclavage signée %(~bQ="25 septembre 1926
~dO|es|@V@QModificar @s~j:Esclavitud Firmada #N_G&v25 @eseptiembre @e1926
~dO|ru|#)a gdchcdbb bxicdcdbo g ~n:fewhjgc, manmbheddpt g Scdcgc 25 hcdjqwfq 1926 ~r)
slavery-amended|fr|@a#8%(l’esclavage signée %(~bQ="25 septembre 1926 #jamendée par ="Protocole
+n|fr|@asupplémentaire #8%(~lS@el’esclavage, #B~ieesclaves ~rC~he#jpratiques analogues %(l’esclavage
+n|es|@lSuplementaria %ZAbolición #BEsclavitud, ~nF@eEsclavos y #O~lGy ~qrAnálogas _0Esclavitud
+n|ru|~h]@b~kWfewhjge, fewajafsaglb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
+n|ar|@/abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+n|zh|废止奴隶制*]奴隶贩卖及类似奴隶制@)制度与习俗补充@k
*0|fr|@a+B#0politiques #Bfemme
*0|es|@l^)#kPolíticos #BMujer
*0|ru|%)malbjbBchkbv +iycdAbd
*0|ar|@tabrkfk abocaoce bbdjpe
*0|zh|~mx#w%p@k
&X|fr|~hHnationalité #Bfemme mariée
&X|es|~j:Nacionalidad #BMujer Casada
&X|ru|%)sfeynedhjgc xeipydco ycdAbdu
&X|ar|@tqhoce ~qxabdgEfqe
&X|zh|已婚~mx国籍@k
=h|fr|@a%2consentement au mariage, l’âge minimum &Emariage #jl’enregistrement @Cmariages
=h|es|@l#9Consentimiento _uMatrimonio, @sEdad Mínima @QContraer Matrimonio >zRegistro %1Matrimonios
=h|ru|%)haslehbb @eghjpmlcdbc g wfek, ~o.wfeBdai gaxfehjc b fcsbhjferbb wfekag
=h|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=h|zh|@G婚姻@)同意*]结婚~q9及婚姻登记~j,
icerd|fr|~mf~aa@e&Oraciale
icerd|es|@l@E*f@e=IRacial
icerd|ru|#f>h~d3fehagao nbhkfbibderbb
icerd|ar|~n!~qG~azabihyjc
icerd|zh|+?~aF~f9~cQ~n2
~rT|fr|~gI@5#7%8#0économiques, ~mtculturels
~rT|es|~cE~tU#kEconómicos, ~kEy ~l7
~rT|ru|#f+uaw PkadaibBchkbv, ~g[~k-mfegev
~rT|ar|abivm +I
~rT|zh|~iX*]=3及<V%p~n2;~iX{、|}=3{、|和|及|}<V%p~n2
iccpr|fr|~g3
iccpr|es|~cE~tU~dU
iccpr|ru|#f+ua _5
iccpr|ar|abivm +v
iccpr|zh|~lh@k;~ae~n2
~g'|fr|Pactes ~bw_p%8~tN
~g'|es|Pactos %k@e<O
~g'|ru|icynpdefand{uc|uv|ui|uib} mekj{u|ag|ei|eib|ev} a +i^q
~g'|ar|abivmch abmfbcch abxaych lrkfk _O;abivmah abmfbcah abxayah lrkfk _O
~g'|zh|#C+N两@k;#C+N@k
~hb|fr|%Kau ~g3;premier %Kau ~g3
~hb|es|~n6@e~dU
~hb|ru|~iu@n~doa _5
~hb|ar|&!~lM+v;&!bbivm +v
~hb|zh|&2~lh%q&K;&2~ae#C%q@({第一{号|项|}|}&K
~hc|fr|~l?%Kau <U#jpolitiques, *'abolir @speine @emort;~l?%Kau ~g3
~hc|es|Segundo ~n6@e#k~q/y Políticos, destinado a abolir @spena @emuerte;Segundo ~n6@e~dU
~hc|ru|Njaf{ao Fekplzjejbgduo mfajakal|asa Fekplzjejbgdasa mfajakale|aip Fekplzjejbgdaip mfajakalp|ui Fekplzjejbgdui mfajakalai|ai Fekplzjejbgdai mfajakalc} ~doa _5
~hc|ar|&!~qw~lM+v
~hc|zh|旨在废除死刑@)&2~lh%q~cR项&K;&2~ae#C%q@(~cR{项|}&K
~hd|fr|%Kau ~gI@5#7%8#0économiques, ~mtculturels
~hd|es|~n6@e#kEconómicos, ~kEy ~l7
~hd|ru|~iu@n~doaw PkadaibBchkbv, ~g[~k-mfegev
~hd|ar|&!bbivm +I;&!~lM+I
~hd|zh|&2~iX*]=3及<V%p#C%q&K;&2~iX{、|}=3{、|和|及|}<V%p#C%q@(&K
+q|fr|@a@Il’imprescriptibilité @Ccrimes @eguerre ~rCcrimes #yl’humanité
+q|es|~j:Imprescriptibilidad %1Crímenes @eGuerra y %1Crímenes @eLesa Humanidad
+q|ru|%)dcmfbicdbiahjb hfake negdahjb k gacddui mfchjpmlcdbqi b mfchjpmlcdbqi =pBclagcBchjge
+q|ar|@timd gkamd qjazd abrjl fabqjazd ~kOAm abthoahce
+q|zh|战争罪及危害&b类罪不适用法定时效@k
~gX|fr|~mf@I#(>b%g&Ecrime d’apartheid
~gX|es|@l@E%Z&a>zCastigo #vCrimen @eApartheid
~gX|ru|#f>hmfchcBcdbb mfchjpmlcdbq emefjcbne ~bHdcsa
~gX|ar|~r]qjcde abnyb abihyjc ~cIibcva
~gX|zh|&L并惩治~f9隔离罪行~n2
>T|fr|~mf#yl’apartheid %P#bsports
>T|es|@l@E#r&vApartheid ~twDeportes
>T|ru|#f@b=pemefjcbne g hmafjc
>T|ar|~q7abnyb abihyjc *rabpbial abjcaAce
>T|zh|~sc体育~iZ~f9隔离~n2
cedaw|fr|@a~aa@e&O~ax
cedaw|es|@l*f@e=I~nZ
cedaw|ru|%)~d3~q4
cedaw|ar|@tabkAaF ~azAm abdjpe
cedaw|zh|~bi~aF~cQ@k
~jn|fr|^p^A@a~aa@e&O~ax
~jn|es|*(#B@l*f@e=I~nZ
~jn|ru|%4a ~d3~q4
~jn|ar|~cVabkAaF ~azAm abdjpe
~jn|zh|&2~bi~aF~cQ%q&K;&2~bi~aF~cQ%q@)&K
cat|fr|@a~tx+F;@a~txtorture
cat|es|@l~i]_2;@l~i]Tortura
cat|ru|@c=p~nN;@c=pmujak
cat|ar|@tdhavAe ~rr^F
cat|zh|&L~bk@)>g@k;&L酷刑@k
opcat|fr|%K^A@a~tx+F
opcat|es|*(#B@l~i]Tortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%4=p~nN;%4=pmujak
opcat|ar|~cVdhavAe ~rr^F
opcat|zh|&2&L~bk@)>g%q&K;&2&L~bk@)>g%q@)&K;&2&L酷刑%q@(&K
crc|fr|~j.#0@e~cK
crc|es|@l^)#k#vNiño
crc|ru|%)+ifcwcdke
crc|ar|@t_qabwnb
crc|zh|&e%p@k
~jo|fr|~tD{,|} #Yl’implication d’enfants %P#b~o!armés;^p#Yl’implication d’enfants %P#b~o!armés
~jo|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %v_0participación @eniños ~twconflictos armados
~jo|ru|~ihpBehjbq ~r7g _(kadFlbkjev;~iu{uo mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc}, @SpBehjbq ~r7g _(kadFlbkjev
~jo|ar|~q6#maugjas ~gS*r~s[abdobre
~jo|zh|~s3&e卷入*i#u@)&K;@G&e卷入*i#u@)&K
~jq|fr|~tD{,|} #Y@svente d’enfants, @s~dw@C~dj>bpornographie mettant #Nscène ~g8;^p#Y@svente d’enfants, @s~dw@C~dj>bpornographie mettant #Nscène ~g8
~jq|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %v_0venta @eniños, @sprostitución infantil ~g4utilización @eniños ~o5pornografía
~jq|ru|~ih~o:ncjzib, ~r8~o]b ~r8mafdasfeFbb;~iu{uo mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc}, @S~o:ncjzib, ~r8~o]b ~r8mafdasfeFbb
~jq|ar|~q6#mlci ~gSfaogBbab ~gS*rablBaF fnc abdfam abtlarce
~jq|zh|~s3买卖&e*]&e卖淫#d&e色情制品#u@)&K;@G买卖&e*]&e卖淫#d&e色情制品#u@)&K
~jp|fr|~tD~tqétablissant une procédure @eprésentation @ecommunications
~jp|es|*(#B@l^)#k#vNiño %va un procedimiento @ecomunicaciones
~jp|ru|~ihmfarcnpfu haawAcdbo
~jp|ar|~q6#oltqjaF gkmcd ablbaBag
~jp|zh|~s3设定来文程序@)&K;@G设定来文程序@)&K
^1|fr|~mf*a@9~matous #b^y~hh~rCmembres @e~o[famille
^1|es|@l@E%Z@'%1#k@eTodos @Z~m5Migratorios y @eSus Familiares
^1|ru|#f>h*y~h)ghcv jfpnqAbvhq-ibsfedjag b Blcdag bv hcico
^1|ar|~n!~gd_q~pgabidab ~tafpnjam pojvd
^1|zh|#p~iS移徙工&b~ig家庭成员%p~n2
crpd|fr|~j.~gr
crpd|es|@l^)#k@e~fn
crpd|ru|%)+i~oV
crpd|ar|@t_q=OHfc abtiake
crpd|zh|~my@k
~nd|fr|%K^A~j.~gr
~nd|es|*(#B@l^)#k@e~fn
~nd|ru|%4a +i~oV
~nd|ar|~cV_q=OHfc abtiake
~nd|zh|&2~my%q&K;&2~my%q@)&K
*O|fr|~mf=Y@9@e~lc#y#bdisparitions forcées
*O|es|@l@E~ty@e~l,#r#ODesapariciones Forzadas
*O|ru|#f@b~mr~dD~o-dehblzhjgcdduv bhBcxdagcdbo
*O|ar|~n!~gd~c3
*O|zh|#p~iS&b免遭强迫失踪~n2
&.|fr|@a#Y@s~bF&O~h/@el’enseignement
&.|es|@l~ph_0~bR#ODiscriminaciones ~o5Esfera #BEnseñanza
&.|ru|%)~q"nbhkfbibderbco %5awfexagedbq
&.|ar|@tdsanre ~rp~pOabgibcd
&.|zh|取缔~iT~cQ@k
untoc|fr|~k4*l;@a~txcriminalité{| transnationale} organisée;+APalerme
untoc|es|@l_Y~i]~mNOrganizada Transnacional;@l~i]~mNOrganizada{ Transnacional|};~t1Palermo
untoc|ru|@c#E=pjfedhderbadelzdao afsedbxageddao ~pb;@c{aw|mfajbg} afsedbxageddao ~pb;Gelcfihk@p
untoc|ar|~bP~m-~m!ilj abfwhce;@t~m-abdhGde
untoc|zh|@A~d6@k;+/{跨国|}有%R=7@k;巴勒莫@k
+8|fr|@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*'~gjréprimer #jpunir @s~iepersonnes, ~ed@Cfemmes ~rCenfants, *I^A~k4*l;@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*'~gjréprimer #jpunir @s~iepersonnes, ~ed@Cfemmes #j~g8
+8|es|@V@Q~h1Reprimir y ~s:~nF@ePersonas, ~fQMujeres y Niños#6;@V~i]Trata ~tX;~tPPalermo
+8|ru|#)a ~k?b mfchcBcdbb ~o:ltnzib, ahawcdda ycdAbdeib b ncjzib, ~bHdcc@q;#)a ~k,ltnzib
+8|ar|%mdhi fkdi fdiakle ~bWlabpuxay، flxaye abhoaF fabpwnab;%mdhi ~bWlabpuxay، flxaye abhoaF fabpwnab، fkdiv ~cIibcv
+8|zh|~qj&S*]&L#d惩治~s1~r?~mx#d&e&m@)~cn;#'&S*]&L#d惩治~s1~r?~mx#d&e&m@)~cn;~s1@D;&b口~cS@D
<x|fr|@W~fp@e~hhpar terre, air #jmer, *I^A~k4*l;@W~fp@e~hhpar terre, air #jmer
<x|es|@V#r~aP@eMigrantes ~nQTierra, Mar y Aire#6;@V#r~aP@eMigrantes
<x|ru|#)=p~ewggaxe ibsfedjag %:hpCc, iaft b gaxnpvp@q
<x|ar|%mdsanre gvjcl ~taih wjck ablj fablrj fabqf
<x|zh|~qj+/陆*]海*]空偷运~iW@)~cn;#'+/陆*]海*]空偷运~iW@)~cn;偷运~iW@D
<7|fr|@W~mA@e~rZpièces, éléments #jmunitions, *I^A~k4*l;@W~mA@e~rZpièces, éléments #jmunitions
<7|es|@V~i]Fabricación >z~oMIlícitos @e*)@eFuego, sus Piezas y Componentes y Municiones#6;@V@m{las |}*)@eFuego
<7|ru|#)=p~ewbxsajaglcdbq b awafaje asdchjfclzdasa afpybq, csa hahjegduv Behjco b kaimadcdjag, e jekyc wacmfbmehag k dcip@q;#)aw asdchjfclzdai afpybb
<7|ar|%mdsanre yhi *Eabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~sK
<7|zh|~qj+/~qd枪支~ig零部件#d~ll@)~cn;#'+/~qd枪支~ig零部件#d~ll@)~cn;枪支@D
uncac|fr|~k4~l:;@a~tx~l:
uncac|es|@l_Y~i]Corrupción;@l~i]Corrupción
uncac|ru|@c#E=pkaffpmrbb;@c=pkaffpmrbb
uncac|ar|~bPabnoam
uncac|zh|@A~pu@k;&2~pu%q
~e,|fr|~k4cybercriminalité
~e,|es|@l_Y~i]Ciberdelincuencia; Fortalecimiento #B&d@E+z~bRDeterminados ~mO~l5mediante ~tTTecnología #BInformación y #OComunicaciones y +zTransmisión @ePruebas #NForma Electrónica @e~mOGraves
~e,|ru|@c#E=pkbwcfmfchjpmdahjb
~e,|ar|~bP~m-abocljahce
~e,|zh|@A+/网络=7@k
>q|fr|~n(~lz{ de 1961|};~n(@e~lA~lz
>q|es|~d"@e~lA~hQ;~d"@m~dI@e1961;~d"~hQ{|, 1961};~d"@e1961
>q|ru|~fthfcnhjgev ~lA~r);~fthfcnhjgev
>q|ar|@/abfrcme bbdxmjag bohe 1961
>q|zh|1961%U~e3@k;~e3@k
&Z|fr|~n(+Bstupéfiants @e1961{| ,|,} ~a]@e1972;~n(@e~lA~lz{,|} ~a]@e1972
&Z|es|~d"@e~lA~hQ~tq~g,@e{|25 de marzo de }1972;~d"@m~dI@e1961~tq~g,@e{|25 de marzo de }1972;~d"@e~lA@m~dI#Nsu forma ~g,@e1972
&Z|ru|~fthfcnhjgev ~lAsane h mamfegkeib, gdchcdduib g dcc ~ikGfajakalai 1972 ~r)
&Z|ar|@/abfrcme bbdxmjag bohe ~lAlycBgva abdimbe lljfgfsfb ohe 1972
&Z|zh|经《1972%U@D^i修正@)《1961%U~e3%q;经1972%U{3月25日|}&2@D^i修正@)《1961%U~e3%q
~b.|fr|@a+B~dzpsychotropes @e1971;@a+B~lf;+A1971 +B~lf
~b.|es|@K@m~kH{Sicotrópicas|Psicotrópicas}{ de 1971|}
~b.|ru|%)~nMgcAchjgev 1971 ~r);%)~nMgcAchjgev
~b.|ar|@tabdIDjag abikbce bohe 1971
~b.|zh|1971%U~f!;~f!
~b0|fr|@a#z~fp@estupéfiants ~sY~lf{| de 1988}
~b0|es|@l_Y#r~aP@e~dIy ~kH{Sicotrópicas|Psicotrópicas}{ de 1988|};~t11988
~b0|ru|~mm%h=p~ewawafaje defkajbBchkbv hfcnhjg b ~nMgcAchjg
~b0|ar|~bP~bW~d'*rabdxmjag fabdIDjag abikbce
~b0|zh|1988%U@A&L&f~cS麻醉药品#d~f!;@A&L&f~cS麻醉药品#d~f!;1988%U@k
>j|fr|~hH#M>b%g@C~iE#y#b%?jouissant d’une @9internationale, y compris #bagents diplomatiques
>j|es|~j:%N>zCastigo @e~mO#r&6Internacionalmente Protegidas, inclusive @ZAgentes Diplomáticos
>j|ru|%)~eHb dekexedbb mfchjpmlcdbo =plbr, malzxptAbvhq &FxeAbjao, g jai Bbhlc nbmlaiejbBchkbv escdjag
>j|ar|@tdhi abqjazd ~kOAm =Oabdgdgich ~eFmfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~cIibcva
>j|zh|@G~e0#d惩处侵害应受#C#p~g5包括外交代表@)罪行~j,
~jw|fr|~mf~txprise d’otages
~jw|es|@l@E~i]Toma @eRehenes
~jw|ru|~jLxevgejai xelaydbkag
~jw|ar|~q7pxH abjvazh
~jw|zh|~sc劫持&b质~n2
~dr|fr|~mf#y="recrutement, l’utilisation, ="_8#jl’instruction @emercenaires
~dr|es|@l@E#r&vReclutamiento, @sUtilización, @s~cp>zEntrenamiento @eMercenarios
~dr|ru|~jLgcfwagkao, bhmalzxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~dr|ar|~q7gqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~dr|zh|~sc招募*]~cN*]资助#d训练雇佣军~n2
~hs|fr|~hH#[_y#z#j_yassocié
~hs|es|~j:#,#v~cF_Y>z~cFAsociado
~hs|ru|%)^I~th#Eb hgqxeddasa h dco mcfhadele
~hs|ar|@/@[lobade ~aC;@tobade ~aC
~hs|zh|~jI%o@k
~ca|fr|^p#7^A~hH#[_y#z#j_yassocié
~ca|es|*(#B~j:#,#v~cF_Y>z~cFAsociado
~ca|ru|%4a ^I~th#Eb hgqxeddasa h dco mcfhadele
~ca|ar|&!bbagnakce @[lobade ~aC
~ca|zh|&2~jI%o%q&K;&2~jI%o%q@)&K
<B|fr|~mf=Y%g@Cattentats terroristes %(l’explosif
<B|es|@K@E+z&a%1Atentados Terroristas ~l5con Bombas
<B|ru|~jLwaiwagui jcffafbxiai
<B|ar|~r]abvqdag abtjvalce labkhalb
<B|zh|>i~ck爆炸@)~n2;>i~ck爆炸事件@)~n2
=z|fr|~mf=Y%g&E_8&Eterrorisme
=z|es|@K@E+z&a#B~cp#vTerrorismo
=z|ru|~jLFbdedhbfagedbci ~l]
=z|ar|~r]gdfcb abtjval
=z|zh|>i向~ck提供资助@)~n2
<[|fr|~mf=Y~k1@e~qY~tj
<[|es|@K@E+z&a%1Actos @e~qtNuclear
<[|ru|~jLekjeib <R~l]
<[|ar|~r]pidab abtjval abhffc
<[|zh|>i核~ck&m~n2
>(|fr|~hH@9physique @Cmatières ~gh{| et des installations nucléaires}
>(|es|~j:@'Física %1~km~gH{| y las Instalaciones Nucleares}
>(|ru|%)~ki*y<Riejcfbele;%)~ki*y<Riejcfbele b qncfduv phjedagak
>(|ar|@tabrdace abdamce bbdfam ~qB
>(|zh|~iV物#p@k;~iV体#p@k;核材料#d核设施实{物|体}#p@k
~fl|fr|~j.~iE#j~pK~dgactes survenant %(bord @Caéronefs;+ATokyo
~fl|es|@K~pWInfracciones y Ciertos Otros Actos ~l5a Bordo ~gY~n)
~fl|ru|%)mfchjpmlcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~ey;Takbohk@p
~fl|ar|@/~f]labqjazd fliA {abpniab|abpidab} abpxjC ~kO>ydgh ~rs
~fl|zh|~rE航空器内@)=7#d犯有某些+a&m~j,;东京@k
~e?|fr|@a=Y%g#Bcapture illicite d’aéronefs
~e?|es|@K+z&a#vApoderamiento Ilícito @e~n)
~e?|ru|%)~q"dcxekaddui xevgejai ~ey
~e?|ar|@tkdi abaogcbaF ~d'>y~rs
~e?|zh|@G>i~hK~j,
~a(|fr|@a=Y%gd’actes +-dirigés ~tx#[@el’aviation civile
~a(|es|@K+z&a@e=G~i]#,#BAviación Civil
~a(|ru|%)%h@?~gm
~a(|ar|@t%/abdfqve Am obade abwcjah abdmhc
~a(|zh|@G>i危害~eW%o@)&f&m~j,
<:|fr|@W=Y~k1+-@e_s%P#baéroports servant %(~dX
<:|es|@V+z&a@e=G@e~be~twAeropuertos ~i,Presten Servicio{|s} _0~g9
<:|ru|#)a ~q"dcxekadduib ekjeib dehblbq g ePfamafjev, awhlpybgetAbv icynpdefandpt sfeynedhkpt egberbt
<:|ar|%mkdi pidab abihn ~gx*rabdwajag ~qAgxmd abwcjah ~s]
<:|zh|>i在为#C~eW服务@)机场上@)&f~dR&m@)@D;>i在用于#C~eW@)机场发生@)&f~dR&m@)@D
<r|fr|@a%2marquage @Cexplosifs plastiques #j#Nfeuilles %8fins @edétection
<r|es|@K%ZMarcación @e~p9Plásticos @Q@ZFines @eDetección
<r|ru|%)iefkbfagkc mlehjbBchkbv gxfugBejuv gcAchjg ~nkbv awdefpycdbq
<r|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<r|zh|~rE可塑炸药中添加识别剂以便侦测~j,
sua|fr|@a=Y~aO#Bnavigation maritime
sua|es|@K~r[#BNavegación Marítima
sua|ru|%)%h@?~aR
sua|ar|@t%/~kOAm obade ~kN;@t%/abdfqve Am obade ~kN
sua|zh|~jD%o&f&m@k
~a[|fr|@W=Y~aO@Cplates-formes fixes situées ~eg
~a[|es|@V~r[~gYPlataformas Fijas Emplazadas ~o5~lX
~a[|ru|#)a <J@e_/
~a[|ar|%m~ayabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~oS
~a[|zh|~i1&f&m@D
~b/|fr|~m3@e~m0#B~sQ;~m3@e~ir
~b/|es|~bn@eRoma #BCorte Penal #4;~bn@eRoma
~b/|ru|Obihk~gohjejpj@B^N~qThpne;Obihk~gohjejpj{|e|p|ai|c}
~b/|ar|hGad jfda abpoaoc bbdrsde ~gT<Z;hGad jfda abpoaoc
~b/|zh|~fw~mz~s2;~mz~s2
_,|fr|#H@I*G#B~sQ
_,|es|#n=6#BCorte Penal #4
_,|ru|@Ma *[^N~qThpne
_,|ar|&7~kTfryahag abdrsde ~gT<Z;%d#oladgcaEag abdrsde ~gT#h~k"
_,|zh|~fw~c4#J
vcdr|fr|+A~cs+B~bfdiplomatiques
vcdr|es|~tK@m~c/Diplomáticas
vcdr|ru|~mT>hnbmlaiejbBchkbv hdaCcdbqv
vcdr|ar|@t~iGbbibakag abmlbfdaoce
vcdr|zh|&8外交^o@k
vccr|fr|+A~cs+B~bfconsulaires
vccr|es|~tK@m~c/Consulares
vccr|ru|~mT>hkadhplzhkbv hdaCcdbqv
vccr|ar|@t~iGbbibakag abkhybce
vccr|zh|&8领事^o@k
^b|fr|@a+Bmissions spéciales
^b|es|@l~pWMisiones Especiales
^b|ru|%)hmcrbelzduv ibhhbqv
^b|ar|@tabliDag abxaye
^b|zh|~eX使团@k
vclt|fr|+A~cs%2*:@Ctraités
vclt|es|~tK#9*j%1Tratados
vclt|ru|~mT>h~k]%Cnasagafag
vclt|ar|@t~iGbkahfh abdiavmag
vclt|zh|&8%t法@k
~nW|fr|+A~cs%2*:@Ctraités <e+9#j~lT=Rou <e~lT~eD
~nW|es|~tK#9*j%1Tratados <e&By ~d]%ko <e~d]+K
~nW|ru|~mT>h~k]nasagafag ~rU~f4b ~k)afsedbxerbqib ~pI~rU~k)afsedbxerbqib
~nW|ar|@t~iGbkahfh abdiavmag lch ^:fabdhGdag #hpf {|ncda }lch abdhGdag <Z
~nW|zh|@G%0#d#C%R间或#C%R相互间%t法@)&8@k
=y|fr|+A~cs*asuccession d’États ~c0@etraités
=y|es|~tK%ZSucesión @e&B#NMateria @eTratados
=y|ru|~mT>hmfegamfccihjgc +6#3nasagafag
=y|ar|@t~iGbxbane ^:*rabdiavmag
=y|zh|@G%0在%t~iU@)继承@)&8@k
&W|fr|@a#z+Bimmunités juridictionnelles @C+9~sY~rZbiens
&W|es|@l_Y~pWInmunidades Jurisdiccionales %1&By @esus Bienes
&W|ru|~mmtfbhnbkrbadduv biipdbjcjev +6b bv hawhjgcddahjb
&W|ar|@t@xbryahag ^:fddgbsagva dh abfbace abkAazce
&W|zh|@A%0~ig财产管辖豁免@k
~ar|fr|+A~cs*areprésentation @C+9%P~rZ~bfavec #b~lT=R@ecaractère universel
~ar|es|~tK%ZRepresentación %1&B#Nsus ~c/con #O~d]%k@eCarácter Universal
~ar|ru|~mT>hmfcnhjegbjclzhjgc +6g bv ajdaCcdbqv h ~k)afsedbxerbqib pdbgcfhelzdasa vefekjcfe
~ar|ar|@t~iGbgdDcb ^:*ribakagva di abdhGdag #hHag abwali abiabdc
~ar|zh|&8@G%0在其对普遍性#C%R^o上@)代表权@k
~r.|fr|~iimer
~r.|es|~mnMar;CONVEMAR
~r.|ru|@c#E~qimfegp
~r.|ar|~g6~ix;@tkahfh ~ix
~r.|zh|@A*7法@k;&2*7法%q
~nP|fr|#H#7%(>5#Bpartie XI #B~iimer &E10 décembre 1982;#H#7%(>5#Bpartie XI #B~iimer
~nP|es|#n%v_0_C#BParte XI #B~mnMar{ de 10 de diciembre de 1982|};#n%ZParte XI
~nP|ru|@M~h8Чehjb !X!I ~aIaj 10 nckewfq 1982 ~r)
~nP|ar|%d#olghncH abqEF abramc iuj dh ~g6~erabdIjxe 10 sahfh abpfb/mcodlj 1982;%d#olghncH abqEF abramc iuj dh ~g6~ix
~nP|zh|@G*61982%U12月10日~f(第十一~so@)#J;第十一~so#J
~dk|fr|#H%8fins @e>5@Cdispositions #B~iimer &E10 décembre 1982 ~cL^A%H#j^A=Q~oYdont #bdéplacements s’effectuent tant %(l’intérieur qu’au-delà @ezones ~n0exclusives (stocks chevauchants) #j~oYgrands migrateurs;#H{|des Nations Unies |de 1995 }+Bstocks @epoissons
~dk|es|#n%Z_C~gY~lD#B~mnMar @e10 @ediciembre @e1982 relativas _0&]y ~bT~gY~os@ePeces Transzonales y #O~os@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~os@ePeces
~dk|ru|@M~h8malaycdbo ~aIaj 10 nckewfq 1982 sane, kajafuc kehetjhq ~k(jfedhsfedbBduv fuwduv xemehag b xemehag nelcka ~o/fuw b pmfeglcdbq bib;+b{| Efsedbxerbb EwKcnbdcdduv Jerbo} %:fuwdui xemehei
~dk|ar|&7{|iad 1995 }bghncH da ggAdhv ~g6~erabdIjxe 10 sahfh abpfb/{| }mcodlj 1982 dh prsad #mrnG ftmaje abpjyme abodsce abdgmaxbe abdhawk fabpjyme abodsce absDcje abajgrab;&7@xbbpjyme abodsce
~dk|zh|*61982%U12月10日~f(~sf~ts跨界~aG#d~e2@)规定@)#J;*6~f(~sf~ts跨界~aG#d~e2@)规定@)#J;~iL~aG#J
bbnj|fr|#Hse rapportant ^A~iimer #jportant *a%H#j=S~rL#B~k9biologique marine @Czones ne relevant pas #Bjuridiction nationale
bbnj|es|#n~n3>D#B~mnMar %v_0&]>zUso ~c?#B~m8Marina ~gYZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@M@ewexc ~aIa ~k'b phjaoBbgai ~lOiafhkasa wbalasbBchkasa fexdaawfexbq g feoadev xe mfcncleib ncohjgbq ~netfbhnbkrbb
bbnj|ar|%d{|abdljd }*r~q0~g6~er#mrnG abghfi ~l/ablrjc *rabdhawk abfakie xajq rmfm abfbace abfwhce faogxmadv >yhrf dogmad
bbnj|zh|~f(下~lv@)~bc%n~pt#J;根据~f(@)规定就~lv@)~bc%n~pt#u拟订@)#J;~lv#J
>3|fr|#H@I*G&ETribunal @5&E*:#Bmer
>3|es|#n=6#vTribunal @E#v*j#vMar
>3|ru|@Ma *[^Njfbwpdele ~qimfegp
>3|ar|&7~kTabdrsde #hbkahfh ~er~k"
>3|zh|#C*7法法庭~c4#J
_.|fr|@W@I*G@el’Autorité @T@Cfonds marins
_.|es|@V=6#BAutoridad @E%1Fondos Marinos
_.|ru|#)a *[^Nafsede ~qindp
_.|ar|%m~kTabobwe #hbkai ~er~k"
_.|zh|#C海底+[局~c4@D
~g]|fr|~hHhaute mer
~g]|es|~j:Alta Mar
~g]|ru|@caw ~oUiafc
~g]|ar|@tpiabc ~ix
~g]|zh|~pr@k
<4|fr|@a~eg
<4|es|~j:~lX
<4|ru|%)_/
<4|ar|@t~oS
<4|zh|大陆架@k
^!|fr|~hHmer territoriale >bzone contiguë
^!|es|@l#9Mar ~oK~g4Zona Contigua
^!|ru|%)jcffbjafbelzdai iafc b mfblcyeAco xadc
^!|ar|@tablrj abtkbcdc fabdhwke abdgaxde
^!|zh|领海及毗连区@k;领海&N毗连区@k
+S|fr|#H*'favoriser ="respect ~r9~tY~gk~io@C>K=R@e%H~sYgestion;#Hd’application
+S|es|#n@Q~ov&vCumplimiento ~gY^s%k@e&]y ~bT~nQ@Z~p2Pesqueros ~i,Pescan #NAlta Mar;#n@eCumplimiento
+S|ru|@Ma hancohjgbb hawltncdbt fuwalagduib hpneib g ~oUiafc %Cicf ~mCybguv fchpfhag b ~qSbib;@M%:ajkfujaip iaft
+S|ar|@tgiEcE adgDab onh ~rt~qlbgmalcj abycahe fabtmaje <Z;&7giEcE adgDab onh ~rt~qlbgmalcj abrnG fabtmaje <Z;@tabadgDab
+S|zh|_b~pr渔船遵守#C~ts_c@)#J;遵守_c#J
=t|fr|#H#7%8>K&Eressort @e~mq&Eport *'~gjcontrecarrer #j~fm@s~gk^B;#H#7%8>K&Eressort @e~mq&Eport
=t|es|#n@m^s#v~khRector #vPuerto Destinadas a ~h1Desalentar y ~gB@s~ip^E;#n@m^s#v~khRector #vPuerto
=t|ru|+b{| Gfanagalzhjgcddao b hclzhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~pjmafje %:mfcnpmfcyncdbt, hncfybgedbt b *n=a{|fuwdasa }~r5;@Ma icfev ~pjmafje
=t|ar|%d~aHabdchaF _vibcv;&7~iDabpBHce fabEjaie bbpdd abdgrme ~aHabdchaF _vibcv;%d~aHabdchaF;%d#olgmalcj mfbe abdchaF
=t|zh|@G港口国~rD鱼@)_c#J;@G~rD鱼@)港口国_c#J;港口国_c#J
solas|fr|~mf{de 1974 |}=Y~qX#Bvie humaine #Nmer
solas|es|@K@E+z#,#BVida Humana ~n3Mar{, 1974|};@KSOLAS
solas|ru|#f@b%:avfedc BclagcBchkao ybxdb @eiafc
solas|ar|~n!bobade abpjfar *r~ix;~n!~gdabpjfar *r~ix
solas|zh|1974%U#C~hE&b命%o@k;#C~hE&b命%o@k
~r3|fr|~mf{de 1973 |}=Y#M#B~h,~r9navires, ~a]@e1978 y relatif;~mf{de 1973 |}=Y#M#B~h,~r9~qQ
~r3|es|@K@E~f/@s~d)~nQ@ZBuques, 1973, modificado ~nQ{el|su} ~tP1978;@K@E~f/@s~d)~nQ@ZBuques;@KMARPOL
~r3|ru|#f@b~cy~pmh hpnag
~r3|ar|~n!~oW~qz{dh|abhaqd ih} abonh ~gc1973، lycBgva abdimbe lljfgfsfb iad 1978 #olva;~n!~oW~qz{dh|abhaqd ih} abonh
~r3|zh|#C~e0船舶造成~sh@k
~a-|fr|~mf{de 1979 |}*arecherche ~q!sauvetage maritimes
~a-|es|@K@E@mBúsqueda y Salvamento Marítimos{, 1979|}
~a-|ru|#f@b%:mabhkp b hmehedbt @eiafc
~a-|ar|~n!bblrD fabthkaH *r~ix
~a-|zh|1979%U#C~hE搜寻救助@k;#C~hE搜寻{和|与|}救助@k
stcw|fr|~mf{de 1978 |}+Bnormes @e~td@Cgens @emer, @edélivrance @Cbrevets ~sYveille
stcw|es|@K@E@mNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|#f>h~qOb nbmlaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|ar|~n!bdiaccj abgmjcl fabtqaEe fabxnaje bbdbarch
stcw|zh|1978%U海员~f6#d~iP~n2;海员~f6#d~iP~n2
+e|fr|@a*'faciliter ="trafic maritime +.
+e|es|@K@QFacilitar &v~oMMarítimo #4
+e|ru|@c%:awlcsBcdbt %'~aR
+e|ar|@tgcocj rjse abdbare ~gR<Z
+e|zh|便利#C~hE运输@k
_-|fr|@a~b,~tWmaritime *m
_-|es|@KConstitutivo #B=KMarítima #4
_-|ru|%)_H~jxafsedbxerbb
_-|ar|@/@[labdhGde ~gR<Z
_-|zh|#C海事%R@k
mlc|fr|@a&E^xmaritime{, 2006|};@a&E^xmaritime @e2006
mlc|es|~h:Marítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~rYg iafhkai hpnavanhjgc{| 2006 sane}
mlc|ar|@t*Bablrjc
mlc|zh|2006%U海事劳工@k
=B|fr|~hH@9~g7culturel subaquatique
=B|es|~j:@'~gs&MSubacuático
=B|ru|~bOmangandasa ~iFdehlcnbq
=B|ar|~pXabgjaD ~roabdBdfj labdcav
=B|zh|#p水下<V遗产@k
~dh|fr|~mf@3="~h9>b=Q@Ceaux @eballast #jsédiments @C~qQ
~dh|es|@K@E_u_F~g4~of#vAgua @eLastre y @ZSedimentos %1Buques
~dh|ru|#f~pThpnaguv wellehjduv gan b ahenkag b pmfeglcdbb bib
~dh|zh|#C~mi#d沉积物控制与+[@k;#C~mi^h沉积物控制#d+[@k;控制#d+[~mi#d沉积物~n2
~bb|fr|~mf@e~e7@Il’enlèvement @Cépaves
~bb|es|@K~tU~e7%ZRemoción @eRestos @eNaufragio
~bb|ru|~s6{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnelcdbb xejadpgCbv hpnag
~bb|ar|@thcjflc #hbtEabe abrwad
~bb|zh|~ps#C船舶残骸清除@k;#C船舶残骸清除~ps@k
~ha|fr|~mf@e~l9@3="recyclage sûr #jécologiquement rationnel @C~qQ
~ha|es|@K~tU~l9_uReciclaje Seguro y Ambientalmente Racional %1Buques
~ha|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxamehdao b PkalasbBchkb ferbadelzdao pjblbxerbb hpnag
~ha|ar|@tvfhB sfhB #hbtiame gmfcj abonh
~ha|zh|香港#C%o与无害~eY拆船@k;香港#C%o#d无害~eY拆船@k
<-|fr|~hH#M#B~h,@Cmers résultant @el’immersion @edéchets
<-|es|@K%Z%N#B~d)#vMar ~nQVertimiento @eDesechos y Otras Materias
<-|ru|@c~cy~pmiafq hwfaheib ajvanag ~c6iejcfbelag;Лadnadhk@p
<-|ar|@tdhi ~qzablrjc abhaqd ih tBjak ~kRfdfam pxjC;@tdhi ~qzablrjc abhaqd ih tBjak ~kRfabdfam abpxjC;@tbhmh
<-|zh|~e0倾倒废物及+a物质~sh*7~j,;~e0倾倒废物^h+a物质~sh*7@(@k
ospar|fr|@a=Y@9~j4@el’Atlantique &ENord-Est
ospar|es|@K~ty#v~ok{Ambiente |}Marino #vAtlántico Nordeste
ospar|ru|%)*y~jxhfcnu Lcgcfa-NahjaBdao Mjledjbkb
ospar|ar|~pX~qC~gRbudab ujk ~qyabpwboc
ospar|zh|#p东北大西洋*7~eY@k
npt|fr|%B*anon-prolifération @C^l~gh;%B*anon-prolifération;TNP
npt|es|%X%ZNo Proliferación ~gY*)~gH;TNP
npt|ru|&5a dcfehmfahjfedcdbb <Rafpybq;HJЯE
npt|ar|&-imd ahguaj *E~qB
npt|zh|不扩散核%"%t;核不扩散%t;&2不扩散%t^i
ctbt|fr|%Bd’interdiction complète @Cessais ~gh
ctbt|es|%X@e*8Completa %1Ensayos ~gH
ctbt|ru|&5a ghcawKciltAci *oqncfduv bhmujedbo;HNZЯR
ctbt|ar|&-abrGj abuadb bbgqajl ~qB
ctbt|zh|全面&L核试验%t;全面禁试%t
tpnw|fr|%B@I%s@C^l~gh
tpnw|es|%X%Z*8~gY*)~gH
tpnw|ru|&5a *o<Rafpybq
tpnw|ar|&-rGj *E~qB
tpnw|zh|&L核%"%t
ptbt|fr|%Binterdisant #bessais d’armes ~iI%Pl’atmosphère, %P='extra-atmosphérique #jsous l’eau
ptbt|es|%X~nQ&v~i,se Prohíben @ZEnsayos con _z~o5Atmósfera, &v~q]Ultraterrestre y Debajo #vAgua
ptbt|ru|&5a *obhmujedbo <R~kUg ejiahFcfc, g kahibBchkai mfahjfedhjgc b man ganao
ptbt|ar|&-rGj gqajl ~l0*rabqf fnc _Mabxajqc fgrg owr abdaF
ptbt|zh|&L在大气层*]+!#d水下进行核%"试验%t;~so&L核试验%t;~so禁试%t
~dy|fr|%Binterdisant @eplacer @C^l~iI#j~qK^l@edestruction massive %2fond @Cmers ~rCocéans ainsi ~i,%P~o[sous-sol
~dy|es|%X@m~hv*8@eEmplazar _zy Otras *)@eDestrucción #NMasa ~twFondos Marinos y Oceánicos y su Subsuelo
~dy|ru|&5a *ofexicAcdbq @endc iafco b akcedag b g csa dcnfev <R~kU~c6~rO~kUiehhagasa pdbBjaycdbq
~dy|ar|&-rGj fAi ~l0fBcjva dh pobre abmdaj abuadb >ykai ~erfabdrcwag fnc lawh pjAva
~dy|zh|&L在海床洋底~ig底土安置核%"#d+a大规模{毁灭|杀伤}性%"%t
enmod|fr|~rHd’utiliser @Ctechniques @emodification @el’environnement %(@Cfins militaires ou toutes ~dgfins hostiles
enmod|es|~j:*8@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%)*ogacddasa ~pIltwasa bdasa gfeyncwdasa >Ihfcnhjg gaxncohjgbq @emfbfandpt hfcnp
enmod|ar|@trGj {aogxmad|aogidab} gkhcag abgBccj *r~qCbpBjaA iosjce pf bpce pBjaA imazce pxjC
enmod|zh|&L为军事或任何+a敌对目@)~cN改变~eY@)技术~j,
bwc|fr|~rH#Bmise au point, #Bfabrication #j&Estockage @C^lbactériologiques (biologiques) ou %(toxines ~fo;@a+B^lbiologiques{| ou à toxines| et à toxines}
bwc|es|~j:*8#vDesarrollo, @s~ou>zAlmacenamiento @e*)Bacteriológicas (Biológicas) y Toxínicas y @mSu ~n?;@l~pW*)Biológicas{| y Toxínicas}
bwc|ru|%)*ofexfewajkb, ~nLb ~qIxemehag wekjcfbalasbBchkasa (wbalasbBchkasa) b jakhbddasa ~kUb aw bv ~qR;@c%:wbalasbBchkaip {|b jakhbddaip }afpybt;%)wbalasbBchkai {|b jakhbddai }afpybb
bwc|ar|~aU*Eablsgjcfbfqce (ablcfbfqce) fabgsochce ~g.;~aU*Eablsgjcfbfqce (ablcfbfqce) fabgsochce، ~g.;@t*Eablcfbfqce
bwc|zh|@G&L#q~q)#d储存细菌(~sk)及毒素%"#d~pF%"~j,;#'&L{发展|研制}~q)#d储存细菌(~sk)及毒素%"{和|以及}销毁{此种|这种|这类|此类}%"@(@k;~sk{和毒素|及毒素|}%"@k
+X|fr|@W#Y@sprohibition d’emploi ^Aguerre @egaz asphyxiants, toxiques ou similaires ~sYmoyens bactériologiques
+X|es|@V%v_0*8#v~p8~o5Guerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~tP_G@e1925
+X|ru|#)a *o~bx@egaodc pnpClbguv, qnagbjuv ~pInfpsbv manawduv sexag b wekjcfbalasbBchkbv hfcnhjg
+X|ar|%mrGj abaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%mqhcn ~gc1925
+X|zh|&L在战争中~cN窒息性*]毒性或+a气体#d细菌作战方法@)@D;1925%U%w@D;《1925%U%w@D^i
cwc|fr|~rH#Bmise au point, #Bfabrication, &Estockage ~sY~k/@C^lchimiques ~fo;@a+B^l~o9
cwc|es|~j:*8#vDesarrollo, @sProducción, &vAlmacenamiento >z~p8@e*)Químicas y @mSu ~n?;@l~pW*)Químicas
cwc|ru|%)*ofexfewajkb, mfabxganhjge, ~qIb ~bxvbibBchkasa ~kUb a csa ~qR;@c%:vbibBchkaip afpybt;%)vbibBchkai afpybb
cwc|ar|~aUfaogidab *E~qE~g.;@t*E~tc
cwc|zh|@G&L{发展|研制}~q)*]储存#d~cN~iR%"及~pF%"~j,;&L~iR%"@k;~iR%"@k
ccw|fr|~rHou @slimitation @e~k/@ecertaines ^lclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Icertaines ^lclassiques
ccw|es|@l@mProhibiciones o Restricciones #v~p8@eCiertas *)Convencionales ~i,Puedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas *)Convencionales
ccw|ru|%)*o~pIasfedbBcdbb ~bxkadkfcjduv ~rOawuBdasa afpybq, ~lRhBbjejzhq dedahqAbib Bfcxicfduc magfcyncdbq ~pIbictAbib dcbxwbfejclzdac ncohjgbc;@c%:kadkfcjdui gbnei awuBdasa afpybq;%)kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@trGj pf gkccm ~rvpobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&L或限制~cN某些可被认为具有过分伤害力或滥杀滥伤~mw@)常规%"@k;{特定|某些}常规%"@k
_R|fr|@W@I%sou @slimitation @e~k/@Cmines, pièges #j~dgdispositifs{,|} tel qu’il a été modifié ="3 mai 1996;@WII modifié
_R|es|@V@mProhibiciones o Restricciones #v~p8@eMinas, *)Trampa ~jYArtefactos{,|} según fue enmendado &v3 @emayo @e1996
_R|ru|#)a *o~pIasfedbBcdbb ~bxibd, ibd-lagpCck ~c6phjfaohjg h mamfegkeib, gdchcdduib 3 ieq 1996 ~r);namaldcdd{uo|asa|aip|ui|ai} #)!I!I
_R|ar|#Q#olrGj pf gkccm ~rvabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe *r3 pcaj/dacf 1996;#Q~qwabdimb
_R|zh|经修正@)&2~cR号@D^i;经修正{的|后的|}~cR号@D;修正后@)&2~cR号@D^i
ccw-v|fr|@W#7%8restes explosifs @eguerre
ccw-v|es|@V^)Restos ~p9@eGuerra
ccw-v|ru|#)%:gxfugaamehdui mcfcybjkei gaodu;#)!V
ccw-v|ar|#Q#olabdgnqjag dh dxbnag abrjl;#Qabxado
ccw-v|zh|战争遗留爆炸物@D
~jP|fr|~rH@el’emploi, &Estockage, #Bproduction #j&Etransfert @Cmines antipersonnel ~fo;~rH@Cmines antipersonnel;@ad’Ottawa
~jP|es|~j:*8#vEmpleo, Almacenamiento, ~ouy Transferencia @eMinas Antipersonal y @msu ~n?;~j:*8~gYMinas Antipersonal;~t1Ottawa
~jP|ru|%)*omfbicdcdbq, ~qIxemehag, ~nLb mcfcneBb mfajbgamcvajduv ibd b aw bv ~qR;%)*omfajbgamcvajduv ibd;Ejjeghk@p
~jP|ar|@trGj ~rvfgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~jP|zh|@G&L~cN*]储存~q)#d转让杀伤~g5地雷及~pF地雷~j,;{禁止|}杀伤~g5地雷@k;&2渥太华%q
~nb|fr|@a+B^l%(sous-munitions
~nb|es|@l@mMuniciones #NRacimo
~nb|ru|@c%:kehhcjdui wacmfbmehei
~nb|ar|@tabHxazj abihkfmce
~nb|zh|集束~ll@k
att|fr|%B%2~kX@Carmes
att|es|%X#9~n/@eArmas
att|ru|&5a ~k,afpybci
att|ar|&-gqaje abpobre
att|zh|%"_f%t
~du|fr|%B+B>L~s0=5@e='extra-atmosphérique, y compris @sLune #j#b~dgcorps célestes;%B@Il’espace{| extra-atmosphérique}
~du|es|%X^)@,~i,Deben Regir ~fJ%1&B#N~ej~q]Ultraterrestre, incluso @sLuna ~jYCuerpos Celestes;%X#9=.
~du|ru|&5a ~ti^w+6~j3b ~fY~hfmfahjfedhjge, gkltBeq Лpdp b nfpsbc dcwchduc jcle;&5%:kahiahp
~du|ar|&-#"~m!bphuwe ^:*rdcmah ~gbabxajqc، lda *rHbs ~aB;&-#"~m!bhuawag ^:*rdcmah ~gbabxajqc، lda *rHbs ~aB;&-~kL
~du|zh|~e5~f7包括~i[在内+!~lo~tz%t;~e5~f7包括~i[在内@)+!~lo~tz%t;{外空|外层空间}%t
>m|fr|#H%2sauvetage @Castronautes, ="retour @Castronautes >brestitution @Cobjets lancés %P~dV
>m|es|#n#9Salvamento ~g4Devolución @eAstronautas ~g4Restitución @e~rfLanzados al =.
>m|ru|@Ma hmehedbb kahiadegjag, gaxgfeAcdbb kahiadegjag b gaxgfeAcdbb awKckjag, xempAcdduv g kahibBchkac mfahjfedhjga
>m|ar|&7thkaH abdbarch abnAazcch ftiame abdbarch abnAazcch fjm abpqoad abdwbke *r~kL
>m|zh|营救宇宙航行员*]送回宇宙航行员#d归还发射到+!@)物体@)#J
^9|fr|~hH~i-@T@3#bdommages causés par @Cobjets spatiaux
^9|es|@K%Z~i4@E~nQDaños Causados ~nQ~rfEspaciales
^9|ru|%)&Fajgcjhjgcddahjb xe pAcfw, mfbBbdcdduo kahibBchkbib awKckjeib
^9|ar|@tabdoIfbce #hih abpAjaj ~qAgrmDva abpqoad abnAazce
^9|zh|~sl物体所造成损害@)#C~hF@k;+!物体所造成损害之#C~hF@k
<y|fr|@a@Il’immatriculation @Cobjets lancés %P~dV
<y|es|@K#9Registro @e~rfLanzados al =.
<y|ru|%)fcsbhjferbb awKckjag, xemphkeciuv g kahibBchkac mfahjfedhjga
<y|ar|@tgoqcb abpqoad abdwbke *r~kL
<y|zh|@G登记射入+!物体~j,
moon|fr|#H~s0*aLune #j#b~dgcorps célestes
moon|es|#n~i,debe regir #Oactividades %1&B~o5Luna y otros cuerpos celestes
moon|ru|@Ma ^w+6@eЛpdc ~c6dcwchduv jclev
moon|ar|%dabdhGd bphuwe ^:>yowr ~aB
moon|zh|~e5在~i[上~lo@)#J;月球#J
~gW|fr|%B@Il’Antarctique
~gW|es|%XAntártico
~gW|ru|&5aw Mdjefkjbkc
~gW|ar|&-phgajsgcsa
~gW|zh|南极%t
~fk|fr|%Bvisant %s@C^l~iI#NAmérique latine #j%P#bCaraïbes;%B@e~s?
~fk|es|%X+zProscripción ~gY_z#N{la |}América Latina >zCaribe;%X@e~s?
~fk|ru|&5a *o<R~kUg Лejbdhkao Micfbkc b Defbwhkai wehhcodc;&5Tlejclalka
~fk|ar|&-rGj ~l0*rpdjcsa abbagchce fdhwke ablrj absajclc;&-gbagcbfbsf
~fk|zh|拉丁~lp#d加勒比&L核%"%t;特拉特洛尔科%t
~hm|fr|%B*azone dénucléarisée &E~l'Sud;%B@e~oy
~hm|es|%X%Z~kK@e_z#vPacífico Sur;%X@e~oy
~hm|ru|&5a wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&5Oefajadse
~hm|ar|&-jajfgfhBa
~hm|zh|南~hB无核区%t;南~hB~hD;拉罗通加%t
~m/|fr|%B*a*!@el’Asie &ESud-Est;%B@e~kb
~m/|es|%X%Z~kK@e_z{de|del|en|en el} ~i2;%X@e~kb
~m/|ru|&5a ~ah~gM;Uedskakhk%a
~m/|ar|&-thuaF abdhwke abxabce dh ~l0*r~nR;&-lahsfs
~m/|zh|东南亚~hD;曼谷%t
~hl|fr|%B@Iune *!~bG;%B@ePelindaba
~hl|es|%X@muna ~kK@e_z#N~gp;%X@ePelindaba
~hl|ru|&5a ~ahMFfbkc;Gclbdnewhk%a
~hl|ar|&-~ag~d4;&-lbchmala
~hl|zh|*e~hD;佩林达巴%t
~a.|fr|%B~b,d’une *!#NAsie centrale;%B#7%(une *!#NAsie centrale
~a.|es|%X@muna ~kK@e_z#N{|el }Asia Central;%X@e~m2
~a.|ru|&5a ~ahЦcdjfelzdao Mxbb;Lcibmelejbdhk%a
~a.|ar|&-~ag*rJoca abfowC;&-~ag*rfow Joca;&-ocdclabagchos
~a.|zh|中亚~hD;塞米巴拉金斯克%t
~r/|fr|~hU#z+Bchangements climatiques
~r/|es|@l>D_Y~bg;@l>D~bg
~r/|ru|~rg#Eaw bxicdcdbb klbieje;~rgaw bxicdcdbb klbieje;ODRDEEJ
~r/|ar|@t@xabtwajce #mgBcj abdhax
~r/|zh|@A~f8@k;~f8@k
kyoto|fr|@W@e~oj^A~hU#z+Bchangements climatiques;@W@eKyoto
kyoto|es|~tP~oj#B@l>D_Y~bg;~tP{Kyoto|Kioto}
kyoto|ru|Dbajhk@.{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb klbieje|}
kyoto|ar|%mscfgf
kyoto|zh|&2@A~f8%q~mv@D;&2@A~f8%q@)~mv@D;~mv@D
^3|fr|#H@e^t
^3|es|#n@eParís aprobado #Nvirtud #B@l>D_Y~bg;#n~tV
^3|ru|Gefbyhk#Z
^3|ar|&7lajco
^3|zh|~lj#J
cbd|fr|~hH~k9biologique
cbd|es|@K%Z~oP
cbd|ru|%)~bK;~mm~bK
cbd|ar|@tabghfi ablcfbfqc;@/@[labghfi ablcfbfqc
cbd|zh|%i@k
=e|fr|@W@e=,*a#M@Crisques biotechnologiques
=e|es|~tP=,@m#,#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~tPCartagena
=e|ru|~l8#!%:wbawcxamehdahjb;~l8#!%:wbawcxamehdahjb ~eEa ~bK;~l8@.
=e|ar|%mkjwaqhe bbobade abprcazce;%mkjwaqhe #olabobade abprcazce
=e|zh|&2%i%q~hy%o@D;&2%i%q@)~hy%o@D;卡塔赫纳{生物安全|}@D
~r6|fr|@W@e~p.@I_m%8~qVgénétiques ~q!partage juste #jéquitable @Cavantages découlant @e~o[utilisation;@W@e~oq
~r6|es|~tP~p.@m~hRa @Z~kzGenéticos y ~emJusta y Equitativa ~twBeneficios ~i,se Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~tP~oq
~r6|ru|Jesaohk#!~f2nahjpme k scdcjbBchkbi fchpfhei b hagichjdasa >I@ehmfegcnlbgao b fegdao ahdagc gusan aj bv mfbicdcdbq{ k Dadgcdrbb a wbalasbBchkai fexdaawfexbb|};Jesaohk@.
~r6|ar|%mhaBfca
~r6|zh|&2%i%q@G获取~pE#d公正#d公平分享其~pt所产生惠益@)~eR@D;@G获取~pE{和|与|以及}公正{和|}公平{地|}分享其~pt所产生惠益@)~eR@D;~eR@D
unccd|fr|@a#z*a~bFdésertification %P#bpays gravement touchés par @ssécheresse et/ou @sdésertification, ~ed~bG;@a#z*a~bFdésertification
unccd|es|@l_Y@e~bR@sDesertificación ~tw^uAfectados ~nQSequía Grave o Desertificación, #N~kt#N~gp;~p4{ de las Naciones Unidas|} @e~bR@sDesertificación;~t1~bR@sDesertificación ~tw^uAfectados ~nQSequía Grave o Desertificación, #N~kt#N~gp
unccd|ru|@c#E%:~q"amphjudbgedbci g jcv hjfedev, kajafuc bhmujugetj hcfzcxdpt xehpvp b/blb amphjudbgedbc, ahawcdda ~g/;@c#E%:~q"amphjudbgedbci;@c%:~q"amphjudbgedbci
unccd|ar|~bPabgyrj *r_L~qAgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~d4;~bPabgyrj
unccd|zh|@A~rE发生严重干旱#d/或荒漠化@)%0~r?在*e~lr~j,;@A~lr@k;~lr@k
~cb|fr|+A~cs=Y@9#B~i8
~cb|es|~tM~gL~ty#B~tQ
~cb|ru|~mT@baw avfedc axadagasa hlaq
~cb|ar|@t~iG~gdwlke abpfEfh
~cb|zh|#p臭氧层&8@k
~ai|fr|@W@eMontréal #7%(@C~dzqui appauvrissent @s~i8
~ai|es|~tP~ko%va #O~kH~i,Agotan @s~tQ;~tP~c,
~ai|ru|Iadfcelzhk#!%:gcAchjgei, fexfpCetAbi axadaguo hlao;Iadfcelzhk@.
~ai|ar|%m~o"#mabdfam abdoghnme bwlke abpfEfh
~ai|zh|@G消耗臭氧层物质@)~iY@D;&2~iY@D^i
basel|fr|+ABâle %2~h9@Cmouvements ~h-@e~ge~sY~o[élimination;+ABâle
basel|es|~tMBasilea #9_F%1Movimientos Transfronterizos %1Desechos Peligrosos y su Eliminación;~tMBasilea
basel|ru|Uexclzhk~pTxe jfedhsfedbBdao mcfcgaxkao amehduv ajvanag b bv pnelcdbci;Uexclzhk@p
basel|ar|@tlaEb #mabgrsd *rhkb ~kRabxwje fabgxby dhva ~te;@tlaEb
basel|zh|控制危险废物越境转移~ig处置巴塞尔@k;巴塞尔@k
~hq|fr|+A~h3*aprocédure @econsentement préalable #Nconnaissance @ecause applicable ~pK~gi#jpesticides dangereux qui font l’objet ~nh~kX+.;+A~kC
~hq|es|~tM~h3#9Procedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~n/#4;~tM~kC
~hq|ru|~p?>hmfarcnpfc mfcngefbjclzdasa awahdageddasa haslehbq #3ajnclzduv amehduv vbibBchkbv gcAchjg b mchjbrbnag g &Fjafsaglc;~p?@p
~hq|ar|@tjfgjmad @[lgwlck tqjaF abdfanke abdolke ih ibd >ydfam scdcazce fdlcmag Jnag diche xwje dgmafbe *r~ji<Z
~hq|zh|~rE#C_f中对某些危险~iR品#d农药采用事先知情同意程序@)鹿特丹@k;鹿特丹@k
~at|fr|+A~l)+Bpolluants organiques persistants;+A~oI
~at|es|~tMEstocolmo @mContaminantes Orgánicos Persistentes;~tMEstocolmo
~at|ru|Ljaksalzihk>hhjaokbv afsedbBchkbv xesfqxdbjclqv;Ljaksalzihk@p
~at|ar|@taogsvfbd #mabdbfDag abiAfce abDalge;@togfsvfbd #mabdbfDag abiAfce abDalge
~at|zh|@G持久性有机~sh物@)~lm@k;~lm@k
~jO|fr|+AMinamata{ sur le mercure|}
~jO|es|~tMMinamata #9Mercurio;~tMMinamata
~jO|ru|Ibdeiejhk>hfjpjb;Ibdeiejhk@p
~jO|ar|@tdchadaga #mabEzlk
~jO|zh|@G汞@)水俣@k;水俣@k
cites|fr|@a%2~kX@5@Cespèces @efaune ~sYflore sauvages menacées d’extinction;CITES
cites|es|@l#9~n/~tUEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%)&F~k,gbneib nbkao Fepdu b Flafu, devanqAbibhq man psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@t~bW&Tlphfai =P;@t~ji#h*rphfai =P;@t~ji#hlphfai =P
cites|zh|濒危野生动植物种#C_f@k;濒危物种{国际|}{贸易|}@k
cms|fr|~hH%H@Cespèces migratrices appartenant ^Afaune sauvage;+ABonn
cms|es|~j:&]~gYEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~mC~o/~rOnbkbv ybgajduv;%)~k'~o/~rOnbkbv ybgajduv
cms|ar|@trnG phfai ~tbabljce abdvaqje;@tabdranGe >yphfai ~tbabljce abdvaqje;&-abdranGe >yabphfai abdvaqje dh ~tbabnwjce
cms|zh|养护野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~r"|fr|~j.zones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;+ARamsar
~r"|es|@l~pha @ZHumedales @eImportancia #4~tq~fQcomo Hábitat @eAves Acuáticas;~t1Ramsar
~r"|ru|%)ganda-walajduv psanzqv, bictAbv icynpdefandac xdeBcdbc, slegdui awfexai g keBchjgc ichjaawbjedbo ganamlegetAbv mjbr;Oeihefhk@p
~r"|ar|@/@[labpjaAc abjwle Hag abpvdce <Z;@tabpjaAc abjwle Hag abpvdce <Z;@tjadoaj
~r"|zh|@G~r?作为水禽栖息地@)#C重要湿地@k;拉姆萨尔{湿地|}@k;&2湿地%q
acap|fr|#H*a%H@Calbatros ~rCpétrels
acap|es|#n%Z&]@eAlbatros y Petreles
acap|ru|@Ma ~k'elzwejfahag b wpfcgchjdbkag
acap|ar|&7rnG wcfj abkwjo fabhfF;%d#olrnG {wazjc|wcfj} abkwjo fabhfF
acap|zh|#p信天翁#d海燕#J
~rx|fr|+ABamako @I%sd’importer ~sp@C~ge#j%2~h9@Cmouvements ~h->b=Q@C~geproduits ~bG;+ABamako
~rx|es|~t1Bamako
~rx|ru|Ueiekhk@p
~rx|ar|@tladasf
~rx|zh|巴马科@k
=f|fr|@a=Y@9>bmise #Nvaleur ~j4%P@srégion @CCaraïbes;+ACarthagène
=f|es|@K~ty>z#x#v~okMarino #BRegión #vGran Caribe
=f|ru|%)*yb ahgacdbb ~jxhfcnu UalzCasa Defbwhkasa feoade;~l8@p
=f|ar|~pX{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
=f|zh|#p#d开发大加勒比区域*7~eY@k
alps|fr|~hH@9@CAlpes;@aalpine
alps|ru|~bOMlzm;Mlzmbohk@p
alps|ar|~pXqlab abpbl
alps|zh|#p阿尔卑斯山@k;阿尔卑斯山@k
~cd|fr|@a%2*:#7%8utilisations @Ccours d’eau ~bw%(@Cfins ~dg~i,@snavigation
~cd|es|@l#9*j%1Usos %1Cursos @eAgua %k@QFines Distintos #BNavegación
~cd|ru|%)~k]dchpnavanduv ~rO>I%Cganajakag
~cd|ar|@tkahfh aogxmad abdqajc abdazce #h*rabpBjaA Bcj abdbarce
~cd|zh|#C水道非航行~cN法@k
water|fr|~hH@9#j=S@Ccours d’eau ~h-~rClacs ~cv;@a@Il’eau
water|es|@K%Z@'y +)%1Cursos @eAgua Transfronterizos y {de |}@ZLagos +K
water|ru|@c%:avfedc b ~fYjfedhsfedbBduv ganajakag b %Caxcf
water|ar|~pXfaogxmad abdqajc abdazce abialje bbrmfm fablrcjag <Z
water|zh|跨界水道#d#C湖泊#p#d~pt@k;#p&N{利用|使用}{跨界|越境}水道#d#C湖泊@k;&2水%q
~rn|fr|@a@I_m%(l’information, @s~lV&Epublic au processus décisionnel #j_m^A*?~c0d’environnement;@ad’Aarhus
~rn|es|@l#9~hR_0Información, @s~em#vPúblico ~o5Toma @e~p7>z~hR_0*t#N~jcAmbientales;{Convención|Convenio} @eAarhus
~rn|ru|%)nahjpmc k bdFafierbb, pBehjbb awAchjgcddahjb g mfarchhc ~pafcCcdbo b nahjpmc k mfegahpnbt %:gamfahei, kehetAbihq ~kVhfcnu;Efvphhk@p
~rn|ar|@tJjvfo
~rn|zh|在~eY#u上~sn信息*]公众参与决策#d诉诸~pB~j,;奥胡斯@k
espoo|fr|@a@Il’évaluation @el’impact @Il’environnement %Pun contexte transfrontière;@ad’Espoo
espoo|es|~j:Evaluación #vImpacto Ambiental #Nun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetApt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhma
espoo|ar|@ttolf
lrtap|fr|~hH~h,atmosphérique transfrontière %(longue distance
lrtap|es|{Convenio|Convención} %Z~d)Atmosférica Transfronteriza a Gran Distancia
lrtap|ru|%)jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewalzCbc fehhjaqdbq
lrtap|ar|@/@[labgbfD abqfc ablicm abdmC ~te;@t~qzabqfc ablicm abdmC ~te
lrtap|zh|远距离越境空气~sh@k;长程越界空气~sh@k
escazu|fr|#Hrégional @I_m%(l’information, @s~lVpublique #j_m^A*?%(propos @Cquestions environnementales #NAmérique latine #j%P#bCaraïbes;#Hd’Escazú
escazu|es|#n~oz#9~hR_0Información, @s~emPública >z~hR_0*t#N~jcAmbientales #NAmérica Latina >zCaribe;#n@eEscazú
escazu|ru|Эhkehphk#Z;@MЭhkehp
escazu|ar|&7tosaEf
~a)|fr|%B@5+B~qVphytogénétiques @3l’alimentation #jl’agriculture
~a)|es|%X@E^)~kzFitogenéticos +zAlimentación ~g4Agricultura
~a)|ru|#f#-fehjbjclzduv scdcjbBchkbv fchpfhev ~mr~nLmfanagalzhjgbq b gcncdbq hclzhkasa vaxqohjge
~a)|ar|abdiavme #h#mabdfajm abfjaDce abhlagce bbpBHce fabEjaie
~a)|zh|粮食#d农业植物~pE#C%t;粮食#d农业植物~pE{国际|}%t
>.|fr|~mf=Y@9@Cvégétaux
>.|es|@l~tU@'Fitosanitaria
>.|ru|#f@b%:kefedjbdp b *yfehjcdbo
>.|ar|~n!bfkace abhlagag
>.|zh|#C植物#p@k
~am|fr|~hHsûreté ~tj
~am|es|@l@m#,Nuclear
~am|ru|%)qncfdao ~iK
~am|ar|@tabpdah abhffc
~am|zh|核%o@k
+3|fr|~hHnotification rapide ~nhaccident ~tj
+3|es|~j:Pronta Notificación @eAccidentes ~gH
+3|ru|@caw amcfejbgdai amagcAcdbb a qncfdao egefbb
+3|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+3|zh|及早通报核事故@k
<p|fr|@a@I~k.#Ncas d’accident nucléaire ou @esituation d’urgence radiologique
<p|es|@l@m~ka#Ncaso @eAccidente *Do Emergencia Radiológica
<p|ru|%)maiaAb g hlpBec qncfdao egefbb ~pIfenberbaddao egefbodao hbjperbb
<p|ar|@tgkmcd ~oR*rrabe fkfi ramD hffc pf wajz tuiaic
<p|zh|核事故或辐射紧急情况~px@k
~fj|fr|@acommune *asûreté #B=Q&Ecombustible usé #j*asûreté #B=Q@Cdéchets radioactifs
~fj|es|@lConjunta @m#,~o5~of#vCombustible Gastado y @m#,~o5~of@eDesechos Radiactivos
~fj|ru|EwKcnbdcdd>h^I~evajfewajegCbi jamlbgai b a ^I~evfenbaekjbgduib ajvaneib
~fj|ar|@/abdugjse #mpdah abgyjn *rabfkfm abdogvbs fpdah abgyjn *r~kRabduie;@/abdugjse @[lobade gyjcn abfkfm abdogvbs fobade gyjcn ~kRabduie
~fj|zh|乏燃料+[%o#d放射性废物+[%o联合@k
~b9|fr|~m3@el’Agence @T@el’énergie atomique;~m3@el’AIEA
~b9|es|~bn#vOrganismo ~tUEnergía Atómica
~b9|ru|~c[^Nescdjhjge %:ejaidao Pdcfsbb;~c[IMQMTЭ
~b9|ar|~kQbbfsabe #hbbwake abHjce
~b9|zh|#C~eQ~s2;~eQ~s2
^g|fr|~c'~tW_o#BSanté;~c'~tW_o#Bsanté
^g|es|~ef=K%W#BSalud
^g|ru|~c[~bd~iyxnfegaavfedcdbq
^g|ar|mogfj ~iDabyre abiabdce
^g|zh|#.~if%R%R法
fctc|fr|~hU@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@K>D#B=K%W#BSalud _u_F#vTabaco;@KMarco{ de la OMS|} _u_F#vTabaco
fctc|ru|~rg~bd~iyxnfegaavfedcdbq %:%h=pjeweke;~rgNEZ %:%h=pjeweke
fctc|ar|@t~iDabyre ~eqabtwajce #mdsanre abglB
fctc|zh|#.~if%R烟草控制+:@k
=C|fr|~hS~tW#z@3l’éducation, @sscience >bculture;@acréant une Organisation #z@3l’éducation, @sscience >bculture
=C|es|~ef=K_Y+zEducación, @sCiencia ~g4Cultura;~efUNESCO
=C|ru|~c[#E~pLawfexagedbq, depkb b kplzjpfu;~c[YJXLDE
=C|ar|~daabgpococ bdhGde @xbbgjlce fabibd fabDkane
=C|zh|@A~iT*]科学及<V%R%R法;@A~iT*]科学^h<V%R&2%R法^i;教科文%R&2%R法^i
<E|fr|~hS~tW#z~j-industriel
<E|es|~ef=K_Y_u#xIndustrial
<E|ru|~c[#E%:mfaiuClcddaip ~ni
<E|ar|mogfj ~iD@x~m:abyhaice
<E|zh|@A工业#q%R章程
~na|fr|@a#8%(~dX
~na|es|@K@m~g9
~na|ru|%)&F~gm;Чbkeshk@p
~na|ar|@tabwcjah ~s]
~na|zh|#C~eW@k
~av|fr|@a=Y@9~g7mondial, culturel #jnaturel;@a~g7mondial
~av|es|@l~ty~gsMundial, &My Natural;@l~gsMundial
~av|ru|~bOghcibfdasa ~iFb mfbfandasa dehlcnbq
~av|ar|~pXabgjaD %u~rofabwlcic;@t~gdabgjaD %u~rofabwlcic
~av|zh|#p#.<V#d自然遗产@k
*M|fr|@a#Y#b>K%(prendre @3interdire #jempêcher l’importation, l’exportation ~q!transfert @epropriété +-@Cbiens culturels
*M|es|@l~pW^s~i,Deben Adoptarse @QProhibir e Impedir @sImportación, @sExportación ~g4Transferencia @ePropiedad Ilícitas @eBienes ~l7
*M|ru|%)icfev, demfeglcdduv @exemfcAcdbc b mfcnpmfcyncdbc ~ewggaxe, gugaxe b mcfcneBb ~pchawhjgcddahjb @ekplzjpfduc rcddahjb
*M|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~qAgogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~bslwjk ~sK
*M|zh|@G&L#d~e0&f进出口~gv#d&f转让其~iS权@)方法~j,;#'{采取措施|}&L{和|并}~e0&f进出口~gv#d&f转让其~iS权{方法|}@(@k
*L|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@9@C~dK#Ncas @e~ncarmé
*L|es|~p4{| de La Haya| de La Haya de 1954} ~ty%1~gy#NCaso @e~sNArmado
*L|ru|%)*y*V
*L|ar|~pX~bs*rrabe hufl hEai dobr;~pX~bs*rrabe ~m(abdobr
*L|zh|@G~jK~j,;*i情况下#p~gv@k
*N|fr|Deuxième @W#7^A+ALa Haye @e1954 =Y@9@C~dK#Ncas @e~ncarmé
*N|es|Segundo @V#B~t1La Haya @e1954 ~ty%1~gy#NCaso @e~sNArmado
*N|ru|Njaf{ao mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc} k Qeeshkao kadgcdrbb 1954 ^D*y*V;Njaf{ao mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc} k Qeeshkao kadgcdrbb a *y*V{| 1954 sane}
*N|ar|#Q~qw{bagnakce|abdbrk lagnakce} bavac ~gc1954
*N|zh|&2@G~jK@)%q~cR@D;&2@G~jK@){1954年|}{海牙|}%q@(~cR{项|}@D
=m|fr|@a=Y~qX~g7culturel immatériel
=m|es|@l+zSalvaguardia ~gs&MInmaterial
=m|ru|~bOdciejcfbelzdasa ~iFdehlcnbq
=m|ar|@tyfh abgjaD ~roBcj abdamc
=m|zh|#p非物质<V遗产@k
+U|fr|~hH@9>b^]#B~k9@Cexpressions culturelles
+U|es|~j:@'y ~kx#B_j~gYExpresiones ~l7
+U|ru|~bOb maaAfcdbb fexdaawfexbq Fafi ~iFheiagufeycdbq
+U|ar|~pXfgiEcE ghfi pusab abgilcj abDkanc
+U|zh|#p#d_b<V表现形式多样性@k
~ba|fr|@a{d’UNIDROIT |}+B~dKvolés ou illicitement exportés
~ba|es|~mK{ de UNIDROIT|} ^)~rfCulturales Robados o Exportados Ilegalmente
~ba|ru|@c{|YJRHOVM }a mavbAcdduv ~pIdcxekadda gugcxcdduv ~k-rcddahjqv
~ba|ar|@tabdivm &Tbgfrcm ~m,abxay #m~bsabdojfke pf abdymje {lwjk|lyfje} ~sK
~ba|zh|#C统一私法协会@G被盗或&f出口文物~j,;{国际统一私法协会|}@G被盗或{者|}&f出口文{物|化财产}~j,
~rK|fr|~mf#y="dopage %P="sport
~rK|es|@l@E#r&vDopaje ~n3Deporte
~rK|ru|~jLnambdsai g hmafjc
~rK|ar|~n!bdsanre abdhuwag ~pOabjcaAe
~rK|zh|~sc在体育运动中~cN兴奋剂~n2
~a"|fr|%B@e~l"*'faciliter _m@Caveugles, @Cdéficients visuels ~rC%?ayant ~qKdifficultés @electure @Ctextes imprimés %8œuvres publiées;%B@eMarrakech
~a"|es|%X@e~l"@QFacilitar &v~hRa #OObras Publicadas a #O&6Ciegas, con Discapacidad Visual o con Otras Dificultades @QAcceder al Texto Impreso;%X@e{Marrakech|Marrakesh}
~a"|ru|~sX{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsBcdbb nahjpme hlcmuv b lbr h defpCcdbqib xfcdbq ~pIbduib asfedbBcdduib hmahawdahjqib gahmfbdbiejz mcBejdpt bdFafierbt k ampwlbkageddui mfabxgcncdbqi;~sX%a
~a"|ar|&-djasu bgcocj abhnaH tbC abdyhnag abdhufje
~a"|zh|@G为盲&b*]视力~pH或+a印刷品阅读~pH~sn已出版作品提供便利@)~e1%t;@G为盲&b*]视力~pH或+a印刷品阅读~pH~sn已发表作品提供便利@)~e1%t;~e1%t
~nU|fr|+A~rl*amise %(disposition @e~qV@etélécommunication @3l’atténuation @Ceffets @Ccatastrophes #j@3#bopérations @esecours #Ncas @ecatastrophe
~nU|es|~tM~rl#9Suministro @e~kz@eTelecomunicaciones +zMitigación @eCatástrofes y #OOperaciones @eSocorro #NCasos @eCatástrofe
~nU|ru|@cTeimcfc a mfcnahjeglcdbb jclckaiipdbkerbadduv fchpfhag ~mrhiqsBcdbq mahlcnhjgbo wcnhjgbo b ~fXamcferbo %:akexedbt maiaAb;@cTeimcfc
~nU|ar|@tgadlcjc @[lgfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~nU|zh|为减灾救灾+G提供电信~hG@)坦佩雷@k;坦佩雷@k
>o|fr|~hHcirculation routière
>o|es|~j:Circulación ~nQCarretera
>o|ru|%)~pdngbycdbb ~j"~r);@c~j"^D~pdngbycdbb
>o|ar|@tabocj >yabwjk
>o|zh|1949%U道路交通@k
tir|fr|@adouanière #8au transport @5@e~nKsous ="couvert @ecarnets TIR;@aTIR
tir|es|@KAduanero %val Transporte ~tU~olal Amparo %1Cuadernos TIR;@KTIR
tir|ru|Teiaycdd>h&Fmcfcgaxkc sfpxag h mfbicdcdbci kdbykb IHG;@cIHG
tir|ar|@/abqdjsce @[labhkb &TbblAazi
tir|zh|#C公路运输@k;TIR@k
~cJ|fr|~mf@Il’harmonisation @Ccontrôles @C~nK%8frontières
~cJ|es|{Convenio|Convención} @E%ZArmonización %1Controles @e~ol#N#OFronteras
~cJ|ru|#f>hhaslehagedbb phlagbo mfagcncdbq kadjfalq sfpxag @esfedbrev
~dB|fr|@a#8au ~kX@etransit @C+9sans littoral
~dB|es|@l#9~n/@eTránsito %1&Bsin Litoral
~dB|ru|%)jfedxbjdao ~k,gdpjfbkadjbdcdjelzduv ~fg
~dB|zh|内陆%0过境_f@k;内陆国过境_f@k
+Q|fr|@a=Yreconnaissance #jl’exécution @Csentences arbitrales étrangères
+Q|es|@l#9Reconocimiento ~g4~kg~gYSentencias Arbitrales Extranjeras
+Q|ru|%)mfbxdedbb b mfbgcncdbb g bhmaldcdbc bdahjfedduv efwbjfeyduv fcCcdbo;Jzt-Йafkhk@p
+Q|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+Q|zh|承认及*6外国仲裁裁决@k;承认&N*6外国仲裁裁决@k;&2纽约%q
cisg|fr|@a#z+Bcontrats @evente @T@emarchandises
cisg|es|@l_Y^)Contratos @eCompraventa ~tUMercaderías
cisg|ru|~mmnasagafev &Fkpmlb-mfaneyb jagefag
cisg|ar|@t@x#mikfm ablci &TbblAazi
cisg|zh|@A#C货物销售合同@k
&V|fr|@a#z@I=S@ecommunications électroniques %P#bcontrats ~cv
&V|es|@l_Y%Z+)~gYComunicaciones Electrónicas ~twContratos +K
&V|ru|@c#Eaw ~lOPlckjfadduv haawAcdbo g %Cnasagafev
&V|ar|@t@x@[laogxmad abxwalag abtbsgjfhce *rabikfm <Z
&V|zh|@A#C合同~cN电子通信@k
^7|fr|@a#z%2contrat @etransport @5@e~nKeffectué entièrement ou partiellement par mer;~bU@e~kC
^7|es|@K_Y#9Contrato @eTransporte ~tU~olTotal o Parcialmente Marítimo;~c.@e~kC
^7|ru|~mmnasagafev maldahjzt ~pIBehjbBda ~jx&Fmcfcgaxkb sfpxag;~p?#]
^7|ar|@t@x@[likfm abhkb &TbblAazi ih wjck ablrj sbca pf qEzca;~mojfgjmad
^7|zh|@A全程或~so~hE#C货物运输合同@k;鹿特丹~dS
*W|fr|@a#z*atransparence %Pl’arbitrage <einvestisseurs #j+9fondé @I@Ctraités;+AMaurice *atransparence
*W|es|@l_Y%ZTransparencia ~twArbitrajes <eInversionistas y &B~n3>D@eun Tratado;~t1Mauricio %ZTransparencia
*W|ru|~mmmfaxfeBdahjb ~o,efwbjfeydasa fexwbfejclzhjge ~rUbdgchjafeib b ~f4@eahdagc %Cnasagafag;~l!>hmfaxfeBdahjb
*W|ar|@t@x#mabunance *rabgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #mabunance
*W|zh|@A投资&b与%0间基于%t仲裁透明度@k;~eV透明度@k
=x|fr|@a#z+Baccords @e~gl~bwissus #Bmédiation;+ASingapour *amédiation
=x|es|@l_Y^)Acuerdos @eTransacción %kResultantes #BMediación;~t1Singapur %ZMediación
=x|ru|~mm%Cibfaguv hasleCcdbqv, nahjbsdpjuv g fcxplzjejc icnberbb;Lbdsempfhk>hicnberbb
=x|ar|@t@x#magnakag abgofce #habdhlDke dh abfoawe;@tohBanfje #mabfoawe
=x|zh|@A@G调解所产生@)#C#d解~eP@k;新加坡调解@k
^m|fr|@a#z+Beffets ~bw@Cventes judiciaires @e~qQ;+A~c!*avente judiciaire @e~qQ
^m|es|@l_Y^)Efectos %k~gYVentas Judiciales @eBuques;~t1~c!%ZVenta Judicial @eBuques
^m|ru|~mm%Cmahlcnhjgbqv hpncwdao mfaneyb hpnag;~p">hhpncwdao mfaneyc hpnag
^m|zh|@A船舶~li出售#C效力@k;~hx船舶~li出售@k
upeace|fr|#H@5~b,@el’Université =Ypaix
upeace|ru|#f#ia haxnedbb Vdbgcfhbjcje ibfe
upeace|ar|%d&TbthuaF qadie abobad
~rV|fr|+A1930 %2~m6{ (no 29)|};@R{| (no 29)} %2~m6{|, 1930}
~rV|es|~h:Forzoso{, 1930 (núm. 29)|, 1930|}
~rV|ru|@c1930 ^D~k:~rY~j729);*H~k:jfpnc
~rV|ar|@t~q({|، 1930| biad 1930| bohe 1930}
~rV|zh|1930%U~cj~d!29~tC;1930%U~cj@k
^Z|fr|@W{de 2014 |}#7^A@a{de 1930 |}%2~m6{|, 1930| (no 29)}
^Z|es|~ox{ de 2014|} %val ~h:Forzoso{, 1930|, 1930 (núm. 29)|}
^Z|ru|#){|2014 sane }~eE1930 ^D~k:jfpnc{| (№ 29)}
^Z|ar|%m{|iad 2014 b}@t~q({|، 1930| biad 1930};%miad 2014 abdbrk lagnakce ~q({|، 1930| biad 1930}
^Z|zh|《1930%U~cj@k》2014%U@D;《1930%U~cj%q{(第29号)|}@({2014年|}@D
~rW|fr|+A1948 ~bh*:syndical (no 87);+A1948 ~bh*:syndical;@R{| (no 87)} ~bh*:syndical{|, 1948}
~rW|es|@K%ZLibertad Sindical ~g4@'#v*j@eSindicación{, 1948 (núm. 87)|, 1948|}
~rW|ru|@c1948 ^Dhgawanc ehharberbb b *y~pc@e~oT~j787);*Hhgawanc ehharberbb b *y~pc@eafsedbxerbt
~rW|ar|@tabrjce abhkalce ~njrk abghGcd{| abhkalc}
~rW|zh|1948%U结社自由#d#p%R%p~d!87~tC;1948%U结社自由~nY#p%R权{利|}@k
ilo-97|fr|+A~j"+B^y~hh(révisée) (no 97);+A~j"+B^y~hh(révisée);@R{| (no 97)} +B^y~hh(révisée){|, 1949}
ilo-97|es|@K^)~m5Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|ar|@tabidab ~ta(djaqie)
ilo-97|zh|1949%U~iW就业@k(修订)(第97~tC;1949%U移{民|徙}就业@k{(修订)|(修订本)|(订正)|}
~rX|fr|+A~j"~cYcollective (no 98);+A~j"~cYcollective;@R{| (no 98)} ~cYcollective{|, 1949}
~rX|es|@K#9*j@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~rX|ru|@c~j"^D~k]@e~oTb @egcncdbc kallckjbgduv mcfcsagafag ~j798);*H~k]@e~oTb {|de }gcncdbc kallckjbgduv mcfcsagafag
~rX|ar|@trk abghGcd fabdnafAe abqdaice
~rX|zh|1949%U%R%p#d集体谈判%p~d!98~tC;1949%U%R权{利|}~nY集体谈判{权利|权|}@k
~nn|fr|+A~su@Il’égalité @erémunération{ (no 100)|};@R{| (no 100)} @Il’égalité @erémunération{|, 1951}
~nn|es|@K@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nn|ru|@c~su^Dfegdai gaxdesfeyncdbb ~j7100);*Hfegdai gaxdesfeyncdbb
~nn|ar|@tabdoafae *rabpqfj
~nn|zh|1951%U同酬~d!100~tC;1951%U同{工同|等报|}酬@k
~no|fr|+A1952 ~dZminimum) (no 102);+A1952 ~dZminimum);@R{| (no 102)} ~dZminimum){|, 1952}
~no|es|@K%Z#,<X(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~no|ru|@c1952 ^Dibdbielzduv dafiev ~b4~eu~j7102);*Hibdbielzduv dafiev ~b4awchmcBcdbq
~no|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~no|zh|1952%U=3保障(最低标准)~d!102~tC;1952%U=3保障(最低标准)@k
~np|fr|+A1957 @I~lS&E~m6{ (no 105)|};@R{| (no 105)} @I~lS&E~m6{|, 1957}
~np|es|@K%ZAbolición #vTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~np|ru|@c1957 sane ~kWmfbdpnbjclzdasa jfpne ~j7105);Dadgcdrb@O~kWmfbdpnbjclzdasa jfpne
~np|ar|@ttbBaF ~q(
~np|zh|1957%U废除~cj~d!105~tC;1957%U废{除|止}~cj@k
~nq|fr|+A1958 ~jHprofession) (no 111);+A1958 ~jHprofession);@R{| (no 111)} ~jHprofession){|, 1958}
~nq|es|@K%Z=I(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nq|ru|@c1958 ^D~ak%5jfpne b xedqjbo ~j7111);*H~ak%5jfpne b xedqjbo
~nq|ar|@t~rp(nc abaogxmad fabdvhe);@t~rp*rabaogxmad fabdvhe
~nq|zh|1958%U(就业#d职业)~cQ~d!111~tC;1958%U{(就业{和|及|与}职业)~cQ|~cQ(就业~nY职业)}@k
~nr|fr|+A1973 @Il’âge minimum{ (no 138)|};@R{| (no 138)} @Il’âge minimum{|, 1973}
~nr|es|@K%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nr|ru|@c1973 ^D~o.gaxfehjc ~mrmfbcie @efewajp ~j7138);*H~o.gaxfehjc ~mrmfbcie @efewajp
~nr|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~nr|zh|1973%U~q9~d!138~tC;1973%U~q9@k
~ns|fr|+A1989 ~cU#jtribaux (no 169);+A1989 ~cU#jtribaux;@R{| (no 169)} ~cU#jtribaux{|, 1989}
~ns|es|@K@m~mYIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~ns|ru|@c1989 ^Dkafcdduv defanev b defanev, gcnpAbv mlcicddao awfex ybxdb ~j7169);*Hkafcdduv defanev b defanev, gcnpAbv mlcicddao awfex ybxdb
~ns|ar|@tabuifl abpybce fabklbce
~ns|zh|1989%U土著#d部落&b民~d!169~tC;1989%U土著{和|与|及}部落{人民|民族}@k
~nt|fr|+A1999 ~j!@e^x@C~dj(no 182);+A1999 ~j!@e^x~g8;@R{| (no 182)} ~j!@e^x~g8{|, 1999}
~nt|es|@K~pWPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nt|ru|@c1999 ^DdebvpnCbv Fafiev ncjhkasa jfpne ~j7182);*HdebvpnCbv Fafiev ncjhkasa jfpne
~nt|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~nt|zh|1999%U最恶劣形式@)童工劳动~d!182~tC;1999%U{禁止|}最恶劣形式@(童工{劳动|}@k
~nv|fr|+A2011 ~fHdomestiques (no 189);+A2011 ~fHdomestiques;@R{| (no 189)} ~fHdomestiques{|, 2011}
~nv|es|@K~pWTrabajadoras y @Z~m5Domésticos{, 2011 (núm. 189)|, 2011|}
~nv|ru|@c2011 ^Dnahjaodai ~rYnaieCdbv fewajdbkag ~j7189);*Hnahjaodai ~rYnaieCdbv fewajdbkag
~nv|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~nv|zh|2011%U家政工&b~d!189~tC;2011%U家{政|庭}工&b@k
~nw|fr|+A2019 *a_s~q!harcèlement{ (no 190)|};@R{| (no 190)} *a_s~q!harcèlement{|, 2019}
~nw|es|@K%Z~be>zAcoso{, 2019 (núm. 190)|, 2019|}
~nw|ru|@c2019 sane aw ~aQb naiasejclzhjg g hFcfc jfpne ~j7190);Dadgcdrb@Oaw ~aQb naiasejclzhjg g hFcfc jfpne
~nw|ar|@tabihn fabgrju
~nw|zh|2019%U~dR#d骚扰~d!190~tC;2019%U{消除|}~dR&N骚扰@k
~b)|fr|+A@"@el’unité ^?=(#b~jlpropres ~mB@C~qW~bG;@a=(#b~jlpropres ~mB@C~qW~bG
~b)|es|~p4{ de la Organización de la Unidad Africana|} ~nQ@s~i,se Regulan @Z~n-Específicos %1~s,%1Refugiados #N~gp
~b)|ru|@c~n]eFfbkedhkasa cnbdhjge, fcsplbfptA{eq|co|pt} hmcrbFbBchkbc ehmckju mfawlciu wcycdrcg ~g/
~b)|ar|~c2{|biad 1969 }~qAgrsd {abdGavj|abqfahl} ~f]{ldusbag|bduasb|lduasb} abbaqzch ~d4;~c2~gc1969
~b)|zh|*e统一%R@G*e难民#u某些特定~iU~j,;1969%U*e统一%R@k
~eJ|fr|+A@"@el’unité ^?@I#(&Emercenariat ~bG
~eJ|ru|@c~n]eFfbkedhkasa cnbdhjge a *ndecidbBchjge ~g/
~eJ|ar|~c2~qG>yabajgEak ~d4
~ny|fr|+A~tf^?*a@9#j~k.%8%?déplacées ~bG;+AKampala
~ny|es|@l#BUnión Africana ~tyy {la |}~ka{de|a} @ZDesplazados Internos #N~gp;~t1Kampala
~ny|ru|@cMFfbkedhkasa hatxe a *ygdpjfcddc mcfcicAcdduv lbr g MFfbkc b akexedbb bi maiaAb;Deimelzhk@p
~ny|ar|@t~h7~gdfdoaime abhaErch maxbca ~d4;@tsdlaba;@t~h7~gdabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~ny|zh|*e~sm#p#d~px*e~hA者@k;坎帕拉@k
^Q|fr|~n9peuples
^Q|es|~ia
^Q|ru|MFfbkedhk_tvefjb~dE~h)~cBb defanag
^Q|ar|~da~dbfabuifl
^Q|zh|~nB*5;*e+N&N~aN
~aW|fr|=-^?@C#0#j&Ebien-être @e~cK
~aW|es|^-Africana ^)#k>zBienestar #vNiño
~aW|ru|MFfbkedhk_tvefjb~dE~h)b ~nXfcwcdke
~aW|ar|~daabpnjckc brkfk abwnb fjnavv
~aW|zh|*e&e%p#d福利*5
~r2|fr|@W^A~n9~jT#7%8#0{de la femme|des femmes} ~bG;@W@eMaputo
~r2|es|@V#B~ia~tq%va @Z#k#BMujer #N~gp;~tPMaputo
~r2|ru|*sb defanag, @S~h)~q3~g/;*sb defanag a +i~q3~g/;Iempjhk@.
~r2|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~dbfabuifl {luph rkfk|abdgibk lrkfk} ~qx~d4;%mdalfgf
~r2|zh|&2~nB*5^i@G*e~mx%p@)@D;&2*e+N&N~aN^i@G*e~mx%p@)@D;&2马普托@D^i
~rw|fr|~hS@e~tfafricaine
~rw|es|Acta Constitutiva #BUnión Africana
~rw|ru|VBfcnbjclzd{uo|asa|aip|ui|ai} ekj@BMFfbkedhkasa hatxe
~rw|ar|~m,abgpococ bbagram abpnjckc
~rw|zh|*e~sm%R法
echr|fr|+A~qX~ma~b"@Clibertés fondamentales;@aeuropéenne ~ma>6
echr|es|~mK{| Europeo} ~ty%1~bL~gYLibertades Fundamentales;@KEuropeo @e<O
echr|ru|%)*y~h)~cBb ahdagduv hgawan;Xgfamcohk>h+i^q;Xgfamcohk@b%:mfegei ^q
echr|ar|@/abpfjflce brkfk _O
echr|zh|#p+N与~jF@k;#p+N^h~jF@k;欧洲+N@k
achr|fr|@aaméricaine #8%8~tN;~gI@e~oE
achr|es|@lAmericana @m<O;~cE@e~oE
achr|ru|Micfbkedhk>h+i^q
achr|ar|@/~e"brkfk _O
achr|zh|~lp+N@k
=n|fr|@a&E~q?@el’Europe *a#M>b~bF_s%(l’égard @Cfemmes >b_sdomestique;@a~o(
=n|es|@K~lZ@eEuropa @m%Ny ~bR@s~be#r{las Mujeres|la Mujer} ~g4~beDoméstica;~tMEstambul
=n|ru|@cLagcje Xgfamu a ~eHb ~q"dehblbci #3~q3b naieCdbi dehblbci;~s7@p
=n|ar|~fM{bdhi|luph dhi|abdgibke ldhi} fdsanre ~gP{abdjpe|abhoaF} fabihn abdhEbc
=n|zh|~eU&S#d+/~dR侵害~mx&m及家庭~dR@k;~eU#'&S#d+/~dR侵害~mx{行为|}^h家庭~dR{行为|}@(@k
~jm|fr|~hHcybercriminalité;+ABudapest
~jm|es|~mK{ del Consejo de Europa|} %ZCiberdelincuencia;~tMBudapest
~jm|ru|%)kbwcfmfchjpmdahjb;UpnemcCjhk@p
~jm|ar|~fM@[labqjcde abtbsgjfhce;~fM@[labqjcde abocljahce;@tlfmalog
~jm|zh|网络=7@k
^V|fr|@a&E~q?@el’Europe *a~bF~ieêtres humains
^V|es|@K~lZ@eEuropa %Z~bR~nF@eSeres Humanos
^V|ru|@cLagcje Xgfamu a mfajbgancohjgbb ~k,ltnzib
^V|ar|~fM{bdsanre|luph dsanre|abdgibke ldsanre} ~bWlabluj
^V|zh|~eU+/~s1+G@k;~eU+/{贩运人口|人口贩运}{行动|行为|}@k
belem|fr|^k=Yprévention, @ssanction #j#(#B_s~txfemme;+A~d(
belem|es|~cA@Q~h1~s:y Erradicar @s~be~nZ;~t1~d(
belem|ru|~k7{mfcnpmfcyncdbb|mfcnajgfeAcdbb} b ~aQ#3~q3~bHdcsa
belem|ar|@t_L~e"~oW~gP~qx~cIibcv ~o);@t_L~e"#mdhi ~gP~qx~cIibcv faogzyabv
belem|zh|&2贝伦杜帕拉%q
bern|fr|@a#8^A%H#Bvie sauvage #j&Emilieu naturel @el’Europe;+ABerne
bern|es|@K%v_0&]#BVida Silvestre y #v~ok~jh#NEuropa
bern|ru|~bOnbkao Fepdu b Flafu b mfbfanduv hfcn awbjedbq g Xgfamc
>U|fr|~gI#BLigue @C+9arabes
>U|es|{Pacto|Carta} #BLiga %1&BÁrabes
>U|ru|Gekj@BЛbsb efewhkbv ~fg
>U|ar|~iBqadie ^:abijlce
>U|zh|~ls%0~sm*5;~ls%0~sm{盟约|公约}
~aY|fr|=-@el’Association @Cnations @el’Asie &ESud-Est;=-@el’ASEAN
~aY|es|^-#BAsociación @eNaciones @e~i2;^-#BASEAN
~aY|ru|~c[Mhharberbb +6~gM;~c[MLXMJ
~aY|ar|~iBjalwe pdd ~nR
~aY|zh|东南亚%0~sm*5;东盟*5
tac|fr|%Bd’amitié ~sY&,#NAsie &ESud-Est
tac|es|%X@eAmistad y &d#N{|el }~i2
tac|ru|&5a nfpywc b ~eBg ~gM
tac|ar|&-abymake ~g-*r~nR
tac|zh|东南亚友好<H%t
~gf|es|^-~lZ@e&d%1&BÁrabes #vGolfo
~gf|ru|~c[Lagcje ^Xefewhkbv +6Zelbge
~gf|ar|~kQbdqbo ~m'bmfb abxbcq abijlce
~gf|zh|海湾~ls%0<H委员会*5
icmp|ru|@Ma ~rSb Fpdkrbqv _Hkaibhhbb %:mfamegCbi wcx gchjb lbrei
ices|fr|@a#8au ~q?@5@3l’exploration #Bmer
ices|ru|%)Icynpdefandai hagcjc ~j3iafq
ices|ar|@tabdqbo &Tbaogsuan ~ix
seafo|fr|~hH_x@el’Atlantique Sud-Est
seafo|es|@K%Z&]y ~of%1~kz#B~ip~q8Atlántico Suroriental
seafo|ru|%)~k'mfaiuhlaguv fchpfhag g tsa-gahjaBdao Behjb MjledjbBchkasa akcede b pmfeglcdbb bib
seafo|ar|@trnG ftmaje dfajm ~rNabpodas *rqhfl ujk ~qyabpwboc
seafo|zh|~ts东南大西洋~cm~hG@k
^U|fr|@a+B~jlcivils @el’enlèvement @5d’enfants
^U|es|~mK{| de La Haya} ^)~n-~q/#BSustracción ~tUMenores
^U|ru|%)sfeynedhka-mfegaguv ehmckjev %'mavbAcdbq ncjco
^U|ar|~s5~o?abdmhce bbaxgwan &Tbbpwnab;@/@[~o?abdmhce bbaxgwan &Tbbpwnab
^U|zh|#C诱拐&e民事~iU@k;#'#C{性|}诱拐&e民事~iU@({海牙|}@k
+g|fr|~hH@9@C~dj>b&,~c0d’adoption *m
+g|es|~mK{| de La Haya} %v_0@'#vNiño y _0&d#Nmateria @eAdopción #4
+g|ru|%)*y~r7b ~eB#3bdahjfeddasa phudaglcdbq
+g|ar|~s5~eF~gS~g-*r{dqab|dcmah} abglhc >yabyicm ~kS;@/@[~eF~gS~g-*r{dqab|dcmah} abglhc >yabyicm ~kS
+g|zh|跨国收养~iU#p&e及<H@k;#'跨国收养~iU#p&e^h<H@({海牙|}@k
~b'|fr|@a%2recouvrement @Caliments %(l’étranger
~b'|es|~j:Obtención @eAlimentos ~n3Extranjero
~b'|ru|%)gxuhkedbb xe sfedbrco elbicdjag
ihr|fr|~kDsanitaire +.{ (2005)|}
ihr|es|~kBSanitario #4{ (2005)|}
ihr|ru|#f{uc icnbka-hedbjefduc mfegble|uv icnbka-hedbjefduv mfegbl|ui icnbka-hedbjefdui mfegblei|uib icnbka-hedbjefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr ~qF#h(2005)
ihr|zh|#C~if条例(2005);#C~if条例
udhr|fr|~co~ma>6
udhr|es|@h*.@e<O
udhr|ru|#t~h)^q
udhr|ar|%3%ubrkfk _O
udhr|zh|#.+N@w
_T|fr|@g@Il’octroi @el’indépendance %8pays #j%8~jTcoloniaux
_T|es|@h%ZConcesión #B~lFa @Z^uy ~mYColoniales
_T|ru|~hImfcnahjeglcdbb ~lPkaladbelzdui hjfedei b defanei
_T|ar|@7dhr abaogkbab bblbmah fabuifl abdogidje
_T|zh|给予殖民地%0#d&b民~sj@w;给予殖民地%0#d&b民~sj@)@w
<h|fr|@g#8%8>L&E*:@5touchant #b~bfamicales >b&,<e#b+9conformément ^A=-+y
<h|es|@h^)@,@e*j@Ereferentes a #O~c/@eAmistad y _0&d<e@Z&B@econformidad con @s^-@e+D
<h|ru|~hI~ti%'mfege, kehetAbvhq nfpychjgcdduv ajdaCcdbo b ^X~rU~f4~ikVhjegai ~f:
<h|ar|@7_U~m,&T@[labibakag abfmce ~g-lch ^:fnka bdcDak <P;@7_U~m,&T~m9labibakag abfmce ~g-lch ^:fnka bdcDak <P
<h|zh|~e5依&2@A*5^i~lk友好^o及<H之#C法#1之@w;~e5依&2@A*5^i~lk友好^o^h<H{的|之}#C法#1{的|之|}@w
~aD|ru|~hIdcajKcilciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~aD|ar|@7abocame abmazde >yabdfajm abwlcice
~aD|zh|@G天然~hG之永久~sa@w;#'{天然|自然}~hG~tr永久~sa~tr@w
%F|fr|@g#z~aa@e&Oraciale
%F|es|@h_Y*f@e=IRacial
%F|ru|#A#Ea ~d3fehagao nbhkfbibderbb
%F|ar|@7@x~qG~azabihyjc
%F|zh|@A+?~aF~f9~cQ@w
<3|fr|@g~ma~cK
<3|es|@h%1#k#vNiño
<3|ru|#A~h)fcwcdke
<3|ar|@7_qabwnb
<3|zh|&e%p@w
>w|fr|@g@I#(#B&O~ax
>w|es|@h%Z~gA#B=I~nZ
>w|ru|~hI*n~q4
>w|ar|@7~gQ~rpAm abdjpe
>w|zh|~bi~cQ@w
<A|fr|@g@Il’asile territorial
<A|es|@h#9Asilo Territorial
<A|ru|~hIjcffbjafbelzdai pwcybAc
<A|ar|@7#m{abdbqp|abbqfF} abtkbcdc
<A|zh|~iZ庇护@w
>"|fr|@g@Il’inadmissibilité @el’intervention ~mDintérieures @C+9>b@9@e~o[indépendance ~sY~o[souveraineté
>"|es|@h%ZInadmisibilidad #BIntervención ~tw~jcInternos %1&By ~hv@'@esu ~lFy Soberanía
>"|ru|~hIdcnamphjbiahjb gicCejclzhjge ga gdpjfcddbc ncle sahpnefhjg, aw asfeyncdbb bv ~lPb hpgcfcdbjcje
>"|ar|@7imd qfaE abgmxb *rabuIfh abmaxbce bbmfb ~njaogkbabva focamgva
>"|zh|~e5内政~iN~ig~sj与~sa之#p@w;~e5内政~iN~ig~sj&N~sa{之|的}#p~tr@w
+j|fr|@g@Il’inadmissibilité @el’intervention ~sYl’ingérence ~mDintérieures @CÉtats
+j|es|@h%ZInadmisibilidad #BIntervención ~g4Injerencia ~tw~jcInternos %1Estados
+j|ru|~hIdcnamphjbiahjb bdjcfgcdrbb b gicCejclzhjge ga gdpjfcddbc ncle ~fg
+j|ar|@7#mimd qfaE abgmxb lqdci phfaiv *rabuIfh abmaxbce bbmfb
+j|zh|~iN#d干预别国内政@w;~iN#d干预{别|他}国内政@(@w
^8|fr|@g%2progrès ~q!@:~h/social
^8|es|@h#9Progreso >z#x#Nlo Social
^8|ru|#A~b4mfasfchhe b ~e/
^8|ar|@7abgkmd fabthdaF *rabdcmah abaqgdaic
^8|zh|=3进步#d#q@w
*T|fr|@g%2~ho#B#[*m
*T|es|@h#9Fortalecimiento #B#,#4
*T|ru|#Aaw pkfcmlcdbb &F~iK
*T|ar|@7giEcE abpdh ~kS
*T|zh|加强#C%o@w
<v|fr|@g@C>L=(="fond @Cmers ~rCocéans, ainsi ~i,~o[sous-sol, au-delà @Climites #Bjuridiction nationale
<v|es|~jz@,~i,Regulan @ZFondos Marinos y Oceánicos y su Subsuelo~tqFuera %1Límites #BJurisdicción Nacional
<v|ru|#Amfbdrbmag, fcsplbfptAbv fcybi nde iafco b akcedag b csa dcnf xe mfcncleib ncohjgbq ~netfbhnbkrbb
<v|ar|@7#"{abdhGde bkai|abgc grsd kai} ~erfabdrcwag flawh pjAva{|،} xajq rmfm abfbace {abfwhce|abkfdce}
<v|zh|~e5_e*7底床与下层土壤之#1@w;@G{各国|国家}_e海床洋底~ig底土@(#1@w
~e(|fr|Définition @el’agression
~e(|es|Definición #BAgresión
~e(|ru|Emfcnclcdb{c|q|t|ci|b} esfchhbb
~e(|ar|gijcn abimfah
~e(|zh|侵略定义
>!|fr|@g#Yl’instauration ~nhnouvel ordre ~pp+.
>!|es|@h#9Establecimiento @eun Nuevo Orden Económico #4
>!|ru|#Aaw phjedaglcdbb dagasa %'PkadaibBchkasa mafqnke
>!|ar|%3#oltkade hGad akgyamc mfbc qmcm
>!|zh|~lk新@)#C~iX秩序@w
~al|fr|_B#Yl’instauration ~nhnouvel ordre ~pp+.
~al|es|~rz#9Establecimiento @eun Nuevo Orden Económico #4
~al|ru|#s%:phjedaglcdbt dagasa %'PkadaibBchkasa mafqnke
~al|ar|&?*B{abdgibk ltkade|dh pqb tkade|btkade} hGad akgyamc mfbc qmcm
~al|zh|~lk新@)#C~iX秩序@!
*w|fr|=-@C#0#jdevoirs ~n0@CÉtats
*w|es|^-@e#ky Deberes Económicos %1Estados
*w|ru|Хefjb~dEPkadaibBchkbv ~h)b awqxeddahjco ~fg
*w|ar|~iB_q^:ffaqlagva abakgyamce
*w|zh|各国~iX%p#d义务*5
>Y|fr|@g@C~gr
>Y|es|@h%1#k%1Impedidos
>Y|ru|~hI+i~oV
>Y|ar|%3abxay lrkfk abdifkch
>Y|zh|~my@w;残{疾|废}者%p@w
=A|fr|@g*a@9@e~lc~tx+F
=A|es|@h%Z@'@e~l,~i]_2
=A|ru|~hI*y~o-~nN
=A|ar|@7~dN~pg=Odh abgijA bbgiHcl ^F
=A|zh|#p&b~qk>g@w;#p&b~qk@(>g@(@w
+0|fr|^z@3#bresponsables @e>5@Clois
+0|es|=Z@QFuncionarios Encargados @eHacer ~sRLey
+0|ru|~mM~tgnalydahjduv lbr %:manncfyedbt mfegamafqnke
+0|ar|_Vobfs abdfGnch abdsbnch lthnaH abkfahch
+0|zh|执法~g5~cW
+Z|fr|@g~aad’intolérance ~sY&Ofondées *areligion ou @sconviction
+Z|es|@h*f@eIntolerancia y =IFundadas ~o5Religión o #OConvicciones
+Z|ru|~hI~d3dcjcfmbiahjb b ~ak@eahdagc fclbsbb ~pIpwcyncdbo
+Z|ar|@7~gQ~pgpusab abgiyl fabgdccE abkazdch >ypoao abmch pf abdigkm;%3#olabkAaF >y~pgpusab abgiyl fabgdccE abkazdch >ypoao abmch pf abdigkm
+Z|zh|+?基于宗教或信仰原因@)~aF@)~pq#d~cQ@w;+?基于宗教或信仰{原因|}@(~aF@(~pq{和|与|及}~cQ@w
~dq|fr|~nzManille %2~glpacifique @Cdifférends ~cv
~dq|es|~jzManila #9Arreglo Pacífico @eControversias +K
~dq|ru|Iedblzhk@da ibfdai fexfcCcdbb %Chmafag
~dq|ar|@7dahcba #mgofce ~s[#hlabfoazb abobdce
~dq|zh|@G>e解决#C争端@)马尼拉@w
~aj|fr|=-_o#Bnature
~aj|es|^-%W#BNaturaleza
~aj|ru|Nhcibfd&xmfbfanu
~aj|ar|~da%ubbwlcie
~aj|zh|#.自然*5;#.大自然*5
_?|fr|#Id’éthique médicale ~etau rôle _y@esanté, ~ed@Cmédecins, %P@s@9@Cprisonniers ~rCdétenus ~tx+F
_?|es|@,@eÉtica Médica Aplicables _0Función #v~cF@eSalud, ~fQ@ZMédicos, ~o5@'@e&6Presas y Detenidas ~i]_2;@,@eÉtica Médica
_?|ru|+(icnbrbdhkao Pjbkb, ajdahqAb{chq|vhq|ihq|ibhq} k falb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g *yxekltBcdduv ~pIxencfyedduv lbr aj ~nN
_?|ar|_UJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
_?|zh|@G医务~g5*]~r?医生在#p被监禁#d拘留@)~qk@)>g~iU@)任务@)医疗道德#1
>-|fr|@g%2*:@C~jT^Apaix
>-|es|@h#9*j%1~mY_0Paz
>-|ru|~hI~k]defanag @eibf
>-|ar|%3#olrk abuifl *r{abobd|abobad}
>-|zh|&b民享有>e%p@w;{各国|}&b民享有>e@(%p@w
=D|fr|@g@C>L<Q@e*?_p%8~ht#B~g(#j%8~htd’abus @epouvoir
=D|es|@h^)@,~fR@e*t@Q#O~h5@e~mOy #vAbuso @ePoder
=D|ru|#Aahdagduv ~h(_n~mrycfjg mfchjpmlcdbo b xlapmajfcwlcdbq glehjzt
=D|ar|@7_Uabimb =N@[lAraca ~m-ftoaFe ~rvabobwe
=D|zh|为罪行#d滥用权力&m受害者取得公理@)=V@w
~a1|fr|~ob@e~r(minima #z#Yl’administration #B*?@3mineurs{ (Règles de Beijing)|};~bU@e>P
~a1|es|~lY+zAdministración #B*t@eMenores{ (Reglas de Beijing)|};~c.@e>P
~a1|ru|#2~j/ajmfeglcdbq _n#3dchagcfCcddalcjdbv{ (Gckbdhkbc mfegble)|};~p"#]
~a1|ar|&o~qHuIfh kAaF abprmaD (kfaim {lcqch|lsch});&o~qHuIfh kAaF abprmaD;~mo{lcqch|lsch}
~a1|zh|@A少%U~li~j0(~hx~dS);@A少%U~li~j0;~hx~dS
*U|fr|#I<Q_p%(l’indépendance #Bmagistrature
*U|es|~c8~ms_0~lF#BJudicatura
*U|ru|#g~lPhpncwduv afsedag
*U|ar|#"=N#maogkbab {abobwe abkAazce|abkAaF};#"=Nbaogkbab {abobwe abkAazce|abkAaF}
*U|zh|@G~li机关~sj@)=V;~li机关~sj@(=V
<5|fr|@g%2*:au %l
<5|es|@h#9*jal *z
<5|ru|~hI~k]@efexgbjbc
<5|ar|@7abrk *rabghdce
<5|zh|#q%p@w
&h|fr|@g+B>L~mtjuridiques ~et^A@9#jau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques ~c0d’adoption ~sYplacement familial +Bplans ~pe#j+.
&h|es|@h^)@,~kEy Jurídicos ~ms_0@'>zBienestar %1Niños, con ~ktReferencia _0Adopción ~g4Colocación #NHogares @eGuarda, ~twPlanos ~p-#4
&h|ru|~hI~g[mfegaguv mfbdrbmev, kehetAbvhq ~dDb ~nXncjco, ahawcdda mfb mcfcneBc ~r7@egahmbjedbc b bv phudaglcdbb @e~aJpfagdqv
&h|ar|%3#olabdlamz ~kMfabkahfhce ~m9~eF~gSfjiacgvd
&h|zh|@G&e#p#d&e福利*]~r?~tu寄养#d收养办法@)=3#d~pB#1@w
>'|fr|@g%2~ho@el’efficacité &Eprincipe @el’abstention &E~r'^Amenace ou %(~k/#Bforce %P#b~bf~eD
>'|es|@h#9~mS#BEficacia #vPrincipio #BAbstención #BAmenaza o #B+)#BFuerza #N#O~c/+K
>'|ru|#Aaw phblcdbb PFFckjbgdahjb mfbdrbme ajkexe aj psfaxu hblao ~pIcc ~bxg %CajdaCcdbqv
>'|ar|@7Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva *rabibakag <Z
>'|zh|加强在#C^o上不~cN武力或进行武力威胁#1@)效力@w
+V|fr|~ob@e>L=Y@9@e~lcsoumises %(une forme quelconque @edétention ou d’emprisonnement
+V|es|~tS@,~ty@e~l,Sometidas a Cualquier Forma @eDetención o Prisión
+V|ru|Lgan@B~h(~dDghcv lbr, mangcfseciuv xencfyedbt ~pIxekltBcdbt g kekao wu ja db wula Fafic
+V|ar|dqdfie #"@[~eF~pg=OabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+V|zh|#p~iS遭受任何形式拘留或监禁@)&b~tz;#p~iS遭受任何形式拘留或监禁{人员|的人员}~tz
=k|fr|@g*a#M#j#(@Cdifférends ~rCsituations qui peuvent menacer @s~pf>b#[=R#j%2rôle ~tW#z%Pce domaine
=k|es|@h%Z%N~g4~gA@eControversias y @eSituaciones ~i,Puedan Amenazar @s~qp#,%ky #9Papel _Y#Nesa Esfera
=k|ru|~hI~eHb phjfedcdbb hmafag b hbjperbo, ~lRpsfayejz icynpdefandaip ibfp b wcxamehdahjb, b a falb #Eg Pjao awlehjb
=k|ar|@7#mdhi ftEabe ~s[fabrabag ~qAkm gvmm ~es
=k|zh|@G&S#d+?可能威胁#C>e与%o@)争端#d局势以及@G@A在该~iZ@)~mw@)@w;@G{预防|防止}#d+?可能威胁#C>e与%o@)争端#d局势以及@G@A在{该|此}~iZ@)~mw@)@w
~dA|fr|~bUminima #z@3l’élaboration @e>Knon privatives @eliberté{ (Règles de Tokyo)|};~bU@eTokyo
~dA|es|~lY~pW^sNo Privativas #BLibertad{ (Reglas de Tokio)|};~c.@eTokio
~dA|ru|#2#E#3icf, dc ~b7jtfcidui xekltBcdbci{ (Takbohkbc mfegble)|};Takbohk#]
~dA|ar|&obbgmalcj Bcj abargqaEce (kfaim wfscf);&obbgmalcj Bcj abargqaEce;~mowfscf
~dA|zh|@A~lt~j0(东京~dS);@A~lt~j0;东京~dS
+5|fr|#I<Q_pau ~jCdétenus
+5|es|~c8~lK%1Reclusos
+5|ru|#g~evxekltBcdduib
+5|ar|#"=Nbdiadbe aboqhaF
+5|zh|~eS=V
>n|fr|&c#z=Y#M#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&c@eRiyad
>n|es|%y_Y+z%N#B~mNJuvenil{ (Directrices de Riad)|};%y@eRiad
>n|ru|>E@Y{Efsedbxerbb EwKcnbdcdduv Jerbo |}~mr~k[mfchjpmdahjb hfcnb dchagcfCcddalcjdbv{ (Эf-Obqnhkbc fpkaganqAbc mfbdrbmu)|};Эf-Obqnhk{bc fpkaganqAbc mfbdrbmu|bv fpkaganqAbv mfbdrbmag|bi fpkaganqAbi mfbdrbmei|bib fpkaganqAbib mfbdrbmeib}
>n|ar|_U@x#5~oWqhfr abprmaD (dlamz abjcaA abgfqcvce);_U@x#5~oWqhfr abprmaD;_UabjcaA abgfqcvce
>n|zh|@A&S少%U=7+w(利雅得+w);@A&S少%U=7+w;利雅得+w
~b5|fr|~bU#z=Y@9@Cmineurs privés @eliberté;~bU@eLa Havane
~b5|es|~c._Y~ty%1Menores Privados @eLibertad;~c.@eLa Habana
~b5|ru|~d.~j/~dDdchagcfCcddalcjdbv, lbCcdduv hgawanu;Qegedhk#]
~b5|ar|~mo@x{luph rdace|brdace} abprmaD {abdqjmch|abdrjfdch} dh rjcgvd;~movanaha
~b5|zh|@A#p被剥夺自由少%U~dS;哈瓦那~dS
</|fr|%Btype d’extradition
</|es|%XModelo @eExtradición
</|ru|Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
</|ar|~btbgobcd abdqjdch;~bt#mgobcd abdqjdch
</|zh|引渡示范%t
>8|fr|%Btype d’entraide judiciaire ~c0pénale
>8|es|%XModelo @e~kaRecíproca #N~jcPenales
>8|ru|Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao maiaAb %5~aE
>8|ar|~btbglamb ~oR~mI;~bt#mglamb ~oR~mI
>8|zh|刑事事件互助示范%t;刑事{事项|}互助示范%t
<n|fr|#I@ebase _pau rôle &Ebarreau
<n|es|~c8%ZFunción %1Abogados
<n|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #Gfalb tfbhjag
<n|ar|#"=N#mmfj abdradch
<n|zh|@G律师~mw@)=V;律师~mw@(=V
*1|fr|&c~etau rôle @Cmagistrats &Eparquet
*1|es|%y%ZFunción %1Fiscales
*1|ru|>E{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #Gfalb lbr, ahpAchjglqtAbv hpncwdac mfchlcnagedbc
*1|ar|#"#5#mmfj piAaF abhcale abiade
*1|zh|@G检察官~mw@)+w;检察官~mw@(+w
_!|fr|#I@ebase %2~r'^Aforce #j=S@C^l%(feu ~r9responsables @e>5@Clois
_!|es|~c8#9~p8#BFuerza y @e*)@eFuego ~nQ@ZFuncionarios Encargados @eHacer ~sRLey
_!|ru|#g~bxhblu b asdchjfclzdasa ~kUnalydahjduib lbreib %:manncfyedbt mfegamafqnke
_!|ar|#"=N#m{aogxmad|aogidab} abkfe fabpobre abhajce dh qahl abdfGnch abdsbnch lthnaH abkfahch
_!|zh|执法~g5~cN武力#d火器@)=V;执法~g5~cN武力#d{火器|枪支}@(=V
&J|fr|@g_o#Nfaveur #Bsurvie, #B@9#j&E@:@e~cK
&J|es|@h%W%ZSupervivencia, @s@'>z#x#vNiño
&J|ru|Nhcibfd@daw awchmcBcdbb guybgedbq, ~dDb >Zncjco
&J|ar|%3%ublkaF abwnb frdacgv fhdazv
&J|zh|&e生存*]#p#d#q#.@w
&[|fr|#I#z@3#b%?âgées
&[|es|@,_Y#Nfavor ~gY&6@eEdad
&[|ru|+(#E#3~r4ltnco
&[|ar|_U@x@[lslaj aboh;_U@xbslaj aboh
&[|zh|@A老%U&b#1
_[|fr|#I=Y@9@C%?atteintes @emaladie mentale #j~fq@Csoins @e~nSmentale
_[|es|@,~ty%1Enfermos Mentales >z~mS#BAtención #BSalud Mental
_[|ru|+(~dDmhbvbBchkb walzduv lbr b plpBCcdbq mhbvbejfbBchkao maiaAb
_[|ar|_U~dN=Oabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
_[|zh|#p精神病患者#d改善精神保健~tz
~b1|fr|@g#Y#b~dcd’établissement @Cfaits ~tW#z#Nvue &Emaintien #B~pf#j#B#[~eD
~b1|es|@h%ZDeterminación %1Hechos ~nQ@u~o5Esfera #vMantenimiento #B~qp#,+K
~b1|ru|#Aaw phjedaglcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %5manncfyedbq %'ibfe b ~iK
~b1|ar|@7gkyc @xbbrkazk ~ehyfh ~es
~b1|zh|@G@A~i:%o~iZ中@)实况调查@)@w;#'@A~i:%o~iZ{中的|的|}{实况|事实}调查{活动|}@(@w
&U|fr|@g*a@9@e~lc#y#bdisparitions forcées
&U|es|@h%Z@'@e~l,#r#ODesapariciones Forzadas
&U|ru|~hI*y~o-dehblzhjgcdduv bhBcxdagcdbo
&U|ar|@7~dN~c3;%3#o~eF~c3
&U|zh|#p~iS&b不遭受强迫失踪@w
*Y|fr|@g@C#0@C%?appartenant %(@Cminorités nationales ou ethniques, religieuses #jlinguistiques
*Y|es|@h^)#k~gY&6Pertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*Y|ru|~hI+ilbr, mfbdenlcyeAbv k derbadelzdui ~pIPjdbBchkbi, fclbsbaxdui b qxukagui icdzCbdhjgei
*Y|ar|@7_q=Oabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce;%3#olrkfk =Oabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce
*Y|zh|在民族或族裔*]宗教#d语言上属于少数群体@)&b@)%p@w
~au|fr|@g@I#(#B_s~ax
~au|es|@h%Z~gA#B~be~nZ
~au|ru|#Aaw ~aQ#3ycdAbd
~au|ar|@7~gQ~gPabdjpe
~au|zh|~bi@)~dR&m@w
&t|fr|~bU@3l’égalisation @Cchances @C{handicapés|personnes handicapées}
&t|es|Normas Uniformes %ZIgualdad @eOportunidades @Q~fn
&t|ru|Ljednefjd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~eufegduv gaxiaydahjco ~mr~oV
&t|ar|abkfaim abdfrme #mgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&t|zh|残疾&b机会均等标准~dS
>,|fr|#I#Y="statut @C~henationales =Y^]>b@9~ma>6
>,|es|@,~msal ~bn~gY~lGNacionales @e~kxy @'%1<O{ (Principios de París)|};@,~tV
>,|ru|~bohjejphe derbadelzduv pBfcyncdbo, xedbietAbvhq maaAfcdbci b xeAbjao ~h)^q{ (Gefbyhkbc mfbdrbmu)|};Gefbyhk{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
>,|ar|#"~q-abdIooag abfwhce bgiEcE ~nj_q_O;#"~q-abdIooag abfwhce bgiEcE ~nj~l.(dlamz lajco);_Ulajco
>,|zh|@G_b#d#p+N@)%0~sg@)地位~tz(~lj#1);@G_b#d#p+N@)%0~sg@(地位~tz;&2~lj#1^i
+s|fr|@g+B>K*'~fm="~qY+.
+s|es|@h@m^s@Q~gB&v~qt#4
+s|ru|~hIicfev %:*n%'~l]
+s|ar|%3#olabgmalcj abjadce tbC ~gQabtjval ~kS
+s|zh|+?#C~ck_c@w
&I|fr|@gcomplétant @s~nz1994 +B>K*'~fm="~qY+.
&I|es|@hComplementaria #B~jz1994 @m^s@Q~gB&v~qt#4
&I|ru|@1{q|b|t|co}, namaldqtA{eq|co|pt} Hckleferbt {|1994 sane }a icfev %:*n%'~l]{| 1994 sane}
&I|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} labgmalcj abjadce tbC ~gQabtjval ~kS
&I|zh|补充1994%U&2+?#C~ck_c@w^i@)@w
%Q|fr|@g%2~ho#B&,~tG#baccords ou organismes régionaux ~h/&Emaintien #B~pf#j#B#[~eD
%Q|es|@h#9~mS#B&d<e@uy @ZAcuerdos u Organismos Regionales ~n3Mantenimiento #B~qp#,+K
%Q|ru|~hIhagcfCcdhjgagedbb ^X~sqfcsbadelzduib hasleCcdbqib ~pIafsedeib %5manncfyedbq %'ibfe b ~iK
%Q|ar|@7giEcE ~m'~mpfabgjgclag pf abfsabag abtkbcdce ~ehyfh ~es
%Q|zh|@G增进@A与区域安排或~sg之间~i:%o~iZ@)<H@)@w
+W|fr|@g%(l’occasion &Ecinquantième anniversaire ~tW+y
+W|es|@hcon Motivo #vCincuentenario @e+D
+W|ru|#A%:hlpBet mqjbnchqjao sanagAbdu ~f:
+W|ar|%3{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <P
+W|zh|@A五十周%U纪念@w
^"|fr|_B&4=Yjeunesse{| à l’horizon 2000 et au-delà}
^"|es|~rz%W@Q@ZJóvenes
^"|ru|Nhcibfd@rncohjgbo, kehetA{eqhq|cohq|pthq} ialancyb
^"|ar|&?*B%ubbulal
^"|zh|#.青%U@!;到2000%U~ig后#.青%U@!
*R|fr|@g%2*:>b~i-@Cindividus, groupes #jorganes #B~to@epromouvoir #jprotéger #b#0@e~b"#blibertés fondamentales universellement reconnus
*R|es|@h#9*j>zDeber %1Individuos, @ZGrupos y #O~lG@e~ovy Proteger @Z~bL#OLibertades ~fRUniversalmente Reconocidos;@h^)Defensores %1<O
*R|ru|~hI~k]b awqxeddahjb ajnclzduv lbr, sfpmm b afsedag awAchjge maaAfqjz b xeAbAejz awAcmfbxdedduc ~pc~cBb ahdagduc hgawanu;~hImfegaxeAbjdbkev
*R|ar|%3#olrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi *rgiEcE ~nj~l.fabrjcag =Nabdigjn lva iabdca
*R|zh|@G个&b*]群体#d=3~sg在_b#d#p普遍公认@)+N#d~jF~iU@)%p#d~hF@w;@G个&b*]{群体|团体}#d=3~sg在_b#d#p{普遍|举世}公认@)+N#d~jF~iU@)%p#d{责任|义务}@(@w;+N维护者@w
>X|fr|~o3{sur une|en faveur d’une} culture @e{la |}paix
>X|es|@h~il@e@]@muna Cultura @ePaz;@h@muna Cultura @ePaz
>X|ru|#Ab #s%5kplzjpfu ibfe;~hIkplzjpfc ibfe
>X|ar|@7~jridb #mDkane abobad;@7~jr*Babdgibkch lDkane abobad;%3~jr*B{abdgibkch|abdgibkah} lDkane abobad;%3~jr*B#mDkane abobad
>X|zh|>e<V@w#d@!;>e<V@w
*X|fr|@g&EMillénaire
*X|es|@h#vMilenio
*X|ru|#AjuhqBclcjbq ~f:;#AjuhqBclcjbq
*X|ar|@7@xbbpbnce;@7abpbnce
*X|zh|@A千%U@w;千%U@w
~jv|fr|@gd’engagement %2VIH/sida
~jv|es|~jzcompromiso ~o5lucha #r&vVIH/SIDA
~jv|ru|~hImfbgcfycddahjb nclp wafzwu h NRЧ/LGRHai
~jv|ar|@7ababgEad #mncjfo hky abdhaie ablujce/dgbaEde hky abdhaie abdsgol (abtcmE)
~jv|zh|~f./%I#u@)~pw@w
~nl|fr|%x%2VIH/sida
~nl|es|%L#9VIH/SIDA
~nl|ru|*-@d%:NRЧ/LGRHp
~nl|zh|2006%U~f./~e4
~rR|fr|>Bintensifier nos efforts @3~fm{le VIH et le sida|le VIH/sida}
~rR|ru|*-@d%:NRЧ b LGRHp: ekjbgbxerbq deCbv phblbo %:~oXNRЧ b LGRHe
~rR|zh|2011%U~f.#d~e4;2011%U~f./~e4
~nm|fr|>Baccélérer @sriposte @3lutter #y="VIH #j~qP%(l’épidémie @esida d’ici %(~pS
~nm|es|%L#9VIH >zSida: ~o5Vía Rápida @QAcelerar @s~bR&vVIH y Poner Fin _0Epidemia #vSida @Q~pS
~nm|ru|*-@d%:NRЧ b LGRHp: phkafcdduib jcimeib k ekjbgbxerbb wafzwu h NRЧ b mfckfeAcdbt Pmbncibb LGRHe k 2030 sanp
~nm|zh|~f./~e4：快速加紧防治%I毒#d到~pS%U终结%I流行;~f.#d~e4：快速加紧防治%I毒#d到~pS%U终结%I{流行|疫情};2016%U~f.{和|/}~e4
hiv-2021|fr|>B~qP%8inégalités #jagir @3vaincre ="sida d’ici %(~pS
hiv-2021|zh|~f.#d~e4：结束不平等现象，进入~pS%U之前+?%I@)轨道;2021%U~f.{和|/}~e4
*3|fr|Un monde digne ~g8
*3|es|Un mundo apropiado @Q@Zniños
*3|ru|Ibf, mfbsanduo ~mrybxdb ncjco
*3|ar|iabd yabr bbpwnab
*3|zh|适合&e生长@)#.;适合&e成长@)#.
<?|fr|@g#z%2Nouveau ~or~j-@el’Afrique
<?|es|@h_Y%ZNueva Alianza _u#x@e~gp
<?|ru|#A#Ea Jagai mefjdcfhjgc _'>ZMFfbkb
<?|ar|@7@x#mabujase abqmcme _1ghdce pnjckca
<?|zh|@A@G*e#q新~sb@)@w
nepad|fr|Nouveau ~or~j-@el’Afrique
nepad|es|Nueva Alianza _u#x@e~gp
nepad|ru|Jag{ac|asa|aip|ui|ai} mefjdcfhjg{a|e|p|ai|c} _'>ZMFfbkb;JXGMH
nepad|ar|abujase abqmcme _1ghdce pnjckca
nepad|zh|*e#q新~sb
>x|fr|~kefinal ~f)@e2005
>x|es|~sT~oe#B~gz2005
>x|ru|Rjasag#l~p:heiibje ~sE~r)
>x|ar|hgazq ~f1~gc2005;_KbdIgdj abkde %u~gc2005
>x|zh|2005%U#.+E成果
>l|fr|#I<Q#jdirectives #Y="*:%(un ~r'#j%(~pi@C~ht@eviolations flagrantes &E*:@5~ma~b"@eviolations graves &E*:@5humanitaire
>l|es|@,y %yBásicos #9*j~gY~h5@eViolaciones Manifiestas ~gYNormas %k@e~bL@eViolaciones Graves #v*j@EHumanitario a Interponer ~kzy Obtener Reparaciones
>l|ru|#gb ~l[{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #G~pc@emfegagpt xeAbjp b gaxicAcdbc pAcfwe ~mrycfjg sfpwuv defpCcdbo %Cdafi %5~h)~cBb hcfzcxduv defpCcdbo %'spiedbjefdasa mfege
>l|ar|#"=N~qL#mabrk *rabahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &Tbrkfk abthoah fabahgvasag abxwcje bbkahfh abthoahc ~kS
>l|zh|严重违反#C+N法#d严重违反#C~pN法&m受害&b~sn补救#d赔偿@)%p=V#d导则
&D|fr|~brantiterroriste _o{de l’Organisation des Nations Unies|des Nations Unies};~brantiterroriste mondiale
&D|es|~c(&'_Y#r&vTerrorismo
&D|ru|~e8{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&D|ar|~ga~nGabtjval
&D|zh|@A*p反恐+x;&2*p反恐+x^i
~bu|es|Construcción Institucional ~lZ@e<O
~bu|ru|Rdhjbjprbadelzdac hjfabjclzhjga Lagcje %:mfegei ~cB~f:
~bu|ar|lhaF dIooag dqbo ~l.abgali bbpdd abdgrme
~bu|zh|@A~pQ@)体制建设;~iL~pQ@(体制建设
+1|fr|^z@3#btitulaires @emandat au titre @Cprocédures spéciales &E~q?~ma>6;^z@3#btitulaires @emandat au titre @Cprocédures spéciales &EConseil
+1|es|=Z@Q@ZTitulares @eMandatos %1Procedimientos Especiales #vConsejo{ de Derechos Humanos|}
+1|ru|~mM~tgiednejefbcg hmcrbelzduv mfarcnpf Lagcje{ ma mfegei Bclagcke|}
+1|ar|_V~qDbbdsbnch lfbacag *r~q0abtqjaFag ~f]{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo};_Vobfs abdsbnch lfbacag *r~q0abtqjaFag ~f]{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
+1|zh|~pQ~eX程序任务负责&b~cW;{人权理事会|}~eX程序任务{负责人|执行人}@(~cW
<l|fr|@g#z+B#0@C~jTautochtones
<l|es|@h_Y^)#k%1~mYIndígenas
<l|ru|#A#Ea +ikafcdduv defanag
<l|ar|@7@x#m_qabuifl abpybce
<l|zh|@A~rF%p@w
<g|fr|~qNjuridiquement non contraignant #Ytous #btypes @eforêts;~qN#z+Bforêts
<g|es|instrumento jurídicamente no vinculante @mtodos @Ztipos @ebosques;instrumento _Y^)bosques
<g|ru|dc bictA~bIawqxejclzdao tfbnbBchkao hblu nakpicdj@B%:ghci gbnei lchag;nakpicdj@B#E%:lchei
<g|ar|abys Bcj abdbEd kahfha #m~pgphfai abBalag;ys @x#olabBalag
<g|zh|@G~iS类型~pA@)无~pB约束力文书;@A~pA文书
~b3|fr|plan ~a?#z+Bforêts (2017-2030);plan ~a?#z+Bforêts
~b3|es|plan estratégico _Y@Q@Zbosques ~n8
~b3|ru|hjfejcsbBchk@0#E%:lchei @e2017–2030 sanu
~b3|ar|~q2@x~c]bbBalag bbngje ~n8;~q2@x~c]bbBalag
~b3|zh|@A~n8%U~pA+x~eZ;~iL~n8%U~iL~pA+x~eZ;@A~pA+x~eZ
&)|fr|Lignes ~o'~cL^A@9@eremplacement @3#benfants
&)|es|%y~pW~ooAlternativas @eCuidado %1Niños
&)|ru|>E{c|v|i|ib} pkexedb{q|o|qi|qib|qv} %:elzjcfdejbgdaip pvanp xe ncjzib
&)|ar|#"#5bbjiace ablmcbe bbpwnab
&)|zh|@G替代性&e照料@)导则;{儿童替代{性|}照料|替代性&e照料}{导则|准则}
^c|fr|~n4&4#z=Y~bF~iepersonnes
^c|es|~qa%W_Y@Q~n.~nF~tX
^c|ru|~e8#T#E%:~lxltnzib
^c|ar|=U~nG~bWlabpuxay
^c|zh|@A~fL
~a0|fr|~bU#z#Y="~jCdétenues #jl’imposition @e>Knon privatives @eliberté %8délinquantes{ (Règles de Bangkok)|};~bU@e~kb
~a0|es|~c._Y~lK~gYReclusas y ^sNo Privativas #BLibertad @Q#OMujeres Delincuentes{ (Reglas de Bangkok)|};~c.@e~kb
~a0|ru|~d.~j/~evycdAbdeib-xekltBcdduib b icf dekexedbq ~mrycdAbd-mfegadefpCbjclco, dc ~b7lbCcdbci hgawanu{ (Uedskakhkbc mfegble)|};Uedskakhk#]
~a0|ar|~mo@xbdiadbe aboqchag fabgmalcj Bcj abargqaEce bbdqjdag
~a0|zh|@A女性~eS#d女性罪犯~lt~dS(曼谷~dS);@A女性~eS#d女性罪犯~lt~dS;曼谷~dS
&1|fr|Stratégies #j>Kconcrètes types actualisées ~cL%(#(#B_s#y#bfemmes ~h/#B~in#B~j8
&1|es|~ody ^s~qrModelo Actualizadas +z~gA#B~be~i]Mujer ~n3Campo #B~aS@s~pP
&1|ru|awdaglcdd{uc jbmaguc hjfejcsbb|uv jbmaguv hjfejcsbo|ui jbmagui hjfejcsbqi|uib jbmaguib hjfejcsbqib} b mfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} %:~oXdehblbq #3~q3%5%Dmfegahpnbq
&1|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~qG>y~gP~qx~pOdhi _N~e'
&1|zh|&2在~md~iZ中~bi~dR&m@)~k2_c^i增订本;&2在~md~iZ{中|内|}~bi@)~dR&m@)~k2_c^i增订本
~jW|fr|~nzSalvador @I@Cstratégies globales @3faire face %8défis mondiaux : #bsystèmes @e~in@e*?~jU#j~o[évolution %Pun monde #Nmutation;~nzSalvador
~jW|es|~jzSalvador @m~odAmplias ante ~s,Globales: @Z~tT~aS~q,y su #x#Nun Mundo #NEvolución
~jW|ru|Lelgenafhk@da kaimlckhduv hjfejcsbqv ~mrajgcje @eslawelzduc guxagu: hbhjciu %D_nb bv fexgbjbc g bxicdqtAcihq ibfc
~jW|ar|@7obnamfj #mabaogjagcqcag abuadbe bdfaqve abgrmcag abiabdce: hGd dhi _N~gTfgwfjva *riabd dgBcj;@7obnamfj
~jW|zh|@G应对*p挑战@)综合+x：~md系统~ig在变化#.中@)#q@)萨尔瓦多@w;&2萨尔瓦多@w^i
~jQ|fr|%x#BRéunion @e&/@e%b@s~bDtransmissibles
~jQ|es|~tO%-%Z%N>z_F~gYEnfermedades No Transmisibles
~jQ|ru|*-@d~h!%9%:mfaFblekjbkc dcbdFckrbadduv xewalcgedbo b ~q"dbib
~jQ|ar|@L{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~jQ|zh|~bN#u*q~fG@)=);*q#'~bN>N
*S|fr|@g#z@Il’éducation >b~td%8~tN
*S|es|@h_Y@m~f?y Formación #Nmateria @e<O
*S|ru|#A#Eaw awfexagedbb b ~qO%5~h)^q
*S|ar|@7@xbbgDkcn fabgmjcl ~pO_q_O
*S|zh|@A+N~iT#d培训@w
_"|fr|L’avenir ~i,nous voulons
_"|es|El futuro ~i,queremos
_"|ru|UpnpAcc, kajafasa iu vajbi
_"|ar|abdogklb abHc hylf tbcv
_"|zh|我们希望@)未来
~hg|fr|#I#jlignes ~o'#z@I_m%(~k.juridique %P="système @e~j8
~hg|es|@,y %y_Y#9~hR_0~kaJurídica ~tw~tT~pP
~hg|ru|+(b ~l[{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~j/nahjpme k tfbnbBchkao maiaAb g hbhjciev ~aE
~hg|ar|_U@xfgfqcvagva #molb abryfb >y~oRabkahfhce *rhGd ~m)~e'
~hg|zh|@A~rE*4系统中~sn~pB~px机会~tz#d+w;@A~rE*4系统{中|}~sn~pB~px{机会|}@(#1#d+w
>?|fr|@g#B~kYl’état @e*:%8niveaux ~pe#j+.
>?|es|@h>A@e%-#9~kh@e*j~twPlanos ~p-#4
>?|ru|#A~h!@e~eA~iqMhheiwlcb ~d0gcfvagcdhjgc ~pc@e~aJpfagdqv
>?|ar|@7{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~m,>yabyicmch abfwhc fabmfbc
>?|zh|~tu@)~si#u*q~fG@w;{国内和国际|国家和国际}{的|两级的|两级}~si#u*q~fG@(@w;*q国{内|家}#d#C{的|两级|两级的}~si#u~fG@(@w
_]|fr|@g&EDialogue @e&/+Bmigrations =R~q!%l
_]|es|@h#vDiálogo @e_h%ZMigración @E>z*z
_]|ru|#A%:bjasei nbelase @e~eA~d0&Fibsferbb b fexgbjbb
_]|ar|@7abrfaj +L{luph abvqje|abdihc labvqje|abdgibk labvqje} #hfabghdce
_]|zh|#C移徙与#q#u~cT对话@w;#C移{徙|民}与#q~pn~cT对话@(@w
<k|fr|~hN~eKplénière @e&/@el’Assemblée générale{,|} dite >Q_o+B~jTautochtones
<k|es|~aK#Breunión plenaria @ealto nivel ~j1~gEconocida como ~hv_E%W^)~mYIndígenas
<k|ru|Rjasag#lmlcdefdasa ~plman dexgedbci «Nhcibfdeq kadFcfcdrbq %:kafcddui defanei»
<k|ar|_Kbbaqgdai abiad +Lbbqdice abiade {abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %u~m"labuifl abpybce
<k|zh|题为“#.~rF*q”@)*q~cT全体~dQ+";{题为|称为|称作}{“|}#.~rF*q{”|}@)*q~cT全体~dQ@(+"
~a,|fr|Modalités @Uaccélérées @C^H{ (Orientations de Samoa)|};Orientations @eSamoa
~a,|es|~oo@e@]Acelerada @Q@Z>F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~a,|ru|#s%:phkafcddaip fexgbjbt *g{ («Gpjz Leiae»)|};Gpj{z|b|ci} Leiae
~a,|ar|tqjaFag *Babdiqb bbmfb abqEjce abyBcje abhadce (doaj oadfa);tqjaFag *Babdiqb =!;doaj oadfa
~a,|zh|=W快速+G方式(萨摩亚途径);=W快速+G方式;萨摩亚途径
_r|es|~jz~gL~il>a~gL~g1#N~cx2014-2024
_r|ru|~mT{eq nckleferbq b Ncdhkeq mfasfeiie|ao nckleferbb b Ncdhkao mfasfeiiu|ao nckleferbb b Ncdhkao mfasfeiic|pt nckleferbt b Ncdhkpt mfasfeiip|ao nckleferbco b Ncdhkao mfasfeiiao} ~j5iaft, @e~iH2014–2024 sanag
_r|ar|@7{fljhadq|nccha fljhadq} idb ~iG~fuaboarbce
^f|fr|_B@e~cs=F~aw2014-2024;_B@e~cs=F#N@:sans littoral
^f|es|#S>a~gL~g1#N#xSin Litoral{ para el Decenio 2014-2024|};#S>aViena
^f|ru|~mT@r&H{ nlq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjblcjbc 2014–2024 sanag|};~mT@r~j5iaft
^f|ar|~fK~iG~fuaboarbce;~fKnccha
^f|zh|^L~fI;^L{2014-2024{年十年|十年期|年}|}&8@!;&8@!
&i|fr|Stratégies #j>Kconcrètes types #z~cL%(#(#B_s%(l’encontre @C~dj~k5~in#B~j8
&i|es|~ody ^s~qrModelo _Y@Q~gB@s~be#r@ZNiños ~n3Ámbito #B~aS@s~pP
&i|ru|Tbmag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b mfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #E%:{lbkgbnerbb|bhkafcdcdbt} dehblbq #3~r7g {feikev|awlehjb} %Dmfegahpnbq
&i|ar|aogjagcqcag @x{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~qG>y~gP~gS~pOdhi _N~e'
&i|zh|@A+?~md~iZ内~dR侵害&e&m@)~k2_c
*C|fr|&c~bw+B>K@e~in@e*?~jU~cLau trafic @e~dK#j%8~dg~iEconnexes
*C|es|%y%k~pWRespuestas @e~aS~q,al ~oM@e~gy~jY~mOConexos
*C|ru|#f@P~paicf %5%D_n#3~ewawafaje ~k-rcddahjco ~c6~b7{Pjbi|dbi} mfchjpmlcdbo
*C|zh|~cS~gv及+a相关=7@)~md对策#C+w
<w|fr|~nz~ri
<w|es|~jzSendái;~jz~ri
<w|ru|Lcdneohk@H
<w|ar|@7{ohmac|ochmac}
<w|zh|仙台@w
>[|fr|~l3@e~ri{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~l3@e~ri
>[|es|>D@eSendái +z~kA#vRiesgo @eDesastres 2015-2030;>D@eSendái
>[|ru|Lcdneohk{eq feiaBdeq mfasfeiie|ao feiaBdao mfasfeiiu|ao feiaBdao mfasfeiic|pt feiaBdpt mfasfeiip|ao feiaBdao mfasfeiiao}{ ma hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
>[|ar|~q0oِhmac >H;~q0ochmac >H
>[|zh|2015-2030~mE;仙台+:
~dd|fr|_Bd’Addis-Abeba issu #B~qZ>Q@T%2_8&E%l;_Bd’Addis-Abeba
~dd|es|%,>aAddis Abeba #BTercera _E@E%Z~cp_u*z;%,>aAddis Abeba
~dd|ru|Mnnbh-Mwcwhk@r*"jfcjzco ~i5Fbdedhbfagedbt ~e/;Mnnbh-Mwcwhk@r&H
~dd|ar|=Upmco plala abyamje ih abdIgdj &TabDabD bgdfcb abghdce;=Upmco plala
~dd|zh|~pD次~cw#C~dQ亚@)斯亚贝巴+G<W;亚@)斯亚贝巴+G<W
~de|fr|Transformer notre monde : ="@J@e~bE;@J@e~bE;@J~pS
~de|es|Transformar nuestro mundo: @s%,2030 _u#x~cH;%,2030 _u#x~cH;%,~pS
~de|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~tR~r);~q'~tR~r);&n{ndq |}@e~eG~r)
~de|ar|grfcb iabdha: ~q2~bX~gc~pS;~q2~bX~gc~pS;~q2iad ~pS
~de|zh|变革=X#.：2030%U%n#q<W;~pS%U%n#q<W;~pS%U<W
~e-|fr|~nz<M~fE#M#B~g(#j#B*?~jU%P="~tl@Uplus large ~tW#z*'faire face ~mB~mt~n0#j%(promouvoir l’état @e*:%8niveaux ~pe#j@5>b~lV&Epublic;~nz<M~fE#M#B~g(#j#B~j8
~e-|es|~jz<M%Z~mg~aS@s~q,~n3>DMás Amplio #v#S_Y@QAbordar @Z~s,~kEy Económicos y ~ov&v~kh@e*ja Nivel ~p-@E~g4~emPública;~jz<M%Z~mg~aS@s~pP
~e-|ru|~c)@da gkltBcdbb gamfahag %D_ng walcc Cbfakpt magchjkp ndq #E~nkfcCcdbq ~g[PkadaibBchkbv mfawlci b hancohjgbq ~iAgcfvagcdhjge ~pc@e~aJpfagdqv, e jekyc pBehjbt awAchjgcddahjb
~e-|ar|@7~f[#mtmdaq dhi _N~e'
~e-|zh|@G将~md纳入更广泛@)@A<W以应对=3#d~iX挑战并_b~tu~si及公众参与@)~ch@w
~a!|fr|~ob@e~r(minima #z@3="~jCdétenus (Règles Nelson Mandela);~bU~fS
~a!|es|~lY~lK%1Reclusos{ (Reglas Nelson Mandela)|};~c.~fS
~a!|ru|#2#E#3~evxekltBcdduib{ (Gfegble Jclzhade Iednclu)|};~d.Jclzhade Iednclu
~a!|ar|~mo@xabhdfHqce abmhca bdiadbe aboqhaF (kfaim hcbofh dahmcba);~mohcbofh dahmcba
~a!|zh|@A~eS~j0(纳~cP~dS);@A~eS~j0;纳~cP~dS
~dC|fr|~hN~kYl’examen d’ensemble #B&G@Ctextes issus ~f)*a~to@el’information
~dC|es|~aK#Breunión @ealto nivel ~j1~gE#9examen general #Baplicación %1resultados #B~gz%Z~c:
~dC|ru|Rjasag#l~h!~i"~iqMhheiwlcb, mahgqAcddasa awAcip awxafp vane ~fXfcCcdbo ~q5@e~f3~pLbdFafierbaddasa awAchjge
~dC|ar|_Kbbaqgdai +Lbbqdice abiade #mabaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~dC|zh|@G信息=3#.+E+"~ja全面~se@)*q~fG+";@G信息=3#.{首脑会议|峰会}成果{文件|}{执行|落实}情况@(全面~se@)*q~fG@(+"
~k!|fr|Notre engagement commun %(aborder #j{à |}combattre efficacement ="problème &4#Bdrogue
~k!|es|Nuestro ~kd~tSAbordar y Contrarrestar Eficazmente &vProblema %W~gYDrogas
~k!|ru|JeCe awAeq mfbgcfycddahjz ~mUfcCcdbt ibfagao mfawlciu defkajbkag b ~q"dco
~k!|zh|我们对有效处理#d~i?@)共同~pw
+2|fr|~nzNew York @3#b~qW#j#bmigrants
+2|es|~jzNueva York @Q@ZRefugiados y @ZMigrantes
+2|ru|Jzt-Йafkhk@da wcycdrev b ibsfedjev
+2|ar|@7hcfcfjs _1abbaqzch fabdvaqjch
+2|zh|@G难民#d~iW@)纽约@w
~jk|fr|~mF#B~kY@srésistance %8agents antimicrobiens
~jk|es|~tO%-%ZResistencia a @ZAntimicrobianos
~jk|ru|*-@d~pl%:mfawlcic phjaoBbgahjb k mfajbgaibkfawdui mfcmefejei
~jk|ar|@L{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~jk|zh|*q~dF#u~fG@)=);*q#'~dF>N;2016%U~dF%!
~dv|fr|@g%2*:^Apaix
~dv|es|@h#9*j_0Paz
~dv|ru|~hI~k]@eibf
~dv|ar|%3#olabrk *r{abobad|abobd}
~dv|zh|>e%p@w;>e权@w
>9|fr|Nouveau @J@3#bvilles
>9|es|Nueva %,Urbana
>9|ru|Jag@r>Zsafanag
>9|ar|abxwe abrAjce abqmcme
>9|zh|新城市<W
~ao|fr|L’océan, notre avenir : appel %(l’action
~ao|es|Nuestros océanos, nuestro futuro: llamamiento _0acción
~ao|ru|JeC akced — deCc wpnpAcc: mfbxug k ncohjgbqi
~ao|ar|drcwagha، dogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
~ao|zh|~mk：+G呼吁;~d9：+G呼吁
~aM|es|%L%Z_C#v~qa%W_Y@Q~n.~nF~tX
~aM|ru|*-@d~h8Qlawelzdasa mlede *"#E%:~lxltnzib
~aM|ar|%3>G#mghncH =U~nG~bWlabpuxay
~aM|zh|@G~mH=)
_:|fr|%xadoptée au Sommet @e~pf~fS
_:|es|declaración política aprobada ~o5Cumbre ~nQ@sPaz ~fS
_:|ru|*-@H, mfbdqj_t@eLeiibjc ibfe g meiqjz a Jclzhadc Iednclc
_:|ar|%3>G{abHc aigdm|abdigdm} *rdIgdj kde hcbofh dahmcba bbobad
_:|zh|纳~cP>e峰会通过@)=);纳~cP>e峰会{所通过的|的|}=)
~jR|fr|~mF#B~qZ~kY@s~bDtransmissibles
~jR|es|%L#BTercera Reunión @e%-%Z%N>z_F~gYEnfermedades No Transmisibles
~jR|ru|*-@djfcjzcsa ~h!%9%:mfaFblekjbkc dcbdFckrbadduv xewalcgedbo b ~q"dbib
~jR|ar|%3>G{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} {abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~jR|zh|*q~pD次~bN#u~fG@)=);*q~pD次#'~bN>N
>u|fr|~mF#B~kY@s~bFtuberculose
>u|es|~tO%-%Z~bR@s~oN
>u|ru|*-@d~pl%:~q"jpwcfkplcxai
>u|ar|@L{abdihc ldsanre|luph dsanre} {maF abob|abob}
>u|zh|*q^'#u~fG=);*q^'%!;2018%U^'%!
~jS|fr|@g#z+B#0@Cpaysans ~rC~dg%?travaillant %P#bzones rurales
~jS|es|@h_Y^)#k%1Campesinos y @eOtras &6~i,Trabajan #N#OZonas Rurales
~jS|ru|#A#Ea +ikfchjzqd ~c6lbr, fewajetAbv g hclzhkbv feoadev
~jS|ar|@7@x#olrkfk abnbarch fBcjvd dh abiadbch *rabdhawk abjcnce
~jS|zh|@A农民#d农村地区+a劳动者%p@w
<.|fr|~gI&4@3@Cmigrations sûres, ordonnées #jrégulières
<.|es|~cE%W@Q{la|una} Migración Segura, Ordenada y Regular
<.|ru|~e8#-wcxamehdao, pmafqnaBcddao b lcselzdao ibsferbb;~e8#-ibsferbb
<.|ar|%d%u_1abvqje abJdhe fabdhGde fabhGadce
<.|zh|%o*]有序#d正常~iW*p~sd;~iW#u*p~sd
>:|fr|pacte &4+B~tm
>:|es|pacto mundial ^)refugiados
>:|ru|slawelzd#-wcycdrev
>:|ar|%d%u#m~gO
>:|zh|难民#u*p~sd
<1|fr|+Mfinal @e^rissu #B~l?>Q@e&/#z*a&,Sud-Sud
<1|es|~aK@e^r#BSegunda _E@e_h_Y%Z&dSur-Sur
<1|ru|~lI{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~lB@e~eA%:hajfpndbBchjgp Ys — Ys
<1|ar|fDcke lfcho Jcjo abxgadce bdIgdj @x+L~qw~m"labgiafh ncda lch lbmah abqhfl
<1|zh|~cR次~o2布~ci+";~cR{次|届}~o2@(布~ci+"
~nV|es|~tO_h@m{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano
~nV|ru|NhcawAbo avgej phlpseib xnfegaavfedcdbq: hagichjduc phblbq %:mahjfacdbt walcc xnafagasa ibfe
~nV|ar|#U{abdihc labgBwce|luph abgBwce} ~qFabuadbe;abgBwce ~qFabuadbe: abgrjs dia blhaF iabd pfnj yre
~nV|zh|~cf：共同构建一个更加~iQ@)#.;2019%U{大会|}~cf%!
~r,|ru|*-@dmalbjbBchkasa Fafpie ~i"~lwfexgbjbt, haxgeddasa man Psbnao ~iqMhheiwlcb
~r,|ar|%3>GbbdhgmC >G+L~m"labghdce abdogmade ~oQjiace abqdice abiade
~r,|zh|在*q主持下召开@)%n#q#u~cT#w论坛=);{在|}*q主持下召开@)%n#q~pn~cT#w论坛@(=)
un75|fr|@gfaite %(l’occasion #Bcélébration &Esoixante-quinzième anniversaire ~tW+y
un75|es|@h%ZConmemoración #v{75º|75o|septuagésimo quinto} Aniversario @e+D
un75|ru|~hImfexndagedbb hciznchqj mqjao sanagAbdu ~f:
un75|ar|%3#olabargnab labHsjC abohfce abxadoe fabolich bthuaF <P;@7abargnab labHsjC abohfce abxadoe fabolich bthuaF <P
un75|zh|纪念@A成立七十五周%U@w
~k8|es|Nuestro ~kdComún @eAfrontar Eficazmente @ZDesafíos y Aplicar ^s~f/y ~n.@sCorrupción y Reforzar @s&d#4
~k8|ru|JeCe awAeq mfbgcfycddahjz ~mUfcCcdbt mfawlci b _Picf %:mfcnpmfcyncdbt kaffpmrbb b ~q"dco b pkfcmlcdbt %'hajfpndbBchjge
~qJ|es|Unidos #r&vracismo, @sdiscriminación racial, @sxenofobia y #Oformas conexas @eintolerancia
~qJ|zh|团结起来，~sc~f9主义*]~f9~cQ*]仇外心理#d相关~pq&m;团结起来{，|}~sc~f9主义*]~f9~cQ*]仇外心理#d相关@(~pq{行为|现象}
~fi|fr|~tl« ~oc» : ='comme moteur &E@:~nf;~oc: ='comme moteur &E@:~nf;~tl« ~oc»
~fi|es|%,{“Espacio2030”|Espacio2030}: &vespacio como motor #vdesarrollo sostenible;%,{“Espacio2030”|Espacio2030}
~fi|ru|~q'«Dahiah-2030»: kahiah kek ngbsejclz *Z~e/;~q'«Dahiah-2030»
~fi|ar|~q2_M2030: _Mlaiglajv drjsa ~m:~kP;~q2{|”}_M~pS{|“}
~fi|zh|“~sl2030”<W：~sl作为%n#q@)驱动力;“~sl2030”<W
~dp|fr|~nzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~nzKyoto
~dp|es|~jzKioto %Z~kx#B%N#vDelito, @s~q,>z~kh@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~jz{Kioto|Kyoto}
~dp|ru|Dbajhk@d«Mkjbgbxerbq icf ~k[mfchjpmdahjb, ~qT_nb ~eugcfvagcdhjge mfege: deghjfcBp _PGagchjkb ndq ~tRsane»;Dbajhk@H
~dp|ar|@7scfgf #mabhvfA ldhi _N~gTfocame abkahfh;@7scfgf
~dp|zh|@G推进&S=7*]*4#d~si：努力实现《2030%U%n#q<W^i@)~mv@w;@G推进&S=7*]*4#d~si@)~mv@w;&2~mv@w^i
_7|fr|_B@e<M~tHavancés{ pour la décennie 2022-2031|};_B@e~tB
_7|es|#S>a<M{en favor de|para} @Z^uMenos Adelantados;#S>a~tB
_7|ru|~c)@r*"~dYhjfed;~c)@r&H
_7|ar|~fK~f[byabr pkb _Lhdfa
_7|zh|_d%0~ch@!;~ch@!
~ap|fr|Notre océan, notre avenir, notre responsabilité
~ap|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~ap|ru|JeC akced, deCc wpnpAcc, deCe ajgcjhjgcddahjz
~ap|ar|drcwagha، dogklbha، doIfbcgha
~ap|zh|~mk*]=X~hF;~d9{、|，}=X~hF
^[|es|~tO_h#9Examen @eMitad @ePeríodo #v>D@eSendái +z~kA#vRiesgo @eDesastres 2015-2030
^[|ru|*-@d~h!~i"%:hfcndchfaBdaip awxafp vane ~fXLcdneohkao feiaBdao mfasfeiiu %:hdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
^[|ar|%3>G{bbaqgdai|abyamj ih abaqgdai} +L{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} >H
^[|zh|《2015-2030~mE^i~iO~fG=);{大会|}《2015-2030~mE^i~iO~fG@(=)
sdg-2023|es|%L#vForo ~s(@e_h#9#x~c?celebrado bajo @Zauspicios ~j1~gE(Cumbre ^)Objetivos @e#xSostenible)
sdg-2023|ar|%3>GbbdhgmC >G+L~m"labghdce abdogmade ~oQjiace abqdice abiade (dIgdj kde pvman ~rqabdogmade)
~nO|ar|@L#mabfkace dh abqfazr fabgpvl fabgymc bva
~nO|zh|*q~pv病&S*]防范#d应对#u~fG@)=);*q#'~pv病&S*]{防范|防备}#d应对>N
~cM|es|~tO_h%Z~bR@s~oN
~cM|ar|#U{abdihc ldsanre|luph dsanre} {maF abob|abob}
~cM|zh|^'#u~fG=);^'%!;2023%U*q^'%!
~hr|fr|@Jd’Antigua-et-Barbuda @3#b^H{ : une déclaration renouvelée pour une prospérité résiliente|};@Jd’Antigua-et-Barbuda
~hr|es|%,@eAntigua y Barbuda @Q@Z>F{: una Declaración Renovada para una Prosperidad Resiliente|}
~hr|ru|~q'Mdjbspe b Uefwpnu ~mr*g{: awdaglcddeq nckleferbq a nahjbycdbb hjewblzdasa mfargcjedbq|}
~hr|ar|=UphgcBfa fljlfma =!
~hr|zh|安提瓜#d巴布达=W<W：实现韧性繁荣@)新@w;安提瓜#d巴布达=W<W
=s|fr|~gI@3l’avenir
=s|es|~cE_uFuturo
=s|ru|Gekj@Bga biq wpnpAcsa
=s|ar|~iBabdogklb;~da_1abdogklb
=s|zh|未来~sd
*Q|fr|~gInumérique mondial
*Q|es|~cEDigital Global
*Q|ru|~e8{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*Q|ar|abgiavm abjkdc abiabdc;~daabjkdc abiabdc
*Q|zh|*p数字~sd
<i|fr|@g+Bgénérations futures
<i|es|@h~pWGeneraciones Futuras
<i|ru|~hIwpnpAbv makalcdbqv
<i|ar|%3#olabpqcab {abdklbe|abkamde}
<i|zh|子孙后代#u@w;子孙后代@w
~ru|es|~tO_h%ZResistencia a @ZAntimicrobianos
~ru|ar|#U{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~ru|zh|~dF#u~fG=);~dF%!;2024%U*q~dF%!
^R|fr|_B{d’Avaza |de Gaborone |}=F~aw~d8;_B{d’Avaza|de Gaborone}
^R|es|#S>a{Avaza|Awaza} ~g1#N~cx~d8;~rz{en favor de|para} @Z^u#N~cx~d8;#S>a{Avaza|Awaza}
^R|ru|Mgexbdhk@r&H{ nlq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjblcjbc 2024–2034 sanag|};Mgexbdhk@r~j5iaft;mfasfeii~hu~j5iaft, @e~iH2024–2034 sanag
^R|ar|~fK{pfaEa|pnaEa} ~fuaboarbce bbikm ~d8;&?*B{|abqmcm }{byabr ablbmah|bblbmah} abhadce Bcj aboarbce bbikm ~d8;~fK{pfaEa|pnaEa}
^R|zh|^L~d8%U十%U阿瓦扎@!;^L~d8%U十%U@!;阿瓦扎@!
~nT|fr|Engagement @eSéville
~nT|es|~kd@eSevilla
~nT|ru|Lcgblzhk~gnawqxejclzhjg{a|e|p|ai|c}
~nT|ar|abgEad tulcbce
~nT|zh|塞维利亚~pw
+r|fr|@g#B>Q#z@Il’environnement
+r|es|@h#B_E_Y#9~okHumano
+r|ru|#A~lB~n5~kV~cBhfcnu
+r|ar|@7dIgdj @x~m"lablcze ablujce
+r|zh|~nE@w;~nE@)@w;~nE~lm@w
+t|fr|~co@3#(définitive #Bfaim #j#Bmalnutrition
+t|es|@h*.%ZErradicación #vHambre ~g4Malnutrición
+t|ru|#ta *nsalane b dcnacnedbq
+t|ar|%3%uabxay laogzyab abqfi fofF abgBHce
+t|zh|#.消灭饥饿#d营养不良@w
<2|fr|~t0^r=Y^]>b&G#B&,technique <epays #N%l;~t0~h?
<2|es|#P>a^r@Q~ovy Realizar @s&dTécnica <e@Z^u#N*z;#P>a~h?
<2|ru|~lI@0*"%:fexgbjbt b _PjcvdbBchkasa ^X~rUfexgbgetAbibhq hjfedeib;~lI@0&H
<2|ar|=Ulfcho Jcjo bguqci fghncH ~m'abgkhc ncda lch _Labhadce;=Ulfcho Jcjo
<2|zh|_b#d实施#q中%0间技术<H@)布~ci#F;布~ci#F
=j|fr|~kefinal #Bdixième session extraordinaire @el’Assemblée générale
=j|es|~sT~oe#vDécimo Período Extraordinario @eSesiones ~j1General
=j|ru|~iv#lnchqjao hmcrbelzdao hchhbb ~iqMhheiwlcb
=j|ar|_K{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=j|zh|~hM最后~py;~hM&2最后~py^i;~hM@)&2最后~py^i
^4|fr|~nzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~nzRio
^4|es|~jzRío #9~okAmbiente >z*z;~jzRío
^4|ru|~kq@d%:~kVhfcnc b ~ni;~kq@H
^4|ar|@7jcf #m~qCfabghdce
^4|zh|@G~eY与#q@)里约@w
~gU|fr|~c921
~gU|es|#S21
~gU|ru|~q'@e!X!X!I gck
~gU|ar|~qUabkjh 21
~gU|zh|21世纪<W
<8|fr|~nzprincipes, non juridiquement contraignante mais faisant autorité, @3un consensus &4*agestion, @s%H#jl’exploitation écologiquement viable @etous #btypes @eforêts
<8|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@,@Qun Consenso %Wrespecto #BOrdenación, @s&]>z#x~c?%1Bosques @eTodo Tipo
<8|ru|Jc bictAcc awqxejclzdao hblu xeqglcdbc h bxlaycdbci ~h(~mrslawelzdasa kadhcdhphe #3ferbadelzdasa bhmalzxagedbq, ~k(b *Z>Zghcv ~rOlchag
<8|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz _1gfank iabdc *rabJjaF #mtmaje ~pgphfai abBalag frnGva fghdcgva ~kP
<8|zh|@G~iS类型~pA@)+[*]~bc%n开发@)无~pB约束力@)*p协商一致意见权威性#1声明
<0|fr|@J#7^Apoursuite #B&Gd’Action 21
<0|es|#P+zUlterior ~kg#v#S21
<0|ru|#s%:nelzdcoCcip _PGagchjkb ndq @e!X!X!I gck
<0|ar|&?{dfaybe|Ecame} ghncH ~qUabkjh 21
<0|zh|~gq《21世纪<W^i~pz
=E|fr|~o3@eVienne
=E|es|@h~il>aViena
=E|ru|~mT{eq|ao|pt|bc|bv|bi|bib} nckleferb~dEb Gfasfeii~hu&H
=E|ar|@7~jridb nccha
=E|zh|&8@w#d@!
=[|fr|_B~j-~rL@C^H;_B#BBarbade
=[|es|~rz_u#x~c?%1>F;#S>aBarbados
=[|ru|#s%:~iA*Z>Z*g;Uefwenahhk@r&H
=[|ar|&?*B_1~bX=!
=[|zh|=W%n#q@!;巴巴多斯@!
~jZ|fr|~br@e~oO@3un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~br@eYokohama
~jZ|es|~c(@e~oO@Qun Mundo Más Seguro;~c(@eYokohama
~jZ|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} %:~iAwalcc wcxamehdasa ibfe: fpkaganqAbc mfbdrbmu mfcnajgfeAcdbq hjbvboduv wcnhjgbo, ~eusajagdahjb k dbi b hiqsBcdbq bv mahlcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~jZ|ar|~gacfsfvada
~jZ|zh|~lk更%o#.@)横滨+x;横滨+x
^T|fr|_B#B>Q@T*apopulation ~q!%l
^T|es|~rz#B_E@E%ZPoblación >z*z;#S>aEl Cairo
^T|ru|#s~i5defanadehclcdbt b ~ni
^T|ar|~fKabdIgdj &Tbbosah fabghdce
^T|zh|#C&b口与#q~dQ@!;#C&b口~eM#q{会议|大会|}@!
*K|fr|~nzCopenhague %2@:social;~nz~hV;~o3@e~hV
*K|es|~jzCopenhague @m#xSocial;@h~il>a~hV;~jz~hV
*K|ru|Damcdsescdhk@da harbelzdai fexgbjbb;Damcdsescdhk@H
*K|ar|@7sflhvaBh #m~rqabaqgdaice;@7sflhvaBh{| fljhadq abidb}
*K|zh|=3#q#u~f5;~f5#d@!;&2~f5^i^h&2@!^i;&2~f5^i
+T|fr|_B~f)~j-social;_B@e~hV
+T|es|~rz#B~gz@m#xSocial
+T|ru|#s~q5@e~f3_'~b4~e/
+T|ar|~fK~f1~m:abaqgdaice
+T|zh|=3~jM@!;=3~jM&2@!^i
~m?|fr|~o3@e>P
~m?|es|@hy ~hv~c->a>P
~m?|ru|~p"@db GlejFafi~hu&H
~m?|ar|@7fdhvaq idb lcqch
~m?|zh|~hx@w#d~jb;&2~hx@w^i{和|及|以及|与}&2~jb^i;&2~hx@w^i{和|及|以及|与}&2~hx~jb^i
=b|fr|~nz>P
=b|es|~jz>P
=b|ru|~p"@H
=b|ar|@7lcqch;@7lcqchB
=b|zh|~hx@w
>V|fr|_B@e>P
>V|es|~c->a>P
>V|ru|~p"{eq mlejFafie|ao mlejFafiu|ao mlejFafic|pt mlejFafip|ao mlejFafiao} &H
>V|ar|dhvaq idb lcqch{|B}
>V|zh|~hx~jb
~ct|fr|Nouvelles >K#jinitiatives =Y&G#B@g#j&E_B@e>P
~ct|es|Nuevas medidas e iniciativas +zaplicación #B@hy ~hv~c->a>P
~ct|ru|HelzdcoCbc icfu b bdbrbejbgu %:_PGckbdhkao nckleferbb b GlejFafiu &H
~ct|zh|~gq&2~hx@w^i#d&2~jb^i@)+G#d倡议;~gq&2~hx@w#d~jb^i@)+G#d倡议
_)|fr|@J@3l’habitat
_)|es|#S@eHábitat
_)|ru|~q'Хewbjej
_)|ar|~qUabdfzb
_)|zh|&b居<W
<a|fr|@g+Bvilles #j~dgétablissements humains #Nce nouveau millénaire
<a|es|@h~pWCiudades ~jYAsentamientos Humanos ~n3Nuevo Milenio
<a|ru|~hIsafanev ~c6dehclcdduv mpdkjev g dagai juhqBclcjbb
<a|ar|%3#olabdmh fabdogfwhag ablujce abpxjC *rabpbnce abqmcme
<a|zh|新千%U城市#d+a&b类住区@w;@G新千%U{中的|的|}城市#d+a&b类住区@)@w
<u|fr|~nz~m0*a~fxmondiale
<u|es|~tt~fvMundial
<u|ru|Obihk@da ghcibfdao =T
<u|ar|@7jfda #m~lNabiabdc
<u|zh|#.~dG~mz@w;@G#.~dG@)~mz@w
+l|fr|~nz~m0*anutrition
+l|es|~ttNutrición
+l|ru|Obihk@d~pLmbjedbq
+l|ar|@7jfda ih abgBHce;@7jfda #mabgBHce
+l|zh|营养#u~mz@w
=]|fr|_B~tHavancés =Ydécennie ~j'
=]|es|~rz~g1Menos Adelantados _uDecenio ~j'
=]|ru|#s~dYhjfed @e~iH2001–2010 sanag;Ufthhclzhk@r&H
=]|ar|&?*Bbyabr pkb _Lhdfa bbikm ~j'
=]|zh|~j'~jE@!;~j'%U~jE@!
<m|fr|_B~tHavancés =Ydécennie ~bj{ (Programme d’action d’Istanbul)|};_B~o(
<m|es|#S@eAcción{| de Estambul} ~g1Menos Adelantados _uDecenio ~bj;#S>aEstambul
<m|ru|#s~dYhjfed @e~iH~n7sanag;~s7@r&H
<m|ar|~fKaowhlfb;~fKtowhlfb
<m|zh|~bj~jE@!;~bj{年|}~jE{伊斯坦布尔|}@!;{支援最不发达国家|}伊斯坦布尔@!
~fh|fr|_B#Nvue @e~gjcombattre #j~fm="~kXillicite @C~iwsous tous ses aspects
~fh|es|~rz@Q~h1~n.y ~gB~aP@e~lyLigeras #NTodos sus Aspectos
~fh|ru|#s~cyb ~oXdcxekaddao ~o:hjfclkagui afpybci b lcskbib gaafpycdbqib ga ghcv cc ehmckjev b ~q"dco
~fh|ar|&?*B~oW~bW~d'labpobre ^jdh ~pgqfahlv fdsanrgv ~o);&?*B{abdgibk ldhi|abjadc tbC dhi} ~bW~d'labpobre ^jdh ~pgqfahlv fdsanrgv ~o)
~fh|zh|从各个~iU~e0*]+/#d+?~eT&f_f@)@!
<C|fr|~p)@5*'permettre %8+9@eprocéder %(l’identification #jau traçage rapides #jfiables @C~tEcalibre illicites;~p)@5@etraçage
<C|es|Instrumento @E@QPermitir a @Z&BIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~lyLigeras Ilícitas;Instrumento ~tULocalización
<C|ru|#f{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, maxgalqtA~bIsahpnefhjgei hgacgfcicdda b dencyda guqglqjz b ajhlcybgejz dcxekadduc hjfclkagac afpybc b lcskbc gaafpycdbq;#f#l%:ajhlcybgedbt
<C|ar|abys &Tbgdsch ^:dh absun ih *E^j~gxfgiklva
<C|zh|使各国能够及时#d可靠地识别#d追查&f~eT@)#C文书;#C追查文书
~rM|fr|~o3@eDurban
~rM|es|@h~il>aDurban
~rM|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckleferb~dEb Gfasfeii~hu&H
~rM|ar|@7~jridb mcjlah
~rM|zh|德班@w#d@!
~hi|fr|~hT@e~h0issu #B>Q@T%2_8&E%l;~hT@e~op
~hi|es|Consenso @e~h0#B_E@E%Z~cp_u*z;Consenso @e~op
~hi|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb ma Fbdedhbfagedbt fexgbjbq|}
~hi|ar|gfank JjaF dfhgcjc
~hi|zh|~cw#C~dQ~fF;~fF
_X|fr|~nz<M%2_8&E@:: ~hN>Q@T@esuivi %2_8&Edéveloppement, chargée d’examiner @s&G&E~hT@e~op;~nz<M%2_8&E%l
_X|es|~jz<M%Z~cp_u*z{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
_X|ru|~c)@da Fbdedhbfagedbb ~e/{: | — }bjasaguo nakpicdj ~i5mahlcnptAco ^w%5Fbdedhbfagedbq >Z~mrawxafe vane ~fXIadjcffcohkasa kadhcdhphe;~c)@da Fbdedhbfagedbb ~e/
_X|ar|@7~f[#mgdfcb abghdce
_X|zh|~cw~ch@w：~se&2~fF^i~ja@)~cw后续#C~dQ结果~py;~cw~ch@w：~se&2~fF^i~ja@)~cw后续#C~dQ+";~cw~ch@w
~a9|fr|~tZvieillissement{, 2002|};~t0~re
~a9|es|~qa~tU~d?#9Envejecimiento{, 2002| (2002)|};#P>a~re
~a9|ru|Ienfbnhk{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} *"~n5hjefcdbq{| 2002 sane};Ienfbnhk@0&H
~a9|ar|=Udmjcm #hbbucxfxe;=Udmjcm #h@[labucxfxe{|، 2002| biad 2002};=Udmjcm
~a9|zh|2002%U~c7#C#F;~c7#C#F;马德里#F
=?|fr|%x~q!~tZvieillissement, 2002;%x~q!~tZvieillissement
=?|es|%Ly {el |}~qa~tU~d?#9Envejecimiento{, 2002| (2002)|}
=?|ru|*-{eq nckleferbq b Ienfbnhkbo icynpdefanduo mled|ao nckleferbb b Ienfbnhkasa icynpdefandasa mlede|ao nckleferbb b Ienfbnhkaip icynpdefandaip mledp|pt nckleferbt b Ienfbnhkbo icynpdefanduo mled|ao nckleferbco b Ienfbnhkbi icynpdefandui mledai} *"~n5hjefcdbq{| 2002 sane}
=?|ar|%3>Gfxwe idb dmjcm #h{bbucxfxe|abdgibke labucxfxe}{|، 2002| biad 2002}
=?|zh|&2=)^i#d《2002%U~c7#C#F^i;&2=)^i#d&2~c7#C#F^i
&:|fr|~nz~mR%2@:~nf
&:|es|~jzJohannesburgo #9#x~cH
&:|ru|Йaveddchwpfshk@d~lw~ni
&:|ar|@7qfvaholjB #m~rq~kP
&:|zh|~mh%n#q@w
<,|fr|#P@e&G~f)~j-~nf{ (Plan de mise en œuvre de Johannesburg)|};#P@e&G@e~oi
<,|es|#P@e_C~gY~p7#B~gz#9#x~cH{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#P@e_C~gY~p7@eJohannesburgo
<,|ru|Gled@B~qMfcCcdbo ~q5@e~f3~lw~ni{ (Йaveddchwpfshkbo mled gumaldcdbq fcCcdbo)|};Йaveddchwpfshk@0~qMfcCcdbo
<,|ar|~q2ghncH hgazq ~f1~m:~kP;~q2qfvaholjB bbghncH
<,|zh|%n~jM*6~eZ(~mh*6~eZ);%n~jM*6~eZ;~mh*6~eZ
>S|fr|_Bd’Almaty
>S|es|#S>aAlmaty
>S|ru|Mliejbdhk@r&H
>S|ar|~fKpbdagc
>S|zh|~pG@!：在内陆#d过境#q中%0过境运输<H*p新+:下满足^L@)特殊需要;~pG@!
~dl|fr|~nz>L@e~hY
~dl|es|~jz@,@e~d/
~dl|ru|^P@dmfbdrbmag
~dl|ar|@7_Uqhcn
~dl|zh|%w#1@w
>0|fr|~t0~hY
>0|es|#P>a~d/
>0|ru|^P@0&H
>0|ar|=Uqhcn
>0|zh|%w#F
^d|fr|Engagement @eTunis
^d|es|~kd@eTúnez
^d|ru|Tpdbhhk~gnawqxejclzhjg{a|e|p|ai|c}
^d|ar|abgEad gfho
^d|zh|突尼斯~pw
~b]|fr|%,@eTunis =Y~to@el’information
~b]|es|%,@eTúnez +z~c:;#S@eAcciones @eTúnez +z~c:
~b]|ru|Tpdbhhk@r~mrbdFafierbaddasa awAchjge
~b]|ar|~fKgfho #mdqgdi abdibfdag
~b]|zh|信息=3突尼斯<W
+h|fr|~nzMaurice
+h|es|~jzMauricio
+h|ru|~l!@H
+h|ar|@7dfjcucfo
+h|zh|~eV@w
<o|fr|~br@eMaurice =Ypoursuite #B&G&E_B~j-~rL@C^H;~br@eMaurice
<o|es|~c(@eMauricio +z~kgUlterior #v~rz_u#x~c?%1>F;~c(@eMauricio
<o|ru|~l!{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} %:nelzdcoCcip _PGfasfeiiu *"%:~iA*Z>Z*g;~l!{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpAchjglcdbq}
<o|ar|~gadfjcucfo bdfaybe ghncH &?*B_1~bX=!;~gadfjcucfo{| bbghncH}
<o|zh|~gq&2=W%n#q@!^i~eV+x;~gq&2=W%n#q@!^i@)~eV+x;~eV{执行|}+x
<!|fr|~nzHyogo
<!|es|~jzHyogo
<!|ru|Хbashk@H
<!|ar|@7vcfBf
<!|zh|兵库@w
^Y|fr|~l3@U@eHyogo @32005-2015 : @3@Cnations ~rCcollectivités résilientes face %8catastrophes;~l3@U@eHyogo
^Y|es|>D>aHyogo @Q2005-2015: Aumento #BResiliencia ~gYNaciones y #OComunidades ante @ZDesastres;>D>aHyogo{| para 2005-2015}
^Y|ru|Хbashk#V*"@e2005–2015 sanu: haxnedbc majcdrbele mfajbgancohjgbq wcnhjgbqi @epfagdc +6b awAbd;Хbashk#V&H
^Y|ar|~q0idb vcfBf
^Y|zh|2005-2015%U兵库+G+:：加强%0#d社区@)抗灾能力;{2005-2015年|}兵库+G+:
^n|es|~aK@e~e7#B_E@e_h_Y%Z&dSur-Sur
^n|ru|~s6{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~lB@e~eA%:hajfpndbBchjgp Ys — Ys
^n|ar|fDcke hcjflc abxgadce bdIgdj @x+L~m"labgiafh ncda lch lbmah abqhfl
^n|zh|~o2~ps+"
=v|fr|~l3décennal @eprogrammation #Y#bmodes @econsommation ~sYproduction durables
=v|es|>DDecenal @e~s-@m~oo@eConsumo y ~ouSostenibles
=v|ru|Hchqjblcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *"%:mcfcvanp k ~fYferbadelzduv ianclco majfcwlcdbq b mfabxganhjge
=v|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=v|zh|%n消费#d生产模式十%U~pz+:;%n消费#d生产{模式|}{十年|10年}{期|}~pz+:
~jN|fr|Tenir #bpromesses : unis @3atteindre #bobjectifs &EMillénaire @3="%l
~jN|es|~sRpromesa: unidos @Qlograr @ZObjetivos @e#x#vMilenio
~jN|ru|Numaldcdbc awcAedbq: awKcnbdcdbc ga biq nahjbycdbq rclco %5fexgbjbq, hFafiplbfagedduv g Hckleferbb juhqBclcjbq
~jN|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~jN|zh|履行诺言~lu实现千%U#q目标
~dP|fr|~hNRéunion @e&/@e%b@sjeunesse : dialogue #jcompréhension mutuelle
~dP|es|~aK>A@e%-%ZJuventud: Diálogo y Comprensión Mutua
~dP|ar|_K{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~cc|fr|Le millénaire @e=': @s~nz~cs@I='~q!@:humain
~cc|es|Milenio Espacial: ~hv~jz~gL#9~q]>z#xHumano
~cc|ru|Dahiah @efpwcyc juhqBclcjbo: Ncdhkeq nckleferbq a kahibBchkao ^wb fexgbjbb BclagcBchkasa awAchjge
~cc|ar|pbnce abnAaF: @7~iG#m_Mfabghdce ablujce
~cc|zh|~sl千%U：@G~sl#d&b@)#q@)&8@w
*u|fr|#I=(=S~r9+9@esatellites artificiels #BTerre %8fins #Btélévision directe *m
*u|es|@,~i,han @eRegir @s+)~nQ@Z&B@eSatélites Artificiales #BTierra @Q#OTransmisiones %kDirectas ~nQTelevisión
*u|ru|+(>I~f4bhkphhjgcdduv hmpjdbkag Zcilb ~mr%'dcmahfcnhjgcddasa jclcgbxbaddasa gcAedbq
*u|ar|#"~m!baogxmad ^:{bbgfali|abgfali} abpjAce abaywhaice *rabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*u|zh|各国~pt&b造地球卫星进行#C直接电视广播所应遵守~tz
~aq|fr|#I*atélédétection
~aq|es|@,~ms_0Teleobservación #BTierra desde &vEspacio{| Ultraterrestre}
~aq|ru|~bonbhjedrbaddasa xadnbfagedbq Zcilb bx ~hfmfahjfedhjge
~aq|ar|#"@[laoguiaj abpjA dh lim dh ~kL
~aq|zh|@G从+!遥感地球~tz
=r|fr|#I_p%(=S@esources d’énergie ~iI%Pl’espace
=r|es|@,Pertinentes _0+)@eFuentes @eEnergía *D~n3=.
=r|ru|~bo>Iqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai mfahjfedhjgc
=r|ar|#"~m9laogxmad dyamj abwake abhffce *r~kL
=r|zh|~rE+!~cN核动力源~tz
~as|fr|@g*a&,@T=5@e='au profit #j%Pl’intérêt @etous #bÉtats, compte tenu ~ed@Cbesoins @Cpays #N%l
~as|es|@h%Z&d@E#N~ej~q]Ultraterrestre #NBeneficio e Interés @eTodos @ZEstados, Teniendo ~fQ#NCuenta #ONecesidades %1^u#N*z
~as|ru|~hIicynpdefandai ~eBg bhhlcnagedbb b ~lO~hfmfahjfedhjge @ewlesa b _'ghcv sahpnefhjg, h ahawui pBcjai majfcwdahjco fexgbgetAbvhq hjfed
~as|ar|@7#m~m'&T~eh~gbabxajqc bnazme ~pg^:fdybrgva
~as|zh|@G开展~f7+!@)#C<H，_b~iS%0@)福利#d利益，并~eX要考虑到#q中%0@)需要@)@w
^a|fr|@g@C>Ljuridiques ~s0=5@e~dV
^a|es|@h%1@,Jurídicos ~i,Deben Regir ~fJ%1&B#N~ej=.
^a|ru|#Amfegaguv ~h(^w+6~j3b ~fY~hfmfahjfedhjge
^a|ar|@7#"abkahfhce ~m!{bphuwe|bhuawag} ^:~ehaogsuan {faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
^a|zh|各国~f7+!~lo@)~pB#1@w
=c|fr|&c_p%8entreprises #j%8~tN{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=c|es|~ee~pWEmpresas y @Z<O{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=c|ru|>E@Ymfcnmfbdbiejclzhkao ^wg ehmckjc ~h)^q{: ahpAchjglcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xeAbju, hawltncdbq b hfcnhjg mfegagao xeAbju»|: ahpAchjglcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetAbvhq «xeAbju, hawltncdbq b hfcnhjg mfegagao xeAbju»|}
=c|ar|#"#5#mabpidab abgqajce ~js;~rGlabpidab abgqajce ~js
=c|zh|工商企业与+N：实施@A“#p*]尊重#d补救”+:~hC;工商{企业|业}与+N{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~hC
*v|fr|&c_pau déplacement @e%?%(l’intérieur @e~o[propre pays
*v|es|~ee%1Desplazamientos Internos
*v|ru|>E@Y~d0mcfcicAcdbb lbr gdpjfb hjfedu
*v|ar|~rGlabgujm abmaxbc;#"#5#mabgujm abmaxbc;~rGlabgujcm abmaxbc
*v|zh|@G~hA#u@)~hC;~hA#u~hC
<s|fr|&c@Il’extrême pauvreté #j#b~tN
<s|es|~ee%ZExtrema Pobreza y @Z<O
<s|ru|>E@Y~d0kfeodco {dbAcjc|wcndahjb} b +i^q
<s|ar|~rGlabnkj abdmki ~js
<s|zh|@G赤贫与+N#u@)~hC;#'赤贫~eM+N~pn@(~hC
~fe|fr|~t0Rabat @I%s@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue une incitation ^A~i9%(l’hostilité ou ^Aviolence
~fe|es|#P>aRabat %Zprohibición #Bapología #vodio nacional, racial o religioso ~i,constituye incitación _0discriminación, @shostilidad o @sviolencia;#P>aRabat
~fe|ru|Oewejhk@0*"%:xemfcAcdbt mfamesednu derbadelzdao, fehagao ~pIfclbsbaxdao dcdegbhjb;Oewejhk@0&H
~fe|ar|=Uabjlaw #mrGj abmife tbC absjavce abkfdce pf abihyjce pf abmchce;=Uabjlaw @[lrGj abgrjcA >yabsjavce abkfdce pf abihyjce pf abmchce;=Uabjlaw
~fe|zh|@G&L构成煽动~cQ*]敌意或~dR@)鼓吹民族*]~f9或宗教仇恨言论@)拉巴特#F;拉巴特#F
<)|fr|Manuel @3enquêter efficacement *a+F{ (Protocole d’Istanbul)|};@W~o(
<)|es|Manual +zInvestigación y Documentación Eficaces #B_2{| (Protocolo de Estambul)};~tPEstambul
<)|ru|Opkaganhjg{a|e|p|ai|c} %:~mUfehhlcnagedbt b nakpicdjbfagedbt ~nN{| (Ljeiwplzhkbo mfajakal)};~s7@.
<)|ar|mbcb abgkyc fabgfDck abniabch #m~rr^F;%maowhlfb
<)|zh|~bk@)>g@)有效调查#d~py记录手册;伊斯坦布尔{议定书|规程}
&(|fr|Lignes ~o'~c0@e*?~mDimpliquant #b~dj~ht#jtémoins d’actes criminels
&(|es|%y%Z*t#N~jcConcernientes a @ZNiños ~h5y Testigos @eDelitos
&(|ru|>E{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #G_ng gamfahev, ~b7pBehjbci ncjco{ — |-}ycfjg b hgbncjclco mfchjpmlcdbo
&(|ar|#"#5#mgfncj ~m)*r{abpdfj|abdoazb} ~pUAraca ~m-fabuvfm ibcva
&(|zh|~rE涉及罪行@)&e被害&b#d证&b@)事项上坚持公理@)+w
&s|fr|&c~et^A#M&Ecrime
&s|es|%y+z%N#vDelito
&s|ru|>E@Y~mr~k[~pb
&s|ar|#"#5~oWabqjcde
&s|zh|&S=7+w
&r|fr|~bm~cL%8~dj%P="système @e~j8
&r|es|%y@e@]#9Niño ~n3Sistema @e~pP
&r|ru|>E@Y#3*"_'~r7g hbhjcic ~aE
&r|ar|#"#5bbidb {abdgibk labpwnab|luph abpwnab} *rhGad ~m)~e'
&r|zh|*4系统中&e#u+G指南
=w|fr|#I<Q#Y="~r'%(@Cprogrammes @e*?réparatrice ~c0pénale
=w|es|~c8+z_C@e~s-@e*t{Restitutiva|Restaurativa} #NMateria Penal
=w|ru|#g~bxmfasfeii fchjbjprbaddasa _ng gamfahev ~aE
=w|ar|#"=Nbaogxmad ljadq ~m)abgyabrce ~mI
=w|zh|~rE刑事事项中采用恢复性~li~pz@)=V
~dM|es|Relación Consultiva <e@uy #O~d]No Gubernamentales
~dM|ru|Dadhplzjejbgduc ajdaCcdbq ~sqdcmfegbjclzhjgcdduib afsedbxerbqib
~dM|ar|abibake abaoguajce ~mpfabdhGdag Bcj abrsfdce
~bv|es|criterios{| convenidos} +zproclamación @eaños internacionales
~bv|ru|kfbjcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Csanag
~bv|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <Z
+c|fr|Initiative @e~pfarabe
+c|es|Iniciativa @ePaz Árabe
+c|ru|Mfewhk_tibfd_tbdbrbejbg{e|u|c|p|ao}
+c|ar|dlamje abobad abijlce
+c|zh|~ls>e倡议
>/|fr|feuille @eroute axée +Brésultats #Nvue ~nh~glpermanent &E~ncisraélo-palestinien prévoyant deux États
>/|es|hoja @eruta #vCuarteto basada ~o5ejecución @Quna solución permanente biestatal #vconflicto israelo-palestino;hoja @eruta #vCuarteto
>/|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» mfangbycdbq k mahjaqddaip pfcsplbfagedbt melchjbda-bxfeblzhkasa ~h'~ikmfbdrbmai hahpAchjgagedbq ngpv ~fg
>/|ar|{xjcwe|xajwe} abwjck abdoghme tbC abpmaF ~qAfAigva abdqdfie abjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >ypoao fqfm mfbgch;{xjcwe|xajwe} abwjck {abdoghme tbC abpmaF |}~qAfAigva abdqdfie abjlaice
>/|zh|~i/斯坦冲突@)永久性两国解决办法基于表现@)路线图;{以色列-巴勒斯坦|以巴}冲突@(永久{性|}两国解决{办法|方案}@(基于表现@)路线图
>)|fr|~nz>L@I{des|les} arrangements intérimaires d’autonomie
>)|es|~jz@,~pW~lDrelacionadas con un Gobierno Autónomo Provisional
>)|ru|#A~h(a gfcicdduv icfev %:heiapmfeglcdbt
>)|ar|@7{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
>)|zh|@G临时自治安排~tz声明;#'临时自治安排@(#1{声明|宣言}
*J|fr|~l3&4#Bbiodiversité @eKunming-Montréal
*J|es|>D%W@eBiodiversidad @eKunming-Montreal;>D%WKunming-Montreal #B~oP
*J|ru|Dpdzibdhka-Iadfcelzhk{eq slawelzdeq feiaBdeq mfasfeiie|ao slawelzdao feiaBdao mfasfeiiu|ao slawelzdao feiaBdao mfasfeiic|pt slawelzdpt feiaBdpt mfasfeiip|ao slawelzdao feiaBdao mfasfeiiao} %5wbafexdaawfexbq
*J|ar|~q0sfhdchB - ~o"%u~i7;~q0{|idb }sfhdchB{ - |-}~o"%u~i7
*J|zh|昆明-~iY*p%i+:
~aX|fr|#P~a?=Y{diversité biologique|biodiversité} ~bj{| et les objectifs d’Aichi relatifs à la diversité biologique};#P~a?~sG=Y{diversité biologique|biodiversité}
~aX|es|~j2+z~m8~sGy {|las }Metas @eAichi +z~oP;~j2+z~m8~bj
~aX|ru|LjfejcsbBchk@0%5~k(b *Z>Iwbafexdaawfexbq @e~n7sanu
~aX|ar|abxwe ~c]bbghfi ~l/bbngje ~sGfpvman pcuc ~i7;abxwe ~c]bbghfi ~l/bbngje ~bj
~aX|zh|~bj%U%i+x~eZ#d爱知%i目标;《2011-2020%U%i+x~eZ^i^h&2爱知%i目标^i;~bj%U%i+x~eZ
~df|fr|%,2063{| de l’Union africaine| : l’Afrique que nous voulons}
~df|es|%,2063: &vÁfrica ~i,queremos;%,2063
~df|ru|&nndq{ MFfbkedhkasa hatxe|} @emcfban na 2063 ~r){| MFfbkedhkasa hatxe}
~df|ar|~q2~h7~gc2063
~df|zh|2063%U<W：我们想要@)*e;《2063%U<W》：我们想要@)*e;2063%U<W
>t|fr|~le~n"gouvernance responsable @Crégimes fonciers ~et%8terres, %8pêches #j%8forêts ~k5~fxnationale
>t|es|~fy%ZGobernanza Responsable #BTenencia #BTierra, @s~ipy @ZBosques ~n3Contexto #B~fvNacional
>t|ru|~ogajgcjhjgcddasa ~f2gamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~o,~ne=T
>t|ar|&u{|abgc fAigva bqhe abpdh abBHazc abiabdc }#mabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag *rocak ~lNabfwhc
>t|zh|%0~dG范围内土地*]~cm及~pA权属负~hF治理~n1
_9|fr|^z~n"~gkresponsable
_9|es|=Z+z~ipResponsable
_9|ru|~mMgcncdbq ajgcjhjgcddasa fuwalaghjge
_9|ar|dmfhe ~qD@[labycm abjucm
_9|zh|负~hF~cm~cW
~a4|fr|^z@eLa Haye ~txprolifération @Cmissiles balistiques
~a4|es|=Z@eLa Haya ~i]Proliferación %1Misiles Balísticos
~a4|ru|Qeeshk~gokanckh@B~tg~cyfehmfahjfedcdbq wellbhjbBchkbv fekcj
~a4|ar|dmfhe bavac bkfaim ~qD~oWahguaj abkHazn abgocajce
~a4|zh|~e0弹道导弹扩散海牙&m+w
~ce|fr|^z#7^A#M#j^A~k1@epiraterie, @Cvols %(>7~rC~dcmaritimes +-~sp@el’Ouest #j&ECentre;^z@eYaoundé
~ce|es|=Z%v_0&a#BPiratería, &vRobo a Mano Armada #r~p2y ~fJMarítimas {Ilegales|Ilícitas} #NÁfrica ~p[y Central;=Z@eYaundé
~ce|ru|~mMmagcncdbq, @SmfchcBcdbq mbfejhjge, gaafpycddasa fexwaq =phpnag b dcxekaddao ^w@eiafc g Zemendao b Цcdjfelzdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} magcncdbq
~ce|ar|_V~qD@[lkdi abkjyhe fabowf abdobr {Am|ibC} abonh fabphuwe ~gR~gx*rBjl ffow pnjckca;dmfhe cafhmc bkfaim abobfs;_Vobfs cafhmc
~ce|zh|在西非#d中部*e~e0#d+/海盗*]~ln舶#d~hE&f~lo@)~cW;雅温得~cW
~a2|fr|^z#Y@s~k1@epiraterie ~rCvols %(>7%P~ggIndien occidental ~q!golfe d’Aden;^z@eDjibouti
~a2|es|=Z%v_0&a#BPiratería y @ZRobos a Mano Armada #r@Z~p2~q8Índico ~p[>zGolfo @eAdén;=Z@eDjibouti
~a2|ru|~mMmagcncdbq, @SmfchcBcdbq mbfejhjge b gaafpycddasa fexwaq =phpnag g xemendao Behjb Rdnbohkasa akcede b Mncdhkai xelbgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} magcncdbq
~a2|ar|_V~qD@[lkdi abkjyhe fabowf abdobr {Am|ibC} abonh *rBjl ~qyabvhmc fxbcq imh;dmfhe qclfgc bkfaim abobfs;_Vobfs qclfgc
~a2|zh|吉布提~cW
~b:|fr|@g*a#[%P#bécoles
~b:|es|@h@mEscuelas Seguras
~b:|ru|~hIwcxamehduv Ckalev;~hI^ICkal
~b:|ar|@7abdmajo abJdhe;@7#mabdmajo abJdhe
~b:|zh|%o学校@w
~af|es|Compromisos ~tV{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~af|ru|Gefbyhk{bc awqxejclzhjge|bv awqxejclzhjg|bi awqxejclzhjgei|bib awqxejclzhjgeib}
~af|ar|abgEadag lajco
~af|zh|@G#p&e不被~c1&f招募或~cN@)~lj~pw;#'#p&e{不被|免遭}~c1&f{招募|征募}或~cN@(~lj~pw;&2~lj~pw^i
+Y|fr|@g#8%8>L#j#0<Qau travail
+Y|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~pha @Z@,y #k~fR~n3Trabajo
+Y|ru|#Aaw ahdagamalesetAbv ~tib +ig hFcfc jfpne
+Y|ar|@7#"fabrkfk =N*rabidb
+Y|zh|~o6~qh中=V#d%p@w;{国际劳工组织|劳工组织|}#'~qh中@(=V#d%p@(@w
~a6|fr|@g&Ecentenaire @e{l’Organisation internationale du Travail|l’OIT} @3l’avenir &Etravail
~a6|es|@h#vCentenario #B{Organización Internacional del Trabajo|OIT} _uFuturo #vTrabajo
~a6|ru|#Ahjalcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpAci hFcfu jfpne;#Ahjalcjbq a wpnpAci hFcfu jfpne
~a6|ar|@7dzfce ~iD*B#h_1dogklb abidb
~a6|zh|~o6劳动#.@)未来百%U@w;{国际劳工组织|}#'劳动#.@(未来@(百%U@w
<j|fr|@g{de l’Organisation internationale du Travail |de l’OIT |}*a*?sociale ~n"mondialisation équitable
<j|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z*t<X@Quna Globalización Equitativa
<j|ru|@1{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbelzdao hmfegcnlbgahjb ~nkhmfegcnlbgao slawelbxerbb
<j|ar|@7~iD*B#h#m~m)~kM_1ifbde iambe;%3#olabimabe ~kM_1ifbde iambe
<j|zh|~o6争取公平*p化@)=3正义@w;{国际劳工组织|}#'争取公平*p化@)=3正义@w
~jj|fr|@gd’Alma-Ata
~jj|es|~jzAlma-Ata
~jj|ru|Mlie-Mjbdhk@H
~jj|ar|@7pbda{ - |-| }Jga
~jj|zh|~pG@w
~aZ|fr|@gd’Astana +Bsoins @e~nSprimaires
~aZ|es|~jzAstaná @m~hvAtención Primaria @eSalud
~aZ|ru|Mhjedbdhk@da mcfgbBdao icnbka-hedbjefdao maiaAb
~aZ|ar|@7pogaha #mabjiace ~qFabpfbce
~aZ|zh|阿斯塔纳初级~if保健@w;@G初级~if保健@)阿斯塔纳@w
~nx|fr|@gd’Incheon : Éducation 2030 : vers une éducation inclusive #jéquitable @equalité #jun apprentissage tout au long #Bvie @3tous;@gd’Incheon
~nx|es|~jzIncheon: ~f?2030: Hacia una ~f?Inclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @QTodos;~jzIncheon
~nx|ru|RdBvadhk@H
~nx|ar|@7thucfh
~nx|zh|仁川@w：2030%U~iT：迈向全纳*]公平*]有质量@)~iT#d全民终身学习;仁川@w
^e|fr|~co*abioéthique #j#b~tN
^e|es|@h*.@mBioética y <O
^e|ru|#ta wbaPjbkc b +i^q
^e|ar|%3%ubpxbakcag ablcfbfqca ~js;%3%u#mpxbakcag ablcfbfqca ~js
^e|zh|#.~sk伦理与+N@w;#.~sk伦理#d+N@w
&0|fr|~co*a~k9culturelle
&0|es|@h*.%Z_jCultural
&0|ru|#ta kplzjpfdai fexdaawfexbb
&0|ar|%3%u#mabghfi abDkanc
&0|zh|#.<V多样性@w
~b8|fr|~co%2génome humain #j#b~tN
~b8|es|@h*.#9Genoma Humano y @Z<O
~b8|ru|#ta scdaic ~cBb +i^q
~b8|ar|%3%u#mabdqch ablujc ~js
~b8|zh|#.&b类基因组与+N@w
~a5|fr|@g#z%2clonage @Cêtres humains
~a5|es|@h_Y%ZClonación Humana
~a5|ru|#A#Ea kladbfagedbb ^q
~a5|ar|@7@x#maoghoax abluj
~a5|zh|@A@G&b@)克隆@)@w;@A&b@)克隆@w
~gV|fr|Recommandation @Il’éthique @el’intelligence artificielle
~gV|es|Recomendación %ZÉtica #BInteligencia Artificial
~gV|ru|Ockaicdnerb~dEaw PjbBchkbv ehmckjev bhkphhjgcddasa bdjcllckje
~gV|ar|abgfyce ~f]lpxbakcag abHsaF abaywhaic
~gV|zh|&b工智能伦理#u建议书
=i|fr|&c#z=Y@9&Econsommateur
=i|es|%y_Y~ty#vConsumidor
=i|ru|~l[@Y#E~mr~dDbdjcfchag majfcwbjclco
=i|ar|_U@x#5~gdabdogvbs
=i|zh|@A#p消费者+w;@A消费者#p+w
+p|fr|#I<Q#Bstatistique officielle
+p|es|@,~fR~gYEstadísticas Oficiales
+p|ru|EhdagamalesetAb@YaFbrbelzdao hjejbhjbkb
+p|ar|#"=NbbtryaFag abjodce
+p|zh|官方统计=V
~f0|fr|&c=Yréglementation @Cfichiers personnels informatisés
~f0|es|~ee{para|sobre} @s~i3%1Ficheros Computadorizados @eDatos Personales
~f0|ru|>E@Yfcsleicdjerbb kaimztjcfbxbfagedduv kefjajck, hancfyeAbv nedduc lbBdasa vefekjcfe
+7|fr|Responsabilité @e~mq@3fait internationalement illicite
+7|es|~i4#v~kh~nQHechos Internacionalmente Ilícitos
+7|ru|Ejgcjhjgcddahjz +6xe icynpdefanda-mfajbgamfegduc ncqdbq
+7|ar|doIfbce ^:ih abpniab ~gxmfbca
+7|zh|%0对#C不法&m@)~hF
^W|fr|#I<Q@Copérations @erestructuration #Bdette souveraine
^W|es|~c8%1Procesos @eReestructuración #BDeuda Soberana
^W|ru|#g{mfarchhe|mfarchhag} fchjfpkjpfbxerbb hpgcfcddasa nalse
^W|ar|#"=N@[lidbcag tiame vcsbe abmcfh abocamce;#"=Nbidbcag tiame vcsbe abmcfh abocamce
^W|zh|~sa债务重组进程@)=V;#'~sa债务重组{进程|过程}@(=V
<'|fr|#H=(#b~bf<e@"#z>b~sQ
<'|es|#n@eRelación <e{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
<'|ru|=4Icynpdefandui psalagdui hpnai
<'|ar|&7abibake ~mpfabdrsde ~gT<Z
<'|zh|@A#d~fw间^o#J;@A{和|与|同}~fw{间|之间|}@(^o#J
+f|fr|~kDfinancier #j{|les |des |aux }~r(@e=Qfinancière ~tW+y
+f|es|~kBFinanciero y ~i3Financiera Detallada @e+D
+f|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~f:
+f|ar|abhGad abdabc fabkfaim abdabce bbpdd abdgrme
+f|zh|@A财务~o0
trips|fr|#H{|de l’Organisation mondiale du commerce }+B~jl~mapropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#H+BADPIC
trips|es|Acuerdo&l^)~n-%1#k@ePropiedad Intelectual relacionados con &vComercio;#n^)ADPIC
trips|ru|+b^K%:jafsagui ehmckjei ~h)bdjcllckjpelzdao hawhjgcddahjb;@M%:TORGL
trips|ar|&7abqfahl ~bCabnsjce;%d#o~o?~bCabnsjce;&7{|dhGde abgqaje abiabdce abdgibk l}qfahl _qabdbsce abnsjce ~m9labgqaje;%d#olqfahl _qabdbsce abnsjce ~m9labgqaje;&7gjclo
trips|zh|~lg#J;~lg~eP
wto|fr|#H@e~l"instituant @"_o&Ecommerce
wto|es|#n@e{Marrakech|Marrakesh} ~nQ&v~i,se Establece @s=K%W#vComercio
wto|ru|~sX%T{a haxnedbb|aw pBfcyncdbb} ~bdjafsagao afsedbxerbb
wto|ar|&7djasu {bthuaF dhGde|abdhuz bdhGde} ~jiabiabdce
wto|zh|~e1~lk#._f%R#J;~lk#._f%R@(~e1#J
~e.|fr|~nz<M@Il’Accord +BADPIC >b~nSpublique
~e.|es|~jz~tB&l~phal #n^)ADPIC ~g4Salud Pública
~e.|ru|~c)@H^K«LasleCcdbc %:TORGL b awAchjgcddac xnfegaavfedcdbc»
~e.|ar|@7~f[#m%d#o~o?~bCabnsjce fabyre abiade;@7~f[{|abyamj ih dhGde abgqaje abiabdce |abyamj ih dhGde abgqaje abiabdce biad 2001 }#m{agnak gjclo|abagnak abdgibk lqfahl rkfk abdbsce abnsjce abdgybe labgqaje} fabyre abiade
~e.|zh|@G&2~lg#J^i与公共~iQ@)~ch@w;#'&2~lg#J^i~eM公共{健康|卫生}@({多哈|}@w
kazan|fr|~t0Kazan
kazan|es|#P>aKazán
kazan|ru|Dexedhk@0&H
kazan|ar|=UkaEah
kazan|zh|喀山#F
+m|fr|#Hrevitalisé %2~gl&E~nc#N~is&ESoudan &ESud;#Hrevitalisé
+m|es|#nRevitalizado +z~dW~fD@e~o8;#nRevitalizado +z~dW#N~o8;#nRevitalizado
+m|ru|Ewdaglcdd#iaw pfcsplbfagedbb ~h'g {Ochmpwlbkc Yyduo Lpned|Yydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+m|ar|%dabdhuw bgofce ~m(*rqdvfjce qhfl abofmah;%d{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~m({nc|abmazj nc} ^J;%dabdhuw
+m|zh|~po重振~eP;@G~po@)重振~eP;重振~eP;重唤活力@)@G~bJ{共和国|}冲突@)~cg
=q|fr|@W*I@eNagoya-Kuala Lumpur *a~i->b~pi#7au @W@e=,*a#M@Crisques biotechnologiques
=q|es|~tP~oq{-| - }Kuala Lumpur @m~i4y Compensación Suplementario al ~tP=,@m#,#BBiotecnología
=q|ru|Jesaohka-Dpele-Лpimpfhk{bo namaldbjclzduo mfajakal|asa namaldbjclzdasa mfajakale|aip namaldbjclzdaip mfajakalp|bi namaldbjclzdui mfajakalai|ai namaldbjclzdai mfajakalc} aw ajgcjhjgcddahjb b gaxicAcdbb k Defjevcdhkaip mfajakalp %:wbawcxamehdahjb
=q|ar|%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} kjwaqhe bbobade abprcazce;%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc
=q|zh|&2~hy%o@D^i@G赔偿~hF与补救@)~eR-吉隆坡~cn;#'赔偿~hF~eM补救@(~eR-吉隆坡~cn
_S|fr|#H*'prévenir @s~gknon réglementée ~io%P~ggArctique central
_S|es|#n@QImpedir @s~ipNo Reglamentada #NAlta Mar ~q8Ártico Central
_S|ru|@Ma ~eHdcfcsplbfpciasa mfaiuhle g ~oUiafc g rcdjfelzdao Behjb Lcgcfdasa Лcnagbjasa akcede
_S|ar|{agnakce|agnak} dhi ~rtBcj abdhGd ~ql{nc fow|lfow} ~qyabkwlc abudabc
_S|zh|&S中北冰洋不管制~pr~cm#J
_Q|fr|#H&ECap @e2012 *a&G@Cdispositions &E@W@e~aV@e1993 #7^A~mf@e~aV@e1977 *a#[@C~tY~r!;#H&ECap @e2012
_Q|es|#n@eCiudad #vCabo @e2012 %ZImplantación ~gY~lD#v~tP~aV@e1993 %val @K~tU~aV+z#,%1~p2Pesqueros, 1977;#n@eCiudad #vCabo{ de 2012|}
_Q|ru|Dcomjepdhk#Z{ 2012 sane aw ahpAchjglcdbb malaycdbo Taffcialbdahhkasa mfajakale 1993 sane k Taffcialbdahhkao icynpdefandao kadgcdrbb ma wcxamehdahjb fuwalagduv hpnag 1977 sane| 2012 sane|}
_Q|ar|&7scl gafh ~gc2012 #mghncH prsad %mgfjcdfbchfo ~gc1993 #olagnakce gfjcdfbchfo #hbobade onh ~rt~gc1977;&7scl gafh ~gc2012
_Q|zh|实施《1977%U托雷莫利诺斯#C渔船%o@k1993%U托雷莫利诺斯@D^i规定@)2012%U开普敦#J;2012%U开普敦#J
~r1|fr|~nzMalabo *acroissance >btransformation accélérées @el’agriculture ~sp~n"prospérité partagée ~sYmeilleures conditions @evie
~r1|es|~jzMalabo{| de la Unión Africana} %ZAceleración #vCrecimiento ~g4{Transformación|Trasformación} #BAgricultura #Npro #BProsperidad Común ~g4Mejora %1Medios @eVida
~r1|ru|#AIelewa aw phkafcddai fahjc b mfcawfexagedbb hclzhkasa vaxqohjge _'ghcawAcsa mfargcjedbq b maguCcdbq pfagdq ybxdb
~r1|ar|@7dabalf {|abyamj ih abagram abpnjckc }#mabgiqcb labhdf fabgrfb abEjaicch _1abjxaF abdugjs fgroch olb abdicue
~r1|zh|@G加快农业增长#d转型，_b共同繁荣#d改善生计@)马拉博@w
~jy|fr|~n4@5{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*'~gj%(contrecarrer #j%(~fm@s~gk^B
~jy|es|~qa@E@Q~h1Desalentar y ~gB@s~ip^E
~jy|ru|#f#T%:mfcnpmfcyncdbt, hncfybgedbt b *n=a{fuwdasa |}~r5
~jy|ar|~q2*B#h_vibcv
~jy|zh|&S*]阻止#d+?&f*]未报告#d无管制@)捕捞~lo#C#F;~rD{鱼|捞}{活动|}@(#C#F
<d|fr|%x@e<Missue &E« Sommet social &4» intitulé « Deuxième Sommet &4~j-social »;%x@e~tB
<d|es|%L@e<M#BCumbre <X%Wbajo @sdenominación {|de }“Segunda ~gz@m#xSocial”;%L@e~tB
<d|ru|~c){eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco} ~p:~b4heiibje man dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~f3_'~b4fexgbjbq»;~c){eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco}
<d|ar|@7~f[>GabdhlDk ih ”dIgdj abkde abaqgdaic abiabdc“ ~oQihfah ”dIgdj abkde %u~qw~m:abaqgdaice“;@7~f[abocaoc
<d|zh|题为“~cR次=3~jM”@)“#.社发+E”《~ch=)^i;题为“~cR次=3~jM”@)“#.社发+E”~ch=);&2~ch=)^i
=d|fr|~nzCancún ~fE%H~sY=S~rL#Bbiodiversité @3="bien-être
=d|es|~jzCancún @m~hv~mg&]~g4+)~c?#BBiodiversidad _uBienestar
=d|ru|Dedkpdhk@d%:ekjpelbxerbb jciejbkb ~k(b *Z>Iwbafexdaawfexbq ~mr~nXltnco
=d|ar|@7sahsfh #mgidcd rnG abghfi ~l/faogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
=d|zh|将#p#d%n~pt%i以增进福祉纳入主流@)坎昆@w
~iz|es|~jzAichi-Nagoya %Z~f?_u#x~cH
~iz|ar|@7pcuc{ - |-}haBfca #mabgibcd _1~rq~kP
~iz|zh|%n#q~iT爱知-~eR@w;@G%n#q~iT@)爱知-~eR@w
<c|fr|#H%2dégagement @Cforces israéliennes #jsyriennes;#H%2dégagement{ des forces|}{ de 1974|}
<c|es|#n%ZSeparación ~gYFuerzas{| entre Israel y la República Árabe Siria| de 1974};#n%ZSeparación
<c|ru|@Ma fexKcnbdcdbb{ gaohk|};+b{| 1974 sane} ~rURxfeblci b Lbfbohkao Mfewhkao Ochmpwlbkao a fexKcnbdcdbb gaohk
<c|ar|&7nA abauglas lch abkfag{ abtojazcbce fabofjce|}
<c|zh|以色列#d~ls叙利亚~g2部队~f";以色列&N叙利亚部队~f";部队~f";&2~f"^i
~nu|fr|+A2007 %2^x%P@s~r!{ (no 188)|};@R{| (no 188)} %2^x%P@s~r!{|, 2007}
~nu|es|~h:~o5Pesca{, 2007 (núm. 188)|, 2007|}
~nu|ru|@c2007 ^D~rYg fuwalagdai hckjafc ~j7188);*H~rYg fuwalagdai hckjafc
~nu|ar|{abagnakce abdgibke labidb|agnakce abidb} *rkwai ycm abpodas
~nu|zh|2007%U~cm~qh~d!188~tC;2007%U~cm~qh@k
>p|fr|+A1968 *acirculation routière
>p|es|~j:Circulación Vial
>p|ru|%)~pdngbycdbb 1968 ~r);@c1968 ^D~pdngbycdbb
>p|ar|@tiad 1968 bbocj >yabwjk;@tabocj >yabwjk ~gc1968
>p|zh|1968%U道路交通@k
^5|fr|~hHsignalisation routière
^5|es|~j:Señalización Vial
^5|ru|%)nafayduv xdekev b hbsdelev
^5|ar|@tbangag ftuajag abwjk;@t{iad 1968 |}#mbangag ftuajag abwjk
^5|zh|1968%U路标#d信号@k
~b6|fr|#H~tG#bÉtats-Unis d’Amérique #7au Siège ~tW+y;#H@eSiège
~b6|es|{Acuerdo|Convenio} <e@uy @Z&BUnidos @eAmérica %v_0Sede @e+D;{Acuerdo|Convenio} %v_0Sede
~b6|ru|@M~sqLacnbdcdduib Шjejeib Micfbkb ~d0ichjafehmalaycdbb Цcdjfelzduv pBfcyncdbo ~f:;@Ma Цcdjfelzduv pBfcyncdbqv
~b6|ar|%d{abdikfm |abdljd |}~mpfabfbacag abdgrme ~e"#mdkj <P;&7abdkj
~b6|zh|@A#d美利坚合众国@G@A总部@)#J;@A&N美{利坚合众|}国@G@A总部@)#J;总部#J
~dt|fr|=-~tW@C+9américains
~dt|es|^-#B=K%1&BAmericanos
~dt|ru|~c[~n]eicfbkedhkbv ~fg
~dt|ar|~iB~iD^:abpdjcsce
~dt|zh|~lp%0%R*5
*2|fr|^k=Y#M>b%g#Btorture
*2|es|~cA~f/y ~s:@sTortura
*2|ru|~k7~k?mujak ~bHdbv
*2|ar|@t_L~e"~oW~rr~cIibcv
*2|zh|~lp~e0#d惩罚酷刑@k
&j|fr|^k*a@9~mal’homme @C%?âgées
&j|es|~cA%Z@'%1#kHumanos ~gY&6Mayores
&j|ru|~k7*y~h)~cB~r4ltnco
&j|ar|@t_L~e"#m~dN~l.bslaj aboh
&j|zh|~lp#p老%U&b+N@k
+4|fr|@W^A~n9~jT#7%8#0@C%?âgées ~bG
+4|es|@V#B~ia~tq%va @Z#k~gY&6@eEdad #N~gp
+4|ru|*sb defanag a +i~r4ltnco ~g/;*sb defanag, @S~h)~r4ltnco ~g/
+4|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~dbfabuifl {luph rkfk|abdgibk lrkfk} slaj aboh ~d4
+4|zh|&2~nB*5^i@G*e老%U&b%p@)@D;&2*e+N#d~aN^i@G*e老%U&b%p@)@D
<6|fr|@a#BCommunauté ~pp@C+9@el’Afrique @el’Ouest +B~tEcalibre, ~rZmunitions #j~dgmatériels connexes
<6|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~lyLigeras, sus Municiones ~jY~kmConexos
<6|ru|@cЭkadaibBchkasa haawAchjge xemendaeFfbkedhkbv +6a hjfclkagai afpybb b lcskbv gaafpycdbqv, wacmfbmehev k dbi ~c6~b7dbib iejcfbelev
<6|ar|@tabqdaie abakgyamce bmfb Bjl pnjckca @[labpobre abyBcje fabpobre abxncne
<6|zh|西非%0~iX共同体@G~eT*]其~ll及+a相关材料~j,;西非%0~iX共同体@G~eT*]{其|}~ll^h+a{相关|有关}{材料|物资}~j,
=o|fr|+Al’Afrique centrale @3="~h9@C~tEcalibre, @e~rZmunitions ~sYtoutes pièces #jcomposantes pouvant servir %(~o[fabrication, ~pi#jassemblage;+AKinshasa
=o|es|~t1Kinshasa
=o|ru|ЦcdjfelzdaeFfbkedhk~pTxe hjfclkagui afpybci b lcskbib gaafpycdbqib, wacmfbmeheib k dbi b ghcib Behjqib b kaimadcdjeib, ~lRwujz bhmalzxagedu ~mrbv bxsajaglcdbq, fciadje b hwafkb;DbdCehhk@p
=o|ar|@tfow pnjckca {bbrm dh|bdjakle} *E^jfHxazjva;@tschuaoa
=o|zh|中部*e管制~eT*]其~ll#d可用于制造*]修理#d组装此类%"@)零部件@k
cifta|fr|^k~mA@emunitions, d’explosifs #j~qKmatériels connexes
cifta|es|~cA~i]Fabricación >z~oMIlícitos @e*)@eFuego, Municiones, ~p9~jY~kmRelacionados
cifta|zh|~lp%0&L~qd火器*]~ll*]爆炸物及+a~sf材料@k
~r-|fr|~mf{de 1995 |}+Bnormes @e~td_y@C~tYpêche, @edélivrance @Cbrevets ~sYveille
~r-|es|@K@E@mNormas @eFormación, Titulación y Guardia _u~cF%1~p2Pesqueros{, 1995|}
~r-|ru|#f>h~qOb nbmlaibfagedbb ~thfuwalagduv hpnag b dchcdbb gevju{| 1995 sane}
~r-|ar|~n!bdiaccj abgmjcl fabtqaEe fabxnaje bbiadbch >ydgh onh abycm
~r-|zh|1995%U渔民~f6与~iP~n2;1995%U#C渔船{船员|人员}~f6&N~iP@k
~bZ|fr|~hH~k1+-dirigés #y~dX
~bZ|es|@K~fzRelacionados con @s~g9
~bZ|ru|%)~q"dcxekadduib ekjeib #3&F~gm
~bZ|ar|@t%/@[labwcjah ~s]
~bZ|zh|>i与#C~eW~sf@)&f&m~j,
+d|fr|@W*I^A@a=Y%g#Bcapture illicite d’aéronefs
+d|es|@VComplementario #v@K+z&a#vApoderamiento Ilícito @e~n)
+d|ru|~d-namaldqtA~bI~n:~q"dcxekaddui xevgejai ~ey
+d|ar|#Q{abdsdb|abgsdcbc} bagnakce kdi abaogcbaF ~d'>y~rs
+d|zh|>i~hK@k@)~cn;&2#'>i~hK@(%q@(~cn
~ds|fr|@Wportant amendement #B~j.~iE#j~pK~dgactes survenant %(bord @Caéronefs
~ds|es|@V~i,Modifica &v@K~pWInfracciones y Ciertos Otros Actos ~l5a Bordo ~gY~n)
~ds|ru|~d-bxicdqtA~bI~n:mfchjpmlcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~ey
~ds|ar|%m~rQ@/{abxaye|abdgibke} labqjazd fliA {abpniab|abpidab} abpxjC ~kO>ydgh ~rs
~jX|fr|@W{de 2005 |}#7^A@a=Y~aO#Bnavigation maritime
~jX|es|~ox{ de 2005|} {relativo al|del} @K~r[#BNavegación Marítima
~jX|ru|#)~sEsane ~eEa %h@?~aR;#)~eEa %h@?~aR
~jX|ar|%m{iad |}~sE{bagnakce|abdbrk lagnakce|abdgibk lagnakce} ~ay~kN
~jX|zh|&2~jD%o&f&m@k》2005%U@D;&2~jD%o&f&m%q{的2005年|的|}@D
<z|fr|@W{de 2005 |}#7au @W=Y~aO@Cplates-formes fixes situées ~eg
<z|es|~ox{ de 2005|} {relativo al|del} @V~r[~gYPlataformas Fijas Emplazadas ~o5~lX
<z|ru|#)~sEsane k Gfajakalp a <J@e_/;#)k Gfajakalp a <J@e_/
<z|ar|%m{iad |}~sE{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~ayabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~oS
<z|zh|&2~i1&f&m@D》2005%U@D;&2~i1&f&m@D^i{的2005年|的|}@D
+k|fr|~j]^A~hH@9physique @Cmatières ~gh
+k|es|~gC{de|a} @s~j:@'Física %1~km~gH
+k|ru|Gamfegk{e|b|c|p|ao} ~eEa ~ki*y<Riejcfbele
+k|ar|~rQ@tabrdace abdamce bbdfam ~qB
+k|zh|&2~iV物#p%q~eO;&2~iV{物|体}#p%q@({2005年|}~eO
>4|fr|~j]@e~p,au @W@eMontréal #7%(@C~dzqui appauvrissent @s~i8;~j]@eKigali
>4|es|~gC@e~p,{del|al} ~tP~ko%va #O~kH~i,Agotan @s~tQ;~gC@e~p,{del|al} ~tP~c,;~gC@eKigali
>4|ru|Dbselbohk{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao} k Iadfcelzhkaip mfajakalp %:gcAchjgei, fexfpCetAbi axadaguo hlao;Dbselbohk{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao}
>4|ar|~rQscBabc {bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} ~o"#mabdfam abdoghnme bwlke abpfEfh;~rQscBabc
>4|zh|&2@G消耗臭氧层物质@)~iY@D^i基加利~eO;基加利~eO
_W|fr|~j]@e~tB{ au Protocole de Kyoto|}
_W|es|~gC@e<M{al|del} ~tP{Kyoto|Kioto};~gC@e~tB
_W|ru|~c){eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao} k Dbajhkaip mfajakalp;~c){eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao}
_W|ar|~rQ~f[{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} scfgf;~rQabmfre
_W|zh|&2~mv@D^i~ch~eO;&2~mv@D^i@)~ch~eO;~ch~eO
~ez|fr|~gI@eGlasgow @3="climat
~ez|es|~cE@eGlasgow ~nQ&vClima;~cEClimático @eGlasgow
~ez|ru|Qlexsaghk{bo klbiejbBchkbo mekj|asa klbiejbBchkasa mekje|aip klbiejbBchkaip mekjp|bi klbiejbBchkbi mekjai|ai klbiejbBchkai mekjc}
~ez|ar|~iBBbaosf bbdhax
<D|fr|#H{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
<D|es|Acuerdo&l@m~hvFacilitación #vComercio
<D|ru|+b^Kaw pmfaAcdbb mfarcnpf jafsaglb
<D|ar|&7gcocj abgqaje;&7~iD~ji~eq#olgcocj abgqaje
<D|zh|_f便利化#J;_f便利化~eP
=l|fr|#H+Bsubventions ^A~r!
=l|es|Acuerdo&l@m{|las }Subvenciones _0Pesca
=l|ru|@M~bdjafsagao ~iya hpwhbnbfagedbb fuwdasa ~r5
=l|ar|%d#oltiahag ~rNabpodas;&7~iD~ji~eq#oltiahag ~rNabpodas
=l|zh|~cm补贴#J
<q|fr|#H{de l’Organisation mondiale de la Santé |de l’OMS |}+Bpandémies ~tW_o#BSanté;#H{de l’Organisation mondiale de la Santé |de l’OMS |}+Bpandémies
<q|es|#n#B{Organización Mundial de la Salud|OMS} @mPandemias;#n@mPandemias
<q|ru|@M~bd~iyxnfegaavfedcdbq %:~q"medncibqib;GedncibBchk#Z
<q|ar|&7~iDabyre ~eq#mabqfazr;&7abqfazr
<q|zh|#.~if%R~pv#J;{世卫组织|}~pv#J
>2|fr|~gI*asécurité, @sstabilité ~q!@:%P@srégion @CGrands Lacs
>2|es|~cE%ZSeguridad, @sEstabilidad >z#x~o5Región %1Grandes Lagos
>2|ru|Gekj@Ba wcxamehdahjb, hjewblzdahjb b fexgbjbb g feoadc Nclbkbv axcf
>2|ar|~iBabpdh fabaogkjaj fabghdce *rdhwke ablrcjag absljC
>2|zh|大湖区%o*]稳定#d#q@k;大湖区%o*]稳定&N#q{公约|契约|条约}
<"|fr|#H=(#b~bf~tGl’Agence @T@el’énergie atomique
<"|es|#n~pW~c/<e@u>zOrganismo{ Internacional de Energía Atómica|}
<"|ru|+b, fcsplbfptA{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Eh {Icynpdefandui escdjhjgai ma ejaidao Pdcfsbb|Mscdjhjgai};=4Icynpdefandui escdjhjgai %:ejaidao Pdcfsbb
<"|ar|%dabdhGd bbibake ~mpfabfsabe #hbbwake abHjce;%dabdhGd bbibake ~mpfabfsabe
<"|zh|@A与~eQ间^o#J;@A&N{国际|}~eQ{间|之间的|}^o#J
<]|fr|#H+B~bf~tG@"@3%s@C^l~o9
<]|es|#n@m{la Relación|las Relaciones} <e@u~g4=K+z*8~gY*)Químicas
<]|ru|=4Efsedbxerbco %:xemfcAcdbt vbibBchkasa afpybq
<]|ar|%d#olabibake ~mpfdhGde rGj *E~tc
<]|zh|@A#d&L~iR%"%R间^o#J;#'@A&N&L~iR%"%R{间|之间}^o@(#J
~dL|ru|=4_Hafsedbxerbco %:ibsferbb
~dL|ar|%d#olabibake ~mpfabdhGde #hbbvqje
~dL|zh|@A#d#C~iW%R间^o#J;#'@A&N#C~iW%R{间|之间}^o@(#J
>r|fr|~m3#j>M~kD_y~tW+y
>r|es|~bny ~kB#v~cF@e+D
>r|ru|Galaycdb{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~f:
>r|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <P
>r|zh|@A~qh~g5~o0;@A~qh~g5条例#d~qh~g5细则
<t|fr|~kD#j{|les |des |aux }~r(=(@splanification @Cprogrammes, #b~jl&Ebudget qui ont trait %8programmes, ="~h9@el’exécution #j#bméthodes d’évaluation
<t|es|~kBy ~i3Detallada +zPlanificación %1Programas, @Z~n-@e~s-#vPresupuesto, @sSupervisión #B~kgy @ZMétodos @eEvaluación
<t|ru|Galaycdb{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptAb{c|v|i|ib} mledbfagedbc %:mfasfeiiei, mfasfeiiduc ehmckju wtnycje, kadjfalz ~qMb icjanu arcdkb
<t|ar|abphGde fabkfaim ~qAgrsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<t|zh|~pz规划*]预算内~pz~so*]~ja监测#d评价方法~o0
~b!|fr|@gfaisant @e~ggIndien une zone @epaix
~b!|es|@h#vOcéano Índico como Zona @ePaz
~b!|ru|#Aaw awKqglcdbb Rdnbohkasa akcede xadao ibfe
~b!|ar|@7{|aiglaj }~qyabvhmc dhwke obad
~b!|zh|宣布印度洋为>e区@w;宣布印度洋为>e区@)@w
~fa|fr|~nzLima : vers un @:industriel inclusif #j~nf
~fa|es|~jzLima: hacia un #x~p(Inclusivo y ~cH
~fa|ru|Лbihk@d«Gpjz k nahjbycdbt ghcavgejdasa b *ZmfaiuClcddasa fexgbjbq»;Лbihk@H
~fa|ar|@7bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~fa|zh|利马@w：努力实现包容及%n工业#q
~aL|fr|~c5d’Oslo
~aL|es|@h~bS@eOslo
~aL|ar|@7pfobf abfEajc
~aL|zh|奥斯陆~lq
~an|fr|=-d’Ottawa =Y^]#Bsanté
~an|es|^-@eOttawa +z~kx#BSalud;^-@eOttawa _uFomento #BSalud
~an|ru|Ejjeghk&x%:pkfcmlcdbt xnafagzq
~an|ar|~iBpfgafa bgiEcE abyre
~an|zh|渥太华~iQ_b*5
^S|fr|=-@e~jd=Y^]#B~nS%(l’heure #Bmondialisation
^S|es|^-@e~jd@Q{el Fomento|la Promoción} #BSalud #Nun Mundo Globalizado
^S|ru|Uedskakhk&x{ma pkfcmlcdbt|pkfcmlcdbq} xnafagzq g slawelbxageddai ibfc
^S|ar|~iBlahsfs bgiEcE abyre *riyj abifbde
^S|zh|@G*p化#.中~iQ_b@)曼谷*5;*p化#.中~iQ_b曼谷*5
~ff|fr|%x@eRio +Bdéterminants sociaux #Bsanté
~ff|es|%L@eRío @m{|los }Determinantes ~kE#BSalud
~ff|ru|~kq{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco} %:harbelzdui ncjcfibdedjei xnafagzq
~ff|ar|@7jcf >G#mabdrmmag ~kMbbyre
~ff|zh|@G~iQ#u=3决定因素@)里约=);~iQ#u=3决定因素里约=)
~hk|fr|~nz~l(@Il’efficacité @el’aide au %l
~hk|es|~jzParís %ZEficacia #BAyuda{ al Desarrollo|}
~hk|ru|Gefbyhk@d%:maguCcdbt PFFckjbgdahjb gdcCdco maiaAb
~hk|ar|@7lajco #mniabce abdifhe
~hk|zh|~px实效#u~lj@w;@G~px实效~pn@)~lj@w
~bY|fr|_Bd’Accra
~bY|es|#S>aAccra
~bY|ru|Mkkfhk@r&H
~bY|ar|~fKpsja
~bY|zh|阿克拉+G<W
busan|fr|~or@eBusan ~n"&,efficace au service &E%l
busan|es|Alianza @eBusan +z&dEficaz al *z
busan|ru|Gphedhk{bo mled mefjdcfhjge|asa mlede mefjdcfhjge|aip mledp mefjdcfhjge|bi mledai mefjdcfhjge|ai mledc mefjdcfhjge} ~nkPFFckjbgdasa ^X%5~e/;Gphedhk{ac mefjdcfhjga|asa mefjdcfhjge|aip mefjdcfhjgp|bi mefjdcfhjgai|ai mefjdcfhjgc} ~nkPFFckjbgdasa ^X%5~e/
busan|ar|ujase lfoah _1~m'abthdazc abniab
busan|zh|有效#q<H釜山~sb;_b有效#q<H@(釜山~sb
~g!|fr|#P~a?@eBali @3l’appui technologique ~q!~ho@Ccapacités
~g!|es|~j2@eBali _uApoyo Tecnológico ~g4Creación @eCapacidad
~g!|ru|Uelbohk{bo hjfejcsbBchkbo mled|asa hjfejcsbBchkasa mlede|aip hjfejcsbBchkaip mledp|bi hjfejcsbBchkbi mledai|ai hjfejcsbBchkai mledc} %:akexedbt jcvdbBchkao manncfykb b haxnedbt majcdrbele
~g!|ar|~q2labc ~c]{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~g!|zh|巴厘技术支助#d能力建设+x~eZ
~b(|fr|~nz~e7{|du 7 février 1997 }%2rôle ~q!mandat &E@J#z@3l’environnement
~b(|es|~jz~e7#9Papel >zMandato #v#S_Y_u~okAmbiente
~b(|ru|~s6@da falb b iednejc Gfasfeiiu #E%:~kVhfcnc
~b(|ar|@7hcjflc {|biad 1997 }#mmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~b(|zh|@G@A~eY规划署@)~mw#d任务@)~ps@w
malmo|fr|~c5@eMalmö
malmo|es|@h~bS@eMalmö
malmo|ru|Ielziёdhk@dibdbhjfag
malmo|ar|@7dabdf abfEajc
malmo|zh|马尔默~lq
~e[|fr|_B&4=Y@9~j4~tx~h,due %8~dcterrestres
~e[|es|~rz%W~ty#v~okMarino frente a ~fJRealizadas #NTierra
~e[|ru|~e8@r*"%:*y~jxhfcnu aj ~pmg fcxplzjejc ahpAchjglqciao @ehpCc ncqjclzdahjb
~e[|ar|&?*B%u#o~eF~qC~gRdh abphuwe abljce;&?*B%u~gd~qC~gRdh abphuwe abljce
~e[|zh|#p*7~eY免受陆上~lo影响*p@!;#p*7~eY免受陆上~lo{污染|}*p@!
~a7|fr|~n4@5=Y=Q#Bcapacité @e~r!
~a7|es|~qa@E+z~bT#BCapacidad Pesquera
~a7|ru|#f#T%:~qSmfaiuhlaguib iaAdahjqib
~a7|ar|~q2*B#h~qH{wakag|wake|kmjag} abycm
~a7|zh|+[捕捞能力#C#F
~dn|fr|~n4@5=Y%H>b=Q@Crequins
~dn|es|~qa@E+z&]y ~hv~bT%1Tiburones
~dn|ru|#f#T~mCekpl b ~qSbv xemeheib
~dn|ar|~q2*B#h{bycahe|brnG} podas abkju ftmajgva
~dn|zh|~ts鲨鱼#C#F
~a8|fr|~n4@5*'réduire #bcaptures accidentelles d’oiseaux @emer ~r9palangriers
~a8|es|~qa@E+z~kA~gYCapturas Incidentales @eAves Marinas ~o5~ipcon Palangre
~a8|ru|#f#T%:hakfeAcdbt hlpBeodasa mamenedbq iafhkbv mjbr mfb qfphdai mfaiuhlc
~a8|ar|~q2*B#h{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gR*r~rNabxcfw abwfcbe
~a8|zh|减少延绳钓~cm中误捕海鸟#C#F
+o|fr|~bm{volontaires |d’application volontaire }*'assurer @sdurabilité #B~gkartisanale ~k5~fx~sYl’éradication #Bpauvreté
+o|es|~fy@QLograr @sSostenibilidad #B~ip#NPequeña Escala ~n3Contexto #B~fv~g4Erradicación #BPobreza
+o|ru|~og~eu*ZielaiehCjewdasa fuwalaghjge ~o,mfanagalzhjgcddao ^Ib bhkafcdcdbq wcndahjb
+o|ar|&ubAdah aogmade ~rNabpodas {abyBcje|yBcje} abhwak *rocak ~lNfabkAaF >yabnkj
+o|zh|~dG#d扶贫背景下保障%n小规模~cm~n1;~dG#d+?贫困背景下保障%n小规模~cm~n1
*P|fr|~le=Yconduite @e~mq&Epavillon
*P|es|~fy+zActuación #v~kh#vPabellón
*P|ru|~og#3*"~pjFlese
*P|ar|&u#mpmaF mfbe abibd;&ubpmaF mfbe abibd
*P|zh|船旗国表现~n1
<b|fr|~bm=R*a=Q#B~gkprofonde #Nhaute mer
<b|es|%y%k+z~bT~gYPesquerías @eAguas Profundas #NAlta Mar
<b|ru|#f@P~f2slpwakagandasa mfaiuhle g ~oUiafc
<b|ar|{abxwfw|abdlamz} #5#h~qH~rNpodas abdcav abidcke *rpiabc ~ix
<b|zh|2008%U~pr深海~cm+[#C+w;~pr深海~cm+[#C+w
~m[|fr|~bm=R*a=Q@Cprises accessoires >bréduction @Crejets #Nmer
~m[|es|%y%k+z~bT~gYCapturas Incidentales ~g4~kA%1Descartes
~m[|ru|#f@P~f2mfblage b hakfeAcdbq guwfahag
~m[|ar|{abxwfw|abdlamz} #5#h~qH~rtabijAc fabrm dh abdycm abdjgqi
~m[|zh|兼捕+[及减少丢弃物#C+w
~b2|fr|~le%2marquage @Cengins @e~r!
~b2|es|~fy#9Marcado ~gYArtes @ePesca
~b2|ru|Ockaicdnerb~i.%:iefkbfagkc afpnbo lage
~b2|ar|&u#mfod dimag abycm;&ubfod dimag abycm
~b2|zh|渔具标识~n1
~jV|fr|~nz~m0*a~gk^B
~jV|es|~tt~ip^E
~jV|ru|Obihk@d%:mfawlcic =afuwdasa ~r5
~jV|ar|@7jfda {|biad 2005 }#olabycm <KghGcd
~jV|zh|&f*]未报告#d无管制捕捞#u2005%U~mz@w
~hp|fr|~nzReykjavik @Iune ~gkresponsable %Pl’écosystème marin
~hp|es|~jzReikiavik %Z~ipResponsable ~n3Ecosistema Marino
~hp|ru|Ocokzqgbkhk@d%:ajgcjhjgcddaip fuwalaghjgp g ~jxPkahbhjcic
~hp|ar|@7{jcscancs|jcscans} #m~rtabjucm *rabhGad abtcsfbfqc ablrjc
~hp|zh|@G*7生态系统负~hF~cm@)雷克雅未克@w
<f|fr|@g~f)*a#[alimentaire
<f|es|@h#B~gz@m~hv#,Alimentaria
<f|ru|#A~p:heiibje %:=T
<f|ar|@7~f1{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<f|zh|#.~dG峰会@w;#.~dG+E@w
^6|fr|#I@e~m0~n"~fx_o~nf
^6|es|Cinco @,@eRoma +z~fv%W~cH
^6|ru|mqj{z Obihkbv mfbdrbmag|b Obihkbv mfbdrbmag|b Obihkbi mfbdrbmei|zt Obihkbib mfbdrbmeib|b Obihkbv mfbdrbmev} phjaoBbgao slawelzdao =T
^6|ar|_Ujfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %uabdogmad
^6|zh|%n*p~dG~mz五项#1;{全球可持续|可持续全球|全球}~dG@(~mz五项#1
=g|fr|~l3&4#7%8~gi– Pour une planète sans ~gini déchets nocifs;~l3&4#7%8produits ~o9
=g|es|>D%W^)Productos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=g|ru|~e8#V%:vbibBchkbi gcAchjgei{ «Oenb mledcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gcAchjg b ajvanag»|}
=g|ar|abtwaj %u#olabdfam ~qE- _1sfsl xab dh abpAjaj abhaqde ih abdfam ~qEfabhnacag;abtwaj %u#olabdfam ~tc
=g|zh|*p~iR品+:-使地球免受~iR品#d废物危害;*p~iR品+:
>1|fr|~gI&4@3l’emploi
>1|es|~cE%W_uEmpleo
>1|ru|~e8+ua fewaBbv ichjev
>1|ar|~da%ubgfncj njy abidb
>1|zh|*p就业~sd
^2|fr|=-olympique
^2|es|^-Olímpica
^2|ru|Elbimbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
^2|ar|~daabpfbdlc
^2|zh|奥林匹克*5
~hj|fr|~nzMoscou @3~qP^Atuberculose
~hj|es|~jzMoscú @QPoner Fin _0~oN
~hj|ru|Iahkaghk@d%:*njpwcfkplcxe
~hj|ar|@7dfosf #m~gQabob
~hj|zh|终结结核病#u莫斯科@w
>v|fr|~n4=Y#M@el’extrémisme violent
>v|es|~qa~f/&vExtremismo Violento
>v|ru|Gled@B*"%:mfcnpmfcyncdbt dehblzhjgcddasa Pkhjfcibxie
>v|ar|~q2{abidb|idb abpdch abiad} {|abgc fAiva }~oWabgwjn abihcn
>v|zh|~e0~dR极端主义#F
^0|fr|&c@e~re
^0|es|~ee^)Combatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~ee@e~re
^0|ru|~l[@Y#3bdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqAbc mfbdrbmu)|};Ienfbnhk{bc fpkaganqAbc mfbdrbmu|bv fpkaganqAbv mfbdrbmag|bi fpkaganqAbi mfbdrbmei|bib fpkaganqAbib mfbdrbmeib}
^0|ar|~rGlabdkagbch abtjvalcch abpqahl (dlamz dmjcm abgfqcvce);~rGlabdkagbch abtjvalcch abpqahl;_Udmjcm abgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^0|zh|马德里~hC
<9|fr|communiqué @e~hY
<9|es|comunicado final #vGrupo @e@]@QSiria;Comunicado @e~d/
<9|ru|~iv{ac|asa|aip|ui|ai} kaiitdbkc Qfpmmu *"%:Lbfbb;^P~gnkaiitdbkc
<9|ar|lcah qhcn
<9|zh|叙利亚#u+G小组最后公报;&2%w公报^i
~by|fr|#Hréglant #bdéplacements ~q!passage
~by|ru|@Ma mcfcngbycdbb b nahjpmc
~by|ar|%d#olabghkb fabilfj;&7abghkb fabilfj
~by|zh|通行进出#J
<(|fr|#Hintérimaire israélo-palestinien *aRive occidentale >bbande @eGaza
<(|es|#nProvisional Israelo-Palestino %ZRibera ~p[~g4Faja @eGaza
<(|ru|Rxfeblzhka-melchjbdhk{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %:Zemendaip wcfcsp b hckjafp Qexe
<(|ar|%d{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #mabAne abBjlce fkwai BEe
<(|zh|~i/斯坦@G西岸#d加沙地带@)临时#J;@G西岸#d加沙地带@)~i/斯坦临时#J
>]|fr|#H%2~gl&E~nc#N~is&ESoudan &ESud
>]|es|#n{sobre|para} @s~dW~fD@e~o8
>]|ru|@Maw pfcsplbfagedbb ~h'g Ochmpwlbkc Yyduo Lpned
>]|ar|&7{gofce|rb} ~m(*r^J;%d{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~m(*r^J
>]|zh|@G~po@)~eP;~bJ{共和国|}冲突@(~cg
*x|fr|#H*acessation @Chostilités, @s@9@Ccivils #j_mhumanitaire
*x|es|#n%ZCesación ~gYHostilidades, @s@'%1~q/>z~hRHumanitario
*x|ru|@M~lLwacguv ncohjgbo, *ysfeynedhkasa dehclcdbq b awchmcBcdbb spiedbjefdasa nahjpme
*x|ar|&7fkn abpidab abkgabce ~njabdmhcch {fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*x|zh|停止敌对+G*]#p平民#d~pN~px准入#J;停止敌对+G*]#p平民#d~pN{援助|}准入~cg
~g"|fr|#Hpolitique =Y~pf>bréconciliation #N~iscentrafricaine
~g"|es|#n~s(+z~qpReconciliación ~fDCentroafricana
~g"|ru|*-%T~qvb mfbibfcdbb g ЦcdjfelzdaeFfbkedhkao Ochmpwlbkc
~g"|ar|%d>G{dh pqb abobad|bbobad} fabdyabre *rqdvfjce pnjckca abfowC
~g"|zh|中非~g2>e与#d解#w~eP;中非~g2>e~eM#d解#w~cg
~fb|fr|#H=Y~pf>bréconciliation au Mali
~fb|es|#n+z~qpReconciliación #NMalí
~fb|ru|@M~qvb mfbibfcdbb g Ielb
~fb|ar|{agnak|abagnak dh pqb} abobad fabdyabre *rdabc
~fb|zh|马里>e与#d解~eP;马里>e~eM#d解~cg
~a3|fr|Accord-cadre =Ypaix, @s#[>b&,=Y~isdémocratique &ECongo >brégion
~a3|es|>D+zPaz, @s#,~g4&d~fDDemocrática #vCongo ~g4Región
~a3|ru|OeiaBd#ia ibfc, ^Ib ~eB~mrHciakfejbBchkao Ochmpwlbkb Dadsa b fcsbade
~a3|ar|~q0abobad fabpdh ~g-{bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~a3|zh|刚果民主~g2#d该区域>e*]%o与<H+:;刚果民主~g2&N该{区域|地区}>e*]%o~eM<H+:
~rJ|fr|Accord-cadre général =Y~pf#NBosnie-Herzégovine
~rJ|es|#n>D~gE@ePaz #NBosnia y Herzegovina
~rJ|ru|EwA{cc feiaBdac hasleCcdbc|csa feiaBdasa hasleCcdbq|cip feiaBdaip hasleCcdbt|bi feiaBdui hasleCcdbci|ci feiaBdai hasleCcdbb} ~qvg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}
~rJ|ar|%dabtwajc abiad bbobad *rablfohe fabvjos
~rJ|zh|波斯尼亚#d黑塞哥维那>e总+:#J
~fZ|es|#n~oe+zTerminación #v~sN~g4Construcción @euna Paz Estable y Duradera;#n~oe@ePaz
~fZ|ru|EkadBejclzd#i~lL~h'b mahjfacdbb hjewblzdasa b mfaBdasa ibfe;~iv#i~lL~h'b mahjfacdbb hjewblzdasa b mfaBdasa ibfe;~iv{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~fZ|ar|%dabhvazc {bthvaF|dh pqb thvaF} ~m(flhaF obad dogkj fmazd
jcpoa|fr|~n4global commun
jcpoa|es|~qaIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKciltAbo mled|asa ghcawKciltAcsa mlede|aip ghcawKciltAcip mledp|ui ghcawKciltAbi mledai|ai ghcawKciltAci mledc} &H;LNGH
jcpoa|ar|~q2*Babuadbe abdugjse
jcpoa|zh|联合全面#F
~a'|fr|~ob@e>K#Nvue @e>5@CAccords @eMinsk
~a'|es|~tS^s+z_C%1Acuerdos @eMinsk
~a'|ru|Daimlckh@Bicf %:gumaldcdbt Ibdhkbv hasleCcdbo
~a'|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~a'|zh|*6明斯克~eP一揽子_c;#'*6明斯克~cg@(一揽子_c
~e]|fr|#Hpolitique libyen
~e]|es|#n~s(Libio
~e]|ru|Лbgbohk{ac malbjbBchkac hasleCcdbc|asa malbjbBchkasa hasleCcdbq|aip malbjbBchkaip hasleCcdbt|bi malbjbBchkbi hasleCcdbci|ai malbjbBchkai hasleCcdbb}
~e]|ar|%d>Gabbclc
~e]|zh|利比亚#w~eP
juba|fr|#H@eDjouba =Y~pfau Soudan
juba|es|#n@e{Yuba|Juba} +zPaz #N{el |}Sudán;#n@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb};Hypwbdhk%T~qvg Lpnedc
juba|ar|&7qfla bbobad *rabofmah;&7qfla bbobad
juba|zh|朱巴>e~eP;苏丹>e朱巴~eP
~di|fr|~ke@e<M=Y~pfau Darfour
~di|es|~sT@e<M+zPaz #NDarfur
~di|ru|~c){bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~qvg HefFpfc
~di|ar|fDcke ~f[bbobad *rmajnfj
~di|zh|~ch达尔富尔>e~py;达尔富尔>e~ch~py
~e)|fr|~gI@e~l2
~e)|es|~cE@e~l2
~e)|ru|Ufbnyjepdhk{bo mekj|asa mekje|aip mekjp|bi mekjai|ai mekjc}
~e)|ar|ivm ljcmqgafh
~e)|zh|布里奇顿#J
>J|fr|~br#z@3l’inclusion &Ehandicap
>J|es|~c(_Y+zInclusión #BDiscapacidad
>J|ar|~ga@xbtmdaq dhGfj abtiake
>J|zh|@A残疾包容+x
~a/|fr|=-@T{révisée |}@el’éducation physique, @el’activité physique #j&Esport
~a/|es|^-@E#B~f?Física, @sActividad Física >zDeporte
~a/|ru|#f&xFbxbBchkasa gahmbjedbq, ~kiekjbgdahjb b hmafje
~a/|ar|~da&T{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~a/|zh|#C体育~iT*]体育~lo#d体育运动*5
&Y|fr|&c_p%8~djassociés %8~exou %8groupes armés (Principes @eParis);&c_p%8~djassociés %8~exou %8groupes armés
&Y|es|@,y Directrices{| de París} ^)Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@,~tV{: Principios y Directrices|} ^)Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
&Y|ru|Gfbdrbm{u b phjedagkb|ag b phjedagak|ei b phjedagkei|eib b phjedagkeib|ev b phjedagkev} #3ncjco, ~b7gaafpycdduib hbleib ~pIgaafpycdduib sfpmmeib{ (Gefbyhkbc mfbdrbmu)|}
&Y|ar|abkfaim ~qL~pUabdjglwch ~i)pf abqdaiag abdobre (dlamz lajco);abkfaim ~qL~pUabdjglwch ~i)pf abqdaiag abdobre
&Y|zh|@G与~c1~sf联&e~tz#d+w(~lj#1);@G与~c1~sf联@(&e~tz#d+w
uhc-2023|ar|#U{abdihc labgBwce|luph abgBwce} ~qFabuadbe ~gc2023
uhc-2023|zh|~cf：在冠状病毒病疫后#.扩大我们对~iQ#d福祉@)追求;2023%U{大会|}~cf%!
~ng|fr|~hN>Qd’examen @eDurban
~ng|zh|德班~se~dQ+"
drug-2009|fr|%x#j>M~n4*a&,@T#Nvue d’une stratégie intégrée #jéquilibrée @elutte #y="problème &4#Bdrogue
drug-2009|zh|@G开展#C<H以综合*]平衡+x~i?@)=)#d#F;@G开展#C<H{，|}以综合{、|}平衡+x~i?@)&2=)^i#d&2#F^i
ncd-2025|fr|~mF#Bquatrième ~kY@s~bDtransmissibles >b^]#B~nSmentale #j&Ebien-être
ncd-2025|zh|*q第四次@G~bN及_b精神~if#d~iQ@)~fG=);*q第四次#'~bN{以及|及}_b精神~if#d{健康|福祉}>N
~lW|fr|~mF@el’examen approfondi %(mi-parcours @e&/*a&G&E_B@e~cs=F~aw2014-2024
~lW|zh|&2^L~fI^i~ja~cT~iO@)=);&2^L~fI^i~ja~cT~iO=)
~lU|fr|Notre océan, notre avenir : unis ~n"action urgente
~lU|zh|~mk~lu采取紧急+G;~d9~lu采取紧急+G
migration-progress|zh|#C~iW~se论坛进展@w
trafficking-2021|zh|2021%U@G~mH=);@G~mH2021%U=)
~nJ|fr|~t0Lausanne
~nJ|zh|洛桑#F
oslo-plan|fr|~n4d’Oslo
oslo-plan|zh|奥斯陆#F
~q1|fr|~t0Vienne
~q1|zh|&8#F
new-start|fr|%BNew START
new-start|zh|美利坚合众国#d俄罗斯联邦@G进一步削减#d限制进攻性+x%"_c@)%t;新削减+x%"%t;新裁武%t
caadp|fr|@Jdétaillé ~j-@el’agriculture africaine
caadp|zh|*e农业#q综合~pz
afcfta|fr|#H~b,#BZone @elibre-échange continentale africaine
afcfta|zh|~lk*e~im#J;#'~lk*e~im@)#J;*e~im#J
~eC|fr|~c5@eHong Kong
~eC|zh|香港~lq
~i!|fr|~c5@e~tB
~i!|zh|~ch~lq
~m.|fr|+A~tf^?*a#M>b~bF~l:
~m.|zh|*e~sm&S#d+/腐败@k
~i6|fr|=-^?#Bdémocratie, @Célections #j#Bgouvernance
~i6|zh|*e民主*]选举#d治理*5;*e民主*]选举&N{治理|施政}*5
~g)|fr|=-démocratique interaméricaine
~g)|zh|~lp民主*5
~cu|fr|^k~tx~l:
~cu|zh|~lp~pu@k;~lp%0~pu@k
ccamlr|fr|~hH%H#Bfaune #j#Bflore marines @el’Antarctique
ccamlr|zh|南极*7~sk~hG养护@k
wcpfc|fr|~hH%H>b=Q~oYgrands migrateurs %P~gg~l'occidental #jcentral
wcpfc|zh|中西部~hB~e2~ts@k;中西~hB~e2养护&N+[@k
whaling|fr|~mf=Yréglementation #Bchasse ^Abaleine
whaling|zh|#C捕鲸管制@k
siofa|fr|#H#7%8pêches %P="sud @e~ggIndien
siofa|zh|南印度洋~cm#J
~eL|fr|~hH_x~io%P="~l'Sud
~eL|zh|南~hB~pr~cm~hG~ts@k
~eI|fr|~hH_x~io%P="~l'Nord
~eI|zh|北~hB~pr~cm~hG~ts@k
iccat|fr|~mf=Y%H@Cthonidés @el’Atlantique
iccat|zh|养护大西洋金枪鱼~n2
recaap|fr|#H@e&,régionale ~txpiraterie #j#bvols %(>7#NAsie
recaap|zh|亚洲+/海盗#d~ln只区域<H#J;亚洲+/海盗^h~ln{只|舶}{行为|}@(区域<H#J
saicm|fr|Approche ~a?#B=Q@T@Cproduits ~o9
saicm|zh|#C~iR品+[+x方针
~tn|fr|#P@e&G@eCharm el-Cheikh
~tn|zh|沙姆沙伊赫*6~eZ;沙姆沙伊赫实施~eZ
~lb|fr|~nzShanghai *a^]#B~nS%P="@J@e~bE
~lb|zh|~pS%n#q中@)~iQ_b上海@w
~i'|fr|Code @epratique &4{de l’OMS |}@3="recrutement @5@Cpersonnels @esanté
~i'|zh|#.~if%R*p~if~g5#C招聘~cW;{世卫组织|}{全球卫生人员国际招聘|卫生人员国际招聘全球}~cW
~i(|fr|@a_o*areconnaissance @Cqualifications ~cL%(l’enseignement supérieur
~i(|zh|承认高等~iT相关资历*p@k
kimberley|fr|Système @ecertification &EProcessus @eKimberley
kimberley|zh|金伯利进程证书制度
ammunition|zh|常规~ll全寿命期+[*p+:;常规~ll全{寿命|生命}{周期|}+[*p+:
~pk|fr|~nz~cs*a~g(>b*?: relever #bdéfis &EXXIe siècle
~pk|zh|@G=7与~li：迎接二十一世纪@)挑战@)&8@w;@G=7&N~li：迎接{二十一|21}世纪挑战@)&8@w`;
