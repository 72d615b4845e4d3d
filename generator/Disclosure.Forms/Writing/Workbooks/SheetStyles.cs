using DocumentFormat.OpenXml.Spreadsheet;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>The styles of a workbook: one for each <see cref="CellLook"/>, in fonts that every Chinese office has.</summary>
internal static class SheetStyles
{
    private const string Serif = "宋体";
    private const uint AmountFormat = 164;
    private const uint RateFormat = 165;
    private const uint TextFormat = 49;

    /// <summary>The index of a look among the styles; the first style is the sheet's own.</summary>
    public static uint IndexOf(CellLook look) => (uint)look + 1;

    /// <summary>The styles.</summary>
    public static Stylesheet Build() => new(
        // Every place that is stored is shown: an import reads what is shown.
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = AmountFormat, FormatCode = "#,##0.00####" },
            new NumberingFormat { NumberFormatId = RateFormat, FormatCode = "0.00####%" })
        { Count = 2 },
        Counted(new Fonts(Font(10, false), Font(18, true), Font(10, true), Font(11, false), Font(12, true))),
        Counted(new Fills(Fill(PatternValues.None), Fill(PatternValues.Gray125))),
        Counted(new Borders(new Border(), Thin())),
        new CellStyleFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0 }) { Count = 1 },
        Formats(),
        new CellStyles(new CellStyle { Name = "常规", FormatId = 0, BuiltinId = 0 }) { Count = 1 });

    private static CellFormats Formats()
    {
        var formats = new CellFormats(new CellFormat { NumberFormatId = 0, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0 });
        foreach (var look in Enum.GetValues<CellLook>())
            formats.Append(Format(look));
        formats.Count = (uint)formats.ChildElements.Count;
        return formats;
    }

    private static CellFormat Format(CellLook look) => look switch
    {
        CellLook.Title => Format(font: 1, border: 0, TextFormat, HorizontalAlignmentValues.Center),
        CellLook.Subtitle => Format(font: 3, border: 0, TextFormat, HorizontalAlignmentValues.Center),
        CellLook.RightLine => Format(font: 0, border: 0, TextFormat, HorizontalAlignmentValues.Right),
        CellLook.Heading => Format(font: 2, border: 1, TextFormat, HorizontalAlignmentValues.Center),
        CellLook.Word => Format(font: 0, border: 1, TextFormat, HorizontalAlignmentValues.Center),
        CellLook.Text => Format(font: 0, border: 1, TextFormat, HorizontalAlignmentValues.Left),
        CellLook.Amount => Format(font: 0, border: 1, AmountFormat, HorizontalAlignmentValues.Right, isNumber: true),
        CellLook.Number => Format(font: 0, border: 1, 0, HorizontalAlignmentValues.Center, isNumber: true),
        CellLook.Rate => Format(font: 0, border: 1, RateFormat, HorizontalAlignmentValues.Center, isNumber: true),
        CellLook.PlainHeading => Format(font: 4, border: 0, TextFormat, HorizontalAlignmentValues.Left),
        _ => Format(font: 0, border: 0, TextFormat, HorizontalAlignmentValues.Left),
    };

    // A number that does not fit is shown smaller, never as ####.
    private static CellFormat Format(uint font, uint border, uint number, HorizontalAlignmentValues side, bool isNumber = false) => new()
    {
        NumberFormatId = number,
        FontId = font,
        FillId = 0,
        BorderId = border,
        FormatId = 0,
        ApplyNumberFormat = true,
        ApplyFont = true,
        ApplyBorder = true,
        ApplyAlignment = true,
        Alignment =
            new Alignment { Horizontal = side, Vertical = VerticalAlignmentValues.Center, WrapText = !isNumber, ShrinkToFit = isNumber },
    };

    private static Font Font(double size, bool isBold)
    {
        var font = new Font();
        if (isBold)
            font.Append(new Bold());
        font.Append(new FontSize { Val = size }, new FontName { Val = Serif },
            new FontFamilyNumbering { Val = 3 }, new FontCharSet { Val = 134 });
        return font;
    }

    private static Fill Fill(PatternValues pattern) => new(new PatternFill { PatternType = pattern });

    private static Border Thin() => new(
        new LeftBorder { Style = BorderStyleValues.Thin },
        new RightBorder { Style = BorderStyleValues.Thin },
        new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin },
        new DiagonalBorder());

    private static Fonts Counted(Fonts fonts)
    {
        fonts.Count = (uint)fonts.ChildElements.Count;
        return fonts;
    }

    private static Fills Counted(Fills fills)
    {
        fills.Count = (uint)fills.ChildElements.Count;
        return fills;
    }

    private static Borders Counted(Borders borders)
    {
        borders.Count = (uint)borders.ChildElements.Count;
        return borders;
    }
}
