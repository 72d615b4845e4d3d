using System.Collections.Immutable;
using Disclosure.Forms.Writing.Workbooks;

namespace Disclosure.Forms.Writing.Layout;

/// <summary>A column of a table of a form.</summary>
/// <typeparam name="T">What a row of the table is about.</typeparam>
/// <param name="Heading">Its heading, in the official words.</param>
/// <param name="Width">Its width, in characters.</param>
/// <param name="Look">What its cells look like.</param>
/// <param name="Value">What a row has in it.</param>
internal sealed record TableColumn<T>(string Heading, double Width, CellLook Look, Func<T, SheetValue> Value)
{
    /// <summary>What may be chosen for the cell of a row; empty for free entry.</summary>
    public Func<T, ImmutableArray<string>> Choices { get; init; } = _ => [];

    /// <summary>Whether nothing but the choices may be entered.</summary>
    public bool IsClosed { get; init; }

    /// <summary>What is shown at its cells in a blank form.</summary>
    public string Hint { get; init; } = "";

    /// <summary>What stands below the column in the row of totals; nothing where it has no total.</summary>
    public SumKind Total { get; init; }

    /// <summary>Whether equal neighbours are one merged cell, as 一级指标 and 二级指标 are.</summary>
    public bool IsLevel { get; init; }
}
