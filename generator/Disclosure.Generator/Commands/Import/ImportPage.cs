using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Disclosure.Forms.Import;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Forms.Report;
using Disclosure.Model.Checks;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Reports;

namespace Disclosure.Generator.Commands.Import;

/// <summary>The report of an import as one HTML page, which needs no other file.</summary>
public static class ImportPage
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private static readonly ImmutableArray<FactColumn> FindingColumns =
    [
        FactColumn.Words("位置"), FactColumn.Words("程度"), FactColumn.Words("问题"), FactColumn.Words("怎么改"),
        FactColumn.Words("依据"), FactColumn.Words("编号"),
    ];

    private static readonly ImmutableArray<FactColumn> ChangeColumns =
        [FactColumn.Words("栏目"), FactColumn.Words("已有记录"), FactColumn.Words("这张表")];

    /// <summary>The page.</summary>
    public static string Write(ImportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        using var slice = ImportReportSlice.Create(View(result));
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        // A string never waits, so rendering ends on this thread.
        slice.RenderAsync(text, Encoder).AsTask().GetAwaiter().GetResult();
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static ImportReportPage View(ImportResult result)
    {
        var records = result.Records.ToLookup(record => record.Draft, ReferenceEqualityComparer.Instance);
        var files = result.Files
            .Select((file, i) => MaskedPage.Of(ReportMask.OfFile(file), FileOf(
                file,
                i,
                [.. result.ListedUnits.Where(unit => unit.File == file.Name)],
                [.. file.Tables.SelectMany(table => table.Drafts).SelectMany(draft => records[draft])])))
            .ToImmutableArray();
        return new ImportReportPage
        {
            Summary = ImportSums.Of(result) + result.Unlisted,
            Tiles = Tiles(result),
            Index = Index(result, files),
            Files = files,
            StyleSheet = SiteAssets.Text(SiteAssets.StyleSheet),
        };
    }

    private static ImmutableArray<FigureTile> Tiles(ImportResult result)
    {
        var cells = result.Files.SelectMany(file => file.Tables).Select(table => table.Cells).ToList();
        return
        [
            new FigureTile("文件", Count(result.Files.Length), "个"),
            new FigureTile("可导入", Count(result.Records.Count(record => record.IsWritten)), "张表"),
            new FigureTile("不导入", Count(result.Records.Count(record => record.Outcome == ImportOutcome.Blocked)), "张表"),
            new FigureTile("读懂的单元格", Count(cells.Sum(tally => tally.Read)), "个", $"共 {Count(cells.Sum(tally => tally.Total))} 个"),
        ];
    }

    private static FactTable Index(ImportResult result, ImmutableArray<ImportReportFile> files) => new(
        "各文件情况",
        [
            FactColumn.Words("文件"), FactColumn.Words("结果"), FactColumn.Figures("表"), FactColumn.Figures("阻断"),
            FactColumn.Figures("提醒"), FactColumn.Figures("没有读懂的单元格"),
        ],
        [
            .. result.Files.Select((file, i) => ImmutableArray.Create<FactCell>(
                new FactCell(files[i].Name, "#" + files[i].Anchor),
                files[i].State,
                Count(file.Tables.Sum(table => table.Drafts.Length)),
                Count(file.Findings.Count(finding => finding.Severity == Severity.Error)),
                Count(file.Findings.Count(finding => finding.Severity == Severity.Warning)),
                Count(file.Tables.Sum(table => table.Cells.NotUnderstood.Length)))),
        ]);

    private static ImportReportFile FileOf(ImportedFile file, int number, List<ListedUnit> units, List<ImportedRecord> records) => new()
    {
        Anchor = string.Create(CultureInfo.InvariantCulture, $"file{number + 1}"),
        Name = file.Name,
        State = StateOf(file, [.. units.Select(unit => unit.Outcome), .. records.Select(record => record.Outcome)]),
        Tables =
        [
            .. UnitsOf(units),
            .. file.Tables.Select(table => TableOf(table, records.FindAll(record => table.Drafts.Contains(record.Draft)))),
        ],
        Findings = Findings("导入时发现的问题", file.Findings),
        Checks = Findings("公开前的检查", records.SelectMany(record => record.Checks)),
    };

    private static Badge StateOf(ImportedFile file, List<ImportOutcome> outcomes)
    {
        var isAnyWritten = outcomes.Exists(outcome => outcome is ImportOutcome.New or ImportOutcome.Replaced);
        if (outcomes.Contains(ImportOutcome.Blocked) || outcomes.Count == 0)
            return new Badge(isAnyWritten ? "部分导入" : "不导入", Tone.Bad);
        var isDoubted = file.Findings.Any(finding => finding.Severity == Severity.Warning);
        return new Badge(isAnyWritten ? "可导入" : "无变化", isDoubted ? Tone.Caution : Tone.Good);
    }

    private static IEnumerable<ImportReportTable> UnitsOf(List<ListedUnit> units)
    {
        if (units.Count > 0)
        {
            yield return new ImportReportTable(
                "单位名单", [new FactItem("认作", ImportWords.Describe(units))], Registered(units), Changed(units));
        }

    }

    private static FactTable Registered(List<ListedUnit> units) => new(
        "名单中的部门和单位",
        [FactColumn.Words("编码"), FactColumn.Words("名称"), FactColumn.Words("结果")],
        [
            .. units.Select(unit => ImmutableArray.Create<FactCell>(
                unit.Unit.Code.Value, unit.Unit.Name, new Badge(ImportWords.Of(unit.Outcome), ToneOf(unit.Outcome))))
        ]);

    private static FactTable? Changed(List<ListedUnit> units)
    {
        var changes = units.SelectMany(unit => unit.Changes).ToList();
        return changes.Count == 0
            ? null
            : new FactTable(
                "与已登记的不同",
                ChangeColumns,
                [.. changes.Select(change => ImmutableArray.Create<FactCell>(change.Title, change.Before?.Text, change.After?.Text))]);
    }

    private static ImportReportTable TableOf(ImportedTable table, List<ImportedRecord> records)
    {
        var changes = records.SelectMany(record => record.Changes).ToList();
        return new ImportReportTable(
            $"{table.Source.Sheet}!{table.Source.Range}",
            Facts(table),
            new FactTable(
                "表中的记录",
                [FactColumn.Words("记录"), FactColumn.Words("结果")],
                [
                    .. records.Select(record => ImmutableArray.Create<FactCell>(
                        ImportWords.Describe(record), new Badge(ImportWords.Of(record.Outcome), ToneOf(record.Outcome))))
                ]),
            changes.Count == 0
                ? null
                : new FactTable(
                    "与已有记录的不同",
                    ChangeColumns,
                    [
                        .. changes.Select(change => ImmutableArray.Create<FactCell>(
                            change.Title, change.Before?.Text, change.After?.Text))
                    ]));
    }

    private static ImmutableArray<FactItem> Facts(ImportedTable table) =>
    [
        new FactItem("认作", $"{table.Recognition.Kind.Name()}，{table.Recognition.ConfidenceWord}（{Count(table.Recognition.Confidence)}%）"),
        new FactItem("依据", string.Join("；", table.Recognition.Evidence)),
        new FactItem("单元格", $"{Count(table.Cells.Total)} 个，读懂 {Count(table.Cells.Read)} 个"),
        .. table.Cells.NotUnderstood.IsEmpty
            ? Array.Empty<FactItem>()
            : [new FactItem("没有读懂", string.Join("、", table.Cells.NotUnderstood.Select(cell => cell[(cell.LastIndexOf('!') + 1)..])))],
    ];

    private static FactTable? Findings(string caption, IEnumerable<Finding> findings)
    {
        var rows = findings.OrderByDescending(finding => finding.Severity).Select(Row).ToList();
        return rows.Count == 0 ? null : new FactTable(caption, FindingColumns, rows) { HidesCaption = true };
    }

    private static ImmutableArray<FactCell> Row(Finding finding) =>
    [
        InFile(finding.Place.ToString()),
        new Badge(ImportWords.Of(finding.Severity), ToneOf(finding.Severity)),
        new FactCell(finding.Definition.Title, Note: finding.Message + ImportWords.Standing(finding)),
        finding.Definition.Remedy, finding.Definition.Basis is { Length: > 0 } basis ? basis : null, finding.Code,
    ];

    // The file stands above the table.
    private static string InFile(string place) => place.IndexOf('!') is var end and > 0 ? place[(end + 1)..] : place;

    private static Tone ToneOf(ImportOutcome outcome) => outcome switch
    {
        ImportOutcome.Blocked => Tone.Bad,
        ImportOutcome.Replaced => Tone.Caution,
        ImportOutcome.Unchanged => Tone.Neutral,
        _ => Tone.Good,
    };

    private static Tone ToneOf(Severity severity) => severity switch
    {
        Severity.Error => Tone.Bad,
        Severity.Warning => Tone.Caution,
        _ => Tone.Neutral,
    };

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);
}
