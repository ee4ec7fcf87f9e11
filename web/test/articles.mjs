/** Articles that the tests hand in. Their words are our own. */

/** What no page may run, in every field that it shows. `__pwned` is how a check would see it. */
export const HOSTILE = {
  id: '"><script>window.__pwned=1</script>',
  url: 'javascript:window.__pwned=2',
  outlet: '<img src=x onerror=window.__pwned=3>',
  title: '<script>window.__pwned=4</script> Flood in Lyon',
  published: '2021-03-05',
  language: 'en',
  text:
    'A flood killed seven people in Lyon on 4 March 2021, <svg/onload=window.__pwned=5> police said.\n\n'
    + 'The river broke its banks at night. "><img src=x onerror=window.__pwned=6> The fire brigade evacuated 40 people from Lyon, '
    + 'javascript:window.__pwned=7 the mayor said.',
};

/** A report that is written from right to left. */
export const ARABIC = {
  id: 'browser-arabic',
  outlet: 'بريد الميناء',
  title: 'مقتل ثلاثة أشخاص في فيضان بمدينة ليون',
  published: '2021-03-06',
  language: 'ar',
  text:
    'قالت الشرطة إن ثلاثة أشخاص قتلوا في فيضان ضرب مدينة ليون الفرنسية يوم الخميس 4 مارس 2021.\n\n'
    + 'وأضاف رئيس البلدية أن رجال الإطفاء أجلوا أربعين شخصا من بيوتهم خلال الليل.',
};

/** A word of {@link ARABIC} that no sample holds. */
export const ARABIC_WORD = 'فيضان';

/** News that comes while a page is open, another one on each call. */
export function latest() {
  const id = `browser-live-${Date.now()}`;
  return {
    id,
    outlet: 'Harbour Courier',
    title: 'Explosion at harbour in Bergen kills two',
    // Later than all samples, so that it stands first in lists by day.
    published: '2026-01-02',
    language: 'en',
    text: `An explosion killed two people in Bergen on 1 January 2026, police said.\n\nThe fire brigade put out the fire. Notice ${id}.`,
  };
}
