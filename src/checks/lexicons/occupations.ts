import { lazily, wordSet } from './read.ts';

/**
 * Occupations outside the care team. Written by hand after the major groups of ISCO-08, 2026. `PUBLIC_ROLES` are
 * held by one or few people in a place: said with "the", "our" or "local" they name somebody.
 */
export const OCCUPATIONS = lazily(() =>
  wordSet(`
  teacher teachers schoolteacher professor librarian principal superintendent custodian janitor crossing_guard bus_driver school_bus_driver coach
  farmer rancher dairy_farmer cowboy farmhand beekeeper blacksmith farrier logger lumberjack fisherman fisherwoman lobsterman shrimper
  trucker truck_driver long-haul driver pilot flight_attendant astronaut conductor engineer mechanic welder machinist electrician
  plumber carpenter roofer mason bricklayer painter contractor lineman linemen line_cook miner coal_miner oilman roughneck firefighter fireman
  firefighters police policeman policewoman cop officer deputy sheriff detective trooper ranger warden soldier marine sailor airman
  paratrooper colonel general admiral sergeant chef sous_chef pastry_chef baker butcher barista bartender bouncer waitress waiter server cook
  dishwasher brewer winemaker sommelier singer musician cellist violinist pianist drummer guitarist organist fiddler rapper dj composer
  opera_singer ballerina dancer choreographer actor actress comedian magician clown rodeo_clown juggler acrobat stuntman stuntwoman mime
  bullfighter bull_rider jockey boxer wrestler fighter golfer quarterback qb linebacker pitcher goalie goalkeeper point_guard striker runner
  marathoner gymnast skater skier snowboarder swimmer diver olympian athlete cheerleader cyclist lifeguard referee umpire sportscaster
  weatherman meteorologist anchor newscaster anchorman anchorwoman reporter journalist columnist photographer host radio_host dj's author poet
  novelist painter sculptor potter weaver quilter seamstress tailor cobbler jeweler watchmaker clockmaker locksmith luthier gunsmith
  taxidermist undertaker mortician gravedigger florist gardener landscaper arborist zookeeper veterinarian vet_tech dog_groomer
  priest pastor deacon rabbi imam nun monk bishop chaplain minister preacher reverend missionary choir_director
  mayor senator congressman congresswoman councilman councilwoman city_council governor judge prosecutor lawyer attorney paralegal
  politician ambassador diplomat lobbyist commissioner treasurer clerk postmistress postmaster mailman mail_carrier letter_carrier
  accountant banker teller realtor salesman saleswoman cashier clerk influencer youtuber streamer tiktoker billionaire ceo founder
  hairdresser barber beautician manicurist nail_tech tattoo_artist model bus_driver cab_driver cabbie uber_driver longshoreman stevedore
  carpenter cabinetmaker surveyor cartographer geologist archaeologist paleontologist physicist chemist biologist astronomer
  mathematician historian curator auctioneer ringmaster santa mascot nanny babysitter daycare_worker housekeeper maid butler
  tow_truck_driver garbage_man trash_collector sanitation_worker street_sweeper ferryman captain tugboat harbor_pilot lighthouse_keeper
  crossing lunch_lady cafeteria_lady sign_painter bell_ringer ice_cream_man locksmith bail_bondsman croupier dealer bookie stripper
  announcer emcee pa_announcer carnie trapeze_artist aerialist tightrope_walker organ_grinder town_crier court_reporter bailiff usher stagehand roadie dj bassist soloist soprano tenor conductor roofer creamery_worker dairyman milkman tanner cooper midwife puppeteer ventriloquist hypnotist falconer snake_handler wrangler shepherd goatherd cheesemaker apiarist forager trapper
  `),
);

/** Roles that one or few people hold in a place. */
export const PUBLIC_ROLES = lazily(() =>
  wordSet(`
  mayor senator governor congressman congresswoman councilman councilwoman city_council sheriff judge superintendent principal weatherman
  meteorologist anchor newscaster anchorman anchorwoman quarterback qb point_guard host radio_host santa mascot postmistress postmaster
  crossing_guard bishop police_chief fire_chief commissioner celebrity olympian astronaut ringmaster lighthouse_keeper coach
  head_coach town_drunk valedictorian homecoming_queen prom_queen priest imam rabbi blacksmith prosecutor treasurer influencer youtuber
  `),
);

/** First words of the entries of two words. */
export const OCCUPATIONS_BEGIN = lazily(
  () =>
    new Set(
      [...OCCUPATIONS(), ...PUBLIC_ROLES()]
        .filter((role) => role.includes(' '))
        .map((role) => role.split(' ')[0] ?? ''),
    ),
);
