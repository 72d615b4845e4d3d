using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.Parser;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace Disclosure.Forms.Documents.PrintedPages;

/// <summary>Draws a page as a viewer does and keeps its characters and straight lines.</summary>
internal sealed class PageProcessor : BaseStreamProcessor<PdfPage>
{
    private const double BroadestLine = 3.2;
    private const double White = 0.98;

    // The tangent of the angle up to which text is upright; a stamp across the page is steeper.
    private const double Slant = 0.2;

    // Forms within forms: the library calls itself for each.
    private const int DeepestForm = 30;

    private readonly ReadingBudget _budget;
    private readonly PageInk _ink;
    private readonly Stack<string?> _said = new();
    private readonly int _notes;
    private DrawnPath _path = new();
    private int _depth;

    public PageProcessor(
        int pageNumber, IResourceStore resourceStore, IPdfTokenScanner pdfScanner, IPageContentParser pageContentParser,
        ILookupFilterProvider filterProvider, CropBox cropBox, UserSpaceUnit userSpaceUnit, PageRotationDegrees rotation,
        in TransformationMatrix initialMatrix, ParsingOptions parsingOptions, int notes)
        : base(pageNumber, resourceStore, pdfScanner, pageContentParser, filterProvider, cropBox, userSpaceUnit, rotation, initialMatrix,
            parsingOptions)
    {
        _budget = ((BoundedFilters)parsingOptions.FilterProvider!).Budget;
        _ink = new PageInk(Of(cropBox.Bounds, initialMatrix), _budget);
        _notes = notes;
    }

