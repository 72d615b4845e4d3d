using System.Collections.Immutable;

namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>A list to choose a cell's value from.</summary>
/// <param name="Range">The cells, such as <c>B14:B33</c>.</param>
/// <param name="Choices">The choices; none has a comma, and together they stay within what a spreadsheet takes.</param>
/// <param name="IsClosed">Whether nothing else may be entered. Indicator trees are local, grades are not.</param>
/// <param name="Hint">What is shown at the cell.</param>
internal sealed record DropDown(string Range, ImmutableArray<string> Choices, bool IsClosed, string Hint);
