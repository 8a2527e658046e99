import type { LanguageData } from '../lexicon.js';

/** English. What is chosen, and why no more, is told in README.md. */
const en: LanguageData = {
  concepts:
    'any if they like are still does that can which was my want there really us what could else would have how ' +
    'already and is just do your may not where let will so you about please did when get need should our has them ' +
    'must|' +
    // Money
    'refund money_back returned compensat get_back reimb|' +
    'discount coupon promo offer deal voucher campaign cheap sale|free gratis|ahead early advance beforehand|' +
    'call_off cancel cant_go|invoice bill receipt|pric fee rate cheap charge afford fare how_much cost extra|' +
    'insur cover|card pay cash paid credit checkout|exchange currency|' +
    // On the way
    'layover stopover transit|train coach bus|id_card passport|night evening|land arriv|' +
    'booking_reference code pnr number|' +
    'change rebook modif switch edit amend update correct reschedul swap move wrong|' +
    'taxi transfer pick_up pickup shutt cab|clos time shut open hour schedule how_long|' +
    'permit entry border visa immigration|hire rent vehicle car|upgrade premium business_class|depart leav|' +
    'points miles redemption|luggage baggage suitcas bag|seat|customs bring import duty take_home|' +
    'miss wait late delay|flight airline plane fly|cruise boat ship ferry|abroad ship deliver send overseas|' +
    'checked_in check_in boarding|' +
    // Staying
    'present gift souvenir|valid recogni|book order reserv|dining restaurant eating_place cafe|' +
    'family parent wife husband|' +
    'villa hotel hostel property accommodat place_to_stay stay apartment house cabin sleep overnight|' +
    'facilit amenit|marr wedding ceremony|spa sauna wellness pool massage hot_tub jacuzzi|' +
    'paper certificate document|sunday friday weekday saturday days_of|package include bundle|' +
    'activit attraction thing_to_do tour things_to_do excur|' +
    'guest person visitor traveler traveller tourist passenger people customer|winter summer period season month|' +
    'meal food menu eat dinner diet breakfast allerg veget|far next_to proximity near distance|' +
    'rating opinion reputation feedback review|room bed|buy purchase shop|where place map location address|' +
    'pub nightclub club drink party nightlife bar|weather temperature snow freez wear cold cloth|' +
    'northern_light aurora|group together team friends|' +
    // People
    'cant_remember cant_find lost lose missing forg|pram pushchair stroller|cat animal pet dog|office work job|' +
    'hospital ill health doctor sick disease fever medic cough|surname name spell|disinfect clean wash soap|' +
    'wheelchair accessib disab|virus outbreak epidemic covid|' +
    'kid daughter young infant toddler child minor son baby|' +
    // Help
    'social facebook|password passcode pin|prepare ready|student pupil|large biggest|' +
    'earn income commission profit sell|make build add creat set_up|share post upload publish|' +
    'capacity more_than how_many maximum|flag report complain inappropriate bully mean rude nasty|' +
    'download offline install|email mail e_mail|history previous past|teach school learn lesson class|' +
    'donat monthly subscription|bug broken error problem|secur safe vulnerab protect hack stolen|' +
    'video picture photo image clip|remix copy adapt|language translat|setting preference option|' +
    'customi logo brand|login log_in join membership register account sign_up profile user|' +
    'internet online wifi wi_fi connection|community forum|real genuine authentic|excel export spreadsheet|' +
    'extension module plugin|mobile phone android|chat comment talk interact|' +
    'call support question contact help phone_number|quarantin isolat|start begin new|confirm verif|old age|' +
    'search browse filter|allowed rule guideline condition polic terms legal|cart basket|' +
    'remov eras delet get_rid clear turn_off disable|data privacy personal|sync calendar|app software program|' +
    'senior elder|teacher educator|laptop tablet hardware computer requirement device desktop|' +
    'biometric fingerprint passkey|ban block lock restrict limit suspend|mask face_cover|feature function',
};
export default en;
