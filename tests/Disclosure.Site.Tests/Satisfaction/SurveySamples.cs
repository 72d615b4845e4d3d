using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Satisfaction;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.Rate;
using Disclosure.Site.Pages.Receipts;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;

namespace Disclosure.Site.Tests.Satisfaction;

/// <summary>Surveys and results of the sample district's project.</summary>
internal static class SurveySamples
{
    public const string Id = "2025-101-001";

    public static Survey Open { get; } = new()
    {
        Id = SurveyId.Parse(Id),
        Year = SampleRecords.Closed,
        Project = SampleRecords.Sewers,
        Unit = SampleRecords.School,
        Subject = "老旧小区雨污分流改造",
        UnitName = "示例区住房保障中心",
        Indicators = ["居民满意度"],
        Question = new SurveyQuestion("2025-1", "您对这项服务总的来说满意吗？", [new SurveyReason("slow", "办得慢、等得久"), new SurveyReason("other", "其他")]),
        Recipients = "改造小区的住户",
        Population = 5200,
        Opens = new DateOnly(2026, 9, 1),
        Closes = new DateOnly(2026, 12, 31),
    };

    public static SurveyRegister Register(params Survey[] surveys) => new() { Year = SampleRecords.Closed, Surveys = [.. surveys] };

    public static SatisfactionResult Result(LevelCounts counts, LevelCounts? open = null)
    {
        var tree = ReceiptTree.Of(Enumerable.Range(0, counts.Valid).Select(i => $"R{i:0000}"));
        return new SatisfactionResult
        {
            Survey = SurveyId.Parse(Id),
            Year = SampleRecords.Closed,
            Project = SampleRecords.Sewers,
            Unit = SampleRecords.School,
            Indicators = ["居民满意度"],
            QuestionVersion = "2025-1",
            Question = "您对这项服务总的来说满意吗？",
            Recipients = "改造小区的住户",
            Population = 5200,
            Opens = new DateOnly(2026, 3, 1),
            Closes = new DateOnly(2026, 4, 15),
            Day = new DateOnly(2026, 4, 20),
            Invited = 500,
            Returned = counts.Answered,
            Scored = CountSuppression.Gate(CountSuppression.Publish(counts, SatisfactionFormula.TopThree), 5200),
            Open = open is { } given ? CountSuppression.Gate(CountSuppression.Publish(given, SatisfactionFormula.TopThree), null) : null,
            Root = tree.Root,
            Leaves = counts.Valid,
            LeafList = string.Concat(tree.Leaves.Select(leaf => leaf + "\n")),
        };
    }

    public static RecordSet District(params IDisclosureRecord[] records) => SampleRecords.With(
        [
            SampleRecords.Target(SampleRecords.Closed),
            SampleRecords.Self(),
            SampleRecords.AccountsAct(new DateOnly(2026, 8, 27)),
            .. records,
        ]);

    /// <summary>The page of the site at a path.</summary>
    public static Page PageAt(string path, RecordSet records)
    {
        var context = SampleContext.Of(records);
        IEnumerable<PagePlan> plans = [.. RatePages.Plan(context), .. ReceiptsPages.Plan(context)];
        return plans.Single(plan => plan.Path == path + "index.html").Make();
    }
}
