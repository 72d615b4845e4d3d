using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Model.Amounts;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Reading.Cells;

/// <summary>What the readers of the parts of a table share: the sheet, the headings, and where findings go.</summary>
internal sealed class ReadingContext(Grid grid, HeadingTable headings, ICollection<Finding> findings)
{
    private static readonly FindingDefinition[] NotUnderstood =
    [
        ImportCellFindings.NotUnderstood, ImportCellFindings.FormulaWithoutValue, ImportCellFindings.NotTaken,
        ImportCellFindings.CoreColumnNotUnderstood,
    ];

    private static readonly Dictionary<HeadingSection, HeadingSection> OfMonitoring = new()
    {
        [HeadingSection.Header] = HeadingSection.MonitoringHeader,
        [HeadingSection.FundColumn] = HeadingSection.MonitoringFundColumn,
        [HeadingSection.FundRow] = HeadingSection.MonitoringFundRow,
        [HeadingSection.Goal] = HeadingSection.MonitoringGoal,
        [HeadingSection.Indicator] = HeadingSection.MonitoringIndicator,
    };

    // The parts ask about the same texts over and over.
    private readonly Dictionary<(HeadingSection Section, string Text), Meaning?> _known = [];

    /// <summary>The sheet.</summary>
    public Grid Grid => grid;

    /// <summary>The cells of which something was made.</summary>
    public CellUse Use { get; private init; } = new();

    /// <summary>Whether the table is 绩效运行监控表, whose headings have meanings of their own.</summary>
    public bool IsMonitoring { get; private init; }

    /// <summary>The unit of amounts beside which none stands, as staff told it; nothing where they told none.</summary>
    public MoneyUnit? ToldUnit { get; init; }

    /// <summary>The same without a listener, for a reading that another repeats.</summary>
    public ReadingContext Silent() => new(grid, headings, []) { IsMonitoring = IsMonitoring, ToldUnit = ToldUnit };

    /// <summary>The same for a table that is 绩效运行监控表.</summary>
    public ReadingContext ForMonitoring() => new(grid, headings, findings)
    {
        Use = Use,
        IsMonitoring = true,
        ToldUnit = ToldUnit,
    };

    /// <summary>What a cell means as a heading of a section.</summary>
    public Meaning? Find(HeadingSection section, GridCell cell) => Find(section, cell.Text);

    /// <summary>What a text means as a heading of a section.</summary>
    public Meaning? Find(HeadingSection section, string text)
    {
        if (!_known.TryGetValue((section, text), out var meaning))
            _known[(section, text)] = meaning = (IsMonitoring ? FindOfMonitoring(section, text) : null) ?? headings.Find(section, text);
        return meaning;
    }

    private Meaning? FindOfMonitoring(HeadingSection section, string text) => OfMonitoring.TryGetValue(section, out var own)
        ? headings.Find(own, text) ?? headings.Find(own, PeriodText.Spelt(text))
        : null;

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

    /// <summary>Says that a cell is a person's and was left out; what stands there is kept for knowing it again, and never told.</summary>
    public void TellPerson(GridCell cell, string message)
    {
        Use.Add(cell);
        findings.Add(new Finding(ImportCellFindings.PersonDropped, grid.PlaceOf(cell.Address), message) { Fragment = cell.Text });
    }

    /// <summary>Says something about a table as a whole.</summary>
    public void Tell(FindingDefinition definition, TableSource source, string message) =>
        findings.Add(new Finding(definition, Place.At(source.ToString()), message));

    private static string Shortened(string text)
    {
        const int Longest = 40;
        // Half a number is still a person's.
        var line = MaskedText.Of(text.ReplaceLineEndings(" "));
        return line.Length <= Longest ? line : line[..Longest] + "……";
    }
}
