import type { LanguageData } from '../lexicon.js';

/** English. What is chosen, and why no more, is told in README.md. */
const en: LanguageData = {
  concepts:
    // Money
    'refund money_back reimburse compensat get_back repay|cancel call_off withdraw annul cant_go cant_travel no_longer|' +
    'pric cost fee rate charge fare expens how_much cheap surcharge extra afford|pay card credit cash checkout billing|' +
    'invoice bill receipt|discount promo coupon voucher deal offer sale campaign|free no_charge complimentary gratis|' +
    'currency exchange_rate foreign_money|deposit prepay advance down_payment|insur cover|' +
    // On the way
    'passport id_card travel_document|visa entry_permit entry_requirement|luggage baggage suitcase bag carry_on backpack|' +
    'flight plane fly aircraft airline|train rail|bus coach shuttle|car vehicle drive driver chauffeur rental|' +
    'taxi cab transfer pick_up picked_up pickup transport get_to get_there|connect layover stopover transit|' +
    'delay late postpone wait|check_in boarding_pass|seat legroom|ticket booking_reference itinerary|' +
    'change rebook modif alter switch edit amend update correct reschedul move replac wrong|upgrade premium business_class|' +
    'hour time timetable open clos schedule when how_late how_long|night evening midnight after_dark|' +
    'depart leav take_off|arriv land|cruise ship ferry|customs bring take_home|' +
    // Staying
    'hotel accommodat place_to_stay lodging stay property hostel cabin villa apartment where_to_sleep|room bed suite|key lock|' +
    'meal breakfast food eat lunch dinner menu diet vegetarian allerg|restaurant dining eatery cafe|' +
    'spa sauna wellness massage pool|amenit facilit equipment|bar pub nightclub night_club nightlife disco drink party|' +
    'book reserv order|guest visitor traveler traveller passenger people person|group friends team|family parent husband wife|' +
    'review rating feedback opinion reputation|near location nearby where address place proximity map|' +
    'activit tour excursion thing_to_do sightsee attraction|include package come_with bundle|gift souvenir present memento|buy purchase shop|' +
    'weather temperature cold warm snow degrees winter cloth|aurora northern_light|season month time_of_year|' +
    'wedding marr matrimon bride|' +
    // People
    'child kid baby infant toddler minor daughter young|stroller pram buggy pushchair|wheelchair accessib disab mobility|' +
    'pet dog cat animal|pregnan expecting|sick ill doctor hospital medic health disease|covid corona virus pandemic outbreak|' +
    'lost lose missing left_behind forgot stolen cant_find cant_remember|name surname spell|' +
    // Help
    'contact support help customer_service helpdesk phone_number call|confirm verif proof|email e_mail mail inbox|' +
    'account profile login log_in sign_in membership register sign_up join|password passcode credential pin|' +
    'delet remov eras get_rid unsubscrib clear terminat turn_off disable|creat make build add set_up start|' +
    'privacy personal data gdpr|secur safe protect|block ban suspend restrict limit prevent|' +
    'report flag complain inappropriate abus offensive bully mean rude disrespect nasty harass|' +
    'internet online wifi wi_fi connection|offline download install|phone mobile smartphone android iphone|' +
    'computer desktop laptop|app software program|photo picture image video|share publish post upload|' +
    'language translat|bug error problem broken fail|export spreadsheet excel csv|sync calendar|' +
    'student pupil classmate learner|teacher educator instructor|school class lesson learn|age old|setting preference option customi|' +
    'rule guideline policy policies terms condition allowed legal|park garage|capacity maximum how_many more_than|favorite wishlist',
};
export default en;
