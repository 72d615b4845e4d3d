using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Calendar;
using Disclosure.Model.Scoring;
using Disclosure.Site.Components;
using Disclosure.Site.Layout;
using Disclosure.Site.Totals;

namespace Disclosure.Site.Pages.Unmet;

/// <summary>What the page of a year and that of a department in a year share: the lists of targets.</summary>
public abstract record UnmetListsPage : Page
{
    /// <summary>The fiscal year.</summary>
    public required FiscalYear Year { get; init; }

    /// <summary>How many self-evaluations are counted.</summary>
    public required int Forms { get; init; }

    /// <summary>How many targets were reached and missed.</summary>
    public required AttainmentCounts Attained { get; init; }

    /// <summary>Where those stand that were missed, such as <c>项目 66 项，部门（单位）整体 17 项</c>; nothing where none was.</summary>
    public string? MissedWhere { get; init; }

    /// <summary>Of how many that were missed no reason is given.</summary>
    public required int Unexplained { get; init; }

    /// <summary>What is not counted.</summary>
    public required GapsView Gaps { get; init; }

    /// <summary>未达成; empty where the year is split by department.</summary>
    public ImmutableArray<UnmetRow> Missed { get; init; } = [];

    /// <summary>部分达成.</summary>
    public ImmutableArray<UnmetRow> Partly { get; init; } = [];

    /// <summary>Published with the budget, and not listed in the self-evaluation.</summary>
    public ImmutableArray<UnmetRow> Unlisted { get; init; } = [];

    /// <summary>Listed, and left without a result.</summary>
    public ImmutableArray<UnmetRow> Blank { get; init; } = [];

    /// <inheritdoc/>
    public override SiteSection Section => SiteSection.Accounts;

    /// <summary>The lists for readers, each with its heading; those that are empty are said, not shown.</summary>
    public UnmetListsView Lists
    {
        get
        {
            var taken = new HashSet<string>(StringComparer.Ordinal);
            return new UnmetListsView(
                Year, UnmetListView.Of(this, $"{Year} 年未达成的指标", UnmetTables.Missed.FileName, Missed, taken),
                UnmetListView.Of(this, $"{Year} 年部分达成的指标", UnmetTables.Partly.FileName, Partly, taken),
                UnmetListView.Of(this, $"{Year} 年未填结果的指标", UnmetTables.Blank.FileName, Blank, taken),
                UnmetListView.Of(this, $"{Year} 年预算公开时列有、自评表未列的指标", UnmetTables.Unlisted.FileName, Unlisted, taken) with
                {
                    HasResults = false,
                });
        }
    }

    /// <summary>The large figures.</summary>
    public ImmutableArray<FigureTile> Tiles =>
    [
        new("未达成", Figure(Attained.Missed), "项", MissedNote, PlaceOf("missed")),
        new("部分达成", Figure(Attained.Partly), "项", "用文字分档的指标，没有到最高一档", PlaceOf("partly")),
        new(UnmetWords.NoReason, Figure(Unexplained), "项", $"在未达成、部分达成的 {Figure(Attained.Unmet)} 项之中"),
        new("达成", Figure(Attained.Reached), "项", Attained.NotComparable > 0 ? $"另有无法比对 {Figure(Attained.NotComparable)} 项" : null),
    ];

    /// <summary>Where a list stands on the page.</summary>
    /// <param name="list">The list's own place, where the page has it.</param>
    protected virtual string PlaceOf(string list) => "#" + list;

    /// <inheritdoc/>
    public override void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("year", Year.Number);
        json.WriteNumber("forms", Forms);
        json.WriteNumber("reached", Attained.Reached);
        json.WriteNumber("partly", Attained.Partly);
        json.WriteNumber("missed", Attained.Missed);
        json.WriteNumber("unexplained", Unexplained);
        json.WriteNumber("blank", Attained.NoResult);
        json.WriteNumber("notComparable", Attained.NotComparable);
        GapsFacts.Write(json, [Gaps.Gaps], Site.UnitName);
    }

    private string MissedNote => $"{(MissedWhere is { } where ? where + "；" : "")}能判断的指标 {Figure(Attained.Judged)} 项";

    private static string Figure(int number) => number.ToString("#,##0", System.Globalization.CultureInfo.InvariantCulture);
}
