using System.Collections.Immutable;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Units;

/// <summary>All departments, each with its units.</summary>
public sealed record UnitsPage : Page
{
    private static readonly ImmutableArray<DataColumn> UnitColumns =
    [
        new("code", "编码"), new("name", "名称"), new("kind", "类别"), new("parent", "主管部门编码"), new("projects", "有绩效目标的项目数"),
        new("amount", "项目预算（元）"), new("excellent", "自评为优"), new("good", "自评为良"), new("fair", "自评为中"), new("poor", "自评为差"),
    ];

    /// <summary>What the page lists, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>The departments, by code.</summary>
    public required ImmutableArray<DepartmentEntry> Departments { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <inheritdoc/>
    public override ColumnTags Column => new(Title, Lead, "部门,单位,预算绩效", "预算绩效");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        [new("units", "部门和单位", UnitColumns, Departments.SelectMany(department => department.Data))];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => UnitsSlice.Create(this);
}
