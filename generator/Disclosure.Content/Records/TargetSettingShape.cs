using Disclosure.Content.Shapes;
using Disclosure.Content.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Records;

/// <summary>The 绩效目标设置情况 sentence with its numbers.</summary>
internal static class TargetSettingShape
{
    private static readonly RequiredField<TargetSetting, string> Sentence =
        new("sentence", "公开的原句", Scalars.Text, setting => setting.Sentence, "");

    private static readonly OptionalValueField<TargetSetting, int> Units =
        new("units", "预算单位个数", Scalars.Count, setting => setting.Units);

    private static readonly IdentityField<TargetSetting, int> Projects =
        new("projects", "编报绩效目标的项目个数", Scalars.Count, setting => setting.Projects);

    private static readonly IdentityField<TargetSetting, Money> Amount =
        new("amount", "涉及金额，元", Scalars.Money, setting => setting.Amount);

    /// <summary>The sentence, on one line.</summary>
    public static MappingShape<TargetSetting> Shape { get; } = new(
        "绩效目标设置情况", YamlStyle.Flow, [Sentence, Units, Projects, Amount],
        mapping => new TargetSetting(
            Sentence.Read(mapping), Units.Read(mapping), Projects.Read(mapping), Amount.Read(mapping)));
}
