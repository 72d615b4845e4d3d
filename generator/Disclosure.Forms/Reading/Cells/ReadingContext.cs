using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>What the readers of the parts of a table share: the sheet, the headings, and where findings go.</summary>
internal sealed class ReadingContext(Grid grid, HeadingTable headings, ICollection<Finding> findings)
{
    private static readonly FindingDefinition[] NotUnderstood =
        [ImportCellFindings.NotUnderstood, ImportCellFindings.FormulaWithoutValue, ImportCellFindings.NotTaken];

    // The parts ask about the same texts over and over.
    private readonly Dictionary<(HeadingSection Section, string Text), Meaning?> _known = [];

    /// <summary>The sheet.</summary>
    public Grid Grid => grid;

    /// <summary>The cells of which something was made.</summary>
    public CellUse Use { get; } = new();

    /// <summary>The same without a listener, for a reading that another repeats.</summary>
    public ReadingContext Silent() => new(grid, headings, []);

    /// <summary>What a cell means as a heading of a section.</summary>
    public Meaning? Find(HeadingSection section, GridCell cell) => Find(section, cell.Text);

    /// <summary>What a text means as a heading of a section.</summary>
    public Meaning? Find(HeadingSection section, string text)
    {
        if (!_known.TryGetValue((section, text), out var meaning))
            _known[(section, text)] = meaning = headings.Find(section, text);
        return meaning;
    }

    /// <summary>Says something about a cell; its raw text leads the message.</summary>
    public void Tell(FindingDefinition definition, GridCell cell, string message) =>
        TellSilently(definition, cell, $"“{Shortened(cell.Text)}”{message}");

    /// <summary>Says something about a place, without repeating what is written there.</summary>
    public void TellSilently(FindingDefinition definition, GridCell cell, string message)
    {
        Use.Add(cell);
        if (NotUnderstood.Contains(definition))
            Use.Doubt(cell);
        findings.Add(new Finding(definition, grid.PlaceOf(cell.Address), message));
    }

    /// <summary>Says something about a table as a whole.</summary>
    public void Tell(FindingDefinition definition, TableSource source, string message) =>
        findings.Add(new Finding(definition, Place.At(source.ToString()), message));

    private static string Shortened(string text)
    {
        const int Longest = 40;
        var line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : line[..Longest] + "……";
    }
}
