using Disclosure.Model.Amounts;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Fields;

/// <summary>The 绩效目标设置情况 sentence with its numbers.</summary>
public static class TargetSettingFields
{
    internal static readonly RequiredField<TargetSetting, string> Sentence =
        new("sentence", "公开的原句", Scalars.Text, setting => setting.Sentence, "");

    internal static readonly OptionalValueField<TargetSetting, int> Units =
        new("units", "预算单位个数", Scalars.Count, setting => setting.Units);

    internal static readonly EssentialField<TargetSetting, int> Projects =
        new("projects", "编报绩效目标的项目个数", Scalars.Count, setting => setting.Projects);

    internal static readonly EssentialField<TargetSetting, Money> Amount =
        new("amount", "涉及金额，元", Scalars.Money, setting => setting.Amount);

    /// <summary>The sentence, on one line.</summary>
    public static RowShape<TargetSetting> Row { get; } = new("绩效目标设置情况", ValueLayout.Flow, [Sentence, Units, Projects, Amount]);
}
