// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~m]|t|*.*h|UN ~p3|1945-06-26|~m1|||1945-10-24|37|
~dq|t|~nE@fCourt @FJustice|~nECourt|1945-06-26|~m1|||1945-10-24||
~fd|t|%5=2*h||1946-02-13|@y|A/RES/22(I)|1:4|1946-09-17|8|
=v|t|%5=2%YSpecialized Agencies||1947-11-21|@y|A/RES/179(II)|33:521|1948-12-02||
~jx|t|%5%]@z~kB%Y~q]@FGenocide|Genocide @R|1948-12-09|^t|A/RES/260(III), @N|78:1021|1951-01-12|9|
~cb|t|^)%P%Y~rn*G=L@z%YExploitation %YProstitution @FOthers||1949-12-02|@y|A/RES/317(IV), @N|96:1342|1951-07-25||
~rR|t|&F&(@F12 August 1949|&F&(@F1949;~j)~mF;four ~mF;~mF|~hP|#S||75:970-973|~hQ|51|1
~jw|t|&F^)Amelioration %YCondition %YWounded @zSick *G_D~p!~k3Field|First &F@R|~hP|#S||75:970|~hQ||1
~g?|t|&F^)Amelioration %YCondition @FWounded, Sick @zShipwrecked Members @F_D~p!at Sea|~qs&F@R|~hP|#S||75:971|~hQ||
~e?|t|&F@a#9~mf~e"@F~h4@FWar|Third &F@R|~hP|#S||75:972|~hQ||1
~g[|t|&F@a#9~mf@8@FCivilian =L*GTime @FWar|Fourth &F@R|~hP|#S||75:973|~hQ|5|1
~fe|t|~fA~tN_DConflicts ~svI)|~ka@XI;~fA~tN_DConflicts|1977-06-08|#S||1125:17512|1978-12-07||1
~dB|t|~fA@FNon-International _DConflicts ~svII)|~ka@XII;~fA@FNon-International _DConflicts|1977-06-08|#S||1125:17513|1978-12-07||1
~b:|t|<U@F^CAdoption @Fan ~kaDistinctive Emblem ~svIII)|~ka@XIII|~sI|#S||2404:43425|2007-01-14||
~h(|t|~rc@arespecting @jLaws @zCustoms @FWar @4Land|~erannexed ~mf~rc@aIV|1907-10-18|~es|||1910-01-26||
~ho|t|@a~l.|~sx@a~l.;~sxRefugee @R;Refugee @R;~sx@R|1951-07-28|#S||189:2545|1954-04-22|40|1
>n|t|@X~l.|1967 @X~l.;1967 @Xthereto;1967 =M|1967-01-31|@y||606:8791|1967-10-04||
>v|t|@a_4Stateless ~mW|1954 @a_4Stateless ~mW|1954-09-28|@y||360:5158|1960-06-06||
~a?|t|%5~e!@FStatelessness|~lC%5~e!@FStatelessness|1961-08-30|@y||989:14458|1975-12-13|12|1
~ca|t|~rk@R|1926 ~rk@R|1926-09-25|#S|||1927-03-09||
~dS|t|@Xamending @j~rk@asigned at &F@425 September 1926||~sy|@y|A/RES/794(VIII)|182:2422|~sy||
slavery-amended|t|~rk@asigned at &F@425 September 1926 @z~o4=M||~sy|@y||212:2861|1955-07-07||
+p|t|~fX%5Abolition @FSlavery, @jSlave Trade, @zInstitutions @zPractices Similar *!Slavery|1956 ~fX@R|1956-09-07|#S||266:3822|1957-04-30||
*1|t|%5%K%F@FWomen||1953-03-31|@y|A/RES/640(VII)|193:2613|1954-07-07||
&Z|t|%5Nationality @FMarried Women||1957-02-20|@y|A/RES/1040(XI)|309:4468|1958-08-11||
=h|t|*eConsent *!Marriage, ~oo@2Marriage @zRegistration @FMarriages||1962-12-10|@y|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f%5~d!@FRacial Discrimination|ICERD|1966-03-07|@y|A/RES/2106(XX), @N|660:9464|1969-01-04|54|1
~rV|t|@fCovenant @4Economic, <Z@z&O_I|ICESCR|~l3|@y|~bm|993:14531|1976-01-03||
iccpr|t|>e_I|ICCPR|~l3|@y|~bm|999:14668|1976-03-23||
~g(|t|@fCovenants @4&R_I|@f&R%FCovenants|~l3|@y|~bm|||24|
~hc|t|%6@j>e_I|First %6@j>e_I|~l3|@y|~bm|999:14668|1976-03-23||
~hd|t|~qs%6@j>eRights, aiming at @jabolition %Ydeath penalty|~qs%6@j>e_I|1989-12-15|@y|A/RES/44/128, @N|1642:14668|1991-07-11||
~he|t|%6@j@fCovenant @4Economic, <Z@z&O_I||2008-12-10|@y|A/RES/63/117, @N|2922:14531|2013-05-05||
+s|t|%5Non-Applicability @FStatutory Limitations *!War Crimes @zCrimes #aHumanity||1968-11-26|@y|A/RES/2391(XXIII), @N|754:10823|1970-11-11||
~g!|t|@f%5%P@z~kB%Y~q]@FApartheid||1973-11-30|@y|A/RES/3068(XXVIII), @N|1015:14861|1976-07-18||
>U|t|@f~qmApartheid *GSports||1985-12-10|@y|A/RES/40/64, @N|1500:25822|1988-04-03||
cedaw|t|%5~d!@F^N~pK|CEDAW|1979-12-18|@y|A/RES/34/180, @N|1249:20378|1981-09-03|79|1
~jq|t|%6@j%5~d!@F^N~pK||1999-10-06|@y|A/RES/54/4, @N|2131:20378|2000-12-22||1
cat|t|~qm+H|~qmTorture|1984-12-10|@y|A/RES/39/46, @N|1465:24841|1987-06-26|13|1
opcat|t|%6@j~qm+H|%6@j~qmTorture;OPCAT|2002-12-18|@y|A/RES/57/199, @N|2375:24841|2006-06-22|4|1
crc|t|%5%F%YChild|CRC|1989-11-20|@y|A/RES/44/25, @N|1577:27531|1990-09-02|138|1
~jr|t|~i1#Dinvolvement @Fchildren *Garmed conflict|Optional @X#Dinvolvement @Fchildren *Garmed conflict|2000-05-25|@y|A/RES/54/263, &SI|2173:27531|2002-02-12||1
~jt|t|~i1#Dsale @Fchildren, child ~dA@zchild pornography|Optional @X#Dsale @Fchildren, child ~dA@zchild pornography|2000-05-25|@y|A/RES/54/263, &SII|2171:27531|2002-01-18||1
~js|t|~i1@4a communications procedure||2011-12-19|@y|A/RES/66/138, @N|2983:27531|2014-04-14||1
^2|t|@f%5@8%Y%F@FAll Migrant Workers @zMembers @F_JFamilies||1990-12-18|@y|A/RES/45/158, @N|2220:39481|2003-07-01|8|1
crpd|t|%5%F@F~f.|CRPD|2006-12-13|@y|A/RES/61/106, &SI|2515:44910|2008-05-03|62|1
~nd|t|%6@j%5%F@F~f.||2006-12-13|@y|A/RES/61/106, &SII|2518:44910|2008-05-03||1
*P|t|@f^)~rA~lSEnforced Disappearance||2006-12-20|@y|A/RES/61/177, @N|2716:48088|2010-12-23|14|1
&/|t|~qm^N*GEducation||1960-12-14|^t||429:6193|1962-05-22||1
untoc|t|@v@a+]|Organized ~q]@R;Palermo @R|~sG|@y|~j]I|2225:39574|2003-09-29|42|1
+7|t|@X~f-Suppress @zPunish &gPersons, Especially ~kM@zChildren, ~fC|&g=L=M;@X~f-Suppress @zPunish &gPersons, Especially ~kM@zChildren;Palermo =M|~sG|@y|~j]II|2237:39574|2003-12-25|4|1
<z|t|@X#a@j~icby Land, Sea @zAir, ~fC|@X#a@j~icby Land, Sea @zAir;~ic=M|~sG|@y|~j]III|2241:39574|2004-01-28|5|1
<9|t|@X#a@j~ab_J~k0@zAmmunition, ~fC|Firearms =M;@X#a@j~ab_J~k0@zAmmunition|2001-05-31|@y|A/RES/55/255, @N|2326:39574|2005-07-03|7|1
uncac|t|@v~qm~l7|~qm~l7;UNCAC|2003-10-31|@y|A/RES/58/4, @N|2349:42146|2005-12-14|31|1
~e-|t|@v~qm~sV; Strengthening @f&D@2~sO~jiCrimes ~sPby Means @F~oi@zCommunications Technology Systems @z*b~tPEvidence *GElectronic Form @FSerious Crimes|@v~qm~sV|2024-12-24|@y|A/RES/79/243, @N||||
>t|t|~oH~bq@F1961|~oHNarcotic Drugs, 1961;~lCSingle @R|1961-03-30|@y||520:7515|1964-12-13||
&1|t|~oH~bq@F~lCas ~o41972 =M|~oH~bq@F~lCas ~o4@X@F25 March 1972|1975-08-08|@y||976:14152|1975-08-08||1
~b?|t|*e~gK~kJ@F1971|*e~gKSubstances|1971-02-21|*B||1019:14956|1976-08-16||
~b3|t|@v~qm~jj~rn*G~bq@z~gK~kJ@F1988|@v~qm~jj~rn*G~bq@z~gKSubstances;1988 @R|1988-12-20|*B||1582:27627|1990-11-11||
>m|t|%5%]@z~kB@FCrimes #aInternationally Protected Persons, including Diplomatic Agents||1973-12-14|@y|A/RES/3166(XXVIII), @N|1035:15410|1977-02-20||
~jN|t|@f~qm@jTaking @FHostages||1979-12-17|@y|A/RES/34/146, @N|1316:21931|1983-06-03||
~dv|t|@f~qm@jRecruitment, Use, ~cF@zTraining @FMercenaries||1989-12-04|@y|A/RES/44/34, @N|2163:37789|2001-10-20|7|1
~ht|t|%5>c@v@zAssociated ~kx||~sD|@y|A/RES/49/59, @N|2051:35457|1999-01-15|12|1
~cd|t|%6@j%5>c@v@zAssociated ~kx||~sI|@y|A/RES/60/42, @N|2689:35457|2010-08-19||
<D|t|@f^)%P@FTerrorist Bombings||1997-12-15|@y|A/RES/52/164, @N|2149:37517|2001-05-23|8|1
=A|t|@f^)%P%Y~cF@F~oM||1999-12-09|@y|A/RES/54/109, @N|2178:38349|2002-04-10||
>k|t|@f^)%P@FActs @F*E~oM||2005-04-13|@y|A/RES/59/290, @N|2445:44004|2007-07-07|19|1
>(|t|~s0Material|~s0Material @z*EFacilities|1979-10-26|*B||1456:24631|1987-02-08||
~fm|t|*eOffences @z~ji~dNActs ~sP@4Board ~q/|Tokyo @R|1963-09-14|Tokyo||704:10106|1969-12-04||
~e[|t|^)%P@FUnlawful Seizure @F~q/||1970-12-16|~es||860:12325|1971-10-14||
~a)|t|^)~bB~fP||1971-09-23|~c/||974:14118|1973-01-26||
<[|t|@X*b%P@F*?@F~kLat Airports Serving @f~fP||1988-02-24|~c/||1589:14118|1989-08-06||
<t|t|%5Marking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~c/||2122:36984|1998-06-21||
sua|t|~h8|SUA @R|1988-03-10|~is||1678:29004|1992-03-01|7|1
~a]|t|@X*b~bB=9||1988-03-10|~is||1678:29004|1992-03-01||1
~b[|t|~m0~nE@f=HCourt|~m0Statute|1998-07-17|~is||2187:38544|2002-07-01|29|1
_.|t|@6#D=2%Y@f=HCourt||2002-09-09|@y||2271:40446|2004-07-22|7|1
vcdr|t|<0*eDiplomatic ~oB||1961-04-18|*B||500:7310|1964-04-24|7|1
vccr|t|<0*eConsular ~oB||1963-04-24|*B||596:8638|1967-03-19|24|1
^b|t|*e~rlMissions||1969-12-08|@y|A/RES/2530(XXIV), @N|1400:23431|1985-06-21||
vclt|t|<0%5Law @FTreaties||1969-05-23|*B||1155:18232|1980-01-27|2|1
~nZ|t|<0%5Law @FTreaties ~rK=?@z@fOrganizations or ~rK@fOrganizations||1986-03-21|*B|||||
=z|t|<0*eSuccession @F=?*Grespect @FTreaties||1978-08-23|*B||1946:33356|1996-11-06||
&Y|t|@v*eJurisdictional Immunities @F=?@z_JProperty||2004-12-02|@y|A/RES/59/38, @N||||
~as|t|<0%5Representation @F=?*G_J~ta~tu@fOrganizations @Fa *:Character||1975-03-14|*B|||||
~r:|t|@v%5Law %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~nQ|t|@6%A@j%B@FPart XI %Y~ml@F10 December 1982|Part XI %T|1994-07-28|@y|A/RES/48/263, @N|1836:31364|1996-07-28||1
~do|t|@6*b%B%YProvisions %Y~ml@F10 December 1982 %A@j~oZStraddling ~io@zHighly ~s-Fish Stocks|@v~io%T;~io%T|1995-08-04|@y||2167:37924|2001-12-11||
bbnj|t|@6~mv@j~ml#D%H@z%d~mbMarine ~p1Diversity @FAreas beyond ~enJurisdiction|BBNJ %T|2023-06-19|@y|A/CONF.232/2023/4||2026-01-17||
>4|t|@6#D=2%Y@fTribunal *bLaw %YSea||1997-05-23|@y||2167:37925|2001-12-30||1
_:|t|@X#D=2%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~ha|t|%5High Seas||~sz|#S||450:6465|1962-09-30||
<6|t|%5Continental Shelf||~sz|#S||499:7302|1964-06-10||
^"|t|%5~oLSea ~nAContiguous Zone||~sz|#S||516:7477|1964-09-10||
+R|t|@6~s5Compliance ~tu@f%H@z*k=Jby ~e8Vessels #DHigh Seas|Compliance %T|1993-11-24|~is||2221:39486|2003-04-24|2|1
=u|t|@6@4Port State =J~f-Deter @z~hY_Z|Port State =J%T|2009-11-22|~is||3161:54133|2016-06-05||1
solas|t|@f^)>cLife at Sea, 1974|@f^)>cLife at Sea|1974-11-01|~ko||1184:18961|1980-05-25|9|1
~r5|t|@f^)%]@F~s.~lSShips, 1973, as modified by @j@X@F1978 relating thereto|@f^)%]@F~s.~lSShips;MARPOL @R|1978-02-17|~ko||1340:22484|1983-10-02||1
~a.|t|@f*e_kSearch @zRescue, 1979|@f*e_kSearch @zRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~rJSeafarers, 1978|~rJSeafarers|1978-07-07|~ko||1361:23001|1984-04-28|3|1
+g|t|*eFacilitation ~tN_kTraffic||1965-04-09|~ko||591:8564|1967-03-05|7|1
_/|t|%5@f_k~ep||1948-03-06|#S||289:4214|1958-03-17||
mlc|t|_k~kn#M2006|_k~kn@R|2006-02-23|#S||2952:51299|2013-08-20||1
=C|t|%5@8%YUnderwater &O~rd||2001-11-02|^t||2562:45694|2009-01-02|6|1
~dl|t|@f^)_F@z*k@FShips’ Ballast Water @zSediments||2004-02-13|~ko|||2017-09-08||
~bc|t|~c:@f%5Removal @FWrecks||2007-05-18|~p/|||2015-04-14||
~hb|t|~l!@f^)Safe @zEnvironmentally Sound Recycling @FShips||2009-05-15|Hong Kong, China|||2025-06-26||
</|t|%5%]@FMarine ~s.by Dumping @FWastes @z~dNMatter|London @R|1972-12-29|London, Mexico City, Moscow @z^:||1046:15749|1975-08-30||
ospar|t|^)@8~d4%YNorth-East Atlantic|OSPAR @R|1992-09-22|^t||2354:42279|1998-03-25|8|1
npt|t|+O#D~gH@F*E~qv|~gH~et;*E~gH~et;NPT|1968-07-01|&r|A/RES/2373(XXII), @N|729:10485|1970-03-05|81|1
ctbt|t|~fQNuclear-Test-Ban ~et|CTBT|1996-09-10|@y|A/RES/50/245||||
tpnw|t|+O#D=:@F*E~qv||2017-07-07|@y|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+OBanning *EWeapon Tests ~k3Atmosphere, *GOuter ~oI@z~mvWater|Partial Test-Ban ~et|1963-08-05|Moscow||480:6964|1963-10-10||
~dC|t|+O#D=:%YEmplacement @F*E~bX@z~dN~bX@FMass Destruction #DSeabed ~nAOcean Floor @z~k3Subsoil Thereof||1971-02-11|&r|A/RES/2660(XXV), @N|955:13678|1972-05-18||
enmod|t|%5=:@FMilitary or Any ~dNHostile ~mb~fRModification Techniques||1976-12-10|@y|A/RES/31/72, @N|1108:17119|1978-10-05||
bwc|t|%5=:%YDevelopment, ~qq@zStockpiling @FBacteriological (Biological) @zToxin ~bX@z~k6|~p1~bX@R;~p1@zToxin ~bX@R|1972-04-10|&r|A/RES/2826(XXVI), @N|1015:14860|1975-03-26|23|1
+W|t|@X*b=:%YUse *GWar @FAsphyxiating, Poisonous or ~dNGases, @z@FBacteriological Methods @FWarfare|1925 &F=M;&F@X@F1925|1925-06-17|#S|||1928-02-08||
cwc|t|%5=:%YDevelopment, Production, Stockpiling @z~mbChemical ~bX@z~k6|Chemical ~bX@R|1992-09-03|#S||1974:33757|1997-04-29|13|1
ccw|t|*eProhibitions or Restrictions #D~mb~ji~mK~bXWhich May Be Deemed *!Be Excessively Injurious or *!Have Indiscriminate Effects|*e~ji~mK~qv|1980-10-10|#S||1342:22495|1983-12-02|17|1
_R|t|@X@4Prohibitions or Restrictions #D~mbMines, Booby-Traps @z~dNDevices as amended @43 May 1996|Amended @XII|1996-05-03|#S||2048:22495|1998-12-03||1
ccw-v|t|@X@4Explosive Remnants @FWar|@XV|2003-11-28|#S||2399:22495|2006-11-12||1
~jS|t|%5=:%YUse, Stockpiling, ~qq@zTransfer @FAnti-Personnel Mines @z~k6|Anti-Personnel Mine Ban @R;Mine Ban @R;Ottawa @R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~nb|t|*eCluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gL~et||2013-04-02|@y|A/RES/67/234B|3013:52373|2014-12-24|37|1
~dy|t|+O@4@-~jB*G~cZSpace, including @jMoon @z~dNCelestial Bodies|Outer ~oI~et|1967-01-27|&r|A/RES/2222(XXI), @N|610:8843|1967-10-10|32|1
>p|t|@6#DRescue @FAstronauts, @jReturn @FAstronauts ~nAReturn @FObjects Launched into ~kv||1968-04-22|&r|A/RES/2345(XXII), @N|672:9574|1968-12-03||
^!|t|*e@fLiability @2Damage Caused by ~oIObjects||1972-03-29|&r|A/RES/2777(XXVI), @N|961:13810|1972-09-01||
<A|t|*eRegistration @FObjects Launched into ~kv||1974-11-12|@y|A/RES/3235(XXIX), @N|1023:15020|1976-09-15||
moon|t|@6~jB#DMoon @z~dNCelestial Bodies|Moon %T|1979-12-05|@y|A/RES/34/68, @N|1363:23002|1984-07-11||
~gX|t|Antarctic ~et||1959-12-01|^:||402:5778|1961-06-23|15|1
~fl|t|+O*b=:@F*E~bX*GLatin ~pYCaribbean|+O@F~tc|1967-02-14|Mexico City||634:9068|1969-04-25||1
~hn|t|South Pacific *EFree Zone ~et|+O@F~oz|1985-08-06|~oz||1445:24592|1986-12-11||
~m/|t|+O#DSouth-East Asia ~ftZone|+O@F~kd;~jg~et|1995-12-15|~kd||1981:33873|1997-03-27|30|1
~hm|t|+N~ftZone ~et|+O@FPelindaba;Pelindaba ~et|1996-04-11|Cairo|A/50/426, @N||2009-07-15||
~a/|t|+O@4a ~ftZone *G~jhAsia|+O@F~m2|2006-09-08|~m2||2970:51633|2009-03-21|24|1
~r?|t|@v~bO|~bO;UNFCCC|1992-05-09|@y||1771:30822|1994-03-21|249|1
kyoto|t|~ok@X~mf@v~bO|~ok=M|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
^4|t|~l)@6adopted ~mv@j@v~bO|~l)%T|2015-12-12|^t|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @N|3156:54113|2016-11-04|91|
cbd|t|_A|@v_A|1992-06-05|~ea||1760:30619|1993-12-29|72|1
=e|t|=,@X@4Biosafety ~mf_A|=,@X@4Biosafety;=,=M|2000-01-29|~c/||2226:30619|2003-09-11|6|1
~r8|t|~p.@X@4~el~p'~nAFair @z~sX~tPBenefits Arising ~lS_JUtilization ~mf_A|~p.@X@4~el~p'~nAFair @z~sX~tPBenefits Arising ~lS_JUtilization;~p.=M|2010-10-29|~or||3008:30619|2014-10-12|7|
unccd|t|@v~pVDesertification *GThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~gv|@v~pVDesertification;~pVDesertification|1994-10-14|^t||1954:33480|1996-12-26|43|1
~ce|t|<0^)@8%Y~p]||1985-03-22|*B||1513:26164|1988-09-22||
~aj|t|~kr@X@4~kJthat Deplete @j~p]|~kr=M|1987-09-16|~c/||1522:26369|1989-01-01||
basel|t|Basel %5_F@F~cuMovements @F~s8Wastes @z_JDisposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~hr|t|~h5%5Prior Informed Consent Procedure @2~ji~s8~l5@zPesticides *G@fTrade|~h5@R|1998-09-10|~kF||2244:39973|2004-02-24||
~au|t|~l,*ePersistent Organic Pollutants|~l,@R|2001-05-22|~oJ||2256:40214|2004-05-17|2|1
~jR|t|Minamata *eMercury|Minamata @R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|*e@f~gL*GEndangered Species @FWild Fauna @zFlora|CITES|1973-03-03|^:||993:14537|1975-07-01|27|1
cms|t|%5%H@F~s-Species @FWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~r(|t|*eWetlands ~tNImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@6#D%H@FAlbatrosses @zPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~ry|t|Bamako %5Ban %YImport into Africa ~nA_F@F~cuMovement @z*k@F~s8Wastes within Africa|Bamako @R|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
=f|t|^)@8@z%.~d4%YWider Caribbean Region|=,@R|1983-03-24|=,@eIndias||1506:25974|1986-10-11||1
alps|t|%5@8%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~cg|t|%5Law %YNon-navigational Uses ~tNWatercourses|Watercourses @R|1997-05-21|@y|A/RES/51/229, @N||2014-08-17||
water|t|%5@8@z~mb~cuWatercourses @z@fLakes|Water @R|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~ro|t|*e~elInformation, Public Participation *GDecision-making @z~el>F*G~fRMatters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|*e~fRImpact Assessment *Ga ~cuContext|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|*eLong-range ~cuAir Pollution||1979-11-13|#S||1302:21623|1983-03-16||
escazu|t|~oA@6@4~elInformation, Public Participation @z>F*G~fRMatters *GLatin ~pYCaribbean|Escazú %T|2018-03-04|Escazú|||2021-04-22||
~a,|t|@f+O@4Plant ~p'@2Food @zAgriculture||2001-11-03|~is||2400:43345|2004-06-29||
>.|t|@fPlant @8@R||1951-12-06|~is||150:1963|1952-04-03||
~an|t|*e*ESafety||1994-06-17|*B||1963:33545|1996-10-24||
+2|t|*eEarly Notification @Fa *EAccident||1986-09-26|*B||1439:24404|1986-10-27||
<r|t|*e~p0~k3Case @Fa *EAccident or Radiological Emergency||1986-09-26|*B||1457:24643|1987-02-26||
~fk|t|Joint %5>cSpent Fuel *k@z#D>cRadioactive Waste ~s(||1997-09-05|*B||2153:37605|2001-06-18|6|1
~b'|t|~nE@fAtomic Energy Agency||1956-10-26|@y||276:3988|1957-07-29||
^g|t|~c,%Y+,~ct~ep||1946-07-22|@y||14:221|1948-04-07|9|1
fctc|t|+,~ct&z~f(|WHO ~f(;~f(|2003-05-21|#S||2302:41032|2005-02-27|3|1
=D|t|~c,%Y@vEducational, Scientific @z&O~ep||1945-11-16|~ko||4:52|1946-11-04||
<G|t|~c,%Y@v~p(%.~ep||1979-04-08|*B||1401:23432|1985-06-21||
~na|t|*e@f~fP|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
~aw|t|^)@8%Y+,&O@z~jk~rd|@a_l@j@8%Y+,&O@z~jk~rd;+,Heritage @R|1972-11-16|^t||1037:15511|1975-12-17|2|1
*N|t|%5Means @FProhibiting @zPreventing @j~jjImport, Export @zTransfer @FOwnership @F&OProperty||1970-11-14|^t||823:11806|1972-04-24|2|1
*M|t|^)@8@F&O~ox~k3Event @F_DConflict||1954-05-14|~es||249:3511|1956-08-07|2|1
*O|t|~qs@X~mf~rc@a@F1954 *b@8@F&O~ox~k3Event @F_DConflict||1999-03-26|~es||2253:3511|2004-03-09||1
=m|t|^)Safeguarding %YIntangible &O~rd||2003-10-17|^t||2368:42671|2006-04-20||
+T|t|%5@8@z~s]%YDiversity @F&OExpressions||2005-10-20|^t||2440:43977|2007-03-18|8|1
~bb|t|UNIDROIT *eStolen or Illegally Exported &OObjects|*eStolen or Illegally Exported &OObjects|1995-06-24|~is||2421:43718|1998-07-01||
~rM|t|@f~qmDoping *GSport||2005-10-19|^t||2419:43649|2007-02-01|3|1
~a'|t|~s)+O*!Facilitate ~elPublished Works @2=LWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~s)~et|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~nX|t|~rm%5Provision @FTelecommunication ~cJ@2~n]Mitigation @zRelief Operations|~rm@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
>r|t|~mj|~j)~mj|1949-09-19|#S||125:1671|1952-03-26|1|1
tir|t|Customs %5@fTransport @FGoods ~mvCover @FTIR Carnets|TIR @R|1975-11-14|#S||1079:16510|1978-03-20||1
~cM|t|@f%5Harmonization @FFrontier Controls @FGoods||1982-10-21|#S||1409:23583|1985-10-15|1|1
~dF|t|*eTransit ~gL@FLand-locked ~kI||1965-07-08|@y||597:8641|1967-06-09||
+P|t|%5Recognition @z~ob@FForeign Arbitral Awards|New York @R|1958-06-10|@y||330:4739|1959-06-07||
cisg|t|@v*eContracts *b@fSale @FGoods||1980-04-11|*B||1489:25567|1988-01-01||
&X|t|@v%5~mbElectronic Communications *G@fContracts||2005-11-23|@y|A/RES/60/21, @N|2898:50525|2013-03-01|1|1
^8|t|@v*eContracts *b@fCarriage @FGoods Wholly or Partly by Sea|~h5Rules|2008-12-11|@y|A/RES/63/122, @N||||
*X|t|@v*eTransparency *GTreaty-based Investor-State Arbitration|~h0*eTransparency|2014-12-10|@y|A/RES/69/116, @N||2017-10-18||
=y|t|@v*e@fSettlement Agreements Resulting ~lSMediation|Singapore *eMediation|2018-12-20|@y|A/RES/73/198, @N||2020-09-12||
^n|t|@v%5@fEffects @FJudicial Sales @FShips|~c(%5Judicial Sale @FShips|2022-12-07|@y|A/RES/77/100, @N||||
upeace|t|@f@6*b~lG%YUniversity @2Peace||1980-12-05|@y|A/RES/35/55, @N|1223:19735|1981-04-07|1|1
~rX|t|>S1930 ~hN29)|>S1930|1930-06-28|#S||39:612|1932-05-01|1|
^0|t|@X@F2014 ~mf>S1930|2014 @X~mf>S1930;@X@F2014 ~mf>S1930 ~hN29)|2014-06-11|#S||3175:612|2016-11-09||1
~rY|t|Freedom @FAssociation @z@8%Y~nJOrganise #M1948 ~hN87)||1948-07-09|~m1||68:881|1950-07-04||
ilo-97|t|~s,@2Employment @a(Revised), ~j)~hN97)||1949-07-01|#S||120:1616|1952-01-22|4|1
~rZ|t|~nJOrganise @zCollective Bargaining #M~j)~hN98)||1949-07-01|#S||96:1341|1951-07-18||
~nn|t|Equal Remuneration #M~sx~hN100)||1951-06-29|#S||165:2181|1953-05-23||
~no|t|<Z~oG(Minimum Standards) #M1952 ~hN102)||1952-06-28|#S||210:2838|1955-04-27||1
~np|t|Abolition @F>S1957 ~hN105)||1957-06-25|#S||320:4648|1959-01-17||
~nq|t|^N(Employment @zOccupation) #M1958 ~hN111)||1958-06-25|#S||362:5181|1960-06-15||
~nr|t|~oo#M1973 ~hN138)|~oo#M1973|1973-06-26|#S||1015:14862|1976-06-19|3|1
~ns|t|~km@zTribal Peoples #M1989 ~hN169)|~km@zTribal Peoples #M1989|1989-06-27|#S||1650:28383|1991-09-05||1
~nt|t|Worst Forms @FChild ~kn#M1999 ~hN182)|Worst Forms @FChild ~kn#M1999|1999-06-17|#S||2133:37245|2000-11-19||
~nv|t|Domestic Workers #M2011 ~hN189)|Domestic Workers #M2011|2011-06-16|#S||2955:51379|2013-09-05|8|1
~nw|t|~kL@zHarassment #M2019 ~hN190)|~kL@zHarassment #M2019|2019-06-21|#S|||2021-06-25||
~b.|t|&z@F+NUnity @a~qgspecific ~jo@Frefugee problems ~gv|@a~cG@jSpecific ~mI@FRefugee Problems ~gv|1969-09-10|_g||1001:14691|1974-06-20||1
~eM|t|&z@F+NUnity ^)elimination @Fmercenarism ~gv||1977-07-03|Libreville||1490:25573|1985-04-22||1
~ny|t|+NUnion ^)@8@z~p0@FInternally Displaced =L~gv|Kampala @R|2009-10-23|Kampala||3014:52375|2012-12-06||
^R|t|~jA_I|Banjul ~p3|1981-06-27|~p/||1520:26363|1986-10-21||
~aX|t|+N*.#D%F@zWelfare %YChild||1990-07-11|_g|||1999-11-29||
~r4|t|@X~mf~jA%F#D%F@F~kM~gv|Maputo =M|2003-07-11|Maputo||3268:26363|2005-11-25||
~rx|t|Constitutive Act %Y+NUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|^)@8@F&R%F@z~d/Freedoms|European *e&R_I|1950-11-04|~is||213:2889|1953-09-03||
achr|t|American *e&R_I|Pact @F~oF|1969-11-22|~oF||1144:17955|1978-07-18||
=n|t|~kZpreventing @zcombating _s#awomen @zdomestic violence||2011-05-11|~re|||2014-08-01||
~jp|t|~kZ~sV|Budapest @R|2001-11-23|Budapest||2296:40916|2004-07-01||
^W|t|~kZ~c'#a&g&RBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|^P%5~ou~kB@zEradication @F~kL~pK|@a@F~d-|1994-06-09|~d-|||1995-03-05||
bern|t|%5%H@FEuropean Wildlife @z~jkHabitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
>V|t|*.%YLeague @FArab ~kI|Pact %YLeague @FArab ~kI|1945-03-22|Cairo||70:241|1945-05-11|3|1
~aZ|t|*.%YAssociation @FSoutheast Asian Nations|ASEAN ~p3|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+O@FAmity @z&D*GSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~gg|t|*.%Y&DCouncil *bArab =?%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@6#DStatus @zFunctions %Y@fCommission @4Missing ~mW||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|^)@fCouncil *bExploration %YSea||1964-09-12|~sS||652:9344|1968-07-22||1
seafo|t|%5~oZFishery ~cJ~k3South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^V|t|%5Civil ~mI~tNChild Abduction|~rc%5Civil ~mI~tNChild Abduction|1980-10-25|~es||1343:22514|1983-12-01||
+i|t|*e@8@F~kf@z&D*G~ri@FIntercountry Adoption|~rc*e@8@F~kf@z&D*G~ri@FIntercountry Adoption|1993-05-29|~es||1870:31922|1995-05-01||
~b,|t|%5Recovery Abroad @FMaintenance||1956-06-20|@y||268:3850|1957-05-25||
ihr|t|@f~ct~er(2005)|@f~ctRegulations|2005-05-23|#S||2509:44861|2007-06-15|28|
udhr|i|*:@o@F&R_I||1948-12-10|^t|A/RES/217(III)|||138|
_T|i|^-Granting @F~mO*!Colonial Countries @zPeoples||1960-12-14||A/RES/1514(XV)|||87|
<j|i|+F@-~tNLaw _lFriendly ~ta@z&Damong =?*Gaccordance ~tu@j*.*h|+F@-~tNLaw _lFriendly ~ta@zCo-operation among =?*Gaccordance ~tu@j*.*h;+FFriendly ~oB|1970-10-24||A/RES/2625(XXV), @N||||
~aE|i|+FPermanent Sovereignty over ~jkResources||1962-12-14||A/RES/1803(XVII)||||
%G|i|@v^-~d!@FRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
<5|i|@o%Y%F%YChild||1959-11-20||A/RES/1386(XIV)||||
>z|i|^-+B^N~pK||1967-11-07||A/RES/2263(XXII)||||
<C|i|+F~oLAsylum||1967-12-14||A/RES/2312(XXII)||||
>"|i|^-Inadmissibility @FIntervention ~k3Domestic Affairs @F=?~nA@8@F_J~mO@zSovereignty||1965-12-21||A/RES/2131(XX)||||
+l|i|^-Inadmissibility @FIntervention @zInterference ~k3Internal Affairs @F~kI||1981-12-09||A/RES/36/103, @N||||
^9|i|+F<ZProgress @z#?||1969-12-11||A/RES/2542(XXIV)||||
*U|i|^-Strengthening ~tNSecurity||1970-12-16||A/RES/2734(XXV)||||
<x|i|@o@F@-~cG@jSea-Bed ~nAOcean Floor, ~nASubsoil Thereof, beyond @jLimits @F~enJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~e)|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @N||||
>!|i|^-~lG@Fa New @f~kiOrder||1974-05-01||A/RES/3201(S-VI)|||3|
~am|i|~tE#D~lG@Fa New @f~kiOrder||1974-05-01||A/RES/3202(S-VI)||||
*x|i|*.@F~ki%F@zDuties @F~kI||1974-12-12||A/RES/3281(XXIX)||||
>Z|i|^-%F@FDisabled ~mW||1975-12-09||A/RES/3447(XXX)||||
=B|i|^-~rA~lSBeing Subjected *!+H||1975-12-09||A/RES/3452(XXX), @N||||
+Z|i|=0@2Law ~obOfficials||1979-12-17||A/RES/34/169, @N|||11|
+Y|i|^-~d!@FIntolerance @z@F^NBased @4Religion or Belief||1981-11-25||A/RES/36/55|||7|
~du|i|Manila ^-Peaceful Settlement ~tNDisputes||1982-11-15||A/RES/37/10, @N|||7|
~ak|i|+,*.@2Nature||1982-10-28||A/RES/37/7, @N||||
_]|i|@-@FMedical Ethics relevant ~mfRole @F~ctPersonnel, particularly Physicians, ~k3@8@F~h4@zDetainees #a+H||1982-12-18||A/RES/37/194, @N||||
>-|i|^-Right @FPeoples *!Peace||1984-11-12||A/RES/39/11, @N||||
=E|i|@o@F~gy@F>F@2Victims @F~q]@zAbuse @FPower||1985-11-29||A/RES/40/34, @N||||
~a2|i|&q@jAdministration ~nC>F(The ~c(Rules)|&q@jAdministration ~nCJustice;~c(Rules|1985-11-29||A/RES/40/33, @N||||
*V|i|~gy#D~mO%YJudiciary||1985-09-06|Milan|||||
<7|i|^-~nJ#?||1986-12-04||A/RES/41/128, @N|||28|
&h|i|+F<Z@zLegal @-%A@j@8@zWelfare @FChildren, ~tu~rlReference *!Foster Placement @zAdoption Nationally @zInternationally||1986-12-03||A/RES/41/85, @N||||
>'|i|^-Enhancement %YEffectiveness %YPrinciple @FRefraining ~lS@jThreat or ~mbForce *G@f~oB||1987-11-18||A/RES/42/22, @N||||
+U|i|Body @F@-*b~rA~mvAny Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @N||||
=k|i|^-%]@zRemoval @FDisputes @zSituations Which May Threaten @f~fW@z~oG@z#DRole %Y@v*Gthis Field||1988-12-05||A/RES/43/51, @N||||
~dE|i|&q~fV=J(The Tokyo Rules)|&q~fVMeasures;Tokyo Rules|~cC||A/RES/45/110, @N|||3|
+4|i|~gy*b~e"@FPrisoners||~cC||A/RES/45/111, @N||||
>q|i|@v#[*b%]~nCDelinquency (The Riyadh Guidelines)|@v#[*b%]~nCDelinquency;Riyadh Guidelines|~cC||A/RES/45/112, @N||||
~b8|i|@v~oE*b@8@FJuveniles Deprived @Ftheir Liberty|Havana Rules|~cC||A/RES/45/113, @N||||
<?|i|Model +O@4Extradition||~cC||A/RES/45/116, @N||||
>8|i|Model +O@4Mutual ~p0*G=HMatters||~cC||A/RES/45/117, @N||||
<p|i|~gy#DRole @FLawyers||~sA|Havana|||||
*2|i|#[#DRole @FProsecutors||~sA|Havana|||||
_'|i|~gy#D~mbForce @zFirearms by Law ~obOfficials||~sA|Havana|||||
&L|i|+,^-Survival, @8@z%.@FChildren||1990-09-30|@y|||||
&[|i|@v@-@2Older ~mW||1991-12-16||A/RES/46/91, @N||||
~ah|i|@-*b@8@F=L~tuMental Illness ~nAImprovement @FMental ~ctCare||1991-12-17||A/RES/46/119, @N||||
~b4|i|+FFact-finding by @j@v~k3Field %YMaintenance ~tN~fW@zSecurity||1991-12-09||A/RES/46/59, @N||||
&W|i|^-~rA~lSEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
*Z|i|^-%F@F=LBelonging *!~enor Ethnic, Religious @zLinguistic Minorities||1992-12-18||A/RES/47/135, @N|||7|
~av|i|^-+B~kL~pK||~sC||A/RES/48/104|||10|
&u|i|Standard ~oE#DEqualization @FOpportunities @2~f.||~sC||A/RES/48/96, @N||||
>,|i|@-_4~enInstitutions *b~s]@z@8@F&R%F(Paris ~kz|@-%A@jstatus @F~pg~hf*b^]@z@9@Fhuman rights;~l)~s:|~sC||A/RES/48/134, @N|||3|
+u|i|+F=J*!~hY@f~oM||~sD||A/RES/49/60, @N||||
&K|i|@o*!Supplement @j1994 +F=J*!~hY@f~oM||1996-12-17||A/RES/51/210, @N||||
%R|i|^-Enhancement @F&D>X@z~oAArrangements or Agencies ~k3Maintenance ~tN~fW@zSecurity||~sD||A/RES/49/57, @N||||
+V|i|^-Occasion %YFiftieth Anniversary *h||1995-10-24||A/RES/50/6|||4|
^'|i|+,~tE@2Youth|+,~tE@2Youth ~mfYear 2000 @zBeyond|~sF||A/RES/50/81, @N|||12|
*S|i|^-Right @zResponsibility @FIndividuals, Groups @zOrgans @FSociety ~s5@zProtect Universally Recognized &R%F@z~d/Freedoms|+F&R%FDefenders|1998-12-09||A/RES/53/144, @N||||
>Y|i|@o@z~tE@4a Culture @FPeace|+Fa Culture @FPeace|1999-09-13||A/RES/53/243|||10|
*Y|i|@v~kq%[|~kq%[|2000-09-08|@y|A/RES/55/2|||68|
~jy|i|@o@FCommitment @4HIV/AIDS||2001-06-27|@y|A/RES/S-26/2, @N|||2|
~nl|i|%K+FHIV/AIDS||2006-06-02|@y|A/RES/60/262, @N||||
~rT|i|~mcIntensifying Our Efforts *!~hYHIV @zAIDS||2011-06-10|@y|A/RES/65/277, @N||||
~nm|i|~mcOn @jFast Track *!Accelerating @jFight #aHIV @z*!Ending @jAIDS Epidemic by ~pS||2016-06-08|@y|A/RES/70/266, @N||||
hiv-2021|i|~mcEnding Inequalities @zGetting @4Track *!End AIDS by ~pS||2021-06-08|@y|A/RES/75/284, @N||||
*4|i|A world fit @2children||2002-05-10|@y|A/RES/S-27/2, @N||||
<]|i|@v^-New ~lJAfrica’s #?||2002-09-16|@y|A/RES/57/2||||
nepad|i|New ~lJAfrica’s #?|NEPAD|2001-07-11|Lusaka|A/57/304, @N|||28|
>A|i|~sH~d8Outcome||2005-09-16|@y|A/RES/60/1|||15|
>o|i|~gy@z#[#D~nJa Remedy @zReparation @2Victims @FGross Violations ~tN&R%FLaw @zSerious Violations ~tN~gGLaw||2005-12-16||A/RES/60/147, @N||||
&G|i|@v&)Counter-Terrorism ~m4|&)Counter-Terrorism ~m4|2006-09-08||A/RES/60/288|||26|
~bw|i|Institution-building %Y@v~pN||2007-06-18|#S|A/HRC/RES/5/1, @N||||
+0|i|~c!Mandate-holders %Y~pN|~c!Mandate Holders %YCouncil;~c!Mandate Holders %Y~pN|2007-06-18|#S|A/HRC/RES/5/2, @N||||
<n|i|@v^-%F@F~kmPeoples|UNDRIP|2007-09-13||A/RES/61/295, @N|||35|
<i|i|Non-legally binding ~qO@4all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @N||||
~b6|i|@vstrategic plan @2forests 2017–2030|@vstrategic plan @2forests, 2017–2030|2017-04-27||A/RES/71/285, @N||||
&-|i|#[*bAlternative Care @FChildren||2009-12-18||A/RES/64/142, @N||||
^c|i|@v&)~dW||2010-07-30||A/RES/64/293|||34|
~a1|i|@v~oE*b~e"@F~kM~h4@z~fV=J@2~kMOffenders (the ~jgRules)|@v~oE*b~e"@F~kM~h4@z~fV=J@2~kMOffenders;~jgRules|2010-12-21||A/RES/65/229, @N|||13|
&3|i|Updated ~g0~kM~gZ|~g0~kM~gZ|2010-12-21||A/RES/65/228, @N|||8|
~jZ|i|Salvador +F~fQStrategies @2&)Challenges: ~fB>FSystems @z_J%.*Ga Changing World||2010-04-19|Salvador|A/RES/65/230, @N||||
~jT|i|%K@o~lf#D%]@z_F@FNon-communicable Diseases||2011-09-19|@y|A/RES/66/2, @N||||
*T|i|@v+F&R%F~hX@zTraining||2011-12-19||A/RES/66/137, @N||||
_(|i|The future we want||2012-06-22|~ea|A/RES/66/288, @N||||
~hh|i|@v@-@z#[@4~elLegal Aid *G=H>FSystems||2012-12-20||A/RES/67/187, @N|||10|
>?|i|@o~lf#DRule @FLaw at @j~en@z@fLevels||2012-09-24|@y|A/RES/67/1||||
~ai|i|@o~aUDialogue @4@f~s,@z#?||2013-10-03|@y|A/RES/68/4||||
<m|i|~h2~qdplenary meeting %Y%sknown as @j+,_i@4~kmPeoples||2014-09-22|@y|A/RES/69/2||||
~a-|i|SIDS Accelerated Modalities #L(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @N|||18|
_r|i|<0@o@z~j-||2014-11-05|*B|A/RES/69/137||||
^f|i|~j-|<0~qb|2014-11-05|*B|A/RES/69/137, &SII|||2|
&i|i|@v~g0~kf~gZ||2014-12-18||A/RES/69/194, @N|||5|
*D|i|@f#[@2~fB>FResponses ~tu~ri*!&g&O~ox~qeOffences||2014-12-18||A/RES/69/196, @N|||8|
<y|i|~qt%[||2015-03-18|~rj|A/RES/69/283, &SI|||7|
>[|i|~qt%W@2~n]Risk ~e!2015–2030|~qtFramework|2015-03-18|~rj|A/RES/69/283, &SII|||93|
~dh|i|Addis Ababa ~c'%,%YThird ~qn#?|Addis Ababa ~c'~n-|2015-07-27||A/RES/69/313, @N|||106|
~di|i|Transforming our world: @j~gw|~gw;2030 ~n-|2015-09-25|@y|A/RES/70/1|||643|
~e.|i|<O+FIntegrating ~fB>Finto @jWider @v%,*!Address <Z@z~kiChallenges @z~s5@jRule @FLaw at @j~en@z@fLevels, @zPublic Participation||~sK||A/RES/70/174, @N|||6|
~a"|i|&q@j~e"@F~h4(the ~ksRules)|&q@j~e"@FPrisoners;~ksRules|~sK||A/RES/70/175, @N|||32|
~dG|i|~h2%Y~o1overall review %Yimplementation %Youtcomes %Y~d8#D~oiSociety||2015-12-16|@y|A/RES/70/125||||
~k(|i|Our joint commitment *!effectively addressing @zcountering @jworld drug problem||2016-04-19|@y|A/RES/S-30/1, @N||||
+1|i|New York @o@2Refugees @zMigrants||2016-09-19|@y|A/RES/71/1|||9|
~jn|i|#e%Y#X%Y%s@4antimicrobial resistance||2016-10-05|@y|A/RES/71/3||||
~dz|i|^-~nJPeace||2016-12-19||A/RES/71/189, @N||||
>9|i|New Urban ~n-||2016-10-20|Quito|A/RES/71/256, @N|||16|
~ap|i|~kufuture: call @2action||2017-07-06|@y|A/RES/71/312, @N||||
~aN|i|#e#Dimplementation %Y@v&)~dW||2017-09-27|@y|A/RES/72/1||||
_[|i|#eadopted at @j~ks~fWSummit||2018-09-24|@y|A/RES/73/1||||
~jU|i|#e%Ythird ~o1prevention @zcontrol @Fnon-communicable diseases||2018-10-10|@y|A/RES/73/2||||
>x|i|#e%Y~o1fight #atuberculosis||2018-10-10|@y|A/RES/73/3||||
~jV|i|@v^-%F@FPeasants @z~dNPeople Working *GRural Areas||2018-12-17||A/RES/73/165, @N||||
<:|i|&)~q?@2Safe, Orderly @zRegular ~on|&)~q?@4~on;~l'~q?@4~on|2018-12-10|Marrakech|A/RES/73/195, @N|||43|
>:|i|&)~q?@4Refugees|global compact @4~ho|2018-12-17||A/73/12(PartII)||||
<3|i|^r~tp%Ysecond High-level @v_i@4South-South ~p5||2019-03-22|~h]|A/RES/73/291, @N||||
~nY|i|^Hcoverage, &"~ac~r[|^Hcoverage &"~ac~r[;*:health coverage: ~acworld|2019-10-10|@y|A/RES/74/2||||
~r.|i|#e~qdpolitical forum @4~iK~iDconvened ~mv@jauspices %Y~gFAssembly||2019-10-15|@y|A/RES/74/4, @N||||
un75|i|^-commemoration %Yseventy-fifth anniversary *h||2020-09-21|@y|A/RES/75/1||||
~k"|i|Our common commitment *!effectively addressing challenges @zimplementing measures *!prevent @zcombat corruption @zstrengthen @5cooperation||2021-06-02|@y|A/RES/S-32/1, @N||||
~qK|i|United #aracism, racial ~i"xenophobia @zrelated intolerance||2021-09-22|@y|A/RES/76/1||||
~fj|i|The “Space2030” Agenda: space as a driver @F~iKdevelopment|“Space2030” ~n-;~oI2030 Agenda: space as a driver @F~iKdevelopment;Space2030 ~n-|2021-10-25||A/RES/76/3||||
~dt|i|~ok+FAdvancing ~q]~ou=H>F~nARule @FLaw: Towards @jAchievement %Y~gw|~ok%[|2021-03-07|Kyoto|A/RES/76/181, @N|||12|
_9|i|<O~tE*bLeast Developed Countries|<O~qb|2022-04-01||A/RES/76/258, @N|||26|
~aq|i|~kufuture, our responsibility||2022-07-21||A/RES/76/296, @N||||
<d|i|#e%Y#X#Dmidterm review %Y~qt%W@2~n]Risk ~e!2015–2030||2023-05-18|@y|A/RES/77/289, @N||||
sdg-2023|i|#e~qdpolitical forum @4~iK~iDconvened ~mv@jauspices %Y%s(Sustainable %.Goals Summit)||2023-09-29|@y|A/RES/78/1, @N||||
~nP|i|#e%Y%s#X@4pandemic prevention, preparedness @zresponse||~sL|@y|A/RES/78/3, @N||||
~cP|i|#e%Y#X#Dfight #atuberculosis||~sL|@y|A/RES/78/5, @N||||
~hs|i|Antigua @zBarbuda %,@2^vStates: A Renewed @o@2Resilient Prosperity|Antigua @zBarbuda %,@2^v~kI|2024-07-16||A/RES/78/317, @N|||9|
=t|i|Pact *bFuture|The Pact *bFuture|~sM|@y|A/RES/79/1|||21|
*R|i|&)Digital Compact||~sM|@y|A/RES/79/1, &SI|||6|
<k|i|+FFuture Generations||~sM|@y|A/RES/79/1, &SII|||3|
~rv|i|#e%Y#X@4antimicrobial resistance||2024-10-07|@y|A/RES/79/2, @N||||
^S|i|Awaza _82024–2034|Awaza ~qb;_82024–2034|2024-12-24||A/RES/79/233, @N|||7|
~nW|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @N|||2|
+t|i|@o%Y@v_i#D&REnvironment|~l,^-&REnvironment|1972-06-16|~oJ|A/CONF.48/14/Rev.1||||
+v|i|*:^-Eradication @FHunger @zMalnutrition||1974-11-16|~is||||7|
<4|i|^r#Q#L@2Promoting @zImplementing Technical &Damong ~fs|^r~tJ|1978-09-12|~h]|||||
=j|i|~of~kh%YTenth ~rlSession %Y~gFAssembly||1978-06-30|@y|A/RES/S-10/2|||9|
^5|i|Rio +FEnvironment @z#?|Rio %[|~sB|~ea|~aBI||||
~gV|i|%,21||~sB|~ea|~aBII||||
<!|i|Non-legally Binding Authoritative Statement @F@-@2a &)~hU#DManagement, %H@z%d%.@FAll Types @FForests||~sB|~ea|~aBIII||||
<2|i|@J*b~rb%B@F%,21||1997-06-28|@y|A/RES/S-19/2, @N||||
=F|i|<0@o@z~qb||1993-06-25|*B|A/CONF.157/24(PartI), chap. III|||29|
=]|i|~tE*b%d%.@F^v~kI|Barbados ~qb|1994-05-06|~l4|A/CONF.167/9||||
~j2|i|~oQ~oK@2a Safer World: #[@2~jk~n]~ouPreparedness @zMitigation @zits ~tJ|~oQ~m4|1994-05-27|Yokohama|A/CONF.172/9||||
^U|i|~tE%Y@f_i@4Population @z#?||1994-09-13|Cairo|A/CONF.171/13||||
*L|i|~p6+F<Z#?|~p6%[;~p6@o@z~qb|1995-03-12|~sS|A/CONF.166/9, &SI||||
+S|i|~tE%Y~d8@2<Z#?||1995-03-12|~sS|A/CONF.166/9, &SII||||
~m?|i|~c(@o@z~mX||~sE|>R|A/CONF.177/20/Rev.1||||
=b|i|~c(%[||~sE|>R|A/CONF.177/20/Rev.1, &SI|||4|
>W|i|~c(~mX||~sE|>R|A/CONF.177/20/Rev.1, &SII||||
~cw|i|~rbactions @zinitiatives *!implement @j~c(@o@z~mX||2000-06-10|@y|A/RES/S-23/3, @N||||
_-|i|Habitat ~n-||1996-06-14|~re|A/CONF.165/14||||
<b|i|+FCities @z~dN&RSettlements ~k3New Millennium||2001-06-09|@y|A/RES/S-25/2, @N||||
<w|i|~m0+F+,~gE||1996-11-13|~is|||||
+n|i|~m0+FNutrition|||~is||||9|
<a|i|~tE>Q2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
<o|i|~tE>Q~pR|Istanbul ~tE>Q~pR;Istanbul ~qb|2011-05-13|~re|A/CONF.219/7, chap. II|||6|
~fi|i|~tE~f-Combat @zEradicate @j~jj~gL*G~eb~bX*GAll Its Aspects||2001-07-20|@y|A/CONF.192/15|||7|
<E|i|@f~p)*!Enable =?*!Identify @zTrace, *Ga Timely @zReliable Manner, ~jj~eb~qv|@fTracing Instrument|~sI|||||2|
~rO|i|Durban @o@z~qb||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~hj|i|~h1~hU%Y~qn#?|~h1Consensus|2002-03-22|~oq|A/CONF.198/11, +Q1, @N||||
_X|i|<O+F~cF@2Development: ~tp%YFollow-up ~qn%.*!Review @j%B%Y~h1Consensus|<O+F~cF@2#?|2008-12-02|~tF|A/RES/63/239, @N||||
~a!|i|~em~o7@4Ageing, 2002|~em~o7@4Ageing;~em~tJ|2002-04-12|~rf|A/CONF.197/9, +Q1, &SII|||11|
=[|i|%K@o~nA~em~o7@4Ageing, 2002||2002-04-12|~rf|A/CONF.197/9, +Q1||||
&:|i|~mR+F%d#?||2002-09-04|~oj|A/CONF.199/20, +Q1, @N||||
<.|i|#Q@F%B%Y~d8@4%d%.(Johannesburg #Q@FImplementation)|#Q@F%B%Y~d8@4%d#?;~mR#Q@FImplementation|2002-09-04|~oj|A/CONF.199/20, +Q2, @N||||
>T|i|Almaty @J@FAction: Addressing @j~rlNeeds @F%Nwithin a New &)%W@2Transit Transport &D@2Landlocked @zTransit ~fs|Almaty ~qb|2003-08-29|Almaty|A/CONF.202/3, &SI||||
~dp|i|&F@o@F~s:||2003-12-12|#S|A/C.2/59/3, @N||||
>1|i|&F~tJ||2003-12-12|#S|A/C.2/59/3, @N||||
^d|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~cc|i|Tunis %,*b~oiSociety|Tunis ~n-|2005-11-18|Tunis|A/60/687||||
+j|i|~h0%[||2005-01-14|Port Louis|A/CONF.207/11, &SI||||
<q|i|~h0~oK*b~rb%B%Y~tE*b%d%.@F^v~kI|~h0~oK@FImplementation;~h0~m4|2005-01-14|Port Louis|A/CONF.207/11, &SII||||
<'|i|Hyogo %[||2005-01-22|Kobe|A/CONF.206/6||||
^Z|i|Hyogo %W@2~c'2005–2015: Building @jResilience @FNations @zCommunities *!Disasters|Hyogo %W@2<V|2005-01-22|Kobe|A/CONF.206/6|||4|
=r|i|~c:~tp~aU@v_i@4South-South ~p5||2009-12-03|~p/|A/RES/64/222, @N||||
=w|i|10-Year %W@FProgrammes @4%dConsumption @z~qqPatterns|10-Year %W@FProgrammes @4%dConsumption @zProduction|2012-06-22|~ea|A/CONF.216/5, @N|||3|
~jQ|i|Keeping @jpromise: united *!achieve @j~kq%.Goals||2010-09-22|@y|A/RES/65/1||||
~dT|i|~h2~lf@4Youth: Dialogue @zMutual Understanding||2011-07-26|@y|A/RES/65/312||||
~cf|i|~oIMillennium: <0+F~oI@z&R#?||1999-07-30|*B|A/CONF.184/6, +Q1||||
*v|i|@-~cG@jUse by =?@FArtificial Earth Satellites @2@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @N||||
~ar|i|@-Relating *!Remote Sensing %YEarth ~lS~kv||1986-12-03||A/RES/41/65, @N||||
=s|i|@-Relevant ~mf~mb*EPower Sources *G~kv||1992-12-14||A/RES/47/68||||
~at|i|+F@f&D*G~cZ~oI*bBenefit @z~k3Interest @FAll States, Taking into ~kwAccount @jNeeds @F~fs||1996-12-13||A/RES/51/122, @N||||
^a|i|@o@FLegal @-~jB*G~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
=c|i|~d]Business @z&RRights: Implementing @j@v“Protect, ~ri@zRemedy” Framework|~d]Business @z&R_I|2011-06-16|#S|A/HRC/17/31, @N|||32|
*w|i|~d]Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @N|||30|
<u|i|~d]Extreme Poverty @z&R_I||2012-09-27|#S|A/HRC/21/39, @N||||
~ff|i|Rabat #Q#L#Dprohibition @Fadvocacy @Fnational, racial or religious hatred that constitutes incitement *!~i"hostility or violence|Rabat ~tJ|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
<-|i|Manual #DEffective Investigation @zDocumentation @F+H|Istanbul =M|1999-08-09|~re|||||
&,|i|#[@4>F*GMatters involving Child Victims @zWitnesses @FCrime||2005-07-22||E/RES/2005/20, @N||||
&t|i|#[*b%]@FCrime||2002-07-24||E/RES/2002/13, @N|||4|
&s|i|#[@2~c'@4~kf~k3=H>FSystem||1997-07-21||E/RES/1997/30, @N||||
=x|i|Basic principles #Duse @Frestorative *]programmes *Gcriminal matters||2002-07-24||E/RES/2002/12, @N||||
~dQ|i|Consultative ~ld@znon-governmental organizations||1996-07-25||E/RES/1996/31||||
^m|i|#[*b~nS@F@5years|criteria *b~nS@F@5years|1980-07-25||E/RES/1980/67, @N||||
+e|i|Arab ~fWInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &SII, resolution 14/221|||21|
>/|i|Quartet performance-based road map *!a permanent two-State solution ~mfIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @N||||
>)|i|@o@F@-@4Interim Self-Government Arrangements||1993-09-13|^:|A/48/486-S/26560, @N||||
*K|i|Kunming-Montreal &)~c)Framework||2022-12-19|~c/|CBD/COP/15/17, decision 15/4, @N|||12|
~aY|i|~h6#Q@2~c)~n9~nAAichi ~c)Targets|~h6#Q@2~c)~pR|2010-10-29|~or|UNEP/CBD/COP/10/27, annex, decision X/2, @N|||5|
~dj|i|%,2063: The Africa We Want|%,2063 %Y+NUnion;%,2063|2015-01-31|_g|||||
>w|i|~iu#D~oCGovernance @FTenure @FLand, ^/@zForests ~k3Context @F~en~gE||2012-05-11|~is||||16|
_"|i|=0@2~oCFisheries||1995-10-31|~is|||||
humanitarian-donorship|i|@-@zGood Practice @F~gGDonorship||2003-06-17|~oJ|A/58/99-E/2003/94, &SII|||6|
~a5|i|~rc=0#aBallistic Missile Proliferation||2002-11-25|~es|||||
~ch|i|=0_l@jRepression @FPiracy, ~gO@z~jj_kActivity *GWest @z~jhAfrica|Yaoundé Code @FConduct|2013-06-25|Yaoundé|||||
~a3|i|=0_l@jRepression @FPiracy @z~gO~k3Western ~mP~nAGulf @FAden|Djibouti Code @FConduct|2009-01-29|Djibouti|||||
~b]|i|Safe Schools %[||2015-05-29|Oslo|||||
~ae|i|~l)Commitments *!Protect ~kfUnlawfully Recruited or Used by _D~p!or _DGroups|~l)Commitments|2007-02-06|^t|||||
+X|i|+F~d/@-@z%Fat Work|@f~kn&z+F~d/@-@z%Fat Work|1998-06-18|#S|||||
~a7|i|@f~kn&zCentenary @o*bFuture @FWork|Centenary @o*bFuture @FWork|2019-06-21|#S|A/73/918, @N|||5|
<l|i|@f~kn&z+F<Z>F@2a Fair Globalization|+F<Z>F@2a Fair Globalization|2008-06-10|#S|A/63/538-E/2009/4, @N||||
~jm|i|@o@FAlma-Ata||1978-09-12|Alma-Ata|||||
~a0|i|@o@FAstana @4primary health care|@o@FAstana||Astana|||||
~nx|i|Incheon Declaration: ~hX2030: Towards Inclusive @z~sXQuality ~hX@zLifelong Learning @2All|Incheon %[|2015-05-21|Incheon|||||
^e|i|*:+FBioethics @z&R_I||2005-10-19|^t|||||
&2|i|*:+F&ODiversity||2001-11-02|^t|||||
~b"|i|*:^-&RGenome @z&R_I||1997-11-11|^t|A/RES/53/152||||
~a6|i|@v+F&RCloning||2005-03-08||A/RES/59/280, @N||||
~gW|i|Recommendation #DEthics @FArtificial Intelligence||2021-11-23|^t|||||
=i|i|@vguidelines @2consumer protection||2015-12-22||A/RES/70/186, @N||||
+r|i|~d/@-@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~f2|i|#[*bRegulation @FComputerized ~cIData Files||~cC||A/RES/45/95||||
+6|i|Responsibility @F=?@2internationally wrongful acts||2001-12-12||A/RES/56/83, @N||||
^X|i|~gy@4Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
<)|i|~mZ@6>X~nA@f=HCourt||2004-10-04|@y|A/58/874, @N|||7|
+h|i|Financial ~er@z~oE*h||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@6@4Trade-Related ~mI@FIntellectual ~ox_I|TRIPS %T|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~s)@6Establishing @j+,~gL~ep||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~e/|i|<O^-TRIPS @6@zPublic Health||2001-11-14|~tF|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~c'Plan||2017-07-15|Kazan|||||
+o|i|Revitalised ~ec|~oD~ec;~oD>gSouth Sudan;Revitalised %T;~oD%T|2018-09-12|_g|||||
=q|t|Nagoya-Kuala Lumpur ~fX@X@4Liability @zRedress ~mf=,@X@4Biosafety||2010-10-15|~or|||2018-03-05||
_S|t|@6~swUnregulated ~s9^/~k3~jhArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_Q|t|Cape Town @6@F2012 #D%B%YProvisions %Y~aW@X@F1993 %A@j~aW@f^)>c~e8Vessels, 1977|Cape Town @6@F2012|2012-10-11|Cape Town|||||
~r3|i|Malabo +FAccelerated Agricultural Growth @zTransformation @2Shared Prosperity @zImproved Livelihoods||2014-06-27|Malabo|||||
~jP|i|~o7~f-Deter @z~hY_Z||2001-03-02|~is|||||
<f|i|<O%K@o%Y“World <ZSummit” ~mv@jtitle “the ~qs~d8@2<ZDevelopment”|<O%K%[|2025-11-04|~tF|A/RES/80/5, @N|||2|
=d|i|Cancun +FMainstreaming @j%H@z%d~mb~c)@2Well-being||2016-12-03|Cancun||||6|
~iA|i|Aichi-Nagoya +F~hX@2%d#?||2014-11-12|~or||||8|
<e|i|@6@4~lE~rKIsraeli @zSyrian Forces|~lE@F~p!%T;1974 ~lE@F~p!%T|1974-05-31|#S|||||
~nu|t|Work *G~e8#M2007 ~hN188)|Work *G~e8#M2007|2007-06-14|#S|||2017-11-16||
>s|t|*eRoad ~rn@F1968|1968 ~mj|1968-11-08|*B||1042:15705|1977-05-21||
^6|t|*eRoad Signs @zSignals|1968 *eRoad Signs @zSignals|1968-11-08|*B||1091:16743|1978-06-06||
~b9|t|@6>X~nAUnited =?@FAmerica regarding @jHeadquarters *h|Headquarters %T|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~dx|t|*.%Y&z@FAmerican ~kI||1948-04-30|Bogotá||119:1609|1951-12-13||
*3|t|^P@a~sw@zPunish Torture||1985-12-09|=,@eIndias|||1987-02-28||
&j|t|^P*eProtecting @j&R%F@FOlder ~mW||2015-06-15|^:|||2017-01-11||
+3|t|@X~mf~jA%F#D%F@FOlder =L~gv||2016-01-31|_g|||||
<8|t|~kiCommunity @FWest +N=?*e~ebWeapons, _J~pZ~qeMaterials||2006-06-14|Abuja|||2009-09-29||
=o|t|~jh+N^)_F@F~ebWeapons, _J~pZ@zAll ~k0That Can Be Used @2_JManufacture, Repair @zAssembly|Kinshasa @R|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|^P~qm@j~abAmmunition, Explosives, ~qeMaterials||1997-11-14|^:|||1998-07-01||
~r/|t|~rJ~e8Vessel Personnel, 1995|~rJ~e8Vessel ~kx|1995-07-07|~ko|||2012-09-29||
~b2|t|%5%P@F*?Relating *!@f~fP||2010-09-10|>R|||2018-07-01||
+f|t|@X~fX~mf^)%P@FUnlawful Seizure @F~q/||2010-09-10|>R|||2018-01-01||
~dw|t|@X*!Amend @j*eOffences @z~ji~dNActs ~sP@4Board ~q/||2014-04-04|~c/|||2020-01-01||
~j0|t|@X@F~sH~mf~h8|@X~mf~h8|2005-10-14|~ko|||2010-07-28||
<B|t|@X@F~sH~mf@X*b~bB=9|@X~mf@X*b~bB=9|2005-10-14|~ko|||2010-07-28||
+m|t|~nI~s0Material||2005-07-08|*B|||2016-05-08||
>5|t|~p,~nI~kr@X@4~kJthat Deplete @j~p]|~p,Amendment|2016-10-15|Kigali|||2019-01-01||
_W|t|<O~nI~ok=M|<OAmendment|2012-12-08|~tF|||2020-12-31||
~eC|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
<F|t|@6@4~gLFacilitation|+,~gL&z@6@4~gLFacilitation;~gLFacilitation %T|||||2017-02-22||
=l|t|@6@4^/Subsidies|+,~gL&z@6@4^/Subsidies|2022-06-17|#S|||2025-09-15|2|
<s|t|+,~ct&z~qo|WHO ~qo;~qo|2025-05-20|#S|||||
>3|t|Pact @4Security, Stability @z%.~k3Great Lakes Region||2006-12-15|~p/|||2008-06-21||
<(|t|@6~qg~ld~nA@fAtomic Energy Agency|@6~qg~ld~nAAgency|1957-11-14||A/RES/1145(XII), @N||||
>l|t|@6_l@j~mZ>X~nA&z*b=:@FChemical ~qv||2000-10-17||A/RES/55/283, @N||||
~dP|t|@6_l@j~mZ>X~nA@f&z@2~on||2016-07-25||A/RES/70/296, @N||||
>u|i|Staff ~er@z~oE*h|||||||8|
<v|i|~er@z~oE~cG@JPlanning, @j@J~mI%YBudget, @jMonitoring @F%B~nAMethods @FEvaluation|||||||7|
~b(|i|@o%Y~mPas a Zone @FPeace||1971-12-16||A/RES/2832(XXVI)||||
~fb|i|Lima Declaration: Towards Inclusive @z%d~p(#?||2013-12-02|Lima|||||
~aM|i|Oslo ~bU%[||2007-03-20|Oslo|A/63/591, @N||||
~ao|i|Ottawa *.@2~ctPromotion||1986-11-21|Ottawa|||||
^T|i|~jg*.@2~ct~s]*Ga Globalized World||2005-08-11|~kd|||||
~fg|i|Rio %K+F<ZDeterminants @FHealth||2011-10-21|~ea|||||
~hl|i|~l)+FAid Effectiveness||2005-03-02|^t|||||
~b0|i|Accra %,@2<V||2008-09-04|Accra|||||
busan|i|Busan ~lJEffective %.~p5||2011-12-01|Busan|||||
~g"|i|Bali ~h6#Q@2Technology Support @zCapacity-building|||||||4|
~b-|i|~c:^-Role @zMandate %Y@vEnvironment Programme||1997-02-07|~p/|||||
malmo|i|Malmö ~bU%[||2000-05-31|Malmö|A/55/25, &SI||||
~e]|i|&)~tE*b@8~d4~lSLand-based Activities||1995-11-03|^:||||4|
~a8|i|~o7*b*k@F~e8Capacity|||~is|||||
~dr|i|~o7*b~oZSharks|||~is|||||
~a9|i|~o7@2Reducing Incidental Catch @FSeabirds *GLongline Fisheries|||~is|||||
+q|i|~iu@2Securing %dSmall-scale ^/~k3Context @FFood ~oG@zPoverty Eradication|||~is|||||
*Q|i|~iu@2Flag State Performance|||~is||||7|
<c|i|@f#[*b*k@FDeep-sea ^/~k3High Seas||2008-08-29|~is|||||
~m[|i|@f#[@4Bycatch *k@z~e!@FDiscards|||~is|||||
~b5|i|~iu#DMarking @F~e8Gear|||~is|||||
~jY|i|~m0+F_Z||2005-03-12|~is|||||
~hq|i|Reykjavik +F~oC^/~k3Marine Ecosystem|||Reykjavik||||7|
<h|i|@o%Y~d8@4~gE|||~is|||||
^7|i|Five ~m0@-@2%d&)~gE|||~is|||||
=g|i|&)%W@4~l5– For a Planet Free @FHarm ~lS~l5@zWaste|&)%W@4Chemicals|2023-09-30|Bonn|||||
>2|i|&)Jobs Pact||2009-06-19|#S|||||
^3|i|Olympic ~p3||||||||
~hk|i|Moscow @o*!End TB||2017-11-17|Moscow|||||
>y|i|#Q#L~swViolent Extremism||||A/70/674||||
^1|i|~d]Foreign Terrorist Fighters (Madrid Guiding ~kz|~emGuiding ~s:|||S/2015/939, &SII||||
<"|i|~ofcommuniqué %Y~c'Group @2Syria|&Fcommuniqué|2012-06-30|#S|A/66/865-S/2012/522, @N||||
~bJ|i|@6@4Movement @zAccess||2005-11-15||||||
<,|i|Israeli-Palestinian Interim @6#DWest Bank ~nAGaza Strip||1995-09-28|^:|A/51/889-S/1997/357, @N||||
>]|i|~ec||2015-08-17||||||
*y|i|@6@4Cessation @FHostilities, @8@FCivilians @z~gGAccess|@6@4Cessation @FHostilities, @8@FCivilians, @z~gGAccess|2017-12-21|_g|||||
~g'|i|%K@6@2~ib@j~jh+NRepublic||2019-02-06|Bangui|S/2019/145, @N|||4|
~fc|i|@6@2~ibMali|@6@4~ibMali|||||||
~a4|i|Peace, ~oG@z&D%W*bDemocratic Republic %YCongo ~nARegion||2013-02-24|_g|S/2013/131, @N||||
~rL|t|~gF%W@6@2~fW*GBosnia @zHerzegovina||~sF|^t|S/1995/999, @N||~sF||
~f1|i|~of@6@2Ending @jConflict @zBuilding a Stable @zLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~fQ~tJ||2015-07-14|*B|S/RES/2231(2015), &SA||||
~a(|i|Package @F=J*b%B%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &SI||||
~fa|i|Libyan %K%T||~sK|Skhirat|||||
juba|i|Juba @6@2~fW*GSudan|Juba ~fW%T|2020-10-03|Juba|||||
~dm|i|<O~kh@2~fW*GDarfur||2011-07-14|~tF|||||
~e,|i|Bridgetown Covenant|||~l4||||8|
>L|i|@vDisability Inclusion ~m4||||||||
~a:|i|@f*.@F~kyEducation, ~kyActivity @zSport|||^t|||||
&0|i|~rCGroups (Paris ~kz|~rCGroups (the ~l)~kz;~rCGroups||^t|||||
uhc-2023|i|^Hcoverage, &"~bA~r[|^Hcoverage &"~bA~r[;*:health coverage: ~bAworld|~sL|@y|A/RES/78/4, @N||||
~ng|i|~h2%YDurban Review Conference|||#S|A/CONF.211/8, chap. I||||
drug-2009|i|%K@o@z#Q#L@4@f&Dtowards an Integrated @zBalanced ~oK*!Counter @j+,Drug Problem||2009-03-12|*B|||||
ncd-2025|i|#e%Yfourth ~o1prevention @zcontrol @Fnoncommunicable diseases ~nA^]@Fmental health @zwell-being||2025-12-15|@y|A/RES/80/117||||
~lY|i|%K@o~aUMidterm Review #D%B%Y~j-||2019-12-05|@y|A/RES/74/15||||
~lW|i|~kufuture: united @2urgent action||2025-06-13|Nice|||||
migration-progress|i|Progress @o%Y@f~s,Review Forum||2022-06-07|@y|A/RES/76/266, @N|||3|
trafficking-2021|i|2021 %K^-%B%Y@v&)~dW||2021-11-22|@y|A/RES/76/7||||
~nK|i|Lausanne ~c'Plan||2021-09-21|Lausanne|||||
oslo-plan|i|Oslo ~c'Plan||2019-11-29|Oslo|||||
~q2|i|<0~c'Plan||2022-06-23|*B|||||
new-start|t|+O~rK@jUnited =?@F~pYRussian Federation @4=J*b~rb~e!@zLimitation @F~h6Offensive Arms|New START ~et;New START|2010-04-08|Prague|||2011-02-05||
caadp|i|~fQAfrica Agriculture %.Programme||||||||
afcfta|t|@6Establishing @j+NContinental Free ~gLArea||2018-03-21|Kigali|||2019-05-30||
~eG|i|~l!~bU%[||2005-12-18|Hong Kong, China|||||
~i'|i|<O~bU%[||2001-11-14|~tF|||||
~m.|t|+NUnion *ePreventing @z~sO~l7||2003-07-11|Maputo|||2006-08-05||
~i8|t|+N*.@4Democracy, Elections @zGovernance||2007-01-30|_g|||2012-02-15||
~g,|i|^PDemocratic ~p3||2001-09-11|Lima|||||
~cx|t|^P~qm~l7||1996-03-29|Caracas|||1997-03-06||
ccamlr|t|%5%H@FAntarctic Marine Living Resources||1980-05-20|Canberra||1329:22301|1982-04-07||
wcpfc|t|%5~oZHighly ~s-~io~k3Western @z~jh~mV||2000-09-05|Honolulu|||2004-06-19||
whaling|t|@f^)Regulation @FWhaling||1946-12-02|^:||161:2124|1948-11-10||
siofa|t|Southern ~mP^/%T||2006-07-07|~is|||2012-06-21||
~eN|t|%5~oZ~s9Fishery ~cJ~k3South ~mV||2009-11-14|Auckland|||2012-08-24||
~eL|t|%5~oZ~s9^/~cJ~k3North ~mV||2012-02-24|Tokyo|||2015-07-19||
iccat|t|@f^)%H@FAtlantic Tunas||1966-05-14|~ea||673:9587|1969-03-21||
recaap|t|~oA&D@6@4~sOPiracy @z~gO*GAsia||2004-11-11|Tokyo|||2006-09-04||
saicm|i|~h6Approach *!@f~l5~s(||2006-02-06|Dubai|||||
~ts|i|Sharm el-Sheikh %BPlan||2022-11-20|Sharm el-Sheikh|||||
~le|i|Shanghai +FPromoting ~ct~k3~gw||2016-11-21|Shanghai|||||
berlin-education|i|Berlin +F~hX@2%d#?||2021-05-19|Berlin|||||
~i)|i|WHO &)Code @FPractice #D@fRecruitment @F~ct~kx|&)Code @FPractice #D@fRecruitment @F~ct~kx|2010-05-21|#S|||||
~i,|t|&)%5Recognition @FQualifications _lHigher Education||2019-11-25|^t|||2023-03-05||
kimberley|i|Kimberley Process Certification Scheme||2002-11-05|Interlaken|A/57/489, &SII||||
ammunition|i|&)%W@2Through-life ~mK~pZ~s(||2023-12-04|||||7|
disability-2013|i|~h2%Y~o1realization %Y~kq%.Goals @zother internationally agreed ~iDgoals @2persons ~tudisabilities: @jway forward, a disability-inclusive ~iDagenda towards 2015 @zbeyond||2013-09-23|@y|A/RES/68/3||||
~pm|i|<0+F~q]@zJustice: Meeting @jChallenges %YTwenty-first Century||2000-12-04|*B|A/RES/55/59, @N||||`;

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
@F@j
@m@s
国家
@e@Z
abtibah 
Wekplzjejbgd@nk Dadgcdrbb 
g awlehjb 
@a#D
Optional @Xto 
Tratado 
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
older-persons-principles
Conservación 
@I@s
@2@j
@ehaut niveau @el’Assemblée générale 
Standards @FTraining, Certification @zWatchkeeping 
@a@4
非洲
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
&bprivilèges #jimmunités 
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
&Vabxay labrkfk abdmhce fabocaoce
准则
@Q@s
@a@e
Elimination @F
首脑会议
torture #j%fou dégradants
行动
@o@4
&Vabxay labrkfk abakgyamce fabaqgdaice fabDkance
Torture @zOther Cruel, %l
战略
@CNations Unies
Internacionales
abjnci abdogfC 
&c权
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
internationales 
l’utilisation 
mfanagalzhjgcddao wcxamehdahjb
xwe idb 
基本#2
小岛屿#q中%0
我们@)
@3@s
Código @eConducta 
Code @FConduct 
不&c道或有辱
Privileges @zImmunities 
社会
@Ma gxebiaajdaCcdbqv %gJerbo b 
#Omatière d’exploration #jd’utilisation 
@m@ZPrivilegios e Inmunidades 
犯罪
酷刑#d+c残忍
Fixed Platforms Located #DContinental Shelf
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
fondamentaux 
qncfdasa 
@XAdditional *!@j&F&(
Action
Pacte @5#8%8#1civils 
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
@e@]@e
#j@s
Safety @F
#Ofaveur @Cpays 
@fCovenant @4Civil @z%K
#d平
@6#DResolution %YConflict *G
待遇或处罚
@ba 
制止
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
ibC 
y &w
#BReunión 
%i@I{le VIH et le sida|le VIH/sida} : 
Justice 
Marco 
OpkaganqAb
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
@ainteraméricaine 
armes 
international-years
judicial-sale-ships
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
12 August 1949, @z%A@j
sane a 
Ilegal, No Declarada y No Reglamentada
Pequeños &EInsulares #O*A
fBcjv dh Ajfl &xpf abdvche
#e%Y#X@4universal health 
wcxamehdahjb 
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
@a*b
@m@Z
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
vienna-declaration-lldc
violence 
{eq|ao|pt} 
@Q&w
bdhi abycm <MghGcd fjmiv fabkAaF 
#C性*i受{难|害}者
%I>b=Q@Cressources halieutiques 
&Bpersonnel 
*-Nucleares 
*eBiological Diversity
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
main armée %(l’encontre @Cnavires 
Tortura y &4o Degradantes
%A@jStatus @F
fabrication #j="trafic +-d’armes 
petits +8insulaires #O%n
sfeynedhkbv b malbjbBchkbv mfegev
@J#L@2%N*bDecade 
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
@I#)@etoutes #bformes 
Illicit Manufacturing @F@z&gFirearms, 
moving together *!build a healthier 
expanding our ambition @2health 
paris-commitments
thuaF dhwke xabce dh *Fabhffce 
xadc, hgawandao aj <Tafpybq, g 
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
%(l’égard @Cfemmes
%/{abdfqve|abdjgsle} Am obade 
>Bqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &S
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
{人民|民族}{权|权利}*6
%hd’actes +-#G@s#]
&wTráfico Ilícito 
bhkafcdcdbb dehblbq 
iafhkasa hpnavanhjge
%O#vDelito y 
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
#!Cambio Climático
*aliberté syndicale >b@9&B
+?对妇女
2011-2020
=8+b=1&c格
A/RES/2200(XXI), @N
Directives 
Estatuto 
Gfbdrbm{u|ag|ei|eib|ev}, #H
Narcotic Drugs 
Practical =J#D+BViolence #a
Stratégie 
Todas #PFormas 
abddgbsag abDkance 
abdiavme abhdfHqce 
hrc-institution
internationales
internationaux 
{de|del} 12 @eagosto @e1949
~ad@zwell-being *Ga post-COVID 
%P@F*?#a@j>c
abdgybe labgqaje dh _qabdbsce 
#N>bmaîtrise @Cmaladies non 
@:durable %(l’horizon 2030
lutte #G@s
#OAfrique
b dekexedbb xe 
mfbicdcdbq 
movement-access
{bo|csa|cip|bi|ci} 
解决南苏丹
wbalasbBchkai fexdaawfexbb
#kHumanos y 
%W*eClimate Change
&U#d控<I病
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
#9%8peuples indigènes 
%c*[d’organisation #j@enégociation 
@jExploration @zUse @FOuter 
#Omatière 
~co或武装团体
@tdhGde abfrme abpnjckce 
qdci =Odh abaxgnaF abkojc
特权#d豁免
@gministérielle 
b nfpsbv 
马德里老龄#u
&'bagnakce 
&n守则
=0@2Special Procedures 
@,Básicos 
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
抗<K药性
粮食%q
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
#Q#L*!Combat &gPersons
#kCiviles y Políticos
='extra-atmosphérique
Solución #vConflicto 
l’aviation civile *m
nlq debicdcc fexgbjuv 
#Z@s#]sociale (norme 
%:gamfahp a 
%YMarine Environment 
&6%y{四|}%v
*nghcv Fafi 
*rpnjckca
+,Summit 
+/跨国有%S=7
+BAll Forms 
2024-2034
=X*8{、|，}=X未来
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
Rio @eJaneiro
Small Arms @zLight 
>g@jRepublic @FSouth Sudan
#Oparticulier 
@,Rectores 
Constitución #B
规则
%cplateau continental
*r{dcmah|dqab} 
1949%V8月12日
@sExploración y +)#v
Access *!
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
awchmcBcdbq 
awfeAcdbq h 
dcxekaddasa 
forces armées 
gaxnpCduv hpnag
glasgow-pact
guhakai pfagdc 
hajfpndbBchjgc 
haut niveau 
hong-kong-ministerial
k Dadgcdrbb 
lrdace 
mcfban na 2030 
mfcnajgfeAcdbb 
north-pacific-fishery
oau-mercenaries
south-pacific-fishery
{与|和}
~bS&B12 août 1949 #8
修正案
公民{|权利}^L#w%r
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
高度洄游~aH
麻醉品单一
%J#u@)=)
@G各国
Fishing 
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
#G="trafic illicite 
#P&8con Discapacidad
#j@Ileur destruction
@3l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>idefkajbBchkbv 
byabr _Labhadce Bcj 
#-Alimentaria 
#C刑事法院
#]alimentaire 
+z&a@e{|los }=G
<U@F^C@8@FVictims 
Crime %]@z=H
supplementing @j@v@a+]
#O@sRepública 
@Il’intégration #B
民用航空
蒙特雷共识
#c议
&btravailleuses #j^y
2014-2024%V十%V&!@!
#PActividades 
%zVoluntarias 
&?idb 
+/&c口~cV*p#F
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
dIgdj abkde %w
fcsplbfagedbq 
guhCci pfagdc 
sahpnefhjgeib 
哥本哈根@w
培训+b发证
气候变化+:
种族
精神药物@k
脱离接触#K
%W*eTobacco Control
&6@A*8法%v
&BSommet &5
*!Prevent, 
=Lwith Disabilities
@G%J毒
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
进一步*7
#1@C%?handicapées
#vPatrimonio 
*'final 
*GAfrica
2030 %,@2%d#?
<X财产
Basic @-
Bcj abdujfie 
Bienes Culturales 
Cumbre %X
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
abkAaF >B
ablrjce 
abpwnab 
abqhazce 
agenda-21
ai-ethics
antarctic
@e#P
*G@jField @F~fBJustice
Model Strategies @z~br
#Ofavor %1^u
共#d国
<W#jpolitiques
y @s
&c员
@t@xbkahfh 
&Bpatrimoine 
@Cenfants
Aviación Civil #5
apartheid
bali-plan
car-peace
covenants
criminalité 
democratic-charter
enmendada por &w@V
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
指导#2
无核%"区%u
海上
责任
资源
@a*a
#RabtAanc 
#za 
&f劫持航空器
(No. 
*q第十届~eZ~dU
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
Outcome *'
Prevenir, 
Prisoners 
Rotterdam 
Strategic 
Víctimas 
^)~bB_kNavigation
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
不报告+b不管
%Q="domaine 
@K#!Trabajo 
Buenos Aires
^.Africana @e~bN%1Pueblos
~fW@zReconciliation *G
Smuggling @FMigrants 
@tqhcn 
traite @C
卫生
及其
%3a +kfcwcdke, @S
@a#A%c*[#B
g haajgcjhjgbb h 
y {|el }#T
大陆自由_f区
#N&Bcrime #j
#Ohaute mer 
Fish Stocks 
Hamaldbjclzd
Pesca 
Qcdcfelzdao 
Rome
République 
Voluntary #[
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
~ej&6%y四%v
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
%6@j%5%F%YChild 
>j~hB定平台%q
@l%Z
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
在维持#C>f与
应对#/毒品#u
月球#d+c天体
#r@s
%iissue 
*7情况
+E纲要
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
@h@e
+N*.@4&R@zPeoples’ 
~cG@jActivities @F=?
traitement @C
>j危及~hG航行
十%V期_d%0
基本自由
难民地位
#Z@s&Q(emploi #j
@A~g5#d有关~g5
~em{|de 2002 }%c
发生*i时#p~gx
#f>i%jh 
#q#u#/+C
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
最<H则
#BAsamblea 
#QEstratégico 
%:bhhlcnagedbt 
&Bmilieu marin 
&C~dHycfjg 
&bpires formes 
&kguvane k 
(№ 
*]pénale
+?&f+b~h:制捕
1949 
2001-2010
<0_82014–2024
=Oimcdc abqhoce
@)@k
@3="@:
@a#9%8
@iJerbo, #H
A/RES/55/25, &S
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
@9@etoutes #b%?
Council @FEurope *e
Parts @zComponents 
%h@Cactes 
示范+I#d实际
*G@j
@a#A#G@s
#Bréunion 
@4_JDestruction
Icyeicfbkedhk>i
akfpyetAco 
aw pmfexndcdbb 
commerce 
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
~aUMeeting %Y%s
~bnvolontaires 
~dDpsychotropes
与_f有~cR
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
非拘禁_c
：团结一致
%0_e区域*8%k
%:phjaoBbgaip 
%jh jafsaglco 
&bstupéfiants
*-Pequeñas y 
1961 
DadFcfcdrbb #E
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Partnership @2
UpPdah-Mofchhk
_G~bz{|,} %x_0
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
~c?Continental
~c[Mínimas _Y
#vConsejo 
*Fabhffce 
1966-12-16
Bridgetown
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
Todas #P&8
_4Refugees
_qabthoah 
ablcfbfqc 
corruption
deuxième 
fpkaganqAb
@C#1@e
Use @F
%K+FHIV @zAIDS: 
&U=7#d*5
%Q="contexte #B
*!@j
@a@T
约翰内斯堡
船舶压载水
*eRoad Traffic
=X*8+b=X未来
@v%5Law %YSea 
@c#Ea 
@l_Y#!*j#v
jcffafbxie
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
残疾&c%r
罗马
#G@s_5%(feu, 
%8problèmes 
%:havfedcdbt 
%V~hx风险+:
&FConventions
*7&6@A~fN^i@)
*rabdoazb ~e(
Aspects 
Convenio
Conventional 
Danckh@B
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
Platform @2<V
Pueblos 
Relationship 
Rome 
San Francisco
Semipalatinsk
Statut 
Strategy
Trabajadores 
^xforcé
_,kadFlbkjag 
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
*f+M#d民族权
@FJuvenile 
#B~aT@s*uPenal
Statute %Y
%Q#baffaires 
@A&c类~e0~dU
@x~eubdsanre 
Amendment ~mf
Right *!
lausanne-plan
marchandises 
mfabxganhjge 
mhbvajfamduv 
mujak &T
pandemic-2023
part-xi
por 
proclamation 
qhfl ujk Joca
réduction @C
santé 
sevilla
tampere
uhc-2019
vclt-io
wlesamalpBbq 
~jbMujer
économiques 
自愿+y
#C@k
#O&w
#Q@U
%:mfawlciei 
*,#v~cH@E
2011–2020 
2017-2030
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
Single *e
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
bdgelbnag
@Cstocks @epoissons 
%H@z*k@F
探索#d~hy
#X%Y%s#D
@A南南<J~fH
@g#j>O_B
amended by @j
#O@s
#C劳工%S@G
@f#Q#L
Sudán #vSur
bdhi 
bhkafcdcdbt 
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
~bL~g2冲突
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
灭绝~f!罪
第三
遗传~hI
销毁此种
阿拉木图
障碍者
blb 
#aWomen
%(certains 
%:gamfahei 
&R%FCouncil
&c道主义
*rdqab 
+M理事会
2011–2020
2030
>ikadjfalc 
@[labpwnab 
@a*!Combat 
@m#P
@t~dR
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
Genetic ~cJ
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
#Q@e@]
@J@F<V
条例#d细则
%Yhigh-level 
@z~dNRelated 
=-^[~ma~b)@C
governing @j
工作
%:iafhkaip 
&6@A~d9%v@G
&c不受~bl
*rpiabc ~ev
@a#a
@f_i@4~cF@2
Pandemic %T
Paz ~g4
Production 
Prácticas 
Second 
Sendai 
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
fabdlamz #6
gumaldcdbq 
instrument 
l’examen 
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
twaj 
vienna-plan
xwe 
ycdAbd 
~al#4ycdAbd
~beghjfcBb 
~c8_qabwnb 
~n"bdhavAe 
~n5Océano 
最低%V龄
#j="
%jh 
&ondq 
*Cabqljc
*uPenal 
+b生产
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
#T@e@]
@8@FAll =L
&f制造#d~cV
@-@z#[@4<N_D
au statut @C
@G在
土著&c民
#'#6@[
<g@"#A#j
@a@I%t
@f*e*d@2
between 
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
lfAi ~gP
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
~eZ是
~fz~jb#-
~n"bkdi 
主权
伙伴^o
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
#OAfrique 
%gJerbo b 
(Gfajakal 
(Protocol 
*!Prevent 
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
Cour ~jX*m
Cumplir @s
Cybercrime
Documento 
Equitable 
+'@e~bt@e
#j@C
%5~ky@8@F*E
&U+b>j#d~j(
~cV&c口
规约
&6&m%r%v@G
*!Promote 
>d#bmoins 
@tbavac @[
Hazardous 
High Seas 
IeffekcChk
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
abdmhc ~kV
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
outcome *'
programme 
réfugiés
sharm-plan
société 
with 
{|,} 
{之|的|}
~bd+[
~jzRoma %Z
遇之%y@k
#G@s
#O@Z
+z@'
@)#2
@J#L
Doha
号)
#j@e
=(#b~dg@C+8
#Q@F<V
国内#d#C
^p^A~j?#1@e~cN
~ix~tHpetit 
@F@f
@W*J%8&(@e~eP
Sharing @F
@l@e~gM
~oN@ePersonas
@K@e
#1@e>7
%M>D@e
@V@e
Capa @eOzono
%4*0>0@e~eJ
Conjunto @e
Sistemas @e
@E@e
@eParís
@e@"
navires @e
~n6@5@e~jJ
~n6@e
@l@e`;

export const NAMES =
  `~m]|fr|=-+J
~m]|es|^.@e*t
~m]|ru|~dc~f?
~m]|ar|~iC<R
~m]|zh|@A*6
~dq|fr|~m3#BCour @T@eJustice
~dq|es|~bo#BCorte ~t0Justicia
~dq|ru|Ljejpj@B^OLpne
~dq|ar|~kTbdrsde abimb <1
~dq|zh|#C法院~s3;&6法院~s3^i
~fd|fr|@a*H+J
~fd|es|@l@mPrerrogativas e Inmunidades @e*t
~fd|ru|%)+aEwKcnbdcdduv Jerbo
~fd|ar|@t~kW@x~k)
~fd|zh|@A~c4@k
=v|fr|@a*H@C~hfspécialisées
=v|es|@l=6%1Organismos Especializados
=v|ru|%)+ahmcrbelbxbfagedduv pBfcyncdbo
=v|ar|@t~kWabfsabag abdgxyye ~k)
=v|zh|专门~sj~c4@k
~jx|fr|@a=Y#N>b%h&Bcrime @egénocide
~jx|es|@l+z%O~g4Sanción #vDelito @eGenocidio
~jx|ru|%)~lamfchjpmlcdbq scdarbne ~bHdcsa;%)scdarbnc
~jx|ar|@tdhi qjcde abtlame abqdaice ~cLibcva
~jx|zh|~e2及惩治~pD@k;~e2{和|与|并}惩治~pD{行|}@k;~pD@k
~cb|fr|@a=Y%h#B~ieêtres humains ~tHl’exploitation #B~dAd’autrui
~cb|es|@K+z&a#B~oN@e&8y #BExplotación #BProstitución Ajena
~cb|ru|%)~lzltnzib b h Pkhmlpejerbco ~pbjfcjzbib lbreib
~cb|ar|@trGj ~bYlabpuxay faogBbab miaje abBcj
~cb|zh|&N贩卖&c口及取缔意图营利使&c卖淫~j/
~rR|fr|&(@e~bS&B12 août 1949;&(@e~hZ{ de 1949|}
~rR|es|~sR@e_G~bz;~sR@e_G@e1949;~sR@e~d[
~rR|ru|^Q{bc|bv|bi|bib} kadgcdrb~i:aj 12 egsphje ~j)~r-;^Q{bc|bv|bi|bib} kadgcdrb~i:~j)~r-;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|ziq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};^Q{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~rR|ar|~fYabdIjxe ~dL;~fY~gd1949;~fY{abdikfme |abdljde |}*r~dL;~fYabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~rR|zh|~iN;%y四@k;%y@k
~jw|fr|+A~bS~fr&Bsort @Cblessés ~sZmalades %Q#b~eA#Ocampagne;première +A~hZ
~jw|es|~tS_G@QAliviar @sSuerte ~i.Corren @ZHeridos y @ZEnfermos ~gYFuerzas Armadas #OCampaña;{Primer|I} ~tS~d[
~jw|ru|^Q@baw plpBCcdbb pBehjb fedcduv b walzduv g ncohjgptAbv efibqv;mcfg_t^Q@p
~jw|ar|~idbgroch rab abqjrC fabdjAC ~i-*rabdcmah;~idabpfbC
~jw|zh|改善战地~co伤者病者境~tz;%y第一@k
~g?|fr|+A~bS~fr&Bsort @Cblessés, @Cmalades ~sZnaufragés @C~eA@Imer;~l[+A~hZ
~g?|es|~tS_G@QAliviar @sSuerte ~i.Corren @ZHeridos, @ZEnfermos y @ZNáufragos ~gYFuerzas Armadas ~n5Mar;{Segundo|II} ~tS~d[
~g?|ru|^Q@baw plpBCcdbb pBehjb fedcduv, walzduv b lbr, majcfmcgCbv kafewlckfpCcdbc, bx hahjege _,hbl @eiafc;gjaf_t^Q@p
~g?|ar|~idbgroch rab qjrC fdjAC fBjkC abkfag abdobre *r~iy;~idabDahce
~g?|zh|改善~hG~co伤者病者及遇船难者境~tz;%y~cU@k
~e?|fr|+A~bS#9au ~jCprisonniers @eguerre;troisième +A~hZ
~e?|es|~tS_G%xal Trato debido a @ZPrisioneros @eGuerra;{Tercer|III} ~tS~d[
~e?|ru|^Q@baw awfeAcdbb h gacddamlcdduib;jfcj{zq|zco|zt} ^Q@p
~e?|ar|~id#mdiadbe pojC abrjl;~idabDabDe
~e?|zh|@G战俘待~tz;%y~pE@k
~g[|fr|+A~bS#9^A@9@C%?civiles #Otemps @eguerre;quatrième +A~hZ
~g[|es|~tS_G%x_0@'debida a #P&8~q:#OTiempo @eGuerra;{Cuarto|IV} ~tS~d[
~g[|ru|^Q>i*zsfeynedhkasa dehclcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj_t^Q@p
~g[|ar|~id@[~eIabdmhcch fkg abrjl;~idabjalie;~id#m~dR=Oabdmhcch {|nc }fkg abrjl
~g[|zh|@G战时#p平民之%y@k;%y第四@k
~fe|fr|~tO^A@9@C~hu@C~o'armés ~cy{ (Protocole I)|};@W*JI
~fe|es|@V+"@e~lL@'~gY~h7%1Conflictos Armados +K{ (Protocolo I)|};~n(I;@VI +"@e~d[{| de 1949}
~fe|ru|~j8%D~m7~su!I);~j8%D_,kadFlbkjag;~ip@n!I
~fe|ar|~hK{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dL{|،} fabdgibk ~eIAraca {abdhaEiag|abhEaiag} {abmfbce abdobre|abdobre abmfbce};~hKabpfb
~fe|zh|~iN@G#p#C性*i受难者@)<P(第一@D);~d5@G#p_w@)<P;@G#p_w@)<P;~d5第一<P;第一<P
~dB|fr|~tO^A@9@C~hu@C~o'armés non ~cy{ (Protocole II)|};@W*JII
~dB|es|@V+"@e~lL@'~gY~h7%1Conflictos Armados sin Carácter #5{ (Protocolo II)|};~n(II;@VII +"@e~d[{| de 1949}
~dB|ru|~j8~m7dcicynpdefandasa vefekjcfe ~su!I!I);~j8~m7dcicynpdefandasa vefekjcfe;~ip@n!I!I
~dB|ar|~hK{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dL{|،} fabdgibk ~eIAraca {abdhaEiag|abhEaiag} {abdobre Bcj abmfbce|Bcj abmfbce abdobre};~hKabDahc
~dB|zh|~iN@G#p非#C性*i受难者@)<P(~cU@D);~d5@G#p非_w@)<P;@G#p非_w@)<P;~d5~cU<P;~cU<P
~b:|fr|~tO%(l’adoption ~nhsigne distinctif additionnel{ (Protocole III)|};@W*JIII
~b:|es|@V+"@e~lLAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~n(III
~b:|ru|&C~pcnamaldbjclzdao ajlbBbjclzdao Piwlciu ~su!I!I!I);&C~pcnamaldbjclzdao ajlbBbjclzdao Piwlciu;~ip@n!I!I!I
~b:|ar|~hKabDabD
~b:|zh|~iN@G采纳一个新增特殊标志@)<P(~pE@D);@G采纳一个新增特殊标志@)<P;~d5~pE<P;~pE<P
~h(|fr|@a{|de La Haye }#Z#blois #jcoutumes #Bguerre @Iterre
~h(|ru|%)_a;Qeeshk>i_a;Galaycdb{c|q|t|ci|b} a _a
~h(|ar|~s7lkfahch fpijan abrjl abljce
~h(|zh|陆战法规#d惯例@k;海牙第四@k
~ho|fr|@a#9~rD~tr
~ho|es|@l#!~bo%1Refugiados;~t61951
~ho|ru|%)~rUwcycdrcg;@c~sx^D~rUwcycdrcg
~ho|ar|@/~ga~r2;@tiad ~sx~ga~r2;@/~q.~gP
~ho|zh|@G~jG~j/;~jG@k;1951%V难民@k;1951%V@k
>n|fr|@W#8~rD~tr;@W@e1967{| s’y rapportant}
>n|es|@V#!~bo%1Refugiados;~oy~tv@e1967
>n|ru|~d:@Shjejphe wcycdrcg;#,1967 sane k dco;#,k dco 1967 ~r-
>n|ar|#R#o~r2;#Rabxay ~r2;#R#oldjsE ~gP;%oiad 1967 abdbrk lva
>n|zh|@G~jG@)@D;~jG@D;1967%V@D
>v|fr|@a#9~rDapatrides
>v|es|@l#!~bo%1Apátridas
>v|ru|%)~rUemejfbnag
>v|ar|@/@[lfAi ~j.;@/~galfAi ~j.;@/~q.~j.
>v|zh|@G无国籍&c地位~j/;无国籍&c地位@k
~a?|fr|~hJ~nUcas d’apatridie
~a?|es|@l@QReducir @ZCasos @eApatridia
~a?|ru|%)hakfeAcdbb wcxsfeynedhjge
~a?|ar|@txnA rabag ahimad abqhoce
~a?|zh|减少无国籍状态@k
~ca|fr|@a#9%(l’esclavage
~ca|es|~i3Esclavitud
~ca|ru|%)fewhjgc;@cajdahbjclzda fewhjge
~ca|ar|@/~galabjk;@tabjk ~gd1926
~ca|zh|禁奴@k
~dS|fr|@Wamendant @s@a#9%(l’esclavage signée %(~bS="25 septembre 1926
~dS|es|@V@QModificar @s~i3Esclavitud Firmada #O_G&w25 @eseptiembre @e1926
~dS|ru|#,a gdchcdbb bxicdcdbo g ~n?fewhjgc, manmbheddpt g Scdcgc 25 hcdjqwfq 1926 ~r-
slavery-amended|fr|@a#9%(l’esclavage signée %(~bS="25 septembre 1926 #jamendée par ="Protocole
+p|fr|@asupplémentaire #9%(~lU@el’esclavage, #B~ieesclaves ~sZ~hf#jpratiques analogues %(l’esclavage
+p|es|@lSuplementaria %ZAbolición #BEsclavitud, @s~oN@eEsclavos y #P~lIy ~qrAnálogas _0Esclavitud
+p|ru|~ip@b~k9fewhjge, fewajafsaglb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
+p|ar|@/abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+p|zh|废止奴隶制+b奴隶贩卖及类似奴隶制@)制度与习俗补充@k
*1|fr|@a&b#1politiques #Bfemme
*1|es|@l^,#kPolíticos #BMujer
*1|ru|%)malbjbBchkbv +kycdAbd
*1|ar|@tabrkfk abocaoce bbdjpe
*1|zh|~my#w%r@k
&Z|fr|~hJnationalité #Bfemme mariée
&Z|es|~i3Nacionalidad #BMujer Casada
&Z|ru|%)sfeynedhjgc xeipydco ycdAbdu
&Z|ar|@tqhoce ~qyabdgEfqe
&Z|zh|已婚~my国籍@k
=h|fr|@a%cconsentement au mariage, l’âge minimum &Bmariage #jl’enregistrement @Cmariages
=h|es|@l#!Consentimiento _uMatrimonio, @sEdad Mínima @QContraer Matrimonio >CRegistro %1Matrimonios
=h|ru|%)haslehbb @eghjpmlcdbc g wfek, ~o:wfeBdai gaxfehjc b fcsbhjferbb wfekag
=h|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
=h|zh|@G婚姻@)同意+b结婚~q!及婚姻登记~j/
icerd|fr|~mg~aa@e&Qraciale
icerd|es|@l@E%Z~sY=IRacial
icerd|ru|#f>i~d6fehagao nbhkfbibderbb
icerd|ar|~n"~qH~aAabihyjc
icerd|zh|+?~aG~f!~cT~n4
~rV|fr|~gJ@5#8%8#1économiques, ~muculturels
~rV|es|~cH~t0#kEconómicos, ~kHy ~l8
~rV|ru|#f+waw PkadaibBchkbv, ~g]~k:mfegev
~rV|ar|abivm +G
~rV|zh|~iY+b=3及<X%r~n4;~iY{、|}=3{、|和|及|}<X%r~n4
iccpr|fr|~g3
iccpr|es|~cH~t0~dX
iccpr|ru|#f+wa _7
iccpr|ar|abivm +x
iccpr|zh|~lj@k;~eR~n4
~g(|fr|Pactes ~by_p%8~tT
~g(|es|Pactos %m@e<Q
~g(|ru|icynpdefand{uc|uv|ui|uib} mekj{u|ag|ei|eib|ev} a +k^q
~g(|ar|abivmch abmfbcch abxaych lrkfk _O;abivmah abmfbcah abxayah lrkfk _O
~g(|zh|#C+M两@k;#C+M@k
~hc|fr|%Lau ~g3;premier %Lau ~g3
~hc|es|~n8@e~dX
~hc|ru|~iv@n~dsa _7
~hc|ar|&'~lO+x;&'bbivm +x
~hc|zh|&6~lj%v&M;&6~eR#C%v@({第一号|第一项|第一|}&M
~hd|fr|~l[%Lau <W#jpolitiques, *)abolir @speine @emort;~l[%Lau ~g3
~hd|es|Segundo ~n8@e#k~q:y Políticos, destinado a abolir @spena @emuerte;Segundo ~n8@e~dX
~hd|ru|Njaf{ao Fekplzjejbgduo mfajakal|asa Fekplzjejbgdasa mfajakale|aip Fekplzjejbgdaip mfajakalp|ui Fekplzjejbgdui mfajakalai|ai Fekplzjejbgdai mfajakalc} ~dsa _7
~hd|ar|&'~qx~lO+x
~hd|zh|旨在废除死刑@)&6~lj%v~cU项&M;&6~eR#C%v@(~cU{项|}&M
~he|fr|%Lau ~gJ@5#8%8#1économiques, ~muculturels
~he|es|~n8@e#kEconómicos, ~kHy ~l8
~he|ru|~iv@n~dsaw PkadaibBchkbv, ~g]~k:mfegev
~he|ar|&'bbivm +G;&'~lO+G
~he|zh|&6~iY+b=3及<X%r#C%v&M;&6~iY{、|}=3{、|和|及|}<X%r#C%v@(&M
+s|fr|@a@Il’imprescriptibilité @Ccrimes @eguerre ~sZcrimes #Gl’humanité
+s|es|~i3Imprescriptibilidad %1Crímenes @eGuerra y %1Crímenes @eLesa Humanidad
+s|ru|%)dcmfbicdbiahjb hfake negdahjb k gacddui mfchjpmlcdbqi b mfchjpmlcdbqi =pBclagcBchjge
+s|ar|@timd gkamd qjazd abrjl fabqjazd ~kRAm abthoahce
+s|zh|战争罪及危害&c类罪不适用法定时效@k
~g!|fr|~mg@I#)>b%h&Bcrime d’apartheid
~g!|es|@l@E%Z&a>CCastigo #vCrimen @eApartheid
~g!|ru|#f>imfchcBcdbb mfchjpmlcdbq emefjcbne ~bHdcsa
~g!|ar|~sbqjcde abnyb abihyjc ~cLibcva
~g!|zh|&N并惩治~f!隔离罪行~n4
>U|fr|~mg#Gl’apartheid %Q#bsports
>U|es|@l@E#r&wApartheid ~tBDeportes
>U|ru|#f@b=pemefjcbne g hmafjc
>U|ar|~q8abnyb abihyjc *rabpbial abjcaAce
>U|zh|~se体育~i0~f!隔离~n4
cedaw|fr|@a~aa@e&Q~ay
cedaw|es|~i3~sY=I~n1
cedaw|ru|%)~d6~q5
cedaw|ar|@tabkAaF ~aAAm abdjpe
cedaw|zh|~bj~aG~cT@k
~jq|fr|^p^A@a~aa@e&Q~ay
~jq|es|*,#B~i3~sY=I~n1
~jq|ru|%3a ~d6~q5
~jq|ar|~c8abkAaF ~aAAm abdjpe
~jq|zh|&6~bj~aG~cT%v&M;&6~bj~aG~cT%v@)&M
cat|fr|@a~tA+D;@a~tAtorture
cat|es|@l~jb_3;@l~jbTortura
cat|ru|@c=p~nO;@c=pmujak
cat|ar|@tdhavAe ~rs^G
cat|zh|&N~bl@)>h@k;&N酷刑@k
opcat|fr|%L^A@a~tA+D
opcat|es|*,#B@l~jbTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%3=p~nO;%3=pmujak
opcat|ar|~c8dhavAe ~rs^G
opcat|zh|&6&N~bl@)>h%v&M;&6&N~bl@)>h%v@)&M;&6&N酷刑%v@(&M
crc|fr|~j?#1@e~cN
crc|es|@l^,#k#vNiño
crc|ru|%)+kfcwcdke
crc|ar|@t_qabwnb
crc|zh|&m%r@k
~jr|fr|~tL{,|} #Zl’implication d’enfants %Q#b~o'armés;^p#Zl’implication d’enfants %Q#b~o'armés
~jr|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %x_0participación @eniños ~tBconflictos armados
~jr|ru|~ihpBehjbq ~r9g _,kadFlbkjev;~iv{uo mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc}, @SpBehjbq ~r9g _,kadFlbkjev
~jr|ar|~q7#maugjas ~gT*r~tdabdobre
~jr|zh|~s4&m卷入*i#u@)&M;@G&m卷入*i#u@)&M
~jt|fr|~tL{,|} #Z@svente d’enfants, @s~dA@C~dn>bpornographie mettant #Oscène ~g8;^p#Z@svente d’enfants, @s~dA@C~dn>bpornographie mettant #Oscène ~g8
~jt|es|@VFacultativo{ de la Convención sobre los Derechos del Niño|} %x_0venta @eniños, @sprostitución infantil ~g4utilización @eniños ~o5pornografía
~jt|ru|~ih~o[ncjzib, ~r!~pbb ~r!mafdasfeFbb;~iv{uo mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc}, @S~o[ncjzib, ~r!~pbb ~r!mafdasfeFbb
~jt|ar|~q7#mlci ~gTfaogBbab ~gT*rablBaF fnc abdfam abtlarce
~jt|zh|~s4买卖&m+b&m卖淫#d&m色情制品#u@)&M;@G买卖&m+b&m卖淫#d&m色情制品#u@)&M
~js|fr|~tL~tvétablissant une procédure @eprésentation @ecommunications
~js|es|*,#B@l^,#k#vNiño %xa un procedimiento @ecomunicaciones
~js|ru|~ihmfarcnpfu haawAcdbo
~js|ar|~q7#oltqjaF gkmcd ablbaBag
~js|zh|~s4设定来文程序@)&M;@G设定来文程序@)&M
^2|fr|~mg*a@9~matous #b^y~hi~sZmembres @e~pafamille
^2|es|@l@E%Z@'%1#k@eTodos @Z~m5Migratorios y @eSus Familiares
^2|ru|#f>i*z~h-ghcv jfpnqAbvhq-ibsfedjag b Blcdag bv hcico
^2|ar|~n"~ge_q~piabidab ~tffpnjam pojvd
^2|zh|#p~iT移徙工&c~ig家庭成员%r~n4
crpd|fr|~j?~gs
crpd|es|@l^,#k@e~fp
crpd|ru|%)+k~oX
crpd|ar|@t_q=OHfc abtiake
crpd|zh|~mz@k
~nd|fr|%L^A~j?~gs
~nd|es|*,#B@l^,#k@e~fp
~nd|ru|%3a +k~oX
~nd|ar|~c8_q=OHfc abtiake
~nd|zh|&6~mz%v&M;&6~mz%v@)&M
*P|fr|~mg=Y~kY#G#bdisparitions forcées
*P|es|@l@E~tC@e~l-#r#PDesapariciones Forzadas
*P|ru|#f@b~ms~dH~o/dehblzhjgcdduv bhBcxdagcdbo
*P|ar|~n"~ge~c3
*P|zh|#p~iT&c免遭强迫失踪~n4
&/|fr|@a#Z@s~bF&Q~h?@el’enseignement
&/|es|@l~pj_0~bT#PDiscriminaciones ~o5Esfera #BEnseñanza
&/|ru|%)~q'nbhkfbibderbco %4awfexagedbq
&/|ar|@tdsanre ~rq~pPabgibcd
&/|zh|取缔~iU~cT@k
untoc|fr|~k4*l;@a~tAcriminalité{| transnationale} organisée;+APalerme
untoc|es|@l_Y~jb~mMOrganizada Transnacional;@l~jb~mMOrganizada{ Transnacional|};~t6Palermo
untoc|ru|@c#E=pjfedhderbadelzdao afsedbxageddao ~pd;@c{aw|mfajbg} afsedbxageddao ~pd;Gelcfihk@p
untoc|ar|~bR~m-~m!ilj abfwhce;@t~m-abdhGde
untoc|zh|@A~d9@k;+/{跨国|}有%S=7@k;巴勒莫@k
+7|fr|@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*)~gkréprimer #jpunir @s~iepersonnes, ~ed@Cfemmes ~sZenfants, *J^A~k4*l;@W{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*)~gkréprimer #jpunir @s~iepersonnes, ~ed@Cfemmes #j~g8
+7|es|@V@Q~h3Reprimir y ~tb@s~oN@ePersonas, ~fSMujeres y Niños#7;@V~jb~tR;~tVPalermo
+7|ru|#,a ~lab mfchcBcdbb ~o[ltnzib, ahawcdda ycdAbdeib b ncjzib, ~bHdcc@q;#,a ~k/ltnzib
+7|ar|%odhi fkdi fdiakle ~bYlabpuxay، flxaye abhoaF fabpwnab;%odhi ~bYlabpuxay، flxaye abhoaF fabpwnab، fkdiv ~cLibcv
+7|zh|~qj&U+b&N#d惩治~s2~r]~my#d&m&n@)~cq;#(&U+b&N#d惩治~s2~r]~my#d&m&n@)~cq;~s2@D;&c口~cV@D
<z|fr|@W~fo@e~hipar terre, air #jmer, *J^A~k4*l;@W~fo@e~hipar terre, air #jmer
<z|es|@V#r~aQ@eMigrantes ~nRTierra, Mar y Aire#7;@V#r~aQ@eMigrantes
<z|ru|#,=p~ezggaxe ibsfedjag %:hpCc, iaft b gaxnpvp@q
<z|ar|%odsanre gvjcl ~tfih wjck ablj fablrj fabqf
<z|zh|~qj+/陆+b海+b空偷运~iX@)~cq;#(+/陆+b海+b空偷运~iX@)~cq;偷运~iX@D
<9|fr|@W~mB@e~r1pièces, éléments #jmunitions, *J^A~k4*l;@W~mB@e~r1pièces, éléments #jmunitions
<9|es|@V~jbFabricación >C~oOIlícitos @e*-@eFuego, sus Piezas y Componentes y Municiones#7;@V@m{las |}*-@eFuego
<9|ru|#,=p~ezbxsajaglcdbq b awafaje asdchjfclzdasa afpybq, csa hahjegduv Behjco b kaimadcdjag, e jekyc wacmfbmehag k dcip@q;#,aw asdchjfclzdai afpybb
<9|ar|%odsanre yhi *Fabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~sN
<9|zh|~qj+/~rB枪支~ig零部件#d~ln@)~cq;#(+/~rB枪支~ig零部件#d~ln@)~cq;枪支@D
uncac|fr|~k4~l?;@a~tA~l?
uncac|es|@l_Y~jbCorrupción;@l~jbCorrupción
uncac|ru|@c#E=pkaffpmrbb;@c=pkaffpmrbb
uncac|ar|~bRabnoam
uncac|zh|@A~pv@k;&6~pv%v
~e-|fr|~k4cybercriminalité
~e-|es|@l_Y~jbCiberdelincuencia; Fortalecimiento #B&e@E+z~bTDeterminados ~mN~l6mediante ~tZTecnología #BInformación y #PComunicaciones y +zTransmisión @ePruebas #OForma Electrónica @e~mNGraves
~e-|ru|@c#E=pkbwcfmfchjpmdahjb
~e-|ar|~bR~m-abocljahce
~e-|zh|@A+/网络=7@k
>t|fr|~n)~lA{ de 1961|};~n)@e~lC~lA
>t|es|~d)@e~lC~hR;~d)@m~dM@e1961;~d)~hR{|, 1961};~d)@e1961
>t|ru|~fuhfcnhjgev ~lC~r-;~fuhfcnhjgev
>t|ar|@/abfrcme bbdxmjag bohe 1961
>t|zh|1961%V~e5@k;~e5@k
&1|fr|~n)&bstupéfiants @e1961{| ,|,} ~ba@e1972;~n)@e~lC~lA{,|} ~ba@e1972
&1|es|~d)@e~lC~hR~tv~g-@e{|25 de marzo de }1972;~d)@m~dM@e1961~tv~g-@e{|25 de marzo de }1972;~d)@e~lC@m~dM#Osu forma ~g-@e1972
&1|ru|~fuhfcnhjgev ~lCsane h mamfegkeib, gdchcdduib g dcc ~ijGfajakalai 1972 ~r-
&1|ar|@/abfrcme bbdxmjag bohe ~lClycBgva abdimbe lljfgfsfb ohe 1972
&1|zh|经《1972%V@D^i修正@)《1961%V~e5%v;经1972%V{3月25日|}&6@D^i修正@)《1961%V~e5%v
~b?|fr|@a&b~dDpsychotropes @e1971;@a&b~lh;+A1971 &b~lh
~b?|es|@K@m~kK{Sicotrópicas|Psicotrópicas}{ de 1971|}
~b?|ru|%)~nNgcAchjgev 1971 ~r-;%)~nNgcAchjgev
~b?|ar|@tabdIDjag abikbce bohe 1971
~b?|zh|1971%V~f";~f"
~b3|fr|@a#A~fo@estupéfiants ~tH~lh{| de 1988}
~b3|es|@l_Y#r~aQ@e~dMy ~kK{Sicotrópicas|Psicotrópicas}{ de 1988|};~t61988
~b3|ru|~mm%j=p~ezawafaje defkajbBchkbv hfcnhjg b ~nNgcAchjg
~b3|ar|~bR~bY~d,*rabdxmjag fabdIDjag abikbce
~b3|zh|1988%V@A&N&f~cV麻醉药品#d~f";@A&N&f~cV麻醉药品#d~f";1988%V@k
>m|fr|~hJ#N>b%h@C~iF#G#b%?jouissant d’une @9internationale, y compris #bagents diplomatiques
>m|es|~i3%O>CCastigo @e~mN#r&8Internacionalmente Protegidas, inclusive @ZAgentes Diplomáticos
>m|ru|%)~eKb dekexedbb mfchjpmlcdbo =plbr, malzxptAbvhq &HxeAbjao, g jai Bbhlc nbmlaiejbBchkbv escdjag
>m|ar|@tdhi abqjazd ~kRAm =Oabdgdgich ~eImfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~cLibcva
>m|zh|@G~e2#d惩处侵害应受#C#p~g5包括外交代表@)罪行~j/
~jN|fr|~mg~tAprise d’otages
~jN|es|@l@E~jbToma @eRehenes
~jN|ru|~jLxevgejai xelaydbkag
~jN|ar|~q8pxH abjvazh
~jN|zh|~se劫持&c质~n4
~dv|fr|~mg#G="recrutement, l’utilisation, ="_!#jl’instruction @emercenaires
~dv|es|@l@E#r&wReclutamiento, @sUtilización, @s~cs>CEntrenamiento @eMercenarios
~dv|ru|~jLgcfwagkao, bhmalzxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~dv|ar|~q8gqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~dv|zh|~se招募+b~cQ+b资助#d训练雇佣军~n4
~ht|fr|~hJ#]_y#A#j_yassocié
~ht|es|~i3#-#v~cI_Y>C~cIAsociado
~ht|ru|%)^I~tm#Eb hgqxeddasa h dco mcfhadele
~ht|ar|@/@[lobade ~aD;@tobade ~aD
~ht|zh|~jI%q@k
~cd|fr|^p#8^A~hJ#]_y#A#j_yassocié
~cd|es|*,#B~i3#-#v~cI_Y>C~cIAsociado
~cd|ru|%3a ^I~tm#Eb hgqxeddasa h dco mcfhadele
~cd|ar|&'bbagnakce @[lobade ~aD
~cd|zh|&6~jI%q%v&M;&6~jI%q%v@)&M
<D|fr|~mg=Y%h@Cattentats terroristes %(l’explosif
<D|es|@K@E+z&a%1Atentados Terroristas ~l6con Bombas
<D|ru|~jLwaiwagui jcffafbxiai
<D|ar|~sbabvqdag abtjvalce labkhalb
<D|zh|>j~cn爆炸@)~n4;>j~cn爆炸事件@)~n4
=A|fr|~mg=Y%h&B_!&Bterrorisme
=A|es|@K@E+z&a#B~cs#vTerrorismo
=A|ru|~jLFbdedhbfagedbci ~mo
=A|ar|~sbgdfcb abtjval
=A|zh|>j向~cn提供资助@)~n4
>k|fr|~mg=Y~k1@e~q0~to
>k|es|@K@E+z&a%1Actos @e~quNuclear
>k|ru|~jLekjeib <T~mo
>k|ar|~sbpidab abtjval abhffc
>k|zh|>j核~cn&n~n4
>(|fr|~hJ@9physique @Cmatières ~gi{| et des installations nucléaires}
>(|es|~i3@'Física %1~kp~gI{| y las Instalaciones Nucleares}
>(|ru|%)~kl*z<Tiejcfbele;%)~kl*z<Tiejcfbele b qncfduv phjedagak
>(|ar|@tabrdace abdamce bbdfam ~qC
>(|zh|~iW物#p@k;~iW体#p@k;核材料#d核设施实{物|体}#p@k
~fm|fr|~j?~iF#j~pL~dkactes survenant %(bord @Caéronefs;+ATokyo
~fm|es|@K~pWInfracciones y Ciertos Otros Actos ~l6a Bordo ~gY~n,
~fm|ru|%)mfchjpmlcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~eB;Takbohk@p
~fm|ar|@/~galabqjazd fliA {abpniab|abpidab} abpxjC ~kR>Bdgh ~rt
~fm|zh|~rE航空器内@)=7#d犯有某些+c&n~j/;东京@k
~e[|fr|@a=Y%h#Bcapture illicite d’aéronefs
~e[|es|@K+z&a#vApoderamiento Ilícito @e~n,
~e[|ru|%)~q'dcxekaddui xevgejai ~eB
~e[|ar|@tkdi abaogcbaF ~d,>B~rt
~e[|zh|@G>j~hM~j/
~a)|fr|@a=Y%hd’actes +-dirigés ~tA#]@el’aviation civile
~a)|es|@K+z&a@e=G~jb#-#BAviación Civil
~a)|ru|%)%j@?~gn
~a)|ar|@t%/abdfqve Am obade abwcjah abdmhc
~a)|zh|@G>j危害~fF%q@)&f&n~j/
<[|fr|@W=Y~k1+-@e_s%Q#baéroports servant %(~d0
<[|es|@V+z&a@e=G@e~bf~tBAeropuertos ~i.Presten Servicio{|s} _0~g9
<[|ru|#,a ~q'dcxekadduib ekjeib dehblbq g ePfamafjev, awhlpybgetAbv icynpdefandpt sfeynedhkpt egberbt
<[|ar|%okdi pidab abihn ~gz*rabdwajag ~qBgxmd abwcjah ~te
<[|zh|>j在为#C~fF服务@)机场上@)&f~dV&n@)@D;>j在用于#C~fF@)机场发生@)&f~dV&n@)@D
<t|fr|@a%cmarquage @Cexplosifs plastiques #j#Ofeuilles %8fins @edétection
<t|es|@K%ZMarcación @e~p9Plásticos @Q@ZFines @eDetección
<t|ru|%)iefkbfagkc mlehjbBchkbv gxfugBejuv gcAchjg ~nkbv awdefpycdbq
<t|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<t|zh|~rE可塑炸药中添加识别剂以便侦测~j/
sua|fr|@a=Y~aP#Bnavigation maritime
sua|es|@K~sa#BNavegación Marítima
sua|ru|%)%j@?~aS
sua|ar|@t%/~kRAm obade ~kQ;@t%/abdfqve Am obade ~kQ
sua|zh|~jD%q&f&n@k
~a]|fr|@W=Y~aP@Cplates-formes fixes situées ~eh
~a]|es|@V~sa~gYPlataformas Fijas Emplazadas ~o5~lZ
~a]|ru|#,a <L@e_?
~a]|ar|%o~azabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~oU
~a]|zh|~i2&f&n@D
~b[|fr|~m3@e~m0#B~sT;~m3@e~is
~b[|es|~bo@eRoma #BCorte Penal #5;~bo@eRoma
~b[|ru|Obihk~gphjejpj@B^O~qVhpne;Obihk~gphjejpj{|e|p|ai|c}
~b[|ar|hGad jfda abpoaoc bbdrsde ~gU<1;hGad jfda abpoaoc
~b[|zh|~fx~mA~s3;~mA~s3
_.|fr|#I*H#B~sT
_.|es|#n=6#BCorte Penal #5
_.|ru|@Ma +a^O~qVhpne
_.|ar|&9~kWfryahag abdrsde ~gU<1;%e#oladgcaEag abdrsde ~gU#h~k)
_.|zh|~fx~c4#K
vcdr|fr|+A~cv&b~bgdiplomatiques
vcdr|es|~tQ@m~c]Diplomáticas
vcdr|ru|~mT>inbmlaiejbBchkbv hdaCcdbqv
vcdr|ar|@t~iHbbibakag abmlbfdaoce
vcdr|zh|&!外交^o@k
vccr|fr|+A~cv&b~bgconsulaires
vccr|es|~tQ@m~c]Consulares
vccr|ru|~mT>ikadhplzhkbv hdaCcdbqv
vccr|ar|@t~iHbbibakag abkhybce
vccr|zh|&!领事^o@k
^b|fr|@a&bmissions spéciales
^b|es|@l~pWMisiones Especiales
^b|ru|%)hmcrbelzduv ibhhbqv
^b|ar|@tabliDag abxaye
^b|zh|~eZ使团@k
vclt|fr|+A~cv%c*[@Ctraités
vclt|es|~tQ#!*j%1Tratados
vclt|ru|~mT>i~lc%Dnasagafag
vclt|ar|@t~iHbkahfh abdiavmag
vclt|zh|&!%u法@k
~nZ|fr|+A~cv%c*[@Ctraités <g+8#j~lV=Rou <g~lV~bx
~nZ|es|~tQ#!*j%1Tratados <g&Ey ~eo%mo <g~eo+K
~nZ|ru|~mT>i~lcnasagafag ~rW~f6b ~k.afsedbxerbqib ~pJ~rW~k.afsedbxerbqib
~nZ|ar|@t~iHbkahfh abdiavmag lch ^?fabdhGdag #hpf {|ncda }lch abdhGdag <1
~nZ|zh|@G%0#d#C%S间或#C%S相互间%u法@)&!@k
=z|fr|+A~cv*asuccession d’États ~c0@etraités
=z|es|~tQ%ZSucesión @e&E#OMateria @eTratados
=z|ru|~mT>imfegamfccihjgc +5#4nasagafag
=z|ar|@t~iHbxbane ^?*rabdiavmag
=z|zh|@G%0在%u~iV@)继承@)&!@k
&Y|fr|@a#A&bimmunités juridictionnelles @C+8~tH~r1biens
&Y|es|@l_Y~pWInmunidades Jurisdiccionales %1&Ey @esus Bienes
&Y|ru|~mmtfbhnbkrbadduv biipdbjcjev +5b bv hawhjgcddahjb
&Y|ar|@t@xbryahag ^?fddgbsagva dh abfbace abkAazce
&Y|zh|@A%0~ig财产管辖豁免@k
~as|fr|+A~cv*areprésentation @C+8%Q~r1~bgavec #b~lV=R@ecaractère universel
~as|es|~tQ%ZRepresentación %1&E#Osus ~c]con #P~eo%m@eCarácter Universal
~as|ru|~mT>imfcnhjegbjclzhjgc +5g bv ajdaCcdbqv h ~k.afsedbxerbqib pdbgcfhelzdasa vefekjcfe
~as|ar|@t~iHbgdDcb ^?*ribakagva di abdhGdag #hHag abwali abiabdc
~as|zh|&!@G%0在其对普遍性#C%S^o上@)代表权@k
~r:|fr|~iimer
~r:|es|~mnMar;CONVEMAR
~r:|ru|@c#E~qimfegp
~r:|ar|~g6~iy;@tkahfh ~iy
~r:|zh|@A*8法@k;&6*8法%v
~nQ|fr|#I#8%(>6#Bpartie XI #B~iimer &B10 décembre 1982;#I#8%(>6#Bpartie XI #B~iimer
~nQ|es|#n%x_0_C#BParte XI #B~mnMar{ de 10 de diciembre de 1982|};#n%ZParte XI
~nQ|ru|@M~h!Чehjb !X!I ~aJaj 10 nckewfq 1982 ~r-
~nQ|ar|%e#olghncH abqEF abramc iuj dh ~g6~evabdIjxe 10 sahfh abpfb/mcodlj 1982;%e#olghncH abqEF abramc iuj dh ~g6~iy
~nQ|zh|@G*71982%V12月10日~f)第十一~sr@)#K;第十一~sr#K
~do|fr|#I%8fins @e>6@Cdispositions #B~iimer &B10 décembre 1982 ~cO^A%I#j^A=Q~oYdont #bdéplacements s’effectuent tant %(l’intérieur qu’au-delà @ezones ~n2exclusives (stocks chevauchants) #j~oYgrands migrateurs;#I{|des Nations Unies |de 1995 }&bstocks @epoissons
~do|es|#n%Z_C~gY~lF#B~mnMar @e10 @ediciembre @e1982 relativas _0&]y ~bV~gY~ot@ePeces Transzonales y #P~ot@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~ot@ePeces
~do|ru|@M~h!malaycdbo ~aJaj 10 nckewfq 1982 sane, kajafuc kehetjhq ~k-jfedhsfedbBduv fuwduv xemehag b xemehag nelcka ~o?fuw b pmfeglcdbq bib;+d{| Efsedbxerbb EwKcnbdcdduv Jerbo} %:fuwdui xemehei
~do|ar|&9{|iad 1995 }bghncH da ggAdhv ~g6~evabdIjxe 10 sahfh abpfb/{| }mcodlj 1982 dh prsad #mrnG ftmaje abpjyme abodsce abdgmaxbe abdhawk fabpjyme abodsce absDcje abajgrab;&9@xbbpjyme abodsce
~do|zh|*71982%V12月10日~f)~si~tx跨界~aH#d~e4@)规定@)#K;*7~f)~si~tx跨界~aH#d~e4@)规定@)#K;~iM~aH#K
bbnj|fr|#Ise rapportant ^A~iimer #jportant *a%I#j=S~rN#B~k'biologique marine @Czones ne relevant pas #Bjuridiction nationale
bbnj|es|#n~n5>G#B~mnMar %x_0&]>CUso ~db#B~m8Marina ~gYZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@M@ewexc ~aJa ~k,b phjaoBbgai ~lQiafhkasa wbalasbBchkasa fexdaawfexbq g feoadev xe mfcncleib ncohjgbq ~netfbhnbkrbb
bbnj|ar|%e{|abdljd }*r~q1~g6~ev#mrnG abghfi ~l:ablrjc *rabdhawk abfakie xajq rmfm abfbace abfwhce faogxmadv >Bhrf dogmad
bbnj|zh|~f)下~lx@)~bd%p~hy#K;根据~f)@)规定就~lx@)~bd%p~hy#u拟订@)#K;~lx#K
>4|fr|#I*H&BTribunal @5&B*[#Bmer
>4|es|#n=6#vTribunal @E#v*j#vMar
>4|ru|@Ma +a^Ojfbwpdele ~qimfegp
>4|ar|&9~kWabdrsde #hbkahfh ~ev~k)
>4|zh|#C*8法法庭~c4#K
_:|fr|@W*H@el’Autorité @T@Cfonds marins
_:|es|@V=6#BAutoridad @E%1Fondos Marinos
_:|ru|#,a +a^Oafsede ~qindp
_:|ar|%o~kWabobwe #hbkai ~ev~k)
_:|zh|#C海底+[局~c4@D
~ha|fr|~hJhaute mer
~ha|es|~i3Alta Mar
~ha|ru|@caw ~oWiafc
~ha|ar|@tpiabc ~iy
~ha|zh|~pt@k
<6|fr|@a~eh
<6|es|~i3~lZ
<6|ru|%)_?
<6|ar|@t~oU
<6|zh|大陆架@k
^"|fr|~hJmer territoriale >bzone contiguë
^"|es|@l#!Mar ~oL~g4Zona Contigua
^"|ru|%)jcffbjafbelzdai iafc b mfblcyeAco xadc
^"|ar|@tablrj abtkbcdc fabdhwke abdgaxde
^"|zh|领海及毗连区@k;领海&P毗连区@k
+R|fr|#I*)favoriser ="respect ~r"~t3~gl~in@C>M=R@e%I~tHgestion;#Id’application
+R|es|#n@Q~ow&wCumplimiento ~gY^s%m@e&]y ~bV~nR@Z~p2Pesqueros ~i.Pescan #OAlta Mar;#n@eCumplimiento
+R|ru|@Ma hancohjgbb hawltncdbt fuwalagduib hpneib g ~oWiafc %Dicf ~mDybguv fchpfhag b ~qUbib;@M%:ajkfujaip iaft
+R|ar|@tgiEcE adgDab onh ~ru~qlbgmalcj abycahe fabtmaje <1;&9giEcE adgDab onh ~ru~qlbgmalcj abrnG fabtmaje <1;@tabadgDab
+R|zh|_b~pt渔船遵守#C~tx_c@)#K;遵守_c#K
=u|fr|#I#8%8>M&Bressort @e~mr&Bport *)~gkcontrecarrer #j~fn@s~gl^B;#I#8%8>M&Bressort @e~mr&Bport
=u|es|#n@m^s#v~kkRector #vPuerto Destinadas a ~h3Desalentar y ~gC@s~iq^E;#n@m^s#v~kkRector #vPuerto
=u|ru|+d{| Gfanagalzhjgcddao b hclzhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~plmafje %:mfcnpmfcyncdbt, hncfybgedbt b *n=a{|fuwdasa }~r7;@Ma icfev ~plmafje
=u|ar|%e~aIabdchaF _vibcv;&9~iEabpBHce fabEjaie bbpdd abdgrme ~aIabdchaF _vibcv;%e~aIabdchaF;%e#olgmalcj mfbe abdchaF
=u|zh|@G港口国~s1鱼@)_c#K;@G~s1鱼@)港口国_c#K;港口国_c#K
solas|fr|~mg{de 1974 |}=Y~qZ#Bvie humaine #Omer
solas|es|@K@E+z#-#BVida Humana ~n5Mar{, 1974|};@KSOLAS
solas|ru|#f@b%:avfedc BclagcBchkao ybxdb @eiafc
solas|ar|~n"bobade abpjfar *r~iy;~n"~geabpjfar *r~iy
solas|zh|1974%V#C~hG&c命%q@k;#C~hG&c命%q@k
~r5|fr|~mg{de 1973 |}=Y#N#B~h.~r"navires, ~ba@e1978 y relatif;~mg{de 1973 |}=Y#N#B~h.~r"~qS
~r5|es|@K@E~f:@s~d.~nR@ZBuques, 1973, modificado ~nR{el|su} ~tV1978;@K@E~f:@s~d.~nR@ZBuques;@KMARPOL
~r5|ru|#f@b~cB~poh hpnag
~r5|ar|~n"~o9~qA{dh|abhaqd ih} abonh ~gd1973، lycBgva abdimbe lljfgfsfb iad 1978 #olva;~n"~o9~qA{dh|abhaqd ih} abonh
~r5|zh|#C~e2船舶造成~sk@k
~a.|fr|~mg{de 1979 |}*arecherche ~q"sauvetage maritimes
~a.|es|@K@E@mBúsqueda y Salvamento Marítimos{, 1979|}
~a.|ru|#f@b%:mabhkp b hmehedbt @eiafc
~a.|ar|~n"bblrD fabthkaH *r~iy
~a.|zh|1979%V#C~hG搜寻救助@k;#C~hG搜寻{和|与|}救助@k
stcw|fr|~mg{de 1978 |}&bnormes @e~ti@Cgens @emer, @edélivrance @Cbrevets ~tHveille
stcw|es|@K@E@mNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|#f>i~qQb nbmlaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|ar|~n"bdiaccj abgmjcl fabtqaEe fabxnaje bbdbarch
stcw|zh|1978%V海员~f8#d~iQ~n4;海员~f8#d~iQ~n4
+g|fr|@a*)faciliter ="trafic maritime +.
+g|es|@K@QFacilitar &w~oOMarítimo #5
+g|ru|@c%:awlcsBcdbt %'~aS
+g|ar|@tgcocj rjse abdbare ~gS<1
+g|zh|便利#C~hG运输@k
_/|fr|@a~b/~t2maritime *m
_/|es|@KConstitutivo #B=KMarítima #5
_/|ru|%)_H~jOafsedbxerbb
_/|ar|@/@[labdhGde ~gS<1
_/|zh|#C海事%S@k
mlc|fr|@a&B^xmaritime{, 2006|};@a&B^xmaritime @e2006
mlc|es|~h[Marítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~r0g iafhkai hpnavanhjgc{| 2006 sane}
mlc|ar|@t*Cablrjc
mlc|zh|2006%V海事劳工@k
=C|fr|~hJ@9~g7culturel subaquatique
=C|es|~i3@'~gt&OSubacuático
=C|ru|~bQmangandasa ~iGdehlcnbq
=C|ar|~pXabgjaD ~rpabdBdfj labdcav
=C|zh|#p水下<X遗产@k
~dl|fr|~mg@3="~h">b=Q@Ceaux @eballast #jsédiments @C~qS
~dl|es|@K@E_u_F~g4~og#vAgua @eLastre y @ZSedimentos %1Buques
~dl|ru|#f~pThpnaguv wellehjduv gan b ahenkag b pmfeglcdbb bib
~dl|zh|#C~mi#d沉积物控制与+[@k;#C~mi^h沉积物控制#d+[@k;控制#d+[~mi#d沉积物~n4
~bc|fr|~mg@e~c:@Il’enlèvement @Cépaves
~bc|es|@K~t0~c:%ZRemoción @eRestos @eNaufragio
~bc|ru|~s"{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnelcdbb xejadpgCbv hpnag
~bc|ar|@thcjflc #hbtEabe abrwad
~bc|zh|~pu#C船舶残骸清除@k;#C船舶残骸清除~pu@k
~hb|fr|~mg@e~l!@3="recyclage sûr #jécologiquement rationnel @C~qS
~hb|es|@K~t0~l!_uReciclaje Seguro y Ambientalmente Racional %1Buques
~hb|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxamehdao b PkalasbBchkb ferbadelzdao pjblbxerbb hpnag
~hb|ar|@tvfhB sfhB #hbtiame gmfcj abonh
~hb|zh|香港#C%q与无害~e0拆船@k;香港#C%q#d无害~e0拆船@k
</|fr|~hJ#N#B~h.@Cmers résultant @el’immersion @edéchets
</|es|@K%Z%O#B~d.#vMar ~nRVertimiento @eDesechos y Otras Materias
</|ru|@c~cB~poiafq hwfaheib ajvanag ~c6iejcfbelag;Лadnadhk@p
</|ar|@tdhi ~qAablrjc abhaqd ih tBjak ~kUfdfam pxjC;@tdhi ~qAablrjc abhaqd ih tBjak ~kUfabdfam abpxjC;@tbhmh
</|zh|~e2倾倒废物及+c物质~sk*8~j/;~e2倾倒废物^h+c物质~sk*8@(@k
ospar|fr|@a=Y@9~j7@el’Atlantique &BNord-Est
ospar|es|@K~tC#v~ol{Ambiente |}Marino #vAtlántico Nordeste
ospar|ru|%)*z~jOhfcnu Lcgcfa-NahjaBdao Mjledjbkb
ospar|ar|~pX~qD~gSbudab ujk ~qzabpwboc
ospar|zh|#p东北大西洋*8~e0@k
npt|fr|%C*anon-prolifération @C^l~gi;%C*anon-prolifération;TNP
npt|es|%7%ZNo Proliferación ~gY*-~gI;TNP
npt|ru|&7a dcfehmfahjfedcdbb <Tafpybq;HJЯE
npt|ar|&.imd ahguaj *F~qC
npt|zh|不扩散核%"%u;核不扩散%u;&6不扩散%u^i
ctbt|fr|%Cd’interdiction complète @Cessais ~gi
ctbt|es|%7@e*9Completa %1Ensayos ~gI
ctbt|ru|&7a ghcawKciltAci *oqncfduv bhmujedbo;HNZЯR
ctbt|ar|&.abrGj abuadb bbgqajl ~qC
ctbt|zh|全面&N核试验%u;全面禁试%u
tpnw|fr|%C@I%t@C^l~gi
tpnw|es|%7%Z*9~gY*-~gI
tpnw|ru|&7a *o<Tafpybq
tpnw|ar|&.rGj *F~qC
tpnw|zh|&N核%"%u
ptbt|fr|%Cinterdisant #bessais d’armes ~iJ%Ql’atmosphère, %Q='extra-atmosphérique #jsous l’eau
ptbt|es|%7~nR&w~i.se Prohíben @ZEnsayos con _z~o5Atmósfera, &w~raUltraterrestre y Debajo #vAgua
ptbt|ru|&7a *obhmujedbo <T~kXg ejiahFcfc, g kahibBchkai mfahjfedhjgc b man ganao
ptbt|ar|&.rGj gqajl ~l2*rabqf fnc _Mabxajqc fgrg owr abdaF
ptbt|zh|&N在大气层+b+9#d水下进行核%"试验%u;~sr&N核试验%u;~sr禁试%u
~dC|fr|%Cinterdisant @eplacer @C^l~iJ#j~qL^l@edestruction massive %cfond @Cmers ~sZocéans ainsi ~i.%Q~pasous-sol
~dC|es|%7@m~hw*9@eEmplazar _zy Otras *-@eDestrucción #OMasa ~tBFondos Marinos y Oceánicos y su Subsuelo
~dC|ru|&7a *ofexicAcdbq @endc iafco b akcedag b g csa dcnfev <T~kX~c6~rQ~kXiehhagasa pdbBjaycdbq
~dC|ar|&.rGj fAi ~l2fBcjva dh pobre abmdaj abuadb >Bkai ~evfabdrcwag fnc lawh pjAva
~dC|zh|&N在海床洋底~ig底土安置核%"#d+c大规模{毁灭|杀伤}性%"%u
enmod|fr|~rId’utiliser @Ctechniques @emodification @el’environnement %(@Cfins militaires ou toutes ~dkfins hostiles
enmod|es|~i3*9@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%)*ogacddasa ~pJltwasa bdasa gfeyncwdasa >Khfcnhjg gaxncohjgbq @emfbfandpt hfcnp
enmod|ar|@trGj {aogxmad|aogidab} gkhcag abgBccj *r~qDbpBjaA iosjce pf bpce pBjaA imazce pxjC
enmod|zh|&N为军事或任何+c敌对目@)~cQ改变~e0@)技术~j/
bwc|fr|~rI#Bmise au point, #Bfabrication #j&Bstockage @C^lbactériologiques (biologiques) ou %(toxines ~fq;@a&b^lbiologiques{| ou à toxines| et à toxines}
bwc|es|~i3*9#vDesarrollo, @s~ov>CAlmacenamiento @e*-Bacteriológicas (Biológicas) y Toxínicas y @mSu ~n[;@l~pW*-Biológicas{| y Toxínicas}
bwc|ru|%)*ofexfewajkb, ~nMb ~qJxemehag wekjcfbalasbBchkasa (wbalasbBchkasa) b jakhbddasa ~kXb aw bv ~qT;@c%:wbalasbBchkaip {|b jakhbddaip }afpybt;%)wbalasbBchkai {|b jakhbddai }afpybb
bwc|ar|~aV*Fablsgjcfbfqce (ablcfbfqce) fabgsochce ~g/;~aV*Fablsgjcfbfqce (ablcfbfqce) fabgsochce، ~g/;@t*Fablcfbfqce
bwc|zh|@G&N#q~q-#d储存细菌(~sn)及毒素%"#d~pG%"~j/;#(&N{发展|研制}~q-#d储存细菌(~sn)及毒素%"{和|以及}销毁{此种|这种|这类|此类}%"@(@k;~sn{和毒素|及毒素|}%"@k
+W|fr|@W#Z@sprohibition d’emploi ^Aguerre @egaz asphyxiants, toxiques ou similaires ~tHmoyens bactériologiques
+W|es|@V%x_0*9#v~p8~o5Guerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~tV_G@e1925
+W|ru|#,a *o~bI@egaodc pnpClbguv, qnagbjuv ~pJnfpsbv manawduv sexag b wekjcfbalasbBchkbv hfcnhjg
+W|ar|%orGj abaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%oqhcn ~gd1925
+W|zh|&N在战争中~cQ窒息性+b毒性或+c气体#d细菌作战方法@)@D;1925%V%y@D;《1925%V%y@D^i
cwc|fr|~rI#Bmise au point, #Bfabrication, &Bstockage ~tH~k[@C^lchimiques ~fq;@a&b^l~o"
cwc|es|~i3*9#vDesarrollo, @sProducción, &wAlmacenamiento >C~p8@e*-Químicas y @mSu ~n[;@l~pW*-Químicas
cwc|ru|%)*ofexfewajkb, mfabxganhjge, ~qJb ~bIvbibBchkasa ~kXb a csa ~qT;@c%:vbibBchkaip afpybt;%)vbibBchkai afpybb
cwc|ar|~aVfaogidab *F~qF~g/;@t*F~th
cwc|zh|@G&N{发展|研制}~q-+b储存#d~cQ~iS%"及~pG%"~j/;&N~iS%"@k;~iS%"@k
ccw|fr|~rIou @slimitation @e~k[@ecertaines ^lclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Icertaines ^lclassiques
ccw|es|@l@mProhibiciones o Restricciones #v~p8@eCiertas *-Convencionales ~i.Puedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@l@mCiertas *-Convencionales
ccw|ru|%)*o~pJasfedbBcdbb ~bIkadkfcjduv ~rQawuBdasa afpybq, ~lThBbjejzhq dedahqAbib Bfcxicfduc magfcyncdbq ~pJbictAbib dcbxwbfejclzdac ncohjgbc;@c%:kadkfcjdui gbnei awuBdasa afpybq;%)kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@trGj pf gkccm ~rwpobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&N或限制~cQ某些可被认为具有过分伤害力或滥杀滥伤~mx@)常规%"@k;{特定|某些}常规%"@k
_R|fr|@W@I%tou @slimitation @e~k[@Cmines, pièges #j~dkdispositifs{,|} tel qu’il a été modifié ="3 mai 1996;@WII modifié
_R|es|@V@mProhibiciones o Restricciones #v~p8@eMinas, *-Trampa ~j1Artefactos{,|} según fue enmendado &w3 @emayo @e1996
_R|ru|#,a *o~pJasfedbBcdbb ~bIibd, ibd-lagpCck ~c6phjfaohjg h mamfegkeib, gdchcdduib 3 ieq 1996 ~r-;namaldcdd{uo|asa|aip|ui|ai} #,!I!I
_R|ar|#R#olrGj pf gkccm ~rwabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe *r3 pcaj/dacf 1996;#R~qxabdimb
_R|zh|经修正@)&6~cU号@D^i;经修正{的|后的|}~cU号@D;修正后@)&6~cU号@D^i
ccw-v|fr|@W#8%8restes explosifs @eguerre
ccw-v|es|@V^,Restos ~p9@eGuerra
ccw-v|ru|#,%:gxfugaamehdui mcfcybjkei gaodu;#,!V
ccw-v|ar|#R#olabdgnqjag dh dxbnag abrjl;#Rabxado
ccw-v|zh|战争遗留爆炸物@D
~jS|fr|~rI@el’emploi, &Bstockage, #Bproduction #j&Btransfert @Cmines antipersonnel ~fq;~rI@Cmines antipersonnel;@ad’Ottawa
~jS|es|~i3*9#vEmpleo, Almacenamiento, ~ovy Transferencia @eMinas Antipersonal y @msu ~n[;~i3*9~gYMinas Antipersonal;~t6Ottawa
~jS|ru|%)*omfbicdcdbq, ~qJxemehag, ~nMb mcfcneBb mfajbgamcvajduv ibd b aw bv ~qT;%)*omfajbgamcvajduv ibd;Ejjeghk@p
~jS|ar|@trGj ~rwfgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~jS|zh|@G&N~cQ+b储存~q-#d转让杀伤~g5地雷及~pG地雷~j/;{禁止|}杀伤~g5地雷@k;&6渥太华%v
~nb|fr|@a&b^l%(sous-munitions
~nb|es|@l@mMuniciones #ORacimo
~nb|ru|@c%:kehhcjdui wacmfbmehei
~nb|ar|@tabHxazj abihkfmce
~nb|zh|集束~ln@k
att|fr|%C%c~k!@Carmes
att|es|%7#!~n:@eArmas
att|ru|&7a ~k/afpybci
att|ar|&.gqaje abpobre
att|zh|%"_f%u
~dy|fr|%C&b>N~tI=5@e='extra-atmosphérique, y compris @sLune #j#b~dkcorps célestes;%C@Il’espace{| extra-atmosphérique}
~dy|es|%7^,@,~i.Deben Regir ~fK%1&E#O~ek~raUltraterrestre, incluso @sLuna ~j1Cuerpos Celestes;%7#!=/
~dy|ru|&7a ~tn^w+5~j6b ~f0~hgmfahjfedhjge, gkltBeq Лpdp b nfpsbc dcwchduc jcle;&7%:kahiahp
~dy|ar|&.#'~m!bphuwe ^?*rdcmah ~gcabxajqc، lda *rHbs ~aC;&.#'~m!bhuawag ^?*rdcmah ~gcabxajqc، lda *rHbs ~aC;&.~kO
~dy|zh|~e7~o0包括~ja在内+9~lq~tD%u;~e7~o0包括~ja在内@)+9~lq~tD%u;{外空|外层空间}%u
>p|fr|#I%csauvetage @Castronautes, ="retour @Castronautes >brestitution @Cobjets lancés %Q~dY
>p|es|#n#!Salvamento ~g4Devolución @eAstronautas ~g4Restitución @e~rgLanzados al =/
>p|ru|@Ma hmehedbb kahiadegjag, gaxgfeAcdbb kahiadegjag b gaxgfeAcdbb awKckjag, xempAcdduv g kahibBchkac mfahjfedhjga
>p|ar|&9thkaH abdbarch abnAazcch ftiame abdbarch abnAazcch fjm abpqoad abdwbke *r~kO
>p|zh|营救宇宙航行员+b送回宇宙航行员#d归还发射到+9@)物体@)#K
^!|fr|~hJ~i/@T@3#bdommages causés par @Cobjets spatiaux
^!|es|@K%Z~i6@E~nRDaños Causados ~nR~rgEspaciales
^!|ru|%)&Hajgcjhjgcddahjb xe pAcfw, mfbBbdcdduo kahibBchkbib awKckjeib
^!|ar|@tabdoIfbce #hih abpAjaj ~qBgrmDva abpqoad abnAazce
^!|zh|~so物体所造成损害@)#C~hH@k;+9物体所造成损害之#C~hH@k
<A|fr|@a@Il’immatriculation @Cobjets lancés %Q~dY
<A|es|@K#!Registro @e~rgLanzados al =/
<A|ru|%)fcsbhjferbb awKckjag, xemphkeciuv g kahibBchkac mfahjfedhjga
<A|ar|@tgoqcb abpqoad abdwbke *r~kO
<A|zh|@G登记射入+9物体~j/
moon|fr|#I~tI*aLune #j#b~dkcorps célestes
moon|es|#n~i.debe regir #Pactividades %1&E~o5Luna y otros cuerpos celestes
moon|ru|@Ma ^w+5@eЛpdc ~c6dcwchduv jclev
moon|ar|%eabdhGd bphuwe ^?>Bowr ~aC
moon|zh|~e7在~ja上~lq@)#K;月球#K
~gX|fr|%C@Il’Antarctique
~gX|es|%7Antártico
~gX|ru|&7aw Mdjefkjbkc
~gX|ar|&.phgajsgcsa
~gX|zh|南极%u
~fl|fr|%Cvisant %t@C^l~iJ#OAmérique latine #j%Q#bCaraïbes;%C@e~tc
~fl|es|%7+zProscripción ~gY_z#O{la |}América Latina >CCaribe;%7@e~tc
~fl|ru|&7a *o<T~kXg Лejbdhkao Micfbkc b Defbwhkai wehhcodc;&7Tlejclalka
~fl|ar|&.rGj ~l2*rpdjcsa abbagchce fdhwke ablrj absajclc;&.gbagcbfbsf
~fl|zh|拉丁~lr#d加勒比&N核%"%u;特拉特洛尔科%u
~hn|fr|%C*azone dénucléarisée &B~l(Sud;%C@e~oz
~hn|es|%7%Z~kN@e_z#vPacífico Sur;%7@e~oz
~hn|ru|&7a wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&7Oefajadse
~hn|ar|&.jajfgfhBa
~hn|zh|南~hD无核区%u;南~hD~hF;拉罗通加%u
~m/|fr|%C*a*"@el’Asie &BSud-Est;%C@e~kd
~m/|es|%7%Z~kN@e_z{de|del|en|en el} ~i4;%7@e~kd
~m/|ru|&7a ~ag~gN;Uedskakhk%b
~m/|ar|&.thuaF abdhwke abxabce dh ~l2*r~nT;&.lahsfs
~m/|zh|东南亚~hF;曼谷%u
~hm|fr|%C@Iune *"~bG;%C@ePelindaba
~hm|es|%7@muna ~kN@e_z#O~gq;%7@ePelindaba
~hm|ru|&7a ~agMFfbkc;Gclbdnewhk%b
~hm|ar|&.~af~d7;&.lbchmala
~hm|zh|*f~hF;佩林达巴%u
~a/|fr|%C~b/d’une *"#OAsie centrale;%C#8%(une *"#OAsie centrale
~a/|es|%7@muna ~kN@e_z#O{|el }Asia Central;%7@e~m2
~a/|ru|&7a ~agЦcdjfelzdao Mxbb;Lcibmelejbdhk%b
~a/|ar|&.~af*rJoca abfowC;&.~af*rfow Joca;&.ocdclabagchos
~a/|zh|中亚~hF;塞米巴拉金斯克%u
~r?|fr|~hV#A&bchangements climatiques
~r?|es|@l>G_Y~bh;@l>G~bh
~r?|ru|~rh#Eaw bxicdcdbb klbieje;~rhaw bxicdcdbb klbieje;ODRDEEJ
~r?|ar|@t@xabtwajce #mgBcj abdhax
~r?|zh|@A~f9@k;~f9@k
kyoto|fr|@W@e~ok^A~hV#A&bchangements climatiques;@W@eKyoto
kyoto|es|~tV~ok#B@l>G_Y~bh;~tV{Kyoto|Kioto}
kyoto|ru|Dbajhk@.{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb klbieje|}
kyoto|ar|%oscfgf
kyoto|zh|&6@A~f9%v~mw@D;&6@A~f9%v@)~mw@D;~mw@D
^4|fr|#I@e^t
^4|es|#n@eParís aprobado #Ovirtud #B@l>G_Y~bh;#n~t1
^4|ru|Gefbyhk#0
^4|ar|&9lajco
^4|zh|~ll#K
cbd|fr|~hJ~k'biologique
cbd|es|@K%Z~oR
cbd|ru|%)~bM;~mm~bM
cbd|ar|@tabghfi ablcfbfqc;@/@[labghfi ablcfbfqc
cbd|zh|%k@k
=e|fr|@W@e=,*a#N@Crisques biotechnologiques
=e|es|~tV=,@m#-#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~tVCartagena
=e|ru|~l9#"%:wbawcxamehdahjb;~l9#"%:wbawcxamehdahjb ~eHa ~bM;~l9@.
=e|ar|%okjwaqhe bbobade abprcazce;%okjwaqhe #olabobade abprcazce
=e|zh|&6%k%v~hA%q@D;&6%k%v@)~hA%q@D;卡塔赫纳{生物安全|}@D
~r8|fr|@W@e~p.@I_m%8~qXgénétiques ~q"partage juste #jéquitable @Cavantages découlant @e~pautilisation;@W@e~or
~r8|es|~tV~p.@m~hSa @Z~kCGenéticos y ~eqJusta y Equitativa ~tBBeneficios ~i.se Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~tV~or
~r8|ru|Jesaohk#"~f4nahjpme k scdcjbBchkbi fchpfhei b hagichjdasa >K@ehmfegcnlbgao b fegdao ahdagc gusan aj bv mfbicdcdbq{ k Dadgcdrbb a wbalasbBchkai fexdaawfexbb|};Jesaohk@.
~r8|ar|%ohaBfca
~r8|zh|&6%k%v@G获取~pF#d公正#d公平分享其~hy所产生惠益@)~eU@D;@G获取~pF{和|与|以及}公正{和|}公平{地|}分享其~hy所产生惠益@)~eU@D;~eU@D
unccd|fr|@a#A*a~bFdésertification %Q#bpays gravement touchés par @ssécheresse et/ou @sdésertification, ~ed~bG;@a#A*a~bFdésertification
unccd|es|@l_Y@e~bT@sDesertificación ~tB^uAfectados ~nRSequía Grave o Desertificación, #O~kw#O~gq;~p4{ de las Naciones Unidas|} @e~bT@sDesertificación;~t6~bT@sDesertificación ~tB^uAfectados ~nRSequía Grave o Desertificación, #O~kw#O~gq
unccd|ru|@c#E%:~q'amphjudbgedbci g jcv hjfedev, kajafuc bhmujugetj hcfzcxdpt xehpvp b/blb amphjudbgedbc, ahawcdda ~g:;@c#E%:~q'amphjudbgedbci;@c%:~q'amphjudbgedbci
unccd|ar|~bRabgyrj *r_L~qBgiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~d7;~bRabgyrj
unccd|zh|@A~rE发生严重干旱#d/或荒漠化@)%0~r]在*f~lt~j/;@A~lt@k;~lt@k
~ce|fr|+A~cv=Y@9#B~i!
~ce|es|~tS~gM~tC#B~tW
~ce|ru|~mT@baw avfedc axadagasa hlaq
~ce|ar|@t~iH~gewlke abpfEfh
~ce|zh|#p臭氧层&!@k
~aj|fr|@W@eMontréal #8%(@C~dDqui appauvrissent @s~i!
~aj|es|~tV~kr%xa #P~kK~i.Agotan @s~tW;~tV~c/
~aj|ru|Iadfcelzhk#"%:gcAchjgei, fexfpCetAbi axadaguo hlao;Iadfcelzhk@.
~aj|ar|%o~o(#mabdfam abdoghnme bwlke abpfEfh
~aj|zh|@G消耗臭氧层物质@)~iZ@D;&6~iZ@D^i
basel|fr|+ABâle %c~h"@Cmouvements ~h/@e~gf~tH~paélimination;+ABâle
basel|es|~tSBasilea #!_F%1Movimientos Transfronterizos %1Desechos Peligrosos y su Eliminación;~tSBasilea
basel|ru|Uexclzhk~pTxe jfedhsfedbBdao mcfcgaxkao amehduv ajvanag b bv pnelcdbci;Uexclzhk@p
basel|ar|@tlaEb #mabgrsd *rhkb ~kUabxwje fabgxby dhva ~tj;@tlaEb
basel|zh|控制危险废物越境转移~ig处置巴塞尔@k;巴塞尔@k
~hr|fr|+A~h5*aprocédure @econsentement préalable #Oconnaissance @ecause applicable ~pL~gj#jpesticides dangereux qui font l’objet ~nh~k!+.;+A~kF
~hr|es|~tS~h5#!Procedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~n:#5;~tS~kF
~hr|ru|~p?>imfarcnpfc mfcngefbjclzdasa awahdageddasa haslehbq #4ajnclzduv amehduv vbibBchkbv gcAchjg b mchjbrbnag g &Hjafsaglc;~p?@p
~hr|ar|@tjfgjmad @[lgwlck tqjaF abdfanke abdolke ih ibd >Bdfam scdcazce fdlcmag Jnag diche xwje dgmafbe *r~jl<1
~hr|zh|~rE#C_f中对某些危险~iS品#d农药采用事先知情同意程序@)鹿特丹@k;鹿特丹@k
~au|fr|+A~l,&bpolluants organiques persistants;+A~oJ
~au|es|~tSEstocolmo @mContaminantes Orgánicos Persistentes;~tSEstocolmo
~au|ru|Ljaksalzihk>ihjaokbv afsedbBchkbv xesfqxdbjclqv;Ljaksalzihk@p
~au|ar|@taogsvfbd #mabdbfDag abiAfce abDalge;@togfsvfbd #mabdbfDag abiAfce abDalge
~au|zh|@G持久性有机~sk物@)~lo@k;~lo@k
~jR|fr|+AMinamata{ sur le mercure|}
~jR|es|~tSMinamata #!Mercurio;~tSMinamata
~jR|ru|Ibdeiejhk>ifjpjb;Ibdeiejhk@p
~jR|ar|@tdchadaga #mabEzlk
~jR|zh|@G汞@)水俣@k;水俣@k
cites|fr|@a%c~k!@5@Cespèces @efaune ~tHflore sauvages menacées d’extinction;CITES
cites|es|@l#!~n:~t0Especies Amenazadas @eFauna y Flora Silvestres
cites|ru|%)&H~k/gbneib nbkao Fepdu b Flafu, devanqAbibhq man psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@t~bY&Vlphfai =P;@t~jl#h*rphfai =P;@t~jl#hlphfai =P
cites|zh|濒危野生动植物种#C_f@k;濒危物种{国际|}{贸易|}@k
cms|fr|~hJ%I@Cespèces migratrices appartenant ^Afaune sauvage;+ABonn
cms|es|~i3&]~gYEspecies Migratorias @eAnimales Silvestres
cms|ru|@c~mD~o?~rQnbkbv ybgajduv;%)~k,~o?~rQnbkbv ybgajduv
cms|ar|@trnG phfai ~tgabljce abdvaqje;@tabdranGe >Bphfai ~tgabljce abdvaqje;&.abdranGe >Babphfai abdvaqje dh ~tgabnwjce
cms|zh|养护野生动物移栖物种@k;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@k
~r(|fr|~j?zones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;+ARamsar
~r(|es|@l~pja @ZHumedales @eImportancia #5~tv~fScomo Hábitat @eAves Acuáticas;~t6Ramsar
~r(|ru|%)ganda-walajduv psanzqv, bictAbv icynpdefandac xdeBcdbc, slegdui awfexai g keBchjgc ichjaawbjedbo ganamlegetAbv mjbr;Oeihefhk@p
~r(|ar|@/@[labpjaAc abjwle Hag abpvdce <1;@tabpjaAc abjwle Hag abpvdce <1;@tjadoaj
~r(|zh|@G~r]作为水禽栖息地@)#C重要湿地@k;拉姆萨尔{湿地|}@k;&6湿地%v
acap|fr|#I*a%I@Calbatros ~sZpétrels
acap|es|#n%Z&]@eAlbatros y Petreles
acap|ru|@Ma ~k,elzwejfahag b wpfcgchjdbkag
acap|ar|&9rnG wcfj abkwjo fabhfF;%e#olrnG {wazjc|wcfj} abkwjo fabhfF
acap|zh|#p信天翁#d海燕#K
~ry|fr|+ABamako @I%td’importer ~ss@C~gf#j%c~h"@Cmouvements ~h/>b=Q@C~gfproduits ~bG;+ABamako
~ry|es|~t6Bamako
~ry|ru|Ueiekhk@p
~ry|ar|@tladasf
~ry|zh|巴马科@k
=f|fr|@a=Y@9>bmise #Ovaleur ~j7%Q@srégion @CCaraïbes;+ACarthagène
=f|es|@K~tC>C#x#v~olMarino #BRegión #vGran Caribe
=f|ru|%)*zb ahgacdbb ~jOhfcnu UalzCasa Defbwhkasa feoade;~l9@p
=f|ar|~pX{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
=f|zh|#p#d开发大加勒比区域*8~e0@k
alps|fr|~hJ@9@CAlpes;@aalpine
alps|ru|~bQMlzm;Mlzmbohk@p
alps|ar|~pXqlab abpbl
alps|zh|#p阿尔卑斯山@k;阿尔卑斯山@k
~cg|fr|@a%c*[#8%8utilisations @Ccours d’eau ~by%(@Cfins ~dk~i.@snavigation
~cg|es|@l#!*j%1Usos %1Cursos @eAgua %m@QFines Distintos #BNavegación
~cg|ru|%)~lcdchpnavanduv ~rQ>K%Dganajakag
~cg|ar|@tkahfh aogxmad abdqajc abdazce #h*rabpBjaA Bcj abdbarce
~cg|zh|#C水道非航行~cQ法@k
water|fr|~hJ@9#j=S@Ccours d’eau ~h/~sZlacs ~cy;@a@Il’eau
water|es|@K%Z@'y +)%1Cursos @eAgua Transfronterizos y {de |}@ZLagos +K
water|ru|@c%:avfedc b ~f0jfedhsfedbBduv ganajakag b %Daxcf
water|ar|~pXfaogxmad abdqajc abdazce abialje bbrmfm fablrcjag <1
water|zh|跨界水道#d#C湖泊#p#d~hy@k;#p&P{利用|使用}{跨界|越境}水道#d#C湖泊@k;&6水%v
~ro|fr|@a@I_m%(l’information, @s~lX&Bpublic au processus décisionnel #j_m^A*]~c0d’environnement;@ad’Aarhus
~ro|es|@l#!~hS_0Información, @s~eq#vPúblico ~o5Toma @e~p7>C~hS_0*u#O~jfAmbientales;{Convención|Convenio} @eAarhus
~ro|ru|%)nahjpmc k bdFafierbb, pBehjbb awAchjgcddahjb g mfarchhc ~pcfcCcdbo b nahjpmc k mfegahpnbt %:gamfahei, kehetAbihq ~k8hfcnu;Efvphhk@p
~ro|ar|@tJjvfo
~ro|zh|在~e0#u上~sq信息+b公众参与决策#d诉诸~pC~j/;奥胡斯@k
espoo|fr|@a@Il’évaluation @el’impact @Il’environnement %Qun contexte transfrontière;@ad’Espoo
espoo|es|~i3Evaluación #vImpacto Ambiental #Oun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetApt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhma
espoo|ar|@ttolf
lrtap|fr|~hJ~h.atmosphérique transfrontière %(longue distance
lrtap|es|{Convenio|Convención} %Z~d.Atmosférica Transfronteriza a Gran Distancia
lrtap|ru|%)jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewalzCbc fehhjaqdbq
lrtap|ar|@/@[labgbfD abqfc ablicm abdmC ~tj;@t~qAabqfc ablicm abdmC ~tj
lrtap|zh|远距离越境空气~sk@k;长程越界空气~sk@k
escazu|fr|#Irégional @I_m%(l’information, @s~lXpublique #j_m^A*]%(propos @Cquestions environnementales #OAmérique latine #j%Q#bCaraïbes;#Id’Escazú
escazu|es|#n~oA#!~hS_0Información, @s~eqPública >C~hS_0*u#O~jfAmbientales #OAmérica Latina >CCaribe;#n@eEscazú
escazu|ru|Эhkehphk#0;@MЭhkehp
escazu|ar|&9tosaEf
~a,|fr|%C@5&b~qXphytogénétiques @3l’alimentation #jl’agriculture
~a,|es|%7@E^,~kCFitogenéticos +zAlimentación ~g4Agricultura
~a,|ru|#f#.fehjbjclzduv scdcjbBchkbv fchpfhev ~ms~nMmfanagalzhjgbq b gcncdbq hclzhkasa vaxqohjge
~a,|ar|abdiavme #h#mabdfajm abfjaDce abhlagce bbpBHce fabEjaie
~a,|zh|粮食#d农业植物~pF#C%u;粮食#d农业植物~pF{国际|}%u
>.|fr|~mg=Y@9@Cvégétaux
>.|es|@l~t0@'Fitosanitaria
>.|ru|#f@b%:kefedjbdp b *zfehjcdbo
>.|ar|~n"bfkace abhlagag
>.|zh|#C植物#p@k
~an|fr|~hJsûreté ~to
~an|es|@l@m#-Nuclear
~an|ru|%)qncfdao ~iL
~an|ar|@tabpdah abhffc
~an|zh|核%q@k
+2|fr|~hJnotification rapide ~nhaccident ~to
+2|es|~i3Pronta Notificación @eAccidentes ~gI
+2|ru|@caw amcfejbgdai amagcAcdbb a qncfdao egefbb
+2|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+2|zh|及早通报核事故@k
<r|fr|@a@I~k?#Ocas d’accident nucléaire ou @esituation d’urgence radiologique
<r|es|@l@m~kc#Ocaso @eAccidente *Eo Emergencia Radiológica
<r|ru|%)maiaAb g hlpBec qncfdao egefbb ~pJfenberbaddao egefbodao hbjperbb
<r|ar|@tgkmcd ~oT*rrabe fkfi ramD hffc pf wajz tuiaic
<r|zh|核事故或辐射紧急情况~py@k
~fk|fr|@acommune *asûreté #B=Q&Bcombustible usé #j*asûreté #B=Q@Cdéchets radioactifs
~fk|es|@lConjunta @m#-~o5~og#vCombustible Gastado y @m#-~o5~og@eDesechos Radiactivos
~fk|ru|EwKcnbdcdd>i^I~eyajfewajegCbi jamlbgai b a ^I~eyfenbaekjbgduib ajvaneib
~fk|ar|@/abdugjse #mpdah abgyjn *rabfkfm abdogvbs fpdah abgyjn *r~kUabduie;@/abdugjse @[lobade gyjcn abfkfm abdogvbs fobade gyjcn ~kUabduie
~fk|zh|乏燃料+[%q#d放射性废物+[%q联合@k
~b'|fr|~m3@el’Agence @T@el’énergie atomique;~m3@el’AIEA
~b'|es|~bo#vOrganismo ~t0Energía Atómica
~b'|ru|~dc^Oescdjhjge %:ejaidao Pdcfsbb;~dcIMQMTЭ
~b'|ar|~kTbbfsabe #hbbwake abHjce
~b'|zh|#C~eT~s3;~eT~s3
^g|fr|~c,~t2_o#BSanté;~c,~t2_o#Bsanté
^g|es|~ef=K%X#BSalud
^g|ru|~dc~be~izxnfegaavfedcdbq
^g|ar|mogfj ~iEabyre abiabdce
^g|zh|#/~if%S%S法
fctc|fr|~hV@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@K>G#B=K%X#BSalud _u_F#vTabaco;@KMarco{ de la OMS|} _u_F#vTabaco
fctc|ru|~rh~be~izxnfegaavfedcdbq %:%j=pjeweke;~rhNEZ %:%j=pjeweke
fctc|ar|@t~iEabyre ~euabtwajce #mdsanre abglB
fctc|zh|#/~if%S烟草控制+:@k
=D|fr|~hT~t2#A@3l’éducation, @sscience >bculture;@acréant une Organisation #A@3l’éducation, @sscience >bculture
=D|es|~ef=K_Y+zEducación, @sCiencia ~g4Cultura;~efUNESCO
=D|ru|~dc#E~pMawfexagedbq, depkb b kplzjpfu;~dcYJXLDE
=D|ar|~deabgpococ bdhGde @xbbgjlce fabibd fabDkane
=D|zh|@A~iU+b科学及<X%S%S法;@A~iU+b科学^h<X%S&6%S法^i;教科文%S&6%S法^i
<G|fr|~hT~t2#A~j:industriel
<G|es|~ef=K_Y_u#xIndustrial
<G|ru|~dc#E%:mfaiuClcddaip ~ni
<G|ar|mogfj ~iE@x~m:abyhaice
<G|zh|@A工业#q%S章程
~na|fr|@a#9%(~d0
~na|es|@K@m~g9
~na|ru|%)&H~gn;Чbkeshk@p
~na|ar|@tabwcjah ~te
~na|zh|#C~fF@k
~aw|fr|@a=Y@9~g7mondial, culturel #jnaturel;@a~g7mondial
~aw|es|@l~tC~gtMundial, &Oy Natural;@l~gtMundial
~aw|ru|~bQghcibfdasa ~iGb mfbfandasa dehlcnbq
~aw|ar|~pXabgjaD %w~rpfabwlcic;@t~geabgjaD %w~rpfabwlcic
~aw|zh|#p#/<X#d自然遗产@k
*N|fr|@a#Z#b>M%(prendre @3interdire #jempêcher l’importation, l’exportation ~q"transfert @epropriété +-@Cbiens culturels
*N|es|@l~pW^s~i.Deben Adoptarse @QProhibir e Impedir @sImportación, @sExportación ~g4Transferencia @ePropiedad Ilícitas @eBienes ~l8
*N|ru|%)icfev, demfeglcdduv @exemfcAcdbc b mfcnpmfcyncdbc ~ezggaxe, gugaxe b mcfcneBb ~pehawhjgcddahjb @ekplzjpfduc rcddahjb
*N|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~qBgogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~bulwjk ~sN
*N|zh|@G&N#d~e2&f进出口~gx#d&f转让其~iT权@)方法~j/;#({采取措施|}&N{和|并}~e2&f进出口~gx#d&f转让其~iT权{方法|}@(@k
*M|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@9@C~dO#Ocas @e~ncarmé
*M|es|~p4{| de La Haya| de La Haya de 1954} ~tC%1~gA#OCaso @e~sQArmado
*M|ru|%)*z*W
*M|ar|~pX~bu*rrabe hufl hEai dobr;~pX~bu*rrabe ~m(abdobr
*M|zh|@G~jK~j/;*i情况下#p~gx@k
*O|fr|Deuxième @W#8^A+ALa Haye @e1954 =Y@9@C~dO#Ocas @e~ncarmé
*O|es|Segundo @V#B~t6La Haya @e1954 ~tC%1~gA#OCaso @e~sQArmado
*O|ru|Njaf{ao mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc} k Qeeshkao kadgcdrbb 1954 ^D*z*W;Njaf{ao mfajakal|asa mfajakale|aip mfajakalp|ui mfajakalai|ai mfajakalc} k Qeeshkao kadgcdrbb a *z*W{| 1954 sane}
*O|ar|#R~qx{bagnakce|abdbrk lagnakce} bavac ~gd1954
*O|zh|&6@G~jK@)%v~cU@D;&6@G~jK@){1954年|}{海牙|}%v@(~cU{项|}@D
=m|fr|@a=Y~qZ~g7culturel immatériel
=m|es|@l+zSalvaguardia ~gt&OInmaterial
=m|ru|~bQdciejcfbelzdasa ~iGdehlcnbq
=m|ar|@tyfh abgjaD ~rpBcj abdamc
=m|zh|#p非物质<X遗产@k
+T|fr|~hJ@9>b^]#B~k'@Cexpressions culturelles
+T|es|~i3@'y ~kA#B_j~gYExpresiones ~l8
+T|ru|~bQb maaAfcdbb fexdaawfexbq Fafi ~iGheiagufeycdbq
+T|ar|~pXfgiEcE ghfi pusab abgilcj abDkanc
+T|zh|#p#d_b<X表现形式多样性@k
~bb|fr|@a{d’UNIDROIT |}&b~dOvolés ou illicitement exportés
~bb|es|~mJ{ de UNIDROIT|} ^,~rgCulturales Robados o Exportados Ilegalmente
~bb|ru|@c{|YJRHOVM }a mavbAcdduv ~pJdcxekadda gugcxcdduv ~k:rcddahjqv
~bb|ar|@tabdivm &Vbgfrcm ~m,abxay #m~buabdojfke pf abdymje {lwjk|lyfje} ~sN
~bb|zh|#C统一私法协会@G被盗或&f出口文物~j/;{国际统一私法协会|}@G被盗或{者|}&f出口文{物|化财产}~j/
~rM|fr|~mg#G="dopage %Q="sport
~rM|es|@l@E#r&wDopaje ~n5Deporte
~rM|ru|~jLnambdsai g hmafjc
~rM|ar|~n"bdsanre abdhuwag ~pPabjcaAe
~rM|zh|~se在体育运动中~cQ兴奋剂~n4
~a'|fr|%C@e~l'*)faciliter _m@Caveugles, @Cdéficients visuels ~sZ%?ayant ~qLdifficultés @electure @Ctextes imprimés %8œuvres publiées;%C@eMarrakech
~a'|es|%7@e~l'@QFacilitar &w~hSa #PObras Publicadas a #P&8Ciegas, con Discapacidad Visual o con Otras Dificultades @QAcceder al Texto Impreso;%7@e{Marrakech|Marrakesh}
~a'|ru|~s!{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awlcsBcdbb nahjpme hlcmuv b lbr h defpCcdbqib xfcdbq ~pJbduib asfedbBcdduib hmahawdahjqib gahmfbdbiejz mcBejdpt bdFafierbt k ampwlbkageddui mfabxgcncdbqi;~s!%b
~a'|ar|&.djasu bgcocj abhnaH tbC abdyhnag abdhufje
~a'|zh|@G为盲&c+b视力~pI或+c印刷品阅读~pI~sq已出版作品提供便利@)~e3%u;@G为盲&c+b视力~pI或+c印刷品阅读~pI~sq已发表作品提供便利@)~e3%u;~e3%u
~nX|fr|+A~rm*amise %(disposition @e~qX@etélécommunication @3l’atténuation @Ceffets @Ccatastrophes #j@3#bopérations @esecours #Ocas @ecatastrophe
~nX|es|~tS~rm#!Suministro @e~kC@eTelecomunicaciones +zMitigación @eCatástrofes y #POperaciones @eSocorro #OCasos @eCatástrofe
~nX|ru|@cTeimcfc a mfcnahjeglcdbb jclckaiipdbkerbadduv fchpfhag ~mshiqsBcdbq mahlcnhjgbo wcnhjgbo b ~fZamcferbo %:akexedbt maiaAb;@cTeimcfc
~nX|ar|@tgadlcjc @[lgfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~nX|zh|为减灾救灾+E提供电信~hI@)坦佩雷@k;坦佩雷@k
>r|fr|~hJcirculation routière
>r|es|~i3Circulación ~nRCarretera
>r|ru|%)~pfngbycdbb ~j)~r-;@c~j)^D~pfngbycdbb
>r|ar|@tabocj >Babwjk
>r|zh|1949%V道路交通@k
tir|fr|@adouanière #9au transport @5@e~nLsous ="couvert @ecarnets TIR;@aTIR
tir|es|@KAduanero %xal Transporte ~t0~omal Amparo %1Cuadernos TIR;@KTIR
tir|ru|Teiaycdd>i&Hmcfcgaxkc sfpxag h mfbicdcdbci kdbykb IHG;@cIHG
tir|ar|@/abqdjsce @[labhkb &VbblAazi
tir|zh|#C公路运输@k;TIR@k
~cM|fr|~mg@Il’harmonisation @Ccontrôles @C~nL%8frontières
~cM|es|{Convenio|Convención} @E%ZArmonización %1Controles @e~om#O#PFronteras
~cM|ru|#f>ihaslehagedbb phlagbo mfagcncdbq kadjfalq sfpxag @esfedbrev
~dF|fr|@a#9au ~k!@etransit @C+8sans littoral
~dF|es|@l#!~n:@eTránsito %1&Esin Litoral
~dF|ru|%)jfedxbjdao ~k/gdpjfbkadjbdcdjelzduv ~fh
~dF|zh|内陆%0过境_f@k;内陆国过境_f@k
+P|fr|@a=Yreconnaissance #jl’exécution @Csentences arbitrales étrangères
+P|es|@l#!Reconocimiento ~g4~kj~gYSentencias Arbitrales Extranjeras
+P|ru|%)mfbxdedbb b mfbgcncdbb g bhmaldcdbc bdahjfedduv efwbjfeyduv fcCcdbo;Jzt-Йafkhk@p
+P|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+P|zh|承认及*7外国仲裁裁决@k;承认&P*7外国仲裁裁决@k;&6纽约%v
cisg|fr|@a#A&bcontrats @evente @T@emarchandises
cisg|es|@l_Y^,Contratos @eCompraventa ~t0Mercaderías
cisg|ru|~mmnasagafev &Hkpmlb-mfaneyb jagefag
cisg|ar|@t@x#mikfm ablci &VbblAazi
cisg|zh|@A#C货物销售合同@k
&X|fr|@a#A@I=S@ecommunications électroniques %Q#bcontrats ~cy
&X|es|@l_Y%Z+)~gYComunicaciones Electrónicas ~tBContratos +K
&X|ru|@c#Eaw ~lQPlckjfadduv haawAcdbo g %Dnasagafev
&X|ar|@t@x@[laogxmad abxwalag abtbsgjfhce *rabikfm <1
&X|zh|@A#C合同~cQ电子通信@k
^8|fr|@a#A%ccontrat @etransport @5@e~nLeffectué entièrement ou partiellement par mer;~bW@e~kF
^8|es|@K_Y#!Contrato @eTransporte ~t0~omTotal o Parcialmente Marítimo;~c[@e~kF
^8|ru|~mmnasagafev maldahjzt ~pJBehjbBda ~jO&Hmcfcgaxkb sfpxag;~p?%a
^8|ar|@t@x@[likfm abhkb &VbblAazi ih wjck ablrj sbca pf qEzca;~mpjfgjmad
^8|zh|@A全程或~sr~hG#C货物运输合同@k;鹿特丹~eg
*X|fr|@a#A*atransparence %Ql’arbitrage <ginvestisseurs #j+8fondé @I@Ctraités;+AMaurice *atransparence
*X|es|@l_Y%ZTransparencia ~tBArbitrajes <gInversionistas y &E~n5>G@eun Tratado;~t6Mauricio %ZTransparencia
*X|ru|~mmmfaxfeBdahjb ~o.efwbjfeydasa fexwbfejclzhjge ~rWbdgchjafeib b ~f6@eahdagc %Dnasagafag;~l">imfaxfeBdahjb
*X|ar|@t@x#mabunance *rabgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #mabunance
*X|zh|@A投资&c与%0间基于%u仲裁透明度@k;~eY透明度@k
=y|fr|@a#A&baccords @e~gm~byissus #Bmédiation;+ASingapour *amédiation
=y|es|@l_Y^,Acuerdos @eTransacción %mResultantes #BMediación;~t6Singapur %ZMediación
=y|ru|~mm%Dibfaguv hasleCcdbqv, nahjbsdpjuv g fcxplzjejc icnberbb;Lbdsempfhk>iicnberbb
=y|ar|@t@x#magnakag abgofce #habdhlDke dh abfoawe;@tohBanfje #mabfoawe
=y|zh|@A@G调解所产生@)#C#d解~eS@k;新加坡调解@k
^n|fr|@a#A&beffets ~by@Cventes judiciaires @e~qS;+A~c(*avente judiciaire @e~qS
^n|es|@l_Y^,Efectos %m~gYVentas Judiciales @eBuques;~t6~c(%ZVenta Judicial @eBuques
^n|ru|~mm%Dmahlcnhjgbqv hpncwdao mfaneyb hpnag;~p">ihpncwdao mfaneyc hpnag
^n|zh|@A船舶~lk出售#C效力@k;~hz船舶~lk出售@k
upeace|fr|#I@5~b/@el’Université =Ypaix
upeace|ru|#f#ia haxnedbb Vdbgcfhbjcje ibfe
upeace|ar|%e&VbthuaF qadie abobad
~rX|fr|+A1930 %c~m6{ (no 29)|};@R{| (no 29)} %c~m6{|, 1930}
~rX|es|~h[Forzoso{, 1930 (núm. 29)|, 1930|}
~rX|ru|@c1930 ^D~k]~r0~j"29);*I~k]jfpnc
~rX|ar|@t~q){|، 1930| biad 1930| bohe 1930}
~rX|zh|1930%V~cm~d(29~tG;1930%V~cm@k
^0|fr|@W{de 2014 |}#8^A@a{de 1930 |}%c~m6{|, 1930| (no 29)}
^0|es|~oy{ de 2014|} %xal ~h[Forzoso{, 1930|, 1930 (núm. 29)|}
^0|ru|#,{|2014 sane }~eH1930 ^D~k]jfpnc{| (№ 29)}
^0|ar|%o{|iad 2014 b}@t~q){|، 1930| biad 1930};%oiad 2014 abdbrk lagnakce ~q){|، 1930| biad 1930}
^0|zh|《1930%V~cm@k》2014%V@D;《1930%V~cm%v{(第29号)|}@({2014年|}@D
~rY|fr|+A1948 ~bi*[syndical (no 87);+A1948 ~bi*[syndical;@R{| (no 87)} ~bi*[syndical{|, 1948}
~rY|es|@K%ZLibertad Sindical ~g4@'#v*j@eSindicación{, 1948 (núm. 87)|, 1948|}
~rY|ru|@c1948 ^Dhgawanc ehharberbb b *z~pe@e~oV~j"87);*Ihgawanc ehharberbb b *z~pe@eafsedbxerbt
~rY|ar|@tabrjce abhkalce ~njrk abghGcd{| abhkalc}
~rY|zh|1948%V结社自由#d#p%S%r~d(87~tG;1948%V结社自由^L#p%S权{利|}@k
ilo-97|fr|+A~j)&b^y~hi(révisée) (no 97);+A~j)&b^y~hi(révisée);@R{| (no 97)} &b^y~hi(révisée){|, 1949}
ilo-97|es|@K^,~m5Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|ar|@tabidab ~tf(djaqie)
ilo-97|zh|1949%V~iX~sh@k(修订)(第97~tG;1949%V移{民|徙}~sh@k{(修订)|(修订本)|(订正)|}
~rZ|fr|+A~j)~cYcollective (no 98);+A~j)~cYcollective;@R{| (no 98)} ~cYcollective{|, 1949}
~rZ|es|@K#!*j@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~rZ|ru|@c~j)^D~lc@e~oVb @egcncdbc kallckjbgduv mcfcsagafag ~j"98);*I~lc@e~oVb {|de }gcncdbc kallckjbgduv mcfcsagafag
~rZ|ar|@trk abghGcd fabdnafAe abqdaice
~rZ|zh|1949%V%S%r#d集体谈判%r~d(98~tG;1949%V%S权{利|}^L集体谈判{权利|权|}@k
~nn|fr|+A~sx@Il’égalité @erémunération{ (no 100)|};@R{| (no 100)} @Il’égalité @erémunération{|, 1951}
~nn|es|@K@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nn|ru|@c~sx^Dfegdai gaxdesfeyncdbb ~j"100);*Ifegdai gaxdesfeyncdbb
~nn|ar|@tabdoafae *rabpqfj
~nn|zh|1951%V同酬~d(100~tG;1951%V同{工同|等报|}酬@k
~no|fr|+A1952 ~d2minimum) (no 102);+A1952 ~d2minimum);@R{| (no 102)} ~d2minimum){|, 1952}
~no|es|@K%Z#-<Z(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~no|ru|@c1952 ^Dibdbielzduv dafiev ~b7~ex~j"102);*Iibdbielzduv dafiev ~b7awchmcBcdbq
~no|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~no|zh|1952%V=3保障(最低标准)~d(102~tG;1952%V=3保障(最低标准)@k
~np|fr|+A1957 @I~lU&B~m6{ (no 105)|};@R{| (no 105)} @I~lU&B~m6{|, 1957}
~np|es|@K%ZAbolición #vTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~np|ru|@c1957 sane ~k9mfbdpnbjclzdasa jfpne ~j"105);Dadgcdrb@O~k9mfbdpnbjclzdasa jfpne
~np|ar|@ttbBaF ~q)
~np|zh|1957%V废除~cm~d(105~tG;1957%V废{除|止}~cm@k
~nq|fr|+A1958 ~jHprofession) (no 111);+A1958 ~jHprofession);@R{| (no 111)} ~jHprofession){|, 1958}
~nq|es|@K%Z=I(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nq|ru|@c1958 ^D~al%4jfpne b xedqjbo ~j"111);*I~al%4jfpne b xedqjbo
~nq|ar|@t~rq(nc abaogxmad fabdvhe);@t~rq*rabaogxmad fabdvhe
~nq|zh|1958%V(~sh#d职业)~cT~d(111~tG;1958%V(~sh^L职业)~cT@k;1958%V~cT(~sh^L职业)@k
~nr|fr|+A1973 @Il’âge minimum{ (no 138)|};@R{| (no 138)} @Il’âge minimum{|, 1973}
~nr|es|@K%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nr|ru|@c1973 ^D~o:gaxfehjc ~msmfbcie @efewajp ~j"138);*I~o:gaxfehjc ~msmfbcie @efewajp
~nr|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~nr|zh|1973%V~q!~d(138~tG;1973%V~q!@k
~ns|fr|+A1989 ~cX#jtribaux (no 169);+A1989 ~cX#jtribaux;@R{| (no 169)} ~cX#jtribaux{|, 1989}
~ns|es|@K@m~mYIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~ns|ru|@c1989 ^Dkafcdduv defanev b defanev, gcnpAbv mlcicddao awfex ybxdb ~j"169);*Ikafcdduv defanev b defanev, gcnpAbv mlcicddao awfex ybxdb
~ns|ar|@tabuifl abpybce fabklbce
~ns|zh|1989%V土著#d部落&c民~d(169~tG;1989%V土著{和|与|及}部落{人民|民族}@k
~nt|fr|+A1999 ~j9@e^x@C~dn(no 182);+A1999 ~j9@e^x~g8;@R{| (no 182)} ~j9@e^x~g8{|, 1999}
~nt|es|@K~pWPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nt|ru|@c1999 ^DdebvpnCbv Fafiev ncjhkasa jfpne ~j"182);*IdebvpnCbv Fafiev ncjhkasa jfpne
~nt|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~nt|zh|1999%V最恶劣形式@)童工劳动~d(182~tG;1999%V{禁止|}最恶劣形式@(童工{劳动|}@k
~nv|fr|+A2011 ~fIdomestiques (no 189);+A2011 ~fIdomestiques;@R{| (no 189)} ~fIdomestiques{|, 2011}
~nv|es|@K~pWTrabajadoras y @Z~m5Domésticos{, 2011 (núm. 189)|, 2011|}
~nv|ru|@c2011 ^Dnahjaodai ~r0naieCdbv fewajdbkag ~j"189);*Inahjaodai ~r0naieCdbv fewajdbkag
~nv|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~nv|zh|2011%V家政工&c~d(189~tG;2011%V家{政|庭}工&c@k
~nw|fr|+A2019 *a_s~q"harcèlement{ (no 190)|};@R{| (no 190)} *a_s~q"harcèlement{|, 2019}
~nw|es|@K%Z~bf>CAcoso{, 2019 (núm. 190)|, 2019|}
~nw|ru|@c2019 sane aw ~aRb naiasejclzhjg g hFcfc jfpne ~j"190);Dadgcdrb@Oaw ~aRb naiasejclzhjg g hFcfc jfpne
~nw|ar|@tabihn fabgrju
~nw|zh|2019%V~dV#d骚扰~d(190~tG;2019%V{消除|}~dV&P骚扰@k
~b.|fr|+A@"@el’unité ^[=(#b~jopropres ~mC@C~qY~bG;@a=(#b~jopropres ~mC@C~qY~bG
~b.|es|~p4{ de la Organización de la Unidad Africana|} ~nR@s~i.se Regulan @Z~n.Específicos %1~s?%1Refugiados #O~gq
~b.|ru|@c~oaeFfbkedhkasa cnbdhjge, fcsplbfptA{eq|co|pt} hmcrbFbBchkbc ehmckju mfawlciu wcycdrcg ~g:
~b.|ar|~c2{|biad 1969 }~qBgrsd {abdGavj|abqfahl} ~ga{ldusbag|bduasb|lduasb} abbaqzch ~d7;~c2~gd1969
~b.|zh|*f统一%S@G*f难民#u某些特定~iV~j/;1969%V*f统一%S@k
~eM|fr|+A@"@el’unité ^[@I#)&Bmercenariat ~bG
~eM|ru|@c~oaeFfbkedhkasa cnbdhjge a *ndecidbBchjge ~g:
~eM|ar|~c2~qH>BabajgEak ~d7
~ny|fr|+A~tk^[*a@9#j~k?%8%?déplacées ~bG;+AKampala
~ny|es|@l#BUnión Africana ~tCy {la |}~kc{de|a} @ZDesplazados Internos #O~gq;~t6Kampala
~ny|ru|@cMFfbkedhkasa hatxe a *zgdpjfcddc mcfcicAcdduv lbr g MFfbkc b akexedbb bi maiaAb;Deimelzhk@p
~ny|ar|@t~h9~gefdoaime abhaErch maxbca ~d7;@tsdlaba;@t~h9~geabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~ny|zh|*f~sp#p#d~py*f~hC者@k;坎帕拉@k
^R|fr|~qfpeuples
^R|es|~ia
^R|ru|MFfbkedhk_tvefjb~dI~h-~cEb defanag
^R|ar|~de~dffabuifl
^R|zh|~nB*6;*f+M&P~aO
~aX|fr|=-^[@C#1#j&Bbien-être @e~cN
~aX|es|^.Africana ^,#k>CBienestar #vNiño
~aX|ru|MFfbkedhk_tvefjb~dI~h-b ~n0fcwcdke
~aX|ar|~deabpnjckc brkfk abwnb fjnavv
~aX|zh|*f&m%r#d福利*6
~r4|fr|@W^A~qf~jW#8%8#1{de la femme|des femmes} ~bG;@W@eMaputo
~r4|es|@V#B~ia~tv%xa @Z#k#BMujer #O~gq;~tVMaputo
~r4|ru|*sb defanag, @S~h-~q4~g:;*sb defanag a +k~q4~g:;Iempjhk@.
~r4|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~dffabuifl {luph rkfk|abdgibk lrkfk} ~qy~d7;%odalfgf
~r4|zh|&6~nB*6^i@G*f~my%r@)@D;&6*f+M&P~aO^i@G*f~my%r@)@D;&6马普托@D^i
~rx|fr|~hT@e~tkafricaine
~rx|es|Acta Constitutiva #BUnión Africana
~rx|ru|VBfcnbjclzd{uo|asa|aip|ui|ai} ekj@BMFfbkedhkasa hatxe
~rx|ar|~m,abgpococ bbagram abpnjckc
~rx|zh|*f~sp%S法
echr|fr|+A~qZ~ma~b)@Clibertés fondamentales;@aeuropéenne ~ma>7
echr|es|~mJ{| Europeo} ~tC%1~bN~gYLibertades Fundamentales;@KEuropeo @e<Q
echr|ru|%)*z~h-~cEb ahdagduv hgawan;Xgfamcohk>i+k^q;Xgfamcohk@b%:mfegei ^q
echr|ar|@/abpfjflce brkfk _O
echr|zh|#p+M与~jF@k;#p+M^h~jF@k;欧洲+M@k
achr|fr|@aaméricaine #9%8~tT;~gJ@e~oF
achr|es|@lAmericana @m<Q;~cH@e~oF
achr|ru|Micfbkedhk>i+k^q
achr|ar|@/~e'brkfk _O
achr|zh|~lr+M@k
=n|fr|@a&B~q[@el’Europe *a#N>b~bF_s%(l’égard @Cfemmes >b_sdomestique;@a~o,
=n|es|@K~l1@eEuropa @m%Oy ~bT@s~bf#r{las Mujeres|la Mujer} ~g4~bfDoméstica;~tSEstambul
=n|ru|@cLagcje Xgfamu a ~eKb ~q'dehblbci #4~q4b naieCdbi dehblbci;~s'@p
=n|ar|~fO{bdhi|luph dhi|abdgibke ldhi} fdsanre ~gQ{abdjpe|abhoaF} fabihn abdhEbc
=n|zh|~eX&U#d+/~dV侵害~my&n及家庭~dV@k;~eX#(&U#d+/~dV侵害~my{行为|}^h家庭~dV{行为|}@(@k
~jp|fr|~hJcybercriminalité;+ABudapest
~jp|es|~mJ{ del Consejo de Europa|} %ZCiberdelincuencia;~tSBudapest
~jp|ru|%)kbwcfmfchjpmdahjb;UpnemcCjhk@p
~jp|ar|~fO@[labqjcde abtbsgjfhce;~fO@[labqjcde abocljahce;@tlfmalog
~jp|zh|网络=7@k
^W|fr|@a&B~q[@el’Europe *a~bF~ieêtres humains
^W|es|@K~l1@eEuropa %Z~bT@s~oN@eSeres Humanos
^W|ru|@cLagcje Xgfamu a mfajbgancohjgbb ~k/ltnzib
^W|ar|~fO{bdsanre|luph dsanre|abdgibke ldsanre} ~bYlabluj
^W|zh|~eX+/~s2+E@k;~eX+/{贩运人口|人口贩运}{行动|行为|}@k
belem|fr|^k=Yprévention, @ssanction #j#)#B_s~tAfemme;+A~d-
belem|es|~cD@Q~h3~tby Erradicar @s~bf~n1;~t6~d-
belem|ru|~k7{mfcnpmfcyncdbb|mfcnajgfeAcdbb} b ~aR#4~q4~bHdcsa
belem|ar|@t_L~e'~o9~gQ~qy~cLibcv ~o-;@t_L~e'#mdhi ~gQ~qy~cLibcv faogzyabv
belem|zh|贝伦杜帕拉@k
bern|fr|@a#9^A%I#Bvie sauvage #j&Bmilieu naturel @el’Europe;+ABerne
bern|es|@K%x_0&]#BVida Silvestre y #v~ol~jk#OEuropa
bern|ru|~bQnbkao Fepdu b Flafu b mfbfanduv hfcn awbjedbq g Xgfamc
>V|fr|~gJ#BLigue @C+8arabes
>V|es|{Pacto|Carta} #BLiga %1&EÁrabes
>V|ru|Gekj@BЛbsb efewhkbv ~fh
>V|ar|~iCqadie ^?abijlce
>V|zh|~lu%0~sp*6;~lu%0~sp{盟约|公约}
~aZ|fr|=-@el’Association @Cnations @el’Asie &BSud-Est;=-@el’ASEAN
~aZ|es|^.#BAsociación @eNaciones @e~i4;^.#BASEAN
~aZ|ru|~dcMhharberbb +5~gN;~dcMLXMJ
~aZ|ar|~iCjalwe pdd ~nT
~aZ|zh|东南亚%0~sp*6;东盟*6
tac|fr|%Cd’amitié ~tH&A#OAsie &BSud-Est
tac|es|%7@eAmistad y &e#O{|el }~i4
tac|ru|&7a nfpywc b ~eEg ~gN
tac|ar|&.abymake ~g.*r~nT
tac|zh|东南亚友好<J%u
~gg|es|^.~l1@e&e%1&EÁrabes #vGolfo
~gg|ru|~dcLagcje ^Yefewhkbv +5Zelbge
~gg|ar|~kTbdqbo ~m'bmfb abxbcq abijlce
~gg|zh|海湾~lu%0<J委员会*6
icmp|ru|@Ma ~rUb Fpdkrbqv _Hkaibhhbb %:mfamegCbi wcx gchjb lbrei
ices|fr|@a#9au ~q[@5@3l’exploration #Bmer
ices|ru|%)Icynpdefandai hagcjc ~j6iafq
ices|ar|@tabdqbo &Vbaogsuan ~iy
seafo|fr|~hJ_x@el’Atlantique Sud-Est
seafo|es|@K%Z&]y ~og%1~kC#B~iq~q9Atlántico Suroriental
seafo|ru|%)~k,mfaiuhlaguv fchpfhag g tsa-gahjaBdao Behjb MjledjbBchkasa akcede b pmfeglcdbb bib
seafo|ar|@trnG ftmaje dfajm ~rPabpodas *rqhfl ujk ~qzabpwboc
seafo|zh|~tx东南大西洋~cp~hI@k
^V|fr|@a&b~jocivils @el’enlèvement @5d’enfants
^V|es|~mJ{| de La Haya} ^,~n.~q:#BSustracción ~t0Menores
^V|ru|%)sfeynedhka-mfegaguv ehmckjev %'mavbAcdbq ncjco
^V|ar|~s7~o]abdmhce bbaxgwan &Vbbpwnab;@/@[~o]abdmhce bbaxgwan &Vbbpwnab
^V|zh|#C诱拐&m民事~iV@k;#(#C{性|}诱拐&m民事~iV@({海牙|}@k
+i|fr|~hJ@9@C~dn>b&A~c0d’adoption *m
+i|es|~mJ{| de La Haya} %x_0@'#vNiño y _0&e#Omateria @eAdopción #5
+i|ru|%)*z~r9b ~eE#4bdahjfeddasa phudaglcdbq
+i|ar|~s7~eI~gT~g.*r{dqab|dcmah} abglhc >Babyicm ~kV;@/@[~eI~gT~g.*r{dqab|dcmah} abglhc >Babyicm ~kV
+i|zh|跨国收养~iV#p&m及<J@k;#(跨国收养~iV#p&m^h<J@({海牙|}@k
~b,|fr|@a%crecouvrement @Caliments %(l’étranger
~b,|es|~i3Obtención @eAlimentos ~n5Extranjero
~b,|ru|%)gxuhkedbb xe sfedbrco elbicdjag
ihr|fr|~kGsanitaire +.{ (2005)|}
ihr|es|~kESanitario #5{ (2005)|}
ihr|ru|#f{uc icnbka-hedbjefduc mfegble|uv icnbka-hedbjefduv mfegbl|ui icnbka-hedbjefdui mfegblei|uib icnbka-hedbjefduib mfegbleib}{ (2005 san)|}
ihr|ar|abbfazr ~qG#h(2005)
ihr|zh|#C~if条例(2005);#C~if条例
udhr|fr|~cr~ma>7
udhr|es|@h*:@e<Q
udhr|ru|#t~h-^q
udhr|ar|%2%wbrkfk _O
udhr|zh|#/+M@w
_T|fr|@g@Il’octroi @el’indépendance %8pays #j%8~jWcoloniaux
_T|es|@h%ZConcesión #B~lHa @Z^uy ~mYColoniales
_T|ru|~hLmfcnahjeglcdbb ~lRkaladbelzdui hjfedei b defanei
_T|ar|@7dhr abaogkbab bblbmah fabuifl abdogidje
_T|zh|给予殖民地%0#d&c民~sm@w;给予殖民地%0#d&c民~sm@)@w
<j|fr|@g#9%8>N&B*[@5touchant #b~bgamicales >b&A<g#b+8conformément ^A=-+J
<j|es|@h^,@,@e*j@Ereferentes a #P~c]@eAmistad y _0&e<g@Z&E@econformidad con @s^.@e*t
<j|ru|~hL~tn%'mfege, kehetAbvhq nfpychjgcdduv ajdaCcdbo b ^Y~rW~f6~ijVhjegai ~f?
<j|ar|@7_U~m,&V@[labibakag abfmce ~g.lch ^?fnka bdcDak <R;@7_U~m,&V~m9labibakag abfmce ~g.lch ^?fnka bdcDak <R
<j|zh|~e7依&6@A*6^i~lm友好^o及<J之#C法#2之@w;~e7依&6@A*6^i~lm友好^o^h<J{的|之}#C法#2{的|之|}@w
~aE|ru|~hLdcajKcilciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~aE|ar|@7abocame abmazde >Babdfajm abwlcice
~aE|zh|@G天然~hI之永久~sc@w;#({天然|自然}~hI~tw永久~sc~tw@w
%G|fr|@g#A~aa@e&Qraciale
%G|es|@h_Y%Z~sY=IRacial
%G|ru|#z#Ea ~d6fehagao nbhkfbibderbb
%G|ar|@7@x~qH~aAabihyjc
%G|zh|@A+?~aG~f!~cT@w
<5|fr|@g~ma~cN
<5|es|@h%1#k#vNiño
<5|ru|#z~h-fcwcdke
<5|ar|@7_qabwnb
<5|zh|&m%r@w
>z|fr|@g@I#)#B&Q~ay
>z|es|@h%Z+'#B=I~n1
>z|ru|~hL*n~q5
>z|ar|@7~gR~rqAm abdjpe
>z|zh|~bj~cT@w
<C|fr|@g@Il’asile territorial
<C|es|@h#!Asilo Territorial
<C|ru|~hLjcffbjafbelzdai pwcybAc
<C|ar|@7#m{abdbqp|abbqfF} abtkbcdc
<C|zh|~i0庇护@w
>"|fr|@g@Il’inadmissibilité @el’intervention ~nFintérieures @C+8>b@9@e~paindépendance ~tH~pasouveraineté
>"|es|@h%ZInadmisibilidad #BIntervención ~tB~jfInternos %1&Ey ~hw@'@esu ~lHy Soberanía
>"|ru|~hLdcnamphjbiahjb gicCejclzhjge ga gdpjfcddbc ncle sahpnefhjg, aw asfeyncdbb bv ~lRb hpgcfcdbjcje
>"|ar|@7imd qfaE abgmxb *rabuIfh abmaxbce bbmfb ~njaogkbabva focamgva
>"|zh|~e7内政~iO~ig~sm与~sc之#p@w;~e7内政~iO~ig~sm&P~sc{之|的}#p~tw@w
+l|fr|@g@Il’inadmissibilité @el’intervention ~tHl’ingérence ~nFintérieures @CÉtats
+l|es|@h%ZInadmisibilidad #BIntervención ~g4Injerencia ~tB~jfInternos %1Estados
+l|ru|~hLdcnamphjbiahjb bdjcfgcdrbb b gicCejclzhjge ga gdpjfcddbc ncle ~fh
+l|ar|@7#mimd qfaE abgmxb lqdci phfaiv *rabuIfh abmaxbce bbmfb
+l|zh|~iO#d干预别国内政@w;~iO#d干预{别|他}国内政@(@w
^9|fr|@g%cprogrès ~q"@:~h?social
^9|es|@h#!Progreso >C#x#Olo Social
^9|ru|#z~b7mfasfchhe b ~e:
^9|ar|@7abgkmd fabthdaF *rabdcmah abaqgdaic
^9|zh|=3进步#d#q@w
*U|fr|@g%c~hp#B#]*m
*U|es|@h#!Fortalecimiento #B#-#5
*U|ru|#zaw pkfcmlcdbb &H~iL
*U|ar|@7giEcE abpdh ~kV
*U|zh|加强#C%q@w
<x|fr|@g@C>N=(="fond @Cmers ~sZocéans, ainsi ~i.~pasous-sol, au-delà @Climites #Bjuridiction nationale
<x|es|~jz@,~i.Regulan @ZFondos Marinos y Oceánicos y su Subsuelo~tvFuera %1Límites #BJurisdicción Nacional
<x|ru|#zmfbdrbmag, fcsplbfptAbv fcybi nde iafco b akcedag b csa dcnf xe mfcncleib ncohjgbq ~netfbhnbkrbb
<x|ar|@7#'{abdhGde bkai|abgc grsd kai} ~evfabdrcwag flawh pjAva{|،} xajq rmfm abfbace {abfwhce|abkfdce}
<x|zh|~e7_e*8底床与下层土壤之#2@w;@G{各国|国家}_e海床洋底~ig底土@(#2@w
~e)|fr|Définition @el’agression
~e)|es|Definición #BAgresión
~e)|ru|Emfcnclcdb{c|q|t|ci|b} esfchhbb
~e)|ar|gijcn abimfah
~e)|zh|侵略定义
>!|fr|@g#Zl’instauration ~nhnouvel ordre ~pr+.
>!|es|@h#!Establecimiento @eun Nuevo Orden Económico #5
>!|ru|#zaw phjedaglcdbb dagasa %'PkadaibBchkasa mafqnke
>!|ar|%2#oltkade hGad akgyamc mfbc qmcm
>!|zh|~lm新@)#C~iY秩序@w
~am|fr|_B#Zl’instauration ~nhnouvel ordre ~pr+.
~am|es|~rz#!Establecimiento @eun Nuevo Orden Económico #5
~am|ru|#s%:phjedaglcdbt dagasa %'PkadaibBchkasa mafqnke
~am|ar|&?*C{abdgibk ltkade|dh pqb tkade|btkade} hGad akgyamc mfbc qmcm
~am|zh|~lm新@)#C~iY秩序@!
*x|fr|=-@C#1#jdevoirs ~n2@CÉtats
*x|es|^.@e#ky Deberes Económicos %1Estados
*x|ru|Хefjb~dIPkadaibBchkbv ~h-b awqxeddahjco ~fh
*x|ar|~iC_q^?ffaqlagva abakgyamce
*x|zh|各国~iY%r#d义务*6
>Z|fr|@g@C~gs
>Z|es|@h%1#k%1Impedidos
>Z|ru|~hL+k~oX
>Z|ar|%2abxay lrkfk abdifkch
>Z|zh|~mz@w;残{疾|废}者%r@w
=B|fr|@g*a~kY~tA+D
=B|es|@h%Z@'@e~l-~jb_3
=B|ru|~hL*z~o/~nO
=B|ar|@7~dR~pi=Odh abgijA bbgiHcl ^G
=B|zh|#p&c~qk>h@w;#p&c~qk@(>h@(@w
+Z|fr|^z@3#bresponsables @e>6@Clois
+Z|es|=Z@QFuncionarios Encargados @eHacer ~sULey
+Z|ru|~mL~tlnalydahjduv lbr %:manncfyedbt mfegamafqnke
+Z|ar|_Vobfs abdfGnch abdsbnch lthnaH abkfahch
+Z|zh|执法~g5~c9
+Y|fr|@g~aad’intolérance ~tH&Qfondées *areligion ou @sconviction
+Y|es|@h%Z~sYIntolerancia y =IFundadas ~o5Religión o #PConvicciones
+Y|ru|~hL~d6dcjcfmbiahjb b ~al@eahdagc fclbsbb ~pJpwcyncdbo
+Y|ar|@7~gR~pipusab abgiyl fabgdccE abkazdch >Bpoao abmch pf abdigkm;%2#olabkAaF >B~pipusab abgiyl fabgdccE abkazdch >Bpoao abmch pf abdigkm
+Y|zh|+?基于宗教或信仰原因@)~aG@)~ps#d~cT@w;+?基于宗教或信仰{原因|}@(~aG@(~ps{和|与|及}~cT@w
~du|fr|~nzManille %c~gmpacifique @Cdifférends ~cy
~du|es|~jzManila #!Arreglo Pacífico @eControversias +K
~du|ru|Iedblzhk@da ibfdai fexfcCcdbb %Dhmafag
~du|ar|@7dahcba #mgofce ~td#hlabfoazb abobdce
~du|zh|@G>f解决#C争端@)马尼拉@w
~ak|fr|=-_o#Bnature
~ak|es|^.%X#BNaturaleza
~ak|ru|Nhcibfd&ymfbfanu
~ak|ar|~de%wbbwlcie
~ak|zh|#/自然*6;#/大自然*6
_]|fr|#Jd’éthique médicale ~b1au rôle _y@esanté, ~ed@Cmédecins, %Q@s@9@Cprisonniers ~sZdétenus ~tA+D
_]|es|@,@eÉtica Médica Aplicables _0Función #v~cI@eSalud, ~fS@ZMédicos, ~o5@'@e&8Presas y Detenidas ~jb_3;@,@eÉtica Médica
_]|ru|+(icnbrbdhkao Pjbkb, ajdahqAb{chq|vhq|ihq|ibhq} k falb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g *zxekltBcdduv ~pJxencfyedduv lbr aj ~nO
_]|ar|_UJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
_]|zh|@G医务~g5+b~r]医生在#p被监禁#d拘留@)~qk@)>h~iV@)任务@)医疗道德#2
>-|fr|@g%c*[@C~jW^Apaix
>-|es|@h#!*j%1~mY_0Paz
>-|ru|~hL~lcdefanag @eibf
>-|ar|%2#olrk abuifl *r{abobd|abobad}
>-|zh|&c民享有>f%r@w;{各国|}&c民享有>f@(%r@w
=E|fr|@g@C>N<S@e*]_p%8~hu#B~g)#j%8~hud’abus @epouvoir
=E|es|@h^,@,~fT@e*u@Q#P~h7@e~mNy #vAbuso @ePoder
=E|ru|#zahdagduv ~h,_n~msycfjg mfchjpmlcdbo b xlapmajfcwlcdbq glehjzt
=E|ar|@7_Uabimb =N@[lAraca ~m-ftoaFe ~rwabobwe
=E|zh|为罪行#d滥用权力&n受害者取得公理@)=V@w
~a2|fr|~oc@e~r,minima #A#Zl’administration #B*]@3mineurs{ (Règles de Beijing)|};~bW@e>R
~a2|es|~l0+zAdministración #B*u@eMenores{ (Reglas de Beijing)|};~c[@e>R
~a2|ru|#3~j[ajmfeglcdbq _n#4dchagcfCcddalcjdbv{ (Gckbdhkbc mfegble)|};~p"%a
~a2|ar|&p~qIuIfh kAaF abprmaD (kfaim {lcqch|lsch});&p~qIuIfh kAaF abprmaD;~mp{lcqch|lsch}
~a2|zh|@A少%V~lk~j3(~hz~eg);@A少%V~lk~j3;~hz~eg
*V|fr|#J<S_p%(l’indépendance #Bmagistrature
*V|es|~c"~mt_0~lH#BJudicatura
*V|ru|#g~lRhpncwduv afsedag
*V|ar|#'=N#maogkbab {abobwe abkAazce|abkAaF};#'=Nbaogkbab {abobwe abkAazce|abkAaF}
*V|zh|@G~lk机关~sm@)=V;~lk机关~sm@(=V
<7|fr|@g%c*[au %n
<7|es|@h#!*jal *A
<7|ru|~hL~lc@efexgbjbc
<7|ar|@7abrk *rabghdce
<7|zh|#q%r@w
&h|fr|@g&b>N~mujuridiques ~b1^A@9#jau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques ~c0d’adoption ~tHplacement familial &bplans ~pg#j+.
&h|es|@h^,@,~kHy Jurídicos ~mt_0@'>CBienestar %1Niños, con ~kwReferencia _0Adopción ~g4Colocación #OHogares @eGuarda, ~tBPlanos ~p-#5
&h|ru|~hL~g]mfegaguv mfbdrbmev, kehetAbvhq ~dHb ~n0ncjco, ahawcdda mfb mcfcneBc ~r9@egahmbjedbc b bv phudaglcdbb @e~aKpfagdqv
&h|ar|%2#olabdlamz ~kPfabkahfhce ~m9~eI~gTfjiacgvd
&h|zh|@G&m#p#d&m福利+b~r]~tK寄养#d收养办法@)=3#d~pC#2@w
>'|fr|@g%c~hp@el’efficacité &Bprincipe @el’abstention &B~r)^Amenace ou %(~k[#Bforce %Q#b~bg~bx
>'|es|@h#!~mS#BEficacia #vPrincipio #BAbstención #BAmenaza o #B+)#BFuerza #O#P~c]+K
>'|ru|#zaw phblcdbb PFFckjbgdahjb mfbdrbme ajkexe aj psfaxu hblao ~pJcc ~bIg %DajdaCcdbqv
>'|ar|@7Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva *rabibakag <1
>'|zh|加强在#C^o上不~cQ武力或进行武力威胁#2@)效力@w
+U|fr|~oc@e>N=Y~kYsoumises %(une forme quelconque @edétention ou d’emprisonnement
+U|es|~tY@,~tC@e~l-Sometidas a Cualquier Forma @eDetención o Prisión
+U|ru|Lgan@B~h,~dHghcv lbr, mangcfseciuv xencfyedbt ~pJxekltBcdbt g kekao wu ja db wula Fafic
+U|ar|dqdfie #'@[~eI~pi=OabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+U|zh|#p~iT遭受任何形式拘留或监禁@)&c~tD;#p~iT遭受任何形式拘留或监禁{人员|的人员}~tD
=k|fr|@g*a#N#j#)@Cdifférends ~sZsituations qui peuvent menacer @s~ph>b#]=R#j%crôle ~t2#A%Qce domaine
=k|es|@h%Z%O~g4+'@eControversias y @eSituaciones ~i.Puedan Amenazar @s~qp#-%my #!Papel _Y#Oesa Esfera
=k|ru|~hL~eKb phjfedcdbb hmafag b hbjperbo, ~lTpsfayejz icynpdefandaip ibfp b wcxamehdahjb, b a falb #Eg Pjao awlehjb
=k|ar|@7#mdhi ftEabe ~tdfabrabag ~qBkm gvmm ~ew
=k|zh|@G&U#d+?可能威胁#C>f与%q@)争端#d局势以及@G@A在该~i0@)~mx@)@w;@G{预防|防止}#d+?可能威胁#C>f与%q@)争端#d局势以及@G@A在{该|此}~i0@)~mx@)@w
~dE|fr|~bWminima #A@3l’élaboration @e>Mnon privatives @eliberté{ (Règles de Tokyo)|};~bW@eTokyo
~dE|es|~l0~pW^sNo Privativas #BLibertad{ (Reglas de Tokio)|};~c[@eTokio
~dE|ru|#3#E#4icf, dc ~b!jtfcidui xekltBcdbci{ (Takbohkbc mfegble)|};Takbohk%a
~dE|ar|&pbbgmalcj Bcj abargqaEce (kfaim wfscf);&pbbgmalcj Bcj abargqaEce;~mpwfscf
~dE|zh|@A~lv~j3(东京~eg);@A~lv~j3;东京~eg
+4|fr|#J<S_pau ~jCdétenus
+4|es|~c"~lM%1Reclusos
+4|ru|#g~eyxekltBcdduib
+4|ar|#'=Nbdiadbe aboqhaF
+4|zh|~eV=V
>q|fr|&d#A=Y#N#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};&d@eRiyad
>q|es|%z_Y+z%O#B~mMJuvenil{ (Directrices de Riad)|};%z@eRiad
>q|ru|>H@Y{Efsedbxerbb EwKcnbdcdduv Jerbo |}~ms~lbmfchjpmdahjb hfcnb dchagcfCcddalcjdbv{ (Эf-Obqnhkbc fpkaganqAbc mfbdrbmu)|};Эf-Obqnhk{bc fpkaganqAbc mfbdrbmu|bv fpkaganqAbv mfbdrbmag|bi fpkaganqAbi mfbdrbmei|bib fpkaganqAbib mfbdrbmeib}
>q|ar|_U@x#6~o9qhfr abprmaD (dlamz abjcaA abgfqcvce);_U@x#6~o9qhfr abprmaD;_UabjcaA abgfqcvce
>q|zh|@A&U少%V=7+y(利雅得+y);@A&U少%V=7+y;利雅得+y
~b8|fr|~bW#A=Y@9@Cmineurs privés @eliberté;~bW@eLa Havane
~b8|es|~c[_Y~tC%1Menores Privados @eLibertad;~c[@eLa Habana
~b8|ru|~d?~j[~dHdchagcfCcddalcjdbv, lbCcdduv hgawanu;Qegedhk%a
~b8|ar|~mp@x{luph rdace|brdace} abprmaD {abdqjmch|abdrjfdch} dh rjcgvd;~mpvanaha
~b8|zh|@A#p被剥夺自由少%V~eg;哈瓦那~eg
<?|fr|%Ctype d’extradition
<?|es|%7Modelo @eExtradición
<?|ru|Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
<?|ar|~bvbgobcd abdqjdch;~bv#mgobcd abdqjdch
<?|zh|引渡示范%u
>8|fr|%Ctype d’entraide judiciaire ~c0pénale
>8|es|%7Modelo @e~kcRecíproca #O~jfPenales
>8|ru|Tbmag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao maiaAb %4~aF
>8|ar|~bvbglamb ~oT~mH;~bv#mglamb ~oT~mH
>8|zh|刑事事件互助示范%u;刑事{事项|}互助示范%u
<p|fr|#J@ebase _pau rôle &Bbarreau
<p|es|~c"%ZFunción %1Abogados
<p|ru|Ehdagd{uc mfbdrbmu|uv mfbdrbmag|ui mfbdrbmei|uib mfbdrbmeib}, #Hfalb tfbhjag
<p|ar|#'=N#mmfj abdradch
<p|zh|@G律师~mx@)=V;律师~mx@(=V
*2|fr|&d~b1au rôle @Cmagistrats &Bparquet
*2|es|%z%ZFunción %1Fiscales
*2|ru|>H{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #Hfalb lbr, ahpAchjglqtAbv hpncwdac mfchlcnagedbc
*2|ar|#'#6#mmfj piAaF abhcale abiade
*2|zh|@G检察官~mx@)+y;检察官~mx@(+y
_'|fr|#J@ebase %c~r)^Aforce #j=S@C^l%(feu ~r"responsables @e>6@Clois
_'|es|~c"#!~p8#BFuerza y @e*-@eFuego ~nR@ZFuncionarios Encargados @eHacer ~sULey
_'|ru|#g~bIhblu b asdchjfclzdasa ~kXnalydahjduib lbreib %:manncfyedbt mfegamafqnke
_'|ar|#'=N#m{aogxmad|aogidab} abkfe fabpobre abhajce dh qahl abdfGnch abdsbnch lthnaH abkfahch
_'|zh|执法~g5~cQ武力#d火器@)=V;执法~g5~cQ武力#d{火器|枪支}@(=V
&L|fr|@g_o#Ofaveur #Bsurvie, #B@9#j&B@:@e~cN
&L|es|@h%X%ZSupervivencia, @s@'>C#x#vNiño
&L|ru|Nhcibfd@daw awchmcBcdbb guybgedbq, ~dHb >0ncjco
&L|ar|%2%wblkaF abwnb frdacgv fhdazv
&L|zh|&m生存+b#p#d#q#/@w
&[|fr|#J#A@3#b%?âgées
&[|es|@,_Y#Ofavor ~gY&8@eEdad
&[|ru|+(#E#4~r6ltnco
&[|ar|_U@x@[lslaj aboh;_U@xbslaj aboh
&[|zh|@A老%V&c#2
~ah|fr|#J=Y@9@C%?atteintes @emaladie mentale #j~fr@Csoins @e~nVmentale
~ah|es|@,~tC%1Enfermos Mentales >C~mS#BAtención #BSalud Mental
~ah|ru|+(~dHmhbvbBchkb walzduv lbr b plpBCcdbq mhbvbejfbBchkao maiaAb
~ah|ar|_U~dR=Oabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
~ah|zh|#p精神病患者#d改善精神保健~tD
~b4|fr|@g#Z#b~dgd’établissement @Cfaits ~t2#A#Ovue &Bmaintien #B~ph#j#B#]~bx
~b4|es|@h%ZDeterminación %1Hechos ~nR@u~o5Esfera #vMantenimiento #B~qp#-+K
~b4|ru|#zaw phjedaglcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %4manncfyedbq %'ibfe b ~iL
~b4|ar|@7gkyc @xbbrkazk ~eiyfh ~ew
~b4|zh|@G@A~i[%q~i0中@)实况调查@)@w;#(@A~i[%q~i0{中的|的|}{实况|事实}调查{活动|}@(@w
&W|fr|@g*a~kY#G#bdisparitions forcées
&W|es|@h%Z@'@e~l-#r#PDesapariciones Forzadas
&W|ru|~hL*z~o/dehblzhjgcdduv bhBcxdagcdbo
&W|ar|@7~dR~c3;%2#o~eI~c3
&W|zh|#p~iT&c不遭受强迫失踪@w
*Z|fr|@g@C#1@C%?appartenant %(@Cminorités nationales ou ethniques, religieuses #jlinguistiques
*Z|es|@h^,#k~gY&8Pertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*Z|ru|~hL+klbr, mfbdenlcyeAbv k derbadelzdui ~pJPjdbBchkbi, fclbsbaxdui b qxukagui icdzCbdhjgei
*Z|ar|@7_q=Oabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce;%2#olrkfk =Oabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce
*Z|zh|在民族或族裔+b宗教#d语言上属于少数群体@)&c@)%r@w
~av|fr|@g@I#)#B_s~ay
~av|es|@h%Z+'#B~bf~n1
~av|ru|#zaw ~aR#4ycdAbd
~av|ar|@7~gR~gQabdjpe
~av|zh|~bj@)~dV&n@w
&u|fr|~bW@3l’égalisation @Cchances @C{handicapés|personnes handicapées}
&u|es|Normas Uniformes %ZIgualdad @eOportunidades @Q~fp
&u|ru|Ljednefjd{uc mfegble|uv mfegbl|ui mfegblei|uib mfegbleib} ~exfegduv gaxiaydahjco ~ms~oX
&u|ar|abkfaim abdfrme #mgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&u|zh|残疾&c机会均等标准~eg
>,|fr|#J#Z="statut @C~hfnationales =Y^]>b@9~ma>7
>,|es|@,~mtal ~bo~gY~lINacionales @e~kAy @'%1<Q{ (Principios de París)|};@,~t1
>,|ru|~bphjejphe derbadelzduv pBfcyncdbo, xedbietAbvhq maaAfcdbci b xeAbjao ~h-^q{ (Gefbyhkbc mfbdrbmu)|};Gefbyhk{bc mfbdrbmu|bv mfbdrbmag|bi mfbdrbmei|bib mfbdrbmeib}
>,|ar|#'~q.abdIooag abfwhce bgiEcE ~nj_q_O;#'~q.abdIooag abfwhce bgiEcE ~nj~l/(dlamz lajco);_Ulajco
>,|zh|@G_b#d#p+M@)%0~sj@)地位~tD(~ll#2);@G_b#d#p+M@)%0~sj@(地位~tD;&6~ll#2^i
+u|fr|@g&b>M*)~fn="~q0+.
+u|es|@h@m^s@Q~gC&w~qu#5
+u|ru|~hLicfev %:*n%'~mo
+u|ar|%2#olabgmalcj abjadce tbC ~gRabtjval ~kV
+u|zh|+?#C~cn_c@w
&K|fr|@gcomplétant @s~nz1994 &b>M*)~fn="~q0+.
&K|es|@hComplementaria #B~jz1994 @m^s@Q~gC&w~qu#5
&K|ru|@1{q|b|t|co}, namaldqtA{eq|co|pt} Hckleferbt {|1994 sane }a icfev %:*n%'~mo{| 1994 sane}
&K|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} labgmalcj abjadce tbC ~gRabtjval ~kV
&K|zh|补充1994%V&6+?#C~cn_c@w^i@)@w
%R|fr|@g%c~hp#B&A~rH#baccords ou organismes régionaux ~h?&Bmaintien #B~ph#j#B#]~bx
%R|es|@h#!~mS#B&e<g@uy @ZAcuerdos u Organismos Regionales ~n5Mantenimiento #B~qp#-+K
%R|ru|~hLhagcfCcdhjgagedbb ^Y~stfcsbadelzduib hasleCcdbqib ~pJafsedeib %4manncfyedbq %'ibfe b ~iL
%R|ar|@7giEcE ~m'~mqfabgjgclag pf abfsabag abtkbcdce ~eiyfh ~ew
%R|zh|@G增进@A与区域安排或~sj之间~i[%q~i0@)<J@)@w
+V|fr|@g%(l’occasion &Bcinquantième anniversaire ~t2+J
+V|es|@hcon Motivo #vCincuentenario @e*t
+V|ru|#z%:hlpBet mqjbnchqjao sanagAbdu ~f?
+V|ar|%2{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <R
+V|zh|@A五十周%V纪念@w
^'|fr|_B&5=Yjeunesse{| à l’horizon 2000 et au-delà}
^'|es|~rz%X@Q@ZJóvenes
^'|ru|Nhcibfd@rncohjgbo, kehetA{eqhq|cohq|pthq} ialancyb
^'|ar|&?*C%wbbulal
^'|zh|#/青%V@!;到2000%V~ig后#/青%V@!
*S|fr|@g%c*[>b~i/@Cindividus, groupes #jorganes #B~tt@epromouvoir #jprotéger #b#1@e~b)#blibertés fondamentales universellement reconnus
*S|es|@h#!*j>CDeber %1Individuos, @ZGrupos y #P~lI@e~owy Proteger @Z~bN#PLibertades ~fTUniversalmente Reconocidos;@h^,Defensores %1<Q
*S|ru|~hL~lcb awqxeddahjb ajnclzduv lbr, sfpmm b afsedag awAchjge maaAfqjz b xeAbAejz awAcmfbxdedduc ~pe~cEb ahdagduc hgawanu;~hLmfegaxeAbjdbkev
*S|ar|%2#olrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi *rgiEcE ~nj~l/fabrjcag =Nabdigjn lva iabdca
*S|zh|@G个&c+b群体#d=3~sj在_b#d#p普遍公认@)+M#d~jF~iV@)%r#d~hH@w;@G个&c+b{群体|团体}#d=3~sj在_b#d#p{普遍|举世}公认@)+M#d~jF~iV@)%r#d{责任|义务}@(@w;+M维护者@w
>Y|fr|~o3{sur une|en faveur d’une} culture @e{la |}paix
>Y|es|@h~ik@e@]@muna Cultura @ePaz;@h@muna Cultura @ePaz
>Y|ru|#zb #s%4kplzjpfu ibfe;~hLkplzjpfc ibfe
>Y|ar|@7~juidb #mDkane abobad;@7~ju*Cabdgibkch lDkane abobad;%2~ju*C{abdgibkch|abdgibkah} lDkane abobad;%2~ju*C#mDkane abobad
>Y|zh|>f<X@w#d@!;>f<X@w
*Y|fr|@g&BMillénaire
*Y|es|@h#vMilenio
*Y|ru|#zjuhqBclcjbq ~f?;#zjuhqBclcjbq
*Y|ar|@7@xbbpbnce;@7abpbnce
*Y|zh|@A千%V@w;千%V@w
~jy|fr|@gd’engagement %cVIH/sida
~jy|es|~jzcompromiso ~o5lucha #r&wVIH/SIDA
~jy|ru|~hLmfbgcfycddahjb nclp wafzwu h NRЧ/LGRHai
~jy|ar|@7ababgEad #mncjfo hky abdhaie ablujce/dgbaEde hky abdhaie abdsgol (abtcmE)
~jy|zh|~f//%J#u@)~px@w
~nl|fr|%i%cVIH/sida
~nl|es|%M#!VIH/SIDA
~nl|ru|*/@d%:NRЧ/LGRHp
~nl|zh|2006%V~f//~e6
~rT|fr|>Eintensifier nos efforts @3~fn{le VIH et le sida|le VIH/sida}
~rT|ru|*/@d%:NRЧ b LGRHp: ekjbgbxerbq deCbv phblbo %:~o!NRЧ b LGRHe
~rT|zh|2011%V~f/#d~e6;2011%V~f//~e6
~nm|fr|>Eaccélérer @sriposte @3lutter #G="VIH #j~qR%(l’épidémie @esida d’ici %(~pS
~nm|es|%M#!VIH >CSida: ~o5Vía Rápida @QAcelerar @s~bT&wVIH y Poner Fin _0Epidemia #vSida @Q~pS
~nm|ru|*/@d%:NRЧ b LGRHp: phkafcdduib jcimeib k ekjbgbxerbb wafzwu h NRЧ b mfckfeAcdbt Pmbncibb LGRHe k 2030 sanp
~nm|zh|~f//~e6：快速加紧防治%J毒#d到~pS%V终结%J流行;~f/#d~e6：快速加紧防治%J毒#d到~pS%V终结%J{流行|疫情};2016%V~f/{和|/}~e6
hiv-2021|fr|>E~qR%8inégalités #jagir @3vaincre ="sida d’ici %(~pS
hiv-2021|zh|~f/#d~e6：结束不平等现象，进入~pS%V之前+?%J@)轨道;2021%V~f/{和|/}~e6
*4|fr|Un monde digne ~g8
*4|es|Un mundo apropiado @Q@Zniños
*4|ru|Ibf, mfbsanduo ~msybxdb ncjco
*4|ar|iabd yabr bbpwnab
*4|zh|适合&m生长@)#/;适合&m成长@)#/
<]|fr|@g#A%cNouveau ~os~j:@el’Afrique
<]|es|@h_Y%ZNueva Alianza _u#x@e~gq
<]|ru|#z#Ea Jagai mefjdcfhjgc _)>0MFfbkb
<]|ar|@7@x#mabujase abqmcme _1ghdce pnjckca
<]|zh|@A@G*f#q新~sd@)@w
nepad|fr|Nouveau ~os~j:@el’Afrique
nepad|es|Nueva Alianza _u#x@e~gq
nepad|ru|Jag{ac|asa|aip|ui|ai} mefjdcfhjg{a|e|p|ai|c} _)>0MFfbkb;JXGMH
nepad|ar|abujase abqmcme _1ghdce pnjckca
nepad|zh|*f#q新~sd
>A|fr|~khfinal ~f,@e2005
>A|es|~sW~of#B~gB2005
>A|ru|Rjasag#l~p:heiibje ~sH~r-
>A|ar|hgazq ~f3~gd2005;_KbdIgdj abkde %w~gd2005
>A|zh|2005%V#/+C成果
>o|fr|#J<S#jdirectives #Z="*[%(un ~r)#j%(~pk@C~hu@eviolations flagrantes &B*[@5~ma~b)@eviolations graves &B*[@5humanitaire
>o|es|@,y %zBásicos #!*j~gY~h7@eViolaciones Manifiestas ~gYNormas %m@e~bN@eViolaciones Graves #v*j@EHumanitario a Interponer ~kCy Obtener Reparaciones
>o|ru|#gb ~l]{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv}, #H~pe@emfegagpt xeAbjp b gaxicAcdbc pAcfwe ~msycfjg sfpwuv defpCcdbo %Ddafi %4~h-~cEb hcfzcxduv defpCcdbo %'spiedbjefdasa mfege
>o|ar|#'=N~qM#mabrk *rabahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &Vbrkfk abthoah fabahgvasag abxwcje bbkahfh abthoahc ~kV
>o|zh|严重违反#C+M法#d严重违反#C~pO法&n受害&c~sq补救#d赔偿@)%r=V#d导则
&G|fr|~bsantiterroriste _o{de l’Organisation des Nations Unies|des Nations Unies};~bsantiterroriste mondiale
&G|es|~c-&)_Y#r&wTerrorismo
&G|ru|~e9{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&G|ar|~gb~nHabtjval
&G|zh|@A*p反恐+I;&6*p反恐+I^i
~bw|es|Construcción Institucional ~l1@e<Q
~bw|ru|Rdhjbjprbadelzdac hjfabjclzhjga Lagcje %:mfegei ~cE~f?
~bw|ar|lhaF dIooag dqbo ~l/abgali bbpdd abdgrme
~bw|zh|@A~pQ@)体制建设;~iM~pQ@(体制建设
+0|fr|^z@3#btitulaires @emandat au titre @Cprocédures spéciales &B~q[~ma>7;^z@3#btitulaires @emandat au titre @Cprocédures spéciales &BConseil
+0|es|=Z@Q@ZTitulares @eMandatos %1Procedimientos Especiales #vConsejo{ de Derechos Humanos|}
+0|ru|~mL~tliednejefbcg hmcrbelzduv mfarcnpf Lagcje{ ma mfegei Bclagcke|}
+0|ar|_V~qEbbdsbnch lfbacag *r~q1abtqjaFag ~ga{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo};_Vobfs abdsbnch lfbacag *r~q1abtqjaFag ~ga{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
+0|zh|~pQ~eZ程序任务负责&c~c9;{人权理事会|}~eZ程序任务{负责人|执行人}@(~c9
<n|fr|@g#A&b#1@C~jWautochtones
<n|es|@h_Y^,#k%1~mYIndígenas
<n|ru|#z#Ea +kkafcdduv defanag
<n|ar|@7@x#m_qabuifl abpybce
<n|zh|@A~rF%r@w
<i|fr|~qOjuridiquement non contraignant #Ztous #btypes @eforêts;~qO#A&bforêts
<i|es|instrumento jurídicamente no vinculante @mtodos @Ztipos @ebosques;instrumento _Y^,bosques
<i|ru|dc bictA~bKawqxejclzdao tfbnbBchkao hblu nakpicdj@B%:ghci gbnei lchag;nakpicdj@B#E%:lchei
<i|ar|abys Bcj abdbEd kahfha #m~piphfai abBalag;ys @x#olabBalag
<i|zh|@G~iT类型~pB@)无~pC约束力文书;@A~pB文书
~b6|fr|plan ~a[#A&bforêts (2017-2030);plan ~a[#A&bforêts
~b6|es|plan estratégico _Y@Q@Zbosques ~n!
~b6|ru|hjfejcsbBchk@0#E%:lchei @e2017–2030 sanu
~b6|ar|~q3@x~ddbbBalag bbngje ~n!;~q3@x~ddbbBalag
~b6|zh|@A~n!%V~pB+I~e1;~iM~n!%V~iM~pB+I~e1;@A~pB+I~e1
&-|fr|Lignes ~o)~cO^A@9@eremplacement @3#benfants
&-|es|%z~pW~opAlternativas @eCuidado %1Niños
&-|ru|>H{c|v|i|ib} pkexedb{q|o|qi|qib|qv} %:elzjcfdejbgdaip pvanp xe ncjzib
&-|ar|#'#6bbjiace ablmcbe bbpwnab
&-|zh|@G替代性&m照料@)导则;{儿童替代性照料|儿童替代照料|替代性儿童照料}{导则|准则}
^c|fr|~n6&5#A=Y~bF~iepersonnes
^c|es|~qa%X_Y@Q~n/@s~tR
^c|ru|~e9#U#E%:~lzltnzib
^c|ar|=U~nH~bYlabpuxay
^c|zh|@A~fN
~a1|fr|~bW#A#Z="~jCdétenues #jl’imposition @e>Mnon privatives @eliberté %8délinquantes{ (Règles de Bangkok)|};~bW@e~kd
~a1|es|~c[_Y~lM~gYReclusas y ^sNo Privativas #BLibertad @Q#PMujeres Delincuentes{ (Reglas de Bangkok)|};~c[@e~kd
~a1|ru|~d?~j[~eyycdAbdeib-xekltBcdduib b icf dekexedbq ~msycdAbd-mfegadefpCbjclco, dc ~b!lbCcdbci hgawanu{ (Uedskakhkbc mfegble)|};Uedskakhk%a
~a1|ar|~mp@xbdiadbe aboqchag fabgmalcj Bcj abargqaEce bbdqjdag
~a1|zh|@A女性~eV#d女性罪犯~lv~eg(曼谷~eg);@A女性~eV#d女性罪犯~lv~eg;曼谷~eg
&3|fr|Stratégies #j>Mconcrètes types actualisées ~cO%(#)#B_s#G#bfemmes ~h?#B~im#B~j'
&3|es|~oey ^s~qrModelo Actualizadas +z+'#B~bf~jbMujer ~n5Campo ~nD
&3|ru|awdaglcdd{uc jbmaguc hjfejcsbb|uv jbmaguv hjfejcsbo|ui jbmagui hjfejcsbqi|uib jbmaguib hjfejcsbqib} b mfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} %:~o!dehblbq #4~q4%4%Emfegahpnbq
&3|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~qH>B~gQ~qy~pPdhi _N~e(
&3|zh|&6在~md~i0中~bj~dV&n@)~k2_c^i增订本;&6在~md~i0{中|内|}~bj@)~dV&n@)~k2_c^i增订本
~jZ|fr|~nzSalvador @I@Cstratégies globales @3faire face %8défis mondiaux : #bsystèmes @e~im@e*]~jX#j~paévolution %Qun monde #Omutation;~nzSalvador
~jZ|es|~jzSalvador @m~oeAmplias ante ~s?Globales: @Z~tZ~aT~q,y su #x#Oun Mundo #OEvolución
~jZ|ru|Lelgenafhk@da kaimlckhduv hjfejcsbqv ~msajgcje @eslawelzduc guxagu: hbhjciu %E_nb bv fexgbjbc g bxicdqtAcihq ibfc
~jZ|ar|@7obnamfj #mabaogjagcqcag abuadbe bdfaqve abgrmcag abiabdce: hGd dhi _N~gUfgwfjva *riabd dgBcj;@7obnamfj
~jZ|zh|@G应对*p挑战@)综合+I：~md系统~ig在变化#/中@)#q@)萨尔瓦多@w;&6萨尔瓦多@w^i
~jT|fr|%i#BRéunion *c*a~bDtransmissibles
~jT|es|~tU%-%Z%O>C_F~gYEnfermedades No Transmisibles
~jT|ru|*/@d~h'%9%:mfaFblekjbkc dcbdFckrbadduv xewalcgedbo b ~q'dbib
~jT|ar|@L{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~jT|zh|~bP#u*q~fH@)=);*q#(~bP>P
*T|fr|@g#A@Il’éducation >b~ti%8~tT
*T|es|@h_Y@m~f[y Formación #Omateria @e<Q
*T|ru|#z#Eaw awfexagedbb b ~qQ%4~h-^q
*T|ar|@7@xbbgDkcn fabgmjcl ~pP_q_O
*T|zh|@A+M~iU#d培训@w
_(|fr|L’avenir ~i.nous voulons
_(|es|El futuro ~i.queremos
_(|ru|UpnpAcc, kajafasa iu vajbi
_(|ar|abdogklb abHc hylf tbcv
_(|zh|我们希望@)未来
~hh|fr|#J#jlignes ~o)#A@I_m%(~k?juridique %Q="système @e~j'
~hh|es|@,y %z_Y#!~hS_0~kcJurídica ~tB~tZ*uPenal
~hh|ru|+(b ~l]{c malaycdbq|v malaycdbo|i malaycdbqi|ib malaycdbqib|v malaycdbqv} ~j[nahjpme k tfbnbBchkao maiaAb g hbhjciev ~aF
~hh|ar|_U@xfgfqcvagva #molb abryfb >B~oTabkahfhce *rhGd ~m)~e(
~hh|zh|@A~rE*5系统中~sq~pC~py机会~tD#d+y;@A~rE*5系统{中|}~sq~pC~py{机会|}@(#2#d+y
>?|fr|@g~k5*c@Il’état @e*[%8niveaux ~pg#j+.
>?|es|@h>D@e%-#!~kk@e*j~tBPlanos ~p-#5
>?|ru|#z~h'@e~eD~irMhheiwlcb ~d3gcfvagcdhjgc ~pe@e~aKpfagdqv
>?|ar|@7{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~m,>Babyicmch abfwhc fabmfbc
>?|zh|~tK@)~sl#u*q~fH@w;{国内和国际|国家和国际}{的|两级的|两级}~sl#u*q~fH@(@w;*q国{内|家}#d#C{的|两级|两级的}~sl#u~fH@(@w
~ai|fr|@g&BDialogue @e~eF&bmigrations =R~q"%n
~ai|es|@h#vDiálogo @e_h%ZMigración @E>C*A
~ai|ru|#z%:bjasei nbelase @e~eD~d3&Hibsferbb b fexgbjbb
~ai|ar|@7abrfaj +L{luph abvqje|abdihc labvqje|abdgibk labvqje} #hfabghdce
~ai|zh|#C移徙与#q#u~cW对话@w;#C移{徙|民}与#q~pp~cW对话@(@w
<m|fr|~gu@e{la|sa} réunion plénière @ehaut niveau{ de l’Assemblée générale,| de l’Assemblée générale|} dite =._o&b~jWautochtones
<m|es|~aL#Breunión plenaria @ealto nivel ~j4~gFconocida como ~hw_E%X^,~mYIndígenas
<m|ru|Rjasag#lmlcdefdasa ~pnman dexgedbci «Nhcibfdeq kadFcfcdrbq %:kafcddui defanei»
<m|ar|_Kbbaqgdai abiad +Lbbqdice abiade {abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %w~m"labuifl abpybce
<m|zh|题为“#/~rF*q”@)*q~cW全体~dU+!;{题为|称为|称作}{“|}#/~rF*q{”|}@)*q~cW全体~dU@(+!
~a-|fr|Modalités @Uaccélérées @C_6{ (Orientations de Samoa)|};Orientations @eSamoa
~a-|es|~op@e@]Acelerada @Q@Z^F{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~a-|ru|#s%:phkafcddaip fexgbjbt *g{ («Gpjz Leiae»)|};Gpj{z|b|ci} Leiae
~a-|ar|tqjaFag *Cabdiqb bbmfb abqEjce abyBcje abhadce (doaj oadfa);tqjaFag *Cabdiqb =!;doaj oadfa
~a-|zh|=W快速+E方式(萨摩亚途径);=W快速+E方式;萨摩亚途径
_r|es|~jz~gM~ik>a~gM~g1#O~cA2014-2024
_r|ru|~mT{eq nckleferbq b Ncdhkeq mfasfeiie|ao nckleferbb b Ncdhkao mfasfeiiu|ao nckleferbb b Ncdhkao mfasfeiic|pt nckleferbt b Ncdhkpt mfasfeiip|ao nckleferbco b Ncdhkao mfasfeiiao} ~j!iaft, @e~iI2014–2024 sanag
_r|ar|@7{fljhadq|nccha fljhadq} idb ~iH~fvaboarbce
^f|fr|_B@e~cv>d~ax2014-2024;_B@e~cv>d#O@:sans littoral
^f|es|#T>a~gM~g1#O#xSin Litoral{ para el Decenio 2014-2024|};#T>aViena
^f|ru|~mT@r&J{ nlq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjblcjbc 2014–2024 sanag|};~mT@r~j!iaft
^f|ar|~fM~iH~fvaboarbce;~fMnccha
^f|zh|^M~fJ;^M{2014-2024十年期|2014-2024年|}&!@!;&!@!
&i|fr|Stratégies #j>Mconcrètes types #A~cO%(#)#B_s%(l’encontre @C~dn~me~im#B~j'
&i|es|~oey ^s~qrModelo _Y@Q~gC@s~bf#r@ZNiños ~n5Ámbito ~nD
&i|ru|Tbmag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b mfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #E%:{lbkgbnerbb|bhkafcdcdbt} dehblbq #4~r9g {feikev|awlehjb} %Emfegahpnbq
&i|ar|aogjagcqcag @x{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~qH>B~gQ~gT~pPdhi _N~e(
&i|zh|@A+?~md~i0内~dV侵害&m&n@)~k2_c
*D|fr|&d~by&b>M@e~im@e*]~jX~cOau trafic @e~dO#j%8~dk~iFconnexes
*D|es|%z%m~pWRespuestas @e~aT~q,al ~oO@e~gA~j1~mNConexos
*D|ru|#f@P~pcicf %4%E_n#4~ezawafaje ~k:rcddahjco ~c6~b!{Pjbi|dbi} mfchjpmlcdbo
*D|zh|~cV~gx及+c相关=7@)~md对策#C+y
<y|fr|~nz~rj
<y|es|~jzSendái;~jz~rj
<y|ru|Lcdneohk@H
<y|ar|@7{ohmac|ochmac}
<y|zh|仙台@w
>[|fr|~ke@e~rj{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~ke@e~rj
>[|es|>G@eSendái +z~kD#vRiesgo @eDesastres 2015-2030;>G@eSendái
>[|ru|Lcdneohk{eq feiaBdeq mfasfeiie|ao feiaBdao mfasfeiiu|ao feiaBdao mfasfeiic|pt feiaBdpt mfasfeiip|ao feiaBdao mfasfeiiao}{ ma hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
>[|ar|~q1oِhmac >J;~q1ochmac >J
>[|zh|2015-2030~mE;仙台+:
~dh|fr|_Bd’Addis-Abeba issu #Btroisième =.@T%c_!&B%n;_Bd’Addis-Abeba
~dh|es|%,>aAddis Abeba #BTercera _E@E%Z~cs_u*A;%,>aAddis Abeba
~dh|ru|Mnnbh-Mwcwhk@r*(jfcjzco ~i7Fbdedhbfagedbt ~e:;Mnnbh-Mwcwhk@r&J
~dh|ar|=Upmco plala abyamje ih abdIgdj &VabDabD bgdfcb abghdce;=Upmco plala
~dh|zh|~pE次~cz#C~dU亚@)斯亚贝巴+E<Y;亚@)斯亚贝巴+E<Y
~di|fr|Transformer notre monde : ="@J@e~bE;@J@e~bE;@J~pS
~di|es|Transformar nuestro mundo: @s%,2030 _u#x~cK;%,2030 _u#x~cK;%,~pS
~di|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~tX~r-;~q(~tX~r-;&o{ndq |}@e~eJ~r-
~di|ar|grfcb iabdha: ~q3~bZ~gd~pS;~q3~bZ~gd~pS;~q3iad ~pS
~di|zh|变革=X#/：2030%V%p#q<Y;~pS%V%p#q<Y;~pS%V<Y
~e.|fr|~nz<O~fE#N#B~g)#j#B*]~jX%Q="~tq@Uplus large ~t2#A*)faire face ~mC~mu~n2#j%(promouvoir l’état @e*[%8niveaux ~pg#j@5>b~lX&Bpublic;~nz<O~fE#N#B~g)#j#B~j'
~e.|es|~jz<O%Z~mQ#B~aT@s~q,~n5>GMás Amplio #v#T_Y@QAbordar @Z~s?~kHy Económicos y ~ow&w~kk@e*ja Nivel ~p-@E~g4~eqPública;~jz<O%Z~mQ~nD
~e.|ru|~c.@da gkltBcdbb gamfahag %E_ng walcc Cbfakpt magchjkp ndq #E~nkfcCcdbq ~g]PkadaibBchkbv mfawlci b hancohjgbq ~iBgcfvagcdhjge ~pe@e~aKpfagdqv, e jekyc pBehjbt awAchjgcddahjb
~e.|ar|@7~f]#mtmdaq dhi _N~e(
~e.|zh|@G将~md纳入更广泛@)@A<Y以应对=3#d~iY挑战并_b~tK~sl及公众参与@)~ck@w
~a"|fr|~oc@e~r,minima #A@3="~jCdétenus (Règles Nelson Mandela);~bW~fU
~a"|es|~l0~lM%1Reclusos{ (Reglas Nelson Mandela)|};~c[~fU
~a"|ru|#3#E#4~eyxekltBcdduib{ (Gfegble Jclzhade Iednclu)|};~d?Jclzhade Iednclu
~a"|ar|~mp@xabhdfHqce abmhca bdiadbe aboqhaF (kfaim hcbofh dahmcba);~mphcbofh dahmcba
~a"|zh|@A~eV~j3(纳~cS~eg);@A~eV~j3;纳~cS~eg
~dG|fr|~gu~k5*c@I~qPd’ensemble #B&I@Ctextes issus ~f,*a~tt@el’information
~dG|es|~aL#Breunión @ealto nivel ~j4~gF#!examen general #Baplicación %1resultados #B~gB%Z~da
~dG|ru|Rjasag#l~h'~i(~irMhheiwlcb, mahgqAcddasa awAcip awxafp vane ~fZfcCcdbo ~q6@e~f5~pMbdFafierbaddasa awAchjge
~dG|ar|_Kbbaqgdai +Lbbqdice abiade #mabaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~dG|zh|@G信息=3#/+C+!~jd全面~sg@)*q~fH+!;@G信息=3#/{首脑会议|峰会}成果{文件|}{执行|落实}情况@(全面~sg@)*q~fH@(+!
~k(|fr|Notre engagement commun %(aborder #j{à |}combattre efficacement ="problème &5#Bdrogue
~k(|es|Nuestro ~kg~tYAbordar y Contrarrestar Eficazmente &wProblema %X~gYDrogas
~k(|ru|JeCe awAeq mfbgcfycddahjz ~mUfcCcdbt ibfagao mfawlciu defkajbkag b ~q'dco
~k(|zh|我们对有效处理#d~i]@)共同~px
+1|fr|~nzNew York @3#b~qY#j#bmigrants
+1|es|~jzNueva York @Q@ZRefugiados y @ZMigrantes
+1|ru|Jzt-Йafkhk@da wcycdrev b ibsfedjev
+1|ar|@7hcfcfjs _1abbaqzch fabdvaqjch
+1|zh|@G难民#d~iX@)纽约@w
~jn|fr|~jc~k5*c*arésistance %8agents antimicrobiens
~jn|es|~tU%-%ZResistencia a @ZAntimicrobianos
~jn|ru|*/@d~pn%:mfawlcic phjaoBbgahjb k mfajbgaibkfawdui mfcmefejei
~jn|ar|@L{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~jn|zh|*q~dJ#u~fH@)=);*q#(~dJ>P;2016%V~dJ%!
~dz|fr|@g%c*[^Apaix
~dz|es|@h#!*j_0Paz
~dz|ru|~hL~lc@eibf
~dz|ar|%2#olabrk *r{abobad|abobd}
~dz|zh|>f%r@w;>f权@w
>9|fr|Nouveau @J@3#bvilles
>9|es|Nueva %,Urbana
>9|ru|Jag@r>0safanag
>9|ar|abxwe abrAjce abqmcme
>9|zh|新城市<Y
~ap|fr|L’océan, notre avenir : appel %(l’action
~ap|es|Nuestros océanos, nuestro futuro: llamamiento _0acción
~ap|ru|JeC akced — deCc wpnpAcc: mfbxug k ncohjgbqi
~ap|ar|drcwagha، dogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
~ap|zh|~mk：+E呼吁;~d'：+E呼吁
~aN|es|%M%Z_C#v~qa%X_Y@Q~n/@s~tR
~aN|ru|*/@d~h!Qlawelzdasa mlede *(#E%:~lzltnzib
~aN|ar|%2>I#mghncH =U~nH~bYlabpuxay
~aN|zh|@G~mG=)
_[|fr|%iadoptée au Sommet @e{la |}~ph~fU
_[|es|declaración política aprobada ~o5Cumbre ~nR@sPaz ~fU
_[|ru|*/@H, mfbdqj_t@eLeiibjc ibfe g meiqjz a Jclzhadc Iednclc
_[|ar|%2>I{abHc aigdm|abdigdm} *rdIgdj kde hcbofh dahmcba bbobad
_[|zh|纳~cS>f峰会通过@)=);纳~cS>f峰会{所通过的|的|}=)
~jU|fr|~jc@e{la troisième réunion de haut niveau de l’Assemblée générale|sa troisième réunion de haut niveau} *a~bDtransmissibles
~jU|es|%M#BTercera Reunión @e%-%Z%O>C_F~gYEnfermedades No Transmisibles
~jU|ru|*/@djfcjzcsa ~h'%9%:mfaFblekjbkc dcbdFckrbadduv xewalcgedbo b ~q'dbib
~jU|ar|%2>I{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} {abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~jU|zh|*q~pE次~bP#u~fH@)=);*q~pE次#(~bP>P
>x|fr|~jc@e{la réunion de haut niveau de l’Assemblée générale|sa réunion de haut niveau} *a~bFtuberculose
>x|es|~tU%-%Z~bT@s~oP
>x|ru|*/@d~pn%:~q'jpwcfkplcxai
>x|ar|@L{abdihc ldsanre|luph dsanre} {maF abob|abob}
>x|zh|*q^(#u~fH=);*q^(%!;2018%V^(%!
~jV|fr|@g#A&b#1@Cpaysans ~sZ~dk%?travaillant %Q#bzones rurales
~jV|es|@h_Y^,#k%1Campesinos y @eOtras &8~i.Trabajan #O#PZonas Rurales
~jV|ru|#z#Ea +kkfchjzqd ~c6lbr, fewajetAbv g hclzhkbv feoadev
~jV|ar|@7@x#olrkfk abnbarch fBcjvd dh abiadbch *rabdhawk abjcnce
~jV|zh|@A农民#d农村地区+c劳动者%r@w
<:|fr|~gJ&5@3@Cmigrations sûres, ordonnées #jrégulières
<:|es|~cH%X@Q{la|una} Migración Segura, Ordenada y Regular
<:|ru|~e9#.wcxamehdao, pmafqnaBcddao b lcselzdao ibsferbb;~e9#.ibsferbb
<:|ar|%e%w_1abvqje abJdhe fabdhGde fabhGadce
<:|zh|%q+b有序#d正常~iX*p~sf;~iX#u*p~sf
>:|fr|pacte &5&b~tr
>:|es|pacto mundial ^,refugiados
>:|ru|slawelzd#.wcycdrev
>:|ar|%e%w#m~gP
>:|zh|难民#u*p~sf
<3|fr|~gu@e^rissu #B~l[=.@e~eF#A*a&ASud-Sud
<3|es|~aL@e^r#BSegunda _E@e_h_Y%Z&eSur-Sur
<3|ru|~lK{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~lD@e~eD%:hajfpndbBchjgp Ys — Ys
<3|ar|fDcke lfcho Jcjo abxgadce bdIgdj @x+L~qx~m"labgiafh ncda lch lbmah abqhfl
<3|zh|~cU次~o2布~cl+!;~cU{次|届}~o2@(布~cl+!
~nY|es|~tU_h@m{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano
~nY|ru|NhcawAbo avgej phlpseib xnfegaavfedcdbq: hagichjduc phblbq %:mahjfacdbt walcc xnafagasa ibfe
~nY|ar|#V{abdihc labgBwce|luph abgBwce} ~qGabuadbe;abgBwce ~qGabuadbe: abgrjs dia blhaF iabd pfnj yre
~nY|zh|~ci：共同构建一个更加~iR@)#/;2019%V{大会|}~ci%!
~r.|ru|*/@dmalbjbBchkasa Fafpie ~i(~lyfexgbjbt, haxgeddasa man Psbnao ~irMhheiwlcb
~r.|ar|%2>IbbdhgmC >I+L~m"labghdce abdogmade ~oSjiace abqdice abiade
~r.|zh|在*q主持下召开@)%p#q#u~cW#w论坛=);{在|}*q主持下召开@)%p#q~pp~cW#w论坛@(=)
un75|fr|@gfaite %(l’occasion #Bcélébration &Bsoixante-quinzième anniversaire ~t2+J
un75|es|@h%ZConmemoración #v{75º|75o|septuagésimo quinto} Aniversario @e*t
un75|ru|~hLmfexndagedbb hciznchqj mqjao sanagAbdu ~f?
un75|ar|%2#olabargnab labHsjC abohfce abxadoe fabolich bthuaF <R;@7abargnab labHsjC abohfce abxadoe fabolich bthuaF <R
un75|zh|纪念@A成立七十五周%V@w
~k"|es|Nuestro ~kgComún @eAfrontar Eficazmente @ZDesafíos y Aplicar ^s~f:y ~n/@sCorrupción y Reforzar @s&e#5
~k"|ru|JeCe awAeq mfbgcfycddahjz ~mUfcCcdbt mfawlci b _Picf %:mfcnpmfcyncdbt kaffpmrbb b ~q'dco b pkfcmlcdbt %'hajfpndbBchjge
~qK|es|Unidos #r&wracismo, @sdiscriminación racial, @sxenofobia y #Pformas conexas @eintolerancia
~qK|zh|团结起来，~se~f!主义+b~f!~cT+b仇外心理#d相关~ps&n;团结起来{，|}~se~f!主义+b~f!~cT+b仇外心理#d相关@(~ps{行为|现象}
~fj|fr|~tq« ~od» : ='comme moteur &B@:~nf;~od: ='comme moteur &B@:~nf;~tq« ~od»
~fj|es|%,{“Espacio2030”|Espacio2030}: &wespacio como motor #vdesarrollo sostenible;%,{“Espacio2030”|Espacio2030}
~fj|ru|~q(«Dahiah-2030»: kahiah kek ngbsejclz *0~e:;~q(«Dahiah-2030»
~fj|ar|~q3_M2030: _Mlaiglajv drjsa ~m:~kS;~q3{|”}_M~pS{|“}
~fj|zh|“~so2030”<Y：~so作为%p#q@)驱动力;“~so2030”<Y
~dt|fr|~nzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~nzKyoto
~dt|es|~jzKioto %Z~kA#B%O#vDelito, @s~q,>C~kk@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~jz{Kioto|Kyoto}
~dt|ru|Dbajhk@d«Mkjbgbxerbq icf ~lbmfchjpmdahjb, ~qV_nb ~exgcfvagcdhjge mfege: deghjfcBp _PGagchjkb ndq ~tXsane»;Dbajhk@H
~dt|ar|@7scfgf #mabhvfA ldhi _N~gUfocame abkahfh;@7scfgf
~dt|zh|@G推进&U=7+b*5#d~sl：努力实现《2030%V%p#q<Y^i@)~mw@w;@G推进&U=7+b*5#d~sl@)~mw@w;&6~mw@w^i
_9|fr|_B@e<O~s6avancés{ pour la décennie 2022-2031|};_B@e~tF
_9|es|#T>a<O{en favor de|para} @Z^uMenos Adelantados;#T>a~tF
_9|ru|~c.@r*(~d1hjfed;~c.@r&J
_9|ar|~fM~f]byabr pkb _Lhdfa
_9|zh|_d%0~ck@!;~ck@!
~aq|fr|Notre océan, notre avenir, notre responsabilité
~aq|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~aq|ru|JeC akced, deCc wpnpAcc, deCe ajgcjhjgcddahjz
~aq|ar|drcwagha، dogklbha، doIfbcgha
~aq|zh|~mk+b=X~hH;~d'{、|，}=X~hH
<d|fr|~jc~k5@e~eF@I~qP%(mi-parcours &B~ke@e~qt=Y~nUrisques @ecatastrophe (2015-2030)
<d|es|~tU_h#!Examen @eMitad @ePeríodo #v>G@eSendái +z~kD#vRiesgo @eDesastres 2015-2030
<d|ru|*/@d~h'~i(%:hfcndchfaBdaip awxafp vane ~fZLcdneohkao feiaBdao mfasfeiiu %:hdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
<d|ar|%2>I{bbaqgdai|abyamj ih abaqgdai} +L{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} >J
<d|zh|《2015-2030~mE^i~iP~fH=);{大会|}《2015-2030~mE^i~iP~fH@(=)
sdg-2023|es|%M#vForo ~s/@e_h#!#x~dbcelebrado bajo @Zauspicios ~j4~gF(Cumbre ^,Objetivos @e#xSostenible)
sdg-2023|ar|%2>IbbdhgmC >I+L~m"labghdce abdogmade ~oSjiace abqdice abiade (dIgdj kde pvman ~rrabdogmade)
~nP|ar|@L#mabfkace dh abqfazr fabgpvl fabgymc bva
~nP|zh|*q~pw病&U+b防范#d应对#u~fH@)=);*q#(~pw病&U+b{防范|防备}#d应对>P
~cP|es|~tU_h%Z~bT@s~oP
~cP|ar|#V{abdihc ldsanre|luph dsanre} {maF abob|abob}
~cP|zh|^(#u~fH=);^(%!;2023%V*q^(%!
~hs|fr|@Jd’Antigua-et-Barbuda @3#b_6{ : une déclaration renouvelée pour une prospérité résiliente|};@Jd’Antigua-et-Barbuda
~hs|es|%,@eAntigua y Barbuda @Q@Z^F{: una Declaración Renovada para una Prosperidad Resiliente|}
~hs|ru|~q(Mdjbspe b Uefwpnu ~ms*g{: awdaglcddeq nckleferbq a nahjbycdbb hjewblzdasa mfargcjedbq|}
~hs|ar|=UphgcBfa fljlfma =!
~hs|zh|安提瓜#d巴布达=W<Y：实现韧性繁荣@)新@w;安提瓜#d巴布达=W<Y
=t|fr|~gJ@3l’avenir
=t|es|~cH_uFuturo
=t|ru|Gekj@Bga biq wpnpAcsa
=t|ar|~iCabdogklb;~de_1abdogklb
=t|zh|未来~sf
*R|fr|~gJnumérique mondial
*R|es|~cHDigital Global
*R|ru|~e9{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*R|ar|abgiavm abjkdc abiabdc;~deabjkdc abiabdc
*R|zh|*p数字~sf
<k|fr|@g&bgénérations futures
<k|es|@h~pWGeneraciones Futuras
<k|ru|~hLwpnpAbv makalcdbqv
<k|ar|%2#olabpqcab {abdklbe|abkamde}
<k|zh|子孙后代#u@w;子孙后代@w
~rv|es|~tU_h%ZResistencia a @ZAntimicrobianos
~rv|ar|#V{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~rv|zh|~dJ#u~fH=);~dJ%!;2024%V*q~dJ%!
^S|fr|_B{d’Avaza |de Gaborone |}>d~ax~d";_B{d’Avaza|de Gaborone}
^S|es|#T>a{Avaza|Awaza} ~g1#O~cA~d";~rz{en favor de|para} @Z^u#O~cA~d";#T>a{Avaza|Awaza}
^S|ru|Mgexbdhk@r&J{ nlq fexgbgetAbvhq hjfed, dc bictAbv guvane k iaft, de nchqjblcjbc 2024–2034 sanag|};Mgexbdhk@r~j!iaft;mfasfeii~hv~j!iaft, @e~iI2024–2034 sanag
^S|ar|~fM{pfaEa|pnaEa} ~fvaboarbce bbikm ~d";&?*C{|abqmcm }{byabr ablbmah|bblbmah} abhadce Bcj aboarbce bbikm ~d";~fM{pfaEa|pnaEa}
^S|zh|^M~d"%V十%V阿瓦扎@!;^M~d"%V十%V@!;阿瓦扎@!
~nW|fr|Engagement @eSéville
~nW|es|~kg@eSevilla
~nW|ru|Lcgblzhk~goawqxejclzhjg{a|e|p|ai|c}
~nW|ar|abgEad tulcbce
~nW|zh|塞维利亚~px
+t|fr|@g#B=.#A@Il’environnement
+t|es|@h#B_E_Y#!~olHumano
+t|ru|#z~lD~n7~k8~cEhfcnu
+t|ar|@7dIgdj @x~m"lablcze ablujce
+t|zh|~nG@w;~nG@)@w;~nG~lo@w
+v|fr|~cr@3#)définitive #Bfaim #j#Bmalnutrition
+v|es|@h*:%ZErradicación #vHambre ~g4Malnutrición
+v|ru|#ta *nsalane b dcnacnedbq
+v|ar|%2%wabxay laogzyab abqfi fofF abgBHce
+v|zh|#/消灭饥饿#d营养不良@w
<4|fr|~t5^r=Y^]>b&I#B&Atechnique <gpays #O%n;~t5~h]
<4|es|#Q>a^r@Q~owy Realizar @s&eTécnica <g@Z^u#O*A;#Q>a~h]
<4|ru|~lK@0*(%:fexgbjbt b _PjcvdbBchkasa ^Y~rWfexgbgetAbibhq hjfedeib;~lK@0&J
<4|ar|=Ulfcho Jcjo bguqci fghncH ~m'abgkhc ncda lch _Labhadce;=Ulfcho Jcjo
<4|zh|_b#d实施#q中%0间技术<J@)布~cl#F;布~cl#F
=j|fr|~khfinal #Bdixième session extraordinaire @el’Assemblée générale
=j|es|~sW~of#vDécimo Período Extraordinario @eSesiones ~j4General
=j|ru|~iw#lnchqjao hmcrbelzdao hchhbb ~irMhheiwlcb
=j|ar|_K{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
=j|zh|~hO最后~pz;~hO&6最后~pz^i;~hO@)&6最后~pz^i
^5|fr|~nzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~nzRio
^5|es|~jzRío #!~olAmbiente >C*A;~jzRío
^5|ru|~kt@d%:~k8hfcnc b ~ni;~kt@H
^5|ar|@7jcf #m~qDfabghdce
^5|zh|@G~e0与#q@)里约@w
~gV|fr|~c'21
~gV|es|#T21
~gV|ru|~q(@e!X!X!I gck
~gV|ar|~qWabkjh 21
~gV|zh|21世纪<Y
<!|fr|~nzprincipes, non juridiquement contraignante mais faisant autorité, @3un consensus &5*agestion, @s%I#jl’exploitation écologiquement viable @etous #btypes @eforêts
<!|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@,@Qun Consenso %Xrespecto #BOrdenación, @s&]>C#x~db%1Bosques @eTodo Tipo
<!|ru|Jc bictAcc awqxejclzdao hblu xeqglcdbc h bxlaycdbci ~h,~msslawelzdasa kadhcdhphe #4ferbadelzdasa bhmalzxagedbq, ~k-b *0>0ghcv ~rQlchag
<!|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz _1gfank iabdc *rabJjaF #mtmaje ~piphfai abBalag frnGva fghdcgva ~kS
<!|zh|@G~iT类型~pB@)+[+b~bd%p开发@)无~pC约束力@)*p协商一致意见权威性#2声明
<2|fr|@J#8^Apoursuite #B&Id’Action 21
<2|es|#Q+zUlterior ~kj#v#T21
<2|ru|#s%:nelzdcoCcip _PGagchjkb ndq @e!X!X!I gck
<2|ar|&?{dfaybe|Ecame} ghncH ~qWabkjh 21
<2|zh|~gr《21世纪<Y^i~pA
=F|fr|~o3@eVienne
=F|es|@h~ik>aViena
=F|ru|~mT{eq|ao|pt|bc|bv|bi|bib} nckleferb~dIb Gfasfeii~hv&J
=F|ar|@7~juidb nccha
=F|zh|&!@w#d@!
=]|fr|_B~j:~rN@C_6;_B#BBarbade
=]|es|~rz_u#x~db%1^F;#T>aBarbados
=]|ru|#s%:~iB*0>0*g;Uefwenahhk@r&J
=]|ar|&?*C_1~bZ=!
=]|zh|=W%p#q@!;巴巴多斯@!
~j2|fr|~bs@e~oQ@3un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~bs@eYokohama
~j2|es|~c-@e~oQ@Qun Mundo Más Seguro;~c-@eYokohama
~j2|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} %:~iBwalcc wcxamehdasa ibfe: fpkaganqAbc mfbdrbmu mfcnajgfeAcdbq hjbvboduv wcnhjgbo, ~exsajagdahjb k dbi b hiqsBcdbq bv mahlcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~j2|ar|~gbcfsfvada
~j2|zh|~lm更%q#/@)横滨+I;横滨+I
^U|fr|_B#B=.@T*apopulation ~q"%n
^U|es|~rz#B_E@E%ZPoblación >C*A;#T>aEl Cairo
^U|ru|#s~i7defanadehclcdbt b ~ni
^U|ar|~fMabdIgdj &Vbbosah fabghdce
^U|zh|#C&c口与#q~dU@!;#C&c口~eO#q{会议|大会|}@!
*L|fr|~nzCopenhague %c@:social;~nz~hW;~o3@e~hW
*L|es|~jzCopenhague @m#xSocial;@h~ik>a~hW;~jz~hW
*L|ru|Damcdsescdhk@da harbelzdai fexgbjbb;Damcdsescdhk@H
*L|ar|@7sflhvaBh #m~rrabaqgdaice;@7sflhvaBh{| fljhadq abidb}
*L|zh|=3#q#u~f7;~f7#d@!;&6~f7^i^h&6@!^i;&6~f7^i
+S|fr|_B~f,~j:social;_B@e~hW
+S|es|~rz#B~gB@m#xSocial
+S|ru|#s~q6@e~f5_)~b7~e:
+S|ar|~fM~f3~m:abaqgdaice
+S|zh|=3~jM@!;=3~jM&6@!^i
~m?|fr|~o3@e>R
~m?|es|@hy ~hw~c?>a>R
~m?|ru|~p"@db GlejFafi~hv&J
~m?|ar|@7fdhvaq idb lcqch
~m?|zh|~hz@w#d~je;&6~hz@w^i{和|及|以及|与}&6~je^i;&6~hz@w^i{和|及|以及|与}&6~hz~je^i
=b|fr|~nz>R
=b|es|~jz>R
=b|ru|~p"@H
=b|ar|@7lcqch;@7lcqchB
=b|zh|~hz@w
>W|fr|_B@e>R
>W|es|~c?>a>R
>W|ru|~p"{eq mlejFafie|ao mlejFafiu|ao mlejFafic|pt mlejFafip|ao mlejFafiao} &J
>W|ar|dhvaq idb lcqch{|B}
>W|zh|~hz~je
~cw|fr|Nouvelles >M#jinitiatives =Y&I#B@g#j&B_B@e>R
~cw|es|Nuevas medidas e iniciativas +zaplicación #B@hy ~hw~c?>a>R
~cw|ru|HelzdcoCbc icfu b bdbrbejbgu %:_PGckbdhkao nckleferbb b GlejFafiu &J
~cw|zh|~gr&6~hz@w^i#d&6~je^i@)+E#d倡议;~gr&6~hz@w#d~je^i@)+E#d倡议
_-|fr|@J@3l’habitat
_-|es|#T@eHábitat
_-|ru|~q(Хewbjej
_-|ar|~qWabdfzb
_-|zh|&c居<Y
<b|fr|@g&bvilles #j~dkétablissements humains #Oce nouveau millénaire
<b|es|@h~pWCiudades ~j1Asentamientos Humanos ~n5Nuevo Milenio
<b|ru|~hLsafanev ~c6dehclcdduv mpdkjev g dagai juhqBclcjbb
<b|ar|%2#olabdmh fabdogfwhag ablujce abpxjC *rabpbnce abqmcme
<b|zh|新千%V城市#d+c&c类住区@w;@G新千%V{中的|的|}城市#d+c&c类住区@)@w
<w|fr|~nz~m0*a~fymondiale
<w|es|~ty~fwMundial
<w|ru|Obihk@da ghcibfdao =T
<w|ar|@7jfda #m~lPabiabdc
<w|zh|#/~dK~mA@w;@G#/~dK@)~mA@w
+n|fr|~nz~m0*anutrition
+n|es|~tyNutrición
+n|ru|Obihk@d~pMmbjedbq
+n|ar|@7jfda ih abgBHce;@7jfda #mabgBHce
+n|zh|营养#u~mA@w
<a|fr|_B~s6avancés =Ydécennie ~j,
<a|es|~rz~g1Menos Adelantados _uDecenio ~j,
<a|ru|#s~d1hjfed @e~iI2001–2010 sanag;Ufthhclzhk@r&J
<a|ar|&?*Cbyabr pkb _Lhdfa bbikm ~j,
<a|zh|~j,~jE@!;~j,%V~jE@!
<o|fr|_B~s6avancés =Ydécennie ~bk{ (Programme d’action d’Istanbul)|};_B~o,
<o|es|#T@eAcción{| de Estambul} ~g1Menos Adelantados _uDecenio ~bk;#T>aEstambul
<o|ru|#s~d1hjfed @e~iI~n9sanag;~s'@r&J
<o|ar|~fMaowhlfb;~fMtowhlfb
<o|zh|~bk~jE@!;~bk{年|}~jE{伊斯坦布尔|}@!;{支援最不发达国家|}伊斯坦布尔@!
~fi|fr|_B#Ovue @e~gkcombattre #j~fn="~k!illicite @C~ixsous tous ses aspects
~fi|es|~rz@Q~h3~n/y ~gC~aQ@e~lBLigeras #OTodos sus Aspectos
~fi|ru|#s~cBb ~o!dcxekaddao ~o[hjfclkagui afpybci b lcskbib gaafpycdbqib ga ghcv cc ehmckjev b ~q'dco
~fi|ar|&?*C~o9~bY~d,labpobre ^jdh ~piqfahlv fdsanrgv ~o-;&?*C{abdgibk ldhi|abjadc tbC dhi} ~bY~d,labpobre ^jdh ~piqfahlv fdsanrgv ~o-
~fi|zh|从各个~iV~e2+b+/#d+?~eW&f_f@)@!
<E|fr|~p)@5*)permettre %8+8@eprocéder %(l’identification #jau traçage rapides #jfiables @C~tMcalibre illicites;~p)@5@etraçage
<E|es|Instrumento @E@QPermitir a @Z&EIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~lBLigeras Ilícitas;Instrumento ~t0Localización
<E|ru|#f{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, maxgalqtA~bKsahpnefhjgei hgacgfcicdda b dencyda guqglqjz b ajhlcybgejz dcxekadduc hjfclkagac afpybc b lcskbc gaafpycdbq;#f#l%:ajhlcybgedbt
<E|ar|abys &Vbgdsch ^?dh absun ih *F^j~gzfgiklva
<E|zh|使各国能够及时#d可靠地识别#d追查&f~eW@)#C文书;#C追查文书
~rO|fr|~o3@eDurban
~rO|es|@h~ik>aDurban
~rO|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckleferb~dIb Gfasfeii~hv&J
~rO|ar|@7~juidb mcjlah
~rO|zh|德班@w#d@!
~hj|fr|~hU@e~h1issu #B=.@T%c_!&B%n;~hU@e~oq
~hj|es|Consenso @e~h1#B_E@E%Z~cs_u*A;Consenso @e~oq
~hj|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb ma Fbdedhbfagedbt fexgbjbq|}
~hj|ar|gfank JjaF dfhgcjc
~hj|zh|~cz#C~dU~fG;~fG
_X|fr|~nz<O%c_!&B@:: ~gu#B=.@T@esuivi %c_!&Bdéveloppement, chargée d’examiner @s&I&B~hU@e~oq;~nz<O%c_!&B%n
_X|es|~jz<O%Z~cs_u*A{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
_X|ru|~c.@da Fbdedhbfagedbb ~e:{: | — }bjasaguo nakpicdj ~i7mahlcnptAco ^w%4Fbdedhbfagedbq >0~msawxafe vane ~fZIadjcffcohkasa kadhcdhphe;~c.@da Fbdedhbfagedbb ~e:
_X|ar|@7~f]#mgdfcb abghdce
_X|zh|~cz~ck@w：~sg&6~fG^i~jd@)~cz后续#C~dU结果~pz;~cz~ck@w：~sg&6~fG^i~jd@)~cz后续#C~dU+!;~cz~ck@w
~a!|fr|~t4vieillissement{, 2002|};~t5~rf
~a!|es|~qa~t0~em#!Envejecimiento{, 2002| (2002)|};#Q>a~rf
~a!|ru|Ienfbnhk{bo icynpdefanduo mled|asa icynpdefandasa mlede|aip icynpdefandaip mledp|bi icynpdefandui mledai|ai icynpdefandai mledc} *(~n7hjefcdbq{| 2002 sane};Ienfbnhk@0&J
~a!|ar|=Udmjcm #hbbucxfxe;=Udmjcm #h@[labucxfxe{|، 2002| biad 2002};=Udmjcm
~a!|zh|2002%V~c7#C#F;~c7#C#F;马德里#F
=[|fr|%i~q"~t4vieillissement, 2002;%i~q"~t4vieillissement
=[|es|%My {el |}~qa~t0~em#!Envejecimiento{, 2002| (2002)|}
=[|ru|*/{eq nckleferbq b Ienfbnhkbo icynpdefanduo mled|ao nckleferbb b Ienfbnhkasa icynpdefandasa mlede|ao nckleferbb b Ienfbnhkaip icynpdefandaip mledp|pt nckleferbt b Ienfbnhkbo icynpdefanduo mled|ao nckleferbco b Ienfbnhkbi icynpdefandui mledai} *(~n7hjefcdbq{| 2002 sane}
=[|ar|%2>Ifxwe idb dmjcm #h{bbucxfxe|abdgibke labucxfxe}{|، 2002| biad 2002}
=[|zh|&6=)^i#d《2002%V~c7#C#F^i;&6=)^i#d&6~c7#C#F^i
&:|fr|~nz~mR%c@:~nf
&:|es|~jzJohannesburgo #!#x~cK
&:|ru|Йaveddchwpfshk@d~ly~ni
&:|ar|@7qfvaholjB #m~rr~kS
&:|zh|~mh%p#q@w
<.|fr|#Q@e&I~f,~j:~nf{ (Plan de mise en œuvre de Johannesburg)|};#Q@e&I@e~oj
<.|es|#Q@e_C~gY~p7#B~gB#!#x~cK{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#Q@e_C~gY~p7@eJohannesburgo
<.|ru|Gled@B~qNfcCcdbo ~q6@e~f5~ly~ni{ (Йaveddchwpfshkbo mled gumaldcdbq fcCcdbo)|};Йaveddchwpfshk@0~qNfcCcdbo
<.|ar|~q3ghncH hgazq ~f3~m:~kS;~q3qfvaholjB bbghncH
<.|zh|%p~jM*7~e1(~mh*7~e1);%p~jM*7~e1;~mh*7~e1
>T|fr|_Bd’Almaty
>T|es|#T>aAlmaty
>T|ru|Mliejbdhk@r&J
>T|ar|~fMpbdagc
>T|zh|~pH@!：在内陆#d过境#q中%0过境运输<J*p新+:下满足^M@)特殊需要;~pH@!
~dp|fr|~nz>N@e~hZ
~dp|es|~jz@,@e~d[
~dp|ru|^Q@dmfbdrbmag
~dp|ar|@7_Uqhcn
~dp|zh|%y#2@w
>1|fr|~t5~hZ
>1|es|#Q>a~d[
>1|ru|^Q@0&J
>1|ar|=Uqhcn
>1|zh|%y#F
^d|fr|Engagement @eTunis
^d|es|~kg@eTúnez
^d|ru|Tpdbhhk~goawqxejclzhjg{a|e|p|ai|c}
^d|ar|abgEad gfho
^d|zh|突尼斯~px
~cc|fr|%,@eTunis =Y~tt@el’information
~cc|es|%,@eTúnez +z~da;#T@eAcciones @eTúnez +z~da
~cc|ru|Tpdbhhk@r~msbdFafierbaddasa awAchjge
~cc|ar|~fMgfho #mdqgdi abdibfdag
~cc|zh|信息=3突尼斯<Y
+j|fr|~nzMaurice
+j|es|~jzMauricio
+j|ru|~l"@H
+j|ar|@7dfjcucfo
+j|zh|~eY@w
<q|fr|~bs@eMaurice =Ypoursuite #B&I&B_B~j:~rN@C_6;~bs@eMaurice
<q|es|~c-@eMauricio +z~kjUlterior #v~rz_u#x~db%1^F;~c-@eMauricio
<q|ru|~l"{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} %:nelzdcoCcip _PGfasfeiiu *(%:~iB*0>0*g;~l"{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpAchjglcdbq}
<q|ar|~gbdfjcucfo bdfaybe ghncH &?*C_1~bZ=!;~gbdfjcucfo{| bbghncH}
<q|zh|~gr&6=W%p#q@!^i~eY+I;~gr&6=W%p#q@!^i@)~eY+I;~eY{执行|}+I
<'|fr|~nzHyogo
<'|es|~jzHyogo
<'|ru|Хbashk@H
<'|ar|@7vcfBf
<'|zh|兵库@w
^Z|fr|~ke@U@eHyogo @32005-2015 : @3@Cnations ~sZcollectivités résilientes face %8catastrophes;~ke@U@eHyogo
^Z|es|>G>aHyogo @Q2005-2015: Aumento #BResiliencia ~gYNaciones y #PComunidades ante @ZDesastres;>G>aHyogo{| para 2005-2015}
^Z|ru|Хbashk#W*(@e2005–2015 sanu: haxnedbc majcdrbele mfajbgancohjgbq wcnhjgbqi @epfagdc +5b awAbd;Хbashk#W&J
^Z|ar|~q1idb vcfBf
^Z|zh|2005-2015%V兵库+E+:：加强%0#d社区@)抗灾能力;{2005-2015年|}兵库+E+:
=r|fr|~gu@e~c:{adopté par|issu de} @s=.@e~eF#A*a&ASud-Sud
=r|es|~aL@e~c:#B_E@e_h_Y%Z&eSur-Sur
=r|ru|~s"{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~lD@e~eD%:hajfpndbBchjgp Ys — Ys
=r|ar|fDcke hcjflc abxgadce bdIgdj @x+L~m"labgiafh ncda lch lbmah abqhfl
=r|zh|~o2~pu+!
=w|fr|~kedécennal @eprogrammation #Z#bmodes @econsommation ~tHproduction durables
=w|es|>GDecenal @e~s[@m~op@eConsumo y ~ovSostenibles
=w|ru|Hchqjblcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *(%:mcfcvanp k ~f0ferbadelzduv ianclco majfcwlcdbq b mfabxganhjge
=w|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=w|zh|%p消费#d生产模式十%V~pA+:;%p消费#d生产{模式|}{十年|10年}{期|}~pA+:
~jQ|fr|Tenir #bpromesses : unis @3atteindre #bobjectifs &BMillénaire @3="%n
~jQ|es|~sUpromesa: unidos @Qlograr @ZObjetivos @e#x#vMilenio
~jQ|ru|Numaldcdbc awcAedbq: awKcnbdcdbc ga biq nahjbycdbq rclco %4fexgbjbq, hFafiplbfagedduv g Hckleferbb juhqBclcjbq
~jQ|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~jQ|zh|履行诺言~lw实现千%V#q目标
~dT|fr|~gu#BRéunion *c*ajeunesse : dialogue #jcompréhension mutuelle
~dT|es|~aL>D@e%-%ZJuventud: Diálogo y Comprensión Mutua
~dT|ar|_K{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~cf|fr|Le millénaire @e=': @s~nz~cv@I='~q"@:humain
~cf|es|Milenio Espacial: ~hw~jz~gM#!~ra>C#xHumano
~cf|ru|Dahiah @efpwcyc juhqBclcjbo: Ncdhkeq nckleferbq a kahibBchkao ^wb fexgbjbb BclagcBchkasa awAchjge
~cf|ar|pbnce abnAaF: @7~iH#m_Mfabghdce ablujce
~cf|zh|~so千%V：@G~so#d&c@)#q@)&!@w
*v|fr|#J=(=S~r"+8@esatellites artificiels #BTerre %8fins #Btélévision directe *m
*v|es|@,~i.han @eRegir @s+)~nR@Z&E@eSatélites Artificiales #BTierra @Q#PTransmisiones %mDirectas ~nRTelevisión
*v|ru|+(>K~f6bhkphhjgcdduv hmpjdbkag Zcilb ~ms%'dcmahfcnhjgcddasa jclcgbxbaddasa gcAedbq
*v|ar|#'~m!baogxmad ^?{bbgfali|abgfali} abpjAce abaywhaice *rabtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
*v|zh|各国~hy&c造地球卫星进行#C直接电视广播所应遵守~tD
~ar|fr|#J*atélédétection
~ar|es|@,~mt_0Teleobservación #BTierra desde &wEspacio{| Ultraterrestre}
~ar|ru|~bpnbhjedrbaddasa xadnbfagedbq Zcilb bx ~hgmfahjfedhjge
~ar|ar|#'@[laoguiaj abpjA dh lim dh ~kO
~ar|zh|@G从+9遥感地球~tD
=s|fr|#J_p%(=S@esources d’énergie ~iJ%Ql’espace
=s|es|@,Pertinentes _0+)@eFuentes @eEnergía *E~n5=/
=s|ru|~bp>Kqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai mfahjfedhjgc
=s|ar|#'~m9laogxmad dyamj abwake abhffce *r~kO
=s|zh|~rE+9~cQ核动力源~tD
~at|fr|@g*a&A@T=5@e='au profit #j%Ql’intérêt @etous #bÉtats, compte tenu ~ed@Cbesoins @Cpays #O%n
~at|es|@h%Z&e@E#O~ek~raUltraterrestre #OBeneficio e Interés @eTodos @ZEstados, Teniendo ~fS#OCuenta #PNecesidades %1^u#O*A
~at|ru|~hLicynpdefandai ~eEg bhhlcnagedbb b ~lQ~hgmfahjfedhjge @ewlesa b _)ghcv sahpnefhjg, h ahawui pBcjai majfcwdahjco fexgbgetAbvhq hjfed
~at|ar|@7#m~m'&V~ei~gcabxajqc bnazme ~pi^?fdybrgva
~at|zh|@G开展~o0+9@)#C<J，_b~iT%0@)福利#d利益，并~eZ要考虑到#q中%0@)需要@)@w
^a|fr|@g@C>Njuridiques ~tI=5@e~dY
^a|es|@h%1@,Jurídicos ~i.Deben Regir ~fK%1&E#O~ek=/
^a|ru|#zmfegaguv ~h,^w+5~j6b ~f0~hgmfahjfedhjge
^a|ar|@7#'abkahfhce ~m!{bphuwe|bhuawag} ^?~eiaogsuan {faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
^a|zh|各国~o0+9~lq@)~pC#2@w
=c|fr|&d_p%8entreprises #j%8~tT{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
=c|es|~ee~pWEmpresas y @Z<Q{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
=c|ru|>H@Ymfcnmfbdbiejclzhkao ^wg ehmckjc ~h-^q{: ahpAchjglcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xeAbju, hawltncdbq b hfcnhjg mfegagao xeAbju»|: ahpAchjglcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetAbvhq «xeAbju, hawltncdbq b hfcnhjg mfegagao xeAbju»|}
=c|ar|#'#6#mabpidab abgqajce ~jv;~rGlabpidab abgqajce ~jv
=c|zh|工商企业与+M：实施@A“#p+b尊重#d补救”+:~hE;工商{企业|业}与+M{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~hE
*w|fr|&d_pau déplacement @e%?%(l’intérieur @e~papropre pays
*w|es|~ee%1Desplazamientos Internos
*w|ru|>H@Y~d3mcfcicAcdbb lbr gdpjfb hjfedu
*w|ar|~rGlabgujm abmaxbc;#'#6#mabgujm abmaxbc;~rGlabgujcm abmaxbc
*w|zh|@G~hC#u@)~hE;~hC#u~hE
<u|fr|&d@Il’extrême pauvreté #j#b~tT
<u|es|~ee%ZExtrema Pobreza y @Z<Q
<u|ru|>H@Y~d3kfeodco {dbAcjc|wcndahjb} b +k^q
<u|ar|~rGlabnkj abdmki ~jv
<u|zh|@G赤贫与+M#u@)~hE;#(赤贫~eO+M~pp@(~hE
~ff|fr|~t5Rabat @I%t@el’appel ^Ahaine nationale, raciale ou religieuse qui constitue une incitation ^A~i"%(l’hostilité ou ^Aviolence
~ff|es|#Q>aRabat %Zprohibición #Bapología #vodio nacional, racial o religioso ~i.constituye incitación _0discriminación, @shostilidad o @sviolencia;#Q>aRabat
~ff|ru|Oewejhk@0*(%:xemfcAcdbt mfamesednu derbadelzdao, fehagao ~pJfclbsbaxdao dcdegbhjb;Oewejhk@0&J
~ff|ar|=Uabjlaw #mrGj abmife tbC absjavce abkfdce pf abihyjce pf abmchce;=Uabjlaw @[lrGj abgrjcA >Babsjavce abkfdce pf abihyjce pf abmchce;=Uabjlaw
~ff|zh|@G&N构成煽动~cT+b敌意或~dV@)鼓吹民族+b~f!或宗教仇恨言论@)拉巴特#F;拉巴特#F
<-|fr|Manuel @3enquêter efficacement *a+D{ (Protocole d’Istanbul)|};@W~o,
<-|es|Manual +zInvestigación y Documentación Eficaces #B_3{| (Protocolo de Estambul)};~tVEstambul
<-|ru|Opkaganhjg{a|e|p|ai|c} %:~mUfehhlcnagedbt b nakpicdjbfagedbt ~nO{| (Ljeiwplzhkbo mfajakal)};~s'@.
<-|ar|mbcb abgkyc fabgfDck abniabch #m~rs^G;%oaowhlfb
<-|zh|~bl@)>h@)有效调查#d~pz记录手册;伊斯坦布尔{议定书|规程}
&,|fr|Lignes ~o)~c0@e*]~nFimpliquant #b~dn~hu#jtémoins d’actes criminels
&,|es|%z%Z*u#O~jfConcernientes a @ZNiños ~h7y Testigos @eDelitos
&,|ru|>H{c mfbdrbmu|v mfbdrbmag|i mfbdrbmei|ib mfbdrbmeib}, #H_ng gamfahev, ~b!pBehjbci ncjco{ — |-}ycfjg b hgbncjclco mfchjpmlcdbo
&,|ar|#'#6#mgfncj ~m)*r{abpdfj|abdoazb} ~pUAraca ~m-fabuvfm ibcva
&,|zh|~rE涉及罪行@)&m被害&c#d证&c@)事项上坚持公理@)+y
&t|fr|&d~b1^A#N&Bcrime
&t|es|%z+z%O#vDelito
&t|ru|>H@Y~ms~lb~pd
&t|ar|#'#6~o9abqjcde
&t|zh|&U=7+y
&s|fr|~bn~cO%8~dn%Q="système @e~j'
&s|es|%z@e@]#!Niño ~n5Sistema @e*uPenal
&s|ru|>H@Y#4*(_)~r9g hbhjcic ~aF
&s|ar|#'#6bbidb {abdgibk labpwnab|luph abpwnab} *rhGad ~m)~e(
&s|zh|*5系统中&m#u+E指南
=x|fr|#J<S#Z="~r)%(@Cprogrammes @e*]réparatrice ~c0pénale
=x|es|~c"+z_C@e~s[@e*u{Restitutiva|Restaurativa} #OMateria Penal
=x|ru|#g~bImfasfeii fchjbjprbaddasa _ng gamfahev ~aF
=x|ar|#'=Nbaogxmad ljadq ~m)abgyabrce ~mH
=x|zh|~rE刑事事项中采用恢复性~lk~pA@)=V
~dQ|es|Relación Consultiva <g@uy #P~eoNo Gubernamentales
~dQ|ru|Dadhplzjejbgduc ajdaCcdbq ~stdcmfegbjclzhjgcdduib afsedbxerbqib
~dQ|ar|abibake abaoguajce ~mqfabdhGdag Bcj abrsfdce
^m|fr|critères ~b1{pour|à} @s~nSd’années ~bx
^m|es|criterios{| convenidos} +zproclamación @eaños internacionales
^m|ru|kfbjcfb{b|cg|qi|qib|qv} {mfagaxsleCcdbq|nlq mfagaxsleCcdbq|awKqglcdbq} %Dsanag
^m|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <1
+e|fr|Initiative @e~pharabe
+e|es|Iniciativa @ePaz Árabe
+e|ru|Mfewhk_tibfd_tbdbrbejbg{e|u|c|p|ao}
+e|ar|dlamje abobad abijlce
+e|zh|~lu>f倡议
>/|fr|feuille @eroute axée &brésultats #Ovue ~nh~gmpermanent &B~ncisraélo-palestinien prévoyant deux États
>/|es|hoja @eruta #vCuarteto basada ~o5ejecución @Quna solución permanente biestatal #vconflicto israelo-palestino;hoja @eruta #vCuarteto
>/|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» mfangbycdbq k mahjaqddaip pfcsplbfagedbt melchjbda-bxfeblzhkasa ~h)~ijmfbdrbmai hahpAchjgagedbq ngpv ~fh
>/|ar|{xjcwe|xajwe} abwjck abdoghme tbC abpmaF ~qBfAigva abdqdfie abjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >Bpoao fqfm mfbgch;{xjcwe|xajwe} abwjck {abdoghme tbC abpmaF |}~qBfAigva abdqdfie abjlaice
>/|zh|~i?斯坦冲突@)永久性两国解决办法基于表现@)路线图;{以色列-巴勒斯坦|以巴}冲突@(永久{性|}两国解决{办法|方案}@(基于表现@)路线图
>)|fr|~nz>N@I{des|les} arrangements intérimaires d’autonomie
>)|es|~jz@,~pW~lFrelacionadas con un Gobierno Autónomo Provisional
>)|ru|#z~h,a gfcicdduv icfev %:heiapmfeglcdbt
>)|ar|@7{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
>)|zh|@G临时自治安排~tD声明;#(临时自治安排@(#2{声明|宣言}
*K|fr|~ke&5#Bbiodiversité @eKunming-Montréal
*K|es|>G%X@eBiodiversidad @eKunming-Montreal;>G%XKunming-Montreal #B~oR
*K|ru|Dpdzibdhka-Iadfcelzhk{eq slawelzdeq feiaBdeq mfasfeiie|ao slawelzdao feiaBdao mfasfeiiu|ao slawelzdao feiaBdao mfasfeiic|pt slawelzdpt feiaBdpt mfasfeiip|ao slawelzdao feiaBdao mfasfeiiao} %4wbafexdaawfexbq
*K|ar|~q1sfhdchB - ~o(%w~i9;~q1{|idb }sfhdchB{ - |-}~o(%w~i9
*K|zh|昆明-~iZ*p%k+:
~aY|fr|#Q~a[=Y{diversité biologique|biodiversité} ~bk{| et les objectifs d’Aichi relatifs à la diversité biologique};#Q~a[~sJ=Y{diversité biologique|biodiversité}
~aY|es|~j5+z~m8~sJy {|las }Metas @eAichi +z~oR;~j5+z~m8~bk
~aY|ru|LjfejcsbBchk@0%4~k-b *0>Kwbafexdaawfexbq @e~n9sanu
~aY|ar|abxwe ~ddbbghfi ~l:bbngje ~sJfpvman pcuc ~i9;abxwe ~ddbbghfi ~l:bbngje ~bk
~aY|zh|~bk%V%k+I~e1#d爱知%k目标;《2011-2020%V%k+I~e1^i^h&6爱知%k目标^i;~bk%V%k+I~e1
~dj|fr|%,2063{| de l’Union africaine| : l’Afrique que nous voulons}
~dj|es|%,2063: &wÁfrica ~i.queremos;%,2063
~dj|ru|&ondq{ MFfbkedhkasa hatxe|} @emcfban na 2063 ~r-{| MFfbkedhkasa hatxe}
~dj|ar|~q3~h9~gd2063
~dj|zh|2063%V<Y：我们想要@)*f;《2063%V<Y》：我们想要@)*f;2063%V<Y
>w|fr|~lg~n'gouvernance responsable @Crégimes fonciers ~b1%8terres, %8pêches #j%8forêts ~me~fynationale
>w|es|~fL%ZGobernanza Responsable #BTenencia #BTierra, @s~iqy @ZBosques ~n5Contexto #B~fwNacional
>w|ru|~ohajgcjhjgcddasa ~f4gamfahag glencdbq b malzxagedbq xciclzduib, fuwduib b lchduib fchpfheib ~o.~ne=T
>w|ar|&v{|abgc fAigva bqhe abpdh abBHazc abiabdc }#mabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag *rocak ~lPabfwhc
>w|zh|%0~dK范围内土地+b~cp及~pB权属负~hH治理~n3
_"|fr|^z~n'~glresponsable
_"|es|=Z+z~iqResponsable
_"|ru|~mLgcncdbq ajgcjhjgcddasa fuwalaghjge
_"|ar|dmfhe ~qE@[labycm abjucm
_"|zh|负~hH~cp~c9
~a5|fr|^z@eLa Haye ~tAprolifération @Cmissiles balistiques
~a5|es|=Z@eLa Haya ~jbProliferación %1Misiles Balísticos
~a5|ru|Qeeshk~gpkanckh@B~tl~cBfehmfahjfedcdbq wellbhjbBchkbv fekcj
~a5|ar|dmfhe bavac bkfaim ~qE~o9ahguaj abkHazn abgocajce
~a5|zh|~e2弹道导弹扩散海牙&n+y
~ch|fr|^z#8^A#N#j^A~k1@epiraterie, @Cvols %(_2~sZ~dgmaritimes +-~ss@el’Ouest #j&BCentre;^z@eYaoundé
~ch|es|=Z%x_0&a#BPiratería, &wRobo a Mano Armada #r~p2y ~fKMarítimas {Ilegales|Ilícitas} #OÁfrica ~p[y Central;=Z@eYaundé
~ch|ru|~mLmagcncdbq, @SmfchcBcdbq mbfejhjge, gaafpycddasa fexwaq =phpnag b dcxekaddao ^w@eiafc g Zemendao b Цcdjfelzdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} magcncdbq
~ch|ar|_V~qE@[lkdi abkjyhe fabowf abdobr {Am|ibC} abonh fabphuwe ~gS~gz*rBjl ffow pnjckca;dmfhe cafhmc bkfaim abobfs;_Vobfs cafhmc
~ch|zh|在西非#d中部*f~e2#d+/海盗+b~lp舶#d~hG&f~lq@)~c9;雅温得~c9
~a3|fr|^z#Z@s~k1@epiraterie ~sZvols %(_2%Q~ghIndien occidental ~q"golfe d’Aden;^z@eDjibouti
~a3|es|=Z%x_0&a#BPiratería y @ZRobos a Mano Armada #r@Z~p2~q9Índico ~p[>CGolfo @eAdén;=Z@eDjibouti
~a3|ru|~mLmagcncdbq, @SmfchcBcdbq mbfejhjge b gaafpycddasa fexwaq =phpnag g xemendao Behjb Rdnbohkasa akcede b Mncdhkai xelbgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} magcncdbq
~a3|ar|_V~qE@[lkdi abkjyhe fabowf abdobr {Am|ibC} abonh *rBjl ~qzabvhmc fxbcq imh;dmfhe qclfgc bkfaim abobfs;_Vobfs qclfgc
~a3|zh|吉布提~c9
~b]|fr|@g*a#]%Q#bécoles
~b]|es|@h@mEscuelas Seguras
~b]|ru|~hLwcxamehduv Ckalev;~hL^ICkal
~b]|ar|@7abdmajo abJdhe;@7#mabdmajo abJdhe
~b]|zh|%q学校@w
~ae|es|Compromisos ~t1{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~ae|ru|Gefbyhk{bc awqxejclzhjge|bv awqxejclzhjg|bi awqxejclzhjgei|bib awqxejclzhjgeib}
~ae|ar|abgEadag lajco
~ae|zh|@G#p&m不被~c1&f招募或~cQ@)~ll~px;#(#p&m{不被|免遭}~c1&f{招募|征募}或~cQ@(~ll~px;&6~ll~px^i
+X|fr|@g#9%8>N#j#1<Sau travail
+X|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~pja @Z@,y #k~fT~n5Trabajo
+X|ru|#zaw ahdagamalesetAbv ~tnb +kg hFcfc jfpne
+X|ar|@7#'fabrkfk =N*rabidb
+X|zh|~o6~qh中=V#d%r@w;{国际劳工组织|劳工组织|}#(~qh中@(=V#d%r@(@w
~a7|fr|@g&Bcentenaire @e{l’Organisation internationale du Travail|l’OIT} @3l’avenir &Btravail
~a7|es|@h#vCentenario #B{Organización Internacional del Trabajo|OIT} _uFuturo #vTrabajo
~a7|ru|#zhjalcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpAci hFcfu jfpne;#zhjalcjbq a wpnpAci hFcfu jfpne
~a7|ar|@7dzfce ~iE*C#h_1dogklb abidb
~a7|zh|~o6劳动#/@)未来百%V@w;{国际劳工组织|}#(劳动#/@(未来@(百%V@w
<l|fr|@g{de l’Organisation internationale du Travail |de l’OIT |}*a*]sociale ~n'mondialisation équitable
<l|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z*u<Z@Quna Globalización Equitativa
<l|ru|@1{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbelzdao hmfegcnlbgahjb ~nkhmfegcnlbgao slawelbxerbb
<l|ar|@7~iE*C#h#m~m)~kP_1ifbde iambe;%2#olabimabe ~kP_1ifbde iambe
<l|zh|~o6争取公平*p化@)=3正义@w;{国际劳工组织|}#(争取公平*p化@)=3正义@w
~jm|fr|@gd’Alma-Ata
~jm|es|~jzAlma-Ata
~jm|ru|Mlie-Mjbdhk@H
~jm|ar|@7pbda{ - |-| }Jga
~jm|zh|~pH@w
~a0|fr|@gd’Astana &bsoins @e~nVprimaires
~a0|es|~jzAstaná @m~hwAtención Primaria @eSalud
~a0|ru|Mhjedbdhk@da mcfgbBdao icnbka-hedbjefdao maiaAb
~a0|ar|@7pogaha #mabjiace ~qGabpfbce
~a0|zh|阿斯塔纳初级~if保健@w;@G初级~if保健@)阿斯塔纳@w
~nx|fr|@gd’Incheon : Éducation 2030 : vers une éducation inclusive #jéquitable @equalité #jun apprentissage tout au long #Bvie @3tous;@gd’Incheon
~nx|es|~jzIncheon: ~f[2030: Hacia una ~f[Inclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @QTodos;~jzIncheon
~nx|ru|RdBvadhk@H
~nx|ar|@7thucfh
~nx|zh|仁川@w：2030%V~iU：迈向全纳+b公平+b有质量@)~iU#d全民终身学习;仁川@w
^e|fr|~cr*abioéthique #j#b~tT
^e|es|@h*:@mBioética y <Q
^e|ru|#ta wbaPjbkc b +k^q
^e|ar|%2%wbpxbakcag ablcfbfqca ~jv;%2%w#mpxbakcag ablcfbfqca ~jv
^e|zh|#/~sn伦理与+M@w;#/~sn伦理#d+M@w
&2|fr|~cr*a~k'culturelle
&2|es|@h*:%Z_jCultural
&2|ru|#ta kplzjpfdai fexdaawfexbb
&2|ar|%2%w#mabghfi abDkanc
&2|zh|#/<X多样性@w
~b"|fr|~cr%cgénome humain #j#b~tT
~b"|es|@h*:#!Genoma Humano y @Z<Q
~b"|ru|#ta scdaic ~cEb +k^q
~b"|ar|%2%w#mabdqch ablujc ~jv
~b"|zh|#/&c类基因组与+M@w
~a6|fr|@g#A%cclonage @Cêtres humains
~a6|es|@h_Y%ZClonación Humana
~a6|ru|#z#Ea kladbfagedbb ^q
~a6|ar|@7@x#maoghoax abluj
~a6|zh|@A@G&c@)克隆@)@w;@A&c@)克隆@w
~gW|fr|Recommandation @Il’éthique @el’intelligence artificielle
~gW|es|Recomendación %ZÉtica #BInteligencia Artificial
~gW|ru|Ockaicdnerb~dIaw PjbBchkbv ehmckjev bhkphhjgcddasa bdjcllckje
~gW|ar|abgfyce ~galpxbakcag abHsaF abaywhaic
~gW|zh|&c工智能伦理#u建议书
=i|fr|&d#A=Y@9&Bconsommateur
=i|es|%z_Y~tC#vConsumidor
=i|ru|~l]@Y#E~ms~dHbdjcfchag majfcwbjclco
=i|ar|_U@x#6~geabdogvbs
=i|zh|@A#p消费者+y;@A消费者#p+y
+r|fr|#J<S#Bstatistique officielle
+r|es|@,~fT~gYEstadísticas Oficiales
+r|ru|EhdagamalesetAb@YaFbrbelzdao hjejbhjbkb
+r|ar|#'=NbbtryaFag abjodce
+r|zh|官方统计=V
~f2|fr|&d=Yréglementation @Cfichiers personnels informatisés
~f2|es|~ee{para|sobre} @s~i5%1Ficheros Computadorizados @eDatos Personales
~f2|ru|>H@Yfcsleicdjerbb kaimztjcfbxbfagedduv kefjajck, hancfyeAbv nedduc lbBdasa vefekjcfe
+6|fr|Responsabilité @e~mr@3fait internationalement illicite
+6|es|~i6#v~kk~nRHechos Internacionalmente Ilícitos
+6|ru|Ejgcjhjgcddahjz +5xe icynpdefanda-mfajbgamfegduc ncqdbq
+6|ar|doIfbce ^?ih abpniab ~gzmfbca
+6|zh|%0对#C不法&n@)~hH
^X|fr|#J<S@Copérations @erestructuration #Bdette souveraine
^X|es|~c"%1Procesos @eReestructuración #BDeuda Soberana
^X|ru|#g{mfarchhe|mfarchhag} fchjfpkjpfbxerbb hpgcfcddasa nalse
^X|ar|#'=N@[lidbcag tiame vcsbe abmcfh abocamce;#'=Nbidbcag tiame vcsbe abmcfh abocamce
^X|zh|~sc债务重组进程@)=V;#(~sc债务重组{进程|过程}@(=V
<)|fr|#I=(#b~bg<g@"#A>b~sT
<)|es|#n@eRelación <g{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
<)|ru|=4Icynpdefandui psalagdui hpnai
<)|ar|&9abibake ~mqfabdrsde ~gU<1
<)|zh|@A#d~fx间^o#K;@A{和|与|同}~fx{间|之间|}@(^o#K
+h|fr|~kGfinancier #j{|les |des |aux }~r,@e=Qfinancière ~t2+J
+h|es|~kEFinanciero y ~i5Financiera Detallada @e*t
+h|ru|Wbdedhagu{c malaycdbq b mfegble|v malaycdbo b mfegbl|i malaycdbqi b mfegblei|ib malaycdbqib b mfegbleib|v malaycdbqv b mfegblev} ~f?
+h|ar|abhGad abdabc fabkfaim abdabce bbpdd abdgrme
+h|zh|@A财务~qc
trips|fr|#I{|de l’Organisation mondiale du commerce }&b~jo~mapropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#I&bADPIC
trips|es|Acuerdo&l^,~n.%1#k@ePropiedad Intelectual relacionados con &wComercio;#n^,ADPIC
trips|ru|+d^K%:jafsagui ehmckjei ~h-bdjcllckjpelzdao hawhjgcddahjb;@M%:TORGL
trips|ar|&9abqfahl ~bCabnsjce;%e#o~o]~bCabnsjce;&9{|dhGde abgqaje abiabdce abdgibk l}qfahl _qabdbsce abnsjce ~m9labgqaje;%e#olqfahl _qabdbsce abnsjce ~m9labgqaje;&9gjclo
trips|zh|~li#K;~li~eS
wto|fr|#I@e~l'instituant @"_o&Bcommerce
wto|es|#n@e{Marrakech|Marrakesh} ~nR&w~i.se Establece @s=K%X#vComercio
wto|ru|~s!%U{a haxnedbb|aw pBfcyncdbb} ~bejafsagao afsedbxerbb
wto|ar|&9djasu {bthuaF dhGde|abdhuz bdhGde} ~jlabiabdce
wto|zh|~e3~lm#/_f%S#K;~lm#/_f%S@(~e3#K
~e/|fr|~nz<O@Il’Accord &bADPIC >b~nVpublique
~e/|es|~jz~tF&l~pjal #n^,ADPIC ~g4Salud Pública
~e/|ru|~c.@H^K«LasleCcdbc %:TORGL b awAchjgcddac xnfegaavfedcdbc»
~e/|ar|@7~f]#m%e#o~o]~bCabnsjce fabyre abiade;@7~f]{|abyamj ih dhGde abgqaje abiabdce |abyamj ih dhGde abgqaje abiabdce biad 2001 }#m{agnak gjclo|abagnak abdgibk lqfahl rkfk abdbsce abnsjce abdgybe labgqaje} fabyre abiade
~e/|zh|@G&6~li#K^i与公共~iR@)~ck@w;#(&6~li#K^i~eO公共{健康|卫生}@({多哈|}@w
kazan|fr|~t5Kazan
kazan|es|#Q>aKazán
kazan|ru|Dexedhk@0&J
kazan|ar|=UkaEah
kazan|zh|喀山#F
+o|fr|#Irevitalisé %c~gm&B~nc#O~it&BSoudan &BSud;#Irevitalisé
+o|es|#nRevitalizado +z~dZ~fD@e~o8;#nRevitalizado +z~dZ#O~o8;#nRevitalizado
+o|ru|Ewdaglcdd#iaw pfcsplbfagedbb ~h)g {Ochmpwlbkc Yyduo Lpned|Yydai Lpnedc};Ewdaglcdd{ac hasleCcdbc|asa hasleCcdbq|aip hasleCcdbt|ui hasleCcdbci|ai hasleCcdbb}
+o|ar|%eabdhuw bgofce ~m(*rqdvfjce qhfl abofmah;%e{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~m({nc|abmazj nc} ^J;%eabdhuw
+o|zh|~pq重振~eS;@G~pq@)重振~eS;重振~eS;重唤活力@)@G~bL{共和国|}冲突@)~cj
=q|fr|@W*J@eNagoya-Kuala Lumpur *a~i/>b~pk#8au @W@e=,*a#N@Crisques biotechnologiques
=q|es|~tV~or{-| - }Kuala Lumpur @m~i6y Compensación Suplementario al ~tV=,@m#-#BBiotecnología
=q|ru|Jesaohka-Dpele-Лpimpfhk{bo namaldbjclzduo mfajakal|asa namaldbjclzdasa mfajakale|aip namaldbjclzdaip mfajakalp|bi namaldbjclzdui mfajakalai|ai namaldbjclzdai mfajakalc} aw ajgcjhjgcddahjb b gaxicAcdbb k Defjevcdhkaip mfajakalp %:wbawcxamehdahjb
=q|ar|%ohaBfca{ - |-}sfaba{| }bdlfj abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} kjwaqhe bbobade abprcazce;%ohaBfca{ - |-}sfaba{| }bdlfj abgsdcbc
=q|zh|&6~hA%q@D^i@G赔偿~hH与补救@)~eU-吉隆坡~cq;#(赔偿~hH~eO补救@(~eU-吉隆坡~cq
_S|fr|#I*)prévenir @s~glnon réglementée ~in%Q~ghArctique central
_S|es|#n@QImpedir @s~iqNo Reglamentada #OAlta Mar ~q9Ártico Central
_S|ru|@Ma ~eKdcfcsplbfpciasa mfaiuhle g ~oWiafc g rcdjfelzdao Behjb Lcgcfdasa Лcnagbjasa akcede
_S|ar|{agnakce|agnak} dhi ~ruBcj abdhGd ~ql{nc fow|lfow} ~qzabkwlc abudabc
_S|zh|&U中北冰洋不管制~pt~cp#K
_Q|fr|#I&BCap @e2012 *a&I@Cdispositions &B@W@e~aW@e1993 #8^A~mg@e~aW@e1977 *a#]@C~t3~r';#I&BCap @e2012
_Q|es|#n@eCiudad #vCabo @e2012 %ZImplantación ~gY~lF#v~tV~aW@e1993 %xal @K~t0~aW+z#-%1~p2Pesqueros, 1977;#n@eCiudad #vCabo{ de 2012|}
_Q|ru|Dcomjepdhk#0{ 2012 sane aw ahpAchjglcdbb malaycdbo Taffcialbdahhkasa mfajakale 1993 sane k Taffcialbdahhkao icynpdefandao kadgcdrbb ma wcxamehdahjb fuwalagduv hpnag 1977 sane| 2012 sane|}
_Q|ar|&9scl gafh ~gd2012 #mghncH prsad %ogfjcdfbchfo ~gd1993 #olagnakce gfjcdfbchfo #hbobade onh ~ru~gd1977;&9scl gafh ~gd2012
_Q|zh|实施《1977%V托雷莫利诺斯#C渔船%q@k1993%V托雷莫利诺斯@D^i规定@)2012%V开普敦#K;2012%V开普敦#K
~r3|fr|~nzMalabo *acroissance >btransformation accélérées @el’agriculture ~ss~n'prospérité partagée ~tHmeilleures conditions @evie
~r3|es|~jzMalabo{| de la Unión Africana} %ZAceleración #vCrecimiento ~g4{Transformación|Trasformación} #BAgricultura #Opro #BProsperidad Común ~g4Mejora %1Medios @eVida
~r3|ru|#zIelewa aw phkafcddai fahjc b mfcawfexagedbb hclzhkasa vaxqohjge _)ghcawAcsa mfargcjedbq b maguCcdbq pfagdq ybxdb
~r3|ar|@7dabalf {|abyamj ih abagram abpnjckc }#mabgiqcb labhdf fabgrfb abEjaicch _1abjxaF abdugjs fgroch olb abdicue
~r3|zh|@G加快农业增长#d转型，_b共同繁荣#d改善生计@)马拉博@w
~jP|fr|~n6@5{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*)~gk%(contrecarrer #j%(~fn@s~gl^B
~jP|es|~qa@E@Q~h3Desalentar y ~gC@s~iq^E
~jP|ru|#f#U%:mfcnpmfcyncdbt, hncfybgedbt b *n=a{fuwdasa |}~r7
~jP|ar|~q3*C#h_vibcv
~jP|zh|&U+b阻止#d+?&f+b未报告#d无管制@)捕捞~lq#C#F;~s1{鱼|捞}{活动|}@(#C#F
<f|fr|%i@e<Oissue &B« Sommet social &5» intitulé « Deuxième Sommet &5~j:social »;%i@e~tF
<f|es|%M@e<O#BCumbre <Z%Xbajo @sdenominación {|de }“Segunda ~gB@m#xSocial”;%M@e~tF
<f|ru|~c.{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco} ~p:~b7heiibje man dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~f5_)~b7fexgbjbq»;~c.{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco}
<f|ar|@7~f]>IabdhlDk ih ”dIgdj abkde abaqgdaic abiabdc“ ~oSihfah ”dIgdj abkde %w~qx~m:abaqgdaice“;@7~f]abocaoc
<f|zh|题为“~cU次=3~jM”@)“#/社发+C”《~ck=)^i;题为“~cU次=3~jM”@)“#/社发+C”~ck=);&6~ck=)^i
=d|fr|~nzCancún ~fE%I~tH=S~rN#Bbiodiversité @3="bien-être
=d|es|~jzCancún @m~hw~mQ#B&]~g4+)~db#BBiodiversidad _uBienestar
=d|ru|Dedkpdhk@d%:ekjpelbxerbb jciejbkb ~k-b *0>Kwbafexdaawfexbq ~ms~n0ltnco
=d|ar|@7sahsfh #mgidcd rnG abghfi ~l:faogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
=d|zh|将#p#d%p~hy%k以增进福祉纳入主流@)坎昆@w
~iA|es|~jzAichi-Nagoya %Z~f[_u#x~cK
~iA|ar|@7pcuc{ - |-}haBfca #mabgibcd _1~rr~kS
~iA|zh|%p#q~iU爱知-~eU@w;@G%p#q~iU@)爱知-~eU@w
<e|fr|#I%cdégagement @Cforces israéliennes #jsyriennes;#I%cdégagement{ des forces|}{ de 1974|}
<e|es|#n%ZSeparación ~gYFuerzas{| entre Israel y la República Árabe Siria| de 1974};#n%ZSeparación
<e|ru|@Ma fexKcnbdcdbb{ gaohk|};+d{| 1974 sane} ~rWRxfeblci b Lbfbohkao Mfewhkao Ochmpwlbkao a fexKcnbdcdbb gaohk
<e|ar|&9nA abauglas lch abkfag{ abtojazcbce fabofjce|}
<e|zh|以色列#d~lu叙利亚~g2部队~f';以色列&P叙利亚部队~f';部队~f';&6~f'^i
~nu|fr|+A2007 %c^x%Q@s~r'{ (no 188)|};@R{| (no 188)} %c^x%Q@s~r'{|, 2007}
~nu|es|~h[~o5Pesca{, 2007 (núm. 188)|, 2007|}
~nu|ru|@c2007 ^D~r0g fuwalagdai hckjafc ~j"188);*I~r0g fuwalagdai hckjafc
~nu|ar|{abagnakce abdgibke labidb|agnakce abidb} *rkwai ycm abpodas
~nu|zh|2007%V~cp~qh~d(188~tG;2007%V~cp~qh@k
>s|fr|+A1968 *acirculation routière
>s|es|~i3Circulación Vial
>s|ru|%)~pfngbycdbb 1968 ~r-;@c1968 ^D~pfngbycdbb
>s|ar|@tiad 1968 bbocj >Babwjk;@tabocj >Babwjk ~gd1968
>s|zh|1968%V道路交通@k
^6|fr|~hJsignalisation routière
^6|es|~i3Señalización Vial
^6|ru|%)nafayduv xdekev b hbsdelev
^6|ar|@tbangag ftuajag abwjk;@t{iad 1968 |}#mbangag ftuajag abwjk
^6|zh|1968%V路标#d信号@k
~b9|fr|#I~rH#bÉtats-Unis d’Amérique #8au Siège ~t2+J;#I@eSiège
~b9|es|{Acuerdo|Convenio} <g@uy @Z&EUnidos @eAmérica %x_0Sede @e*t;{Acuerdo|Convenio} %x_0Sede
~b9|ru|@M~stLacnbdcdduib Шjejeib Micfbkb ~d3ichjafehmalaycdbb Цcdjfelzduv pBfcyncdbo ~f?;@Ma Цcdjfelzduv pBfcyncdbqv
~b9|ar|%e{abdikfm |abdljd |}~mqfabfbacag abdgrme ~e'#mdkj <R;&9abdkj
~b9|zh|@A#d美利坚合众国@G@A总部@)#K;@A&P美{利坚合众|}国@G@A总部@)#K;总部#K
~dx|fr|=-~t2@C+8américains
~dx|es|^.#B=K%1&EAmericanos
~dx|ru|~dc~oaeicfbkedhkbv ~fh
~dx|ar|~iC~iE^?abpdjcsce
~dx|zh|~lr%0%S*6
*3|fr|^k=Y#N>b%h#Btorture
*3|es|~cD~f:y ~tb@sTortura
*3|ru|~k7~lamujak ~bHdbv
*3|ar|@t_L~e'~o9~rs~cLibcv
*3|zh|~lr~e2#d惩罚酷刑@k
&j|fr|^k*a@9~mal’homme @C%?âgées
&j|es|~cD%Z@'%1#kHumanos ~gY&8Mayores
&j|ru|~k7*z~h-~cE~r6ltnco
&j|ar|@t_L~e'#m~dR~l/bslaj aboh
&j|zh|~lr#p老%V&c+M@k
+3|fr|@W^A~qf~jW#8%8#1@C%?âgées ~bG
+3|es|@V#B~ia~tv%xa @Z#k~gY&8@eEdad #O~gq
+3|ru|*sb defanag a +k~r6ltnco ~g:;*sb defanag, @S~h-~r6ltnco ~g:
+3|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~dffabuifl {luph rkfk|abdgibk lrkfk} slaj aboh ~d7
+3|zh|&6~nB*6^i@G*f老%V&c%r@)@D;&6*f+M#d~aO^i@G*f老%V&c%r@)@D
<8|fr|@a#BCommunauté ~pr@C+8@el’Afrique @el’Ouest &b~tMcalibre, ~r1munitions #j~dkmatériels connexes
<8|es|@l#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~lBLigeras, sus Municiones ~j1~kpConexos
<8|ru|@cЭkadaibBchkasa haawAchjge xemendaeFfbkedhkbv +5a hjfclkagai afpybb b lcskbv gaafpycdbqv, wacmfbmehev k dbi ~c6~b!dbib iejcfbelev
<8|ar|@tabqdaie abakgyamce bmfb Bjl pnjckca @[labpobre abyBcje fabpobre abxncne
<8|zh|西非%0~iY共同体@G~eW+b其~ln及+c相关材料~j/;西非%0~iY共同体@G~eW+b{其|}~ln^h+c{相关|有关}{材料|物资}~j/
=o|fr|+Al’Afrique centrale @3="~h"@C~tMcalibre, @e~r1munitions ~tHtoutes pièces #jcomposantes pouvant servir %(~pafabrication, ~pk#jassemblage;+AKinshasa
=o|es|~t6Kinshasa
=o|ru|ЦcdjfelzdaeFfbkedhk~pTxe hjfclkagui afpybci b lcskbib gaafpycdbqib, wacmfbmeheib k dbi b ghcib Behjqib b kaimadcdjeib, ~lTwujz bhmalzxagedu ~msbv bxsajaglcdbq, fciadje b hwafkb;DbdCehhk@p
=o|ar|@tfow pnjckca {bbrm dh|bdjakle} *F^jfHxazjva;@tschuaoa
=o|zh|中部*f管制~eW+b其~ln#d可用于制造+b修理#d组装此类%"@)零部件@k
cifta|fr|^k~mB@emunitions, d’explosifs #j~qLmatériels connexes
cifta|es|~cD~jbFabricación >C~oOIlícitos @e*-@eFuego, Municiones, ~p9~j1~kpRelacionados
cifta|zh|~lr%0&N~rB火器+b~ln+b爆炸物及+c~si材料@k
~r/|fr|~mg{de 1995 |}&bnormes @e~ti_y@C~t3pêche, @edélivrance @Cbrevets ~tHveille
~r/|es|@K@E@mNormas @eFormación, Titulación y Guardia _u~cI%1~p2Pesqueros{, 1995|}
~r/|ru|#f>i~qQb nbmlaibfagedbb ~tmfuwalagduv hpnag b dchcdbb gevju{| 1995 sane}
~r/|ar|~n"bdiaccj abgmjcl fabtqaEe fabxnaje bbiadbch >Bdgh onh abycm
~r/|zh|1995%V渔民~f8与~iQ~n4;1995%V#C渔船{船员|人员}~f8&P~iQ@k
~b2|fr|~hJ~k1+-dirigés #G~d0
~b2|es|@K~fzRelacionados con @s~g9
~b2|ru|%)~q'dcxekadduib ekjeib #4&H~gn
~b2|ar|@t%/@[labwcjah ~te
~b2|zh|>j与#C~fF~si@)&f&n~j/
+f|fr|@W*J^A@a=Y%h#Bcapture illicite d’aéronefs
+f|es|@VComplementario #v@K+z&a#vApoderamiento Ilícito @e~n,
+f|ru|~d:namaldqtA~bK~n?~q'dcxekaddui xevgejai ~eB
+f|ar|#R{abdsdb|abgsdcbc} bagnakce kdi abaogcbaF ~d,>B~rt
+f|zh|>j~hM@k@)~cq;&6#(>j~hM@(%v@(~cq
~dw|fr|@Wportant amendement #B~j?~iF#j~pL~dkactes survenant %(bord @Caéronefs
~dw|es|@V~i.Modifica &w@K~pWInfracciones y Ciertos Otros Actos ~l6a Bordo ~gY~n,
~dw|ru|~d:bxicdqtA~bK~n?mfchjpmlcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~eB
~dw|ar|%o~rS@/{abxaye|abdgibke} labqjazd fliA {abpniab|abpidab} abpxjC ~kR>Bdgh ~rt
~j0|fr|@W{de 2005 |}#8^A@a=Y~aP#Bnavigation maritime
~j0|es|~oy{ de 2005|} {relativo al|del} @K~sa#BNavegación Marítima
~j0|ru|#,~sHsane ~eHa %j@?~aS;#,~eHa %j@?~aS
~j0|ar|%o{iad |}~sH{bagnakce|abdbrk lagnakce|abdgibk lagnakce} ~az~kQ
~j0|zh|&6~jD%q&f&n@k》2005%V@D;&6~jD%q&f&n%v{的2005年|的|}@D
<B|fr|@W{de 2005 |}#8au @W=Y~aP@Cplates-formes fixes situées ~eh
<B|es|~oy{ de 2005|} {relativo al|del} @V~sa~gYPlataformas Fijas Emplazadas ~o5~lZ
<B|ru|#,~sHsane k Gfajakalp a <L@e_?;#,k Gfajakalp a <L@e_?
<B|ar|%o{iad |}~sH{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~azabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~oU
<B|zh|&6~i2&f&n@D》2005%V@D;&6~i2&f&n@D^i{的2005年|的|}@D
+m|fr|~kb^A~hJ@9physique @Cmatières ~gi
+m|es|~gD{de|a} @s~i3@'Física %1~kp~gI
+m|ru|Gamfegk{e|b|c|p|ao} ~eHa ~kl*z<Tiejcfbele
+m|ar|~rS@tabrdace abdamce bbdfam ~qC
+m|zh|&6~iW物#p%v~eQ;&6~iW{物|体}#p%v@({2005年|}~eQ
>5|fr|~kb@e~p,au @W@eMontréal #8%(@C~dDqui appauvrissent @s~i!;~kb@eKigali
>5|es|~gD@e~p,{del|al} ~tV~kr%xa #P~kK~i.Agotan @s~tW;~gD@e~p,{del|al} ~tV~c/;~gD@eKigali
>5|ru|Dbselbohk{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao} k Iadfcelzhkaip mfajakalp %:gcAchjgei, fexfpCetAbi axadaguo hlao;Dbselbohk{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao}
>5|ar|~rSscBabc {bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} ~o(#mabdfam abdoghnme bwlke abpfEfh;~rSscBabc
>5|zh|&6@G消耗臭氧层物质@)~iZ@D^i基加利~eQ;基加利~eQ
_W|fr|~kb@e~tF{ au Protocole de Kyoto|}
_W|es|~gD@e<O{al|del} ~tV{Kyoto|Kioto};~gD@e~tF
_W|ru|~c.{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao} k Dbajhkaip mfajakalp;~c.{eq mamfegke|ao mamfegkb|ao mamfegkc|pt mamfegkp|ao mamfegkao}
_W|ar|~rS~f]{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} scfgf;~rSabmfre
_W|zh|&6~mw@D^i~ck~eQ;&6~mw@D^i@)~ck~eQ;~ck~eQ
~eC|fr|~gJ@eGlasgow @3="climat
~eC|es|~cH@eGlasgow ~nR&wClima;~cHClimático @eGlasgow
~eC|ru|Qlexsaghk{bo klbiejbBchkbo mekj|asa klbiejbBchkasa mekje|aip klbiejbBchkaip mekjp|bi klbiejbBchkbi mekjai|ai klbiejbBchkai mekjc}
~eC|ar|~iCBbaosf bbdhax
<F|fr|#I{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
<F|es|Acuerdo&l@m~hwFacilitación #vComercio
<F|ru|+d^Kaw pmfaAcdbb mfarcnpf jafsaglb
<F|ar|&9gcocj abgqaje;&9~iE~jl~eu#olgcocj abgqaje
<F|zh|_f便利化#K;_f便利化~eS
=l|fr|#I&bsubventions ^A~r'
=l|es|Acuerdo&l@m{|las }Subvenciones _0Pesca
=l|ru|@M~bejafsagao ~iza hpwhbnbfagedbb fuwdasa ~r7
=l|ar|%e#oltiahag ~rPabpodas;&9~iE~jl~eu#oltiahag ~rPabpodas
=l|zh|~cp补贴#K
<s|fr|#I{de l’Organisation mondiale de la Santé |de l’OMS |}&bpandémies ~t2_o#BSanté;#I{de l’Organisation mondiale de la Santé |de l’OMS |}&bpandémies
<s|es|#n#B{Organización Mundial de la Salud|OMS} @mPandemias;#n@mPandemias
<s|ru|@M~be~izxnfegaavfedcdbq %:~q'medncibqib;GedncibBchk#0
<s|ar|&9~iEabyre ~eu#mabqfazr;&9abqfazr
<s|zh|#/~if%S~pw#K;{世卫组织|}~pw#K
>3|fr|~gJ*asécurité, @sstabilité ~q"@:%Q@srégion @CGrands Lacs
>3|es|~cH%ZSeguridad, @sEstabilidad >C#x~o5Región %1Grandes Lagos
>3|ru|Gekj@Ba wcxamehdahjb, hjewblzdahjb b fexgbjbb g feoadc Nclbkbv axcf
>3|ar|~iCabpdh fabaogkjaj fabghdce *rdhwke ablrcjag absljC
>3|zh|大湖区%q+b稳定#d#q@k;大湖区%q+b稳定&P#q{公约|契约|条约}
<(|fr|#I=(#b~bg~rHl’Agence @T@el’énergie atomique
<(|es|#n~pW~c]<g@u>COrganismo{ Internacional de Energía Atómica|}
<(|ru|+d, fcsplbfptA{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Eh {Icynpdefandui escdjhjgai ma ejaidao Pdcfsbb|Mscdjhjgai};=4Icynpdefandui escdjhjgai %:ejaidao Pdcfsbb
<(|ar|%eabdhGd bbibake ~mqfabfsabe #hbbwake abHjce;%eabdhGd bbibake ~mqfabfsabe
<(|zh|@A与~eT间^o#K;@A&P{国际|}~eT{间|之间的|}^o#K
>l|fr|#I&b~bg~rH@"@3%t@C^l~o"
>l|es|#n@m{la Relación|las Relaciones} <g@u~g4=K+z*9~gY*-Químicas
>l|ru|=4Efsedbxerbco %:xemfcAcdbt vbibBchkasa afpybq
>l|ar|%e#olabibake ~mqfdhGde rGj *F~th
>l|zh|@A#d&N~iS%"%S间^o#K;#(@A&P&N~iS%"%S{间|之间}^o@(#K
~dP|ru|=4_Hafsedbxerbco %:ibsferbb
~dP|ar|%e#olabibake ~mqfabdhGde #hbbvqje
~dP|zh|@A#d#C~iX%S间^o#K;#(@A&P#C~iX%S{间|之间}^o@(#K
>u|fr|~m3#j>O~kG_y~t2+J
>u|es|~boy ~kE#v~cI@e*t
>u|ru|Galaycdb{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev} a mcfhadelc ~f?
>u|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <R
>u|zh|@A~qh~g5~qc;@A~qh~g5条例#d~qh~g5细则
<v|fr|~kG#j{|les |des |aux }~r,=(@splanification @Cprogrammes, #b~jo&Bbudget qui ont trait %8programmes, ="~h"@el’exécution #j#bméthodes d’évaluation
<v|es|~kEy ~i5Detallada +zPlanificación %1Programas, @Z~n.@e~s[#vPresupuesto, @sSupervisión #B~kjy @ZMétodos @eEvaluación
<v|ru|Galaycdb{q b mfegble|o b mfegbl|qi b mfegblei|qib b mfegbleib|qv b mfegblev}, fcsplbfptAb{c|v|i|ib} mledbfagedbc %:mfasfeiiei, mfasfeiiduc ehmckju wtnycje, kadjfalz ~qNb icjanu arcdkb
<v|ar|abphGde fabkfaim ~qBgrsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<v|zh|~pA规划+b预算内~pA~sr+b~jd监测#d评价方法~qc
~b(|fr|@gfaisant @e~ghIndien une zone @epaix
~b(|es|@h#vOcéano Índico como Zona @ePaz
~b(|ru|#zaw awKqglcdbb Rdnbohkasa akcede xadao ibfe
~b(|ar|@7{|aiglaj }~qzabvhmc dhwke obad
~b(|zh|宣布印度洋为>f区@w;宣布印度洋为>f区@)@w
~fb|fr|~nzLima : vers un @:industriel inclusif #j~nf
~fb|es|~jzLima: hacia un #x~p(Inclusivo y ~cK
~fb|ru|Лbihk@d«Gpjz k nahjbycdbt ghcavgejdasa b *0mfaiuClcddasa fexgbjbq»;Лbihk@H
~fb|ar|@7bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~fb|zh|利马@w：努力实现包容及%p工业#q
~aM|fr|~c5d’Oslo
~aM|es|@h~bU@eOslo
~aM|ar|@7pfobf abfEajc
~aM|zh|奥斯陆~ls
~ao|fr|=-d’Ottawa =Y^]#Bsanté
~ao|es|^.@eOttawa +z~kA#BSalud;^.@eOttawa _uFomento #BSalud
~ao|ru|Ejjeghk&y%:pkfcmlcdbt xnafagzq
~ao|ar|~iCpfgafa bgiEcE abyre
~ao|zh|渥太华~iR_b*6
^T|fr|=-@e~jg=Y^]#B~nV%(l’heure #Bmondialisation
^T|es|^.@e~jg@Q{el Fomento|la Promoción} #BSalud #Oun Mundo Globalizado
^T|ru|Uedskakhk&y{ma pkfcmlcdbt|pkfcmlcdbq} xnafagzq g slawelbxageddai ibfc
^T|ar|~iClahsfs bgiEcE abyre *riyj abifbde
^T|zh|@G*p化#/中~iR_b@)曼谷*6;*p化#/中~iR_b曼谷*6
~fg|fr|%i@eRio &bdéterminants sociaux #Bsanté
~fg|es|%M@eRío @m{|los }Determinantes ~kH#BSalud
~fg|ru|~kt{eq malbjbBchkeq nckleferbq|ao malbjbBchkao nckleferbb|pt malbjbBchkpt nckleferbt|ao malbjbBchkao nckleferbco} %:harbelzdui ncjcfibdedjei xnafagzq
~fg|ar|@7jcf >I#mabdrmmag ~kPbbyre
~fg|zh|@G~iR#u=3决定因素@)里约=);~iR#u=3决定因素里约=)
~hl|fr|~nz~l)@Il’efficacité @el’aide au %n
~hl|es|~jzParís %ZEficacia #BAyuda{ al Desarrollo|}
~hl|ru|Gefbyhk@d%:maguCcdbt PFFckjbgdahjb gdcCdco maiaAb
~hl|ar|@7lajco #mniabce abdifhe
~hl|zh|~py实效#u~ll@w;@G~py实效~pp@)~ll@w
~b0|fr|_Bd’Accra
~b0|es|#T>aAccra
~b0|ru|Mkkfhk@r&J
~b0|ar|~fMpsja
~b0|zh|阿克拉+E<Y
busan|fr|~os@eBusan ~n'&Aefficace au service &B%n
busan|es|Alianza @eBusan +z&eEficaz al *A
busan|ru|Gphedhk{bo mled mefjdcfhjge|asa mlede mefjdcfhjge|aip mledp mefjdcfhjge|bi mledai mefjdcfhjge|ai mledc mefjdcfhjge} ~nkPFFckjbgdasa ^Y%4~e:;Gphedhk{ac mefjdcfhjga|asa mefjdcfhjge|aip mefjdcfhjgp|bi mefjdcfhjgai|ai mefjdcfhjgc} ~nkPFFckjbgdasa ^Y%4~e:
busan|ar|ujase lfoah _1~m'abthdazc abniab
busan|zh|有效#q<J釜山~sd;_b有效#q<J@(釜山~sd
~g"|fr|#Q~a[@eBali @3l’appui technologique ~q"~hp@Ccapacités
~g"|es|~j5@eBali _uApoyo Tecnológico ~g4Creación @eCapacidad
~g"|ru|Uelbohk{bo hjfejcsbBchkbo mled|asa hjfejcsbBchkasa mlede|aip hjfejcsbBchkaip mledp|bi hjfejcsbBchkbi mledai|ai hjfejcsbBchkai mledc} %:akexedbt jcvdbBchkao manncfykb b haxnedbt majcdrbele
~g"|ar|~q3labc ~dd{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~g"|zh|巴厘技术支助#d能力建设+I~e1
~b-|fr|~nz~c:{|du 7 février 1997 }%crôle ~q"mandat &B@J#A@3l’environnement
~b-|es|~jz~c:#!Papel >CMandato #v#T_Y_u~olAmbiente
~b-|ru|~s"@da falb b iednejc Gfasfeiiu #E%:~k8hfcnc
~b-|ar|@7hcjflc {|biad 1997 }#mmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~b-|zh|@G@A~e0规划署@)~mx#d任务@)~pu@w
malmo|fr|~c5@eMalmö
malmo|es|@h~bU@eMalmö
malmo|ru|Ielziёdhk@dibdbhjfag
malmo|ar|@7dabdf abfEajc
malmo|zh|马尔默~ls
~e]|fr|_B&5=Y@9~j7~tA~h.due %8~dgterrestres
~e]|es|~rz%X~tC#v~olMarino frente a ~fKRealizadas #OTierra
~e]|ru|~e9@r*(%:*z~jOhfcnu aj ~pog fcxplzjejc ahpAchjglqciao @ehpCc ncqjclzdahjb
~e]|ar|&?*C%w#o~eI~qD~gSdh abphuwe abljce;&?*C%w~ge~qD~gSdh abphuwe abljce
~e]|zh|#p*8~e0免受陆上~lq影响*p@!;#p*8~e0免受陆上~lq{污染|}*p@!
~a8|fr|~n6@5=Y=Q#Bcapacité @e~r'
~a8|es|~qa@E+z~bV#BCapacidad Pesquera
~a8|ru|#f#U%:~qUmfaiuhlaguib iaAdahjqib
~a8|ar|~q3*C#h~qI{wakag|wake|kmjag} abycm
~a8|zh|+[捕捞能力#C#F
~dr|fr|~n6@5=Y%I>b=Q@Crequins
~dr|es|~qa@E+z&]y ~hw~bV%1Tiburones
~dr|ru|#f#U~mDekpl b ~qUbv xemeheib
~dr|ar|~q3*C#h{bycahe|brnG} podas abkju ftmajgva
~dr|zh|~tx鲨鱼#C#F
~a9|fr|~n6@5*)réduire #bcaptures accidentelles d’oiseaux @emer ~r"palangriers
~a9|es|~qa@E+z~kD~gYCapturas Incidentales @eAves Marinas ~o5~iqcon Palangre
~a9|ru|#f#U%:hakfeAcdbt hlpBeodasa mamenedbq iafhkbv mjbr mfb qfphdai mfaiuhlc
~a9|ar|~q3*C#h{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gS*r~rPabxcfw abwfcbe
~a9|zh|减少延绳钓~cp中误捕海鸟#C#F
+q|fr|~bn{volontaires |d’application volontaire }*)assurer @sdurabilité #B~glartisanale ~me~fy~tHl’éradication #Bpauvreté
+q|es|~fL@QLograr @sSostenibilidad #B~iq#OPequeña Escala ~n5Contexto #B~fw~g4Erradicación #BPobreza
+q|ru|~oh~ex*0ielaiehCjewdasa fuwalaghjge ~o.mfanagalzhjgcddao ^Ib bhkafcdcdbq wcndahjb
+q|ar|&vbAdah aogmade ~rPabpodas {abyBcje|yBcje} abhwak *rocak ~lPfabkAaF >Babnkj
+q|zh|~dK#d扶贫背景下保障%p小规模~cp~n3;~dK#d+?贫困背景下保障%p小规模~cp~n3
*Q|fr|~lg=Yconduite @e~mr&Bpavillon
*Q|es|~fL+zActuación #v~kk#vPabellón
*Q|ru|~oh#4*(~plFlese
*Q|ar|&v#mpmaF mfbe abibd;&vbpmaF mfbe abibd
*Q|zh|船旗国表现~n3
<c|fr|~bn=R*a=Q#B~glprofonde #Ohaute mer
<c|es|%z%m+z~bV~gYPesquerías @eAguas Profundas #OAlta Mar
<c|ru|#f@P~f4slpwakagandasa mfaiuhle g ~oWiafc
<c|ar|{abxwfw|abdlamz} #6#h~qI~rPpodas abdcav abidcke *rpiabc ~iy
<c|zh|2008%V~pt深海~cp+[#C+y;~pt深海~cp+[#C+y
~m[|fr|~bn=R*a=Q@Cprises accessoires >b~nUrejets #Omer
~m[|es|%z%m+z~bV~gYCapturas Incidentales ~g4~kD%1Descartes
~m[|ru|#f@P~f4mfblage b hakfeAcdbq guwfahag
~m[|ar|{abxwfw|abdlamz} #6#h~qI~ruabijAc fabrm dh abdycm abdjgqi
~m[|zh|兼捕+[及减少丢弃物#C+y
~b5|fr|~lg%cmarquage @Cengins @e~r'
~b5|es|~fL#!Marcado ~gYArtes @ePesca
~b5|ru|Ockaicdnerb~i:%:iefkbfagkc afpnbo lage
~b5|ar|&v#mfod dimag abycm;&vbfod dimag abycm
~b5|zh|渔具标识~n3
~jY|fr|~nz~m0*a~gl^B
~jY|es|~ty~iq^E
~jY|ru|Obihk@d%:mfawlcic =afuwdasa ~r7
~jY|ar|@7jfda {|biad 2005 }#olabycm <MghGcd
~jY|zh|&f+b未报告#d无管制捕捞#u2005%V~mA@w
~hq|fr|~nzReykjavik @Iune ~glresponsable %Ql’écosystème marin
~hq|es|~jzReikiavik %Z~iqResponsable ~n5Ecosistema Marino
~hq|ru|Ocokzqgbkhk@d%:ajgcjhjgcddaip fuwalaghjgp g ~jOPkahbhjcic
~hq|ar|@7{jcscancs|jcscans} #m~ruabjucm *rabhGad abtcsfbfqc ablrjc
~hq|zh|@G*8生态系统负~hH~cp@)雷克雅未克@w
<h|fr|@g~f,*a#]alimentaire
<h|es|@h#B~gB@m~hw#-Alimentaria
<h|ru|#z~p:heiibje %:=T
<h|ar|@7~f3{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
<h|zh|#/~dK峰会@w;#/~dK+C@w
^7|fr|#J@e~m0~n'~fy_o~nf
^7|es|Cinco @,@eRoma +z~fw%X~cK
^7|ru|mqj{z Obihkbv mfbdrbmag|b Obihkbv mfbdrbmag|b Obihkbi mfbdrbmei|zt Obihkbib mfbdrbmeib|b Obihkbv mfbdrbmev} phjaoBbgao slawelzdao =T
^7|ar|_Ujfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %wabdogmad
^7|zh|%p*p~dK~mA五项#2;{全球可持续|可持续全球|全球}~dK@(~mA五项#2
=g|fr|~ke&5#8%8~gj– Pour une planète sans ~gjni déchets nocifs;~ke&5#8%8produits ~o"
=g|es|>G%X^,Productos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
=g|ru|~e9#W%:vbibBchkbi gcAchjgei{ «Oenb mledcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gcAchjg b ajvanag»|}
=g|ar|abtwaj %w#olabdfam ~qF- _1sfsl xab dh abpAjaj abhaqde ih abdfam ~qFfabhnacag;abtwaj %w#olabdfam ~th
=g|zh|*p~iS品+:-使地球免受~iS品#d废物危害;*p~iS品+:
>2|fr|~gJ&5@3l’emploi
>2|es|~cH%X_uEmpleo
>2|ru|~e9+wa fewaBbv ichjev
>2|ar|~de%wbgfncj njy abidb
>2|zh|*p~sh~sf
^3|fr|=-olympique
^3|es|^.Olímpica
^3|ru|Elbimbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
^3|ar|~deabpfbdlc
^3|zh|奥林匹克*6
~hk|fr|~nzMoscou @3~qR^Atuberculose
~hk|es|~jzMoscú @QPoner Fin _0~oP
~hk|ru|Iahkaghk@d%:*njpwcfkplcxe
~hk|ar|@7dfosf #m~gRabob
~hk|zh|终结结核病#u莫斯科@w
>y|fr|~n6=Y#N@el’extrémisme violent
>y|es|~qa~f:&wExtremismo Violento
>y|ru|Gled@B*(%:mfcnpmfcyncdbt dehblzhjgcddasa Pkhjfcibxie
>y|ar|~q3{abidb|idb abpdch abiad} {|abgc fAiva }~o9abgwjn abihcn
>y|zh|~e2~dV极端主义#F
^1|fr|&d@e~rf
^1|es|~ee^,Combatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~ee@e~rf
^1|ru|~l]@Y#4bdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqAbc mfbdrbmu)|};Ienfbnhk{bc fpkaganqAbc mfbdrbmu|bv fpkaganqAbv mfbdrbmag|bi fpkaganqAbi mfbdrbmei|bib fpkaganqAbib mfbdrbmeib}
^1|ar|~rGlabdkagbch abtjvalcch abpqahl (dlamz dmjcm abgfqcvce);~rGlabdkagbch abtjvalcch abpqahl;_Udmjcm abgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^1|zh|马德里~hE
<"|fr|communiqué @e~hZ
<"|es|comunicado final #vGrupo @e@]@QSiria;Comunicado @e~d[
<"|ru|~iw{ac|asa|aip|ui|ai} kaiitdbkc Qfpmmu *(%:Lbfbb;^Q~gokaiitdbkc
<"|ar|lcah qhcn
<"|zh|叙利亚#u+E小组最后公报;&6%y公报^i
~bJ|fr|#Iréglant #bdéplacements ~q"passage
~bJ|ru|@Ma mcfcngbycdbb b nahjpmc
~bJ|ar|%e#olabghkb fabilfj;&9abghkb fabilfj
~bJ|zh|通行进出#K
<,|fr|#Iintérimaire israélo-palestinien *aRive occidentale >bbande @eGaza
<,|es|#nProvisional Israelo-Palestino %ZRibera ~p[~g4Faja @eGaza
<,|ru|Rxfeblzhka-melchjbdhk{ac gfcicddac hasleCcdbc|asa gfcicddasa hasleCcdbq|aip gfcicddaip hasleCcdbt|bi gfcicddui hasleCcdbci|ai gfcicddai hasleCcdbb} %:Zemendaip wcfcsp b hckjafp Qexe
<,|ar|%e{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #mabAne abBjlce fkwai BEe
<,|zh|~i?斯坦@G西岸#d加沙地带@)临时#K;@G西岸#d加沙地带@)~i?斯坦临时#K
>]|fr|#I%c~gm&B~nc#O~it&BSoudan &BSud
>]|es|#n{sobre|para} @s~dZ~fD@e~o8
>]|ru|@Maw pfcsplbfagedbb ~h)g Ochmpwlbkc Yyduo Lpned
>]|ar|&9{gofce|rb} ~m(*r^J;%e{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~m(*r^J
>]|zh|@G~pq@)~eS;~bL{共和国|}冲突@(~cj
*y|fr|#I*acessation @Chostilités, @s@9@Ccivils #j_mhumanitaire
*y|es|#n%ZCesación ~gYHostilidades, @s@'%1~q:>C~hSHumanitario
*y|ru|@M~lNwacguv ncohjgbo, *zsfeynedhkasa dehclcdbq b awchmcBcdbb spiedbjefdasa nahjpme
*y|ar|&9fkn abpidab abkgabce ~njabdmhcch {fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*y|zh|停止敌对+E+b#p平民#d~pO~py准入#K;停止敌对+E+b#p平民#d~pO{援助|}准入~cj
~g'|fr|#Ipolitique =Y~ph>bréconciliation #O~itcentrafricaine
~g'|es|#n~s/+z~qpReconciliación ~fDCentroafricana
~g'|ru|*/%U~qwb mfbibfcdbb g ЦcdjfelzdaeFfbkedhkao Ochmpwlbkc
~g'|ar|%e>I{dh pqb abobad|bbobad} fabdyabre *rqdvfjce pnjckca abfowC
~g'|zh|中非~g2>f与#d解#w~eS;中非~g2>f~eO#d解#w~cj
~fc|fr|#I=Y~ph>bréconciliation au Mali
~fc|es|#n+z~qpReconciliación #OMalí
~fc|ru|@M~qwb mfbibfcdbb g Ielb
~fc|ar|{agnak|abagnak dh pqb} abobad fabdyabre *rdabc
~fc|zh|马里>f与#d解~eS;马里>f~eO#d解~cj
~a4|fr|Accord-cadre =Ypaix, @s#]>b&A=Y~itdémocratique &BCongo >brégion
~a4|es|>G+zPaz, @s#-~g4&e~fDDemocrática #vCongo ~g4Región
~a4|ru|OeiaBd#ia ibfc, ^Ib ~eE~msHciakfejbBchkao Ochmpwlbkb Dadsa b fcsbade
~a4|ar|~q1abobad fabpdh ~g.{bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~a4|zh|刚果民主~g2#d该区域>f+b%q与<J+:;刚果民主~g2&P该{区域|地区}>f+b%q~eO<J+:
~rL|fr|Accord-cadre général =Y~ph#OBosnie-Herzégovine
~rL|es|#n>G~gF@ePaz #OBosnia y Herzegovina
~rL|ru|EwA{cc feiaBdac hasleCcdbc|csa feiaBdasa hasleCcdbq|cip feiaBdaip hasleCcdbt|bi feiaBdui hasleCcdbci|ci feiaBdai hasleCcdbb} ~qwg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}
~rL|ar|%eabtwajc abiad bbobad *rablfohe fabvjos
~rL|zh|波斯尼亚#d黑塞哥维那>f总+:#K
~f1|es|#n~of+zTerminación #v~sQ~g4Construcción @euna Paz Estable y Duradera;#n~of@ePaz
~f1|ru|EkadBejclzd#i~lN~h)b mahjfacdbb hjewblzdasa b mfaBdasa ibfe;~iw#i~lN~h)b mahjfacdbb hjewblzdasa b mfaBdasa ibfe;~iw{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|ui ibfdui hasleCcdbci|ai ibfdai hasleCcdbb}{ 2016 sane|}
~f1|ar|%eabhvazc {bthvaF|dh pqb thvaF} ~m(flhaF obad dogkj fmazd
jcpoa|fr|~n6global commun
jcpoa|es|~qaIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKciltAbo mled|asa ghcawKciltAcsa mlede|aip ghcawKciltAcip mledp|ui ghcawKciltAbi mledai|ai ghcawKciltAci mledc} &J;LNGH
jcpoa|ar|~q3*Cabuadbe abdugjse
jcpoa|zh|联合全面#F
~a(|fr|~oc@e>M#Ovue @e>6@CAccords @eMinsk
~a(|es|~tY^s+z_C%1Acuerdos @eMinsk
~a(|ru|Daimlckh@Bicf %:gumaldcdbt Ibdhkbv hasleCcdbo
~a(|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~a(|zh|*7明斯克~eS一揽子_c;#(*7明斯克~cj@(一揽子_c
~fa|fr|#Ipolitique libyen
~fa|es|#n~s/Libio
~fa|ru|Лbgbohk{ac malbjbBchkac hasleCcdbc|asa malbjbBchkasa hasleCcdbq|aip malbjbBchkaip hasleCcdbt|bi malbjbBchkbi hasleCcdbci|ai malbjbBchkai hasleCcdbb}
~fa|ar|%e>Iabbclc
~fa|zh|利比亚#w~eS
juba|fr|#I@eDjouba =Y~phau Soudan
juba|es|#n@e{Yuba|Juba} +zPaz #O{el |}Sudán;#n@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasleCcdbc|asa ibfdasa hasleCcdbq|aip ibfdaip hasleCcdbt|bi ibfdui hasleCcdbci|ai ibfdai hasleCcdbb};Hypwbdhk%U~qwg Lpnedc
juba|ar|&9qfla bbobad *rabofmah;&9qfla bbobad
juba|zh|朱巴>f~eS;苏丹>f朱巴~eS
~dm|fr|~kh@e<O=Y~phau Darfour
~dm|es|~sW@e<O+zPaz #ODarfur
~dm|ru|~c.{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~qwg HefFpfc
~dm|ar|fDcke ~f]bbobad *rmajnfj
~dm|zh|~ck达尔富尔>f~pz;达尔富尔>f~ck~pz
~e,|fr|~gJ@e~l4
~e,|es|~cH@e~l4
~e,|ru|Ufbnyjepdhk{bo mekj|asa mekje|aip mekjp|bi mekjai|ai mekjc}
~e,|ar|ivm ljcmqgafh
~e,|zh|布里奇顿#K
>L|fr|~bs#A@3l’inclusion &Bhandicap
>L|es|~c-_Y+zInclusión #BDiscapacidad
>L|ar|~gb@xbtmdaq dhGfj abtiake
>L|zh|@A残疾包容+I
~a:|fr|=-@T{révisée |}@el’éducation physique, @el’activité physique #j&Bsport
~a:|es|^.@E#B~f[Física, @sActividad Física >CDeporte
~a:|ru|#f&yFbxbBchkasa gahmbjedbq, ~klekjbgdahjb b hmafje
~a:|ar|~de&V{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~a:|zh|#C体育~iU+b体育~lq#d体育运动*6
&0|fr|&d_p%8~dnassociés %8~eAou %8groupes armés (Principes @eParis);&d_p%8~dnassociés %8~eAou %8groupes armés
&0|es|@,y Directrices{| de París} ^,Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@,~t1{: Principios y Directrices|} ^,Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
&0|ru|Gfbdrbm{u b phjedagkb|ag b phjedagak|ei b phjedagkei|eib b phjedagkeib|ev b phjedagkev} #4ncjco, ~b!gaafpycdduib hbleib ~pJgaafpycdduib sfpmmeib{ (Gefbyhkbc mfbdrbmu)|}
&0|ar|abkfaim ~qM~pUabdjglwch ~i-pf abqdaiag abdobre (dlamz lajco);abkfaim ~qM~pUabdjglwch ~i-pf abqdaiag abdobre
&0|zh|@G与~c1~si联&m~tD#d+y(~ll#2);@G与~c1~si联@(&m~tD#d+y
uhc-2023|ar|#V{abdihc labgBwce|luph abgBwce} ~qGabuadbe ~gd2023
uhc-2023|zh|~ci：在冠状病毒病疫后#/扩大我们对~iR#d福祉@)追求;2023%V{大会|}~ci%!
~ng|fr|~gu#B=.d’examen @eDurban
~ng|zh|德班~sg~dU+!
drug-2009|fr|%i#j>O~n6*a&A@T#Ovue d’une stratégie intégrée #jéquilibrée @elutte #G="problème &5#Bdrogue
drug-2009|zh|@G开展#C<J以综合+b平衡+I~i]@)=)#d#F;@G开展#C<J{，|}以综合{、|}平衡+I~i]@)&6=)^i#d&6#F^i
ncd-2025|fr|~jc@e{la quatrième réunion de haut niveau de l’Assemblée générale|sa quatrième réunion de haut niveau} *a~bDtransmissibles >b^]#B~nVmentale #j&Bbien-être
ncd-2025|zh|*q第四次@G~bP及_b精神~if#d~iR@)~fH=);*q第四次#(~bP{以及|及}_b精神~if#d{健康|福祉}>P
~lY|fr|~jc@e~qPapprofondi %(mi-parcours @e~eF*a&I&B_B@e~cv>d~ax2014-2024
~lY|zh|&6^M~fJ^i~jd~cW~iP@)=);&6^M~fJ^i~jd~cW~iP=)
~lW|fr|Notre océan, notre avenir : unis ~n'action urgente
~lW|zh|~mk~lw采取紧急+E;~d'~lw采取紧急+E
migration-progress|zh|#C~iX~sg论坛进展@w
trafficking-2021|zh|2021%V@G~mG=);@G~mG2021%V=)
~nK|fr|~t5Lausanne
~nK|zh|洛桑#F
oslo-plan|fr|~n6d’Oslo
oslo-plan|zh|奥斯陆#F
~q2|fr|~t5Vienne
~q2|zh|&!#F
new-start|fr|%CNew START
new-start|zh|美利坚合众国#d俄罗斯联邦@G进一步削减#d限制进攻性+I%"_c@)%u;新削减+I%"%u;新裁武%u
caadp|fr|@Jdétaillé ~j:@el’agriculture africaine
caadp|zh|*f农业#q综合~pA
afcfta|fr|#I~b/#BZone @elibre-échange continentale africaine
afcfta|zh|~lm*f~il#K;#(~lm*f~il@)#K;*f~il#K
~eG|fr|~c5@eHong Kong
~eG|zh|香港~ls
~i'|fr|~c5@e~tF
~i'|zh|~ck~ls
~m.|fr|+A~tk^[*a#N>b~bF~l?
~m.|zh|*f~sp&U#d+/腐败@k
~i8|fr|=-^[#Bdémocratie, @Célections #j#Bgouvernance
~i8|zh|*f民主+b选举#d治理*6;*f民主+b选举&P{治理|施政}*6
~g,|fr|=-démocratique interaméricaine
~g,|zh|~lr民主*6
~cx|fr|^k~tA~l?
~cx|zh|~lr~pv@k;~lr%0~pv@k
ccamlr|fr|~hJ%I#Bfaune #j#Bflore marines @el’Antarctique
ccamlr|zh|南极*8~sn~hI养护@k
wcpfc|fr|~hJ%I>b=Q~oYgrands migrateurs %Q~gh~l(occidental #jcentral
wcpfc|zh|中西部~hD~e4~tx@k;中西~hD~e4养护&P+[@k
whaling|fr|~mg=Yréglementation #Bchasse ^Abaleine
whaling|zh|#C捕鲸管制@k
siofa|fr|#I#8%8pêches %Q="sud @e~ghIndien
siofa|zh|南印度洋~cp#K
~eN|fr|~hJ_x~in%Q="~l(Sud
~eN|zh|南~hD~pt~cp~hI~tx@k
~eL|fr|~hJ_x~in%Q="~l(Nord
~eL|zh|北~hD~pt~cp~hI~tx@k
iccat|fr|~mg=Y%I@Cthonidés @el’Atlantique
iccat|zh|养护大西洋金枪鱼~n4
recaap|fr|#I@e&Arégionale ~tApiraterie #j#bvols %(_2#OAsie
recaap|zh|亚洲+/海盗#d~lp只区域<J#K;亚洲+/海盗^h~lp{只|舶}{行为|}@(区域<J#K
saicm|fr|Approche ~a[#B=Q@T@Cproduits ~o"
saicm|zh|#C~iS品+[+I方针
~ts|fr|#Q@e&I@eCharm el-Cheikh
~ts|zh|沙姆沙伊赫*7~e1;沙姆沙伊赫实施~e1
~le|fr|~nzShanghai *a^]#B~nV%Q="@J@e~bE
~le|zh|~pS%p#q中@)~iR_b上海@w
~i)|fr|Code @epratique &5{de l’OMS |}@3="recrutement @5@Cpersonnels @esanté
~i)|zh|#/~if%S*p~if~g5#C招聘~c9;{世卫组织|}{全球卫生人员国际招聘|卫生人员国际招聘全球}~c9
~i,|fr|@a_o*areconnaissance @Cqualifications ~cO%(l’enseignement supérieur
~i,|zh|承认高等~iU相关资历*p@k
kimberley|fr|Système @ecertification &BProcessus @eKimberley
kimberley|zh|金伯利进程证书制度
ammunition|zh|常规~ln全寿命期+[*p+:;常规~ln全{寿命|生命}{周期|}+[*p+:
~pm|fr|~nz~cv*a~g)>b*]: relever #bdéfis &BXXIe siècle
~pm|zh|@G=7与~lk：迎接二十一世纪@)挑战@)&!@w;@G=7&P~lk：迎接{二十一|21}世纪挑战@)&!@w`;
