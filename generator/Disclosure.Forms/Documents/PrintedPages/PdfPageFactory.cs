using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Outline.Destinations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Makes printed pages of a PDF's pages; the library finds its constructor by its parameters.</summary>
internal sealed class PdfPageFactory(
    IPdfTokenScanner pdfScanner, IResourceStore resourceStore, ILookupFilterProvider filterProvider, IPageContentParser pageContentParser,
    ParsingOptions parsingOptions)
    : BasePageFactory<PdfPage>(pdfScanner, resourceStore, filterProvider, pageContentParser, parsingOptions)
{
    /// <inheritdoc/>
    protected override PdfPage ProcessPage(
        int pageNumber, DictionaryToken dictionary, NamedDestinations namedDestinations, MediaBox mediaBox, CropBox cropBox,
        UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation, TransformationMatrix initialMatrix,
        IReadOnlyList<IGraphicsStateOperation> operations) =>
        new PageProcessor(
            pageNumber, ResourceStore, PdfScanner, PageContentParser, FilterProvider, cropBox, userSpaceUnit, rotation, initialMatrix,
            ParsingOptions, Notes(dictionary)).Process(pageNumber, operations);

    // Fields that were filled in and text typed onto the page lie above it.
    private int Notes(DictionaryToken page)
    {
        if (!page.TryGet(NameToken.Annots, PdfScanner, out ArrayToken? notes))
            return 0;
        return notes.Data.Count(token => DirectObjectFinder.TryGet(token, PdfScanner, out DictionaryToken? note) && HasText(note));
    }

    private bool HasText(DictionaryToken note)
    {
        if (!note.TryGet(NameToken.Subtype, PdfScanner, out NameToken? kind))
            return false;
        return kind.Data switch
        {
            "Widget" => HasText(note, NameToken.V),
            "FreeText" => HasText(note, NameToken.Contents),
            _ => false,
        };
    }

    private bool HasText(DictionaryToken note, NameToken name) =>
        note.TryGet(name, PdfScanner, out IDataToken<string>? text) && !string.IsNullOrWhiteSpace(text.Data);
}
