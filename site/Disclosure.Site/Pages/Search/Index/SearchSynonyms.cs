using System.Text;

namespace Disclosure.Site.Pages.Search.Index;

/// <summary>
/// What people type and the words that forms write for it: <c>synonyms.txt</c>, whose notes say how it is written. Readers are sent its
/// lines, and the search page's script searches those words too.
/// </summary>
internal static class SearchSynonyms
{
    /// <summary>The lines, without notes: <c>医院 看病=医疗 卫生</c>.</summary>
    public static IEnumerable<string> Lines
    {
        get
        {
            using var reader = new StreamReader(typeof(SearchSynonyms).Assembly.GetManifestResourceStream("search/synonyms.txt")!);
            while (reader.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#')
                    yield return line;
            }
        }
    }

    /// <summary>The file that readers are sent.</summary>
    public static StringBuilder File
    {
        get
        {
            var text = new StringBuilder();
            foreach (var line in Lines)
                text.Append(line).Append('\n');
            return text;
        }
    }
}
