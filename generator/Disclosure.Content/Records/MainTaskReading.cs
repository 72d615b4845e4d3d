using Disclosure.Content.Reading;
using Disclosure.Model.Targets;
using F = Disclosure.Model.Fields.MainTaskFields;

namespace Disclosure.Content.Records;

/// <summary>A row of 年度主要任务.</summary>
internal static class MainTaskReading
{
    /// <summary>The list of tasks, one a line.</summary>
    public static RowReading<MainTask> Row { get; } = new(
        F.List.Item,
        mapping => new MainTask(
            mapping.Read(F.Name), mapping.Read(F.Content), mapping.Read(F.Total), mapping.Read(F.Fiscal), mapping.Read(F.Other)));
}
