using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Funds;
using Disclosure.Forms.Reading.Head;
using Disclosure.Forms.Reading.Indicators;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Reading.Tasks;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Puts the parts of a draft together: one draft, one for each project of a table that stacks several, or two where points
/// given by others stand beside the unit's own.
/// </summary>
internal sealed class DraftAssembler(
    ReadingContext context, TableRegion region, TableParts parts, FormRecognition recognition, FiscalYear? year)
{
    private static readonly (Meaning Meaning, string Word)[] ManagementColumns =
    [
        (Meaning.ManagementState, "情况说明"), (Meaning.ManagementWeight, "分值"), (Meaning.ManagementScore, "得分"),
        (Meaning.ManagementProblem, "存在问题和改进措施"),
    ];

    private readonly TableEntries _entries = parts.Entries;
    private readonly TableSource _source = region.Source;
    private GridCell? _unitAbove;

    private FormKind Kind => recognition.Kind;

    /// <summary>The drafts, in the table's order.</summary>
    public List<RecordDraft> Assemble()
    {
        SayMissingIndicators();
        EntriesOfOtherForms.Keep(Kind, _entries);
        ManagementItems();
        ScheduleItems.Add(context, parts);
        if (!Kind.HasResults())
            _entries.Items.AddRange(
                _entries.Totals.Where(total => total.Value is not null).Select(total => (total.Label.Text, total.Value!)));
        var tasks = new TaskItems(context, parts.Tasks);
        if (Kind == FormKind.UnitTarget)
            tasks.AddOthers(_entries);
        else
            tasks.Add(_entries);
        var stacked = StackedProjects.Of(WholePeriodTables.Join(parts.Indicators.Rows));
        if (_entries.Field(Meaning.ProjectName) is null && stacked.Count > 0)
            return [.. stacked.SelectMany(project => WithReview(AssembleStacked(project), project.Rows))];
        var rows = WholePeriodTables.Join(parts.Indicators.Rows).OrderBy(row => row.GroupNumber).ToList();
        return WithReview(AssembleOne(rows, WithExecution(FundsExecution.Join(parts.Funds.Rows, _entries.Funds)), null), rows);
    }

    // 预算执行率（10分） stands beside the funds, wherever they stand.
    private List<FundRowCells> WithExecution(List<FundRowCells> rows)
    {
        if (_entries.ExecutionWeight is not { } weight)
            return rows;
        if (rows.Find(row => row.Kind == FundKind.Total) is not { } total)
            rows.Insert(0, total = new FundRowCells { Kind = FundKind.Total });
        total.HeadingWeight ??= weight;
        return rows;
    }

    private List<RecordDraft> WithReview(RecordDraft draft, List<IndicatorRowCells> rows) =>
        Kind.IsSelfEvaluation() && HasReview ? [draft, Review(draft, [.. rows.OrderBy(row => row.GroupNumber)])] : [draft];

    private bool HasReview => parts.Indicators.Column(Meaning.SelfScore) is not null;

    private RecordDraft AssembleStacked((string Name, List<IndicatorRowCells> Rows) project)
    {
        var rows = project.Rows.OrderBy(row => row.GroupNumber).ToList();
        var draft = AssembleOne(
            rows, StackedProjects.FundsOf(context, project.Name, rows, _entries, parts.Indicators.Column), project.Name);
        // A unit above several projects is written once.
        _unitAbove = StackedProjects.Cell(rows, Meaning.Unit) ?? _unitAbove;
        var above = rows[0];
        var unit = Named(_unitAbove) ?? above.UnitAbove ?? draft.Unit;
        return draft with
        {
            Year = StackedProjects.Cell(rows, Meaning.Year) is { } own && YearText.OfCell(own.Text) is { } ownYear ? ownYear : draft.Year,
            Project = StackedProjects.Cell(rows, Meaning.ProjectCode) is { } code
                ? draft.Project! with { Code = code.Text }
                : draft.Project,
            Department = Named(StackedProjects.Cell(rows, Meaning.Department)) ?? above.DepartmentAbove
                ?? (IsPartOf(unit, above.UnitAbove) ? above.UnitAbove : draft.Department),
            Unit = unit,
            Goal = StackedProjects.Cell(rows, Meaning.AnnualGoal) is { } goal ? draft.Goal with { Expected = goal.Text } : draft.Goal,
        };
    }

    // 820001 beside the project, below a row of 820.
    private static bool IsPartOf(CodedName? unit, CodedName? above) =>
        above?.Code is { } code && unit?.Code is { } own && own != code && own.StartsWith(code, StringComparison.Ordinal);

    private static CodedName? Named(GridCell? cell) => cell is null ? null : CodedName.Parse(cell.Text.ReplaceLineEndings(""));

    private RecordDraft AssembleOne(List<IndicatorRowCells> rows, List<FundRowCells> funds, string? stackedName)
    {
        var ledger = new CellLedger(context);
        var head = new HeadReader(context, _entries, ledger, Kind);
        var amounts = new FundLines(context, ledger, region);
        var tasks = new TaskLines(context, parts.Tasks, ledger);
        if (funds.Count == 0)
            funds = tasks.Total();
        if (Kind.IsMonitoring())
            return new MonitoringDraft(context, region, parts, recognition, year).Assemble(rows, funds, stackedName);
        var moneyUnit = amounts.UnitOf(
            Kind == FormKind.UnitTarget ? [.. funds, .. tasks.OfEach()] : funds, parts.Funds.Unit ?? _entries.Unit ?? tasks.Unit);
        var asks = amounts.UnitQuestion is not null;
        var whole = new UnitTargetReader(_entries, parts.EmptyTables, ledger);
        var draft = new RecordDraft
        {
            Kind = Kind,
            Recognition = recognition,
            Source = _source,
            Title = region.Title?.Text,
            Year = year,
            Project = stackedName is null ? head.Project() : CodedName.Parse(stackedName),
            Department = head.Named(Meaning.Department, "department"),
            Unit = head.Unit(),
            Budget = head.Budget(),
            SpendingKind = head.SpendingKind(),
            Attribute = head.Attribute(),
            Period = head.Period(),
            MoneyUnit = moneyUnit,
            UnitQuestion = amounts.UnitQuestion,
            Funds = amounts.Read(funds, moneyUnit),
            MainTasks = Kind == FormKind.UnitTarget && !asks ? tasks.Read(moneyUnit ?? MoneyUnit.TenThousandYuan) : [],
            TargetSetting = Kind == FormKind.UnitTarget && !asks ? whole.TargetSetting(moneyUnit) : null,
            EmptyTables = whole.EmptyTables(),
            Goal = Goal(ledger),
            Indicators = Lines(ledger, Kind.IsSelfEvaluation() && HasReview ? Meaning.SelfScore : Meaning.Score).Read(rows),
            Total = Kind.HasResults() ? Total(ledger, Kind.IsSelfEvaluation() && HasReview ? Meaning.SelfScore : Meaning.Score) : null,
            Grade = head.Grade(),
            Remarks = _entries.Remarks.Count == 0 ? null : string.Join('\n', _entries.Remarks.Select(cell => cell.Text)),
        };
        foreach (var (i, cell) in _entries.UnreadFunds.Concat(parts.Yearly.Unread).Index())
            ledger.Note($"funds.unread[{i}]", cell);
        if (Kind == FormKind.Evaluation)
            draft = draft with { Evaluation = Evaluation(ledger, rows, null) };
        return draft with { Items = TableItems.Of(parts, ledger), Cells = ledger.ToImmutable() };
    }

    // 财政审定评分 beside 自评得分: the finance bureau's recheck of this self-evaluation, a record of its own.
    private RecordDraft Review(RecordDraft draft, List<IndicatorRowCells> rows)
    {
        var ledger = new CellLedger(context);
        return draft with
        {
            Kind = FormKind.Evaluation,
            Indicators = Lines(ledger, Meaning.Score).Read(rows),
            Total = Total(ledger, Meaning.Score),
            Grade = null,
            Evaluation = Evaluation(ledger, rows, EvaluationKind.Recheck),
            Items = [],
            Cells = ledger.ToImmutable(),
        };
    }

    private EvaluationFacts Evaluation(CellLedger ledger, List<IndicatorRowCells> rows, EvaluationKind? kind) =>
        new EvaluationFactReader(context, _entries, parts.Problems, region.Title, ledger)
            .Read(Lines(ledger, Meaning.Score).SelfScores(rows), kind);

    private IndicatorLines Lines(CellLedger ledger, Meaning score) => new(context, ledger, Kind.HasResults(), score);

    private Points? Total(CellLedger ledger, Meaning score) =>
        new TotalChooser(context, ledger, parts.Indicators, score).Choose(_entries);

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

    private void ManagementItems()
    {
        foreach (var row in parts.Management.Rows.Where(row => row.Label is not null))
        {
            context.Use.Add(row.Label);
            foreach (var (meaning, word) in ManagementColumns)
            {
                if (row.Cell(meaning) is { } cell && !TemplateText.IsBlank(cell.Text))
                    _entries.Items.Add(($"{row.Label!.Text}（{word}）", cell));
            }
        }
    }

    private void SayMissingIndicators()
    {
        if (!parts.Indicators.HasStarted)
            context.Tell(ImportFileFindings.IndicatorsMissing, region.Source, "没有找到绩效指标的表头，只读入表头和资金。");
        else if (parts.Indicators.Rows.Count == 0 && _entries.Items.Exists(item => item.Value.Row > parts.Indicators.HeadingRow))
            context.Tell(ImportFileFindings.IndicatorsMissing, region.Source, "有绩效指标的表头，下面没有读出一行指标，请核对。");
    }
}
