/**
 * The days of feasts: month and day, or days from Easter (`E+39`); where a weekday (`w1` is Monday) is told, the first from that day on; then
 * how many days, where it is more than one. Christmas counts from its eve, Easter and Whitsun with their Mondays.
 */
export const FEAST_DAYS: Readonly<Record<string, string>> = {
  christmas: '12-24 3',
  'christmas-eve': '12-24',
  'christmas-day': '12-25',
  'boxing-day': '12-26',
  'christmas-week': '12-18 w1 7',
  holidays: '12-24 9',
  /** Where these are near: early in the year others are meant. */
  'the-holidays': '12-24 9',
  'between-years': '12-27 5',
  'after-christmas': '12-26 6',
  'turn-of-year': '12-28 7',
  'new-year': '12-31 2',
  'new-years-eve': '12-31',
  'new-years-day': '01-01',
  /** From the first Monday on which work goes on. */
  'first-week-back': '01-02 w1 7',
  'second-of-january': '01-02',
  easter: 'E+0 2',
  'easter-weekend': 'E-1 3',
  'good-friday': 'E-2',
  /** From Good Friday to Easter Monday. */
  'long-easter-weekend': 'E-2 4',
  'ash-wednesday': 'E-46',
  'carnival-monday': 'E-48',
  'palm-sunday': 'E-7',
  'holy-week': 'E-6 7',
  /** From Easter Monday to the Sunday. */
  'easter-week': 'E+1 7',
  'maundy-thursday': 'E-3',
  'easter-saturday': 'E-1',
  'easter-sunday': 'E+0',
  'easter-monday': 'E+1',
  'whit-sunday': 'E+49',
  'whit-monday': 'E+50',
  pentecost: 'E+49 2',
  'whit-weekend': 'E+48 3',
  ascension: 'E+39 4',
  carnival: 'E-49 3',
  /** From the Thursday before to the Tuesday. */
  'carnival-week': 'E-52 6',
  'carnival-thursday': 'E-52',
  'corpus-christi': 'E+60',
  'saint-nicholas': '12-05',
  'saint-nicholas-day': '12-06',
  valentine: '02-14',
  'mothers-day': '05-08 w7',
  'mothers-day-in-britain': 'E-21',
  'fathers-day': '06-15 w7',
  thanksgiving: '11-22 w4',
  'black-friday': '11-23 w5',
  /** The week of it, from Monday on. */
  'black-week': '11-19 w1 7',
  'cyber-monday': '11-26 w1',
  'black-friday-to-cyber-monday': '11-23 w5 4',
  'martin-luther-king': '01-15 w1',
  'presidents-day': '02-15 w1',
  'saint-patrick': '03-17',
  'early-may-bank-holiday': '05-01 w1',
  /** Memorial Day in the United States, the spring bank holiday in Britain. */
  'last-monday-of-may': '05-25 w1',
  /** The Monday before 25 May. */
  'victoria-day': '05-18 w1',
  'first-monday-of-june': '06-01 w1',
  'canada-day': '07-01',
  juneteenth: '06-19',
  'independence-day': '07-04',
  'summer-bank-holiday': '08-25 w1',
  /** In Canada. */
  'civic-holiday': '08-01 w1',
  'labor-day-in-america': '09-01 w1',
  /** In Ireland. */
  'last-monday-of-october': '10-25 w1',
  /** Thanksgiving in Canada, too. */
  'columbus-day': '10-08 w1',
  'bonfire-night': '11-05',
  'tax-day': '04-15',
  'super-bowl': '02-08 w7',
  'anzac-day': '04-25',
  'australia-day': '01-26',
  'melbourne-cup': '11-01 w2',
  'burns-night': '01-25',
  'saint-andrew': '11-30',
  armistice: '11-11',
  'kings-day': '04-27',
  'war-dead': '05-04',
  'princes-day': '09-15 w2',
  'animal-day': '10-04',
  candlemas: '02-02',
  reformation: '10-31',
  /** The Wednesday before the last Sunday but one of the church's year, which is the last before Advent. */
  'day-of-repentance': '11-16 w3',
  'sunday-of-the-dead': '11-20 w7',
  'liberation-day': '05-05',
  'labour-day': '05-01',
  'all-saints': '11-01',
  'all-souls': '11-02',
  'immaculate-conception': '12-08',
  'saint-john': '06-24',
  /** In gardens nothing that frost can harm is planted before they are over. */
  'ice-saints': '05-11 5',
  'swiss-national-day': '08-01',
  /** In Switzerland. */
  'federal-fast': '09-15 w7',
  'bastille-day': '07-14',
  'belgian-national-day': '07-21',
  /** In Ghent: ten days from the Friday before 21 July. */
  'ghent-feasts': '07-14 w5 10',
  /** Keti Koti in Suriname and the Netherlands, and its day of independence. */
  'keti-koti': '07-01',
  'suriname-day': '11-25',
  assumption: '08-15',
  halloween: '10-31',
  'saint-martin': '11-11',
  'german-unity': '10-03',
  epiphany: '01-06',
  'remembrance-sunday': '11-08 w7',
  'low-sunday': 'E+7',
  'shrove-tuesday': 'E-47',
  'music-day': '06-21',
  harvest: '10-01 w7',
  /** The second weekend of September, when monuments are open. */
  'heritage-days': '09-08 w6 2',
  'advent-1': '11-27 w7',
  'advent-2': '12-04 w7',
  'advent-3': '12-11 w7',
  'advent-4': '12-18 w7',
  'advent-weekend-1': '11-26 w6 2',
  'advent-weekend-2': '12-03 w6 2',
  'advent-weekend-3': '12-10 w6 2',
  'advent-weekend-4': '12-17 w6 2',
};

