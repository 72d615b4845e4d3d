using System.Collections.Immutable;
using Disclosure.Site.Data;
using RazorSlices;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>What a department and its units missed in a year that has too many for one page.</summary>
public sealed record UnmetDepartmentPage : UnmetListsPage
{
    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables =>
    [
        UnmetTables.Missed.Data(Missed), UnmetTables.Partly.Data(Partly), UnmetTables.Blank.Data(Blank),
        UnmetTables.Unlisted.Data(Unlisted),
    ];

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => UnmetDepartmentSlice.Create(this);
}
