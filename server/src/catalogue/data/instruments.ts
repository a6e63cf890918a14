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
road-traffic-1949|t|Convention on Road Traffic|1949 Convention on Road Traffic|1949-09-19|Geneva||125:1671|1952-03-26|1|1
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
revitalised-agreement|i|Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan|Revitalized Agreement on the Resolution of the Conflict in the Republic of South Sudan;Revitalized Agreement on the Resolution of the Conflict in South Sudan;Revitalised Agreement;Revitalized Agreement|2018-09-12|Addis Ababa|||||
nagoya-kuala-lumpur|t|Nagoya-Kuala Lumpur Supplementary Protocol on Liability and Redress to the Cartagena Protocol on Biosafety||2010-10-15|Nagoya|||2018-03-05||
central-arctic|t|Agreement to Prevent Unregulated High Seas Fisheries in the Central Arctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
cape-town-2012|t|Cape Town Agreement of 2012 on the Implementation of the Provisions of the Torremolinos Protocol of 1993 relating to the Torremolinos International Convention for the Safety of Fishing Vessels, 1977|Cape Town Agreement of 2012|2012-10-11|Cape Town|||||
malabo|i|Malabo Declaration on Accelerated Agricultural Growth and Transformation for Shared Prosperity and Improved Livelihoods||2014-06-27|Malabo|||||
ipoa-iuu|i|International Plan of Action to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing||2001-03-02|Rome|||||
doha-social-summit|i|Doha Political Declaration of the “World Social Summit” under the title “the Second World Summit for Social Development”||2025-11-04|Doha|A/RES/80/5, annex||||
cancun-biodiversity|i|Cancun Declaration on Mainstreaming the Conservation and Sustainable Use of Biodiversity for Well-being||2016-12-03|Cancun||||6|
aichi-nagoya|i|Aichi-Nagoya Declaration on Education for Sustainable Development||2014-11-12|Nagoya||||8|
disengagement-1974|i|Agreement on Disengagement between Israeli and Syrian Forces|Disengagement of Forces Agreement;1974 Disengagement of Forces Agreement|1974-05-31|Geneva|||||
ilo-188|t|Work in Fishing Convention, 2007 (No. 188)|Work in Fishing Convention, 2007|2007-06-14|Geneva|||2017-11-16||
road-traffic-1968|t|Convention on Road Traffic of 1968|1968 Convention on Road Traffic|1968-11-08|Vienna||1042:15705|1977-05-21||
road-signs-1968|t|Convention on Road Signs and Signals|1968 Convention on Road Signs and Signals|1968-11-08|Vienna||1091:16743|1978-06-06||
headquarters|t|Agreement between the United Nations and the United States of America regarding the Headquarters of the United Nations|Headquarters Agreement|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
oas-charter|t|Charter of the Organization of American States||1948-04-30|Bogotá||119:1609|1951-12-13||
torture-inter-american|t|Inter-American Convention to Prevent and Punish Torture||1985-12-09|Cartagena de Indias|||1987-02-28||
older-persons-inter-american|t|Inter-American Convention on Protecting the Human Rights of Older Persons||2015-06-15|Washington|||2017-01-11||
older-persons-africa|t|Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Older Persons in Africa||2016-01-31|Addis Ababa|||||
ecowas-small-arms|t|Economic Community of West African States Convention on Small Arms and Light Weapons, Their Ammunition and Other Related Materials||2006-06-14|Abuja|||2009-09-29||
kinshasa-small-arms|t|Central African Convention for the Control of Small Arms and Light Weapons, Their Ammunition and All Parts and Components That Can Be Used for Their Manufacture, Repair and Assembly|Kinshasa Convention|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|Inter-American Convention against the Illicit Manufacturing of and Trafficking in Firearms, Ammunition, Explosives, and Other Related Materials||1997-11-14|Washington|||1998-07-01||
stcw-f|t|International Convention on Standards of Training, Certification and Watchkeeping for Fishing Vessel Personnel, 1995|International Convention on Standards of Training, Certification and Watchkeeping for Fishing Vessel Personnel|1995-07-07|London|||2012-09-29||
beijing-2010|t|Convention on the Suppression of Unlawful Acts Relating to International Civil Aviation||2010-09-10|Beijing|||2018-07-01||
beijing-protocol-2010|t|Protocol Supplementary to the Convention for the Suppression of Unlawful Seizure of Aircraft||2010-09-10|Beijing|||2018-01-01||
montreal-2014|t|Protocol to Amend the Convention on Offences and Certain Other Acts Committed on Board Aircraft||2014-04-04|Montreal|||2020-01-01||
sua-2005|t|Protocol of 2005 to the Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation|Protocol to the Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation|2005-10-14|London|||2010-07-28||
sua-platforms-2005|t|Protocol of 2005 to the Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf|Protocol to the Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf|2005-10-14|London|||2010-07-28||
nuclear-material-2005|t|Amendment to the Convention on the Physical Protection of Nuclear Material||2005-07-08|Vienna|||2016-05-08||
kigali-amendment|t|Kigali Amendment to the Montreal Protocol on Substances that Deplete the Ozone Layer|Kigali Amendment|2016-10-15|Kigali|||2019-01-01||
doha-amendment|t|Doha Amendment to the Kyoto Protocol|Doha Amendment|2012-12-08|Doha|||2020-12-31||
glasgow-pact|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
trade-facilitation|t|Agreement on Trade Facilitation|World Trade Organization Agreement on Trade Facilitation;Trade Facilitation Agreement|||||2017-02-22||
fisheries-subsidies|t|Agreement on Fisheries Subsidies|World Trade Organization Agreement on Fisheries Subsidies|2022-06-17|Geneva|||2025-09-15|2|
pandemic-agreement|t|World Health Organization Pandemic Agreement|WHO Pandemic Agreement;Pandemic Agreement|2025-05-20|Geneva|||||
great-lakes-pact|t|Pact on Security, Stability and Development in the Great Lakes Region||2006-12-15|Nairobi|||2008-06-21||
iaea-relationship|t|Agreement governing the relationship between the United Nations and the International Atomic Energy Agency|Agreement governing the relationship between the United Nations and the Agency|1957-11-14||A/RES/1145(XII), annex||||
opcw-relationship|t|Agreement concerning the Relationship between the United Nations and the Organization for the Prohibition of Chemical Weapons||2000-10-17||A/RES/55/283, annex||||
iom-relationship|t|Agreement concerning the Relationship between the United Nations and the International Organization for Migration||2016-07-25||A/RES/70/296, annex||||
staff-regulations|i|Staff Regulations and Rules of the United Nations|||||||8|
programme-planning|i|Regulations and Rules Governing Programme Planning, the Programme Aspects of the Budget, the Monitoring of Implementation and the Methods of Evaluation|||||||7|
indian-ocean|i|Declaration of the Indian Ocean as a Zone of Peace||1971-12-16||A/RES/2832(XXVI)||||
lima-unido|i|Lima Declaration: Towards Inclusive and Sustainable Industrial Development||2013-12-02|Lima|||||
oslo-ministerial|i|Oslo Ministerial Declaration||2007-03-20|Oslo|A/63/591, annex||||
ottawa-charter|i|Ottawa Charter for Health Promotion||1986-11-21|Ottawa|||||
bangkok-charter|i|Bangkok Charter for Health Promotion in a Globalized World||2005-08-11|Bangkok|||||
rio-health|i|Rio Political Declaration on Social Determinants of Health||2011-10-21|Rio de Janeiro|||||
paris-aid|i|Paris Declaration on Aid Effectiveness||2005-03-02|Paris|||||
accra-agenda|i|Accra Agenda for Action||2008-09-04|Accra|||||
busan|i|Busan Partnership for Effective Development Cooperation||2011-12-01|Busan|||||
bali-plan|i|Bali Strategic Plan for Technology Support and Capacity-building|||||||4|
nairobi-unep|i|Nairobi Declaration on the Role and Mandate of the United Nations Environment Programme||1997-02-07|Nairobi|||||
malmo|i|Malmö Ministerial Declaration||2000-05-31|Malmö|A/55/25, annex I||||
land-based|i|Global Programme of Action for the Protection of the Marine Environment from Land-based Activities||1995-11-03|Washington||||4|
ipoa-capacity|i|International Plan of Action for the Management of Fishing Capacity|||Rome|||||
ipoa-sharks|i|International Plan of Action for the Conservation and Management of Sharks|||Rome|||||
ipoa-seabirds|i|International Plan of Action for Reducing Incidental Catch of Seabirds in Longline Fisheries|||Rome|||||
small-scale-fisheries|i|Voluntary Guidelines for Securing Sustainable Small-scale Fisheries in the Context of Food Security and Poverty Eradication|||Rome|||||
flag-state-performance|i|Voluntary Guidelines for Flag State Performance|||Rome||||7|
deep-sea-fisheries|i|International Guidelines for the Management of Deep-sea Fisheries in the High Seas||2008-08-29|Rome|||||
bycatch|i|International Guidelines on Bycatch Management and Reduction of Discards|||Rome|||||
fishing-gear|i|Voluntary Guidelines on the Marking of Fishing Gear|||Rome|||||
rome-iuu|i|Rome Declaration on Illegal, Unreported and Unregulated Fishing||2005-03-12|Rome|||||
reykjavik|i|Reykjavik Declaration on Responsible Fisheries in the Marine Ecosystem|||Reykjavik||||7|
food-security-2009|i|Declaration of the World Summit on Food Security|||Rome|||||
rome-principles|i|Five Rome Principles for Sustainable Global Food Security|||Rome|||||
chemicals-framework|i|Global Framework on Chemicals – For a Planet Free of Harm from Chemicals and Waste|Global Framework on Chemicals|2023-09-30|Bonn|||||
global-jobs-pact|i|Global Jobs Pact||2009-06-19|Geneva|||||
olympic-charter|i|Olympic Charter||||||||
moscow-tb|i|Moscow Declaration to End TB||2017-11-17|Moscow|||||
violent-extremism|i|Plan of Action to Prevent Violent Extremism||||A/70/674||||
madrid-fighters|i|Guiding Principles on Foreign Terrorist Fighters (Madrid Guiding Principles)|Madrid Guiding Principles|||S/2015/939, annex II||||
geneva-communique|i|Final communiqué of the Action Group for Syria|Geneva communiqué|2012-06-30|Geneva|A/66/865-S/2012/522, annex||||
movement-access|i|Agreement on Movement and Access||2005-11-15||||||
interim-agreement|i|Israeli-Palestinian Interim Agreement on the West Bank and the Gaza Strip||1995-09-28|Washington|A/51/889-S/1997/357, annex||||
south-sudan-2015|i|Agreement on the Resolution of the Conflict in the Republic of South Sudan||2015-08-17||||||
south-sudan-hostilities|i|Agreement on Cessation of Hostilities, Protection of Civilians and Humanitarian Access|Agreement on Cessation of Hostilities, Protection of Civilians, and Humanitarian Access|2017-12-21|Addis Ababa|||||
car-peace|i|Political Agreement for Peace and Reconciliation in the Central African Republic||2019-02-06|Bangui|S/2019/145, annex|||4|
mali-peace|i|Agreement for Peace and Reconciliation in Mali|Agreement on Peace and Reconciliation in Mali|||||||
drc-framework|i|Peace, Security and Cooperation Framework for the Democratic Republic of the Congo and the Region||2013-02-24|Addis Ababa|S/2013/131, annex||||
dayton|t|General Framework Agreement for Peace in Bosnia and Herzegovina||1995-12-14|Paris|S/1995/999, annex||1995-12-14||
colombia-final|i|Final Agreement for Ending the Conflict and Building a Stable and Lasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint Comprehensive Plan of Action||2015-07-14|Vienna|S/RES/2231(2015), annex A||||
minsk-package|i|Package of Measures for the Implementation of the Minsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), annex I||||
libya-2015|i|Libyan Political Agreement||2015-12-17|Skhirat|||||
juba|i|Juba Agreement for Peace in Sudan|Juba Peace Agreement|2020-10-03|Juba|||||
darfur-doha|i|Doha Document for Peace in Darfur||2011-07-14|Doha|||||
bridgetown|i|Bridgetown Covenant|||Bridgetown||||8|
disability-inclusion|i|United Nations Disability Inclusion Strategy||||||||
sport-charter|i|International Charter of Physical Education, Physical Activity and Sport|||Paris|||||`;

export const ALPHABETS =
  `ru|оиенарвстмкдлпйуцягюыхбзжьщчКОшДПфНМъСАВРэИЖГТБУФЕЮЧ
