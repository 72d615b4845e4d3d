using Disclosure.Model.Approvals;
using Disclosure.Model.Editions;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Model.Fields;

/// <summary>The rows of an act of approval: what it covers, and where that was published before.</summary>
public static class ApprovalPartFields
{
    internal static readonly EssentialField<CoveredRecord, string> Path =
        new("path", "记录在内容目录中的路径，不写 .yaml", Scalars.Text, covered => covered.Path);

    internal static readonly EssentialField<CoveredRecord, ContentHash> Hash =
        new("hash", "批复时内容的 SHA-256", Scalars.Hash, covered => covered.Hash);

    internal static readonly EssentialField<PublishedElsewhere, DateOnly> Date =
        new("date", "公开日期", Scalars.Date, elsewhere => elsewhere.Date);

    internal static readonly RequiredField<PublishedElsewhere, string> Address =
        new("address", "网址", Scalars.Text, elsewhere => elsewhere.Address, "");

    internal static readonly RequiredField<PublishedElsewhere, string> Reason =
        new("reason", "为什么现在才登记", Scalars.Text, elsewhere => elsewhere.Reason, "");

    /// <summary>What was approved, a line each.</summary>
    public static ListShape<CoveredRecord> Covers { get; } =
        new(new RowShape<CoveredRecord>("批复的记录", ValueLayout.Flow, [Path, Hash]));

    /// <summary>Where it was published before, on one line.</summary>
    public static RowShape<PublishedElsewhere> Elsewhere { get; } =
        new("以前在别处公开", ValueLayout.Flow, [Date, Address, Reason]);
}
