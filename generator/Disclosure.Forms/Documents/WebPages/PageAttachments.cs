using AngleSharp.Dom;
using Disclosure.Forms.Documents.Grids;

namespace Disclosure.Forms.Documents.WebPages;

/// <summary>The files that a page links to or shows in a frame.</summary>
internal static class PageAttachments
{
    private const int LongestName = 60;

    private static readonly string[] Extensions =
        [".pdf", ".xls", ".xlsx", ".et", ".doc", ".docx", ".wps", ".csv", ".ofd", ".zip", ".rar", ".7z", ".ods", ".odt"];

    /// <summary>Their names as the page gives them, in its order, each once.</summary>
    public static List<string> Of(IDocument document)
    {
        var names = new List<string>();
        foreach (var element in document.All)
        {
            var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("data");
            if (address is not null && IsFile(address) && Name(element, address) is var name && !names.Contains(name))
                names.Add(name);
        }

        return names;
    }

    private static bool IsFile(string address) =>
        Array.Exists(Extensions, extension => Path(address).EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    // A viewer names the file in its query: viewer.html?file=a.pdf.
    private static string Path(string address)
    {
        var path = address.Split('#')[0].Trim();
        var query = path.Split('?', 2);
        return query.Length == 2 && !Array.Exists(Extensions, extension => query[0].EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            ? query[1]
            : query[0];
    }

    private static string Name(IElement element, string address)
    {
        var text = ShownText.Clean(PageText.Collapse(element.TextContent));
        var name = text.Length > 0 ? text : Uri.UnescapeDataString(Path(address).Split('/', '=')[^1]);
        return name.Length <= LongestName ? name : name[..LongestName] + "……";
    }
}
