using System.Collections.Immutable;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using RazorSlices;

namespace Disclosure.Site.Pages.Units;

/// <summary>All departments, each with its units.</summary>
public sealed record UnitsPage : Page
{
    /// <summary>What the page lists, in a sentence.</summary>
    public required string Lead { get; init; }

    /// <summary>The departments, by code.</summary>
    public required ImmutableArray<DepartmentEntry> Departments { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Units;

    /// <summary>None: the list it begins with names every section.</summary>
    public override bool HasContents => false;

    /// <inheritdoc/>
    public override ColumnTags Column => new(Title, Lead, "部门,单位,预算绩效", "预算绩效");

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
        [UnitsTable.AnyYear.Data(Departments.SelectMany(department => department.Units))];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => UnitsSlice.Create(this);
}
