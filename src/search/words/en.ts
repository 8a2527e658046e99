import type { LanguageData } from '../lexicon.js';

/** English. What is chosen, and why no more, is told in README.md. */
const en: LanguageData = {
  concepts:
    'any are can could did do does get have how if my need not please should that there they want was what when which will would you your|' +
    // Money
    'refund money_back money_return reimb compensat get_back repay|cancel call_off annul cant_go|' +
    'pric cost fee rate charge fare expens how_much cheap extra afford budget|pay paid card credit cash checkout|' +
    'invoice bill receipt|discount promo coupon voucher deal offer sale campaign|free gratis|' +
    'currency exchange|depos prepay down_payment|advance ahead early|insur cover|' +
    // On the way
    'passport id_card travel_document|visa permit border immigration|luggage baggage suitcas bag carry_on|' +
    'flight plane fly aircraft airline|bus coach|car vehicle|driver chauffeur|' +
    'taxi cab transfer pick_up pickup collect shutt|get_to get_there reach|connect layover stopover transit|' +
    'delay late postpone wait|check_in checked_in|seat legroom|booking_reference booking_number itinerary|' +
    'change rebook modif alter switch edit amend update correct reschedul move replac wrong|upgrade premium business_class|' +
    'hour time timetable open clos shut schedule how_late how_long|night evening midnight|' +
    'depart leav|arriv land|cruise ship ferry boat|ship deliver send courier abroad overseas|' +
    'customs bring take_home take_back import|' +
    // Staying
    'hotel accommodat place_to_stay lodging stay property hostel cabin villa apartment sleep overnight|room bed suite|' +
    'meal breakfast food eat lunch dinner menu diet veget vegan allerg|restaurant dining eating_place eatery cafe|' +
    'spa sauna wellness pool|amenit facilit equipment|bar pub nightclub club nightlife disco drink party danc|' +
    'book reserv order|guest visitor traveler traveller passenger people person|group friends team together|family parent husband wife|' +
    'review rating feedback opinion reputation|near location where address place map|' +
    'activit tour excur thing_to_do things_to_do sights attraction|include package bundle|' +
    'gift souvenir present memento keepsake|buy purchase shop|handmade craft|' +
    'weather temperature cold warm snow degrees winter freez cloth wear|aurora northern_light|season month|' +
    'wedding marr matrim bride|document paper certificate|valid recogni|' +
    // People
    'child kid baby infant toddler minor daughter son boy girl young|stroller pram buggy pushchair|wheelchair accessib disab mobility|' +
    'pet dog cat animal|pregnan|sick ill doctor hospital medic health disease fever cough|covid corona virus|' +
    'wash soap clean|lost lose missing forg stolen cant_find cant_remember|name surname spell misspell|' +
    // Help
    'contact support help customer_service helpdesk phone_number call|confirm verif proof|email e_mail mail inbox|' +
    'account profile login log_in sign_in membership register sign_up join user|password passcode pin|' +
    'delet remov eras get_rid unsubscrib clear terminat turn_off disable|creat make build add set_up start|' +
    'privacy personal data gdpr|secur safe protect|block ban suspend restrict limit prevent|' +
    'report flag complain inappropriate abus offensive bully mean rude disrespect nasty harass|' +
    'internet online wifi wi_fi connection|offline download install|phone mobile smartphone android iphone|' +
    'computer desktop laptop|app software program|photo picture image video|share publish post upload|' +
    'language translat|bug error problem broken fail|export spreadsheet excel csv|sync calendar|' +
    'student pupil learner|teacher educator instructor|school class lesson learn|age old|setting preference option customi|' +
    'rule guideline polic terms condition allowed legal|capacity maximum how_many more_than|favorite wishlist',
};
export default en;
