using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Projects;

/// <summary>Every project, by department; of a department alone where all would be too many for one page.</summary>
public sealed record ProjectsPage : Page
{
    /// <summary>What the page lists, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>The projects by department and code; none where each department has a page of its own.</summary>
    public required ImmutableArray<ListedProject> Projects { get; init; }

    /// <summary>The departments: where on the page, or on which page, each has its projects.</summary>
    public required ImmutableArray<SwitchLink> Departments { get; init; }

    /// <summary>The projects of each department, for readers.</summary>
    public IEnumerable<(string Anchor, string Department, FactTable Table)> Sections =>
        Projects.GroupBy(project => (project.DepartmentCode, project.Department)).Select(department => (
            AnchorOf(department.Key.DepartmentCode),
            department.Key.Department,
            ProjectsTable.Projects.ForReaders(this, $"{department.Key.Department}的项目（{department.Count()} 个）", [.. department])));

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ColumnTags Column => new(Title, Lead, "项目,绩效目标,绩效自评", "预算绩效");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => Projects.IsEmpty ? [] : [ProjectsTable.Projects.Data(Projects)];

    /// <summary>The anchor of a department's section.</summary>
    public static string AnchorOf(string department) => "d" + department;

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => ProjectsSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("projects", Projects.Length);
        json.WriteNumber("departments", Departments.Length);
    }
}

/// <summary>A project in the list of all projects: its newest target and its newest self-evaluation. What is withheld is empty.</summary>
public sealed record ListedProject
{
    /// <summary>项目编码.</summary>
    public required string Code { get; init; }

    /// <summary>项目名称 in the newest year.</summary>
    public required string Name { get; init; }

    /// <summary>The project page's path.</summary>
    public required string Path { get; init; }

    /// <summary>主管部门's code.</summary>
    public required string DepartmentCode { get; init; }

    /// <summary>主管部门.</summary>
    public required string Department { get; init; }

    /// <summary>实施单位's code.</summary>
    public required string UnitCode { get; init; }

    /// <summary>实施单位.</summary>
    public required string Unit { get; init; }

    /// <summary>The years with any record, oldest first.</summary>
    public required ImmutableArray<FiscalYear> Years { get; init; }

    /// <summary>The year of the newest target; nothing where there never was one.</summary>
    public required FiscalYear? TargetYear { get; init; }

    /// <summary>年初预算 of that year; nothing where it is withheld or the form gives none.</summary>
    public required Money? Promised { get; init; }

    /// <summary>The year of the newest published self-evaluation; nothing where there is none.</summary>
    public required FiscalYear? ResultYear { get; init; }

    /// <summary>自评总分 of that year.</summary>
    public required Points? Total { get; init; }

    /// <summary>自评等级 of that year.</summary>
    public required Grade? Grade { get; init; }

    /// <summary>Why there is no self-evaluation: 不予公开, 未到期 and so on; nothing where there is one.</summary>
    public required Badge? WhyNoResult { get; init; }
}
