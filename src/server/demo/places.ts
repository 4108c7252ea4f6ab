import type { Random } from './random.ts';

export type Region = 'north_america' | 'europe' | 'asia_pacific' | 'global';

/** Where candidates live; `offset` is minutes from UTC, `tongues` the names most common there. */
export type Place = {
  city: string;
  country: string;
  offset: number;
  tongues: readonly [string, ...string[]];
};

type Row = [city: string, country: string, offset: number, tongues: string];

const northAmerica: [Row, ...Row[]] = [
  ['Vancouver', 'CA', -480, 'english chinese punjabi korean persian'],
  ['Victoria', 'CA', -480, 'english'],
  ['Calgary', 'CA', -420, 'english filipino'],
  ['Winnipeg', 'CA', -360, 'english filipino ukrainian'],
  ['Toronto', 'CA', -300, 'english chinese hindi portuguese'],
  ['Montréal', 'CA', -300, 'french arabic'],
  ['Québec', 'CA', -300, 'french'],
  ['Halifax', 'CA', -240, 'english'],
  ["St. John's", 'CA', -210, 'irish english'],
  ['Seattle', 'US', -480, 'english vietnamese'],
  ['Los Angeles', 'US', -480, 'english spanish korean'],
  ['Honolulu', 'US', -600, 'hawaiian english japanese'],
  ['Denver', 'US', -420, 'english spanish'],
  ['Chicago', 'US', -360, 'english polish spanish'],
  ['Houston', 'US', -360, 'english spanish vietnamese'],
  ['New York', 'US', -300, 'english hebrew spanish'],
  ['Ciudad de México', 'MX', -360, 'spanish'],
  ['Guadalajara', 'MX', -360, 'spanish'],
  ['Bogotá', 'CO', -300, 'spanish'],
  ['São Paulo', 'BR', -180, 'portuguese'],
];

const europe: [Row, ...Row[]] = [
  ['London', 'GB', 0, 'english yoruba'],
  ['Leeds', 'GB', 0, 'english'],
  ['Dublin', 'IE', 0, 'irish'],
  ['Lisboa', 'PT', 0, 'portuguese'],
  ['Reykjavík', 'IS', 0, 'icelandic'],
  ['Paris', 'FR', 60, 'french arabic'],
  ['Lyon', 'FR', 60, 'french'],
  ['Madrid', 'ES', 60, 'spanish'],
  ['Berlin', 'DE', 60, 'german turkish'],
  ['Köln', 'DE', 60, 'german turkish'],
  ['Kraków', 'PL', 60, 'polish'],
  ['Praha', 'CZ', 60, 'czech'],
  ['København', 'DK', 60, 'danish'],
  ['Αθήνα', 'GR', 120, 'greek'],
  ['Київ', 'UA', 120, 'ukrainian'],
  ['İstanbul', 'TR', 180, 'turkish'],
  ['תל אביב', 'IL', 120, 'hebrew'],
  ['القاهرة', 'EG', 120, 'arabic'],
  ['Lagos', 'NG', 60, 'yoruba english'],
  ['Nairobi', 'KE', 180, 'swahili english'],
];

const asiaPacific: [Row, ...Row[]] = [
  ['دبي', 'AE', 240, 'arabic hindi'],
  ['تهران', 'IR', 210, 'persian'],
  ['मुंबई', 'IN', 330, 'hindi'],
  ['Bengaluru', 'IN', 330, 'hindi'],
  ['काठमाडौं', 'NP', 345, 'nepali'],
  ['กรุงเทพมหานคร', 'TH', 420, 'thai'],
  ['Hà Nội', 'VN', 420, 'vietnamese'],
  ['Jakarta', 'ID', 420, 'indonesian'],
  ['Manila', 'PH', 480, 'filipino'],
  ['上海', 'CN', 480, 'chinese'],
  ['香港', 'HK', 480, 'chinese'],
  ['Singapore', 'SG', 480, 'chinese english'],
  ['서울', 'KR', 540, 'korean'],
  ['東京', 'JP', 540, 'japanese'],
  ['Adelaide', 'AU', 570, 'english'],
  ['Sydney', 'AU', 600, 'english greek'],
  ['Auckland', 'NZ', 720, 'english maori'],
];

function placesOf([first, ...others]: [Row, ...Row[]]): [Place, ...Place[]] {
  return [placeOf(first), ...others.map(placeOf)];
}

function placeOf([city, country, offset, tongues]: Row): Place {
  return { city, country, offset, tongues: tongues.split(' ') as [string, ...string[]] };
}

const places = {
  north_america: placesOf(northAmerica),
  europe: placesOf(europe),
  asia_pacific: placesOf(asiaPacific),
};

/** Somewhere in the region; more than half of the world of the demo is North America. */
export function placeIn(random: Random, region: Region): Place {
  const found =
    region === 'global'
      ? random.weighted(['north_america', 'europe', 'asia_pacific'] as const, [6, 2.5, 1.5])
      : region;
  return random.pick(places[found]);
}
