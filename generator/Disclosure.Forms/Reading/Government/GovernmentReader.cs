using System.Collections.Immutable;
using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Assembly;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Policies;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Model.Terms;

namespace Disclosure.Forms.Reading.Government;

/// <summary>Reads 政府预算绩效目标表. Its layout is our own, so its lists are known by their headings to the letter.</summary>
internal sealed class GovernmentReader(HeadingTable headings)
{
    private const int TitleRows = 6;

    private static readonly ImmutableArray<Clause> Clauses = [Clause.Government, Clause.GeneralPublicBudget, Clause.OtherBudgets];

    /// <summary>Whether the sheet says that it is this form.</summary>
    public static bool Is(Grid grid) => TitleOf(grid) is not null;

    /// <summary>The form in the sheet; nothing where its layout is not ours, which is said.</summary>
    public ImportedTable? Read(Grid grid, ICollection<Finding> findings)
    {
        var said = new List<Finding>();
        var table = Read(new ReadingContext(grid, headings, said), grid, said);
        foreach (var finding in said)
            findings.Add(finding);
        return table;
    }

    private static ImportedTable? Read(ReadingContext context, Grid grid, List<Finding> said)
    {
        var title = TitleOf(grid)!;
        var region = new TableRegion(grid, grid.FirstRow, grid.LastRow, title);
        var found = GovernmentList.Find(context, GovernmentHeadings.Budget, GovernmentHeadings.Revenue, GovernmentHeadings.Expenditure);
        if (found is not { } budgets)
        {
            context.Tell(ImportFileFindings.GovernmentLayout, region.Source, $"是{GovernmentHeadings.Title}，没有找到“预算种类、收入、支出”的表头。");
            return null;
        }

        var items = GovernmentList.Find(context, GovernmentHeadings.Clause, GovernmentHeadings.Name);
        var draft = Draft(context, region, budgets, items);
        if (draft.IsBlank)
        {
            // That its rows are empty goes without saying.
            said.Clear();
            context.Tell(ImportFileFindings.FormBlank, region.Source, $"是空白的{GovernmentHeadings.Title}，没有可导入的内容。");
            return new ImportedTable(region.Source, draft.Recognition, CellTally.Of(region, []), []);
        }

        foreach (var cell in context.Use.Left(context, region).Where(cell => cell != title))
            context.Tell(ImportCellFindings.NotTaken, cell, "没有对应的栏目，未导入。");
        return new ImportedTable(region.Source, draft.Recognition, CellTally.Of(region, context.Use.Doubted(region)), [draft]);
    }

    private static GridCell? TitleOf(Grid grid) => Enumerable
        .Range(grid.FirstRow, Math.Min(TitleRows, Math.Max(0, grid.LastRow - grid.FirstRow + 1)))
        .SelectMany(grid.StartingIn)
        .FirstOrDefault(cell => GovernmentHeadings.IsTitle(cell.Text));

    private static RecordDraft Draft(ReadingContext context, TableRegion region, GovernmentList budgets, GovernmentList? items)
    {
        var ledger = new CellLedger(context);
        var year = YearOf(region);
        var head = new TableParts(context);
        head.Read(region with { LastRow = budgets.HeadingRow - 1 }, year);
        var table = new TableParts(context);
        table.Read(region with { FirstRow = (items ?? budgets).LastRow + 1 }, year);
        var unit = head.Entries.Unit ?? UnitOf(region) ?? MoneyUnit.TenThousandYuan;
        var rows = WholePeriodTables.Join(table.Indicators.Rows).ToList();
        var amounts = new GovernmentAmounts(context, ledger, unit);
        return new RecordDraft
        {
            Kind = FormKind.GovernmentTarget,
            Recognition = new FormRecognition(FormKind.GovernmentTarget, 100, [$"表名“{region.Title!.Text}”", "有四本预算"]),
            Source = region.Source,
            Title = region.Title.Text,
            Year = year,
            MoneyUnit = unit,
            Government = new GovernmentFacts(Budgets(context, budgets, amounts), items is null ? [] : Items(context, items, amounts)),
            Goal = GoalOf(head, ledger),
            Indicators = new IndicatorLines(context, ledger, hasResults: false, Meaning.Score).Read(rows),
            Cells = ledger.ToImmutable(),
        };
    }

