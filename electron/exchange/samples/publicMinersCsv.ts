/**
 * Bitcoin-mining sites of public companies as of mid-2026, with the source of each row and how far it can
 * be trusted. The content of `public-miners.csv`, word for word but for its line ends, kept as a module so that every host has
 * it without a file beside its code.
 */
export const publicMinersCsv = `company,site,state_country,lat_approx,lon_approx,latlon_basis,grid_ISO,energised_MW,contracted_or_pipeline_MW,power_price_published,cooling,hashrate_or_efficiency_published,notes,source,confidence
Riot Platforms,Rockdale,"Texas, US",30.57,-97.01,"town or county level, memory, unverified",ERCOT,700,700 (all intended for data center tenants),"3.0 c/kWh Jul-2024; 2.4 Jun-2024; 1.6 Jul-2023 (all-in, after credits)",air + immersion (memory),14.7 EH/s deployed Jul-2024,AMD lease 25 MW IT; land bought for USD 96M in Jan-2026,plebbase.com Riot July 2024 update; stocktitan.net RIOT,high
Riot Platforms,Corsicana,"Texas, US",32.02,-96.45,"town or county level, memory, unverified",ERCOT,400,1000,3.9 c/kWh Jul-2024; 3.7 Jun-2024,immersion + air (memory),7.6 EH/s deployed Jul-2024,345 kV Navarro switch; 600 MW expansion redirected to AI/HPC,seekingalpha.com/news/3827593; plebbase.com; drcrypton.com,high
Riot Platforms,Paducah (Commerce Drive),"Kentucky, US",37.08,-88.68,"town or county level, memory, unverified",TVA / MISO (Big Rivers),35,100,3.6 c/kWh Jul-2024 (Kentucky combined),air,1.0 EH/s Kentucky combined Jul-2024,Bought with Block Mining for USD 92.5M,coinlive.com Block Mining; theminermag.com 2024-07-23,high
Riot Platforms,Calvert City (Blue Steel),"Kentucky, US",37.03,-88.35,"town or county level, memory, unverified",TVA / MISO (Big Rivers),25,55,3.6 c/kWh Jul-2024 (Kentucky combined),air,,,coinlive.com Block Mining,high
Riot Platforms,Coleman Road,"Kentucky, US",37.95,-86.75,"town or county level, memory, unverified",MISO (Big Rivers),0,60-150,,,,"Greenfield, planned late 2025; coordinates uncertain",coinlive.com Block Mining,medium
MARA,Granbury,"Texas, US",32.36,-97.73,"town or county level, memory, unverified",ERCOT,300,,,air + immersion (memory),,Former Compute North / Hut 8 managed site; noise complaints reported (memory),"memory, unverified; transfer noted in advfn.com Hut 8 April 2024",low
MARA,Kearney,"Nebraska, US",40.73,-99.01,"town or county level, memory, unverified",SPP (NPPD),100,,,air,,Former Hut 8 managed site,"memory, unverified; transfer noted in advfn.com Hut 8 April 2024",low
MARA,Garden City,"Texas, US",31.86,-101.48,"town or county level, memory, unverified",ERCOT,132,200,,air,,Behind-the-meter near wind farm,"memory, unverified",low
MARA,Hansford County wind farm,"Texas, US",36.27,-101.35,"town or county level, memory, unverified",SPP,114,240,near-zero marginal cost when windy (runs about 30% of time),air,last-generation ASICs,Owned wind farm; grid interconnection 240 MW,stocktitan.net/news/MARA; payspacemagazine.com,high
MARA,Hannibal (Long Ridge),"Ohio, US",39.67,-80.87,"town or county level, memory, unverified",PJM,505 (gas plant),1000+,,,,"USD 1.5B acquisition incl. at least USD 785M debt; AI construction H1 2027, first capacity mid-2028; 1,600 acres",badatcrypto.com MARA Long Ridge,high
MARA,Hannibal / Hopedale / Findlay mining sites,"Ohio, US",40.33,-80.9,"town or county level, memory, unverified",PJM,222,,,air,,Bought late 2024; split across three sites not verified,"memory, unverified",low
MARA (JV),Abu Dhabi (Zero Two),UAE,24.45,54.6,"town or county level, memory, unverified",EWEC,250,,,immersion,,Two immersion sites (200 + 50 MW),"memory, unverified; immersion in UAE confirmed by mugglehead.com",medium
CleanSpark,College Park,"Georgia, US",33.65,-84.45,"town or county level, memory, unverified",Southern (Georgia Power/EMC),47,,,air + immersion,,Atlanta metro; named as an AI conversion candidate region,"memory, unverified; parameter.io on Atlanta focus",low
CleanSpark,Norcross,"Georgia, US",33.94,-84.21,"town or county level, memory, unverified",Southern,20,,,immersion,,,"memory, unverified",low
CleanSpark,Washington,"Georgia, US",33.74,-82.74,"town or county level, memory, unverified",MEAG / Southern,86,,,air,"2.2 EH/s phase 2 (50 MW, S19j Pro/XP)",36 + 50 MW,steemcn.xyz; bitcoinmagazine.com 2023-01-19,high
CleanSpark,Sandersville,"Georgia, US",32.98,-82.81,"town or county level, memory, unverified",MEAG / Southern,250,,,air + immersion (memory),,Planned AI site per company commentary,"memory, unverified; sec.gov CLSK ex99 (site named)",low
CleanSpark,Dalton (three buildings),"Georgia, US",34.77,-84.97,"town or county level, memory, unverified",TVA / Dalton Utilities,40,,,air,2.4 EH/s target 2024,,"sec.gov/Archives/edgar/data/827876/000095017024011571; MW memory, unverified",medium
CleanSpark,Five rural Georgia sites,"Georgia, US",32.0,-83.5,"town or county level, memory, unverified",EMC / Southern,60,,interruptible tariffs,air,3.7 EH/s with S21 Pro,8-15 MW each; USD 25.8M = USD 430k per MW; coordinates are state-level,sec.gov CLSK ex99 2024-06-18; theminermag.com/?p=5290,high
CleanSpark,Mississippi (three sites),"Mississippi, US",32.35,-90.88,"town or county level, memory, unverified",MISO / TVA,45,,,air,2.4 EH/s target,USD 19.8M purchase,"sec.gov CLSK 2024-02-06; MW memory, unverified",medium
CleanSpark,Cheyenne site 1,"Wyoming, US",41.14,-104.82,"town or county level, memory, unverified",WECC (Black Hills),30,,,immersion,over 2 EH/s planned,,cryptonewsmag.com CleanSpark Wyoming,high
CleanSpark,Cheyenne site 2,"Wyoming, US",41.16,-104.78,"town or county level, memory, unverified",WECC (Black Hills),45,100,,air,3 EH/s planned,"Part of 75 MW package bought for USD 18.75M, +55 MW potential; separate 100 MW Cheyenne award reported in 2025",sec.gov CLSK 2024-05-09; parameter.io,high
CleanSpark,"Tennessee (ex GRIID, several)","Tennessee, US",36.0,-84.3,"town or county level, memory, unverified",TVA,100,200-400 plan,,air,,,cryptonewsmag.com; theminermag.com,medium
CleanSpark,Sealy (Austin County),"Texas, US",29.78,-96.16,"town or county level, memory, unverified",ERCOT,0,285,,,,271 acres; AI/HPC campus plan,drcrypton.com; ts2.tech,high
CleanSpark,Brazoria County,"Texas, US",29.17,-95.43,"town or county level, memory, unverified",ERCOT,0,300 (600 potential),,,,447 acres; transmission facilities extension agreement,ainvest.com CleanSpark 2601; parameter,high
Cipher Digital,Odessa,"Texas, US",31.85,-102.37,"town or county level, memory, unverified",ERCOT,207,,"fixed-price PPA (about 2.7 c/kWh, memory)",air,90% of company BTC output in early 2024,PPA to mid-2027 (memory),"bodyboosters.co.uk Cipher Q1 2024; MW and price memory, unverified",medium
Cipher Digital,Black Pearl,"Texas, US",31.75,-103.15,"town or county level, memory, unverified",ERCOT,150,300,,air; converting to air + liquid,,"AWS lease 300 MW, phases Jul-2026 and Q4 2026","mexc.fm; bodyboosters.co.uk; energised memory, unverified",medium
Cipher Digital,Barber Lake,"Texas, US",32.39,-100.86,"town or county level, memory, unverified",ERCOT,300,500,USD 3/MWh fee to seller for first 5 years,liquid (HPC),,USD 67.5M purchase; 587 acres; 168 + 39 MW IT leased to Fluidstack,benzinga.com/z/41006505; blockworks.co,high
Cipher Digital,Stingray,"Texas, US",32.32,-102.55,"town or county level, memory, unverified",ERCOT,0,100,,,,15-year Amazon lease; USD 810M notes,"thenextweb via testing.news-you-need.com; MW memory, unverified",medium
Cipher Digital,Colchis,"Texas, US",32.0,-102.0,"town or county level, memory, unverified",ERCOT,0,1000,,,,"95% JV; AEP direct connect, 2028; coordinates regional only",parameter.io Cipher AWS; maticedge.com,high
Cipher Digital,Reveille,"Texas, US",28.44,-99.24,"town or county level, memory, unverified",ERCOT,0,70,,,,,"memory, unverified",low
Cipher Digital,Ulysses,"Ohio, US",39.9,-82.9,"town or county level, memory, unverified",PJM,0,200,,,,Coordinates state-level,"memory, unverified",low
Canaan (49%) / others,"Alborz, Bear, Chief","Texas, US",34.0,-101.5,"town or county level, memory, unverified",ERCOT,120,,,air,,Canaan bought a 49% stake in three Texas sites for about USD 40M; names and MW from memory,"cointelegraph.com ai-bitcoin-miners-high-yield-bonds (stake and price); rest memory, unverified",medium
IREN,Childress,"Texas, US",34.42,-100.2,"town or county level, memory, unverified",ERCOT,750,,,air + direct liquid (Horizon),,345 kV; 420 acres; Horizon 1-4 = 200 MW IT for Microsoft; NVIDIA 60 MW,irisenergy.co/childress; discussion.fool.com IREN,high
IREN,Sweetwater 1,"Texas, US",32.6,-100.4,"town or county level, memory, unverified",ERCOT,1400,1400,,liquid planned,,Energised 1 May 2026; about 6 ms to Dallas; closed-loop cooling,saipien.org; compute.institute; stocktitan.net IREN,high
IREN,Sweetwater 2,"Texas, US",32.75,-100.1,"town or county level, memory, unverified",ERCOT,0,600,,,,Late 2027; connection USD 4.1M + 26.9M refundable deposit; 28 miles from Sweetwater 1,stocktitan.net IREN 600MW,high
IREN,Prince George,"British Columbia, CA",53.9,-122.75,"town or county level, memory, unverified",BC Hydro,50,,,air,1.4 EH/s at 50 MW (2022),GPU cloud site,marketscreener 41877555,high
IREN,Mackenzie,"British Columbia, CA",55.34,-123.09,"town or county level, memory, unverified",BC Hydro,80,,,air,2.5 EH/s planned (2022),GPU expansion,sec.gov 1878848; marketscreener,high
IREN,Canal Flats,"British Columbia, CA",50.15,-115.8,"town or county level, memory, unverified",BC Hydro,30,,,air,,First site; GPU expansion,"ainvest.com IREN Q1 2026 (GPU plan); MW memory, unverified",medium
IREN,Oklahoma campus,"Oklahoma, US",35.5,-97.5,"town or county level, memory, unverified",SPP,0,1600,,,,Coordinates state-level,"memory, unverified",low
Core Scientific,Denton,"Texas, US",33.22,-97.13,"town or county level, memory, unverified",ERCOT (Denton Municipal),297,394,,air; liquid for HPC,,78 acres after amendment; largest CoreWeave build,au.advfn.com 94954890,high
Core Scientific,Muskogee,"Oklahoma, US",35.75,-95.37,"town or county level, memory, unverified",SPP,0,100,,liquid,,About 70 MW IT of 100 MW (ratio 1.43),einpresswire.com/article/763962088,high
Core Scientific,Marble,"North Carolina, US",35.17,-83.92,"town or county level, memory, unverified",TVA,104,,,air,,,uncirculars.com (104 MW),high
Core Scientific,Dalton,"Georgia, US",34.74,-84.96,"town or county level, memory, unverified",TVA / Dalton Utilities,195,part of +300 MW with Pecos,,air; liquid for HPC,,,"investingnews.com CORZ; MW memory, unverified",medium
Core Scientific,Calvert City,"Kentucky, US",37.02,-88.35,"town or county level, memory, unverified",TVA,150,,,air,,,"memory, unverified",low
Core Scientific,Grand Forks,"North Dakota, US",47.93,-97.03,"town or county level, memory, unverified",MISO,100,,,air,,,"memory, unverified",low
Core Scientific,Pecos (Cottonwood),"Texas, US",31.42,-103.49,"town or county level, memory, unverified",ERCOT,71,550+ (250 contracted + 300 added 2026),,air,,Behind-the-meter option studied,pulse.bot 2026-04-28; marketscreener 46453955,high
Core Scientific,Hunt County,"Texas, US",33.12,-96.08,"town or county level, memory, unverified",ERCOT,0,430,,,,Approved ERCOT ramp schedule,aijourn.com CORZ Q4 2025,high
Core Scientific,Austin,"Texas, US",30.4,-97.7,"town or county level, memory, unverified",ERCOT (Austin Energy),16,,,air/liquid,,CoreWeave since 2024,cointeeth.com,high
TeraWulf,Lake Mariner (Barker),"New York, US",43.36,-78.6,"town or county level, memory, unverified",NYISO zone A,250,500 (750 potential),,air (mining); closed-loop water/liquid (HPC),,Dual 345 kV; IT leases: about 360 MW Fluidstack + Core42; energised MW approximate,easymarketanalysis.com/overview/wulf; blockspace.media,high
TeraWulf,Cayuga (Lansing),"New York, US",42.6,-76.63,"town or county level, memory, unverified",NYISO,0,400 (138 ready 2026),,,,80-year ground lease,fintool.com WULF Q2 2025,high
TeraWulf JV,Abernathy,"Texas, US",33.83,-101.84,"town or county level, memory, unverified",ERCOT,0,240 (168 MW IT),,liquid,,Fluidstack JV; gross MW from memory,"investors.terawulf.com 121; gross memory, unverified",medium
TeraWulf,Hawesville,"Kentucky, US",37.9,-86.75,"town or county level, memory, unverified",MISO,0,480,,,,Former smelter,"cointelegraph.com WULF Q4 2025; MW memory, unverified",medium
TeraWulf,Morgantown,"Maryland, US",38.36,-76.98,"town or county level, memory, unverified",PJM,210,1000,,,,Existing generation station; pending acquisition early 2026,"zamantika.com; cointelegraph.com; MW memory, unverified",low
Hut 8,Vega,"Texas, US",35.24,-102.43,"town or county level, memory, unverified",SPP / ERCOT (see notes),205,,,direct-to-chip liquid for ASICs (memory),,Next to a wind farm; grid stated as ERCOT in the 2024 news; used by American Bitcoin (memory),blockfresh.com; leeninfo.org,medium
Hut 8,Salt Creek,"Texas, US",31.7,-102.6,"town or county level, memory, unverified",ERCOT,63,,,air,"nearly 18,000 miners",Built for under USD 275k per MW,advfn.com Hut 8 April 2024,high
Hut 8,Medicine Hat,"Alberta, CA",50.04,-110.68,"town or county level, memory, unverified",AESO (City of Medicine Hat),67,,,air,,48 MW in 2018; later expansion,"coingeek.com (48 MW); 67 memory, unverified",medium
Hut 8,Drumheller,"Alberta, CA",51.46,-112.71,"town or county level, memory, unverified",AESO,0,42,,air,,Shut 2024 for energy cost and voltage; lease kept,"cointeeth.com; MW memory, unverified",medium
Hut 8,Alpha (Niagara Falls),"New York, US",43.09,-79.0,"town or county level, memory, unverified",NYISO zone A,50,,,air,,,"memory, unverified; named in stocktitan HUT March 2024",low
Hut 8,River Bend,"Louisiana, US",30.8,-91.38,"town or county level, memory, unverified",MISO (Entergy),0,"330 (ROFO 1,000 MW IT)",,liquid,,245 MW IT leased; 627 acres; first hall Q2 2027,mcaketech.com; particle.news,high
Hut 8,Beacon Point,"Texas, US",27.75,-97.7,"town or county level, memory, unverified",ERCOT (AEP Texas),0,1000,,liquid (NVIDIA DSX reference),,352 MW IT leased; 521-525 acres; energisation Q1 2027,cliffcenter.com; wpnews.pro,high
Ionic Digital (Hut 8 managed),Cedarvale,"Texas, US",31.5,-103.3,"town or county level, memory, unverified",ERCOT,215,,,air,,Ward County,advfn.com Hut 8 April 2024,high
Hut 8 (JV),King Mountain,"Texas, US",31.26,-102.25,"town or county level, memory, unverified",ERCOT,280,,,air,,Behind-the-meter wind,"memory, unverified",low
Galaxy,Helios,"Texas, US",33.62,-101.02,"town or county level, memory, unverified",ERCOT,200,"800 + 830 approved (3,500 potential)",,liquid (HPC),,Bought from Argo for USD 65M in 2022; 526 MW IT leased; energised mining MW from memory,"commercialsearch.com; introl.com Helios; energised memory, unverified",high
Applied Digital,Jamestown,"North Dakota, US",46.91,-98.71,"town or county level, memory, unverified",MISO / SPP,106,,,air,,Mining host site,idcnova.com/html/1/59/153/3595.html,high
Applied Digital,Ellendale mining host,"North Dakota, US",46.0,-98.53,"town or county level, memory, unverified",MISO / SPP,180,,,air,,,idcnova.com 3595,high
Applied Digital,Ellendale Polaris Forge 1,"North Dakota, US",46.01,-98.54,"town or county level, memory, unverified",MISO / SPP,100,"400 IT (1,000 potential)",,"liquid, PUE 1.18 target",,CoreWeave,globenewswire 3174518; idcnova.com,high
Applied Digital,Harwood Polaris Forge 2,"North Dakota, US",46.98,-96.88,"town or county level, memory, unverified",MISO / SPP,0,"200 IT (1,000 potential)",,"liquid, PUE 1.18 target",,900 acres; Oracle,benzinga.com 48354016,high
Bitdeer,Rockdale,"Texas, US",30.58,-97.03,"town or county level, memory, unverified",ERCOT,563,,,air + hydro (memory),,,"memory, unverified",low
Bitdeer,Knoxville,"Tennessee, US",35.96,-83.92,"town or county level, memory, unverified",TVA,86,,,air,,AI conversion candidate (memory),"memory, unverified",low
Bitdeer,Wenatchee,"Washington, US",47.42,-120.31,"town or county level, memory, unverified",Chelan PUD,13,,,air,,AI conversion candidate (memory),"memory, unverified",low
Bitdeer,Massillon,"Ohio, US",40.8,-81.52,"town or county level, memory, unverified",PJM,0,221,,hydro/air (memory),,Fire 11 Nov 2025 in 2 of 26 buildings under construction,"fangyidian.com; MW memory, unverified",medium
Bitdeer,Clarington (Hannibal),"Ohio, US",39.69,-80.86,"town or county level, memory, unverified",PJM,0,570 (266 + 304),,,,30-year port lease; former aluminium site,bitcoinnews.com Bitdeer Ohio,high
Bitdeer,Niles,"Ohio, US",41.18,-80.75,"town or county level, memory, unverified",PJM,0,300,,,,,"memory, unverified",low
Bitdeer,Fox Creek,"Alberta, CA",54.4,-116.81,"town or county level, memory, unverified",AESO,0,101,,,,"Gas-fired, under development","memory, unverified",low
Bitdeer,Tydal,Norway,63.03,11.57,"town or county level, memory, unverified",Statnett NO3,225,180 (AI lease),,air + hydro/immersion,,50 MW + 175 MW; AI conversion phases from Dec 2026,baxtel.com; boursel.com; app.deepvalue.tech,high
Bitdeer,Molde,Norway,62.74,7.16,"town or county level, memory, unverified",Statnett NO3,84,,,air,,,"memory, unverified",low
Bitdeer,Gedu,Bhutan,26.92,89.52,"town or county level, memory, unverified",Druk Green,100,,,air,3.3 EH/s at start,,dexinsider.com; baxtel.com,high
Bitdeer,Jigmeling,Bhutan,26.9,90.4,"town or county level, memory, unverified",Druk Green,500,,,hydro/air,,,"memory, unverified",low
Keel (Bitfarms),Panther Creek,"Pennsylvania, US",40.85,-75.83,"town or county level, memory, unverified",PJM (PPL),,350,,,,Ex Stronghold waste-coal plant site,"memory, unverified; menfem.com (PA, PPL/PJM, 478 MW near-term across 3 US sites)",low
Keel (Bitfarms),Sharon,"Pennsylvania, US",41.23,-80.49,"town or county level, memory, unverified",PJM,30,110,,,,,"memory, unverified",low
Keel (Bitfarms),Moses Lake / Washington,"Washington, US",47.13,-119.28,"town or county level, memory, unverified",Grant County PUD,18,,hydro,"liquid planned, PUE 1.2-1.3",,"USD 128M conversion, Dec 2026; demolition permit",pulse2.com; imdmonitor.com,high
Keel (Bitfarms),Quebec portfolio,"Quebec, CA",45.4,-71.9,"town or county level, memory, unverified",Hydro-Quebec,158.5,,,air,,Canada total of 158.5 MW in Jan 2025,crypto24hnews.com Yguazu,high
Keel (Bitfarms),Rio Cuarto,Argentina,-33.12,-64.35,"town or county level, memory, unverified",off-grid gas,54,,,air,,54 MW in Jan 2025; later wound down (memory),crypto24hnews.com Yguazu,high
Keel (Bitfarms),Paso Pe,Paraguay,-25.9,-56.5,"town or county level, memory, unverified",ANDE,70,,,air/hydro,,,deythere.com,high
HIVE,Yguazu,Paraguay,-25.36,-55.02,"town or county level, memory, unverified",ANDE,100,200,,air + hydro,"6 EH/s (P1), 6.5 EH/s (P2)",USD 56M purchase; USD 400k per MW completion cost,theminermag.com 2025-01-28,high
HIVE,Valenzuela,Paraguay,-25.6,-56.87,"town or county level, memory, unverified",ANDE,100,,,hydro,6.5 EH/s plan,,"theminermag.com 2025-01-28; site name memory, unverified",medium
HIVE,Lac/Lachute and Grand Falls,"Quebec / New Brunswick, CA",47.05,-67.74,"town or county level, memory, unverified",Hydro-Quebec / NB Power,100,,,air,,Combined figure,"memory, unverified",low
HIVE,Boden,Sweden,65.82,21.69,"town or county level, memory, unverified",SE1,32,,,air,,Candidate for HPC,"memory, unverified",low
HIVE (BUZZ),Greater Toronto,"Ontario, CA",43.6,-79.9,"town or county level, memory, unverified",IESO,0,320,,closed loop,,"25 acres, CAD 58M; H2 2027",letsdatascience.com HIVE,high
Soluna,Dorothy 1,"Texas, US",34.45,-101.2,"town or county level, memory, unverified",ERCOT,50,100 total project,,air,,Behind-the-meter wind; 20 MW Canaan hosting at Dorothy,energytech.com 55320690,high
Soluna,Dorothy 2,"Texas, US",34.45,-101.21,"town or county level, memory, unverified",ERCOT,48,,,air,,"About 12,700 rigs",baxtel.com Soluna; energytech.com,high
Soluna,Sophie,"Kentucky, US",37.0,-88.3,"town or county level, memory, unverified",TVA,25,,,air,,,"memory, unverified; named in energytech.com",low
DMG Blockchain,Christina Lake,"British Columbia, CA",49.04,-118.21,"town or county level, memory, unverified",FortisBC / BC Hydro,,50 IT (LOI),,immersion/air (memory),,AI LOI June 2026,idcnova.com 6047; themarketonline.ca,high
WhiteFiber (Bit Digital),NC-1 Madison,"North Carolina, US",36.39,-79.96,"town or county level, memory, unverified",Duke Energy,24,99 (200 potential),,"liquid/air, PUE 1.3, 150 kW cabinets",,USD 53.2M purchase,wiredgorilla.com/?p=133696; sec.gov R27,high
WhiteFiber (Bit Digital),MTL-3 Saint-Jerome,"Quebec, CA",45.78,-74.0,"town or county level, memory, unverified",Hydro-Quebec,5,,,air/liquid,,Cerebras 5 MW,worldbts.com/?p=24341,high
Greenidge,Dresden,"New York, US",42.68,-76.95,"town or county level, memory, unverified",NYISO,106,,own gas plant,air,,Own generation,"memory, unverified",low
Mawson,Midland,"Pennsylvania, US",40.63,-80.45,"town or county level, memory, unverified",PJM,100,120,,air,,,marketscreener 46584716,high
Argo / Galaxy legacy,Baie-Comeau,"Quebec, CA",49.22,-68.15,"town or county level, memory, unverified",Hydro-Quebec,15,,,air,,,"memory, unverified",low
Digihost (Digi Power X),North Tonawanda,"New York, US",43.04,-78.86,"town or county level, memory, unverified",NYISO,60,,own gas plant,air,,,"memory, unverified",low
Cango,Georgia site,"Georgia, US",33.0,-83.5,"town or county level, memory, unverified",Southern / EMC,50,,,air,,State-level coordinates,"memory, unverified",low
`;
