using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Publishing.Twins;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Output;

/// <summary>Turns a page into its files: the HTML, its JSON twin, a CSV file for each table. One for each worker.</summary>
internal sealed class PagePress(SiteWriter writer) : IDisposable
{
    /// <summary>Leaves Chinese as it is; the default would write every character as a number.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly PageBuffer _buffer = new();

    /// <summary>Writes all files of <paramref name="page"/>.</summary>
    public void Print(Page page)
    {
        PrintHtml(page);
        if (page.HasJson)
            Print(page.Path + JsonTwin.FileName, () => JsonTwin.Write(_buffer, page));
        foreach (var table in page.Tables)
            Print(page.Path + table.FileName, () => CsvWriter.Write(_buffer, table));
    }

    public void Dispose() => _buffer.Dispose();

    private void PrintHtml(Page page)
    {
        using var slice = page.ToSlice();
        Print(page.Path + page.FileName, () =>
        {
            // The buffer never waits, so rendering ends on this thread; a slice that waits for something else is waited for.
            var rendering = slice.RenderAsync(_buffer, Encoder);
            if (!rendering.IsCompletedSuccessfully)
                rendering.AsTask().GetAwaiter().GetResult();
        });
    }

    private void Print(string path, Action render) => writer.Write(path, file =>
    {
        _buffer.Begin(file);
        render();
        _buffer.End();
    });
}
