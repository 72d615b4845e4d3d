using Disclosure.Model.Satisfaction;

namespace Disclosure.Generator.Satisfaction;

/// <summary>
/// The question that new surveys ask. A change of a single word is a new version, because results are compared only where the
/// same was asked; surveys that are there keep the version they were opened with.
/// </summary>
internal static class StandardQuestion
{
    public static SurveyQuestion Current { get; } = new(
        "2025-1",
        "您对这项服务总的来说满意吗？",
        [
            new SurveyReason("slow", "办得慢、等得久"),
            new SurveyReason("attitude", "工作人员态度不好"),
            new SurveyReason("quality", "质量不好，问题没有解决"),
            new SurveyReason("access", "去办、去用不方便"),
            new SurveyReason("unclear", "政策和流程没有讲清楚"),
            new SurveyReason("charge", "收费不合理"),
            new SurveyReason("other", "其他"),
        ]);
}
