using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Applications;
using Disclosure.Model.Codes;
using Disclosure.Model.Publication;
using Disclosure.Model.Publication.Derivations;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>No withheld figure follows from published ones by adding and subtracting.</summary>
internal static class DerivableCheck
{
    private const int MostParts = 8;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Withheld is null)
            return;
        var told = record.Record switch
        {
            PerformanceTable table => ToldOf(record, table),
            ProcessRecord process => ToldOf(record, process),
            _ => [],
        };
        if (told.IsEmpty)
            return;
        var first = told[0];
        var others = told.Length > 1 ? $"等 {told.Length} 个数字" : "";
        findings.Add(
            WithholdingFindings.Derivable, "withheld",
            $"“{first.Figure.Key.Field}”{others}可以由已公开的数字算出：{Arithmetic(record.Records, first.From)}。{RemedyOf(first.Remedy)}");
    }

    private static ImmutableArray<DerivableFigure> ToldOf(CheckedRecord record, PerformanceTable table)
    {
        var derivation = record.Set.DerivationOf(DepartmentOf(record.Records, table, table.Unit), table.Year);
        return WithheldAmounts.KeptWith(record.Records, table).Aggregate(
            derivation.Of(table), (all, process) => all.AddRange(derivation.Of(process)));
    }

    // What the project's own tables say in public is no secret of the record's.
    private static ImmutableArray<DerivableFigure> ToldOf(CheckedRecord record, ProcessRecord process)
    {
        var figures = WithheldAmounts.Of(record.Set.Shown, process);
        if (figures.Count == 0)
            return [];
        var years = process is ResultApplication application
            ? ProcessSecrecy.AmountsOf(application).Select(told => told.Year).Append(process.Year).Distinct()
            : [process.Year];
        var department = DepartmentOf(record.Records, process, process.Unit);
        return
        [
            .. years.SelectMany(year => record.Set.DerivationOf(department, year).Of(process))
                .Where(told => figures.Contains(told.Figure.Amount)).DistinctBy(told => told.Figure.Key),
        ];
    }

    /// <summary>The department that a record of a unit belongs to.</summary>
    public static UnitCode DepartmentOf(RecordSet records, IApprovedRecord record, UnitCode unit) =>
        (record as PerformanceTable)?.Project?.Department ?? records.FindUnit(unit)?.Parent ?? unit;

    // The result is left out: findings stand in logs, where it does not belong.
    private static string Arithmetic(RecordSet records, ImmutableArray<SignedFigure> from)
    {
        var parts = Added(from).Concat(Subtracted(from)).Select(part => (part.Sign, Text: Words(records, part)));
        return string.Concat(parts.Select((part, i) => (i == 0 && part.Sign == "+" ? "" : part.Sign == "+" ? " + " : " − ") + part.Text));
    }

    private static IEnumerable<(string Sign, ImmutableArray<SignedFigure> Figures)> Added(ImmutableArray<SignedFigure> from) =>
        Parts("+", [.. from.Where(figure => figure.IsAdded)]);

    private static IEnumerable<(string Sign, ImmutableArray<SignedFigure> Figures)> Subtracted(ImmutableArray<SignedFigure> from) =>
        Parts("-", [.. from.Where(figure => !figure.IsAdded)]);

    // Projects stand together, so that a department of hundreds is told in one line.
    private static IEnumerable<(string Sign, ImmutableArray<SignedFigure> Figures)> Parts(string sign, ImmutableArray<SignedFigure> figures)
    {
        var projects = figures.Where(figure => IsOfProject(figure.Key)).ToImmutableArray();
        foreach (var figure in figures.Where(figure => !IsOfProject(figure.Key)).Take(MostParts))
            yield return (sign, [figure]);
        if (!projects.IsEmpty)
            yield return (sign, projects);
    }

    private static bool IsOfProject(FigureKey key) =>
        key.Record is { Kind: RecordKind.ProjectTarget or RecordKind.ProjectSelfEvaluation };

    private static string Words(RecordSet records, (string Sign, ImmutableArray<SignedFigure> Figures) part)
    {
        var sum = Money.Sum(part.Figures.Select(figure => figure.Amount));
        if (part.Figures.Length > 1)
            return $"{part.Figures.Length} 个项目合计 {sum}";
        var key = part.Figures[0].Key;
        var place = key.Record is { } other && records.Find(other) is { } found ? RecordKinds.Of(found).PlaceOf(found) : "网页合计";
        return $"{place} 的 {key.Field} {sum}";
    }

    private static string RemedyOf(ImmutableArray<AlsoHidden> remedy) => remedy.IsEmpty
        ? "一并不公开几个栏目还不够：核对与它相关的记录是否也应不予公开。"
        : "在 alsoHides 中加上：" + string.Join("；", remedy.Select(WithholdingWords.EntryOf)) + "。";
}
