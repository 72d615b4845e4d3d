using System.Collections.Immutable;
using Disclosure.Model.Accountability;
using Disclosure.Model.Applications;
using Disclosure.Model.Assessments;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Exits;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Records;
using Disclosure.Model.Rectifications;
using Disclosure.Model.TargetReviews;

namespace Disclosure.Model.Registry;

/// <summary>
/// The records of the process of a set, by kind and by what they are about; each list by year, code and what tells them apart.
/// </summary>
public sealed class ProcessIndex
{
    private readonly ILookup<ProjectCode, ProcessRecord> _byProject;
    private readonly ILookup<UnitCode, ProcessRecord> _byUnit;
    private readonly ILookup<UnitCode, ProcessRecord> _ofUnitsProjects;

    internal ProcessIndex(IEnumerable<IDisclosureRecord> records)
    {
        var all = records.ToList();
        All =
        [
            .. all.OfType<ProcessRecord>().OrderBy(record => record.Year).ThenBy(record => record.Code, StringComparer.Ordinal)
                .ThenBy(record => record.Key.Kind).ThenBy(record => (record as Rectification)?.Number ?? 0)
                .ThenBy(record => record.Key.Variant, StringComparer.Ordinal),
        ];
        _byProject = All.Where(record => record.Project is not null).ToLookup(record => record.Project!.Value);
        _byUnit = All.Where(record => record.Project is null).ToLookup(record => record.Unit);
        _ofUnitsProjects = All.ToLookup(record => record.Unit);
        Assessments = [.. All.OfType<Assessment>()];
        TargetReviews = [.. All.OfType<TargetReview>()];
        Monitoring = [.. All.OfType<MonitoringRecord>()];
        Rectifications = [.. All.OfType<Rectification>()];
        Applications = [.. All.OfType<ResultApplication>()];
        Exits = [.. All.OfType<ProjectExit>()];
        Accountability = [.. all.OfType<AccountabilityRegister>().OrderBy(register => register.Year)];
    }

    /// <summary>Every record of the process.</summary>
    public ImmutableArray<ProcessRecord> All { get; }

    /// <summary>事前绩效评估.</summary>
    public ImmutableArray<Assessment> Assessments { get; }

    /// <summary>绩效目标审核.</summary>
    public ImmutableArray<TargetReview> TargetReviews { get; }

    /// <summary>绩效运行监控, each day's after the one before.</summary>
    public ImmutableArray<MonitoringRecord> Monitoring { get; }

    /// <summary>整改台账.</summary>
    public ImmutableArray<Rectification> Rectifications { get; }

    /// <summary>评价结果应用.</summary>
    public ImmutableArray<ResultApplication> Applications { get; }

    /// <summary>退出清单.</summary>
    public ImmutableArray<ProjectExit> Exits { get; }

    /// <summary>监督和问责情况, by year.</summary>
    public ImmutableArray<AccountabilityRegister> Accountability { get; }

    /// <summary>The records of a project, of all years.</summary>
    public IEnumerable<ProcessRecord> Of(ProjectCode project) => _byProject[project];

    /// <summary>The records of a unit as a whole, of all years; not those of its projects.</summary>
    public IEnumerable<ProcessRecord> Of(UnitCode unit) => _byUnit[unit];

    /// <summary>The records of a unit, its projects' among them.</summary>
    public IEnumerable<ProcessRecord> OfUnitAndProjects(UnitCode unit) => _ofUnitsProjects[unit];

    /// <summary>The records of a kind about a project in a year.</summary>
    public IEnumerable<T> Of<T>(ProjectCode project, FiscalYear year)
        where T : ProcessRecord => _byProject[project].OfType<T>().Where(record => record.Year == year);

    /// <summary>The records of a kind about a unit as a whole in a year.</summary>
    public IEnumerable<T> Of<T>(UnitCode unit, FiscalYear year)
        where T : ProcessRecord => _byUnit[unit].OfType<T>().Where(record => record.Year == year);
}
