using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Codes;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Site.Layout;

namespace Disclosure.Publishing.Gate;

/// <summary>What a withheld record keeps from the public, and where readers would look for it.</summary>
/// <param name="Record">The record.</param>
/// <param name="Figures">Its amounts.</param>
/// <param name="Names">Its name and code, where nobody may know that there is such a project; else none.</param>
/// <param name="Folders">The folders of the pages of its project, unit and department.</param>
/// <param name="AlsoPublic">The amounts that other projects of the department say of themselves: found there, they are those.</param>
internal sealed record WithheldSecret(
    RecordKey Record,
    ImmutableArray<Money> Figures,
    ImmutableArray<string> Names,
    ImmutableArray<string> Folders,
    ImmutableHashSet<Money> AlsoPublic)
{
    private const int ShortestName = 4;

    /// <summary>The secrets of all of <paramref name="records"/>.</summary>
    public static ImmutableArray<WithheldSecret> Of(RecordSet records)
    {
        var withheld = records.All.OfType<PerformanceTable>().Where(table => table.Withheld is not null).ToList();
        if (withheld.Count == 0)
            return [];
        var shown = PublicProjection.Of(records);
        return [.. withheld.Select(table => Of(records, shown, table))];
    }

    /// <summary>Whether a file is of the pages of its project, unit or department.</summary>
    public bool IsOn(string file) => Folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Whether a number is an amount that another project says of itself too.</summary>
    public bool IsAlsoPublic(FigureInText number) => AlsoPublic.Any(amount => FigureSpelling.Means(number, amount));

    private static WithheldSecret Of(RecordSet records, RecordSet shown, PerformanceTable table)
    {
        var department = table.Project?.Department ?? records.FindUnit(table.Unit)?.Parent ?? table.Unit;
        ImmutableArray<Money> figures = [.. WithheldAmounts.Of(table)];
        return new WithheldSecret(
            table.Key,
            figures,
            NamesOf(shown, table),
            [
                .. table.Project is { } project ? [SitePaths.Project(project.Code)] : Array.Empty<string>(),
                SitePaths.Unit(table.Unit), SitePaths.Unit(department),
                SitePaths.BudgetYear(table.Year, department), SitePaths.AccountsYear(table.Year, department),
            ],
            [.. OthersOf(shown, table, department).SelectMany(WithheldAmounts.Of).Where(amount => figures.Contains(amount))]);
    }

    private static IEnumerable<PerformanceTable> OthersOf(RecordSet shown, PerformanceTable table, UnitCode department) =>
        shown.ProjectTargets.Concat<PerformanceTable>(shown.ProjectSelfEvaluations).Where(other =>
            other.Withheld is null && other.Project!.Value.Department == department && other.Key.Code != table.Key.Code);

    // A project that is public in another year has a name that everybody may know.
    private static ImmutableArray<string> NamesOf(RecordSet shown, PerformanceTable table)
    {
        if (table is not { Withheld.Extent: WithholdingExtent.Existence, Project: { } project }
            || shown.ProjectCodes.Contains(project.Code))
            return [];
        return [project.Code.Value, .. project.Name.Length >= ShortestName ? [project.Name] : Array.Empty<string>()];
    }
}
