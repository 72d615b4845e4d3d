using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>
/// Departments and units, as many as the projects need: twenty-five projects a unit, four units a department. So a unit's page has
/// the same length in every corpus.
/// </summary>
internal sealed class CorpusUnits(int projects)
{
    private const int ProjectsPerUnit = 25;
    private const int UnitsPerDepartment = 4;
    private const int ProjectsPerDepartment = ProjectsPerUnit * UnitsPerDepartment;
    private const int FirstDepartment = 1001;

    /// <summary>The departments' codes.</summary>
    public ImmutableArray<UnitCode> Departments { get; } =
        [.. Enumerable.Range(0, (projects + ProjectsPerDepartment - 1) / ProjectsPerDepartment).Select(DepartmentCode)];

    /// <summary>The department and the unit that run a project.</summary>
    public static (UnitCode Department, UnitCode Unit) OwnerOf(int project)
    {
        var department = project / ProjectsPerDepartment;
        return (DepartmentCode(department), UnitCodeOf(department, project / ProjectsPerUnit % UnitsPerDepartment));
    }

    /// <summary>Every department and unit.</summary>
    public IEnumerable<Unit> All()
    {
        for (var number = 0; number < Departments.Length; number++)
        {
            yield return new Unit
            {
                Code = Departments[number],
                Name = $"示例区第{number + 1}部门",
                Kind = UnitKind.Department,
                Functions = "负责本领域公共服务和行业监督管理工作。",
                ServesPublic = true,
            };
            for (var unit = 0; unit < UnitsPerDepartment; unit++)
            {
                yield return new Unit
                {
                    Code = UnitCodeOf(number, unit),
                    Name = $"示例区第{number + 1}部门第{unit + 1}服务中心",
                    Kind = UnitKind.Unit,
                    Parent = Departments[number],
                    Functions = "承担本领域公共服务的具体实施工作。",
                    ServesPublic = true,
                };
            }
        }
    }

    /// <summary>The projects of a department, by number.</summary>
    public IEnumerable<int> ProjectsOf(int department)
    {
        var first = department * ProjectsPerDepartment;
        return Enumerable.Range(first, Math.Min(ProjectsPerDepartment, projects - first));
    }

    /// <summary>The government's approval of a year and stage.</summary>
    public static ApprovalAct GovernmentAct(FiscalYear year, Stage stage)
    {
        var approved = ApprovedOn(year, stage);
        return Act(year, stage, new Approval(ApprovalKind.PeoplesCongress, $"示人常〔{approved.Year}〕3号", approved.AddDays(-7)), approved);
    }

    /// <summary>A department's approval of a year and stage, of its records that are of them; published some days after.</summary>
    public ApprovalAct DepartmentAct(FiscalYear year, Stage stage, int department, IEnumerable<IDisclosureRecord> records)
    {
        var approved = ApprovedOn(year, stage);
        var approval = new Approval(ApprovalKind.Finance, $"示财〔{approved.Year}〕{department + 2}号", approved);
        return Act(year, stage, approval, approved.AddDays(7 + (department % 16))) with
        {
            Units = [Departments[department]],
            Covers =
            [
                .. records.Where(record => record.Key.Year == year && record.Key.Stage == stage)
                    .Select(record => new CoveredRecord(RecordPath.Of(record), new ContentHash(RecordHash.Of(record).Value))),
            ],
        };
    }

    private static ApprovalAct Act(FiscalYear year, Stage stage, Approval approval, DateOnly published) => new()
    {
        Year = year,
        Stage = stage,
        Approval = approval,
        PublishedElsewhere = new PublishedElsewhere(published, "https://www.example.gov.cn/jx/1.html", "专栏还没有开通"),
    };

    private static DateOnly ApprovedOn(FiscalYear year, Stage stage) =>
        stage == Stage.Budget ? new DateOnly(year.Number, 1, 24) : new DateOnly(year.Number + 1, 8, 8);

    private static UnitCode DepartmentCode(int number) =>
        UnitCode.Parse((FirstDepartment + number).ToString(CultureInfo.InvariantCulture));

    private static UnitCode UnitCodeOf(int department, int unit) => UnitCode.Parse($"{DepartmentCode(department)}00{unit + 1}");
}
