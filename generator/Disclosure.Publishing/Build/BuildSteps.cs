using System.Collections.Immutable;
using Disclosure.Publishing.Reports;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;

namespace Disclosure.Publishing.Build;

/// <summary>What a build does, one step after the other. A step takes only what those above it left.</summary>
internal static class BuildSteps
{
    /// <summary>The steps that make the site of <paramref name="facts"/>.</summary>
    public static ImmutableArray<BuildStep> For(SiteFacts facts) =>
    [
        new(BuildStage.Score, "核算得分", site => site.Context = Score(facts, site.Options)),
        new(BuildStage.Score, "全部网页的地址", site => PageAddresses.Plan(site, PageKinds.PlanAll(site.Context))),
        .. Printing,
        new(BuildStage.Attachments, "样式和图标", AssetFiles.Write),
        new(BuildStage.Attachments, DataSchemaFile.Path, DataSchemaFile.Write),
        new(BuildStage.Attachments, "搜索的索引", SearchFiles.Write),
        new(BuildStage.Attachments, "查找和比较项目用的各年度数据", FigureFiles.Write),
        new(BuildStage.Attachments, "满意度调查的回执清单", ReceiptLists.Write),
        new(BuildStage.Attachments, "公开的批复文件扫描件", ScanFiles.Write),
        new(BuildStage.Attachments, "版次的订阅", FeedFile.Write),
        new(BuildStage.Attachments, "robots.txt 和 sitemap.xml", SearchEngineFiles.Write),
    ];

    /// <summary>The steps that make just these pages, with what every site has beside its pages.</summary>
    public static ImmutableArray<BuildStep> For(IEnumerable<PagePlan> plans) =>
    [
        new(BuildStage.Score, "全部网页的地址", site => PageAddresses.Plan(site, plans)),
        .. Printing,
        new(BuildStage.Attachments, "样式和图标", AssetFiles.Write),
        new(BuildStage.Attachments, "robots.txt 和 sitemap.xml", SearchEngineFiles.Write),
    ];

    private static PageContext Score(SiteFacts facts, BuildOptions options) =>
        new(
            facts, SiteFrameBuilder.Make(facts, options.BaseUrl) with { Place = options.Place },
            ScoreBook.Make(facts.Records, options.Jobs), PageKinds.PlanAll);

    private static ImmutableArray<BuildStep> Printing =>
        [new(BuildStage.Pages, "网页、每页的 index.json、每张表的 CSV", PageStream.Print)];
}
