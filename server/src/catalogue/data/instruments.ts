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
Dfsedbxeqbb DwKclbdcdduv 
{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} 
Convención 
公约
Declaración 
Déclaration 
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
Convenio 
{er lckmefeqbr|ao lckmefeqbb|pt lckmefeqbt|ao lckmefeqbco}
关于
sur 
kehetA{bohr|csahr|cjphr|bjhr|cjhr} 
Programme d’action 
agnaice 
Protocolo 
{bo nmed|asa nmede|ajp nmedp|bj nmedaj|aj nmedc} 
Fckmefeqb
{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb} 
los 
para 
LasmeEcdb{c|r|t|cj|b} 
{|Jcylpdefaldao afsedbxeqbb ifple }
Protocole 
internationale 
{bo nfaiakam|asa nfaiakame|ajp nfaiakamp|bj nfaiakamaj|aj nfaiakamc}
Protección 
protection 
Dhdagd{uc nfbdqbnu|uv nfbdqbnag|uj nfbdqbnej|ujb nfbdqbnejb} 
Principios 
Gfasfejj{e|u|c|p|ao} lcohigbo 
的
pour 
行动纲领
{uo lakpjcdi|asa lakpjcdie|ajp lakpjcdip|uj lakpjcdiaj|aj lakpjcdic} 
@G{r|b|t|co} 
国际
@e@q
des 
abpdd abdgome 
international 
Derechos 
Acción 
les 
@fIeqbo 
NhcawA{er lckmefeqbr|co lckmefeqbb|pt lckmefeqbt|co lckmefeqbco} 
kehetAb{chr|vhr|jhr|jbhr} 
contra 
Jcylpdefald
{的|}
保护
l’Organisation 
和
et 
lfpsbv ychiakbv, wchBcmagcBduv bmb pdbyetAbv lahiabdhiga 
发展
del 
Jbdbjemzd{uc hiedlefiduc nfegbme|uv hiedlefiduv nfegbm|uj hiedlefiduj nfegbmej|ujb hiedlefidujb nfegbmejb} 
ablkfgftfb abavgcakc 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
Desarrollo 
{bo nfaiakam|asa nfaiakame|ajp nfaiakamp|bj nfaiakamaj|aj nfaiakamc} 
Principes 
Internacional
concernant 
Programa 
{, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée|}
l’élimination 
高级别会议
las 
@i》
abagnaice abmfbce 
{uo lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a 
Fanamdbicmzd@gk Rcdcghkbj kadgcdqbrj ai 
droits 
@lel 
原则
{bc nfegbme|bv nfegbm|bj nfegbmej|bjb nfegbmejb}
{bo lasagaf|asa lasagafe|ajp lasagafp|bj lasagafaj|aj lasagafc}
développement 
autres peines ou traitements cruels, inhumains 
en 
prévention 
问题
relative 
@ehaut niveau @el’Assemblée générale 
@l@q
g aidaEcdbb 
Acuerdo 
Wekpmzieibgd@gk Cadgcdqbb 
wafzwc h 
contre 
sjbah 
国家
权利
nfclpnfcylcdbr nfchipndahib b psamagdasa 
生物多样性
日内瓦
条约
Prevención 
Gfaiakam@v
Seguridad 
Traité 
Tratado 
guhakasa pfagdr Scdcfemzdao Mhhejwmcb 
jcylpdefalduv 
jcylpdefaldasa 
Alto Nivel @0Asamblea General 
Internacionales 
{关于|}
世界
@Al’interdiction 
relativo a 
可持续
@Mfacultatif 
Gagchik{e|b|c|p|ao} ldr 
relatif 
协定
répression 
行动计划
racial-discrimination-declaration
lmr fexgbgetAbvhr hifed, dc bjctAbv guvale 
年
#A12 egsphie 1949 sale, @B
@IPequeños Estados Insulares #IDesarrollo
@jPolítica 
Accord 
人
任择@u
儿童
组织
dans 
sécurité 
安全
Mundial 
@e@I
@A@q
g awmehib 
@ba 
b #hgblag awfeAcdbr b dekexedbr
Otros Tratos o Penas Crueles, Inhumanos 
abmfbc abvax laboifi 
jemuv ahifagduv fexgbgetAbvhr sahplefhig
政治@w
Fasagaf@v
Plan d’action 
personnes 
禁止
na 
@kpolitique 
Cooperación 
Directrices 
武装冲突
#Rdcxekaddujb ekiejb, denfegmcddujb nfaibg wcxanehdahib 
Derecho 
aux 
el 
jcylpdefaldao 
lcohigbo
xenfcAcdbb 
à 
Justicia 
lcohigbo 
discrimination 
le 
《
@6privilèges #gimmunités 
GambibBchk@d
非法
#pdirecteurs 
Represión 
mbkgbleqbb 
zone exempte d’armes nucléaires 
Personas 
@EFacultativo 
Conservación 
Convention
counter-terrorism-strategy
développement
internationale
其他残忍、不
phiaoBbgasa fexgbibr 
disappearance-declaration
jurisdictional-immunities
single-convention-amended
#NEliminación @eTodas #wFormas 
@J@q
kpmzipfduv qcddahico g hmpBec gaafpycddasa kadHmbkie
武器
@A%3droit 
nfbgbmcsbrv b bjjpdbiciev 
torture #g#Hou dégradants
unesco-cultural-diversity
Internacionales
Dfsedbxeqbco DwKclbdcdduv Ieqbo 
nfegev 
regional-cooperation-declaration
外层空间
道或有辱%s格
Adicional a @IConvenios 
Gfbdqbn{u|ag|ej|ejb|ev} 
Prohibición 
Rcdcghk{bc|bv|bj|bjb} kadgcdqb{b|o|rj|rjb|rv} 
Utilización 
conservation 
education-discrimination
johannesburg-declaration
行为
预防
lwph 
nfaibg 
xeAbic 
Armas 
Discriminación 
Estados 
abdgjbie 
displacement-principles
du 
economic-rights-charter
justice 
l’utilisation 
会议
基本#D
小岛屿#i中#U
#Imatière 
sahplefhig 
Espacio Ultraterrestre
abagnaice 
biodiversity-framework
copenhagen-declaration
cultural-property-1954
enforced-disappearance
global-digital-compact
human-rights-defenders
human-rights-education
Código @eConducta 
@A@6
@l@IPrivilegios e Inmunidades 
%s权
#Ifavor %APaíses 
@V@q
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
#wNaciones Unidas
%fse rapportant au Pacte @3
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
États 
@Madditionnel 
@k#g{|le |du |au }@C
Bcmagcke
OpkagalrAb
a xadc, hgawaldao ai rlcfdasa afpybr, 
arbitration-new-york
bhnamzxagedbr 
copenhagen-programme
cultural-expressions
ilo-work-declaration
intolerance-religion
law-enforcement-code
new-york-declaration
nuclear-notification
principes 
@c@e
%O@A{le VIH et le sida|le VIH/sida} : 
terrorism-declaration-1996
trafficking-protocol
world-declaration-children
海洋
消除
社会
行动
议程
酷刑#f&j%s&B
@4Humanos
absjbah abdgjbi 
djaume 
%h%U#Bcivils #gpolitiques
Tortura y %Fo Degradantes
electronic-communications
nationality-married-women
%Z@q
@aa 
abpqboe abhffce nc 
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
vienna-human-rights
打击
犯罪
abjabdc 
child-victims-guidelines
children-care-guidelines
lcricmzdahib 
mondial 
older-persons-principles
@1Nations Unies
Agenda 
Jcylpdefaldasa 
jbG rdcj pwtab 
%Gabaigxamce fabargdajce fabBiance
Desarrollo
barbados-programme
brussels-programme
friendly-relations
indigenous-peoples
@e@5@e
&1d’exploration #gd’utilisation 
大会
a sfeyledhkbv b nambibBchkbv nfegev
istanbul-programme
nuclear-assistance
plastic-explosives
sendai-declaration
smuggling-protocol
space-registration
terrorist-bombings
公民{|权利}{和|及|与}政治
执行
支援最不发达
@0Reunión 
Diversidad 
broadcasting-principles
l’espace 
l’homme
nfegahplbr 
régissant 
{er|ao|pt} 
@A%3
y %V
、
#i#K%b首脑&Y
&PNucleares 
@Z性%R受{难|害}者
Conferencia 
Ginebra 
Marco 
Medidas 
Organización 
Plan 
ahpAchigmcdbt 
child-declaration
cultural-property-1970
cultural-property-1999
development-right
firearms-protocol
g bdicfchev 
gaafpycdduv 
international-security
johannesburg-plan
judiciary-independence
lbhkfbjbdeqbb 
mauritius-transparency
mesures 
migration-compact
nuclear-terrorism
Code @econduite 
sale a 
xekadev b awuBerv hpvanpidao gaodu
#g@q
prosecutors-guidelines
refugees-protocol
rescue-astronauts
single-convention
stateless-persons
women-declaration
world-fit-for-children
world-summit-2005
一切形式
我们@U
框架
rdcj abpwvax dh abavgnaE abiqkc
%Zl’égard @1femmes
intercountry-adoption
mauritius-declaration
non-intervention-1981
psamagdasa nfegahplbr
statutory-limitations
stockholm-declaration
world-food-conference
Bcmagcke 
Programme 
Violencia 
arab-league-pact
armes 
culture-of-peace
dfFnc @2fabpnkam abdkglych lua
documento final 
geneva-wsis-plan
internationales 
lkfgftfb 
new-urban-agenda
nieo-declaration
nuclear-material
paris-principles
refugees-compact
sendai-framework
toutes @6
trafficking-plan
tunis-commitment
vienna-programme
violence 
who-constitution
使用
其他
准则
@e@p
#Ifaveur @1pays 
#a@q
@Ya 
visant %Z
宪章
战略
法
第二
#0#jDelito y 
coopération 
》
%VTráfico Ilícito 
@l@I
Cadgcdqbb @7%Njafhkajp nfegp 
Genève 
Règles 
bhkafcdcdbb dehbmbr 
compliance-agreement
deqbademzdaj b jcylpdefaldaj 
detention-principles
fiftieth-anniversary
geneva-protocol-1925
lkhadr jdb 
mandate-holders-code
nfbjcdcdbr 
prisoners-principles
state-responsibility
african-charter
cairo-programme
entre 
hyogo-framework
internationaux 
migrant-workers
paris-agreement
que 
rio-declaration
social-progress
space-liability
youth-programme
全球
规则
麻醉品单一
#CCambio Climático
%Gabdmhce fabqcaqce
cancun-biodiversity
cartagena-caribbean
consumer-guidelines
disarmament-session
disputes-prevention
Conventions @e<F&U12 août 
@J%V
Jcylpdefaldao kadHcfcdqbb %N
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
@D@2bdtanoe 
@baw avfedc 
Aplicación 
Gfbdqbn{u|ag|ej|ejb|ev}, @9
Rcdcghk
Reglas 
haqbemzdasa 
wcxanehdahib
xeAbiu 
强迫劳动
恐怖主义
成果文件
精神药物
2011-2020
Estatuto 
relatifs 
rlcfdasa 
{和|与}
{和|及}
#i筹资#K
@kuniverselle 
Financiación 
abdlamz abgfrcuce 
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
illicites 
{de|del} 12 @eagosto @e1949
#I#nSin Litoral >fDecenio 
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
travail 
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
#lbagnaice 
%NnfclaigfeAcdbt 
@SBásicos 
Alto Nivel 
Beijing
Vhieg@v
abshqah
agenda-21-further
buenos-aires-2019
buenos-aires-plan
continental-shelf
forest-principles
hyogo-declaration
icj-agreement-icc
istanbul-protocol
london-convention
l’accès 
model-extradition
@e#w
mise #Iœuvre 
特权#f豁免
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
与贸易有关@U
尔逊·曼德拉
#S@q
@c%B
@i(第
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
内陆#i中#U
各国
措施
*0Vienne 
@h#N
Acceso a 
Actos Ilícitos 
Constitución @0
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
l’application 
@j@e
马德里老龄#K
petits *Kinsulaires #I&h
#f平
@U@i
@hÚnica 
Sociedad @0Información
model-assistance
mondiale 
nfeg 
non-intervention
non-use-of-force
oslo-declaration
peace-right-1984
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
#nSostenible
%4#Y{四|}#x
&Upersonnel 
&aghcv Hafj 
+5extra-atmosphérique
@4Civiles y Políticos
Charte 
Ginebra
Nhcjbfdao 
Viena 
africaine 
applicables 
autres 
awfeAcdbr h 
b dekexedbb 
dcxekaddasa 
drug-traffic
human-genome
l’homme #g
pfagdc 
psychotropic
relations 
relatives 
rome-statute
@A#u@e<hformes 
#I@qExploración y &G#j
@jUniversal 
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
+w跨国有%v+x
1949%n8月12日
Contaminación 
Organizaciones 
Participación 
aw 
awaza-programme
child-abduction
coe-trafficking
debt-principles
document final 
haifpldbBchige 
ilo-29-protocol
internationales
nfclaigfeAcdbb 
rotterdam-rules
territorial-sea
{e||ej|ejb|ev} 
欧洲委员会
蒙特雷共识
防治结核病
@c@N
&K守则
*D财产
@0réunion 
@Vl’amélioration 
@Z@i`;

export const NAMES =
  `charter|fr|~a+E
charter|es|Carta @e*F
charter|ru|^D@fIeqbo
charter|ar|dcBai abpdd abdgome
charter|zh|@t<v
icj-statute|fr|Statut @0Cour @N@eJustice
icj-statute|es|>G@0Corte @s@eJusticia
icj-statute|ru|Lieipi@v+GLple
icj-statute|ar|abhFad abpqaqc bdotde abjmb abmfbce
icj-statute|zh|@Z<x院规约
privileges|fr|@c@A%5+E
privileges|es|@h@lPrerrogativas e Inmunidades @e*F
privileges|ru|%D&tDwKclbdcdduv Ieqbo
privileges|ar|@DadgcaCag @2foxahagua
privileges|zh|@t^S@i
+r|fr|@c@A%5@1institutions spécialisées
+r|es|@h*e%AOrganismos Especializados
+r|ru|%D&thncqbembxbfagedduv pBfcylcdbo
+r|ar|@DadgcaCag abftabag abdgvxxe foxahagua
+r|zh|专门机构^S@i
genocide|fr|@c*h#J=F%j&Ucrime @egénocide
genocide|es|@h&p#0^xSanción #jDelito @eGenocidio
genocide|ru|%Dnfclpnfcylcdbb nfchipnmcdbr scdaqble ~ixe dcsa;%Dscdaqblc
genocide|ar|@Ddhj rkcde abslame abrdajce fabdjaile jbcua
genocide|zh|防止_1惩治灭绝种族罪@i
~v|fr|@c*h%j@0traite @1êtres humains #g@el’exploitation @0prostitution d’autrui
~v|es|@x&p%9@0Trata @e&cy @0Explotación @0Prostitución Ajena
~v|ru|%D#Riafsagmco mtlzjb b h Pkhnmpeieqbco nfahibipqbb ifcizbjb mbqejb
~v|ar|@DoFk abagrak labpwvax faqgDbab mjake abDck
~v|zh|%M贩卖%s口_1取缔意图营利使%s卖淫_I
geneva|fr|>e1949;Conventions @eGenève{ de 1949|}
geneva|es|Convenios @e=h>2;Convenios @e=h@e1949;Convenios @e~b
geneva|ru|&Fai 12 egsphie 1949 sale;&F1949 sale;Bciuf{c|cv|cj|zjr} &F{|ai 12 egsphie }1949 sale;>w{bc|bv|bj|bjb} kadgcdqb{b|o|rj|rjb|rv}
geneva|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
geneva|zh|~K%4#Y四#x;#Y四@i;#Y@i
geneva-i|fr|*0<F~8&Usort @1blessés #g@1malades %w@6forces armées #Icampagne;première *0Genève
geneva-i|es|@x@e=h@JAliviar @qSuerte <ZCorren @IHeridos y @IEnfermos ^QFuerzas Armadas #ICampaña;{Primer|I} @x@e~b
geneva-i|ru|>w@a~OpmpBEcdbb pBehib fedcduv b wamzduv g lcohigptAbv efjbrv;ncfg+9>w@m
geneva-i|zh|改善战地武装部队伤者病者境遇之#Y@i;#Y第一@i
geneva-ii|fr|*0<F~8&Usort @1blessés, @1malades #g@1naufragés @1forces armées @Amer;deuxième *0Genève
geneva-ii|es|@x@e=h@JAliviar @qSuerte <ZCorren @IHeridos, @IEnfermos y @INáufragos ^QFuerzas Armadas #I%VMar;{Segundo|II} @x@e~b
geneva-ii|ru|>w@a~OpmpBEcdbb pBehib fedcduv, wamzduv b mbq, naicfncgEbv kafewmckfpEcdbc, bx hahiege =thbm @ejafc;giaf+9>w@m
geneva-ii|zh|改善海上武装部队伤者病者_1遇船难者境遇之#Y@i;#Y<y@i
geneva-iii|fr|*0<F#Lau traitement @1prisonniers @eguerre;troisième *0Genève
geneva-iii|es|@x@e=hrelativo al Trato debido a @IPrisioneros @eGuerra;{Tercer|III} @x@e~b
geneva-iii|ru|>w@a~OawfeAcdbb h gacddanmcddujb;ifci{zr|zco|zt} >w@m
geneva-iii|zh|@z战俘待遇之#Y@i;#Y第三@i
geneva-iv|fr|*0<F#L+i@Q@1%Lciviles #Itemps @eguerre;quatrième *0Genève
geneva-iv|es|@x@e=h%d@q@Pdebida a #w&cCiviles #ITiempo @eGuerra;{Cuarto|IV} @x@e~b
geneva-iv|ru|>w+j&Osfeyledhkasa dehcmcdbr ga gfcjr gaodu{| ai 12 egsphie 1949 sale};Bcigcfi+9>w@m
geneva-iv|ar|@Drhcn &Slodace abdmhcch fig abokl;@Drhcn abkalje
geneva-iv|zh|@z战时#d平~F之#Y@i;#Y第四@i
protocol-i|fr|*L%U>e1949 %h+i@Q@1victimes @1conflits armés >6{ (Protocole I)|};*LI
protocol-i|es|@E&C@e=h>2{|,} %d@q@P^QVíctimas %AConflictos Armados &w{ (Protocolo I)|};@EAdicional I;@EI &C@e~b{| de 1949}
protocol-i|ru|%o>Aycfig #6=tkadHmbkiag (Gfaiakam !I);%o>Aycfig #6=tkadHmbkiag;Fanamdbicmzd@g!I
protocol-i|zh|~K%4#Y四#x@z#d@Z性%R受难者@U*r(第一@u);_5@z#d=f@U*r;@z#d=f@U*r;_5第一*r;第一*r
protocol-ii|fr|*L%U>e1949 %h+i@Q@1victimes @1conflits armés non >6{ (Protocole II)|};*LII
protocol-ii|es|@E&C@e=h>2{|,} %d@q@P^QVíctimas %AConflictos Armados sin Carácter #q{ (Protocolo II)|};@EAdicional II;@EII &C@e~b{| de 1949}
protocol-ii|ru|%o>Aycfig =tkadHmbkiag dcjcylpdefaldasa vefekicfe (Gfaiakam !I!I);%o>Aycfig =tkadHmbkiag dcjcylpdefaldasa vefekicfe;Fanamdbicmzd@g!I!I
protocol-ii|zh|~K%4#Y四#x@z#d非@Z性%R受难者@U*r(<y@u);_5@z#d非=f@U*r;@z#d非=f@U*r;_5<y*r;<y*r
protocol-iii|fr|*L%U>e1949 %h%Zl’adoption d’un signe distinctif additionnel{ (Protocole III)|};*LIII
protocol-iii|es|@E&C@e=h>2{|,} %d@qAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};@EAdicional III
protocol-iii|ru|%onfbdribr lanamdbicmzdao aimbBbicmzdao Pjwmcju (Gfaiakam !I!I!I);%onfbdribr lanamdbicmzdao aimbBbicmzdao Pjwmcju;Fanamdbicmzd@g!I!I!I
protocol-iii|zh|~K%4#Y四#x@z采纳一个新增特殊标志@U*r(第三@u);@z采纳一个新增特殊标志@U*r;_5第三*r;第三*r
hague-1907|fr|@c{|de La Haye }#r@6lois #gcoutumes @0guerre @Aterre
hague-1907|ru|%D=E;Seeshk+j=E;Gamaycdb{c|r|t|cj|b} a =E
hague-1907|zh|陆战<x规#f惯例@i;海牙第四@i
refugees|fr|@c#Lau statut @1réfugiés
refugees|es|@h#C>G%ARefugiados;@h@e1951
refugees|ru|%Dhieiphc wcycdqcg;@b1951 =Dhieiphc wcycdqcg
refugees|ar|&4abvaxe lfAj abbarzch;@Djad 1951 abvaxe lfAj abbarzch
refugees|zh|@z难~F地位_I;难~F地位@i;1951%n%4难~F#x;《1951%n#x;1951%n%4#x
=H|fr|@M%hau statut @1réfugiés;@M@e1967{| s’y rapportant}
=H|es|@E#C>G%ARefugiados;@E@e1967
=H|ru|Gfaiakam{|e|p|aj|c}, @Bhieiphe wcycdqcg;#11967 sale k dco;#1k dco 1967 sale
=H|ar|ablkfgftfb abdgjbi lfAj abbarzch;ablkfgftfb abvax lfAj abbarzch
=H|zh|@z难~F地位@U@u;难~F地位@u;《1967%n@u<B;1967%n%4@u<B
=K|fr|@c#Lau statut @1apatrides
=K|es|@h#C>G%AApátridas
=K|ru|%Dhieiphc eneifblag
=K|ar|&4&SlfAj abpwvax jmcdc abrhqce;&4abvaxe lfAj abpwvax jmcdc abrhqce
=K|zh|@z无国籍%s地位_I;无国籍%s地位@i
_i|fr|^6réduction @1cas d’apatridie
_i|es|@h@JReducir @ICasos @eApatridia
_i|ru|%DhakfeAcdbb wcxsfeyledhige
_i|ar|@DvnA oabag ahjmad abrhqce
_i|zh|减少无国籍状态@i
slavery-1926|fr|@c#L%Zl’esclavage
slavery-1926|es|_pEsclavitud
slavery-1926|ru|%Dfewhigc;@baidahbicmzda fewhige
slavery-1926|zh|禁奴@i
slavery-protocol|fr|@Mamendant @q@c#L%Zl’esclavage signée %Z<F%325 septembre 1926
slavery-protocol|es|@E@JModificar @q_pEsclavitud Firmada #I=h%V25 @eseptiembre @e1926
slavery-protocol|ru|#1a gdchcdbb bxjcdcdbo g Cadgcdqbt a fewhigc, nalnbheddpt g Rcdcgc 25 hcdirwfr 1926 sale
slavery-amended|fr|@c#L%Zl’esclavage signée %Z<F%325 septembre 1926 #gamendée par %3Protocole
*A|fr|@csupplémentaire #L%Zl’abolition @el’esclavage, @0traite @1esclaves #g@1institutions #gpratiques analogues %Zl’esclavage
*A|es|@hSuplementaria #NAbolición @0Esclavitud, @qTrata @eEsclavos y #wInstituciones y Prácticas Análogas a @qEsclavitud
*A|ru|Fanamdbicmzd@a~Opnfexldcdbb fewhige, fewaiafsagmb b bdhibipiag b awuBecg, hvalduv h fewhigaj
*A|ar|&4abgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*A|zh|废止奴隶制=c奴隶贩卖_1类似奴隶制@U制度与习俗补充@i
*k|fr|@c*d#Bpolitiques @0femme
*k|es|@h<D@4Políticos @0Mujer
*k|ru|%DnambibBchkbv &yycdAbd
*k|ar|@Daboifi abqcaqce bbdkpe
*k|zh|^p政治#V@i
+h|fr|^6nationalité @0femme mariée
+h|es|_pNacionalidad @0Mujer Casada
+h|ru|%Dsfeyledhigc xejpydco ycdAbdu
+h|zh|已婚^p国籍@i
+o|fr|@c=aconsentement au mariage, l’âge minimum &Umariage #gl’enregistrement @1mariages
+o|es|@h#CConsentimiento >fMatrimonio, @qEdad Mínima @JContraer Matrimonio =bRegistro %AMatrimonios
+o|ru|%Dhasmehbb @eghipnmcdbc g wfek, jbdbjemzdaj wfeBdaj gaxfehic b fcsbhifeqbb wfekag
+o|ar|@DabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+o|zh|@z婚姻@U同意=c结婚最低%n龄_1婚姻登记_I
icerd|fr|~4~s@e%2raciale
icerd|es|@h@s&o@e&QRacial
icerd|ru|#b+j_7fehagao lbhkfbjbdeqbb
icerd|ar|#ybbiAaE +HabgdccC abjhxkc
icerd|zh|*6=O种族^r~9
icescr|fr|Pacte @3%h%U#Béconomiques, sociaux #gculturels
icescr|es|Pacto @s@e@4Económicos, Sociales y Culturales
icescr|ru|#b{uo neki|asa nekie|ajp nekip|uj nekiaj|aj nekic} ~OPkadajbBchkbv, haqbemzduv b kpmzipfduv nfegev
icescr|ar|abjum +I
icescr|zh|经济=c*7_1*D#V~9;经济{、|}*7{、|和|及|}*D#V~9
iccpr|fr|Pacte @3+e
iccpr|es|Pacto @s@e_9
iccpr|ru|#b{uo neki|asa nekie|ajp nekip|uj nekiaj|aj nekic} +R
iccpr|ar|abjum <8
iccpr|zh|公~F_1政治#V~9;+Z#V~9
covenants|fr|Pactes <W>H%U#B@e+6
covenants|es|Pactos #9@e+b
covenants|ru|jcylpdefald{uc|uv|uj|ujb} neki{u|ag|ej|ejb|ev} a &y*N
covenants|ar|abjumch abmfbcch abvaxch loifi ^E;abjumah abmfbcah abvaxah loifi ^E
covenants|zh|@Z*f两@i;@Z*f@i
iccpr-op1|fr|*G+e;premier *G+e
iccpr-op1|es|&d#jPacto @s@e_9
iccpr-op1|ru|Wekpmzieibgd@g_C+R
iccpr-op1|ar|#labdboi labjum <8;#lbbjum <8
iccpr-op1|zh|%4公~F_1政治#V@Z#x%t;%4+Z#V@Z#x#c{第一{号|项|}|}%t
iccpr-op2|fr|deuxième *G+e{, visant à abolir la peine de mort|}
iccpr-op2|es|Segundo &d#jPacto @s@e@4Civiles y Políticos, destinado a abolir @qpena @emuerte;Segundo &d#jPacto @s@e_9
iccpr-op2|ru|Niaf{ao Hekpmzieibgduo nfaiakam|asa Hekpmzieibgdasa nfaiakame|ajp Hekpmzieibgdajp nfaiakamp|uj Hekpmzieibgduj nfaiakamaj|aj Hekpmzieibgdaj nfaiakamc} _C+R
iccpr-op2|ar|#labBahc abdboi labjum <8
iccpr-op2|zh|旨在废除死刑@U%4公~F_1政治#V@Z#x<y项%t;%4+Z#V@Z#x#c<y{项|}%t
icescr-op|fr|*G%h%U#Béconomiques, sociaux #gculturels
icescr-op|es|&d#jPacto @s@e@4Económicos, Sociales y Culturales
icescr-op|ru|Wekpmzieibgd@g_C~OPkadajbBchkbv, haqbemzduv b kpmzipfduv nfegev
icescr-op|ar|#lbbjum +I;#labdboi labjum +I
icescr-op|zh|%4经济=c*7_1*D#V@Z#x%t;%4经济{、|}*7{、|和|及|}*D#V@Z#x#c%t
=X|fr|@c@Al’imprescriptibilité @1crimes @eguerre #g@1crimes #Sl’humanité
=X|es|_pImprescriptibilidad %ACrímenes @eGuerra y %ACrímenes @eLesa Humanidad
=X|ru|%Ddcnfbjcdbjahib hfake legdahib k gacdduj nfchipnmcdbrj b nfchipnmcdbrj &NBcmagcBchige
=X|zh|战争罪_1危害%s类罪不适用<x定时效@i
apartheid|fr|~4@A#u=F%j&Ucrime d’apartheid
apartheid|es|@h@s#N%9=bCastigo #jCrimen @eApartheid
apartheid|ru|#b+jnfchcBcdbb nfchipnmcdbr eneficble ~ixe dcsa
apartheid|ar|#ybidj rkcde abnxb abjhxkc fabdjaile jbcua
apartheid|zh|%M并惩治种族隔离罪行~9
_v|fr|~4#Sl’apartheid %w@6sports
_v|es|@h@s#a%VApartheid #I@IDeportes
_v|ru|#b@a&Neneficble g hnafic
_v|zh|反对体育领域种族隔离~9
cedaw|fr|@c~s@e%2=S
cedaw|es|@h&o@e&Q<sMujer
cedaw|ru|%D_7=x#OycdAbd
cedaw|ar|@DabiAaE +HabgdccC Am abdkpe
cedaw|zh|*6对^p=O^r@i
cedaw-op|fr|%f+i@c~s@e%2=S
cedaw-op|es|&d@0@h&o@e&Q<sMujer
cedaw-op|ru|#Qa _7=x#OycdAbd
cedaw-op|ar|^yabiAaE +HabgdccC Am abdkpe
cedaw-op|zh|%4*6对^p=O^r#x%t;%4*6对^p=O^r#x@U%t
cat|fr|@c^5&u;@c^5torture
cat|es|@h<s+f;@h<sTortura
cat|ru|@b&Nnuiak %E;@b&Nnuiak
cat|ar|@DdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|%M+a@U*q@i;%M酷刑@i
opcat|fr|%fse rapportant +i@c^5&u
opcat|es|&d@0@h<sTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|#Q&Nnuiak %E;#Q&Nnuiak
opcat|ar|^ydhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|%4%M+a@U*q#x%t;%4%M+a@U*q#x@U%t;%4%M酷刑#x#c%t
crc|fr|@c#L%U#B@e>8
crc|es|@h<D@4#jNiño
crc|ru|%D&yfcwcdke
crc|ar|@D^Vabynb
crc|zh|%u#V@i
crc-opac|fr|%f+i@c#L%U#B@e>8{,|} #rl’implication d’enfants %w@6conflits armés;%f#rl’implication d’enfants %w@6conflits armés
crc-opac|es|@EFacultativo{ de la Convención sobre los Derechos del Niño|} %d@qparticipación @eniños #I@Iconflictos armados
crc-opac|ru|#Qa &yfcwcdke, @BpBehibr lcico g =tkadHmbkiev;Wekpmzieibgd{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc}, @BpBehibr lcico g =tkadHmbkiev
crc-opac|ar|^y^Vabynb &Mawgkat abpynab nc abdhaCjag abdqboe
crc-opac|zh|%4%u#V#x@z%u卷入%R#K@U%t;@z%u卷入%R#K@U%t
crc-opsc|fr|%f+i@c#L%U#B@e>8{,|} #r@qvente d’enfants, @qprostitution @1enfants =Fpornographie mettant #Iscène @1enfants;%f#r@qvente d’enfants, @qprostitution @1enfants =Fpornographie mettant #Iscène @1enfants
crc-opsc|es|@EFacultativo{ de la Convención sobre los Derechos del Niño|} %d@qventa @eniños, @qprostitución infantil ^xutilización @eniños #I@qpornografía
crc-opsc|ru|#Qa &yfcwcdke, @Biafsagmb lcizjb, lcihkao nfahibipqbb b lcihkao nafdasfeHbb;Wekpmzieibgd{uo nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc}, @Biafsagmb lcizjb, lcihkao nfahibipqbb b lcihkao nafdasfeHbb
crc-opsc|ar|^y^Vabynb &Mlcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
crc-opsc|zh|%4%u#V#x@z买卖%u=c%u卖淫#f%u色情制品#K@U%t;@z买卖%u=c%u卖淫#f%u色情制品#K@U%t
crc-opic|fr|%f+i@c#L%U#B@e>8{|,} établissant une procédure @eprésentation @ecommunications
crc-opic|es|&d@0@h<D@4#jNiño %dun procedimiento @ecomunicaciones
crc-opic|ru|#Qa &yfcwcdke, @Bnfaqclpfu haawAcdbo
crc-opic|ar|^y^Vabynb abdgjbi lsrkaE gimcd ablbaDag
crc-opic|zh|%4%u#V#x@z设定来文程序@U%t;@z设定来文程序@U%t
<X|fr|~4%B@Q@1#B@etous @6_jmigrants #g@1membres @eleur famille
<X|es|@h@s#N@P%A@4@eTodos @ITrabajadores Migratorios y @eSus Familiares
<X|ru|#b+j&O_Nghcv ifplrAbvhr-jbsfediag b Bmcdag bv hcjco
<X|ar|#ybodace ^Vrdcj abjdab abduarkch fpnkam pqkud
<X|zh|#d所有移徙工%s_1其家庭成员#V~9
crpd|fr|@c#L%U#B@1%Lhandicapées
crpd|es|@h<D@4^Q&ccon Discapacidad
crpd|ru|%D&ybdgemblag
crpd|ar|@D^Vabpwvax Hfc absjaie
crpd|zh|残疾%s#V@i
crpd-op|fr|%fse rapportant +i@c#L%U#B@1%Lhandicapées
crpd-op|es|&d@0@h<D@4^Q&ccon Discapacidad
crpd-op|ru|#Qa &ybdgemblag
crpd-op|ar|^y^Vabpwvax Hfc absjaie
crpd-op|zh|%4残疾%s#V#x%t;%4残疾%s#V#x@U%t
&8|fr|~4*h@Q@e<h%L#S@6disparitions forcées
&8|es|@h@s&p@P@eTodas #w&c#a#wDesapariciones Forzadas
&8|ru|#b@a_b>Aghcv mbq ai dehbmzhigcdduv bhBcxdagcdbo
&8|ar|#ybodace =R
&8|zh|#d所有%s免遭强迫失踪~9
&I|fr|@c#r@qlutte ^5%2%w%3domaine @el’enseignement
&I|es|@hrelativa a @qLucha #a#wDiscriminaciones #I@qEsfera @0Enseñanza
&I|ru|%D#Rlbhkfbjbdeqbco %Cawfexagedbr
&I|ar|@Ddtanoe abgdccC nc drab abgjbcd
&I|zh|取缔教育^r@i
untoc|fr|@c@r^5criminalité transnationale organisée;@c^5criminalité{| transnationale} organisée;*0Palerme
untoc|es|@h<q<sDelincuencia Organizada Transnacional;@h<sDelincuencia Organizada{ Transnacional|};@h@ePalermo
untoc|ru|@b@7&Nifedhdeqbademzdao afsedbxageddao nfchipndahib;@b~Oafsedbxageddao nfchipndahib;Gemcfjhk@m
untoc|ar|>sabrkcde abdhFde jlk abfyhce
untoc|zh|@t~J@i;+w{跨国|}有%v+x@i;巴勒莫@i
*3|fr|@M{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }<uprévenir, réprimer #gpunir @qtraite @1personnes, #Iparticulier @1femmes #g@1enfants#t
*3|es|@E@JPrevenir, Reprimir y Sancionar @qTrata @ePersonas, Especialmente Mujeres y Niños#m;@E<sTrata @ePersonas;@E@ePalermo
*3|ru|#1a nfclpnfcylcdbb b nfchcBcdbb iafsagmb mtlzjb, ahawcdda ycdAbdejb b lcizjb, ~ixe dcc@n;#1a iafsagmc mtlzjb
*3|ar|<adhj fidj fdjaile abagrak labpwvax، flvaxe abhqaE fabpynab;<adhj abagrak labpwvax، flvaxe abhqaE fabpynab، fidju fabdjaile jbcu
*3|zh|%4@t~J#x@z&L=c%M#f惩治^u%s口^s是^p#f%u&K@U_3;%a&L=c%M#f惩治^u%s口^s是^p#f%u&K@U_3;^u%s口@u;%s口^u@u
+W|fr|@M#S%3trafic illicite @emigrants par terre, air #gmer#t
+W|es|@E#a<C@eMigrantes _fTierra, Mar y Aire#m;@E#a<C@eMigrantes
+W|ru|#1&N~jggaxe jbsfediag %NhpEc, jaft b gaxlpvp@n
+W|ar|<adtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+W|zh|%4@t~J#x@z+w陆=c海=c空偷运移~F@U_3;%a+w陆=c海=c空偷运移~F@U_3;偷运移~F@u
=r|fr|@M^5fabrication #g%3trafic >1d’armes %Zfeu, @eleurs pièces, éléments #gmunitions#t
=r|es|@E<sFabricación =bTráfico Ilícitos @e&P@eFuego, sus Piezas y Componentes y Municiones#m;@E@l{las |}&P@eFuego
=r|ru|#1&N~jbxsaiagmcdbr b awafaie asdchifcmzdasa afpybr, csa hahiegduv Behico b kajnadcdiag, e iekyc wacnfbnehag k dcjp@n;#1~Oasdchifcmzdaj afpybb
=r|ar|<adtanoe xhj abpqboe abhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=r|zh|%4@t~J#x@z+w%7制造#f^u枪支_1其零部件#f弹药@U_3;%a+w%7制造#f^u枪支_1其零部件#f弹药@U_3;枪支@u
uncac|fr|@c@r^5corruption;@c^5corruption
uncac|es|@h<q<sCorrupción;@h<sCorrupción
uncac|ru|@b@7&Nkaffpnqbb;@b&Nkaffpnqbb
uncac|ar|>sabnqam
uncac|zh|@t反腐败@i;%4反腐败#x
cybercrime|fr|@c@r^5cybercriminalité
cybercrime|es|@h<q<sCiberdelincuencia; Fortalecimiento @0%P@s&pLucha #aDeterminados Delitos Cometidos mediante Sistemas @eTecnología @0Información y #wComunicaciones y &pTransmisión @ePruebas #IForma Electrónica @eDelitos Graves
cybercrime|ru|@b@7&Nkbwcfnfchipndahib
cybercrime|ar|>sabrkcde abqclkahce
cybercrime|zh|@t+w网络+x@i
=J|fr|@cunique *dstupéfiants{ de 1961|};@cunique @e1961 *dstupéfiants
=J|es|_J@e1961 @lEstupefacientes;_J@l_t@e1961;_J@lEstupefacientes{|, 1961};_J@e1961
=J|ru|Xlbd+jdefkaibBchkbv hfclhigev 1961 sale;Xlbd+jdefkaibBchkbv hfclhigev
=J|ar|&4abfocme bbdvmkag bqhe 1961
=J|zh|1961%n<6@i;1961%n%4<6#x;<6@i
&n|fr|@cunique *dstupéfiants @e1961{| ,|,} telle <Zmodifiée par %3@M@e1972;@cunique @e1961 *dstupéfiants{,|} telle <Zmodifiée par %3@M@e1972
&n|es|_J@e1961 @lEstupefacientes{|,} enmendada _f%V@E@e{|25 de marzo de }1972;_J@l_t@e1961{|,} enmendada _f%V@E@e{|25 de marzo de }1972;_J@e1961 @l_t#Isu forma enmendada _f%V@E@e1972
&n|ru|Xlbd+jdefkaibBchkbv hfclhigev 1961 sale h nanfegkejb, gdchcddujb g dcc g haaigcihigbb h Gfaiakamaj 1972 sale
&n|ar|&4abfocme bbdvmkag bqhe 1961 lxcDgua abdjmbe llkfgftfb qhe 1972
&n|zh|经《1972%n@u<B修正@U《1961%n<6#x;经1972%n{3月25日|}%4@u<B修正@U《1961%n<6#x
~o|fr|@c*d_X{ de 1971|};*01971 *d_X
~o|es|@x@lSustancias {Sicotrópicas|Psicotrópicas}{ de 1971|}
~o|ru|%Dnhbvaifanduv gcAchigev 1971 sale;%Dnhbvaifanduv gcAchigev
~o|ar|@DabdIBkag abjibce bqhe 1971
~o|zh|1971%n>E@i;1971%n%4>E#x;>E@i
~k|fr|@c@r#S%3trafic illicite @estupéfiants #g@e_X{| de 1988}
~k|es|@h<q#a<C@e_ty Sustancias {Sicotrópicas|Psicotrópicas}{ de 1988|};@h@e1988
~k|ru|@b@7a wafzwc &N~jawafaie defkaibBchkbv hfclhig b nhbvaifanduv gcAchig
~k|ar|>sabagrak Dck abdwkfj nc abdvmkag fabdIBkag abjibce
~k|zh|1988%n@t%M%7^u麻醉药品#f>E@i;1988%n%4@t%M%7^u麻醉药品#f>E#x;@t%M%7^u麻醉药品#f>E@i;《1988%n#x;1988%n%4#x
^W|fr|^6#J=F%j@1infractions #S@6%Ljouissant d’une @Qinternationale, y compris @6agents diplomatiques
^W|es|_p#0=bCastigo @eDelitos #a&cInternacionalmente Protegidas, inclusive @IAgentes Diplomáticos
^W|ru|%D~X~infchipnmcdbo &Nmbq, namzxptAbvhr %WxeAbiao, g iaj Bbhmc lbnmajeibBchkbv escdiag
^W|zh|@z防止#f惩处侵害应受@Z#d%s员包括外交代表@U罪行_I
hostages|fr|~4^5prise d’otages
hostages|es|@h@s<sToma @eRehenes
hostages|ru|#b+j#Rxevgeiaj xemaydbkag
hostages|ar|#ybdhauAe pvH abkuazh
hostages|zh|反对劫持%s质~9
mercenaries|fr|~4#S%3recrutement, l’utilisation, %3financement #gl’instruction @emercenaires
mercenaries|es|@h@s#a%VReclutamiento, @qUtilización, @q>N=bEntrenamiento @eMercenarios
mercenaries|ru|#b+j#Rgcfwagkao, bhnamzxagedbcj, Hbdedhbfagedbcj b awpBcdbcj decjdbkag
mercenaries|ar|#ybdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
mercenaries|zh|反对招募=c<n=c资助#f训练雇佣军~9
un-safety|fr|^6%x_6@r#g_6associé
un-safety|es|_p#2#jPersonal <q=bPersonal Asociado
un-safety|ru|%D_kncfhademe @7b hgrxeddasa h dco ncfhademe
un-safety|ar|&4&Slqbade =6;@Dqbade =6
un-safety|zh|@t%s员#f有关%s员%y@i
~x|fr|%f%h+i^6%x_6@r#g_6associé
~x|es|&d@0_p#2#jPersonal <q=bPersonal Asociado
~x|ru|#Qa _kncfhademe @7b hgrxeddasa h dco ncfhademe
~x|ar|#lbbagnaice &Slqbade =6
~x|zh|%4@t%s员#f有关%s员%y#x%t;%4@t%s员#f有关%s员%y#x@U%t
+Y|fr|~4*h%j@1attentats terroristes %Zl’explosif
+Y|es|@x@s&p%9%AAtentados Terroristas Cometidos con Bombas
+Y|ru|#b+j#Rwajwaguj icffafbxjaj
+Y|ar|#ybidj aburdag abskualce labihalb
+Y|zh|^n>C爆炸@U~9;^n>C爆炸事件@U~9
+s|fr|~4*h%j&Ufinancement &Uterrorisme
+s|es|@x@s&p%9@0>N#jTerrorismo
+s|ru|#b+j#RHbdedhbfagedbcj icffafbxje
+s|ar|#ybidj gdfcb abskual
+s|zh|^n向>C提供资助@U~9
=B|fr|~4*h%j@1actes @eterrorisme nucléaire
=B|es|@x@s&p%9%AActos @eTerrorismo Nuclear
=B|ru|#b+j#Rekiejb >Iicffafbxje
=B|ar|#ybidj pjdab abskual abhffc
=B|zh|^n核>C&K~9
<d|fr|^6@Qphysique @1matières nucléaires{| et des installations nucléaires}
<d|es|_p@PFísica %AMateriales Nucleares{| y las Instalaciones Nucleares}
<d|ru|%DHbxbBchkao &O>Ijeicfbeme;%DHbxbBchkao &O>Ijeicfbeme b rlcfduv phiedagak
<d|ar|@Dabodace abdamce bbdfam abhffce
<d|zh|核材料实物#d@i;核材料实体#d@i;核材料#f核设施实{物|体}#d@i
tokyo-1963|fr|@c#L%Uinfractions #g%Zcertains ~gactes survenant %Zbord @1aéronefs;*0Tokyo
tokyo-1963|es|@x@l#wInfracciones y Ciertos Otros Actos Cometidos a Bordo ^QAeronaves
tokyo-1963|ru|%Dnfchipnmcdbrv b dckaiafuv lfpsbv ekiev, hagcfEecjuv @ewafip gaxlpEduv hplag;Takbohk@m
tokyo-1963|zh|@z在航空器内@U+x#f犯有某些<o&K_I;东京@i
hague-1970|fr|@c*h%j@0capture illicite d’aéronefs
hague-1970|es|@x&p%9#jApoderamiento Ilícito @eAeronaves
hague-1970|ru|%D#Rdcxekadduj xevgeiaj gaxlpEduv hplag
hague-1970|ar|@Didj abaqgcbaE Dck abdwkfj jbG abyazkag
hague-1970|zh|@z^n%7劫持航空器_I
_e|fr|@c*h%jd’actes >1dirigés ^5%x@el’aviation civile
_e|es|@x&p%9@e_r<s#2@0Aviación Civil
_e|ru|%D%Ssfeyledhkao egbeqbb
_e|ar|@Didj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_e|zh|@z^n危害~F用航空%y@U%7&K_I
^T|fr|@M*h%j@1actes >1@e<l%w@6aéroports servant %Zl’aviation civile &i
^T|es|@E&p%9@e_r@e=2#I@IAeropuertos <ZPresten Servicio{|s} a @qAviación Civil #q
^T|ru|#1a #Rdcxekaddujb ekiejb dehbmbr g ePfanafiev, awhmpybgetAbv jcylpdefaldpt sfeyledhkpt egbeqbt
^T|zh|^n在为@Z~F用航空服务@U机场上@U%7~D&K@U@u;^n在用于@Z~F用航空@U机场发生@U%7~D&K@U@u
+U|fr|@c=amarquage @1explosifs plastiques #g#Ifeuilles %Ufins @edétection
+U|es|@x#NMarcación @eExplosivos Plásticos @J@IFines @eDetección
+U|ru|%Djefkbfagkc nmehibBchkbv gxfugBeiuv gcAchig g qcmrv bv awdefpycdbr
+U|ar|@DgdccC abdgnrkag ablbaqgctce lDkA twnua
+U|zh|@z在可塑炸药中添加识别剂以便侦测_I
sua|fr|@c*h%jd’actes >1^5%x@0navigation maritime
sua|es|@x&p%9@e{|los }_r<s#2@0Navegación Marítima
sua|ru|%D%Sjafhkasa hplavalhige
sua|ar|@Didj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|^n危_1海上航行%y%7&K@i
sua-platforms|fr|@M*h%jd’actes >1^5%x@1plates-formes fixes situées =aplateau continental
sua-platforms|es|@E&p%9@e{|los }_r<s#2^QPlataformas Fijas Emplazadas #I@qPlataforma Continental
sua-platforms|ru|#1a %Shieqbadefduv nmeiHafj, fehnamaycdduv @ekadibdcdiemzdaj EcmzHc
sua-platforms|zh|^n危_1大陆架固定平台%y%7&K@u
~r|fr|Statut @eRome @0Cour pénale &i;Statut @eRome
~r|es|>G@eRoma @0Corte Penal #q;>G@eRoma
~r|ru|Objhk{bo|asa|ajp|bj|aj} hieipi@v+Gpsamagdasa hple;Objhk{bo|asa|ajp|bj|aj} hieipi{|e|p|aj|c}
~r|ar|hFad kfda abpqaqc bbdotde abrhazce abmfbce;hFad kfda abpqaqc
~r|zh|@Z刑事<x院罗马规约;罗马规约
>0|fr|%r@A%5@0Cour pénale &i
>0|es|#P*e@0Corte Penal #q
>0|ru|@Ka &t+Gpsamagdasa hple
>0|ar|agnai adgcaCag foxahag abdotde abrhazce abmfbce;abagnai abdgjbi ladgcaCag abdotde abrhazce abmfbce foxahagua
>0|zh|@Z刑事<x院^S%i
vcdr|fr|_o*d~pdiplomatiques
vcdr|es|@h@e~d@lRelaciones Diplomáticas
vcdr|ru|Ncdhk+jlbnmajeibBchkbv hdaEcdbrv
vcdr|ar|@Dnccha bbjbaiag abmlbfdaqce
vcdr|zh|*u外交关系@i
vccr|fr|_o*d~pconsulaires
vccr|es|@h@e~d@lRelaciones Consulares
vccr|ru|Ncdhk+jkadhpmzhkbv hdaEcdbrv
vccr|ar|@Dnccha bbjbaiag abihxbce
vccr|zh|*u领事关系@i
_W|fr|@c*dmissions spéciales
_W|es|@h@l#wMisiones Especiales
_W|ru|%Dhncqbemzduv jbhhbrv
_W|zh|^s使团@i
vclt|fr|_o&s@1traités
vclt|es|@h@e~d#C%T%ATratados
vclt|ru|Ncdhk+jnfegc #6lasagafag
vclt|ar|@Dnccha biahfh abdjaumag
vclt|zh|*u#Z<x@i
vclt-io|fr|_o&s@1traités <U*K#gorganisations =9ou <Uorganisations ~W
vclt-io|es|@h@e~d#C%T%ATratados <U&Ry ~M#9o <U~M&w
vclt-io|ru|Ncdhk+jnfegc lasagafag jcylp sahplefhigejb b jcylpdefaldujb afsedbxeqbrjb bmb jcylp jcylpdefaldujb afsedbxeqbrjb
vclt-io|zh|@z#U#f@Z%v间或@Z%v相互间#Z<x@U*u@i
>p|fr|_o%Bsuccession d’États &1@etraités
>p|es|@h@e~d#NSucesión @e&R#IMateria @eTratados
>p|ru|Ncdhk+jnfeganfccjhigc &2#Olasagafag
>p|zh|@z#U在#Z方面@U继承@U*u@i
&m|fr|@c@r*dimmunités juridictionnelles @1*K#g@eleurs biens
&m|es|@h<q@l#wInmunidades Jurisdiccionales %A&Ry @esus Bienes
&m|ru|@b@7a tfbhlbkqbadduv bjjpdbiciev &2b bv hawhigcddahib
&m|ar|@D@2boxahag abmfb fddgbtagua dh abfbace abiAazce
&m|zh|@t#U_1其财产管辖豁免@i
representation|fr|_o%Breprésentation @1*K%wleurs ~pavec @6organisations =9@ecaractère universel
representation|es|@h@e~d#NRepresentación %A&R#Isus Relaciones con #w~M#9@eCarácter Universal
representation|ru|Ncdhk+jnfclhiegbicmzhigc &2g bv aidaEcdbrv h jcylpdefaldujb afsedbxeqbrjb pdbgcfhemzdasa vefekicfe
representation|zh|*u@z#U在其对普遍性@Z%v关系上@U代表权@i
unclos|fr|@c@r&s@0mer
unclos|es|@h<q#C%T#jMar;CONVEMAR
unclos|ru|@b@7%Njafhkajp nfegp
unclos|ar|@D@2biahfh abloak
unclos|zh|@t*5<x@i;%4*5<x#x
part-xi|fr|%r%h%Z_D@0partie XI @0@c@r&s@0mer{ du 10 décembre 1982|}
part-xi|es|#P%d@q>u@0Parte XI @0@h<q#C%T#jMar{ de 10 de diciembre de 1982|};#P#NParte XI
part-xi|ru|@K~OahpAchigmcdbb Zehib !X!I <Eai 10 lckewfr 1982 sale
part-xi|zh|@z+01982%n12月10日%4@t*5<x#x第十一部分@U%i;第十一部分%i
fish-stocks|fr|%r%Ufins @e_D@1dispositions @0@c@r&s@0mer &U10 décembre 1982 ~q+i&H#g+igestion @1stocks @epoissons dont @6déplacements s’effectuent tant %Zl’intérieur qu’au-delà @ezones économiques exclusives (stocks chevauchants) #g@1stocks @epoissons grands migrateurs;%r{|des Nations Unies |de 1995 }*dstocks @epoissons
fish-stocks|es|#P#N>u^QDisposiciones @0@h<q#C%T#jMar @e10 @ediciembre @e1982 relativas a @q&ey Ordenación ^QPoblaciones @ePeces Transzonales y #wPoblaciones @ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @l{las |}Poblaciones @ePeces
fish-stocks|ru|@K~OahpAchigmcdbb namaycdbo <Eai 10 lckewfr 1982 sale, kaiafuc kehetihr havfedcdbr ifedhsfedbBduv fuwduv xenehag b xenehag lemcka jbsfbfptAbv fuw b pnfegmcdbr bjb;@K{|Dfsedbxeqbb DwKclbdcdduv Ieqbo }%Nfuwduj xenehej
fish-stocks|zh|+01982%n12月10日%4@t*5<x#x有关养护#f~G跨界~I#f高度洄游~I@U规定@U%i;+0%4@t*5<x#x有关养护#f~G跨界~I#f高度洄游~I@U规定@U%i;{联合国|}~I%i
bbnj|fr|%rse rapportant +i@c@r&s@0mer #gportant %B&H#g&Xdurable @0diversité biologique marine @1zones ne relevant pas @0juridiction nationale
bbnj|es|#P#I%V=i@0@h<q#C%T#jMar %d@q&e=bUso Sostenible @0+3Biológica Marina ^QZonas Situadas Fuera @0Jurisdicción Nacional
bbnj|ru|@K@ewexc <Ea havfedcdbb b phiaoBbgaj bhnamzxagedbb jafhkasa wbamasbBchkasa fexdaawfexbr g feoadev xe nfclcmejb lcohigbr deqbademzdao tfbhlbkqbb
bbnj|zh|%4@t*5<x#x下#U^t区域*5#X@U养护#f%e~A%i;根据%4@t*5<x#x@U规定就#U^t区域*5#X@U养护#f%e~A#K拟订@U%i
_B|fr|%r@A%5&UTribunal @3&Udroit @0mer
_B|es|#P*e#jTribunal @s#j%T#jMar
_B|ru|@Ka &t+Gifbwpdeme %Njafhkajp nfegp
_B|zh|@Z*5<x<x庭^S%i
isa-privileges|fr|@M@A%5@el’Autorité @N@1fonds marins
isa-privileges|es|@E*e@0Autoridad @s%AFondos Marinos
isa-privileges|ru|#1a &t+Gafsede %Njafhkajp ldp
isa-privileges|zh|@Z海底~G局^S@u
high-seas|fr|^6haute mer
high-seas|es|_pAlta Mar
high-seas|ru|@b~Oaikfuiaj jafc
high-seas|zh|公海@i
^I|fr|@c=aplateau continental
^I|es|_pPlataforma Continental
^I|ru|%Dkadibdcdiemzdaj EcmzHc
^I|zh|大陆架@i
~Z|fr|^6mer territoriale =Fzone contiguë
~Z|es|@h#CMar Territorial ^xZona Contigua
~Z|ru|%Dicffbiafbemzdaj jafc b nfbmcyeAco xadc
~Z|zh|领海_1毗连区@i;领海>J毗连区@i
<I|fr|%r<ufavoriser %3respect par @6navires @epêche #Ihaute mer @1=z=9@e&H#g@egestion;%rd’application
<I|es|#P@JPromover %VCumplimiento ^Q=j#9@e&ey Ordenación _f@IBuques Pesqueros <ZPescan #IAlta Mar;#P@eCumplimiento
<I|ru|@Ka halcohigbb hawmtlcdbt fuwamagdujb hplejb g aikfuiaj jafc #6jcf %Nhavfedcdbt ybguv fchpfhag b pnfegmcdbt bjb;@K%Naikfuiajp jaft
<I|zh|促进公海渔船遵守@Z养护#f~G_n@U%i;遵守_n%i
>l|fr|%r%h%U=z&Uressort @el’État &Uport{ visant à prévenir, contrecarrer et éliminer la pêche illicite, non déclarée et non réglementée|}
>l|es|#P@l=j#jEstado Rector #jPuerto Destinadas a Prevenir, Desalentar y Eliminar @qPesca Ilegal, No Declarada y No Reglamentada;#P@l=j#jEstado Rector #jPuerto
>l|ru|@K{|Gfalagamzhigcddao b hcmzhkavaxrohigcddao afsedbxeqbb DwKclbdcdduv Ieqbo }a jcfev sahplefhige nafie %Nnfclpnfcylcdbt, hlcfybgedbt b &adcxekaddasa, dchaawAecjasa b dcfcspmbfpcjasa {|fuwdasa }nfajuhme;@Ka jcfev sahplefhige nafie
>l|zh|@z港口国&L=c^n#f*6%7=c不报告=c不管制捕鱼@U_n%i;@z&L=c^n#f*6%7=c不报告=c不管制捕鱼@U港口国_n%i;港口国_n%i
solas|fr|~4{de 1974 |}*hsauvegarde @0vie humaine #Imer
solas|es|@x@s&p#2@0Vida Humana #I%VMar{, 1974|};@xSOLAS
solas|ru|#b@a%Navfedc BcmagcBchkao ybxdb @ejafc
solas|ar|#ybqbade abpkfao nc abloak;#ybodace abpkfao nc abloak
solas|zh|1974%n@Z海上%s命%y@i;1974%n%4@Z海上%s命%y#x;@Z海上%s命%y@i
marpol|fr|~4*h#J@0pollution par @6navires{|, telle que modifiée par le Protocole de 1978 y relatif}
marpol|es|@x@s@JPrevenir @q~L_f@IBuques, 1973, modificado _f{el|su} @E@e1978;@x@s@JPrevenir @q~L_f@IBuques;@xMARPOL
marpol|ru|#b@a^zxesfrxdcdbr h hplag
marpol|zh|@Z防止船舶造成污染@i
_g|fr|~4{de 1979 |}%Brecherche #g%3sauvetage maritimes
_g|es|@x@s@lBúsqueda y Salvamento Marítimos{, 1979|}
_g|ru|#b@a%Nnabhkp b hnehedbt @ejafc
_g|ar|#ybbloB fabshiaH nc abloak
_g|zh|1979%n@Z海上搜寻救助@i;@Z海上搜寻{和|与|}救助@i
stcw|fr|~4{de 1978 |}*dnormes @eformation @1gens @emer, @edélivrance @1brevets #g@eveille
stcw|es|@x@s@lNormas @eFormación, Titulación y Guardia &pGente @eMar{, 1978|}
stcw|ru|#b+jnalsaiagkc b lbnmajbfagedbb jafrkag b dchcdbb geviu{| 1978 sale}
stcw|zh|1978%n海员培训=c发证#f值班标准~9;海员培训=c发证#f值班标准~9
*w|fr|@c<ufaciliter %3trafic maritime *t
*w|es|@x@JFacilitar %VTráfico Marítimo #q
*w|ru|@b%NawmcsBcdbt #7jafhkasa hplavalhige
*w|ar|@Dgcqck okte abdbaoe ablokce abmfbce
*w|zh|便利@Z海上运输@i
imo-convention|fr|@cportant création @e#emaritime &i
imo-convention|es|@xConstitutivo @0=kMarítima #q
imo-convention|ru|%DJcylpdefaldao jafhkao afsedbxeqbb
imo-convention|zh|@Z海事%v@i
mlc|fr|@c&U^imaritime{, 2006|};@c&U^imaritime @e2006
mlc|es|@x#CTrabajo Marítimo{, 2006|}
mlc|ru|@b{2006 sale |}a ifplc g jafhkaj hplavalhigc{| 2006 sale}
mlc|zh|2006%n海事劳工@i
+t|fr|^6@Q&Upatrimoine culturel subaquatique
+t|es|_p@P#jPatrimonio Cultural Subacuático
+t|ru|>tnalgaldasa kpmzipfdasa dehmclbr
+t|ar|@Dodace abgkaB abBianc abdDdfk labdcau
+t|zh|#d水下*D遗产@i
ballast-water|fr|~4@V%3contrôle =Fgestion @1eaux @eballast #gsédiments @1navires
ballast-water|es|@x@s>fControl ^xGestión #jAgua @eLastre y @ISedimentos %ABuques
ballast-water|ru|#b+jkadifamc hplaguv wemmehiduv gal b ahelkag b pnfegmcdbb bjb
ballast-water|zh|@Z船舶压载水#f沉积物控制与~G@i;@Z船舶压载水>K沉积物控制#f~G@i;控制#f~G船舶压载水#f沉积物~9
wreck-removal|fr|~4@eNairobi @Al’enlèvement @1épaves
wreck-removal|es|@x@s@eNairobi #NRemoción @eRestos @eNaufragio
wreck-removal|ru|Ieofawbohk{er jcylpdefalder kadgcdqbr|ao jcylpdefaldao kadgcdqbb|pt jcylpdefaldpt kadgcdqbt|ao jcylpdefaldao kadgcdqbco} ~Oplemcdbb xeiadpgEbv hplag
wreck-removal|zh|内罗毕@Z船舶残骸清除@i;@Z船舶残骸清除内罗毕@i
hong-kong|fr|~4@eHong Kong @V%3recyclage sûr #gécologiquement rationnel @1navires
hong-kong|es|@x@s@eHong Kong >fReciclaje Seguro y Ambientalmente Racional %ABuques
hong-kong|ru|Sadkadshk{er jcylpdefalder kadgcdqbr|ao jcylpdefaldao kadgcdqbb|pt jcylpdefaldpt kadgcdqbt|ao jcylpdefaldao kadgcdqbco} a wcxanehdao b PkamasbBchkb feqbademzdao pibmbxeqbb hplag
hong-kong|zh|香港@Z%y与无害环境拆船@i;香港@Z%y#f无害环境拆船@i
^N|fr|^6#J@0pollution @1mers résultant @el’immersion @edéchets
^N|es|@x#N#0@0~L#jMar _fVertimiento @eDesechos y Otras Materias
^N|ru|@b^zxesfrxdcdbr jafr hwfahejb aivalag _wjeicfbemag;Лadladhk@m
^N|zh|防止倾倒废物_1<o物质污染*5_I;防止倾倒废物>K<o物质污染*5#c@i
ospar|fr|@c*h@Q&Umilieu marin @el’Atlantique &UNord-Est
ospar|es|@x&p@P#jMedio {Ambiente |}Marino #jAtlántico Nordeste
ospar|ru|%D&Ojafhkao hfclu Lcgcfa-NahiaBdao Mimedibkb
ospar|ar|@Dodace ablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#d东北大西洋*5环境@i
npt|fr|#3%Bnon-prolifération @1=4nucléaires;#3%Bnon-prolifération;TNP
npt|es|#4#NNo Proliferación ^Q&PNucleares;TNP
npt|ru|%Ja dcfehnfahifedcdbb >Iafpybr;FIЯD
npt|ar|+djmd ahgwak abpqboe abhffce
npt|zh|不扩散核&r#Z;核不扩散#Z;%4不扩散#Z<B
ctbt|fr|#3d’interdiction complète @1essais nucléaires
ctbt|es|#4@e&ECompleta %AEnsayos Nucleares
ctbt|ru|%Ja ghcawKcjmtAcj %Yrlcfduv bhnuiedbo;FNЗЯQ
ctbt|ar|+daboFk abwadb bbgrakl abhffce
ctbt|zh|全面%M核试验#Z;全面禁试#Z
tpnw|fr|#3%c@1=4nucléaires
tpnw|es|#4#N&E^Q&PNucleares
tpnw|ru|%Ja %Y>Iafpybr
tpnw|ar|+doFk abpqboe abhffce
tpnw|zh|%M核&r#Z
ptbt|fr|#3interdisant @6essais d’armes nucléaires %wl’atmosphère, %w+5extra-atmosphérique #gsous l’eau
ptbt|es|#4_f%V<Zse Prohíben @IEnsayos con =e#I@qAtmósfera, %VEspacio Ultraterrestre y Debajo #jAgua
ptbt|ru|%Ja %Ybhnuiedbo >Iafpybr g eijahHcfc, g kahjbBchkaj nfahifedhigc b nal galao
ptbt|ar|+doFk grakl +kabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|%M在大气层=c&A#f水下进行核&r试验#Z;部分%M核试验#Z;部分禁试#Z
seabed-arms|fr|#3interdisant @eplacer @1=4nucléaires #gd’autres =4@edestruction massive =afond @1mers #g@1océans ainsi <Z%wleur sous-sol
seabed-arms|es|#4@l{|la }&E@eEmplazar =ey Otras &P@eDestrucción #IMasa #I@IFondos Marinos y Oceánicos y su Subsuelo
seabed-arms|ru|%Ja %YfexjcAcdbr @eldc jafco b akcedag b g csa dclfev >Iafpybr _wgblag afpybr jehhagasa pdbBiaycdbr
seabed-arms|zh|%M在海床洋底_1其底土安置核&r#f<o大规模{毁灭|杀伤}性&r#Z
enmod|fr|@c%cd’utiliser @1techniques @emodification @el’environnement %Z@1fins militaires ou toutes ~gfins hostiles
enmod|es|_p&E@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%D%Ygacddasa bmb mtwasa bdasa gfeylcwdasa *Rhfclhig gaxlcohigbr @enfbfaldpt hfclp
enmod|zh|%M为军事或任何<o敌对目@U<n改变环境@U技术_I
bwc|fr|@c%c@0mise au point, @0fabrication #g&Ustockage @1=4bactériologiques (biologiques) ou %Ztoxines #g@Aleur destruction;@c*d=4biologiques{| ou à toxines| et à toxines}
bwc|es|_p&E#jDesarrollo, @qProducción =bAlmacenamiento @e&PBacteriológicas (Biológicas) y Toxínicas y @lSu Destrucción;@h@l#w&PBiológicas{| y Toxínicas}
bwc|ru|%D%Yfexfewaikb, nfabxgalhige b dekanmcdbr xenehag wekicfbamasbBchkasa (wbamasbBchkasa) b iakhbddasa afpybr b ~Obv pdbBiaycdbb;@b%NwbamasbBchkajp {|b iakhbddajp }afpybt;%DwbamasbBchkaj {|b iakhbddaj }afpybb
bwc|ar|@DoFk aqgomaB fshgar fgvCch abpqboe abltgkcfbfrce (ablcfbfrce) fabgtqchce fgmdck gbt abpqboe
bwc|zh|@z%M#i=c生产#f储存细菌(生物)_1毒素&r#f销毁此种&r_I;%a%M{发展|研制}=c生产#f储存细菌(生物)_1毒素&r{和|以及}销毁{此种|这种|这类|此类}&r#c@i;生物{和毒素|及毒素|}&r@i
<M|fr|@M#r@qprohibition d’emploi +iguerre @egaz asphyxiants, toxiques ou similaires #g@emoyens bactériologiques
<M|es|@E%d@q&E#jEmpleo #I@qGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;@E@e=h@e1925
<M|ru|#1a %Y<P@egaodc plpEmbguv, rlagbiuv bmb lfpsbv nalawduv sexag b wekicfbamasbBchkbv hfclhig
<M|zh|%M在战争中<n窒息性=c毒性或<o气体#f细菌作战方<x@U@u;1925%n%4#Y@u<B;《1925%n#Y@u<B
cwc|fr|@c%c@0mise au point, @0fabrication, &Ustockage #g@el’emploi @1=4chimiques #g@Aleur destruction;@c*d=4chimiques
cwc|es|_p&E#jDesarrollo, @qProducción, %VAlmacenamiento =bEmpleo @e&PQuímicas y @lSu Destrucción;@h@l#w&PQuímicas
cwc|ru|%D%Yfexfewaikb, nfabxgalhige, dekanmcdbr b <PvbjbBchkasa afpybr b a csa pdbBiaycdbb;@b%NvbjbBchkajp afpybt;%DvbjbBchkaj afpybb
cwc|ar|@DoFk aqgomaB fshgar fgvCch faqgjdab abpqboe abtcdcazce fgmdck gbt abpqboe;@Dabpqboe abtcdcazce
cwc|zh|@z%M{发展|研制}=c生产=c储存#f<n化学&r_1销毁此种&r_I;%M化学&r@i;化学&r@i
ccw|fr|@c%cou @qlimitation @el’emploi @ecertaines =4classiques qui peuvent être considérées comme produisant @1effets traumatiques excessifs ou comme frappant sans discrimination;@c@Acertaines =4classiques
ccw|es|@h@lProhibiciones o Restricciones #jEmpleo @eCiertas &PConvencionales <ZPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@h@lCiertas &PConvencionales
ccw|ru|%D%Ybmb asfedbBcdbb <Pkadkfciduv gblag awuBdasa afpybr, kaiafuc jaspi hBbieizhr dedahrAbjb Bfcxjcfduc nagfcylcdbr bmb bjctAbjb dcbxwbfeicmzdac lcohigbc;@b%Nkadkfciduj gblej awuBdasa afpybr;%Dkadkfciduv gblev awuBdasa afpybr
ccw|ar|@DoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|%M或限制<n某些可被认为具有过分伤害力或滥杀滥伤作用@U常规&r@i;{特定|某些}常规&r@i
ccw-amended-ii|fr|@M%cou @qlimitation @el’emploi @1mines, pièges #g~gdispositifs{,|} tel qu’il a été modifié %33 mai 1996;@MII modifié
ccw-amended-ii|es|@E@lProhibiciones o Restricciones #jEmpleo @eMinas, &PTrampa y Otros Artefactos{,|} según fue enmendado %V3 @emayo @e1996
ccw-amended-ii|ru|#1a %Ybmb asfedbBcdbb <Pjbd, jbd-magpEck _wphifaohig h nanfegkejb, gdchcddujb 3 jer 1996 sale;lanamdcdd{uo|asa|ajp|uj|aj} #1!I!I
ccw-amended-ii|zh|经修正@U%4<y号@u<B;经修正{的|后的|}<y号@u;修正后@U%4<y号@u<B
ccw-v|fr|@M%h%Urestes explosifs @eguerre
ccw-v|es|@E<DRestos Explosivos @eGuerra
ccw-v|ru|#1%Ngxfugaanehduj ncfcybikej gaodu;#1!V
ccw-v|zh|战争遗留爆炸物@u
mine-ban|fr|@c%c@el’emploi, &Ustockage, @0production #g&Utransfert @1mines antipersonnel #g@Aleur destruction;@c%c@1mines antipersonnel;@cd’Ottawa
mine-ban|es|_p&E#jEmpleo, Almacenamiento, Producción y Transferencia @eMinas Antipersonal y @lsu Destrucción;_p&E^QMinas Antipersonal;@h@eOttawa
mine-ban|ru|%D%Ynfbjcdcdbr, dekanmcdbr xenehag, nfabxgalhige b ncfcleBb nfaibgancvaiduv jbd b ~Obv pdbBiaycdbb;%D%Ynfaibgancvaiduv jbd;Diieghk@m
mine-ban|ar|@DoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam fgmdck gbt abpbDad
mine-ban|zh|@z%M<n=c储存=c生产#f转让杀伤%s员地雷_1销毁此种地雷_I;{禁止|}杀伤%s员地雷@i;%4渥太华#x
cluster|fr|@c*d=4%Zsous-munitions
cluster|es|@h@lMuniciones #IRacimo
cluster|ru|@b%Nkehhciduj wacnfbnehej
cluster|ar|@DabHvazk abjhifmce
cluster|zh|集束弹药@i
att|fr|#3=acommerce @1armes
att|es|#4#CComercio @eArmas
att|ru|%Ja iafsagmc afpybcj
att|ar|+dgrake abpqboe
att|zh|&r贸易#Z
outer-space|fr|#3*d*Z+8@6activités @1*K+P@e+5extra-atmosphérique, y compris @qLune #g@6~gcorps célestes;#3@Al’espace{| extra-atmosphérique}
outer-space|es|#4<D@S<ZDeben Regir #wActividades %A&R~tEspacio Ultraterrestre, incluso @qLuna y Otros Cuerpos Celestes;#4#C&3
outer-space|ru|%Ja nfbdqbnev +B&2%Nbhhmclagedbt b bhnamzxagedbt kahjbBchkasa nfahifedhige, gkmtBer Лpdp b lfpsbc dcwchduc icme;%J%Nkahjahp
outer-space|ar|+dabdlamz abdhFde bphwye abmfb nc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
outer-space|zh|@z_m探索#f~A包括月球#f<o天体在内&A活动@U#D#Z;@z_m探索#f~A包括月球#f<o天体在内@U&A活动@U#D#Z;{外空|外层空间}#Z
=I|fr|%r=asauvetage @1astronautes, %3retour @1astronautes =Frestitution @1objets lancés %w_8
=I|es|#P#CSalvamento ^xDevolución @eAstronautas ^xRestitución @eObjetos Lanzados al &3
=I|ru|@Ka hnehedbb kahjadegiag, gaxgfeAcdbb kahjadegiag b gaxgfeAcdbb awKckiag, xenpAcdduv g kahjbBchkac nfahifedhiga
=I|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=I|zh|营救宇宙航行员=c送回宇宙航行员#f归还发射到&A@U物体@U%i
<2|fr|^6responsabilité @N@V@6dommages causés par @1objets spatiaux
<2|es|@x#NResponsabilidad @s_fDaños Causados _fObjetos Espaciales
<2|ru|%D%Waigcihigcddahib xe pAcfw, nfbBbdcdduo kahjbBchkbjb awKckiejb
<2|ar|@DabdqIfbce abmfbce jh abpAkak abgc gomBua abprqad abnAazce
<2|zh|空间物体所造成损害@U@Z责任@i;&A物体所造成损害之@Z责任@i
+X|fr|@c@Al’immatriculation @1objets lancés %w_8
+X|es|@x#CRegistro @eObjetos Lanzados al &3
+X|ru|%Dfcsbhifeqbb awKckiag, xenphkecjuv g kahjbBchkac nfahifedhiga
+X|ar|@Dgqrcb abprqad abdybie nc abnAaE abvakrc
+X|zh|@z登记射入&A物体_I
moon|fr|%r+8@6activités @1*K%BLune #g@6~gcorps célestes
moon|es|#P<Zdebe regir #wactividades %A&R#I@qLuna y otros cuerpos celestes
moon|ru|@Ka +B&2@eЛpdc _wdcwchduv icmev
moon|ar|abagnai abdhFd bphwye abmfb jbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|@z_m在月球#f<o天体上活动@U%i;月球%i
antarctic|fr|#3@Al’Antarctique
antarctic|es|#4Antártico
antarctic|ru|%J~OMdiefkibkc
antarctic|ar|+dphgaktgcta
antarctic|zh|南极#Z
tlatelolco|fr|#3visant l’interdiction @1=4nucléaires #IAmérique latine #g%w@6Caraïbes;#3@eTlatelolco
tlatelolco|es|#4&pProscripción ^Q=e#I{la |}América Latina =bCaribe;#4@eTlatelolco
tlatelolco|ru|%Ja %Y>Iafpybr g Лeibdhkao Mjcfbkc b Cefbwhkaj wehhcodc;%JTmeicmamka
tlatelolco|ar|+doFk +kpdkcta abbagchce fdhyie ablok abtakclc;+dgbagcbfbtf
tlatelolco|zh|拉丁美洲#f加勒比%M核&r#Z;特拉特洛尔科#Z
rarotonga|fr|#3%Bzone dénucléarisée &UPacifique Sud;#3@eRarotonga
rarotonga|es|#4#NZona Libre @e=e#jPacífico Sur;#4@eRarotonga
rarotonga|ru|%Ja wcxKrlcfdao xadc tydao Behib Tbvasa akcede;%JOefaiadse
rarotonga|ar|+dkakfgfhDa
rarotonga|zh|南太平洋无核区#Z;南太平洋无核&r区#Z;拉罗通加#Z
bangkok|fr|#3%B&b@el’Asie &USud-Est;#3@eBangkok
bangkok|es|#4#NZona Libre @e=e{de|del|en|en el} Asia Sudoriental;#4@eBangkok
bangkok|ru|%J*Pg Ysa-NahiaBdao Mxbb;Uedskakhk#F
bangkok|ar|+dshwaE abdhyie abvabce dh +krhfl wki Jqca;+dlahtft
bangkok|zh|东南亚无核&r区#Z;曼谷#Z
pelindaba|fr|#3@Aune &b#IAfrique;#3@ePelindaba
pelindaba|es|#4@luna Zona Libre @e=e#IÁfrica;#4@ePelindaba
pelindaba|ru|%J*Pg MHfbkc;Gcmbdlewhk#F
pelindaba|ar|+dshwaE dhyie vabce dh +kpnkcica;+dlbchmala
pelindaba|zh|*E无核&r区#Z;佩林达巴#Z
_h|fr|#3portant création d’une &b#IAsie centrale;#3%h%Zune &b#IAsie centrale
_h|es|#4@luna Zona Libre @e=e#I{|el }Asia Central;#4@eSemipalatinsk
_h|ru|%J*Pg Цcdifemzdao Mxbb;Lcjbnemeibdhk#F
_h|ar|+dshwaE dhyie vabce dh +kJqca abfqyG
_h|zh|中亚无核&r区#Z;塞米巴拉金斯克#Z
unfccc|fr|Convention-cadre @r*dchangements climatiques
unfccc|es|@h=i<q<7;@h=i<7
unfccc|ru|OejaBd@a@7~Obxjcdcdbb kmbjeie;OejaBd@a~Obxjcdcdbb kmbjeie;OCQCDDI
unfccc|ar|@D@2absyakce &MgDck abdhav
unfccc|zh|@t气候变化=Q@i;气候变化=Q@i
kyoto|fr|@M@eKyoto{ à la Convention-cadre des Nations Unies sur les changements climatiques|}
kyoto|es|@E@eKyoto @0@h=i<q<7;@E@e{Kyoto|Kioto}
kyoto|ru|Cbaihk@O{ k OejaBdao kadgcdqbb Dfsedbxeqbb DwKclbdcdduv Ieqbo aw bxjcdcdbb kmbjeie|}
kyoto|ar|<atcfgf
kyoto|zh|%4@t气候变化=Q#x京都@u;%4@t气候变化=Q#x@U京都@u;京都@u
<Y|fr|%r@eParis
<Y|es|#P@eParís aprobado #Ivirtud @0@h=i<q<7;#P@eParís
<Y|ru|Gefbyhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb}
<Y|ar|agnai lakcq
<Y|zh|巴黎%i
cbd|fr|^6diversité biologique
cbd|es|@x#N+3Biológica
cbd|ru|%D^l;@b@7a ^l
cbd|ar|@Dabghfj ablcfbfrc;&4&Slabghfj ablcfbfrc
cbd|zh|#X@i
+n|fr|@M@eCartagena %B#J@1risques biotechnologiques
+n|es|@E@eCartagena @l#2@0Biotecnología{ del Convenio sobre la Diversidad Biológica|};@E@eCartagena
+n|ru|Cefievcdhk#o%Nwbawcxanehdahib;Cefievcdhk#o%Nwbawcxanehdahib k Cadgcdqbb a ^l;Cefievcdhk@O
+n|ar|<aikyarhe bbqbade abpocazce;<aikyarhe abdgjbi labqbade abpocazce
+n|zh|%4#X#x卡塔赫纳生物%y@u;%4#X#x@U卡塔赫纳生物%y@u;卡塔赫纳{生物安全|}@u
nagoya|fr|@M@eNagoya @A^O%Uressources génétiques #g%3partage juste #géquitable @1avantages découlant @eleur utilisation;@M@eNagoya
nagoya|es|@E@eNagoya @l_q@IRecursos Genéticos y ~NJusta y Equitativa #I@IBeneficios <Zse Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};@E@eNagoya
nagoya|ru|Iesaohk#ofcspmbfagedbr lahipne k scdcibBchkbj fchpfhej b hagjchidasa *R@ehnfegclmbgao b fegdao ahdagc gusal ai bv nfbjcdcdbr{ k Cadgcdqbb a wbamasbBchkaj fexdaawfexbb|};Iesaohk@O
nagoya|ar|<ahaDfca
nagoya|zh|%4#X#x@z获取遗传资源#f公正#f公平分享其~A所产生惠益@U_2@u;@z获取遗传资源{和|与|以及}公正{和|}公平{地|}分享其~A所产生惠益@U_2@u;_2@u
unccd|fr|@c@r%Blutte ^5désertification{ dans les pays gravement touchés par la sécheresse et/ou la désertification, en particulier en Afrique|}
unccd|es|@h<q@eLucha <sDesertificación #I@IPaíses Afectados _fSequía Grave o Desertificación, #IParticular #IÁfrica;Convención{ de las Naciones Unidas|} @eLucha <sDesertificación;@h@eLucha <sDesertificación #I@IPaíses Afectados _fSequía Grave o Desertificación, #IParticular #IÁfrica
unccd|ru|@b@7%N#Ranphiudbgedbcj g icv hifedev, kaiafuc bhnuiugeti hcfzcxdpt xehpvp b/bmb anphiudbgedbc, ahawcdda g MHfbkc;@b@7%N#Ranphiudbgedbcj;@b%N#Ranphiudbgedbcj
unccd|ar|>sabgxok nc ablbmah abgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;>sabgxok
unccd|zh|@t@z在发生严重干旱#f/或荒漠化@U#U^s是在*E防治荒漠化_I;@t防治荒漠化@i;防治荒漠化@i
~y|fr|_o*h@Q@0couche d’ozone
~y|es|@x@e~d&p@P@0Capa @eOzono
~y|ru|Ncdhk@a~Oavfedc axadagasa hmar
~y|ar|@Dnccha bodace ylie abpfCfh
~y|zh|#d臭氧层*u@i
^a|fr|@M@eMontréal %h%Z@1substances qui appauvrissent @qcouche d’ozone
^a|es|@E@eMontreal %d#wSustancias <ZAgotan @qCapa @eOzono;@E@eMontreal
^a|ru|Jadfcemzhk#o%NgcAchigej, fexfpEetAbj axadaguo hmao;Jadfcemzhk@O
^a|ar|<adfhgkcab &Mabdfam abdqghnme bylie abpfCfh
^a|zh|@z消耗臭氧层物质@U蒙特利尔@u;%4蒙特利尔@u<B
basel|fr|*0Bâle =acontrôle @1mouvements transfrontières @edéchets dangereux #g@eleur élimination;*0Bâle
basel|es|@x@eBasilea #CControl %AMovimientos Transfronterizos %ADesechos Peligrosos y su Eliminación;@x@eBasilea
basel|ru|Uexcmzhk+jkadifamc xe ifedhsfedbBdao ncfcgaxkao anehduv aivalag b bv plemcdbcj;Uexcmzhk@m
basel|ar|@DlaCb &Mabgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@DlaCb
basel|zh|控制危险废物越境转移_1其处置巴塞尔@i;巴塞尔@i
rotterdam|fr|*0Rotterdam{ sur la procédure de consentement préalable en connaissance de cause applicable à certains produits chimiques et pesticides dangereux qui font l’objet d’un commerce international|}
rotterdam|es|@x@eRotterdam #CProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @eComercio #q;@x@eRotterdam
rotterdam|ru|Oaiicflejhk+jnfaqclpfc nfclgefbicmzdasa awahdageddasa hasmehbr #Oailcmzduv anehduv vbjbBchkbv gcAchig b nchibqblag g %Wiafsagmc;Oaiicflejhk@m
rotterdam|ar|@Dkfgkmad &Slgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake abmfbce
rotterdam|zh|@z在@Z贸易中对某些危险化学品#f农药采用事先知情同意程序@U鹿特丹@i;鹿特丹@i
^f|fr|*0Stockholm{ sur les polluants organiques persistants|}
^f|es|@x@eEstocolmo @lContaminantes Orgánicos Persistentes;@x@eEstocolmo
^f|ru|Liaksamzjhk+jhiaokbv afsedbBchkbv xesfrxdbicmrv;Liaksamzjhk@m
^f|ar|@Daqgtufbd &MabdbfBag abjAfce abBalge;@Dqgftufbd &MabdbfBag abjAfce abBalge
^f|zh|@z持久性有机污染物@U斯德哥尔摩@i;斯德哥尔摩@i
minamata|fr|*0Minamata{ sur le mercure|}
minamata|es|@x@eMinamata #CMercurio;@x@eMinamata
minamata|ru|Jbdejeihk+jfipib;Jbdejeihk@m
minamata|ar|@Ddchadaga &MabCzli
minamata|zh|@z汞@U水俣@i;水俣@i
cites|fr|@c=acommerce @3@1espèces @efaune #g@eflore sauvages menacées d’extinction;CITES
cites|es|@h#CComercio @s@eEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%D%Wiafsagmc gblejb lbkao Hepdu b Hmafu, devalrAbjbhr nal psfaxao bhBcxdagcdbr;LQTXL
cites|ar|@Dabagrak abmfbc lphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Dabgrake abmfbce nc phfaj abocfahag fabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植物种@Z贸易@i;濒危物种{国际|}{贸易|}@i
cms|fr|^6&H@1espèces migratrices appartenant +ifaune sauvage;*0Bonn
cms|es|_p&e^QEspecies Migratorias @eAnimales Silvestres
cms|ru|@b%Nhavfedcdbt jbsfbfptAbv gblag lbkbv ybgaiduv;%Dhavfedcdbb jbsfbfptAbv gblag lbkbv ybgaiduv
cms|ar|@DonF phfaj abocfahag ablkce abduarke;@DabdoanFe jbG phfaj abocfahag ablkce abduarke
cms|zh|养护野生动物移栖物种@i;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@i
ramsar|fr|@c#L%Uzones humides d’importance internationale, particulièrement comme habitats @1oiseaux d’eau;*0Ramsar
ramsar|es|@hrelativa a @IHumedales @eImportancia #q{|,} Especialmente como Hábitat @eAves Acuáticas;@h@eRamsar
ramsar|ru|%Dgalda-wamaiduv psalzrv, bjctAbv jcylpdefaldac xdeBcdbc, smegduj awfexaj g keBchigc jchiaawbiedbo galanmegetAbv nibq;Oejhefhk@m
ramsar|zh|@z^s是作为水禽栖息地@U@Z重要湿地@i;拉姆萨尔{湿地|}@i;%4湿地#x
acap|fr|%r%B&H@1albatros #g@1pétrels
acap|es|#P#N&e@eAlbatros y Petreles
acap|ru|@Ka havfedcdbb emzweifahag b wpfcgchidbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#d信天翁#f海燕%i
bamako|fr|*0Bamako{ sur l’interdiction d’importer en Afrique des déchets dangereux et sur le contrôle des mouvements transfrontières et la gestion des déchets dangereux produits en Afrique|}
bamako|es|@h@eBamako
bamako|ru|Uejekhk@m
bamako|zh|巴马科@i
>a|fr|@c*h@Q=Fmise #Ivaleur &Umilieu marin %w@qrégion @1Caraïbes;*0Carthagène
>a|es|@x&p@P=b#n#jMedio Marino @0Región #jGran Caribe
>a|ru|%D&Ob ahgacdbb jafhkao hfclu UamzEasa Cefbwhkasa feoade;Cefievcdhk@m
>a|zh|#d#f开发大加勒比区域*5环境@i
alps|fr|^6@Q@1Alpes;@calpine
alps|ru|>tMmzn;Mmznbohk@m
alps|zh|#d阿尔卑斯山@i;阿尔卑斯山@i
~z|fr|@c&s%h%Uutilisations @1cours d’eau <W%Z@1fins ~g<Z@qnavigation
~z|es|@h#C%T%AUsos %ACursos @eAgua #9@JFines Distintos @0Navegación
~z|ru|%Dnfegc dchplavalduv gblag *R#6galaiakag
~z|ar|@Diahfh aqgvmad abdrakc abdazce abmfbce nc abpDkaA Dck abdbaoce
~z|zh|@Z水道非航行<n<x@i
water|fr|^6@Q#g&X@1cours d’eau transfrontières #g@1lacs >6;@c@Al’eau
water|es|@x#N@Py &G%ACursos @eAgua Transfronterizos y {de |}@ILagos &w
water|ru|@b%Navfedc b bhnamzxagedbt ifedhsfedbBduv galaiakag b #6axcf
water|zh|跨界水道#f@Z湖泊#d#f~A@i;#d>J{利用|使用}{跨界|越境}水道#f@Z湖泊@i;%4水#x
aarhus|fr|@c@A^O%Zl’information, @qparticipation &Upublic au processus décisionnel #g^O+i&W&1d’environnement;@cd’Aarhus
aarhus|es|@h#C_q@qInformación, @q~N#jPúblico #I@qToma @eDecisiones =b_q@q%0#IAsuntos Ambientales;{Convención|Convenio} @eAarhus
aarhus|ru|%Dlahipnc k bdHafjeqbb, pBehibb awAchigcddahib g nfaqchhc nfbdribr fcEcdbo b lahipnc k nfegahplbt %Nganfahej, kehetAbjhr akfpyetAco hfclu;Dfvphhk@m
aarhus|zh|在环境#K上获得信息=c公众参与决策#f诉诸<x律_I;奥胡斯@i
espoo|fr|@c@Al’évaluation @el’impact @Al’environnement %wun contexte transfrontière;@cd’Espoo
espoo|es|_pEvaluación #jImpacto Ambiental #Iun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@b~Oaqcdkc gaxlcohigbr @eakfpyetApt hfclp g ifedhsfedbBdaj kadickhic;@bЭhna
lrtap|fr|^6pollution atmosphérique transfrontière %Zlongue distance
lrtap|es|{Convenio|Convención} #N~LAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%DifedhsfedbBdaj xesfrxdcdbb gaxlpve @ewamzEbc fehhiardbr
lrtap|zh|远距离越境空气污染@i;长程越界空气污染@i
escazu|fr|%rrégional @A^O%Zl’information, @qparticipation publique #g^O+i&W%Zpropos @1questions environnementales #IAmérique latine #g%w@6Caraïbes;%rd’Escazú
escazu|es|#PRegional #C_q@qInformación, @q~NPública =b_q@q%0#IAsuntos Ambientales #IAmérica Latina =bCaribe;#P@eEscazú
escazu|ru|Эhkehphk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb};@KЭhkehp
plant-genetic|fr|#3@3*dressources phytogénétiques @Vl’alimentation #gl’agriculture
plant-genetic|es|#4@s<DRecursos Fitogenéticos &pAlimentación ^xAgricultura
plant-genetic|ru|#b#zfehibicmzduv scdcibBchkbv fchpfhev _bnfabxgalhige nfalagamzhigbr b gclcdbr hcmzhkasa vaxrohige
plant-genetic|zh|粮食#f农业植物遗传资源@Z#Z;粮食#f农业植物遗传资源{国际|}#Z
_S|fr|~4*h@Q@1végétaux
_S|es|@h@s@e@PFitosanitaria
_S|ru|#b@a%Nkefedibdp b &Ofehicdbo
_S|zh|@Z植物#d@i
^b|fr|^6sûreté nucléaire
^b|es|@h@l#2Nuclear
^b|ru|%Drlcfdao >z
^b|ar|@Dabpdah abhffc
^b|zh|核%y@i
*Y|fr|^6notification rapide d’un accident nucléaire
*Y|es|_pPronta Notificación @eAccidentes Nucleares
*Y|ru|@b~Oancfeibgdaj anagcAcdbb a rlcfdao egefbb
*Y|ar|@DabglbcD abdltk jh fifj oamB hffc
*Y|zh|_1早通报核事故@i
+T|fr|@c@Al’assistance #Icas d’accident nucléaire ou @esituation d’urgence radiologique
+T|es|@h@lAsistencia #Icaso @eAccidente Nuclear o Emergencia Radiológica
+T|ru|%DnajaAb g hmpBec rlcfdao egefbb bmb felbeqbaddao egefbodao hbipeqbb
+T|ar|@Dgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+T|zh|核事故或辐射紧急情况援助@i
spent-fuel|fr|@ccommune %Bsûreté @0gestion &Ucombustible usé #g%Bsûreté @0gestion @1déchets radioactifs
spent-fuel|es|@hConjunta @l#2#I@qGestión #jCombustible Gastado y @l#2#I@qGestión @eDesechos Radiactivos
spent-fuel|ru|DwKclbdcdd+j_k~haifewaiegEbj ianmbgaj b a _k~hfelbaekibgdujb aivalejb
spent-fuel|ar|&4abdwgkte &Mpdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
spent-fuel|zh|乏燃料~G%y#f放射性废物~G%y联合@i
iaea-statute|fr|Statut @el’Agence @N@el’énergie atomique;Statut @el’AIEA
iaea-statute|es|>G#jOrganismo @s@eEnergía Atómica
iaea-statute|ru|^D+Gescdihige %Neiajdao Pdcfsbb;^DJMSMTЭ
iaea-statute|zh|@Z原子能机构规约;原子能机构规约
<m|fr|Constitution @e#e_M@0Santé;Constitution @e#e_M@0santé
<m|es|_s=k%z@0Salud
<m|ru|^D~cafsedbxeqbb xlfegaavfedcdbr
<m|ar|mqgfk dhFde abxoe abjabdce
<m|zh|%b卫生%v%v<x
fctc|fr|Convention-cadre @e{l’Organisation mondiale de la Santé|l’OMS} *hlutte antitabac
fctc|es|@x=i@0=k%z@0Salud >fControl #jTabaco;@xMarco{ de la OMS|} >fControl #jTabaco
fctc|ru|OejaBd@a~cafsedbxeqbb xlfegaavfedcdbr %Nwafzwc &Nieweke;OejaBd@aNDЗ %Nwafzwc &Nieweke
fctc|ar|@DdhFde abxoe abjabdce absyakce &Mdtanoe abglD
fctc|zh|%b卫生%v烟草控制=Q@i
>r|fr|Acte constitutif @e#e@r@Vl’éducation, @qscience =Fculture;@ccréant une Organisation @r@Vl’éducation, @qscience =Fculture
>r|es|_s=k<q&pEducación, @qCiencia ^xCultura;_sUNESCO
>r|ru|^D@7%Nganfahej awfexagedbr, depkb b kpmzipfu;^DYIXLCD
>r|zh|@t教育=c科学_1*D%v%v<x;@t教育=c科学>K*D%v%4%v<x<B;教科文%v%4%v<x<B
^j|fr|Acte constitutif @e#e@r@V%3#Gindustriel
^j|es|_s=k<q>f#nIndustrial
^j|ru|^D@7%NnfajuEmcddajp fexgbibt
^j|zh|@t工业#i%v章程
chicago|fr|@c#L%Zl’aviation civile &i
chicago|es|@x@lAviación Civil #q
chicago|ru|%D%Wsfeyledhkao egbeqbb;Zbkeshk@m
chicago|ar|@Dabyckah abdmhc abmfbc
chicago|zh|@Z~F用航空@i
^m|fr|@c*h@Q&Upatrimoine mondial, culturel #gnaturel;@c&Upatrimoine mondial
^m|es|@h&p@P#jPatrimonio Mundial, Cultural y Natural;@h#jPatrimonio Mundial
^m|ru|>tghcjbfdasa kpmzipfdasa b nfbfaldasa dehmclbr
^m|ar|@Dodace abgkaB +yabBianc fabylcjc;@Dbodace abgkaB +yabBianc fabylcjc
^m|zh|#d%b*D#f自然遗产@i
=o|fr|@c#r@6=z%Zprendre @Vinterdire #gempêcher l’importation, l’exportation #g%3transfert @epropriété >1@1biens culturels
=o|es|@h@l#w=j<ZDeben Adoptarse @JProhibir e Impedir @qImportación, @qExportación ^xTransferencia @ePropiedad Ilícitas @eBienes Culturales
=o|ru|%Djcfev, denfegmcdduv @exenfcAcdbc b nfclpnfcylcdbc ~jggaxe, gugaxe b ncfcleBb nfege hawhigcddahib @ekpmzipfduc qcddahib
=o|zh|@z%M#f防止%7进出口~6#f%7转让其所有权@U方<x_I;%a{采取措施|}%M{和|并}防止%7进出口~6#f%7转让其所有权{方法|}#c@i
&7|fr|@c{|de La Haye |de La Haye de 1954 |de 1954 }*h@Q@1_y#Icas @econflit armé
&7|es|Convención{| de La Haya| de La Haya de 1954} &p@P%ABienes Culturales #ICaso @eConflicto Armado
&7|ru|%D&O&q
&7|ar|@Dodace abddgbtag abBiance nc oabe hwfl hCaj dqbo;@Dodace abddgbtag abBiance nc oabe abhCaj abdqbo
&7|zh|@z发生%R时#d~6_I;%R情况下#d~6@i
=p|fr|Deuxième @M%h+i*0La Haye @e1954 *h@Q@1_y#Icas @econflit armé
=p|es|Segundo @E@0@h@eLa Haya @e1954 &p@P%ABienes Culturales #ICaso @eConflicto Armado
=p|ru|Niaf{ao nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} k Seeshkao kadgcdqbb 1954 =D&O&q;Niaf{ao nfaiakam|asa nfaiakame|ajp nfaiakamp|uj nfaiakamaj|aj nfaiakamc} k Seeshkao kadgcdqbb a &O&q{| 1954 sale}
=p|zh|%4@z发生%R时#d~6@U#x<y@u;%4@z发生%R时#d~6@U{1954年|}{海牙|}#x#c<y{项|}@u
+p|fr|@c*hsauvegarde &Upatrimoine culturel immatériel
+p|es|@h&pSalvaguardia #jPatrimonio Cultural Inmaterial
+p|ru|>tdcjeicfbemzdasa kpmzipfdasa dehmclbr
+p|ar|@Dxfh abgkaB abBianc Dck abdamc
+p|zh|#d非物质*D遗产@i
*T|fr|^6@Q=Fpromotion @0diversité @1expressions culturelles
*T|es|_p@Py Promoción @0+3^QExpresiones Culturales
*T|ru|>tb naaAfcdbb fexdaawfexbr Hafj kpmzipfdasa hejagufeycdbr
*T|ar|@Dodace fgjCcC ghfj pwtab abgjlck abBianc
*T|zh|#d#f促进*D表现形式多样性@i
unidroit-1995|fr|@c{d’UNIDROIT |}*d_yvolés ou illicitement exportés
unidroit-1995|es|Convenio{ de UNIDROIT|} <DObjetos Culturales Robados o Exportados Ilegalmente
unidroit-1995|ru|@b{|YIQFOVM }a navbAcdduv bmb dcxekadda gugcxcdduv kpmzipfduv qcddahirv
unidroit-1995|zh|@Z统一私<x协会@z被盗或%7出口文物_I;{国际统一私法协会|}@z被盗或{者|}%7出口文{物|化财产}_I
doping|fr|~4#S%3dopage %w%3sport
doping|es|@h@s#a%VDopaje #I%VDeporte
doping|ru|#b+j#Rlanbdsaj g hnafic
doping|ar|#ybdtanoe abdhwyag nc drab abkcaAe
doping|zh|反对在体育运动中<n兴奋剂~9
marrakesh-vip|fr|#3@eMarrakech{ visant à faciliter l’accès des aveugles, des déficients visuels et des personnes ayant d’autres difficultés de lecture des textes imprimés aux œuvres publiées|}
marrakesh-vip|es|#4@eMarrakech @JFacilitar %V_q#wObras Publicadas a #w&cCiegas, con Discapacidad Visual o con Otras Dificultades @JAcceder al Texto Impreso;#4@e{Marrakech|Marrakesh}
marrakesh-vip|ru|JeffekcEhk{bo lasagaf|asa lasagafe|ajp lasagafp|bj lasagafaj|aj lasagafc} ~OawmcsBcdbb lahipne hmcnuv b mbq h defpEcdbrjb xfcdbr bmb bdujb asfedbBcddujb hnahawdahirjb gahnfbdbjeiz ncBeidpt bdHafjeqbt k anpwmbkagedduj nfabxgclcdbrj;JeffekcEhk#F
marrakesh-vip|zh|@z为盲%s=c视力障碍者或<o印刷品阅读障碍者获得已出版作品提供便利@U~H#Z;@z为盲%s=c视力障碍者或<o印刷品阅读障碍者获得已发表作品提供便利@U~H#Z;~H#Z
tampere|fr|*0Tampere %Bmise %Zdisposition @eressources @etélécommunication @Vl’atténuation @1effets @1catastrophes #g@V@6opérations @esecours #Icas @ecatastrophe
tampere|es|@x@eTampere #CSuministro @eRecursos @eTelecomunicaciones &pMitigación @eCatástrofes y #wOperaciones @eSocorro #ICasos @eCatástrofe
tampere|ru|@bTejncfc a nfclahiegmcdbb icmckajjpdbkeqbadduv fchpfhag _bhjrsBcdbr nahmclhigbo wclhigbo b ahpAchigmcdbr ancfeqbo %Nakexedbt najaAb;@bTejncfc
tampere|ar|@Dgadlckc &Slgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
tampere|zh|为减灾救灾*8提供电信资源@U坦佩雷@i;坦佩雷@i
^Z|fr|^6circulation routière
^Z|es|_pCirculación _fCarretera
^Z|ru|%Dlafaydaj lgbycdbb 1949 sale;@b1949 =Dlafaydaj lgbycdbb
^Z|zh|1949%n道路交通@i;1949%n%4道路交通#x
tir|fr|@cdouanière #Lau transport @3@emarchandises sous %3couvert @ecarnets TIR;@cTIR
tir|es|@xAduanero relativo al Transporte @s@eMercancías al Amparo %ACuadernos TIR;@xTIR
tir|ru|Tejaycdd+j%Wncfcgaxkc sfpxag h nfbjcdcdbcj kdbykb JFG;@bJFG
tir|zh|@Z公路运输@i;TIR@i
frontier-controls|fr|~4@Al’harmonisation @1contrôles @1marchandises %Ufrontières
frontier-controls|es|{Convenio|Convención} @s#NArmonización %AControles @eMercancías #I#wFronteras
frontier-controls|ru|#b+jhasmehagedbb phmagbo nfagclcdbr kadifamr sfpxag @esfedbqev
transit-trade|fr|@c#Lau commerce @etransit @1*Ksans littoral
transit-trade|es|@h#CComercio @eTránsito %A&Rsin Litoral
transit-trade|ru|%Difedxbidao iafsagmc gdpifbkadibdcdiemzduv sahplefhig
transit-trade|zh|内陆#U过境贸易@i;内陆国过境贸易@i
*Q|fr|@c*hreconnaissance #gl’exécution @1sentences arbitrales étrangères
*Q|es|@h#CReconocimiento ^xEjecución ^QSentencias Arbitrales Extranjeras
*Q|ru|%Dnfbxdedbb b nfbgclcdbb g bhnamdcdbc bdahifedduv efwbifeyduv fcEcdbo;Izt-Йafkhk@m
*Q|ar|@Dabajgkan likakag abgotcd abprhlce fghncHua
*Q|zh|承认_1+0外国仲裁裁决@i;承认>J+0外国仲裁裁决@i;%4纽约#x
cisg|fr|@c@r*dcontrats @evente @N@emarchandises
cisg|es|@h<q<DContratos @eCompraventa @s@eMercaderías
cisg|ru|@b@7a lasagafev %Wkpnmb-nfaleyb iagefag
cisg|ar|@D@2&Mjifm ablcj abmfbc bblAazj
cisg|zh|@t@Z货物销售合同@i
+g|fr|@c@r@A&X@ecommunications électroniques %w@6contrats >6
+g|es|@h<q#N&G^QComunicaciones Electrónicas #I@IContratos &w
+g|ru|@b@7~Obhnamzxagedbb Pmckifadduv haawAcdbo g #6lasagafev
+g|zh|@t@Z合同<n电子通信@i
~Y|fr|@c@r=acontrat @etransport @3@emarchandises effectué entièrement ou partiellement par mer;<G@eRotterdam
~Y|es|@x<q#CContrato @eTransporte @s@eMercancías Total o Parcialmente Marítimo;>x@eRotterdam
~Y|ru|@b@7a lasagafev namdahizt bmb BehibBda jafhkao %Wncfcgaxkb sfpxag;Oaiicflejhk#E
~Y|zh|@t全程或部分海上@Z货物运输合同@i;鹿特丹<5
=y|fr|@c@r%Btransparence %wl’arbitrage <Uinvestisseurs #g*Kfondé @A@1traités;*0Maurice %Btransparence
=y|es|@h<q#NTransparencia #I@IArbitrajes <UInversionistas y &R#I%V=i@eun Tratado;@h@eMauricio #NTransparencia
=y|ru|@b@7a nfaxfeBdahib g kadickhic efwbifeydasa fexwbfeicmzhige jcylp bdgchiafejb b sahplefhigejb @eahdagc #6lasagafag;Jegfbkbohk+jnfaxfeBdahib
=y|zh|@t投资%s与#U间基于#Z仲裁透明度@i;~E透明度@i
>o|fr|@c@r*daccords @erèglement <Wissus @0médiation;*0Singapour %Bmédiation
>o|es|@h<q<DAcuerdos @eTransacción #9Resultantes @0Mediación;@h@eSingapur #NMediación
>o|ru|@b@7a #6jbfaguv hasmeEcdbrv, lahibsdpiuv g fcxpmzieic jclbeqbb;Lbdsenpfhk+jjclbeqbb
>o|zh|@t@z调解所产生@U@Z#f解协议@i;新加坡调解@i
>i|fr|@c@r*deffets <W@1ventes judiciaires @enavires;*0Beijing %Bvente judiciaire @enavires
>i|es|@h<q<DEfectos #9^QVentas Judiciales @eBuques;@h@eBeijing #NVenta Judicial @eBuques
>i|ru|@b@7a #6nahmclhigbrv hplcwdao nfaleyb hplag;Gckbdhk+jhplcwdao nfaleyc hplag
>i|zh|@t船舶司<x出售@Z效力@i;~B船舶司<x出售@i
upeace|fr|%r@3portant création @el’Université *hpaix
upeace|ru|#b{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb} a haxledbb Vdbgcfhbicie jbfe
ilo-29|fr|*01930 =a^iforcé{ (no 29)|};&f{| (no 29)} =a^iforcé{|, 1930}
ilo-29|es|@x#CTrabajo Forzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@b1930 =Dnfbdplbicmzdaj ifplc (№ 29);@b@La nfbdplbicmzdaj ifplc
ilo-29|zh|1930%n>B^729号);1930%n%4>B#x
~V|fr|@M{de 2014 |}%h+i@c{de 1930 |}=a^iforcé{|, 1930| (no 29)}
~V|es|Protocolo{ de 2014|} relativo al @x#CTrabajo Forzoso{, 1930|, 1930 (núm. 29)|}
~V|ru|#1{|2014 sale }k Cadgcdqbb 1930 =Dnfbdplbicmzdaj ifplc{| (№ 29)}
~V|zh|《1930%n>B@i》2014%n@u;《1930%n>B#x{(第29号)|}#c{2014年|}@u
ilo-87|fr|*01948 %Bliberté syndicale =F@Q&Udroit syndical{ (no 87)|};&f{| (no 87)} %Bliberté syndicale =F@Q&Udroit syndical{|, 1948}
ilo-87|es|@x#NLibertad Sindical ^x@P#j%T@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@b1948 =Dhgawalc ehhaqbeqbb b &Onfege @eafsedbxeqbt (№ 87);@b@La hgawalc ehhaqbeqbb b &Onfege @eafsedbxeqbt
ilo-87|zh|1948%n结社自由#f#d%v#V^787号);1948%n结社自由{和|及|与}#d%v权{利|}@i
ilo-97|fr|*01949 *d_jmigrants (révisée){ (no 97)|};&f{| (no 97)} *d_jmigrants (révisée){|, 1949}
ilo-97|es|@x<DTrabajadores Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%n移~F就业@i(修订)(第97号);1949%n移{民|徙}就业@i{(修订)|(修订本)|(订正)|}
ilo-98|fr|*01949 &sd’organisation #g@enégociation collective{ (no 98)|};&f{| (no 98)} &sd’organisation #g@enégociation collective{|, 1949}
ilo-98|es|@x#C%T@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@b1949 =Dnfegc @eafsedbxeqbt b @egclcdbc kammckibgduv ncfcsagafag (№ 98);@b@La nfegc @eafsedbxeqbt b {|de }gclcdbc kammckibgduv ncfcsagafag
ilo-98|zh|1949%n%v#V#f集体谈判#V^798号);1949%n%v权{利|}{和|及|与}集体谈判{权利|权|}@i
ilo-100|fr|*01951 @Al’égalité @erémunération{ (no 100)|};&f{| (no 100)} @Al’égalité @erémunération{|, 1951}
ilo-100|es|@x@lIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
ilo-100|ru|@b1951 =Dfegdaj gaxdesfeylcdbb (№ 100);@b@La fegdaj gaxdesfeylcdbb
ilo-100|zh|1951%n同酬^7100号);1951%n同{工同|等报|}酬@i
ilo-102|fr|*01952 #r@q%xsociale (norme minimum){ (no 102)|};&f{| (no 102)} #r@q%xsociale (norme minimum){|, 1952}
ilo-102|es|@x#N#2Social (Norma Mínima){, 1952 (núm. 102)|, 1952|}
ilo-102|ru|@b1952 =Djbdbjemzduv dafjev >yawchncBcdbr (№ 102);@b@La jbdbjemzduv dafjev >yawchncBcdbr
ilo-102|zh|1952%n*7保障(最低标准)^7102号);1952%n*7保障(最低标准)@i
ilo-105|fr|*01957 @Al’abolition &U^iforcé{ (no 105)|};&f{| (no 105)} @Al’abolition &U^iforcé{|, 1957}
ilo-105|es|@x#NAbolición #jTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
ilo-105|ru|@b1957 sale ~Opnfexldcdbb nfbdplbicmzdasa ifple (№ 105);@b@L~Opnfexldcdbb nfbdplbicmzdasa ifple
ilo-105|zh|1957%n废除>B^7105号);1957%n废{除|止}>B@i
ilo-111|fr|*01958 #r@q%2(emploi #gprofession){ (no 111)|};&f{| (no 111)} #r@q%2(emploi #gprofession){|, 1958}
ilo-111|es|@x#N&Q(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
ilo-111|ru|@b1958 =D=x%Cifple b xedribo (№ 111);@b@La =x%Cifple b xedribo
ilo-111|zh|1958%n(就业#f职业)^r^7111号);1958%n{(就业{和|及|与}职业)^r|^r(就业{和|及|与}职业)}@i
ilo-138|fr|*01973 @Al’âge minimum{ (no 138)|};&f{| (no 138)} @Al’âge minimum{|, 1973}
ilo-138|es|@x#NEdad Mínima{, 1973 (núm. 138)|, 1973|}
ilo-138|ru|@b1973 =Djbdbjemzdaj gaxfehic _bnfbcje @efewaip (№ 138);@b@La jbdbjemzdaj gaxfehic _bnfbcje @efewaip
ilo-138|zh|1973%n最低%n龄^7138号);1973%n%4最低%n龄#x
ilo-169|fr|*01989 #L%Upeuples indigènes #gtribaux{ (no 169)|};&f{| (no 169)} #L%Upeuples indigènes #gtribaux{|, 1989}
ilo-169|es|@x@lPueblos Indígenas y Tribales{, 1989 (núm. 169)|, 1989|}
ilo-169|ru|@b1989 =Dkafcdduv defalev b defalev, gclpAbv nmcjcddao awfex ybxdb (№ 169);@b@La kafcdduv defalev b defalev, gclpAbv nmcjcddao awfex ybxdb
ilo-169|zh|1989%n土著#f部落%s~F^7169号);1989%n土著{和|与|及}部落{人民|民族}@i
ilo-182|fr|*01999 *dpires formes @e^i@1enfants{ (no 182)|};&f{| (no 182)} *dpires formes @e^i@1enfants{|, 1999}
ilo-182|es|@x@l#wPeores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
ilo-182|ru|@b1999 =DdebvplEbv Hafjev lcihkasa ifple (№ 182);@b@La debvplEbv Hafjev lcihkasa ifple
ilo-182|zh|1999%n最恶劣形式@U童工劳动^7182号);1999%n%4{禁止|}最恶劣形式#c童工{劳动|}#x
ilo-189|fr|*02011 *dtravailleuses #g_jdomestiques{ (no 189)|};&f{| (no 189)} *dtravailleuses #g_jdomestiques{|, 2011}
ilo-189|es|@x@l#wTrabajadoras y @ITrabajadores Domésticos{, 2011 (núm. 189)|, 2011|}
ilo-189|ru|@b2011 =Dlahiaodaj ifplc lajeEdbv fewaidbkag (№ 189);@b@La lahiaodaj ifplc lajeEdbv fewaidbkag
ilo-189|zh|2011%n家政工%s^7189号);2011%n家{政|庭}工%s@i
ilo-190|fr|*02019 %B<l#g%3harcèlement{ (no 190)|};&f{| (no 190)} %B<l#g%3harcèlement{|, 2019}
ilo-190|es|@x#N=2=bAcoso{, 2019 (núm. 190)|, 2019|}
ilo-190|ru|@b2019 sale ~O<Hb lajaseicmzhig g hHcfc ifple (№ 190);@b@L~O<Hb lajaseicmzhig g hHcfc ifple
ilo-190|zh|2019%n~D#f骚扰^7190号);2019%n{消除|}~D>J骚扰@i
oau-refugees|fr|*0#e@el’unité ~e+8@6aspects propres %Uproblèmes @1réfugiés #IAfrique;@c+8@6aspects propres %Uproblèmes @1réfugiés #IAfrique
oau-refugees|es|Convención{ de la Organización de la Unidad Africana|} _f@q<Zse Regulan @IAspectos Específicos %AProblemas %ARefugiados #IÁfrica
oau-refugees|ru|@bDfsedbxeqbb eHfbkedhkasa clbdhige, fcspmbfptA{er|co|pt} hncqbHbBchkbc ehnckiu nfawmcju wcycdqcg g MHfbkc
oau-refugees|zh|*E统一%v@z*E难~F#K某些特定方面_I;1969%n*E统一%v@i
oau-mercenaries|fr|*0#e@el’unité ~e@A#u&Umercenariat #IAfrique
oau-mercenaries|ru|@bDfsedbxeqbb eHfbkedhkasa clbdhige a &adecjdbBchige g MHfbkc
kampala|fr|*0l’Union ~e%B@Q#gl’assistance %U%Ldéplacées #IAfrique;*0Kampala
kampala|es|@h@0Unión Africana &p@Py {la |}Asistencia {de|a} @IDesplazados Internos #IÁfrica;@h@eKampala
kampala|ru|@bMHfbkedhkasa hatxe a &Ogdpifcddc ncfcjcAcdduv mbq g MHfbkc b akexedbb bj najaAb;Cejnemzhk@m
kampala|ar|@Dabagoam abpnkcic bodace fdqajme abhaCoch mavbca nc pnkcica;@Dtdlaba
kampala|zh|*E联盟#d#f援助*E境内流离失所者@i;坎帕拉@i
<S|fr|~a~e@1#B@e~m@1peuples
<S|es|Carta Africana @e@4Humanos y %APueblos
<S|ru|MHfbkedhk+9vefib^2_N=0b defalag
<S|ar|abdcBai abpnkcic boifi abshqah fabwjfl
<S|zh|*E*f#f~F族权<v;*E*f>J{人民|民族}{权|权利}<v
^8|fr|~a~e@1#B#g&Ubien-être @e>8
^8|es|Carta Africana <D@4=bBienestar #jNiño
^8|ru|MHfbkedhk+9vefib^2_Nb wmesanampBbr fcwcdke
^8|ar|abdcBai abpnkcic boifi abynb fknauu
^8|zh|*E%u#V#f福利<v
maputo|fr|@M+i~a~e@1#B@e~m@1peuples %h%U#B{de la femme|des femmes} #IAfrique;@M@eMaputo
maputo|es|@E@0Carta Africana @e@4Humanos y %APueblos{|,} %d@I@4@0Mujer #IÁfrica;@E@eMaputo
maputo|ru|#1k MHfbkedhkao vefibb _N=0b defalag, @B_NycdAbd g MHfbkc;#1k MHfbkedhkao vefibb _N=0b defalag a &yycdAbd g MHfbkc;Jenpihk@O
maputo|zh|%4*E*f#f~F族权<v<B@z*E^p#V@U@u;%4*E*f>J{人民|民族}{权|权利}<v<B@z*E^p#V@U@u;%4马普托@u<B
au-act|fr|Acte constitutif @el’Union africaine
au-act|es|Acta Constitutiva @0Unión Africana
au-act|ru|VBfclbicmzd{uo|asa|ajp|uj|aj} eki@vMHfbkedhkasa hatxe
au-act|ar|abiahfh abgpqcqc bbagoam abpnkcic
au-act|zh|*E联盟%v<x
echr|fr|*0sauvegarde @1#B@e~m@1libertés fondamentales;@ceuropéenne @1#B@e+6
echr|es|Convenio{| Europeo} &p@P%A@4Humanos y ^QLibertades Fundamentales;@xEuropeo @e+b
echr|ru|%D&O_N=0b ahdagduv hgawal;Xgfancohk+j&y*N;Xgfancohk@a%Nnfegej *N
echr|ar|&4abpfkflce boifi ^E
echr|zh|#d*f与基本自由@i;#d*f>K基本自由@i;欧洲*f@i
achr|fr|@caméricaine #L%U#B@e+6;Pacte @eSan José
achr|es|@hAmericana @l+b;Pacto @eSan José
achr|ru|Mjcfbkedhk+j&y*N
achr|ar|&4abpdkctce boifi ^E
achr|zh|美洲*f@i
>h|fr|@c&UConseil @el’Europe %B#J=Flutte ^5<l%Zl’égard @1femmes =F<ldomestique;@cd’Istanbul
>h|es|@x#jConsejo @eEuropa @l#0y Lucha <s=2#a{las Mujeres|la Mujer} ^x=2Doméstica;@x@eEstambul
>h|ru|@bLagcie Xgfanu a ~Xb #Rdehbmbcj #OycdAbd b lajeEdbj dehbmbcj;Liejwpmzhk@m
>h|zh|~1&L#f+w~D侵害^p&K_1家庭~D@i;~1%a&L#f+w~D侵害^p{行为|}>K家庭~D{行为|}#c@i
budapest|fr|^6cybercriminalité;*0Budapest
budapest|es|Convenio{ del Consejo de Europa|} #NCiberdelincuencia;@x@eBudapest
budapest|ru|%Dkbwcfnfchipndahib;UplencEihk@m
budapest|zh|网络+x@i
~R|fr|@c&UConseil @el’Europe %Blutte ^5traite @1êtres humains
~R|es|@x#jConsejo @eEuropa #NLucha <sTrata @eSeres Humanos
~R|ru|@bLagcie Xgfanu a nfaibgalcohigbb iafsagmc mtlzjb
~R|zh|~1+w^u%s口*8@i;~1+w{贩运人口|人口贩运}{行动|行为|}@i
belem|fr|@cinteraméricaine *hprévention, @qsanction #g#u@0<l^5femme;*0Belém do Pará
belem|es|@hInteramericana @JPrevenir, Sancionar y Erradicar @q=2<sMujer;@h@eBelém do Pará
belem|ru|Jcyejcfbkedhk+j{nfclpnfcylcdbb|nfclaigfeAcdbb} b <H#OycdAbd ~ixe dcsa
belem|zh|%4贝伦杜帕拉#x
bern|fr|@c#L+i&H@0vie sauvage #g&Umilieu naturel @el’Europe;*0Berne
bern|es|@x%d@q&e@0Vida Silvestre y #jMedio Natural #IEuropa
bern|ru|>tlbkao Hepdu b Hmafu b nfbfalduv hfcl awbiedbr g Xgfanc
=3|fr|Pacte @0Ligue @1*Karabes
=3|es|{Pacto|Carta} @0Liga %A&RÁrabes
=3|ru|Geki@vЛbsb efewhkbv sahplefhig
=3|ar|dcBai radje abmfb abjklce
=3|zh|阿拉伯#U联盟<v;阿拉伯#U联盟{盟约|公约}
asean-charter|fr|~a@el’Association @1nations @el’Asie &USud-Est;~a@el’ASEAN
asean-charter|es|Carta @0Asociación @eNaciones @eAsia Sudoriental;Carta @0ASEAN
asean-charter|ru|^DMhhaqbeqbb &2Ysa-NahiaBdao Mxbb;^DMLXMI
asean-charter|zh|东南亚#U联盟<v;东盟<v
tac|fr|#3d’amitié #g@e<A#IAsie &USud-Est
tac|es|#4@eAmistad y %P#I{|el }Asia Sudoriental
tac|ru|%Ja lfpywc b haifpldbBchigc g Ysa-NahiaBdao Mxbb
tac|zh|东南亚友好^o#Z
gcc-charter|es|Carta #jConsejo @e%P%A&RÁrabes #jGolfo
gcc-charter|ru|^DLagcie ~Uefewhkbv &2Зembge
gcc-charter|zh|海湾阿拉伯#U^o委员会<v
icmp|ru|@Ka hieiphc b Hpdkqbrv Jcylpdefaldao kajbhhbb %NnfanegEbj wcx gchib mbqej
ices|fr|@c#Lau Conseil @3@Vl’exploration @0mer
ices|ru|%DJcylpdefaldaj hagcic %Nbhhmclagedbt jafr
seafo|fr|^6&H=Fgestion @1ressources halieutiques @el’Atlantique Sud-Est
seafo|es|@x#N&ey Gestión %ARecursos @0Pesca #I%VOcéano Atlántico Suroriental
seafo|ru|%Dhavfedcdbb nfajuhmaguv fchpfhag g tsa-gahiaBdao Behib MimedibBchkasa akcede b pnfegmcdbb bjb
seafo|zh|养护#f~G东南大西洋渔业资源@i
~Q|fr|@c*daspects civils @el’enlèvement @3d’enfants
~Q|es|Convenio{| de La Haya} <DAspectos Civiles @0Sustracción @s@eMenores
~Q|ru|%Dsfeyledhka-nfegaguv ehnckiev #7navbAcdbr lcico
~Q|zh|@Z诱拐%u~F事方面@i;%a@Z{性|}诱拐%u~F事方面#c{海牙|}@i
=T|fr|^6@Q@1enfants =F<A&1d’adoption &i
=T|es|Convenio{| de La Haya} %d@q@P#jNiño y a @q%P#Imateria @eAdopción #q
=T|ru|%D&Olcico b haifpldbBchigc #Obdahifeddasa phudagmcdbr
=T|zh|跨国收养方面#d%u_1^o@i;%a跨国收养方面#d%u>K^o#c{海牙|}@i
maintenance-abroad|fr|@c=arecouvrement @1aliments %Zl’étranger
maintenance-abroad|es|_pObtención @eAlimentos #I%VExtranjero
maintenance-abroad|ru|%Dgxuhkedbb xe sfedbqco embjcdiag
ihr|fr|Règlement sanitaire *t{ (2005)|}
ihr|es|Reglamento Sanitario #q{ (2005)|}
ihr|ru|#b{uc jclbka-hedbiefduc nfegbme|uv jclbka-hedbiefduv nfegbm|uj jclbka-hedbiefduj nfegbmej|ujb jclbka-hedbiefdujb nfegbmejb}{ (2005 sal)|}
ihr|ar|abbfazo abxoce abmfbce (2005)
ihr|zh|@Z卫生条例(2005);@Z卫生条例
udhr|fr|>M@1#B@e+6
udhr|es|~u@e+b
udhr|ru|@8_N*N
udhr|ar|absjbah +yboifi ^E
udhr|zh|%b*f@w
>R|fr|@k@Al’octroi @el’indépendance %Upays #g%Upeuples coloniaux
>R|es|@j#NConcesión @0Independencia a @IPaíses y Pueblos Coloniales
>R|ru|<tnfclahiegmcdbb dcxegbhbjahib kamadbemzduj hifedej b defalej
>R|ar|#Tdho abaqgibab bblbmah fabwjfl abdqgjdke
>R|zh|给予殖~F地#U#f%s~F独立@w;给予殖~F地#U#f%s~F独立@U@w
+M|fr|@k#L%U*Z&Udroit @3touchant @6~pamicales =F<A<U@6*Kconformément +i~a+E
+M|es|@j<D@S@e%T@sreferentes a #wRelaciones @eAmistad y a @q%P<U@I&R@econformidad con @qCarta @e*F
+M|ru|<tnfbdqbnev #7nfege, kehetAbvhr lfpychigcdduv aidaEcdbo b ~Ujcylp sahplefhigejb g haaigcihigbb h Vhiegaj @fIeqbo
+M|ar|#Tdlamz abiahfh abmfbc &Slabjbaiag abfmce fabgjafh lch abmfb fnia bdcBai abpdd abdgome;#Tdlamz abiahfh abmfbc abdgxbe labjbaiag abfmce fabgjafh lch abmfb fnia bdcBai abpdd abdgome
+M|zh|@z_m依%4@t<v<B建立友好关系_1^o之@Z<x#D之@w;@z_m依%4@t<v<B建立友好关系>K^o{的|之}@Z<x#D{的|之|}@w
permanent-sovereignty|ru|<tdcaiKcjmcjaj hpgcfcdbicic #jchichigcddujb fchpfhejb
permanent-sovereignty|zh|@z天然资源之永久主权@w;%a{天然|自然}资源{之|的|}永久主权{之|的|}@w
%l|fr|@k@r~s@e%2raciale
%l|es|@j<q&o@e&QRacial
%l|ru|@Y@7a _7fehagao lbhkfbjbdeqbb
%l|ar|#T@2bbiAaE +HabgdccC abjhxkc
%l|zh|@t*6=O种族^r@w
=n|fr|@k@1#B@e>8
=n|es|@j%A@4#jNiño
=n|ru|@Y_Nfcwcdke
=n|ar|#T^Vabynb
=n|zh|%u#V@w
=L|fr|@k@A#u@0%2=S
=L|es|@j#NEliminación @0&Q<sMujer
=L|ru|<t&a=x#OycdAbd
=L|ar|#TabiAaE jbG abgdccC Am abdkpe
=L|zh|*6对^p^r@w
^g|fr|@k@Al’asile territorial
^g|es|@j#CAsilo Territorial
^g|ru|<ticffbiafbemzdaj pwcybAc
^g|zh|领域庇护@w
_O|fr|@k@Al’inadmissibilité @el’intervention %w@6affaires intérieures @1*K=F@Q@eleur indépendance #g@eleur souveraineté
_O|es|@j#NInadmisibilidad @0Intervención #I@IAsuntos Internos %A&Ry {|la }@P@esu Independencia y Soberanía
_O|ru|<tdclanphibjahib gjcEeicmzhige ga gdpifcddbc lcme sahplefhig, ~Oasfeylcdbb bv dcxegbhbjahib b hpgcfcdbicie
_O|zh|@z_m内政不容干涉_1其独立与主权之#d@w;@z_m内政不容干涉_1其独立>J主权{之|的}#d{之|的|}@w
=V|fr|@k@Al’inadmissibilité @el’intervention #g@el’ingérence %w@6affaires intérieures @1États
=V|es|@j#NInadmisibilidad @0Intervención ^xInjerencia #I@IAsuntos Internos %AEstados
=V|ru|<tdclanphibjahib bdicfgcdqbb b gjcEeicmzhige ga gdpifcddbc lcme sahplefhig
=V|zh|不容干涉#f干预别国内政@w;不容干涉#f干预{别|他}国内政#c@w
<1|fr|@k=aprogrès #g%3#G%w%3domaine social
<1|es|@j#CProgreso =b#n#Ilo Social
<1|ru|@Y>ynfasfchhe b fexgbibr
<1|ar|#Tabgimd fabshdaE nc abdcmah abargdajc
<1|zh|*7进步#f#i@w
=u|fr|@k=arenforcement @0%x&i
=u|es|@j#CFortalecimiento @0#2#q
=u|ru|@Y~Opkfcnmcdbb %W>z
=u|zh|加强@Z%y@w
^e|fr|@k@1*Z+8%3fond @1mers #g@1océans, ainsi <Zleur sous-sol, au-delà @1limites @0juridiction nationale
^e|es|_E@S<ZRegulan @IFondos Marinos y Oceánicos y su Subsuelo{|,} Fuera %ALímites @0Jurisdicción Nacional
^e|ru|@Ynfbdqbnag, fcspmbfptAbv fcybj lde jafco b akcedag b csa dclf xe nfclcmejb lcohigbr deqbademzdao tfbhlbkqbb
^e|zh|@z_m^t*5底床与下层土壤之#D@w;@z{各国|国家}^t海床洋底_1其底土#c#D@w
aggression|fr|Définition @el’agression
aggression|es|Definición @0Agresión
aggression|ru|Dnfclcmcdb{c|r|t|cj|b} esfchhbb
<c|fr|@k#rl’instauration d’un nouvel ordre économique *t
<c|es|@j#CEstablecimiento @eun Nuevo Orden Económico #q
<c|ru|@Y~Ophiedagmcdbb dagasa #7PkadajbBchkasa nafrlke
<c|ar|+clsiade hFad aigxamc mfbc rmcm
<c|zh|建立新@U@Z经济秩序@w
nieo-programme|fr|@C#rl’instauration d’un nouvel ordre économique *t
nieo-programme|es|#s@e@5#CEstablecimiento @eun Nuevo Orden Económico #q
nieo-programme|ru|@T%Nphiedagmcdbt dagasa #7PkadajbBchkasa nafrlke
nieo-programme|zh|建立新@U@Z经济秩序@W
&V|fr|~a@1#B#gdevoirs économiques @1États
&V|es|Carta @e@4y Deberes Económicos %AEstados
&V|ru|Хefib^2PkadajbBchkbv _Nb awrxeddahico sahplefhig
&V|ar|dcBai ^Vabmfb ffarlagua abaigxamce
&V|zh|_m经济#V#f义务<v
_z|fr|@k@1#B@1%Lhandicapées
_z|es|@j%A@4%AImpedidos
_z|ru|<t&ybdgemblag
_z|zh|残疾%s#V@w;残{疾|废}者#V@w
>q|fr|@k%B@Q@e<h%L^5&u
>q|es|@j#N@P@eTodas #w&c<s+f
>q|ru|<t&Oghcv mbq ai nuiak %E
>q|zh|#d%s%s不受+a*q@w;#d%s%s不受+a#c*q#c@w
*W|fr|=C@V@6responsables @e_D@1lois
*W|es|*c@JFuncionarios Encargados @eHacer Cumplir @qLey
*W|ru|Calckh@vnagclcdbr lamydahiduv mbq %Nnallcfyedbt nfeganafrlke
*W|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*W|zh|执<x%s员~5
*V|fr|@k~sd’intolérance #g@e%2fondées %Breligion ou @qconviction
*V|es|@j&o@eIntolerancia y &QFundadas #I@qReligión o #wConvicciones
*V|ru|<t_7dcicfnbjahib b =x@eahdagc fcmbsbb bmb pwcylcdbo
*V|ar|#TabiAaE +Habgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;+clabiAaE +Habgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*V|zh|*6基于宗教或信仰原因@U=O@U不容忍#f^r@w;*6基于宗教或信仰{原因|}#c=O#c不容忍{和|与|及}^r@w
manila-1982|fr|@k@eManille =arèglement pacifique @1différends >6
manila-1982|es|_EManila #CArreglo Pacífico @eControversias &w
manila-1982|ru|Jedbmzhk@da jbfdaj fexfcEcdbb #6hnafag
manila-1982|ar|#Tdahcba &Mgqfce abdhaCjag abmfbce labfqazb abqbdce
manila-1982|zh|@z_H解决@Z争端@U马尼拉@w
nature-charter|fr|~a_M@0nature
nature-charter|es|Carta %z@0Naturaleza
nature-charter|ru|Nhcjbfd{er vefibr|ao vefibb|pt vefibt|ao vefibco} nfbfalu
nature-charter|zh|%b自然<v;%b大自然<v
medical-ethics|fr|#pd’éthique médicale ~fau rôle _6@esanté, #Iparticulier @1médecins, %w@q@Q@1prisonniers #g@1détenus ^5&u
medical-ethics|es|@S@eÉtica Médica Aplicables a @qFunción #jPersonal @eSalud, Especialmente @IMédicos, #I@q@P@e&cPresas y Detenidas <s+f;@S@eÉtica Médica
medical-ethics|ru|&Djclbqbdhkao Pibkb, aidahrAb{chr|vhr|jhr|jbhr} k famb fewaidbkag xlfegaavfedcdbr, g ahawcddahib gfeBco, g &OxekmtBcdduv bmb xelcfyedduv mbq ai nuiak %E
medical-ethics|zh|@z医务%s员=c^s是医生在#d被监禁#f拘留@U%s不受+a@U*q方面@U任务@U医疗道德#D
_R|fr|@k&s@1peuples +ipaix
_R|es|@j#C%T%APueblos a @qPaz
_R|ru|<tnfegc defalag @ejbf
_R|zh|%s~F享有_H#V@w;{各国|}%s~F享有_H#c#V@w
+u|fr|@k@1*Z*s@e&W>H%Uvictimes @0criminalité #g%Uvictimes d’abus @epouvoir
+u|es|@j<D@SFundamentales @e%0@J#wVíctimas @eDelitos y #jAbuso @ePoder
+u|ru|@Yahdagduv nfbdqbnag +7_bycfig nfchipnmcdbo b xmapnaifcwmcdbr gmehizt
+u|ar|#Tdlamz abjmb abpqaqce &SlAoaca abrkcde fsqaEe aqgjdab abqbye
+u|zh|为罪行#f滥用权力&K受害者取得公理@U&Z@w
beijing-rules|fr|Ensemble @erègles minima @r#rl’administration @0&W@Vmineurs{ (Règles de Beijing)|};<G@e^C
beijing-rules|es|>xMínimas <q&pAdministración @0%0@eMenores{ (Reglas de Beijing)|};>x@e^C
beijing-rules|ru|#k@fIeqbo, @9ainfegmcdbr +7#OdchagcfEcddamcidbv{ (Gckbdhkbc nfegbme)|};Gckbdhk#E
beijing-rules|zh|@t少%n司<x最*l则(~B<5);@t少%n司<x最*l则;~B<5
=w|fr|#p*s>H%Zl’indépendance @0magistrature
=w|es|^Arelativos a @qIndependencia @0Judicatura
=w|ru|@Rdcxegbhbjahib hplcwduv afsedag
=w|zh|@z司<x机关独立@U&Z;司<x机关独立#c&Z
=q|fr|@k&sau &h
=q|es|@j#C%Tal +J
=q|ru|<tnfegc @efexgbibc
=q|ar|#Taboi nc abghdce
=q|zh|#i#V@w
*n|fr|@k*d*Zsociaux #gjuridiques ~f+i@Q#gau bien-être @1enfants, envisagés surtout sous l’angle @1pratiques &1d’adoption #g@eplacement familial *dplans national #g*t
*n|es|@j<D@SSociales y Jurídicos relativos a @q@P=bBienestar %ANiños, con Particular Referencia a @qAdopción ^xColocación #IHogares @eGuarda, #I@IPlanos Nacional e #q
*n|ru|<thaqbemzduv b nfegaguv nfbdqbnev, kehetAbvhr >Ab wmesanampBbr lcico, ahawcdda nfb ncfcleBc lcico @egahnbiedbc b bv phudagmcdbb @e<Jpfagdrv
*n|zh|@z%u#d#f%u福利=c^s是国内#f@Z寄养#f收养办<x@U*7#f<x律#D@w
_P|fr|@k=arenforcement @el’efficacité &Uprincipe @el’abstention &Urecours +imenace ou %Zl’emploi @0force %w@6~p~W
_P|es|@j#CMejoramiento @0Eficacia #jPrincipio @0Abstención @0Amenaza o @0&G@0Fuerza #I#wRelaciones &w
_P|ru|@Y~Ophbmcdbb PHHckibgdahib nfbdqbne aikexe ai psfaxu hbmao bmb cc <Pg #6aidaEcdbrv
_P|zh|加强在@Z关系上不<n武力或进行武力威胁#D@U效力@w
<K|fr|Ensemble @e*Z*h@Q@e<h%Lsoumises %Zune forme quelconque @edétention ou d’emprisonnement
<K|es|Conjunto @e@S&p@P@eTodas #w&cSometidas a Cualquier Forma @eDetención o Prisión
<K|ru|Lgal@vnfbdqbnag >Aghcv mbq, nalgcfsecjuv xelcfyedbt bmb xekmtBcdbt g kekao wu ia db wuma Hafjc
<K|zh|#d所有遭受任何形式拘留或监禁@U%s@U#D;#d所有遭受任何形式拘留或监禁{人员|的人员}@U#D
>d|fr|@k%B#J#g#u@1différends #g@1situations qui peuvent menacer @qpaix =F%x=9#g=arôle @e#e@r%wce domaine
>d|es|@j#N#0^xEliminación @eControversias y @eSituaciones <ZPuedan Amenazar @qPaz ^x#2#9y #CPapel <q#Iesa Esfera
>d|ru|<t~Xb phifedcdbb hnafag b hbipeqbo, kaiafuc jaspi psfayeiz jcylpdefaldajp jbfp b wcxanehdahib, b a famb @7g Piao awmehib
>d|zh|@z&L#f*6可能威胁@Z_H与%y@U争端#f局势以_1@z@t在该领域@U作用@U@w;@z{预防|防止}#f*6可能威胁@Z_H与%y@U争端#f局势以_1@z@t在{该|此}领域@U作用@U@w
tokyo-rules|fr|<Gminima @r@Vl’élaboration @e=znon privatives @eliberté{ (Règles de Tokyo)|};<G@eTokyo
tokyo-rules|es|>xMínimas <q@l#w=jNo Privativas @0Libertad{ (Reglas de Tokio)|};>x@eTokio
tokyo-rules|ru|#k@7#Ojcf, dc hgrxedduv h itfcjduj xekmtBcdbcj{ (Takbohkbc nfegbme)|};Takbohk#E
tokyo-rules|zh|@t非拘禁_n最*l则(东京<5);@t非拘禁_n最*l则;东京<5
<Q|fr|#p*s>Hau traitement @1détenus
<Q|es|^A>fTratamiento %AReclusos
<Q|ru|@R~hxekmtBcddujb
<Q|zh|~C&Z
^Y|fr|%8@r*h#J@0délinquance juvénile{ (Principes directeurs de Riyad)|};%8@eRiyad
^Y|es|%Q<q&p#0@0Delincuencia Juvenil{ (Directrices de Riad)|};%Q@eRiad
^Y|ru|*O@H{Dfsedbxeqbb DwKclbdcdduv Ieqbo |}_bnfclpnfcylcdbr nfchipndahib hfclb dchagcfEcddamcidbv{ (Эf-Obrlhkbc fpkagalrAbc nfbdqbnu)|};Эf-Obrlhk{bc fpkagalrAbc nfbdqbnu|bv fpkagalrAbv nfbdqbnag|bj fpkagalrAbj nfbdqbnej|bjb fpkagalrAbjb nfbdqbnejb}
^Y|zh|@t&L少%n+x<p(利雅得<p);@t&L少%n+x<p;利雅得<p
havana-rules|fr|<G@r*h@Q@1mineurs privés @eliberté;<G@eLa Havane
havana-rules|es|>x<q&p@P%AMenores Privados @eLibertad;>x@eLa Habana
havana-rules|ru|Gfegbm~0@fIeqbo, @9>AdchagcfEcddamcidbv, mbEcdduv hgawalu;Segedhk#E
havana-rules|zh|@t#d被剥夺自由少%n<5;哈瓦那<5
^P|fr|#3type d’extradition
^P|es|#4Modelo @eExtradición
^P|ru|Tbnag{ao lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a guleBc
^P|zh|引渡示范#Z
_L|fr|#3type d’entraide judiciaire &1pénale
_L|es|#4Modelo @eAsistencia Recíproca #IAsuntos Penales
_L|ru|Tbnag{ao lasagaf|asa lasagafe|ajp lasagafp|uj lasagafaj|aj lasagafc} a gxebjdao najaAb %C=W
_L|zh|刑事事件互助示范#Z;刑事{事项|}互助示范#Z
>7|fr|#p@ebase >Hau rôle &Ubarreau
>7|es|^A#NFunción %AAbogados
>7|ru|Dhdagd{uc nfbdqbnu|uv nfbdqbnag|uj nfbdqbnej|ujb nfbdqbnejb}, @9famb tfbhiag
>7|zh|@z律师作用@U&Z;律师作用#c&Z
=G|fr|%8~fau rôle @1magistrats &Uparquet
=G|es|%Q#NFunción %AFiscales
=G|ru|*O{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb}, @9famb mbq, ahpAchigmrtAbv hplcwdac nfchmclagedbc
=G|zh|@z检察官作用@U<p;检察官作用#c<p
force-firearms|fr|#p@ebase =arecours +iforce #g&X@1=4%Zfeu par @6responsables @e_D@1lois
force-firearms|es|^A#CEmpleo @0Fuerza y @e&P@eFuego _f@IFuncionarios Encargados @eHacer Cumplir @qLey
force-firearms|ru|@R<Phbmu b asdchifcmzdasa afpybr lamydahidujb mbqejb %Nnallcfyedbt nfeganafrlke
force-firearms|zh|执<x%s员<n武力#f火器@U&Z;执<x%s员<n武力#f{火器|枪支}#c&Z
*4|fr|@k_M#Ifaveur @0survie, @0@Q#g&U#G@e>8
*4|es|@j%z#NSupervivencia, @q@P=b#n#jNiño
*4|ru|Nhcjbfd@d~OawchncBcdbb guybgedbr, >Ab fexgbibr lcico
*4|zh|%u生存=c#d#f#i%b@w
+D|fr|#p@r@V@6%Lâgées
+D|es|@S<q#Ifavor ^Q&c@eEdad
+D|ru|&D@7#Onaybmuv mtlco
+D|zh|@t老%n%s#D
mental-illness|fr|#p*h@Q@1%Latteintes @emaladie mentale #g~8@1soins @esanté mentale
mental-illness|es|@S&p@P%AEnfermos Mentales =bMejoramiento @0Atención @0Salud Mental
mental-illness|ru|&D>AnhbvbBchkb wamzduv mbq b pmpBEcdbr nhbvbeifbBchkao najaAb
mental-illness|zh|#d精神病患者#f改善精神保健@U#D
fact-finding|fr|@k#r@6activités d’établissement @1faits @e#e@r#Ivue &Umaintien @0paix #g@0%x~W
fact-finding|es|@j#NDeterminación %AHechos _f@p#I@qEsfera #jMantenimiento @0Paz ^x#2&w
fact-finding|ru|@Y~Ophiedagmcdbb Hekiag &x%Cnallcfyedbr #7jbfe b >z
fact-finding|zh|@z@t在维持@Z_H与%y领域中@U实况调查@U@w;%a@t在维持@Z_H与%y领域{中的|的|}{实况|事实}调查{活动|}#c@w
&l|fr|@k%B@Q@e<h%L#S@6disparitions forcées
&l|es|@j#N@P@eTodas #w&c#a#wDesapariciones Forzadas
&l|ru|<t&Oghcv mbq ai dehbmzhigcdduv bhBcxdagcdbo
&l|ar|#Todace =R;+clodace =R
&l|zh|#d所有%s不遭受强迫失踪@w
*j|fr|@k@1#B@1%Lappartenant %Z@1minorités nationales ou ethniques, religieuses #glinguistiques
*j|es|@j<D@4^Q&cPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*j|ru|<t&ymbq, nfbdelmcyeAbv k deqbademzduj bmb PidbBchkbj, fcmbsbaxduj b rxukaguj jcdzEbdhigej
*j|ar|#T^Vabpwvax abdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;+cloifi abpwvax abdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
*j|zh|在~F族或族裔=c宗教#f语言上属于少数群体@U%s@U#V@w
^k|fr|@k@A#u@0<l=S
^k|es|@j#NEliminación @0=2<sMujer
^k|ru|@Y~O<H#OycdAbd
^k|ar|#TabiAaE jbG abjhn Am abdkpe
^k|zh|*6对^p@U~D&K@w
*J|fr|<G@Vl’égalisation @1chances @1{handicapés|personnes handicapées}
*J|es|Normas Uniformes #NIgualdad @eOportunidades @J#w&ccon Discapacidad
*J|ru|Liedlefid{uc nfegbme|uv nfegbm|uj nfegbmej|ujb nfegbmejb} awchncBcdbr fegduv gaxjaydahico _bbdgemblag
*J|zh|残疾%s机会均等标准<5
<e|fr|#p#r%3statut @1institutions nationales *hpromotion =F@Q@1#B@e+6
<e|es|@Srelativos al >G^QInstituciones Nacionales @ePromoción y @P%A+b{ (Principios de París)|};@S@eParís
<e|ru|>vhieiphe deqbademzduv pBfcylcdbo, xedbjetAbvhr naaAfcdbcj b xeAbiao _N*N{ (Gefbyhkbc nfbdqbnu)|};Gefbyhk{bc nfbdqbnu|bv nfbdqbnag|bj nfbdqbnej|bjb nfbdqbnejb}
<e|ar|abdlamz &SldktC abdIqqag abfyhce bgjCcC fodace ^V^E
<e|zh|@z促进#f#d*f@U#U机构@U地位@U#D(巴黎#D);@z促进#f#d*f@U#U机构#c地位@U#D;%4巴黎#D<B
*C|fr|@k*d=z<uéliminer %3terrorisme *t
*C|es|@j@l=j@JEliminar %VTerrorismo #q
*C|ru|<tjcfev %N&a#7icffafbxje
*C|ar|+clabgmalck abkadce sbG abiAaE jbG abskual abmfbc
*C|zh|*6@Z>C_n@w
*2|fr|@kcomplétant @q@k@e1994 *d=z<uéliminer %3terrorisme *t
*2|es|@jComplementaria @0_E1994 @l=j@JEliminar %VTerrorismo #q
*2|ru|@G{r|b|t|co}, lanamdrtA{er|co|pt} Fckmefeqbt {|1994 sale }a jcfev %N&a#7icffafbxje{| 1994 sale}
*2|zh|补充1994%n%4*6@Z>C_n@w<B@U@w
&z|fr|@k=arenforcement @0<A<U#e@r#g@6accords ou organismes régionaux %w%3domaine &Umaintien @0paix #g@0%x~W
&z|es|@j#CMejoramiento @0%P<U@py @IAcuerdos u Organismos Regionales #I%VMantenimiento @0Paz ^x#2&w
&z|ru|<thagcfEcdhigagedbb ~Ujcylp &xb fcsbademzdujb hasmeEcdbrjb bmb afsedejb %Cnallcfyedbr #7jbfe b >z
&z|zh|@z增进@t与区域安排或机构之间在维持@Z_H与%y领域@U^o@U@w
<L|fr|@k%Zl’occasion &Ucinquantième anniversaire @e#e+E
<L|es|@jcon Motivo #jCincuentenario @e*F
<L|ru|@Y%NhmpBet nriblchriao salagAbdu @fIeqbo
<L|zh|@t五十周%n纪念@w
<3|fr|@C+C*hjeunesse{| à l’horizon 2000 et au-delà}
<3|es|#s@e@5%z@J@IJóvenes
<3|ru|Nhcjbfd@olcohigbo, kehetA{erhr|cohr|pthr} jamalcyb
<3|ar|lkhadr abjdb +ybbwlal
<3|zh|%b青%n@W;到2000%n_1其后%b青%n@W
*a|fr|@k&s=Fresponsabilité @1individus, groupes #gorganes @0société @epromouvoir #gprotéger @6#B@e~m@6libertés fondamentales universellement reconnus
*a|es|@j#C%T=bDeber %AIndividuos, @IGrupos y #wInstituciones @ePromover y Proteger @I@4Humanos y #wLibertades Fundamentales Universalmente Reconocidos;@j<DDefensores %A+b
*a|ru|<tnfegc b awrxeddahib ailcmzduv mbq, sfpnn b afsedag awAchige naaAfriz b xeAbAeiz awAcnfbxdedduc nfege =0b ahdagduc hgawalu;<tnfegaxeAbidbkev
*a|ar|+cloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ^Vabshqah fabokcag abpqaqce abdjgkn lua jabdca
*a|zh|@z个%s=c群体#f*7机构在促进#f#d普遍公认@U*f#f基本自由方面@U#V#f责任@w;@z个%s=c{群体|团体}#f*7机构在促进#f#d{普遍|举世}公认@U*f#f基本自由方面@U#V#f{责任|义务}#c@w;*f维护者@w
=5|fr|*M{sur|en faveur d’} une culture @0paix
=5|es|@jy {|el }#s@e@5@luna Cultura @ePaz;@j@luna Cultura @ePaz
=5|ru|@Yb @T%Ckpmzipfu jbfe;<tkpmzipfc jbfe
=5|ar|#Tflkhadr jdb &MBiane abqbad;#Tflkhadr abjdb abdgjbich lBiane abqbad
=5|zh|_H*D@w#f@W;_H*D@w
*i|fr|@k&UMillénaire
*i|es|@j#jMilenio
*i|ru|@YiuhrBcmcibr @fIeqbo;@YiuhrBcmcibr
*i|ar|#T@2bbpbnce;#Tabpbnce
*i|zh|@t千%n@w;千%n@w
hiv-2001|fr|@kd’engagement =aVIH/sida
hiv-2001|es|_Ecompromiso #I@qlucha #a%VVIH/SIDA
hiv-2001|ru|<tnfbgcfycddahib lcmp wafzwu h NQZ/LGQFaj
hiv-2001|ar|#TababgCad &Mnckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
hiv-2001|zh|@z艾滋病毒/艾滋病#K@U承诺@w
hiv-2006|fr|%O=aVIH/sida
hiv-2006|es|%q#CVIH/SIDA
hiv-2006|ru|%6%NNQZ/LGQFp
hiv-2006|zh|@z艾滋病毒/艾滋病#K@U%I
hiv-2011|fr|*1intensifier nos efforts @Véliminer {le VIH et le sida|le VIH/sida}
hiv-2011|ru|%6%NNQZ b LGQFp: ekibgbxeqbr deEbv phbmbo %Nbhkafcdcdbt NQZ b LGQFe
hiv-2016|fr|*1accélérer @qriposte @Vlutter #S%3VIH #gmettre fin %Zl’épidémie @esida d’ici %Z2030
hiv-2016|es|%q#CVIH =bSida: #I@qVía Rápida @JAcelerar @qLucha #a%VVIH y Poner Fin a @qEpidemia #jSida @J2030
hiv-2016|ru|%6%NNQZ b LGQFp: phkafcddujb icjnejb k ekibgbxeqbb wafzwu h NQZ b nfckfeAcdbt Pnblcjbb LGQFe k 2030 salp
hiv-2021|fr|*1mettre fin %Uinégalités #gagir @Vvaincre %3sida d’ici %Z2030
=M|fr|Un monde digne @1enfants
=M|es|Un mundo apropiado @J@Iniños
=M|ru|Jbf, nfbsalduo _bybxdb lcico
=M|zh|适合%u生长@U%b
^U|fr|@k@r=aNouveau Partenariat @V%3#G@el’Afrique
^U|es|@j<q#NNueva Alianza >f#n@eÁfrica
^U|ru|@Y@7a Iagaj nefidcfhigc =sfexgbibr MHfbkb
^U|zh|@t@z*E#i新伙伴关系@U@w
nepad|fr|Nouveau Partenariat @V%3#G@el’Afrique
nepad|es|Nueva Alianza >f#n@eÁfrica
nepad|ru|Iag{ac|asa|ajp|uj|aj} nefidcfhig{a|e|p|aj|c} =sfexgbibr MHfbkb;IXGMF
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*E#i新伙伴关系
=N|fr|Document final &USommet +C@e2005
=N|es|Documento Final @0Cumbre %z2005
=N|ru|Qiasag@XNhcjbfdasa hejjbie 2005 sale
=N|ar|hgazr dIgdk abide +ybjad 2005
=N|zh|2005%n%b首脑&Y成果
^X|fr|#p*s#gdirectives #r%3droit %Zun recours #g%Zréparation @1victimes @eviolations flagrantes &Udroit @3@1#B@e~m@eviolations graves &Udroit @3humanitaire
^X|es|@Sy %QBásicos #C%T^QVíctimas @eViolaciones Manifiestas ^QNormas #9@e@4Humanos y @eViolaciones Graves #j%T@sHumanitario a Interponer Recursos y Obtener Reparaciones
^X|ru|@Rb fpkagalrAb{c|v|j|jb} namaycdb{r|o|rj|rjb|rv}, @9nfege @enfegagpt xeAbip b gaxjcAcdbc pAcfwe _bycfig sfpwuv defpEcdbo #6dafj %C_N=0b hcfzcxduv defpEcdbo #7spjedbiefdasa nfege
^X|zh|严重违反@Z*f<x#f严重违反@Z%s道主义<x&K受害%s获得补救#f赔偿@U#V&Z#f导则
&g|fr|Stratégie antiterroriste _M{de l’Organisation des Nations Unies|des Nations Unies};Stratégie antiterroriste mondiale
&g|es|Estrategia Global <q#a%VTerrorismo
&g|ru|Smawemzd{er kadificffafbhibBchker hifeicsbr|ao kadificffafbhibBchkao hifeicsbb|pt kadificffafbhibBchkpt hifeicsbt|ao kadificffafbhibBchkao hifeicsbco}{ Dfsedbxeqbb DwKclbdcdduv Ieqbo|}
&g|ar|aqgkagcrce @2abjabdce bdtanoe abskual
&g|zh|@t<4反恐<w;%4<4反恐<w<B
hrc-institution|ru|Qdhibipqbademzdac hifabicmzhiga Lagcie %Nnfegej =0@fIeqbo
hrc-institution|zh|@t*f理事会@U体制建设;{联合国|}*f理事会#c体制建设
<O|fr|=C@V@6titulaires @emandat au titre @1procédures spéciales &UConseil{ des droits de l’homme|}
<O|es|*c@J@ITitulares @eMandatos %AProcedimientos Especiales #jConsejo{ de Derechos Humanos|}
<O|ru|Calckh@vnagclcdbr jedleiefbcg hncqbemzduv nfaqclpf Lagcie %Nnfegej *N
<O|zh|*f理事会^s程序任务负责%s~5;{人权理事会|}^s程序任务{负责人|执行人}#c~5
+N|fr|@k@r*d#B@1peuples autochtones
+N|es|@j<q<D@4%APueblos Indígenas
+N|ru|@Y@7a &ykafcdduv defalag
+N|ar|#T@2&M^Vabwjfl abpxbce
+N|zh|@t土著%s~F#V@w
>X|fr|instrument juridiquement non contraignant #rtous @6types @eforêts;instrument @r*dforêts
>X|es|instrumento jurídicamente no vinculante @ltodos @Itipos @ebosques;instrumento <q<Dbosques
>X|ru|dc bjctA{bo|csa|cjp|bj|cj} awrxeicmzdao tfblbBchkao hbmu lakpjcdi@v%Nghcj gblej mchag;lakpjcdi@v@7%Nmchej
>X|zh|@z所有类型森林@U无<x律约束力文书;@t森林文书
forests-plan|fr|plan stratégique @r*dforêts{ (2017-2030)|}
forests-plan|es|plan estratégico <q@J@Ibosques 2017-2030
forests-plan|ru|hifeicsbBchk@F@7%Nmchej @e2017–2030 salu
forests-plan|zh|@t2017-2030%n森林<w计划;{联合国|}2017-2030%n{联合国|}森林<w计划;@t森林<w计划
+A|fr|Lignes directrices ~q+i@Q@eremplacement @V@6enfants
+A|es|%Q@l#wModalidades Alternativas @eCuidado %ANiños
+A|ru|*O{c|v|j|jb} pkexedb{r|o|rj|rjb|rv} %Nemzicfdeibgdajp pvalp xe lcizjb
+A|zh|@z替代性%u照料@U导则;{儿童替代{性|}照料|替代性%u照料}{导则|准则}
<i|fr|%K+C@r*hlutte ^5traite @1personnes
<i|es|=l@e@5%z<q@JCombatir @qTrata @ePersonas
<i|ru|Smawemzd{uo nmed|asa nmede|ajp nmedp|uj nmedaj|aj nmedc} %1@7%N#Riafsagmco mtlzjb
<i|ar|_Z@2abjabdce bdtanoe abagrak labpwvax
<i|zh|@t+w%s口^u<4%k
^9|fr|<G@r#r%3traitement @1détenues #gl’imposition @e=znon privatives @eliberté %Udélinquantes{ (Règles de Bangkok)|};<G@eBangkok
^9|es|>x<q>fTratamiento ^QReclusas y =jNo Privativas @0Libertad @J#wMujeres Delincuentes{ (Reglas de Bangkok)|};>x@eBangkok
^9|ru|Gfegbm~0@fIeqbo, @9~hycdAbdejb-xekmtBcddujb b jcf dekexedbr _bycdAbd-nfegadefpEbicmco, dc hgrxedduv h mbEcdbcj hgawalu{ (Uedskakhkbc nfegbme)|};Uedskakhk#E
^9|ar|ifajm @2bdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
^9|zh|@t女性~C#f女性罪犯非拘禁_n<5(曼谷<5);@t女性~C#f女性罪犯非拘禁_n<5;曼谷<5
^w|fr|Stratégies #g=zconcrètes types actualisées ~q%Z#u@0<l#S@6femmes %w%3domaine @0#J&Ucrime #g@0&Wpénale
^w|es|Estrategias y =jPrácticas Modelo Actualizadas &pEliminación @0=2<sMujer #I%VCampo @0<z@q%0Penal
^w|ru|awdagmcdd{uc ibnaguc hifeicsbb|uv ibnaguv hifeicsbo|uj ibnaguj hifeicsbrj|ujb ibnagujb hifeicsbrjb} b nfekibBchk{bc|bv|bj|bjb} jcf{u||ej|ejb|ev} %Nbhkafcdcdbt dehbmbr #OycdAbd %C#Wnfegahplbr
salvador|fr|@k@eSalvador @A@1stratégies globales @Vfaire face %Udéfis mondiaux : @6systèmes @e#J&Ucrime #g@e&Wpénale #gleur évolution %wun monde #Imutation;@k@eSalvador
salvador|es|_ESalvador @lEstrategias Amplias ante Problemas Globales: @ISistemas @e<z%0Penal y su #n#Iun Mundo #IEvolución
salvador|ru|Lemgelafhk@da kajnmckhduv hifeicsbrv _baigcie @esmawemzduc guxagu: hbhicju #W+7b bv fexgbibc g bxjcdrtAcjhr jbfc
salvador|zh|@z应对<4挑战@U综合<w：&L+x#f*m系统_1其在变化%b中@U#i@U萨尔瓦多@w;%4萨尔瓦多@w<B
ncd-2011|fr|%O@0Réunion #M%B#J=Fmaîtrise @1maladies non transmissibles
ncd-2011|es|%q+2@e#8#N#0=bControl ^QEnfermedades No Transmisibles
ncd-2011|ru|%6hagcAedbr #5%NnfaHbmekibkc dcbdHckqbadduv xewamcgedbo b #Rdbjb
ncd-2011|zh|&L#f控制^v#K+Q#v@U%I;+Q%a&L#f控制^v_0#c#v#c%I
*b|fr|@k@r@Al’éducation =Fformation %U#B@e+6
*b|es|@j<q@lEducación y Formación #Imateria @e+b
*b|ru|@Y@7~Oawfexagedbb b nalsaiagkc %C_N*N
*b|ar|#T@2bbgBicn fabgmkcl nc drab ^V^E
*b|zh|@t*f教育#f培训@w
>Y|fr|L’avenir <Znous voulons
>Y|es|El futuro <Zqueremos
>Y|ru|UplpAcc, kaiafasa ju vaibj
>Y|ar|abdqgilb abHc hxlf sbcu
>Y|zh|我们希望@U未来
legal-aid|fr|#p#glignes directrices @r@A^O%Zl’assistance juridique %w%3système @e&Wpénale
legal-aid|es|@Sy %Q<q#C_q@qAsistencia Jurídica #I@ISistemas @e%0Penal
legal-aid|ru|&Db fpkagalrAb{c|v|j|jb} namaycdb{r|o|rj|rjb|rv} @fIeqbo, @9lahipne k tfblbBchkao najaAb g hbhicjev =W
legal-aid|zh|@t@z在*m系统中获得<x律援助机会@U#D#f<p;@t@z在*m系统{中|}获得<x律援助{机会|}#c#D#f<p
_U|fr|@k~7#M@Al’état @edroit %Univeaux national #g*t
_U|es|@j+2@e#8#CEstado @e%T#I@IPlanos Nacional e #q
_U|ru|@YhagcAedbr @eguhakaj ~nScdcfemzdao Mhhejwmcb %Nganfahp a gcfvagcdhigc nfege @e<Jpfagdrv
_U|zh|国内#f@Z@U<x治#K+Q#v@w;{国内和国际|国家和国际}{的|两级的|两级}<x治#K+Q#v#c@w;+Q国{内|家}#f@Z{的|两级|两级的}<x治#K#v#c@w
migration-2013|fr|@k&UDialogue @ehaut niveau *dmigrations =9#g%3&h
migration-2013|es|@j#jDiálogo @e^B#NMigración @s=b+J
migration-2013|ru|@Y%Nbiasej lbemase @eguhakaj ~n%Nganfahp a %Wjbsfeqbb b fexgbibb
migration-2013|zh|@Z移徙与#i#K高级别对话@w;@Z移{徙|民}与#i_0高级别对话#c@w
>5|fr|~T~7plénière @ehaut niveau @el’Assemblée générale{,|} dite Conférence _M*dpeuples autochtones
>5|es|=7@0reunión plenaria @ealto nivel @0Asamblea General conocida como =g%z<DPueblos Indígenas
>5|ru|Qiasag@Xnmcdefdasa xehcledbr #5nal dexgedbcj «Nhcjbfder kadHcfcdqbr %Nkafcdduj defalej»
>5|zh|题为“%b土著%s~F+Q”@U+Q高级别全体&Y>D;{题为|称为|称作}“%b土著%s~F+Q”@U+Q高级别全体&Y#c>D
samoa-pathway|fr|Modalités d’action accélérées @1_G{ (Orientations de Samoa)|};Orientations @eSamoa
samoa-pathway|es|Modalidades @e@5Acelerada @J%p{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
samoa-pathway|ru|@T%Nphkafcddajp fexgbibt %H{ («Gpiz Lejae»)|};Gpi{z|b|cj} Lejae
samoa-pathway|zh|&0快速*8方式(萨摩亚途径);&0快速*8方式;萨摩亚途径
vienna-declaration-lldc|es|_E~dy {|el }#s+O~d*g>32014-2024
vienna-declaration-lldc|ru|Ncdhk{er lckmefeqbr b Ncdhker nfasfejje|ao lckmefeqbb b Ncdhkao nfasfejju|ao lckmefeqbb b Ncdhkao nfasfejjc|pt lckmefeqbt b Ncdhkpt nfasfejjp|ao lckmefeqbco b Ncdhkao nfasfejjao} %1%mk jaft, @elchribmcibc 2014–2024 salag
<k|fr|@C@eVienne <r#I#Gsans littoral{ pour la décennie 2014-2024|}
<k|es|#s+O~d*g#I#nSin Litoral{ para el Decenio 2014-2024|};#s+OViena
<k|ru|Ncdhk@o%X{ lmr fexgbgetAbvhr hifed, dc bjctAbv guvale k jaft, de lchribmcibc 2014–2024 salag|};Ncdhk@o%1%mk jaft
<k|ar|<Nnccha bxabo ablbmah abhadce Dck abqaobce
<k|zh|_l2014-2024%n十%n*u@W;_l{2014-2024{年十年|十年期|年}|}*u@W;*u@W
*o|fr|Stratégies #g=zconcrètes types @r~q%Z#u@0<l%Zl’encontre @1enfants %w%3contexte @0#J&Ucrime #g@0&Wpénale
*o|es|Estrategias y =jPrácticas Modelo <q@JEliminar @q=2#a@INiños #I%VÁmbito @0<z@q%0Penal
*o|ru|Tbnag{uc hifeicsbb|uv hifeicsbo|uj hifeicsbrj|ujb hifeicsbrjb} b nfekibBchk{bc|bv|bj|bjb} jcf{u||ej|ejb|ev} @7%N{mbkgbleqbb|bhkafcdcdbt} dehbmbr #Olcico g {fejkev|awmehib} #Wnfegahplbr
*o|zh|@t*6&L+x#f*m领域内~D侵害%u&K@U示范<w#f实际_n
*p|fr|%8<W*d=z@e#J&Ucrime #g@e&Wpénale ~qau trafic @e_y#g%U~ginfractions connexes
*p|es|%Q#9@l#wRespuestas @e<z%0Penal al Tráfico @eBienes Culturales y Otros Delitos Conexos
*p|ru|#b{uc fpkagalrAbc nfbdqbnu|uv fpkagalrAbv nfbdqbnag|uj fpkagalrAbj nfbdqbnej|ujb fpkagalrAbjb nfbdqbnejb} nfbdribr jcf %C#W+7#O~jawafaie kpmzipfduv qcddahico _whgrxedduv h {Pibj|dbj} nfchipnmcdbo
*p|zh|^u~6_1<o相关+x@U&L+x#f*m对策@Z<p
+V|fr|@k@eSendai
+V|es|_ESendái;_ESendai
+V|ru|Lcdleohk@y
+V|ar|#Tqchmac;#Tqhmac
+V|zh|仙台@w
<g|fr|Cadre @eSendai{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe|}
<g|es|=i@eSendái &pReducción #jRiesgo @eDesastres 2015-2030;=i@eSendái
<g|ru|Lcdleohk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao}{ na hdbycdbt fbhke wclhigbo de 2015–2030 salu|}
<g|ar|syak qِhmac bbom dh dvayk abtfakB bbngke 2015-2030;syak qhmac bbom dh dvayk abtfakB bbngke 2015-2030
<g|zh|2015-2030%n仙台减少灾害风险=Q;仙台=Q
addis-ababa|fr|@Cd’Addis-Abeba{ issu de la troisième Conférence internationale sur le financement du développement|}
addis-ababa|es|+F+OAddis Abeba @0Tercera =g@s#N>N>f+J;+F+OAddis Abeba
addis-ababa|ru|Mllbh-Mwcwhk@o%1ifcizco >gHbdedhbfagedbt fexgbibr;Mllbh-Mwcwhk@o%X
addis-ababa|ar|_Zpmcq plala abxamke jh abdIgdk abmfbc abBabB bgdfcb abghdce;_Zpmcq plala
addis-ababa|zh|第三次>L@Z&Y亚@U斯亚贝巴*8*9;亚@U斯亚贝巴*8*9
agenda-2030|fr|Transformer notre monde : %3=1@e#Gdurable %Zl’horizon 2030;=1@e#Gdurable %Zl’horizon 2030;=12030
agenda-2030|es|Transformar nuestro mundo: @q+F2030 >f_4;+F2030 >f_4;+F2030
agenda-2030|ru|Gfcawfexagedbc deEcsa jbfe: Gagchike ldr %C&k@encfbal @q2030 sale;%g%C&k@encfbal @q2030 sale;%g@encfbal @q2030 sale
agenda-2030|ar|gofcb jabdha: vye abghdce abdqgmade bjad 2030;vye abghdce abdqgmade bjad 2030;vye jad 2030
agenda-2030|zh|变革=P%b：2030%n%e#i*9;2030%n%e#i*9;2030%n*9
doha-crime|fr|@k@eDoha @Al’intégration @0#J@0criminalité #g@0&Wpénale %w%3programme d’action plus large @e#e@r<ufaire face %Uproblèmes sociaux #géconomiques #g%Zpromouvoir l’état @edroit %Univeaux national #g@3=Fparticipation &Upublic;@k@eDoha @Al’intégration @0#J@0criminalité #g@0&Wpénale
doha-crime|es|_EDoha #NIntegración @0<z@q%0Penal #I%V=iMás Amplio #j#s<q@JAbordar @IProblemas Sociales y Económicos y Promover %VEstado @e%Ta Nivel Nacional e @s^x~NPública;_EDoha #NIntegración @0<z@q%0Penal
doha-crime|ru|Favbdhk@da gkmtBcdbb ganfahag #W+7g wamcc Ebfakpt nagchikp ldr @7g qcmrv fcEcdbr haqbemzduv b PkadajbBchkbv nfawmcj b halcohigbr awchncBcdbt gcfvagcdhige nfege @e<Jpfagdrv, e iekyc pBehibt awAchigcddahib
doha-crime|ar|#Tabmfoe &Msmdar dhj abrkcde fabjmabe abrhazce
doha-crime|zh|@z将&L+x#f*m纳入更广泛@U@t*9以应对*7#f经济挑战并促进国内#f@Z<x治_1公众参与@U多哈@w
_d|fr|Ensemble @erègles minima @r@V%3traitement @1détenus (Règles Nelson Mandela);<GNelson Mandela
_d|es|>xMínimas <q>fTratamiento %AReclusos{ (Reglas Nelson Mandela)|};>xNelson Mandela
_d|ru|#k@7#O~hxekmtBcddujb{ (Gfegbme Icmzhade Jedlcmu)|};Gfegbm~0Icmzhade Jedlcmu
_d|ar|ifajm @2abhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_d|zh|@t~C最*l则(纳^4<5);@t~C最*l则;纳^4<5
wsis-review|fr|~T~7#M@Al’examen d’ensemble @0^R@1textes issus &USommet +C%Bsociété @el’information
wsis-review|es|=7@0reunión @ealto nivel @0Asamblea General #Cexamen general @0aplicación %Aresultados @0Cumbre %z#N_K
wsis-review|ru|Qiasag@XhagcAedbr _AScdcfemzdao Mhhejwmcb, nahgrAcddasa awAcjp awxafp vale ahpAchigmcdbr fcEcdbo ~cghifcBb @eguhEcj ~n%Nganfahej bdHafjeqbaddasa awAchige
drug-2016|es|Nuestro Compromiso Conjunto @eAbordar y Contrarrestar Eficazmente %VProblema %z^QDrogas
drug-2016|ru|IeEe awAer nfbgcfycddahiz PHHckibgdajp fcEcdbt jbfagao nfawmcju defkaibkag b #Rdco
drug-2016|zh|我们对有效处理#f应对%b毒品#K@U共同承诺
*X|fr|@k@eNew York @V@6réfugiés #g@6migrants
*X|es|_ENueva York @J@IRefugiados y @IMigrantes
*X|ru|Izt-Йafkhk@da wcycdqev b jbsfediev
*X|ar|#Thcfcfkt dh prb abbarzch fabduarkch
*X|zh|@z难~F#f移~F@U纽约@w
amr-2016|fr|%Oissue ~7#M%Brésistance %Uagents antimicrobiens
amr-2016|es|%q+2@e#8#NResistencia a @IAntimicrobianos
amr-2016|ru|%6xehcledbr #5%Nnfawmcjc phiaoBbgahib k nfaibgajbkfawduj nfcnefeiej
peace-right|fr|@k&s+ipaix
peace-right|es|@j#C%Ta @qPaz
peace-right|ru|<tnfegc @ejbf
peace-right|zh|_H#V@w;_H权@w
<b|fr|Nouveau =1@V@6villes
<b|es|Nueva +FUrbana
<b|ru|Iag@ofexgbibr safalag
<b|ar|abvye aboAkce abrmcme
<b|zh|新城市*9
our-ocean-2017|fr|L’océan, notre avenir : appel %Zl’action
our-ocean-2017|es|Nuestros océanos, nuestro futuro: llamamiento a @qacción
our-ocean-2017|ru|IeE akced — deEc wplpAcc: nfbxug k lcohigbrj
our-ocean-2017|zh|=P*5=c=P未来：*8呼吁;=P*5{、|，}=P未来：*8呼吁
trafficking-2017|es|%q#N>u#j=l@e@5%z<q@JCombatir @qTrata @ePersonas
trafficking-2017|ru|%6~OahpAchigmcdbb Smawemzdasa nmede %1@7%N#Riafsagmco mtlzjb
trafficking-2017|zh|@z+0%4@t+w%s口^u<4%k<B@U%I
mandela-summit|fr|%Oadoptée au Sommet @epaix Nelson Mandela
mandela-summit|es|declaración política aprobada #I@qCumbre _f@qPaz Nelson Mandela
mandela-summit|ru|GambibBchk@y, nfbdri+9@eLejjbic jbfe g nejriz a Icmzhadc Jedlcmc
mandela-summit|zh|纳^4_H峰会通过@U%I;纳^4_H峰会{通过的|的|}%I
ncd-2018|fr|%Oissue @0troisième réunion #M%B#J=Fmaîtrise @1maladies non transmissibles
ncd-2018|es|%q@0Tercera Reunión @e#8#N#0=bControl ^QEnfermedades No Transmisibles
ncd-2018|ru|%6ifcizcsa hagcAedbr #5%NnfaHbmekibkc dcbdHckqbadduv xewamcgedbo b #Rdbjb
ncd-2018|zh|+Q第三次&L#f控制^v#K#v@U%I;+Q第三次%a&L#f控制^v_0#c#v#c%I
^1|fr|%Oissue ~7#M%Blutte ^5tuberculose
^1|es|%q+2@e#8#NLucha <sTuberculosis
^1|ru|%6xehcledbr #5%N#Ripwcfkpmcxaj
^1|zh|+Q~3#K#v%I;+Q~3_0#v#c%I
peasants|fr|@k@r*d#B@1paysans #g@1~g%Ltravaillant %w@6zones rurales
peasants|es|@j<q<D@4%ACampesinos y @eOtras &c<ZTrabajan #I#wZonas Rurales
peasants|ru|@Y@7a &ykfchizrd _wmbq, fewaietAbv g hcmzhkbv feoadev
peasants|ar|#T@2abdgjbi loifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
peasants|zh|@t农~F#f农村地区<o劳动者#V@w
=A|fr|Pacte +C@V@1migrations sûres, ordonnées #grégulières
=A|es|Pacto %z&pMigración Segura, Ordenada y Regular
=A|ru|Smawemzd#zwcxanehdao, pnafrlaBcddao b mcsemzdao jbsfeqbb;Smawemzd#zjbsfeqbb
=A|ar|abagnai +ydh prb aburke abJdhe fabdhFde fabhFadce
=A|zh|%y=c有序#f正常移~F<4契约;移~F#K<4契约
<f|fr|pacte +C*dréfugiés
<f|es|pacto mundial <Drefugiados
<f|ru|smawemzd#zwcycdqev
<f|ar|abagnai +y&Mabbarzch
<f|zh|难~F#K<4契约
^G|fr|~T@eBuenos Aires issu @0deuxième Conférence @ehaut niveau @r%B<ASud-Sud
^G|es|=7@eBuenos Aires @0Segunda =g@e^B<q#N%PSur-Sur
^G|ru|UpPdah-Mofchhk{bo biasaguo lakpjcdi|asa biasagasa lakpjcdie|ajp biasagajp lakpjcdip|bj biasaguj lakpjcdiaj|aj biasagaj lakpjcdic} giafao CadHcfcdqbb @7@eguhakaj ~n%NhaifpldbBchigp Ys — Ys
^G|zh|<y次@t南南^o#v布^q>D;<y{次|届}@t南南^o#v#c布^q>D
uhc-2019|es|%q+2@e^B#NCobertura Sanitaria Universal
uhc-2019|ru|%6xehcledbr _A%N{ganfahp a ghcawAcj avgeic|ghcawAcjp avgeip} phmpsejb xlfegaavfedcdbr
sdg-2019|ru|%6nambibBchkasa Hafpje _A%NphiaoBbgajp fexgbibt, haxgeddasa nal Psblao Scdcfemzdao Mhhejwmcb
sdg-2019|zh|在+Q主持下召开@U%e#i#K高级别政治论坛%I;{在|}+Q主持下召开@U%e#i_0高级别政治论坛#c%I
un75|fr|@kfaite %Zl’occasion @0célébration &Usoixante-quinzième anniversaire @e#e+E
un75|es|@j#NConmemoración #j{75º|75o|septuagésimo quinto} Aniversario @e*F
un75|ru|<tnfexldagedbb hcjzlchri nriao salagAbdu @fIeqbo
un75|zh|纪念@t成立七十五周%n@w
corruption-2021|es|Nuestro Compromiso Común @eAfrontar Eficazmente @IDesafíos y Aplicar =j@JPrevenir y Combatir @qCorrupción y Reforzar @q%P#q
corruption-2021|ru|IeEe awAer nfbgcfycddahiz PHHckibgdajp fcEcdbt nfawmcj b =mjcf %Nnfclpnfcylcdbt kaffpnqbb b #Rdco b pkfcnmcdbt #7haifpldbBchige
durban-2021|es|Unidos #a%Vracismo, @qdiscriminación racial, @qxenofobia y #wformas conexas @eintolerancia
space-2030|es|+F{“Espacio2030”|Espacio2030}: %Vespacio como motor #jdesarrollo sostenible;+F{“Espacio2030”|Espacio2030}
space-2030|ru|%g«Cahjah-2030»: kahjah kek lgbseicmz phiaoBbgasa fexgbibr;%g«Cahjah-2030»
space-2030|zh|“空间2030”*9：空间作为%e#i@U驱动力;“空间2030”*9
kyoto-crime|fr|@k@eKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit|}
kyoto-crime|es|_EKioto #NPromoción @0#0#jDelito, @q%0Penal =bEstado @eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};_E{Kioto|Kyoto}
kyoto-crime|ru|Cbaihk@d«Mkibgbxeqbr jcf nfclpnfcylcdbr nfchipndahib, psamagdasa +7b awchncBcdbr gcfvagcdhige nfege: deghifcBp =mGagchikb ldr %C&k@encfbal @q2030 sale»;Cbaihk@y
kyoto-crime|ar|#Ttcfgf &MabhufA ldhj abrkcde fabjmabe abrhazce fqcame abiahfh
kyoto-crime|zh|@z推进&L+x=c*m#f<x治：努力实现《2030%n%e#i*9<B@U京都@w;@z推进&L+x=c*m#f<x治@U京都@w;%4京都@w<B
>U|fr|@C@eDoha <r@6moins avancés{ pour la décennie 2022-2031|};@C@eDoha
>U|es|#s+ODoha *gMenos Adelantados;#s+ODoha
>U|ru|Favbdhk@o%1_bdebjcdcc fexgbiuv hifed;Favbdhk@o%X
>U|ar|<Nabmfoe bxabo pib ablbmah hdfa
>U|zh|+1#U多哈@W
our-ocean-2022|fr|Notre océan, notre avenir, notre responsabilité
our-ocean-2022|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
our-ocean-2022|ru|IeE akced, deEc wplpAcc, deEe aigcihigcddahiz
our-ocean-2022|zh|=P*5=c=P未来=c=P责任;=P*5{、|，}=P未来{、|，}=P责任
disaster-risk-2023|es|%q+2@e^B#CExamen @eMitad @ePeríodo #j=i@eSendái &pReducción #jRiesgo @eDesastres 2015-2030
disaster-risk-2023|ru|%6hagcAedbr _A%NhfcldchfaBdajp awxafp vale ahpAchigmcdbr Lcdleohkao fejaBdao nfasfejju %Nhdbycdbt fbhke wclhigbo @e2015–2030 salu
disaster-risk-2023|zh|《2015-2030%n仙台减少灾害风险=Q<B中期审查#v%I;{大会|}《2015-2030%n仙台减少灾害风险=Q<B中期审查#v#c%I
tuberculosis-2023|zh|~3#K#v%I;~3_0#v#c%I
sids-2024|fr|=1d’Antigua-et-Barbuda @V@6_G{ : une déclaration renouvelée pour une prospérité résiliente|};=1d’Antigua-et-Barbuda
sids-2024|es|+F@eAntigua y Barbuda @J%p{: una Declaración Renovada para una Prosperidad Resiliente|}
sids-2024|ru|%gMdibspe b Uefwplu _b%H{: awdagmcdder lckmefeqbr a lahibycdbb hiewbmzdasa nfaqgciedbr|}
sids-2024|ar|_ZphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
sids-2024|zh|安提瓜#f巴布达&0*9：实现韧性繁荣@U新@w;安提瓜#f巴布达&0*9
+q|fr|Pacte @Vl’avenir
+q|es|Pacto >fFuturo
+q|ru|Geki@vga bjr wplpAcsa
+q|ar|dcBai abdqgilb
+q|zh|未来契约
&9|fr|Pacte numérique mondial
&9|es|Pacto Digital Global
&9|ru|Smawemzd{uo|asa|ajp|uj|aj} qbHfag{ao|asa|ajp|uj|aj} lasagaf{|e|p|aj|c}
&9|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&9|zh|<4数字契约
future-generations|fr|@k*dgénérations futures
future-generations|es|@j@l#wGeneraciones Futuras
future-generations|ru|<twplpAbv nakamcdbrv
amr-2024|es|%q+2@e^B#NResistencia a @IAntimicrobianos
~P|fr|@C{d’Avaza |de Gaborone |}<r#I#Gsans littoral *hdécennie 2024-2034;@C{d’Avaza|de Gaborone}
~P|es|#s+O{Avaza|Awaza} *g>32024-2034;#s@e@5{en favor de|para} @IPaíses >32024-2034;#s+O{Avaza|Awaza}
~P|ru|Mgexbdhk@o%X{ lmr fexgbgetAbvhr hifed, dc bjctAbv guvale k jaft, de lchribmcibc 2024–2034 salag|};Mgexbdhk@o%1%mk jaft;@T%mk jaft, @elchribmcibc 2024–2034 salag
~P|zh|_l2024-2034%n十%n阿瓦扎@W;_l2024-2034%n十%n@W
sevilla|fr|Engagement @eSéville
sevilla|es|Compromiso @eSevilla
sevilla|ru|Lcgbmzhk{ac|asa|ajp|bj|aj} awrxeicmzhig{a|e|p|aj|c}
sevilla|ar|abgCad swlcbce
sevilla|zh|塞维利亚承诺
=Y|fr|@k@0Conférence @r@Al’environnement
=Y|es|@j@0=g<q#CMedio Humano
=Y|ru|@YCadHcfcdqbb @7%Nnfawmcjej akfpyetAco =0hfclu
=Y|zh|@t%s类环境&Y@w;@t%s类环境&Y@U@w;@t%s类环境&Y斯德哥尔摩@w
=Z|fr|>M@V#udéfinitive @0faim #g@0malnutrition
=Z|es|~u#NErradicación #jHambre ^xMalnutrición
=Z|ru|@8a &asamale b dclacledbr
=Z|zh|%b消灭饥饿#f营养不良@w
^H|fr|%K@eBuenos Aires{ pour la promotion et la mise en œuvre de la coopération technique entre pays en développement|}
^H|es|=l+OBuenos Aires @JPromover y Realizar @q%PTécnica <U@IPaíses #I+J;=l+OBuenos Aires
^H|ru|UpPdah-Mofchhk@F%1%Nfexgbibt b =micvdbBchkasa ~Ujcylp fexgbgetAbjbhr hifedejb;UpPdah-Mofchhk@F%X
^H|zh|促进#f实施#i中#U间技术^o@U布^q%k;布^q%k
>c|fr|Document final @0dixième session extraordinaire @el’Assemblée générale
>c|es|Documento Final #jDécimo Período Extraordinario @eSesiones @0Asamblea General
>c|ru|ЗekmtBbicmzd@Xlchriao hncqbemzdao hchhbb Scdcfemzdao Mhhejwmcb
>c|zh|+Q第十届^s&Y最后文件;+Q第十届^s&Y%4最后文件<B;+Q第十届^s&Y@U%4最后文件<B
<0|fr|@k@eRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement|}
<0|es|_ERío #CMedio Ambiente =b+J;_ERío
<0|ru|Oba-lc-Redcofhk@d%NakfpyetAco hfclc b fexgbibt;Oba-lc-Redcofhk@y
<0|ar|#Tkcf &Mablcze fabghdce
<0|zh|@z环境与#i@U里约@w
agenda-21|fr|Action 21
agenda-21|es|#s21
agenda-21|ru|%g@e!X!X!I gck
agenda-21|ar|rmfb pjdab abikh 21
agenda-21|zh|21世纪*9
^J|fr|@k@eprincipes, non juridiquement contraignante mais faisant autorité, @Vun consensus +C%Bgestion, @q&H#gl’exploitation écologiquement viable @etous @6types @eforêts
^J|es|@jAutorizada, sin Fuerza Jurídica Obligatoria, @e@S@Jun Consenso %zrespecto @0Ordenación, @q&e=b#nSostenible %ABosques @eTodo Tipo
^J|ru|Ic bjctAcc awrxeicmzdao hbmu xergmcdbc h bxmaycdbcj nfbdqbnag _bsmawemzdasa kadhcdhphe #Ofeqbademzdasa bhnamzxagedbr, havfedcdbr b &kghcv gblag mchag
^J|zh|@z所有类型森林@U~G=c养护#f%e开发@U无<x律约束力@U<4协商一致意见权威性#D声明
^F|fr|=1%h+ipoursuite @0^Rd’Action 21
^F|es|=l&pUlterior Ejecución #j#s21
^F|ru|@T%NlemzdcoEcjp =mGagchikb ldr @e!X!X!I gck
^F|zh|进一步+0《21世纪*9<B方案
+v|fr|*M@eVienne
+v|es|@jy {|el }#s+OViena
+v|ru|Ncdhk{er|ao|pt|bc|bv|bj|bjb} lckmefeqb^2b Gfasfejj{e|u|c|p|ao} %X
+v|ar|#Tflkhadr jdb nccha
+v|zh|*u@w#f@W
+K|fr|@C@V%3#Gdurable @1_G;@C@0Barbade
+K|es|#s@e@5>f#nSostenible @e%p;#s+OBarbados
+K|ru|@T%NawchncBcdbt &k%H;Uefwelahhk@o%X
+K|ar|lkhadr abjdb dh prb abghdce abdqgmade bbmfb abrCkce abxDcke abhadce
+K|zh|&0%e#i@W;巴巴多斯@W
yokohama|fr|Stratégie @eYokohama @Vun monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};Stratégie @eYokohama
yokohama|es|Estrategia @eYokohama @Jun Mundo Más Seguro;Estrategia @eYokohama
yokohama|ru|Qakasejhk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco} %NawchncBcdbt wamcc wcxanehdasa jbfe: fpkagalrAbc nfbdqbnu nfclaigfeAcdbr hibvboduv wclhigbo, awchncBcdbr saiagdahib k dbj b hjrsBcdbr bv nahmclhigbo;Qakasejhk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco}
yokohama|zh|建立更%y%b@U横滨<w;横滨<w
<T|fr|@C@0Conférence @N%Bpopulation #g%3&h
<T|es|#s@e@5@0=g@s#NPoblación =b+J;#s+OEl Cairo
<T|ru|@T>gdefaladehcmcdbt b fexgbibt
<T|ar|<NabdIgdk abmfbc bbqtah fabghdce
<T|zh|@Z%s口与#i&Y@W;@Z%s口{与|和}#i{会议|大会|}@W
&6|fr|@k@eCopenhague{ sur le développement social|};*M@eCopenhague
&6|es|_ECopenhague @l#nSocial
&6|ru|Cancdsescdhk@da haqbemzdaj fexgbibb
&6|ar|#TtflhuaDh &Mabghdce abargdajce
&6|zh|*7#i#K哥本哈根@w;%4哥本哈根@w<B
*S|fr|@C&USommet +C@V%3#Gsocial;@C@eCopenhague
*S|es|#s@e@5@0Cumbre %z@l#nSocial
*S|ru|@T~cghifcBb @eguhEcj ~n=s>yfexgbibr
*S|ar|<NdIgdk abide +ybbghdce abargdajce
*S|zh|*7=d@W;*7=d%4@W<B
beijing|fr|*M@e^C
beijing|es|@jy {|la }Plataforma +O^C
beijing|ru|Gckbdhk@db GmeiHafj{e|u|c|p|ao} %X
beijing|ar|#Tfdhuar jdb lcrch
beijing|zh|~B@w#f*8纲要;%4~B@w<B{和|及|以及|与}%4*8纲要<B;%4~B@w<B{和|及|以及|与}%4~B*8纲要<B
+l|fr|@k@e^C
+l|es|_E^C
+l|ru|Gckbdhk@y
+l|ar|#Tlcrch;#TlcrchD
+l|zh|~B@w
_x|fr|@C@e^C
_x|es|Plataforma +O^C
_x|ru|Gckbdhk{er nmeiHafje|ao nmeiHafju|ao nmeiHafjc|pt nmeiHafjp|ao nmeiHafjao} %X
_x|zh|~B*8纲要
beijing-plus-5|fr|Nouvelles =z#ginitiatives *h^R@0@k#g&U@C@e^C
beijing-plus-5|es|Nuevas medidas e iniciativas &paplicación @0@jy {|la }Plataforma +O^C
beijing-plus-5|ru|FemzdcoEbc jcfu b bdbqbeibgu %N=mGckbdhkao lckmefeqbb b GmeiHafju %X
beijing-plus-5|zh|进一步+0%4~B@w<B#f%4*8纲要<B@U*8#f倡议;进一步+0%4~B@w#f*8纲要<B@U*8#f倡议
>Z|fr|=1@Vl’habitat
>Z|es|#s@eHábitat
>Z|ru|%gХewbiei
>Z|ar|rmfb pjdab abdfzb
>Z|zh|%s居*9
>Q|fr|@k*dvilles #g~gétablissements humains #Ice nouveau millénaire
>Q|es|@j@l#wCiudades y Otros Asentamientos Humanos #I%VNuevo Milenio
>Q|ru|<tsafalev _wdehcmcdduv npdkiev g dagaj iuhrBcmcibb
>Q|zh|新千%n城市#f<o%s类住区@w;@z新千%n{中的|的|}城市#f<o%s类住区@U@w
^d|fr|@k@eRome %B%xalimentaire mondiale
^d|es|_ERoma #N#2Alimentaria Mundial
^d|ru|Objhk@da ghcjbfdao nfalagamzhigcddao >z
^d|zh|%b粮食%y罗马@w;@z%b粮食%y@U罗马@w
*y|fr|@k@eRome %Bnutrition
*y|es|_ERoma #NNutrición
*y|ru|Objhk@d%Nganfahej nbiedbr
*y|ar|#Tkfda jh abgDHce;#Tkfda &MabgDHce
*y|zh|营养#K罗马@w
+L|fr|@C<r@6moins avancés *hdécennie 2001-2010
+L|es|#s@e@5*gMenos Adelantados >fDecenio 2001-2010
+L|ru|@T_bdebjcdcc fexgbiuv hifed @elchribmcibc 2001–2010 salag;Ufthhcmzhk@o%X
+L|ar|lkhadr abjdb bxabo pib ablbmah hdfa bbjim 2001-2010
+L|zh|2001-2010十%n期+1#U@W;2001-2010%n十%n期+1#U@W
+S|fr|@C<r@6moins avancés *hdécennie >F{ (Programme d’action d’Istanbul)|};@Cd’Istanbul
+S|es|#s@eAcción{| de Estambul} *gMenos Adelantados >fDecenio >F;#s+OEstambul
+S|ru|@T_bdebjcdcc fexgbiuv hifed @elchribmcibc 2011–2020 salag;Liejwpmzhk@o%X
+S|ar|<Naqyhlfb;<Nsqyhlfb
+S|zh|>F十%n期+1#U@W;>F{年|}十%n期+1#U{伊斯坦布尔|}@W;{支援最不发达国家|}伊斯坦布尔@W
small-arms|fr|@C#Ivue @eprévenir, combattre #géliminer %3commerce illicite @1=4légères sous tous ses aspects
small-arms|es|#s@e@5@JPrevenir, Combatir y Eliminar <C@e&PPequeñas y Ligeras #ITodos sus Aspectos
small-arms|ru|@T^zb bhkafcdcdbt dcxekaddao iafsagmb hifcmkaguj afpybcj b mcskbjb gaafpycdbrjb ga ghcv cc ehnckiev b #Rdco
small-arms|ar|lkhadr abjdb bdhj abagrak Dck abdwkfj labpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
small-arms|zh|从各个方面防止=c+w#f*6小&r#f轻&r%7贸易@U@W
^h|fr|Instrument @3<upermettre %U*K@eprocéder %Zl’identification #gau traçage rapides #gfiables @1=4légères #g@epetit calibre illicites;Instrument @3@etraçage
^h|es|Instrumento @s@JPermitir a @I&RIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }&PPequeñas y Ligeras Ilícitas;Instrumento @s@eLocalización
^h|ru|#b{uo lakpjcdi|asa lakpjcdie|ajp lakpjcdip|uj lakpjcdiaj|aj lakpjcdic}, naxgamrtA{bo|csa|cjp|bj|cj} sahplefhigej hgacgfcjcdda b delcyda gurgmriz b aihmcybgeiz dcxekadduc hifcmkagac afpybc b mcskbc gaafpycdbr;#b@X%Naihmcybgedbt
^h|zh|使_m能够_1时#f可靠地识别#f追查%7小&r#f轻&r@U@Z文书;@Z追查文书
durban|fr|*M@eDurban
durban|es|@jy {|el }#s+ODurban
durban|ru|Fpfwedhk{er|ao|pt|bc|bv} lckmefeqb^2b Gfasfejj{e|u|c|p|ao} %X
durban|ar|#Tflkhadr jdb mcklah
durban|zh|德班@w#f@W
monterrey|fr|Consensus @eMonterrey{ issu de la Conférence internationale sur le financement du développement|}
monterrey|es|Consenso @eMonterrey @0=g@s#N>N>f+J;Consenso @eMonterrey
monterrey|ru|Jadicffcohk{bo kadhcdhph|asa kadhcdhphe|ajp kadhcdhphp|bj kadhcdhphaj|aj kadhcdhphc}{ Jcylpdefaldao kadHcfcdqbb na Hbdedhbfagedbt fexgbibr|}
monterrey|ar|gfani JkaE dfhgckc
monterrey|zh|>L@Z&Y~2;~2
>T|fr|@k@eDoha =afinancement &U&h{ : document final de la Conférence internationale de suivi sur le financement du développement, chargée d’examiner la mise en œuvre du Consensus de Monterrey|}
>T|es|_EDoha #N>N>f+J{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>T|ru|Favbdhk@da Hbdedhbfagedbb fexgbibr{: | — }biasaguo lakpjcdi >gnahmclptAco +B%CHbdedhbfagedbr fexgbibr _bawxafe vale ahpAchigmcdbr Jadicffcohkasa kadhcdhphe;Favbdhk@da Hbdedhbfagedbb fexgbibr
>T|ar|#Tabmfoe &Mgdfcb abghdce
>T|zh|>L多哈@w：审查%4~2<B+0情况@U>L后续@Z&Y结果文件;>L多哈@w：审查%4~2<B+0情况@U>L后续@Z&Y>D;>L多哈@w
_c|fr|%K@3@eMadrid =avieillissement{, 2002|};%K@eMadrid
_c|es|=l@e@5@s@eMadrid #CEnvejecimiento{, 2002| (2002)|};=l+OMadrid
_c|ru|Jelfblhk{bo jcylpdefalduo nmed|asa jcylpdefaldasa nmede|ajp jcylpdefaldajp nmedp|bj jcylpdefalduj nmedaj|aj jcylpdefaldaj nmedc} %1%Nnfawmcjej hiefcdbr{| 2002 sale};Jelfblhk@F%X
_c|ar|_Zdmkcm abmfbce bbwcvfve
_c|zh|2002%n_F@Z%k;_F@Z%k
>P|fr|%O#g%3%K@3@eMadrid =avieillissement{, 2002|}
>P|es|%qy {el |}=l@e@5@s@eMadrid #CEnvejecimiento{, 2002| (2002)|}
>P|ru|GambibBchk{er lckmefeqbr b Jelfblhkbo jcylpdefalduo nmed|ao lckmefeqbb b Jelfblhkasa jcylpdefaldasa nmede|ao lckmefeqbb b Jelfblhkajp jcylpdefaldajp nmedp|pt lckmefeqbt b Jelfblhkbo jcylpdefalduo nmed|ao lckmefeqbco b Jelfblhkbj jcylpdefalduj nmedaj} %1%Nnfawmcjej hiefcdbr{| 2002 sale}
>P|zh|%4%I<B#f《2002%n_F@Z%k<B;%4%I<B#f%4_F@Z%k<B
&J|fr|@k@eJohannesburg =a#Gdurable
&J|es|_EJohannesburgo #C_4
&J|ru|Йaveddchwpfshk@d%NphiaoBbgajp fexgbibt
&J|ar|#TrfuahqlkD &Mabghdce abdqgmade
&J|zh|约翰内斯堡%e#i@w
=v|fr|=l@e^R&USommet +C@V%3#Gdurable{ (Plan de mise en œuvre de Johannesburg)|};=l@e^R@eJohannesburg
=v|es|=l@e>u^QDecisiones @0Cumbre %z#C_4{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};=l@e>u^QDecisiones @eJohannesburgo
=v|ru|Gmed@vgunamdcdbr fcEcdbo ~cghifcBb @eguhEcj ~n%NphiaoBbgajp fexgbibt{ (Йaveddchwpfshkbo nmed gunamdcdbr fcEcdbo)|};Йaveddchwpfshk@Fgunamdcdbr fcEcdbo
=v|ar|vye ghncH hgazr dIgdk abide +ybbghdce abdqgmade;vye rfuahqlkD bbghncH
=v|zh|%e=d+0计划(约翰内斯堡+0计划);%e=d+0计划;约翰内斯堡+0计划
_u|fr|@Cd’Almaty
_u|es|#s+OAlmaty
_u|ru|Mmjeibdhk@o%X
_u|zh|阿拉木图@W：在内陆#f过境#i中#U过境运输^o<4新=Q下满足_l@U特殊需要;阿拉木图@W
geneva-wsis|fr|@k@e*Z@eGenève
geneva-wsis|es|_E@S@e~b
geneva-wsis|ru|>w@dnfbdqbnag
geneva-wsis|ar|#Tdlamz rhcn
geneva-wsis|zh|#Y#D@w
=8|fr|%K@eGenève
=8|es|=l+O~b
=8|ru|>w@F%X
=8|ar|_Zrhcn
=8|zh|#Y%k
<j|fr|Engagement @eTunis
<j|es|Compromiso @eTúnez
<j|ru|Tpdbhhk{ac|asa|ajp|bj|aj} awrxeicmzhig{a|e|p|aj|c}
<j|ar|abgCad gfhq
<j|zh|突尼斯承诺
~w|fr|+F@eTunis *hsociété @el’information
~w|es|+F@eTúnez &p_K;#s@eAcciones @eTúnez &p_K
~w|ru|Tpdbhhk@o_bbdHafjeqbaddasa awAchige
~w|ar|<Ngfhq &Mdrgdj abdjbfdag
~w|zh|信息*7突尼斯*9
=U|fr|@k@eMaurice
=U|es|_EMauricio
=U|ru|Jegfbkbohk@y
=U|zh|~E@w
>9|fr|Stratégie @eMaurice{ pour la poursuite de la mise en œuvre du Programme d’action pour le développement durable des petits États insulaires en développement|}
>9|es|Estrategia @eMauricio &pEjecución Ulterior #j#s@e@5>f#nSostenible @e%p;Estrategia @eMauricio
>9|ru|Jegfbkbohk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco} %NlemzdcoEcjp =mGfasfejju %1%NawchncBcdbt &k%H;Jegfbkbohk{er hifeicsbr|ao hifeicsbb|pt hifeicsbt|ao hifeicsbco}{| ahpAchigmcdbr}
>9|zh|进一步+0%4&0%e#i@W<B~E<w;进一步+0%4&0%e#i@W<B@U~E<w;~E{执行|}<w
^K|fr|@k@eHyogo
^K|es|_EHyogo
^K|ru|Хbashk@y
^K|zh|兵库@w
<V|fr|Cadre d’action @eHyogo{ pour 2005-2015 : pour des nations et des collectivités résilientes face aux catastrophes|}
<V|es|=i+OHyogo @J2005-2015: Aumento @0Resiliencia ^QNaciones y #wComunidades ante @IDesastres;=i+OHyogo{| para 2005-2015}
<V|ru|Хbashk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao} %1@e2005–2015 salu: haxledbc naicdqbeme nfaibgalcohigbr wclhigbrj @e~n&2b awAbd;Хbashk{er fejaBder nfasfejje|ao fejaBdao nfasfejju|ao fejaBdao nfasfejjc|pt fejaBdpt nfasfejjp|ao fejaBdao nfasfejjao} %X
<V|ar|syak jdb ucfDf
<V|zh|2005-2015%n兵库*8=Q：加强#U#f社区@U抗灾能力;{2005-2015年|}兵库*8=Q
nairobi-south-south|es|=7@eNairobi @0=g@e^B<q#N%PSur-Sur
nairobi-south-south|ru|Ieofawbohk{bo biasaguo lakpjcdi|asa biasagasa lakpjcdie|ajp biasagajp lakpjcdip|bj biasaguj lakpjcdiaj|aj biasagaj lakpjcdic} CadHcfcdqbb @7@eguhakaj ~n%NhaifpldbBchigp Ys — Ys
nairobi-south-south|zh|@t南南^o#v内罗毕>D
>m|fr|Cadre décennal @eprogrammation #r@6modes @econsommation #g@eproduction durables
>m|es|=iDecenal @eProgramas @lModalidades @eConsumo y Producción Sostenibles
>m|ru|Fchribmcid{rr hifeicsbr|co hifeicsbb|tt hifeicsbt|co hifeicsbco} %1%Nncfcvalp k bhnamzxagedbt feqbademzduv jalcmco naifcwmcdbr b nfabxgalhige
>m|zh|%e消费#f生产模式十%n方案=Q;%e消费#f生产{模式|}{十年|10年}{期|}方案=Q
mdg-2010|fr|Tenir @6promesses : unis @Vatteindre @6objectifs &UMillénaire @V%3&h
mdg-2010|es|Cumplir @qpromesa: unidos @Jlograr @IObjetivos @e#n#jMilenio
mdg-2010|ru|Nunamdcdbc awcAedbr: awKclbdcdbc ga bjr lahibycdbr qcmco %Cfexgbibr, hHafjpmbfagedduv g Fckmefeqbb iuhrBcmcibr
mdg-2010|zh|履行诺言：团结一致实现千%n#i目标
youth-high-level|fr|~T@0Réunion #M%Bjeunesse : dialogue #gcompréhension mutuelle
youth-high-level|es|=7+2@e#8#NJuventud: Diálogo y Comprensión Mutua
vienna-space|fr|Le millénaire @e+5: @q@k@eVienne @A+5#g%3#Ghumain
vienna-space|es|Milenio Espacial: {|la }_E~d#CEspacio =b#nHumano
vienna-space|ru|Cahjah @efpwcyc iuhrBcmcibo: Ncdhker lckmefeqbr a kahjbBchkao +Bb fexgbibb BcmagcBchkasa awAchige
vienna-space|zh|空间千%n：@z空间#f%s@U#i@U*u@w
+4|fr|#p+8&Xpar @6*K@esatellites artificiels @0Terre %Ufins @0télévision directe &i
+4|es|@S<Zhan @eRegir @q&G_f@I&R@eSatélites Artificiales @0Tierra @J#wTransmisiones #9Directas _fTelevisión
+4|ru|&D*Rsahplefhigejb bhkphhigcdduv hnpidbkag Зcjmb _b#7dcnahfclhigcddasa icmcgbxbaddasa gcAedbr
+4|zh|_m~A%s造地球卫星进行@Z直接电视广播所应遵守@U#D
remote-sensing|fr|#p%Btélédétection
remote-sensing|es|@Srelativos a @qTeleobservación @0Tierra desde %VEspacio{| Ultraterrestre}
remote-sensing|ru|>vlbhiedqbaddasa xadlbfagedbr Зcjmb bx kahjbBchkasa nfahifedhige
remote-sensing|zh|@z从&A遥感地球@U#D
>k|fr|#p>H%Z&X@esources d’énergie nucléaires %wl’espace
>k|es|@SPertinentes a @q&G@eFuentes @eEnergía Nuclear #I%V&3
>k|ru|>v*Rrlcfduv bhiaBdbkag Pdcfsbb g kahjbBchkaj nfahifedhigc
>k|zh|@z在&A<n核动力源@U#D
space-benefits|fr|@k%B<A@N+P@e+5au profit #g%wl’intérêt @etous @6États, compte tenu #Iparticulier @1besoins @1pays #I&h
space-benefits|es|@j#N%P@s~tEspacio Ultraterrestre #IBeneficio e Interés @eTodos @IEstados, Teniendo Especialmente #ICuenta #wNecesidades %APaíses #I+J
space-benefits|ru|<tjcylpdefaldaj haifpldbBchigc g bhhmclagedbb b bhnamzxagedbb kahjbBchkasa nfahifedhige @ewmesa b =sghcv sahplefhig, h ahawuj pBciaj naifcwdahico fexgbgetAbvhr hifed
space-benefits|zh|@z开展探索#f~A&A@U@Z^o，促进所有#U@U福利#f利益，并^s要考虑到#i中#U@U需要@U@w
_V|fr|@k@1*Zjuridiques +8@6activités @1*K+P@e_8
_V|es|@j%A@SJurídicos <ZDeben Regir #wActividades %A&R~t&3
_V|ru|@Ynfegaguv nfbdqbnag +B&2%Nbhhmclagedbt b bhnamzxagedbt kahjbBchkasa nfahifedhige
_V|zh|_m探索#f~A&A活动@U<x律#D@w
+m|fr|%8>H%Uentreprises #g%U#B@e+6{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+m|es|@SRectores @l#wEmpresas y @I+b{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+m|ru|*O@Hnfclnfbdbjeicmzhkao +Bg ehnckic _N*N{: ahpAchigmcdbc fejak Dfsedbxeqbb DwKclbdcdduv Ieqbo g aidaEcdbb «xeAbiu, hawmtlcdbr b hfclhig nfegagao xeAbiu»|: ahpAchigmcdbc fejak Dfsedbxeqbb DwKclbdcdduv Ieqbo, kehetAbvhr «xeAbiu, hawmtlcdbr b hfclhig nfegagao xeAbiu»|}
+m|ar|>O&Mabpjdab abgrakce foifi ^E;>O&Slabpjdab abgrakce foifi ^E
+m|zh|工商企业与*f：实施@t“#d=c尊重#f补救”=Q指导#D;工商{企业|业}与*f{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}指导#D
&T|fr|%8>Hau déplacement @e%L%Zl’intérieur @eleur propre pays
&T|es|@SRectores %ADesplazamientos Internos
&T|ru|*O@H%Nganfahp a ncfcjcAcdbb mbq gdpifb hifedu
&T|ar|>O&Slabgwkm abmavbc;>O&Mabgwkm abmavbc
&T|zh|@z境内流离失所#K@U指导#D;境内流离失所#K指导#D
^c|fr|%8@Al’extrême pauvreté #g@6#B@e+6
^c|es|@SRectores #NExtrema Pobreza y @I+b
^c|ru|*O@H%Nganfahp a kfeodco {dbAcic|wcldahib} b &y*N
^c|zh|@z赤贫与*f#K@U指导#D;%a赤贫{与|和}*f_0#c指导#D
rabat-plan|fr|%K@eRabat %c@el’appel +ihaine nationale, raciale ou religieuse qui constitue une incitation +idiscrimination, %Zl’hostilité ou +iviolence
rabat-plan|es|=l+ORabat #Nprohibición @0apología #jodio nacional, racial o religioso <Zconstituye incitación a @qdiscriminación, @qhostilidad o @qviolencia;=l+ORabat
rabat-plan|ru|Oeweihk@F%1%NxenfcAcdbt nfanesedlu deqbademzdao, fehagao bmb fcmbsbaxdao dcdegbhib;Oeweihk@F%X
rabat-plan|ar|_Zabklay &MoFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
rabat-plan|zh|@z%M构成煽动^r=c敌意或~D@U鼓吹~F族=c种族或宗教仇恨言论@U拉巴特%k;拉巴特%k
^M|fr|Manuel @Venquêter efficacement %B&u{ (Protocole d’Istanbul)|};@Md’Istanbul
^M|es|Manual &pInvestigación y Documentación Eficaces @0+f{| (Protocolo de Estambul)};@E@eEstambul
^M|ru|Opkagalhig{a|e|p|aj|c} %NPHHckibgdajp fehhmclagedbt b lakpjcdibfagedbt nuiak %E{| (Liejwpmzhkbo nfaiakam)};Liejwpmzhk@O
^M|zh|+a@U*q@U有效调查#f文件记录手册;伊斯坦布尔{议定书|规程}
+z|fr|Lignes directrices &1@e&W%w@6affaires impliquant @6enfants victimes #gtémoins d’actes criminels
+z|es|%Q#N%0#IAsuntos Concernientes a @INiños Víctimas y Testigos @eDelitos
+z|ru|*O{c nfbdqbnu|v nfbdqbnag|j nfbdqbnej|jb nfbdqbnejb}, @9+7g ganfahev, hgrxedduv h pBehibcj lcico{ — |-}ycfig b hgblcicmco nfchipnmcdbo
+z|zh|@z在涉_1罪行@U%u被害%s#f证%s@U事项上坚持公理@U<p
*I|fr|%8~f+i#J&Ucrime
*I|es|%Q&p#0#jDelito
*I|ru|*O@H_bnfclpnfcylcdbr nfchipndahib
*I|zh|&L+x<p
*H|fr|Directives ~q%Uenfants %w%3système @e&Wpénale
*H|es|%Q@e@5#CNiño #I%VSistema @e%0Penal
*H|ru|*O@H#O%1=slcico g hbhicjc =W
*H|zh|*m系统中%u#K*8指南
>n|fr|#p*s#r%3recours %Z@1programmes @e&Wréparatrice &1pénale
>n|es|^A&p>u@eProgramas @e%0{Restitutiva|Restaurativa} #IMateria Penal
>n|ru|@R<Pnfasfejj fchibipqbaddasa +7g ganfahev =W
>n|zh|@z在刑事事项中采用恢复性司<x方案@U&Z
ngo-arrangements|es|Relación Consultiva <U@py #w~MNo Gubernamentales
ngo-arrangements|ru|Cadhpmzieibgduc aidaEcdbr jcylp &xb dcnfegbicmzhigcddujb afsedbxeqbrjb
*v|fr|Initiative @epaix arabe
*v|es|Iniciativa @ePaz Árabe
*v|ru|Mfewhk+9jbfd+9bdbqbeibg{e|u|c|p|ao}
*v|ar|dlamke abqbad abjklce
*v|zh|阿拉伯_H倡议
_T|fr|feuille @eroute axée *drésultats #Ivue d’un règlement permanent &Uconflit israélo-palestinien prévoyant deux États
_T|es|hoja @eruta #jCuarteto basada #I@qejecución @Juna solución permanente biestatal #jconflicto israelo-palestino;hoja @eruta #jCuarteto
_T|ru|«lafayd{er kefie|ao kefiu|pt kefip|ao kefic|ao kefiao}» nfalgbycdbr k nahiarddajp pfcspmbfagedbt nemchibda-bxfebmzhkasa kadHmbkie g haaigcihigbb h nfbdqbnaj hahpAchigagedbr lgpv sahplefhig
_T|zh|以色列-巴勒斯坦冲突@U永久性两国解决办<x基于表现@U路线图;{以色列-巴勒斯坦|以巴}冲突#c永久{性|}两国解决{办法|方案}#c基于表现@U路线图
_Q|fr|@k@e*Z@A{des|les} arrangements intérimaires d’autonomie
_Q|es|_E@S@l#wDisposiciones relacionadas con un Gobierno Autónomo Provisional
_Q|ru|@Ynfbdqbnag a gfcjcdduv jcfev %Nhejapnfegmcdbt
_Q|zh|@z临时自治安排@U#D声明;%a临时自治安排#c#D{声明|宣言}
&5|fr|Cadre +C@0biodiversité @eKunming-Montréal
&5|es|=i%z@eBiodiversidad @eKunming-Montreal;=i%zKunming-Montreal @0+3Biológica
&5|ru|Cpdzjbdhka-Jadfcemzhk{er smawemzder fejaBder nfasfejje|ao smawemzdao fejaBdao nfasfejju|ao smawemzdao fejaBdao nfasfejjc|pt smawemzdpt fejaBdpt nfasfejjp|ao smawemzdao fejaBdao nfasfejjao} %Cwbafexdaawfexbr
&5|ar|syak tfhdchD - dfhgkcab +ybbghfj ablcfbfrc
&5|zh|昆明-蒙特利尔<4#X=Q
aichi-targets|fr|=lstratégique *h{diversité biologique|biodiversité} >F{| et les objectifs d’Aichi relatifs à la diversité biologique};=lstratégique 2011-2020 *h{diversité biologique|biodiversité}
aichi-targets|es|=lEstratégico &p+3Biológica 2011-2020 y {|las }Metas @eAichi &p+3Biológica;=lEstratégico &p+3Biológica >F
aichi-targets|ru|LifeicsbBchk@F%Chavfedcdbr b phiaoBbgasa *Rwbafexdaawfexbr @e2011–2020 salu
aichi-targets|zh|>F%n#X<w计划#f爱知#X目标;《2011-2020%n#X<w计划<B>K%4爱知#X目标<B;>F%n#X<w计划
agenda-2063|fr|+F2063{| de l’Union africaine| : l’Afrique que nous voulons}
agenda-2063|es|+F2063: %VÁfrica <Zqueremos;+F2063
agenda-2063|ru|Gagchik{e|b|c|p|ao} ldr{ MHfbkedhkasa hatxe|} @encfbal @q2063 sale{| MHfbkedhkasa hatxe}
agenda-2063|ar|vye abagoam abpnkcic bjad 2063
agenda-2063|zh|2063%n*9：我们想要@U*E;《2063%n*9》：我们想要@U*E;2063%n*9
^0|fr|Directives volontaires @Vune gouvernance responsable @1régimes fonciers ~f%Uterres, %Upêches #g%Uforêts %w%3contexte @0%xalimentaire nationale
^0|es|%QVoluntarias #NGobernanza Responsable @0Tenencia @0Tierra, @qPesca y @IBosques #I%VContexto @0#2Alimentaria Nacional
^0|ru|Fawfagamzd{uc fpkagalrAbc nfbdqbnu|uv fpkagalrAbv nfbdqbnag|uj fpkagalrAbj nfbdqbnej|ujb fpkagalrAbjb nfbdqbnejb} aigcihigcddasa fcspmbfagedbr ganfahag gmelcdbr b namzxagedbr xcjcmzdujb, fuwdujb b mchdujb fchpfhejb g kadickhic deqbademzdao nfalagamzhigcddao >z
^0|zh|#U粮食%y范围内土地=c渔业_1森林权属负责任治理自愿<p
>W|fr|=C@Vune pêche responsable
>W|es|*c&pPesca Responsable
>W|ru|Calckh@vgclcdbr aigcihigcddasa fuwamaghige
>W|ar|dmfhe abqbft &Slabxcm abkwcm
>W|zh|负责任渔业~5
_a|fr|=C@eLa Haye ^5prolifération @1missiles balistiques
_a|es|*c@eLa Haya <sProliferación %AMisiles Balísticos
_a|ru|Seeshk{bo|asa|ajp|bj|aj} kalckh@vnagclcdbr ^zfehnfahifedcdbr wemmbhibBchkbv fekci
_a|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_a|zh|防止弹道导弹扩散海牙&K<p
yaounde-code|fr|=C%h+i#J#g+i%j@1actes @epiraterie, @1vols %Zmain armée %Zl’encontre @1navires #g@1activités maritimes >1#IAfrique @el’Ouest #g&UCentre;=C@eYaoundé
yaounde-code|es|*c%d@q%9@0Piratería, %VRobo a Mano Armada #aBuques y #wActividades Marítimas {Ilegales|Ilícitas} #IÁfrica Occidental y Central;*c@eYaundé
yaounde-code|ru|Calckh@vnagclcdbr, @BnfchcBcdbr nbfeihige, gaafpycddasa fexwar &Nhplag b dcxekaddao +B@ejafc g Зeneldao b Цcdifemzdao MHfbkc;Яpdlhk{bo kalckh|asa kalckhe|ajp kalckhp|bj kalckhaj|aj kalckhc} nagclcdbr
yaounde-code|zh|在西非#f中部*E防止#f+w海盗=c武装抢劫船舶#f海上%7活动@U~5;雅温得~5
djibouti-code|fr|=C#r@q%j@1actes @epiraterie #g@1vols %Zmain armée %Zl’encontre @1navires %wl’océan Indien occidental #g%3golfe d’Aden;=C@eDjibouti
djibouti-code|es|*c%d@q%9@0Piratería y @IRobos a Mano Armada #a@IBuques #I%VOcéano Índico Occidental =bGolfo @eAdén;*c@eDjibouti
djibouti-code|ru|Calckh@vnagclcdbr, @BnfchcBcdbr nbfeihige b gaafpycddasa fexwar &Nhplag g xeneldao Behib Qdlbohkasa akcede b Mlcdhkaj xembgc;Fybwpibohk{bo kalckh|asa kalckhe|ajp kalckhp|bj kalckhaj|aj kalckhc} nagclcdbr
djibouti-code|zh|吉布提~5
safe-schools|fr|@k%B%x%w@6écoles
safe-schools|es|@j@lEscuelas Seguras
safe-schools|ru|<twcxanehduv Ekamev;<t_kEkam
safe-schools|zh|%y学校@w
paris-commitments|ru|Gefbyhk{bc awrxeicmzhige|bv awrxeicmzhig|bj awrxeicmzhigej|bjb awrxeicmzhigejb}
paris-commitments|zh|@z#d%u不被武装部队或武装团体%7招募或<n@U巴黎承诺;%a#d%u{不被|免遭}武装部队或武装团体%7{招募|征募}或<n#c巴黎承诺;%4巴黎承诺<B
*U|fr|@k#L%U*Z#g#B*sau travail
*U|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} relativa a @I@Sy @4Fundamentales #I%VTrabajo
*U|ru|@Y~OahdaganamesetAbv nfbdqbnev b &yg hHcfc ifple
*U|ar|#Tabdlamz faboifi abpqaqce nc abjdb
*U|zh|@Z劳工%v@z工作中&Z#f#V@w;{国际劳工组织|劳工组织|}%a工作中#c&Z#f#V#c@w
ilo-centenary|fr|@k&Ucentenaire @e{l’Organisation internationale du Travail|l’OIT} @Vl’avenir &Utravail
ilo-centenary|es|@j#jCentenario @0{Organización Internacional del Trabajo|OIT} >fFuturo #jTrabajo
ilo-centenary|ru|@Yhiamcibr {Jcylpdefaldao afsedbxeqbb ifple|JDT} a wplpAcj hHcfu ifple;@Yhiamcibr a wplpAcj hHcfu ifple
ilo-centenary|zh|@Z劳工%v@z劳动%b@U未来百%n@w;{国际劳工组织|}%a劳动%b#c未来#c百%n@w
>4|fr|@k{de l’Organisation internationale du Travail |de l’OIT |}%B&Wsociale @Vune mondialisation équitable
>4|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} #N%0Social @Juna Globalización Equitativa
>4|ru|@Y{Jcylpdefaldao afsedbxeqbb ifple |}a haqbemzdao hnfegclmbgahib g qcmrv hnfegclmbgao smawembxeqbb
>4|zh|@Z劳工%v@z争取公平<4化@U*7正义@w;{国际劳工组织|}%a争取公平<4化@U*7正义@w
alma-ata|fr|@kd’Alma-Ata
alma-ata|es|_EAlma-Ata
alma-ata|ru|Mmje-Mibdhk@y
alma-ata|zh|阿拉木图@w
astana-health|fr|@kd’Astana *dsoins @esanté primaires
astana-health|es|_EAstaná @l{|la }Atención Primaria @eSalud
astana-health|ru|Mhiedbdhk@da ncfgbBdao jclbka-hedbiefdao najaAb
astana-health|zh|阿斯塔纳初级卫生保健@w;@z初级卫生保健@U阿斯塔纳@w
incheon|fr|@kd’Incheon{ : Éducation 2030 : vers une éducation inclusive et équitable de qualité et un apprentissage tout au long de la vie pour tous|}
incheon|es|_EIncheon: Educación 2030: Hacia una Educación Inclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo @0Vida @JTodos;_EIncheon
incheon|ru|QdBvadhk@y
incheon|zh|仁川@w：2030%n教育：迈向全纳=c公平=c有质量@U教育#f全~F终身学习;仁川@w
_Y|fr|>M%Bbioéthique #g@6#B@e+6
_Y|es|~u@lBioética y +b
_Y|ru|@8a wbaPibkc b &y*N
_Y|zh|%b生物伦理与*f@w;%b生物伦理#f*f@w
&v|fr|>M%Bdiversité culturelle
&v|es|~u#N+3Cultural
&v|ru|@8a kpmzipfdaj fexdaawfexbb
&v|ar|absjbah +y&Mabghfj abBianc
&v|zh|%b*D多样性@w
~l|fr|>M=agénome humain #g@6#B@e+6
~l|es|~u#CGenoma Humano y @I+b
~l|ru|@8a scdajc =0b &y*N
~l|ar|absjbah +y&Mabdrch ablwkc foifi ^E
~l|zh|%b%s类基因组与*f@w
human-cloning|fr|@k@r=aclonage @1êtres humains
human-cloning|es|@j<q#NClonación Humana
human-cloning|ru|@Y@7a kmadbfagedbb *N
human-cloning|zh|@t@z%s@U克隆@U@w;@t%s@U克隆@w
ai-ethics|fr|Recommandation @Al’éthique @el’intelligence artificielle
ai-ethics|es|Recomendación #NÉtica @0Inteligencia Artificial
ai-ethics|ru|Ockajcdleqb^2~OPibBchkbv ehnckiev bhkphhigcddasa bdicmmckie
ai-ethics|zh|%s工智能伦理#K建议书
>b|fr|%8@r*h@Q&Uconsommateur
>b|es|%Q<q&p@P#jConsumidor
>b|ru|fpkagalrAb@H@7_b>Abdicfchag naifcwbicmco
>b|zh|@t#d消费者<p;@t消费者#d<p
*B|fr|#p*s@0statistique officielle
*B|es|@SFundamentales ^QEstadísticas Oficiales
*B|ru|DhdaganamesetAb@HaHbqbemzdao hieibhibkb
*B|ar|abdlamz abpqaqce bbsoxaEag abkqdce
*B|zh|官方统计&Z
computer-files|fr|%8*hréglementation @1fichiers personnels informatisés
computer-files|es|@SRectores &pReglamentación %AFicheros Computadorizados @eDatos Personales
computer-files|ru|*O@Hfcsmejcdieqbb kajnzticfbxbfagedduv kefiaick, halcfyeAbv ledduc mbBdasa vefekicfe
<R|fr|Responsabilité @el’État @Vfait internationalement illicite
<R|es|Responsabilidad #jEstado _fHechos Internacionalmente Ilícitos
<R|ru|Digcihigcddahiz &2xe jcylpdefalda-nfaibganfegduc lcrdbr
<R|zh|#U对@Z不<x&K@U责任
~S|fr|#p*s@1opérations @erestructuration @0dette souveraine
~S|es|^A%AProcesos @eReestructuración @0Deuda Soberana
~S|ru|@R{nfaqchhe|nfaqchhag} fchifpkipfbxeqbb hpgcfcddasa lamse
~S|zh|主权债务重组进程@U&Z;%a主权债务重组{进程|过程}#c&Z
^L|fr|%r+8@6~p<U#e@r=FCour pénale &i
^L|es|#P@eRelación <U{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^L|ru|@Ka gxebjaaidaEcdbrv jcylp &xb Jcylpdefalduj psamagduj hplaj
^L|zh|@t#f@Z刑事<x院间关系%i;@t{和|与|同}@Z刑事<x院{间|之间|}#c关系%i
*x|fr|Règlement financier #g{|les |des |aux }règles @egestion financière @e#e+E
*x|es|Reglamento Financiero y Reglamentación Financiera Detallada @e*F
*x|ru|Wbdedhagu{c|v|j|jb} namaycdb{r|o|rj|rjb|rv} b nfegbm~0@fIeqbo
*x|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*x|zh|@t财务条例#f细则
trips|fr|%r{|de l’Organisation mondiale du commerce }*daspects @1#B@epropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};%r*dADPIC
trips|es|Acuerdo{| de la Organización Mundial del Comercio} <DAspectos %A@4@ePropiedad Intelectual relacionados con %VComercio;#P<DADPIC
trips|ru|LasmeEcdb{c|r|t|cj|b}{| Nhcjbfdao iafsagao afsedbxeqbb} %Niafsaguj ehnckiej _Nbdicmmckipemzdao hawhigcddahib;@K%NTOQGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ^Vabdbtce abntkce
trips|zh|^3知识产权%i;^3知识产权协议
wto|fr|%r@eMarrakech instituant #e_M&Ucommerce
wto|es|#P@e{Marrakech|Marrakesh} _f%V<Zse Establece @q=k%z#jComercio
wto|ru|JeffekcEhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb} {a haxledbb|aw pBfcylcdbb} ~ciafsagao afsedbxeqbb
wto|zh|~H建立%b贸易%v%i;建立%b贸易%v#c~H%i
doha-trips|fr|@k@eDoha @Al’Accord *dADPIC =Fsanté publique
doha-trips|es|_EDoha{| de la Organización Mundial del Comercio} relativa al #P<DADPIC ^xSalud Pública
doha-trips|ru|Favbdhk@y{| Nhcjbfdao iafsagao afsedbxeqbb} «LasmeEcdbc %NTOQGL b awAchigcddac xlfegaavfedcdbc»
doha-trips|ar|#Tabmfoe &Mabagnai abdgjbi labrfahl abdgxbe labgrake dh ^Vabdbtce abntkce fabxoe abjade
doha-trips|zh|@z%4^3知识产权%i<B与公共健康@U多哈@w;%a%4^3知识产权%i<B{与|和}公共{健康|卫生}#c{多哈|}@w
kazan|fr|%K@eKazan
kazan|es|=l+OKazán
kazan|ru|Cexedhk@F%X
kazan|ar|_ZiaCah
kazan|zh|喀山%k
*z|fr|%rrevitalisé{ sur le règlement du conflit en République du Soudan du Sud|}
*z|es|#PRevitalizado &pSolución #jConflicto #I@qRepública @eSudán #jSur;#PRevitalizado &pSolución #jConflicto #ISudán #jSur;#PRevitalizado
*z|ru|Dwdagmcdd{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb} ~Opfcspmbfagedbb kadHmbkie g Ochnpwmbkc Yyduo Lpled;Dwdagmcdd{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|uj hasmeEcdbcj|aj hasmeEcdbb}
*z|ar|abagnai abdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*z|zh|解决南苏丹共#f国冲突重振协议;@z解决南苏丹共#f国冲突@U重振协议;重振协议
>j|fr|*L@eNagoya-Kuala Lumpur %Bresponsabilité =Fréparation %hau @M@eCartagena %B#J@1risques biotechnologiques
>j|es|@E@eNagoya{-| - }Kuala Lumpur @lResponsabilidad y Compensación Suplementario al @E@eCartagena @l#2@0Biotecnología
>j|ru|Iesaohka-Cpeme-Лpjnpfhk{bo lanamdbicmzduo nfaiakam|asa lanamdbicmzdasa nfaiakame|ajp lanamdbicmzdajp nfaiakamp|bj lanamdbicmzduj nfaiakamaj|aj lanamdbicmzdaj nfaiakamc} ~Oaigcihigcddahib b gaxjcAcdbb k Cefievcdhkajp nfaiakamp %Nwbawcxanehdahib
>j|zh|%4卡塔赫纳生物%y@u<B@z赔偿责任与补救@U_2-吉隆坡_3;%a赔偿责任{与|和}补救#c_2-吉隆坡_3
central-arctic|fr|%r<uprévenir @qpêche non réglementée #Ihaute mer %wl’océan Arctique central
central-arctic|es|#P@JImpedir @qPesca No Reglamentada #IAlta Mar #I%VOcéano Ártico Central
central-arctic|ru|@Ka ~Xdcfcspmbfpcjasa nfajuhme g aikfuiaj jafc g qcdifemzdao Behib Lcgcfdasa Лclagbiasa akcede
central-arctic|zh|&L中北冰洋不管制公海渔业%i
cape-town-2012|fr|%r&UCap @e2012{ sur la mise en œuvre des dispositions du Protocole de Torremolinos de 1993 relatif à la Convention internationale de Torremolinos de 1977 sur la sécurité des navires de pêche|}
cape-town-2012|es|#P@eCiudad #jCabo @e2012 #NImplantación ^QDisposiciones #j@E@eTorremolinos @e1993 relativo al @x@s@eTorremolinos &p#2%ABuques Pesqueros, 1977;#P@eCiudad #jCabo{ de 2012|}
cape-town-2012|ru|Cconiepdhk{ac hasmeEcdbc|asa hasmeEcdbr|ajp hasmeEcdbt|bj hasmeEcdbcj|aj hasmeEcdbb} 2012 sale{ aw ahpAchigmcdbb namaycdbo Taffcjambdahhkasa nfaiakame 1993 sale k Taffcjambdahhkao jcylpdefaldao kadgcdqbb na wcxanehdahib fuwamagduv hplag 1977 sale|}
cape-town-2012|zh|实施《1977%n托雷莫利诺斯@Z渔船%y@i1993%n托雷莫利诺斯@u<B规定@U2012%n开普敦%i;2012%n开普敦%i;2012%n%4开普敦%i<B
malabo|fr|@k@eMalabo %Bcroissance =Ftransformation accélérées @el’agriculture #IAfrique @Vune prospérité partagée #g@emeilleures conditions @evie
malabo|es|_EMalabo{| de la Unión Africana} #NAceleración #jCrecimiento ^x{Transformación|Trasformación} @0Agricultura #Ipro @0Prosperidad Común ^xMejora %AMedios @eVida
malabo|ru|@YJemewa ~Ophkafcddaj fahic b nfcawfexagedbb hcmzhkasa vaxrohige =sghcawAcsa nfaqgciedbr b naguEcdbr pfagdr ybxdb
malabo|zh|@z加快农业增长#f转型，促进共同繁荣#f改善生计@U马拉博@w
ipoa-iuu|fr|%K@3{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }<uprévenir, %Zcontrecarrer #g%Zéliminer @qpêche illicite, non déclarée #gnon réglementée
ipoa-iuu|es|=l@e@5@s@JPrevenir, Desalentar y Eliminar @qPesca Ilegal, No Declarada y No Reglamentada
ipoa-iuu|ru|#b{uo nmed|asa nmede|ajp nmedp|uj nmedaj|aj nmedc} %1%Nnfclpnfcylcdbt, hlcfybgedbt b &adcxekaddasa, dchaawAecjasa b dcfcspmbfpcjasa {fuwdasa |}nfajuhme
ipoa-iuu|zh|&L=c阻止#f*6%7=c未报告#f无管制@U捕捞活动@Z%k;&L=c^n#f*6%7=c不报告=c不管制捕{鱼|捞}{活动|}#c@Z%k
>V|fr|%O@eDoha issue &U« Sommet social +C» intitulé « Deuxième Sommet +C@V%3#Gsocial »;%O@eDoha
>V|es|%q@eDoha @0Cumbre Social %zbajo @qdenominación {|de }“Segunda Cumbre %z@l#nSocial”;%q@eDoha
>V|ru|Favbdhk{er nambibBchker lckmefeqbr|ao nambibBchkao lckmefeqbb|pt nambibBchkpt lckmefeqbt|ao nambibBchkao lckmefeqbco} Nhcjbfdasa >yhejjbie nal dexgedbcj «Niafer Nhcjbfder ghifcBe @eguhEcj ~n=s>yfexgbibr»;Favbdhk{er nambibBchker lckmefeqbr|ao nambibBchkao lckmefeqbb|pt nambibBchkpt lckmefeqbt|ao nambibBchkao lckmefeqbco}
>V|zh|题为“<y次*7=d”@U“%b社发首脑&Y”《多哈%I<B;题为“<y次*7=d”@U“%b社发首脑&Y”多哈%I
<9|fr|@k@eCancún @Al’intégration @0&H#g@e&Xdurable @0biodiversité @V%3bien-être
<9|es|_ECancún @l{|la }Integración @0&e^x&GSostenible @0Biodiversidad >fBienestar
<9|ru|Cedkpdhk@d%Nekipembxeqbb icjeibkb havfedcdbr b phiaoBbgasa *Rwbafexdaawfexbr _bwmesanampBbr mtlco
<9|zh|将#d#f%e~A#X以增进福祉纳入主流@U坎昆@w
aichi-nagoya|es|_EAichi-Nagoya #NEducación >f_4
aichi-nagoya|zh|%e#i教育爱知-_2@w;@z%e#i教育@U爱知-_2@w
>S|fr|%r=adégagement @1forces israéliennes #gsyriennes;%r=adégagement{ des forces|}{ de 1974|}
>S|es|#P#NSeparación ^QFuerzas{| entre Israel y la República Árabe Siria| de 1974};#P#NSeparación
>S|ru|@K{|jcylp Qxfebmcj b Lbfbohkao Mfewhkao Ochnpwmbkao }a fexKclbdcdbb gaohk;@K{|1974 sale }jcylp Qxfebmcj b Lbfbohkao Mfewhkao Ochnpwmbkao a fexKclbdcdbb gaohk
>S|zh|以色列#f阿拉伯叙利亚共#f国部队脱离接触%i;以色列>J叙利亚部队脱离接触%i;部队脱离接触%i;%4脱离接触%i<B`;
