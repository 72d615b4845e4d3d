using Disclosure.Content.Reading;
using Disclosure.Model.Targets;
using F = Disclosure.Model.Fields.TargetSettingFields;

namespace Disclosure.Content.Records;

/// <summary>The 绩效目标设置情况 sentence with its numbers.</summary>
internal static class TargetSettingReading
{
    /// <summary>The sentence, on one line.</summary>
    public static RowReading<TargetSetting> Row { get; } = new(
        F.Row,
        mapping => new TargetSetting(
            mapping.Read(F.Sentence), mapping.Read(F.Units), mapping.Read(F.Projects), mapping.Read(F.Amount)));
}
