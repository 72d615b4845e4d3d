using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Publishing.Twins;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Output;

/// <summary>Turns a page into its files: the HTML, its JSON twin, a CSV file for each table. One for each worker.</summary>
internal sealed class PagePress(SiteWriter writer, PageTerms terms) : IDisposable
{
    /// <summary>Leaves Chinese as it is; the default would write every character as a number.</summary>
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly PageBuffer _buffer = new();

    /// <summary>Writes all files of <paramref name="page"/>.</summary>
    public ImmutableArray<SiteEntry> Print(Page page)
    {
        var files = ImmutableArray.CreateBuilder<SiteEntry>();
        files.Add(PrintHtml(page));
        if (page.HasJson)
            files.Add(Print(page.Path + JsonTwin.FileName, isMarkup: false, () => JsonTwin.Write(_buffer, page)));
        foreach (var table in page.Tables)
            files.Add(Print(page.Path + table.FileName, isMarkup: false, () => CsvWriter.Write(_buffer, table)));
        return files.DrainToImmutable();
    }

    public void Dispose() => _buffer.Dispose();

    private SiteEntry PrintHtml(Page page)
    {
        using var slice = page.ToSlice();
        return Print(page.Path + page.FileName, isMarkup: true, render: () =>
        {
            // The buffer never waits, so rendering ends on this thread; a slice that waits for something else is waited for.
            var rendering = slice.RenderAsync(_buffer, Encoder);
            if (!rendering.IsCompletedSuccessfully)
                rendering.AsTask().GetAwaiter().GetResult();
            _buffer.Change(terms.Of(_buffer.Rendered, page));
        });
    }

    private SiteEntry Print(string path, bool isMarkup, Action render) => writer.Write(path, file =>
    {
        _buffer.Begin(file, isMarkup);
        render();
        return _buffer.End();
    });
}
