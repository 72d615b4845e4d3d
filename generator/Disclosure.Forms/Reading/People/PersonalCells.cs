using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Privacy;

namespace Disclosure.Forms.Reading.People;

/// <summary>
/// Takes what is a person's out of a sheet before anything is read from it, so that it gets into no field, entry or text: tables of
/// persons, columns of names, and names and numbers in prose. Each is said, without being repeated.
/// </summary>
internal sealed class PersonalCells
{
    private static readonly HeadingSection[] OtherParts =
        [HeadingSection.Header, HeadingSection.Goal, HeadingSection.Result, HeadingSection.FundColumn];

    private static readonly HeadingSection[] LabelledParts =
        [HeadingSection.Header, HeadingSection.Goal, HeadingSection.Result, HeadingSection.Person];

    private const int FewestDigits = 7;

    private readonly ReadingContext _context;
    private readonly Dictionary<CellAddress, GridCell?> _changed = [];
    private readonly List<(int Row, Finding Finding)> _said = [];

    private PersonalCells(ReadingContext context)
    {
        _context = context;
    }

    /// <summary>The sheet without them, and what is to be said, by row.</summary>
    public static (Grid Grid, ImmutableArray<(int Row, Finding Finding)> Said) TakeOut(ReadingContext context)
    {
        var people = new PersonalCells(context);
        people.TakeTables();
        people.TakeWords();
        people.TakeNames();
        return people._changed.Count == 0
            ? (context.Grid, [])
            : (context.Grid.With(cell => people._changed.TryGetValue(cell.Address, out var changed) ? changed : cell), [.. people._said]);
    }

    private void TakeTables()
    {
        for (var row = _context.Grid.FirstRow; row <= _context.Grid.LastRow; row++)
        {
            if (IndicatorBlock.IsHeading(_context, row))
                TakeColumns(row);
            else if (PeopleHeading.Is(_context, row))
                row = TakeTable(row);
            else if (IsHeadings(row))
                TakeColumns(row);
        }
    }

    // Returns its last row.
    private int TakeTable(int heading)
    {
        var headings = _context.Grid.StartingIn(heading).ToList();
        var name = headings.Find(cell => _context.Find(HeadingSection.OtherTable, cell) == Meaning.PersonName)!;
        Drop(headings);
        var row = heading + 1;
        for (; row <= _context.Grid.LastRow && !IsOtherPart(row, headings); row++)
        {
            var cells = _context.Grid.StartingIn(row).ToList();
            Drop(cells);
            if (!PeopleHeading.Is(_context, row) && cells.Exists(cell => !TemplateText.IsBlank(cell.Text)))
            {
                var person = cells.Find(cell => cell.Column >= name.Column) ?? cells[0];
                Say(person, $"所在行是人员（“{name.Text}”一栏），属个人信息，未导入。", FactsOf(person, cells));
            }
        }

        return row - 1;
    }

    private void TakeColumns(int heading)
    {
        var headings = _context.Grid.StartingIn(heading).ToList();
        foreach (var column in headings.FindAll(cell => PeopleHeading.IsColumn(_context, cell)))
        {
            for (var row = column.LastRow + 1; row <= _context.Grid.LastRow && !IsNextTable(row); row++)
            {
                if (PersonUnder(column, row) is { } cell)
                {
                    Drop([cell]);
                    Say(cell, $"写在“{column.Text.ReplaceLineEndings("")}”一栏，属个人信息，未导入。", cell.Text);
                }
            }
        }
    }

    // Who it is: the name, and the numbers beside it.
    private static string FactsOf(GridCell person, List<GridCell> row) => string.Join(
        '\n', row.Where(cell => cell == person || cell.Text.Count(char.IsAsciiDigit) >= FewestDigits).Select(cell => cell.Text));

    // Numbers below 复核 are points; a label's value below the rows is read with its label.
    private GridCell? PersonUnder(GridCell column, int row)
    {
        var first = _context.Grid.StartingIn(row).FirstOrDefault();
        return first is not null
            && !Array.Exists(LabelledParts, part => _context.Find(part, first) is not null)
            && _context.Grid.At(row, column.Column) is { } cell
            && cell.Row == row
            && cell != first
            && cell.Column == column.Column
            && cell.LastColumn == column.LastColumn
            && !PersonLabel.Is(_context, cell.Text)
            && IsOfPerson(cell)
                ? cell
                : null;
    }

    private bool IsNextTable(int row) =>
        (_context.Grid.Row(row) is [var only] && FormTitle.Is(only.Text)) || IndicatorBlock.IsHeading(_context, row);

