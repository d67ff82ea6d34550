import { mix, random } from './random.mjs';

const words = (text) => text.trim().split(/\s+/);

const STEMS = words(
	`Acorn Alder Alpine Amber Anchor Apex Arbor Arctic Argent Ascent Ashford Aspen Atlas Aurora Avalon Axiom Azure Baltic Banner Basalt Beacon Bergmann Birch Blackstone Bluebird Boreal Bridgewater Bright Brightwater Bronze Calder Canyon Capstone Cardinal Cascade Cedar Central Chandler Cinder Citadel Clearwater Clover Cobalt Compass Concord Condor Copper Coral Corner Cornerstone Crescent Crest Crown Crystal Cypress Dakota Danube Delta Diamond Dover Drake Dunmore Eastgate Echo Edgewater Element Elm Ember Emerald Everest Evergreen Fairfield Falcon Fenwick Fern Fjord Flint Forge Foxglove Frontier Gateway Glacier Golden Granite Grove Halcyon Hanover Harbor Hawthorn Hazel Helix Heron Highland Horizon Hudson Indigo Iris Ironwood Ivory Jade Juniper Keystone Kestrel Kingfisher Lakeside Lantern Larch Laurel Legacy Liberty Lighthouse Linden Lotus Lumen Lynx Magnolia Maple Marble Marigold Mercury Meridian Midland Mistral Monarch Moonstone Mosaic Mulberry Nimbus Nordwind Northgate Nova Oak Obsidian Olive Onyx Opal Orbit Orchid Orion Osprey Otter Pacific Palisade Paragon Pearl Peregrine Phoenix Pinnacle Pioneer Polaris Poplar Prairie Prism Quantum Quarry Quartz Raven Redwood Regent Ridge River Robin Rowan Ruby Saffron Sage Sandstone Sapphire Scarlet Sequoia Sierra Silver Solstice Sparrow Spruce Sterling Stonebridge Summit Sunrise Swift Sycamore Tamarack Teal Terra Thistle Thornbury Timber Titan Topaz Trident Tundra Union Upland Valley Vantage Vector Velvet Verdant Vertex Vista Walnut Waterford Westgate Willow Windermere Winterbourne Wolfram Yarrow Zenith Zephyr`
);

/** What companies do: word in the name → industry as lists write it. */
const TRADES = [
	['Software', ['Software', 'Computer Software', 'Technology', 'Tech']],
	['Systems', ['Information Technology', 'IT Services', 'Technology']],
	['Technologies', ['Technology', 'Tech', 'Information Technology']],
	['Data', ['Software', 'SaaS', 'Technology']],
	['Cloud', ['SaaS', 'Software', 'Internet']],
	['Labs', ['Technology', 'Biotechnology', 'Software']],
	['Digital', ['Internet', 'Marketing & Advertising', 'Technology']],
	['Networks', ['Telecommunications', 'Technology']],
	['Robotics', ['Manufacturing', 'Industrial Automation']],
	['Semiconductors', ['Semiconductors', 'Electronics']],
	['Capital', ['Financial Services', 'Finance', 'Investment']],
	['Insurance', ['Insurance']],
	['Bank', ['Banking', 'Finance']],
	['Advisors', ['Consulting', 'Management Consulting', 'Financial Services']],
	['Consulting', ['Consulting', 'Professional Services']],
	['Partners', ['Professional Services', 'Consulting']],
	['Legal', ['Legal Services', 'Law Practice']],
	['Media', ['Media', 'Publishing']],
	['Studios', ['Design', 'Entertainment']],
	['Communications', ['Marketing & Advertising', 'Telecommunications']],
	['Manufacturing', ['Manufacturing']],
	['Industries', ['Manufacturing', 'Industrial']],
	['Machinery', ['Machinery', 'Manufacturing']],
	['Automotive', ['Automotive']],
	['Tools', ['Manufacturing', 'Industrial']],
	['Plastics', ['Plastics', 'Manufacturing']],
	['Chemicals', ['Chemicals']],
	['Packaging', ['Packaging']],
	['Steel', ['Manufacturing', 'Metals']],
	['Aerospace', ['Aerospace']],
	['Health', ['Healthcare', 'Hospital & Health Care']],
	['Medical', ['Medical Devices', 'Healthcare']],
	['Pharma', ['Pharmaceuticals']],
	['Biotech', ['Biotechnology']],
	['Care', ['Healthcare']],
	['Energy', ['Energy', 'Oil & Gas']],
	['Solar', ['Renewable Energy', 'Energy']],
	['Power', ['Utilities', 'Energy']],
	['Water', ['Utilities']],
	['Logistics', ['Logistics', 'Transportation']],
	['Freight', ['Logistics', 'Transportation/Shipping']],
	['Shipping', ['Shipping', 'Logistics']],
	['Construction', ['Construction']],
	['Properties', ['Real Estate']],
	['Homes', ['Real Estate', 'Construction']],
	['Foods', ['Food & Beverage', 'Consumer Goods']],
	['Outfitters', ['Retail', 'Apparel']],
	['Market', ['Retail', 'E-commerce']],
	['Hotels', ['Hospitality']],
	['Travel', ['Travel', 'Tourism']],
	['Academy', ['Education', 'E-Learning']],
	['Learning', ['Education']],
	['Farms', ['Agriculture']],
	['Foundation', ['Nonprofit']],
	['Security', ['Security Services', 'Cybersecurity']],
	['Analytics', ['Software', 'Technology']],
	['Mobility', ['Transportation', 'Automotive']],
	['Instruments', ['Electronics', 'Manufacturing']],
	['Optics', ['Medical Devices', 'Electronics']],
	['Print', ['Printing', 'Media']]
];
const SIZES = [
	'1-10',
	'11-50',
	'11-50',
	'51-200',
	'51-200',
	'51-200',
	'201-500',
	'201-500',
	'501-1,000',
	'1,001-5,000',
	'5,001-10,000',
	'10,001+',
	'35',
	'120',
	'450',
	'2500'
];

/** Companies a country has in the lists: a few hundred that send many people, and many that send one or two. */
const WELL_KNOWN = 250;
const ALL = 40_000;

/** Which company somebody works for; leans to the well-known ones. */
export const companyOf = (rng) => (rng.chance(0.3) ? rng.below(WELL_KNOWN) : rng.below(ALL));

/** The k-th company of a country: the same facts for everybody who works there. */
export function company(country, k) {
	const rng = random(mix(77, country.code.charCodeAt(0), country.code.charCodeAt(1), k));
	const stem = rng.pick(STEMS);
	const second = rng.chance(0.35) ? ' ' + rng.pick(STEMS) : '';
	const [trade, industries] = rng.pick(TRADES);
	const core = `${stem}${second === ' ' + stem ? '' : second} ${trade}`;
	const form = rng.pick(country.forms);
	const slug = core.toLowerCase().replaceAll(' ', rng.chance(0.3) ? '-' : '');
	return {
		core,
		name: form ? `${core} ${form}` : core,
		domain: `${slug}.${rng.pick(country.tlds)}`,
		industry: rng.pick(industries),
		size: rng.pick(SIZES)
	};
}
