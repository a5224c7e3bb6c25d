/** Month names and their short forms per language, January first, in lower case and without accents and dots: `januari jan|…`. */
export const MONTH_NAMES: Record<string, string> = {
  nl: 'januari jan|februari feb|maart mrt maa|april apr|mei|juni jun|juli jul|augustus aug|september sep sept|oktober okt|november nov|december dec',
  en: 'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sep sept|october oct|november nov|december dec',
  de: 'januar janner jan|februar feber feb|marz maerz mrz|april apr|mai|juni jun|juli jul|august aug|september sep sept|oktober okt|november nov|dezember dez',
  fr: 'janvier janv jan|fevrier fevr fev|mars|avril avr|mai|juin|juillet juil|aout|septembre sept|octobre oct|novembre nov|decembre dec',
  es: 'enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre setiembre sep sept|octubre oct|noviembre nov|diciembre dic',
  it: 'gennaio gen|febbraio feb|marzo mar|aprile apr|maggio mag|giugno giu|luglio lug|agosto ago|settembre set sett|ottobre ott|novembre nov|dicembre dic',
  pt: 'janeiro jan|fevereiro fev|marco mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro set|outubro out|novembro nov|dezembro dez',
  pl: 'stycznia styczen sty|lutego luty lut|marca marzec mar|kwietnia kwiecien kwi|maja maj|czerwca czerwiec cze|lipca lipiec lip|sierpnia sierpien sie|wrzesnia wrzesien wrz|pazdziernika pazdziernik paz|listopada listopad lis|grudnia grudzien gru',
  fi: 'tammikuuta tammik|helmikuuta helmik|maaliskuuta maalisk|huhtikuuta huhtik|toukokuuta toukok|kesakuuta kesak|heinakuuta heinak|elokuuta elok|syyskuuta syysk|lokakuuta lokak|marraskuuta marrask|joulukuuta jouluk',
  cs: 'ledna leden|unora unor|brezna brezen|dubna duben|kvetna kveten|cervna cerven|cervence cervenec|srpna srpen|zari|rijna rijen|listopadu listopad|prosince prosinec',
  tr: 'ocak oca|subat sub|mart|nisan nis|mayıs|haziran haz|temmuz tem|agustos agu|eylul eyl|ekim eki|kasım kas|aralık ara',
  hu: 'januar jan|februar febr|marcius marc|aprilis apr|majus maj|junius jun|julius jul|augusztus aug|szeptember szept|oktober okt|november nov|december dec',
  ro: 'ianuarie ian|februarie feb|martie|aprilie apr|mai|iunie iun|iulie iul|august aug|septembrie sept|octombrie oct|noiembrie noi|decembrie dec',
  ca: 'gener gen|febrer febr|marc|abril|maig|juny|juliol jul|agost ag|setembre set|octubre oct|novembre nov|desembre des',
  ru: 'января янв|февраля фев|марта мар|апреля апр|мая маи|июня июн|июля июл|августа авг|сентября сен сент|октября окт|ноября ноя|декабря дек',
  uk: 'січня січ|лютого лют|березня бер|квітня квіт|травня трав|червня черв|липня лип|серпня серп|вересня вер|жовтня жовт|листопада лист|грудня груд',
  el: 'ιανουαριου ιαν|φεβρουαριου φεβ|μαρτιου μαρ|απριλιου απρ|μαιου μαι|ιουνιου ιουν|ιουλιου ιουλ|αυγουστου αυγ|σεπτεμβριου σεπτ σεπ|οκτωβριου οκτ|νοεμβριου νοε|δεκεμβριου δεκ',
  he: 'ינואר בינואר ינו בינו|פברואר בפברואר פבר בפבר|מרץ במרץ|אפריל באפריל אפר באפר|מאי במאי|יוני ביוני|יולי ביולי|אוגוסט באוגוסט אוג באוג|ספטמבר בספטמבר ספט בספט|אוקטובר באוקטובר אוק באוק|נובמבר בנובמבר נוב בנוב|דצמבר בדצמבר דצמ בדצמ',
  'da, sv, no':
    'januari jan|februari feb|marts mars|april|maj mai|juni|juli|augusti aug|september|oktober okt|november|december desember des',
};

/** Weekday names, Monday first, likewise. */
export const WEEKDAY_NAMES: Record<string, string> = {
  nl: 'maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo',
  en: 'monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday sun',
  de: 'montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so',
  fr: 'lundi lun|mardi|mercredi mer|jeudi jeu|vendredi ven|samedi sam|dimanche dim',
};
