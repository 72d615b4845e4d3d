using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Model.Editions;
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
        if (page.HasJson)
        {
            // First, as the page says what hash its data has.
            var (twin, hash) = PrintTwin(page);
            files.Add(PrintHtml(page with { DataHash = hash }));
            files.Add(twin);
        }
        else
        {
            files.Add(PrintHtml(page));
        }

        foreach (var table in page.Tables)
            files.Add(Print(page.Path + table.FileName, isMarkup: false, () => CsvWriter.Write(_buffer, table)));
        return files.DrainToImmutable();
    }

    public void Dispose() => _buffer.Dispose();

    private (SiteEntry File, HashBytes Hash) PrintTwin(Page page)
    {
        if (writer.HasSums)
        {
            var file = Print(page.Path + JsonTwin.FileName, isMarkup: false, () => JsonTwin.Write(_buffer, page));
            return (file, file.Sum);
        }

        var entry = writer.Write(page.Path + JsonTwin.FileName, file =>
        {
            _buffer.BeginHashed(file);
            JsonTwin.Write(_buffer, page);
            return _buffer.End();
        });
        return (entry, _buffer.TakeHash());
    }

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