ar|اليمةوتنقعربدفحأسجإكهخشصطئضثزغءظىذؤآ`;

export const PHRASES =
  `@#%&*+=<>^_~
{er kadgcdqbr|ao kadgcdqbb|pt kadgcdqbt|ao kadgcdqbco} 
Cadgcdqb{r|b|t|co} 
Convention 
{er lckmefeqbr|ao lckmefeqbb|pt lckmefeqbt|ao lckmefeqbco} 
de 
Déclaration 
Dfsedbxeqbb DwKclbdcdduv 
{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} 
Convención 
公约
Declaración 
sobre 
{er kadgcdqbr|ao kadgcdqbb|pt kadgcdqbt|ao kadgcdqbco}
{, lanamdrtAbo Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcsa Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcjp Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAbj Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|, lanamdrtAcj Cadgcdqbt Dfsedbxeqbb DwKclbdcdduv Ieqbo nfaibg ifedhdeqbademzdao afsedbxageddao nfchipndahib|}
{er nfasfejje|ao nfasfejju|ao nfasfejjc|pt nfasfejjp|ao nfasfejjao} 
las Naciones Unidas 
la 
des Nations Unies 
Internacional 
联合国
议定书
{|e|p|aj|c} 
宣言
sur 
Convenio 
{er lckmefeqbr|ao lckmefeqbb|pt lckmefeqbt|ao lckmefeqbco}
Programme d’action 
{r|b|t|co}{| Jcylpdefaldao afsedbxeqbb ifple} 
关于
kehetA{bohr|csahr|cjphr|bjhr|cjhr} 
agnaice 
Protocolo 
{bo nmed|asa nmede|ajp nmedp|bj nmedaj|aj nmedc} 
Protocole 
Fckmefeqb
{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb} 
los 
para 
internationale 
pour 
protection 
l’Organisation 
{bo nfaiakam|asa nfaiakame|ajp nfaiakamp|bj nfaiakamaj|aj nfaiakamc}
LasmeEcdb{c|r|t|cj|b} 
Protección 
international 
Dhdagd{uc nfbdqbnu|uv nfbdqbnag|uj nfbdqbnej|ujb nfbdqbnejb} 
Principios 
les 
的
@I{r|b|t|co} 
@e@q
国际
des 
行动纲领
{uo lakpjcdi|asa lakpjcdie|ajp lakpjcdip|uj lakpjcdiaj|aj lakpjcdic} 
abpdd abdgome 
Derechos 
Acción 
et 
@gIeqbo 
Gfasfejj{e|u|c|p|ao} lcohigbo 
NhcawA{er lckmefeqbr|co lckmefeqbb|pt lckmefeqbt|co lckmefeqbco} 
kehetAb{chr|vhr|jhr|jbhr} 
contra 
Jcylpdefald
{的|}
保护
和
lfpsbv ychiakbv, wchBcmagcBduv bmb pdbyetAbv lahiabdhiga 
发展
Principes 
del 
Jbdbjemzd{uc hiedlefiduc nfegbme|uv hiedlefiduv nfegbm|uj hiedlefiduj nfegbmej|ujb hiedlefidujb nfegbmejb} 
ablkfgftfb abavgcakc 
développement 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
Desarrollo 
droits 
{bo nfaiakam|asa nfaiakame|ajp nfaiakamp|bj nfaiakamaj|aj nfaiakamc} 
prévention 
Internacional
concernant 
Programa 
{, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée|}
Accord 
l’élimination 
高级别会议
las 
@j》
abagnaice abmfbce 
{uo lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a 
Fanamdbicmzd@hk Rcdcghkbj kadgcdqbrj ai 
contre 
@lel 
原则
en 
{bc nfegbme|bv nfegbm|bj nfegbmej|bjb nfegbmejb}
{bo lasagaf|asa lasagafe|ajp lasagafp|bj lasagafaj|aj lasagafc}
Plan d’action 
@ehaut niveau @el’Assemblée générale 
@l@q
relative 
autres peines ou traitements cruels, inhumains 
répression 
问题
sécurité 
g aidaEcdbb 
Acuerdo 
Wekpmzieibgd@hk Cadgcdqbb 
wafzwc h 
relatif 
sjbah 
国家
权利
nfclpnfcylcdbr nfchipndahib b psamagdasa 
生物多样性
日内瓦
条约
@xle 
Prevención 
l’interdiction 
Gfaiakam@v
Seguridad 
Traité 
Tratado 
guhakasa pfagdr Scdcfemzdao Mhhejwmcb 
jcylpdefalduv 
jcylpdefaldasa 
Alto Nivel @ZAsamblea General 
Internacionales 
{关于|}
世界
relativo a 
可持续
@Hfacultatif 
dans 
协定
行动计划
lcohigbo lmr fexgbgetAbvhr hifed, dc bjctAbv 
personnes 
Gagchik{e|b|c|p|ao} 
racial-discrimination-declaration
à 
年
#E12 egsphie 1949 sale, @D
@KPequeños Estados Insulares #IDesarrollo
@fpolitique 
@kPolítica 
développement
@x@q
@e@K
g awmehib 
@ba 
人
任择@u
儿童
组织
aux 
b #hgblag awfeAcdbr b dekexedbr
安全
Mundial 
Otros Tratos o Penas Crueles, Inhumanos 
abmfbc abvax laboifi 
jemuv ahifagduv fexgbgetAbvhr sahplefhig
政治@w
Fasagaf@v
禁止
na 
#jdirecteurs 
Cooperación 
Directrices 
武装冲突
#Wdcxekaddujb ekiejb, denfegmcddujb nfaibg wcxanehdahib 
Derecho 
el 
internationale
jcylpdefaldao 
lcohigbo
xenfcAcdbb 
Justicia 
Convention
discrimination 
《
@Wprivilèges @7immunités 
GambibBchk@d
非法
Represión 
conservation 
mbkgbleqbb 
zone exempte d’armes nucléaires 
Personas 
du 
@FFacultativo 
Conservación 
counter-terrorism-strategy
其他残忍、不
phiaoBbgasa fexgbibr 
disappearance-declaration
jurisdictional-immunities
#NEliminación @eTodas #AFormas 
@N@q
@x@W
kpmzipfduv qcddahico g hmpBec gaafpycddasa kadHmbkie
武器
nfbgbmcsbrv b bjjpdbiciev 
torture @7#Pou dégradants
single-convention-amended
unesco-cultural-diversity
@1Nations Unies
Internacionales
Cadgcdqb@Ba 
Dfsedbxeqbco DwKclbdcdduv Ieqbo 
mondial 
nfegev 
regional-cooperation-declaration
外层空间
道或有辱%E格
Gfbdqbn{u|ag|ej|ejb|ev} 
Prohibición 
Rcdcghk{bc|bv|bj|bjb} kadgcdqb{b|o|rj|rjb|rv} 
Utilización 
education-discrimination
johannesburg-declaration
行为
预防
lwph 
nfaibg 
xeAbic 
États 
@Hadditionnel 
@l@KPrivilegios e Inmunidades 
Armas 
Discriminación 
Estados 
abdgjbie 
displacement-principles
droit 
economic-rights-charter
internationales 
justice 
lcohigbo 
l’utilisation 
会议
基本#H
小岛屿#i中#Z
#Imatière 
régissant 
sahplefhig 
#Qd’actes illicites 
Código @eConducta 
@L@q
Adicional a @KConvenios 
%E权
#Ifavor %BPaíses 
Espacio Ultraterrestre
abagnaice 
biodiversity-framework
copenhagen-declaration
cultural-property-1954
enforced-disappearance
global-digital-compact
human-rights-defenders
human-rights-education
millennium-declaration
minorities-declaration
political-rights-women
低限度标准规
刑事司法
child-protection-declaration
children-violence-strategies
cultural-property-guidelines
待遇或处罚
附加@u
coopération 
fondamentaux 
international
维也纳
arab-peace-initiative
facilitation-maritime
financial-regulations
nutrition-declaration
revitalised-agreement
slavery-supplementary
statistics-principles
terrorism-declaration
文化
非洲
#ANaciones Unidas
%lse rapportant au Pacte @T
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
%x@x{le VIH et le sida|le VIH/sida} : 
@f@7{|le |du |au }@A
Bcmagcke
OpkagalrAb
arbitration-new-york
bhnamzxagedbr 
copenhagen-programme
@c@e
%t@q
a xadc, hgawaldao ai rlcfdasa afpybr, 
cultural-expressions
ilo-work-declaration
intolerance-religion
law-enforcement-code
new-york-declaration
nuclear-notification
principes 
terrorism-declaration-1996
trafficking-protocol
world-declaration-children
海洋
消除
社会
行动
议程
酷刑#g&k%E&F
@5Humanos
Charte 
absjbah abdgjbi 
djaume 
#X%I#qcivils @7politiques
Tortura y %Mo Degradantes
electronic-communications
nationality-married-women
abpqboe abhffce nc 
armes 
beijing-declaration
business-principles
cartagena-biosafety
consent-to-marriage
intangible-heritage
le 
pact-for-the-future
privileges-agencies
terrorist-financing
underwater-heritage
victims-declaration
vienna-human-rights
打击
犯罪
abjabdc 
child-victims-guidelines
children-care-guidelines
lcricmzdahib 
mesures 
older-persons-principles
Agenda 
@e@6@e
@7@q
visant %t
@aa 
大会
Jcylpdefaldasa 
jbG rdcj pwtab 
%Nabaigxamce fabargdajce fabBiance
Desarrollo
Programme 
barbados-programme
brussels-programme
entre 
friendly-relations
indigenous-peoples
istanbul-programme
nuclear-assistance
plastic-explosives
sendai-declaration
smuggling-protocol
space-registration
terrorist-bombings
xekadev b awuBerv hpvanpidao gaodu
公民{|权利}{和|及|与}政治
执行
支援最不发达
@ZReunión 
Diversidad 
Plan 
broadcasting-principles
l’espace 
l’homme
nfegahplbr 
{er|ao|pt} 
y %Z
、
#i#R%i首脑&5
&UNucleares 
&gpersonnel 
@0性%W受{难|害}者
Conferencia 
Ginebra 
Marco 
Medidas 
Organización 
ahpAchigmcdbt 
child-declaration
cultural-property-1970
cultural-property-1999
development-right
Code @econduite 
&8d’exploration @7d’utilisation 
a sfeyledhkbv b nambibBchkbv nfegev
firearms-protocol
g bdicfchev 
gaafpycdduv 
international-security
johannesburg-plan
judiciary-independence
lbhkfbjbdeqbb 
mauritius-transparency
migration-compact
nuclear-terrorism
prosecutors-guidelines
refugees-protocol
rescue-astronauts
single-convention
stateless-persons
travail 
women-declaration
world-fit-for-children
world-summit-2005
一切形式
我们@X
框架
rdcj abpwvax dh abavgnaE abiqkc
%tl’égard @1femmes
LasmeEcdb{c|r|t|cj|b}
intercountry-adoption
mauritius-declaration
non-intervention-1981
psamagdasa nfegahplbr
statutory-limitations
stockholm-declaration
world-food-conference
#c@q
Bcmagcke 
Violencia 
arab-league-pact
culture-of-peace
dfFnc @4fabpnkam abdkglych lua
documento final 
geneva-wsis-plan
lkfgftfb 
l’application 
new-urban-agenda
nieo-declaration
nuclear-material
paris-principles
refugees-compact
@e@p
sale a 
#Ifaveur @1pays 
relations 
sendai-framework
toutes @W
trafficking-plan
tunis-commitment
vienna-programme
violence 
who-constitution
使用
其他
准则
宪章
战略
法
第二
#6#kDelito y 
》
%ZTráfico Ilícito 
@l@K
Cadgcdqbb @8%Sjafhkajp nfegp 
Directives 
Genève 
Règles 
bhkafcdcdbb dehbmbr 
compliance-agreement
deqbademzdaj b jcylpdefaldaj 
detention-principles
fiftieth-anniversary
geneva-protocol-1925
gestion 
lkhadr jdb 
l’accès 
mandate-holders-code
nfbjcdcdbr 
prisoners-principles
state-responsibility
#F@q
african-charter
cairo-programme
hyogo-framework
internationaux 
migrant-workers
paris-agreement
que 
rio-declaration
social-progress
space-liability
Conventions @e<O&g12 août 
@Ya 
@L%Z
Jcylpdefaldao kadHcfcdqbb %S
youth-programme
全球
规则
麻醉品单一
#GCambio Climático
%Nabdmhce fabqcaqce
@cinteraméricaine 
cancun-biodiversity
cartagena-caribbean
consumer-guidelines
disarmament-session
disputes-prevention
istanbul-convention
judicial-sale-ships
nagoya-kuala-lumpur
nuclear-power-space
port-state-measures
production-patterns
restorative-justice
singapore-mediation
succession-treaties
torture-declaration
unesco-constitution
@E@4bdtanoe 
@baw avfedc 
Aplicación 
Gfbdqbn{u|ag|ej|ejb|ev}, #b
Rcdcghk
Reglas 
autres 
haqbemzdasa 
l’homme @7
wcxanehdahib
xeAbiu 
强迫劳动
恐怖主义
成果文件
精神药物
2011-2020
Estatuto 
mondiale 
relatifs 
rlcfdasa 
{和|与}
{和|及}
#i筹资#R
{de|del} 12 @eagosto @e1949
@c%A
#I#pSin Litoral >gDecenio 
@funiverselle 
Financiación 
abdlamz abgfrcuce 
africaine 
ageing-declaration
cities-declaration
decolonization
disengagement-1974
doha-financing
doha-programme
doha-social-summit
fisheries-code
forests-instrument
future-we-want
habitat-agenda
icc-privileges
ilo-social-justice
indigenous-outcome
internationaux
lawyers-principles
l’enfant
mauritius-strategy
montreal-ozone
nuclear-safety
poverty-principles
rome-food-security
seabed-declaration
stockholm-pops
territorial-asylum
tracing-instrument
unido-constitution
violence-women
wbamasbBchkaj fexdaawfexbb
world-heritage
制止
合作
妇女
宜诺斯艾利斯
歧视
特别
管辖范围以外
贩运
非传染性疾病
violence-women-strategies
y @q
#mbagnaice 
%SnfclaigfeAcdbt 
@e#A
mise #Iœuvre 
特权#g豁免
@VBásicos 
Alto Nivel 
Beijing
Stratégie 
Vhieg@v
abshqah
activités 
agenda-21-further
buenos-aires-2019
buenos-aires-plan
continental-shelf
forest-principles
hyogo-declaration
icj-agreement-icc
istanbul-protocol
london-convention
model-extradition
montreal-airports
nepad-declaration
oifi 
protected-persons
remedy-principles
riyadh-guidelines
road-traffic-1949
tenure-guidelines
tuberculosis-2018
{r|b|t|co} 
与贸易有关@X
尔逊·曼德拉
@j(第
african-child
bangkok-rules
hague-conduct
lmr 
madrid-ageing
mandela-rules
montreal-1971
por 
search-rescue
semipalatinsk
statelessness
travailleurs 
wcxanehdahib 
内陆#i中#Z
各国
措施
*0Vienne 
@k@e
马德里老龄#R
petits &Rinsulaires #I%z
#g平
@X@j
@i#N
Acceso a 
Actos Ilícitos 
Constitución @Z
Estupefacientes 
almaty-programme
apartheid-sports
b lfpsbv 
beijing-platform
biens culturels 
disabled-persons
guhakasa pfagdr 
itlos-privileges
k Jcylpdefaldajp nekip 
model-assistance
nfeg 
non-intervention
non-use-of-force
oslo-declaration
peace-right-1984
peuples 
plant-protection
quartet-road-map
rule-of-law-2012
space-principles
special-missions
substances psychotropes
unesco-bioethics
vye jdb 
{问题|}
及
名古屋
补充@u
#pSostenible
%7#3{四|}#B
&dghcv Hafj 
=iextra-atmosphérique
@5Civiles y Políticos
@c@M
Ginebra
Nhcjbfdao 
Pacte 
Viena 
applicables 
awfeAcdbr h 
@f@e
#I@qExploración y &J#k
@iÚnica 
Sociedad @ZInformación
@kUniversal 
b dekexedbb 
dcxekaddasa 
drug-traffic
human-genome
illicites 
l’aviation civile %0
pfagdc 
psychotropic
relatives 
rome-statute
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
watercourses
利用
北京
囚犯待遇
暴力
毛里求斯
民
管理
马拉喀什
鱼类种群
+F跨国有%H+G
1949%u8月12日
Contaminación 
Organizaciones 
Participación 
awaza-programme
child-abduction
coe-trafficking
debt-principles
document final 
haifpldbBchige 
ilo-29-protocol
internationales
nfclaigfeAcdbb 
rotterdam-rules`;

export const NAMES =
  `charter|fr|+k&x
charter|es|Carta @e*O
charter|ru|^X@gIeqbo
charter|ar|dcBai abpdd abdgome
charter|zh|@t<E
icj-statute|fr|Statut @ZCour @M@eJustice
icj-statute|es|>V@ZCorte @s@eJusticia
icj-statute|ru|Lieipi@v+TLple
icj-statute|ar|abhFad abpqaqc bdotde abjmb abmfbce
icj-statute|zh|@0<G院规约
privileges|fr|@c@x%8&x
privileges|es|@i@lPrerrogativas e Inmunidades @e*O
privileges|ru|%D&tDwKclbdcdduv Ieqbo
privileges|ar|@EadgcaCag @4foxahagua
privileges|zh|@t^S@j
+A|fr|@c@x%8@1institutions spécialisées
+A|es|@i&T%BOrganismos Especializados
+A|ru|%D&thncqbembxbfagedduv pBfcylcdbo
+A|ar|@EadgcaCag abftabag abdgvxxe foxahagua
+A|zh|专门机构^S@j
genocide|fr|@c&p#s+P#Q&gcrime @egénocide
genocide|es|@i*d#6^NSanción #kDelito @eGenocidio
genocide|ru|%Dnfclpnfcylcdbb nfchipnmcdbr scdaqble ~xxe dcsa;%Dscdaqblc
genocide|ar|@Edhj rkcde abslame abrdajce fabdjaile jbcua
genocide|zh|防止~d惩治灭绝种族罪@j
~H|fr|@c&p#Q@Ztraite @1êtres humains @7@el’exploitation @Zprostitution d’autrui
~H|es|@y*d&b@ZTrata @e&fy @ZExplotación @ZProstitución Ajena
~H|ru|%D#Wiafsagmco mtlzjb b h Pkhnmpeieqbco nfahibipqbb ifcizbjb mbqejb
~H|ar|@EoFk abagrak labpwvax faqgDbab mjake abDck
~H|zh|%R贩卖%E口~d取缔意图营利使%E卖淫_I
geneva|fr|>e1949;Conventions @eGenève{ de 1949|}
geneva|es|Convenios @e=t>2;Convenios @e=t@e1949;Convenios @e~m
geneva|ru|&Iai 12 egsphie 1949 sale;&I1949 sale;Bciuf{c|cv|cj|zjr} &I{|ai 12 egsphie }1949 sale;>J{bc|bv|bj|bjb} kadgcdqb{b|o|rj|rjb|rv}
geneva|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
geneva|zh|~W%7#3四#B;#3四@j;#3@j
geneva-i|fr|*0<O@Nl’amélioration &gsort @1blessés @7@1malades %m@Wforces armées #Icampagne;première *0Genève
geneva-i|es|@y@e=t@LAliviar @qSuerte >aCorren @KHeridos y @KEnfermos ^QFuerzas Armadas #ICampaña;{Primer|I} @y@e~m
geneva-i|ru|>J@aaw pmpBEcdbb pBehib fedcduv b wamzduv g lcohigptAbv efjbrv;ncfg=l>J@m
geneva-i|zh|改善战地武装部队伤者病者境遇之#3@j;#3第一@j
geneva-ii|fr|*0<O@Nl’amélioration &gsort @1blessés, @1malades @7@1naufragés @1forces armées @xmer;deuxième *0Genève
geneva-ii|es|@y@e=t@LAliviar @qSuerte >aCorren @KHeridos, @KEnfermos y @KNáufragos ^QFuerzas Armadas #I%ZMar;{Segundo|II} @y@e~m
geneva-ii|ru|>J@aaw pmpBEcdbb pBehib fedcduv, wamzduv b mbq, naicfncgEbv kafewmckfpEcdbc, bx hahiege =Hhbm @ejafc;giaf=l>J@m
geneva-ii|zh|改善海上武装部队伤者病者~d遇船难者境遇之#3@j;#3<H@j
geneva-iii|fr|*0<O#Oau traitement @1prisonniers @eguerre;troisième *0Genève
geneva-iii|es|@y@e=trelativo al Trato debido a @KPrisioneros @eGuerra;{Tercer|III} @y@e~m
geneva-iii|ru|>J@aaw awfeAcdbb h gacddanmcddujb;ifci{zr|zco|zt} >J@m
geneva-iii|zh|@C战俘待遇之#3@j;#3第三@j
geneva-iv|fr|*0<O#O*1@O@1%qciviles #Itemps @eguerre;quatrième *0Genève
geneva-iv|es|@y@e=t%j@q@Sdebida a #A&fCiviles #ITiempo @eGuerra;{Cuarto|IV} @y@e~m
geneva-iv|ru|>J+R&Qsfeyledhkasa dehcmcdbr ga gfcjr gaodu{| ai 12 egsphie 1949 sale};Bcigcfi=l>J@m
geneva-iv|ar|@Erhcn &Xlodace abdmhcch fig abokl;@Erhcn abkalje
geneva-iv|zh|@C战时#f平~R之#3@j;#3第四@j
protocol-i|fr|&S%I>e1949 #X*1@O@1victimes @1conflits armés ^n{ (Protocole I)|};&SI
protocol-i|es|@F*e@e=t>2{|,} %j@q@S^QVíctimas %BConflictos Armados &y{ (Protocolo I)|};@FAdicional I;@FI *e@e~m{| de 1949}
protocol-i|ru|%v>Pycfig %d=HkadHmbkiag (Gfaiakam !I);%v>Pycfig %d=HkadHmbkiag;Fanamdbicmzd@h!I
protocol-i|zh|~W%7#3四#B@C#f@0性%W受难者@X*z(第一@u);~h@C#f=r@X*z;@C#f=r@X*z;~h第一*z;第一*z
protocol-ii|fr|&S%I>e1949 #X*1@O@1victimes @1conflits armés non ^n{ (Protocole II)|};&SII
protocol-ii|es|@F*e@e=t>2{|,} %j@q@S^QVíctimas %BConflictos Armados sin Carácter #t{ (Protocolo II)|};@FAdicional II;@FII *e@e~m{| de 1949}
protocol-ii|ru|%v>Pycfig =HkadHmbkiag dcjcylpdefaldasa vefekicfe (Gfaiakam !I!I);%v>Pycfig =HkadHmbkiag dcjcylpdefaldasa vefekicfe;Fanamdbicmzd@h!I!I
protocol-ii|zh|~W%7#3四#B@C#f非@0性%W受难者@X*z(<H@u);~h@C#f非=r@X*z;@C#f非=r@X*z;~h<H*z;<H*z
protocol-iii|fr|&S%I>e1949 #X%tl’adoption d’un signe distinctif additionnel{ (Protocole III)|};&SIII
protocol-iii|es|@F*e@e=t>2{|,} %j@qAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};@FAdicional III
protocol-iii|ru|%vnfbdribr lanamdbicmzdao aimbBbicmzdao Pjwmcju (Gfaiakam !I!I!I);%vnfbdribr lanamdbicmzdao aimbBbicmzdao Pjwmcju;Fanamdbicmzd@h!I!I!I
protocol-iii|zh|~W%7#3四#B@C采纳一个新增特殊标志@X*z(第三@u);@C采纳一个新增特殊标志@X*z;~h第三*z;第三*z
hague-1907|fr|@c{|de La Haye }#u@Wlois @7coutumes @Zguerre @xterre
hague-1907|ru|%D=a;Seeshk+R=a;Gamaycdb{c|r|t|cj|b} a =a
hague-1907|zh|陆战<G规#g惯例@j;海牙第四@j
refugees|fr|@c#Oau statut @1réfugiés
refugees|es|@i#G>V%BRefugiados;@i@e1951
refugees|ru|%Dhieiphc wcycdqcg;@b1951 <rhieiphc wcycdqcg
refugees|ar|*iabvaxe lfAj abbarzch;@Ejad 1951 abvaxe lfAj abbarzch
refugees|zh|@C难~R地位_I;难~R地位@j;1951%u%7难~R#B;《1951%u#B;1951%u%7#B
=Q|fr|@H#Xau statut @1réfugiés;@H@e1967{| s’y rapportant}
=Q|es|@F#G>V%BRefugiados;Protocolo{|,} @e1967
=Q|ru|Gfaiakam{|e|p|aj|c}, @Dhieiphe wcycdqcg;#81967 sale k dco;#8k dco 1967 sale
=Q|ar|ablkfgftfb abdgjbi lfAj abbarzch;ablkfgftfb abvax lfAj abbarzch
=Q|zh|@C难~R地位@X@u;难~R地位@u;《1967%u@u<J;1967%u%7@u<J
=T|fr|@c#Oau statut @1apatrides
=T|es|@i#G>V%BApátridas
=T|ru|%Dhieiphc eneifblag
=T|ar|*i&XlfAj abpwvax jmcdc abrhqce;*iabvaxe lfAj abpwvax jmcdc abrhqce
=T|zh|@C无国籍%E地位_I;无国籍%E地位@j
_x|fr|>3réduction @1cas d’apatridie
_x|es|@i@LReducir @KCasos @eApatridia
_x|ru|%DhakfeAcdbb wcxsfeyledhige
_x|ar|@EvnA oabag ahjmad abrhqce
_x|zh|减少无国籍状态@j
slavery-1926|fr|@c#O%tl’esclavage
slavery-1926|es|_JEsclavitud
slavery-1926|ru|%Dfewhigc;@baidahbicmzda fewhige
slavery-1926|zh|禁奴@j
slavery-protocol|fr|@Hamendant @q@c#O%tl’esclavage signée %t<O+y25 septembre 1926
slavery-protocol|es|@F@LModificar @q_JEsclavitud Firmada #I=t%Z25 @eseptiembre @e1926
slavery-protocol|ru|#8a gdchcdbb bxjcdcdbo g Cadgcdqbt a fewhigc, nalnbheddpt g Rcdcgc 25 hcdirwfr 1926 sale
slavery-amended|fr|@c#O%tl’esclavage signée %t<O+y25 septembre 1926 @7amendée par +yProtocole
*J|fr|@csupplémentaire #O%tl’abolition @el’esclavage, @Ztraite @1esclaves @7@1institutions @7pratiques analogues %tl’esclavage
*J|es|@iSuplementaria #NAbolición @ZEsclavitud, @qTrata @eEsclavos y #AInstituciones y Prácticas Análogas a @qEsclavitud
*J|ru|Fanamdbicmzd@aaw pnfexldcdbb fewhige, fewaiafsagmb b bdhibipiag b awuBecg, hvalduv h fewhigaj
*J|ar|*iabgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*J|zh|废止奴隶制=n奴隶贩卖~d类似奴隶制@X制度与习俗补充@j
*s|fr|@c&q#qpolitiques @Zfemme
*s|es|@i<L@5Políticos @ZMujer
*s|ru|%DnambibBchkbv &CycdAbd
*s|ar|@Eaboifi abqcaqce bbdkpe
*s|zh|^F政治#0@j
+q|fr|>3nationalité @Zfemme mariée
+q|es|_JNacionalidad @ZMujer Casada
+q|ru|%Dsfeyledhigc xejpydco ycdAbdu
+q|zh|已婚^F国籍@j
+w|fr|@c#5consentement au mariage, l’âge minimum &gmariage @7l’enregistrement @1mariages
+w|es|@i#GConsentimiento >gMatrimonio, @qEdad Mínima @LContraer Matrimonio =mRegistro %BMatrimonios
+w|ru|%Dhasmehbb @eghipnmcdbc g wfek, jbdbjemzdaj wfeBdaj gaxfehic b fcsbhifeqbb wfekag
+w|ar|@EabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+w|zh|@C婚姻@X同意=n结婚最低%u龄~d婚姻登记_I
icerd|fr|~l@x#y@e<vformes @e%6raciale
icerd|es|@i@s&o@e&VRacial
icerd|ru|#d+R~ifehagao lbhkfbjbdeqbb
icerd|ar|#CbbiAaE +UabgdccC abjhxkc
icerd|zh|+e=Y种族^H@0@j
icescr|fr|~o@T#X%I#qéconomiques, sociaux @7culturels
icescr|es|Pacto @s@e@5Económicos, Sociales y Culturales
icescr|ru|#d{uo neki|asa nekie|ajp nekip|uj nekiaj|aj nekic} aw PkadajbBchkbv, haqbemzduv b kpmzipfduv nfegev
icescr|ar|abjum +V
icescr|zh|经济=n+f~d*M#0@0@j;经济{、|}+f{、|和|及|}*M#0@0@j
iccpr|fr|~o@T+n
iccpr|es|Pacto @s@e~k
iccpr|ru|#d{uo neki|asa nekie|ajp nekip|uj nekiaj|aj nekic} =E
iccpr|ar|abjum >n
iccpr|zh|公~R~d政治#0@0@j;=b#0@0@j
covenants|fr|Pactes <7>X%I#q@e=j
covenants|es|Pactos %g@e+j
covenants|ru|jcylpdefald{uc|uv|uj|ujb} neki{u|ag|ej|ejb|ev} a &C*V
covenants|ar|abjumch abmfbcch abvaxch loifi ^Y;abjumah abmfbcah abvaxah loifi ^Y
covenants|zh|@0*f两@j;@0*f@j
iccpr-op1|fr|*P+n;premier *P+n
iccpr-op1|es|&h#kPacto @s@e~k
iccpr-op1|ru|Wekpmzieibgd@h_W=E
iccpr-op1|ar|#mabdboi labjum >n;#mbbjum >n
iccpr-op1|zh|%7公~R~d政治#0@0#B%F;%7=b#0@0#B#e{第一{号|项|}|}%F
iccpr-op2|fr|deuxième *P+n{, visant à abolir la peine de mort|}
iccpr-op2|es|Segundo &h#kPacto @s@e@5Civiles y Políticos, destinado a abolir @qpena @emuerte;Segundo &h#kPacto @s@e~k
iccpr-op2|ru|Niaf{ao Hekpmzieibgduo nfaiakam|asa Hekpmzieibgdasa nfaiakame|ajp Hekpmzieibgdajp nfaiakamp|uj Hekpmzieibgduj nfaiakamaj|aj Hekpmzieibgdaj nfaiakamc} _W=E
iccpr-op2|ar|#mabBahc abdboi labjum >n
iccpr-op2|zh|旨在废除死刑@X%7公~R~d政治#0@0#B<H项%F;%7=b#0@0#B#e<H{项|}%F
icescr-op|fr|*P#X%I#qéconomiques, sociaux @7culturels
icescr-op|es|&h#kPacto @s@e@5Económicos, Sociales y Culturales
icescr-op|ru|Wekpmzieibgd@h_Waw PkadajbBchkbv, haqbemzduv b kpmzipfduv nfegev
icescr-op|ar|#mbbjum +V;#mabdboi labjum +V
icescr-op|zh|%7经济=n+f~d*M#0@0#B%F;%7经济{、|}+f{、|和|及|}*M#0@0#B#e%F
=8|fr|@c@xl’imprescriptibilité @1crimes @eguerre @7@1crimes #Fl’humanité
=8|es|_JImprescriptibilidad %BCrímenes @eGuerra y %BCrímenes @eLesa Humanidad
=8|ru|%Ddcnfbjcdbjahib hfake legdahib k gacdduj nfchipnmcdbrj b nfchipnmcdbrj &PBcmagcBchige
=8|zh|战争罪~d危害%E类罪不适用<G定时效@j
apartheid|fr|~l@x#y+P#Q&gcrime d’apartheid
apartheid|es|@i@s#N&b=mCastigo #kCrimen @eApartheid
apartheid|ru|#d+RnfchcBcdbb nfchipnmcdbr eneficble ~xxe dcsa
apartheid|ar|#Cbidj rkcde abnxb abjhxkc fabdjaile jbcua
apartheid|zh|%R并惩治种族隔离罪行@0@j
_P|fr|~l#Fl’apartheid %m@Wsports
_P|es|@i@s#c%ZApartheid #I@KDeportes
_P|ru|#d@a&Peneficble g hnafic
_P|zh|反对体育领域种族隔离@0@j
cedaw|fr|@c@x#y@e<vformes @e%6=2
cedaw|es|@i&o@e&V<bMujer
cedaw|ru|%D~i=L#TycdAbd
cedaw|ar|@EabiAaE +UabgdccC Am abdkpe
cedaw|zh|+e对^F=Y^H@j
cedaw-op|fr|%l*1@c@x#y@e<vformes @e%6=2
cedaw-op|es|&h@Z@i&o@e&V<bMujer
cedaw-op|ru|#Va ~i=L#TycdAbd
cedaw-op|ar|^OabiAaE +UabgdccC Am abdkpe
cedaw-op|zh|%7+e对^F=Y^H#B%F;%7+e对^F=Y^H#B@X%F
cat|fr|@c<3&u;@c<3torture
cat|es|@i<b+o;@i<bTortura
cat|ru|@b&Pnuiak %J;@b&Pnuiak
cat|ar|@EdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|%R+i@X*y@j;%R酷刑@j
opcat|fr|%lse rapportant *1@c<3&u
opcat|es|&h@Z@i<bTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|#V&Pnuiak %J;#V&Pnuiak
opcat|ar|^OdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|%7%R+i@X*y#B%F;%7%R+i@X*y#B@X%F;%7%R酷刑#B#e%F
crc|fr|@c#O%I#q@e^p
crc|es|@i<L@5#kNiño
crc|ru|%D&Cfcwcdke
crc|ar|@E_cabynb
crc|zh|%G#0@j
crc-opac|fr|%l*1@c#O%I#q@e^p{,|} #ul’implication d’enfants %m@Wconflits armés;%l#ul’implication d’enfants %m@Wconflits armés
crc-opac|es|@FFacultativo{ de la Convención sobre los Derechos del Niño|} %j@qparticipación @eniños #I@Kconflictos armados
crc-opac|ru|#Va &Cfcwcdke, @DpBehibr lcico g =HkadHmbkiev;Wekpmzieibgd{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc}, @DpBehibr lcico g =HkadHmbkiev
crc-opac|ar|^O_cabynb &Oawgkat abpynab nc abdhaCjag abdqboe
crc-opac|zh|%7%G#0#B@C%G卷入%W#R@X%F;@C%G卷入%W#R@X%F
crc-opsc|fr|%l*1@c#O%I#q@e^p{,|} #u@qvente d’enfants, @qprostitution @1enfants +Ppornographie mettant #Iscène @1enfants;%l#u@qvente d’enfants, @qprostitution @1enfants +Ppornographie mettant #Iscène @1enfants
crc-opsc|es|@FFacultativo{ de la Convención sobre los Derechos del Niño|} %j@qventa @eniños, @qprostitución infantil ^Nutilización @eniños #I@qpornografía
crc-opsc|ru|#Va &Cfcwcdke, @Diafsagmb lcizjb, lcihkao nfahibipqbb b lcihkao nafdasfeHbb;Wekpmzieibgd{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc}, @Diafsagmb lcizjb, lcihkao nfahibipqbb b lcihkao nafdasfeHbb
crc-opsc|ar|^O_cabynb &Olcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
crc-opsc|zh|%7%G#0#B@C买卖%G=n%G卖淫#g%G色情制品#R@X%F;@C买卖%G=n%G卖淫#g%G色情制品#R@X%F
crc-opic|fr|%l*1@c#O%I#q@e^p{|,} établissant une procédure @eprésentation @ecommunications
crc-opic|es|&h@Z@i<L@5#kNiño %jun procedimiento @ecomunicaciones
crc-opic|ru|#Va &Cfcwcdke, @Dnfaqclpfu haawAcdbo
crc-opic|ar|^O_cabynb abdgjbi lsrkaE gimcd ablbaDag
crc-opic|zh|%7%G#0#B@C设定来文程序@X%F;@C设定来文程序@X%F
<8|fr|~l%A@O@1#q@etous @W_ymigrants @7@1membres @eleur famille
<8|es|@i@s#N@S%B@5@eTodos @KTrabajadores Migratorios y @eSus Familiares
<8|ru|#d+R&Q_Yghcv ifplrAbvhr-jbsfediag b Bmcdag bv hcjco
<8|ar|#Cbodace _crdcj abjdab abduarkch fpnkam pqkud
<8|zh|#f所有移徙工%E~d其家庭成员#0@0@j
crpd|fr|@c#O%I#q@1%qhandicapées
crpd|es|@i<L@5^Q&fcon Discapacidad
crpd|ru|%D&Cbdgemblag
crpd|ar|@E_cabpwvax Hfc absjaie
crpd|zh|残疾%E#0@j
crpd-op|fr|%lse rapportant *1@c#O%I#q@1%qhandicapées
crpd-op|es|&h@Z@i<L@5^Q&fcon Discapacidad
crpd-op|ru|#Va &Cbdgemblag
crpd-op|ar|^O_cabpwvax Hfc absjaie
crpd-op|zh|%7残疾%E#0#B%F;%7残疾%E#0#B@X%F
*m|fr|~l&p@O@e<v%q#F@Wdisparitions forcées
*m|es|@i@s*d@S@eTodas #A&f#c#ADesapariciones Forzadas
*m|ru|#d@a_q>Pghcv mbq ai dehbmzhigcdduv bhBcxdagcdbo
*m|ar|#Cbodace =1
*m|zh|#f所有%E免遭强迫失踪@0@j
&K|fr|@c#u@qlutte <3%6%m+ydomaine @el’enseignement
&K|es|@irelativa a @qLucha #c#ADiscriminaciones #I@qEsfera @ZEnseñanza
&K|ru|%D#Wlbhkfbjbdeqbco %Cawfexagedbr
&K|ar|@Edtanoe abgdccC nc drab abgjbcd
&K|zh|取缔教育^H@j
untoc|fr|@c@r<3criminalité transnationale organisée;@c<3criminalité{| transnationale} organisée;*0Palerme
untoc|es|@i<q<bDelincuencia Organizada Transnacional;@i<bDelincuencia Organizada{ Transnacional|};@i@ePalermo
untoc|ru|@b@8&Pifedhdeqbademzdao afsedbxageddao nfchipndahib;@b{aw|nfaibg} afsedbxageddao nfchipndahib;Gemcfjhk@m
untoc|ar|>Fabrkcde abdhFde jlk abfyhce
untoc|zh|@t~V@j;+F{跨国|}有%H+G@j;巴勒莫@j
+b|fr|@H{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }+Qprévenir, réprimer @7punir @qtraite @1personnes, #Iparticulier @1femmes @7@1enfants#w
+b|es|@F@LPrevenir, Reprimir y Sancionar @qTrata @ePersonas, Especialmente Mujeres y Niños#o;@F<bTrata @ePersonas;@F@ePalermo
+b|ru|#8a nfclpnfcylcdbb b nfchcBcdbb iafsagmb mtlzjb, ahawcdda ycdAbdejb b lcizjb, ~xxe dcc@n;#8a iafsagmc mtlzjb
+b|ar|<jdhj fidj fdjaile abagrak labpwvax، flvaxe abhqaE fabpynab;<jdhj abagrak labpwvax، flvaxe abhqaE fabpynab، fidju fabdjaile jbcu
+b|zh|%7@t~V#B@C&N=n%R#g惩治^K%E口^I是^F#g%G&M@X~f;%h&N=n%R#g惩治^K%E口^I是^F#g%G&M@X~f;^K%E口@u;%E口^K@u
+7|fr|@H#F+ytrafic illicite @emigrants par terre, air @7mer#w
+7|es|@F#c<K@eMigrantes _uTierra, Mar y Aire#o;@F#c<K@eMigrantes
+7|ru|#8&P~yggaxe jbsfediag %ShpEc, jaft b gaxlpvp@n
+7|ar|<jdtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+7|zh|%7@t~V#B@C+F陆=n海=n空偷运移~R@X~f;%h+F陆=n海=n空偷运移~R@X~f;偷运移~R@u
=F|fr|@H<3fabrication @7+ytrafic ~Bd’armes %tfeu, @eleurs pièces, éléments @7munitions#w
=F|es|@F<bFabricación =mTráfico Ilícitos @e&U@eFuego, sus Piezas y Componentes y Municiones#o;@F@l{las |}&U@eFuego
=F|ru|#8&P~ybxsaiagmcdbr b awafaie asdchifcmzdasa afpybr, csa hahiegduv Behico b kajnadcdiag, e iekyc wacnfbnehag k dcjp@n;#8aw asdchifcmzdaj afpybb
=F|ar|<jdtanoe xhj abpqboe abhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=F|zh|%7@t~V#B@C+F&a制造#g^K枪支~d其零部件#g弹药@X~f;%h+F&a制造#g^K枪支~d其零部件#g弹药@X~f;枪支@u
uncac|fr|@c@r<3corruption;@c<3corruption
uncac|es|@i<q<bCorrupción;@i<bCorrupción
uncac|ru|@b@8&Pkaffpnqbb;@b&Pkaffpnqbb
uncac|ar|>Fabnqam
uncac|zh|@t反腐败@j;%7反腐败#B
cybercrime|fr|@c@r<3cybercriminalité
cybercrime|es|@i<q<bCiberdelincuencia; Fortalecimiento @Z%U@s*dLucha #cDeterminados Delitos Cometidos mediante Sistemas @eTecnología @ZInformación y #AComunicaciones y *dTransmisión @ePruebas #IForma Electrónica @eDelitos Graves
cybercrime|ru|@b@8&Pkbwcfnfchipndahib
cybercrime|ar|>Fabrkcde abqclkahce
cybercrime|zh|@t+F网络+G@j
=S|fr|@cunique &qstupéfiants{ de 1961|};@cunique @e1961 &qstupéfiants
=S|es|~u@e1961 @lEstupefacientes;~u@l_N@e1961;~u@lEstupefacientes{|, 1961};~u@e1961
=S|ru|Xlbd+RdefkaibBchkbv hfclhigev 1961 sale;Xlbd+RdefkaibBchkbv hfclhigev
=S|ar|*iabfocme bbdvmkag bqhe 1961
=S|zh|1961%u>l@j;1961%u%7>l#B;>l@j
&v|fr|@cunique &qstupéfiants @e1961{| ,|,} telle >amodifiée par +y@H@e1972;@cunique @e1961 &qstupéfiants{,|} telle >amodifiée par +y@H@e1972
&v|es|~u@e1961 @lEstupefacientes{|,} enmendada _u%Z@F@e{|25 de marzo de }1972;~u@l_N@e1961{|,} enmendada _u%Z@F@e{|25 de marzo de }1972;~u@e1961 @l_N#Isu forma enmendada _u%Z@F@e1972
&v|ru|Xlbd+RdefkaibBchkbv hfclhigev 1961 sale h nanfegkejb, gdchcddujb g dcc g haaigcihigbb h Gfaiakamaj 1972 sale
&v|ar|*iabfocme bbdvmkag bqhe 1961 lxcDgua abdjmbe llkfgftfb qhe 1972
&v|zh|经《1972%u@u<J修正@X《1961%u>l#B;经1972%u{3月25日|}%7@u<J修正@X《1961%u>l#B
~E|fr|@c&q_9{ de 1971|};*01971 &q_9
~E|es|@y@lSustancias {Sicotrópicas|Psicotrópicas}{ de 1971|}
~E|ru|%Dnhbvaifanduv gcAchigev 1971 sale;%Dnhbvaifanduv gcAchigev
~E|ar|@EabdIBkag abjibce bqhe 1971
~E|zh|1971%u>T@j;1971%u%7>T#B;>T@j
~z|fr|@c@r#F+ytrafic illicite @estupéfiants @7@e_9{| de 1988}
~z|es|@i<q#c<K@e_Ny Sustancias {Sicotrópicas|Psicotrópicas}{ de 1988|};@i@e1988
~z|ru|@b@8a wafzwc &P~yawafaie defkaibBchkbv hfclhig b nhbvaifanduv gcAchig
~z|ar|>Fabagrak Dck abdwkfj nc abdvmkag fabdIBkag abjibce
~z|zh|1988%u@t%R&a^K麻醉药品#g>T@j;1988%u%7@t%R&a^K麻醉药品#g>T#B;@t%R&a^K麻醉药品#g>T@j;《1988%u#B;1988%u%7#B
_d|fr|>3#s+P#Q@1infractions #F@W%qjouissant d’une @Ointernationale, y compris @Wagents diplomatiques
_d|es|_J#6=mCastigo @eDelitos #c&fInternacionalmente Protegidas, inclusive @KAgentes Diplomáticos
_d|ru|%D~8~xnfchipnmcdbo &Pmbq, namzxptAbvhr %1xeAbiao, g iaj Bbhmc lbnmajeibBchkbv escdiag
_d|zh|@C防止#g惩处侵害应受@0#f%E员包括外交代表@X罪行_I
hostages|fr|~l<3prise d’otages
hostages|es|@i@s<bToma @eRehenes
hostages|ru|#d+R#Wxevgeiaj xemaydbkag
hostages|ar|#CbdhauAe pvH abkuazh
hostages|zh|反对劫持%E质@0@j
mercenaries|fr|~l#F+yrecrutement, l’utilisation, +yfinancement @7l’instruction @emercenaires
mercenaries|es|@i@s#c%ZReclutamiento, @qUtilización, @q>6=mEntrenamiento @eMercenarios
mercenaries|ru|#d+R#Wgcfwagkao, bhnamzxagedbcj, Hbdedhbfagedbcj b awpBcdbcj decjdbkag
mercenaries|ar|#CbdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
mercenaries|zh|反对招募=n<B=n资助#g训练雇佣军@0@j
un-safety|fr|>3#S=q@r@7=qassocié
un-safety|es|_J#9#kPersonal <q=mPersonal Asociado
un-safety|ru|%D_zncfhademe @8b hgrxeddasa h dco ncfhademe
un-safety|ar|*i&Xlqbade <g;@Eqbade <g
un-safety|zh|@t%E员#g有关%E员%K@j
~J|fr|%l#X*1>3#S=q@r@7=qassocié
~J|es|&h@Z_J#9#kPersonal <q=mPersonal Asociado
~J|ru|#Va _zncfhademe @8b hgrxeddasa h dco ncfhademe
~J|ar|#mbbagnaice &Xlqbade <g
~J|zh|%7@t%E员#g有关%E员%K#B%F;%7@t%E员#g有关%E员%K#B@X%F
+9|fr|~l&p#Q@1attentats terroristes %tl’explosif
+9|es|@y@s*d&b%BAtentados Terroristas Cometidos con Bombas
+9|ru|#d+R#Wwajwaguj icffafbxjaj
+9|ar|#Cbidj aburdag abskualce labihalb
+9|zh|^D>R爆炸@X@0@j;^D>R爆炸事件@X@0@j
+B|fr|~l&p#Q&gfinancement &gterrorisme
+B|es|@y@s*d&b@Z>6#kTerrorismo
+B|ru|#d+R#WHbdedhbfagedbcj icffafbxje
+B|ar|#Cbidj gdfcb abskual
+B|zh|^D向>R提供资助@X@0@j
=O|fr|~l&p#Q@1actes @eterrorisme nucléaire
=O|es|@y@s*d&b%BActos @eTerrorismo Nuclear
=O|ru|#d+R#Wekiejb >Yicffafbxje
=O|ar|#Cbidj pjdab abskual abhffc
=O|zh|^D核>R&M@0@j
<n|fr|>3@Ophysique @1matières nucléaires{| et des installations nucléaires}
<n|es|_J@SFísica %BMateriales Nucleares{| y las Instalaciones Nucleares}
<n|ru|%DHbxbBchkao &Q>Yjeicfbeme;%DHbxbBchkao &Q>Yjeicfbeme b rlcfduv phiedagak
<n|ar|@Eabodace abdamce bbdfam abhffce
<n|zh|核材料实物#f@j;核材料实体#f@j;核材料#g核设施实{物|体}#f@j
tokyo-1963|fr|@c#O%Iinfractions @7%tcertains >Lactes survenant %tbord @1aéronefs;*0Tokyo
tokyo-1963|es|@y@l#AInfracciones y Ciertos Otros Actos Cometidos a Bordo ^QAeronaves
tokyo-1963|ru|%Dnfchipnmcdbrv b dckaiafuv lfpsbv ekiev, hagcfEecjuv @ewafip gaxlpEduv hplag;Takbohk@m
tokyo-1963|zh|@C在航空器内@X+G#g犯有某些<C&M_I;东京@j
hague-1970|fr|@c&p#Q@Zcapture illicite d’aéronefs
hague-1970|es|@y*d&b#kApoderamiento Ilícito @eAeronaves
hague-1970|ru|%D#Wdcxekadduj xevgeiaj gaxlpEduv hplag
hague-1970|ar|@Eidj abaqgcbaE Dck abdwkfj jbG abyazkag
hague-1970|zh|@C^D&a劫持航空器_I
_t|fr|@c&p*bdirigés <3#S@el’aviation civile
_t|es|@y*d&b@e_L<b#9@ZAviación Civil
_t|ru|%D%Xsfeyledhkao egbeqbb
_t|ar|@Eidj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_t|zh|@C^D危害~R用航空%K@X&a&M_I
_a|fr|@H&p#Q@1actes ~B@e<z%m@Waéroports servant %t~C
_a|es|@F*d&b@e_L@e<d#I@KAeropuertos >aPresten Servicio{|s} a @qAviación Civil #t
_a|ru|#8a #Wdcxekaddujb ekiejb dehbmbr g ePfanafiev, awhmpybgetAbv jcylpdefaldpt sfeyledhkpt egbeqbt
_a|zh|^D在为@0~R用航空服务@X机场上@X&a~P&M@X@u;^D在用于@0~R用航空@X机场发生@X&a~P&M@X@u
+5|fr|@c#5marquage @1explosifs plastiques @7#Ifeuilles %Ifins @edétection
+5|es|@y#NMarcación @eExplosivos Plásticos @L@KFines @eDetección
+5|ru|%Djefkbfagkc nmehibBchkbv gxfugBeiuv gcAchig g qcmrv bv awdefpycdbr
+5|ar|@EgdccC abdgnrkag ablbaqgctce lDkA twnua
+5|zh|@C在可塑炸药中添加识别剂以便侦测_I
sua|fr|@c&p*b<3#S@Znavigation maritime
sua|es|@y*d&b@e{|los }_L<b#9@ZNavegación Marítima
sua|ru|%D%Xjafhkasa hplavalhige
sua|ar|@Eidj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|^D危~d海上航行%K&a&M@j
sua-platforms|fr|@H&p*b<3#S@1plates-formes fixes situées #5plateau continental
sua-platforms|es|@F*d&b@e{|los }_L<b#9^QPlataformas Fijas Emplazadas #I@qPlataforma Continental
sua-platforms|ru|#8a %Xhieqbadefduv nmeiHafj, fehnamaycdduv @ekadibdcdiemzdaj EcmzHc
sua-platforms|zh|^D危~d大陆架固定平台%K&a&M@u
~G|fr|Statut @eRome @ZCour pénale %0;Statut @eRome
~G|es|>V@eRoma @ZCorte Penal #t;>V@eRoma
~G|ru|Objhk{bo|asa|ajp|bj|aj} hieipi@v+Tpsamagdasa hple;Objhk{bo|asa|ajp|bj|aj} hieipi{|e|p|aj|c}
~G|ar|hFad kfda abpqaqc bbdotde abrhazce abmfbce;hFad kfda abpqaqc
~G|zh|@0刑事<G院罗马规约;罗马规约
^k|fr|#x@x%8@ZCour pénale %0
^k|es|#U&T@ZCorte Penal #t
^k|ru|@Ra &t+Tpsamagdasa hple
^k|ar|agnai adgcaCag foxahag abdotde abrhazce abmfbce;abagnai abdgjbi ladgcaCag abdotde abrhazce abmfbce foxahagua
^k|zh|@0刑事<G院^S%n
vcdr|fr|_D&q<tdiplomatiques
vcdr|es|@i@e~p@lRelaciones Diplomáticas
vcdr|ru|Ncdhk+RlbnmajeibBchkbv hdaEcdbrv
vcdr|ar|@Enccha bbjbaiag abmlbfdaqce
vcdr|zh|*D外交关系@j
vccr|fr|_D&q<tconsulaires
vccr|es|@i@e~p@lRelaciones Consulares
vccr|ru|Ncdhk+Rkadhpmzhkbv hdaEcdbrv
vccr|ar|@Enccha bbjbaiag abihxbce
vccr|zh|*D领事关系@j
_8|fr|@c&qmissions spéciales
_8|es|@i@l#AMisiones Especiales
_8|ru|%Dhncqbemzduv jbhhbrv
_8|zh|^I使团@j
vclt|fr|_D#5&Z@1traités
vclt|es|@i@e~p#G%Y%BTratados
vclt|ru|Ncdhk+Rnfegc %dlasagafag
vclt|ar|@Enccha biahfh abdjaumag
vclt|zh|*D#4<G@j
vclt-io|fr|_D#5&Z@1traités +0&R@7organisations &1ou +0organisations ~7
vclt-io|es|@i@e~p#G%Y%BTratados +0&Wy ~Y%go +0~Y&y
vclt-io|ru|Ncdhk+Rnfegc lasagafag jcylp sahplefhigejb b jcylpdefaldujb afsedbxeqbrjb bmb jcylp jcylpdefaldujb afsedbxeqbrjb
vclt-io|zh|@C#Z#g@0%H间或@0%H相互间#4<G@X*D@j
>C|fr|_D%Asuccession d’États &8@etraités
>C|es|@i@e~p#NSucesión @e&W#IMateria @eTratados
>C|ru|Ncdhk+Rnfeganfccjhigc *a#Tlasagafag
>C|zh|@C#Z在#4方面@X继承@X*D@j
&n|fr|@c@r&qimmunités juridictionnelles @1&R@7@eleurs biens
&n|es|@i<q@l#AInmunidades Jurisdiccionales %B&Wy @esus Bienes
&n|ru|@b@8a tfbhlbkqbadduv bjjpdbiciev *ab bv hawhigcddahib
&n|ar|@E@4boxahag abmfb fddgbtagua dh abfbace abiAazce
&n|zh|@t#Z~d其财产管辖豁免@j
representation|fr|_D%Areprésentation @1&R%mleurs <tavec @Worganisations &1@ecaractère universel
representation|es|@i@e~p#NRepresentación %B&W#Isus Relaciones con #A~Y%g@eCarácter Universal
representation|ru|Ncdhk+Rnfclhiegbicmzhigc *ag bv aidaEcdbrv h jcylpdefaldujb afsedbxeqbrjb pdbgcfhemzdasa vefekicfe
representation|zh|*D@C#Z在其对普遍性@0%H关系上@X代表权@j
unclos|fr|@c@r#5&Z@Zmer
unclos|es|@i<q#G%Y#kMar;CONVEMAR
unclos|ru|@b@8%Sjafhkajp nfegp
unclos|ar|@E@4biahfh abloak
unclos|zh|@t+d<G@j;%7+d<G#B
part-xi|fr|#x#X%t<k@Zpartie XI @Z@c@r#5&Z@Zmer{ du 10 décembre 1982|}
part-xi|es|#U%j@q>H@ZParte XI @Z@i<q#G%Y#kMar{ de 10 de diciembre de 1982|};#U#NParte XI
part-xi|ru|@Raw ahpAchigmcdbb Zehib !X!I <Mai 10 lckewfr 1982 sale
part-xi|zh|@C=c1982%u12月10日%7@t+d<G#B第十一部分@X%n;第十一部分%n
fish-stocks|fr|#x%Ifins @e<k@1dispositions @Z@c@r#5&Z@Zmer &g10 décembre 1982 ~F*1&c@7*1<W@1stocks @epoissons dont @Wdéplacements s’effectuent tant %tl’intérieur qu’au-delà @ezones économiques exclusives (stocks chevauchants) @7@1stocks @epoissons grands migrateurs;#x{|des Nations Unies |de 1995 }&qstocks @epoissons
fish-stocks|es|#U#N>H^QDisposiciones @Z@i<q#G%Y#kMar @e10 @ediciembre @e1982 relativas a @q&iy Ordenación ^QPoblaciones @ePeces Transzonales y #APoblaciones @ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @l{las |}Poblaciones @ePeces
fish-stocks|ru|@Raw ahpAchigmcdbb namaycdbo <Mai 10 lckewfr 1982 sale, kaiafuc kehetihr havfedcdbr ifedhsfedbBduv fuwduv xenehag b xenehag lemcka jbsfbfptAbv fuw b pnfegmcdbr bjb;=3{| Dfsedbxeqbb DwKclbdcdduv Ieqbo} %Sfuwduj xenehej
fish-stocks|zh|=c1982%u12月10日%7@t+d<G#B有关养护#g~S跨界~U#g高度洄游~U@X规定@X%n;=c%7@t+d<G#B有关养护#g~S跨界~U#g高度洄游~U@X规定@X%n;{联合国|}~U%n
bbnj|fr|#xse rapportant *1@c@r#5&Z@Zmer @7portant %A&c@7&4durable @Zdiversité biologique marine @1zones ne relevant pas @Zjuridiction nationale
bbnj|es|#U#I%Z=u@Z@i<q#G%Y#kMar %j@q&i=mUso Sostenible @Z=fBiológica Marina ^QZonas Situadas Fuera @ZJurisdicción Nacional
bbnj|ru|@R@ewexc <Ma havfedcdbb b phiaoBbgaj bhnamzxagedbb jafhkasa wbamasbBchkasa fexdaawfexbr g feoadev xe nfclcmejb lcohigbr deqbademzdao tfbhlbkqbb
bbnj|zh|%7@t+d<G#B下#Z^J区域+d#2@X养护#g%k~M%n;根据%7@t+d<G#B@X规定就#Z^J区域+d#2@X养护#g%k~M#R拟订@X%n
_V|fr|#x@x%8&gTribunal @T&g&Z@Zmer
_V|es|#U&T#kTribunal @s#k%Y#kMar
_V|ru|@Ra &t+Tifbwpdeme %Sjafhkajp nfegp
_V|zh|@0+d<G<G庭^S%n
isa-privileges|fr|@H@x%8@el’Autorité @M@1fonds marins
isa-privileges|es|@F&T@ZAutoridad @s%BFondos Marinos
isa-privileges|ru|#8a &t+Tafsede %Sjafhkajp ldp
isa-privileges|zh|@0海底~S局^S@u
high-seas|fr|>3haute mer
high-seas|es|_JAlta Mar
high-seas|ru|@baw aikfuiaj jafc
high-seas|zh|公海@j
^3|fr|@c#5plateau continental
^3|es|_JPlataforma Continental
^3|ru|%Dkadibdcdiemzdaj EcmzHc
^3|zh|大陆架@j
territorial-sea|fr|>3mer territoriale +Pzone contiguë
territorial-sea|es|@i#GMar Territorial ^NZona Contigua
territorial-sea|ru|%Dicffbiafbemzdaj jafc b nfbmcyeAco xadc
territorial-sea|zh|领海~d毗连区@j;领海>Z毗连区@j
<R|fr|#x+Qfavoriser +yrespect par @Wnavires @epêche #Ihaute mer @1+L&1@e&c@7@egestion;#xd’application
<R|es|#U@LPromover %ZCumplimiento ^Q=v%g@e&iy Ordenación _u@KBuques Pesqueros >aPescan #IAlta Mar;#U@eCumplimiento
<R|ru|@Ra halcohigbb hawmtlcdbt fuwamagdujb hplejb g aikfuiaj jafc %djcf %Shavfedcdbt ybguv fchpfhag b pnfegmcdbt bjb;@R%Saikfuiajp jaft
<R|zh|促进公海渔船遵守@0养护#g~S_C@X%n;遵守_C%n
>y|fr|#x#X%I+L&gressort @el’État &gport{ visant à prévenir, contrecarrer et éliminer la pêche illicite, non déclarée et non réglementée|}
>y|es|#U@l=v#kEstado Rector #kPuerto Destinadas a Prevenir, Desalentar y Eliminar @qPesca Ilegal, No Declarada y No Reglamentada;#U@l=v#kEstado Rector #kPuerto
>y|ru|=3{| Gfalagamzhigcddao b hcmzhkavaxrohigcddao afsedbxeqbb DwKclbdcdduv Ieqbo} a jcfev sahplefhige nafie %Snfclpnfcylcdbt, hlcfybgedbt b &ddcxekaddasa, dchaawAecjasa b dcfcspmbfpcjasa {|fuwdasa }nfajuhme;@Ra jcfev sahplefhige nafie
>y|zh|@C港口国&N=n^D#g+e&a=n不报告=n不管制捕鱼@X_C%n;@C&N=n^D#g+e&a=n不报告=n不管制捕鱼@X港口国_C%n;港口国_C%n
solas|fr|~l{de 1974 |}&psauvegarde @Zvie humaine #Imer
solas|es|@y@s*d#9@ZVida Humana #I%ZMar{, 1974|};@ySOLAS
solas|ru|#d@a%Savfedc BcmagcBchkao ybxdb @ejafc
solas|ar|#Cbqbade abpkfao nc abloak;#Cbodace abpkfao nc abloak
solas|zh|1974%u@0海上%E命%K@j;1974%u%7@0海上%E命%K#B;@0海上%E命%K@j
marpol|fr|~l&p#s@Zpollution par @Wnavires{|, telle que modifiée par le Protocole de 1978 y relatif}
marpol|es|@y@s@LPrevenir @q~X_u@KBuques, 1973, modificado _u{el|su} @F@e1978;@y@s@LPrevenir @q~X_u@KBuques;@yMARPOL
marpol|ru|#d@a^Pxesfrxdcdbr h hplag
marpol|zh|@0防止船舶造成污染@j
_v|fr|~l{de 1979 |}%Arecherche @7+ysauvetage maritimes
_v|es|@y@s@lBúsqueda y Salvamento Marítimos{, 1979|}
_v|ru|#d@a%Snabhkp b hnehedbt @ejafc
_v|ar|#CbbloB fabshiaH nc abloak
_v|zh|1979%u@0海上搜寻救助@j;@0海上搜寻{和|与|}救助@j
stcw|fr|~l{de 1978 |}&qnormes @eformation @1gens @emer, @edélivrance @1brevets @7@eveille
stcw|es|@y@s@lNormas @eFormación, Titulación y Guardia *dGente @eMar{, 1978|}
stcw|ru|#d+Rnalsaiagkc b lbnmajbfagedbb jafrkag b dchcdbb geviu{| 1978 sale}
stcw|zh|1978%u海员培训=n发证#g值班标准@0@j;海员培训=n发证#g值班标准@0@j
*F|fr|@c+Qfaciliter +ytrafic maritime *C
*F|es|@y@LFacilitar %ZTráfico Marítimo #t
*F|ru|@b%SawmcsBcdbt %ejafhkasa hplavalhige
*F|ar|@Egcqck okte abdbaoe ablokce abmfbce
*F|zh|便利@0海上运输@j
imo-convention|fr|@cportant création @e@Pmaritime %0
imo-convention|es|@yConstitutivo @Z=wMarítima #t
imo-convention|ru|%DJcylpdefaldao jafhkao afsedbxeqbb
imo-convention|zh|@0海事%H@j
mlc|fr|@c&g=Umaritime{, 2006|};@c&g=Umaritime @e2006
mlc|es|@y#GTrabajo Marítimo{, 2006|}
mlc|ru|@b{2006 sale |}a ifplc g jafhkaj hplavalhigc{| 2006 sale}
mlc|zh|2006%u海事劳工@j
+C|fr|>3@O&gpatrimoine culturel subaquatique
+C|es|_J@S#kPatrimonio Cultural Subacuático
+C|ru|>Gnalgaldasa kpmzipfdasa dehmclbr
+C|ar|@Eodace abgkaB abBianc abdDdfk labdcau
+C|zh|#f水下*M遗产@j
ballast-water|fr|~l@N+ycontrôle +P<W@1eaux @eballast @7sédiments @1navires
ballast-water|es|@y@s>gControl ^NGestión #kAgua @eLastre y @KSedimentos %BBuques
ballast-water|ru|#d+Rkadifamc hplaguv wemmehiduv gal b ahelkag b pnfegmcdbb bjb
ballast-water|zh|@0船舶压载水#g沉积物控制与~S@j;@0船舶压载水>0沉积物控制#g~S@j;控制#g~S船舶压载水#g沉积物@0@j
wreck-removal|fr|~l@eNairobi @xl’enlèvement @1épaves
wreck-removal|es|@y@s@eNairobi #NRemoción @eRestos @eNaufragio
wreck-removal|ru|Ieofawbohk{er jcylpdefalder kadgcdqbr|ao jcylpdefaldao kadgcdqbb|pt jcylpdefaldpt kadgcdqbt|ao jcylpdefaldao kadgcdqbco} aw plemcdbb xeiadpgEbv hplag
wreck-removal|zh|内罗毕@0船舶残骸清除@j;@0船舶残骸清除内罗毕@j
hong-kong|fr|~l@eHong Kong @N+yrecyclage sûr @7écologiquement rationnel @1navires
hong-kong|es|@y@s@eHong Kong >gReciclaje Seguro y Ambientalmente Racional %BBuques
hong-kong|ru|Sadkadshk{er jcylpdefalder kadgcdqbr|ao jcylpdefaldao kadgcdqbb|pt jcylpdefaldpt kadgcdqbt|ao jcylpdefaldao kadgcdqbco} a wcxanehdao b PkamasbBchkb feqbademzdao pibmbxeqbb hplag
hong-kong|zh|香港@0%K与无害环境拆船@j;香港@0%K#g无害环境拆船@j
^8|fr|>3#s@Zpollution @1mers résultant @el’immersion @edéchets
^8|es|@y#N#6@Z~X#kMar _uVertimiento @eDesechos y Otras Materias
^8|ru|@b^Pxesfrxdcdbr jafr hwfahejb aivalag _Qjeicfbemag;Лadladhk@m
^8|zh|防止倾倒废物~d<C物质污染+d_I;防止倾倒废物>0<C物质污染+d#e@j
ospar|fr|@c&p@O&gmilieu marin @el’Atlantique &gNord-Est
ospar|es|@y*d@S#kMedio {Ambiente |}Marino #kAtlántico Nordeste
ospar|ru|%D&Qjafhkao hfclu Lcgcfa-NahiaBdao Mimedibkb
ospar|ar|@Eodace ablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#f东北大西洋+d环境@j
npt|fr|%a%Anon-prolifération @1+snucléaires;%a%Anon-prolifération;TNP
npt|es|%b#NNo Proliferación ^Q&UNucleares;TNP
npt|ru|%Qa dcfehnfahifedcdbb >Yafpybr;FIЯD
npt|ar|+mjmd ahgwak abpqboe abhffce
npt|zh|不扩散核&s#4;核不扩散#4;%7不扩散#4<J
ctbt|fr|%ad’interdiction complète @1essais nucléaires
ctbt|es|%b@e&HCompleta %BEnsayos Nucleares
ctbt|ru|%Qa ghcawKcjmtAcj %3rlcfduv bhnuiedbo;FNЗЯQ
ctbt|ar|+maboFk abwadb bbgrakl abhffce
ctbt|zh|全面%R核试验#4;全面禁试#4
tpnw|fr|%a@x#7@1+snucléaires
tpnw|es|%b#N&H^Q&UNucleares
tpnw|ru|%Qa %3>Yafpybr
tpnw|ar|+moFk abpqboe abhffce
tpnw|zh|%R核&s#4
ptbt|fr|%ainterdisant @Wessais d’armes nucléaires %ml’atmosphère, %m=iextra-atmosphérique @7sous l’eau
ptbt|es|%b_u%Z>ase Prohíben @KEnsayos con =p#I@qAtmósfera, %ZEspacio Ultraterrestre y Debajo #kAgua
ptbt|ru|%Qa %3bhnuiedbo >Yafpybr g eijahHcfc, g kahjbBchkaj nfahifedhigc b nal galao
ptbt|ar|+moFk grakl +rabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|%R在大气层=n&E#g水下进行核&s试验#4;部分%R核试验#4;部分禁试#4
seabed-arms|fr|%ainterdisant @eplacer @1+snucléaires @7d’autres +s@edestruction massive #5fond @1mers @7@1océans ainsi >a%mleur sous-sol
seabed-arms|es|%b@l{|la }&H@eEmplazar =py Otras &U@eDestrucción #IMasa #I@KFondos Marinos y Oceánicos y su Subsuelo
seabed-arms|ru|%Qa %3fexjcAcdbr @eldc jafco b akcedag b g csa dclfev >Yafpybr _Qgblag afpybr jehhagasa pdbBiaycdbr
seabed-arms|zh|%R在海床洋底~d其底土安置核&s#g<C大规模{毁灭|杀伤}性&s#4
enmod|fr|@c@x#7d’utiliser @1techniques @emodification @el’environnement %t@1fins militaires ou toutes >Lfins hostiles
enmod|es|_J&H@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%D%3gacddasa bmb mtwasa bdasa gfeylcwdasa *Yhfclhig gaxlcohigbr @enfbfaldpt hfclp
enmod|zh|%R为军事或任何<C敌对目@X<B改变环境@X技术_I
bwc|fr|@c@x#7@Zmise au point, @Zfabrication @7&gstockage @1+sbactériologiques (biologiques) ou %ttoxines @7@xleur destruction;@c&q+sbiologiques{| ou à toxines| et à toxines}
bwc|es|_J&H#kDesarrollo, @qProducción =mAlmacenamiento @e&UBacteriológicas (Biológicas) y Toxínicas y @lSu Destrucción;@i@l#A&UBiológicas{| y Toxínicas}
bwc|ru|%D%3fexfewaikb, nfabxgalhige b dekanmcdbr xenehag wekicfbamasbBchkasa (wbamasbBchkasa) b iakhbddasa afpybr b aw bv pdbBiaycdbb;@b%SwbamasbBchkajp {|b iakhbddajp }afpybt;%DwbamasbBchkaj {|b iakhbddaj }afpybb
bwc|ar|@EoFk aqgomaB fshgar fgvCch abpqboe abltgkcfbfrce (ablcfbfrce) fabgtqchce fgmdck gbt abpqboe
bwc|zh|@C%R#i=n生产#g储存细菌(生物)~d毒素&s#g销毁此种&s_I;%h%R{发展|研制}=n生产#g储存细菌(生物)~d毒素&s{和|以及}销毁{此种|这种|这类|此类}&s#e@j;生物{和毒素|及毒素|}&s@j
<V|fr|@H#u@qprohibition d’emploi *1guerre @egaz asphyxiants, toxiques ou similaires @7@emoyens bactériologiques
<V|es|@F%j@q&H#kEmpleo #I@qGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;@F@e=t@e1925
<V|ru|#8a %3<0@egaodc plpEmbguv, rlagbiuv bmb lfpsbv nalawduv sexag b wekicfbamasbBchkbv hfclhig
<V|zh|%R在战争中<B窒息性=n毒性或<C气体#g细菌作战方<G@X@u;1925%u%7#3@u<J;《1925%u#3@u<J
cwc|fr|@c@x#7@Zmise au point, @Zfabrication, &gstockage @7@el’emploi @1+schimiques @7@xleur destruction;@c&q+schimiques
cwc|es|_J&H#kDesarrollo, @qProducción, %ZAlmacenamiento =mEmpleo @e&UQuímicas y @lSu Destrucción;@i@l#A&UQuímicas
cwc|ru|%D%3fexfewaikb, nfabxgalhige, dekanmcdbr b <0vbjbBchkasa afpybr b a csa pdbBiaycdbb;@b%SvbjbBchkajp afpybt;%DvbjbBchkaj afpybb
cwc|ar|@EoFk aqgomaB fshgar fgvCch faqgjdab abpqboe abtcdcazce fgmdck gbt abpqboe;@Eabpqboe abtcdcazce
cwc|zh|@C%R{发展|研制}=n生产=n储存#g<B化学&s~d销毁此种&s_I;%R化学&s@j;化学&s@j
ccw|fr|@c@x#7ou @qlimitation @el’emploi @ecertaines +sclassiques qui peuvent être considérées comme produisant @1effets traumatiques excessifs ou comme frappant sans discrimination;@c@xcertaines +sclassiques
ccw|es|@i@lProhibiciones o Restricciones #kEmpleo @eCiertas &UConvencionales >aPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@i@lCiertas &UConvencionales
ccw|ru|%D%3bmb asfedbBcdbb <0kadkfciduv gblag awuBdasa afpybr, kaiafuc jaspi hBbieizhr dedahrAbjb Bfcxjcfduc nagfcylcdbr bmb bjctAbjb dcbxwbfeicmzdac lcohigbc;@b%Skadkfciduj gblej awuBdasa afpybr;%Dkadkfciduv gblev awuBdasa afpybr
ccw|ar|@EoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|%R或限制<B某些可被认为具有过分伤害力或滥杀滥伤作用@X常规&s@j;{特定|某些}常规&s@j
ccw-amended-ii|fr|@H@x#7ou @qlimitation @el’emploi @1mines, pièges @7>Ldispositifs{,|} tel qu’il a été modifié +y3 mai 1996;@HII modifié
ccw-amended-ii|es|@F@lProhibiciones o Restricciones #kEmpleo @eMinas, &UTrampa y Otros Artefactos{,|} según fue enmendado %Z3 @emayo @e1996
ccw-amended-ii|ru|#8a %3bmb asfedbBcdbb <0jbd, jbd-magpEck _Qphifaohig h nanfegkejb, gdchcddujb 3 jer 1996 sale;lanamdcdd{uo|asa|ajp|uj|aj} #8!I!I
ccw-amended-ii|zh|经修正@X%7<H号@u<J;经修正{的|后的|}<H号@u;修正后@X%7<H号@u<J
ccw-v|fr|@H#X%Irestes explosifs @eguerre
ccw-v|es|@F<LRestos Explosivos @eGuerra
ccw-v|ru|#8%Sgxfugaanehduj ncfcybikej gaodu;#8!V
ccw-v|zh|战争遗留爆炸物@u
mine-ban|fr|@c@x#7@el’emploi, &gstockage, @Zproduction @7&gtransfert @1mines antipersonnel @7@xleur destruction;@c@x#7@1mines antipersonnel;@cd’Ottawa
mine-ban|es|_J&H#kEmpleo, Almacenamiento, Producción y Transferencia @eMinas Antipersonal y @lsu Destrucción;_J&H^QMinas Antipersonal;@i@eOttawa
mine-ban|ru|%D%3nfbjcdcdbr, dekanmcdbr xenehag, nfabxgalhige b ncfcleBb nfaibgancvaiduv jbd b aw bv pdbBiaycdbb;%D%3nfaibgancvaiduv jbd;Diieghk@m
mine-ban|ar|@EoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam fgmdck gbt abpbDad
mine-ban|zh|@C%R<B=n储存=n生产#g转让杀伤%E员地雷~d销毁此种地雷_I;{禁止|}杀伤%E员地雷@j;%7渥太华#B
cluster|fr|@c&q+s%tsous-munitions
cluster|es|@i@lMuniciones #IRacimo
cluster|ru|@b%Skehhciduj wacnfbnehej
cluster|ar|@EabHvazk abjhifmce
cluster|zh|集束弹药@j
att|fr|%a#5commerce @1armes
att|es|%b#GComercio @eArmas
att|ru|%Qa iafsagmc afpybcj
att|ar|+mgrake abpqboe
att|zh|&s贸易#4
outer-space|fr|%a&q*9&9@W^Z@1&R=D@e=iextra-atmosphérique, y compris @qLune @7@W>Lcorps célestes;%a@xl’espace{| extra-atmosphérique}
outer-space|es|%b<L@V>aDeben Regir #AActividades %B&W~tEspacio Ultraterrestre, incluso @qLuna y Otros Cuerpos Celestes;%b#G*h
outer-space|ru|%Qa nfbdqbnev +K*a%Sbhhmclagedbt b bhnamzxagedbt kahjbBchkasa nfahifedhige, gkmtBer Лpdp b lfpsbc dcwchduc icme;%Q%Skahjahp
outer-space|ar|+mabdlamz abdhFde bphwye abmfb nc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
outer-space|zh|@C_B探索#g~M包括月球#g<C天体在内&E活动@X#H#4;@C_B探索#g~M包括月球#g<C天体在内@X&E活动@X#H#4;{外空|外层空间}#4
=R|fr|#x#5sauvetage @1astronautes, +yretour @1astronautes +Prestitution @1objets lancés %m~j
=R|es|#U#GSalvamento ^NDevolución @eAstronautas ^NRestitución @eObjetos Lanzados al *h
=R|ru|@Ra hnehedbb kahjadegiag, gaxgfeAcdbb kahjadegiag b gaxgfeAcdbb awKckiag, xenpAcdduv g kahjbBchkac nfahifedhiga
=R|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=R|zh|营救宇宙航行员=n送回宇宙航行员#g归还发射到&E@X物体@X%n
>d|fr|>3responsabilité @M@N@Wdommages causés par @1objets spatiaux
>d|es|@y#NResponsabilidad @s_uDaños Causados _uObjetos Espaciales
>d|ru|%D%1aigcihigcddahib xe pAcfw, nfbBbdcdduo kahjbBchkbjb awKckiejb
>d|ar|@EabdqIfbce abmfbce jh abpAkak abgc gomBua abprqad abnAazce
>d|zh|空间物体所造成损害@X@0责任@j;&E物体所造成损害之@0责任@j
+8|fr|@c@xl’immatriculation @1objets lancés %m~j
+8|es|@y#GRegistro @eObjetos Lanzados al *h
+8|ru|%Dfcsbhifeqbb awKckiag, xenphkecjuv g kahjbBchkac nfahifedhiga
+8|ar|@Egqrcb abprqad abdybie nc abnAaE abvakrc
+8|zh|@C登记射入&E物体_I
moon|fr|#x&9@W^Z@1&R%ALune @7@W>Lcorps célestes
moon|es|#U>adebe regir #Aactividades %B&W#I@qLuna y otros cuerpos celestes
moon|ru|@Ra +K*a@eЛpdc _Qdcwchduv icmev
moon|ar|abagnai abdhFd bphwye abmfb jbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|@C_B在月球#g<C天体上活动@X%n;月球%n
antarctic|fr|%a@xl’Antarctique
antarctic|es|%bAntártico
antarctic|ru|%Qaw Mdiefkibkc
antarctic|ar|+mphgaktgcta
antarctic|zh|南极#4
tlatelolco|fr|%avisant #7@1+snucléaires #IAmérique latine @7%m@WCaraïbes;%a@eTlatelolco
tlatelolco|es|%b*dProscripción ^Q=p#I{la |}América Latina =mCaribe;%b@eTlatelolco
tlatelolco|ru|%Qa %3>Yafpybr g Лeibdhkao Mjcfbkc b Cefbwhkaj wehhcodc;%QTmeicmamka
tlatelolco|ar|+moFk +rpdkcta abbagchce fdhyie ablok abtakclc;+mgbagcbfbtf
tlatelolco|zh|拉丁美洲#g加勒比%R核&s#4;特拉特洛尔科#4
rarotonga|fr|%a%Azone dénucléarisée &gPacifique Sud;%a@eRarotonga
rarotonga|es|%b#NZona Libre @e=p#kPacífico Sur;%b@eRarotonga
rarotonga|ru|%Qa wcxKrlcfdao xadc tydao Behib Tbvasa akcede;%QOefaiadse
rarotonga|ar|+mkakfgfhDa
rarotonga|zh|南太平洋无核区#4;南太平洋无核&s区#4;拉罗通加#4
bangkok|fr|%a%A&e@el’Asie &gSud-Est;%a@eBangkok
bangkok|es|%b#NZona Libre @e=p{de|del|en|en el} Asia Sudoriental;%b@eBangkok
bangkok|ru|%Q*2g Ysa-NahiaBdao Mxbb;Uedskakhk#K
bangkok|ar|+mshwaE abdhyie abvabce dh +rrhfl wki Jqca;+mlahtft
bangkok|zh|东南亚无核&s区#4;曼谷#4
pelindaba|fr|%a@xune &e#IAfrique;%a@ePelindaba
pelindaba|es|%b@luna Zona Libre @e=p#IÁfrica;%b@ePelindaba
pelindaba|ru|%Q*2g MHfbkc;Gcmbdlewhk#K
pelindaba|ar|+mshwaE dhyie vabce dh +rpnkcica;+mlbchmala
pelindaba|zh|*N无核&s区#4;佩林达巴#4
_w|fr|%aportant création d’une &e#IAsie centrale;%a#X%tune &e#IAsie centrale
_w|es|%b@luna Zona Libre @e=p#I{|el }Asia Central;%b@eSemipalatinsk
_w|ru|%Q*2g Цcdifemzdao Mxbb;Lcjbnemeibdhk#K
_w|ar|+mshwaE dhyie vabce dh +rJqca abfqyG
_w|zh|中亚无核&s区#4;塞米巴拉金斯克#4
unfccc|fr|Convention-cadre @r&qchangements climatiques
unfccc|es|@i=u<q>m;@i=u>m
unfccc|ru|OejaBd@a@8aw bxjcdcdbb kmbjeie;OejaBd@aaw bxjcdcdbb kmbjeie;OCQCDDI
unfccc|ar|@E@4absyakce &OgDck abdhav
unfccc|zh|@t气候变化=0@j;气候变化=0@j
kyoto|fr|@H@eKyoto{ à la Convention-cadre des Nations Unies sur les changements climatiques|}
kyoto|es|@F@eKyoto @Z@i=u<q>m;@F@e{Kyoto|Kioto}
kyoto|ru|Cbaihk@Q{ k OejaBdao kadgcdqbb Dfsedbxeqbb DwKclbdcdduv Ieqbo aw bxjcdcdbb kmbjeie|}
kyoto|ar|<jtcfgf
kyoto|zh|%7@t气候变化=0#B京都@u;%7@t气候变化=0#B@X京都@u;京都@u
<9|fr|#x@eParis
<9|es|#U@eParís aprobado #Ivirtud @Z@i=u<q>m;#U@eParís
<9|ru|Gefbyhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb}
<9|ar|agnai lakcq
<9|zh|巴黎%n
cbd|fr|>3diversité biologique
cbd|es|@y#N=fBiológica
cbd|ru|%D^B;@b@8a ^B
cbd|ar|@Eabghfj ablcfbfrc;*i&Xlabghfj ablcfbfrc
cbd|zh|#2@j
+v|fr|@H@eCartagena %A#s@1risques biotechnologiques
+v|es|@F@eCartagena @l#9@ZBiotecnología{ del Convenio sobre la Diversidad Biológica|};@F@eCartagena
+v|ru|Cefievcdhk#r%Swbawcxanehdahib;Cefievcdhk#r%Swbawcxanehdahib k Cadgcdqbb a ^B;Cefievcdhk@Q
+v|ar|<jikyarhe bbqbade abpocazce;<jikyarhe abdgjbi labqbade abpocazce
+v|zh|%7#2#B卡塔赫纳生物%K@u;%7#2#B@X卡塔赫纳生物%K@u;卡塔赫纳{生物安全|}@u
nagoya|fr|@H@eNagoya @x<Y%Iressources génétiques @7+ypartage juste @7équitable @1avantages découlant @eleur utilisation;@H@eNagoya
nagoya|es|@F@eNagoya @l_K@KRecursos Genéticos y ~ZJusta y Equitativa #I@KBeneficios >ase Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};@F@eNagoya
nagoya|ru|Iesaohk#rfcspmbfagedbr lahipne k scdcibBchkbj fchpfhej b hagjchidasa *Y@ehnfegclmbgao b fegdao ahdagc gusal ai bv nfbjcdcdbr{ k Cadgcdqbb a wbamasbBchkaj fexdaawfexbb|};Iesaohk@Q
nagoya|ar|<jhaDfca
nagoya|zh|%7#2#B@C获取遗传资源#g公正#g公平分享其~M所产生惠益@X~e@u;@C获取遗传资源{和|与|以及}公正{和|}公平{地|}分享其~M所产生惠益@X~e@u;~e@u
unccd|fr|@c@r%Alutte <3désertification{ dans les pays gravement touchés par la sécheresse et/ou la désertification, en particulier en Afrique|}
unccd|es|@i<q@eLucha <bDesertificación #I@KPaíses Afectados _uSequía Grave o Desertificación, #IParticular #IÁfrica;Convención{ de las Naciones Unidas|} @eLucha <bDesertificación;@i@eLucha <bDesertificación #I@KPaíses Afectados _uSequía Grave o Desertificación, #IParticular #IÁfrica
unccd|ru|@b@8%S#Wanphiudbgedbcj g icv hifedev, kaiafuc bhnuiugeti hcfzcxdpt xehpvp b/bmb anphiudbgedbc, ahawcdda g MHfbkc;@b@8%S#Wanphiudbgedbcj;@b%S#Wanphiudbgedbcj
unccd|ar|>Fabgxok nc ablbmah abgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;>Fabgxok
unccd|zh|@t@C在发生严重干旱#g/或荒漠化@X#Z^I是在*N防治荒漠化_I;@t防治荒漠化@j;防治荒漠化@j
~K|fr|_D&p@O@Zcouche d’ozone
~K|es|@y@e~p*d@S@ZCapa @eOzono
~K|ru|Ncdhk@aaw avfedc axadagasa hmar
~K|ar|@Enccha bodace ylie abpfCfh
~K|zh|#f臭氧层*D@j
^r|fr|@H@eMontréal #X%t@1substances qui appauvrissent @qcouche d’ozone
^r|es|@F@eMontreal %j#ASustancias >aAgotan @qCapa @eOzono;@F@eMontreal
^r|ru|Jadfcemzhk#r%SgcAchigej, fexfpEetAbj axadaguo hmao;Jadfcemzhk@Q
^r|ar|<jdfhgkcab &Oabdfam abdqghnme bylie abpfCfh
^r|zh|@C消耗臭氧层物质@X蒙特利尔@u;%7蒙特利尔@u<J
basel|fr|*0Bâle #5contrôle @1mouvements transfrontières @edéchets dangereux @7@eleur élimination;*0Bâle
basel|es|@y@eBasilea #GControl %BMovimientos Transfronterizos %BDesechos Peligrosos y su Eliminación;@y@eBasilea
basel|ru|Uexcmzhk+Rkadifamc xe ifedhsfedbBdao ncfcgaxkao anehduv aivalag b bv plemcdbcj;Uexcmzhk@m
basel|ar|@ElaCb &Oabgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@ElaCb
basel|zh|控制危险废物越境转移~d其处置巴塞尔@j;巴塞尔@j
rotterdam|fr|*0Rotterdam{ sur la procédure de consentement préalable en connaissance de cause applicable à certains produits chimiques et pesticides dangereux qui font l’objet d’un commerce international|}
rotterdam|es|@y@eRotterdam #GProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @eComercio #t;@y@eRotterdam
rotterdam|ru|Oaiicflejhk+Rnfaqclpfc nfclgefbicmzdasa awahdageddasa hasmehbr #Tailcmzduv anehduv vbjbBchkbv gcAchig b nchibqblag g %1iafsagmc;Oaiicflejhk@m
rotterdam|ar|@Ekfgkmad &Xlgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake abmfbce
rotterdam|zh|@C在@0贸易中对某些危险化学品#g农药采用事先知情同意程序@X鹿特丹@j;鹿特丹@j
^w|fr|*0Stockholm{ sur les polluants organiques persistants|}
^w|es|@y@eEstocolmo @lContaminantes Orgánicos Persistentes;@y@eEstocolmo
^w|ru|Liaksamzjhk+Rhiaokbv afsedbBchkbv xesfrxdbicmrv;Liaksamzjhk@m
^w|ar|@Eaqgtufbd &OabdbfBag abjAfce abBalge;@Eqgftufbd &OabdbfBag abjAfce abBalge
^w|zh|@C持久性有机污染物@X斯德哥尔摩@j;斯德哥尔摩@j
minamata|fr|*0Minamata{ sur le mercure|}
minamata|es|@y@eMinamata #GMercurio;@y@eMinamata
minamata|ru|Jbdejeihk+Rfipib;Jbdejeihk@m
minamata|ar|@Edchadaga &OabCzli
minamata|zh|@C汞@X水俣@j;水俣@j
cites|fr|@c#5commerce @T@1espèces @efaune @7@eflore sauvages menacées d’extinction;CITES
cites|es|@i#GComercio @s@eEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%D%1iafsagmc gblejb lbkao Hepdu b Hmafu, devalrAbjbhr nal psfaxao bhBcxdagcdbr;LQTXL
cites|ar|@Eabagrak abmfbc lphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Eabgrake abmfbce nc phfaj abocfahag fabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植物种@0贸易@j;濒危物种{国际|}{贸易|}@j
cms|fr|>3&c@1espèces migratrices appartenant *1faune sauvage;*0Bonn
cms|es|_J&i^QEspecies Migratorias @eAnimales Silvestres
cms|ru|@b%Shavfedcdbt jbsfbfptAbv gblag lbkbv ybgaiduv;%Dhavfedcdbb jbsfbfptAbv gblag lbkbv ybgaiduv
cms|ar|@EonF phfaj abocfahag ablkce abduarke;@EabdoanFe jbG phfaj abocfahag ablkce abduarke
cms|zh|养护野生动物移栖物种@j;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@j
ramsar|fr|@c#O%Izones humides d’importance internationale, particulièrement comme habitats @1oiseaux d’eau;*0Ramsar
ramsar|es|@irelativa a @KHumedales @eImportancia #t{|,} Especialmente como Hábitat @eAves Acuáticas;@i@eRamsar
ramsar|ru|%Dgalda-wamaiduv psalzrv, bjctAbv jcylpdefaldac xdeBcdbc, smegduj awfexaj g keBchigc jchiaawbiedbo galanmegetAbv nibq;Oejhefhk@m
ramsar|zh|@C^I是作为水禽栖息地@X@0重要湿地@j;拉姆萨尔{湿地|}@j;%7湿地#B
acap|fr|#x%A&c@1albatros @7@1pétrels
acap|es|#U#N&i@eAlbatros y Petreles
acap|ru|@Ra havfedcdbb emzweifahag b wpfcgchidbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#f信天翁#g海燕%n
bamako|fr|*0Bamako{ sur l’interdiction d’importer en Afrique des déchets dangereux et sur le contrôle des mouvements transfrontières et la gestion des déchets dangereux produits en Afrique|}
bamako|es|@i@eBamako
bamako|ru|Uejekhk@m
bamako|zh|巴马科@j
>q|fr|@c&p@O+Pmise #Ivaleur &gmilieu marin %m@qrégion @1Caraïbes;*0Carthagène
>q|es|@y*d@S=m#p#kMedio Marino @ZRegión #kGran Caribe
>q|ru|%D&Qb ahgacdbb jafhkao hfclu UamzEasa Cefbwhkasa feoade;Cefievcdhk@m
>q|zh|#f#g开发大加勒比区域+d环境@j
alps|fr|>3@O@1Alpes;@calpine
alps|ru|>GMmzn;Mmznbohk@m
alps|zh|#f阿尔卑斯山@j;阿尔卑斯山@j
~L|fr|@c#5&Z#X%Iutilisations @1cours d’eau <7%t@1fins >L>a@qnavigation
~L|es|@i#G%Y%BUsos %BCursos @eAgua %g@LFines Distintos @ZNavegación
~L|ru|%Dnfegc dchplavalduv gblag *Y%dgalaiakag
~L|ar|@Eiahfh aqgvmad abdrakc abdazce abmfbce nc abpDkaA Dck abdbaoce
~L|zh|@0水道非航行<B<G@j
water|fr|>3@O@7&4@1cours d’eau transfrontières @7@1lacs ^n;@c@xl’eau
water|es|@y#N@Sy &J%BCursos @eAgua Transfronterizos y {de |}@KLagos &y
water|ru|@b%Savfedc b bhnamzxagedbt ifedhsfedbBduv galaiakag b %daxcf
water|zh|跨界水道#g@0湖泊#f#g~M@j;#f>Z{利用|使用}{跨界|越境}水道#g@0湖泊@j;%7水#B
aarhus|fr|@c@x<Y%tl’information, @qparticipation &gpublic au processus décisionnel @7<Y*1&2&8d’environnement;@cd’Aarhus
aarhus|es|@i#G_K@qInformación, @q~Z#kPúblico #I@qToma @eDecisiones =m_K@q%4#IAsuntos Ambientales;{Convención|Convenio} @eAarhus
aarhus|ru|%Dlahipnc k bdHafjeqbb, pBehibb awAchigcddahib g nfaqchhc nfbdribr fcEcdbo b lahipnc k nfegahplbt %Sganfahej, kehetAbjhr akfpyetAco hfclu;Dfvphhk@m
aarhus|zh|在环境#R上获得信息=n公众参与决策#g诉诸<G律_I;奥胡斯@j
espoo|fr|@c@xl’évaluation @el’impact @xl’environnement %mun contexte transfrontière;@cd’Espoo
espoo|es|_JEvaluación #kImpacto Ambiental #Iun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@baw aqcdkc gaxlcohigbr @eakfpyetApt hfclp g ifedhsfedbBdaj kadickhic;@bЭhna
lrtap|fr|>3pollution atmosphérique transfrontière %tlongue distance
lrtap|es|{Convenio|Convención} #N~XAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%DifedhsfedbBdaj xesfrxdcdbb gaxlpve @ewamzEbc fehhiardbr
lrtap|zh|远距离越境空气污染@j;长程越界空气污染@j
escazu|fr|#xrégional @x<Y%tl’information, @qparticipation publique @7<Y*1&2%tpropos @1questions environnementales #IAmérique latine @7%m@WCaraïbes;#xd’Escazú
escazu|es|#URegional #G_K@qInformación, @q~ZPública =m_K@q%4#IAsuntos Ambientales #IAmérica Latina =mCaribe;#U@eEscazú
escazu|ru|Эhkehphk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb};@RЭhkehp
plant-genetic|fr|%a@T&qressources phytogénétiques @Nl’alimentation @7l’agriculture
plant-genetic|es|%b@s<LRecursos Fitogenéticos *dAlimentación ^NAgricultura
plant-genetic|ru|#d#Dfehibicmzduv scdcibBchkbv fchpfhev _qnfabxgalhige nfalagamzhigbr b gclcdbr hcmzhkasa vaxrohige
plant-genetic|zh|粮食#g农业植物遗传资源@0#4;粮食#g农业植物遗传资源{国际|}#4
_4|fr|~l&p@O@1végétaux
_4|es|@i@s@e@SFitosanitaria
_4|ru|#d@a%Skefedibdp b &Qfehicdbo
_4|zh|@0植物#f@j
^s|fr|>3sûreté nucléaire
^s|es|@i@l#9Nuclear
^s|ru|%Drlcfdao >O
^s|ar|@Eabpdah abhffc
^s|zh|核%K@j
*8|fr|>3notification rapide d’un accident nucléaire
*8|es|_JPronta Notificación @eAccidentes Nucleares
*8|ru|@baw ancfeibgdaj anagcAcdbb a rlcfdao egefbb
*8|ar|@EabglbcD abdltk jh fifj oamB hffc
*8|zh|~d早通报核事故@j
+4|fr|@c@xl’assistance #Icas d’accident nucléaire ou @esituation d’urgence radiologique
+4|es|@i@lAsistencia #Icaso @eAccidente Nuclear o Emergencia Radiológica
+4|ru|%DnajaAb g hmpBec rlcfdao egefbb bmb felbeqbaddao egefbodao hbipeqbb
+4|ar|@Egimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+4|zh|核事故或辐射紧急情况援助@j
spent-fuel|fr|@ccommune %Asûreté @Z<W&gcombustible usé @7%Asûreté @Z<W@1déchets radioactifs
spent-fuel|es|@iConjunta @l#9#I@qGestión #kCombustible Gastado y @l#9#I@qGestión @eDesechos Radiactivos
spent-fuel|ru|DwKclbdcdd+R_z~raifewaiegEbj ianmbgaj b a _z~rfelbaekibgdujb aivalejb
spent-fuel|ar|*iabdwgkte &Opdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
spent-fuel|zh|乏燃料~S%K#g放射性废物~S%K联合@j
iaea-statute|fr|Statut @el’Agence @M@el’énergie atomique;Statut @el’AIEA
iaea-statute|es|>V#kOrganismo @s@eEnergía Atómica
iaea-statute|ru|^X+Tescdihige %Seiajdao Pdcfsbb;^XJMSMTЭ
iaea-statute|zh|@0原子能机构规约;原子能机构规约
<A|fr|Constitution @e@P>W@ZSanté;Constitution @e@P>W@Zsanté
<A|es|_M=w%L@ZSalud
<A|ru|^X~nafsedbxeqbb xlfegaavfedcdbr
<A|ar|mqgfk dhFde abxoe abjabdce
<A|zh|%i卫生%H%H<G
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} &plutte antitabac
fctc|es|@y=u@Z=w%L@ZSalud >gControl #kTabaco;@yMarco{ de la OMS|} >gControl #kTabaco
fctc|ru|OejaBd@a~nafsedbxeqbb xlfegaavfedcdbr %Swafzwc &Pieweke;OejaBd@aNDЗ %Swafzwc &Pieweke
fctc|ar|@EdhFde abxoe abjabdce absyakce &Odtanoe abglD
fctc|zh|%i卫生%H烟草控制=0@j
>E|fr|Acte constitutif @e@P@r@Nl’éducation, @qscience +Pculture;@ccréant une Organisation @r@Nl’éducation, @qscience +Pculture
>E|es|_M=w<q*dEducación, @qCiencia ^NCultura;_MUNESCO
>E|ru|^X@8%Sganfahej awfexagedbr, depkb b kpmzipfu;^XYIXLCD
>E|zh|@t教育=n科学~d*M%H%H<G;@t教育=n科学>0*M%H%7%H<G<J;教科文%H%7%H<G<J
^z|fr|Acte constitutif @e@P@r@N+y#nindustriel
^z|es|_M=w<q>g#pIndustrial
^z|ru|^X@8%SnfajuEmcddajp fexgbibt
^z|zh|@t工业#i%H章程
chicago|fr|@c#O%t~C
chicago|es|@y@lAviación Civil #t
chicago|ru|%D%1sfeyledhkao egbeqbb;Zbkeshk@m
chicago|ar|@Eabyckah abdmhc abmfbc
chicago|zh|@0~R用航空@j
^C|fr|@c&p@O&gpatrimoine mondial, culturel @7naturel;@c&gpatrimoine mondial
^C|es|@i*d@S#kPatrimonio Mundial, Cultural y Natural;@i#kPatrimonio Mundial
^C|ru|>Gghcjbfdasa kpmzipfdasa b nfbfaldasa dehmclbr
^C|ar|@Eodace abgkaB +HabBianc fabylcjc;@Ebodace abgkaB +HabBianc fabylcjc
^C|zh|#f%i*M#g自然遗产@j
=z|fr|@c#u@W+L%tprendre @Ninterdire @7empêcher l’importation, l’exportation @7+ytransfert @epropriété ~B@1biens culturels
=z|es|@i@l#A=v>aDeben Adoptarse @LProhibir e Impedir @qImportación, @qExportación ^NTransferencia @ePropiedad Ilícitas @eBienes Culturales
=z|ru|%Djcfev, denfegmcdduv @exenfcAcdbc b nfclpnfcylcdbc ~yggaxe, gugaxe b ncfcleBb nfege hawhigcddahib @ekpmzipfduc qcddahib
=z|zh|@C%R#g防止&a进出口*M财产#g&a转让其所有权@X方<G_I;%h{采取措施|}%R{和|并}防止&a进出口*M财产#g&a转让其所有权{方法|}#e@j
*l|fr|@c{|de La Haye |de La Haye de 1954 |de 1954 }&p@O@1_S#Icas @econflit armé
*l|es|Convención{| de La Haya| de La Haya de 1954} *d@S%BBienes Culturales #ICaso @eConflicto Armado
*l|ru|%D&Q&r
*l|ar|@Eodace abddgbtag abBiance nc oabe hwfl hCaj dqbo;@Eodace abddgbtag abBiance nc oabe abhCaj abdqbo
*l|zh|@C发生%W时#f*M财产_I;%W情况下#f*M财产@j
=A|fr|Deuxième @H#X*1*0La Haye @e1954 &p@O@1_S#Icas @econflit armé
=A|es|Segundo @F@Z@i@eLa Haya @e1954 *d@S%BBienes Culturales #ICaso @eConflicto Armado
=A|ru|Niaf{ao nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} k Seeshkao kadgcdqbb 1954 <r&Q&r;Niaf{ao nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} k Seeshkao kadgcdqbb a &Q&r{| 1954 sale}
=A|zh|%7@C发生%W时#f*M财产@X#B<H@u;%7@C发生%W时#f*M财产@X{1954年|}{海牙|}#B#e<H{项|}@u
+x|fr|@c&psauvegarde &gpatrimoine culturel immatériel
+x|es|@i*dSalvaguardia #kPatrimonio Cultural Inmaterial
+x|ru|>Gdcjeicfbemzdasa kpmzipfdasa dehmclbr
+x|ar|@Exfh abgkaB abBianc Dck abdamc
+x|zh|#f非物质*M遗产@j
*3|fr|>3@O+Ppromotion @Zdiversité @1expressions culturelles
*3|es|_J@Sy Promoción @Z=f^QExpresiones Culturales
*3|ru|>Gb naaAfcdbb fexdaawfexbr Hafj kpmzipfdasa hejagufeycdbr
*3|ar|@Eodace fgjCcC ghfj pwtab abgjlck abBianc
*3|zh|#f#g促进*M表现形式多样性@j
unidroit-1995|fr|@c{d’UNIDROIT |}&q_Svolés ou illicitement exportés
unidroit-1995|es|Convenio{ de UNIDROIT|} <LObjetos Culturales Robados o Exportados Ilegalmente
unidroit-1995|ru|@b{|YIQFOVM }a navbAcdduv bmb dcxekadda gugcxcdduv kpmzipfduv qcddahirv
unidroit-1995|zh|@0统一私<G协会@C被盗或&a出口文物_I;{国际统一私法协会|}@C被盗或{者|}&a出口文{物|化财产}_I
doping|fr|~l#F+ydopage %m+ysport
doping|es|@i@s#c%ZDopaje #I%ZDeporte
doping|ru|#d+R#Wlanbdsaj g hnafic
doping|ar|#Cbdtanoe abdhwyag nc drab abkcaAe
doping|zh|反对在体育运动中<B兴奋剂@0@j
marrakesh-vip|fr|%a@eMarrakech{ visant à faciliter l’accès des aveugles, des déficients visuels et des personnes ayant d’autres difficultés de lecture des textes imprimés aux œuvres publiées|}
marrakesh-vip|es|%b@eMarrakech @LFacilitar %Z_K#AObras Publicadas a #A&fCiegas, con Discapacidad Visual o con Otras Dificultades @LAcceder al Texto Impreso;%b@e{Marrakech|Marrakesh}
marrakesh-vip|ru|JeffekcEhk{bo lasagaf|asa lasagafe|ajp lasagafp|bj lasagafaj|aj lasagafc} aw awmcsBcdbb lahipne hmcnuv b mbq h defpEcdbrjb xfcdbr bmb bdujb asfedbBcddujb hnahawdahirjb gahnfbdbjeiz ncBeidpt bdHafjeqbt k anpwmbkagedduj nfabxgclcdbrj;JeffekcEhk#K
marrakesh-vip|zh|@C为盲%E=n视力障碍者或<C印刷品阅读障碍者获得已出版作品提供便利@X~T#4;@C为盲%E=n视力障碍者或<C印刷品阅读障碍者获得已发表作品提供便利@X~T#4;~T#4
tampere|fr|*0Tampere %Amise %tdisposition @eressources @etélécommunication @Nl’atténuation @1effets @1catastrophes @7@N@Wopérations @esecours #Icas @ecatastrophe
tampere|es|@y@eTampere #GSuministro @eRecursos @eTelecomunicaciones *dMitigación @eCatástrofes y #AOperaciones @eSocorro #ICasos @eCatástrofe
tampere|ru|@bTejncfc a nfclahiegmcdbb icmckajjpdbkeqbadduv fchpfhag _qhjrsBcdbr nahmclhigbo wclhigbo b ahpAchigmcdbr ancfeqbo %Sakexedbt najaAb;@bTejncfc
tampere|ar|@Egadlckc &Xlgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
tampere|zh|为减灾救灾+g提供电信资源@X坦佩雷@j;坦佩雷@j
_g|fr|>3circulation routière
_g|es|_JCirculación _uCarretera
_g|ru|%Dlafaydaj lgbycdbb 1949 sale;@b1949 <rlafaydaj lgbycdbb
_g|zh|1949%u道路交通@j;1949%u%7道路交通#B
tir|fr|@cdouanière #Oau transport @T@emarchandises sous +ycouvert @ecarnets TIR;@cTIR
tir|es|@yAduanero relativo al Transporte @s@eMercancías al Amparo %BCuadernos TIR;@yTIR
tir|ru|Tejaycdd+R%1ncfcgaxkc sfpxag h nfbjcdcdbcj kdbykb JFG;@bJFG
tir|zh|@0公路运输@j;TIR@j
frontier-controls|fr|~l@xl’harmonisation @1contrôles @1marchandises %Ifrontières
frontier-controls|es|{Convenio|Convención} @s#NArmonización %BControles @eMercancías #I#AFronteras
frontier-controls|ru|#d+Rhasmehagedbb phmagbo nfagclcdbr kadifamr sfpxag @esfedbqev
transit-trade|fr|@c#Oau commerce @etransit @1&Rsans littoral
transit-trade|es|@i#GComercio @eTránsito %B&Wsin Litoral
transit-trade|ru|%Difedxbidao iafsagmc gdpifbkadibdcdiemzduv sahplefhig
transit-trade|zh|内陆#Z过境贸易@j;内陆国过境贸易@j
*X|fr|@c&preconnaissance @7l’exécution @1sentences arbitrales étrangères
*X|es|@i#GReconocimiento ^NEjecución ^QSentencias Arbitrales Extranjeras
*X|ru|%Dnfbxdedbb b nfbgclcdbb g bhnamdcdbc bdahifedduv efwbifeyduv fcEcdbo;Izt-Йafkhk@m
*X|ar|@Eabajgkan likakag abgotcd abprhlce fghncHua
*X|zh|承认~d=c外国仲裁裁决@j;承认>Z=c外国仲裁裁决@j;%7纽约#B
cisg|fr|@c@r&qcontrats @evente @M@emarchandises
cisg|es|@i<q<LContratos @eCompraventa @s@eMercaderías
cisg|ru|@b@8a lasagafev %1kpnmb-nfaleyb iagefag
cisg|ar|@E@4&Ojifm ablcj abmfbc bblAazj
cisg|zh|@t@0货物销售合同@j
+p|fr|@c@r@x&4@ecommunications électroniques %m@Wcontrats ^n
+p|es|@i<q#N&J^QComunicaciones Electrónicas #I@KContratos &y
+p|ru|@b@8aw bhnamzxagedbb Pmckifadduv haawAcdbo g %dlasagafev
+p|zh|@t@0合同<B电子通信@j
~9|fr|@c@r#5contrat @etransport @T@emarchandises effectué entièrement ou partiellement par mer;<P@eRotterdam
~9|es|@y<q#GContrato @eTransporte @s@eMercancías Total o Parcialmente Marítimo;>K@eRotterdam
~9|ru|@b@8a lasagafev namdahizt bmb BehibBda jafhkao %1ncfcgaxkb sfpxag;Oaiicflejhk#J
~9|zh|@t全程或部分海上@0货物运输合同@j;鹿特丹>k
=M|fr|@c@r%Atransparence %ml’arbitrage +0investisseurs @7&Rfondé @x@1traités;*0Maurice %Atransparence
=M|es|@i<q#NTransparencia #I@KArbitrajes +0Inversionistas y &W#I%Z=u@eun Tratado;@i@eMauricio #NTransparencia
=M|ru|@b@8a nfaxfeBdahib g kadickhic efwbifeydasa fexwbfeicmzhige jcylp bdgchiafejb b sahplefhigejb @eahdagc %dlasagafag;Jegfbkbohk+RnfaxfeBdahib
=M|zh|@t投资%E与#Z间基于#4仲裁透明度@j;~Q透明度@j
>B|fr|@c@r&qaccords @erèglement <7issus @Zmédiation;*0Singapour %Amédiation
>B|es|@i<q<LAcuerdos @eTransacción %gResultantes @ZMediación;@i@eSingapur #NMediación
>B|ru|@b@8a %djbfaguv hasmeEcdbrv, lahibsdpiuv g fcxpmzieic jclbeqbb;Lbdsenpfhk+Rjclbeqbb
>B|zh|@t@C调解所产生@X@0#g解协议@j;新加坡调解@j
>v|fr|@c@r&qeffets <7@1ventes judiciaires @enavires;*0Beijing %Avente judiciaire @enavires
>v|es|@i<q<LEfectos %g^QVentas Judiciales @eBuques;@i@eBeijing #NVenta Judicial @eBuques
>v|ru|@b@8a %dnahmclhigbrv hplcwdao nfaleyb hplag;Gckbdhk+Rhplcwdao nfaleyc hplag
>v|zh|@t船舶司<G出售@0效力@j;~N船舶司<G出售@j
upeace|fr|#x@Tportant création @el’Université &ppaix
upeace|ru|#d{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb} a haxledbb Vdbgcfhbicie jbfe
ilo-29|fr|*01930 #5=Uforcé{ (no 29)|};%5{| (no 29)} #5=Uforcé{|, 1930}
ilo-29|es|@y#GTrabajo Forzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@b1930 <rnfbdplbicmzdaj ifplc (№ 29);&znfbdplbicmzdaj ifplc
ilo-29|zh|1930%u>Q_m29号);1930%u%7>Q#B
~6|fr|@H{de 2014 |}#X*1@c{de 1930 |}#5=Uforcé{|, 1930| (no 29)}
~6|es|Protocolo{ de 2014|} relativo al @y#GTrabajo Forzoso{, 1930|, 1930 (núm. 29)|}
~6|ru|#8{|2014 sale }k Cadgcdqbb 1930 <rnfbdplbicmzdaj ifplc{| (№ 29)}
~6|zh|《1930%u>Q@j》2014%u@u;《1930%u>Q#B{(第29号)|}#e{2014年|}@u
ilo-87|fr|*01948 %Aliberté syndicale +P@O&g&Zsyndical{ (no 87)|};%5{| (no 87)} %Aliberté syndicale +P@O&g&Zsyndical{|, 1948}
ilo-87|es|@y#NLibertad Sindical ^N@S#k%Y@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@b1948 <rhgawalc ehhaqbeqbb b &Qnfege @eafsedbxeqbt (№ 87);&zhgawalc ehhaqbeqbb b &Qnfege @eafsedbxeqbt
ilo-87|zh|1948%u结社自由#g#f%H#0_m87号);1948%u结社自由{和|及|与}#f%H权{利|}@j
ilo-97|fr|*01949 &q_ymigrants (révisée){ (no 97)|};%5{| (no 97)} &q_ymigrants (révisée){|, 1949}
ilo-97|es|@y<LTrabajadores Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%u移~R就业@j(修订)(第97号);1949%u移{民|徙}就业@j{(修订)|(修订本)|(订正)|}
ilo-98|fr|*01949 #5&Zd’organisation @7@enégociation collective{ (no 98)|};%5{| (no 98)} #5&Zd’organisation @7@enégociation collective{|, 1949}
ilo-98|es|@y#G%Y@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@b1949 <rnfegc @eafsedbxeqbt b @egclcdbc kammckibgduv ncfcsagafag (№ 98);&znfegc @eafsedbxeqbt b {|de }gclcdbc kammckibgduv ncfcsagafag
ilo-98|zh|1949%u%H#0#g集体谈判#0_m98号);1949%u%H权{利|}{和|及|与}集体谈判{权利|权|}@j
ilo-100|fr|*01951 @xl’égalité @erémunération{ (no 100)|};%5{| (no 100)} @xl’égalité @erémunération{|, 1951}
ilo-100|es|@y@lIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
ilo-100|ru|@b1951 <rfegdaj gaxdesfeylcdbb (№ 100);&zfegdaj gaxdesfeylcdbb
ilo-100|zh|1951%u同酬_m100号);1951%u同{工同|等报|}酬@j
ilo-102|fr|*01952 #u@q#Ssociale (norme minimum){ (no 102)|};%5{| (no 102)} #u@q#Ssociale (norme minimum){|, 1952}
ilo-102|es|@y#N#9Social (Norma Mínima){, 1952 (núm. 102)|, 1952|}
ilo-102|ru|@b1952 <rjbdbjemzduv dafjev >MawchncBcdbr (№ 102);&zjbdbjemzduv dafjev >MawchncBcdbr
ilo-102|zh|1952%u+f保障(最低标准)_m102号);1952%u+f保障(最低标准)@j
ilo-105|fr|*01957 @xl’abolition &g=Uforcé{ (no 105)|};%5{| (no 105)} @xl’abolition &g=Uforcé{|, 1957}
ilo-105|es|@y#NAbolición #kTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
ilo-105|ru|@b1957 sale aw pnfexldcdbb nfbdplbicmzdasa ifple (№ 105);Cadgcdqb@Baw pnfexldcdbb nfbdplbicmzdasa ifple
ilo-105|zh|1957%u废除>Q_m105号);1957%u废{除|止}>Q@j
ilo-111|fr|*01958 #u@q%6(emploi @7profession){ (no 111)|};%5{| (no 111)} #u@q%6(emploi @7profession){|, 1958}
ilo-111|es|@y#N&V(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
ilo-111|ru|@b1958 <r=L%Cifple b xedribo (№ 111);&z=L%Cifple b xedribo
ilo-111|zh|1958%u(就业#g职业)^H_m111号);1958%u{(就业{和|及|与}职业)^H|^H(就业{和|及|与}职业)}@j
ilo-138|fr|*01973 @xl’âge minimum{ (no 138)|};%5{| (no 138)} @xl’âge minimum{|, 1973}
ilo-138|es|@y#NEdad Mínima{, 1973 (núm. 138)|, 1973|}
ilo-138|ru|@b1973 <rjbdbjemzdaj gaxfehic _qnfbcje @efewaip (№ 138);&zjbdbjemzdaj gaxfehic _qnfbcje @efewaip
ilo-138|zh|1973%u最低%u龄_m138号);1973%u%7最低%u龄#B
ilo-169|fr|*01989 #O%I_3indigènes @7tribaux{ (no 169)|};%5{| (no 169)} #O%I_3indigènes @7tribaux{|, 1989}
ilo-169|es|@y@lPueblos Indígenas y Tribales{, 1989 (núm. 169)|, 1989|}
ilo-169|ru|@b1989 <rkafcdduv defalev b defalev, gclpAbv nmcjcddao awfex ybxdb (№ 169);&zkafcdduv defalev b defalev, gclpAbv nmcjcddao awfex ybxdb
ilo-169|zh|1989%u土著#g部落%E~R_m169号);1989%u土著{和|与|及}部落{人民|民族}@j
ilo-182|fr|*01999 &qpires formes @e=U@1enfants{ (no 182)|};%5{| (no 182)} &qpires formes @e=U@1enfants{|, 1999}
ilo-182|es|@y@l#APeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
ilo-182|ru|@b1999 <rdebvplEbv Hafjev lcihkasa ifple (№ 182);&zdebvplEbv Hafjev lcihkasa ifple
ilo-182|zh|1999%u最恶劣形式@X童工劳动_m182号);1999%u%7{禁止|}最恶劣形式#e童工{劳动|}#B
ilo-189|fr|*02011 &qtravailleuses @7_ydomestiques{ (no 189)|};%5{| (no 189)} &qtravailleuses @7_ydomestiques{|, 2011}
ilo-189|es|@y@l#ATrabajadoras y @KTrabajadores Domésticos{, 2011 (núm. 189)|, 2011|}
ilo-189|ru|@b2011 <rlahiaodaj ifplc lajeEdbv fewaidbkag (№ 189);&zlahiaodaj ifplc lajeEdbv fewaidbkag
ilo-189|zh|2011%u家政工%E_m189号);2011%u家{政|庭}工%E@j
ilo-190|fr|*02019 %A<z@7+yharcèlement{ (no 190)|};%5{| (no 190)} %A<z@7+yharcèlement{|, 2019}
ilo-190|es|@y#N<d=mAcoso{, 2019 (núm. 190)|, 2019|}
ilo-190|ru|@b2019 sale aw <Qb lajaseicmzhig g hHcfc ifple (№ 190);Cadgcdqb@Baw <Qb lajaseicmzhig g hHcfc ifple
ilo-190|zh|2019%u~P#g骚扰_m190号);2019%u{消除|}~P>Z骚扰@j
oau-refugees|fr|*0@P@el’unité >8&9@Waspects propres %Iproblèmes @1réfugiés #IAfrique;@c&9@Waspects propres %Iproblèmes @1réfugiés #IAfrique
oau-refugees|es|Convención{ de la Organización de la Unidad Africana|} _u@q>ase Regulan @KAspectos Específicos %BProblemas %BRefugiados #IÁfrica
oau-refugees|ru|@bDfsedbxeqbb eHfbkedhkasa clbdhige, fcspmbfptA{er|co|pt} hncqbHbBchkbc ehnckiu nfawmcju wcycdqcg g MHfbkc
oau-refugees|zh|*N统一%H@C*N难~R#R某些特定方面_I;1969%u*N统一%H@j
oau-mercenaries|fr|*0@P@el’unité >8@x#y&gmercenariat #IAfrique
oau-mercenaries|ru|@bDfsedbxeqbb eHfbkedhkasa clbdhige a &ddecjdbBchige g MHfbkc
kampala|fr|*0l’Union >8%A@O@7l’assistance %I%qdéplacées #IAfrique;*0Kampala
kampala|es|@i@ZUnión Africana *d@Sy {la |}Asistencia {de|a} @KDesplazados Internos #IÁfrica;@i@eKampala
kampala|ru|@bMHfbkedhkasa hatxe a &Qgdpifcddc ncfcjcAcdduv mbq g MHfbkc b akexedbb bj najaAb;Cejnemzhk@m
kampala|ar|@Eabagoam abpnkcic bodace fdqajme abhaCoch mavbca nc pnkcica;@Etdlaba
kampala|zh|*N联盟#f#g援助*N境内流离失所者@j;坎帕拉@j
<4|fr|+k>8@1#q@e>N@1peuples
<4|es|Carta Africana @e@5Humanos y %BPueblos
<4|ru|MHfbkedhk=lvefib_j_Y<cb defalag
<4|ar|abdcBai abpnkcic boifi abshqah fabwjfl
<4|zh|*N*f#g~R族权<E;*N*f>Z{人民|民族}{权|权利}<E
_n|fr|+k>8@1#q@7&gbien-être @e^p
_n|es|Carta Africana <L@5=mBienestar #kNiño
_n|ru|MHfbkedhk=lvefib_j_Yb wmesanampBbr fcwcdke
_n|ar|abdcBai abpnkcic boifi abynb fknauu
_n|zh|*N%G#0#g福利<E
maputo|fr|@H*1+k>8@1#q@e>N@1_3#X%I#q{de la femme|des femmes} #IAfrique;@H@eMaputo
maputo|es|@F@ZCarta Africana @e@5Humanos y %BPueblos{|,} %j@K@5@ZMujer #IÁfrica;@F@eMaputo
maputo|ru|#8k MHfbkedhkao vefibb _Y<cb defalag, @D_YycdAbd g MHfbkc;#8k MHfbkedhkao vefibb _Y<cb defalag a &CycdAbd g MHfbkc;Jenpihk@Q
maputo|zh|%7*N*f#g~R族权<E<J@C*N^F#0@X@u;%7*N*f>Z{人民|民族}{权|权利}<E<J@C*N^F#0@X@u;%7马普托@u<J
au-act|fr|Acte constitutif @el’Union africaine
au-act|es|Acta Constitutiva @ZUnión Africana
au-act|ru|VBfclbicmzd{uo|asa|ajp|uj|aj} eki@vMHfbkedhkasa hatxe
au-act|ar|abiahfh abgpqcqc bbagoam abpnkcic
au-act|zh|*N联盟%H<G
echr|fr|*0sauvegarde @1#q@e>N@1libertés fondamentales;@ceuropéenne @1#q@e=j
echr|es|Convenio{| Europeo} *d@S%B@5Humanos y ^QLibertades Fundamentales;@yEuropeo @e+j
echr|ru|%D&Q_Y<cb ahdagduv hgawal;Xgfancohk+R&C*V;Xgfancohk@a%Snfegej *V
echr|ar|*iabpfkflce boifi ^Y
echr|zh|#f*f与基本自由@j;#f*f>0基本自由@j;欧洲*f@j
achr|fr|@caméricaine #O%I#q@e=j;~o@eSan José
achr|es|@iAmericana @l+j;Pacto @eSan José
achr|ru|Mjcfbkedhk+R&C*V
achr|ar|*iabpdkctce boifi ^Y
achr|zh|美洲*f@j
>u|fr|@c&gConseil @el’Europe %A#s+Plutte <3<z%tl’égard @1femmes +P<zdomestique;@cd’Istanbul
>u|es|@y#kConsejo @eEuropa @l#6y Lucha <b<d#c{las Mujeres|la Mujer} ^N<dDoméstica;@y@eEstambul
>u|ru|@bLagcie Xgfanu a ~8b #Wdehbmbcj #TycdAbd b lajeEdbj dehbmbcj;Liejwpmzhk@m
>u|zh|欧洲委员会&N#g+F~P侵害^F&M~d家庭~P@j;欧洲委员会%h&N#g+F~P侵害^F{行为|}>0家庭~P{行为|}#e@j
budapest|fr|>3cybercriminalité;*0Budapest
budapest|es|Convenio{ del Consejo de Europa|} #NCiberdelincuencia;@y@eBudapest
budapest|ru|%Dkbwcfnfchipndahib;UplencEihk@m
budapest|zh|网络+G@j
~2|fr|@c&gConseil @el’Europe %Alutte <3traite @1êtres humains
~2|es|@y#kConsejo @eEuropa #NLucha <bTrata @eSeres Humanos
~2|ru|@bLagcie Xgfanu a nfaibgalcohigbb iafsagmc mtlzjb
~2|zh|欧洲委员会+F^K%E口+g@j;欧洲委员会+F{贩运人口|人口贩运}{行动|行为|}@j
belem|fr|>o&pprévention, @qsanction @7#y@Z<z<3femme;*0Belém do Pará
belem|es|@iInteramericana @LPrevenir, Sancionar y Erradicar @q<d<bMujer;@i@eBelém do Pará
belem|ru|Jcyejcfbkedhk+R{nfclpnfcylcdbb|nfclaigfeAcdbb} b <Q#TycdAbd ~xxe dcsa
belem|zh|%7贝伦杜帕拉#B
bern|fr|@c#O*1&c@Zvie sauvage @7&gmilieu naturel @el’Europe;*0Berne
bern|es|@y%j@q&i@ZVida Silvestre y #kMedio Natural #IEuropa
bern|ru|>Glbkao Hepdu b Hmafu b nfbfalduv hfcl awbiedbr g Xgfanc
<e|fr|~o@ZLigue @1&Rarabes
<e|es|{Pacto|Carta} @ZLiga %B&WÁrabes
<e|ru|Geki@vЛbsb efewhkbv sahplefhig
<e|ar|dcBai radje abmfb abjklce
<e|zh|阿拉伯#Z联盟<E;阿拉伯#Z联盟{盟约|公约}
asean-charter|fr|+k@el’Association @1nations @el’Asie &gSud-Est;+k@el’ASEAN
asean-charter|es|Carta @ZAsociación @eNaciones @eAsia Sudoriental;Carta @ZASEAN
asean-charter|ru|^XMhhaqbeqbb *aYsa-NahiaBdao Mxbb;^XMLXMI
asean-charter|zh|东南亚#Z联盟<E;东盟<E
tac|fr|%ad’amitié @7@e*A#IAsie &gSud-Est
tac|es|%b@eAmistad y %U#I{|el }Asia Sudoriental
tac|ru|%Qa lfpywc b haifpldbBchigc g Ysa-NahiaBdao Mxbb
tac|zh|东南亚友好^E#4
gcc-charter|es|Carta #kConsejo @e%U%B&WÁrabes #kGolfo
gcc-charter|ru|^XLagcie ~5efewhkbv *aЗembge
gcc-charter|zh|海湾阿拉伯#Z^E委员会<E
icmp|ru|@Ra hieiphc b Hpdkqbrv Jcylpdefaldao kajbhhbb %SnfanegEbj wcx gchib mbqej
ices|fr|@c#Oau Conseil @T@Nl’exploration @Zmer
ices|ru|%DJcylpdefaldaj hagcic %Sbhhmclagedbt jafr
seafo|fr|>3&c+P<W@1ressources halieutiques @el’Atlantique Sud-Est
seafo|es|@y#N&iy Gestión %BRecursos @ZPesca #I%ZOcéano Atlántico Suroriental
seafo|ru|%Dhavfedcdbb nfajuhmaguv fchpfhag g tsa-gahiaBdao Behib MimedibBchkasa akcede b pnfegmcdbb bjb
seafo|zh|养护#g~S东南大西洋渔业资源@j
~1|fr|@c&qaspects civils @el’enlèvement @Td’enfants
~1|es|Convenio{| de La Haya} <LAspectos Civiles @ZSustracción @s@eMenores
~1|ru|%Dsfeyledhka-nfegaguv ehnckiev %enavbAcdbr lcico
~1|zh|@0诱拐%G~R事方面@j;%h@0{性|}诱拐%G~R事方面#e{海牙|}@j
=4|fr|>3@O@1enfants +P*A&8d’adoption %0
=4|es|Convenio{| de La Haya} %j@q@S#kNiño y a @q%U#Imateria @eAdopción #t
=4|ru|%D&Qlcico b haifpldbBchigc #Tbdahifeddasa phudagmcdbr
=4|zh|跨国收养方面#f%G~d^E@j;%h跨国收养方面#f%G>0^E#e{海牙|}@j
maintenance-abroad|fr|@c#5recouvrement @1aliments %tl’étranger
maintenance-abroad|es|_JObtención @eAlimentos #I%ZExtranjero
maintenance-abroad|ru|%Dgxuhkedbb xe sfedbqco embjcdiag
ihr|fr|Règlement sanitaire *C{ (2005)|}
ihr|es|Reglamento Sanitario #t{ (2005)|}
ihr|ru|#d{uc jclbka-hedbiefduc nfegbme|uv jclbka-hedbiefduv nfegbm|uj jclbka-hedbiefduj nfegbmej|ujb jclbka-hedbiefdujb nfegbmejb}{ (2005 sal)|}
ihr|ar|abbfazo abxoce abmfbce (2005)
ihr|zh|@0卫生条例(2005);@0卫生条例
udhr|fr|>5@1#q@e=j
udhr|es|~w@e+j
udhr|ru|#a_Y*V
udhr|ar|absjbah +Hboifi ^Y
udhr|zh|%i*f@w
^b|fr|@f@xl’octroi @el’indépendance %Ipays @7%I_3coloniaux
^b|es|@k#NConcesión @ZIndependencia a @KPaíses y Pueblos Coloniales
^b|ru|>fnfclahiegmcdbb dcxegbhbjahib kamadbemzduj hifedej b defalej
^b|ar|#Ydho abaqgibab bblbmah fabwjfl abdqgjdke
^b|zh|给予殖~R地#Z#g%E~R独立@w;给予殖~R地#Z#g%E~R独立@X@w
+1|fr|@f#O%I*9&g&Z@Ttouchant @W<tamicales +P*A+0@W&Rconformément *1+k&x
+1|es|@k<L@V@e%Y@sreferentes a #ARelaciones @eAmistad y a @q%U+0@K&W@econformidad con @qCarta @e*O
+1|ru|>fnfbdqbnev %enfege, kehetAbvhr lfpychigcdduv aidaEcdbo b ~5jcylp sahplefhigejb g haaigcihigbb h Vhiegaj @gIeqbo
+1|ar|#Ydlamz abiahfh abmfbc &Xlabjbaiag abfmce fabgjafh lch abmfb fnia bdcBai abpdd abdgome;#Ydlamz abiahfh abmfbc abdgxbe labjbaiag abfmce fabgjafh lch abmfb fnia bdcBai abpdd abdgome
+1|zh|@C_B依%7@t<E<J建立友好关系~d^E之@0<G#H之@w;@C_B依%7@t<E<J建立友好关系>0^E{的|之}@0<G#H{的|之|}@w
permanent-sovereignty|ru|>fdcaiKcjmcjaj hpgcfcdbicic #kchichigcddujb fchpfhejb
permanent-sovereignty|zh|@C天然资源之永久主权@w;%h{天然|自然}资源{之|的|}永久主权{之|的|}@w
%s|fr|@f@r@x#y@e<vformes @e%6raciale
%s|es|@k<q&o@e&VRacial
%s|ru|@Y@8a ~ifehagao lbhkfbjbdeqbb
%s|ar|#Y@4bbiAaE +UabgdccC abjhxkc
%s|zh|@t+e=Y种族^H@w
=y|fr|@f@1#q@e^p
=y|es|@k%B@5#kNiño
=y|ru|@Y_Yfcwcdke
=y|ar|#Y_cabynb
=y|zh|%G#0@w
=V|fr|@f@x#y@Z%6=2
=V|es|@k#NEliminación @Z&V<bMujer
=V|ru|>f&d=L#TycdAbd
=V|ar|#YabiAaE jbG abgdccC Am abdkpe
=V|zh|+e对^F^H@w
^x|fr|@f@xl’asile territorial
^x|es|@k#GAsilo Territorial
^x|ru|>ficffbiafbemzdaj pwcybAc
^x|zh|领域庇护@w
_Z|fr|@f@xl’inadmissibilité @el’intervention %m@Waffaires intérieures @1&R+P@O@eleur indépendance @7@eleur souveraineté
_Z|es|@k#NInadmisibilidad @ZIntervención #I@KAsuntos Internos %B&Wy {|la }@S@esu Independencia y Soberanía
_Z|ru|>fdclanphibjahib gjcEeicmzhige ga gdpifcddbc lcme sahplefhig, aw asfeylcdbb bv dcxegbhbjahib b hpgcfcdbicie
_Z|zh|@C_B内政不容干涉~d其独立与主权之#f@w;@C_B内政不容干涉~d其独立>Z主权{之|的}#f{之|的|}@w
=6|fr|@f@xl’inadmissibilité @el’intervention @7@el’ingérence %m@Waffaires intérieures @1États
=6|es|@k#NInadmisibilidad @ZIntervención ^NInjerencia #I@KAsuntos Internos %BEstados
=6|ru|>fdclanphibjahib bdicfgcdqbb b gjcEeicmzhige ga gdpifcddbc lcme sahplefhig
=6|zh|不容干涉#g干预别国内政@w;不容干涉#g干预{别|他}国内政#e@w
>c|fr|@f#5progrès @7+y#n%m+ydomaine social
>c|es|@k#GProgreso =m#p#Ilo Social
>c|ru|@Y>Mnfasfchhe b fexgbibr
>c|ar|#Yabgimd fabshdaE nc abdcmah abargdajc
>c|zh|+f进步#g#i@w
=I|fr|@f#5renforcement @Z#S%0
=I|es|@k#GFortalecimiento @Z#9#t
=I|ru|@Yaw pkfcnmcdbb %1>O
=I|zh|加强@0%K@w
^v|fr|@f@1*9&9+yfond @1mers @7@1océans, ainsi >aleur sous-sol, au-delà @1limites @Zjuridiction nationale
^v|es|_E@V>aRegulan @KFondos Marinos y Oceánicos y su Subsuelo{|,} Fuera %BLímites @ZJurisdicción Nacional
^v|ru|@Ynfbdqbnag, fcspmbfptAbv fcybj lde jafco b akcedag b csa dclf xe nfclcmejb lcohigbr deqbademzdao tfbhlbkqbb
^v|zh|@C_B^J+d底床与下层土壤之#H@w;@C{各国|国家}^J海床洋底~d其底土#e#H@w
aggression|fr|Définition @el’agression
aggression|es|Definición @ZAgresión
aggression|ru|Dnfclcmcdb{c|r|t|cj|b} esfchhbb
<m|fr|@f#ul’instauration d’un nouvel ordre économique *C
<m|es|@k#GEstablecimiento @eun Nuevo Orden Económico #t
<m|ru|@Yaw phiedagmcdbb dagasa %ePkadajbBchkasa nafrlke
<m|ar|+llsiade hFad aigxamc mfbc rmcm
<m|zh|建立新@X@0经济秩序@w
nieo-programme|fr|@A#ul’instauration d’un nouvel ordre économique *C
nieo-programme|es|#v@e@6#GEstablecimiento @eun Nuevo Orden Económico #t
nieo-programme|ru|@9%Sphiedagmcdbt dagasa %ePkadajbBchkasa nafrlke
nieo-programme|zh|建立新@X@0经济秩序@2
&0|fr|+k@1#q@7devoirs économiques @1États
&0|es|Carta @e@5y Deberes Económicos %BEstados
&0|ru|Хefib_jPkadajbBchkbv _Yb awrxeddahico sahplefhig
&0|ar|dcBai _cabmfb ffarlagua abaigxamce
&0|zh|_B经济#0#g义务<E
_T|fr|@f@1#q@1%qhandicapées
_T|es|@k%B@5%BImpedidos
_T|ru|>f&Cbdgemblag
_T|zh|残疾%E#0@w;残{疾|废}者#0@w
>D|fr|@f%A@O@e<v%q<3&u
>D|es|@k#N@S@eTodas #A&f<b+o
>D|ru|>f&Qghcv mbq ai nuiak %J
>D|zh|#f%E%E不受+i*y@w;#f%E%E不受+i#e*y#e@w
*6|fr|=C@N@Wresponsables @e<k@1lois
*6|es|*c@LFuncionarios Encargados @eHacer Cumplir @qLey
*6|ru|Calckh@vnagclcdbr lamydahiduv mbq %Snallcfyedbt nfeganafrlke
*6|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*6|zh|执<G%E员&M守则
*5|fr|@f@x#y@e<vformes d’intolérance @7@e%6fondées %Areligion ou @qconviction
*5|es|@k&o@eIntolerancia y &VFundadas #I@qReligión o #AConvicciones
*5|ru|>f~idcicfnbjahib b =L@eahdagc fcmbsbb bmb pwcylcdbo
*5|ar|#YabiAaE +Uabgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;+llabiAaE +Uabgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*5|zh|+e基于宗教或信仰原因@X=Y@X不容忍#g^H@w;+e基于宗教或信仰{原因|}#e=Y#e不容忍{和|与|及}^H@w
manila-1982|fr|~sManille #5règlement pacifique @1différends ^n
manila-1982|es|_EManila #GArreglo Pacífico @eControversias &y
manila-1982|ru|Jedbmzhk@da jbfdaj fexfcEcdbb %dhnafag
manila-1982|ar|#Ydahcba &Ogqfce abdhaCjag abmfbce labfqazb abqbdce
manila-1982|zh|@C_H解决@0争端@X马尼拉@w
nature-charter|fr|+k>W@Znature
nature-charter|es|Carta %L@ZNaturaleza
nature-charter|ru|Nhcjbfd{er vefibr|ao vefibb|pt vefibt|ao vefibco} nfbfalu
nature-charter|zh|%i自然<E;%i大自然<E
medical-ethics|fr|#jd’éthique médicale ~qau rôle =q@esanté, #Iparticulier @1médecins, %m@q@O@1prisonniers @7@1détenus <3&u
medical-ethics|es|@V@eÉtica Médica Aplicables a @qFunción #kPersonal @eSalud, Especialmente @KMédicos, #I@q@S@e&fPresas y Detenidas <b+o;@V@eÉtica Médica
medical-ethics|ru|&Gjclbqbdhkao Pibkb, aidahrAb{chr|vhr|jhr|jbhr} k famb fewaidbkag xlfegaavfedcdbr, g ahawcddahib gfeBco, g &QxekmtBcdduv bmb xelcfyedduv mbq ai nuiak %J
medical-ethics|zh|@C医务%E员=n^I是医生在#f被监禁#g拘留@X%E不受+i@X*y方面@X任务@X医疗道德#H
_2|fr|@f#5&Z@1_3*1paix
_2|es|@k#G%Y%BPueblos a @qPaz
_2|ru|>fnfegc defalag @ejbf
_2|zh|%E~R享有_H#0@w;{各国|}%E~R享有_H#e#0@w
+D|fr|@f@1*9*B@e&2>X%Ivictimes @Zcriminalité @7%Ivictimes d’abus @epouvoir
+D|es|@k<L@VFundamentales @e%4@L#AVíctimas @eDelitos y #kAbuso @ePoder
+D|ru|@Yahdagduv nfbdqbnag =k_qycfig nfchipnmcdbo b xmapnaifcwmcdbr gmehizt
+D|ar|#Ydlamz abjmb abpqaqce &XlAoaca abrkcde fsqaEe aqgjdab abqbye
+D|zh|为罪行#g滥用权力&M受害者取得公理@X&6@w
beijing-rules|fr|Ensemble @erègles minima @r#ul’administration @Z&2@Nmineurs{ (Règles de Beijing)|};<P@e^V
beijing-rules|es|>KMínimas <q*dAdministración @Z%4@eMenores{ (Reglas de Beijing)|};>K@e^V
beijing-rules|ru|#l@gIeqbo, #bainfegmcdbr =k#TdchagcfEcddamcidbv{ (Gckbdhkbc nfegbme)|};Gckbdhk#J
beijing-rules|zh|@t少%u司<G最*t则(~N>k);@t少%u司<G最*t则;~N>k
=K|fr|#j*B>X%tl’indépendance @Zmagistrature
=K|es|^Trelativos a @qIndependencia @ZJudicatura
=K|ru|@Udcxegbhbjahib hplcwduv afsedag
=K|zh|@C司<G机关独立@X&6;司<G机关独立#e&6
=B|fr|@f#5&Zau %z
=B|es|@k#G%Yal +W
=B|ru|>fnfegc @efexgbibc
=B|ar|#Yaboi nc abghdce
=B|zh|#i#0@w
*v|fr|@f&q*9sociaux @7juridiques ~q*1@O@7au bien-être @1enfants, envisagés surtout sous l’angle @1pratiques &8d’adoption @7@eplacement familial &qplans national @7*C
*v|es|@k<L@VSociales y Jurídicos relativos a @q@S=mBienestar %BNiños, con Particular Referencia a @qAdopción ^NColocación #IHogares @eGuarda, #I@KPlanos Nacional e #t
*v|ru|>fhaqbemzduv b nfegaguv nfbdqbnev, kehetAbvhr >Pb wmesanampBbr lcico, ahawcdda nfb ncfcleBc lcico @egahnbiedbc b bv phudagmcdbb @e<Spfagdrv
*v|zh|@C%G#f#g%G福利=n^I是国内#g@0寄养#g收养办<G@X+f#g<G律#H@w
_0|fr|@f#5renforcement @el’efficacité &gprincipe @el’abstention &grecours *1menace ou %tl’emploi @Zforce %m@W<t~7
_0|es|@k#GMejoramiento @ZEficacia #kPrincipio @ZAbstención @ZAmenaza o @Z&J@ZFuerza #I#ARelaciones &y
_0|ru|@Yaw phbmcdbb PHHckibgdahib nfbdqbne aikexe ai psfaxu hbmao bmb cc <0g %daidaEcdbrv
_0|zh|加强在@0关系上不<B武力或进行武力威胁#H@X效力@w
<T|fr|Ensemble @e*9&p@O@e<v%qsoumises %tune forme quelconque @edétention ou d’emprisonnement
<T|es|Conjunto @e@V*d@S@eTodas #A&fSometidas a Cualquier Forma @eDetención o Prisión
<T|ru|Lgal@vnfbdqbnag >Pghcv mbq, nalgcfsecjuv xelcfyedbt bmb xekmtBcdbt g kekao wu ia db wuma Hafjc
<T|zh|#f所有遭受任何形式拘留或监禁@X%E@X#H;#f所有遭受任何形式拘留或监禁{人员|的人员}@X#H
>t|fr|@f%A#s@7#y@1différends @7@1situations qui peuvent menacer @qpaix +P#S&1@7#5rôle @e@P@r%mce domaine
>t|es|@k#N#6^NEliminación @eControversias y @eSituaciones >aPuedan Amenazar @qPaz ^N#9%gy #GPapel <q#Iesa Esfera
>t|ru|>f~8b phifedcdbb hnafag b hbipeqbo, kaiafuc jaspi psfayeiz jcylpdefaldajp jbfp b wcxanehdahib, b a famb @8g Piao awmehib
>t|zh|@C&N#g+e可能威胁@0_H与%K@X争端#g局势以~d@C@t在该领域@X作用@X@w;@C{预防|防止}#g+e可能威胁@0_H与%K@X争端#g局势以~d@C@t在{该|此}领域@X作用@X@w
tokyo-rules|fr|<Pminima @r@Nl’élaboration @e+Lnon privatives @eliberté{ (Règles de Tokyo)|};<P@eTokyo
tokyo-rules|es|>KMínimas <q@l#A=vNo Privativas @ZLibertad{ (Reglas de Tokio)|};>K@eTokio
tokyo-rules|ru|#l@8#Tjcf, dc hgrxedduv h itfcjduj xekmtBcdbcj{ (Takbohkbc nfegbme)|};Takbohk#J
tokyo-rules|zh|@t非拘禁_C最*t则(东京>k);@t非拘禁_C最*t则;东京>k
<1|fr|#j*B>Xau traitement @1détenus
<1|es|^T>gTratamiento %BReclusos
<1|ru|@U~rxekmtBcddujb
<1|zh|~O&6
_f|fr|%T@r&p#s@Zdélinquance juvénile{ (Principes directeurs de Riyad)|};%T@eRiyad
_f|es|%V<q*d#6@ZDelincuencia Juvenil{ (Directrices de Riad)|};%V@eRiad
_f|ru|*W@J{Dfsedbxeqbb DwKclbdcdduv Ieqbo |}_qnfclpnfcylcdbr nfchipndahib hfclb dchagcfEcddamcidbv{ (Эf-Obrlhkbc fpkagalrAbc nfbdqbnu)|};Эf-Obrlhk{bc fpkagalrAbc nfbdqbnu|bv fpkagalrAbv nfbdqbnag|bj fpkagalrAbj nfbdqbnej|bjb fpkagalrAbjb nfbdqbnejb}
_f|zh|@t&N少%u+G<D(利雅得<D);@t&N少%u+G<D;利雅得<D
havana-rules|fr|<P@r&p@O@1mineurs privés @eliberté;<P@eLa Havane
havana-rules|es|>K<q*d@S%BMenores Privados @eLibertad;>K@eLa Habana
havana-rules|ru|Gfegbm{e||ej|ejb|ev} @gIeqbo, #b>PdchagcfEcddamcidbv, mbEcdduv hgawalu;Segedhk#J
havana-rules|zh|@t#f被剥夺自由少%u>k;哈瓦那>k
^9|fr|%atype d’extradition
^9|es|%bModelo @eExtradición
^9|ru|Tbnag{ao lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a guleBc
^9|zh|引渡示范#4
_X|fr|%atype d’entraide judiciaire &8pénale
_X|es|%bModelo @eAsistencia Recíproca #IAsuntos Penales
_X|ru|Tbnag{ao lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a gxebjdao najaAb %C=7
_X|zh|刑事事件互助示范#4;刑事{事项|}互助示范#4
^o|fr|#j@ebase >Xau rôle &gbarreau
^o|es|^T#NFunción %BAbogados
^o|ru|Dhdagd{uc nfbdqbnu|uv nfbdqbnag|uj nfbdqbnej|ujb nfbdqbnejb}, #bfamb tfbhiag
^o|zh|@C律师作用@X&6;律师作用#e&6
=P|fr|%T~qau rôle @1magistrats &gparquet
=P|es|%V#NFunción %BFiscales
=P|ru|*W{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb}, #bfamb mbq, ahpAchigmrtAbv hplcwdac nfchmclagedbc
=P|zh|@C检察官作用@X<D;检察官作用#e<D
force-firearms|fr|#j@ebase #5recours *1force @7&4@1+s%tfeu par @Wresponsables @e<k@1lois
force-firearms|es|^T#GEmpleo @ZFuerza y @e&U@eFuego _u@KFuncionarios Encargados @eHacer Cumplir @qLey
force-firearms|ru|@U<0hbmu b asdchifcmzdasa afpybr lamydahidujb mbqejb %Snallcfyedbt nfeganafrlke
force-firearms|zh|执<G%E员<B武力#g火器@X&6;执<G%E员<B武力#g{火器|枪支}#e&6
+c|fr|@f>W#Ifaveur @Zsurvie, @Z@O@7&g#n@e^p
+c|es|@k%L#NSupervivencia, @q@S=m#p#kNiño
+c|ru|Nhcjbfd@daw awchncBcdbb guybgedbr, >Pb fexgbibr lcico
+c|zh|%G生存=n#f#g#i%i@w
+M|fr|#j@r@N@W%qâgées
+M|es|@V<q#Ifavor ^Q&f@eEdad
+M|ru|&G@8#Tnaybmuv mtlco
+M|zh|@t老%u%E#H
mental-illness|fr|#j&p@O@1%qatteintes @emaladie mentale @7@Nl’amélioration @1soins @esanté mentale
mental-illness|es|@V*d@S%BEnfermos Mentales =mMejoramiento @ZAtención @ZSalud Mental
mental-illness|ru|&G>PnhbvbBchkb wamzduv mbq b pmpBEcdbr nhbvbeifbBchkao najaAb
mental-illness|zh|#f精神病患者#g改善精神保健@X#H
fact-finding|fr|@f#u@W^Zd’établissement @1faits @e@P@r#Ivue &gmaintien @Zpaix @7@Z#S~7
fact-finding|es|@k#NDeterminación %BHechos _u@p#I@qEsfera #kMantenimiento @ZPaz ^N#9&y
fact-finding|ru|@Yaw phiedagmcdbb Hekiag &A%Cnallcfyedbr %ejbfe b >O
fact-finding|zh|@C@t在维持@0_H与%K领域中@X实况调查@X@w;%h@t在维持@0_H与%K领域{中的|的|}{实况|事实}调查{活动|}#e@w
&m|fr|@f%A@O@e<v%q#F@Wdisparitions forcées
&m|es|@k#N@S@eTodas #A&f#c#ADesapariciones Forzadas
&m|ru|>f&Qghcv mbq ai dehbmzhigcdduv bhBcxdagcdbo
&m|ar|#Yodace =1;+llodace =1
&m|zh|#f所有%E不遭受强迫失踪@w
*r|fr|@f@1#q@1%qappartenant %t@1minorités nationales ou ethniques, religieuses @7linguistiques
*r|es|@k<L@5^Q&fPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*r|ru|>f&Cmbq, nfbdelmcyeAbv k deqbademzduj bmb PidbBchkbj, fcmbsbaxduj b rxukaguj jcdzEbdhigej
*r|ar|#Y_cabpwvax abdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;+lloifi abpwvax abdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
*r|zh|在~R族或族裔=n宗教#g语言上属于少数群体@X%E@X#0@w
^A|fr|@f@x#y@Z<z=2
^A|es|@k#NEliminación @Z<d<bMujer
^A|ru|@Yaw <Q#TycdAbd
^A|ar|#YabiAaE jbG abjhn Am abdkpe
^A|zh|+e对^F@X~P&M@w
*S|fr|<P@Nl’égalisation @1chances @1{handicapés|personnes handicapées}
*S|es|Normas Uniformes #NIgualdad @eOportunidades @L#A&fcon Discapacidad
*S|ru|Liedlefid{uc nfegbme|uv nfegbm|uj nfegbmej|ujb nfegbmejb} awchncBcdbr fegduv gaxjaydahico _qbdgemblag
*S|zh|残疾%E机会均等标准>k
<o|fr|#j#u+ystatut @1institutions nationales &ppromotion +P@O@1#q@e=j
<o|es|@Vrelativos al >V^QInstituciones Nacionales @ePromoción y @S%B+j{ (Principios de París)|};@V@eParís
<o|ru|>Ihieiphe deqbademzduv pBfcylcdbo, xedbjetAbvhr naaAfcdbcj b xeAbiao _Y*V{ (Gefbyhkbc nfbdqbnu)|};Gefbyhk{bc nfbdqbnu|bv nfbdqbnag|bj nfbdqbnej|bjb nfbdqbnejb}
<o|ar|abdlamz &XldktC abdIqqag abfyhce bgjCcC fodace _c^Y
<o|zh|@C促进#g#f*f@X#Z机构@X地位@X#H(巴黎#H);@C促进#g#f*f@X#Z机构#e地位@X#H;%7巴黎#H<J
*L|fr|@f&q+L+Qéliminer +yterrorisme *C
*L|es|@k@l=v@LEliminar %ZTerrorismo #t
*L|ru|>fjcfev %S&d%eicffafbxje
*L|ar|+llabgmalck abkadce sbG abiAaE jbG abskual abmfbc
*L|zh|+e@0>R_C@w
+a|fr|@fcomplétant @q~s1994 &q+L+Qéliminer +yterrorisme *C
+a|es|@kComplementaria @Z_E1994 @l=v@LEliminar %ZTerrorismo #t
+a|ru|@I{r|b|t|co}, lanamdrtA{er|co|pt} Fckmefeqbt {|1994 sale }a jcfev %S&d%eicffafbxje{| 1994 sale}
+a|zh|补充1994%u%7+e@0>R_C@w<J@X@w
&D|fr|@f#5renforcement @Z*A+0@P@r@7@Waccords ou organismes régionaux %m+ydomaine &gmaintien @Zpaix @7@Z#S~7
&D|es|@k#GMejoramiento @Z%U+0@py @KAcuerdos u Organismos Regionales #I%ZMantenimiento @ZPaz ^N#9&y
&D|ru|>fhagcfEcdhigagedbb ~5jcylp &Ab fcsbademzdujb hasmeEcdbrjb bmb afsedejb %Cnallcfyedbr %ejbfe b >O
&D|zh|@C增进@t与区域安排或机构之间在维持@0_H与%K领域@X^E@X@w
<U|fr|@f%tl’occasion &gcinquantième anniversaire @e@P&x
<U|es|@kcon Motivo #kCincuentenario @e*O
<U|ru|@Y%ShmpBet nriblchriao salagAbdu @gIeqbo
<U|zh|@t五十周%u纪念@w
>i|fr|@A&B&pjeunesse{| à l’horizon 2000 et au-delà}
>i|es|#v@e@6%L@L@KJóvenes
>i|ru|Nhcjbfd@olcohigbo, kehetA{erhr|cohr|pthr} jamalcyb
>i|ar|lkhadr abjdb +Hbbwlal
>i|zh|%i青%u@2;到2000%u~d其后%i青%u@2
*o|fr|@f#5&Z+Presponsabilité @1individus, groupes @7organes @Zsociété @epromouvoir @7protéger @W#q@e>N@Wlibertés fondamentales universellement reconnus
*o|es|@k#G%Y=mDeber %BIndividuos, @KGrupos y #AInstituciones @ePromover y Proteger @K@5Humanos y #ALibertades Fundamentales Universalmente Reconocidos;@k<LDefensores %B+j
*o|ru|>fnfegc b awrxeddahib ailcmzduv mbq, sfpnn b afsedag awAchige naaAfriz b xeAbAeiz awAcnfbxdedduc nfege <cb ahdagduc hgawalu;>fnfegaxeAbidbkev
*o|ar|+lloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace _cabshqah fabokcag abpqaqce abdjgkn lua jabdca
*o|zh|@C个%E=n群体#g+f机构在促进#g#f普遍公认@X*f#g基本自由方面@X#0#g责任@w;@C个%E=n{群体|团体}#g+f机构在促进#g#f{普遍|举世}公认@X*f#g基本自由方面@X#0#g{责任|义务}#e@w;*f维护者@w
<f|fr|*U{sur|en faveur d’} une culture @Zpaix
<f|es|@ky {|el }#v@e@6@luna Cultura @ePaz;@k@luna Cultura @ePaz
<f|ru|@Yb @9%Ckpmzipfu jbfe;>fkpmzipfc jbfe
<f|ar|#Yflkhadr jdb &OBiane abqbad;#Yflkhadr abjdb abdgjbich lBiane abqbad
<f|zh|_H*M@w#g@2;_H*M@w
*q|fr|@f&gMillénaire
*q|es|@k#kMilenio
*q|ru|@YiuhrBcmcibr @gIeqbo;@YiuhrBcmcibr
*q|ar|#Y@4bbpbnce;#Yabpbnce
*q|zh|@t千%u@w;千%u@w
hiv-2001|fr|@fd’engagement #5VIH/sida
hiv-2001|es|_Ecompromiso #I@qlucha #c%ZVIH/SIDA
hiv-2001|ru|>fnfbgcfycddahib lcmp wafzwu h NQZ/LGQFaj
hiv-2001|ar|#YababgCad &Onckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
hiv-2001|zh|@C艾滋病毒/艾滋病#R@X承诺@w
hiv-2006|fr|%x#5VIH/sida
hiv-2006|es|%y#GVIH/SIDA
hiv-2006|ru|%9%SNQZ/LGQFp
hiv-2006|zh|@C艾滋病毒/艾滋病#R@X%P
hiv-2011|fr|*Tintensifier nos efforts @Néliminer {le VIH et le sida|le VIH/sida}
hiv-2011|ru|%9%SNQZ b LGQFp: ekibgbxeqbr deEbv phbmbo %Sbhkafcdcdbt NQZ b LGQFe
hiv-2016|fr|*Taccélérer @qriposte @Nlutter #F+yVIH @7mettre fin %tl’épidémie @esida d’ici %t2030
hiv-2016|es|%y#GVIH =mSida: #I@qVía Rápida @LAcelerar @qLucha #c%ZVIH y Poner Fin a @qEpidemia #kSida @L2030
hiv-2016|ru|%9%SNQZ b LGQFp: phkafcddujb icjnejb k ekibgbxeqbb wafzwu h NQZ b nfckfeAcdbt Pnblcjbb LGQFe k 2030 salp
hiv-2021|fr|*Tmettre fin %Iinégalités @7agir @Nvaincre +ysida d’ici %t2030
=W|fr|Un monde digne @1enfants
=W|es|Un mundo apropiado @L@Kniños
=W|ru|Jbf, nfbsalduo _qybxdb lcico
=W|zh|适合%G生长@X%i
_b|fr|@f@r#5Nouveau Partenariat @N+y#n@el’Afrique
_b|es|@k<q#NNueva Alianza >g#p@eÁfrica
_b|ru|@Y@8a Iagaj nefidcfhigc =Gfexgbibr MHfbkb
_b|zh|@t@C*N#i新伙伴关系@X@w
nepad|fr|Nouveau Partenariat @N+y#n@el’Afrique
nepad|es|Nueva Alianza >g#p@eÁfrica
nepad|ru|Iag{ac|asa|ajp|uj|aj} nefidcfhig{a|e|p|aj|c} =Gfexgbibr MHfbkb;IXGMF
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*N#i新伙伴关系
=X|fr|Document final &gSommet &B@e2005
=X|es|Documento Final @ZCumbre %L2005
=X|ru|Qiasag@3Nhcjbfdasa hejjbie 2005 sale
=X|ar|hgazr dIgdk abide +Hbjad 2005
=X|zh|2005%u%i首脑&5成果
_e|fr|#j*B@7directives #u+y&Z%tun recours @7%tréparation @1victimes @eviolations flagrantes &g&Z@T@1#q@e>N@eviolations graves &g&Z@Thumanitaire
_e|es|@Vy %VBásicos #G%Y^QVíctimas @eViolaciones Manifiestas ^QNormas %g@e@5Humanos y @eViolaciones Graves #k%Y@sHumanitario a Interponer Recursos y Obtener Reparaciones
_e|ru|@Ub fpkagalrAb{c|v|j|jb} namaycdb{r|o|rj|rjb|rv}, #bnfege @enfegagpt xeAbip b gaxjcAcdbc pAcfwe _qycfig sfpwuv defpEcdbo %ddafj %C_Y<cb hcfzcxduv defpEcdbo %espjedbiefdasa nfege
_e|zh|严重违反@0*f<G#g严重违反@0%E道主义<G&M受害%E获得补救#g赔偿@X#0&6#g导则
&j|fr|^Wantiterroriste >W{de l’Organisation des Nations Unies|des Nations Unies};^Wantiterroriste mondiale
&j|es|Estrategia Global <q#c%ZTerrorismo
&j|ru|Smawemzd{er kadificffafbhibBchker hifeicsbr|ao kadificffafbhibBchkao hifeicsbb|pt kadificffafbhibBchkpt hifeicsbt|ao kadificffafbhibBchkao hifeicsbco}{ Dfsedbxeqbb DwKclbdcdduv Ieqbo|}
&j|ar|aqgkagcrce @4abjabdce bdtanoe abskual
&j|zh|@t>j反恐<F;%7>j反恐<F<J
hrc-institution|ru|Qdhibipqbademzdac hifabicmzhiga Lagcie %Snfegej <c@gIeqbo
hrc-institution|zh|@t*f理事会@X体制建设;{联合国|}*f理事会#e体制建设
<Z|fr|=C@N@Wtitulaires @emandat au titre @1procédures spéciales &gConseil{ des droits de l’homme|}
<Z|es|*c@L@KTitulares @eMandatos %BProcedimientos Especiales #kConsejo{ de Derechos Humanos|}
<Z|ru|Calckh@vnagclcdbr jedleiefbcg hncqbemzduv nfaqclpf Lagcie %Snfegej *V
<Z|zh|*f理事会^I程序任务负责%E&M守则;{人权理事会|}^I程序任务{负责人|执行人}#e&M守则
+2|fr|@f@r&q#q@1_3autochtones
+2|es|@k<q<L@5%BPueblos Indígenas
+2|ru|@Y@8a &Ckafcdduv defalag
+2|ar|#Y@4&O_cabwjfl abpxbce
+2|zh|@t土著%E~R#0@w
^h|fr|instrument juridiquement non contraignant #utous @Wtypes @eforêts;instrument @r&qforêts
^h|es|instrumento jurídicamente no vinculante @ltodos @Ktipos @ebosques;instrumento <q<Lbosques
^h|ru|dc bjctA{bo|csa|cjp|bj|cj} awrxeicmzdao tfblbBchkao hbmu lakpjcdi@v%Sghcj gblej mchag;lakpjcdi@v@8%Smchej
^h|zh|@C所有类型森林@X无<G律约束力文书;@t森林文书
forests-plan|fr|plan stratégique @r&qforêts{ (2017-2030)|}
forests-plan|es|plan estratégico <q@L@Kbosques 2017-2030
forests-plan|ru|hifeicsbBchk@G@8%Smchej @e2017–2030 salu
forests-plan|zh|@t2017-2030%u森林<F计划;{联合国|}2017-2030%u{联合国|}森林<F计划;@t森林<F计划
+J|fr|Lignes directrices ~F*1@O@eremplacement @N@Wenfants
+J|es|%V@l#AModalidades Alternativas @eCuidado %BNiños
+J|ru|*W{c|v|j|jb} pkexedb{r|o|rj|rjb|rv} %Semzicfdeibgdajp pvalp xe lcizjb
+J|zh|@C替代性%G照料@X导则;{儿童替代{性|}照料|替代性%G照料}{导则|准则}
<w|fr|#L&B@r&plutte <3traite @1personnes
<w|es|=g@e@6%L<q@LCombatir @qTrata @ePersonas
<w|ru|Smawemzd{uo nmed|asa nmede|ajp nmedp|uj nmedaj|aj nmedc} &3@8%S#Wiafsagmco mtlzjb
<w|ar|~b@4abjabdce bdtanoe abagrak labpwvax
<w|zh|@t+F%E口^K>j%o
_o|fr|<P@r#u+ytraitement @1détenues @7l’imposition @e+Lnon privatives @eliberté %Idélinquantes{ (Règles de Bangkok)|};<P@eBangkok
_o|es|>K<q>gTratamiento ^QReclusas y =vNo Privativas @ZLibertad @L#AMujeres Delincuentes{ (Reglas de Bangkok)|};>K@eBangkok
_o|ru|Gfegbm{e||ej|ejb|ev} @gIeqbo, #b~rycdAbdejb-xekmtBcddujb b jcf dekexedbr _qycdAbd-nfegadefpEbicmco, dc hgrxedduv h mbEcdbcj hgawalu{ (Uedskakhkbc nfegbme)|};Uedskakhk#J
_o|ar|ifajm @4bdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_o|zh|@t女性~O#g女性罪犯非拘禁_C>k(曼谷>k);@t女性~O#g女性罪犯非拘禁_C>k;曼谷>k
^M|fr|Stratégies @7+Lconcrètes types actualisées ~F%t#y@Z<z#F@Wfemmes %m+ydomaine @Z#s&gcrime @7@Z&2pénale
^M|es|Estrategias y =vPrácticas Modelo Actualizadas *dEliminación @Z<d<bMujer #I%ZCampo @Z<I@q%4Penal
^M|ru|awdagmcdd{uc ibnaguc hifeicsbb|uv ibnaguv hifeicsbo|uj ibnaguj hifeicsbrj|ujb ibnagujb hifeicsbrjb} b nfekibBchk{bc|bv|bj|bjb} jcf{u||ej|ejb|ev} %Sbhkafcdcdbt dehbmbr #TycdAbd %C#1nfegahplbr
salvador|fr|~sSalvador @x@1stratégies globales @Nfaire face %Idéfis mondiaux : @Wsystèmes @e#s&gcrime @7@e&2pénale @7leur évolution %mun monde #Imutation;~sSalvador
salvador|es|_ESalvador @lEstrategias Amplias ante Problemas Globales: @KSistemas @e<I%4Penal y su #p#Iun Mundo #IEvolución
salvador|ru|Lemgelafhk@da kajnmckhduv hifeicsbrv _qaigcie @esmawemzduc guxagu: hbhicju #1=kb bv fexgbibc g bxjcdrtAcjhr jbfc
salvador|zh|@C应对>j挑战@X综合<F：&N+G#g*u系统~d其在变化%i中@X#i@X萨尔瓦多@w;%7萨尔瓦多@w<J
ncd-2011|fr|%x@ZRéunion #M%A#s+Pmaîtrise @1maladies non transmissibles
ncd-2011|es|%y=e@e%f#N#6=mControl ^QEnfermedades No Transmisibles
ncd-2011|ru|%9hagcAedbr %c%SnfaHbmekibkc dcbdHckqbadduv xewamcgedbo b #Wdbjb
ncd-2011|zh|&N#g控制^L#R+S#z@X%P;+S%h&N#g控制^L~c#e#z#e%P
*p|fr|@f@r@xl’éducation +Pformation %I#q@e=j
*p|es|@k<q@lEducación y Formación #Imateria @e+j
*p|ru|@Y@8aw awfexagedbb b nalsaiagkc %C_Y*V
*p|ar|#Y@4bbgBicn fabgmkcl nc drab _c^Y
*p|zh|@t*f教育#g培训@w
^i|fr|L’avenir >anous voulons
^i|es|El futuro >aqueremos
^i|ru|UplpAcc, kaiafasa ju vaibj
^i|ar|abdqgilb abHc hxlf sbcu
^i|zh|我们希望@X未来
legal-aid|fr|#j@7lignes directrices @r@x<Y%tl’assistance juridique %m+ysystème @e&2pénale
legal-aid|es|@Vy %V<q#G_K@qAsistencia Jurídica #I@KSistemas @e%4Penal
legal-aid|ru|&Gb fpkagalrAb{c|v|j|jb} namaycdb{r|o|rj|rjb|rv} @gIeqbo, #blahipne k tfblbBchkao najaAb g hbhicjev =7
legal-aid|zh|@t@C在*u系统中获得<G律援助机会@X#H#g<D;@t@C在*u系统{中|}获得<G律援助{机会|}#e#H#g<D
_6|fr|@f@Zréunion #M@xl’état @e&Z%Iniveaux national @7*C
_6|es|@k=e@e%f#GEstado @e%Y#I@KPlanos Nacional e #t
_6|ru|@YhagcAedbr @eguhakaj ~DScdcfemzdao Mhhejwmcb %Sganfahp a gcfvagcdhigc nfege @e<Spfagdrv
_6|zh|国内#g@0@X<G治#R+S#z@w;{国内和国际|国家和国际}{的|两级的|两级}<G治#R+S#z#e@w;+S国{内|家}#g@0{的|两级|两级的}<G治#R#z#e@w
migration-2013|fr|@f&gDialogue @ehaut niveau &qmigrations &1@7+y%z
migration-2013|es|@k#kDiálogo @e^U#NMigración @s=m+W
migration-2013|ru|@Y%Sbiasej lbemase @eguhakaj ~D%Sganfahp a %1jbsfeqbb b fexgbibb
migration-2013|zh|@0移徙与#i#R高级别对话@w;@0移{徙|民}与#i~c高级别对话#e@w
^m|fr|~4@Zréunion plénière @ehaut niveau @el’Assemblée générale{,|} dite Conférence >W&q_3autochtones
^m|es|<h@Zreunión plenaria @ealto nivel @ZAsamblea General conocida como =s%L<LPueblos Indígenas
^m|ru|Qiasag@3nmcdefdasa xehcledbr %cnal dexgedbcj «Nhcjbfder kadHcfcdqbr %Skafcdduj defalej»
^m|zh|题为“%i土著%E~R+S”@X+S高级别全体&5>S;{题为|称为|称作}“%i土著%E~R+S”@X+S高级别全体&5#e>S
samoa-pathway|fr|Modalités d’action accélérées @1_G{ (Orientations de Samoa)|};Orientations @eSamoa
samoa-pathway|es|Modalidades @e@6Acelerada @L%w{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
samoa-pathway|ru|@9%Sphkafcddajp fexgbibt %O{ («Gpiz Lejae»)|};Gpi{z|b|cj} Lejae
samoa-pathway|zh|&7快速+g方式(萨摩亚途径);&7快速+g方式;萨摩亚途径
vienna-declaration-lldc|es|_E~py {|el }#v+O~p*g>42014-2024
vienna-declaration-lldc|ru|Ncdhk{er lckmefeqbr b Ncdhker nfasfejje|ao lckmefeqbb b Ncdhkao nfasfejju|ao lckmefeqbb b Ncdhkao nfasfejjc|pt lckmefeqbt b Ncdhkpt nfasfejjp|ao lckmefeqbco b Ncdhkao nfasfejjao} %pguvale k jaft, @elchribmcibc 2014–2024 salag
<y|fr|@A@eVienne <s#I#nsans littoral{ pour la décennie 2014-2024|}
<y|es|#v+O~p*g#I#pSin Litoral{ para el Decenio 2014-2024|};#v+OViena
<y|ru|Ncdhk@o%2{ lmr fexgbgetAbvhr hifed, dc bjctAbv guvale k jaft, de lchribmcibc 2014–2024 salag|};Ncdhk@o%pguvale k jaft
<y|ar|<Xnccha bxabo ablbmah abhadce Dck abqaobce
<y|zh|_A2014-2024%u十%u*D@2;_A{2014-2024{年十年|十年期|年}|}*D@2;*D@2
*w|fr|Stratégies @7+Lconcrètes types @r~F%t#y@Z<z%tl’encontre @1enfants %m+ycontexte @Z#s&gcrime @7@Z&2pénale
*w|es|Estrategias y =vPrácticas Modelo <q@LEliminar @q<d#c@KNiños #I%ZÁmbito @Z<I@q%4Penal
*w|ru|Tbnag{uc hifeicsbb|uv hifeicsbo|uj hifeicsbrj|ujb hifeicsbrjb} b nfekibBchk{bc|bv|bj|bjb} jcf{u||ej|ejb|ev} @8%S{mbkgbleqbb|bhkafcdcdbt} dehbmbr #Tlcico g {fejkev|awmehib} #1nfegahplbr
*w|zh|@t+e&N+G#g*u领域内~P侵害%G&M@X示范<F#g实际_C
*x|fr|%T<7&q+L@e#s&gcrime @7@e&2pénale ~Fau trafic @e_S@7%I>Linfractions connexes
*x|es|%V%g@l#ARespuestas @e<I%4Penal al Tráfico @eBienes Culturales y Otros Delitos Conexos
*x|ru|#d{uc fpkagalrAbc nfbdqbnu|uv fpkagalrAbv nfbdqbnag|uj fpkagalrAbj nfbdqbnej|ujb fpkagalrAbjb nfbdqbnejb} nfbdribr jcf %C#1=k#T~yawafaie kpmzipfduv qcddahico _Qhgrxedduv h {Pibj|dbj} nfchipnmcdbo
*x|zh|^K*M财产~d<C相关+G@X&N+G#g*u对策@0<D
+6|fr|~sSendai
+6|es|_ESendái;_ESendai
+6|ru|Lcdleohk@z
+6|ar|#Yqchmac;#Yqhmac
+6|zh|仙台@w
<u|fr|Cadre @eSendai{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe|}
<u|es|=u@eSendái *dReducción #kRiesgo @eDesastres 2015-2030;=u@eSendái
<u|ru|Lcdleohk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao}{ na hdbycdbt fbhke wclhigbo de 2015–2030 salu|}
<u|ar|syak qِhmac bbom dh dvayk abtfakB bbngke 2015-2030;syak qhmac bbom dh dvayk abtfakB bbngke 2015-2030
<u|zh|2015-2030%u仙台减少灾害风险=0;仙台=0
addis-ababa|fr|@Ad’Addis-Abeba{ issu de la troisième Conférence internationale sur le financement du développement|}
addis-ababa|es|+N+OAddis Abeba @ZTercera =s@s#N>6>g+W;+N+OAddis Abeba
addis-ababa|ru|Mllbh-Mwcwhk@o&3ifcizco >hHbdedhbfagedbt fexgbibr;Mllbh-Mwcwhk@o%2
addis-ababa|ar|~bpmcq plala abxamke jh abdIgdk abmfbc abBabB bgdfcb abghdce;~bpmcq plala
addis-ababa|zh|第三次>1@0&5亚@X斯亚贝巴+g+h;亚@X斯亚贝巴+g+h
agenda-2030|fr|Transformer notre monde : +y+X@e#ndurable %tl’horizon 2030;+X@e#ndurable %tl’horizon 2030;+X2030
agenda-2030|es|Transformar nuestro mundo: @q+N2030 >g~g;+N2030 >g~g;+N2030
agenda-2030|ru|Gfcawfexagedbc deEcsa jbfe: Gagchike ldr %C&l@encfbal @q2030 sale;%rldr %C&l@encfbal @q2030 sale;%r{ldr |}@encfbal @q2030 sale
agenda-2030|ar|gofcb jabdha: vye abghdce abdqgmade bjad 2030;vye abghdce abdqgmade bjad 2030;vye jad 2030
agenda-2030|zh|变革=Z%i：2030%u%k#i+h;2030%u%k#i+h;2030%u+h
doha-crime|fr|~sDoha @xl’intégration @Z#s@Zcriminalité @7@Z&2pénale %m+yprogramme d’action plus large @e@P@r+Qfaire face %Iproblèmes sociaux @7économiques @7%tpromouvoir l’état @e&Z%Iniveaux national @7@T+Pparticipation &gpublic;~sDoha @xl’intégration @Z#s@Zcriminalité @7@Z&2pénale
doha-crime|es|_EDoha #NIntegración @Z<I@q%4Penal #I%Z=uMás Amplio #k#v<q@LAbordar @KProblemas Sociales y Económicos y Promover %ZEstado @e%Ya Nivel Nacional e @s^N~ZPública;_EDoha #NIntegración @Z<I@q%4Penal
doha-crime|ru|Favbdhk@da gkmtBcdbb ganfahag #1=kg wamcc Ebfakpt nagchikp ldr @8g qcmrv fcEcdbr haqbemzduv b PkadajbBchkbv nfawmcj b halcohigbr awchncBcdbt gcfvagcdhige nfege @e<Spfagdrv, e iekyc pBehibt awAchigcddahib
doha-crime|ar|#Yabmfoe &Osmdar dhj abrkcde fabjmabe abrhazce
doha-crime|zh|@C将&N+G#g*u纳入更广泛@X@t+h以应对+f#g经济挑战并促进国内#g@0<G治~d公众参与@X多哈@w
_s|fr|Ensemble @erègles minima @r@N+ytraitement @1détenus (Règles Nelson Mandela);<PNelson Mandela
_s|es|>KMínimas <q>gTratamiento %BReclusos{ (Reglas Nelson Mandela)|};>KNelson Mandela
_s|ru|#l@8#T~rxekmtBcddujb{ (Gfegbme Icmzhade Jedlcmu)|};Gfegbm{e||ej|ejb|ev} Icmzhade Jedlcmu
_s|ar|ifajm @4abhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_s|zh|@t~O最*t则(纳_l>k);@t~O最*t则;纳_l>k
wsis-review|fr|~4@Zréunion #M@xl’examen d’ensemble @Z^R@1textes issus &gSommet &B%Asociété @el’information
wsis-review|es|<h@Zreunión @ealto nivel @ZAsamblea General #Gexamen general @Zaplicación %Bresultados @ZCumbre %L#N~v
wsis-review|ru|Qiasag@3hagcAedbr _UScdcfemzdao Mhhejwmcb, nahgrAcddasa awAcjp awxafp vale ahpAchigmcdbr fcEcdbo ~nghifcBb @eguhEcj ~D%Sganfahej bdHafjeqbaddasa awAchige
drug-2016|es|Nuestro Compromiso Conjunto @eAbordar y Contrarrestar Eficazmente %ZProblema %L^QDrogas
drug-2016|ru|IeEe awAer nfbgcfycddahiz PHHckibgdajp fcEcdbt jbfagao nfawmcju defkaibkag b #Wdco
drug-2016|zh|我们对有效处理#g应对%i毒品#R@X共同承诺
*7|fr|~sNew York @N@Wréfugiés @7@Wmigrants
*7|es|_ENueva York @L@KRefugiados y @KMigrantes
*7|ru|Izt-Йafkhk@da wcycdqev b jbsfediev
*7|ar|#Yhcfcfkt dh prb abbarzch fabduarkch
*7|zh|@C难~R#g移~R@X纽约@w
amr-2016|fr|%xissue @Zréunion #M%Arésistance %Iagents antimicrobiens
amr-2016|es|%y=e@e%f#NResistencia a @KAntimicrobianos
amr-2016|ru|%9xehcledbr %c%Snfawmcjc phiaoBbgahib k nfaibgajbkfawduj nfcnefeiej
peace-right|fr|@f#5&Z*1paix
peace-right|es|@k#G%Ya @qPaz
peace-right|ru|>fnfegc @ejbf
peace-right|zh|_H#0@w;_H权@w
<l|fr|Nouveau +X@N@Wvilles
<l|es|Nueva +NUrbana
<l|ru|Iag@ofexgbibr safalag
<l|ar|abvye aboAkce abrmcme
<l|zh|新城市+h
our-ocean-2017|fr|L’océan, notre avenir : appel %tl’action
our-ocean-2017|es|Nuestros océanos, nuestro futuro: llamamiento a @qacción
our-ocean-2017|ru|IeE akced — deEc wplpAcc: nfbxug k lcohigbrj
our-ocean-2017|zh|=Z+d=n=Z未来：+g呼吁;=Z+d{、|，}=Z未来：+g呼吁
trafficking-2017|es|%y#N>H#k=g@e@6%L<q@LCombatir @qTrata @ePersonas
trafficking-2017|ru|%9aw ahpAchigmcdbb Smawemzdasa nmede &3@8%S#Wiafsagmco mtlzjb
trafficking-2017|zh|@C=c%7@t+F%E口^K>j%o<J@X%P
mandela-summit|fr|%xadoptée au Sommet @epaix Nelson Mandela
mandela-summit|es|declaración política aprobada #I@qCumbre _u@qPaz Nelson Mandela
mandela-summit|ru|GambibBchk@z, nfbdri=l@eLejjbic jbfe g nejriz a Icmzhadc Jedlcmc
mandela-summit|zh|纳_l_H峰会通过@X%P;纳_l_H峰会{通过的|的|}%P
ncd-2018|fr|%xissue @Ztroisième réunion #M%A#s+Pmaîtrise @1maladies non transmissibles
ncd-2018|es|%y@ZTercera Reunión @e%f#N#6=mControl ^QEnfermedades No Transmisibles
ncd-2018|ru|%9ifcizcsa hagcAedbr %c%SnfaHbmekibkc dcbdHckqbadduv xewamcgedbo b #Wdbjb
ncd-2018|zh|+S第三次&N#g控制^L#R#z@X%P;+S第三次%h&N#g控制^L~c#e#z#e%P
_i|fr|%xissue @Zréunion #M%Alutte <3tuberculose
_i|es|%y=e@e%f#NLucha <bTuberculosis
_i|ru|%9xehcledbr %c%S#Wipwcfkpmcxaj
_i|zh|+S防治结核病#R#z%P;+S防治结核病~c#z#e%P
peasants|fr|@f@r&q#q@1paysans @7@1>L%qtravaillant %m@Wzones rurales
peasants|es|@k<q<L@5%BCampesinos y @eOtras &f>aTrabajan #I#AZonas Rurales
peasants|ru|@Y@8a &Ckfchizrd _Qmbq, fewaietAbv g hcmzhkbv feoadev
peasants|ar|#Y@4abdgjbi loifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
peasants|zh|@t农~R#g农村地区<C劳动者#0@w
=N|fr|~o&B@N@1migrations sûres, ordonnées @7régulières
=N|es|Pacto %L*dMigración Segura, Ordenada y Regular
=N|ru|Smawemzd#Dwcxanehdao, pnafrlaBcddao b mcsemzdao jbsfeqbb;Smawemzd#Djbsfeqbb
=N|ar|abagnai +Hdh prb aburke abJdhe fabdhFde fabhFadce
=N|zh|%K=n有序#g正常移~R>j契约;移~R#R>j契约
<p|fr|pacte &B&qréfugiés
<p|es|pacto mundial <Lrefugiados
<p|ru|smawemzd#Dwcycdqev
<p|ar|abagnai +H&Oabbarzch
<p|zh|难~R#R>j契约
^1|fr|~4@eBuenos Aires issu @Zdeuxième Conférence @ehaut niveau @r%A*ASud-Sud
^1|es|<h@eBuenos Aires @ZSegunda =s@e^U<q#N%USur-Sur
^1|ru|UpPdah-Mofchhk{bo biasaguo lakpjcdi|asa biasagasa lakpjcdie|ajp biasagajp lakpjcdip|bj biasaguj lakpjcdiaj|aj biasagaj lakpjcdic} giafao CadHcfcdqbb @8@eguhakaj ~D%ShaifpldbBchigp Ys — Ys
^1|zh|<H次@t南南^E#z布^G>S;<H{次|届}@t南南^E#z#e布^G>S
uhc-2019|es|%y=e@e^U#NCobertura Sanitaria Universal
uhc-2019|ru|%9xehcledbr _U%S{ganfahp a ghcawAcj avgeic|ghcawAcjp avgeip} phmpsejb xlfegaavfedcdbr
sdg-2019|ru|%9nambibBchkasa Hafpje _U%SphiaoBbgajp fexgbibt, haxgeddasa nal Psblao Scdcfemzdao Mhhejwmcb
sdg-2019|zh|在+S主持下召开@X%k#i#R高级别政治论坛%P;{在|}+S主持下召开@X%k#i~c高级别政治论坛#e%P
un75|fr|@ffaite %tl’occasion @Zcélébration &gsoixante-quinzième anniversaire @e@P&x
un75|es|@k#NConmemoración #k{75º|75o|septuagésimo quinto} Aniversario @e*O
un75|ru|>fnfexldagedbb hcjzlchri nriao salagAbdu @gIeqbo
un75|zh|纪念@t成立七十五周%u@w
corruption-2021|es|Nuestro Compromiso Común @eAfrontar Eficazmente @KDesafíos y Aplicar =v@LPrevenir y Combatir @qCorrupción y Reforzar @q%U#t
corruption-2021|ru|IeEe awAer nfbgcfycddahiz PHHckibgdajp fcEcdbt nfawmcj b =xjcf %Snfclpnfcylcdbt kaffpnqbb b #Wdco b pkfcnmcdbt %ehaifpldbBchige
durban-2021|es|Unidos #c%Zracismo, @qdiscriminación racial, @qxenofobia y #Aformas conexas @eintolerancia
space-2030|es|+N{“Espacio2030”|Espacio2030}: %Zespacio como motor #kdesarrollo sostenible;+N{“Espacio2030”|Espacio2030}
space-2030|ru|%rldr «Cahjah-2030»: kahjah kek lgbseicmz phiaoBbgasa fexgbibr;%rldr «Cahjah-2030»
space-2030|zh|“空间2030”+h：空间作为%k#i@X驱动力;“空间2030”+h
kyoto-crime|fr|~sKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit|}
kyoto-crime|es|_EKioto #NPromoción @Z#6#kDelito, @q%4Penal =mEstado @eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};_E{Kioto|Kyoto}
kyoto-crime|ru|Cbaihk@d«Mkibgbxeqbr jcf nfclpnfcylcdbr nfchipndahib, psamagdasa =kb awchncBcdbr gcfvagcdhige nfege: deghifcBp =xGagchikb ldr %C&l@encfbal @q2030 sale»;Cbaihk@z
kyoto-crime|ar|#Ytcfgf &OabhufA ldhj abrkcde fabjmabe abrhazce fqcame abiahfh
kyoto-crime|zh|@C推进&N+G=n*u#g<G治：努力实现《2030%u%k#i+h<J@X京都@w;@C推进&N+G=n*u#g<G治@X京都@w;%7京都@w<J
^e|fr|@A@eDoha <s@Wmoins avancés{ pour la décennie 2022-2031|};@A@eDoha
^e|es|#v+ODoha *gMenos Adelantados;#v+ODoha
^e|ru|Favbdhk@o&3_qdebjcdcc fexgbiuv hifed;Favbdhk@o%2
^e|ar|<Xabmfoe bxabo pib ablbmah hdfa
^e|zh|=d#Z多哈@2
our-ocean-2022|fr|Notre océan, notre avenir, notre responsabilité
our-ocean-2022|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
our-ocean-2022|ru|IeE akced, deEc wplpAcc, deEe aigcihigcddahiz
our-ocean-2022|zh|=Z+d=n=Z未来=n=Z责任;=Z+d{、|，}=Z未来{、|，}=Z责任
disaster-risk-2023|es|%y=e@e^U#GExamen @eMitad @ePeríodo #k=u@eSendái *dReducción #kRiesgo @eDesastres 2015-2030
disaster-risk-2023|ru|%9hagcAedbr _U%ShfcldchfaBdajp awxafp vale ahpAchigmcdbr Lcdleohkao fejaBdao nfasfejju %Shdbycdbt fbhke wclhigbo @e2015–2030 salu
disaster-risk-2023|zh|《2015-2030%u仙台减少灾害风险=0<J中期审查#z%P;{大会|}《2015-2030%u仙台减少灾害风险=0<J中期审查#z#e%P
tuberculosis-2023|zh|防治结核病#R#z%P;防治结核病~c#z#e%P
sids-2024|fr|+Xd’Antigua-et-Barbuda @N@W_G{ : une déclaration renouvelée pour une prospérité résiliente|};+Xd’Antigua-et-Barbuda
sids-2024|es|+N@eAntigua y Barbuda @L%w{: una Declaración Renovada para una Prosperidad Resiliente|}
sids-2024|ru|%rldr Mdibspe b Uefwplu _q%O{: awdagmcdder lckmefeqbr a lahibycdbb hiewbmzdasa nfaqgciedbr|}
sids-2024|ar|~bphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
sids-2024|zh|安提瓜#g巴布达&7+h：实现韧性繁荣@X新@w;安提瓜#g巴布达&7+h
+z|fr|~o@Nl’avenir
+z|es|Pacto >gFuturo
+z|ru|Geki@vga bjr wplpAcsa
+z|ar|dcBai abdqgilb
+z|zh|未来契约
*n|fr|~onumérique mondial
*n|es|Pacto Digital Global
*n|ru|Smawemzd{uo|asa|ajp|uj|aj} qbHfag{ao|asa|ajp|uj|aj} lasagaf{|e|p|aj|c}
*n|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
*n|zh|>j数字契约
future-generations|fr|@f&qgénérations futures
future-generations|es|@k@l#AGeneraciones Futuras
future-generations|ru|>fwplpAbv nakamcdbrv
amr-2024|es|%y=e@e^U#NResistencia a @KAntimicrobianos
~0|fr|@A{d’Avaza |de Gaborone |}<s#I#nsans littoral &pdécennie 2024-2034;@A{d’Avaza|de Gaborone}
~0|es|#v+O{Avaza|Awaza} *g>42024-2034;#v@e@6{en favor de|para} @KPaíses >42024-2034;#v+O{Avaza|Awaza}
~0|ru|Mgexbdhk@o%2{ lmr fexgbgetAbvhr hifed, dc bjctAbv guvale k jaft, de lchribmcibc 2024–2034 salag|};Mgexbdhk@o%pguvale k jaft;nfasfejj{e|u|c|p|ao} %pguvale k jaft, @elchribmcibc 2024–2034 salag
~0|zh|_A2024-2034%u十%u阿瓦扎@2;_A2024-2034%u十%u@2
sevilla|fr|Engagement @eSéville
sevilla|es|Compromiso @eSevilla
sevilla|ru|Lcgbmzhk{ac|asa|ajp|bj|aj} awrxeicmzhig{a|e|p|aj|c}
sevilla|ar|abgCad swlcbce
sevilla|zh|塞维利亚承诺
=9|fr|@f@ZConférence @r@xl’environnement
=9|es|@k@Z=s<q#GMedio Humano
=9|ru|@YCadHcfcdqbb @8%Snfawmcjej akfpyetAco <chfclu
=9|zh|@t%E类环境&5@w;@t%E类环境&5@X@w;@t%E类环境&5斯德哥尔摩@w
<a|fr|>5@N#ydéfinitive @Zfaim @7@Zmalnutrition
<a|es|~w#NErradicación #kHambre ^NMalnutrición
<a|ru|#aa &dsamale b dclacledbr
<a|zh|%i消灭饥饿#g营养不良@w
^2|fr|#L@eBuenos Aires{ pour la promotion et la mise en œuvre de la coopération technique entre pays en développement|}
^2|es|=g+OBuenos Aires @LPromover y Realizar @q%UTécnica +0@KPaíses #I+W;=g+OBuenos Aires
^2|ru|UpPdah-Mofchhk@G&3%Sfexgbibt b =xicvdbBchkasa ~5jcylp fexgbgetAbjbhr hifedejb;UpPdah-Mofchhk@G%2
^2|zh|促进#g实施#i中#Z间技术^E@X布^G%o;布^G%o
>s|fr|Document final @Zdixième session extraordinaire @el’Assemblée générale
>s|es|Documento Final #kDécimo Período Extraordinario @eSesiones @ZAsamblea General
>s|ru|ЗekmtBbicmzd@3lchriao hncqbemzdao hchhbb Scdcfemzdao Mhhejwmcb
>s|zh|+S第十届^I&5最后文件;+S第十届^I&5%7最后文件<J;+S第十届^I&5@X%7最后文件<J
>b|fr|~sRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement|}
>b|es|_ERío #GMedio Ambiente =m+W;_ERío
>b|ru|Oba-lc-Redcofhk@d%SakfpyetAco hfclc b fexgbibt;Oba-lc-Redcofhk@z
>b|ar|#Ykcf &Oablcze fabghdce
>b|zh|@C环境与#i@X里约@w
agenda-21|fr|Action 21
agenda-21|es|#v21
agenda-21|ru|%rldr @e!X!X!I gck
agenda-21|ar|rmfb pjdab abikh 21
agenda-21|zh|21世纪+h
^4|fr|~sprincipes, non juridiquement contraignante mais faisant autorité, @Nun consensus &B%Agestion, @q&c@7l’exploitation écologiquement viable @etous @Wtypes @eforêts
^4|es|@kAutorizada, sin Fuerza Jurídica Obligatoria, @e@V@Lun Consenso %Lrespecto @ZOrdenación, @q&i=m#pSostenible %BBosques @eTodo Tipo
^4|ru|Ic bjctAcc awrxeicmzdao hbmu xergmcdbc h bxmaycdbcj nfbdqbnag _qsmawemzdasa kadhcdhphe #Tfeqbademzdasa bhnamzxagedbr, havfedcdbr b &lghcv gblag mchag
^4|zh|@C所有类型森林@X~S=n养护#g%k开发@X无<G律约束力@X>j协商一致意见权威性#H声明
^0|fr|+X#X*1poursuite @Z^Rd’Action 21
^0|es|=g*dUlterior Ejecución #k#v21
^0|ru|@9%SlemzdcoEcjp =xGagchikb ldr @e!X!X!I gck
^0|zh|进一步=c《21世纪+h<J方案
+E|fr|*U@eVienne
+E|es|@ky {|el }#v+OViena
+E|ru|Ncdhk{er|ao|pt|bc|bv|bj|bjb} lckmefeqb_jb Gfasfejj{e|u|c|p|ao} %2
+E|ar|#Yflkhadr jdb nccha
+E|zh|*D@w#g@2
+Y|fr|@A@N+y#ndurable @1_G;@A@ZBarbade
+Y|es|#v@e@6>g#pSostenible @e%w;#v+OBarbados
+Y|ru|@9%SawchncBcdbt &l%O;Uefwelahhk@o%2
+Y|ar|lkhadr abjdb dh prb abghdce abdqgmade bbmfb abrCkce abxDcke abhadce
+Y|zh|&7%k#i@2;巴巴多斯@2
yokohama|fr|^W@eYokohama @Nun monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};^W@eYokohama
yokohama|es|Estrategia @eYokohama @Lun Mundo Más Seguro;Estrategia @eYokohama
yokohama|ru|Qakasejhk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco} %SawchncBcdbt wamcc wcxanehdasa jbfe: fpkagalrAbc nfbdqbnu nfclaigfeAcdbr hibvboduv wclhigbo, awchncBcdbr saiagdahib k dbj b hjrsBcdbr bv nahmclhigbo;Qakasejhk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco}
yokohama|zh|建立更%K%i@X横滨<F;横滨<F
<5|fr|@A@ZConférence @M%Apopulation @7+y%z
<5|es|#v@e@6@Z=s@s#NPoblación =m+W;#v+OEl Cairo
<5|ru|@9>hdefaladehcmcdbt b fexgbibt
<5|ar|<XabdIgdk abmfbc bbqtah fabghdce
<5|zh|@0%E口与#i&5@2;@0%E口{与|和}#i{会议|大会|}@2
*k|fr|~sCopenhague{ sur le développement social|};*U@eCopenhague
*k|es|_ECopenhague @l#pSocial
*k|ru|Cancdsescdhk@da haqbemzdaj fexgbibb
*k|ar|#YtflhuaDh &Oabghdce abargdajce
*k|zh|+f#i#R哥本哈根@w;%7哥本哈根@w<J
*Z|fr|@A&gSommet &B@N+y#nsocial;@A@eCopenhague
*Z|es|#v@e@6@ZCumbre %L@l#pSocial
*Z|ru|@9~nghifcBb @eguhEcj ~D=G>Mfexgbibr
*Z|ar|<XdIgdk abide +Hbbghdce abargdajce
*Z|zh|+f=o@2;+f=o%7@2<J
beijing|fr|*U@e^V
beijing|es|@ky {|la }Plataforma +O^V
beijing|ru|Gckbdhk@db GmeiHafj{e|u|c|p|ao} %2
beijing|ar|#Yfdhuar jdb lcrch
beijing|zh|~N@w#g+g纲要;%7~N@w<J{和|及|以及|与}%7+g纲要<J;%7~N@w<J{和|及|以及|与}%7~N+g纲要<J
+t|fr|~s^V
+t|es|_E^V
+t|ru|Gckbdhk@z
+t|ar|#Ylcrch;#YlcrchD
+t|zh|~N@w
_R|fr|@A@e^V
_R|es|Plataforma +O^V
_R|ru|Gckbdhk{er nmeiHafje|ao nmeiHafju|ao nmeiHafjc|pt nmeiHafjp|ao nmeiHafjao} %2
_R|zh|~N+g纲要
beijing-plus-5|fr|Nouvelles +L@7initiatives &p^R@Z@f@7&g@A@e^V
beijing-plus-5|es|Nuevas medidas e iniciativas *daplicación @Z@ky {|la }Plataforma +O^V
beijing-plus-5|ru|FemzdcoEbc jcfu b bdbqbeibgu %S=xGckbdhkao lckmefeqbb b GmeiHafju %2
beijing-plus-5|zh|进一步=c%7~N@w<J#g%7+g纲要<J@X+g#g倡议;进一步=c%7~N@w#g+g纲要<J@X+g#g倡议
^j|fr|+X@Nl’habitat
^j|es|#v@eHábitat
^j|ru|%rldr Хewbiei
^j|ar|rmfb pjdab abdfzb
^j|zh|%E居+h
^a|fr|@f&qvilles @7>Létablissements humains #Ice nouveau millénaire
^a|es|@k@l#ACiudades y Otros Asentamientos Humanos #I%ZNuevo Milenio
^a|ru|>fsafalev _Qdehcmcdduv npdkiev g dagaj iuhrBcmcibb
^a|zh|新千%u城市#g<C%E类住区@w;@C新千%u{中的|的|}城市#g<C%E类住区@X@w
^u|fr|~sRome %A#Salimentaire mondiale
^u|es|_ERoma #N#9Alimentaria Mundial
^u|ru|Objhk@da ghcjbfdao nfalagamzhigcddao >O
^u|zh|%i粮食%K罗马@w;@C%i粮食%K@X罗马@w
*H|fr|~sRome %Anutrition
*H|es|_ERoma #NNutrición
*H|ru|Objhk@d%Sganfahej nbiedbr
*H|ar|#Ykfda jh abgDHce;#Ykfda &OabgDHce
*H|zh|营养#R罗马@w
+Z|fr|@A<s@Wmoins avancés &pdécennie 2001-2010
+Z|es|#v@e@6*gMenos Adelantados >gDecenio 2001-2010
+Z|ru|@9_qdebjcdcc fexgbiuv hifed @elchribmcibc 2001–2010 salag;Ufthhcmzhk@o%2
+Z|ar|lkhadr abjdb bxabo pib ablbmah hdfa bbjim 2001-2010
+Z|zh|2001-2010十%u期=d#Z@2;2001-2010%u十%u期=d#Z@2
+3|fr|@A<s@Wmoins avancés &pdécennie >U{ (Programme d’action d’Istanbul)|};@Ad’Istanbul
+3|es|#v@eAcción{| de Estambul} *gMenos Adelantados >gDecenio >U;#v+OEstambul
+3|ru|@9_qdebjcdcc fexgbiuv hifed @elchribmcibc 2011–2020 salag;Liejwpmzhk@o%2
+3|ar|<Xaqyhlfb;<Xsqyhlfb
+3|zh|>U十%u期=d#Z@2;>U{年|}十%u期=d#Z{伊斯坦布尔|}@2;{支援最不发达国家|}伊斯坦布尔@2
small-arms|fr|@A#Ivue @eprévenir, combattre @7éliminer +ycommerce illicite @1+slégères sous tous ses aspects
small-arms|es|#v@e@6@LPrevenir, Combatir y Eliminar <K@e&UPequeñas y Ligeras #ITodos sus Aspectos
small-arms|ru|@9^Pb bhkafcdcdbt dcxekaddao iafsagmb hifcmkaguj afpybcj b mcskbjb gaafpycdbrjb ga ghcv cc ehnckiev b #Wdco
small-arms|ar|lkhadr abjdb bdhj abagrak Dck abdwkfj labpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
small-arms|zh|从各个方面防止=n+F#g+e小&s#g轻&s&a贸易@X@2
^y|fr|Instrument @T+Qpermettre %I&R@eprocéder %tl’identification @7au traçage rapides @7fiables @1+slégères @7@epetit calibre illicites;Instrument @T@etraçage
^y|es|Instrumento @s@LPermitir a @K&WIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }&UPequeñas y Ligeras Ilícitas;Instrumento @s@eLocalización
^y|ru|#d{uo lakpjcdi|asa lakpjcdie|ajp lakpjcdip|uj lakpjcdiaj|aj lakpjcdic}, naxgamrtA{bo|csa|cjp|bj|cj} sahplefhigej hgacgfcjcdda b delcyda gurgmriz b aihmcybgeiz dcxekadduc hifcmkagac afpybc b mcskbc gaafpycdbr;#d@3%Saihmcybgedbt
^y|zh|使_B能够~d时#g可靠地识别#g追查&a小&s#g轻&s@X@0文书;@0追查文书
durban|fr|*U@eDurban
durban|es|@ky {|el }#v+ODurban
durban|ru|Fpfwedhk{er|ao|pt|bc|bv} lckmefeqb_jb Gfasfejj{e|u|c|p|ao} %2
durban|ar|#Yflkhadr jdb mcklah
durban|zh|德班@w#g@2
monterrey|fr|Consensus @eMonterrey{ issu de la Conférence internationale sur le financement du développement|}
monterrey|es|Consenso @eMonterrey @Z=s@s#N>6>g+W;Consenso @eMonterrey
monterrey|ru|Jadicffcohk{bo kadhcdhph|asa kadhcdhphe|ajp kadhcdhphp|bj kadhcdhphaj|aj kadhcdhphc}{ Jcylpdefaldao kadHcfcdqbb na Hbdedhbfagedbt fexgbibr|}
monterrey|ar|gfani JkaE dfhgckc
monterrey|zh|>1@0&5蒙特雷共识;蒙特雷共识
^d|fr|~sDoha #5financement &g%z{ : document final de la Conférence internationale de suivi sur le financement du développement, chargée d’examiner la mise en œuvre du Consensus de Monterrey|}
^d|es|_EDoha #N>6>g+W{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
^d|ru|Favbdhk@da Hbdedhbfagedbb fexgbibr{: | — }biasaguo lakpjcdi >hnahmclptAco +K%CHbdedhbfagedbr fexgbibr _qawxafe vale ahpAchigmcdbr Jadicffcohkasa kadhcdhphe;Favbdhk@da Hbdedhbfagedbb fexgbibr
^d|ar|#Yabmfoe &Ogdfcb abghdce
^d|zh|>1多哈@w：审查%7蒙特雷共识<J=c情况@X>1后续@0&5结果文件;>1多哈@w：审查%7蒙特雷共识<J=c情况@X>1后续@0&5>S;>1多哈@w
_r|fr|#L@T@eMadrid #5vieillissement{, 2002|};#L@eMadrid
_r|es|=g@e@6@s@eMadrid #GEnvejecimiento{, 2002| (2002)|};=g+OMadrid
_r|ru|Jelfblhk{bo jcylpdefalduo nmed|asa jcylpdefaldasa nmede|ajp jcylpdefaldajp nmedp|bj jcylpdefalduj nmedaj|aj jcylpdefaldaj nmedc} &3%Snfawmcjej hiefcdbr{| 2002 sale};Jelfblhk@G%2
_r|ar|~bdmkcm abmfbce bbwcvfve
_r|zh|2002%u_F@0%o;_F@0%o
>9|fr|%x@7+y#L@T@eMadrid #5vieillissement{, 2002|}
>9|es|%yy {el |}=g@e@6@s@eMadrid #GEnvejecimiento{, 2002| (2002)|}
>9|ru|GambibBchk{er lckmefeqbr b Jelfblhkbo jcylpdefalduo nmed|ao lckmefeqbb b Jelfblhkasa jcylpdefaldasa nmede|ao lckmefeqbb b Jelfblhkajp jcylpdefaldajp nmedp|pt lckmefeqbt b Jelfblhkbo jcylpdefalduo nmed|ao lckmefeqbco b Jelfblhkbj jcylpdefalduj nmedaj} &3%Snfawmcjej hiefcdbr{| 2002 sale}
>9|zh|%7%P<J#g《2002%u_F@0%o<J;%7%P<J#g%7_F@0%o<J
&L|fr|~sJohannesburg #5#ndurable
&L|es|_EJohannesburgo #G~g
&L|ru|Йaveddchwpfshk@d%SphiaoBbgajp fexgbibt
&L|ar|#YrfuahqlkD &Oabghdce abdqgmade
&L|zh|约翰内斯堡%k#i@w
=J|fr|=g@e^R&gSommet &B@N+y#ndurable{ (Plan de mise en œuvre de Johannesburg)|};=g@e^R@eJohannesburg
=J|es|=g@e>H^QDecisiones @ZCumbre %L#G~g{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};=g@e>H^QDecisiones @eJohannesburgo
=J|ru|Gmed@vgunamdcdbr fcEcdbo ~nghifcBb @eguhEcj ~D%SphiaoBbgajp fexgbibt{ (Йaveddchwpfshkbo nmed gunamdcdbr fcEcdbo)|};Йaveddchwpfshk@Ggunamdcdbr fcEcdbo
=J|ar|vye ghncH hgazr dIgdk abide +Hbbghdce abdqgmade;vye rfuahqlkD bbghncH
=J|zh|%k=o=c计划(约翰内斯堡=c计划);%k=o=c计划;约翰内斯堡=c计划
_O|fr|@Ad’Almaty
_O|es|#v+OAlmaty
_O|ru|Mmjeibdhk@o%2
_O|zh|阿拉木图@2：在内陆#g过境#i中#Z过境运输^E>j新=0下满足_A@X特殊需要;阿拉木图@2
geneva-wsis|fr|~s*9@eGenève
geneva-wsis|es|_E@V@e~m
geneva-wsis|ru|>J@dnfbdqbnag
geneva-wsis|ar|#Ydlamz rhcn
geneva-wsis|zh|#3#H@w
<i|fr|#L@eGenève
<i|es|=g+O~m
<i|ru|>J@G%2
<i|ar|~brhcn
<i|zh|#3%o
<x|fr|Engagement @eTunis
<x|es|Compromiso @eTúnez
<x|ru|Tpdbhhk{ac|asa|ajp|bj|aj} awrxeicmzhig{a|e|p|aj|c}
<x|ar|abgCad gfhq
<x|zh|突尼斯承诺
~I|fr|+N@eTunis &psociété @el’information
~I|es|+N@eTúnez *d~v;#v@eAcciones @eTúnez *d~v
~I|ru|Tpdbhhk@o_qbdHafjeqbaddasa awAchige
~I|ar|<Xgfhq &Odrgdj abdjbfdag
~I|zh|信息+f突尼斯+h
=5|fr|~sMaurice
=5|es|_EMauricio
=5|ru|Jegfbkbohk@z
=5|zh|~Q@w
^q|fr|^W@eMaurice{ pour la poursuite de la mise en œuvre du Programme d’action pour le développement durable des petits États insulaires en développement|}
^q|es|Estrategia @eMauricio *dEjecución Ulterior #k#v@e@6>g#pSostenible @e%w;Estrategia @eMauricio
^q|ru|Jegfbkbohk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco} %SlemzdcoEcjp =xGfasfejju &3%SawchncBcdbt &l%O;Jegfbkbohk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco}{| ahpAchigmcdbr}
^q|zh|进一步=c%7&7%k#i@2<J~Q<F;进一步=c%7&7%k#i@2<J@X~Q<F;~Q{执行|}<F
^5|fr|~sHyogo
^5|es|_EHyogo
^5|ru|Хbashk@z
^5|zh|兵库@w
<6|fr|Cadre d’action @eHyogo{ pour 2005-2015 : pour des nations et des collectivités résilientes face aux catastrophes|}
<6|es|=u+OHyogo @L2005-2015: Aumento @ZResiliencia ^QNaciones y #AComunidades ante @KDesastres;=u+OHyogo{| para 2005-2015}
<6|ru|Хbashk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao} &3@e2005–2015 salu: haxledbc naicdqbeme nfaibgalcohigbr wclhigbrj @e~D*ab awAbd;Хbashk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao} %2
<6|ar|syak jdb ucfDf
<6|zh|2005-2015%u兵库+g=0：加强#Z#g社区@X抗灾能力;{2005-2015年|}兵库+g=0
nairobi-south-south|es|<h@eNairobi @Z=s@e^U<q#N%USur-Sur
nairobi-south-south|ru|Ieofawbohk{bo biasaguo lakpjcdi|asa biasagasa lakpjcdie|ajp biasagajp lakpjcdip|bj biasaguj lakpjcdiaj|aj biasagaj lakpjcdic} CadHcfcdqbb @8@eguhakaj ~D%ShaifpldbBchigp Ys — Ys
nairobi-south-south|zh|@t南南^E#z内罗毕>S
>z|fr|Cadre décennal @eprogrammation #u@Wmodes @econsommation @7@eproduction durables
>z|es|=uDecenal @eProgramas @lModalidades @eConsumo y Producción Sostenibles
>z|ru|Fchribmcid{rr hifeicsbr|co hifeicsbb|tt hifeicsbt|co hifeicsbco} &3%Sncfcvalp k bhnamzxagedbt feqbademzduv jalcmco naifcwmcdbr b nfabxgalhige
>z|zh|%k消费#g生产模式十%u方案=0;%k消费#g生产{模式|}{十年|10年}{期|}方案=0
mdg-2010|fr|Tenir @Wpromesses : unis @Natteindre @Wobjectifs &gMillénaire @N+y%z
mdg-2010|es|Cumplir @qpromesa: unidos @Llograr @KObjetivos @e#p#kMilenio
mdg-2010|ru|Nunamdcdbc awcAedbr: awKclbdcdbc ga bjr lahibycdbr qcmco %Cfexgbibr, hHafjpmbfagedduv g Fckmefeqbb iuhrBcmcibr
mdg-2010|zh|履行诺言：团结一致实现千%u#i目标
youth-high-level|fr|~4@ZRéunion #M%Ajeunesse : dialogue @7compréhension mutuelle
youth-high-level|es|<h=e@e%f#NJuventud: Diálogo y Comprensión Mutua
vienna-space|fr|Le millénaire @e=i: @q~sVienne @x=i@7+y#nhumain
vienna-space|es|Milenio Espacial: {|la }_E~p#GEspacio =m#pHumano
vienna-space|ru|Cahjah @efpwcyc iuhrBcmcibo: Ncdhker lckmefeqbr a kahjbBchkao +Kb fexgbibb BcmagcBchkasa awAchige
vienna-space|zh|空间千%u：@C空间#g%E@X#i@X*D@w
=h|fr|#j&9&4par @W&R@esatellites artificiels @ZTerre %Ifins @Ztélévision directe %0
=h|es|@V>ahan @eRegir @q&J_u@K&W@eSatélites Artificiales @ZTierra @L#ATransmisiones %gDirectas _uTelevisión
=h|ru|&G*Ysahplefhigejb bhkphhigcdduv hnpidbkag Зcjmb _q%edcnahfclhigcddasa icmcgbxbaddasa gcAedbr
=h|zh|_B~M%E造地球卫星进行@0直接电视广播所应遵守@X#H
remote-sensing|fr|#j%Atélédétection
remote-sensing|es|@Vrelativos a @qTeleobservación @ZTierra desde %ZEspacio{| Ultraterrestre}
remote-sensing|ru|>Ilbhiedqbaddasa xadlbfagedbr Зcjmb bx kahjbBchkasa nfahifedhige
remote-sensing|zh|@C从&E遥感地球@X#H
>x|fr|#j>X%t&4@esources d’énergie nucléaires %ml’espace
>x|es|@VPertinentes a @q&J@eFuentes @eEnergía Nuclear #I%Z*h
>x|ru|>I*Yrlcfduv bhiaBdbkag Pdcfsbb g kahjbBchkaj nfahifedhigc
>x|zh|@C在&E<B核动力源@X#H
space-benefits|fr|@f%A*A@M=D@e=iau profit @7%ml’intérêt @etous @WÉtats, compte tenu #Iparticulier @1besoins @1pays #I%z
space-benefits|es|@k#N%U@s~tEspacio Ultraterrestre #IBeneficio e Interés @eTodos @KEstados, Teniendo Especialmente #ICuenta #ANecesidades %BPaíses #I+W
space-benefits|ru|>fjcylpdefaldaj haifpldbBchigc g bhhmclagedbb b bhnamzxagedbb kahjbBchkasa nfahifedhige @ewmesa b =Gghcv sahplefhig, h ahawuj pBciaj naifcwdahico fexgbgetAbvhr hifed
space-benefits|zh|@C开展探索#g~M&E@X@0^E，促进所有#Z@X福利#g利益，并^I要考虑到#i中#Z@X需要@X@w
_7|fr|@f@1*9juridiques &9@W^Z@1&R=D@e~j
_7|es|@k%B@VJurídicos >aDeben Regir #AActividades %B&W~t*h
_7|ru|@Ynfegaguv nfbdqbnag +K*a%Sbhhmclagedbt b bhnamzxagedbt kahjbBchkasa nfahifedhige
_7|zh|_B探索#g~M&E活动@X<G律#H@w
+u|fr|%T>X%Ientreprises @7%I#q@e=j{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+u|es|@VRectores @l#AEmpresas y @K+j{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+u|ru|*W@Jnfclnfbdbjeicmzhkao +Kg ehnckic _Y*V{: ahpAchigmcdbc fejak Dfsedbxeqbb DwKclbdcdduv Ieqbo g aidaEcdbb «xeAbiu, hawmtlcdbr b hfclhig nfegagao xeAbiu»|: ahpAchigmcdbc fejak Dfsedbxeqbb DwKclbdcdduv Ieqbo, kehetAbvhr «xeAbiu, hawmtlcdbr b hfclhig nfegagao xeAbiu»|}
+u|ar|>7&Oabpjdab abgrakce foifi ^Y;>7&Xlabpjdab abgrakce foifi ^Y
+u|zh|工商企业与*f：实施@t“#f=n尊重#g补救”=0指导#H;工商{企业|业}与*f{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}指导#H
&Y|fr|%T>Xau déplacement @e%q%tl’intérieur @eleur propre pays
&Y|es|@VRectores %BDesplazamientos Internos
&Y|ru|*W@J%Sganfahp a ncfcjcAcdbb mbq gdpifb hifedu
&Y|ar|>7&Xlabgwkm abmavbc;>7&Oabgwkm abmavbc
&Y|zh|@C境内流离失所#R@X指导#H;境内流离失所#R指导#H
^t|fr|%T@xl’extrême pauvreté @7@W#q@e=j
^t|es|@VRectores #NExtrema Pobreza y @K+j
^t|ru|*W@J%Sganfahp a kfeodco {dbAcic|wcldahib} b &C*V
^t|zh|@C赤贫与*f#R@X指导#H;%h赤贫{与|和}*f~c#e指导#H
rabat-plan|fr|#L@eRabat @x#7@el’appel *1haine nationale, raciale ou religieuse qui constitue une incitation *1discrimination, %tl’hostilité ou *1violence
rabat-plan|es|=g+ORabat #Nprohibición @Zapología #kodio nacional, racial o religioso >aconstituye incitación a @qdiscriminación, @qhostilidad o @qviolencia;=g+ORabat
rabat-plan|ru|Oeweihk@G&3%SxenfcAcdbt nfanesedlu deqbademzdao, fehagao bmb fcmbsbaxdao dcdegbhib;Oeweihk@G%2
rabat-plan|ar|~babklay &OoFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
rabat-plan|zh|@C%R构成煽动^H=n敌意或~P@X鼓吹~R族=n种族或宗教仇恨言论@X拉巴特%o;拉巴特%o
^7|fr|Manuel @Nenquêter efficacement %A&u{ (Protocole d’Istanbul)|};@Hd’Istanbul
^7|es|Manual *dInvestigación y Documentación Eficaces @Z+o{| (Protocolo de Estambul)};@F@eEstambul
^7|ru|Opkagalhig{a|e|p|aj|c} %SPHHckibgdajp fehhmclagedbt b lakpjcdibfagedbt nuiak %J{| (Liejwpmzhkbo nfaiakam)};Liejwpmzhk@Q
^7|zh|+i@X*y@X有效调查#g文件记录手册;伊斯坦布尔{议定书|规程}
+I|fr|Lignes directrices &8@e&2%m@Waffaires impliquant @Wenfants victimes @7témoins d’actes criminels
+I|es|%V#N%4#IAsuntos Concernientes a @KNiños Víctimas y Testigos @eDelitos
+I|ru|*W{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb}, #b=kg ganfahev, hgrxedduv h pBehibcj lcico{ — |-}ycfig b hgblcicmco nfchipnmcdbo
+I|zh|@C在涉~d罪行@X%G被害%E#g证%E@X事项上坚持公理@X<D
*R|fr|%T~q*1#s&gcrime
*R|es|%V*d#6#kDelito
*R|ru|*W@J_qnfclpnfcylcdbr nfchipndahib
*R|zh|&N+G<D
*Q|fr|<N~F%Ienfants %m+ysystème @e&2pénale
*Q|es|%V@e@6#GNiño #I%ZSistema @e%4Penal
*Q|ru|*W@J#T&3=Glcico g hbhicjc =7
*Q|zh|*u系统中%G#R+g指南
>A|fr|#j*B#u+yrecours %t@1programmes @e&2réparatrice &8pénale
>A|es|^T*d>H@eProgramas @e%4{Restitutiva|Restaurativa} #IMateria Penal
>A|ru|@U<0nfasfejj fchibipqbaddasa =kg ganfahev =7
>A|zh|@C在刑事事项中采用恢复性司<G方案@X&6
ngo-arrangements|es|Relación Consultiva +0@py #A~YNo Gubernamentales
ngo-arrangements|ru|Cadhpmzieibgduc aidaEcdbr jcylp &Ab dcnfegbicmzhigcddujb afsedbxeqbrjb
*E|fr|Initiative @epaix arabe
*E|es|Iniciativa @ePaz Árabe
*E|ru|Mfewhk=ljbfd=lbdbqbeibg{e|u|c|p|ao}
*E|ar|dlamke abqbad abjklce
*E|zh|阿拉伯_H倡议
_5|fr|feuille @eroute axée &qrésultats #Ivue d’un règlement permanent &gconflit israélo-palestinien prévoyant deux États
_5|es|hoja @eruta #kCuarteto basada #I@qejecución @Luna solución permanente biestatal #kconflicto israelo-palestino;hoja @eruta #kCuarteto
_5|ru|«lafayd{er kefie|ao kefiu|pt kefip|ao kefic|ao kefiao}» nfalgbycdbr k nahiarddajp pfcspmbfagedbt nemchibda-bxfebmzhkasa kadHmbkie g haaigcihigbb h nfbdqbnaj hahpAchigagedbr lgpv sahplefhig
_5|zh|以色列-巴勒斯坦冲突@X永久性两国解决办<G基于表现@X路线图;{以色列-巴勒斯坦|以巴}冲突#e永久{性|}两国解决{办法|方案}#e基于表现@X路线图
_1|fr|~s*9@x{des|les} arrangements intérimaires d’autonomie
_1|es|_E@V@l#ADisposiciones relacionadas con un Gobierno Autónomo Provisional
_1|ru|@Ynfbdqbnag a gfcjcdduv jcfev %Shejapnfegmcdbt
_1|zh|@C临时自治安排@X#H声明;%h临时自治安排#e#H{声明|宣言}
*j|fr|Cadre &B@Zbiodiversité @eKunming-Montréal
*j|es|=u%L@eBiodiversidad @eKunming-Montreal;=u%LKunming-Montreal @Z=fBiológica
*j|ru|Cpdzjbdhka-Jadfcemzhk{er smawemzder fejaBder nfasfejje|ao smawemzdao fejaBdao nfasfejju|ao smawemzdao fejaBdao nfasfejjc|pt smawemzdpt fejaBdpt nfasfejjp|ao smawemzdao fejaBdao nfasfejjao} %Cwbafexdaawfexbr
*j|ar|syak tfhdchD - dfhgkcab +Hbbghfj ablcfbfrc
*j|zh|昆明-蒙特利尔>j#2=0
aichi-targets|fr|=gstratégique &p{diversité biologique|biodiversité} >U{| et les objectifs d’Aichi relatifs à la diversité biologique};=gstratégique 2011-2020 &p{diversité biologique|biodiversité}
aichi-targets|es|=gEstratégico *d=fBiológica 2011-2020 y {|las }Metas @eAichi *d=fBiológica;=gEstratégico *d=fBiológica >U
aichi-targets|ru|LifeicsbBchk@G%Chavfedcdbr b phiaoBbgasa *Ywbafexdaawfexbr @e2011–2020 salu
aichi-targets|zh|>U%u#2<F计划#g爱知#2目标;《2011-2020%u#2<F计划<J>0%7爱知#2目标<J;>U%u#2<F计划
agenda-2063|fr|+N2063{| de l’Union africaine| : l’Afrique que nous voulons}
agenda-2063|es|+N2063: %ZÁfrica >aqueremos;+N2063
agenda-2063|ru|%rldr{ MHfbkedhkasa hatxe|} @encfbal @q2063 sale{| MHfbkedhkasa hatxe}
agenda-2063|ar|vye abagoam abpnkcic bjad 2063
agenda-2063|zh|2063%u+h：我们想要@X*N;《2063%u+h》：我们想要@X*N;2063%u+h
_h|fr|<Nvolontaires @Nune gouvernance responsable @1régimes fonciers ~q%Iterres, %Ipêches @7%Iforêts %m+ycontexte @Z#Salimentaire nationale
_h|es|%VVoluntarias #NGobernanza Responsable @ZTenencia @ZTierra, @qPesca y @KBosques #I%ZContexto @Z#9Alimentaria Nacional
_h|ru|Fawfagamzd{uc fpkagalrAbc nfbdqbnu|uv fpkagalrAbv nfbdqbnag|uj fpkagalrAbj nfbdqbnej|ujb fpkagalrAbjb nfbdqbnejb} aigcihigcddasa fcspmbfagedbr ganfahag gmelcdbr b namzxagedbr xcjcmzdujb, fuwdujb b mchdujb fchpfhejb g kadickhic deqbademzdao nfalagamzhigcddao >O
_h|zh|#Z粮食%K范围内土地=n渔业~d森林权属负责任治理自愿<D
^g|fr|=C@Nune pêche responsable
^g|es|*c*dPesca Responsable
^g|ru|Calckh@vgclcdbr aigcihigcddasa fuwamaghige
^g|ar|dmfhe abqbft &Xlabxcm abkwcm
^g|zh|负责任渔业&M守则
_p|fr|=C@eLa Haye <3prolifération @1missiles balistiques
_p|es|*c@eLa Haya <bProliferación %BMisiles Balísticos
_p|ru|Seeshk{bo|asa|ajp|bj|aj} kalckh@vnagclcdbr ^Pfehnfahifedcdbr wemmbhibBchkbv fekci
_p|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_p|zh|防止弹道导弹扩散海牙&M<D
yaounde-code|fr|=C#X*1#s@7*1#Q@1actes @epiraterie, @1vols %tmain armée %tl’encontre @1navires @7@1^Zmaritimes ~B#IAfrique @el’Ouest @7&gCentre;=C@eYaoundé
yaounde-code|es|*c%j@q&b@ZPiratería, %ZRobo a Mano Armada #cBuques y #AActividades Marítimas {Ilegales|Ilícitas} #IÁfrica Occidental y Central;*c@eYaundé
yaounde-code|ru|Calckh@vnagclcdbr, @DnfchcBcdbr nbfeihige, gaafpycddasa fexwar &Phplag b dcxekaddao +K@ejafc g Зeneldao b Цcdifemzdao MHfbkc;Яpdlhk{bo kalckh|asa kalckhe|ajp kalckhp|bj kalckhaj|aj kalckhc} nagclcdbr
yaounde-code|zh|在西非#g中部*N防止#g+F海盗=n武装抢劫船舶#g海上&a活动@X&M守则;雅温得&M守则
djibouti-code|fr|=C#u@q#Q@1actes @epiraterie @7@1vols %tmain armée %tl’encontre @1navires %ml’océan Indien occidental @7+ygolfe d’Aden;=C@eDjibouti
djibouti-code|es|*c%j@q&b@ZPiratería y @KRobos a Mano Armada #c@KBuques #I%ZOcéano Índico Occidental =mGolfo @eAdén;*c@eDjibouti
djibouti-code|ru|Calckh@vnagclcdbr, @DnfchcBcdbr nbfeihige b gaafpycddasa fexwar &Phplag g xeneldao Behib Qdlbohkasa akcede b Mlcdhkaj xembgc;Fybwpibohk{bo kalckh|asa kalckhe|ajp kalckhp|bj kalckhaj|aj kalckhc} nagclcdbr
djibouti-code|zh|吉布提&M守则
safe-schools|fr|@f%A#S%m@Wécoles
safe-schools|es|@k@lEscuelas Seguras
safe-schools|ru|>fwcxanehduv Ekamev;>f_zEkam
safe-schools|zh|%K学校@w
paris-commitments|ru|Gefbyhk{bc awrxeicmzhige|bv awrxeicmzhig|bj awrxeicmzhigej|bjb awrxeicmzhigejb}
paris-commitments|zh|@C#f%G不被武装部队或武装团体&a招募或<B@X巴黎承诺;%h#f%G{不被|免遭}武装部队或武装团体&a{招募|征募}或<B#e巴黎承诺;%7巴黎承诺<J
*4|fr|@f#O%I*9@7#q*Bau travail
*4|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} relativa a @K@Vy @5Fundamentales #I%ZTrabajo
*4|ru|@Yaw ahdaganamesetAbv nfbdqbnev b &Cg hHcfc ifple
*4|ar|#Yabdlamz faboifi abpqaqce nc abjdb
*4|zh|@0劳工%H@C工作中&6#g#0@w;{国际劳工组织|劳工组织|}%h工作中#e&6#g#0#e@w
ilo-centenary|fr|@f&gcentenaire @e{l’Organisation internationale du Travail|l’OIT} @Nl’avenir &gtravail
ilo-centenary|es|@k#kCentenario @Z{Organización Internacional del Trabajo|OIT} >gFuturo #kTrabajo
ilo-centenary|ru|@Yhiamcibr {Jcylpdefaldao afsedbxeqbb ifple|JDT} a wplpAcj hHcfu ifple;@Yhiamcibr a wplpAcj hHcfu ifple
ilo-centenary|zh|@0劳工%H@C劳动%i@X未来百%u@w;{国际劳工组织|}%h劳动%i#e未来#e百%u@w
^l|fr|@f{de l’Organisation internationale du Travail |de l’OIT |}%A&2sociale @Nune mondialisation équitable
^l|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} #N%4Social @Luna Globalización Equitativa
^l|ru|@I{r|b|t|co}{ Jcylpdefaldao afsedbxeqbb ifple|} a haqbemzdao hnfegclmbgahib g qcmrv hnfegclmbgao smawembxeqbb
^l|zh|@0劳工%H@C争取公平>j化@X+f正义@w;{国际劳工组织|}%h争取公平>j化@X+f正义@w
alma-ata|fr|@fd’Alma-Ata
alma-ata|es|_EAlma-Ata
alma-ata|ru|Mmje-Mibdhk@z
alma-ata|zh|阿拉木图@w
astana-health|fr|@fd’Astana &qsoins @esanté primaires
astana-health|es|_EAstaná @l{|la }Atención Primaria @eSalud
astana-health|ru|Mhiedbdhk@da ncfgbBdao jclbka-hedbiefdao najaAb
astana-health|zh|阿斯塔纳初级卫生保健@w;@C初级卫生保健@X阿斯塔纳@w
incheon|fr|@fd’Incheon{ : Éducation 2030 : vers une éducation inclusive et équitable de qualité et un apprentissage tout au long de la vie pour tous|}
incheon|es|_EIncheon: Educación 2030: Hacia una Educación Inclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo @ZVida @LTodos;_EIncheon
incheon|ru|QdBvadhk@z
incheon|zh|仁川@w：2030%u教育：迈向全纳=n公平=n有质量@X教育#g全~R终身学习;仁川@w
~a|fr|>5%Abioéthique @7@W#q@e=j
~a|es|~w@lBioética y +j
~a|ru|#aa wbaPibkc b &C*V
~a|zh|%i生物伦理与*f@w;%i生物伦理#g*f@w
&w|fr|>5%Adiversité culturelle
&w|es|~w#N=fCultural
&w|ru|#aa kpmzipfdaj fexdaawfexbb
&w|ar|absjbah +H&Oabghfj abBianc
&w|zh|%i*M多样性@w
~A|fr|>5#5génome humain @7@W#q@e=j
~A|es|~w#GGenoma Humano y @K+j
~A|ru|#aa scdajc <cb &C*V
~A|ar|absjbah +H&Oabdrch ablwkc foifi ^Y
~A|zh|%i%E类基因组与*f@w
human-cloning|fr|@f@r#5clonage @1êtres humains
human-cloning|es|@k<q#NClonación Humana
human-cloning|ru|@Y@8a kmadbfagedbb *V
human-cloning|zh|@t@C%E@X克隆@X@w;@t%E@X克隆@w
ai-ethics|fr|Recommandation @xl’éthique @el’intelligence artificielle
ai-ethics|es|Recomendación #NÉtica @ZInteligencia Artificial
ai-ethics|ru|Ockajcdleqb_jaw PibBchkbv ehnckiev bhkphhigcddasa bdicmmckie
ai-ethics|zh|%E工智能伦理#R建议书
>r|fr|%T@r&p@O&gconsommateur
>r|es|%V<q*d@S#kConsumidor
>r|ru|fpkagalrAb@J@8_q>Pbdicfchag naifcwbicmco
>r|zh|@t#f消费者<D;@t消费者#f<D
*K|fr|#j*B@Zstatistique officielle
*K|es|@VFundamentales ^QEstadísticas Oficiales
*K|ru|DhdaganamesetAb@JaHbqbemzdao hieibhibkb
*K|ar|abdlamz abpqaqce bbsoxaEag abkqdce
*K|zh|官方统计&6
computer-files|fr|%T&préglementation @1fichiers personnels informatisés
computer-files|es|@VRectores *dReglamentación %BFicheros Computadorizados @eDatos Personales
computer-files|ru|*W@Jfcsmejcdieqbb kajnzticfbxbfagedduv kefiaick, halcfyeAbv ledduc mbBdasa vefekicfe
<2|fr|Responsabilité @el’État @Nfait internationalement illicite
<2|es|Responsabilidad #kEstado _uHechos Internacionalmente Ilícitos
<2|ru|Digcihigcddahiz *axe jcylpdefalda-nfaibganfegduc lcrdbr
<2|zh|#Z对@0不<G&M@X责任
~3|fr|#j*B@1opérations @erestructuration @Zdette souveraine
~3|es|^T%BProcesos @eReestructuración @ZDeuda Soberana
~3|ru|@U{nfaqchhe|nfaqchhag} fchifpkipfbxeqbb hpgcfcddasa lamse
~3|zh|主权债务重组进程@X&6;%h主权债务重组{进程|过程}#e&6
^6|fr|#x&9@W<t+0@P@r+PCour pénale %0
^6|es|#U@eRelación +0{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^6|ru|@Ra gxebjaaidaEcdbrv jcylp &Ab Jcylpdefalduj psamagduj hplaj
^6|zh|@t#g@0刑事<G院间关系%n;@t{和|与|同}@0刑事<G院{间|之间|}#e关系%n
*G|fr|Règlement financier @7{|les |des |aux }règles @e<Wfinancière @e@P&x
*G|es|Reglamento Financiero y Reglamentación Financiera Detallada @e*O
*G|ru|Wbdedhagu{c|v|j|jb} namaycdb{r|o|rj|rjb|rv} b nfegbm{e||ej|ejb|ev} @gIeqbo
*G|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*G|zh|@t财务条例#g细则
trips|fr|#x{|de l’Organisation mondiale du commerce }&qaspects @1#q@epropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#x&qADPIC
trips|es|Acuerdo{| de la Organización Mundial del Comercio} <LAspectos %B@5@ePropiedad Intelectual relacionados con %ZComercio;#U<LADPIC
trips|ru|=3{| Nhcjbfdao iafsagao afsedbxeqbb} %Siafsaguj ehnckiej _Ybdicmmckipemzdao hawhigcddahib;@R%STOQGL
trips|ar|agnai abrfahl abdgxbe labgrake dh _cabdbtce abntkce
trips|zh|_k知识产权%n;_k知识产权协议
wto|fr|#x@eMarrakech instituant @P>W&gcommerce
wto|es|#U@e{Marrakech|Marrakesh} _u%Z>ase Establece @q=w%L#kComercio
wto|ru|JeffekcEhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb} {a haxledbb|aw pBfcylcdbb} ~niafsagao afsedbxeqbb
wto|zh|~T建立%i贸易%H%n;建立%i贸易%H#e~T%n
doha-trips|fr|~sDoha @xl’Accord &qADPIC +Psanté publique
doha-trips|es|_EDoha{| de la Organización Mundial del Comercio} relativa al #U<LADPIC ^NSalud Pública
doha-trips|ru|Favbdhk@z{| Nhcjbfdao iafsagao afsedbxeqbb} «LasmeEcdbc %STOQGL b awAchigcddac xlfegaavfedcdbc»
doha-trips|ar|#Yabmfoe &Oabagnai abdgjbi labrfahl abdgxbe labgrake dh _cabdbtce abntkce fabxoe abjade
doha-trips|zh|@C%7_k知识产权%n<J与公共健康@X多哈@w;%h%7_k知识产权%n<J{与|和}公共{健康|卫生}#e{多哈|}@w
kazan|fr|#L@eKazan
kazan|es|=g+OKazán
kazan|ru|Cexedhk@G%2
kazan|ar|~biaCah
kazan|zh|喀山%o
*I|fr|#xrevitalisé{ sur le règlement du conflit en République du Soudan du Sud|}
*I|es|#URevitalizado *dSolución #kConflicto #I@qRepública @eSudán #kSur;#URevitalizado *dSolución #kConflicto #ISudán #kSur;#URevitalizado
*I|ru|Dwdagmcdd{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb} aw pfcspmbfagedbb kadHmbkie g Ochnpwmbkc Yyduo Lpled;Dwdagmcdd{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb}
*I|ar|abagnai abdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*I|zh|解决南苏丹共#g国冲突重振协议;@C解决南苏丹共#g国冲突@X重振协议;重振协议
>w|fr|&S@eNagoya-Kuala Lumpur %Aresponsabilité +Préparation #Xau @H@eCartagena %A#s@1risques biotechnologiques
>w|es|@F@eNagoya{-| - }Kuala Lumpur @lResponsabilidad y Compensación Suplementario al @F@eCartagena @l#9@ZBiotecnología
>w|ru|Iesaohka-Cpeme-Лpjnpfhk{bo lanamdbicmzduo nfaiakam|asa lanamdbicmzdasa nfaiakame|ajp lanamdbicmzdajp nfaiakamp|bj lanamdbicmzduj nfaiakamaj|aj lanamdbicmzdaj nfaiakamc} aw aigcihigcddahib b gaxjcAcdbb k Cefievcdhkajp nfaiakamp %Swbawcxanehdahib
>w|zh|%7卡塔赫纳生物%K@u<J@C赔偿责任与补救@X~e-吉隆坡~f;%h赔偿责任{与|和}补救#e~e-吉隆坡~f
central-arctic|fr|#x+Qprévenir @qpêche non réglementée #Ihaute mer %ml’océan Arctique central
central-arctic|es|#U@LImpedir @qPesca No Reglamentada #IAlta Mar #I%ZOcéano Ártico Central
central-arctic|ru|@Ra ~8dcfcspmbfpcjasa nfajuhme g aikfuiaj jafc g qcdifemzdao Behib Lcgcfdasa Лclagbiasa akcede
central-arctic|zh|&N中北冰洋不管制公海渔业%n
cape-town-2012|fr|#x&gCap @e2012{ sur la mise en œuvre des dispositions du Protocole de Torremolinos de 1993 relatif à la Convention internationale de Torremolinos de 1977 sur la sécurité des navires de pêche|}
cape-town-2012|es|#U@eCiudad #kCabo @e2012 #NImplantación ^QDisposiciones #k@F@eTorremolinos @e1993 relativo al @y@s@eTorremolinos *d#9%BBuques Pesqueros, 1977;#U@eCiudad #kCabo{ de 2012|}
cape-town-2012|ru|Cconiepdhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb} 2012 sale{ aw ahpAchigmcdbb namaycdbo Taffcjambdahhkasa nfaiakame 1993 sale k Taffcjambdahhkao jcylpdefaldao kadgcdqbb na wcxanehdahib fuwamagduv hplag 1977 sale|}
cape-town-2012|zh|实施《1977%u托雷莫利诺斯@0渔船%K@j1993%u托雷莫利诺斯@u<J规定@X2012%u开普敦%n;2012%u开普敦%n;2012%u%7开普敦%n<J
malabo|fr|~sMalabo %Acroissance +Ptransformation accélérées @el’agriculture #IAfrique @Nune prospérité partagée @7@emeilleures conditions @evie
malabo|es|_EMalabo{| de la Unión Africana} #NAceleración #kCrecimiento ^N{Transformación|Trasformación} @ZAgricultura #Ipro @ZProsperidad Común ^NMejora %BMedios @eVida
malabo|ru|@YJemewa aw phkafcddaj fahic b nfcawfexagedbb hcmzhkasa vaxrohige =GghcawAcsa nfaqgciedbr b naguEcdbr pfagdr ybxdb
malabo|zh|@C加快农业增长#g转型，促进共同繁荣#g改善生计@X马拉博@w
ipoa-iuu|fr|#L@T{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }+Qprévenir, %tcontrecarrer @7%téliminer @qpêche illicite, non déclarée @7non réglementée
ipoa-iuu|es|=g@e@6@s@LPrevenir, Desalentar y Eliminar @qPesca Ilegal, No Declarada y No Reglamentada
ipoa-iuu|ru|#d{uo nmed|asa nmede|ajp nmedp|uj nmedaj|aj nmedc} &3%Snfclpnfcylcdbt, hlcfybgedbt b &ddcxekaddasa, dchaawAecjasa b dcfcspmbfpcjasa {fuwdasa |}nfajuhme
ipoa-iuu|zh|&N=n阻止#g+e&a=n未报告#g无管制@X捕捞活动@0%o;&N=n^D#g+e&a=n不报告=n不管制捕{鱼|捞}{活动|}#e@0%o
^f|fr|%x@eDoha issue &g« Sommet social &B» intitulé « Deuxième Sommet &B@N+y#nsocial »;%x@eDoha
^f|es|%y@eDoha @ZCumbre Social %Lbajo @qdenominación {|de }“Segunda Cumbre %L@l#pSocial”;%y@eDoha
^f|ru|Favbdhk{er nambibBchker lckmefeqbr|ao nambibBchkao lckmefeqbb|pt nambibBchkpt lckmefeqbt|ao nambibBchkao lckmefeqbco} Nhcjbfdasa >Mhejjbie nal dexgedbcj «Niafer Nhcjbfder ghifcBe @eguhEcj ~D=G>Mfexgbibr»;Favbdhk{er nambibBchker lckmefeqbr|ao nambibBchkao lckmefeqbb|pt nambibBchkpt lckmefeqbt|ao nambibBchkao lckmefeqbco}
^f|zh|题为“<H次+f=o”@X“%i社发首脑&5”《多哈%P<J;题为“<H次+f=o”@X“%i社发首脑&5”多哈%P
>p|fr|~sCancún @xl’intégration @Z&c@7@e&4durable @Zbiodiversité @N+ybien-être
>p|es|_ECancún @l{|la }Integración @Z&i^N&JSostenible @ZBiodiversidad >gBienestar
>p|ru|Cedkpdhk@d%Sekipembxeqbb icjeibkb havfedcdbr b phiaoBbgasa *Ywbafexdaawfexbr _qwmesanampBbr mtlco
>p|zh|将#f#g%k~M#2以增进福祉纳入主流@X坎昆@w
aichi-nagoya|es|_EAichi-Nagoya #NEducación >g~g
aichi-nagoya|zh|%k#i教育爱知-~e@w;@C%k#i教育@X爱知-~e@w
^c|fr|#x#5dégagement @1forces israéliennes @7syriennes;#x#5dégagement{ des forces|}{ de 1974|}
^c|es|#U#NSeparación ^QFuerzas{| entre Israel y la República Árabe Siria| de 1974};#U#NSeparación
^c|ru|@Ra fexKclbdcdbb gaohk;=3{| 1974 sale} jcylp Qxfebmcj b Lbfbohkao Mfewhkao Ochnpwmbkao a fexKclbdcdbb gaohk
^c|zh|以色列#g阿拉伯叙利亚共#g国部队脱离接触%n;以色列>Z叙利亚部队脱离接触%n;部队脱离接触%n;%7脱离接触%n<J
ilo-188|fr|*02007 #5=U%m@qpêche{ (no 188)|};%5{| (no 188)} #5=U%m@qpêche{|, 2007}
road-traffic-1968|fr|*01968 %Acirculation routière
road-signs-1968|fr|>3signalisation routière
headquarters|fr|#x+0@P@r@7@WÉtats-Unis d’Amérique #Xau Siège @e@P&x;#x@eSiège
oas-charter|fr|+k@e@P@1&Raméricains
torture-inter-american|fr|>o&p#s+P#Q@Ztorture
older-persons-inter-american|fr|>o%A@O@1#q@el’homme @1%qâgées
older-persons-africa|fr|@H*1+k>8@1#q@e>N@1_3#X%I#q@1%qâgées #IAfrique
ecowas-small-arms|fr|@c@ZCommunauté économique @1&R@el’Afrique @el’Ouest &q+slégères @7@epetit calibre, leurs munitions @7>Lmatériels connexes
kinshasa-small-arms|fr|*0l’Afrique centrale @N+ycontrôle @1+slégères @7@epetit calibre, @eleurs munitions @7@etoutes pièces @7composantes pouvant servir %tleur fabrication, réparation @7assemblage;*0Kinshasa
cifta|fr|>o<3fabrication @7+ytrafic ~Bd’armes %tfeu, @emunitions, d’explosifs @7d’autres matériels connexes
stcw-f|fr|~l{de 1995 |}&qnormes @eformation =q@1navires @epêche, @edélivrance @1brevets @7@eveille
beijing-2010|fr|>3#Q@1actes ~Bdirigés #F~C
beijing-protocol-2010|fr|&S*1@c&p#Q@Zcapture illicite d’aéronefs
montreal-2014|fr|@Hportant amendement @Z@c#O%Iinfractions @7%tcertains >Lactes survenant %tbord @1aéronefs
sua-2005|fr|@H{de 2005 |}#X*1@c&p*b<3#S@Znavigation maritime
sua-platforms-2005|fr|@H{de 2005 |}#Xau @H&p*b<3#S@1plates-formes fixes situées #5plateau continental
nuclear-material-2005|fr|Amendement *1>3@Ophysique @1matières nucléaires
kigali-amendment|fr|Amendement @eKigali{ au Protocole de Montréal relatif à des substances qui appauvrissent la couche d’ozone|}
doha-amendment|fr|Amendement @eDoha{ au Protocole de Kyoto|}
glasgow-pact|fr|~o@eGlasgow @N+yclimat
trade-facilitation|fr|#x{de l’Organisation mondiale du commerce |}%Afacilitation @1échanges
fisheries-subsidies|fr|#x&qsubventions *1pêche
pandemic-agreement|fr|#x{de l’Organisation mondiale de la Santé |de l’OMS |}&qpandémies{ de l’Organisation mondiale de la Santé|}
great-lakes-pact|fr|~o%Asécurité, @qstabilité @7+y#n%m@qrégion @1Grands Lacs
iaea-relationship|fr|#x&9@W<t+0@P@r@7l’Agence @M@el’énergie atomique
opcw-relationship|fr|#x&q<t+0@P@r@7@P@N#7@1+schimiques
staff-regulations|fr|Statut @7{|le |du |au }Règlement =q@e@P&x
programme-planning|fr|Règlement @7{|les |des |aux }règles &9@qplanification @1programmes, @Waspects &gbudget qui ont trait %Iprogrammes, +ycontrôle @el’exécution @7@Wméthodes d’évaluation
indian-ocean|fr|@ffaisant @el’océan Indien une zone @epaix
lima-unido|fr|~sLima : vers un #nindustriel inclusif @7durable
oslo-ministerial|fr|@fministérielle d’Oslo
ottawa-charter|fr|+kd’Ottawa &ppromotion @Zsanté
bangkok-charter|fr|+k@eBangkok &ppromotion @Zsanté %tl’heure @Zmondialisation
rio-health|fr|%x@eRio &qdéterminants sociaux @Zsanté
paris-aid|fr|~sParis @xl’efficacité @el’aide au %z
accra-agenda|fr|@Ad’Accra
busan|fr|Partenariat @eBusan @Nune *Aefficace au service &g%z
bali-plan|fr|=gstratégique @eBali @Nl’appui technologique @7+yrenforcement @1capacités
nairobi-unep|fr|~sNairobi {|du 7 février 1997 }#5rôle @7+ymandat &g+X@r@Nl’environnement
malmo|fr|@fministérielle @eMalmö
land-based|fr|@A&B&p@O&gmilieu marin <3pollution due %I^Zterrestres
ipoa-capacity|fr|#L@T&p<W@Zcapacité @epêche
ipoa-sharks|fr|#L@T&p&c+P<W@1requins
ipoa-seabirds|fr|#L@T+Qréduire @Wcaptures accidentelles d’oiseaux @emer par @Wpalangriers
small-scale-fisheries|fr|<N{volontaires |d’application volontaire }+Qassurer @qdurabilité @Zpêche artisanale %m+ycontexte @Z#Salimentaire @7@el’éradication @Zpauvreté
flag-state-performance|fr|<Nvolontaires &pconduite @el’État &gpavillon
deep-sea-fisheries|fr|<N&1%A<W@Zpêche profonde #Ihaute mer
bycatch|fr|<N&1%A<W@1prises accessoires +Préduction @1rejets #Imer
fishing-gear|fr|<Nvolontaires #5marquage @1engins @epêche
rome-iuu|fr|~sRome %Apêche illicite, non déclarée @7non réglementée
reykjavik|fr|~sReykjavik @xune pêche responsable %ml’écosystème marin
food-security-2009|fr|@f&gSommet &B%A#Salimentaire
rome-principles|fr|#j@eRome @Nune #Salimentaire >Wdurable
chemicals-framework|fr|Cadre &B#X%Iproduits chimiques{ – Pour une planète sans produits chimiques ni déchets nocifs|}
global-jobs-pact|fr|~o&B@Nl’emploi
olympic-charter|fr|+kolympique
moscow-tb|fr|~sMoscou @Nmettre fin *1tuberculose
violent-extremism|fr|#L&p#s@el’extrémisme violent
madrid-fighters|fr|%T@eMadrid
geneva-communique|fr|communiqué @eGenève
movement-access|fr|#xréglant @Wdéplacements @7+ypassage
interim-agreement|fr|#xintérimaire israélo-palestinien %ARive occidentale +Pbande @eGaza
south-sudan-2015|fr|#x#5règlement &gconflit #IRépublique &gSoudan &gSud
south-sudan-hostilities|fr|#x%Acessation @1hostilités, @q@O@1civils @7<Yhumanitaire
car-peace|fr|#xpolitique &ppaix +Préconciliation #IRépublique centrafricaine
mali-peace|fr|#x&ppaix +Préconciliation au Mali
drc-framework|fr|Accord-cadre &ppaix, @q#S+P*A&pRépublique démocratique &gCongo +Prégion
dayton|fr|Accord-cadre général &ppaix #IBosnie-Herzégovine
jcpoa|fr|#Lglobal commun
minsk-package|fr|Ensemble @e+L#Ivue @e<k@1Accords @eMinsk
libya-2015|fr|#xpolitique libyen
juba|fr|#x@eDjouba &ppaix au Soudan
darfur-doha|fr|Document @eDoha &ppaix au Darfour
bridgetown|fr|~o@eBridgetown
disability-inclusion|fr|^W@r@Nl’inclusion &ghandicap
sport-charter|fr|+k@M{révisée |}@el’éducation physique, @el’activité physique @7&gsport`;
