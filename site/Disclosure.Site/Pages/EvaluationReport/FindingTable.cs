using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;
using Disclosure.Site.Data;

namespace Disclosure.Site.Pages.EvaluationReport;

/// <summary>The problems an evaluation found, for readers and as data.</summary>
public static class FindingTable
{
    private static readonly ImmutableArray<DataColumn> DataColumns =
        [new("number", "序号"), new("problem", "发现的问题"), new("suggestion", "建议"), new("deadline", "整改期限")];

    /// <summary>The table as data.</summary>
    public static DataTable Data(ImmutableArray<EvaluationFinding> findings) => new(
        "findings",
        "发现的问题",
        DataColumns,
        findings.Select((finding, index) => ImmutableArray.Create<DataCell>(index + 1, finding.Problem, finding.Suggestion, finding.Deadline)));

    /// <summary>The table for readers.</summary>
    public static FactTable ForReaders(ImmutableArray<EvaluationFinding> findings) => new(
        "发现的问题",
        [FactColumn.Words("发现的问题"), FactColumn.Words("建议"), FactColumn.Figures("整改期限")],
        [.. findings.Select((finding, index) => ImmutableArray.Create<FactCell>(
            string.Create(CultureInfo.InvariantCulture, $"{index + 1}. {finding.Problem}"),
            finding.Suggestion,
            finding.Deadline?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "未定期限"))])
    {
        CsvFile = "findings.csv",
        HidesCaption = true,
    };
}
