using Disclosure.Site.Components;

namespace Disclosure.Site.Satisfaction;

/// <summary>
/// What a preview says where a page of the public site takes something in: the feedback API knows the surveys that are published, and a
/// draft is not to be answered.
/// </summary>
internal static class PreviewNotes
{
    /// <summary>In place of giving a rating.</summary>
    public static EmptyState NoRating { get; } = new(
        "预览", Tone.Caution, "这里不能提交评价。调查公开以后，在公开网站的这一页上评价；没有公开的调查，评价接口不收。");

    /// <summary>In place of looking a receipt up.</summary>
    public static EmptyState NoLookup { get; } = new("预览", Tone.Caution, "这里不能查询回执，请到公开网站的这一页上查询。");
}