    /// <inheritdoc/>
    public override PdfPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        PageNumber = pageNumberCurrent;
        CloneAllStates();
        ProcessOperations(operations);
        return _ink.Build(pageNumberCurrent, _notes);
    }

    /// <inheritdoc/>
    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            _budget.AddOperation();
            operation.Run(this);
        }
    }

    /// <inheritdoc/>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        _budget.AddForm();
        if (++_depth > DeepestForm)
            _budget.Stop("PDF 的图形嵌套过深");
        base.ProcessFormXObject(formStream, xObjectName);
        _depth--;
    }

    /// <inheritdoc/>
    public override void PushState()
    {
        base.PushState();
        _ink.Save();
    }

    /// <inheritdoc/>
    public override void PopState()
    {
        base.PopState();
        _ink.Restore();
    }

    /// <inheritdoc/>
    public override void RenderGlyph(
        IFont font, CurrentGraphicsState currentState, double fontSize, double pointSize, int code, string unicode, long currentOffset,
        in TransformationMatrix renderingMatrix, in TransformationMatrix textMatrix, in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        // Text that is not drawn is what a program made out on a scan: as good as a guess.
        if (currentState.FontState.TextRenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip)
            return;
        var start = Placed(new PdfPoint(0, 0), renderingMatrix, textMatrix, transformationMatrix);
        var end = Placed(new PdfPoint(characterBoundingBox.Width, 0), renderingMatrix, textMatrix, transformationMatrix);
        var top = Placed(new PdfPoint(0, 1), renderingMatrix, textMatrix, transformationMatrix);
        if (Turn(start, end, top) is not { } turn)
            return;
        var text = GlyphText.Of(font, code);
        _ink.Add(new Glyph(
            text == Glyph.Damaged ? Said() : text, start.X, start.Y, Distance(start, end), Distance(start, top), turn));
    }

    /// <inheritdoc/>
    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        if (propertyDictionaryName is not null)
            properties = ResourceStore.GetMarkedContentPropertiesDictionary(propertyDictionaryName) ?? properties;
        _budget.AddOperation();
        _said.Push(properties is not null && properties.TryGet(NameToken.ActualText, PdfScanner, out IDataToken<string>? said)
            ? said.Data
            : null);
    }

    /// <inheritdoc/>
    public override void EndMarkedContent() => _said.TryPop(out _);

    /// <inheritdoc/>
    public override void BeginSubpath()
    {
        // Where a part starts is told by the move that follows.
    }

    /// <inheritdoc/>
    public override PdfPoint? CloseSubpath()
    {
        _path.Close();
        return null;
    }

    /// <inheritdoc/>
    public override void MoveTo(double x, double y)
    {
        CurrentPosition = Point(x, y);
        _path.Move(CurrentPosition);
    }

    /// <inheritdoc/>
    public override void LineTo(double x, double y)
    {
        CurrentPosition = Point(x, y);
        _path.Line(CurrentPosition);
    }

    /// <inheritdoc/>
    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        CurrentPosition = Point(x3, y3);
        _path.Curve(CurrentPosition);
    }

    /// <inheritdoc/>
    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => BezierCurveTo(x2, y2, x3, y3);

    /// <inheritdoc/>
    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        LineTo(x + width, y);
        LineTo(x + width, y + height);
        LineTo(x, y + height);
        _path.Close();
    }

    /// <inheritdoc/>
    public override void StrokePath(bool close)
    {
        if (close)
            _path.Close();
        if (!IsUnseen(GetCurrentState().CurrentStrokingColor, GetCurrentState().AlphaConstantStroking))
            _ink.Add(_path.Stroked());
        EndPath();
    }

    /// <inheritdoc/>
    public override void FillPath(FillingRule fillingRule, bool close)
    {
        if (!IsUnseen(GetCurrentState().CurrentNonStrokingColor, GetCurrentState().AlphaConstantNonStroking))
            _ink.Add(_path.Filled());
        EndPath();
    }

    /// <inheritdoc/>
    public override void FillStrokePath(FillingRule fillingRule, bool close) => StrokePath(close);

    /// <inheritdoc/>
    public override void EndPath()
    {
        _ink.AddCurves(_path.Curves);
        _path = new DrawnPath();
    }

    /// <inheritdoc/>
    public override void ClosePath() => EndPath();

    /// <inheritdoc/>
    public override void ModifyClippingIntersect(FillingRule clippingRule)
    {
        if (!_path.IsEmpty)
            _ink.ClipTo(_path.Box);
    }

    /// <inheritdoc/>
    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule) =>
        _ink.ClipTo(Of(rectangle, CurrentTransformationMatrix));

    /// <inheritdoc/>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => AddPicture();

    /// <inheritdoc/>
    protected override void RenderInlineImage(InlineImage inlineImage) => AddPicture();

    /// <inheritdoc/>
    public override void PaintShading(NameToken shadingName)
    {
        // A shade of colour says nothing.
    }

    private void AddPicture() => _ink.AddPicture(Of(new PdfRectangle(0, 0, 1, 1), CurrentTransformationMatrix), BroadestLine);

    // What the author says a stretch of text reads, once for all of its glyphs.
    private string Said()
    {
        if (!_said.TryPop(out var said))
            return Glyph.Damaged;
        _said.Push(said is null ? null : "");
        return said is null || said.Contains('\uFFFD') ? Glyph.Damaged : said;
    }

    private static bool IsUnseen(IColor? colour, double alpha)
    {
        if (alpha <= 0)
            return true;
        if (colour is null or PatternColor)
            return false;
        var (red, green, blue) = colour.ToRGBValues();
        return red >= White && green >= White && blue >= White;
    }

    private static int? Turn(PdfPoint start, PdfPoint end, PdfPoint top)
    {
        var (x, y) = (end.X - start.X, end.Y - start.Y);
        // A glyph without width still stands upright.
        if (x == 0 && y == 0)
            (x, y) = (top.Y - start.Y, start.X - top.X);
        if (Math.Abs(y) <= Math.Abs(x) * Slant)
            return x >= 0 ? 0 : 2;
        if (Math.Abs(x) <= Math.Abs(y) * Slant)
            return y >= 0 ? 1 : 3;
        return null;
    }

    private static double Distance(PdfPoint one, PdfPoint other) =>
        Math.Sqrt(((one.X - other.X) * (one.X - other.X)) + ((one.Y - other.Y) * (one.Y - other.Y)));

    private static PdfPoint Placed(
        PdfPoint point, in TransformationMatrix rendering, in TransformationMatrix text, in TransformationMatrix page) =>
        page.Transform(text.Transform(rendering.Transform(point)));

    private PdfPoint Point(double x, double y)
    {
        _budget.AddOperation();
        return CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
    }

    private static Box Of(PdfRectangle rectangle, in TransformationMatrix matrix)
    {
        var to = matrix;
        return Box.Around(new[] { rectangle.BottomLeft, rectangle.BottomRight, rectangle.TopLeft, rectangle.TopRight }
            .Select(corner => to.Transform(corner)));
    }
}
