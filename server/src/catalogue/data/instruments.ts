// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `charter|t|Charter of the United Nations|UN Charter|1945-06-26|San Francisco|||1945-10-24|37|
icj-statute|t|Statute of the International Court of Justice|Statute of the Court|1945-06-26|San Francisco|||1945-10-24||
privileges|t|Convention on the Privileges and Immunities of the United Nations||1946-02-13|New York|A/RES/22(I)|1:4|1946-09-17|8|
privileges-agencies|t|Convention on the Privileges and Immunities of the Specialized Agencies||1947-11-21|New York|A/RES/179(II)|33:521|1948-12-02||
genocide|t|Convention on the Prevention and Punishment of the Crime of Genocide|Genocide Convention|1948-12-09|Paris|A/RES/260(III), annex|78:1021|1951-01-12|9|
traffic-1949|t|Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others||1949-12-02|New York|A/RES/317(IV), annex|96:1342|1951-07-25||
geneva|t|Geneva Conventions of 12 August 1949|Geneva Conventions of 1949;1949 Geneva Conventions;four Geneva Conventions;Geneva Conventions|1949-08-12|Geneva||75:970-973|1950-10-21|51|1
geneva-i|t|Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field|First Geneva Convention|1949-08-12|Geneva||75:970|1950-10-21||1
geneva-ii|t|Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea|Second Geneva Convention|1949-08-12|Geneva||75:971|1950-10-21||
geneva-iii|t|Geneva Convention relative to the Treatment of Prisoners of War|Third Geneva Convention|1949-08-12|Geneva||75:972|1950-10-21||1
geneva-iv|t|Geneva Convention relative to the Protection of Civilian Persons in Time of War|Fourth Geneva Convention|1949-08-12|Geneva||75:973|1950-10-21|5|1
protocol-i|t|Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts (Protocol I)|Additional Protocol I;Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts|1977-06-08|Geneva||1125:17512|1978-12-07||1
protocol-ii|t|Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts (Protocol II)|Additional Protocol II;Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts|1977-06-08|Geneva||1125:17513|1978-12-07||1
protocol-iii|t|Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Adoption of an Additional Distinctive Emblem (Protocol III)|Additional Protocol III|2005-12-08|Geneva||2404:43425|2007-01-14||
hague-1907|t|Hague Convention respecting the Laws and Customs of War on Land|Regulations annexed to the Hague Convention IV|1907-10-18|The Hague|||1910-01-26||
refugees|t|Convention relating to the Status of Refugees|1951 Convention relating to the Status of Refugees;1951 Refugee Convention;Refugee Convention;1951 Convention|1951-07-28|Geneva||189:2545|1954-04-22|40|1
refugees-protocol|t|Protocol relating to the Status of Refugees|1967 Protocol relating to the Status of Refugees;1967 Protocol thereto;1967 Protocol|1967-01-31|New York||606:8791|1967-10-04||
stateless-persons|t|Convention relating to the Status of Stateless Persons|1954 Convention relating to the Status of Stateless Persons|1954-09-28|New York||360:5158|1960-06-06||
statelessness|t|Convention on the Reduction of Statelessness|1961 Convention on the Reduction of Statelessness|1961-08-30|New York||989:14458|1975-12-13|12|1
slavery-1926|t|Slavery Convention|1926 Slavery Convention|1926-09-25|Geneva|||1927-03-09||
slavery-protocol|t|Protocol amending the Slavery Convention signed at Geneva on 25 September 1926||1953-12-07|New York|A/RES/794(VIII)|182:2422|1953-12-07||
slavery-amended|t|Slavery Convention signed at Geneva on 25 September 1926 and amended by the Protocol||1953-12-07|New York||212:2861|1955-07-07||
slavery-supplementary|t|Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery|1956 Supplementary Convention|1956-09-07|Geneva||266:3822|1957-04-30||
political-rights-women|t|Convention on the Political Rights of Women||1953-03-31|New York|A/RES/640(VII)|193:2613|1954-07-07||
nationality-married-women|t|Convention on the Nationality of Married Women||1957-02-20|New York|A/RES/1040(XI)|309:4468|1958-08-11||
consent-to-marriage|t|Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages||1962-12-10|New York|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|International Convention on the Elimination of All Forms of Racial Discrimination|ICERD|1966-03-07|New York|A/RES/2106(XX), annex|660:9464|1969-01-04|54|1
icescr|t|International Covenant on Economic, Social and Cultural Rights|ICESCR|1966-12-16|New York|A/RES/2200(XXI), annex|993:14531|1976-01-03||
iccpr|t|International Covenant on Civil and Political Rights|ICCPR|1966-12-16|New York|A/RES/2200(XXI), annex|999:14668|1976-03-23||
covenants|t|International Covenants on Human Rights|International Human Rights Covenants|1966-12-16|New York|A/RES/2200(XXI), annex|||24|
iccpr-op1|t|Optional Protocol to the International Covenant on Civil and Political Rights|First Optional Protocol to the International Covenant on Civil and Political Rights|1966-12-16|New York|A/RES/2200(XXI), annex|999:14668|1976-03-23||
iccpr-op2|t|Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty|Second Optional Protocol to the International Covenant on Civil and Political Rights|1989-12-15|New York|A/RES/44/128, annex|1642:14668|1991-07-11||
icescr-op|t|Optional Protocol to the International Covenant on Economic, Social and Cultural Rights||2008-12-10|New York|A/RES/63/117, annex|2922:14531|2013-05-05||
statutory-limitations|t|Convention on the Non-Applicability of Statutory Limitations to War Crimes and Crimes against Humanity||1968-11-26|New York|A/RES/2391(XXIII), annex|754:10823|1970-11-11||
apartheid|t|International Convention on the Suppression and Punishment of the Crime of Apartheid||1973-11-30|New York|A/RES/3068(XXVIII), annex|1015:14861|1976-07-18||
apartheid-sports|t|International Convention against Apartheid in Sports||1985-12-10|New York|A/RES/40/64, annex|1500:25822|1988-04-03||
cedaw|t|Convention on the Elimination of All Forms of Discrimination against Women|CEDAW|1979-12-18|New York|A/RES/34/180, annex|1249:20378|1981-09-03|79|1
cedaw-op|t|Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women||1999-10-06|New York|A/RES/54/4, annex|2131:20378|2000-12-22||1
cat|t|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Convention against Torture|1984-12-10|New York|A/RES/39/46, annex|1465:24841|1987-06-26|13|1
opcat|t|Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Optional Protocol to the Convention against Torture;OPCAT|2002-12-18|New York|A/RES/57/199, annex|2375:24841|2006-06-22|4|1
crc|t|Convention on the Rights of the Child|CRC|1989-11-20|New York|A/RES/44/25, annex|1577:27531|1990-09-02|138|1
crc-opac|t|Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict|Optional Protocol on the involvement of children in armed conflict|2000-05-25|New York|A/RES/54/263, annex I|2173:27531|2002-02-12||1
crc-opsc|t|Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography|Optional Protocol on the sale of children, child prostitution and child pornography|2000-05-25|New York|A/RES/54/263, annex II|2171:27531|2002-01-18||1
crc-opic|t|Optional Protocol to the Convention on the Rights of the Child on a communications procedure||2011-12-19|New York|A/RES/66/138, annex|2983:27531|2014-04-14||1
migrant-workers|t|International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families||1990-12-18|New York|A/RES/45/158, annex|2220:39481|2003-07-01|8|1
crpd|t|Convention on the Rights of Persons with Disabilities|CRPD|2006-12-13|New York|A/RES/61/106, annex I|2515:44910|2008-05-03|62|1
crpd-op|t|Optional Protocol to the Convention on the Rights of Persons with Disabilities||2006-12-13|New York|A/RES/61/106, annex II|2518:44910|2008-05-03||1
enforced-disappearance|t|International Convention for the Protection of All Persons from Enforced Disappearance||2006-12-20|New York|A/RES/61/177, annex|2716:48088|2010-12-23|14|1
education-discrimination|t|Convention against Discrimination in Education||1960-12-14|Paris||429:6193|1962-05-22||1
untoc|t|United Nations Convention against Transnational Organized Crime|Organized Crime Convention;Palermo Convention|2000-11-15|New York|A/RES/55/25, annex I|2225:39574|2003-09-29|42|1
trafficking-protocol|t|Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime|Trafficking in Persons Protocol;Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children;Palermo Protocol|2000-11-15|New York|A/RES/55/25, annex II|2237:39574|2003-12-25|4|1
smuggling-protocol|t|Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime|Protocol against the Smuggling of Migrants by Land, Sea and Air;Smuggling of Migrants Protocol|2000-11-15|New York|A/RES/55/25, annex III|2241:39574|2004-01-28|5|1
firearms-protocol|t|Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime|Firearms Protocol;Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition|2001-05-31|New York|A/RES/55/255, annex|2326:39574|2005-07-03|7|1
uncac|t|United Nations Convention against Corruption|Convention against Corruption;UNCAC|2003-10-31|New York|A/RES/58/4, annex|2349:42146|2005-12-14|31|1
cybercrime|t|United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating Certain Crimes Committed by Means of Information and Communications Technology Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes|United Nations Convention against Cybercrime|2024-12-24|New York|A/RES/79/243, annex||||
single-convention|t|Single Convention on Narcotic Drugs of 1961|Single Convention on Narcotic Drugs, 1961;1961 Single Convention|1961-03-30|New York||520:7515|1964-12-13||
single-convention-amended|t|Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol|Single Convention on Narcotic Drugs of 1961 as amended by the Protocol of 25 March 1972|1975-08-08|New York||976:14152|1975-08-08||1
psychotropic|t|Convention on Psychotropic Substances of 1971|Convention on Psychotropic Substances|1971-02-21|Vienna||1019:14956|1976-08-16||
drug-traffic|t|United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988|United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances;1988 Convention|1988-12-20|Vienna||1582:27627|1990-11-11||
protected-persons|t|Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents||1973-12-14|New York|A/RES/3166(XXVIII), annex|1035:15410|1977-02-20||
hostages|t|International Convention against the Taking of Hostages||1979-12-17|New York|A/RES/34/146, annex|1316:21931|1983-06-03||
mercenaries|t|International Convention against the Recruitment, Use, Financing and Training of Mercenaries||1989-12-04|New York|A/RES/44/34, annex|2163:37789|2001-10-20|7|1
un-safety|t|Convention on the Safety of United Nations and Associated Personnel||1994-12-09|New York|A/RES/49/59, annex|2051:35457|1999-01-15|12|1
un-safety-op|t|Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel||2005-12-08|New York|A/RES/60/42, annex|2689:35457|2010-08-19||
terrorist-bombings|t|International Convention for the Suppression of Terrorist Bombings||1997-12-15|New York|A/RES/52/164, annex|2149:37517|2001-05-23|8|1
terrorist-financing|t|International Convention for the Suppression of the Financing of Terrorism||1999-12-09|New York|A/RES/54/109, annex|2178:38349|2002-04-10||
nuclear-terrorism|t|International Convention for the Suppression of Acts of Nuclear Terrorism||2005-04-13|New York|A/RES/59/290, annex|2445:44004|2007-07-07|19|1
nuclear-material|t|Convention on the Physical Protection of Nuclear Material|Convention on the Physical Protection of Nuclear Material and Nuclear Facilities|1979-10-26|Vienna||1456:24631|1987-02-08||
tokyo-1963|t|Convention on Offences and Certain Other Acts Committed on Board Aircraft|Tokyo Convention|1963-09-14|Tokyo||704:10106|1969-12-04||
hague-1970|t|Convention for the Suppression of Unlawful Seizure of Aircraft||1970-12-16|The Hague||860:12325|1971-10-14||
montreal-1971|t|Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation||1971-09-23|Montreal||974:14118|1973-01-26||
montreal-airports|t|Protocol for the Suppression of Unlawful Acts of Violence at Airports Serving International Civil Aviation||1988-02-24|Montreal||1589:14118|1989-08-06||
plastic-explosives|t|Convention on the Marking of Plastic Explosives for the Purpose of Detection||1991-03-01|Montreal||2122:36984|1998-06-21||
sua|t|Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation|SUA Convention|1988-03-10|Rome||1678:29004|1992-03-01|7|1
sua-platforms|t|Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf||1988-03-10|Rome||1678:29004|1992-03-01||1
rome-statute|t|Rome Statute of the International Criminal Court|Rome Statute|1998-07-17|Rome||2187:38544|2002-07-01|29|1
icc-privileges|t|Agreement on the Privileges and Immunities of the International Criminal Court||2002-09-09|New York||2271:40446|2004-07-22|7|1
vcdr|t|Vienna Convention on Diplomatic Relations||1961-04-18|Vienna||500:7310|1964-04-24|7|1
vccr|t|Vienna Convention on Consular Relations||1963-04-24|Vienna||596:8638|1967-03-19|24|1
special-missions|t|Convention on Special Missions||1969-12-08|New York|A/RES/2530(XXIV), annex|1400:23431|1985-06-21||
vclt|t|Vienna Convention on the Law of Treaties||1969-05-23|Vienna||1155:18232|1980-01-27|2|1
vclt-io|t|Vienna Convention on the Law of Treaties between States and International Organizations or between International Organizations||1986-03-21|Vienna|||||
succession-treaties|t|Vienna Convention on Succession of States in respect of Treaties||1978-08-23|Vienna||1946:33356|1996-11-06||
jurisdictional-immunities|t|United Nations Convention on Jurisdictional Immunities of States and Their Property||2004-12-02|New York|A/RES/59/38, annex||||
representation|t|Vienna Convention on the Representation of States in Their Relations with International Organizations of a Universal Character||1975-03-14|Vienna|||||
unclos|t|United Nations Convention on the Law of the Sea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
part-xi|t|Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982|Part XI Agreement|1994-07-28|New York|A/RES/48/263, annex|1836:31364|1996-07-28||1
fish-stocks|t|Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks|United Nations Fish Stocks Agreement;Fish Stocks Agreement|1995-08-04|New York||2167:37924|2001-12-11||
bbnj|t|Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction|BBNJ Agreement|2023-06-19|New York|A/CONF.232/2023/4||2026-01-17||
itlos-privileges|t|Agreement on the Privileges and Immunities of the International Tribunal for the Law of the Sea||1997-05-23|New York||2167:37925|2001-12-30||1
isa-privileges|t|Protocol on the Privileges and Immunities of the International Seabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
high-seas|t|Convention on the High Seas||1958-04-29|Geneva||450:6465|1962-09-30||
continental-shelf|t|Convention on the Continental Shelf||1958-04-29|Geneva||499:7302|1964-06-10||
territorial-sea|t|Convention on the Territorial Sea and the Contiguous Zone||1958-04-29|Geneva||516:7477|1964-09-10||
compliance-agreement|t|Agreement to Promote Compliance with International Conservation and Management Measures by Fishing Vessels on the High Seas|Compliance Agreement|1993-11-24|Rome||2221:39486|2003-04-24|2|1
port-state-measures|t|Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing|Port State Measures Agreement|2009-11-22|Rome||3161:54133|2016-06-05||1
solas|t|International Convention for the Safety of Life at Sea, 1974|International Convention for the Safety of Life at Sea|1974-11-01|London||1184:18961|1980-05-25|9|1
marpol|t|International Convention for the Prevention of Pollution from Ships, 1973, as modified by the Protocol of 1978 relating thereto|International Convention for the Prevention of Pollution from Ships;MARPOL Convention|1978-02-17|London||1340:22484|1983-10-02||1
search-rescue|t|International Convention on Maritime Search and Rescue, 1979|International Convention on Maritime Search and Rescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|International Convention on Standards of Training, Certification and Watchkeeping for Seafarers, 1978|International Convention on Standards of Training, Certification and Watchkeeping for Seafarers|1978-07-07|London||1361:23001|1984-04-28|3|1
facilitation-maritime|t|Convention on Facilitation of International Maritime Traffic||1965-04-09|London||591:8564|1967-03-05|7|1
imo-convention|t|Convention on the International Maritime Organization||1948-03-06|Geneva||289:4214|1958-03-17||
mlc|t|Maritime Labour Convention, 2006|Maritime Labour Convention|2006-02-23|Geneva||2952:51299|2013-08-20||1
underwater-heritage|t|Convention on the Protection of the Underwater Cultural Heritage||2001-11-02|Paris||2562:45694|2009-01-02|6|1
ballast-water|t|International Convention for the Control and Management of Ships’ Ballast Water and Sediments||2004-02-13|London|||2017-09-08||
wreck-removal|t|Nairobi International Convention on the Removal of Wrecks||2007-05-18|Nairobi|||2015-04-14||
hong-kong|t|Hong Kong International Convention for the Safe and Environmentally Sound Recycling of Ships||2009-05-15|Hong Kong, China|||2025-06-26||
london-convention|t|Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter|London Convention|1972-12-29|London, Mexico City, Moscow and Washington||1046:15749|1975-08-30||
ospar|t|Convention for the Protection of the Marine Environment of the North-East Atlantic|OSPAR Convention|1992-09-22|Paris||2354:42279|1998-03-25|8|1
npt|t|Treaty on the Non-Proliferation of Nuclear Weapons|Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty;NPT|1968-07-01|London, Moscow and Washington|A/RES/2373(XXII), annex|729:10485|1970-03-05|81|1
ctbt|t|Comprehensive Nuclear-Test-Ban Treaty|CTBT|1996-09-10|New York|A/RES/50/245||||
tpnw|t|Treaty on the Prohibition of Nuclear Weapons||2017-07-07|New York|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and under Water|Partial Test-Ban Treaty|1963-08-05|Moscow||480:6964|1963-10-10||
seabed-arms|t|Treaty on the Prohibition of the Emplacement of Nuclear Weapons and Other Weapons of Mass Destruction on the Seabed and the Ocean Floor and in the Subsoil Thereof||1971-02-11|London, Moscow and Washington|A/RES/2660(XXV), annex|955:13678|1972-05-18||
enmod|t|Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques||1976-12-10|New York|A/RES/31/72, annex|1108:17119|1978-10-05||
bwc|t|Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction|Biological Weapons Convention;Biological and Toxin Weapons Convention|1972-04-10|London, Moscow and Washington|A/RES/2826(XXVI), annex|1015:14860|1975-03-26|23|1
geneva-protocol-1925|t|Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare|1925 Geneva Protocol;Geneva Protocol of 1925|1925-06-17|Geneva|||1928-02-08||
cwc|t|Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction|Chemical Weapons Convention|1992-09-03|Geneva||1974:33757|1997-04-29|13|1
ccw|t|Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects|Convention on Certain Conventional Weapons|1980-10-10|Geneva||1342:22495|1983-12-02|17|1
ccw-amended-ii|t|Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices as amended on 3 May 1996|Amended Protocol II|1996-05-03|Geneva||2048:22495|1998-12-03||1
ccw-v|t|Protocol on Explosive Remnants of War|Protocol V|2003-11-28|Geneva||2399:22495|2006-11-12||1
mine-ban|t|Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction|Anti-Personnel Mine Ban Convention;Mine Ban Convention;Ottawa Convention|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
cluster|t|Convention on Cluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms Trade Treaty||2013-04-02|New York|A/RES/67/234B|3013:52373|2014-12-24|37|1
outer-space|t|Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies|Outer Space Treaty|1967-01-27|London, Moscow and Washington|A/RES/2222(XXI), annex|610:8843|1967-10-10|32|1
rescue-astronauts|t|Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space||1968-04-22|London, Moscow and Washington|A/RES/2345(XXII), annex|672:9574|1968-12-03||
space-liability|t|Convention on International Liability for Damage Caused by Space Objects||1972-03-29|London, Moscow and Washington|A/RES/2777(XXVI), annex|961:13810|1972-09-01||
space-registration|t|Convention on Registration of Objects Launched into Outer Space||1974-11-12|New York|A/RES/3235(XXIX), annex|1023:15020|1976-09-15||
moon|t|Agreement Governing the Activities of States on the Moon and Other Celestial Bodies|Moon Agreement|1979-12-05|New York|A/RES/34/68, annex|1363:23002|1984-07-11||
antarctic|t|Antarctic Treaty||1959-12-01|Washington||402:5778|1961-06-23|15|1
tlatelolco|t|Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean|Treaty of Tlatelolco|1967-02-14|Mexico City||634:9068|1969-04-25||1
rarotonga|t|South Pacific Nuclear Free Zone Treaty|Treaty of Rarotonga|1985-08-06|Rarotonga||1445:24592|1986-12-11||
bangkok|t|Treaty on the South-East Asia Nuclear-Weapon-Free Zone|Treaty of Bangkok;Bangkok Treaty|1995-12-15|Bangkok||1981:33873|1997-03-27|30|1
pelindaba|t|African Nuclear-Weapon-Free Zone Treaty|Treaty of Pelindaba;Pelindaba Treaty|1996-04-11|Cairo|A/50/426, annex||2009-07-15||
semipalatinsk|t|Treaty on a Nuclear-Weapon-Free Zone in Central Asia|Treaty of Semipalatinsk|2006-09-08|Semipalatinsk||2970:51633|2009-03-21|24|1
unfccc|t|United Nations Framework Convention on Climate Change|Framework Convention on Climate Change;UNFCCC|1992-05-09|New York||1771:30822|1994-03-21|249|1
kyoto|t|Kyoto Protocol to the United Nations Framework Convention on Climate Change|Kyoto Protocol|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
paris-agreement|t|Paris Agreement adopted under the United Nations Framework Convention on Climate Change|Paris Agreement|2015-12-12|Paris|FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex|3156:54113|2016-11-04|91|
cbd|t|Convention on Biological Diversity|United Nations Convention on Biological Diversity|1992-06-05|Rio de Janeiro||1760:30619|1993-12-29|72|1
cartagena-biosafety|t|Cartagena Protocol on Biosafety to the Convention on Biological Diversity|Cartagena Protocol on Biosafety;Cartagena Protocol|2000-01-29|Montreal||2226:30619|2003-09-11|6|1
nagoya|t|Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization to the Convention on Biological Diversity|Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization;Nagoya Protocol|2010-10-29|Nagoya||3008:30619|2014-10-12|7|
unccd|t|United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa|United Nations Convention to Combat Desertification;Convention to Combat Desertification|1994-10-14|Paris||1954:33480|1996-12-26|43|1
vienna-ozone|t|Vienna Convention for the Protection of the Ozone Layer||1985-03-22|Vienna||1513:26164|1988-09-22||
montreal-ozone|t|Montreal Protocol on Substances that Deplete the Ozone Layer|Montreal Protocol|1987-09-16|Montreal||1522:26369|1989-01-01||
basel|t|Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal|Basel Convention|1989-03-22|Basel||1673:28911|1992-05-05|8|1
rotterdam|t|Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade|Rotterdam Convention|1998-09-10|Rotterdam||2244:39973|2004-02-24||
stockholm-pops|t|Stockholm Convention on Persistent Organic Pollutants|Stockholm Convention|2001-05-22|Stockholm||2256:40214|2004-05-17|2|1
minamata|t|Minamata Convention on Mercury|Minamata Convention|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|Convention on International Trade in Endangered Species of Wild Fauna and Flora|CITES|1973-03-03|Washington||993:14537|1975-07-01|27|1
cms|t|Convention on the Conservation of Migratory Species of Wild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|Convention on Wetlands of International Importance especially as Waterfowl Habitat|Ramsar Convention|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|Agreement on the Conservation of Albatrosses and Petrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako Convention on the Ban of the Import into Africa and the Control of Transboundary Movement and Management of Hazardous Wastes within Africa|Bamako Convention|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
cartagena-caribbean|t|Convention for the Protection and Development of the Marine Environment of the Wider Caribbean Region|Cartagena Convention|1983-03-24|Cartagena de Indias||1506:25974|1986-10-11||1
alps|t|Convention on the Protection of the Alps|Alpine Convention|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
watercourses|t|Convention on the Law of the Non-navigational Uses of International Watercourses|Watercourses Convention|1997-05-21|New York|A/RES/51/229, annex||2014-08-17||
water|t|Convention on the Protection and Use of Transboundary Watercourses and International Lakes|Water Convention|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters|Aarhus Convention|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|Convention on Environmental Impact Assessment in a Transboundary Context|Espoo Convention|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|Convention on Long-range Transboundary Air Pollution||1979-11-13|Geneva||1302:21623|1983-03-16||
escazu|t|Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean|Escazú Agreement|2018-03-04|Escazú|||2021-04-22||
plant-genetic|t|International Treaty on Plant Genetic Resources for Food and Agriculture||2001-11-03|Rome||2400:43345|2004-06-29||
plant-protection|t|International Plant Protection Convention||1951-12-06|Rome||150:1963|1952-04-03||
nuclear-safety|t|Convention on Nuclear Safety||1994-06-17|Vienna||1963:33545|1996-10-24||
nuclear-notification|t|Convention on Early Notification of a Nuclear Accident||1986-09-26|Vienna||1439:24404|1986-10-27||
nuclear-assistance|t|Convention on Assistance in the Case of a Nuclear Accident or Radiological Emergency||1986-09-26|Vienna||1457:24643|1987-02-26||
spent-fuel|t|Joint Convention on the Safety of Spent Fuel Management and on the Safety of Radioactive Waste Management||1997-09-05|Vienna||2153:37605|2001-06-18|6|1
iaea-statute|t|Statute of the International Atomic Energy Agency||1956-10-26|New York||276:3988|1957-07-29||
who-constitution|t|Constitution of the World Health Organization||1946-07-22|New York||14:221|1948-04-07|9|1
fctc|t|World Health Organization Framework Convention on Tobacco Control|WHO Framework Convention on Tobacco Control;Framework Convention on Tobacco Control|2003-05-21|Geneva||2302:41032|2005-02-27|3|1
unesco-constitution|t|Constitution of the United Nations Educational, Scientific and Cultural Organization||1945-11-16|London||4:52|1946-11-04||
unido-constitution|t|Constitution of the United Nations Industrial Development Organization||1979-04-08|Vienna||1401:23432|1985-06-21||
chicago|t|Convention on International Civil Aviation|Chicago Convention|1944-12-07|Chicago||15:102|1947-04-04||
world-heritage|t|Convention for the Protection of the World Cultural and Natural Heritage|Convention concerning the Protection of the World Cultural and Natural Heritage;World Heritage Convention|1972-11-16|Paris||1037:15511|1975-12-17|2|1
cultural-property-1970|t|Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property||1970-11-14|Paris||823:11806|1972-04-24|2|1
cultural-property-1954|t|Convention for the Protection of Cultural Property in the Event of Armed Conflict||1954-05-14|The Hague||249:3511|1956-08-07|2|1
cultural-property-1999|t|Second Protocol to the Hague Convention of 1954 for the Protection of Cultural Property in the Event of Armed Conflict||1999-03-26|The Hague||2253:3511|2004-03-09||1
intangible-heritage|t|Convention for the Safeguarding of the Intangible Cultural Heritage||2003-10-17|Paris||2368:42671|2006-04-20||
cultural-expressions|t|Convention on the Protection and Promotion of the Diversity of Cultural Expressions||2005-10-20|Paris||2440:43977|2007-03-18|8|1
unidroit-1995|t|UNIDROIT Convention on Stolen or Illegally Exported Cultural Objects|Convention on Stolen or Illegally Exported Cultural Objects|1995-06-24|Rome||2421:43718|1998-07-01||
doping|t|International Convention against Doping in Sport||2005-10-19|Paris||2419:43649|2007-02-01|3|1
marrakesh-vip|t|Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired, or Otherwise Print Disabled|Marrakesh Treaty|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
tampere|t|Tampere Convention on the Provision of Telecommunication Resources for Disaster Mitigation and Relief Operations|Tampere Convention|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
road-traffic-1949|t|Convention on Road Traffic||1949-09-19|Geneva||125:1671|1952-03-26|1|1
tir|t|Customs Convention on the International Transport of Goods under Cover of TIR Carnets|TIR Convention|1975-11-14|Geneva||1079:16510|1978-03-20||1
frontier-controls|t|International Convention on the Harmonization of Frontier Controls of Goods||1982-10-21|Geneva||1409:23583|1985-10-15|1|1
transit-trade|t|Convention on Transit Trade of Land-locked States||1965-07-08|New York||597:8641|1967-06-09||
arbitration-new-york|t|Convention on the Recognition and Enforcement of Foreign Arbitral Awards|New York Convention|1958-06-10|New York||330:4739|1959-06-07||
cisg|t|United Nations Convention on Contracts for the International Sale of Goods||1980-04-11|Vienna||1489:25567|1988-01-01||
electronic-communications|t|United Nations Convention on the Use of Electronic Communications in International Contracts||2005-11-23|New York|A/RES/60/21, annex|2898:50525|2013-03-01|1|1
rotterdam-rules|t|United Nations Convention on Contracts for the International Carriage of Goods Wholly or Partly by Sea|Rotterdam Rules|2008-12-11|New York|A/RES/63/122, annex||||
mauritius-transparency|t|United Nations Convention on Transparency in Treaty-based Investor-State Arbitration|Mauritius Convention on Transparency|2014-12-10|New York|A/RES/69/116, annex||2017-10-18||
singapore-mediation|t|United Nations Convention on International Settlement Agreements Resulting from Mediation|Singapore Convention on Mediation|2018-12-20|New York|A/RES/73/198, annex||2020-09-12||
judicial-sale-ships|t|United Nations Convention on the International Effects of Judicial Sales of Ships|Beijing Convention on the Judicial Sale of Ships|2022-12-07|New York|A/RES/77/100, annex||||
upeace|t|International Agreement for the Establishment of the University for Peace||1980-12-05|New York|A/RES/35/55, annex|1223:19735|1981-04-07|1|1
ilo-29|t|Forced Labour Convention, 1930 (No. 29)|Forced Labour Convention, 1930|1930-06-28|Geneva||39:612|1932-05-01|1|
ilo-29-protocol|t|Protocol of 2014 to the Forced Labour Convention, 1930|2014 Protocol to the Forced Labour Convention, 1930|2014-06-11|Geneva||3175:612|2016-11-09||1
ilo-87|t|Freedom of Association and Protection of the Right to Organise Convention, 1948 (No. 87)||1948-07-09|San Francisco||68:881|1950-07-04||
ilo-97|t|Migration for Employment Convention (Revised), 1949 (No. 97)||1949-07-01|Geneva||120:1616|1952-01-22|4|1
ilo-98|t|Right to Organise and Collective Bargaining Convention, 1949 (No. 98)||1949-07-01|Geneva||96:1341|1951-07-18||
ilo-100|t|Equal Remuneration Convention, 1951 (No. 100)||1951-06-29|Geneva||165:2181|1953-05-23||
ilo-102|t|Social Security (Minimum Standards) Convention, 1952 (No. 102)||1952-06-28|Geneva||210:2838|1955-04-27||1
ilo-105|t|Abolition of Forced Labour Convention, 1957 (No. 105)||1957-06-25|Geneva||320:4648|1959-01-17||
ilo-111|t|Discrimination (Employment and Occupation) Convention, 1958 (No. 111)||1958-06-25|Geneva||362:5181|1960-06-15||
ilo-138|t|Minimum Age Convention, 1973 (No. 138)|Minimum Age Convention, 1973|1973-06-26|Geneva||1015:14862|1976-06-19|3|1
ilo-169|t|Indigenous and Tribal Peoples Convention, 1989 (No. 169)|Indigenous and Tribal Peoples Convention, 1989|1989-06-27|Geneva||1650:28383|1991-09-05||1
ilo-182|t|Worst Forms of Child Labour Convention, 1999 (No. 182)|Worst Forms of Child Labour Convention, 1999|1999-06-17|Geneva||2133:37245|2000-11-19||
ilo-189|t|Domestic Workers Convention, 2011 (No. 189)|Domestic Workers Convention, 2011|2011-06-16|Geneva||2955:51379|2013-09-05|8|1
ilo-190|t|Violence and Harassment Convention, 2019 (No. 190)|Violence and Harassment Convention, 2019|2019-06-21|Geneva|||2021-06-25||
oau-refugees|t|Organization of African Unity Convention governing the specific aspects of refugee problems in Africa|Convention Governing the Specific Aspects of Refugee Problems in Africa|1969-09-10|Addis Ababa||1001:14691|1974-06-20||1
oau-mercenaries|t|Organization of African Unity Convention for the elimination of mercenarism in Africa||1977-07-03|Libreville||1490:25573|1985-04-22||1
kampala|t|African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa|Kampala Convention|2009-10-23|Kampala||3014:52375|2012-12-06||
african-charter|t|African Charter on Human and Peoples’ Rights|Banjul Charter|1981-06-27|Nairobi||1520:26363|1986-10-21||
african-child|t|African Charter on the Rights and Welfare of the Child||1990-07-11|Addis Ababa|||1999-11-29||
maputo|t|Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Women in Africa|Maputo Protocol|2003-07-11|Maputo||3268:26363|2005-11-25||
au-act|t|Constitutive Act of the African Union||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|Convention for the Protection of Human Rights and Fundamental Freedoms|European Convention on Human Rights|1950-11-04|Rome||213:2889|1953-09-03||
achr|t|American Convention on Human Rights|Pact of San José|1969-11-22|San José||1144:17955|1978-07-18||
istanbul-convention|t|Council of Europe Convention on preventing and combating violence against women and domestic violence||2011-05-11|Istanbul|||2014-08-01||
budapest|t|Council of Europe Convention on Cybercrime|Budapest Convention|2001-11-23|Budapest||2296:40916|2004-07-01||
coe-trafficking|t|Council of Europe Convention on Action against Trafficking in Human Beings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women|Convention of Belém do Pará|1994-06-09|Belém do Pará|||1995-03-05||
bern|t|Convention on the Conservation of European Wildlife and Natural Habitats|Bern Convention|1979-09-19|Bern||1284:21159|1982-06-01||
arab-league-pact|t|Charter of the League of Arab States|Pact of the League of Arab States|1945-03-22|Cairo||70:241|1945-05-11|3|1
asean-charter|t|Charter of the Association of Southeast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|Treaty of Amity and Cooperation in Southeast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
gcc-charter|t|Charter of the Cooperation Council for the Arab States of the Gulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|Agreement on the Status and Functions of the International Commission on Missing Persons||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|Convention for the International Council for the Exploration of the Sea||1964-09-12|Copenhagen||652:9344|1968-07-22||1
seafo|t|Convention on the Conservation and Management of Fishery Resources in the South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
child-abduction|t|Convention on the Civil Aspects of International Child Abduction|Hague Convention on the Civil Aspects of International Child Abduction|1980-10-25|The Hague||1343:22514|1983-12-01||
intercountry-adoption|t|Convention on Protection of Children and Cooperation in Respect of Intercountry Adoption|Hague Convention on Protection of Children and Cooperation in Respect of Intercountry Adoption|1993-05-29|The Hague||1870:31922|1995-05-01||
maintenance-abroad|t|Convention on the Recovery Abroad of Maintenance||1956-06-20|New York||268:3850|1957-05-25||
ihr|t|International Health Regulations (2005)|International Health Regulations|2005-05-23|Geneva||2509:44861|2007-06-15|28|
udhr|i|Universal Declaration of Human Rights||1948-12-10|Paris|A/RES/217(III)|||138|
decolonization|i|Declaration on the Granting of Independence to Colonial Countries and Peoples||1960-12-14||A/RES/1514(XV)|||87|
friendly-relations|i|Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations|Declaration on Principles of International Law concerning Friendly Relations and Co-operation among States in accordance with the Charter of the United Nations;Declaration on Friendly Relations|1970-10-24||A/RES/2625(XXV), annex||||
permanent-sovereignty|i|Declaration on Permanent Sovereignty over Natural Resources||1962-12-14||A/RES/1803(XVII)||||
racial-discrimination-declaration|i|United Nations Declaration on the Elimination of All Forms of Racial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
child-declaration|i|Declaration of the Rights of the Child||1959-11-20||A/RES/1386(XIV)||||
women-declaration|i|Declaration on the Elimination of Discrimination against Women||1967-11-07||A/RES/2263(XXII)||||
territorial-asylum|i|Declaration on Territorial Asylum||1967-12-14||A/RES/2312(XXII)||||
non-intervention|i|Declaration on the Inadmissibility of Intervention in the Domestic Affairs of States and the Protection of Their Independence and Sovereignty||1965-12-21||A/RES/2131(XX)||||
non-intervention-1981|i|Declaration on the Inadmissibility of Intervention and Interference in the Internal Affairs of States||1981-12-09||A/RES/36/103, annex||||
social-progress|i|Declaration on Social Progress and Development||1969-12-11||A/RES/2542(XXIV)||||
international-security|i|Declaration on the Strengthening of International Security||1970-12-16||A/RES/2734(XXV)||||
seabed-declaration|i|Declaration of Principles Governing the Sea-Bed and the Ocean Floor, and the Subsoil Thereof, beyond the Limits of National Jurisdiction||1970-12-17||A/RES/2749(XXV)||||
aggression|i|Definition of Aggression||1974-12-14||A/RES/3314(XXIX), annex||||
nieo-declaration|i|Declaration on the Establishment of a New International Economic Order||1974-05-01||A/RES/3201(S-VI)|||3|
nieo-programme|i|Programme of Action on the Establishment of a New International Economic Order||1974-05-01||A/RES/3202(S-VI)||||
economic-rights-charter|i|Charter of Economic Rights and Duties of States||1974-12-12||A/RES/3281(XXIX)||||
disabled-persons|i|Declaration on the Rights of Disabled Persons||1975-12-09||A/RES/3447(XXX)||||
torture-declaration|i|Declaration on the Protection of All Persons from Being Subjected to Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment||1975-12-09||A/RES/3452(XXX), annex||||
law-enforcement-code|i|Code of Conduct for Law Enforcement Officials||1979-12-17||A/RES/34/169, annex|||11|
intolerance-religion|i|Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief||1981-11-25||A/RES/36/55|||7|
manila-1982|i|Manila Declaration on the Peaceful Settlement of International Disputes||1982-11-15||A/RES/37/10, annex|||7|
nature-charter|i|World Charter for Nature||1982-10-28||A/RES/37/7, annex||||
medical-ethics|i|Principles of Medical Ethics relevant to the Role of Health Personnel, particularly Physicians, in the Protection of Prisoners and Detainees against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment||1982-12-18||A/RES/37/194, annex||||
peace-right-1984|i|Declaration on the Right of Peoples to Peace||1984-11-12||A/RES/39/11, annex||||
victims-declaration|i|Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power||1985-11-29||A/RES/40/34, annex||||
beijing-rules|i|United Nations Standard Minimum Rules for the Administration of Juvenile Justice (The Beijing Rules)|United Nations Standard Minimum Rules for the Administration of Juvenile Justice;Beijing Rules|1985-11-29||A/RES/40/33, annex||||
judiciary-independence|i|Basic Principles on the Independence of the Judiciary||1985-09-06|Milan|||||
development-right|i|Declaration on the Right to Development||1986-12-04||A/RES/41/128, annex|||28|
child-protection-declaration|i|Declaration on Social and Legal Principles relating to the Protection and Welfare of Children, with Special Reference to Foster Placement and Adoption Nationally and Internationally||1986-12-03||A/RES/41/85, annex||||
non-use-of-force|i|Declaration on the Enhancement of the Effectiveness of the Principle of Refraining from the Threat or Use of Force in International Relations||1987-11-18||A/RES/42/22, annex||||
detention-principles|i|Body of Principles for the Protection of All Persons under Any Form of Detention or Imprisonment||1988-12-09||A/RES/43/173, annex||||
disputes-prevention|i|Declaration on the Prevention and Removal of Disputes and Situations Which May Threaten International Peace and Security and on the Role of the United Nations in this Field||1988-12-05||A/RES/43/51, annex||||
tokyo-rules|i|United Nations Standard Minimum Rules for Non-custodial Measures (The Tokyo Rules)|United Nations Standard Minimum Rules for Non-custodial Measures;Tokyo Rules|1990-12-14||A/RES/45/110, annex|||3|
prisoners-principles|i|Basic Principles for the Treatment of Prisoners||1990-12-14||A/RES/45/111, annex||||
riyadh-guidelines|i|United Nations Guidelines for the Prevention of Juvenile Delinquency (The Riyadh Guidelines)|United Nations Guidelines for the Prevention of Juvenile Delinquency;Riyadh Guidelines|1990-12-14||A/RES/45/112, annex||||
havana-rules|i|United Nations Rules for the Protection of Juveniles Deprived of their Liberty|Havana Rules|1990-12-14||A/RES/45/113, annex||||
model-extradition|i|Model Treaty on Extradition||1990-12-14||A/RES/45/116, annex||||
model-assistance|i|Model Treaty on Mutual Assistance in Criminal Matters||1990-12-14||A/RES/45/117, annex||||
lawyers-principles|i|Basic Principles on the Role of Lawyers||1990-09-07|Havana|||||
prosecutors-guidelines|i|Guidelines on the Role of Prosecutors||1990-09-07|Havana|||||
force-firearms|i|Basic Principles on the Use of Force and Firearms by Law Enforcement Officials||1990-09-07|Havana|||||
world-declaration-children|i|World Declaration on the Survival, Protection and Development of Children||1990-09-30|New York|||||
older-persons-principles|i|United Nations Principles for Older Persons||1991-12-16||A/RES/46/91, annex||||
mental-illness|i|Principles for the Protection of Persons with Mental Illness and the Improvement of Mental Health Care||1991-12-17||A/RES/46/119, annex||||
fact-finding|i|Declaration on Fact-finding by the United Nations in the Field of the Maintenance of International Peace and Security||1991-12-09||A/RES/46/59, annex||||
disappearance-declaration|i|Declaration on the Protection of All Persons from Enforced Disappearance||1992-12-18||A/RES/47/133|||4|
minorities-declaration|i|Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities||1992-12-18||A/RES/47/135, annex|||7|
violence-women|i|Declaration on the Elimination of Violence against Women||1993-12-20||A/RES/48/104|||10|
disabilities-standard-rules|i|Standard Rules on the Equalization of Opportunities for Persons with Disabilities||1993-12-20||A/RES/48/96, annex||||
paris-principles|i|Principles relating to the Status of National Institutions for the Promotion and Protection of Human Rights (Paris Principles)|Principles relating to the status of national institutions for the promotion and protection of human rights;Paris Principles|1993-12-20||A/RES/48/134, annex|||3|
terrorism-declaration|i|Declaration on Measures to Eliminate International Terrorism||1994-12-09||A/RES/49/60, annex||||
terrorism-declaration-1996|i|Declaration to Supplement the 1994 Declaration on Measures to Eliminate International Terrorism||1996-12-17||A/RES/51/210, annex||||
regional-cooperation-declaration|i|Declaration on the Enhancement of Cooperation between the United Nations and Regional Arrangements or Agencies in the Maintenance of International Peace and Security||1994-12-09||A/RES/49/57, annex||||
fiftieth-anniversary|i|Declaration on the Occasion of the Fiftieth Anniversary of the United Nations||1995-10-24||A/RES/50/6|||4|
youth-programme|i|World Programme of Action for Youth|World Programme of Action for Youth to the Year 2000 and Beyond|1995-12-14||A/RES/50/81, annex|||12|
human-rights-defenders|i|Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms|Declaration on Human Rights Defenders|1998-12-09||A/RES/53/144, annex||||
culture-of-peace|i|Declaration and Programme of Action on a Culture of Peace|Declaration on a Culture of Peace|1999-09-13||A/RES/53/243|||10|
millennium-declaration|i|United Nations Millennium Declaration|Millennium Declaration|2000-09-08|New York|A/RES/55/2|||68|
hiv-2001|i|Declaration of Commitment on HIV/AIDS||2001-06-27|New York|A/RES/S-26/2, annex|||2|
hiv-2006|i|Political Declaration on HIV/AIDS||2006-06-02|New York|A/RES/60/262, annex||||
hiv-2011|i|Political Declaration on HIV and AIDS: Intensifying Our Efforts to Eliminate HIV and AIDS||2011-06-10|New York|A/RES/65/277, annex||||
hiv-2016|i|Political Declaration on HIV and AIDS: On the Fast Track to Accelerating the Fight against HIV and to Ending the AIDS Epidemic by 2030||2016-06-08|New York|A/RES/70/266, annex||||
hiv-2021|i|Political Declaration on HIV and AIDS: Ending Inequalities and Getting on Track to End AIDS by 2030||2021-06-08|New York|A/RES/75/284, annex||||
world-fit-for-children|i|A world fit for children||2002-05-10|New York|A/RES/S-27/2, annex||||
nepad-declaration|i|United Nations Declaration on the New Partnership for Africa’s Development||2002-09-16|New York|A/RES/57/2||||
nepad|i|New Partnership for Africa’s Development|NEPAD|2001-07-11|Lusaka|A/57/304, annex|||28|
world-summit-2005|i|2005 World Summit Outcome||2005-09-16|New York|A/RES/60/1|||15|
remedy-principles|i|Basic Principles and Guidelines on the Right to a Remedy and Reparation for Victims of Gross Violations of International Human Rights Law and Serious Violations of International Humanitarian Law||2005-12-16||A/RES/60/147, annex||||
counter-terrorism-strategy|i|United Nations Global Counter-Terrorism Strategy|Global Counter-Terrorism Strategy|2006-09-08||A/RES/60/288|||26|
hrc-institution|i|Institution-building of the United Nations Human Rights Council||2007-06-18|Geneva|A/HRC/RES/5/1, annex||||
mandate-holders-code|i|Code of Conduct for Special Procedures Mandate-holders of the Human Rights Council||2007-06-18|Geneva|A/HRC/RES/5/2, annex||||
indigenous-peoples|i|United Nations Declaration on the Rights of Indigenous Peoples|UNDRIP|2007-09-13||A/RES/61/295, annex|||35|
forests-instrument|i|Non-legally binding instrument on all types of forests|United Nations forest instrument|2007-12-17||A/RES/62/98, annex||||
forests-plan|i|United Nations strategic plan for forests 2017–2030|United Nations strategic plan for forests, 2017–2030|2017-04-27||A/RES/71/285, annex||||
children-care-guidelines|i|Guidelines for the Alternative Care of Children||2009-12-18||A/RES/64/142, annex||||
trafficking-plan|i|United Nations Global Plan of Action to Combat Trafficking in Persons||2010-07-30||A/RES/64/293|||34|
bangkok-rules|i|United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)|United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders;Bangkok Rules|2010-12-21||A/RES/65/229, annex|||13|
violence-women-strategies|i|Updated Model Strategies and Practical Measures on the Elimination of Violence against Women in the Field of Crime Prevention and Criminal Justice||2010-12-21||A/RES/65/228, annex||||
salvador|i|Salvador Declaration on Comprehensive Strategies for Global Challenges: Crime Prevention and Criminal Justice Systems and Their Development in a Changing World||2010-04-19|Salvador|A/RES/65/230, annex||||
ncd-2011|i|Political Declaration of the High-level Meeting of the General Assembly on the Prevention and Control of Non-communicable Diseases||2011-09-19|New York|A/RES/66/2, annex||||
human-rights-education|i|United Nations Declaration on Human Rights Education and Training||2011-12-19||A/RES/66/137, annex||||
future-we-want|i|The future we want||2012-06-22|Rio de Janeiro|A/RES/66/288, annex||||
legal-aid|i|United Nations Principles and Guidelines on Access to Legal Aid in Criminal Justice Systems||2012-12-20||A/RES/67/187, annex|||10|
rule-of-law-2012|i|Declaration of the High-level Meeting of the General Assembly on the Rule of Law at the National and International Levels||2012-09-24|New York|A/RES/67/1||||
migration-2013|i|Declaration of the High-level Dialogue on International Migration and Development||2013-10-03|New York|A/RES/68/4||||
indigenous-outcome|i|Outcome document of the high-level plenary meeting of the General Assembly known as the World Conference on Indigenous Peoples||2014-09-22|New York|A/RES/69/2||||
samoa-pathway|i|SIDS Accelerated Modalities of Action (SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, annex|||18|
vienna-declaration-lldc|i|Vienna Declaration and Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024||2014-11-05|Vienna|A/RES/69/137||||
vienna-programme|i|Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024|Vienna Programme of Action|2014-11-05|Vienna|A/RES/69/137, annex II|||2|
children-violence-strategies|i|United Nations Model Strategies and Practical Measures on the Elimination of Violence against Children in the Field of Crime Prevention and Criminal Justice||2014-12-18||A/RES/69/194, annex|||5|
cultural-property-guidelines|i|International Guidelines for Crime Prevention and Criminal Justice Responses with Respect to Trafficking in Cultural Property and Other Related Offences||2014-12-18||A/RES/69/196, annex|||8|
sendai-declaration|i|Sendai Declaration||2015-03-18|Sendai|A/RES/69/283, annex I|||7|
sendai-framework|i|Sendai Framework for Disaster Risk Reduction 2015–2030|Sendai Framework|2015-03-18|Sendai|A/RES/69/283, annex II|||93|
addis-ababa|i|Addis Ababa Action Agenda of the Third International Conference on Financing for Development|Addis Ababa Action Agenda|2015-07-27||A/RES/69/313, annex|||106|
agenda-2030|i|Transforming our world: the 2030 Agenda for Sustainable Development|2030 Agenda for Sustainable Development;2030 Agenda|2015-09-25|New York|A/RES/70/1|||643|
doha-crime|i|Doha Declaration on Integrating Crime Prevention and Criminal Justice into the Wider United Nations Agenda to Address Social and Economic Challenges and to Promote the Rule of Law at the National and International Levels, and Public Participation||2015-12-17||A/RES/70/174, annex|||6|
mandela-rules|i|United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)|United Nations Standard Minimum Rules for the Treatment of Prisoners;Nelson Mandela Rules|2015-12-17||A/RES/70/175, annex|||32|
wsis-review|i|Outcome document of the high-level meeting of the General Assembly on the overall review of the implementation of the outcomes of the World Summit on the Information Society||2015-12-16|New York|A/RES/70/125||||
drug-2016|i|Our joint commitment to effectively addressing and countering the world drug problem||2016-04-19|New York|A/RES/S-30/1, annex||||
new-york-declaration|i|New York Declaration for Refugees and Migrants||2016-09-19|New York|A/RES/71/1|||9|
amr-2016|i|Political declaration of the high-level meeting of the General Assembly on antimicrobial resistance||2016-10-05|New York|A/RES/71/3||||
peace-right|i|Declaration on the Right to Peace||2016-12-19||A/RES/71/189, annex||||
new-urban-agenda|i|New Urban Agenda||2016-10-20|Quito|A/RES/71/256, annex|||16|
our-ocean-2017|i|Our ocean, our future: call for action||2017-07-06|New York|A/RES/71/312, annex||||
trafficking-2017|i|Political declaration on the implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons||2017-09-27|New York|A/RES/72/1||||
mandela-summit|i|Political declaration adopted at the Nelson Mandela Peace Summit||2018-09-24|New York|A/RES/73/1||||
ncd-2018|i|Political declaration of the third high-level meeting of the General Assembly on the prevention and control of non-communicable diseases||2018-10-10|New York|A/RES/73/2||||
tuberculosis-2018|i|Political declaration of the high-level meeting of the General Assembly on the fight against tuberculosis||2018-10-10|New York|A/RES/73/3||||
peasants|i|United Nations Declaration on the Rights of Peasants and Other People Working in Rural Areas||2018-12-17||A/RES/73/165, annex||||
migration-compact|i|Global Compact for Safe, Orderly and Regular Migration|Global Compact on Migration;Marrakech Compact on Migration|2018-12-10|Marrakech|A/RES/73/195, annex|||43|
refugees-compact|i|Global Compact on Refugees||2018-12-17||A/73/12(PartII)||||
buenos-aires-2019|i|Buenos Aires outcome document of the second High-level United Nations Conference on South-South Cooperation||2019-03-22|Buenos Aires|A/RES/73/291, annex||||
uhc-2019|i|Political declaration of the high-level meeting on universal health coverage||2019-10-10|New York|A/RES/74/2||||
sdg-2019|i|Political declaration of the high-level political forum on sustainable development convened under the auspices of the General Assembly||2019-10-15|New York|A/RES/74/4, annex||||
un75|i|Declaration on the commemoration of the seventy-fifth anniversary of the United Nations||2020-09-21|New York|A/RES/75/1||||
corruption-2021|i|Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation||2021-06-02|New York|A/RES/S-32/1, annex||||
durban-2021|i|United against racism, racial discrimination, xenophobia and related intolerance||2021-09-22|New York|A/RES/76/1||||
space-2030|i|The “Space2030” Agenda: space as a driver of sustainable development|“Space2030” Agenda|2021-10-25||A/RES/76/3||||
kyoto-crime|i|Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law: Towards the Achievement of the 2030 Agenda for Sustainable Development|Kyoto Declaration|2021-03-07|Kyoto|A/RES/76/181, annex|||12|
doha-programme|i|Doha Programme of Action for the Least Developed Countries|Doha Programme of Action|2022-04-01||A/RES/76/258, annex|||26|
our-ocean-2022|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, annex||||
disaster-risk-2023|i|Political declaration of the high-level meeting on the midterm review of the Sendai Framework for Disaster Risk Reduction 2015–2030||2023-05-18|New York|A/RES/77/289, annex||||
sdg-2023|i|Political declaration of the high-level political forum on sustainable development convened under the auspices of the General Assembly (Sustainable Development Goals Summit)||2023-09-29|New York|A/RES/78/1, annex||||
pandemic-2023|i|Political declaration of the General Assembly high-level meeting on pandemic prevention, preparedness and response||2023-10-05|New York|A/RES/78/3, annex||||
tuberculosis-2023|i|Political declaration of the high-level meeting on the fight against tuberculosis||2023-10-05|New York|A/RES/78/5, annex||||
sids-2024|i|Antigua and Barbuda Agenda for Small Island Developing States: A Renewed Declaration for Resilient Prosperity|Antigua and Barbuda Agenda for Small Island Developing States|2024-07-16||A/RES/78/317, annex|||9|
pact-for-the-future|i|Pact for the Future|The Pact for the Future|2024-09-22|New York|A/RES/79/1|||21|
global-digital-compact|i|Global Digital Compact||2024-09-22|New York|A/RES/79/1, annex I|||6|
future-generations|i|Declaration on Future Generations||2024-09-22|New York|A/RES/79/1, annex II|||3|
amr-2024|i|Political declaration of the high-level meeting on antimicrobial resistance||2024-10-07|New York|A/RES/79/2, annex||||
awaza-programme|i|Awaza Programme of Action for Landlocked Developing Countries for the Decade 2024–2034|Awaza Programme of Action;Programme of Action for Landlocked Developing Countries for the Decade 2024–2034|2024-12-24||A/RES/79/233, annex|||7|
sevilla|i|Sevilla Commitment||2025-08-25||A/RES/79/323, annex|||2|
stockholm-declaration|i|Declaration of the United Nations Conference on the Human Environment|Stockholm Declaration|1972-06-16|Stockholm|A/CONF.48/14/Rev.1||||
world-food-conference|i|Universal Declaration on the Eradication of Hunger and Malnutrition||1974-11-16|Rome||||7|
buenos-aires-plan|i|Buenos Aires Plan of Action for Promoting and Implementing Technical Cooperation among Developing Countries|Buenos Aires Plan of Action|1978-09-12|Buenos Aires|||||
disarmament-session|i|Final Document of the Tenth Special Session of the General Assembly||1978-06-30|New York|A/RES/S-10/2|||9|
rio-declaration|i|Rio Declaration on Environment and Development|Rio Declaration|1992-06-14|Rio de Janeiro|A/CONF.151/26/Rev.1(Vol.I), annex I||||
agenda-21|i|Agenda 21||1992-06-14|Rio de Janeiro|A/CONF.151/26/Rev.1(Vol.I), annex II||||
forest-principles|i|Non-legally Binding Authoritative Statement of Principles for a Global Consensus on the Management, Conservation and Sustainable Development of All Types of Forests||1992-06-14|Rio de Janeiro|A/CONF.151/26/Rev.1(Vol.I), annex III||||
agenda-21-further|i|Programme for the Further Implementation of Agenda 21||1997-06-28|New York|A/RES/S-19/2, annex||||
vienna-human-rights|i|Vienna Declaration and Programme of Action||1993-06-25|Vienna|A/CONF.157/24(PartI), chap. III|||29|
barbados-programme|i|Programme of Action for the Sustainable Development of Small Island Developing States|Barbados Programme of Action|1994-05-06|Bridgetown|A/CONF.167/9||||
yokohama|i|Yokohama Strategy for a Safer World: Guidelines for Natural Disaster Prevention, Preparedness and Mitigation and its Plan of Action|Yokohama Strategy|1994-05-27|Yokohama|A/CONF.172/9||||
cairo-programme|i|Programme of Action of the International Conference on Population and Development||1994-09-13|Cairo|A/CONF.171/13||||
copenhagen-declaration|i|Copenhagen Declaration on Social Development||1995-03-12|Copenhagen|A/CONF.166/9, annex I||||
copenhagen-programme|i|Programme of Action of the World Summit for Social Development||1995-03-12|Copenhagen|A/CONF.166/9, annex II||||
beijing|i|Beijing Declaration and Platform for Action||1995-09-15|Beijing|A/CONF.177/20/Rev.1||||
beijing-declaration|i|Beijing Declaration||1995-09-15|Beijing|A/CONF.177/20/Rev.1, annex I|||4|
beijing-platform|i|Beijing Platform for Action||1995-09-15|Beijing|A/CONF.177/20/Rev.1, annex II||||
beijing-plus-5|i|Further actions and initiatives to implement the Beijing Declaration and Platform for Action||2000-06-10|New York|A/RES/S-23/3, annex||||
habitat-agenda|i|Habitat Agenda||1996-06-14|Istanbul|A/CONF.165/14||||
cities-declaration|i|Declaration on Cities and Other Human Settlements in the New Millennium||2001-06-09|New York|A/RES/S-25/2, annex||||
rome-food-security|i|Rome Declaration on World Food Security||1996-11-13|Rome|||||
nutrition-declaration|i|Rome Declaration on Nutrition|||Rome||||9|
brussels-programme|i|Programme of Action for the Least Developed Countries for the Decade 2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
istanbul-programme|i|Programme of Action for the Least Developed Countries for the Decade 2011–2020|Istanbul Programme of Action for the Least Developed Countries for the Decade 2011–2020;Istanbul Programme of Action|2011-05-13|Istanbul|A/CONF.219/7, chap. II|||6|
small-arms|i|Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects||2001-07-20|New York|A/CONF.192/15|||7|
tracing-instrument|i|International Instrument to Enable States to Identify and Trace, in a Timely and Reliable Manner, Illicit Small Arms and Light Weapons|International Tracing Instrument|2005-12-08|||||2|
durban|i|Durban Declaration and Programme of Action||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
monterrey|i|Monterrey Consensus of the International Conference on Financing for Development|Monterrey Consensus|2002-03-22|Monterrey|A/CONF.198/11, chap. I, resolution 1, annex||||
doha-financing|i|Doha Declaration on Financing for Development: outcome document of the Follow-up International Conference on Financing for Development to Review the Implementation of the Monterrey Consensus|Doha Declaration on Financing for Development|2008-12-02|Doha|A/RES/63/239, annex||||
madrid-ageing|i|Madrid International Plan of Action on Ageing, 2002|Madrid International Plan of Action on Ageing|2002-04-12|Madrid|A/CONF.197/9, chap. I, resolution 1, annex II|||11|
ageing-declaration|i|Political Declaration and the Madrid International Plan of Action on Ageing, 2002||2002-04-12|Madrid|A/CONF.197/9, chap. I, resolution 1||||
johannesburg-declaration|i|Johannesburg Declaration on Sustainable Development||2002-09-04|Johannesburg|A/CONF.199/20, chap. I, resolution 1, annex||||
johannesburg-plan|i|Plan of Implementation of the World Summit on Sustainable Development (Johannesburg Plan of Implementation)|Plan of Implementation of the World Summit on Sustainable Development;Johannesburg Plan of Implementation|2002-09-04|Johannesburg|A/CONF.199/20, chap. I, resolution 2, annex||||
almaty-programme|i|Almaty Programme of Action: Addressing the Special Needs of Landlocked Developing Countries within a New Global Framework for Transit Transport Cooperation for Landlocked and Transit Developing Countries|Almaty Programme of Action|2003-08-29|Almaty|A/CONF.202/3, annex I||||
geneva-wsis|i|Geneva Declaration of Principles||2003-12-12|Geneva|A/C.2/59/3, annex||||
geneva-wsis-plan|i|Geneva Plan of Action||2003-12-12|Geneva|A/C.2/59/3, annex||||
tunis-commitment|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
tunis-agenda|i|Tunis Agenda for the Information Society|Tunis Agenda|2005-11-18|Tunis|A/60/687||||
mauritius-declaration|i|Mauritius Declaration||2005-01-14|Port Louis|A/CONF.207/11, annex I||||
mauritius-strategy|i|Mauritius Strategy for the Further Implementation of the Programme of Action for the Sustainable Development of Small Island Developing States|Mauritius Strategy of Implementation;Mauritius Strategy|2005-01-14|Port Louis|A/CONF.207/11, annex II||||
hyogo-declaration|i|Hyogo Declaration||2005-01-22|Kobe|A/CONF.206/6||||
hyogo-framework|i|Hyogo Framework for Action 2005–2015: Building the Resilience of Nations and Communities to Disasters|Hyogo Framework for Action|2005-01-22|Kobe|A/CONF.206/6|||4|
nairobi-south-south|i|Nairobi outcome document of the High-level United Nations Conference on South-South Cooperation||2009-12-03|Nairobi|A/RES/64/222, annex||||
production-patterns|i|10-Year Framework of Programmes on Sustainable Consumption and Production Patterns|10-Year Framework of Programmes on Sustainable Consumption and Production|2012-06-22|Rio de Janeiro|A/CONF.216/5, annex|||3|
mdg-2010|i|Keeping the promise: united to achieve the Millennium Development Goals||2010-09-22|New York|A/RES/65/1||||
youth-high-level|i|Outcome document of the High-level Meeting of the General Assembly on Youth: Dialogue and Mutual Understanding||2011-07-26|New York|A/RES/65/312||||
vienna-space|i|Space Millennium: Vienna Declaration on Space and Human Development||1999-07-30|Vienna|A/CONF.184/6, chap. I, resolution 1||||
broadcasting-principles|i|Principles Governing the Use by States of Artificial Earth Satellites for International Direct Television Broadcasting||1982-12-10||A/RES/37/92, annex||||
remote-sensing|i|Principles Relating to Remote Sensing of the Earth from Outer Space||1986-12-03||A/RES/41/65, annex||||
nuclear-power-space|i|Principles Relevant to the Use of Nuclear Power Sources in Outer Space||1992-12-14||A/RES/47/68||||
space-benefits|i|Declaration on International Cooperation in the Exploration and Use of Outer Space for the Benefit and in the Interest of All States, Taking into Particular Account the Needs of Developing Countries||1996-12-13||A/RES/51/122, annex||||
space-principles|i|Declaration of Legal Principles Governing the Activities of States in the Exploration and Use of Outer Space||1963-12-13||A/RES/1962(XVIII)||||
business-principles|i|Guiding Principles on Business and Human Rights: Implementing the United Nations “Protect, Respect and Remedy” Framework|Guiding Principles on Business and Human Rights|2011-06-16|Geneva|A/HRC/17/31, annex|||32|
displacement-principles|i|Guiding Principles on Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, annex|||30|
poverty-principles|i|Guiding Principles on Extreme Poverty and Human Rights||2012-09-27|Geneva|A/HRC/21/39, annex||||
rabat-plan|i|Rabat Plan of Action on the prohibition of advocacy of national, racial or religious hatred that constitutes incitement to discrimination, hostility or violence|Rabat Plan of Action|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
istanbul-protocol|i|Manual on the Effective Investigation and Documentation of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Istanbul Protocol|1999-08-09|Istanbul|||||
child-victims-guidelines|i|Guidelines on Justice in Matters involving Child Victims and Witnesses of Crime||2005-07-22||E/RES/2005/20, annex||||
crime-prevention-guidelines|i|Guidelines for the Prevention of Crime||2002-07-24||E/RES/2002/13, annex|||4|
children-justice-guidelines|i|Guidelines for Action on Children in the Criminal Justice System||1997-07-21||E/RES/1997/30, annex||||
restorative-justice|i|Basic principles on the use of restorative justice programmes in criminal matters||2002-07-24||E/RES/2002/12, annex||||
ngo-arrangements|i|Consultative relationship between the United Nations and non-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|Guidelines for the proclamation of international years|criteria for the proclamation of international years|1980-07-25||E/RES/1980/67, annex||||
arab-peace-initiative|i|Arab Peace Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, annex II, resolution 14/221|||21|
quartet-road-map|i|Quartet performance-based road map to a permanent two-State solution to the Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, annex||||
oslo-declaration|i|Declaration of Principles on Interim Self-Government Arrangements||1993-09-13|Washington|A/48/486-S/26560, annex||||
biodiversity-framework|i|Kunming-Montreal Global Biodiversity Framework||2022-12-19|Montreal|CBD/COP/15/17, decision 15/4, annex|||12|
aichi-targets|i|Strategic Plan for Biodiversity 2011–2020 and the Aichi Biodiversity Targets|Strategic Plan for Biodiversity 2011–2020|2010-10-29|Nagoya|UNEP/CBD/COP/10/27, annex, decision X/2, annex|||5|
agenda-2063|i|Agenda 2063: The Africa We Want|Agenda 2063 of the African Union;Agenda 2063|2015-01-31|Addis Ababa|||||
tenure-guidelines|i|Voluntary Guidelines on the Responsible Governance of Tenure of Land, Fisheries and Forests in the Context of National Food Security||2012-05-11|Rome||||16|
fisheries-code|i|Code of Conduct for Responsible Fisheries||1995-10-31|Rome|||||
humanitarian-donorship|i|Principles and Good Practice of Humanitarian Donorship||2003-06-17|Stockholm|A/58/99-E/2003/94, annex II|||6|
hague-conduct|i|Hague Code of Conduct against Ballistic Missile Proliferation||2002-11-25|The Hague|||||
yaounde-code|i|Code of Conduct concerning the Repression of Piracy, Armed Robbery against Ships and Illicit Maritime Activity in West and Central Africa|Yaoundé Code of Conduct|2013-06-25|Yaoundé|||||
djibouti-code|i|Code of Conduct concerning the Repression of Piracy and Armed Robbery against Ships in the Western Indian Ocean and the Gulf of Aden|Djibouti Code of Conduct|2009-01-29|Djibouti|||||
safe-schools|i|Safe Schools Declaration||2015-05-29|Oslo|||||
paris-commitments|i|Paris Commitments to Protect Children Unlawfully Recruited or Used by Armed Forces or Armed Groups|Paris Commitments|2007-02-06|Paris|||||
ilo-work-declaration|i|Declaration on Fundamental Principles and Rights at Work|International Labour Organization Declaration on Fundamental Principles and Rights at Work|1998-06-18|Geneva|||||
ilo-centenary|i|International Labour Organization Centenary Declaration for the Future of Work|Centenary Declaration for the Future of Work|2019-06-21|Geneva|A/73/918, annex|||5|
ilo-social-justice|i|International Labour Organization Declaration on Social Justice for a Fair Globalization|Declaration on Social Justice for a Fair Globalization|2008-06-10|Geneva|A/63/538-E/2009/4, annex||||
alma-ata|i|Declaration of Alma-Ata||1978-09-12|Alma-Ata|||||
astana-health|i|Declaration of Astana on primary health care|Declaration of Astana||Astana|||||
incheon|i|Incheon Declaration: Education 2030: Towards Inclusive and Equitable Quality Education and Lifelong Learning for All|Incheon Declaration|2015-05-21|Incheon|||||
unesco-bioethics|i|Universal Declaration on Bioethics and Human Rights||2005-10-19|Paris|||||
unesco-cultural-diversity|i|Universal Declaration on Cultural Diversity||2001-11-02|Paris|||||
human-genome|i|Universal Declaration on the Human Genome and Human Rights||1997-11-11|Paris|A/RES/53/152||||
human-cloning|i|United Nations Declaration on Human Cloning||2005-03-08||A/RES/59/280, annex||||
ai-ethics|i|Recommendation on the Ethics of Artificial Intelligence||2021-11-23|Paris|||||
consumer-guidelines|i|United Nations guidelines for consumer protection||2015-12-22||A/RES/70/186, annex||||
statistics-principles|i|Fundamental Principles of Official Statistics||2014-01-29||A/RES/68/261||||
computer-files|i|Guidelines for the Regulation of Computerized Personal Data Files||1990-12-14||A/RES/45/95||||
state-responsibility|i|Responsibility of States for internationally wrongful acts||2001-12-12||A/RES/56/83, annex||||
debt-principles|i|Basic Principles on Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
icj-agreement-icc|i|Relationship Agreement between the United Nations and the International Criminal Court||2004-10-04|New York|A/58/874, annex|||7|
financial-regulations|i|Financial Regulations and Rules of the United Nations||2013-07-01||ST/SGB/2013/4|||18|
trips|t|Agreement on Trade-Related Aspects of Intellectual Property Rights|TRIPS Agreement|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|Marrakesh Agreement Establishing the World Trade Organization||1994-04-15|Marrakesh||1867:31874|1995-01-01||
doha-trips|i|Doha Declaration on the TRIPS Agreement and Public Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan Action Plan||2017-07-15|Kazan|||||
revitalised-agreement|i|Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan|Revitalized Agreement on the Resolution of the Conflict in the Republic of South Sudan;Revitalised Agreement|2018-09-12|Addis Ababa|||||
nagoya-kuala-lumpur|t|Nagoya-Kuala Lumpur Supplementary Protocol on Liability and Redress to the Cartagena Protocol on Biosafety||2010-10-15|Nagoya|||2018-03-05||
central-arctic|t|Agreement to Prevent Unregulated High Seas Fisheries in the Central Arctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
cape-town-2012|t|Cape Town Agreement of 2012 on the Implementation of the Provisions of the Torremolinos Protocol of 1993 relating to the Torremolinos International Convention for the Safety of Fishing Vessels, 1977|Cape Town Agreement of 2012|2012-10-11|Cape Town|||||
malabo|i|Malabo Declaration on Accelerated Agricultural Growth and Transformation for Shared Prosperity and Improved Livelihoods||2014-06-27|Malabo|||||
ipoa-iuu|i|International Plan of Action to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing||2001-03-02|Rome|||||
doha-social-summit|i|Doha Political Declaration of the “World Social Summit” under the title “the Second World Summit for Social Development”||2025-11-04|Doha|A/RES/80/5, annex||||
cancun-biodiversity|i|Cancun Declaration on Mainstreaming the Conservation and Sustainable Use of Biodiversity for Well-being||2016-12-03|Cancun||||6|
aichi-nagoya|i|Aichi-Nagoya Declaration on Education for Sustainable Development||2014-11-12|Nagoya||||8|
disengagement-1974|i|Agreement on Disengagement between Israeli and Syrian Forces|Disengagement of Forces Agreement;1974 Disengagement of Forces Agreement|1974-05-31|Geneva|||||`;

export const PHRASES =
  `@#%&*+=<>^_~
