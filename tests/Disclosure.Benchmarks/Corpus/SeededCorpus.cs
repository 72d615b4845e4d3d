using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Schemes;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>
/// A district's content with as many projects as asked for, the same whenever it is made: the years to the last but one
/// have closed, the last is at budget stage.
/// </summary>
/// <param name="projects">How many projects.</param>
internal sealed class SeededCorpus(int projects)
{
    private readonly CorpusUnits _units = new(projects);

    /// <summary>The oldest year.</summary>
    public static FiscalYear FirstYear { get; } = new(2023);

    /// <summary>The newest year, which has targets only.</summary>
    public static FiscalYear LastYear { get; } = new(2026);

    /// <summary>The years, oldest first.</summary>
    public static ImmutableArray<FiscalYear> Years { get; } =
        [.. Enumerable.Range(FirstYear.Number, LastYear.Number - FirstYear.Number + 1).Select(number => new FiscalYear(number))];

    /// <summary>The portal's settings.</summary>
    public static Portal Portal { get; } = new()
    {
        Title = "示例区财政绩效信息公开专栏",
        Region = "示例区",
        Publisher = "示例区财政局",
        DemonstrationNotice = "本专栏为性能测试内容，均属虚构。",
        Schemes = StandardSchemes.All,
        DefaultProjectScheme = StandardSchemes.Standard.Id,
        DefaultUnitScheme = StandardSchemes.Unit.Id,
        DemonstrationDay = new DateOnly(2026, 9, 18),
    };

    /// <summary>Every record but the portal, made as it is asked for.</summary>
    public IEnumerable<IDisclosureRecord> Records() =>
        _units.All()
            .Concat<IDisclosureRecord>(Cycles().Select(cycle => CorpusUnits.GovernmentAct(cycle.Year, cycle.Stage)))
            .Concat(_units.Departments.SelectMany((code, number) => DepartmentWithApprovals(code, number)));

    private IEnumerable<IDisclosureRecord> DepartmentWithApprovals(UnitCode code, int number)
    {
        var records = new CorpusDepartment(number, code).Records()
            .Concat(_units.ProjectsOf(number).SelectMany(project => new CorpusProject(project).Records())).ToList();
        return records.Concat(Cycles().Select(cycle => _units.DepartmentAct(cycle.Year, cycle.Stage, number, records)));
    }

    private static IEnumerable<(FiscalYear Year, Stage Stage)> Cycles() =>
        Years.SelectMany(year => Stages(year).Select(stage => (year, stage)));

    private static IEnumerable<Stage> Stages(FiscalYear year) => year < LastYear ? [Stage.Budget, Stage.Accounts] : [Stage.Budget];
}
