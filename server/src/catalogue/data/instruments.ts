// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~m,|t|*)*h|UN ~pU|1945-06-26|~mT|||1945-10-24|37|
~dn|t|~nE@fCourt @FJustice|~nECourt|1945-06-26|~mT|||1945-10-24||
~e]|t|%6=2*h||1946-02-13|@y|A/RES/22(I)|1:4|1946-09-17|8|
=t|t|%6=2%YSpecialized Agencies||1947-11-21|@y|A/RES/179(II)|33:521|1948-12-02||
~jm|t|%6%[@z~kq%Y~q(@FGenocide|Genocide @R|1948-12-09|^t|A/RES/260(III), @N|78:1021|1951-01-12|9|
~b[|t|^(%O%Y~re*E=K@z%YExploitation %YProstitution @FOthers||1949-12-02|@y|A/RES/317(IV), @N|96:1342|1951-07-25||
~ry|t|&B&!@F12 August 1949|&B&!@F1949;~j2~mx;four ~mx;~mx|~hK|#Q||75:970-973|~hL|51|1
~jl|t|&B^(Amelioration %YCondition %YWounded @zSick *E_D~p1~k4Field|First &B@R|~hK|#Q||75:970|~hL||1
~g,|t|&B^(Amelioration %YCondition @FWounded, Sick @zShipwrecked Members @F_D~p1at Sea|~p/&B@R|~hK|#Q||75:971|~hL||
~e-|t|&B@a#8~mf~e8@F~hY@FWar|Third &B@R|~hK|#Q||75:972|~hL||1
~g-|t|&B@a#8~mf@8@FCivilian =K*ETime @FWar|Fourth &B@R|~hK|#Q||75:973|~hL|5|1
~fa|t|~fA~tF_DConflicts ~slI)|~j'@XI;~fA~tF_DConflicts|1977-06-08|#Q||1125:17512|1978-12-07||1
~dy|t|~fA@FNon-International _DConflicts ~slII)|~j'@XII;~fA@FNon-International _DConflicts|1977-06-08|#Q||1125:17513|1978-12-07||1
~b-|t|<R@F^CAdoption @Fan ~j'Distinctive Emblem ~slIII)|~j'@XIII|~sx|#Q||2404:43425|2007-01-14||
~h8|t|~q-@arespecting @jLaws @zCustoms @FWar @4Land|~elannexed ~mf~q-@aIV|1907-10-18|~em|||1910-01-26||
~hj|t|@a~l8|~sm@a~l8;~smRefugee @R;Refugee @R;~sm@R|1951-07-28|#Q||189:2545|1954-04-22|40|1
>j|t|@X~l8|1967 @X~l8;1967 @Xthereto;1967 =L|1967-01-31|@y||606:8791|1967-10-04||
>r|t|@a_3Stateless ~mO|1954 @a_3Stateless ~mO|1954-09-28|@y||360:5158|1960-06-06||
~a.|t|%6~e7@FStatelessness|~ls%6~e7@FStatelessness|1961-08-30|@y||989:14458|1975-12-13|12|1
~b?|t|~rb@R|1926 ~rb@R|1926-09-25|#Q|||1927-03-09||
~dP|t|@Xamending @j~rb@asigned at &B@425 September 1926||~sn|@y|A/RES/794(VIII)|182:2422|~sn||
slavery-amended|t|~rb@asigned at &B@425 September 1926 @z~o5=L||~sn|@y||212:2861|1955-07-07||
+m|t|~fR%6Abolition @FSlavery, @jSlave Trade, @zInstitutions @zPractices Similar *8Slavery|1956 ~fR@R|1956-09-07|#Q||266:3822|1957-04-30||
*Z|t|%6%J%E@FWomen||1953-03-31|@y|A/RES/640(VII)|193:2613|1954-07-07||
&X|t|%6Nationality @FMarried Women||1957-02-20|@y|A/RES/1040(XI)|309:4468|1958-08-11||
=g|t|*dConsent *8Marriage, ~od@2Marriage @zRegistration @FMarriages||1962-12-10|@y|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%6~d6@FRacial Discrimination|ICERD|1966-03-07|@y|A/RES/2106(XX), @N|660:9464|1969-01-04|54|1
~rN|t|@fCovenant @4Economic, <W@z&L_I|ICESCR|~lT|@y|~bj|993:14531|1976-01-03||
iccpr|t|>d_I|ICCPR|~lT|@y|~bj|999:14668|1976-03-23||
~g8|t|@fCovenants @4&O_I|@f&O%ECovenants|~lT|@y|~bj|||24|
~g?|t|%7@j>d_I|First %7@j>d_I|~lT|@y|~bj|999:14668|1976-03-23||
~g[|t|~p/%7@j>dRights, aiming at @jabolition %Ydeath penalty|~p/%7@j>d_I|1989-12-15|@y|A/RES/44/128, @N|1642:14668|1991-07-11||
~g]|t|%7@j@fCovenant @4Economic, <W@z&L_I||2008-12-10|@y|A/RES/63/117, @N|2922:14531|2013-05-05||
+p|t|%6Non-Applicability @FStatutory Limitations *8War Crimes @zCrimes #aHumanity||1968-11-26|@y|A/RES/2391(XXIII), @N|754:10823|1970-11-11||
~gV|t|@f%6%O@z~kq%Y~q(@FApartheid||1973-11-30|@y|A/RES/3068(XXVIII), @N|1015:14861|1976-07-18||
>T|t|@f~qnApartheid *ESports||1985-12-10|@y|A/RES/40/64, @N|1500:25822|1988-04-03||
cedaw|t|%6~d6@F^M~pD|CEDAW|1979-12-18|@y|A/RES/34/180, @N|1249:20378|1981-09-03|79|1
~jf|t|%7@j%6~d6@F^M~pD||1999-10-06|@y|A/RES/54/4, @N|2131:20378|2000-12-22||1
cat|t|~qn+J|~qnTorture|1984-12-10|@y|A/RES/39/46, @N|1465:24841|1987-06-26|13|1
opcat|t|%7@j~qn+J|%7@j~qnTorture;OPCAT|2002-12-18|@y|A/RES/57/199, @N|2375:24841|2006-06-22|4|1
crc|t|%6%E%YChild|CRC|1989-11-20|@y|A/RES/44/25, @N|1577:27531|1990-09-02|138|1
~jg|t|~iU#Dinvolvement @Fchildren *Earmed conflict|Optional @X#Dinvolvement @Fchildren *Earmed conflict|2000-05-25|@y|A/RES/54/263, &QI|2173:27531|2002-02-12||1
~ji|t|~iU#Dsale @Fchildren, child ~dx@zchild pornography|Optional @X#Dsale @Fchildren, child ~dx@zchild pornography|2000-05-25|@y|A/RES/54/263, &QII|2171:27531|2002-01-18||1
~jh|t|~iU@4a communications procedure||2011-12-19|@y|A/RES/66/138, @N|2983:27531|2014-04-14||1
^1|t|@f%6@8%Y%E@FAll Migrant Workers @zMembers @F_JFamilies||1990-12-18|@y|A/RES/45/158, @N|2220:39481|2003-07-01|8|1
crpd|t|%6%E@F~f(|CRPD|2006-12-13|@y|A/RES/61/106, &QI|2515:44910|2008-05-03|62|1
~m:|t|%7@j%6%E@F~f(||2006-12-13|@y|A/RES/61/106, &QII|2518:44910|2008-05-03||1
*N|t|@f^(~rA~lIEnforced Disappearance||2006-12-20|@y|A/RES/61/177, @N|2716:48088|2010-12-23|14|1
&-|t|~qn^M*EEducation||1960-12-14|^t||429:6193|1962-05-22||1
untoc|t|@v@a+[|Organized ~q(@R;Palermo @R|~sv|@y|~j"I|2225:39574|2003-09-29|42|1
+7|t|@X~f'Suppress @zPunish &fPersons, Especially ~kB@zChildren, ~fD|&f=K=L;@X~f'Suppress @zPunish &fPersons, Especially ~kB@zChildren;Palermo =L|~sv|@y|~j"II|2237:39574|2003-12-25|4|1
<w|t|@X#a@j~idby Land, Sea @zAir, ~fD|@X#a@j~idby Land, Sea @zAir;~id=L|~sv|@y|~j"III|2241:39574|2004-01-28|5|1
<6|t|@X#a@j~ab_J~k0@zAmmunition, ~fD|Firearms =L;@X#a@j~ab_J~k0@zAmmunition|2001-05-31|@y|A/RES/55/255, @N|2326:39574|2005-07-03|7|1
uncac|t|@v~qn~lY|~qn~lY;UNCAC|2003-10-31|@y|A/RES/58/4, @N|2349:42146|2005-12-14|31|1
~e'|t|@v~qn~sJ; Strengthening @f&z@2~sD~i?Crimes ~sEby Means @F~n?@zCommunications Technology Systems @z*b~tIEvidence *EElectronic Form @FSerious Crimes|@v~qn~sJ|2024-12-24|@y|A/RES/79/243, @N||||
>p|t|~ow~bn@F1961|~owNarcotic Drugs, 1961;~lsSingle @R|1961-03-30|@y||520:7515|1964-12-13||
&Z|t|~ow~bn@F~lsas ~o51972 =L|~ow~bn@F~lsas ~o5@X@F25 March 1972|1975-08-08|@y||976:14152|1975-08-08||1
~b.|t|*d~gH~ky@F1971|*d~gHSubstances|1971-02-21|*z||1019:14956|1976-08-16||
~b0|t|@v~qn~i[~re*E~bn@z~gH~ky@F1988|@v~qn~i[~re*E~bn@z~gHSubstances;1988 @R|1988-12-20|*z||1582:27627|1990-11-11||
<]|t|%6%[@z~kq@FCrimes #aInternationally Protected Persons, including Diplomatic Agents||1973-12-14|@y|A/RES/3166(XXVIII), @N|1035:15410|1977-02-20||
~jo|t|@f~qn@jTaking @FHostages||1979-12-17|@y|A/RES/34/146, @N|1316:21931|1983-06-03||
~ds|t|@f~qn@jRecruitment, Use, ~cB@zTraining @FMercenaries||1989-12-04|@y|A/RES/44/34, @N|2163:37789|2001-10-20|7|1
~ho|t|%6>c@v@zAssociated ~km||~ss|@y|A/RES/49/59, @N|2051:35457|1999-01-15|12|1
~ca|t|%7@j%6>c@v@zAssociated ~km||~sx|@y|A/RES/60/42, @N|2689:35457|2010-08-19||
<A|t|@f^(%O@FTerrorist Bombings||1997-12-15|@y|A/RES/52/164, @N|2149:37517|2001-05-23|8|1
=y|t|@f^(%O%Y~cB@F~oB||1999-12-09|@y|A/RES/54/109, @N|2178:38349|2002-04-10||
<?|t|@f^(%O@FActs @F*C~oB||2005-04-13|@y|A/RES/59/290, @N|2445:44004|2007-07-07|19|1
>(|t|~s0Material|~s0Material @z*CFacilities|1979-10-26|*z||1456:24631|1987-02-08||
~fi|t|*dOffences @z~i?~dKActs ~sE@4Board ~q9|Tokyo @R|1963-09-14|Tokyo||704:10106|1969-12-04||
~e.|t|^(%O@FUnlawful Seizure @F~q9||1970-12-16|~em||860:12325|1971-10-14||
~a"|t|^(~bB~fx||1971-09-23|~c-||974:14118|1973-01-26||
</|t|@X*b%O@F*.@F~kAat Airports Serving @f~fx||1988-02-24|~c-||1589:14118|1989-08-06||
<q|t|%6Marking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~c-||2122:36984|1998-06-21||
sua|t|~h2|SUA @R|1988-03-10|~h]||1678:29004|1992-03-01|7|1
~a:|t|@X*b~bB=8||1988-03-10|~h]||1678:29004|1992-03-01||1
~b/|t|~mS~nE@f=GCourt|~mSStatute|1998-07-17|~h]||2187:38544|2002-07-01|29|1
_)|t|@6#D=2%Y@f=GCourt||2002-09-09|@y||2271:40446|2004-07-22|7|1
vcdr|t|<X*dDiplomatic ~oq||1961-04-18|*z||500:7310|1964-04-24|7|1
vccr|t|<X*dConsular ~oq||1963-04-24|*z||596:8638|1967-03-19|24|1
^b|t|*d~rcMissions||1969-12-08|@y|A/RES/2530(XXIV), @N|1400:23431|1985-06-21||
vclt|t|<X%6Law @FTreaties||1969-05-23|*z||1155:18232|1980-01-27|2|1
~nP|t|<X%6Law @FTreaties ~rr=/@z@fOrganizations or ~rr@fOrganizations||1986-03-21|*z|||||
=x|t|<X*dSuccession @F=/*Erespect @FTreaties||1978-08-23|*z||1946:33356|1996-11-06||
&W|t|@v*dJurisdictional Immunities @F=/@z_JProperty||2004-12-02|@y|A/RES/59/38, @N||||
~aq|t|<X%6Representation @F=/*E_J~s'~tj@fOrganizations @Fa *-Character||1975-03-14|*z|||||
~r!|t|@v%6Law %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~ny|t|@6%z@j%A@FPart XI %Y~ml@F10 December 1982|Part XI %S|1994-07-28|@y|A/RES/48/263, @N|1836:31364|1996-07-28||1
~dl|t|@6*b%A%YProvisions %Y~ml@F10 December 1982 %z@j~oZStraddling ~h/@zHighly ~sUFish Stocks|@v~h/%S;~h/%S|1995-08-04|@y||2167:37924|2001-12-11||
bbnj|t|@6~l[@j~ml#D%G@z%c~mbMarine ~pSDiversity @FAreas beyond ~d?Jurisdiction|BBNJ %S|2023-06-19|@y|A/CONF.232/2023/4||2026-01-17||
>3|t|@6#D=2%Y@fTribunal *bLaw %YSea||1997-05-23|@y||2167:37925|2001-12-30||1
_-|t|@X#D=2%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~g/|t|%6High Seas||~so|#Q||450:6465|1962-09-30||
<3|t|%6Continental Shelf||~so|#Q||499:7302|1964-06-10||
^!|t|%6~oASea ~nAContiguous Zone||~so|#Q||516:7477|1964-09-10||
+R|t|@6~tACompliance ~tj@f%G@z*j=Iby ~e4Vessels #DHigh Seas|Compliance %S|1993-11-24|~h]||2221:39486|2003-04-24|2|1
=s|t|@6@4Port State =I~f'Deter @z~hT_Z|Port State =I%S|2009-11-22|~h]||3161:54133|2016-06-05||1
solas|t|@f^(>cLife at Sea, 1974|@f^(>cLife at Sea|1974-11-01|~kc||1184:18961|1980-05-25|9|1
~rZ|t|@f^(%[@F~sV~lIShips, 1973, as modified by @j@X@F1978 relating thereto|@f^(%[@F~sV~lIShips;MARPOL @R|1978-02-17|~kc||1340:22484|1983-10-02||1
~a)|t|@f*d_kSearch @zRescue, 1979|@f*d_kSearch @zRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~rJSeafarers, 1978|~rJSeafarers|1978-07-07|~kc||1361:23001|1984-04-28|3|1
+d|t|*dFacilitation ~tF_kTraffic||1965-04-09|~kc||591:8564|1967-03-05|7|1
_,|t|%6@f_k~d]||1948-03-06|#Q||289:4214|1958-03-17||
mlc|t|_k~kb#K2006|_k~kb@R|2006-02-23|#Q||2952:51299|2013-08-20||1
=A|t|%6@8%YUnderwater &L~q.||2001-11-02|^t||2562:45694|2009-01-02|6|1
~di|t|@f^(_F@z*j@FShips’ Ballast Water @zSediments||2004-02-13|~kc|||2017-09-08||
~a]|t|~e5@f%6Removal @FWrecks||2007-05-18|~p9|||2015-04-14||
~g:|t|~l1@f^(Safe @zEnvironmentally Sound Recycling @FShips||2009-05-15|Hong Kong, China|||2025-06-26||
<,|t|%6%[@FMarine ~sVby Dumping @FWastes @z~dKMatter|London @R|1972-12-29|London, Mexico City, Moscow @z^/||1046:15749|1975-08-30||
ospar|t|^(@8~d0%YNorth-East Atlantic|OSPAR @R|1992-09-22|^t||2354:42279|1998-03-25|8|1
npt|t|+O#D~gE@F*C~p?|~gE~en;*C~gE~en;NPT|1968-07-01|&p|A/RES/2373(XXII), @N|729:10485|1970-03-05|81|1
ctbt|t|~fyNuclear-Test-Ban ~en|CTBT|1996-09-10|@y|A/RES/50/245||||
tpnw|t|+O#D=.@F*C~p?||2017-07-07|@y|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+OBanning *CWeapon Tests ~k4Atmosphere, *EOuter ~ox@z~l[Water|Partial Test-Ban ~en|1963-08-05|Moscow||480:6964|1963-10-10||
~dz|t|+O#D=.%YEmplacement @F*C~bU@z~dK~bU@FMass Destruction #DSeabed ~nAOcean Floor @z~k4Subsoil Thereof||1971-02-11|&p|A/RES/2660(XXV), @N|955:13678|1972-05-18||
enmod|t|%6=.@FMilitary or Any ~dKHostile ~mb~fLModification Techniques||1976-12-10|@y|A/RES/31/72, @N|1108:17119|1978-10-05||
bwc|t|%6=.%YDevelopment, ~p-@zStockpiling @FBacteriological (Biological) @zToxin ~bU@z~k6|~pS~bU@R;~pS@zToxin ~bU@R|1972-04-10|&p|A/RES/2826(XXVI), @N|1015:14860|1975-03-26|23|1
+W|t|@X*b=.%YUse *EWar @FAsphyxiating, Poisonous or ~dKGases, @z@FBacteriological Methods @FWarfare|1925 &B=L;&B@X@F1925|1925-06-17|#Q|||1928-02-08||
cwc|t|%6=.%YDevelopment, Production, Stockpiling @z~mbChemical ~bU@z~k6|Chemical ~bU@R|1992-09-03|#Q||1974:33757|1997-04-29|13|1
ccw|t|*dProhibitions or Restrictions #D~mb~i?~mD~bUWhich May Be Deemed *8Be Excessively Injurious or *8Have Indiscriminate Effects|*d~i?~mD~p?|1980-10-10|#Q||1342:22495|1983-12-02|17|1
_Q|t|@X@4Prohibitions or Restrictions #D~mbMines, Booby-Traps @z~dKDevices as amended @43 May 1996|Amended @XII|1996-05-03|#Q||2048:22495|1998-12-03||1
ccw-v|t|@X@4Explosive Remnants @FWar|@XV|2003-11-28|#Q||2399:22495|2006-11-12||1
~jt|t|%6=.%YUse, Stockpiling, ~p-@zTransfer @FAnti-Personnel Mines @z~k6|Anti-Personnel Mine Ban @R;Mine Ban @R;Ottawa @R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~m.|t|*dCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gI~en||2013-04-02|@y|A/RES/67/234B|3013:52373|2014-12-24|37|1
~dv|t|+O@4@-~jB*E~cZSpace, including @jMoon @z~dKCelestial Bodies|Outer ~ox~en|1967-01-27|&p|A/RES/2222(XXI), @N|610:8843|1967-10-10|32|1
>l|t|@6#DRescue @FAstronauts, @jReturn @FAstronauts ~nAReturn @FObjects Launched into ~kk||1968-04-22|&p|A/RES/2345(XXII), @N|672:9574|1968-12-03||
^9|t|*d@fLiability @2Damage Caused by ~oxObjects||1972-03-29|&p|A/RES/2777(XXVI), @N|961:13810|1972-09-01||
<x|t|*dRegistration @FObjects Launched into ~kk||1974-11-12|@y|A/RES/3235(XXIX), @N|1023:15020|1976-09-15||
moon|t|@6~jB#DMoon @z~dKCelestial Bodies|Moon %S|1979-12-05|@y|A/RES/34/68, @N|1363:23002|1984-07-11||
~gU|t|Antarctic ~en||1959-12-01|^/||402:5778|1961-06-23|15|1
~fh|t|+O*b=.@F*C~bU*ELatin ~pPCaribbean|+O@F~s)|1967-02-14|Mexico City||634:9068|1969-04-25||1
~hi|t|South Pacific *CFree Zone ~en|+O@F~oo|1985-08-06|~oo||1445:24592|1986-12-11||
~m!|t|+O#DSouth-East Asia ~fpZone|+O@F~j,;~i/~en|1995-12-15|~j,||1981:33873|1997-03-27|30|1
~hh|t|+N~fpZone ~en|+O@FPelindaba;Pelindaba ~en|1996-04-11|Cairo|A/50/426, @N||2009-07-15||
~a,|t|+O@4a ~fpZone *E~i:Asia|+O@F~mU|2006-09-08|~mU||2970:51633|2009-03-21|24|1
~r"|t|@v~bM|~bM;UNFCCC|1992-05-09|@y||1771:30822|1994-03-21|249|1
kyoto|t|~n]@X~mf@v~bM|~n]=L|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
^3|t|~l5@6adopted ~l[@j@v~bM|~l5%S|2015-12-12|^t|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @N|3156:54113|2016-11-04|91|
cbd|t|_A|@v_A|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=d|t|=)@X@4Biosafety ~mf_A|=)@X@4Biosafety;=)=L|2000-01-29|~c-||2226:30619|2003-09-11|6|1
~r0|t|~p8@X@4~ej~p3~nAFair @z~sL~tIBenefits Arising ~lI_JUtilization ~mf_A|~p8@X@4~ej~p3~nAFair @z~sL~tIBenefits Arising ~lI_JUtilization;~p8=L|2010-10-29|~og||3008:30619|2014-10-12|7|
unccd|t|@v~rGDesertification *EThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~gq|@v~rGDesertification;~rGDesertification|1994-10-14|^t||1954:33480|1996-12-26|43|1
~cb|t|<X^(@8%Y~p(||1985-03-22|*z||1513:26164|1988-09-22||
_]|t|~kf@X@4~kythat Deplete @j~p(|~kf=L|1987-09-16|~c-||1522:26369|1989-01-01||
basel|t|Basel %6_F@F~crMovements @F~sMWastes @z_JDisposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~hm|t|~hZ%6Prior Informed Consent Procedure @2~i?~sM~lW@zPesticides *E@fTrade|~hZ@R|1998-09-10|~ku||2244:39973|2004-02-24||
~as|t|~l6*dPersistent Organic Pollutants|~l6@R|2001-05-22|~oy||2256:40214|2004-05-17|2|1
~js|t|Minamata *dMercury|Minamata @R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|*d@f~gI*EEndangered Species @FWild Fauna @zFlora|CITES|1973-03-03|^/||993:14537|1975-07-01|27|1
cms|t|%6%G@F~sUSpecies @FWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~r5|t|*dWetlands ~tFImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@6#D%G@FAlbatrosses @zPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~rq|t|Bamako %6Ban %YImport into Africa ~nA_F@F~crMovement @z*j@F~sMWastes within Africa|Bamako @R|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
=e|t|^(@8@z%.~d0%YWider Caribbean Region|=)@R|1983-03-24|=)@eIndias||1506:25974|1986-10-11||1
alps|t|%6@8%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~cd|t|%6Law %YNon-navigational Uses ~tFWatercourses|Watercourses @R|1997-05-21|@y|A/RES/51/229, @N||2014-08-17||
water|t|%6@8@z~mb~crWatercourses @z@fLakes|Water @R|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~rf|t|*d~ejInformation, Public Participation *EDecision-making @z~ej>B*E~fLMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|*d~fLImpact Assessment *Ea ~crContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|*dLong-range ~crAir Pollution||1979-11-13|#Q||1302:21623|1983-03-16||
escazu|t|~op@6@4~ejInformation, Public Participation @z>B*E~fLMatters *ELatin ~pPCaribbean|Escazú %S|2018-03-04|Escazú|||2021-04-22||
~a'|t|@f+O@4Plant ~p3@2Food @zAgriculture||2001-11-03|~h]||2400:43345|2004-06-29||
>.|t|@fPlant @8@R||1951-12-06|~h]||150:1963|1952-04-03||
~al|t|*d*CSafety||1994-06-17|*z||1963:33545|1996-10-24||
+2|t|*dEarly Notification @Fa *CAccident||1986-09-26|*z||1439:24404|1986-10-27||
<o|t|*d~pR~k4Case @Fa *CAccident or Radiological Emergency||1986-09-26|*z||1457:24643|1987-02-26||
~fg|t|Joint %6>cSpent Fuel *j@z#D>cRadioactive Waste ~sR||1997-09-05|*z||2153:37605|2001-06-18|6|1
~b9|t|~nE@fAtomic Energy Agency||1956-10-26|@y||276:3988|1957-07-29||
^g|t|~c(%Y+)~cq~d]||1946-07-22|@y||14:221|1948-04-07|9|1
fctc|t|+)~cq&x~f8|WHO ~f8;~f8|2003-05-21|#Q||2302:41032|2005-02-27|3|1
=B|t|~c(%Y@vEducational, Scientific @z&L~d]||1945-11-16|~kc||4:52|1946-11-04||
<D|t|~c(%Y@v~p4%.~d]||1979-04-08|*z||1401:23432|1985-06-21||
~m-|t|*d@f~fx|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~au|t|^(@8%Y+)&L@z~i]~q.|@a_l@j@8%Y+)&L@z~i]~q.;+)Heritage @R|1972-11-16|^t||1037:15511|1975-12-17|2|1
*L|t|%6Means @FProhibiting @zPreventing @j~i[Import, Export @zTransfer @FOwnership @F&LProperty||1970-11-14|^t||823:11806|1972-04-24|2|1
*K|t|^(@8@F&L~om~k4Event @F_DConflict||1954-05-14|~em||249:3511|1956-08-07|2|1
*M|t|~p/@X~mf~q-@a@F1954 *b@8@F&L~om~k4Event @F_DConflict||1999-03-26|~em||2253:3511|2004-03-09||1
=l|t|^(Safeguarding %YIntangible &L~q.||2003-10-17|^t||2368:42671|2006-04-20||
+T|t|%6@8@z~s"%YDiversity @F&LExpressions||2005-10-20|^t||2440:43977|2007-03-18|8|1
~a[|t|UNIDROIT *dStolen or Illegally Exported &LObjects|*dStolen or Illegally Exported &LObjects|1995-06-24|~h]||2421:43718|1998-07-01||
~rt|t|@f~qnDoping *ESport||2005-10-19|^t||2419:43649|2007-02-01|3|1
~a9|t|~sS+O*8Facilitate ~ejPublished Works @2=KWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~sS~en|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~nN|t|~rd%6Provision @FTelecommunication ~cF@2~n"Mitigation @zRelief Operations|~rd@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>n|t|~mj|~j2~mj|1949-09-19|#Q||125:1671|1952-03-26|1|1
tir|t|Customs %6@fTransport @FGoods ~l[Cover @FTIR Carnets|TIR @R|1975-11-14|#Q||1079:16510|1978-03-20||1
~cI|t|@f%6Harmonization @FFrontier Controls @FGoods||1982-10-21|#Q||1409:23583|1985-10-15|1|1
~dC|t|*dTransit ~gI@FLand-locked ~kx||1965-07-08|@y||597:8641|1967-06-09||
+P|t|%6Recognition @z~n(@FForeign Arbitral Awards|New York @R|1958-06-10|@y||330:4739|1959-06-07||
cisg|t|@v*dContracts *b@fSale @FGoods||1980-04-11|*z||1489:25567|1988-01-01||
&V|t|@v%6~mbElectronic Communications *E@fContracts||2005-11-23|@y|A/RES/60/21, @N|2898:50525|2013-03-01|1|1
^7|t|@v*dContracts *b@fCarriage @FGoods Wholly or Partly by Sea|~hZRules|2008-12-11|@y|A/RES/63/122, @N||||
*V|t|@v*dTransparency *ETreaty-based Investor-State Arbitration|~hV*dTransparency|2014-12-10|@y|A/RES/69/116, @N||2017-10-18||
=w|t|@v*d@fSettlement Agreements Resulting ~lIMediation|Singapore *dMediation|2018-12-20|@y|A/RES/73/198, @N||2020-09-12||
^m|t|@v%6@fEffects @FJudicial Sales @FShips|~c"%6Judicial Sale @FShips|2022-12-07|@y|A/RES/77/100, @N||||
upeace|t|@f@6*b~lw%YUniversity @2Peace||1980-12-05|@y|A/RES/35/55, @N|1223:19735|1981-04-07|1|1
~rP|t|>R1930 ~hH29)|>R1930|1930-06-28|#Q||39:612|1932-05-01|1|
^Z|t|@X@F2014 ~mf>R1930|2014 @X~mf>R1930;@X@F2014 ~mf>R1930 ~hH29)|2014-06-11|#Q||3175:612|2016-11-09||1
~rQ|t|Freedom @FAssociation @z@8%Y~nIOrganise #K1948 ~hH87)||1948-07-09|~mT||68:881|1950-07-04||
ilo-97|t|~sT@2Employment @a(Revised), ~j2~hH97)||1949-07-01|#Q||120:1616|1952-01-22|4|1
~rR|t|~nIOrganise @zCollective Bargaining #K~j2~hH98)||1949-07-01|#Q||96:1341|1951-07-18||
~ng|t|Equal Remuneration #K~sm~hH100)||1951-06-29|#Q||165:2181|1953-05-23||
~nh|t|<W~ov(Minimum Standards) #K1952 ~hH102)||1952-06-28|#Q||210:2838|1955-04-27||1
~ni|t|Abolition @F>R1957 ~hH105)||1957-06-25|#Q||320:4648|1959-01-17||
~nj|t|^M(Employment @zOccupation) #K1958 ~hH111)||1958-06-25|#Q||362:5181|1960-06-15||
~nk|t|~od#K1973 ~hH138)|~od#K1973|1973-06-26|#Q||1015:14862|1976-06-19|3|1
~nl|t|~ka@zTribal Peoples #K1989 ~hH169)|~ka@zTribal Peoples #K1989|1989-06-27|#Q||1650:28383|1991-09-05||1
~nm|t|Worst Forms @FChild ~kb#K1999 ~hH182)|Worst Forms @FChild ~kb#K1999|1999-06-17|#Q||2133:37245|2000-11-19||
~no|t|Domestic Workers #K2011 ~hH189)|Domestic Workers #K2011|2011-06-16|#Q||2955:51379|2013-09-05|8|1
~np|t|~kA@zHarassment #K2019 ~hH190)|~kA@zHarassment #K2019|2019-06-21|#Q|||2021-06-25||
~b)|t|&x@F+NUnity @a~qhspecific ~jd@Frefugee problems ~gq|@a~cC@jSpecific ~mB@FRefugee Problems ~gq|1969-09-10|_g||1001:14691|1974-06-20||1
~eH|t|&x@F+NUnity ^(elimination @Fmercenarism ~gq||1977-07-03|Libreville||1490:25573|1985-04-22||1
~nr|t|+NUnion ^(@8@z~pR@FInternally Displaced =K~gq|Kampala @R|2009-10-23|Kampala||3014:52375|2012-12-06||
^Q|t|~jA_I|Banjul ~pU|1981-06-27|~p9||1520:26363|1986-10-21||
~aU|t|+N*)#D%E@zWelfare %YChild||1990-07-11|_g|||1999-11-29||
~rY|t|@X~mf~jA%E#D%E@F~kB~gq|Maputo =L|2003-07-11|Maputo||3268:26363|2005-11-25||
~rp|t|Constitutive Act %Y+NUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|^(@8@F&O%E@z~d)Freedoms|European *d&O_I|1950-11-04|~h]||213:2889|1953-09-03||
achr|t|American *d&O_I|Pact @F~ou|1969-11-22|~ou||1144:17955|1978-07-18||
=m|t|~kZpreventing @zcombating _s#awomen @zdomestic violence||2011-05-11|~q/|||2014-08-01||
~je|t|~kZ~sJ|Budapest @R|2001-11-23|Budapest||2296:40916|2004-07-01||
^V|t|~kZ~c!#a&f&OBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|^O%6~oj~kq@zEradication @F~kA~pD|@a@F~d'|1994-06-09|~d'|||1995-03-05||
bern|t|%6%G@FEuropean Wildlife @z~i]Habitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
>U|t|*)%YLeague @FArab ~kx|Pact %YLeague @FArab ~kx|1945-03-22|Cairo||70:241|1945-05-11|3|1
~aW|t|*)%YAssociation @FSoutheast Asian Nations|ASEAN ~pU|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+O@FAmity @z&z*ESoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~gd|t|*)%Y&zCouncil *bArab =/%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@6#DStatus @zFunctions %Y@fCommission @4Missing ~mO||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|^(@fCouncil *bExploration %YSea||1964-09-12|~sH||652:9344|1968-07-22||1
seafo|t|%6~oZFishery ~cF~k4South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^U|t|%6Civil ~mB~tFChild Abduction|~q-%6Civil ~mB~tFChild Abduction|1980-10-25|~em||1343:22514|1983-12-01||
+f|t|*d@8@F~j-@z&z*E~q]@FIntercountry Adoption|~q-*d@8@F~j-@z&z*E~q]@FIntercountry Adoption|1993-05-29|~em||1870:31922|1995-05-01||
~b'|t|%6Recovery Abroad @FMaintenance||1956-06-20|@y||268:3850|1957-05-25||
ihr|t|@f~cq~el(2005)|@f~cqRegulations|2005-05-23|#Q||2509:44861|2007-06-15|28|
udhr|i|*-@p@F&O_I||1948-12-10|^t|A/RES/217(III)|||138|
_S|i|^,Granting @F~mH*8Colonial Countries @zPeoples||1960-12-14||A/RES/1514(XV)|||87|
<g|i|+H@-~tFLaw _lFriendly ~s'@z&zamong =/*Eaccordance ~tj@j*)*h|+H@-~tFLaw _lFriendly ~s'@zCo-operation among =/*Eaccordance ~tj@j*)*h;+HFriendly ~oq|1970-10-24||A/RES/2625(XXV), @N||||
~aC|i|+HPermanent Sovereignty over ~i]Resources||1962-12-14||A/RES/1803(XVII)||||
%F|i|@v^,~d6@FRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
<2|i|@p%Y%E%YChild||1959-11-20||A/RES/1386(XIV)||||
>v|i|^,+C^M~pD||1967-11-07||A/RES/2263(XXII)||||
<z|i|+H~oAAsylum||1967-12-14||A/RES/2312(XXII)||||
>"|i|^,Inadmissibility @FIntervention ~k4Domestic Affairs @F=/~nA@8@F_J~mH@zSovereignty||1965-12-21||A/RES/2131(XX)||||
+i|i|^,Inadmissibility @FIntervention @zInterference ~k4Internal Affairs @F~kx||1981-12-09||A/RES/36/103, @N||||
^8|i|+H<WProgress @z#:||1969-12-11||A/RES/2542(XXIV)||||
*S|i|^,Strengthening ~tFSecurity||1970-12-16||A/RES/2734(XXV)||||
<u|i|@p@F@-~cC@jSea-Bed ~nAOcean Floor, ~nASubsoil Thereof, beyond @jLimits @F~d?Jurisdiction||1970-12-17||A/RES/2749(XXV)||||
~e!|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @N||||
>!|i|^,~lw@Fa New @f~j:Order||1974-05-01||A/RES/3201(S-VI)|||3|
~ak|i|~ts#D~lw@Fa New @f~j:Order||1974-05-01||A/RES/3202(S-VI)||||
*v|i|*)@F~j:%E@zDuties @F~kx||1974-12-12||A/RES/3281(XXIX)||||
>Y|i|^,%E@FDisabled ~mO||1975-12-09||A/RES/3447(XXX)||||
=z|i|^,~rA~lIBeing Subjected *8+J||1975-12-09||A/RES/3452(XXX), @N||||
+Z|i|=0@2Law ~n(Officials||1979-12-17||A/RES/34/169, @N|||11|
+Y|i|^,~d6@FIntolerance @z@F^MBased @4Religion or Belief||1981-11-25||A/RES/36/55|||7|
~dr|i|Manila ^,Peaceful Settlement ~tFDisputes||1982-11-15||A/RES/37/10, @N|||7|
~ai|i|+)*)@2Nature||1982-10-28||A/RES/37/7, @N||||
_:|i|@-@FMedical Ethics relevant ~mfRole @F~cqPersonnel, particularly Physicians, ~k4@8@F~hY@zDetainees #a+J||1982-12-18||A/RES/37/194, @N||||
>-|i|^,Right @FPeoples *8Peace||1984-11-12||A/RES/39/11, @N||||
=C|i|@p@F~gu@F>B@2Victims @F~q(@zAbuse @FPower||1985-11-29||A/RES/40/34, @N||||
~aZ|i|&o@jAdministration ~nD>B(The ~c"Rules)|&o@jAdministration ~nDJustice;~c"Rules|1985-11-29||A/RES/40/33, @N||||
*T|i|~gu#D~mH%YJudiciary||1985-09-06|Milan|||||
<4|i|^,~nI#:||1986-12-04||A/RES/41/128, @N|||28|
&g|i|+H<W@zLegal @-%z@j@8@zWelfare @FChildren, ~tj~rcReference *8Foster Placement @zAdoption Nationally @zInternationally||1986-12-03||A/RES/41/85, @N||||
>'|i|^,Enhancement %YEffectiveness %YPrinciple @FRefraining ~lI@jThreat or ~mbForce *E@f~oq||1987-11-18||A/RES/42/22, @N||||
+U|i|Body @F@-*b~rA~l[Any Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @N||||
=j|i|^,%[@zRemoval @FDisputes @zSituations Which May Threaten @f~fQ@z~ov@z#DRole %Y@v*Ethis Field||1988-12-05||A/RES/43/51, @N||||
~dB|i|&o~fP=I(The Tokyo Rules)|&o~fPMeasures;Tokyo Rules|~cy||A/RES/45/110, @N|||3|
+4|i|~gu*b~e8@FPrisoners||~cy||A/RES/45/111, @N||||
>m|i|@v#?*b%[~nDDelinquency (The Riyadh Guidelines)|@v#?*b%[~nDDelinquency;Riyadh Guidelines|~cy||A/RES/45/112, @N||||
~b5|i|@v~ot*b@8@FJuveniles Deprived @Ftheir Liberty|Havana Rules|~cy||A/RES/45/113, @N||||
<.|i|Model +O@4Extradition||~cy||A/RES/45/116, @N||||
>8|i|Model +O@4Mutual ~pR*E=GMatters||~cy||A/RES/45/117, @N||||
<m|i|~gu#DRole @FLawyers||~sp|Havana|||||
*0|i|#?#DRole @FProsecutors||~sp|Havana|||||
_9|i|~gu#D~mbForce @zFirearms by Law ~n(Officials||~sp|Havana|||||
&I|i|+)^,Survival, @8@z%.@FChildren||1990-09-30|@y|||||
&?|i|@v@-@2Older ~mO||1991-12-16||A/RES/46/91, @N||||
_?|i|@-*b@8@F=K~tjMental Illness ~nAImprovement @FMental ~cqCare||1991-12-17||A/RES/46/119, @N||||
~b1|i|+HFact-finding by @j@v~k4Field %YMaintenance ~tF~fQ@zSecurity||1991-12-09||A/RES/46/59, @N||||
&U|i|^,~rA~lIEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
*X|i|^,%E@F=KBelonging *8~d?or Ethnic, Religious @zLinguistic Minorities||1992-12-18||A/RES/47/135, @N|||7|
~at|i|^,+C~kA~pD||~sr||A/RES/48/104|||10|
&s|i|Standard ~ot#DEqualization @FOpportunities @2~f(||~sr||A/RES/48/96, @N||||
>,|i|@-_3~d?Institutions *b~s"@z@8@F&O%E(Paris ~ko|@-%z@jstatus @F~o?~ha*b^]@z@9@Fhuman rights;~l5~sX|~sr||A/RES/48/134, @N|||3|
+r|i|+H=I*8~hT@f~oB||~ss||A/RES/49/60, @N||||
&H|i|@p*8Supplement @j1994 +H=I*8~hT@f~oB||1996-12-17||A/RES/51/210, @N||||
%Q|i|^,Enhancement @F&z>W@z~opArrangements or Agencies ~k4Maintenance ~tF~fQ@zSecurity||~ss||A/RES/49/57, @N||||
+V|i|^,Occasion %YFiftieth Anniversary *h||1995-10-24||A/RES/50/6|||4|
^"|i|+)~ts@2Youth|+)~ts@2Youth ~mfYear 2000 @zBeyond|~su||A/RES/50/81, @N|||12|
*Q|i|^,Right @zResponsibility @FIndividuals, Groups @zOrgans @FSociety ~tA@zProtect Universally Recognized &O%E@z~d)Freedoms|+H&O%EDefenders|1998-12-09||A/RES/53/144, @N||||
>X|i|@p@z~ts@4a Culture @FPeace|+Ha Culture @FPeace|1999-09-13||A/RES/53/243|||10|
*W|i|@v~ke%?|~ke%?|2000-09-08|@y|A/RES/55/2|||68|
~jn|i|@p@FCommitment @4HIV/AIDS||2001-06-27|@y|A/RES/S-26/2, @N|||2|
~ne|i|%J+HHIV/AIDS||2006-06-02|@y|A/RES/60/262, @N||||
~rL|i|~mdIntensifying Our Efforts *8~hTHIV @zAIDS||2011-06-10|@y|A/RES/65/277, @N||||
~nf|i|~mdOn @jFast Track *8Accelerating @jFight #aHIV @z*8Ending @jAIDS Epidemic by ~pK||2016-06-08|@y|A/RES/70/266, @N||||
hiv-2021|i|~mdEnding Inequalities @zGetting @4Track *8End AIDS by ~pK||2021-06-08|@y|A/RES/75/284, @N||||
*2|i|A world fit @2children||2002-05-10|@y|A/RES/S-27/2, @N||||
<:|i|@v^,New ~lzAfrica’s #:||2002-09-16|@y|A/RES/57/2||||
nepad|i|New ~lzAfrica’s #:|NEPAD|2001-07-11|Lusaka|A/57/304, @N|||28|
>w|i|~sw~d4Outcome||2005-09-16|@y|A/RES/60/1|||15|
>k|i|~gu@z#?#D~nIa Remedy @zReparation @2Victims @FGross Violations ~tF&O%ELaw @zSerious Violations ~tF~gDLaw||2005-12-16||A/RES/60/147, @N||||
&C|i|@v&"Counter-Terrorism ~mW|&"Counter-Terrorism ~mW|2006-09-08||A/RES/60/288|||26|
~bs|i|Institution-building %Y@v~pE||2007-06-18|#Q|A/HRC/RES/5/1, @N||||
+0|i|~cWMandate-holders %Y~pE|~cWMandate Holders %YCouncil;~cWMandate Holders %Y~pE|2007-06-18|#Q|A/HRC/RES/5/2, @N||||
<k|i|@v^,%E@F~kaPeoples|UNDRIP|2007-09-13||A/RES/61/295, @N|||35|
<f|i|Non-legally binding ~qE@4all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @N||||
~b3|i|@vstrategic plan @2forests 2017–2030|@vstrategic plan @2forests, 2017–2030|2017-04-27||A/RES/71/285, @N||||
&(|i|#?*bAlternative Care @FChildren||2009-12-18||A/RES/64/142, @N||||
^c|i|@v&"~dU||2010-07-30||A/RES/64/293|||34|
~aY|i|@v~ot*b~e8@F~kB~hY@z~fP=I@2~kBOffenders (the ~i/Rules)|@v~ot*b~e8@F~kB~hY@z~fP=I@2~kBOffenders;~i/Rules|2010-12-21||A/RES/65/229, @N|||13|
&1|i|Updated ~g0~kB~gZ|~g0~kB~gZ|2010-12-21||A/RES/65/228, @N|||8|
~jP|i|Salvador +H~fyStrategies @2&"Challenges: ~fB>BSystems @z_J%.*Ea Changing World||2010-04-19|Salvador|A/RES/65/230, @N||||
~ju|i|%J@p~k:#D%[@z_F@FNon-communicable Diseases||2011-09-19|@y|A/RES/66/2, @N||||
*R|i|@v+H&O%E~hS@zTraining||2011-12-19||A/RES/66/137, @N||||
_!|i|The future we want||2012-06-22|~ea|A/RES/66/288, @N||||
~hc|i|@v@-@z#?@4~ejLegal Aid *E=G>BSystems||2012-12-20||A/RES/67/187, @N|||10|
>?|i|@p~k:#DRule @FLaw at @j~d?@z@fLevels||2012-09-24|@y|A/RES/67/1||||
_[|i|@p~aSDialogue @4@f~sT@z#:||2013-10-03|@y|A/RES/68/4||||
<j|i|~ij~qcplenary meeting %Y%rknown as @j+)_i@4~kaPeoples||2014-09-22|@y|A/RES/69/2||||
~a(|i|SIDS Accelerated Modalities #J(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @N|||18|
_r|i|<X@p@z~j4||2014-11-05|*z|A/RES/69/137||||
^f|i|~j4|<X~qb|2014-11-05|*z|A/RES/69/137, &QII|||2|
&h|i|@v~g0~j-~gZ||2014-12-18||A/RES/69/194, @N|||5|
*B|i|@f#?@2~fB>BResponses ~tj~q]*8&f&L~om~qfOffences||2014-12-18||A/RES/69/196, @N|||8|
<v|i|Sendai %?||2015-03-18|~ra|A/RES/69/283, &QI|||7|
>[|i|Sendai %U@2~n"Risk ~e72015–2030|Sendai Framework|2015-03-18|~ra|A/RES/69/283, &QII|||93|
~de|i|Addis Ababa ~c!%,%YThird ~qo#:|Addis Ababa ~c!~n5|2015-07-27||A/RES/69/313, @N|||106|
~df|i|Transforming our world: @j~gr|~gr;2030 ~n5|2015-09-25|@y|A/RES/70/1|||643|
~e(|i|<L+HIntegrating ~fB>Binto @jWider @v%,*8Address <W@z~j:Challenges @z~tA@jRule @FLaw at @j~d?@z@fLevels, @zPublic Participation||~sz||A/RES/70/174, @N|||6|
~a8|i|&o@j~e8@F~hY(the ~kgRules)|&o@j~e8@FPrisoners;~kgRules|~sz||A/RES/70/175, @N|||32|
~dD|i|~ij%Y~o2overall review %Yimplementation %Youtcomes %Y~d4#D~n?Society||2015-12-16|@y|A/RES/70/125||||
~kS|i|Our joint commitment *8effectively addressing @zcountering @jworld drug problem||2016-04-19|@y|A/RES/S-30/1, @N||||
+1|i|New York @p@2Refugees @zMigrants||2016-09-19|@y|A/RES/71/1|||9|
~jc|i|#e%Y#V%Y%r@4antimicrobial resistance||2016-10-05|@y|A/RES/71/3||||
~dw|i|^,~nIPeace||2016-12-19||A/RES/71/189, @N||||
>9|i|New Urban ~n5||2016-10-20|Quito|A/RES/71/256, @N|||16|
~an|i|~kjfuture: call @2action||2017-07-06|@y|A/RES/71/312, @N||||
~aL|i|#e#Dimplementation %Y@v&"~dU||2017-09-27|@y|A/RES/72/1||||
_/|i|#eadopted at @j~kg~fQSummit||2018-09-24|@y|A/RES/73/1||||
~jv|i|#e%Ythird ~o2prevention @zcontrol @Fnon-communicable diseases||2018-10-10|@y|A/RES/73/2||||
>t|i|#e%Y~o2fight #atuberculosis||2018-10-10|@y|A/RES/73/3||||
~jw|i|@v^,%E@FPeasants @z~dKPeople Working *ERural Areas||2018-12-17||A/RES/73/165, @N||||
<-|i|&"~q"@2Safe, Orderly @zRegular ~oc|&"~q"@4~oc;~l3~q"@4~oc|2018-12-10|Marrakech|A/RES/73/195, @N|||43|
>:|i|&"~q"@4Refugees|global compact @4~hj|2018-12-17||A/73/12(PartII)||||
<0|i|^r~te%Ysecond High-level @v_i@4South-South ~pW||2019-03-22|~h.|A/RES/73/291, @N||||
~nO|i|^Gcoverage, &8~ac~r'|^Gcoverage &8~ac~r';*-health coverage: ~acworld|2019-10-10|@y|A/RES/74/2||||
~r8|i|#e~qcpolitical forum @4~iD~ixconvened ~l[@jauspices %Y~gCAssembly||2019-10-15|@y|A/RES/74/4, @N||||
un75|i|^,commemoration %Yseventy-fifth anniversary *h||2020-09-21|@y|A/RES/75/1||||
~kQ|i|Our common commitment *8effectively addressing challenges @zimplementing measures *8prevent @zcombat corruption @zstrengthen @5cooperation||2021-06-02|@y|A/RES/S-32/1, @N||||
~qA|i|United #aracism, racial ~i2xenophobia @zrelated intolerance||2021-09-22|@y|A/RES/76/1||||
~ff|i|The “Space2030” Agenda: space as a driver @F~iDdevelopment|“Space2030” ~n5;~ox2030 Agenda: space as a driver @F~iDdevelopment;Space2030 ~n5|2021-10-25||A/RES/76/3||||
~dq|i|~n]+HAdvancing ~q(~oj=G>B~nARule @FLaw: Towards @jAchievement %Y~gr|~n]%?|2021-03-07|Kyoto|A/RES/76/181, @N|||12|
_X|i|<L~ts*bLeast Developed Countries|<L~qb|2022-04-01||A/RES/76/258, @N|||26|
~ao|i|~kjfuture, our responsibility||2022-07-21||A/RES/76/296, @N||||
^[|i|#e%Y#V#Dmidterm review %YSendai %U@2~n"Risk ~e72015–2030||2023-05-18|@y|A/RES/77/289, @N||||
sdg-2023|i|#e~qcpolitical forum @4~iD~ixconvened ~l[@jauspices %Y%r(Sustainable %.Goals Summit)||2023-09-29|@y|A/RES/78/1, @N||||
~nx|i|#e%Y%r#V@4pandemic prevention, preparedness @zresponse||~sA|@y|A/RES/78/3, @N||||
~cL|i|#e%Y#V#Dfight #atuberculosis||~sA|@y|A/RES/78/5, @N||||
~hn|i|Antigua @zBarbuda %,@2^vStates: A Renewed @p@2Resilient Prosperity|Antigua @zBarbuda %,@2^v~kx|2024-07-16||A/RES/78/317, @N|||9|
=r|i|Pact *bFuture|The Pact *bFuture|~sB|@y|A/RES/79/1|||21|
*P|i|&"Digital Compact||~sB|@y|A/RES/79/1, &QI|||6|
<h|i|+HFuture Generations||~sB|@y|A/RES/79/1, &QII|||3|
~rn|i|#e%Y#V@4antimicrobial resistance||2024-10-07|@y|A/RES/79/2, @N||||
^R|i|Awaza _62024–2034|Awaza ~qb;_62024–2034|2024-12-24||A/RES/79/233, @N|||7|
~nM|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @N|||2|
+q|i|@p%Y@v_i#D&OEnvironment|~l6^,&OEnvironment|1972-06-16|~oy|A/CONF.48/14/Rev.1||||
+s|i|*-^,Eradication @FHunger @zMalnutrition||1974-11-16|~h]||||7|
<1|i|^r#O#J@2Promoting @zImplementing Technical &zamong ~fo|^r~ty|1978-09-12|~h.|||||
=i|i|~n.~j/%YTenth ~rcSession %Y~gCAssembly||1978-06-30|@y|A/RES/S-10/2|||9|
^4|i|Rio +HEnvironment @z#:|Rio %?|~sq|~ea|~azI||||
~gS|i|%,21||~sq|~ea|~azII||||
<7|i|Non-legally Binding Authoritative Statement @F@-@2a &"~hP#DManagement, %G@z%c%.@FAll Types @FForests||~sq|~ea|~azIII||||
<Z|i|@J*b~q,%A@F%,21||1997-06-28|@y|A/RES/S-19/2, @N||||
=D|i|<X@p@z~qb||1993-06-25|*z|A/CONF.157/24(PartI), chap. III|||29|
=?|i|~ts*b%c%.@F^v~kx|Barbados ~qb|1994-05-06|~lU|A/CONF.167/9||||
~jR|i|~oF~oz@2a Safer World: #?@2~i]~n"~ojPreparedness @zMitigation @zits ~ty|~oF~mW|1994-05-27|Yokohama|A/CONF.172/9||||
^T|i|~ts%Y@f_i@4Population @z#:||1994-09-13|Cairo|A/CONF.171/13||||
*J|i|~pX+H<W#:|~pX%?;~pX@p@z~qb|1995-03-12|~sH|A/CONF.166/9, &QI||||
+S|i|~ts%Y~d4@2<W#:||1995-03-12|~sH|A/CONF.166/9, &QII||||
~m'|i|~c"@p@z~mP||~st|>P|A/CONF.177/20/Rev.1||||
=a|i|~c"%?||~st|>P|A/CONF.177/20/Rev.1, &QI|||4|
>V|i|~c"~mP||~st|>P|A/CONF.177/20/Rev.1, &QII||||
~ct|i|~q,actions @zinitiatives *8implement @j~c"@p@z~mP||2000-06-10|@y|A/RES/S-23/3, @N||||
_(|i|Habitat ~n5||1996-06-14|~q/|A/CONF.165/14||||
=]|i|+HCities @z~dK&OSettlements ~k4New Millennium||2001-06-09|@y|A/RES/S-25/2, @N||||
<t|i|~mS+H+)~gB||1996-11-13|~h]|||||
+k|i|~mS+HNutrition|||~h]||||9|
=[|i|~ts>O2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<l|i|~ts>O~pJ|Istanbul ~ts>O~pJ;Istanbul ~qb|2011-05-13|~q/|A/CONF.219/7, chap. II|||6|
~fe|i|~ts~f'Combat @zEradicate @j~i[~gI*E~eb~bU*EAll Its Aspects||2001-07-20|@y|A/CONF.192/15|||7|
<B|i|@f~p5*8Enable =/*8Identify @zTrace, *Ea Timely @zReliable Manner, ~i[~eb~p?|@fTracing Instrument|~sx|||||2|
~rv|i|Durban @p@z~qb||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~he|i|~hW~hP%Y~qo#:|~hWConsensus|2002-03-22|~of|A/CONF.198/11, +Q1, @N||||
_W|i|<L+H~cB@2Development: ~te%YFollow-up ~qo%.*8Review @j%A%Y~hWConsensus|<L+H~cB@2#:|2008-12-02|~tt|A/RES/63/239, @N||||
~a7|i|~d:~o9@4Ageing, 2002|~d:~o9@4Ageing;~d:~ty|2002-04-12|~q:|A/CONF.197/9, +Q1, &QII|||11|
=:|i|%J@p~nA~d:~o9@4Ageing, 2002||2002-04-12|~q:|A/CONF.197/9, +Q1||||
&/|i|~mJ+H%c#:||2002-09-04|~n[|A/CONF.199/20, +Q1, @N||||
<)|i|#O@F%A%Y~d4@4%c%.(Johannesburg #O@FImplementation)|#O@F%A%Y~d4@4%c#:;~mJ#O@FImplementation|2002-09-04|~n[|A/CONF.199/20, +Q2, @N||||
>S|i|Almaty @J@FAction: Addressing @j~rcNeeds @F%Mwithin a New &"%U@2Transit Transport &z@2Landlocked @zTransit ~fo|Almaty ~qb|2003-08-29|Almaty|A/CONF.202/3, &QI||||
~dm|i|&B@p@F~sX||2003-12-12|#Q|A/C.2/59/3, @N||||
>0|i|&B~ty||2003-12-12|#Q|A/C.2/59/3, @N||||
^d|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~b]|i|Tunis %,*b~n?Society|Tunis ~n5|2005-11-18|Tunis|A/60/687||||
+h|i|~hV%?||2005-01-14|Port Louis|A/CONF.207/11, &QI||||
<n|i|~hV~oz*b~q,%A%Y~ts*b%c%.@F^v~kx|~hV~oz@FImplementation;~hV~mW|2005-01-14|Port Louis|A/CONF.207/11, &QII||||
<9|i|Hyogo %?||2005-01-22|Kobe|A/CONF.206/6||||
^Y|i|Hyogo %U@2~c!2005–2015: Building @jResilience @FNations @zCommunities *8Disasters|Hyogo %U@2<S|2005-01-22|Kobe|A/CONF.206/6|||4|
^n|i|~e5~te~aS@v_i@4South-South ~pW||2009-12-03|~p9|A/RES/64/222, @N||||
=u|i|10-Year %U@FProgrammes @4%cConsumption @z~p-Patterns|10-Year %U@FProgrammes @4%cConsumption @zProduction|2012-06-22|~ea|A/CONF.216/5, @N|||3|
~jr|i|Keeping @jpromise: united *8achieve @j~ke%.Goals||2010-09-22|@y|A/RES/65/1||||
~dQ|i|~ij~k:@4Youth: Dialogue @zMutual Understanding||2011-07-26|@y|A/RES/65/312||||
~cc|i|~oxMillennium: <X+H~ox@z&O#:||1999-07-30|*z|A/CONF.184/6, +Q1||||
*t|i|@-~cC@jUse by =/@FArtificial Earth Satellites @2@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @N||||
~ap|i|@-Relating *8Remote Sensing %YEarth ~lI~kk||1986-12-03||A/RES/41/65, @N||||
=q|i|@-Relevant ~mf~mb*CPower Sources *E~kk||1992-12-14||A/RES/47/68||||
~ar|i|+H@f&z*E~cZ~ox*bBenefit @z~k4Interest @FAll States, Taking into ~klAccount @jNeeds @F~fo||1996-12-13||A/RES/51/122, @N||||
^a|i|@p@FLegal @-~jB*E~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
=b|i|~d/Business @z&ORights: Implementing @j@v“Protect, ~q]@zRemedy” Framework|~d/Business @z&O_I|2011-06-16|#Q|A/HRC/17/31, @N|||32|
*u|i|~d/Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @N|||30|
<r|i|~d/Extreme Poverty @z&O_I||2012-09-27|#Q|A/HRC/21/39, @N||||
~fb|i|Rabat #O#J#Dprohibition @Fadvocacy @Fnational, racial or religious hatred that constitutes incitement *8~i2hostility or violence|Rabat ~ty|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
<(|i|Manual #DEffective Investigation @zDocumentation @F+J|Istanbul =L|1999-08-09|~q/|||||
&'|i|#?@4>B*EMatters involving Child Victims @zWitnesses @FCrime||2005-07-22||E/RES/2005/20, @N||||
&r|i|#?*b%[@FCrime||2002-07-24||E/RES/2002/13, @N|||4|
&q|i|#?@2~c!@4~j-~k4=G>BSystem||1997-07-21||E/RES/1997/30, @N||||
=v|i|Basic principles #Duse @Frestorative *:programmes *Ecriminal matters||2002-07-24||E/RES/2002/12, @N||||
~dN|i|Consultative ~k-@znon-governmental organizations||1996-07-25||E/RES/1996/31||||
~bt|i|#?*bproclamation @F@5years|criteria *bproclamation @F@5years|1980-07-25||E/RES/1980/67, @N||||
+b|i|Arab ~fQInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &QII, resolution 14/221|||21|
>/|i|Quartet performance-based road map *8a permanent two-State solution ~mfIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @N||||
>)|i|@p@F@-@4Interim Self-Government Arrangements||1993-09-13|^/|A/48/486-S/26560, @N||||
*I|i|Kunming-Montreal &"~c'Framework||2022-12-19|~c-|CBD/COP/15/17, decision 15/4, @N|||12|
~aV|i|~h0#O@2~c'~nY~nAAichi ~c'Targets|~h0#O@2~c'~pJ|2010-10-29|~og|UNEP/CBD/COP/10/27, annex, decision X/2, @N|||5|
~dg|i|%,2063: The Africa We Want|%,2063 %Y+NUnion;%,2063|2015-01-31|_g|||||
>s|i|~ip#D~orGovernance @FTenure @FLand, ^.@zForests ~k4Context @F~d?~gB||2012-05-11|~h]||||16|
_8|i|=0@2~orFisheries||1995-10-31|~h]|||||
humanitarian-donorship|i|@-@zGood Practice @F~gDDonorship||2003-06-17|~oy|A/58/99-E/2003/94, &QII|||6|
~a2|i|~q-=0#aBallistic Missile Proliferation||2002-11-25|~em|||||
~ce|i|=0_l@jRepression @FPiracy, ~gL@z~i[_kActivity *EWest @z~i:Africa|Yaoundé Code @FConduct|2013-06-25|Yaoundé|||||
~a0|i|=0_l@jRepression @FPiracy @z~gL~k4Western ~mI~nAGulf @FAden|Djibouti Code @FConduct|2009-01-29|Djibouti|||||
~b:|i|Safe Schools %?||2015-05-29|Oslo|||||
~af|i|~l5Commitments *8Protect ~j-Unlawfully Recruited or Used by _D~p1or _DGroups|~l5Commitments|2007-02-06|^t|||||
+X|i|+H~d)@-@z%Eat Work|@f~kb&x+H~d)@-@z%Eat Work|1998-06-18|#Q|||||
~a4|i|@f~kb&xCentenary @p*bFuture @FWork|Centenary @p*bFuture @FWork|2019-06-21|#Q|A/73/918, @N|||5|
<i|i|@f~kb&x+H<W>B@2a Fair Globalization|+H<W>B@2a Fair Globalization|2008-06-10|#Q|A/63/538-E/2009/4, @N||||
~jb|i|@p@FAlma-Ata||1978-09-12|Alma-Ata|||||
~aX|i|@p@FAstana @4primary health care|@p@FAstana||Astana|||||
~nq|i|Incheon Declaration: ~hS2030: Towards Inclusive @z~sLQuality ~hS@zLifelong Learning @2All|Incheon %?|2015-05-21|Incheon|||||
^e|i|*-+HBioethics @z&O_I||2005-10-19|^t|||||
&0|i|*-+H&LDiversity||2001-11-02|^t|||||
~b8|i|*-^,&OGenome @z&O_I||1997-11-11|^t|A/RES/53/152||||
~a3|i|@v+H&OCloning||2005-03-08||A/RES/59/280, @N||||
~gT|i|Recommendation #DEthics @FArtificial Intelligence||2021-11-23|^t|||||
=h|i|@vguidelines @2consumer protection||2015-12-22||A/RES/70/186, @N||||
+o|i|~d)@-@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~fW|i|#?*bRegulation @FComputerized ~cEData Files||~cy||A/RES/45/95||||
+6|i|Responsibility @F=/@2internationally wrongful acts||2001-12-12||A/RES/56/83, @N||||
^W|i|~gu@4Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
<"|i|~mR@6>W~nA@f=GCourt||2004-10-04|@y|A/58/874, @N|||7|
+e|i|Financial ~el@z~ot*h||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@6@4Trade-Related ~mB@FIntellectual ~om_I|TRIPS %S|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~sS@6Establishing @j+)~gI~d]||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~e)|i|<L^,TRIPS @6@zPublic Health||2001-11-14|~tt|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~c!Plan||2017-07-15|Kazan|||||
+l|i|Revitalised ~ec|~os~ec;~os>fSouth Sudan;Revitalised %S;~os%S|2018-09-12|_g|||||
=p|t|Nagoya-Kuala Lumpur ~fR@X@4Liability @zRedress ~mf=)@X@4Biosafety||2010-10-15|~og|||2018-03-05||
_R|t|@6~s7Unregulated ~sN^.~k4~i:Arctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_P|t|Cape Town @6@F2012 #D%A%YProvisions %Y~aT@X@F1993 %z@j~aT@f^(>c~e4Vessels, 1977|Cape Town @6@F2012|2012-10-11|Cape Town|||||
~rX|i|Malabo +HAccelerated Agricultural Growth @zTransformation @2Shared Prosperity @zImproved Livelihoods||2014-06-27|Malabo|||||
~jq|i|~o9~f'Deter @z~hT_Z||2001-03-02|~h]|||||
<c|i|<L%J@p%Y“World <WSummit” ~l[@jtitle “the ~p/~d4@2<WDevelopment”|<L%J%?|2025-11-04|~tt|A/RES/80/5, @N|||2|
=c|i|Cancun +HMainstreaming @j%G@z%c~mb~c'@2Well-being||2016-12-03|Cancun||||6|
~iu|i|Aichi-Nagoya +H~hS@2%c#:||2014-11-12|~og||||8|
<b|i|@6@4~lu~rrIsraeli @zSyrian Forces|~lu@F~p1%S;1974 ~lu@F~p1%S|1974-05-31|#Q|||||
~nn|t|Work *E~e4#K2007 ~hH188)|Work *E~e4#K2007|2007-06-14|#Q|||2017-11-16||
>o|t|*dRoad ~re@F1968|1968 ~mj|1968-11-08|*z||1042:15705|1977-05-21||
^5|t|*dRoad Signs @zSignals|1968 *dRoad Signs @zSignals|1968-11-08|*z||1091:16743|1978-06-06||
~b6|t|@6>W~nAUnited =/@FAmerica regarding @jHeadquarters *h|Headquarters %S|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~du|t|*)%Y&x@FAmerican ~kx||1948-04-30|Bogotá||119:1609|1951-12-13||
*1|t|^O@a~s7@zPunish Torture||1985-12-09|=)@eIndias|||1987-02-28||
&i|t|^O*dProtecting @j&O%E@FOlder ~mO||2015-06-15|^/|||2017-01-11||
+3|t|@X~mf~jA%E#D%E@FOlder =K~gq||2016-01-31|_g|||||
<5|t|~j:Community @FWest +N=/*d~ebWeapons, _J~pQ~qfMaterials||2006-06-14|Abuja|||2009-09-29||
=n|t|~i:+N^(_F@F~ebWeapons, _J~pQ@zAll ~k0That Can Be Used @2_JManufacture, Repair @zAssembly|Kinshasa @R|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|^O~qn@j~abAmmunition, Explosives, ~qfMaterials||1997-11-14|^/|||1998-07-01||
~r9|t|~rJ~e4Vessel Personnel, 1995|~rJ~e4Vessel ~km|1995-07-07|~kc|||2012-09-29||
~bZ|t|%6%O@F*.Relating *8@f~fx||2010-09-10|>P|||2018-07-01||
+c|t|@X~fR~mf^(%O@FUnlawful Seizure @F~q9||2010-09-10|>P|||2018-01-01||
~dt|t|@X*8Amend @j*dOffences @z~i?~dKActs ~sE@4Board ~q9||2014-04-04|~c-|||2020-01-01||
~jQ|t|@X@F~sw~mf~h2|@X~mf~h2|2005-10-14|~kc|||2010-07-28||
<y|t|@X@F~sw~mf@X*b~bB=8|@X~mf@X*b~bB=8|2005-10-14|~kc|||2010-07-28||
+j|t|~nH~s0Material||2005-07-08|*z|||2016-05-08||
>4|t|~p6~nH~kf@X@4~kythat Deplete @j~p(|~p6Amendment|2016-10-15|Kigali|||2019-01-01||
_V|t|<L~nH~n]=L|<LAmendment|2012-12-08|~tt|||2020-12-31||
~ex|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
<C|t|@6@4~gIFacilitation|+)~gI&x@6@4~gIFacilitation;~gIFacilitation %S|||||2017-02-22||
=k|t|@6@4^.Subsidies|+)~gI&x@6@4^.Subsidies|2022-06-17|#Q|||2025-09-15|2|
<p|t|+)~cq&x~p)|WHO ~p);~p)|2025-05-20|#Q|||||
>2|t|Pact @4Security, Stability @z%.~k4Great Lakes Region||2006-12-15|~p9|||2008-06-21||
<!|t|@6~qh~k-~nA@fAtomic Energy Agency|@6~qh~k-~nAAgency|1957-11-14||A/RES/1145(XII), @N||||
<[|t|@6_l@j~mR>W~nA&x*b=.@FChemical ~p?||2000-10-17||A/RES/55/283, @N||||
~dM|t|@6_l@j~mR>W~nA@f&x@2~oc||2016-07-25||A/RES/70/296, @N||||
>q|i|Staff ~el@z~ot*h|||||||8|
<s|i|~el@z~ot~cC@JPlanning, @j@J~mB%YBudget, @jMonitoring @F%A~nAMethods @FEvaluation|||||||7|
~b!|i|@p%Y~mIas a Zone @FPeace||1971-12-16||A/RES/2832(XXVI)||||
~e?|i|Lima Declaration: Towards Inclusive @z%c~p4#:||2013-12-02|Lima|||||
~aK|i|Oslo ~bR%?||2007-03-20|Oslo|A/63/591, @N||||
~am|i|Ottawa *)@2~cqPromotion||1986-11-21|Ottawa|||||
^S|i|~i/*)@2~cq~s"*Ea Globalized World||2005-08-11|~j,|||||
~fc|i|Rio %J+H<WDeterminants @FHealth||2011-10-21|~ea|||||
~hg|i|~l5+HAid Effectiveness||2005-03-02|^t|||||
~bX|i|Accra %,@2<S||2008-09-04|Accra|||||
busan|i|Busan ~lzEffective %.~pW||2011-12-01|Busan|||||
~gW|i|Bali ~h0#O@2Technology Support @zCapacity-building|||||||4|
~b(|i|~e5^,Role @zMandate %Y@vEnvironment Programme||1997-02-07|~p9|||||
malmo|i|Malmö ~bR%?||2000-05-31|Malmö|A/55/25, &QI||||
~e/|i|&"~ts*b@8~d0~lILand-based Activities||1995-11-03|^/||||4|
~a5|i|~o9*b*j@F~e4Capacity|||~h]|||||
~do|i|~o9*b~oZSharks|||~h]|||||
~a6|i|~o9@2Reducing Incidental Catch @FSeabirds *ELongline Fisheries|||~h]|||||
+n|i|~ip@2Securing %cSmall-scale ^.~k4Context @FFood ~ov@zPoverty Eradication|||~h]|||||
*O|i|~ip@2Flag State Performance|||~h]||||7|
<a|i|@f#?*b*j@FDeep-sea ^.~k4High Seas||2008-08-29|~h]|||||
~m)|i|@f#?@4Bycatch *j@z~e7@FDiscards|||~h]|||||
~b2|i|~ip#DMarking @F~e4Gear|||~h]|||||
~jO|i|~mS+H_Z||2005-03-12|~h]|||||
~hl|i|Reykjavik +H~or^.~k4Marine Ecosystem|||Reykjavik||||7|
<e|i|@p%Y~d4@4~gB|||~h]|||||
^6|i|Five ~mS@-@2%c&"~gB|||~h]|||||
=f|i|&"%U@4~lW– For a Planet Free @FHarm ~lI~lW@zWaste|&"%U@4Chemicals|2023-09-30|Bonn|||||
>1|i|&"Jobs Pact||2009-06-19|#Q|||||
^2|i|Olympic ~pU||||||||
~hf|i|Moscow @p*8End TB||2017-11-17|Moscow|||||
>u|i|#O#J~s7Violent Extremism||||A/70/674||||
^0|i|~d/Foreign Terrorist Fighters (Madrid Guiding ~ko|~d:Guiding ~sX|||S/2015/939, &QII||||
<8|i|~n.communiqué %Y~c!Group @2Syria|&Bcommuniqué|2012-06-30|#Q|A/66/865-S/2012/522, @N||||
~bw|i|@6@4Movement @zAccess||2005-11-15||||||
<'|i|Israeli-Palestinian Interim @6#DWest Bank ~nAGaza Strip||1995-09-28|^/|A/51/889-S/1997/357, @N||||
>]|i|~ec||2015-08-17||||||
*w|i|@6@4Cessation @FHostilities, @8@FCivilians @z~gDAccess|@6@4Cessation @FHostilities, @8@FCivilians, @z~gDAccess|2017-12-21|_g|||||
~gX|i|%J@6@2~ib@j~i:+NRepublic||2019-02-06|Bangui|S/2019/145, @N|||4|
~e[|i|@6@2~ibMali|@6@4~ibMali|||||||
~a1|i|Peace, ~ov@z&z%U*bDemocratic Republic %YCongo ~nARegion||2013-02-24|_g|S/2013/131, @N||||
~rs|t|~gC%U@6@2~fQ*EBosnia @zHerzegovina||~su|^t|S/1995/999, @N||~su||
~fV|i|~n.@6@2Ending @jConflict @zBuilding a Stable @zLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~fy~ty||2015-07-14|*z|S/RES/2231(2015), &QA||||
~a!|i|Package @F=I*b%A%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &QI||||
~e:|i|Libyan %J%S||~sz|Skhirat|||||
juba|i|Juba @6@2~fQ*ESudan|Juba ~fQ%S|2020-10-03|Juba|||||
~dj|i|<L~j/@2~fQ*EDarfur||2011-07-14|~tt|||||
~e"|i|Bridgetown Covenant|||~lU||||8|
>J|i|@vDisability Inclusion ~mW||||||||
~a-|i|@f*)@F~knEducation, ~knActivity @zSport|||^t|||||
&Y|i|~rCGroups (Paris ~ko|~rCGroups (the ~l5~ko;~rCGroups||^t|||||
uhc-2023|i|^Gcoverage, &8~bA~r'|^Gcoverage &8~bA~r';*-health coverage: ~bAworld|~sA|@y|A/RES/78/4, @N||||
~m]|i|~ij%YDurban Review Conference|||#Q|A/CONF.211/8, chap. I||||
drug-2009|i|%J@p@z#O#J@4@f&ztowards an Integrated @zBalanced ~oz*8Counter @j+)Drug Problem||2009-03-12|*z|||||
ncd-2025|i|#e%Yfourth ~o2prevention @zcontrol @Fnoncommunicable diseases ~nA^]@Fmental health @zwell-being||2025-12-15|@y|A/RES/80/117||||
~lO|i|%J@p~aSMidterm Review #D%A%Y~j4||2019-12-05|@y|A/RES/74/15||||
~lM|i|~kjfuture: united @2urgent action||2025-06-13|Nice|||||
migration-progress|i|Progress @p%Y@f~sTReview Forum||2022-06-07|@y|A/RES/76/266, @N|||3|
trafficking-2021|i|2021 %J^,%A%Y@v&"~dU||2021-11-22|@y|A/RES/76/7||||
~ns|i|Lausanne ~c!Plan||2021-09-21|Lausanne|||||
oslo-plan|i|Oslo ~c!Plan||2019-11-29|Oslo|||||
~qT|i|<X~c!Plan||2022-06-23|*z|||||
new-start|t|+O~rr@jUnited =/@F~pPRussian Federation @4=I*b~q,~e7@zLimitation @F~h0Offensive Arms|New START ~en;New START|2010-04-08|Prague|||2011-02-05||
caadp|i|~fyAfrica Agriculture %.Programme||||||||
afcfta|t|@6Establishing @j+NContinental Free ~gIArea||2018-03-21|Kigali|||2019-05-30||
~eA|i|~l1~bR%?||2005-12-18|Hong Kong, China|||||
~i3|i|<L~bR%?||2001-11-14|~tt|||||
~m9|t|+NUnion *dPreventing @z~sD~lY||2003-07-11|Maputo|||2006-08-05||
~iZ|t|+N*)@4Democracy, Elections @zGovernance||2007-01-30|_g|||2012-02-15||
~g!|i|^ODemocratic ~pU||2001-09-11|Lima|||||
~cu|t|^O~qn~lY||1996-03-29|Caracas|||1997-03-06||
ccamlr|t|%6%G@FAntarctic Marine Living Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
wcpfc|t|%6~oZHighly ~sU~h/~k4Western @z~i:~mN||2000-09-05|Honolulu|||2004-06-19||
whaling|t|@f^(Regulation @FWhaling||1946-12-02|^/||161:2124|1948-11-10||
siofa|t|Southern ~mI^.%S||2006-07-07|~h]|||2012-06-21||
~eJ|t|%6~oZ~sNFishery ~cF~k4South ~mN||2009-11-14|Auckland|||2012-08-24||
~eG|t|%6~oZ~sN^.~cF~k4North ~mN||2012-02-24|Tokyo|||2015-07-19||
iccat|t|@f^(%G@FAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
recaap|t|~op&z@6@4~sDPiracy @z~gL*EAsia||2004-11-11|Tokyo|||2006-09-04||
saicm|i|~h0Approach *8@f~lW~sR||2006-02-06|Dubai|||||
~th|i|Sharm el-Sheikh %APlan||2022-11-20|Sharm el-Sheikh|||||
~k.|i|Shanghai +HPromoting ~cq~k4~gr||2016-11-21|Shanghai|||||
berlin-education|i|Berlin +H~hS@2%c#:||2021-05-19|Berlin|||||
~i5|i|WHO &"Code @FPractice #D@fRecruitment @F~cq~km|&"Code @FPractice #D@fRecruitment @F~cq~km|2010-05-21|#Q|||||
~i6|t|&"%6Recognition @FQualifications _lHigher Education||2019-11-25|^t|||2023-03-05||
kimberley|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &QII||||
ammunition|i|&"%U@2Through-life ~mD~pQ~sR||2023-12-04|||||7|
disability-2013|i|~ij%Y~o2realization %Y~ke%.Goals @zother internationally agreed ~ixgoals @2persons ~tjdisabilities: @jway forward, a disability-inclusive ~ixagenda towards 2015 @zbeyond||2013-09-23|@y|A/RES/68/3||||
~pd|i|<X+H~q(@zJustice: Meeting @jChallenges %YTwenty-first Century||2000-12-04|*z|A/RES/55/59, @N||||`;

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
公约
Convención 
sobre 
{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} 
la 
Declaration 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco}
{, nalamdqtAbo Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAcip Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|, nalamdqtAci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademzdao afsedbxageddao lfchjpldahjb|}
{eq lfasfeiie|ao lfasfeiiu|ao lfasfeiic|pt lfasfeiip|ao lfasfeiiao} 
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
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco}
sur 
Programme 
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
行动纲领
l’Organisation 
Protección 
{的|}
的
Principios 
Principles 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc}
abagnakce 
développement 
h dcxekadduib ekjeib, delfegmcdduib lfajbg wcxalehdahjb 
abdgibke 
Acción 
against 
les 
高级别会
和
Political declaration 
Icynpdefand
Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib} 
abmfbce 
et 
Derechos 
{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc} 
luph 
Acuerdo 
保护
发展
contra 
Gfasfeii{e|u|c|p|ao} ncohjgbo 
NhcawA{eq nckmeferbq|co nckmeferbb|pt nckmeferbt|co nckmeferbco} 
abdgibk 
问题
del 
政治
Desarrollo 
contre 
kehetAb{chq|vhq|ihq|ibhq} 
@CNations Unies 
@1{q|b|t|co} 
@e@o
国际
@4@j
@iJerbo 
行动计划
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
{uo lmed|asa lmede|aip lmedp|ui lmedai|ai lmedc} ncohjgbo 
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
relatif 
relative 
@mel 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc} 
abdlamz 
{关于|}
l’élimination 
Gfajakam@B
Seguridad 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
世界
Halamdbjcmzd@nk Scdcghkbi kadgcdrbqi aj 
Development
Guidelines 
sécurité 
{bc lfegbme|bv lfegbm|bi lfegbmei|bib lfegbmeib}
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
lfcnplfcyncdbq lfchjpldahjb b psamagdasa 
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
年
Framework 
Mundial 
Tratado 
aux 
@F@j
@m@o
国家
@e@Z
@Ile 
abtibah 
Wekpmzjejbgd@nk Dadgcdrbb 
g awmehjb 
@a#D
Optional @Xto 
guhakasa pfagdq Qcdcfemzdao Mhheiwmcb 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb}
{问题|}#c议@(#v@w
武器
icynpdefandasa 
à 
@ca 
Agenda 
Alto Nivel #BAsamblea General 
Development 
kdi abpidab Bcj abdujfie 
personnes 
Declaration
Prevention 
Represión 
人
#Hdirecteurs 
Cooperación 
儿童
非法
Trafficking in 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
ncohjgbo nmq fexgbgetAbvhq hjfed, dc bictAbv 
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
mise #Mœuvre 
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
b #Wgbnag awfeAcdbq b dekexedbq
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
维也纳
entitled “Universal health coverage: 
#Pabaxgcajc 
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
@I@o
@2@j
Standards @FTraining, Certification @zWatchkeeping 
@a@4
非洲
%ZEliminación @eTodas #NFormas 
iemuv ahjfagduv fexgbgetAbvhq sahpnefhjg
%YUnited Nations
武装冲突
Management 
criminalité transnationale organisée
internationale
mbkgbnerbb 
xelfcAcdbb 
全球
大会
nc 
#)k MFfbkedhkao vefjbb lfeg Bcmagcke 
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
#bprivilèges #iimmunités 
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
GambjbBchk
Universal 
Unlawful Acts 
droit 
justice 
lfbgbmcsbqv b biipdbjcjev 
、
其他
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
&Tabxay labrkfk abdmhce fabocaoce
准则
战略
@CNations Unies
Internacionales
@Q@o
@a@e
@I#b
Elimination @F
#NNaciones Unidas
首脑会议
torture #i%dou dégradants
行动
@p@4
&Tabxay labrkfk abakgyamce fabaqgdaice fabDkance
Torture @zOther Cruel, %j
abjnci abdogfC 
document 
&a权
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
Gfbdrbl{u|ag|ei|eib|ev} 
Utilización 
World 
illicites 
international
打击
框架
消除
管理
#aTransnational Organized Crime
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
#Mfaveur @Cpays 
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
基本#1
小岛屿#o中%0
我们@)
犯罪
@3@o
Código @eConducta 
Code @FConduct 
不&a道或有辱
Privileges @zImmunities 
社会
@Ma gxebiaajdaCcdbqv %eJerbo b 
#Mmatière d’exploration #id’utilisation 
@m@ZPrivilegios e Inmunidades 
酷刑#d*]残忍
Fixed Platforms Located #DContinental Shelf
bbmfb abqEjce abyBcje abhadce
le 
l’espace 
régissant 
#v@w
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
%h@?hjerbadefduv lmejFafi, fehlamaycdduv 
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
Doha 
附加@D
#jHumanos
abpdd abdgrme
fondamentaux 
qncfdasa 
@XAdditional *8@j&B&!
Action
Pacte @5#7%X#0civils 
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
protected-persons
@e@]@e
#i@o
Safety @F
@fCovenant @4Civil @z%J
#d平
@6#DResolution %YConflict *E
待遇或处罚
@ba 
制止
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
y &u
#BReunión 
%x@I{le VIH et le sida|le VIH/sida} : 
Justice 
Marco 
OpkaganqAb
Pequeños &AInsulares #M*y
abocaoc 
bbrm dh dxawj absfajD bbngje 2015-2030
bhlamzxagedbq 
byabr ablbmah abhadce Bcj 
disability-inclusion
mesures 
principes 
{|le |du |au }
{问题|}@(#c议@(=(
*bLeast Developed Countries *bDecade 
Beijing
Conférence 
Forced Labour #K
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
Bcmagcke
Buenos Aires 
Medidas 
Paris
Países 
Small Island Developing 
ncqjcmzdahjb 
travail 
travailleurs 
Code @econduite 
%(@o
illicite, non déclarée #inon réglementée
12 August 1949, @z%z@j
sane a 
Ilegal, No Declarada y No Reglamentada
fBcjv dh Ajfl &vpf abdvche
#e%Y#V@4universal health 
petits +8insulaires #M%l
wcxalehdahjb 
{qdvfjce qhfl abofmah|qhfl abofmah}
{| Nhcibfdao jafsagao afsedbxerbb} 
内陆#o中%0
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
@p#D
Carta 
Fisheries 
Washington
abmfb 
africaine 
disaster-risk-2023
promotion 
xekadev b awuBeqv hpvalpjdao gaodu
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
lfegahpnbq 
l’accès 
mondiale 
relatifs 
rkfk 
vienna-declaration-lldc
violence 
{eq|ao|pt} 
@Q&u
bdhi abycm <JghGcd fjmiv fabkAaF 
#C性*i受{难|害}者
%H>b=P@Cressources halieutiques 
&Dpersonnel 
*(Nucleares 
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
@e@u
Illegal, Unreported @zUnregulated Fishing
a @o
dh pqb 
Tortura y &3o Degradantes
%z@jStatus @F
fabrication #i=!trafic +,d’armes 
sfeynedhkbv b lambjbBchkbv lfegev
@J#J@2%M*bDecade 
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
kadjbdcdjemzdai CcmzFc
mandela-summit
medical-ethics
mental-illness
migration-2013
montreal-ozone
@I#(@etoutes #bformes 
Illicit Manufacturing @F@z&fFirearms, 
moving together *8build a healthier 
expanding our ambition @2health 
公民{|权利}{和|及|与}#v%p
paris-commitments
thuaF dhwke xabce dh *Dabhffce 
xadc, hgawandao aj <Qafpybq, g 
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
#M@:sans littoral =Ydécennie 
%(l’égard @Cfemmes
%/{abdfqve|abdjgsle} Am obade 
>xqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &Q
abkdj fabpqjad abodafce abpxjC
dfGnc @xfabpnjam abdjglwch lva
permanent-sovereignty
psamagdasa lfegahpnbq
一切形式
鱼类种群
#slabgmalcj abgc ggxHva mfbe 
Dadgcdrbb #E@oiafhkaip lfegp 
derbademzdai b icynpdefandai 
documento final 
oslo-ministerial
trafficking-2017
{人民|民族}{权|权利}*4
&uTráfico Ilícito 
@tablbmah abpdjcsce 
bhkafcdcdbb dehbmbq 
iafhkasa hpnavanhjge
%N#uDelito y 
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
telle que modifiée par =!@W
unidroit-1995
wreck-removal
养护#d
Nhcibfdao 
Violencia 
relations 
#9Cambio Climático
*aliberté syndicale >b@9&D
+:对妇女
2011-2020
=7*[=1&a格
A/RES/2200(XXI), @N
Directives 
Estatuto 
Gfbdrbl{u|ag|ei|eib|ev}, #y
Narcotic Drugs 
Practical =I#D+CViolence #a
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
{de|del} 12 @eagosto @e1949
~ad@zwell-being *Ea post-COVID 
%O@F*.#a@j>c
abdgybe labgqaje dh _qabdbsce 
#L>bmaîtrise @Cmaladies non 
=Y%fd’actes +,
@:durable %(l’horizon 2030
@trGj aogrmaD fthgaq fgxEch 
lutte #x@o
#MAfrique
b dekexedbb xe 
wbamasbBchkai fexdaawfexbb
#jHumanos y 
%U*dClimate Change
&S#d控<F病
@caw avfedc 
Genève 
Lucha #p
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
harbemzdasa 
havana-rules
headquarters
hgqxedduv h 
human-genome
iaea-statute
indian-ocean
l’homme #i
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
#o筹资#t
#wSin Litoral _uDecenio 
1990-12-14
@lInteramericana 
Bcmagcke 
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
#8%Xpeuples indigènes 
&9bagnakce 
&l守则
=0@2Special Procedures 
@,Básicos 
%2*/d’organisation #i@enégociation 
@jExploration @zUse @FOuter 
#Mmatière 
~cl或武装团体
@tdhGde abfrme abpnjckce 
qdci =Ndh abaxgnaF abkojc
特权#d豁免
@gministérielle 
@olfcnajgfeAcdbt 
b nfpsbv 
马德里老龄#t
@,Rectores 
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
抗<H药性
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
#O#J*8Combat &fPersons
#jCiviles y Políticos
="extra-atmosphérique
Solución #uConflicto 
l’aviation civile *l
nmq debicdcc fexgbjuv 
%YMarine Environment 
&2%w{四|}%q
*mghcv Fafi 
*qpnjckca
+)Summit 
+.跨国有%R=X
+CAll Forms 
2024-2034
=W*6{、|，}=W未来
@k(第
@lÚnica 
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfajakam{|e|p|ai|c}, 
Gfegbm{e||ei|eib|ev} 
Ginebra
Guiding @-@4
Madrid 
National 
Organizaciones 
Organization
Rio @eJaneiro
Small Arms @zLight 
>f@jRepublic @FSouth Sudan
#Mparticulier 
Constitución #B
#Z@o#[sociale (norme 
%2plateau continental
*q{dcmah|dqab} 
1949%T8月12日
Access *8
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
gaxnpCduv hpnag
glasgow-pact
guhakai pfagdc 
hajfpndbBchjgc 
hong-kong-ministerial
internationales
k Dadgcdrbb 
lcfban na 2030 
lfcnajgfeAcdbb 
lrdace 
north-pacific-fishery
oau-mercenaries
réunion 
south-pacific-fishery
{与|和}
~bP&D12 août 1949 #7
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
高度洄游~aF
麻醉品单一
%I#t@)=(
@G各国
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
#N&6con Discapacidad
#i@Ileur destruction
#x=!trafic illicite 
@3l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>hdefkajbBchkbv 
#,Alimentaria 
#C刑事法院
%yVoluntarias 
&:idb 
+.&a口~cR*o#F
@tdqbo pfjfla 
Civil Aviation
Comprehensive 
+z%]@e{|los }=F
<R@F^C@8@FVictims 
Crime %[@z=G
#M@oExploración y +(#u
supplementing @j@v@a+[
@Il’intégration #B
蒙特雷共识
#c议
+Btravailleuses #i^y
2014-2024%T十%T&7@!
#NActividades 
#[alimentaire 
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
dIgdj abkde %u
fcspmbfagedbq 
guhCci pfagdc 
sahpnefhjgeib 
哥本哈根@w
培训*[发证
探索#d利用
气候变化+/
种族
精神药物@k
脱离接触#I
%U*dTobacco Control
&2@A*6法%q
&DSommet &4
&a员
*8Prevent, 
=Kwith Disabilities
@G%I毒
@QPrevenir 
@iJerbo
@t@xbkahfh 
Educación 
abmfre 
abxaye 
aogjagcqce 
aogsuan faogxmad _L
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
进一步*5
#0@C%:handicapées
*EAfrica
2030 %,@2%c#:
<U财产
Aviación Civil #4
Basic @-
Bcj abdujfie 
Bienes Culturales 
Cumbre %V
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
abkAaF >x
ablrjce 
abpwnab 
abqhazce 
agenda-21
ai-ethics
antarctic
apartheid
bali-plan
car-peace
@e#N
*E@jField @F~fBJustice
Model Strategies @z~bo
#M@oRepública 
共#d国
<T#ipolitiques
@tqhcn 
#uPatrimonio 
&Dpatrimoine 
@Cenfants
covenants
criminalité 
democratic-charter
enmendada por &u@V
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
#PabtAanc 
&e劫持航空器
(No. 
*p第十届~eV~dR
+Lfinal #B
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
aw ahpAchjgmcdbb 
contrôle 
favor %1^u
hagcAedbq 
hague-1907
lfbdrblag 
lfeg 
pollution 
transfrontières 
y {|el }#R
不报告*[不管
%P=!domaine 
@K#9Trabajo 
Buenos Aires
Fish Stocks 
Halamdbjcmzd
Pesca 
Qcdcfemzdao 
Rome
^-Africana @e~bL%1Pueblos
~fQ@zReconciliation *E
@ogalfahp a 
Smuggling @FMigrants 
@tnccha 
traite @C
卫生
及其
@a#z%2*/#B
Outcome +L
g haajgcjhjgbb h 
大陆自由_f区
#L&Dcrime #i
#Mhaute mer 
République 
Voluntary #?
Wekpmzjejbgd
^llégères 
ablraj
afsedbxerbb 
aichi-nagoya
awchlcBcdbt 
dcDak 
development 
dhGde 
infractions 
kpmzjpfdasa 
nchqjbmcjbc 
nucléaires 
sustainable 
wcxalehdahjb
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
>i~hv定平台%o
Asia Sudoriental
Reglamentación 
Responsabilidad 
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
应对#.毒品#t
月球#d*]天体
*5情况
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
frkfk _N
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
@h@e
+N*)@4&O@zPeoples’ 
~cC@jActivities @F=/
y @o
traitement @C
%4a +gfcwcdke, @S
>i危及~hA航行
十%T期_d%0
基本自由
难民地位
@A~f"#d有关~f"
~d:{|de 2002 }%2
发生*i时#n~gs
#f>h%hh 
#o#t#.+E
rome-iuu
salvador
sua-2005
yokohama
最<E则
#BAsamblea 
#OEstratégico 
&Dmilieu marin 
&jguvane k 
&y~dEycfjg 
(№ 
*:pénale
+:&e*[~h)制捕
+Bpires formes 
1949 
2001-2010
<X_62014–2024
=Nimcdc abqhoce
@)@k
@3=!@:
@a#8%X
@iJerbo, #y
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
Otros 
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
_Labxajqc
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
~eI@e&.@e%b
Council @FEurope *d
Parts @zComponents 
%f@Cactes 
#Z@o&N(emploi #i
示范+w#d实际
*E@j
%P=!contexte #B
@4_JDestruction
@a@T
Icyeicfbkedhk>h
kpmzjpfduv 
lfbdpnbjcmzdai 
lfcnplfcyncdbb 
lfcnplfcyncdbq 
lfegc 
l’assistance 
l’emploi 
relationship >W
shanghai-health
toutes #b%:
~aSMeeting %Y%r
~bkvolontaires 
~dApsychotropes
与_f有~cN
公民及#v%p#C
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
%0_e区域*6%i
%hh jafsagmco 
*(Pequeñas y 
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
_HkadFcfcdrbb 
_uTratamiento 
abdbrk labivm 
abpdh abBHazc 
bhlamzxagedbb 
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
#uConsejo 
*Dabhffce 
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
Todas #N&6
_3Refugees
_qabthoah 
ablcfbfqc 
corruption
deuxième 
fpkaganqAb
jcffafbxie
kadFmbkje 
kfaim 
lch @x
l’État 
nmq 
relativos 
under 
京都
@C#0@e
Use @F
#x@o
%J+HHIV @zAIDS: 
&S=X#d*3
*8@j
Integración #B
约翰内斯堡
船舶压载水
*dRoad Traffic
=W*6*[=W未来
@v%6Law %YSea 
@c#Ea 
@l_Y#9&]#u
sociaux #i
作用
妇女
残疾&a%p
罗马
%P#baffaires 
%T~hs风险+/
%Xproblèmes 
%xissue 
&BConventions
*5&2@A~fv^i@)
*qabdoazb ~e9
@t@x~bY
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
Platform @2<S
Pueblos 
Relationship 
Rome 
San Francisco
Semipalatinsk
Statut 
Strategy
Trabajadores 
^xforcé
_'kadFmbkjag 
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
bhhmcnagedbt 
bycatch
charter
chicago
cluster
conflit 
crpd-op
derbademzdao 
durable
durban-review
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
lausanne-plan
lfabxganhjge 
lhbvajfalduv 
lujak &R
marchandises 
pandemic-2023
part-xi
@g@e
@z@j
#p@o
*e+M#d民族权
@FJuvenile 
Statute %Y
*H^A@a#z~mc*k
@A&a类~eW~dR
Amendment ~mf
Right *8
por 
qhfl ujk Joca
santé 
sevilla
tampere
uhc-2019
vclt-io
wmesalampBbq 
{和|及|与}
économiques 
自愿+v
#C@k
#M&u
#O@U
*'#u~cD@E
2011–2020 
2017-2030
=,^?~ma~b"@C
@/#h
@3une 
@VAdicional 
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
Territorial 
Terrorism
Trata 
Tráfico 
Tuberculosis
Yokohama 
_jBiológica
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
@Cstocks @epoissons 
%G@z*j@F
@ophjaoBbgaip 
条例#d细则
#V%Y%r#D
@A南南<G~fG
@g#i>M_B
amended by @j
~nBMujer
#C劳工%R@G
@aunique 
@f#O#J
Sudán #uSur
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
qdci 
relativa 
réparation 
sahpnefhjge 
vienna-crime
xehcnedbq %8
xesfqxdcdbq 
{问题|}
~by~g2冲突
~mc_4%(feu, 
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
灭绝~f5罪
第三
遗传~hC
销毁此种
阿拉木图
障碍者
bmb 
#aWomen
&O%ECouncil
&a道主义
*qdqab 
*sPenal
+M理事会
2011–2020
2030
>hkadjfamc 
@[labpwnab 
@m#N
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
Genetic ~cF
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
Paz ~jC
Production 
Prácticas 
Second 
Terrorismo 
Weapons
a ibfc 
abDahc 
#O@e@]
@J@F<S
%Yhigh-level 
&e制造#d~cR
@ohavfedcdbt 
@z~dKRelated 
au statut @C
governing @j
工作
%(certains 
&2@A~d5%q@G
&a不受~bi
*qpiabc ~ep
@a#a
@f_i@4~cB@2
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
fabdlamz #5
gulamdcdbq 
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
twaj 
vienna-plan
xwe 
ycdAbd 
~aj#3ycdAbd
~bbghjfcBb 
~cU_qabwnb 
~n1bdhavAe 
~nVOcéano 
最低%T龄
#i=!
%hh 
&mndq 
*Aabqljc
*[生产
*sPenal 
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
durable 
durban
dyacm 
gbnag 
geneva
#R@e@]
@8@FAll =K
#M@o
@-@z#?@4<K_D
#i@C
&S*[>i#d~j0
@G在
@a*8Combat 
土著&a民
#"#5@[
@f*d*c@2
gimcb 
hiv-2011
hjejphc 
icescr
icynp 
ilo-29
ilo-87
ilo-98
jfpnc 
laybmuv 
leurs 
lfAi ~gM
lfaiuhme
malabo
maputo
marpol
nagoya
ncjco 
ncjhkao 
par #b
pêche
ramsar
recours 
règles 
sdg-2019
stcw-f
unclos
unfccc
world”
~bE~mc#[
~eV是
~fz~nB#,
~n1bkdi 
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
%eJerbo b 
(Gfajakam 
(Protocol 
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
Cour ~jy*l
Cybercrime
Documento 
Equitable 
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
#i@e
@olfawmciei 
%6~kn@8@F*C
='#b~dd@C+8
@a@I%s
~cR&a口
规约
#MAfrique 
&2&d%p%q@G
*8Prevent 
@tbavac @[
Problemas 
Programas 
Promotion 
Relations 
Sancionar 
Tlatelolco
abdhaEiag 
abdmhc ~kK
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
outcome +L
programme 
réfugiés
sharm-plan
société 
with 
{|,} 
{之|的|}
~ba+?
~jzRoma %Z
国内#d#C
遇之%w@k
+z@'
@)#1
@J#J
Doha
号)
^p^A~j8#0@e~cJ
~ir~sYpetit 
@ogalfahei 
#O@F<S
<d@"#z#i
*8Promote 
=E#bmoins 
#M@Z
@W*H%X&!@e~eL
@oiafhkaip 
@F@f
@l@e~gJ
Cumplir @o
Sharing @F
~oC@ePersonas
@K@e
#0@e>6
%L>z@e
@V@e
Capa @eOzono
%5*Y>Z@e~eD
Conjunto @e
Sistemas @e
@E@e
@eParís
@e@"
navires @e
~nW@5@e~jK
~nW@e
@l@e`;

export const NAMES =
  `~m,|fr|=,+x
~m,|es|^-@e+D
~m,|ru|~c]~f-
~m,|ar|~iw<O
~m,|zh|@A*4
~dn|fr|~mV#BCour @T@eJustice
~dn|es|~bl#BCorte ~tSJusticia
~dn|ru|Ljejpj@B^NLpne
~dn|ar|~kIbdrsde abimb <Y
~dn|zh|#C法院~s4;&2法院~s4^i
~e]|fr|@a@I*F+x
~e]|es|@l@mPrerrogativas e Inmunidades @e+D
~e]|ru|%)*?EwKcnbdcdduv Jerbo
~e]|ar|@t~kL@x~kT
~e]|zh|@A~c4@k
=t|fr|@a@I*F@C~haspécialisées
=t|es|@l=6%1Organismos Especializados
=t|ru|%)*?hlcrbembxbfagedduv pBfcyncdbo
=t|ar|@t~kLabfsabag abdgxyye ~kT
=t|zh|专门~sa~c4@k
~jm|fr|@a=Y#L>b%f&Dcrime @egénocide
~jm|es|@l+z%N~jCSanción #uDelito @eGenocidio
~jm|ru|%)~k"lfchjplmcdbq scdarbne ~bJdcsa;%)scdarbnc
~jm|ar|@tdhi qjcde abtlame abqdaice ~cHibcva
~jm|zh|~eY及惩治~pw@k;~eY{和|与|并}惩治~pw{行|}@k;~pw@k
~b[|fr|@a=Y%f#B~ifêtres humains ~sYl’exploitation #B~dxd’autrui
~b[|es|@K+z%]#B~oC@e&6y #BExplotación #BProstitución Ajena
~b[|ru|%)~lpmtnzib b h Pkhlmpejerbco ~o,jfcjzbib mbreib
~b[|ar|@trGj ~bVlabpuxay faogBbab miaje abBcj
~b[|zh|&K贩卖&a口及取缔意图营利使&a卖淫~j6
~ry|fr|&!@e~bP&D12 août 1949;&!@e~hU{ de 1949|}
~ry|es|~sG@e_G~bz;~sG@e_G@e1949;~sG@e~d.
~ry|ru|^P{bc|bv|bi|bib} kadgcdrb~i!aj 12 egsphje ~j2~qO;^P{bc|bv|bi|bib} kadgcdrb~i!~j2~qO;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|ziq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};^P{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~ry|ar|~fSabdIjxe ~dI;~fS~ga1949;~fS{abdikfme |abdljde |}*q~dI;~fSabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~ry|zh|~iG;%w四@k;%w@k
~jl|fr|+A~bP~fn&Dsort @Cblessés ~rDmalades %P#b~ev#Mcampagne;première +A~hU
~jl|es|~tK_G@QAliviar @oSuerte ~i8Corren @ZHeridos y @ZEnfermos ~gYFuerzas Armadas #MCampaña;{Primer|I} ~tK~d.
~jl|ru|^P@baw pmpBCcdbb pBehjb fedcduv b wamzduv g ncohjgptAbv efibqv;lcfg_t^P@q
~jl|ar|~g4bgroch rab abqjrC fabdjAC ~i7*qabdcmah;~g4abpfbC
~jl|zh|改善战地~cl伤者病者境~tp;%w第一@k
~g,|fr|+A~bP~fn&Dsort @Cblessés, @Cmalades ~rDnaufragés @C~ev@Imer;~l'+A~hU
~g,|es|~tK_G@QAliviar @oSuerte ~i8Corren @ZHeridos, @ZEnfermos y @ZNáufragos ~gYFuerzas Armadas ~nVMar;{Segundo|II} ~tK~d.
~g,|ru|^P@baw pmpBCcdbb pBehjb fedcduv, wamzduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege _'hbm @eiafc;gjaf_t^P@q
~g,|ar|~g4bgroch rab qjrC fdjAC fBjkC abkfag abdobre *q~is;~g4abDahce
~g,|zh|改善~hA~cl伤者病者及遇船难者境~tp;%w~cQ@k
~e-|fr|+A~bP#8au ~jDprisonniers @eguerre;~qR+A~hU
~e-|es|~tK_G%val Trato debido a @ZPrisioneros @eGuerra;{Tercer|III} ~tK~d.
~e-|ru|^P@baw awfeAcdbb h gacddalmcdduib;jfcj{zq|zco|zt} ^P@q
~e-|ar|~g4#ldiadbe pojC abrjl;~g4abDabDe
~e-|zh|@G战俘待~tp;%w~px@k
~g-|fr|+A~bP#8^A@9@C%:civiles #Mtemps @eguerre;quatrième +A~hU
~g-|es|~tK_G%v_0@'debida a #N&6~q!#MTiempo @eGuerra;{Cuarto|IV} ~tK~d.
~g-|ru|^P>h*xsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj_t^P@q
~g-|ar|~g4@[~eFabdmhcch fkg abrjl;~g4abjalie;~g4#l~dO=Nabdmhcch {|nc }fkg abrjl
~g-|zh|@G战时#n平民之%w@k;%w第四@k
~fa|fr|~tD^A@9@C~hp@C~oQarmés ~cv{ (Protocole I)|};@W*HI
~fa|es|@V+"@e~lB@'~gY~h1%1Conflictos Armados +y{ (Protocolo I)|};~n3I;@VI +"@e~d.{| de 1949}
~fa|ru|~jX%C~mZ~sk!I);~jX%C_'kadFmbkjag;~h:@n!I
~fa|ar|~hF{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dI{|،} fabdgibk ~eFAraca {abdhaEiag|abhEaiag} {abmfbce abdobre|abdobre abmfbce};~hFabpfb
~fa|zh|~iG@G#n#C性*i受难者@)<M(第一@D);~d1@G#n_w@)<M;@G#n_w@)<M;~d1第一<M;第一<M
~dy|fr|~tD^A@9@C~hp@C~oQarmés non ~cv{ (Protocole II)|};@W*HII
~dy|es|@V+"@e~lB@'~gY~h1%1Conflictos Armados sin Carácter #4{ (Protocolo II)|};~n3II;@VII +"@e~d.{| de 1949}
~dy|ru|~jX~mZdcicynpdefandasa vefekjcfe ~sk!I!I);~jX~mZdcicynpdefandasa vefekjcfe;~h:@n!I!I
~dy|ar|~hF{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dI{|،} fabdgibk ~eFAraca {abdhaEiag|abhEaiag} {abdobre Bcj abmfbce|Bcj abmfbce abdobre};~hFabDahc
~dy|zh|~iG@G#n非#C性*i受难者@)<M(~cQ@D);~d1@G#n非_w@)<M;@G#n非_w@)<M;~d1~cQ<M;~cQ<M
~b-|fr|~tD%(l’adoption ~nasigne distinctif additionnel{ (Protocole III)|};@W*HIII
~b-|es|@V+"@e~lBAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~n3III
~b-|ru|&y~o-nalamdbjcmzdao ajmbBbjcmzdao Piwmciu ~sk!I!I!I);&y~o-nalamdbjcmzdao ajmbBbjcmzdao Piwmciu;~h:@n!I!I!I
~b-|ar|~hFabDabD
~b-|zh|~iG@G采纳一个新增特殊标志@)<M(~px@D);@G采纳一个新增特殊标志@)<M;~d1~px<M;~px<M
~h8|fr|@a{|de La Haye }#Z#blois #icoutumes #Bguerre @Iterre
~h8|ru|%)_a;Qeeshk>h_a;Gamaycdb{c|q|t|ci|b} a _a
~h8|ar|~s8lkfahch fpijan abrjl abljce
~h8|zh|陆战法规#d惯例@k;海牙第四@k
~hj|fr|@a#8~qg~tg
~hj|es|@l#9~bl%1Refugiados;~tY1951
~hj|ru|%)~rMwcycdrcg;@c~sm^D~rMwcycdrcg
~hj|ar|@/~f?~rV;@tiad ~sm~f?~rV;@/~q8~gM
~hj|zh|@G~jI~j6;~jI@k;1951%T难民@k;1951%T@k
>j|fr|@W#7~qg~tg;@W@e1967{| s’y rapportant}
>j|es|@V#9~bl%1Refugiados;~on~tk@e1967
>j|ru|~d,@Shjejphe wcycdrcg;#)1967 sane k dco;#)k dco 1967 ~qO
>j|ar|#P#s~rV;#Pabxay ~rV;#P#sldjsE ~gM;%miad 1967 abdbrk lva
>j|zh|@G~jI@)@D;~jI@D;1967%T@D
>r|fr|@a#8~qgapatrides
>r|es|@l#9~bl%1Apátridas
>r|ru|%)~rMelejfbnag
>r|ar|@/@[lfAi ~j5;@/~f?lfAi ~j5;@/~q8~j5
>r|zh|@G无国籍&a地位~j6;无国籍&a地位@k
~a.|fr|~hDréduction @Ccas d’apatridie
~a.|es|@l@QReducir @ZCasos @eApatridia
~a.|ru|%)hakfeAcdbb wcxsfeynedhjge
~a.|ar|@txnA rabag ahimad abqhoce
~a.|zh|减少无国籍状态@k
~b?|fr|@a#8%(l’esclavage
~b?|es|~j!Esclavitud
~b?|ru|%)fewhjgc;@cajdahbjcmzda fewhjge
~b?|ar|@/~f?labjk;@tabjk ~ga1926
~b?|zh|禁奴@k
~dP|fr|@Wamendant @o@a#8%(l’esclavage signée %(~bP=!25 septembre 1926
~dP|es|@V@QModificar @o~j!Esclavitud Firmada #M_G&u25 @eseptiembre @e1926
~dP|ru|#)a gdchcdbb bxicdcdbo g ~n9fewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~qO
slavery-amended|fr|@a#8%(l’esclavage signée %(~bP=!25 septembre 1926 #iamendée par =!Protocole
+m|fr|@asupplémentaire #8%(~lK@el’esclavage, #B~ifesclaves ~rD~ha#ipratiques analogues %(l’esclavage
+m|es|@lSuplementaria %ZAbolición #BEsclavitud, @o~oC@eEsclavos y #N~lyy ~p.Análogas _0Esclavitud
+m|ru|~h:@b~kOfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
+m|ar|@/abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+m|zh|废止奴隶制*[奴隶贩卖及类似奴隶制@)制度与习俗补充@k
*Z|fr|@a+B#0politiques #Bfemme
*Z|es|@l^)#jPolíticos #BMujer
*Z|ru|%)lambjbBchkbv +gycdAbd
*Z|ar|@tabrkfk abocaoce bbdjpe
*Z|zh|~mq#v%p@k
&X|fr|~hDnationalité #Bfemme mariée
&X|es|~j!Nacionalidad #BMujer Casada
&X|ru|%)sfeynedhjgc xeipydco ycdAbdu
&X|ar|@tqhoce ~qpabdgEfqe
&X|zh|已婚~mq国籍@k
=g|fr|@a%2consentement au mariage, l’âge minimum &Dmariage #il’enregistrement @Cmariages
=g|es|@l#9Consentimiento _uMatrimonio, @oEdad Mínima @QContraer Matrimonio >yRegistro %1Matrimonios
=g|ru|%)hasmehbb @eghjplmcdbc g wfek, ~oXwfeBdai gaxfehjc b fcsbhjferbb wfekag
=g|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=g|zh|@G婚姻@)同意*[结婚~q1及婚姻登记~j6
icerd|fr|~k7~aa@e&Nraciale
icerd|es|@l@E*f@e=HRacial
icerd|ru|#f>h~d2fehagao nbhkfbibderbb
icerd|ar|~n1~qx~ayabihyjc
icerd|zh|+:~aE~f5~cP~nU
~rN|fr|~gG@5#7%X#0économiques, ~moculturels
~rN|es|~cD~tS#jEconómicos, ~kwy ~lZ
~rN|ru|#f+taw PkadaibBchkbv, ~g.~k9lfegev
~rN|ar|abivm +I
~rN|zh|~iR*[=3及<U%p~nU;~iR{、|}=3{、|和|及|}<U%p~nU
iccpr|fr|~g3
iccpr|es|~cD~tS~dV
iccpr|ru|#f+ta _5
iccpr|ar|abivm +u
iccpr|zh|~la@k;~ae~nU
~g8|fr|Pactes ~bu_p%X~tL
~g8|es|Pactos %k@e<N
~g8|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a +g^q
~g8|ar|abivmch abmfbcch abxaych lrkfk _N;abivmah abmfbcah abxayah lrkfk _N
~g8|zh|#C+M两@k;#C+M@k
~g?|fr|%Kau ~g3;premier %Kau ~g3
~g?|es|~nX@e~dV
~g?|ru|~iq@n~dpa _5
~g?|ar|&9~lE+u;&9bbivm +u
~g?|zh|&2~la%q&J;&2~ae#C%q@({第一{号|项|}|}&J
~g[|fr|~l'%Kau <T#ipolitiques, *"abolir @opeine @emort;~l'%Kau ~g3
~g[|es|Segundo ~nX@e#j~q!y Políticos, destinado a abolir @opena @emuerte;Segundo ~nX@e~dV
~g[|ru|Njaf{ao Fekpmzjejbgduo lfajakam|asa Fekpmzjejbgdasa lfajakame|aip Fekpmzjejbgdaip lfajakamp|ui Fekpmzjejbgdui lfajakamai|ai Fekpmzjejbgdai lfajakamc} ~dpa _5
~g[|ar|&9~p]~lE+u
~g[|zh|旨在废除死刑@)&2~la%q~cQ项&J;&2~ae#C%q@(~cQ{项|}&J
~g]|fr|%Kau ~gG@5#7%X#0économiques, ~moculturels
~g]|es|~nX@e#jEconómicos, ~kwy ~lZ
~g]|ru|~iq@n~dpaw PkadaibBchkbv, ~g.~k9lfegev
~g]|ar|&9bbivm +I;&9~lE+I
~g]|zh|&2~iR*[=3及<U%p#C%q&J;&2~iR{、|}=3{、|和|及|}<U%p#C%q@(&J
+p|fr|@a@Il’imprescriptibilité @Ccrimes @eguerre ~rDcrimes #xl’humanité
+p|es|~j!Imprescriptibilidad %1Crímenes @eGuerra y %1Crímenes @eLesa Humanidad
+p|ru|%)dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi =oBcmagcBchjge
+p|ar|@timd gkamd qjazd abrjl fabqjazd ~kGAm abthoahce
+p|zh|战争罪及危害&a类罪不适用法定时效@k
~gV|fr|~k7@I#(>b%f&Dcrime d’apartheid
~gV|es|@l@E%Z%]>yCastigo #uCrimen @eApartheid
~gV|ru|#f>hlfchcBcdbb lfchjplmcdbq elefjcbne ~bJdcsa
~gV|ar|~r-qjcde abnyb abihyjc ~cHibcva
~gV|zh|&K并惩治~f5隔离罪行~nU
>T|fr|~k7#xl’apartheid %P#bsports
>T|es|@l@E#p&uApartheid ~tCDeportes
>T|ru|#f@b=oelefjcbne g hlafjc
>T|ar|~qZabnyb abihyjc *qabpbial abjcaAce
>T|zh|~r:体育~iT~f5隔离~nU
cedaw|fr|@a~aa@e&N~aw
cedaw|es|@l*f@e=H~o6
cedaw|ru|%)~d2~qW
cedaw|ar|@tabkAaF ~ayAm abdjpe
cedaw|zh|~bg~aE~cP@k
~jf|fr|^p^A@a~aa@e&N~aw
~jf|es|*'#B@l*f@e=H~o6
~jf|ru|%4a ~d2~qW
~jf|ar|~cUabkAaF ~ayAm abdjpe
~jf|zh|&2~bg~aE~cP%q&J;&2~bg~aE~cP%q@)&J
cat|fr|@a~mc+F;@a~mctorture
cat|es|@l~nB_2;@l~nBTortura
cat|ru|@c=o~nv;@c=olujak
cat|ar|@tdhavAe ~rj^F
cat|zh|&K~bi@)>g@k;&K酷刑@k
opcat|fr|%K^A@a~mc+F
opcat|es|*'#B@l~nBTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%4=o~nv;%4=olujak
opcat|ar|~cUdhavAe ~rj^F
opcat|zh|&2&K~bi@)>g%q&J;&2&K~bi@)>g%q@)&J;&2&K酷刑%q@(&J
crc|fr|~j8#0@e~cJ
crc|es|@l^)#j#uNiño
crc|ru|%)+gfcwcdke
crc|ar|@t_qabwnb
crc|zh|&d%p@k
~jg|fr|~tv{,|} #Zl’implication d’enfants %P#b~oQarmés;^p#Zl’implication d’enfants %P#b~oQarmés
~jg|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %v_0participación @eniños ~tCconflictos armados
~jg|ru|~jEpBehjbq ~r1g _'kadFmbkjev;~iq{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @SpBehjbq ~r1g _'kadFmbkjev
~jg|ar|~qY#laugjas ~gQ*q~s,abdobre
~jg|zh|~s6&d卷入*i#t@)&J;@G&d卷入*i#t@)&J
~ji|fr|~tv{,|} #Z@ovente d’enfants, @o~dx@C~dk>bpornographie mettant #Mscène ~g7;^p#Z@ovente d’enfants, @o~dx@C~dk>bpornographie mettant #Mscène ~g7
~ji|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %v_0venta @eniños, @oprostitución infantil ~jCutilización @eniños ~rBpornografía
~ji|ru|~jE~o'ncjzib, ~r2~o,b ~r2lafdasfeFbb;~iq{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @S~o'ncjzib, ~r2~o,b ~r2lafdasfeFbb
~ji|ar|~qY#llci ~gQfaogBbab ~gQ*qablBaF fnc abdfam abtlarce
~ji|zh|~s6买卖&d*[&d卖淫#d&d色情制品#t@)&J;@G买卖&d*[&d卖淫#d&d色情制品#t@)&J
~jh|fr|~tv~tkétablissant une procédure @eprésentation @ecommunications
~jh|es|*'#B@l^)#j#uNiño %va un procedimiento @ecomunicaciones
~jh|ru|~jElfarcnpfu haawAcdbo
~jh|ar|~qY#sltqjaF gkmcd ablbaBag
~jh|zh|~s6设定来文程序@)&J;@G设定来文程序@)&J
^1|fr|~k7*a@9~matous #b^y~hd~rDmembres @e~o)famille
^1|es|@l@E%Z@'%1#j@eTodos @Z~mXMigratorios y @eSus Familiares
^1|ru|#f>h*x~h!ghcv jfpnqAbvhq-ibsfedjag b Bmcdag bv hcico
^1|ar|~n1~gb_q~o]abidab ~s.fpnjam pojvd
^1|zh|#n~iM移徙工&a~ih家庭成员%p~nU
crpd|fr|~j8~gp
crpd|es|@l^)#j@e~fk
crpd|ru|%)+g~oM
crpd|ar|@t_q=NHfc abtiake
crpd|zh|~mr@k
~m:|fr|%K^A~j8~gp
~m:|es|*'#B@l^)#j@e~fk
~m:|ru|%4a +g~oM
~m:|ar|~cU_q=NHfc abtiake
~m:|zh|&2~mr%q&J;&2~mr%q@)&J
*N|fr|~k7=Y@9@e~k/#x#bdisparitions forcées
*N|es|@l@E~tq@e~l7#p#NDesapariciones Forzadas
*N|ru|#f@b~l:~dE~oWdehbmzhjgcdduv bhBcxdagcdbo
*N|ar|~n1~gb~c3
*N|zh|#n~iM&a免遭强迫失踪~nU
&-|fr|@a#Z@o~bH&N~h,@el’enseignement
&-|es|@l~pa_0~bQ#NDiscriminaciones ~rBEsfera #BEnseñanza
&-|ru|%)~q3nbhkfbibderbco %5awfexagedbq
&-|ar|@tdsanre ~rh~pGabgibcd
&-|zh|取缔~iN~cP@k
untoc|fr|@a#z~mc*k;@a~mccriminalité{| transnationale} organisée;+APalerme
untoc|es|@l_Y~nB~mFOrganizada Transnacional;@l~nB~mFOrganizada{ Transnacional|};~tYPalermo
untoc|ru|@c#E=ojfedhderbademzdao afsedbxageddao ~o.;@c{aw|lfajbg} afsedbxageddao ~o.;Gemcfihk@q
untoc|ar|~mA~m8~m2ilj abfwhce;@t~m8abdhGde
untoc|zh|@A~d5@k;+.{跨国|}有%R=X@k;巴勒莫@k
+7|fr|@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*"~ghréprimer #ipunir @o~ifpersonnes, ~ed@Cfemmes ~rDenfants, ~nF;@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*"~ghréprimer #ipunir @o~ifpersonnes, ~ed@Cfemmes #i~g7
+7|es|@V@Q~hXReprimir y ~s(@o~oC@ePersonas, ~fMMujeres y Niños#6;@V~nB~tJ;~tNPalermo
+7|ru|#)a ~k"b lfchcBcdbb ~o'mtnzib, ahawcdda ycdAbdeib b ncjzib, ~bJdcc@r;#)a ~kXmtnzib
+7|ar|%mdhi fkdi fdiakle ~bVlabpuxay، flxaye abhoaF fabpwnab;%mdhi ~bVlabpuxay، flxaye abhoaF fabpwnab، fkdiv ~cHibcv
+7|zh|~qk&S*[&K#d惩治~s3~r)~mq#d&d&l@)~cn;#'&S*[&K#d惩治~s3~r)~mq#d&d&l@)~cn;~s3@D;&a口~cR@D
<w|fr|@W~fm@e~hdpar terre, air #imer, ~nF;@W~fm@e~hdpar terre, air #imer
<w|es|@V#p~aN@eMigrantes ~nJTierra, Mar y Aire#6;@V#p~aN@eMigrantes
<w|ru|#)=o~euggaxe ibsfedjag @ohpCc, iaft b gaxnpvp@r
<w|ar|%mdsanre gvjcl ~s.ih wjck ablj fablrj fabqf
<w|zh|~qk+.陆*[海*[空偷运~iQ@)~cn;#'+.陆*[海*[空偷运~iQ@)~cn;偷运~iQ@D
<6|fr|@W~pi@e~rUpièces, éléments #imunitions, ~nF;@W~pi@e~rUpièces, éléments #imunitions
<6|es|@V~nBFabricación >y~oDIlícitos @e*(@eFuego, sus Piezas y Componentes y Municiones#6;@V@m{las |}*(@eFuego
<6|ru|#)=o~eubxsajagmcdbq b awafaje asdchjfcmzdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@r;#)aw asdchjfcmzdai afpybb
<6|ar|%mdsanre yhi *Dabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~sC
<6|zh|~qk+.~qd枪支~ih零部件#d~le@)~cn;#'+.~qd枪支~ih零部件#d~le@)~cn;枪支@D
uncac|fr|@a#z~mc~l";@a~mc~l"
uncac|es|@l_Y~nBCorrupción;@l~nBCorrupción
uncac|ru|@c#E=okaffplrbb;@c=okaffplrbb
uncac|ar|~mAabnoam
uncac|zh|@A~po@k;&2~po%q
~e'|fr|@a#z~mccybercriminalité
~e'|es|@l_Y~nBCiberdelincuencia; Fortalecimiento #B&c@E+z~bQDeterminados ~mG~lXmediante ~tRTecnología #BInformación y #NComunicaciones y +zTransmisión @ePruebas #MForma Electrónica @e~mGGraves
~e'|ru|@c#E=okbwcflfchjpldahjb
~e'|ar|~mA~m8abocljahce
~e'|zh|@A+.网络=X@k
>p|fr|~o8~lr{ de 1961|};~o8@e~ls~lr
>p|es|~d!@e~ls~hM;~d!@m~dJ@e1961;~d!~hM{|, 1961};~d!@e1961
>p|ru|~fqhfcnhjgev ~ls~qO;~fqhfcnhjgev
>p|ar|@/abfrcme bbdxmjag bohe 1961
>p|zh|1961%T~e1@k;~e1@k
&Z|fr|~o8+Bstupéfiants @e1961{| ,|,} ~a?@e1972;~o8@e~ls~lr{,|} ~a?@e1972
&Z|es|~d!@e~ls~hM~tk~g"@e{|25 de marzo de }1972;~d!@m~dJ@e1961~tk~g"@e{|25 de marzo de }1972;~d!@e~ls@m~dJ#Msu forma ~g"@e1972
&Z|ru|~fqhfcnhjgev ~lssane h lalfegkeib, gdchcdduib g dcc ~ikGfajakamai 1972 ~qO
&Z|ar|@/abfrcme bbdxmjag bohe ~lslycBgva abdimbe lljfgfsfb ohe 1972
&Z|zh|经《1972%T@D^i修正@)《1961%T~e1%q;经1972%T{3月25日|}&2@D^i修正@)《1961%T~e1%q
~b.|fr|@a+B~dApsychotropes @e1971;@a+B~k[;+A1971 +B~k[
~b.|es|@K@m~kz{Sicotrópicas|Psicotrópicas}{ de 1971|}
~b.|ru|%)~nugcAchjgev 1971 ~qO;%)~nugcAchjgev
~b.|ar|@tabdIDjag abikbce bohe 1971
~b.|zh|1971%T~f6;~f6
~b0|fr|@a#z~fm@estupéfiants ~sY~k[{| de 1988}
~b0|es|@l_Y#p~aN@e~dJy ~kz{Sicotrópicas|Psicotrópicas}{ de 1988|};~tY1988
~b0|ru|~mm%h=o~euawafaje defkajbBchkbv hfcnhjg b ~nugcAchjg
~b0|ar|~mA~bV~d"*qabdxmjag fabdIDjag abikbce
~b0|zh|1988%T@A&K&e~cR麻醉药品#d~f6;@A&K&e~cR麻醉药品#d~f6;1988%T@k
<]|fr|~hD#L>b%f@C~iz#x#b%:jouissant d’une @9internationale, y compris #bagents diplomatiques
<]|es|~j!%N>yCastigo @e~mG#p&6Internacionalmente Protegidas, inclusive @ZAgentes Diplomáticos
<]|ru|%)~eEb dekexedbb lfchjplmcdbo =ombr, lamzxptAbvhq &ExeAbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
<]|ar|@tdhi abqjazd ~kGAm =Nabdgdgich ~eFmfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~cHibcva
<]|zh|@G~eY#d惩处侵害应受#C#n~f"包括外交代表@)罪行~j6
~jo|fr|~k7~mcprise d’otages
~jo|es|@l@E~nBToma @eRehenes
~jo|ru|~jMxevgejai xemaydbkag
~jo|ar|~qZpxH abjvazh
~jo|zh|~r:劫持&a质~nU
~ds|fr|~k7#x=!recrutement, l’utilisation, =!_7#il’instruction @emercenaires
~ds|es|@l@E#p&uReclutamiento, @oUtilización, @o~cp>yEntrenamiento @eMercenarios
~ds|ru|~jMgcfwagkao, bhlamzxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~ds|ar|~qZgqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~ds|zh|~r:招募*[~cM*[资助#d训练雇佣军~nU
~ho|fr|~hD#[_y#z#i_yassocié
~ho|es|~j!#,#u~cE_Y>y~cEAsociado
~ho|ru|%)^I~ta#Eb hgqxeddasa h dco lcfhademe
~ho|ar|@/@[lobade ~aB;@tobade ~aB
~ho|zh|~jJ%o@k
~ca|fr|^p#7^A~hD#[_y#z#i_yassocié
~ca|es|*'#B~j!#,#u~cE_Y>y~cEAsociado
~ca|ru|%4a ^I~ta#Eb hgqxeddasa h dco lcfhademe
~ca|ar|&9bbagnakce @[lobade ~aB
~ca|zh|&2~jJ%o%q&J;&2~jJ%o%q@)&J
<A|fr|~k7=Y%f@Cattentats terroristes %(l’explosif
<A|es|@K@E+z%]%1Atentados Terroristas ~lXcon Bombas
<A|ru|~jMwaiwagui jcffafbxiai
<A|ar|~r-abvqdag abtjvalce labkhalb
<A|zh|>i~ck爆炸@)~nU;>i~ck爆炸事件@)~nU
=y|fr|~k7=Y%f&D_7&Dterrorisme
=y|es|@K@E+z%]#B~cp#uTerrorismo
=y|ru|~jMFbdedhbfagedbci ~l)
=y|ar|~r-gdfcb abtjval
=y|zh|>i向~ck提供资助@)~nU
<?|fr|~k7=Y~k1@e~qQ~td
<?|es|@K@E+z%]%1Actos @e~p:Nuclear
<?|ru|~jMekjeib <Q~l)
<?|ar|~r-pidab abtjval abhffc
<?|zh|>i核~ck&l~nU
>(|fr|~hD@9physique @Cmatières ~gf{| et des installations nucléaires}
>(|es|~j!@'Física %1~kd~gF{| y las Instalaciones Nucleares}
>(|ru|%)~j]*x<Qiejcfbeme;%)~j]*x<Qiejcfbeme b qncfduv phjedagak
>(|ar|@tabrdace abdamce bbdfam ~qt
>(|zh|~iP物#n@k;~iP体#n@k;核材料#d核设施实{物|体}#n@k
~fi|fr|~j8~iz#i~qj~dhactes survenant %(bord @Caéronefs;+ATokyo
~fi|es|@K~pNInfracciones y Ciertos ~kiActos ~lXa Bordo ~gY~n4
~fi|ru|%)lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~ew;Takbohk@q
~fi|ar|@/~f?labqjazd fliA {abpniab|abpidab} abpxjC ~kG>xdgh ~rl
~fi|zh|~rF航空器内@)=X#d犯有某些*]&l~j6;东京@k
~e.|fr|@a=Y%f#Bcapture illicite d’aéronefs
~e.|es|@K+z%]#uApoderamiento Ilícito @e~n4
~e.|ru|%)~q3dcxekaddui xevgejai ~ew
~e.|ar|@tkdi abaogcbaF ~d">x~rl
~e.|zh|@G>i~hG~j6
~a"|fr|@a~bEdirigés ~mc#[@el’aviation civile
~a"|es|@K+z%]@e=F~nB#,#BAviación Civil
~a"|ru|%)%h@?~gk
~a"|ar|@t%/abdfqve Am obade abwcjah abdmhc
~a"|zh|@G>i危害~eU%o@)&e&l~j6
</|fr|@W=Y~k1+,@e_s%P#baéroports servant %(~dY
</|es|@V+z%]@e=F@e~bc~tCAeropuertos ~i8Presten Servicio{|s} _0~gt
</|ru|#)a ~q3dcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetAbv icynpdefandpt sfeynedhkpt egberbt
</|ar|%mkdi pidab abihn ~gv*qabdwajag ~qsgxmd abwcjah ~s-
</|zh|>i在为#C~eU服务@)机场上@)&e~dS&l@)@D;>i在用于#C~eU@)机场发生@)&e~dS&l@)@D
<q|fr|@a%2marquage @Cexplosifs plastiques #i#Mfeuilles %Xfins @edétection
<q|es|@K%ZMarcación @e~p0Plásticos @Q@ZFines @eDetección
<q|ru|%)iefkbfagkc lmehjbBchkbv gxfugBejuv gcAchjg ~ndbv awdefpycdbq
<q|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<q|zh|~rF可塑炸药中添加识别剂以便侦测~j6
sua|fr|@a~r(#Bnavigation maritime
sua|es|@K~r,#BNavegación Marítima
sua|ru|%)%h@?~aQ
sua|ar|@t%/~kGAm obade ~kF;@t%/abdfqve Am obade ~kF
sua|zh|~jF%o&e&l@k
~a:|fr|@W~r(@Cplates-formes fixes situées ~eg
~a:|es|@V~r,~gYPlataformas Fijas Emplazadas ~rB~lP
~a:|ru|#)a <I@e_.
~a:|ar|%m~axabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~oJ
~a:|zh|~iV&e&l@D
~b/|fr|~mV@e~mS#B~sI;~mV@e~h]
~b/|es|~bl@eRoma #BCorte Penal #4;~bl@eRoma
~b/|ru|Obihk~gmhjejpj@B^N~qKhpne;Obihk~gmhjejpj{|e|p|ai|c}
~b/|ar|hGad jfda abpoaoc bbdrsde ~gR<Y;hGad jfda abpoaoc
~b/|zh|~fs~ms~s4;~ms~s4
_)|fr|#G@I*F#B~sI
_)|es|#m=6#BCorte Penal #4
_)|ru|@Ma *?^N~qKhpne
_)|ar|&P~kLfryahag abdrsde ~gR<Y;%g#sladgcaEag abdrsde ~gR#h~kT
_)|zh|~fs~c4#I
vcdr|fr|+A~cs+B~bddiplomatiques
vcdr|es|~tG@m~c:Diplomáticas
vcdr|ru|~mL>hnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~iebbibakag abmlbfdaoce
vcdr|zh|&7外交^o@k
vccr|fr|+A~cs+B~bdconsulaires
vccr|es|~tG@m~c:Consulares
vccr|ru|~mL>hkadhpmzhkbv hdaCcdbqv
vccr|ar|~iebbibakag abkhybce
vccr|zh|&7领事^o@k
^b|fr|@a+Bmissions spéciales
^b|es|@l~pNMisiones Especiales
^b|ru|%)hlcrbemzduv ibhhbqv
^b|ar|@tabliDag abxaye
^b|zh|~eV使团@k
vclt|fr|+A~cs%2*/@Ctraités
vclt|es|~tG#9&]%1Tratados
vclt|ru|~mL>h~k(%Cnasagafag
vclt|ar|~iebkahfh abdiavmag
vclt|zh|&7%t法@k
~nP|fr|+A~cs%2*/@Ctraités <d+8#i~lL=Qou <d~lL~eB
~nP|es|~tG#9&]%1Tratados <d&Ay ~d[%ko <d~d[+y
~nP|ru|~mL>h~k(nasagafag ~rO~f0b ~kWafsedbxerbqib ~pC~rO~kWafsedbxerbqib
~nP|ar|~iebkahfh abdiavmag lch ^:fabdhGdag #hpf {|ncda }lch abdhGdag <Y
~nP|zh|@G%0#d#C%R间或#C%R相互间%t法@)&7@k
=x|fr|+A~cs*asuccession d’États ~c0@etraités
=x|es|~tG%ZSucesión @e&A#MMateria @eTratados
=x|ru|~mL>hlfegalfccihjgc +5#3nasagafag
=x|ar|~iebxbane ^:*qabdiavmag
=x|zh|@G%0在%t~iO@)继承@)&7@k
&W|fr|@a#z+Bimmunités juridictionnelles @C+8~sY~rUbiens
&W|es|@l_Y~pNInmunidades Jurisdiccionales %1&Ay @esus Bienes
&W|ru|~mmtfbhnbkrbadduv biipdbjcjev +5b bv hawhjgcddahjb
&W|ar|@t@xbryahag ^:fddgbsagva dh abfbace abkAazce
&W|zh|@A%0~ih财产管辖豁免@k
~aq|fr|+A~cs*areprésentation @C+8%P~rU~bdavec #b~lL=Q@ecaractère universel
~aq|es|~tG%ZRepresentación %1&A#Msus ~c:con #N~d[%k@eCarácter Universal
~aq|ru|~mL>hlfcnhjegbjcmzhjgc +5g bv ajdaCcdbqv h ~kWafsedbxerbqib pdbgcfhemzdasa vefekjcfe
~aq|ar|~iebgdDcb ^:*qibakagva di abdhGdag #hHag abwali abiabdc
~aq|zh|&7@G%0在其对普遍性#C%R^o上@)代表权@k
~r!|fr|~iimer
~r!|es|~mnMar;CONVEMAR
~r!|ru|@c#E~tElfegp
~r!|ar|~f.~is;@tkahfh ~is
~r!|zh|@A*6法@k;&2*6法%q
~ny|fr|#G#7%(>5#Bpartie XI #B~iimer &D10 décembre 1982;#G#7%(>5#Bpartie XI #B~iimer
~ny|es|#m%v_0_C#BParte XI #B~mnMar{ de 10 de diciembre de 1982|};#m%ZParte XI
~ny|ru|@M~h4Чehjb !X!I ~aHaj 10 nckewfq 1982 ~qO
~ny|ar|%g#slghncH abqEF abramc iuj dh ~f.~epabdIjxe 10 sahfh abpfb/mcodlj 1982;%g#slghncH abqEF abramc iuj dh ~f.~is
~ny|zh|@G*51982%T12月10日~f9第十一~si@)#I;第十一~si#I
~dl|fr|#G%Xfins @e>5@Cdispositions #B~iimer &D10 décembre 1982 ~cK^A%H#i^A=P~oYdont #bdéplacements s’effectuent tant %(l’intérieur qu’au-delà @ezones ~nSexclusives (stocks chevauchants) #i~oYgrands migrateurs;#G{|des Nations Unies |de 1995 }+Bstocks @epoissons
~dl|es|#m%Z_C~gY~lv#B~mnMar @e10 @ediciembre @e1982 relativas _0&[y ~bS~gY~oi@ePeces Transzonales y #N~oi@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~oi@ePeces
~dl|ru|@M~h4lamaycdbo ~aHaj 10 nckewfq 1982 sane, kajafuc kehetjhq ~kVjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~o"fuw b plfegmcdbq bib;+a{| Efsedbxerbb EwKcnbdcdduv Jerbo} @ofuwdui xelehei
~dl|ar|&P{|iad 1995 }bghncH da ggAdhv ~f.~epabdIjxe 10 sahfh abpfb/{| }mcodlj 1982 dh prsad #lrnG ftmaje abpjyme abodsce abdgmaxbe abdhawk fabpjyme abodsce absDcje abajgrab;&P@xbbpjyme abodsce
~dl|zh|*51982%T12月10日~f9~r]~tm跨界~aF#d~e0@)规定@)#I;*5~f9~r]~tm跨界~aF#d~e0@)规定@)#I;~iF~aF#I
bbnj|fr|#Gse rapportant ^A~iimer #iportant *a%H#i=S~ru#B~kRbiologique marine @Czones ne relevant pas #Bjuridiction nationale
bbnj|es|#m~nV>C#B~mnMar %v_0&[>yUso ~c[#B~m0Marina ~gYZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@M@ewexc ~aHa ~kUb phjaoBbgai ~lGiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~m?tfbhnbkrbb
bbnj|ar|%g{|abdljd }*q~qS~f.~ep#lrnG abghfi ~l!ablrjc *qabdhawk abfakie xajq rmfm abfbace abfwhce faogxmadv >xhrf dogmad
bbnj|zh|~f9下~lo@)~ba%n~pn#I;根据~f9@)规定就~lo@)~ba%n~pn#t拟订@)#I;~lo#I
>3|fr|#G@I*F&DTribunal @5&D*/#Bmer
>3|es|#m=6#uTribunal @E#u&]#uMar
>3|ru|@Ma *?^Njfbwpdeme ~tElfegp
>3|ar|&P~kLabdrsde #hbkahfh ~ep~kT
>3|zh|#C*6法法庭~c4#I
_-|fr|@W@I*F@el’Autorité @T@Cfonds marins
_-|es|@V=6#BAutoridad @E%1Fondos Marinos
_-|ru|#)a *?^Nafsede ~tEndp
_-|ar|%m~kLabobwe #hbkai ~ep~kT
_-|zh|#C海底+?局~c4@D
~g/|fr|~hDhaute mer
~g/|es|~j!Alta Mar
~g/|ru|@caw ~oLiafc
~g/|ar|@tpiabc ~is
~g/|zh|~pl@k
<3|fr|@a~eg
<3|es|~j!~lP
<3|ru|%)_.
<3|ar|@t~oJ
<3|zh|大陆架@k
^!|fr|~hDmer territoriale >bzone contiguë
^!|es|@l#9Mar ~oA~jCZona Contigua
^!|ru|%)jcffbjafbemzdai iafc b lfbmcyeAco xadc
^!|ar|@tablrj abtkbcdc fabdhwke abdgaxde
^!|zh|领海及毗连区@k;领海&M毗连区@k
+R|fr|#G*"favoriser =!respect ~r3~tV~gi~in@C>K=Q@e%H~sYgestion;#Gd’application
+R|es|#m@Q~ol&uCumplimiento ~gY^s%k@e&[y ~bS~nJ@Z~pTPesqueros ~i8Pescan #MAlta Mar;#m@eCumplimiento
+R|ru|@Ma hancohjgbb hawmtncdbt fuwamagduib hpneib g ~oLiafc %Cicf ~qeybguv fchpfhag b ~qJbib;@M@oajkfujaip iaft
+R|ar|@tgiEcE adgDab onh ~rm~qmbgmalcj abycahe fabtmaje <Y;&PgiEcE adgDab onh ~rm~qmbgmalcj abrnG fabtmaje <Y;@tabadgDab
+R|zh|_b~pl渔船遵守#C~tm_c@)#I;遵守_c#I
=s|fr|#G#7%X>K&Dressort @e~l/&Dport *"~ghcontrecarrer #i~fj@o~gi^B;#G#7%X>K&Dressort @e~l/&Dport
=s|es|#m@m^s#u~j[Rector #uPuerto Destinadas a ~hXDesalentar y ~gz@o~h?^E;#m@m^s#u~j[Rector #uPuerto
=s|ru|+a{| Gfanagamzhjgcddao b hcmzhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~pclafje @olfcnplfcyncdbt, hncfybgedbt b *m+]{|fuwdasa }~rW;@Ma icfev ~pclafje
=s|ar|%g~aGabdchaF _vibcv;&P~iyabpBHce fabEjaie bbpdd abdgrme ~aGabdchaF _vibcv;%g~aGabdchaF
=s|zh|@G港口国~rE鱼@)_c#I;@G~rE鱼@)港口国_c#I;港口国_c#I
solas|fr|~k7{de 1974 |}=Y~qP#Bvie humaine #Mmer
solas|es|@K@E+z#,#BVida Humana ~nVMar{, 1974|};@KSOLAS
solas|ru|#f@b@oavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|~n1bobade abpjfar *q~is;~n1~gbabpjfar *q~is
solas|zh|1974%T#C~hA&a命%o@k;#C~hA&a命%o@k
~rZ|fr|~k7{de 1973 |}=Y#L#B~h"~r3navires, ~a?@e1978 y relatif;~k7{de 1973 |}=Y#L#B~h"~r3~qH
~rZ|es|@K@E~f,@o~d(~nJ@ZBuques, 1973, modificado ~nJ{el|su} ~tN1978;@K@E~f,@o~d(~nJ@ZBuques;@KMARPOL
~rZ|ru|#f@b~c6~pfh hpnag
~rZ|ar|~n1~oN~qr{dh|abhaqd ih} abonh ~ga1973، lycBgva abdimbe lljfgfsfb iad 1978 #slva;~n1~oN~qr{dh|abhaqd ih} abonh
~rZ|zh|#C~eY船舶造成~sb@k
~a)|fr|~k7{de 1979 |}*arecherche ~q2sauvetage maritimes
~a)|es|@K@E@mBúsqueda y Salvamento Marítimos{, 1979|}
~a)|ru|#f@b@olabhkp b hlehedbt @eiafc
~a)|ar|~n1bblrD fabthkaH *q~is
~a)|zh|1979%T#C~hA搜寻救助@k;#C~hA搜寻{和|与|}救助@k
stcw|fr|~k7{de 1978 |}+Bnormes @e~s?@Cgens @emer, @edélivrance @Cbrevets ~sYveille
stcw|es|@K@E@mNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|#f>h~qFb nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|ar|~n1bdiaccj abgmjcl fabtqaEe fabxnaje bbdbarch
stcw|zh|1978%T海员~f2#d~iJ~nU;海员~f2#d~iJ~nU
+d|fr|@a*"faciliter =!trafic maritime +-
+d|es|@K@QFacilitar &u~oDMarítimo #4
+d|ru|@c@oawmcsBcdbt %'~aQ
+d|ar|@tgcocj rjse abdbare ~gP<Y
+d|zh|便利#C~hA运输@k
_,|fr|@a~b,~tUmaritime *l
_,|es|@KConstitutivo #B=JMarítima #4
_,|ru|%)_H~jpafsedbxerbb
_,|ar|@/@[labdhGde ~gP<Y
_,|zh|#C海事%R@k
mlc|fr|@a&D^xmaritime{, 2006|};@a&D^xmaritime @e2006
mlc|es|~h-Marítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~rSg iafhkai hpnavanhjgc{| 2006 sane}
mlc|ar|@t*Aablrjc
mlc|zh|2006%T海事劳工@k
=A|fr|~hD@9~g6culturel subaquatique
=A|es|~j!@'~g5&LSubacuático
=A|ru|~bOlangandasa ~iAdehmcnbq
=A|ar|~pOabgjaD ~rgabdBdfj labdcav
=A|zh|#n水下<U遗产@k
~di|fr|~k7@3=!~h5>b=P@Ceaux @eballast #isédiments @C~qH
~di|es|@K@E_u_F~jC~n/#uAgua @eLastre y @ZSedimentos %1Buques
~di|ru|#f~pLhpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~di|zh|#C~mi#d沉积物控制与+?@k;#C~mi^h沉积物控制#d+?@k;控制#d+?~mi#d沉积物~nU
~a]|fr|~k7@e~e5@Il’enlèvement @Cépaves
~a]|es|@K~tS~e5%ZRemoción @eRestos @eNaufragio
~a]|ru|~sP{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~a]|ar|@thcjflc #hbtEabe abrwad
~a]|zh|~pm#C船舶残骸清除@k;#C船舶残骸清除~pm@k
~g:|fr|~k7@e~l1@3=!recyclage sûr #iécologiquement rationnel @C~qH
~g:|es|@K~tS~l1_uReciclaje Seguro y Ambientalmente Racional %1Buques
~g:|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademzdao pjbmbxerbb hpnag
~g:|ar|@tvfhB sfhB #hbtiame gmfcj abonh
~g:|zh|香港#C%o与无害~eW拆船@k;香港#C%o#d无害~eW拆船@k
<,|fr|~hD#L#B~h"@Cmers résultant @el’immersion @edéchets
<,|es|@K%Z%N#B~d(#uMar ~nJVertimiento @eDesechos y Otras Materias
<,|ru|@c~c6~pfiafq hwfaheib ajvanag ~c7iejcfbemag;Zadnadhk@q
<,|ar|@tdhi ~qrablrjc abhaqd ih tBjak ~kJfdfam pxjC;@tdhi ~qrablrjc abhaqd ih tBjak ~kJfabdfam abpxjC;@tbhmh
<,|zh|~eY倾倒废物及*]物质~sb*6~j6;~eY倾倒废物^h*]物质~sb*6@(@k
ospar|fr|@a=Y@9~jV@el’Atlantique &DNord-Est
ospar|es|@K~tq#u~oa{Ambiente |}Marino #uAtlántico Nordeste
ospar|ru|%)*x~jphfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~pO~qu~gPbudab ujk ~qqabpwboc
ospar|zh|#n东北大西洋*6~eW@k
npt|fr|%B*anon-prolifération @C^l~gf;%B*anon-prolifération;TNP
npt|es|%W%ZNo Proliferación ~gY*(~gF;TNP
npt|ru|&5a dcfehlfahjfedcdbb <Qafpybq;HJЯE
npt|ar|&,imd ahguaj *D~qt
npt|zh|不扩散核%"%t;核不扩散%t;&2不扩散%t^i
ctbt|fr|%Bd’interdiction complète @Cessais ~gf
ctbt|es|%W@e*7Completa %1Ensayos ~gF
ctbt|ru|&5a ghcawKcimtAci *nqncfduv bhlujedbo;HNЗЯR
ctbt|ar|&,abrGj abuadb bbgqajl ~qt
ctbt|zh|全面&K核试验%t;全面禁试%t
tpnw|fr|%B@I%s@C^l~gf
tpnw|es|%W%Z*7~gY*(~gF
tpnw|ru|&5a *n<Qafpybq
tpnw|ar|&,rGj *D~qt
tpnw|zh|&K核%"%t
ptbt|fr|%Binterdisant #bessais d’armes ~iC%Pl’atmosphère, %P="extra-atmosphérique #isous l’eau
ptbt|es|%W~nJ&u~i8se Prohíben @ZEnsayos con _z~rBAtmósfera, &u~q)Ultraterrestre y Debajo #uAgua
ptbt|ru|&5a *nbhlujedbo <Q~kMg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|&,rGj gqajl ~lS*qabqf fnc _Labxajqc fgrg owr abdaF
ptbt|zh|&K在大气层*[+9#d水下进行核%"试验%t;~si&K核试验%t;~si禁试%t
~dz|fr|%Binterdisant @eplacer @C^l~iC#i~qB^l@edestruction massive %2fond @Cmers ~rDocéans ainsi ~i8%P~o)sous-sol
~dz|es|%W@m~hr*7@eEmplazar _zy Otras *(@eDestrucción #MMasa ~tCFondos Marinos y Oceánicos y su Subsuelo
~dz|ru|&5a *nfexicAcdbq @endc iafco b akcedag b g csa dcnfev <Q~kM~c7~rx~kMiehhagasa pdbBjaycdbq
~dz|ar|&,rGj fAi ~lSfBcjva dh pobre abmdaj abuadb >xkai ~epfabdrcwag fnc lawh pjAva
~dz|zh|&K在海床洋底~ih底土安置核%"#d*]大规模{毁灭|杀伤}性%"%t
enmod|fr|~s2d’utiliser @Ctechniques @emodification @el’environnement %(@Cfins militaires ou toutes ~dhfins hostiles
enmod|es|~j!*7@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u ~kiFines Hostiles
enmod|ru|%)*ngacddasa ~pCmtwasa bdasa gfeyncwdasa >Hhfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|ar|@trGj {aogxmad|aogidab} gkhcag abgBccj *q~qubpBjaA iosjce pf bpce pBjaA imazce pxjC
enmod|zh|&K为军事或任何*]敌对目@)~cM改变~eW@)技术~j6
bwc|fr|~s2#Bmise au point, #Bfabrication #i&Dstockage @C^lbactériologiques (biologiques) ou %(toxines ~fl;@a+B^lbiologiques{| ou à toxines| et à toxines}
bwc|es|~j!*7#uDesarrollo, @o~ok>yAlmacenamiento @e*(Bacteriológicas (Biológicas) y Toxínicas y @mSu ~n!;@l~pN*(Biológicas{| y Toxínicas}
bwc|ru|%)*nfexfewajkb, ~ntb ~qzxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~kMb aw bv ~qI;@c@owbamasbBchkaip {|b jakhbddaip }afpybt;%)wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|~bG*Dablsgjcfbfqce (ablcfbfqce) fabgsochce ~g(;~bG*Dablsgjcfbfqce (ablcfbfqce) fabgsochce، ~g(;@t*Dablcfbfqce
bwc|zh|@G&K#o~q6#d储存细菌(~se)及毒素%"#d~pz%"~j6;#'&K{发展|研制}~q6#d储存细菌(~se)及毒素%"{和|以及}销毁{此种|这种|这类|此类}%"@(@k;~se{和毒素|及毒素|}%"@k
+W|fr|@W#Z@oprohibition d’emploi ^Aguerre @egaz asphyxiants, toxiques ou similaires ~sYmoyens bactériologiques
+W|es|@V%v_0*7#u~pZ~rBGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~tN_G@e1925
+W|ru|#)a *n~bv@egaodc pnpCmbguv, qnagbjuv ~pCnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
+W|ar|%mrGj abaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%mqhcn ~ga1925
+W|zh|&K在战争中~cM窒息性*[毒性或*]气体#d细菌作战方法@)@D;1925%T%w@D;《1925%T%w@D^i
cwc|fr|~s2#Bmise au point, #Bfabrication, &Dstockage ~sY~k,@C^lchimiques ~fl;@a+B^l~oP
cwc|es|~j!*7#uDesarrollo, @oProducción, &uAlmacenamiento >y~pZ@e*(Químicas y @mSu ~n!;@l~pN*(Químicas
cwc|ru|%)*nfexfewajkb, lfabxganhjge, ~qzb ~bvvbibBchkasa ~kMb a csa ~qI;@c@ovbibBchkaip afpybt;%)vbibBchkai afpybb
cwc|ar|~bGfaogidab *D~qw~g(;@t*D~s:
cwc|zh|@G&K{发展|研制}~q6*[储存#d~cM~iL%"及~pz%"~j6;&K~iL%"@k;~iL%"@k
ccw|fr|~s2ou @olimitation @e~k,@ecertaines ^lclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Icertaines ^lclassiques
ccw|es|@l@mProhibiciones o Restricciones #u~pZ@eCiertas *(Convencionales ~i8Puedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas *(Convencionales
ccw|ru|%)*n~pCasfedbBcdbb ~bvkadkfcjduv ~rxawuBdasa afpybq, ~lJhBbjejzhq dedahqAbib Bfcxicfduc lagfcyncdbq ~pCbictAbib dcbxwbfejcmzdac ncohjgbc;@c@okadkfcjdui gbnei awuBdasa afpybq;%)kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@trGj pf gkccm ~ropobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&K或限制~cM某些可被认为具有过分伤害力或滥杀滥伤~mp@)常规%"@k;{特定|某些}常规%"@k
_Q|fr|@W@I%sou @olimitation @e~k,@Cmines, pièges #i~dhdispositifs{,|} tel qu’il a été modifié =!3 mai 1996;@WII modifié
_Q|es|@V@mProhibiciones o Restricciones #u~pZ@eMinas, *(Trampa y ~kiArtefactos{,|} según fue enmendado &u3 @emayo @e1996
_Q|ru|#)a *n~pCasfedbBcdbb ~bvibd, ibd-magpCck ~c7phjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~qO;nalamdcdd{uo|asa|aip|ui|ai} #)!I!I
_Q|ar|#P#slrGj pf gkccm ~roabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe *q3 pcaj/dacf 1996;#P~p]abdimb
_Q|zh|经修正@)&2~cQ号@D^i;经修正{的|后的|}~cQ号@D;修正后@)&2~cQ号@D^i
ccw-v|fr|@W#7%Xrestes explosifs @eguerre
ccw-v|es|@V^)Restos ~p0@eGuerra
ccw-v|ru|#)@ogxfugaalehdui lcfcybjkei gaodu;#)!V
ccw-v|ar|#P#slabdgnqjag dh dxbnag abrjl;#Pabxado
ccw-v|zh|战争遗留爆炸物@D
~jt|fr|~s2@el’emploi, &Dstockage, #Bproduction #i&Dtransfert @Cmines antipersonnel ~fl;~s2@Cmines antipersonnel;@ad’Ottawa
~jt|es|~j!*7#uEmpleo, Almacenamiento, ~oky Transferencia @eMinas Antipersonal y @msu ~n!;~j!*7~gYMinas Antipersonal;~tYOttawa
~jt|ru|%)*nlfbicdcdbq, ~qzxelehag, ~ntb lcfcneBb lfajbgalcvajduv ibd b aw bv ~qI;%)*nlfajbgalcvajduv ibd;Ejjeghk@q
~jt|ar|@trGj ~rofgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~jt|zh|@G&K~cM*[储存~q6#d转让杀伤~f"地雷及~pz地雷~j6;{禁止|}杀伤~f"地雷@k;&2渥太华%q
~m.|fr|@a+B^l%(sous-munitions
~m.|es|@l@mMuniciones #MRacimo
~m.|ru|@c@okehhcjdui waclfblehei
~m.|ar|@tabHxazj abihkfmce
~m.|zh|集束~le@k
att|fr|%B%2~kP@Carmes
att|es|%W#9~n8@eArmas
att|ru|&5a ~kXafpybci
att|ar|&,gqaje abpobre
att|zh|%"_f%t
~dv|fr|%B+B>L~s1=5@e="extra-atmosphérique, y compris @oLune #i#b~dhcorps célestes;%B@Il’espace{| extra-atmosphérique}
~dv|es|%W^)@,~i8Deben Regir ~fJ%1&A~fC~q)Ultraterrestre, incluso @oLuna y ~kiCuerpos Celestes;%W#9=-
~dv|ru|&5a ~tb^w+5@o~m(b ~fU~hblfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&5@okahiahp
~dv|ar|&,#"~m2bphuwe ^:*qdcmah ~f]abxajqc، lda *qHbs ~aA;&,#"~m2bhuawag ^:*qdcmah ~f]abxajqc، lda *qHbs ~aA;&,~kD
~dv|zh|~e3~f3包括~i)在内+9~lh~tr%t;~e3~f3包括~i)在内@)+9~lh~tr%t;{外空|外层空间}%t
>l|fr|#G%2sauvetage @Castronautes, =!retour @Castronautes >brestitution @Cobjets lancés %P~dW
>l|es|#m#9Salvamento ~jCDevolución @eAstronautas ~jCRestitución @e~q?Lanzados al =-
>l|ru|@Ma hlehedbb kahiadegjag, gaxgfeAcdbb kahiadegjag b gaxgfeAcdbb awKckjag, xelpAcdduv g kahibBchkac lfahjfedhjga
>l|ar|&PthkaH abdbarch abnAazcch ftiame abdbarch abnAazcch fjm abpqoad abdwbke *q~kD
>l|zh|营救宇宙航行员*[送回宇宙航行员#d归还发射到+9@)物体@)#I
^9|fr|~hD~i9@T@3#bdommages causés par @Cobjets spatiaux
^9|es|@K%Z~iY@E~nJDaños Causados ~nJ~q?Espaciales
^9|ru|%)&Eajgcjhjgcddahjb xe pAcfw, lfbBbdcdduo kahibBchkbib awKckjeib
^9|ar|@tabdoIfbce #hih abpAjaj ~qsgrmDva abpqoad abnAazce
^9|zh|~sf物体所造成损害@)#C~hB@k;+9物体所造成损害之#C~hB@k
<x|fr|@a@Il’immatriculation @Cobjets lancés %P~dW
<x|es|@K#9Registro @e~q?Lanzados al =-
<x|ru|%)fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
<x|ar|@tgoqcb abpqoad abdwbke *q~kD
<x|zh|@G登记射入+9物体~j6
moon|fr|#G~s1*aLune #i#b~dhcorps célestes
moon|es|#m~i8debe regir #Nactividades %1&A~rBLuna y otros cuerpos celestes
moon|ru|@Ma ^w+5@eZpdc ~c7dcwchduv jcmev
moon|ar|%gabdhGd bphuwe ^:>xowr ~aA
moon|zh|~e3在~i)上~lh@)#I;月球#I
~gU|fr|%B@Il’Antarctique
~gU|es|%WAntártico
~gU|ru|&5aw Mdjefkjbkc
~gU|ar|&,phgajsgcsa
~gU|zh|南极%t
~fh|fr|%Bvisant %s@C^l~iC#MAmérique latine #i%P#bCaraïbes;%B@e~s)
~fh|es|%W+zProscripción ~gY_z#M{la |}América Latina >yCaribe;%W@e~s)
~fh|ru|&5a *n<Q~kMg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&5Tmejcmamka
~fh|ar|&,rGj ~lS*qpdjcsa abbagchce fdhwke ablrj absajclc;&,gbagcbfbsf
~fh|zh|拉丁~li#d加勒比&K核%"%t;特拉特洛尔科%t
~hi|fr|%B*azone dénucléarisée &D~l4Sud;%B@e~oo
~hi|es|%W%Z~kC@e_z#uPacífico Sur;%W@e~oo
~hi|ru|&5a wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&5Oefajadse
~hi|ar|&,jajfgfhBa
~hi|zh|南~hx无核区%t;南~hx~hz;拉罗通加%t
~m!|fr|%B*a*9@el’Asie &DSud-Est;%B@e~j,
~m!|es|%W%Z~kC@e_z{de|del|en|en el} ~iW;%W@e~j,
~m!|ru|&5a ~ah~gK;Uedskakhk%a
~m!|ar|&,thuaF abdhwke abxabce dh ~lS*q~nK;&,lahsfs
~m!|zh|东南亚~hz;曼谷%t
~hh|fr|%B@Iune *9~bI;%B@ePelindaba
~hh|es|%W@muna ~kC@e_z#M~gn;%W@ePelindaba
~hh|ru|&5a ~ahMFfbkc;Gcmbdnewhk%a
~hh|ar|&,~ag~d3;&,lbchmala
~hh|zh|*e~hz;佩林达巴%t
~a,|fr|%B~b,d’une *9#MAsie centrale;%B#7%(une *9#MAsie centrale
~a,|es|%W@muna ~kC@e_z#M{|el }Asia Central;%W@e~mU
~a,|ru|&5a ~ahЦcdjfemzdao Mxbb;Lciblemejbdhk%a
~a,|ar|&,~ag*qJoca abfowC;&,~ag*qfow Joca;&,ocdclabagchos
~a,|zh|中亚~hz;塞米巴拉金斯克%t
~r"|fr|~hQ#z+Bchangements climatiques
~r"|es|@l>C_Y~be;@l>C~be
~r"|ru|~q[#Eaw bxicdcdbb kmbieje;~q[aw bxicdcdbb kmbieje;ODRDEEJ
~r"|ar|@t@xabtwajce #lgBcj abdhax
~r"|zh|@A~f4@k;~f4@k
kyoto|fr|@W@e~n]^A~hQ#z+Bchangements climatiques;@W@eKyoto
kyoto|es|~tN~n]#B@l>C_Y~be;~tN{Kyoto|Kioto}
kyoto|ru|Dbajhk@.{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|%mscfgf
kyoto|zh|&2@A~f4%q~l]@D;&2@A~f4%q@)~l]@D;~l]@D
^3|fr|#G@e^t
^3|es|#m@eParís aprobado #Mvirtud #B@l>C_Y~be;#m~tT
^3|ru|Gefbyhk%9
^3|ar|&Plajco
^3|zh|~lc#I
cbd|fr|~hD~kRbiologique
cbd|es|@K%Z~oG
cbd|ru|%)~bK;~mm~bK
cbd|ar|@tabghfi ablcfbfqc;@/@[labghfi ablcfbfqc
cbd|zh|%i@k
=d|fr|@W@e=)*a#L@Crisques biotechnologiques
=d|es|~tN=)@m#,#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~tNCartagena
=d|ru|~l0#!@owbawcxalehdahjb;~l0#!@owbawcxalehdahjb ~eCa ~bK;~l0@.
=d|ar|%mkjwaqhe bbobade abprcazce;%mkjwaqhe #slabobade abprcazce
=d|zh|&2%i%q~hu%o@D;&2%i%q@)~hu%o@D;卡塔赫纳{生物安全|}@D
~r0|fr|@W@e~p8@I_n%X~qMgénétiques ~q2partage juste #iéquitable @Cavantages découlant @e~o)utilisation;@W@e~og
~r0|es|~tN~p8@m~hNa @Z~krGenéticos y ~ekJusta y Equitativa ~tCBeneficios ~i8se Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~tN~og
~r0|ru|Jesaohk#!~fYnahjple k scdcjbBchkbi fchpfhei b hagichjdasa >H@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@.
~r0|ar|%mhaBfca
~r0|zh|&2%i%q@G获取~py#d公正#d公平分享其~pn所产生惠益@)~eP@D;@G获取~py{和|与|以及}公正{和|}公平{地|}分享其~pn所产生惠益@)~eP@D;~eP@D
unccd|fr|@a#z*a~bHdésertification %P#bpays gravement touchés par @osécheresse et/ou @odésertification, ~ed~bI;@a#z*a~bHdésertification
unccd|es|@l_Y@e~bQ@oDesertificación ~tC^uAfectados ~nJSequía Grave o Desertificación, #M~kl#M~gn;~pV{ de las Naciones Unidas|} @e~bQ@oDesertificación;~tY~bQ@oDesertificación ~tC^uAfectados ~nJSequía Grave o Desertificación, #M~kl#M~gn
unccd|ru|@c#E@o~q3alphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfzcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~g);@c#E@o~q3alphjudbgedbci;@c@o~q3alphjudbgedbci
unccd|ar|~mAabgyrj *q~rk~qsgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~d3;~mAabgyrj
unccd|zh|@A~rF发生严重干旱#d/或荒漠化@)%0~r)在*e~lk~j6;@A~lk@k;~lk@k
~cb|fr|+A~cs=Y@9#B~i1
~cb|es|~tK~gJ~tq#B~tO
~cb|ru|~mL@baw avfedc axadagasa hmaq
~cb|ar|~ie~gbwlke abpfEfh
~cb|zh|#n臭氧层&7@k
_]|fr|@W@eMontréal #7%(@C~dAqui appauvrissent @o~i1
_]|es|~tN~kf%va #N~kz~i8Agotan @o~tO;~tN~c-
_]|ru|Iadfcemzhk#!@ogcAchjgei, fexfpCetAbi axadaguo hmao;Iadfcemzhk@.
_]|ar|%m~oR#labdfam abdoghnme bwlke abpfEfh
_]|zh|@G消耗臭氧层物质@)~iS@D;&2~iS@D^i
basel|fr|+ABâle %2~h5@Cmouvements ~h'@e~gc~sY~o)élimination;+ABâle
basel|es|~tKBasilea #9_F%1Movimientos Transfronterizos %1Desechos Peligrosos y su Eliminación;~tKBasilea
basel|ru|Uexcmzhk~pLxe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;Uexcmzhk@q
basel|ar|@tlaEb #labgrsd *qhkb ~kJabxwje fabgxby dhva ~s[;@tlaEb
basel|zh|控制危险废物越境转移~ih处置巴塞尔@k;巴塞尔@k
~hm|fr|+A~hZ*aprocédure @econsentement préalable #Mconnaissance @ecause applicable ~qj~gg#ipesticides dangereux qui font l’objet ~na~kP+-;+A~ku
~hm|es|~tK~hZ#9Procedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~n8#4;~tK~ku
~hm|ru|~p">hlfarcnpfc lfcngefbjcmzdasa awahdageddasa hasmehbq #3ajncmzduv alehduv vbibBchkbv gcAchjg b lchjbrbnag g &Ejafsagmc;~p"@q
~hm|ar|@tjfgjmad @[lgwlck tqjaF abdfanke abdolke ih ibd >xdfam scdcazce fdlcmag Jnag diche xwje dgmafbe *q~ja<Y
~hm|zh|~rF#C_f中对某些危险~iL品#d农药采用事先知情同意程序@)鹿特丹@k;鹿特丹@k
~as|fr|+A~l6+Bpolluants organiques persistants;+A~oy
~as|es|~tKEstocolmo @mContaminantes Orgánicos Persistentes;~tKEstocolmo
~as|ru|Ljaksamzihk>hhjaokbv afsedbBchkbv xesfqxdbjcmqv;Ljaksamzihk@q
~as|ar|@taogsvfbd #labdbfDag abiAfce abDalge;@togfsvfbd #labdbfDag abiAfce abDalge
~as|zh|@G持久性有机~sb物@)~lf@k;~lf@k
~js|fr|+AMinamata{ sur le mercure|}
~js|es|~tKMinamata #9Mercurio;~tKMinamata
~js|ru|Ibdeiejhk>hfjpjb;Ibdeiejhk@q
~js|ar|@tdchadaga #labEzlk
~js|zh|@G汞@)水俣@k;水俣@k
cites|fr|@a%2~kP@5@Cespèces @efaune ~sYflore sauvages menacées d’extinction;CITES
cites|es|@l#9~n8~tSEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%)&E~kXgbneib nbkao Fepdu b Fmafu, devanqAbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@t~bV&Tlphfai =O;@t~ja#h*qphfai =O;@t~ja#hlphfai =O
cites|zh|濒危野生动植物种#C_f@k;濒危物种{国际|}{贸易|}@k
cms|fr|~hD%H@Cespèces migratrices appartenant ^Afaune sauvage;+ABonn
cms|es|~j!&[~gYEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~qe~o"~rxnbkbv ybgajduv;%)~kU~o"~rxnbkbv ybgajduv
cms|ar|@trnG phfai ~s/abljce abdvaqje;@tabdranGe >xphfai ~s/abljce abdvaqje;&,abdranGe >xabphfai abdvaqje dh ~s/abnwjce
cms|zh|养护野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~r5|fr|~j8zones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;+ARamsar
~r5|es|@l~paa @ZHumedales @eImportancia #4~tk~fMcomo Hábitat @eAves Acuáticas;~tYRamsar
~r5|ru|%)ganda-wamajduv psanzqv, bictAbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetAbv ljbr;Oeihefhk@q
~r5|ar|@/@[labpjaAc abjwle Hag abpvdce <Y;@tabpjaAc abjwle Hag abpvdce <Y;@tjadoaj
~r5|zh|@G~r)作为水禽栖息地@)#C重要湿地@k;拉姆萨尔{湿地|}@k;&2湿地%q
acap|fr|#G*a%H@Calbatros ~rDpétrels
acap|es|#m%Z&[@eAlbatros y Petreles
acap|ru|@Ma ~kUemzwejfahag b wpfcgchjdbkag
acap|ar|&PrnG wcfj abkwjo fabhfF;%g#slrnG {wazjc|wcfj} abkwjo fabhfF
acap|zh|#n信天翁#d海燕#I
~rq|fr|+ABamako @I%sd’importer ~s5@C~gc#i%2~h5@Cmouvements ~h'>b=P@C~gcproduits ~bI;+ABamako
~rq|es|~tYBamako
~rq|ru|Ueiekhk@q
~rq|ar|@tladasf
~rq|zh|巴马科@k
=e|fr|@a=Y@9>bmise #Mvaleur ~jV%P@orégion @CCaraïbes;+ACarthagène
=e|es|@K~tq>y#w#u~oaMarino #BRegión #uGran Caribe
=e|ru|%)*xb ahgacdbb ~jphfcnu UamzCasa Defbwhkasa feoade;~l0@q
=e|ar|~pO{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
=e|zh|#n#d开发大加勒比区域*6~eW@k
alps|fr|~hD@9@CAlpes;@aalpine
alps|ru|~bOMmzl;Mmzlbohk@q
alps|ar|~pOqlab abpbl
alps|zh|#n阿尔卑斯山@k;阿尔卑斯山@k
~cd|fr|@a%2*/#7%Xutilisations @Ccours d’eau ~bu%(@Cfins ~dh~i8@onavigation
~cd|es|@l#9&]%1Usos %1Cursos @eAgua %k@QFines Distintos #BNavegación
~cd|ru|%)~k(dchpnavanduv ~rx>H%Cganajakag
~cd|ar|@tkahfh aogxmad abdqajc abdazce #h*qabpBjaA Bcj abdbarce
~cd|zh|#C水道非航行~cM法@k
water|fr|~hD@9#i=S@Ccours d’eau ~h'~rDlacs ~cv;@a@Il’eau
water|es|@K%Z@'y +(%1Cursos @eAgua Transfronterizos y {de |}@ZLagos +y
water|ru|@c@oavfedc b ~fUjfedhsfedbBduv ganajakag b %Caxcf
water|ar|~pOfaogxmad abdqajc abdazce abialje bbrmfm fablrcjag <Y
water|zh|跨界水道#d#C湖泊#n#d~pn@k;#n&M{利用|使用}{跨界|越境}水道#d#C湖泊@k;&2水%q
~rf|fr|@a@I_n%(l’information, @o~lN&Dpublic au processus décisionnel #i_n^A*:~c0d’environnement;@ad’Aarhus
~rf|es|@l#9~hN_0Información, @o~ek#uPúblico ~rBToma @e~pY>y~hN_0*s#M~i.Ambientales;{Convención|Convenio} @eAarhus
~rf|ru|%)nahjplc k bdFafierbb, pBehjbb awAchjgcddahjb g lfarchhc ~o-fcCcdbo b nahjplc k lfegahpnbt @ogalfahei, kehetAbihq ~kNhfcnu;Efvphhk@q
~rf|ar|@tJjvfo
~rf|zh|在~eW#t上~sh信息*[公众参与决策#d诉诸~pv~j6;奥胡斯@k
espoo|fr|@a@Il’évaluation @el’impact @Il’environnement %Pun contexte transfrontière;@ad’Espoo
espoo|es|~j!Evaluación #uImpacto Ambiental #Mun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetApt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
espoo|ar|@ttolf
lrtap|fr|~hD~h"atmosphérique transfrontière %(longue distance
lrtap|es|{Convenio|Convención} %Z~d(Atmosférica Transfronteriza a Gran Distancia
lrtap|ru|%)jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamzCbc fehhjaqdbq
lrtap|ar|@/@[labgbfD abqfc ablicm abdmC ~s[;@t~qrabqfc ablicm abdmC ~s[
lrtap|zh|远距离越境空气~sb@k;长程越界空气~sb@k
escazu|fr|#Grégional @I_n%(l’information, @o~lNpublique #i_n^A*:%(propos @Cquestions environnementales #MAmérique latine #i%P#bCaraïbes;#Gd’Escazú
escazu|es|#m~op#9~hN_0Información, @o~ekPública >y~hN_0*s#M~i.Ambientales #MAmérica Latina >yCaribe;#m@eEscazú
escazu|ru|Эhkehphk%9;@MЭhkehp
escazu|ar|&PtosaEf
~a'|fr|%B@5+B~qMphytogénétiques @3l’alimentation #il’agriculture
~a'|es|%W@E^)~krFitogenéticos +zAlimentación ~jCAgricultura
~a'|ru|#f#-fehjbjcmzduv scdcjbBchkbv fchpfhev ~l:~ntlfanagamzhjgbq b gcncdbq hcmzhkasa vaxqohjge
~a'|ar|abdiavme #h#labdfajm abfjaDce abhlagce bbpBHce fabEjaie
~a'|zh|粮食#d农业植物~py#C%t;粮食#d农业植物~py{国际|}%t
>.|fr|~k7=Y@9@Cvégétaux
>.|es|@l~tS@'Fitosanitaria
>.|ru|#f@b@okefedjbdp b *xfehjcdbo
>.|ar|~n1bfkace abhlagag
>.|zh|#C植物#n@k
~al|fr|~hDsûreté ~td
~al|es|@l@m#,Nuclear
~al|ru|%)qncfdao ~iE
~al|ar|@tabpdah abhffc
~al|zh|核%o@k
+2|fr|~hDnotification rapide ~naaccident ~td
+2|es|~j!Pronta Notificación @eAccidentes ~gF
+2|ru|@caw alcfejbgdai alagcAcdbb a qncfdao egefbb
+2|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+2|zh|及早通报核事故@k
<o|fr|@a@I~k)#Mcas d’accident nucléaire ou @esituation d’urgence radiologique
<o|es|@l@m~j)#Mcaso @eAccidente *Co Emergencia Radiológica
<o|ru|%)laiaAb g hmpBec qncfdao egefbb ~pCfenberbaddao egefbodao hbjperbb
<o|ar|@tgkmcd ~oI*qrabe fkfi ramD hffc pf wajz tuiaic
<o|zh|核事故或辐射紧急情况~pr@k
~fg|fr|@acommune *asûreté #B=P&Dcombustible usé #i*asûreté #B=P@Cdéchets radioactifs
~fg|es|@lConjunta @m#,~rB~n/#uCombustible Gastado y @m#,~rB~n/@eDesechos Radiactivos
~fg|ru|EwKcnbdcdd>h^I~etajfewajegCbi jalmbgai b a ^I~etfenbaekjbgduib ajvaneib
~fg|ar|@/abdugjse #lpdah abgyjn *qabfkfm abdogvbs fpdah abgyjn *q~kJabduie;@/abdugjse @[lobade gyjcn abfkfm abdogvbs fobade gyjcn ~kJabduie
~fg|zh|乏燃料+?%o#d放射性废物+?%o联合@k
~b9|fr|~mV@el’Agence @T@el’énergie atomique;~mV@el’AIEA
~b9|es|~bl#uOrganismo ~tSEnergía Atómica
~b9|ru|~c]^Nescdjhjge @oejaidao Pdcfsbb;~c]IMQMTЭ
~b9|ar|~kIbbfsabe #hbbwake abHjce
~b9|zh|#C~eO~s4;~eO~s4
^g|fr|~c(~tU_o#BSanté;~c(~tU_o#Bsanté
^g|es|~ee=J%V#BSalud
^g|ru|~c]~bb~itxnfegaavfedcdbq
^g|ar|mogfj ~iyabyre abiabdce
^g|zh|#.~ig%R%R法
fctc|fr|~hQ@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@K>C#B=J%V#BSalud _u_F#uTabaco;@KMarco{ de la OMS|} _u_F#uTabaco
fctc|ru|~q[~bb~itxnfegaavfedcdbq @o%h=ojeweke;~q[NEЗ @o%h=ojeweke
fctc|ar|@t~iyabyre ~eoabtwajce #ldsanre abglB
fctc|zh|#.~ig%R烟草控制+/@k
=B|fr|~hO~tU#z@3l’éducation, @oscience >bculture;@acréant une Organisation #z@3l’éducation, @oscience >bculture
=B|es|~ee=J_Y+zEducación, @oCiencia ~jCCultura;~eeUNESCO
=B|ru|~c]#E~txawfexagedbq, depkb b kpmzjpfu;~c]YJXLDE
=B|ar|~dbabgpococ bdhGde @xbbgjlce fabibd fabDkane
=B|zh|@A~iN*[科学及<U%R%R法;@A~iN*[科学^h<U%R&2%R法^i;教科文%R&2%R法^i
<D|fr|~hO~tU#z~j7industriel
<D|es|~ee=J_Y_u#wIndustrial
<D|ru|~c]#E@olfaiuCmcddaip ~nb
<D|ar|mogfj ~iy@x~m"abyhaice
<D|zh|@A工业#o%R章程
~m-|fr|@a#8%(~dY
~m-|es|@K@m~gt
~m-|ru|%)&E~gk;Чbkeshk@q
~m-|ar|@tabwcjah ~s-
~m-|zh|#C~eU@k
~au|fr|@a=Y@9~g6mondial, culturel #inaturel;@a~g6mondial
~au|es|@l~tq~g5Mundial, &Ly Natural;@l~g5Mundial
~au|ru|~bOghcibfdasa ~iAb lfbfandasa dehmcnbq
~au|ar|~pOabgjaD %u~rgfabwlcic;@t~gbabgjaD %u~rgfabwlcic
~au|zh|#n#.<U#d自然遗产@k
*L|fr|@a#Z#b>K%(prendre @3interdire #iempêcher l’importation, l’exportation ~q2transfert @epropriété +,@Cbiens culturels
*L|es|@l~pN^s~i8Deben Adoptarse @QProhibir e Impedir @oImportación, @oExportación ~jCTransferencia @ePropiedad Ilícitas @eBienes ~lZ
*L|ru|%)icfev, delfegmcdduv @exelfcAcdbc b lfcnplfcyncdbc ~euggaxe, gugaxe b lcfcneBb ~o/hawhjgcddahjb @ekpmzjpfduc rcddahjb
*L|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~qsgogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~bqlwjk ~sC
*L|zh|@G&K#d~eY&e进出口~gs#d&e转让其~iM权@)方法~j6;#'{采取措施|}&K{和|并}~eY&e进出口~gs#d&e转让其~iM权{方法|}@(@k
*K|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@9@C~dL#Mcas @e~m/armé
*K|es|~pV{| de La Haya| de La Haya de 1954} ~tq%1~gw#MCaso @e~sFArmado
*K|ru|%)*x*U
*K|ar|~pO~bq*qrabe hufl hEai dobr;~pO~bq*qrabe ~m5abdobr
*K|zh|@G~jL~j6;*i情况下#n~gs@k
*M|fr|Deuxième @W#7^A+ALa Haye @e1954 =Y@9@C~dL#Mcas @e~m/armé
*M|es|Segundo @V#B~tYLa Haya @e1954 ~tq%1~gw#MCaso @e~sFArmado
*M|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 ^D*x*U;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a *x*U{| 1954 sane}
*M|ar|#P~p]{bagnakce|abdbrk lagnakce} bavac ~ga1954
*M|zh|&2@G~jL@)%q~cQ@D;&2@G~jL@){1954年|}{海牙|}%q@(~cQ{项|}@D
=l|fr|@a=Y~qP~g6culturel immatériel
=l|es|@l+zSalvaguardia ~g5&LInmaterial
=l|ru|~bOdciejcfbemzdasa ~iAdehmcnbq
=l|ar|@tyfh abgjaD ~rgBcj abdamc
=l|zh|#n非物质<U遗产@k
+T|fr|~hD@9>b^]#B~kR@Cexpressions culturelles
+T|es|~j!@'y ~kp#B_j~gYExpresiones ~lZ
+T|ru|~bOb laaAfcdbb fexdaawfexbq Fafi ~iAheiagufeycdbq
+T|ar|~pOfgiEcE ghfi pusab abgilcj abDkanc
+T|zh|#n#d_b<U表现形式多样性@k
~a[|fr|@a{d’UNIDROIT |}+B~dLvolés ou illicitement exportés
~a[|es|~mC{ de UNIDROIT|} ^)~q?Culturales Robados o Exportados Ilegalmente
~a[|ru|@c{|YJRHOVM }a lavbAcdduv ~pCdcxekadda gugcxcdduv ~k9rcddahjqv
~a[|ar|@tabdivm &Tbgfrcm ~m7abxay #l~bqabdojfke pf abdymje {lwjk|lyfje} ~sC
~a[|zh|#C统一私法协会@G被盗或&e出口文物~j6;{国际统一私法协会|}@G被盗或{者|}&e出口文{物|化财产}~j6
~rt|fr|~k7#x=!dopage %P=!sport
~rt|es|@l@E#p&uDopaje ~nVDeporte
~rt|ru|~jMnalbdsai g hlafjc
~rt|ar|~n1~bYabdhuwag ~pGabjcaAe
~rt|zh|~r:在体育运动中~cM兴奋剂~nU
~a9|fr|%B@e~l3*"faciliter _n@Caveugles, @Cdéficients visuels ~rD%:ayant ~qBdifficultés @electure @Ctextes imprimés %Xœuvres publiées;%B@eMarrakech
~a9|es|%W@e~l3@QFacilitar &u~hNa #NObras Publicadas a #N&6Ciegas, con Discapacidad Visual o con Otras Dificultades @QAcceder al Texto Impreso;%W@e{Marrakech|Marrakesh}
~a9|ru|~sO{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~pCbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejz lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~sO%a
~a9|ar|&,djasu bgcocj abhnaH tbC abdyhnag abdhufje
~a9|zh|@G为盲&a*[视力~pB或*]印刷品阅读~pB~sh已出版作品提供便利@)~eZ%t;@G为盲&a*[视力~pB或*]印刷品阅读~pB~sh已发表作品提供便利@)~eZ%t;~eZ%t
~nN|fr|+A~rd*amise %(disposition @e~qM@etélécommunication @3l’atténuation @Ceffets @Ccatastrophes #i@3#bopérations @esecours #Mcas @ecatastrophe
~nN|es|~tK~rd#9Suministro @e~kr@eTelecomunicaciones +zMitigación @eCatástrofes y #NOperaciones @eSocorro #MCasos @eCatástrofe
~nN|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~l:hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~fTalcferbo @oakexedbt laiaAb;@cTeilcfc
~nN|ar|@tgadlcjc @[lgfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~nN|zh|为减灾救灾+G提供电信~hC@)坦佩雷@k;坦佩雷@k
>n|fr|~hDcirculation routière
>n|es|~j!Circulación ~nJCarretera
>n|ru|%)~o:ngbycdbb ~j2~qO;@c~j2^D~o:ngbycdbb
>n|ar|@tabocj >xabwjk
>n|zh|1949%T道路交通@k
tir|fr|@adouanière #8au transport @5@e~nwsous =!couvert @ecarnets TIR;@aTIR
tir|es|@KAduanero %val Transporte ~tS~obal Amparo %1Cuadernos TIR;@KTIR
tir|ru|Teiaycdd>h&Elcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|ar|@/abqdjsce @[labhkb &TbblAazi
tir|zh|#C公路运输@k;TIR@k
~cI|fr|~k7@Il’harmonisation @Ccontrôles @C~nw%Xfrontières
~cI|es|{Convenio|Convención} @E%ZArmonización %1Controles @e~ob#M#NFronteras
~cI|ru|#f>hhasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~dC|fr|@a#8au ~kP@etransit @C+8sans littoral
~dC|es|@l#9~n8@eTránsito %1&Asin Litoral
~dC|ru|%)jfedxbjdao ~kXgdpjfbkadjbdcdjemzduv ~fd
~dC|zh|内陆%0过境_f@k;内陆国过境_f@k
+P|fr|@a=Yreconnaissance #il’exécution @Csentences arbitrales étrangères
+P|es|@l#9Reconocimiento ~jC~j?~gYSentencias Arbitrales Extranjeras
+P|ru|%)lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;Jzt-Йafkhk@q
+P|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+P|zh|承认及*5外国仲裁裁决@k;承认&M*5外国仲裁裁决@k;&2纽约%q
cisg|fr|@a#z+Bcontrats @evente @T@emarchandises
cisg|es|@l_Y^)Contratos @eCompraventa ~tSMercaderías
cisg|ru|~mmnasagafev &Ekplmb-lfaneyb jagefag
cisg|ar|@t@x#likfm ablci &TbblAazi
cisg|zh|@A#C货物销售合同@k
&V|fr|@a#z@I=S@ecommunications électroniques %P#bcontrats ~cv
&V|es|@l_Y%Z+(~gYComunicaciones Electrónicas ~tCContratos +y
&V|ru|@c#Eaw ~lGPmckjfadduv haawAcdbo g %Cnasagafev
&V|ar|@t@x@[laogxmad abxwalag abtbsgjfhce *qabikfm <Y
&V|zh|@A#C合同~cM电子通信@k
^7|fr|@a#z%2contrat @etransport @5@e~nweffectué entièrement ou partiellement par mer;~bT@e~ku
^7|es|@K_Y#9Contrato @eTransporte ~tS~obTotal o Parcialmente Marítimo;~c/@e~ku
^7|ru|~mmnasagafev lamdahjzt ~pCBehjbBda ~jp&Elcfcgaxkb sfpxag;~p"#]
^7|ar|@t@x@[likfm abhkb &TbblAazi ih wjck ablrj sbca pf qEzca;~l-jfgjmad
^7|zh|@A全程或~si~hA#C货物运输合同@k;鹿特丹~dT
*V|fr|@a#z*atransparence %Pl’arbitrage <dinvestisseurs #i+8fondé @I@Ctraités;+AMaurice *atransparence
*V|es|@l_Y%ZTransparencia ~tCArbitrajes <dInversionistas y &A~nV>C@eun Tratado;~tYMauricio %ZTransparencia
*V|ru|~mmlfaxfeBdahjb ~oVefwbjfeydasa fexwbfejcmzhjge ~rObdgchjafeib b ~f0@eahdagc %Cnasagafag;~l2>hlfaxfeBdahjb
*V|ar|@t@x#labunance *qabgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #labunance
*V|zh|@A投资&a与%0间基于%t仲裁透明度@k;~eT透明度@k
=w|fr|@a#z+Baccords @e~gj~buissus #Bmédiation;+ASingapour *amédiation
=w|es|@l_Y^)Acuerdos @eTransacción %kResultantes #BMediación;~tYSingapur %ZMediación
=w|ru|~mm%Cibfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmzjejc icnberbb;Lbdselpfhk>hicnberbb
=w|ar|@t@x#lagnakag abgofce #habdhlDke dh abfoawe;@tohBanfje #labfoawe
=w|zh|@A@G调解所产生@)#C#d解~eN@k;新加坡调解@k
^m|fr|@a#z+Beffets ~bu@Cventes judiciaires @e~qH;+A~c"*avente judiciaire @e~qH
^m|es|@l_Y^)Efectos %k~gYVentas Judiciales @eBuques;~tY~c"%ZVenta Judicial @eBuques
^m|ru|~mm%Clahmcnhjgbqv hpncwdao lfaneyb hpnag;~p2>hhpncwdao lfaneyc hpnag
^m|zh|@A船舶~lb出售#C效力@k;~ht船舶~lb出售@k
upeace|fr|#G@5~b,@el’Université =Ypaix
upeace|ru|#f#Ya haxnedbb Vdbgcfhbjcje ibfe
upeace|ar|%g&TbthuaF qadie abobad
~rP|fr|+A1930 %2~mY{ (no 29)|};@R{| (no 29)} %2~mY{|, 1930}
~rP|es|~h-Forzoso{, 1930 (núm. 29)|, 1930|}
~rP|ru|@c1930 ^D~k!~rS~jY29);*G~k!jfpnc
~rP|ar|@t~q5{|، 1930| biad 1930| bohe 1930}
~rP|zh|1930%T~cj~d929~tu;1930%T~cj@k
^Z|fr|@W{de 2014 |}#7^A@a{de 1930 |}%2~mY{|, 1930| (no 29)}
^Z|es|~on{ de 2014|} %val ~h-Forzoso{, 1930|, 1930 (núm. 29)|}
^Z|ru|#){|2014 sane }~eC1930 ^D~k!jfpnc{| (№ 29)}
^Z|ar|%m{|iad 2014 b}@t~q5{|، 1930| biad 1930};%miad 2014 abdbrk lagnakce ~q5{|، 1930| biad 1930}
^Z|zh|《1930%T~cj@k》2014%T@D;《1930%T~cj%q{(第29号)|}@({2014年|}@D
~rQ|fr|+A1948 ~bf*/syndical (no 87);+A1948 ~bf*/syndical;@R{| (no 87)} ~bf*/syndical{|, 1948}
~rQ|es|@K%ZLibertad Sindical ~jC@'#u&]@eSindicación{, 1948 (núm. 87)|, 1948|}
~rQ|ru|@c1948 ^Dhgawanc ehharberbb b *x~o/@e~oK~jY87);*Ghgawanc ehharberbb b *x~o/@eafsedbxerbt
~rQ|ar|@tabrjce abhkalce ~ncrk abghGcd{| abhkalc}
~rQ|zh|1948%T结社自由#d#n%R%p~d987~tu;1948%T结社自由~nR#n%R权{利|}@k
ilo-97|fr|+A~j2+B^y~hd(révisée) (no 97);+A~j2+B^y~hd(révisée);@R{| (no 97)} +B^y~hd(révisée){|, 1949}
ilo-97|es|@K^)~mXMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|ar|@tabidab ~s.(djaqie)
ilo-97|zh|1949%T~iQ就业@k(修订)(第97~tu;1949%T移{民|徙}就业@k{(修订)|(修订本)|(订正)|}
~rR|fr|+A~j2~cYcollective (no 98);+A~j2~cYcollective;@R{| (no 98)} ~cYcollective{|, 1949}
~rR|es|@K#9&]@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~rR|ru|@c~j2^D~k(@e~oKb @egcncdbc kammckjbgduv lcfcsagafag ~jY98);*G~k(@e~oKb {|de }gcncdbc kammckjbgduv lcfcsagafag
~rR|ar|@trk abghGcd fabdnafAe abqdaice
~rR|zh|1949%T%R%p#d集体谈判%p~d998~tu;1949%T%R权{利|}~nR集体谈判{权利|权|}@k
~ng|fr|+A~sm@Il’égalité @erémunération{ (no 100)|};@R{| (no 100)} @Il’égalité @erémunération{|, 1951}
~ng|es|@K@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~ng|ru|@c~sm^Dfegdai gaxdesfeyncdbb ~jY100);*Gfegdai gaxdesfeyncdbb
~ng|ar|@tabdoafae *qabpqfj
~ng|zh|1951%T同酬~d9100~tu;1951%T同{工同|等报|}酬@k
~nh|fr|+A1952 ~efminimum) (no 102);+A1952 ~efminimum);@R{| (no 102)} ~efminimum){|, 1952}
~nh|es|@K%Z#,<W(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nh|ru|@c1952 ^Dibdbiemzduv dafiev ~b4~es~jY102);*Gibdbiemzduv dafiev ~b4awchlcBcdbq
~nh|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~nh|zh|1952%T=3保障(最低标准)~d9102~tu;1952%T=3保障(最低标准)@k
~ni|fr|+A1957 @I~lK&D~mY{ (no 105)|};@R{| (no 105)} @I~lK&D~mY{|, 1957}
~ni|es|@K%ZAbolición #uTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~ni|ru|@c1957 sane ~kOlfbdpnbjcmzdasa jfpne ~jY105);Dadgcdrb@O~kOlfbdpnbjcmzdasa jfpne
~ni|ar|@ttbBaF ~q5
~ni|zh|1957%T废除~cj~d9105~tu;1957%T废{除|止}~cj@k
~nj|fr|+A1958 ~k2profession) (no 111);+A1958 ~k2profession);@R{| (no 111)} ~k2profession){|, 1958}
~nj|es|@K%Z=H(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nj|ru|@c1958 ^D~aj%5jfpne b xedqjbo ~jY111);*G~aj%5jfpne b xedqjbo
~nj|ar|@t~rh(nc abaogxmad fabdvhe);@t~rh*qabaogxmad fabdvhe
~nj|zh|1958%T(就业#d职业)~cP~d9111~tu;1958%T{(就业{和|及|与}职业)~cP|~cP(就业~nR职业)}@k
~nk|fr|+A1973 @Il’âge minimum{ (no 138)|};@R{| (no 138)} @Il’âge minimum{|, 1973}
~nk|es|@K%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nk|ru|@c1973 ^D~oXgaxfehjc ~l:lfbcie @efewajp ~jY138);*G~oXgaxfehjc ~l:lfbcie @efewajp
~nk|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~nk|zh|1973%T~q1~d9138~tu;1973%T~q1@k
~nl|fr|+A1989 ~cT#itribaux (no 169);+A1989 ~cT#itribaux;@R{| (no 169)} ~cT#itribaux{|, 1989}
~nl|es|@K@m~mQIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~nl|ru|@c1989 ^Dkafcdduv defanev b defanev, gcnpAbv lmcicddao awfex ybxdb ~jY169);*Gkafcdduv defanev b defanev, gcnpAbv lmcicddao awfex ybxdb
~nl|ar|@tabuifl abpybce fabklbce
~nl|zh|1989%T土著#d部落&a民~d9169~tu;1989%T土著{和|与|及}部落{人民|民族}@k
~nm|fr|+A1999 ~j1@e^x@C~dk(no 182);+A1999 ~j1@e^x~g7;@R{| (no 182)} ~j1@e^x~g7{|, 1999}
~nm|es|@K~pNPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nm|ru|@c1999 ^DdebvpnCbv Fafiev ncjhkasa jfpne ~jY182);*GdebvpnCbv Fafiev ncjhkasa jfpne
~nm|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~nm|zh|1999%T最恶劣形式@)童工劳动~d9182~tu;1999%T{禁止|}最恶劣形式@(童工{劳动|}@k
~no|fr|+A2011 ~fHdomestiques (no 189);+A2011 ~fHdomestiques;@R{| (no 189)} ~fHdomestiques{|, 2011}
~no|es|@K~pNTrabajadoras y @Z~mXDomésticos{, 2011 (núm. 189)|, 2011|}
~no|ru|@c2011 ^Dnahjaodai ~rSnaieCdbv fewajdbkag ~jY189);*Gnahjaodai ~rSnaieCdbv fewajdbkag
~no|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~no|zh|2011%T家政工&a~d9189~tu;2011%T家{政|庭}工&a@k
~np|fr|+A2019 *a_s~q2harcèlement{ (no 190)|};@R{| (no 190)} *a_s~q2harcèlement{|, 2019}
~np|es|@K%Z~bc>yAcoso{, 2019 (núm. 190)|, 2019|}
~np|ru|@c2019 sane aw ~aPb naiasejcmzhjg g hFcfc jfpne ~jY190);Dadgcdrb@Oaw ~aPb naiasejcmzhjg g hFcfc jfpne
~np|ar|@tabihn fabgrju
~np|zh|2019%T~dS#d骚扰~d9190~tu;2019%T{消除|}~dS&M骚扰@k
~b)|fr|+A@"@el’unité ^?='#b~jdpropres ~mv@C~qN~bI;@a='#b~jdpropres ~mv@C~qN~bI
~b)|es|~pV{ de la Organización de la Unidad Africana|} ~nJ@o~i8se Regulan @Z~n6Específicos %1~s9%1Refugiados #M~gn
~b)|ru|@c~n'eFfbkedhkasa cnbdhjge, fcspmbfptA{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~g)
~b)|ar|~c2{|biad 1969 }~qsgrsd {abdGavj|abqfahl} ~f?{ldusbag|bduasb|lduasb} abbaqzch ~d3;~c2~ga1969
~b)|zh|*e统一%R@G*e难民#t某些特定~iO~j6;1969%T*e统一%R@k
~eH|fr|+A@"@el’unité ^?@I#(&Dmercenariat ~bI
~eH|ru|@c~n'eFfbkedhkasa cnbdhjge a *mdecidbBchjge ~g)
~eH|ar|~c2~qx>xabajgEak ~d3
~nr|fr|+A~tc^?*a@9#i~k)%X%:déplacées ~bI;+AKampala
~nr|es|@l#BUnión Africana ~tqy {la |}~j){de|a} @ZDesplazados Internos #M~gn;~tYKampala
~nr|ru|@cMFfbkedhkasa hatxe a *xgdpjfcddc lcfcicAcdduv mbr g MFfbkc b akexedbb bi laiaAb;Deilemzhk@q
~nr|ar|@t~h3~gbfdoaime abhaErch maxbca ~d3;@tsdlaba;@t~h3~gbabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~nr|zh|*e~sg#n#d~pr*e~hw者@k;坎帕拉@k
^Q|fr|~n0peuples
^Q|es|~ia
^Q|ru|MFfbkedhk_tvefjb~dF~h!~cAb defanag
^Q|ar|~db~dcfabuifl
^Q|zh|~nC*4;*e+M&M~aM
~aU|fr|=,^?@C#0#i&Dbien-être @e~cJ
~aU|es|^-Africana ^)#j>yBienestar #uNiño
~aU|ru|MFfbkedhk_tvefjb~dF~h!b ~nQfcwcdke
~aU|ar|~dbabpnjckc brkfk abwnb fjnavv
~aU|zh|*e&d%p#d福利*4
~rY|fr|@W^A~n0~jx#7%X#0{de la femme|des femmes} ~bI;@W@eMaputo
~rY|es|@V#B~ia~tk%va @Z#j#BMujer #M~gn;~tNMaputo
~rY|ru|*rb defanag, @S~h!~qV~g);*rb defanag a +g~qV~g);Ielpjhk@.
~rY|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~dcfabuifl {luph rkfk|abdgibk lrkfk} ~qp~d3;%mdalfgf
~rY|zh|&2~nC*4^i@G*e~mq%p@)@D;&2*e+M&M~aM^i@G*e~mq%p@)@D;&2马普托@D^i
~rp|fr|~hO@e~tcafricaine
~rp|es|Acta Constitutiva #BUnión Africana
~rp|ru|VBfcnbjcmzd{uo|asa|aip|ui|ai} ekj@BMFfbkedhkasa hatxe
~rp|ar|~m7abgpococ bbagram abpnjckc
~rp|zh|*e~sg%R法
echr|fr|+A~qP~ma~b"@Clibertés fondamentales;@aeuropéenne ~ma>6
echr|es|~mC{| Europeo} ~tq%1~bL~gYLibertades Fundamentales;@KEuropeo @e<N
echr|ru|%)*x~h!~cAb ahdagduv hgawan;Xgfalcohk>h+g^q;Xgfalcohk@b@olfegei ^q
echr|ar|@/abpfjflce brkfk _N
echr|zh|#n+M与~jH@k;#n+M^h~jH@k;欧洲+M@k
achr|fr|@aaméricaine #8%X~tL;~gG@e~ou
achr|es|@lAmericana @m<N;~cD@e~ou
achr|ru|Micfbkedhk>h+g^q
achr|ar|@/abpdjcsce brkfk _N
achr|zh|~li+M@k
=m|fr|@a&D~q'@el’Europe *a#L>b~bH_s%(l’égard @Cfemmes >b_sdomestique;@a~oT
=m|es|@K~lR@eEuropa @m%Ny ~bQ@o~bc#p{las Mujeres|la Mujer} ~jC~bcDoméstica;~tKEstambul
=m|ru|@cLagcje Xgfalu a ~eEb ~q3dehbmbci #3~qVb naieCdbi dehbmbci;~sQ@q
=m|ar|~fw{bdhi|luph dhi|abdgibke ldhi} fdsanre ~gN{abdjpe|abhoaF} fabihn abdhEbc
=m|zh|~eS&S#d+.~dS侵害~mq&l及家庭~dS@k;~eS#'&S#d+.~dS侵害~mq{行为|}^h家庭~dS{行为|}@(@k
~je|fr|~hDcybercriminalité;+ABudapest
~je|es|~mC{ del Consejo de Europa|} %ZCiberdelincuencia;~tKBudapest
~je|ru|%)kbwcflfchjpldahjb;UpnelcCjhk@q
~je|ar|~fw@[labqjcde abtbsgjfhce;~fw@[labqjcde abocljahce;@tlfmalog
~je|zh|网络=X@k
^V|fr|@a&D~q'@el’Europe *a~bH~ifêtres humains
^V|es|@K~lR@eEuropa %Z~bQ@o~oC@eSeres Humanos
^V|ru|@cLagcje Xgfalu a lfajbgancohjgbb ~kXmtnzib
^V|ar|~fw{bdsanre|luph dsanre|abdgibke ldsanre} ~bVlabluj
^V|zh|~eS+.~s3+G@k;~eS+.{贩运人口|人口贩运}{行动|行为|}@k
belem|fr|^k=Yprévention, @osanction #i#(#B_s~mcfemme;+A~d'
belem|es|~cz@Q~hX~s(y Erradicar @o~bc~o6;~tY~d'
belem|ru|~k8{lfcnplfcyncdbb|lfcnajgfeAcdbb} b ~aP#3~qV~bJdcsa
belem|ar|~aO~oN~gN~qp~cHibcv ~oU;~aO#ldhi ~gN~qp~cHibcv faogzyabv
belem|zh|&2贝伦杜帕拉%q
bern|fr|@a#8^A%H#Bvie sauvage #i&Dmilieu naturel @el’Europe;+ABerne
bern|es|@K%v_0&[#BVida Silvestre y #u~oa~i]#MEuropa
bern|ru|~bOnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
>U|fr|~gG#BLigue @C+8arabes
>U|es|{Pacto|Carta} #BLiga %1&AÁrabes
>U|ru|Gekj@BZbsb efewhkbv ~fd
>U|ar|~iwqadie ^:abijlce
>U|zh|~ll%0~sg*4;~ll%0~sg{盟约|公约}
~aW|fr|=,@el’Association @Cnations @el’Asie &DSud-Est;=,@el’ASEAN
~aW|es|^-#BAsociación @eNaciones @e~iW;^-#BASEAN
~aW|ru|~c]Mhharberbb +5~gK;~c]MLXMJ
~aW|ar|~iwjalwe pdd ~nK
~aW|zh|东南亚%0~sg*4;东盟*4
tac|fr|%Bd’amitié ~sY&)#MAsie &DSud-Est
tac|es|%W@eAmistad y &c#M{|el }~iW
tac|ru|&5a nfpywc b ~ezg ~gK
tac|ar|&,abymake ~g'*q~nK
tac|zh|东南亚友好<G%t
~gd|es|^-~lR@e&c%1&AÁrabes #uGolfo
~gd|ru|~c]Lagcje ^Xefewhkbv +5Зembge
~gd|ar|~kIbdqbo ~m4bmfb abxbcq abijlce
~gd|zh|海湾~ll%0<G委员会*4
icmp|ru|@Ma ~rMb Fpdkrbqv _Hkaibhhbb @olfalegCbi wcx gchjb mbrei
ices|fr|@a#8au ~q'@5@3l’exploration #Bmer
ices|ru|%)Icynpdefandai hagcjc @o~m(iafq
ices|ar|@tabdqbo &Tbaogsuan ~is
seafo|fr|~hD_x@el’Atlantique Sud-Est
seafo|es|@K%Z&[y ~n/%1~kr#B~h?~q0Atlántico Suroriental
seafo|ru|%)~kUlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|ar|@trnG ftmaje dfajm ~rwabpodas *qqhfl ujk ~qqabpwboc
seafo|zh|~tm东南大西洋~cm~hC@k
^U|fr|@a+B~jdcivils @el’enlèvement @5d’enfants
^U|es|~mC{| de La Haya} ^)~n6~q!#BSustracción ~tSMenores
^U|ru|%)sfeynedhka-lfegaguv ehlckjev %'lavbAcdbq ncjco
^U|ar|~s8~o(abdmhce bbaxgwan &Tbbpwnab;@/@[~o(abdmhce bbaxgwan &Tbbpwnab
^U|zh|#C诱拐&d民事~iO@k;#'#C{性|}诱拐&d民事~iO@({海牙|}@k
+f|fr|~hD@9@C~dk>b&)~c0d’adoption *l
+f|es|~mC{| de La Haya} %v_0@'#uNiño y _0&c#Mmateria @eAdopción #4
+f|ru|%)*x~r1b ~ez#3bdahjfeddasa phudagmcdbq
+f|ar|~s8~eF~gQ~g'*q{dqab|dcmah} abglhc >xabyicm ~kK;@/@[~eF~gQ~g'*q{dqab|dcmah} abglhc >xabyicm ~kK
+f|zh|跨国收养~iO#n&d及<G@k;#'跨国收养~iO#n&d^h<G@({海牙|}@k
~b'|fr|@a%2recouvrement @Caliments %(l’étranger
~b'|es|~j!Obtención @eAlimentos ~nVExtranjero
~b'|ru|%)gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~kvsanitaire +-{ (2005)|}
ihr|es|~ktSanitario #4{ (2005)|}
ihr|ru|#f{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazr abyrce #h(2005)
ihr|zh|#C~ig条例(2005);#C~ig条例
udhr|fr|~co~ma>6
udhr|es|@h*-@e<N
udhr|ru|#r~h!^q
udhr|ar|%3%ubrkfk _N
udhr|zh|#.+M@w
_S|fr|@g@Il’octroi @el’indépendance %Xpays #i%X~jxcoloniaux
_S|es|@h%ZConcesión #B~lxa @Z^uy ~mQColoniales
_S|ru|~hElfcnahjegmcdbb ~lHkamadbemzdui hjfedei b defanei
_S|ar|@7dhr abaogkbab bblbmah fabuifl abdogidje
_S|zh|给予殖民地%0#d&a民~sd@w;给予殖民地%0#d&a民~sd@)@w
<g|fr|@g#8%X>L&D*/@5touchant #b~bdamicales >b&)<d#b+8conformément ^A=,+x
<g|es|@h^)@,@e&]@Ereferentes a #N~c:@eAmistad y _0&c<d@Z&A@econformidad con @o^-@e+D
<g|ru|~hE~tb%'lfege, kehetAbvhq nfpychjgcdduv ajdaCcdbo b ^X~rO~f0~ikVhjegai ~f-
<g|ar|@7_T~m7&T@[labibakag abfmce ~g'lch ^:fnka bdcDak <O;@7_T~m7&T~m1labibakag abfmce ~g'lch ^:fnka bdcDak <O
<g|zh|~e3依&2@A*4^i~ld友好^o及<G之#C法#1之@w;~e3依&2@A*4^i~ld友好^o^h<G{的|之}#C法#1{的|之|}@w
~aC|ru|~hEdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~aC|ar|@7abocame abmazde >xabdfajm abwlcice
~aC|zh|@G天然~hC之永久~r.@w;#'{天然|自然}~hC~tl永久~r.~tl@w
%F|fr|@g#z~aa@e&Nraciale
%F|es|@h_Y*f@e=HRacial
%F|ru|#A#Ea ~d2fehagao nbhkfbibderbb
%F|ar|@7@x~qx~ayabihyjc
%F|zh|@A+:~aE~f5~cP@w
<2|fr|@g~ma~cJ
<2|es|@h%1#j#uNiño
<2|ru|#A~h!fcwcdke
<2|ar|@7_qabwnb
<2|zh|&d%p@w
>v|fr|@g@I#(#B&N~aw
>v|es|@h%Z~gy#B=H~o6
>v|ru|~hE*m~qW
>v|ar|@7~gO~rhAm abdjpe
>v|zh|~bg~cP@w
<z|fr|@g@Il’asile territorial
<z|es|@h#9Asilo Territorial
<z|ru|~hEjcffbjafbemzdai pwcybAc
<z|ar|@7#l{abdbqp|abbqfF} abtkbcdc
<z|zh|~iT庇护@w
>"|fr|@g@Il’inadmissibilité @el’intervention ~mtintérieures @C+8>b@9@e~o)indépendance ~sY~o)souveraineté
>"|es|@h%ZInadmisibilidad #BIntervención ~tC~i.Internos %1&Ay ~hr@'@esu ~lxy Soberanía
>"|ru|~hEdcnalphjbiahjb gicCejcmzhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~lHb hpgcfcdbjcje
>"|ar|@7imd qfaE abgmxb *qabuIfh abmaxbce bbmfb ~ncaogkbabva focamgva
>"|zh|~e3内政~iH~ih~sd与~r.之#n@w;~e3内政~iH~ih~sd&M~r.{之|的}#n~tl@w
+i|fr|@g@Il’inadmissibilité @el’intervention ~sYl’ingérence ~mtintérieures @CÉtats
+i|es|@h%ZInadmisibilidad #BIntervención ~jCInjerencia ~tC~i.Internos %1Estados
+i|ru|~hEdcnalphjbiahjb bdjcfgcdrbb b gicCejcmzhjge ga gdpjfcddbc ncme ~fd
+i|ar|@7#limd qfaE abgmxb lqdci phfaiv *qabuIfh abmaxbce bbmfb
+i|zh|~iH#d干预别国内政@w;~iH#d干预{别|他}国内政@(@w
^8|fr|@g%2progrès ~q2@:~h,social
^8|es|@h#9Progreso >y#w#Mlo Social
^8|ru|#A~b4lfasfchhe b ~e,
^8|ar|@7abgkmd fabthdaF *qabdcmah abaqgdaic
^8|zh|=3进步#d#o@w
*S|fr|@g%2~hk#B#[*l
*S|es|@h#9Fortalecimiento #B#,#4
*S|ru|#Aaw pkfclmcdbb &E~iE
*S|ar|@7giEcE abpdh ~kK
*S|zh|加强#C%o@w
<u|fr|@g@C>L='=!fond @Cmers ~rDocéans, ainsi ~i8~o)sous-sol, au-delà @Climites #Bjuridiction nationale
<u|es|~jz@,~i8Regulan @ZFondos Marinos y Oceánicos y su Subsuelo~tkFuera %1Límites #BJurisdicción Nacional
<u|ru|#Alfbdrblag, fcspmbfptAbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~m?tfbhnbkrbb
<u|ar|@7#"{abdhGde bkai|abgc grsd kai} ~epfabdrcwag flawh pjAva{|،} xajq rmfm abfbace {abfwhce|abkfdce}
<u|zh|~e3_e*6底床与下层土壤之#1@w;@G{各国|国家}_e海床洋底~ih底土@(#1@w
~e!|fr|Définition @el’agression
~e!|es|Definición #BAgresión
~e!|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~e!|ar|gijcn abimfah
~e!|zh|侵略定义
>!|fr|@g#Zl’instauration ~nanouvel ordre ~pj+-
>!|es|@h#9Establecimiento @eun Nuevo Orden Económico #4
>!|ru|#Aaw phjedagmcdbb dagasa %'PkadaibBchkasa lafqnke
>!|ar|%3#sltkade hGad akgyamc mfbc qmcm
>!|zh|~ld新@)#C~iR秩序@w
~ak|fr|_B#Zl’instauration ~nanouvel ordre ~pj+-
~ak|es|~rz#9Establecimiento @eun Nuevo Orden Económico #4
~ak|ru|#q@ophjedagmcdbt dagasa %'PkadaibBchkasa lafqnke
~ak|ar|&:*A{abdgibk ltkade|dh pqb tkade|btkade} hGad akgyamc mfbc qmcm
~ak|zh|~ld新@)#C~iR秩序@!
*v|fr|=,@C#0#idevoirs ~nS@CÉtats
*v|es|^-@e#jy Deberes Económicos %1Estados
*v|ru|Хefjb~dFPkadaibBchkbv ~h!b awqxeddahjco ~fd
*v|ar|~iw_q^:ffaqlagva abakgyamce
*v|zh|各国~iR%p#d义务*4
>Y|fr|@g@C~gp
>Y|es|@h%1#j%1Impedidos
>Y|ru|~hE+g~oM
>Y|ar|%3abxay lrkfk abdifkch
>Y|zh|~mr@w;残{疾|废}者%p@w
=z|fr|@g*a@9@e~k/~mc+F
=z|es|@h%Z@'@e~l7~nB_2
=z|ru|~hE*x~oW~nv
=z|ar|@7~dO~o]=Ndh abgijA bbgiHcl ^F
=z|zh|#n&a~ql>g@w;#n&a~ql@(>g@(@w
+Z|fr|^z@3#bresponsables @e>5@Clois
+Z|es|=Z@QFuncionarios Encargados @eHacer ~tHLey
+Z|ru|~mE~s]namydahjduv mbr @olanncfyedbt lfegalafqnke
+Z|ar|_Uobfs abdfGnch abdsbnch lthnaH abkfahch
+Z|zh|执法~f"~cV
+Y|fr|@g~aad’intolérance ~sY&Nfondées *areligion ou @oconviction
+Y|es|@h*f@eIntolerancia y =HFundadas ~rBReligión o #NConvicciones
+Y|ru|~hE~d2dcjcflbiahjb b ~aj@eahdagc fcmbsbb ~pCpwcyncdbo
+Y|ar|@7~gO~o]pusab abgiyl fabgdccE abkazdch >xpoao abmch pf abdigkm;%3#slabkAaF >x~o]pusab abgiyl fabgdccE abkazdch >xpoao abmch pf abdigkm
+Y|zh|+:基于宗教或信仰原因@)~aE@)~pk#d~cP@w;+:基于宗教或信仰{原因|}@(~aE@(~pk{和|与|及}~cP@w
~dr|fr|~nzManille %2~gjpacifique @Cdifférends ~cv
~dr|es|~jzManila #9Arreglo Pacífico @eControversias +y
~dr|ru|Iedbmzhk@da ibfdai fexfcCcdbb %Chlafag
~dr|ar|@7dahcba #lgofce ~s,#hlabfoazb abobdce
~dr|zh|@G>e解决#C争端@)马尼拉@w
~ai|fr|=,_o#Bnature
~ai|es|^-%V#BNaturaleza
~ai|ru|Nhcibfd&wlfbfanu
~ai|ar|~db%ubbwlcie
~ai|zh|#.自然*4;#.大自然*4
_:|fr|#Hd’éthique médicale ~erau rôle _y@esanté, ~ed@Cmédecins, %P@o@9@Cprisonniers ~rDdétenus ~mc+F
_:|es|@,@eÉtica Médica Aplicables _0Función #u~cE@eSalud, ~fM@ZMédicos, ~rB@'@e&6Presas y Detenidas ~nB_2;@,@eÉtica Médica
_:|ru|+'icnbrbdhkao Pjbkb, ajdahqAb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g *xxekmtBcdduv ~pCxencfyedduv mbr aj ~nv
_:|ar|_TJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
_:|zh|@G医务~f"*[~r)医生在#n被监禁#d拘留@)~ql@)>g~iO@)任务@)医疗道德#1
>-|fr|@g%2*/@C~jx^Apaix
>-|es|@h#9&]%1~mQ_0Paz
>-|ru|~hE~k(defanag @eibf
>-|ar|%3#slrk abuifl *q{abobd|abobad}
>-|zh|&a民享有>e%p@w;{各国|}&a民享有>e@(%p@w
=C|fr|@g@C>L<P@e*:_p%X~hp#B~g9#i%X~hpd’abus @epouvoir
=C|es|@h^)@,~fN@e*s@Q#N~h1@e~mGy #uAbuso @ePoder
=C|ru|#Aahdagduv ~h9_m~l:ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjzt
=C|ar|@7_Tabimb =M@[lAraca ~m8ftoaFe ~roabobwe
=C|zh|为罪行#d滥用权力&l受害者取得公理@)=U@w
~aZ|fr|~n)@e~r7minima #z#Zl’administration #B*:@3mineurs{ (Règles de Beijing)|};~bT@e>P
~aZ|es|~lQ+zAdministración #B*s@eMenores{ (Reglas de Beijing)|};~c/@e>P
~aZ|ru|#2~j9ajlfegmcdbq _m#3dchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~p2#]
~aZ|ar|&n~qyuIfh kAaF abprmaD (kfaim {lcqch|lsch});&n~qyuIfh kAaF abprmaD;~l-{lcqch|lsch}
~aZ|zh|@A少%T~lb~jS(~ht~dT);@A少%T~lb~jS;~ht~dT
*T|fr|#H<P_p%(l’indépendance #Bmagistrature
*T|es|~cX~l?_0~lx#BJudicatura
*T|ru|#g~lHhpncwduv afsedag
*T|ar|#"=M#laogkbab {abobwe abkAazce|abkAaF};#"=Mbaogkbab {abobwe abkAazce|abkAaF}
*T|zh|@G~lb机关~sd@)=U;~lb机关~sd@(=U
<4|fr|@g%2*/au %l
<4|es|@h#9&]al *y
<4|ru|~hE~k(@efexgbjbc
<4|ar|@7abrk *qabghdce
<4|zh|#o%p@w
&g|fr|@g+B>L~mojuridiques ~er^A@9#iau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques ~c0d’adoption ~sYplacement familial +Bplans ~o?#i+-
&g|es|@h^)@,~kwy Jurídicos ~l?_0@'>yBienestar %1Niños, con ~klReferencia _0Adopción ~jCColocación #MHogares @eGuarda, ~tCPlanos ~p7#4
&g|ru|~hE~g.lfegaguv lfbdrblev, kehetAbvhq ~dEb ~nQncjco, ahawcdda lfb lcfcneBc ~r1@egahlbjedbc b bv phudagmcdbb @e~aIpfagdqv
&g|ar|%3#slabdlamz ~kEfabkahfhce ~m1~eF~gQfjiacgvd
&g|zh|@G&d#n#d&d福利*[~r)~to寄养#d收养办法@)=3#d~pv#1@w
>'|fr|@g%2~hk@el’efficacité &Dprincipe @el’abstention &D~r6^Amenace ou %(~k,#Bforce %P#b~bd~eB
>'|es|@h#9~mK#BEficacia #uPrincipio #BAbstención #BAmenaza o #B+(#BFuerza #M#N~c:+y
>'|ru|#Aaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~pCcc ~bvg %CajdaCcdbqv
>'|ar|@7Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva *qabibakag <Y
>'|zh|加强在#C^o上不~cM武力或进行武力威胁#1@)效力@w
+U|fr|~n)@e>L=Y@9@e~k/soumises %(une forme quelconque @edétention ou d’emprisonnement
+U|es|~tQ@,~tq@e~l7Sometidas a Cualquier Forma @eDetención o Prisión
+U|ru|Lgan@B~h9~dEghcv mbr, langcfseciuv xencfyedbt ~pCxekmtBcdbt g kekao wu ja db wuma Fafic
+U|ar|dqdfie #"@[~eF~o]=NabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+U|zh|#n~iM遭受任何形式拘留或监禁@)&a~tr;#n~iM遭受任何形式拘留或监禁{人员|的人员}~tr
=j|fr|@g*a#L#i#(@Cdifférends ~rDsituations qui peuvent menacer @o~o[>b#[=Q#i%2rôle ~tU#z%Pce domaine
=j|es|@h%Z%N~jC~gy@eControversias y @eSituaciones ~i8Puedan Amenazar @o~p,#,%ky #9Papel _Y#Mesa Esfera
=j|ru|~hE~eEb phjfedcdbb hlafag b hbjperbo, ~lJpsfayejz icynpdefandaip ibfp b wcxalehdahjb, b a famb #Eg Pjao awmehjb
=j|ar|@7#ldhi ftEabe ~s,fabrabag ~qskm gvmm ~eq
=j|zh|@G&S#d+:可能威胁#C>e与%o@)争端#d局势以及@G@A在该~iT@)~mp@)@w;@G{预防|防止}#d+:可能威胁#C>e与%o@)争端#d局势以及@G@A在{该|此}~iT@)~mp@)@w
~dB|fr|~bTminima #z@3l’élaboration @e>Knon privatives @eliberté{ (Règles de Tokyo)|};~bT@eTokyo
~dB|es|~lQ~pN^sNo Privativas #BLibertad{ (Reglas de Tokio)|};~c/@eTokio
~dB|ru|#2#E#3icf, dc ~b7jtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#]
~dB|ar|&nbbgmalcj Bcj abargqaEce (kfaim wfscf);&nbbgmalcj Bcj abargqaEce;~l-wfscf
~dB|zh|@A~lm~jS(东京~dT);@A~lm~jS;东京~dT
+4|fr|#H<P_pau ~jDdétenus
+4|es|~cX~lD%1Reclusos
+4|ru|#g~etxekmtBcdduib
+4|ar|#"=Mbdiadbe aboqhaF
+4|zh|~eQ=U
>m|fr|&b#z=Y#L#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&b@eRiyad
>m|es|%y_Y+z%N#B~mFJuvenil{ (Directrices de Riad)|};%y@eRiad
>m|ru|>D@Y{Efsedbxerbb EwKcnbdcdduv Jerbo |}~l:~k'lfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqAbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqAbc lfbdrblu|bv fpkaganqAbv lfbdrblag|bi fpkaganqAbi lfbdrblei|bib fpkaganqAbib lfbdrbleib}
>m|ar|_T@x#5~oNqhfr abprmaD (dlamz abjcaA abgfqcvce);_T@x#5~oNqhfr abprmaD;_TabjcaA abgfqcvce
>m|zh|@A&S少%T=X+v(利雅得+v);@A&S少%T=X+v;利雅得+v
~b5|fr|~bT#z=Y@9@Cmineurs privés @eliberté;~bT@eLa Havane
~b5|es|~c/_Y~tq%1Menores Privados @eLibertad;~c/@eLa Habana
~b5|ru|~d-~j9~dEdchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#]
~b5|ar|~l-@x{luph rdace|brdace} abprmaD {abdqjmch|abdrjfdch} dh rjcgvd;~l-vanaha
~b5|zh|@A#n被剥夺自由少%T~dT;哈瓦那~dT
<.|fr|%Btype d’extradition
<.|es|%WModelo @eExtradición
<.|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
<.|ar|~brbgobcd abdqjdch;~br#lgobcd abdqjdch
<.|zh|引渡示范%t
>8|fr|%Btype d’entraide judiciaire ~c0pénale
>8|es|%WModelo @e~j)Recíproca #M~i.Penales
>8|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiaAb %5~aD
>8|ar|~brbglamb ~oI~mz;~br#lglamb ~oI~mz
>8|zh|刑事事件互助示范%t;刑事{事项|}互助示范%t
<m|fr|#H@ebase _pau rôle &Dbarreau
<m|es|~cX%ZFunción %1Abogados
<m|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #yfamb tfbhjag
<m|ar|#"=M#lmfj abdradch
<m|zh|@G律师~mp@)=U;律师~mp@(=U
*0|fr|&b~erau rôle @Cmagistrats &Dparquet
*0|es|%y%ZFunción %1Fiscales
*0|ru|>D{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #yfamb mbr, ahpAchjgmqtAbv hpncwdac lfchmcnagedbc
*0|ar|#"#5#lmfj piAaF abhcale abiade
*0|zh|@G检察官~mp@)+v;检察官~mp@(+v
_9|fr|#H@ebase %2~r6^Aforce #i=S@C^l%(feu ~r3responsables @e>5@Clois
_9|es|~cX#9~pZ#BFuerza y @e*(@eFuego ~nJ@ZFuncionarios Encargados @eHacer ~tHLey
_9|ru|#g~bvhbmu b asdchjfcmzdasa ~kMnamydahjduib mbreib @olanncfyedbt lfegalafqnke
_9|ar|#"=M#l{aogxmad|aogidab} abkfe fabpobre abhajce dh qahl abdfGnch abdsbnch lthnaH abkfahch
_9|zh|执法~f"~cM武力#d火器@)=U;执法~f"~cM武力#d{火器|枪支}@(=U
&I|fr|@g_o#Mfaveur #Bsurvie, #B@9#i&D@:@e~cJ
&I|es|@h%V%ZSupervivencia, @o@'>y#w#uNiño
&I|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~dEb >Zncjco
&I|ar|%3%ublkaF abwnb frdacgv fhdazv
&I|zh|&d生存*[#n#d#o#.@w
&?|fr|#H#z@3#b%:âgées
&?|es|@,_Y#Mfavor ~gY&6@eEdad
&?|ru|+'#E#3~rTmtnco
&?|ar|_T@x@[lslaj aboh;_T@xbslaj aboh
&?|zh|@A老%T&a#1
_?|fr|#H=Y@9@C%:atteintes @emaladie mentale #i~fn@Csoins @e~nLmentale
_?|es|@,~tq%1Enfermos Mentales >y~mK#BAtención #BSalud Mental
_?|ru|+'~dElhbvbBchkb wamzduv mbr b pmpBCcdbq lhbvbejfbBchkao laiaAb
_?|ar|_T~dO=Nabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
_?|zh|#n精神病患者#d改善精神保健~tr
~b1|fr|@g#Z#b~ddd’établissement @Cfaits ~tU#z#Mvue &Dmaintien #B~o[#i#B#[~eB
~b1|es|@h%ZDeterminación %1Hechos ~nJ@u~rBEsfera #uMantenimiento #B~p,#,+y
~b1|ru|#Aaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %5lanncfyedbq %'ibfe b ~iE
~b1|ar|@7gkyc @xbbrkazk ~ehyfh ~eq
~b1|zh|@G@A~i'%o~iT中@)实况调查@)@w;#'@A~i'%o~iT{中的|的|}{实况|事实}调查{活动|}@(@w
&U|fr|@g*a@9@e~k/#x#bdisparitions forcées
&U|es|@h%Z@'@e~l7#p#NDesapariciones Forzadas
&U|ru|~hE*x~oWdehbmzhjgcdduv bhBcxdagcdbo
&U|ar|@7~dO~c3;%3#s~eF~c3
&U|zh|#n~iM&a不遭受强迫失踪@w
*X|fr|@g@C#0@C%:appartenant %(@Cminorités nationales ou ethniques, religieuses #ilinguistiques
*X|es|@h^)#j~gY&6Pertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*X|ru|~hE+gmbr, lfbdenmcyeAbv k derbademzdui ~pCPjdbBchkbi, fcmbsbaxdui b qxukagui icdzCbdhjgei
*X|ar|@7_q=Nabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce;%3#slrkfk =Nabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce
*X|zh|在民族或族裔*[宗教#d语言上属于少数群体@)&a@)%p@w
~at|fr|@g@I#(#B_s~aw
~at|es|@h%Z~gy#B~bc~o6
~at|ru|#Aaw ~aP#3ycdAbd
~at|ar|@7~gO~gNabdjpe
~at|zh|~bg@)~dS&l@w
&s|fr|~bT@3l’égalisation @Cchances @C{handicapés|personnes handicapées}
&s|es|Normas Uniformes %ZIgualdad @eOportunidades @Q~fk
&s|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~esfegduv gaxiaydahjco ~l:~oM
&s|ar|abkfaim abdfrme #lgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&s|zh|残疾&a机会均等标准~dT
>,|fr|#H#Z=!statut @C~hanationales =Y^]>b@9~ma>6
>,|es|@,~l?al ~bl~gY~lyNacionales @e~kpy @'%1<N{ (Principios de París)|};@,~tT
>,|ru|~bmhjejphe derbademzduv pBfcyncdbo, xedbietAbvhq laaAfcdbci b xeAbjao ~h!^q{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
>,|ar|#"~q8abdIooag abfwhce bgiEcE ~nc_q_N;#"~q8abdIooag abfwhce bgiEcE ~nc~l9(dlamz lajco);_Tlajco
>,|zh|@G_b#d#n+M@)%0~sa@)地位~tr(~lc#1);@G_b#d#n+M@)%0~sa@(地位~tr;&2~lc#1^i
+r|fr|@g+B>K*"~fj=!~qQ+-
+r|es|@h@m^s@Q~gz&u~p:#4
+r|ru|~hEicfev @o*m%'~l)
+r|ar|%3#slabgmalcj abjadce tbC ~gOabtjval ~kK
+r|zh|+:#C~ck_c@w
&H|fr|@gcomplétant @o~nz1994 +B>K*"~fj=!~qQ+-
&H|es|@hComplementaria #B~jz1994 @m^s@Q~gz&u~p:#4
&H|ru|@1{q|b|t|co}, nalamdqtA{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @o*m%'~l){| 1994 sane}
&H|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} labgmalcj abjadce tbC ~gOabtjval ~kK
&H|zh|补充1994%T&2+:#C~ck_c@w^i@)@w
%Q|fr|@g%2~hk#B&)~tz#baccords ou organismes régionaux ~h,&Dmaintien #B~o[#i#B#[~eB
%Q|es|@h#9~mK#B&c<d@uy @ZAcuerdos u Organismos Regionales ~nVMantenimiento #B~p,#,+y
%Q|ru|~hEhagcfCcdhjgagedbb ^X~sjfcsbademzduib hasmeCcdbqib ~pCafsedeib %5lanncfyedbq %'ibfe b ~iE
%Q|ar|@7giEcE ~m4~l.fabgjgclag pf abfsabag abtkbcdce ~ehyfh ~eq
%Q|zh|@G增进@A与区域安排或~sa之间~i'%o~iT@)<G@)@w
+V|fr|@g%(l’occasion &Dcinquantième anniversaire ~tU+x
+V|es|@hcon Motivo #uCincuentenario @e+D
+V|ru|#A@ohmpBet lqjbnchqjao sanagAbdu ~f-
+V|ar|%3{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <O
+V|zh|@A五十周%T纪念@w
^"|fr|_B&4=Yjeunesse{| à l’horizon 2000 et au-delà}
^"|es|~rz%V@Q@ZJóvenes
^"|ru|Nhcibfd@sncohjgbo, kehetA{eqhq|cohq|pthq} iamancyb
^"|ar|&:*A%ubbulal
^"|zh|#.青%T@!;到2000%T~ih后#.青%T@!
*Q|fr|@g%2*/>b~i9@Cindividus, groupes #iorganes #B~ti@epromouvoir #iprotéger #b#0@e~b"#blibertés fondamentales universellement reconnus
*Q|es|@h#9&]>yDeber %1Individuos, @ZGrupos y #N~ly@e~oly Proteger @Z~bL#NLibertades ~fNUniversalmente Reconocidos;@h^)Defensores %1<N
*Q|ru|~hE~k(b awqxeddahjb ajncmzduv mbr, sfpll b afsedag awAchjge laaAfqjz b xeAbAejz awAclfbxdedduc ~o/~cAb ahdagduc hgawanu;~hElfegaxeAbjdbkev
*Q|ar|%3#slrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi *qgiEcE ~nc~l9fabrjcag =Mabdigjn lva iabdca
*Q|zh|@G个&a*[群体#d=3~sa在_b#d#n普遍公认@)+M#d~jH~iO@)%p#d~hB@w;@G个&a*[{群体|团体}#d=3~sa在_b#d#n{普遍|举世}公认@)+M#d~jH~iO@)%p#d{责任|义务}@(@w;+M维护者@w
>X|fr|~o4{sur une|en faveur d’une} culture @e{la |}paix
>X|es|@h~h(@e@]@muna Cultura @ePaz;@h@muna Cultura @ePaz
>X|ru|#Ab #q%5kpmzjpfu ibfe;~hEkpmzjpfc ibfe
>X|ar|@7~jjidb #lDkane abobad;@7~jj*Aabdgibkch lDkane abobad;%3~jj*A{abdgibkch|abdgibkah} lDkane abobad;%3~jj*A#lDkane abobad
>X|zh|>e<U@w#d@!;>e<U@w
*W|fr|@g&DMillénaire
*W|es|@h#uMilenio
*W|ru|#AjuhqBcmcjbq ~f-;#AjuhqBcmcjbq
*W|ar|@7@xbbpbnce;@7abpbnce
*W|zh|@A千%T@w;千%T@w
~jn|fr|@gd’engagement %2VIH/sida
~jn|es|~jzcompromiso ~rBlucha #p&uVIH/SIDA
~jn|ru|~hElfbgcfycddahjb ncmp wafzwu h NRЧ/LGRHai
~jn|ar|@7ababgEad #lncjfo hky abdhaie ablujce/dgbaEde hky abdhaie abdsgol (abtcmE)
~jn|zh|~f)/%I#t@)~pq@w
~ne|fr|%x%2VIH/sida
~ne|es|%L#9VIH/SIDA
~ne|ru|*,@d@oNRЧ/LGRHp
~ne|zh|2006%T~f)/~e2
~rL|fr|>Aintensifier nos efforts @3~fj{le VIH et le sida|le VIH/sida}
~rL|ru|*,@d@oNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @o~oONRЧ b LGRHe
~rL|zh|2011%T~f)#d~e2;2011%T~f)/~e2
~nf|fr|>Aaccélérer @oriposte @3lutter #x=!VIH #i~qG%(l’épidémie @esida d’ici %(~pK
~nf|es|%L#9VIH >ySida: ~rBVía Rápida @QAcelerar @o~bQ&uVIH y Poner Fin _0Epidemia #uSida @Q~pK
~nf|ru|*,@d@oNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafzwu h NRЧ b lfckfeAcdbt Plbncibb LGRHe k 2030 sanp
~nf|zh|~f)/~e2：快速加紧防治%I毒#d到~pK%T终结%I流行;~f)#d~e2：快速加紧防治%I毒#d到~pK%T终结%I{流行|疫情};2016%T~f){和|/}~e2
hiv-2021|fr|>A~qG%Xinégalités #iagir @3vaincre =!sida d’ici %(~pK
hiv-2021|zh|~f)#d~e2：结束不平等现象，进入~pK%T之前+:%I@)轨道;2021%T~f){和|/}~e2
*2|fr|Un monde digne ~g7
*2|es|Un mundo apropiado @Q@Zniños
*2|ru|Ibf, lfbsanduo ~l:ybxdb ncjco
*2|ar|iabd yabr bbpwnab
*2|zh|适合&d生长@)#.;适合&d成长@)#.
<:|fr|@g#z%2Nouveau ~oh~j7@el’Afrique
<:|es|@h_Y%ZNueva Alianza _u#w@e~gn
<:|ru|#A#Ea Jagai lefjdcfhjgc _">ZMFfbkb
<:|ar|@7@x#labujase abqmcme _1ghdce pnjckca
<:|zh|@A@G*e#o新~r/@)@w
nepad|fr|Nouveau ~oh~j7@el’Afrique
nepad|es|Nueva Alianza _u#w@e~gn
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} _">ZMFfbkb;JXGMH
nepad|ar|abujase abqmcme _1ghdce pnjckca
nepad|zh|*e#o新~r/
>w|fr|~j/final ~f!@e2005
>w|es|~sK~n.#B~gx2005
>w|ru|Rjasag#k~p!heiibje ~sw~qO
>w|ar|hgazq ~fX~ga2005;_KbdIgdj abkde %u~ga2005
>w|zh|2005%T#.+E成果
>k|fr|#H<P#idirectives #Z=!*/%(un ~r6#i%(~pb@C~hp@eviolations flagrantes &D*/@5~ma~b"@eviolations graves &D*/@5humanitaire
>k|es|@,y %yBásicos #9&]~gY~h1@eViolaciones Manifiestas ~gYNormas %k@e~bL@eViolaciones Graves #u&]@EHumanitario a Interponer ~kry Obtener Reparaciones
>k|ru|#gb ~l({c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #y~o/@elfegagpt xeAbjp b gaxicAcdbc pAcfwe ~l:ycfjg sfpwuv defpCcdbo %Cdafi %5~h!~cAb hcfzcxduv defpCcdbo %'spiedbjefdasa lfege
>k|ar|#"=M~qC#labrk *qabahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &Tbrkfk abthoah fabahgvasag abxwcje bbkahfh abthoahc ~kK
>k|zh|严重违反#C+M法#d严重违反#C~pF法&l受害&a~sh补救#d赔偿@)%p=U#d导则
&C|fr|~bpantiterroriste _o{de l’Organisation des Nations Unies|des Nations Unies};~bpantiterroriste mondiale
&C|es|~c)&"_Y#p&uTerrorismo
&C|ru|~e6{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&C|ar|~f[@x~eo~bYabtjval
&C|zh|@A*o反恐+w;&2*o反恐+w^i
~bs|es|Construcción Institucional ~lR@e<N
~bs|ru|Rdhjbjprbademzdac hjfabjcmzhjga Lagcje @olfegei ~cA~f-
~bs|ar|lhaF dIooag dqbo ~l9abgali bbpdd abdgrme
~bs|zh|@A~pI@)体制建设;~iF~pI@(体制建设
+0|fr|^z@3#btitulaires @emandat au titre @Cprocédures spéciales &D~q'~ma>6;^z@3#btitulaires @emandat au titre @Cprocédures spéciales &DConseil
+0|es|=Z@Q@ZTitulares @eMandatos %1Procedimientos Especiales #uConsejo{ de Derechos Humanos|}
+0|ru|~mE~s]iednejefbcg hlcrbemzduv lfarcnpf Lagcje{ la lfegei Bcmagcke|}
+0|ar|_U~qvbbdsbnch lfbacag *q~qSabtqjaFag ~f?{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo};_Uobfs abdsbnch lfbacag *q~qSabtqjaFag ~f?{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
+0|zh|~pI~eV程序任务负责&a~cV;{人权理事会|}~eV程序任务{负责人|执行人}@(~cV
<k|fr|@g#z+B#0@C~jxautochtones
<k|es|@h_Y^)#j%1~mQIndígenas
<k|ru|#A#Ea +gkafcdduv defanag
<k|ar|@7@x#l_qabuifl abpybce
<k|zh|@A~rH%p@w
<f|fr|~qEjuridiquement non contraignant #Ztous #btypes @eforêts;~qE#z+Bforêts
<f|es|instrumento jurídicamente no vinculante @mtodos @Ztipos @ebosques;instrumento _Y^)bosques
<f|ru|dc bictA~bxawqxejcmzdao tfbnbBchkao hbmu nakpicdj@B@oghci gbnei mchag;nakpicdj@B#E@omchei
<f|ar|abys Bcj abdbEd kahfha #l~o]phfai abBalag;ys @x#slabBalag
<f|zh|@G~iM类型~pu@)无~pv约束力文书;@A~pu文书
~b3|fr|plan ~a/#z+Bforêts (2017-2030);plan ~a/#z+Bforêts
~b3|es|plan estratégico _Y@Q@Zbosques ~nZ
~b3|ru|hjfejcsbBchk@0#E@omchei @e2017–2030 sanu
~b3|ar|~qU@x~dabbBalag bbngje ~nZ;~qU@x~dabbBalag
~b3|zh|@A~nZ%T~pu+w~eX;~iF~nZ%T~iF~pu+w~eX;@A~pu+w~eX
&(|fr|Lignes ~oS~cK^A@9@eremplacement @3#benfants
&(|es|%y~pN~oeAlternativas @eCuidado %1Niños
&(|ru|>D{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @oemzjcfdejbgdaip pvanp xe ncjzib
&(|ar|#"#5bbjiace ablmcbe bbpwnab
&(|zh|@G替代性&d照料@)导则;{儿童替代{性|}照料|替代性&d照料}{导则|准则}
^c|fr|~nW&4#z=Y~bH~ifpersonnes
^c|es|~qa%V_Y@Q~n7@o~tJ
^c|ru|~e6#S#E@o~lpmtnzib
^c|ar|=T@x~eo~bY~bVlabpuxay
^c|zh|@A~fv
~aY|fr|~bT#z#Z=!~jDdétenues #il’imposition @e>Knon privatives @eliberté %Xdélinquantes{ (Règles de Bangkok)|};~bT@e~j,
~aY|es|~c/_Y~lD~gYReclusas y ^sNo Privativas #BLibertad @Q#NMujeres Delincuentes{ (Reglas de Bangkok)|};~c/@e~j,
~aY|ru|~d-~j9~etycdAbdeib-xekmtBcdduib b icf dekexedbq ~l:ycdAbd-lfegadefpCbjcmco, dc ~b7mbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#]
~aY|ar|~l-@xbdiadbe aboqchag fabgmalcj Bcj abargqaEce bbdqjdag
~aY|zh|@A女性~eQ#d女性罪犯~lm~dT(曼谷~dT);@A女性~eQ#d女性罪犯~lm~dT;曼谷~dT
&1|fr|Stratégies #i>Kconcrètes types actualisées ~cK%(#(#B_s#x#bfemmes ~h,#B~im#B~jZ
&1|es|~n-y ^s~p.Modelo Actualizadas +z~gy#B~bc~nBMujer ~nVCampo #B~aR@o~pH
&1|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @o~oOdehbmbq #3~qV%5%Dlfegahpnbq
&1|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~qx>x~gN~qp~pGdhi _M~e9
&1|zh|&2在~me~iT中~bg~dS&l@)~k3_c^i增订本;&2在~me~iT{中|内|}~bg@)~dS&l@)~k3_c^i增订本
~jP|fr|~nzSalvador @I@Cstratégies globales @3faire face %Xdéfis mondiaux : #bsystèmes @e~im@e*:~jy#i~o)évolution %Pun monde #Mmutation;~nzSalvador
~jP|es|~jzSalvador @m~n-Amplias ante ~s9Globales: @Z~tR~aR~q7y su #w#Mun Mundo #MEvolución
~jP|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~l:ajgcje @esmawemzduc guxagu: hbhjciu %D_mb bv fexgbjbc g bxicdqtAcihq ibfc
~jP|ar|@7obnamfj #labaogjagcqcag abuadbe bdfaqve abgrmcag abiabdce: hGd dhi _M~gRfgwfjva *qiabd dgBcj;@7obnamfj
~jP|zh|@G应对*o挑战@)综合+w：~me系统~ih在变化#.中@)#o@)萨尔瓦多@w;&2萨尔瓦多@w^i
~ju|fr|%x#BRéunion @e&.@e%b@o~bDtransmissibles
~ju|es|~tM%-%Z%N>y_F~gYEnfermedades No Transmisibles
~ju|ru|*,@d~h7%8@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~q3dbib
~ju|ar|@L{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~ju|zh|~bN#t*p~fG@)=(;*p#'~bN>N
*R|fr|@g#z@Il’éducation >b~s?%X~tL
*R|es|@h_Y@m~f/y Formación #Mmateria @e<N
*R|ru|#A#Eaw awfexagedbb b ~qF%5~h!^q
*R|ar|@7@xbbgDkcn fabgmjcl ~pG_q_N
*R|zh|@A+M~iN#d培训@w
_!|fr|L’avenir ~i8nous voulons
_!|es|El futuro ~i8queremos
_!|ru|UpnpAcc, kajafasa iu vajbi
_!|ar|abdogklb abHc hylf tbcv
_!|zh|我们希望@)未来
~hc|fr|#H#ilignes ~oS#z@I_n%(~k)juridique %P=!système @e~jZ
~hc|es|@,y %y_Y#9~hN_0~j)Jurídica ~tC~tR~pH
~hc|ru|+'b ~l({c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~j9nahjple k tfbnbBchkao laiaAb g hbhjciev ~aD
~hc|ar|_T@xfgfqcvagva #lolb abryfb >x~oIabkahfhce *qhGd ~m6~e9
~hc|zh|@A~rF*3系统中~sh~pv~pr机会~tr#d+v;@A~rF*3系统{中|}~sh~pv~pr{机会|}@(#1#d+v
>?|fr|@g#B~kYl’état @e*/%Xniveaux ~o?#i+-
>?|es|@h>z@e%-#9~j[@e&]~tCPlanos ~p7#4
>?|ru|#A~h7@e~ey~h[Mhheiwmcb ~icgcfvagcdhjgc ~o/@e~aIpfagdqv
>?|ar|@7{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~m7>xabyicmch abfwhc fabmfbc
>?|zh|~to@)~sc#t*p~fG@w;{国内和国际|国家和国际}{的|两级的|两级}~sc#t*p~fG@(@w;*p国{内|家}#d#C{的|两级|两级的}~sc#t~fG@(@w
_[|fr|@g&DDialogue @e&.+Bmigrations =Q~q2%l
_[|es|@h#uDiálogo @e_h%ZMigración @E>y*y
_[|ru|#A@objasei nbemase @e~ey~ic&Eibsferbb b fexgbjbb
_[|ar|@7abrfaj +K{luph abvqje|abdihc labvqje|abdgibk labvqje} #hfabghdce
_[|zh|#C移徙与#o#t~cS对话@w;#C移{徙|民}与#o~pg~cS对话@(@w
<j|fr|~hJ~eIplénière @e&.@el’Assemblée générale{,|} dite >Q_o+B~jxautochtones
<j|es|~aJ#Breunión plenaria @ealto nivel ~jT~gCconocida como ~hr_E%V^)~mQIndígenas
<j|ru|Rjasag#klmcdefdasa ~pelan dexgedbci «Nhcibfdeq kadFcfcdrbq @okafcddui defanei»
<j|ar|_Kbbaqgdai abiad +Kbbqdice abiade {abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %u~m3labuifl abpybce
<j|zh|题为“#.~rH*p”@)*p~cS全体~dR+!;{题为|称为|称作}{“|}#.~rH*p{”|}@)*p~cS全体~dR@(+!
~a(|fr|Modalités @Uaccélérées @C^H{ (Orientations de Samoa)|};Orientations @eSamoa
~a(|es|~oe@e@]Acelerada @Q@Z>E{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~a(|ru|#q@ophkafcddaip fexgbjbt *g{ («Gpjz Leiae»)|};Gpj{z|b|ci} Leiae
~a(|ar|tqjaFag *Aabdiqb bbmfb abqEjce abyBcje abhadce (doaj oadfa);tqjaFag *Aabdiqb =9;doaj oadfa
~a(|zh|=V快速+G方式(萨摩亚途径);=V快速+G方式;萨摩亚途径
_r|es|~jz~gJ~h(>a~gJ#M~h6#M~cx2014-2024
_r|ru|~mL{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~jWiaft, @e~iB2014–2024 sanag
_r|ar|@7{fljhadq|nccha fljhadq} idb nccha >Iaboarbce
^f|fr|_B@e~cs=E~av2014-2024;_B@e~cs=E#M@:sans littoral
^f|es|#R>a~gJ#M~h6#M#wSin Litoral{ para el Decenio 2014-2024|};#R>aViena
^f|ru|~mL@s&G{ nmq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~mL@s~jWiaft
^f|ar|~funccha >Iaboarbce;~funccha
^f|zh|^L~fI;^L{2014-2024{年十年|十年期|年}|}&7@!;&7@!
&h|fr|Stratégies #i>Kconcrètes types #z~cK%(#(#B_s%(l’encontre @C~dk~k5~im#B~jZ
&h|es|~n-y ^s~p.Modelo _Y@Q~gz@o~bc#p@ZNiños ~nVÁmbito #B~aR@o~pH
&h|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #E@o{mbkgbnerbb|bhkafcdcdbt} dehbmbq #3~r1g {feikev|awmehjb} %Dlfegahpnbq
&h|ar|aogjagcqcag @x{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~qx>x~gN~gQ~pGdhi _M~e9
&h|zh|@A+:~me~iT内~dS侵害&d&l@)~k3_c
*B|fr|&b~bu+B>K@e~im@e*:~jy~cKau trafic @e~dL#i%X~dh~izconnexes
*B|es|%y%k~pNRespuestas @e~aR~q7al ~oD@e~gwy ~ki~mGConexos
*B|ru|#f@P~o-icf %5%D_m#3~euawafaje ~k9rcddahjco ~c7~b7{Pjbi|dbi} lfchjplmcdbo
*B|zh|~cR~gs及*]相关=X@)~me对策#C+v
<v|fr|~nz~ra
<v|es|~jzSendái;~jz~ra
<v|ru|Lcdneohk@H
<v|ar|@7{ohmac|ochmac}
<v|zh|仙台@w
>[|fr|~lV@e~ra{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~lV@e~ra
>[|es|>C@eSendái +z~ks#uRiesgo @eDesastres 2015-2030;>C@eSendái
>[|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
>[|ar|~qSoِhmac >G;~qSochmac >G
>[|zh|2015-2030~mu;仙台+/
~de|fr|_Bd’Addis-Abeba issu #B~qR>Q@T%2_7&D%l;_Bd’Addis-Abeba
~de|es|%,>aAddis Abeba #BTercera _E@E%Z~cp_u*y;%,>aAddis Abeba
~de|ru|Mnnbh-Mwcwhk@s*!jfcjzco ~lC@oFbdedhbfagedbt ~e,;Mnnbh-Mwcwhk@s&G
~de|ar|=Tpmco plala abyamje ih abdIgdj &TabDabD bgdfcb abghdce;=Tpmco plala
~de|zh|~px次~cw#C~dR亚@)斯亚贝巴+G<V;亚@)斯亚贝巴+G<V
~df|fr|Transformer notre monde : =!@J@e~bF;@J@e~bF;@J~pK
~df|es|Transformar nuestro mundo: @o%,2030 _u#w~cG;%,2030 _u#w~cG;%,~pK
~df|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~tP~qO;~q4~tP~qO;&m{ndq |}@e~eD~qO
~df|ar|grfcb iabdha: ~qU~bW~ga~pK;~qU~bW~ga~pK;~qUiad ~pK
~df|zh|变革=W#.：2030%T%n#o<V;~pK%T%n#o<V;~pK%T<V
~e(|fr|~nz<L~fE#L#B~g9#i#B*:~jy%P=!~tf@Uplus large ~tU#z*"faire face ~mv~mo~nS#i%(promouvoir l’état @e*/%Xniveaux ~o?#i@5>b~lN&Dpublic;~nz<L~fE#L#B~g9#i#B~jZ
~e(|es|~jz<L%Z~mg~aR@o~q7~nV>CMás Amplio #u#R_Y@QAbordar @Z~s9~kwy Económicos y ~ol&u~j[@e&]a Nivel ~p7@E~jC~ekPública;~jz<L%Z~mg~aR@o~pH
~e(|ru|~c,@da gkmtBcdbb galfahag %D_mg wamcc Cbfakpt lagchjkp ndq #E~ndfcCcdbq ~g.PkadaibBchkbv lfawmci b hancohjgbq ~ivgcfvagcdhjge ~o/@e~aIpfagdqv, e jekyc pBehjbt awAchjgcddahjb
~e(|ar|@7~f:#ltmdaq dhi _M~e9
~e(|zh|@G将~me纳入更广泛@)@A<V以应对=3#d~iR挑战并_b~to~sc及公众参与@)~ch@w
~a8|fr|~n)@e~r7minima #z@3=!~jDdétenus (Règles Nelson Mandela);~bT~fO
~a8|es|~lQ~lD%1Reclusos{ (Reglas Nelson Mandela)|};~c/~fO
~a8|ru|#2#E#3~etxekmtBcdduib{ (Gfegbme Jcmzhade Iedncmu)|};~d-Jcmzhade Iedncmu
~a8|ar|~l-@xabhdfHqce abmhca bdiadbe aboqhaF (kfaim hcbofh dahmcba);~l-hcbofh dahmcba
~a8|zh|@A~eQ~jS(纳~cO~dT);@A~eQ~jS;纳~cO~dT
~dD|fr|~hJ~kYl’examen d’ensemble #B&F@Ctextes issus ~f!*a~ti@el’information
~dD|es|~aJ#Breunión @ealto nivel ~jT~gC#9examen general #Baplicación %1resultados #B~gx%Z~c?
~dD|ru|Rjasag#k~h7~i4~h[Mhheiwmcb, lahgqAcddasa awAcip awxafp vane ~fTfcCcdbo ~qX@e~fZ~txbdFafierbaddasa awAchjge
~dD|ar|_Kbbaqgdai +Kbbqdice abiade #labaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~dD|zh|@G信息=3#.+E+!~i,全面~r[@)*p~fG+!;@G信息=3#.{首脑会议|峰会}成果{文件|}{执行|落实}情况@(全面~r[@)*p~fG@(+!
~kS|fr|Notre engagement commun %(aborder #i{à |}combattre efficacement =!problème &4#Bdrogue
~kS|es|Nuestro ~j.~tQAbordar y Contrarrestar Eficazmente &uProblema %V~gYDrogas
~kS|ru|JeCe awAeq lfbgcfycddahjz ~mMfcCcdbt ibfagao lfawmciu defkajbkag b ~q3dco
~kS|zh|我们对有效处理#d~i(@)共同~pq
+1|fr|~nzNew York @3#b~qN#i#bmigrants
+1|es|~jzNueva York @Q@ZRefugiados y @ZMigrantes
+1|ru|Jzt-Йafkhk@da wcycdrev b ibsfedjev
+1|ar|@7hcfcfjs _1abbaqzch fabdvaqjch
+1|zh|@G难民#d~iQ@)纽约@w
~jc|fr|~mw#B~kY@orésistance %Xagents antimicrobiens
~jc|es|~tM%-%ZResistencia a @ZAntimicrobianos
~jc|ru|*,@d~pe@olfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~jc|ar|@L{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~jc|zh|*p~dG#t~fG@)=(;*p#'~dG>N;2016%T~dG%!
~dw|fr|@g%2*/^Apaix
~dw|es|@h#9&]_0Paz
~dw|ru|~hE~k(@eibf
~dw|ar|%3#slabrk *q{abobad|abobd}
~dw|zh|>e%p@w;>e权@w
>9|fr|Nouveau @J@3#bvilles
>9|es|Nueva %,Urbana
>9|ru|Jag@s>Zsafanag
>9|ar|abxwe abrAjce abqmcme
>9|zh|新城市<V
~an|fr|L’océan, notre avenir : appel %(l’action
~an|es|Nuestros océanos, nuestro futuro: llamamiento _0acción
~an|ru|JeC akced — deCc wpnpAcc: lfbxug k ncohjgbqi
~an|ar|drcwagha، dogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
~an|zh|~mk：+G呼吁;~d8：+G呼吁
~aL|es|%L%Z_C#u~qa%V_Y@Q~n7@o~tJ
~aL|ru|*,@d~h4Qmawemzdasa lmede *!#E@o~lpmtnzib
~aL|ar|%3>F#lghncH =T@x~eo~bY~bVlabpuxay
~aL|zh|@G~my=(
_/|fr|%xadoptée au Sommet @e~o[~fO
_/|es|declaración política aprobada ~rBCumbre ~nJ@oPaz ~fO
_/|ru|*,@H, lfbdqj_t@eLeiibjc ibfe g leiqjz a Jcmzhadc Iedncmc
_/|ar|%3>F{abHc aigdm|abdigdm} *qdIgdj kde hcbofh dahmcba bbobad
_/|zh|纳~cO>e峰会通过@)=(;纳~cO>e峰会{所通过的|的|}=(
~jv|fr|~mw#B~qR~kY@o~bDtransmissibles
~jv|es|%L#BTercera Reunión @e%-%Z%N>y_F~gYEnfermedades No Transmisibles
~jv|ru|*,@djfcjzcsa ~h7%8@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~q3dbib
~jv|ar|%3>F{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} {abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~jv|zh|*p~px次~bN#t~fG@)=(;*p~px次#'~bN>N
>t|fr|~mw#B~kY@o~bHtuberculose
>t|es|~tM%-%Z~bQ@o~oE
>t|ru|*,@d~pe@o~q3jpwcfkpmcxai
>t|ar|@L{abdihc ldsanre|luph dsanre} {maF abob|abob}
>t|zh|*p^'#t~fG=(;*p^'%!;2018%T^'%!
~jw|fr|@g#z+B#0@Cpaysans ~rD~dh%:travaillant %P#bzones rurales
~jw|es|@h_Y^)#j%1Campesinos y @eOtras &6~i8Trabajan #M#NZonas Rurales
~jw|ru|#A#Ea +gkfchjzqd ~c7mbr, fewajetAbv g hcmzhkbv feoadev
~jw|ar|@7@x#slrkfk abnbarch fBcjvd dh abiadbch *qabdhawk abjcnce
~jw|zh|@A农民#d农村地区*]劳动者%p@w
<-|fr|~gG&4@3@Cmigrations sûres, ordonnées #irégulières
<-|es|~cD%V@Q{la|una} Migración Segura, Ordenada y Regular
<-|ru|~e6#-wcxalehdao, plafqnaBcddao b mcsemzdao ibsferbb;~e6#-ibsferbb
<-|ar|%g%u_1abvqje abJdhe fabdhGde fabhGadce
<-|zh|%o*[有序#d正常~iQ*o~r?;~iQ#t*o~r?
>:|fr|pacte &4+B~tg
>:|es|pacto mundial ^)refugiados
>:|ru|smawemzd#-wcycdrev
>:|ar|%g%u#l~gM
>:|zh|难民#t*o~r?
<0|fr|+Lfinal @e^rissu #B~l'>Q@e&.#z*a&)Sud-Sud
<0|es|~aJ@e^r#BSegunda _E@e_h_Y%Z&cSur-Sur
<0|ru|~lA{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~lt@e~ey@ohajfpndbBchjgp Ys — Ys
<0|ar|fDcke lfcho Jcjo abxgadce bdIgdj @x+K~p]~m3labgiafh ncda lch lbmah abqhfl
<0|zh|~cQ次~o3布~ci+!;~cQ{次|届}~o3@(布~ci+!
~nO|es|~tM_h@m{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano
~nO|ru|NhcawAbo avgej phmpseib xnfegaavfedcdbq: hagichjduc phbmbq @olahjfacdbt wamcc xnafagasa ibfe
~nO|ar|#T{abdihc labgBwce|luph abgBwce} abyrce abuadbe
~nO|zh|~cf：共同构建一个更加~iK@)#.;2019%T{大会|}~cf%!
~r8|ru|*,@dlambjbBchkasa Fafpie ~i4~o0fexgbjbt, haxgeddasa lan Psbnao ~h[Mhheiwmcb
~r8|ar|%3>FbbdhgmC >F+K~m3labghdce abdogmade ~oHjiace abqdice abiade
~r8|zh|在*p主持下召开@)%n#o#t~cS#v论坛=(;{在|}*p主持下召开@)%n#o~pg~cS#v论坛@(=(
un75|fr|@gfaite %(l’occasion #Bcélébration &Dsoixante-quinzième anniversaire ~tU+x
un75|es|@h%ZConmemoración #u{75º|75o|septuagésimo quinto} Aniversario @e+D
un75|ru|~hElfexndagedbb hciznchqj lqjao sanagAbdu ~f-
un75|ar|%3#slabargnab labHsjC abohfce abxadoe fabolich bthuaF <O;@7abargnab labHsjC abohfce abxadoe fabolich bthuaF <O
un75|zh|纪念@A成立七十五周%T@w
~kQ|es|Nuestro ~j.Común @eAfrontar Eficazmente @ZDesafíos y Aplicar ^s~f,y ~n7@oCorrupción y Reforzar @o&c#4
~kQ|ru|JeCe awAeq lfbgcfycddahjz ~mMfcCcdbt lfawmci b _Oicf @olfcnplfcyncdbt kaffplrbb b ~q3dco b pkfclmcdbt %'hajfpndbBchjge
~qA|es|Unidos #p&uracismo, @odiscriminación racial, @oxenofobia y #Nformas conexas @eintolerancia
~qA|zh|团结起来，~r:~f5主义*[~f5~cP*[仇外心理#d相关~pk&l;团结起来{，|}~r:~f5主义*[~f5~cP*[仇外心理#d相关@(~pk{行为|现象}
~ff|fr|~tf« ~n,» : ="comme moteur &D@:~m[;~n,: ="comme moteur &D@:~m[;~tf« ~n,»
~ff|es|%,{“Espacio2030”|Espacio2030}: &uespacio como motor #udesarrollo sostenible;%,{“Espacio2030”|Espacio2030}
~ff|ru|~q4«Dahiah-2030»: kahiah kek ngbsejcmz *Y~e,;~q4«Dahiah-2030»
~ff|ar|~qU_L2030: _Llaiglajv drjsa ~m"~kH;~qU{|”}_L~pK{|“}
~ff|zh|“~sf2030”<V：~sf作为%n#o@)驱动力;“~sf2030”<V
~dq|fr|~nzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~nzKyoto
~dq|es|~jzKioto %Z~kp#B%N#uDelito, @o~q7>y~j[@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~jz{Kioto|Kyoto}
~dq|ru|Dbajhk@d«Mkjbgbxerbq icf ~k'lfchjpldahjb, ~qK_mb ~esgcfvagcdhjge lfege: deghjfcBp _OGagchjkb ndq ~tPsane»;Dbajhk@H
~dq|ar|@7scfgf #labhvfA ldhi _M~gRfocame abkahfh;@7scfgf
~dq|zh|@G推进&S=X*[*3#d~sc：努力实现《2030%T%n#o<V^i@)~l]@w;@G推进&S=X*[*3#d~sc@)~l]@w;&2~l]@w^i
_X|fr|_B@e<L~tBavancés{ pour la décennie 2022-2031|};_B@e~tt
_X|es|#R>a<L{en favor de|para} @Z^uMenos Adelantados;#R>a~tt
_X|ru|~c,@s*!~dZhjfed;~c,@s&G
_X|ar|~fu~f:byabr pkb ~rkhdfa
_X|zh|_d%0~ch@!;~ch@!
~ao|fr|Notre océan, notre avenir, notre responsabilité
~ao|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~ao|ru|JeC akced, deCc wpnpAcc, deCe ajgcjhjgcddahjz
~ao|ar|drcwagha، dogklbha، doIfbcgha
~ao|zh|~mk*[=W~hB;~d8{、|，}=W~hB
^[|es|~tM_h#9Examen @eMitad @ePeríodo #u>C@eSendái +z~ks#uRiesgo @eDesastres 2015-2030
^[|ru|*,@d~h7~i4@ohfcndchfaBdaip awxafp vane ~fTLcdneohkao feiaBdao lfasfeiiu @ohdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
^[|ar|%3>F{bbaqgdai|abyamj ih abaqgdai} +K{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} >G
^[|zh|《2015-2030~mu^i~iI~fG=(;{大会|}《2015-2030~mu^i~iI~fG@(=(
sdg-2023|es|%L#uForo ~sW@e_h#9#w~c[celebrado bajo @Zauspicios ~jT~gC(Cumbre ^)Objetivos @e#wSostenible)
sdg-2023|ar|%3>FbbdhgmC >F+K~m3labghdce abdogmade ~oHjiace abqdice abiade (dIgdj kde pvman ~riabdogmade)
~nx|ar|@L#labfkace dh abqfazr fabgpvl fabgymc bva
~nx|zh|*p~pp病&S*[防范#d应对#t~fG@)=(;*p#'~pp病&S*[{防范|防备}#d应对>N
~cL|es|~tM_h%Z~bQ@o~oE
~cL|ar|#T{abdihc ldsanre|luph dsanre} {maF abob|abob}
~cL|zh|^'#t~fG=(;^'%!;2023%T*p^'%!
~hn|fr|@Jd’Antigua-et-Barbuda @3#b^H{ : une déclaration renouvelée pour une prospérité résiliente|};@Jd’Antigua-et-Barbuda
~hn|es|%,@eAntigua y Barbuda @Q@Z>E{: una Declaración Renovada para una Prosperidad Resiliente|}
~hn|ru|~q4Mdjbspe b Uefwpnu ~l:*g{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmzdasa lfargcjedbq|}
~hn|ar|=TphgcBfa fljlfma =9
~hn|zh|安提瓜#d巴布达=V<V：实现韧性繁荣@)新@w;安提瓜#d巴布达=V<V
=r|fr|~gG@3l’avenir
=r|es|~cD_uFuturo
=r|ru|Gekj@Bga biq wpnpAcsa
=r|ar|~iwabdogklb;~db_1abdogklb
=r|zh|未来~r?
*P|fr|~gGnumérique mondial
*P|es|~cDDigital Global
*P|ru|~e6{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*P|ar|abgiavm abjkdc abiabdc;~dbabjkdc abiabdc
*P|zh|*o数字~r?
<h|fr|@g+Bgénérations futures
<h|es|@h~pNGeneraciones Futuras
<h|ru|~hEwpnpAbv lakamcdbqv
<h|ar|%3#slabpqcab {abdklbe|abkamde}
<h|zh|子孙后代#t@w;子孙后代@w
~rn|es|~tM_h%ZResistencia a @ZAntimicrobianos
~rn|ar|#T{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~rn|zh|~dG#t~fG=(;~dG%!;2024%T*p~dG%!
^R|fr|_B{d’Avaza |de Gaborone |}=E~av~d7;_B{d’Avaza|de Gaborone}
^R|es|#R>a{Avaza|Awaza} #M~h6#M~cx~d7;~rz{en favor de|para} @Z^u#M~cx~d7;#R>a{Avaza|Awaza}
^R|ru|Mgexbdhk@s&G{ nmq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~jWiaft;lfasfeii~hq~jWiaft, @e~iB2024–2034 sanag
^R|ar|~fupfaEa >Iaboarbce bbikm ~d7;&:*A{|abqmcm }>Iaboarbce bbikm ~d7;~fupfaEa
^R|zh|^L~d7%T十%T阿瓦扎@!;^L~d7%T十%T@!;阿瓦扎@!
~nM|fr|Engagement @eSéville
~nM|es|~j.@eSevilla
~nM|ru|Lcgbmzhk~glawqxejcmzhjg{a|e|p|ai|c}
~nM|ar|abgEad tulcbce
~nM|zh|塞维利亚~pq
+q|fr|@g#B>Q#z@Il’environnement
+q|es|@h#B_E_Y#9~oaHumano
+q|ru|#A~lt~sZ~kN~cAhfcnu
+q|ar|@7dIgdj @x~m3lablcze ablujce
+q|zh|~nG@w;~nG@)@w;~nG~lf@w
+s|fr|~co@3#(définitive #Bfaim #i#Bmalnutrition
+s|es|@h*-%ZErradicación #uHambre ~jCMalnutrición
+s|ru|#ra *msamane b dcnacnedbq
+s|ar|%3%uabxay laogzyab abqfi fofF abgBHce
+s|zh|#.消灭饥饿#d营养不良@w
<1|fr|~tX^r=Y^]>b&F#B&)technique <dpays #M%l;~tX~h.
<1|es|#O>a^r@Q~oly Realizar @o&cTécnica <d@Z^u#M*y;#O>a~h.
<1|ru|~lA@0*!@ofexgbjbt b _OjcvdbBchkasa ^X~rOfexgbgetAbibhq hjfedeib;~lA@0&G
<1|ar|=Tlfcho Jcjo bguqci fghncH ~m4abgkhc ncda lch ~rkabhadce;=Tlfcho Jcjo
<1|zh|_b#d实施#o中%0间技术<G@)布~ci#F;布~ci#F
=i|fr|~j/final #Bdixième session extraordinaire @el’Assemblée générale
=i|es|~sK~n.#uDécimo Período Extraordinario @eSesiones ~jTGeneral
=i|ru|ЗekmtBbjcmzd#knchqjao hlcrbemzdao hchhbb ~h[Mhheiwmcb
=i|ar|_K{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=i|zh|~hI最后~ps;~hI&2最后~ps^i;~hI@)&2最后~ps^i
^4|fr|~nzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~nzRio
^4|es|~jzRío #9~oaAmbiente >y*y;~jzRío
^4|ru|~kh@d@o~kNhfcnc b ~nb;~kh@H
^4|ar|@7jcf #l~qufabghdce
^4|zh|@G~eW与#o@)里约@w
~gS|fr|~c!21
~gS|es|#R21
~gS|ru|~q4@e!X!X!I gck
~gS|ar|~qLabkjh 21
~gS|zh|21世纪<V
<7|fr|~nzprincipes, non juridiquement contraignante mais faisant autorité, @3un consensus &4*agestion, @o%H#il’exploitation écologiquement viable @etous #btypes @eforêts
<7|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@,@Qun Consenso %Vrespecto #BOrdenación, @o&[>y#w~c[%1Bosques @eTodo Tipo
<7|ru|Jc bictAcc awqxejcmzdao hbmu xeqgmcdbc h bxmaycdbci ~h9~l:smawemzdasa kadhcdhphe #3ferbademzdasa bhlamzxagedbq, ~kVb *Y>Zghcv ~rxmchag
<7|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz _1gfank iabdc *qabJjaF #ltmaje ~o]phfai abBalag frnGva fghdcgva ~kH
<7|zh|@G~iM类型~pu@)+?*[~ba%n开发@)无~pv约束力@)*o协商一致意见权威性#1声明
<Z|fr|@J#7^Apoursuite #B&Fd’Action 21
<Z|es|#O+zUlterior ~j?#u#R21
<Z|ru|#q@onemzdcoCcip _OGagchjkb ndq @e!X!X!I gck
<Z|ar|&:{dfaybe|Ecame} ghncH ~qLabkjh 21
<Z|zh|~go《21世纪<V^i~pt
=D|fr|~o4@eVienne
=D|es|@h~h(>aViena
=D|ru|~mL{eq|ao|pt|bc|bv|bi|bib} nckmeferb~dFb Gfasfeii~hq&G
=D|ar|@7~jjidb nccha
=D|zh|&7@w#d@!
=?|fr|_B~j7~ru@C^H;_B#BBarbade
=?|es|~rz_u#w~c[%1>E;#R>aBarbados
=?|ru|#q@o~iv*Y>Z*g;Uefwenahhk@s&G
=?|ar|&:*A_1~bW=9
=?|zh|=V%n#o@!;巴巴多斯@!
~jR|fr|~bp@e~oF@3un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~bp@eYokohama
~jR|es|~c)@e~oF@Qun Mundo Más Seguro;~c)@eYokohama
~jR|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @o~ivwamcc wcxalehdasa ibfe: fpkaganqAbc lfbdrblu lfcnajgfeAcdbq hjbvboduv wcnhjgbo, ~essajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~jR|ar|~f[cfsfvada
~jR|zh|~ld更%o#.@)横滨+w;横滨+w
^T|fr|_B#B>Q@T*apopulation ~q2%l
^T|es|~rz#B_E@E%ZPoblación >y*y;#R>aEl Cairo
^T|ru|#q~lC@odefanadehcmcdbt b ~nb
^T|ar|~fuabdIgdj &Tbbosah fabghdce
^T|zh|#C&a口与#o~dR@!;#C&a口~eK#o{会议|大会|}@!
*J|fr|~nzCopenhague %2@:social;~nz~hR;~o4@e~hR
*J|es|~jzCopenhague @m#wSocial;@h~h(>a~hR;~jz~hR
*J|ru|Dalcdsescdhk@da harbemzdai fexgbjbb;Dalcdsescdhk@H
*J|ar|@7sflhvaBh #l~riabaqgdaice;@7sflhvaBh{| fljhadq abidb}
*J|zh|=3#o#t~f1;~f1#d@!;&2~f1^i^h&2@!^i;&2~f1^i
+S|fr|_B~f!~j7social;_B@e~hR
+S|es|~rz#B~gx@m#wSocial
+S|ru|#q~qX@e~fZ_"~b4~e,
+S|ar|~fu~fX~m"abaqgdaice
+S|zh|=3~jN@!;=3~jN&2@!^i
~m'|fr|~o4@e>P
~m'|es|@hy ~hr~c.>a>P
~m'|ru|~p2@db GmejFafi~hq&G
~m'|ar|@7fdhvaq idb lcqch
~m'|zh|~ht@w#d~i-;&2~ht@w^i{和|及|以及|与}&2~i-^i;&2~ht@w^i{和|及|以及|与}&2~ht~i-^i
=a|fr|~nz>P
=a|es|~jz>P
=a|ru|~p2@H
=a|ar|@7lcqch;@7lcqchB
=a|zh|~ht@w
>V|fr|_B@e>P
>V|es|~c.>a>P
>V|ru|~p2{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &G
>V|ar|dhvaq idb lcqch{|B}
>V|zh|~ht~i-
~ct|fr|Nouvelles >K#iinitiatives =Y&F#B@g#i&D_B@e>P
~ct|es|Nuevas medidas e iniciativas +zaplicación #B@hy ~hr~c.>a>P
~ct|ru|HemzdcoCbc icfu b bdbrbejbgu @o_OGckbdhkao nckmeferbb b GmejFafiu &G
~ct|zh|~go&2~ht@w^i#d&2~i-^i@)+G#d倡议;~go&2~ht@w#d~i-^i@)+G#d倡议
_(|fr|@J@3l’habitat
_(|es|#R@eHábitat
_(|ru|~q4Хewbjej
_(|ar|~qLabdfzb
_(|zh|&a居<V
=]|fr|@g+Bvilles #i~dhétablissements humains #Mce nouveau millénaire
=]|es|@h~pNCiudades y ~kiAsentamientos Humanos ~nVNuevo Milenio
=]|ru|~hEsafanev ~c7dehcmcdduv lpdkjev g dagai juhqBcmcjbb
=]|ar|%3#slabdmh fabdogfwhag ablujce abpxjC *qabpbnce abqmcme
=]|zh|新千%T城市#d*]&a类住区@w;@G新千%T{中的|的|}城市#d*]&a类住区@)@w
<t|fr|~nz~mS*a~fKmondiale
<t|es|~tn~frMundial
<t|ru|Obihk@da ghcibfdao =R
<t|ar|@7jfda #l~lFabiabdc
<t|zh|#.~dH~ms@w;@G#.~dH@)~ms@w
+k|fr|~nz~mS*anutrition
+k|es|~tnNutrición
+k|ru|Obihk@d~txlbjedbq
+k|ar|@7jfda ih abgBHce;@7jfda #labgBHce
+k|zh|营养#t~ms@w
=[|fr|_B~tBavancés =Ydécennie ~j3
=[|es|~rz#M~h6Menos Adelantados _uDecenio ~j3
=[|ru|#q~dZhjfed @e~iB2001–2010 sanag;Ufthhcmzhk@s&G
=[|ar|&:*Abyabr pkb ~rkhdfa bbikm ~j3
=[|zh|~j3~jG@!;~j3%T~jG@!
<l|fr|_B~tBavancés =Ydécennie ~bh{ (Programme d’action d’Istanbul)|};_B~oT
<l|es|#R@eAcción{| de Estambul} #M~h6Menos Adelantados _uDecenio ~bh;#R>aEstambul
<l|ru|#q~dZhjfed @e~iB~nYsanag;~sQ@s&G
<l|ar|~fuaowhlfb;~futowhlfb
<l|zh|~bh~jG@!;~bh{年|}~jG{伊斯坦布尔|}@!;{支援最不发达国家|}伊斯坦布尔@!
~fe|fr|_B#Mvue @e~ghcombattre #i~fj=!~kPillicite @C~irsous tous ses aspects
~fe|es|~rz@Q~hX~n7y ~gz~aN@e~lqLigeras #MTodos sus Aspectos
~fe|ru|#q~c6b ~oOdcxekaddao ~o'hjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~q3dco
~fe|ar|&:*A~oN~bV~d"labpobre ^jdh ~o]qfahlv fdsanrgv ~oU;&:*A{abdgibk ldhi|abjadc tbC dhi} ~bV~d"labpobre ^jdh ~o]qfahlv fdsanrgv ~oU
~fe|zh|从各个~iO~eY*[+.#d+:~eR&e_f@)@!
<B|fr|~p5@5*"permettre %X+8@eprocéder %(l’identification #iau traçage rapides #ifiables @C~twcalibre illicites;~p5@5@etraçage
<B|es|Instrumento @E@QPermitir a @Z&AIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~lqLigeras Ilícitas;Instrumento ~tSLocalización
<B|ru|#f{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtA~bxsahpnefhjgei hgacgfcicdda b dencyda guqgmqjz b ajhmcybgejz dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;#f#k@oajhmcybgedbt
<B|ar|abys &Tbgdsch ^:dh absun ih *D^j~gvfgiklva
<B|zh|使各国能够及时#d可靠地识别#d追查&e~eR@)#C文书;#C追查文书
~rv|fr|~o4@eDurban
~rv|es|@h~h(>aDurban
~rv|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~dFb Gfasfeii~hq&G
~rv|ar|@7~jjidb mcjlah
~rv|zh|德班@w#d@!
~he|fr|~hP@e~hWissu #B>Q@T%2_7&D%l;~hP@e~of
~he|es|Consenso @e~hW#B_E@E%Z~cp_u*y;Consenso @e~of
~he|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~he|ar|gfank JjaF dfhgcjc
~he|zh|~cw#C~dR~fF;~fF
_W|fr|~nz<L%2_7&D@:: ~hJ>Q@T@esuivi %2_7&Ddéveloppement, chargée d’examiner @o&F&D~hP@e~of;~nz<L%2_7&D%l
_W|es|~jz<L%Z~cp_u*y{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
_W|ru|~c,@da Fbdedhbfagedbb ~e,{: | — }bjasaguo nakpicdj ~lC@olahmcnptAco ^w%5Fbdedhbfagedbq >Z~l:awxafe vane ~fTIadjcffcohkasa kadhcdhphe;~c,@da Fbdedhbfagedbb ~e,
_W|ar|@7~f:#lgdfcb abghdce
_W|zh|~cw~ch@w：~r[&2~fF^i~i,@)~cw后续#C~dR结果~ps;~cw~ch@w：~r[&2~fF^i~i,@)~cw后续#C~dR+!;~cw~ch@w
~a7|fr|~tWvieillissement{, 2002|};~tX~q:
~a7|es|~qa~tS~d:#9Envejecimiento{, 2002| (2002)|};#O>a~q:
~a7|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *!~sZhjefcdbq{| 2002 sane};Ienfbnhk@0&G
~a7|ar|=Tdmjcm #hbbucxfxe;=Tdmjcm #h@[labucxfxe{|، 2002| biad 2002};=Tdmjcm
~a7|zh|2002%T~c8#C#F;~c8#C#F;马德里#F
=:|fr|%x~q2~tWvieillissement, 2002;%x~q2~tWvieillissement
=:|es|%Ly {el |}~qa~tS~d:#9Envejecimiento{, 2002| (2002)|}
=:|ru|*,{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *!~sZhjefcdbq{| 2002 sane}
=:|ar|%3>Ffxwe idb dmjcm #h{bbucxfxe|abdgibke labucxfxe}{|، 2002| biad 2002}
=:|zh|&2=(^i#d《2002%T~c8#C#F^i;&2=(^i#d&2~c8#C#F^i
&/|fr|~nz~mJ%2@:~m[
&/|es|~jzJohannesburgo #9#w~cG
&/|ru|Йaveddchwpfshk@d~o0~nb
&/|ar|@7qfvaholjB #l~ri~kH
&/|zh|~mh%n#o@w
<)|fr|#O@e&F~f!~j7~m[{ (Plan de mise en œuvre de Johannesburg)|};#O@e&F@e~n[
<)|es|#O@e_C~gY~pY#B~gx#9#w~cG{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#O@e_C~gY~pY@eJohannesburgo
<)|ru|Gmed@B~qDfcCcdbo ~qX@e~fZ~o0~nb{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@0~qDfcCcdbo
<)|ar|~qUghncH hgazq ~fX~m"~kH;~qUqfvaholjB bbghncH
<)|zh|%n~jN*5~eX(~mh*5~eX);%n~jN*5~eX;~mh*5~eX
>S|fr|_Bd’Almaty
>S|es|#R>aAlmaty
>S|ru|Mmiejbdhk@s&G
>S|ar|~fupbdagc
>S|zh|~pA@!：在内陆#d过境#o中%0过境运输<G*o新+/下满足^L@)特殊需要;~pA@!
~dm|fr|~nz>L@e~hU
~dm|es|~jz@,@e~d.
~dm|ru|^P@dlfbdrblag
~dm|ar|@7_Tqhcn
~dm|zh|%w#1@w
>0|fr|~tX~hU
>0|es|#O>a~d.
>0|ru|^P@0&G
>0|ar|=Tqhcn
>0|zh|%w#F
^d|fr|Engagement @eTunis
^d|es|~j.@eTúnez
^d|ru|Tpdbhhk~glawqxejcmzhjg{a|e|p|ai|c}
^d|ar|abgEad gfho
^d|zh|突尼斯~pq
~b]|fr|%,@eTunis =Y~ti@el’information
~b]|es|%,@eTúnez +z~c?;#R@eAcciones @eTúnez +z~c?
~b]|ru|Tpdbhhk@s~l:bdFafierbaddasa awAchjge
~b]|ar|~fugfho #ldqgdi abdibfdag
~b]|zh|信息=3突尼斯<V
+h|fr|~nzMaurice
+h|es|~jzMauricio
+h|ru|~l2@H
+h|ar|@7dfjcucfo
+h|zh|~eT@w
<n|fr|~bp@eMaurice =Ypoursuite #B&F&D_B~j7~ru@C^H;~bp@eMaurice
<n|es|~c)@eMauricio +z~j?Ulterior #u~rz_u#w~c[%1>E;~c)@eMauricio
<n|ru|~l2{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @onemzdcoCcip _OGfasfeiiu *!@o~iv*Y>Z*g;~l2{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpAchjgmcdbq}
<n|ar|~f[dfjcucfo bdfaybe ghncH &:*A_1~bW=9;~f[dfjcucfo{| bbghncH}
<n|zh|~go&2=V%n#o@!^i~eT+w;~go&2=V%n#o@!^i@)~eT+w;~eT{执行|}+w
<9|fr|~nzHyogo
<9|es|~jzHyogo
<9|ru|Хbashk@H
<9|ar|@7vcfBf
<9|zh|兵库@w
^Y|fr|~lV@U@eHyogo @32005-2015 : @3@Cnations ~rDcollectivités résilientes face %Xcatastrophes;~lV@U@eHyogo
^Y|es|>C>aHyogo @Q2005-2015: Aumento #BResiliencia ~gYNaciones y #NComunidades ante @ZDesastres;>C>aHyogo{| para 2005-2015}
^Y|ru|Хbashk#U*!@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc +5b awAbd;Хbashk#U&G
^Y|ar|~qSidb vcfBf
^Y|zh|2005-2015%T兵库+G+/：加强%0#d社区@)抗灾能力;{2005-2015年|}兵库+G+/
^n|es|~aJ@e~e5#B_E@e_h_Y%Z&cSur-Sur
^n|ru|~sP{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~lt@e~ey@ohajfpndbBchjgp Ys — Ys
^n|ar|fDcke hcjflc abxgadce bdIgdj @x+K~m3labgiafh ncda lch lbmah abqhfl
^n|zh|~o3~pm+!
=u|fr|~lVdécennal @eprogrammation #Z#bmodes @econsommation ~sYproduction durables
=u|es|>CDecenal @e~s!@m~oe@eConsumo y ~okSostenibles
=u|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *!@olcfcvanp k ~fUferbademzduv iancmco lajfcwmcdbq b lfabxganhjge
=u|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=u|zh|%n消费#d生产模式十%T~pt+/;%n消费#d生产{模式|}{十年|10年}{期|}~pt+/
~jr|fr|Tenir #bpromesses : unis @3atteindre #bobjectifs &DMillénaire @3=!%l
~jr|es|~tHpromesa: unidos @Qlograr @ZObjetivos @e#w#uMilenio
~jr|ru|Nulamdcdbc awcAedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %5fexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~jr|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~jr|zh|履行诺言~ln实现千%T#o目标
~dQ|fr|~hJRéunion @e&.@e%b@ojeunesse : dialogue #icompréhension mutuelle
~dQ|es|~aJ>z@e%-%ZJuventud: Diálogo y Comprensión Mutua
~dQ|ar|_K{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~cc|fr|Le millénaire @e=": @o~nz~cs@I="~q2@:humain
~cc|es|Milenio Espacial: ~hr~jz~gJ#9~q)>y#wHumano
~cc|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao ^wb fexgbjbb BcmagcBchkasa awAchjge
~cc|ar|pbnce abnAaF: @7nccha #l_Lfabghdce ablujce
~cc|zh|~sf千%T：@G~sf#d&a@)#o@)&7@w
*t|fr|#H='=S~r3+8@esatellites artificiels #BTerre %Xfins #Btélévision directe *l
*t|es|@,~i8han @eRegir @o+(~nJ@Z&A@eSatélites Artificiales #BTierra @Q#NTransmisiones %kDirectas ~nJTelevisión
*t|ru|+'>H~f0bhkphhjgcdduv hlpjdbkag Зcimb ~l:%'dclahfcnhjgcddasa jcmcgbxbaddasa gcAedbq
*t|ar|#"~m2baogxmad ^:{bbgfali|abgfali} abpjAce abaywhaice *qabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*t|zh|各国~pn&a造地球卫星进行#C直接电视广播所应遵守~tr
~ap|fr|#H*atélédétection
~ap|es|@,~l?_0Teleobservación #BTierra desde &uEspacio{| Ultraterrestre}
~ap|ru|~bmnbhjedrbaddasa xadnbfagedbq Зcimb bx ~hblfahjfedhjge
~ap|ar|#"@[laoguiaj abpjA dh lim dh ~kD
~ap|zh|@G从+9遥感地球~tr
=q|fr|#H_p%(=S@esources d’énergie ~iC%Pl’espace
=q|es|@,Pertinentes _0+(@eFuentes @eEnergía *C~nV=-
=q|ru|~bm>Hqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
=q|ar|#"~m1laogxmad dyamj abwake abhffce *q~kD
=q|zh|~rF+9~cM核动力源~tr
~ar|fr|@g*a&)@T=5@e="au profit #i%Pl’intérêt @etous #bÉtats, compte tenu ~ed@Cbesoins @Cpays #M%l
~ar|es|@h%Z&c@E~fC~q)Ultraterrestre #MBeneficio e Interés @eTodos @ZEstados, Teniendo ~fM#MCuenta #NNecesidades %1^u#M*y
~ar|ru|~hEicynpdefandai ~ezg bhhmcnagedbb b ~lG~hblfahjfedhjge @ewmesa b _"ghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetAbvhq hjfed
~ar|ar|@7#l~m4&T~eh~f]abxajqc bnazme ~o]^:fdybrgva
~ar|zh|@G开展~f3+9@)#C<G，_b~iM%0@)福利#d利益，并~eV要考虑到#o中%0@)需要@)@w
^a|fr|@g@C>Ljuridiques ~s1=5@e~dW
^a|es|@h%1@,Jurídicos ~i8Deben Regir ~fJ%1&A~fC=-
^a|ru|#Alfegaguv ~h9^w+5@o~m(b ~fU~hblfahjfedhjge
^a|ar|@7#"abkahfhce ~m2{bphuwe|bhuawag} ^:~ehaogsuan {faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
^a|zh|各国~f3+9~lh@)~pv#1@w
=b|fr|&b_p%Xentreprises #i%X~tL{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=b|es|~c9~pNEmpresas y @Z<N{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=b|ru|>D@Ylfcnlfbdbiejcmzhkao ^wg ehlckjc ~h!^q{: ahpAchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xeAbju, hawmtncdbq b hfcnhjg lfegagao xeAbju»|: ahpAchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetAbvhq «xeAbju, hawmtncdbq b hfcnhjg lfegagao xeAbju»|}
=b|ar|#"#5#labpidab abgqajce ~jk;~rIlabpidab abgqajce ~jk
=b|zh|工商企业与+M：实施@A“#n*[尊重#d补救”+/~hy;工商{企业|业}与+M{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~hy
*u|fr|&b_pau déplacement @e%:%(l’intérieur @e~o)propre pays
*u|es|~c9%1Desplazamientos Internos
*u|ru|>D@Y~iclcfcicAcdbb mbr gdpjfb hjfedu
*u|ar|~rIlabgujm abmaxbc;#"#5#labgujm abmaxbc;~rIlabgujcm abmaxbc
*u|zh|@G~hw#t@)~hy;~hw#t~hy
<r|fr|&b@Il’extrême pauvreté #i#b~tL
<r|es|~c9%ZExtrema Pobreza y @Z<N
<r|ru|>D@Y~ickfeodco {dbAcjc|wcndahjb} b +g^q
<r|ar|~rIlabnkj abdmki ~jk
<r|zh|@G赤贫与+M#t@)~hy;#'赤贫~eK+M~pg@(~hy
~fb|fr|~tXRabat @I%s@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue une incitation ^A~i2%(l’hostilité ou ^Aviolence
~fb|es|#O>aRabat %Zprohibición #Bapología #uodio nacional, racial o religioso ~i8constituye incitación _0discriminación, @ohostilidad o @oviolencia;#O>aRabat
~fb|ru|Oewejhk@0*!@oxelfcAcdbt lfalesednu derbademzdao, fehagao ~pCfcmbsbaxdao dcdegbhjb;Oewejhk@0&G
~fb|ar|=Tabjlaw #lrGj abmife tbC absjavce abkfdce pf abihyjce pf abmchce;=Tabjlaw @[lrGj abgrjcA >xabsjavce abkfdce pf abihyjce pf abmchce;=Tabjlaw
~fb|zh|@G&K构成煽动~cP*[敌意或~dS@)鼓吹民族*[~f5或宗教仇恨言论@)拉巴特#F;拉巴特#F
<(|fr|Manuel @3enquêter efficacement *a+F{ (Protocole d’Istanbul)|};@W~oT
<(|es|Manual +zInvestigación y Documentación Eficaces #B_2{| (Protocolo de Estambul)};~tNEstambul
<(|ru|Opkaganhjg{a|e|p|ai|c} @o~mMfehhmcnagedbt b nakpicdjbfagedbt ~nv{| (Ljeiwpmzhkbo lfajakam)};~sQ@.
<(|ar|mbcb abgkyc fabgfDck abniabch #l~rj^F;%maowhlfb
<(|zh|~bi@)>g@)有效调查#d~ps记录手册;伊斯坦布尔{议定书|规程}
&'|fr|Lignes ~oS~c0@e*:~mtimpliquant #b~dk~hp#itémoins d’actes criminels
&'|es|%y%Z*s#M~i.Concernientes a @ZNiños ~h1y Testigos @eDelitos
&'|ru|>D{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #y_mg galfahev, ~b7pBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
&'|ar|#"#5#lgfncj ~m6*q{abpdfj|abdoazb} ~pMAraca ~m8fabuvfm ibcva
&'|zh|~rF涉及罪行@)&d被害&a#d证&a@)事项上坚持公理@)+v
&r|fr|&b~er^A#L&Dcrime
&r|es|%y+z%N#uDelito
&r|ru|>D@Y~l:~k'~o.
&r|ar|#"#5~oNabqjcde
&r|zh|&S=X+v
&q|fr|~bk~cK%X~dk%P=!système @e~jZ
&q|es|%y@e@]#9Niño ~nVSistema @e~pH
&q|ru|>D@Y#3*!_"~r1g hbhjcic ~aD
&q|ar|#"#5bbidb {abdgibk labpwnab|luph abpwnab} *qhGad ~m6~e9
&q|zh|*3系统中&d#t+G指南
=v|fr|#H<P#Z=!~r6%(@Cprogrammes @e*:réparatrice ~c0pénale
=v|es|~cX+z_C@e~s!@e*s{Restitutiva|Restaurativa} #MMateria Penal
=v|ru|#g~bvlfasfeii fchjbjprbaddasa _mg galfahev ~aD
=v|ar|#"=Mbaogxmad ljadq ~m6abgyabrce ~mz
=v|zh|~rF刑事事项中采用恢复性~lb~pt@)=U
~dN|es|Relación Consultiva <d@uy #N~d[No Gubernamentales
~dN|ru|Dadhpmzjejbgduc ajdaCcdbq ~sjdclfegbjcmzhjgcdduib afsedbxerbqib
~dN|ar|abibake abaoguajce ~l.fabdhGdag Bcj abrsfdce
~bt|es|criterios{| convenidos} +zproclamación @eaños internacionales
~bt|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %Csanag
~bt|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <Y
+b|fr|Initiative @e~o[arabe
+b|es|Iniciativa @ePaz Árabe
+b|ru|Mfewhk_tibfd_tbdbrbejbg{e|u|c|p|ao}
+b|ar|dlamje abobad abijlce
+b|zh|~ll>e倡议
>/|fr|feuille @eroute axée +Brésultats #Mvue ~na~gjpermanent &D~m/israélo-palestinien prévoyant deux États
>/|es|hoja @eruta #uCuarteto basada ~rBejecución @Quna solución permanente biestatal #uconflicto israelo-palestino;hoja @eruta #uCuarteto
>/|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmzhkasa ~l,~iklfbdrblai hahpAchjgagedbq ngpv ~fd
>/|ar|{xjcwe|xajwe} abwjck abdoghme tbC abpmaF ~qsfAigva abdqdfie abjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >xpoao fqfm mfbgch;{xjcwe|xajwe} abwjck {abdoghme tbC abpmaF |}~qsfAigva abdqdfie abjlaice
>/|zh|~i"斯坦冲突@)永久性两国解决办法基于表现@)路线图;{以色列-巴勒斯坦|以巴}冲突@(永久{性|}两国解决{办法|方案}@(基于表现@)路线图
>)|fr|~nz>L@I{des|les} arrangements intérimaires d’autonomie
>)|es|~jz@,~pN~lvrelacionadas con un Gobierno Autónomo Provisional
>)|ru|#A~h9a gfcicdduv icfev @oheiaplfegmcdbt
>)|ar|@7{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
>)|zh|@G临时自治安排~tr声明;#'临时自治安排@(#1{声明|宣言}
*I|fr|~lV&4#Bbiodiversité @eKunming-Montréal
*I|es|>C%V@eBiodiversidad @eKunming-Montreal;>C%VKunming-Montreal #B~oG
*I|ru|Dpdzibdhka-Iadfcemzhk{eq smawemzdeq feiaBdeq lfasfeiie|ao smawemzdao feiaBdao lfasfeiiu|ao smawemzdao feiaBdao lfasfeiic|pt smawemzdpt feiaBdpt lfasfeiip|ao smawemzdao feiaBdao lfasfeiiao} %5wbafexdaawfexbq
*I|ar|~qSsfhdchB - ~oR%u~i0;~qS{|idb }sfhdchB{ - |-}~oR%u~i0
*I|zh|昆明-~iS*o%i+/
~aV|fr|#O~a/=Y{diversité biologique|biodiversité} ~bh{| et les objectifs d’Aichi relatifs à la diversité biologique};#O~a/~sy=Y{diversité biologique|biodiversité}
~aV|es|~jU+z~m0~syy {|las }Metas @eAichi +z~oG;~jU+z~m0~bh
~aV|ru|LjfejcsbBchk@0%5~kVb *Y>Hwbafexdaawfexbq @e~nYsanu
~aV|ar|abxwe ~dabbghfi ~l!bbngje ~syfpvman pcuc ~i0;abxwe ~dabbghfi ~l!bbngje ~bh
~aV|zh|~bh%T%i+w~eX#d爱知%i目标;《2011-2020%T%i+w~eX^i^h&2爱知%i目标^i;~bh%T%i+w~eX
~dg|fr|%,2063{| de l’Union africaine| : l’Afrique que nous voulons}
~dg|es|%,2063: &uÁfrica ~i8queremos;%,2063
~dg|ru|&mndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~qO{| MFfbkedhkasa hatxe}
~dg|ar|~qU~h3~ga2063
~dg|zh|2063%T<V：我们想要@)*e;《2063%T<V》：我们想要@)*e;2063%T<V
>s|fr|~k?~n2gouvernance responsable @Crégimes fonciers ~er%Xterres, %Xpêches #i%Xforêts ~k5~fKnationale
>s|es|~ft%ZGobernanza Responsable #BTenencia #BTierra, @o~h?y @ZBosques ~nVContexto #B~frNacional
>s|ru|~n:ajgcjhjgcddasa ~fYgalfahag gmencdbq b lamzxagedbq xcicmzduib, fuwduib b mchduib fchpfheib ~oV~m?=R
>s|ar|&t{|abgc fAigva bqhe abpdh abBHazc abiabdc }#labrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag *qocak ~lFabfwhc
>s|zh|%0~dH范围内土地*[~cm及~pu权属负~hB治理~nT
_8|fr|^z~n2~giresponsable
_8|es|=Z+z~h?Responsable
_8|ru|~mEgcncdbq ajgcjhjgcddasa fuwamaghjge
_8|ar|dmfhe ~qv@[labycm abjucm
_8|zh|负~hB~cm~cV
~a2|fr|^z@eLa Haye ~mcprolifération @Cmissiles balistiques
~a2|es|=Z@eLa Haya ~nBProliferación %1Misiles Balísticos
~a2|ru|Qeeshk~gmkanckh@B~s]~c6fehlfahjfedcdbq wemmbhjbBchkbv fekcj
~a2|ar|dmfhe bavac bkfaim ~qv~oNahguaj abkHazn abgocajce
~a2|zh|~eY弹道导弹扩散海牙&l+v
~ce|fr|^z#7^A#L#i^A~k1@epiraterie, @Cvols %(>7~rD~ddmaritimes +,~s5@el’Ouest #i&DCentre;^z@eYaoundé
~ce|es|=Z%v_0%]#BPiratería, &uRobo a Mano Armada #p~pTy ~fJMarítimas {Ilegales|Ilícitas} #MÁfrica ~p'y Central;=Z@eYaundé
~ce|ru|~mElagcncdbq, @SlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq =ohpnag b dcxekaddao ^w@eiafc g Зelendao b Цcdjfemzdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~ce|ar|_U~qv@[lkdi abkjyhe fabowf abdobr {Am|ibC} abonh fabphuwe ~gP~gv*qBjl ffow pnjckca;dmfhe cafhmc bkfaim abobfs;_Uobfs cafhmc
~ce|zh|在西非#d中部*e~eY#d+.海盗*[~lg舶#d~hA&e~lh@)~cV;雅温得~cV
~a0|fr|^z#Z@o~k1@epiraterie ~rDvols %(>7%P~geIndien occidental ~q2golfe d’Aden;^z@eDjibouti
~a0|es|=Z%v_0%]#BPiratería y @ZRobos a Mano Armada #p@Z~pT~q0Índico ~p'>yGolfo @eAdén;=Z@eDjibouti
~a0|ru|~mElagcncdbq, @SlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq =ohpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~a0|ar|_U~qv@[lkdi abkjyhe fabowf abdobr {Am|ibC} abonh *qBjl ~qqabvhmc fxbcq imh;dmfhe qclfgc bkfaim abobfs;_Uobfs qclfgc
~a0|zh|吉布提~cV
~b:|fr|@g*a#[%P#bécoles
~b:|es|@h@mEscuelas Seguras
~b:|ru|~hEwcxalehduv Ckamev;~hE^ICkam
~b:|ar|@7abdmajo abJdhe;@7#labdmajo abJdhe
~b:|zh|%o学校@w
~af|es|Compromisos ~tT{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~af|ru|Gefbyhk{bc awqxejcmzhjge|bv awqxejcmzhjg|bi awqxejcmzhjgei|bib awqxejcmzhjgeib}
~af|ar|abgEadag lajco
~af|zh|@G#n&d不被~c1&e招募或~cM@)~lc~pq;#'#n&d{不被|免遭}~c1&e{招募|征募}或~cM@(~lc~pq;&2~lc~pq^i
+X|fr|@g#8%X>L#i#0<Pau travail
+X|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~paa @Z@,y #j~fN~nVTrabajo
+X|ru|#Aaw ahdagalamesetAbv ~tbb +gg hFcfc jfpne
+X|ar|@7#"fabrkfk =M*qabidb
+X|zh|~o7~qi中=U#d%p@w;{国际劳工组织|劳工组织|}#'~qi中@(=U#d%p@(@w
~a4|fr|@g&Dcentenaire @e{l’Organisation internationale du Travail|l’OIT} @3l’avenir &Dtravail
~a4|es|@h#uCentenario #B{Organización Internacional del Trabajo|OIT} _uFuturo #uTrabajo
~a4|ru|#Ahjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpAci hFcfu jfpne;#Ahjamcjbq a wpnpAci hFcfu jfpne
~a4|ar|@7dzfce ~iy*A#h_1dogklb abidb
~a4|zh|~o7劳动#.@)未来百%T@w;{国际劳工组织|}#'劳动#.@(未来@(百%T@w
<i|fr|@g{de l’Organisation internationale du Travail |de l’OIT |}*a*:sociale ~n2mondialisation équitable
<i|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z*s<W@Quna Globalización Equitativa
<i|ru|@1{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemzdao hlfegcnmbgahjb ~ndhlfegcnmbgao smawembxerbb
<i|ar|@7~iy*A#h#l~m6~kE_1ifbde iambe;%3#slabimabe ~kE_1ifbde iambe
<i|zh|~o7争取公平*o化@)=3正义@w;{国际劳工组织|}#'争取公平*o化@)=3正义@w
~jb|fr|@gd’Alma-Ata
~jb|es|~jzAlma-Ata
~jb|ru|Mmie-Mjbdhk@H
~jb|ar|@7pbda{ - |-| }Jga
~jb|zh|~pA@w
~aX|fr|@gd’Astana +Bsoins @e~nLprimaires
~aX|es|~jzAstaná @m~hrAtención Primaria @eSalud
~aX|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiaAb
~aX|ar|@7pogaha #labjiace abyrce abpfbce
~aX|zh|阿斯塔纳初级~ig保健@w;@G初级~ig保健@)阿斯塔纳@w
~nq|fr|@gd’Incheon : Éducation 2030 : vers une éducation inclusive #iéquitable @equalité #iun apprentissage tout au long #Bvie @3tous;@gd’Incheon
~nq|es|~jzIncheon: ~f/2030: Hacia una ~f/Inclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @QTodos;~jzIncheon
~nq|ru|RdBvadhk@H
~nq|ar|@7thucfh
~nq|zh|仁川@w：2030%T~iN：迈向全纳*[公平*[有质量@)~iN#d全民终身学习;仁川@w
^e|fr|~co*abioéthique #i#b~tL
^e|es|@h*-@mBioética y <N
^e|ru|#ra wbaPjbkc b +g^q
^e|ar|%3%ubpxbakcag ablcfbfqca ~jk;%3%u#lpxbakcag ablcfbfqca ~jk
^e|zh|#.~se伦理与+M@w;#.~se伦理#d+M@w
&0|fr|~co*a~kRculturelle
&0|es|@h*-%Z_jCultural
&0|ru|#ra kpmzjpfdai fexdaawfexbb
&0|ar|%3%u#labghfi abDkanc
&0|zh|#.<U多样性@w
~b8|fr|~co%2génome humain #i#b~tL
~b8|es|@h*-#9Genoma Humano y @Z<N
~b8|ru|#ra scdaic ~cAb +g^q
~b8|ar|%3%u#labdqch ablujc ~jk
~b8|zh|#.&a类基因组与+M@w
~a3|fr|@g#z%2clonage @Cêtres humains
~a3|es|@h_Y%ZClonación Humana
~a3|ru|#A#Ea kmadbfagedbb ^q
~a3|ar|@7@x#laoghoax abluj
~a3|zh|@A@G&a@)克隆@)@w;@A&a@)克隆@w
~gT|fr|Recommandation @Il’éthique @el’intelligence artificielle
~gT|es|Recomendación %ZÉtica #BInteligencia Artificial
~gT|ru|Ockaicdnerb~dFaw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~gT|ar|abgfyce ~f?lpxbakcag abHsaF abaywhaic
~gT|zh|&a工智能伦理#t建议书
=h|fr|&b#z=Y@9&Dconsommateur
=h|es|%y_Y~tq#uConsumidor
=h|ru|~l(@Y#E~l:~dEbdjcfchag lajfcwbjcmco
=h|ar|_T@x#5~gbabdogvbs
=h|zh|@A#n消费者+v;@A消费者#n+v
+o|fr|#H<P#Bstatistique officielle
+o|es|@,~fN~gYEstadísticas Oficiales
+o|ru|EhdagalamesetAb@YaFbrbemzdao hjejbhjbkb
+o|ar|#"=MbbtryaFag abjodce
+o|zh|官方统计=U
~fW|fr|&b=Yréglementation @Cfichiers personnels informatisés
~fW|es|~c9{para|sobre} @o~iX%1Ficheros Computadorizados @eDatos Personales
~fW|ru|>D@Yfcsmeicdjerbb kailztjcfbxbfagedduv kefjajck, hancfyeAbv nedduc mbBdasa vefekjcfe
+6|fr|Responsabilité @e~l/@3fait internationalement illicite
+6|es|~iY#u~j[~nJHechos Internacionalmente Ilícitos
+6|ru|Ejgcjhjgcddahjz +5xe icynpdefanda-lfajbgalfegduc ncqdbq
+6|ar|doIfbce ^:ih abpniab ~gvmfbca
+6|zh|%0对#C不法&l@)~hB
^W|fr|#H<P@Copérations @erestructuration #Bdette souveraine
^W|es|~cX%1Procesos @eReestructuración #BDeuda Soberana
^W|ru|#g{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
^W|ar|#"=M@[lidbcag tiame vcsbe abmcfh abocamce;#"=Mbidbcag tiame vcsbe abmcfh abocamce
^W|zh|~r.债务重组进程@)=U;#'~r.债务重组{进程|过程}@(=U
<"|fr|#G='#b~bd<d@"#z>b~sI
<"|es|#m@eRelación <d{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
<"|ru|=4Icynpdefandui psamagdui hpnai
<"|ar|&Pabibake ~l.fabdrsde ~gR<Y
<"|zh|@A#d~fs间^o#I;@A{和|与|同}~fs{间|之间|}@(^o#I
+e|fr|~kvfinancier #i{|les |des |aux }~r7@e=Pfinancière ~tU+x
+e|es|~ktFinanciero y ~iXFinanciera Detallada @e+D
+e|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~f-
+e|ar|abhGad abdabc fabkfaim abdabce bbpdd abdgrme
+e|zh|@A财务~o1
trips|fr|#G{|de l’Organisation mondiale du commerce }+B~jd~mapropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#G+BADPIC
trips|es|Acuerdo&k^)~n6%1#j@ePropiedad Intelectual relacionados con &uComercio;#m^)ADPIC
trips|ru|+a^K@ojafsagui ehlckjei ~h!bdjcmmckjpemzdao hawhjgcddahjb;@M@oTORGL
trips|ar|&Pabqfahl ~bCabnsjce;%g#s~o(~bCabnsjce;&P{|dhGde abgqaje abiabdce abdgibk l}qfahl _qabdbsce abnsjce ~m1labgqaje;%g#slqfahl _qabdbsce abnsjce ~m1labgqaje;&Pgjclo
trips|zh|~k]#I;~k]~eN
wto|fr|#G@e~l3instituant @"_o&Dcommerce
wto|es|#m@e{Marrakech|Marrakesh} ~nJ&u~i8se Establece @o=J%V#uComercio
wto|ru|~sO#X{a haxnedbb|aw pBfcyncdbb} ~bbjafsagao afsedbxerbb
wto|ar|&Pdjasu {bthuaF dhGde|abdhuz bdhGde} ~jaabiabdce
wto|zh|~eZ~ld#._f%R#I;~ld#._f%R@(~eZ#I
~e)|fr|~nz<L@Il’Accord +BADPIC >b~nLpublique
~e)|es|~jz~tt&k~paal #m^)ADPIC ~jCSalud Pública
~e)|ru|~c,@H^K«LasmeCcdbc @oTORGL b awAchjgcddac xnfegaavfedcdbc»
~e)|ar|@7~f:#l%g#s~o(~bCabnsjce fabyre abiade;@7~f:{|abyamj ih dhGde abgqaje abiabdce biad 2001 }#l&Pgjclo fabyre abiade
~e)|zh|@G&2~k]#I^i与公共~iK@)~ch@w;#'&2~k]#I^i~eK公共{健康|卫生}@({多哈|}@w
kazan|fr|~tXKazan
kazan|es|#O>aKazán
kazan|ru|Dexedhk@0&G
kazan|ar|=TkaEah
kazan|zh|喀山#F
+l|fr|#Grevitalisé %2~gj&D~m/#M~io&DSoudan &DSud;#Grevitalisé
+l|es|#mRevitalizado +z~dX~g1@e~o!;#mRevitalizado +z~dX#M~o!;#mRevitalizado
+l|ru|Ewdagmcdd#Yaw pfcspmbfagedbb ~l,g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
+l|ar|%gabdhuw bgofce ~m5*qqdvfjce qhfl abofmah;%g{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~m5{nc|abmazj nc} ^J;%gabdhuw
+l|zh|~ph重振~eN;@G~ph@)重振~eN;重振~eN;重唤活力@)@G~by{共和国|}冲突@)~cg
=p|fr|@W*H@eNagoya-Kuala Lumpur *a~i9>b~pb#7au @W@e=)*a#L@Crisques biotechnologiques
=p|es|~tN~og{-| - }Kuala Lumpur @m~iYy Compensación Suplementario al ~tN=)@m#,#BBiotecnología
=p|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmzduo lfajakam|asa nalamdbjcmzdasa lfajakame|aip nalamdbjcmzdaip lfajakamp|bi nalamdbjcmzdui lfajakamai|ai nalamdbjcmzdai lfajakamc} aw ajgcjhjgcddahjb b gaxicAcdbb k Defjevcdhkaip lfajakamp @owbawcxalehdahjb
=p|ar|%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} kjwaqhe bbobade abprcazce;%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc
=p|zh|&2~hu%o@D^i@G赔偿~hB与补救@)~eP-吉隆坡~cn;#'赔偿~hB~eK补救@(~eP-吉隆坡~cn
_R|fr|#G*"prévenir @o~ginon réglementée ~in%P~geArctique central
_R|es|#m@QImpedir @o~h?No Reglamentada #MAlta Mar ~q0Ártico Central
_R|ru|@Ma ~eEdcfcspmbfpciasa lfaiuhme g ~oLiafc g rcdjfemzdao Behjb Lcgcfdasa Zcnagbjasa akcede
_R|ar|{agnakce|agnak} dhi ~rmBcj abdhGd ~qm{nc fow|lfow} ~qqabkwlc abudabc
_R|zh|&S中北冰洋不管制~pl~cm#I
_P|fr|#G&DCap @e2012 *a&F@Cdispositions &D@W@e~aT@e1993 #7^A~k7@e~aT@e1977 *a#[@C~tV~r4;#G&DCap @e2012
_P|es|#m@eCiudad #uCabo @e2012 %ZImplantación ~gY~lv#u~tN~aT@e1993 %val @K~tS~aT+z#,%1~pTPesqueros, 1977;#m@eCiudad #uCabo{ de 2012|}
_P|ru|Dcoljepdhk#X2012 ~qO{ aw ahpAchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
_P|ar|&Pscl gafh ~ga2012 #lghncH prsad %mgfjcdfbchfo ~ga1993 #slagnakce gfjcdfbchfo #hbobade onh ~rm~ga1977;&Pscl gafh ~ga2012
_P|zh|实施《1977%T托雷莫利诺斯#C渔船%o@k1993%T托雷莫利诺斯@D^i规定@)2012%T开普敦#I;2012%T开普敦#I
~rX|fr|~nzMalabo *acroissance >btransformation accélérées @el’agriculture ~s5~n2prospérité partagée ~sYmeilleures conditions @evie
~rX|es|~jzMalabo{| de la Unión Africana} %ZAceleración #uCrecimiento ~jC{Transformación|Trasformación} #BAgricultura #Mpro #BProsperidad Común ~jCMejora %1Medios @eVida
~rX|ru|#AIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmzhkasa vaxqohjge _"ghcawAcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
~rX|ar|@7dabalf {|abyamj ih abagram abpnjckc }#labgiqcb labhdf fabgrfb abEjaicch _1abjxaF abdugjs fgroch olb abdicue
~rX|zh|@G加快农业增长#d转型，_b共同繁荣#d改善生计@)马拉博@w
~jq|fr|~nW@5{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*"~gh%(contrecarrer #i%(~fj@o~gi^B
~jq|es|~qa@E@Q~hXDesalentar y ~gz@o~h?^E
~jq|ru|#f#S@olfcnplfcyncdbt, hncfybgedbt b *m+]{fuwdasa |}~rW
~jq|ar|~qU*A#h_vibcv
~jq|zh|&S*[阻止#d+:&e*[未报告#d无管制@)捕捞~lh#C#F;~rE{鱼|捞}{活动|}@(#C#F
<c|fr|%x@e<Lissue &D« Sommet social &4» intitulé « Deuxième Sommet &4~j7social »;%x@e~tt
<c|es|%L@e<L#BCumbre <W%Vbajo @odenominación {|de }“Segunda ~gx@m#wSocial”;%L@e~tt
<c|ru|~c,{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~p!~b4heiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~fZ_"~b4fexgbjbq»;~c,{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
<c|ar|@7~f:>FabdhlDk ih ”dIgdj abkde abaqgdaic abiabdc“ ~oHihfah ”dIgdj abkde %u~p]~m"abaqgdaice“;@7~f:abocaoc
<c|zh|题为“~cQ次=3~jN”@)“#.社发+E”《~ch=(^i;题为“~cQ次=3~jN”@)“#.社发+E”~ch=(;&2~ch=(^i
=c|fr|~nzCancún ~fE%H~sY=S~ru#Bbiodiversité @3=!bien-être
=c|es|~jzCancún @m~hr~mg&[~jC+(~c[#BBiodiversidad _uBienestar
=c|ru|Dedkpdhk@d@oekjpembxerbb jciejbkb ~kVb *Y>Hwbafexdaawfexbq ~l:~nQmtnco
=c|ar|@7sahsfh #lgidcd rnG abghfi ~l!faogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
=c|zh|将#n#d%n~pn%i以增进福祉纳入主流@)坎昆@w
~iu|es|~jzAichi-Nagoya %Z~f/_u#w~cG
~iu|ar|@7pcuc{ - |-}haBfca #labgibcd _1~ri~kH
~iu|zh|%n#o~iN爱知-~eP@w;@G%n#o~iN@)爱知-~eP@w
<b|fr|#G%2dégagement @Cforces israéliennes #isyriennes;#G%2dégagement{ des forces|}{ de 1974|}
<b|es|#m%ZSeparación ~gYFuerzas{| entre Israel y la República Árabe Siria| de 1974};#m%ZSeparación
<b|ru|@Ma fexKcnbdcdbb gaohk;+a{| 1974 sane} ~rORxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
<b|ar|&PnA abauglas lch abkfag{ abtojazcbce fabofjce|}
<b|zh|以色列#d~ll叙利亚~g2部队~f7;以色列&M叙利亚部队~f7;部队~f7;&2~f7^i
~nn|fr|+A2007 %2^x%P@o~r4{ (no 188)|};@R{| (no 188)} %2^x%P@o~r4{|, 2007}
~nn|es|~h-~rBPesca{, 2007 (núm. 188)|, 2007|}
~nn|ru|@c2007 ^D~rSg fuwamagdai hckjafc ~jY188);*G~rSg fuwamagdai hckjafc
~nn|ar|{abagnakce abdgibke labidb|agnakce abidb} *qkwai ycm abpodas
~nn|zh|2007%T~cm~qi~d9188~tu;2007%T~cm~qi@k
>o|fr|+A1968 *acirculation routière
>o|es|~j!Circulación Vial
>o|ru|%)~o:ngbycdbb 1968 ~qO;@c1968 ^D~o:ngbycdbb
>o|ar|@tiad 1968 bbocj >xabwjk;@tabocj >xabwjk ~ga1968
>o|zh|1968%T道路交通@k
^5|fr|~hDsignalisation routière
^5|es|~j!Señalización Vial
^5|ru|%)nafayduv xdekev b hbsdemev
^5|ar|@tbangag ftuajag abwjk;@t{iad 1968 |}#lbangag ftuajag abwjk
^5|zh|1968%T路标#d信号@k
~b6|fr|#G~tz#bÉtats-Unis d’Amérique #7au Siège ~tU+x;#G@eSiège
~b6|es|{Acuerdo|Convenio} <d@uy @Z&AUnidos @eAmérica %v_0Sede @e+D;{Acuerdo|Convenio} %v_0Sede
~b6|ru|@M~sjLacnbdcdduib Шjejeib Micfbkb ~icichjafehlamaycdbb Цcdjfemzduv pBfcyncdbo ~f-;@Ma Цcdjfemzduv pBfcyncdbqv
~b6|ar|%g{abdikfm |abdljd |}~l.fabfbacag abdgrme abpdjcsce #ldkj <O;&Pabdkj
~b6|zh|@A#d美利坚合众国@G@A总部@)#I;@A&M美{利坚合众|}国@G@A总部@)#I;总部#I
~du|fr|=,~tU@C+8américains
~du|es|^-#B=J%1&AAmericanos
~du|ru|~c]~n'eicfbkedhkbv ~fd
~du|ar|~iw~iy^:abpdjcsce
~du|zh|~li%0%R*4
*1|fr|^k=Y#L>b%f#Btorture
*1|es|~cz~f,y ~s(@oTortura
*1|ru|~k8~k"lujak ~bJdbv
*1|ar|~aO~oN~rj~cHibcv
*1|zh|~li~eY#d惩罚酷刑@k
&i|fr|^k*a@9~mal’homme @C%:âgées
&i|es|~cz%Z@'%1#jHumanos ~gY&6Mayores
&i|ru|~k8*x~h!~cA~rTmtnco
&i|ar|~aO#l~dO~l9bslaj aboh
&i|zh|~li#n老%T&a+M@k
+3|fr|@W^A~n0~jx#7%X#0@C%:âgées ~bI
+3|es|@V#B~ia~tk%va @Z#j~gY&6@eEdad #M~gn
+3|ru|*rb defanag a +g~rTmtnco ~g);*rb defanag, @S~h!~rTmtnco ~g)
+3|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~dcfabuifl {luph rkfk|abdgibk lrkfk} slaj aboh ~d3
+3|zh|&2~nC*4^i@G*e老%T&a%p@)@D;&2*e+M#d~aM^i@G*e老%T&a%p@)@D
<5|fr|@a#BCommunauté ~pj@C+8@el’Afrique @el’Ouest +B~twcalibre, ~rUmunitions #i~dhmatériels connexes
<5|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~lqLigeras, sus Municiones y ~ki~kdConexos
<5|ru|@cЭkadaibBchkasa haawAchjge xelendaeFfbkedhkbv +5a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~c7~b7dbib iejcfbemev
<5|ar|@tabqdaie abakgyamce bmfb Bjl pnjckca @[labpobre abyBcje fabpobre abxncne
<5|zh|西非%0~iR共同体@G~eR*[其~le及*]相关材料~j6;西非%0~iR共同体@G~eR*[{其|}~le^h*]{相关|有关}{材料|物资}~j6
=n|fr|+Al’Afrique centrale @3=!~h5@C~twcalibre, @e~rUmunitions ~sYtoutes pièces #icomposantes pouvant servir %(~o)fabrication, ~pb#iassemblage;+AKinshasa
=n|es|~tYKinshasa
=n|ru|ЦcdjfemzdaeFfbkedhk~pLxe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~lJwujz bhlamzxagedu ~l:bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@q
=n|ar|@tfow pnjckca {bbrm dh|bdjakle} *D^jfHxazjva;@tschuaoa
=n|zh|中部*e管制~eR*[其~le#d可用于制造*[修理#d组装此类%"@)零部件@k
cifta|fr|^k~pi@emunitions, d’explosifs #i~qBmatériels connexes
cifta|es|~cz~nBFabricación >y~oDIlícitos @e*(@eFuego, Municiones, ~p0y ~ki~kdRelacionados
cifta|zh|~li%0&K~qd火器*[~le*[爆炸物及*]~r]材料@k
~r9|fr|~k7{de 1995 |}+Bnormes @e~s?_y@C~tVpêche, @edélivrance @Cbrevets ~sYveille
~r9|es|@K@E@mNormas @eFormación, Titulación y Guardia _u~cE%1~pTPesqueros{, 1995|}
~r9|ru|#f>h~qFb nblmaibfagedbb ~tafuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
~r9|ar|~n1bdiaccj abgmjcl fabtqaEe fabxnaje bbiadbch >xdgh onh abycm
~r9|zh|1995%T渔民~f2与~iJ~nU;1995%T#C渔船{船员|人员}~f2&M~iJ@k
~bZ|fr|~hD~k1+,dirigés #x~dY
~bZ|es|@K~fzRelacionados con @o~gt
~bZ|ru|%)~q3dcxekadduib ekjeib #3&E~gk
~bZ|ar|@t%/@[labwcjah ~s-
~bZ|zh|>i与#C~eU~r]@)&e&l~j6
+c|fr|@W*H^A@a=Y%f#Bcapture illicite d’aéronefs
+c|es|@VComplementario #u@K+z%]#uApoderamiento Ilícito @e~n4
+c|ru|~d,nalamdqtA~bx~n9~q3dcxekaddui xevgejai ~ew
+c|ar|#P{abdsdb|abgsdcbc} bagnakce kdi abaogcbaF ~d">x~rl
+c|zh|>i~hG@k@)~cn;&2#'>i~hG@(%q@(~cn
~dt|fr|@Wportant amendement #B~j8~iz#i~qj~dhactes survenant %(bord @Caéronefs
~dt|es|@V~i8Modifica &u@K~pNInfracciones y Ciertos ~kiActos ~lXa Bordo ~gY~n4
~dt|ru|~d,bxicdqtA~bx~n9lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~ew
~dt|ar|%m~rK@/{abxaye|abdgibke} labqjazd fliA {abpniab|abpidab} abpxjC ~kG>xdgh ~rl
~jQ|fr|@W{de 2005 |}#7^A@a~r(#Bnavigation maritime
~jQ|es|~on{ de 2005|} {relativo al|del} @K~r,#BNavegación Marítima
~jQ|ru|#)~swsane ~eCa %h@?~aQ;#)~eCa %h@?~aQ
~jQ|ar|%m{iad |}~sw{bagnakce|abdbrk lagnakce|abdgibk lagnakce} ~ax~kF
~jQ|zh|&2~jF%o&e&l@k》2005%T@D;&2~jF%o&e&l%q{的2005年|的|}@D
<y|fr|@W{de 2005 |}#7au @W~r(@Cplates-formes fixes situées ~eg
<y|es|~on{ de 2005|} {relativo al|del} @V~r,~gYPlataformas Fijas Emplazadas ~rB~lP
<y|ru|#)~swsane k Gfajakamp a <I@e_.;#)k Gfajakamp a <I@e_.
<y|ar|%m{iad |}~sw{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~axabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~oJ
<y|zh|&2~iV&e&l@D》2005%T@D;&2~iV&e&l@D^i{的2005年|的|}@D
+j|fr|~j(^A~hD@9physique @Cmatières ~gf
+j|es|~gA{de|a} @o~j!@'Física %1~kd~gF
+j|ru|Galfegk{e|b|c|p|ao} ~eCa ~j]*x<Qiejcfbeme
+j|ar|~rK@tabrdace abdamce bbdfam ~qt
+j|zh|&2~iP物#n%q~eM;&2~iP{物|体}#n%q@({2005年|}~eM
>4|fr|~j(@e~p6au @W@eMontréal #7%(@C~dAqui appauvrissent @o~i1;~j(@eKigali
>4|es|~gA@e~p6{del|al} ~tN~kf%va #N~kz~i8Agotan @o~tO;~gA@e~p6{del|al} ~tN~c-;~gA@eKigali
>4|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Iadfcemzhkaip lfajakamp @ogcAchjgei, fexfpCetAbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
>4|ar|~rKscBabc {bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} ~oR#labdfam abdoghnme bwlke abpfEfh;~rKscBabc
>4|zh|&2@G消耗臭氧层物质@)~iS@D^i基加利~eM;基加利~eM
_V|fr|~j(@e~tt{ au Protocole de Kyoto|}
_V|es|~gA@e<L{al|del} ~tN{Kyoto|Kioto};~gA@e~tt
_V|ru|~c,{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~c,{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
_V|ar|~rK~f:{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} scfgf;~rKabmfre
_V|zh|&2~l]@D^i~ch~eM;&2~l]@D^i@)~ch~eM;~ch~eM
~ex|fr|~gG@eGlasgow @3=!climat
~ex|es|~cD@eGlasgow ~nJ&uClima;~cDClimático @eGlasgow
~ex|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
~ex|ar|~iwBbaosf bbdhax
<C|fr|#G{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
<C|es|Acuerdo&k@m~hrFacilitación #uComercio
<C|ru|+a^Kaw plfaAcdbb lfarcnpf jafsagmb
<C|ar|&Pgcocj abgqaje;&P~iy~ja~eo#slgcocj abgqaje
<C|zh|_f便利化#I;_f便利化~eN
=k|fr|#G+Bsubventions ^A~r4
=k|es|Acuerdo&k@m{|las }Subvenciones _0Pesca
=k|ru|@M~bbjafsagao ~ita hpwhbnbfagedbb fuwdasa ~rW
=k|ar|%g#sltiahag ~rwabpodas;&P~iy~ja~eo#sltiahag ~rwabpodas
=k|zh|~cm补贴#I
<p|fr|#G{de l’Organisation mondiale de la Santé |de l’OMS |}+Bpandémies ~tU_o#BSanté;#G{de l’Organisation mondiale de la Santé |de l’OMS |}+Bpandémies
<p|es|#m#B{Organización Mundial de la Salud|OMS} @mPandemias;#m@mPandemias
<p|ru|@M~bb~itxnfegaavfedcdbq @o~q3ledncibqib;GedncibBchk%9
<p|ar|&P~iyabyre ~eo#labqfazr;&Pabqfazr
<p|zh|#.~ig%R~pp#I;{世卫组织|}~pp#I
>2|fr|~gG*asécurité, @ostabilité ~q2@:%P@orégion @CGrands Lacs
>2|es|~cD%ZSeguridad, @oEstabilidad >y#w~rBRegión %1Grandes Lagos
>2|ru|Gekj@Ba wcxalehdahjb, hjewbmzdahjb b fexgbjbb g feoadc Ncmbkbv axcf
>2|ar|~iwabpdh fabaogkjaj fabghdce *qdhwke ablrcjag absljC
>2|zh|大湖区%o*[稳定#d#o@k;大湖区%o*[稳定&M#o{公约|契约|条约}
<!|fr|#G='#b~bd~tzl’Agence @T@el’énergie atomique
<!|es|#m~pN~c:<d@u>yOrganismo{ Internacional de Energía Atómica|}
<!|ru|+a, fcspmbfptA{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Eh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};=4Icynpdefandui escdjhjgai @oejaidao Pdcfsbb
<!|ar|%gabdhGd bbibake ~l.fabfsabe #hbbwake abHjce;%gabdhGd bbibake ~l.fabfsabe
<!|zh|@A与~eO间^o#I;@A&M{国际|}~eO{间|之间的|}^o#I
<[|fr|#G+B~bd~tz@"@3%s@C^l~oP
<[|es|#m@m{la Relación|las Relaciones} <d@u~jC=J+z*7~gY*(Químicas
<[|ru|=4Efsedbxerbco @oxelfcAcdbt vbibBchkasa afpybq
<[|ar|%g#slabibake ~l.fdhGde rGj *D~s:
<[|zh|@A#d&K~iL%"%R间^o#I;#'@A&M&K~iL%"%R{间|之间}^o@(#I
~dM|ru|=4_Hafsedbxerbco @oibsferbb
~dM|ar|%g#slabibake ~l.fabdhGde #hbbvqje
~dM|zh|@A#d#C~iQ%R间^o#I;#'@A&M#C~iQ%R{间|之间}^o@(#I
>q|fr|~mV#i>M~kv_y~tU+x
>q|es|~bly ~kt#u~cE@e+D
>q|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~f-
>q|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <O
>q|zh|@A~qi~f"~o1;@A~qi~f"条例#d~qi~f"细则
<s|fr|~kv#i{|les |des |aux }~r7='@oplanification @Cprogrammes, #b~jd&Dbudget qui ont trait %Xprogrammes, =!~h5@el’exécution #i#bméthodes d’évaluation
<s|es|~kty ~iXDetallada +zPlanificación %1Programas, @Z~n6@e~s!#uPresupuesto, @oSupervisión #B~j?y @ZMétodos @eEvaluación
<s|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptAb{c|v|i|ib} lmedbfagedbc @olfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamz ~qDb icjanu arcdkb
<s|ar|abphGde fabkfaim ~qsgrsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<s|zh|~pt规划*[预算内~pt~si*[~i,监测#d评价方法~o1
~b!|fr|@gfaisant @e~geIndien une zone @epaix
~b!|es|@h#uOcéano Índico como Zona @ePaz
~b!|ru|#Aaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~b!|ar|@7{|aiglaj }~qqabvhmc dhwke obad
~b!|zh|宣布印度洋为>e区@w;宣布印度洋为>e区@)@w
~e?|fr|~nzLima : vers un @:industriel inclusif #i~m[
~e?|es|~jzLima: hacia un #w~p4Inclusivo y ~cG
~e?|ru|Zbihk@d«Gpjz k nahjbycdbt ghcavgejdasa b *YlfaiuCmcddasa fexgbjbq»;Zbihk@H
~e?|ar|@7bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~e?|zh|利马@w：努力实现包容及%n工业#o
~aK|fr|~c5d’Oslo
~aK|es|@h~bR@eOslo
~aK|ar|@7pfobf abfEajc
~aK|zh|奥斯陆~lj
~am|fr|=,d’Ottawa =Y^]#Bsanté
~am|es|^-@eOttawa +z~kp#BSalud;^-@eOttawa _uFomento #BSalud
~am|ru|Ejjeghk&w@opkfclmcdbt xnafagzq
~am|ar|~iwpfgafa bgiEcE abyre
~am|zh|渥太华~iK_b*4
^S|fr|=,@e~i/=Y^]#B~nL%(l’heure #Bmondialisation
^S|es|^-@e~i/@Q{el Fomento|la Promoción} #BSalud #Mun Mundo Globalizado
^S|ru|Uedskakhk&w{la pkfclmcdbt|pkfclmcdbq} xnafagzq g smawembxageddai ibfc
^S|ar|~iwlahsfs bgiEcE abyre *qiyj abifbde
^S|zh|@G*o化#.中~iK_b@)曼谷*4;*o化#.中~iK_b曼谷*4
~fc|fr|%x@eRio +Bdéterminants sociaux #Bsanté
~fc|es|%L@eRío @m{|los }Determinantes ~kw#BSalud
~fc|ru|~kh{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @oharbemzdui ncjcfibdedjei xnafagzq
~fc|ar|@7jcf >F#labdrmmag ~kEbbyre
~fc|zh|@G~iK#t=3决定因素@)里约=(;~iK#t=3决定因素里约=(
~hg|fr|~nz~l5@Il’efficacité @el’aide au %l
~hg|es|~jzParís %ZEficacia #BAyuda{ al Desarrollo|}
~hg|ru|Gefbyhk@d@olaguCcdbt PFFckjbgdahjb gdcCdco laiaAb
~hg|ar|@7lajco #lniabce abdifhe
~hg|zh|~pr实效#t~lc@w;@G~pr实效~pg@)~lc@w
~bX|fr|_Bd’Accra
~bX|es|#R>aAccra
~bX|ru|Mkkfhk@s&G
~bX|ar|~fupsja
~bX|zh|阿克拉+G<V
busan|fr|~oh@eBusan ~n2&)efficace au service &D%l
busan|es|Alianza @eBusan +z&cEficaz al *y
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~ndPFFckjbgdasa ^X%5~e,;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~ndPFFckjbgdasa ^X%5~e,
busan|ar|ujase lfoah _1~m4abthdazc abniab
busan|zh|有效#o<G釜山~r/;_b有效#o<G@(釜山~r/
~gW|fr|#O~a/@eBali @3l’appui technologique ~q2~hk@Ccapacités
~gW|es|~jU@eBali _uApoyo Tecnológico ~jCCreación @eCapacidad
~gW|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @oakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~gW|ar|~qUlabc ~da{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~gW|zh|巴厘技术支助#d能力建设+w~eX
~b(|fr|~nz~e5{|du 7 février 1997 }%2rôle ~q2mandat &D@J#z@3l’environnement
~b(|es|~jz~e5#9Papel >yMandato #u#R_Y_u~oaAmbiente
~b(|ru|~sP@da famb b iednejc Gfasfeiiu #E@o~kNhfcnc
~b(|ar|@7hcjflc {|biad 1997 }#lmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~b(|zh|@G@A~eW规划署@)~mp#d任务@)~pm@w
malmo|fr|~c5@eMalmö
malmo|es|@h~bR@eMalmö
malmo|ru|Iemziёdhk@dibdbhjfag
malmo|ar|@7dabdf abfEajc
malmo|zh|马尔默~lj
~e/|fr|_B&4=Y@9~jV~mc~h"due %X~ddterrestres
~e/|es|~rz%V~tq#u~oaMarino frente a ~fJRealizadas #MTierra
~e/|ru|~e6@s*!@o*x~jphfcnu aj ~pfg fcxpmzjejc ahpAchjgmqciao @ehpCc ncqjcmzdahjb
~e/|ar|&:*A%u#s~eF~qu~gPdh abphuwe abljce;&:*A%u~gb~qu~gPdh abphuwe abljce
~e/|zh|#n*6~eW免受陆上~lh影响*o@!;#n*6~eW免受陆上~lh{污染|}*o@!
~a5|fr|~nW@5=Y=P#Bcapacité @e~r4
~a5|es|~qa@E+z~bS#BCapacidad Pesquera
~a5|ru|#f#S@o~qJlfaiuhmaguib iaAdahjqib
~a5|ar|~qU*A#h~qy{wakag|wake|kmjag} abycm
~a5|zh|+?捕捞能力#C#F
~do|fr|~nW@5=Y%H>b=P@Crequins
~do|es|~qa@E+z&[y ~hr~bS%1Tiburones
~do|ru|#f#S~qeekpm b ~qJbv xeleheib
~do|ar|~qU*A#h{bycahe|brnG} podas abkju ftmajgva
~do|zh|~tm鲨鱼#C#F
~a6|fr|~nW@5*"réduire #bcaptures accidentelles d’oiseaux @emer ~r3palangriers
~a6|es|~qa@E+z~ks~gYCapturas Incidentales @eAves Marinas ~rB~h?con Palangre
~a6|ru|#f#S@ohakfeAcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~a6|ar|~qU*A#h{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gP*q~rwabxcfw abwfcbe
~a6|zh|减少延绳钓~cm中误捕海鸟#C#F
+n|fr|~bk{volontaires |d’application volontaire }*"assurer @odurabilité #B~giartisanale ~k5~fK~sYl’éradication #Bpauvreté
+n|es|~ft@QLograr @oSostenibilidad #B~h?#MPequeña Escala ~nVContexto #B~fr~jCErradicación #BPobreza
+n|ru|~n:~es*YiemaiehCjewdasa fuwamaghjge ~oVlfanagamzhjgcddao ^Ib bhkafcdcdbq wcndahjb
+n|ar|&tbAdah aogmade ~rwabpodas {abyBcje|yBcje} abhwak *qocak ~lFfabkAaF >xabnkj
+n|zh|~dH#d扶贫背景下保障%n小规模~cm~nT;~dH#d+:贫困背景下保障%n小规模~cm~nT
*O|fr|~k?=Yconduite @e~l/&Dpavillon
*O|es|~ft+zActuación #u~j[#uPabellón
*O|ru|~n:#3*!~pcFmese
*O|ar|&t#lpmaF mfbe abibd;&tbpmaF mfbe abibd
*O|zh|船旗国表现~nT
<a|fr|~bk=Q*a=P#B~giprofonde #Mhaute mer
<a|es|%y%k+z~bS~gYPesquerías @eAguas Profundas #MAlta Mar
<a|ru|#f@P~fYsmpwakagandasa lfaiuhme g ~oLiafc
<a|ar|{abxwfw|abdlamz} #5#h~qy~rwpodas abdcav abidcke *qpiabc ~is
<a|zh|2008%T~pl深海~cm+?#C+v;~pl深海~cm+?#C+v
~m)|fr|~bk=Q*a=P@Cprises accessoires >bréduction @Crejets #Mmer
~m)|es|%y%k+z~bS~gYCapturas Incidentales ~jC~ks%1Descartes
~m)|ru|#f@P~fYlfbmage b hakfeAcdbq guwfahag
~m)|ar|{abxwfw|abdlamz} #5#h~qy~rmabijAc fabrm dh abdycm abdjgqi
~m)|zh|兼捕+?及减少丢弃物#C+v
~b2|fr|~k?%2marquage @Cengins @e~r4
~b2|es|~ft#9Marcado ~gYArtes @ePesca
~b2|ru|Ockaicdnerb~i!@oiefkbfagkc afpnbo mage
~b2|ar|&t#lfod dimag abycm;&tbfod dimag abycm
~b2|zh|渔具标识~nT
~jO|fr|~nz~mS*a~gi^B
~jO|es|~tn~h?^E
~jO|ru|Obihk@d@olfawmcic +]fuwdasa ~rW
~jO|ar|@7jfda {|biad 2005 }#slabycm <JghGcd
~jO|zh|&e*[未报告#d无管制捕捞#t2005%T~ms@w
~hl|fr|~nzReykjavik @Iune ~giresponsable %Pl’écosystème marin
~hl|es|~jzReikiavik %Z~h?Responsable ~nVEcosistema Marino
~hl|ru|Ocokzqgbkhk@d@oajgcjhjgcddaip fuwamaghjgp g ~jpPkahbhjcic
~hl|ar|@7{jcscancs|jcscans} #l~rmabjucm *qabhGad abtcsfbfqc ablrjc
~hl|zh|@G*6生态系统负~hB~cm@)雷克雅未克@w
<e|fr|@g~f!*a#[alimentaire
<e|es|@h#B~gx@m~hr#,Alimentaria
<e|ru|#A~p!heiibje @o=R
<e|ar|@7~fX{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<e|zh|#.~dH峰会@w;#.~dH+E@w
^6|fr|#H@e~mS~n2~fK_o~m[
^6|es|Cinco @,@eRoma +z~fr%V~cG
^6|ru|lqj{z Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|zt Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemzdao =R
^6|ar|_Tjfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %uabdogmad
^6|zh|%n*o~dH~ms五项#1;{全球可持续|可持续全球|全球}~dH@(~ms五项#1
=f|fr|~lV&4#7%X~gg– Pour une planète sans ~ggni déchets nocifs;~lV&4#7%Xproduits ~oP
=f|es|>C%V^)Productos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=f|ru|~e6#U@ovbibBchkbi gcAchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gcAchjg b ajvanag»|}
=f|ar|abtwaj %u#slabdfam ~qw- _1sfsl xab dh abpAjaj abhaqde ih abdfam ~qwfabhnacag;abtwaj %u#slabdfam ~s:
=f|zh|*o~iL品+/-使地球免受~iL品#d废物危害;*o~iL品+/
>1|fr|~gG&4@3l’emploi
>1|es|~cD%V_uEmpleo
>1|ru|~e6+ta fewaBbv ichjev
>1|ar|~db%ubgfncj njy abidb
>1|zh|*o就业~r?
^2|fr|=,olympique
^2|es|^-Olímpica
^2|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
^2|ar|~dbabpfbdlc
^2|zh|奥林匹克*4
~hf|fr|~nzMoscou @3~qG^Atuberculose
~hf|es|~jzMoscú @QPoner Fin _0~oE
~hf|ru|Iahkaghk@d@o*mjpwcfkpmcxe
~hf|ar|@7dfosf #l~gOabob
~hf|zh|终结结核病#t莫斯科@w
>u|fr|~nW=Y#L@el’extrémisme violent
>u|es|~qa~f,&uExtremismo Violento
>u|ru|Gmed@B*!@olfcnplfcyncdbt dehbmzhjgcddasa Pkhjfcibxie
>u|ar|~qU{abidb|idb abpdch abiad} {|abgc fAiva }~oNabgwjn abihcn
>u|zh|~eY~dS极端主义#F
^0|fr|&b@e~q:
^0|es|~c9^)Combatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~c9@e~q:
^0|ru|~l(@Y#3bdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqAbc lfbdrblu)|};Ienfbnhk{bc fpkaganqAbc lfbdrblu|bv fpkaganqAbv lfbdrblag|bi fpkaganqAbi lfbdrblei|bib fpkaganqAbib lfbdrbleib}
^0|ar|~rIlabdkagbch abtjvalcch abpqahl (dlamz dmjcm abgfqcvce);~rIlabdkagbch abtjvalcch abpqahl;_Tdmjcm abgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^0|zh|马德里~hy
<8|fr|communiqué @e~hU
<8|es|comunicado final #uGrupo @e@]@QSiria;Comunicado @e~d.
<8|ru|ЗekmtBbjcmzd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *!@oLbfbb;^P~glkaiitdbkc
<8|ar|lcah qhcn
<8|zh|叙利亚#t+G小组最后公报;&2%w公报^i
~bw|fr|#Gréglant #bdéplacements ~q2passage
~bw|ru|@Ma lcfcngbycdbb b nahjplc
~bw|ar|%g#slabghkb fabilfj;&Pabghkb fabilfj
~bw|zh|通行进出#I
<'|fr|#Gintérimaire israélo-palestinien *aRive occidentale >bbande @eGaza
<'|es|#mProvisional Israelo-Palestino %ZRibera ~p'~jCFaja @eGaza
<'|ru|Rxfebmzhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @oЗelendaip wcfcsp b hckjafp Qexe
<'|ar|%g{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #labAne abBjlce fkwai BEe
<'|zh|~i"斯坦@G西岸#d加沙地带@)临时#I;@G西岸#d加沙地带@)~i"斯坦临时#I
>]|fr|#G%2~gj&D~m/#M~io&DSoudan &DSud
>]|es|#m{sobre|para} @o~dX~g1@e~o!
>]|ru|@Maw pfcspmbfagedbb ~l,g Ochlpwmbkc Yyduo Lpned
>]|ar|&P{gofce|rb} ~m5*q^J;%g{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~m5*q^J
>]|zh|@G~ph@)~eN;~by{共和国|}冲突@(~cg
*w|fr|#G*acessation @Chostilités, @o@9@Ccivils #i_nhumanitaire
*w|es|#m%ZCesación ~gYHostilidades, @o@'%1~q!>y~hNHumanitario
*w|ru|@Ma lfckfeAcdbb wacguv ncohjgbo, *xsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
*w|ar|&Pfkn abpidab abkgabce ~ncabdmhcch {fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*w|zh|停止敌对+G*[#n平民#d~pF~pr准入#I;停止敌对+G*[#n平民#d~pF{援助|}准入~cg
~gX|fr|#Gpolitique =Y~o[>bréconciliation #M~iocentrafricaine
~gX|es|#m~sW+z~p,Reconciliación ~g1Centroafricana
~gX|ru|*,#X~p[b lfbibfcdbb g ЦcdjfemzdaeFfbkedhkao Ochlpwmbkc
~gX|ar|%g>F{dh pqb abobad|bbobad} fabdyabre *qqdvfjce pnjckca abfowC
~gX|zh|中非~g2>e与#d解#v~eN;中非~g2>e~eK#d解#v~cg
~e[|fr|#G=Y~o[>bréconciliation au Mali
~e[|es|#m+z~p,Reconciliación #MMalí
~e[|ru|@M~p[b lfbibfcdbb g Iemb
~e[|ar|{agnak|abagnak dh pqb} abobad fabdyabre *qdabc
~e[|zh|马里>e与#d解~eN;马里>e~eK#d解~cg
~a1|fr|Accord-cadre =Ypaix, @o#[>b&)=Y~iodémocratique &DCongo >brégion
~a1|es|>C+zPaz, @o#,~jC&c~g1Democrática #uCongo ~jCRegión
~a1|ru|OeiaBd#Ya ibfc, ^Ib ~ez~l:HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~a1|ar|~qSabobad fabpdh ~g'{bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~a1|zh|刚果民主~g2#d该区域>e*[%o与<G+/;刚果民主~g2&M该{区域|地区}>e*[%o~eK<G+/
~rs|fr|Accord-cadre général =Y~o[#MBosnie-Herzégovine
~rs|es|#m>C~gC@ePaz #MBosnia y Herzegovina
~rs|ru|EwA{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~p[g Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
~rs|ar|%gabtwajc abiad bbobad *qablfohe fabvjos
~rs|zh|波斯尼亚#d黑塞哥维那>e总+/#I
~fV|es|#m~n.+zTerminación #u~sF~jCConstrucción @euna Paz Estable y Duradera;#m~n.@ePaz
~fV|ru|EkadBejcmzd#Ya lfckfeAcdbb ~l,b lahjfacdbb hjewbmzdasa b lfaBdasa ibfe
~fV|ar|%gabhvazc {bthvaF|dh pqb thvaF} ~m5flhaF obad dogkj fmazd
jcpoa|fr|~nWglobal commun
jcpoa|es|~qaIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtAbo lmed|asa ghcawKcimtAcsa lmede|aip ghcawKcimtAcip lmedp|ui ghcawKcimtAbi lmedai|ai ghcawKcimtAci lmedc} &G;LNGH
jcpoa|ar|~qU*Aabuadbe abdugjse
jcpoa|zh|联合全面#F
~a!|fr|~n)@e>K#Mvue @e>5@CAccords @eMinsk
~a!|es|~tQ^s+z_C%1Acuerdos @eMinsk
~a!|ru|Dailmckh@Bicf @ogulamdcdbt Ibdhkbv hasmeCcdbo
~a!|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~a!|zh|*5明斯克~eN一揽子_c;#'*5明斯克~cg@(一揽子_c
~e:|fr|#Gpolitique libyen
~e:|es|#m~sWLibio
~e:|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~e:|ar|%g>Fabbclc
~e:|zh|利比亚#v~eN
juba|fr|#G@eDjouba =Y~o[au Soudan
juba|es|#m@e{Yuba|Juba} +zPaz #M{el |}Sudán;#m@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#X~p[g Lpnedc
juba|ar|&Pqfla bbobad *qabofmah;&Pqfla bbobad
juba|zh|朱巴>e~eN;苏丹>e朱巴~eN
~dj|fr|~j/@e<L=Y~o[au Darfour
~dj|es|~sK@e<L+zPaz #MDarfur
~dj|ru|~c,{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~p[g HefFpfc
~dj|ar|fDcke ~f:bbobad *qmajnfj
~dj|zh|~ch达尔富尔>e~ps;达尔富尔>e~ch~ps
~e"|fr|~gG@e~lU
~e"|es|~cD@e~lU
~e"|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~e"|ar|ivm ljcmqgafh
~e"|zh|布里奇顿#I
>J|fr|~bp#z@3l’inclusion &Dhandicap
>J|es|~c)_Y+zInclusión #BDiscapacidad
>J|ar|~f[@xbtmdaq dhGfj abtiake
>J|zh|@A残疾包容+w
~a-|fr|=,@T{révisée |}@el’éducation physique, @el’activité physique #i&Dsport
~a-|es|^-@E#B~f/Física, @oActividad Física >yDeporte
~a-|ru|#f&wFbxbBchkasa gahlbjedbq, ~j]ekjbgdahjb b hlafje
~a-|ar|~db&T{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~a-|zh|#C体育~iN*[体育~lh#d体育运动*4
&Y|fr|&b_p%X~dkassociés %X~evou %Xgroupes armés (Principes @eParis);&b_p%X~dkassociés %X~evou %Xgroupes armés
&Y|es|@,y Directrices{| de París} ^)Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@,~tT{: Principios y Directrices|} ^)Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
&Y|ru|Gfbdrbl{u b phjedagkb|ag b phjedagak|ei b phjedagkei|eib b phjedagkeib|ev b phjedagkev} #3ncjco, ~b7gaafpycdduib hbmeib ~pCgaafpycdduib sfplleib{ (Gefbyhkbc lfbdrblu)|}
&Y|ar|abkfaim ~qC~pMabdjglwch ~i7pf abqdaiag abdobre (dlamz lajco);abkfaim ~qC~pMabdjglwch ~i7pf abqdaiag abdobre
&Y|zh|@G与~c1~r]联&d~tr#d+v(~lc#1);@G与~c1~r]联@(&d~tr#d+v
uhc-2023|ar|#T{abdihc labgBwce|luph abgBwce} abyrce abuadbe ~ga2023
uhc-2023|zh|~cf：在冠状病毒病疫后#.扩大我们对~iK#d福祉@)追求;2023%T{大会|}~cf%!
~m]|fr|~hJ>Qd’examen @eDurban
~m]|zh|德班~r[~dR+!
drug-2009|fr|%x#i>M~nW*a&)@T#Mvue d’une stratégie intégrée #iéquilibrée @elutte #x=!problème &4#Bdrogue
drug-2009|zh|@G开展#C<G以综合*[平衡+w~i(@)=(#d#F;@G开展#C<G{，|}以综合{、|}平衡+w~i(@)&2=(^i#d&2#F^i
ncd-2025|fr|~mw#Bquatrième ~kY@o~bDtransmissibles >b^]#B~nLmentale #i&Dbien-être
ncd-2025|zh|*p第四次@G~bN及_b精神~ig#d~iK@)~fG=(;*p第四次#'~bN{以及|及}_b精神~ig#d{健康|福祉}>N
~lO|fr|~mw@el’examen approfondi %(mi-parcours @e&.*a&F&D_B@e~cs=E~av2014-2024
~lO|zh|&2^L~fI^i~i,~cS~iI@)=(;&2^L~fI^i~i,~cS~iI=(
~lM|fr|Notre océan, notre avenir : unis ~n2action urgente
~lM|zh|~mk~ln采取紧急+G;~d8~ln采取紧急+G
migration-progress|zh|#C~iQ~r[论坛进展@w
trafficking-2021|zh|2021%T@G~my=(;@G~my2021%T=(
~ns|fr|~tXLausanne
~ns|zh|洛桑#F
oslo-plan|fr|~nWd’Oslo
oslo-plan|zh|奥斯陆#F
~qT|fr|~tXVienne
~qT|zh|&7#F
new-start|fr|%BNew START
new-start|zh|美利坚合众国#d俄罗斯联邦@G进一步削减#d限制进攻性+w%"_c@)%t;新削减+w%"%t;新裁武%t
caadp|fr|@Jdétaillé ~j7@el’agriculture africaine
caadp|zh|*e农业#o综合~pt
afcfta|fr|#G~b,#BZone @elibre-échange continentale africaine
afcfta|zh|~ld*e~il#I;#'~ld*e~il@)#I;*e~il#I
~eA|fr|~c5@eHong Kong
~eA|zh|香港~lj
~i3|fr|~c5@e~tt
~i3|zh|~ch~lj
~m9|fr|+A~tc^?*a#L>b~bH~l"
~m9|zh|*e~sg&S#d+.腐败@k
~iZ|fr|=,^?#Bdémocratie, @Célections #i#Bgouvernance
~iZ|zh|*e民主*[选举#d治理*4;*e民主*[选举&M{治理|施政}*4
~g!|fr|=,démocratique interaméricaine
~g!|zh|~li民主*4
~cu|fr|^k~mc~l"
~cu|zh|~li~po@k;~li%0~po@k
ccamlr|fr|~hD%H#Bfaune #i#Bflore marines @el’Antarctique
ccamlr|zh|南极*6~se~hC养护@k
wcpfc|fr|~hD%H>b=P~oYgrands migrateurs %P~ge~l4occidental #icentral
wcpfc|zh|中西部~hx~e0~tm@k;中西~hx~e0养护&M+?@k
whaling|fr|~k7=Yréglementation #Bchasse ^Abaleine
whaling|zh|#C捕鲸管制@k
siofa|fr|#G#7%Xpêches %P=!sud @e~geIndien
siofa|zh|南印度洋~cm#I
~eJ|fr|~hD_x~in%P=!~l4Sud
~eJ|zh|南~hx~pl~cm~hC~tm@k
~eG|fr|~hD_x~in%P=!~l4Nord
~eG|zh|北~hx~pl~cm~hC~tm@k
iccat|fr|~k7=Y%H@Cthonidés @el’Atlantique
iccat|zh|养护大西洋金枪鱼~nU
recaap|fr|#G@e&)régionale ~mcpiraterie #i#bvols %(>7#MAsie
recaap|zh|亚洲+.海盗#d~lg只区域<G#I;亚洲+.海盗^h~lg{只|舶}{行为|}@(区域<G#I
saicm|fr|Approche ~a/#B=P@T@Cproduits ~oP
saicm|zh|#C~iL品+?+w方针
~th|fr|#O@e&F@eCharm el-Cheikh
~th|zh|沙姆沙伊赫*5~eX;沙姆沙伊赫实施~eX
~k.|fr|~nzShanghai *a^]#B~nL%P=!@J@e~bF
~k.|zh|~pK%n#o中@)~iK_b上海@w
~i5|fr|Code @epratique &4{de l’OMS |}@3=!recrutement @5@Cpersonnels @esanté
~i5|zh|#.~ig%R*o~ig~f"#C招聘~cV;{世卫组织|}{全球卫生人员国际招聘|卫生人员国际招聘全球}~cV
~i6|fr|@a_o*areconnaissance @Cqualifications ~cK%(l’enseignement supérieur
~i6|zh|承认高等~iN相关资历*o@k
kimberley|fr|Système @ecertification &DProcessus @eKimberley
kimberley|zh|金伯利进程证书制度
ammunition|zh|常规~le全寿命期+?*o+/;常规~le全{寿命|生命}{周期|}+?*o+/
~pd|fr|~nz~cs*a~g9>b*:: relever #bdéfis &DXXIe siècle
~pd|zh|@G=X与~lb：迎接二十一世纪@)挑战@)&7@w;@G=X&M~lb：迎接{二十一|21}世纪挑战@)&7@w`;
