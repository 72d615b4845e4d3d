using Microsoft.Playwright;

namespace Disclosure.Browser.Tests;

/// <summary>
/// Goes through a page with the tab key: everything that can be used and is to be seen has the focus once, in the order of the
/// document, and shows it.
/// </summary>
internal static class KeyboardWalk
{
    /// <summary>What is wrong with it; nothing where it is as it must be.</summary>
    public static async Task<IReadOnlyList<string>> FaultsOfAsync(IPage page)
    {
        var stops = await page.EvaluateAsync<string[]>(WatchFocus);
        if (stops.Length == 0)
            return ["has nothing that the tab key reaches"];
        for (var i = 0; i < stops.Length; i++)
            await page.Keyboard.PressAsync("Tab");
        var focused = await page.EvaluateAsync<string[]>("() => watched.focused");
        var faults = new List<string>(await page.EvaluateAsync<string[]>("() => watched.unseen"));
        var at = stops.Zip(focused).TakeWhile(pair => pair.First == pair.Second).Count();
        if (at < stops.Length)
            faults.Add($"has the focus as number {at + 1} on {focused.ElementAtOrDefault(at) ?? "nothing"}, not on {stops[at]}");

        // Past the last it leaves the page, or begins again: there is nothing else.
        await page.Keyboard.PressAsync("Tab");
        var after = (await page.EvaluateAsync<string[]>("() => watched.focused")).Skip(stops.Length).ToList();
        if (after is [var next, ..] && next != stops[0])
            faults.Add($"has the focus after the last also on {next}");
        return faults;
    }

    // What the tab key must reach: of radio buttons with one name, one. Nothing has a positive tabindex, so that the order is
    // the document's.
    private const string WatchFocus =
        """
        () => {
          const isFirstOfGroup = e => {
            if (e.type !== 'radio') return true;
            const group = [...document.getElementsByName(e.name)].filter(o => o.form === e.form);
            return e === (group.find(o => o.checked) ?? group[0]);
          };
          const stops = [...document.querySelectorAll(
              'a[href], area[href], button, input, select, textarea, summary, [tabindex], [contenteditable]')]
            .filter(e => e.tabIndex >= 0
              && !e.matches(':disabled, [type=hidden]')
              && e.checkVisibility({ visibilityProperty: true })
              && isFirstOfGroup(e));
          const nameOf = e => `${stops.indexOf(e)} ${e.outerHTML.slice(0, 120)}`;
          const isDrawn = e => {
            const [style, box] = [getComputedStyle(e), e.getBoundingClientRect()];
            const isOutlined = style.outlineStyle !== 'none'
              && parseFloat(style.outlineWidth) >= 2
              && !/^(transparent|.*, 0\)|.*\/ 0\))$/.test(style.outlineColor);
            return isOutlined && box.width > 4 && box.height > 4 && style.clipPath === 'none' && style.opacity !== '0';
          };
          window.watched = { focused: [], unseen: [] };
          document.addEventListener('focusin', event => {
            watched.focused.push(nameOf(event.target));
            if (![event.target, event.target.closest('label')].some(e => e && isDrawn(e)))
              watched.unseen.push(`does not show the focus on ${nameOf(event.target)}`);
          });
          return stops.map(nameOf);
        }
        """;
}
