using System.Collections.Immutable;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Process;

namespace Disclosure.Site.Pages.Exits;

/// <summary>
/// <c>exits/</c>: what ended or was stopped in all years, and which policies and projects of several years end in this one.
/// </summary>
internal static class ExitsPages
{
    public static IEnumerable<PagePlan> Plan(PageContext context) =>
        IsThere(context.Records) ? [PagePlan.InFolder(SitePaths.Exits, () => Make(context))] : [];

    /// <summary>The link in the footer, where there are projects that could end.</summary>
    public static IEnumerable<SiteLink> LinksOf(SiteFacts facts) =>
        IsThere(facts.Records) ? [new SiteLink(PageTitles.Exits, SitePaths.Exits)] : [];

    private static bool IsThere(RecordSet records) => !records.ProjectCodes.IsEmpty || !records.Process.Exits.IsEmpty;

    private static ExitsPage Make(PageContext context)
    {
        var records = context.Records;
        var root = new LinkRoot(SitePaths.Exits);
        var rows = records.Process.Exits.Select(record => ExitRow.Of(records, record))
            .OrderByDescending(row => row.Record.Year).ToImmutableArray();
        var corrected = CorrectionNotes.RecordsOf(context, RecordKind.Exit).ToList();
        return new ExitsPage
        {
            Site = context.Site,
            Path = SitePaths.Exits,
            Title = PageTitles.Exits,
            Description = $"{records.Portal.Region}到期、清退、中途停止和合并的政策和项目：为什么退出、剩多少钱、收回多少、钱到哪里去了。",
            Published = rows.Max(row => row.Subject.Published),
            LastChange = CorrectionNotes.LastOf(context, corrected),
            Corrections = CorrectionNotes.LinesOf(context, root, corrected),
            ThisYear = new FiscalYear(records.AsOf.Year),
            Rows = rows,
            Withdrawn = records.Publications.Withdrawn.Count(taken =>
                taken.Record.Kind == RecordKind.Exit && records.Find(taken.Record) is null),
            Ending = EndingIn(context, new FiscalYear(records.AsOf.Year)),
        };
    }

    private static ImmutableArray<EndingRow> EndingIn(PageContext context, FiscalYear year) =>
    [
        .. context.Records.ProjectTargets.GroupBy(target => target.Code).Select(targets => targets.Last())
            .Where(target => target.Withheld is null && EndsIn(target.Period, year))
            .Select(target => RowOf(context, target, year)),
    ];

    private static bool EndsIn(ProjectPeriod? period, FiscalYear year) =>
        period is { End.Year: { } end, Start.Year: { } start } && end == year.Number && start < end;

    private static EndingRow RowOf(PageContext context, ProjectTarget target, FiscalYear year)
    {
        var records = context.Records;
        return new EndingRow(
            target, records.Names.Of(target), records.NameOf(target.Unit), WhatNext(context, target.Code, year));
    }

    private static Badge WhatNext(PageContext context, ProjectCode code, FiscalYear year)
    {
        if (context.Records.Process.Of(code).Any(record => record.Key.Kind == RecordKind.Exit))
            return new Badge("已退出", Tone.Neutral);
        return context.Records.FindProjectTarget(code, new FiscalYear(year.Number + 1)) is null
            ? EmptyState.NotDue("").Badge
            : new Badge("继续安排", Tone.Caution);
    }
}
