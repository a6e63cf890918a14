// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~m]|t|*,*h|UN ~p1|1945-06-26|~m1|||1945-10-24|37|
~dn|t|~nD@fCourt @FJustice|~nDCourt|1945-06-26|~m1|||1945-10-24||
~fc|t|%6=2*h||1946-02-13|@y|A/RES/22(I)|1:4|1946-09-17|8|
=u|t|%6=2%YSpecialized Agencies||1947-11-21|@y|A/RES/179(II)|33:521|1948-12-02||
~ju|t|%6%]@z~ky%Y~q/@FGenocide|Genocide @R|1948-12-09|^u|A/RES/260(III), @N|78:1021|1951-01-12|9|
~b]|t|^,%O%Y~rj*F=L@z%YExploitation %YProstitution @FOthers||1949-12-02|@y|A/RES/317(IV), @N|96:1342|1951-07-25||
~rN|t|&C&"@F12 August 1949|&C&"@F1949;~j"~mG;four ~mG;~mG|~hO|#R||75:970-973|~hP|51|1
~jt|t|&C^,Amelioration %YCondition %YWounded @zSick *F_F~p8~k3Field|First &C@R|~hO|#R||75:970|~hP||1
~g/|t|&C^,Amelioration %YCondition @FWounded, Sick @zShipwrecked Members @F_F~p8at Sea|~qq&C@R|~hO|#R||75:971|~hP||
~e:|t|&C@a#8~me~e"@F~h2@FWar|Third &C@R|~hO|#R||75:972|~hP||1
~g:|t|&C@a#8~me@8@FCivilian =L*FTime @FWar|Fourth &C@R|~hO|#R||75:973|~hP|5|1
~fd|t|~fA~tJ_FConflicts ~srI)|~j[@XI;~fA~tJ_FConflicts|1977-06-08|#R||1125:17512|1978-12-07||1
~dy|t|~fA@FNon-International _FConflicts ~srII)|~j[@XII;~fA@FNon-International _FConflicts|1977-06-08|#R||1125:17513|1978-12-07||1
~b.|t|<S@F^CAdoption @Fan ~j[Distinctive Emblem ~srIII)|~j[@XIII|~sE|#R||2404:43425|2007-01-14||
~h"|t|~q[@arespecting @jLaws @zCustoms @FWar @4Land|~eoannexed ~me~q[@aIV|1907-10-18|~ep|||1910-01-26||
~hm|t|@a~l-|~st@a~l-;~stRefugee @R;Refugee @R;~st@R|1951-07-28|#R||189:2545|1954-04-22|40|1
>k|t|@X~l-|1967 @X~l-;1967 @Xthereto;1967 =M|1967-01-31|@y||606:8791|1967-10-04||
>s|t|@a_3Stateless ~mW|1954 @a_3Stateless ~mW|1954-09-28|@y||360:5158|1960-06-06||
~a:|t|%6~e!@FStatelessness|~lA%6~e!@FStatelessness|1961-08-30|@y||989:14458|1975-12-13|12|1
~b[|t|~rg@R|1926 ~rg@R|1926-09-25|#R|||1927-03-09||
~dP|t|@Xamending @j~rg@asigned at &C@425 September 1926||~su|@y|A/RES/794(VIII)|182:2422|~su||
slavery-amended|t|~rg@asigned at &C@425 September 1926 @z~o4=M||~su|@y||212:2861|1955-07-07||
+n|t|~fV%6Abolition @FSlavery, @jSlave Trade, @zInstitutions @zPractices Similar *9Slavery|1956 ~fV@R|1956-09-07|#R||266:3822|1957-04-30||
*0|t|%6%J%E@FWomen||1953-03-31|@y|A/RES/640(VII)|193:2613|1954-07-07||
&Y|t|%6Nationality @FMarried Women||1957-02-20|@y|A/RES/1040(XI)|309:4468|1958-08-11||
=h|t|*dConsent *9Marriage, ~om@2Marriage @zRegistration @FMarriages||1962-12-10|@y|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%6~d8@FRacial Discrimination|ICERD|1966-03-07|@y|A/RES/2106(XX), @N|660:9464|1969-01-04|54|1
~rR|t|@fCovenant @4Economic, <X@z&M_K|ICESCR|~l1|@y|~bl|993:14531|1976-01-03||
iccpr|t|>d_K|ICCPR|~l1|@y|~bl|999:14668|1976-03-23||
~g"|t|@fCovenants @4&P_K|@f&P%ECovenants|~l1|@y|~bl|||24|
~ha|t|%7@j>d_K|First %7@j>d_K|~l1|@y|~bl|999:14668|1976-03-23||
~hb|t|~qq%7@j>dRights, aiming at @jabolition %Ydeath penalty|~qq%7@j>d_K|1989-12-15|@y|A/RES/44/128, @N|1642:14668|1991-07-11||
~hc|t|%7@j@fCovenant @4Economic, <X@z&M_K||2008-12-10|@y|A/RES/63/117, @N|2922:14531|2013-05-05||
+q|t|%6Non-Applicability @FStatutory Limitations *9War Crimes @zCrimes #aHumanity||1968-11-26|@y|A/RES/2391(XXIII), @N|754:10823|1970-11-11||
~gW|t|@f%6%O@z~ky%Y~q/@FApartheid||1973-11-30|@y|A/RES/3068(XXVIII), @N|1015:14861|1976-07-18||
>U|t|@f~qmApartheid *FSports||1985-12-10|@y|A/RES/40/64, @N|1500:25822|1988-04-03||
cedaw|t|%6~d8@F^O~pH|CEDAW|1979-12-18|@y|A/RES/34/180, @N|1249:20378|1981-09-03|79|1
~jn|t|%7@j%6~d8@F^O~pH||1999-10-06|@y|A/RES/54/4, @N|2131:20378|2000-12-22||1
cat|t|~qm+J|~qmTorture|1984-12-10|@y|A/RES/39/46, @N|1465:24841|1987-06-26|13|1
opcat|t|%7@j~qm+J|%7@j~qmTorture;OPCAT|2002-12-18|@y|A/RES/57/199, @N|2375:24841|2006-06-22|4|1
crc|t|%6%E%YChild|CRC|1989-11-20|@y|A/RES/44/25, @N|1577:27531|1990-09-02|138|1
~jo|t|~i0#Dinvolvement @Fchildren *Farmed conflict|Optional @X#Dinvolvement @Fchildren *Farmed conflict|2000-05-25|@y|A/RES/54/263, &RI|2173:27531|2002-02-12||1
~jq|t|~i0#Dsale @Fchildren, child ~dx@zchild pornography|Optional @X#Dsale @Fchildren, child ~dx@zchild pornography|2000-05-25|@y|A/RES/54/263, &RII|2171:27531|2002-01-18||1
~jp|t|~i0@4a communications procedure||2011-12-19|@y|A/RES/66/138, @N|2983:27531|2014-04-14||1
^3|t|@f%6@8%Y%E@FAll Migrant Workers @zMembers @F_LFamilies||1990-12-18|@y|A/RES/45/158, @N|2220:39481|2003-07-01|8|1
crpd|t|%6%E@F~f,|CRPD|2006-12-13|@y|A/RES/61/106, &RI|2515:44910|2008-05-03|62|1
~nd|t|%7@j%6%E@F~f,||2006-12-13|@y|A/RES/61/106, &RII|2518:44910|2008-05-03||1
*O|t|@f^,~rA~lQEnforced Disappearance||2006-12-20|@y|A/RES/61/177, @N|2716:48088|2010-12-23|14|1
&.|t|~qm^O*FEducation||1960-12-14|^u||429:6193|1962-05-22||1
untoc|t|@v@a+]|Organized ~q/@R;Palermo @R|~sC|@y|~j?I|2225:39574|2003-09-29|42|1
+8|t|@X~f)Suppress @zPunish &fPersons, Especially ~kJ@zChildren, ~fC|&f=L=M;@X~f)Suppress @zPunish &fPersons, Especially ~kJ@zChildren;Palermo =M|~sC|@y|~j?II|2237:39574|2003-12-25|4|1
<x|t|@X#a@j~icby Land, Sea @zAir, ~fC|@X#a@j~icby Land, Sea @zAir;~ic=M|~sC|@y|~j?III|2241:39574|2004-01-28|5|1
<7|t|@X#a@j~ab_L~k0@zAmmunition, ~fC|Firearms =M;@X#a@j~ab_L~k0@zAmmunition|2001-05-31|@y|A/RES/55/255, @N|2326:39574|2005-07-03|7|1
uncac|t|@v~qm~l6|~qm~l6;UNCAC|2003-10-31|@y|A/RES/58/4, @N|2349:42146|2005-12-14|31|1
~e,|t|@v~qm~sR; Strengthening @f&A@2~sK~jfCrimes ~sLby Means @F~og@zCommunications Technology Systems @z*b~tLEvidence *FElectronic Form @FSerious Crimes|@v~qm~sR|2024-12-24|@y|A/RES/79/243, @N||||
>q|t|~oF~bp@F1961|~oFNarcotic Drugs, 1961;~lASingle @R|1961-03-30|@y||520:7515|1964-12-13||
&0|t|~oF~bp@F~lAas ~o41972 =M|~oF~bp@F~lAas ~o4@X@F25 March 1972|1975-08-08|@y||976:14152|1975-08-08||1
~b/|t|*d~gI~kG@F1971|*d~gISubstances|1971-02-21|*A||1019:14956|1976-08-16||
~b1|t|@v~qm~jg~rj*F~bp@z~gI~kG@F1988|@v~qm~jg~rj*F~bp@z~gISubstances;1988 @R|1988-12-20|*A||1582:27627|1990-11-11||
>j|t|%6%]@z~ky@FCrimes #aInternationally Protected Persons, including Diplomatic Agents||1973-12-14|@y|A/RES/3166(XXVIII), @N|1035:15410|1977-02-20||
~jw|t|@f~qm@jTaking @FHostages||1979-12-17|@y|A/RES/34/146, @N|1316:21931|1983-06-03||
~ds|t|@f~qm@jRecruitment, Use, ~cD@zTraining @FMercenaries||1989-12-04|@y|A/RES/44/34, @N|2163:37789|2001-10-20|7|1
~hr|t|%6>c@v@zAssociated ~ku||~sz|@y|A/RES/49/59, @N|2051:35457|1999-01-15|12|1
~cb|t|%7@j%6>c@v@zAssociated ~ku||~sE|@y|A/RES/60/42, @N|2689:35457|2010-08-19||
<B|t|@f^,%O@FTerrorist Bombings||1997-12-15|@y|A/RES/52/164, @N|2149:37517|2001-05-23|8|1
=z|t|@f^,%O%Y~cD@F~oK||1999-12-09|@y|A/RES/54/109, @N|2178:38349|2002-04-10||
<[|t|@f^,%O@FActs @F*D~oK||2005-04-13|@y|A/RES/59/290, @N|2445:44004|2007-07-07|19|1
>)|t|~sZMaterial|~sZMaterial @z*DFacilities|1979-10-26|*A||1456:24631|1987-02-08||
~fl|t|*dOffences @z~jf~dKActs ~sL@4Board ~q)|Tokyo @R|1963-09-14|Tokyo||704:10106|1969-12-04||
~e?|t|^,%O@FUnlawful Seizure @F~q)||1970-12-16|~ep||860:12325|1971-10-14||
~a(|t|^,~bB~fN||1971-09-23|~c-||974:14118|1973-01-26||
<:|t|@X*b%O@F*/@F~kIat Airports Serving @f~fN||1988-02-24|~c-||1589:14118|1989-08-06||
<r|t|%6Marking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~c-||2122:36984|1998-06-21||
sua|t|~h6|SUA @R|1988-03-10|~ir||1678:29004|1992-03-01|7|1
~a[|t|@X*b~bB=9||1988-03-10|~ir||1678:29004|1992-03-01||1
~b:|t|~m0~nD@f=HCourt|~m0Statute|1998-07-17|~ir||2187:38544|2002-07-01|29|1
_-|t|@6#D=2%Y@f=HCourt||2002-09-09|@y||2271:40446|2004-07-22|7|1
vcdr|t|<Y*dDiplomatic ~oz||1961-04-18|*A||500:7310|1964-04-24|7|1
vccr|t|<Y*dConsular ~oz||1963-04-24|*A||596:8638|1967-03-19|24|1
^c|t|*d~rhMissions||1969-12-08|@y|A/RES/2530(XXIV), @N|1400:23431|1985-06-21||
vclt|t|<Y%6Law @FTreaties||1969-05-23|*A||1155:18232|1980-01-27|2|1
~nW|t|<Y%6Law @FTreaties ~rw=:@z@fOrganizations or ~rw@fOrganizations||1986-03-21|*A|||||
=y|t|<Y*dSuccession @F=:*Frespect @FTreaties||1978-08-23|*A||1946:33356|1996-11-06||
&X|t|@v*dJurisdictional Immunities @F=:@z_LProperty||2004-12-02|@y|A/RES/59/38, @N||||
~ar|t|<Y%6Representation @F=:*F_L~s/~tp@fOrganizations @Fa *.Character||1975-03-14|*A|||||
~r,|t|@v%6Law %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~nP|t|@6%z@j%A@FPart XI %Y~ml@F10 December 1982|Part XI %S|1994-07-28|@y|A/RES/48/263, @N|1836:31364|1996-07-28||1
~dl|t|@6*b%A%YProvisions %Y~ml@F10 December 1982 %z@j~oZStraddling ~h[@zHighly ~s"Fish Stocks|@v~h[%S;~h[%S|1995-08-04|@y||2167:37924|2001-12-11||
bbnj|t|@6~mu@j~ml#D%G@z%c~mbMarine ~pZDiversity @FAreas beyond ~d]Jurisdiction|BBNJ %S|2023-06-19|@y|A/CONF.232/2023/4||2026-01-17||
>4|t|@6#D=2%Y@fTribunal *bLaw %YSea||1997-05-23|@y||2167:37925|2001-12-30||1
_/|t|@X#D=2%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~g[|t|%6High Seas||~sv|#R||450:6465|1962-09-30||
<4|t|%6Continental Shelf||~sv|#R||499:7302|1964-06-10||
^'|t|%6~oJSea ~nAContiguous Zone||~sv|#R||516:7477|1964-09-10||
+S|t|@6~s5Compliance ~tp@f%G@z*k=Jby ~e7Vessels #DHigh Seas|Compliance %S|1993-11-24|~ir||2221:39486|2003-04-24|2|1
=t|t|@6@4Port State =J~f)Deter @z~hX_Z|Port State =J%S|2009-11-22|~ir||3161:54133|2016-06-05||1
solas|t|@f^,>cLife at Sea, 1974|@f^,>cLife at Sea|1974-11-01|~kl||1184:18961|1980-05-25|9|1
~r1|t|@f^,%]@F~s'~lQShips, 1973, as modified by @j@X@F1978 relating thereto|@f^,%]@F~s'~lQShips;MARPOL @R|1978-02-17|~kl||1340:22484|1983-10-02||1
~a-|t|@f*d_mSearch @zRescue, 1979|@f*d_mSearch @zRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~rISeafarers, 1978|~rISeafarers|1978-07-07|~kl||1361:23001|1984-04-28|3|1
+e|t|*dFacilitation ~tJ_mTraffic||1965-04-09|~kl||591:8564|1967-03-05|7|1
_.|t|%6@f_m~em||1948-03-06|#R||289:4214|1958-03-17||
mlc|t|_m~kk#L2006|_m~kk@R|2006-02-23|#R||2952:51299|2013-08-20||1
=B|t|%6@8%YUnderwater &M~q]||2001-11-02|^u||2562:45694|2009-01-02|6|1
~di|t|@f^,_H@z*k@FShips’ Ballast Water @zSediments||2004-02-13|~kl|||2017-09-08||
~bb|t|~e8@f%6Removal @FWrecks||2007-05-18|~p-|||2015-04-14||
~g]|t|~l9@f^,Safe @zEnvironmentally Sound Recycling @FShips||2009-05-15|Hong Kong, China|||2025-06-26||
<-|t|%6%]@FMarine ~s'by Dumping @FWastes @z~dKMatter|London @R|1972-12-29|London, Mexico City, Moscow @z^?||1046:15749|1975-08-30||
ospar|t|^,@8~d2%YNorth-East Atlantic|OSPAR @R|1992-09-22|^u||2354:42279|1998-03-25|8|1
npt|t|+P#D~gF@F*D~qs|~gF~eq;*D~gF~eq;NPT|1968-07-01|&q|A/RES/2373(XXII), @N|729:10485|1970-03-05|81|1
ctbt|t|~fONuclear-Test-Ban ~eq|CTBT|1996-09-10|@y|A/RES/50/245||||
tpnw|t|+P#D=/@F*D~qs||2017-07-07|@y|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+PBanning *DWeapon Tests ~k3Atmosphere, *FOuter ~oG@z~muWater|Partial Test-Ban ~eq|1963-08-05|Moscow||480:6964|1963-10-10||
~dz|t|+P#D=/%YEmplacement @F*D~bV@z~dK~bV@FMass Destruction #DSeabed ~nAOcean Floor @z~k3Subsoil Thereof||1971-02-11|&q|A/RES/2660(XXV), @N|955:13678|1972-05-18||
enmod|t|%6=/@FMilitary or Any ~dKHostile ~mb~fPModification Techniques||1976-12-10|@y|A/RES/31/72, @N|1108:17119|1978-10-05||
bwc|t|%6=/%YDevelopment, ~qo@zStockpiling @FBacteriological (Biological) @zToxin ~bV@z~k6|~pZ~bV@R;~pZ@zToxin ~bV@R|1972-04-10|&q|A/RES/2826(XXVI), @N|1015:14860|1975-03-26|23|1
+X|t|@X*b=/%YUse *FWar @FAsphyxiating, Poisonous or ~dKGases, @z@FBacteriological Methods @FWarfare|1925 &C=M;&C@X@F1925|1925-06-17|#R|||1928-02-08||
cwc|t|%6=/%YDevelopment, Production, Stockpiling @z~mbChemical ~bV@z~k6|Chemical ~bV@R|1992-09-03|#R||1974:33757|1997-04-29|13|1
ccw|t|*dProhibitions or Restrictions #D~mb~jf~mL~bVWhich May Be Deemed *9Be Excessively Injurious or *9Have Indiscriminate Effects|*d~jf~mL~qs|1980-10-10|#R||1342:22495|1983-12-02|17|1
_S|t|@X@4Prohibitions or Restrictions #D~mbMines, Booby-Traps @z~dKDevices as amended @43 May 1996|Amended @XII|1996-05-03|#R||2048:22495|1998-12-03||1
ccw-v|t|@X@4Explosive Remnants @FWar|@XV|2003-11-28|#R||2399:22495|2006-11-12||1
~jP|t|%6=/%YUse, Stockpiling, ~qo@zTransfer @FAnti-Personnel Mines @z~k6|Anti-Personnel Mine Ban @R;Mine Ban @R;Ottawa @R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~nb|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gJ~eq||2013-04-02|@y|A/RES/67/234B|3013:52373|2014-12-24|37|1
~dv|t|+P@4@-~jB*F~cZSpace, including @jMoon @z~dKCelestial Bodies|Outer ~oG~eq|1967-01-27|&q|A/RES/2222(XXI), @N|610:8843|1967-10-10|32|1
>m|t|@6#DRescue @FAstronauts, @jReturn @FAstronauts ~nAReturn @FObjects Launched into ~ks||1968-04-22|&q|A/RES/2345(XXII), @N|672:9574|1968-12-03||
^"|t|*d@fLiability @2Damage Caused by ~oGObjects||1972-03-29|&q|A/RES/2777(XXVI), @N|961:13810|1972-09-01||
<y|t|*dRegistration @FObjects Launched into ~ks||1974-11-12|@y|A/RES/3235(XXIX), @N|1023:15020|1976-09-15||
moon|t|@6~jB#DMoon @z~dKCelestial Bodies|Moon %S|1979-12-05|@y|A/RES/34/68, @N|1363:23002|1984-07-11||
~gV|t|Antarctic ~eq||1959-12-01|^?||402:5778|1961-06-23|15|1
~fk|t|+P*b=/@F*D~bV*FLatin ~pWCaribbean|+P@F~s?|1967-02-14|Mexico City||634:9068|1969-04-25||1
~hl|t|South Pacific *DFree Zone ~eq|+P@F~ox|1985-08-06|~ox||1445:24592|1986-12-11||
~m/|t|+P#DSouth-East Asia ~fsZone|+P@F~kb;~jd~eq|1995-12-15|~kb||1981:33873|1997-03-27|30|1
~hk|t|+O~fsZone ~eq|+P@FPelindaba;Pelindaba ~eq|1996-04-11|Cairo|A/50/426, @N||2009-07-15||
~a.|t|+P@4a ~fsZone *F~jeAsia|+P@F~m2|2006-09-08|~m2||2970:51633|2009-03-21|24|1
~r-|t|@v~bN|~bN;UNFCCC|1992-05-09|@y||1771:30822|1994-03-21|249|1
kyoto|t|~oi@X~me@v~bN|~oi=M|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
^5|t|~l(@6adopted ~mu@j@v~bN|~l(%S|2015-12-12|^u|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @N|3156:54113|2016-11-04|91|
cbd|t|_C|@v_C|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=e|t|=,@X@4Biosafety ~me_C|=,@X@4Biosafety;=,=M|2000-01-29|~c-||2226:30619|2003-09-11|6|1
~r4|t|~p,@X@4~ek~p!~nAFair @z~sT~tLBenefits Arising ~lQ_LUtilization ~me_C|~p,@X@4~ek~p!~nAFair @z~sT~tLBenefits Arising ~lQ_LUtilization;~p,=M|2010-10-29|~op||3008:30619|2014-10-12|7|
unccd|t|@v~pTDesertification *FThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~gs|@v~pTDesertification;~pTDesertification|1994-10-14|^u||1954:33480|1996-12-26|43|1
~cc|t|<Y^,@8%Y~p?||1985-03-22|*A||1513:26164|1988-09-22||
~ai|t|~ko@X@4~kGthat Deplete @j~p?|~ko=M|1987-09-16|~c-||1522:26369|1989-01-01||
basel|t|Basel %6_H@F~csMovements @F~sUWastes @z_LDisposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~hp|t|~h3%6Prior Informed Consent Procedure @2~jf~sU~l4@zPesticides *F@fTrade|~h3@R|1998-09-10|~kC||2244:39973|2004-02-24||
~at|t|~l)*dPersistent Organic Pollutants|~l)@R|2001-05-22|~oH||2256:40214|2004-05-17|2|1
~jO|t|Minamata *dMercury|Minamata @R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|*d@f~gJ*FEndangered Species @FWild Fauna @zFlora|CITES|1973-03-03|^?||993:14537|1975-07-01|27|1
cms|t|%6%G@F~s"Species @FWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~r9|t|*dWetlands ~tJImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@6#D%G@FAlbatrosses @zPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~rv|t|Bamako %6Ban %YImport into Africa ~nA_H@F~csMovement @z*k@F~sUWastes within Africa|Bamako @R|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
=f|t|^,@8@z%.~d2%YWider Caribbean Region|=,@R|1983-03-24|=,@eIndias||1506:25974|1986-10-11||1
alps|t|%6@8%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~ce|t|%6Law %YNon-navigational Uses ~tJWatercourses|Watercourses @R|1997-05-21|@y|A/RES/51/229, @N||2014-08-17||
water|t|%6@8@z~mb~csWatercourses @z@fLakes|Water @R|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~rk|t|*d~ekInformation, Public Participation *FDecision-making @z~ek>C*F~fPMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|*d~fPImpact Assessment *Fa ~csContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|*dLong-range ~csAir Pollution||1979-11-13|#R||1302:21623|1983-03-16||
escazu|t|~oy@6@4~ekInformation, Public Participation @z>C*F~fPMatters *FLatin ~pWCaribbean|Escazú %S|2018-03-04|Escazú|||2021-04-22||
~a)|t|@f+P@4Plant ~p!@2Food @zAgriculture||2001-11-03|~ir||2400:43345|2004-06-29||
>/|t|@fPlant @8@R||1951-12-06|~ir||150:1963|1952-04-03||
~am|t|*d*DSafety||1994-06-17|*A||1963:33545|1996-10-24||
+3|t|*dEarly Notification @Fa *DAccident||1986-09-26|*A||1439:24404|1986-10-27||
<p|t|*d~pY~k3Case @Fa *DAccident or Radiological Emergency||1986-09-26|*A||1457:24643|1987-02-26||
~fj|t|Joint %6>cSpent Fuel *k@z#D>cRadioactive Waste ~s8||1997-09-05|*A||2153:37605|2001-06-18|6|1
~b!|t|~nD@fAtomic Energy Agency||1956-10-26|@y||276:3988|1957-07-29||
^h|t|~c(%Y+,~cr~em||1946-07-22|@y||14:221|1948-04-07|9|1
fctc|t|+,~cr&y~f"|WHO ~f";~f"|2003-05-21|#R||2302:41032|2005-02-27|3|1
=C|t|~c(%Y@vEducational, Scientific @z&M~em||1945-11-16|~kl||4:52|1946-11-04||
<E|t|~c(%Y@v~p"%.~em||1979-04-08|*A||1401:23432|1985-06-21||
~na|t|*d@f~fN|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~av|t|^,@8%Y+,&M@z~jh~q]|@a_n@j@8%Y+,&M@z~jh~q];+,Heritage @R|1972-11-16|^u||1037:15511|1975-12-17|2|1
*M|t|%6Means @FProhibiting @zPreventing @j~jgImport, Export @zTransfer @FOwnership @F&MProperty||1970-11-14|^u||823:11806|1972-04-24|2|1
*L|t|^,@8@F&M~ov~k3Event @F_FConflict||1954-05-14|~ep||249:3511|1956-08-07|2|1
*N|t|~qq@X~me~q[@a@F1954 *b@8@F&M~ov~k3Event @F_FConflict||1999-03-26|~ep||2253:3511|2004-03-09||1
=m|t|^,Safeguarding %YIntangible &M~q]||2003-10-17|^u||2368:42671|2006-04-20||
+U|t|%6@8@z~s.%YDiversity @F&MExpressions||2005-10-20|^u||2440:43977|2007-03-18|8|1
~ba|t|UNIDROIT *dStolen or Illegally Exported &MObjects|*dStolen or Illegally Exported &MObjects|1995-06-24|~ir||2421:43718|1998-07-01||
~ry|t|@f~qmDoping *FSport||2005-10-19|^u||2419:43649|2007-02-01|3|1
~a"|t|~s9+P*9Facilitate ~ekPublished Works @2=LWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~s9~eq|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~nU|t|~ri%6Provision @FTelecommunication ~cH@2~n?Mitigation @zRelief Operations|~ri@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>o|t|~mj|~j"~mj|1949-09-19|#R||125:1671|1952-03-26|1|1
tir|t|Customs %6@fTransport @FGoods ~muCover @FTIR Carnets|TIR @R|1975-11-14|#R||1079:16510|1978-03-20||1
~cK|t|@f%6Harmonization @FFrontier Controls @FGoods||1982-10-21|#R||1409:23583|1985-10-15|1|1
~dC|t|*dTransit ~gJ@FLand-locked ~kF||1965-07-08|@y||597:8641|1967-06-09||
+Q|t|%6Recognition @z~n]@FForeign Arbitral Awards|New York @R|1958-06-10|@y||330:4739|1959-06-07||
cisg|t|@v*dContracts *b@fSale @FGoods||1980-04-11|*A||1489:25567|1988-01-01||
&W|t|@v%6~mbElectronic Communications *F@fContracts||2005-11-23|@y|A/RES/60/21, @N|2898:50525|2013-03-01|1|1
^9|t|@v*dContracts *b@fCarriage @FGoods Wholly or Partly by Sea|~h3Rules|2008-12-11|@y|A/RES/63/122, @N||||
*W|t|@v*dTransparency *FTreaty-based Investor-State Arbitration|~hZ*dTransparency|2014-12-10|@y|A/RES/69/116, @N||2017-10-18||
=x|t|@v*d@fSettlement Agreements Resulting ~lQMediation|Singapore *dMediation|2018-12-20|@y|A/RES/73/198, @N||2020-09-12||
^n|t|@v%6@fEffects @FJudicial Sales @FShips|~c"%6Judicial Sale @FShips|2022-12-07|@y|A/RES/77/100, @N||||
upeace|t|@f@6*b~lE%YUniversity @2Peace||1980-12-05|@y|A/RES/35/55, @N|1223:19735|1981-04-07|1|1
~rT|t|>S1930 ~hL29)|>S1930|1930-06-28|#R||39:612|1932-05-01|1|
^1|t|@X@F2014 ~me>S1930|2014 @X~me>S1930;@X@F2014 ~me>S1930 ~hL29)|2014-06-11|#R||3175:612|2016-11-09||1
~rU|t|Freedom @FAssociation @z@8%Y~nIOrganise #L1948 ~hL87)||1948-07-09|~m1||68:881|1950-07-04||
ilo-97|t|~s!@2Employment @a(Revised), ~j"~hL97)||1949-07-01|#R||120:1616|1952-01-22|4|1
~rV|t|~nIOrganise @zCollective Bargaining #L~j"~hL98)||1949-07-01|#R||96:1341|1951-07-18||
~nn|t|Equal Remuneration #L~st~hL100)||1951-06-29|#R||165:2181|1953-05-23||
~no|t|<X~oE(Minimum Standards) #L1952 ~hL102)||1952-06-28|#R||210:2838|1955-04-27||1
~np|t|Abolition @F>S1957 ~hL105)||1957-06-25|#R||320:4648|1959-01-17||
~nq|t|^O(Employment @zOccupation) #L1958 ~hL111)||1958-06-25|#R||362:5181|1960-06-15||
~nr|t|~om#L1973 ~hL138)|~om#L1973|1973-06-26|#R||1015:14862|1976-06-19|3|1
~ns|t|~kj@zTribal Peoples #L1989 ~hL169)|~kj@zTribal Peoples #L1989|1989-06-27|#R||1650:28383|1991-09-05||1
~nt|t|Worst Forms @FChild ~kk#L1999 ~hL182)|Worst Forms @FChild ~kk#L1999|1999-06-17|#R||2133:37245|2000-11-19||
~nv|t|Domestic Workers #L2011 ~hL189)|Domestic Workers #L2011|2011-06-16|#R||2955:51379|2013-09-05|8|1
~nw|t|~kI@zHarassment #L2019 ~hL190)|~kI@zHarassment #L2019|2019-06-21|#R|||2021-06-25||
~b,|t|&y@F+OUnity @a~qgspecific ~jl@Frefugee problems ~gs|@a~cE@jSpecific ~mJ@FRefugee Problems ~gs|1969-09-10|_i||1001:14691|1974-06-20||1
~eK|t|&y@F+OUnity ^,elimination @Fmercenarism ~gs||1977-07-03|Libreville||1490:25573|1985-04-22||1
~ny|t|+OUnion ^,@8@z~pY@FInternally Displaced =L~gs|Kampala @R|2009-10-23|Kampala||3014:52375|2012-12-06||
^S|t|~jA_K|Banjul ~p1|1981-06-27|~p-||1520:26363|1986-10-21||
~aW|t|+O*,#D%E@zWelfare %YChild||1990-07-11|_i|||1999-11-29||
~r0|t|@X~me~jA%E#D%E@F~kJ~gs|Maputo =M|2003-07-11|Maputo||3268:26363|2005-11-25||
~ru|t|Constitutive Act %Y+OUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|^,@8@F&P%E@z~d-Freedoms|European *d&P_K|1950-11-04|~ir||213:2889|1953-09-03||
achr|t|American *d&P_K|Pact @F~oD|1969-11-22|~oD||1144:17955|1978-07-18||
=n|t|~kZpreventing @zcombating _u#awomen @zdomestic violence||2011-05-11|~ra|||2014-08-01||
~jm|t|~kZ~sR|Budapest @R|2001-11-23|Budapest||2296:40916|2004-07-01||
^X|t|~kZ~c!#a&f&PBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|^Q%6~os~ky@zEradication @F~kI~pH|@a@F~d)|1994-06-09|~d)|||1995-03-05||
bern|t|%6%G@FEuropean Wildlife @z~jhHabitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
>V|t|*,%YLeague @FArab ~kF|Pact %YLeague @FArab ~kF|1945-03-22|Cairo||70:241|1945-05-11|3|1
~aY|t|*,%YAssociation @FSoutheast Asian Nations|ASEAN ~p1|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+P@FAmity @z&A*FSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~ge|t|*,%Y&ACouncil *bArab =:%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@6#DStatus @zFunctions %Y@fCommission @4Missing ~mW||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|^,@fCouncil *bExploration %YSea||1964-09-12|~sO||652:9344|1968-07-22||1
seafo|t|%6~oZFishery ~cH~k3South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^W|t|%6Civil ~mJ~tJChild Abduction|~q[%6Civil ~mJ~tJChild Abduction|1980-10-25|~ep||1343:22514|1983-12-01||
+g|t|*d@8@F~kc@z&A*F~re@FIntercountry Adoption|~q[*d@8@F~kc@z&A*F~re@FIntercountry Adoption|1993-05-29|~ep||1870:31922|1995-05-01||
~b(|t|%6Recovery Abroad @FMaintenance||1956-06-20|@y||268:3850|1957-05-25||
ihr|t|@f~cr~eo(2005)|@f~crRegulations|2005-05-23|#R||2509:44861|2007-06-15|28|
udhr|i|*.@o@F&P_K||1948-12-10|^u|A/RES/217(III)|||138|
_U|i|^.Granting @F~mP*9Colonial Countries @zPeoples||1960-12-14||A/RES/1514(XV)|||87|
<h|i|+H@-~tJLaw _nFriendly ~s/@z&Aamong =:*Faccordance ~tp@j*,*h|+H@-~tJLaw _nFriendly ~s/@zCo-operation among =:*Faccordance ~tp@j*,*h;+HFriendly ~oz|1970-10-24||A/RES/2625(XXV), @N||||
~aD|i|+HPermanent Sovereignty over ~jhResources||1962-12-14||A/RES/1803(XVII)||||
%F|i|@v^.~d8@FRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
<3|i|@o%Y%E%YChild||1959-11-20||A/RES/1386(XIV)||||
>w|i|^.+C^O~pH||1967-11-07||A/RES/2263(XXII)||||
<A|i|+H~oJAsylum||1967-12-14||A/RES/2312(XXII)||||
>'|i|^.Inadmissibility @FIntervention ~k3Domestic Affairs @F=:~nA@8@F_L~mP@zSovereignty||1965-12-21||A/RES/2131(XX)||||
+j|i|^.Inadmissibility @FIntervention @zInterference ~k3Internal Affairs @F~kF||1981-12-09||A/RES/36/103, @N||||
^!|i|+H<XProgress @z#:||1969-12-11||A/RES/2542(XXIV)||||
*T|i|^.Strengthening ~tJSecurity||1970-12-16||A/RES/2734(XXV)||||
<v|i|@o@F@-~cE@jSea-Bed ~nAOcean Floor, ~nASubsoil Thereof, beyond @jLimits @F~d]Jurisdiction||1970-12-17||A/RES/2749(XXV)||||
~e(|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @N||||
>"|i|^.~lE@Fa New @f~kfOrder||1974-05-01||A/RES/3201(S-VI)|||3|
~al|i|~tz#D~lE@Fa New @f~kfOrder||1974-05-01||A/RES/3202(S-VI)||||
*w|i|*,@F~kf%E@zDuties @F~kF||1974-12-12||A/RES/3281(XXIX)||||
>Z|i|^.%E@FDisabled ~mW||1975-12-09||A/RES/3447(XXX)||||
=A|i|^.~rA~lQBeing Subjected *9+J||1975-12-09||A/RES/3452(XXX), @N||||
+0|i|=0@2Law ~n]Officials||1979-12-17||A/RES/34/169, @N|||11|
+Z|i|^.~d8@FIntolerance @z@F^OBased @4Religion or Belief||1981-11-25||A/RES/36/55|||7|
~dr|i|Manila ^.Peaceful Settlement ~tJDisputes||1982-11-15||A/RES/37/10, @N|||7|
~aj|i|+,*,@2Nature||1982-10-28||A/RES/37/7, @N||||
_[|i|@-@FMedical Ethics relevant ~meRole @F~crPersonnel, particularly Physicians, ~k3@8@F~h2@zDetainees #a+J||1982-12-18||A/RES/37/194, @N||||
>.|i|^.Right @FPeoples *9Peace||1984-11-12||A/RES/39/11, @N||||
=D|i|@o@F~gv@F>C@2Victims @F~q/@zAbuse @FPower||1985-11-29||A/RES/40/34, @N||||
~a1|i|&p@jAdministration ~nC>C(The ~c"Rules)|&p@jAdministration ~nCJustice;~c"Rules|1985-11-29||A/RES/40/33, @N||||
*U|i|~gv#D~mP%YJudiciary||1985-09-06|Milan|||||
<5|i|^.~nI#:||1986-12-04||A/RES/41/128, @N|||28|
&g|i|+H<X@zLegal @-%z@j@8@zWelfare @FChildren, ~tp~rhReference *9Foster Placement @zAdoption Nationally @zInternationally||1986-12-03||A/RES/41/85, @N||||
>(|i|^.Enhancement %YEffectiveness %YPrinciple @FRefraining ~lQ@jThreat or ~mbForce *F@f~oz||1987-11-18||A/RES/42/22, @N||||
+V|i|Body @F@-*b~rA~muAny Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @N||||
=k|i|^.%]@zRemoval @FDisputes @zSituations Which May Threaten @f~fU@z~oE@z#DRole %Y@v*Fthis Field||1988-12-05||A/RES/43/51, @N||||
~dB|i|&p~fT=J(The Tokyo Rules)|&p~fTMeasures;Tokyo Rules|~cA||A/RES/45/110, @N|||3|
+5|i|~gv*b~e"@FPrisoners||~cA||A/RES/45/111, @N||||
>n|i|@v#?*b%]~nCDelinquency (The Riyadh Guidelines)|@v#?*b%]~nCDelinquency;Riyadh Guidelines|~cA||A/RES/45/112, @N||||
~b6|i|@v~oC*b@8@FJuveniles Deprived @Ftheir Liberty|Havana Rules|~cA||A/RES/45/113, @N||||
</|i|Model +P@4Extradition||~cA||A/RES/45/116, @N||||
>9|i|Model +P@4Mutual ~pY*F=HMatters||~cA||A/RES/45/117, @N||||
<n|i|~gv#DRole @FLawyers||~sw|Havana|||||
*1|i|#?#DRole @FProsecutors||~sw|Havana|||||
_"|i|~gv#D~mbForce @zFirearms by Law ~n]Officials||~sw|Havana|||||
&J|i|+,^.Survival, @8@z%.@FChildren||1990-09-30|@y|||||
&[|i|@v@-@2Older ~mW||1991-12-16||A/RES/46/91, @N||||
_]|i|@-*b@8@F=L~tpMental Illness ~nAImprovement @FMental ~crCare||1991-12-17||A/RES/46/119, @N||||
~b2|i|+HFact-finding by @j@v~k3Field %YMaintenance ~tJ~fU@zSecurity||1991-12-09||A/RES/46/59, @N||||
&V|i|^.~rA~lQEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
*Y|i|^.%E@F=LBelonging *9~d]or Ethnic, Religious @zLinguistic Minorities||1992-12-18||A/RES/47/135, @N|||7|
~au|i|^.+C~kI~pH||~sy||A/RES/48/104|||10|
&t|i|Standard ~oC#DEqualization @FOpportunities @2~f,||~sy||A/RES/48/96, @N||||
>-|i|@-_3~d]Institutions *b~s.@z@8@F&P%E(Paris ~kw|@-%z@jstatus @F~pd~hd*b_b@z@9@Fhuman rights;~l(~s)|~sy||A/RES/48/134, @N|||3|
+s|i|+H=J*9~hX@f~oK||~sz||A/RES/49/60, @N||||
&I|i|@o*9Supplement @j1994 +H=J*9~hX@f~oK||1996-12-17||A/RES/51/210, @N||||
%Q|i|^.Enhancement @F&A>X@z~oyArrangements or Agencies ~k3Maintenance ~tJ~fU@zSecurity||~sz||A/RES/49/57, @N||||
+W|i|^.Occasion %YFiftieth Anniversary *h||1995-10-24||A/RES/50/6|||4|
^(|i|+,~tz@2Youth|+,~tz@2Youth ~meYear 2000 @zBeyond|~sB||A/RES/50/81, @N|||12|
*R|i|^.Right @zResponsibility @FIndividuals, Groups @zOrgans @FSociety ~s5@zProtect Universally Recognized &P%E@z~d-Freedoms|+H&P%EDefenders|1998-12-09||A/RES/53/144, @N||||
>Y|i|@o@z~tz@4a Culture @FPeace|+Ha Culture @FPeace|1999-09-13||A/RES/53/243|||10|
*X|i|@v~kn%[|~kn%[|2000-09-08|@y|A/RES/55/2|||68|
~jv|i|@o@FCommitment @4HIV/AIDS||2001-06-27|@y|A/RES/S-26/2, @N|||2|
~nl|i|%J+HHIV/AIDS||2006-06-02|@y|A/RES/60/262, @N||||
~rP|i|~mcIntensifying Our Efforts *9~hXHIV @zAIDS||2011-06-10|@y|A/RES/65/277, @N||||
~nm|i|~mcOn @jFast Track *9Accelerating @jFight #aHIV @z*9Ending @jAIDS Epidemic by ~pQ||2016-06-08|@y|A/RES/70/266, @N||||
hiv-2021|i|~mcEnding Inequalities @zGetting @4Track *9End AIDS by ~pQ||2021-06-08|@y|A/RES/75/284, @N||||
*3|i|A world fit @2children||2002-05-10|@y|A/RES/S-27/2, @N||||
<?|i|@v^.New ~lHAfrica’s #:||2002-09-16|@y|A/RES/57/2||||
nepad|i|New ~lHAfrica’s #:|NEPAD|2001-07-11|Lusaka|A/57/304, @N|||28|
>x|i|~sD~d6Outcome||2005-09-16|@y|A/RES/60/1|||15|
>l|i|~gv@z#?#D~nIa Remedy @zReparation @2Victims @FGross Violations ~tJ&P%ELaw @zSerious Violations ~tJ~gELaw||2005-12-16||A/RES/60/147, @N||||
&D|i|@v&'Counter-Terrorism ~m4|&'Counter-Terrorism ~m4|2006-09-08||A/RES/60/288|||26|
~bu|i|Institution-building %Y@v~pK||2007-06-18|#R|A/HRC/RES/5/1, @N||||
+1|i|~c8Mandate-holders %Y~pK|~c8Mandate Holders %YCouncil;~c8Mandate Holders %Y~pK|2007-06-18|#R|A/HRC/RES/5/2, @N||||
<l|i|@v^.%E@F~kjPeoples|UNDRIP|2007-09-13||A/RES/61/295, @N|||35|
<g|i|Non-legally binding ~qK@4all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @N||||
~b4|i|@vstrategic plan @2forests 2017–2030|@vstrategic plan @2forests, 2017–2030|2017-04-27||A/RES/71/285, @N||||
&)|i|#?*bAlternative Care @FChildren||2009-12-18||A/RES/64/142, @N||||
^d|i|@v&'~dU||2010-07-30||A/RES/64/293|||34|
~a0|i|@v~oC*b~e"@F~kJ~h2@z~fT=J@2~kJOffenders (the ~jdRules)|@v~oC*b~e"@F~kJ~h2@z~fT=J@2~kJOffenders;~jdRules|2010-12-21||A/RES/65/229, @N|||13|
&2|i|Updated ~g0~kJ~gZ|~g0~kJ~gZ|2010-12-21||A/RES/65/228, @N|||8|
~jW|i|Salvador +H~fOStrategies @2&'Challenges: ~fB>CSystems @z_L%.*Fa Changing World||2010-04-19|Salvador|A/RES/65/230, @N||||
~jQ|i|%J@o~ld#D%]@z_H@FNon-communicable Diseases||2011-09-19|@y|A/RES/66/2, @N||||
*S|i|@v+H&P%E~hW@zTraining||2011-12-19||A/RES/66/137, @N||||
_'|i|The future we want||2012-06-22|~ea|A/RES/66/288, @N||||
~hf|i|@v@-@z#?@4~ekLegal Aid *F=H>CSystems||2012-12-20||A/RES/67/187, @N|||10|
>[|i|@o~ld#DRule @FLaw at @j~d]@z@fLevels||2012-09-24|@y|A/RES/67/1||||
~ah|i|@o~aUDialogue @4@f~s!@z#:||2013-10-03|@y|A/RES/68/4||||
<k|i|~ij~qdplenary meeting %Y%qknown as @j+,_k@4~kjPeoples||2014-09-22|@y|A/RES/69/2||||
~a,|i|SIDS Accelerated Modalities #K(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @N|||18|
_t|i|<Y@o@z~j(||2014-11-05|*A|A/RES/69/137||||
^g|i|~j(|<Y~qb|2014-11-05|*A|A/RES/69/137, &RII|||2|
&h|i|@v~g0~kc~gZ||2014-12-18||A/RES/69/194, @N|||5|
*C|i|@f#?@2~fB>CResponses ~tp~re*9&f&M~ov~qeOffences||2014-12-18||A/RES/69/196, @N|||8|
<w|i|Sendai %[||2015-03-18|~rf|A/RES/69/283, &RI|||7|
>]|i|Sendai %V@2~n?Risk ~e!2015–2030|Sendai Framework|2015-03-18|~rf|A/RES/69/283, &RII|||93|
~de|i|Addis Ababa ~c!%,%YThird ~qn#:|Addis Ababa ~c!~n)|2015-07-27||A/RES/69/313, @N|||106|
~df|i|Transforming our world: @j~gt|~gt;2030 ~n)|2015-09-25|@y|A/RES/70/1|||643|
~e-|i|<M+HIntegrating ~fB>Cinto @jWider @v%,*9Address <X@z~kfChallenges @z~s5@jRule @FLaw at @j~d]@z@fLevels, @zPublic Participation||~sG||A/RES/70/174, @N|||6|
~a!|i|&p@j~e"@F~h2(the ~kpRules)|&p@j~e"@FPrisoners;~kpRules|~sG||A/RES/70/175, @N|||32|
~dD|i|~ij%Y~o1overall review %Yimplementation %Youtcomes %Y~d6#D~ogSociety||2015-12-16|@y|A/RES/70/125||||
~k!|i|Our joint commitment *9effectively addressing @zcountering @jworld drug problem||2016-04-19|@y|A/RES/S-30/1, @N||||
+2|i|New York @o@2Refugees @zMigrants||2016-09-19|@y|A/RES/71/1|||9|
~jk|i|#e%Y#W%Y%q@4antimicrobial resistance||2016-10-05|@y|A/RES/71/3||||
~dw|i|^.~nIPeace||2016-12-19||A/RES/71/189, @N||||
>!|i|New Urban ~n)||2016-10-20|Quito|A/RES/71/256, @N|||16|
~ao|i|~krfuture: call @2action||2017-07-06|@y|A/RES/71/312, @N||||
~aM|i|#e#Dimplementation %Y@v&'~dU||2017-09-27|@y|A/RES/72/1||||
_?|i|#eadopted at @j~kp~fUSummit||2018-09-24|@y|A/RES/73/1||||
~jR|i|#e%Ythird ~o1prevention @zcontrol @Fnon-communicable diseases||2018-10-10|@y|A/RES/73/2||||
>u|i|#e%Y~o1fight #atuberculosis||2018-10-10|@y|A/RES/73/3||||
~jS|i|@v^.%E@FPeasants @z~dKPeople Working *FRural Areas||2018-12-17||A/RES/73/165, @N||||
<.|i|&'~q-@2Safe, Orderly @zRegular ~ol|&'~q-@4~ol;~l"~q-@4~ol|2018-12-10|Marrakech|A/RES/73/195, @N|||43|
>?|i|&'~q-@4Refugees|global compact @4~hm|2018-12-17||A/73/12(PartII)||||
<1|i|^s~tk%Ysecond High-level @v_k@4South-South ~p3||2019-03-22|~h?|A/RES/73/291, @N||||
~nV|i|^Gcoverage, &9~ac~r.|^Gcoverage &9~ac~r.;*.health coverage: ~acworld|2019-10-10|@y|A/RES/74/2||||
~r(|i|#e~qdpolitical forum @4~iJ~iCconvened ~mu@jauspices %Y~gDAssembly||2019-10-15|@y|A/RES/74/4, @N||||
un75|i|^.commemoration %Yseventy-fifth anniversary *h||2020-09-21|@y|A/RES/75/1||||
~k8|i|Our common commitment *9effectively addressing challenges @zimplementing measures *9prevent @zcombat corruption @zstrengthen @5cooperation||2021-06-02|@y|A/RES/S-32/1, @N||||
~qG|i|United #aracism, racial ~i9xenophobia @zrelated intolerance||2021-09-22|@y|A/RES/76/1||||
~fi|i|The “Space2030” Agenda: space as a driver @F~iJdevelopment|“Space2030” ~n);~oG2030 Agenda: space as a driver @F~iJdevelopment;Space2030 ~n)|2021-10-25||A/RES/76/3||||
~dq|i|~oi+HAdvancing ~q/~os=H>C~nARule @FLaw: Towards @jAchievement %Y~gt|~oi%[|2021-03-07|Kyoto|A/RES/76/181, @N|||12|
_8|i|<M~tz*bLeast Developed Countries|<M~qb|2022-04-01||A/RES/76/258, @N|||26|
~ap|i|~krfuture, our responsibility||2022-07-21||A/RES/76/296, @N||||
_a|i|#e%Y#W#Dmidterm review %YSendai %V@2~n?Risk ~e!2015–2030||2023-05-18|@y|A/RES/77/289, @N||||
sdg-2023|i|#e~qdpolitical forum @4~iJ~iCconvened ~mu@jauspices %Y%q(Sustainable %.Goals Summit)||2023-09-29|@y|A/RES/78/1, @N||||
~nO|i|#e%Y%q#W@4pandemic prevention, preparedness @zresponse||~sH|@y|A/RES/78/3, @N||||
~cN|i|#e%Y#W#Dfight #atuberculosis||~sH|@y|A/RES/78/5, @N||||
~hq|i|Antigua @zBarbuda %,@2^wStates: A Renewed @o@2Resilient Prosperity|Antigua @zBarbuda %,@2^w~kF|2024-07-16||A/RES/78/317, @N|||9|
=s|i|Pact *bFuture|The Pact *bFuture|~sI|@y|A/RES/79/1|||21|
*Q|i|&'Digital Compact||~sI|@y|A/RES/79/1, &RI|||6|
<i|i|+HFuture Generations||~sI|@y|A/RES/79/1, &RII|||3|
~rs|i|#e%Y#W@4antimicrobial resistance||2024-10-07|@y|A/RES/79/2, @N||||
^T|i|Awaza _62024–2034|Awaza ~qb;_62024–2034|2024-12-24||A/RES/79/233, @N|||7|
~nT|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @N|||2|
+r|i|@o%Y@v_k#D&PEnvironment|~l)^.&PEnvironment|1972-06-16|~oH|A/CONF.48/14/Rev.1||||
+t|i|*.^.Eradication @FHunger @zMalnutrition||1974-11-16|~ir||||7|
<2|i|^s#P#K@2Promoting @zImplementing Technical &Aamong ~fr|^s~tE|1978-09-12|~h?|||||
=j|i|~od~ke%YTenth ~rhSession %Y~gDAssembly||1978-06-30|@y|A/RES/S-10/2|||9|
^6|i|Rio +HEnvironment @z#:|Rio %[|~sx|~ea|~aAI||||
~gT|i|%,21||~sx|~ea|~aAII||||
<8|i|Non-legally Binding Authoritative Statement @F@-@2a &'~hT#DManagement, %G@z%c%.@FAll Types @FForests||~sx|~ea|~aAIII||||
<0|i|@J*b~q?%A@F%,21||1997-06-28|@y|A/RES/S-19/2, @N||||
=E|i|<Y@o@z~qb||1993-06-25|*A|A/CONF.157/24(PartI), chap. III|||29|
=[|i|~tz*b%c%.@F^w~kF|Barbados ~qb|1994-05-06|~l2|A/CONF.167/9||||
~jZ|i|~oN~oI@2a Safer World: #?@2~jh~n?~osPreparedness @zMitigation @zits ~tE|~oN~m4|1994-05-27|Yokohama|A/CONF.172/9||||
^V|i|~tz%Y@f_k@4Population @z#:||1994-09-13|Cairo|A/CONF.171/13||||
*K|i|~p4+H<X#:|~p4%[;~p4@o@z~qb|1995-03-12|~sO|A/CONF.166/9, &RI||||
+T|i|~tz%Y~d6@2<X#:||1995-03-12|~sO|A/CONF.166/9, &RII||||
~m?|i|~c"@o@z~mX||~sA|>Q|A/CONF.177/20/Rev.1||||
=b|i|~c"%[||~sA|>Q|A/CONF.177/20/Rev.1, &RI|||4|
>W|i|~c"~mX||~sA|>Q|A/CONF.177/20/Rev.1, &RII||||
~cu|i|~q?actions @zinitiatives *9implement @j~c"@o@z~mX||2000-06-10|@y|A/RES/S-23/3, @N||||
_,|i|Habitat ~n)||1996-06-14|~ra|A/CONF.165/14||||
<a|i|+HCities @z~dK&PSettlements ~k3New Millennium||2001-06-09|@y|A/RES/S-25/2, @N||||
<u|i|~m0+H+,~gC||1996-11-13|~ir|||||
+l|i|~m0+HNutrition|||~ir||||9|
=]|i|~tz>P2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<m|i|~tz>P~pP|Istanbul ~tz>P~pP;Istanbul ~qb|2011-05-13|~ra|A/CONF.219/7, chap. II|||6|
~fh|i|~tz~f)Combat @zEradicate @j~jg~gJ*F~eb~bV*FAll Its Aspects||2001-07-20|@y|A/CONF.192/15|||7|
<C|i|@f~p'*9Enable =:*9Identify @zTrace, *Fa Timely @zReliable Manner, ~jg~eb~qs|@fTracing Instrument|~sE|||||2|
~rK|i|Durban @o@z~qb||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~hh|i|~h0~hT%Y~qn#:|~h0Consensus|2002-03-22|~oo|A/CONF.198/11, +R1, @N||||
_7|i|<M+H~cD@2Development: ~tk%YFollow-up ~qn%.*9Review @j%A%Y~h0Consensus|<M+H~cD@2#:|2008-12-02|~tA|A/RES/63/239, @N||||
~a9|i|~d[~o7@4Ageing, 2002|~d[~o7@4Ageing;~d[~tE|2002-04-12|~rb|A/CONF.197/9, +R1, &RII|||11|
=?|i|%J@o~nA~d[~o7@4Ageing, 2002||2002-04-12|~rb|A/CONF.197/9, +R1||||
&:|i|~mR+H%c#:||2002-09-04|~oh|A/CONF.199/20, +R1, @N||||
<,|i|#P@F%A%Y~d6@4%c%.(Johannesburg #P@FImplementation)|#P@F%A%Y~d6@4%c#:;~mR#P@FImplementation|2002-09-04|~oh|A/CONF.199/20, +R2, @N||||
>T|i|Almaty @J@FAction: Addressing @j~rhNeeds @F%Mwithin a New &'%V@2Transit Transport &A@2Landlocked @zTransit ~fr|Almaty ~qb|2003-08-29|Almaty|A/CONF.202/3, &RI||||
~dm|i|&C@o@F~s)||2003-12-12|#R|A/C.2/59/3, @N||||
>1|i|&C~tE||2003-12-12|#R|A/C.2/59/3, @N||||
^e|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~ca|i|Tunis %,*b~ogSociety|Tunis ~n)|2005-11-18|Tunis|A/60/687||||
+h|i|~hZ%[||2005-01-14|Port Louis|A/CONF.207/11, &RI||||
<o|i|~hZ~oI*b~q?%A%Y~tz*b%c%.@F^w~kF|~hZ~oI@FImplementation;~hZ~m4|2005-01-14|Port Louis|A/CONF.207/11, &RII||||
<!|i|Hyogo %[||2005-01-22|Kobe|A/CONF.206/6||||
^0|i|Hyogo %V@2~c!2005–2015: Building @jResilience @FNations @zCommunities *9Disasters|Hyogo %V@2<T|2005-01-22|Kobe|A/CONF.206/6|||4|
^o|i|~e8~tk~aU@v_k@4South-South ~p3||2009-12-03|~p-|A/RES/64/222, @N||||
=v|i|10-Year %V@FProgrammes @4%cConsumption @z~qoPatterns|10-Year %V@FProgrammes @4%cConsumption @zProduction|2012-06-22|~ea|A/CONF.216/5, @N|||3|
~jN|i|Keeping @jpromise: united *9achieve @j~kn%.Goals||2010-09-22|@y|A/RES/65/1||||
~dQ|i|~ij~ld@4Youth: Dialogue @zMutual Understanding||2011-07-26|@y|A/RES/65/312||||
~cd|i|~oGMillennium: <Y+H~oG@z&P#:||1999-07-30|*A|A/CONF.184/6, +R1||||
*u|i|@-~cE@jUse by =:@FArtificial Earth Satellites @2@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @N||||
~aq|i|@-Relating *9Remote Sensing %YEarth ~lQ~ks||1986-12-03||A/RES/41/65, @N||||
=r|i|@-Relevant ~me~mb*DPower Sources *F~ks||1992-12-14||A/RES/47/68||||
~as|i|+H@f&A*F~cZ~oG*bBenefit @z~k3Interest @FAll States, Taking into ~ktAccount @jNeeds @F~fr||1996-12-13||A/RES/51/122, @N||||
^b|i|@o@FLegal @-~jB*F~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
=c|i|~d?Business @z&PRights: Implementing @j@v“Protect, ~re@zRemedy” Framework|~d?Business @z&P_K|2011-06-16|#R|A/HRC/17/31, @N|||32|
*v|i|~d?Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @N|||30|
<s|i|~d?Extreme Poverty @z&P_K||2012-09-27|#R|A/HRC/21/39, @N||||
~fe|i|Rabat #P#K#Dprohibition @Fadvocacy @Fnational, racial or religious hatred that constitutes incitement *9~i9hostility or violence|Rabat ~tE|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
<)|i|Manual #DEffective Investigation @zDocumentation @F+J|Istanbul =M|1999-08-09|~ra|||||
&(|i|#?@4>C*FMatters involving Child Victims @zWitnesses @FCrime||2005-07-22||E/RES/2005/20, @N||||
&s|i|#?*b%]@FCrime||2002-07-24||E/RES/2002/13, @N|||4|
&r|i|#?@2~c!@4~kc~k3=H>CSystem||1997-07-21||E/RES/1997/30, @N||||
=w|i|Basic principles #Duse @Frestorative *?programmes *Fcriminal matters||2002-07-24||E/RES/2002/12, @N||||
~dN|i|Consultative ~la@znon-governmental organizations||1996-07-25||E/RES/1996/31||||
~bv|i|#?*bproclamation @F@5years|criteria *bproclamation @F@5years|1980-07-25||E/RES/1980/67, @N||||
+c|i|Arab ~fUInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &RII, resolution 14/221|||21|
>:|i|Quartet performance-based road map *9a permanent two-State solution ~meIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @N||||
>,|i|@o@F@-@4Interim Self-Government Arrangements||1993-09-13|^?|A/48/486-S/26560, @N||||
*J|i|Kunming-Montreal &'~c'Framework||2022-12-19|~c-|CBD/COP/15/17, decision 15/4, @N|||12|
~aX|i|~h4#P@2~c'~n6~nAAichi ~c'Targets|~h4#P@2~c'~pP|2010-10-29|~op|UNEP/CBD/COP/10/27, annex, decision X/2, @N|||5|
~dg|i|%,2063: The Africa We Want|%,2063 %Y+OUnion;%,2063|2015-01-31|_i|||||
>t|i|~it#D~oAGovernance @FTenure @FLand, ^:@zForests ~k3Context @F~d]~gC||2012-05-11|~ir||||16|
_!|i|=0@2~oAFisheries||1995-10-31|~ir|||||
humanitarian-donorship|i|@-@zGood Practice @F~gEDonorship||2003-06-17|~oH|A/58/99-E/2003/94, &RII|||6|
~a4|i|~q[=0#aBallistic Missile Proliferation||2002-11-25|~ep|||||
~cf|i|=0_n@jRepression @FPiracy, ~gM@z~jg_mActivity *FWest @z~jeAfrica|Yaoundé Code @FConduct|2013-06-25|Yaoundé|||||
~a2|i|=0_n@jRepression @FPiracy @z~gM~k3Western ~mQ~nAGulf @FAden|Djibouti Code @FConduct|2009-01-29|Djibouti|||||
~b?|i|Safe Schools %[||2015-05-29|Oslo|||||
~ae|i|~l(Commitments *9Protect ~kcUnlawfully Recruited or Used by _F~p8or _FGroups|~l(Commitments|2007-02-06|^u|||||
+Y|i|+H~d-@-@z%Eat Work|@f~kk&y+H~d-@-@z%Eat Work|1998-06-18|#R|||||
~a6|i|@f~kk&yCentenary @o*bFuture @FWork|Centenary @o*bFuture @FWork|2019-06-21|#R|A/73/918, @N|||5|
<j|i|@f~kk&y+H<X>C@2a Fair Globalization|+H<X>C@2a Fair Globalization|2008-06-10|#R|A/63/538-E/2009/4, @N||||
~jj|i|@o@FAlma-Ata||1978-09-12|Alma-Ata|||||
~aZ|i|@o@FAstana @4primary health care|@o@FAstana||Astana|||||
~nx|i|Incheon Declaration: ~hW2030: Towards Inclusive @z~sTQuality ~hW@zLifelong Learning @2All|Incheon %[|2015-05-21|Incheon|||||
^f|i|*.+HBioethics @z&P_K||2005-10-19|^u|||||
&1|i|*.+H&MDiversity||2001-11-02|^u|||||
~b9|i|*.^.&PGenome @z&P_K||1997-11-11|^u|A/RES/53/152||||
~a5|i|@v+H&PCloning||2005-03-08||A/RES/59/280, @N||||
~gU|i|Recommendation #DEthics @FArtificial Intelligence||2021-11-23|^u|||||
=i|i|@vguidelines @2consumer protection||2015-12-22||A/RES/70/186, @N||||
+p|i|~d-@-@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~f0|i|#?*bRegulation @FComputerized ~cGData Files||~cA||A/RES/45/95||||
+7|i|Responsibility @F=:@2internationally wrongful acts||2001-12-12||A/RES/56/83, @N||||
^Y|i|~gv@4Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
<'|i|~mZ@6>X~nA@f=HCourt||2004-10-04|@y|A/58/874, @N|||7|
+f|i|Financial ~eo@z~oC*h||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@6@4Trade-Related ~mJ@FIntellectual ~ov_K|TRIPS %S|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~s9@6Establishing @j+,~gJ~em||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~e.|i|<M^.TRIPS @6@zPublic Health||2001-11-14|~tA|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~c!Plan||2017-07-15|Kazan|||||
+m|i|Revitalised ~ec|~oB~ec;~oB>fSouth Sudan;Revitalised %S;~oB%S|2018-09-12|_i|||||
=q|t|Nagoya-Kuala Lumpur ~fV@X@4Liability @zRedress ~me=,@X@4Biosafety||2010-10-15|~op|||2018-03-05||
_T|t|@6~ssUnregulated ~sV^:~k3~jeArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_R|t|Cape Town @6@F2012 #D%A%YProvisions %Y~aV@X@F1993 %z@j~aV@f^,>c~e7Vessels, 1977|Cape Town @6@F2012|2012-10-11|Cape Town|||||
~rZ|i|Malabo +HAccelerated Agricultural Growth @zTransformation @2Shared Prosperity @zImproved Livelihoods||2014-06-27|Malabo|||||
~jy|i|~o7~f)Deter @z~hX_Z||2001-03-02|~ir|||||
<d|i|<M%J@o%Y“World <XSummit” ~mu@jtitle “the ~qq~d6@2<XDevelopment”|<M%J%[|2025-11-04|~tA|A/RES/80/5, @N|||2|
=d|i|Cancun +HMainstreaming @j%G@z%c~mb~c'@2Well-being||2016-12-03|Cancun||||6|
~iz|i|Aichi-Nagoya +H~hW@2%c#:||2014-11-12|~op||||8|
<c|i|@6@4~lC~rwIsraeli @zSyrian Forces|~lC@F~p8%S;1974 ~lC@F~p8%S|1974-05-31|#R|||||
~nu|t|Work *F~e7#L2007 ~hL188)|Work *F~e7#L2007|2007-06-14|#R|||2017-11-16||
>p|t|*dRoad ~rj@F1968|1968 ~mj|1968-11-08|*A||1042:15705|1977-05-21||
^7|t|*dRoad Signs @zSignals|1968 *dRoad Signs @zSignals|1968-11-08|*A||1091:16743|1978-06-06||
~b7|t|@6>X~nAUnited =:@FAmerica regarding @jHeadquarters *h|Headquarters %S|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~du|t|*,%Y&y@FAmerican ~kF||1948-04-30|Bogotá||119:1609|1951-12-13||
*2|t|^Q@a~ss@zPunish Torture||1985-12-09|=,@eIndias|||1987-02-28||
&i|t|^Q*dProtecting @j&P%E@FOlder ~mW||2015-06-15|^?|||2017-01-11||
+4|t|@X~me~jA%E#D%E@FOlder =L~gs||2016-01-31|_i|||||
<6|t|~kfCommunity @FWest +O=:*d~ebWeapons, _L~pX~qeMaterials||2006-06-14|Abuja|||2009-09-29||
=o|t|~je+O^,_H@F~ebWeapons, _L~pX@zAll ~k0That Can Be Used @2_LManufacture, Repair @zAssembly|Kinshasa @R|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|^Q~qm@j~abAmmunition, Explosives, ~qeMaterials||1997-11-14|^?|||1998-07-01||
~r)|t|~rI~e7Vessel Personnel, 1995|~rI~e7Vessel ~ku|1995-07-07|~kl|||2012-09-29||
~b0|t|%6%O@F*/Relating *9@f~fN||2010-09-10|>Q|||2018-07-01||
+d|t|@X~fV~me^,%O@FUnlawful Seizure @F~q)||2010-09-10|>Q|||2018-01-01||
~dt|t|@X*9Amend @j*dOffences @z~jf~dKActs ~sL@4Board ~q)||2014-04-04|~c-|||2020-01-01||
~jX|t|@X@F~sD~me~h6|@X~me~h6|2005-10-14|~kl|||2010-07-28||
<z|t|@X@F~sD~me@X*b~bB=9|@X~me@X*b~bB=9|2005-10-14|~kl|||2010-07-28||
+k|t|~nH~sZMaterial||2005-07-08|*A|||2016-05-08||
>5|t|~p(~nH~ko@X@4~kGthat Deplete @j~p?|~p(Amendment|2016-10-15|Kigali|||2019-01-01||
_X|t|<M~nH~oi=M|<MAmendment|2012-12-08|~tA|||2020-12-31||
~eA|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
<D|t|@6@4~gJFacilitation|+,~gJ&y@6@4~gJFacilitation;~gJFacilitation %S|||||2017-02-22||
=l|t|@6@4^:Subsidies|+,~gJ&y@6@4^:Subsidies|2022-06-17|#R|||2025-09-15|2|
<q|t|+,~cr&y~p[|WHO ~p[;~p[|2025-05-20|#R|||||
>3|t|Pact @4Security, Stability @z%.~k3Great Lakes Region||2006-12-15|~p-|||2008-06-21||
<"|t|@6~qg~la~nA@fAtomic Energy Agency|@6~qg~la~nAAgency|1957-11-14||A/RES/1145(XII), @N||||
<]|t|@6_n@j~mZ>X~nA&y*b=/@FChemical ~qs||2000-10-17||A/RES/55/283, @N||||
~dM|t|@6_n@j~mZ>X~nA@f&y@2~ol||2016-07-25||A/RES/70/296, @N||||
>r|i|Staff ~eo@z~oC*h|||||||8|
<t|i|~eo@z~oC~cE@JPlanning, @j@J~mJ%YBudget, @jMonitoring @F%A~nAMethods @FEvaluation|||||||7|
~b"|i|@o%Y~mQas a Zone @FPeace||1971-12-16||A/RES/2832(XXVI)||||
~fa|i|Lima Declaration: Towards Inclusive @z%c~p"#:||2013-12-02|Lima|||||
~aL|i|Oslo ~bS%[||2007-03-20|Oslo|A/63/591, @N||||
~an|i|Ottawa *,@2~crPromotion||1986-11-21|Ottawa|||||
^U|i|~jd*,@2~cr~s.*Fa Globalized World||2005-08-11|~kb|||||
~ff|i|Rio %J+H<XDeterminants @FHealth||2011-10-21|~ea|||||
~hj|i|~l(+HAid Effectiveness||2005-03-02|^u|||||
~bY|i|Accra %,@2<T||2008-09-04|Accra|||||
busan|i|Busan ~lHEffective %.~p3||2011-12-01|Busan|||||
~gX|i|Bali ~h4#P@2Technology Support @zCapacity-building|||||||4|
~b)|i|~e8^.Role @zMandate %Y@vEnvironment Programme||1997-02-07|~p-|||||
malmo|i|Malmö ~bS%[||2000-05-31|Malmö|A/55/25, &RI||||
~e[|i|&'~tz*b@8~d2~lQLand-based Activities||1995-11-03|^?||||4|
~a7|i|~o7*b*k@F~e7Capacity|||~ir|||||
~do|i|~o7*b~oZSharks|||~ir|||||
~a8|i|~o7@2Reducing Incidental Catch @FSeabirds *FLongline Fisheries|||~ir|||||
+o|i|~it@2Securing %cSmall-scale ^:~k3Context @FFood ~oE@zPoverty Eradication|||~ir|||||
*P|i|~it@2Flag State Performance|||~ir||||7|
<b|i|@f#?*b*k@FDeep-sea ^:~k3High Seas||2008-08-29|~ir|||||
~m[|i|@f#?@4Bycatch *k@z~e!@FDiscards|||~ir|||||
~b3|i|~it#DMarking @F~e7Gear|||~ir|||||
~jV|i|~m0+H_Z||2005-03-12|~ir|||||
~ho|i|Reykjavik +H~oA^:~k3Marine Ecosystem|||Reykjavik||||7|
<f|i|@o%Y~d6@4~gC|||~ir|||||
^8|i|Five ~m0@-@2%c&'~gC|||~ir|||||
=g|i|&'%V@4~l4– For a Planet Free @FHarm ~lQ~l4@zWaste|&'%V@4Chemicals|2023-09-30|Bonn|||||
>2|i|&'Jobs Pact||2009-06-19|#R|||||
^4|i|Olympic ~p1||||||||
~hi|i|Moscow @o*9End TB||2017-11-17|Moscow|||||
>v|i|#P#K~ssViolent Extremism||||A/70/674||||
^2|i|~d?Foreign Terrorist Fighters (Madrid Guiding ~kw|~d[Guiding ~s)|||S/2015/939, &RII||||
<9|i|~odcommuniqué %Y~c!Group @2Syria|&Ccommuniqué|2012-06-30|#R|A/66/865-S/2012/522, @N||||
~by|i|@6@4Movement @zAccess||2005-11-15||||||
<(|i|Israeli-Palestinian Interim @6#DWest Bank ~nAGaza Strip||1995-09-28|^?|A/51/889-S/1997/357, @N||||
^a|i|~ec||2015-08-17||||||
*x|i|@6@4Cessation @FHostilities, @8@FCivilians @z~gEAccess|@6@4Cessation @FHostilities, @8@FCivilians, @z~gEAccess|2017-12-21|_i|||||
~g!|i|%J@6@2~ib@j~je+ORepublic||2019-02-06|Bangui|S/2019/145, @N|||4|
~fb|i|@6@2~ibMali|@6@4~ibMali|||||||
~a3|i|Peace, ~oE@z&A%V*bDemocratic Republic %YCongo ~nARegion||2013-02-24|_i|S/2013/131, @N||||
~rx|t|~gD%V@6@2~fU*FBosnia @zHerzegovina||~sB|^u|S/1995/999, @N||~sB||
~fZ|i|~od@6@2Ending @jConflict @zBuilding a Stable @zLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~fO~tE||2015-07-14|*A|S/RES/2231(2015), &RA||||
~a'|i|Package @F=J*b%A%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &RI||||
~e]|i|Libyan %J%S||~sG|Skhirat|||||
juba|i|Juba @6@2~fU*FSudan|Juba ~fU%S|2020-10-03|Juba|||||
~dj|i|<M~ke@2~fU*FDarfur||2011-07-14|~tA|||||
~e)|i|Bridgetown Covenant|||~l2||||8|
>K|i|@vDisability Inclusion ~m4||||||||
~a/|i|@f*,@F~kvEducation, ~kvActivity @zSport|||^u|||||
&Z|i|~rCGroups (Paris ~kw|~rCGroups (the ~l(~kw;~rCGroups||^u|||||
uhc-2023|i|^Gcoverage, &9~bA~r.|^Gcoverage &9~bA~r.;*.health coverage: ~bAworld|~sH|@y|A/RES/78/4, @N||||
~ng|i|~ij%YDurban Review Conference|||#R|A/CONF.211/8, chap. I||||
drug-2009|i|%J@o@z#P#K@4@f&Atowards an Integrated @zBalanced ~oI*9Counter @j+,Drug Problem||2009-03-12|*A|||||
ncd-2025|i|#e%Yfourth ~o1prevention @zcontrol @Fnoncommunicable diseases ~nA_b@Fmental health @zwell-being||2025-12-15|@y|A/RES/80/117||||
~lW|i|%J@o~aUMidterm Review #D%A%Y~j(||2019-12-05|@y|A/RES/74/15||||
~lU|i|~krfuture: united @2urgent action||2025-06-13|Nice|||||
migration-progress|i|Progress @o%Y@f~s!Review Forum||2022-06-07|@y|A/RES/76/266, @N|||3|
trafficking-2021|i|2021 %J^.%A%Y@v&'~dU||2021-11-22|@y|A/RES/76/7||||
~nJ|i|Lausanne ~c!Plan||2021-09-21|Lausanne|||||
oslo-plan|i|Oslo ~c!Plan||2019-11-29|Oslo|||||
~qY|i|<Y~c!Plan||2022-06-23|*A|||||
new-start|t|+P~rw@jUnited =:@F~pWRussian Federation @4=J*b~q?~e!@zLimitation @F~h4Offensive Arms|New START ~eq;New START|2010-04-08|Prague|||2011-02-05||
caadp|i|~fOAfrica Agriculture %.Programme||||||||
afcfta|t|@6Establishing @j+OContinental Free ~gJArea||2018-03-21|Kigali|||2019-05-30||
~eD|i|~l9~bS%[||2005-12-18|Hong Kong, China|||||
~i!|i|<M~bS%[||2001-11-14|~tA|||||
~m.|t|+OUnion *dPreventing @z~sK~l6||2003-07-11|Maputo|||2006-08-05||
~i6|t|+O*,@4Democracy, Elections @zGovernance||2007-01-30|_i|||2012-02-15||
~g(|i|^QDemocratic ~p1||2001-09-11|Lima|||||
~cv|t|^Q~qm~l6||1996-03-29|Caracas|||1997-03-06||
ccamlr|t|%6%G@FAntarctic Marine Living Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
wcpfc|t|%6~oZHighly ~s"~h[~k3Western @z~je~mV||2000-09-05|Honolulu|||2004-06-19||
whaling|t|@f^,Regulation @FWhaling||1946-12-02|^?||161:2124|1948-11-10||
siofa|t|Southern ~mQ^:%S||2006-07-07|~ir|||2012-06-21||
~eM|t|%6~oZ~sVFishery ~cH~k3South ~mV||2009-11-14|Auckland|||2012-08-24||
~eJ|t|%6~oZ~sV^:~cH~k3North ~mV||2012-02-24|Tokyo|||2015-07-19||
iccat|t|@f^,%G@FAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
recaap|t|~oy&A@6@4~sKPiracy @z~gM*FAsia||2004-11-11|Tokyo|||2006-09-04||
saicm|i|~h4Approach *9@f~l4~s8||2006-02-06|Dubai|||||
~tn|i|Sharm el-Sheikh %APlan||2022-11-20|Sharm el-Sheikh|||||
~lb|i|Shanghai +HPromoting ~cr~k3~gt||2016-11-21|Shanghai|||||
berlin-education|i|Berlin +H~hW@2%c#:||2021-05-19|Berlin|||||
~i'|i|WHO &'Code @FPractice #D@fRecruitment @F~cr~ku|&'Code @FPractice #D@fRecruitment @F~cr~ku|2010-05-21|#R|||||
~i(|t|&'%6Recognition @FQualifications _nHigher Education||2019-11-25|^u|||2023-03-05||
kimberley|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &RII||||
ammunition|i|&'%V@2Through-life ~mL~pX~s8||2023-12-04|||||7|
disability-2013|i|~ij%Y~o1realization %Y~kn%.Goals @zother internationally agreed ~iCgoals @2persons ~tpdisabilities: @jway forward, a disability-inclusive ~iCagenda towards 2015 @zbeyond||2013-09-23|@y|A/RES/68/3||||
~pj|i|<Y+H~q/@zJustice: Meeting @jChallenges %YTwenty-first Century||2000-12-04|*A|A/RES/55/59, @N||||`;

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
保护
发展
contra 
Gfasfeii{e|u|c|p|ao} ncohjgbo 
NhcawA{eq nckleferbq|co nckleferbb|pt nckleferbt|co nckleferbco} 
abdgibk 
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
autres peines ou traitements cruels, inhumains 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
abagnak 
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
agnak 
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
Otros Tratos o Penas Crueles, Inhumanos 
mondial 
《
Hasagaf@B
Personas 
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
&Uabxay labrkfk abdmhce fabocaoce
准则
战略
@CNations Unies
@Q@s
@a@e
@I#b
Elimination @F
#ONaciones Unidas
首脑会议
torture #j%dou dégradants
行动
@o@4
&Uabxay labrkfk abakgyamce fabaqgdaice fabDkance
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
小岛屿#p中%0
我们@)
@3@s
Código @eConducta 
Code @FConduct 
不&b道或有辱
Privileges @zImmunities 
社会
@Ma gxebiaajdaCcdbqv %eJerbo b 
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
byabr ablbmah abhadce Bcj 
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
Code @econduite 
%(@s
illicite, non déclarée #jnon réglementée
12 August 1949, @z%z@j
sane a 
Ilegal, No Declarada y No Reglamentada
fBcjv dh Ajfl &wpf abdvche
#e%Y#W@4universal health 
petits +9insulaires #N%l
travailleurs 
wcxamehdahjb 
{qdvfjce qhfl abofmah|qhfl abofmah}
{| Nhcibfdao jafsagao afsedbxerbb} 
{和|及|与}
内陆#p中%0
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
@e@u
Illegal, Unreported @zUnregulated Fishing
a @s
dh pqb 
Tortura y &3o Degradantes
%z@jStatus @F
fabrication #j="trafic +-d’armes 
sfeynedhkbv b malbjbBchkbv mfegev
@J#K@2%M*bDecade 
doha-financing
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
@I#(@etoutes #bformes 
Illicit Manufacturing @F@z&fFirearms, 
moving together *9build a healthier 
expanding our ambition @2health 
paris-commitments
thuaF dhwke xabce dh *Eabhffce 
xadc, hgawandao aj <Rafpybq, g 
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
#N@:sans littoral =Ydécennie 
%(l’égard @Cfemmes
%/{abdfqve|abdjgsle} Am obade 
>yqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &R
abkdj fabpqjad abodafce abpxjC
dfGnc @xfabpnjam abdjglwch lva
permanent-sovereignty
psalagdasa mfegahpnbq
一切形式
鱼类种群
#tlabgmalcj abgc ggxHva mfbe 
Dadgcdrbb #E%:iafhkaip mfegp 
derbadelzdai b icynpdefandai 
documento final 
oslo-ministerial
trafficking-2017
{人民|民族}{权|权利}*5
%fd’actes +-#y@s#[
&vTráfico Ilícito 
@tablbmah abpdjcsce 
bhkafcdcdbb dehblbq 
iafhkasa hpnavanhjge
%N#vDelito y 
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
abdgybe labgqaje dh _sabdbsce 
#M>bmaîtrise @Cmaladies non 
@:durable %(l’horizon 2030
@trGj aogrmaD fthgaq fgxEch 
lutte #y@s
#NAfrique
b dekexedbb xe 
{bo|csa|cip|bi|ci} 
解决南苏丹
wbalasbBchkai fexdaawfexbb
#kHumanos y 
%V*dClimate Change
&T#d控<G病
@caw avfedc 
Genève 
Lucha #q
Ministerial 
Ordenación 
Règles 
Weapons 
abagqaj 
abghdce abdogmade 
accra-agenda
bdsanre 
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
#p筹资#u
#xSin Litoral _wDecenio 
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
%2*:d’organisation #j@enégociation 
@jExploration @zUse @FOuter 
#Nmatière 
~cm或武装团体
@tdhGde abfrme abpnjckce 
qdci =Odh abaxgnaF abkojc
特权#d豁免
@gministérielle 
b nfpsbv 
马德里老龄#u
=0@2Special Procedures 
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
#P#K*9Combat &fPersons
#kCiviles y Políticos
='extra-atmosphérique
Solución #vConflicto 
l’aviation civile *m
nlq debicdcc fexgbjuv 
#Y@s#[sociale (norme 
%:gamfahp a 
%YMarine Environment 
&5%w{四|}%t
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
公民{|权利}^M#w%p
协议
原子能机构
名古屋
囚犯待遇
小%"#d轻%"
欧洲委员会
毛里求斯
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
#O&7con Discapacidad
#j@Ileur destruction
#y="trafic illicite 
@3l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>hdefkajbBchkbv 
#,Alimentaria 
#C刑事法院
#[alimentaire 
%yVoluntarias 
&?idb 
+z&a@e{|los }=G
<S@F^C@8@FVictims 
Crime %]@z=H
supplementing @j@v@a+]
#N@sRepública 
@Il’intégration #B
民用航空
蒙特雷共识
#c议
+Btravailleuses #j^I
2014-2024%U十%U&8@!
#OActividades 
+/&b口~cT*p#F
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
气候变化+:
种族
精神药物@k
脱离接触#J
%V*dTobacco Control
&5@A*7法%t
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
aogsuan faogxmad _N
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
_FRobbery #aShips 
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
bali-plan
@e#O
*F@jField @F~fBJustice
Model Strategies @z~bq
#Nfavor %1^v
共#d国
<U#jpolitiques
y @s
&b员
@t@xbkahfh 
&Epatrimoine 
@Cenfants
Aviación Civil #4
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
利用
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
太平洋
指导#1
无核%"区%s
海上
责任
资源
@a*a
#Aa 
#QabtAanc 
&e劫持航空器
(No. 
*q第十届~eY~dR
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
^,~bB_mNavigation
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
^/Africana @e~bM%1Pueblos
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
大陆自由_h区
#M&Ecrime #j
#Nhaute mer 
Pesca 
Qcdcfelzdao 
Rome
République 
Voluntary #?
Wekplzjejbgd
ZekltBbjclzd
^mlégères 
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
~ei&5%w四%t
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
_JkadFcfcdrbb %:
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
#q@s
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
frkfk _P
geneva-i
genocide
hiv-2001
hostages
iafhkao 
ipoa-iuu
@h@e
+O*,@4&P@zPeoples’ 
~cE@jActivities @F=:
traitement @C
>i危及~hE航行
十%U期_f%0
基本自由
难民地位
#Y@s&O(emploi #j
@A~g5#d有关~g5
~d[{|de 2002 }%2
发生*i时#o~gu
#f>h%hh 
#p#u#.+E
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
&jguvane k 
&z~dEycfjg 
(№ 
*?pénale
+?&e*]~h.制捕
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
A/RES/55/25, &R
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
_Nabxajqc
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
~eL@e&/@e%b
Council @FEurope *d
Parts @zComponents 
%f@Cactes 
示范+x#d实际
*F@j
@a#z#y@s
%P="contexte #B
@4_LDestruction
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
relationship >X
shanghai-health
toutes #b%?
~aUMeeting %Y%q
~bmvolontaires 
~dApsychotropes
与_h有~cP
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
非拘禁_e
：团结一致
%0_g区域*7%i
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
_I~bz{|,} %v_0
_wTratamiento 
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
~c.Continental
~c/Mínimas _Y
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
Todas #O&7
_3Refugees
_sabthoah 
ablcfbfqc 
corruption
deuxième 
fpkaganqAb
jcffafbxie
@C#0@e
Use @F
%J+HHIV @zAIDS: 
&T=7#d*4
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
%U~hv风险+:
%xissue 
&CConventions
*6&5@A~fL^j@)
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
^yforcé
_)kadFlbkjag 
_lBiológica 
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
@A&b类~eZ~dR
@sTrata 
@t@x~bZ
Amendment ~me
Right *9
lausanne-plan
marchandises 
mfabxganhjge 
mhbvajfamduv 
mujak &S
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
~i]Mujer
économiques 
自愿+w
#C@k
#N&v
#P@U
%:mfawlciei 
*(#v~cF@E
2011–2020 
2017-2030
=-^]~ma~b'@C
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
_lBiológica
abdikfm grg 
abdoaime 
abqjn abkajc
afsedbxerbt 
ajkfujai 
bdgelbnag
bdhi 
bhkafcdcdbt 
chimiques
@Cstocks @epoissons 
%G@z*k@F
探索#d~hw
#W%Y%q#D
@A南南<H~fH
@g#j>N_D
amended by @j
#N@s
#C劳工%R@G
@f#P#K
Sudán #vSur
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
~bK~g2冲突
économique 
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
灭绝~f8罪
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
@t~dO
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
Genetic ~cH
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
Pandemic %S
Paz ~g4
#P@e@]
@J@F<T
条例#d细则
%Yhigh-level 
@z~dKRelated 
au statut @C
governing @j
工作
%:iafhkaip 
&5@A~d7%t@G
&b不受~bk
*rpiabc ~es
@a#a
@f_k@4~cD@2
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
~cW_sabwnb 
~n2Océano 
~n9bdhavAe 
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
#S@e@]
@8@FAll =L
&e制造#d~cT
@-@z#?@4<L_F
#j@C
@G在
土著&b民
#"#5@[
@a@I%r
@f*d*c@2
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
lfAi ~gN
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
~eY是
~fz~i]#,
~n9bkdi 
主权
伙伴^p
反对
契约
审查
就业
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
%eJerbo b 
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
Jeofawbohk
#j@e
%6~kv@8@F*D
&T*]>i#d~j9
=(#b~dd@C+9
~cT&b口
规约
&5&l%p%t@G
*9Promote 
@tbavac @[
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
遇之%w@k
#N@Z
#y@s
+z@'
@)#1
@J#K
Doha
号)
^q^A~j.#0@e~cL
~iw~sYpetit 
#P@F<T
<e@"#z#j
=F#bmoins 
国内#d#C
@W*I%8&"@e~eO
@F@f
@l@e~gK
Sharing @F
@K@e
#0@e>7
%L>A@e
@V@e
Capa @eOzono
%5*Z>0@e~eH
Conjunto @e
Sistemas @e
@E@e
@eParís
@e@"
@ePersonas
navires @e
~n3@5@e~jJ
~n3@e
@l@e`;

export const NAMES =
  `~m]|fr|=-+y
~m]|es|^/@e+D
~m]|ru|~c]~f/
~m]|ar|~iB<P
~m]|zh|@A*5
~dn|fr|~m3#BCour @T@eJustice
~dn|es|~bn#BCorte ~tUJusticia
~dn|ru|Ljejpj@B^PLpne
~dn|ar|~kQbdrsde abimb <Z
~dn|zh|#C法院~s3;&5法院~s3^j
~fc|fr|@a@I*G+y
~fc|es|@l@mPrerrogativas e Inmunidades @e+D
~fc|ru|%)*[EwKcnbdcdduv Jerbo
~fc|ar|@t~kT@x~k"
~fc|zh|@A~c4@k
=u|fr|@a@I*G@C~hdspécialisées
=u|es|@l=6%1Organismos Especializados
=u|ru|%)*[hmcrbelbxbfagedduv pBfcyncdbo
=u|ar|@t~kTabfsabag abdgxyye ~k"
=u|zh|专门~sf~c4@k
~ju|fr|@a=Y#M>b%f&Ecrime @egénocide
~ju|es|@l+z%N~g4Sanción #vDelito @eGenocidio
~ju|ru|%)~k?mfchjpmlcdbq scdarbne ~bIdcsa;%)scdarbnc
~ju|ar|@tdhi qjcde abtlame abqdaice ~cJibcva
~ju|zh|~e1及惩治~pA@k;~e1{和|与|并}惩治~pA{行|}@k;~pA@k
~b]|fr|@a=Y%f#B~ieêtres humains ~sYl’exploitation #B~dxd’autrui
~b]|es|@K+z&a#BTrata @e&7y #BExplotación #BProstitución Ajena
~b]|ru|%)~lxltnzib b h Pkhmlpejerbco ~o[jfcjzbib lbreib
~b]|ar|@trGj ~bWlabpuxay faogBbab miaje abBcj
~b]|zh|&L贩卖&b口及取缔意图营利使&b卖淫~j,
~rN|fr|&"@e~bQ&E12 août 1949;&"@e~hY{ de 1949|}
~rN|es|~sN@e_I~bz;~sN@e_I@e1949;~sN@e~d:
~rN|ru|^R{bc|bv|bi|bib} kadgcdrb~i.aj 12 egsphje ~j"~r';^R{bc|bv|bi|bib} kadgcdrb~i.~j"~r';Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|ziq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};^R{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~rN|ar|~fWabdIjxe ~dI;~fW~gb1949;~fW{abdikfme |abdljde |}*r~dI;~fWabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~rN|zh|~iM;%w四@k;%w@k
~jt|fr|+A~bQ~fq&Esort @Cblessés ~rDmalades %P#b~ey#Ncampagne;première +A~hY
~jt|es|~tM_I@QAliviar @sSuerte ~i,Corren @ZHeridos y @ZEnfermos ~gYFuerzas Armadas #NCampaña;{Primer|I} ~tM~d:
~jt|ru|^R@baw plpBCcdbb pBehjb fedcduv b walzduv g ncohjgptAbv efibqv;mcfg_v^R@p
~jt|ar|~idbgroch rab abqjrC fabdjAC ~i)*rabdcmah;~idabpfbC
~jt|zh|改善战地~cm伤者病者境~tu;%w第一@k
~g/|fr|+A~bQ~fq&Esort @Cblessés, @Cmalades ~rDnaufragés @C~ey@Imer;~l?+A~hY
~g/|es|~tM_I@QAliviar @sSuerte ~i,Corren @ZHeridos, @ZEnfermos y @ZNáufragos ~gYFuerzas Armadas ~n2Mar;{Segundo|II} ~tM~d:
~g/|ru|^R@baw plpBCcdbb pBehjb fedcduv, walzduv b lbr, majcfmcgCbv kafewlckfpCcdbc, bx hahjege _)hbl @eiafc;gjaf_v^R@p
~g/|ar|~idbgroch rab qjrC fdjAC fBjkC abkfag abdobre *r~ix;~idabDahce
~g/|zh|改善~hE~cm伤者病者及遇船难者境~tu;%w~cS@k
~e:|fr|+A~bQ#8au ~jCprisonniers @eguerre;~qW+A~hY
~e:|es|~tM_I%val Trato debido a @ZPrisioneros @eGuerra;{Tercer|III} ~tM~d:
~e:|ru|^R@baw awfeAcdbb h gacddamlcdduib;jfcj{zq|zco|zt} ^R@p
~e:|ar|~id#mdiadbe pojC abrjl;~idabDabDe
~e:|zh|@G战俘待~tu;%w~pB@k
~g:|fr|+A~bQ#8^A@9@C%?civiles #Ntemps @eguerre;quatrième +A~hY
~g:|es|~tM_I%v_0@'debida a #O&7~q,#NTiempo @eGuerra;{Cuarto|IV} ~tM~d:
~g:|ru|^R>h*ysfeynedhkasa dehclcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj_v^R@p
~g:|ar|~id@[~eGabdmhcch fkg abrjl;~idabjalie;~id#m~dO=Oabdmhcch {|nc }fkg abrjl
~g:|zh|@G战时#o平民之%w@k;%w第四@k
~fd|fr|~tI^A@9@C~hs@C~o9armés ~cw{ (Protocole I)|};@W*II
~fd|es|@V+'@e~lJ@'~gY~h5%1Conflictos Armados +K{ (Protocolo I)|};~n"I;@VI +'@e~d:{| de 1949}
~fd|ru|~j6%C~m7~sq!I);~j6%C_)kadFlbkjag;~h]@n!I
~fd|ar|~hJ{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dI{|،} fabdgibk ~eGAraca {abdhaEiag|abhEaiag} {abmfbce abdobre|abdobre abmfbce};~hJabpfb
~fd|zh|~iM@G#o#C性*i受难者@)<N(第一@D);~d3@G#o_y@)<N;@G#o_y@)<N;~d3第一<N;第一<N
~dy|fr|~tI^A@9@C~hs@C~o9armés non ~cw{ (Protocole II)|};@W*III
~dy|es|@V+'@e~lJ@'~gY~h5%1Conflictos Armados sin Carácter #4{ (Protocolo II)|};~n"II;@VII +'@e~d:{| de 1949}
~dy|ru|~j6~m7dcicynpdefandasa vefekjcfe ~sq!I!I);~j6~m7dcicynpdefandasa vefekjcfe;~h]@n!I!I
~dy|ar|~hJ{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dI{|،} fabdgibk ~eGAraca {abdhaEiag|abhEaiag} {abdobre Bcj abmfbce|Bcj abmfbce abdobre};~hJabDahc
~dy|zh|~iM@G#o非#C性*i受难者@)<N(~cS@D);~d3@G#o非_y@)<N;@G#o非_y@)<N;~d3~cS<N;~cS<N
~b.|fr|~tI%(l’adoption ~nhsigne distinctif additionnel{ (Protocole III)|};@W*IIII
~b.|es|@V+'@e~lJAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~n"III
~b.|ru|&z~o]namaldbjclzdao ajlbBbjclzdao Piwlciu ~sq!I!I!I);&z~o]namaldbjclzdao ajlbBbjclzdao Piwlciu;~h]@n!I!I!I
~b.|ar|~hJabDabD
~b.|zh|~iM@G采纳一个新增特殊标志@)<N(~pB@D);@G采纳一个新增特殊标志@)<N;~d3~pB<N;~pB<N
~h"|fr|@a{|de La Haye }#Y#blois #jcoutumes #Bguerre @Iterre
~h"|ru|%)_c;Qeeshk>h_c;Galaycdb{c|q|t|ci|b} a _c
~h"|ar|~s6lkfahch fpijan abrjl abljce
~h"|zh|陆战法规#d惯例@k;海牙第四@k
~hm|fr|@a#8~qf~tm
~hm|es|@l#9~bn%1Refugiados;~t11951
~hm|ru|%)~rQwcycdrcg;@c~st^D~rQwcycdrcg
~hm|ar|@/~f[~rY;@tiad ~st~f[~rY;@/~q(~gN
~hm|zh|@G~jG~j,;~jG@k;1951%U难民@k;1951%U@k
>k|fr|@W#7~qf~tm;@W@e1967{| s’y rapportant}
>k|es|@V#9~bn%1Refugiados;~ow~tq@e1967
>k|ru|~d.@Shjejphe wcycdrcg;#)1967 sane k dco;#)k dco 1967 ~r'
>k|ar|#Q#t~rY;#Qabxay ~rY;#Q#tldjsE ~gN;%miad 1967 abdbrk lva
>k|zh|@G~jG@)@D;~jG@D;1967%U@D
>s|fr|@a#8~qfapatrides
>s|es|@l#9~bn%1Apátridas
>s|ru|%)~rQemejfbnag
>s|ar|@/@[lfAi ~j);@/~f[lfAi ~j);@/~q(~j)
>s|zh|@G无国籍&b地位~j,;无国籍&b地位@k
~a:|fr|~hHréduction @Ccas d’apatridie
~a:|es|@l@QReducir @ZCasos @eApatridia
~a:|ru|%)hakfeAcdbb wcxsfeynedhjge
~a:|ar|@txnA rabag ahimad abqhoce
~a:|zh|减少无国籍状态@k
~b[|fr|@a#8%(l’esclavage
~b[|es|~j:Esclavitud
~b[|ru|%)fewhjgc;@cajdahbjclzda fewhjge
~b[|ar|@/~f[labjk;@tabjk ~gb1926
~b[|zh|禁奴@k
~dP|fr|@Wamendant @s@a#8%(l’esclavage signée %(~bQ="25 septembre 1926
~dP|es|@V@QModificar @s~j:Esclavitud Firmada #N_I&v25 @eseptiembre @e1926
~dP|ru|#)a gdchcdbb bxicdcdbo g ~n/fewhjgc, manmbheddpt g Scdcgc 25 hcdjqwfq 1926 ~r'
slavery-amended|fr|@a#8%(l’esclavage signée %(~bQ="25 septembre 1926 #jamendée par ="Protocole
+n|fr|@asupplémentaire #8%(~lS@el’esclavage, #B~ieesclaves ~rD~hd#jpratiques analogues %(l’esclavage
+n|es|@lSuplementaria %ZAbolición #BEsclavitud, ~nF@eEsclavos y #O~lGy ~qpAnálogas _0Esclavitud
+n|ru|~h]@b~kWfewhjge, fewajafsaglb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
+n|ar|@/abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+n|zh|废止奴隶制*]奴隶贩卖及类似奴隶制@)制度与习俗补充@k
*0|fr|@a+B#0politiques #Bfemme
*0|es|@l^-#kPolíticos #BMujer
*0|ru|%)malbjbBchkbv +iycdAbd
*0|ar|@tabrkfk abocaoce bbdjpe
*0|zh|~mx#w%p@k
&Y|fr|~hHnationalité #Bfemme mariée
&Y|es|~j:Nacionalidad #BMujer Casada
&Y|ru|%)sfeynedhjgc xeipydco ycdAbdu
&Y|ar|@tqhoce ~qvabdgEfqe
&Y|zh|已婚~mx国籍@k
=h|fr|@a%2consentement au mariage, l’âge minimum &Emariage #jl’enregistrement @Cmariages
=h|es|@l#9Consentimiento _wMatrimonio, @sEdad Mínima @QContraer Matrimonio >zRegistro %1Matrimonios
=h|ru|%)haslehbb @eghjpmlcdbc g wfek, ~o-wfeBdai gaxfehjc b fcsbhjferbb wfekag
=h|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=h|zh|@G婚姻@)同意*]结婚~q6及婚姻登记~j,
icerd|fr|~mf~aa@e&Oraciale
icerd|es|@l@E*f@e=IRacial
icerd|ru|#f>h~d4fehagao nbhkfbibderbb
icerd|ar|~n9~qD~azabihyjc
icerd|zh|+?~aF~f8~cR~n1
~rR|fr|~gH@5#7%8#0économiques, ~mtculturels
~rR|es|~cF~tU#kEconómicos, ~kEy ~l7
~rR|ru|#f+uaw PkadaibBchkbv, ~g?~k-mfegev
~rR|ar|abivm +I
~rR|zh|~iX*]=3及<V%p~n1;~iX{、|}=3{、|和|及|}<V%p~n1
iccpr|fr|~g3
iccpr|es|~cF~tU~dV
iccpr|ru|#f+ua _5
iccpr|ar|abivm +v
iccpr|zh|~lh@k;~eQ~n1
~g"|fr|Pactes ~bw_r%8~tN
~g"|es|Pactos %k@e<O
~g"|ru|icynpdefand{uc|uv|ui|uib} mekj{u|ag|ei|eib|ev} a +i^r
~g"|ar|abivmch abmfbcch abxaych lrkfk _P;abivmah abmfbcah abxayah lrkfk _P
~g"|zh|#C+N两@k;#C+N@k
~ha|fr|%Kau ~g3;premier %Kau ~g3
~ha|es|~n5@e~dV
~ha|ru|~iu@n~dpa _5
~ha|ar|&!~lM+v;&!bbivm +v
~ha|zh|&5~lh%t&K;&5~eQ#C%t@({第一号|第一项|第一|}&K
~hb|fr|~l?%Kau <U#jpolitiques, *'abolir @speine @emort;~l?%Kau ~g3
~hb|es|Segundo ~n5@e#k~q,y Políticos, destinado a abolir @spena @emuerte;Segundo ~n5@e~dV
~hb|ru|Njaf{ao Fekplzjejbgduo mfajakal|asa Fekplzjejbgdasa mfajakale|aip Fekplzjejbgdaip mfajakalp|ui Fekplzjejbgdui mfajakalai|ai Fekplzjejbgdai mfajakalc} ~dpa _5
~hb|ar|&!~qu~lM+v
~hb|zh|旨在废除死刑@)&5~lh%t~cS项&K;&5~eQ#C%t@(~cS{项|}&K
~hc|fr|%Kau ~gH@5#7%8#0économiques, ~mtculturels
~hc|es|~n5@e#kEconómicos, ~kEy ~l7
~hc|ru|~iu@n~dpaw PkadaibBchkbv, ~g?~k-mfegev
~hc|ar|&!bbivm +I;&!~lM+I
~hc|zh|&5~iX*]=3及<V%p#C%t&K;&5~iX{、|}=3{、|和|及|}<V%p#C%t@(&K
+q|fr|@a@Il’imprescriptibilité @Ccrimes @eguerre ~rDcrimes #yl’humanité
+q|es|~j:Imprescriptibilidad %1Crímenes @eGuerra y %1Crímenes @eLesa Humanidad
+q|ru|%)dcmfbicdbiahjb hfake negdahjb k gacddui mfchjpmlcdbqi b mfchjpmlcdbqi =pBclagcBchjge
+q|ar|@timd gkamd qjazd abrjl fabqjazd ~kOAm abthoahce
+q|zh|战争罪及危害&b类罪不适用法定时效@k
~gW|fr|~mf@I#(>b%f&Ecrime d’apartheid
~gW|es|@l@E%Z&a>zCastigo #vCrimen @eApartheid
~gW|ru|#f>hmfchcBcdbb mfchjpmlcdbq emefjcbne ~bIdcsa
~gW|ar|~r?qjcde abnyb abihyjc ~cJibcva
~gW|zh|&L并惩治~f8隔离罪行~n1
>U|fr|~mf#yl’apartheid %P#bsports
>U|es|@l@E#q&vApartheid ~tvDeportes
>U|ru|#f@b=pemefjcbne g hmafjc
>U|ar|~q5abnyb abihyjc *rabpbial abjcaAce
>U|zh|~sa体育~iZ~f8隔离~n1
cedaw|fr|@a~aa@e&O~ax
cedaw|es|@l*f@e=I~nY
cedaw|ru|%)~d4~q1
cedaw|ar|@tabkAaF ~azAm abdjpe
cedaw|zh|~bi~aF~cR@k
~jn|fr|^q^A@a~aa@e&O~ax
~jn|es|*(#B@l*f@e=I~nY
~jn|ru|%4a ~d4~q1
~jn|ar|~cWabkAaF ~azAm abdjpe
~jn|zh|&5~bi~aF~cR%t&K;&5~bi~aF~cR%t@)&K
cat|fr|@a~tw+F;@a~twtorture
cat|es|@l~i]_2;@l~i]Tortura
cat|ru|@c=p~nN;@c=pmujak
cat|ar|@tdhavAe ~ro^F
cat|zh|&L~bk@)>g@k;&L酷刑@k
opcat|fr|%K^A@a~tw+F
opcat|es|*(#B@l~i]Tortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%4=p~nN;%4=pmujak
opcat|ar|~cWdhavAe ~ro^F
opcat|zh|&5&L~bk@)>g%t&K;&5&L~bk@)>g%t@)&K;&5&L酷刑%t@(&K
crc|fr|~j.#0@e~cL
crc|es|@l^-#k#vNiño
crc|ru|%)+ifcwcdke
crc|ar|@t_sabwnb
crc|zh|&l%p@k
~jo|fr|~tC{,|} #Yl’implication d’enfants %P#b~o9armés;^q#Yl’implication d’enfants %P#b~o9armés
~jo|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %v_0participación @eniños ~tvconflictos armados
~jo|ru|~ihpBehjbq ~r5g _)kadFlbkjev;~iu{uo mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc}, @SpBehjbq ~r5g _)kadFlbkjev
~jo|ar|~q3#maugjas ~gR*r~s[abdobre
~jo|zh|~s4&l卷入*i#u@)&K;@G&l卷入*i#u@)&K
~jq|fr|~tC{,|} #Y@svente d’enfants, @s~dx@C~dk>bpornographie mettant #Nscène ~g8;^q#Y@svente d’enfants, @s~dx@C~dk>bpornographie mettant #Nscène ~g8
~jq|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %v_0venta @eniños, @sprostitución infantil ~g4utilización @eniños ~o5pornografía
~jq|ru|~ih~o/ncjzib, ~r6~o[b ~r6mafdasfeFbb;~iu{uo mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc}, @S~o/ncjzib, ~r6~o[b ~r6mafdasfeFbb
~jq|ar|~q3#mlci ~gRfaogBbab ~gR*rablBaF fnc abdfam abtlarce
~jq|zh|~s4买卖&l*]&l卖淫#d&l色情制品#u@)&K;@G买卖&l*]&l卖淫#d&l色情制品#u@)&K
~jp|fr|~tC~tqétablissant une procédure @eprésentation @ecommunications
~jp|es|*(#B@l^-#k#vNiño %va un procedimiento @ecomunicaciones
~jp|ru|~ihmfarcnpfu haawAcdbo
~jp|ar|~q3#tltqjaF gkmcd ablbaBag
~jp|zh|~s4设定来文程序@)&K;@G设定来文程序@)&K
^3|fr|~mf*a@9~matous #b^I~hg~rDmembres @e~o?famille
^3|es|@l@E%Z@'%1#k@eTodos @Z~m5Migratorios y @eSus Familiares
^3|ru|#f>h*y~h)ghcv jfpnqAbvhq-ibsfedjag b Blcdag bv hcico
^3|ar|~n9~gc_s~pfabidab ~tafpnjam pojvd
^3|zh|#o~iS移徙工&b~ig家庭成员%p~n1
crpd|fr|~j.~gq
crpd|es|@l^-#k@e~fn
crpd|ru|%)+i~oU
crpd|ar|@t_s=OHfc abtiake
crpd|zh|~my@k
~nd|fr|%K^A~j.~gq
~nd|es|*(#B@l^-#k@e~fn
~nd|ru|%4a +i~oU
~nd|ar|~cW_s=OHfc abtiake
~nd|zh|&5~my%t&K;&5~my%t@)&K
*O|fr|~mf=Y@9@e~lc#y#bdisparitions forcées
*O|es|@l@E~tx@e~l,#q#ODesapariciones Forzadas
*O|ru|#f@b~mr~dE~o,dehblzhjgcdduv bhBcxdagcdbo
*O|ar|~n9~gc~c3
*O|zh|#o~iS&b免遭强迫失踪~n1
&.|fr|@a#Y@s~bG&O~h/@el’enseignement
&.|es|@l~pg_0~bR#ODiscriminaciones ~o5Esfera #BEnseñanza
&.|ru|%)~q8nbhkfbibderbco %5awfexagedbq
&.|ar|@tdsanre ~rm~pMabgibcd
&.|zh|取缔~iT~cR@k
untoc|fr|~k4*l;@a~twcriminalité{| transnationale} organisée;+APalerme
untoc|es|@l_Y~i]~mNOrganizada Transnacional;@l~i]~mNOrganizada{ Transnacional|};~t1Palermo
untoc|ru|@c#E=pjfedhderbadelzdao afsedbxageddao ~pa;@c{aw|mfajbg} afsedbxageddao ~pa;Gelcfihk@p
untoc|ar|~nG~m-~m!ilj abfwhce;@t~m-abdhGde
untoc|zh|@A~d7@k;+/{跨国|}有%R=7@k;巴勒莫@k
+8|fr|@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*'~giréprimer #jpunir @s~iepersonnes, ~ed@Cfemmes ~rDenfants, *I^A~k4*l;@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*'~giréprimer #jpunir @s~iepersonnes, ~ed@Cfemmes #j~g8
+8|es|@V@Q~h1Reprimir y ~s:~nF@ePersonas, ~fQMujeres y Niños#6;@V~i]Trata ~tX;~tPPalermo
+8|ru|#)a ~k?b mfchcBcdbb ~o/ltnzib, ahawcdda ycdAbdeib b ncjzib, ~bIdcc@q;#)a ~k,ltnzib
+8|ar|%mdhi fkdi fdiakle ~bWlabpuxay، flxaye abhoaF fabpwnab;%mdhi ~bWlabpuxay، flxaye abhoaF fabpwnab، fkdiv ~cJibcv
+8|zh|~qj&T*]&L#d惩治~s2~r/~mx#d&l&m@)~co;#'&T*]&L#d惩治~s2~r/~mx#d&l&m@)~co;~s2@D;&b口~cT@D
<x|fr|@W~fp@e~hgpar terre, air #jmer, *I^A~k4*l;@W~fp@e~hgpar terre, air #jmer
<x|es|@V#q~aP@eMigrantes ~nQTierra, Mar y Aire#6;@V#q~aP@eMigrantes
<x|ru|#)=p~exggaxe ibsfedjag %:hpCc, iaft b gaxnpvp@q
<x|ar|%mdsanre gvjcl ~taih wjck ablj fablrj fabqf
<x|zh|~qj+/陆*]海*]空偷运~iW@)~co;#'+/陆*]海*]空偷运~iW@)~co;偷运~iW@D
<7|fr|@W~mA@e~rXpièces, éléments #jmunitions, *I^A~k4*l;@W~mA@e~rXpièces, éléments #jmunitions
<7|es|@V~i]Fabricación >z~oLIlícitos @e*)@eFuego, sus Piezas y Componentes y Municiones#6;@V@m{las |}*)@eFuego
<7|ru|#)=p~exbxsajaglcdbq b awafaje asdchjfclzdasa afpybq, csa hahjegduv Behjco b kaimadcdjag, e jekyc wacmfbmehag k dcip@q;#)aw asdchjfclzdai afpybb
<7|ar|%mdsanre yhi *Eabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~sJ
<7|zh|~qj+/~rB枪支~ig零部件#d~ll@)~co;#'+/~rB枪支~ig零部件#d~ll@)~co;枪支@D
uncac|fr|~k4~l:;@a~tw~l:
uncac|es|@l_Y~i]Corrupción;@l~i]Corrupción
uncac|ru|@c#E=pkaffpmrbb;@c=pkaffpmrbb
uncac|ar|~nGabnoam
uncac|zh|@A~ps@k;&5~ps%t
~e,|fr|~k4cybercriminalité
~e,|es|@l_Y~i]Ciberdelincuencia; Fortalecimiento #B&d@E+z~bRDeterminados ~mO~l5mediante ~tTTecnología #BInformación y #OComunicaciones y +zTransmisión @ePruebas #NForma Electrónica @e~mOGraves
~e,|ru|@c#E=pkbwcfmfchjpmdahjb
~e,|ar|~nG~m-abocljahce
~e,|zh|@A+/网络=7@k
>q|fr|~n'~lz{ de 1961|};~n'@e~lA~lz
>q|es|~d'@e~lA~hQ;~d'@m~dJ@e1961;~d'~hQ{|, 1961};~d'@e1961
>q|ru|~fthfcnhjgev ~lA~r';~fthfcnhjgev
>q|ar|@/abfrcme bbdxmjag bohe 1961
>q|zh|1961%U~e4@k;~e4@k
&0|fr|~n'+Bstupéfiants @e1961{| ,|,} ~a]@e1972;~n'@e~lA~lz{,|} ~a]@e1972
&0|es|~d'@e~lA~hQ~tq~g)@e{|25 de marzo de }1972;~d'@m~dJ@e1961~tq~g)@e{|25 de marzo de }1972;~d'@e~lA@m~dJ#Nsu forma ~g)@e1972
&0|ru|~fthfcnhjgev ~lAsane h mamfegkeib, gdchcdduib g dcc ~ikGfajakalai 1972 ~r'
&0|ar|@/abfrcme bbdxmjag bohe ~lAlycBgva abdimbe lljfgfsfb ohe 1972
&0|zh|经《1972%U@D^j修正@)《1961%U~e4%t;经1972%U{3月25日|}&5@D^j修正@)《1961%U~e4%t
~b/|fr|@a+B~dApsychotropes @e1971;@a+B~lf;+A1971 +B~lf
~b/|es|@K@m~kH{Sicotrópicas|Psicotrópicas}{ de 1971|}
~b/|ru|%)~nMgcAchjgev 1971 ~r';%)~nMgcAchjgev
~b/|ar|@tabdIDjag abikbce bohe 1971
~b/|zh|1971%U~f9;~f9
~b1|fr|@a#z~fp@estupéfiants ~sY~lf{| de 1988}
~b1|es|@l_Y#q~aP@e~dJy ~kH{Sicotrópicas|Psicotrópicas}{ de 1988|};~t11988
~b1|ru|~mm%h=p~exawafaje defkajbBchkbv hfcnhjg b ~nMgcAchjg
~b1|ar|~nG~bW~d(*rabdxmjag fabdIDjag abikbce
~b1|zh|1988%U@A&L&e~cT麻醉药品#d~f9;@A&L&e~cT麻醉药品#d~f9;1988%U@k
>j|fr|~hH#M>b%f@C~iE#y#b%?jouissant d’une @9internationale, y compris #bagents diplomatiques
>j|es|~j:%N>zCastigo @e~mO#q&7Internacionalmente Protegidas, inclusive @ZAgentes Diplomáticos
>j|ru|%)~eIb dekexedbb mfchjpmlcdbo =plbr, malzxptAbvhq &FxeAbjao, g jai Bbhlc nbmlaiejbBchkbv escdjag
>j|ar|@tdhi abqjazd ~kOAm =Oabdgdgich ~eGmfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~cJibcva
>j|zh|@G~e1#d惩处侵害应受#C#o~g5包括外交代表@)罪行~j,
~jw|fr|~mf~twprise d’otages
~jw|es|@l@E~i]Toma @eRehenes
~jw|ru|~jLxevgejai xelaydbkag
~jw|ar|~q5pxH abjvazh
~jw|zh|~sa劫持&b质~n1
~ds|fr|~mf#y="recrutement, l’utilisation, ="_9#jl’instruction @emercenaires
~ds|es|@l@E#q&vReclutamiento, @sUtilización, @s~cq>zEntrenamiento @eMercenarios
~ds|ru|~jLgcfwagkao, bhmalzxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~ds|ar|~q5gqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~ds|zh|~sa招募*]~cO*]资助#d训练雇佣军~n1
~hr|fr|~hH#[_A#z#j_Aassocié
~hr|es|~j:#,#v~cG_Y>z~cGAsociado
~hr|ru|%)^J~th#Eb hgqxeddasa h dco mcfhadele
~hr|ar|@/@[lobade ~aC;@tobade ~aC
~hr|zh|~jI%o@k
~cb|fr|^q#7^A~hH#[_A#z#j_Aassocié
~cb|es|*(#B~j:#,#v~cG_Y>z~cGAsociado
~cb|ru|%4a ^J~th#Eb hgqxeddasa h dco mcfhadele
~cb|ar|&!bbagnakce @[lobade ~aC
~cb|zh|&5~jI%o%t&K;&5~jI%o%t@)&K
<B|fr|~mf=Y%f@Cattentats terroristes %(l’explosif
<B|es|@K@E+z&a%1Atentados Terroristas ~l5con Bombas
<B|ru|~jLwaiwagui jcffafbxiai
<B|ar|~r?abvqdag abtjvalce labkhalb
<B|zh|>i~cl爆炸@)~n1;>i~cl爆炸事件@)~n1
=z|fr|~mf=Y%f&E_9&Eterrorisme
=z|es|@K@E+z&a#B~cq#vTerrorismo
=z|ru|~jLFbdedhbfagedbci ~l]
=z|ar|~r?gdfcb abtjval
=z|zh|>i向~cl提供资助@)~n1
<[|fr|~mf=Y~k1@e~qV~tj
<[|es|@K@E+z&a%1Actos @e~qrNuclear
<[|ru|~jLekjeib <R~l]
<[|ar|~r?pidab abtjval abhffc
<[|zh|>i核~cl&m~n1
>)|fr|~hH@9physique @Cmatières ~gg{| et des installations nucléaires}
>)|es|~j:@'Física %1~km~gG{| y las Instalaciones Nucleares}
>)|ru|%)~ki*y<Riejcfbele;%)~ki*y<Riejcfbele b qncfduv phjedagak
>)|ar|@tabrdace abdamce bbdfam ~qz
>)|zh|~iV物#o@k;~iV体#o@k;核材料#d核设施实{物|体}#o@k
~fl|fr|~j.~iE#j~pI~dhactes survenant %(bord @Caéronefs;+ATokyo
~fl|es|@K~pUInfracciones y Ciertos Otros Actos ~l5a Bordo ~gY~n(
~fl|ru|%)mfchjpmlcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~ez;Takbohk@p
~fl|ar|@/~f[labqjazd fliA {abpniab|abpidab} abpxjC ~kO>ydgh ~rq
~fl|zh|~rE航空器内@)=7#d犯有某些+a&m~j,;东京@k
~e?|fr|@a=Y%f#Bcapture illicite d’aéronefs
~e?|es|@K+z&a#vApoderamiento Ilícito @e~n(
~e?|ru|%)~q8dcxekaddui xevgejai ~ez
~e?|ar|@tkdi abaogcbaF ~d(>y~rq
~e?|zh|@G>i~hK~j,
~a(|fr|@a=Y%fd’actes +-dirigés ~tw#[@el’aviation civile
~a(|es|@K+z&a@e=G~i]#,#BAviación Civil
~a(|ru|%)%h@?~gl
~a(|ar|@t%/abdfqve Am obade abwcjah abdmhc
~a(|zh|@G>i危害~fF%o@)&e&m~j,
<:|fr|@W=Y~k1+-@e_u%P#baéroports servant %(~dY
<:|es|@V+z&a@e=G@e~be~tvAeropuertos ~i,Presten Servicio{|s} _0~g9
<:|ru|#)a ~q8dcxekadduib ekjeib dehblbq g ePfamafjev, awhlpybgetAbv icynpdefandpt sfeynedhkpt egberbt
<:|ar|%mkdi pidab abihn ~gw*rabdwajag ~qygxmd abwcjah ~s]
<:|zh|>i在为#C~fF服务@)机场上@)&e~dS&m@)@D;>i在用于#C~fF@)机场发生@)&e~dS&m@)@D
<r|fr|@a%2marquage @Cexplosifs plastiques #j#Nfeuilles %8fins @edétection
<r|es|@K%ZMarcación @e~p7Plásticos @Q@ZFines @eDetección
<r|ru|%)iefkbfagkc mlehjbBchkbv gxfugBejuv gcAchjg ~nkbv awdefpycdbq
<r|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<r|zh|~rE可塑炸药中添加识别剂以便侦测~j,
sua|fr|@a=Y~aO#Bnavigation maritime
sua|es|@K~r:#BNavegación Marítima
sua|ru|%)%h@?~aS
sua|ar|@t%/~kOAm obade ~kN;@t%/abdfqve Am obade ~kN
sua|zh|~jD%o&e&m@k
~a[|fr|@W=Y~aO@Cplates-formes fixes situées ~eg
~a[|es|@V~r:~gYPlataformas Fijas Emplazadas ~o5~lX
~a[|ru|#)a <J@e_:
~a[|ar|%m~ayabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~oR
~a[|zh|~i1&e&m@D
~b:|fr|~m3@e~m0#B~sP;~m3@e~ir
~b:|es|~bn@eRoma #BCorte Penal #4;~bn@eRoma
~b:|ru|Obihk~gnhjejpj@B^P~qQhpne;Obihk~gnhjejpj{|e|p|ai|c}
~b:|ar|hGad jfda abpoaoc bbdrsde ~gS<Z;hGad jfda abpoaoc
~b:|zh|~fv~mz~s3;~mz~s3
_-|fr|#H@I*G#B~sP
_-|es|#n=6#BCorte Penal #4
_-|ru|@Ma *[^P~qQhpne
_-|ar|&Q~kTfryahag abdrsde ~gS<Z;%g#tladgcaEag abdrsde ~gS#h~k"
_-|zh|~fv~c4#J
vcdr|fr|+A~ct+B~bfdiplomatiques
vcdr|es|~tK@m~c:Diplomáticas
vcdr|ru|~mT>hnbmlaiejbBchkbv hdaCcdbqv
vcdr|ar|@t~iGbbibakag abmlbfdaoce
vcdr|zh|&8外交^p@k
vccr|fr|+A~ct+B~bfconsulaires
vccr|es|~tK@m~c:Consulares
vccr|ru|~mT>hkadhplzhkbv hdaCcdbqv
vccr|ar|@t~iGbbibakag abkhybce
vccr|zh|&8领事^p@k
^c|fr|@a+Bmissions spéciales
^c|es|@l~pUMisiones Especiales
^c|ru|%)hmcrbelzduv ibhhbqv
^c|ar|@tabliDag abxaye
^c|zh|~eY使团@k
vclt|fr|+A~ct%2*:@Ctraités
vclt|es|~tK#9*j%1Tratados
vclt|ru|~mT>h~k]%Cnasagafag
vclt|ar|@t~iGbkahfh abdiavmag
vclt|zh|&8%s法@k
~nW|fr|+A~ct%2*:@Ctraités <e+9#j~lT=Rou <e~lT~eE
~nW|es|~tK#9*j%1Tratados <e&By ~el%ko <e~el+K
~nW|ru|~mT>h~k]nasagafag ~rS~f4b ~k)afsedbxerbqib ~pG~rS~k)afsedbxerbqib
~nW|ar|@t~iGbkahfh abdiavmag lch ^[fabdhGdag #hpf {|ncda }lch abdhGdag <Z
~nW|zh|@G%0#d#C%R间或#C%R相互间%s法@)&8@k
=y|fr|+A~ct*asuccession d’États ~c0@etraités
=y|es|~tK%ZSucesión @e&B#NMateria @eTratados
=y|ru|~mT>hmfegamfccihjgc +6#3nasagafag
=y|ar|@t~iGbxbane ^[*rabdiavmag
=y|zh|@G%0在%s~iU@)继承@)&8@k
&X|fr|@a#z+Bimmunités juridictionnelles @C+9~sY~rXbiens
&X|es|@l_Y~pUInmunidades Jurisdiccionales %1&By @esus Bienes
&X|ru|~mmtfbhnbkrbadduv biipdbjcjev +6b bv hawhjgcddahjb
&X|ar|@t@xbryahag ^[fddgbsagva dh abfbace abkAazce
&X|zh|@A%0~ig财产管辖豁免@k
~ar|fr|+A~ct*areprésentation @C+9%P~rX~bfavec #b~lT=R@ecaractère universel
~ar|es|~tK%ZRepresentación %1&B#Nsus ~c:con #O~el%k@eCarácter Universal
~ar|ru|~mT>hmfcnhjegbjclzhjgc +6g bv ajdaCcdbqv h ~k)afsedbxerbqib pdbgcfhelzdasa vefekjcfe
~ar|ar|@t~iGbgdDcb ^[*ribakagva di abdhGdag #hHag abwali abiabdc
~ar|zh|&8@G%0在其对普遍性#C%R^p上@)代表权@k
~r,|fr|~iimer
~r,|es|~mnMar;CONVEMAR
~r,|ru|@c#E~qimfegp
~r,|ar|~g6~ix;@tkahfh ~ix
~r,|zh|@A*7法@k;&5*7法%t
~nP|fr|#H#7%(>6#Bpartie XI #B~iimer &E10 décembre 1982;#H#7%(>6#Bpartie XI #B~iimer
~nP|es|#n%v_0_E#BParte XI #B~mnMar{ de 10 de diciembre de 1982|};#n%ZParte XI
~nP|ru|@M~h8Чehjb !X!I ~aIaj 10 nckewfq 1982 ~r'
~nP|ar|%g#tlghncH abqEF abramc iuj dh ~g6~esabdIjxe 10 sahfh abpfb/mcodlj 1982;%g#tlghncH abqEF abramc iuj dh ~g6~ix
~nP|zh|@G*61982%U12月10日~f'第十一~sn@)#J;第十一~sn#J
~dl|fr|#H%8fins @e>6@Cdispositions #B~iimer &E10 décembre 1982 ~cM^A%H#j^A=Q~oYdont #bdéplacements s’effectuent tant %(l’intérieur qu’au-delà @ezones ~nZexclusives (stocks chevauchants) #j~oYgrands migrateurs;#H{|des Nations Unies |de 1995 }+Bstocks @epoissons
~dl|es|#n%Z_E~gY~lD#B~mnMar @e10 @ediciembre @e1982 relativas _0&]y ~bT~gY~or@ePeces Transzonales y #O~or@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~or@ePeces
~dl|ru|@M~h8malaycdbo ~aIaj 10 nckewfq 1982 sane, kajafuc kehetjhq ~k(jfedhsfedbBduv fuwduv xemehag b xemehag nelcka ~o.fuw b pmfeglcdbq bib;+b{| Efsedbxerbb EwKcnbdcdduv Jerbo} %:fuwdui xemehei
~dl|ar|&Q{|iad 1995 }bghncH da ggAdhv ~g6~esabdIjxe 10 sahfh abpfb/{| }mcodlj 1982 dh prsad #mrnG ftmaje abpjyme abodsce abdgmaxbe abdhawk fabpjyme abodsce absDcje abajgrab;&Q@xbbpjyme abodsce
~dl|zh|*61982%U12月10日~f'~se~ts跨界~aG#d~e3@)规定@)#J;*6~f'~se~ts跨界~aG#d~e3@)规定@)#J;~iL~aG#J
bbnj|fr|#Hse rapportant ^A~iimer #jportant *a%H#j=S~rJ#B~k9biologique marine @Czones ne relevant pas #Bjuridiction nationale
bbnj|es|#n~n2>D#B~mnMar %v_0&]>zUso ~c[#B~m8Marina ~gYZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@M@ewexc ~aIa ~k'b phjaoBbgai ~lOiafhkasa wbalasbBchkasa fexdaawfexbq g feoadev xe mfcncleib ncohjgbq ~netfbhnbkrbb
bbnj|ar|%g{|abdljd }*r~qX~g6~es#mrnG abghfi ~l/ablrjc *rabdhawk abfakie xajq rmfm abfbace abfwhce faogxmadv >yhrf dogmad
bbnj|zh|~f'下~lv@)~bc%n~hw#J;根据~f'@)规定就~lv@)~bc%n~hw#u拟订@)#J;~lv#J
>4|fr|#H@I*G&ETribunal @5&E*:#Bmer
>4|es|#n=6#vTribunal @E#v*j#vMar
>4|ru|@Ma *[^Pjfbwpdele ~qimfegp
>4|ar|&Q~kTabdrsde #hbkahfh ~es~k"
>4|zh|#C*7法法庭~c4#J
_/|fr|@W@I*G@el’Autorité @T@Cfonds marins
_/|es|@V=6#BAutoridad @E%1Fondos Marinos
_/|ru|#)a *[^Pafsede ~qindp
_/|ar|%m~kTabobwe #hbkai ~es~k"
_/|zh|#C海底+[局~c4@D
~g[|fr|~hHhaute mer
~g[|es|~j:Alta Mar
~g[|ru|@caw ~oTiafc
~g[|ar|@tpiabc ~ix
~g[|zh|~pq@k
<4|fr|@a~eg
<4|es|~j:~lX
<4|ru|%)_:
<4|ar|@t~oR
<4|zh|大陆架@k
^'|fr|~hHmer territoriale >bzone contiguë
^'|es|@l#9Mar ~oJ~g4Zona Contigua
^'|ru|%)jcffbjafbelzdai iafc b mfblcyeAco xadc
^'|ar|@tablrj abtkbcdc fabdhwke abdgaxde
^'|zh|领海及毗连区@k;领海&N毗连区@k
+S|fr|#H*'favoriser ="respect ~r7~tY~gj~io@C>L=R@e%H~sYgestion;#Hd’application
+S|es|#n@Q~ou&vCumplimiento ~gY^t%k@e&]y ~bT~nQ@Z~p0Pesqueros ~i,Pescan #NAlta Mar;#n@eCumplimiento
+S|ru|@Ma hancohjgbb hawltncdbt fuwalagduib hpneib g ~oTiafc %Cicf ~mCybguv fchpfhag b ~qPbib;@M%:ajkfujaip iaft
+S|ar|@tgiEcE adgDab onh ~rr~qlbgmalcj abycahe fabtmaje <Z;&QgiEcE adgDab onh ~rr~qlbgmalcj abrnG fabtmaje <Z;@tabadgDab
+S|zh|_d~pq渔船遵守#C~ts_e@)#J;遵守_e#J
=t|fr|#H#7%8>L&Eressort @e~mq&Eport *'~gicontrecarrer #j~fm@s~gj^B;#H#7%8>L&Eressort @e~mq&Eport
=t|es|#n@m^t#v~khRector #vPuerto Destinadas a ~h1Desalentar y ~gA@s~ip^E;#n@m^t#v~khRector #vPuerto
=t|ru|+b{| Gfanagalzhjgcddao b hclzhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~pimafje %:mfcnpmfcyncdbt, hncfybgedbt b *n=a{|fuwdasa }~r3;@Ma icfev ~pimafje
=t|ar|%g~aHabdchaF _xibcv;&Q~iDabpBHce fabEjaie bbpdd abdgrme ~aHabdchaF _xibcv;%g~aHabdchaF
=t|zh|@G港口国~s0鱼@)_e#J;@G~s0鱼@)港口国_e#J;港口国_e#J
solas|fr|~mf{de 1974 |}=Y~qU#Bvie humaine #Nmer
solas|es|@K@E+z#,#BVida Humana ~n2Mar{, 1974|};@KSOLAS
solas|ru|#f@b%:avfedc BclagcBchkao ybxdb @eiafc
solas|ar|~n9bobade abpjfar *r~ix;~n9~gcabpjfar *r~ix
solas|zh|1974%U#C~hE&b命%o@k;#C~hE&b命%o@k
~r1|fr|~mf{de 1973 |}=Y#M#B~h,~r7navires, ~a]@e1978 y relatif;~mf{de 1973 |}=Y#M#B~h,~r7~qN
~r1|es|@K@E~f.@s~d,~nQ@ZBuques, 1973, modificado ~nQ{el|su} ~tP1978;@K@E~f.@s~d,~nQ@ZBuques;@KMARPOL
~r1|ru|#f@b~cz~plh hpnag
~r1|ar|~n9~oV~qx{dh|abhaqd ih} abonh ~gb1973، lycBgva abdimbe lljfgfsfb iad 1978 #tlva;~n9~oV~qx{dh|abhaqd ih} abonh
~r1|zh|#C~e1船舶造成~sg@k
~a-|fr|~mf{de 1979 |}*arecherche ~q7sauvetage maritimes
~a-|es|@K@E@mBúsqueda y Salvamento Marítimos{, 1979|}
~a-|ru|#f@b%:mabhkp b hmehedbt @eiafc
~a-|ar|~n9bblrD fabthkaH *r~ix
~a-|zh|1979%U#C~hE搜寻救助@k;#C~hE搜寻{和|与|}救助@k
stcw|fr|~mf{de 1978 |}+Bnormes @e~td@Cgens @emer, @edélivrance @Cbrevets ~sYveille
stcw|es|@K@E@mNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|#f>h~qLb nbmlaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|ar|~n9bdiaccj abgmjcl fabtqaEe fabxnaje bbdbarch
stcw|zh|1978%U海员~f6#d~iP~n1;海员~f6#d~iP~n1
+e|fr|@a*'faciliter ="trafic maritime +.
+e|es|@K@QFacilitar &v~oLMarítimo #4
+e|ru|@c%:awlcsBcdbt %'~aS
+e|ar|@tgcocj rjse abdbare ~gQ<Z
+e|zh|便利#C~hE运输@k
_.|fr|@a~b-~tWmaritime *m
_.|es|@KConstitutivo #B=KMarítima #4
_.|ru|%)_J~jxafsedbxerbb
_.|ar|@/@[labdhGde ~gQ<Z
_.|zh|#C海事%R@k
mlc|fr|@a&E^ymaritime{, 2006|};@a&E^ymaritime @e2006
mlc|es|~h:Marítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~rWg iafhkai hpnavanhjgc{| 2006 sane}
mlc|ar|@t*Bablrjc
mlc|zh|2006%U海事劳工@k
=B|fr|~hH@9~g7culturel subaquatique
=B|es|~j:@'~gr&MSubacuático
=B|ru|~bPmangandasa ~iFdehlcnbq
=B|ar|~pVabgjaD ~rlabdBdfj labdcav
=B|zh|#o水下<V遗产@k
~di|fr|~mf@3="~h9>b=Q@Ceaux @eballast #jsédiments @C~qN
~di|es|@K@E_w_H~g4~oe#vAgua @eLastre y @ZSedimentos %1Buques
~di|ru|#f~pRhpnaguv wellehjduv gan b ahenkag b pmfeglcdbb bib
~di|zh|#C~mi#d沉积物控制与+[@k;#C~mi^i沉积物控制#d+[@k;控制#d+[~mi#d沉积物~n1
~bb|fr|~mf@e~e8@Il’enlèvement @Cépaves
~bb|es|@K~tU~e8%ZRemoción @eRestos @eNaufragio
~bb|ru|~sX{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnelcdbb xejadpgCbv hpnag
~bb|ar|@thcjflc #hbtEabe abrwad
~bb|zh|~pr#C船舶残骸清除@k;#C船舶残骸清除~pr@k
~g]|fr|~mf@e~l9@3="recyclage sûr #jécologiquement rationnel @C~qN
~g]|es|@K~tU~l9_wReciclaje Seguro y Ambientalmente Racional %1Buques
~g]|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxamehdao b PkalasbBchkb ferbadelzdao pjblbxerbb hpnag
~g]|ar|@tvfhB sfhB #hbtiame gmfcj abonh
~g]|zh|香港#C%o与无害~eZ拆船@k;香港#C%o#d无害~eZ拆船@k
<-|fr|~hH#M#B~h,@Cmers résultant @el’immersion @edéchets
<-|es|@K%Z%N#B~d,#vMar ~nQVertimiento @eDesechos y Otras Materias
<-|ru|@c~cz~pliafq hwfaheib ajvanag ~c6iejcfbelag;Лadnadhk@p
<-|ar|@tdhi ~qxablrjc abhaqd ih tBjak ~kRfdfam pxjC;@tdhi ~qxablrjc abhaqd ih tBjak ~kRfabdfam abpxjC;@tbhmh
<-|zh|~e1倾倒废物及+a物质~sg*7~j,;~e1倾倒废物^i+a物质~sg*7@(@k
ospar|fr|@a=Y@9~j4@el’Atlantique &ENord-Est
ospar|es|@K~tx#v~oj{Ambiente |}Marino #vAtlántico Nordeste
ospar|ru|%)*y~jxhfcnu Lcgcfa-NahjaBdao Mjledjbkb
ospar|ar|~pV~qA~gQbudab ujk ~qwabpwboc
ospar|zh|#o东北大西洋*7~eZ@k
npt|fr|%B*anon-prolifération @C^m~gg;%B*anon-prolifération;TNP
npt|es|%X%ZNo Proliferación ~gY*)~gG;TNP
npt|ru|&6a dcfehmfahjfedcdbb <Rafpybq;HJЯE
npt|ar|&-imd ahguaj *E~qz
npt|zh|不扩散核%"%s;核不扩散%s;&5不扩散%s^j
ctbt|fr|%Bd’interdiction complète @Cessais ~gg
ctbt|es|%X@e*8Completa %1Ensayos ~gG
ctbt|ru|&6a ghcawKciltAci *oqncfduv bhmujedbo;HNZЯR
ctbt|ar|&-abrGj abuadb bbgqajl ~qz
ctbt|zh|全面&L核试验%s;全面禁试%s
tpnw|fr|%B@I%r@C^m~gg
tpnw|es|%X%Z*8~gY*)~gG
tpnw|ru|&6a *o<Rafpybq
tpnw|ar|&-rGj *E~qz
tpnw|zh|&L核%"%s
ptbt|fr|%Binterdisant #bessais d’armes ~iI%Pl’atmosphère, %P='extra-atmosphérique #jsous l’eau
ptbt|es|%X~nQ&v~i,se Prohíben @ZEnsayos con _B~o5Atmósfera, &v~q:Ultraterrestre y Debajo #vAgua
ptbt|ru|&6a *obhmujedbo <R~kUg ejiahFcfc, g kahibBchkai mfahjfedhjgc b man ganao
ptbt|ar|&-rGj gqajl ~l0*rabqf fnc _Nabxajqc fgrg owr abdaF
ptbt|zh|&L在大气层*]+!#d水下进行核%"试验%s;~sn&L核试验%s;~sn禁试%s
~dz|fr|%Binterdisant @eplacer @C^m~iI#j~qH^m@edestruction massive %2fond @Cmers ~rDocéans ainsi ~i,%P~o?sous-sol
~dz|es|%X@m~hu*8@eEmplazar _By Otras *)@eDestrucción #NMasa ~tvFondos Marinos y Oceánicos y su Subsuelo
~dz|ru|&6a *ofexicAcdbq @endc iafco b akcedag b g csa dcnfev <R~kU~c6~rM~kUiehhagasa pdbBjaycdbq
~dz|ar|&-rGj fAi ~l0fBcjva dh pobre abmdaj abuadb >ykai ~esfabdrcwag fnc lawh pjAva
~dz|zh|&L在海床洋底~ig底土安置核%"#d+a大规模{毁灭|杀伤}性%"%s
enmod|fr|~rHd’utiliser @Ctechniques @emodification @el’environnement %(@Cfins militaires ou toutes ~dhfins hostiles
enmod|es|~j:*8@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%)*ogacddasa ~pGltwasa bdasa gfeyncwdasa >Ihfcnhjg gaxncohjgbq @emfbfandpt hfcnp
enmod|ar|@trGj {aogxmad|aogidab} gkhcag abgBccj *r~qAbpBjaA iosjce pf bpce pBjaA imazce pxjC
enmod|zh|&L为军事或任何+a敌对目@)~cO改变~eZ@)技术~j,
bwc|fr|~rH#Bmise au point, #Bfabrication #j&Estockage @C^mbactériologiques (biologiques) ou %(toxines ~fo;@a+B^mbiologiques{| ou à toxines| et à toxines}
bwc|es|~j:*8#vDesarrollo, @s~ot>zAlmacenamiento @e*)Bacteriológicas (Biológicas) y Toxínicas y @mSu ~n:;@l~pU*)Biológicas{| y Toxínicas}
bwc|ru|%)*ofexfewajkb, ~nLb ~qFxemehag wekjcfbalasbBchkasa (wbalasbBchkasa) b jakhbddasa ~kUb aw bv ~qO;@c%:wbalasbBchkaip {|b jakhbddaip }afpybt;%)wbalasbBchkai {|b jakhbddai }afpybb
bwc|ar|~bF*Eablsgjcfbfqce (ablcfbfqce) fabgsochce ~g-;~bF*Eablsgjcfbfqce (ablcfbfqce) fabgsochce، ~g-;@t*Eablcfbfqce
bwc|zh|@G&L#p~q"#d储存细菌(~sj)及毒素%"#d~pD%"~j,;#'&L{发展|研制}~q"#d储存细菌(~sj)及毒素%"{和|以及}销毁{此种|这种|这类|此类}%"@(@k;~sj{和毒素|及毒素|}%"@k
+X|fr|@W#Y@sprohibition d’emploi ^Aguerre @egaz asphyxiants, toxiques ou similaires ~sYmoyens bactériologiques
+X|es|@V%v_0*8#v~p6~o5Guerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~tP_I@e1925
+X|ru|#)a *o~bx@egaodc pnpClbguv, qnagbjuv ~pGnfpsbv manawduv sexag b wekjcfbalasbBchkbv hfcnhjg
+X|ar|%mrGj abaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%mqhcn ~gb1925
+X|zh|&L在战争中~cO窒息性*]毒性或+a气体#d细菌作战方法@)@D;1925%U%w@D;《1925%U%w@D^j
cwc|fr|~rH#Bmise au point, #Bfabrication, &Estockage ~sY~k/@C^mchimiques ~fo;@a+B^m~oX
cwc|es|~j:*8#vDesarrollo, @sProducción, &vAlmacenamiento >z~p6@e*)Químicas y @mSu ~n:;@l~pU*)Químicas
cwc|ru|%)*ofexfewajkb, mfabxganhjge, ~qFb ~bxvbibBchkasa ~kUb a csa ~qO;@c%:vbibBchkaip afpybt;%)vbibBchkai afpybb
cwc|ar|~bFfaogidab *E~qC~g-;@t*E~tc
cwc|zh|@G&L{发展|研制}~q"*]储存#d~cO~iR%"及~pD%"~j,;&L~iR%"@k;~iR%"@k
ccw|fr|~rHou @slimitation @e~k/@ecertaines ^mclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Icertaines ^mclassiques
ccw|es|@l@mProhibiciones o Restricciones #v~p6@eCiertas *)Convencionales ~i,Puedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas *)Convencionales
ccw|ru|%)*o~pGasfedbBcdbb ~bxkadkfcjduv ~rMawuBdasa afpybq, ~lRhBbjejzhq dedahqAbib Bfcxicfduc magfcyncdbq ~pGbictAbib dcbxwbfejclzdac ncohjgbc;@c%:kadkfcjdui gbnei awuBdasa afpybq;%)kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@trGj pf gkccm ~rtpobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&L或限制~cO某些可被认为具有过分伤害力或滥杀滥伤~mw@)常规%"@k;{特定|某些}常规%"@k
_S|fr|@W@I%rou @slimitation @e~k/@Cmines, pièges #j~dhdispositifs{,|} tel qu’il a été modifié ="3 mai 1996;@WII modifié
_S|es|@V@mProhibiciones o Restricciones #v~p6@eMinas, *)Trampa ~jYArtefactos{,|} según fue enmendado &v3 @emayo @e1996
_S|ru|#)a *o~pGasfedbBcdbb ~bxibd, ibd-lagpCck ~c6phjfaohjg h mamfegkeib, gdchcdduib 3 ieq 1996 ~r';namaldcdd{uo|asa|aip|ui|ai} #)!I!I
_S|ar|#Q#tlrGj pf gkccm ~rtabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe *r3 pcaj/dacf 1996;#Q~quabdimb
_S|zh|经修正@)&5~cS号@D^j;经修正{的|后的|}~cS号@D;修正后@)&5~cS号@D^j
ccw-v|fr|@W#7%8restes explosifs @eguerre
ccw-v|es|@V^-Restos ~p7@eGuerra
ccw-v|ru|#)%:gxfugaamehdui mcfcybjkei gaodu;#)!V
ccw-v|ar|#Q#tlabdgnqjag dh dxbnag abrjl;#Qabxado
ccw-v|zh|战争遗留爆炸物@D
~jP|fr|~rH@el’emploi, &Estockage, #Bproduction #j&Etransfert @Cmines antipersonnel ~fo;~rH@Cmines antipersonnel;@ad’Ottawa
~jP|es|~j:*8#vEmpleo, Almacenamiento, ~oty Transferencia @eMinas Antipersonal y @msu ~n:;~j:*8~gYMinas Antipersonal;~t1Ottawa
~jP|ru|%)*omfbicdcdbq, ~qFxemehag, ~nLb mcfcneBb mfajbgamcvajduv ibd b aw bv ~qO;%)*omfajbgamcvajduv ibd;Ejjeghk@p
~jP|ar|@trGj ~rtfgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~jP|zh|@G&L~cO*]储存~q"#d转让杀伤~g5地雷及~pD地雷~j,;{禁止|}杀伤~g5地雷@k;&5渥太华%t
~nb|fr|@a+B^m%(sous-munitions
~nb|es|@l@mMuniciones #NRacimo
~nb|ru|@c%:kehhcjdui wacmfbmehei
~nb|ar|@tabHxazj abihkfmce
~nb|zh|集束~ll@k
att|fr|%B%2~kX@Carmes
att|es|%X#9~n.@eArmas
att|ru|&6a ~k,afpybci
att|ar|&-gqaje abpobre
att|zh|%"_h%s
~dv|fr|%B+B>M~s1=5@e='extra-atmosphérique, y compris @sLune #j#b~dhcorps célestes;%B@Il’espace{| extra-atmosphérique}
~dv|es|%X^-@,~i,Deben Regir ~fK%1&B#N~ej~q:Ultraterrestre, incluso @sLuna ~jYCuerpos Celestes;%X#9=.
~dv|ru|&6a ~ti^x+6~j3b ~fY~hemfahjfedhjge, gkltBeq Лpdp b nfpsbc dcwchduc jcle;&6%:kahiahp
~dv|ar|&-#"~m!bphuwe ^[*rdcmah ~gaabxajqc، lda *rHbs ~aB;&-#"~m!bhuawag ^[*rdcmah ~gaabxajqc، lda *rHbs ~aB;&-~kL
~dv|zh|~e6~o0包括~i[在内+!~lo~ty%s;~e6~o0包括~i[在内@)+!~lo~ty%s;{外空|外层空间}%s
>m|fr|#H%2sauvetage @Castronautes, ="retour @Castronautes >brestitution @Cobjets lancés %P~dW
>m|es|#n#9Salvamento ~g4Devolución @eAstronautas ~g4Restitución @e~rcLanzados al =.
>m|ru|@Ma hmehedbb kahiadegjag, gaxgfeAcdbb kahiadegjag b gaxgfeAcdbb awKckjag, xempAcdduv g kahibBchkac mfahjfedhjga
>m|ar|&QthkaH abdbarch abnAazcch ftiame abdbarch abnAazcch fjm abpqoad abdwbke *r~kL
>m|zh|营救宇宙航行员*]送回宇宙航行员#d归还发射到+!@)物体@)#J
^"|fr|~hH~i-@T@3#bdommages causés par @Cobjets spatiaux
^"|es|@K%Z~i4@E~nQDaños Causados ~nQ~rcEspaciales
^"|ru|%)&Fajgcjhjgcddahjb xe pAcfw, mfbBbdcdduo kahibBchkbib awKckjeib
^"|ar|@tabdoIfbce #hih abpAjaj ~qygrmDva abpqoad abnAazce
^"|zh|~sk物体所造成损害@)#C~hF@k;+!物体所造成损害之#C~hF@k
<y|fr|@a@Il’immatriculation @Cobjets lancés %P~dW
<y|es|@K#9Registro @e~rcLanzados al =.
<y|ru|%)fcsbhjferbb awKckjag, xemphkeciuv g kahibBchkac mfahjfedhjga
<y|ar|@tgoqcb abpqoad abdwbke *r~kL
<y|zh|@G登记射入+!物体~j,
moon|fr|#H~s1*aLune #j#b~dhcorps célestes
moon|es|#n~i,debe regir #Oactividades %1&B~o5Luna y otros cuerpos celestes
moon|ru|@Ma ^x+6@eЛpdc ~c6dcwchduv jclev
moon|ar|%gabdhGd bphuwe ^[>yowr ~aB
moon|zh|~e6在~i[上~lo@)#J;月球#J
~gV|fr|%B@Il’Antarctique
~gV|es|%XAntártico
~gV|ru|&6aw Mdjefkjbkc
~gV|ar|&-phgajsgcsa
~gV|zh|南极%s
~fk|fr|%Bvisant %r@C^m~iI#NAmérique latine #j%P#bCaraïbes;%B@e~s?
~fk|es|%X+zProscripción ~gY_B#N{la |}América Latina >zCaribe;%X@e~s?
~fk|ru|&6a *o<R~kUg Лejbdhkao Micfbkc b Defbwhkai wehhcodc;&6Tlejclalka
~fk|ar|&-rGj ~l0*rpdjcsa abbagchce fdhwke ablrj absajclc;&-gbagcbfbsf
~fk|zh|拉丁~lp#d加勒比&L核%"%s;特拉特洛尔科%s
~hl|fr|%B*azone dénucléarisée &E~l'Sud;%B@e~ox
~hl|es|%X%Z~kK@e_B#vPacífico Sur;%X@e~ox
~hl|ru|&6a wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&6Oefajadse
~hl|ar|&-jajfgfhBa
~hl|zh|南~hB无核区%s;南~hB~hD;拉罗通加%s
~m/|fr|%B*a*!@el’Asie &ESud-Est;%B@e~kb
~m/|es|%X%Z~kK@e_B{de|del|en|en el} ~i2;%X@e~kb
~m/|ru|&6a ~ag~gL;Uedskakhk%a
~m/|ar|&-thuaF abdhwke abxabce dh ~l0*r~nR;&-lahsfs
~m/|zh|东南亚~hD;曼谷%s
~hk|fr|%B@Iune *!~bH;%B@ePelindaba
~hk|es|%X@muna ~kK@e_B#N~go;%X@ePelindaba
~hk|ru|&6a ~agMFfbkc;Gclbdnewhk%a
~hk|ar|&-~af~d5;&-lbchmala
~hk|zh|*e~hD;佩林达巴%s
~a.|fr|%B~b-d’une *!#NAsie centrale;%B#7%(une *!#NAsie centrale
~a.|es|%X@muna ~kK@e_B#N{|el }Asia Central;%X@e~m2
~a.|ru|&6a ~agЦcdjfelzdao Mxbb;Lcibmelejbdhk%a
~a.|ar|&-~af*rJoca abfowC;&-~af*rfow Joca;&-ocdclabagchos
~a.|zh|中亚~hD;塞米巴拉金斯克%s
~r-|fr|~hU#z+Bchangements climatiques
~r-|es|@l>D_Y~bg;@l>D~bg
~r-|ru|~rd#Eaw bxicdcdbb klbieje;~rdaw bxicdcdbb klbieje;ODRDEEJ
~r-|ar|@t@xabtwajce #mgBcj abdhax
~r-|zh|@A~f7@k;~f7@k
kyoto|fr|@W@e~oi^A~hU#z+Bchangements climatiques;@W@eKyoto
kyoto|es|~tP~oi#B@l>D_Y~bg;~tP{Kyoto|Kioto}
kyoto|ru|Dbajhk@.{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb klbieje|}
kyoto|ar|%mscfgf
kyoto|zh|&5@A~f7%t~mv@D;&5@A~f7%t@)~mv@D;~mv@D
^5|fr|#H@e^u
^5|es|#n@eParís aprobado #Nvirtud #B@l>D_Y~bg;#n~tV
^5|ru|Gefbyhk#Z
^5|ar|&Qlajco
^5|zh|~lj#J
cbd|fr|~hH~k9biologique
cbd|es|@K%Z~oO
cbd|ru|%)~bL;~mm~bL
cbd|ar|@tabghfi ablcfbfqc;@/@[labghfi ablcfbfqc
cbd|zh|%i@k
=e|fr|@W@e=,*a#M@Crisques biotechnologiques
=e|es|~tP=,@m#,#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~tPCartagena
=e|ru|~l8#!%:wbawcxamehdahjb;~l8#!%:wbawcxamehdahjb ~eFa ~bL;~l8@.
=e|ar|%mkjwaqhe bbobade abprcazce;%mkjwaqhe #tlabobade abprcazce
=e|zh|&5%i%t~hy%o@D;&5%i%t@)~hy%o@D;卡塔赫纳{生物安全|}@D
~r4|fr|@W@e~p,@I_o%8~qSgénétiques ~q7partage juste #jéquitable @Cavantages découlant @e~o?utilisation;@W@e~op
~r4|es|~tP~p,@m~hRa @Z~kzGenéticos y ~enJusta y Equitativa ~tvBeneficios ~i,se Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~tP~op
~r4|ru|Jesaohk#!~f2nahjpme k scdcjbBchkbi fchpfhei b hagichjdasa >I@ehmfegcnlbgao b fegdao ahdagc gusan aj bv mfbicdcdbq{ k Dadgcdrbb a wbalasbBchkai fexdaawfexbb|};Jesaohk@.
~r4|ar|%mhaBfca
~r4|zh|&5%i%t@G获取~pC#d公正#d公平分享其~hw所产生惠益@)~eT@D;@G获取~pC{和|与|以及}公正{和|}公平{地|}分享其~hw所产生惠益@)~eT@D;~eT@D
unccd|fr|@a#z*a~bGdésertification %P#bpays gravement touchés par @ssécheresse et/ou @sdésertification, ~ed~bH;@a#z*a~bGdésertification
unccd|es|@l_Y@e~bR@sDesertificación ~tv^vAfectados ~nQSequía Grave o Desertificación, #N~kt#N~go;~p2{ de las Naciones Unidas|} @e~bR@sDesertificación;~t1~bR@sDesertificación ~tv^vAfectados ~nQSequía Grave o Desertificación, #N~kt#N~go
unccd|ru|@c#E%:~q8amphjudbgedbci g jcv hjfedev, kajafuc bhmujugetj hcfzcxdpt xehpvp b/blb amphjudbgedbc, ahawcdda ~g.;@c#E%:~q8amphjudbgedbci;@c%:~q8amphjudbgedbci
unccd|ar|~nGabgyrj *r~rp~qygiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~d5;~nGabgyrj
unccd|zh|@A~rE发生严重干旱#d/或荒漠化@)%0~r/在*e~lr~j,;@A~lr@k;~lr@k
~cc|fr|+A~ct=Y@9#B~i8
~cc|es|~tM~gK~tx#B~tQ
~cc|ru|~mT@baw avfedc axadagasa hlaq
~cc|ar|@t~iG~gcwlke abpfEfh
~cc|zh|#o臭氧层&8@k
~ai|fr|@W@eMontréal #7%(@C~dAqui appauvrissent @s~i8
~ai|es|~tP~ko%va #O~kH~i,Agotan @s~tQ;~tP~c-
~ai|ru|Iadfcelzhk#!%:gcAchjgei, fexfpCetAbi axadaguo hlao;Iadfcelzhk@.
~ai|ar|%m~o!#mabdfam abdoghnme bwlke abpfEfh
~ai|zh|@G消耗臭氧层物质@)~iY@D;&5~iY@D^j
basel|fr|+ABâle %2~h9@Cmouvements ~h-@e~gd~sY~o?élimination;+ABâle
basel|es|~tMBasilea #9_H%1Movimientos Transfronterizos %1Desechos Peligrosos y su Eliminación;~tMBasilea
basel|ru|Uexclzhk~pRxe jfedhsfedbBdao mcfcgaxkao amehduv ajvanag b bv pnelcdbci;Uexclzhk@p
basel|ar|@tlaEb #mabgrsd *rhkb ~kRabxwje fabgxby dhva ~te;@tlaEb
basel|zh|控制危险废物越境转移~ig处置巴塞尔@k;巴塞尔@k
~hp|fr|+A~h3*aprocédure @econsentement préalable #Nconnaissance @ecause applicable ~pI~gh#jpesticides dangereux qui font l’objet ~nh~kX+.;+A~kC
~hp|es|~tM~h3#9Procedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~n.#4;~tM~kC
~hp|ru|~p/>hmfarcnpfc mfcngefbjclzdasa awahdageddasa haslehbq #3ajnclzduv amehduv vbibBchkbv gcAchjg b mchjbrbnag g &Fjafsaglc;~p/@p
~hp|ar|@tjfgjmad @[lgwlck tqjaF abdfanke abdolke ih ibd >ydfam scdcazce fdlcmag Jnag diche xwje dgmafbe *r~ji<Z
~hp|zh|~rE#C_h中对某些危险~iR品#d农药采用事先知情同意程序@)鹿特丹@k;鹿特丹@k
~at|fr|+A~l)+Bpolluants organiques persistants;+A~oH
~at|es|~tMEstocolmo @mContaminantes Orgánicos Persistentes;~tMEstocolmo
~at|ru|Ljaksalzihk>hhjaokbv afsedbBchkbv xesfqxdbjclqv;Ljaksalzihk@p
~at|ar|@taogsvfbd #mabdbfDag abiAfce abDalge;@togfsvfbd #mabdbfDag abiAfce abDalge
~at|zh|@G持久性有机~sg物@)~lm@k;~lm@k
~jO|fr|+AMinamata{ sur le mercure|}
~jO|es|~tMMinamata #9Mercurio;~tMMinamata
~jO|ru|Ibdeiejhk>hfjpjb;Ibdeiejhk@p
~jO|ar|@tdchadaga #mabEzlk
~jO|zh|@G汞@)水俣@k;水俣@k
cites|fr|@a%2~kX@5@Cespèces @efaune ~sYflore sauvages menacées d’extinction;CITES
cites|es|@l#9~n.~tUEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%)&F~k,gbneib nbkao Fepdu b Flafu, devanqAbibhq man psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@t~bW&Ulphfai =P;@t~ji#h*rphfai =P;@t~ji#hlphfai =P
cites|zh|濒危野生动植物种#C_h@k;濒危物种{国际|}{贸易|}@k
cms|fr|~hH%H@Cespèces migratrices appartenant ^Afaune sauvage;+ABonn
cms|es|~j:&]~gYEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~mC~o.~rMnbkbv ybgajduv;%)~k'~o.~rMnbkbv ybgajduv
cms|ar|@trnG phfai ~tbabljce abdvaqje;@tabdranGe >yphfai ~tbabljce abdvaqje;&-abdranGe >yabphfai abdvaqje dh ~tbabnwjce
cms|zh|养护野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~r9|fr|~j.zones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;+ARamsar
~r9|es|@l~pga @ZHumedales @eImportancia #4~tq~fQcomo Hábitat @eAves Acuáticas;~t1Ramsar
~r9|ru|%)ganda-walajduv psanzqv, bictAbv icynpdefandac xdeBcdbc, slegdui awfexai g keBchjgc ichjaawbjedbo ganamlegetAbv mjbr;Oeihefhk@p
~r9|ar|@/@[labpjaAc abjwle Hag abpvdce <Z;@tabpjaAc abjwle Hag abpvdce <Z;@tjadoaj
~r9|zh|@G~r/作为水禽栖息地@)#C重要湿地@k;拉姆萨尔{湿地|}@k;&5湿地%t
acap|fr|#H*a%H@Calbatros ~rDpétrels
acap|es|#n%Z&]@eAlbatros y Petreles
acap|ru|@Ma ~k'elzwejfahag b wpfcgchjdbkag
acap|ar|&QrnG wcfj abkwjo fabhfF;%g#tlrnG {wazjc|wcfj} abkwjo fabhfF
acap|zh|#o信天翁#d海燕#J
~rv|fr|+ABamako @I%rd’importer ~so@C~gd#j%2~h9@Cmouvements ~h->b=Q@C~gdproduits ~bH;+ABamako
~rv|es|~t1Bamako
~rv|ru|Ueiekhk@p
~rv|ar|@tladasf
~rv|zh|巴马科@k
=f|fr|@a=Y@9>bmise #Nvaleur ~j4%P@srégion @CCaraïbes;+ACarthagène
=f|es|@K~tx>z#x#v~ojMarino #BRegión #vGran Caribe
=f|ru|%)*yb ahgacdbb ~jxhfcnu UalzCasa Defbwhkasa feoade;~l8@p
=f|ar|~pV{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
=f|zh|#o#d开发大加勒比区域*7~eZ@k
alps|fr|~hH@9@CAlpes;@aalpine
alps|ru|~bPMlzm;Mlzmbohk@p
alps|ar|~pVqlab abpbl
alps|zh|#o阿尔卑斯山@k;阿尔卑斯山@k
~ce|fr|@a%2*:#7%8utilisations @Ccours d’eau ~bw%(@Cfins ~dh~i,@snavigation
~ce|es|@l#9*j%1Usos %1Cursos @eAgua %k@QFines Distintos #BNavegación
~ce|ru|%)~k]dchpnavanduv ~rM>I%Cganajakag
~ce|ar|@tkahfh aogxmad abdqajc abdazce #h*rabpBjaA Bcj abdbarce
~ce|zh|#C水道非航行~cO法@k
water|fr|~hH@9#j=S@Ccours d’eau ~h-~rDlacs ~cw;@a@Il’eau
water|es|@K%Z@'y +)%1Cursos @eAgua Transfronterizos y {de |}@ZLagos +K
water|ru|@c%:avfedc b ~fYjfedhsfedbBduv ganajakag b %Caxcf
water|ar|~pVfaogxmad abdqajc abdazce abialje bbrmfm fablrcjag <Z
water|zh|跨界水道#d#C湖泊#o#d~hw@k;#o&N{利用|使用}{跨界|越境}水道#d#C湖泊@k;&5水%t
~rk|fr|@a@I_o%(l’information, @s~lV&Epublic au processus décisionnel #j_o^A*?~c0d’environnement;@ad’Aarhus
~rk|es|@l#9~hR_0Información, @s~en#vPúblico ~o5Toma @e~p5>z~hR_0*t#N~jcAmbientales;{Convención|Convenio} @eAarhus
~rk|ru|%)nahjpmc k bdFafierbb, pBehjbb awAchjgcddahjb g mfarchhc ~o]fcCcdbo b nahjpmc k mfegahpnbt %:gamfahei, kehetAbihq ~kVhfcnu;Efvphhk@p
~rk|ar|@tJjvfo
~rk|zh|在~eZ#u上~sm信息*]公众参与决策#d诉诸~pz~j,;奥胡斯@k
espoo|fr|@a@Il’évaluation @el’impact @Il’environnement %Pun contexte transfrontière;@ad’Espoo
espoo|es|~j:Evaluación #vImpacto Ambiental #Nun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetApt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhma
espoo|ar|@ttolf
lrtap|fr|~hH~h,atmosphérique transfrontière %(longue distance
lrtap|es|{Convenio|Convención} %Z~d,Atmosférica Transfronteriza a Gran Distancia
lrtap|ru|%)jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewalzCbc fehhjaqdbq
lrtap|ar|@/@[labgbfD abqfc ablicm abdmC ~te;@t~qxabqfc ablicm abdmC ~te
lrtap|zh|远距离越境空气~sg@k;长程越界空气~sg@k
escazu|fr|#Hrégional @I_o%(l’information, @s~lVpublique #j_o^A*?%(propos @Cquestions environnementales #NAmérique latine #j%P#bCaraïbes;#Hd’Escazú
escazu|es|#n~oy#9~hR_0Información, @s~enPública >z~hR_0*t#N~jcAmbientales #NAmérica Latina >zCaribe;#n@eEscazú
escazu|ru|Эhkehphk#Z;@MЭhkehp
escazu|ar|&QtosaEf
~a)|fr|%B@5+B~qSphytogénétiques @3l’alimentation #jl’agriculture
~a)|es|%X@E^-~kzFitogenéticos +zAlimentación ~g4Agricultura
~a)|ru|#f#-fehjbjclzduv scdcjbBchkbv fchpfhev ~mr~nLmfanagalzhjgbq b gcncdbq hclzhkasa vaxqohjge
~a)|ar|abdiavme #h#mabdfajm abfjaDce abhlagce bbpBHce fabEjaie
~a)|zh|粮食#d农业植物~pC#C%s;粮食#d农业植物~pC{国际|}%s
>/|fr|~mf=Y@9@Cvégétaux
>/|es|@l~tU@'Fitosanitaria
>/|ru|#f@b%:kefedjbdp b *yfehjcdbo
>/|ar|~n9bfkace abhlagag
>/|zh|#C植物#o@k
~am|fr|~hHsûreté ~tj
~am|es|@l@m#,Nuclear
~am|ru|%)qncfdao ~iK
~am|ar|@tabpdah abhffc
~am|zh|核%o@k
+3|fr|~hHnotification rapide ~nhaccident ~tj
+3|es|~j:Pronta Notificación @eAccidentes ~gG
+3|ru|@caw amcfejbgdai amagcAcdbb a qncfdao egefbb
+3|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+3|zh|及早通报核事故@k
<p|fr|@a@I~k.#Ncas d’accident nucléaire ou @esituation d’urgence radiologique
<p|es|@l@m~ka#Ncaso @eAccidente *Do Emergencia Radiológica
<p|ru|%)maiaAb g hlpBec qncfdao egefbb ~pGfenberbaddao egefbodao hbjperbb
<p|ar|@tgkmcd ~oQ*rrabe fkfi ramD hffc pf wajz tuiaic
<p|zh|核事故或辐射紧急情况~pv@k
~fj|fr|@acommune *asûreté #B=Q&Ecombustible usé #j*asûreté #B=Q@Cdéchets radioactifs
~fj|es|@lConjunta @m#,~o5~oe#vCombustible Gastado y @m#,~o5~oe@eDesechos Radiactivos
~fj|ru|EwKcnbdcdd>h^J~ewajfewajegCbi jamlbgai b a ^J~ewfenbaekjbgduib ajvaneib
~fj|ar|@/abdugjse #mpdah abgyjn *rabfkfm abdogvbs fpdah abgyjn *r~kRabduie;@/abdugjse @[lobade gyjcn abfkfm abdogvbs fobade gyjcn ~kRabduie
~fj|zh|乏燃料+[%o#d放射性废物+[%o联合@k
~b!|fr|~m3@el’Agence @T@el’énergie atomique;~m3@el’AIEA
~b!|es|~bn#vOrganismo ~tUEnergía Atómica
~b!|ru|~c]^Pescdjhjge %:ejaidao Pdcfsbb;~c]IMQMTЭ
~b!|ar|~kQbbfsabe #hbbwake abHjce
~b!|zh|#C~eS~s3;~eS~s3
^h|fr|~c(~tW_q#BSanté;~c(~tW_q#Bsanté
^h|es|~ef=K%W#BSalud
^h|ru|~c]~bd~iyxnfegaavfedcdbq
^h|ar|mogfj ~iDabyre abiabdce
^h|zh|#.~if%R%R法
fctc|fr|~hU@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@K>D#B=K%W#BSalud _w_H#vTabaco;@KMarco{ de la OMS|} _w_H#vTabaco
fctc|ru|~rd~bd~iyxnfegaavfedcdbq %:%h=pjeweke;~rdNEZ %:%h=pjeweke
fctc|ar|@t~iDabyre ~erabtwajce #mdsanre abglB
fctc|zh|#.~if%R烟草控制+:@k
=C|fr|~hS~tW#z@3l’éducation, @sscience >bculture;@acréant une Organisation #z@3l’éducation, @sscience >bculture
=C|es|~ef=K_Y+zEducación, @sCiencia ~g4Cultura;~efUNESCO
=C|ru|~c]#E~pJawfexagedbq, depkb b kplzjpfu;~c]YJXLDE
=C|ar|~dbabgpococ bdhGde @xbbgjlce fabibd fabDkane
=C|zh|@A~iT*]科学及<V%R%R法;@A~iT*]科学^i<V%R&5%R法^j;教科文%R&5%R法^j
<E|fr|~hS~tW#z~j-industriel
<E|es|~ef=K_Y_w#xIndustrial
<E|ru|~c]#E%:mfaiuClcddaip ~ni
<E|ar|mogfj ~iD@x~m:abyhaice
<E|zh|@A工业#p%R章程
~na|fr|@a#8%(~dY
~na|es|@K@m~g9
~na|ru|%)&F~gl;Чbkeshk@p
~na|ar|@tabwcjah ~s]
~na|zh|#C~fF@k
~av|fr|@a=Y@9~g7mondial, culturel #jnaturel;@a~g7mondial
~av|es|@l~tx~grMundial, &My Natural;@l~grMundial
~av|ru|~bPghcibfdasa ~iFb mfbfandasa dehlcnbq
~av|ar|~pVabgjaD %u~rlfabwlcic;@t~gcabgjaD %u~rlfabwlcic
~av|zh|#o#.<V#d自然遗产@k
*M|fr|@a#Y#b>L%(prendre @3interdire #jempêcher l’importation, l’exportation ~q7transfert @epropriété +-@Cbiens culturels
*M|es|@l~pU^t~i,Deben Adoptarse @QProhibir e Impedir @sImportación, @sExportación ~g4Transferencia @ePropiedad Ilícitas @eBienes ~l7
*M|ru|%)icfev, demfeglcdduv @exemfcAcdbc b mfcnpmfcyncdbc ~exggaxe, gugaxe b mcfcneBb ~pbhawhjgcddahjb @ekplzjpfduc rcddahjb
*M|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~qygogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~bslwjk ~sJ
*M|zh|@G&L#d~e1&e进出口~gu#d&e转让其~iS权@)方法~j,;#'{采取措施|}&L{和|并}~e1&e进出口~gu#d&e转让其~iS权{方法|}@(@k
*L|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@9@C~dL#Ncas @e~ncarmé
*L|es|~p2{| de La Haya| de La Haya de 1954} ~tx%1~gx#NCaso @e~sMArmado
*L|ru|%)*y*V
*L|ar|~pV~bs*rrabe hufl hEai dobr;~pV~bs*rrabe ~m(abdobr
*L|zh|@G~jK~j,;*i情况下#o~gu@k
*N|fr|Deuxième @W#7^A+ALa Haye @e1954 =Y@9@C~dL#Ncas @e~ncarmé
*N|es|Segundo @V#B~t1La Haya @e1954 ~tx%1~gx#NCaso @e~sMArmado
*N|ru|Njaf{ao mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc} k Qeeshkao kadgcdrbb 1954 ^D*y*V;Njaf{ao mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc} k Qeeshkao kadgcdrbb a *y*V{| 1954 sane}
*N|ar|#Q~qu{bagnakce|abdbrk lagnakce} bavac ~gb1954
*N|zh|&5@G~jK@)%t~cS@D;&5@G~jK@){1954年|}{海牙|}%t@(~cS{项|}@D
=m|fr|@a=Y~qU~g7culturel immatériel
=m|es|@l+zSalvaguardia ~gr&MInmaterial
=m|ru|~bPdciejcfbelzdasa ~iFdehlcnbq
=m|ar|@tyfh abgjaD ~rlBcj abdamc
=m|zh|#o非物质<V遗产@k
+U|fr|~hH@9>b_b#B~k9@Cexpressions culturelles
+U|es|~j:@'y ~kx#B_l~gYExpresiones ~l7
+U|ru|~bPb maaAfcdbb fexdaawfexbq Fafi ~iFheiagufeycdbq
+U|ar|~pVfgiEcE ghfi pusab abgilcj abDkanc
+U|zh|#o#d_d<V表现形式多样性@k
~ba|fr|@a{d’UNIDROIT |}+B~dLvolés ou illicitement exportés
~ba|es|~mK{ de UNIDROIT|} ^-~rcCulturales Robados o Exportados Ilegalmente
~ba|ru|@c{|YJRHOVM }a mavbAcdduv ~pGdcxekadda gugcxcdduv ~k-rcddahjqv
~ba|ar|@tabdivm &Ubgfrcm ~m,abxay #m~bsabdojfke pf abdymje {lwjk|lyfje} ~sJ
~ba|zh|#C统一私法协会@G被盗或&e出口文物~j,;{国际统一私法协会|}@G被盗或{者|}&e出口文{物|化财产}~j,
~ry|fr|~mf#y="dopage %P="sport
~ry|es|@l@E#q&vDopaje ~n2Deporte
~ry|ru|~jLnambdsai g hmafjc
~ry|ar|~n9~bZabdhuwag ~pMabjcaAe
~ry|zh|~sa在体育运动中~cO兴奋剂~n1
~a"|fr|%B@e~l"*'faciliter _o@Caveugles, @Cdéficients visuels ~rD%?ayant ~qHdifficultés @electure @Ctextes imprimés %8œuvres publiées;%B@eMarrakech
~a"|es|%X@e~l"@QFacilitar &v~hRa #OObras Publicadas a #O&7Ciegas, con Discapacidad Visual o con Otras Dificultades @QAcceder al Texto Impreso;%X@e{Marrakech|Marrakesh}
~a"|ru|~sW{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsBcdbb nahjpme hlcmuv b lbr h defpCcdbqib xfcdbq ~pGbduib asfedbBcdduib hmahawdahjqib gahmfbdbiejz mcBejdpt bdFafierbt k ampwlbkageddui mfabxgcncdbqi;~sW%a
~a"|ar|&-djasu bgcocj abhnaH tbC abdyhnag abdhufje
~a"|zh|@G为盲&b*]视力~pF或+a印刷品阅读~pF~sm已出版作品提供便利@)~e2%s;@G为盲&b*]视力~pF或+a印刷品阅读~pF~sm已发表作品提供便利@)~e2%s;~e2%s
~nU|fr|+A~ri*amise %(disposition @e~qS@etélécommunication @3l’atténuation @Ceffets @Ccatastrophes #j@3#bopérations @esecours #Ncas @ecatastrophe
~nU|es|~tM~ri#9Suministro @e~kz@eTelecomunicaciones +zMitigación @eCatástrofes y #OOperaciones @eSocorro #NCasos @eCatástrofe
~nU|ru|@cTeimcfc a mfcnahjeglcdbb jclckaiipdbkerbadduv fchpfhag ~mrhiqsBcdbq mahlcnhjgbo wcnhjgbo b ~fXamcferbo %:akexedbt maiaAb;@cTeimcfc
~nU|ar|@tgadlcjc @[lgfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~nU|zh|为减灾救灾+G提供电信~hG@)坦佩雷@k;坦佩雷@k
>o|fr|~hHcirculation routière
>o|es|~j:Circulación ~nQCarretera
>o|ru|%)~pcngbycdbb ~j"~r';@c~j"^D~pcngbycdbb
>o|ar|@tabocj >yabwjk
>o|zh|1949%U道路交通@k
tir|fr|@adouanière #8au transport @5@e~nKsous ="couvert @ecarnets TIR;@aTIR
tir|es|@KAduanero %val Transporte ~tU~okal Amparo %1Cuadernos TIR;@KTIR
tir|ru|Teiaycdd>h&Fmcfcgaxkc sfpxag h mfbicdcdbci kdbykb IHG;@cIHG
tir|ar|@/abqdjsce @[labhkb &UbblAazi
tir|zh|#C公路运输@k;TIR@k
~cK|fr|~mf@Il’harmonisation @Ccontrôles @C~nK%8frontières
~cK|es|{Convenio|Convención} @E%ZArmonización %1Controles @e~ok#N#OFronteras
~cK|ru|#f>hhaslehagedbb phlagbo mfagcncdbq kadjfalq sfpxag @esfedbrev
~dC|fr|@a#8au ~kX@etransit @C+9sans littoral
~dC|es|@l#9~n.@eTránsito %1&Bsin Litoral
~dC|ru|%)jfedxbjdao ~k,gdpjfbkadjbdcdjelzduv ~fg
~dC|zh|内陆%0过境_h@k;内陆国过境_h@k
+Q|fr|@a=Yreconnaissance #jl’exécution @Csentences arbitrales étrangères
+Q|es|@l#9Reconocimiento ~g4~kg~gYSentencias Arbitrales Extranjeras
+Q|ru|%)mfbxdedbb b mfbgcncdbb g bhmaldcdbc bdahjfedduv efwbjfeyduv fcCcdbo;Jzt-Йafkhk@p
+Q|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+Q|zh|承认及*6外国仲裁裁决@k;承认&N*6外国仲裁裁决@k;&5纽约%t
cisg|fr|@a#z+Bcontrats @evente @T@emarchandises
cisg|es|@l_Y^-Contratos @eCompraventa ~tUMercaderías
cisg|ru|~mmnasagafev &Fkpmlb-mfaneyb jagefag
cisg|ar|@t@x#mikfm ablci &UbblAazi
cisg|zh|@A#C货物销售合同@k
&W|fr|@a#z@I=S@ecommunications électroniques %P#bcontrats ~cw
&W|es|@l_Y%Z+)~gYComunicaciones Electrónicas ~tvContratos +K
&W|ru|@c#Eaw ~lOPlckjfadduv haawAcdbo g %Cnasagafev
&W|ar|@t@x@[laogxmad abxwalag abtbsgjfhce *rabikfm <Z
&W|zh|@A#C合同~cO电子通信@k
^9|fr|@a#z%2contrat @etransport @5@e~nKeffectué entièrement ou partiellement par mer;~bU@e~kC
^9|es|@K_Y#9Contrato @eTransporte ~tU~okTotal o Parcialmente Marítimo;~c/@e~kC
^9|ru|~mmnasagafev maldahjzt ~pGBehjbBda ~jx&Fmcfcgaxkb sfpxag;~p/#]
^9|ar|@t@x@[likfm abhkb &UbblAazi ih wjck ablrj sbca pf qEzca;~mojfgjmad
^9|zh|@A全程或~sn~hE#C货物运输合同@k;鹿特丹~dT
*W|fr|@a#z*atransparence %Pl’arbitrage <einvestisseurs #j+9fondé @I@Ctraités;+AMaurice *atransparence
*W|es|@l_Y%ZTransparencia ~tvArbitrajes <eInversionistas y &B~n2>D@eun Tratado;~t1Mauricio %ZTransparencia
*W|ru|~mmmfaxfeBdahjb ~o)efwbjfeydasa fexwbfejclzhjge ~rSbdgchjafeib b ~f4@eahdagc %Cnasagafag;~l!>hmfaxfeBdahjb
*W|ar|@t@x#mabunance *rabgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #mabunance
*W|zh|@A投资&b与%0间基于%s仲裁透明度@k;~eX透明度@k
=x|fr|@a#z+Baccords @e~gk~bwissus #Bmédiation;+ASingapour *amédiation
=x|es|@l_Y^-Acuerdos @eTransacción %kResultantes #BMediación;~t1Singapur %ZMediación
=x|ru|~mm%Cibfaguv hasleCcdbqv, nahjbsdpjuv g fcxplzjejc icnberbb;Lbdsempfhk>hicnberbb
=x|ar|@t@x#magnakag abgofce #habdhlDke dh abfoawe;@tohBanfje #mabfoawe
=x|zh|@A@G调解所产生@)#C#d解~eR@k;新加坡调解@k
^n|fr|@a#z+Beffets ~bw@Cventes judiciaires @e~qN;+A~c"*avente judiciaire @e~qN
^n|es|@l_Y^-Efectos %k~gYVentas Judiciales @eBuques;~t1~c"%ZVenta Judicial @eBuques
^n|ru|~mm%Cmahlcnhjgbqv hpncwdao mfaneyb hpnag;~p9>hhpncwdao mfaneyc hpnag
^n|zh|@A船舶~li出售#C效力@k;~hx船舶~li出售@k
upeace|fr|#H@5~b-@el’Université =Ypaix
upeace|ru|#f#ia haxnedbb Vdbgcfhbjcje ibfe
upeace|ar|%g&UbthuaF qadie abobad
~rT|fr|+A1930 %2~m6{ (no 29)|};@R{| (no 29)} %2~m6{|, 1930}
~rT|es|~h:Forzoso{, 1930 (núm. 29)|, 1930|}
~rT|ru|@c1930 ^D~k:~rW~j729);*H~k:jfpnc
~rT|ar|@t~q!{|، 1930| biad 1930| bohe 1930}
~rT|zh|1930%U~ck~d"29~tB;1930%U~ck@k
^1|fr|@W{de 2014 |}#7^A@a{de 1930 |}%2~m6{|, 1930| (no 29)}
^1|es|~ow{ de 2014|} %val ~h:Forzoso{, 1930|, 1930 (núm. 29)|}
^1|ru|#){|2014 sane }~eF1930 ^D~k:jfpnc{| (№ 29)}
^1|ar|%m{|iad 2014 b}@t~q!{|، 1930| biad 1930};%miad 2014 abdbrk lagnakce ~q!{|، 1930| biad 1930}
^1|zh|《1930%U~ck@k》2014%U@D;《1930%U~ck%t{(第29号)|}@({2014年|}@D
~rU|fr|+A1948 ~bh*:syndical (no 87);+A1948 ~bh*:syndical;@R{| (no 87)} ~bh*:syndical{|, 1948}
~rU|es|@K%ZLibertad Sindical ~g4@'#v*j@eSindicación{, 1948 (núm. 87)|, 1948|}
~rU|ru|@c1948 ^Dhgawanc ehharberbb b *y~pb@e~oS~j787);*Hhgawanc ehharberbb b *y~pb@eafsedbxerbt
~rU|ar|@tabrjce abhkalce ~njrk abghGcd{| abhkalc}
~rU|zh|1948%U结社自由#d#o%R%p~d"87~tB;1948%U结社自由^M#o%R权{利|}@k
ilo-97|fr|+A~j"+B^I~hg(révisée) (no 97);+A~j"+B^I~hg(révisée);@R{| (no 97)} +B^I~hg(révisée){|, 1949}
ilo-97|es|@K^-~m5Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|ar|@tabidab ~ta(djaqie)
ilo-97|zh|1949%U~iW~sd@k(修订)(第97~tB;1949%U移{民|徙}~sd@k{(修订)|(修订本)|(订正)|}
~rV|fr|+A~j"~cYcollective (no 98);+A~j"~cYcollective;@R{| (no 98)} ~cYcollective{|, 1949}
~rV|es|@K#9*j@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~rV|ru|@c~j"^D~k]@e~oSb @egcncdbc kallckjbgduv mcfcsagafag ~j798);*H~k]@e~oSb {|de }gcncdbc kallckjbgduv mcfcsagafag
~rV|ar|@trk abghGcd fabdnafAe abqdaice
~rV|zh|1949%U%R%p#d集体谈判%p~d"98~tB;1949%U%R权{利|}^M集体谈判{权利|权|}@k
~nn|fr|+A~st@Il’égalité @erémunération{ (no 100)|};@R{| (no 100)} @Il’égalité @erémunération{|, 1951}
~nn|es|@K@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nn|ru|@c~st^Dfegdai gaxdesfeyncdbb ~j7100);*Hfegdai gaxdesfeyncdbb
~nn|ar|@tabdoafae *rabpqfj
~nn|zh|1951%U同酬~d"100~tB;1951%U同{工同|等报|}酬@k
~no|fr|+A1952 ~d0minimum) (no 102);+A1952 ~d0minimum);@R{| (no 102)} ~d0minimum){|, 1952}
~no|es|@K%Z#,<X(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~no|ru|@c1952 ^Dibdbielzduv dafiev ~b5~ev~j7102);*Hibdbielzduv dafiev ~b5awchmcBcdbq
~no|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~no|zh|1952%U=3保障(最低标准)~d"102~tB;1952%U=3保障(最低标准)@k
~np|fr|+A1957 @I~lS&E~m6{ (no 105)|};@R{| (no 105)} @I~lS&E~m6{|, 1957}
~np|es|@K%ZAbolición #vTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~np|ru|@c1957 sane ~kWmfbdpnbjclzdasa jfpne ~j7105);Dadgcdrb@O~kWmfbdpnbjclzdasa jfpne
~np|ar|@ttbBaF ~q!
~np|zh|1957%U废除~ck~d"105~tB;1957%U废{除|止}~ck@k
~nq|fr|+A1958 ~jHprofession) (no 111);+A1958 ~jHprofession);@R{| (no 111)} ~jHprofession){|, 1958}
~nq|es|@K%Z=I(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nq|ru|@c1958 ^D~ak%5jfpne b xedqjbo ~j7111);*H~ak%5jfpne b xedqjbo
~nq|ar|@t~rm(nc abaogxmad fabdvhe);@t~rm*rabaogxmad fabdvhe
~nq|zh|1958%U(~sd#d职业)~cR~d"111~tB;1958%U(~sd^M职业)~cR@k;1958%U~cR(~sd^M职业)@k
~nr|fr|+A1973 @Il’âge minimum{ (no 138)|};@R{| (no 138)} @Il’âge minimum{|, 1973}
~nr|es|@K%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nr|ru|@c1973 ^D~o-gaxfehjc ~mrmfbcie @efewajp ~j7138);*H~o-gaxfehjc ~mrmfbcie @efewajp
~nr|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~nr|zh|1973%U~q6~d"138~tB;1973%U~q6@k
~ns|fr|+A1989 ~cV#jtribaux (no 169);+A1989 ~cV#jtribaux;@R{| (no 169)} ~cV#jtribaux{|, 1989}
~ns|es|@K@m~mYIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~ns|ru|@c1989 ^Dkafcdduv defanev b defanev, gcnpAbv mlcicddao awfex ybxdb ~j7169);*Hkafcdduv defanev b defanev, gcnpAbv mlcicddao awfex ybxdb
~ns|ar|@tabuifl abpybce fabklbce
~ns|zh|1989%U土著#d部落&b民~d"169~tB;1989%U土著{和|与|及}部落{人民|民族}@k
~nt|fr|+A1999 ~j!@e^y@C~dk(no 182);+A1999 ~j!@e^y~g8;@R{| (no 182)} ~j!@e^y~g8{|, 1999}
~nt|es|@K~pUPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nt|ru|@c1999 ^DdebvpnCbv Fafiev ncjhkasa jfpne ~j7182);*HdebvpnCbv Fafiev ncjhkasa jfpne
~nt|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~nt|zh|1999%U最恶劣形式@)童工劳动~d"182~tB;1999%U{禁止|}最恶劣形式@(童工{劳动|}@k
~nv|fr|+A2011 ~fIdomestiques (no 189);+A2011 ~fIdomestiques;@R{| (no 189)} ~fIdomestiques{|, 2011}
~nv|es|@K~pUTrabajadoras y @Z~m5Domésticos{, 2011 (núm. 189)|, 2011|}
~nv|ru|@c2011 ^Dnahjaodai ~rWnaieCdbv fewajdbkag ~j7189);*Hnahjaodai ~rWnaieCdbv fewajdbkag
~nv|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~nv|zh|2011%U家政工&b~d"189~tB;2011%U家{政|庭}工&b@k
~nw|fr|+A2019 *a_u~q7harcèlement{ (no 190)|};@R{| (no 190)} *a_u~q7harcèlement{|, 2019}
~nw|es|@K%Z~be>zAcoso{, 2019 (núm. 190)|, 2019|}
~nw|ru|@c2019 sane aw ~aRb naiasejclzhjg g hFcfc jfpne ~j7190);Dadgcdrb@Oaw ~aRb naiasejclzhjg g hFcfc jfpne
~nw|ar|@tabihn fabgrju
~nw|zh|2019%U~dS#d骚扰~d"190~tB;2019%U{消除|}~dS&N骚扰@k
~b,|fr|+A@"@el’unité ^]=(#b~jlpropres ~mB@C~qT~bH;@a=(#b~jlpropres ~mB@C~qT~bH
~b,|es|~p2{ de la Organización de la Unidad Africana|} ~nQ@s~i,se Regulan @Z~n,Específicos %1~s,%1Refugiados #N~go
~b,|ru|@c~n[eFfbkedhkasa cnbdhjge, fcsplbfptA{eq|co|pt} hmcrbFbBchkbc ehmckju mfawlciu wcycdrcg ~g.
~b,|ar|~c2{|biad 1969 }~qygrsd {abdGavj|abqfahl} ~f[{ldusbag|bduasb|lduasb} abbaqzch ~d5;~c2~gb1969
~b,|zh|*e统一%R@G*e难民#u某些特定~iU~j,;1969%U*e统一%R@k
~eK|fr|+A@"@el’unité ^]@I#(&Emercenariat ~bH
~eK|ru|@c~n[eFfbkedhkasa cnbdhjge a *ndecidbBchjge ~g.
~eK|ar|~c2~qD>yabajgEak ~d5
~ny|fr|+A~tf^]*a@9#j~k.%8%?déplacées ~bH;+AKampala
~ny|es|@l#BUnión Africana ~txy {la |}~ka{de|a} @ZDesplazados Internos #N~go;~t1Kampala
~ny|ru|@cMFfbkedhkasa hatxe a *ygdpjfcddc mcfcicAcdduv lbr g MFfbkc b akexedbb bi maiaAb;Deimelzhk@p
~ny|ar|@t~h7~gcfdoaime abhaErch maxbca ~d5;@tsdlaba;@t~h7~gcabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~ny|zh|*e~sl#o#d~pv*e~hA者@k;坎帕拉@k
^S|fr|~n8peuples
^S|es|~ia
^S|ru|MFfbkedhk_vvefjb~dF~h)~cCb defanag
^S|ar|~db~dcfabuifl
^S|zh|~nB*5;*e+N&N~aN
~aW|fr|=-^]@C#0#j&Ebien-être @e~cL
~aW|es|^/Africana ^-#k>zBienestar #vNiño
~aW|ru|MFfbkedhk_vvefjb~dF~h)b ~nXfcwcdke
~aW|ar|~dbabpnjckc brkfk abwnb fjnavv
~aW|zh|*e&l%p#d福利*5
~r0|fr|@W^A~n8~jT#7%8#0{de la femme|des femmes} ~bH;@W@eMaputo
~r0|es|@V#B~ia~tq%va @Z#k#BMujer #N~go;~tPMaputo
~r0|ru|*sb defanag, @S~h)~q0~g.;*sb defanag a +i~q0~g.;Iempjhk@.
~r0|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~dcfabuifl {luph rkfk|abdgibk lrkfk} ~qv~d5;%mdalfgf
~r0|zh|&5~nB*5^j@G*e~mx%p@)@D;&5*e+N&N~aN^j@G*e~mx%p@)@D;&5马普托@D^j
~ru|fr|~hS@e~tfafricaine
~ru|es|Acta Constitutiva #BUnión Africana
~ru|ru|VBfcnbjclzd{uo|asa|aip|ui|ai} ekj@BMFfbkedhkasa hatxe
~ru|ar|~m,abgpococ bbagram abpnjckc
~ru|zh|*e~sl%R法
echr|fr|+A~qU~ma~b'@Clibertés fondamentales;@aeuropéenne ~ma>7
echr|es|~mK{| Europeo} ~tx%1~bM~gYLibertades Fundamentales;@KEuropeo @e<O
echr|ru|%)*y~h)~cCb ahdagduv hgawan;Xgfamcohk>h+i^r;Xgfamcohk@b%:mfegei ^r
echr|ar|@/abpfjflce brkfk _P
echr|zh|#o+N与~jF@k;#o+N^i~jF@k;欧洲+N@k
achr|fr|@aaméricaine #8%8~tN;~gH@e~oD
achr|es|@lAmericana @m<O;~cF@e~oD
achr|ru|Micfbkedhk>h+i^r
achr|ar|@/abpdjcsce brkfk _P
achr|zh|~lp+N@k
=n|fr|@a&E~q.@el’Europe *a#M>b~bG_u%(l’égard @Cfemmes >b_udomestique;@a~o'
=n|es|@K~lZ@eEuropa @m%Ny ~bR@s~be#q{las Mujeres|la Mujer} ~g4~beDoméstica;~tMEstambul
=n|ru|@cLagcje Xgfamu a ~eIb ~q8dehblbci #3~q0b naieCdbi dehblbci;~s7@p
=n|ar|~fM{bdhi|luph dhi|abdgibke ldhi} fdsanre ~gO{abdjpe|abhoaF} fabihn abdhEbc
=n|zh|~eW&T#d+/~dS侵害~mx&m及家庭~dS@k;~eW#'&T#d+/~dS侵害~mx{行为|}^i家庭~dS{行为|}@(@k
~jm|fr|~hHcybercriminalité;+ABudapest
~jm|es|~mK{ del Consejo de Europa|} %ZCiberdelincuencia;~tMBudapest
~jm|ru|%)kbwcfmfchjpmdahjb;UpnemcCjhk@p
~jm|ar|~fM@[labqjcde abtbsgjfhce;~fM@[labqjcde abocljahce;@tlfmalog
~jm|zh|网络=7@k
^X|fr|@a&E~q.@el’Europe *a~bG~ieêtres humains
^X|es|@K~lZ@eEuropa %Z~bR~nF@eSeres Humanos
^X|ru|@cLagcje Xgfamu a mfajbgancohjgbb ~k,ltnzib
^X|ar|~fM{bdsanre|luph dsanre|abdgibke ldsanre} ~bWlabluj
^X|zh|~eW+/~s2+G@k;~eW+/{贩运人口|人口贩运}{行动|行为|}@k
belem|fr|^l=Yprévention, @ssanction #j#(#B_u~twfemme;+A~d)
belem|es|~cB@Q~h1~s:y Erradicar @s~be~nY;~t1~d)
belem|ru|~k7{mfcnpmfcyncdbb|mfcnajgfeAcdbb} b ~aR#3~q0~bIdcsa
belem|ar|~aQ~oV~gO~qv~cJibcv ~o(;~aQ#mdhi ~gO~qv~cJibcv faogzyabv
belem|zh|贝伦杜帕拉@k
bern|fr|@a#8^A%H#Bvie sauvage #j&Emilieu naturel @el’Europe;+ABerne
bern|es|@K%v_0&]#BVida Silvestre y #v~oj~jh#NEuropa
bern|ru|~bPnbkao Fepdu b Flafu b mfbfanduv hfcn awbjedbq g Xgfamc
>V|fr|~gH#BLigue @C+9arabes
>V|es|{Pacto|Carta} #BLiga %1&BÁrabes
>V|ru|Gekj@BЛbsb efewhkbv ~fg
>V|ar|~iBqadie ^[abijlce
>V|zh|~ls%0~sl*5;~ls%0~sl{盟约|公约}
~aY|fr|=-@el’Association @Cnations @el’Asie &ESud-Est;=-@el’ASEAN
~aY|es|^/#BAsociación @eNaciones @e~i2;^/#BASEAN
~aY|ru|~c]Mhharberbb +6~gL;~c]MLXMJ
~aY|ar|~iBjalwe pdd ~nR
~aY|zh|东南亚%0~sl*5;东盟*5
tac|fr|%Bd’amitié ~sY&,#NAsie &ESud-Est
tac|es|%X@eAmistad y &d#N{|el }~i2
tac|ru|&6a nfpywc b ~eCg ~gL
tac|ar|&-abymake ~g,*r~nR
tac|zh|东南亚友好<H%s
~ge|es|^/~lZ@e&d%1&BÁrabes #vGolfo
~ge|ru|~c]Lagcje ^Zefewhkbv +6Zelbge
~ge|ar|~kQbdqbo ~m'bmfb abxbcq abijlce
~ge|zh|海湾~ls%0<H委员会*5
icmp|ru|@Ma ~rQb Fpdkrbqv _Jkaibhhbb %:mfamegCbi wcx gchjb lbrei
ices|fr|@a#8au ~q.@5@3l’exploration #Bmer
ices|ru|%)Icynpdefandai hagcjc ~j3iafq
ices|ar|@tabdqbo &Ubaogsuan ~ix
seafo|fr|~hH_z@el’Atlantique Sud-Est
seafo|es|@K%Z&]y ~oe%1~kz#B~ip~q4Atlántico Suroriental
seafo|ru|%)~k'mfaiuhlaguv fchpfhag g tsa-gahjaBdao Behjb MjledjbBchkasa akcede b pmfeglcdbb bib
seafo|ar|@trnG ftmaje dfajm ~rLabpodas *rqhfl ujk ~qwabpwboc
seafo|zh|~ts东南大西洋~cn~hG@k
^W|fr|@a+B~jlcivils @el’enlèvement @5d’enfants
^W|es|~mK{| de La Haya} ^-~n,~q,#BSustracción ~tUMenores
^W|ru|%)sfeynedhka-mfegaguv ehmckjev %'mavbAcdbq ncjco
^W|ar|~s6~o:abdmhce bbaxgwan &Ubbpwnab;@/@[~o:abdmhce bbaxgwan &Ubbpwnab
^W|zh|#C诱拐&l民事~iU@k;#'#C{性|}诱拐&l民事~iU@({海牙|}@k
+g|fr|~hH@9@C~dk>b&,~c0d’adoption *m
+g|es|~mK{| de La Haya} %v_0@'#vNiño y _0&d#Nmateria @eAdopción #4
+g|ru|%)*y~r5b ~eC#3bdahjfeddasa phudaglcdbq
+g|ar|~s6~eG~gR~g,*r{dqab|dcmah} abglhc >yabyicm ~kS;@/@[~eG~gR~g,*r{dqab|dcmah} abglhc >yabyicm ~kS
+g|zh|跨国收养~iU#o&l及<H@k;#'跨国收养~iU#o&l^i<H@({海牙|}@k
~b(|fr|@a%2recouvrement @Caliments %(l’étranger
~b(|es|~j:Obtención @eAlimentos ~n2Extranjero
~b(|ru|%)gxuhkedbb xe sfedbrco elbicdjag
ihr|fr|~kDsanitaire +.{ (2005)|}
ihr|es|~kBSanitario #4{ (2005)|}
ihr|ru|#f{uc icnbka-hedbjefduc mfegble|uv icnbka-hedbjefduv mfegbl|ui icnbka-hedbjefdui mfegblei|uib icnbka-hedbjefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr abyrce #h(2005)
ihr|zh|#C~if条例(2005);#C~if条例
udhr|fr|~cp~ma>7
udhr|es|@h*.@e<O
udhr|ru|#s~h)^r
udhr|ar|%3%ubrkfk _P
udhr|zh|#.+N@w
_U|fr|@g@Il’octroi @el’indépendance %8pays #j%8~jTcoloniaux
_U|es|@h%ZConcesión #B~lFa @Z^vy ~mYColoniales
_U|ru|~hImfcnahjeglcdbb ~lPkaladbelzdui hjfedei b defanei
_U|ar|@7dhr abaogkbab bblbmah fabuifl abdogidje
_U|zh|给予殖民地%0#d&b民~si@w;给予殖民地%0#d&b民~si@)@w
<h|fr|@g#8%8>M&E*:@5touchant #b~bfamicales >b&,<e#b+9conformément ^A=-+y
<h|es|@h^-@,@e*j@Ereferentes a #O~c:@eAmistad y _0&d<e@Z&B@econformidad con @s^/@e+D
<h|ru|~hI~ti%'mfege, kehetAbvhq nfpychjgcdduv ajdaCcdbo b ^Z~rS~f4~ikVhjegai ~f/
<h|ar|@7_V~m,&U@[labibakag abfmce ~g,lch ^[fnka bdcDak <P;@7_V~m,&U~m9labibakag abfmce ~g,lch ^[fnka bdcDak <P
<h|zh|~e6依&5@A*5^j~lk友好^p及<H之#C法#1之@w;~e6依&5@A*5^j~lk友好^p^i<H{的|之}#C法#1{的|之|}@w
~aD|ru|~hIdcajKcilciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~aD|ar|@7abocame abmazde >yabdfajm abwlcice
~aD|zh|@G天然~hG之永久~r[@w;#'{天然|自然}~hG~tr永久~r[~tr@w
%F|fr|@g#z~aa@e&Oraciale
%F|es|@h_Y*f@e=IRacial
%F|ru|#A#Ea ~d4fehagao nbhkfbibderbb
%F|ar|@7@x~qD~azabihyjc
%F|zh|@A+?~aF~f8~cR@w
<3|fr|@g~ma~cL
<3|es|@h%1#k#vNiño
<3|ru|#A~h)fcwcdke
<3|ar|@7_sabwnb
<3|zh|&l%p@w
>w|fr|@g@I#(#B&O~ax
>w|es|@h%Z~gz#B=I~nY
>w|ru|~hI*n~q1
>w|ar|@7~gP~rmAm abdjpe
>w|zh|~bi~cR@w
<A|fr|@g@Il’asile territorial
<A|es|@h#9Asilo Territorial
<A|ru|~hIjcffbjafbelzdai pwcybAc
<A|ar|@7#m{abdbqp|abbqfF} abtkbcdc
<A|zh|~iZ庇护@w
>'|fr|@g@Il’inadmissibilité @el’intervention ~mDintérieures @C+9>b@9@e~o?indépendance ~sY~o?souveraineté
>'|es|@h%ZInadmisibilidad #BIntervención ~tv~jcInternos %1&By ~hu@'@esu ~lFy Soberanía
>'|ru|~hIdcnamphjbiahjb gicCejclzhjge ga gdpjfcddbc ncle sahpnefhjg, aw asfeyncdbb bv ~lPb hpgcfcdbjcje
>'|ar|@7imd qfaE abgmxb *rabuIfh abmaxbce bbmfb ~njaogkbabva focamgva
>'|zh|~e6内政~iN~ig~si与~r[之#o@w;~e6内政~iN~ig~si&N~r[{之|的}#o~tr@w
+j|fr|@g@Il’inadmissibilité @el’intervention ~sYl’ingérence ~mDintérieures @CÉtats
+j|es|@h%ZInadmisibilidad #BIntervención ~g4Injerencia ~tv~jcInternos %1Estados
+j|ru|~hIdcnamphjbiahjb bdjcfgcdrbb b gicCejclzhjge ga gdpjfcddbc ncle ~fg
+j|ar|@7#mimd qfaE abgmxb lqdci phfaiv *rabuIfh abmaxbce bbmfb
+j|zh|~iN#d干预别国内政@w;~iN#d干预{别|他}国内政@(@w
^!|fr|@g%2progrès ~q7@:~h/social
^!|es|@h#9Progreso >z#x#Nlo Social
^!|ru|#A~b5mfasfchhe b ~e/
^!|ar|@7abgkmd fabthdaF *rabdcmah abaqgdaic
^!|zh|=3进步#d#p@w
*T|fr|@g%2~hn#B#[*m
*T|es|@h#9Fortalecimiento #B#,#4
*T|ru|#Aaw pkfcmlcdbb &F~iK
*T|ar|@7giEcE abpdh ~kS
*T|zh|加强#C%o@w
<v|fr|@g@C>M=(="fond @Cmers ~rDocéans, ainsi ~i,~o?sous-sol, au-delà @Climites #Bjuridiction nationale
<v|es|~jz@,~i,Regulan @ZFondos Marinos y Oceánicos y su Subsuelo~tqFuera %1Límites #BJurisdicción Nacional
<v|ru|#Amfbdrbmag, fcsplbfptAbv fcybi nde iafco b akcedag b csa dcnf xe mfcncleib ncohjgbq ~netfbhnbkrbb
<v|ar|@7#"{abdhGde bkai|abgc grsd kai} ~esfabdrcwag flawh pjAva{|،} xajq rmfm abfbace {abfwhce|abkfdce}
<v|zh|~e6_g*7底床与下层土壤之#1@w;@G{各国|国家}_g海床洋底~ig底土@(#1@w
~e(|fr|Définition @el’agression
~e(|es|Definición #BAgresión
~e(|ru|Emfcnclcdb{c|q|t|ci|b} esfchhbb
~e(|ar|gijcn abimfah
~e(|zh|侵略定义
>"|fr|@g#Yl’instauration ~nhnouvel ordre ~po+.
>"|es|@h#9Establecimiento @eun Nuevo Orden Económico #4
>"|ru|#Aaw phjedaglcdbb dagasa %'PkadaibBchkasa mafqnke
>"|ar|%3#tltkade hGad akgyamc mfbc qmcm
>"|zh|~lk新@)#C~iX秩序@w
~al|fr|_D#Yl’instauration ~nhnouvel ordre ~po+.
~al|es|~rz#9Establecimiento @eun Nuevo Orden Económico #4
~al|ru|#r%:phjedaglcdbt dagasa %'PkadaibBchkasa mafqnke
~al|ar|&?*B{abdgibk ltkade|dh pqb tkade|btkade} hGad akgyamc mfbc qmcm
~al|zh|~lk新@)#C~iX秩序@!
*w|fr|=-@C#0#jdevoirs ~nZ@CÉtats
*w|es|^/@e#ky Deberes Económicos %1Estados
*w|ru|Хefjb~dFPkadaibBchkbv ~h)b awqxeddahjco ~fg
*w|ar|~iB_s^[ffaqlagva abakgyamce
*w|zh|各国~iX%p#d义务*5
>Z|fr|@g@C~gq
>Z|es|@h%1#k%1Impedidos
>Z|ru|~hI+i~oU
>Z|ar|%3abxay lrkfk abdifkch
>Z|zh|~my@w;残{疾|废}者%p@w
=A|fr|@g*a@9@e~lc~tw+F
=A|es|@h%Z@'@e~l,~i]_2
=A|ru|~hI*y~o,~nN
=A|ar|@7~dO~pf=Odh abgijA bbgiHcl ^F
=A|zh|#o&b~qk>g@w;#o&b~qk@(>g@(@w
+0|fr|^z@3#bresponsables @e>6@Clois
+0|es|=Z@QFuncionarios Encargados @eHacer ~sQLey
+0|ru|~mM~tgnalydahjduv lbr %:manncfyedbt mfegamafqnke
+0|ar|_Wobfs abdfGnch abdsbnch lthnaH abkfahch
+0|zh|执法~g5~cX
+Z|fr|@g~aad’intolérance ~sY&Ofondées *areligion ou @sconviction
+Z|es|@h*f@eIntolerancia y =IFundadas ~o5Religión o #OConvicciones
+Z|ru|~hI~d4dcjcfmbiahjb b ~ak@eahdagc fclbsbb ~pGpwcyncdbo
+Z|ar|@7~gP~pfpusab abgiyl fabgdccE abkazdch >ypoao abmch pf abdigkm;%3#tlabkAaF >y~pfpusab abgiyl fabgdccE abkazdch >ypoao abmch pf abdigkm
+Z|zh|+?基于宗教或信仰原因@)~aF@)~pp#d~cR@w;+?基于宗教或信仰{原因|}@(~aF@(~pp{和|与|及}~cR@w
~dr|fr|~nzManille %2~gkpacifique @Cdifférends ~cw
~dr|es|~jzManila #9Arreglo Pacífico @eControversias +K
~dr|ru|Iedblzhk@da ibfdai fexfcCcdbb %Chmafag
~dr|ar|@7dahcba #mgofce ~s[#hlabfoazb abobdce
~dr|zh|@G>e解决#C争端@)马尼拉@w
~aj|fr|=-_q#Bnature
~aj|es|^/%W#BNaturaleza
~aj|ru|Nhcibfd&xmfbfanu
~aj|ar|~db%ubbwlcie
~aj|zh|#.自然*5;#.大自然*5
_[|fr|#Id’éthique médicale ~euau rôle _A@esanté, ~ed@Cmédecins, %P@s@9@Cprisonniers ~rDdétenus ~tw+F
_[|es|@,@eÉtica Médica Aplicables _0Función #v~cG@eSalud, ~fQ@ZMédicos, ~o5@'@e&7Presas y Detenidas ~i]_2;@,@eÉtica Médica
_[|ru|+(icnbrbdhkao Pjbkb, ajdahqAb{chq|vhq|ihq|ibhq} k falb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g *yxekltBcdduv ~pGxencfyedduv lbr aj ~nN
_[|ar|_VJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
_[|zh|@G医务~g5*]~r/医生在#o被监禁#d拘留@)~qk@)>g~iU@)任务@)医疗道德#1
>.|fr|@g%2*:@C~jT^Apaix
>.|es|@h#9*j%1~mY_0Paz
>.|ru|~hI~k]defanag @eibf
>.|ar|%3#tlrk abuifl *r{abobd|abobad}
>.|zh|&b民享有>e%p@w;{各国|}&b民享有>e@(%p@w
=D|fr|@g@C>M<Q@e*?_r%8~hs#B~g'#j%8~hsd’abus @epouvoir
=D|es|@h^-@,~fR@e*t@Q#O~h5@e~mOy #vAbuso @ePoder
=D|ru|#Aahdagduv ~h(_p~mrycfjg mfchjpmlcdbo b xlapmajfcwlcdbq glehjzt
=D|ar|@7_Vabimb =N@[lAraca ~m-ftoaFe ~rtabobwe
=D|zh|为罪行#d滥用权力&m受害者取得公理@)=V@w
~a1|fr|~oa@e~r"minima #z#Yl’administration #B*?@3mineurs{ (Règles de Beijing)|};~bU@e>Q
~a1|es|~lY+zAdministración #B*t@eMenores{ (Reglas de Beijing)|};~c/@e>Q
~a1|ru|#2~j/ajmfeglcdbq _p#3dchagcfCcddalcjdbv{ (Gckbdhkbc mfegble)|};~p9#]
~a1|ar|&o~qEuIfh kAaF abprmaD (kfaim {lcqch|lsch});&o~qEuIfh kAaF abprmaD;~mo{lcqch|lsch}
~a1|zh|@A少%U~li~j0(~hx~dT);@A少%U~li~j0;~hx~dT
*U|fr|#I<Q_r%(l’indépendance #Bmagistrature
*U|es|~c9~ms_0~lF#BJudicatura
*U|ru|#g~lPhpncwduv afsedag
*U|ar|#"=N#maogkbab {abobwe abkAazce|abkAaF};#"=Nbaogkbab {abobwe abkAazce|abkAaF}
*U|zh|@G~li机关~si@)=V;~li机关~si@(=V
<5|fr|@g%2*:au %l
<5|es|@h#9*jal *z
<5|ru|~hI~k]@efexgbjbc
<5|ar|@7abrk *rabghdce
<5|zh|#p%p@w
&g|fr|@g+B>M~mtjuridiques ~eu^A@9#jau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques ~c0d’adoption ~sYplacement familial +Bplans ~pd#j+.
&g|es|@h^-@,~kEy Jurídicos ~ms_0@'>zBienestar %1Niños, con ~ktReferencia _0Adopción ~g4Colocación #NHogares @eGuarda, ~tvPlanos ~p)#4
&g|ru|~hI~g?mfegaguv mfbdrbmev, kehetAbvhq ~dEb ~nXncjco, ahawcdda mfb mcfcneBc ~r5@egahmbjedbc b bv phudaglcdbb @e~aJpfagdqv
&g|ar|%3#tlabdlamz ~kMfabkahfhce ~m9~eG~gRfjiacgvd
&g|zh|@G&l#o#d&l福利*]~r/~tH寄养#d收养办法@)=3#d~pz#1@w
>(|fr|@g%2~hn@el’efficacité &Eprincipe @el’abstention &E~r!^Amenace ou %(~k/#Bforce %P#b~bf~eE
>(|es|@h#9~mS#BEficacia #vPrincipio #BAbstención #BAmenaza o #B+)#BFuerza #N#O~c:+K
>(|ru|#Aaw phblcdbb PFFckjbgdahjb mfbdrbme ajkexe aj psfaxu hblao ~pGcc ~bxg %CajdaCcdbqv
>(|ar|@7Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva *rabibakag <Z
>(|zh|加强在#C^p上不~cO武力或进行武力威胁#1@)效力@w
+V|fr|~oa@e>M=Y@9@e~lcsoumises %(une forme quelconque @edétention ou d’emprisonnement
+V|es|~tS@,~tx@e~l,Sometidas a Cualquier Forma @eDetención o Prisión
+V|ru|Lgan@B~h(~dEghcv lbr, mangcfseciuv xencfyedbt ~pGxekltBcdbt g kekao wu ja db wula Fafic
+V|ar|dqdfie #"@[~eG~pf=OabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+V|zh|#o~iS遭受任何形式拘留或监禁@)&b~ty;#o~iS遭受任何形式拘留或监禁{人员|的人员}~ty
=k|fr|@g*a#M#j#(@Cdifférends ~rDsituations qui peuvent menacer @s~pe>b#[=R#j%2rôle ~tW#z%Pce domaine
=k|es|@h%Z%N~g4~gz@eControversias y @eSituaciones ~i,Puedan Amenazar @s~p]#,%ky #9Papel _Y#Nesa Esfera
=k|ru|~hI~eIb phjfedcdbb hmafag b hbjperbo, ~lRpsfayejz icynpdefandaip ibfp b wcxamehdahjb, b a falb #Eg Pjao awlehjb
=k|ar|@7#mdhi ftEabe ~s[fabrabag ~qykm gvmm ~et
=k|zh|@G&T#d+?可能威胁#C>e与%o@)争端#d局势以及@G@A在该~iZ@)~mw@)@w;@G{预防|防止}#d+?可能威胁#C>e与%o@)争端#d局势以及@G@A在{该|此}~iZ@)~mw@)@w
~dB|fr|~bUminima #z@3l’élaboration @e>Lnon privatives @eliberté{ (Règles de Tokyo)|};~bU@eTokyo
~dB|es|~lY~pU^tNo Privativas #BLibertad{ (Reglas de Tokio)|};~c/@eTokio
~dB|ru|#2#E#3icf, dc ~b8jtfcidui xekltBcdbci{ (Takbohkbc mfegble)|};Takbohk#]
~dB|ar|&obbgmalcj Bcj abargqaEce (kfaim wfscf);&obbgmalcj Bcj abargqaEce;~mowfscf
~dB|zh|@A~lt~j0(东京~dT);@A~lt~j0;东京~dT
+5|fr|#I<Q_rau ~jCdétenus
+5|es|~c9~lK%1Reclusos
+5|ru|#g~ewxekltBcdduib
+5|ar|#"=Nbdiadbe aboqhaF
+5|zh|~eU=V
>n|fr|&c#z=Y#M#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&c@eRiyad
>n|es|%y_Y+z%N#B~mNJuvenil{ (Directrices de Riad)|};%y@eRiad
>n|ru|>E@Y{Efsedbxerbb EwKcnbdcdduv Jerbo |}~mr~k[mfchjpmdahjb hfcnb dchagcfCcddalcjdbv{ (Эf-Obqnhkbc fpkaganqAbc mfbdrbmu)|};Эf-Obqnhk{bc fpkaganqAbc mfbdrbmu|bv fpkaganqAbv mfbdrbmag|bi fpkaganqAbi mfbdrbmei|bib fpkaganqAbib mfbdrbmeib}
>n|ar|_V@x#5~oVqhfr abprmaD (dlamz abjcaA abgfqcvce);_V@x#5~oVqhfr abprmaD;_VabjcaA abgfqcvce
>n|zh|@A&T少%U=7+w(利雅得+w);@A&T少%U=7+w;利雅得+w
~b6|fr|~bU#z=Y@9@Cmineurs privés @eliberté;~bU@eLa Havane
~b6|es|~c/_Y~tx%1Menores Privados @eLibertad;~c/@eLa Habana
~b6|ru|~d/~j/~dEdchagcfCcddalcjdbv, lbCcdduv hgawanu;Qegedhk#]
~b6|ar|~mo@x{luph rdace|brdace} abprmaD {abdqjmch|abdrjfdch} dh rjcgvd;~movanaha
~b6|zh|@A#o被剥夺自由少%U~dT;哈瓦那~dT
</|fr|%Btype d’extradition
</|es|%XModelo @eExtradición
</|ru|Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
</|ar|~btbgobcd abdqjdch;~bt#mgobcd abdqjdch
</|zh|引渡示范%s
>9|fr|%Btype d’entraide judiciaire ~c0pénale
>9|es|%XModelo @e~kaRecíproca #N~jcPenales
>9|ru|Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao maiaAb %5~aE
>9|ar|~btbglamb ~oQ~mI;~bt#mglamb ~oQ~mI
>9|zh|刑事事件互助示范%s;刑事{事项|}互助示范%s
<n|fr|#I@ebase _rau rôle &Ebarreau
<n|es|~c9%ZFunción %1Abogados
<n|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #Gfalb tfbhjag
<n|ar|#"=N#mmfj abdradch
<n|zh|@G律师~mw@)=V;律师~mw@(=V
*1|fr|&c~euau rôle @Cmagistrats &Eparquet
*1|es|%y%ZFunción %1Fiscales
*1|ru|>E{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #Gfalb lbr, ahpAchjglqtAbv hpncwdac mfchlcnagedbc
*1|ar|#"#5#mmfj piAaF abhcale abiade
*1|zh|@G检察官~mw@)+w;检察官~mw@(+w
_"|fr|#I@ebase %2~r!^Aforce #j=S@C^m%(feu ~r7responsables @e>6@Clois
_"|es|~c9#9~p6#BFuerza y @e*)@eFuego ~nQ@ZFuncionarios Encargados @eHacer ~sQLey
_"|ru|#g~bxhblu b asdchjfclzdasa ~kUnalydahjduib lbreib %:manncfyedbt mfegamafqnke
_"|ar|#"=N#m{aogxmad|aogidab} abkfe fabpobre abhajce dh qahl abdfGnch abdsbnch lthnaH abkfahch
_"|zh|执法~g5~cO武力#d火器@)=V;执法~g5~cO武力#d{火器|枪支}@(=V
&J|fr|@g_q#Nfaveur #Bsurvie, #B@9#j&E@:@e~cL
&J|es|@h%W%ZSupervivencia, @s@'>z#x#vNiño
&J|ru|Nhcibfd@daw awchmcBcdbb guybgedbq, ~dEb >0ncjco
&J|ar|%3%ublkaF abwnb frdacgv fhdazv
&J|zh|&l生存*]#o#d#p#.@w
&[|fr|#I#z@3#b%?âgées
&[|es|@,_Y#Nfavor ~gY&7@eEdad
&[|ru|+(#E#3~r2ltnco
&[|ar|_V@x@[lslaj aboh;_V@xbslaj aboh
&[|zh|@A老%U&b#1
_]|fr|#I=Y@9@C%?atteintes @emaladie mentale #j~fq@Csoins @e~nSmentale
_]|es|@,~tx%1Enfermos Mentales >z~mS#BAtención #BSalud Mental
_]|ru|+(~dEmhbvbBchkb walzduv lbr b plpBCcdbq mhbvbejfbBchkao maiaAb
_]|ar|_V~dO=Oabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
_]|zh|#o精神病患者#d改善精神保健~ty
~b2|fr|@g#Y#b~ddd’établissement @Cfaits ~tW#z#Nvue &Emaintien #B~pe#j#B#[~eE
~b2|es|@h%ZDeterminación %1Hechos ~nQ@u~o5Esfera #vMantenimiento #B~p]#,+K
~b2|ru|#Aaw phjedaglcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %5manncfyedbq %'ibfe b ~iK
~b2|ar|@7gkyc @xbbrkazk ~ehyfh ~et
~b2|zh|@G@A~i:%o~iZ中@)实况调查@)@w;#'@A~i:%o~iZ{中的|的|}{实况|事实}调查{活动|}@(@w
&V|fr|@g*a@9@e~lc#y#bdisparitions forcées
&V|es|@h%Z@'@e~l,#q#ODesapariciones Forzadas
&V|ru|~hI*y~o,dehblzhjgcdduv bhBcxdagcdbo
&V|ar|@7~dO~c3;%3#t~eG~c3
&V|zh|#o~iS&b不遭受强迫失踪@w
*Y|fr|@g@C#0@C%?appartenant %(@Cminorités nationales ou ethniques, religieuses #jlinguistiques
*Y|es|@h^-#k~gY&7Pertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*Y|ru|~hI+ilbr, mfbdenlcyeAbv k derbadelzdui ~pGPjdbBchkbi, fclbsbaxdui b qxukagui icdzCbdhjgei
*Y|ar|@7_s=Oabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce;%3#tlrkfk =Oabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce
*Y|zh|在民族或族裔*]宗教#d语言上属于少数群体@)&b@)%p@w
~au|fr|@g@I#(#B_u~ax
~au|es|@h%Z~gz#B~be~nY
~au|ru|#Aaw ~aR#3ycdAbd
~au|ar|@7~gP~gOabdjpe
~au|zh|~bi@)~dS&m@w
&t|fr|~bU@3l’égalisation @Cchances @C{handicapés|personnes handicapées}
&t|es|Normas Uniformes %ZIgualdad @eOportunidades @Q~fn
&t|ru|Ljednefjd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~evfegduv gaxiaydahjco ~mr~oU
&t|ar|abkfaim abdfrme #mgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&t|zh|残疾&b机会均等标准~dT
>-|fr|#I#Y="statut @C~hdnationales =Y_b>b@9~ma>7
>-|es|@,~msal ~bn~gY~lGNacionales @e~kxy @'%1<O{ (Principios de París)|};@,~tV
>-|ru|~bohjejphe derbadelzduv pBfcyncdbo, xedbietAbvhq maaAfcdbci b xeAbjao ~h)^r{ (Gefbyhkbc mfbdrbmu)|};Gefbyhk{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
>-|ar|#"~q(abdIooag abfwhce bgiEcE ~nj_s_P;#"~q(abdIooag abfwhce bgiEcE ~nj~l.(dlamz lajco);_Vlajco
>-|zh|@G_d#d#o+N@)%0~sf@)地位~ty(~lj#1);@G_d#d#o+N@)%0~sf@(地位~ty;&5~lj#1^j
+s|fr|@g+B>L*'~fm="~qV+.
+s|es|@h@m^t@Q~gA&v~qr#4
+s|ru|~hIicfev %:*n%'~l]
+s|ar|%3#tlabgmalcj abjadce tbC ~gPabtjval ~kS
+s|zh|+?#C~cl_e@w
&I|fr|@gcomplétant @s~nz1994 +B>L*'~fm="~qV+.
&I|es|@hComplementaria #B~jz1994 @m^t@Q~gA&v~qr#4
&I|ru|@1{q|b|t|co}, namaldqtA{eq|co|pt} Hckleferbt {|1994 sane }a icfev %:*n%'~l]{| 1994 sane}
&I|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} labgmalcj abjadce tbC ~gPabtjval ~kS
&I|zh|补充1994%U&5+?#C~cl_e@w^j@)@w
%Q|fr|@g%2~hn#B&,~tF#baccords ou organismes régionaux ~h/&Emaintien #B~pe#j#B#[~eE
%Q|es|@h#9~mS#B&d<e@uy @ZAcuerdos u Organismos Regionales ~n2Mantenimiento #B~p]#,+K
%Q|ru|~hIhagcfCcdhjgagedbb ^Z~spfcsbadelzduib hasleCcdbqib ~pGafsedeib %5manncfyedbq %'ibfe b ~iK
%Q|ar|@7giEcE ~m'~mpfabgjgclag pf abfsabag abtkbcdce ~ehyfh ~et
%Q|zh|@G增进@A与区域安排或~sf之间~i:%o~iZ@)<H@)@w
+W|fr|@g%(l’occasion &Ecinquantième anniversaire ~tW+y
+W|es|@hcon Motivo #vCincuentenario @e+D
+W|ru|#A%:hlpBet mqjbnchqjao sanagAbdu ~f/
+W|ar|%3{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <P
+W|zh|@A五十周%U纪念@w
^(|fr|_D&4=Yjeunesse{| à l’horizon 2000 et au-delà}
^(|es|~rz%W@Q@ZJóvenes
^(|ru|Nhcibfd@rncohjgbo, kehetA{eqhq|cohq|pthq} ialancyb
^(|ar|&?*B%ubbulal
^(|zh|#.青%U@!;到2000%U~ig后#.青%U@!
*R|fr|@g%2*:>b~i-@Cindividus, groupes #jorganes #B~to@epromouvoir #jprotéger #b#0@e~b'#blibertés fondamentales universellement reconnus
*R|es|@h#9*j>zDeber %1Individuos, @ZGrupos y #O~lG@e~ouy Proteger @Z~bM#OLibertades ~fRUniversalmente Reconocidos;@h^-Defensores %1<O
*R|ru|~hI~k]b awqxeddahjb ajnclzduv lbr, sfpmm b afsedag awAchjge maaAfqjz b xeAbAejz awAcmfbxdedduc ~pb~cCb ahdagduc hgawanu;~hImfegaxeAbjdbkev
*R|ar|%3#tlrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi *rgiEcE ~nj~l.fabrjcag =Nabdigjn lva iabdca
*R|zh|@G个&b*]群体#d=3~sf在_d#d#o普遍公认@)+N#d~jF~iU@)%p#d~hF@w;@G个&b*]{群体|团体}#d=3~sf在_d#d#o{普遍|举世}公认@)+N#d~jF~iU@)%p#d{责任|义务}@(@w;+N维护者@w
>Y|fr|~o3{sur une|en faveur d’une} culture @e{la |}paix
>Y|es|@h~il@e@]@muna Cultura @ePaz;@h@muna Cultura @ePaz
>Y|ru|#Ab #r%5kplzjpfu ibfe;~hIkplzjpfc ibfe
>Y|ar|@7~jridb #mDkane abobad;@7~jr*Babdgibkch lDkane abobad;%3~jr*B{abdgibkch|abdgibkah} lDkane abobad;%3~jr*B#mDkane abobad
>Y|zh|>e<V@w#d@!;>e<V@w
*X|fr|@g&EMillénaire
*X|es|@h#vMilenio
*X|ru|#AjuhqBclcjbq ~f/;#AjuhqBclcjbq
*X|ar|@7@xbbpbnce;@7abpbnce
*X|zh|@A千%U@w;千%U@w
~jv|fr|@gd’engagement %2VIH/sida
~jv|es|~jzcompromiso ~o5lucha #q&vVIH/SIDA
~jv|ru|~hImfbgcfycddahjb nclp wafzwu h NRЧ/LGRHai
~jv|ar|@7ababgEad #mncjfo hky abdhaie ablujce/dgbaEde hky abdhaie abdsgol (abtcmE)
~jv|zh|~f-/%I#u@)~pu@w
~nl|fr|%x%2VIH/sida
~nl|es|%L#9VIH/SIDA
~nl|ru|*-@d%:NRЧ/LGRHp
~nl|zh|2006%U~f-/~e5
~rP|fr|>Bintensifier nos efforts @3~fm{le VIH et le sida|le VIH/sida}
~rP|ru|*-@d%:NRЧ b LGRHp: ekjbgbxerbq deCbv phblbo %:~oWNRЧ b LGRHe
~rP|zh|2011%U~f-#d~e5;2011%U~f-/~e5
~nm|fr|>Baccélérer @sriposte @3lutter #y="VIH #j~qM%(l’épidémie @esida d’ici %(~pQ
~nm|es|%L#9VIH >zSida: ~o5Vía Rápida @QAcelerar @s~bR&vVIH y Poner Fin _0Epidemia #vSida @Q~pQ
~nm|ru|*-@d%:NRЧ b LGRHp: phkafcdduib jcimeib k ekjbgbxerbb wafzwu h NRЧ b mfckfeAcdbt Pmbncibb LGRHe k 2030 sanp
~nm|zh|~f-/~e5：快速加紧防治%I毒#d到~pQ%U终结%I流行;~f-#d~e5：快速加紧防治%I毒#d到~pQ%U终结%I{流行|疫情};2016%U~f-{和|/}~e5
hiv-2021|fr|>B~qM%8inégalités #jagir @3vaincre ="sida d’ici %(~pQ
hiv-2021|zh|~f-#d~e5：结束不平等现象，进入~pQ%U之前+?%I@)轨道;2021%U~f-{和|/}~e5
*3|fr|Un monde digne ~g8
*3|es|Un mundo apropiado @Q@Zniños
*3|ru|Ibf, mfbsanduo ~mrybxdb ncjco
*3|ar|iabd yabr bbpwnab
*3|zh|适合&l生长@)#.;适合&l成长@)#.
<?|fr|@g#z%2Nouveau ~oq~j-@el’Afrique
<?|es|@h_Y%ZNueva Alianza _w#x@e~go
<?|ru|#A#Ea Jagai mefjdcfhjgc _(>0MFfbkb
<?|ar|@7@x#mabujase abqmcme _1ghdce pnjckca
<?|zh|@A@G*e#p新~r]@)@w
nepad|fr|Nouveau ~oq~j-@el’Afrique
nepad|es|Nueva Alianza _w#x@e~go
nepad|ru|Jag{ac|asa|aip|ui|ai} mefjdcfhjg{a|e|p|ai|c} _(>0MFfbkb;JXGMH
nepad|ar|abujase abqmcme _1ghdce pnjckca
nepad|zh|*e#p新~r]
>x|fr|~kefinal ~f(@e2005
>x|es|~sS~od#B~gy2005
>x|ru|Rjasag#l~p.heiibje ~sD~r'
>x|ar|hgazq ~f1~gb2005;_MbdIgdj abkde %u~gb2005
>x|zh|2005%U#.+E成果
>l|fr|#I<Q#jdirectives #Y="*:%(un ~r!#j%(~ph@C~hs@eviolations flagrantes &E*:@5~ma~b'@eviolations graves &E*:@5humanitaire
>l|es|@,y %yBásicos #9*j~gY~h5@eViolaciones Manifiestas ~gYNormas %k@e~bM@eViolaciones Graves #v*j@EHumanitario a Interponer ~kzy Obtener Reparaciones
>l|ru|#gb ~l[{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #G~pb@emfegagpt xeAbjp b gaxicAcdbc pAcfwe ~mrycfjg sfpwuv defpCcdbo %Cdafi %5~h)~cCb hcfzcxduv defpCcdbo %'spiedbjefdasa mfege
>l|ar|#"=N~qI#mabrk *rabahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &Ubrkfk abthoah fabahgvasag abxwcje bbkahfh abthoahc ~kS
>l|zh|严重违反#C+N法#d严重违反#C~pL法&m受害&b~sm补救#d赔偿@)%p=V#d导则
&D|fr|~brantiterroriste _q{de l’Organisation des Nations Unies|des Nations Unies};~brantiterroriste mondiale
&D|es|~c)&'_Y#q&vTerrorismo
&D|ru|~e9{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&D|ar|~f]@x~er~bZabtjval
&D|zh|@A*p反恐+x;&5*p反恐+x^j
~bu|es|Construcción Institucional ~lZ@e<O
~bu|ru|Rdhjbjprbadelzdac hjfabjclzhjga Lagcje %:mfegei ~cC~f/
~bu|ar|lhaF dIooag dqbo ~l.abgali bbpdd abdgrme
~bu|zh|@A~pO@)体制建设;~iL~pO@(体制建设
+1|fr|^z@3#btitulaires @emandat au titre @Cprocédures spéciales &E~q.~ma>7;^z@3#btitulaires @emandat au titre @Cprocédures spéciales &EConseil
+1|es|=Z@Q@ZTitulares @eMandatos %1Procedimientos Especiales #vConsejo{ de Derechos Humanos|}
+1|ru|~mM~tgiednejefbcg hmcrbelzduv mfarcnpf Lagcje{ ma mfegei Bclagcke|}
+1|ar|_W~qBbbdsbnch lfbacag *r~qXabtqjaFag ~f[{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo};_Wobfs abdsbnch lfbacag *r~qXabtqjaFag ~f[{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
+1|zh|~pO~eY程序任务负责&b~cX;{人权理事会|}~eY程序任务{负责人|执行人}@(~cX
<l|fr|@g#z+B#0@C~jTautochtones
<l|es|@h_Y^-#k%1~mYIndígenas
<l|ru|#A#Ea +ikafcdduv defanag
<l|ar|@7@x#m_sabuifl abpybce
<l|zh|@A~rF%p@w
<g|fr|~qKjuridiquement non contraignant #Ytous #btypes @eforêts;~qK#z+Bforêts
<g|es|instrumento jurídicamente no vinculante @mtodos @Ztipos @ebosques;instrumento _Y^-bosques
<g|ru|dc bictA~bJawqxejclzdao tfbnbBchkao hblu nakpicdj@B%:ghci gbnei lchag;nakpicdj@B#E%:lchei
<g|ar|abys Bcj abdbEd kahfha #m~pfphfai abBalag;ys @x#tlabBalag
<g|zh|@G~iS类型~py@)无~pz约束力文书;@A~py文书
~b4|fr|plan ~a?#z+Bforêts (2017-2030);plan ~a?#z+Bforêts
~b4|es|plan estratégico _Y@Q@Zbosques ~n7
~b4|ru|hjfejcsbBchk@0#E%:lchei @e2017–2030 sanu
~b4|ar|~qZ@x~dabbBalag bbngje ~n7;~qZ@x~dabbBalag
~b4|zh|@A~n7%U~py+x~e0;~iL~n7%U~iL~py+x~e0;@A~py+x~e0
&)|fr|Lignes ~o"~cM^A@9@eremplacement @3#benfants
&)|es|%y~pU~onAlternativas @eCuidado %1Niños
&)|ru|>E{c|v|i|ib} pkexedb{q|o|qi|qib|qv} %:elzjcfdejbgdaip pvanp xe ncjzib
&)|ar|#"#5bbjiace ablmcbe bbpwnab
&)|zh|@G替代性&l照料@)导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^d|fr|~n3&4#z=Y~bG~iepersonnes
^d|es|~qa%W_Y@Q~n-~nF~tX
^d|ru|~e9#T#E%:~lxltnzib
^d|ar|=U@x~er~bZ~bWlabpuxay
^d|zh|@A~fL
~a0|fr|~bU#z#Y="~jCdétenues #jl’imposition @e>Lnon privatives @eliberté %8délinquantes{ (Règles de Bangkok)|};~bU@e~kb
~a0|es|~c/_Y~lK~gYReclusas y ^tNo Privativas #BLibertad @Q#OMujeres Delincuentes{ (Reglas de Bangkok)|};~c/@e~kb
~a0|ru|~d/~j/~ewycdAbdeib-xekltBcdduib b icf dekexedbq ~mrycdAbd-mfegadefpCbjclco, dc ~b8lbCcdbci hgawanu{ (Uedskakhkbc mfegble)|};Uedskakhk#]
~a0|ar|~mo@xbdiadbe aboqchag fabgmalcj Bcj abargqaEce bbdqjdag
~a0|zh|@A女性~eU#d女性罪犯~lt~dT(曼谷~dT);@A女性~eU#d女性罪犯~lt~dT;曼谷~dT
&2|fr|Stratégies #j>Lconcrètes types actualisées ~cM%(#(#B_u#y#bfemmes ~h/#B~in#B~j8
&2|es|~ocy ^t~qpModelo Actualizadas +z~gz#B~be~i]Mujer ~n2Campo #B~aT@s~pN
&2|ru|awdaglcdd{uc jbmaguc hjfejcsbb|uv jbmaguv hjfejcsbo|ui jbmagui hjfejcsbqi|uib jbmaguib hjfejcsbqib} b mfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} %:~oWdehblbq #3~q0%5%Dmfegahpnbq
&2|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~qD>y~gO~qv~pMdhi _O~e'
&2|zh|&5在~md~iZ中~bi~dS&m@)~k2_e^j增订本;&5在~md~iZ{中|内|}~bi@)~dS&m@)~k2_e^j增订本
~jW|fr|~nzSalvador @I@Cstratégies globales @3faire face %8défis mondiaux : #bsystèmes @e~in@e*?~jU#j~o?évolution %Pun monde #Nmutation;~nzSalvador
~jW|es|~jzSalvador @m~ocAmplias ante ~s,Globales: @Z~tT~aT~q'y su #x#Nun Mundo #NEvolución
~jW|ru|Lelgenafhk@da kaimlckhduv hjfejcsbqv ~mrajgcje @eslawelzduc guxagu: hbhjciu %D_pb bv fexgbjbc g bxicdqtAcihq ibfc
~jW|ar|@7obnamfj #mabaogjagcqcag abuadbe bdfaqve abgrmcag abiabdce: hGd dhi _O~gSfgwfjva *riabd dgBcj;@7obnamfj
~jW|zh|@G应对*p挑战@)综合+x：~md系统~ig在变化#.中@)#p@)萨尔瓦多@w;&5萨尔瓦多@w^j
~jQ|fr|%x#BRéunion @e&/@e%b@s~bDtransmissibles
~jQ|es|~tO%-%Z%N>z_H~gYEnfermedades No Transmisibles
~jQ|ru|*-@d~h!%9%:mfaFblekjbkc dcbdFckrbadduv xewalcgedbo b ~q8dbib
~jQ|ar|@L{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~jQ|zh|~bO#u*q~fH@)=);*q#'~bO>O
*S|fr|@g#z@Il’éducation >b~td%8~tN
*S|es|@h_Y@m~f:y Formación #Nmateria @e<O
*S|ru|#A#Eaw awfexagedbb b ~qL%5~h)^r
*S|ar|@7@xbbgDkcn fabgmjcl ~pM_s_P
*S|zh|@A+N~iT#d培训@w
_'|fr|L’avenir ~i,nous voulons
_'|es|El futuro ~i,queremos
_'|ru|UpnpAcc, kajafasa iu vajbi
_'|ar|abdogklb abHc hylf tbcv
_'|zh|我们希望@)未来
~hf|fr|#I#jlignes ~o"#z@I_o%(~k.juridique %P="système @e~j8
~hf|es|@,y %y_Y#9~hR_0~kaJurídica ~tv~tT~pN
~hf|ru|+(b ~l[{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~j/nahjpme k tfbnbBchkao maiaAb g hbhjciev ~aE
~hf|ar|_V@xfgfqcvagva #molb abryfb >y~oQabkahfhce *rhGd ~m)~e'
~hf|zh|@A~rE*4系统中~sm~pz~pv机会~ty#d+w;@A~rE*4系统{中|}~sm~pz~pv{机会|}@(#1#d+w
>[|fr|@g#B~kYl’état @e*:%8niveaux ~pd#j+.
>[|es|@h>A@e%-#9~kh@e*j~tvPlanos ~p)#4
>[|ru|#A~h!@e~eB~iqMhheiwlcb ~d1gcfvagcdhjgc ~pb@e~aJpfagdqv
>[|ar|@7{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~m,>yabyicmch abfwhc fabmfbc
>[|zh|~tH@)~sh#u*q~fH@w;{国内和国际|国家和国际}{的|两级的|两级}~sh#u*q~fH@(@w;*q国{内|家}#d#C{的|两级|两级的}~sh#u~fH@(@w
~ah|fr|@g&EDialogue @e&/+Bmigrations =R~q7%l
~ah|es|@h#vDiálogo @e_j%ZMigración @E>z*z
~ah|ru|#A%:bjasei nbelase @e~eB~d1&Fibsferbb b fexgbjbb
~ah|ar|@7abrfaj +L{luph abvqje|abdihc labvqje|abdgibk labvqje} #hfabghdce
~ah|zh|#C移徙与#p#u~cU对话@w;#C移{徙|民}与#p~pm~cU对话@(@w
<k|fr|~hN~eLplénière @e&/@el’Assemblée générale{,|} dite >R_q+B~jTautochtones
<k|es|~aK#Breunión plenaria @ealto nivel ~j1~gDconocida como ~hu_G%W^-~mYIndígenas
<k|ru|Rjasag#lmlcdefdasa ~pkman dexgedbci «Nhcibfdeq kadFcfcdrbq %:kafcddui defanei»
<k|ar|_Mbbaqgdai abiad +Lbbqdice abiade {abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %u~m"labuifl abpybce
<k|zh|题为“#.~rF*q”@)*q~cU全体~dR+";{题为|称为|称作}{“|}#.~rF*q{”|}@)*q~cU全体~dR@(+"
~a,|fr|Modalités @Uaccélérées @C^H{ (Orientations de Samoa)|};Orientations @eSamoa
~a,|es|~on@e@]Acelerada @Q@Z>F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~a,|ru|#r%:phkafcddaip fexgbjbt *g{ («Gpjz Leiae»)|};Gpj{z|b|ci} Leiae
~a,|ar|tqjaFag *Babdiqb bbmfb abqEjce abyBcje abhadce (doaj oadfa);tqjaFag *Babdiqb =!;doaj oadfa
~a,|zh|=W快速+G方式(萨摩亚途径);=W快速+G方式;萨摩亚途径
_t|es|~jz~gK~il>a~gK~g1#N~cy2014-2024
_t|ru|~mT{eq nckleferbq b Ncdhkeq mfasfeiie|ao nckleferbb b Ncdhkao mfasfeiiu|ao nckleferbb b Ncdhkao mfasfeiic|pt nckleferbt b Ncdhkpt mfasfeiip|ao nckleferbco b Ncdhkao mfasfeiiao} ~j5iaft, @e~iH2014–2024 sanag
_t|ar|@7{fljhadq|nccha fljhadq} idb ~iG>Jaboarbce
^g|fr|_D@e~ct=F~aw2014-2024;_D@e~ct=F#N@:sans littoral
^g|es|#S>a~gK~g1#N#xSin Litoral{ para el Decenio 2014-2024|};#S>aViena
^g|ru|~mT@r&H{ nlq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjblcjbc 2014–2024 sanag|};~mT@r~j5iaft
^g|ar|~fy~iG>Jaboarbce;~fynccha
^g|zh|^N~fJ;^N{2014-2024十年期|2014-2024年|}&8@!;&8@!
&h|fr|Stratégies #j>Lconcrètes types #z~cM%(#(#B_u%(l’encontre @C~dk~k5~in#B~j8
&h|es|~ocy ^t~qpModelo _Y@Q~gA@s~be#q@ZNiños ~n2Ámbito #B~aT@s~pN
&h|ru|Tbmag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b mfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #E%:{lbkgbnerbb|bhkafcdcdbt} dehblbq #3~r5g {feikev|awlehjb} %Dmfegahpnbq
&h|ar|aogjagcqcag @x{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~qD>y~gO~gR~pMdhi _O~e'
&h|zh|@A+?~md~iZ内~dS侵害&l&m@)~k2_e
*C|fr|&c~bw+B>L@e~in@e*?~jU~cMau trafic @e~dL#j%8~dh~iEconnexes
*C|es|%y%k~pURespuestas @e~aT~q'al ~oL@e~gx~jY~mOConexos
*C|ru|#f@P~o]icf %5%D_p#3~exawafaje ~k-rcddahjco ~c6~b8{Pjbi|dbi} mfchjpmlcdbo
*C|zh|~cT~gu及+a相关=7@)~md对策#C+w
<w|fr|~nz~rf
<w|es|~jzSendái;~jz~rf
<w|ru|Lcdneohk@H
<w|ar|@7{ohmac|ochmac}
<w|zh|仙台@w
>]|fr|~l3@e~rf{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~l3@e~rf
>]|es|>D@eSendái +z~kA#vRiesgo @eDesastres 2015-2030;>D@eSendái
>]|ru|Lcdneohk{eq feiaBdeq mfasfeiie|ao feiaBdao mfasfeiiu|ao feiaBdao mfasfeiic|pt feiaBdpt mfasfeiip|ao feiaBdao mfasfeiiao}{ ma hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
>]|ar|~qXoِhmac >H;~qXochmac >H
>]|zh|2015-2030~mE;仙台+:
~de|fr|_Dd’Addis-Abeba issu #B~qW>R@T%2_9&E%l;_Dd’Addis-Abeba
~de|es|%,>aAddis Abeba #BTercera _G@E%Z~cq_w*z;%,>aAddis Abeba
~de|ru|Mnnbh-Mwcwhk@r*"jfcjzco ~i5Fbdedhbfagedbt ~e/;Mnnbh-Mwcwhk@r&H
~de|ar|=Upmco plala abyamje ih abdIgdj &UabDabD bgdfcb abghdce;=Upmco plala
~de|zh|~pB次~cx#C~dR亚@)斯亚贝巴+G<W;亚@)斯亚贝巴+G<W
~df|fr|Transformer notre monde : ="@J@e~bE;@J@e~bE;@J~pQ
~df|es|Transformar nuestro mundo: @s%,2030 _w#x~cI;%,2030 _w#x~cI;%,~pQ
~df|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~tR~r';~q9~tR~r';&n{ndq |}@e~eH~r'
~df|ar|grfcb iabdha: ~qZ~bX~gb~pQ;~qZ~bX~gb~pQ;~qZiad ~pQ
~df|zh|变革=X#.：2030%U%n#p<W;~pQ%U%n#p<W;~pQ%U<W
~e-|fr|~nz<M~fE#M#B~g'#j#B*?~jU%P="~tl@Uplus large ~tW#z*'faire face ~mB~mt~nZ#j%(promouvoir l’état @e*:%8niveaux ~pd#j@5>b~lV&Epublic;~nz<M~fE#M#B~g'#j#B~j8
~e-|es|~jz<M%Z~mg~aT@s~q'~n2>DMás Amplio #v#S_Y@QAbordar @Z~s,~kEy Económicos y ~ou&v~kh@e*ja Nivel ~p)@E~g4~enPública;~jz<M%Z~mg~aT@s~pN
~e-|ru|~c,@da gkltBcdbb gamfahag %D_pg walcc Cbfakpt magchjkp ndq #E~nkfcCcdbq ~g?PkadaibBchkbv mfawlci b hancohjgbq ~iAgcfvagcdhjge ~pb@e~aJpfagdqv, e jekyc pBehjbt awAchjgcddahjb
~e-|ar|@7~f?#mtmdaq dhi _O~e'
~e-|zh|@G将~md纳入更广泛@)@A<W以应对=3#d~iX挑战并_d~tH~sh及公众参与@)~ci@w
~a!|fr|~oa@e~r"minima #z@3="~jCdétenus (Règles Nelson Mandela);~bU~fS
~a!|es|~lY~lK%1Reclusos{ (Reglas Nelson Mandela)|};~c/~fS
~a!|ru|#2#E#3~ewxekltBcdduib{ (Gfegble Jclzhade Iednclu)|};~d/Jclzhade Iednclu
~a!|ar|~mo@xabhdfHqce abmhca bdiadbe aboqhaF (kfaim hcbofh dahmcba);~mohcbofh dahmcba
~a!|zh|@A~eU~j0(纳~cQ~dT);@A~eU~j0;纳~cQ~dT
~dD|fr|~hN~kYl’examen d’ensemble #B&G@Ctextes issus ~f(*a~to@el’information
~dD|es|~aK#Breunión @ealto nivel ~j1~gD#9examen general #Baplicación %1resultados #B~gy%Z~c?
~dD|ru|Rjasag#l~h!~i"~iqMhheiwlcb, mahgqAcddasa awAcip awxafp vane ~fXfcCcdbo ~q2@e~f3~pJbdFafierbaddasa awAchjge
~dD|ar|_Mbbaqgdai +Lbbqdice abiade #mabaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~dD|zh|@G信息=3#.+E+"~ja全面~sc@)*q~fH+";@G信息=3#.{首脑会议|峰会}成果{文件|}{执行|落实}情况@(全面~sc@)*q~fH@(+"
~k!|fr|Notre engagement commun %(aborder #j{à |}combattre efficacement ="problème &4#Bdrogue
~k!|es|Nuestro ~kd~tSAbordar y Contrarrestar Eficazmente &vProblema %W~gYDrogas
~k!|ru|JeCe awAeq mfbgcfycddahjz ~mUfcCcdbt ibfagao mfawlciu defkajbkag b ~q8dco
~k!|zh|我们对有效处理#d~i?@)共同~pu
+2|fr|~nzNew York @3#b~qT#j#bmigrants
+2|es|~jzNueva York @Q@ZRefugiados y @ZMigrantes
+2|ru|Jzt-Йafkhk@da wcycdrev b ibsfedjev
+2|ar|@7hcfcfjs _1abbaqzch fabdvaqjch
+2|zh|@G难民#d~iW@)纽约@w
~jk|fr|~mF#B~kY@srésistance %8agents antimicrobiens
~jk|es|~tO%-%ZResistencia a @ZAntimicrobianos
~jk|ru|*-@d~pk%:mfawlcic phjaoBbgahjb k mfajbgaibkfawdui mfcmefejei
~jk|ar|@L{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~jk|zh|*q~dG#u~fH@)=);*q#'~dG>O;2016%U~dG%!
~dw|fr|@g%2*:^Apaix
~dw|es|@h#9*j_0Paz
~dw|ru|~hI~k]@eibf
~dw|ar|%3#tlabrk *r{abobad|abobd}
~dw|zh|>e%p@w;>e权@w
>!|fr|Nouveau @J@3#bvilles
>!|es|Nueva %,Urbana
>!|ru|Jag@r>0safanag
>!|ar|abxwe abrAjce abqmcme
>!|zh|新城市<W
~ao|fr|L’océan, notre avenir : appel %(l’action
~ao|es|Nuestros océanos, nuestro futuro: llamamiento _0acción
~ao|ru|JeC akced — deCc wpnpAcc: mfbxug k ncohjgbqi
~ao|ar|drcwagha، dogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
~ao|zh|~mk：+G呼吁;~d!：+G呼吁
~aM|es|%L%Z_E#v~qa%W_Y@Q~n-~nF~tX
~aM|ru|*-@d~h8Qlawelzdasa mlede *"#E%:~lxltnzib
~aM|ar|%3>G#mghncH =U@x~er~bZ~bWlabpuxay
~aM|zh|@G~mH=)
_?|fr|%xadoptée au Sommet @e~pe~fS
_?|es|declaración política aprobada ~o5Cumbre ~nQ@sPaz ~fS
_?|ru|*-@H, mfbdqj_v@eLeiibjc ibfe g meiqjz a Jclzhadc Iednclc
_?|ar|%3>G{abHc aigdm|abdigdm} *rdIgdj kde hcbofh dahmcba bbobad
_?|zh|纳~cQ>e峰会通过@)=);纳~cQ>e峰会{所通过的|的|}=)
~jR|fr|~mF#B~qW~kY@s~bDtransmissibles
~jR|es|%L#BTercera Reunión @e%-%Z%N>z_H~gYEnfermedades No Transmisibles
~jR|ru|*-@djfcjzcsa ~h!%9%:mfaFblekjbkc dcbdFckrbadduv xewalcgedbo b ~q8dbib
~jR|ar|%3>G{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} {abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~jR|zh|*q~pB次~bO#u~fH@)=);*q~pB次#'~bO>O
>u|fr|~mF#B~kY@s~bGtuberculose
>u|es|~tO%-%Z~bR@s~oM
>u|ru|*-@d~pk%:~q8jpwcfkplcxai
>u|ar|@L{abdihc ldsanre|luph dsanre} {maF abob|abob}
>u|zh|*q^)#u~fH=);*q^)%!;2018%U^)%!
~jS|fr|@g#z+B#0@Cpaysans ~rD~dh%?travaillant %P#bzones rurales
~jS|es|@h_Y^-#k%1Campesinos y @eOtras &7~i,Trabajan #N#OZonas Rurales
~jS|ru|#A#Ea +ikfchjzqd ~c6lbr, fewajetAbv g hclzhkbv feoadev
~jS|ar|@7@x#tlrkfk abnbarch fBcjvd dh abiadbch *rabdhawk abjcnce
~jS|zh|@A农民#d农村地区+a劳动者%p@w
<.|fr|~gH&4@3@Cmigrations sûres, ordonnées #jrégulières
<.|es|~cF%W@Q{la|una} Migración Segura, Ordenada y Regular
<.|ru|~e9#-wcxamehdao, pmafqnaBcddao b lcselzdao ibsferbb;~e9#-ibsferbb
<.|ar|%g%u_1abvqje abJdhe fabdhGde fabhGadce
<.|zh|%o*]有序#d正常~iW*p~sb;~iW#u*p~sb
>?|fr|pacte &4+B~tm
>?|es|pacto mundial ^-refugiados
>?|ru|slawelzd#-wcycdrev
>?|ar|%g%u#m~gN
>?|zh|难民#u*p~sb
<1|fr|+Mfinal @e^sissu #B~l?>R@e&/#z*a&,Sud-Sud
<1|es|~aK@e^s#BSegunda _G@e_j_Y%Z&dSur-Sur
<1|ru|~lI{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~lB@e~eB%:hajfpndbBchjgp Ys — Ys
<1|ar|fDcke lfcho Jcjo abxgadce bdIgdj @x+L~qu~m"labgiafh ncda lch lbmah abqhfl
<1|zh|~cS次~o2布~cj+";~cS{次|届}~o2@(布~cj+"
~nV|es|~tO_j@m{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano
~nV|ru|NhcawAbo avgej phlpseib xnfegaavfedcdbq: hagichjduc phblbq %:mahjfacdbt walcc xnafagasa ibfe
~nV|ar|#U{abdihc labgBwce|luph abgBwce} abyrce abuadbe
~nV|zh|~cg：共同构建一个更加~iQ@)#.;2019%U{大会|}~cg%!
~r(|ru|*-@dmalbjbBchkasa Fafpie ~i"~lwfexgbjbt, haxgeddasa man Psbnao ~iqMhheiwlcb
~r(|ar|%3>GbbdhgmC >G+L~m"labghdce abdogmade ~oPjiace abqdice abiade
~r(|zh|在*q主持下召开@)%n#p#u~cU#w论坛=);{在|}*q主持下召开@)%n#p~pm~cU#w论坛@(=)
un75|fr|@gfaite %(l’occasion #Bcélébration &Esoixante-quinzième anniversaire ~tW+y
un75|es|@h%ZConmemoración #v{75º|75o|septuagésimo quinto} Aniversario @e+D
un75|ru|~hImfexndagedbb hciznchqj mqjao sanagAbdu ~f/
un75|ar|%3#tlabargnab labHsjC abohfce abxadoe fabolich bthuaF <P;@7abargnab labHsjC abohfce abxadoe fabolich bthuaF <P
un75|zh|纪念@A成立七十五周%U@w
~k8|es|Nuestro ~kdComún @eAfrontar Eficazmente @ZDesafíos y Aplicar ^t~f.y ~n-@sCorrupción y Reforzar @s&d#4
~k8|ru|JeCe awAeq mfbgcfycddahjz ~mUfcCcdbt mfawlci b _Qicf %:mfcnpmfcyncdbt kaffpmrbb b ~q8dco b pkfcmlcdbt %'hajfpndbBchjge
~qG|es|Unidos #q&vracismo, @sdiscriminación racial, @sxenofobia y #Oformas conexas @eintolerancia
~qG|zh|团结起来，~sa~f8主义*]~f8~cR*]仇外心理#d相关~pp&m;团结起来{，|}~sa~f8主义*]~f8~cR*]仇外心理#d相关@(~pp{行为|现象}
~fi|fr|~tl« ~ob» : ='comme moteur &E@:~nf;~ob: ='comme moteur &E@:~nf;~tl« ~ob»
~fi|es|%,{“Espacio2030”|Espacio2030}: &vespacio como motor #vdesarrollo sostenible;%,{“Espacio2030”|Espacio2030}
~fi|ru|~q9«Dahiah-2030»: kahiah kek ngbsejclz *Z~e/;~q9«Dahiah-2030»
~fi|ar|~qZ_N2030: _Nlaiglajv drjsa ~m:~kP;~qZ{|”}_N~pQ{|“}
~fi|zh|“~sk2030”<W：~sk作为%n#p@)驱动力;“~sk2030”<W
~dq|fr|~nzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~nzKyoto
~dq|es|~jzKioto %Z~kx#B%N#vDelito, @s~q'>z~kh@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~jz{Kioto|Kyoto}
~dq|ru|Dbajhk@d«Mkjbgbxerbq icf ~k[mfchjpmdahjb, ~qQ_pb ~evgcfvagcdhjge mfege: deghjfcBp _QGagchjkb ndq ~tRsane»;Dbajhk@H
~dq|ar|@7scfgf #mabhvfA ldhi _O~gSfocame abkahfh;@7scfgf
~dq|zh|@G推进&T=7*]*4#d~sh：努力实现《2030%U%n#p<W^j@)~mv@w;@G推进&T=7*]*4#d~sh@)~mv@w;&5~mv@w^j
_8|fr|_D@e<M~tGavancés{ pour la décennie 2022-2031|};_D@e~tA
_8|es|#S>a<M{en favor de|para} @Z^vMenos Adelantados;#S>a~tA
_8|ru|~c,@r*"~dZhjfed;~c,@r&H
_8|ar|~fy~f?byabr pkb ~rphdfa
_8|zh|_f%0~ci@!;~ci@!
~ap|fr|Notre océan, notre avenir, notre responsabilité
~ap|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~ap|ru|JeC akced, deCc wpnpAcc, deCe ajgcjhjgcddahjz
~ap|ar|drcwagha، dogklbha، doIfbcgha
~ap|zh|~mk*]=X~hF;~d!{、|，}=X~hF
_a|es|~tO_j#9Examen @eMitad @ePeríodo #v>D@eSendái +z~kA#vRiesgo @eDesastres 2015-2030
_a|ru|*-@d~h!~i"%:hfcndchfaBdaip awxafp vane ~fXLcdneohkao feiaBdao mfasfeiiu %:hdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
_a|ar|%3>G{bbaqgdai|abyamj ih abaqgdai} +L{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} >H
_a|zh|《2015-2030~mE^j~iO~fH=);{大会|}《2015-2030~mE^j~iO~fH@(=)
sdg-2023|es|%L#vForo ~s(@e_j#9#x~c[celebrado bajo @Zauspicios ~j1~gD(Cumbre ^-Objetivos @e#xSostenible)
sdg-2023|ar|%3>GbbdhgmC >G+L~m"labghdce abdogmade ~oPjiace abqdice abiade (dIgdj kde pvman ~rnabdogmade)
~nO|ar|@L#mabfkace dh abqfazr fabgpvl fabgymc bva
~nO|zh|*q~pt病&T*]防范#d应对#u~fH@)=);*q#'~pt病&T*]{防范|防备}#d应对>O
~cN|es|~tO_j%Z~bR@s~oM
~cN|ar|#U{abdihc ldsanre|luph dsanre} {maF abob|abob}
~cN|zh|^)#u~fH=);^)%!;2023%U*q^)%!
~hq|fr|@Jd’Antigua-et-Barbuda @3#b^H{ : une déclaration renouvelée pour une prospérité résiliente|};@Jd’Antigua-et-Barbuda
~hq|es|%,@eAntigua y Barbuda @Q@Z>F{: una Declaración Renovada para una Prosperidad Resiliente|}
~hq|ru|~q9Mdjbspe b Uefwpnu ~mr*g{: awdaglcddeq nckleferbq a nahjbycdbb hjewblzdasa mfargcjedbq|}
~hq|ar|=UphgcBfa fljlfma =!
~hq|zh|安提瓜#d巴布达=W<W：实现韧性繁荣@)新@w;安提瓜#d巴布达=W<W
=s|fr|~gH@3l’avenir
=s|es|~cF_wFuturo
=s|ru|Gekj@Bga biq wpnpAcsa
=s|ar|~iBabdogklb;~db_1abdogklb
=s|zh|未来~sb
*Q|fr|~gHnumérique mondial
*Q|es|~cFDigital Global
*Q|ru|~e9{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*Q|ar|abgiavm abjkdc abiabdc;~dbabjkdc abiabdc
*Q|zh|*p数字~sb
<i|fr|@g+Bgénérations futures
<i|es|@h~pUGeneraciones Futuras
<i|ru|~hIwpnpAbv makalcdbqv
<i|ar|%3#tlabpqcab {abdklbe|abkamde}
<i|zh|子孙后代#u@w;子孙后代@w
~rs|es|~tO_j%ZResistencia a @ZAntimicrobianos
~rs|ar|#U{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~rs|zh|~dG#u~fH=);~dG%!;2024%U*q~dG%!
^T|fr|_D{d’Avaza |de Gaborone |}=F~aw~d9;_D{d’Avaza|de Gaborone}
^T|es|#S>a{Avaza|Awaza} ~g1#N~cy~d9;~rz{en favor de|para} @Z^v#N~cy~d9;#S>a{Avaza|Awaza}
^T|ru|Mgexbdhk@r&H{ nlq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjblcjbc 2024–2034 sanag|};Mgexbdhk@r~j5iaft;mfasfeii~ht~j5iaft, @e~iH2024–2034 sanag
^T|ar|~fypfaEa >Jaboarbce bbikm ~d9;&?*B{|abqmcm }>Jaboarbce bbikm ~d9;~fypfaEa
^T|zh|^N~d9%U十%U阿瓦扎@!;^N~d9%U十%U@!;阿瓦扎@!
~nT|fr|Engagement @eSéville
~nT|es|~kd@eSevilla
~nT|ru|Lcgblzhk~gmawqxejclzhjg{a|e|p|ai|c}
~nT|ar|abgEad tulcbce
~nT|zh|塞维利亚~pu
+r|fr|@g#B>R#z@Il’environnement
+r|es|@h#B_G_Y#9~ojHumano
+r|ru|#A~lB~n4~kV~cChfcnu
+r|ar|@7dIgdj @x~m"lablcze ablujce
+r|zh|~nE@w;~nE@)@w;~nE~lm@w
+t|fr|~cp@3#(définitive #Bfaim #j#Bmalnutrition
+t|es|@h*.%ZErradicación #vHambre ~g4Malnutrición
+t|ru|#sa *nsalane b dcnacnedbq
+t|ar|%3%uabxay laogzyab abqfi fofF abgBHce
+t|zh|#.消灭饥饿#d营养不良@w
<2|fr|~t0^s=Y_b>b&G#B&,technique <epays #N%l;~t0~h?
<2|es|#P>a^s@Q~ouy Realizar @s&dTécnica <e@Z^v#N*z;#P>a~h?
<2|ru|~lI@0*"%:fexgbjbt b _QjcvdbBchkasa ^Z~rSfexgbgetAbibhq hjfedeib;~lI@0&H
<2|ar|=Ulfcho Jcjo bguqci fghncH ~m'abgkhc ncda lch ~rpabhadce;=Ulfcho Jcjo
<2|zh|_d#d实施#p中%0间技术<H@)布~cj#F;布~cj#F
=j|fr|~kefinal #Bdixième session extraordinaire @el’Assemblée générale
=j|es|~sS~od#vDécimo Período Extraordinario @eSesiones ~j1General
=j|ru|~iv#lnchqjao hmcrbelzdao hchhbb ~iqMhheiwlcb
=j|ar|_M{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=j|zh|~hM最后~pw;~hM&5最后~pw^j;~hM@)&5最后~pw^j
^6|fr|~nzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~nzRio
^6|es|~jzRío #9~ojAmbiente >z*z;~jzRío
^6|ru|~kq@d%:~kVhfcnc b ~ni;~kq@H
^6|ar|@7jcf #m~qAfabghdce
^6|zh|@G~eZ与#p@)里约@w
~gT|fr|~c!21
~gT|es|#S21
~gT|ru|~q9@e!X!X!I gck
~gT|ar|~qRabkjh 21
~gT|zh|21世纪<W
<8|fr|~nzprincipes, non juridiquement contraignante mais faisant autorité, @3un consensus &4*agestion, @s%H#jl’exploitation écologiquement viable @etous #btypes @eforêts
<8|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@,@Qun Consenso %Wrespecto #BOrdenación, @s&]>z#x~c[%1Bosques @eTodo Tipo
<8|ru|Jc bictAcc awqxejclzdao hblu xeqglcdbc h bxlaycdbci ~h(~mrslawelzdasa kadhcdhphe #3ferbadelzdasa bhmalzxagedbq, ~k(b *Z>0ghcv ~rMlchag
<8|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz _1gfank iabdc *rabJjaF #mtmaje ~pfphfai abBalag frnGva fghdcgva ~kP
<8|zh|@G~iS类型~py@)+[*]~bc%n开发@)无~pz约束力@)*p协商一致意见权威性#1声明
<0|fr|@J#7^Apoursuite #B&Gd’Action 21
<0|es|#P+zUlterior ~kg#v#S21
<0|ru|#r%:nelzdcoCcip _QGagchjkb ndq @e!X!X!I gck
<0|ar|&?{dfaybe|Ecame} ghncH ~qRabkjh 21
<0|zh|~gp《21世纪<W^j~px
=E|fr|~o3@eVienne
=E|es|@h~il>aViena
=E|ru|~mT{eq|ao|pt|bc|bv|bi|bib} nckleferb~dFb Gfasfeii~ht&H
=E|ar|@7~jridb nccha
=E|zh|&8@w#d@!
=[|fr|_D~j-~rJ@C^H;_D#BBarbade
=[|es|~rz_w#x~c[%1>F;#S>aBarbados
=[|ru|#r%:~iA*Z>0*g;Uefwenahhk@r&H
=[|ar|&?*B_1~bX=!
=[|zh|=W%n#p@!;巴巴多斯@!
~jZ|fr|~br@e~oN@3un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~br@eYokohama
~jZ|es|~c)@e~oN@Qun Mundo Más Seguro;~c)@eYokohama
~jZ|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} %:~iAwalcc wcxamehdasa ibfe: fpkaganqAbc mfbdrbmu mfcnajgfeAcdbq hjbvboduv wcnhjgbo, ~evsajagdahjb k dbi b hiqsBcdbq bv mahlcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~jZ|ar|~f]cfsfvada
~jZ|zh|~lk更%o#.@)横滨+x;横滨+x
^V|fr|_D#B>R@T*apopulation ~q7%l
^V|es|~rz#B_G@E%ZPoblación >z*z;#S>aEl Cairo
^V|ru|#r~i5defanadehclcdbt b ~ni
^V|ar|~fyabdIgdj &Ubbosah fabghdce
^V|zh|#C&b口与#p~dR@!;#C&b口~eN#p{会议|大会|}@!
*K|fr|~nzCopenhague %2@:social;~nz~hV;~o3@e~hV
*K|es|~jzCopenhague @m#xSocial;@h~il>a~hV;~jz~hV
*K|ru|Damcdsescdhk@da harbelzdai fexgbjbb;Damcdsescdhk@H
*K|ar|@7sflhvaBh #m~rnabaqgdaice;@7sflhvaBh{| fljhadq abidb}
*K|zh|=3#p#u~f5;~f5#d@!;&5~f5^j^i&5@!^j;&5~f5^j
+T|fr|_D~f(~j-social;_D@e~hV
+T|es|~rz#B~gy@m#xSocial
+T|ru|#r~q2@e~f3_(~b5~e/
+T|ar|~fy~f1~m:abaqgdaice
+T|zh|=3~jM@!;=3~jM&5@!^j
~m?|fr|~o3@e>Q
~m?|es|@hy ~hu~c.>a>Q
~m?|ru|~p9@db GlejFafi~ht&H
~m?|ar|@7fdhvaq idb lcqch
~m?|zh|~hx@w#d~jb;&5~hx@w^j{和|及|以及|与}&5~jb^j;&5~hx@w^j{和|及|以及|与}&5~hx~jb^j
=b|fr|~nz>Q
=b|es|~jz>Q
=b|ru|~p9@H
=b|ar|@7lcqch;@7lcqchB
=b|zh|~hx@w
>W|fr|_D@e>Q
>W|es|~c.>a>Q
>W|ru|~p9{eq mlejFafie|ao mlejFafiu|ao mlejFafic|pt mlejFafip|ao mlejFafiao} &H
>W|ar|dhvaq idb lcqch{|B}
>W|zh|~hx~jb
~cu|fr|Nouvelles >L#jinitiatives =Y&G#B@g#j&E_D@e>Q
~cu|es|Nuevas medidas e iniciativas +zaplicación #B@hy ~hu~c.>a>Q
~cu|ru|HelzdcoCbc icfu b bdbrbejbgu %:_QGckbdhkao nckleferbb b GlejFafiu &H
~cu|zh|~gp&5~hx@w^j#d&5~jb^j@)+G#d倡议;~gp&5~hx@w#d~jb^j@)+G#d倡议
_,|fr|@J@3l’habitat
_,|es|#S@eHábitat
_,|ru|~q9Хewbjej
_,|ar|~qRabdfzb
_,|zh|&b居<W
<a|fr|@g+Bvilles #j~dhétablissements humains #Nce nouveau millénaire
<a|es|@h~pUCiudades ~jYAsentamientos Humanos ~n2Nuevo Milenio
<a|ru|~hIsafanev ~c6dehclcdduv mpdkjev g dagai juhqBclcjbb
<a|ar|%3#tlabdmh fabdogfwhag ablujce abpxjC *rabpbnce abqmcme
<a|zh|新千%U城市#d+a&b类住区@w;@G新千%U{中的|的|}城市#d+a&b类住区@)@w
<u|fr|~nz~m0*a~fwmondiale
<u|es|~tt~fuMundial
<u|ru|Obihk@da ghcibfdao =T
<u|ar|@7jfda #m~lNabiabdc
<u|zh|#.~dH~mz@w;@G#.~dH@)~mz@w
+l|fr|~nz~m0*anutrition
+l|es|~ttNutrición
+l|ru|Obihk@d~pJmbjedbq
+l|ar|@7jfda ih abgBHce;@7jfda #mabgBHce
+l|zh|营养#u~mz@w
=]|fr|_D~tGavancés =Ydécennie ~j'
=]|es|~rz~g1Menos Adelantados _wDecenio ~j'
=]|ru|#r~dZhjfed @e~iH2001–2010 sanag;Ufthhclzhk@r&H
=]|ar|&?*Bbyabr pkb ~rphdfa bbikm ~j'
=]|zh|~j'~jE@!;~j'%U~jE@!
<m|fr|_D~tGavancés =Ydécennie ~bj{ (Programme d’action d’Istanbul)|};_D~o'
<m|es|#S@eAcción{| de Estambul} ~g1Menos Adelantados _wDecenio ~bj;#S>aEstambul
<m|ru|#r~dZhjfed @e~iH~n6sanag;~s7@r&H
<m|ar|~fyaowhlfb;~fytowhlfb
<m|zh|~bj~jE@!;~bj{年|}~jE{伊斯坦布尔|}@!;{支援最不发达国家|}伊斯坦布尔@!
~fh|fr|_D#Nvue @e~gicombattre #j~fm="~kXillicite @C~iwsous tous ses aspects
~fh|es|~rz@Q~h1~n-y ~gA~aP@e~lyLigeras #NTodos sus Aspectos
~fh|ru|#r~czb ~oWdcxekaddao ~o/hjfclkagui afpybci b lcskbib gaafpycdbqib ga ghcv cc ehmckjev b ~q8dco
~fh|ar|&?*B~oV~bW~d(labpobre ^kdh ~pfqfahlv fdsanrgv ~o(;&?*B{abdgibk ldhi|abjadc tbC dhi} ~bW~d(labpobre ^kdh ~pfqfahlv fdsanrgv ~o(
~fh|zh|从各个~iU~e1*]+/#d+?~eV&e_h@)@!
<C|fr|~p'@5*'permettre %8+9@eprocéder %(l’identification #jau traçage rapides #jfiables @C~tDcalibre illicites;~p'@5@etraçage
<C|es|Instrumento @E@QPermitir a @Z&BIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~lyLigeras Ilícitas;Instrumento ~tULocalización
<C|ru|#f{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, maxgalqtA~bJsahpnefhjgei hgacgfcicdda b dencyda guqglqjz b ajhlcybgejz dcxekadduc hjfclkagac afpybc b lcskbc gaafpycdbq;#f#l%:ajhlcybgedbt
<C|ar|abys &Ubgdsch ^[dh absun ih *E^k~gwfgiklva
<C|zh|使各国能够及时#d可靠地识别#d追查&e~eV@)#C文书;#C追查文书
~rK|fr|~o3@eDurban
~rK|es|@h~il>aDurban
~rK|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckleferb~dFb Gfasfeii~ht&H
~rK|ar|@7~jridb mcjlah
~rK|zh|德班@w#d@!
~hh|fr|~hT@e~h0issu #B>R@T%2_9&E%l;~hT@e~oo
~hh|es|Consenso @e~h0#B_G@E%Z~cq_w*z;Consenso @e~oo
~hh|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb ma Fbdedhbfagedbt fexgbjbq|}
~hh|ar|gfank JjaF dfhgcjc
~hh|zh|~cx#C~dR~fG;~fG
_7|fr|~nz<M%2_9&E@:: ~hN>R@T@esuivi %2_9&Edéveloppement, chargée d’examiner @s&G&E~hT@e~oo;~nz<M%2_9&E%l
_7|es|~jz<M%Z~cq_w*z{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
_7|ru|~c,@da Fbdedhbfagedbb ~e/{: | — }bjasaguo nakpicdj ~i5mahlcnptAco ^x%5Fbdedhbfagedbq >0~mrawxafe vane ~fXIadjcffcohkasa kadhcdhphe;~c,@da Fbdedhbfagedbb ~e/
_7|ar|@7~f?#mgdfcb abghdce
_7|zh|~cx~ci@w：~sc&5~fG^j~ja@)~cx后续#C~dR结果~pw;~cx~ci@w：~sc&5~fG^j~ja@)~cx后续#C~dR+";~cx~ci@w
~a9|fr|~tZvieillissement{, 2002|};~t0~rb
~a9|es|~qa~tU~d[#9Envejecimiento{, 2002| (2002)|};#P>a~rb
~a9|ru|Ienfbnhk{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} *"~n4hjefcdbq{| 2002 sane};Ienfbnhk@0&H
~a9|ar|=Udmjcm #hbbucxfxe;=Udmjcm #h@[labucxfxe{|، 2002| biad 2002};=Udmjcm
~a9|zh|2002%U~c7#C#F;~c7#C#F;马德里#F
=?|fr|%x~q7~tZvieillissement, 2002;%x~q7~tZvieillissement
=?|es|%Ly {el |}~qa~tU~d[#9Envejecimiento{, 2002| (2002)|}
=?|ru|*-{eq nckleferbq b Ienfbnhkbo icynpdefanduo mled|ao nckleferbb b Ienfbnhkasa icynpdefandasa mlede|ao nckleferbb b Ienfbnhkaip icynpdefandaip mledp|pt nckleferbt b Ienfbnhkbo icynpdefanduo mled|ao nckleferbco b Ienfbnhkbi icynpdefandui mledai} *"~n4hjefcdbq{| 2002 sane}
=?|ar|%3>Gfxwe idb dmjcm #h{bbucxfxe|abdgibke labucxfxe}{|، 2002| biad 2002}
=?|zh|&5=)^j#d《2002%U~c7#C#F^j;&5=)^j#d&5~c7#C#F^j
&:|fr|~nz~mR%2@:~nf
&:|es|~jzJohannesburgo #9#x~cI
&:|ru|Йaveddchwpfshk@d~lw~ni
&:|ar|@7qfvaholjB #m~rn~kP
&:|zh|~mh%n#p@w
<,|fr|#P@e&G~f(~j-~nf{ (Plan de mise en œuvre de Johannesburg)|};#P@e&G@e~oh
<,|es|#P@e_E~gY~p5#B~gy#9#x~cI{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#P@e_E~gY~p5@eJohannesburgo
<,|ru|Gled@B~qJfcCcdbo ~q2@e~f3~lw~ni{ (Йaveddchwpfshkbo mled gumaldcdbq fcCcdbo)|};Йaveddchwpfshk@0~qJfcCcdbo
<,|ar|~qZghncH hgazq ~f1~m:~kP;~qZqfvaholjB bbghncH
<,|zh|%n~jM*6~e0(~mh*6~e0);%n~jM*6~e0;~mh*6~e0
>T|fr|_Dd’Almaty
>T|es|#S>aAlmaty
>T|ru|Mliejbdhk@r&H
>T|ar|~fypbdagc
>T|zh|~pE@!：在内陆#d过境#p中%0过境运输<H*p新+:下满足^N@)特殊需要;~pE@!
~dm|fr|~nz>M@e~hY
~dm|es|~jz@,@e~d:
~dm|ru|^R@dmfbdrbmag
~dm|ar|@7_Vqhcn
~dm|zh|%w#1@w
>1|fr|~t0~hY
>1|es|#P>a~d:
>1|ru|^R@0&H
>1|ar|=Uqhcn
>1|zh|%w#F
^e|fr|Engagement @eTunis
^e|es|~kd@eTúnez
^e|ru|Tpdbhhk~gmawqxejclzhjg{a|e|p|ai|c}
^e|ar|abgEad gfho
^e|zh|突尼斯~pu
~ca|fr|%,@eTunis =Y~to@el’information
~ca|es|%,@eTúnez +z~c?;#S@eAcciones @eTúnez +z~c?
~ca|ru|Tpdbhhk@r~mrbdFafierbaddasa awAchjge
~ca|ar|~fygfho #mdqgdi abdibfdag
~ca|zh|信息=3突尼斯<W
+h|fr|~nzMaurice
+h|es|~jzMauricio
+h|ru|~l!@H
+h|ar|@7dfjcucfo
+h|zh|~eX@w
<o|fr|~br@eMaurice =Ypoursuite #B&G&E_D~j-~rJ@C^H;~br@eMaurice
<o|es|~c)@eMauricio +z~kgUlterior #v~rz_w#x~c[%1>F;~c)@eMauricio
<o|ru|~l!{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} %:nelzdcoCcip _QGfasfeiiu *"%:~iA*Z>0*g;~l!{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpAchjglcdbq}
<o|ar|~f]dfjcucfo bdfaybe ghncH &?*B_1~bX=!;~f]dfjcucfo{| bbghncH}
<o|zh|~gp&5=W%n#p@!^j~eX+x;~gp&5=W%n#p@!^j@)~eX+x;~eX{执行|}+x
<!|fr|~nzHyogo
<!|es|~jzHyogo
<!|ru|Хbashk@H
<!|ar|@7vcfBf
<!|zh|兵库@w
^0|fr|~l3@U@eHyogo @32005-2015 : @3@Cnations ~rDcollectivités résilientes face %8catastrophes;~l3@U@eHyogo
^0|es|>D>aHyogo @Q2005-2015: Aumento #BResiliencia ~gYNaciones y #OComunidades ante @ZDesastres;>D>aHyogo{| para 2005-2015}
^0|ru|Хbashk#V*"@e2005–2015 sanu: haxnedbc majcdrbele mfajbgancohjgbq wcnhjgbqi @epfagdc +6b awAbd;Хbashk#V&H
^0|ar|~qXidb vcfBf
^0|zh|2005-2015%U兵库+G+:：加强%0#d社区@)抗灾能力;{2005-2015年|}兵库+G+:
^o|es|~aK@e~e8#B_G@e_j_Y%Z&dSur-Sur
^o|ru|~sX{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~lB@e~eB%:hajfpndbBchjgp Ys — Ys
^o|ar|fDcke hcjflc abxgadce bdIgdj @x+L~m"labgiafh ncda lch lbmah abqhfl
^o|zh|~o2~pr+"
=v|fr|~l3décennal @eprogrammation #Y#bmodes @econsommation ~sYproduction durables
=v|es|>DDecenal @e~s-@m~on@eConsumo y ~otSostenibles
=v|ru|Hchqjblcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *"%:mcfcvanp k ~fYferbadelzduv ianclco majfcwlcdbq b mfabxganhjge
=v|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=v|zh|%n消费#d生产模式十%U~px+:;%n消费#d生产{模式|}{十年|10年}{期|}~px+:
~jN|fr|Tenir #bpromesses : unis @3atteindre #bobjectifs &EMillénaire @3="%l
~jN|es|~sQpromesa: unidos @Qlograr @ZObjetivos @e#x#vMilenio
~jN|ru|Numaldcdbc awcAedbq: awKcnbdcdbc ga biq nahjbycdbq rclco %5fexgbjbq, hFafiplbfagedduv g Hckleferbb juhqBclcjbq
~jN|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~jN|zh|履行诺言~lu实现千%U#p目标
~dQ|fr|~hNRéunion @e&/@e%b@sjeunesse : dialogue #jcompréhension mutuelle
~dQ|es|~aK>A@e%-%ZJuventud: Diálogo y Comprensión Mutua
~dQ|ar|_M{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~cd|fr|Le millénaire @e=': @s~nz~ct@I='~q7@:humain
~cd|es|Milenio Espacial: ~hu~jz~gK#9~q:>z#xHumano
~cd|ru|Dahiah @efpwcyc juhqBclcjbo: Ncdhkeq nckleferbq a kahibBchkao ^xb fexgbjbb BclagcBchkasa awAchjge
~cd|ar|pbnce abnAaF: @7~iG#m_Nfabghdce ablujce
~cd|zh|~sk千%U：@G~sk#d&b@)#p@)&8@w
*u|fr|#I=(=S~r7+9@esatellites artificiels #BTerre %8fins #Btélévision directe *m
*u|es|@,~i,han @eRegir @s+)~nQ@Z&B@eSatélites Artificiales #BTierra @Q#OTransmisiones %kDirectas ~nQTelevisión
*u|ru|+(>I~f4bhkphhjgcdduv hmpjdbkag Zcilb ~mr%'dcmahfcnhjgcddasa jclcgbxbaddasa gcAedbq
*u|ar|#"~m!baogxmad ^[{bbgfali|abgfali} abpjAce abaywhaice *rabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*u|zh|各国~hw&b造地球卫星进行#C直接电视广播所应遵守~ty
~aq|fr|#I*atélédétection
~aq|es|@,~ms_0Teleobservación #BTierra desde &vEspacio{| Ultraterrestre}
~aq|ru|~bonbhjedrbaddasa xadnbfagedbq Zcilb bx ~hemfahjfedhjge
~aq|ar|#"@[laoguiaj abpjA dh lim dh ~kL
~aq|zh|@G从+!遥感地球~ty
=r|fr|#I_r%(=S@esources d’énergie ~iI%Pl’espace
=r|es|@,Pertinentes _0+)@eFuentes @eEnergía *D~n2=.
=r|ru|~bo>Iqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai mfahjfedhjgc
=r|ar|#"~m9laogxmad dyamj abwake abhffce *r~kL
=r|zh|~rE+!~cO核动力源~ty
~as|fr|@g*a&,@T=5@e='au profit #j%Pl’intérêt @etous #bÉtats, compte tenu ~ed@Cbesoins @Cpays #N%l
~as|es|@h%Z&d@E#N~ej~q:Ultraterrestre #NBeneficio e Interés @eTodos @ZEstados, Teniendo ~fQ#NCuenta #ONecesidades %1^v#N*z
~as|ru|~hIicynpdefandai ~eCg bhhlcnagedbb b ~lO~hemfahjfedhjge @ewlesa b _(ghcv sahpnefhjg, h ahawui pBcjai majfcwdahjco fexgbgetAbvhq hjfed
~as|ar|@7#m~m'&U~eh~gaabxajqc bnazme ~pf^[fdybrgva
~as|zh|@G开展~o0+!@)#C<H，_d~iS%0@)福利#d利益，并~eY要考虑到#p中%0@)需要@)@w
^b|fr|@g@C>Mjuridiques ~s1=5@e~dW
^b|es|@h%1@,Jurídicos ~i,Deben Regir ~fK%1&B#N~ej=.
^b|ru|#Amfegaguv ~h(^x+6~j3b ~fY~hemfahjfedhjge
^b|ar|@7#"abkahfhce ~m!{bphuwe|bhuawag} ^[~ehaogsuan {faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
^b|zh|各国~o0+!~lo@)~pz#1@w
=c|fr|&c_r%8entreprises #j%8~tN{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=c|es|~ee~pUEmpresas y @Z<O{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=c|ru|>E@Ymfcnmfbdbiejclzhkao ^xg ehmckjc ~h)^r{: ahpAchjglcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xeAbju, hawltncdbq b hfcnhjg mfegagao xeAbju»|: ahpAchjglcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetAbvhq «xeAbju, hawltncdbq b hfcnhjg mfegagao xeAbju»|}
=c|ar|#"#5#mabpidab abgqajce ~js;~rGlabpidab abgqajce ~js
=c|zh|工商企业与+N：实施@A“#o*]尊重#d补救”+:~hC;工商{企业|业}与+N{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~hC
*v|fr|&c_rau déplacement @e%?%(l’intérieur @e~o?propre pays
*v|es|~ee%1Desplazamientos Internos
*v|ru|>E@Y~d1mcfcicAcdbb lbr gdpjfb hjfedu
*v|ar|~rGlabgujm abmaxbc;#"#5#mabgujm abmaxbc;~rGlabgujcm abmaxbc
*v|zh|@G~hA#u@)~hC;~hA#u~hC
<s|fr|&c@Il’extrême pauvreté #j#b~tN
<s|es|~ee%ZExtrema Pobreza y @Z<O
<s|ru|>E@Y~d1kfeodco {dbAcjc|wcndahjb} b +i^r
<s|ar|~rGlabnkj abdmki ~js
<s|zh|@G赤贫与+N#u@)~hC;#'赤贫~eN+N~pm@(~hC
~fe|fr|~t0Rabat @I%r@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue une incitation ^A~i9%(l’hostilité ou ^Aviolence
~fe|es|#P>aRabat %Zprohibición #Bapología #vodio nacional, racial o religioso ~i,constituye incitación _0discriminación, @shostilidad o @sviolencia;#P>aRabat
~fe|ru|Oewejhk@0*"%:xemfcAcdbt mfamesednu derbadelzdao, fehagao ~pGfclbsbaxdao dcdegbhjb;Oewejhk@0&H
~fe|ar|=Uabjlaw #mrGj abmife tbC absjavce abkfdce pf abihyjce pf abmchce;=Uabjlaw @[lrGj abgrjcA >yabsjavce abkfdce pf abihyjce pf abmchce;=Uabjlaw
~fe|zh|@G&L构成煽动~cR*]敌意或~dS@)鼓吹民族*]~f8或宗教仇恨言论@)拉巴特#F;拉巴特#F
<)|fr|Manuel @3enquêter efficacement *a+F{ (Protocole d’Istanbul)|};@W~o'
<)|es|Manual +zInvestigación y Documentación Eficaces #B_2{| (Protocolo de Estambul)};~tPEstambul
<)|ru|Opkaganhjg{a|e|p|ai|c} %:~mUfehhlcnagedbt b nakpicdjbfagedbt ~nN{| (Ljeiwplzhkbo mfajakal)};~s7@.
<)|ar|mbcb abgkyc fabgfDck abniabch #m~ro^F;%maowhlfb
<)|zh|~bk@)>g@)有效调查#d~pw记录手册;伊斯坦布尔{议定书|规程}
&(|fr|Lignes ~o"~c0@e*?~mDimpliquant #b~dk~hs#jtémoins d’actes criminels
&(|es|%y%Z*t#N~jcConcernientes a @ZNiños ~h5y Testigos @eDelitos
&(|ru|>E{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #G_pg gamfahev, ~b8pBehjbci ncjco{ — |-}ycfjg b hgbncjclco mfchjpmlcdbo
&(|ar|#"#5#mgfncj ~m)*r{abpdfj|abdoazb} ~pSAraca ~m-fabuvfm ibcva
&(|zh|~rE涉及罪行@)&l被害&b#d证&b@)事项上坚持公理@)+w
&s|fr|&c~eu^A#M&Ecrime
&s|es|%y+z%N#vDelito
&s|ru|>E@Y~mr~k[~pa
&s|ar|#"#5~oVabqjcde
&s|zh|&T=7+w
&r|fr|~bm~cM%8~dk%P="système @e~j8
&r|es|%y@e@]#9Niño ~n2Sistema @e~pN
&r|ru|>E@Y#3*"_(~r5g hbhjcic ~aE
&r|ar|#"#5bbidb {abdgibk labpwnab|luph abpwnab} *rhGad ~m)~e'
&r|zh|*4系统中&l#u+G指南
=w|fr|#I<Q#Y="~r!%(@Cprogrammes @e*?réparatrice ~c0pénale
=w|es|~c9+z_E@e~s-@e*t{Restitutiva|Restaurativa} #NMateria Penal
=w|ru|#g~bxmfasfeii fchjbjprbaddasa _pg gamfahev ~aE
=w|ar|#"=Nbaogxmad ljadq ~m)abgyabrce ~mI
=w|zh|~rE刑事事项中采用恢复性~li~px@)=V
~dN|es|Relación Consultiva <e@uy #O~elNo Gubernamentales
~dN|ru|Dadhplzjejbgduc ajdaCcdbq ~spdcmfegbjclzhjgcdduib afsedbxerbqib
~dN|ar|abibake abaoguajce ~mpfabdhGdag Bcj abrsfdce
~bv|es|criterios{| convenidos} +zproclamación @eaños internacionales
~bv|ru|kfbjcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Csanag
~bv|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <Z
+c|fr|Initiative @e~pearabe
+c|es|Iniciativa @ePaz Árabe
+c|ru|Mfewhk_vibfd_vbdbrbejbg{e|u|c|p|ao}
+c|ar|dlamje abobad abijlce
+c|zh|~ls>e倡议
>:|fr|feuille @eroute axée +Brésultats #Nvue ~nh~gkpermanent &E~ncisraélo-palestinien prévoyant deux États
>:|es|hoja @eruta #vCuarteto basada ~o5ejecución @Quna solución permanente biestatal #vconflicto israelo-palestino;hoja @eruta #vCuarteto
>:|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» mfangbycdbq k mahjaqddaip pfcsplbfagedbt melchjbda-bxfeblzhkasa ~h'~ikmfbdrbmai hahpAchjgagedbq ngpv ~fg
>:|ar|{xjcwe|xajwe} abwjck abdoghme tbC abpmaF ~qyfAigva abdqdfie abjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >ypoao fqfm mfbgch;{xjcwe|xajwe} abwjck {abdoghme tbC abpmaF |}~qyfAigva abdqdfie abjlaice
>:|zh|~i/斯坦冲突@)永久性两国解决办法基于表现@)路线图;{以色列-巴勒斯坦|以巴}冲突@(永久{性|}两国解决{办法|方案}@(基于表现@)路线图
>,|fr|~nz>M@I{des|les} arrangements intérimaires d’autonomie
>,|es|~jz@,~pU~lDrelacionadas con un Gobierno Autónomo Provisional
>,|ru|#A~h(a gfcicdduv icfev %:heiapmfeglcdbt
>,|ar|@7{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
>,|zh|@G临时自治安排~ty声明;#'临时自治安排@(#1{声明|宣言}
*J|fr|~l3&4#Bbiodiversité @eKunming-Montréal
*J|es|>D%W@eBiodiversidad @eKunming-Montreal;>D%WKunming-Montreal #B~oO
*J|ru|Dpdzibdhka-Iadfcelzhk{eq slawelzdeq feiaBdeq mfasfeiie|ao slawelzdao feiaBdao mfasfeiiu|ao slawelzdao feiaBdao mfasfeiic|pt slawelzdpt feiaBdpt mfasfeiip|ao slawelzdao feiaBdao mfasfeiiao} %5wbafexdaawfexbq
*J|ar|~qXsfhdchB - ~o!%u~i7;~qX{|idb }sfhdchB{ - |-}~o!%u~i7
*J|zh|昆明-~iY*p%i+:
~aX|fr|#P~a?=Y{diversité biologique|biodiversité} ~bj{| et les objectifs d’Aichi relatifs à la diversité biologique};#P~a?~sF=Y{diversité biologique|biodiversité}
~aX|es|~j2+z~m8~sFy {|las }Metas @eAichi +z~oO;~j2+z~m8~bj
~aX|ru|LjfejcsbBchk@0%5~k(b *Z>Iwbafexdaawfexbq @e~n6sanu
~aX|ar|abxwe ~dabbghfi ~l/bbngje ~sFfpvman pcuc ~i7;abxwe ~dabbghfi ~l/bbngje ~bj
~aX|zh|~bj%U%i+x~e0#d爱知%i目标;《2011-2020%U%i+x~e0^j^i&5爱知%i目标^j;~bj%U%i+x~e0
~dg|fr|%,2063{| de l’Union africaine| : l’Afrique que nous voulons}
~dg|es|%,2063: &vÁfrica ~i,queremos;%,2063
~dg|ru|&nndq{ MFfbkedhkasa hatxe|} @emcfban na 2063 ~r'{| MFfbkedhkasa hatxe}
~dg|ar|~qZ~h7~gb2063
~dg|zh|2063%U<W：我们想要@)*e;《2063%U<W》：我们想要@)*e;2063%U<W
>t|fr|~le~n!gouvernance responsable @Crégimes fonciers ~eu%8terres, %8pêches #j%8forêts ~k5~fwnationale
>t|es|~fx%ZGobernanza Responsable #BTenencia #BTierra, @s~ipy @ZBosques ~n2Contexto #B~fuNacional
>t|ru|~ofajgcjhjgcddasa ~f2gamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~o)~ne=T
>t|ar|&u{|abgc fAigva bqhe abpdh abBHazc abiabdc }#mabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag *rocak ~lNabfwhc
>t|zh|%0~dH范围内土地*]~cn及~py权属负~hF治理~n0
_!|fr|^z~n!~gjresponsable
_!|es|=Z+z~ipResponsable
_!|ru|~mMgcncdbq ajgcjhjgcddasa fuwalaghjge
_!|ar|dmfhe ~qB@[labycm abjucm
_!|zh|负~hF~cn~cX
~a4|fr|^z@eLa Haye ~twprolifération @Cmissiles balistiques
~a4|es|=Z@eLa Haya ~i]Proliferación %1Misiles Balísticos
~a4|ru|Qeeshk~gnkanckh@B~tg~czfehmfahjfedcdbq wellbhjbBchkbv fekcj
~a4|ar|dmfhe bavac bkfaim ~qB~oVahguaj abkHazn abgocajce
~a4|zh|~e1弹道导弹扩散海牙&m+w
~cf|fr|^z#7^A#M#j^A~k1@epiraterie, @Cvols %(>8~rD~ddmaritimes +-~so@el’Ouest #j&ECentre;^z@eYaoundé
~cf|es|=Z%v_0&a#BPiratería, &vRobo a Mano Armada #q~p0y ~fKMarítimas {Ilegales|Ilícitas} #NÁfrica ~p:y Central;=Z@eYaundé
~cf|ru|~mMmagcncdbq, @SmfchcBcdbq mbfejhjge, gaafpycddasa fexwaq =phpnag b dcxekaddao ^x@eiafc g Zemendao b Цcdjfelzdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} magcncdbq
~cf|ar|_W~qB@[lkdi abkjyhe fabowf abdobr {Am|ibC} abonh fabphuwe ~gQ~gw*rBjl ffow pnjckca;dmfhe cafhmc bkfaim abobfs;_Wobfs cafhmc
~cf|zh|在西非#d中部*e~e1#d+/海盗*]~ln舶#d~hE&e~lo@)~cX;雅温得~cX
~a2|fr|^z#Y@s~k1@epiraterie ~rDvols %(>8%P~gfIndien occidental ~q7golfe d’Aden;^z@eDjibouti
~a2|es|=Z%v_0&a#BPiratería y @ZRobos a Mano Armada #q@Z~p0~q4Índico ~p:>zGolfo @eAdén;=Z@eDjibouti
~a2|ru|~mMmagcncdbq, @SmfchcBcdbq mbfejhjge b gaafpycddasa fexwaq =phpnag g xemendao Behjb Rdnbohkasa akcede b Mncdhkai xelbgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} magcncdbq
~a2|ar|_W~qB@[lkdi abkjyhe fabowf abdobr {Am|ibC} abonh *rBjl ~qwabvhmc fxbcq imh;dmfhe qclfgc bkfaim abobfs;_Wobfs qclfgc
~a2|zh|吉布提~cX
~b?|fr|@g*a#[%P#bécoles
~b?|es|@h@mEscuelas Seguras
~b?|ru|~hIwcxamehduv Ckalev;~hI^JCkal
~b?|ar|@7abdmajo abJdhe;@7#mabdmajo abJdhe
~b?|zh|%o学校@w
~ae|es|Compromisos ~tV{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~ae|ru|Gefbyhk{bc awqxejclzhjge|bv awqxejclzhjg|bi awqxejclzhjgei|bib awqxejclzhjgeib}
~ae|ar|abgEadag lajco
~ae|zh|@G#o&l不被~c1&e招募或~cO@)~lj~pu;#'#o&l{不被|免遭}~c1&e{招募|征募}或~cO@(~lj~pu;&5~lj~pu^j
+Y|fr|@g#8%8>M#j#0<Qau travail
+Y|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~pga @Z@,y #k~fR~n2Trabajo
+Y|ru|#Aaw ahdagamalesetAbv ~tib +ig hFcfc jfpne
+Y|ar|@7#"fabrkfk =N*rabidb
+Y|zh|~o6~qh中=V#d%p@w;{国际劳工组织|劳工组织|}#'~qh中@(=V#d%p@(@w
~a6|fr|@g&Ecentenaire @e{l’Organisation internationale du Travail|l’OIT} @3l’avenir &Etravail
~a6|es|@h#vCentenario #B{Organización Internacional del Trabajo|OIT} _wFuturo #vTrabajo
~a6|ru|#Ahjalcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpAci hFcfu jfpne;#Ahjalcjbq a wpnpAci hFcfu jfpne
~a6|ar|@7dzfce ~iD*B#h_1dogklb abidb
~a6|zh|~o6劳动#.@)未来百%U@w;{国际劳工组织|}#'劳动#.@(未来@(百%U@w
<j|fr|@g{de l’Organisation internationale du Travail |de l’OIT |}*a*?sociale ~n!mondialisation équitable
<j|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z*t<X@Quna Globalización Equitativa
<j|ru|@1{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbelzdao hmfegcnlbgahjb ~nkhmfegcnlbgao slawelbxerbb
<j|ar|@7~iD*B#h#m~m)~kM_1ifbde iambe;%3#tlabimabe ~kM_1ifbde iambe
<j|zh|~o6争取公平*p化@)=3正义@w;{国际劳工组织|}#'争取公平*p化@)=3正义@w
~jj|fr|@gd’Alma-Ata
~jj|es|~jzAlma-Ata
~jj|ru|Mlie-Mjbdhk@H
~jj|ar|@7pbda{ - |-| }Jga
~jj|zh|~pE@w
~aZ|fr|@gd’Astana +Bsoins @e~nSprimaires
~aZ|es|~jzAstaná @m~huAtención Primaria @eSalud
~aZ|ru|Mhjedbdhk@da mcfgbBdao icnbka-hedbjefdao maiaAb
~aZ|ar|@7pogaha #mabjiace abyrce abpfbce
~aZ|zh|阿斯塔纳初级~if保健@w;@G初级~if保健@)阿斯塔纳@w
~nx|fr|@gd’Incheon : Éducation 2030 : vers une éducation inclusive #jéquitable @equalité #jun apprentissage tout au long #Bvie @3tous;@gd’Incheon
~nx|es|~jzIncheon: ~f:2030: Hacia una ~f:Inclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @QTodos;~jzIncheon
~nx|ru|RdBvadhk@H
~nx|ar|@7thucfh
~nx|zh|仁川@w：2030%U~iT：迈向全纳*]公平*]有质量@)~iT#d全民终身学习;仁川@w
^f|fr|~cp*abioéthique #j#b~tN
^f|es|@h*.@mBioética y <O
^f|ru|#sa wbaPjbkc b +i^r
^f|ar|%3%ubpxbakcag ablcfbfqca ~js;%3%u#mpxbakcag ablcfbfqca ~js
^f|zh|#.~sj伦理与+N@w;#.~sj伦理#d+N@w
&1|fr|~cp*a~k9culturelle
&1|es|@h*.%Z_lCultural
&1|ru|#sa kplzjpfdai fexdaawfexbb
&1|ar|%3%u#mabghfi abDkanc
&1|zh|#.<V多样性@w
~b9|fr|~cp%2génome humain #j#b~tN
~b9|es|@h*.#9Genoma Humano y @Z<O
~b9|ru|#sa scdaic ~cCb +i^r
~b9|ar|%3%u#mabdqch ablujc ~js
~b9|zh|#.&b类基因组与+N@w
~a5|fr|@g#z%2clonage @Cêtres humains
~a5|es|@h_Y%ZClonación Humana
~a5|ru|#A#Ea kladbfagedbb ^r
~a5|ar|@7@x#maoghoax abluj
~a5|zh|@A@G&b@)克隆@)@w;@A&b@)克隆@w
~gU|fr|Recommandation @Il’éthique @el’intelligence artificielle
~gU|es|Recomendación %ZÉtica #BInteligencia Artificial
~gU|ru|Ockaicdnerb~dFaw PjbBchkbv ehmckjev bhkphhjgcddasa bdjcllckje
~gU|ar|abgfyce ~f[lpxbakcag abHsaF abaywhaic
~gU|zh|&b工智能伦理#u建议书
=i|fr|&c#z=Y@9&Econsommateur
=i|es|%y_Y~tx#vConsumidor
=i|ru|~l[@Y#E~mr~dEbdjcfchag majfcwbjclco
=i|ar|_V@x#5~gcabdogvbs
=i|zh|@A#o消费者+w;@A消费者#o+w
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
+7|ar|doIfbce ^[ih abpniab ~gwmfbca
+7|zh|%0对#C不法&m@)~hF
^Y|fr|#I<Q@Copérations @erestructuration #Bdette souveraine
^Y|es|~c9%1Procesos @eReestructuración #BDeuda Soberana
^Y|ru|#g{mfarchhe|mfarchhag} fchjfpkjpfbxerbb hpgcfcddasa nalse
^Y|ar|#"=N@[lidbcag tiame vcsbe abmcfh abocamce;#"=Nbidbcag tiame vcsbe abmcfh abocamce
^Y|zh|~r[债务重组进程@)=V;#'~r[债务重组{进程|过程}@(=V
<'|fr|#H=(#b~bf<e@"#z>b~sP
<'|es|#n@eRelación <e{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
<'|ru|=4Icynpdefandui psalagdui hpnai
<'|ar|&Qabibake ~mpfabdrsde ~gS<Z
<'|zh|@A#d~fv间^p#J;@A{和|与|同}~fv{间|之间|}@(^p#J
+f|fr|~kDfinancier #j{|les |des |aux }~r"@e=Qfinancière ~tW+y
+f|es|~kBFinanciero y ~i3Financiera Detallada @e+D
+f|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~f/
+f|ar|abhGad abdabc fabkfaim abdabce bbpdd abdgrme
+f|zh|@A财务~qc
trips|fr|#H{|de l’Organisation mondiale du commerce }+B~jl~mapropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#H+BADPIC
trips|es|Acuerdo&k^-~n,%1#k@ePropiedad Intelectual relacionados con &vComercio;#n^-ADPIC
trips|ru|+b^L%:jafsagui ehmckjei ~h)bdjcllckjpelzdao hawhjgcddahjb;@M%:TORGL
trips|ar|&Qabqfahl ~bCabnsjce;%g#t~o:~bCabnsjce;&Q{|dhGde abgqaje abiabdce abdgibk l}qfahl _sabdbsce abnsjce ~m9labgqaje;%g#tlqfahl _sabdbsce abnsjce ~m9labgqaje;&Qgjclo
trips|zh|~lg#J;~lg~eR
wto|fr|#H@e~l"instituant @"_q&Ecommerce
wto|es|#n@e{Marrakech|Marrakesh} ~nQ&v~i,se Establece @s=K%W#vComercio
wto|ru|~sW%T{a haxnedbb|aw pBfcyncdbb} ~bdjafsagao afsedbxerbb
wto|ar|&Qdjasu {bthuaF dhGde|abdhuz bdhGde} ~jiabiabdce
wto|zh|~e2~lk#._h%R#J;~lk#._h%R@(~e2#J
~e.|fr|~nz<M@Il’Accord +BADPIC >b~nSpublique
~e.|es|~jz~tA&k~pgal #n^-ADPIC ~g4Salud Pública
~e.|ru|~c,@H^L«LasleCcdbc %:TORGL b awAchjgcddac xnfegaavfedcdbc»
~e.|ar|@7~f?#m%g#t~o:~bCabnsjce fabyre abiade;@7~f?{|abyamj ih dhGde abgqaje abiabdce biad 2001 }#m&Qgjclo fabyre abiade
~e.|zh|@G&5~lg#J^j与公共~iQ@)~ci@w;#'&5~lg#J^j~eN公共{健康|卫生}@({多哈|}@w
kazan|fr|~t0Kazan
kazan|es|#P>aKazán
kazan|ru|Dexedhk@0&H
kazan|ar|=UkaEah
kazan|zh|喀山#F
+m|fr|#Hrevitalisé %2~gk&E~nc#N~is&ESoudan &ESud;#Hrevitalisé
+m|es|#nRevitalizado +z~dX~fD@e~o8;#nRevitalizado +z~dX#N~o8;#nRevitalizado
+m|ru|Ewdaglcdd#iaw pfcsplbfagedbb ~h'g {Ochmpwlbkc Yyduo Lpned|Yydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+m|ar|%gabdhuw bgofce ~m(*rqdvfjce qhfl abofmah;%g{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~m({nc|abmazj nc} ^K;%gabdhuw
+m|zh|~pn重振~eR;@G~pn@)重振~eR;重振~eR;重唤活力@)@G~bK{共和国|}冲突@)~ch
=q|fr|@W*I@eNagoya-Kuala Lumpur *a~i->b~ph#7au @W@e=,*a#M@Crisques biotechnologiques
=q|es|~tP~op{-| - }Kuala Lumpur @m~i4y Compensación Suplementario al ~tP=,@m#,#BBiotecnología
=q|ru|Jesaohka-Dpele-Лpimpfhk{bo namaldbjclzduo mfajakal|asa namaldbjclzdasa mfajakale|aip namaldbjclzdaip mfajakalp|bi namaldbjclzdui mfajakalai|ai namaldbjclzdai mfajakalc} aw ajgcjhjgcddahjb b gaxicAcdbb k Defjevcdhkaip mfajakalp %:wbawcxamehdahjb
=q|ar|%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} kjwaqhe bbobade abprcazce;%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc
=q|zh|&5~hy%o@D^j@G赔偿~hF与补救@)~eT-吉隆坡~co;#'赔偿~hF~eN补救@(~eT-吉隆坡~co
_T|fr|#H*'prévenir @s~gjnon réglementée ~io%P~gfArctique central
_T|es|#n@QImpedir @s~ipNo Reglamentada #NAlta Mar ~q4Ártico Central
_T|ru|@Ma ~eIdcfcsplbfpciasa mfaiuhle g ~oTiafc g rcdjfelzdao Behjb Lcgcfdasa Лcnagbjasa akcede
_T|ar|{agnakce|agnak} dhi ~rrBcj abdhGd ~ql{nc fow|lfow} ~qwabkwlc abudabc
_T|zh|&T中北冰洋不管制~pq~cn#J
_R|fr|#H&ECap @e2012 *a&G@Cdispositions &E@W@e~aV@e1993 #7^A~mf@e~aV@e1977 *a#[@C~tY~r8;#H&ECap @e2012
_R|es|#n@eCiudad #vCabo @e2012 %ZImplantación ~gY~lD#v~tP~aV@e1993 %val @K~tU~aV+z#,%1~p0Pesqueros, 1977;#n@eCiudad #vCabo{ de 2012|}
_R|ru|Dcomjepdhk#Z{ 2012 sane aw ahpAchjglcdbb malaycdbo Taffcialbdahhkasa mfajakale 1993 sane k Taffcialbdahhkao icynpdefandao kadgcdrbb ma wcxamehdahjb fuwalagduv hpnag 1977 sane| 2012 sane|}
_R|ar|&Qscl gafh ~gb2012 #mghncH prsad %mgfjcdfbchfo ~gb1993 #tlagnakce gfjcdfbchfo #hbobade onh ~rr~gb1977;&Qscl gafh ~gb2012
_R|zh|实施《1977%U托雷莫利诺斯#C渔船%o@k1993%U托雷莫利诺斯@D^j规定@)2012%U开普敦#J;2012%U开普敦#J
~rZ|fr|~nzMalabo *acroissance >btransformation accélérées @el’agriculture ~so~n!prospérité partagée ~sYmeilleures conditions @evie
~rZ|es|~jzMalabo{| de la Unión Africana} %ZAceleración #vCrecimiento ~g4{Transformación|Trasformación} #BAgricultura #Npro #BProsperidad Común ~g4Mejora %1Medios @eVida
~rZ|ru|#AIelewa aw phkafcddai fahjc b mfcawfexagedbb hclzhkasa vaxqohjge _(ghcawAcsa mfargcjedbq b maguCcdbq pfagdq ybxdb
~rZ|ar|@7dabalf {|abyamj ih abagram abpnjckc }#mabgiqcb labhdf fabgrfb abEjaicch _1abjxaF abdugjs fgroch olb abdicue
~rZ|zh|@G加快农业增长#d转型，_d共同繁荣#d改善生计@)马拉博@w
~jy|fr|~n3@5{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*'~gi%(contrecarrer #j%(~fm@s~gj^B
~jy|es|~qa@E@Q~h1Desalentar y ~gA@s~ip^E
~jy|ru|#f#T%:mfcnpmfcyncdbt, hncfybgedbt b *n=a{fuwdasa |}~r3
~jy|ar|~qZ*B#h_xibcv
~jy|zh|&T*]阻止#d+?&e*]未报告#d无管制@)捕捞~lo#C#F;~s0{鱼|捞}{活动|}@(#C#F
<d|fr|%x@e<Missue &E« Sommet social &4» intitulé « Deuxième Sommet &4~j-social »;%x@e~tA
<d|es|%L@e<M#BCumbre <X%Wbajo @sdenominación {|de }“Segunda ~gy@m#xSocial”;%L@e~tA
<d|ru|~c,{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco} ~p.~b5heiibje man dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~f3_(~b5fexgbjbq»;~c,{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco}
<d|ar|@7~f?>GabdhlDk ih ”dIgdj abkde abaqgdaic abiabdc“ ~oPihfah ”dIgdj abkde %u~qu~m:abaqgdaice“;@7~f?abocaoc
<d|zh|题为“~cS次=3~jM”@)“#.社发+E”《~ci=)^j;题为“~cS次=3~jM”@)“#.社发+E”~ci=);&5~ci=)^j
=d|fr|~nzCancún ~fE%H~sY=S~rJ#Bbiodiversité @3="bien-être
=d|es|~jzCancún @m~hu~mg&]~g4+)~c[#BBiodiversidad _wBienestar
=d|ru|Dedkpdhk@d%:ekjpelbxerbb jciejbkb ~k(b *Z>Iwbafexdaawfexbq ~mr~nXltnco
=d|ar|@7sahsfh #mgidcd rnG abghfi ~l/faogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
=d|zh|将#o#d%n~hw%i以增进福祉纳入主流@)坎昆@w
~iz|es|~jzAichi-Nagoya %Z~f:_w#x~cI
~iz|ar|@7pcuc{ - |-}haBfca #mabgibcd _1~rn~kP
~iz|zh|%n#p~iT爱知-~eT@w;@G%n#p~iT@)爱知-~eT@w
<c|fr|#H%2dégagement @Cforces israéliennes #jsyriennes;#H%2dégagement{ des forces|}{ de 1974|}
<c|es|#n%ZSeparación ~gYFuerzas{| entre Israel y la República Árabe Siria| de 1974};#n%ZSeparación
<c|ru|@Ma fexKcnbdcdbb{ gaohk|};+b{| 1974 sane} ~rSRxfeblci b Lbfbohkao Mfewhkao Ochmpwlbkao a fexKcnbdcdbb gaohk
<c|ar|&QnA abauglas lch abkfag{ abtojazcbce fabofjce|}
<c|zh|以色列#d~ls叙利亚~g2部队~f!;以色列&N叙利亚部队~f!;部队~f!;&5~f!^j
~nu|fr|+A2007 %2^y%P@s~r8{ (no 188)|};@R{| (no 188)} %2^y%P@s~r8{|, 2007}
~nu|es|~h:~o5Pesca{, 2007 (núm. 188)|, 2007|}
~nu|ru|@c2007 ^D~rWg fuwalagdai hckjafc ~j7188);*H~rWg fuwalagdai hckjafc
~nu|ar|{abagnakce abdgibke labidb|agnakce abidb} *rkwai ycm abpodas
~nu|zh|2007%U~cn~qh~d"188~tB;2007%U~cn~qh@k
>p|fr|+A1968 *acirculation routière
>p|es|~j:Circulación Vial
>p|ru|%)~pcngbycdbb 1968 ~r';@c1968 ^D~pcngbycdbb
>p|ar|@tiad 1968 bbocj >yabwjk;@tabocj >yabwjk ~gb1968
>p|zh|1968%U道路交通@k
^7|fr|~hHsignalisation routière
^7|es|~j:Señalización Vial
^7|ru|%)nafayduv xdekev b hbsdelev
^7|ar|@tbangag ftuajag abwjk;@t{iad 1968 |}#mbangag ftuajag abwjk
^7|zh|1968%U路标#d信号@k
~b7|fr|#H~tF#bÉtats-Unis d’Amérique #7au Siège ~tW+y;#H@eSiège
~b7|es|{Acuerdo|Convenio} <e@uy @Z&BUnidos @eAmérica %v_0Sede @e+D;{Acuerdo|Convenio} %v_0Sede
~b7|ru|@M~spLacnbdcdduib Шjejeib Micfbkb ~d1ichjafehmalaycdbb Цcdjfelzduv pBfcyncdbo ~f/;@Ma Цcdjfelzduv pBfcyncdbqv
~b7|ar|%g{abdikfm |abdljd |}~mpfabfbacag abdgrme abpdjcsce #mdkj <P;&Qabdkj
~b7|zh|@A#d美利坚合众国@G@A总部@)#J;@A&N美{利坚合众|}国@G@A总部@)#J;总部#J
~du|fr|=-~tW@C+9américains
~du|es|^/#B=K%1&BAmericanos
~du|ru|~c]~n[eicfbkedhkbv ~fg
~du|ar|~iB~iD^[abpdjcsce
~du|zh|~lp%0%R*5
*2|fr|^l=Y#M>b%f#Btorture
*2|es|~cB~f.y ~s:@sTortura
*2|ru|~k7~k?mujak ~bIdbv
*2|ar|~aQ~oV~ro~cJibcv
*2|zh|~lp~e1#d惩罚酷刑@k
&i|fr|^l*a@9~mal’homme @C%?âgées
&i|es|~cB%Z@'%1#kHumanos ~gY&7Mayores
&i|ru|~k7*y~h)~cC~r2ltnco
&i|ar|~aQ#m~dO~l.bslaj aboh
&i|zh|~lp#o老%U&b+N@k
+4|fr|@W^A~n8~jT#7%8#0@C%?âgées ~bH
+4|es|@V#B~ia~tq%va @Z#k~gY&7@eEdad #N~go
+4|ru|*sb defanag a +i~r2ltnco ~g.;*sb defanag, @S~h)~r2ltnco ~g.
+4|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~dcfabuifl {luph rkfk|abdgibk lrkfk} slaj aboh ~d5
+4|zh|&5~nB*5^j@G*e老%U&b%p@)@D;&5*e+N#d~aN^j@G*e老%U&b%p@)@D
<6|fr|@a#BCommunauté ~po@C+9@el’Afrique @el’Ouest +B~tDcalibre, ~rXmunitions #j~dhmatériels connexes
<6|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~lyLigeras, sus Municiones ~jY~kmConexos
<6|ru|@cЭkadaibBchkasa haawAchjge xemendaeFfbkedhkbv +6a hjfclkagai afpybb b lcskbv gaafpycdbqv, wacmfbmehev k dbi ~c6~b8dbib iejcfbelev
<6|ar|@tabqdaie abakgyamce bmfb Bjl pnjckca @[labpobre abyBcje fabpobre abxncne
<6|zh|西非%0~iX共同体@G~eV*]其~ll及+a相关材料~j,;西非%0~iX共同体@G~eV*]{其|}~ll^i+a{相关|有关}{材料|物资}~j,
=o|fr|+Al’Afrique centrale @3="~h9@C~tDcalibre, @e~rXmunitions ~sYtoutes pièces #jcomposantes pouvant servir %(~o?fabrication, ~ph#jassemblage;+AKinshasa
=o|es|~t1Kinshasa
=o|ru|ЦcdjfelzdaeFfbkedhk~pRxe hjfclkagui afpybci b lcskbib gaafpycdbqib, wacmfbmeheib k dbi b ghcib Behjqib b kaimadcdjeib, ~lRwujz bhmalzxagedu ~mrbv bxsajaglcdbq, fciadje b hwafkb;DbdCehhk@p
=o|ar|@tfow pnjckca {bbrm dh|bdjakle} *E^kfHxazjva;@tschuaoa
=o|zh|中部*e管制~eV*]其~ll#d可用于制造*]修理#d组装此类%"@)零部件@k
cifta|fr|^l~mA@emunitions, d’explosifs #j~qHmatériels connexes
cifta|es|~cB~i]Fabricación >z~oLIlícitos @e*)@eFuego, Municiones, ~p7~jY~kmRelacionados
cifta|zh|~lp%0&L~rB火器*]~ll*]爆炸物及+a~se材料@k
~r)|fr|~mf{de 1995 |}+Bnormes @e~td_A@C~tYpêche, @edélivrance @Cbrevets ~sYveille
~r)|es|@K@E@mNormas @eFormación, Titulación y Guardia _w~cG%1~p0Pesqueros{, 1995|}
~r)|ru|#f>h~qLb nbmlaibfagedbb ~thfuwalagduv hpnag b dchcdbb gevju{| 1995 sane}
~r)|ar|~n9bdiaccj abgmjcl fabtqaEe fabxnaje bbiadbch >ydgh onh abycm
~r)|zh|1995%U渔民~f6与~iP~n1;1995%U#C渔船{船员|人员}~f6&N~iP@k
~b0|fr|~hH~k1+-dirigés #y~dY
~b0|es|@K~fzRelacionados con @s~g9
~b0|ru|%)~q8dcxekadduib ekjeib #3&F~gl
~b0|ar|@t%/@[labwcjah ~s]
~b0|zh|>i与#C~fF~se@)&e&m~j,
+d|fr|@W*I^A@a=Y%f#Bcapture illicite d’aéronefs
+d|es|@VComplementario #v@K+z&a#vApoderamiento Ilícito @e~n(
+d|ru|~d.namaldqtA~bJ~n/~q8dcxekaddui xevgejai ~ez
+d|ar|#Q{abdsdb|abgsdcbc} bagnakce kdi abaogcbaF ~d(>y~rq
+d|zh|>i~hK@k@)~co;&5#'>i~hK@(%t@(~co
~dt|fr|@Wportant amendement #B~j.~iE#j~pI~dhactes survenant %(bord @Caéronefs
~dt|es|@V~i,Modifica &v@K~pUInfracciones y Ciertos Otros Actos ~l5a Bordo ~gY~n(
~dt|ru|~d.bxicdqtA~bJ~n/mfchjpmlcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~ez
~dt|ar|%m~rO@/{abxaye|abdgibke} labqjazd fliA {abpniab|abpidab} abpxjC ~kO>ydgh ~rq
~jX|fr|@W{de 2005 |}#7^A@a=Y~aO#Bnavigation maritime
~jX|es|~ow{ de 2005|} {relativo al|del} @K~r:#BNavegación Marítima
~jX|ru|#)~sDsane ~eFa %h@?~aS;#)~eFa %h@?~aS
~jX|ar|%m{iad |}~sD{bagnakce|abdbrk lagnakce|abdgibk lagnakce} ~ay~kN
~jX|zh|&5~jD%o&e&m@k》2005%U@D;&5~jD%o&e&m%t{的2005年|的|}@D
<z|fr|@W{de 2005 |}#7au @W=Y~aO@Cplates-formes fixes situées ~eg
<z|es|~ow{ de 2005|} {relativo al|del} @V~r:~gYPlataformas Fijas Emplazadas ~o5~lX
<z|ru|#)~sDsane k Gfajakalp a <J@e_:;#)k Gfajakalp a <J@e_:
<z|ar|%m{iad |}~sD{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~ayabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~oR
<z|zh|&5~i1&e&m@D》2005%U@D;&5~i1&e&m@D^j{的2005年|的|}@D
+k|fr|~j]^A~hH@9physique @Cmatières ~gg
+k|es|~gB{de|a} @s~j:@'Física %1~km~gG
+k|ru|Gamfegk{e|b|c|p|ao} ~eFa ~ki*y<Riejcfbele
+k|ar|~rO@tabrdace abdamce bbdfam ~qz
+k|zh|&5~iV物#o%t~eP;&5~iV{物|体}#o%t@({2005年|}~eP
>5|fr|~j]@e~p(au @W@eMontréal #7%(@C~dAqui appauvrissent @s~i8;~j]@eKigali
>5|es|~gB@e~p({del|al} ~tP~ko%va #O~kH~i,Agotan @s~tQ;~gB@e~p({del|al} ~tP~c-;~gB@eKigali
>5|ru|Dbselbohk{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao} k Iadfcelzhkaip mfajakalp %:gcAchjgei, fexfpCetAbi axadaguo hlao;Dbselbohk{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao}
>5|ar|~rOscBabc {bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} ~o!#mabdfam abdoghnme bwlke abpfEfh;~rOscBabc
>5|zh|&5@G消耗臭氧层物质@)~iY@D^j基加利~eP;基加利~eP
_X|fr|~j]@e~tA{ au Protocole de Kyoto|}
_X|es|~gB@e<M{al|del} ~tP{Kyoto|Kioto};~gB@e~tA
_X|ru|~c,{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao} k Dbajhkaip mfajakalp;~c,{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao}
_X|ar|~rO~f?{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} scfgf;~rOabmfre
_X|zh|&5~mv@D^j~ci~eP;&5~mv@D^j@)~ci~eP;~ci~eP
~eA|fr|~gH@eGlasgow @3="climat
~eA|es|~cF@eGlasgow ~nQ&vClima;~cFClimático @eGlasgow
~eA|ru|Qlexsaghk{bo klbiejbBchkbo mekj|asa klbiejbBchkasa mekje|aip klbiejbBchkaip mekjp|bi klbiejbBchkbi mekjai|ai klbiejbBchkai mekjc}
~eA|ar|~iBBbaosf bbdhax
<D|fr|#H{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
<D|es|Acuerdo&k@m~huFacilitación #vComercio
<D|ru|+b^Law pmfaAcdbb mfarcnpf jafsaglb
<D|ar|&Qgcocj abgqaje;&Q~iD~ji~er#tlgcocj abgqaje
<D|zh|_h便利化#J;_h便利化~eR
=l|fr|#H+Bsubventions ^A~r8
=l|es|Acuerdo&k@m{|las }Subvenciones _0Pesca
=l|ru|@M~bdjafsagao ~iya hpwhbnbfagedbb fuwdasa ~r3
=l|ar|%g#tltiahag ~rLabpodas;&Q~iD~ji~er#tltiahag ~rLabpodas
=l|zh|~cn补贴#J
<q|fr|#H{de l’Organisation mondiale de la Santé |de l’OMS |}+Bpandémies ~tW_q#BSanté;#H{de l’Organisation mondiale de la Santé |de l’OMS |}+Bpandémies
<q|es|#n#B{Organización Mundial de la Salud|OMS} @mPandemias;#n@mPandemias
<q|ru|@M~bd~iyxnfegaavfedcdbq %:~q8medncibqib;GedncibBchk#Z
<q|ar|&Q~iDabyre ~er#mabqfazr;&Qabqfazr
<q|zh|#.~if%R~pt#J;{世卫组织|}~pt#J
>3|fr|~gH*asécurité, @sstabilité ~q7@:%P@srégion @CGrands Lacs
>3|es|~cF%ZSeguridad, @sEstabilidad >z#x~o5Región %1Grandes Lagos
>3|ru|Gekj@Ba wcxamehdahjb, hjewblzdahjb b fexgbjbb g feoadc Nclbkbv axcf
>3|ar|~iBabpdh fabaogkjaj fabghdce *rdhwke ablrcjag absljC
>3|zh|大湖区%o*]稳定#d#p@k;大湖区%o*]稳定&N#p{公约|契约|条约}
<"|fr|#H=(#b~bf~tFl’Agence @T@el’énergie atomique
<"|es|#n~pU~c:<e@u>zOrganismo{ Internacional de Energía Atómica|}
<"|ru|+b, fcsplbfptA{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Eh {Icynpdefandui escdjhjgai ma ejaidao Pdcfsbb|Mscdjhjgai};=4Icynpdefandui escdjhjgai %:ejaidao Pdcfsbb
<"|ar|%gabdhGd bbibake ~mpfabfsabe #hbbwake abHjce;%gabdhGd bbibake ~mpfabfsabe
<"|zh|@A与~eS间^p#J;@A&N{国际|}~eS{间|之间的|}^p#J
<]|fr|#H+B~bf~tF@"@3%r@C^m~oX
<]|es|#n@m{la Relación|las Relaciones} <e@u~g4=K+z*8~gY*)Químicas
<]|ru|=4Efsedbxerbco %:xemfcAcdbt vbibBchkasa afpybq
<]|ar|%g#tlabibake ~mpfdhGde rGj *E~tc
<]|zh|@A#d&L~iR%"%R间^p#J;#'@A&N&L~iR%"%R{间|之间}^p@(#J
~dM|ru|=4_Jafsedbxerbco %:ibsferbb
~dM|ar|%g#tlabibake ~mpfabdhGde #hbbvqje
~dM|zh|@A#d#C~iW%R间^p#J;#'@A&N#C~iW%R{间|之间}^p@(#J
>r|fr|~m3#j>N~kD_A~tW+y
>r|es|~bny ~kB#v~cG@e+D
>r|ru|Galaycdb{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~f/
>r|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <P
>r|zh|@A~qh~g5~qc;@A~qh~g5条例#d~qh~g5细则
<t|fr|~kD#j{|les |des |aux }~r"=(@splanification @Cprogrammes, #b~jl&Ebudget qui ont trait %8programmes, ="~h9@el’exécution #j#bméthodes d’évaluation
<t|es|~kBy ~i3Detallada +zPlanificación %1Programas, @Z~n,@e~s-#vPresupuesto, @sSupervisión #B~kgy @ZMétodos @eEvaluación
<t|ru|Galaycdb{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptAb{c|v|i|ib} mledbfagedbc %:mfasfeiiei, mfasfeiiduc ehmckju wtnycje, kadjfalz ~qJb icjanu arcdkb
<t|ar|abphGde fabkfaim ~qygrsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<t|zh|~px规划*]预算内~px~sn*]~ja监测#d评价方法~qc
~b"|fr|@gfaisant @e~gfIndien une zone @epaix
~b"|es|@h#vOcéano Índico como Zona @ePaz
~b"|ru|#Aaw awKqglcdbb Rdnbohkasa akcede xadao ibfe
~b"|ar|@7{|aiglaj }~qwabvhmc dhwke obad
~b"|zh|宣布印度洋为>e区@w;宣布印度洋为>e区@)@w
~fa|fr|~nzLima : vers un @:industriel inclusif #j~nf
~fa|es|~jzLima: hacia un #x~p"Inclusivo y ~cI
~fa|ru|Лbihk@d«Gpjz k nahjbycdbt ghcavgejdasa b *ZmfaiuClcddasa fexgbjbq»;Лbihk@H
~fa|ar|@7bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~fa|zh|利马@w：努力实现包容及%n工业#p
~aL|fr|~c5d’Oslo
~aL|es|@h~bS@eOslo
~aL|ar|@7pfobf abfEajc
~aL|zh|奥斯陆~lq
~an|fr|=-d’Ottawa =Y_b#Bsanté
~an|es|^/@eOttawa +z~kx#BSalud;^/@eOttawa _wFomento #BSalud
~an|ru|Ejjeghk&x%:pkfcmlcdbt xnafagzq
~an|ar|~iBpfgafa bgiEcE abyre
~an|zh|渥太华~iQ_d*5
^U|fr|=-@e~jd=Y_b#B~nS%(l’heure #Bmondialisation
^U|es|^/@e~jd@Q{el Fomento|la Promoción} #BSalud #Nun Mundo Globalizado
^U|ru|Uedskakhk&x{ma pkfcmlcdbt|pkfcmlcdbq} xnafagzq g slawelbxageddai ibfc
^U|ar|~iBlahsfs bgiEcE abyre *riyj abifbde
^U|zh|@G*p化#.中~iQ_d@)曼谷*5;*p化#.中~iQ_d曼谷*5
~ff|fr|%x@eRio +Bdéterminants sociaux #Bsanté
~ff|es|%L@eRío @m{|los }Determinantes ~kE#BSalud
~ff|ru|~kq{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco} %:harbelzdui ncjcfibdedjei xnafagzq
~ff|ar|@7jcf >G#mabdrmmag ~kMbbyre
~ff|zh|@G~iQ#u=3决定因素@)里约=);~iQ#u=3决定因素里约=)
~hj|fr|~nz~l(@Il’efficacité @el’aide au %l
~hj|es|~jzParís %ZEficacia #BAyuda{ al Desarrollo|}
~hj|ru|Gefbyhk@d%:maguCcdbt PFFckjbgdahjb gdcCdco maiaAb
~hj|ar|@7lajco #mniabce abdifhe
~hj|zh|~pv实效#u~lj@w;@G~pv实效~pm@)~lj@w
~bY|fr|_Dd’Accra
~bY|es|#S>aAccra
~bY|ru|Mkkfhk@r&H
~bY|ar|~fypsja
~bY|zh|阿克拉+G<W
busan|fr|~oq@eBusan ~n!&,efficace au service &E%l
busan|es|Alianza @eBusan +z&dEficaz al *z
busan|ru|Gphedhk{bo mled mefjdcfhjge|asa mlede mefjdcfhjge|aip mledp mefjdcfhjge|bi mledai mefjdcfhjge|ai mledc mefjdcfhjge} ~nkPFFckjbgdasa ^Z%5~e/;Gphedhk{ac mefjdcfhjga|asa mefjdcfhjge|aip mefjdcfhjgp|bi mefjdcfhjgai|ai mefjdcfhjgc} ~nkPFFckjbgdasa ^Z%5~e/
busan|ar|ujase lfoah _1~m'abthdazc abniab
busan|zh|有效#p<H釜山~r];_d有效#p<H@(釜山~r]
~gX|fr|#P~a?@eBali @3l’appui technologique ~q7~hn@Ccapacités
~gX|es|~j2@eBali _wApoyo Tecnológico ~g4Creación @eCapacidad
~gX|ru|Uelbohk{bo hjfejcsbBchkbo mled|asa hjfejcsbBchkasa mlede|aip hjfejcsbBchkaip mledp|bi hjfejcsbBchkbi mledai|ai hjfejcsbBchkai mledc} %:akexedbt jcvdbBchkao manncfykb b haxnedbt majcdrbele
~gX|ar|~qZlabc ~da{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~gX|zh|巴厘技术支助#d能力建设+x~e0
~b)|fr|~nz~e8{|du 7 février 1997 }%2rôle ~q7mandat &E@J#z@3l’environnement
~b)|es|~jz~e8#9Papel >zMandato #v#S_Y_w~ojAmbiente
~b)|ru|~sX@da falb b iednejc Gfasfeiiu #E%:~kVhfcnc
~b)|ar|@7hcjflc {|biad 1997 }#mmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~b)|zh|@G@A~eZ规划署@)~mw#d任务@)~pr@w
malmo|fr|~c5@eMalmö
malmo|es|@h~bS@eMalmö
malmo|ru|Ielziёdhk@dibdbhjfag
malmo|ar|@7dabdf abfEajc
malmo|zh|马尔默~lq
~e[|fr|_D&4=Y@9~j4~tw~h,due %8~ddterrestres
~e[|es|~rz%W~tx#v~ojMarino frente a ~fKRealizadas #NTierra
~e[|ru|~e9@r*"%:*y~jxhfcnu aj ~plg fcxplzjejc ahpAchjglqciao @ehpCc ncqjclzdahjb
~e[|ar|&?*B%u#t~eG~qA~gQdh abphuwe abljce;&?*B%u~gc~qA~gQdh abphuwe abljce
~e[|zh|#o*7~eZ免受陆上~lo影响*p@!;#o*7~eZ免受陆上~lo{污染|}*p@!
~a7|fr|~n3@5=Y=Q#Bcapacité @e~r8
~a7|es|~qa@E+z~bT#BCapacidad Pesquera
~a7|ru|#f#T%:~qPmfaiuhlaguib iaAdahjqib
~a7|ar|~qZ*B#h~qE{wakag|wake|kmjag} abycm
~a7|zh|+[捕捞能力#C#F
~do|fr|~n3@5=Y%H>b=Q@Crequins
~do|es|~qa@E+z&]y ~hu~bT%1Tiburones
~do|ru|#f#T~mCekpl b ~qPbv xemeheib
~do|ar|~qZ*B#h{bycahe|brnG} podas abkju ftmajgva
~do|zh|~ts鲨鱼#C#F
~a8|fr|~n3@5*'réduire #bcaptures accidentelles d’oiseaux @emer ~r7palangriers
~a8|es|~qa@E+z~kA~gYCapturas Incidentales @eAves Marinas ~o5~ipcon Palangre
~a8|ru|#f#T%:hakfeAcdbt hlpBeodasa mamenedbq iafhkbv mjbr mfb qfphdai mfaiuhlc
~a8|ar|~qZ*B#h{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gQ*r~rLabxcfw abwfcbe
~a8|zh|减少延绳钓~cn中误捕海鸟#C#F
+o|fr|~bm{volontaires |d’application volontaire }*'assurer @sdurabilité #B~gjartisanale ~k5~fw~sYl’éradication #Bpauvreté
+o|es|~fx@QLograr @sSostenibilidad #B~ip#NPequeña Escala ~n2Contexto #B~fu~g4Erradicación #BPobreza
+o|ru|~of~ev*ZielaiehCjewdasa fuwalaghjge ~o)mfanagalzhjgcddao ^Jb bhkafcdcdbq wcndahjb
+o|ar|&ubAdah aogmade ~rLabpodas {abyBcje|yBcje} abhwak *rocak ~lNfabkAaF >yabnkj
+o|zh|~dH#d扶贫背景下保障%n小规模~cn~n0;~dH#d+?贫困背景下保障%n小规模~cn~n0
*P|fr|~le=Yconduite @e~mq&Epavillon
*P|es|~fx+zActuación #v~kh#vPabellón
*P|ru|~of#3*"~piFlese
*P|ar|&u#mpmaF mfbe abibd;&ubpmaF mfbe abibd
*P|zh|船旗国表现~n0
<b|fr|~bm=R*a=Q#B~gjprofonde #Nhaute mer
<b|es|%y%k+z~bT~gYPesquerías @eAguas Profundas #NAlta Mar
<b|ru|#f@P~f2slpwakagandasa mfaiuhle g ~oTiafc
<b|ar|{abxwfw|abdlamz} #5#h~qE~rLpodas abdcav abidcke *rpiabc ~ix
<b|zh|2008%U~pq深海~cn+[#C+w;~pq深海~cn+[#C+w
~m[|fr|~bm=R*a=Q@Cprises accessoires >bréduction @Crejets #Nmer
~m[|es|%y%k+z~bT~gYCapturas Incidentales ~g4~kA%1Descartes
~m[|ru|#f@P~f2mfblage b hakfeAcdbq guwfahag
~m[|ar|{abxwfw|abdlamz} #5#h~qE~rrabijAc fabrm dh abdycm abdjgqi
~m[|zh|兼捕+[及减少丢弃物#C+w
~b3|fr|~le%2marquage @Cengins @e~r8
~b3|es|~fx#9Marcado ~gYArtes @ePesca
~b3|ru|Ockaicdnerb~i.%:iefkbfagkc afpnbo lage
~b3|ar|&u#mfod dimag abycm;&ubfod dimag abycm
~b3|zh|渔具标识~n0
~jV|fr|~nz~m0*a~gj^B
~jV|es|~tt~ip^E
~jV|ru|Obihk@d%:mfawlcic =afuwdasa ~r3
~jV|ar|@7jfda {|biad 2005 }#tlabycm <KghGcd
~jV|zh|&e*]未报告#d无管制捕捞#u2005%U~mz@w
~ho|fr|~nzReykjavik @Iune ~gjresponsable %Pl’écosystème marin
~ho|es|~jzReikiavik %Z~ipResponsable ~n2Ecosistema Marino
~ho|ru|Ocokzqgbkhk@d%:ajgcjhjgcddaip fuwalaghjgp g ~jxPkahbhjcic
~ho|ar|@7{jcscancs|jcscans} #m~rrabjucm *rabhGad abtcsfbfqc ablrjc
~ho|zh|@G*7生态系统负~hF~cn@)雷克雅未克@w
<f|fr|@g~f(*a#[alimentaire
<f|es|@h#B~gy@m~hu#,Alimentaria
<f|ru|#A~p.heiibje %:=T
<f|ar|@7~f1{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<f|zh|#.~dH峰会@w;#.~dH+E@w
^8|fr|#I@e~m0~n!~fw_q~nf
^8|es|Cinco @,@eRoma +z~fu%W~cI
^8|ru|mqj{z Obihkbv mfbdrbmag|b Obihkbv mfbdrbmag|b Obihkbi mfbdrbmei|zt Obihkbib mfbdrbmeib|b Obihkbv mfbdrbmev} phjaoBbgao slawelzdao =T
^8|ar|_Vjfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %uabdogmad
^8|zh|%n*p~dH~mz五项#1;{全球可持续|可持续全球|全球}~dH@(~mz五项#1
=g|fr|~l3&4#7%8~gh– Pour une planète sans ~ghni déchets nocifs;~l3&4#7%8produits ~oX
=g|es|>D%W^-Productos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=g|ru|~e9#V%:vbibBchkbi gcAchjgei{ «Oenb mledcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gcAchjg b ajvanag»|}
=g|ar|abtwaj %u#tlabdfam ~qC- _1sfsl xab dh abpAjaj abhaqde ih abdfam ~qCfabhnacag;abtwaj %u#tlabdfam ~tc
=g|zh|*p~iR品+:-使地球免受~iR品#d废物危害;*p~iR品+:
>2|fr|~gH&4@3l’emploi
>2|es|~cF%W_wEmpleo
>2|ru|~e9+ua fewaBbv ichjev
>2|ar|~db%ubgfncj njy abidb
>2|zh|*p~sd~sb
^4|fr|=-olympique
^4|es|^/Olímpica
^4|ru|Elbimbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
^4|ar|~dbabpfbdlc
^4|zh|奥林匹克*5
~hi|fr|~nzMoscou @3~qM^Atuberculose
~hi|es|~jzMoscú @QPoner Fin _0~oM
~hi|ru|Iahkaghk@d%:*njpwcfkplcxe
~hi|ar|@7dfosf #m~gPabob
~hi|zh|终结结核病#u莫斯科@w
>v|fr|~n3=Y#M@el’extrémisme violent
>v|es|~qa~f.&vExtremismo Violento
>v|ru|Gled@B*"%:mfcnpmfcyncdbt dehblzhjgcddasa Pkhjfcibxie
>v|ar|~qZ{abidb|idb abpdch abiad} {|abgc fAiva }~oVabgwjn abihcn
>v|zh|~e1~dS极端主义#F
^2|fr|&c@e~rb
^2|es|~ee^-Combatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~ee@e~rb
^2|ru|~l[@Y#3bdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqAbc mfbdrbmu)|};Ienfbnhk{bc fpkaganqAbc mfbdrbmu|bv fpkaganqAbv mfbdrbmag|bi fpkaganqAbi mfbdrbmei|bib fpkaganqAbib mfbdrbmeib}
^2|ar|~rGlabdkagbch abtjvalcch abpqahl (dlamz dmjcm abgfqcvce);~rGlabdkagbch abtjvalcch abpqahl;_Vdmjcm abgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^2|zh|马德里~hC
<9|fr|communiqué @e~hY
<9|es|comunicado final #vGrupo @e@]@QSiria;Comunicado @e~d:
<9|ru|~iv{ac|asa|aip|ui|ai} kaiitdbkc Qfpmmu *"%:Lbfbb;^R~gmkaiitdbkc
<9|ar|lcah qhcn
<9|zh|叙利亚#u+G小组最后公报;&5%w公报^j
~by|fr|#Hréglant #bdéplacements ~q7passage
~by|ru|@Ma mcfcngbycdbb b nahjpmc
~by|ar|%g#tlabghkb fabilfj;&Qabghkb fabilfj
~by|zh|通行进出#J
<(|fr|#Hintérimaire israélo-palestinien *aRive occidentale >bbande @eGaza
<(|es|#nProvisional Israelo-Palestino %ZRibera ~p:~g4Faja @eGaza
<(|ru|Rxfeblzhka-melchjbdhk{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %:Zemendaip wcfcsp b hckjafp Qexe
<(|ar|%g{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #mabAne abBjlce fkwai BEe
<(|zh|~i/斯坦@G西岸#d加沙地带@)临时#J;@G西岸#d加沙地带@)~i/斯坦临时#J
^a|fr|#H%2~gk&E~nc#N~is&ESoudan &ESud
^a|es|#n{sobre|para} @s~dX~fD@e~o8
^a|ru|@Maw pfcsplbfagedbb ~h'g Ochmpwlbkc Yyduo Lpned
^a|ar|&Q{gofce|rb} ~m(*r^K;%g{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~m(*r^K
^a|zh|@G~pn@)~eR;~bK{共和国|}冲突@(~ch
*x|fr|#H*acessation @Chostilités, @s@9@Ccivils #j_ohumanitaire
*x|es|#n%ZCesación ~gYHostilidades, @s@'%1~q,>z~hRHumanitario
*x|ru|@M~lLwacguv ncohjgbo, *ysfeynedhkasa dehclcdbq b awchmcBcdbb spiedbjefdasa nahjpme
*x|ar|&Qfkn abpidab abkgabce ~njabdmhcch {fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*x|zh|停止敌对+G*]#o平民#d~pL~pv准入#J;停止敌对+G*]#o平民#d~pL{援助|}准入~ch
~g!|fr|#Hpolitique =Y~pe>bréconciliation #N~iscentrafricaine
~g!|es|#n~s(+z~p]Reconciliación ~fDCentroafricana
~g!|ru|*-%T~qtb mfbibfcdbb g ЦcdjfelzdaeFfbkedhkao Ochmpwlbkc
~g!|ar|%g>G{dh pqb abobad|bbobad} fabdyabre *rqdvfjce pnjckca abfowC
~g!|zh|中非~g2>e与#d解#w~eR;中非~g2>e~eN#d解#w~ch
~fb|fr|#H=Y~pe>bréconciliation au Mali
~fb|es|#n+z~p]Reconciliación #NMalí
~fb|ru|@M~qtb mfbibfcdbb g Ielb
~fb|ar|{agnak|abagnak dh pqb} abobad fabdyabre *rdabc
~fb|zh|马里>e与#d解~eR;马里>e~eN#d解~ch
~a3|fr|Accord-cadre =Ypaix, @s#[>b&,=Y~isdémocratique &ECongo >brégion
~a3|es|>D+zPaz, @s#,~g4&d~fDDemocrática #vCongo ~g4Región
~a3|ru|OeiaBd#ia ibfc, ^Jb ~eC~mrHciakfejbBchkao Ochmpwlbkb Dadsa b fcsbade
~a3|ar|~qXabobad fabpdh ~g,{bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~a3|zh|刚果民主~g2#d该区域>e*]%o与<H+:;刚果民主~g2&N该{区域|地区}>e*]%o~eN<H+:
~rx|fr|Accord-cadre général =Y~pe#NBosnie-Herzégovine
~rx|es|#n>D~gD@ePaz #NBosnia y Herzegovina
~rx|ru|EwA{cc feiaBdac hasleCcdbc|csa feiaBdasa hasleCcdbq|cip feiaBdaip hasleCcdbt|bi feiaBdui hasleCcdbci|ci feiaBdai hasleCcdbb} ~qtg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}
~rx|ar|%gabtwajc abiad bbobad *rablfohe fabvjos
~rx|zh|波斯尼亚#d黑塞哥维那>e总+:#J
~fZ|es|#n~od+zTerminación #v~sM~g4Construcción @euna Paz Estable y Duradera;#n~od@ePaz
~fZ|ru|EkadBejclzd#i~lL~h'b mahjfacdbb hjewblzdasa b mfaBdasa ibfe;~iv#i~lL~h'b mahjfacdbb hjewblzdasa b mfaBdasa ibfe;~iv{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~fZ|ar|%gabhvazc {bthvaF|dh pqb thvaF} ~m(flhaF obad dogkj fmazd
jcpoa|fr|~n3global commun
jcpoa|es|~qaIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKciltAbo mled|asa ghcawKciltAcsa mlede|aip ghcawKciltAcip mledp|ui ghcawKciltAbi mledai|ai ghcawKciltAci mledc} &H;LNGH
jcpoa|ar|~qZ*Babuadbe abdugjse
jcpoa|zh|联合全面#F
~a'|fr|~oa@e>L#Nvue @e>6@CAccords @eMinsk
~a'|es|~tS^t+z_E%1Acuerdos @eMinsk
~a'|ru|Daimlckh@Bicf %:gumaldcdbt Ibdhkbv hasleCcdbo
~a'|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~a'|zh|*6明斯克~eR一揽子_e;#'*6明斯克~ch@(一揽子_e
~e]|fr|#Hpolitique libyen
~e]|es|#n~s(Libio
~e]|ru|Лbgbohk{ac malbjbBchkac hasleCcdbc|asa malbjbBchkasa hasleCcdbq|aip malbjbBchkaip hasleCcdbt|bi malbjbBchkbi hasleCcdbci|ai malbjbBchkai hasleCcdbb}
~e]|ar|%g>Gabbclc
~e]|zh|利比亚#w~eR
juba|fr|#H@eDjouba =Y~peau Soudan
juba|es|#n@e{Yuba|Juba} +zPaz #N{el |}Sudán;#n@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb};Hypwbdhk%T~qtg Lpnedc
juba|ar|&Qqfla bbobad *rabofmah;&Qqfla bbobad
juba|zh|朱巴>e~eR;苏丹>e朱巴~eR
~dj|fr|~ke@e<M=Y~peau Darfour
~dj|es|~sS@e<M+zPaz #NDarfur
~dj|ru|~c,{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~qtg HefFpfc
~dj|ar|fDcke ~f?bbobad *rmajnfj
~dj|zh|~ci达尔富尔>e~pw;达尔富尔>e~ci~pw
~e)|fr|~gH@e~l2
~e)|es|~cF@e~l2
~e)|ru|Ufbnyjepdhk{bo mekj|asa mekje|aip mekjp|bi mekjai|ai mekjc}
~e)|ar|ivm ljcmqgafh
~e)|zh|布里奇顿#J
>K|fr|~br#z@3l’inclusion &Ehandicap
>K|es|~c)_Y+zInclusión #BDiscapacidad
>K|ar|~f]@xbtmdaq dhGfj abtiake
>K|zh|@A残疾包容+x
~a/|fr|=-@T{révisée |}@el’éducation physique, @el’activité physique #j&Esport
~a/|es|^/@E#B~f:Física, @sActividad Física >zDeporte
~a/|ru|#f&xFbxbBchkasa gahmbjedbq, ~kiekjbgdahjb b hmafje
~a/|ar|~db&U{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~a/|zh|#C体育~iT*]体育~lo#d体育运动*5
&Z|fr|&c_r%8~dkassociés %8~eyou %8groupes armés (Principes @eParis);&c_r%8~dkassociés %8~eyou %8groupes armés
&Z|es|@,y Directrices{| de París} ^-Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@,~tV{: Principios y Directrices|} ^-Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
&Z|ru|Gfbdrbm{u b phjedagkb|ag b phjedagak|ei b phjedagkei|eib b phjedagkeib|ev b phjedagkev} #3ncjco, ~b8gaafpycdduib hbleib ~pGgaafpycdduib sfpmmeib{ (Gefbyhkbc mfbdrbmu)|}
&Z|ar|abkfaim ~qI~pSabdjglwch ~i)pf abqdaiag abdobre (dlamz lajco);abkfaim ~qI~pSabdjglwch ~i)pf abqdaiag abdobre
&Z|zh|@G与~c1~se联&l~ty#d+w(~lj#1);@G与~c1~se联@(&l~ty#d+w
uhc-2023|ar|#U{abdihc labgBwce|luph abgBwce} abyrce abuadbe ~gb2023
uhc-2023|zh|~cg：在冠状病毒病疫后#.扩大我们对~iQ#d福祉@)追求;2023%U{大会|}~cg%!
~ng|fr|~hN>Rd’examen @eDurban
~ng|zh|德班~sc~dR+"
drug-2009|fr|%x#j>N~n3*a&,@T#Nvue d’une stratégie intégrée #jéquilibrée @elutte #y="problème &4#Bdrogue
drug-2009|zh|@G开展#C<H以综合*]平衡+x~i?@)=)#d#F;@G开展#C<H{，|}以综合{、|}平衡+x~i?@)&5=)^j#d&5#F^j
ncd-2025|fr|~mF#Bquatrième ~kY@s~bDtransmissibles >b_b#B~nSmentale #j&Ebien-être
ncd-2025|zh|*q第四次@G~bO及_d精神~if#d~iQ@)~fH=);*q第四次#'~bO{以及|及}_d精神~if#d{健康|福祉}>O
~lW|fr|~mF@el’examen approfondi %(mi-parcours @e&/*a&G&E_D@e~ct=F~aw2014-2024
~lW|zh|&5^N~fJ^j~ja~cU~iO@)=);&5^N~fJ^j~ja~cU~iO=)
~lU|fr|Notre océan, notre avenir : unis ~n!action urgente
~lU|zh|~mk~lu采取紧急+G;~d!~lu采取紧急+G
migration-progress|zh|#C~iW~sc论坛进展@w
trafficking-2021|zh|2021%U@G~mH=);@G~mH2021%U=)
~nJ|fr|~t0Lausanne
~nJ|zh|洛桑#F
oslo-plan|fr|~n3d’Oslo
oslo-plan|zh|奥斯陆#F
~qY|fr|~t0Vienne
~qY|zh|&8#F
new-start|fr|%BNew START
new-start|zh|美利坚合众国#d俄罗斯联邦@G进一步削减#d限制进攻性+x%"_e@)%s;新削减+x%"%s;新裁武%s
caadp|fr|@Jdétaillé ~j-@el’agriculture africaine
caadp|zh|*e农业#p综合~px
afcfta|fr|#H~b-#BZone @elibre-échange continentale africaine
afcfta|zh|~lk*e~im#J;#'~lk*e~im@)#J;*e~im#J
~eD|fr|~c5@eHong Kong
~eD|zh|香港~lq
~i!|fr|~c5@e~tA
~i!|zh|~ci~lq
~m.|fr|+A~tf^]*a#M>b~bG~l:
~m.|zh|*e~sl&T#d+/腐败@k
~i6|fr|=-^]#Bdémocratie, @Célections #j#Bgouvernance
~i6|zh|*e民主*]选举#d治理*5;*e民主*]选举&N{治理|施政}*5
~g(|fr|=-démocratique interaméricaine
~g(|zh|~lp民主*5
~cv|fr|^l~tw~l:
~cv|zh|~lp~ps@k;~lp%0~ps@k
ccamlr|fr|~hH%H#Bfaune #j#Bflore marines @el’Antarctique
ccamlr|zh|南极*7~sj~hG养护@k
wcpfc|fr|~hH%H>b=Q~oYgrands migrateurs %P~gf~l'occidental #jcentral
wcpfc|zh|中西部~hB~e3~ts@k;中西~hB~e3养护&N+[@k
whaling|fr|~mf=Yréglementation #Bchasse ^Abaleine
whaling|zh|#C捕鲸管制@k
siofa|fr|#H#7%8pêches %P="sud @e~gfIndien
siofa|zh|南印度洋~cn#J
~eM|fr|~hH_z~io%P="~l'Sud
~eM|zh|南~hB~pq~cn~hG~ts@k
~eJ|fr|~hH_z~io%P="~l'Nord
~eJ|zh|北~hB~pq~cn~hG~ts@k
iccat|fr|~mf=Y%H@Cthonidés @el’Atlantique
iccat|zh|养护大西洋金枪鱼~n1
recaap|fr|#H@e&,régionale ~twpiraterie #j#bvols %(>8#NAsie
recaap|zh|亚洲+/海盗#d~ln只区域<H#J;亚洲+/海盗^i~ln{只|舶}{行为|}@(区域<H#J
saicm|fr|Approche ~a?#B=Q@T@Cproduits ~oX
saicm|zh|#C~iR品+[+x方针
~tn|fr|#P@e&G@eCharm el-Cheikh
~tn|zh|沙姆沙伊赫*6~e0;沙姆沙伊赫实施~e0
~lb|fr|~nzShanghai *a_b#B~nS%P="@J@e~bE
~lb|zh|~pQ%n#p中@)~iQ_d上海@w
~i'|fr|Code @epratique &4{de l’OMS |}@3="recrutement @5@Cpersonnels @esanté
~i'|zh|#.~if%R*p~if~g5#C招聘~cX;{世卫组织|}{全球卫生人员国际招聘|卫生人员国际招聘全球}~cX
~i(|fr|@a_q*areconnaissance @Cqualifications ~cM%(l’enseignement supérieur
~i(|zh|承认高等~iT相关资历*p@k
kimberley|fr|Système @ecertification &EProcessus @eKimberley
kimberley|zh|金伯利进程证书制度
ammunition|zh|常规~ll全寿命期+[*p+:;常规~ll全{寿命|生命}{周期|}+[*p+:
~pj|fr|~nz~ct*a~g'>b*?: relever #bdéfis &EXXIe siècle
~pj|zh|@G=7与~li：迎接二十一世纪@)挑战@)&8@w;@G=7&N~li：迎接{二十一|21}世纪挑战@)&8@w`;