Конвенци{я|и|ю|ей} 
Организации Объединенных 
{ая|ой|ую} конвенци
Convention 
اتفاقية 
{|а|у|ом|е} 
Convención 
de 
Факультативн{ый|ого|ому|ым|ом} протокол
公约
الأمم المتحدة 
sobre 
Declaración 
Déclaration 
البروتوكول الاختياري 
{ий|ого|ому|им|ом} 
الاتفاقية 
las Naciones Unidas 
программ{а|ы|е|у|ой} 
Programme d’action 
إعلان 
la 
Деклараци
Internacional 
des Nations Unies 
Международн
деклараци
الدولية 
Convenio 
Конвенции о правах ребенка, касающ{ийся|егося|емуся|имся|емся} 
الدولي الخاص بالحقوق 
internationale 
sur 
议定书
国际
Derechos 
بشأن 
борьбе с 
Protocole facultatif 
Повестк{а|и|е|у|ой} дня 
关于
宣言
Protocolo Facultativo 
para 
действий 
المتعلقة 
Соглашени{е|я|ю|ем|и} 
los 
Acción 
droits 
{я|и|ю|ей} 
{ая|ой|ую} 
{ый|ого|ому|ым|ом} 
des 
Программ{а|ы|е|у|ой} 
联合国
@bНаций 
@h@v
Договор@f
о ликвидации всех форм 
معاهدة 
запрещении 
développement 
العالمي 
المتعلق 
行动纲领
Programa 
зоне, свободной от ядерного оружия, в 
الأسلحة النووية في 
权利
Protección 
contra 
Pacte international relatif aux @X
les 
pour 
protection 
международной 
على جميع أشكال 
@Eالاقتصادية والاجتماعية والثقافية
racial-discrimination-declaration
гражданских и политических правах
правах 
против 
بروتوكول 
@Gl’élimination 
безопасности 
relative 
человека
{е|х|м|ми} принцип{ы|ов|ам|ами|ах} 
برنامج 
Desarrollo 
международного 
الإنسان
موظفي @kوالأفراد المرتبطين بها
contre 
по 
حقوق 
الأشخاص 
الإعلان 
لمكافحة 
@vEliminación @hTodas las Formas 
@aо 
в отношении 
et 
@Eالمدنية والسياسية
zone exempte d’armes nucléaires 
{|а|у|ом|е}
действий
Protocolo 
counter-terrorism-strategy
المبادئ التوجيهية 
任择@H
عمل 
привилегиях и иммунитетах 
@lel 
disappearance-declaration
jurisdictional-immunities
single-convention-amended
unesco-cultural-diversity
发展
Traité 
l’interdiction 
répression 
في 
的
Protocole 
education-discrimination
johannesburg-declaration
защите 
保护
@fк Международному пакту 
جميع #Jمن الاختفاء القسري
@oلاتفاقية 
обращения 
Tratado 
displacement-principles
economic-rights-charter
儿童
和
biodiversity-framework
copenhagen-declaration
cultural-property-1954
del 
enforced-disappearance
global-digital-compact
human-rights-defenders
human-rights-education
millennium-declaration
minorities-declaration
political-rights-women
@Yо 
@htoutes #lformes @hdiscrimination 
las 
и 
в области 
@R@vRepresión 
en 
дискриминации #Oженщин
الاتجار 
Internacional
arab-peace-initiative
facilitation-maritime
financial-regulations
nutrition-declaration
revitalised-agreement
slavery-supplementary
statistics-principles
terrorism-declaration
устойчивого развития 
развивающихся 
ядерного 
@i@fк Конвенции 
Principios 
arbitration-new-york
concernant 
copenhagen-programme
cultural-expressions
développement
ilo-work-declaration
intolerance-religion
law-enforcement-code
new-york-declaration
nuclear-notification
personnes 
trafficking-protocol
禁止
Discriminación 
прав 
@Gle 
بوضع اللاجئين
beijing-declaration
business-principles
cartagena-biosafety
consent-to-marriage
intangible-heritage
pact-for-the-future
privileges-agencies
terrorist-financing
underwater-heritage
victims-declaration
@h@V
@l@v
vienna-human-rights
на период до 2030 года
الأسلحة 
الاتفاق 
التمييز 
خطة 
Seguridad 
barbados-programme
friendly-relations
indigenous-peoples
istanbul-programme
nuclear-assistance
plastic-explosives
sendai-declaration
smuggling-protocol
space-registration
terrorist-bombings
об охране 
التنمية المستدامة 
культурного 
незаконного 
child-declaration
cultural-property-1970
development-right
firearms-protocol
johannesburg-plan
l’Organisation 
migration-compact
nuclear-terrorism
refugees-protocol
rescue-astronauts
single-convention
stateless-persons
women-declaration
world-summit-2005
à l’égard @1femmes
Женевск
条约
武器
#Hпредотвращению 
{ое|ого|ому|им|ом} 
Всеобщ{ая|ей|ую} @A
%Dнаказании 
intercountry-adoption
@Mse rapportant 
Armas Nucleares 
Pequeños Estados Insulares %G
Personas 
@X@hl’homme
%Gfavor &oPaíses 
@G@v
Plan d’action 
arab-league-pact
culture-of-peace
geneva-wsis-plan
new-urban-agenda
nieo-declaration
nuclear-material
paris-principles
refugees-compact
sendai-framework
trafficking-plan
tunis-commitment
vienna-programme
who-constitution
Протокол
протокол
أنواع الحيوانات 
国家
问题
@eحماية 
Prohibición 
الدولي 
القضاء 
لحماية 
Acuerdo 
geneva-protocol-1925
relativo a 
Международного 
государств
الدول 
من 
@1Nations Unies
african-charter
cairo-programme
hyogo-framework
migrant-workers
paris-agreement
rio-declaration
social-progress
space-liability
youth-programme
{я|и|ю|ей}
الجريمة 
人权
及政治#h@I@j
文化
消除对妇女
#e@h@W
%Gfaveur @1pays 
@G#lprivilèges #Pimmunités 
à @v
议程
y el 
Всемирной 
человека %D
Agenda 
prévention 
международных 
наркотических 
一切形式
行动计划
@d#yaux @X
Desarrollo
Mundial 
brussels-programme
decolonization
doha-financing
doha-programme
fisheries-code
future-we-want
habitat-agenda
icc-privileges
international 
montreal-ozone
nuclear-safety
stockholm-pops
violence-women
world-heritage
договор
الدولية
الملحق بالعهد 
原则
petits États insulaires 
деятельности 
الأمم المتحدة
%CNaciones Unidas
@uوبرنامج 
protected-persons
видов 
для 
الأساسية 
الأفريقي 
الجنائية 
ضد المرأة
غير 
可持续#5
african-child
#m@v
@x@h@JCiviles y Políticos
bangkok-rules
hague-conduct
madrid-ageing
mandela-rules
montreal-1971
search-rescue
semipalatinsk
statelessness
других 
مؤتمر القمة #b
世界
#0Estatuto &oRefugiados
@G#l
@Rel 
@l@V
Estupefacientes 
mondial 
Глобальн
на 
развитию
развития
أو 
小岛屿#5中*w
日内瓦
@bНаций
@c%A
Accord 
Programme 
au statut @1réfugiés
drug-traffic
human-genome
psychotropic
rome-statute
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
watercourses
world-fit-for-children
Венск
или 
план@f
уничтожении
حظر 
على 
外层空间
安全
恐怖主义
@JHumanos
@h@r
#0Derecho 
社会
awaza-programme
child-abduction
البلدان 
الثقافي 
المبادئ 
#kcivils #Ppolitiques
el Tráfico Ilícito 
государств 
культурных 
накопления 
применения 
Financiación 
Fundamentales 
addis-ababa
agenda-2030
agenda-2063
geneva-wsis
icj-statute
internationale
manila-1982
mercenaries
outer-space
года
об 
терроризма
أفريقيا
اتفاق 
العمل 
النووية
فيينا 
لحقوق 
وتدمير تلك 
行为
du 
о 
人
维也纳
1961年麻醉品单
@R@v
aux 
принципах 
والمعاقبة 
、
@q@Bلقمع 
@uمبادئ 
criminalité 
Plan @h
#P@Gleur destruction
dans 
international
оружия 
أقليات 
البرية 
التراث 
الدوحة 
الفضاء 
مكافحة 
#j@v
%a补充@H
@I@j
@Zрамочн@Z@s
Pacto 
armes 
cybercrime
doha-trips
hague-1970
principes 
privileges
rabat-plan
small-arms
spent-fuel
tlatelolco
visant à 
البيولوجي
وحصاناتها
境内流离失所
支援最不发达
歧视
非洲
#CSostenible
&cdroit 
+Lالمشروع 
<dpersonnel 
Inmunidades 
Prevención 
financement 
le 
{ые|ых} 
торговли 
البحار
العالمية 
امتيازات 
武装冲突
难民地位
2024-2034
@5@g+4@J%sNiño 
@hBeijing
#G@v
%a@j
Armas 
Nucleares
agenda-21
antarctic
apartheid
covenants
geneva-iv
iccpr-op1
iccpr-op2
icescr-op
monterrey
non-use-of-force
pelindaba
rarotonga
rotterdam
sids-2024
traite @1
un-safety
Дохинск@Z
беженцев
наследия
لعام 
使用
协定
员%o有关<f员
打击
经济
非法
Relaciones 
kyoto-crime
l’espace 
nucléaires
substances 
sécurité 
праве 
الطفل 
بحقوق 
قواعد 
ميثاق 
@d*e
@w@Y
discrimination 
que 
в 
имеющих 
расовой 
статусе 
@hDoha 
@1institutions 
ядерной 
استعمال 
الأجسام 
الأطفال 
الأعمال 
الصغيرة 
القانون 
الكوارث 
المتصلة 
الميثاق 
autres 
#P@v
%Gparticulier 
&oEstados 
+0首脑会议
+3Decenio 
@d@F
@nuniverselle 
Conservación 
Culturales
Especialmente 
Principes 
cedaw-op
crc-opac
crc-opic
crc-opsc
doha-crime
genocide
hiv-2001
hostages
illicites 
minamata
mine-ban
peasants
refugees
relatif 
relations 
ребенка
الأسلحة
التنمية
الجنسية
《%n#h@j》@O
制止
宪章
民
特权%o豁免
犯罪
行动
@M*3+e@hl’enfant 
%G@v
%sPatrimonio 
&Qmondiale @5
<dpatrimoine 
<m=F及*Y#h<D
@8إنشاء 
conservation 
fondamentaux 
prostitution 
samoa-pathway
stupéfiants 
الخاصة 
وإنتاج 
وبخاصة 
وتخزين 
وحقوق #E
内陆#5中*w
年
无核&2区&1
*Jأجل 
2001-2010
2015-2030
<4trafic 
@1enfants
@gÚnica 
Estatuto 
Personal 
commerce 
illicite 
relatifs 
relativa 
всех 
إطار 
جنيف 
روما 
多样性
物
特别是
+Odécennie 
@JHumanos y 
@RPrevenir, 
@d@y
@e@k#L
@mUniversal 
@z=f@L
Aplicación 
Charte 
Destrucción
Marco 
Código @hConducta 
@1États 
@g&p
Vienne 
bangkok
beijing
charter
chicago
cluster
crpd-op
kampala
l’homme #P
sevilla
tampere
лиц 
правил
全球
关系
其他
刑事司法
框架
残疾<f#h@j
组织
贸易
销毁此种
防止
à 
#9حالة 
1961 
<dSommet +6
@5Cumbre +g
@6<e
@O各国
@Z@A
@c@Y
@d+O
@vTrata 
Diversidad 
Espacio 
Sustancias 
Zona Libre 
budapest
diversité 
fish-stocks
gestion 
lutte >f
l’emploi 
prévenir, 
sauvegarde 
лиц, 
@d@h
@1enfants ^f
@g=D
#9مجال 
y @v
أعمال 
سلامة 
لصالح 
للحد *J
مدونة 
指导+y
生
#P<4
#adurable 
*1#lmoins 
2030
@3<f>F=A@j
@VPaíses 
@a@4
@q@B
@w%A
Carta 
Ilícitos 
Viena 
africaine 
au-act
doping
durban
geneva
icescr
l’enfant
nagoya
nucléaire
unclos
unfccc
Римск
及
基本
方面
法
消除
种族
贩运
预防`;

export const NAMES =
  `_K|fr|_B*K
