using Microsoft.Playwright;

namespace Disclosure.Tests;

/// <summary>Asks the search page that is open in a browser, as somebody who types and then wants to see all there is.</summary>
internal static class SearchPageHits
{
    /// <summary>The paths of all hits, the best first, from the site's root.</summary>
    public static Task<string[]> AskAsync(IPage page, string typed) => page.EvaluateAsync<string[]>(Type, typed);

    private const string Type =
        """
        async typed => {
          const box = document.getElementById('q');
          const list = document.querySelector('.hits');
          const root = new URL('../', location.href).href;
          box.value = typed;
          box.dispatchEvent(new Event('input'));
          while (list.ariaBusy !== 'false') await new Promise(done => setTimeout(done));
          const more = document.querySelector('.more');
          while (!more.hidden) more.firstElementChild.click();
          return [...list.querySelectorAll('a')].map(link => link.href.slice(root.length));
        }
        """;
}
