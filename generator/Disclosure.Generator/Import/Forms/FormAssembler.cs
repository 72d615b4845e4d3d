using System.Collections.Immutable;
using Disclosure.Generator.Import.Grids;
using Disclosure.Generator.Import.Headings;
using Disclosure.Model.Calendar;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Generator.Import.Forms;

/// <summary>Puts the parts of a form together: one form, or one for each project of a table that stacks several.</summary>
internal sealed class FormAssembler(FormContext context, FormRegion region, FormParts parts, FormKind kind, FiscalYear? year)
{
    private readonly FormEntries _entries = parts.Entries;
    private GridCell? _unitAbove;

    /// <summary>The forms, in the table's order.</summary>
    public List<ImportedForm> Assemble()
    {
        var stacked = StackedProjects.Of(parts.Indicators.Rows);
        if (_entries.Field(Meaning.ProjectName) is null && stacked.Count > 0)
            return [.. stacked.Select(AssembleStacked)];
        return [AssembleOne(parts.Indicators.Rows, [.. parts.Funds.Rows, .. _entries.Funds], null)];
    }

    private ImportedForm AssembleStacked((string Name, List<IndicatorRow> Rows) project)
    {
        var column = parts.Indicators.Column(Meaning.BudgetAmount);
        var form = AssembleOne(project.Rows, StackedProjects.FundsOf(project.Name, project.Rows, _entries, column), project.Name);
        // A unit above several projects is written once.
        _unitAbove = StackedProjects.Cell(project.Rows, Meaning.Unit) ?? _unitAbove;
        return form with
        {
            Project = StackedProjects.Cell(project.Rows, Meaning.ProjectCode) is { } code ? form.Project! with { Code = code.Text } : form.Project,
            Department = Named(StackedProjects.Cell(project.Rows, Meaning.Department)) ?? form.Department,
            Unit = Named(_unitAbove) ?? form.Unit,
            Goal = StackedProjects.Cell(project.Rows, Meaning.AnnualGoal) is { } goal ? form.Goal with { Expected = goal.Text } : form.Goal,
        };
    }

    private static NamedCode? Named(GridCell? cell) => cell is null ? null : NamedCode.Parse(cell.Text.ReplaceLineEndings(""));

    private ImportedForm AssembleOne(List<IndicatorRow> rows, List<FundRow> funds, string? stackedName)
    {
        var ledger = new CellLedger(context.Grid);
        var head = new HeadFields(context, _entries, ledger);
        var amounts = new FundLines(context, ledger);
        var moneyUnit = amounts.UnitOf(funds, parts.Funds.Unit ?? _entries.Unit);
        var isSelf = kind.IsSelfEvaluation();
        SayMissingIndicators();
        var form = new ImportedForm
        {
            Kind = kind,
            Source = region.Source,
            Title = region.Title?.Text,
            Year = year,
            Project = stackedName is null ? head.Project() : NamedCode.Parse(stackedName),
            Department = head.Named(Meaning.Department, "department"),
            Unit = head.Unit(),
            Budget = head.Budget(),
            Attribute = head.Attribute(),
            Period = head.Period(),
            MoneyUnit = moneyUnit,
            Funds = amounts.Read(funds, moneyUnit),
            Goal = Goal(ledger),
            Indicators = new IndicatorLines(context, ledger, isSelf).Read(rows),
            Total = isSelf ? new TotalChooser(context, ledger, parts.Indicators).Choose(_entries) : null,
            Grade = head.Grade(),
            Remarks = _entries.Remarks.Count == 0 ? null : string.Join('\n', _entries.Remarks.Select(cell => cell.Text)),
        };
        if (!isSelf)
            _entries.Items.AddRange(_entries.Totals.Where(total => total.Value is not null).Select(total => (total.Label.Text, total.Value!)));
        return form with { Items = Items(ledger), Cells = ledger.ToImmutable() };
    }

    private Goal Goal(CellLedger ledger)
    {
        var goal = parts.Goal;
        var expected = goal.Text(Meaning.GoalExpected) is null ? Meaning.AnnualGoal : Meaning.GoalExpected;
        // 全年（调整）绩效目标 beside the one set at the beginning of the year.
        if (expected == Meaning.GoalExpected && goal.Cell(Meaning.AnnualGoal) is { } adjusted)
            _entries.Items.Add(("年度总体目标", adjusted));
        ledger.Note("goal.expected", goal.Cell(expected));
        ledger.Note("goal.actual", goal.Cell(Meaning.GoalActual));
        ledger.Note("goal.whole", goal.Cell(Meaning.GoalWhole));
        return new Goal(goal.Text(expected) ?? "", goal.Text(Meaning.GoalActual), goal.Text(Meaning.GoalWhole));
    }

    private ImmutableArray<FormItem> Items(CellLedger ledger)
    {
        var all = _entries.Items
            .Concat(parts.Funds.Others.Select(other => (Label: FundItemLabel(other.Heading, other.Row), Value: other.Cell)))
            .OrderBy(item => item.Value.Address)
            .DistinctBy(item => (item.Label, item.Value.Address))
            .ToList();
        var items = ImmutableArray.CreateBuilder<FormItem>(all.Count);
        foreach (var (label, value) in all)
        {
            ledger.Note($"items[{items.Count}]", value);
            items.Add(new FormItem(label.ReplaceLineEndings(""), value.Text));
        }

        return items.ToImmutable();
    }

    private static string FundItemLabel(string heading, string row) => row.Length == 0 ? heading : $"{heading}（{row}）";

    private void SayMissingIndicators()
    {
        if (!parts.Indicators.HasStarted)
            context.Tell(ImportFileFindings.IndicatorsMissing, region.Source, "没有找到绩效指标的表头，只读入表头和资金。");
    }
}
