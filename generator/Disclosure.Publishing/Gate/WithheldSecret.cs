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
        var process = records.Process.All.Where(record => record.Withheld is not null).ToList();
        if (withheld.Count == 0 && process.Count == 0)
            return [];
        var shown = PublicProjection.Of(records);
        return [.. withheld.Select(table => Of(records, shown, table)), .. process.Select(record => Of(records, shown, record))];
    }

    /// <summary>Whether a file is of the pages of its project, unit or department.</summary>
    public bool IsOn(string file) => Folders.Any(folder => file.StartsWith(folder, StringComparison.Ordinal));

    /// <summary>Whether a number is an amount that another project says of itself too.</summary>
    public bool IsAlsoPublic(FigureInText number) => AlsoPublic.Any(amount => FigureSpelling.Means(number, amount));

    private static WithheldSecret Of(RecordSet records, RecordSet shown, PerformanceTable table)
    {
        var department = table.Project?.Department ?? records.FindUnit(table.Unit)?.Parent ?? table.Unit;
        ImmutableArray<Money> figures = [.. WithheldAmounts.Of(records, table)];
        return new WithheldSecret(
            table.Key,
            figures,
            NamesOf(shown, table),
            FoldersOf(table.Project?.Code, table.Unit, department, table.Year),
            [.. OthersOf(shown, table.Key.Code, department).SelectMany(AmountsOf).Where(amount => figures.Contains(amount))]);
    }

    private static WithheldSecret Of(RecordSet records, RecordSet shown, ProcessRecord record)
    {
        var department = records.FindUnit(record.Unit)?.Parent ?? record.Unit;
        ImmutableArray<Money> figures = [.. WithheldAmounts.Of(shown, record)];
        return new WithheldSecret(
            record.Key,
            figures,
            [],
            FoldersOf(record.Project, record.Unit, department, record.Year),
            [.. OthersOf(shown, record.Code, department).SelectMany(AmountsOf).Where(amount => figures.Contains(amount))]);
    }

    private static ImmutableArray<string> FoldersOf(
        ProjectCode? project, UnitCode unit, UnitCode department, Model.Calendar.FiscalYear year) =>
    [
        .. project is { } code ? [SitePaths.Project(code)] : Array.Empty<string>(),
        SitePaths.Unit(unit), SitePaths.Unit(department),
        SitePaths.BudgetYear(year, department), SitePaths.AccountsYear(year, department),
    ];

    private static IEnumerable<IApprovedRecord> OthersOf(RecordSet shown, string code, UnitCode department)
    {
        var tables = shown.ProjectTargets.Concat<PerformanceTable>(shown.ProjectSelfEvaluations)
            .Where(other => other.Withheld is null && other.Project!.Value.Department == department && other.Key.Code != code);
        var process = shown.Process.All
            .Where(other => other is { Withheld: null, Project: not null } && other.Code != code && IsOf(shown, other.Unit, department));
        return tables.Concat<IApprovedRecord>(process);
    }

    private static bool IsOf(RecordSet shown, UnitCode unit, UnitCode department) =>
        unit == department || shown.FindUnit(unit)?.Parent == department;

    private static IEnumerable<Money> AmountsOf(IApprovedRecord record) => WithheldAmounts.Of(record);

    // A project that is public in another year has a name that everybody may know.
    private static ImmutableArray<string> NamesOf(RecordSet shown, PerformanceTable table)
    {
        if (table is not { Withheld.Extent: WithholdingExtent.Existence, Project: { } project }
            || shown.ProjectCodes.Contains(project.Code))
            return [];
        return [project.Code.Value, .. project.Name.Length >= ShortestName ? [project.Name] : Array.Empty<string>()];
    }
}