    private void TakeWords()
    {
        for (var row = _context.Grid.FirstRow; row <= _context.Grid.LastRow; row++)
        {
            foreach (var cell in _context.Grid.StartingIn(row))
            {
                if (_changed.ContainsKey(cell.Address) || PersonalNumber.IsAmount(_context, cell) || IsBesideLabel(cell)
                    || PersonalWords.TakeOut(cell.Text) is not { } without)
                    continue;
                Change(cell, without.Text);
                foreach (var (message, facts) in without.Said)
                    Say(cell, message, facts);
            }
        }
    }

    // Whom a label, a table or a number beside the name tells of may stand again where nothing does.
    private void TakeNames()
    {
        var names = new PersonsOfSheet(_context, [.. _said.SelectMany(one => one.Finding.Fragment!.Split('\n'))]);
        for (var row = _context.Grid.FirstRow; row <= _context.Grid.LastRow; row++)
        {
            var isOfPerson = _said.Exists(one => one.Row == row && KnownPersons.HasNumber(one.Finding.Fragment!));
            foreach (var cell in _context.Grid.StartingIn(row).Select(Left).OfType<GridCell>())
            {
                if (IsBesideLabel(cell) || PersonalNumber.IsAmount(_context, cell) || names.TakeOut(cell, isOfPerson) is not { } without)
                    continue;
                Change(cell, without.Text);
                Say(cell, "含有人员的姓名或号码（已隐去），未导入；其余文字照常导入。", without.Names);
            }
        }
    }

    private GridCell? Left(GridCell cell) => _changed.TryGetValue(cell.Address, out var changed) ? changed : cell;

    private void Change(GridCell cell, string text) =>
        _changed[cell.Address] = text.Length == 0 ? null : cell with { Text = text, Number = null, Nature = CellNature.Text };

    // A code is a long number too; what stands beside 联系电话 is left out with its label.
    private bool IsBesideLabel(GridCell cell) =>
        _context.Grid.At(cell.Row, cell.Column - 1) is { } label
            && (_context.Find(HeadingSection.Header, label) == Meaning.ProjectCode || PersonLabel.Is(_context, label.Text));

    private static bool IsOfPerson(GridCell cell) =>
        !TemplateText.IsBlank(cell.Text) && (NumberCell.Points(cell) is null || cell.Text.Length >= FewestDigits);

    // A row of headings: each is known somewhere, and nothing stands between them.
    private bool IsHeadings(int row)
    {
        const int Fewest = 3;
        var cells = _context.Grid.StartingIn(row).ToList();
        return cells.Count >= Fewest
            && cells.Exists(cell => PeopleHeading.IsColumn(_context, cell))
            && cells.TrueForAll(cell => Enum.GetValues<HeadingSection>().Any(section => _context.Find(section, cell) is not null));
    }

    private bool IsOtherPart(int row, List<GridCell> headings)
    {
        var cells = _context.Grid.StartingIn(row).ToList();
        if (cells.Count == 0)
            return false;
        if (PeopleHeading.Is(_context, row))
            return !Columns(headings).SetEquals(Columns(cells));
        return EndsRows(row, headings) || cells.Exists(cell => cell.Column < headings[0].Column && cell.Row == row);
    }

    private bool EndsRows(int row, List<GridCell> headings)
    {
        var cells = _context.Grid.StartingIn(row).ToList();
        if (cells.Count == 0)
            return false;
        var first = cells[0];
        return IsLabel(first.Text)
            || FormTitle.Is(first.Text)
            || TemplateText.IsNote(first.Text)
            || (first.ColumnSpan > 1 && first.ColumnSpan >= headings.Sum(cell => cell.ColumnSpan))
            || IndicatorBlock.IsHeading(_context, row);
    }

    private bool IsLabel(string text)
    {
        var colon = text.AsSpan().IndexOfAny(':', '：');
        var label = colon > 0 ? text[..colon] : text;
        return Array.Exists(OtherParts, part => _context.Find(part, label) is { } meaning && !IsSum(meaning, label))
            || _context.Find(HeadingSection.Person, label) is not null;
    }

    // 合计 of what they were paid.
    private static bool IsSum(Meaning meaning, string label) =>
        meaning == Meaning.Total && HeadingText.Normalise(label) is "合计" or "总计" or "小计";

    private static HashSet<int> Columns(List<GridCell> cells) => [.. cells.Select(cell => cell.Column)];

    private void Drop(List<GridCell> cells)
    {
        foreach (var cell in cells)
            _changed[cell.Address] = null;
    }

    private void Say(GridCell cell, string message, string facts) => _said.Add((
        cell.Row,
        new Finding(ImportCellFindings.PersonDropped, _context.Grid.PlaceOf(cell.Address), message) { Fragment = facts }));
}
