using Disclosure.Content.Reading;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;

namespace Disclosure.Content.FrontMatter;

/// <summary>The front matter of articles and of the glossary's terms.</summary>
internal static class HeadReading
{
    private static readonly EssentialField<ArticleHead, string> Title =
        new("title", "标题", Scalars.Text, head => head.Title);

    private static readonly DefaultedField<ArticleHead, int> Order =
        new("order", "排列次序", Scalars.Count, head => head.Order, 0);

    private static readonly OptionalField<ArticleHead, string> Summary =
        new("summary", "一句话概要", Scalars.Text, head => head.Summary);

    private static readonly EssentialField<TermHead, string> Term = new("term", "术语", Scalars.Text, head => head.Term);

    private static readonly DefaultedField<TermHead, int> TermOrder =
        new("order", "排列次序", Scalars.Count, head => head.Order, 0);

    private static readonly RequiredField<TermHead, string> Plain =
        new("plain", "通俗解释", Scalars.Text, head => head.Plain, "");

    private static readonly RequiredField<TermHead, string> Official =
        new("official", "规范定义", Scalars.Text, head => head.Official, "");

    private static readonly OptionalField<TermHead, string> Basis =
        new("basis", "出处", Scalars.Text, head => head.Basis);

    /// <summary>Reads the front matter of an article.</summary>
    public static RowReading<ArticleHead> Article { get; } = new(
        new RowShape<ArticleHead>("文章头部信息", ValueLayout.Block, [Title, Order, Summary]),
        mapping => new ArticleHead(mapping.Read(Title), mapping.Read(Order), mapping.Read(Summary)));

    /// <summary>Reads the front matter of a term of the glossary.</summary>
    public static RowReading<TermHead> Glossary { get; } = new(
        new RowShape<TermHead>("术语头部信息", ValueLayout.Block, [Term, TermOrder, Plain, Official, Basis]),
        mapping => new TermHead(
            mapping.Read(Term), mapping.Read(TermOrder), mapping.Read(Plain), mapping.Read(Official), mapping.Read(Basis)));
}