/**
 * From, to, where the days after it begin if that is later, and where they end: as month and day (a month past 12 lies in the next
 * year), or as days from Easter.
 */
export const BREAK_DAYS: Readonly<Record<string, string>> = {
  summer: '06-01 09-01 10-01',
  'summer-holidays': '07-01 09-01 10-01',
  back: '09-01 10-01 09-01 10-01',
  'builders-holiday': '07-20 08-15 08-21 09-01',
  /** Three weeks from the second Monday of July. */
  'builders-holiday-in-belgium': '07-13 08-03 08-22',
  'autumn-holidays': '10-10 11-01 11-11',
  'school-start': '09-01 10-01 09-01 10-01',
  autumn: '09-01 12-01 13-01',
  /** Two weeks from the third Saturday of October, to a day or two. */
  'all-saints-holidays-in-france': '10-18 11-03 11-13',
  'all-saints-holidays': '10-31 11-09 12-01',
  'christmas-holidays': '12-20 13-05 14-01',
  winter: '12-01 15-01 16-01',
  'winter-holidays': '02-14 03-01 04-01',
  spring: '03-01 06-01 07-01',
  'may-holidays': '04-25 05-10 06-01',
  'may-half-term': '05-25 06-01 07-01',
  'autumn-term': '09-01 12-20 13-01 14-01',
  /** At universities in Québec. */
  'winter-term': '01-05 05-01 06-01',
  'spring-term': '01-05 04-01 05-01',
  'spring-semester-in-america': '01-10 05-15 06-01',
  'summer-term': '04-15 07-20 09-01 10-01',
  'easter-holidays': 'E-6 E+10 E+26',
  'whit-holidays': 'E+48 E+64 E+85',
  /** The week of Ash Wednesday, and the weekend before. */
  'carnival-holidays': 'E-50 E-41 E-27',
  /** Of schools in Canada. */
  'march-break': '03-01 03-09 04-01',
  /** The last two whole weeks of July in Québec, to a day or two. */
  'construction-holidays': '07-19 08-02 09-01',
  'may-bridges': '05-01 06-01 07-01',
  'grain-harvest': '07-01 08-15 09-01',
  'grape-harvest': '09-01 10-01 11-01',
  'winter-sales': '01-06 02-03 03-01',
  'summer-sales': '06-24 07-22 09-01',
};

/** Months from the first: meteorological seasons, parts of them ("nazomer", "Frühherbst"), and what else has months by a name. */
export const SEASON_MONTHS: Readonly<Record<string, readonly [month: number, months: number]>> = {
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
  /** Into the next year. */
  winter: [12, 3],
  'early-spring': [3, 1],
  'early-summer': [6, 1],
  'mid-summer': [7, 1],
  'late-summer': [8, 2],
  'high-season': [7, 2],
  'early-autumn': [9, 1],
  'late-autumn': [11, 1],
  /** Of universities in Germany and Austria, and in Switzerland. */
  'winter-semester': [10, 6],
  'summer-semester': [4, 6],
  'autumn-semester': [9, 5],
  'spring-semester': [2, 5],
  'school-year': [8, 12],
  'academic-year': [10, 12],
  'year-from-september': [9, 11],
  /** Of schools in France and the Low Countries, of theatres. */
  'year-to-june': [9, 10],
};