    private static FiscalYear? YearOf(TableRegion region) => YearText.TryRead(region.Title!.Text)?.Year
        ?? region.Rows.Take(TitleRows).SelectMany(region.Grid.StartingIn)
            .Where(cell => YearText.IsLine(cell.Text)).Select(cell => YearText.TryRead(cell.Text)?.Year).FirstOrDefault();

    private static MoneyUnit? UnitOf(TableRegion region) => region.Rows.Take(TitleRows).SelectMany(region.Grid.StartingIn)
        .Select(cell => MoneyUnitText.InLine(cell.Text)).FirstOrDefault(unit => unit is not null);

    private static Goal GoalOf(TableParts head, CellLedger ledger)
    {
        var expected = head.Goal.Text(Meaning.GoalExpected) is null ? Meaning.AnnualGoal : Meaning.GoalExpected;
        ledger.Note("goal.expected", head.Goal.Cell(expected));
        ledger.Note("goal.whole", head.Goal.Cell(Meaning.GoalWhole));
        return new Goal(head.Goal.Text(expected) ?? "", null, head.Goal.Text(Meaning.GoalWhole));
    }

    private static ImmutableArray<GovernmentBudgetLine> Budgets(ReadingContext context, GovernmentList list, GovernmentAmounts amounts)
    {
        var lines = ImmutableArray.CreateBuilder<GovernmentBudgetLine>();
        foreach (var row in list.Rows)
        {
            if (list.Cell(row, GovernmentHeadings.Budget) is not { } named)
                continue;
            if (OfficialTerms.TryParse<BudgetKind>(HeadingText.Normalise(named.Text)) is not { } kind)
            {
                context.Tell(ImportCellFindings.NotUnderstood, named, "不是四本预算之一，这一行未导入。");
                continue;
            }

            context.Use.Add(named);
            var path = $"budgets[{lines.Count}]";
            lines.Add(new GovernmentBudgetLine(
                kind,
                amounts.Money(list.Cell(row, GovernmentHeadings.Revenue), $"{path}.revenue"),
                amounts.Money(list.Cell(row, GovernmentHeadings.Expenditure), $"{path}.expenditure"),
                amounts.Text(list.Cell(row, GovernmentHeadings.Goal), $"{path}.goal"),
                amounts.Text(list.Cell(row, GovernmentHeadings.Empty), $"{path}.empty")));
        }

        return lines.ToImmutable();
    }

    // Rows that the form prints and nobody filled in say nothing.
    private static ImmutableArray<FocusItem> Items(ReadingContext context, GovernmentList list, GovernmentAmounts amounts)
    {
        var items = ImmutableArray.CreateBuilder<FocusItem>();
        foreach (var row in list.Rows)
        {
            var (clause, name) = (list.Cell(row, GovernmentHeadings.Clause), list.Cell(row, GovernmentHeadings.Name));
            var content = list.Cell(row, GovernmentHeadings.Content);
            foreach (var cell in new[] { clause, name }.OfType<GridCell>())
                context.Use.Add(cell);
            var path = $"focusItems[{items.Count}]";
            var amount = list.Cell(row, GovernmentHeadings.Amount);
            if (content is null && amount is null)
                continue;
            items.Add(new FocusItem(
                ClauseOf(context, clause), amounts.Text(name, $"{path}.name") ?? "", amounts.Text(content, $"{path}.content") ?? "",
                amounts.Money(amount, $"{path}.amount")));
        }

        return items.ToImmutable();
    }

    private static Clause ClauseOf(ReadingContext context, GridCell? cell)
    {
        if (cell is null)
            return Clause.GeneralPublicBudget;
        foreach (var clause in Clauses)
        {
            if (HeadingText.Normalise(cell.Text).Trim('第', '条', '(', ')') == clause.Numeral())
                return clause;
        }

        context.Tell(ImportCellFindings.NotUnderstood, cell, "不是三、九、十之一，按第（九）条导入，请核对。");
        return Clause.GeneralPublicBudget;
    }
}
