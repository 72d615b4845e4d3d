using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;

namespace Disclosure.Forms.Reading.Indicators;

/// <summary>A row of the indicator table as read, with merged levels carried down.</summary>
internal sealed record IndicatorRowCells
{
    /// <summary>The project it belongs to, where the table stacks several.</summary>
    public string? Project { get; init; }

    /// <summary>The unit whose row stands above the project's, in a list of projects.</summary>
    public CodedName? UnitAbove { get; init; }

    /// <summary>The department whose row stands above the unit's.</summary>
    public CodedName? DepartmentAbove { get; init; }

    /// <summary>Which of the units of the list, counted in its order.</summary>
    public int UnitNumber { get; init; }

    /// <summary>The project's money by source, where columns of the table state it.</summary>
    public IReadOnlyList<(ColumnHeading Column, GridCell Cell)> Funds { get; init; } = [];

    /// <summary>Which of the groups side by side it comes from, left to right; 0 where there are none.</summary>
    public int GroupNumber { get; init; }

    /// <summary>Whether it stands for a project without indicators.</summary>
    public bool IsProjectAlone { get; init; }

    /// <summary>Whether it comes from a table of indicators for the whole period, above the year's.</summary>
    public bool IsOfWholePeriod { get; init; }

    /// <summary>一级指标.</summary>
    public required string Level1 { get; init; }

    /// <summary>二级指标.</summary>
    public required string Level2 { get; init; }

    /// <summary>The row's own cells by meaning.</summary>
    public required IReadOnlyDictionary<Meaning, GridCell> Cells { get; init; }

    /// <summary>Cells of columns that no field stands for, with the column's heading.</summary>
    public required IReadOnlyList<(string Heading, GridCell Cell)> Others { get; init; }

    /// <summary>Cells of columns that are about targets, results or points, and were not understood.</summary>
    public IReadOnlyDictionary<Meaning, GridCell> Unread { get; init; } = new Dictionary<Meaning, GridCell>();

    /// <summary>The cell with a meaning; nothing where it is blank.</summary>
    public GridCell? Cell(Meaning meaning) => Cells.GetValueOrDefault(meaning);

    /// <summary>The text of the cell with a meaning; empty where it is blank.</summary>
    public string Text(Meaning meaning) => Cell(meaning)?.Text ?? "";
}
