using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Organisation;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.FeedbackApi.Api.Tests;

/// <summary>A survey that is open in May 2026, one of a few people, and one that closed in April.</summary>
internal static class SampleSurveys
{
    public const string Open = "2025-101001-002";
    public const string Few = "2025-101001-003";
    public const string Closed = "2025-101001-001";

    /// <summary>The id of the open one, as the store knows it.</summary>
    public static SurveyId OpenId { get; } = SurveyId.Parse(Open);

    public static IReadOnlyList<Survey> All { get; } =
    [
        Of(Open, 400, new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 31)),
        Of(Few, 10, new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 31)),
        Of(Closed, null, new DateOnly(2026, 4, 1), new DateOnly(2026, 4, 30)),
    ];

    /// <summary>
    /// The open one, open whatever the clock says: for the program in a process of its own, whose clock is the machine's.
    /// </summary>
    public static IReadOnlyList<Survey> AlwaysOpen { get; } =
        [All[0] with { Opens = new DateOnly(2020, 1, 1), Closes = new DateOnly(2119, 12, 31) }];

    private static Survey Of(string id, int? population, DateOnly opens, DateOnly closes) => new()
    {
        Id = SurveyId.Parse(id),
        Year = new FiscalYear(2025),
        Project = ProjectCode.Parse(id[5..]),
        Unit = UnitCode.Parse("101001"),
        Subject = "老旧小区加装电梯补助",
        UnitName = "示例区住房和城乡建设局",
        Indicators = ["业主满意度"],
        Question = new SurveyQuestion("2025-1", "您对这项服务满意吗？", [new("slow", "办理时间长"), new("rude", "态度不好"), new("unclear", "说明不清楚")]),
        Recipients = "2025 年申领补助的业主",
        Population = population,
        Opens = opens,
        Closes = closes,
    };
}