_K|es|~N@h+C
_K|ru|Устав@f=e
_K|ar|>T+B
_K|zh|@3^L
=X|fr|Statut @5Cour @F@hJustice
=X|es|_g@5Corte @x@hJusticia
=X|ru|Статут@f*GСуда
=X|ar|النظام الأساسي لمحكمة العدل +w
=X|zh|@I~5院规约
<L|fr|@d*2*K
<L|es|@g@lPrerrogativas e <1@h+C
<L|ru|#N#ZОбъединенных Наций
<L|ar|@e<9@k<S
<L|zh|@3^N@j
&k|fr|@d*2>3spécialisées
&k|es|@g+4Privilegios e <1&oOrganismos Especializados
&k|ru|#N#Zспециализированных учреждений
&k|ar|@e<9الوكالات المتخصصة <S
&k|zh|专门机构^N@j
^v|fr|~d*9^f#8<dcrime @hgénocide
^v|es|@g<i<2~wSanción %sDelito @hGenocidio
^v|ru|#Nпредупреждении преступления геноцида &6за него
^v|ar|@eمنع جريمة الإبادة الجماعية <lعليها
^v|zh|_3~2惩治灭绝~7罪@j
=n|fr|~d#8@5>xêtres humains #P@hl’exploitation @5^Zd’autrui
=n|es|@C%F@5Trata @h*by @5Explotación @5Prostitución Ajena
=n|ru|#N@Lторговлей людьми %Dс эксплуатацией проституции третьими лицами
=n|ar|@e=x%Iبالأشخاص واستغلال دعارة الغير
=n|zh|%9贩卖<f口~2取缔意图营利使<f卖淫>g
~U|fr|Conventions @hGenève <d12 août 1949;Conventions @hGenève @h1949
~U|es|Convenios @hGinebra @h12 @hagosto @h1949;Convenios @hGinebra @h1949
~U|ru|&0{ие|их|им|ими} конвенци{и|й|ям|ями|ях} от 12 августа 1949 =2;&0{ие|их|им|ими} конвенци{и|й|ям|ями|ях} 1949 =2
~U|ar|اتفاقيات _oالمؤرخة 12 آب/أغسطس 1949;اتفاقيات _o>C1949
~U|zh|1949^88月12日《=d四@j》;=d四@j;=d@j
>n|fr|~sGenève #y*3#n@1%7civiles %Gtemps @hguerre;quatrième ~sGenève
>n|es|@C@hGinebra *F@v#idebida a %C*bCiviles %GTiempo @hGuerra;Cuarto @C@hGinebra
>n|ru|&0=f%eгражданского населения во время войны;четверт@Z&0@c*U
>n|ar|@e_o@Tبحماية المدنيين وقت الحرب;@e_oالرابعة
>n|zh|@O战时%f平^M之=d@j;=d第四@j
^C|fr|@d#y=i;~s1951 #y=i
^C|es|@g+1;@g@h1951 +1
^C|ru|#N>1>A;@a1951 года <e>1>A
^C|ar|@q^2&d;@eعام 1951 ^2&d
^C|zh|@O>b>g;>b@j
&T|fr|%b^D=i
&T|es|#U+1
&T|ru|*t#S, касающ{ийся|егося|емуся|имся|емся} статуса >A
&T|ar|البروتوكول #c&d;البروتوكول الخاص &d
&T|zh|@O>b%a@H;>b@H
&W|fr|@d#yau statut @1apatrides
&W|es|@g#0_g&oApátridas
&W|ru|#N>1апатридов
&W|ar|@q@Tبوضع #Jعديمي ^I;@q^2بوضع #Jعديمي ^I
&W|zh|@O无国籍<f地位>g;无国籍<f地位@j
+X|fr|>Uréduction @1cas d’apatridie
+X|es|@g@RReducir @VCasos @hApatridia
+X|ru|#Nсокращении безгражданства
+X|ar|@eخفض حالات انعدام ^I
+X|zh|减少无国籍状态@j
%P|fr|@dsupplémentaire #y_4l’abolition @hl’esclavage, @5>xesclaves #P>3#Ppratiques analogues _4l’esclavage
%P|es|@gSuplementaria &pAbolición @5Esclavitud, ~e@hEsclavos y %CInstituciones y Prácticas Análogas a @vEsclavitud
%P|ru|Дополнительн~c=3упразднении рабства, работорговли %Dинститутов %Dобычаев, сходных с рабством
%P|ar|@qالتكميلية لإبطال الرق وتجارة الرقيق والأعراف والممارسات الشبيهة بالرق
%P|zh|废止奴隶制<m奴隶贩卖~2类似奴隶制%a制度与习俗补充@j
%z|fr|@d+2@Xpolitiques @5femme
%z|es|@g+4@JPolíticos @5Mujer
%z|ru|#Nполитических #tженщин
%z|ar|@eالحقوق السياسية للمرأة
%z|zh|妇女政治#h@j
&h|fr|@d&cconsentement au mariage, l’âge minimum <dmariage #Pl’enregistrement @1mariages
&h|es|@g#0Consentimiento +3Matrimonio, @vEdad Mínima @RContraer Matrimonio *5Registro &oMatrimonios
&h|ru|#Nсогласии +8вступление >Yбрак, минимальном брачном возрасте %Dрегистрации браков
&h|ar|@eالرضا بالزواج والحد الأدنى لسن الزواج وتسجيل عقود الزواج
&h|zh|@O婚姻%a同意<m结婚最低^8龄~2婚姻登记>g
icerd|fr|^k#w%Braciale
icerd|es|@g@x@l#M@h&aRacial
icerd|ru|@z~c@7>0дискриминации
icerd|ar|~Lللقضاء #p&uالعنصري
icerd|zh|~6+c~7<V<D
~V|fr|#kéconomiques, sociaux #Pculturels
~V|es|<F@x@h@JEconómicos, Sociales y ^n
~V|ru|@z@0пакт@f=3экономических, социальных %D=Oправах
~V|ar|العهد #q
~V|zh|>H^V;>H=F*Y#h<D;>H<m=F<m*Y#h<D
iccpr|fr|=L
iccpr|es|<F+P
iccpr|ru|@z@0пакт@f<e#s
iccpr|ar|العهد #Q
iccpr|zh|公^M*X;公^M#h%o政治#h<D;公^M#h*X
>m|fr|Pactes internationaux _k<j*c
>m|es|Pactos Internacionales @h=C;pactos internacionales @hderechos humanos
>m|ru|@z{ые|ых|ым|ыми} пакт{ы|ов|ам|ами|ах} <e#t#z
>m|ar|العهدين الدوليين الخاصين >R#E;العهدان الدوليان الخاصان >R#E
>m|zh|@I*W两@j;@I*W@j
>o|fr|&8au =L
>o|es|@Q%s<F+P
>o|ru|@i%g<e#s
>o|ar|@o+x#Q;@oللعهد #Q
>o|zh|公^M*X#X;《公^M*X》#X
>p|fr|Deuxième &8au =L
>p|es|Segundo @Q%s<F+P
>p|ru|Втор{ой|ого|ому|ым|ом} факультативн@0*u%g<e#s
>p|ar|@oالثاني +x#Q
>p|zh|《公^M*X》第二项#X
>q|fr|&8au #kéconomiques, sociaux #Pculturels
>q|es|@Q%s<F@x@h@JEconómicos, Sociales y ^n
>q|ru|@i%g=3экономических, социальных %D=Oправах
>q|ar|@oللعهد #q;@o+x#q
>q|zh|>H^V#X;《>H^V》#X
>l|fr|^k#w^f#8<dcrime d’apartheid
>l|es|@g@x&pRepresión *5Castigo %sCrimen @hApartheid
>l|ru|@z=fпресечении преступления апартеида &6за него
>l|ar|<nجريمة الفصل العنصري <lعليها
>l|zh|%9并惩治~7隔离罪行<D
cedaw|fr|@d#w%B&Z
cedaw|es|@g@l#M@h&a<BMujer
cedaw|ru|@a@7%H
cedaw|ar|@e*B#p&u+K
cedaw|zh|*Z+c<V@j
^q|fr|@M*3@d#w%B&Z
^q|es|@Q@5@g@l#M@h&a<BMujer
^q|ru|%V@7%H
^q|ar|%i*B#p&u+K
^q|zh|《*Z+c<V@j》#X;*Z+c<V@j#X
cat|fr|@d>ftorture #P^epeines ou traitements cruels, inhumains ou dégradants
cat|es|@g<BTortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
cat|ru|@a#uпыток %D+Yжестоких, бесчеловечных =uунижающих достоинство +F%j%Dнаказания
cat|ar|@eمناهضة التعذيب وغيره *Jضروب المعاملة =bالعقوبة القاسية =bاللاإنسانية =bالمهينة
cat|zh|%9酷刑%o_W残忍<m不<f道或有辱<f格%a待遇或处罚@j
opcat|fr|&8*3@d>ftorture #P^epeines ou traitements cruels, inhumains ou dégradants
opcat|es|@Q@5@g<BTortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
opcat|ru|%V#uпыток %D+Yжестоких, бесчеловечных =uунижающих достоинство +F%j%Dнаказания
opcat|ar|%iمناهضة التعذيب وغيره *Jضروب المعاملة =bالعقوبة القاسية =bاللاإنسانية =bالمهينة
opcat|zh|%9酷刑%o_W残忍<m不<f道或有辱<f格%a待遇或处罚@j#X
crc|fr|+e@h~W
crc|es|@g+4@J%sNiño
crc|ru|#N#t^F
crc|ar|@e#Iالطفل
crc|zh|%n#h@j
^r|fr|^Q%Yl’implication d’enfants <s#lconflits armés
^r|es|@Q>d*F@vparticipación @hniños %G@Vconflictos armados
^r|ru|@i@fк @Dучастия детей >Yвооруженных конфликтах
^r|ar|%i#I>Q@Kاشتراك >7#9المنازعات المسلحة
^r|zh|%n#h@j@O%n卷入>a*x%a#X;^J%n卷入>a*x%a#X
^t|fr|@M*3+e@hl’enfant, %Y@vvente d’enfants, @v^Z~tpornographie mettant %Gscène _e;^Q%Y@vvente d’enfants, @v^Z~tpornographie mettant %Gscène _e
^t|es|@Q>d*F@vventa @hniños, @vprostitución infantil ~wutilización @hniños ^Rpornografía
^t|ru|@i@fк @D<6детьми, детской проституции %Dдетской порнографии
^t|ar|%i#I>Q@Kبيع >7واستغلال >7#9البغاء وفي المواد الإباحية
^t|zh|^J买卖%n<m%n卖淫%o%n色情制品*x%a#X;%n#h@j@O买卖%n<m%n卖淫%o%n色情制品*x%a#X
^s|fr|^Qétablissant une procédure @hprésentation @hcommunications
^s|es|@Q>d*Fun procedimiento @hcomunicaciones
^s|ru|@i@fк @Dпроцедуры сообщений
^s|ar|%i#I>Q#cبإجراء تقديم البلاغات
^s|zh|^J设定来文程序%a#X
*O|fr|^k*e#n@1@X@htous #ltravailleurs migrants #P@1membres @hleur famille
*O|es|@g@x&p#i&o@J@hTodos @VTrabajadores Migratorios y @hSus Familiares
*O|ru|@z=f%e&b_mтрудящихся-мигрантов %Dчленов их семей
*O|ar|~L*C#Iجميع العمال المهاجرين وأفراد أسرهم
*O|zh|%f所有移徙工<f~2其家庭成员#h<D
crpd|fr|+e@1%7handicapées
crpd|es|@g+4@J@h%C*bcon Discapacidad
crpd|ru|#N#tинвалидов
crpd|ar|@e#I#Jذوي الإعاقة
crpd|zh|_Z
_N|fr|&8*3+e@1%7handicapées
_N|es|@Q@5@g+4@J@h%C*bcon Discapacidad
_N|ru|%V<e#tинвалидов
_N|ar|%i#I#Jذوي الإعاقة
_N|zh|《_Z》#X;_Z#X
%t|fr|^k+O#n@htoutes #l%7#G#ldisparitions forcées
%t|es|@g@x<i#i@hTodas %C*b#j%CDesapariciones Forzadas
%t|ru|@z~c+Gзащиты _m_Sот насильственных исчезновений
%t|ar|~L*C%h
%t|zh|%f所有<f免遭强迫失踪<D
%c|fr|@d%Y@v~n>W<s<4domaine @hl’enseignement
%c|es|@g_la @vLucha #j%CDiscriminaciones ^REsfera @5Enseñanza
%c|ru|#N@Lдискриминацией %Eобразования
%c|ar|@e<A&u~vالتعليم
%c|zh|取缔教育<V@j
untoc|fr|_w>f<ptransnationale organisée
untoc|es|~u<BDelincuencia Organizada Transnacional
untoc|ru|~K#uтранснациональной организованной преступности
untoc|ar|_x*Vالمنظمة عبر الوطنية
untoc|zh|@3>G跨国有_0^O@j
%8|fr|%b<Q~préprimer #Ppunir @v>xpersonnes, ^g@1femmes #P@1enfants, additionnel *3_w>f<ptransnationale organisée;%b<Q~préprimer #Ppunir @v>xpersonnes, ^g@1femmes #P_e
%8|es|#U_vReprimir y Sancionar ~e@hPersonas, ^oMujeres y Niños, >Xcomplementa @v~u<BDelincuencia Organizada Transnacional;#U_vReprimir y Sancionar ~e@hPersonas, ^oMujeres y Niños
%8|ru|*t@f<eпредупреждении %Dпресечении <6людьми, особенно женщинами %Dдетьми, &6за нее
%8|ar|#vمنع وقمع ومعاقبة %Iبالأشخاص، ^4النساء والأطفال;#vمنع %Iبالأشخاص، ^4النساء والأطفال، وقمعه <lعليه
%8|zh|@3>G跨国有_0^O@j@O~9<m%9%o惩治~8<f口_s妇女%o%n<c<C;@O~9<m%9%o惩治~8<f口_s妇女%o%n<c<C
&E|fr|%b#G_d_j@hmigrants par terre, air #Pmer
&E|es|#U#j=M@hMigrantes por Tierra, Mar y Aire
&E|ru|*t@f#u&Kввоза мигрантов #Hсуше, морю %Dвоздуху
&E|ar|#v<Aتهريب المهاجرين عن طريق البر والبحر والجو
&E|zh|@O>G陆<m海<m空偷运移^M<C;>G陆<m海<m空偷运移^M<C
&O|fr|%b>ffabrication #P_d^yd’armes _4feu, @hleurs pièces, éléments #Pmunitions
&O|es|#U<BFabricación *5Tráfico ~O@h>h@hFuego, sus Piezas y Componentes y Municiones
&O|ru|*t@f#u&Kизготовления %Dоборота огнестрельного оружия, его составных частей %Dкомпонентов, а также боеприпасов к нему
&O|ar|#v<Aصنع &sالنارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة +Lمشروعة
&O|zh|>G>I制造%o~8枪支~2其零部件%o弹药<C
uncac|fr|_w>fcorruption
uncac|es|~u<BCorrupción
uncac|ru|~K#uкоррупции
uncac|ar|_xالفساد
uncac|zh|@3反腐败@j
<H|fr|_w>fcybercriminalité
<H|es|~u<BCiberdelincuencia
<H|ru|~K#uкиберпреступности
<H|ar|_x*Vالسيبرانية
<H|zh|@3>G网络^O@j
&V|fr|@dunique +2^1@h1961
&V|es|_f@h_6@lEstupefacientes;_f@l+5@h1961
&V|ru|Един=f+bсредствах _6=2
&V|ar|@qالوحيدة للمخدرات لسنة 1961
&V|zh|<h一@j
#3|fr|@dunique +2^1@h_6telle >Xmodifiée par <4%b@h1972
#3|es|_f@h_6@l+5enmendada por el #U@h1972;_f@l+5@h_6enmendada por el #U@h1972
#3|ru|Един=f+bсредствах _6года с поправками, внесенными >Yнее >Yсоответствии с Протоколом 1972 =2
#3|ar|@qالوحيدة للمخدرات لسنة _6بصيغتها المعدلة ببروتوكول سنة 1972
#3|zh|经1972^8@H修正%a<h一@j;经《1972^8@H》修正%a<h一@j
=l|fr|@d+2>Npsychotropes @h1971;~s1971 +2>Npsychotropes
=l|es|@C@l~hSicotrópicas @h1971
=l|ru|#Nпсихотропных веществах 1971 =2
=l|ar|@eالمؤثرات العقلية لسنة 1971
=l|zh|1971^8精神药_r@j
=j|fr|_w#G_d_j@h^1#P@h>Npsychotropes
=j|es|~u#j=M@h+5y ~hSicotrópicas
=j|ru|~K<eборьбе #u&Kоборота +bсредств %Dпсихотропных веществ
=j|ar|_x%I<Z#9المخدرات والمؤثرات العقلية
=j|zh|@3%9>I~8麻醉药品%o精神药_r@j
+E|fr|>U*9^f#8@1infractions #G#l%7jouissant d’une #ninternationale, y compris #lagents diplomatiques
+E|es|_G<2*5Castigo @hDelitos #j*bInternacionalmente Protegidas, inclusive @VAgentes Diplomáticos
+E|ru|#Nпредотвращении &6преступлений #u~rпользующихся #oзащитой, >Yтом числе дипломатических агентов
+E|zh|@O_3%o惩处侵害应受@I%f<f员包括外交代表%a罪行>g
^x|fr|^k>fprise d’otages
^x|es|@g@x<BToma @hRehenes
^x|ru|_zзахватом заложников
^x|ar|~Lلمناهضة أخذ الرهائن
^x|zh|反对劫持<f质<D
=0|fr|^k#G<4recrutement, l’utilisation, <4<3#Pl’instruction @hmercenaires
=0|es|@g@x#jel Reclutamiento, @vUtilización, @v=R*5Entrenamiento @hMercenarios
=0|ru|_zвербовкой, использованием, финансированием %Dобучением наемников
=0|ar|~Lلمناهضة تجنيد المرتزقة واستخدامهم وتمويلهم وتدريبهم
=0|zh|反对招募<m>D<m资助%o训练雇佣军<D
>y|fr|>U>O<0@y#P<0associé
>y|es|_G&w%s_h=D*5_hAsociado
>y|ru|#N#xперсонала @4%Dсвязанного с ней персонала
>y|ar|@q@Tبسلامة #F;@e~y#F
>y|zh|~I
=p|fr|@M^D*3>U>O<0@y#P<0associé
=p|es|@Q@5_G&w%s_h=D*5_hAsociado
=p|ru|%V<e#xперсонала @4%Dсвязанного с ней персонала
=p|ar|@oللاتفاقية @Tبسلامة #F
=p|zh|~I#X;《~I》#X
&G|fr|^k+O#8@1attentats terroristes _4l’explosif
&G|es|@C@x%F&oAtentados Terroristas Cometidos con Bombas
&G|ru|_zбомбовым терроризмом
&G|ar|<nالهجمات الإرهابية بالقنابل
&G|zh|^K=B爆炸%a<D;^K=B爆炸事件%a<D
&l|fr|^k+O#8<d<3<dterrorisme
&l|es|@C@x%F@5=R%sTerrorismo
&l|ru|_zфинансированием =4
&l|ar|<nتمويل الإرهاب
&l|zh|^K向=B提供资助%a<D
&S|fr|^k+O#8@1actes @hterrorisme ~Y
&S|es|@C@x%F&oActos @hTerrorismo Nuclear
&S|ru|_zактами %U=4
&S|ar|<n~xالإرهاب النووي
&S|zh|^K核=B<c<D
*l|fr|>U#nphysique @1matières >M
*l|es|_G#iFísica &oMateriales >i
*l|ru|#Nфизической %e%Uматериала
*l|ar|@eالحماية المادية للمواد =8
*l|zh|核材料实_r%f@j;核材料实体%f@j
<J|fr|~d#8@5capture _jd’aéronefs
<J|es|@C%F%sApoderamiento Ilícito @hAeronaves
<J|ru|#N@Lнезаконным захватом воздушных судов
<J|ar|@eقمع الاستيلاء <Z=yالطائرات
<J|zh|@O^K>I劫持航空器>g
+U|fr|~d#8d’actes ^ydirigés >f>O@hl’aviation civile
+U|es|@C%F@hActos ~O<B&w@5Aviación Civil
+U|ru|#N@Lнезаконными актами, направленными #u#xгражданской авиации
+U|ar|@eقمع >8+Lالمشروعة الموجهة ضد ~yالطيران المدني
+U|zh|@O^K危害^M用航空=A%a>I<c>g
&C|fr|@d&cmarquage @1explosifs plastiques #P%Gfeuilles <jfins @hdétection
&C|es|@C&pMarcación @hExplosivos Plásticos @R@VFines @hDetección
&C|ru|#Nмаркировке пластических взрывчатых веществ >Yцелях их обнаружения
&C|ar|@eتمييز المتفجرات البلاستيكية بغرض كشفها
&C|zh|@O在可塑炸药中添加识别剂以便侦测>g
sua|fr|~d#8d’actes ^y>f>O@5navigation maritime
sua|es|@C%F@hActos ~O<B&w@5Navegación Marítima
sua|ru|#N@Lнезаконными актами, направленными #u#xморского судоходства
sua|ar|@eقمع >8+Lالمشروعة المرتكبة ضد ~yالملاحة البحرية
sua|zh|^K危~2海上航行=A>I<c@j
=m|fr|Statut @hRome @5Cour pénale =Y;Statut @hRome
=m|es|_g@hRoma @5Corte Penal %J;_g@hRoma
=m|ru|~1@pстатут@f*Gуголовного суда;~1@pстатут#S
=m|ar|نظام _pالأساسي للمحكمة +J+w;نظام _pالأساسي
=m|zh|@I刑事~5院罗马规约;罗马规约
+o|fr|=g*2@5Cour pénale =Y
+o|es|*D+4Privilegios e <1@5Corte Penal %J
+o|ru|@U<e#Z*Gуголовного суда
+o|ar|=6<9وحصانات المحكمة +J+w;&t#cبامتيازات المحكمة +J@B<S
+o|zh|@I刑事~5院^N>E
vcdr|fr|~s_H+2^Ediplomatiques
vcdr|es|@g@h~P@l>JDiplomáticas
vcdr|ru|=t=fдипломатических сношениях
vcdr|ar|@e=9للعلاقات الدبلوماسية
vcdr|zh|<g外交_V@j
vccr|fr|~s_H+2^Econsulaires
vccr|es|@g@h~P@l>JConsulares
vccr|ru|=t=fконсульских сношениях
vccr|ar|@e=9للعلاقات القنصلية
vccr|zh|<g领事_V@j
vclt|fr|~s_H<Y@1traités
vclt|es|@g@h~P=E&oTratados
vclt|ru|=t=f>P+aдоговоров
vclt|ar|@e=9لقانون المعاهدات
vclt|zh|<g&1~5@j
#2|fr|_w+2immunités juridictionnelles _F#P@hleurs biens
#2|es|~u@l%C<1Jurisdiccionales ^hy @hsus Bienes
#2|ru|~K<eюрисдикционных иммунитетах =N%Dих собственности
#2|ar|@e@kلحصانات *Iوممتلكاتها *Jالولاية القضائية
#2|zh|@3*w~2其财产管辖豁免@j
~Z|fr|_w<Y@5mer
~Z|es|~u=E%sMar
~Z|ru|~K#Hморскому праву
~Z|ar|@e@kلقانون <7
~Z|zh|@3海洋~5@j
~l|fr|=g<jfins @hl’application @1dispositions @5_w<Y@5mer <d10 décembre 1982 relatives *3^X#P*3~m@1stocks @hpoissons dont #ldéplacements s’effectuent tant _4l’intérieur qu’au-delà @hzones économiques exclusives (stocks chevauchants) #P@1stocks @hpoissons grands migrateurs
~l|es|*D&p_A@h%CDisposiciones @5~u=E%sMar @h10 @hdiciembre @h1982 relativas a @v^my Ordenación @h%CPoblaciones @hPeces Transzonales y %CPoblaciones @hPeces Altamente Migratorios
~l|zh|执行1982^812月10日《@3海洋~5@j》有关养护%o管理跨界鱼类种群%o高度洄游鱼类种群%a规定%a>E
solas|fr|^k@h1974 +O~q@5vie humaine %Gmer
solas|es|@C@x<i&w@5Vida Humana %Gel Mar
solas|ru|@z~c#Hохране человеческой жизни +8море
solas|ar|~Lلسلامة الأرواح #9<7;~L*Cالأرواح #9<7
solas|zh|@I海上<f命=A@j
marpol|fr|^k+O*9@5pollution par #lnavires
marpol|es|@C@x@RPrevenir @vContaminación por @VBuques
marpol|ru|@z~c&3загрязнения с судов
marpol|zh|@I_3船舶造成污染@j
+V|fr|^k@h1979 *erecherche ~Esauvetage maritimes
+V|es|@C@x@lBúsqueda y Salvamento Marítimos
+V|ru|@z~c#Hпоиску %Dспасанию +8море
+V|ar|~Lللبحث والإنقاذ #9<7
+V|zh|@I海上搜寻救助@j
%L|fr|@d<Qfaciliter _dmaritime <t
%L|es|@C@RFacilitar el Tráfico Marítimo %J
%L|ru|@a#Hоблегчению #Dморского судоходства
%L|ar|@eتيسير حركة الملاحة البحرية +w
%L|zh|便利@I海上运输@j
mlc|fr|@d<dtravail maritime, 2006
mlc|es|@C#0Trabajo Marítimo, 2006
mlc|zh|2006^8海事劳工@j
&m|fr|>U#n^Uculturel subaquatique
&m|es|_G#i^SCultural Subacuático
&m|ru|@a&Hподводного &J>B
&m|ar|*y<x=Jالمغمور بالمياه
&m|zh|%f水下*Y遗产@j
ospar|fr|~d#n<dmilieu marin @hl’Atlantique <dNord-Est
ospar|es|@C<i#i%sMedio Ambiente Marino %sAtlántico Nordeste
ospar|ru|#N%eморской среды Северо-Восточной Атлантики
ospar|ar|*yالبيئة البحرية لشمال شرق المحيط الأطلسي
ospar|zh|%f东北大西洋海洋环境@j
npt|fr|#6*enon-prolifération @1<G>M
npt|es|%k&pNo Proliferación @h%C>h>i
npt|ru|_9нераспространении %Uоружия
npt|ar|@8عدم انتشار &s=8
npt|zh|不扩散核&2&1
ctbt|fr|#6d’interdiction complète @1essais >M
ctbt|es|%k@h*zCompleta &oEnsayos >i
ctbt|ru|_9всеобъемлющем @9ядерных испытаний
ctbt|ar|@8الحظر الشامل للتجارب =8
ctbt|zh|全面%9核试验&1
tpnw|fr|#6@G#7@1<G>M
tpnw|es|%k&p*z@h%C>h>i
tpnw|ru|_9@9%Uоружия
tpnw|ar|@8=x&s=8
tpnw|zh|%9核&2&1
ptbt|fr|#6interdisant #lessais d’armes nucléaires <sl’atmosphère, <s>Lextra-atmosphérique #Psous l’eau
ptbt|es|%kpor el >Xse Prohíben @VEnsayos con &9^RAtmósfera, el ~gUltraterrestre y Debajo %sAgua
ptbt|ru|_9@9испытаний %U<u>Yатмосфере, >Yкосмическом пространстве %Dпод водой
ptbt|ar|@8=xتجارب #gالجو وفي <zالخارجي وتحت سطح الماء
ptbt|zh|%9在大气层<m=z%o水下进行核&2试验&1
bwc|fr|@d@G#7@5mise au point, @5fabrication #P<dstockage @1<Gbactériologiques (biologiques) ou _4toxines <r
bwc|es|_G*z%sDesarrollo, @vProducción *5Almacenamiento @h>hBacteriológicas (Biológicas) y Toxínicas y @lSu _C
bwc|ru|#N@9разработки, производства %D=Pзапасов бактериологического (биологического) %Dтоксинного <u%D=3их =w
bwc|ar|@e=xاستحداث ^3^5&sالبكتريولوجية (البيولوجية) والتكسينية <b^G
bwc|zh|@O%9#5<m~D产%o储存细菌(~D_r)~2毒素&2%o_2&2>g
*E|fr|%b%Y@vprohibition d’emploi *3guerre @hgaz asphyxiants, toxiques ou similaires #P@hmoyens bactériologiques
*E|es|#U*F@v*z%sEmpleo ^RGuerra @hGases Asfixiantes, Tóxicos o Similares y @hMedios Bacteriológicos
*E|ru|*t@f<e@9=Q+8войне удушливых, ядовитых =u+Yподобных газов %Dбактериологических средств
*E|zh|%9在战争中>D窒息性<m毒性或_W气体%o细菌作战方~5%a@H
cwc|fr|@d@G#7@5mise au point, @5fabrication, <dstockage #P@h~o@1<Gchimiques <r;@d+2<Gchimiques
cwc|es|_G*z%sDesarrollo, @vProducción, el Almacenamiento *5Empleo @h>hQuímicas y @lSu _C;@g@l%C>hQuímicas
cwc|ru|#N@9разработки, производства, =P%D=Qхимического <u%D<eего =w;@a#Hхимическому оружию
cwc|ar|@e=xاستحداث ^3^5واستعمال &sالكيميائية <b^G;@e&sالكيميائية
cwc|zh|@O%9#5<m~D产<m储存%o>D化学&2~2_2&2>g;%9化学&2@j
ccw|fr|@d@G#7ou @vlimitation @h~o@hcertaines <Gclassiques qui peuvent être considérées comme produisant @1effets traumatiques excessifs ou comme frappant sans discrimination
ccw|es|@g@lProhibiciones o Restricciones %sEmpleo @hCiertas >hConvencionales >XPuedan Considerarse Excesivamente Nocivas o @hEfectos Indiscriminados
ccw|ru|#N@9=uограничении =Qконкретных +Fобычного оружия, которые могут считаться наносящими чрезмерные повреждения =uимеющими неизбирательное действие
ccw|ar|@e=x=bتقييد >5أسلحة تقليدية معينة يمكن اعتبارها مفرطة الضرر =bعشوائية الأثر
ccw|zh|%9或限制>D某些可被认为具有过分伤害力或滥杀滥伤作用%a常规&2@j
^A|fr|@d@G#7@hl’emploi, <dstockage, @5production #P<dtransfert @1mines antipersonnel <r
^A|es|_G*z%sEmpleo, Almacenamiento, Producción y Transferencia @hMinas Antipersonal y @lsu _C
^A|ru|#N@9применения, =Pзапасов, производства %Dпередачи противопехотных мин %D=3их =w
^A|ar|@e=x>5^5^3ونقل الألغام المضادة للأفراد <bالألغام
^A|zh|@O%9>D<m储存<m~D产%o转让杀伤<f员地雷~2_2地雷>g
_M|fr|@d+2<G_4sous-munitions
_M|es|@g@lMuniciones %GRacimo
_M|ru|@a#Hкассетным боеприпасам
_M|ar|@eالذخائر العنقودية
_M|zh|集束弹药@j
att|fr|#6&c_i@1armes
att|es|%k#0Comercio @hArmas
att|ru|_9торговле оружием
att|ar|@8تجارة ^G
att|zh|&2_1&1
=1|fr|#6+2<Krégissant #lactivités _F%Gmatière d’exploration #Pd’utilisation @h>Lextra-atmosphérique, y compris @vLune #P#l^ecorps célestes
=1|es|%k+4%W>XDeben Regir %CActividades ^h^RExploración y Utilización %s~gUltraterrestre, incluso @vLuna y Otros Cuerpos Celestes
=1|ru|_9<k+A=N#Hисследованию %Dиспользованию космического пространства, включая Луну %Dдругие небесные тела
=1|ar|@8=Kالمنظمة لأنشطة *I#9ميدان استكشاف واستخدام <zالخارجي، بما #9ذلك القمر والأجرام السماوية الأخرى
=1|zh|~a探索%o利用包括月球%o_W天体在内=z活动%a+y&1
&U|fr|=g&csauvetage @1astronautes, <4retour @1astronautes ^frestitution @1objets lancés <s>Lextra-atmosphérique
&U|es|*D#0Salvamento ~wDevolución @hAstronautas ~wRestitución @hObjetos Lanzados al ~gUltraterrestre
&U|ru|@U<eспасании космонавтов, возвращении космонавтов %Dвозвращении объектов, запущенных >Yкосмическое пространство
&U|ar|=6إنقاذ الملاحين الفضائيين وإعادة الملاحين الفضائيين ورد >6المطلقة #9<zالخارجي
&U|zh|营救宇宙航行员<m送回宇宙航行员%o归还发射到=z%a_r体%a>E
*S|fr|>Uresponsabilité @F#m#ldommages causés par @1objets spatiaux
*S|es|@C&pResponsabilidad @xpor Daños Causados por Objetos Espaciales
*S|ru|#N#oответственности за ущерб, причиненный космическими объектами
*S|ar|@eالمسؤولية @Bعن الأضرار التي تحدثها >6الفضائية
*S|zh|空间_r体所造成损害%a@I责任@j;=z_r体所造成损害之@I责任@j
&F|fr|@d@Gl’immatriculation @1objets lancés <s>Lextra-atmosphérique
&F|es|@C#0Registro @hObjetos Lanzados al ~gUltraterrestre;@C#0registro @hobjetos lanzados al espacio ultraterrestre
&F|ru|#Nрегистрации объектов, запускаемых >Yкосмическое пространство
&F|ar|@eتسجيل >6المطلقة #9<zالخارجي
&F|zh|@O登记射入=z_r体>g
moon|fr|=grégissant #lactivités _F*eLune #P#l^ecorps célestes
moon|es|*D>Xdebe regir %Cactividades ^h^RLuna y otros cuerpos celestes
moon|ru|@U<e+A=N+8Луне %D+Yнебесных телах
moon|ar|&tالمنظم لأنشطة *I=yسطح القمر والأجرام السماوية الأخرى
moon|zh|~a在月球%o_W天体上活动%a>E
>k|fr|#6@Gl’Antarctique
>k|es|%kAntártico
>k|ru|@6=3Антарктике
>k|ar|@8أنتاركتيكا
>k|zh|南极&1
<P|fr|#6visant #7@1<Gnucléaires %GAmérique latine #P<s#lCaraïbes;#6@hTlatelolco
<P|es|%k<iProscripción @h%C&9^RAmérica Latina *5Caribe;%k@hTlatelolco
<P|ru|_9@9%U<u>YЛатинской Америке %DКарибском бассейне;@6Тлателолко
<P|ar|@8=x#gأمريكا اللاتينية ومنطقة البحر الكاريبي;@8تلاتيلولكو
<P|zh|拉丁美洲%o加勒比%9核&2&1;特拉特洛尔科&1
>u|fr|#6@hRarotonga
>u|es|%k@hRarotonga
>u|ru|@6Раротонга
>u|ar|@8راروتونغا
>u|zh|拉罗通加&1
_I|fr|#6*e#R@hl’Asie <dSud-Est;#6@hBangkok
_I|es|%k&p~i@h&9@hAsia Sudoriental;%k@hBangkok
_I|ru|_9#fЮго-Восточной Азии;Бангкокск@p+v#S
_I|ar|^Wالمنطقة الخالية *J#gجنوب شرق آسيا;@8بانكوك
_I|zh|东南亚^9;曼谷&1
>t|fr|#6@Gune #R%GAfrique;#6@hPelindaba
>t|es|%k@luna ~i@h&9%GÁfrica;%k@hPelindaba
>t|ru|_9#fАфрике;Пелиндабск@p+v#S
>t|ar|^Wمنطقة خالية *J#g=5;@8بليندابا
>t|zh|<W^9;佩林达巴&1
+W|fr|#6portant création d’une #R%GAsie centrale;#6^D_4une #R%GAsie centrale
+W|es|%k@luna ~i@h&9%GAsia Central
+W|ru|_9#fЦентральной Азии
+W|ar|^Wمنطقة خالية *J#gآسيا الوسطى
+W|zh|中亚^9
~0|fr|Convention-cadre @y+2changements climatiques
~0|es|@g_D=D#0Cambio Climático
~0|ru|Рамочн~c@4=3изменении климата
~0|ar|@e@kالإطارية @Kتغير المناخ
~0|zh|@3气候变化_Y@j
kyoto|fr|%b@hKyoto
kyoto|es|#U@hKyoto
kyoto|ru|Киотск@p*u#S
kyoto|ar|#vكيوتو
kyoto|zh|京都@H
*P|fr|=g@hParis
*P|es|*D@hParís
*P|ru|Парижск&4соглашени{е|я|ю|ем|и}
*P|ar|=6باريس
*P|zh|巴黎>E
cbd|fr|>U~kbiologique
cbd|es|@C&p~fBiológica
cbd|ru|#Nбиологическом разнообразии
cbd|ar|@eالتنوع <R;@q@Tبالتنوع <R
cbd|zh|~D_r_q@j
&g|fr|%b@hCartagena *e*9@1risques biotechnologiques
&g|es|#U@hCartagena @l&w@5Biotecnología
&g|ru|Картахенск@p*u@f#Hбиобезопасности
&g|ar|#vقرطاجنة للسلامة الأحيائية;#vقرطاجنة #cبالسلامة الأحيائية
&g|zh|卡塔赫纳~D_r=A@H
~X|fr|%b@hNagoya @Gl’accès <jressources génétiques ~Epartage juste #Péquitable @1avantages découlant @hleur utilisation;%b@hNagoya
~X|es|#U@hNagoya @lAcceso a @VRecursos Genéticos y Participación Justa y Equitativa %G@VBeneficios >Xse Deriven @hsu Utilización;#U@hNagoya
~X|ru|Нагойск@p*u#S
~X|ar|#vناغويا
~X|zh|@O获取遗传资源%o公正公平分享其利用所产~D惠益%a名古屋@H;名古屋@H
unccd|fr|_w*e~ndésertification <s#lpays gravement touchés par @vsécheresse et/ou @vdésertification, ^g%GAfrique;_w*e~ndésertification
unccd|es|~u@hLucha <BDesertificación %G~JAfectados por Sequía Grave o Desertificación, %GParticular %GÁfrica;~u@hLucha <BDesertificación
unccd|ru|~K#H@Lопустыниванием >Yтех странах, которые испытывают серьезную засуху и/или опустынивание, особенно >YАфрике;~K#H@Lопустыниванием
unccd|ar|_xالتصحر #9=Iالتي تعاني *Jالجفاف الشديد و/أو *Jالتصحر، ^4#9=5;_xالتصحر
unccd|zh|@3@O在发~D严重干旱%o/或荒漠化%a*w_s在<W防治荒漠化>g;@3防治荒漠化@j
=q|fr|~s_H+O#n@5couche d’ozone
=q|es|@C@h~P<i#i@5Capa @hOzono
=q|ru|=t~c&Hозонового слоя
=q|ar|@e=9*Cطبقة الأوزون
=q|zh|%f臭氧层<g@j
+q|fr|%b@hMontréal ^D_4@1>Nqui appauvrissent @vcouche d’ozone
+q|es|#U@hMontreal *F%C~h>XAgotan @vCapa @hOzono
+q|ru|Монреальск@p*u@f#Hвеществам, разрушающим озоновый слой
+q|ar|#vمونتريال @Kالمواد المستنفدة لطبقة الأوزون
+q|zh|@O消耗臭氧层_r质%a蒙特利尔@H
basel|fr|~sBâle &ccontrôle @1mouvements transfrontières @hdéchets dangereux #P@hleur élimination;~sBâle
basel|es|@C@hBasilea #0Control &oMovimientos Transfronterizos &oDesechos Peligrosos y su Eliminación;@C@hBasilea
basel|ru|Базельск=fконтроле за трансграничной перевозкой опасных отходов %Dих удалением;Базельск@c*U
basel|ar|@eبازل @Kالتحكم #9نقل النفايات الخطرة والتخلص منها عبر الحدود;@eبازل
basel|zh|控制危险废_r越境转移~2其处置巴塞尔@j;巴塞尔@j
>v|fr|~sRotterdam *eprocédure @hconsentement préalable %Gconnaissance @hcause applicable _4certains produits chimiques #Ppesticides dangereux qui font l’objet d’un _i<t
>v|es|@C@hRotterdam #0Procedimiento @hConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @hComercio %J
>v|ru|Роттердамск=fпроцедуре предварительного обоснованного согласия #Oотдельных опасных химических веществ %Dпестицидов >Y#oторговле
>v|ar|@eروتردام @Tبتطبيق إجراء الموافقة المسبقة عن علم =yمواد كيميائية ومبيدات آفات معينة خطرة متداولة #9التجارة +w
>v|zh|@O在@I_1中对某些危险化学品%o农药采用事先知情同意程序%a鹿特丹@j
+s|fr|~sStockholm +2polluants organiques persistants
+s|es|@C@hEstocolmo @lContaminantes Orgánicos Persistentes
+s|ru|Стокгольмск=fстойких органических загрязнителях
+s|ar|@eاستكهولم @Kالملوثات العضوية الثابتة;@eستوكهولم @Kالملوثات العضوية الثابتة
+s|zh|@O持久性有机污染_r%a斯德哥尔摩@j
^z|fr|~sMinamata &cmercure
^z|es|@C@hMinamata #0Mercurio
^z|ru|Минаматск=fртути
^z|ar|@eميناماتا @Kالزئبق
^z|zh|@O汞%a水俣@j
cites|fr|@d&c_i+p@1espèces @hfaune #P@hflore sauvages menacées d’extinction
cites|es|@g#0Comercio @x@hEspecies Amenazadas @hFauna y Flora Silvestres
cites|ru|#N#oторговле видами дикой фауны %Dфлоры, находящимися под угрозой исчезновения
cites|ar|@e%I*Aبأنواع الحيوانات والنباتات <wالمهددة بالانقراض;@eالتجارة @B#9*vوالنباتات <wالمهددة بالانقراض
cites|zh|濒危野~D动植_r种@I_1@j
cms|fr|>U^X@1espèces migratrices appartenant *3faune sauvage
cms|es|_G^m@h%CEspecies Migratorias @hAnimales Silvestres
cms|ru|@a#Hсохранению мигрирующих +Fдиких животных;#Nсохранении мигрирующих +Fдиких животных
cms|ar|@eحفظ *v<wالمهاجرة;@eالمحافظة =y*v<wالمهاجرة
cms|zh|野~D动_r移栖_r种%f@j;%f野~D动_r移栖_r种@j
ramsar|fr|@d#y<jzones humides d’importance internationale, particulièrement comme habitats @1oiseaux d’eau
ramsar|es|@g_la @VHumedales @hImportancia @x^ocomo Hábitat @hAves Acuáticas
ramsar|ru|#Nводно-болотных угодьях, >Zмеждународное значение, главным образом >Yкачестве местообитаний водоплавающих птиц
ramsar|zh|@O_s作为水禽栖息地%a@I重要湿地@j
acap|fr|=g*e^X@1albatros #P@1pétrels
acap|es|*D&p^m@hAlbatros y Petreles
acap|ru|@U<eсохранении альбатросов %Dбуревестников
acap|ar|=6حفظ طيور القطرس والنوء
acap|zh|%f信天翁%o海燕>E
=r|fr|@d<Y^D<jutilisations @1cours d’eau internationaux _4@1fins ^e>X@vnavigation
=r|es|@g=E&oUsos &oCursos @hAgua Internacionales @RFines Distintos @5Navegación
=r|ru|#N>Pнесудоходных +Fиспользования +aводотоков
=r|ar|@eقانون استخدام المجاري المائية @B#9الأغراض +Lالملاحية
=r|zh|@I水道非航行>D~5@j
+r|fr|>Usûreté ~Y
+r|es|@g@l&wNuclear
+r|ru|#N>4безопасности
+r|ar|@eالأمان النووي
+r|zh|核=A@j
%6|fr|>Unotification rapide d’un accident ~Y
%6|es|_GPronta Notificación @hAccidentes >i
%6|ru|@a=3оперативном оповещении <e>4аварии
%6|ar|@eالتبليغ المبكر عن وقوع حادث نووي
%6|zh|~2早通报核事故@j
&B|fr|@d@Gl’assistance %Gcas d’accident nucléaire ou @hsituation d’urgence radiologique
&B|es|@g@lAsistencia %Gcaso @hAccidente Nuclear o Emergencia Radiológica
&B|ru|#Nпомощи >Yслучае >4аварии =uрадиационной аварийной ситуации
&B|ar|@eتقديم المساعدة _5وقوع حادث نووي =bطارئ إشعاعي
&B|zh|核事故或辐射紧急情况援助@j
<O|fr|@dcommune *esûreté @5~m<dcombustible usé #P*esûreté @5~m@1déchets radioactifs
<O|es|@gConjunta @l&w^RGestión %sCombustible Gastado y @l&w^RGestión @hDesechos Radiactivos
<O|ru|Объединенн=f#x%jс отработавшим топливом %D<e#x%jс радиоактивными отходами
<O|ar|@qالمشتركة @Kأمان التصرف #9الوقود المستهلك وأمان التصرف #9النفايات المشعة
<O|zh|乏燃料管理=A%o放射性废_r管理=A联合@j
*s|fr|Constitution @h^TSanté;Constitution @h^Tsanté
*s|es|Constitución @5Organización +g@5Salud
*s|ru|Устав@f*6организации здравоохранения
*s|ar|دستور منظمة الصحة العالمية
*s|zh|+0卫~D_0_0~5
fctc|fr|Convention-cadre @h^TSanté +Olutte antitabac
fctc|es|@C_D@5Organización +g@5Salud +3Control %sTabaco
fctc|ru|Рамочн~c*6организации здравоохранения #Hборьбе #uтабака
fctc|ar|@eمنظمة الصحة <8الإطارية @K<Aالتبغ
fctc|zh|+0卫~D_0烟草控制_Y@j
_L|fr|@d#y_4l’aviation civile =Y
_L|es|@C@lAviación Civil %J
_L|ru|#N#oгражданской авиации
_L|ar|@eالطيران المدني الدولي
_L|zh|@I^M用航空@j
+u|fr|~d#n^Umondial, culturel #Pnaturel
+u|es|@g<i#i^SMundial, Cultural y Natural
+u|ru|@a&Hвсемирного &J%Dприродного >B
+u|ar|*y<x#b=Jوالطبيعي;@e*C<x#b=Jوالطبيعي
+u|zh|%f+0*Y%o自然遗产@j
&M|fr|@d%Y#lmesures _4prendre #minterdire #Pempêcher l’importation, l’exportation ~Etransfert @hpropriété ^y@1biens culturels
&M|es|@g@l%CMedidas >XDeben Adoptarse @RProhibir e Impedir @vImportación, @vExportación ~wTransferencia @hPropiedad Ilícitas @hBienes ^n
&M|ru|#Nмерах, направленных +8запрещение %Dпредупреждение &Kввоза, вывоза %Dпередачи права собственности +8культурные ценности
&M|zh|@O%9%o_3>I进出口*Y财产%o>I转让其所有权%a方~5>g
%r|fr|~d#n@1biens culturels %Gcas @hconflit armé
%r|es|@g<i#i&oBienes Culturales %GCaso @hConflicto Armado
%r|ru|#N%e=Oценностей >Yслучае вооруженного конфликта
%r|ar|*yالممتلكات الثقافية _5نشوب نزاع مسلح;*yالممتلكات الثقافية _5النزاع المسلح
%r|zh|@O发~D>a时%f*Y财产>g;>a情况下%f*Y财产@j
&i|fr|~d~q^Uculturel immatériel
&i|es|@g<iSalvaguardia ^SCultural Inmaterial
&i|ru|@a&Hнематериального &J>B
&i|ar|@eصون <x=J+Lالمادي
&i|zh|%f非_r质*Y遗产@j
%0|fr|>U#n^fpromotion @5~k@1expressions culturelles
%0|es|_G#iy Promoción @5~f@h%CExpresiones ^n
%0|ru|@a&H%Dпоощрении разнообразия форм &Jсамовыражения
%0|ar|*yوتعزيز تنوع أشكال التعبير الثقافي
%0|zh|%f%o促进*Y表现形式_q@j
~S|fr|^k#G<4dopage <s<4sport
~S|es|@g@x#jel Dopaje %Gel Deporte
~S|ru|_zдопингом >Yспорте
~S|ar|~L#Lالمنشطات ~vالرياضة
~S|zh|反对在体育运动中>D兴奋剂<D
_R|fr|~sTampere *emise _4disposition @hressources @htélécommunication #ml’atténuation @1effets @1catastrophes #P#m#lopérations @hsecours %Gcas @hcatastrophe
_R|es|@C@hTampere #0Suministro @hRecursos @hTelecomunicaciones <iMitigación @hCatástrofes y %COperaciones @hSocorro %GCasos @hCatástrofe
_R|ru|@aТампере <eпредоставлении телекоммуникационных ресурсов +Gсмягчения последствий бедствий %Dосуществления операций #Hоказанию помощи
_R|ar|@eتامبيري @Tبتوفير موارد الاتصالات السلكية واللاسلكية ~A^bوعمليات الإغاثة
_R|zh|为减灾救灾^P提供电信资源%a坦佩雷@j
%X|fr|~dreconnaissance #Pl’exécution @1sentences arbitrales étrangères
%X|es|@g#0Reconocimiento ~wEjecución @h%CSentencias Arbitrales Extranjeras
%X|ru|#Nпризнании %Dприведении >Yисполнение иностранных арбитражных решений
%X|ar|@eالاعتراف بقرارات التحكيم الأجنبية وتنفيذها
%X|zh|承认~2执行外国仲裁裁决@j
cisg|fr|_w+2contrats @hvente @F@hmarchandises
cisg|es|~u+4Contratos @hCompraventa @x@hMercaderías
cisg|ru|~K<eдоговорах #oкупли-продажи товаров
cisg|ar|@e@k@Kعقود البيع *Aللبضائع
cisg|zh|@3@I货_r销售合同@j
_O|fr|~sl’Union ~Q*e#n#Pl’assistance <j%7déplacées %GAfrique;~sKampala
_O|es|@g@5Unión Africana <i#i~wAsistencia &oDesplazados Internos %GÁfrica;@g@hKampala
_O|ru|@aАфриканского союза <e%eвнутренне перемещенных _S>YАфрике %Dоказании им помощи;Кампальск@c*U
_O|ar|@eالاتحاد +I*Cومساعدة النازحين داخليا #9=5;@eكمبالا
_O|zh|<W联盟%f%o援助<W<T者@j;坎帕拉@j
*L|fr|_B~Q@1@X@h_P@1peuples
*L|es|~NAfricana @h_u&oPueblos
*L|ru|Африканск@Zхарти@Y&b*7народов
*L|ar|^d+I<aالإنسان والشعوب
*L|zh|<W*W%o^M族权^L;<W*W%o<f^M#h^L
+N|fr|_B~Q@1@X#P<dbien-être @h~W
+N|es|~NAfricana +4@J*5Bienestar %sNiño
+N|ru|Африканск@Zхарти@Y&b%Dблагополучия ^F
+N|ar|^d+I<a>Qورفاهه
+N|zh|<W%n#h%o福利^L
~R|fr|Acte constitutif @hl’Union africaine
~R|es|Acta Constitutiva @5Unión Africana
~R|ru|Учредительн@0акт@fАфриканского союза
~R|ar|^aالتأسيسي للاتحاد الأفريقي
~R|zh|<W联盟_0~5
echr|fr|~s~q@1@X@h_P@1libertés fondamentales;@deuropéenne @1*c
echr|es|@C<i#i&o_u@h%CLibertades Fundamentales;@CEuropeo @h=C
echr|ru|#N%e&b*7основных свобод;Европейск=f#t#z;Европейск~c#Hправам #z
echr|ar|@qالأوروبية <a#E
echr|zh|%f*W与~3自由@j;欧洲*W@j
achr|fr|@daméricaine #y<j*c
achr|es|@gAmericana @l=C
achr|ru|Американск=f#t#z
achr|ar|@qالأمريكية <a#E
achr|zh|美洲*W@j
~j|fr|>Ucybercriminalité
~j|es|@C&pCiberdelincuencia
~j|ru|#Nкиберпреступности
~j|zh|网络^O@j
*g|fr|Pacte @5Ligue _Farabes
*g|es|<F@5Liga ^hÁrabes
*g|ru|Пакт@fЛиги арабских *H
*g|ar|>Tجامعة *Iالعربية
*g|zh|阿拉伯*w联盟盟约
=H|fr|@d+2aspects civils @hl’enlèvement +pd’enfants
=H|es|@C+4Aspectos Civiles @5Sustracción @x@hMenores
=H|ru|#Nгражданско-правовых аспектах #Dпохищения детей
=H|zh|@I诱拐%n^M事~4@j;@I性诱拐%n^M事~4@j
&7|fr|>U#n~tcoopération %Gmatière d’adoption =Y
&7|es|@C*F@v#i%sNiño y a @vCooperación %Gmateria @hAdopción %J
&7|ru|#N%eдетей %Dсотрудничестве #Oиностранного усыновления
&7|zh|跨国收养~4%f%n~2合作@j
ihr|fr|Règlement sanitaire +p(2005)
ihr|es|Reglamento Sanitario @x(2005)
ihr|ru|@z<5медико-санитарн<5_T{а|} (2005 год)
ihr|ar|اللوائح الصحية @B(2005)
ihr|zh|@I卫~D条例(2005);@I卫~D条例（2005）
udhr|fr|^l@1*c
udhr|es|_y@h=C
udhr|ru|&5@Y&b#z
udhr|ar|#K#b<a#E
udhr|zh|+0*W@P
+i|fr|@n@Gl’octroi @hl’indépendance <jpays #P<jpeuples coloniaux
+i|es|@m&pConcesión @5Independencia a ~Jy Pueblos Coloniales
+i|ru|~Mпредоставлении независимости колониальным странам %Dнародам
+i|ar|@uمنح الاستقلال للبلدان والشعوب المستعمرة
+i|zh|给予殖^M地*w%o<f^M独立@P
&y|fr|@n#y<j<K<ddroit +ptouchant #l^Eamicales ^fcoopération entre #lÉtats conformément *3_B*K
&y|es|@m+4%W@hDerecho @xreferentes a %C>J@hAmistad y a @vCooperación entre @VEstados @hconformidad con @v~N@h+C
&y|ru|~M<k#Dправа, касающихся дружественных отношений %Dсотрудничества между государствами >Yсоответствии с Уставом =e
&y|ar|<o^a*A@Tبالعلاقات الودية والتعاون بين *Iوفقا لميثاق +B;<o^a*A^cبالعلاقات الودية والتعاون بين *Iوفقا لميثاق +B
&y|zh|~a依@3^L建立友好_V%o合作%a@I~5+y@P;~a依@3^L建立友好_V~2合作之@I~5+y之@P
#r|fr|@n@y#w%Braciale
#r|es|@m=D@l#M@h&aRacial
#r|ru|>V@4@7>0дискриминации
#r|ar|@u@kللقضاء #p&uالعنصري
#r|zh|@3~6+c~7<V@P
&L|fr|@n@1@X@h~W
&L|es|@m&o@J%sNiño
&L|ru|>V&b^F
&L|ar|@u#Iالطفل
&L|zh|%n#h@P
&X|fr|@n#w@5>W&Z
&X|es|@m&pEliminación @5&a<BMujer
&X|ru|~Mликвидации %H
&X|ar|@u*B=y&u+K
&X|zh|*Z<V@P
*R|fr|@n&cprogrès ~E#a<s<4domaine social
*R|es|@m#0Progreso *5#C%Glo Social
*R|ru|>Vсоциального прогресса %D=a
*R|ar|@uالتقدم والإنماء #9الميدان الاجتماعي
*R|zh|=F进步%o#5@P
*k|fr|@n%Yl’instauration d’un nouvel ordre économique <t
*k|es|@m#0Establecimiento @hun Nuevo Orden Económico %J
*k|ru|>V=3установлении нового #Dэкономического порядка
*k|ar|#K#cبإقامة نظام اقتصادي دولي جديد
*k|zh|建立新%a@I>H秩序@P
%m|fr|_B@1@X#Pdevoirs économiques @1États
%m|es|~N@h@Jy Deberes Económicos &oEstados
%m|ru|Харти@Yэкономических &b%Dобязанностей *H
%m|ar|>T#I*Iوواجباتها الاقتصادية
%m|zh|各国>H#h%o义务^L
%4|fr|Code @hconduite #m#lresponsables @hl’application @1lois
%4|es|_E@RFuncionarios Encargados @hHacer Cumplir @vLey
%4|ru|Кодекс@fповедения должностных _S#Hподдержанию правопорядка
%4|ar|~B>Sسلوك الموظفين المكلفين بإنفاذ القوانين
%4|zh|执~5<f员<c守则
%3|fr|@n#w@htoutes #lformes d’intolérance #P@h>Wfondées *ereligion ou @vconviction
%3|es|@m@l#M@hIntolerancia y &aFundadas ^RReligión o %CConvicciones
%3|ru|>V@7нетерпимости %Dдискриминации +8основе религии =uубеждений
%3|ar|@u*B#pالتعصب والتمييز القائمين =yأساس الدين =bالمعتقد;#K#cبالقضاء #pالتعصب والتمييز القائمين =yأساس الدين =bالمعتقد
%3|zh|~6基于宗教或信仰原因%a+c%a不容忍%o<V@P
=Z|fr|@n@hManille &crèglement pacifique @1différends internationaux
=Z|es|@m@hManila #0Arreglo Pacífico @hControversias Internacionales
=Z|ru|Манильск~b%Aмирном разрешении +aспоров
=Z|ar|@uمانيلا @Kتسوية المنازعات @Bبالوسائل السلمية
=Z|zh|@O%o平解决@I争端%a马尼拉@P
&n|fr|@n@1<K^Y@hjustice _k<jvictimes @5<p#P<jvictimes d’abus @hpouvoir
&n|es|@m+4%W=S@hJusticia @R%CVíctimas @hDelitos y %sAbuso @hPoder
&n|ru|>Vосновных принципов правосудия +Gжертв преступлений %Dзлоупотребления властью
&n|ar|<oالعدل +H@Tبضحايا *Vوإساءة >5السلطة
&n|zh|为罪行%o滥用权力<c受害者取得公理%a~3+y@P
&N|fr|@n<Yau %1
&N|es|@m=Eal +f
&N|ru|~M>P+8развитие
&N|ar|@uالحق #9^H
&N|zh|#5#h@P
>s|fr|@n&crenforcement @hl’efficacité <dprincipe @hl’abstention <drecours *3menace ou _4~o@5force <s#l^Einternationales
>s|es|@m#0Mejoramiento @5Eficacia %sPrincipio @5Abstención @5Amenaza o @5Utilización @5Fuerza %G%C>JInternacionales
>s|zh|加强在@I_V上不>D武力或进行武力威胁+y%a效力@P
#1|fr|@n*e#n@htoutes #l%7#G#ldisparitions forcées
#1|es|@m&p#i@hTodas %C*b#j%CDesapariciones Forzadas
#1|ru|~M%e_m_Sот насильственных исчезновений
#1|ar|@uحماية %h;#K#cبحماية %h
#1|zh|%f所有<f不遭受强迫失踪@P
%y|fr|@n@1@X@1%7appartenant _4@1minorités nationales ou ethniques, religieuses #Plinguistiques
%y|es|@m+4@J@h%C*bPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
%y|ru|~M#t~rпринадлежащих к национальным =uэтническим, религиозным %Dязыковым меньшинствам
%y|ar|@u#I#Jالمنتمين إلى <vقومية =bإثنية وإلى <vدينية ولغوية;#K#c>R#Jالمنتمين إلى <vقومية =bإثنية وإلى <vدينية ولغوية
%y|zh|在^M族或族裔<m宗教%o语言上属于少数群体%a<f%a#h@P
+t|fr|@n#w@5violence &Z
+t|es|@m&pEliminación @5Violencia <BMujer
+t|ru|>V=3искоренении насилия #Oженщин
+t|ar|@u*B=yالعنف +K
+t|zh|*Z%a暴力<c@P
*m|fr|^p%Y<4statut >3nationales +Opromotion ^f#n@1*c
*m|es|%Wrelativos al estatuto @h%Cinstituciones nacionales @hpromoción y protección &oderechos humanos
*m|ru|Принцип{ы|ов|ам|ами|ах}, касающи{еся|хся|мся|мися} статуса национальных учреждений, занимающихся поощрением %Dзащитой &b#z
*m|ar|=K@Tبمركز المؤسسات الوطنية لتعزيز وحماية #I#E
*m|zh|@O促进%o%f*W%a*w机构%a地位%a+y
%R|fr|@n+2mesures <Qéliminer <4terrorisme <t
%R|es|@m@lMedidas @REliminar el Terrorismo %J
%R|ru|~Mмерах #Hликвидации #D=4
%R|ar|#K#cبالتدابير الرامية إلى *B=yالإرهاب الدولي
%R|zh|~6@I=B措施@P
*T|fr|@t+6+Ojeunesse
*T|es|*0+g@R@VJóvenes
*T|ru|Всемирн@Z@sдействий, касающ{аяся|ейся|уюся} молодежи
*T|ar|#B=7#bللشباب
*T|zh|+0青^8#d
%v|fr|@n<Y^fresponsabilité @1individus, groupes #Porganes @5société @hpromouvoir #Pprotéger #l@X@h_P#llibertés fondamentales universellement reconnus
%v|es|@m=E*5Deber &oIndividuos, @VGrupos y %CInstituciones @hPromover y Proteger @V_u%CLibertades =SUniversalmente Reconocidos
%v|ru|~M>P%Dобязанности отдельных ~rгрупп %Dорганов общества поощрять %Dзащищать общепризнанные права *7основные свободы
%v|ar|#K#cبحق ومسؤولية الأفراد والجماعات وهيئات المجتمع #9تعزيز وحماية #Iالإنسان والحريات +Hالمعترف بها عالميا
%v|zh|@O个<f<m群体%o=F机构在促进%o%f普遍公认%a*W%o~3自由~4%a#h%o责任@P
*h|fr|@n#P@t@Gune culture @5paix
*h|es|@my *0@luna Cultura @hPaz
*h|ru|>V%D@2@S%Eкультуры мира
*h|ar|+D#Y@Kثقافة السلام;+D=7المتعلقين بثقافة السلام
*h|zh|%o平*Y@P%o#d
%x|fr|@n<dMillénaire
%x|es|@m%sMilenio
%x|ru|>Vтысячелетия =e;>Vтысячелетия
%x|ar|@u@kللألفية;@uالألفية
%x|zh|@3千^8@P;千^8@P
^w|fr|@nd’engagement &cVIH/sida
^w|es|@m@hcompromiso ^Rlucha #jel VIH/SIDA
^w|ru|~Mприверженности делу борьбы с ВИЧ/СПИДом
^w|ar|@uالالتزام @Kفيروس نقص المناعة البشرية/متلازمة نقص المناعة المكتسب (الإيدز)
^w|zh|@O艾滋病毒/艾滋病*x%a承诺@P
=s|fr|Un monde digne _e
=s|es|Un mundo apropiado @R@Vniños
=s|zh|适合%n~D长%a+0
nepad|fr|Nouveau Partenariat #m<4#a@hl’Afrique
nepad|es|Nueva Alianza +3#C@hÁfrica
nepad|ru|Нов{ое|ого|ому|ым|ом} партнерств{о|а|у|ом|е} >Yинтересах развития Африки
nepad|ar|الشراكة الجديدة _aتنمية =5
nepad|zh|<W#5新伙伴_V
&Y|fr|Document final _7@h2005
&Y|es|Documento Final _82005
&Y|ru|Итогов@0документ@fВсемирного саммита 2005 =2
&Y|ar|نتائج +Z>C2005
&Y|zh|2005^8^i成果
#V|fr|Stratégie antiterroriste mondiale @h&Q*K;Stratégie antiterroriste mondiale
#V|es|Estrategia Global =D#jel Terrorismo
#V|ru|+7@Zконтртеррористическ@Zстратеги@Y=e
#V|ar|استراتيجية @k<8#Lالإرهاب
#V|zh|@3_U反恐战略
&z|fr|@n@y+2@X@1peuples autochtones
&z|es|@m=D+4@J&oPueblos Indígenas
&z|ru|>V@4<e#tкоренных народов
&z|ar|@u@k@K#Iالشعوب الأصلية
&z|zh|@3土著<f^M#h@P
*p|fr|*f+6@y+O~n>xpersonnes
*p|es|<q@W+g=D@RCombatir ~e@hPersonas
*p|ru|+7@0=v@S@4#H@Lторговлей людьми
*p|ar|&v#Y@k<8#L%Iبالأشخاص
*p|zh|@3>G<f口~8_U+d
+Q|fr|Règles @y%Y<4traitement @1détenues #Pl’imposition @hmesures non privatives @hliberté <jdélinquantes
+Q|es|Reglas =D+3Tratamiento @h%CReclusas y Medidas No Privativas @5Libertad @R%CMujeres Delincuentes
+Q|ru|Правил{а||ам|ами|ах} @bНаций, касающи{еся|хся|мся|мися} %jс женщинами-заключенными %Dмер наказания +Gженщин-правонарушителей, не связанных с лишением свободы
+Q|ar|>S@kلمعاملة السجينات والتدابير +Lالاحتجازية للمجرمات
+Q|zh|@3女性囚犯待遇%o女性罪犯非拘禁措施规则
%w|fr|@n@y@Gl’éducation ^fformation <j*c
%w|es|@m=D@lEducación y Formación %Gmateria @h=C
%w|ru|>V@4=3образовании %Dподготовке %E&b#z
%w|ar|@u@kللتثقيف والتدريب ~v#I#E
%w|zh|@3*W教育%o培训@P
+m|fr|L’avenir >Xnous voulons
+m|es|El futuro >Xqueremos
+m|ru|Будущее, которого мы хотим
+m|ar|المستقبل الذي نصبو إليه
+m|zh|我们希望%a未来
^0|fr|Modalités d’action accélérées @1+z%G#a(Orientations @hSamoa);Orientations @hSamoa
^0|es|Modalidades @h@WAcelerada @R@V*a#C(Trayectoria @hSamoa);Trayectoria @hSamoa
^0|zh|=c快速^P方式(萨摩亚途径);萨摩亚途径
*r|fr|@t@h_H*1%G#asans littoral
*r|es|*0@h~P*d%G#Csin Litoral
*r|ru|=t@Z@s@S+G%Tстран, не >Zвыхода к морю
*r|ar|#B#Y=9~z=Iالنامية +Lالساحلية
*r|zh|^7<g#d
&D|fr|@n@hSendai
&D|es|@m@hSendái;@m@hSendai
&D|ru|Сендайск~b*U
&D|ar|@uسينداي;@uسنداي
&D|zh|仙台@P
*o|fr|Cadre @hSendai +Oréduction @1risques @hcatastrophe (2015-2030);Cadre @hSendai
*o|es|_D@hSendái <iReducción %sRiesgo @hDesastres _c;_D@hSendái
*o|ru|Сендайск<E#Hснижению риска бедствий +82015–2030 годы
*o|ar|_nسِنداي ~Aمخاطر ^bللفترة _c;_nسنداي ~Aمخاطر ^bللفترة _c
*o|zh|_c^8仙台减少灾害风险_Y;仙台_Y
=T|fr|@td’Addis-Abeba issu @5troisième Conférence @F&c<3<d%1;@td’Addis-Abeba
=T|es|*8@h@W@hAddis Abeba @5Tercera Conferencia @x&p=R+3+f;*8@h@W@hAddis Abeba
=T|ru|Аддис-Абебск@Z@s@Sтретьей Международной конференции #Hфинансированию =a;Аддис-Абебск@Z@s#T
=T|ar|&v#Yأديس أبابا الصادرة عن المؤتمر *Aالثالث لتمويل ^H;&v#Yأديس أبابا
=T|zh|第三次#5筹资*x@I会议亚%a斯亚贝巴^P*4;亚%a斯亚贝巴^P*4
=U|fr|Transformer notre monde : <4=h@h~F_4l’horizon ~H;=h@h~F_4l’horizon ~H;=h~H
=U|es|Transformar nuestro mundo: @v*82030 +3<X;*82030 +3<X;*8~H
=U|ru|Преобразование нашего мира: Повестка дня %E%S&r;@N%E%S&r;@N&r
=U|ar|تحويل عالمنا: &v&I>C~H;&v&I>C~H;&vعام ~H
=U|zh|变革我们%a+0：2030^8+M*4;~H^8+M*4;~H^8*4
^u|fr|@n>2@Gl’intégration @5*9@5<p#P@5justice pénale
^u|es|@m>2&pIntegración @5<2%sDelito ~wJusticia Penal
^u|ar|@u<y@Kإدماج منع *Vوالعدالة الجنائية
^u|zh|@O将~9^O%o_X纳入更广泛%a@3*4以应对=F%o>H挑战并促进国内%o@I~5治~2公众参与%a多哈@P
+T|fr|Ensemble @hrègles minima @y#m<4traitement @1détenus (Règles Nelson Mandela);Règles Nelson Mandela
+T|es|Reglas Mínimas =D+3Tratamiento &oReclusos (Reglas Nelson Mandela);Reglas Nelson Mandela
+T|ru|Минимальн<5стандартн<5_T{а|} @4#O%jс заключенными (Правила Нельсона Манделы);Правил{а|} Нельсона Манделы
+T|ar|>S@kالنموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا);>Sنيلسون مانديلا
+T|zh|@3囚犯待遇最低限度标准规则(纳尔逊·曼德拉规则);纳尔逊·曼德拉规则
%5|fr|@n@hNew York #m#lréfugiés #P#lmigrants
%5|es|@m@hNueva York @R@VRefugiados y @VMigrantes
%5|ru|Нью-Йоркск~b%Aбеженцах %Dмигрантах
%5|ar|@uنيويورك _aاللاجئين والمهاجرين
%5|zh|@O难^M%o移^M%a纽约@P
*j|fr|Nouveau =h#m#lvilles
*j|es|Nueva *8Urbana
*j|ru|Нов@Z@sразвития городов
*j|ar|الخطة الحضرية الجديدة
*j|zh|新城市*4
^B|fr|@n@y+2@X@1paysans #P@1^e%7travaillant <s#lzones rurales
^B|es|@m=D+4@J&oCampesinos y @hOtras *b>XTrabajan %G%CZonas Rurales
^B|ru|>V@4<e#tкрестьян %D+Y~rработающих >Yсельских районах
^B|ar|@u@k#c>Rالفلاحين وغيرهم *Jالعاملين #9المناطق الريفية
^B|zh|@3农^M%o农村地区_W劳动者#h@P
&R|fr|Pacte +6#m@1migrations sûres, ordonnées #Prégulières
&R|es|<F+g<iMigración Segura, Ordenada y Regular
&R|ru|+7@0+v@f<eбезопасной, упорядоченной %Dлегальной миграции
&R|ar|&t#b_aالهجرة الآمنة والمنظمة والنظامية
&R|zh|=A<m有序%o正常移^M_U契约
*n|fr|pacte +6+2réfugiés
*n|es|pacto mundial +4refugiados
*n|ru|глобальн@0+v@f<eбеженцах
*n|ar|&t#b@Kاللاجئين
*n|zh|难^M*x_U契约
>K|fr|@n@hKyoto <Qfaire progresser @v*9@5criminalité, @vjustice pénale #Pl’état @hdroit
>K|es|@m@hKioto &pPromoción @5<2%sDelito, @vJusticia Penal *5Estado @hDerecho
>K|ar|@uكيوتو @Kالنهوض بمنع *Vوالعدالة +Jوسيادة القانون
>K|zh|@O推进~9^O<m_X%o~5治：努力实现〈2030^8+M*4〉%a京都@P;@O推进~9^O<m_X%o~5治%a京都@P
+k|fr|@t>2~Gavancés
+k|es|*0>2*dMenos Adelantados
+k|ru|>z@s@S+Gнаименее развитых стран
+k|ar|#B#Y<y~zأقل =Iنموا
+k|zh|<U*w多哈#d
>w|fr|=hd’Antigua-et-Barbuda #m#l+z%G%1
>w|es|*8@hAntigua y Barbuda @R@V*a+f
>w|ru|@NАнтигуа %DБарбуды +Gмалых островных %T*H
>w|ar|&v#Yأنتيغوا وبربودا للدول الجزرية >9النامية
>w|zh|安提瓜%o巴布达=c*4：实现韧性繁荣%a新@P;安提瓜%o巴布达=c*4
&j|fr|Pacte #ml’avenir
&j|es|<F+3Futuro
&j|ru|Пакт@fво имя будущего
&j|ar|>Tالمستقبل
&j|zh|未来契约
%u|fr|Pacte numérique mondial
%u|es|<FDigital Global
%u|ru|+7@0цифров{ой|ого|ому|ым|ом} +v#S
%u|ar|التعاهد الرقمي العالمي;^dالرقمي العالمي
%u|zh|_U数字契约
=G|fr|@t*1%G#asans littoral _t>c
=G|es|*0*d%G#CSin Litoral ^j>c;*0@R~J%G#CSin Litoral ^j>c
=G|ru|Авазинск@Z@s@S+G%Tстран, не >Zвыхода к морю
=G|zh|^7>c^8十^8阿瓦扎#d;^7>c^8十^8#d
_Q|fr|Engagement @hSéville
_Q|es|Compromiso @hSevilla
_Q|ru|Севильск&4обязательств{о|а|у|ом|е}
_Q|ar|التزام إشبيلية
_Q|zh|塞维利亚承诺
*Q|fr|@n@hRio @Gl’environnement ~E%1
*Q|es|@m@hRío #0Medio Ambiente *5+f
*Q|ru|Рио-де-Жанейрск~b@Y#Hокружающей среде %D+9
*Q|ar|@uريو @Kالبيئة والتنمية
*Q|zh|@O环境与#5%a里约@P
>j|fr|Action 21
>j|es|#e21
>j|ru|@N+8XXI век
>j|ar|جدول ~xالقرن 21
>j|zh|21世纪*4
&q|fr|@n#P@t@hVienne;@n~E@t@hVienne
&q|es|@my *0@hViena;@m*5*0@hViena
&q|ru|=t{ая|ой|ую|ие|их|им|ими} @A@Y%D@2#T
&q|ar|+D#Yفيينا
&q|zh|<g@P%o#d
&x|fr|@t#m<4~F@1+z%G%1
&x|es|*0+3#CSostenible &o*a+f
&x|ru|@2@S#Hобеспечению %Sмалых островных %T*H
&x|ar|#B=7_a&Iللدول الجزرية >9النامية
&x|zh|=c+M#d
*M|fr|@t@5Conférence @F*epopulation ~E%1
*M|es|*0@5Conferencia @x&pPoblación *5+f
*M|ru|@2@SМеждународной конференции #Hнародонаселению %D+9
*M|ar|#B#Yالمؤتمر *Aللسكان والتنمية
*M|zh|@I<f口与#5会议#d
%q|fr|@n@hCopenhague &c#asocial
%q|es|@m@hCopenhague @l#CSocial
%q|ru|Копенгагенск~b%Aсоциальном развитии
%q|ar|@uكوبنهاغن @Kالتنمية الاجتماعية
%q|zh|=F#5*x哥本哈根@P
%Z|fr|@t_7#m<4#asocial
%Z|es|*0_8@l#CSocial
%Z|ru|@2@S*6встречи +8высшем уровне >Yинтересах социального =a
%Z|ar|#B#Y+Zللتنمية الاجتماعية
%Z|zh|=F#5*x^i#d
_J|fr|@n#P@t>e;@n~E@t>e
_J|es|@my Plataforma @h@W>e;@m~wPlataforma @h@W>e
_J|ru|Пекинск~b@Y%DПлатформ{а|ы|е|у|ой} #T
_J|ar|@uومنهاج #Yبيجين
_J|zh|北京@P%o^P纲要;北京@P》%o《^P纲要
&e|fr|@n>e
&e|es|@m>e
&e|ru|Пекинск~b*U
&e|ar|@uبيجين;@uبيجينغ
&e|zh|北京@P
+n|fr|=h#ml’habitat
+n|es|#e@hHábitat
+n|ru|@NХабитат
+n|ar|جدول ~xالموئل
+n|zh|<f居*4
%N|fr|@n@hRome *enutrition
%N|es|@m@hRoma &pNutrición
%N|ru|~1~b@Y#Hвопросам питания
%N|ar|@u_pعن التغذية;@u_p@Kالتغذية
%N|zh|营养*x罗马@P
+h|fr|@t~Gavancés _t_b
+h|es|*0*dMenos Adelantados ^j_b
+h|ar|#B=7~zأقل =Iنموا للعقد _b
+h|zh|_b十^8期<U*w#d
&A|fr|@t~Gavancés _t2011-2020;@td’Istanbul
&A|es|*0*dMenos Adelantados ^j2011-2020;*0@hEstambul
&A|ru|@2@S+Gнаименее развитых стран +8десятилетие 2011–2020 годов;Стамбульск@Z@s#T
&A|ar|#B#Yاسطنبول;#B#Yإسطنبول
&A|zh|2011-2020十^8期<U*w#d;伊斯坦布尔#d
<N|fr|@t%Gvue @h~pcombattre #Péliminer <4_i_j@1<Glégères sous tous ses aspects
<N|es|*0_vCombatir y Eliminar =M@h>hPequeñas y Ligeras %GTodos sus Aspectos
<N|ru|@2@S&3%Dискоренению незаконной <6стрелковым оружием %Dлегкими вооружениями во _mее аспектах %D@Lней
<N|ar|#B=7لمنع %I<Zبالأسلحة >9والأسلحة الخفيفة *Jجميع جوانبه ومكافحته والقضاء عليه
<N|zh|从各个~4_3<m>G%o~6小&2%o轻&2>I_1%a#d
~T|fr|@n#P@t@hDurban;@n~E@t@hDurban
~T|es|@my *0@hDurban;@m*5*0@hDurban
~T|ru|Дурбанск{ая|ой|ую|ие|их} @A@Y%D@2#T
~T|ar|+D#Yديربان
~T|zh|德班@P%o#d
>r|fr|Consensus @hMonterrey
>r|es|Consenso @hMonterrey
>r|ru|Монтеррейск@pконсенсус#S
>r|ar|توافق آراء مونتيري
>r|zh|蒙特雷共识
+j|fr|@n>2&c<3<d%1
+j|es|@m>2&p=R+3+f
+j|ru|>z@A%Aфинансировании =a
+j|ar|@u<y@Kتمويل ^H
+j|zh|#5筹资*x多哈@P
+S|fr|*f+p@hMadrid &cvieillissement
+S|es|<q@W@x@hMadrid #0Envejecimiento
+S|ru|Мадридск@pмеждународн@0=v@S#Hпроблемам старения
+S|ar|&v#Yمدريد @Bللشيخوخة
+S|zh|马德里老龄*x@I+d
%d|fr|@n@hJohannesburg &c#adurable
%d|es|@m@hJohannesburgo #0<X
%d|ru|Йоханнесбургск~b@Y#Hустойчивому +9
%d|ar|@uجوهانسبرغ @Kالتنمية المستدامة
%d|zh|约翰内斯堡+M@P
&P|fr|<qmise %Gœuvre _7#m<4#adurable;<qmise %Gœuvre @hJohannesburg
&P|es|<q_A@h%CDecisiones _8#0<X;<q_A@h%CDecisiones @hJohannesburgo
&P|ru|План@fвыполнения решений *6встречи +8высшем уровне #Hустойчивому +9;Йоханнесбургск@p=vвыполнения решений
&P|ar|&vتنفيذ نتائج +Zللتنمية المستدامة;&vجوهانسبرغ للتنفيذ
&P|zh|+M*x^i执行计划;约翰内斯堡执行计划
=W|fr|@n@h<K@hGenève
=W|es|@m@h%W@hGinebra
=W|ru|&0~b@Yпринципов
=W|ar|<oجنيف
=W|zh|=d+y@P
*i|fr|*f@hGenève
*i|es|<q@W@hGinebra
*i|ru|&0@p=v#T
*i|ar|&v#Yجنيف
*i|zh|=d+d
*q|fr|Engagement @hTunis
*q|es|Compromiso @hTúnez
*q|ru|Тунисск&4обязательств{о|а|у|ом|е}
*q|ar|التزام تونس
*q|zh|突尼斯承诺
=o|fr|*8@hTunis +Osociété @hl’information
=o|es|*8@hTúnez <iSociedad @5Información;#e@hAcciones @hTúnez <iSociedad @5Información
=o|ru|Тунисск@Z@s+Gинформационного общества
=o|ar|#B#Yتونس @Kمجتمع المعلومات
=o|zh|信息=F突尼斯*4
*N|fr|Cadre d’action @hHyogo
*N|es|_D@h@W@hHyogo
*N|ru|Хиогск<E#T
*N|ar|_n#Yهيوغو
*N|zh|兵库^P_Y
&f|fr|^pdirecteurs _k<jentreprises #P<j*c
&f|es|%WRectores @l%CEmpresas y @V=C
&f|ru|Руководящи#Aпредпринимательской +A>Yаспекте &b#z
&f|ar|#W@K>8التجارية ^6;#W@Tبالأعمال التجارية ^6
&f|zh|工商企业与*W~C;工商业与*W~C
%l|fr|^pdirecteurs _kau déplacement @h%7_4l’intérieur @hleur propre pays
%l|es|%WRectores &oDesplazamientos Internos
%l|ru|Руководящи#A#Hвопросу <eперемещении _Sвнутри страны
%l|ar|#W@Tبالتشرد الداخلي;#W@Kالتشرد الداخلي
%l|zh|@O<T*x%a~C;<T*x~C
<M|fr|*f@hRabat @G#7@hl’appel *3haine nationale, raciale ou religieuse qui constitue une incitation *3discrimination, _4l’hostilité ou *3violence
<M|es|<q@W@hRabat &pprohibición @5apología %sodio nacional, racial o religioso >Xconstituye incitación a @vdiscriminación, @vhostilidad o @vviolencia
<M|ru|Рабатск@p=v@S#Hзапрещению пропаганды национальной, >0=uрелигиозной ненависти
<M|ar|&v#Yالرباط @K=xالدعوة إلى الكراهية القومية =bالعنصرية =bالدينية
<M|zh|@O%9构成煽动<V<m敌意或暴力%a鼓吹^M族<m~7或宗教仇恨言论%a拉巴特+d;拉巴特+d
%K|fr|Initiative @hpaix arabe
%K|es|Iniciativa @hPaz Árabe
%K|ru|Арабск@Zмирн@Zинициатив{а|ы|е|у|ой}
%K|ar|مبادرة السلام العربية
%K|zh|阿拉伯%o平倡议
%p|fr|Cadre +6@5biodiversité @hKunming-Montréal
%p|es|_D+g@hBiodiversidad @hKunming-Montreal
%p|ru|Куньминско-Монреальск@Zглобальн<E%Eбиоразнообразия
%p|ar|_nكونمينغ - مونتريال #bللتنوع <R
%p|zh|昆明-蒙特利尔_U~D_r_q_Y
=V|fr|*82063
=V|es|*82063
=V|ru|@N+8период до 2063 =2
=V|ar|&vالاتحاد +I>C2063
=V|zh|2063^8*4
+l|fr|Code @hconduite #mune pêche responsable
+l|es|_E<iPesca Responsable
+l|ru|Кодекс@fведения ответственного рыболовства
+l|ar|~Bالسلوك @Tبالصيد الرشيد
+l|zh|负责任渔业<c守则
+R|fr|Code @hconduite @hLa Haye >fprolifération @1missiles balistiques
+R|es|_E@hLa Haya <BProliferación &oMisiles Balísticos
+R|ru|Гаагск@pкодекс@fповедения &3распространения баллистических ракет
+R|ar|~Bلاهاي لقواعد السلوك لمنع انتشار القذائف التسيارية
+R|zh|_3弹道导弹扩散海牙<c准则
%2|fr|@n#y<j<K#P@X^Yau travail
%2|es|@m_la @V%Wy @J=S%Gel Trabajo
%2|ru|>V=3основополагающих <k%D#t>Yсфере труда
%2|ar|@u=Kوالحقوق +H#9العمل
%2|zh|@O工作中~3+y%o#h@P
#4|fr|^l*e~kculturelle
#4|es|_y&p~fCultural
#4|ru|&5%Aкультурном разнообразии
#4|ar|#K#b@Kالتنوع الثقافي
#4|zh|+0*Y_q@P
=k|fr|^l&cgénome humain #P#l*c
=k|es|_y#0Genoma Humano y @V=C
=k|ru|&5%Aгеноме *7#t#z
=k|ar|#K#b@Kالمجين البشري ^6
=k|zh|+0<f类基因组与*W@P
%Q|fr|^p^Y@5statistique officielle
%Q|es|%W=S@h%CEstadísticas Oficiales
%Q|ru|Основополагающи#Aофициальной статистики
%Q|ar|=K+Hللإحصاءات الرسمية
%Q|zh|官方统计~3+y
%M|fr|Règlement financier #Prègles @h~mfinancière @h&Q*K
%M|es|Reglamento Financiero y Reglamentación Financiera Detallada @h+C
%M|ru|Финансовы{е|х|м|ми} положени{я|й|ям|ями|ях} %D_T{а||ам|ами|ах} =e
%M|ar|النظام المالي والقواعد المالية للأمم المتحدة
%M|zh|@3财务条例%o细则
trips|fr|=g+2aspects @1@X@hpropriété intellectuelle qui touchent au commerce;=g+2ADPIC
trips|es|*D+4Aspectos &o@J@hPropiedad Intelectual relacionados con el Comercio;*D+4ADPIC
trips|ru|@U#Hторговым аспектам &bинтеллектуальной собственности;@U#HТРИПС
trips|ar|=6الجوانب ^cبالتجارة *J#Iالملكية الفكرية
trips|zh|与_1有关%a知识产权>E
<I|fr|@n>2@Gl’Accord +2ADPIC ^fsanté publique
<I|es|@m>2_lal *D+4ADPIC ~wSalud Pública
<I|ru|>z@A@Y«Соглашение #HТРИПС %Dобщественное здравоохранение»
<I|ar|@u<y@K&t#cبالجوانب ^cبالتجارة *J#Iالملكية الفكرية والصحة العامة
<I|zh|@O〈与_1有关%a知识产权>E〉与公共健康%a多哈@P
kazan|fr|*f@hKazan
kazan|es|<q@W@hKazán
kazan|ru|Казанск@p=v#T
kazan|ar|&v#Yقازان
kazan|zh|喀山+d
%O|fr|=grevitalisé &crèglement <dconflit %GRépublique <dSoudan <dSud
%O|es|*DRevitalizado <iSolución %sConflicto ^RRepública @hSudán %sSur
%O|ru|Обновленн{ое|ого|ому|ым|ом} соглашени{е|я|ю|ем|и} =3урегулировании конфликта >YРеспублике Южный Судан
%O|ar|&tالمنشط لتسوية النزاع #9جمهورية جنوب السودان
%O|zh|解决南苏丹共%o国冲突重振协议`;
