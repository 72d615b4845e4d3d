using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;
using Disclosure.Site.Totals;
using RazorSlices;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>A department's self-evaluations of projects in a year that has too many for one page.</summary>
public sealed record AccountsDepartmentPage : Page
{
    /// <summary>What was changed of it after it was published, in a line each.</summary>
    public ImmutableArray<CorrectionLine> Corrections { get; init; } = [];

    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>The department's self-evaluations.</summary>
    public required ImmutableArray<AccountsEntry> Projects { get; init; }

    /// <summary>What the sums of money leave out.</summary>
    public required GapsView Gaps { get; init; }

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Accounts;

    /// <inheritdoc/>
    public override ImmutableArray<DataTable> Tables => [AccountsTables.Projects.Data(Projects)];

    /// <summary>The projects for readers.</summary>
    public FactTable Shown =>
        AccountsEntries.Told(AccountsTables.Projects.BelowHeading(this, Projects)) with { Caption = Title, Gaps = [Gaps] };

    /// <inheritdoc/>
    public override RazorSlice ToSlice() => AccountsDepartmentSlice.Create(this);

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        json.WriteNumber("year", Year.Number);
        json.WriteNumber("projects", Projects.Length);
        GapsFacts.Write(json, [Gaps.Gaps], Site.UnitName);
    }
}
