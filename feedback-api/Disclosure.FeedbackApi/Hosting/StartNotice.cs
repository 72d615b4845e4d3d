using Disclosure.FeedbackApi.Settings;
using Disclosure.FeedbackApi.Surveys;

namespace Disclosure.FeedbackApi.Hosting;

/// <summary>What the program says when it has started: where it listens, what it reads, and where it keeps what it takes.</summary>
internal static class StartNotice
{
    /// <summary>The lines; with what is still missing where something is.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="addresses">Where it listens.</param>
    /// <param name="surveys">The surveys.</param>
    public static string Of(FeedbackOptions options, IEnumerable<string> addresses, SurveyCatalog surveys)
    {
        var number = surveys.All.Count();
        return $"""
            评价服务已启动：{string.Join("、", addresses)}
            评价清单：{Path.GetFullPath(options.Surveys)}（{(surveys.Fault is null ? $"{number} 项评价" : "没有读到")}）
            数据目录：{Path.GetFullPath(options.Data)}
            """ + (Missing(surveys, number) is { } missing ? Environment.NewLine + missing : "");
    }

    private static string? Missing(SurveyCatalog surveys, int number) => surveys.Fault is { } fault
        ? $"现在还不能评价：{fault}用 disclosure survey file -o 写出评价清单，写到上面的位置，不必重新启动。"
        : number == 0 ? "评价清单里没有评价：公开调查之后再用 disclosure survey file -o 写一次，不必重新启动。" : null;
}
