using System.Collections.Frozen;
using Disclosure.Model.Calendar;
using Disclosure.Model.Clocks;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Scoring;
using Disclosure.Model.Totals;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Facts;

/// <summary>
/// What was not done, counted once for all pages: by year, by department, by unit. Withheld self-evaluations are in no count.
/// </summary>
internal sealed class UnmetBook
{
    private readonly RecordSet _records;
    private readonly ScoreBook _scores;
    private readonly FrozenDictionary<FiscalYear, Count> _years;
    private readonly FrozenDictionary<(FiscalYear, UnitCode), Count> _departments;
    private readonly FrozenDictionary<(FiscalYear, UnitCode), Count> _units;

    public UnmetBook(RecordSet records, ScoreBook scores)
    {
        (_records, _scores) = (records, scores);
        var forms = records.ProjectSelfEvaluations.Concat<SelfEvaluation>(records.UnitSelfEvaluations)
            .Where(self => self.Withheld is null).ToList();
        _years = CountBy(forms, self => self.Year);
        _departments = CountBy(forms, self => (self.Year, DepartmentOf(self)));
        _units = CountBy(forms, self => (self.Year, self.Unit));
    }

    /// <summary>A year.</summary>
    public UnmetSummary Of(FiscalYear year) =>
        Summary(year, SitePaths.UnmetYear(year), _years.GetValueOrDefault(year), _records.Units.Select(unit => unit.Code));

    /// <summary>A department with its units.</summary>
    public UnmetSummary OfDepartment(FiscalYear year, UnitCode department) => Summary(
        year, PathOf(year, department), _departments.GetValueOrDefault((year, department)),
        _records.UnitsOf(department).Select(unit => unit.Code).Prepend(department));

    /// <summary>A unit, and for a department its units as well, as its page lists projects.</summary>
    public UnmetSummary Of(FiscalYear year, Unit unit) => unit.Kind == UnitKind.Department
        ? OfDepartment(year, unit.Code)
        : Summary(year, PathOf(year, unit.Parent ?? unit.Code), _units.GetValueOrDefault((year, unit.Code)), [unit.Code]);

    /// <summary>A self-evaluation; the path leads to its targets in the list.</summary>
    public UnmetSummary Of(SelfEvaluation self)
    {
        var score = _scores.Of(self);
        return new UnmetSummary(self.Year, PathOf(self), self.Withheld is null ? 1 : 0, score.Attained, score.Unexplained)
        {
            WhyNone = WhyNoResult.Withheld,
            OfWholes = self is UnitSelfEvaluation ? score.Attained : default,
        };
    }

    /// <summary>Whether a year has so many that its page becomes one for each department.</summary>
    public bool IsSplit(FiscalYear year) => _years.GetValueOrDefault(year).Attained.Unmet > LongIndex.LongestList;

    /// <summary>The departments with published self-evaluations of a year, by code.</summary>
    public IEnumerable<UnitCode> DepartmentsOf(FiscalYear year) =>
        _departments.Keys.Where(key => key.Item1 == year).Select(key => key.Item2).Order();

    /// <summary>主管部门 of a self-evaluation.</summary>
    public UnitCode DepartmentOf(SelfEvaluation self) =>
        self.Project?.Department ?? _records.FindUnit(self.Unit)?.Parent ?? self.Unit;

    private string PathOf(SelfEvaluation self)
    {
        var page = IsSplit(self.Year) ? SitePaths.UnmetYear(self.Year, DepartmentOf(self)) : SitePaths.UnmetYear(self.Year);
        return page + "#" + AnchorOf(self.Key.Code);
    }

    private string PathOf(FiscalYear year, UnitCode department) => IsSplit(year) && _departments.ContainsKey((year, department))
        ? SitePaths.UnmetYear(year, department)
        : SitePaths.UnmetYear(year) + "#" + DepartmentAnchorOf(department.Value);

    /// <summary>The anchor of a project's or unit's targets in the list.</summary>
    public static string AnchorOf(string code) => PlaceNames.Of("of", code);

    /// <summary>The anchor of a department's row.</summary>
    public static string DepartmentAnchorOf(string code) => PlaceNames.Of("departments", code);

    private UnmetSummary Summary(FiscalYear year, string path, Count count, IEnumerable<UnitCode> units) =>
        new(year, path, count.Forms, count.Attained, count.Unexplained)
        {
            OfWholes = count.OfWholes,
            WhyNone = count.Forms > 0 ? default : WhyNone(year, [.. units]),
        };

    // As the clocks tell what is owed: what is public and in no count is withheld.
    private WhyNoResult WhyNone(FiscalYear year, IReadOnlyList<UnitCode> units)
    {
        var owed = units.SelectMany(unit => _records.OwedBy(year, Stage.Accounts, unit).Items)
            .Where(item => item.Kind is OwedKind.OverallSelfEvaluation or OwedKind.ProjectSelfEvaluation).ToList();
        if (owed.Exists(item => !item.IsPublic))
            return WhyNoResult.NotYet;
        return owed.Count > 0 || units.Any(unit => ProjectTotals.Of(_records).WithdrawnOf(year, Stage.Accounts, unit) > 0)
            ? WhyNoResult.Withheld
            : WhyNoResult.NothingOwed;
    }

    private FrozenDictionary<TKey, Count> CountBy<TKey>(List<SelfEvaluation> forms, Func<SelfEvaluation, TKey> key)
        where TKey : notnull
    {
        var counts = new Dictionary<TKey, Count>();
        foreach (var self in forms)
            counts[key(self)] = counts.GetValueOrDefault(key(self)).With(self, _scores.Of(self));
        return counts.ToFrozenDictionary();
    }

    private readonly record struct Count(int Forms, AttainmentCounts Attained, AttainmentCounts OfWholes, int Unexplained)
    {
        public Count With(SelfEvaluation self, ScoreSummary score) => new(
            Forms + 1,
            Attained + score.Attained,
            self is UnitSelfEvaluation ? OfWholes + score.Attained : OfWholes,
            Unexplained + score.Unexplained);
    }
}
