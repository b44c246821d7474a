/**
 * A page whose size can be set in an older Firefox ESR too: that has no `setScreenOrientationOverride`,
 * which puppeteer sends along, and does set the size.
 *
 * @param {import('puppeteer-core').Page} page
 */
export function sizable(page) {
  const {setViewport} = page;
  page.setViewport = async size => {
    try {
      await setViewport.call(page, size);
    } catch (error) {
      if (!/unknown command/.test(String(error))) throw error;
    }
  };
  return page;
}
