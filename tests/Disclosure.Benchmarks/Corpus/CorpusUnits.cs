using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

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

    /// <summary>The register of a year and stage: one row a department, published some days after its approval.</summary>
    public ApprovalRegister Register(FiscalYear year, Stage stage)
    {
        var approved = stage == Stage.Budget ? new DateOnly(year.Number, 1, 24) : new DateOnly(year.Number + 1, 8, 8);
        return new ApprovalRegister
        {
            Year = year,
            Stage = stage,
            Entries =
            [
                new ApprovalEntry(
                    null, new Approval(ApprovalKind.PeoplesCongress, $"示人常〔{approved.Year}〕3号", approved.AddDays(-7)), approved),
                .. Departments.Select((code, i) => new ApprovalEntry(
                    code,
                    new Approval(ApprovalKind.Finance, $"示财〔{approved.Year}〕{i + 2}号", approved),
                    approved.AddDays(7 + (i % 16)))),
            ],
        };
    }

    private static UnitCode DepartmentCode(int number) =>
        UnitCode.Parse((FirstDepartment + number).ToString(CultureInfo.InvariantCulture));

    private static UnitCode UnitCodeOf(int department, int unit) => UnitCode.Parse($"{DepartmentCode(department)}00{unit + 1}");
}
