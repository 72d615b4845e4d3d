using Disclosure.Model.Targets;

namespace Disclosure.Model.Publication;

/// <summary>Takes rows of 年度主要任务 and the 绩效目标设置情况 sentence out of a unit's target.</summary>
internal static class HiddenTaskFields
{
    public static UnitTarget? TryHide(UnitTarget target, HiddenField field) => field.Path switch
    {
        { Key: "targetSetting", Row: null } when target.TargetSetting is not null => target with { TargetSetting = null },
        { Key: "mainTasks" } => HiddenFields.Rows(target.MainTasks, field, task => task.Name, Without) is { } tasks
            ? target with { MainTasks = tasks }
            : null,
        _ => null,
    };

    private static MainTask? Without(MainTask task, string? leaf, HiddenField field) => leaf switch
    {
        null => task with { Content = Content(task, field), Total = null, Fiscal = null, Other = null },
        "content" => task with { Content = HiddenText.Without(task.Content, field.Figures) },
        "total" => task with { Total = null },
        "fiscal" => task with { Fiscal = null },
        "other" => task with { Other = null },
        _ => null,
    };

    // What the task is about is told, unless it tells a figure.
    private static string Content(MainTask task, HiddenField field) =>
        FigureSpelling.IsIn(task.Content, field.Figures) ? HiddenText.Without(task.Content, field.Figures) : task.Content;
}
