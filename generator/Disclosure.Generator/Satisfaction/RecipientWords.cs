using System.Collections.Immutable;

namespace Disclosure.Generator.Satisfaction;

/// <summary>Who is asked, from the names of the indicators: <c>小区居民满意度</c> asks 小区居民. Staff write it better by hand.</summary>
internal static class RecipientWords
{
    private const string Unknown = "接受本项服务的群众、单位";

    private static readonly ImmutableArray<string> Endings =
        ["满意度指标", "满意度", "满意率", "的满意程度", "满意程度", "是否满意", "（%）", "(%)", "对服务", "综合", "总体"];

    public static string Of(ImmutableArray<string> indicators)
    {
        var names = indicators.Select(Strip).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return names.Count == 0 ? Unknown : string.Join("、", names);
    }

    private static string Strip(string name)
    {
        var rest = name;
        while (Endings.FirstOrDefault(ending => rest.EndsWith(ending, StringComparison.Ordinal)) is { } ending)
            rest = rest[..^ending.Length].TrimEnd();
        return rest is "服务对象" or "社会公众或服务对象" ? "" : rest;
    }
}
