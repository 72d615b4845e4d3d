using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Scoring;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;
using Disclosure.Site.Results;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>
/// Finds what was not done in self-evaluations: those of projects by their 全年执行数, the largest first, then those of units as a whole;
/// of each in the form's order.
/// </summary>
internal sealed class UnmetRows
{
    private readonly PageContext _context;
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly ImmutableArray<UnmetRow>.Builder _judged = ImmutableArray.CreateBuilder<UnmetRow>();
    private readonly ImmutableArray<UnmetRow>.Builder _unlisted = ImmutableArray.CreateBuilder<UnmetRow>();

    private UnmetRows(PageContext context) => _context = context;

    /// <summary>What was not done by these self-evaluations.</summary>
    public static UnmetLists Of(PageContext context, IEnumerable<SelfEvaluation> selfEvaluations)
    {
        var rows = new UnmetRows(context);
        foreach (var self in InOrder(selfEvaluations))
            rows.Add(self);
        return new UnmetLists(rows._judged.DrainToImmutable(), rows._unlisted.DrainToImmutable());
    }

    /// <summary>The published ones in the order of the lists.</summary>
    public static IEnumerable<SelfEvaluation> InOrder(IEnumerable<SelfEvaluation> selfEvaluations) =>
        selfEvaluations.Where(self => self.Withheld is null)
            .OrderBy(self => self.Project is null)
            .ThenByDescending(self => self.Funds.Total?.Executed?.Yuan ?? decimal.MinValue)
            .ThenBy(self => self.Key.Code, StringComparer.Ordinal);

    private void Add(SelfEvaluation self)
    {
        var attained = _context.Scores.Of(self).Attained;
        var promised = PromisedFor(self) is { Withheld: null } target ? new PromisedIndicators(target.Indicators) : null;
        if (promised is null && attained is { Unmet: 0, NoResult: 0 })
            return;
        var subject = SubjectOf(self);
        var score = attained is { Unmet: 0, NoResult: 0 } ? null : _context.Scores.ReceiptsOf(self);
        for (var i = 0; i < self.Indicators.Length; i++)
        {
            var indicator = self.Indicators[i];
            var first = promised?.Take(indicator);
            if (attained is { Unmet: 0, NoResult: 0 } || IsHidden(self, indicator))
                continue;
            var receipt = score?.Rows[i];
            var judged = Attainments.Of(indicator, receipt);
            if (judged.IsUnmet() || judged == Attainment.NoResult)
                _judged.Add(RowOf(self, subject, indicator, first, receipt) with { Judged = judged });
        }

        foreach (var left in promised?.Left() ?? [])
            _unlisted.Add(RowOf(self, subject, left, null, null));
    }

    private UnmetRow RowOf(SelfEvaluation self, UnmetSubject subject, Indicator indicator, Indicator? first, ScoreReceipt? receipt)
    {
        var items = ItemsOf(self).ToList();
        var named = items.Where(item => Names(item, indicator)).ToList();
        return new UnmetRow
        {
            Year = self.Year,
            Subject = subject,
            Level1 = indicator.Level1,
            Level2 = indicator.Level2,
            Indicator = indicator.Level3,
            Promise = indicator.Target.Raw,
            FirstPromise = first is null || first.Target.Raw.Trim() == indicator.Target.Raw.Trim() ? null : first.Target.Raw,
            Result = NullIfEmpty(indicator.Result?.Actual.Raw),
            Decided = receipt?.Surveyed?.Raw,
            DecidedNote = DecidedWords.Of(receipt),
            Gap = indicator.Result is null ? null : TargetGap.Of(indicator, receipt),
            Reason = NullIfEmpty(indicator.Result?.Reason),
            Rectifications = RectificationRows.Of(_context.Records, named),
            AllRectifications = items.Count,
            Anchor = AnchorOf(subject, indicator),
        };
    }

    private string AnchorOf(UnmetSubject subject, Indicator indicator)
    {
        var name = PlaceNames.Of(subject.Code, indicator.Level3);
        if (_anchors.Add(name))
            return name;
        name = PlaceNames.Of(subject.Code, indicator.Level1, indicator.Level2, indicator.Level3);
        return _anchors.Add(name) ? name : "";
    }

    private UnmetSubject SubjectOf(SelfEvaluation self)
    {
        var records = _context.Records;
        var department = _context.Unmet.DepartmentOf(self);
        return new UnmetSubject
        {
            Code = self.Key.Code,
            Name = self.Project is null ? records.NameOf(self.Unit) : records.Names.Of(self),
            IsUnit = self.Project is null,
            Path = self.Project is { } project
                ? $"{SitePaths.Project(project.Code)}#y{self.Year}"
                : UnitYearPaths.Of(records, self.Unit, self.Year),
            DepartmentCode = department.Value,
            Department = records.NameOf(department),
            UnitCode = self.Unit.Value,
            Unit = records.NameOf(self.Unit),
            Executed = self.Funds.Total?.Executed,
        };
    }

    private PerformanceTable? PromisedFor(SelfEvaluation self) => self.Project is { } project
        ? _context.Records.FindProjectTarget(project.Code, self.Year)
        : _context.Records.FindUnitTarget(self.Unit, self.Year);

    private IEnumerable<Rectification> ItemsOf(SelfEvaluation self) => (self.Project is { } project
            ? _context.Records.Process.Of<Rectification>(project.Code, self.Year)
            : _context.Records.Process.Of<Rectification>(self.Unit, self.Year))
        .Where(item => item.Withheld is null);

    // By its problem or what is asked for, else by the finding of the evaluation that it stands for.
    private bool Names(Rectification item, Indicator indicator)
    {
        var name = indicator.Level3.Trim();
        return name.Length > 0 && (Says(item.Problem) || Says(item.Requirement) || Says(FindingOf(item)));

        bool Says(string? text) => text?.Contains(name, StringComparison.Ordinal) == true;
    }

    private string? FindingOf(Rectification item) => item is { Evaluation: { } kind, Finding: { } number }
        && _context.Records.Find(new RecordKey(RecordKind.Evaluation, item.Year, item.Code, kind.ToString())) is Evaluation found
        && found.Withheld is null
        && number <= found.Findings.Length
            ? found.Findings[number - 1].Problem
            : null;

    private static bool IsHidden(SelfEvaluation self, Indicator indicator) => self.WithheldFields.Any(field =>
        FieldPath.TryParse(field, out var path) && path.Key == "indicators"
        && (path.Row is null || path.Row.Trim() == indicator.Level3.Trim()));

    private static string? NullIfEmpty(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
